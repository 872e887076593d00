/**
 * Text from issues, made into GitHub-flavoured Markdown that does nothing but show.
 *
 * Two readers have to be kept quiet. The Markdown parser is answered with backslashes and entities. What GitHub looks
 * for after rendering, in every text that is not code (mentions, `#1`, commit hashes, `:emoji:`, `$math$`), does not
 * see backslashes; there an invisible space is put between the sign and the word, which is what it is looking for.
 *
 * Every function also redacts credentials, masks the user's name in home directories and shows invisible characters.
 * It deliberately accepts no Markdown at all from an issue: there is no "safe subset" here.
 *
 * Sources: GitHub Flavored Markdown Spec 0.29; docs.github.com "Basic writing and formatting syntax", "Autolinked
 * references and URLs", "Writing mathematical expressions"; github/markup's sanitizer for the allowed tags.
 */
import { redactSecrets } from "../parse/secrets/safe-text.ts";
import { clip } from "./clip.ts";
import { maskHomeDirectories } from "./mask-home.ts";
import { visibleText } from "./visible-text.ts";

/**
 * Stands where an invisible space goes while a line is escaped; no text holds one, because `visibleText` shows it as
 * an escape. Written as an entity in the end, so that a person who edits the comment sees it.
 */
const BREAK = "\u200B";
const BREAK_ENTITY = "&#8203;";

interface Autolink {
  readonly name: string;
  readonly pattern: RegExp;
  /** `$&` is what was matched; BREAK stops GitHub. */
  readonly replacement: string;
}

/** What GitHub links or replaces in rendered text, and where to break it. */
const AUTOLINKS: readonly Autolink[] = [
  { name: "mentions and e-mail addresses: @user, @org/team", pattern: /@/g, replacement: `@${BREAK}` },
  { name: "issues: #1, owner/repo#1", pattern: /#(?=\d|$)/g, replacement: `#${BREAK}` },
  {
    name: "issues and a repository's own prefixes: GH-1, ABC-1",
    pattern: /(?<![A-Za-z])[A-Z]{2,}-(?=[0-9A-Za-z])|[Gg][Hh]-(?=\d)|(?:[Gg][Hh][Ss][Aa]|[Cc][Vv][Ee])-(?=\w)/g,
    replacement: `$&${BREAK}`,
  },
  { name: "URLs with a scheme", pattern: /:\/\//g, replacement: `:${BREAK}//` },
  { name: "URLs without a scheme", pattern: /www(?=\.)/gi, replacement: `$&${BREAK}` },
  {
    name: "emoji short codes, but not a line and column: main.ts:14:3",
    pattern: /:(?=(?:100|1234|\d*[A-Za-z_+-][\w+-]*):)/g,
    replacement: `:${BREAK}`,
  },
  {
    name: "commits, in full or shortened to 7 digits",
    pattern: /[0-9a-f]{6}(?=[0-9a-f])/gi,
    replacement: `$&${BREAK}`,
  },
];

/** What Markdown reads within a line; an underscore within a word (`invalid_request_error`) is no emphasis. */
const MARKDOWN_SIGN = /[\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** Letters that are written from right to left, and so reorder the digits and dots beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** cmark gives up on code spans whose fence is above 80 backticks, and counts a block's fence in one byte. */
const MAX_BACKTICKS = 20;
const BACKTICKS_TOO_MANY = new RegExp(`\`{${MAX_BACKTICKS}}\`+`, "g");

/** The text as it may be shown: credentials redacted, homes masked, invisible characters visible. Not yet Markdown. */
export function plainText(text: string): string {
  return visibleText(maskHomeDirectories(redactSecrets(text)));
}

/**
 * One line of inert Markdown, at most `max` graphemes before escaping; "" for blank text. Fit for a paragraph, a
 * list item, a table cell, a heading and the text of a link.
 */
export function inlineText(text: string, max = 200): string {
  const line = oneLine(text, max);
  return isolate(line, escapeMarkdown(line));
}

/**
 * The text as code, on one line, at most `max` graphemes; "" for blank text. As `<code>` where backticks would break
 * a table (a pipe), the order of the line (letters from right to left) or the parser (very long runs of backticks).
 */
export function codeSpan(text: string, max = 200): string {
  const line = oneLine(text, max);
  if (line === "") return "";
  const backticks = longestBacktickRun(line);
  if (line.includes("|") || RIGHT_TO_LEFT.test(line) || backticks > MAX_BACKTICKS) {
    return isolate(line, `<code>${escapeMarkdown(line)}</code>`);
  }
  const fence = "`".repeat(backticks + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * A fenced block of plain text, at most `maxLines` lines and `max` graphemes; "" for blank text. The fence is longer
 * than any run of backticks in the text, of which at most twenty stay. Begins and ends without a line feed; must stand at the beginning of a line.
 */
export function fenced(text: string, max = 600, maxLines = 8): string {
  const lines = plainText(text)
    .replace(BACKTICKS_TOO_MANY, `${"`".repeat(MAX_BACKTICKS)}…`)
    .trim()
    .split("\n");
  const kept = lines.length > maxLines ? [...lines.slice(0, maxLines - 1), "…"] : lines;
  const content = clip(kept.map(quoteLine).join("\n"), max);
  if (content === "") return "";
  const fence = "`".repeat(Math.max(3, longestBacktickRun(content) + 1));
  return `${fence}text\n${content}\n${fence}`;
}

/** The text for a cell of a table, at most `max` graphemes; `–` for blank text, so that no cell is empty. */
export function tableCell(text: string, max = 60): string {
  return inlineText(text, max) || "–";
}

/** A line that begins like an HTML comment is moved by a blank, so that no reader takes it for our own marker. */
function quoteLine(line: string): string {
  return line.trimEnd().replace(/^<!--/, " <!--");
}

function oneLine(text: string, max: number): string {
  return clip(plainText(text).replace(/\s+/gu, " ").trim(), max);
}

/** An invisible space for what GitHub reads, backslashes for what Markdown reads, entities for HTML and tables. */
function escapeMarkdown(line: string): string {
  const unlinked = AUTOLINKS.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), line);
  return escapeLineStart(unlinked.replace(MARKDOWN_SIGN, "\\$&"))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\|/g, "&#124;")
    .replace(/\$/g, "<span>$</span>")
    .replaceAll(BREAK, BREAK_ENTITY);
}

/** A heading, a list, a rule or an underline can only begin at the beginning of a line. */
function escapeLineStart(line: string): string {
  return line.replace(/^[#+=-]/, "\\$&").replace(/^\d{1,9}(?=[.)](?:\s|$))/, `$&${BREAK}`);
}

/** GitHub allows `dir`; with it the text keeps its own direction and the words around it keep theirs. */
function isolate(line: string, markdown: string): string {
  return RIGHT_TO_LEFT.test(line) ? `<span dir="auto">${markdown}</span>` : markdown;
}

function longestBacktickRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
