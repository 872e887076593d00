/** A document's terms, counted per field and packed small: an index of many issues is mostly these numbers. */
import { type IssueDocument, TEXT_FIELDS } from "./document.ts";

/** Bits for each field's count in one packed integer. Four fields of 7 bits stay within a small integer of V8. */
const BITS = 7;
/** Counts above are cut; by then the formula has long been saturated. */
export const MAX_COUNT = (1 << BITS) - 1;

export interface TermCounts {
  /** Term → counts of all fields, packed; unpack with `unpackCount`. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms in each field, repeats included, in the order of `TEXT_FIELDS`. */
  readonly lengths: readonly number[];
}

export function countTerms(terms: IssueDocument["terms"]): TermCounts {
  const packed = new Map<string, number>();
  for (const [field, name] of TEXT_FIELDS.entries()) {
    const shift = field * BITS;
    for (const term of terms[name]) {
      const before = packed.get(term) ?? 0;
      if (((before >>> shift) & MAX_COUNT) < MAX_COUNT) packed.set(term, before + (1 << shift));
    }
  }
  return { terms: packed, lengths: TEXT_FIELDS.map((name) => terms[name].length) };
}

/** A field's count, 0..127. */
export function unpackCount(packed: number, field: number): number {
  return (packed >>> (field * BITS)) & MAX_COUNT;
}
