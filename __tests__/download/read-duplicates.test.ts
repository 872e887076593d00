import { expect, test } from "@jest/globals";
import { readDuplicatesSaid } from "../../src/download/read-duplicates.ts";

const CLOSED = {
  repo: "acme/tool",
  number: 9,
  state: "closed",
  stateReason: "duplicate",
  labels: [],
  duplicateOf: [],
} as const;

test.each<[string, string, number[]]>([
  ["GitHub's own words", "Duplicate of #12", [12]],
  ["short", "dup of #12, closing", [12]],
  ["with a noun", "This is a duplicate of the issue #12.", [12]],
  ["in favour", "Closing in favor of #12.", [12]],
  ["an address", "Duplicate of https://github.com/acme/tool/issues/12", [12]],
  ["another repository", "Duplicate of https://github.com/acme/other/issues/12", []],
  ["a question", "Is this a duplicate of #12?", []],
  ["quoted", "> Duplicate of #12\n\nNo.", []],
  ["itself", "Duplicate of #9", []],
  ["only named", "See #12", []],
])("%s", (_name, body, expected) => {
  expect(readDuplicatesSaid(CLOSED, [body])).toEqual(expected);
});

test("only where it was closed as one, and never against GitHub's own word", () => {
  const said = ["Duplicate of #12"];
  expect(readDuplicatesSaid({ ...CLOSED, stateReason: "completed" }, said)).toEqual([]);
  expect(readDuplicatesSaid({ ...CLOSED, stateReason: "completed", labels: ["Duplicate"] }, said)).toEqual([12]);
  expect(readDuplicatesSaid({ ...CLOSED, state: "open" }, said)).toEqual([]);
  expect(readDuplicatesSaid({ ...CLOSED, duplicateOf: [4] }, said)).toEqual([4]);
});
