/**
 * Which terms stand for the same things in this repository: a vector for each term that several issues hold, so that two issues
 * with few words in common are alike where their words keep the same company. Latent semantic analysis (S. Deerwester et
 * al., "Indexing by Latent Semantic Analysis", 1990) over the issues as they were when it was learned
 * (`learn-latent-terms.ts`); an issue of any time is the weighted sum of its terms' vectors, so none has one of its own that
 * could grow stale. Terms are known by their hashes, whatever id an index gives them.
 */
import { type TextField, TEXT_FIELDS } from "../document.ts";
import { COUNT_CODES, countOf } from "./count-code.ts";
import { LATENT_DIMENSIONS, LatentVectors } from "./latent-vectors.ts";
import type { TermDictionary } from "./term-dictionary.ts";

/** As plain arrays, empty where nothing was learned. */
export interface LatentParts {
  /** High and low half of each term's hash; ascending. */
  readonly latentHashes: Uint32Array;
  /** Of each term: what its coordinates are multiplied by, its idf included; the greatest is `MOST_SCALE`. */
  readonly latentScales: Uint16Array;
  /** `LATENT_DIMENSIONS` coordinates of each term, −127..127. */
  readonly latentRows: Int8Array;
  /** One number, of how many issues it was learned; none where nothing was. */
  readonly latentIssues: Uint32Array;
}

/** The parts of an index that has learned nothing. */
export const NO_LATENT_PARTS: LatentParts = {
  latentHashes: new Uint32Array(0),
  latentScales: new Uint16Array(0),
  latentRows: new Int8Array(0),
  latentIssues: new Uint32Array(0),
};

/** What one occurrence in a field counts; less in code, whose words keep the company of their file. */
const FIELD_WEIGHTS: Readonly<Record<TextField, number>> = { title: 6, prose: 1, code: 0.15, errors: 0.5 };

export const MOST_SCALE = 65_535;
/** Of a coordinate, up or down. */
export const MOST_COORDINATE = 127;

/**
 * Count code → what the term's vector is multiplied by in an issue that holds it so often; 0 for code 0. Whole numbers, as
 * scales and coordinates are, so that a sum is exact and the same in whatever order.
 */
export const LATENT_WEIGHTS: Uint16Array = Uint16Array.from({ length: COUNT_CODES }, (_, code) =>
  Math.round(
    512 * Math.log1p(TEXT_FIELDS.reduce((sum, field, at) => sum + FIELD_WEIGHTS[field] * countOf(code, at), 0)),
  ),
);

/** Calls back with the ids of an issue's terms and the codes of their counts. */
export type EachTerm = (visit: (id: number, code: number) => void) => void;

const UNKNOWN = -2;
const NONE = -1;

/** The vectors that an index has learned, for the ids of its own dictionary. */
export class LatentTerms {
  readonly parts: LatentParts;
  readonly #own: TermDictionary;
  readonly #places: TermDictionary;
  /** Id of the index → place among the vectors, `NONE` or still `UNKNOWN`. */
  #placeOf = new Int32Array(0);
  readonly #vectors = new LatentVectors();

  /** `places` holds the parts' hashes in their order; `own` is the index's. */
  constructor(parts: LatentParts, places: TermDictionary, own: TermDictionary) {
    this.parts = parts;
    this.#places = places;
    this.#own = own;
  }

  /** How many issues it was learned of; 0 for none. */
  get issues(): number {
    return this.parts.latentIssues[0] ?? 0;
  }

  /** In bytes. */
  get bytes(): number {
    const { latentHashes, latentScales, latentRows } = this.parts;
    const arrays = latentHashes.byteLength + latentScales.byteLength + latentRows.byteLength;
    return arrays + this.#places.bytes + this.#placeOf.byteLength + this.#vectors.bytes;
  }

  /** The cosine of a vector and that of a slot's text, which never changes: what is asked again is found again. */
  likeness(vector: Float64Array, slot: number, forEach: EachTerm): number {
    const known = this.#vectors.find(slot);
    const from = known >= 0 ? known : this.#vectors.keep(slot, this.vectorOf(forEach));
    return cosineOf(vector, this.#vectors.values, from);
  }

  /** The sum of the terms' vectors; all 0 where none has one. */
  vectorOf(forEach: EachTerm): Float64Array {
    const { latentRows, latentScales } = this.parts;
    const sum = new Float64Array(LATENT_DIMENSIONS);
    forEach((id, code) => {
      const weight = LATENT_WEIGHTS[code] ?? 0;
      const place = this.#find(id);
      if (place < 0) return;
      const scale = weight * (latentScales[place] ?? 0);
      const from = place * LATENT_DIMENSIONS;
      for (let at = 0; at < LATENT_DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + scale * (latentRows[from + at] ?? 0);
    });
    return sum;
  }

  #find(id: number): number {
    if (id >= this.#placeOf.length) {
      const grown = new Int32Array(Math.max(id + 1, this.#own.size)).fill(UNKNOWN);
      grown.set(this.#placeOf);
      this.#placeOf = grown;
    }
    const known = this.#placeOf[id] ?? NONE;
    if (known !== UNKNOWN) return known;
    return (this.#placeOf[id] = this.#places.find(this.#own.highOf(id), this.#own.lowOf(id)));
  }
}

/** The cosine of a vector and the one that begins in `others` at `from`, −1..1; 0 where one of them is all 0. */
function cosineOf(one: Float64Array, others: Float64Array, from: number): number {
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (let at = 0; at < LATENT_DIMENSIONS; at++) {
    const a = one[at] ?? 0;
    const b = others[from + at] ?? 0;
    product += a * b;
    square += a * a;
    otherSquare += b * b;
  }
  return square > 0 && otherSquare > 0 ? product / Math.sqrt(square * otherSquare) : 0;
}
