/** Issues for tests: invented product, invented words, the shapes of real reports. */
import type { CorpusIssue, IssueDocument } from "../../src/match/document.ts";
import { toDocument } from "../../src/match/document.ts";
import { findMatches, type MatchOptions } from "../../src/match/find-matches.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";

export const DAY_MS = 86_400_000;
const START = Date.parse("2031-03-01T08:00:00.000Z");

/** The date `days` after the start of the tests' time. */
export function day(days: number): string {
  return new Date(START + days * DAY_MS).toISOString();
}

export function issueOf(number: number, overrides: Partial<CorpusIssue> = {}): CorpusIssue {
  return {
    repo: "acme/lantern",
    number,
    title: `Report ${number}`,
    body: "",
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: day(number / 24),
    closedAt: null,
    author: { login: `person-${number}`, isBot: false },
    ...overrides,
  };
}

export function documentOf(number: number, overrides: Partial<CorpusIssue> = {}): IssueDocument {
  return toDocument(issueOf(number, overrides));
}

export function indexOf(documents: readonly IssueDocument[]): IssueIndex {
  const index = new IssueIndex();
  for (const document of documents) index.add(document);
  return index;
}

export const OPTIONS: Omit<MatchOptions, "now"> = {
  thresholds: { duplicate: 0.9, related: 0.5 },
  maxDuplicates: 5,
  maxRelated: 5,
  rejected: new Set(),
};

/** The matches of a query as of its own time. */
export function matchesOf(query: IssueDocument, index: IssueIndex, options: Partial<MatchOptions> = {}) {
  return findMatches(query, index, { ...OPTIONS, now: query.createdAt, ...options }).matches;
}

/** Numbers and relations only: what a person sees first. */
export function relationsOf(query: IssueDocument, index: IssueIndex, options: Partial<MatchOptions> = {}) {
  return matchesOf(query, index, options).map(({ number, relation }) => `${relation} #${number}`);
}

export interface BugReport {
  readonly description: string;
  readonly platform?: string;
  readonly version?: string;
  readonly feedbackId?: string;
  /** As the tool writes them, stack included. */
  readonly errors?: readonly string[];
}

/** A body as a command line tool's own bug command writes it. */
export function bugReport(report: BugReport): string {
  const errors = (report.errors ?? []).map((error) => ({ error, timestamp: "2031-03-01T08:00:00.000Z" }));
  return [
    `**Bug Description**\n${report.description}\n`,
    "**Environment Info**",
    `- Platform: ${report.platform ?? "darwin"}`,
    "- Terminal: xterm",
    `- Version: ${report.version ?? "4.2.1"}`,
    `- Feedback ID: ${report.feedbackId ?? ""}\n`,
    "**Errors**",
    `\`\`\`json\n${JSON.stringify(errors)}\n\`\`\`\n`,
  ].join("\n");
}

/** A refusal of an API as it stands in a log. */
export function apiError(status: number, type: string, message: string): string {
  return `Error: ${status} ${apiBody(type, message)}\n    at send (/$bunfs/root/lantern:300:1200)`;
}

/** The same as it stands in prose. */
export function apiBody(type: string, message: string): string {
  return JSON.stringify({ type: "error", error: { type, message } });
}

/** Unrelated issues, so that words have frequencies; the first has the number `from`. */
export function backgroundIssues(from: number, count: number): IssueDocument[] {
  const things = [
    "menu",
    "cursor",
    "theme",
    "font",
    "scroll bar",
    "tab order",
    "icon",
    "tooltip",
    "margin",
    "shortcut",
  ];
  const faults = ["is hidden", "flickers", "is too small", "jumps", "loses focus", "shows twice", "is cut off"];
  return Array.from({ length: count }, (_, at) => {
    const thing = things[at % things.length] ?? "";
    const fault = faults[at % faults.length] ?? "";
    return documentOf(from + at, {
      title: `The ${thing} ${fault} in view ${at}`,
      body: `When I open view ${at}, the ${thing} ${fault}. It was fine in the release before.`,
      createdAt: day(-100 + at / 10),
    });
  });
}
