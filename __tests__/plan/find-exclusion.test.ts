import { expect, test } from "@jest/globals";
import type { Issue } from "../../src/domain/issue.ts";
import type { SkipReason } from "../../src/domain/plan.ts";
import { findExclusion } from "../../src/plan/find-exclusion.ts";
import { sampleIssue } from "../support/samples.ts";

const ignore = { bots: true, authors: new Set(["noisy"]), labels: new Set(["tracking"]) };

const rows: [name: string, change: Partial<Issue>, expected: SkipReason | undefined][] = [
  ["an ordinary issue", {}, undefined],
  ["a pull request", { isPullRequest: true }, "pull-request"],
  ["a locked conversation", { locked: true }, "locked"],
  ["a bot's issue", { author: { login: "renew[bot]", isBot: true } }, "bot-author"],
  ["an author on the list, in other case", { author: { login: "Noisy", isBot: false } }, "ignored-author"],
  ["a label on the list, in other case", { labels: ["bug", "Tracking"] }, "ignored-label"],
  ["a deleted account", { author: null }, undefined],
  ["a closed issue is still read", { state: "closed" }, undefined],
];

test.each(rows)("%s", (_name, change, expected) => {
  expect(findExclusion(sampleIssue(change), ignore)?.reason).toBe(expected);
});

test("bots' issues are read where the repository wants it", () => {
  const issue = sampleIssue({ author: { login: "renew[bot]", isBot: true } });
  expect(findExclusion(issue, { ...ignore, bots: false })).toBeUndefined();
});
