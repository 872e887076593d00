/**
 * The earlier issues that are worth a closer look: nearest in some view of the text, plus all that share something
 * exact. Retrieval is generous and cheap; everything else is decided on these few.
 */
import type { IssueDocument } from "./document.ts";
import {
  countDocument,
  type CountedDocument,
  type IssueIndex,
  type KeyKind,
  type StoredIssue,
  type TextHit,
  type TextQuery,
} from "./issue-index.ts";
import { NO_HIT } from "./index/text-query.ts";
import { TEXT_VIEWS, type TextView, toTextQueries, toVocabulary, type Vocabulary } from "./text-views.ts";
import { isFiledBefore } from "./timeline.ts";

export interface Candidate {
  readonly document: StoredIssue;
  /** What each view's search says of it; scores of 0 where nothing is shared. */
  readonly views: Readonly<Record<TextView, TextHit>>;
  /** True where it shares something exact with the query, or is mentioned by it: then no text can rule it out. */
  readonly isExact: boolean;
}

export interface Candidates {
  /** In no particular order. */
  readonly list: readonly Candidate[];
  /** Text score of any candidate; 0 for others. */
  readonly textScoreOf: (number: number) => number;
  readonly queries: Readonly<Record<TextView, TextQuery>>;
  readonly vocabulary: Vocabulary;
  readonly counted: CountedDocument;
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
  const found = new Map<number, readonly TextHit[]>();
  for (const hits of search.hits) for (const views of hits) found.set(views[0]?.number ?? 0, views);
  const exact = new Set(exactNumbers(query, index));
  for (const number of exact) if (!found.has(number)) found.set(number, search.of(number));
  const list: Candidate[] = [];
  for (const [number, hits] of found) {
    const document = index.get(number);
    if (document === undefined || !isFiledBefore(document, query)) found.delete(number);
    else list.push({ document, views: viewsOf(hits), isExact: exact.has(number) });
  }
  const counted = countDocument(query);
  const selfScore = (view: TextView) => index.selfScore(queries[view], counted);
  return {
    list,
    textScoreOf: (number) => found.get(number)?.[TEXT]?.score ?? 0,
    queries,
    vocabulary,
    counted,
    selfScores: { text: selfScore("text"), title: selfScore("title"), code: selfScore("code") },
  };
}

const TEXT = TEXT_VIEWS.indexOf("text");

/** In the order of `TEXT_VIEWS`. */
function viewsOf([text = NO_HIT, title = NO_HIT, code = NO_HIT]: readonly TextHit[]): Record<TextView, TextHit> {
  return { text, title, code };
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
