/** Each form of a frame with and without its optional parts, and lines that only look like one. */
import { describe, expect, test } from "@jest/globals";
import { readFrame, readFrameAt } from "../../../../src/parse/errors/error-text/read-frames.ts";

type Row = readonly [
  line: string,
  name: string | null,
  file: string | null,
  line: number | null,
  column: number | null,
];

const rows: readonly Row[] = [
  ["at trim (/srv/wick.js:1:2):12", "trim", "/srv/wick.js", 1, 2],
  ["at trim (/srv/wick.js:1:2", "trim", "/srv/wick.js", 1, 2],
  ["at async trim (/srv/wick.js:1:2)", "async trim", "/srv/wick.js", 1, 2],
  ["at async Promise.all (index 0)", "async Promise.all", null, null, null],
  ["at async Promise.all (index 12)", "async Promise.all", null, null, null],
  ["at new Lamp (wick.js:1:2)", "new Lamp", "wick.js", 1, 2],
  ["at async new Lamp (wick.js:1:2)", "async new Lamp", "wick.js", 1, 2],
  ["at get oil [as oil] (wick.js:1:2)", "get oil [as oil]", "wick.js", 1, 2],
  ["at <anonymous> (native)", null, "native", null, null],
  ["at trim (unknown)", "trim", null, null, null],
  ["at <anonymous>", null, null, null, null],
  ["at native", null, null, null, null],
  ["at (unknown)", null, null, null, null],
  ["at Lamp.trim", "Lamp.trim", null, null, null],
  ["at L.t", "L.t", null, null, null],
  ["at lamp.wick.Oil<T>.pour", "lamp.wick.Oil<T>.pour", null, null, null],
  ["at async file:///wick.js:1:2", null, "file:///wick.js", 1, 2],
  ["trim http://lamp.example/wick.js:1:2", "trim", "http://lamp.example/wick.js", 1, 2],
  ["trim moz-extension://a/wick.js:12:34", "trim", "moz-extension://a/wick.js", 12, 34],
  ["a@b.js:1:2", "a", "b.js", 1, 2],
  ["#123 /srv/wick.php(7): trim(", "trim", "/srv/wick.php", 7, null],
  ["#0      Lamp.trim (package:lamp/wick.dart:12:5)", "Lamp.trim", "package:lamp/wick.dart", 12, 5],
  [
    "#12     Lamp.trim.<anonymous closure> (dart:async/zone.dart:12:5)",
    "Lamp.trim.<anonymous closure>",
    "dart:async/zone.dart",
    12,
    5,
  ],
  ["wick.lua:3: in function 'trim'", "trim", "wick.lua", 3, null],
  ["wick.lua:12: in 'trim'", "trim", "wick.lua", 12, null],
  ["wick.lua:12: in function <wick.lua:1>", "wick.lua:1", "wick.lua", 12, null],
  ["wick.lua:12: in upvalue'trim'", "trim", "wick.lua", 12, null],
  ["#12 0x55d0 in trim_wick /src/wick.c:201:19", "trim_wick", "/src/wick.c", 201, 19],
  ["#1 0x55d0 in trim_wick /src/wick.c:201", "trim_wick", "/src/wick.c", 201, null],
  ['File "wick.py", line 3', null, "wick.py", 3, null],
  ['File "wick.py", line 12, in trim', "trim", "wick.py", 12, null],
];

const fields = (line: string): readonly unknown[] | undefined => {
  const frame = readFrame(line);
  return frame === undefined ? undefined : [line, frame.function, frame.file, frame.line, frame.column];
};

describe("one line is a frame", () => {
  test.each(rows)("%s", (...row) => {
    expect(fields(row[0])).toEqual(row);
  });
});

describe("no frame", () => {
  test.each([
    ...[
      "look at trim (/srv/wick.js:1:2)",
      "at the moment it fails (see below)",
      "at wick",
      "at /srv/wick.js:1:2 and so on",
      "at lamp-wick.",
      "at 12 o'clock",
    ],
    ...[
      "at async the end (a)",
      "at getting dark (b)",
      "so trim@wick.js:1:2 or",
      "so from wick.rb:1:in `trim'",
      "at L. t",
    ],
    ...[
      'so File "wick.py", line 3',
      'File "wick.py", line 3 of 4',
      "so wick.lua:3: in 'trim'",
      "wick.lua:3: in 'trim' so",
    ],
    ...[
      "so #12 0x55d0 in trim /src/wick.c:2:1",
      "so #0 /srv/wick.php(7): trim(",
      "so trim http://lamp.example/a.js:1:2 so",
    ],
  ])("%s", (line) => {
    expect(readFrame(line)).toBeUndefined();
  });
});

test.each(rows)("behind other words it is none: %s", (line) => {
  expect(readFrame(`the lamp ${line}`)).toBeUndefined();
});

describe("frames on two lines", () => {
  test.each<
    readonly [lines: string[], name: string | null, file: string | null, line: number | null, column: number | null]
  >([
    [["main.trim(0x14, 0x2)", "\t/src/wick.go:12 +0x1d"], "main.trim", "/src/wick.go", 12, null],
    [["main.trim({0x14})", "\t/src/wick.go:12"], "main.trim", "/src/wick.go", 12, null],
    [
      ["lamp.example/oil.(*Lamp).trim(...)", "\tC:/src/wick.go:3 +0x1"],
      "lamp.example/oil.(*Lamp).trim",
      "C:/src/wick.go",
      3,
      null,
    ],
    [["trim()", "\tC:\\src\\wick.go:3"], "trim", "C:\\src\\wick.go", 3, null],
    [["a.b.c.d()", "\t/w.go:3"], "a.b.c.d", "/w.go", 3, null],
    [["   0: lamp::trim", "             at src/wick.rs:12:34"], "lamp::trim", "src/wick.rs", 12, 34],
    [["  10: 0x55d0 - lamp::trim", "             at src/wick.rs:12"], "lamp::trim", "src/wick.rs", 12, null],
  ])("%j", (lines, name, file, line, column) => {
    const { frame } = readFrameAt(lines, 0) ?? {};
    expect([frame?.function, frame?.file, frame?.line, frame?.column]).toEqual([name, file, line, column]);
  });
});
