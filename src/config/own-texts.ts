/** Texts of a repository's own that the comment shows: plain text on one line, and https addresses. */
import { z } from "zod";

/** Control characters and line separators; spelled without `\p` for editors whose patterns know no Unicode classes. */
const ONE_LINE = /^[^\s\u0000-\u001F\u007F-\u009F][^\u0000-\u001F\u007F-\u009F\u2028\u2029]*$/;

const ADVICE_LINES_MAX = 3;
const ADVICE_LENGTH_MAX = 300;

/**
 * What an address may hold: https, a name with a dot and no user before it, then the signs of RFC 3986 that mean nothing
 * to Markdown or HTML. Others can be written as %XX.
 */
const HTTPS =
  /^https:\/\/[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+(?::\d{1,5})?(?:[/?#][A-Za-z0-9/?#:@!$&'+,;=._~%-]*)?$/;
const ADDRESS_LENGTH_MAX = 300;

/** One line of text that begins with a sign, at most `max` characters. */
export function lineOption(max: number, description: string, example: string) {
  const error = "one line of text";
  return z
    .string({ error })
    .max(max, { error: `at most ${max} characters long`, abort: true })
    .regex(ONE_LINE, { error })
    .meta({ description, examples: [example] });
}

const adviceLine = lineOption(ADVICE_LENGTH_MAX, "One line.", "Restart the daemon.");

/** At most three lines of advice. */
export const adviceLines = z
  .array(adviceLine, { error: "a list of lines" })
  .max(ADVICE_LINES_MAX, { error: `a list of at most ${ADVICE_LINES_MAX} lines` });

export const adviceOption = adviceLines.default([]).meta({
  description: `What the reporter can do now, shown in the comment: at most ${ADVICE_LINES_MAX} lines of plain text.`,
  examples: [["Restart the daemon.", "If that does not help, add its log."]],
});

export const docsOption = z
  .string({ error: "an https address" })
  .max(ADDRESS_LENGTH_MAX, { error: `an https address of at most ${ADDRESS_LENGTH_MAX} characters`, abort: true })
  .regex(HTTPS, { error: "an https address" })
  .optional()
  .meta({
    description: "An https address to read more at, linked in the comment.",
    examples: ["https://docs.example.org/sync"],
  });
