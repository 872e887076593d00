/**
 * What of an issue's text is searched for, in three views: everything, the title, and code with errors. A report may
 * share its title with one earlier issue and its stack with another; each view finds its own.
 */
import { FIELD_PARAMETERS, type FieldParameters, MAX_QUERY_TERMS, queryWeight } from "./bm25f.ts";
import { type IssueDocument, TEXT_FIELDS, type TextField } from "./document.ts";
import { type IssueIndex, MAX_TRACKED, type TextQuery } from "./issue-index.ts";

export const TEXT_VIEWS = ["text", "title", "code"] as const;
export type TextView = (typeof TEXT_VIEWS)[number];

const UNSEEN: FieldParameters = { weight: 0, b: 0 };
const FIELDS: Readonly<Record<TextView, TextQuery["fields"]>> = {
  text: FIELD_PARAMETERS,
  title: { title: { weight: 1, b: 0.5 }, prose: UNSEEN, code: UNSEEN, errors: UNSEEN },
  code: { title: UNSEEN, prose: { weight: 0.3, b: 0.7 }, code: { weight: 1, b: 0.8 }, errors: { weight: 1, b: 0.7 } },
};
const SOURCES: Readonly<Record<TextView, readonly TextField[]>> = {
  text: TEXT_FIELDS,
  title: ["title"],
  code: ["code", "errors"],
};

/** One query a view. Words that no issue holds are left out: they would be the most telling ones, and find nothing. */
export function toTextQueries(document: IssueDocument, index: IssueIndex): Record<TextView, TextQuery> {
  const tracked = topTerms(document, ["title"], index, MAX_TRACKED);
  const rare = rarestTerms(document, index);
  const toQuery = (view: TextView): TextQuery => ({
    terms: topTerms(document, SOURCES[view], index, MAX_QUERY_TERMS),
    fields: FIELDS[view],
    tracked: view === "text" ? [...tracked.keys()] : view === "title" ? rare : [],
  });
  return { text: toQuery("text"), title: toQuery("title"), code: toQuery("code") };
}

/** Term → weight, the most telling first, at most `limit`. Ties go by the alphabet, so that sums are always the same. */
function topTerms(
  document: IssueDocument,
  fields: readonly TextField[],
  index: IssueIndex,
  limit: number,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const field of fields) {
    for (const [term, count] of countEach(document.terms[field])) {
      weights.set(term, (weights.get(term) ?? 0) + queryWeight(field, count));
    }
  }
  const telling = [...weights]
    .filter(([term]) => index.has(term))
    .map(([term, weight]) => ({ term, weight, value: weight * index.idf(term) }));
  telling.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return new Map(telling.slice(0, limit).map(({ term, weight }) => [term, weight]));
}

function countEach(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The query's rarest terms that some issue holds. */
function rarestTerms(document: IssueDocument, index: IssueIndex): string[] {
  const terms = [...new Set(Object.values(document.terms).flat())].filter((term) => index.has(term));
  terms.sort((a, b) => index.idf(b) - index.idf(a) || (a < b ? -1 : 1));
  return terms.slice(0, MAX_TRACKED);
}
