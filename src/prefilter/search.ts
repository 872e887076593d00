/**
 * Searches a few texts for hundreds of patterns, most of which stand in none of them.
 *
 * Running a regular expression costs a walk over the text. Here the texts are walked once for all patterns, and each
 * alternative of a pattern asks for a few trigrams before it is run (what RE2 calls a prefilter). What it needs is read
 * off its own source, so a rule stays one regular expression and cannot disagree with its filter. The filter errs to one
 * side: what it rules out does not match; of the rest the regular expression decides.
 *
 *     gramPlaces ────────────────────────────────────────────────────▶ which trigrams stand in which text ─┐
 *     splitAlternatives → readPattern → requiredGrams → gramPrograms → which of them an alternative needs ─┴▶ run it?
 */
import { type GramPrograms, gramPrograms, nextProgram, placesOf } from "./gram-program.ts";
import { type GramPlaces, gramPlaces, MAX_TEXTS } from "./grams.ts";
import { readPattern } from "./pattern-tree.ts";
import { requiredGrams } from "./required-grams.ts";
import { splitAlternatives } from "./split-alternatives.ts";

/**
 * The texts that a pattern matches, as bits: 1 the first text, 2 the second, 4 … Texts outside of `among` (bits; absent:
 * all) are left out. Patterns with the flags `g` or `y` would keep a position between two searches: there must be none.
 */
export type Search = (wanted: RegExp | PreparedPattern, among?: number) => number;

/** A pattern whose requirements were read off it beforehand (`preparePattern`): it is made only for a text that may match. */
export interface PreparedPattern {
  readonly programs: GramPrograms;
  /** The pattern that the programs were read off; the same one at each call. */
  readonly pattern: () => RegExp;
}

/** What a text needs for the pattern to match it, alternative by alternative. Takes about a millisecond. Never throws. */
export function preparePattern({ source, flags }: RegExp): GramPrograms {
  return gramPrograms(splitAlternatives(source).map((alternative) => requiredGrams(readPattern(alternative, flags))));
}

/**
 * A search in up to 31 texts; beyond `MAX_TEXTS` all patterns are run. Its answers are those of `pattern.test(text)`.
 * Never throws.
 */
export function createSearch(texts: readonly string[]): Search {
  const all = 2 ** texts.length - 1;
  let places: GramPlaces | undefined;
  return (wanted, among = all) => {
    const parts = texts.length > MAX_TEXTS ? undefined : partsOf(wanted);
    if (parts === undefined) return matching(wanted instanceof RegExp ? wanted : wanted.pattern(), texts, among);
    places ??= gramPlaces(texts);
    return searchParts(parts, texts, places, among);
  };
}

function searchParts(parts: Parts, texts: readonly string[], places: GramPlaces, among: number): number {
  const { programs } = parts;
  let found = 0;
  let at = 0;
  for (let index = 0; at < programs.length && found !== among; index++) {
    const may = placesOf(programs, at, places, among & ~found);
    at = nextProgram(programs, at);
    const alternative = may === 0 ? undefined : parts.alternatives()[index];
    if (alternative === undefined) continue;
    alternative.pattern ??= new RegExp(alternative.source, alternative.flags);
    found |= matching(alternative.pattern, texts, may);
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
  readonly source: string;
  readonly flags: string;
  /** Compiled when a text first needs it. */
  pattern?: RegExp;
}

/** A pattern taken apart. */
interface Parts {
  readonly alternatives: () => readonly Alternative[];
  /** What each alternative needs. */
  readonly programs: GramPrograms;
}

/** What is known of a pattern. */
interface Known {
  searches: number;
  parts?: Parts;
}

/** A pattern is taken apart at this search: a process that reads a few reports would pay for it and gain nothing. */
export const WORTH_IT = 64;

/** Kept as long as the pattern. Answers do not depend on it, only how soon they come. */
const patterns = new WeakMap<RegExp | PreparedPattern, Known>();

/** The parts of a prepared pattern, or of one that is searched for often; undefined for another. */
function partsOf(wanted: RegExp | PreparedPattern): Parts | undefined {
  const known = patterns.get(wanted) ?? { searches: 0 };
  if (known.parts !== undefined) return known.parts;
  if (known.searches === 0) patterns.set(wanted, known);
  if (++known.searches < WORTH_IT && wanted instanceof RegExp) return undefined;
  known.parts = wanted instanceof RegExp ? takeApart(wanted) : partsOfPrepared(wanted);
  return known.parts;
}

function partsOfPrepared({ programs, pattern }: PreparedPattern): Parts {
  let alternatives: readonly Alternative[] | undefined;
  return { programs, alternatives: () => (alternatives ??= alternativesOf(pattern())) };
}

function alternativesOf({ source, flags }: RegExp): readonly Alternative[] {
  return splitAlternatives(source).map((alternative) => ({ source: alternative, flags }));
}

function takeApart(pattern: RegExp): Parts {
  const alternatives = alternativesOf(pattern);
  return { alternatives: () => alternatives, programs: preparePattern(pattern) };
}
