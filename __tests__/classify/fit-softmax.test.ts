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

  test("features that are not named are not learned", () => {
    expect([...fitSoftmax(EXAMPLES, ["oil"], OPTIONS).keys()]).toEqual(["oil"]);
  });
});
