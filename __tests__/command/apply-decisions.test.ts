import { reasonOf } from "../support/reason-of.ts";
import { describe, expect, test } from "@jest/globals";
import { confirmMatches, pinCategory } from "../../src/command/apply-decisions.ts";
import { NO_DECISIONS } from "../../src/domain/plan.ts";
import { sampleClassification, sampleIssue, sampleMatch } from "../support/samples.ts";

describe("pinCategory", () => {
  const found = sampleClassification({
    category: "network",
    confidence: 0.7,
    secondary: [{ category: "ui", confidence: 0.2 }],
    evidence: [
      { rule: "a", category: "network", reason: "the connection failed", where: "title", weight: 2 },
      { rule: "b", category: "ui", reason: "names a button", where: "title", weight: 1 },
    ],
  });
  const categories = new Set(["network", "ui"] as const);

  test("without a pin, the rules' word stands", () => {
    expect(pinCategory(found, NO_DECISIONS, categories)).toEqual({ classification: found, skipped: [] });
  });

  test("a pin is certain, says who set it, and keeps what speaks for it", () => {
    const pinned = { category: "ui", by: "mara" };
    const { classification, skipped } = pinCategory(found, { ...NO_DECISIONS, pinned }, categories);
    expect([classification.category, classification.confidence, classification.secondary, skipped]).toEqual([
      "ui",
      1,
      [],
      [],
    ]);
    expect(classification.evidence.map(({ reason }) => reason)).toEqual([
      "set by mara with /triage category",
      "names a button",
    ]);
  });

  test("a pin on a category that is gone is not used, and said so", () => {
    const pinned = { category: "lantern-sync", by: "mara" };
    const { classification, skipped } = pinCategory(found, { ...NO_DECISIONS, pinned }, categories);
    expect(classification).toBe(found);
    expect(skipped).toEqual([expect.objectContaining({ reason: "pin-unknown" })]);
  });
});

describe("confirmMatches", () => {
  const decisions = { ...NO_DECISIONS, confirmed: [{ number: 5, by: "mara" }] };
  const issue = sampleIssue({ number: 5, title: "The first", state: "closed", stateReason: "completed" });

  test("what was confirmed comes first, certain, with who said it and what else speaks for it", () => {
    const found = [
      sampleMatch({ number: 3 }),
      sampleMatch({
        number: 5,
        relation: "related",
        score: 0.6,
        reasons: [reasonOf("almost the same title and text")],
      }),
    ];
    const { matches, skipped } = confirmMatches(found, decisions, [issue]);
    expect(matches).toEqual([
      {
        number: 5,
        relation: "duplicate",
        score: 1,
        reasons: ["confirmed by @mara", "almost the same title and text"].map(reasonOf),
        title: "The first",
        state: "closed",
        stateReason: "completed",
      },
      found[0],
    ]);
    expect(skipped).toEqual([]);
  });

  test("what the repository says of a known issue stays said", () => {
    const known = { fixedIn: "2.5.0", advice: ["Update."], docs: null };
    const found = [sampleMatch({ number: 5, relation: "fixed-in", known })];
    expect(confirmMatches(found, decisions, [issue]).matches).toEqual([
      expect.objectContaining({ number: 5, relation: "fixed-in", score: 1, known }),
    ]);
  });

  test("what is gone is left out, and said so", () => {
    const { matches, skipped } = confirmMatches([sampleMatch({ number: 5 })], decisions, []);
    expect(matches).toEqual([]);
    expect(skipped).toEqual([expect.objectContaining({ what: "match:#5", reason: "confirmed-gone" })]);
  });
});
