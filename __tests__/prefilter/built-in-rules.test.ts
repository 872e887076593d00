/** The prefilter beside the patterns it was made for: it rules out none of their own wordings, and most of other texts. */
import { describe, expect, test } from "@jest/globals";
import { PACKS } from "../../src/classify/rules.ts";
import { plainText } from "../../src/classify/zones.ts";
import { gramPrograms, placesOf } from "../../src/prefilter/gram-program.ts";
import { gramPlaces } from "../../src/prefilter/grams.ts";
import { readPattern } from "../../src/prefilter/pattern-tree.ts";
import { requiredGrams } from "../../src/prefilter/required-grams.ts";
import { splitAlternatives } from "../../src/prefilter/split-alternatives.ts";
import { ASSISTANT_WORDINGS } from "../classify/assistant-wordings.ts";
import { ERROR_MESSAGES } from "../classify/error-wordings.ts";
import { MACHINE_WORDINGS } from "../classify/machine-wordings.ts";
import { OTHER_PRODUCTS } from "../classify/other-products.ts";
import { PRODUCT_WORDINGS } from "../classify/product-wordings.ts";
import { SERVICE_WORDINGS } from "../classify/service-wordings.ts";

const WORDINGS = [...MACHINE_WORDINGS, ...PRODUCT_WORDINGS, ...SERVICE_WORDINGS, ...ASSISTANT_WORDINGS];
/** But for other languages: their packs are asked only in texts of theirs, and most of their letters are no ASCII. */
const OURS = PACKS.filter(({ name }) => name !== "languages");
const PATTERNS = OURS.flatMap(({ textRules, errorRules }) => [
  ...textRules.map(({ pattern }) => pattern.regExp),
  ...errorRules.flatMap(({ message }) => (message === undefined ? [] : [message.regExp])),
]);
const ALTERNATIVES = PATTERNS.flatMap(({ source, flags }) =>
  splitAlternatives(source).map((each) => {
    return { pattern: new RegExp(each, flags), needs: gramPrograms([requiredGrams(readPattern(each, flags))]) };
  }),
);
const TEXTS = [
  ...[...WORDINGS, ...ERROR_MESSAGES].flatMap(([, ...wordings]) => wordings),
  ...OTHER_PRODUCTS.flatMap(([, title, body]) => [title, body]),
].map(plainText);

describe("built-in patterns", () => {
  test("a text that one matches is never ruled out, alone or in a sentence", () => {
    const wrong: string[] = [];
    for (const text of TEXTS.flatMap((wording) => [wording, `so – ${wording}, (it) said.`])) {
      const places = gramPlaces([text]);
      for (const { pattern, needs } of ALTERNATIVES) {
        if (placesOf(needs, 0, places, 1) === 0 && pattern.test(text)) wrong.push(`${pattern.source}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("of the others more than 49 in 50 are ruled out", () => {
    let others = 0;
    let run = 0;
    for (const text of OTHER_PRODUCTS.map(([, , body]) => plainText(body))) {
      const places = gramPlaces([text]);
      const unmatched = ALTERNATIVES.filter(({ pattern }) => !pattern.test(text));
      others += unmatched.length;
      run += unmatched.filter(({ needs }) => placesOf(needs, 0, places, 1) !== 0).length;
    }
    expect(run / others).toBeLessThan(0.02);
  });
});
