import { describe, expect, test } from "@jest/globals";
import type { Guess } from "../../src/eval/guesses.ts";
import { measureClaims, measureReliability } from "../../src/eval/reliability.ts";

const guess = (confidence: number, isRight: boolean, name = "ui"): Guess => ({
  truth: isRight ? name : "crash",
  guess: name,
  confidence,
});

const filled = (guesses: readonly Guess[]) => measureReliability(guesses).bins.filter(({ n }) => n > 0);

describe("bins, by hand", () => {
  // 0.8 to 0.9: confidences .82 and .88 (mean .85), one of two right: .35 apart.
  // 0.3 to 0.4: .32 (right): .68 apart. 0.9 to 1: .95 and 1 (mean .975), both right: .025 apart.
  const guesses = [guess(0.82, true), guess(0.88, false), guess(0.32, true), guess(0.95, true), guess(1, true)];

  test("mean confidence and accuracy of each", () => {
    expect(filled(guesses)).toEqual([
      { from: 0.3, to: 0.4, n: 1, confidence: 0.32, accuracy: 1 },
      { from: 0.8, to: 0.9, n: 2, confidence: 0.85, accuracy: 0.5 },
      { from: 0.9, to: 1, n: 2, confidence: 0.975, accuracy: 1 },
    ]);
  });

  test("the expected calibration error is the mean distance, by n", () => {
    // (1 · 0.68 + 2 · 0.35 + 2 · 0.025) / 5 = 1.43 / 5.
    expect(measureReliability(guesses).expectedCalibrationError).toBe(0.286);
  });

  test("always ten bins from 0 to 1, side by side", () => {
    const { bins } = measureReliability(guesses);
    expect(bins.map(({ from }) => from)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    expect(bins.map(({ to }) => to)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });
});

describe("borders", () => {
  test.each([
    [0, 0],
    [0.1, 0.1],
    [0.3, 0.3],
    [0.7, 0.7],
    [0.999, 0.9],
    [1, 0.9],
  ])("%d is in the bin from %d", (confidence, from) => {
    expect(filled([guess(confidence, true)])[0]?.from).toBe(from);
  });
});

describe("what is not counted, and nothing at all", () => {
  test("an abstention claims nothing", () => {
    expect(filled([guess(0.9, false, "unknown"), guess(0.9, true)])).toEqual([
      { from: 0.9, to: 1, n: 1, confidence: 0.9, accuracy: 1 },
    ]);
  });

  test("no guesses: zeros", () => {
    const { bins, expectedCalibrationError } = measureReliability([]);
    expect(expectedCalibrationError).toBe(0);
    expect(bins.every(({ n, confidence, accuracy }) => n + confidence + accuracy === 0)).toBe(true);
  });

  test("a sure guesser that is always right has no error, one that is always wrong has all of it", () => {
    expect(measureReliability([guess(1, true), guess(1, true)]).expectedCalibrationError).toBe(0);
    expect(measureReliability([guess(1, false), guess(1, false)]).expectedCalibrationError).toBe(1);
  });
});

describe("bins of any width", () => {
  test("what lies outside of the edges is not counted, the last edge is", () => {
    const claims = [0.3, 0.9, 0.95, 1].map((confidence) => ({ confidence, isRight: confidence > 0.9 }));
    expect(measureClaims(claims, [0.5, 0.95, 1])).toEqual({
      bins: [
        { from: 0.5, to: 0.95, n: 1, confidence: 0.9, accuracy: 0 },
        { from: 0.95, to: 1, n: 2, confidence: 0.975, accuracy: 1 },
      ],
      // (1 · .9 + 2 · .025) / 3.
      expectedCalibrationError: 0.3167,
    });
  });
});
