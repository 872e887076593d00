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
  return { title: readTitle(from), comments: from.list(() => readComment(from)) };
}

export function readTitle(from: ByteReader): number[] {
  return from.list(() => from.number());
}

function readComment(from: ByteReader): CommentTerms {
  const createdMs = from.float();
  let id = 0;
  const ids = from.list(() => (id += from.number()));
  return { createdMs: Number.isNaN(createdMs) ? 0 : createdMs, terms: Uint32Array.from(ids) };
}

/**
 * Which of some terms the comments until `untilMs` hold, as the bits of a number: bit i for `ids[i]`. `ids` are at most 31,
 * ascending, -1 for terms that no issue holds. Goes through the bytes that `writeTerms` wrote by itself, since it is asked
 * of dozens of issues a query, each with hundreds of terms; bytes that nobody wrote give some answer.
 */
export function heldInComments(bytes: Uint8Array, from: number, ids: readonly number[], untilMs: number): number {
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
  let held = 0;
  for (let left = read(); left > 0 && at < length; left--) {
    for (let byte = 0; byte < 8; byte++) MOMENT_BYTES[byte] = bytes[at + byte] ?? 0;
    at += 8;
    const isTold = (MOMENT[0] ?? 0) <= untilMs;
    let id = 0;
    let next = 0;
    for (let terms = read(); terms > 0 && at < length; terms--) {
      id += read();
      while ((ids[next] ?? Infinity) < id) next += 1;
      if (isTold && ids[next] === id) held |= 1 << next;
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
