/** A document's terms as ids, counted by field: the first step of taking an issue in. Keeps its room between documents. */
import { type IssueDocument, TEXT_FIELDS } from "../document.ts";
import { addOccurrence, toCountCode } from "./count-code.ts";
import { grownUint32 } from "./grow.ts";
import { toLengthCode } from "./length-code.ts";
import type { TermDictionary } from "./term-dictionary.ts";
import { foldHash, hashTerm } from "./term-hash.ts";

export interface CountedText {
  /** Different terms, each as its id times 256 plus its count code; ascending. */
  readonly coded: Float64Array;
  /** Ids of the title's different terms, in its order. */
  readonly title: readonly number[];
  /** Codes of the fields' lengths, the first field in the lowest byte. */
  readonly lengths: number;
  /** Hash of all terms of all fields, in their order. */
  readonly high: number;
  readonly low: number;
}

/** The first field, so that its terms are the first ones. */
const TITLE = TEXT_FIELDS.indexOf("title");

export class TermCounter {
  readonly #hash = new Uint32Array(2);
  readonly #running = new Uint32Array(2);
  /** By term id: packed counts of the document at hand, else 0. */
  #counts = new Uint32Array(0);
  #ids = new Uint32Array(0);
  #size = 0;

  /** Terms that the dictionary does not know get an id. */
  count(terms: IssueDocument["terms"], dictionary: TermDictionary): CountedText {
    this.#size = 0;
    this.#running.fill(0);
    let lengths = 0;
    let title: readonly number[] = [];
    for (const [field, name] of TEXT_FIELDS.entries()) {
      for (const term of terms[name]) this.#take(term, field, dictionary);
      foldHash(this.#running, field, terms[name].length);
      lengths |= toLengthCode(terms[name].length) << (8 * field);
      if (field === TITLE) title = [...this.#ids.subarray(0, this.#size)];
    }
    const [high = 0, low = 0] = this.#running;
    return { coded: this.#takeCoded(), title, lengths: lengths >>> 0, high, low };
  }

  /** The different ids of some terms, ascending. */
  idsOf(terms: readonly string[], dictionary: TermDictionary): Uint32Array {
    const ids = Uint32Array.from(terms, (term) => this.#idOf(term, dictionary)).sort();
    return ids.filter((id, at) => at === 0 || id !== ids[at - 1]);
  }

  #take(term: string, field: number, dictionary: TermDictionary): void {
    const id = this.#idOf(term, dictionary);
    foldHash(this.#running, this.#hash[0] ?? 0, this.#hash[1] ?? 0);
    if (id >= this.#counts.length) this.#counts = grownUint32(this.#counts, id + 1);
    const before = this.#counts[id] ?? 0;
    this.#counts[id] = addOccurrence(before, field);
    if (before !== 0) return;
    this.#ids = grownUint32(this.#ids, this.#size + 1);
    this.#ids[this.#size] = id;
    this.#size += 1;
  }

  #takeCoded(): Float64Array {
    const coded = new Float64Array(this.#size);
    for (let at = 0; at < coded.length; at++) {
      const id = this.#ids[at] ?? 0;
      coded[at] = id * 256 + toCountCode(this.#counts[id] ?? 0);
      this.#counts[id] = 0;
    }
    return coded.sort();
  }

  #idOf(term: string, dictionary: TermDictionary): number {
    hashTerm(term, this.#hash);
    return dictionary.ensure(this.#hash[0] ?? 0, this.#hash[1] ?? 0);
  }
}
