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
