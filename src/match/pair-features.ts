/**
 * A query and a candidate as named numbers: everything that ranking and deciding look at, and nothing else. Each number
 * is on a scale of about 0 to 1, so that weights can be compared by eye.
 */
import { countKnownDuplicates } from "./clusters.ts";
import type { IssueDocument } from "./document.ts";
import type { Candidate } from "./find-candidates.ts";
import type { IssueIndex } from "./issue-index.ts";
import type { SharedError } from "./shared-error.ts";
import { daysBetween, daysClosed, stateAt } from "./timeline.ts";

export const PAIR_FEATURES = [
  "textOfSelf",
  "textOfTop",
  "titleCover",
  "titleInTitle",
  "titleReverse",
  "open",
  "daysClosed",
  "daysApart",
  "knownDuplicates",
  "comments",
  "commentCover",
  "length",
  "sameAuthor",
  "sharedError",
  "sharedFrames",
  "mentioned",
] as const;
export type PairFeature = (typeof PAIR_FEATURES)[number];
export type PairFeatures = Readonly<Record<PairFeature, number>>;

/** What is the same for all candidates of one query. */
export interface QueryContext {
  readonly query: IssueDocument;
  /** All terms of the query, of all fields. */
  readonly queryTerms: ReadonlySet<string>;
  readonly titleTerms: ReadonlySet<string>;
  readonly index: IssueIndex;
  readonly nowMs: number;
  readonly selfScore: number;
  readonly topScore: number;
}

export function toPairFeatures(
  candidate: Candidate,
  sharedError: SharedError | undefined,
  context: QueryContext,
): PairFeatures {
  const { query, queryTerms, titleTerms, index, nowMs, selfScore, topScore } = context;
  const { document, textScore } = candidate;
  const counts = index.countsOf(document.number);
  const comments = document.comments.filter(({ createdMs }) => createdMs <= nowMs);
  return {
    textOfSelf: selfScore > 0 ? textScore / selfScore : 0,
    textOfTop: topScore > 0 ? textScore / topScore : 0,
    titleCover: coverOf(titleTerms, index, (term) => counts?.terms.has(term) ?? false),
    titleInTitle: coverOf(titleTerms, index, (term) => document.terms.title.includes(term)),
    titleReverse: coverOf(new Set(document.terms.title), index, (term) => queryTerms.has(term)),
    open: stateAt(document, nowMs) === "open" ? 1 : 0,
    daysClosed: logScale(daysClosed(document, nowMs), 1000),
    daysApart: logScale(daysBetween(document.createdMs, query.createdMs), 1000),
    knownDuplicates: logScale(countKnownDuplicates(document, index, nowMs), 10),
    comments: logScale(comments.length, 30),
    commentCover:
      comments.length === 0
        ? 0
        : coverOf(titleTerms, index, (term) => comments.some(({ terms }) => terms.includes(term))),
    length: logScale(sum(counts?.lengths ?? []), 1000),
    sameAuthor: query.author !== null && query.author === document.author ? 1 : 0,
    sharedError: sharedError?.strength ?? 0,
    sharedFrames: shareOfFrames(query, document),
    mentioned: query.mentions.some(({ number, stance }) => number === document.number && stance !== "different")
      ? 1
      : 0,
  };
}

/** Share of the terms' summed idf that is covered, 0..1; 0 for no terms. */
function coverOf(terms: ReadonlySet<string>, index: IssueIndex, isCovered: (term: string) => boolean): number {
  let covered = 0;
  let all = 0;
  for (const term of terms) {
    const idf = index.idf(term);
    all += idf;
    if (isCovered(term)) covered += idf;
  }
  return all > 0 ? covered / all : 0;
}

/** 0 at 0, 1 at `full`, and beyond slowly more. */
function logScale(value: number, full: number): number {
  return Math.log1p(value) / Math.log1p(full);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Share of the query's readable frames that the candidate has too, 0..1, over the errors of both. */
function shareOfFrames(query: IssueDocument, candidate: IssueDocument): number {
  const mine = framesOf(query);
  if (mine.size === 0) return 0;
  const theirs = framesOf(candidate);
  return [...mine].filter((frame) => theirs.has(frame)).length / mine.size;
}

function framesOf(document: IssueDocument): Set<string> {
  return new Set(document.errors.flatMap(({ frames }) => frames));
}
