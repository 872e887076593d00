/**
 * The earlier issues that are worth a closer look: nearest in some view of the text, plus all that share something
 * exact. Retrieval is generous and cheap; everything else is decided on these few.
 */
import type { IndexedIssue, IssueDocument } from "./document.ts";
import type { IssueIndex, KeyKind, TextHit, TextQuery } from "./issue-index.ts";
import { TEXT_VIEWS, type TextView, toTextQueries, toVocabulary, type Vocabulary } from "./text-views.ts";
import { isFiledBefore } from "./timeline.ts";

export interface Candidate {
  readonly document: IndexedIssue;
  /** What each view's search says of it; scores of 0 where nothing is shared. */
  readonly views: Readonly<Record<TextView, TextHit>>;
  /** True where it shares something exact with the query, or is mentioned by it: then no text can rule it out. */
  readonly isExact: boolean;
}

export interface Candidates {
  /** Nearest text first, ties by number. */
  readonly list: readonly Candidate[];
  readonly queries: Readonly<Record<TextView, TextQuery>>;
  readonly vocabulary: Vocabulary;
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
  const vocabulary = toVocabulary(query, index);
  const queries = toTextQueries(vocabulary);
  const accepts = (number: number, createdMs: number) => isFiledBefore({ number, createdMs }, query);
  const views = TEXT_VIEWS.map((view) => ({ query: queries[view], limit: VIEW_CANDIDATES[view] }));
  const search = index.searchViews(views, accepts);
  const numbers = new Set(search.hits.flatMap((hits) => hits.map(({ number }) => number)));
  const exact = new Set(exactNumbers(query, index));
  for (const number of exact) numbers.add(number);
  const list = [...numbers]
    .map((number) => index.get(number))
    .filter((document) => document !== undefined)
    .filter((document) => isFiledBefore(document, query))
    .map((document) => ({ document, views: viewsOf(search.of(document.number)), isExact: exact.has(document.number) }));
  list.sort((a, b) => b.views.text.score - a.views.text.score || a.document.number - b.document.number);
  const selfScore = (view: TextView) => index.selfScore(queries[view], query);
  return {
    list,
    queries,
    vocabulary,
    selfScores: { text: selfScore("text"), title: selfScore("title"), code: selfScore("code") },
  };
}

/** In the order of `TEXT_VIEWS`. */
function viewsOf([text = NO_HIT, title = NO_HIT, code = NO_HIT]: readonly TextHit[]): Record<TextView, TextHit> {
  return { text, title, code };
}

const NO_HIT: TextHit = { number: 0, score: 0, held: 0, heldInTitle: 0 };

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
