/**
 * Small records one after the other: a base that was read as a whole, and pages for what came since. A record is never
 * changed in place: what read it keeps what it read. What was replaced stays until the index is compacted.
 */

const PAGE_BITS = 20;
const PAGE = 2 ** PAGE_BITS;
const FIRST_PAGE = 1024;

export class ByteArena {
  readonly #base: Uint8Array;
  readonly #pages: Uint8Array[] = [];
  /** Bytes taken of the last page. */
  #taken = 0;

  constructor(base: Uint8Array = NO_PAGE) {
    this.#base = base;
  }

  get bytes(): number {
    return this.#pages.reduce((sum, page) => sum + page.byteLength, this.#base.byteLength);
  }

  /** Keeps a copy. Comes back with its place; a page holds at most one record of more than its usual size. */
  push(record: Uint8Array): number {
    const last = this.#pages.length - 1;
    const page = this.#pages[last];
    if (page !== undefined && this.#taken + record.length <= page.length) return this.#put(last, page, record);
    if (page !== undefined && this.#taken + record.length <= PAGE) {
      const grown = new Uint8Array(Math.min(PAGE, Math.max(page.length * 2, this.#taken + record.length)));
      grown.set(page);
      this.#pages[last] = grown;
      return this.#put(last, grown, record);
    }
    this.#taken = 0;
    const fresh = new Uint8Array(Math.max(page === undefined ? FIRST_PAGE : PAGE, record.length));
    return this.#put(this.#pages.push(fresh) - 1, fresh, record);
  }

  /** The bytes in which the record of a place begins at `offsetOf(place)`. */
  pageOf(place: number): Uint8Array {
    const beyond = place - this.#base.length;
    return beyond < 0 ? this.#base : (this.#pages[beyond >>> PAGE_BITS] ?? NO_PAGE);
  }

  offsetOf(place: number): number {
    const beyond = place - this.#base.length;
    return beyond < 0 ? place : beyond & (PAGE - 1);
  }

  #put(at: number, page: Uint8Array, record: Uint8Array): number {
    const offset = this.#taken;
    page.set(record, offset);
    this.#taken += record.length;
    return this.#base.length + at * PAGE + offset;
  }
}

const NO_PAGE = new Uint8Array(0);
