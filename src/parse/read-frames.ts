/**
 * Reads lines of stack traces: JavaScript on Node, Bun and browsers, Java, Python, Rust, Go and native debuggers.
 *
 * Only what the line says: nothing is resolved, no frame is left out, no name is judged (that is the fingerprint's).
 */
import type { Frame } from "../domain/report.ts";

/** Longest line that is taken for a frame, in characters; paths are limited to 4,096 but no trace shows such. */
const MAX_FRAME = 600;
/** Frames kept per error; a recursion of thousands adds nothing. */
export const MAX_FRAMES = 64;

// `at fn (location)`: V8 (https://v8.dev/docs/stack-trace-api), JavaScriptCore as Bun prints it, Java.
const AT_CALL = /^at\s([^()]{0,300}?)\s?\(([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)?(?::\d+)?$/;
// `at /path/file.js:1:2`, `at <anonymous>`, `at unknown`, `at async file:///x.js:1:2`
const AT_PLACE = /^at\s(?:async\s)?(\S{1,500})$/;
// Firefox and Safari: `fn@https://host/file.js:1:2`
const GECKO = /^([\w$.<>/]{0,120})@((?:https?|file|webpack|chrome|resource):\S{1,400}:\d{1,9}:\d{1,9})$/;
const PYTHON = /^File "([^"]{1,400})", line (\d{1,9})(?:, in (.{1,200}))?$/;
// Rust backtraces number their frames: `  10: core::panicking::panic_fmt`, gdb writes `#3  0x0 in fn () from lib`.
const RUST = /^(\d{1,4}):\s{1,20}(?:0x[\da-f]{1,16} - )?([\w<$][^\n]{0,400})$/;
const GDB =
  /^#(\d{1,5})\s{1,4}(?:0x[\da-f]{1,16} in )?([\w$:<>~.,& *@]{1,300}) ?\([^()]{0,200}\)(?: (?:from|at) (\S{1,300}))?$/;
// Go: `main.run(0x1400, …)` with `\t/src/main.go:12 +0x1d` on the next line.
const GO_CALL = /^((?:[\w./-]{1,200}\.)?[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})\((?:0x|\{|\.\.\.|\))/;
const GO_PLACE = /^(\/\S{1,400}\.go|[A-Za-z]:[\\/]\S{1,400}\.go):(\d{1,9})(?: \+0x[\da-f]{1,16})?$/;
const RUST_PLACE = /^at (\S{1,400}\.rs):(\d{1,9})(?::(\d{1,9}))?$/;
const POSITION = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/;

/** The frame that a line is, or undefined where it is none. */
export function readFrame(line: string): Frame | undefined {
  if (line.length > MAX_FRAME) return undefined;
  const raw = line.trim();
  if (raw === "") return undefined;
  if (raw.startsWith("at ")) return readAtFrame(raw);
  return readPythonFrame(raw) ?? readGdbFrame(raw) ?? readGeckoFrame(raw);
}

/** The frame and the number of lines it takes: Rust and Go put the place on a line of its own. */
export function readFrameAt(lines: readonly string[], index: number): { frame: Frame; lines: number } | undefined {
  const line = lines[index] ?? "";
  const frame = readFrame(line);
  if (frame) return { frame, lines: 1 };
  if (line.length > MAX_FRAME) return undefined;
  const next = (lines[index + 1] ?? "").slice(0, MAX_FRAME).trim();
  const call = RUST.exec(line.trim());
  if (call) return twoLines(line.trim(), call[2] ?? null, RUST_PLACE.exec(next));
  const place = GO_PLACE.exec(next);
  const go = place ? GO_CALL.exec(line.trim()) : null;
  return go ? twoLines(line.trim(), go[1] ?? null, place) : undefined;
}

function twoLines(raw: string, name: string | null, place: RegExpExecArray | null): { frame: Frame; lines: number } {
  const frame = { raw, function: name, file: place?.[1] ?? null, line: number(place?.[2]), column: number(place?.[3]) };
  return { frame, lines: place ? 2 : 1 };
}

function readAtFrame(raw: string): Frame | undefined {
  const call = AT_CALL.exec(raw);
  if (call) return isSentence(call[1] ?? "") ? undefined : { raw, function: name(call[1]), ...place(call[2] ?? "") };
  const bare = AT_PLACE.exec(raw)?.[1];
  if (bare === undefined) return undefined;
  if (POSITION.test(bare)) return { raw, function: null, ...place(bare) };
  if (/^(?:<anonymous>|unknown|native|\(unknown\))$/.test(bare)) return { raw, function: null, ...place("") };
  return /^[\w$]+(?:\.[\w$<>]+)+$/.test(bare) ? { raw, function: bare, ...place("") } : undefined;
}

/** "at the moment it fails (see below)" is no frame; `at async Promise.all (index 0)` is one. */
function isSentence(call: string): boolean {
  const words = call.replace(/\s\[as [^\]]*\]/, "").replace(/^(?:async|new|bound|get|set|static)\s/, "");
  return words.replace(/^(?:async|new|bound)\s/, "").includes(" ");
}

function name(written: string | undefined): string | null {
  const text = (written ?? "").trim();
  return text === "" || text === "<anonymous>" || text === "async <anonymous>" ? null : text;
}

/** `(unknown)` and `<anonymous>` name no file; `native:7:39` does name one. */
function place(location: string): { file: string | null; line: number | null; column: number | null } {
  const position = POSITION.exec(location.trim());
  const file = (position?.[1] ?? location).trim();
  const known = file !== "" && file !== "unknown" && file !== "<anonymous>" && !/^index \d+$/.test(file);
  return { file: known ? file : null, line: number(position?.[2]), column: number(position?.[3]) };
}

function readPythonFrame(raw: string): Frame | undefined {
  const match = PYTHON.exec(raw);
  if (!match) return undefined;
  return { raw, function: match[3] ?? null, file: match[1] ?? null, line: number(match[2]), column: null };
}

function readGdbFrame(raw: string): Frame | undefined {
  const match = raw.startsWith("#") ? GDB.exec(raw) : null;
  if (!match) return undefined;
  return { raw, function: (match[2] ?? "").trim(), ...place(match[3] ?? "") };
}

function readGeckoFrame(raw: string): Frame | undefined {
  const match = raw.includes("@") ? GECKO.exec(raw) : null;
  return match ? { raw, function: name(match[1]), ...place(match[2] ?? "") } : undefined;
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
