/** Templates that nobody filled in: there is nothing to act on, whatever the title calls itself. */
import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { findMissingInfo } from "../../src/plan/find-missing-info.ts";

const options = { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR };

function missing(title: string, body: string): readonly string[] {
  const report = parseReport({ title, body });
  return findMissingInfo(report, classify(report, options));
}

const code = (text: string): string => ["I tried this code:", "", "```rust", text, "```", ""].join("\n");
const outcome = (expected: string, happened: string): string =>
  ["I expected to see this happen: " + expected, "", "Instead, this happened: " + happened].join("\n");
const wish = (problem: string): string =>
  [
    "**Is your feature request related to a problem? Please describe.**",
    problem,
    "",
    "**Additional context**",
    "Add any other context or screenshots about the feature request here.",
  ].join("\n");

describe("the description is asked for", () => {
  test.each([
    ["Rust's", "Lamp", code("<code>") + outcome("*explanation*", "*explanation*")],
    [
      "a wish",
      "Feature request",
      wish("A clear and concise description of what the problem is. Ex. I'm always frustrated when [...]"),
    ],
    [
      "labels with examples",
      "Lamp: [brand] [model]",
      "- Brand: \n- Chip: e.g. L8266\n- Firmware: x.y.z\n- System: <system>",
    ],
  ])("of an untouched template: %s", (_name, title, body) => {
    expect(missing(title, body)).toEqual(["description"]);
  });

  test.each([
    [
      "Rust's",
      "Lamp",
      code('fn main() { let lamp = wick(); drop(lamp); println!("{lamp}"); }') + outcome("an error", "none"),
    ],
    ["a wish", "Dark lamps", wish("The white ones hurt at night.")],
    ["a title alone", "Add a dark lamp", ""],
  ])("not where somebody answered: %s", (_name, title, body) => {
    expect(missing(title, body)).not.toContain("description");
  });

  test("a placeholder in the title names nothing", () => {
    const report = parseReport({
      title: "[Bug]: <title>",
      body: "### What happened?\n\n_No response_\n\n### Version\n\n_No response_",
    });
    expect(classify(report, options).category).toBe("no-report");
  });
});
