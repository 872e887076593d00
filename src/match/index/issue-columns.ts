/** The facts of all issues that are looked at for every candidate, one column each; an issue is a row, its slot. */
import type { IssueState, StateReason } from "../../domain/issue.ts";
import type { IndexParts } from "./index-parts.ts";
import { grownFloat64, grownUint32, grownUint8 } from "./grow.ts";
import { LENGTHS } from "./length-code.ts";

/** A row, as it is written. */
export interface IssueRow {
  readonly number: number;
  readonly createdMs: number;
  /** NaN where there is none. */
  readonly closedMs: number;
  readonly flags: number;
  /** Codes of the lengths of four fields, the first in the lowest byte. */
  readonly lengths: number;
  /** Hash of all terms of all fields: an update with the same one leaves the text as it is. */
  readonly textHigh: number;
  readonly textLow: number;
  /** Place of the record. */
  readonly place: number;
  /** Place of the text's terms. */
  readonly terms: number;
}

const ALIVE = 128;
const CLOSED = 64;
const REASONS = [null, "completed", "not_planned", "duplicate", "reopened"] as const satisfies readonly StateReason[];
/** Slots are 24 bits, and the last is that of postings that were taken out. */
export const MAX_SLOTS = 2 ** 24 - 1;

export class IssueColumns {
  /** Rows in use; those of removed issues included. */
  length = 0;
  numbers = new Float64Array(0);
  created = new Float64Array(0);
  closed = new Float64Array(0);
  flags = new Uint8Array(0);
  lengths = new Uint32Array(0);
  textHigh = new Uint32Array(0);
  textLow = new Uint32Array(0);
  places = new Uint32Array(0);
  terms = new Uint32Array(0);
  /** Of issues that are there, by field. */
  readonly lengthSums = [0, 0, 0, 0];

  get bytes(): number {
    return this.flags.length * (1 + 3 * 8 + 5 * 4);
  }

  isAlive(slot: number): boolean {
    return ((this.flags[slot] ?? 0) & ALIVE) !== 0;
  }

  push(row: IssueRow): number {
    const slot = this.length;
    this.#grow(slot + 1);
    this.length = slot + 1;
    this.lengths[slot] = row.lengths;
    this.textHigh[slot] = row.textHigh;
    this.textLow[slot] = row.textLow;
    this.terms[slot] = row.terms;
    this.put(slot, row);
    this.#addLengths(row.lengths, 1);
    return slot;
  }

  /** Takes all rows at once, into an empty table; records and terms end where the next ones begin. */
  fill(parts: Omit<IndexParts, "hashes" | "frequencies" | "postings" | "records">): void {
    this.length = parts.numbers.length;
    this.numbers = new Float64Array(parts.numbers);
    this.created = new Float64Array(parts.created);
    this.closed = new Float64Array(parts.closed);
    this.flags = new Uint8Array(parts.flags);
    this.lengths = new Uint32Array(parts.lengths);
    this.textHigh = new Uint32Array(parts.textHigh);
    this.textLow = new Uint32Array(parts.textLow);
    this.places = beginsOf(parts.recordEnds);
    this.terms = beginsOf(parts.termEnds);
    for (let slot = 0; slot < this.length; slot++) this.#addLengths(this.lengths[slot] ?? 0, 1);
  }

  /** Replaces all but what depends on the text. */
  put(slot: number, row: Pick<IssueRow, "number" | "createdMs" | "closedMs" | "flags" | "place">): void {
    this.numbers[slot] = row.number;
    this.created[slot] = row.createdMs;
    this.closed[slot] = row.closedMs;
    this.flags[slot] = row.flags;
    this.places[slot] = row.place;
  }

  remove(slot: number): void {
    this.flags[slot] = (this.flags[slot] ?? 0) & ~ALIVE;
    this.#addLengths(this.lengths[slot] ?? 0, -1);
  }

  #addLengths(packed: number, sign: 1 | -1): void {
    for (let field = 0; field < this.lengthSums.length; field++) {
      const length = LENGTHS[(packed >>> (8 * field)) & 255] ?? 0;
      this.lengthSums[field] = (this.lengthSums[field] ?? 0) + sign * length;
    }
  }

  #grow(rows: number): void {
    this.numbers = grownFloat64(this.numbers, rows);
    this.created = grownFloat64(this.created, rows);
    this.closed = grownFloat64(this.closed, rows);
    this.flags = grownUint8(this.flags, rows);
    this.lengths = grownUint32(this.lengths, rows);
    this.textHigh = grownUint32(this.textHigh, rows);
    this.textLow = grownUint32(this.textLow, rows);
    this.places = grownUint32(this.places, rows);
    this.terms = grownUint32(this.terms, rows);
  }
}

function beginsOf(ends: Uint32Array): Uint32Array<ArrayBuffer> {
  const begins = new Uint32Array(ends.length);
  if (ends.length > 0) begins.set(ends.subarray(0, -1), 1);
  return begins;
}

export function toFlags(state: IssueState, reason: StateReason): number {
  return ALIVE | (state === "closed" ? CLOSED : 0) | REASONS.indexOf(reason);
}

export function stateOf(flags: number): IssueState {
  return (flags & CLOSED) === 0 ? "open" : "closed";
}

export function reasonOf(flags: number): StateReason {
  return REASONS[flags & 7] ?? null;
}
