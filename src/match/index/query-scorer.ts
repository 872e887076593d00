/**
 * A query against one issue at a time, exactly: every term of the issue is looked up among the query's. It depends on no
 * other issue, so any may be asked, in any order.
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

/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;
const TITLE_CODES = Uint8Array.from({ length: 256 }, (_, code) => (countOf(code, 0) > 0 ? 1 : 0));

export class QueryScorer {
  readonly tables: ScoreTables;
  /** In the query's order. */
  readonly terms: readonly ScoredTerm[];
  readonly #store: IssueStore;
  /** Open addressing by term id: id + 1, then the place in `terms` + 1 in 16 bits and the tracked bit + 1 above. */
  readonly #keys: number[];
  readonly #values: number[];
  /** By place in `terms`. */
  readonly #factors: readonly number[];

  constructor(store: IssueStore, query: TextQuery) {
    this.#store = store;
    this.tables = store.tablesOf(query.fields);
    this.terms = [...query.terms]
      .map(([term, weight]) => toScoredTerm(store, term, weight))
      .filter(({ frequency }) => frequency > 0);
    const tracked = query.tracked.slice(0, MAX_TRACKED);
    const room = 2 ** Math.ceil(Math.log2(4 * (this.terms.length + tracked.length) + 1));
    // Plain arrays: small typed ones live outside the heap and cost more to make and to collect than to use.
    this.#keys = Array.from({ length: room }, () => 0);
    this.#values = Array.from({ length: room }, () => 0);
    this.#factors = this.terms.map(({ factor }) => factor);
    for (const [at, { id }] of this.terms.entries()) this.#mark(id, at + 1);
    for (const [bit, term] of tracked.entries()) this.#mark(store.idOf(term), (bit + 1) << 16);
  }

  hitAt(slot: number): TextHit {
    const { columns, terms } = this.#store;
    const place = columns.terms[slot] ?? 0;
    return this.#match(
      columns.numbers[slot] ?? 0,
      columns.lengths[slot] ?? 0,
      terms.pageOf(place),
      terms.offsetOf(place),
    );
  }

  hitOf(number: number): TextHit {
    const slot = this.#store.slots.get(number);
    return slot === undefined ? { number, score: 0, held: 0, heldInTitle: 0 } : this.hitAt(slot);
  }

  /** Goes through the bytes of `code-bytes.ts` by itself: it does so for hundreds of issues a query. */
  #match(number: number, lengths: number, bytes: Uint8Array, from: number): TextHit {
    const keys = this.#keys;
    const values = this.#values;
    const mask = keys.length - 1;
    let at = from;
    let left = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      left |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    let score = 0;
    let held = 0;
    let heldInTitle = 0;
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
      const code = (value & 1) === 0 ? USUAL_CODE : (bytes[at++] ?? 0);
      let place = Math.imul(key, SPREAD) & mask;
      let found = keys[place] ?? 0;
      while (found !== 0 && found !== key) {
        place = (place + 1) & mask;
        found = keys[place] ?? 0;
      }
      if (found === 0) continue;
      const mark = values[place] ?? 0;
      const term = mark & 0xffff;
      if (term !== 0) score += toUnits((this.#factors[term - 1] ?? 0) * shareOf(code, lengths, this.tables));
      if (mark > 0xffff) {
        held |= 1 << ((mark >>> 16) - 1);
        if (TITLE_CODES[code] === 1) heldInTitle |= 1 << ((mark >>> 16) - 1);
      }
    }
    return { number, score: score / UNITS, held, heldInTitle };
  }

  #mark(id: number, value: number): void {
    if (id < 0) return;
    const key = id + 1;
    const mask = this.#keys.length - 1;
    let place = Math.imul(key, SPREAD) & mask;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & mask;
    this.#keys[place] = key;
    this.#values[place] = (this.#values[place] ?? 0) | value;
  }
}

function toScoredTerm(store: IssueStore, term: string, weight: number): ScoredTerm {
  const id = store.idOf(term);
  const frequency = store.frequencyOf(id);
  return { id, frequency, factor: weight * idf(frequency, store.size) * UNITS };
}
