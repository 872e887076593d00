/** Reads how Rust, Go, Zig and Bun say that a program gave up: the message, and where if it is named. */
import type { Frame } from "../../../domain/report.ts";
import type { ErrorParts } from "./error-parts.ts";

/** The class under which panics are kept, whatever the language. */
export const PANIC = "panic";

const RUST_HEAD =
  /^(?:error: )?(?:rust: )?(?:thread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |panicked at |task '?[^'\n]{0,60}'? ?failed at )/;
// Until Rust 1.72: 'message', file:line:column; hooks that log put a colon. Since: file:line:column:, the message on the next line.
const QUOTED_FIRST = /^'([^]{0,4000})'[,:] ([^\s,]{1,300}?):(\d{1,9})(?::(\d{1,9}))?/;
const PLACE_FIRST = /^(\S{1,300}?):(\d{1,9}):(\d{1,9}):\s{0,4}([^]{0,4000})$/;
/** In a title, which has no next line. */
const PLACE_ALONE = /^(\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?:?\s{0,4}$/;
/** A message that begins with empty lines, and whose place was left out. */
const BELOW_QUOTE = /^'\n{1,3}([^\n]+(?:\n[^\n]+){0,8})/;
/** Go prints the signal below the message. */
const GO_SIGNAL = /\n\[signal (SIG[A-Z]{2,6})\b/;
// https://docs.rs/color-eyre: the message and the location in lines of their own.
const REPORT =
  /^The application panicked \(crashed\)\.\nMessage: {1,4}([^\n]{1,600})(?:\nLocation: (\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?)?/;
const OTHER_HEAD = /^panic(?:\([\w ]{1,40}\))?: {1,3}/;

/** The parts of a panic; undefined for any other text. */
export function readPanic(text: string): ErrorParts | undefined {
  const rust = RUST_HEAD.exec(text);
  if (rust) return readRustPanic(text.slice(rust[0].length), text);
  const report = REPORT.exec(text);
  if (report) return panic(report[1] ?? "", report[2] ? [frame(text, report[2], report[3], report[4])] : []);
  const other = OTHER_HEAD.exec(text);
  if (!other) return undefined;
  return { ...panic(firstLine(text.slice(other[0].length)), []), code: GO_SIGNAL.exec(text)?.[1] ?? null };
}

function readRustPanic(rest: string, raw: string): ErrorParts {
  const quoted = QUOTED_FIRST.exec(rest);
  if (quoted) return panic(quoted[1] ?? "", [frame(raw, quoted[2], quoted[3], quoted[4])]);
  const placed = PLACE_FIRST.exec(rest);
  if (placed) return panic(beforeBacktrace(placed[4] ?? ""), [frame(raw, placed[1], placed[2], placed[3])]);
  const alone = PLACE_ALONE.exec(rest);
  if (alone) return panic("", [frame(raw, alone[1], alone[2], alone[3])]);
  return panic((BELOW_QUOTE.exec(rest)?.[1] ?? firstLine(rest)).replace(/^'|'$/g, ""), []);
}

function panic(message: string, frames: readonly Frame[]): ErrorParts {
  const said = message.replace(/\s+/g, " ").trim();
  return { className: PANIC, message: said, status: null, apiType: null, code: null, frames };
}

function beforeBacktrace(text: string): string {
  return text.split(/\n\s{0,8}(?:stack backtrace:|note: )/, 1)[0] ?? "";
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function frame(raw: string, file: string | undefined, line: string | undefined, column: string | undefined): Frame {
  return {
    raw: firstLine(raw).slice(0, 600),
    function: null,
    file: file ?? null,
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
}
