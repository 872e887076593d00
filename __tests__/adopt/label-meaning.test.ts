import { describe, expect, test } from "@jest/globals";
import { readLabelMeaning } from "../../src/adopt/label-meaning.ts";

describe("a label's meaning", () => {
  test.each<[string, object]>([
    ["bug", { kind: "type", type: "bug" }],
    ["Type: Bug 🐛", { kind: "type", type: "bug" }],
    ["C-bug", { kind: "type", type: "bug" }],
    [":sparkles: enhancement", { kind: "type", type: "feature" }],
    ["kind/feature", { kind: "type", type: "feature" }],
    ["question", { kind: "type", type: "question" }],
    ["area/networking", { kind: "category", id: "network" }],
    ["A-crashes", { kind: "category", id: "crash" }],
    ["topic: auth", { kind: "category", id: "authentication" }],
    ["error: filesystem", { kind: "category", id: "filesystem" }],
    ["error: install-update", { kind: "category", id: "install-update" }],
    ["area:ui/ux", { kind: "category", id: "ui" }],
    ["perf", { kind: "category", id: "memory" }],
    ["documentation", { kind: "category", id: "feature-request" }],
    ["os-mac", { kind: "platform", os: "macos" }],
    ["Platform: Windows", { kind: "platform", os: "windows" }],
    ["O-linux", { kind: "platform", os: "linux" }],
    ["duplicate", { kind: "duplicate" }],
    ["status: needs info", { kind: "needs-info" }],
    ["S-waiting-for-author", { kind: "needs-info" }],
  ])("%s", (name, meaning) => {
    expect(readLabelMeaning(name)).toEqual(meaning);
  });

  test.each([
    "good first issue",
    "help wanted",
    "P1",
    "wontfix",
    "not a bug",
    "linux kernel module",
    "v2.1",
    "",
    "🐛",
    "windows-build-system",
  ])("%j says none", (name) => {
    expect(readLabelMeaning(name)).toBeNull();
  });
});
