/** Which of several places is believed of the set-up. */
import { describe, expect, test } from "@jest/globals";
import type { Setup } from "../../../src/domain/report.ts";
import { labelledValues } from "../../../src/parse/body/labelled-values.ts";
import { findModel } from "../../../src/parse/environment/setup/model-names.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { SETUP_KEYWORD } from "../../../src/parse/environment/setup/setup-labels.ts";

const read = (body: string): Setup | undefined =>
  parseReport({ title: "Lid jams", body, repo: "acme/lidbox" }).environment.setup;

const stack = "```\nLidError: stuck\n    at shut (/usr/lib/node_modules/lidbox/cli.js:1:2)\n```\n";

const pairs: readonly (readonly [name: string, right: string, wrong: string])[] = [
  ["an answer before the list", "### Install method\n\nwinget\n\n", "### Environment\n\n- Install method: npm\n\n"],
  [
    "the list before a label",
    "### Environment\n\n- Install method: winget\n\n",
    "### Description\n\nInstall method: npm\n\n",
  ],
  [
    "a label before a sentence",
    "### Description\n\nInstall method: winget\n\n",
    "### Steps\n\nI installed it via npm.\n\n",
  ],
  ["a sentence before a stack", "### Description\n\nI installed it via winget.\n\n", `### Logs\n\n${stack}\n`],
  [
    "a name that is known before one that is not",
    "### Description\n\nInstall method: winget\n\n",
    "### Install method\n\nby hand\n\n",
  ],
];

describe.each(pairs)("%s", (_name, right, wrong) => {
  test.each([
    ["in this order", `${right}${wrong}`],
    ["in the other", `${wrong}${right}`],
  ])("%s", (_order, body) => {
    expect(read(body)?.installMethod?.name).toBe("winget");
  });
});

describe("what is read, and what is not", () => {
  test.each<[name: string, body: string, expected: Setup | undefined]>([
    ["a stack alone", `It jams.\n\n${stack}`, { installMethod: { name: "npm", raw: "/lib/node_modules/" } }],
    [
      "the first line of an answer",
      "### Install method\n\nwinget\nor npm",
      { installMethod: { name: "winget", raw: "winget" } },
    ],
    ["a name that is not known", "### Install method\n\nby hand", { installMethod: { name: null, raw: "by hand" } }],
    ["a label in a checklist", "### Checklist\n\n- Install method: npm\n- [x] Shell: zsh", undefined],
    ["a label in code", "It jams.\n\n```\nshell: zsh\n```", undefined],
    [
      "a label in code that lists the environment",
      "### Environment\n\n```\nShell: zsh\n```",
      { shell: { name: "zsh", raw: "zsh" } },
    ],
    ["a terminal", "### Terminal\n\nkitty", { surface: { name: "cli", raw: "kitty" } }],
    [
      "a terminal that is an editor's",
      "### Terminal\n\nVS Code integrated terminal",
      { surface: { name: "cli", raw: "VS Code integrated terminal" } },
    ],
    ["a terminal that is none", "### Terminal\n\nOther, of course", undefined],
    ["no terminal", "### Terminal\n\nUnknown to me", undefined],
    [
      "a surface before a terminal",
      "### Terminal\n\nkitty\n\n### Client\n\nDesktop app",
      { surface: { name: "desktop", raw: "Desktop app" } },
    ],
    ["nothing", "It jams.", undefined],
  ])("%s", (_name, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test("eight frames of an error are looked at", () => {
    const frames = (count: number): string => "    at turn (/srv/lid.js:1:2)\n".repeat(count);
    const log = (count: number): string =>
      `It jams.\n\n\`\`\`\nLidError: stuck\n${frames(count)}    at shut (/usr/lib/node_modules/lidbox/cli.js:1:2)\n\`\`\`\n`;
    expect([read(log(7))?.installMethod?.name, read(log(8))]).toEqual(["npm", undefined]);
  });
});

test.each([
  ...[
    "模型",
    "モデル",
    "모델",
    "套餐",
    "订阅",
    "プラン",
    "요금제",
    "安装方式",
    "インストール方法",
    "설치방법",
    "설치 방법",
    "LLM",
  ],
  ...[
    "Model",
    "Models",
    "Model name",
    "Model id",
    "Model used",
    "Plan",
    "Subscription",
    "Tier",
    "Account type",
    "Level",
  ],
  ...["Installation", "Install method", "Installed via", "Installation type", "Install with", "Installed using"],
  ...["Installed through", "Installed from", "Installation source", "Install channel", "Package manager", "Installer"],
  ...["Shell", "Surface", "Interface", "Client", "Product", "IDE", "Editor"],
])("%s is a label of the set-up", (label) => {
  for (const text of [`${label}: 42`, `- **${label}**: 42`, `**${label}:** 42`, `| ${label} | 42 |`, `${label}：42`])
    expect(labelledValues(text, SETUP_KEYWORD).map(({ value }) => value)).toEqual(["42"]);
});

test.each(["planet", "remodel", "frontier", "shells", "clients", "reinstaller", "the video", "editorial"])(
  "%s is none",
  (word) => {
    expect(labelledValues(`${word}: 42`, SETUP_KEYWORD)).toEqual([]);
  },
);

test.each<[value: string, name: string | undefined]>([
  ["Gemini", "gemini"],
  ["Grok", "grok"],
  ["DeepSeek", "deepseek"],
  ["deepseek chat", "deepseek-chat"],
  ["DeepSeek-Coder", "deepseek-coder"],
  ["deepseek-reasoner", "deepseek-reasoner"],
  ["deepseek v3", "deepseek-v3"],
  ["Qwen", "qwen"],
  ["Kimi", "kimi"],
  ["kimi-k2.5", "kimi-k2.5"],
  ["Mistral", "mistral"],
  ["Mixtral", "mistral"],
  ["mistral-small", "mistral-small"],
  ["o1", "o1"],
  ["o4-mini", "o4-mini"],
  ["o3-pro", "o3-pro"],
  ["o2", undefined],
  ["llama", undefined],
  ["glm", undefined],
  [`${"x ".repeat(100)}opus`, undefined],
])("the model %s is %s", (value, name) => {
  expect(findModel(value)?.name).toBe(name);
});
