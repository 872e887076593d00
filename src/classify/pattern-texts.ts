/**
 * What a repository's own patterns get to see of a report: a few thousand characters in parts, the most telling first.
 *
 * The same limits as for the built-in rules, so that the longest report costs no more than a long one; but the words as
 * they were written, without lower case: the pattern's engine ignores case by itself.
 */
import type { Evidence } from "../domain/classification.ts";
import type { PatternPlace } from "../domain/pattern.ts";
import type { ErrorEntry, Report } from "../domain/report.ts";
import { LEAD, REST } from "./zones.ts";
import { quotedOutput } from "./wording-evidence.ts";

/** A part of a report as a repository's own pattern sees it. */
export interface PatternText {
  readonly place: PatternPlace;
  readonly where: Evidence["where"];
  /** Single blanks, straight quotes, no backticks, no bold marks. */
  readonly text: string;
  /** How much a match counts here, 0..1. */
  readonly factor: number;
}

const TITLE_LENGTH = 400;
const ERROR_LENGTH = 1_000;
const OTHER_ERRORS = 5;
const OTHER_ERROR_LENGTH = 200;
const OUTPUT_LENGTH = 1_200;

/**
 * How much a match counts by its place. Further down than for built-in words, because whoever writes a pattern chooses
 * words that mean something in this repository wherever they stand. Errors beside the primary one are mostly bystanders.
 */
const FACTORS = { title: 1, lead: 0.9, rest: 0.6, primary: 1, other: 0.25, output: 0.8 } as const;

/** The texts that are not empty. Noise among the errors is not read. Never throws. */
export function patternTexts(report: Report): readonly PatternText[] {
  const prose = patternText(report.prose.slice(0, 2 * (LEAD + REST)));
  const primary = report.primaryError === null ? undefined : report.errors[report.primaryError];
  const others = report.errors.filter((error) => error !== primary && !error.noise).slice(0, OTHER_ERRORS);
  const texts: readonly PatternText[] = [
    { place: "title", where: "title", text: patternText(report.title.slice(0, TITLE_LENGTH)), factor: FACTORS.title },
    { place: "prose", where: "description", text: prose.slice(0, LEAD), factor: FACTORS.lead },
    // Across the border, so that what stands there is not cut in two.
    { place: "prose", where: "description", text: prose.slice(LEAD - BORDER, LEAD + REST), factor: FACTORS.rest },
    {
      place: "errors",
      where: "primary-error",
      text: primary === undefined || primary.noise ? "" : errorText(primary, ERROR_LENGTH),
      factor: FACTORS.primary,
    },
    {
      place: "errors",
      where: "other-error",
      text: others.map((error) => errorText(error, OTHER_ERROR_LENGTH)).join("\n"),
      factor: FACTORS.other,
    },
    {
      place: "errors",
      where: "field",
      text: patternText(quotedOutput(report).join("\n").slice(0, OUTPUT_LENGTH)),
      factor: FACTORS.output,
    },
  ];
  return texts.filter(({ text }) => text !== "");
}

const BORDER = 60;

/** `TypeError: 400 invalid_request_error ENOENT the message`. */
function errorText({ className, status, apiType, code, message }: ErrorEntry, length: number): string {
  const kind = className === null ? [] : [`${className}:`];
  const parts = [...kind, status, apiType, code, message].filter((part) => part !== null && part !== "");
  return patternText(parts.join(" ").slice(0, length));
}

/** One form for all texts; linear. */
function patternText(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\*{2,}|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
