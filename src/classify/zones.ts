import type { Report } from "../domain/report.ts";
import type { Zone } from "./rule.ts";
import { withoutNamedSo } from "./named-so.ts";
import { overLines } from "../wording/over-lines.ts";

/** Characters of the description that count as its beginning: people name what failed first. */
export const LEAD = 400;
/** Characters after it that are still read; steps, logs and environment lists follow. */
export const REST = 1_600;

/** One form for all texts: lower case, straight quotes, no emphasis or code marks, single blanks. Never throws. */
export function plainText(text: string): string {
  return withSingleBlanks(
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[`*_]{2,}|[`*]/g, "")
      .replace(/\u0307/g, ""),
  );
}

/** Each run of white space as one blank, and none at either end. Never throws. */
export function withSingleBlanks(text: string): string {
  return text.replace(BLANKS, " ").trim();
}

/** White space but for a single blank, which may stay. */
const BLANKS = /\s{2,}|[^\S ]/g;

/**
 * Failures that are said not to be there: "no crash", "without any time-outs", "seen no crash in a week". Not "no
 * error message", which tells what is missing.
 */
const DENIED = overLines("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;

/** The text without the failures that it denies, and without what is only called so. Never throws. */
function affirmed(text: string): string {
  return withoutNamedSo(text.replace(DENIED, " "));
}

/**
 * What the reporter wrote, in three parts: the title, the beginning of the description (400 characters, up to a word's
 * end) and 1,600 more. Errors are not among them; they have rules of their own. Never throws.
 */
export function textZones(report: Report): Readonly<Record<Zone, string>> {
  const prose = affirmed(plainText(report.prose.slice(0, 2 * (LEAD + REST))));
  const space = prose.indexOf(" ", LEAD);
  const cut = prose.length <= LEAD || space === -1 || space > LEAD + 40 ? LEAD : space;
  return {
    title: affirmed(plainText(report.title.slice(0, 400))),
    lead: prose.slice(0, cut),
    rest: prose.slice(cut, cut + REST),
  };
}

/** Letters of scripts in which one character is about as telling as three Latin ones. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much a short text can say, in characters of the Latin script. Never throws. */
export function tellingLength(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return text.length + 2 * dense;
}
