/** How telling a term is, by how many issues hold it: a logarithm, which is asked of thousands of terms a query. */
import { idf } from "../bm25f.ts";

/** Frequencies below this are kept; half of the words of titles are. */
const KEPT = 1024;

/** The idf of a frequency, kept for as long as the index has one size. */
export class IdfTable {
  /** By frequency, at that size of the index; 0 for one that was not asked for yet. */
  readonly #known = new Float64Array(KEPT);
  #size = -1;

  of(frequency: number, size: number): number {
    if (size !== this.#size) {
      this.#known.fill(0);
      this.#size = size;
    }
    if (frequency >= KEPT) return idf(frequency, size);
    const known = this.#known[frequency] ?? 0;
    return known === 0 ? (this.#known[frequency] = idf(frequency, size)) : known;
  }
}
