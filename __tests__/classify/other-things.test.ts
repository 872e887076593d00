/** Words of failures with which nothing fails: texts of a screen, games, and what a wish is about. */
import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type CategoryId } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

const options = { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR };

function categoryOf(title: string, body: string): CategoryId {
  return classify(parseReport({ title, body }), options).category;
}

describe("texts of a screen", () => {
  test.each<[CategoryId, string, string]>([
    [
      "rate-limit",
      "French UI: 'Access denied' and 'Rate limit' are not translated",
      'With the language set to French the label "Rate limit" and the heading "Access denied" stay English.',
    ],
    ["memory", "Typo in the tooltip of 'Memory limit'", 'The tooltip of the field "Memory limit" reads "Maxium".'],
    [
      "network",
      "The text 'Network error' is cut off in Spanish",
      'In the dialog the label "Network error" is too long.',
    ],
    ["memory", "Translate 'Out of memory' on the status page", 'The string "Out of memory" is shown in English.'],
    [
      "rate-limit",
      "Rename the button 'Rate limit'",
      'The button "Rate limit" opens a page on quotas, which is confusing.',
    ],
  ])("are no %s: %s", (category, title, body) => {
    expect(categoryOf(title, body)).not.toBe(category);
  });

  test.each<[CategoryId, string, string]>([
    [
      "crash",
      'Docs: broken anchor for "TypeError: lid is not a function"',
      "The table of contents links to a heading that was renamed.",
    ],
    [
      "network",
      'Make the retry setting also cover "connection refused"',
      "I'd like an option for it. No bug, it works today with our own wrapper.",
    ],
  ])("nor are those of documents and wishes %s: %s", (category, title, body) => {
    expect(categoryOf(title, body)).not.toBe(category);
  });

  test.each<[CategoryId, string, string]>([
    [
      "memory",
      "Translation of a large file fails with 'out of memory'",
      "It fails with 'out of memory' when I translate a file of 2 GB.",
    ],
    ["crash", "Crash when I rename a lamp 'x'", "It crashes each time with a segmentation fault."],
  ])("are %s where it fails so: %s", (category, title, body) => {
    expect(categoryOf(title, body)).toBe(category);
  });
});

describe("what is named for memory", () => {
  test.each([
    ["Memory game: the score is not kept", "In the Memory game the score is zero after each round."],
    ["Two pictures are the same", 'In the "Memory" mini game two cards show the same picture.'],
  ])("is none of a machine's: %s", (title, body) => {
    expect(categoryOf(title, body)).not.toBe("memory");
  });

  test("a list of what the machine has, and memory that stays as it is", () => {
    const body = "Kettle 1.5 / win10 / 32 GB ram / NVMe\n\nThe dialog stays so for an hour. Memory constant.";
    expect(categoryOf("Import dialog freezes with a large file", body)).not.toBe("memory");
  });

  test("but a game may leak", () => {
    expect(
      categoryOf("Memory game leaks memory", "Memory usage of the memory game grows to 4 GB, a memory leak."),
    ).toBe("memory");
  });
});

describe("a wish's form and title", () => {
  const form = (problem: string, solution: string): string =>
    [
      "**Is your feature request related to a problem? Please describe.**",
      problem,
      "",
      "**Describe the solution you'd like**",
      solution,
    ].join("\n");

  test.each([
    [
      "Group crash reports by version",
      "I have to open each crash report to see it.",
      "A column in the list of crashes.",
    ],
    ["[Feature] Filter the list by out-of-memory", "I look for lamps that ran out of memory.", "A box above the list."],
  ])("outweigh what it is about: %s", (title, problem, solution) => {
    expect(categoryOf(title, form(problem, solution))).toBe("feature-request");
  });
});

describe("an exception with its stack", () => {
  test("that a framework caught is a crash", () => {
    const log = [
      "══╡ EXCEPTION CAUGHT BY WIDGETS LIBRARY ╞═════",
      "The following _TypeError was thrown building LampView(dirty):",
      "type 'Null' is not a subtype of type 'int'",
      "",
      "When the exception was thrown, this was the stack:",
      "#0      LampView.build (package:lantern/src/lamp_view.dart:88:41)",
      "#1      StatelessElement.build (package:flutter/src/widgets/framework.dart:5743:27)",
    ];
    const body = ["### Steps", "", "1. Open the example", "", "### Logs", "", "```console", ...log, "```"].join("\n");
    expect(categoryOf("Null check fails in LampView after reload", body)).toBe("crash");
  });

  test("that a library raises is a crash", () => {
    const trace = [
      "Traceback (most recent call last):",
      '  File "/home/ada/t.py", line 3, in <module>',
      "    wick.light(x)",
      '  File "/usr/lib/python3/site-packages/lantern/wick.py", line 40, in light',
      '    raise ValueError("no oil")',
      "ValueError: no oil",
    ];
    const body = ["`light(x)` raises for an empty lamp.", "", "```", ...trace, "```"].join("\n");
    expect(categoryOf("ValueError from Wick.light on an empty lamp", body)).toBe("crash");
  });
});
