/** What of an issue's text is searched for: its most telling terms, weighted by where and how often they stand. */
import { MAX_QUERY_TERMS, queryWeight } from "./bm25f.ts";
import { type IssueDocument, TEXT_FIELDS } from "./document.ts";
import type { IssueIndex } from "./issue-index.ts";

/**
 * Term → weight, the most telling first; at most 64. Ties go by the alphabet, so that sums are always the same. Words
 * that no issue holds are left out: they would be the most telling ones, and find nothing.
 */
export function toQueryTerms(document: IssueDocument, index: IssueIndex): Map<string, number> {
  const weights = new Map<string, number>();
  for (const field of TEXT_FIELDS) {
    for (const [term, count] of countEach(document.terms[field])) {
      weights.set(term, (weights.get(term) ?? 0) + queryWeight(field, count));
    }
  }
  const telling = [...weights]
    .filter(([term]) => index.has(term))
    .map(([term, weight]) => ({ term, weight, value: weight * index.idf(term) }));
  telling.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return new Map(telling.slice(0, MAX_QUERY_TERMS).map(({ term, weight }) => [term, weight]));
}

function countEach(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
