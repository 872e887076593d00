import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createWordFinder } from "../../src/prefilter/word-finder.ts";

describe("a finder of words", () => {
  const find = createWordFinder(["Error: ", "Error", "r:", "×", "! ", "ab", "Error\n"]);

  test.each<[text: string, found: readonly string[]]>([
    ["", []],
    ["E", []],
    ["×", ["×"]],
    ["an Error: x", ["Error: ", "Error", "r:"]],
    ["Error", ["Error"]],
    ["Error\n", ["Error", "Error\n"]],
    ["error: ", ["r:"]],
    ["rror: Errr", ["r:"]],
    ["aab!", ["ab"]],
    ["! ×", ["×", "! "]],
  ])("%j", (text, found) => {
    expect([...find(text)].sort()).toEqual([...found].sort());
  });

  test("finds what a search for each of them finds", () => {
    const unit = fc.constantFrom("a", "b", "E", "r", ":", " ", "×", "é", "\n");
    const word = fc.string({ unit, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.string({ unit, maxLength: 40 }), (words, text) => {
        const found = createWordFinder(words)(text);
        expect([...found].sort()).toEqual([...new Set(words.filter((each) => text.includes(each)))].sort());
      }),
      { numRuns: 300 },
    );
  });
});
