/**
 * Walks a repository's open issues and triages each as it is now: what changed since the last walk, what an older
 * algorithm judged, what points to an issue that has changed. Bounded by a number of requests and resumable: the place
 * where it stopped is a value, given in and handed back; where it is kept is the caller's business.
 *
 * The App, which has a queue, puts what `findWork` finds into it instead.
 */
import { askedOnce } from "../event/asked-once.ts";
import type { ConfigError } from "../config/config-error.ts";
import { loadConfig } from "../config/load-config.ts";
import { rescanWish, type Wish } from "../event/gather.ts";
import { GitHubError } from "../github/github.ts";
import { rememberAnswers } from "../github/remember-answers.ts";
import { createVersionSource } from "../registry/version-source.ts";
import { triageIssue, type TriageOutcome, type TriageRequest } from "../event/triage-issue.ts";
import type { RescanCursor } from "./rescan-cursor.ts";
import { beginOf, cursorAfter, findWork, type RescanItem, type RescanScope, toScopeKey } from "./rescan-work.ts";

export interface RescanRequest extends Pick<
  TriageRequest,
  "github" | "corpus" | "forget" | "now" | "apply" | "delivery" | "versions" | "hearsCommands" | "memory"
> {
  readonly scope: RescanScope;
  /** Where the last walk stopped; null for the first. One of another scope is not used. */
  readonly cursor: RescanCursor | null;
  /** At most about this many requests; the issue under way is finished. */
  readonly maxRequests: number;
  /** Issues that are found to be gone from GitHub; none by default. */
  readonly gone?: readonly number[];
  /** Told of each issue as it is done. */
  readonly onRow?: (row: RescanRow, done: number, total: number) => void;
}

export interface RescanRow {
  readonly number: number;
  readonly result:
    | { readonly kind: "done"; readonly outcome: TriageOutcome }
    /** In words for a person, without a text of the issue. */
    | { readonly kind: "failed"; readonly message: string; readonly isAbsent: boolean };
}

/** Why a walk ended before its end. */
export type RescanStop = "budget" | "rate-limit" | "faults" | "listing";

export interface RescanResult {
  readonly rows: readonly RescanRow[];
  readonly configErrors: readonly ConfigError[];
  /** null where everything was looked at. */
  readonly stopped: RescanStop | null;
  /** For a first walk over what changed: from when on it looks at issues, ISO 8601 UTC; else null. */
  readonly begins: string | null;
  /** Issues that are known to be left; more may follow where a listing was cut. */
  readonly remaining: number;
  readonly requests: number;
  /** To be given in next time. */
  readonly cursor: RescanCursor;
}

/** What one issue may cost; the walk stops while there is that much left. */
const RESERVE = 12;
/** A walk of so many requests spends one of them on looking for issues that point to a changed one. */
const CHECKS = 4;
/** So many faults one after another are not the issues' fault. */
const MAX_FAULTS_IN_A_ROW = 5;

/**
 * Walks over a repository's issues, triages what is in the scope, and says where it stopped. Dry unless `apply` is true.
 * @throws GitHubError where the repository cannot be listed, or the token is refused.
 */
export async function rescan(given: RescanRequest): Promise<RescanResult> {
  const { versions = createVersionSource() } = given;
  const request = {
    ...given,
    cursor: given.cursor?.scope === toScopeKey(given.scope) ? given.cursor : null,
    github: rememberAnswers(given.github),
    corpus: askedOnce(given.corpus),
    versions,
  };
  const { github, now, maxRequests } = request;
  const spentBefore = github.countRequests();
  const spent = () => github.countRequests() - spentBefore;
  const { settings, errors: configErrors } = await loadConfig(github);
  const isChanged = given.scope.kind === "changed";
  const begin = isChanged ? beginOf(request.cursor, settings.rescan.since, now) : request.cursor;
  const work = await findWork({ ...request, cursor: begin, maxChecks: Math.floor(maxRequests / CHECKS) });
  const walk = await walkThrough(work.todo, request, {
    isSpent: () => spent() + RESERVE > maxRequests,
    wish: rescanWish(isChanged ? work.from : null),
  });
  const { rows, stopped } = walk;
  const again = rows.filter(({ number, result }) => isWorthAnotherTry(number, result, begin));
  const cursor = cursorAfter(work, { reached: walk.reached, again: again.map(({ number }) => number), now });
  const end = stopped ?? (work.complete ? null : "listing");
  const remaining = work.todo.length - walk.reached;
  const begins = isChanged && request.cursor === null ? work.from : null;
  return { rows, configErrors, stopped: end, begins, remaining, requests: spent(), cursor };
}

interface Walk {
  readonly rows: readonly RescanRow[];
  /** How many items were dealt with, failed ones among them. */
  readonly reached: number;
  readonly stopped: RescanStop | null;
}

interface Manner {
  readonly isSpent: () => boolean;
  readonly wish: Wish;
}

async function walkThrough(
  todo: readonly RescanItem[],
  request: RescanRequest,
  { isSpent, wish }: Manner,
): Promise<Walk> {
  const rows: RescanRow[] = [];
  let faultsInARow = 0;
  for (const { number } of todo) {
    const stop = (stopped: RescanStop): Walk => ({ rows, reached: rows.length, stopped });
    if (isSpent()) return stop("budget");
    const result = await triageOne(number, request, wish);
    if (result === "rate-limited") return stop("rate-limit");
    const row: RescanRow = { number, result };
    rows.push(row);
    request.onRow?.(row, rows.length, todo.length);
    faultsInARow = result.kind === "failed" ? faultsInARow + 1 : 0;
    if (faultsInARow === MAX_FAULTS_IN_A_ROW) return stop("faults");
  }
  return { rows, reached: rows.length, stopped: null };
}

/** @throws GitHubError where no issue would fare better: the token is refused. */
async function triageOne(
  number: number,
  request: RescanRequest,
  wish: Wish,
): Promise<RescanRow["result"] | "rate-limited"> {
  try {
    return { kind: "done", outcome: await triageIssue({ ...request, number, wish }) };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code === "unauthorized") throw error;
    if (error.code === "rate-limited") return "rate-limited";
    return { kind: "failed", message: error.message, isAbsent: error.code === "not-found" };
  }
}

/** What is said not to be there is asked for once more, since such an answer may be a passing one; a fault always. */
function isWorthAnotherTry(number: number, result: RescanRow["result"], cursor: RescanCursor | null): boolean {
  const isAbsent = result.kind === "failed" ? result.isAbsent : isGone(result.outcome);
  if (isAbsent) return cursor?.retry.includes(number) !== true;
  return result.kind === "failed";
}

function isGone(outcome: TriageOutcome): boolean {
  return outcome.kind === "skipped" && outcome.skip.reason === "gone";
}
