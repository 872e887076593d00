import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { type Choice, fitChoice } from "../../bench/fit-choice.ts";
import { likeliest, probabilities } from "../../src/learned/likeliest.ts";

const OPTIONS = { pull: 0.1, steps: 60 };

function choice(...options: readonly (readonly [names: readonly string[], isRight: boolean])[]): Choice {
  return {
    options: options.map(([names, isRight]) => ({ features: new Map(names.map((name) => [name, 1])), isRight })),
    weight: 1,
  };
}

describe("probabilities", () => {
  test("options and none of them share 1 by their odds", () => {
    const [first = 0, second = 0] = probabilities([Math.log(2), 0], 0);
    expect(first).toBeCloseTo(0.5, 9);
    expect(second).toBeCloseTo(0.25, 9);
  });

  test("without options everything is none's", () => {
    expect(probabilities([], 3)).toEqual([]);
  });

  test("whatever the scores, shares are shares", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -800, max: 800, noNaN: true })),
        fc.integer({ min: -800, max: 800 }),
        (scores, none) => {
          const shares = probabilities(scores, none);
          const sum = shares.reduce((all, share) => all + share, 0);
          expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});

describe("likeliest", () => {
  test("options that mean the same stand together, and the likeliest speaks for them", () => {
    const texts = ["oil low", "lid jammed", "lid jammed shut"];
    const isSame = (a: number, b: number): boolean => texts[a]?.slice(0, 3) === texts[b]?.slice(0, 3);
    const best = likeliest([0.4, 0.3, 0.25], isSame);
    expect(best?.option).toBe(1);
    expect(best?.probability).toBeCloseTo(0.55, 9);
  });

  test("nothing is chosen among nothing", () => {
    expect(likeliest([], () => true)).toBeUndefined();
  });
});

describe("fitChoice", () => {
  const taught = [
    choice([["lit"], true], [["unlit"], false], [["none"], false]),
    choice([["unlit"], false], [["none"], true]),
    choice([["lit", "tall"], true], [["tall"], false], [["none"], false]),
  ];

  test("what the right options have weighs more than none, and none more than what the wrong ones have", () => {
    const weights = fitChoice(taught, ["lit", "none", "tall", "unlit"], OPTIONS);
    const [lit = 0, none = 0, unlit = 0] = ["lit", "none", "unlit"].map((name) => weights.get(name));
    expect(lit).toBeGreaterThan(none);
    expect(none).toBeGreaterThan(unlit);
  });

  test("twice the same, to the last bit", () => {
    const fit = (): [string, number][] => [...fitChoice(taught, ["lit", "none", "tall", "unlit"], OPTIONS)];
    expect(fit()).toEqual(fit());
  });

  test("a choice without a right option teaches nothing, and a feature without a name has no weight", () => {
    const before = fitChoice(taught, ["lit", "none"], OPTIONS);
    const after = fitChoice([...taught, choice([["lit"], false])], ["lit", "none"], OPTIONS);
    expect([...after]).toEqual([...before]);
    expect([...before.keys()]).toEqual(["lit", "none"]);
  });

  test("a stronger pull leaves less", () => {
    const size = (pull: number): number => Math.abs(fitChoice(taught, ["lit"], { pull, steps: 60 }).get("lit") ?? 0);
    expect(size(10)).toBeLessThan(size(0.1));
  });
});
