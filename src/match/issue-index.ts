/**
 * The earlier issues, searchable: an inverted index for text, and look-ups for what identifies exactly.
 *
 * Online: an issue can be added, changed and removed at any time; document frequencies and mean lengths follow at once.
 * The answer to a query depends on what is in the index, never on the order in which it came in: terms are summed in
 * the query's order and ties go to the lower number.
 *
 * Typed arrays throughout (`index/`), because a map of arrays for 100,000 issues takes most of a gigabyte: terms are
 * 64-bit hashes with dense ids (`term-dictionary.ts`), a posting is one 32-bit number (`posting-lists.ts`) with the
 * counts of all fields in one byte (`count-code.ts`), lengths are bytes that are looked up in a table of norms
 * (`length-code.ts`), facts are columns and small records (`issue-columns.ts`, `issue-facts.ts`). `snapshot.ts` stores it.
 * What the words have to do with each other is learned now and then, by whom nobody waits for (`latent-terms.ts`), and
 * is as old as that.
 *
 * Non-goals: fuzzy or prefix search and phrases; and texts, which it does not keep.
 */
import type { Pairs } from "../domain/feedback.ts";
import type { CommentTerms } from "./comment-terms.ts";
import type { IssueDocument } from "./document.ts";
import { toCanonicalParts } from "./index/canonical-parts.ts";
import { compactStore } from "./index/compact-store.ts";
import { IdfTable } from "./index/idf-table.ts";
import type { IndexParts } from "./index/index-parts.ts";
import type { KeyKind } from "./index/issue-keys.ts";
import { IssueStore } from "./index/issue-store.ts";
import { holdsTerm } from "./index/issue-terms.ts";
import { learnLatentTerms } from "./index/learn-latent-terms.ts";
import { LENGTHS } from "./index/length-code.ts";
import { restoreStore } from "./index/restore-store.ts";
import type { StoredIssue } from "./index/stored-issue.ts";
import type { Accepts, LimitedQuery, TextHit, TextQuery, TextSearch, ViewSearch } from "./index/text-query.ts";
import { type CountedDocument, scoreDocument, Scratch, searchViews, visitTerms } from "./index/text-search.ts";
import { finish, type Steps } from "./steps.ts";
import { titleNumbers } from "./title-numbers.ts";
import { titlePrefix } from "./title-prefix.ts";

export type { KeyKind } from "./index/issue-keys.ts";
export { type SoughtTerms, toSoughtTerms } from "./index/issue-terms.ts";
export type { StoredIssue } from "./index/stored-issue.ts";
export { countDocument, type CountedDocument } from "./index/text-search.ts";
export { MAX_TRACKED, type TextHit, type TextQuery, type TextSearch } from "./index/text-query.ts";

/** A term of the index. The id holds until the index is changed. */
export interface TermInfo {
  readonly id: number;
  readonly idf: number;
}

/** A comment's terms, to be asked for only. */
export interface IndexedComment {
  readonly createdMs: number;
  holds(termId: number): boolean;
}

interface LearnedPairs {
  readonly from: Pairs;
  readonly confirmed: ReadonlyMap<number, readonly number[]>;
  readonly rejected: ReadonlyMap<number, ReadonlySet<number>>;
}

function toLearned(from: Pairs): LearnedPairs {
  const confirmed = new Map<number, number[]>();
  const rejected = new Map<number, Set<number>>();
  for (const [low, high] of from.confirmed) {
    confirmed.set(low, [...(confirmed.get(low) ?? []), high]);
    confirmed.set(high, [...(confirmed.get(high) ?? []), low]);
  }
  for (const [low, high] of from.rejected) {
    rejected.set(low, (rejected.get(low) ?? new Set()).add(high));
    rejected.set(high, (rejected.get(high) ?? new Set()).add(low));
  }
  return { from, confirmed, rejected };
}

/** Of fewer issues no company of words can be told from chance. */
const LEAST_LATENT = 200;
/** So much larger the index is before it learns anew: what a quarter more issues say changes little. */
const LATENT_GROWTH = 1.25;

/** Issues that were looked at last are kept decoded, until the index changes: those of one query. */
const DECODED = 1024;

/**
 * A repository's issues, to be searched: added, replaced and removed one by one; the same content gives the same
 * answers whatever the order. Holds no text.
 */
export class IssueIndex {
  #store: IssueStore;
  readonly #scratch = new Scratch();
  readonly #idfs = new IdfTable();
  #decoded = new Map<number, StoredIssue>();
  #pairs: LearnedPairs = toLearned({ confirmed: [], rejected: [] });
  /** How telling the term of that id is; see `idf`. */
  readonly idfOf = (id: number): number => this.#idfs.of(this.#store.frequencyOf(id), this.size);

  constructor(store = new IssueStore()) {
    this.#store = store;
  }

  /** The index that `toParts` took apart, or what is wrong with the parts, for a person. Never throws. */
  static of(parts: IndexParts): IssueIndex | string {
    const store = restoreStore(parts);
    return typeof store === "string" ? store : new IssueIndex(store);
  }

  /** The whole content as arrays, the same for equal content. */
  toParts(): IndexParts {
    return toCanonicalParts(this.#store);
  }

  /** How many issues are in the index. */
  get size(): number {
    return this.#store.size;
  }

  /** Memory in use, in bytes; right within some percent. */
  get memoryBytes(): number {
    return this.#store.bytes;
  }

  /** The issue of that number; undefined where it is not in the index. */
  get(number: number): StoredIssue | undefined {
    return this.#issueOf(number);
  }

  /** Of all issues, in no particular order. */
  numbers(): Iterable<number> {
    return this.#store.slots.keys();
  }

  /** Numbers of the issues that were filed at or after `fromMs` and before `untilMs`, ascending. */
  filedBetween(fromMs: number, untilMs: number): number[] {
    const { columns } = this.#store;
    const found: number[] = [];
    for (let slot = 0; slot < columns.length; slot++) {
      const createdMs = columns.created[slot] ?? 0;
      if (createdMs >= fromMs && createdMs < untilMs && columns.isAlive(slot)) found.push(columns.numbers[slot] ?? 0);
    }
    return found.sort((a, b) => a - b);
  }

  /** How many issues were filed at or after `fromMs` and before `untilMs`. */
  countFiled(fromMs: number, untilMs: number): number {
    const { columns } = this.#store;
    let count = 0;
    for (let slot = 0; slot < columns.length; slot++) {
      const createdMs = columns.created[slot] ?? 0;
      if (createdMs >= fromMs && createdMs < untilMs && columns.isAlive(slot)) count += 1;
    }
    return count;
  }

  /** When the oldest issue was filed, in milliseconds since 1970 (UTC); null where there is none. */
  get firstFiledMs(): number | null {
    const { columns } = this.#store;
    let first = Infinity;
    for (let slot = 0; slot < columns.length; slot++) {
      const createdMs = columns.created[slot] ?? Infinity;
      // A date that could not be read counts as the beginning of time, which says nothing of the history.
      if (createdMs > 0 && createdMs < first && columns.isAlive(slot)) first = createdMs;
    }
    return first === Infinity ? null : first;
  }

  /** Takes an issue in; one of the same number is replaced. */
  add(document: IssueDocument): void {
    this.#store.put(document);
    this.#changed();
  }

  /** Takes the newer state of an issue in, whether or not it was there. Where the text is as it was: microseconds. */
  update(document: IssueDocument): void {
    this.add(document);
  }

  /** The same, of the issue itself: its comments and what it duplicates stay as they are known. */
  updateIssue(document: IssueDocument): void {
    this.#store.putIssue(document);
    this.#changed();
  }

  /** Replaces what is known of an issue's comments and of what it duplicates. False where it is not in the index. */
  discuss(number: number, comments: readonly CommentTerms[], duplicateOf: readonly number[]): boolean {
    const wasThere = this.#store.putDiscussion(number, comments, duplicateOf);
    this.#changed();
    return wasThere;
  }

  /** Takes in what people said of pairs of issues, in place of what they had said before; no part of `toParts`. */
  learn(pairs: Pairs): void {
    if (this.#pairs.from !== pairs) this.#pairs = toLearned(pairs);
  }

  /** Issues that people said are the same as this one, whether or not one of them is closed. */
  confirmedWith(number: number): readonly number[] {
    return this.#pairs.confirmed.get(number) ?? [];
  }

  /** Whether people said of two issues that they are not the same. */
  isRejected(one: number, other: number): boolean {
    return this.#pairs.rejected.get(one)?.has(other) ?? false;
  }

  /** Takes an issue out, as if it had never been there. False where it was not there. */
  remove(number: number): boolean {
    const wasThere = this.#store.remove(number);
    this.#changed();
    return wasThere;
  }

  /** Gives back the memory that removed issues still hold. Otherwise that happens by itself, now and then. */
  compact(): void {
    this.#store = compactStore(this.#store);
    this.#decoded = new Map();
  }

  /** Numbers of the issues with that exact key, ascending. */
  findByKey(kind: KeyKind, key: string): number[] {
    return this.#store.numbersWith(kind, key);
  }

  /** Numbers of the issues that hold a term in any field, ascending. Linear in their number. */
  findByTerm(term: string): number[] {
    return this.#store.holdersOf(term);
  }

  countKey(kind: KeyKind, key: string): number {
    return this.#store.frequencyOfKey(kind, key);
  }

  /** How many issues were said to duplicate this one, by now or at any time. */
  duplicatesOf(number: number): number {
    return this.#store.duplicatesOf(number);
  }

  /** How many issues hold the term. */
  documentFrequency(term: string): number {
    return this.#store.frequencyOf(this.#store.idOf(term));
  }

  /** True where some issue holds the term. */
  has(term: string): boolean {
    return this.documentFrequency(term) > 0;
  }

  /** How telling a term is in this index: above 0, higher is rarer. */
  idf(term: string): number {
    return this.#idfs.of(this.documentFrequency(term), this.size);
  }

  /** A term of the index; undefined where no issue holds it. */
  findTerm(term: string): TermInfo | undefined {
    const id = this.#store.idOf(term);
    const frequency = this.#store.frequencyOf(id);
    return frequency > 0 ? { id, idf: this.#idfs.of(frequency, this.size) } : undefined;
  }

  /** The id by which `titleTermsOf` and comments name a term; -1 for one that was never seen. */
  termId(term: string): number {
    return this.#store.idOf(term);
  }

  /** The different terms of an issue's title. */
  titleTermsOf(number: number): readonly TermInfo[] {
    const ids = this.#issueOf(number)?.titleTerms ?? [];
    return ids.map((id) => ({ id, idf: this.idfOf(id) }));
  }

  /**
   * How many terms each field of an issue has, repeats included, in the order of `TEXT_FIELDS`; from 64 on up to 6% too
   * low. Empty where the issue is not in the index.
   */
  lengthsOf(number: number): readonly number[] {
    const slot = this.#store.slots.get(number);
    if (slot === undefined) return [];
    const packed = this.#store.columns.lengths[slot] ?? 0;
    return [0, 8, 16, 24].map((shift) => LENGTHS[(packed >>> shift) & 255] ?? 0);
  }

  /** Whether an issue's title has that prefix (`titlePrefix`). Hardly ever decodes it. */
  hasTitlePrefix(issue: StoredIssue, prefix: string): boolean {
    return this.#store.titles.mayHavePrefix(issue, prefix) && titlePrefix(issue.title) === prefix;
  }

  /** The numbers of an issue's title (`titleNumbers`). Decodes it only where it has any. */
  titleNumbersOf(issue: StoredIssue): readonly string[] {
    return this.#store.titles.hasNumbers(issue) ? titleNumbers(issue.title) : [];
  }

  /** All of an issue's comments, taken apart; its `heldInComments` answers faster. */
  commentsOf(number: number): readonly IndexedComment[] {
    const comments = this.#issueOf(number)?.terms.comments ?? [];
    return comments.map(({ createdMs, terms }) => ({ createdMs, holds: (termId) => holdsTerm(terms, termId) }));
  }

  /**
   * The `limit` issues nearest to a query, of those that `accepts` lets through. Linear in the number of postings of
   * the query's terms, up to a bound (`index/text-search.ts`). The answer is to be read before the index is changed.
   */
  search(query: TextQuery, limit: number, accepts: Accepts): TextSearch {
    const search = this.searchViews([{ query, limit }], accepts);
    const nothing = (number: number): TextHit => ({ number, score: 0, held: 0, heldInTitle: 0 });
    const hits = (search.hits[0] ?? []).flatMap(([hit]) => hit ?? []);
    return { hits, of: (number) => search.of(number)[0] ?? nothing(number) };
  }

  /** The same by several views of one query at once: what is found by one is scored by all, at little more cost. */
  searchViews(views: readonly LimitedQuery[], accepts: Accepts): ViewSearch {
    return searchViews(this.#store, views, accepts, this.#scratch);
  }

  /**
   * Whether learning vectors would pay: there are enough issues, and none were learned yet or of far fewer issues. Asked
   * by whoever fills an index or watches over it at night, never where somebody waits for an answer.
   */
  get isLatentDue(): boolean {
    const known = this.#store.latent?.issues ?? 0;
    return this.size >= Math.max(LEAST_LATENT, known * LATENT_GROWTH);
  }

  /**
   * Learns the vectors of its terms from all issues (`index/learn-latent-terms.ts`), in steps of some milliseconds; issues may
   * come and go meanwhile, and count the next time. One or two seconds for 10,000 issues.
   */
  *learnLatent(): Steps<void> {
    const copy = restoreStore(this.toParts());
    // Parts of our own making are in order; were they not, the index is none the worse without.
    if (typeof copy === "string") return;
    const parts = yield* learnLatentTerms(copy);
    this.#store.takeLatent(parts);
  }

  /** The same at once, where it is due. */
  learnLatentIfDue(): void {
    if (this.isLatentDue) finish(this.learnLatent());
  }

  /** A document's vector, whether or not it is in the index; undefined where none were learned. */
  latentOf(document: CountedDocument): Float64Array | undefined {
    const { latent } = this.#store;
    return latent?.vectorOf((visit) => {
      visitTerms(this.#store, document, visit);
    });
  }

  /** How alike an issue of the index is to such a vector, −1..1; 0 where none of its terms has one. */
  latentLikeness(vector: Float64Array, { slot }: StoredIssue): number {
    const { latent } = this.#store;
    if (latent === undefined) return 0;
    return latent.likeness(vector, slot, (visit) => {
      this.#store.forEachTerm(slot, visit);
    });
  }

  /** What a search gives or would give a document, in the index or not. Of the query's own one: the best there is. */
  selfScore(query: TextQuery, document: CountedDocument): number {
    return scoreDocument(this.#store, query, document);
  }

  #issueOf(number: number): StoredIssue | undefined {
    const known = this.#decoded.get(number);
    if (known !== undefined) return known;
    const slot = this.#store.slots.get(number);
    if (slot === undefined) return undefined;
    if (this.#decoded.size >= DECODED) this.#decoded = new Map();
    const issue = this.#store.issueAt(slot);
    this.#decoded.set(number, issue);
    return issue;
  }

  /** What was decoded for the last query is let go of: it would outlive the next ones, which collectors punish. */
  #changed(): void {
    if (this.#decoded.size > 0) this.#decoded = new Map();
    if (this.#store.isWasteful) this.compact();
  }
}
