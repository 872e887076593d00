import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { editDistance, nearestKey } from "../../src/wording/nearest-key.ts";

describe("nearestKey", () => {
  const candidates = ["labels", "categories", "comment", "max-related", "macos", "ui", "web", "wsl"];
  test.each([
    ["label", "labels"],
    ["lables", "labels"],
    ["LABELS", "labels"],
    ["commnet", "comment"],
    ["coment", "comment"],
    ["category", "categories"],
    ["cat", "categories"],
    ["maxRelated", "max-related"],
    ["max_related", "max-related"],
    ["max related", "max-related"],
    ["mac", "macos"],
    ["iu", "ui"],
    ["wls", "wsl"],
    ["we", "web"],
    ["", undefined],
    ["ca", undefined],
    ["version", undefined],
    ["darwin", undefined],
    ["labels".repeat(10), undefined],
  ])("%s → %s", (written, expected) => {
    expect(nearestKey(written, candidates)).toBe(expected);
  });

  test("nothing is near where there is nothing", () => {
    expect(nearestKey("label", [])).toBeUndefined();
  });
});

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["abc", "", 3],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "ab", 1],
    ["abc", "xabc", 1],
    ["abc", "acb", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("%j %j: %i", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  test("is symmetric, zero for equals only, and never more than the longer word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
