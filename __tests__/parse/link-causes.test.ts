import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/parse/parse-report.ts";

/** `class: message` of the error that counts. */
function primary(log: string, title = "It stops", prose = "It stops."): string | null {
  const { errors, primaryError } = parseReport({ title, body: `${prose}\n\n\`\`\`\n${log}\n\`\`\`\n` });
  const error = primaryError === null ? undefined : errors[primaryError];
  return error === undefined ? null : `${error.className ?? ""}: ${error.message}`;
}

const trace = (last: string): string =>
  `Traceback (most recent call last):\n  File "a.py", line 1, in f\n    g()\n${last}`;
const direct = "\n\nThe above exception was the direct cause of the following exception:\n\n";
const during = "\n\nDuring handling of the above exception, another exception occurred:\n\n";

describe("the error that counts in a chain", () => {
  test.each([
    [
      "python's explicit cause",
      `${trace("OSError: no lid")}${direct}${trace("BoxError: not open")}`,
      "OSError: no lid",
    ],
    ["python without one", `${trace("KeyError: 'lid'")}${during}${trace("BoxError: not open")}`, "BoxError: not open"],
    [
      "both, one after the other",
      `${trace("OSError: no lid")}${direct}${trace("BoxError: not open")}${during}${trace("ShopError: closed")}`,
      "OSError: no lid",
    ],
    [
      "java, two deep",
      "a.b.AError: one\n\tat a.B.c(B.java:1)\nCaused by: a.b.BError: two\n\t... 1 more\nCaused by: a.b.CError: three\n\t... 2 more",
      "a.b.CError: three",
    ],
    [
      ".NET",
      "A.B.OuterException: one\n ---> A.B.InnerException: two\n   at A.B.C() in /a.cs:line 1\n   --- End of inner exception stack trace ---",
      "A.B.InnerException: two",
    ],
    [
      "node",
      "Error: one\n    at f (/a.js:1:2) {\n  [cause]: TypeError: two\n      at g (/a.js:3:4)\n}",
      "TypeError: two",
    ],
    ["rust", "Error: one\n\nCaused by:\n    0: two\n    1: three", ": three"],
    ["rust with one", "Error: one\n\nCaused by:\n    two", ": two"],
    [
      "a linker",
      "error: linking with `cc` failed: exit status: 1\n  = note: undefined reference to `lid'",
      ": undefined reference to `lid'",
    ],
    [
      "pip's second line",
      "ERROR: Could not find a version that satisfies the requirement lid\nERROR: No matching distribution found for lid",
      ": Could not find a version that satisfies the requirement lid",
    ],
    [
      "an assertion that aborts",
      "box: a.c:3: f: Assertion `lid' failed.\nAborted (core dumped)",
      ": Assertion `lid' failed.",
    ],
  ])("%s", (_name, log, expected) => {
    expect(primary(log)).toBe(expected);
  });

  test("also where title and description name the wrapper", () => {
    const log =
      "a.b.BoxException: cannot open the box\n\tat a.B.c(B.java:1)\nCaused by: a.b.LidException: stuck\n\t... 1 more";
    expect(primary(log, "BoxException: cannot open the box", "I get cannot open the box.")).toBe(
      "a.b.LidException: stuck",
    );
  });

  test("two errors that have nothing to do with each other stay as they were ranked", () => {
    expect(primary("LidError: stuck\nHingeError: loose", "HingeError: loose")).toBe("HingeError: loose");
    expect(primary("LidError: stuck\nHingeError: loose", "LidError: stuck")).toBe("LidError: stuck");
  });

  test("a chain that leads back to itself ends", () => {
    const loop = "a.b.AError: first\nCaused by: a.b.BError: second\nCaused by: a.b.AError: first";
    expect(["a.b.AError: first", "a.b.BError: second"]).toContain(primary(loop));
  });
});
