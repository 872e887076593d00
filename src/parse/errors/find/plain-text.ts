/** Pasted text as its program printed it: prefixes, boxes, escapes, mark-up and breaks by width are taken off. */
import { overLines } from "../../../wording/over-lines.ts";
import type { Surroundings } from "../openers/error-openers.ts";
import { plainMarkup } from "../../text/plain-markup.ts";
import { readFrameAt } from "../error-text/read-error-text.ts";
import { withoutJsonLines, withoutLogPrefixes } from "./without-log-prefixes.ts";

/** Without what terminals, loggers, trackers and quotation put before, around and into the lines. Never throws; linear. */
export function plainText(raw: string, around: Surroundings): string {
  const written = uncoloured(wholeLines(unpadded(raw), around));
  const told = around === "log" || around === "prose" ? uncoloured(withoutJsonLines(written)) : written;
  const text = stacksBelow(
    tracesApart(tracesAtLength(framesApart(ungrouped(unboxed(reported(unescaped(withoutSourceNotes(told)))))))),
  );
  return around === "log" || around === "prose" ? withoutLogPrefixes(untimed(text)) : text;
}

/** Symfony's console breaks a message anywhere and pads its lines to one width: https://symfony.com/doc/current/console.html. */
function unpadded(raw: string): string {
  if (!raw.includes(".php line ")) return raw;
  const lines = raw.split("\n");
  const whole: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const width = PHP_PLACE.test(lines[at - 2] ?? "") && lines[at - 1]?.trim() === "" ? (lines[at] ?? "").length : 0;
    let end = at + 1;
    while (width >= LEAST_PADDED && width <= MOST_WIDE && end - at < MOST_PADDED && isPadded(lines[end] ?? "", width))
      end++;
    const isBlock = end - at > 1 && isPadded(lines[at] ?? "", width);
    whole.push(
      isBlock
        ? `  ${lines
            .slice(at, end)
            .map((line) => line.slice(2, -2))
            .join("")
            .trimEnd()}`
        : (lines[at] ?? ""),
    );
    if (isBlock) at = end - 1;
  }
  return whole.join("\n");
}

const PHP_PLACE = /^In [\w.-]{1,80}\.php line \d{1,6}:/;
const LEAST_PADDED = 40;
const MOST_WIDE = 400;
const MOST_PADDED = 20;

function isPadded(line: string, width: number): boolean {
  return line.length === width && line.startsWith("  ") && line.endsWith("  ") && line.trim() !== "";
}

/** Broken lines are told by their width as they were pasted, before anything is taken off. */
function wholeLines(raw: string, around: Surroundings): string {
  if (around === "prose") return unwrapped(plainMarkup(raw), wordsGoOn);
  return around === "log" ? unwrapped(raw, outputGoesOn) : raw;
}

/** A build of an image ends by printing the failed step anew, each line behind the seconds that had passed. */
function untimed(text: string): string {
  return BUILD_STEP.test(text) ? text.replace(/^\d{1,5}\.\d{1,3} (?=\S)/gm, "") : text;
}

const BUILD_STEP = /^-{4,8}\n {0,2}(?:> )?\[[^\]\n]{1,80}\] \S/m;

/** Logs print a stack as one string, answers of services whole outputs. */
const ESCAPED_BREAK = /(?:\\r)?\\n(?=\s{0,8}at |\s{1,8}File \\?"|\s{2,8}\S|[A-Z]\w{1,60}(?:Error|Exception)\b)|\\r\\n/g;

/** … or as a list of strings, one for each line: AWS Lambda, Elastic's common schema. */
const STACK_AS_LIST = /",\s{0,20}"(?= {1,8}at )/g;

/** The last line of such a string ends with its quotation mark. */
const END_OF_STRING = /^(?![ \t]{0,20}[{[])([^\n"]{1,400})"(?=\}|,[ \n]?[ \t]{0,20}"|,?$)/gm;

/** What a reader of such bodies takes apart itself. Sources: AWS Lambda, https://nbformat.readthedocs.io. */
const IS_BODY = /^\s{0,20}[{[][^]{0,400}?"(?:errorMessage|errorType|ename)"\s{0,4}:/;

function unescaped(raw: string): string {
  if (IS_BODY.test(raw)) return raw;
  const text = raw.includes('" ') ? raw.replace(STACK_AS_LIST, "\n") : raw;
  if (!text.includes("\\n")) return text;
  const broken = text.replace(ESCAPED_BREAK, "\n").replace(END_OF_STRING, "$1\n");
  if (!broken.includes('File \\"')) return broken;
  return broken.replaceAll('\\"', '"');
}

/** A stack whose breaks were lost, as in an address that fills in a form, has a line for the class and for each frame again. */
function framesApart(text: string): string {
  return text.includes(")at ") ? text.replace(FRAME_WITHIN, "\n\t").replace(CLASS_WITHIN, "\n") : text;
}

const FRAME_WITHIN =
  /(?<=[^\s(])(?=at [\w.$<>/-]{3,160}\((?:[\w$. -]{1,80}:\d{1,7}|Native Method|Unknown Source|<\w{3,20}>)\)(?:at |\.\.\. \d|Suppressed: |Caused by: |\s|$))/g;
const CLASS_WITHIN = /(?<=\))(?=(?:Caused by: |Suppressed: )?(?:[a-z]\w{0,40}\.){1,8}[A-Za-z]\w{0,80}(?:: |\n\tat ))/g;

/** A traceback that was put on one line has a line for each frame again, and one for the error. */
function tracesAtLength(text: string): string {
  if (!text.includes(FLAT_TRACE)) return text;
  return text
    .split("\n")
    .map((line) => (line.includes(FLAT_TRACE) && line.length < MAX_FLAT ? traceAtLength(line) : line))
    .join("\n");
}

/** The error stands behind the source of the last frame; in no line of source a class is followed by a colon and a blank. */
function traceAtLength(line: string): string {
  return line
    .replace(BETWEEN_TRACES, "\n\n$1\n\n")
    .replaceAll(FLAT_TRACE, `${TRACE}  File "`)
    .replace(FRAME_OF_TRACE, "\n  $1\n    ")
    .split("\n")
    .map((part) => (part.startsWith("    ") ? part.replace(ERROR_OF_TRACE, "\n") : part))
    .join("\n");
}

const FLAT_TRACE = 'Traceback (most recent call last): File "';
const MAX_FLAT = 20_000;
const BETWEEN_TRACES =
  / (The above exception was the direct cause of the following exception:|During handling of the above exception, another exception occurred:) (?=Traceback)/g;
const FRAME_OF_TRACE = /(?:(?<=\n {2})| )(File "[^"\n]{1,300}", line \d{1,7}, in [\w<>.]{1,120}) /g;
const ERROR_OF_TRACE =
  / (?=(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{1,80}(?:Error|Exception|Warning|Interrupt|Exit)(?:: |$))/;

/** A traceback begins a line of its own, whatever label, class or quotation mark stands before it. */
function tracesApart(text: string): string {
  return text.includes(TRACE) ? indented(text.replace(TRACE_WITHIN, "\n")) : text;
}

/** A traceback that was pasted among words has lost its indentation; its frames end where a class begins a line. */
function indented(text: string): string {
  if (!text.includes(`${TRACE}File "`)) return text;
  let isFrames = false;
  return text
    .split("\n")
    .map((line, at, all) => {
      if (all[at - 1]?.endsWith(TRACE.trimEnd()) === true && line.startsWith('File "')) isFrames = true;
      if (isFrames && (CLASS_LINE.test(line) || line.trim() === "")) isFrames = false;
      return isFrames ? `${line.startsWith('File "') ? "  " : "    "}${line}` : line;
    })
    .join("\n");
}

const CLASS_LINE =
  /^(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{1,80}(?:Error|Exception|Warning|Interrupt|Exit)(?::|[ \t]{0,4}$)/;

const TRACE = "Traceback (most recent call last):\n";
const TRACE_WITHIN = /(?<=[^\s|>][ "'\x60]{0,3})(?=Traceback \(most recent call last\):\n)/g;

/** What of the line below goes on with a line, with what stands between them, because it was broken by width; undefined where it begins anew. */
type GoesOn = (lines: readonly string[], at: number) => string | undefined;

/**
 * Old trackers and mail break lines at 80 to 90 characters; small letters go on, a frame, a list or another message does not. A line that mail
 * ends in a blank flows on (RFC 3676), and one that is full as its neighbours are was broken whatever begins the next.
 */
const wordsGoOn: GoesOn = (lines, at) => {
  const line = lines[at] ?? "";
  const below = unquoted(lines[at + 1] ?? "", line);
  if (isBrokenPath(line, below) || isInPair(line, below)) return below;
  if (isBrokenFrame(line, below) || isInBracket(line, below)) return ` ${below}`;
  if (!line.includes(": ") && !isFilled(lines, at - 1)) return undefined;
  const flows = line.length >= 40 && /[\w,] $/.test(line) && /^[a-z(]/.test(below);
  const goesOn = (isWide(line, 68, 100) && WORDS_BELOW.test(below)) || isFilled(lines, at) || flows;
  return goesOn ? `${line.endsWith(" ") ? "" : " "}${below}` : undefined;
};

const NO_WORDS_BELOW = String.raw`(?!(?:at|from|in|by|goroutine) |\w{1,30}\(|stack traceback:|(?:fatal|ok|changed|failed): \[)`;
const WORDS_BELOW = new RegExp(String.raw`^${NO_WORDS_BELOW}[a-z(*][^\n:=]{0,60}(?:$|[ .])`);
/** No place and no tool's name, which begin lines of their own. */
const FILLED_BELOW = new RegExp(
  String.raw`^${NO_WORDS_BELOW}(?!(?=[a-z]{0,60}[\d./\\_-])[^\s:]{1,160}:|[a-z]{1,40}: (?:fatal )?(?:error|warning|note|info)\b)["'a-z(]`,
);

/** Whether a line and one beside it are so full that the first word of the next one would not have fitted. */
function isFilled(lines: readonly string[], at: number): boolean {
  const window = lines.slice(Math.max(0, at - 1), at + 4).map((line) => line.replace(QUOTE, ""));
  const own = Math.min(at, 1);
  const isFull = (index: number): boolean => {
    const line = window[index] ?? "";
    const below = window[index + 1] ?? "";
    if (!isWide(line, 60, 100) || !FILLED_BELOW.test(below)) return false;
    const width = Math.max(line.length, below.length, (window[index - 1] ?? "").length);
    return width <= 100 && line.length + 1 + (below.split(" ", 1)[0] ?? "").length > width;
  };
  return at >= 0 && isFull(own) && (isFull(own + 1) || (own > 0 && isFull(own - 1)));
}

/** The mark of a quotation, which goes on with its lines. */
const QUOTE = /^ {0,3}> ?/;

function unquoted(below: string, line: string): string {
  return QUOTE.test(line) ? below.replace(QUOTE, "") : below;
}

/**
 * Terminals break at their own width, and a line of output may be full at any: it ends in a word then, and goes on in a plain one or in a
 * bracket, or in a comma wherever it was broken. What begins with a time, a place, a level, a label or a call is another line.
 */
const outputGoesOn: GoesOn = (lines, at) => {
  const line = lines[at] ?? "";
  const under = lines[at + 1] ?? "";
  if (isBrokenPath(line, under) || isInPair(line, under)) return under;
  if (isBrokenFrame(line, under) || isInBracket(line, under) || isInLowerBracket(lines, at))
    return ` ${under.trimStart()}`;
  const indent = /^[ \t]{0,12}/.exec(line)?.[0] ?? "";
  const below = under.startsWith(indent) ? under.slice(indent.length) : under;
  const goesOn =
    (isWide(line, 48, 133) && (/^[,;:)] ?[a-z]/.test(below) || (/[\w,-]$/.test(line) && OUTPUT_BELOW.test(below)))) ||
    isUnfinished(line, below);
  if (goesOn && indent !== "" && (readFrameAt([line], 0) ?? readFrameAt([below], 0)) !== undefined) return undefined;
  return goesOn ? ` ${below}` : undefined;
};

/** Whether a message ends in a word with which no sentence ends, and the line below is no message of its own. */
function isUnfinished(line: string, below: string): boolean {
  return (
    isWide(line, 40, 133) &&
    line.includes(": ") &&
    UNFINISHED.test(line) &&
    UNFINISHED_BELOW.test(below) &&
    !(/^[A-Z]/.test(below) && MAY_END.test(line))
  );
}

const UNFINISHED = /[a-z)'"\x60,] (?:of|the|an?|to|and|in|with|for|or|by|from|that|is|are|must|than|as)$/;
/** Before a new sentence these may end the one above: "which nobody asked for". */
const MAY_END = / (?:that|with|for|is|are|by|in|from)$/;
const UNFINISHED_BELOW = overLines()`
  ^(?!(?:at|goroutine|INFO|WARN(?:ING)?|DEBUG|TRACE|ERROR|FATAL|error|warning|note|hint|help) |\S+@\S+[:~]|[A-Z]:\\)(?!(?:\S+ ){0,2}\S*:(?: |$))
    (?![^\n]*[;{}=]$)["'(\x60]?[A-Za-z][\w.,'")\x60/-]{0,60}(?: [^\n=:]|$)
`;

/** Whether a message was broken within brackets, which end in the line below. */
function isInBracket(line: string, below: string): boolean {
  return isWide(line, 60, 133) && line.includes(": ") && isOpenBracket(line, below);
}

function isOpenBracket(line: string, below: string): boolean {
  if (line.lastIndexOf("(") <= line.lastIndexOf(")")) return false;
  return /\([^()\n]{0,60}[\w,]$/.test(line.slice(-64)) && /^[\w'"][^()\n{};=]{0,100}\)(?=[,.;: ]|$)/.test(below);
}

/** The same in a line that goes on itself with a message, of which each line is as full as the word below allows. */
function isInLowerBracket(lines: readonly string[], at: number): boolean {
  const [first = "", second = "", third = "", below = ""] = lines.slice(Math.max(0, at - 2), at + 2);
  if (at < 2 || !first.includes(": ") || !/^[a-z]/.test(third) || !isOpenBracket(third, below)) return false;
  const width = Math.max(first.length, second.length, third.length, below.length);
  return [first, second, third].every((line, index) => {
    const next = [second, third, below][index] ?? "";
    return isWide(line, 40, 133) && line.length + 1 + (next.split(" ", 1)[0] ?? "").length > width;
  });
}

/** Whether a path was broken where the terminal ends. */
function isBrokenPath(line: string, below: string): boolean {
  return WIDTHS.has(line.length) && /\w$/.test(line) && line.includes(": ") && /^[\\/][\w.-]/.test(below);
}

/** Whether a frame was broken before its place, as windows for errors do. */
function isBrokenFrame(line: string, below: string): boolean {
  return (
    /^ {1,8}at [^\s()]{1,200}$/.test(line) && /^ {0,4}\((?:[^()\n]{1,300}:\d{1,7}|<anonymous>|native)\)$/.test(below)
  );
}

/** Whether a logger's line of pairs was broken within the quotes of a value. */
function isInPair(line: string, below: string): boolean {
  return PAIRS.test(line) && !PAIRS.test(below) && /=["“][^"”\n]{0,400}$/.test(line) && /["”]/.test(below);
}

const PAIRS = /^(?:time|ts|t|level|lvl)=\S/;

/** Columns of terminals. */
const WIDTHS: ReadonlySet<number> = new Set([80, 100, 120, 132]);

const OUTPUT_BELOW = overLines()`
    ^(?!(?:at|from(?= \S{1,300}:\d| [\w.]{1,80} import )|in|by(?= 0x)|goroutine|info|warn|warning|error|note|hint|help|debug|success) )
      (?!(?!\()(?:\S+ ){1,2}\S*:(?: |$))(?![^\n]*[;{}]$)(?:[a-z][a-z.]{0,40}[,;]?(?: |$)(?! {0,20}(?:[|=:{]|\((?![a-z, -]{3,80}\))))|\([a-z]{2,20}[ ,)])[^\n]{0,132}$
  `;

function isWide({ length }: string, least: number, most: number): boolean {
  return length >= least && length <= most;
}

function unwrapped(text: string, goesOn: GoesOn): string {
  const lines = text.split("\n");
  let whole = lines[0] ?? "";
  for (const [index, line] of lines.slice(1).entries()) whole += goesOn(lines, index) ?? `\n${line}`;
  return whole;
}

/** A report that breaks its message by width draws a stroke before the lines that go on: https://docs.rs/miette. */
function reported(text: string): string {
  if (!text.includes("× ")) return text;
  let whole = text;
  for (let lines = 0; lines < MOST_FILLED && REPORT_LINE.test(whole); lines++)
    whole = whole.replace(REPORT_LINE, "$1 ");
  return whole;
}

const REPORT_LINE = /^([ \t]{0,4}(?:Error: {0,4})?× [^\n]{8,1000}[^\s.!?:])\n {0,4}│ (?=[^\s│╭╰├─])/m;

/** Without the frame that a terminal draws around its output, and without marks of quotation. */
function unboxed(boxed: string): string {
  const text = unstroked(boxed);
  if (!/^ {0,8}[│┃>]/m.test(text)) return text;
  const unframed = (line: string): string =>
    /^ {0,8}[│┃>]/.test(line) ? line.replace(/^ {0,8}[│┃>] ?/, "").replace(/[│┃]$/, "") : line;
  return filled(summed(text)).split("\n").map(unframed).join("\n");
}

/** Between an opening corner and the first empty line stands one message, broken at the terminal's width. Source: Terraform's diagnostics. */
function summed(text: string): string {
  if (!text.includes("╷")) return text;
  let whole = text;
  for (let lines = 0; lines < MOST_FILLED && SUMMED_LINE.test(whole); lines++)
    whole = whole.replace(SUMMED_LINE, "$1 ");
  return whole;
}

const SUMMED_LINE =
  /(╷\n[ \t]{0,8}│ (?:Error|Warning): [^\n]{52,1000}[^\s:.])\n[ \t]{0,8}│ (?!with \S+,|on \S+ line \d|An? |The |[A-Z][a-z]+ing )(?=[\w'"(][^\n]{0,200})/;

/** Services for builds draw a stroke before each line of what they show; in a table more than one would stand on a line. */
function unstroked(text: string): string {
  return STROKED_STACK.test(text) ? text.replace(/^[ \t]{0,4}\|(?: {1,2}|$)/gm, "") : text;
}

/** Only Go's stacks need it: the others are read with their strokes. */
const STROKED_STACK = /^[ \t]{0,4}\| {1,2}goroutine \d{1,9} \[running\]:$/m;

/** In a frame with both sides a line that reaches the right one goes on below; what has strokes within is a table, and JSON is read as it is broken. */
function filled(text: string): string {
  let whole = text;
  for (let lines = 0; lines < MOST_FILLED && FILLED_LINE.test(whole); lines++)
    whole = whole.replace(FILLED_LINE, "$1 ");
  return whole;
}

const MOST_FILLED = 8;
/** A long word may leave up to fourteen places empty. */
const FILLED_LINE = /^( {0,8}[│┃] [^│┃\n{}"]{20,160}[^\s│┃{}"]) {1,14}[│┃]\n {0,8}[│┃] (?=[^\s│┃][^│┃\n]{0,200}[│┃]$)/m;

/** Python draws a tree around the tracebacks of a group: https://docs.python.org/3/library/exceptions.html#exception-groups. */
function ungrouped(text: string): string {
  if (!text.includes("Exception Group Traceback")) return text;
  return text
    .split("\n")
    .map((line) => line.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/, ""))
    .join("\n");
}

/** Colours whose escape was written out, as in JSON, or lost on the way; `[5m]` is a span of time. */
const COLOUR =
  /\\(?:u001[bB]|x1[bB]|033|e)\[[\d;]{0,20}m|\u001b\[[\d;]{0,20}[A-Za-z]|\[(?:0|1|2|4|22|24|39|49|[349][0-7]|0?1;[349][0-7]|0;[349][0-7]|38;[25];[\d;]{1,12})m(?!\])/g;

function uncoloured(text: string): string {
  return text.includes("m") && text.includes("[") ? text.replace(COLOUR, "") : text;
}

/** A debugger that lacks the source says so between the signal and the stack. */
function withoutSourceNotes(text: string): string {
  return text.includes(": No such file or directory.")
    ? text.replace(/^\d{1,6}\t[^\n]{1,300}: No such file or directory\.\n/gm, "")
    : text;
}

/** Some print the stack first, innermost last, and below it the error. Sources: IPython, Rich, Nim. */
const STACK_HEAD = /Traceback \(most recent call last\)[^\w:]{0,200}$/;
const ERROR_BELOW = /^(?:Error: unhandled exception: |SIG[A-Z]{2,6}: )/;
const MAX_ABOVE = 200;
const MAX_BELOW = 8;

/** Such an error with its stack below it, innermost first, as others print it. */
function stacksBelow(text: string): string {
  if (!text.includes("Traceback (most recent call last)")) return text;
  const lines = text.split("\n");
  const turned: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const end = STACK_HEAD.test(lines[index] ?? "") ? errorBelow(lines, index + 1) : undefined;
    const frames =
      end === undefined ? [] : lines.slice(index + 1, end).filter((_, at) => readFrameAt(lines, index + 1 + at));
    if (end === undefined || frames.length === 0) {
      turned.push(lines[index] ?? "");
      continue;
    }
    const after = endOfParagraph(lines, end);
    turned.push(...lines.slice(end, after), ...frames.reverse());
    index = after - 1;
  }
  return turned.join("\n");
}

function errorBelow(lines: readonly string[], from: number): number | undefined {
  const window = lines.slice(from, from + MAX_ABOVE);
  const at = window.findIndex((line) => CLASS_LINE.test(line) || ERROR_BELOW.test(line));
  // Keras only leads to its message, which stands in the next paragraph.
  if (/: Exception encountered when calling /.test(window[at] ?? "")) return undefined;
  return at < 0 ? undefined : from + at;
}

/** Index behind the lines of a message. */
function endOfParagraph(lines: readonly string[], from: number): number {
  const length = lines.slice(from, from + MAX_BELOW).findIndex((line) => line.trim() === "");
  return length < 0 ? Math.min(lines.length, from + MAX_BELOW) : from + length;
}
