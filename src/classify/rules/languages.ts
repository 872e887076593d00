import { CATEGORIES, type Category } from "../../domain/category.ts";
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
const LANGUAGES: readonly LanguageWords[] = [
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
  `(?:^|[^a-z])(?:${LANGUAGES.flatMap(({ when: { words } }) => words ?? []).join("|")})(?![a-z])`,
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
export const LANGUAGE_PACKS: readonly RulePack[] = LANGUAGES.map((language) => ({
  name: "languages",
  scope: `reports in another language (${language.language})`,
  when: toWhen(language),
  textRules: toRules(language),
  errorRules: [],
}));
