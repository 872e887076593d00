/** Every label that asks for a part of the set-up, the answers that say nothing, and what only sounds like one. */
import { describe, expect, test } from "@jest/globals";
import { readSetupLabel, type SetupKey } from "../../../src/parse/environment/setup/setup-labels.ts";
import { readJson } from "../../../src/parse/text/tolerant-json.ts";

const labels: readonly (readonly [key: SetupKey, answer: string, ...labels: readonly string[]])[] = [
  [
    "model",
    "opus 4.5",
    ...["model", "models", "llm", "ai model", "language models", "model name", "model id", "model ids", "model used"],
    ...["model version", "model selected", "model in use", "llm model", "the model", "模型"],
  ],
  [
    "plan",
    "pro",
    ...[
      "plan",
      "subscription",
      "my plan",
      "subscription plan",
      "account type",
      "license tier",
      "licence level",
      "tier",
      "套餐",
    ],
  ],
  [
    "installMethod",
    "homebrew",
    ...["install method", "installed via", "installation type", "install with", "installed using", "install through"],
    ...[
      "installation source",
      "install channel",
      "installation",
      "installer",
      "package manager",
      "how did you install",
    ],
    ...["how was it installed", "how do you install the lamp", "how was the lamp installed", "lamp install method"],
    ...["the lamp installation type", "distribution method", "安装方式", "설치방법", "설치 방법"],
  ],
  [
    "shell",
    "zsh",
    "shell",
    "shell type",
    "shell name",
    "shell version",
    "shell used",
    "default shell",
    "terminal/shell",
    "terminal / shell",
    "terminal, shell",
    "terminal,shell",
    "terminal & shell",
  ],
  [
    "surface",
    "desktop app",
    ...[
      "surface",
      "interface",
      "client",
      "client type",
      "product",
      "product surface",
      "app",
      "application",
      "app type",
    ],
    ...[
      "application type",
      "platform",
      "where do you see it",
      "how are you running it",
      "how do you use",
      "which client",
    ],
    ...["which product do you use"],
  ],
];

describe("labels of the set-up", () => {
  test.each(labels)("%s", (key, answer, ...wordings) => {
    expect(wordings.map((label) => [label, readSetupLabel(label, answer)?.key])).toEqual(
      wordings.map((label) => [label, key]),
    );
  });

  test.each([
    ["model", "opus 4.5", ["remodel", "device model", "macbook model", "mac model", "model of oil", "the 模型"]],
    ["plan", "pro", ["plans", "test plan", "project plan", "plan of action", "我的套餐"]],
    ["shell", "zsh", ["shells", "web shell", "shell command", "nutshell", "terminal/shells"]],
    ["installMethod", "homebrew", ["reinstaller", "installers", "how to uninstall", "my 安装方式"]],
    ["surface", "desktop app", ["surfaces", "a product", "the platform of oil"]],
  ] as const)("no label of a %s", (key, answer, words) => {
    expect(words.filter((label) => readSetupLabel(label, answer)?.key === key)).toEqual([]);
  });
});

test.each([
  "",
  "null",
  "None",
  "other",
  "na",
  "n/a",
  "not sure",
  "not sure, opus",
  "multiple",
  "multiple models",
  "various",
  "-",
  "--",
  "?",
  "??",
  "_No response_",
])("%j names no model", (answer) => {
  expect(readSetupLabel("model", answer)).toBeUndefined();
});

test("every escape of JSON is read", () => {
  const text = String.raw`"a\n\t\r\b\f\"\\\/\u0041"`;
  expect(readJson(text)).toMatchObject({ value: 'a\n\t\r\b\f"\\/A', state: "complete" });
});
