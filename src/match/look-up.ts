/** Key → numbers of issues. A key without issues is not kept, so that adding and removing leaves no trace. */
export class LookUp {
  readonly #numbers = new Map<string, Set<number>>();

  add(key: string, number: number): void {
    const numbers = this.#numbers.get(key);
    if (numbers === undefined) this.#numbers.set(key, new Set([number]));
    else numbers.add(number);
  }

  remove(key: string, number: number): void {
    const numbers = this.#numbers.get(key);
    numbers?.delete(number);
    if (numbers?.size === 0) this.#numbers.delete(key);
  }

  /** Ascending; empty for an unknown key. */
  get(key: string): number[] {
    return [...(this.#numbers.get(key) ?? [])].sort((a, b) => a - b);
  }

  count(key: string): number {
    return this.#numbers.get(key)?.size ?? 0;
  }
}
