/** An index as plain arrays: what a snapshot holds. Written by `canonical-parts.ts`, read by `restore-store.ts`. */
import type { LatentParts } from "./latent-terms.ts";

/** Beside what its issues say, what was learned of them last (`latent-terms.ts`). */
export interface IndexParts extends LatentParts {
  /** High and low half of each term's hash; ascending. */
  readonly hashes: Uint32Array;
  /** Of each term: how many issues hold it. */
  readonly frequencies: Uint32Array;
  /** Of each term, one after the other: the ranks of its issues, as in `code-bytes.ts`. */
  readonly postings: Uint8Array;
  /** Where each term's part of them ends. */
  readonly postingEnds: Uint32Array;
  /** Of each issue; numbers ascending. */
  readonly numbers: Float64Array;
  readonly created: Float64Array;
  readonly closed: Float64Array;
  readonly flags: Uint8Array;
  readonly lengths: Uint32Array;
  readonly textHigh: Uint32Array;
  readonly textLow: Uint32Array;
  /** Where each issue's record ends. */
  readonly recordEnds: Uint32Array;
  readonly records: Uint8Array;
  /** Where the terms of each issue's text end: their number, and their ranks, as in `code-bytes.ts`. */
  readonly termEnds: Uint32Array;
  readonly terms: Uint8Array;
}
