/**
 * For each term the issues that hold it: chains of blocks in pages of memory, each posting one 32-bit number, the slot in
 * the upper 24 bits and the code of the counts in the lower 8. Blocks double up to a bound, so a list of any length
 * grows without being copied, and no page is ever moved once it is full.
 *
 * Raw numbers rather than compressed ones: they cost twice the memory (48 MB for 12 million) and are read three times
 * as fast; a snapshot holds them compressed.
 */
import { grownUint32 } from "./grow.ts";
import { PackedLists } from "./packed-lists.ts";

/** Words of a page: 1 MiB. */
const PAGE_BITS = 18;
const PAGE = 2 ** PAGE_BITS;
const OFFSET = PAGE - 1;
const FIRST_PAGE = 1024;
/** A block begins with the reference of the next one and its own capacity. */
const HEAD = 2;
const LEAST_CAPACITY = 2;
const MOST_CAPACITY = 4096;
/** For lists that are unpacked, whose length is known beforehand. */
const RUN_CAPACITY = 16_384;

export class PostingLists {
  readonly #pages: Uint32Array[] = [new Uint32Array(FIRST_PAGE)];
  /** Words taken of the last page; reference 0 means "none" and is never given out. */
  #taken = HEAD;
  /** By term: first and last block, and how many postings the last one holds. */
  #first = new Uint32Array(0);
  #last = new Uint32Array(0);
  #inLast = new Uint32Array(0);
  /** By term: postings of issues that are still there. */
  #live = new Uint32Array(0);
  readonly #packed: PackedLists;

  /** `packed`: the lists of the first terms, if there are any. */
  constructor(packed = new PackedLists()) {
    this.#packed = packed;
    this.#grow(packed.counts.length);
    this.#live.set(packed.counts);
  }

  get bytes(): number {
    const perTerm = this.#first.byteLength * 4;
    return this.#pages.reduce((sum, page) => sum + page.byteLength, perTerm + this.#packed.bytes);
  }

  /** Issues that hold the term. */
  liveOf(term: number): number {
    return this.#live[term] ?? 0;
  }

  /** One issue less holds the term. */
  dropLive(term: number): void {
    const live = this.#live[term] ?? 0;
    if (live > 0) this.#live[term] = live - 1;
  }

  append(term: number, posting: number): void {
    if (term >= this.#first.length) this.#grow(term + 1);
    let block = this.#last[term] ?? 0;
    let used = this.#inLast[term] ?? 0;
    const capacity = block === 0 ? 0 : this.capacityOf(block);
    if (used === capacity) {
      block = this.#chain(term, Math.min(MOST_CAPACITY, Math.max(LEAST_CAPACITY, capacity * 2)));
      used = 0;
    }
    const page = this.pageOf(block);
    page[startOf(block) + used] = posting;
    this.#inLast[term] = used + 1;
    this.#live[term] = (this.#live[term] ?? 0) + 1;
  }

  /** The first block of a term, or 0. */
  firstOf(term: number): number {
    if (this.#packed.takes(term)) this.#unpack(term, this.#packed.counts[term] ?? 0);
    return this.#first[term] ?? 0;
  }

  /** The block after this one, or 0. */
  nextOf(block: number): number {
    return this.pageOf(block)[block & OFFSET] ?? 0;
  }

  /** The page of a block: its postings stand there from `startOf(block)` to `endOf(term, block)`. */
  pageOf(block: number): Uint32Array {
    return this.#pages[block >>> PAGE_BITS] ?? NO_PAGE;
  }

  endOf(term: number, block: number): number {
    const length = block === this.#last[term] ? (this.#inLast[term] ?? 0) : this.capacityOf(block);
    return startOf(block) + length;
  }

  capacityOf(block: number): number {
    return this.pageOf(block)[(block & OFFSET) + 1] ?? 0;
  }

  /** Puts the blocks of a packed list before those that have come since. */
  #unpack(term: number, count: number): void {
    const since = this.#first[term] ?? 0;
    let from = this.#packed.beginOf(term);
    let before = 0;
    for (let left = count; left > 0;) {
      const length = Math.min(left, RUN_CAPACITY);
      const block = this.#allocate(length);
      from = this.#packed.unpack(term, from, this.pageOf(block), startOf(block), length);
      if (before === 0) this.#first[term] = block;
      else this.pageOf(before)[before & OFFSET] = block;
      before = block;
      left -= length;
    }
    if (before === 0) return;
    this.pageOf(before)[before & OFFSET] = since;
    if (since !== 0) return;
    this.#last[term] = before;
    this.#inLast[term] = this.capacityOf(before);
  }

  #chain(term: number, capacity: number): number {
    const block = this.#allocate(capacity);
    const before = this.#last[term] ?? 0;
    if (before === 0) this.#first[term] = block;
    else this.pageOf(before)[before & OFFSET] = block;
    this.#last[term] = block;
    return block;
  }

  #allocate(capacity: number): number {
    const words = HEAD + capacity;
    let at = this.#pages.length - 1;
    let page = this.#pages[at] ?? NO_PAGE;
    if (this.#taken + words > PAGE) {
      page = new Uint32Array(PAGE);
      at = this.#pages.push(page) - 1;
      this.#taken = 0;
    } else if (this.#taken + words > page.length) {
      // Only the first page begins small.
      const grown = new Uint32Array(Math.min(PAGE, Math.max(page.length * 2, this.#taken + words)));
      grown.set(page);
      this.#pages[at] = page = grown;
    }
    const offset = this.#taken;
    page[offset + 1] = capacity;
    this.#taken = offset + words;
    return ((at << PAGE_BITS) | offset) >>> 0;
  }

  #grow(terms: number): void {
    this.#first = grownUint32(this.#first, terms);
    this.#last = grownUint32(this.#last, terms);
    this.#inLast = grownUint32(this.#inLast, terms);
    this.#live = grownUint32(this.#live, terms);
  }
}

const NO_PAGE = new Uint32Array(0);

/** Where the postings of a block begin in its page. */
export function startOf(block: number): number {
  return (block & OFFSET) + HEAD;
}
