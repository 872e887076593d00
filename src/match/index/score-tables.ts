/**
 * BM25F as tables. Counts and lengths are bytes, so what they are worth is looked up: 256 numbers for each field's
 * length, and for a term that stands in one field only, as nearly all do, its whole saturated share. They are made for
 * each search, at the view's weights and the present mean lengths.
 */
import { K1 } from "../bm25f.ts";
import { TEXT_FIELDS } from "../document.ts";
import { COUNT_CODES, countOf } from "./count-code.ts";
import type { IssueColumns } from "./issue-columns.ts";
import { LENGTHS } from "./length-code.ts";
import type { TextQuery } from "./text-query.ts";

export interface ScoreTables {
  /** `count code * 4 + field` → weighted count. */
  readonly counts: Float64Array;
  /** `field * 256 + length code` → 1 divided by the relative length. */
  readonly norms: Float64Array;
  /** `row * 256 + length code` → 0..1, for the rows of `ROWS`. */
  readonly shares: Float64Array;
  /** Count code → 1 where it counts in a field that the view looks at: most postings of a title's words do not. */
  readonly isSeen: Uint8Array;
}

/**
 * Scores are added up in whole units of 2^-32. Sums of whole numbers do not depend on the order of their terms, so an
 * answer is the same to the last bit whatever way it was come by.
 */
export const UNITS = 2 ** 32;

/** The nearest whole number of units. */
export function toUnits(score: number): number {
  return Math.floor(score + 0.5);
}

const FIELDS = TEXT_FIELDS.length;

/** The only field that a code counts in; -1 where there are several or none. */
function onlyFieldOf(code: number): number {
  const fields = TEXT_FIELDS.map((_, field) => field).filter((field) => countOf(code, field) > 0);
  return fields.length === 1 ? (fields[0] ?? -1) : -1;
}

/** Codes of one field, in their order; a code's row of shares is its place here. */
const SINGLE_CODES = Array.from({ length: COUNT_CODES }, (_, code) => code).filter((code) => onlyFieldOf(code) >= 0);

/** In `SHIFTS`: the code has several fields. */
const SEVERAL = 255;

/** Code → by how many bits packed lengths are shifted for the length of its only field. */
const SHIFTS: Readonly<Uint8Array> = Uint8Array.from({ length: 256 }, (_, code) =>
  SINGLE_CODES.includes(code) ? onlyFieldOf(code) * 8 : SEVERAL,
);

/** Code of one field → where its row of shares begins. */
const ROWS: Readonly<Uint16Array> = Uint16Array.from(
  { length: 256 },
  (_, code) => Math.max(0, SINGLE_CODES.indexOf(code)) * 256,
);

/** Views whose tables are kept: those of one query, and some to spare. */
const KEPT = 8;

interface KeptTables {
  readonly fields: TextQuery["fields"];
  readonly size: number;
  readonly lengthSums: readonly number[];
  readonly tables: ScoreTables;
}

/**
 * Tables by view, filled anew where the mean lengths have changed, in the same place: an answer is read before the index
 * is changed, and new tables for each issue would keep the collector busy.
 */
export class ScoreTableCache {
  #kept: KeptTables[] = [];

  get(fields: TextQuery["fields"], columns: IssueColumns, size: number): ScoreTables {
    const found = this.#kept.find((each) => each.fields === fields);
    const { lengthSums } = columns;
    if (found?.size === size && found.lengthSums.every((sum, field) => sum === lengthSums[field])) return found.tables;
    const tables = found?.tables ?? createTables(fields);
    const kept = { fields, size, lengthSums: [...lengthSums], tables };
    fillTables(tables, kept);
    this.#kept = [kept, ...this.#kept.filter((each) => each !== found).slice(0, KEPT - 1)];
    return tables;
  }
}

/** What does not depend on the index, and room for the rest. */
function createTables(fields: TextQuery["fields"]): ScoreTables {
  const weights = TEXT_FIELDS.map((name) => fields[name].weight);
  const counts = Float64Array.from(COUNTS, (count, at) => (weights[at % FIELDS] ?? 0) * count);
  const shares = new Float64Array(SINGLE_CODES.length * 256);
  const isSeen = Uint8Array.from({ length: 256 }, (_, code) =>
    weights.some((weight, field) => weight > 0 && countOf(code, field) > 0) ? 1 : 0,
  );
  return { counts, norms: new Float64Array(FIELDS * 256), shares, isSeen };
}

const COUNTS = Uint8Array.from({ length: COUNT_CODES * FIELDS }, (_, at) =>
  countOf(Math.floor(at / FIELDS), at % FIELDS),
);

function fillTables({ counts, norms, shares }: ScoreTables, kept: Omit<KeptTables, "tables">): void {
  for (const [field, name] of TEXT_FIELDS.entries()) {
    const { b } = kept.fields[name];
    const mean = Math.max(1, (kept.lengthSums[field] ?? 0) / Math.max(1, kept.size));
    for (let code = 0; code < 256; code++) norms[field * 256 + code] = 1 / (1 - b + (b * (LENGTHS[code] ?? 0)) / mean);
  }
  fillShares(counts, norms, shares);
}

function fillShares(counts: Float64Array, norms: Float64Array, shares: Float64Array): void {
  for (const code of SINGLE_CODES) {
    const field = (SHIFTS[code] ?? 0) / 8;
    const count = counts[code * FIELDS + field] ?? 0;
    // In a field that the view does not look at, all shares stay 0.
    if (count === 0) continue;
    const row = ROWS[code] ?? 0;
    for (let length = 0; length < 256; length++) {
      const frequency = count * (norms[field * 256 + length] ?? 0);
      shares[row + length] = frequency / (K1 + frequency);
    }
  }
}

/**
 * 0..1, what a term's counts are worth in an issue: the counts of all fields, weighted, divided by relative length,
 * added and saturated. `lengths` as in `IssueColumns`.
 */
export function shareOf(code: number, lengths: number, { counts, norms, shares }: ScoreTables): number {
  const shift = SHIFTS[code] ?? SEVERAL;
  if (shift !== SEVERAL) return shares[(ROWS[code] ?? 0) + ((lengths >>> shift) & 255)] ?? 0;
  const at = code * FIELDS;
  const frequency =
    (counts[at] ?? 0) * (norms[lengths & 255] ?? 0) +
    (counts[at + 1] ?? 0) * (norms[256 + ((lengths >>> 8) & 255)] ?? 0) +
    (counts[at + 2] ?? 0) * (norms[512 + ((lengths >>> 16) & 255)] ?? 0) +
    (counts[at + 3] ?? 0) * (norms[768 + (lengths >>> 24)] ?? 0);
  return frequency / (K1 + frequency);
}
