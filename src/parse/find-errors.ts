/**
 * Finds errors in text that a person wrote or pasted: in sentences, in logs, in source code, in a title.
 *
 * Prefers to miss an error to taking a sentence for one: what a sentence calls an error is the complaint, not evidence.
 * Which words begin an error is data (`error-openers.ts`); here it is decided where its text ends.
 */
import { findErrorExtent, type ErrorExtent, type Opening } from "./error-extent.ts";
import { ERROR_OPENERS, type Surroundings } from "./error-openers.ts";
import { readErrorText, type ErrorParts } from "./read-error-text.ts";

/** One error within a text. */
export interface FoundError {
  readonly parts: ErrorParts;
  /** True where the text ends before the error does. */
  readonly cut: boolean;
}

/** Errors per text; a log of thousands says no more than its first hundred. */
const MAX_FOUND = 100;

const WORTH_A_LOOK =
  /error|exception|panic|fatal|fail|traceback|fault|abort|kill|"type"|[✘✗✖❌×]|\bE[A-Z]{3}|ERR|\d{3}\s{0,12}\{/i;

/** The errors that a text quotes, in order, each as often as it occurs. Never throws. */
export function findErrors(raw: string, around: Surroundings): FoundError[] {
  if (!WORTH_A_LOOK.test(raw)) return [];
  const text = unboxed(raw.includes("\\n") ? raw.replace(ESCAPED_BREAK, "\n") : raw);
  const found: FoundError[] = [];
  const all = openings(text, around);
  let done = 0;
  for (const [index, opening] of all.entries()) {
    if (opening.start < done) continue;
    const extent = findErrorExtent(text, opening, nextStart(text, all, index), around);
    const error = readFound(text, opening, extent, around);
    if (error === undefined) continue;
    found.push(error);
    done = extent.stackEnd;
    if (found.length >= MAX_FOUND) break;
  }
  return found;
}

/** Logs print a stack as one string. */
const ESCAPED_BREAK = /\\n(?=\s{0,8}at )/g;

/** Without the frame that a terminal draws around its output, and without marks of quotation. */
function unboxed(text: string): string {
  if (!/^ {0,8}[│┃>]/m.test(text)) return text;
  const unframed = (line: string): string =>
    /^ {0,8}[│┃>]/.test(line) ? line.replace(/^ {0,8}[│┃>] ?/, "").replace(/[│┃]$/, "") : line;
  return text.split("\n").map(unframed).join("\n");
}

/** Where the next error begins on its own; one right behind a colon is the cause within this one. */
function nextStart(text: string, all: readonly Opening[], index: number): number {
  const after = all[index]?.after ?? 0;
  for (const next of all.slice(index + 1, index + 20)) {
    if (next.start > after + 12 && !/[:(] ?$/.test(text.slice(next.start - 2, next.start))) return next.start;
  }
  return text.length;
}

function openings(text: string, around: Surroundings): Opening[] {
  const found: Opening[] = [];
  for (const opener of ERROR_OPENERS) {
    if (!opener.where.has(around)) continue;
    for (const match of text.matchAll(opener.pattern)) {
      const start = opener.classBefore ? classStart(text, match.index) : match.index;
      found.push({ opener, start, after: match.index + match[0].length });
      if (found.length > 20 * MAX_FOUND) break;
    }
  }
  return found.sort((a, b) => a.start - b.start || rank(a) - rank(b));
}

function rank(opening: Opening): number {
  return ERROR_OPENERS.indexOf(opening.opener);
}

/** Where the dotted name begins whose last word ends at `end`: `java.io.IO|Exception`. */
function classStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 100 && /[\w$.]/.test(text[start - 1] ?? "")) start--;
  return start;
}

function readFound(text: string, opening: Opening, extent: ErrorExtent, around: Surroundings): FoundError | undefined {
  const message = text.slice(opening.start, extent.messageEnd);
  const stack = extent.stackEnd > extent.messageEnd ? `\n${text.slice(extent.messageEnd, extent.stackEnd)}` : "";
  const parts = readErrorText(plainLines(message) + stack);
  return isError(parts, opening, text, around) ? { parts, cut: extent.cut } : undefined;
}

/** Marks that terminals draw at the edge of a box are no part of a message. */
function plainLines(message: string): string {
  const lines = message.replace(/\n[ \t]{0,40}[│┃⎿|][ \t]{0,4}/g, "\n");
  return (lines.split("`").length % 2 === 0 ? lines.replace(/`$/, "") : lines).replace(/\*{2}$/, "");
}

const SENTENCE =
  /^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there (?:is|was|are)|not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|boolean|unknown|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected)\b)/i;

function isError(parts: ErrorParts, opening: Opening, text: string, around: Surroundings): boolean {
  const { message, className } = parts;
  const named = className !== null && className !== "Error";
  if (opening.opener.certain) return message !== "" || named || parts.frames.length > 0;
  if (parts.status !== null && (message.length > 2 || opening.opener.name === "api-error")) return true;
  if (parts.frames.length > 0 && around !== "source") return true;
  if (opening.opener.name === "panic" && around === "prose") return false;
  if (!/\p{L}{2}/u.test(message) || isCode(message)) return false;
  if (around === "source") return startsLine(text, opening.start) && !/[;{]$/.test(message);
  if (parts.code !== null || parts.apiType !== null) return true;
  if (around === "log") return message.length > 3;
  if (SENTENCE.test(message)) return false;
  return named || around === "prose" || startsLine(text, opening.start);
}

function isCode(message: string): boolean {
  if (/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(message)) return true;
  return /^\$|\$\{|^(?:\w+\s?(?:\||=>|=)|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(message) || /[;{]$/.test(message);
}

function startsLine(text: string, start: number): boolean {
  return /(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(text.slice(Math.max(0, start - 24), start));
}
