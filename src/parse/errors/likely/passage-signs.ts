/**
 * What is seen of a passage, for `likely-error.ts`: its words, how it begins and ends, its form, where it stands and whether the title
 * speaks of the same. Places of names:
 *
 *     w: a word · f: the first one · l: the last one · p: where · a: around it · s: form · b: first character · z: last one
 *     t: how much of it the title says, in quarters, and q: the same by where
 */
import type { See } from "../../../learned/likeliest.ts";
import { overLines } from "../../../wording/over-lines.ts";
import type { Passage } from "./passages.ts";

const WORD = /[\p{L}\p{N}_]{1,60}/gu;
const MOST_WORDS = 60;

/** Roots of words of failure, also within names ("SegmentationFault"), which single words do not tell before ten owners used them. */
const FAILING = overLines("i")`
    error|exception|fault|fail|panic|abort|assert|invalid|denied|refus|time.?out|unreachable|crash|corrupt|missing|unknown|undefined|unexpected|
      illegal|overflow|unable|could ?n[o']t|cannot|can't|unsupported|not (?:found|support|allow|valid|exist)|mismatch|out of|violation|forbidden|
      unauthori[sz]ed|rejected|unresolved|incompatible
  `;

const FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["capital", /^\p{Lu}/u],
  ["small", /^\p{Ll}/u],
  ["class", /\b[A-Z]\w{0,60}(?:Error|Exception|Fault|Failure)\b/],
  ["class first", /^[\w.]{0,120}(?:Error|Exception)\b/],
  ["constant", /\b[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,40}\b/],
  ["code", /[=;{}]/],
  ["failing", FAILING],
  ["colon", /:\s/],
  ["question", /\?$/],
  ["frame", /^at |^File "|\.\w{1,6}:\d/],
  ["quotes", /['"`]/],
  ["prompt", /^[$>#] /],
  ["person", /\b(?:I|we|my|i'm|you|your)\b/i],
];

/** Words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Tells each sign of a passage once; `titleWords` are the title's words. Never throws; linear. */
export function seePassage({ text, place, around }: Passage, titleWords: ReadonlySet<string>, see: See): void {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const distinct = new Set(words.map((word) => (/^\d+$/.test(word) ? "#".repeat(Math.min(word.length, 5)) : word)));
  for (const word of distinct) see("w:", word);
  see("f:", words[0] ?? "");
  see("l:", words.at(-1) ?? "");
  see("p:", place);
  for (const sign of around) see("a:", sign);
  for (const [form, pattern] of FORMS) if (pattern.test(text)) see("s:", form);
  if (!/^[\p{L}\p{N}]/u.test(text)) see("b:", text.slice(0, 1));
  see("z:", endOf(text));
  if (place !== "title") {
    const shared = sharedQuarters(distinct, titleWords);
    see("t:", String(shared));
    see("q:", `${shared} ${place}`);
  }
}

function endOf(text: string): string {
  const last = text.slice(-1);
  if (/\p{L}/u.test(last)) return "letter";
  return /\d/.test(last) ? "digit" : last;
}

/** 0 to 4: the share of the distinct words of three letters or more that the title has as well. */
function sharedQuarters(words: ReadonlySet<string>, titleWords: ReadonlySet<string>): number {
  let telling = 0;
  let shared = 0;
  for (const word of words) {
    if (word.length < 3 || word.startsWith("#")) continue;
    telling++;
    if (titleWords.has(word)) shared++;
  }
  return Math.round((4 * shared) / Math.max(1, telling));
}
