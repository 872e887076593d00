/** Where the text of an error ends that was found within other text: its message, and the stack below it. */
import type { ErrorOpener, Surroundings } from "../openers/error-openers.ts";
import { CALL, readFrameAt, NPM_LINE } from "../error-text/read-error-text.ts";
import { everyMatch } from "../../text/every-match.ts";
import { overLines } from "../../../wording/over-lines.ts";
import { readJson, straightQuotes } from "../../text/tolerant-json.ts";

/** Where an error begins, and by which words. */
export interface Opening {
  readonly opener: ErrorOpener;
  readonly start: number;
  /** Behind the opener's own words. */
  readonly after: number;
}

/** Offsets into the text. */
export interface ErrorExtent {
  /** Behind the message. */
  readonly messageEnd: number;
  /** Where the stack begins: behind the message, or further down where what lies between belongs to neither. */
  readonly stackStart: number;
  /** Behind the stack; the same where there is none. */
  readonly stackEnd: number;
  /** True where the text ends before the error does. */
  readonly cut: boolean;
}

/** Characters of one JSON body within text. */
const MAX_JSON = 8_000;
const MAX_MESSAGE_LINE = 400;
/** A longer line has probably lost its line breaks. */
const LONG_LINE = 200;
/** Characters and lines of a stack that are looked at. */
const MAX_STACK = 12_000;
const MAX_STACK_LINES = 80;

/** Messages of one line: what stands between them and a stack is of others. */
const WHOLE: ReadonlySet<string> = new Set(["signal", "assertion", "signal-number"]);

/** The extent of one error. `limit` is where the next error begins. */
export function findErrorExtent(text: string, opening: Opening, limit: number, around: Surroundings): ErrorExtent {
  if (opening.opener.name === "python-traceback") return tracebackExtent(text, opening);
  const own = ownExtent(text, opening, around);
  if (own !== undefined) {
    return opening.opener.extent === "run" ? withoutStack(own) : withStack(text, own, limit, true);
  }
  const lineEnd = continuedLineEnd(text, opening);
  const brace = bodyStart(text, opening, lineEnd);
  if (brace >= 0) return bodyExtent(text, opening, brace, limit);
  const messageEnd = endOfMessage(text, opening, Math.min(lineEnd, limit), around);
  if (OF_CRASH_REPORTS.has(opening.opener.name)) return withCrashedThread(text, messageEnd, limit);
  return withStack(text, messageEnd, limit, WHOLE.has(opening.opener.name));
}

function withoutStack(end: number): ErrorExtent {
  return { messageEnd: end, stackStart: end, stackEnd: end, cut: false };
}

/** Lines of a run or a list that are looked at. */
const MAX_RUN = 80;
/** Lines that a message has in a paragraph or a list. */
const MAX_PARAGRAPH = 8;

/** Where the message ends by the opener's own rule; undefined where it ends as any other. */
function ownExtent(text: string, { opener, start, after }: Opening, around: Surroundings): number | undefined {
  const end = endOfLine(text, after);
  switch (opener.extent) {
    case "run":
      return whileLines(text, endOfLine(text, start), MAX_RUN, (line) => NPM_LINE.test(line));
    case "paragraph": {
      const first = endOfParagraph(text, end);
      return opener.name === "cmake" ? endOfBlock(text, first) : first;
    }
    case "indented":
      // Cargo shows what a child printed as indented as its causes.
      return whileLines(text, end, MAX_PARAGRAPH, (line) => /^[ \t]{1,12}(?!--- std)\S/.test(line));
    case "indented-stack":
      return whileLines(text, end, MAX_STACK_LINES, (line) => /^[ \t]{1,12}\S/.test(line));
    case "two-lines":
      if (text[after - 1] !== "\n") return whileLines(text, end, 1, (line) => /^[ \t]{1,8}\S/.test(line));
      return opener.name === "class-over-message" ? endOfReason(text, end) : end;
    case "sentence":
      return /[.!?]["'`]?\s{0,3}$/.test(text.slice(end - 4, end))
        ? undefined
        : whileLines(text, end, MAX_PARAGRAPH, (line) => /^[a-z(]/.test(line));
    case "above-place":
      return whileLines(text, end, MAX_PARAGRAPH, (line) => !PLACE_LINE.test(line) && line.trim() !== "");
    case "next-paragraph":
      return endOfLine(text, nextLineWithText(text, end));
    case "match":
      if (opener.withFullStop !== true) return after;
      if ((around === "log" ? KEEPS_ON : KEEPS_ON_IN_WORDS).test(text.slice(after, after + 3))) return undefined;
      return /^\.(?:\s|$)/.test(text.slice(after, after + 2)) ? after + 1 : after;
    case "words":
      return Math.min(end, after + MAX_WORDS);
    case undefined:
      return undefined;
  }
}

function endOfParagraph(text: string, end: number): number {
  return whileLines(
    text,
    end,
    MAX_PARAGRAPH,
    (line) =>
      line.trim() !== "" &&
      !line.startsWith("* ") &&
      !line.startsWith("-- ") &&
      !line.startsWith("Call Stack (most recent call first)") &&
      !GO_LOG.test(line),
  );
}

/** CMake sets a name within a sentence apart, indented between empty lines: the sentence goes on below it. */
function endOfBlock(text: string, first: number): number {
  let end = first;
  for (let count = 0; count < MAX_APART && /[\w"')>]$/.test(text[end - 1] ?? ""); count++) {
    if (!/^\n[ \t]{0,4}\n(?: {4,8}\S| {2,3}[a-z])/.test(text.slice(end, end + 16))) break;
    end = endOfParagraph(text, endOfLine(text, end + 1));
  }
  return end;
}

/** Names and parts of one sentence. */
const MAX_APART = 4;

/** What Go's logger writes with its place, as Helm does where it is asked for details. */
const GO_LOG = /^\w{1,40}\.go:\d{1,6}: /;

/** What is known of a message may be its beginning only: what a program says on the same line goes on with it, a person's next words do not. */
const KEEPS_ON = /^[,;]? [a-z'"(]/;
const KEEPS_ON_IN_WORDS = /^(?:; [a-z]| [("])/;

/** Where PowerShell saw it, in whatever language: `At line:1 char:3`, `In Zeile:1 Zeichen:3`, `Au caractère Ligne:1 : 3`. */
const PLACE_LINE = /^(?:At |[ \t]{0,8}\+ )|[:：] ?\d{1,7} ?(?:: ?\d{1,6}|[^\s\d:：]{1,12} ?[:：] ?\d{1,6})$/;

/** A message that ends in a colon leads to the reason below, in the next paragraph at the latest. */
function endOfReason(text: string, end: number): number {
  if (text[end - 1] !== ":") return end;
  const below = /^\n{1,4}(?=\S)/.exec(text.slice(end, end + 8))?.[0];
  return below === undefined ? end : endOfLine(text, end + below.length);
}

/** Offset of the next line that is not empty, at most one line further. */
function nextLineWithText(text: string, end: number): number {
  return text[end + 1] === "\n" ? end + 2 : end + 1;
}

/** A signal's name and its words. */
const MAX_WORDS = 80;

/** Behind the last of the lines after `from` (a line's end) that belong to it. */
function whileLines(text: string, from: number, most: number, belongs: (line: string) => boolean): number {
  let end = from;
  for (let count = 0; count < most && end < text.length; count++) {
    const next = endOfLine(text, end + 1);
    if (!belongs(text.slice(end + 1, Math.min(next, end + 1 + MAX_MESSAGE_LINE)))) break;
    end = next;
  }
  return end;
}

/** A JSON body ends where it is closed, or with its paragraph. */
function bodyExtent(text: string, opening: Opening, brace: number, next: number): ErrorExtent {
  const limit = Math.min(text.length, brace + MAX_JSON, paragraphEnd(text, brace));
  if (/^[{[]\s{0,12}\\/.test(text.slice(brace, brace + 20))) {
    return withoutStack(brace + escapedLength(text.slice(brace, limit)));
  }
  const json = readJson(straightQuotes(text.slice(brace, limit)));
  const end = Math.max(brace + json.end, opening.after);
  return { ...withStack(text, end, next, false), cut: json.state === "cut" };
}

/** A body that was escaped once more stands in a string: it ends at the first quote without a backslash, or its line. */
function escapedLength(window: string): number {
  const end = window.search(/(?<!\\)"|\n/);
  return end < 0 ? window.length : end;
}

/** Offset of the JSON body that belongs to the opener, at most a few words behind it; -1 without one. */
function bodyStart(text: string, opening: Opening, lineEnd: number): number {
  if (opening.opener.name === "json-error") return opening.start;
  const near = text.slice(opening.after, Math.min(opening.after + 160, Math.max(lineEnd, opening.after + 40)));
  const offset = near.search(/\{\s{0,12}\\?["'“]|\[\s{0,12}(?:\\?["'“]|\{\s{0,12}(?:\\?["'“]|\}|\w{1,40}: ?["'\d[{]))/);
  if (offset < 0 || /[.!?]\s|\n\s{0,80}\n|\\n/.test(near.slice(0, offset))) return -1;
  return opening.after + offset;
}

const CLOSING = new Map([
  ['"', '"'],
  ["`", "`"],
  ["“", "”"],
  ["**", "**"],
  ["**_", "_**"],
  ["「", "」"],
  ["«", "»"],
]);

// What begins something new on any line: terminal marks, times, log levels, a fence, an escaped break (which a path's `\nvim\` is not), a stack.
const NEW_THING = overLines()`
    ", source: (?=\S)| stack traceback:(?: |$)|\s[⎿●⏺⏵│☐∴✅]| \d{4}-\d\d-\d\d[T ]\d| \[(?:ERROR|DEBUG|INFO|WARN|error|debug|info|warn)\]|\x60{3}|
      \\n(?![a-z]\w{0,40}[\\.])|(?<! ) {2,}\/\/ |\sat (?:async )?[^\s"']{1,100} ?\(
  `;
// The same on a line that lost its breaks: headings, bullets, emphasis, prompts, table cells.
const NEW_BLOCK = / (?:#{1,6} |[-*] |\*\*|> |\| )/;

/** What stands before a new block; a dash within brackets begins none: "(provider: SSL Provider, error: 0 - …)". */
function beforeBlock(line: string): string {
  const cut = before(line, NEW_BLOCK);
  const open = cut.lastIndexOf("(");
  return open > cut.lastIndexOf(")") && line.includes(")", cut.length) ? line : cut;
}

/** A quoted error ends with its quote, a line with its end, a long line with its sentence or the next mark. */
function endOfMessage(text: string, opening: Opening, lineEnd: number, around: Surroundings): number {
  const { after } = opening;
  const quoted = endOfQuote(text, opening);
  if (quoted !== undefined) return quoted;
  if (opening.opener.name === "signal") return after;
  if (opening.opener.name === "rust-panic") {
    const below = endOfPanic(text, after, lineEnd);
    if (below !== undefined) return below;
  }
  const leads = around === "prose" ? LEADING_LINE : LEADS_TO_LINE;
  if (leads.test(text.slice(after, lineEnd))) return endOfLine(text, nextLineWithText(text, lineEnd));
  if (around === "log" && (leadsToIndented(text, lineEnd) || leadsToMessage(text, after, lineEnd)))
    return endOfLine(text, lineEnd + 1);
  const full = before(text.slice(after, Math.min(lineEnd, after + MAX_MESSAGE_LINE)), NEW_THING);
  const line = full.length > LONG_LINE ? beforeBlock(full) : full;
  // What a logger marked is its line, whatever stands around it.
  const isPrinted = around !== "prose" || opening.opener.name === "log-mark";
  if (isPrinted && line.length < LONG_LINE) return after + line.length;
  return after + endOfSentence(line, around === "prose" && !goesOn(text, opening, line) ? 0 : SHORT_SENTENCE);
}

/** The end of a panic's message that stands below the place, or begins below its quotation mark; undefined where it stands on the line itself. */
function endOfPanic(text: string, after: number, lineEnd: number): number | undefined {
  const isPlace = /:\d{1,7}:$/.test(text.slice(lineEnd - 10, lineEnd));
  if (!isPlace && text.slice(after, lineEnd).trim() !== "'") return undefined;
  const close = isPlace ? -1 : text.slice(lineEnd, lineEnd + MAX_PANIC).search(PANIC_PLACE);
  if (close >= 0) return endOfLine(text, lineEnd + close);
  const blank = /^\n{1,3}/.exec(text.slice(lineEnd, lineEnd + 3))?.[0].length ?? 1;
  const end = endOfLine(text, lineEnd + blank);
  return blank === 1 ? end : whileLines(text, end, MAX_PARAGRAPH, (line) => line.trim() !== "");
}

/** Characters of a panic's message over several lines. */
const MAX_PANIC = 2_000;
const PANIC_PLACE = /', [^\s,']{1,300}:\d{1,7}/;

/** Whether a line ends in a colon, and what it leads to stands indented below: no frame, and no line of source. */
function leadsToIndented(text: string, lineEnd: number): boolean {
  if (!/[\w)'"\x60]:$/.test(text.slice(Math.max(0, lineEnd - 2), lineEnd))) return false;
  const below = text.slice(lineEnd + 1, lineEnd + 1 + MAX_MESSAGE_LINE).split("\n", 1)[0] ?? "";
  return (
    /^(?:\t| {1,8})["'\x60]?[\w/@.-]/.test(below) &&
    !BODY_WITHOUT_MESSAGE.test(below) &&
    !readFrameAt([below], 0) &&
    !/^\s{0,8}(?:at |\d{1,7} ?[|│])/.test(below)
  );
}

/** What a service answered, which says nothing of what went wrong. */
const BODY_WITHOUT_MESSAGE = /[:(] ?\{"(?![^\n]{0,400}"(?:\w{0,12}[mM]essage|error\w{0,20}|msg|detail|reason|title)")/;

/** Whether a line ends in the class of a cause, whose message stands in the line below: in quotes, as the Java machine names what it misses. */
function leadsToMessage(text: string, after: number, lineEnd: number): boolean {
  return (
    /: [\w.$]{1,200}(?:Error|Exception): ?$/.test(text.slice(after, lineEnd)) &&
    /^\n[ \t]{0,8}['"]\w/.test(text.slice(lineEnd, lineEnd + 12))
  );
}

/** Whether a line that begins with the error goes on in what no person would say next. */
function goesOn(text: string, { start, opener }: Opening, line: string): boolean {
  if (
    !(opener.name.startsWith("kind-of-error") || opener.name === "script-warning") ||
    (start > 0 && text[start - 1] !== "\n")
  )
    return false;
  const next = line.slice(line.search(SENTENCE_STOP) + 1).trimStart();
  return (
    next !== "" &&
    !/^(?:I|I'm|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Any|Is|Does|Also|Now|Not|In|On|At|Same)\b|^[a-z]/.test(
      next,
    )
  );
}

/** In output, a first sentence of fewer characters only names the thing; the second says what to do about it. */
const SHORT_SENTENCE = 40;

/** Behind the full stop of the first sentence that is `least` characters long or ends what a program says. */
function endOfSentence(line: string, least: number): number {
  for (const { index } of everyMatch(line, SENTENCE_END))
    if (index > 0 && (index >= least || /^\s{1,4}[a-z]/.test(line.slice(index + 1, index + 6)))) return index + 1;
  return line.length;
}

/** "vs. 0", "e.g. this", "did not match. Server: …" and "… process. (provider: …)" end none. */
const SENTENCE_END =
  /(?<!\b(?:vs|e\.g|i\.e|etc|approx|cf))[.!?。](?=\s|$)(?! (?:\d|[A-Z]\w{2,12}: ["'\d]|\((?:provider|error|code|type): ))/g;
const SENTENCE_STOP = new RegExp(SENTENCE_END.source);

/** The end of an error within quotes, or of a message within quotes; undefined where there are none. */
function endOfQuote(text: string, { start, after, opener }: Opening): number | undefined {
  const window = text.slice(after, after + MAX_MESSAGE_LINE);
  if (isInCodeSpan(text, start)) {
    const end = window.search(/[`\n]/);
    if (window[end] === "`") return after + end;
  }
  const outer = CLOSING.get(openQuote(text, start));
  const close = text[after - 1] === "(" && opener.name === "api-error" ? ")" : outer;
  const end = close === undefined ? -1 : closingQuote(window, close);
  if (end >= 0) return after + end;
  const message = /^ {0,2}(?:"[^"\n]{4,300}"|“[^”\n]{4,300}”)(?=[.,;)]|\s|$)/.exec(window)?.[0];
  if (message === undefined) return undefined;
  // A name in quotes only begins what is said of it: `"lid" is undefined`.
  const isName = !message.trim().includes(" ") || opener.name === "toolkit-assertion";
  return isName && /^ [\w(]/.test(window.slice(message.length)) ? undefined : after + message.length;
}

/** What quotes may quote with the same mark: `"Cannot invoke "Lid.open()" because "lid" is null"`. -1 where nothing closes. */
function closingQuote(window: string, close: string): number {
  const first = window.indexOf(close);
  if (close !== '"') return first;
  let at = first;
  while (/^ "[\w<$]/.test(window.slice(Math.max(0, at - 1), at + 2))) {
    const inner = window.indexOf(close, at + 1);
    const outer = inner < 0 ? -1 : window.indexOf(close, inner + 1);
    if (outer < 0 || window.slice(at, outer).includes("\n")) return first;
    at = outer;
  }
  return at;
}

/** Whether a code span is open where the error begins, in which more may stand before it: a place, a command. */
function isInCodeSpan(text: string, start: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - MAX_MESSAGE_LINE), start);
  return line.split("`").length % 2 === 0;
}

/** The quotation mark that stands before the error, or before the few words that lead to it: "Import error: …". */
function openQuote(text: string, start: number): string {
  return /(["`“「«]|\*\*_?)(?:[\w/-]{1,20} ){0,3}$/.exec(text.slice(Math.max(0, start - 64), start))?.[1] ?? "";
}

function before(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at > 0 ? text.slice(0, at) : text;
}

/**
 * Frames below the message (and a few lines of source between) belong to it. The lines above them are the message's last
 * ones, unless it `isWhole`, or a heading or lines of source come between.
 */
function withStack(text: string, from: number, limit: number, isWhole: boolean): ErrorExtent {
  const window = text.slice(from, Math.max(from, Math.min(from + MAX_STACK, limit)));
  const lines = window.split("\n", MAX_STACK_LINES);
  let end = 0;
  let start = 0;
  let offset = (lines[0] ?? "").length + 1;
  let idle = 0;
  let isApart = isWhole;
  for (let index = 1; index < lines.length && idle < (end === 0 ? MAX_LEADING : MAX_IDLE); index++) {
    const taken = readFrameAt(lines, index);
    const count = taken?.lines ?? 1;
    if (taken && end === 0 && isApart) start = offset - 1;
    for (const line of lines.slice(index, index + count)) offset += line.length + 1;
    const leads = taken === undefined && LEADS_TO_FRAMES.test(lines[index] ?? "");
    idle = taken ? 0 : idle + (leads ? 0 : 1);
    isApart ||= (leads && lines[index]?.trim() !== "") || idle >= MAX_IDLE;
    if (taken) end = offset - 1;
    index += count - 1;
  }
  const last = from + Math.min(end, window.length);
  const stackEnd =
    text.slice(last - 2, last) === " {" ? Math.min(limit, endOfMembers(text, last)) : endOfCode(text, last);
  return { messageEnd: from, stackStart: from + Math.min(start, window.length), stackEnd, cut: false };
}

/** Apple's crash reports list every thread; the one that crashed says so. Without such a line the stack stands below. */
function withCrashedThread(text: string, from: number, limit: number): ErrorExtent {
  const heading = CRASHED_THREAD.exec(text.slice(from, Math.min(limit, from + MAX_REPORT)));
  if (heading === null) return withStack(text, from, limit, true);
  const thread = from + heading.index + heading[0].length;
  return { ...withStack(text, thread, limit, true), messageEnd: from };
}

const OF_CRASH_REPORTS: ReadonlySet<string> = new Set(["crash-report", "crash-information"]);
const CRASHED_THREAD = /\nThread \d{1,4} (?:\([^()\n]{1,80}\) )?Crashed:[^\n]{0,200}/;
/** Characters of a crash report; it may list dozens of threads. */
const MAX_REPORT = 100_000;

/** Lines in a row that are no frames end a stack. */
const MAX_IDLE = 4;
/** Above the first frame more may stand: what a driver says of itself and its host. It is no part of the message then. */
const MAX_LEADING = 8;

/** What stands between a message and its frames and says nothing: rules, headings of stacks, the lines of source shown. */
const LEADS_TO_FRAMES = overLines("iu")`
    ^[^\p{L}\d]{0,200}$|^\W{0,40}(?:native |c |java )?(?:stack begin|stack ?trace|back ?trace|call ?stack|traceback)\b|^[ \t>]{0,12}\d{1,6} ?[|│]|
      ^[ \t>]{0,20}[|│]|^[ \t]{0,8}(?:plugin|file|in file|code frame):|^the above error occurred in |
      ^ {4}(?:the following arguments were given to |attempted function clauses )|^ {8}(?:# \d{1,2}$|nil$|def |[%[":]|\w+$)|
      ^[ \t]{0,8}[=-]{3,}|^\*{3} \S[^\n]{0,200} \*{3}$|^thread \d{1,4}\b[^\n]{0,80} crashed:|^\((?:gdb|lldb)\) |^\[switching to |^0x[\da-f]{4,16} in |^\d{1,6}\t|
      ^(?:->| {2})[ \t]{0,6}\d{1,6}[ \t]|^target \d{1,3}: |^(?:\* )?thread #\d|^\[kcrash handler\]|
      ^(?:\[[ \d.]{6,20}\] ?)?(?:[er]?[a-z][a-z\d]{1,2}: [\da-f]{4,16}\b|code: (?:[\da-f]{2} ){4}|<\/?[a-z]{2,8}>$|cpu: \d|hardware name: |modules linked in|call trace:|
        core {1,2}\d register dump|[a-z\d]{2,8} {0,8}: 0x[\da-f]{8}|pkru: |x\d{1,2} ?: [\da-f]{8})|
      ^[ \t]{0,12}(?:\w[\w ]{0,24}: {1,2}|see (?:also )?|visit )?<?https?:\/\/[^\s>]{1,400}>?(?: for [^\n]{1,80})?$
  `;

/** Node.js prints an error's own members in braces behind its stack: https://nodejs.org/api/util.html#utilinspectobject-options. */
function endOfMembers(text: string, from: number): number {
  return whileLines(text, from, MAX_MEMBERS, (line) => /^[ \t]{1,12}[\w'"\]}[]/.test(line));
}

const MAX_MEMBERS = 40;

/** Where the braces were lost, the code still stands below the last frame. */
function endOfCode(text: string, from: number): number {
  return whileLines(text, from, 1, (line) => /^[ \t]{1,4}code: ['"]\w/.test(line));
}

/** A traceback is what is indented below its first line, and the line after that: the error itself. */
function tracebackExtent(text: string, opening: Opening): ErrorExtent {
  const window = text.slice(opening.start, opening.start + MAX_STACK);
  const lines = window.split("\n", 2 * MAX_STACK_LINES);
  const indent = indentOf(lines[0] ?? "");
  let offset = (lines[0] ?? "").length + 1;
  for (const line of lines.slice(1)) {
    offset += line.length + 1;
    if (line.trim() !== "" && indentOf(line) <= indent) break;
  }
  const end = opening.start + Math.min(offset - 1, window.length);
  return withoutStack(endOfLeading(text, end));
}

const LEADING_LINE =
  /^ ?(?:Exception encountered when calling [^\n]{1,120}[.:]|[A-Z]\w{2,40}\): error when [a-z]{3,20} [^\n]{3,200}:)\s*$/;
/** In output, also a line that only says that the reason follows. */
const LEADS_TO_LINE = overLines()`
  ^ ?(?:Exception encountered when calling [^\n]{1,120}[.:]|[^\n]{8,300} (?:because|for th(?:is|ese) reasons?|due to):|
    (?:[A-Z]\w{2,40}\): )?error when [a-z]{3,20} [^\n]{3,200}:)\s*$
`;

/** Below a class without a message, or one that only leads to what went wrong, the message follows. */
function endOfLeading(text: string, end: number): number {
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", end - 1) + 1), end);
  if (/(?:Error|Exception): {0,3}$/.test(line)) {
    const below = nextLineWithText(text, end);
    const next = endOfLine(text, below);
    // What only calls for attention is no reason, which follows in a paragraph of its own.
    if (text[next + 1] !== "\n" || !WHOLE_CALL.test(text.slice(below, next))) return next;
    return next + 2 + endOfSentence(text.slice(next + 2, endOfLine(text, next + 2)), 0);
  }
  // Pydantic says below which field it is, and what is wrong with it.
  if (/: \d{1,4} validation errors? for \w[\w.[\]-]{0,120}(?: \S{1,120})?$/.test(line))
    return whileLines(
      text,
      end,
      2,
      (below) => /^(?: {2})?[\w.<-][^\n]{0,300}$/.test(below) && !/^[^\s:]{1,80}: /.test(below),
    );
  if (/: \([45]\d\d\)$/.test(line)) return whileLines(text, end, 1, (below) => below.startsWith("Reason: "));
  if (!/^[\w.]{1,80}: (?:in user code|Exception encountered when calling [^\n]{1,120}[.:])\s*$/.test(line)) return end;
  const below = /\n[ \t>]{0,12}(?:[\w.]{0,60}(?:Error|Exception): [^\n]{1,400}|(?=\S)(?!File )[^\n:]{12,400})/.exec(
    text.slice(end, end + MAX_STACK),
  );
  return below ? end + below.index + below[0].length : end;
}

const WHOLE_CALL = new RegExp(`^${CALL}$`);

function indentOf(line: string): number {
  return line.length - line.replace(/^[\s|>]+/, "").length;
}

/** A terminal's tool output (`⎿ …`) goes on in lines that are indented, until one ends a sentence. */
function continuedLineEnd(text: string, opening: Opening): number {
  let end = endOfLine(text, opening.after);
  // GHC says the code on the line of the place, and the message below.
  if (/^\[GHC-\d{5}\]$/.test(text.slice(opening.after, end).trim())) {
    return whileLines(text, end, MAX_PARAGRAPH, (line) => /^[ \t]{2,12}\S/.test(line));
  }
  if (!/(?:^|\n)[ \t]{0,20}[⎿●⏺] {0,8}$/.test(text.slice(Math.max(0, opening.start - 40), opening.start))) return end;
  for (let count = 0; count < 5 && !/[.!?)}]\s{0,3}$/.test(text.slice(end - 4, end)); count++) {
    const next = text.slice(end + 1, end + 200).split("\n", 1)[0] ?? "";
    if (!/^ {2,20}[^\s⎿●⏺☐$>-]/.test(next) || readFrameAt([next], 0)) break;
    end = endOfLine(text, end + 1);
  }
  return end;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function paragraphEnd(text: string, from: number): number {
  const end = text.indexOf("\n\n", from);
  return end < 0 ? text.length : end;
}
