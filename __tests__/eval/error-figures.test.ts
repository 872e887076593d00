import { describe, expect, test } from "@jest/globals";
import type { TrueError } from "../../src/eval/corpus-row.ts";
import { agreesWith, measureErrors } from "../../src/eval/error-figures.ts";
import { evaluate } from "../../src/eval/evaluate.ts";
import { rowOf, tickingClock } from "./row-of.ts";

const NONE = { class: null, code: null, status: null, message: null };
const READ = { className: null, code: null, status: null };

const AGREEMENTS: readonly [name: string, read: string, truth: Partial<TrueError>, agrees: boolean][] = [
  ["the same words, other marks", "Wick 'left' not found.", { message: 'wick "left" not found' }, true],
  ["a tail that one of them left out", "wick not found in the tray", { message: "wick not found" }, true],
  ["less than half of the words", "wick not found in the tray below the old lamp", { message: "wick not" }, false],
  ["other words", "wick not found", { message: "oil not found" }, false],
  ["a word in the middle that differs", "wick left not found", { message: "wick right not found" }, false],
  ["a class in front on one side", "wick not found", { class: "WickError", message: "wick not found" }, true],
  ["a class in the message on the other", "WickError: not lit", { class: "WickError", message: "not lit" }, true],
  [
    "a label cut within a word of a long message",
    "the wick of the lamp on the left shelf was torn while the snuffer was closed",
    { message: "the wick of the lamp on the left shelf was torn while the snuf" },
    true,
  ],
  ["a word that only begins alike is another one", "wickless", { message: "less" }, false],
  ["nothing said and nothing read", "", { message: null }, false],
];

test.each(AGREEMENTS)("%s", (_name, message, truth, agrees) => {
  expect(agreesWith({ ...READ, message }, { ...NONE, ...truth })).toBe(agrees);
});

describe("what is not the message", () => {
  const read = { className: "lamp.WickError", code: "E7", status: 503, message: "torn" };
  const truth = { class: "WickError", code: null, status: null, message: "something else" };

  test("class and code, or class and status, are enough", () => {
    expect(agreesWith(read, { ...truth, code: "E7" })).toBe(true);
    expect(agreesWith(read, { ...truth, status: 503 })).toBe(true);
  });

  test("either alone is not", () => {
    expect(agreesWith(read, truth)).toBe(false);
    expect(agreesWith(read, { ...truth, class: "OilError", code: "E7" })).toBe(false);
  });

  test("without a message the class has to agree", () => {
    expect(agreesWith(read, { ...truth, message: null })).toBe(true);
    expect(agreesWith(read, { ...truth, class: null, message: null })).toBe(false);
  });
});

test("by hand: found of those that quote one, none of the others; unlabelled rows do not count", () => {
  const error = { className: null, code: null, status: null, message: "wick torn" };
  const entry = { ...error, apiType: null, count: 1, firstSeen: null, lastSeen: null, noise: false, noiseReason: null };
  const read = { ...entry, source: "title" as const, sources: ["title" as const], frames: [] };
  const truth = { ...NONE, message: "wick torn" };
  const figures = measureErrors([
    { row: rowOf(1, { error: truth }), error: read },
    { row: rowOf(2, { error: truth }), error: null },
    { row: rowOf(3, { error: truth }), error: { ...read, message: "no oil" } },
    { row: rowOf(4, { error: null }), error: null },
    { row: rowOf(5, { error: null }), error: read },
    { row: rowOf(6), error: read },
  ]);
  expect(figures).toEqual({ n: 5, quoted: 3, found: 0.3333, none: 0.5 });
});

test("an evaluation reads the errors itself", () => {
  const rows = [
    rowOf(1, {
      body: "```\nTypeError: the wick is not a function\n```",
      error: { ...NONE, message: "the wick is not a" },
    }),
    rowOf(2, { body: "The lamp is too bright.", error: null }),
  ];
  expect(evaluate(rows, { clock: tickingClock() }).error).toEqual({ n: 2, quoted: 1, found: 1, none: 1 });
});
