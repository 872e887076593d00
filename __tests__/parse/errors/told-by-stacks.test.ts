/** Errors of crashed programs, of stacks in unusual places and within JSON: what each says, and how many frames it has. */
import { describe, expect, test } from "@jest/globals";
import { classify } from "../../../src/classify/classify.ts";
import { CATEGORIES } from "../../../src/domain/category.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import type { Report } from "../../../src/domain/report.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";

const read = (output: string): Report =>
  parseReport({ title: "It fails", body: `\`\`\`\n${output}\n\`\`\`` } satisfies Pick<Issue, "title" | "body">);

const told = ({ errors, primaryError }: Report): { className: string | null; message: string; frames: number } => {
  const { className = null, message = "", frames = [] } = errors[primaryError ?? -1] ?? {};
  return { className, message, frames: frames.length };
};

type Row = readonly [name: string, output: string, className: string | null, message: string, frames: number];

const crashes: readonly Row[] = [
  [
    "Go's fault",
    "unexpected fault address 0x7f\nfatal error: fault\n[signal SIGBUS: bus error code=0x2 addr=0x7f pc=0x46]\n\ngoroutine 4 [running]:\nruntime.throw({0x8f?, 0x0?})\n\t/go/src/runtime/panic.go:1077 +0x5c fp=0xc0 sp=0xc0 pc=0x43\nlamp/oil.(*Wick).trim(0xc0, 0x10)\n\t/srv/wick.go:88 +0xa5 fp=0xc0 sp=0xc0 pc=0x7a",
    null,
    "fatal error: fault",
    2,
  ],
  [
    "gdb",
    'Thread 7 "wick" received signal SIGSEGV, Segmentation fault.\ntrim (w=0x0) at ./wick.c:44\n44\t./wick.c: No such file or directory.\n(gdb) bt\n#0  trim (w=0x0) at ./wick.c:44\n#1  0x0000555555558aa1 in oil::Lamp::light (this=0x5, w=std::vector of length 0) at lamp.cc:31',
    null,
    "SIGSEGV, Segmentation fault",
    2,
  ],
  [
    "Apple's report of a thread that is not the first",
    "Exception Type:        EXC_BAD_ACCESS (SIGSEGV)\nException Codes:       KERN_INVALID_ADDRESS at 0x28\nTermination Reason:    Namespace SIGNAL, Code 11 Segmentation fault: 11\n\nThread 0::  Dispatch queue: com.apple.main-thread\n0   lamp    0x104a2f1c8 wait + 8\n\nThread 3 Crashed:: wick\n0   lamp    0x104a2f1c8 oil::Wick::trim() const + 60\n1   lamp    0x104a2dd04 oil::light(int, char**) + 412",
    null,
    "EXC_BAD_ACCESS (SIGSEGV)",
    2,
  ],
  [
    "a server of Elixir's",
    "10:02:11.911 [error] GenServer Lamp.Wick terminating\n** (FunctionClauseError) no function clause matching in Lamp.Wick.trim/1\n    (lamp 0.8.5) lib/lamp/wick.ex:131: Lamp.Wick.trim(:short)\n    (stdlib 6.1.2) gen_server.erl:2173: :gen_server.try_handle_info/3",
    "FunctionClauseError",
    "no function clause matching in Lamp.Wick.trim/1",
    2,
  ],
  [
    "Ruby, whose first place is a frame as well",
    "/srv/wick.rb:48:in `<<': can't modify frozen String (FrozenError)\n\tfrom /srv/wick.rb:21:in `trim'\n\tfrom /srv/lamp.rb:9:in `<main>'",
    "FrozenError",
    "can't modify frozen String",
    3,
  ],
  [
    "Ruby, in an entry of a log",
    '{"severity":"ERROR","progname":"lamp","message":"undefined method `trim\' for nil (NoMethodError)\\n/srv/wick.rb:92:in `pop\'\\n/srv/lamp.rb:31:in `light\'"}',
    "NoMethodError",
    "undefined method `trim' for nil",
    2,
  ],
  [
    "Swift",
    'Lamp/Wick.swift:118: Fatal error: Index out of range\n\n*** Signal 5: Backtracing from 0xffff... done ***\n\n*** Program crashed: System trap at 0xffff ***\n\nThread 2 "NIO-0" crashed:\n\n0      0x0000ffff9c1b2f0c _assertionFailure(_:) + 264 in libswiftCore.so\n1 [ra] 0x0000aaaad1c0f2a4 Wick.trim() + 131 in lamp at /srv/Wick.swift:118:20',
    null,
    "Index out of range",
    2,
  ],
  [
    "a stored dump, below what the shell said",
    "[1]    48213 segmentation fault (core dumped)  lamp\n$ coredumpctl info\n           PID: 48213 (lamp)\n        Signal: 11 (SEGV)\n       Stack trace of thread 48213:\n        #0  0x00007f1e6a1b24c7 trim_wick (liblamp.so.6 + 0x1b24c7)\n        #1  0x000055d0a4e7c1f2 light (lamp + 0x9c1f2)",
    null,
    "Signal: 11 (SEGV)",
    2,
  ],
  [
    "Unreal",
    "Unhandled Exception: EXCEPTION_ACCESS_VIOLATION reading address 0x0000000000000048\n\nLamp_Win64!ULamp::Trim() [C:\\Lamp.cpp:12]\nUnrealEditor_UMG\nLamp_Win64!ULamp::Tick() [C:\\Lamp.cpp:20]",
    null,
    "EXCEPTION_ACCESS_VIOLATION reading address 0x0000000000000048",
    2,
  ],
  [
    "a board",
    "Guru Meditation Error: Core  0 panic'ed (StoreProhibited). Exception was unhandled.\n\nCore  0 register dump:\nPC      : 0x400d2f3a  PS      : 0x00060830\n\nBacktrace: 0x400d2f37:0x3ffb21f0 0x400d41f5:0x3ffb2210",
    null,
    "Guru Meditation Error: Core 0 panic'ed (StoreProhibited). Exception was unhandled.",
    2,
  ],
  [
    "a dump",
    "Crash reason:  SIGSEGV /SEGV_MAPERR\nCrash address: 0x10\n\nThread 0 (crashed)\n 0  lamp!oil::trim() [wick.cc : 31 + 0x4]\n 1  lamp!main [main.cc : 7 + 0x5]",
    null,
    "SIGSEGV /SEGV_MAPERR",
    2,
  ],
  [
    "a game's script",
    "The mod Lamp Oil (1.8.2) caused a non-recoverable error.\n\nError while running event lamp-oil::on_tick (ID 0)\n__lamp-oil__/wick.lua:77: attempt to compare number with nil\nstack traceback:\n\t__lamp-oil__/wick.lua:77: in function 'trim'\n\t__lamp-oil__/control.lua:31: in main chunk",
    null,
    "attempt to compare number with nil",
    2,
  ],
  [
    "a worker",
    "2026/01/17 19:40:12 [alert] 1#1: worker process 812 exited on signal 11 (core dumped)",
    null,
    "worker process 812 exited on signal 11 (core dumped)",
    0,
  ],
];

const stacks: readonly Row[] = [
  [
    "gdb, with the message among the arguments",
    'free(): invalid pointer\nAborted (core dumped)\n\ngdb bt:\n\n#0  __GI_raise (sig=6) at raise.c:50\n#1  0x00007f in malloc_printerr (str=0x7f "free(): invalid pointer") at malloc.c:5347\n#2  0x00007f in trim (w=0x5) at wick.c:77',
    null,
    "free(): invalid pointer",
    3,
  ],
  [
    "Emacs",
    'Debugger entered--Lisp error: (wrong-type-argument stringp nil)\n  string-match("a" nil)\n  lamp-trim((wick (:oil nil)))\n  command-execute(lamp-trim)',
    null,
    "(wrong-type-argument stringp nil)",
    3,
  ],
  [
    "Julia",
    "ERROR: MethodError: no method matching trim(::Float32)\nClosest candidates are:\n  trim(::Float64)\n   @ Lamp ~/lamp/wick.jl:12\nStacktrace:\n [1] light(l::Lamp)\n   @ Lamp ~/lamp/lamp.jl:40\n [2] top-level scope\n   @ REPL[4]:1",
    "MethodError",
    "no method matching trim(::Float32)",
    2,
  ],
  [
    "a stack above its error",
    "---------------------------------------------------------------------------\nValueError                                Traceback (most recent call last)\nCell In[3], line 1\n----> 1 trim(None)\n\nFile ~/lamp/wick.py:12, in trim(w)\n---> 12         raise ValueError('no wick')\n\nValueError: no wick",
    "ValueError",
    "no wick",
    2,
  ],
  [
    "no form but the stack",
    "the wick is not trimmed at lib/Lamp.pm line 31.\n at lib/Lamp.pm line 31.\n\tLamp::trim(Lamp=HASH(0x55d0)) called at lamp.pl line 12",
    null,
    "the wick is not trimmed at lib/Lamp.pm line 31.",
    2,
  ],
  [
    "a link and the place behind the message",
    '[!] (plugin lamp) RollupError: "Wick" is not exported by "oil.ts".\nhttps://lamp.example/help/#wick\noil.ts (3:9)\n    at error (/srv/rollup.js:397:41)',
    "RollupError",
    '"Wick" is not exported by "oil.ts".',
    1,
  ],
];

const strings: readonly Row[] = [
  [
    "a stack in an entry without words of its own",
    '{"ts":"2026-01-30T08:20:11.018Z","level":"error","msg":"unhandledRejection","stack":"RangeError: Invalid wick length\\n    at trim (app:///wick.js:2:1)\\n    at async open (app:///lamp.js:3:5)"}',
    "RangeError",
    "Invalid wick length",
    2,
  ],
  [
    "a server's answer with its trace",
    '{"timestamp":"2026-01-17T19:40:12.123+00:00","status":500,"error":"Internal Server Error","trace":"java.lang.NullPointerException: \\"wick\\" is null\\r\\n\\tat oil.Lamp.trim(Lamp.java:12)\\r\\n\\tat oil.Lamp.main(Lamp.java:3)\\r\\n","path":"/lamp"}',
    "java.lang.NullPointerException",
    '"wick" is null',
    2,
  ],
  [
    "an answer in a string",
    '{"status":404,"body":"{\\"error\\":{\\"message\\":\\"The wick `w-4` does not exist or is lit.\\",\\"type\\":\\"oil\\"}}\\r\\n"}',
    null,
    "The wick `w-4` does not exist or is lit.",
    0,
  ],
  [
    "a notebook's output",
    '{\n "ename": "KeyError",\n "evalue": "\'wick\'",\n "output_type": "error",\n "traceback": [\n  "\\u001b[0;31mKeyError\\u001b[0m  Traceback (most recent call last)",\n  "File \\u001b[1;32m~/lamp.py:12\\u001b[0m, in \\u001b[0;36mtrim\\u001b[1;34m(w)\\u001b[0m\\n"\n ]\n}',
    "KeyError",
    "'wick'",
    1,
  ],
  [
    "a container's lines",
    '{"log":"TypeError: wick.trim is not a function\\n","stream":"stderr"}\n{"log":"    at light (/srv/lamp.js:12:3)\\n","stream":"stderr"}',
    "TypeError",
    "wick.trim is not a function",
    1,
  ],
  [
    "colours whose escape was lost",
    "[31mTypeError: no wick[39m\n[90m    at light (/srv/lamp.js:12:3)[39m",
    "TypeError",
    "no wick",
    1,
  ],
];

describe.each([
  ["crashes", crashes],
  ["stacks", stacks],
  ["strings", strings],
])("%s", (_, rows) => {
  test.each(rows)("%s", (_name, output, className, message, frames) => {
    expect(told(read(output))).toEqual({ className, message, frames });
  });
});

test.each(crashes)("%s is a crash", (_name, output) => {
  expect(classify(read(output), { categories: new Set(CATEGORIES), floor: 0.75 }).category).toBe("crash");
});

test("two lines of a list above numbered ones are no error", () => {
  expect(read("the lamps that were lit\n1. one\n2. two").errors).toEqual([]);
});
