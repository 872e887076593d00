import { STOP_WORDS } from "../match/stop-words.ts";

/** GitHub takes at most five operators between the words of a search, hence six words. */
const MAX_WORDS = 6;
/** Characters; longer words are hashes and paths, which no second report repeats. */
const LENGTHS = { min: 3, max: 30 };

/**
 * The words of a title that are worth searching for: letters and digits only, at most six, the longest first, since long
 * words are rare ones. [] where there are none. Nothing of a query language can be in them: no quote, colon, sign or
 * space, and `or`, `and`, `not` are too short or stop words.
 */
export function toSearchWords(title: string): readonly string[] {
  const words =
    title
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter(
    (word) => word.length >= LENGTHS.min && word.length <= LENGTHS.max && !IGNORED.has(word) && !/^\p{N}+$/u.test(word),
  );
  return [...new Set(telling)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MAX_WORDS);
}

/** Also what every report says of itself, and GitHub's operators. */
const IGNORED = new Set([...STOP_WORDS, "and", "not", "bug", "issue", "error", "problem", "report"]);
