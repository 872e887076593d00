/** What is written out for speed, sums and rows, leaves no feature out. */
import { expect, test } from "@jest/globals";
import { DECISION_FEATURES, PROOFS } from "../../src/match/decision-features.ts";
import { AT, RANK_FEATURES, ROW } from "../../src/match/pair-features.ts";
import { rankCandidates } from "../../src/match/score-candidates.ts";
import { toProbability } from "../../src/match/weigh.ts";
import { documentOf, indexOf } from "./issue-of.ts";

function table<T extends string>(names: readonly T[], valueOf: (name: T) => number): Record<T, number> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<T, number>;
}

test.each(DECISION_FEATURES.map((name) => [name]))("the decision weighs %s", (feature) => {
  const weights = table(DECISION_FEATURES, (name) => (name === feature ? 1 : 100));
  const records = Object.fromEntries(PROOFS.map((proof) => [proof, { right: 1e6, of: 1e6 }])) as never;
  const values = table(DECISION_FEATURES, (name) => (name === feature ? 1 : 0));
  expect(toProbability(values, { weights, records })).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});

test("a row begins with what the ranking weighs, in its order, and has no gaps", () => {
  expect(Object.keys(AT).slice(0, RANK_FEATURES.length)).toEqual(RANK_FEATURES);
  expect(Object.values(AT)).toEqual(Array.from({ length: ROW }, (_, at) => at));
});

test("each number of a row is written", () => {
  const index = indexOf([documentOf(1, { title: "The lamp soots the wick" })]);
  const query = documentOf(2, { title: "The lamp soots" });
  const [first] = rankCandidates(query, index, query.createdMs).ranked;
  // Rows that nobody has written yet hold no numbers, and this is the first query of the process.
  expect(Object.values(first?.features ?? {}).filter((value) => !Number.isNaN(value))).toHaveLength(ROW);
});
