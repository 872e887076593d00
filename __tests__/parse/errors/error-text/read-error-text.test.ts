import { describe, expect, test } from "@jest/globals";
import { isMinifiedClass, readErrorText } from "../../../../src/parse/errors/error-text/read-error-text.ts";

type Expected = Partial<ReturnType<typeof readErrorText>>;

const nothing = { className: null, message: "", status: null, apiType: null, code: null };

const rows: [name: string, text: string, expected: Expected][] = [
  ["empty", "", {}],
  ["a bare class", "Error", { className: "Error" }],
  ["class and message", "RangeError: too many widgets", { className: "RangeError", message: "too many widgets" }],
  ["message over lines", "Error: first\n  second\n\nthird", { className: "Error", message: "first second third" }],
  ["a minified class", "qW7: Widget path mismatch", { className: "qW7", message: "Widget path mismatch" }],
  ["a label is no class", "Note: nothing here", { message: "Note: nothing here" }],
  ["the end of a bracket that was opened before", "Lid of box 3 is wet.)", { message: "Lid of box 3 is wet." }],
  ["a bracket of its own", "Lid (of box 3.)", { message: "Lid (of box 3.)" }],
  [
    "what Tcl was at",
    'can\'t read "lid": no such variable\n    while executing\n"expr {$lid + 1}"\n    (procedure "box" line 2)',
    { message: 'can\'t read "lid": no such variable' },
  ],
  ["a word is no class", "Unauthorized", { message: "Unauthorized" }],
  ["a class alone", "AggregateError\n    at f (a.js:1:2)", { className: "AggregateError" }],
  ["class within class", "Error: TypeError: no", { className: "TypeError", message: "no" }],
  ["the same class twice", "Error: Error: 1: 1 ", { className: "Error", message: "1: 1" }],
  ["uncaught", "Uncaught (in promise) TypeError: network", { className: "TypeError", message: "network" }],
  [
    "node's code in brackets",
    "TypeError [ERR_BAD_ARG]: wrong",
    { className: "TypeError", message: "wrong", code: "ERR_BAD_ARG" },
  ],
  [
    "errno in front",
    "Error: ENOENT: no such file, open '/x/y'",
    { className: "Error", message: "ENOENT: no such file, open '/x/y'", code: "ENOENT" },
  ],
  [
    "errno behind",
    "Error: connect ECONNREFUSED 10.0.0.1:443",
    { className: "Error", message: "connect ECONNREFUSED 10.0.0.1:443", code: "ECONNREFUSED" },
  ],
  ["an upper-case word is no errno", "Error: EVERYTHING is bad", { className: "Error", message: "EVERYTHING is bad" }],
  [
    "a class of Nim behind the message",
    "Error: unhandled exception: index 3 not in 0 .. 1 [IndexDefect]",
    { className: "IndexDefect", message: "index 3 not in 0 .. 1" },
  ],
  [
    "a class of Julia",
    "ERROR: DimensionMismatch: the lid has 2, the box 3",
    { className: "DimensionMismatch", message: "the lid has 2, the box 3" },
  ],
  [
    "the file of a script in front of the message",
    "SyntaxError: C:\\box\\lid.tsx: Missing hinge (2:1)",
    { className: "SyntaxError", message: "Missing hinge (2:1)" },
  ],
  [
    "a number and a class in front",
    "Code: 432. DB::Exception: Unknown lid: 1: (while reading). (LID_UNKNOWN)",
    { className: "DB::Exception", code: "432", message: "Unknown lid: 1: (while reading). (LID_UNKNOWN)" },
  ],
  [
    "who was called, below a message",
    "NoSuchMethodError: method not found: 'hinge'\nReceiver: null\nArguments: []\n\nWhen the exception was thrown, this was the stack:\n#0      Lid.open (package:box/lid.dart)",
    { className: "NoSuchMethodError", message: "method not found: 'hinge'" },
  ],
  [
    "a receiver that belongs to what is said",
    "LidError: could not open\nReceiver: the upper lid",
    { className: "LidError", message: "could not open Receiver: the upper lid" },
  ],
  [
    "an address behind the message",
    "Error: LidRouter was not mounted. https://lid.example/docs/not-mounted]",
    { className: "Error", message: "LidRouter was not mounted." },
  ],
  [
    "an address within the message",
    "Error: cannot reach https://lid.example/docs",
    { className: "Error", message: "cannot reach https://lid.example/docs" },
  ],
  [
    "a file without a line behind the message",
    'syntax error, unexpected token "=" in file /srv/box/lid.php',
    { message: 'syntax error, unexpected token "="' },
  ],
  ["a file of any other kind", "no lid in file /srv/box/lid.txt", { message: "no lid in file /srv/box/lid.txt" }],
  ["one word alone is none", "ERROR: Mismatch: the lid", { message: "Mismatch: the lid" }],
  [
    "values below a message that is at its end",
    "A.LidException: The lid is stuck.\nRow: 118\nColumn: lids\n   at A.Lid.Open() in C:\\a.cs:line 1",
    { className: "A.LidException", message: "The lid is stuck." },
  ],
  [
    "but not what was expected",
    "LidError: The lid is stuck.\nExpected: open\nActual: shut",
    { className: "LidError", message: "The lid is stuck. Expected: open Actual: shut" },
  ],
  [
    "an address that is what failed is no link to read on",
    "Error: The lid was not found. https://lids.example/lids.json",
    { className: "Error", message: "The lid was not found. https://lids.example/lids.json" },
  ],
  [
    "a link to read on",
    "Error: The lid was not found. See https://lids.example/lids",
    { className: "Error", message: "The lid was not found." },
  ],
  ["exit code", "Error: Exit code 137", { className: "Error", message: "Exit code 137", code: "exit 137" }],
  ["exit code 0 is no error code", "Error: exited with code 0", { className: "Error", message: "exited with code 0" }],
  ["rust code", "error[E0308]: mismatched types", { message: "mismatched types", code: "E0308" }],
  ["typescript code", "error TS2345: wrong argument", { message: "wrong argument", code: "TS2345" }],
  [
    "status in words",
    "AxiosError: Request failed with status code 401",
    { className: "AxiosError", message: "Request failed with status code 401", status: 401 },
  ],
  ["status in front", "Error: 529 Overloaded", { className: "Error", message: "Overloaded", status: 529 }],
  [
    "a number of things is no status",
    "Error: 400 tokens over the limit",
    { className: "Error", message: "400 tokens over the limit" },
  ],
  ["a port is no status", "Error: cannot listen on :443", { className: "Error", message: "cannot listen on :443" }],
  [
    "status and body",
    'Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"Widgets: must be unique"},"request_id":"req_011abcDEF"}',
    { className: "Error", message: "Widgets: must be unique", status: 400, apiType: "invalid_request_error" },
  ],
  [
    "key order does not matter",
    'Error: 400 {"request_id":"req_011abcDEF","error":{"message":"Widgets: must be unique","type":"invalid_request_error"},"type":"error"}',
    { className: "Error", message: "Widgets: must be unique", status: 400, apiType: "invalid_request_error" },
  ],
  [
    "type and code of another service",
    '{"error":{"message":"You used it up","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}',
    { message: "You used it up", apiType: "insufficient_quota", code: "insufficient_quota" },
  ],
  [
    "status within the body",
    'Error: {"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED"}}',
    { className: "Error", message: "Quota", status: 429, apiType: "RESOURCE_EXHAUSTED" },
  ],
  [
    "a python dict",
    "acme.BadRequestError: Error code: 400 - {'error': {'message': 'Invalid x', 'type': 'bad', 'code': None}}",
    { className: "acme.BadRequestError", message: "Invalid x", status: 400, apiType: "bad" },
  ],
  [
    "a body within a body",
    'API Error: 400 {"error":{"message":"gateway - {\\"type\\":\\"error\\",\\"error\\":{\\"type\\":\\"deep_error\\",\\"message\\":\\"deepest\\"}}","type":"None"}}',
    { message: "deepest", status: 400, apiType: "deep_error" },
  ],
  [
    "validation issues",
    'ZodError: [\n {"code":"invalid_type","path":["a",0,"b"],"message":"Required"}\n]',
    { className: "ZodError", message: "Required at a.0.b", code: "invalid_type" },
  ],
  [
    "a serialised error",
    'Error: {"message":"Could not send 4 crates","line":"12","stack":"Error: Could not send 4 crates\\n    at ship (/$bunfs/root/x:1:2)","name":"Error"}',
    { className: "Error", message: "Could not send 4 crates" },
  ],
  [
    "a body cut in a string",
    'Error: 400 {"type":"error","error":{"type":"a_error","message":"half of',
    { className: "Error", message: "half of", status: 400, apiType: "a_error" },
  ],
  [
    "a body that only has a type",
    'Error: 400 {"type":"error","error":{"type":"a_error"',
    { className: "Error", status: 400, apiType: "a_error" },
  ],
  [
    "a library's own place behind it",
    "RuntimeError: gpu error (7) : no oil at /tmp/lamp-x1/lamp/lib/oil/Wick.cu:61",
    { className: "RuntimeError", message: "gpu error (7) : no oil" },
  ],
  [
    "the same in brackets",
    "lamp error: no oil (burn_wick at /lamp/c10/WickPool.cpp:569)",
    { message: "lamp error: no oil" },
  ],
  ["a place without a folder", "no oil at noon:61", { message: "no oil at noon:61" }],
  [
    "the script's place behind it",
    "Uncaught TypeError: lid is gone (http://lamp-host:5601/bundles/wick.bundle.js:31877)",
    { className: "TypeError", message: "lid is gone" },
  ],
  [
    "an address behind it",
    "LampError: no oil (http://lamp-host:5601/wick)",
    { className: "LampError", message: "no oil (http://lamp-host:5601/wick)" },
  ],
  [
    "an editor's source and the link of its code",
    "lid `wick` not opened: no hingelamp-lint[stuck-lid](https://lamp-lint.example/rules#stuck-lid)",
    { message: "lid `wick` not opened: no hinge" },
  ],
  [
    "the same of a source that its link does not name",
    "cannot find lid `wick` in this boxrustc[E0425](https://doc.example.org/index.html#E0425)",
    { message: "cannot find lid `wick` in this box" },
  ],
  [
    "a link of others",
    "no oil, see the manual[1](https://lamp.example/oil)",
    { message: "no oil, see the manual[1](https://lamp.example/oil)" },
  ],
  [
    "an editor's source and code",
    "'wick' is defined but never usedeslint(no-unused-vars)",
    { message: "'wick' is defined but never used" },
  ],
  ["a word that ends like a source", "Too many requests(429)", { message: "Too many requests(429)" }],
  [
    "a server's port",
    "LampError: no oil (http://lamp.example:8080)",
    { className: "LampError", message: "no oil (http://lamp.example:8080)" },
  ],
  ["a call behind it", "no oil in lamp.ts(wick)", { message: "no oil in lamp.ts(wick)" }],
  [
    "rust until 1.72",
    "thread 'main' panicked at 'no widget', src/lib.rs:4:9",
    { className: "panic", message: "no widget" },
  ],
  [
    "rust since 1.73",
    "thread 'main' panicked at src/lib.rs:4:9:\nno widget\nnote: run with",
    { className: "panic", message: "no widget" },
  ],
  [
    "go",
    "panic: runtime error: index out of range [5]\n\ngoroutine 1 [running]:",
    { className: "panic", message: "runtime error: index out of range [5]" },
  ],
  [
    "python",
    "Traceback (most recent call last):\n  File \"a.py\", line 1, in f\n    g()\nKeyError: 'widget'",
    { className: "KeyError", message: "'widget'" },
  ],
  [
    "java",
    'Exception in thread "main" java.io.IOException: disk full',
    { className: "java.io.IOException", message: "disk full" },
  ],
  ["quoted as a whole", 'API Error: 400 "out of widgets"', { message: "out of widgets", status: 400 }],
  [
    "signal",
    "Error: process killed by SIGSEGV",
    { className: "Error", message: "process killed by SIGSEGV", code: "SIGSEGV" },
  ],
];

describe("readErrorText", () => {
  test.each(rows)("%s", (_name, text, expected) => {
    const { frames, ...parts } = readErrorText(text);
    expect(parts).toEqual({ ...nothing, ...expected });
    expect(Array.isArray(frames)).toBe(true);
  });

  test("frames come from the stack, else from the body", () => {
    const own = readErrorText('Error: {"message":"m","stack":"E\\n    at inner (/a:1:2)"}\n    at outer (/b:3:4)');
    const nested = readErrorText('Error: {"message":"m","stack":"E\\n    at inner (/a:1:2)"}');
    expect(own.frames.map((frame) => frame.function)).toEqual(["outer"]);
    expect(nested.frames.map((frame) => frame.function)).toEqual(["inner"]);
  });

  test("a stack that lost its line ends is taken apart", () => {
    const { message, frames } = readErrorText(
      "Error: gone at f (file:///a/b.js:1:2) at async g (native:7:40) at unknown",
    );
    expect(message).toBe("gone");
    expect(frames.map((frame) => frame.function)).toEqual(["f", "async g", null]);
  });

  test("python's innermost frame comes first", () => {
    const text =
      'Traceback (most recent call last):\n  File "a.py", line 1, in outer\n    x()\n  File "b.py", line 2, in inner\n    y()\nValueError: no';
    expect(readErrorText(text).frames.map((frame) => frame.function)).toEqual(["inner", "outer"]);
  });
});

describe("isMinifiedClass", () => {
  test.each(["mE1", "KN", "JJ2", "a$", "_x", "iwB", "H4Q"])("%s is", (name) => {
    expect(isMinifiedClass(name)).toBe(true);
  });
  test.each(["Error", "TypeError", "IOError", "Note", "Hint", "fatal", "error", "Warning", "EIO"])(
    "%s is not",
    (name) => {
      expect(isMinifiedClass(name)).toBe(false);
    },
  );
});
