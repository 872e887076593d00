import { describe, expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { suggestLabels } from "../../src/plan/suggest-labels.ts";
import { sampleClassification, sampleKind, sampleMatch, sampleReport } from "../support/samples.ts";

const { labels } = defaultSettings;
const environment = { ...sampleReport().environment, os: "macos", platform: "darwin" } as const;
const evidence = [
  { rule: "x", category: "network", reason: "the connection\nfailed", where: "title", weight: 1 },
] as const;

function suggest(names: readonly string[], confidence = 0.95, score = 0.92) {
  const classification = sampleClassification({ category: "network", confidence, evidence });
  return suggestLabels(
    names,
    { classification, kind: sampleKind(), fitting: [], environment, matches: [sampleMatch({ number: 3, score })] },
    labels,
  );
}

describe("suggestLabels", () => {
  test("gives each label its reason", () => {
    expect(suggest(["error: network", "platform: macos", "possible-duplicate", "needs-info"])).toEqual([
      { name: "error: network", rationale: "the connection failed", confidence: "high" },
      { name: "platform: macos", rationale: "the report names darwin", confidence: "high" },
      { name: "possible-duplicate", rationale: "issue 3: same Feedback ID", confidence: "high" },
      { name: "needs-info", rationale: "the report leaves a question open", confidence: "medium" },
    ]);
  });

  test("knows the repository's own spelling", () => {
    expect(suggest(["Error/Network"])[0]?.rationale).toBe("the connection failed");
  });

  test.each([
    [0.95, "high"],
    [0.8, "medium"],
    [0.6, "low"],
  ])("a probability of %d is %s", (confidence, word) => {
    expect(suggest(["error: network"], confidence)[0]?.confidence).toBe(word);
    expect(suggest(["possible-duplicate"], 0.95, confidence)[0]?.confidence).toBe(word);
  });
});
