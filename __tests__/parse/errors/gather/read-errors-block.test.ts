import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isErrorsArray, readErrorsBlock } from "../../../../src/parse/errors/gather/read-errors-block.ts";

const at = "2031-02-03T04:05:06.789Z";
const entry = (error: string, timestamp = at): string => JSON.stringify({ error, timestamp });

const rows: [name: string, text: string, messages: string[], problems: string[]][] = [
  ["empty", "[]", [], []],
  ["two entries", `[${entry("Error: one")},${entry("Error: two")}]`, ["one", "two"], []],
  ["keys in other order", `[{"timestamp":"${at}","error":"Error: one"}]`, ["one"], []],
  ["extra keys", `[{"id":7,"error":"Error: one","ctx":{"a":[1]},"timestamp":"${at}"}]`, ["one"], []],
  ["words before the array", `Here: [${entry("Error: one")}]`, ["one"], []],
  ["words after the array", `[${entry("Error: one")}] so it is`, ["one"], []],
  ["a message for an error", `[{"message":"Error: one","timestamp":"${at}"}]`, ["one"], []],
  ["a stack for an error", `[{"stack":"Error: one\\n    at f (a:1:2)"}]`, ["one"], []],
  ["an object with a stack", `[{"error":{"stack":"Error: one","message":"two"}}]`, ["one"], []],
  ["an object that says nothing", `[{"error":{"name":"Error"}}]`, [], ["errors-unreadable-entry"]],
  ["a number", "[7]", [], ["errors-unreadable-entry"]],
  ["cut after four letters", '[{"error":"Error: abcd', ["abcd"], ["errors-truncated"]],
  ["cut after three letters", '[{"error":"Error: abc', [], ["errors-truncated"]],
  ["trailing commas", `[${entry("Error: one")},]`, ["one"], []],
  ["raw line break in a string", `[{"error":"Error: one\n    at f (a:1:2)","timestamp":"${at}"}]`, ["one"], []],
  ["cut in a message", `[${entry("Error: one")},{"error":"Error: twotwo`, ["one", "twotwo"], ["errors-truncated"]],
  ["cut in an escape", `[${entry("Error: one")},{"error":"Error: twotwo\\`, ["one", "twotwo"], ["errors-truncated"]],
  ["cut in a unicode escape", `[{"error":"Error: twotwo\\u00`, ["twotwo"], ["errors-truncated"]],
  ["cut behind an entry", `[${entry("Error: one")}`, ["one"], ["errors-truncated"]],
  ["cut after one letter", `[${entry("Error: one")},{"error":"E`, ["one"], ["errors-truncated"]],
  ["cut in the timestamp", `[{"error":"Error: one","timestamp":"2031-0`, ["one"], ["errors-truncated"]],
  ["escaped twice", `[{\\"error\\":\\"Error: one\\",\\"timestamp\\":\\"${at}\\"}]`, ["one"], []],
  ["an entry without an error", `[{"timestamp":"${at}"},${entry("Error: two")}]`, ["two"], ["errors-unreadable-entry"]],
  ["one a line, without brackets", `${entry("Error: one")}\n${entry("Error: two")}\n`, ["one", "two"], []],
  ["plain strings", '["Error: one","Error: two"]', ["one", "two"], []],
  ["an object as error", `[{"error":{"name":"Error","message":"one"},"timestamp":"${at}"}]`, ["one"], []],
  [
    "damage in the middle",
    `[{"error":"Error: say "no" x","timestamp":"${at}"},${entry("Error: two")},${entry("Error: three")}]`,
    ["say", "two", "three"],
    ["errors-unreadable-entry"],
  ],
];

describe("readErrorsBlock", () => {
  test.each(rows)("%s", (_name, text, messages, problems) => {
    const block = readErrorsBlock(text, false);
    expect(block.drafts.map((draft) => draft.message)).toEqual(messages);
    expect(block.problems.map((problem) => problem.kind)).toEqual(problems);
  });

  test("times become ISO 8601 UTC", () => {
    const block = readErrorsBlock(
      `[${entry("Error: a", "2031-02-03T05:05:06+01:00")},{"error":"Error: b","timestamp":1930000000000}]`,
      false,
    );
    expect(block.drafts.map((draft) => draft.at)).toEqual(["2031-02-03T04:05:06.000Z", "2031-02-27T23:06:40.000Z"]);
  });

  test("the sender's own note counts as a cut", () => {
    expect(readErrorsBlock("[]", true).problems.map((problem) => problem.kind)).toEqual(["errors-truncated"]);
  });

  test("which entry was cut", () => {
    const cut = (text: string): boolean[] => readErrorsBlock(text, false).drafts.map((draft) => draft.cut);
    expect(cut(`[${entry("Error: one")},{"error":"Error: twotwo`)).toEqual([false, true]);
    expect(cut(`[${entry("Error: one")},${entry("Error: two")}`)).toEqual([false, false]);
    expect(cut(`[${entry("Error: one")}]`)).toEqual([false]);
  });

  test("no time where none is given", () => {
    const times = ['"soon"', "true", '"2031-99-99T00:00:00Z"', '"in 2031-02-03T00:00:00Z"', "null"];
    const block = readErrorsBlock(`[${times.map((time) => `{"error":"Error: a","timestamp":${time}}`).join()}]`, false);
    expect(block.drafts.map((draft) => draft.at)).toEqual(times.map(() => null));
  });

  test("problems are told in words", () => {
    const details = (text: string): string[] => readErrorsBlock(text, false).problems.map((problem) => problem.detail);
    expect(details("[1]")).toEqual(["1 entry of the Errors block could not be read."]);
    expect(details("[1,2]")).toEqual(["2 entries of the Errors block could not be read."]);
    expect(details("[")).toEqual(["The Errors block was cut off before its end."]);
  });

  test("two thousand entries are read", () => {
    expect(readErrorsBlock(`[${'"Error: one",'.repeat(2_100)}]`, false).drafts).toHaveLength(2_000);
  });

  test("every complete entry before a cut survives", () => {
    const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.nat(40), (strings, lost) => {
        const entries = strings.map((text, index) => entry(`Error: ${index} ${text}`));
        const json = `[${entries.join(",")}]`;
        const cut = json.slice(0, Math.max(1, json.length - lost));
        let complete = 0;
        for (let end = 1; complete < entries.length; complete++) {
          end += (entries[complete] ?? "").length + (complete === 0 ? 0 : 1);
          if (end > cut.length) break;
        }
        const { drafts } = readErrorsBlock(cut, false);
        expect(drafts.length).toBeGreaterThanOrEqual(complete);
        expect(drafts.slice(0, complete).every((draft) => draft.at === at)).toBe(true);
      }),
    );
  });
});

test.each([
  ["[]", true],
  ['[{"error":"x"', true],
  ['[ { "timestamp": 1', true],
  ['[{\\"error\\":', true],
  ["[1,2]", false],
  ["[] and so on", false],
  ["so it is []", false],
  ['{"error":"x"}', true],
  ['{"message":"x"}', false],
  ["", false],
])("isErrorsArray(%s) is %s", (text, expected) => {
  expect(isErrorsArray(text)).toBe(expected);
});
