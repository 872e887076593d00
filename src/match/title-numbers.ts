/**
 * The numbers of a title: versions, milestones, parts of a series. Single digits are no search terms, so without this
 * "Support 8.4" and "Support 8.5" read as one title.
 */

/** Digits with dots between them; one class after another, so linear. */
const NUMBER = /\d+(?:\.\d+)*/g;
/** Longer ones are addresses, times and hashes. */
const MOST_DIGITS = 12;
/** `0x7fff` and `a1b2c3d4e5` name a place in memory or a build, never what an issue is about. */
const ADDRESS = /\b0x[0-9a-f]+\b|\b(?=[0-9a-f]*\d)[0-9a-f]{8,}\b/gi;
const MOST_TITLE = 500;

/** The different numbers of a title in its order, as written: `["8.4"]`. */
export function titleNumbers(title: string): string[] {
  const text = title.slice(0, MOST_TITLE).replaceAll(ADDRESS, " ");
  return [...new Set((text.match(NUMBER) ?? []).filter((number) => number.length <= MOST_DIGITS))];
}

/** The first number of each that the other lacks; undefined where either has none that is its own. */
export function findOtherNumber(
  mine: readonly string[],
  theirs: readonly string[],
): { readonly mine: string; readonly theirs: string } | undefined {
  const own = mine.find((number) => !theirs.includes(number));
  const other = theirs.find((number) => !mine.includes(number));
  return own === undefined || other === undefined ? undefined : { mine: own, theirs: other };
}
