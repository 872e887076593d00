import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BACK_OFF, backOffSeconds } from "../../src/queue/back-off.ts";

const least = () => 0;
const middle = () => 0.5;

describe("without jitter's upper half", () => {
  const rows: [number, number | null, number | null][] = [
    // attempt, asked for by GitHub, seconds
    [1, null, 2.5],
    [2, null, 10],
    [3, null, 40],
    [6, null, 1800],
    [9, null, 1800],
    [10, null, null],
    [11, null, null],
    [1, 60, 60],
    [6, 60, 1800],
    [1, 999_999, 7200],
    [1, -5, 2.5],
    [10, 60, null],
  ];
  test.each(rows)("try %s, Retry-After %s: %s s", (attempt, asked, expected) => {
    expect(backOffSeconds(attempt, asked, least)).toBe(expected);
  });
});

test("jitter is drawn from the upper half of the wait", () => {
  expect(backOffSeconds(1, null, middle)).toBe(3.75);
  expect(backOffSeconds(1, 60, middle)).toBe(62.5);
});

test("law: never below what GitHub asks for, never above the bounds, never below zero", () => {
  const roll = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.option(fc.integer({ min: 0, max: 7200 })),
      roll,
      (attempt, asked, x) => {
        const seconds = backOffSeconds(attempt, asked, () => x) ?? Number.NaN;
        expect(seconds).toBeGreaterThanOrEqual(asked ?? 0);
        expect(seconds).toBeGreaterThan(0);
        expect(seconds).toBeLessThanOrEqual(Math.max(BACK_OFF.maxSeconds, (asked ?? 0) + BACK_OFF.baseSeconds));
      },
    ),
  );
});
