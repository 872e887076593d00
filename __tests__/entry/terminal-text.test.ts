import { expect, test } from "@jest/globals";
import { terminalText } from "../../src/entry/cli/terminal-text.ts";

test.each([
  ["a\u0007b", "a\\u0007b"],
  ["\u009b31mred", "\\u009B31mred"],
  ["\u001b]0;title", "\\u001B]0;title"],
  ["\u001b[2J", "\\u001B[2J"],
  ["\u001b[8mhidden\u001b[0m", "\\u001B[8mhidden\u001b[0m"],
  ["\u001b[7;5mturned", "\\u001B[7;5mturned"],
  ["\u202egnp.exe", "\\u202Egnp.exe"],
  ["a\r\nb", "a\\u000D\nb"],
  ["\u001b[31mours\u001b[39m\tä字👍", "\u001b[31mours\u001b[39m\tä字👍"],
])("what steers a terminal is shown: %j", (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test("JSON stays the same JSON", () => {
  const value = { text: "a\u009b\u202e\u0000\u2028b" };
  expect(JSON.parse(terminalText(JSON.stringify(value)))).toEqual(value);
});
