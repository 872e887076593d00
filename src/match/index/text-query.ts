/** What is asked of the index, and what it answers. */
import type { FieldParameters } from "../bm25f.ts";
import type { TextField } from "../document.ts";

/** One view of the text: what is looked for, and which fields of the earlier issues it is looked for in. */
export interface TextQuery {
  /** Term → weight, the most telling first; summed in this order. */
  readonly terms: ReadonlyMap<string, number>;
  readonly fields: Readonly<Record<TextField, FieldParameters>>;
  /** At most 31 terms, for each of which a hit tells whether the issue holds it. */
  readonly tracked: readonly string[];
}

/** What one view says of an issue. */
export interface TextHit {
  readonly number: number;
  /** BM25F, 0 or above; comparable within one query only. */
  readonly score: number;
  /** Bit i: the issue holds `tracked[i]`, in any field. */
  readonly held: number;
  /** Bit i: its title does. */
  readonly heldInTitle: number;
}

/** Of no issue. */
export const NO_HIT: TextHit = { number: 0, score: 0, held: 0, heldInTitle: 0 };

/** Best first, ties by number. Whole numbers, because fractions that are given back to a sort are all put on the heap. */
export function compareHits(a: TextHit, b: TextHit): number {
  if (a.score === b.score) return a.number - b.number;
  return a.score < b.score ? 1 : -1;
}

/** What a search found. */
export interface TextSearch {
  /** The nearest, best first, ties by number. */
  readonly hits: readonly TextHit[];
  /** What the search says of any issue, among the hits or not. To be asked before the index is changed. */
  of(number: number): TextHit;
}

/** A view, and how many issues are wanted by it. */
export interface LimitedQuery {
  readonly query: TextQuery;
  readonly limit: number;
}

/** What a search by several views found; in the order of the views throughout. */
export interface ViewSearch {
  /** The nearest by each view, best first, ties by number; of each what every view says. */
  readonly hits: readonly (readonly (readonly TextHit[])[])[];
  /** What each view says of any issue, among the hits or not. To be asked before the index is changed. */
  of(number: number): readonly TextHit[];
}

/** True for issues that may be hits. */
export type Accepts = (number: number, createdMs: number) => boolean;

/** Terms that one search can track: the bits of a positive 32-bit integer. */
export const MAX_TRACKED = 31;
