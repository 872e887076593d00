import { describe, expect, test } from "@jest/globals";
import { labelledValues } from "../../../src/parse/body/labelled-values.ts";

const pairs = (text: string): string[] => labelledValues(text).map(({ label, value }) => `${label} = ${value}`);

const listed = ["os = Linux", "shell = zsh", "host = box", "lid version = 2"];

describe("where a label stands", () => {
  test.each<[name: string, text: string, ...expected: string[]]>([
    ["on lines of their own", "OS: Linux\nShell: zsh", "os = Linux", "shell = zsh"],
    ["behind bullets", "- OS: Linux\n* Shell: zsh\n+ Host: box\n• Lid version: 2", ...listed],
    ["behind marks of headings and quotes", "# OS: Linux\n> Shell: zsh\n– Host: box\n-- Lid version: 2", ...listed],
    ["in bold with the colon", "**OS:** Linux", "os = Linux"],
    ["in bold before the colon", "**OS**: Linux", "os = Linux"],
    ["in bold without a colon", "**OS** Linux\n*Shell*   zsh", "os = Linux", "shell = zsh"],
    ["as code", "`OS`: Linux", "os = Linux"],
    ["in a table", "| OS | Linux |\n| Lid version | 2 |", "os = Linux", "lid version = 2"],
    ["before an equals sign", "os=Linux\nlid version = 2", "os = Linux", "lid version = 2"],
    ["before a wide colon", "系统：Linux\nOS ： Linux", "系统 = Linux", "os = Linux"],
    ["with a remark in brackets", "OS (of the box): Linux\nVersion(lid): 2", "os = Linux", "version = 2"],
    ["in brackets itself", "(Lid version): 2", "lid version = 2"],
    ["with spaces before the colon", "OS          : Linux\nlid    version: 2", "os = Linux", "lid version = 2"],
    ["with a slash", "OS/Arch: linux/amd64", "os arch = linux/amd64"],
    ["with letters of other alphabets", "Größe der version: 2", "größe der version = 2"],
  ])("%s", (_name, text, ...expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test.each([":", "：", "=", "|", ";", ",", ".", "!", "?", "(", ")", "[", "]", "*", "`", "•"])(
    "%s ends what belongs to it",
    (mark) => {
      expect(labelledValues(`wick${mark} lid version: 2`)[0]?.label).toBe("lid version");
    },
  );

  test("it takes 48 characters before the word", () => {
    expect(labelledValues(`${"x".repeat(60)} version: 2`)[0]?.label).toBe(`${"x".repeat(47)} version`);
  });

  test("its offset is the word's", () => {
    expect(labelledValues("It jams.\n- Lid version: 2").map(({ offset }) => offset)).toEqual([15]);
  });

  test("three hundred are read", () => {
    expect(labelledValues("OS: Linux\n".repeat(301))).toHaveLength(300);
  });

  test("other words may be looked for", () => {
    expect(labelledValues("OS: Linux\nThe oil: red", /\boil: /g)).toEqual([
      { label: "the oil", value: "red", offset: 14 },
    ]);
  });
});

test.each([
  ...["操作系统", "系统", "系統", "平台", "版本", "版本号", "バージョン", "버전", "운영체제", "운영 체제"],
  ...["Betriebssystem", "Sistema operativo", "Sistema operacional", "Version du système", "Feedback ID"],
  ...[
    "Operating System",
    "Operating Systems",
    "Operating System name",
    "Operating System and version",
    "OS",
    "OS name",
  ],
  ...["OS/Arch", "OS version and name", "OS and version", "OS lid installed on", "OS lid-box 2.0 installed on"],
  ...["Platform", "Version", "Versions", "Terminal", "Shell", "Host", "System", "Using", "Browser", "Browsers"],
])("%s is a label", (label) => {
  expect(labelledValues(`${label}: 42`)).toEqual([expect.objectContaining({ value: "42" })]);
});

test.each(["ecosystem", "hostile", "shellfish", "inversion", "conversions", "terminals", "subsystem", "macos", "oss"])(
  "%s is none",
  (word) => {
    expect(labelledValues(`${word}: 42`)).toEqual([]);
  },
);

test.each(["OS Linux", "the version is 2", "OS, Linux", "*OS*", "version (of the lid) is: 2"])(
  "%s has no label",
  (text) => {
    expect(labelledValues(text)).toEqual([]);
  },
);

describe("where a value ends", () => {
  test.each<[name: string, text: string, value: string]>([
    ["with its line", "OS: Linux 6.8\nfoo", "Linux 6.8"],
    ["with its cell", "| OS | Linux 6.8 | jams |", "Linux 6.8"],
    ["before the next pair", "OS: Linux 6.8 Plan: pro", "Linux 6.8"],
    ["before a pair of several words", "OS: Linux 6.8 Free Disk Space: 8 GB", "Linux 6.8"],
    ["before a pair of four words", "OS: Linux 6.8 Lid Box Wick Length: 8", "Linux 6.8"],
    ["before words with marks", "OS: Linux 6.8 Lid/Box Wick(s): 8", "Linux 6.8"],
    ["before a pair of one letter", "OS: Linux 6.8 R: 4.3", "Linux 6.8"],
    ["before a small word", "OS: Linux 6.8 plan: pro", "Linux 6.8"],
    ["but a small word is no part of the next label", "OS: Linux on arm Plan: pro", "Linux on arm"],
    ["before a dash and a pair", "OS: Linux 6.8 - Plan: pro", "Linux 6.8"],
    ["before a star and a pair", "OS: Linux 6.8 *Plan: pro", "Linux 6.8"],
    ["before a dot and a pair", "OS: Linux 6.8 • Plan: pro", "Linux 6.8"],
    ["before a pair in bold", "OS: Linux 6.8 **Plan:** pro", "Linux 6.8"],
    ["before a pair of which the label is bold", "OS: Linux 6.8 - **Plan**: pro", "Linux 6.8"],
    ["before a pair as code", "OS: Linux 6.8 `Plan`: pro", "Linux 6.8"],
    ["before a pair without a value", "OS: Linux 6.8 Plan:", "Linux 6.8"],
    ["not at a colon within a word", "OS: Linux at C:\\lid", "Linux at C:\\lid"],
    ["not at a time", "OS: Linux since 9:30 today", "Linux since 9:30 today"],
    ["with its sentence", "OS: Linux 6.8. It jams.", "Linux 6.8"],
    ["with its sentence in Chinese", "版本: 1.2。 卡住了", "1.2"],
    ["not at a dot within a number", "Version: 1.2.3", "1.2.3"],
    ["without marks of code and quotes", "Version: `1.2`\n", "1.2"],
    ["without double quotes", 'Version: "1.2"', "1.2"],
    ["without single quotes", "Version: '1.2'", "1.2"],
    ["without emphasis", "Version: **1.2**", "1.2"],
    ["without underscores around it", "Version: _lid_box_", "lid_box"],
    ["and may be empty", "Version:\nfoo", ""],
    ["and has 120 characters", `OS: ${"x".repeat(200)}`, "x".repeat(120)],
  ])("%s", (_name, text, value) => {
    expect(labelledValues(text)[0]?.value).toBe(value);
  });
});

describe("whose version it is", () => {
  test.each<[name: string, text: string, label: string]>([
    ["that of the entry above", "Shell:\n  version: 5.9", "shell version"],
    ["by a tab", "Shell:\n\tversion: 5.9", "shell version"],
    ["of one that is indented too", "  Node.js Shell:\n    version: 5.9", "node.js shell version"],
    ["not of one that is as far in", "  Wick:\n  version: 5.9", "version"],
    ["not of one that is further in", "    Wick:\n  version: 5.9", "version"],
    ["not of one that has a value", "Wick: wet\n  version: 5.9", "version"],
    ["not of one further up", "Wick:\n  length: 3\n  version: 5.9", "version"],
    ["of one further up in a document", "host:\n  wick:\n    length: 3\n    version: 5.9", "wick version"],
    ["not past an empty line", "host:\n  wick:\n    length: 3\n\n    version: 5.9", "version"],
    ["not of a sentence", "The wick is wet, as I said:\n  version: 5.9", "version"],
    ["the browser's", "Browser: Fox\nVersion: 120", "browser version"],
    ["the browser's in a list", "  - Browser: Fox\n  - Version: 120", "browser version"],
    ["the browser's in bold", "* **Browser** Fox\n* **Version** 120", "browser version"],
    ["the device's", "+ Device: phone\n+ Version: 17", "browser version"],
    ["not the browser's where it only begins so", "Browserless: yes\nVersion: 120", "version"],
    ["the system's behind its name", 'OS name: "linux", version: "6.5"', "os version"],
    ["the system's behind a bare name", "OS name: linux, version: 6.5", "os version"],
    ["the system's below its release", "OS-release : 22\nVersion : 6.5", "os version"],
    ["the system's below its indented release", "  os-release: 22\n  version: 6.5", "os version"],
    ["not the system's below another's release", "My os-release : 22\nVersion : 6.5", "version"],
    ["not the system's behind another name", "Lid name: linux, version: 6.5", "version"],
    ["its own where it says so", "Shell:\n  lid version: 5.9", "lid version"],
  ])("%s", (_name, text, label) => {
    expect(labelledValues(text).at(-1)?.label).toBe(label);
  });
});
