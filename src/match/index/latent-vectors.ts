/**
 * The vectors of issues that were asked for last, in one array: the same ones are candidates again and again, and single
 * arrays by the thousand cost the collector more than they save.
 */
import { grownFloat64, grownUint32 } from "./grow.ts";

/** Of each vector. 64 find no more, and 128 less (measured). */
export const LATENT_DIMENSIONS = 32;

/** Vectors that are kept, 4 MB of them and a third to spare; the one that came first makes room. */
const KEPT = 16_384;

export class LatentVectors {
  #values = new Float64Array(0);
  /** By place: whose vector it is. */
  #owners = new Uint32Array(0);
  /** By slot: the place of its vector plus one; 0 for none. */
  #places = new Uint32Array(0);
  #next = 0;

  get bytes(): number {
    return this.#values.byteLength + this.#owners.byteLength + this.#places.byteLength;
  }

  /** Where the coordinates of a slot begin in `values`; below 0 where they are not kept. */
  find(slot: number): number {
    return ((this.#places[slot] ?? 0) - 1) * LATENT_DIMENSIONS;
  }

  /** Keeps a copy, for as long as not too many others come. Comes back with where it begins in `values`. */
  keep(slot: number, vector: Float64Array): number {
    const place = this.#next % KEPT;
    if (this.#next >= KEPT) this.#places[this.#owners[place] ?? 0] = 0;
    this.#next += 1;
    this.#values = grownFloat64(this.#values, (place + 1) * LATENT_DIMENSIONS);
    this.#owners = grownUint32(this.#owners, place + 1);
    this.#places = grownUint32(this.#places, slot + 1);
    this.#values.set(vector, place * LATENT_DIMENSIONS);
    this.#owners[place] = slot;
    this.#places[slot] = place + 1;
    return place * LATENT_DIMENSIONS;
  }

  /** Of all that are kept, one after the other. */
  get values(): Float64Array {
    return this.#values;
  }
}
