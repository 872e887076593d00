/**
 * The vectors of `latent-terms.ts` from an index's own text: an orthonormal basis of the term–issue matrix's dominant
 * subspace, each issue of length 1, by orthogonal iteration (G. Golub, C. Van Loan, "Matrix Computations", 8.2.4) with one pass
 * over the issues a step. Which basis of the subspace it is does not matter, since only angles count. Begins with signs
 * that are hashes of the terms, so that the same content gives the same bytes.
 */
import { idf } from "../bm25f.ts";
import type { Steps } from "../steps.ts";
import type { IssueStore } from "./issue-store.ts";
import { LATENT_WEIGHTS, type LatentParts, MOST_COORDINATE, MOST_SCALE } from "./latent-terms.ts";
import { LATENT_DIMENSIONS } from "./latent-vectors.ts";

/** A term that fewer issues hold keeps no company that tells anything. */
const LEAST_HOLDERS = 3;
/** Those that most issues hold; 1.4 MB of vectors. */
const MOST_TERMS = 32_768;
/** Of more issues every second, third and so on is read, so that it takes some seconds at most. */
const MOST_ISSUES = 32_768;
/** Steps of the iteration; eight move one query in two hundred (bench/DUPLICATES.md). */
const ITERATIONS = 4;
/** Issues between two pauses: some milliseconds. */
const BATCH = 100;

/** The terms that get a vector, in the order of their ids, and the room for one issue. */
interface Basis {
  readonly ids: Uint32Array;
  /** Id → place in `ids`, −1 for none. */
  readonly places: Int32Array;
  readonly idfs: Float64Array;
  /** `LATENT_DIMENSIONS` coordinates a term. */
  vectors: Float64Array<ArrayBuffer>;
}

/** Learns from a store in canonical order, which is not changed meanwhile. */
export function* learnLatentTerms(store: IssueStore): Steps<LatentParts> {
  const basis = begin(store);
  const stride = Math.ceil(store.columns.length / MOST_ISSUES);
  orthonormalise(basis.vectors);
  for (let step = 0; step < ITERATIONS; step++) {
    const next = new Float64Array(basis.vectors.length);
    const issue = new SparseRow(basis);
    for (let item = 0; item * stride < store.columns.length; item++) {
      issue.read(store, item * stride);
      issue.addProduct(basis.vectors, next);
      if (item % BATCH === BATCH - 1) yield undefined;
    }
    orthonormalise(next);
    basis.vectors = next;
    yield undefined;
  }
  return toParts(basis, store);
}

function begin(store: IssueStore): Basis {
  const { dictionary } = store;
  const holders = Uint32Array.from({ length: dictionary.size }, (_, id) => store.frequencyOf(id));
  const counts = holders.filter((count) => count >= LEAST_HOLDERS).sort();
  const least = Math.max(LEAST_HOLDERS, counts[counts.length - MOST_TERMS] ?? 0);
  const chosen: number[] = [];
  for (let id = 0; id < holders.length && chosen.length < MOST_TERMS; id++) {
    if ((holders[id] ?? 0) >= least) chosen.push(id);
  }
  const places = new Int32Array(dictionary.size).fill(-1);
  for (const [place, id] of chosen.entries()) places[id] = place;
  const vectors = new Float64Array(chosen.length * LATENT_DIMENSIONS);
  for (const [place, id] of chosen.entries()) {
    // A hash has as many bits as there are dimensions.
    const bits = dictionary.highOf(id) ^ dictionary.lowOf(id);
    for (let at = 0; at < LATENT_DIMENSIONS; at++) vectors[place * LATENT_DIMENSIONS + at] = (bits >>> at) & 1 ? 1 : -1;
  }
  const idfs = Float64Array.from(chosen, (id) => idf(holders[id] ?? 0, store.size));
  return { ids: Uint32Array.from(chosen), places, idfs, vectors };
}

/** One issue as a row of the matrix. Keeps its room between issues. */
class SparseRow {
  readonly #basis: Basis;
  #places = new Int32Array(256);
  #weights = new Float64Array(256);
  #size = 0;
  #square = 0;

  constructor(basis: Basis) {
    this.#basis = basis;
  }

  read(store: IssueStore, slot: number): void {
    const { places, idfs } = this.#basis;
    this.#size = 0;
    this.#square = 0;
    store.forEachTerm(slot, (id, code) => {
      const place = places[id] ?? -1;
      if (place < 0) return;
      if (this.#size === this.#places.length) this.#grow();
      const weight = (LATENT_WEIGHTS[code] ?? 0) * (idfs[place] ?? 0);
      this.#places[this.#size] = place;
      this.#weights[this.#size] = weight;
      this.#size += 1;
      this.#square += weight * weight;
    });
  }

  /** Adds what the row, at length 1, times its transpose makes of the vectors. */
  addProduct(vectors: Float64Array, to: Float64Array): void {
    const inner = new Float64Array(LATENT_DIMENSIONS);
    for (let item = 0; item < this.#size; item++) {
      const from = (this.#places[item] ?? 0) * LATENT_DIMENSIONS;
      const weight = (this.#weights[item] ?? 0) / this.#square;
      for (let at = 0; at < LATENT_DIMENSIONS; at++) inner[at] = (inner[at] ?? 0) + weight * (vectors[from + at] ?? 0);
    }
    for (let item = 0; item < this.#size; item++) {
      const from = (this.#places[item] ?? 0) * LATENT_DIMENSIONS;
      const weight = this.#weights[item] ?? 0;
      for (let at = 0; at < LATENT_DIMENSIONS; at++) to[from + at] = (to[from + at] ?? 0) + weight * (inner[at] ?? 0);
    }
  }

  #grow(): void {
    const [places, weights] = [this.#places, this.#weights];
    this.#places = new Int32Array(places.length * 2);
    this.#weights = new Float64Array(weights.length * 2);
    this.#places.set(places);
    this.#weights.set(weights);
  }
}

/** Of its square, what rounding leaves of a column that the ones before it span. */
const NOTHING = 1e-12;

/** Makes the columns orthonormal by the Cholesky factor of their products; one that those before it span becomes 0. */
function orthonormalise(vectors: Float64Array): void {
  const factor = factorOf(productsOf(vectors));
  for (let from = 0; from < vectors.length; from += LATENT_DIMENSIONS) {
    for (let column = 0; column < LATENT_DIMENSIONS; column++) {
      const line = column * LATENT_DIMENSIONS;
      let value = vectors[from + column] ?? 0;
      for (let before = 0; before < column; before++)
        value -= (vectors[from + before] ?? 0) * (factor[line + before] ?? 0);
      const pivot = factor[line + column] ?? 0;
      vectors[from + column] = pivot > 0 ? value / pivot : 0;
    }
  }
}

/** The columns' products with each other; the half below the diagonal. */
function productsOf(vectors: Float64Array): Float64Array {
  const products = new Float64Array(LATENT_DIMENSIONS * LATENT_DIMENSIONS);
  for (let from = 0; from < vectors.length; from += LATENT_DIMENSIONS) {
    for (let one = 0; one < LATENT_DIMENSIONS; one++) {
      const value = vectors[from + one] ?? 0;
      const line = one * LATENT_DIMENSIONS;
      for (let other = 0; other <= one; other++) {
        products[line + other] = (products[line + other] ?? 0) + value * (vectors[from + other] ?? 0);
      }
    }
  }
  return products;
}

/** In place, the lower triangle whose product with its transpose is `matrix`; a dependent line gets a pivot of 0. */
function factorOf(matrix: Float64Array): Float64Array {
  for (let line = 0; line < LATENT_DIMENSIONS; line++) {
    for (let column = 0; column <= line; column++) {
      const at = line * LATENT_DIMENSIONS + column;
      const whole = matrix[at] ?? 0;
      let rest = whole;
      for (let before = 0; before < column; before++) {
        rest -= (matrix[at - column + before] ?? 0) * (matrix[column * LATENT_DIMENSIONS + before] ?? 0);
      }
      const pivot = matrix[column * LATENT_DIMENSIONS + column] ?? 0;
      if (column < line) matrix[at] = pivot > 0 ? rest / pivot : 0;
      else matrix[at] = rest > NOTHING * whole ? Math.sqrt(rest) : 0;
    }
  }
  return matrix;
}

/** Coordinates as bytes, each vector by its own greatest one; terms of no text, which keys are, have none. */
function toParts({ ids, idfs, vectors }: Basis, { dictionary, size }: IssueStore): LatentParts {
  const tops = Float64Array.from(ids, (_, place) => {
    const row = vectors.subarray(place * LATENT_DIMENSIONS, (place + 1) * LATENT_DIMENSIONS);
    return row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  });
  const scales = tops.map((top, place) => top * (idfs[place] ?? 0));
  const most = scales.reduce((greatest, scale) => Math.max(greatest, scale), 0);
  const toScale = (place: number) => Math.round(((scales[place] ?? 0) / most) * MOST_SCALE);
  const kept = Uint32Array.from(ids.keys()).filter((place) => most > 0 && toScale(place) > 0);
  const latentHashes = new Uint32Array(kept.length * 2);
  const latentRows = new Int8Array(kept.length * LATENT_DIMENSIONS);
  for (const [at, place] of kept.entries()) {
    const id = ids[place] ?? 0;
    latentHashes[2 * at] = dictionary.highOf(id);
    latentHashes[2 * at + 1] = dictionary.lowOf(id);
    for (let column = 0; column < LATENT_DIMENSIONS; column++) {
      const value = (vectors[place * LATENT_DIMENSIONS + column] ?? 0) / (tops[place] ?? 1);
      latentRows[at * LATENT_DIMENSIONS + column] = Math.round(value * MOST_COORDINATE);
    }
  }
  const latentScales = Uint16Array.from(kept, toScale);
  return { latentHashes, latentScales, latentRows, latentIssues: Uint32Array.of(size) };
}
