import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type Category, type CategoryId } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { HINTS, NEUTRAL, SIGNS, STACKS, VAGUE } from "./single-signs.ts";

/** What one piece of evidence is worth when it is all there is, with twenty other categories in the race. */

const options = { categories: new Set<Category>(CATEGORIES), floor: CATEGORY_FLOOR };
const categoryOf = (title: string, body: string): CategoryId =>
  classify(parseReport({ title, body }), options).category;

const guessOf = (body: string): CategoryId =>
  classify(parseReport({ title: VAGUE, body }), { ...options, floor: 0 }).category;
const fenced = (sign: string): string => `${NEUTRAL}\n\n\`\`\`\n${sign}\n\`\`\``;

describe("one clear sign is enough, wherever it stands", () => {
  test.each(SIGNS)("%s: in the title: %s", (expected, sign) => {
    expect(categoryOf(sign, NEUTRAL)).toBe(expected);
  });
  test.each(SIGNS)("%s: as a sentence: %s", (expected, sign) => {
    const body = `${NEUTRAL}\n\nIt says: ${sign}`;
    expect(guessOf(body)).toBe(expected);
    expect(categoryOf(VAGUE, body)).toBe(expected);
  });
  test.each(SIGNS)("%s: in a fence: %s", (expected, sign) => {
    expect(guessOf(fenced(sign))).toBe(expected);
    expect(categoryOf(VAGUE, fenced(sign))).toBe(expected);
  });
});

describe("an exception with its stack is a crash, in any runtime", () => {
  test.each(STACKS)("%s", (_runtime, stack) => {
    expect(guessOf(fenced(stack))).toBe("crash");
    expect(categoryOf(VAGUE, fenced(stack))).toBe("crash");
  });
});

describe("a hint is not enough", () => {
  test.each(HINTS)("%s", (_, title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});

describe("a long text that mentions many things", () => {
  test.each([
    [
      "a tour of what works",
      "After a month with the lantern",
      "The installer is quick, the login simple, the network code robust, memory use low, the plugins load, the settings are clear and the menus tidy. What I can't explain: Tuesday's total is 41, the sum of the parts is 42.",
    ],
    [
      "a list of checks",
      "Totals differ",
      "I checked the proxy, the certificates, the permissions of the folder, the disk, the environment variables, the plugins and the browser's console. All of them are fine. The total of Tuesday is still 41 instead of 42.",
    ],
  ])("%s: abstains", (_, title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});
