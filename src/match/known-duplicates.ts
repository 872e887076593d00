/**
 * A repository's known duplicates as queries, each at the time of its filing: what was filed, said or closed later is not
 * seen. For that a copy of the index is walked backwards, issue by issue taken out of it, so that counts and lengths are
 * exactly those of the time.
 */
import type { Issue } from "../domain/issue.ts";
import { findCluster } from "./clusters.ts";
import { type IndexedIssue, toDocument } from "./document.ts";
import type { List } from "./fit-listwise.ts";
import { IssueIndex } from "./issue-index.ts";
import { RANK_FEATURES } from "./pair-features.ts";
import { readInCorpus } from "./read-in-corpus.ts";
import { rankCandidates } from "./score-candidates.ts";
import type { Steps } from "./steps.ts";
import { asFiled, isFiledBefore, knownTargets } from "./timeline.ts";

/** A known duplicate with its text, as GitHub has it. */
export type KnownIssue = Pick<Issue, "repo" | "number" | "title" | "body" | "createdAt" | "author">;

/** A known duplicate as a query. */
export interface KnownQuery {
  readonly number: number;
  readonly createdMs: number;
  /** Login; null for a deleted account. */
  readonly author: string | null;
  /** By number. What it duplicates may not be among them: then nothing can be learned, and it is missed. */
  readonly candidates: List;
}

/** So many issues are taken out of the copy at most; a known duplicate that was filed before those is left out. */
const MOST_TAKEN_OUT = 20_000;

/** Numbers of at most `limit` issues that are known at `nowMs` to duplicate an earlier one of the index, newest first. */
export function findKnownDuplicates(index: IssueIndex, nowMs: number, limit: number): number[] {
  const known = knownAt(index, nowMs).sort((a, b) => (isFiledBefore(a, b) ? 1 : -1));
  const found: number[] = [];
  for (const document of known) {
    if (found.length >= limit) break;
    if (earlierMembers(document, index, nowMs).size > 0) found.push(document.number);
  }
  return found;
}

/** How many issues were closed as duplicates after `sinceMs`. */
export function countKnownSince(index: IssueIndex, sinceMs: number, nowMs: number): number {
  return knownAt(index, nowMs).filter(({ closedMs }) => closedMs !== null && closedMs > sinceMs).length;
}

function knownAt(index: IssueIndex, nowMs: number): IndexedIssue[] {
  return [...index.numbers()].flatMap((number) => {
    const document = index.get(number);
    return document !== undefined && knownTargets(document, nowMs).length > 0 ? [document] : [];
  });
}

/**
 * The queries of these known duplicates, newest first. The index stays as it is. `nowMs`: what is known of duplicates by then is right. Never throws.
 */
export function* replayKnown(
  known: readonly KnownIssue[],
  index: IssueIndex,
  nowMs: number,
): Steps<readonly KnownQuery[]> {
  const copy = IssueIndex.of(index.toParts());
  // An index fits its own parts; where one did not, nothing could be told of it.
  if (typeof copy === "string") return [];
  const queries: KnownQuery[] = [];
  // All that is asked of the index itself is asked before the first pause: others may change it then.
  const wanted = new Map(
    known.flatMap((issue) => {
      const document = index.get(issue.number);
      return document === undefined
        ? []
        : [[issue.number, { issue, right: earlierMembers(document, index, nowMs) }] as const];
    }),
  );
  let left = wanted.size;
  for (const { number, createdMs } of newestFirst(index).slice(0, MOST_TAKEN_OUT)) {
    if (left === 0) break;
    copy.remove(number);
    yield undefined;
    const one = wanted.get(number);
    if (one === undefined) continue;
    left -= 1;
    const { issue, right } = one;
    const query = asFiled(toDocument(asNew(issue), readInCorpus(issue, copy, createdMs).inCorpus));
    const { ranked } = rankCandidates({ ...query, createdMs }, copy, createdMs);
    const candidates = ranked
      .toSorted((a, b) => a.document.number - b.document.number)
      .map(({ document: { number: candidate }, features }) => ({
        x: RANK_FEATURES.map((feature) => features[feature]),
        isRight: right.has(candidate),
      }));
    queries.push({ number, createdMs, author: issue.author?.login ?? null, candidates });
  }
  return queries;
}

/** The issues of its cluster that were filed before it. */
function earlierMembers(document: IndexedIssue, index: IssueIndex, nowMs: number): ReadonlySet<number> {
  const { members } = findCluster(document, index, nowMs, () => true);
  return new Set(members.filter((member) => isFiledBefore(member, document)).map(({ number }) => number));
}

function newestFirst(index: IssueIndex): { readonly number: number; readonly createdMs: number }[] {
  const issues = [...index.numbers()].map((number) => ({ number, createdMs: index.get(number)?.createdMs ?? 0 }));
  return issues.sort((a, b) => (isFiledBefore(a, b) ? 1 : -1));
}

function asNew(issue: KnownIssue) {
  return { ...issue, labels: [], state: "open", stateReason: null, closedAt: null } as const;
}
