/**
 * Which of many fixed words stand in a text, exactly as written, from one walk over it: each word is looked for where its
 * rarest three bytes stand. It knows no patterns; what needs more than fixed words is `search.ts`.
 */
import { frequencyOf } from "./grams.ts";
import { utf8Of } from "./utf8.ts";

/** The words that stand in a text. */
export type WordFinder = (text: string) => ReadonlySet<string>;

interface Word {
  readonly word: string;
  readonly bytes: Uint8Array;
  /** Where the last of its rarest bytes stands in it. */
  readonly at: number;
}

/** Rows of three bytes share places, of which there are far more than words; pairs have some behind them. Powers of two. */
const PLACES = 16_384;
const PLACES_OF_PAIRS = 4_096;
const SHIFT = 32 - Math.log2(PLACES);

function placeOf(three: number): number {
  // Multiplicative hashing by the golden ratio (Knuth, The Art of Computer Programming, volume 3, 6.4).
  return Math.imul(three, 0x9e3779b1) >>> SHIFT;
}

function placeOfPair(three: number): number {
  return PLACES + (((three >>> 3) ^ three) & (PLACES_OF_PAIRS - 1));
}

/** A finder for words of one byte and more. Never throws. */
export function createWordFinder(words: Iterable<string>): WordFinder {
  // By place the list that it has, from 1 on: an array with a few of many thousand places would be a table of hashes.
  const lists: Word[][] = [[]];
  const listAt = new Uint16Array(PLACES + PLACES_OF_PAIRS);
  // By two bytes whether a word is looked for where they end; seven of ten characters of a text need no more.
  const mayEnd = new Uint8Array(2 ** 16);
  const singles: string[] = [];
  for (const word of new Set(words)) {
    const utf8 = utf8Of(word);
    const bytes = utf8.bytes.slice(0, utf8.length);
    if (bytes.length < 2) {
      singles.push(word);
      continue;
    }
    const at = rarestEnd(bytes, Math.min(3, bytes.length));
    const pair = (bytes[at - 1] ?? 0) * 256 + (bytes[at] ?? 0);
    const place = bytes.length < 3 ? placeOfPair(pair) : placeOf((bytes[at - 2] ?? 0) * 65_536 + pair);
    mayEnd[pair] = 1;
    listAt[place] ||= lists.push([]) - 1;
    lists[listAt[place] ?? 0]?.push({ word, bytes, at });
  }
  return (text) => {
    const found = new Set<string>();
    for (const word of singles) if (text.includes(word)) found.add(word);
    const { bytes, length } = utf8Of(text);
    let three = 0;
    for (let at = 0; at < length; at++) {
      three = ((three << 8) | (bytes[at] ?? 0)) & 0xffffff;
      if (mayEnd[three & 0xffff] === 0) continue;
      const list = listAt[placeOf(three)] ?? 0;
      const ofPair = listAt[placeOfPair(three & 0xffff)] ?? 0;
      if ((list | ofPair) === 0) continue;
      for (const word of lists[list] ?? []) if (stands(bytes, length, at, word)) found.add(word.word);
      for (const word of lists[ofPair] ?? []) if (stands(bytes, length, at, word)) found.add(word.word);
    }
    return found;
  };
}

/** Whether a word stands in a text so that the last of its rarest bytes is the one at `place`. */
function stands(text: Uint8Array, length: number, place: number, { bytes, at }: Word): boolean {
  const from = place - at;
  if (from < 0 || from + bytes.length > length) return false;
  for (let index = 0; index < bytes.length; index++) if (text[from + index] !== bytes[index]) return false;
  return true;
}

/** Where the rarest `count` bytes in a row end. */
function rarestEnd(bytes: Uint8Array, count: number): number {
  let best = count - 1;
  let least = Infinity;
  for (let end = count - 1; end < bytes.length; end++) {
    let frequency = 1;
    for (let at = end + 1 - count; at <= end; at++) frequency *= frequencyOf(bytes[at] ?? 0);
    if (frequency < least) {
      least = frequency;
      best = end;
    }
  }
  return best;
}
