/** What a walk over a repository did, as a table for the job summary and as lines for a terminal. */
import { inlineText, tableCell } from "./escape.ts";
import { type NightReport, renderNight } from "./render-night.ts";
import type { Relation } from "../domain/match.ts";
import { GITHUB_SERVER, quietAddress } from "./quiet-link.ts";

/** A walk, as `fingerpost rescan --json` and the Action's output print it. Keys are added, never renamed. */
export interface RescanReport {
  readonly schemaVersion: 1;
  /** `owner/name`. */
  readonly repo: string;
  readonly dryRun: boolean;
  readonly totals: {
    readonly issues: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly skipped: number;
    readonly failed: number;
    /** Known to be left for the next walk. */
    readonly remaining: number;
    readonly requests: number;
  };
  /** For a first walk: from when on it looks at issues, ISO 8601 UTC; null for any other. */
  readonly begins: string | null;
  /** Why it ended before its end; null where it did not. */
  readonly stopped: string | null;
  readonly rows: readonly RescanReportRow[];
  /** What was learned from people and closed; null where the walk did not look at that. */
  readonly night: NightReport | null;
  readonly configErrors: readonly string[];
}

/** What a walk did with one issue. */
export interface RescanReportRow {
  readonly number: number;
  readonly result: "changed" | "unchanged" | "skipped" | "failed";
  /** null where the issue was not judged. */
  readonly category: string | null;
  /** The best match. */
  readonly relation: { readonly relation: Relation; readonly number: number } | null;
  /** What was done, or would be: `comment updated, +error: network`. Not yet escaped. */
  readonly action: string;
  /** Not yet escaped. */
  readonly why: string;
}

/** GitHub takes a megabyte of summary for a step; rows that changed nothing are the first to be left out. */
const MAX_ROWS = 300;

/** Markdown. Every text is escaped; numbers are linked, without a cross-reference on the issue. Never throws. */
export function renderRescan(report: RescanReport, serverUrl = GITHUB_SERVER): string {
  const { repo, dryRun, totals, stopped, rows } = report;
  const telling = rows.filter(({ result }) => result !== "unchanged");
  const shown = telling.slice(0, MAX_ROWS);
  const left = telling.length - shown.length;
  return [
    `## Fingerpost: re-scan of ${inlineText(repo)}${dryRun ? " (dry run: nothing was written)" : ""}`,
    totalsText(totals),
    report.begins === null ? "" : inlineText(beginText(report.begins), 300),
    stopped === null ? "" : `**Stopped early:** ${inlineText(stopped)} The next run goes on from there.`,
    ...report.configErrors.map((error) => `- :warning: ${inlineText(error, 300)}`),
    shown.length === 0 ? "" : renderTable(repo, serverUrl, shown),
    left > 0 ? `and ${left} more` : "",
    report.night === null ? "" : renderNight(report.night, repo, serverUrl),
  ]
    .filter((block) => block !== "")
    .join("\n\n")
    .concat("\n");
}

/** What a first walk says of what was there before it. */
export function beginText(begins: string): string {
  const from = begins.slice(0, 10);
  return `This is the first walk: it looks at what changed from ${from} on, and leaves the backlog as it is. "rescan.since" in the configuration, or a re-scan of all, asks for older issues.`;
}

/** `12 issues: 3 changed, 8 as they were, 1 left alone, 0 failed; 41 requests`. */
export function totalsText({
  issues,
  changed,
  unchanged,
  skipped,
  failed,
  remaining,
  requests,
}: RescanReport["totals"]): string {
  const counted = `${issues} issues: ${changed} changed, ${unchanged} as they were, ${skipped} left alone, ${failed} failed`;
  const left = remaining === 0 ? "" : `; ${remaining} left for the next run`;
  return `${counted}${left}; ${requests} requests`;
}

function renderTable(repo: string, serverUrl: string, rows: readonly RescanReportRow[]): string {
  const lines = rows.map((row) => {
    const link = `[#${row.number}](${quietAddress(serverUrl, repo, row.number)})`;
    const relation = row.relation === null ? "–" : `${row.relation.relation} of ${row.relation.number}`;
    const result = row.result === "failed" ? "**failed**" : tableCell(row.action, 120);
    return `| ${[link, tableCell(row.category ?? "", 40), relation, result, tableCell(row.why, 160)].join(" | ")} |`;
  });
  return ["| issue | category | relation | action | why |", "| --- | --- | --- | --- | --- |", ...lines].join("\n");
}
