/**
 * Which issues may be somebody's original. Nearly none is, and how many duplicates one has is asked of hundreds a query: this tells
 * of most that there are none, without a key being hashed and looked for. No part of what is stored: made where so much was
 * asked that it pays, which it does not for a process that sees one issue.
 */

const BITS = 15;
const MASK = 2 ** BITS - 1;
/** Going through all issues takes as long as some ten thousand look-ups: those of a hundred queries. */
const WORTH = 20_000;

export class TargetMarks {
  /** By the last bits of a number: 1 where one with these was once said to be duplicated. Undefined until it pays. */
  #marks: Uint8Array | undefined;
  #asked = 0;

  get bytes(): number {
    return this.#marks?.byteLength ?? 0;
  }

  /** To be told of all that anybody says to be duplicated. */
  mark(numbers: readonly number[]): void {
    if (this.#marks !== undefined) for (const number of numbers) this.#marks[number & MASK] = 1;
  }

  /** False where no issue duplicates it. `targets`: what all issues that are there duplicate; asked once. */
  mayBeTarget(number: number, targets: () => Iterable<readonly number[]>): boolean {
    if (this.#marks !== undefined) return this.#marks[number & MASK] === 1;
    this.#asked += 1;
    if (this.#asked < WORTH) return true;
    this.#marks = new Uint8Array(2 ** BITS);
    for (const numbers of targets()) this.mark(numbers);
    return this.mayBeTarget(number, targets);
  }
}
