/**
 * From the text of a comment to the command in it. A command is the first line of a comment, by itself: `/triage …`.
 *
 * It deliberately looks at nothing but that line. A line that begins with `>` is a quote, one behind four blanks or a
 * tab is code, and one after a fence or an HTML comment is not the first: none of them can give an order, and no
 * Markdown has to be understood to know it. Whether the writer may give the order is not known here.
 */

import { nearestKey } from "../wording/nearest-key.ts";

export const COMMAND_WORDS = ["again", "duplicate", "not-duplicate", "category", "report", "ignore", "help"] as const;

/** `again` is plain `/triage`; the others are called as they are written. */
export type Command =
  | { readonly kind: "again" }
  | { readonly kind: "report" }
  | { readonly kind: "ignore" }
  | { readonly kind: "help" }
  | { readonly kind: "duplicate"; readonly number: number }
  /** null: of all issues that the comment names. */
  | { readonly kind: "not-duplicate"; readonly number: number | null }
  /** `id` in lower case; null for `auto`: the rules decide again. */
  | { readonly kind: "category"; readonly id: string | null };

/** One of `COMMAND_WORDS`. */
export type CommandKind = (typeof COMMAND_WORDS)[number];

/** What is wrong with a line that begins as a command does. */
export type Misspelling = "unknown-word" | "number-expected" | "category-expected" | "too-much";

export type ParsedComment =
  | { readonly kind: "none" }
  /** `meant`: the word that was likely meant, for an unknown one; null where none is near. */
  | { readonly kind: "misspelt"; readonly problem: Misspelling; readonly meant: CommandKind | null }
  | { readonly kind: "command"; readonly command: Command };

const NONE: ParsedComment = { kind: "none" };

/** UTF-16 units; the longest command has fewer than 80. */
const MAX_LINE_LENGTH = 200;
/** What stands below so many blanks is not what a reader takes for the first line. */
const HEAD_LENGTH = 1000;

/** A line in which letters change places says one thing and shows another (CVE-2021-42574). */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/u;
/** Shown as nothing, so that the line means what it shows: zero-width spaces and joiners, byte order marks. */
const UNSEEN = /[\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu;
/** Up to three blanks are no code (GFM, "Indented code blocks"); behind the name comes a blank or nothing. */
const COMMAND_LINE = /^ {0,3}\/triage(?=\s|$)(.*)$/iu;

/** `#12` or `12`, at most GitHub's ten digits. */
const ISSUE_NUMBER = /^#?([1-9]\d{0,9})$/;
const CATEGORY_ID = /^[a-z0-9][a-z0-9-]{0,49}$/;

/** The command in a comment's text. Never throws; looks at the first line that is not blank, within 1,000 characters. */
export function parseCommand(text: string): ParsedComment {
  const line = firstLine(text);
  if (line.length > MAX_LINE_LENGTH || REORDERING.test(line)) return NONE;
  const match = COMMAND_LINE.exec(line.replace(UNSEEN, ""));
  if (match === null) return NONE;
  const words = (match[1] ?? "").split(/\s+/u).filter((word) => word !== "");
  return readWords(words.map((word) => word.toLowerCase()));
}

/** Line ends as browsers and mail programs write them. */
function firstLine(text: string): string {
  const lines = text.slice(0, HEAD_LENGTH).split(/\r\n?|\n/u);
  return lines.find((line) => line.replace(UNSEEN, "").trim() !== "") ?? "";
}

function readWords([word, ...rest]: readonly string[]): ParsedComment {
  switch (word) {
    case undefined:
      return { kind: "command", command: { kind: "again" } };
    case "report":
    case "ignore":
    case "help":
      return rest.length > 0 ? misspelt("too-much") : { kind: "command", command: { kind: word } };
    case "duplicate":
      return readNumber(rest[0] === "of" ? rest.slice(1) : rest, (number) => ({ kind: "duplicate", number }));
    case "not-duplicate":
      return rest.length === 0
        ? { kind: "command", command: { kind: "not-duplicate", number: null } }
        : readNumber(rest, (number) => ({ kind: "not-duplicate", number }));
    case "category":
      return readCategory(rest);
    default:
      return misspelt("unknown-word", nearestWord(word));
  }
}

function readNumber(words: readonly string[], toCommand: (number: number) => Command): ParsedComment {
  const [, digits] = ISSUE_NUMBER.exec(words[0] ?? "") ?? [];
  if (digits === undefined) return misspelt("number-expected");
  return words.length > 1 ? misspelt("too-much") : { kind: "command", command: toCommand(Number(digits)) };
}

function readCategory([id, ...rest]: readonly string[]): ParsedComment {
  if (id === undefined || !CATEGORY_ID.test(id)) return misspelt("category-expected");
  if (rest.length > 0) return misspelt("too-much");
  return { kind: "command", command: { kind: "category", id: id === "auto" ? null : id } };
}

/** `dupe` and `dup` are beginnings; `not-a-dup` and `nodup` are not, and people write them. */
const USUAL_WORDS: ReadonlyMap<string, CommandKind> = new Map([
  ...(["not-dup", "nodup", "not-dupe", "notdup", "undup", "unduplicate", "different"] as const).map(
    (word) => [word, "not-duplicate"] as const,
  ),
  ...(["dupe", "same"] as const).map((word) => [word, "duplicate"] as const),
  ...(["retry", "rerun", "redo", "run", "recheck", "now"] as const).map((word) => [word, "again"] as const),
  ...(["label", "type", "set"] as const).map((word) => [word, "category"] as const),
  ...(["skip", "stop", "off", "mute"] as const).map((word) => [word, "ignore"] as const),
  ...(["commands", "usage", "?"] as const).map((word) => [word, "help"] as const),
]);

function nearestWord(word: string): CommandKind | null {
  const near = nearestKey(word, COMMAND_WORDS);
  return USUAL_WORDS.get(word) ?? COMMAND_WORDS.find((each) => each === near) ?? null;
}

function misspelt(problem: Misspelling, meant: CommandKind | null = null): ParsedComment {
  return { kind: "misspelt", problem, meant };
}
