/** What tells a report's kind beside its words: what it consists of, and how it is written. */
import type { Report } from "../../domain/report.ts";
import { LEAD } from "../learned/words.ts";

interface Sign {
  /** For a person: "quotes an error". */
  readonly reason: string;
  /** Linear in what is read. */
  readonly holds: (report: Report) => boolean;
}

/** What the report consists of. */
const FORM: Readonly<Record<string, Sign>> = {
  error: { reason: "quotes an error", holds: ({ errors }) => errors.some(({ noise }) => !noise) },
  stack: {
    reason: "shows a stack",
    holds: ({ errors }) => errors.some(({ noise, frames }) => !noise && frames.length > 2),
  },
  code: { reason: "shows code", holds: ({ code }) => code.length > 0 },
  "long-code": { reason: "shows much code", holds: ({ code }) => code.some(({ text }) => text.length > 400) },
  version: { reason: "names a version", holds: ({ environment }) => environment.version !== null },
  system: { reason: "names a system", holds: ({ environment }) => environment.os !== null },
  "title-asks": { reason: "the title ends in a question mark", holds: ({ title }) => /\?\s{0,9}$/.test(title) },
  asks: { reason: "has a question mark", holds: ({ prose }) => prose.slice(0, LEAD).includes("?") },
  "asks-much": { reason: "has several question marks", holds: ({ prose }) => prose.split("?", 4).length > 3 },
  short: { reason: "is very short", holds: ({ prose }) => prose.length < 120 },
  brief: { reason: "is short", holds: ({ prose }) => prose.length < 300 },
  long: { reason: "is long", holds: ({ prose }) => prose.length > 1500 },
  form: { reason: "fills in a form", holds: ({ format }) => format === "issue-form" },
  steps: { reason: "has steps", holds: ({ fields }) => fields.some(({ kind }) => kind === "steps") },
  actual: {
    reason: "has a heading for what happens",
    holds: ({ fields }) => fields.some(({ kind }) => kind === "actual"),
  },
  expected: {
    reason: "has a heading for what was expected",
    holds: ({ fields }) => fields.some(({ kind }) => kind === "expected"),
  },
};

/** Characters of the description whose manner is looked at. */
const READ = 4_000;
/** A title of at most so many words is short. */
const SHORT_TITLE = 4;
/** In fewer words nobody need be spoken of. */
const FEW_WORDS = 20;

/** `net/http: …` begins with a name, however the title proper is written. */
const COMPONENT = /^[\w./]{1,60}:/;
const OTHER_ISSUE = /(?:^|[\s(])#\d|\b[\w-]{1,40}\/[\w.-]{1,100}#\d/;
const REPORTER = /\b(?:i|my|me|we|our|us)\b/i;
/** In other languages the reporter has other names. */
const ENGLISH = /\b(?:the|is|are)\b/i;
const WORD = /\S+/g;

/**
 * How it is written, which tells who writes: those who know the project name other issues, describe the matter and not
 * themselves, and take care of the title; those who ask for help do not. Each of the four is worth one to three points of macro-F1
 * on repositories left out (bench/README.md).
 */
const MANNER: Readonly<Record<string, Sign>> = {
  "lower-title": {
    reason: "the title begins in lower case",
    holds: ({ title }) => /^\s{0,9}[a-z]/.test(title) && !COMPONENT.test(title),
  },
  "short-title": {
    reason: "the title is short",
    holds: ({ title }) => (title.slice(0, 400).match(WORD) ?? []).length <= SHORT_TITLE,
  },
  "other-issue": { reason: "names another issue", holds: ({ prose }) => OTHER_ISSUE.test(prose.slice(0, READ)) },
  impersonal: {
    reason: "does not speak of the reporter",
    holds: ({ prose }) => {
      const text = prose.slice(0, READ);
      return (text.match(WORD) ?? []).length > FEW_WORDS && ENGLISH.test(text) && !REPORTER.test(text);
    },
  },
};

/** Four signs, each of which says much: they are pulled towards 0 less than those of the form. */
const OF_MANNER = 3;

const SIGNS = [
  ...Object.entries(FORM).map(([name, sign]) => ({ name, value: 1, ...sign })),
  ...Object.entries(MANNER).map(([name, sign]) => ({ name, value: OF_MANNER, ...sign })),
];
const REASONS: ReadonlyMap<string, string> = new Map(SIGNS.map(({ name, reason }) => [name, reason]));

/** The signs that a report shows, by name, with how much each counts. Linear in the text. Never throws. */
export function readSigns(report: Report): { readonly name: string; readonly value: number }[] {
  return SIGNS.filter(({ holds }) => holds(report));
}

/** For a person, what a sign is; its name for one that is not known. */
export function reasonOfSign(name: string): string {
  return REASONS.get(name) ?? name;
}
