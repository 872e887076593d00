/**
 * Reads the text of one error, as a program printed it, into its parts: class, message, status, type, code, frames.
 *
 * Works on text that is known to be an error; whether a passage is one is decided in `find-errors.ts`.
 */
import type { Frame } from "../../../domain/report.ts";
import type { ErrorParts } from "./error-parts.ts";
import { findCode, findStatus, isErrno } from "./error-codes.ts";
import { readErrorBody } from "./read-error-body.ts";
import { readNpmOutput } from "./read-npm-output.ts";
import { readPanic } from "./read-panic.ts";
import { readShape } from "./read-shape.ts";
import { splitStack } from "./split-stack.ts";
import { withoutSource } from "./without-source.ts";
import { overLines } from "../../../wording/over-lines.ts";

export type { ErrorParts } from "./error-parts.ts";
export { readFrameAt } from "./read-frames.ts";
export { NPM_LINE } from "./read-npm-output.ts";

/** Longest message kept, in characters; enough for any sentence, too short for a pasted file. */
export const MAX_MESSAGE = 2_000;

/** When it happened, as the caller reads it elsewhere. */
const TIME_IN_FRONT = /^\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3}(?=\S)/;
/** Names of parts and kinds in brackets, two or more: one alone may be the error's number or name. */
const TAGS_IN_FRONT = /^(?:\[[\w .:-]{1,30}\] ){2,5}(?=\S)/;
/** What programs and loggers put before an error that is not part of it. */
const LEAD_IN = overLines()`
    ^(?:[Uu]ncaught(?:(?: Kotlin)? [Ee]xception)?(?: \(in promise\))?:?[ \n]|[Uu]nhandled(?: promise)? rejection:? |
      [Cc]aused by: |Exception in thread "[^"]{0,80}" |Unhandled [Ee]xception[.:] | ?---> |
      (?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,3}|\[cause\]: |
      \[(?:ERROR|error|FATAL|fatal)\] ?|##\[error\] ?|npm (?:ERR!|error) |
      (?:API|HTTP|Server|Internal|internal) [Ee]rror:? \(?|ERROR:? |error(?:\([a-z_]{2,30}\))?: |
      (?:fatal|FATAL)(?: error| ERROR)?:? |\{\{\w[^{}]{0,200}\}\} |[✘✗✖❌×■] ?|[Oo]riginal error: )
  `;
const COMPILER_CODE = /^(?:error|warning)(?:\[[A-Z]{1,3}\d{2,5}\]|\s[A-Z]{1,8}\d{3,6}):?\s/;
/** The status that an SDK puts first is told apart (`error-codes.ts`); it is not part of what is said. */
const LEADING_STATUS = /^\(?[1-5]\d\d\)?:?(?: |$)/;
const CLASS_NAME =
  /^((?:[A-Za-z_$][\w$]{0,80}(?:\.|::|\\)){0,8}[A-Za-z_$][\w$]{0,80})(?: ?\[(\w{3,60})\])?(?::(?=\s|$)|$)/;
const CLASS_WORD =
  /(?:Error|Exception|Err|Failure|Fault|Interrupt|Rejection|Panic|Warning|Timeout|Abort|Exit|(?<=[a-z])(?:Mismatch|NotFound|Defect))\d{0,2}$/;
/** A bundler's name for a class: at most five characters, and not a word (`mE1`, `KN`, `_x`, `iwB`, `a$`). */
const MINIFIED =
  /^(?=.{1,5}$)(?:[A-Za-z]{0,4}[\d$_][\w$]{0,4}|[A-Z]{1,3}|[a-z]{1,3}[A-Z][A-Za-z]{0,3}|[A-Z]{1,2}[a-z][A-Z][A-Za-z]?)$/;

/** A package and a class, whatever it is called: `jinja2.exceptions.TemplateNotFound`. */
const DOTTED_CLASS = /^[a-z_]\w*\.(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*[a-z]\w*$/;

/** A module and a class of Ruby's, which need not be named as an error: `Net::OpenTimeout`. */
const NESTED_CLASS = /^(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w*[a-z]\w*$/;

/** A class and its message without a blank between. */
const TIGHT = /^(\w{0,60}(?:Error|Exception)):(?=[A-Z{])/;

interface Head {
  readonly className: string | null;
  readonly code: string | null;
  readonly message: string;
}

/** What an error's text says. A message that is JSON itself gives its inner message, type, code and frames. Never throws. */
export function readErrorText(text: string): ErrorParts {
  const npm = readNpmOutput(text);
  if (npm) return npm;
  const { head: whole, frames } = CAUSE_LIST.test(text) ? { head: text, frames: noFrames } : splitStack(text);
  const head = withoutAppendix(whole);
  const unmarked = head.replace(LOG_MARK, "");
  const panic = readPanic(unmarked);
  if (panic) return { ...panic, frames: [...panic.frames, ...frames] };
  const outer = readShape(unmarked);
  const { className, code, message: said } = readHead(outer?.message ?? head, PYTHON_TRACE.test(text));
  const shape = outer ?? readShape(said);
  const message = outer === undefined && shape !== undefined ? shape.message : said;
  const body = readErrorBody(message);
  const inner = body?.message === undefined ? undefined : readHead(withoutAppendix(body.message.trim()));
  const status = shape?.status ?? findStatus(message) ?? body?.status ?? readMemberStatus(text);
  const { said: plain, at } = partedFromPlace(
    tidy(
      (saidWithin(inner, body?.message) ?? (body ? beforeBody(message) : message))
        .replace(PLACE_IN_FRONT, "")
        .replace(PLACE_AND_BLANK, "")
        .replace(PLACES_IN_FRONT, "")
        .replace(CALL_IN_FRONT, "")
        .replace(FILE_IN_FRONT, ""),
    ),
  );
  return {
    className: moreSpecific(shape?.className ?? className, body?.className ?? inner?.className ?? null),
    message: withItsLead(head, unquoted(status === null || inner ? plain : plain.replace(LEADING_STATUS, ""))),
    status,
    apiType: body?.type ?? null,
    code: shape?.code ?? code ?? readMember(text) ?? body?.code ?? inner?.code ?? findCode(head.slice(0, 4_000)),
    frames: [...placeInFront(unmarked), ...(frames.length > 0 ? [...at, ...frames] : (body?.frames ?? at))],
  };
}

/** A compiler's place before its words, without a colon between. */
const PLACE_AND_BLANK = /^(?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.\w{1,8}:\d{1,7}:\d{1,5} (?=\S)/;

/** The same, and the place in the program's own source, with the words that lead to them: `Internal Error: lid.v:1:2: ../lid.cpp:40: …`. */
const PLACES_IN_FRONT =
  /^(?:%?(?:Internal )?Error: ){0,2}(?:[\w./\\@+-]{1,200}\.\w{1,8}:\d{1,7}(?::\d{1,5})?: ){1,3}(?=\S)/;

/** A sentence in capitals that only calls for attention. */
export const CALL = String.raw`[A-Z][^a-z\n]{8,200}[!:.]`;
const CALL_IN_FRONT = new RegExp(String.raw`^${CALL}\n{1,2}(?=[A-Z][a-z])`);

/** The file that a compiler of scripts could not read: `/srv/lid.js: Unexpected token (27:6)`. Source: Babel. */
const FILE_IN_FRONT = /^(?:[A-Za-z]:)?[\\/][^\n:]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte): (?=[A-Z])/;

/** What a library's exception says of its own source: `Lid(4.5.4) /src/lid.cpp:40: error: (-215:Assertion failed) …`. */
const PLACE_IN_FRONT = /^(?:[\w.]{2,30}\([\w.-]{1,20}\) )?\S{1,300}\.\w{1,5}:\d{1,7}: error: (?=\S)/;

/** PHP ends a message with the place where it was thrown, which is a frame. */
const THROWN_AT =
  / in ((?:\/|phar:\/\/|[A-Za-z]:\\)[^\n]{1,300}?\.(?:php|phtml|inc|module)(?=:| on )|[^\s:]{1,300}\.(?:php|phtml|inc|module)(?= on ))(?::| on line )(\d{1,7})$/;

/** Ruby begins with the innermost frame, and goes on from there behind the message. */
const RUBY_PLACE = /^((?:[A-Za-z]:)?[^\s:()"][^\n:()"]{0,260}):(\d{1,7}):in [`']([^\n`']{1,120})': /;

function placeInFront(head: string): readonly Frame[] {
  const [place, file = null, line, name = null] = head.includes(":in ") ? (RUBY_PLACE.exec(head) ?? []) : [];
  if (place === undefined) return noFrames;
  return [{ raw: place.slice(0, -2), function: name, file, line: Number(line), column: null }];
}

/** Engines put file and line in brackets behind it. */
const BRACKETED_PLACE = / \[File: ?([^\]\n]{1,300})\] \[Line: ?(\d{1,7})\]$/;
/** Libraries of C++ end it with their own place. Source: PyTorch. */
const NATIVE_PLACE = / (?:\([\w:~]{1,80} )?at ((?:[A-Za-z]:)?\.{0,2}[\\/][^\s:()]{1,300}\.\w{1,5}):(\d{1,7})\)?$/;
/** Browsers hand the script's place to whoever asks for uncaught errors: `window.onerror`. */
const SCRIPT_PLACE = / \((https?:\/\/[^\s()/]{1,200}\/[^\s()]{1,300}?):(\d{1,7})(?::\d{1,7})?\)$/;
const PLACES_BEHIND = [THROWN_AT, BRACKETED_PLACE, NATIVE_PLACE, SCRIPT_PLACE];

/** What a server's log says of the request, behind the message: no part of it, and the visitor's address. Source: nginx. */
const REQUEST_BEHIND = /, client: [\da-f.:]{3,45}, server: [^\n]*$/;

/** The kernel adds on which processor it was. */
const PROCESSOR_BEHIND = / likely on CPU \d{1,4}(?: \([^()\n]{1,60}\))?$/;
/** Go's runtime says below the message which signal it was. */
const SIGNAL_BEHIND = / \[signal SIG[A-Z]{2,6}[^\]]{0,120}\]$/;
/** Gradle's task, behind whose failure the compiler's own words are. */
const SEE_ABOVE = / > Compilation (?:failed; see the compiler error output|error\. See log) for (?:more )?details\.?$/;

/** MSBuild adds the project that it was building. */
const PROJECT_BEHIND = / \[[^[\]\n]{1,300}\.\w{0,4}proj(?:::[^[\]\n]{1,80})?\]$/;

/** Pydantic shows what it was given, and of what kind the rule is. */
const INPUT_BEHIND = / \[type=\w{1,60}, input_value=[^\n]{0,400}$/;

/** Where to read more, behind what is said. */
const LINK_BEHIND = overLines()`
  (?<=[.!?]) (?:(?:See |Read more:? |More info(?:rmation)?:? )<?https?:\/\/[^\s>]{4,300}|
    <?https?:\/\/(?:(?:docs?|help)\.[^\s>]{4,300}|(?=[^\s>]{0,300}(?:\/docs?\/|\/help|\/messages\/|\/errors?\/|wiki|\/issues\/))[^\s>]{4,300}))>?[\])]?$
`;

/** PHP's analysers name the file that they could not read, without a line. */
const FILE_BEHIND = / in file (?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.(?:php|phtml|inc)$/;

const BEHIND = [
  LINK_BEHIND,
  FILE_BEHIND,
  INPUT_BEHIND,
  REQUEST_BEHIND,
  PROJECT_BEHIND,
  PROCESSOR_BEHIND,
  SIGNAL_BEHIND,
  SEE_ABOVE,
];

function partedFromPlace(whole: string): { readonly said: string; readonly at: readonly Frame[] } {
  const message = BEHIND.reduce((text, pattern) => text.replace(pattern, ""), withoutSource(whole));
  for (const pattern of message.includes(".") ? PLACES_BEHIND : []) {
    const place = pattern.exec(message);
    if (place === null) continue;
    const [raw, file = null, line] = place;
    const frame = { raw: raw.trim(), function: null, file, line: Number(line), column: null };
    return { said: message.slice(0, place.index), at: [frame] };
  }
  return { said: message, at: noFrames };
}

/** Numbered causes look like the numbered frames of a backtrace. */
const CAUSE_LIST = /^(?:Caused by:|Error: ?)\n[ \t]{1,12}\S/;
const LOG_MARK = /^(?:\[ERROR\] |##\[error\])/;
const PYTHON_TRACE = /^[\s>|]{0,12}Traceback \(most recent/;
/** A value of the error's own: `Row: 118`. What was expected, and what is wrong, belongs to what is said. */
const VALUE_BELOW = String.raw`(?!(?:Expected|Actual|Received|Got|Found|Reason|Message|Error|Details?|Cause|Hint|Note|Warning|Tip|Help)\b)[A-Z]\w{1,24}: {1,4}\S[^\n]{0,200}`;

/** What runtimes and compilers print between the message and the stack: lists of files, threads, lines of source, where to read more, the place. */
const APPENDIX = overLines()`
    \sStack trace: #0 |\n[ \t]{0,4}(?:Require stack:|File name: '|Emitted '\w{1,20}' event|goroutine \d{1,9} \[|
      [Ss]tack trace(?:back)?:|stack backtrace:|[Cc]all log:|={3,}|-{3,}|LINE \d{1,6}: |[Pp]lugin: |(?:in )?[Ff]ile: |
      on \S{1,200} line \d{1,6}\b|Occurred while \w|(?:Read|Write|Previous (?:read|write)) (?:by|at) |STACK_TRACE:|(?:READ|WRITE) of size \d|--> \S{1,300}:\d|
      Receiver: [^\n]{0,200}\n[ \t]{0,4}(?:Tried calling|Arguments): |When the exception was thrown, this was the stack|
      \n\d{1,6} {1,8}\S|\n\d{1,6} \||(?:runtime|native) stack(?: trace)?:|Error termination\. Backtrace:|Call Trace:|while executing\n|<\w{2,8}>\n|==\d{1,8}== |resolve '[^'\n]{1,200}' in '|
      (?:\w[\w ]{0,24}: {1,2}|See (?:also )?|Visit |at )?<?https?:\/\/[^\s>]{1,400}>?(?: for [^\n]{1,80})?(?:\n|$)|
      (?:[A-Za-z]:)?[\w.\/\\@-]{1,200}\.\w{1,8}(?: \(\d{1,7}:\d{1,7}\)|:\d{1,7}(?::\d{1,7})?:?| \d{1,7}:\d{1,7} {1,4}[\w ]{0,40})(?:\n|$))|
      (?<=[.!]\n{1,2})(?:${VALUE_BELOW}(?:\n|$)){2}
  `;
const MEMBER = /\n[ \t]{1,4}code: ['"]([A-Za-z][\w.-]{2,60})['"]/;

function withoutAppendix(head: string): string {
  const at = head.search(APPENDIX);
  return at > 0 ? head.slice(0, at) : head;
}

/** `code: 'ENOENT'` among an error's members, which Node.js prints in braces. */
function readMember(text: string): string | null {
  return text.includes("code: ") ? (MEMBER.exec(text)?.[1] ?? null) : null;
}

const noFrames: readonly Frame[] = [];

/** Whether a class name is a bundler's: it changes with every build and identifies nothing. */
export function isMinifiedClass(name: string): boolean {
  return MINIFIED.test(name) && !CLASS_WORD.test(name) && !isErrno(name);
}

/** A body whose message is a class and no more says just that. */
function saidWithin(inner: Head | undefined, whole: string | undefined): string | undefined {
  return inner?.message === "" ? whole : inner?.message;
}

/** A body without a message leaves what was said before it. */
function beforeBody(message: string): string {
  const brace = message.search(/[{[]/);
  return brace < 0 ? message : message.slice(0, brace);
}

/** Peels off lead-ins and classes: `Uncaught Error: TypeError: x` is a `TypeError` that says `x`. */
const MEMBER_STATUS = /\n[ \t]{1,4}status(?:Code)?: ([45]\d\d)\b/;

function readMemberStatus(text: string): number | null {
  const status = text.includes("status") ? MEMBER_STATUS.exec(text)?.[1] : undefined;
  return status === undefined ? null : Number(status);
}

function readHead(text: string, python = false): Head {
  let rest = text
    .trim()
    .replace(TIME_IN_FRONT, "")
    .replace(TAGS_IN_FRONT, "")
    .replace(TIGHT, "$1: ")
    .replace(LEAD_IN, "")
    .trimStart()
    .replace(LEAD_IN, "")
    .replace(COMPILER_CODE, "");
  let className: string | null = null;
  let code: string | null = null;
  for (let round = 0; round < 4; round++) {
    const match = CLASS_NAME.exec(rest);
    const name = match?.[1];
    if (match === null || name === undefined || !isClassName(name, match[0].length === rest.length, python)) break;
    className = moreSpecific(className, name);
    code ??= match[2] ?? null;
    rest = rest.slice(match[0].length).trimStart().replace(LEAD_IN, "");
  }
  return { className, code, message: rest };
}

/** A word alone on its line is a class only if it is named like one: `AggregateError`, but not `Unauthorized`. */
function isClassName(name: string, alone: boolean, python: boolean): boolean {
  if (CLASS_WORD.test(name) || DOTTED_CLASS.test(name) || NESTED_CLASS.test(name)) return true;
  if (python && /^[A-Z]\w*[a-z]\w*$/.test(name)) return true;
  return !alone && isMinifiedClass(name);
}

function moreSpecific(outer: string | null, inner: string | null): string | null {
  if (inner === null || inner === "Error") return outer ?? inner;
  return inner;
}

/** One word alone says little: "fatal error: entersyscall" keeps what a program put before it. */
function withItsLead(head: string, message: string): string {
  const lead = message.includes(" ") ? undefined : /^(?:fatal error|runtime error): (?=\S+(?:\n|$))/.exec(head)?.[0];
  return lead === undefined || message === "" ? message : `${lead}${message}`;
}

/** Lines and runs of white space become single spaces; the same message may have been wrapped anywhere. */
function tidy(message: string): string {
  return message
    .slice(0, 2 * MAX_MESSAGE)
    .replace(/\s+/g, " ")
    .replace(/(?:\\[rn])+ ?$/, "")
    .trim()
    .slice(0, MAX_MESSAGE);
}

/** A message that was put in quotes as a whole, or whose quotation or bracket was opened before it. */
function unquoted(message: string): string {
  const said = message.includes("(") ? message : message.replace(/(?<=[.!?])\)$/, "");
  const whole = /^["“]([^"“”]{1,400})["”]$/.exec(said)?.[1]?.trim() ?? said;
  return whole.split('"').length % 2 === 0 ? whole.replace(/"[\])}]{0,3}$/, "") : whole;
}
