/** The forms of frames that are data: a line of each, what it says, and lines that only look like one. */
import { describe, expect, test } from "@jest/globals";
import { FRAME_FORMS } from "../../../../src/parse/errors/error-text/frame-forms.ts";
import { readFrame, readFrameAt } from "../../../../src/parse/errors/error-text/read-frames.ts";
import { splitStack } from "../../../../src/parse/errors/error-text/split-stack.ts";

type Row = readonly [line: string, name: string | null, file: string | null, line: number | null];

const rows: readonly Row[] = [
  ["Lamp_Win64!ULamp::Trim() [C:\\srv\\Lamp.cpp:12]", "ULamp::Trim", "C:\\srv\\Lamp.cpp", 12],
  ["0x00007ff6a1b2c3d4 Lamp!ULamp::Trim(float) [/srv/Lamp.cpp:12]", "ULamp::Trim", "/srv/Lamp.cpp", 12],
  ["[Callstack] 0x00007ff6a1b2 Lamp.dll!ULamp::Trim() []", "ULamp::Trim", "Lamp.dll", null],
  [
    "00 000000d1`2a4ff8c0 00007ff6`1a2b3c9d     lamp!Wick::trim+0x1c [C:\\wick.cpp @ 31]",
    "Wick::trim",
    "C:\\wick.cpp",
    31,
  ],
  ["02 000000d1`2a4ff920 00007ffd`3b2c7034     lamp!main+0x14", "main", "lamp", null],
  ["0  lamp!oil::Wick::trim() [wick.cc : 31 + 0x4]", "oil::Wick::trim", "wick.cc", 31],
  ["==12==    at 0x4E4A1B2: trim (wick.c:12)", "trim", "wick.c", 12],
  ["==12==    by 0x10916F: ??? (in /usr/bin/lamp)", "???", "/usr/bin/lamp", null],
  ["RIP: 0010:trim_wick+0x1c/0x90 [lamp]", "trim_wick", "lamp", null],
  ["[  123.456789]  ? trim_wick+0x1a/0x60", "trim_wick", null, null],
  ["#1 0x55d0a1b2c3d4 in trim (/usr/bin/lamp+0x11a2) (BuildId: 3f1c)", "trim", "/usr/bin/lamp", null],
  ["#0  0x00007f1a2b3c4d trim_wick (liblamp.so.3 + 0x1b3c4)", "trim_wick", "liblamp.so.3", null],
  [
    "#01 pc 00000000000a1b3c  /lib/liblamp.so (offset 0x2000) (oil::trim()+12) (BuildId: 1f)",
    "oil::trim()",
    "/lib/liblamp.so",
    null,
  ],
  ["@     0x7f1a2b3c4d  oil::Wick::trim()", "oil::Wick::trim()", null, null],
  ["1# oil::trim(int) at /srv/wick.cc:12", "oil::trim(int)", "/srv/wick.cc", 12],
  [
    "frame #1: oil::trim(at::Tensor) + 0x12 (0x7f1b in /opt/liblamp.so)",
    "oil::trim(at::Tensor)",
    "/opt/liblamp.so",
    null,
  ],
  ["=>0 0x000000014000a1b2 trim+0x12 [Z:\\wick.c:12] in lamp (0x000000000021fe10)", "trim", "Z:\\wick.c", 12],
  [
    "/usr/sbin/lampd(trim_wick(unsigned char const*, int)+0x41) [0x1f2a1b2]",
    "trim_wick(unsigned char const*, int)",
    "/usr/sbin/lampd",
    null,
  ],
  [
    "at 1   lamp.kexe    0x1049b1a2b        kfun:oil.Wick#trim(){} + 123 (/srv/Wick.kt:12:9)",
    "oil.Wick#trim(){}",
    "/srv/Wick.kt",
    12,
  ],
  ["1 0x00007f1a2b3c4d Wick.trim() + 44 in lamp at /srv/Wick.swift:31:20", "Wick.trim()", "/srv/Wick.swift", 31],
  ["#0 oil::trim(int) /srv/wick.cc:12:5 (lamp+0x12)", "oil::trim(int)", "/srv/wick.cc", 12],
  ["#1 main <null> (lamp+0x12) (BuildId: 3f1c)", "main", null, null],
  ["C  [liblamp.so+0x12a]  trim_wick+0x3", "trim_wick", "liblamp.so", null],
  ["# C  [liblamp.so+0x12a]", null, "liblamp.so", null],
  [
    "LogWindows: Error: [Callstack] 0x00007ffa Lamp.dll!ULamp::Trim() [C:\\Lamp.cpp:12]",
    "ULamp::Trim",
    "C:\\Lamp.cpp",
    12,
  ],
  ["trim@[native code]", "trim", "[native code]", null],
  ["0   lamp.dll    0x7ff8abcd0012     trim (wick.cpp:12)", "trim", "wick.cpp", 12],
  ["0      0x0000ffff9c1b2f0c Wick.trim(_:) + 264 in lamp", "Wick.trim(_:)", null, null],
  ["#0  0x7f1f5a05c04f in ???", null, null, null],
  ["at: _trim (res://lamp/wick.gd:12)", "_trim", "res://lamp/wick.gd", 12],
  ["trim moz-extension://5b0f-77aa/lamp/wick.js:88", "trim", "moz-extension://5b0f-77aa/lamp/wick.js", 88],
  ["trimWick, called at src/Lamp.hs:12:5 in main:Lamp", "trimWick", "src/Lamp.hs", 12],
  ["Lamp::trim(Lamp=HASH(0x55d0)) called at ./lamp line 9", "Lamp::trim", "./lamp", 9],
  [" 6# Oil::Lamp::trim() in lamp".trim(), "Oil::Lamp::trim()", null, null],
  ["3# Oil::Lamp::trim() at /srv/lamp.cc:12", "Oil::Lamp::trim()", "/srv/lamp.cc", 12],
  ["Lamp::trim(Lamp=HASH(0x55d0), 3) called at bin/lamp line 9", "Lamp::trim", "bin/lamp", 9],
  ["main::light() called at lamp line 4", "main::light", "lamp", 4],
  ["Lamp::trim('oil') called at /srv/Lamp.pm line 12", "Lamp::trim", "/srv/Lamp.pm", 12],
  ["at lamp.pl line 3.", null, "lamp.pl", 3],
  ["in function  lamp:trim/1 (src/lamp.erl, line 12)", "lamp:trim/1", "src/lamp.erl", 12],
  ['{lamp,trim,2,[{file,"src/lamp.erl"},{line,31}]},', "lamp,trim", "src/lamp.erl", 31],
  [
    "(stdlib 5.2) gen_server.erl:1095: :gen_server.try_handle_info/3",
    ":gen_server.try_handle_info/3",
    "gen_server.erl",
    1095,
  ],
  ["(lamp 0.1.0) lib/lamp.ex:12: anonymous fn/1 in Lamp.trim/1", "anonymous fn/1 in Lamp.trim/1", "lib/lamp.ex", 12],
  [':erlang.binary_to_atom("wick", :utf8)', ":erlang.binary_to_atom", null, null],
  ["1. ├─lamp::trim(x)", "lamp::trim", null, null],
  ["0040a1b2 +012 lamp.exe LampUnit   312  +4 TLampForm.Trim", "TLampForm.Trim", "LampUnit", 312],
  ["At C:\\srv\\lamp.ps1:12 char:14", null, "C:\\srv\\lamp.ps1", 12],
  ["at Trim-Wick, C:\\srv\\lamp.psm1: line 12", "Trim-Wick", "C:\\srv\\lamp.psm1", 12],
  ["bei Oil.Wick.Trim(String x) in C:\\srv\\Wick.cs:Zeile 12.", "Oil.Wick.Trim", "C:\\srv\\Wick.cs", 12],
  ["à Oil.Wick.Trim(String x) dans C:\\srv\\Wick.cs:ligne 12", "Oil.Wick.Trim", "C:\\srv\\Wick.cs", 12],
  ['(procedure "trim" line 3)', "trim", null, 3],
  ['(file "lamp.tcl" line 12)', null, "lamp.tcl", 12],
  ['ORA-06512: at "OIL.LAMP", line 312', "OIL.LAMP", null, 312],
  ["ERROR:   [12] trim(main) at /srv/lamp.pl:12", "trim", "/srv/lamp.pl", 12],
  ["/srv/lamp.nim(31) trim", "trim", "/srv/lamp.nim", 31],
  ["from src/lamp.cr:31:9 in 'trim'", "trim", "src/lamp.cr", 31],
  ["/srv/lamp.zig:12:9: 0x1034a in trim (lamp)", "trim", "/srv/lamp.zig", 12],
  ["src/lamp.d:12 void oil.trim(int) [0x55d0a1b3]", "void oil.trim(int)", "src/lamp.d", 12],
  ["Error in lamp>trim (line 3)", "lamp>trim", null, 3],
  ["trim at line 12 column 5", "trim", null, 12],
  ["1: (OIL::TRIM :WICK 3)", "OIL::TRIM", null, null],
  ["/srv/lamp.rkt:12:2: trim", "trim", "/srv/lamp.rkt", 12],
  ["oil.lamp$trim.invoke (lamp.clj:10)", "oil.lamp$trim.invoke", "lamp.clj", 10],
  ["at gml_Object_lamp_Step_0 (line 12) -        x += oil;", "gml_Object_lamp_Step_0", null, 12],
  ["\t0x7f2c1a6c3f35 - /opt/lib/liblamp-2.0.so : lamp_trim", "lamp_trim", "/opt/lib/liblamp-2.0.so", null],
  ["0x7f2c1a6c3f35 - /opt/lib/liblamp-2.0.so : ", null, "/opt/lib/liblamp-2.0.so", null],
  ["\ttrimWick (lamp.esm.js:2214:61)", "trimWick", "lamp.esm.js", 2214],
  ["(anonymous function) (lamp.js:31)", "(anonymous function)", "lamp.js", 31],
  ["at oil/lamp.(*Wick).Trim (wick.go:12)", "oil/lamp.(*Wick).Trim", "wick.go", 12],
  ["at oil.Trim.func1 (/srv/wick.go:12)", "oil.Trim.func1", "/srv/wick.go", 12],
  ["/go/pkg/mod/oil@v0.1.0/wick.go:12", null, "/go/pkg/mod/oil@v0.1.0/wick.go", 12],
  ["(elixir 1.17.3) Oil.Lamp.trim(Oil.Wick, [3])", "Oil.Lamp.trim", null, null],
  ["(stdlib 5.2) :lamp.trim/2", ":lamp.trim", null, null],
  ["1. Trim - addons/lamp/lua/lamp.lua:44", "Trim", "addons/lamp/lua/lamp.lua", 44],
  ["Script 'ServerScriptService.Lamp', Line 12 - function trim", "trim", "ServerScriptService.Lamp", 12],
  ["lamp.lua:3: in ?", null, "lamp.lua", 3],
  ["Cell In[3], line 1", null, null, 1],
  ["File ~/srv/lamp.py:12, in trim(wick)", "trim", "~/srv/lamp.py", 12],
  ["<ipython-input-3-0a1b2c3d> in <module>", "<module>", "<ipython-input-3-0a1b2c3d>", null],
  ["/srv/lamp.py:12 in trim", "trim", "/srv/lamp.py", 12],
  ['File "/srv/lamp.py", line 12 in trim', "trim", "/srv/lamp.py", 12],
  ["at https://lamp.example/oil.wasm:wasm-function[12]:0x33", null, "https://lamp.example/oil.wasm", null],
  ["module code@https://lamp.example/a.js:50:2", "module code", "https://lamp.example/a.js", 50],
  ["[1] trim(::Wick) at /srv/lamp.jl:12", "trim(::Wick)", "/srv/lamp.jl", 12],
  ["Backtrace: 0x400d2f37:0x3ffb21f0 0x400d41f5:0x3ffb2210", null, null, null],
  ["#0  0x40081a2d in trim_wick at /srv/lamp.c:408", "trim_wick", "/srv/lamp.c", 408],
];

describe("a form of a frame", () => {
  test.each(rows)("%s", (line, name, file, at) => {
    expect(readFrame(line)).toMatchObject({ raw: line.trim(), function: name, file, line: at });
  });

  test("is shown by a row of its own", () => {
    const lines = rows.map(([line]) => line);
    const unseen = FRAME_FORMS.filter(({ pattern }) => !lines.some((line) => pattern.test(line)));
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });

  test("has a name of its own, and a mark that its lines hold", () => {
    expect(new Set(FRAME_FORMS.map(({ name }) => name)).size).toBe(FRAME_FORMS.length);
    for (const [line] of rows)
      for (const { pattern, mark } of FRAME_FORMS) if (pattern.test(line)) expect(line).toContain(mark);
  });

  test.each([
    "Wow!Great() stuff",
    "open http://localhost:3000",
    "lamp http://lamp.example:8080",
    "at: the lamp (upstairs)",
    "println!(lamp)",
    "at line 12 column 5",
    "the lamp at line 12",
    "1. trim the wick - then light it",
    "in function trim",
    "1: (see below)",
    "in Berlin (at night)",
    "Error in lamp",
    "bei der Lampe (unten)",
    "[1] a reference at the end",
    "0x400d2f37",
    "File lamp.py, in the box",
    "It crashed in /srv/lamp.py in the end",
    "the lamp (see lamp.js:12)",
    "trim (lamp.json:12)",
    "0x7f2c1a6c3f35 - the lamp : oil",
  ])("no frame: %s", (line) => {
    expect(readFrame(line)).toBeUndefined();
  });
});

describe("a frame over two lines", () => {
  test.each([
    [
      ["[1] trim(w::Wick)", "  @ Lamp ~/.julia/packages/Lamp/x8/src/wick.jl:40"],
      "trim(w::Wick)",
      "~/.julia/packages/Lamp/x8/src/wick.jl",
      40,
    ],
    [["[2] top-level scope", "  @ REPL[4]:1"], "top-level scope", "REPL[4]", 1],
    [["#1  0x401136 in trim_", "\tat /srv/lamp.f90:12"], "trim_", "/srv/lamp.f90", 12],
    [["oil/lamp.(*Wick).Trim", "\t/srv/lamp/wick.go:12"], "oil/lamp.(*Wick).Trim", "/srv/lamp/wick.go", 12],
    [
      ["runtime.throw({0x8f2b7a?, 0x0?})", "\t/usr/go/src/runtime/panic.go:1077 +0x5c fp=0xc0 sp=0xc0 pc=0x43"],
      "runtime.throw",
      "/usr/go/src/runtime/panic.go",
      1077,
    ],
  ])("%j", (lines, name, file, line) => {
    expect(readFrameAt(lines, 0)).toMatchObject({ frame: { function: name, file, line }, lines: 2 });
  });

  test("none: a reference, and a note below it", () => {
    expect(readFrameAt(["[1] the manual", "see there"], 0)).toBeUndefined();
  });
});

test("a mod loader's notes behind a frame are no part of it", () => {
  const line = "at oil.Lamp.trim(Lamp.java:88) ~[lamp-2.4.1.jar%23210!/:2.4.1] {re:classloading}";
  expect(readFrame(line)).toMatchObject({ function: "oil.Lamp.trim", file: "Lamp.java", line: 88 });
});

test("gdb's arguments may hold brackets", () => {
  const line = "#2  0x0000555 in oil::Lamp::trim (f=(void (oil::Lamp::*)(int)) 0x5, w={...}) at src/lamp.cc:12";
  expect(readFrame(line)).toMatchObject({ function: "oil::Lamp::trim", file: "src/lamp.cc", line: 12 });
});

test("Emacs' calls are told by their indentation alone", () => {
  const text =
    '--Lisp error: (void-function lamp-trim)\n  lamp-trim("wick")\n  (let ((x 1)) x)\n  command-execute(lamp)';
  const { head, frames } = splitStack(text);
  expect(head).toBe("--Lisp error: (void-function lamp-trim)");
  expect(frames.map((frame) => frame.function)).toEqual(["lamp-trim", "let", "command-execute"]);
});

test("each address of a board is a frame", () => {
  expect(splitStack("abort\nBacktrace: 0x400d2f37:0x3ffb21f0 0x400d41f5:0x3ffb2210").frames).toHaveLength(2);
});
