import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, WEIGHED_CATEGORIES } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { ASSISTANTS, EMPTY_REPORTS, WISHES } from "./assistants-and-wishes.ts";
import { OTHER_PRODUCTS } from "./other-products.ts";
import { WRONG_RESULTS } from "./wrong-results.ts";

const options = { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR };

describe("reports about other products", () => {
  test.each(OTHER_PRODUCTS)("%s: %s", (expected, title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });

  test("every category but unknown has two rows at least", () => {
    for (const category of WEIGHED_CATEGORIES) {
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

describe("assistants of any vendor", () => {
  test.each(ASSISTANTS)("%s: %s", (expected, title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });
});

describe("a wrong result is nobody's category", () => {
  test.each(WRONG_RESULTS)("%s: abstains", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("unknown");
  });
});

describe("reports with nothing in them", () => {
  test.each(EMPTY_REPORTS)("%j, %j is no-report", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("no-report");
  });

  test.each([
    ["Hello World example ends with a segmentation fault", "```\nSegmentation fault (core dumped)\n```"],
    ["I am not able to sign in", "The login loop never ends."],
    ["Test runner hangs after the last test", "It never returns, Ctrl+C is needed."],
    ["Spam filter crashes on empty mail", "TypeError: Cannot read properties of undefined"],
    ["???", "connect ECONNREFUSED 127.0.0.1:8125"],
  ])("%j, %j is a report", (title, body) => {
    expect(["no-report", "unknown"]).not.toContain(classify(parseReport({ title, body }), options).category);
  });
});

describe("wishes and failures", () => {
  test.each(WISHES)("a wish that speaks of failures is a wish: %s", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("feature-request");
  });

  test.each([
    ["Adding a second lamp crashes the lantern", "Segmentation fault.", "crash"],
    ["Allow list is ignored", "The rule is in the settings, still it asks for approval.", "config"],
    ["Crash", "It says `getaddrinfo EAI_AGAIN api.wren.example` and quits.", "network"],
    ["Request timed out after 30 s", "Each upload ends with a time-out of the connection.", "network"],
  ])("a failure whose title begins like a wish is a failure: %s", (title, body, expected) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });
});

describe("read wrongly before words were learned", () => {
  test.each([
    // The title names the symptom, the text the cause.
    ["Crash", "It says `getaddrinfo EAI_AGAIN api.wren.example` and quits.", "network"],
    // A topic that is spelled like a failure.
    ["The crash test dummy catalogue lists 2030 twice", "The list has the year 2030 two times.", "unknown"],
    ["Could the limit be a parameter?", "Thirty is too few for us.", "feature-request"],
    // The reporter chose the wrong template.
    ["Feature request: the lantern crashes when tilted", "It crashes each time.", "crash"],
  ])("%s", (title, body, expected) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
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
      "unknown",
    ],
    ["Our team's travel plan", "We meet on Friday, bring cake.", "no-report", "unknown"],
    // Right by rules alone; what is learned outweighs them.
    ["How can I change the port?", "I found nothing in the manual.", "feature-request", "unknown"],
    ["test", "Segmentation fault when the lantern is tilted, each time.", "crash", "unknown"],
  ])("%s", (title, body, desired, actual) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(actual);
    expect(actual).not.toBe(desired);
  });
});
