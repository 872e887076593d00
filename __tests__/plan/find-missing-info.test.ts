import { describe, expect, test } from "@jest/globals";
import type { CategoryId } from "../../src/domain/category.ts";
import type { MissingInfo } from "../../src/domain/plan.ts";
import { classify } from "../../src/classify/classify.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { findMissingInfo } from "../../src/plan/find-missing-info.ts";
import { sampleClassification } from "../support/samples.ts";

const LONG = "Whenever I start a second build while the first one runs, both of them stop without a word.";

function form(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([heading, text]) => `### ${heading}\n\n${text || "_No response_"}`)
    .join("\n\n");
}

const [own = "unknown"] = [
  ...parseConfig("custom-categories: {wick-trouble: {patterns: [wick]}}", "f.yml").settings.customCategories.keys(),
];

const rows: [name: string, body: string, category: CategoryId, expected: MissingInfo[]][] = [
  ["an empty body", "", "no-report", ["description"]],
  ["two words", "please help", "unknown", ["description"]],
  [
    "a reproduction without words",
    "```rust\nfn main() { let wheel = Wheel::new(); wheel.spin(&mut wheel); }\n```",
    "unknown",
    [],
  ],
  ["a task list", "- [ ] cut the branch\n- [ ] write the notes\n- [ ] publish the crates", "unknown", []],
  ["the issue that it repeats", "same as #42", "unknown", []],
  ["39 characters of prose", "x".repeat(39), "unknown", ["description"]],
  ["40 characters of prose", "x".repeat(40), "unknown", []],
  ["spam is asked for nothing", LONG, "no-report", []],
  ["a wish is asked for nothing", "", "feature-request", []],
  ["a short question is a whole one", "", "question", []],
  ["free text that tells enough", LONG, "process", []],
  ["a form whose version is empty", form({ "What happened?": LONG, Version: "" }), "process", ["version"]],
  [
    "an empty form that asks for the version",
    form({ "What happened?": "", Version: "" }),
    "no-report",
    ["description", "version"],
  ],
  [
    "an example in the version's place",
    `${LONG}\n\n**Desktop:**\n - OS: Windows\n - Version [e.g. 22]`,
    "process",
    ["version"],
  ],
  [
    "a placeholder in the version's place",
    `## Version\n{{ lid --version }}\n\n## What happened?\n${LONG}`,
    "process",
    ["version"],
  ],
  [
    "a label without its version",
    `- **Version:** \n- **OS:** \n- **Last known good version:** 1.0.0?\n\n${LONG}`,
    "process",
    ["version"],
  ],
  ["a version told elsewhere", `${LONG} This is 2.4.1.\n\n**Version:**`, "process", []],
  ["the version of another that is left open", `${LONG}\n\n- Python version:`, "process", []],
  [
    "a version field that holds the form's example",
    `### Version\n\nlid x.y.z\n\n### What happened?\n\n${LONG}`,
    "process",
    ["version"],
  ],
  [
    "a command without its output",
    `### What version of lid (\`lid version\`)?\n\n<pre>\n$ lid version\n\n</pre>\n\n### What happened?\n\n${LONG}`,
    "process",
    ["version"],
  ],
  [
    "labels with commands, and nothing else",
    "**What happened**:\n\n**Environment**:\n- Lid version (use `lid version`):\n- Install tools:",
    "unknown",
    ["description", "version"],
  ],
  [
    "a form that does not ask for a version",
    form({ "What happened?": LONG, "Steps to Reproduce": LONG }),
    "process",
    [],
  ],
  ["a form whose system is empty", form({ "What happened?": LONG, "Operating System": "" }), "process", ["platform"]],
  ["a form whose platform is empty", form({ "What happened?": LONG, Platform: "" }), "crash", ["platform"]],
  ["what a service answers is the same everywhere", form({ "What happened?": LONG, Platform: "" }), "server-error", []],
  [
    "the system is named in the description",
    form({ "What happened?": `${LONG} On Windows 11.`, "Operating System": "" }),
    "process",
    [],
  ],
  [
    "a form whose one field for the environment is empty",
    form({ "What happened?": LONG, Environment: "" }),
    "crash",
    ["version", "platform"],
  ],
  ["free text is not asked what nobody asked for", LONG, "crash", []],
  [
    "a table shows the system, though the field for it is empty",
    form({
      "What happened?": `${LONG}\n\n| Machine | Value |\n|---|---|\n| host | Windows 11 |`,
      "Operating System": "",
    }),
    "crash",
    [],
  ],
  [
    "the version stands in the text, though its field is empty",
    form({ "What happened?": `${LONG} Seen with lantern 4.1.beta2.`, Version: "" }),
    "process",
    [],
  ],
  [
    "the version cannot be had",
    form({ "What happened?": `${LONG} I cannot find the version, as nothing opens.`, Version: "" }),
    "process",
    [],
  ],
  [
    "the version of something else is no answer",
    form({ "What happened?": `${LONG} I have Node 20.11 here.`, Version: "" }),
    "process",
    ["version"],
  ],
  [
    "an answer in the field for the version, even one that nobody can read",
    form({ "What happened?": LONG, Version: "the one that my distribution has" }),
    "process",
    [],
  ],
  [
    "an own category is asked for nothing but the version",
    form({ "What happened?": LONG, "Error Messages/Logs": "" }),
    own,
    [],
  ],
  ["a web page has none", form({ "What happened?": LONG, Version: "", Platform: "Web" }), "process", []],
  [
    "a bug command whose version is empty",
    `**Bug Description**\n${LONG}\n\n**Environment Info**\n- Platform: linux\n- Version: \n`,
    "process",
    ["version"],
  ],
  ["a form with its version", form({ "What happened?": LONG, Version: "1.4.2" }), "process", []],
  [
    "a crash whose log field is empty",
    form({ "What happened?": LONG, "Error Messages/Logs": "", Version: "1.4.2" }),
    "crash",
    ["error-text"],
  ],
  [
    "a wrong colour leaves no log",
    form({ "What happened?": LONG, "Error Messages/Logs": "", Version: "1.4.2" }),
    "ui",
    [],
  ],
  [
    "steps asked for and not given, with a long description",
    form({ "What happened?": `${LONG} ${LONG} ${LONG}`, "Steps to Reproduce": "", Version: "1.4.2" }),
    "ui",
    [],
  ],
  [
    "steps asked for and not given",
    form({ "What happened?": LONG, "Steps to Reproduce": "", Version: "1.4.2" }),
    "ui",
    ["steps"],
  ],
  [
    "an error in the text needs no steps and no log",
    form({
      "What happened?": `${LONG} It says: TypeError: spindle is not a function`,
      "Error Messages/Logs": "",
      "Steps to Reproduce": "",
      Version: "1.4.2",
    }),
    "crash",
    [],
  ],
];

describe("what a maintainer would have to ask for", () => {
  test.each(rows)("%s", (_name, body, category, expected) => {
    const report = parseReport({ title: "It stops", body });
    expect(findMissingInfo(report, sampleClassification({ category }))).toEqual(expected);
  });
});

describe("asked once, and no more when it is there", () => {
  const before = form({ "What happened?": LONG, Version: "", "Operating System": "" });
  const steps: readonly (readonly [string, string, MissingInfo[]])[] = [
    ["at first", before, ["version", "platform"]],
    ["the version is added", form({ "What happened?": LONG, Version: "1.4.2", "Operating System": "" }), ["platform"]],
    [
      "in the description",
      form({ "What happened?": `${LONG} macOS 15.`, Version: "1.4.2", "Operating System": "" }),
      [],
    ],
    ["both are added", form({ "What happened?": LONG, Version: "1.4.2", "Operating System": "Linux" }), []],
  ];
  test.each(steps)("%s", (_, body, expected) => {
    const report = parseReport({ title: "It stops", body });
    expect(findMissingInfo(report, sampleClassification({ category: "crash" }))).toEqual(expected);
  });
});

describe("garbage gets one line", () => {
  test.each([
    ["nothing", "help", ""],
    ["one word", "bug", "broken"],
    ["keys", "asdf", "asdfghjkl"],
    ["an empty form", "It stops", form({ "What happened?": "", "Operating System": "", "Steps to Reproduce": "" })],
  ])("%s", (_, title, body) => {
    const report = parseReport({ title, body });
    const classification = classify(report, {
      categories: defaultSettings.categories,
      floor: defaultSettings.thresholds.category,
    });
    expect(findMissingInfo(report, classification)).toEqual(["description"]);
  });
});

test("an issue with nothing in it is asked for a description, whatever the classifier says", () => {
  const report = parseReport({ title: "help", body: "" });
  const classification = classify(report, {
    categories: defaultSettings.categories,
    floor: defaultSettings.thresholds.category,
  });
  expect(findMissingInfo(report, classification)).toEqual(["description"]);
});
