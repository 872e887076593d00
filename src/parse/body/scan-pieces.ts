/**
 * Tells code from text: the body becomes a list of lines and fences, with HTML comments dropped.
 *
 * Follows CommonMark's fenced code blocks (https://spec.commonmark.org/0.31.2/#fenced-code-blocks) and forgives where
 * reporters do: any indentation, a fence opened or closed in the middle of a line, a fence that is never closed. It
 * knows no other Markdown: headings are `split-sections.ts`.
 */
import { isTemplateHeading } from "./heading-kind.ts";
import { withoutLineHint } from "./template-hints.ts";
import { indentedEnd, preBlock, spannedLines } from "./unfenced-code.ts";

/** A line of text, or a fence with its language in lower case and its content. */
export type Piece =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "fence"; readonly language: string; readonly text: string; readonly closed: boolean };

interface FenceMark {
  readonly mark: "`" | "~";
  readonly length: number;
  readonly language: string;
  /** What stands behind the mark and is no language: the first line of the content; "" for none. */
  readonly first: string;
}

/** Lines still to be read, and what is known of the rest, so that no search is repeated. */
interface Scan {
  readonly lines: string[];
  readonly pieces: Piece[];
  next: number;
  /** Shortest fence per mark for which no closing line follows any more. */
  readonly neverClosed: { "`": number; "~": number };
  commentsEnd: boolean;
}

/** Words that, right after an opening fence in the middle of a line, name a language and are not content. */
const INLINE_LANGUAGES = new Set(
  (
    "bash sh shell zsh console terminal powershell cmd json jsonc js javascript jsx ts typescript tsx python py rust " +
    "go java kotlin c cpp csharp ruby php html xml css yaml yml toml ini sql text txt log plaintext diff markdown md"
  ).split(" "),
);

/** The pieces of a body in order. An unclosed fence ends before the next heading of a template, or with the body. */
export function scanPieces(text: string): Piece[] {
  const scan: Scan = {
    lines: text.split("\n"),
    pieces: [],
    next: 0,
    neverClosed: { "`": Infinity, "~": Infinity },
    commentsEnd: true,
  };
  while (scan.next < scan.lines.length) {
    const line = scan.lines[scan.next++] ?? "";
    const fence = openingFence(line);
    if (fence) readFence(scan, fence);
    else if (readUnfenced(scan, line)) continue;
    else if (line.includes("<!--") && dropComment(scan, line)) continue;
    else if (line !== "" || !endsEmpty(scan.pieces)) readLine(scan, line);
  }
  return scan.pieces;
}

/** Takes the block of code that begins with this line, if one does. */
function readUnfenced(scan: Scan, line: string): boolean {
  const start = scan.next - 1;
  if (line.startsWith("    ") || line.startsWith("\t")) {
    const end = indentedEnd(scan.lines, start);
    if (end === start) return false;
    const text = dedent(scan.lines.slice(start, end)).join("\n").trimEnd();
    scan.pieces.push({ kind: "fence", language: "", text, closed: true });
    scan.next = end;
    return true;
  }
  if (line.includes("`")) {
    const spanned = spannedLines(scan.lines, start);
    if (spanned.length === 0) return false;
    scan.pieces.push({ kind: "fence", language: "", text: spanned.join("\n"), closed: true });
    scan.next = start + spanned.length;
    return true;
  }
  const pre = preBlock(scan.lines, start);
  if (pre === undefined) return false;
  scan.pieces.push({ kind: "fence", language: "", text: pre.text, closed: true });
  scan.next = pre.next;
  return true;
}

/** Two empty lines say no more than one; thousands of them would only cost time. */
function endsEmpty(pieces: readonly Piece[]): boolean {
  return pieces.at(-1)?.text === "" && pieces.at(-2)?.text === "";
}

/** ```` ```json ```` or `~~~`; undefined for inline code, whose info would hold a backtick. */
function openingFence(line: string): FenceMark | undefined {
  if (!line.includes("```") && !line.includes("~~~")) return undefined;
  const rest = line.trim();
  const mark = rest[0];
  if (mark !== "`" && mark !== "~") return undefined;
  const length = runLength(rest, mark);
  if (length < 3) return undefined;
  const info = rest.slice(length).trim();
  // Python underlines what failed by `~~~~~^^^^`.
  if (info.includes("`") || info.startsWith("^") || info.length > MAX_INFO) return undefined;
  const language = languageOf(info);
  return isContent(info, language)
    ? { mark, length, language: "", first: info }
    : { mark, length, language, first: "" };
}

const MAX_INFO = 60;

/** Whether an info string is no language with its options: one of its words can be none. */
function isContent(info: string, language: string): boolean {
  const [, ...rest] = info.split(/\s+/);
  if (rest.length === 0 || INLINE_LANGUAGES.has(language)) return false;
  return language.endsWith(":") || !rest.every((word) => OPTION.test(word));
}

/** `title="x"`, `{1,3}`, `ignore,no_run`, `lid.tf`. */
const OPTION = /^[{[]|[}\]]$|=|^[\w-]+(?:,[\w-]+)*$|^[\w./-]+\.\w{1,8}$/;

function languageOf(info: string): string {
  return (info.split(/[\s{]/, 1)[0] ?? "").toLowerCase().replace(/^\./, "");
}

function runLength(text: string, mark: string): number {
  let length = 0;
  while (text[length] === mark) length++;
  return length;
}

function readFence(scan: Scan, fence: FenceMark): void {
  const start = scan.next;
  const end = closingLine(scan, fence);
  const until = end ?? templateHeadingAfter(scan, start);
  scan.pieces.push({
    kind: "fence",
    language: fence.language,
    text: dedent([...(fence.first === "" ? [] : [fence.first]), ...scan.lines.slice(start, until)]).join("\n"),
    closed: end !== undefined,
  });
  scan.next = end === undefined ? until : end + 1;
}

function closingLine(scan: Scan, fence: FenceMark): number | undefined {
  if (fence.length >= scan.neverClosed[fence.mark]) return undefined;
  for (let index = scan.next; index < scan.lines.length; index++) {
    const line = (scan.lines[index] ?? "").trim();
    if (line[0] !== fence.mark) continue;
    const length = runLength(line, fence.mark);
    if (length >= fence.length && length === line.length) return index;
  }
  scan.neverClosed[fence.mark] = fence.length;
  return undefined;
}

/** An unclosed fence would swallow the rest of a form; the form's own next heading stands alone between empty lines. */
function templateHeadingAfter(scan: Scan, start: number): number {
  for (let index = start; index < scan.lines.length; index++) {
    const line = scan.lines[index] ?? "";
    if ((line.startsWith("### ") || line.startsWith("**")) && isTemplateHeading(line)) return index;
  }
  return scan.lines.length;
}

function dedent(lines: readonly string[]): string[] {
  let indent = 80;
  for (const line of lines) if (line.trim() !== "") indent = Math.min(indent, line.length - line.trimStart().length);
  return indent === 0 || indent === 80 ? [...lines] : lines.map((line) => line.slice(indent));
}

/**
 * Takes the first comment off the line and puts what is left back to be read again. False where the comment never ends:
 * GitHub would hide the rest of the body then; here it stays readable.
 */
function dropComment(scan: Scan, line: string): boolean {
  if (!scan.commentsEnd) return false;
  const open = line.indexOf("<!--");
  let index = scan.next - 1;
  let close = line.indexOf("-->", open + 4);
  while (close < 0 && ++index < scan.lines.length) close = (scan.lines[index] ?? "").indexOf("-->");
  if (close < 0) {
    scan.commentsEnd = false;
    return false;
  }
  const rest = (scan.lines[index] ?? "").slice(close + 3);
  const before = line.slice(0, open);
  scan.next = index + 1;
  if (before.trim() !== "") readLine(scan, before);
  if (rest.trim() !== "") scan.lines[--scan.next] = rest;
  return true;
}

/** A line of text, with ```` ```code``` ```` in its middle taken out as a fence of its own. */
function readLine(scan: Scan, written: string): void {
  const line = withoutLineHint(written);
  let from = 0;
  let open = line.indexOf("```");
  while (open >= 0) {
    const length = runLength(line.slice(open, open + 80), "`");
    const close = line.indexOf("`".repeat(length), open + length);
    if (close < 0) {
      if (openLateFence(scan, line, from, open, length)) return;
      break;
    }
    pushLine(scan, line.slice(from, open));
    const { language, text } = inlineCode(line.slice(open + length, close));
    scan.pieces.push({ kind: "fence", language, text, closed: true });
    from = close + length;
    while (line[from] === "`") from++;
    open = line.indexOf("```", from);
  }
  if (from === 0) scan.pieces.push({ kind: "line", text: line });
  else pushLine(scan, line.slice(from));
}

/** "it prints: ```" and the output below: a fence for its writer, though not for CommonMark. */
function openLateFence(scan: Scan, line: string, from: number, open: number, length: number): boolean {
  const info = line.slice(open + length).trim();
  if (!/^[a-z]{0,12}$/i.test(info)) return false;
  const fence: FenceMark = { mark: "`", length, language: info.toLowerCase(), first: "" };
  if (closingLine(scan, fence) === undefined) return false;
  pushLine(scan, line.slice(from, open));
  readFence(scan, fence);
  return true;
}

function inlineCode(content: string): { language: string; text: string } {
  const text = content.trim();
  const word = text.split(/\s/, 1)[0] ?? "";
  const named = word.length < text.length && INLINE_LANGUAGES.has(word.toLowerCase());
  return named ? { language: word.toLowerCase(), text: text.slice(word.length).trim() } : { language: "", text };
}

function pushLine(scan: Scan, text: string): void {
  if (text.trim() !== "") scan.pieces.push({ kind: "line", text });
}
