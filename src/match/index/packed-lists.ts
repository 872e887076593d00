/**
 * The posting lists of a snapshot as they stand in it. A list is unpacked when it is first asked for: of the many words
 * of a repository, an issue holds a hundred, and a run of an Action sees one issue.
 */
import { USUAL_CODE } from "./code-bytes.ts";
import { COUNT_CODES } from "./count-code.ts";

/** A posting that was taken out, or never was one. Its slot is beyond all others. */
export const NO_POSTING = 0xffff_ffff;

export class PackedLists {
  readonly #bytes: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #slots: number;
  /** By term: 1 while the list is packed. */
  readonly #isPacked: Uint8Array;

  /** `ends[term]` is where the list of a term ends, `counts[term]` how many postings it has; slots are below `slots`. */
  constructor(bytes = new Uint8Array(0), ends = new Uint32Array(0), counts = new Uint32Array(0), slots = 0) {
    this.#bytes = bytes;
    this.#ends = ends;
    this.#counts = counts;
    this.#slots = slots;
    this.#isPacked = new Uint8Array(ends.length).fill(1);
  }

  get bytes(): number {
    return this.#bytes.byteLength + this.#ends.byteLength + this.#counts.byteLength + this.#isPacked.byteLength;
  }

  /** Of each term, from the first on. */
  get counts(): Uint32Array {
    return this.#counts;
  }

  /** True once for each term: then its list is to be unpacked. */
  takes(term: number): boolean {
    if (this.#isPacked[term] !== 1) return false;
    this.#isPacked[term] = 0;
    return true;
  }

  /**
   * Writes `count` postings of a term into `to` from `start` on: those after `from`, which is what the call for the part
   * before came back with. What is no posting becomes `NO_POSTING`.
   */
  unpack(term: number, from: PackedPlace, to: Uint32Array, start: number, count: number): PackedPlace {
    const bytes = this.#bytes;
    const end = this.#ends[term] ?? 0;
    let { at, next } = from;
    for (let place = start; place < start + count; place++) {
      let value = at < end ? (bytes[at++] ?? 0) : 0;
      if (value >= 0x80) {
        value &= 0x7f;
        for (let shift = 7; shift < 28; shift += 7) {
          const byte = bytes[at++] ?? 0;
          value |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
        }
      }
      const code = (value & 1) === 0 ? USUAL_CODE : (bytes[at++] ?? 255);
      next += value >>> 1;
      const isPosting = value > 1 && next <= this.#slots && code < COUNT_CODES;
      to[place] = isPosting ? ((next - 1) << 8) | code : NO_POSTING;
    }
    return { at, next };
  }

  beginOf(term: number): PackedPlace {
    return { at: term === 0 ? 0 : (this.#ends[term - 1] ?? 0), next: 0 };
  }
}

export interface PackedPlace {
  readonly at: number;
  /** The slot before, plus one. */
  readonly next: number;
}
