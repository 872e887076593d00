import { expect, test } from "@jest/globals";
import { type Evidence, toDecisionFeatures } from "../../src/match/decide.ts";
import { type PairFeatures, RANK_FEATURES } from "../../src/match/pair-features.ts";

function evidenceOf(textOfSelf: number): Evidence {
  const names = [
    ...RANK_FEATURES,
    "rareCover",
    "titleInTitle",
    "queryLength",
    "situation",
    "otherNumbers",
    "knownWords",
  ];
  const features = { ...Object.fromEntries(names.map((name) => [name, 0.8])), textOfSelf } as PairFeatures;
  return { features, rank: 5, margin: 1, sharedError: undefined, stance: undefined, conflicts: [] };
}

test("a long text that repeats the query's words is no more like it than its copy is", () => {
  expect(toDecisionFeatures(evidenceOf(2.9))).toEqual(toDecisionFeatures(evidenceOf(1)));
  expect(toDecisionFeatures(evidenceOf(0.7)).textOfSelf).toBe(0.7);
});
