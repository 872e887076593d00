/** The best few of many, by a full order; smaller compares as better. Which come in first does not matter. */
export class TopList<T> {
  readonly #items: T[] = [];
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;

  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  offer(item: T): void {
    if (this.#limit <= 0) return;
    const worst = this.#items.at(-1);
    if (this.#items.length >= this.#limit && worst !== undefined && this.#compare(item, worst) >= 0) return;
    this.#items.splice(this.#position(item), 0, item);
    if (this.#items.length > this.#limit) this.#items.pop();
  }

  /** Best first. */
  toArray(): T[] {
    return [...this.#items];
  }

  #position(item: T): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#items[middle];
      if (there !== undefined && this.#compare(there, item) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
