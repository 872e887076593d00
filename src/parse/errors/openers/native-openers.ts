/** How crashing programs, their checkers, kernels and loaders begin an error: data for `find-errors.ts`, linear like the others. */
import { EVERYWHERE, LOG_ONLY, PROSE_AND_LOG, PROSE_LOG_TITLE, type ErrorOpener } from "./error-opener.ts";
import { FAILING_WORDS } from "../failing-words.ts";
import { overLines } from "../../../wording/over-lines.ts";

export const NATIVE_OPENERS: readonly ErrorOpener[] = [
  {
    name: "memory-checker",
    reason: "a memory checker marks each line with the process, then says what was wrong",
    source: "https://valgrind.org/docs/manual/mc-manual.html",
    words: [
      "== Invalid ",
      "== Conditional jump",
      "== Use of uninit",
      "== Process terminating",
      "== Mismatched free",
      "== Jump to ",
      "definitely lost in",
    ],
    pattern: overLines("gm")`
        (?<=^[ \t]{0,8}==\d{1,8}== )(?=(?:Invalid (?:read|write|free)|Conditional jump|Use of uninit|Process terminating|Mismatched free|Jump to )\b|
          [\d,]{1,16} (?:\([^()\n]{1,60}\) )?bytes in [\d,]{1,12} blocks are definitely lost in )
      `,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "kernel",
    reason: "the kernel says which process or which code of its own went wrong",
    source: "Linux",
    words: ["segfault at ", "BUG: ", "Kernel panic - ", "general protection"],
    pattern: overLines("gm")`
        \b(?=segfault at [\da-f]{1,16} ip )|
          \bBUG: (?=(?:kernel|unable to handle|soft lockup|Bad|scheduling|KASAN)\b)|\bKernel panic - (?=not syncing)|\b(?=general protection (?:fault(?:,|:| ip)|ip:[\da-f]))
      `,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "stop-code",
    reason: "Windows stopped, and shows why",
    source: "https://learn.microsoft.com/windows-hardware/drivers/debugger/bug-check-code-reference2",
    words: ["top code: "],
    pattern: /\b[Ss]top code: (?=[A-Z]{2,30}_[A-Z_]{3,60}\b)/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "result-number",
    reason: "a result of Windows in hexadecimal digits, behind the decimal ones or alone, and its words",
    source: "https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",
    words: ["rror 0x", " (0x"],
    pattern: /\b[Ee]rror 0x[\da-fA-F]{8}: (?=\S)|\b[Ee]rror -?\d{1,10} \(0x[\da-fA-F]{8}\):? (?=\S)/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true,
  },
  {
    name: "allocator",
    reason: "an allocator found its heap damaged, or no memory left",
    source: "macOS' malloc, Rust's alloc",
    words: ["malloc: *** ", "memory allocation of "],
    pattern:
      /\bmalloc: \*\*\* (?=(?:error for object|mach_vm_map)\b)|\b(?=memory allocation of \d{1,20} bytes failed)/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "last-words",
    reason: "a runtime's only words before it ends the program",
    source: "libstdc++, glibc",
    words: [
      "without an active exception",
      "pure virtual method called",
      "corrupted size vs. prev_size",
      "corrupted double-linked list",
    ],
    pattern:
      /\b(?=terminate called without an active exception|pure virtual method called|corrupted size vs\. prev_size|corrupted double-linked list)/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "above-abort",
    reason: "what a program prints right before it aborts says why",
    source: "abort(3) and shells",
    words: ["\nAborted", "\nAbort trap", "\nzsh: abort"],
    pattern: new RegExp(
      String.raw`^(?=(?![ \t]{0,8}(?:[$#>%]|at |from |#\d|\d{1,3}[:.] |\S{1,40}@\S{1,60}[:~]))` +
        String.raw`[^\n]{8,300}[^\s:,{][ \t]{0,4}\n(?:Aborted(?: \(core dumped\))?|Abort trap: \d|zsh: abort)[^\n]{0,80}(?:\n|$(?!\n)))`,
      "gm",
    ),
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
  {
    name: "assertion-dialog",
    reason: "a runtime's window says that an assertion failed; the expression stands below",
    source: "Microsoft's C runtime",
    words: ["ssertion failed!", "ssertion Failed!"],
    pattern: /\b(?=(?:Debug )?Assertion [Ff]ailed!\s{1,4}Program: )/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "toolkit-assertion",
    reason: "an assertion of a toolkit, in capitals",
    source: "https://doc.qt.io/qt-6/qtglobal.html#Q_ASSERT",
    words: ["ASSERT: ", "ASSERT failure in "],
    pattern: /\bASSERT: (?=")|\bASSERT failure in (?=\S)/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "signal-of-script",
    reason: "a shell names the script's line, the process and how it ended",
    source: "bash(1)",
    words: [": line "],
    pattern: overLines("gm")`
        (?<=: line \d{1,6}: {1,4}\d{1,8} )(?:Segmentation fault|Killed|Aborted|Abort trap|Bus error|
          Illegal instruction|Floating point exception|Trace/(?:BPT|breakpoint) trap)\b(?:: \d{1,2}\b)?(?: {1,12}\(core dumped\))?
      `,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "match",
  },
  {
    name: "signal-in-words",
    reason: "a shell's words for a signal, in small letters",
    source: "macOS' shells, zsh's jobs",
    words: ["abort trap: ", "segmentation fault: 11", "[1] ", "[2] "],
    pattern: overLines("gm")`
        \b(?:abort trap|segmentation fault): \d{1,2}\b|
          (?<=^\[\d{1,2}\] {2}[ +-] {0,3}\d{2,8} )(?:segmentation fault|abort|bus error|illegal hardware instruction|trace trap|floating point exception|
          killed)(?: {1,4}\(core dumped\)|\b)
      `,
    where: PROSE_LOG_TITLE,
    certain: true,
    extent: "match",
  },
  {
    name: "runtime-error",
    reason: "Go's runtime says what a program did wrong, in the midst of a server's log",
    source: "https://go.dev/ref/spec#Run_time_panics",
    words: ["untime error: "],
    pattern: overLines("gm")`
        (?<!:\d{1,7}: )\bruntime error: (?=invalid memory address|index out of range|slice bounds out|
          integer divide by zero|hash of unhashable|comparing uncomparable|makeslice|growslice|
          nil pointer)
      `,
    where: PROSE_LOG_TITLE,
    inline: true,
    certain: true,
  },
  {
    name: "fatal-tool",
    reason: "a tool says “fatal” with blanks before the colon",
    source: "nvcc, GNU make",
    words: ["fatal ", "%Error"],
    pattern: /(?<=^[\w.-]{2,40} fatal {1,4}: )(?=\S)|^%Error(?:-\w{1,20})?: (?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "runaway",
    reason: "a program frames its last exception: the class, and the message below",
    source: "Bitcoin Core's PrintExceptionContinue",
    words: ["EXCEPTION: "],
    pattern: /^EXCEPTION: (?=[\w:]{3,80}[ \t]{0,20}\n\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph",
  },
  {
    name: "domain",
    reason: "Apple's libraries give domain, code and words",
    source: "https://developer.apple.com/documentation/foundation/nserror",
    words: ["Error Domain="],
    pattern: /\bError Domain=(?=[\w.]{3,80} Code=-?\d{1,8})/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "tls-stack",
    reason: "an entry of OpenSSL's queue of errors",
    source: "https://docs.openssl.org/master/man3/ERR_error_string/",
    words: ["error:"],
    pattern: /\berror:(?=[\dA-F]{8}:[^:\n]{0,80}:[^:\n]{0,80}:[^:\n]{3,120})/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true,
  },
  {
    name: "system-call",
    reason: "a system call and its errno, without a colon",
    source: "Node.js",
    words: [
      " ECONN",
      " ENOTFOUND",
      " ETIMEDOUT",
      " EADDRINUSE",
      " ENOENT",
      " EACCES",
      " EPERM",
      " EAI_AGAIN",
      " EPIPE",
      " EHOSTUNREACH",
      " EBUSY",
    ],
    pattern: overLines("gm")`
        \b(?:connect|read|write|listen|getaddrinfo|spawn|bind|send|queryA)(?: \S{1,200})? (?=(?:ECONN[A-Z]{5,8}|
          ENOTFOUND|ETIMEDOUT|EADDRINUSE|ENOENT|EACCES|EPERM|EAI_AGAIN|EPIPE|EHOSTUNREACH|EBUSY)\b)
      `,
    where: PROSE_LOG_TITLE,
    inline: true,
    certain: true,
    weak: true,
  },
  {
    name: "call-failed",
    reason: "a function names itself, what it tried, and the number or words that it got",
    source: "perror(3) and libraries of C and C++",
    words: [" failed: ", " failed with ", " failed ("],
    pattern: /^[ \t]{0,4}(?![A-Z]{3,20}: )(?=[A-Za-z_][\w:.]{2,60}(?:\(\))?: [^\n]{3,160} failed(?:: | with | \()\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
  {
    name: "debugger-of-lisp",
    reason: "a Lisp's debugger names the condition and says it",
    source: "SBCL, GNU Emacs",
    words: ["debugger invoked on a"],
    pattern: /\bdebugger invoked on an? (?=[A-Z][\w:-]{2,60}\b)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph",
  },
  {
    name: "debugger-of-emacs",
    reason: "the error as a list, and the calls below it, which nothing but their indentation tells",
    source: "https://www.gnu.org/software/emacs/manual/html_node/elisp/Debugger.html",
    words: ["--Lisp error: ", "\n  mapbacktrace(", "\n  debug-early"],
    pattern:
      /--Lisp error: (?=\()|^Error: (?=[a-z][\w-]{1,60} \([^\n]{0,300}\)\n {2}(?:mapbacktrace|debug-early)[\w-]{0,20}\()/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "indented-stack",
  },
  {
    name: "rejected-push",
    reason: "git shows what the other side rejected",
    source: "https://git-scm.com/docs/git-push",
    words: ["! [re"],
    pattern: /(?<=^ {0,2}! )(?=\[(?:remote )?rejected\])/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "unit-test",
    reason: "a test runner marks the lines that say what failed",
    source: "https://docs.pytest.org",
    words: ["\nE  "],
    pattern: /(?<=^E {3,8})(?=assert |[A-Za-z_][\w.]{2,80}(?:Error|Exception|Warning): )/gm,
    where: LOG_ONLY,
    certain: true,
  },
  {
    name: "comment-of-test",
    reason: "a test's comment says which of its checks did not hold",
    source: "https://perldoc.perl.org/Test::More",
    words: ["Failed test "],
    pattern: /(?<=^[ \t]{0,8}#[ \t]{1,4})(?=Failed test (?:'[^'\n]|"[^"\n]|\d))/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "exit-of-program",
    reason: "an editor's console says with which code a program ended",
    source: "consoles of editors",
    words: ["Process finished with exit code ", "has exited with code ", " exited unexpectedly with code "],
    pattern:
      /\b(?=Process finished with exit code (?:-\d|[1-9]))|^(?=The program '[^'\n]{1,120}' has exited with code (?:-\d|[1-9]))|^(?=\w+(?: \w+)? exited unexpectedly with code (?:-\d|[1-9]))/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "test-failed",
    reason: "the place of a test, the word, and what did not hold on the next line",
    source: "https://github.com/catchorg/Catch2",
    words: [": FAILED:\n"],
    pattern: /(?<=:\d{1,7}: FAILED:\n {0,8})(?=[A-Z_]{4,40}\()/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "method-says",
    reason: "a method of a toolkit says what it cannot do",
    source: "Qt",
    words: ["::"],
    pattern: new RegExp(
      String.raw`^[ \t]{0,4}(?=Q[A-Z]\w{2,40}::\w{2,60}: [A-Z][^\n]{8,300}$)(?=[^\n]{0,240}\b${FAILING_WORDS}\b)`,
      "gm",
    ),
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "decoder",
    reason: "a decoder names itself and its address, then what it could not read",
    source: "FFmpeg",
    words: [" @ 0x"],
    pattern: new RegExp(String.raw`(?<=^\[[\w,]{2,60} @ 0x[\da-f]{4,16}\] )(?=[^\n]{0,240}\b${FAILING_WORDS}\b)`, "gm"),
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
];
