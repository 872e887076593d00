/** What tests import from `@jest/globals`, as the runner has set it up. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } = globalThis;
