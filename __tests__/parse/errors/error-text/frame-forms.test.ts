import { describe, expect, test } from "@jest/globals";
import type { ErrorEntry } from "../../../../src/domain/report.ts";
import { readFrame, readFrameAt } from "../../../../src/parse/errors/error-text/read-frames.ts";
import { readErrorText } from "../../../../src/parse/errors/error-text/read-error-text.ts";
import { withoutLogPrefixes } from "../../../../src/parse/errors/find/without-log-prefixes.ts";

type Row = readonly [
  line: string,
  name: string | null,
  file: string | null,
  line: number | null,
  column: number | null,
];

const frames: readonly Row[] = [
  ["at Box.open (/srv/lid.js:12:34)", "Box.open", "/srv/lid.js", 12, 34],
  ["at open (https://lid.example/a.js?v=1:12:34)", "open", "https://lid.example/a.js?v=1", 12, 34],
  [
    "at open (eval at run (/srv/lid.js:1:2), <anonymous>:3:4)",
    "open",
    "eval at run (/srv/lid.js:1:2), <anonymous>",
    3,
    4,
  ],
  ["at /srv/lid.js:12:34", null, "/srv/lid.js", 12, 34],
  ["at file:///C:/lid.js:12:34", null, "file:///C:/lid.js", 12, 34],
  ["at com.acme.Box.open(Box.java:12)", "com.acme.Box.open", "Box.java", 12, null],
  ["at com.acme.Box.open(Unknown Source)", "com.acme.Box.open", "Unknown Source", null, null],
  ["at com.acme.Box$Inner.open(Box.java)", "com.acme.Box$Inner.open", "Box.java", null, null],
  ["at Acme.Box.Open(String lid) in /srv/Box.cs:line 12", "Acme.Box.Open", "/srv/Box.cs", 12, null],
  ["at Acme.Box`1.Open[T](T lid) in C:\\srv\\Box.cs:line 12", "Acme.Box`1.Open[T]", "C:\\srv\\Box.cs", 12, null],
  ["openBox@https://lid.example/a.js:12:34", "openBox", "https://lid.example/a.js", 12, 34],
  ["@https://lid.example/a.js:12:34", null, "https://lid.example/a.js", 12, 34],
  ["openBox/<@/srv/a.js:12:34", "openBox/<", "/srv/a.js", 12, 34],
  ["openBox https://lid.example/a.js:12:34", "openBox", "https://lid.example/a.js", 12, 34],
  ["openBox webpack://lid/a.js:12:34", "openBox", "webpack://lid/a.js", 12, 34],
  ["from /srv/box.rb:12:in `open'", "open", "/srv/box.rb", 12, null],
  ["from C:/srv/box.rb:12:in `open'", "open", "C:/srv/box.rb", 12, null],
  ["/srv/box.rb:12:in 'Box#open'", "Box#open", "/srv/box.rb", 12, null],
  ["#0 /srv/box.php(12): Box->open()", "Box->open", "/srv/box.php", 12, null],
  ["#12 /srv/box.php(345): open(Array)", "open", "/srv/box.php", 345, null],
  ["#0      Box.open (package:box/box.dart:12:5)", "Box.open", "package:box/box.dart", 12, 5],
  [
    "#1      main.<anonymous closure> (file:///srv/main.dart:3:3)",
    "main.<anonymous closure>",
    "file:///srv/main.dart",
    3,
    3,
  ],
  ["/srv/box.lua:12: in function 'open'", "open", "/srv/box.lua", 12, null],
  ["/srv/box.lua:12: in function <main>", "main", "/srv/box.lua", 12, null],
  ["/srv/box.lua:12: in local 'open'", "open", "/srv/box.lua", 12, null],
  ["#0 0x55d0 in open_lid /srv/lid.c:12:5", "open_lid", "/srv/lid.c", 12, 5],
  ["#1 0x55d0 in acme::Box::open(int) /srv/lid.cc:12", "acme::Box::open(int)", "/srv/lid.cc", 12, null],
  ['File "/srv/box.py", line 12, in open', "open", "/srv/box.py", 12, null],
  ['File "/srv/box.py", line 12', null, "/srv/box.py", 12, null],
  ["#0  open_lid (lid=0x0) at lid.c:12", "open_lid", "lid.c", 12, null],
  ["#12 0x00007f in open_lid () from /lib/liblid.so", "open_lid", "/lib/liblid.so", null, null],
];

const noFrames: readonly string[] = [
  ...["at", "at the lid", "at the box (which is red) today", "attached (a:1:2)", "cat /srv/lid.js:1:2"],
  ...["open@lid.example", "ann@lid.example:12", "open https://lid.example/a.js", "from the box", "from /srv/box.rb"],
  ...[
    "#0 the first",
    "#1 see above",
    "#0 /srv/box.php: open",
    'File "/srv/box.py"',
    'a File "/srv/box.py", line 12',
    "File /srv/box.py, line 12",
  ],
  ...[
    "/srv/box.lua:12: no lid",
    "box:12: in function 'open'",
    "1: ",
    "x".repeat(700),
    "at ",
    "12: the lid",
    "#a 0x1 in f /a.c:1",
  ],
];

describe("one line of a stack", () => {
  test.each(frames)("%s", (line, name, file, lineNumber, column) => {
    const expected = { raw: line.trim(), function: name, file, line: lineNumber, column };
    expect(readFrame(line)).toEqual(expected);
    expect(readFrame(`\t    ${line}  `)).toEqual(expected);
  });

  test.each(noFrames)("no frame: %s", (line) => {
    expect(readFrame(line)).toBeUndefined();
  });

  // Known wrong: one word and a remark in brackets.
  test("known wrong: at least (see below)", () => {
    expect(readFrame("at least (see below)")?.function).toBe("least");
  });

  test("a frame longer than 600 characters is none", () => {
    const line = (length: number): string => `at open (/${"x".repeat(length - "at open (/.js:1:2)".length)}.js:1:2)`;
    expect(readFrame(line(410))?.function).toBe("open");
    expect(readFrame(line(601))).toBeUndefined();
  });

  test.each<[name: string, lines: string[], names: (string | null)[]]>([
    ["go", ["main.open(0x1400, 0x2)", "\t/srv/main.go:12 +0x1d"], ["main.open"]],
    ["go without arguments", ["main.(*Box).Open(...)", "\t/srv/main.go:12"], ["main.(*Box).Open"]],
    ["rust", ["   3: box::open", "             at ./src/lid.rs:12:5"], ["box::open"]],
    ["rust with an address", ["   3: 0x55d0 - box::open", "             at /srv/src/lid.rs:12"], ["box::open"]],
  ])("%s takes two lines", (_name, lines, names) => {
    const found = readFrameAt(lines, 0);
    expect([found?.frame.function, found?.lines]).toEqual([names[0], 2]);
    expect(found?.frame.line).toBe(12);
  });
});

type Parts = Partial<Pick<ErrorEntry, "className" | "message" | "status" | "apiType" | "code">> & { frames?: number };
const texts: readonly (readonly [text: string, parts: Parts])[] = [
  ["Error: lid stuck", { className: "Error", message: "lid stuck" }],
  ["Uncaught Error: lid stuck", { className: "Error", message: "lid stuck" }],
  ["Uncaught (in promise) TypeError: lid stuck", { className: "TypeError", message: "lid stuck" }],
  ["uncaught exception: lid stuck", { className: null, message: "lid stuck" }],
  ["Unhandled promise rejection: LidError: stuck", { className: "LidError", message: "stuck" }],
  ["unhandled rejection: lid stuck", { className: null, message: "lid stuck" }],
  ['Exception in thread "main" a.b.LidException: stuck', { className: "a.b.LidException", message: "stuck" }],
  ["Unhandled exception. Acme.LidException: stuck", { className: "Acme.LidException", message: "stuck" }],
  ["Unhandled Exception: Acme.LidException: stuck", { className: "Acme.LidException", message: "stuck" }],
  ["PHP Fatal error:  Uncaught TypeError: stuck", { className: "TypeError", message: "stuck" }],
  ["Parse error: stuck", { className: null, message: "stuck" }],
  ["[ERROR] lid stuck", { className: null, message: "lid stuck" }],
  ["##[error] lid stuck", { className: null, message: "lid stuck" }],
  ["[fatal] lid stuck", { className: null, message: "lid stuck" }],
  ["error: lid stuck", { className: null, message: "lid stuck" }],
  ["fatal: lid stuck", { className: null, message: "lid stuck" }],
  ["FATAL ERROR: lid stuck", { className: null, message: "lid stuck" }],
  ["✘ lid stuck", { className: null, message: "lid stuck" }],
  ["Original error: lid stuck", { className: null, message: "lid stuck" }],
  ["API Error: 529 Overloaded", { className: null, message: "Overloaded", status: 529 }],
  ["API Error (503 lid stuck)", { status: 503 }],
  ["2031-06-01T09:00:00.000Z Error: lid stuck", { className: "Error", message: "lid stuck" }],
  ["[2031-06-01 09:00:00] Error: lid stuck", { className: "Error", message: "lid stuck" }],
  ["error[E0382]: moved lid", { code: "E0382", message: "moved lid" }],
  ["error TS2339: no lid", { code: "TS2339", message: "no lid" }],
  ["Error: TypeError: lid stuck", { className: "TypeError", message: "lid stuck" }],
  ["TypeError: Error: lid stuck", { className: "TypeError", message: "lid stuck" }],
  [
    "TypeError [ERR_INVALID_ARG_TYPE]: lid stuck",
    { className: "TypeError", code: "ERR_INVALID_ARG_TYPE", message: "lid stuck" },
  ],
  ["mE1: lid stuck", { className: "mE1", message: "lid stuck" }],
  ["ENOENT: no such file", { className: null, code: "ENOENT", message: "ENOENT: no such file" }],
  ["Note: lid stuck", { className: null, message: "Note: lid stuck" }],
  ["jinja2.exceptions.LidNotFound: stuck", { className: "jinja2.exceptions.LidNotFound", message: "stuck" }],
  ["AggregateError", { className: "AggregateError", message: "" }],
  ["Unauthorized", { className: null, message: "Unauthorized" }],
  ['"lid stuck"', { message: "lid stuck" }],
  ["“lid stuck”", { message: "lid stuck" }],
  ["Error:   lid\n   stuck\t now ", { message: "lid stuck now" }],
  ["Error: lid stuck\nRequire stack:\n- /srv/a.js", { message: "lid stuck" }],
  [
    "Error: lid stuck\n    at open (/srv/a.js:1:2) {\n  code: 'ELID',\n  status: 404\n}",
    { code: "ELID", status: 404, frames: 1 },
  ],
  ["Error: lid stuck\n    at open (/srv/a.js:1:2) {\n  statusCode: 503\n}", { status: 503, frames: 1 }],
  ["Error: lid stuck at open (/srv/a.js:1:2) at turn (/srv/b.js:3:4)", { message: "lid stuck", frames: 2 }],
  [
    'Error: 400 {"type":"error","error":{"type":"invalid_lid","message":"stuck"}}',
    { status: 400, apiType: "invalid_lid", message: "stuck" },
  ],
  ['{"error":{"code":404,"message":"no lid","status":"NOT_FOUND"}}', { message: "no lid", status: 404 }],
  ['Error: {"message":"lid stuck"}', { message: "lid stuck" }],
];

describe("an error's text", () => {
  test.each(texts)("%j", (text, { frames: count, ...expected }) => {
    const parts = readErrorText(text);
    expect(parts).toMatchObject(expected);
    if (count !== undefined) expect(parts.frames).toHaveLength(count);
  });
});

const prefixes: readonly (readonly [line: string, bare: string])[] = [
  ["2031-06-01T09:00:00.123Z lid stuck", "lid stuck"],
  ["2031-06-01 09:00:00,123 ERROR lid stuck", "[ERROR] lid stuck"],
  ["[2031-06-01 09:00:00] [error] lid stuck", "[ERROR] lid stuck"],
  ["2031/06/01 09:00:00 lid stuck", "lid stuck"],
  ["09:00:00 INFO lid stuck", "lid stuck"],
  ["09:00:00.123 | WARN | lid stuck", "lid stuck"],
  ["01-Jun-2031 09:00:00 lid stuck", "lid stuck"],
  ["Sun Jun  1 09:00:00 2031 lid stuck", "lid stuck"],
  ["Jun  1 09:00:00 host box[4711]: lid stuck", "lid stuck"],
  ["Jun  1 09:00:00 host box: lid stuck", "lid stuck"],
  ["06-01 09:00:00.123  4711  4711 E LidBox: lid stuck", "[ERROR] lid stuck"],
  ["E/LidBox( 4711): lid stuck", "[ERROR] lid stuck"],
  ["I/LidBox( 4711): lid stuck", "lid stuck"],
  ["E/AndroidRuntime( 4711): FATAL EXCEPTION: main", "FATAL EXCEPTION: main"],
  ["E0601 09:00:00.123456    4711 lid.go:12] lid stuck", "[ERROR] lid stuck"],
  ["I0601 09:00:00.123456    4711 lid.go:12] lid stuck", "lid stuck"],
  ["ERROR:lid.box:lid stuck", "[ERROR] lid stuck"],
  ["INFO:lid.box:lid stuck", "lid stuck"],
  ["ERRO[0012] lid stuck", "[ERROR] lid stuck"],
  ["WARN[0012] lid stuck", "lid stuck"],
  ["[4711:0601/090000.123456:ERROR:lid.cc(12)] lid stuck", "[ERROR] lid stuck"],
  ["E, [2031-06-01T09:00:00.123456 #4711] ERROR -- : lid stuck", "[ERROR] lid stuck"],
  ["[2031-06-01T09:00:00Z ERROR box::lid] lid stuck", "[ERROR] lid stuck"],
  ["[2031-06-01 09:00:00] local.ERROR: lid stuck", "[ERROR] lid stuck"],
  ["box-1  | lid stuck", "lid stuck"],
  ["box_1 | 2031-06-01T09:00:00Z ERROR lid stuck", "[ERROR] lid stuck"],
  ["box    | 2031-06-01 09:00:00 ERROR lid stuck", "[ERROR] lid stuck"],
  ["box    | lid stuck", "box    | lid stuck"],
  ["#12 3.456 lid stuck", "lid stuck"],
  ["2031-06-01T09:00:00Z ERROR box::lid: lid stuck", "[ERROR] lid stuck"],
  ["2031-06-01 09:00:00.123 ERROR 4711 --- [main] com.acme.Lid : lid stuck", "[ERROR] lid stuck"],
  ["2031/06/01 09:00:00 [error] 12#12: *3 lid stuck", "[ERROR] lid stuck"],
  ['time="2031-06-01T09:00:00Z" level=error msg="lid stuck" error="no oil"', "[ERROR] lid stuck: no oil"],
  ["ts=2031-06-01T09:00:00Z level=info msg=stuck", "stuck"],
  ['level=error msg="say \\"lid\\""', '[ERROR] say "lid"'],
  ['{"level":"error","msg":"lid stuck"}', "[ERROR] lid stuck"],
  ['{"level":50,"msg":"lid stuck","err":"no oil"}', "[ERROR] lid stuck: no oil"],
  ['{"severity":"CRITICAL","message":"lid stuck"}', "[ERROR] lid stuck"],
  ['{"level":"info","msg":"lid stuck"}', '{"level":"info","msg":"lid stuck"}'],
  ['{"level":40,"msg":"lid stuck"}', '{"level":40,"msg":"lid stuck"}'],
  ["At 09:00:00 the lid was stuck", "At 09:00:00 the lid was stuck"],
  ["the lid is stuck", "the lid is stuck"],
  ["12 lids are stuck", "12 lids are stuck"],
  ["level=7 lids", "level=7 lids"],
  ["[box] lid stuck", "[box] lid stuck"],
];

test("a line of JSON needs no time beside it", () => {
  expect(withoutLogPrefixes('{"severity":"ERROR","message":"lid stuck"}')).toBe("[ERROR] lid stuck");
  expect(withoutLogPrefixes('{"lvl":"error","msg":"lid stuck"}')).toBe("[ERROR] lid stuck");
});

test.each(prefixes)("without what its logger put before it: %j", (line, bare) => {
  // Only a text that holds a time or a level anywhere is looked at.
  expect(withoutLogPrefixes(`${line}\n09:00:00 x`).split("\n")[0]).toBe(bare);
});
