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
