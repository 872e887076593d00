import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { gramPrograms, nextProgram, placesOf } from "../../src/prefilter/gram-program.ts";
import { gramPlaces, gramsOf, textsWith } from "../../src/prefilter/grams.ts";
import type { RequiredGrams } from "../../src/prefilter/required-grams.ts";

const GRAMS = gramsOf(" the disk is full ");
const TEXTS = ["the disk", "disk is full", "the", "", "is it full?"];
const ALL = 2 ** TEXTS.length - 1;
const NOTHING: RequiredGrams = { grams: [], oneOf: [] };

/** An option that asks for nothing would make its list say nothing: there is none. */
const asks = ({ grams, oneOf }: RequiredGrams): boolean => grams.length > 0 || oneOf.length > 0;
const { required } = fc.letrec<{ required: RequiredGrams }>((tie) => ({
  required: fc.record({
    grams: fc.array(fc.constantFrom(...GRAMS), { maxLength: 2 }),
    oneOf: fc.oneof(
      { maxDepth: 3 },
      fc.constant([]),
      fc.array(fc.array(tie("required").filter(asks), { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    ),
  }),
}));

/** What the words of `RequiredGrams` say, for one text. */
function isMet({ grams, oneOf }: RequiredGrams, text: string): boolean {
  const places = gramPlaces([text]);
  return (
    grams.every((gram) => textsWith(places, gram) !== 0) &&
    oneOf.every((options) => options.some((option) => isMet(option, text)))
  );
}

test("each program in a row tells in which texts its requirement is met", () => {
  const counts = { met: 0, unmet: 0 };
  fc.assert(
    fc.property(fc.array(required, { minLength: 1, maxLength: 4 }), fc.nat(ALL), (all, among) => {
      const programs = gramPrograms(all);
      const places = gramPlaces(TEXTS);
      let from = 0;
      for (const each of all) {
        const met = TEXTS.map((text, index) => (among & (1 << index)) !== 0 && isMet(each, text));
        const told = placesOf(programs, from, places, among);
        expect(TEXTS.map((_, index) => (told & (1 << index)) !== 0)).toEqual(met);
        for (const is of met) counts[is ? "met" : "unmet"]++;
        from = nextProgram(programs, from);
      }
      expect(from).toBe(programs.length);
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(counts.met, counts.unmet)).toBeGreaterThan(1_000);
});

test.each<[options: number, told: readonly number[]]>([
  [10, [0, 1]],
  [20_000, [1, 1]],
])("of %i options each, what is too long to be written down asks for nothing", (options, told) => {
  const long: RequiredGrams = {
    grams: [],
    oneOf: [Array.from({ length: options }, () => ({ grams: [1], oneOf: [] }))],
  };
  const programs = gramPrograms([long, NOTHING]);
  const places = gramPlaces(["well"]);
  expect([0, nextProgram(programs, 0)].map((from) => placesOf(programs, from, places, 1))).toEqual(told);
});
