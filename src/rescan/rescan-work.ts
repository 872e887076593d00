/** What a walk over a repository has to look at, in which order, and from where the next one goes on. */
import { loadConfig } from "../config/load-config.ts";
import { ALGORITHM } from "../fingerprint/algorithm.ts";
import { findOwnComments } from "../gather.ts";
import type { GitHub, ObservedIssue } from "../github/github.ts";
import type { RescanCursor } from "./rescan-cursor.ts";

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

/** Pages of 100 in one listing. */
const LIST_PAGES = 20;
/** Failed issues that are tried again first, next time. */
const MAX_RETRIES = 200;
/** For clocks that differ and listings that lag behind events. */
const OVERLAP_MS = 60_000;

export interface RescanItem {
  readonly number: number;
  /** ISO 8601 UTC; null for what is not part of the ordered walk. */
  readonly updatedAt: string | null;
}

export interface RescanWork {
  readonly scope: RescanScope;
  /** What is not part of the walk comes first; the walk goes by the last change, longest ago first. */
  readonly todo: readonly RescanItem[];
  /** From where the walk began. */
  readonly since: string | null;
  /** The listing had an end. */
  readonly complete: boolean;
}

export interface WorkRequest {
  readonly github: GitHub;
  readonly scope: RescanScope;
  /** Where the last walk over the same scope stopped; null for the first. */
  readonly cursor: RescanCursor | null;
}

/** @throws GitHubError where the repository cannot be listed. */
export async function findWork({ github, scope, cursor }: WorkRequest): Promise<RescanWork> {
  const retry = (cursor?.retry ?? []).map((number) => ({ number, updatedAt: null }));
  if (scope.kind === "numbers") {
    const numbers = cursor === null ? scope.numbers : cursor.retry;
    return { scope, todo: numbers.map((number) => ({ number, updatedAt: null })), since: null, complete: true };
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
  const affected = isPartial ? await findAffected(github, issues) : [];
  const walk = issues.filter(({ state }) => state === "open").map(({ number, updatedAt }) => ({ number, updatedAt }));
  const first = [...retry, ...affected].filter(
    ({ number }, at, all) => all.findIndex((one) => one.number === number) === at,
  );
  const isFirst = new Set(first.map(({ number }) => number));
  return { scope, todo: [...first, ...walk.filter(({ number }) => !isFirst.has(number))], since, complete };
}

/** How far a walk came. */
export interface Progress {
  /** How many items were dealt with, failed ones among them. */
  readonly reached: number;
  /** Issues of these to begin with next time. */
  readonly again: readonly number[];
  /** When the walk began, ISO 8601 UTC. */
  readonly now: string;
}

/** Where the next walk begins. Pure. */
export function cursorAfter(work: RescanWork, { reached, again, now }: Progress): RescanCursor {
  const rest = work.todo.slice(reached);
  const later = rest.filter(({ updatedAt }) => updatedAt === null).map(({ number }) => number);
  const isDone = rest.length === 0 && work.complete;
  return {
    version: 1,
    scope: toScopeKey(work.scope),
    algorithm: ALGORITHM,
    since: isDone ? new Date(Date.parse(now) - OVERLAP_MS).toISOString() : nextSince(work, reached),
    retry: [...again, ...later].slice(0, MAX_RETRIES),
  };
}

/** Everything that changed before the first item that was not reached is done. */
function nextSince({ todo, since, complete }: RescanWork, reached: number): string | null {
  const next = todo.slice(reached).find(({ updatedAt }) => updatedAt !== null);
  if (next !== undefined) return next.updatedAt;
  const last = todo.findLast(({ updatedAt }) => updatedAt !== null);
  return complete || last === undefined ? since : last.updatedAt;
}

/**
 * Open issues whose comment points to one that changed: it was closed, or became a duplicate itself, so that another one
 * is to be named now. Known by the label that such a comment comes with; one request for each.
 */
async function findAffected(github: GitHub, changed: readonly ObservedIssue[]): Promise<readonly RescanItem[]> {
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
  const affected: RescanItem[] = [];
  for (const issue of issues) {
    if (issue.commentCount === 0 || numbers.has(issue.number)) continue;
    const [own] = findOwnComments(await github.listComments(issue.number), ownLogin);
    if (own?.state?.relations.some(({ number }) => numbers.has(number)) === true) {
      affected.push({ number: issue.number, updatedAt: null });
    }
  }
  return affected;
}
