/** How what crashed is told by those who watch it: boards, debuggers of other systems, servers of their workers. Linear like the others. */
import { EVERYWHERE, LOG_ONLY, PROSE_AND_LOG, PROSE_LOG_TITLE, type ErrorOpener } from "./error-opener.ts";
import { FAILING_WORDS } from "../failing-words.ts";
import { overLines } from "../../../wording/over-lines.ts";

export const CRASH_OPENERS: readonly ErrorOpener[] = [
  {
    name: "board",
    reason: "a board's firmware says why it starts anew",
    source:
      "https://docs.espressif.com/projects/esp-idf/en/stable/esp32/api-guides/fatal-errors.html, ESP8266's Arduino core",
    words: [
      "Guru Meditation Error: ",
      "Guru Meditation Error of type ",
      "abort() was called at PC ",
      "***ERROR*** A ",
      "WDT reset",
      "Exception (",
    ],
    pattern: overLines("gm")`
          \bGuru Meditation Error: (?=Core)|\b(?=Guru Meditation Error of type \w{3,40} occurred on core\b)|\b(?=abort\(\) was called at PC 0x)|\*{3}ERROR\*{3} (?=A stack overflow in task )|
          ^(?=(?:Soft|Hard(?:ware)?) WDT reset)|^(?=Exception \(\d{1,3}\):\n?[ \t]{0,4}epc1=)
        `,
    where: PROSE_LOG_TITLE,
    certain: true,
  },
  {
    name: "fault-of-processor",
    reason: "a small system names the fault",
    source:
      "https://docs.zephyrproject.org/latest/kernel/services/other/fatal.html, ARM's fault handlers, the Pico's SDK",
    words: [" FAULT *****", "ZEPHYR FATAL ERROR ", "*** PANIC ***\n"],
    pattern:
      /\*{5} (?=(?:BUS|USAGE|MPU|HARD|SECURE) FAULT \*{5})|>>> (?=ZEPHYR FATAL ERROR \d)|^\*{3} PANIC \*{3}\n{1,2}(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "debugger-of-windows",
    reason: "a debugger names the exception and its number",
    source: "https://learn.microsoft.com/windows-hardware/drivers/debugger/",
    words: [" - code c0000"],
    pattern: /\b(?=[A-Z][a-z]+(?: [a-z/]+){1,5} - code c0000[\da-f]{3}\b)/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "record-of-exception",
    reason: "a debugger shows the record of an exception: its number, and in brackets its words",
    source: "https://learn.microsoft.com/windows-hardware/drivers/debuggercmds/-exr--display-exception-record-",
    words: ["ExceptionCode: "],
    pattern: /^[ \t]{0,8}ExceptionCode: (?=[8ceCE][\da-fA-F]{7} \()/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "crash-reason",
    reason: "what a dump was taken for",
    source: "Breakpad's and Crashpad's minidump_stackwalk",
    words: ["Crash reason:"],
    pattern: /\bCrash reason: {1,8}(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "kernel-bug",
    reason: "the kernel's own checks",
    source: "Linux",
    words: ["kernel BUG at ", "nable to handle kernel "],
    pattern:
      /\b(?=kernel BUG at [^\s:]{1,200}:\d{1,7}!)|(?<!BUG: )\b(?=[Uu]nable to handle kernel (?:NULL|paging|read|write))/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "signal-in-native-code",
    reason: "a runtime's handler names the signal that its native code got",
    source: "https://www.mono-project.com/docs/debug+profile/debug/, Unity",
    words: ["Got a SIG"],
    pattern: /^[ \t]{0,4}Got a SIG[A-Z]{2,6} while executing native code\b/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "match",
  },
  {
    name: "dumped-core",
    reason: "the service for dumps says whose it keeps",
    source: "https://www.freedesktop.org/software/systemd/man/systemd-coredump.html",
    words: [" dumped core"],
    pattern: /\b(?=Process \d{1,8} \([^()\n]{1,60}\) of user \d{1,8} dumped core\b)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "signal-of-dump",
    reason: "the same, asked for one of them",
    source: "https://www.freedesktop.org/software/systemd/man/coredumpctl.html",
    words: [" Signal: "],
    pattern: /^ {2,20}(?=Signal: (?:4|5|6|7|8|11) \([A-Z]{3,6}\)$)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "signal-of-worker",
    reason: "a server says how its worker ended, or itself",
    source: "nginx, PostgreSQL, MySQL, Redis, php-fpm",
    words: [" signal ", " signal: "],
    pattern:
      /\b(?=(?:server|worker|child|background worker|parallel worker)(?: process)? (?:"[^"\n]{1,60}" )?\(?(?:PID )?\d{1,8}\)? (?:was terminated by|exited on) signal (?:4|6|7|8|11)\b)/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
  },
  {
    name: "signal-received",
    reason: "a crash handler names the signal among stars",
    source: "https://github.com/google/glog, Folly",
    words: ["*** SIG"],
    pattern: /\*{3} (?=SIG[A-Z]{2,6} \(@0x[\da-f]{1,16}\) received by PID )/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "words",
  },
  {
    name: "crash-handler-of-desktop",
    reason: "the crash handler names program and signal",
    source: "https://community.kde.org/Guidelines_and_HOWTOs/Debugging",
    words: [", signal: "],
    pattern: /(?<=^Application: [^\n]{1,80}, )signal: (?=[A-Z])/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "number-over-message",
    reason: "a number, and the words in the next paragraph",
    source: "Visual Basic for Applications",
    words: ["un-time error '"],
    pattern: /\b[Rr]un-time error '-?\d{1,10}(?: \([\da-f]{8}\))?':?\n{1,2}(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "action-of-object",
    reason: "a game's object and its event, and the words below",
    source: "https://manual.gamemaker.io",
    words: ["ERROR in"],
    pattern: /^ERROR in\s{1,4}action number \d{1,4}\n ?of [^\n]{1,80} for object [^\n]{1,80}:\n{1,3}(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "above-trace",
    reason: "a script's words, and below them where it was",
    source: "https://www.tcl-lang.org/man/tcl/TclCmd/error.htm, SLIME",
    words: ["\n    while executing\n", "\n   [Condition of type "],
    pattern: /^(?=\S[^\n]{4,300}\n(?: {4}while executing\n| {3}\[Condition of type ))/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "above-goroutine",
    reason: "what a program says right above the stack that it prints of itself",
    source: "https://pkg.go.dev/runtime/debug#PrintStack",
    words: ["goroutine "],
    // Where a line was broken by width, its last words are no message.
    pattern: overLines("gm")`
        (?:^(?!http: panic serving )|(?<=^http: panic serving \S{1,80}: ))
        (?!PC=0x|exit status |created by |goroutine |(?:in|on|of|at|to|for|from|with|and|or|as|by|the) )(?=[A-Za-z][^\n]{12,300}(?<=[^\s:;,{}])\ngoroutine \d{1,9} \[running\]:\n)
        (?=[^\n]{0,300}(?:: |\b${FAILING_WORDS}\b))(?![^\n]{0,300}(?:SIGQUIT|\bdump|\blisten))
        (?<!^(?:panic|[Ff]atal error|[Ee]rror|ERROR): [^\n]{0,300}\n)(?![^]{0,2000}\n(?:panic|fatal error): )
      `,
    where: LOG_ONLY,
    certain: true,
    weak: true,
  },
  {
    name: "place-above-trace",
    reason: "a place and the words, and below them the heading of the stack",
    source: "https://www.lua.org/manual/5.4/manual.html#pdf-debug.traceback, Roblox",
    words: ["\nstack traceback:\n", "\nStack Begin\n"],
    pattern:
      /(?<=^(?:\[ERROR\] )?[^\s:"][^\n:]{0,200}:\d{1,7}: )(?=[^\n]{4,300}\n(?:\[ERROR\] )?(?:stack traceback:|Stack Begin)\n)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "call-over-words",
    reason: "the call in backticks, and the words behind an exclamation mark",
    source: "https://rlang.r-lib.org/reference/abort.html",
    words: ["Error in `"],
    pattern: /^(?:[ \t]{0,4})Error in \x60[^\n\x60]{1,160}\x60:\n! (?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "died-at",
    reason: "a script's words, its file and line, and below them the calls",
    source: "https://perldoc.perl.org/Carp",
    words: [" line "],
    pattern:
      /^(?=\S[^\n]{4,300} at \S{1,200} line \d{1,7}\.\n[ \t]{1,8}(?:at \S{1,200} line \d{1,7}\.|[\w:]{1,160}\([^\n]{0,300}\) called at ))/gm,
    where: LOG_ONLY,
    certain: true,
  },
];
