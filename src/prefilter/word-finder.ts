/**
 * Which of many fixed words stand in a text, exactly as written, from one walk over it: each word is looked for where its
 * rarest two characters stand. It knows no patterns; what needs more than fixed words is `search.ts`.
 */
import { frequencyOf } from "./grams.ts";

/** The words that stand in a text. */
export type WordFinder = (text: string) => ReadonlySet<string>;

interface Word {
  readonly word: string;
  /** Where its two characters stand in it. */
  readonly offset: number;
}

/** Pairs of characters share places; a power of two, far more than there are words. */
const PLACES = 4_096;

/**
 * Called by itself in the walk: engines keep slices, joined and plain strings apart, and looking the method up on each
 * anew would take longer than calling it. So would asking each time for the length.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called on texts only
const { charCodeAt } = String.prototype;

function placeOf(first: number, second: number): number {
  return ((first << 5) ^ second) & (PLACES - 1);
}

/** A finder for words of one character and more. Never throws. */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const byPlace: Word[][] = Array.from({ length: PLACES }, () => []);
  const singles: string[] = [];
  for (const word of new Set(words)) {
    if (word.length < 2) singles.push(word);
    else {
      const offset = rarestPair(word);
      byPlace[placeOf(word.charCodeAt(offset), word.charCodeAt(offset + 1))]?.push({ word, offset });
    }
  }
  const isTaken = Uint8Array.from(byPlace, (taken) => Number(taken.length > 0));
  return (text) => {
    const found = new Set(singles.filter((word) => text.includes(word)));
    const { length } = text;
    let first = 0;
    for (let at = 0; at < length; at++) {
      const second = charCodeAt.call(text, at);
      const place = placeOf(first, second);
      first = second;
      if (isTaken[place] === 0) continue;
      for (const { word, offset } of byPlace[place] ?? []) {
        if (!found.has(word) && text.startsWith(word, at - 1 - offset)) found.add(word);
      }
    }
    return found;
  };
}

function rarestPair(word: string): number {
  let best = 0;
  let least = Infinity;
  for (let offset = 0; offset + 1 < word.length; offset++) {
    const frequency = frequencyOf(word.charCodeAt(offset)) * frequencyOf(word.charCodeAt(offset + 1));
    if (frequency < least) {
      least = frequency;
      best = offset;
    }
  }
  return best;
}
