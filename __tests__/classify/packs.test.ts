import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { PACK_NAMES, type PackName } from "../../src/domain/rule-pack.ts";
import { PACKS } from "../../src/classify/rules.ts";
import { CATEGORIES, type Category } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

const all = { categories: new Set<Category>(CATEGORIES), floor: CATEGORY_FLOOR };
const without = (...names: readonly PackName[]) => ({
  ...all,
  packs: new Set(PACK_NAMES.filter((name) => !names.includes(name))),
});
const refused = (type: string, message: string) => ({
  title: "Lantern refuses",
  body: `API Error: 400 ${JSON.stringify({ type: "error", error: { type, message } })}`,
});

describe("a pack that is switched off leaves no evidence", () => {
  test.each<[PackName, string, { title: string; body: string }]>([
    ["anthropic", "usage-limit", refused("billing_error", "the purse is empty")],
    ["openai", "content-policy", refused("content_policy_violation", "no")],
    ["google", "permission", refused("PERMISSION_DENIED", "no")],
    ["languages", "crash", { title: "Die Laterne stürzt ab", body: "Sie reagiert nicht, wenn ich die Tür öffne." }],
    [
      "assistant",
      "model-behavior",
      { title: "The assistant hallucinates lanterns", body: "It ignores my instructions." },
    ],
  ])("%s", (pack, category, text) => {
    const report = parseReport(text);
    // The best guess, be it posted or not.
    expect(classify(report, { ...all, floor: 0 }).category).toBe(category);
    expect(classify(report, { ...without(pack), floor: 0 }).category).not.toBe(category);
  });

  test("the other packs stay as they are", () => {
    const report = parseReport({ title: "Segmentation fault", body: "when tilted" });
    expect(classify(report, without("anthropic", "openai", "google", "assistant", "languages"))).toEqual(
      classify(report, all),
    );
  });

  test("all packs is the same as none named", () => {
    const report = parseReport(refused("billing_error", "the purse is empty"));
    expect(classify(report, { ...all, packs: new Set(PACK_NAMES) })).toEqual(classify(report, all));
  });
});

describe("words of assistants count only where a report speaks of one", () => {
  test.each([
    ["a database compacts", "Compaction stalls the write path", "Level 3 is never merged, 42 files instead of 4."],
    [
      "a manual has instructions",
      "Wrong order in the instructions",
      "Step 3 of the lantern's manual belongs before 2.",
    ],
    ["a tool is a tool", "The read tool prints 41", "It should print 42; see the column of the second gauge."],
  ])("%s: abstains", (_, title, body) => {
    expect(classify(parseReport({ title, body }), all).category).toBe("unknown");
  });

  test.each<[Category, string, string]>([
    ["context-limit", "Compaction fails in a long conversation", "The chat is stuck at 100%."],
    ["model-behavior", "The model ignores my instructions", "It rewrote the file although I had told it not to."],
  ])("%s", (expected, title, body) => {
    expect(classify(parseReport({ title, body }), { ...all, floor: 0 }).category).toBe(expected);
  });
});

describe("the packs", () => {
  test("only known names, each with somebody whom it is for", () => {
    const names = new Set(PACKS.map(({ name }) => name));
    expect([...names].sort()).toEqual([...PACK_NAMES].sort());
    for (const { scope } of PACKS) expect(scope.length).toBeGreaterThan(5);
  });

  test("the general pack names no vendor and no assistant", () => {
    const general = PACKS.filter(({ name }) => name === "general");
    const text = general
      .flatMap(({ textRules, errorRules }) => [
        ...textRules.map(({ pattern, reason }) => `${reason} ${pattern.regExp.source}`),
        ...errorRules.map((rule) =>
          [rule.reason, rule.apiType, rule.code, rule.className, rule.message?.regExp].map(String).join(" "),
        ),
      ])
      .join("\n");
    expect(text).not.toMatch(
      /claude|anthropic|openai|gpt|gemini|codex|copilot|\bmcp|hallucinat|extra usage|tool_use|mascot|\bapprovals|beta header|sandbox/i,
    );
  });

  test("no pattern keeps a position between two calls", () => {
    for (const { when } of PACKS) expect(when instanceof RegExp ? when.flags : "").not.toMatch(/[gy]/);
  });
});
