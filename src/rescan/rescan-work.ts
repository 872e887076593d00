/** What a walk over a repository has to look at, in which order, and from where the next one goes on. */
import { loadConfig } from "../config/load-config.ts";
import { ALGORITHM } from "../fingerprint/algorithm.ts";
import { findOwnComments, placeOf } from "../event/gather.ts";
import type { GitHub } from "../github/github.ts";
import type { RescanCursor } from "./rescan-cursor.ts";

/** Which issues a walk looks at. */
export type RescanScope =
  /** Open issues that changed since the last walk, and those that point to one that did; a first walk begins with now. */
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
  /**
   * The walk goes by the last change, longest ago first. Every other item, as long as there are any, is one that is not
   * part of it: whoever takes only the first ones comes further in both.
   */
  readonly todo: readonly RescanItem[];
  /** From where the walk began. */
  readonly since: string | null;
  /** As of the cursor. */
  readonly from: string | null;
  /** The listing had an end. */
  readonly complete: boolean;
  /** Until where it came, ISO 8601 UTC; null where nothing was listed. */
  readonly until: string | null;
}

export interface WorkRequest {
  readonly github: GitHub;
  readonly scope: RescanScope;
  /** Where the last walk over the same scope stopped; null for the first. */
  readonly cursor: RescanCursor | null;
  /** At most so many comments are read to find issues that point to a changed one, a request each. */
  readonly maxChecks: number;
  /** Issues that are gone from GitHub, which no listing tells; none by default. */
  readonly gone?: readonly number[];
}

/**
 * The issues that a walk has to look at, oldest change first, within its bounds.
 * @throws GitHubError where the repository cannot be listed.
 */
export async function findWork({ github, scope, cursor, maxChecks, gone = [] }: WorkRequest): Promise<RescanWork> {
  const retry = (cursor?.retry ?? []).map((number) => ({ number, updatedAt: null }));
  if (scope.kind === "numbers") {
    const numbers = cursor === null ? scope.numbers : cursor.retry;
    const todo = numbers.map((number) => ({ number, updatedAt: null }));
    return { scope, todo, since: null, from: null, complete: true, until: null };
  }
  // Another algorithm may judge every issue otherwise, as far as the walks have come at all.
  const isSameAlgorithm = cursor?.algorithm === ALGORITHM;
  const since = isSameAlgorithm ? cursor.since : (cursor?.from ?? null);
  const isPartial = scope.kind === "changed" && isSameAlgorithm && since !== null;
  const { issues, complete, until } = await github.listIssues({
    maxPages: LIST_PAGES,
    order: "longest-unchanged",
    state: isPartial ? "all" : "open",
    ...(since === null ? {} : { since }),
    ...(scope.kind === "label" ? { label: scope.label } : {}),
  });
  const changed = [...issues.map(({ number }) => number), ...gone];
  const affected = isPartial ? await findAffected(github, changed, maxChecks) : [];
  const walk = issues.filter(({ state }) => state === "open").map(({ number, updatedAt }) => ({ number, updatedAt }));
  const beside = [...retry, ...affected].filter(
    ({ number }, at, all) => all.findIndex((one) => one.number === number) === at,
  );
  const isBeside = new Set(beside.map(({ number }) => number));
  const rest = walk.filter(({ number }) => !isBeside.has(number));
  return { scope, todo: takeInTurn(beside, rest), since, from: cursor?.from ?? null, complete, until };
}

/** One of each as long as there are both. */
function takeInTurn<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  const longest = Math.max(some.length, others.length);
  return Array.from({ length: longest }, (_, at) => [...some.slice(at, at + 1), ...others.slice(at, at + 1)]).flat();
}

/**
 * Where a walk over what changed begins: where the last one stopped; a first one at `firstSeenAt`, or where the repository
 * wants it (`wanted`, its `rescan.since`). Where that is earlier than where the walks began, they begin anew. Dates are ISO 8601
 * UTC. Pure.
 */
export function beginOf(cursor: RescanCursor | null, wanted: string | null, firstSeenAt: string): RescanCursor {
  if (cursor === null || isEarlier(wanted, cursor.from)) {
    const instant = wanted ?? firstSeenAt;
    return {
      version: 1,
      scope: toScopeKey({ kind: "changed" }),
      algorithm: ALGORITHM,
      since: overlapping(instant),
      from: instant,
      retry: cursor?.retry ?? [],
    };
  }
  return { ...cursor, from: wanted ?? cursor.from };
}

function isEarlier(wanted: string | null, from: string | null): boolean {
  return wanted !== null && from !== null && Date.parse(wanted) < Date.parse(from);
}

function overlapping(instant: string): string {
  return new Date(Date.parse(instant) - OVERLAP_MS).toISOString();
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
  const beside = rest.filter(({ updatedAt }) => updatedAt === null);
  const { since, left } = nextPlace(work, rest);
  const isDone = rest.length === 0 && work.complete;
  return {
    version: 1,
    scope: toScopeKey(work.scope),
    algorithm: ALGORITHM,
    since: isDone ? overlapping(now) : since,
    from: work.from,
    retry: [...again, ...[...beside, ...left].map(({ number }) => number)].slice(0, MAX_RETRIES),
  };
}

interface Place {
  readonly since: string | null;
  /** Of the walk, what lies before it and was not reached. */
  readonly left: readonly RescanItem[];
}

/**
 * Everything that changed before the first item that was not reached is done. Where that is where the walk began (more
 * changed in one second than one walk reaches), it goes on with the next instant, and the others are left.
 */
function nextPlace({ since, complete, until }: RescanWork, rest: readonly RescanItem[]): Place {
  const walk = rest.filter(({ updatedAt }) => updatedAt !== null);
  const [next] = walk;
  if (next === undefined) return { since: complete ? since : (until ?? since), left: [] };
  if (next.updatedAt !== since) return { since: next.updatedAt, left: [] };
  const later = walk.find(({ updatedAt }) => updatedAt !== since);
  return { since: later?.updatedAt ?? until, left: walk.filter(({ updatedAt }) => updatedAt === since) };
}

/**
 * Open issues whose comment points to one that changed: it was closed, became a duplicate itself, or is gone, so that another one
 * is to be named now. Known by the label that such a comment comes with; one request for each, at most `maxChecks`.
 */
async function findAffected(
  github: GitHub,
  changed: readonly number[],
  maxChecks: number,
): Promise<readonly RescanItem[]> {
  const { settings } = await loadConfig(github);
  const label = settings.labels.possibleDuplicate?.name;
  if (label === undefined || label.includes(",") || changed.length === 0) return [];
  const numbers = new Set(changed);
  const { issues } = await github.listIssues({
    maxPages: LIST_PAGES,
    state: "open",
    label,
    order: "longest-unchanged",
  });
  const ownLogin = await github.getOwnLogin();
  const affected: RescanItem[] = [];
  const candidates = issues.filter(({ number, commentCount }) => commentCount > 0 && !numbers.has(number));
  for (const issue of candidates.slice(0, maxChecks)) {
    const [own] = await findOwnComments(
      await github.listComments(issue.number),
      ownLogin,
      placeOf(github, issue.number),
    );
    if (own?.state?.relations.some(({ number }) => numbers.has(number)) === true) {
      affected.push({ number: issue.number, updatedAt: null });
    }
  }
  return affected;
}
