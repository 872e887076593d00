import { expect, test } from "@jest/globals";
import type { Category } from "../../src/domain/category.ts";
import { measureCategories } from "../../src/eval/category-figures.ts";
import type { Observation } from "../../src/eval/replay.ts";
import { rowOf } from "./row-of.ts";

function seen(truth: string | null, guess: Category, confidence: number, accept: readonly string[] = []): Observation {
  return {
    row: rowOf(1, { category: truth, accept }),
    environment: { platform: null, os: null, terminal: null, version: null, feedbackId: null },
    classification: { category: guess, confidence, secondary: [], evidence: [] },
    matches: [],
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
  expect(measureCategories(observations, 0.5)).toEqual({
    n: 5,
    accuracy: 0.6,
    macroF1: 0.5833,
    posted: { n: 3, precision: 0.6667, coverage: 0.6 },
  });
});
