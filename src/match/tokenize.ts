/**
 * Text → terms, for search only. Words are lower-cased, freed of accents and stemmed; an identifier is kept whole and
 * also split into its words; Han, kana and Hangul, which need no spaces, become overlapping pairs of characters.
 *
 * Measured on a repository of free-text issues (bench/README.md): stop words and light stemming together are worth one
 * to two points of recall, the splitting of identifiers costs nothing. Fuzzy and prefix matching bring nothing.
 */
import { stem } from "../wording/stem.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** A run of letters, digits and `_`; one class, so linear on any input. */
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const ACCENT = /\p{M}+/gu;
const ASCII = /^[\x00-\x7f]*$/;
/** `parseHTTPBody2` → parse HTTP Body 2. Each alternative begins with a different class, so linear. */
const PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9_]+/g;

/** Nine words of ten, which need no taking apart. */
const ONE_PART = /^[A-Z]?[a-z]+$/;

/** Longer words are hashes, encoded data or keyboard mashing: nothing that a second report would repeat. */
const MAX_WORD_LENGTH = 64;
/** Numbers of more digits are times, addresses and counters; shorter ones are statuses, ports and line numbers. */
const MAX_DIGITS = 5;

/**
 * The terms of a text in its order, repeats kept, at most `limit`. Stop words and single letters are left out.
 * Never throws.
 */
export function tokenize(text: string, limit: number): string[] {
  const terms: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (terms.length >= limit) break;
    pushTerms(word, terms);
  }
  if (terms.length > limit) terms.length = limit;
  return terms;
}

/** Words of a title that are shown at most. */
export const TITLE_WORDS = 50;

/**
 * The terms of a text with the word that each stands for as written, in lower case: for showing. Of an identifier only
 * the whole.
 */
export function tokenizeWords(text: string, limit: number): Map<string, string> {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    if (words.size >= limit) break;
    const terms: string[] = [];
    pushTerms(word, terms);
    const shown = UNSPACED.test(word) ? terms : terms.slice(0, 1);
    for (const term of shown) if (!words.has(term)) words.set(term, shown.length === 1 ? word.toLowerCase() : term);
  }
  return words;
}

function pushTerms(word: string, terms: string[]): void {
  if (ONE_PART.test(word)) pushOnePart(word, terms);
  else if (UNSPACED.test(word)) pushUnspaced(word, terms);
  else pushWord(word, terms);
}

function pushOnePart(word: string, terms: string[]): void {
  if (word.length === 1 || word.length > MAX_WORD_LENGTH) return;
  const term = word.toLowerCase();
  if (!STOP_WORDS.has(term)) terms.push(stem(term));
}

function pushWord(word: string, terms: string[]): void {
  if (word.length > MAX_WORD_LENGTH) return;
  const plain = ASCII.test(word) ? word : word.normalize("NFKD").replace(ACCENT, "");
  const parts = plain.match(PART) ?? [];
  if (parts.length > 1) terms.push(plain.toLowerCase());
  for (const part of parts) {
    const term = part.toLowerCase();
    if (isTelling(term)) terms.push(stem(term));
  }
}

function isTelling(term: string): boolean {
  if (/^[0-9]+$/.test(term)) return term.length > 1 && term.length <= MAX_DIGITS;
  return term.length > 1 && !STOP_WORDS.has(term);
}

/** Pairs of neighbouring characters; a character that stands alone is a term by itself. */
function pushUnspaced(word: string, terms: string[]): void {
  for (const [run] of word.matchAll(UNSPACED_RUN)) {
    const characters = Array.from(run);
    if (characters.length === 1) terms.push(run);
    for (let at = 0; at + 1 < characters.length; at++) terms.push(characters.slice(at, at + 2).join(""));
  }
  for (const rest of word.split(UNSPACED_RUN)) if (rest !== "") pushTerms(rest, terms);
}
