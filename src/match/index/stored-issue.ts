/**
 * An issue as the index hands it out: an `IndexedIssue` that decodes its parts when they are asked for, and keeps what
 * was true when it was looked up, whatever becomes of the index.
 */
import type { IndexedIssue } from "../document.ts";
import { type IssueColumns, reasonOf, stateOf } from "./issue-columns.ts";
import { holdsErrors, holdsPrimary, holdsTargets, type IssueFace, type IssueFacts } from "./issue-facts.ts";
import type { IssueRecord } from "./issue-record.ts";
import type { IssueTerms, SoughtTerms } from "./issue-terms.ts";
import { lengthOfCodes } from "./length-code.ts";

const NONE: readonly never[] = [];

/** An issue of the index, decoded when it is asked for. Valid until the index changes. */
export class StoredIssue implements IndexedIssue {
  readonly number: number;
  /** Its row, for whoever handed it out. */
  readonly slot: number;
  readonly createdMs: number;
  readonly closedMs: number | null;
  readonly state: IndexedIssue["state"];
  readonly stateReason: IndexedIssue["stateReason"];
  /** How many terms it has in all its fields, as `IssueIndex.lengthsOf` counts them. */
  readonly length: number;
  readonly #record: IssueRecord;
  #facts: IssueFacts | undefined;
  #face: IssueFace | undefined;
  #terms: IssueTerms | undefined;
  #title: string | undefined;

  constructor(columns: IssueColumns, slot: number, record: IssueRecord) {
    const closedMs = columns.closed[slot] ?? NaN;
    const flags = columns.flags[slot] ?? 0;
    this.slot = slot;
    this.number = columns.numbers[slot] ?? 0;
    this.createdMs = columns.created[slot] ?? 0;
    this.closedMs = Number.isNaN(closedMs) ? null : closedMs;
    this.state = stateOf(flags);
    this.stateReason = reasonOf(flags);
    this.length = lengthOfCodes(columns.lengths[slot] ?? 0);
    this.#record = record;
  }

  get facts(): IssueFacts {
    return (this.#facts ??= this.#record.readFacts());
  }

  get author(): string | null {
    return this.#record.readAuthor();
  }

  /** Whether somebody wrote it whose name these bytes are, in UTF-8. Makes nothing of what it reads. */
  isBy(name: Uint8Array): boolean {
    return this.#record.isBy(name);
  }

  get version(): string | null {
    return this.facts.version;
  }

  get os(): IndexedIssue["os"] {
    return this.#record.os;
  }

  get feedbackId(): string | null {
    return this.facts.feedbackId;
  }

  get requestIds(): readonly string[] {
    return this.facts.requestIds;
  }

  get mentions(): IndexedIssue["mentions"] {
    return this.facts.mentions;
  }

  get duplicateOf(): readonly number[] {
    return this.hasTargets ? this.facts.duplicateOf : NONE;
  }

  get errors(): IndexedIssue["errors"] {
    return holdsErrors(this.#record.holdings) ? this.facts.errors : NONE;
  }

  get hasErrors(): boolean {
    return this.facts.hasErrors;
  }

  get hasPrimary(): boolean {
    return holdsPrimary(this.#record.holdings);
  }

  get repo(): string {
    return this.#shown().repo;
  }

  get createdAt(): string {
    return this.#shown().createdAt;
  }

  get title(): string {
    return (this.#title ??= this.#record.readTitle());
  }

  get comments(): IndexedIssue["comments"] {
    return this.terms.comments;
  }

  /** Ids of the title's different terms, in its order. */
  get titleTerms(): readonly number[] {
    return this.#record.readTitleTerms();
  }

  /** The share of the title's terms that some make up, each as much as it weighs, 0..1; 0 for an empty title. */
  titleShare(ids: ReadonlySet<number>, weightOf: (id: number) => number): number {
    return this.#record.titleShare(ids, weightOf);
  }

  /** True where it was said to duplicate others, whether or not it is closed yet. */
  get hasTargets(): boolean {
    return holdsTargets(this.#record.holdings);
  }

  /** Of each set of terms those that its comments until `untilMs` hold, as bits (`toSoughtTerms`). */
  heldInComments(sought: SoughtTerms, untilMs: number): readonly number[] {
    return this.#record.heldInComments(sought, untilMs);
  }

  get terms(): IssueTerms {
    return (this.#terms ??= this.#record.readTerms());
  }

  #shown(): IssueFace {
    return (this.#face ??= this.#record.readFace());
  }
}
