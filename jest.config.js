/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": "<rootDir>/scripts/esbuild-transform.cjs" },
  setupFiles: ["<rootDir>/__tests__/support/fast-check.ts"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  // All cores: jest would leave one idle, which is half of a machine with two.
  maxWorkers: "100%",
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  coverageProvider: "v8",
  collectCoverageFrom: ["src/**/*.ts"],
};
