/** The terms of an issue's title and of its comments, as ids: what is asked of single issues, and not by search. */
import { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";

/** A comment's terms, ascending. */
export interface CommentTerms {
  readonly createdMs: number;
  readonly terms: Uint32Array;
}

export interface IssueTerms {
  /** The different terms of the title, in its order. */
  readonly title: readonly number[];
  readonly comments: readonly CommentTerms[];
}

export function writeTerms({ title, comments }: IssueTerms, to: ByteWriter): void {
  to.list(title, (id) => {
    to.number(id);
  });
  to.list(comments, ({ createdMs, terms }) => {
    to.float(createdMs);
    to.number(terms.length);
    let before = 0;
    for (const id of terms) {
      to.number(id - before);
      before = id;
    }
  });
}

/** Ids of terms that the index does not know may come out of bytes that nobody wrote; nothing is found for those. */
export function readTerms(from: ByteReader): IssueTerms {
  return { title: readTitleTerms(from), comments: from.list(() => readComment(from)) };
}

export function readTitleTerms(from: ByteReader): number[] {
  return from.list(() => from.number());
}

function readComment(from: ByteReader): CommentTerms {
  const createdMs = from.float();
  let id = 0;
  const ids = from.list(() => (id += from.number()));
  return { createdMs: Number.isNaN(createdMs) ? 0 : createdMs, terms: Uint32Array.from(ids) };
}

/**
 * The share of the title's terms that `ids` make up, each as much as it weighs, 0..1; 0 for an empty title. Makes nothing of
 * the bytes that `writeTerms` wrote: it is asked of hundreds of issues a query.
 */
export function titleShare(
  bytes: Uint8Array,
  from: number,
  ids: ReadonlySet<number>,
  weightOf: (id: number) => number,
): number {
  let shared = 0;
  let all = 0;
  let left = -1;
  let value = 0;
  let shift = 0;
  for (let at = from; left !== 0 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80 && shift < 35) continue;
    if (left === -1) left = value >>> 0;
    else {
      const weight = weightOf(value >>> 0);
      all += weight;
      if (ids.has(value >>> 0)) shared += weight;
      left -= 1;
    }
    value = 0;
    shift = 0;
  }
  return all > 0 ? shared / all : 0;
}

/** Sets of terms that are looked for together. */
export interface SoughtTerms {
  /** Of all sets, ascending, each once. */
  readonly ids: readonly number[];
  /** By set: the bit that each of `ids` has in it, 0 where it is none of the set's. */
  readonly bits: readonly (readonly number[])[];
}

/** Each set of at most 31 ids, of which the i-th has bit i; an id of -1 stands for a term that no issue holds. */
export function toSoughtTerms(sets: readonly (readonly number[])[]): SoughtTerms {
  const ids = [...new Set(sets.flat())].filter((id) => id >= 0).sort((a, b) => a - b);
  const bits = sets.map((set) => ids.map((id) => (set.includes(id) ? 1 << set.indexOf(id) : 0)));
  return { ids, bits };
}

/**
 * Of each set the terms that the comments until `untilMs` hold, as the bits of a number. Makes nothing of the bytes that
 * `writeTerms` wrote, since it is asked of dozens of issues a query, each with hundreds of terms.
 */
export function heldInComments(
  bytes: Uint8Array,
  from: number,
  sought: SoughtTerms,
  untilMs: number,
): readonly number[] {
  const held = sought.bits.map(() => 0);
  const reader = new ByteReader(bytes, from);
  reader.skipList(() => reader.number());
  reader.skipList(() => {
    const isTold = reader.float() <= untilMs;
    const count = reader.number();
    const begin = reader.position;
    reader.skip(takeHeld(bytes, begin, count, sought, isTold ? held : NONE) - begin);
  });
  return held;
}

const NONE: number[] = [];
/** Above all ids. */
const NO_ID = 2 ** 31 - 1;

/**
 * Adds to `held` the bits of the terms of one comment, `count` of them, and comes back with where they end. Goes through the
 * bytes by itself: this is nearly all that is read of an issue. Bytes that nobody wrote give some answer.
 */
function takeHeld(bytes: Uint8Array, from: number, count: number, { ids, bits }: SoughtTerms, held: number[]): number {
  let at = from;
  let id = 0;
  let next = 0;
  let sought = ids[0] ?? NO_ID;
  for (let left = count; left > 0 && at < bytes.length; left--) {
    let step = bytes[at++] ?? 0;
    if (step >= 0x80) {
      step &= 0x7f;
      for (let shift = 7; shift < 35; shift += 7) {
        const byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
    }
    id = (id + step) | 0;
    while (sought < id) sought = ids[++next] ?? NO_ID;
    if (sought !== id) continue;
    for (let set = 0; set < held.length; set++) held[set] = (held[set] ?? 0) | (bits[set]?.[next] ?? 0);
  }
  return at;
}

/** True where the ascending ids hold this one. */
export function holdsTerm(terms: Uint32Array, id: number): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return terms[low] === id;
}
