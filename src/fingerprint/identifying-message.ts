import { parameterize } from "./parameterize.ts";

/**
 * The part of a message that identifies, in one form for all sources: a log block, a terminal's wrapped prose, a title.
 * What it deliberately does not do: read nested JSON (the parser has), or judge the message (`catch-alls.ts` has the
 * lists).
 */

/** Characters of one line that are looked at. */
const LONGEST_LINE = 2_000;
/** Characters of the result; enough for two sentences, little enough that appended dumps do not split clusters. */
const LONGEST_MESSAGE = 300;
/** How far to look for two lines with words in them. */
const MOST_LINES = 40;

/** Words before the message that only some sources print: the block says `Error: …`, a terminal `API Error: 400 …`. */
const PREFIX =
  /^(?:uncaught(?: \(in promise\))?|unhandled(?: promise)? rejection|api error|fatal error|fatal|error|exception|err!?)\s?:\s?/i;
/** More of them than anybody nests. */
const MOST_PREFIXES = 4;

/** What is known of the error besides its message, and therefore need not stand in it. */
interface KnownParts {
  readonly status: number | null;
  readonly apiType: string | null;
}

/** Lower case: two products rarely differ by case alone, while terminals, titles and people change it freely. */
function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** The first line that holds words, and the next one where the first is not enough. */
function informativeLines(message: string): string {
  const [first = "", second = ""] = message
    .split(/\r\n|[\n\r\u2028\u2029]/, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE).trim())
    .filter((line) => /\p{L}{2}/u.test(line));
  return isOnlyOpening(first) ? `${first} ${second}` : first;
}

/** True for a line that announces what the next one says: `Command failed: …`, `… because:`, or fewer than three words. */
function isOnlyOpening(line: string): boolean {
  return line.endsWith(":") || /^(?:\w{1,30}: )?command failed\b/i.test(line) || line.split(/\s+/, 3).length < 3;
}

function withoutPrefixes(message: string, { status, apiType }: KnownParts): string {
  let rest = message;
  for (let round = 0; round < MOST_PREFIXES; round += 1) {
    let shorter = rest.replace(PREFIX, "");
    if (status !== null && shorter.startsWith(`${status} `)) shorter = shorter.slice(4);
    if (apiType !== null && shorter.startsWith(`${apiType}:`)) shorter = shorter.slice(apiType.length + 1);
    if (shorter === rest) break;
    rest = shorter.trimStart();
  }
  return rest;
}

/**
 * A message as it is hashed: its first line that holds words (the brackets of a printed JSON array are none) and the
 * next one only where the first merely announces it (Sentry always takes two; but in prose the second line is the
 * reporter's own sentence, and the error must meet itself from a log), parameterized, white space collapsed, in lower case, without a leading
 * `Error:` or status and without closing punctuation, at most 300 characters. "" where nothing is left. Never throws.
 */
export function identifyingMessage(message: string, known: KnownParts = { status: null, apiType: null }): string {
  const text = withoutPrefixes(informativeLines(message).replace(/\s+/g, " ").trim(), known);
  return withoutEnd(fold(parameterize(text)).slice(0, LONGEST_MESSAGE));
}

/** Drops closing punctuation by hand: an unanchored `[.…]+$` would be quadratic on a line of dots. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[.,:;!…\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
