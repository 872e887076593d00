/**
 * Searches a few texts for hundreds of patterns, most of which stand in none of them.
 *
 * Running a regular expression costs a walk over the text. Here the texts are walked once for all patterns, and each
 * alternative of a pattern asks for a few trigrams before it is run (what RE2 calls a prefilter). What it needs is read
 * off its own source, so a rule stays one regular expression and cannot disagree with its filter. The filter errs to one
 * side: what it rules out does not match; of the rest the regular expression decides.
 *
 *     gramPlaces ─────────────────────────────────────▶ which trigrams stand in which text ─┐
 *     splitAlternatives → readPattern → requiredGrams → which of them an alternative needs ─┴▶ run it there or not
 */
import { type GramPlaces, gramPlaces, MAX_TEXTS, textsWith } from "./grams.ts";
import { readPattern } from "./pattern-tree.ts";
import { coverOf, requiredGrams, type RequiredGrams } from "./required-grams.ts";
import { splitAlternatives } from "./split-alternatives.ts";

/**
 * The texts that a pattern matches, as bits: 1 the first text, 2 the second, 4 … Texts outside of `among` (bits; absent:
 * all) are left out. Patterns with the flags `g` or `y` would keep a position between two searches: there must be none.
 */
export type Search = (pattern: RegExp, among?: number) => number;

/**
 * A search in up to 31 texts; beyond `MAX_TEXTS` all patterns are run. Its answers are those of `pattern.test(text)`.
 * Never throws.
 */
export function createSearch(texts: readonly string[]): Search {
  const all = 2 ** texts.length - 1;
  let places: GramPlaces | undefined;
  return (pattern, among = all) => {
    const alternatives = texts.length > MAX_TEXTS ? undefined : alternativesOf(pattern);
    if (alternatives === undefined) return matching(pattern, texts, among);
    places ??= gramPlaces(texts);
    let found = 0;
    for (const alternative of alternatives) {
      const near = coveredBy(alternative.cover, places) & among & ~found;
      const may = near === 0 ? 0 : placesOf(alternative.required, places, near);
      if (may === 0) continue;
      alternative.pattern ??= new RegExp(alternative.source, pattern.flags);
      found |= matching(alternative.pattern, texts, may);
      if (found === among) break;
    }
    return found;
  };
}

function matching(pattern: RegExp, texts: readonly string[], among: number): number {
  let found = 0;
  for (let index = 0, left = among; left !== 0; index++, left >>>= 1) {
    if ((left & 1) !== 0 && pattern.test(texts[index] ?? "")) found |= 1 << index;
  }
  return found;
}

interface Alternative {
  readonly cover: readonly number[];
  readonly required: RequiredGrams;
  readonly source: string;
  /** Compiled when a text first needs it. */
  pattern?: RegExp;
}

/** What is known of a pattern. */
interface Known {
  searches: number;
  alternatives?: readonly Alternative[];
}

/** A pattern is taken apart at this search: a process that reads a few reports would pay for it and gain nothing. */
export const WORTH_IT = 64;

/** Kept as long as the pattern. Answers do not depend on it, only how soon they come. */
const patterns = new WeakMap<RegExp, Known>();

/** The alternatives of a pattern that is searched for often; undefined for another. */
function alternativesOf(pattern: RegExp): readonly Alternative[] | undefined {
  const known = patterns.get(pattern) ?? { searches: 0 };
  if (known.alternatives !== undefined) return known.alternatives;
  if (known.searches === 0) patterns.set(pattern, known);
  if (++known.searches < WORTH_IT) return undefined;
  known.alternatives = splitAlternatives(pattern.source).map((source) => {
    const required = requiredGrams(readPattern(source, pattern.flags));
    return { source, required, cover: coverOf(required) };
  });
  return known.alternatives;
}

/** The texts that hold one of the trigrams, as bits; all where none is named. */
function coveredBy(cover: readonly number[], places: GramPlaces): number {
  if (cover.length === 0) return -1;
  let found = 0;
  for (const gram of cover) found |= textsWith(places, gram);
  return found;
}

/** The texts of `among` that hold what is required, both as bits. Never throws. */
export function placesOf({ grams, oneOf }: RequiredGrams, places: GramPlaces, among: number): number {
  let left = among;
  for (const gram of grams) {
    left &= textsWith(places, gram);
    if (left === 0) return 0;
  }
  for (const options of oneOf) {
    let found = 0;
    for (const option of options) {
      found |= placesOf(option, places, left & ~found);
      if (found === left) break;
    }
    if (found === 0) return 0;
    left = found;
  }
  return left;
}
