import { describe, expect, test } from "@jest/globals";
import { type Example, fitSoftmax } from "../../src/classify/learned/fit-softmax.ts";

const OPTIONS = { pull: 0.1, steps: 50 };
const example = (name: string, targets: readonly number[], offsets?: readonly number[]): Example => ({
  features: new Map([[name, 1]]),
  targets,
  weight: 1,
  ...(offsets === undefined ? {} : { offsets }),
});
const EXAMPLES = [example("oil", [1, 0]), example("wick", [0, 1]), example("oil", [1, 0]), example("wick", [0, 1])];

describe("fitSoftmax", () => {
  test("a feature speaks for the class that it was seen with, as much as the slope of the loss allows", () => {
    const [forOil = 0, against = 0] = fitSoftmax(EXAMPLES, ["oil", "wick"], OPTIONS).get("oil") ?? [];
    expect(forOil).toBeGreaterThan(0);
    expect(against).toBeCloseTo(-forOil, 6);
    // At the minimum the pull, 0.1 · w, is what the two examples still ask for: 2 · (1 − p).
    expect(OPTIONS.pull * forOil).toBeCloseTo(2 / (1 + Math.exp(2 * forOil)), 2);
  });

  test("is deterministic", () => {
    const fit = () => fitSoftmax(EXAMPLES, ["oil", "wick"], OPTIONS);
    expect(fit()).toEqual(fit());
  });

  test("what the offsets say already is not learned again", () => {
    const told = EXAMPLES.map(({ targets }, at) =>
      example(
        at % 2 === 0 ? "oil" : "wick",
        targets,
        [...targets].map((t) => 20 * t),
      ),
    );
    const [forOil = 1] = fitSoftmax(told, ["oil", "wick"], OPTIONS).get("oil") ?? [];
    expect(Math.abs(forOil)).toBeLessThan(0.01);
  });

  test("five classes, and features that stand together: no weight would lessen the loss", () => {
    const classes = [0, 1, 2, 3, 4];
    const examples = Array.from({ length: 60 }, (_, at): Example => ({
      features: new Map([
        [`by ${at % 7}`, 1],
        [`of ${at % 11}`, 0.5 + (at % 3)],
        ["any", 1],
      ]),
      targets: classes.map((k) => Number(k === (at * at) % 5)),
      offsets: classes.map((k) => 0.3 * k),
      weight: 1 + (at % 2),
    }));
    const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))];
    const weights = fitSoftmax(examples, names, OPTIONS);
    const slopes = new Map(names.map((name) => [name, (weights.get(name) ?? []).map((w) => OPTIONS.pull * w)]));
    for (const { features, targets, offsets = [], weight } of examples) {
      const odds = classes.map((k) =>
        [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name)?.[k] ?? 0), offsets[k] ?? 0),
      );
      const all = odds.reduce((sum, odd) => sum + Math.exp(odd), 0);
      for (const [name, value] of features) {
        for (const k of classes) {
          const slope = slopes.get(name) ?? [];
          slope[k] = (slope[k] ?? 0) + weight * value * (Math.exp(odds[k] ?? 0) / all - (targets[k] ?? 0));
        }
      }
    }
    expect(weights.get("any")).toHaveLength(classes.length);
    expect(Math.max(...[...weights.values()].flat().map(Math.abs))).toBeGreaterThan(0.5);
    expect(Math.max(...[...slopes.values()].flat().map(Math.abs))).toBeLessThan(0.1);
  });

  test("features that are not named are not learned", () => {
    expect([...fitSoftmax(EXAMPLES, ["oil"], OPTIONS).keys()]).toEqual(["oil"]);
  });
});
