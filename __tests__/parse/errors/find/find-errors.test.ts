import { describe, expect, test } from "@jest/globals";
import { findErrors } from "../../../../src/parse/errors/find/find-errors.ts";
import type { Surroundings } from "../../../../src/parse/errors/openers/error-opener.ts";

/** `class|status|type|code|message`, nulls left empty. */
function found(text: string, around: Surroundings): string[] {
  return findErrors(text, around).map(({ parts }) =>
    [parts.className, parts.status, parts.apiType, parts.code, parts.message].map((part) => part ?? "").join("|"),
  );
}

const body =
  '{"type":"error","error":{"type":"widget_error","message":"Out of widgets. Add more at acme.example/w and go on."},"request_id":"req_011abcDEF22"}';
const wrapped =
  '  ⎿  API Error: 400 {"type":"error","error":{"type":"widget_er\n     ror","message":"Out of\n     widgets. Add more at acme.example/w and go on."},"req\n     uest_id":"req_011abcDEF22"}\n';

const rows: [name: string, around: Surroundings, text: string, expected: string[]][] = [
  [
    "api error in a sentence",
    "prose",
    `It always says API Error: 400 ${body} and nothing else.`,
    ["|400|widget_error||Out of widgets. Add more at acme.example/w and go on."],
  ],
  [
    "wrapped by a terminal",
    "prose",
    wrapped,
    ["|400|widget_error||Out of widgets. Add more at acme.example/w and go on."],
  ],
  [
    "a body that is not closed",
    "prose",
    'API Error: 400 {"type":"error","error":{"type":"widget_error","message":"Gone."}.\n\nI have a picture',
    ["|400|widget_error||Gone."],
  ],
  [
    "a body cut by the end",
    "prose",
    'API Error: 500 {"type":"error","error":{"type":"api_error","message":"Inter',
    ["|500|api_error||Inter"],
  ],
  [
    "status and body alone",
    "prose",
    `then ⎿ 529 ${body}`,
    ["|529|widget_error||Out of widgets. Add more at acme.example/w and go on."],
  ],
  [
    "a body alone",
    "prose",
    `the answer was ${body}`,
    ["||widget_error||Out of widgets. Add more at acme.example/w and go on."],
  ],
  [
    "typographic quotes",
    "prose",
    "API Error: 400 {“type”:“error”,“error”:{“type”:“a_error”,“message”:“No”}}",
    ["|400|a_error||No"],
  ],
  [
    "a body escaped once more",
    "log",
    '"Error: 404 {\\"error\\":{\\"message\\":\\"No such\\",\\"type\\":\\"not_found\\"}}"',
    ["Error|404|not_found||No such"],
  ],
  ["api error with words", "prose", "I see API Error: Connection error. Then it stops.", ["||||Connection error."]],
  [
    "api error with a quote",
    "prose",
    'Observe API Error: 400 "out of widgets" returned for all',
    ["|400|||out of widgets"],
  ],
  [
    "in a terminal's box",
    "prose",
    '│ API Error: 400 {"type":"error","error":{"type":"a_error","mess │\n│ age":"No widget"}}                                    │',
    ["|400|a_error||No widget"],
  ],
  [
    "quoted as Markdown does",
    "prose",
    '> API Error: 400 {"type":"error",\n> "error":{"type":"a_error","message":"No widget"}}',
    ["|400|a_error||No widget"],
  ],
  [
    "api error in brackets",
    "prose",
    "  ⎿  API Error (Connection error.) · Retrying in 5 seconds… (attempt 4/10)",
    ["||||Connection error."],
  ],
  [
    "words wrapped by a terminal",
    "prose",
    "  ⎿  API Error: Acme is unable to pack this crate, which appears to\n     violate the packing rules\n\nWhy?",
    ["||||Acme is unable to pack this crate, which appears to violate the packing rules"],
  ],
  [
    "two errors",
    "prose",
    `API Error: 400 ${body}\nand later TypeError: x is not a function`,
    ["|400|widget_error||Out of widgets. Add more at acme.example/w and go on.", "TypeError||||x is not a function"],
  ],
  [
    "class in a sentence",
    "prose",
    "It dies with RangeError: Invalid widget count. I then restart.",
    ["RangeError||||Invalid widget count."],
  ],
  ["error in code", "prose", "it prints `error: failed to push some refs` each time", ["||||failed to push some refs"]],
  ["error in quotes", "prose", 'I get "Error: Tool widget not found" here', ["Error||||Tool widget not found"]],
  [
    "words before a quoted error",
    "prose",
    'I still see "Widget import error: No module named x" here',
    ["||||No module named x"],
  ],
  [
    "errno in a sentence",
    "prose",
    "fails: EACCES: permission denied, open '/etc/x'",
    ["|||EACCES|EACCES: permission denied, open '/etc/x'"],
  ],
  ["lower-case error in a log", "log", "error: could not lock config file", ["||||could not lock config file"]],
  ["a compiler's position", "prose", "src/x.rs:4:11: 4:27 error: expected constant", ["||||expected constant"]],
  ["rust error code", "prose", "error[E0308]: mismatched types", ["|||E0308|mismatched types"]],
  [
    "old rust failure",
    "log",
    "task 'rustc' failed at 'explicit failure', /src/lib.rs:440",
    ["panic||||explicit failure"],
  ],
  [
    "rust panic over lines",
    "log",
    "thread 'main' panicked at src/main.rs:1:2:\nno widget left\nnote: run with",
    ["panic||||no widget left"],
  ],
  [
    "python",
    "log",
    'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    g()\nValueError: no widget\nmore',
    ["ValueError||||no widget"],
  ],
  [
    "java",
    "log",
    'Exception in thread "main" java.io.IOException: disk full\n\tat a.B.c(B.java:1)',
    ["java.io.IOException||||disk full"],
  ],
  [
    "go",
    "log",
    "panic: no widget\n\ngoroutine 1 [running]:\nmain.main()\n\t/a/main.go:3 +0x1\n",
    ["panic||||no widget"],
  ],
  [
    "log levels",
    "log",
    "2031-01-02T03:04:05.678Z [ERROR] Widget missing\n2031-01-02T03:04:06Z [DEBUG] fine",
    ["||||Widget missing"],
  ],
  ["npm's words", "log", "npm error Cannot read properties of null", ["||||Cannot read properties of null"]],
  [
    "a panic in prose",
    "prose",
    "panic: no widget\n\ngoroutine 1 [running]:\nmain.main()\n\t/a/main.go:3 +0x1\n",
    ["panic||||no widget"],
  ],
  ["a panic that is only a word", "prose", "panic: no widget left in the shop", []],
  ["npm's list", "log", "npm ERR! code E404\nnpm ERR! syscall open", ["|404||E404|E404"]],
  ["a cross", "log", "✘ Failed to add widget: not there", ["||||Failed to add widget: not there"]],
  ["segmentation fault", "log", "$ acme\nSegmentation fault (core dumped)", ["||||Segmentation fault (core dumped)"]],
  ["assertion", "log", "acme: x.c:4: run: Assertion `n > 0' failed.", ["||||Assertion `n > 0' failed."]],
  [
    "a stack as one string",
    "log",
    '"Error: Gone\\n    at f (/a/b.js:1:2)\\n    at g (/a/b.js:3:4)"',
    ["Error||||Gone"],
  ],
  [
    "a line that lost its breaks",
    "log",
    `Error: first thing broke ⎿ Error: second thing broke ${"and so on ".repeat(20)}`,
    ["Error||||first thing broke", `Error||||second thing broke ${"and so on ".repeat(20).trim()}`],
  ],
  [
    "what somebody was told",
    "prose",
    'I am told "Cannot restore from a newer lid"',
    ["||||Cannot restore from a newer lid"],
  ],
  [
    "quoted with two blanks, and wrapped",
    "prose",
    'it stops with the error "Primary lid  ended, but 1 box returned\na code. By direction, the job is over."',
    ["||||Primary lid ended, but 1 box returned a code. By direction, the job is over."],
  ],
  ["an unknown error", "prose", 'it says "Unknown error (0)" Lids fail.', ["||||Unknown error (0)"]],
  ["what a program stops with", "prose", 'The lid stops with "failed to open hinge 3"', ["||||failed to open hinge 3"]],
  ["what there is", "prose", 'there is "Oops... Something went wrong".', ["||||Oops... Something went wrong"]],
  ["behind the end of a quotation", "prose", 'of an error "Lid: 502", and the box is not "red"', []],
  [
    "a number over its message",
    "log",
    "Error: P3009\nno lid was found in the box",
    ["Error||||P3009 no lid was found in the box"],
  ],
  ["class in a title", "title", "[BUG] TypeError: widget is undefined", ["TypeError||||widget is undefined"]],
  ["api error in a title", "title", "API Error: 529 Overloaded all day", ["|529|||Overloaded all day"]],
  [
    "ice in a title",
    "title",
    "internal compiler error: no widget for node",
    ["||||internal compiler error: no widget for node"],
  ],
  [
    "source code that throws",
    "source",
    'throw new TypeError("no");\n// Error: something is off\nconsole.error("Error: x");',
    [],
  ],
  [
    "an error on its own line in source",
    "source",
    "let x = 1;\nTypeError: x is not a function\n",
    ["TypeError||||x is not a function"],
  ],
];

describe("findErrors", () => {
  test.each(rows)("%s", (_name, around, text, expected) => {
    expect(found(text, around)).toEqual(expected);
  });

  const prose = rows.filter(([, around]) => around === "prose");
  test.each(prose)("below other paragraphs: %s", (_name, around, text, expected) => {
    expect(found(`Hello there.\n\nWhen I start it,\n\n${text}`, around)).toEqual(expected);
  });

  test("the stack belongs to its error, up to the next one", () => {
    const text = "Error: a1\n    at f (/a.js:1:2)\n    at g (/a.js:3:4)\nError: b2\n    at h (/a.js:5:6)\n";
    const names = findErrors(text, "log").map(({ parts }) => parts.frames.map((frame) => frame.function));
    expect(names).toEqual([["f", "g"], ["h"]]);
  });
});

const sentences: [text: string, around: Surroundings][] = [
  ["I get an error: it does not work", "prose"],
  ["Error: it does not work", "prose"],
  ["Error: when I click the button nothing happens", "prose"],
  ["onError: (err) => { throw new LidError(err.message); },", "source"],
  ["lamp:\n  attempts: 3\n  fatal: false\n  error: [timeout, reset]\n  panic: true", "source"],
  ["lamp:\n  fatal: false\n  error: 3\n  panic: abort # default", "log"],
  ["There is no error: everything is fine.", "prose"],
  ["Expected: no error. Actual: error.", "prose"],
  ["The error handling: bad", "prose"],
  ["Errors and exceptions are not shown", "prose"],
  ["interface Result { ok: boolean; error: string }", "prose"],
  ["We throw an Exception when the widget is gone", "prose"],
  ["Error rate: 5%", "prose"],
  ["It took 400 ms and 500 files", "prose"],
  ["The 404 page looks odd", "prose"],
  ["[Bug] Acme API Error: Out of widgets despite balance", "title"],
  ["[BUG] incorrect API error 400", "title"],
  ["Error: it crashes", "title"],
  ["error handling is confusing", "title"],
  ["No error messages displayed.", "log"],
  ["No errors", "log"],
  ["0 errors, 0 warnings", "log"],
  ["error: string;", "log"],
  ["error: { type: string }", "log"],
  ["error: $message", "log"],
  ["const error = new Error(`x`);", "source"],
];

describe("a sentence is no error", () => {
  test.each(sentences)("%s (%s)", (text, around) => {
    expect(found(text, around)).toEqual([]);
  });
});

// Desired and actual: the honest list of what is read wrongly today.
const knownWrong: [name: string, around: Surroundings, text: string, desired: string[], actual: string[]][] = [
  [
    "a message runs on into a sentence where the line ends were lost",
    "prose",
    "TypeError: widget is undefined This happens every time",
    ["TypeError||||widget is undefined"],
    ["TypeError||||widget is undefined This happens every time"],
  ],
  [
    "a message that was broken in the middle of a word keeps the gap",
    "prose",
    'API Error: 400 {"type":"error","error":{"type":"a_error","message":"Out of wid\n     gets"}}',
    ["|400|a_error||Out of widgets"],
    ["|400|a_error||Out of wid gets"],
  ],
];

describe("known wrong", () => {
  test.each(knownWrong)("%s", (_name, around, text, desired, actual) => {
    expect(found(text, around)).toEqual(actual);
    expect(actual).not.toEqual(desired);
  });
});
