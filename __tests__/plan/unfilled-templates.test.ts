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
      "placeholders for output",
      "Lamp",
      "## Hardware\n- Lamp model: \n\n## What happened instead?\n\n## Log\n\n```\n[E][component:164]: replace this with your log\n```",
    ],
    [
      "a choice that nobody made",
      "Lamp",
      "**What happened?**\n\n**Platform**\nWindows / macOS / Linux\n\n**Logs**\n```\npaste the error here\n```",
    ],
    [
      "a form's own examples",
      "Lamp",
      "### Describe the issue\n\nA concise description of what you're experiencing.\n\n### Steps to reproduce\n\n1. In this environment...\n2. With this config...\n3. Run '...'\n4. See error...",
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
    ["types between brackets", "Lamp", "```\nerror: Type 'Lamp<Wick>' is not assignable to type 'Lamp<unknown>'\n```"],
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

const untouched: readonly (readonly [name: string, title: string, body: string, asked: readonly string[]])[] = [
  [
    "instructions as prose",
    "s",
    "Hello,\n\nThank you for opening an issue. Please keep this tracker for bug reports; questions are welcome in the forum.\n\n" +
      "### Lantern Version\nRun `lantern -V` to show the version. If you are not on the latest version, please update.\n\n" +
      "### Affected Lamps\nPlease list the lamps, for example:\n- lamp_small\n- lamp_large\n\n" +
      "### Configuration Files\n```toml\n# Paste your configuration here\n```\n\n" +
      "### Actual Behavior\nWhat actually happened?\n\n### Steps\nPlease list the steps to reproduce the issue, for example:\n1. `lantern light`",
    ["description", "version"],
  ],
  [
    "its own head",
    "[BUG] ",
    "---\nname: Lamp report\nabout: Tell us of a lamp that does not burn\ntitle: '[BUG] '\nlabels: lamp\nassignees: ''\n\n---\n\n" +
      "**Describe the bug**\nA clear and concise description of what the bug is.\n\n**Desktop:**\n - OS: [e.g. iOS]\n - Version [e.g. 22]",
    ["description", "version"],
  ],
  [
    "hints in brackets, and code for an example",
    "bug: <short summary>",
    "## Description\n\n[Describe the lamp here]\n\n## Steps\n\n```ini\n; put the settings here, e.g.\nlamp.wick = 3\n```\n\n" +
      "## Expected\n\n[What did you expect?]\n\n## Environment\n\n- Lamp version: [x.y.z]\n- Platform: [Linux / macOS / Windows]",
    ["description", "version"],
  ],
  [
    "steps that end in dots",
    "Bug Report: <title>",
    "### Is there an existing issue for this?\n\n- [x] I have searched\n\n### Current Behavior\n\n<!-- A concise description. -->\n\n" +
      "### Steps To Reproduce\n\n1. In this environment...\n2. With this config...\n3. Run '...'\n4. See error...\n\n### Anything else?\n",
    ["description"],
  ],
  [
    "a version by example",
    "bug",
    "**Describe the bug**\nA clear and concise description of what the bug is.\n\n" +
      "**Phone (please complete the following information):**\n - Device: [e.g. a small one]\n - Version [e.g. 22]\n",
    ["description", "version"],
  ],
  [
    "comments alone",
    "Feature request",
    "## Summary\n\n<!-- One paragraph. -->\n\n## Motivation\n\n<!-- Which use cases? A crash log helps. -->\n\n## Alternatives\n",
    ["description"],
  ],
  [
    "questions, bullets and a fence of comments",
    "Problem",
    "### What happened?\n- Tell us what happens\n\n### What did you expect?\n- Tell us what should happen\n\n### Example\n```js\n// Put your code here\n```\n",
    ["description"],
  ],
  [
    "brackets",
    "Bug: [short summary]",
    "**Summary**\n\n[Summarize the bug briefly]\n\n**What is the current behavior?**\n\n[What actually happens]\n\n" +
      "**Possible fixes**\n\n[If you can, link to the line of code that might be responsible for the problem]",
    ["description"],
  ],
  [
    "German",
    "Fehler",
    "**Beschreibung**\nEine klare und präzise Beschreibung des Fehlers.\n\n**Erwartetes Verhalten**\nBitte beschreiben Sie, was Sie erwartet haben.",
    ["description"],
  ],
  [
    "French",
    "Bug",
    "## Description\nDécrivez le problème de façon claire.\n\n## Comportement attendu\nVeuillez indiquer ce qui devrait se passer.",
    ["description"],
  ],
  [
    "Chinese",
    "问题",
    "**描述问题**\n请清晰简洁地描述这个问题。\n\n**期望行为**\n请描述你期望发生的事情。",
    ["description"],
  ],
];

describe("a template sent as it was", () => {
  test.each(untouched)("tells nothing: %s", (_name, title, body, asked) => {
    expect(parseReport({ title, body })).toMatchObject({ prose: "", code: [], primaryError: null });
    expect(missing(title, body)).toEqual(asked);
  });

  test.each(untouched.filter(([name]) => name !== "comments alone"))(
    "tells something with one sentence: %s",
    (_name, title, body) => {
      const filled = `${body}\n\n## Notes\n\nThe large lamp flickers when its wick is wet.`;
      expect(missing(title, filled)).not.toContain("description");
    },
  );
});

describe("few words of a reporter's are words all the same", () => {
  test.each([
    ["a wish", "## Description\n\nPlease provide an option to export the lamps as PDF."],
    [
      "a wish in a form's words",
      "### Feature\n\nPlease show the name of the file in the list of results, so you can see which file is open.",
    ],
    [
      "a condition",
      "### What happened?\n\nIf you open a file from the list, then close it, you can not open the same file again.",
    ],
    [
      "steps with commands",
      "## Steps to reproduce\n\n1. Run `lantern build`\n2. Run `lantern light`\n3. See error\n\n## Expected\n\nWhat should have happened?",
    ],
    ["a question", "### Question\n\nHow do you use the template feature with more than one file?"],
    [
      "output",
      "### What happened?\n\nSee the log.\n\n```\n12:00:00 WARN queue is full, dropping 12 items of the lamp\n```",
    ],
  ])("%s", (_name, body) => {
    expect(missing("Lamp", body)).not.toContain("description");
  });

  test("a picture is shown, not told", () => {
    expect(
      parseReport({ title: "Lamp", body: "### Steps\n\nSee the screenshot.\n\n![lamp](https://acme.example/a.png)" })
        .prose,
    ).toBe("See the screenshot.");
  });
});
