import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { learnedSupport, shippedModel } from "../../src/classify/learned/learned-support.ts";
import { readModel, storeModel } from "../../src/learned/model.ts";
import { AS_IT_IS, calibrate, TEMPERATURE } from "../../src/classify/score.ts";
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
    const { category, secondary, evidence } = classify(parseReport({ title, body }), options);
    // What "none of these" has to its credit in any report.
    const { classes, shares } = shippedModel();
    const support = (of: CategoryId): number =>
      evidence.filter((item) => item.category === of).reduce((sum, { weight }) => sum + weight, 0) +
      (of === "unknown" ? (shares[classes.indexOf("unknown")] ?? 1) : 0);
    const [second] = secondary;
    for (const other of secondary) {
      const odds = Math.exp((support(second?.category ?? category) - support(other.category)) / TEMPERATURE);
      expect((second?.confidence ?? 0) / other.confidence).toBeCloseTo(odds, 6);
      expect(support(category)).toBeGreaterThanOrEqual(support(other.category));
    }
    expect(evidence.some(({ rule }) => rule === "learned-words")).toBe(true);
  });

  test.each(REPORTS)("$title: the words shown stand once each, and say something", ({ title, body }) => {
    const report = parseReport({
      title,
      body: `${body}\n\nThe runner, runners and the runner then do not run when it is so, and that is not as it was.`,
    });
    const lines = classify(report, options).evidence.filter(({ rule }) => rule === "learned-words");
    const shown = lines.flatMap(({ reason }) => (/^speaks of: (.*)$/.exec(reason)?.[1] ?? "").split(", "));
    expect(shown.length).toBeGreaterThan(0);
    for (const { reason } of lines) {
      const names = (/^speaks of: (.*)$/.exec(reason)?.[1] ?? "").split(", ");
      expect(names).toHaveLength(new Set(names).size);
      if (names.length > 1) expect(names).not.toEqual(expect.arrayContaining(["then"]));
    }
  });

  test.each(REPORTS)("$title: twice the same", ({ title, body }) => {
    expect(classify(parseReport({ title, body }), options)).toEqual(classify(parseReport({ title, body }), options));
  });

  test("a word counts for its class, and one that is not known for none", () => {
    const weights = new Map([["t:lantern", [0, 1.5]]]);
    const model = { ...readModel(storeModel(["unknown", "crash"], weights, 0.01)), shares: [1, 0.5] };
    const found = learnedSupport(parseReport({ title: "Lantern wick", body: "" }), [], model);
    expect(
      found.map(({ words, written, ...support }) => ({ ...support, words: words(), written: written("wic") })),
    ).toEqual([
      {
        category: "crash",
        share: 0.5,
        total: expect.closeTo(1.95, 6),
        words: [{ word: "lantern", weight: expect.closeTo(1.95, 6) }],
        written: "wick",
      },
      { category: "unknown", share: 1, total: 0, words: [], written: "wick" },
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

  test("and tell the same of few features, of many, and of one that is asked for again", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `w:wick${at}`);
    const stored = storeModel(["a", "b"], new Map(names.map((name, at) => [name, [at + 1, 0]])), 0.02);
    const { nameOf, pairsOf } = readModel(stored);
    const asked = [...names, ...names.toReversed()];
    expect(asked.map((name) => nameOf("w:", name.slice(2)))).toEqual(asked);
    expect(asked.map(pairsOf)).toEqual(asked.map((name) => readModel(stored).pairsOf(name)));
    expect(pairsOf("w:wick7")).toEqual([0, 8]);
    expect(["w:wick", "ick7", "w:wick1000"].map(pairsOf)).toEqual([undefined, undefined, undefined]);
    expect(names.toReversed().map((name) => readModel(stored).pairsOf(name)?.[1])).toEqual(
      names.map((_, at) => at + 1).toReversed(),
    );
    expect(["w:wick", "ick7", "7\t800"].map(readModel(stored).pairsOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the calibration", () => {
  test("keeps the order, stays within 0 and 1, and leaves alone what is as it is", () => {
    const steps = [0, 0.01, 0.3, 0.5, 0.8, 0.99, 1];
    const made = steps.map((probability) => calibrate(probability, { slope: 0.7, shift: 0.4 }));
    expect(made).toEqual(made.toSorted((a, b) => a - b));
    expect(made.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(calibrate(0.3, AS_IT_IS)).toBeCloseTo(0.3, 9);
  });
});
