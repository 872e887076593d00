/** Output of programs that stand in no corpus, with what a person would take for the error; the wrong ones are named. */
import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../../../src/parse/parse-report.ts";

/** `class|code|message` of the error complained of; null where none is found. */
function complaint(output: string, lead = "It stops when I open the lid."): string | null {
  const report = parseReport({ title: "It does not work", body: `${lead}\n\n\`\`\`\n${output}\n\`\`\`` });
  const error = report.primaryError === null ? undefined : report.errors[report.primaryError];
  return error === undefined ? null : `${error.className ?? ""}|${error.code ?? ""}|${error.message}`;
}

const programs: readonly [name: string, output: string, expected: string | null][] = [
  [
    "an assertion of an image library, with its place",
    "OpenCV(4.8.0) /io/box/lid.cpp:4062: error: (-215:Assertion failed) !lid.empty() in function 'resize'",
    "|-215|(-215:Assertion failed) !lid.empty() in function 'resize'",
  ],
  [
    "a compiler for graphics cards",
    "nvcc fatal   : Unsupported gpu architecture 'compute_1'",
    "||Unsupported gpu architecture 'compute_1'",
  ],
  [
    "a test's expectation",
    "[ RUN      ] Box.opens\n/src/box.cpp:41: Failure\nExpected equality of these values:\n  lid",
    "||Expected equality of these values: lid",
  ],
  ["ninja", "ninja: error: 'lid.a', needed by 'box', missing", "||'lid.a', needed by 'box', missing"],
  [
    "an editor's terminal",
    'The terminal process "/bin/boxsh" terminated with exit code: 3.',
    '|exit 3|The terminal process "/bin/boxsh" terminated with exit code: 3.',
  ],
  [
    "an editor's window",
    "The window terminated unexpectedly (reason: 'oom', code: '9')",
    "||The window terminated unexpectedly (reason: 'oom', code: '9')",
  ],
  ["an editor's command", "command 'box.open' not found", "||command 'box.open' not found"],
  ["a container's entry", "exec /usr/local/bin/box: exec format error", "||exec /usr/local/bin/box: exec format error"],
  [
    "a cluster's object",
    'The Box "lid" is invalid: spec.size: Required value',
    '||The Box "lid" is invalid: spec.size: Required value',
  ],
  [
    "a chart",
    "Error: INSTALLATION FAILED: cannot re-use a name that is in use",
    "Error||INSTALLATION FAILED: cannot re-use a name that is in use",
  ],
  ["a data base in a file", "SQLITE_BUSY: database is locked", "||SQLITE_BUSY: database is locked"],
  [
    "a data base's relation",
    'ERROR:  relation "lids" does not exist\nLINE 1: select',
    '||relation "lids" does not exist',
  ],
  ["SQL Server", "Msg 208, Level 16, State 1, Line 3\nInvalid object name 'lids'.", "||Invalid object name 'lids'."],
  [
    "a web server",
    'nginx: [emerg] unknown directive "lid" in /box.conf:3',
    '||[emerg] unknown directive "lid" in /box.conf:3',
  ],
  ["a script", "box.sh: line 12: lid: unbound variable", "||lid: unbound variable"],
  [
    "a cmdlet",
    "Set-Lid : Cannot bind argument to parameter 'Path' because it is null.\nAt C:\\box.ps1:3 char:5\n+ Set-Lid",
    "||Cannot bind argument to parameter 'Path' because it is null.",
  ],
  [
    "a build's task",
    "Execution failed for task ':box:merge'.\n> A failure",
    "||Execution failed for task ':box:merge'.",
  ],
  [
    "a toolkit's library",
    "(box:7): Gtk-CRITICAL **: 10:11:12.1: assertion 'IS_BOX (lid)' failed",
    "||assertion 'IS_BOX (lid)' failed",
  ],
  [
    "a virtual machine",
    "# A fatal error has been detected by the Box Runtime:\n#\n#  SIGSEGV (0xb) at pc=0x7",
    "|SIGSEGV|SIGSEGV (0xb) at pc=0x7",
  ],
  ["a race", "==================\nWARNING: DATA RACE\nRead by goroutine 5:\n  box.open()", "||DATA RACE"],
  ["a check", "F0102 box.cc:7] Check failed: lid != nullptr ", "||Check failed: lid != nullptr"],
  ["an engine", "handle_crash: Program crashed with signal 11", "|SIGSEGV|Program crashed with signal 11"],
  [
    "a phone",
    "signal 6 (SIGABRT), code -1 (SI_QUEUE), fault addr --------",
    "|SIGABRT|signal 6 (SIGABRT), code -1 (SI_QUEUE), fault addr --------",
  ],
  [
    "a service",
    "systemd[1]: box.service: Start request repeated too quickly.",
    "||box.service: Start request repeated too quickly.",
  ],
  ["a driver of browsers", "box.open: Timeout 30000ms exceeded.", "||box.open: Timeout 30000ms exceeded."],
  [
    "a message, and its code below",
    "PS C:\\> box\nThe lid was closed from the other side.\nError code: Box/Service/Lid/0x803b0015\nPress any key to go on",
    "|Box/Service/Lid/0x803b0015|The lid was closed from the other side.",
  ],
  [
    "a message, and its result below",
    "Lid could not be shut\nHRESULT: 0x80070005",
    "|0x80070005|Lid could not be shut",
  ],
  [
    "a result in both notations",
    "[error 2147942405 (0x80070005) when launching `box.exe -l']",
    "|0x80070005|error 2147942405 (0x80070005) when launching `box.exe -l'",
  ],
  ["… before a colon", "Error 5 (0x80070005): the lid is locked", "|0x80070005|the lid is locked"],
  [
    "an exception with its result, below a heading",
    "Version: 1.2.3\nException:\nAcme.Box.LidException (0x88980406): NO_OIL\n   at Acme.Box.Shut() in C:\\box.cs:line 3",
    "Acme.Box.LidException|0x88980406|NO_OIL",
  ],
  ["an exception with its number", "Acme.LidException (10061): no oil", "Acme.LidException|10061|no oil"],
  [
    "a client of a language server",
    "initializing server lid, id 3: Request initialize failed with message: Unable to find a lid that fits (-32603)",
    "|-32603|Unable to find a lid that fits (-32603)",
  ],
  ["a class within a module", "Box::LidUnreachable: no way to the lid", "Box::LidUnreachable||no way to the lid"],
  [
    "the same in a log, its message in brackets",
    "09:00:01 WARN: Box::OpenTimeout (execution expired)",
    "Box::OpenTimeout||execution expired",
  ],
  ["a class within a module that failed nothing", "Box::LidFactory: three lids made", null],
  ["a function within a class", "Box::shut: three lids made", null],
  [
    "a panic that a hook logged",
    "09:00:01 [ERROR] thread 'main' panicked at 'called `unwrap()` on `Lid::Gone`': src/box.rs:41",
    "panic||called `unwrap()` on `Lid::Gone`",
  ],
  [
    "a toolkit's message, with its time",
    "(box:4711): Box-WARNING **: 10:11:12.123: No lid could be opened",
    "||No lid could be opened",
  ],
  [
    "a logger with a name of .NET's",
    "[2031-06-01 09:00:00.1 +00:00] [ERR] [41] Acme.Web.LidServer: lid exited with code 187",
    "|exit 187|lid exited with code 187",
  ],
  [
    "an error's code below its stack, without braces",
    "LidError: no oil\n    at shut (/box/lid.js:5:21)\n  code: 'LID_DRY'",
    "LidError|LID_DRY|no oil",
  ],
  [
    "klog's structured form",
    'Jun 01 09:00:00 node boxd[1882]: E0601 09:00:00.120331    1882 lid.go:193] "ShutLid of box failed" err="rpc error: code = Unknown desc = no oil for \\"lid\\": gone"',
    '||no oil for "lid": gone',
  ],
  [
    "logfmt without a message",
    'ts=2031-06-01T09:00:00.1Z caller=main.go:80 level=error err="shutting lid: no oil"',
    "||shutting lid: no oil",
  ],
  [
    "Monolog's exception",
    '[2031-06-01 09:00:00] production.ERROR: NOOIL lid not shut {"exception":"[object] (Acme\\\\LidException(code: 0): NOOIL lid not shut at /srv/Lid.php:40)"}',
    "Acme\\LidException||NOOIL lid not shut",
  ],
  [
    "a doctor's list",
    "[✓] Box (3.22 on linux)\n[!] Lid toolchain - for boxes\n    ✗ hinge component is missing\n[✓] Network",
    null,
  ],
  [
    "a task's code, over what went wrong",
    "* What went wrong:\nCould not find the lid.\n\nBUILD FAILED in 3s\nError: Boxer task shutLid failed with exit code 1",
    "||Could not find the lid.",
  ],
  [
    "the line below one that says “because”",
    "ERROR: The box file './box.yml' is invalid because:\nlids.web contains too many hinges",
    "||The box file './box.yml' is invalid because: lids.web contains too many hinges",
  ],
  ["a message that leads to the next error", "error: no lid for the box:\nLidError: no oil", "LidError||no oil"],
  [
    "an answer over its reason",
    'Traceback (most recent call last):\n  File "/srv/box.py", line 7, in shut\n    raise LidException(r)\nbox.exceptions.LidException: (404)\nReason: Not Found\nHTTP headers: none',
    "box.exceptions.LidException||Not Found",
  ],
  [
    "a store's answer",
    "<Error><Code>LidDoesNotFit</Code><Message>The lid that we have is another one.</Message></Error>",
    "LidDoesNotFit||The lid that we have is another one.",
  ],
  [
    "a type checker's number",
    "Property 'lid' does not exist on type 'Box'.(2339)",
    "|TS2339|Property 'lid' does not exist on type 'Box'.",
  ],
  [
    "what was cancelled for want of time",
    "Unhandled exception. Acme.LidException: The lid took longer than 100 seconds.\n ---> System.TimeoutException: A task was canceled.\n   at Acme.Box.Shut() in /box.cs:line 3",
    "Acme.LidException||The lid took longer than 100 seconds.",
  ],
  [
    "a database's log in JSON, the level a letter",
    '{"t":"2031-06-01T09:00:00Z","s":"I","c":"BOX","msg":"Lid opened"}\n{"t":"2031-06-01T09:00:01Z","s":"E","c":"BOX","msg":"Error shutting the lid. Leaving it"}',
    "||Error shutting the lid. Leaving it",
  ],
  [
    "a planner's message, above the place",
    '╷\n│ Error: Invalid lid count\n│ \n│   on box.tf line 12, in resource "acme_box" "b":\n│   12:   count = 3\n│ \n╵',
    "Error||Invalid lid count",
  ],
  [
    "an engine's place in brackets",
    "Assertion failed: Lid < Num [File:D:\\Box\\Lid.h] [Line: 783] \nLid out of bounds",
    "||Assertion failed: Lid < Num",
  ],
  [
    "a page's own rules",
    "Refused to load the script 'https://cdn.example/lid.js' because it violates the following Content Security Policy directive: \"script-src 'self'\".",
    "||Refused to load the script 'https://cdn.example/lid.js' because it violates the following Content Security Policy directive: \"script-src 'self'\".",
  ],
  [
    "what a linter was at",
    'Oops!\n\nTypeError: no lid of undefined\nOccurred while linting /w/box.ts:3\nRule: "acme/lid"\n    at check (/w/lid.js:12:9)',
    "TypeError||no lid of undefined",
  ],
  [
    "the failed step of an image's build",
    '------\n > [box 4/6] RUN lidc:\n11.92 npm error code ELID\n11.92 npm error Lid and box do not fit\n------\nERROR: failed to solve: process "/bin/sh -c lidc" did not complete successfully: exit code: 1',
    "|ELID|Lid and box do not fit",
  ],
  [
    "a server's line, with the request behind",
    '2031/06/01 09:00:00 [error] 29#29: *17 connect() failed (111: Connection refused) while reaching the lid, client: 10.0.0.1, server: box, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:9000/"',
    "||connect() failed (111: Connection refused) while reaching the lid",
  ],
  [
    "a component and its address",
    "[h264_lid @ 0x55d0c0ffee] No box that fits was found\n[lid#0:0/h264_lid @ 0x55d0c0ffef] Closing",
    "||No box that fits was found",
  ],
  [
    "a command over what it printed",
    "ERROR: /w/box/BUILD:3:11: Compiling lid.cc failed: (Exit 1): gcc failed: error executing CppCompile command /usr/bin/gcc\nbox/lid.cc:7:10: fatal error: hinge.h: No such file or directory",
    "||hinge.h: No such file or directory",
  ],
  [
    "a service of a cloud",
    'Resource handler returned message: "Lid must be smaller than 5 bytes (Service: Box, Status Code: 400, Request ID: 1-2)"\n\n ❌  Box failed: Error: The stack named Box failed creation: ROLLBACK_COMPLETE',
    "||Lid must be smaller than 5 bytes (Service: Box, Status Code: 400, Request ID: 1-2)",
  ],
  ["a service that did not refuse", "Lid done (Service: Box, Status Code: 200, Request ID: 1-2)", null],
  [
    "a console's script over its message",
    'In LidBag.php line 97:\n                      \n  You have asked for a lid that is not "box.lid".   \n                      ',
    '||You have asked for a lid that is not "box.lid".',
  ],
  [
    "a compiler's number, kind and place",
    '[error] -- [E007] Type Mismatch Error: /w/Box.scala:7:12 \n[error] 7 |  val x: Int = "lid"\n[error] one error found',
    "|E007|Type Mismatch Error",
  ],
  [
    "a numbered problem",
    "Your requirements could not be resolved to an installable set of packages.\n\n  Problem 1\n    - Root box.json requires lid ^3.0, found 2.0 but it does not fit.",
    "||Your requirements could not be resolved to an installable set of packages.",
  ],
  [
    "an error that occurred",
    "A fatal error occurred: Failed to reach the lid: wrong mode",
    "||Failed to reach the lid: wrong mode",
  ],
  [
    "an error that occurred while something was done",
    "An error occurred while shutting the box: the lid is gone",
    "||the lid is gone",
  ],
  [
    "a place and a blank before the words",
    "/w/src/Box.lid:12:3 `<p>` cannot be within `<p>`",
    "||`<p>` cannot be within `<p>`",
  ],
  [
    "what stands indented below a colon",
    "go: inconsistent lids in /w/box:\n\tacme.example/lid@v1.2.0: is missing in the box",
    "||go: inconsistent lids in /w/box: acme.example/lid@v1.2.0: is missing in the box",
  ],
  [
    "a linker's first symbol",
    'Undefined symbols for architecture arm64:\n  "box::hinge(int)", referenced from:\n      _main in lid.o',
    '||Undefined symbols for architecture arm64: "box::hinge(int)", referenced from:',
  ],
  ["a logger's empty line", "2031-06-01T09:00:00.1Z ERROR 1 --- [  main] o.a.b.LidReporter   : \nNothing below", null],
  [
    "what only developers ask for",
    "09:00:00.1 [INFO] lids: 0 failed, 8 fit\n09:00:01.1 [DEBUG] retry policy: on timeout or missing lids",
    null,
  ],
  [
    "a build's project behind the message",
    "D:\\box\\lid.cpp(80,18): error C2039: 'lid': is not a member of 'box' [D:\\box\\build\\box.vcxproj]",
    "|C2039|'lid': is not a member of 'box'",
  ],
  ["checks that passed", "✔ Lid toolchain: stable-unknown-missing\n✓ hinge: not required", null],
  ["all is well", "box: opened\nlid: 3 hinges found\nhost: x86_64-unknown-linux-gnu\nos: unknown", null],
  ["a version's output", "box 1.2.3\nbuilt without errors on Monday", null],
];

describe("programs of no corpus", () => {
  test.each(programs)("%s", (_name, output, expected) => {
    expect(complaint(output)).toBe(expected);
  });
});

// Desired and actual: what is read wrongly today.
const knownWrong: readonly [name: string, output: string, desired: string | null, actual: string | null][] = [
  [
    "an assertion of an image library, without its place",
    "box.error: (-215:Assertion failed) !lid.empty() in function 'resize'",
    "box.error|-215|(-215:Assertion failed) !lid.empty() in function 'resize'",
    "||box.error: (-215:Assertion failed) !lid.empty() in function 'resize'",
  ],
  ["a number thrown by compiled code", "Uncaught 6446144", "||Uncaught 6446144", null],
];

describe("known wrong", () => {
  test.each(knownWrong)("%s", (_name, output, desired, actual) => {
    expect(complaint(output)).toBe(actual);
    expect(actual).not.toBe(desired);
  });
});

describe("what is announced", () => {
  test.each<[string, string, string, string | null]>([
    ["a lead and a fence", "I get this error:", "lid seven is missing", "||lid seven is missing"],
    ["a fence that nothing announces", "Here it is.", "lid one\nlid two is not\nlid three\nlid four\nlid five", null],
    [
      "a class in a table's cell",
      "| error | `Box::OpenTimeout (execution expired)` lib/lid.rb:3 |",
      "",
      "Box::OpenTimeout||execution expired",
    ],
    [
      "a log's line in a code span",
      '`[2031-06-01 09:00:00] local.ERROR: lid not shut {"exception":"[object] (LidException(code: 0): lid not shut at /srv/Lid.php:4)"}` and then',
      "",
      "LidException||lid not shut",
    ],
    [
      "a window's words, with their number",
      "On start a dialog “The box was unable to open (0xC000007B). Click OK to leave it.” comes.",
      "",
      "|0xc000007b|The box was unable to open (0xC000007B). Click OK to leave it.",
    ],
    [
      "an error of one letter, as an example",
      "When a line like `lid.c:3:4: error: x` is shown I want to click it.",
      "",
      null,
    ],
    ["what stands behind a code span", "I see `lid.c:3:4: error: no oil` and then nothing.", "", "||no oil"],
    [
      "a line of a log in the midst of words",
      "In the log view: `2031-06-01 09:00:00.123 Unable to shut the lid: it is gone.` and so on.",
      "",
      "||Unable to shut the lid: it is gone.",
    ],
    ["a status in a code span", "`HTTP 418 Lid Refused`", "", "||Lid Refused"],
    [
      "a type checker's words in a code span",
      "`Property 'lid' is not in type 'Box'.(2339)`",
      "",
      "|TS2339|Property 'lid' is not in type 'Box'.",
    ],
    ["a person above a code", "I could not shut it any more\nError code: 12", "", null],
    ["sentences in a fence", "It prints:", "I do not know what is wrong here", null],
  ])("%s", (_name, lead, output, expected) => {
    const read = complaint(output, lead);
    expect(read).toBe(expected);
  });

  test("the answer to “Error message” is one; that to “Version” is none", () => {
    const body = "### Error message\n\nNode 7 is already in the store\n\n### Version\n\nno such thing: missing";
    const { errors } = parseReport({ title: "It fails", body });
    expect(errors.map(({ message }) => message)).toEqual(["Node 7 is already in the store"]);
  });
});
