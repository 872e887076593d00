/**
 * How compilers, linkers, loaders and the system's own tools begin an error, wherever their output was pasted: also in
 * the midst of a person's words, hence each row is strict. Linear like `error-openers.ts`.
 */
import { overLines } from "../../../wording/over-lines.ts";
import { FAILING_WORDS } from "../failing-words.ts";
import { EVERYWHERE, LOG_ONLY, PROSE_AND_LOG, PROSE_LOG_TITLE, type ErrorOpener } from "./error-opener.ts";

/** What strerror(3) and Go's and Rust's libraries say of an errno; at the end of a line, behind a colon. */
const SYSTEM_WORDS = [
  ...["No such file or directory", "Permission denied", "File exists", "Is a directory", "Not a directory"],
  ...["Operation not permitted", "Connection refused", "Connection reset by peer", "Connection timed out"],
  ...["Device or resource busy", "Invalid argument", "Too many open files", "No space left on device"],
  ...["Cannot allocate memory", "Broken pipe", "Exec format error", "Address already in use", "Directory not empty"],
  ...["Read-only file system", "Input/output error", "Text file busy", "Bad file descriptor", "File too large"],
  ...["Network is unreachable", "No route to host", "Name or service not known", "Resource temporarily unavailable"],
  ...["no such file or directory", "permission denied", "file exists", "is a directory", "not a directory"],
  ...["operation not permitted", "connection refused", "connection reset by peer", "connection timed out"],
  ...["device or resource busy", "invalid argument", "too many open files", "no space left on device"],
  ...["cannot allocate memory", "broken pipe", "exec format error", "address already in use", "directory not empty"],
  ...["read-only file system", "input/output error", "text file busy", "bad file descriptor", "i/o timeout"],
  ...["Connection closed by remote host", "Invalid data found when processing input"],
  ...["network is unreachable", "no route to host", "no such host", "file does not exist", "command not found"],
  ...["unexpected EOF", "context deadline exceeded", "executable file not found in $PATH"],
];

const escaped = (words: readonly string[]): string => words.map((word) => word.replace(/[$/]/g, "\\$&")).join("|");

/** What names of files with source code end in. */
const SOURCE_ENDINGS = (
  "go c cc cpp cxx h hpp py rb y js jsx ts tsx pl f f90 vala adb ads proto d nim zig swift java scala ex exs hs ml php lua cs vue " +
  "svelte yaml yml toml json tf s S m mm cu sol dart jl v sv vhd sql css scss"
).split(" ");

/** Labels of a report's own lines: "expected: no output", "note: does not happen on …". */
const LABELS =
  "expected|actual|results?|output|os|versions?|notes?|edit|update|response|problem|issue|bug|steps?|repro\\w*|system|" +
  "platform|browser|env\\w*|ps|todo|warn\\w*|info|debug|trace|reason|cause|why|workaround|fix\\w*|solution|status|summary|title|" +
  "descri\\w*|tested|terminal|shell|model|subject|question|example|before|after|error|errors|fatal|panic|message|https?|file|" +
  "feat|chore|docs|test|refactor|ci|perf|build|closes|regression|impact|severity|frequency|and|but|so|also|or|cc|by|from|date";

export const OUTPUT_OPENERS: readonly ErrorOpener[] = [
  {
    name: "data-race",
    reason: "Go's race detector",
    source: "https://go.dev/doc/articles/race_detector",
    words: ["WARNING: DATA RACE"],
    pattern: /\bWARNING: DATA RACE\b/gm,
    where: EVERYWHERE,
    certain: true,
    extent: "words",
  },
  {
    name: "sanitizer-broken",
    reason: "a sanitizer could not do its work",
    source: "compiler-rt's sanitizer_common",
    words: ["Sanitizer failed", "Sanitizer can not", "Sanitizer CHECK failed"],
    pattern: /\b(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer (?=(?:failed|can not|CHECK failed))/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "sanitizer-summary",
    reason: "what the sanitizer found, where the lines above it were left out; the others begin their report alike",
    source: "https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",
    words: ["SUMMARY: "],
    pattern: /(?<=^SUMMARY: )(?=UndefinedBehaviorSanitizer: [a-zA-Z])/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "check-failed",
    reason: "a check that ends the program where it does not hold",
    source: "https://google.github.io/glog/stable/logging/#check-macro, Chromium, V8, Rust's assert!",
    words: ["heck failed: ", "ssertion failed: "],
    pattern: /\b(?:Check failed: |assertion failed: )(?=\S)/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "fatal-place",
    reason: "V8 frames its fatal error: the place, and below it what it is",
    source: "V8_Fatal",
    words: ["# Fatal error in "],
    pattern: /(?<=^# Fatal error in [^\n]{0,200}\n# )(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "signal-name",
    reason: "a runtime names the signal and says it in words",
    source: "Go's runtime",
    words: ["SIG"],
    pattern:
      /^(?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [a-z])|^[Ss]ignal (?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [A-Z])/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
  },
  {
    name: "signal-of-child",
    reason: "a parent says by which signal its child ended",
    source: "Go's os/exec",
    words: ["signal: "],
    pattern: /\bsignal: (?=(?:segmentation fault|killed|aborted|abort trap|bus error|illegal instruction|trace)\b)/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
  },
  {
    name: "signal-number",
    reason: "a crash handler gives the signal's number or name",
    source: "Android's debuggerd, GDB, Valgrind, crash handlers of servers and engines",
    words: ["ignal"],
    pattern: overLines("gm")`
        (?:^|(?<=\s))(?<!action of )(?=signal \d{1,2} \(SIG[A-Z]{2,6}\)|
          (?:Program|Process) termin(?:ated|ating) with (?:default action of )?signal |
          (?:Program |Process )?(?:crashed|caught|got|terminated|killed) (?:by|with|on)? ?signal:? (?:\d|SIG))
      `,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "exit-by-signal",
    reason: "a parent names the program and the signal by which it ended",
    source: "wrappers of programs as npm's packages have them",
    words: [" exited with signal SIG"],
    pattern:
      /(?:^[ \t]{0,8}(?=\S*[\/\\])|(?<=["\x60]))(?=[^\s"\x60][^\n"\x60]{1,240} exited with signal SIG[A-Z]{2,6}\b)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "signal-line",
    reason: "a shell's last line says only how the program ended",
    source: "signal(7) and shells",
    words: ["egmentation fault", "Aborted", "Killed", "Bus error", "Trace/", "Illegal instruction"],
    pattern:
      /^(?=(?:[Ss]egmentation fault|Aborted|Killed|Bus error|Illegal instruction|Trace\/(?:BPT|breakpoint) trap(?:: \d)?)\.?[ \t]{0,8}$)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "fault-address",
    reason: "Go's runtime met an address that is none, or data that cannot be",
    source: "Go's runtime",
    words: ["unexpected fault address ", "runtime: "],
    pattern: /^(?=unexpected fault address 0x)|^runtime: (?=[a-z][^\n]{8,300}\n(?:fatal error|panic): )/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "panic-place",
    reason: "a Rust program panicked; the thread was left out",
    source: "https://doc.rust-lang.org/std/macro.panic.html",
    words: ["panicked at "],
    pattern: /(?<!' (?:\(\d{1,12}\) )?)\bpanicked at (?=\S{1,200}\.rs:\d{1,7}:\d{1,5}:)/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
  },
  {
    name: "panic-report",
    reason: "a panic as a report: message and location in lines of their own",
    source: "https://docs.rs/color-eyre",
    words: ["The application panicked (crashed)"],
    pattern: /\b(?=The application panicked \(crashed\)\.\n)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph",
  },
  {
    name: "tool-error",
    reason: "a tool names itself before “error:”",
    source: "GNU coding standards, Formatting Error Messages",
    words: [": error: ", ": fatal error: "],
    pattern: /(?<=^[\w./+-]{2,80}: )(?:fatal )?error: (?=\S)/gm,
    where: new Set(["prose"]),
    certain: true,
  },
  {
    name: "compiler-place",
    reason: "a place in source code and what is wrong there, without the word “error”",
    source: "Go (whose notes on escape analysis are none), older C compilers, linters",
    words: SOURCE_ENDINGS.map((ending) => `.${ending}:`),
    pattern: new RegExp(
      String.raw`(?<=^[ \t>]{0,8}(?:[A-Za-z]:)?[\w./\\@+~-]{1,200}\.(?:${SOURCE_ENDINGS.join("|")}):\d{1,7}(?:[:.]\d{1,5}(?:-\d{1,5})?)?: )` +
        String.raw`(?!(?:note|warning|remark|info|debug|error|fatal error|in file included|required from|here)(?::? |:?$))` +
        String.raw`(?![^\n]{0,120}\b(?:does not escape|escapes to heap|moved to heap|leaking param)\b)(?=["'(\`‘a-z])(?=[^\n]{0,200}\b${FAILING_WORDS}\b)`,
      "gm",
    ),
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "go-test",
    reason: "what a failing test of Go says, below its name",
    source: "https://pkg.go.dev/testing",
    words: ["--- FAIL: "],
    pattern: /(?<=^[ \t>]{0,8}--- FAIL: [^\n]{1,120}\n[ \t>]{0,12}\w{1,80}_test\.go:\d{1,7}: )(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "system-words",
    reason: "a line that ends with what the system says of an errno",
    source: "strerror(3), https://pkg.go.dev/syscall#Errno",
    words: SYSTEM_WORDS.map((word) => `: ${word}`),
    pattern: new RegExp(
      String.raw`^[ \t]{0,8}(?=\S[^\n]{2,300}: (?:${escaped(SYSTEM_WORDS)})(?: \(os error \d{1,6}\))?\.?[ \t]{0,4}$)`,
      "gm",
    ),
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
  {
    name: "link-failure",
    reason: "what a linker or loader misses, or has twice",
    source: "GNU ld, LLD, Apple's ld, MSVC's link",
    words: ["multiple definition of ", "cannot find -l", "not found for -l", "uplicate symbol", "ndefined symbol"],
    pattern: overLines("gm")`
        \b(?=multiple definition of [\x60'‘]|cannot find -l\w|library not found for -l\w|duplicate symbol(?:s for| reference: | ['_])|
          [Uu]ndefined symbols? for architecture |Undefined symbols:(?=\n)|undefined symbol: \S)
      `,
    where: EVERYWHERE,
    inline: true,
    certain: true,
  },
  {
    name: "tool-words",
    reason: "a tool names itself and says in small letters what is wrong",
    source: "GNU coding standards, Go's convention for error strings",
    words: [": "],
    pattern: new RegExp(
      String.raw`^(?!(?:${LABELS})(?: \w{1,12}){0,2}: )(?=[a-z][\w./+-]{1,60}(?: [a-z0-9]{2,12}){0,2}: (?:\S{1,80}: )?[a-z"'\`][^\n]{2,200}$)` +
        String.raw`(?=[^\n]{0,240}[ "'(]${FAILING_WORDS}(?=[ "',.:;)]|$))(?![^\n]{0,120}\b(?:warning|note|info): )`,
      "gm",
    ),
    where: LOG_ONLY,
    weak: true,
  },
];
