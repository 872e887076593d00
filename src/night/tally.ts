import type { Tally } from "../domain/incident.ts";

/** How often each value comes, most frequent first, else in the order in which they came; null counts for nothing. */
export function tally<T>(values: readonly (T | null)[]): Tally<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
