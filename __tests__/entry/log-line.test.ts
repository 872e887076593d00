import { describe, expect, test } from "@jest/globals";
import { parseScope } from "../../src/entry/action/read-inputs.ts";
import { logLine } from "../../src/entry/action/log-line.ts";

describe("logLine", () => {
  test.each([
    ["plain text stays", "#7: network (98% sure)", "#7: network (98% sure)"],
    ["lines become one", "a\n::error::b\r\nc", "a ::error::b c"],
    ["a command at the beginning", "::set-output name=x::y", "set-output name=x::y"],
    ["behind blanks", "  \t::error::x", "error::x"],
    ["an old command anywhere", "a ##[error]b", "a ## [error]b"],
    ["what cannot be seen", "a\u202Eb\u0000", "a\\u202Eb␀"],
    ["a long line is cut", "x".repeat(400), `${"x".repeat(299)}…`],
  ])("%s", (_name, text, expected) => {
    expect(logLine(text)).toBe(expected);
  });

  test("a credential is redacted", () => {
    const key = `ghp_${"a1B2".repeat(9)}`;
    expect(logLine(`token ${key}`)).not.toContain(key);
  });
});

describe("parseScope", () => {
  test.each([
    ["", { kind: "changed" }],
    [" changed ", { kind: "changed" }],
    ["all", { kind: "all" }],
    ["label: needs triage", { kind: "label", label: "needs triage" }],
    ["label:bug", { kind: "label", label: "bug" }],
    ["12, #15 12", { kind: "numbers", numbers: [12, 15] }],
  ])("%j", (text, scope) => {
    expect(parseScope(text)).toEqual(scope);
  });

  test.each(["everything", "label:", "label: a,b", "0", "1; 2", "-3"])("%j is refused", (text) => {
    expect(() => parseScope(text)).toThrow("The input `issues`");
  });
});
