/** What a template asks is nobody's answer, in any language; what its reader wrote stays. */
import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../../src/parse/parse-report.ts";

const read = (body: string, title = "[BUG]"): { prose: string; fields: string[]; code: string[] } => {
  const { prose, fields, code } = parseReport({ title, body });
  return {
    prose,
    fields: fields.map(({ text }) => text).filter((text) => text !== ""),
    code: code.map(({ text }) => text),
  };
};
const NOTHING = { prose: "", fields: [], code: [] };

describe("an unfilled template says nothing", () => {
  test.each<[string, string]>([
    [
      "the one that GitHub offers",
      "**Describe the bug**\nA clear and concise description of what the bug is.\n\n**To Reproduce**\nSteps to reproduce the behavior:\n1. Go to '...'\n2. Click on '....'\n3. Scroll down to '....'\n4. See error\n\n**Desktop (please complete the following information):**\n - OS: [e.g. iOS]\n - Browser [e.g. chrome, safari]\n\n**Additional context**\nAdd any other context about the problem here.",
    ],
    [
      "German",
      "**Beschreibung**\nEine klare und präzise Beschreibung des Fehlers.\n\n**System**\n- OS: [z. B. Windows]",
    ],
    [
      "French",
      "### Description\n\nUne description claire et concise du bug.\n\n### Système\n\n- OS : [par exemple iOS]",
    ],
    ["Spanish", "**Describe el error**\nUna descripción clara y concisa de qué es el error.\n\n- SO: [p. ej. Windows]"],
    ["Portuguese", "**Descreva o bug**\nUma descrição clara e concisa do que é o bug."],
    ["Chinese", "**描述**\n请清晰简洁地描述问题。\n\n**系统**\n[例如 Windows 10]"],
    ["Korean", "**버전**\n- 버전: [예: 1.2.3]"],
    [
      "comments to be replaced",
      "### Description:\n\n// REPLACE ME: what did you do?\n\n### Log\n\n```\n# REPLACE ME: paste the log\n```",
    ],
    ["labels without a value", "* Lid version:\n* **Box version:**\n* Operating System:"],
  ])("%s", (_name, body) => {
    expect(read(body)).toEqual(NOTHING);
  });

  test("and names no system", () => {
    expect(parseReport({ title: "x", body: "- OS: [例如 Windows 10]\n- OS: [e.g. macOS]" }).environment.os).toBeNull();
  });
});

describe("what its reader wrote stays", () => {
  test.each<[string, string, string]>([
    [
      "behind a hint",
      "**Describe the bug**\nA clear and concise description of what the bug is.\nThe lid is stuck.",
      "The lid is stuck.",
    ],
    [
      "a wish",
      "Please provide a way to open the lid by hand. I need it.",
      "Please provide a way to open the lid by hand. I need it.",
    ],
    ["brackets in a sentence", "The lid [the red one] is stuck.", "The lid [the red one] is stuck."],
    ["a link", "See [the manual](https://box.example).", "See [the manual](https://box.example)."],
  ])("%s", (_name, body, prose) => {
    expect(read(body).prose).toBe(prose);
  });
});

describe("how a program was called is nobody's words", () => {
  test.each<[string, string]>([
    ["a list's entry", "Results are stale.\n\n- Argv: --crash-reporter-id 7f"],
    [
      "a table of facts",
      "Results are stale.\n\n|Item|Value|\n|---|---|\n|Process Argv|--crash-reporter-id 7f|\n|VM|0%|",
    ],
  ])("%s", (_name, body) => {
    expect(read(body).prose).toBe("Results are stale.");
  });
  test("another table stays", () => {
    expect(read("|Lid|Stuck|\n|---|---|\n|red|yes|").prose).toContain("red");
  });
});

describe("an example is no answer to a question for a fact", () => {
  test.each<[heading: string, text: string]>([
    ["Version", "e.g. 4.11.0"],
    ["Version", "E.g.: v4.11"],
    ["Version", "for example 4.11.0"],
    ["Lid version", "ex. 4.11.0"],
    ["Version", "z. B. 4.11.0"],
    ["Version", "p. ej. 4.11.0"],
    ["Version", "Example: 4.11.0"],
    ["Version", "(e.g. 4.11.0)"],
    ["Operating System", "e.g. Ubuntu 24.04, Windows 11"],
    ["Operating System", "par exemple Windows 11"],
    ["Platform", "例如 Windows 11"],
  ])("%s: %s", (heading, text) => {
    const { environment, fields } = parseReport({ title: "It jams", body: asked(heading, text) });
    expect([environment.version, environment.os, fields.find((field) => field.heading === heading)?.text]).toEqual([
      null,
      null,
      "",
    ]);
  });

  test.each<[heading: string, text: string, value: string]>([
    ["Version", "4.11.0, e.g. from the store", "4.11.0"],
    ["Version", "e.g. 4.11.0\n\n4.9.2", "4.9.2"],
    ["Operating System", "Windows 11 (for example)", "windows"],
  ])("%s: %j is one", (heading, text, value) => {
    const { version, os } = parseReport({ title: "It jams", body: asked(heading, text) }).environment;
    expect(version ?? os).toBe(value);
  });

  test("what happened may begin so", () => {
    const body = "### What happened?\n\nE.g. when I shut the lid it jams.\n\n### Steps\n\nShut it.";
    expect(parseReport({ title: "It jams", body }).prose).toContain("when I shut");
  });
});

function asked(heading: string, text: string): string {
  return `### ${heading}\n\n${text}\n\n### What happened?\n\nThe lid jams when I shut it.`;
}
