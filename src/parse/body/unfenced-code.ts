/**
 * Code that stands in no fence: lines indented by four, as CommonMark has it
 * (https://spec.commonmark.org/0.31.2/#indented-code-blocks), and `<pre>`. Only judges where such a block ends.
 */
import { plainMarkup } from "../text/plain-markup.ts";

/** Lines of one block that are looked at. */
const MAX_LINES = 400;
const INDENTED = /^(?: {4}|\t)\s{0,40}[^\s⎿●⏺│┃>*+-]/;
const LIST_ENTRY = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]) /;

/**
 * Behind the last line of the indented block that begins at `start`; `start` itself where none does. What is indented
 * below a list's entry belongs to the entry.
 */
export function indentedEnd(lines: readonly string[], start: number): number {
  if (!INDENTED.test(lines[start] ?? "") || !standsApart(lines, start)) return start;
  let end = start + 1;
  for (let index = end; index < lines.length && index < start + MAX_LINES; index++) {
    const line = lines[index] ?? "";
    if (/^(?: {4}|\t)/.test(line) && line.trim() !== "") end = index + 1;
    else if (line.trim() !== "") break;
  }
  return end;
}

/** Below an empty line, and the text above that is no list. */
function standsApart(lines: readonly string[], start: number): boolean {
  if (start === 0) return true;
  if ((lines[start - 1] ?? "").trim() !== "") return false;
  for (let index = start - 2; index >= Math.max(0, start - 12); index--) {
    const line = lines[index] ?? "";
    if (line.trim() !== "") return !LIST_ENTRY.test(line) && !/^(?: {1,}|\t)/.test(line);
  }
  return true;
}

/** A line that is nothing but one code span. */
const SPAN_LINE = /^ {0,3}`(?!`)([^`\n]{1,400})`[ \t]{0,4}$/;

/**
 * What stands in the lines from `start` on that are each a code span and nothing else: output whose writer knew no fence. Empty for fewer
 * than two.
 */
export function spannedLines(lines: readonly string[], start: number): readonly string[] {
  const found: string[] = [];
  for (let index = start; index < lines.length && found.length < MAX_LINES; index++) {
    const code = SPAN_LINE.exec(lines[index] ?? "")?.[1];
    if (code === undefined) break;
    found.push(code);
  }
  return found.length < 2 ? [] : found;
}

const PRE_OPEN = /^\s{0,8}<pre(?: [^<>]{0,200})?>\s{0,4}(?:<code(?: [^<>]{0,200})?>)?/i;
const PRE_CLOSE = /(?:<\/code>)?\s{0,4}<\/pre>/i;

/** What stands within `<pre>` from the line `start` on, and the line behind it. */
export interface PreBlock {
  readonly text: string;
  readonly next: number;
}

/**
 * The `<pre>` that begins a line, if it is closed and holds output or code: one that holds sentences only keeps their
 * line ends.
 */
export function preBlock(lines: readonly string[], start: number): PreBlock | undefined {
  const open = PRE_OPEN.exec(lines[start] ?? "");
  if (!open) return undefined;
  for (let index = start; index < Math.min(lines.length, start + MAX_LINES); index++) {
    const line = index === start ? (lines[index] ?? "").slice(open[0].length) : (lines[index] ?? "");
    // One that is opened anew was not closed: so each line is looked at for one `<pre>` only.
    if (index > start && PRE_OPEN.test(line)) return undefined;
    const close = line.search(PRE_CLOSE);
    if (close < 0) continue;
    const inner = [(lines[start] ?? "").slice(open[0].length), ...lines.slice(start + 1, index + 1)];
    inner[inner.length - 1] = line.slice(0, close);
    const text = inner.join("\n").trim();
    return inner.some(isSentence) || isTold(text) ? undefined : { text: plainMarkup(text), next: index + 1 };
  }
  return undefined;
}

/** Whether a paragraph of several lines is a sentence, or some: words in small letters for the most part, and a full stop. */
function isTold(text: string): boolean {
  return text.split(/\n\s*\n/).some((paragraph) => {
    const words = paragraph.trim().split(/\s+/, 60);
    const plain = words.filter((word) => /^[a-z]{1,16}[,.;]?$/.test(word)).length;
    return words.length >= 10 && plain >= 0.7 * words.length && /[.:?]$/.test(paragraph.trim());
  });
}

/** A question, or a sentence of some length with its full stop. */
function isSentence(line: string): boolean {
  return /^[A-Z][^\n]{8,}\?$|^[A-Z][a-z' ]{1,12} (?:[\w',()-]{1,24} ){5,}[\w',()-]{1,24}[.:]$/.test(line.trim());
}
