import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES } from "../../src/domain/category.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { OTHER_PRODUCTS } from "./other-products.ts";

const options = { categories: new Set(CATEGORIES), floor: 0.5 };

describe("reports about other products", () => {
  test.each(OTHER_PRODUCTS)("%s: %s", (expected, title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });

  test("every category but unknown has two rows at least", () => {
    for (const category of CATEGORIES) {
      const rows = OTHER_PRODUCTS.filter(([expected]) => expected === category).length;
      if (category !== "unknown") expect(rows).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("too little to say", () => {
  test.each([
    ["It does not do what I want", "Please look at this."],
    ["Strange behaviour since yesterday", "See above."],
    ["Numbers are off by one", "The third column shows 41, it should be 42."],
  ])("%s: abstains", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("unknown");
  });
});

describe("known to be wrong", () => {
  /** [title, body, what it should be, what it is]. */
  test.each([
    ["The heap command prints nothing", "The screen stays empty after `heap`.", "process", "unknown"],
    [
      "Crash course link in the README is dead",
      "The link to the crash course gives a 404.",
      "feature-request",
      "crash",
    ],
    ["Our team's travel plan", "We meet on Friday, bring cake.", "no-report", "unknown"],
  ])("%s", (title, body, desired, actual) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(actual);
    expect(actual).not.toBe(desired);
  });
});
