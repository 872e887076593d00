/**
 * A query's views against one issue at a time, exactly: every term of the issue is looked up once among those of all
 * views. It depends on no other issue, so any may be asked, in any order.
 */
import { idf } from "../bm25f.ts";
import { USUAL_CODE } from "./code-bytes.ts";
import { countOf } from "./count-code.ts";
import type { IssueStore } from "./issue-store.ts";
import { type ScoreTables, shareOf, toUnits, UNITS } from "./score-tables.ts";
import { MAX_TRACKED, type TextHit, type TextQuery } from "./text-query.ts";

/** A term of the query that the index knows. */
export interface ScoredTerm {
  readonly id: number;
  /** What it is worth at most, in units. */
  readonly factor: number;
  /** How many issues hold it. */
  readonly frequency: number;
}

/** One view of the query. */
export interface ScoredView {
  readonly tables: ScoreTables;
  /** In the query's order. */
  readonly terms: readonly ScoredTerm[];
}

/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;
const LIKELY_MASK = 2 ** 12 - 1;
const TITLE_CODES = Uint8Array.from({ length: 256 }, (_, code) => (countOf(code, 0) > 0 ? 1 : 0));

export class QueryScorer {
  readonly views: readonly ScoredView[];
  readonly #store: IssueStore;
  /**
   * Open addressing by term id: id + 1, and the term's row. Typed arrays, here and below: a plain one changes its kind with
   * what is in it, and code that was compiled for another query's kinds is thrown away.
   */
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  /** By the last bits of id + 1: 1 where a term of the query has these; so few do that most of an issue's terms end here. */
  readonly #likely: Uint8Array;
  /** By row times views, plus view: what the term is worth, and which bit of the tracked ones it is, 0 for none. */
  readonly #factors: Float64Array;
  readonly #bits: Int32Array;
  #rowsEnd = 0;
  /** By view, of the issue at hand. */
  readonly #scores: Float64Array;
  readonly #held: Int32Array;
  readonly #inTitle: Int32Array;

  constructor(store: IssueStore, queries: readonly TextQuery[]) {
    this.#store = store;
    this.views = queries.map((query) => ({ tables: store.tablesOf(query.fields), terms: toScoredTerms(store, query) }));
    const most = queries.reduce(
      (sum, { tracked }, at) => sum + tracked.length + (this.views[at]?.terms.length ?? 0),
      0,
    );
    const room = 2 ** Math.ceil(Math.log2(2 * most + 2));
    const cells = most * queries.length;
    // One for all: each lives outside the heap, where it costs more to make and to collect than to use.
    const buffer = new ArrayBuffer(8 * cells + 4 * (cells + 2 * room) + LIKELY_MASK + 1);
    this.#factors = new Float64Array(buffer, 0, cells);
    this.#bits = new Int32Array(buffer, 8 * cells, cells);
    this.#keys = new Int32Array(buffer, 12 * cells, room);
    this.#rows = new Int32Array(buffer, 12 * cells + 4 * room, room);
    this.#likely = new Uint8Array(buffer, 12 * cells + 8 * room);
    this.#scores = new Float64Array(queries.length);
    this.#held = new Int32Array(queries.length);
    this.#inTitle = new Int32Array(queries.length);
    for (const [view, { terms }] of this.views.entries()) {
      for (const { id, factor } of terms) this.#factors[this.#rowOf(id) + view] = factor;
    }
    for (const [view, { tracked }] of queries.entries()) {
      for (const [at, term] of tracked.slice(0, MAX_TRACKED).entries()) {
        const id = store.idOf(term);
        if (id >= 0) this.#bits[this.#rowOf(id) + view] = 1 << at;
      }
    }
  }

  /** What each view says of an issue. */
  hitsAt(slot: number): TextHit[] {
    const { columns, terms } = this.#store;
    const place = columns.terms[slot] ?? 0;
    this.#match(columns.lengths[slot] ?? 0, terms.pageOf(place), terms.offsetOf(place));
    const number = columns.numbers[slot] ?? 0;
    return this.views.map((_, view) => ({
      number,
      score: (this.#scores[view] ?? 0) / UNITS,
      held: this.#held[view] ?? 0,
      heldInTitle: this.#inTitle[view] ?? 0,
    }));
  }

  hitsOf(number: number): TextHit[] {
    const slot = this.#store.slots.get(number);
    if (slot !== undefined) return this.hitsAt(slot);
    return this.views.map(() => ({ number, score: 0, held: 0, heldInTitle: 0 }));
  }

  /** Goes through the bytes of `code-bytes.ts` by itself: it does so for hundreds of issues a query. */
  #match(lengths: number, bytes: Uint8Array, from: number): void {
    const keys = this.#keys;
    const likely = this.#likely;
    const mask = keys.length - 1;
    this.#scores.fill(0);
    this.#held.fill(0);
    this.#inTitle.fill(0);
    let at = from;
    let left = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      left |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    let key = 0;
    for (; left > 0 && at < bytes.length; left--) {
      let value = bytes[at++] ?? 0;
      if (value >= 0x80) {
        value &= 0x7f;
        for (let shift = 7; shift < 28; shift += 7) {
          const byte = bytes[at++] ?? 0;
          value |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
        }
      }
      key = (key + (value >>> 1)) | 0;
      // Added and not branched upon, since no processor foresees which it is.
      const hasCode = value & 1;
      const codeAt = at;
      at += hasCode;
      if (likely[key & LIKELY_MASK] === 0) continue;
      let place = Math.imul(key, SPREAD) & mask;
      let found = keys[place] ?? 0;
      while (found !== 0 && found !== key) {
        place = (place + 1) & mask;
        found = keys[place] ?? 0;
      }
      if (found === 0) continue;
      this.#take(this.#rows[place] ?? 0, hasCode === 0 ? USUAL_CODE : (bytes[codeAt] ?? 0), lengths);
    }
  }

  /** Adds what a term of the query is worth in the issue at hand to each view. */
  #take(row: number, code: number, lengths: number): void {
    for (let view = 0; view < this.views.length; view++) {
      const factor = this.#factors[row + view] ?? 0;
      const tables = this.views[view]?.tables;
      if (factor !== 0 && tables !== undefined) {
        this.#scores[view] = (this.#scores[view] ?? 0) + toUnits(factor * shareOf(code, lengths, tables));
      }
      const bit = this.#bits[row + view] ?? 0;
      if (bit === 0) continue;
      this.#held[view] = (this.#held[view] ?? 0) | bit;
      if (TITLE_CODES[code] === 1) this.#inTitle[view] = (this.#inTitle[view] ?? 0) | bit;
    }
  }

  /** Where the term's numbers begin, a new row where it has none. */
  #rowOf(id: number): number {
    const key = id + 1;
    const mask = this.#keys.length - 1;
    let place = Math.imul(key, SPREAD) & mask;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & mask;
    if (this.#keys[place] === key) return this.#rows[place] ?? 0;
    const row = this.#rowsEnd;
    this.#rowsEnd += this.views.length;
    this.#likely[key & LIKELY_MASK] = 1;
    this.#keys[place] = key;
    this.#rows[place] = row;
    return row;
  }
}

function toScoredTerms(store: IssueStore, { terms }: TextQuery): ScoredTerm[] {
  const scored: ScoredTerm[] = [];
  terms.forEach((weight, term) => {
    const id = store.idOf(term);
    const frequency = store.frequencyOf(id);
    if (frequency > 0) scored.push({ id, frequency, factor: weight * idf(frequency, store.size) * UNITS });
  });
  return scored;
}
