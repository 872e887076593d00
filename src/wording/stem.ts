/**
 * A light English stemmer: plural, `-ing`, `-ed` and a final `e` go, so that "crash", "crashes", "crashed" and
 * "crashing" are one term. It deliberately stops there: stronger stemming joins unrelated words, and code is full of
 * words that only look inflected.
 *
 * Source of the plural rules: D. Harman, "How effective is suffixing?", JASIS 42(1), 1991 (the S-stemmer).
 */

/** The stem of a word in lower case. Words of up to three letters, and words with a digit, come back as they are. */
export function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return dropFinalE(dropVerbEnding(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function dropVerbEnding(word: string): string {
  const base = word.endsWith("ing") ? word.slice(0, -3) : word.endsWith("ed") ? word.slice(0, -2) : word;
  if (base === word || base.length < 3 || !/[aeiouy]/.test(base)) return word;
  const doubled = /([bdfgmnprt])\1$/.test(base);
  return doubled ? base.slice(0, -1) : base;
}

function dropFinalE(word: string): string {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}
