import system from "./jest.system.config.js";

/**
 * The longest of the system tests: floods, processes that are killed, services that do not answer.
 *
 * @type {import("jest").Config}
 */
export default {
  ...system,
  testMatch: ["<rootDir>/__tests__/**/*.flood.system.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
