/** The terms of an issue's title and of its comments, as ids: what is asked of single issues, and not by search. */
import type { ByteReader } from "./byte-reader.ts";
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
  const bits = sets.map((set) => ids.map((id) => (set.includes(id) ? 2 ** set.indexOf(id) : 0)));
  return { ids, bits };
}

/**
 * Of each set the terms that the comments until `untilMs` hold, as the bits of a number. Goes through the bytes that
 * `writeTerms` wrote by itself, since it is asked of dozens of issues a query, each with hundreds of terms; bytes that
 * nobody wrote give some answer.
 */
export function heldInComments(
  bytes: Uint8Array,
  from: number,
  { ids, bits }: SoughtTerms,
  untilMs: number,
): readonly number[] {
  const held = bits.map(() => 0);
  const { length } = bytes;
  let at = from;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35 && at < length; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  };
  for (let left = read(); left > 0 && at < length; left--) read();
  for (let left = read(); left > 0 && at < length; left--) {
    for (let byte = 0; byte < 8; byte++) MOMENT_BYTES[byte] = bytes[at + byte] ?? 0;
    at += 8;
    const isTold = (MOMENT[0] ?? 0) <= untilMs;
    let id = 0;
    let next = 0;
    let sought = ids[0] ?? Infinity;
    for (let terms = read(); terms > 0 && at < length; terms--) {
      id += read();
      while (sought < id) sought = ids[++next] ?? Infinity;
      if (!isTold || sought !== id) continue;
      for (let set = 0; set < held.length; set++) held[set] = (held[set] ?? 0) | (bits[set]?.[next] ?? 0);
    }
  }
  return held;
}

/** One moment as a float and as its bytes; what is written there is read at once. */
const MOMENT = new Float64Array(1);
const MOMENT_BYTES = new Uint8Array(MOMENT.buffer);

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
