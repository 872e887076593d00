/**
 * The trigrams of texts: which three folded characters stand in which text.
 *
 * Folding is coarse on purpose, so that what a pattern spells in several ways is one: letters lose their case, a run of
 * anything but ASCII letters, digits and `_` becomes one blank, and a text is thought of as standing between blanks. So
 * a blank is also what `\b`, `^` and `$` see beside a word.
 */
import { utf8Of } from "./utf8.ts";

/** The folded characters; the blank comes first. */
const SYMBOLS = " abcdefghijklmnopqrstuvwxyz0123456789_";
const COUNT = SYMBOLS.length;

/** As many texts as a place has bits. */
export const MAX_TEXTS = 8;

/** For each trigram the texts it stands in, as bits: 1 the first text, 2 the second, 4 … To be asked by `textsWith`. */
export type GramPlaces = Uint8Array;

/** So small a table stays in the processor's nearest cache; of the trigrams that share a place a text rarely holds another. */
const PLACES = 2 ** 14;

/** The texts that hold a trigram, as bits; now and then one more, never one less. */
export function textsWith(places: GramPlaces, gram: number): number {
  return places[gram & (PLACES - 1)] ?? 0;
}

/** Numbers of symbols by UTF-16 unit or byte of UTF-8; all beyond ASCII are blanks. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, unit) =>
  unit < 128 ? Math.max(0, SYMBOLS.indexOf(String.fromCharCode(unit).toLowerCase())) : 0,
);

/** The folded form of one UTF-16 unit: a letter in lower case, a digit, `_`, or a blank. */
export function foldUnit(unit: number): string {
  return SYMBOLS.charAt(FOLDED[unit] ?? 0);
}

/** Two folded texts in a row; blanks that meet are one. */
export function joinFolded(head: string, tail: string): string {
  return head.endsWith(" ") && tail.startsWith(" ") ? head + tail.slice(1) : head + tail;
}

/** The numbers of the trigrams of a folded text, each once, rare ones first; none for fewer than three characters. */
export function gramsOf(folded: string): number[] {
  return gramsIn(folded).sort((a, b) => commonness(a) - commonness(b));
}

function gramsIn(folded: string): number[] {
  const grams = new Set<number>();
  for (let at = 2; at < folded.length; at++) {
    grams.add((numberAt(folded, at - 2) * COUNT + numberAt(folded, at - 1)) * COUNT + numberAt(folded, at));
  }
  return [...grams];
}

/**
 * Per thousand characters of plain English: the blank, then `a` to `z` (https://en.wikipedia.org/wiki/Letter_frequency).
 * A digit and `_` count as the rarest letter.
 */
const FREQUENCIES = [
  180, 67, 12, 23, 35, 104, 18, 16, 50, 57, 1, 6, 33, 20, 55, 62, 16, 1, 49, 52, 74, 23, 8, 19, 1, 16, 1,
];

/** Trigrams that are far commoner than their letters: endings, small words, and what reports of failures are made of. */
const COMMON = new Set(
  [
    ...["the", "and", "ing", "ion", "tio", "ent", "for", "ati", "ter", "ate", "ver", "ers", "all", "ess", "con", "com"],
    ...["res", "thi", "his", "wit", "ith", "est", "int", "pro", "per", "are", "ect", "cti", "ist", "ted", "ser", "men"],
    ...["ng ", "ed ", "er ", "es ", "on ", "in ", "an ", "to ", "he ", "nd ", "of ", "re ", "at ", "is ", "it ", "nt "],
    ...["or ", "ly ", "al ", "te ", "rs ", "ts ", "st ", "ll ", "th ", "me ", "le ", "se ", "ut ", "en ", "ot ", "as "],
    ...[" th", " an", " to", " of", " in", " is", " it", " fo", " co", " re", " wi", " be", " on", " no", " st", " se"],
    ...["err", "rro", "ror", "use", "set", "out", "not", "fil", "ile", "mod", "ode", "cod", "mes", "ssa", "age", "run"],
  ].flatMap((text) => gramsIn(text)),
);

/** How common a trigram may be, above 0; for comparing only. */
export function commonness(gram: number): number {
  const of = (symbol: number): number => FREQUENCIES[symbol] ?? 1;
  const byLetters = of(gram % COUNT) * of(Math.floor(gram / COUNT) % COUNT) * of(Math.floor(gram / COUNT ** 2));
  return COMMON.has(gram) ? 30 * byLetters : byLetters;
}

/** How common a UTF-16 unit is as written, above 0; for comparing only. Capitals and marks are rare. */
export function frequencyOf(unit: number): number {
  const isCommon = unit === 32 || (unit >= 97 && unit <= 122);
  return isCommon ? (FREQUENCIES[FOLDED[unit] ?? 0] ?? 1) : 3;
}

function numberAt(folded: string, at: number): number {
  return FOLDED[folded.charCodeAt(at)] ?? 0;
}

/** The trigrams of up to `MAX_TEXTS` texts, in `places` if it is given. Never throws; one look at each character. */
export function gramPlaces(texts: readonly string[], places = new Uint8Array(PLACES)): GramPlaces {
  places.fill(0);
  for (const [index, text] of texts.entries()) addText(places, text, 1 << index);
  return places;
}

function addText(places: GramPlaces, text: string, place: number): void {
  const { bytes, length } = utf8Of(text);
  let first = 0;
  let second = 0;
  for (let index = 0; index <= length; index++) {
    const third = index < length ? (FOLDED[bytes[index] ?? 0] ?? 0) : 0;
    if (third === 0 && second === 0) continue;
    const at = ((first * COUNT + second) * COUNT + third) & (PLACES - 1);
    places[at] = (places[at] ?? 0) | place;
    first = second;
    second = third;
  }
}
