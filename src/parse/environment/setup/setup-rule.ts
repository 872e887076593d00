/** The form of the tables that tell what a value of the set-up comes to. They are data; `read-setup.ts` applies them. */

/** One name that has many spellings. */
export interface NameRule {
  /** What all spellings come to. */
  readonly name: string;
  /** For a person: what the name stands for. */
  readonly reason: string;
  readonly source: string;
  /** On lower case. */
  readonly pattern: RegExp;
}

/** The name whose spelling stands first in the value, the earlier rule where two begin together; null where none does. */
export function nameOf(rules: readonly NameRule[], value: string): string | null {
  const text = value.slice(0, 200).toLowerCase();
  let best: { readonly name: string; readonly at: number } | null = null;
  for (const { name, pattern } of rules) {
    const at = text.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { name, at };
  }
  return best?.name ?? null;
}
