/**
 * The earlier issues, searchable: an inverted index for text, and plain look-ups for what identifies exactly.
 *
 * Online: an issue can be added, changed and removed at any time; document frequencies and mean lengths follow at once.
 * The answer to a query depends on what is in the index, never on the order in which it came in: terms are summed in
 * the query's order and ties go to the lower number.
 *
 * Non-goals: fuzzy or prefix search, phrases, and a stored form; the index of 10,000 issues is built in seconds.
 */
import { FIELD_PARAMETERS, idf, normalise, saturate } from "./bm25f.ts";
import { type IssueDocument, TEXT_FIELDS } from "./document.ts";
import { LookUp } from "./look-up.ts";
import { countTerms, type TermCounts, unpackCount } from "./term-counts.ts";
import { TopList } from "./top-list.ts";

/** The issues that a term occurs in: slots, and for each the packed counts of all fields. */
interface Postings {
  readonly slots: number[];
  readonly counts: number[];
}

interface Entry {
  readonly document: IssueDocument;
  readonly counts: TermCounts;
}

export interface TextHit {
  readonly document: IssueDocument;
  /** BM25F, above 0; comparable within one query only. */
  readonly score: number;
}

/** What identifies exactly. */
export type KeyKind = "fine" | "medium" | "feedbackId" | "requestId" | "duplicateOf";

const NO_LENGTHS: readonly number[] = [];
const PARAMETERS = TEXT_FIELDS.map((field) => FIELD_PARAMETERS[field]);

export class IssueIndex {
  readonly #slots = new Map<number, number>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #postings = new Map<string, Postings>();
  readonly #lengthSums = TEXT_FIELDS.map(() => 0);
  readonly #keys: Readonly<Record<KeyKind, LookUp>> = {
    fine: new LookUp(),
    medium: new LookUp(),
    feedbackId: new LookUp(),
    requestId: new LookUp(),
    duplicateOf: new LookUp(),
  };

  /** How many issues are in the index. */
  get size(): number {
    return this.#slots.size;
  }

  /** The issue of that number; undefined where it is not in the index. */
  get(number: number): IssueDocument | undefined {
    return this.#entryOf(number)?.document;
  }

  /** All issues, in no particular order. */
  *documents(): Generator<IssueDocument> {
    for (const entry of this.#entries) if (entry !== undefined) yield entry.document;
  }

  /** Takes an issue in; one of the same number is replaced. */
  add(document: IssueDocument): void {
    this.remove(document.number);
    const slot = this.#free.pop() ?? this.#entries.length;
    const counts = countTerms(document.terms);
    this.#slots.set(document.number, slot);
    this.#entries[slot] = { document, counts };
    for (const [term, packed] of counts.terms) this.#addPosting(term, slot, packed);
    this.#addLengths(counts.lengths, 1);
    for (const [kind, key] of keysOf(document)) this.#keys[kind].add(key, document.number);
  }

  /** Takes the newer state of an issue in, whether or not it was there. */
  update(document: IssueDocument): void {
    this.add(document);
  }

  /** Takes an issue out, as if it had never been there. False where it was not there. */
  remove(number: number): boolean {
    const slot = this.#slots.get(number);
    const entry = this.#entryOf(number);
    if (slot === undefined || entry === undefined) return false;
    for (const term of entry.counts.terms.keys()) this.#removePosting(term, slot);
    this.#addLengths(entry.counts.lengths, -1);
    for (const [kind, key] of keysOf(entry.document)) this.#keys[kind].remove(key, number);
    this.#slots.delete(number);
    this.#entries[slot] = undefined;
    this.#free.push(slot);
    return true;
  }

  /** Numbers of the issues with that exact key, ascending. */
  findByKey(kind: KeyKind, key: string): number[] {
    return this.#keys[kind].get(key);
  }

  /** True where some issue holds the term. */
  has(term: string): boolean {
    return this.#postings.has(term);
  }

  /** How telling a term is in this index: above 0, higher is rarer. */
  idf(term: string): number {
    return idf(this.#postings.get(term)?.slots.length ?? 0, this.size);
  }

  /** The term's packed counts per field of one issue, and the lengths of its fields; undefined where it is not here. */
  countsOf(number: number): TermCounts | undefined {
    return this.#entryOf(number)?.counts;
  }

  /**
   * The `limit` issues nearest to a weighted query, best first, of those that `accepts` lets through. Linear in the
   * number of postings of the query's terms.
   */
  search(query: ReadonlyMap<string, number>, limit: number, accepts: (document: IssueDocument) => boolean): TextHit[] {
    const scores = new Float64Array(this.#entries.length);
    const means = this.#meanLengths();
    for (const [term, weight] of query) {
      const postings = this.#postings.get(term);
      if (postings !== undefined) this.#addScores(postings, weight * this.idf(term), means, scores);
    }
    const top = new TopList<TextHit>(limit, (a, b) => b.score - a.score || a.document.number - b.document.number);
    for (let slot = 0; slot < scores.length; slot++) {
      const score = scores[slot] ?? 0;
      if (score <= 0) continue;
      const document = this.#entries[slot]?.document;
      if (document !== undefined && accepts(document)) top.offer({ document, score });
    }
    return top.toArray();
  }

  /** What `search` gives or would give a document, in the index or not. Of the query's own one: the best there is. */
  score(query: ReadonlyMap<string, number>, document: IssueDocument): number {
    const known = this.#entryOf(document.number);
    const counts = known?.document === document ? known.counts : countTerms(document.terms);
    const means = this.#meanLengths();
    let score = 0;
    for (const [term, weight] of query) {
      const packed = counts.terms.get(term) ?? 0;
      score += weight * this.idf(term) * saturate(frequencyOf(packed, counts.lengths, means));
    }
    return score;
  }

  #entryOf(number: number): Entry | undefined {
    const slot = this.#slots.get(number);
    return slot === undefined ? undefined : this.#entries[slot];
  }

  /** The hot loop: every posting of every query term passes here, so it allocates nothing and iterates by index. */
  #addScores({ slots, counts }: Postings, factor: number, means: readonly number[], scores: Float64Array): void {
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] ?? 0;
      const lengths = this.#entries[slot]?.counts.lengths ?? NO_LENGTHS;
      scores[slot] = (scores[slot] ?? 0) + factor * saturate(frequencyOf(counts[at] ?? 0, lengths, means));
    }
  }

  #meanLengths(): number[] {
    return this.#lengthSums.map((sum) => Math.max(1, sum / Math.max(1, this.size)));
  }

  #addLengths(lengths: readonly number[], sign: 1 | -1): void {
    for (const [field, length] of lengths.entries()) {
      this.#lengthSums[field] = (this.#lengthSums[field] ?? 0) + sign * length;
    }
  }

  #addPosting(term: string, slot: number, packed: number): void {
    const postings = this.#postings.get(term);
    if (postings === undefined) this.#postings.set(term, { slots: [slot], counts: [packed] });
    else {
      postings.slots.push(slot);
      postings.counts.push(packed);
    }
  }

  #removePosting(term: string, slot: number): void {
    const postings = this.#postings.get(term);
    const at = postings?.slots.indexOf(slot) ?? -1;
    if (postings === undefined || at === -1) return;
    postings.slots.splice(at, 1);
    postings.counts.splice(at, 1);
    if (postings.slots.length === 0) this.#postings.delete(term);
  }
}

/** The weighted, length-normalised count of a term over all fields: BM25F's pseudo-frequency. */
function frequencyOf(packed: number, lengths: readonly number[], means: readonly number[]): number {
  let frequency = 0;
  for (let field = 0; field < PARAMETERS.length; field++) {
    const count = unpackCount(packed, field);
    const parameters = PARAMETERS[field];
    if (count === 0 || parameters === undefined) continue;
    frequency += normalise(parameters, count, lengths[field] ?? 0, means[field] ?? 1);
  }
  return frequency;
}

function keysOf(document: IssueDocument): [KeyKind, string][] {
  const keys: [KeyKind, string][] = [];
  for (const fine of new Set(document.errors.map((error) => error.fine))) keys.push(["fine", fine]);
  for (const medium of new Set(document.errors.map((error) => error.medium))) keys.push(["medium", medium]);
  for (const id of document.requestIds) keys.push(["requestId", id]);
  for (const target of document.duplicateOf) keys.push(["duplicateOf", String(target)]);
  if (document.feedbackId !== null) keys.push(["feedbackId", document.feedbackId]);
  return keys;
}
