/**
 * Finds errors in text that a person wrote or pasted: in sentences, in logs, in source code, in a title.
 *
 * Prefers to miss an error to taking a sentence for one: what a sentence calls an error is the complaint, not evidence.
 * Which words begin an error is data (`error-openers.ts`); here it is decided where its text ends.
 */
import { findErrorExtent, type ErrorExtent, type Opening } from "./error-extent.ts";
import type { ErrorOpener, Surroundings } from "../openers/error-openers.ts";
import { ERROR_OPENERS } from "../openers/error-openers.ts";
import { createWordFinder } from "../../../prefilter/word-finder.ts";
import { everyMatch } from "../../text/every-match.ts";
import { plainMarkup } from "../../text/plain-markup.ts";
import { linkCauses } from "./link-causes.ts";
import { readErrorText, type ErrorParts } from "../error-text/read-error-text.ts";
import { withoutLogPrefixes } from "./without-log-prefixes.ts";
import { overLines } from "../../../wording/over-lines.ts";

export { withoutLogPrefixes } from "./without-log-prefixes.ts";

/** One error within a text. */
export interface FoundError {
  readonly parts: ErrorParts;
  /** True where the text ends before the error does. */
  readonly cut: boolean;
  /** Index of the found error that counts in its stead (its cause, or what it sums up); null for none. */
  readonly root: number | null;
}

/** Errors per text; a log of thousands says no more than its first hundred. */
const MAX_FOUND = 100;
/** No error is told in fewer characters; a body may hold thousands of fences with less. */
const SHORTEST = 8;

/** The errors that a text quotes, in order, each as often as it occurs. Never throws. */
export function findErrors(raw: string, around: Surroundings): FoundError[] {
  if (raw.length < SHORTEST) return [];
  const text = plainText(raw, around);
  const found: PlacedFind[] = [];
  const all = openings(text, around);
  let done = 0;
  for (const [index, opening] of all.entries()) {
    if (opening.start < done) continue;
    const extent = findErrorExtent(text, opening, nextStart(text, all, index), around);
    const error = readFound(text, opening, extent, around);
    if (error === undefined) {
      // A run that says nothing would be read again from each of its lines.
      if (opening.opener.extent === "run") done = extent.messageEnd;
      continue;
    }
    found.push({ ...error, opening, end: extent.stackEnd });
    done = extent.stackEnd;
    if (found.length >= MAX_FOUND) break;
  }
  return withRoots(text, found);
}

interface PlacedFind extends Omit<FoundError, "root"> {
  readonly opening: Opening;
  readonly end: number;
}

function withRoots(text: string, found: readonly PlacedFind[]): FoundError[] {
  const placed = found.map(({ parts, opening, end }) => {
    return { start: opening.start, end, opener: opening.opener.name, message: parts.message };
  });
  const roots = found.length > 1 ? linkCauses(text, placed) : [];
  return found.map(({ parts, cut }, index) => ({ parts, cut, root: roots[index] ?? null }));
}

/** Without what terminals, loggers and quotation put before the lines. */
function plainText(raw: string, around: Surroundings): string {
  const text = ungrouped(unboxed(unescaped(around === "prose" ? unwrapped(plainMarkup(raw)) : raw)));
  return around === "log" || around === "prose" ? withoutLogPrefixes(text) : text;
}

/** Logs print a stack as one string, answers of services whole outputs. */
const ESCAPED_BREAK = /(?:\\r)?\\n(?=\s{0,8}at |\s{1,8}File \\?"|\s{2,8}\S|[A-Z]\w{2,60}(?:Error|Exception)\b)|\\r\\n/g;

function unescaped(text: string): string {
  if (!text.includes("\\n")) return text;
  const broken = text.replace(ESCAPED_BREAK, "\n");
  return broken.includes('File \\"') ? broken.replaceAll('\\"', '"') : broken;
}

/** A line that was broken by width goes on in small letters; a frame, a list or another message does not. */
function unwrapped(text: string): string {
  const lines = text.split("\n");
  if (!lines.some(isFull)) return text;
  let whole = lines[0] ?? "";
  for (const [index, line] of lines.slice(1).entries()) {
    const above = lines[index] ?? "";
    whole += (isFull(above) && above.includes(": ") && GOES_ON.test(line) ? " " : "\n") + line;
  }
  return whole;
}

/** Old trackers and mail break lines at 80 to 90 characters. */
function isFull(line: string): boolean {
  return line.length >= 68 && line.length <= 100;
}

const GOES_ON = /^(?!(?:at|from|in|by|goroutine) |\w{1,30}\()[a-z(*][^\n:=]{0,60}(?:$|[ .])/;

/** Without the frame that a terminal draws around its output, and without marks of quotation. */
function unboxed(text: string): string {
  if (!/^ {0,8}[│┃>]/m.test(text)) return text;
  const unframed = (line: string): string =>
    /^ {0,8}[│┃>]/.test(line) ? line.replace(/^ {0,8}[│┃>] ?/, "").replace(/[│┃]$/, "") : line;
  return text.split("\n").map(unframed).join("\n");
}

/** Python draws a tree around the tracebacks of a group: https://docs.python.org/3/library/exceptions.html#exception-groups. */
function ungrouped(text: string): string {
  if (!text.includes("Exception Group Traceback")) return text;
  return text
    .split("\n")
    .map((line) => line.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/, ""))
    .join("\n");
}

/**
 * Where the next error begins on its own. One right behind a colon is the cause within this one, unless its label says
 * that it stands for itself; and what often ends another error's line is a part of it.
 */
function nextStart(text: string, all: readonly Opening[], index: number): number {
  const after = all[index]?.after ?? 0;
  let within = after + 12;
  for (const next of all.slice(index + 1, index + 20)) {
    if (next.start <= after || (next.start <= within && !text.slice(after, next.start).includes("\n"))) continue;
    if (!isWithin(text, all[index]?.opener, next, after)) return next.start;
    within = Math.max(within, next.after);
  }
  return text.length;
}

function isWithin(text: string, first: ErrorOpener | undefined, { start, opener }: Opening, after: number): boolean {
  if (text.slice(Math.max(0, start - 13), start) === "(in promise) ") return true;
  if (/[:(] ?$/.test(text.slice(start - 2, start)))
    return !text.slice(Math.max(0, start - 9), start).endsWith("[cause]: ");
  const isOther = first !== opener || opener.name === "lower-error";
  return opener.inline === true && isOther && !text.slice(after, start).includes("\n");
}

/** The openers' words, all of them from one walk over a text. */
const findWords = createWordFinder(ERROR_OPENERS.flatMap(({ words }) => words));

/** Which openers have a word: their places in `ERROR_OPENERS`. */
const OPENERS_BY_WORD = new Map<string, number[]>();
for (const [at, { words }] of ERROR_OPENERS.entries())
  for (const word of words) OPENERS_BY_WORD.set(word, [...(OPENERS_BY_WORD.get(word) ?? []), at]);

/** The openers that one of the words belongs to. Texts have few such words, and there are many openers. */
function openersOf(words: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const word of words) for (const at of OPENERS_BY_WORD.get(word) ?? []) found.add(at);
  return found;
}

function openings(text: string, around: Surroundings): Opening[] {
  const found: Opening[] = [];
  const words = findWords(text);
  if (words.size === 0) return found;
  for (const at of openersOf(words)) {
    const opener = ERROR_OPENERS[at];
    if (opener?.where.has(around) !== true) continue;
    for (const match of everyMatch(text, opener.pattern)) {
      const start = openingStart(text, opener, match.index);
      found.push({ opener, start, after: match.index + match[0].length });
      if (found.length > 20 * MAX_FOUND) break;
    }
  }
  return strongest(
    text,
    found.sort((a, b) => a.start - b.start || rank(a) - rank(b)),
  );
}

/** Without the weak ones on whose line another begins. */
function strongest(text: string, found: readonly Opening[]): Opening[] {
  let next = text.length;
  const kept: Opening[] = [];
  for (const opening of [...found].reverse()) {
    const end = opening.opener.weak === true ? text.indexOf("\n", opening.start) : -1;
    if (opening.opener.weak !== true) next = opening.start;
    else if (next < (end < 0 ? text.length : end)) continue;
    kept.push(opening);
  }
  return kept.reverse();
}

const RANKS = new Map(ERROR_OPENERS.map((opener, at) => [opener, at]));

function rank({ opener }: Opening): number {
  return RANKS.get(opener) ?? 0;
}

function openingStart(text: string, { classBefore, kindBefore }: ErrorOpener, at: number): number {
  if (classBefore === true) return classStart(text, at);
  return kindBefore === true && text[at - 1] === " " ? kindStart(text, at) : at;
}

/** Where the kind of an error begins that stands in small letters before it, with the name before that. */
function kindStart(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 48), end);
  const kind = KIND_BEFORE.exec(before)?.[0];
  return kind === undefined ? end : end - kind.length;
}

const KIND_BEFORE =
  /(?<=(?:^|\n)[ \t]{0,8})(?:[a-z][\w./-]{1,24}: )?(?:syntax|parse|parsing|type|runtime|format|protocol|connection|encoding|decoding|checksum|validation|internal|network|database|link|build|compile|config|configuration) $/;

/** Where the dotted name begins whose last word ends at `end`: `java.io.IO|Exception`. */
function classStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 100 && /[\w$.\\]/.test(text[start - 1] ?? "")) start--;
  return start;
}

function readFound(
  text: string,
  opening: Opening,
  extent: ErrorExtent,
  around: Surroundings,
): Pick<FoundError, "parts" | "cut"> | undefined {
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

const SENTENCE = overLines("i")`
    ^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|
      on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|
      the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there (?:is|was|are)|
      not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|
      boolean|unknown|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected)\b)
  `;

/** What a specification or manual says, quoted. */
const RULE = /^(?:An?|Each|Every|All) (?!(?:\w+ )?(?:error|exception|problem)\b)|\b(?:must|may|should|shall) /;

function isError(parts: ErrorParts, opening: Opening, text: string, around: Surroundings): boolean {
  const { message, className } = parts;
  const named = className !== null && className !== "Error";
  if (opening.opener.certain) return message !== "" || named || parts.frames.length > 0;
  if (parts.status !== null && (message.length > 2 || opening.opener.name === "api-error")) return true;
  if (parts.frames.length > 0 && around !== "source") return true;
  if (opening.opener.name === "panic" && around === "prose" && !hasTrace(text, opening)) return false;
  if (!/\p{L}{2}/u.test(message) || isCode(message)) return false;
  if (around === "source") return startsLine(text, opening.start) && !/[;{]$/.test(message);
  if (parts.code !== null || parts.apiType !== null) return true;
  if (around === "log") return message.length > 3;
  if (SENTENCE.test(message)) return false;
  if (opening.opener.weak === true) return !RULE.test(message);
  return named || around === "prose" || startsLine(text, opening.start) || endsTitle(text, opening, message);
}

/** A title may name the component first: "Bug: instrumentation failed: Error: could not find the id". */
function endsTitle(text: string, { start }: Opening, message: string): boolean {
  return /[:\]] $/.test(text.slice(Math.max(0, start - 2), start)) && message.split(" ", 4).length > 3;
}

/** In a person's words, “panic:” is one where it begins a line and Go's runtime goes on below, or says what it is. */
function hasTrace(text: string, { start, after }: Opening): boolean {
  if (!startsLine(text, start)) return false;
  const below = text.slice(after, after + 600);
  return below.startsWith("runtime error: ") || /\n\[signal |\n(?:goroutine \d|runtime stack:)/.test(below);
}

function isCode(message: string): boolean {
  if (/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(message)) return true;
  return /^\$(?! is )|\$\{|^(?:\w+\s?(?:\||=>|=)|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(message) || endsAsCode(message);
}

/** A sentence may end in a semicolon before its details; a line of code has few words. */
function endsAsCode(message: string): boolean {
  return message.endsWith("{") || (message.endsWith(";") && message.split(" ", 6).length < 6);
}

function startsLine(text: string, start: number): boolean {
  return /(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(text.slice(Math.max(0, start - 24), start));
}
