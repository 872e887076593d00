/**
 * What of an issue's text is searched for, in three views: everything, the title, and code with errors. A report may
 * share its title with one earlier issue and its stack with another; each view finds its own.
 */
import { FIELD_PARAMETERS, type FieldParameters, MAX_QUERY_TERMS, queryWeight } from "./bm25f.ts";
import { type IssueDocument, TEXT_FIELDS, type TextField } from "./document.ts";
import { type IssueIndex, MAX_TRACKED, type TermInfo, type TextQuery } from "./issue-index.ts";

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

/** The terms of an issue that some issue of the index holds, each looked up once. */
export interface Vocabulary {
  readonly terms: ReadonlyMap<string, TermInfo>;
  /** How often each field of the issue holds a term. */
  readonly counts: Readonly<Record<TextField, ReadonlyMap<string, number>>>;
}

/** What the index knows of the terms of an issue. */
export function toVocabulary({ terms }: IssueDocument, index: IssueIndex): Vocabulary {
  const known = new Map<string, TermInfo>();
  const counted = (field: TextField): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const term of terms[field]) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const term of counts.keys()) {
      const info = known.has(term) ? undefined : index.findTerm(term);
      if (info !== undefined) known.set(term, info);
    }
    return counts;
  };
  const counts = {
    title: counted("title"),
    prose: counted("prose"),
    code: counted("code"),
    errors: counted("errors"),
  };
  return { terms: known, counts };
}

/**
 * The share of the words in title and prose that some issue holds, 0..1; 1 where there are none. Queries are made of these alone, so that
 * where little was filed yet any two reports look alike. Numbers and ids are no words: each report has its own.
 */
export function knownShare({ terms, counts }: Vocabulary): number {
  const words = [...new Set([...counts.title.keys(), ...counts.prose.keys()])].filter((term) => WORD.test(term));
  return words.length === 0 ? 1 : words.filter((word) => terms.has(word)).length / words.length;
}

const WORD = /^\p{L}+$/u;

/** One query a view. Words that no issue holds are left out: they would be the most telling ones, and find nothing. */
export function toTextQueries(vocabulary: Vocabulary): Record<TextView, TextQuery> {
  const tracked = topTerms(vocabulary, ["title"], MAX_TRACKED);
  const rare = mostTelling(
    [...vocabulary.terms].map(([term, { idf }]) => ({ term, value: idf })),
    MAX_TRACKED,
  );
  const toQuery = (view: TextView): TextQuery => ({
    terms: topTerms(vocabulary, SOURCES[view], MAX_QUERY_TERMS),
    fields: FIELDS[view],
    tracked: view === "text" ? [...tracked.keys()] : view === "title" ? rare.map(({ term }) => term) : [],
  });
  return { text: toQuery("text"), title: toQuery("title"), code: toQuery("code") };
}

/** Term → weight, the most telling first, at most `limit`. */
function topTerms({ terms, counts }: Vocabulary, fields: readonly TextField[], limit: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const field of fields) {
    counts[field].forEach((count, term) => {
      if (terms.has(term)) weights.set(term, (weights.get(term) ?? 0) + queryWeight(field, count));
    });
  }
  const telling: { term: string; weight: number; value: number }[] = [];
  weights.forEach((weight, term) => {
    telling.push({ term, weight, value: weight * (terms.get(term)?.idf ?? 0) });
  });
  return new Map(mostTelling(telling, limit).map(({ term, weight }) => [term, weight]));
}

/**
 * The `limit` of the greatest value, the greatest first. Ties go by the alphabet, so that sums are always the same. Only
 * those that may be among them are put in order: a log has thousands of terms.
 */
function mostTelling<T extends { readonly term: string; readonly value: number }>(
  all: readonly T[],
  limit: number,
): T[] {
  const likely = all.length > limit ? atLeast(all, limit) : [...all];
  return likely.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1)).slice(0, limit);
}

/** Those whose value is that of the `limit`-th greatest, or more. */
function atLeast<T extends { readonly value: number }>(all: readonly T[], limit: number): T[] {
  const values = new Float64Array(all.length);
  for (const [at, { value }] of all.entries()) values[at] = value;
  const least = values.sort()[values.length - limit] ?? -Infinity;
  return all.filter(({ value }) => value >= least);
}
