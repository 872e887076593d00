import { describe, expect, test } from "@jest/globals";
import { readFrame, readFrameAt } from "../../../../src/parse/errors/error-text/read-frames.ts";

type Row = [line: string, name: string | null, file: string | null, line: number | null, column: number | null];

const rows: Row[] = [
  ["at generate (/$bunfs/root/acme:312:2071)", "generate", "/$bunfs/root/acme", 312, 2071],
  [
    "    at W9.generate (file:///C:/Users/kim/cli.js:310:1717)",
    "W9.generate",
    "file:///C:/Users/kim/cli.js",
    310,
    1717,
  ],
  ["at run (B:/~BUN/root/acme.exe:331:606)", "run", "B:/~BUN/root/acme.exe", 331, 606],
  ["at processTicksAndRejections (native:7:40)", "processTicksAndRejections", "native", 7, 40],
  [
    "at process.tick (node:internal/process/task_queues:104:6)",
    "process.tick",
    "node:internal/process/task_queues",
    104,
    6,
  ],
  ["at abort (unknown)", "abort", null, null, null],
  ["at unknown", null, null, null, null],
  ["at openBox (/srv/a/box.js:3:13) {", "openBox", "/srv/a/box.js", 3, 13],
  [
    "   at Acme.Box.Open[T](String path, Int32 n) in C:\\src\\a b\\Box.cs:line 42",
    "Acme.Box.Open[T]",
    "C:\\src\\a b\\Box.cs",
    42,
    null,
  ],
  ["[2] /usr/bin/lid(+0x1b04e) [0x55d0a1b3e04e] (??:0)", null, "/usr/bin/lid", null, null],
  ["[3] /usr/bin/lid.x86_64() [0x41a07c] (??:0)", null, "/usr/bin/lid.x86_64", null, null],
  ["open@/srv/app.js:10:20", "open", "/srv/app.js", 10, 20],
  ["drawCells https://board.example/app.js:120:18", "drawCells", "https://board.example/app.js", 120, 18],
  ["\tfrom /usr/share/gems/a/box.rb:12:in `open'", "open", "/usr/share/gems/a/box.rb", 12, null],
  ["app/models/box.rb:3:in 'Box#open'", "Box#open", "app/models/box.rb", 3, null],
  ["#1 /var/www/index.php(14): Acme\\Box->open(NULL)", "Acme\\Box->open", "/var/www/index.php", 14, null],
  ["#0      Box.open (package:box/box.dart:12:5)", "Box.open", "package:box/box.dart", 12, 5],
  ["\t...share/lua/lid.lua:42: in function 'open'", "open", "...share/lua/lid.lua", 42, null],
  ["#0 0x55d0 in decode_row /src/decode.c:201:9", "decode_row", "/src/decode.c", 201, 9],
  ["at <anonymous>", null, null, null, null],
  ["at <anonymous> (/a/b.js:1:2)", null, "/a/b.js", 1, 2],
  ["at async makeRequest (/a/b.js:1:2)", "async makeRequest", "/a/b.js", 1, 2],
  ["at async file:///a/b.js:1:2", null, "file:///a/b.js", 1, 2],
  ["at new Promise (<anonymous>)", "new Promise", null, null, null],
  ["at async Promise.all (index 0)", "async Promise.all", null, null, null],
  ["at Foo.bar [as baz] (node:fs:570:31)", "Foo.bar [as baz]", "node:fs", 570, 31],
  ["at Object.<anonymous> (C:\\Users\\kim\\a b\\x.js:3:4)", "Object.<anonymous>", "C:\\Users\\kim\\a b\\x.js", 3, 4],
  ["at /a/b.js:1:2", null, "/a/b.js", 1, 2],
  ["at <parse> (:12)", "<parse>", null, 12, null],
  ["at com.acme.Foo.bar(Foo.java:10)", "com.acme.Foo.bar", "Foo.java", 10, null],
  ['  File "/a/b.py", line 12, in main', "main", "/a/b.py", 12, null],
  ['  File "<stdin>", line 1', null, "<stdin>", 1, null],
  ["render@https://example.test/app.js:10:20", "render", "https://example.test/app.js", 10, 20],
  ["#3  0x00007f in acme::run (arg=1) at src/run.c:42", "acme::run", "src/run.c", 42, null],
];

describe("readFrame", () => {
  test.each(rows)("%s", (line, name, file, lineNumber, column) => {
    expect(readFrame(line)).toEqual({ raw: line.trim(), function: name, file, line: lineNumber, column });
  });

  test.each([
    "",
    "at the moment it fails (see below)",
    "at least it works",
    "attach (a:1:2)",
    "File not found",
    "# Heading",
    "#12 is the same",
    "mail kim@example.test:8080",
    `at ${"x".repeat(700)} (a:1:2)`,
  ])("no frame: %s", (line) => {
    expect(readFrame(line)).toBeUndefined();
  });
});

describe("readFrameAt", () => {
  test("rust puts the place on the next line", () => {
    const lines = ["   1: acme::core::run", "             at /src/core.rs:64:14"];
    expect(readFrameAt(lines, 0)).toEqual({
      frame: { raw: "1: acme::core::run", function: "acme::core::run", file: "/src/core.rs", line: 64, column: 14 },
      lines: 2,
    });
  });

  test("go does too", () => {
    const lines = ["main.(*Ship).sail(0x0)", "\t/src/main.go:12 +0x1d"];
    expect(readFrameAt(lines, 0)?.frame).toMatchObject({
      function: "main.(*Ship).sail",
      file: "/src/main.go",
      line: 12,
    });
  });

  test("a numbered list is no rust backtrace place", () => {
    expect(readFrameAt(["1: open it", "2: close it"], 0)?.frame.file ?? null).toBeNull();
  });
});
