/** Single rules about words: what each catches, and what it must leave alone. Rows also run inside a sentence. */
import { describe, expect, test } from "@jest/globals";
import type { TextRule } from "../../src/classify/rule.ts";
import { ERROR_RULES, TEXT_RULES } from "../../src/classify/rules.ts";
import { speaksOfAssistant } from "../../src/classify/rules/model-names.ts";
import { plainText } from "../../src/classify/zones.ts";

const isSpokenOf = (text: string): boolean => speaksOfAssistant((pattern) => pattern.test(text));

function ruleOf(name: string): TextRule {
  const found = TEXT_RULES.find((rule) => rule.name === name);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

const rows: readonly (readonly [rule: string, caught: readonly string[], left: readonly string[]])[] = [
  [
    "connection-ends",
    [
      "loses its connection every hour",
      "the connection was suddenly closed",
      "WebSocket connection to 'wss://a.example' failed",
      "write: broken pipe",
      "disconnects after a minute",
      "could not reach the server",
      "unable to get local issuer certificate",
    ],
    ["connection string with a slash", "lost my place in the book", "the connection dialog", "drop a table"],
  ],
  [
    "task-hangs",
    [
      "the job hangs at 80%",
      "workers never finish",
      "build step is stuck",
      "the child stays alive",
      "test suite hangs",
    ],
    ["job title is wrong", "workers finish early", "the app hangs", "hang the lantern on the hook"],
  ],
  [
    "dependency-conflict",
    [
      "these package versions have conflicting dependencies",
      "npm ERESOLVE could not be solved",
      "could not resolve all dependencies",
      "unmet peer dependency react@19",
      "version solving failed",
      "failed to select a version for the requirement",
    ],
    [
      "resolve this conflict in the text",
      "dependency graph looks nice",
      "could not resolve the host",
      "a merge conflict",
    ],
  ],
  [
    "file-not-saved",
    [
      "the document is not saved",
      "the file couldn't be opened",
      "project is in iCloud",
      "my notebook was never written",
    ],
    ["the file is saved as UTF-16", "saved searches are gone", "files in the list", "folder icons in the tree"],
  ],
  [
    "setting-unknown",
    [
      "unknown field `target`, expected one of `a`, `b`",
      "unknown configuration key in line 3",
      "invalid config in line 3",
      "the anchors in it are rejected",
      "unsupported option --fast",
    ],
    ["unknown error", "the key is under the mat", "an unknown person", "unknown field name in the query"],
  ],
  [
    "variable-ignored",
    ["--no-color is ignored", "log_level: debug makes no difference", "approval_policy = never is ignored"],
    ["--no-color is nice", "log_level: debug prints more", "snake_case names"],
  ],
  [
    "title-refusal",
    [
      "I don't see a bug report in your message",
      "I cannot generate a title without more information",
      "I'm unable to identify an issue",
      "Please provide a description",
      "No description provided",
    ],
    [
      "I can't see the toolbar",
      "I don't see the new column",
      "I cannot create a project",
      "Please provide a dark theme",
    ],
  ],
  [
    "limit-reached",
    ["limit reached", "weekly limit reached", "usage limit has been reached", "exceeded my quota"],
    ["recursion limit reached", "watch limit reached", "file size limit reached", "speed limit of the road"],
  ],
  ["access-denied", ["AccessDenied when calling PutObject", "you do not have permission to do this"], ["access log"]],
  ["sign-in", ["the two-factor code is refused", "back on the login form", "identity provider"], ["sign of the sum"]],
  [
    "display",
    ["the tooltip flashes on and off", "below the edge of the screen"],
    ["flash the firmware", "screening test"],
  ],
  ["typing", ["the caret jumps to the end", "cursor moves by two"], ["cursor of the query", "caret browsing page"]],
  ["hang-words", ["the desktop locks up"], ["lock the door", "look up a word"]],
];

describe.each(rows)("%s", (name, caught, left) => {
  const { regExp: pattern } = ruleOf(name).pattern;

  test.each(caught)("catches: %s", (text) => {
    expect(pattern.test(plainText(text))).toBe(true);
  });

  test.each(left)("leaves alone: %s", (text) => {
    expect(pattern.test(plainText(text))).toBe(false);
  });
});

test("rows about any place of a text hold inside of a sentence, too", () => {
  const anywhere = rows.filter(([name]) => ruleOf(name).zones === undefined && name !== "limit-reached");
  for (const [name, caught, left] of anywhere) {
    const { regExp: pattern } = ruleOf(name).pattern;
    const inside = (text: string): string => plainText(`Since Tuesday, on two machines, ${text}; see below.`);
    expect([name, caught.filter((text) => !pattern.test(inside(text)))]).toEqual([name, []]);
    expect([name, left.filter((text) => pattern.test(inside(text)))]).toEqual([name, []]);
  }
});

describe("a program around a language model", () => {
  test.each([
    "claude stops in the middle",
    "the assistant forgets my instructions",
    "the llm repeats itself",
    "agent deletes my uncommitted changes",
    "the chat is stuck, its context is full",
    "mcp server is missing",
    "github copilot suggests nothing",
    "404 model not found",
  ])("is spoken of: %s", (text) => {
    expect(isSpokenOf(text)).toBe(true);
  });

  test.each([
    "the data model ignores the constraint",
    "user agent string is wrong",
    "the shell's prompt is cut off",
    "opus files are played too fast",
    "ssh agent forwarding is broken",
    "chat messages arrive twice",
    "the compaction of level 3",
    "the copilot's seat is empty",
    "answer the phone",
  ])("is not: %s", (text) => {
    expect(isSpokenOf(text)).toBe(false);
  });
});

test("no two rules of one kind have one name", () => {
  for (const rules of [TEXT_RULES, ERROR_RULES]) {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});
