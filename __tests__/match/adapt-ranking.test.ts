/** A repository's own weights: bounded, never worse on what was held back, and the same whatever the order of what is known. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { adaptRanking, MOST_QUERIES, rankOfRight, weightsOf } from "../../src/match/adapt-ranking.ts";
import { fitListwise, type List } from "../../src/match/fit-listwise.ts";
import { RANK_WEIGHTS } from "../../src/match/fitted-weights.ts";
import type { KnownQuery } from "../../src/match/known-duplicates.ts";
import { RANK_FEATURES } from "../../src/match/pair-features.ts";
import { PINNED_WEIGHTS, rankBy, toList, toWeights, WEIGHT_REACH } from "../../src/match/rank-weights.ts";

const NOW = "2031-03-01T08:00:00.000Z";
const SIZE = RANK_FEATURES.length;
const SHIPPED = toList(RANK_WEIGHTS);

const list = fc
  .tuple(
    fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: SIZE, maxLength: SIZE }), {
      minLength: 2,
      maxLength: 5,
    }),
    fc.nat(4),
  )
  .map(([rows, right]): List => rows.map((x, at) => ({ x, isRight: at === right % rows.length })));
/** Known duplicates of thirty reporters. */
const known = fc.array(list, { minLength: 30, maxLength: 60 }).map((lists) =>
  lists.map((candidates, at): KnownQuery => ({
    number: at + 1,
    createdMs: at * 1000,
    author: `r${at % 30}`,
    candidates,
  })),
);

/** A feature that the shipped weights hold against a candidate, and so little that a fit can turn it, whatever was fitted last. */
const TURNABLE = RANK_FEATURES.find((name) => RANK_WEIGHTS[name] < 0 && RANK_WEIGHTS[name] > -1) ?? "sameAuthor";

/** Queries in which one feature alone tells the right candidate, by being high or low. */
function tellBy(
  feature: (typeof RANK_FEATURES)[number],
  isHigh: boolean,
  count: number,
  authorOf = (at: number) => `r${at}`,
) {
  const place = RANK_FEATURES.indexOf(feature);
  const candidate = (isRight: boolean) => {
    return { x: RANK_FEATURES.map((_, at) => (at === place && isRight === isHigh ? 1 : 0.5)), isRight };
  };
  return Array.from({ length: count }, (_, at): KnownQuery => {
    return {
      number: at + 1,
      createdMs: at * 1000,
      author: authorOf(at),
      candidates: [candidate(false), candidate(true)],
    };
  });
}

describe("the fit", () => {
  test("without lists it is what it is pulled to; without bounds and pull the right ones win", () => {
    expect(fitListwise([], 1, { centre: SHIPPED }).weights).toEqual(SHIPPED);
    const lists = tellBy("open", false, 5).map(({ candidates }) => candidates);
    const { weights, loss } = fitListwise(lists, 0);
    expect(toWeights(weights).open).toBeLessThan(-3);
    expect(loss).toBeLessThan(0.2);
  });

  test("is within its bounds, a bound of 0 pins, and a stronger pull moves less", () => {
    const lists = fc.array(list, { minLength: 1, maxLength: 6 });
    const moved = (weights: readonly number[]) =>
      Math.hypot(...weights.map((weight, at) => weight - (SHIPPED[at] ?? 0)));
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 0.3, noNaN: true }), (some, most) => {
        const reach = SHIPPED.map((_, at) => (at === 3 ? 0 : most));
        const { weights } = fitListwise(some, 0.01, { centre: SHIPPED, reach, steps: 40 });
        for (const [at, weight] of weights.entries()) {
          expect(Math.abs(weight - (SHIPPED[at] ?? 0))).toBeLessThanOrEqual((reach[at] ?? 0) + 1e-12);
        }
        const free = (pull: number) => moved(fitListwise(some, pull, { centre: SHIPPED, steps: 200 }).weights);
        expect(free(10)).toBeLessThanOrEqual(free(0.1) + 1e-3);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the adaptation", () => {
  test("moves no weight beyond its reach, pinned ones not at all, and is taken only where it is better", () => {
    fc.assert(
      fc.property(known, (queries) => {
        const { weights, before, after } = adaptRanking(queries, NOW);
        const isBetter = after.reciprocalRank > before.reciprocalRank && after.recallAt5 >= before.recallAt5;
        expect(weights !== null).toBe(isBetter);
        for (const [at, name] of RANK_FEATURES.entries()) {
          const distance = (weights?.[name] ?? RANK_WEIGHTS[name]) - RANK_WEIGHTS[name];
          expect(Math.abs(distance)).toBeLessThanOrEqual((WEIGHT_REACH[at] ?? 0) + 1e-9);
          if (name in PINNED_WEIGHTS && weights !== null) expect(weights[name]).toBe(RANK_WEIGHTS[name]);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("is the same to the byte, whatever the order of what is known", () => {
    fc.assert(
      fc.property(
        known.chain((queries) =>
          fc.tuple(fc.constant(queries), fc.shuffledSubarray(queries, { minLength: queries.length })),
        ),
        ([queries, shuffled]) => {
          expect(JSON.stringify(adaptRanking(shuffled, NOW))).toBe(JSON.stringify(adaptRanking(queries, NOW)));
        },
      ),
      { numRuns: 10 },
    );
  });

  test("fits the older two thirds of the newest, and measures on the others", () => {
    const { fitted, heldBack, weights } = adaptRanking(tellBy(TURNABLE, true, 400), NOW);
    expect([fitted + heldBack, heldBack]).toEqual([MOST_QUERIES, MOST_QUERIES / 3]);
    expect(weights?.[TURNABLE]).toBeGreaterThan(0.2);
    // What the newest third alone says is never fitted on.
    const turned = [...tellBy(TURNABLE, true, 100), ...tellBy(TURNABLE, false, 150).slice(100)];
    expect(adaptRanking(turned, NOW).weights).toBeNull();
  });

  test("too few are none", () => {
    expect(adaptRanking(tellBy("open", false, 29), NOW)).toMatchObject({ fitted: 0, heldBack: 0, weights: null });
    expect(adaptRanking([], NOW).before).toEqual({ recallAt5: 0, reciprocalRank: 0 });
  });

  test("an attacker: one account's reports are a few, and those of many move no weight beyond its reach", () => {
    const honest = tellBy("textOfTop", true, 30);
    const flood = (authorOf: (at: number) => string) =>
      tellBy("sameAuthor", true, 300, authorOf).map((query) => ({
        ...query,
        number: query.number + 100,
        createdMs: query.createdMs + 1e6,
      }));
    const { fitted, heldBack } = adaptRanking([...honest, ...flood(() => "Mallory")], NOW);
    expect(fitted + heldBack).toBeLessThan(40);
    const own = weightsOf(adaptRanking([...honest, ...flood((at) => `sock${at}`)], NOW));
    for (const [at, name] of RANK_FEATURES.entries()) {
      expect(Math.abs(own[name] - RANK_WEIGHTS[name])).toBeLessThanOrEqual((WEIGHT_REACH[at] ?? 0) + 1e-9);
    }
  });
});

describe("what was kept", () => {
  const adaptation = adaptRanking(tellBy(TURNABLE, true, 60), NOW);

  test("counts, beside the weights that it was fitted beside", () => {
    expect(weightsOf(adaptation)).toEqual(adaptation.weights);
    for (const other of [null, { ...adaptation, weights: null }, { ...adaptation, shipped: "others" }]) {
      expect(weightsOf(other)).toBe(RANK_WEIGHTS);
    }
  });

  test("is believed no further than its bounds, and not at all where a weight is missing", () => {
    const forged = Object.fromEntries(RANK_FEATURES.map((name) => [name, 1e9]));
    const believed = weightsOf({ ...adaptation, weights: forged });
    for (const [at, name] of RANK_FEATURES.entries()) {
      expect(believed[name]).toBeCloseTo(RANK_WEIGHTS[name] + (WEIGHT_REACH[at] ?? 0), 9);
    }
    expect(weightsOf({ ...adaptation, weights: { textOfTop: 1 } })).toBe(RANK_WEIGHTS);
    expect(weightsOf({ ...adaptation, weights: { ...forged, open: NaN } })).toBe(RANK_WEIGHTS);
  });
});

test("the rank of the first right one, ties by place", () => {
  const candidate = (value: number, isRight = false) => ({ x: [value], isRight });
  expect(rankOfRight([candidate(1), candidate(3), candidate(2, true)], [1])).toBe(2);
  expect(rankOfRight([candidate(2, true), candidate(2), candidate(2, true)], [1])).toBe(1);
  expect(rankOfRight([candidate(2), candidate(2, true)], [1])).toBe(2);
  expect(rankOfRight([candidate(2)], [1])).toBe(0);
  expect(rankBy(Float64Array.from(SHIPPED), new Float64Array(RANK_FEATURES.length).fill(1))).toBeCloseTo(
    SHIPPED.reduce((sum, weight) => sum + weight, 0),
    9,
  );
});
