/**
 * The formula of text similarity: BM25F, which adds up a term's weighted counts over the fields before it saturates
 * them, so that a word in title and text does not count twice in full.
 *
 * Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, sections 3.4–3.5.
 * Values of the parameters: fitted on the earlier part of a stream of issues, see bench/README.md; the optimum is flat.
 */
import type { TextField } from "./document.ts";

/** How a field counts in BM25F. */
export interface FieldParameters {
  /** What one occurrence counts. */
  readonly weight: number;
  /** 0: length is no matter; 1: counts are divided by relative length. */
  readonly b: number;
}

export const FIELD_PARAMETERS: Readonly<Record<TextField, FieldParameters>> = {
  title: { weight: 3, b: 0.5 },
  prose: { weight: 1, b: 0.7 },
  code: { weight: 0.6, b: 0.8 },
  errors: { weight: 1, b: 0.7 },
};

/** What a field of the query counts; a term's weights in all fields are added. */
const QUERY_WEIGHTS: Readonly<Record<TextField, number>> = { title: 2, prose: 1, code: 0.6, errors: 1 };

/** Saturation of a term's count in the query. */
const K3 = 2;

/** Speed of saturation; usual values are 1 to 2. */
export const K1 = 1.2;

/** Terms of a query that are looked up, the most telling first. More lose time and win nothing (measured). */
export const MAX_QUERY_TERMS = 64;

/** A term's weight for its count in one field of the query; 1 occurrence counts 1 times the field's weight. */
export function queryWeight(field: TextField, count: number): number {
  return (QUERY_WEIGHTS[field] * count * (K3 + 1)) / (K3 + count);
}

/** Where there are fewer issues, a word that two of them hold is not common yet: it is weighed as if there were so many. */
const LEAST_DOCUMENTS = 100;

/** Robertson–Spärck Jones weight, kept above 0 for terms that most issues hold. */
export function idf(documentFrequency: number, documents: number): number {
  const of = Math.max(documents, LEAST_DOCUMENTS);
  return Math.log(1 + (of - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** 0..1 for a pseudo-frequency of 0..∞. */
export function saturate(frequency: number): number {
  return frequency / (K1 + frequency);
}

/** What a count in a field of that length adds to the pseudo-frequency. */
export function normalise({ weight, b }: FieldParameters, count: number, length: number, meanLength: number): number {
  return (weight * count) / (1 - b + b * (length / meanLength));
}
