/**
 * Wordings: what people or programs write, one idea a line, read into one regular expression.
 *
 *     wordings`
 *       connection (error|refused|drop*)
 *       ${CANNOT} (reach|connect to) (the )?<1> server
 *       etimedout
 *     `
 *
 * A line is a regular expression but for this:
 *
 *     a line         begins and ends at a word's edge; `…` at its beginning or end: it may stand within a word there
 *     within ( )     a line may go on on the next
 *     (a|b)          a choice; nothing is captured
 *     fail* e+       `*` any letters, digits and underscores, `+` at least one; after `)`, `]`, `}` or an escape: as ever
 *     . /            themselves
 *     `<3> `         up to three words, each with its blank
 *     ` ..30.. `     up to 30 characters of the same sentence
 *     /a.b/          a regular expression as it is, with no edges
 *
 * Lines become the alternatives of the pattern, in order, as the prefilter (`src/prefilter/`) wants them. A backtick is
 * written `\x60`.
 */
import { withoutBreaks } from "./over-lines.ts";

/** Wordings that have not been read yet. */
export interface Wordings {
  readonly text: string;
}

/** How a language's words are made. */
export interface WordingStyle {
  /** A regular expression for one letter of a word. */
  readonly letter: string;
  /** What stands before and after each line. */
  readonly edge: string;
  readonly flags: string;
  /** Gives the pattern's source for that of all lines. */
  readonly whole: (lines: string) => string;
}

const ENGLISH: WordingStyle = { letter: String.raw`\w`, edge: String.raw`\b`, flags: "", whole: (lines) => lines };

/** Takes wordings down; they are read when they are needed. `shared` parts are in the same notation. Never throws. */
export function wordings(strings: TemplateStringsArray, ...shared: readonly string[]): Wordings {
  return { text: String.raw(strings, ...shared) };
}

/** A bad wording: the message names its owner and line. */
export class WordingError extends Error {
  override name = "WordingError";
}

/**
 * The pattern of the wordings. `owner` is who wants them, for the message; the style is by default that of English and
 * program output.
 * @throws WordingError for a list without a line, or a line that is no wording
 */
export function compileWordings({ text }: Wordings, owner: string, style = ENGLISH): RegExp {
  const lines = toLines(text, owner);
  if (lines.length === 0) throw new WordingError(`${owner} has no wording`);
  const sources = lines.map(({ line }) => lineSource(line, style));
  try {
    return new RegExp(style.whole(sources.join("|")), style.flags);
  } catch (error) {
    throw new WordingError(`${owner}, ${faultyLine(lines, style)}`, { cause: error });
  }
}

/** The first line that cannot stand alone. Looked for only where the whole cannot: reading each costs time. */
function faultyLine(lines: readonly Line[], style: WordingStyle): string {
  for (const { line, at } of lines) {
    try {
      new RegExp(style.whole(lineSource(line, style)), style.flags);
    } catch {
      return `line ${at}: it is no wording: ${line}`;
    }
  }
  return "all lines: they do not go together";
}

interface Line {
  readonly line: string;
  /** From 1, counted from the first line with something on it. */
  readonly at: number;
}

/** Lines in which every bracket is closed. */
function toLines(text: string, owner: string): Line[] {
  const found: Line[] = [];
  let open = "";
  let from = 0;
  for (const [index, piece] of text
    .replace(/^\s*\n/, "")
    .split("\n")
    .entries()) {
    if (open === "") from = index + 1;
    open = withoutBreaks(`${open}\n${piece.trim()}`);
    if (open === "" || depthOf(open) > 0) continue;
    if (depthOf(open) < 0) throw new WordingError(`${owner}, line ${from}: a bracket is not opened: ${open}`);
    found.push({ line: open, at: from });
    open = "";
  }
  if (open !== "") throw new WordingError(`${owner}, line ${from}: a bracket is not closed: ${open}`);
  return found;
}

function depthOf(line: string): number {
  let depth = 0;
  for (const [token] of line.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
  }
  return depth;
}

function lineSource(line: string, style: WordingStyle): string {
  if (line.length > 2 && line.startsWith("/") && line.endsWith("/")) return line.slice(1, -1);
  const opens = line.startsWith("…");
  const closes = line.endsWith("…");
  const body = line.slice(opens ? 1 : 0, closes ? -1 : undefined);
  return (opens ? "" : style.edge) + bodySource(body, style) + (closes ? "" : style.edge);
}

/** What stands for itself comes first: escapes, classes and what is repeated. */
const TOKEN = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;

function bodySource(body: string, { letter, edge }: WordingStyle): string {
  return body.replace(TOKEN, (token: string, words?: string, characters?: string) => {
    if (words !== undefined) return words === "1" ? `(?:${letter}+ )?` : `(?:${letter}+ ){0,${words}}`;
    if (characters !== undefined) return String.raw`${edge}[^.\n]{0,${characters}}${edge}`;
    if (token === "(") return "(?:";
    if (token === "*" || token === "+") return letter + token;
    return token === "." || token === "/" ? `\\${token}` : token;
  });
}
