/**
 * What is asked of hundreds of titles a query, as one number each, so that few of them are decoded: which prefix it has, and
 * whether it names any numbers. Read off a title when it is first asked for, and no part of what is stored.
 */
import { titleNumbers } from "../title-numbers.ts";
import { titlePrefix } from "../title-prefix.ts";
import { grownUint32 } from "./grow.ts";
import type { StoredIssue } from "./stored-issue.ts";
import { hashTerm } from "./term-hash.ts";

const IS_READ = 1;
const HAS_NUMBERS = 2;
const HAS_PREFIX = 4;
/** The other bits: of the hash of the prefix. */
const HASH = ~7;

/** An issue of the index, whose title is asked for where it must be read. */
type Titled = Pick<StoredIssue, "slot" | "title">;

export class TitleTraits {
  /** By slot; 0 for titles that were not asked for yet. */
  #traits = new Uint32Array(0);

  get bytes(): number {
    return this.#traits.byteLength;
  }

  hasNumbers(issue: Titled): boolean {
    return (this.#of(issue) & HAS_NUMBERS) !== 0;
  }

  /** False where the title has another prefix, or none; true where it has this one, and once in a great while another. */
  mayHavePrefix(issue: Titled, prefix: string): boolean {
    return (this.#of(issue) & ~HAS_NUMBERS) === ((IS_READ | markOf(prefix)) & ~HAS_NUMBERS);
  }

  /** The slot may have another title now. */
  forget(slot: number): void {
    if (slot < this.#traits.length) this.#traits[slot] = 0;
  }

  #of(issue: Titled): number {
    const { slot } = issue;
    const known = this.#traits[slot] ?? 0;
    if (known !== 0) return known;
    this.#traits = grownUint32(this.#traits, slot + 1);
    return (this.#traits[slot] = readTraits(issue.title));
  }
}

function readTraits(title: string): number {
  const prefix = titlePrefix(title);
  const numbers = titleNumbers(title).length > 0 ? HAS_NUMBERS : 0;
  return (IS_READ | numbers | (prefix === undefined ? 0 : markOf(prefix))) >>> 0;
}

const halves = new Uint32Array(2);

function markOf(prefix: string): number {
  hashTerm(prefix, halves);
  return HAS_PREFIX | ((halves[0] ?? 0) & HASH);
}
