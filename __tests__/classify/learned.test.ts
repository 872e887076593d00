import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { learnedSupport } from "../../src/classify/learned/learned-support.ts";
import { readModel, storeModel } from "../../src/classify/learned/model.ts";
import { LEARNED_TEMPERATURE } from "../../src/classify/score.ts";
import { CATEGORIES, type CategoryId } from "../../src/domain/category.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

const options = { categories: new Set(CATEGORIES), floor: 0 };
const REPORTS = [
  { title: "Add a dark theme to the lantern", body: "It would be nice if the colours could be chosen." },
  { title: "Lantern quits", body: "```\nSegmentation fault (core dumped)\n```" },
  { title: "Total of Tuesday is off", body: "41 instead of 42." },
];

describe("what is learned explains itself", () => {
  test.each(REPORTS)("$title: the evidence adds up to the odds", ({ title, body }) => {
    const { category, confidence, secondary, evidence } = classify(parseReport({ title, body }), options);
    // What "none of these" has to its credit in any report.
    const support = (of: CategoryId): number =>
      evidence.filter((item) => item.category === of).reduce((sum, { weight }) => sum + weight, 0) +
      (of === "unknown" ? 1 : 0);
    for (const other of secondary) {
      const odds = Math.exp((support(category) - support(other.category)) / LEARNED_TEMPERATURE);
      expect(confidence / other.confidence).toBeCloseTo(odds, 6);
    }
    expect(evidence.some(({ rule }) => rule === "learned-words")).toBe(true);
  });

  test.each(REPORTS)("$title: twice the same", ({ title, body }) => {
    expect(classify(parseReport({ title, body }), options)).toEqual(classify(parseReport({ title, body }), options));
  });

  test("a word counts for its class, and one that is not known for none", () => {
    const weights = new Map([["t:lantern", [0, 1.5]]]);
    const model = readModel(storeModel(["unknown", "crash"], weights, 0.01));
    expect(learnedSupport(parseReport({ title: "Lantern wick", body: "" }), [], model)).toEqual([
      { category: "crash", total: 1.5, words: [{ word: "lantern", weight: 1.5 }] },
      { category: "unknown", total: 0, words: [] },
    ]);
  });
});

describe("weights are stored as text", () => {
  test("and read again, to the hundredth; small ones are left out", () => {
    const weights = new Map([
      ["w:wick", [0.123, -1, 0]],
      ["w:oil", [0.01, 0, 0]],
    ]);
    const { pairsOf } = readModel(storeModel(["a", "b", "c"], weights, 0.02));
    expect(pairsOf("w:wick")).toEqual([0, 0.12, 1, -1]);
    expect(pairsOf("w:oil")).toBeUndefined();
  });
});
