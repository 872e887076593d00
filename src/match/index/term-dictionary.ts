/**
 * Hashes of terms → dense ids, in the order of their first appearance: an open-addressing table over the top bits of the
 * hash. Hashes that come in ascending order, as a snapshot holds them, fill the table from front to back, which is why
 * a million of them take milliseconds.
 */
import { grownUint32 } from "./grow.ts";

const LEAST_BITS = 6;
/** A table of even hashes takes one or two looks for each; far more are no hashes. */
const MOST_LOOKS = 32;

export class TermDictionary {
  #high = new Uint32Array(0);
  #low = new Uint32Array(0);
  #size = 0;
  #bits = LEAST_BITS;
  /** Id + 1; 0 is free. At most half of it is taken. */
  #table = new Uint32Array(1 << LEAST_BITS);

  /** With ids in the order of the hashes, which are pairs of halves; undefined where they are no hashes. */
  static of(hashes: Uint32Array): TermDictionary | undefined {
    const dictionary = new TermDictionary();
    const count = hashes.length / 2;
    return dictionary.#fill(hashes, count) ? dictionary : undefined;
  }

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#high.byteLength + this.#low.byteLength + this.#table.byteLength;
  }

  highOf(id: number): number {
    return this.#high[id] ?? 0;
  }

  lowOf(id: number): number {
    return this.#low[id] ?? 0;
  }

  /** The id of a hash; -1 where it is unknown. */
  find(high: number, low: number): number {
    return (this.#table[this.#placeOf(high, low)] ?? 0) - 1;
  }

  /** The id of a hash, a new one where it is unknown. */
  ensure(high: number, low: number): number {
    const place = this.#placeOf(high, low);
    const found = this.#table[place] ?? 0;
    if (found !== 0) return found - 1;
    const id = this.#push(high, low);
    this.#table[place] = id + 1;
    if (this.#size * 2 > this.#table.length) this.#rebuild(this.#bits + 1);
    return id;
  }

  #push(high: number, low: number): number {
    const id = this.#size;
    this.#high = grownUint32(this.#high, id + 1);
    this.#low = grownUint32(this.#low, id + 1);
    this.#high[id] = high;
    this.#low[id] = low;
    this.#size = id + 1;
    return id;
  }

  /** Where the hash stands, or the free place where it would. */
  #placeOf(high: number, low: number): number {
    const mask = this.#table.length - 1;
    let place = high >>> (32 - this.#bits);
    for (;;) {
      const found = (this.#table[place] ?? 0) - 1;
      if (found < 0 || (this.#low[found] === low && this.#high[found] === high)) return place;
      place = (place + 1) & mask;
    }
  }

  #rebuild(bits: number): void {
    const old = this.#table;
    this.#bits = bits;
    this.#table = new Uint32Array(2 ** bits);
    for (const taken of old) {
      if (taken !== 0) this.#table[this.#placeOf(this.highOf(taken - 1), this.lowOf(taken - 1))] = taken;
    }
  }

  #fill(hashes: Uint32Array, count: number): boolean {
    this.#high = new Uint32Array(count);
    this.#low = new Uint32Array(count);
    while (2 ** this.#bits < count * 2) this.#bits += 1;
    this.#table = new Uint32Array(2 ** this.#bits);
    const mask = this.#table.length - 1;
    let looks = 0;
    for (let id = 0; id < count; id++) {
      const high = hashes[2 * id] ?? 0;
      this.#high[id] = high;
      this.#low[id] = hashes[2 * id + 1] ?? 0;
      let place = high >>> (32 - this.#bits);
      for (; this.#table[place] !== 0; looks++) place = (place + 1) & mask;
      if (looks > MOST_LOOKS * (id + 64)) return false;
      this.#table[place] = id + 1;
    }
    this.#size = count;
    return true;
  }
}
