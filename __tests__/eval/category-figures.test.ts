import { expect, test } from "@jest/globals";
import type { Category } from "../../src/domain/category.ts";
import { measureCategories } from "../../src/eval/category-figures.ts";
import type { Observation } from "../../src/eval/replay.ts";
import { rowOf } from "./row-of.ts";

function seen(truth: string | null, guess: Category, confidence: number, accept: readonly string[] = []): Observation {
  return {
    row: rowOf(1, { category: truth, accept }),
    environment: { platform: null, os: null, terminal: null, version: null, feedbackId: null },
    error: null,
    classification: { category: guess, confidence, secondary: [], evidence: [] },
    kind: { kind: "bug", confidence: 0.5, signs: [] },
    matches: [],
    kinds: ["prose only"],
    parseMs: 0,
    queryMs: 0,
  };
}

test("accuracy, macro F1 and what is posted, by hand", () => {
  const observations = [
    seen("ui", "ui", 0.9),
    seen("ui", "crash", 0.8),
    seen("crash", "crash", 0.3),
    // Either is right, so it counts for the truth.
    seen("network", "server-error", 0.95, ["server-error"]),
    // Not labelled: not counted.
    seen(null, "ui", 0.99),
    // An abstention is never posted.
    seen("memory", "unknown", 0.9),
  ];
  // F1: ui 2·1/(2+1) = 0.667; crash 2·1/(1+2) = 0.667; network 1; memory 0.
  expect(measureCategories(observations, 0.5)).toMatchObject({
    n: 5,
    accuracy: 0.6,
    macroF1: 0.5833,
    posted: { n: 3, precision: 0.6667, coverage: 0.6 },
  });
});

test("by category: the most frequent first, then by name; guessed but never true has no recall", () => {
  const observations = [
    seen("ui", "ui", 0.9),
    seen("ui", "crash", 0.8),
    seen("crash", "crash", 0.3),
    seen("config", "process", 0.4),
    // Accepted, so it counts for the truth and not for server-error.
    seen("network", "server-error", 0.95, ["server-error"]),
  ];
  expect(measureCategories(observations, 0.5).byCategory).toEqual([
    { category: "ui", n: 2, guessed: 1, precision: 1, recall: 0.5 },
    { category: "config", n: 1, guessed: 0, precision: 0, recall: 0 },
    { category: "crash", n: 1, guessed: 2, precision: 0.5, recall: 1 },
    { category: "network", n: 1, guessed: 1, precision: 1, recall: 1 },
    { category: "process", n: 0, guessed: 1, precision: 0, recall: 0 },
  ]);
});

test("an accepted guess counts as right in the reliability", () => {
  const { reliability } = measureCategories([seen("network", "server-error", 0.95, ["server-error"])], 0.5);
  expect(reliability.bins.at(-1)).toEqual({ from: 0.9, to: 1, n: 1, confidence: 0.95, accuracy: 1 });
  expect(reliability.expectedCalibrationError).toBe(0.05);
});
