import { common } from "./jest.config.js";

/**
 * Tests that start processes, servers, browsers or databases, or send floods.
 *
 * @type {import("jest").Config}
 */
export default { ...common, testMatch: ["<rootDir>/__tests__/**/*.system.test.ts"] };
