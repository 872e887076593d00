import { describe, expect, test } from "@jest/globals";
import { findErrors } from "../../../../src/parse/errors/find/find-errors.ts";
import { findStatus } from "../../../../src/parse/errors/error-text/error-codes.ts";
import type { Surroundings } from "../../../../src/parse/errors/openers/error-opener.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";

/** `class|status|code|message`, nulls left empty. */
function found(text: string, around: Surroundings): string[] {
  return findErrors(text, around).map(({ parts }) =>
    [parts.className, parts.status, parts.code, parts.message].map((part) => part ?? "").join("|"),
  );
}

type Row = [name: string, around: Surroundings, text: string, expected: string[]];

const otherShapes: Row[] = [
  [
    "a traceback on one line",
    "prose",
    '[0x12:1] Traceback (most recent call last): File "/a/lid.py", line 12, in open await self.turn( File "/a/hinge.py", line 4, in turn raise LidError("stuck: 3") LidError: stuck: 3',
    ["LidError|||stuck: 3"],
  ],
  [
    "two of them, the second caused by the first",
    "log",
    'Traceback (most recent call last): File "/a.py", line 1, in f x() KeyError: \'lid\' During handling of the above exception, another exception occurred: Traceback (most recent call last): File "/b.py", line 2, in g y() a.LidError: no lid',
    ["KeyError|||'lid'", "a.LidError|||no lid"],
  ],
  [
    "words above a stack of Go's, behind strokes",
    "log",
    "--\n  |  \n  | no record of the upper lid\n  | goroutine 1 [running]:\n  | runtime/debug.Stack()\n  | /usr/local/go/src/runtime/debug/stack.go:24 +0x65",
    ["|||no record of the upper lid"],
  ],
  [
    "no sentence above a stack of Go's",
    "prose",
    "These are not stuck but slow\ngoroutine 1 [running]:\nmain.lid()\n\t/a/lid.go:12 +0x1d",
    [],
  ],
  ["not a table's row", "prose", "| lid | state |\n| --- | --- |\n| upper | not found |", []],
  ["in a comment behind code", "source", "lid.open()  #  LidError: no hinge at all", ["LidError|||no hinge at all"]],
  ["in a comment with an arrow", "source", "openLid(); // => Error: no hinge at all", ["Error|||no hinge at all"]],
  ["not in a comment of its own", "source", "# LidError: no hinge at all\nlid.open()", []],
  ["not in a comment of few words", "source", "openLid(); // Error: as expected", []],
  ["not in a string", "source", 'throw "Error: no hinge at all"', []],
  [
    "a resolver's verdict on a terminal without signs",
    "log",
    "x No wick fits the lamp (of 3.9):\n`-> Because the lamp is 3.9, no wick fits.",
    ["|||No wick fits the lamp (of 3.9):"],
  ],
  ["an x that is no cross", "log", "x No wick fits the lamp\nand no oil", []],
  [
    "why a suite of tests did not run",
    "log",
    "● Test suite failed to run\n\n    Glow met a wet wick\n\n    Dry it first.",
    ["|||Glow met a wet wick"],
  ],
  [
    "a logger's part in brackets behind its word",
    "log",
    "Trim Wick... error(glow): trimming without oil is not available\nerror(oil): drop leaked:",
    ["|||trimming without oil is not available", "|||drop leaked:"],
  ],
  [
    "the system's words alone",
    "title",
    "{Lamp 2} Permission denied (os error 13)",
    ["|||Permission denied (os error 13)"],
  ],
  [
    "how a child ended is no reason",
    "log",
    "error: cp failed with error: exit status 126",
    ["||exit 126|cp failed with error: exit status 126"],
  ],
  [
    "a call for attention above the message",
    "log",
    'Traceback (most recent call last):\n  File "lamp.py", line 3, in <module>\nLampError:\n\nIMPORTANT: READ THIS BEFORE YOU ASK ABOUT WICKS!\n\nLoading the wick module failed.  Most\nlikely it is wet.',
    ["LampError|||Loading the wick module failed."],
  ],
  [
    "words in a paragraph of their own below those that announce an error",
    "prose",
    "Lamp throws this error:\n\n`This is a fatal state which usually comes of wet wicks.`\n\nSo what?",
    ["|||This is a fatal state which usually comes of wet wicks."],
  ],
  [
    "a message in a paragraph of its own below who gets it",
    "prose",
    "I get \n\n`No lamps matched the wick. Nothing was lit.`\n\nHm.",
    ["|||No lamps matched the wick. Nothing was lit."],
  ],
  ["a command in a paragraph of its own", "prose", "I get a list by\n\n`lamp --list\nno oil today\n`\n\nHm.", []],
  [
    "Lua's place and message above the stack",
    "prose",
    "[game] mods/lamp/init.lua:9: attempt to call a nil value (global 'glow')\nstack traceback:\n\tmods/lamp/init.lua:9: in main chunk",
    ["|||attempt to call a nil value (global 'glow')"],
  ],
  [
    "RubyGems' class above the message",
    "log",
    "ERROR:  While executing gem ... (Gem::DependencyError)\n    lamp needs a wick",
    ["Gem::DependencyError|||lamp needs a wick"],
  ],
  [
    "a task that failed on a host",
    "prose",
    'fatal: [lamp1]: FAILED! => {"changed": false, "msg": "No wick\nfits"}',
    ["|||No wick fits"],
  ],
  [
    "Helm's reason over several lines",
    "prose",
    'Error: UPGRADE FAILED: cannot patch "lamp" with kind Deployment:\nDeployment.apps "lamp" is invalid: wick is immutable',
    [
      'Error|||UPGRADE FAILED: cannot patch "lamp" with kind Deployment: Deployment.apps "lamp" is invalid: wick is immutable',
    ],
  ],
  [
    "an exception as a tracker of crashes stores it",
    "log",
    '{"exception": {"type": "LampError",\n "value": "the wick is wet"}}',
    ["LampError|||the wick is wet"],
  ],
  [
    "Rails' class in brackets among words",
    "prose",
    "ActionView::Template::Error (undefined method 'wick' for nil):",
    ["ActionView::Template::Error|||undefined method 'wick' for nil"],
  ],
  [
    "a namespace of R's that cannot be loaded",
    "log",
    "Error: .onLoad failed in loadNamespace() for 'lamp', details:\n  call: dyn.load(file)\n  error: the wick is missing",
    ["|||the wick is missing"],
  ],
  [
    "a message that Symfony's console broke and padded",
    "log",
    "In Lamp.php line 12:\n                                              \n  The wick of the lamp in the second room is  \n   wet                                        \n",
    ["|||The wick of the lamp in the second room is wet"],
  ],
  [
    "a signal that a handler caught",
    "log",
    "Caught signal: SIGABRT\n\n 0# trim() in lid\n 1# raise in libc.so.6",
    ["||SIGABRT|Caught signal: SIGABRT"],
  ],
  [
    "a status whose words end in the kind",
    "log",
    "Error: 500 Internal Server Error: the lid has gone",
    ["Error|500||Internal Server Error: the lid has gone"],
  ],
  [
    "Elixir's arguments below the message",
    "log",
    "** (FunctionClauseError) no clause matching in Lid.shut/1\n\n    The following arguments were given to Lid.shut/1:\n\n        # 1\n        nil\n\n    (lid 0.9.2) lib/lid.ex:41: Lid.shut/1",
    ["FunctionClauseError|||no clause matching in Lid.shut/1"],
  ],
  [
    "what stands beside a logged exception",
    "log",
    '{"level":"error","message":"the keeper failed","stack":"Error: spawn LID\\r\\n    at trim (C:\\\\lid.js:1:2)"}',
    ["Error|||spawn LID"],
  ],
  [
    "a member of JSON over many lines",
    "log",
    '  "message": "panic: lid out of range\\n\\ngoroutine 1 [running]:\\nmain.trim(...)\\n\\t/src/lid.go:88 +0x1d4\\n",',
    ["panic|||lid out of range"],
  ],
  [
    "a filled frame with both sides",
    "log",
    "╭─ Error ──────────────────────────────────╮\n│ Error: the lid is none of 'glass', 'tin', │\n│ 'brass', 'wood'.                          │\n╰───────────────────────────────────────────╯",
    ["Error|||the lid is none of 'glass', 'tin', 'brass', 'wood'."],
  ],
  [
    "a table in a frame is not filled",
    "log",
    "│ Error: the lid is stuck today │ glass │\n│ Error: the pin is bent today  │ brass │",
    ["Error|||the lid is stuck today", "Error|||the pin is bent today"],
  ],
  [
    "R's package over indented lines",
    "log",
    "Error: package or namespace load failed for ‘lid’ in\n dyn.load(file, ...):\n  lid.so.34: cannot open shared object file",
    [
      "Error|||package or namespace load failed for ‘lid’ in dyn.load(file, ...): lid.so.34: cannot open shared object file",
    ],
  ],
  [
    "dpkg's reason below, one place in",
    "log",
    "dpkg: error processing package lid (--configure):\n installed lid script returned error exit status 1",
    ["||exit 1|dpkg: error processing package lid (--configure): installed lid script returned error exit status 1"],
  ],
  [
    "React's heading above the components",
    "log",
    "Uncaught TypeError: the lid is null\n\nThe above error occurred in the <Lid> component:\n\n    at Lid (/lid.js:1:2)",
    ["TypeError|||the lid is null"],
  ],
  [
    "CMake's message above its call stack",
    "log",
    "CMake Error at lid/CMakeLists.txt:12 (find_package):\n  Could NOT find Lid (missing: LID_LIBRARY)\nCall Stack (most recent call first):\n  lid/x.cmake:3 (find)",
    ["|||Could NOT find Lid (missing: LID_LIBRARY)"],
  ],
  ["a job of zsh", "log", "[1]    48210 segmentation fault  /usr/local/bin/lid --shut", ["|||segmentation fault"]],
  ["a job of zsh in the background", "log", "[2]  + 48210 abort      ./lid --shut", ["|||abort"]],
  ["a signal of macOS in the title", "title", "Segmentation fault: 11 from the lid", ["|||Segmentation fault: 11"]],
  ["the same in words", "prose", "What I get is a segmentation fault: 11 error.", ["|||segmentation fault: 11"]],
  [
    "a command that Windows does not know, over two lines",
    "log",
    "'lid' is not recognized as an internal or external command,\noperable program or batch file.",
    ["|||'lid' is not recognized as an internal or external command, operable program or batch file."],
  ],
  [
    "a resolver's cross",
    "log",
    "  × No lid fits:\n  ╰─▶ Because lid>=2 is gone, nothing fits.",
    ["|||No lid fits: ╰─▶ Because lid>=2 is gone, nothing fits."],
  ],
  [
    "version solving",
    "log",
    "  SolverProblemError\n\n  Because box depends on pin (>=2) and lid on pin (<2), version solving failed.",
    ["SolverProblemError|||Because box depends on pin (>=2) and lid on pin (<2), version solving failed."],
  ],
  [
    "Bundler",
    "prose",
    'Bundler could not find compatible versions for gem "lid":\n  In Gemfile:\n    lid (~> 2.0)',
    ['|||Bundler could not find compatible versions for gem "lid":'],
  ],
  [
    "numbered errors, the root last",
    "log",
    "Error: \n   0: failed to open the box\n   1: permission denied (os error 13)\n\nLocation:\n   src/main.rs:12",
    ["|||permission denied (os error 13)"],
  ],
  ["one numbered error", "log", "Error:\n   0: no lid\n", ["|||no lid"]],
  [
    "the go command",
    "log",
    "go: acme.example/lid@v1.2.3: invalid version: unknown revision v1.2.3",
    ["|||acme.example/lid@v1.2.3: invalid version: unknown revision v1.2.3"],
  ],
  [
    "the kernel's want of memory",
    "log",
    "[ 12.3] Out of memory: Killed process 4711 (box) total-vm:123kB",
    ["|||Out of memory: Killed process 4711 (box) total-vm:123kB"],
  ],
  [
    "a container's want of memory",
    "prose",
    "Memory cgroup out of memory: Kill process 47 (box)",
    ["|||Memory cgroup out of memory: Kill process 47 (box)"],
  ],
  [
    "lua",
    "log",
    "lua: box.lua:12: attempt to index a nil value (local 'lid')",
    ["|||attempt to index a nil value (local 'lid')"],
  ],
  ["lua of a version", "log", "lua5.4: box.lua:12: no lid", ["|||no lid"]],
  ["luajit", "log", "luajit: box.lua:12: no lid", ["|||no lid"]],
  ["perl", "log", "Can't locate Lid/Box.pm in @INC at box.pl line 3.", ["|||Can't locate Lid/Box.pm in @INC"]],
  ["perl with a handle", "log", "No lid there at Lid/Box.pm line 12, <STDIN> line 3.", ["|||No lid there"]],
  [
    "clojure",
    "log",
    "Execution error (NullPointerException) at box.core/open (core.clj:12).\nthere is no lid",
    ["NullPointerException|||there is no lid"],
  ],
  [
    "clojure without a class",
    "log",
    "Syntax error reading source at (core.clj:12:3).\nEOF while reading",
    ["|||EOF while reading"],
  ],
  [
    "a class over its message",
    "log",
    "LidClientKnownError: \nInvalid lid:\n\nIt is gone",
    ["LidClientKnownError|||Invalid lid: It is gone"],
  ],
  ["a class over an empty line", "log", "LidClientKnownError:\n\nInvalid lid", ["LidClientKnownError|||Invalid lid"]],
  ["TeX", "log", "! Undefined control sequence.\nl.12 \\lid", ["|||Undefined control sequence."]],
  ["TeX with context", "log", "! Missing $ inserted.\n<inserted text>\n   $\nl.7 a_b", ["|||Missing $ inserted."]],
  [
    "gRPC in Python",
    "log",
    'grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.DEADLINE_EXCEEDED\n\tdetails = "too late"\n>',
    ["_InactiveRpcError||DEADLINE_EXCEEDED|too late"],
  ],
  [
    "gRPC in Python, several answers",
    "log",
    'grpc._channel._MultiThreadedRendezvous: x\n_MultiRpcError: <_MultiThreadedRendezvous of RPC that terminated with:\n\tstatus = StatusCode.UNAVAILABLE\n\tdetails = "no lid"\n>',
    ["_MultiRpcError||UNAVAILABLE|no lid"],
  ],
  [
    "a Haskell program and its file",
    "log",
    "box: lid.txt: openFile: does not exist (No such file or directory)",
    ["|||lid.txt: openFile: does not exist (No such file or directory)"],
  ],
  [
    "GHC with a code",
    "log",
    "src/Box.hs:12:5: error: [GHC-88464]\n    Variable not in scope: lid :: Int\n\nmore",
    ["||GHC-88464|Variable not in scope: lid :: Int"],
  ],
  [
    "Deno's own classes",
    "log",
    'error: Uncaught (in promise) PermissionDenied: Requires net access to "lid.example:443"\n    at async fetch (ext:x/26_fetch.js:170:12)',
    ['PermissionDenied|||Requires net access to "lid.example:443"'],
  ],
  [
    "Deno's own classes, not in a promise",
    "log",
    "error: Uncaught NotCapable: Requires read access",
    ["NotCapable|||Requires read access"],
  ],
  [
    "a group of Python's exceptions",
    "log",
    '  + Exception Group Traceback (most recent call last):\n  |   File "box.py", line 5, in <module>\n  |     run()\n  | ExceptionGroup: two lids failed (2 sub-exceptions)\n  +-+---------------- 1 ----------------\n    | Traceback (most recent call last):\n    |   File "box.py", line 2, in one\n    |     raise ValueError(\'lid one\')\n    | ValueError: lid one\n    +---------------- 2 ----------------\n    | OSError: [Errno 28] No space left on device\n    +------------------------------------',
    [
      "ExceptionGroup|||two lids failed (2 sub-exceptions)",
      "ValueError|||lid one",
      "OSError|||[Errno 28] No space left on device",
    ],
  ],
  [
    "a process's status is none of HTTP",
    "log",
    "error: process didn't exit successfully: `box` (exit status: 101)\nError: box ended with exit status 127",
    [
      "||exit 101|process didn't exit successfully: `box` (exit status: 101)",
      "Error||exit 127|box ended with exit status 127",
    ],
  ],
];

const otherAlike: [text: string, around: Surroundings][] = [
  ["3 × Lid", "log"],
  ["Refused to load more than three lids", "prose"],
  ["The upload failed with reason: none", "prose"],
  ["See Acme::Timeout (the default) for it", "prose"],
  ["Our own class Acme::Box: what it does", "prose"],
  ["I pressed the wrong key on it\nError code: 12", "prose"],
  ["× lid and box", "log"],
  ["Because box depends on lid, it is heavy.", "prose"],
  ["Bundler could not find the lid.", "prose"],
  ["Error:\nNothing numbered", "prose"],
  ["go: downloading acme.example/lid v1.2.3", "log"],
  ["go: finding lid", "log"],
  ["We ran out of memory: killed the process.", "prose"],
  ["lua: a small language", "log"],
  ["lua box.lua:12: fine", "log"],
  ["at box.pl line 3.", "log"],
  ["Look at box.pl line 3 for it", "log"],
  ["Execution error handling at noon", "prose"],
  ["! Note that the lid is open\nand the box too", "log"],
  ["box: lid.txt: openFile is a function", "log"],
  ['details = "of RPC that terminated well"', "log"],
  ["Exception Group Tracebacks are drawn as trees", "prose"],
  ["the exit status 0", "log"],
];

describe("runtimes and tools with forms of their own", () => {
  test.each(otherShapes)("%s", (_name, around, text, expected) => {
    expect(found(text, around)).toEqual(expected);
  });

  test.each(otherShapes)("below other lines: %s", (_name, around, text, expected) => {
    expect(found(`$ acme run\nstarting up\n${text}\n`, around)).toEqual(expected);
  });

  test.each(otherAlike)("alike, but no error: %s (%s)", (text, around) => {
    expect(found(text, around)).toEqual([]);
  });
});

describe("which of several counts", () => {
  test.each<[name: string, log: string, primary: string]>([
    [
      "what a bundler says below the place",
      "ERROR in ./src/box.js 12:5-10\nModule not found: Error: Can't resolve './lid' in '/srv/src'",
      "Can't resolve './lid' in '/srv/src'",
    ],
    [
      "the first of a group",
      '  + Exception Group Traceback (most recent call last):\n  |   File "box.py", line 5, in <module>\n  | ExceptionGroup: two lids failed (2 sub-exceptions)\n  +-+---------------- 1 ----------------\n    | ValueError: lid one\n    +---------------- 2 ----------------\n    | OSError: no space\n    +------------------------------------',
      "lid one",
    ],
    [
      "what a build script printed",
      "error: failed to run custom build command for `lid v0.7.0`\n\nCaused by:\n  process didn't exit successfully: `/tmp/lid/build-script-build` (exit status: 101)\n  --- stderr\n  thread 'main' panicked at 'no hinge found', lid/build.rs:24:51",
      "no hinge found",
    ],
    [
      "what came while a gem was installed",
      "ERROR:  While executing gem ... (NoMethodError)\n    undefined method `hinge' for nil:NilClass",
      "undefined method `hinge' for nil:NilClass",
    ],
    [
      "what a task of a build found",
      "Execution failed for task ':lid:checkDebugDuplicateClasses'.\n> java.lang.RuntimeException: Duplicate class org.lid.Hinge found in modules box-1.jar and lid-2.jar",
      "Duplicate class org.lid.Hinge found in modules box-1.jar and lid-2.jar",
    ],
    [
      "what a callback stumbled over",
      "Error executing luv callback:\n...ann/.config/nvim/plugged/lid/lua/lid/init.lua:97: attempt to index local 'hinge' (a nil value)\nstack traceback:\n\t...ann/.config/nvim/plugged/lid/lua/lid/init.lua:97: in function 'open'",
      "attempt to index local 'hinge' (a nil value)",
    ],
    [
      "a fault of a runtime",
      "$ lid install\n\nSegmentationFault at 0x8000000000000000",
      "SegmentationFault at 0x8000000000000000",
    ],
    [
      "what a script said before its stack, all on one line",
      "Fatal error: Uncaught ValueError: Unknown lid \";\" in /www/lid.php:884 Stack trace: #0 /www/lid.php(884): open('<lid')",
      'Unknown lid ";"',
    ],
    [
      "a symbol by its kind",
      "/usr/bin/ld: lid.o: undefined reference to symbol 'lid10@@LIDC_2.2.5'\n/usr/bin/ld: note: 'lid10@@LIDC_2.2.5' is defined in DSO /lib/liblid.so.6 so try adding it",
      "undefined reference to symbol 'lid10@@LIDC_2.2.5'",
    ],
    [
      "the innermost that Spring names",
      "org.lid.BoxException: no box for [Lid]; nested exception is java.lang.NoSuchMethodError: lid.Lid.open(I)V\n\tat lid.Box.make(Box.java:3)",
      "lid.Lid.open(I)V",
    ],
    [
      "the innermost that a node was told",
      '{"error":"LidException[[hall][inet[/10.0.0.2:9300]][lid/open]]; nested: BoxException[[hall] closed]; nested: HingeException[[hall:a] hinge is already in use]; ","status":503}',
      "hinge is already in use",
    ],
    [
      "what a framework logs by way of a phone",
      "I/lidster ( 7731): The following assertion was thrown during performLid():\nI/lidster ( 7731): Lid has a width that exceeds its box.\nI/lidster ( 7731): The box is 3 wide.",
      "Lid has a width that exceeds its box.",
    ],
    [
      "an assertion above what the service manager says",
      "lidd: ../src/lid.c:39: open: Assertion `(lid->hinges) == (0)' failed.\nMain process exited, code=killed, status=6/ABRT\n 1: lid::Abort() [/usr/bin/lidd]\n 2: lid::Open() [/usr/bin/lidd]",
      "Assertion `(lid->hinges) == (0)' failed.",
    ],
  ])("%s", (_name, log, primary) => {
    const report = parseReport({ title: "It fails", body: `It fails.\n\n\`\`\`\n${log}\n\`\`\`\n` });
    expect(report.primaryError === null ? null : report.errors[report.primaryError]?.message).toBe(primary);
  });
});

describe("what a title repeats", () => {
  test.each<[name: string, title: string, body: string, message: string | null]>([
    ["a panic", "panic: cannot open a lid that is open", "It comes up and goes.", "cannot open a lid that is open"],
    ["… of a part", "[hinge] panic: cannot open a lid that is open", "It goes.", "cannot open a lid that is open"],
    ["what a part calls an error", "lidMap ERROR: no lid is cached", "It goes.", "no lid is cached"],
    ["a cry for help", "lidMap ERROR: please help me with it", "It goes.", null],
    [
      "what lists below what it means",
      "LidError: The following lids were found to be in conflict:",
      "It goes.",
      "The following lids were found to be in conflict:",
    ],
    [
      "a quotation with quotations",
      'Build fails: "your hinge: "lid-press -m 32" was not found"',
      "It goes.",
      'your hinge: "lid-press -m 32" was not found',
    ],
    [
      "the goal of a build",
      "Failed to execute goal box.lid:lid-maven-plugin:2.1:hinge",
      "It comes with `mvn lid`.",
      "Failed to execute goal box.lid:lid-maven-plugin:2.1:hinge",
    ],
    [
      "how the program ended, as its shell says it",
      "Error in lids: bus error on Plan 9",
      "It ends in `Bus error: 10` always.",
      "Bus error: 10",
    ],
    [
      "… and no other error of the same report",
      "Error in lids: no hinge on Plan 9",
      "It ends in `Bus error: 10` always.",
      "Error in lids: no hinge on Plan 9",
    ],
    ["the word alone", "Do not panic: the lid is fine", "Please.", null],
    [
      "a message without its names",
      'Error: OPENING FAILED: "..." has no hinged lids',
      '```\nError: "box" has no hinged lids\nError: OPENING FAILED: "box" has no hinged lids\n```',
      'OPENING FAILED: "box" has no hinged lids',
    ],
    [
      "another error of the same report",
      'Error: OPENING FAILED: "..." has no hinged lids',
      "```\nError: no space left in drawer 3\n```",
      'OPENING FAILED: "..." has no hinged lids',
    ],
  ])("%s", (_name, title, body, message) => {
    const report = parseReport({ title, body });
    expect(report.primaryError === null ? null : report.errors[report.primaryError]?.message).toBe(message);
  });
});

test("tildes below the line that failed open no fence", () => {
  const trace = [
    "Traceback (most recent call last):",
    '  File "/srv/box.py", line 3, in open',
    "    lid.hinge(self)",
    "    ~~~~~~~~~^^^^^^",
    '  File "/srv/lid.py", line 9, in hinge',
    "    return self.pins.left",
    "           ^^^^^^^^^",
    "AttributeError: 'Lid' object has no attribute 'pins'",
  ];
  const report = parseReport({ title: "It fails", body: `It says:\n\n${trace.join("\n")}\n\nThat is all.` });
  expect(report.errors[report.primaryError ?? -1]).toMatchObject({
    className: "AttributeError",
    message: "'Lid' object has no attribute 'pins'",
  });
});

test.each<[string, number | null]>([
  ["exit status: 101", null],
  ["exit status 127", null],
  ["status: 503", 503],
  ["status 503", 503],
  ["status of 404", 404],
  ["(status 418)", 418],
  ["the exit was fine, status: 500", 500],
])("the status in %j is %j", (text, expected) => {
  expect(findStatus(text)).toBe(expected);
});

// Desired and actual: what is read wrongly today.
type Wrong = [name: string, text: string, desired: string[], actual: string[]];
const knownWrong: readonly Wrong[] = [
  [
    "make alone, without what it ran",
    "make: *** [Makefile:12: box] Error 2",
    ["||exit 2|[Makefile:12: box] Error 2"],
    [],
  ],
];

describe("known wrong", () => {
  test.each(knownWrong)("%s", (_name, text, desired, actual) => {
    expect(found(text, "log")).toEqual(actual);
    expect(actual).not.toEqual(desired);
  });
});
