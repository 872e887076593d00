/**
 * The index as arrays: which issues hold a term (`lists`), which terms an issue holds (`terms`), and what else is known
 * of it. Online, and in no way dependent on the order in which it was filled; searching is `text-search.ts`.
 *
 * A removed issue leaves its postings behind. They are skipped, and swept out when they are a quarter of all
 * (`isWasteful`; who owns the store then replaces it by a compacted one). How many issues hold a term is exact at once.
 */
import type { IssueDocument } from "../document.ts";
import { ByteArena } from "./byte-arena.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { readCoded, writeCoded } from "./code-bytes.ts";
import { IssueColumns, MAX_SLOTS, toFlags } from "./issue-columns.ts";
import { holdsTargets } from "./issue-facts.ts";
import { KEY_HASHES, keyTermsOf, type KeyKind, toKeyTerm } from "./issue-keys.ts";
import type { CommentTerms } from "./issue-terms.ts";
import { type LatentParts, LatentTerms } from "./latent-terms.ts";
import { IssueRecord, writeRecord } from "./issue-record.ts";
import { NO_POSTING } from "./packed-lists.ts";
import { PostingLists, startOf } from "./posting-lists.ts";
import { ScoreTableCache, type ScoreTables } from "./score-tables.ts";
import { StoredIssue } from "./stored-issue.ts";
import { type CountedText, TermCounter } from "./term-counter.ts";
import { TargetMarks } from "./target-marks.ts";
import { TermDictionary } from "./term-dictionary.ts";
import { hashTerm } from "./term-hash.ts";
import type { TextQuery } from "./text-query.ts";
import { TitleTraits } from "./title-traits.ts";

/** Below this there is nothing to win by compacting. */
const LEAST_WASTE = 1024;
/** A JavaScript map of numbers takes some 40 bytes an entry (measured). */
const MAP_ENTRY_BYTES = 40;

/** A comment that is not in ids yet. */
type NewComment = IssueDocument["comments"][number];
/** What of an issue its row and record hold, besides terms. */
type Kept = Omit<IssueDocument, "terms" | "comments">;

/** The content of an index as typed arrays: terms, postings, columns. Adding and removing keep all counts exact. */
export class IssueStore {
  readonly dictionary: TermDictionary;
  readonly lists: PostingLists;
  readonly columns = new IssueColumns();
  readonly records: ByteArena;
  readonly terms: ByteArena;
  readonly slots = new Map<number, number>();
  /** What its terms have to do with each other; undefined until it was learned. */
  latent: LatentTerms | undefined;
  readonly titles = new TitleTraits();
  readonly #targets = new TargetMarks();
  readonly #counter = new TermCounter();
  readonly #tables = new ScoreTableCache();
  readonly #writer = new ByteWriter();
  readonly #hash = new Uint32Array(2);
  #replaced = 0;

  constructor(
    dictionary = new TermDictionary(),
    lists = new PostingLists(),
    records = new ByteArena(),
    terms = new ByteArena(),
  ) {
    this.dictionary = dictionary;
    this.lists = lists;
    this.records = records;
    this.terms = terms;
  }

  get size(): number {
    return this.slots.size;
  }

  /** Memory in use, within some percent. */
  get bytes(): number {
    const arrays = [this.dictionary, this.lists, this.columns, this.records, this.terms, this.titles, this.#targets];
    const entries = this.size * MAP_ENTRY_BYTES + (this.latent?.bytes ?? 0);
    return arrays.reduce((sum, { bytes }) => sum + bytes, entries);
  }

  /** True where compacting pays. */
  get isWasteful(): boolean {
    const dead = this.columns.length - this.size;
    return Math.max(dead * 3, this.#replaced) > this.size + LEAST_WASTE;
  }

  /** What counts and lengths are worth in a view, as of now. */
  tablesOf(fields: TextQuery["fields"]): ScoreTables {
    return this.#tables.get(fields, this.columns, this.size);
  }

  /** Takes an issue in, or its newer state. One whose text is as it was costs microseconds. */
  put(document: IssueDocument): void {
    this.#put(document, this.#toCommentIds(document.comments));
  }

  /** The same, of the issue itself: the comments and targets that are there stay. */
  putIssue(document: IssueDocument): void {
    const slot = this.slots.get(document.number);
    if (slot === undefined) {
      this.put(document);
      return;
    }
    const record = this.recordAt(slot);
    this.#put({ ...document, duplicateOf: record.readFacts().duplicateOf }, record.readTerms().comments);
  }

  /** Replaces comments and targets only; false where there is no such issue. */
  putDiscussion(number: number, comments: readonly NewComment[], duplicateOf: readonly number[]): boolean {
    const slot = this.slots.get(number);
    if (slot === undefined) return false;
    const record = this.recordAt(slot);
    const { createdMs, closedMs, state, stateReason } = this.issueAt(slot);
    const facts = { ...record.readFacts(), ...record.readFace(), duplicateOf };
    const issue = { ...facts, number, createdMs, closedMs, state, stateReason };
    this.#replace(slot, issue, record.readTitleTerms(), this.#toCommentIds(comments));
    return true;
  }

  #put(document: IssueDocument, comments: readonly CommentTerms[]): void {
    const text = this.#counter.count(document.terms, this.dictionary);
    const slot = this.slots.get(document.number);
    if (slot !== undefined && this.#hasText(slot, text)) {
      this.#replace(slot, document, text.title, comments);
      return;
    }
    this.remove(document.number);
    if (this.columns.length < MAX_SLOTS) this.#push(document, text, comments);
  }

  remove(number: number): boolean {
    const slot = this.slots.get(number);
    if (slot === undefined) return false;
    for (const id of this.#keysAt(slot)) this.#takeOut(id, slot);
    this.forEachTerm(slot, (id) => {
      this.lists.dropLive(id);
    });
    this.columns.remove(slot);
    this.slots.delete(number);
    return true;
  }

  /** The id of a term; -1 for one that was never seen. */
  idOf(term: string): number {
    hashTerm(term, this.#hash);
    return this.dictionary.find(this.#hash[0] ?? 0, this.#hash[1] ?? 0);
  }

  /** How many issues hold the term of that id. */
  frequencyOf(id: number): number {
    return id < 0 ? 0 : this.lists.liveOf(id);
  }

  /** How many issues have a key. */
  frequencyOfKey(kind: KeyKind, key: string): number {
    hashTerm(key, this.#hash, KEY_HASHES[kind]);
    return this.frequencyOf(this.dictionary.find(this.#hash[0] ?? 0, this.#hash[1] ?? 0));
  }

  /** How many issues were said to duplicate this one. */
  duplicatesOf(number: number): number {
    const mayHave = this.#targets.mayBeTarget(number, () => this.#allTargets());
    return mayHave ? this.frequencyOfKey("duplicateOf", String(number)) : 0;
  }

  *#allTargets(): Iterable<readonly number[]> {
    for (const slot of this.slots.values()) {
      const record = this.recordAt(slot);
      if (holdsTargets(record.holdings)) yield record.readFacts().duplicateOf;
    }
  }

  /** Numbers of the issues with a key, ascending. */
  numbersWith(kind: KeyKind, key: string): number[] {
    return this.holdersOf(toKeyTerm(kind, key));
  }

  /** Numbers of the issues that hold a term, ascending. */
  holdersOf(term: string): number[] {
    const id = this.idOf(term);
    const numbers: number[] = [];
    if (id < 0) return numbers;
    for (let block = this.lists.firstOf(id); block !== 0; block = this.lists.nextOf(block)) {
      const page = this.lists.pageOf(block);
      const end = this.lists.endOf(id, block);
      for (let at = startOf(block); at < end; at++) {
        const posting = page[at] ?? NO_POSTING;
        if (posting !== NO_POSTING) numbers.push(this.columns.numbers[posting >>> 8] ?? 0);
      }
    }
    return numbers.sort((a, b) => a - b);
  }

  issueAt(slot: number): StoredIssue {
    return new StoredIssue(this.columns, slot, this.recordAt(slot));
  }

  recordAt(slot: number): IssueRecord {
    const place = this.columns.places[slot] ?? 0;
    return new IssueRecord(this.records.pageOf(place), this.records.offsetOf(place));
  }

  /** Takes vectors of terms in; false, and nothing is changed, where their hashes are none. Keeps the arrays. */
  takeLatent(parts: LatentParts): boolean {
    const places = TermDictionary.of(parts.latentHashes);
    if (places === undefined) return false;
    this.latent = parts.latentIssues.length === 0 ? undefined : new LatentTerms(parts, places, this.dictionary);
    return true;
  }

  /** The terms of an issue's text with the codes of their counts, ids ascending. */
  forEachTerm(slot: number, visit: (id: number, code: number) => void): void {
    const place = this.columns.terms[slot] ?? 0;
    const page = this.terms.pageOf(place);
    const reader = new ByteReader(page, this.terms.offsetOf(place));
    const count = reader.number();
    readCoded(page, reader.position, count, visit);
  }

  #hasText(slot: number, { high, low }: CountedText): boolean {
    return this.columns.textHigh[slot] === high && this.columns.textLow[slot] === low;
  }

  #push(document: IssueDocument, text: CountedText, comments: readonly CommentTerms[]): void {
    const { coded, lengths, high, low } = text;
    const row = this.#rowOf(document, text.title, comments);
    const slot = this.columns.push({ ...row, lengths, textHigh: high, textLow: low, terms: this.#pushTerms(coded) });
    this.slots.set(document.number, slot);
    for (const item of coded) this.lists.append(Math.floor(item / 256), (slot << 8) | (item % 256));
    for (const id of this.#keysOf(document)) this.lists.append(id, slot << 8);
  }

  #pushTerms(coded: Float64Array): number {
    this.#writer.clear();
    this.#writer.number(coded.length);
    writeCoded(coded, this.#writer);
    return this.terms.push(this.#writer.view());
  }

  #replace(slot: number, document: Kept, title: readonly number[], comments: readonly CommentTerms[]): void {
    const before = this.#keysAt(slot);
    const after = this.#keysOf(document);
    for (const id of before) if (!after.has(id)) this.#takeOut(id, slot);
    for (const id of after) if (!before.has(id)) this.lists.append(id, slot << 8);
    this.columns.put(slot, this.#rowOf(document, title, comments));
    this.titles.forget(slot);
    this.#replaced += 1;
  }

  #toCommentIds(comments: readonly NewComment[]): CommentTerms[] {
    return comments.map(({ createdMs, terms }) => ({ createdMs, terms: this.#counter.idsOf(terms, this.dictionary) }));
  }

  #rowOf(document: Kept, title: readonly number[], comments: readonly CommentTerms[]) {
    return {
      number: document.number,
      createdMs: document.createdMs,
      closedMs: document.closedMs ?? NaN,
      flags: toFlags(document.state, document.stateReason),
      place: this.records.push(writeRecord(document, { title, comments }, this.#writer)),
    };
  }

  #keysAt(slot: number): Set<number> {
    return this.#keysOf(this.recordAt(slot).readFacts());
  }

  #keysOf(facts: Parameters<typeof keyTermsOf>[0]): Set<number> {
    this.#targets.mark(facts.duplicateOf);
    return new Set(this.#counter.idsOf(keyTermsOf(facts), this.dictionary));
  }

  #takeOut(id: number, slot: number): void {
    for (let block = this.lists.firstOf(id); block !== 0; block = this.lists.nextOf(block)) {
      const postings = this.lists.pageOf(block).subarray(startOf(block), this.lists.endOf(id, block));
      const at = postings.indexOf((slot << 8) >>> 0);
      if (at === -1) continue;
      postings[at] = NO_POSTING;
      this.lists.dropLive(id);
      return;
    }
  }
}
