/** The words of a text as the learned layers of categories and kinds know them. */
import { stem } from "../../wording/stem.ts";

const WORD = /[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu;

/** Stems of words seen lately: most words of a report are in the one before, too. Answers do not depend on it. */
const stems = new Map<string, string>();
const MOST_STEMS = 4_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stem(word.includes("'") ? word.replaceAll("'", "") : word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, made);
  return made;
}

/** The words of a text, stemmed, in order, at most `limit`; a question mark is one. Never throws. */
export function wordsOf(text: string, limit: number): string[] {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (words.length >= limit) break;
    words.push(stemOf(word));
  }
  return words;
}
