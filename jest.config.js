/**
 * What every suite needs; `npm test` runs all but `*.system.test.ts`, `npm run test:system` (`jest.system.config.js`) those.
 *
 * The suites of a worker share one bare Node: Jest's own runner gives each a context of its own, in which all modules are
 * loaded and compiled anew and globals are slow. So a test leaves globals and `process.env` as it found them.
 *
 * @type {import("jest").Config}
 */
export const common = {
  runner: "jest-light-runner",
  setupFiles: ["<rootDir>/scripts/jest/end-what-hangs.mjs", "<rootDir>/__tests__/support/fast-check.ts"],
  // All cores: jest would leave one idle, which is half of a machine with two.
  maxWorkers: "100%",
  // Node itself loads the modules (`scripts/jest/register.mjs`).
  transform: {},
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/library/"],
};

/** @type {import("jest").Config} */
export default {
  ...common,
  setupFiles: [...common.setupFiles, "<rootDir>/__tests__/support/no-system.ts"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.system\\.test\\.ts$"],
};
