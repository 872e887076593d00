import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { everyMatch } from "../../../src/parse/text/every-match.ts";

const PATTERNS = [/a+/g, /(?=b)/g, /^/gm, /(?<x>a)(b)?/g, /$|a/g, /[^]{2}/g, /\ba/gi, /a\S/gu];

describe("every match", () => {
  test("is what matchAll gives", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "A", " ", "\n", "é"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (each, pattern) => {
        expect([...everyMatch(each, pattern)]).toEqual([...each.matchAll(pattern)]);
      }),
      { numRuns: 500 },
    );
  });

  test("begins anew after a walk that was broken off", () => {
    const pattern = /a/g;
    for (const match of everyMatch("a a a", pattern)) if (match.index > 0) break;
    expect([...everyMatch("a a a", pattern)].map(({ index }) => index)).toEqual([0, 2, 4]);
  });

  test("goes on where it was although the pattern was used meanwhile", () => {
    const pattern = /a/g;
    const nested: number[][] = [];
    for (const { index } of everyMatch("a a a", pattern)) nested.push([index, [...everyMatch("aa", pattern)].length]);
    expect(nested).toEqual([
      [0, 2],
      [2, 2],
      [4, 2],
    ]);
  });
});
