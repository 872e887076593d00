/**
 * Walks a repository's open issues and triages each as it is now: what changed since the last walk, what an older
 * algorithm judged, what points to an issue that has changed. Bounded by a number of requests and resumable: the place
 * where it stopped is a value, given in and handed back; where it is kept is the caller's business.
 *
 * It edits comments and labels wherever they are out of date, but writes a first comment on new issues only: nobody
 * expects a hundred notifications about issues of last year.
 */
import { ALGORITHM } from "./fingerprint/algorithm.ts";
import type { ConfigError } from "./config/config-error.ts";
import { loadConfig } from "./config/load-config.ts";
import { findOwnComments, NO_WISH } from "./gather.ts";
import { GitHubError, type ObservedIssue } from "./github/github.ts";
import { rememberAnswers } from "./github/remember-answers.ts";
import type { RescanCursor } from "./rescan-cursor.ts";
import { createVersionSource } from "./registry/version-source.ts";
import { triageIssue, type TriageOutcome, type TriageRequest } from "./triage-issue.ts";

export type RescanScope =
  /** Open issues that changed since the last walk, and those that point to one that did; at first all. */
  | { readonly kind: "changed" }
  | { readonly kind: "all" }
  | { readonly kind: "label"; readonly label: string }
  | { readonly kind: "numbers"; readonly numbers: readonly number[] };

/** `changed`, `all`, `label: bug`, `numbers: 5,2,4`; at most 300 characters. */
export function toScopeKey(scope: RescanScope): string {
  if (scope.kind === "label") return `label: ${scope.label}`.slice(0, 300);
  return scope.kind === "numbers" ? `numbers: ${scope.numbers.join(",")}`.slice(0, 300) : scope.kind;
}

export interface RescanRequest extends Pick<
  TriageRequest,
  "github" | "corpus" | "now" | "apply" | "delivery" | "versions"
> {
  readonly scope: RescanScope;
  /** Where the last walk stopped; null for the first. One of another scope is not used. */
  readonly cursor: RescanCursor | null;
  /** At most about this many requests; the issue under way is finished. */
  readonly maxRequests: number;
  /** Told of each issue as it is done. */
  readonly onRow?: (row: RescanRow) => void;
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
  /** Issues that are known to be left; more may follow where a listing was cut. */
  readonly remaining: number;
  readonly requests: number;
  /** To be given in next time. */
  readonly cursor: RescanCursor;
}

/** Pages of 100 in one listing. */
const LIST_PAGES = 20;
/** What one issue may cost; the walk stops while there is that much left. */
const RESERVE = 12;
/** So many faults one after another are not the issues' fault. */
const MAX_FAULTS_IN_A_ROW = 5;
/** Failed issues that are tried again first, next time. */
const MAX_RETRIES = 200;
/** An event that was missed is made up for within this time of the opening, in milliseconds. */
const NEW_MS = 7 * 24 * 3600 * 1000;
/** For clocks that differ and listings that lag behind events. */
const OVERLAP_MS = 60_000;

/** @throws GitHubError where the repository cannot be listed, or the token is refused. */
export async function rescan(given: RescanRequest): Promise<RescanResult> {
  const { versions = createVersionSource() } = given;
  const scope = toScopeKey(given.scope);
  const request = {
    ...given,
    cursor: given.cursor?.scope === scope ? given.cursor : null,
    github: rememberAnswers(given.github),
    corpus: askedOnce(given.corpus),
    versions,
  };
  const { github, now, maxRequests } = request;
  const spentBefore = github.countRequests();
  const spent = () => github.countRequests() - spentBefore;
  const { errors: configErrors } = await loadConfig(github);
  const work = await findWork(request);
  const walk = await walkThrough(work.todo, request, () => spent() + RESERVE > maxRequests);
  const { rows, stopped } = walk;
  const again = rows.filter(({ number, result }) => isWorthAnotherTry(number, result, request.cursor));
  const rest = work.todo.slice(walk.reached);
  const reachedEnd = stopped === null && work.complete;
  const since = reachedEnd ? new Date(Date.parse(now) - OVERLAP_MS).toISOString() : nextSince(work, walk.reached);
  const later = rest.filter(({ updatedAt }) => updatedAt === null).map(({ number }) => number);
  const cursor = {
    version: 1,
    scope,
    algorithm: ALGORITHM,
    since,
    retry: [...again.map(({ number }) => number), ...later].slice(0, MAX_RETRIES),
  } as const;
  const end = stopped ?? (work.complete ? null : "listing");
  return { rows, configErrors, stopped: end, remaining: rest.length, requests: spent(), cursor };
}

interface Item {
  readonly number: number;
  /** null for what is not part of the ordered walk. */
  readonly updatedAt: string | null;
}

interface Work {
  /** What is not part of the walk comes first. */
  readonly todo: readonly Item[];
  /** From where the walk began. */
  readonly since: string | null;
  /** The listing had an end. */
  readonly complete: boolean;
}

async function findWork({ github, scope, cursor, corpus, now, ...rest }: RescanRequest): Promise<Work> {
  const retry = (cursor?.retry ?? []).map((number) => ({ number, updatedAt: null }));
  if (scope.kind === "numbers") {
    const numbers = cursor === null ? scope.numbers : cursor.retry;
    return { todo: numbers.map((number) => ({ number, updatedAt: null })), since: null, complete: true };
  }
  // Another algorithm may judge every issue otherwise.
  const since = cursor?.algorithm === ALGORITHM ? cursor.since : null;
  const isPartial = scope.kind === "changed" && since !== null;
  const { issues, complete } = await github.listIssues({
    maxPages: LIST_PAGES,
    order: "longest-unchanged",
    state: isPartial ? "all" : "open",
    ...(since === null ? {} : { since }),
    ...(scope.kind === "label" ? { label: scope.label } : {}),
  });
  const affected = isPartial ? await findAffected({ github, scope, cursor, corpus, now, ...rest }, issues) : [];
  const walk = issues.filter(({ state }) => state === "open").map(({ number, updatedAt }) => ({ number, updatedAt }));
  const first = [...retry, ...affected].filter(
    ({ number }, at, all) => all.findIndex((one) => one.number === number) === at,
  );
  const isFirst = new Set(first.map(({ number }) => number));
  return { todo: [...first, ...walk.filter(({ number }) => !isFirst.has(number))], since, complete };
}

/**
 * Open issues whose comment points to one that changed: it was closed, or became a duplicate itself, so that another one
 * is to be named now. Known by the label that such a comment comes with; one request for each.
 */
async function findAffected({ github }: RescanRequest, changed: readonly ObservedIssue[]): Promise<readonly Item[]> {
  const { settings } = await loadConfig(github);
  const label = settings.labels.possibleDuplicate?.name;
  if (label === undefined || label.includes(",") || changed.length === 0) return [];
  const numbers = new Set(changed.map(({ number }) => number));
  const { issues } = await github.listIssues({
    maxPages: LIST_PAGES,
    state: "open",
    label,
    order: "longest-unchanged",
  });
  const ownLogin = await github.getOwnLogin();
  const affected: Item[] = [];
  for (const issue of issues) {
    if (issue.commentCount === 0 || numbers.has(issue.number)) continue;
    const [own] = findOwnComments(await github.listComments(issue.number), ownLogin);
    if (own?.state?.relations.some(({ number }) => numbers.has(number)) === true) {
      affected.push({ number: issue.number, updatedAt: null });
    }
  }
  return affected;
}

interface Walk {
  readonly rows: readonly RescanRow[];
  /** How many items were dealt with, failed ones among them. */
  readonly reached: number;
  readonly stopped: RescanStop | null;
}

async function walkThrough(todo: readonly Item[], request: RescanRequest, isSpent: () => boolean): Promise<Walk> {
  const rows: RescanRow[] = [];
  let faultsInARow = 0;
  for (const { number } of todo) {
    const stop = (stopped: RescanStop): Walk => ({ rows, reached: rows.length, stopped });
    if (isSpent()) return stop("budget");
    const result = await triageOne(number, request);
    if (result === "rate-limited") return stop("rate-limit");
    const row: RescanRow = { number, result };
    rows.push(row);
    request.onRow?.(row);
    faultsInARow = result.kind === "failed" ? faultsInARow + 1 : 0;
    if (faultsInARow === MAX_FAULTS_IN_A_ROW) return stop("faults");
  }
  return { rows, reached: rows.length, stopped: null };
}

/** @throws GitHubError where no issue would fare better: the token is refused. */
async function triageOne(number: number, request: RescanRequest): Promise<RescanRow["result"] | "rate-limited"> {
  const { github, corpus, now, apply, delivery, versions } = request;
  try {
    const issue = await github.getIssue(number);
    const isNew = Date.parse(now) - Date.parse(issue.createdAt) < NEW_MS;
    const wish = isNew ? NO_WISH : { ...NO_WISH, posting: "updates-only" as const };
    const known = versions === undefined ? {} : { versions };
    const outcome = await triageIssue({ github, number, corpus, now, apply, delivery, wish, ...known });
    return { kind: "done", outcome };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code === "unauthorized") throw error;
    if (error.code === "rate-limited") return "rate-limited";
    if (error.code === "gone" || error.status === 410) return { kind: "done", outcome: GONE };
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

const GONE: TriageOutcome = {
  kind: "skipped",
  skip: { what: "issue", reason: "gone", why: "it was deleted or moved to another repository" },
  configErrors: [],
};

/** Everything that changed before the first item that was not reached is done. */
function nextSince({ todo, since, complete }: Work, reached: number): string | null {
  const next = todo.slice(reached).find(({ updatedAt }) => updatedAt !== null);
  if (next !== undefined) return next.updatedAt;
  const last = todo.findLast(({ updatedAt }) => updatedAt !== null);
  return complete || last === undefined ? since : last.updatedAt;
}

function askedOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
