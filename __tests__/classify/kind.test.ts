import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { asQuestion, classifyKind } from "../../src/classify/kind/classify-kind.ts";
import { CUES } from "../../src/classify/kind/cues.ts";
import { cueTexts } from "../../src/classify/kind/cue-texts.ts";
import { readSigns } from "../../src/classify/kind/report-signs.ts";
import { statedKinds } from "../../src/classify/kind/stated-kinds.ts";
import { CATEGORIES } from "../../src/domain/category.ts";
import type { Kind } from "../../src/domain/kind.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

const kindOf = (title: string, body: string) => classifyKind(parseReport({ title, body }));
const categories = new Set(CATEGORIES);
const categoryOf = (title: string, body: string) => {
  const report = parseReport({ title, body });
  return asQuestion(classify(report, { categories, floor: 0.5 }), classifyKind(report), report, categories);
};

describe("the kind of an issue", () => {
  const rows: [kind: Kind, title: string, body: string][] = [
    ["question", "Where are the logs stored on Linux?", ""],
    ["question", "How can I change the port?", "I found nothing in the manual."],
    [
      "question",
      "Is it possible to run two lanterns side by side?",
      "I'm new to this and would like to understand how. Thanks!",
    ],
    ["feature", "Feature request: dark theme", "It would be nice if the colours could be chosen."],
    [
      "feature",
      "Add support for TOML beside YAML",
      "I would like to keep one format for all my tools. This would make it easier to share them.",
    ],
    [
      "bug",
      "Crash when the lantern is tilted",
      "Steps to reproduce:\n1. tilt it\n\nExpected: it burns on.\n\n```\nSegmentation fault (core dumped)\n```",
    ],
    [
      "bug",
      "Export no longer works after the update to 2.4",
      "It worked fine in 2.3. Expected behavior: a file. Actual behavior: an error.",
    ],
  ];

  test.each(rows)("%s: %s", (kind, title, body) => {
    const verdict = kindOf(title, body);
    expect(verdict.kind).toBe(kind);
    expect(verdict.confidence).toBeGreaterThan(0.5);
    expect(verdict.signs.some(({ weight }) => weight > 0)).toBe(true);
  });

  test("an issue without a word has one all the same, and nobody can be sure of it", () => {
    expect(kindOf("", "").confidence).toBeLessThan(0.8);
  });

  test("twice the same", () => {
    expect(kindOf("Why is it dark?", "I wonder.")).toEqual(kindOf("Why is it dark?", "I wonder."));
  });
});

describe("what an issue calls itself", () => {
  const rows: [title: string, body: string, chosen: Kind[], said?: Kind[]][] = [
    ["Lantern", "### Issue Type\n\nSupport\n\n### Version\n\n2.1", ["question"]],
    ["Lantern", "### Issue type\n\nFeature Request\n\n### Version\n\n2.1", ["feature"]],
    ["Lantern", "Type: <b>Bug</b>\n\nIt went out.", [], ["bug"]],
    ["[Feature] a wick that trims itself", "", [], ["feature"]],
    ["Question: which oil?", "", [], ["question"]],
    ["Lantern", "**Do you want to request a *feature* or report a *bug*?**\nbug", [], ["bug"]],
    ["Lantern", "### What is this?\n\n- [ ] Bug\n- [x] Question", ["question"]],
    ["Lantern", "- [x] I searched the existing questions\n\nIt went out.", []],
    [
      "Lantern",
      "### Before you send it\n\n- [x] I report a fault, it's not a question\n- [x] This isn't a feature",
      [],
    ],
    ["A bug in the oil", "Type: unknown", []],
    ["Lantern", "### Issue type\n\nBug or feature, who knows", []],
  ];

  test.each(rows)("%s · %j", (title, body, chosen, said = []) => {
    expect(statedKinds(parseReport({ title, body }))).toEqual({ chosen: new Set(chosen), said: new Set(said) });
  });
});

describe("how an issue is written", () => {
  const long =
    "The wick is lit by the second spark, and the first one does nothing but warm the oil in the small tank of it.";
  const rows: [title: string, body: string, signs: string[]][] = [
    ["Sparks are wasted on a cold wick today", long, ["impersonal"]],
    ["Sparks are wasted on a cold wick today", `${long} I saw it.`, []],
    ["Sparks are wasted on a cold wick today", `${long} My lantern does it.`, []],
    ["Sparks are wasted on a cold wick today", "Since #41.", ["other-issue"]],
    ["Sparks are wasted on a cold wick today", "As in ada/oil#41.", ["other-issue"]],
    ["Sparks are wasted on a cold wick today", "Wick #3 of four.", ["other-issue"]],
    ["Sparks are wasted on a cold wick today", "C#4 does it.", []],
    ["sparks are wasted on a cold wick today", "", ["lower-title"]],
    ["wick/spark: wasted on a cold wick today", "", []],
    [
      "Sparks are wasted on a cold wick today",
      "Der Docht brennt erst beim zweiten Funken, und der erste tut nichts, als das Oel im Tank zu waermen, was ich jeden Tag sehe.",
      [],
    ],
    ["sparks wasted", "", ["lower-title", "short-title"]],
  ];
  const manner = new Set(["lower-title", "short-title", "other-issue", "impersonal"]);

  test.each(rows)("%s · %j", (title, body, signs) => {
    const shown = readSigns(parseReport({ title, body })).map(({ name }) => name);
    expect(shown.filter((name) => manner.has(name))).toEqual(signs);
  });
});

describe("a question is a category of its own", () => {
  test("where nothing has failed", () => {
    const { category, evidence } = categoryOf("Where are the logs stored on Linux?", "");
    expect(category).toBe("question");
    expect(evidence.some(({ rule }) => rule === "kind-question")).toBe(true);
  });

  test("not where an error is quoted", () => {
    const body =
      "How can I fix this? I am new to it.\n\n```\nError: EACCES: permission denied, open '/var/lib/lantern/oil'\n```";
    expect(categoryOf("How do I get rid of EACCES?", body).category).not.toBe("question");
  });

  test("not where the repository has switched it off", () => {
    const report = parseReport({ title: "Where are the logs stored on Linux?", body: "" });
    const few = new Set(CATEGORIES.filter((id) => id !== "question"));
    const classified = classify(report, { categories: few, floor: 0.5 });
    expect(asQuestion(classified, classifyKind(report), report, few)).toBe(classified);
  });
});

test("every cue fires on some wording, and none on a plain sentence", () => {
  const plain = cueTexts(
    parseReport({ title: "Lantern on the shelf", body: "The lantern stands on the shelf beside the door." }),
  );
  expect(CUES.filter(({ place, pattern }) => pattern.test(plain[place]))).toEqual([]);
  expect(new Set(CUES.map(({ name, place }) => `${name}@${place}`)).size).toBe(CUES.length);
});
