/**
 * Reads lines of stack traces: JavaScript on Node, Bun and browsers, Java, Python, Rust, Go and native debuggers.
 *
 * Other forms are data (`frame-forms.ts`). Only what the line says: nothing is resolved, no frame is left out, no name is
 * judged (that is the fingerprint's).
 */
import type { Frame } from "../../../domain/report.ts";
import { overLines } from "../../../wording/over-lines.ts";
import { readFrameForm } from "./frame-forms.ts";

/** Longest line that is taken for a frame, in characters; paths are limited to 4,096 but no trace shows such. */
const MAX_FRAME = 600;
/** Frames kept per error; a recursion of thousands adds nothing. */
export const MAX_FRAMES = 64;

// Node.js prints an error's own members in braces behind its last frame.
const OPEN_BRACE = / \{$/;
// `at fn (location)`: V8 (https://v8.dev/docs/stack-trace-api), JavaScriptCore as Bun prints it, Java.
const AT_CALL = /^at\s([^()]{0,300}?)\s?\(([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)?(?::\d+)?$/;
// `at /path/file.js:1:2`, `at <anonymous>`, `at unknown`, `at async file:///x.js:1:2`
const AT_PLACE = /^at\s(?:async\s)?(\S{1,500})$/;
// Firefox and Safari: `fn@https://host/file.js:1:2`
const GECKO = /^([\w$.<>/*[\]]{0,120})@(\S{1,400}:\d{1,9}:\d{1,9}|\[native code\])$/;
// Firefox' console leaves the sign out: `fn https://host/file.js:1:2`, and the column where it was copied from the console.
const CONSOLE = overLines()`
  ^([\w$.<>/*]{1,120}) ((?:https?|file|webpack|moz-extension|resource|chrome):(?:\S{1,400}:\d{1,9}:\d{1,9}|
    \/\/[^\s/]{0,120}\/\S{1,300}\.\w{1,5}:\d{1,9}))$
`;
// .NET: `at A.B.C(String x) in C:\src\a.cs:line 12`
const DOTNET = /^at ([\w.`<>[\]+|,$]{1,300})\([^()]{0,300}\) in (.{1,300}):line (\d{1,9})$/;
// Ruby: `from /a/b.rb:12:in 'Box#open'`, Rails leaves "from" out and names the gem: `rack (3.1.7) lib/rack/sendfile.rb:114:in 'call'`.
const RUBY =
  /^(?:from )?(?:[\w.-]{1,60} \(\d[\w.-]{0,30}\) )?((?:[A-Za-z]:)?[^\s:]{1,300}):(\d{1,9}):in [`'](.{1,200})'$/;
// PHP: `#0 /a/b.php(12): Box->open()`
const PHP = /^#\d{1,5} (\S{1,300}\.\w{2,5})\((\d{1,9})\): ([^()\n]{1,200})\(/;
// Dart: `#0      Box.open (package:box/box.dart:12:5)`
const DART = /^#\d{1,5} {2,8}(\S{1,200}(?: closure>)?) \(((?:package|dart|file):[^()\n]{1,300})\)$/;
// Lua: `...lua/lid/init.lua:42: in function 'open'`, `[C]: in function 'insert'`, `init.lua:3: in main chunk`
const LUA =
  /^(\[C\]|\[\w{1,20} "[^"\n]{1,200}"\]|\S{1,300}\.lua)(?::(\d{1,9}))?: in (?:main chunk|(?:upvalue|function|method|local|field|global)? ?['<](.{1,200})['>])$/;
// Sanitizers and LLVM: `#0 0x55d0 in decode_row /src/a.c:201:9`
const NATIVE =
  /^#(\d{1,5}) 0x[\da-f]{1,16} in ([\w$:<>~.,&*() ]{1,200}?) (\S{1,300}:\d{1,9}(?::\d{1,9})?|\(\S{1,300}\))$/;
const PYTHON = /^File "([^"]{1,400})", line (\d{1,9})(?:, in (.{1,200}))?$/;
// Rust backtraces number their frames: `  10: core::panicking::panic_fmt`, gdb writes `#3  0x0 in fn () from lib`.
const RUST = /^(\d{1,4}):\s{1,20}(?:0x[\da-f]{1,16} - )?([\w<$][^"\n]{0,400})$/;
const GDB =
  /^#(\d{1,5})\s{1,4}(?:0x[\da-f]{1,16} in )?([\w$:<>~.,& *@]{1,300}) ?\([^()]{0,200}\)(?: (?:from|at) (\S{1,300}))?$/;
const GDB_HEAD =
  /^#\d{1,5}\s{1,4}(?:0x[\da-f]{1,16} in )?([^()\n]{0,300}(?:(?:\(\)|\(anonymous namespace\)::)[^()\n]{0,300})?) ?\(/;
// Go: `main.run(0x1400, …)` with `\t/src/main.go:12 +0x1d` on the next line.
const GO_CALL = /^((?:[\w./-]{1,200}\.)?[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})\((?:0x|\{|\.\.\.|\))/;
// … which loggers write without the arguments.
const GO_NAME = /^([\w./-]{1,200}\.[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})$/;
// Julia: `[1] open(lid::Lid)` with `@ Box ~/.julia/packages/Box/x8/src/lid.jl:40` on the next line.
const JULIA_CALL = /^\[\d{1,4}\] (\S.{0,400})$/;
const JULIA_PLACE = /^@ (?:[\w.]{1,80} )?([^\s:]{1,300}):(\d{1,9})(?: \[inlined\])?$/;
// GCC's Fortran: `#1  0x401136 in open_` with `at /src/lid.f90:12` on the next line.
const FORTRAN_CALL = /^#\d{1,4} {1,2}0x[\da-f]{1,16} in (\S{1,200})$/;
const FORTRAN_PLACE = /^at (\S{1,300}):(\d{1,9})$/;
// A fatal error adds the registers, the runtime's own assembly ends in `.s`, and Windows' paths hold blanks.
const GO_PLACE =
  /^(\/[^\n:]{1,400}\.(?:go|s)|[A-Za-z]:[\\/][^\n:]{1,400}\.(?:go|s)):(\d{1,9})(?: \+0x[\da-f]{1,16})?(?: [fs]p=0x[\da-f]{1,16}){0,2}(?: pc=0x[\da-f]{1,16})?$/;
const RUST_PLACE = /^at (\S{1,400}\.rs):(\d{1,9})(?::(\d{1,9}))?$/;
const POSITION = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/;

// Logback and Log4j add where the class was found: `at a.B.c(B.java:1) ~[x.jar:2.1]`, and mod loaders what they did to it: `{re:mixin}`.
const PACKAGE_NOTE = /\s~?\[[^\]\n]{0,200}\](?: \{[^{}\n]{0,300}\})?$/;
// Unity: `A.B.C (System.Int32 x) (at Assets/C.cs:12)`, `(at <hash>:0)`.
const UNITY = /^([\w.`<>+[\]$|/,]{1,300}) ?\([^()]{0,300}\) \(at ([^\n]{1,300}):(\d{1,9})\)$/;
// Mono: `at A.B.C (System.Int32 x) [0x00034] in <hash>:0`
const MONO = /^at ([\w.`<>+[\]$|/,]{1,300}) ?\([^()]{0,300}\) \[0x[\da-f]{1,16}\] in (\S[^\n]{0,300}):(\d{1,9})$/;
// glibc's backtrace_symbols and what builds on it: `/usr/bin/x(name+0x1f) [0x4008f4]`, with a number in front or arguments.
const SYMBOL =
  /^(?:\[\d{1,4}\] )?([^\s()][^()\n]{0,200})\((?:([\w$.:~<>]{0,200})\+0x[\da-f]{1,16})?\) ?\[0x[\da-f]{4,16}\]/;
// Android's debuggerd: `#00 pc 0004793e  /system/lib/libc.so (pthread_mutex_lock+1)`
const TOMBSTONE =
  /^#\d{1,3} {1,2}pc [\da-f]{8,16} {1,4}(\S{1,300})(?: \(offset 0x[\da-f]{1,16}\))?(?: \(([^()\n]{1,200}?(?:\([^()\n]{0,200}\))?)(?:\+\d{1,9})?\))?(?: \(BuildId: |$)/;
// Apple's crash reports: `3   UIKitCore   0x00000001a2b3c4d5 -[UIView layout] + 123`
const APPLE =
  /^\d{1,4} {2,8}(\S{1,100})[ \t]{1,40}0x[\da-f]{8,16} {1,6}(\S[^\n]{0,200}?)(?: \+ \d{1,12}|(?= \([^()\n]{1,200}:\d{1,9}\)$))(?: \(([^()\n]{1,200}):(\d{1,9})\))?$/;
// Elixir: `(elixir 1.14.0) lib/enum.ex:12: Enum.map/2`
// … or, where no clause fits, with the arguments: `lib/box.ex:12: Box.open({:error, :closed})`
const ELIXIR = /^(?:\([\w. -]{1,60}\) )?(\S{1,200}\.exs?):(\d{1,9}): ([^\s(]{1,200})(?:\(.{0,300}\))?$/;
// Godot and other engines: `[3] Node::add_child (scene/main/node.cpp:1620)`
const ENGINE = /^\[\d{1,3}\] ([\w:~<>]{2,200})(?:\([^()\n]{0,200}\))? \(([^()\s]{1,300}):(\d{1,9})\)$/;
// LLDB: `* frame #0: 0x0000000100003f5c box`open_lid(row=3) + 46 at lid.c:12:5`
const LLDB =
  /^(?:\* )?frame #\d{1,5}: 0x[\da-f]{8,16} ([^`\s]{1,120})`([\w$:<>~.]{1,200})(?:\([^\n]{0,200}\))?(?: \+ \d{1,9})?(?: at (\S{1,300}?):(\d{1,9}))?/;
// OCaml: `Called from Box.open in file "box.ml", line 12, characters 3-9`
const OCAML =
  /^(?:Raised (?:at|by primitive operation at)|Called from|Re-raised at) (\S{1,200}) in file "([^"\n]{1,300})"(?: \(inlined\))?, line (\d{1,9})/;

/** The frame that a line is, or undefined where it is none. */
export function readFrame(line: string): Frame | undefined {
  if (line.length > MAX_FRAME) return undefined;
  const raw = line.trim();
  if (raw === "") return undefined;
  if (raw.endsWith(" {")) return withRaw(raw, readFrame(raw.replace(OPEN_BRACE, "")));
  if (raw.startsWith("at "))
    return readDotnetFrame(raw) ?? readAtFrame(raw.replace(PACKAGE_NOTE, ""), raw) ?? readFrameForm(raw);
  return readPythonFrame(raw) ?? readPlaceFrame(raw) ?? readFrameForm(raw) ?? readGdbFrame(raw) ?? readGeckoFrame(raw);
}

function withRaw(raw: string, frame: Frame | undefined): Frame | undefined {
  return frame && { ...frame, raw };
}

/** The name's line, and the place below it without which it is none. */
const PLACED_BELOW = [
  [GO_CALL, GO_PLACE],
  [GO_NAME, GO_PLACE],
  [JULIA_CALL, JULIA_PLACE],
  [FORTRAN_CALL, FORTRAN_PLACE],
] as const;

/** The frame and the number of lines it takes: Rust, Go, Julia and Fortran put the place on a line of its own. */
export function readFrameAt(lines: readonly string[], index: number): { frame: Frame; lines: number } | undefined {
  const line = lines[index] ?? "";
  const frame = readFrame(line);
  if (frame) return { frame, lines: 1 };
  if (line.length > MAX_FRAME) return undefined;
  const next = (lines[index + 1] ?? "").slice(0, MAX_FRAME).trim();
  const call = RUST.exec(line.trim());
  if (call) return twoLines(line.trim(), call[2] ?? null, RUST_PLACE.exec(next));
  for (const [name, below] of PLACED_BELOW) {
    const place = below.exec(next);
    const named = place ? name.exec(line.trim()) : null;
    if (named) return twoLines(line.trim(), named[1] ?? null, place);
  }
  return undefined;
}

function twoLines(raw: string, name: string | null, place: RegExpExecArray | null): { frame: Frame; lines: number } {
  const frame = { raw, function: name, file: place?.[1] ?? null, line: number(place?.[2]), column: number(place?.[3]) };
  return { frame, lines: place ? 2 : 1 };
}

/** `line` is the frame without the note that a logger added; `raw` as printed. */
function readAtFrame(line: string, raw: string): Frame | undefined {
  const call = AT_CALL.exec(line);
  if (call) return isSentence(call[1] ?? "") ? undefined : { raw, function: name(call[1]), ...place(call[2] ?? "") };
  const bare = AT_PLACE.exec(line)?.[1];
  if (bare === undefined) return undefined;
  if (POSITION.test(bare)) return { raw, function: null, ...place(bare) };
  if (/^(?:<anonymous>|unknown|native|\(unknown\))$/.test(bare)) return { raw, function: null, ...place("") };
  return /^[\w$]+(?:\.[\w$<>]+)+$/.test(bare) ? { raw, function: bare, ...place("") } : undefined;
}

/** "at the moment it fails (see below)" is no frame; `at async Promise.all (index 0)` is one. */
function isSentence(call: string): boolean {
  const words = call.replace(/\s\[as [^\]]{0,200}\]/, "").replace(/^(?:async|new|bound|get|set|static)\s/, "");
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
  if (!raw.startsWith("#")) return undefined;
  const match = GDB.exec(raw);
  if (match) return { raw, function: (match[2] ?? "").trim(), ...place(match[3] ?? "") };
  // Arguments may hold brackets of their own; then what stands behind them tells a frame.
  const at = Math.max(raw.lastIndexOf(") at "), raw.lastIndexOf(") from "));
  const head = at < 0 ? null : GDB_HEAD.exec(raw.slice(0, at));
  return head
    ? { raw, function: (head[1] ?? "").trim(), ...place(raw.slice(raw.indexOf(" ", at + 2) + 1)) }
    : undefined;
}

function readGeckoFrame(raw: string): Frame | undefined {
  const match = raw.includes("@") ? GECKO.exec(raw) : null;
  return match ? { raw, function: name(match[1]), ...place(match[2] ?? "") } : undefined;
}

function readDotnetFrame(raw: string): Frame | undefined {
  const match = raw.includes(":line ") ? DOTNET.exec(raw) : raw.includes(" in ") ? MONO.exec(raw) : null;
  return match ? frameOf(raw, match[1], match[2], match[3]) : undefined;
}

/** Runtimes that print a place and a name in forms of their own. */
function readPlaceFrame(raw: string): Frame | undefined {
  if (raw.startsWith("#")) {
    const php = PHP.exec(raw);
    if (php) return frameOf(raw, php[3], php[1], php[2]);
    const named = DART.exec(raw);
    if (named) return { raw, function: named[1] ?? null, ...place(named[2] ?? "") };
    const tombstone = TOMBSTONE.exec(raw);
    if (tombstone) return frameOf(raw, tombstone[2], tombstone[1], undefined);
    const native = NATIVE.exec(raw);
    return native ? { raw, function: native[2] ?? null, ...place(native[3] ?? "") } : undefined;
  }
  const ruby = raw.includes(":in ") ? RUBY.exec(raw) : null;
  if (ruby) return frameOf(raw, ruby[3], ruby[1], ruby[2]);
  const lua = raw.includes(": in ") ? LUA.exec(raw) : null;
  if (lua) return frameOf(raw, lua[3], lua[1], lua[2]);
  const other = readRareFrame(raw);
  if (other) return other;
  const printed = raw.includes("://") ? CONSOLE.exec(raw) : null;
  return printed ? { raw, function: name(printed[1]), ...place(printed[2] ?? "") } : undefined;
}

/** Name and place in forms that only one runtime has. */
function readRareFrame(raw: string): Frame | undefined {
  const engine = raw.startsWith("[") ? ENGINE.exec(raw) : null;
  if (engine) return frameOf(raw, engine[1], engine[2], engine[3]);
  if (raw.includes(") (at ")) {
    const unity = UNITY.exec(raw);
    if (unity) return frameOf(raw, unity[1], unity[2], unity[3]);
  }
  if (raw.includes("0x")) {
    const lldb = LLDB.exec(raw);
    if (lldb) return frameOf(raw, lldb[2], lldb[3] ?? lldb[1], lldb[4]);
    const symbol = SYMBOL.exec(raw);
    if (symbol) return frameOf(raw, symbol[2] === "" ? undefined : symbol[2], symbol[1]?.trim(), undefined);
    const apple = APPLE.exec(raw);
    if (apple) return frameOf(raw, apple[2], apple[3] ?? apple[1], apple[4]);
  }
  const elixir = raw.includes(".ex") ? ELIXIR.exec(raw) : null;
  if (elixir) return frameOf(raw, elixir[3], elixir[1], elixir[2]);
  const ocaml = raw.includes(" in file ") ? OCAML.exec(raw) : null;
  return ocaml ? frameOf(raw, ocaml[1], ocaml[2], ocaml[3]) : undefined;
}

function frameOf(raw: string, name: string | undefined, file: string | undefined, line: string | undefined): Frame {
  return { raw, function: name ?? null, file: file ?? null, line: number(line), column: null };
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
