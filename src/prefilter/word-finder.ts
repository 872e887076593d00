/**
 * Which of many fixed words stand in a text, exactly as written, from one walk over it: each word is looked for where its
 * rarest two bytes stand. It knows no patterns; what needs more than fixed words is `search.ts`.
 */
import { frequencyOf } from "./grams.ts";
import { utf8Of } from "./utf8.ts";

/** The words that stand in a text. */
export type WordFinder = (text: string) => ReadonlySet<string>;

interface Word {
  readonly word: string;
  readonly bytes: Uint8Array;
  /** Where its two bytes stand in it. */
  readonly offset: number;
}

/** Pairs of bytes share places; a power of two, far more than there are words. */
const PLACES = 4_096;

function placeOf(first: number, second: number): number {
  return ((first << 5) ^ second) & (PLACES - 1);
}

/** A finder for words of two bytes and more, and such of one. Never throws. */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const byPlace: Word[][] = [];
  const isTaken = new Uint8Array(PLACES);
  const singles: string[] = [];
  for (const word of new Set(words)) {
    const utf8 = utf8Of(word);
    const bytes = utf8.bytes.slice(0, utf8.length);
    if (bytes.length < 2) singles.push(word);
    else {
      const offset = rarestPair(bytes);
      const place = placeOf(bytes[offset] ?? 0, bytes[offset + 1] ?? 0);
      isTaken[place] = 1;
      (byPlace[place] ??= []).push({ word, bytes, offset });
    }
  }
  return (text) => {
    const found = new Set<string>();
    for (const word of singles) if (text.includes(word)) found.add(word);
    const { bytes, length } = utf8Of(text);
    let first = 0;
    for (let at = 0; at < length; at++) {
      const second = bytes[at] ?? 0;
      const place = placeOf(first, second);
      first = second;
      if (isTaken[place] === 0) continue;
      for (const word of byPlace[place] ?? []) {
        if (startsAt(bytes, length, at - 1 - word.offset, word.bytes)) found.add(word.word);
      }
    }
    return found;
  };
}

function startsAt(bytes: Uint8Array, length: number, from: number, word: Uint8Array): boolean {
  if (from < 0 || from + word.length > length) return false;
  for (let at = 0; at < word.length; at++) if (bytes[from + at] !== word[at]) return false;
  return true;
}

function rarestPair(bytes: Uint8Array): number {
  let best = 0;
  let least = Infinity;
  for (let offset = 0; offset + 1 < bytes.length; offset++) {
    const frequency = frequencyOf(bytes[offset] ?? 0) * frequencyOf(bytes[offset + 1] ?? 0);
    if (frequency < least) {
      least = frequency;
      best = offset;
    }
  }
  return best;
}
