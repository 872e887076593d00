/** What would have been done: as of each issue's own opening, beside what people did, and on a page that is harmless. */
import { describe, expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/config/default-settings.ts";
import type { CorpusIssue } from "../../src/match/document.ts";
import { agreementOf, type Theirs } from "../../src/preview/agreement.ts";
import { decidePreview } from "../../src/preview/preview.ts";
import { totalsOf, totalsSentences } from "../../src/preview/preview-totals.ts";
import { renderMarkdown } from "../../src/preview/render-markdown.ts";
import { renderPreviewPage } from "../../src/preview/render-preview-page.ts";
import { renderPreviewSummary } from "../../src/preview/render-preview-summary.ts";

const CRASH = [
  "Whenever I draw the graph of an empty package, the tool dies:",
  "```",
  "TypeError: Cannot read properties of undefined (reading 'spokes')",
  "    at collectSpokes (/opt/wheel/lib/graph/collect.js:27:31)",
  "    at layoutRim (/opt/wheel/lib/graph/layout.js:112:20)",
  "    at drawWheel (/opt/wheel/lib/graph/draw.js:64:5)",
  "```",
  "Version: 2.4.1",
].join("\n");

const TOPICS = [
  "Paint",
  "Hub caps",
  "A bell",
  "Night riding",
  "Rust",
  "Mud",
  "Brakes",
  "Tyres",
  "Gravel",
  "Chains",
  "Saddles",
];

function issue(number: number, change: Partial<CorpusIssue> = {}): CorpusIssue {
  return {
    repo: "acme/wheel",
    number,
    title: TOPICS[number % TOPICS.length] ?? "",
    body: `I would like to see that ${TOPICS[(number * 7) % TOPICS.length] ?? ""} here.`,
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: new Date(Date.UTC(2031, 0, 1, number)).toISOString(),
    closedAt: null,
    author: { login: `person-${number}`, isBot: false },
    ...change,
  };
}

const HOSTILE = "<img src=x onerror=alert(1)> @team \"' `</script>";
const ISSUES = [
  ...Array.from({ length: 30 }, (_, at) => issue(at + 1)),
  issue(31, { title: "Crash in graph", body: CRASH }),
  issue(32, {
    title: "Crash in the graph, again",
    body: `${CRASH}\nAPI key: sk-ant-api03-${"a".repeat(80)}`,
    labels: ["bug", "duplicate"],
    state: "closed",
    stateReason: "duplicate",
    closedAt: "2031-02-01T00:00:00Z",
    duplicateOf: [31],
  }),
  issue(33, { title: HOSTILE, body: "Error: ENOSPC: no space left on device", labels: [HOSTILE] }),
];

const preview = decidePreview({
  repo: "acme/wheel",
  issues: [...ISSUES].reverse(),
  last: 3,
  settings: defaultSettings,
  repositoryLabels: [{ name: "bug", color: "d73a4a", description: "" }],
  releases: [],
  clock: () => 0,
});
const MAKING = { server: "https://github.com", requests: 7, seconds: 1.5, day: "2031-03-01", notes: ["A note."] };

describe("a preview", () => {
  test("judges the last issues as of their opening: not closed, not labelled, no later one known", () => {
    expect(preview.rows.map(({ number }) => number)).toEqual([33, 32, 31]);
    const [, second, first] = preview.rows;
    expect(first?.ours.matches.map((match) => match.number)).not.toContain(32);
    expect(second?.ours.matches[0]).toMatchObject({ number: 31, relation: "duplicate" });
    expect(second?.ours.labels).toContain("error: crash");
    expect([second?.agreement, second?.ours.comment !== null]).toEqual([
      { category: "agree", platform: "untold", duplicate: "agree" },
      true,
    ]);
  });

  test("leaves alone what the configuration leaves alone, and says so", () => {
    const settings = { ...defaultSettings, ignore: { ...defaultSettings.ignore, authors: new Set(["person-33"]) } };
    const { rows } = decidePreview({
      repo: "acme/wheel",
      issues: ISSUES,
      last: 1,
      settings,
      repositoryLabels: [],
      releases: [],
      clock: () => 0,
    });
    expect(rows[0]?.ours).toMatchObject({ labels: [], matches: [], comment: null, skip: { reason: "ignored-author" } });
  });

  test("tells releases as of the time", () => {
    const releases = [
      { version: "2.4.2", publishedAt: "2031-01-02T00:00:00Z" },
      { version: "3.0.0", publishedAt: "2031-01-05T00:00:00Z" },
    ];
    const { rows } = decidePreview({
      repo: "acme/wheel",
      issues: ISSUES,
      last: 3,
      settings: defaultSettings,
      repositoryLabels: [],
      releases,
      clock: () => 0,
    });
    expect(rows[1]?.ours.comment).toContain("2.4.2 is available");
  });

  test("adds up in sentences", () => {
    const totals = totalsOf(preview);
    expect(totals).toMatchObject({ issues: 3, leftAlone: 0 });
    expect(totalsSentences(totals).join("\n")).toContain("people closed 1 as one; 1 would have been named rightly");
  });
});

describe("what is shown", () => {
  test.each([
    ["page", renderPreviewPage(preview, MAKING)],
    ["summary", renderPreviewSummary(preview, MAKING)],
  ])("the %s holds no text of an issue that could do something, and no secret", (_name, text) => {
    expect(text).not.toMatch(/<img|<\/?script|sk-ant-api03/u);
    expect(text).toContain("#31");
  });

  test("a comment is rendered as GitHub does: table, fold and alert", () => {
    const html = renderMarkdown(
      "> [!CAUTION]\n> Revoke it.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n<details>\n<summary>More</summary>\n\n`x`\n\n</details>\n\n<!-- {} -->\n",
    );
    for (const part of ['class="alert"', "<td>1</td>", "<summary>More</summary>", "<code>x</code>"])
      expect(html).toContain(part);
    expect(html).not.toContain("<!--");
  });
});

describe("agreement", () => {
  const theirs: Theirs = { labels: [], state: "closed", stateReason: "completed", closedAt: null, duplicateOf: [] };
  const match = { number: 5, relation: "duplicate", title: "", score: 1, reasons: [], state: "open" } as never;
  test.each<[string, Parameters<typeof agreementOf>[0], Partial<Theirs>, object]>([
    [
      "the same area",
      { category: "network", os: null, matches: [] },
      { labels: ["area/networking"] },
      { category: "agree" },
    ],
    [
      "another area",
      { category: "ui", os: null, matches: [] },
      { labels: ["area/networking"] },
      { category: "differ" },
    ],
    [
      "an area beside a wish tells what it is about",
      { category: "feature-request", os: null, matches: [] },
      { labels: ["C-feature", "area/network"] },
      { category: "agree" },
    ],
    ["a bug is a failure", { category: "ui", os: null, matches: [] }, { labels: ["bug"] }, { category: "agree" }],
    [
      "a wish is none",
      { category: "feature-request", os: null, matches: [] },
      { labels: ["bug"] },
      { category: "differ" },
    ],
    [
      "a question says nothing",
      { category: "ui", os: null, matches: [] },
      { labels: ["question"] },
      { category: "untold" },
    ],
    ["we abstained", { category: "unknown", os: null, matches: [] }, { labels: ["bug"] }, { category: "silent" }],
    [
      "the platform",
      { category: "unknown", os: "macos", matches: [] },
      { labels: ["os: windows"] },
      { platform: "differ" },
    ],
    ["only we name a duplicate", { category: "unknown", os: null, matches: [match] }, {}, { duplicate: "alone" }],
    [
      "another duplicate",
      { category: "unknown", os: null, matches: [match] },
      { duplicateOf: [4] },
      { duplicate: "differ" },
    ],
    [
      "theirs only",
      { category: "unknown", os: null, matches: [] },
      { stateReason: "duplicate" },
      { duplicate: "silent" },
    ],
  ])("%s", (_name, ours, change, expected) => {
    expect(agreementOf(ours, { ...theirs, ...change })).toMatchObject(expected);
  });
});
