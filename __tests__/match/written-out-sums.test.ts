/** Sums that are written out for speed leave no feature out. */
import { expect, test } from "@jest/globals";
import { DECISION_FEATURES, PROOFS } from "../../src/match/decision-features.ts";
import { toProbability } from "../../src/match/weigh.ts";

function table<T extends string>(names: readonly T[], valueOf: (name: T) => number): Record<T, number> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<T, number>;
}

test.each(DECISION_FEATURES.map((name) => [name]))("the decision weighs %s", (feature) => {
  const weights = table(DECISION_FEATURES, (name) => (name === feature ? 1 : 100));
  const records = Object.fromEntries(PROOFS.map((proof) => [proof, { right: 1e6, of: 1e6 }])) as never;
  const values = table(DECISION_FEATURES, (name) => (name === feature ? 1 : 0));
  expect(toProbability(values, { weights, records })).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});
