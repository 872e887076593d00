/**
 * One issue's record: its facts, its face, and the terms of its title and comments. A query looks at hundreds of issues
 * and shows a handful, so each part is read only where it is asked for.
 */
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import {
  type IssueFace,
  type IssueFacts,
  isByAuthor,
  readAuthor,
  readFace,
  readFacts,
  readSystem,
  readTitle,
  writeFacts,
} from "./issue-facts.ts";
import {
  heldInComments,
  type IssueTerms,
  readTerms,
  readTitleTerms,
  type SoughtTerms,
  titleShare,
  writeTerms,
} from "./issue-terms.ts";

/** The bytes are the writer's own, overwritten by the next record. */
export function writeRecord(document: IssueFacts & IssueFace, terms: IssueTerms, to: ByteWriter): Uint8Array {
  const facts = new ByteWriter();
  writeFacts(document, facts);
  return joinRecord(facts.view(), terms, to);
}

/** A record of facts that stand as bytes already. */
export function joinRecord(facts: Uint8Array, terms: IssueTerms, to: ByteWriter): Uint8Array {
  to.clear();
  to.number(facts.length);
  to.bytes(facts);
  writeTerms(terms, to);
  return to.view();
}

export class IssueRecord {
  readonly #page: Uint8Array;
  readonly #facts: number;
  readonly #terms: number;

  constructor(page: Uint8Array, offset: number) {
    const reader = new ByteReader(page, offset);
    const length = reader.number();
    this.#page = page;
    this.#facts = reader.position;
    this.#terms = Math.min(page.length, this.#facts + length);
  }

  /** The bytes of facts and face. */
  get factBytes(): Uint8Array {
    return this.#page.subarray(this.#facts, this.#terms);
  }

  readFacts(): IssueFacts {
    return readFacts(this.#factReader());
  }

  readFace(): IssueFace {
    return readFace(this.#factReader());
  }

  /** Of the face the title alone. */
  readTitle(): string {
    return readTitle(this.#factReader());
  }

  readTitleTerms(): number[] {
    return readTitleTerms(this.#termReader());
  }

  /** See `titleShare` of `issue-terms.ts`. */
  titleShare(ids: ReadonlySet<number>, weightOf: (id: number) => number): number {
    return titleShare(this.#page, this.#terms, ids, weightOf);
  }

  readTerms(): IssueTerms {
    return readTerms(this.#termReader());
  }

  /** See `heldInComments` of `issue-terms.ts`. */
  heldInComments(sought: SoughtTerms, untilMs: number): readonly number[] {
    return heldInComments(this.#page, this.#terms, sought, untilMs);
  }

  /** What it holds, in one byte (`holdsTargets`, `holdsErrors`, `holdsPrimary`); asked of hundreds of issues a query. */
  get holdings(): number {
    return this.#page[this.#facts] ?? 0;
  }

  get os(): IssueFacts["os"] {
    return readSystem(this.#page[this.#facts + 1] ?? 0);
  }

  isBy(name: Uint8Array): boolean {
    return isByAuthor(this.#factReader(), name);
  }

  readAuthor(): string | null {
    return readAuthor(this.#factReader());
  }

  #factReader(): ByteReader {
    return new ByteReader(this.#page, this.#facts, this.#terms);
  }

  #termReader(): ByteReader {
    return new ByteReader(this.#page, this.#terms);
  }
}
