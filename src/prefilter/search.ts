/**
 * Searches a few texts for hundreds of patterns, most of which stand in none of them.
 *
 * Running a regular expression costs a walk over the text. Here the texts are walked once for all patterns, and each
 * alternative of a pattern asks for a few trigrams before it is run (what RE2 calls a prefilter). What it needs is read
 * off its own source, so a rule stays one regular expression and cannot disagree with its filter. The filter errs to one
 * side: what it rules out does not match; of the rest the regular expression decides.
 *
 * An alternative that is run again and again is taken apart itself, by the choice that it begins with: where nothing but "time" of
 * thirty words may stand, looking for the one is much faster than trying all of them at every word of a text.
 *
 *     gramPlaces ────────────────────────────────────────────────────▶ which trigrams stand in which text ─┐
 *     splitAlternatives → readPattern → requiredGrams → gramPrograms → which of them an alternative needs ─┴▶ run it?
 */
import { type GramPrograms, gramPrograms, nextProgram, placesOf } from "./gram-program.ts";
import { type GramPlaces, gramPlaces, MAX_TEXTS } from "./grams.ts";
import { readPattern } from "./pattern-tree.ts";
import { requiredGrams } from "./required-grams.ts";
import { splitAlternatives, splitFirstChoice } from "./split-alternatives.ts";

/** The texts that a pattern matches, as bits: 1 the first text, 2 the second, 4 … Texts outside of `among` (bits; absent: all) are left out. */
export type Search = (wanted: SearchPattern, among?: number) => number;

/** A pattern is taken apart at this search: a process that reads a few reports would pay for it and gain nothing. */
export const WORTH_IT = 64;

/**
 * A pattern to be searched for again and again, with what is known of it: answers do not depend on that, only how soon they come.
 * The flags `g` and `y` would keep a position between two searches: there must be none.
 */
export class SearchPattern {
  readonly #make: () => RegExp;
  readonly #programs: GramPrograms | undefined;
  readonly #split: Split;
  #made: RegExp | undefined;
  #parts: Parts | undefined;
  #searches = 0;

  /** `make` is asked once at most; `programs`, where `preparePattern` read them off it beforehand, spare that for texts without it. */
  constructor(make: () => RegExp, programs?: GramPrograms, split: Split = splitAlternatives) {
    this.#make = make;
    this.#programs = programs;
    this.#split = split;
  }

  /** Throws what making it throws. */
  get regExp(): RegExp {
    return (this.#made ??= this.#make());
  }

  /** What its alternatives need; undefined as long as that is not worth reading off it. */
  parts(): Parts | undefined {
    if (this.#parts !== undefined) return this.#parts;
    if (this.#programs === undefined && ++this.#searches !== WORTH_IT) return undefined;
    // Whoever asks for an alternative knows already what the whole of it needs.
    if (this.#split === splitFirstChoice && splitFirstChoice(this.regExp.source).length === 1) return undefined;
    let alternatives: readonly SearchPattern[] | undefined;
    const programs = this.#programs ?? preparePattern(this.regExp, this.#split);
    this.#parts = { programs, alternatives: () => (alternatives ??= alternativesOf(this.regExp, this.#split)) };
    return this.#parts;
  }
}

/** How a pattern's source is taken apart. */
type Split = (source: string) => string[];

/** What a text needs for the pattern to match it, alternative by alternative. Takes about a millisecond. Never throws. */
export function preparePattern({ source, flags }: RegExp, split: Split = splitAlternatives): GramPrograms {
  return gramPrograms(split(source).map((alternative) => requiredGrams(readPattern(alternative, flags))));
}

/** One table for all searches, since one follows the other: a new one for each took as long as filling it. */
const table = new Uint8Array(gramPlaces([]));
let isOf: readonly string[] | undefined;

function placesIn(texts: readonly string[]): GramPlaces {
  if (isOf !== texts) gramPlaces(texts, table);
  isOf = texts;
  return table;
}

/**
 * A search in up to 31 texts; beyond `MAX_TEXTS` all patterns are run. Its answers are those of `pattern.test(text)`.
 * Never throws.
 */
export function createSearch(texts: readonly string[]): Search {
  const all = 2 ** texts.length - 1;
  return (wanted, among = all) => {
    if (texts.length > MAX_TEXTS) return matching(wanted.regExp, texts, among);
    return searchIn(wanted, texts, among);
  };
}

function searchIn(wanted: SearchPattern, texts: readonly string[], among: number): number {
  const parts = wanted.parts();
  return parts === undefined
    ? matching(wanted.regExp, texts, among)
    : searchParts(parts, texts, placesIn(texts), among);
}

function searchParts(parts: Parts, texts: readonly string[], places: GramPlaces, among: number): number {
  const { programs } = parts;
  let found = 0;
  let at = 0;
  for (let index = 0; at < programs.length && found !== among; index++) {
    const may = placesOf(programs, at, places, among & ~found);
    at = nextProgram(programs, at);
    const alternative = may === 0 ? undefined : parts.alternatives()[index];
    if (alternative !== undefined) found |= searchIn(alternative, texts, may);
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

/** A pattern taken apart. */
interface Parts {
  readonly alternatives: () => readonly SearchPattern[];
  /** What each alternative needs. */
  readonly programs: GramPrograms;
}

/** Each is compiled when a text first needs it. */
function alternativesOf({ source, flags }: RegExp, split: Split): readonly SearchPattern[] {
  return split(source).map((each) => new SearchPattern(() => new RegExp(each, flags), undefined, splitFirstChoice));
}
