/** `fingerpost rescan`: walks a repository's open issues; dry unless told to apply. */
import { parseRepoName } from "../../github/repo-name.ts";
import { nightLines } from "../../render/render-night.ts";
import { type RescanReport, beginText, type RescanReportRow, totalsText } from "../../render/render-rescan.ts";
import { NOTHING_LEARNED } from "../../night/night-state.ts";
import { carryOutClosings, renderMetrics, tellVotes, toNightReport } from "../../rescan/night-report.ts";
import { watchNight } from "../../rescan/night-watch.ts";
import { isFailedWalk, toReportRow, toRescanReport } from "../../rescan/rescan-report.ts";
import { rescan } from "../../rescan/rescan.ts";
import { type RescanScope, toScopeKey } from "../../rescan/rescan-work.ts";
import { createPassingSource } from "../../store/corpus-source.ts";
import { writeWhole } from "../../store/write-whole.ts";
import { openGitHub } from "./open-github.ts";
import { createProgress } from "./progress.ts";
import { type Terminal, UsageError } from "./terminal.ts";
import { readWalkState, type WalkState, writeWalkState } from "./walk-state.ts";

/** The options of `fingerpost rescan`. */
export interface RescanOptions {
  readonly apply?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly label?: string;
  /** Numbers, each given by an option of its own. */
  readonly issue?: readonly number[];
  /** A file that keeps where the walk stopped. */
  readonly state?: string;
  readonly maxRequests?: number;
  /** With `apply`: what would be closed is listed, and nothing is closed. */
  readonly dryClose?: boolean;
  /** A file for the figures of what people found right. */
  readonly metrics?: string;
}

/** Of all requests, for what people did: twenty issues a request. */
const NIGHT_SHARE = 0.1;
/** A person's token has 5,000 requests an hour. */
const MAX_REQUESTS = 2000;

/** False where issues failed. @throws UsageError, GitHubError */
export async function rescanCommand(repo: string, options: RescanOptions, terminal: Terminal): Promise<boolean> {
  if (parseRepoName(repo) === undefined) throw new UsageError(`a repository is expected as owner/name, not ${repo}`);
  const scope = toScope(options);
  const apply = options.apply === true;
  const github = openGitHub(repo, apply, terminal);
  const now = terminal.now().toISOString();
  const progress = createProgress(`walking over ${repo}`, terminal);
  const maxRequests = options.maxRequests ?? MAX_REQUESTS;
  const kept = await readState(options.state, scope);
  const source = createPassingSource({ learned: kept.night });
  const corpus = () => source.getIndex(github, now);
  const { memory } = source;
  const night = await watchNight({
    ...{ github, memory, corpus, now, apply },
    maxRequests: Math.floor(maxRequests * NIGHT_SHARE),
  });
  const result = await rescan({
    github,
    scope,
    cursor: kept.cursor,
    maxRequests: maxRequests - night.requests,
    corpus,
    memory,
    now,
    apply,
    delivery: null,
    onRow: (row, done, total) => {
      progress.end();
      printRow(toReportRow(row), options, terminal);
      progress.move(done, total);
    },
  }).finally(progress.end);
  const mayClose = apply && options.dryClose !== true;
  const request = { github, corpus, memory, now, delivery: null };
  const closings = await carryOutClosings(night, { mayClose, request });
  if (apply) await tellVotes(night, request);
  const report = toRescanReport(repo, result, apply, toNightReport(night, closings, now));
  if (options.metrics !== undefined && report.night !== null)
    await writeWhole(options.metrics, renderMetrics(repo, now, report.night));
  for (const error of report.configErrors) terminal.err(`${error}\n`);
  if (apply && options.state !== undefined) await writeWalkState(options.state, result.cursor, await memory.load());
  print(report, options, terminal);
  return !isFailedWalk(result);
}

/** Who walks by hand, and keeps no place to go on from, asks for all open issues. */
function toScope({ all, label, issue = [], state }: RescanOptions): RescanScope {
  const scopes: readonly RescanScope[] = [
    ...(all === true ? [{ kind: "all" } as const] : []),
    ...(label === undefined ? [] : [{ kind: "label", label } as const]),
    ...(issue.length === 0 ? [] : [{ kind: "numbers", numbers: issue } as const]),
  ];
  if (scopes.length > 1) throw new UsageError("give one of --all, --label and --issue");
  return scopes[0] ?? (state === undefined ? { kind: "all" } : { kind: "changed" });
}

/** A row as it is done: a result to standard output, what tells nothing to standard error, and no row to both. */
function printRow(row: RescanReportRow, { json }: RescanOptions, terminal: Terminal): void {
  if (json === true || row.result === "unchanged") {
    const parts = [row.result, row.category, oneLine(row.action || row.why)];
    terminal.err(`#${row.number}: ${parts.filter(Boolean).join(", ")}\n`);
    return;
  }
  const relation = row.relation === null ? "" : `  ${row.relation.relation} of #${row.relation.number}`;
  terminal.out(`#${row.number}  ${row.category ?? row.result}${relation}  ${oneLine(row.action || row.why)}\n`);
}

function print(report: RescanReport, { json, apply }: RescanOptions, terminal: Terminal): void {
  if (json === true) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else
    terminal.out(
      [totalsText(report.totals), ...(report.night === null ? [] : nightLines(report.night))]
        .map((line) => `${oneLine(line)}\n`)
        .join(""),
    );
  if (apply !== true) terminal.err("dry run: nothing was written; --apply carries it out\n");
  if (report.begins !== null) terminal.err(`${beginText(report.begins)}\n`);
  if (report.stopped !== null) terminal.err(`stopped early: ${report.stopped} Run it again to go on.\n`);
}

/** @throws UsageError where the file is another walk's: it would be overwritten. */
async function readState(path: string | undefined, scope: RescanScope): Promise<WalkState> {
  if (path === undefined) return { cursor: null, night: NOTHING_LEARNED };
  const state = await readWalkState(path);
  const { cursor } = state;
  if (cursor === null || cursor.scope === toScopeKey(scope)) return state;
  throw new UsageError(`${path} is where a walk over "${cursor.scope}" stopped; give this one a file of its own`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
