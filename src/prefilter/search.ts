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
    const parts = texts.length > MAX_TEXTS ? undefined : partsOf(pattern);
    if (parts === undefined) return matching(pattern, texts, among);
    places ??= gramPlaces(texts);
    return searchParts(parts, texts, places, among);
  };
}

function searchParts(
  { flags, covers, ends, alternatives }: Parts,
  texts: readonly string[],
  places: GramPlaces,
  among: number,
): number {
  let found = 0;
  let at = 0;
  for (let index = 0; index < ends.length; index++) {
    const end = ends[index] ?? 0;
    // What names no trigram may stand anywhere.
    let near = at === end ? -1 : 0;
    for (; at < end; at++) near |= textsWith(places, covers[at] ?? 0);
    near &= among & ~found;
    if (near === 0) continue;
    const alternative = alternatives[index];
    const may = alternative === undefined ? 0 : placesOf(alternative.required, places, near);
    if (alternative === undefined || may === 0) continue;
    alternative.pattern ??= new RegExp(alternative.source, flags);
    found |= matching(alternative.pattern, texts, may);
    if (found === among) break;
  }
  return found;
}

function matching(pattern: RegExp, texts: readonly string[], among: number): number {
  let found = 0;
  for (let index = 0, left = among; left !== 0; index++, left >>>= 1) {
    if ((left & 1) !== 0 && pattern.test(texts[index] ?? "")) found |= 1 << index;
  }
  return found;
}

interface Alternative {
  readonly required: RequiredGrams;
  readonly source: string;
  /** Compiled when a text first needs it. */
  pattern?: RegExp;
}

/** A pattern taken apart. Of some hundred alternatives most end with their cover, so all covers stand in one row. */
interface Parts {
  readonly flags: string;
  readonly alternatives: readonly Alternative[];
  /** Trigrams of each alternative: a text that it matches holds one of them. None: it may match any. */
  readonly covers: Uint16Array;
  /** Where the cover of each alternative ends; the next one's begins there. */
  readonly ends: Uint16Array;
}

/** What is known of a pattern. */
interface Known {
  searches: number;
  parts?: Parts;
}

/** A pattern is taken apart at this search: a process that reads a few reports would pay for it and gain nothing. */
export const WORTH_IT = 64;

/** Kept as long as the pattern. Answers do not depend on it, only how soon they come. */
const patterns = new WeakMap<RegExp, Known>();

/** The parts of a pattern that is searched for often; undefined for another. */
function partsOf(pattern: RegExp): Parts | undefined {
  const known = patterns.get(pattern) ?? { searches: 0 };
  if (known.parts !== undefined) return known.parts;
  if (known.searches === 0) patterns.set(pattern, known);
  if (++known.searches < WORTH_IT) return undefined;
  known.parts = takeApart(pattern);
  return known.parts;
}

function takeApart({ source: whole, flags }: RegExp): Parts {
  const alternatives: Alternative[] = [];
  const covers: number[] = [];
  const ends: number[] = [];
  for (const source of splitAlternatives(whole)) {
    const required = requiredGrams(readPattern(source, flags));
    alternatives.push({ source, required });
    covers.push(...coverOf(required));
    ends.push(covers.length);
  }
  return { flags, alternatives, covers: Uint16Array.from(covers), ends: Uint16Array.from(ends) };
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
