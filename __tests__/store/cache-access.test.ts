import { expect, test } from "@jest/globals";
import { findCacheAccess } from "../../src/store/cache-access.ts";

const SERVICE = { ACTIONS_RESULTS_URL: "https://results.example/", ACTIONS_RUNTIME_TOKEN: "t" };
const MAIN = { ref: "refs/heads/main", defaultBranch: "main" };

test.each([
  ["the nightly walk", { env: SERVICE, event: "schedule", ...MAIN }, "write"],
  ["a walk by hand", { env: SERVICE, event: "workflow_dispatch", ...MAIN }, "write"],
  [
    "an event that does not tell its branch",
    { env: SERVICE, event: "schedule", ref: "refs/heads/x", defaultBranch: undefined },
    "write",
  ],
  ["an issue, which anybody can open", { env: SERVICE, event: "issues", ...MAIN }, "read"],
  ["a comment", { env: SERVICE, event: "issue_comment", ...MAIN }, "read"],
  ["a pull request of a fork", { env: SERVICE, event: "pull_request_target", ...MAIN }, "read"],
  [
    "an issue where the owner declared it",
    { env: { ...SERVICE, ACTIONS_CACHE_MODE: "write" }, event: "issues", ...MAIN },
    "write",
  ],
  ["a job that may only read", { env: { ...SERVICE, ACTIONS_CACHE_MODE: "read" }, event: "schedule", ...MAIN }, "read"],
  ["a job that may not", { env: { ...SERVICE, ACTIONS_CACHE_MODE: "none" }, event: "schedule", ...MAIN }, "none"],
  [
    "another branch",
    { env: SERVICE, event: "workflow_dispatch", ref: "refs/heads/try", defaultBranch: "main" },
    "read",
  ],
  ["no token", { env: { ACTIONS_RESULTS_URL: "https://results.example/" }, event: "schedule", ...MAIN }, "none"],
  ["no service", { env: { ACTIONS_RUNTIME_TOKEN: "t" }, event: "schedule", ...MAIN }, "none"],
  [
    "an older server",
    { env: { ACTIONS_CACHE_URL: "https://cache.example/", ACTIONS_RUNTIME_TOKEN: "t" }, event: "schedule", ...MAIN },
    "write",
  ],
])("the cache for %s", (_name, facts, kind) => {
  expect(findCacheAccess(facts).kind).toBe(kind);
});
