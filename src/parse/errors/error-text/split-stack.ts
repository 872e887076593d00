/** Parts an error's text into what it says and where it happened. */
import type { Frame } from "../../../domain/report.ts";
import { MAX_FRAMES, readFrame, readFrameAt } from "./read-frames.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** An error's text in two parts. */
export interface SplitStack {
  /** The text before and between the frames. */
  readonly head: string;
  readonly frames: readonly Frame[];
}

/** Where a stack that lost its line ends goes on: ` at fn (`, ` at file:///x.js:1:2`. */
const INLINE_FRAME = overLines()`
    \s(?=at (?:async |new )?(?:[^\s()]{1,160} ?)?(?:\[as [^\]\s]{1,60}\] )?\([^()\n]{0,400}(?::\d{1,9}|
      unknown|<anonymous>|native)\))|(?<!\bpanicked)\s(?=at (?:async )?[^\s()]{1,400}:\d{1,9}:\d{1,9}(?:\s|
      $))|\s(?=at (?:unknown|<anonymous>|native)(?:\s|$))
  `;

/**
 * The head is everything up to the first frame; after it, only frames are read, and lines that are none are dropped.
 * A stack run together on one line is taken apart first.
 */
export function splitStack(text: string): SplitStack {
  if (TRACEBACK.test(text)) return splitTraceback(text);
  if (LISP_ERROR.test(text)) return splitLispStack(text);
  const lines = text.includes("\n") ? text.split("\n").flatMap(addresses) : text.split(INLINE_FRAME);
  const head: string[] = [];
  const frames: Frame[] = [];
  for (let index = 0; index < lines.length && frames.length < MAX_FRAMES; index++) {
    const found = readFrameAt(lines, index);
    if (found) {
      frames.push(found.frame);
      index += found.lines - 1;
    } else if (frames.length === 0) head.push(...splitLastInline(lines[index] ?? "", frames));
  }
  return { head: head.join("\n").trim(), frames };
}

/** Boards print all addresses of a stack on one line. Source: ESP-IDF. */
function addresses(line: string): readonly string[] {
  return line.startsWith("Backtrace:") && line.length < MAX_ADDRESSES
    ? (line.match(/0x[\da-f]{8}:0x[\da-f]{8}/g) ?? [line])
    : [line];
}

const MAX_ADDRESSES = 2_000;

/** A line of several lines' text may still end in frames that were run together. */
function splitLastInline(line: string, frames: Frame[]): string[] {
  if (!line.includes(" at ")) return [line];
  const [first = "", ...rest] = line.split(INLINE_FRAME);
  const found = rest.flatMap((part) => readFrame(part) ?? []);
  // In a list of strings each has its quotation marks, and the list is read elsewhere.
  if (found.length === 0 && /^\s{0,40}"\s{0,8}$/.test(first)) return [line];
  frames.push(...found.slice(0, MAX_FRAMES - frames.length));
  return [first];
}

/** GNU Emacs indents the calls, and says nothing else that would tell them. */
const LISP_ERROR = /^(?:--Lisp error: \(|Error: [a-z][\w-]{1,60} \([^\n]{0,300}\)\n {2}(?:mapbacktrace|debug-early))/;
const LISP_CALL = /^ {2}\(?((?:#f\()?[^\s()"';]{1,160})/;

function splitLispStack(text: string): SplitStack {
  const [head = "", ...lines] = text.split("\n");
  const frames = lines.slice(0, MAX_FRAMES).flatMap((line): Frame[] => {
    const name = LISP_CALL.exec(line)?.[1];
    return name === undefined ? [] : [{ raw: line.trim(), function: name, file: null, line: null, column: null }];
  });
  return { head, frames };
}

const TRACEBACK = /^[\s>|]{0,12}Traceback \(most recent call last\):/;

/** Keras wraps what went wrong in user code; the last line is the error itself. */
const LEADING = /^[\w.]{1,80}: in user code:\s*$/;

/** Python prints the frames first, innermost last, and the error below them; here the innermost comes first. */
function splitTraceback(text: string): SplitStack {
  const head: string[] = [];
  const frames: Frame[] = [];
  const [first = "", ...lines] = text.split("\n");
  const indent = first.length - first.trimStart().length;
  for (const written of lines) {
    const line = written.slice(Math.min(indent, written.length - written.trimStart().length));
    const frame = readFrame(line);
    if (frame) frames.unshift(frame);
    else if (!/^[>|]?\s{2}|^[>|]?\s*$/.test(line) || (head.length > 0 && line.trim() !== "")) head.push(line);
  }
  if (LEADING.test(head[0] ?? "")) head.splice(0, head.length, ...head.slice(-1));
  return {
    head: head
      .join("\n")
      .replace(/^[>|\s]+/, "")
      .trim(),
    frames: frames.slice(0, MAX_FRAMES),
  };
}
