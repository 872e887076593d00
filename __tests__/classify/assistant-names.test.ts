/** What says that a report is about a program around a language model; what its headings and denials say. */
import { describe, expect, test } from "@jest/globals";
import { speaksOfAssistant } from "../../src/classify/rules/model-names.ts";
import { shapeEvidence } from "../../src/classify/shape-evidence.ts";
import { tellingLength, textZones } from "../../src/classify/zones.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

const isSpokenOf = (text: string): boolean => speaksOfAssistant((pattern) => pattern.test(text));

describe("one name is enough", () => {
  test.each([
    ...[
      "claude",
      "gpt",
      "gpt-5",
      "gpt-4.1-mini",
      "copilot chat",
      "copilot suggest",
      "copilot suggests",
      "copilot complet",
    ],
    ...[
      "copilot completions",
      "llm",
      "llms",
      "language model",
      "language models",
      "ai model",
      "ai models",
      "ai assistant",
    ],
    ...[
      "ai assistants",
      "ai agent",
      "ai agents",
      "ai chat",
      "ai chats",
      "code assistant",
      "coding assistants",
      "code agent",
    ],
    ...[
      "coding agents",
      "chatbot",
      "chatbots",
      "subagent",
      "sub-agents",
      "mcp",
      "mcps",
      "content policy",
      "content filter",
    ],
    ...[
      "content filtering",
      "safety filter",
      "safety filters",
      "usage policy",
      "usage policies",
      "hallucinated",
      "max tokens",
    ],
    ...[
      "maximum tokens",
      "max_tokens",
      "max output tokens",
      "autocompact",
      "auto-compacts",
      "run /compact now",
      "/compact",
    ],
    ...[
      "system prompt",
      "system prompts",
      "agents.md",
      "slash command",
      "slash commands",
      "model not found",
      "unknown model",
    ],
    ...["model_not_found", "answers are wrong", "dumb answers"],
  ])("%s", (text) => {
    expect(isSpokenOf(text)).toBe(true);
  });

  test.each(["my answers", "src/compact", "gpts of a disk", "a copilot's seat"])("not: %s", (text) => {
    expect(isSpokenOf(text)).toBe(false);
  });
});

describe("hints count by twos", () => {
  const hints = [
    ...[
      "the model",
      "two models",
      "an agent",
      "agents",
      "a prompt",
      "prompts",
      "a conversation",
      "conversations",
      "the chat",
    ],
    ...[
      "chats",
      "an assistant",
      "assistants",
      "an ai",
      "the opus",
      "an instruction",
      "instructions",
      "an answer",
      "its answers",
    ],
    ...[
      "they respond",
      "it responds",
      "response",
      "responses",
      "reply",
      "replies",
      "a token",
      "tokens",
      "context",
      "compact",
    ],
    ...["compaction", "a tool call", "tool calls", "a tool schema", "tool schemas", "tool use", "a thinking block"],
    ...[
      "thinking blocks",
      "asks for permission",
      "asking again for approval",
      "ask me for approval",
      "permission prompts",
    ],
    ...[
      "permission rule",
      "permission modes",
      "permission mode",
      "permission rules",
      "allow list",
      "denylists",
      "allowed-list",
    ],
    ...["sandbox", "sandboxed", "my code", "my uncommitted changes", "my local repo", "my repository"],
  ];
  test.each(hints)("%s", (hint) => {
    const other = /\bgemini\b|opus/.test(hint) ? "an assistant" : "gemini";
    expect(isSpokenOf(`${hint} and ${other}`)).toBe(true);
    expect(isSpokenOf(other)).toBe(false);
  });

  test.each([
    ...[
      "model class",
      "model classes",
      "models tables",
      "model fields",
      "model file",
      "user agent",
      "ssh agents",
      "agent string",
    ],
  ])("%s is no hint", (words) => {
    expect(isSpokenOf(`${words} and gemini`)).toBe(words === "model classes");
  });
});

const evidenceOf = (heading: string): string[] =>
  shapeEvidence(parseReport({ title: "Lamp", body: `### ${heading}\n\nMore oil.\n` }), false).map(({ rule }) => rule);

describe("headings of a wish", () => {
  test.each([
    ...[
      "Feature description",
      "Feature request:",
      "Proposed solution",
      "Proposed behavior",
      "Proposed behaviour",
      "Possible solution",
    ],
    ...[
      "Possible solutions",
      "Alternative",
      "Alternatives",
      "Alternatives considered",
      "Alternative solution",
      "Alternative solutions",
    ],
    ...["Problem statement", "Motivation", "Use case", "Use cases", "Use case example", "User story", "User stories"],
    ...[
      "Describe the solution you'd like",
      "Describe the solution",
      "Describe alternatives",
      "Describe alternatives you've tried",
    ],
    ...[
      "Is your feature request about oil",
      "Is your feature request",
      "Benefit",
      "Benefits",
      "Acceptance criteria...",
    ],
  ])("%s", (heading) => {
    expect(evidenceOf(heading)).toContain("wish-headings");
  });

  test.each(["My motivation", "Motivational", "The use case", "Use caseless"])("not: %s", (heading) => {
    expect(evidenceOf(heading)).not.toContain("wish-headings");
  });

  test.each([
    ["Feature request", true],
    ["Feature description...", true],
    ["A feature request", false],
    ["Feature requests", false],
  ])("%s says so itself: %s", (heading, isSo) => {
    expect(evidenceOf(heading).includes("feature-heading")).toBe(isSo);
  });
});

const failures = (heading: string): string[] =>
  shapeEvidence(
    parseReport({ title: "Lamp", body: `### Bug description\n\nIt is dark.\n\n### ${heading}\n\nMore oil.\n` }),
    false,
  ).map(({ rule }) => rule);

describe("headings of a failure", () => {
  test.each([
    ...[
      "Steps to reproduce",
      "Steps to reproduce the bug",
      "To reproduce",
      "Error message",
      "Error messages",
      "Error messages/logs",
    ],
    ...[
      "What's wrong",
      "What's wrong?",
      "What happened",
      "What happened?",
      "Actual behavior",
      "Actual behaviour",
      "Actual result",
    ],
    ...[
      "Actual results",
      "Stack trace",
      "Stacktrace",
      "Is this a regression",
      "Is this a regression?",
      "Last working version...",
    ],
  ])("%s", (heading) => {
    expect(failures(heading)).toContain("failure-headings");
  });

  test.each(["How to reproduce", "Stacktraces", "Whatever happened"])("not: %s", (heading) => {
    expect(failures(heading)).not.toContain("failure-headings");
  });
});

describe("failures that are denied are not read", () => {
  test.each([
    ...[
      "no crash",
      "without crashes",
      "without any crashing",
      "zero errors",
      "never a warning",
      "never an error",
      "not a panic",
    ],
    ...[
      "not an exception",
      "not any hang",
      "no single hangs",
      "no freeze",
      "no freezes",
      "no freezing",
      "no timeout",
      "no time-outs",
    ],
    ...["no leak", "no leaks", "no error", "no warnings", "no exceptions", "no panics"],
  ])("%s", (words) => {
    expect(textZones(parseReport({ title: `Seen ${words} today`, body: "" })).title).toBe("seen   today");
  });

  test.each([
    ...[
      "no error message",
      "no error messages",
      "no error log",
      "no error logs",
      "no error code",
      "no error codes",
      "no error is",
    ],
  ])("but: %s", (words) => {
    expect(textZones(parseReport({ title: `Seen ${words} today`, body: "" })).title).toBe(`seen ${words} today`);
  });
});

test.each([
  ["lamp", 4],
  ["灯油", 6],
  ["あか", 6],
  ["カ", 3],
  ["등", 3],
  ["лампа", 5],
])("%s says as much as %i characters", (text, length) => {
  expect(tellingLength(text)).toBe(length);
});
