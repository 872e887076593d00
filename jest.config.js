/**
 * What every suite needs; `npm test` runs all but `*.system.test.ts`, `npm run test:system` (`jest.system.config.js`) those.
 *
 * @type {import("jest").Config}
 */
export const common = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": "<rootDir>/scripts/esbuild-transform.cjs" },
  setupFiles: ["<rootDir>/__tests__/support/fast-check.ts"],
  // All cores: jest would leave one idle, which is half of a machine with two.
  maxWorkers: "100%",
  // Ends what hangs. No test may need a machine that is quick enough.
  testTimeout: 600_000,
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/library/"],
  coverageProvider: "v8",
  collectCoverageFrom: ["src/**/*.ts"],
};

/** @type {import("jest").Config} */
export default {
  ...common,
  setupFiles: [...common.setupFiles, "<rootDir>/__tests__/support/no-system.ts"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.system\\.test\\.ts$"],
};
