import { expect, test } from "@jest/globals";
import { evaluate } from "../../src/eval/evaluate.ts";
import { renderEval } from "../../src/eval/render-eval.ts";
import { rowOf, tickingClock } from "./row-of.ts";

const same = { title: "Snuffer tears the wick of the lantern", body: "The snuffer tears the wick whenever I tilt it." };

test("a table that a person can read, a dash where there is nothing to measure, and what the links say", () => {
  const rows = [rowOf(1, same), rowOf(2, { ...same, duplicateOf: [1] })];
  expect(renderEval(evaluate(rows, { clock: tickingClock(), duplicateThreshold: 1 })).split("\n")).toEqual([
    "issues    2, scored 2, with an earlier duplicate 1",
    "recall    @1 100.0% (100.0% to 100.0%)  @3 100.0% (100.0% to 100.0%)  @5 100.0% (100.0% to 100.0%)  @10 100.0% (100.0% to 100.0%)  mrr 1.000",
    "          prose only (1): @1 100.0%  @3 100.0%  @5 100.0%  @10 100.0%",
    "          short (1): @1 100.0%  @3 100.0%  @5 100.0%  @10 100.0%",
    "notices   –",
    "category  –",
    "kind      –",
    "error     –",
    "platform  –",
    "version   –",
    "time      index 0.0 s; reading 1.00 ms (p95 1.00); matching 1.00 ms (p95 1.00)",
    "",
    expect.stringMatching(/^links say +n +says  is right$/),
    expect.stringMatching(/^0\.\d+ to 0\.\d+ +1 +\d+\.\d% +100\.0%$/),
    expect.stringMatching(/^expected calibration error +\d+\.\d%$/),
    "",
  ]);
});

test("two tables where categories are known: by category, and by what the confidence says", () => {
  const lines = renderEval(
    evaluate(
      [
        rowOf(1, { title: "Segmentation fault when the lantern is tilted", category: "crash" }),
        rowOf(2, { title: "Out of memory after a night", category: "crash" }),
      ],
      { clock: tickingClock() },
    ),
  ).split("\n");
  expect(lines.filter((line) => /^(?:by |crash|memory)/.test(line))).toEqual([
    "by category                n   guessed precision    recall",
    "crash                      2         1    100.0%     50.0%",
    "memory                     0         1      0.0%         –",
    "by confidence              n      says  is right",
  ]);
  expect(lines.some((line) => /^0\.9 to 1\.0 +2 +\d+\.\d% +50\.0%$/.test(line))).toBe(true);
  expect(lines.at(-2)).toMatch(/^expected calibration error +\d+\.\d%$/);
});
