/**
 * Which issues may be somebody's original. Nearly none is, and how many duplicates one has is asked of hundreds a query: this tells
 * of most that there are none, without a key being hashed and looked for. Filled when it is first asked, and no part of what is
 * stored.
 */

const BITS = 15;
const MASK = 2 ** BITS - 1;

export class TargetMarks {
  /** By the last bits of a number: 1 where an issue with these was once said to be duplicated. Undefined until it is asked. */
  #marks: Uint8Array | undefined;

  get bytes(): number {
    return this.#marks?.byteLength ?? 0;
  }

  /** Of what was said to be duplicated; said before the first question or not. */
  mark(numbers: readonly number[]): void {
    if (this.#marks !== undefined) for (const number of numbers) this.#marks[number & MASK] = 1;
  }

  /** False where no issue duplicates it. `targets`: of all issues that are there, asked once. */
  mayBeTarget(number: number, targets: () => Iterable<readonly number[]>): boolean {
    if (this.#marks === undefined) {
      this.#marks = new Uint8Array(2 ** BITS);
      for (const numbers of targets()) this.mark(numbers);
    }
    return this.#marks[number & MASK] === 1;
  }
}
