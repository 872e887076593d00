import { CATEGORIES, type Category } from "../../domain/category.ts";
import type { Language } from "../../domain/language.ts";
import type { WordingStyle } from "../../wording/wordings.ts";
import { readTextRules } from "../read-rules.ts";
import type { RulePack, TextRule } from "../rule.ts";
import type { LanguageWords } from "./language-words.ts";
import { CHINESE } from "./languages/chinese.ts";
import { FRENCH } from "./languages/french.ts";
import { GERMAN } from "./languages/german.ts";
import { JAPANESE } from "./languages/japanese.ts";
import { KOREAN } from "./languages/korean.ts";
import { PORTUGUESE } from "./languages/portuguese.ts";
import { RUSSIAN } from "./languages/russian.ts";
import { SPANISH } from "./languages/spanish.ts";
import { TURKISH } from "./languages/turkish.ts";

/** Languages other than English in which reports come. Chinese stands last: kanji are Han, too. */
const LANGUAGE_WORDS: readonly LanguageWords[] = [
  JAPANESE,
  KOREAN,
  RUSSIAN,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  GERMAN,
  TURKISH,
  CHINESE,
];

/** What a phrase weighs: as much as the English words for the same. */
const WEIGHTS: Partial<Readonly<Record<Category, number>>> = {
  "usage-limit": 3,
  "feature-request": 3,
  memory: 3.2,
  config: 2.8,
  "context-limit": 3,
};
const WEIGHT = 2.8;

const LETTER = String.raw`\p{L}`;

/** How a language's wordings are read: in spaced scripts from the beginning of a word, `~` being its end. */
function styleOf({ spaced }: LanguageWords): WordingStyle {
  const whole = (lines: string): string => {
    const body = lines.replaceAll("~", `(?!${LETTER})`);
    return spaced ? `(?<!${LETTER})(?:${body})` : body;
  };
  return { letter: LETTER, edge: "", flags: "u", whole };
}

/**
 * Small words stand alone. What stands before one is looked at last: asked first, it would be asked at every character.
 */
function standingAlone(words: string): RegExp {
  return new RegExp(String.raw`(?:${words})(?!\p{L})(?<=(?<!\p{L})(?:${words}))`, "u");
}

/**
 * Those of all languages, with letters but of ASCII beside them, too: most texts hold none, and one quick walk tells so.
 */
const ANY_SMALL_WORD = new RegExp(
  `(?:^|[^a-z])(?:${LANGUAGE_WORDS.flatMap(({ when: { words } }) => words ?? []).join("|")})(?![a-z])`,
);

/** Whether a text is in the language: by its small words, or its letters. */
function toWhen({ when: { letters, words } }: LanguageWords): NonNullable<RulePack["when"]> {
  const small = words === undefined ? undefined : standingAlone(words);
  const written = letters === undefined ? undefined : new RegExp(letters, "u");
  return (says) =>
    (small !== undefined && says(ANY_SMALL_WORD) && says(small)) || (written !== undefined && says(written));
}

function toRules(language: LanguageWords): TextRule[] {
  const style = styleOf(language);
  return CATEGORIES.flatMap((category) => {
    const pattern = language.words[category];
    if (pattern === undefined) return [];
    const rule = {
      name: `${category}-${language.language}`,
      category,
      reason: `words of a report in another language (${language.language})`,
      source: "common usage in that language",
      weight: WEIGHTS[category] ?? WEIGHT,
      pattern,
    };
    return readTextRules([rule], style);
  });
}

/** One pack for each language, bound to texts that are in it: `plante` is no crash in English. */
export const LANGUAGE_PACKS: readonly RulePack[] = LANGUAGE_WORDS.map((language) => ({
  name: "languages",
  scope: `reports in another language (${language.language})`,
  when: toWhen(language),
  textRules: toRules(language),
  errorRules: [],
}));

/** Letters that are looked at; a language shows in its first sentences. */
const HEAD = 4000;
/** Share of a text's letters that its script must have; names and commands are in Latin everywhere. */
const LEAST_SCRIPT = 0.2;
/** So many small words, this share of all, and so many times those of any other language. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.1;
const LEAD = 1.3;

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
];

const ENGLISH_WORDS = "the|is|are|and|to|of|in|it|when|not|this|that|with|for|on|an|does|after|have|but|from|my|can|be";

/** The language of a text, of those that are read; English where none stands out. Linear; never throws. */
export function languageOf(text: string): Language {
  const head = text.slice(0, HEAD).toLowerCase();
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "en";
  for (const [language, script] of SCRIPTS) {
    if ((head.match(script)?.length ?? 0) >= LEAST_SCRIPT * letters) return language;
  }
  const all = head.match(/\p{L}+/gu)?.length ?? 0;
  const [best, second] = smallWords()
    .map(({ language, pattern }) => ({ language, count: head.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < LEAST_WORDS || best.count < LEAST_SHARE * all) return "en";
  return best.count >= LEAD * (second?.count ?? 0) ? best.language : "en";
}

interface SmallWords {
  readonly language: Language;
  readonly pattern: RegExp;
}

let small: readonly SmallWords[] | undefined;

/** Made when the first report asks for its language. */
function smallWords(): readonly SmallWords[] {
  const of = (language: Language, words: string): SmallWords => {
    return { language, pattern: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, "gu") };
  };
  small ??= [
    of("en", ENGLISH_WORDS),
    ...LANGUAGE_WORDS.flatMap(({ language, when: { words } }) => (words === undefined ? [] : [of(language, words)])),
  ];
  return small;
}
