/**
 * The earlier issues that are worth a closer look: nearest in some view of the text, plus all that share something
 * exact. Retrieval is generous and cheap; everything else is decided on these few.
 */
import type { IndexedIssue, IssueDocument } from "./document.ts";
import type { IssueIndex, KeyKind, TextHit, TextQuery, TextSearch } from "./issue-index.ts";
import { TEXT_VIEWS, type TextView, toTextQueries } from "./text-views.ts";
import { isFiledBefore } from "./timeline.ts";

export interface Candidate {
  readonly document: IndexedIssue;
  /** What each view's search says of it; scores of 0 where nothing is shared. */
  readonly views: Readonly<Record<TextView, TextHit>>;
}

export interface Candidates {
  /** Nearest text first, ties by number. */
  readonly list: readonly Candidate[];
  readonly queries: Readonly<Record<TextView, TextQuery>>;
  /** What the query's own text scores in each view: the top of the scale. */
  readonly selfScores: Readonly<Record<TextView, number>>;
}

/** How many issues each view contributes. */
const VIEW_CANDIDATES: Readonly<Record<TextView, number>> = { text: 150, title: 30, code: 30 };
/** Of the issues with the same key the newest so many; a key that more share is a background error. */
const KEY_CANDIDATES: Readonly<Record<Exclude<KeyKind, "duplicateOf" | "reported">, number>> = {
  fine: 50,
  medium: 20,
  feedbackId: 10,
  requestId: 10,
};

/** The candidates for an issue: only issues that were filed before it, never itself. */
export function findCandidates(query: IssueDocument, index: IssueIndex): Candidates {
  const queries = toTextQueries(query, index);
  const accepts = (number: number, createdMs: number) => isFiledBefore({ number, createdMs }, query);
  const search = (view: TextView) => index.search(queries[view], VIEW_CANDIDATES[view], accepts);
  const searches = { text: search("text"), title: search("title"), code: search("code") };
  const numbers = new Set(TEXT_VIEWS.flatMap((view) => searches[view].hits.map(({ number }) => number)));
  for (const number of exactNumbers(query, index)) numbers.add(number);
  const list = [...numbers]
    .map((number) => index.get(number))
    .filter((document) => document !== undefined)
    .filter((document) => isFiledBefore(document, query))
    .map((document) => ({ document, views: viewsOf(document.number, searches) }));
  list.sort((a, b) => b.views.text.score - a.views.text.score || a.document.number - b.document.number);
  const selfScore = (view: TextView) => index.selfScore(queries[view], query);
  return {
    list,
    queries,
    selfScores: { text: selfScore("text"), title: selfScore("title"), code: selfScore("code") },
  };
}

function viewsOf(number: number, searches: Readonly<Record<TextView, TextSearch>>): Record<TextView, TextHit> {
  return { text: searches.text.of(number), title: searches.title.of(number), code: searches.code.of(number) };
}

function exactNumbers(query: IssueDocument, index: IssueIndex): number[] {
  const newest = (kind: keyof typeof KEY_CANDIDATES, key: string) =>
    index.findByKey(kind, key).slice(-KEY_CANDIDATES[kind]);
  return [
    ...query.errors.flatMap(({ fine }) => newest("fine", fine)),
    ...query.errors.filter(({ specific }) => specific).flatMap(({ medium }) => newest("medium", medium)),
    ...(query.feedbackId === null ? [] : newest("feedbackId", query.feedbackId)),
    ...query.requestIds.flatMap((id) => newest("requestId", id)),
    ...query.mentions.map(({ number }) => number),
  ];
}
