/** What stands around an error's class and message, in each of its wordings. */
import { describe, expect, test } from "@jest/globals";
import { isMinifiedClass, readErrorText } from "../../../../src/parse/errors/error-text/read-error-text.ts";

type Said = readonly [className: string | null, message: string];

function said(text: string): Said {
  const { className, message } = readErrorText(text);
  return [className, message];
}

describe("what programs put before an error", () => {
  test.each([
    ...["Uncaught ", "uncaught ", "Uncaught: ", "Uncaught\n", "Uncaught exception ", "Uncaught Exception: "],
    ...["Uncaught (in promise) ", "Uncaught (in promise): ", "Unhandled rejection ", "unhandled rejection: "],
    ...["Unhandled promise rejection: ", "Caused by: ", "caused by: ", 'Exception in thread "main" ', "---> "],
    ...["Unhandled exception. ", "Unhandled Exception: ", "Fatal error: ", "PHP Fatal error:  ", "Parse error: "],
    ...["PHP Recoverable fatal error: ", "[cause]: ", "[ERROR] ", "[error]", "[FATAL] ", "[fatal]", "##[error]"],
    ...["##[error] ", "API Error: ", "API error ", "HTTP Error: ", "Server error: (", "Internal Error: "],
    ...["internal error: ", "ERROR: ", "ERROR ", "error: ", "fatal: ", "fatal error: ", "FATAL ERROR: ", "FATAL "],
    ...["✘ ", "✗ ", "✖", "❌ ", "× ", "Original error: ", "original error: "],
    ...["2031-06-01T09:00:00Z ", "[2031-06-01 09:00:00.123] ", "2031-06-01T09:00:00+02:00   "],
    ...["2031-06-01T09:00:00Z Uncaught ", "Uncaught ERROR: ", "Error: Caused by: ", "Error: "],
  ])("%j", (lead) => {
    expect(said(`${lead}OilError: no oil`)).toEqual(["OilError", "no oil"]);
  });

  test.each([
    ...[
      "Caught ",
      "Exception in thread main ",
      "rejection: ",
      "[WARN] ",
      "the error: ",
      "2031-06-01 ",
      "31-06-01T09:00:00Z ",
    ],
    ...["errors: "],
  ])("not %j", (lead) => {
    expect(said(`${lead}OilError: no oil`)).toEqual([null, `${lead}OilError: no oil`]);
  });
});

describe("codes and statuses before the message", () => {
  test.each<[text: string, ...said: Said]>([
    ["error[E0308]: no oil", null, "no oil"],
    ["error[ABC12345]: no oil", null, "no oil"],
    ["error TS2345: no oil", null, "no oil"],
    ["error\tLID123456: no oil", null, "no oil"],
    ["warning[E12] no oil", null, "no oil"],
    ["warning CS0168: no oil", null, "no oil"],
    ["Error: 529 no oil", "Error", "no oil"],
    ["Error: 503: no oil", "Error", "no oil"],
    ["API Error: 503", null, ""],
  ])("%s", (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a class", () => {
  test.each([
    ...["Error", "OilError", "OilException", "OilErr", "OilFailure", "OilFault", "OilInterrupt", "OilRejection"],
    ...[
      "OilPanic",
      "OilWarning",
      "OilTimeout",
      "OilAbort",
      "OilExit",
      "OilError2",
      "OilError42",
      "$OilError",
      "_OilError",
    ],
    ...[
      "lamp.OilError",
      "lamp::oil::OilError",
      "Lamp\\Oil\\OilError",
      "a.b.c.d.e.f.g.h.OilError",
      "lamp.oil.NoOil",
      "lamp.oil.IOStuck",
      "lamp.oil.OIl",
    ],
    ...["_lamp.o1.Empty", "mE1", "KN", "a$"],
  ])("%s", (name) => {
    expect(said(`${name}: no oil`)).toEqual([name, "no oil"]);
    expect(said(`${name}:\n  no oil`)).toEqual([name, "no oil"]);
  });

  test.each([
    ...[
      "Oil",
      "OilErrors",
      "OilError123",
      "lamp.Oil",
      "lamp.oil.OIL",
      "lamp.oil.empty",
      "Lamp.oil.Empty",
      "the OilError",
    ],
    ...["timeout", "exit", "abort", "Note", "a.b.c.d.e.f.g.h.i.OilError", "1Error", "oil-Error"],
  ])("%s is none", (name) => {
    expect(said(`${name}: no oil`)).toEqual([null, `${name}: no oil`]);
  });

  test.each<[text: string, ...said: Said]>([
    ["OilError", "OilError", ""],
    ["OilError:", "OilError", ""],
    ["mE1", null, "mE1"],
    ["lamp.oil.NoOil", "lamp.oil.NoOil", ""],
    ["OilError:no oil", null, "OilError:no oil"],
    ["OilError [ERR_OIL]: no oil", "OilError", "no oil"],
    ["OilError[ERR_OIL]: no oil", "OilError", "no oil"],
    ["OilError: Error: no oil", "OilError", "no oil"],
    ["Error: OilError: no oil", "OilError", "no oil"],
    ["WickError: OilError: no oil", "OilError", "no oil"],
    ["AError: BError: CError: DError: EError: no oil", "DError", "EError: no oil"],
    ["Traceback (most recent call last):\nNoOil: at all", "NoOil", "at all"],
    ["> Traceback (most recent call last):\n> NoOil: at all", "NoOil", "at all"],
    ["Traceback (most recent call last):\nNOOIL: at all", null, "NOOIL: at all"],
    ["NoOil: at all", null, "NoOil: at all"],
  ])("%j", (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("the first code in brackets counts", () => {
    expect(readErrorText("AError [ERR_A]: BError [ERR_B]: no oil").code).toBe("ERR_A");
  });
});

test.each(["a1", "$", "_", "abcd1", "a_bcd", "1", "K", "KNM", "aB", "abcD", "aBcd", "AbC", "ABcD", "AbCd"])(
  "a bundler makes %s of a class",
  (name) => {
    expect(isMinifiedClass(name)).toBe(true);
  },
);

test.each(["", "abcde1", "KNML", "abc", "Abc", "abcDe2", "ABcde", "AbcD", "Err", "IErr", "EIO", "a-b"])(
  "a bundler does not make %s of a class",
  (name) => {
    expect(isMinifiedClass(name)).toBe(false);
  },
);

describe("what stands between message and stack is no part of the message", () => {
  test.each([
    ...[
      "Require stack:",
      "  Require stack:",
      "File name: 'lid.js'",
      "Emitted 'error' event on Lid",
      "goroutine 12 [running]:",
    ],
    ...[
      "Stack trace:",
      "stack backtrace:",
      "STACK_TRACE:",
      "READ of size 8 at",
      "WRITE of size 1 at",
      " --> src/lid.rs:12:5",
    ],
    ...["\n12   let lid = 1", "\n123456 | let lid"],
  ])("%j", (appendix) => {
    expect(said(`OilError: no oil\n${appendix}\nand so on`)).toEqual(["OilError", "no oil"]);
  });

  test.each([
    "The stack:",
    "Emitted an event",
    "goroutine [x]",
    "READ the size",
    "12 lids",
    "--> lid",
    "      Stack trace:",
  ])("but %j is", (line) => {
    expect(said(`OilError: no oil\n${line}\nand so on`)).toEqual(["OilError", `no oil ${line.trim()} and so on`]);
  });

  test("at the very beginning it is all there is", () => {
    expect(said("\nStack trace: OilError")).toEqual([null, "Stack trace: OilError"]);
  });
});

describe("an error's members", () => {
  const stack = "OilError: no oil\n    at pour (/lamp.js:1:2) {\n";
  test.each<[members: string, code: string | null, status: number | null]>([
    ["  code: 'NO_OIL',\n", "NO_OIL", null],
    ['  code: "lamp.no-oil"\n', "lamp.no-oil", null],
    ["\tcode: 'NO_OIL'\n", "NO_OIL", null],
    ["  code: NO_OIL\n", null, null],
    ["  code: '42'\n", null, null],
    ["  barcode: 'NO_OIL'\n", null, null],
    ["      code: 'NO_OIL'\n", null, null],
    ["  status: 404,\n", null, 404],
    ["  statusCode: 503\n", null, 503],
    ["\tstatus: 404\n", null, 404],
    ["  status: 200\n", null, null],
    ["  status: 4040\n", null, null],
    ["  substatus: 404\n", null, null],
    ["      status: 404\n", null, null],
  ])("%j", (members, code, status) => {
    expect(readErrorText(`${stack}${members}}`)).toMatchObject({ message: "no oil", code, status });
  });
});

describe("the message", () => {
  test.each<[name: string, text: string, message: string]>([
    ["in quotes", 'OilError: "no oil"', "no oil"],
    ["in typographic quotes", "OilError: “no oil ”", "no oil"],
    ["with quotes inside", 'OilError: "no" and "oil"', '"no" and "oil"'],
    ["with a quote at its end", 'OilError: no "oil"', 'no "oil"'],
    ["before a body that has none", 'OilError: 400 no oil {"type":"oil_error"}', "no oil"],
    ["before a list that has none", 'OilError: no oil [{"code":"a"}]', 'no oil [{"code":"a"}]'],
    ["of a body", 'OilError: 400 {"message":"WickError: no wick"}', "no wick"],
    ["that looks like a body", "OilError: no {oil}", "no {oil}"],
    ["with white space of all kinds", "OilError:  no \n\t oil\u00a0left  ", "no oil left"],
    ["of 2,000 characters", `OilError: ${"oil ".repeat(600)}`, "oil ".repeat(500)],
    [
      "of 2,000 characters behind much white space",
      `OilError: no${" ".repeat(3_000)}${"x".repeat(3_000)}`,
      `no ${"x".repeat(998)}`,
    ],
    ["marked by a logger", "[ERROR] CMake Error: no oil", "no oil"],
    ["marked by a runner", "##[error]CMake Error: no oil", "no oil"],
  ])("%s", (_name, text, message) => {
    expect(readErrorText(text).message).toBe(message);
  });

  test.each<[text: string, className: string | null]>([
    ['{"name":"OilError","message":"no oil"}', "OilError"],
    ['WickError: {"name":"OilError","message":"no oil"}', "OilError"],
    ['WickError: {"message":"OilError: no oil"}', "OilError"],
    ['WickError: {"message":"Error: no oil"}', "WickError"],
    ['WickError: {"message":"no oil"}', "WickError"],
  ])("the class of %s", (text, className) => {
    expect(readErrorText(text)).toMatchObject({ className, message: "no oil" });
  });
});

test.each([
  "Caused by:\n    0: no oil\n    1: no wick",
  "Error:\n   0: no oil\n   1: no wick",
  "Error: \n   0: no oil",
])("numbered causes are no frames: %j", (text) => {
  expect(readErrorText(text).frames).toEqual([]);
});
