/** Categories of a repository's own, through the real configuration and the real classifier. */
import { describe, expect, test } from "@jest/globals";
import { type ClassifyOptions, classify } from "../../src/classify/classify.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { errorOf, reportOf } from "./report-of.ts";

function optionsOf(config: string): ClassifyOptions {
  const { settings, errors } = parseConfig(config, "f.yml");
  expect(errors).toEqual([]);
  return {
    categories: settings.categories,
    floor: settings.thresholds.category,
    packs: settings.packs,
    custom: settings.customCategories.values(),
  };
}

const wick = (rest: string): string => `custom-categories:\n  wick-trouble:\n    ${rest.replaceAll("\n", "\n    ")}\n`;
const SOOT = wick("patterns: ['soot(?:y|ed)?', 'LNT-\\d{4}']");

describe("where a pattern is looked for", () => {
  const filler = "The lamp stands on the table by the window and nobody has touched it since. ".repeat(8);
  const rows: readonly (readonly [string, string, { title: string; body: string }, string])[] = [
    ["in the title", SOOT, { title: "Sooty glass", body: "See the picture." }, "wick-trouble"],
    ["case does not matter", SOOT, { title: "SOOT!", body: "See the picture." }, "wick-trouble"],
    ["in the prose", SOOT, { title: "Glass", body: "There is soot on it." }, "wick-trouble"],
    ["far down in the prose", SOOT, { title: "Glass", body: `${filler} There is soot on it.` }, "wick-trouble"],
    [
      "across marks and line feeds",
      wick("patterns: [soot on it]"),
      { title: "Glass", body: "`soot`\n**on** it" },
      "wick-trouble",
    ],
    ["in an error", SOOT, { title: "Glass", body: "It says `Error: LNT-1042 wick too long`" }, "wick-trouble"],
    ["in a fence", SOOT, { title: "Glass", body: "It says\n```\ninfo: LNT-1042\n```" }, "wick-trouble"],
    [
      "not where it is not looked for",
      wick("patterns: [soot]\nwhere: [title]"),
      { title: "Glass pane", body: "There is soot on it." },
      "unknown",
    ],
    ["not where it does not stand", SOOT, { title: "Glass", body: "There is ash on it." }, "unknown"],
  ];
  test.each(rows)("%s", (_, config, text, expected) => {
    expect(classify(parseReport(text), optionsOf(config)).category).toBe(expected);
  });

  test("noise among the errors is not read", () => {
    const noise = errorOf("soot", { noise: true, noiseReason: "it always burns a little" });
    expect(classify(reportOf({ title: "Glass", errors: [noise] }), optionsOf(SOOT)).category).not.toBe("wick-trouble");
  });

  test("a bystander among the errors is a hint only", () => {
    const report = reportOf({
      title: "Glass",
      prose: "The glass is broken in the middle.",
      errors: [errorOf("the pane has split"), errorOf("soot")],
      primaryError: 0,
    });
    const { category, evidence } = classify(report, optionsOf(SOOT));
    expect(category).toBe("unknown");
    expect(evidence.find(({ rule }) => rule === "wick-trouble-pattern-1")).toMatchObject({
      where: "other-error",
      weight: 2.5,
    });
  });
});

describe("the weight", () => {
  const offline = { title: "Cannot trim the soot", body: "Error: connect ECONNREFUSED 127.0.0.1:80" };

  test("by default outranks what built-in rules say", () => {
    expect(classify(parseReport(offline), optionsOf("")).category).toBe("network");
    expect(classify(parseReport(offline), optionsOf(SOOT)).category).toBe("wick-trouble");
  });

  test("may be lowered to a hint", () => {
    const { category } = classify(parseReport(offline), optionsOf(wick("patterns: [soot]\nweight: 2")));
    expect(category).toBe("network");
  });

  test("is explained, pattern and place", () => {
    const { evidence } = classify(parseReport({ title: "Soot", body: "LNT-1042 it says here." }), optionsOf(SOOT));
    expect(evidence.filter(({ category }) => category === "wick-trouble")).toEqual([
      {
        rule: "wick-trouble-pattern-1",
        category: "wick-trouble",
        reason: "this repository's own pattern “soot(?:y|ed)?”",
        where: "title",
        weight: 10,
      },
      {
        rule: "wick-trouble-pattern-2",
        category: "wick-trouble",
        reason: "this repository's own pattern “LNT-\\d{4}”",
        where: "description",
        weight: expect.closeTo(0.9 * 10 * 0.6, 5),
      },
    ]);
  });

  test("a pattern that occurs twice counts once, in the more telling place", () => {
    const { evidence } = classify(parseReport({ title: "Soot", body: "Soot, soot and soot again." }), optionsOf(SOOT));
    expect(evidence.filter(({ category }) => category === "wick-trouble").map(({ where }) => where)).toEqual(["title"]);
  });
});

describe("what is not said for it changes nothing", () => {
  test.each([
    ["a crash", { title: "Segmentation fault on start", body: "It crashes at once." }],
    ["an empty report", { title: "help", body: "" }],
    ["a wish", { title: "Please add a second wick", body: "It would be nice to have two." }],
    ["a stranger", { title: "The fourth column is off by one", body: "It says 41 and should say 42." }],
  ])("%s", (_, text) => {
    expect(classify(parseReport(text), optionsOf(SOOT))).toEqual(classify(parseReport(text), optionsOf("")));
  });
});

test("two of them are told apart, and the weaker one comes second", () => {
  const two = `${SOOT}  oil-trouble:\n    patterns: [oil]\n    weight: 8\n`;
  const { category, secondary } = classify(parseReport({ title: "Soot in the oil", body: "" }), optionsOf(two));
  expect([category, secondary[0]?.category]).toEqual(["wick-trouble", "oil-trouble"]);
});

test("a category that is not among those wanted is not given", () => {
  const options = { ...optionsOf(SOOT), categories: new Set([]) };
  expect(classify(parseReport({ title: "Soot", body: "" }), options).category).toBe("unknown");
});
