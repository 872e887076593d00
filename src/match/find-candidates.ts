/**
 * The earlier issues that are worth a closer look: nearest in text, plus all that share something exact. Retrieval is
 * generous and cheap; everything else is decided on these few.
 */
import type { IssueDocument } from "./document.ts";
import type { IssueIndex, KeyKind } from "./issue-index.ts";
import { toQueryTerms } from "./query-terms.ts";
import { isEarlier } from "./timeline.ts";

export interface Candidate {
  readonly document: IssueDocument;
  /** BM25F; 0 where no term of the query occurs. */
  readonly textScore: number;
}

export interface Candidates {
  /** Nearest text first, ties by number. */
  readonly list: readonly Candidate[];
  /** What the query's own text scores: the top of the scale of `textScore`. */
  readonly selfScore: number;
}

/** Of 9,487 issues the right one is among the nearest 200 for nine queries of ten (bench/README.md). */
const TEXT_CANDIDATES = 200;
/** Of the issues with the same key the newest so many; a key that more share is a background error. */
const KEY_CANDIDATES: Readonly<Record<Exclude<KeyKind, "duplicateOf">, number>> = {
  fine: 50,
  medium: 20,
  feedbackId: 10,
  requestId: 10,
};

/** The candidates for an issue: only issues that were filed before it, never itself. */
export function findCandidates(query: IssueDocument, index: IssueIndex): Candidates {
  const isCandidate = (document: IssueDocument) => isEarlier(document, query);
  const terms = toQueryTerms(query, index);
  const found = new Map<number, Candidate>();
  for (const hit of index.search(terms, TEXT_CANDIDATES, isCandidate)) {
    found.set(hit.document.number, { document: hit.document, textScore: hit.score });
  }
  for (const number of exactNumbers(query, index)) {
    const document = index.get(number);
    if (document === undefined || found.has(number) || !isCandidate(document)) continue;
    found.set(number, { document, textScore: index.score(terms, document) });
  }
  const list = [...found.values()];
  list.sort((a, b) => b.textScore - a.textScore || a.document.number - b.document.number);
  return { list, selfScore: index.score(terms, query) };
}

function exactNumbers(query: IssueDocument, index: IssueIndex): number[] {
  const newest = (kind: Exclude<KeyKind, "duplicateOf">, key: string) =>
    index.findByKey(kind, key).slice(-KEY_CANDIDATES[kind]);
  return [
    ...query.errors.flatMap(({ fine }) => newest("fine", fine)),
    ...query.errors.filter(({ specific }) => specific).flatMap(({ medium }) => newest("medium", medium)),
    ...(query.feedbackId === null ? [] : newest("feedbackId", query.feedbackId)),
    ...query.requestIds.flatMap((id) => newest("requestId", id)),
    ...query.mentions.map(({ number }) => number),
  ];
}
