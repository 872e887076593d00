/** Finds the key that somebody meant. Knows words only, not the format. */

/** Longer ones are no slip of the pen, and comparing them would cost time. */
const LENGTH_MAX = 40;

/**
 * The candidate nearest to what was written, or undefined where none is near: at most a third of the letters off (and
 * at least one may be), or only its beginning (`mac` for `macos`). `max_related` and `maxRelated` are spellings of
 * `max-related`. The first of equals.
 */
export function nearestKey(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > LENGTH_MAX) return undefined;
  const key = toKebabCase(written);
  const near = candidates
    .map((candidate) => ({ candidate, distance: distanceTo(candidate, key) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

function distanceTo(candidate: string, key: string): number {
  const distance = editDistance(candidate, key);
  return key.length >= 3 && candidate.startsWith(key) ? Math.min(distance, 1) : distance;
}

function toKebabCase(text: string): string {
  return text
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .replace(/[_ ]/g, "-")
    .toLowerCase();
}

/**
 * How many letters are inserted, deleted, replaced or swapped with their neighbour to make `a` of `b`; no part is edited
 * twice ("optimal string alignment", a restriction of Damerau 1964, doi:10.1145/363958.363994).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (line: readonly number[], column: number) => line[column] ?? 0;
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
