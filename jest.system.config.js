import { common } from "./jest.config.js";

/**
 * Tests that start processes, servers, browsers or databases, or send floods.
 *
 * @type {import("jest").Config}
 */
export default {
  ...common,
  // They wait for processes, leases and paces more than they compute.
  maxWorkers: 4,
  testMatch: ["<rootDir>/__tests__/**/*.system.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.flood\\.system\\.test\\.ts$"],
};
