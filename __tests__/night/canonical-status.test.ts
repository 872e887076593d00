/** What the issue that stands for several reports says of them: how many, in which versions, and whether a release has the fix. */
import { describe, expect, test } from "@jest/globals";
import { type CorpusIssue, toDocument } from "../../src/match/document.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { findStatus } from "../../src/night/canonical-status.ts";
import { renderStatus } from "../../src/render/render-incident.ts";
import { ENGLISH } from "../../src/render/words/english.ts";

const PLACE = { repo: "acme/lantern", serverUrl: "https://github.com", words: ENGLISH };
const NOW = "2026-04-20T12:00:00Z";
const RELEASES = [
  { version: "2.5.0", publishedAt: "2026-04-10T00:00:00Z" },
  { version: "2.5.0-rc.1", publishedAt: "2026-04-06T00:00:00Z" },
  { version: "2.4.0", publishedAt: "2026-03-01T00:00:00Z" },
];

function report(number: number, day: string, version: string, more: Partial<CorpusIssue> = {}): CorpusIssue {
  return {
    repo: "acme/lantern",
    number,
    title: "Trimming the wick crashes",
    body: `It crashes.\n\n\`\`\`\nTypeError: wick of null is not trimmed\n    at trimWick (src/wick.ts:4:2)\n\`\`\`\n\n- Version: ${version}\n- OS: ${number % 2 === 0 ? "macOS 15" : "Windows 11"}`,
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: `2026-${day}T08:00:00Z`,
    closedAt: null,
    author: { login: `person-${number}`, isBot: false },
    ...more,
  };
}

function statusOf(number: number, issues: readonly CorpusIssue[], releases = RELEASES) {
  const index = new IssueIndex();
  const documents = issues.map((issue) => toDocument(issue));
  for (const document of documents) index.add(document);
  const document = documents.find((each) => each.number === number);
  return document === undefined ? null : findStatus(document, null, index, releases, Date.parse(NOW));
}

const closedAs = (stateReason: CorpusIssue["stateReason"], closedAt = "2026-04-05T00:00:00Z") =>
  ({ state: "closed", stateReason, closedAt }) as const;

const OPEN = [1, 2, 3, 4, 5, 6, 7].map((number) => report(number, `04-1${number}`, `2.4.${number % 2}`));

test("the oldest open one stands for all, and tells how many, when, in which versions and on what", () => {
  expect(statusOf(1, OPEN)).toMatchObject({
    ...{ total: 7, reporters: 7, last7Days: 4, last30Days: 7, newestVersion: "2.4.1", fix: null },
    versions: [
      { value: "2.4.1", count: 4 },
      { value: "2.4.0", count: 3 },
    ],
    systems: [
      { value: "windows", count: 4 },
      { value: "macos", count: 3 },
    ],
    newest: [7, 6, 5, 4, 3],
  });
  expect(statusOf(2, OPEN)).toBeNull();
  expect(statusOf(1, OPEN.slice(0, 2))).toBeNull();
});

test("in words: a line of bars, versions and platforms; the newest five folded", () => {
  const status = statusOf(1, OPEN);
  const text = status === null ? "" : renderStatus(PLACE, status);
  expect(text).toMatch(/^\*\*7 reports of this\*\*: 4 in the last 7 days, 7 in 30 · `▁{10}[▁-█]{2}`\\\n/u);
  expect(text).toContain("First 2026-04-11, last 2026-04-17 · still in 2.4.1\\\n");
  expect(text).toContain("2.4.1 ×4, 2.4.0 ×3 · Windows ×4, macOS ×3");
  const links = [7, 6, 5, 4, 3].map((n) => `[#${n}](https://redirect.github.com/acme/lantern/issues/${n})`);
  expect(text).toContain(`<details><summary>Newest reports</summary>\n\n${links.join(", ")}\n\n</details>`);
});

describe("whether a release has the fix", () => {
  const done = report(1, "04-01", "2.4.0", closedAs("completed"));
  const older = [
    report(2, "04-02", "2.4.0", closedAs("completed", "2026-04-03T00:00:00Z")),
    report(3, "04-04", "2.4.1"),
  ];
  const textOf = (number: number, issues: readonly CorpusIssue[], releases = RELEASES) => {
    const status = statusOf(number, issues, releases);
    return status === null ? "" : (renderStatus(PLACE, status).split("\\\n")[1] ?? "");
  };
  test.each([
    ["the first stable one since the last closing has it", older, RELEASES, "fixed in 2.5.0 (#1)"],
    ["there is none yet", older, RELEASES.slice(1), "#1 was closed 2026-04-05, no release since"],
    [
      "somebody has it with that release",
      [...older, report(4, "04-15", "2.5.0")],
      RELEASES,
      "still in 2.5.0, though #1 was closed before 2.5.0",
    ],
  ])("%s", (_, others, releases, expected) => {
    expect(textOf(3, [done, ...others], releases)).toContain(expected);
  });

  test.each(["not_planned", "duplicate"] as const)("what was closed as %s is no fix", (reason) => {
    const issues = [
      report(1, "04-01", "2.4.0", closedAs(reason)),
      report(3, "04-04", "2.4.1"),
      report(4, "04-05", "2.4.1"),
    ];
    expect(textOf(3, issues)).toContain("still in 2.4.1");
  });
});
