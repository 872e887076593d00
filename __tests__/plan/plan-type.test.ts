import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/parse-config.ts";
import { NO_HISTORY } from "../../src/domain/plan.ts";
import { planType } from "../../src/plan/plan-type.ts";
import { sampleKind } from "../support/samples.ts";

const settingsOf = (text: string) => parseConfig(text, "fingerpost.yml").settings;
const TYPES = settingsOf("labels: {types: {bug: Bug, question: Question}}");
const SUGGESTED = settingsOf("labels: {mode: suggest, types: {bug: Bug}}");
const NEW = { type: null };

describe("GitHub's issue type", () => {
  test("is given where the repository names one for the kind", () => {
    expect(planType(NEW, sampleKind(), NO_HISTORY, TYPES)).toEqual({
      type: { set: "Bug", suggest: null },
      skipped: [],
    });
  });

  test("is proposed with its reason where labels are", () => {
    const suggest = { name: "Bug", rationale: "the report quotes an error", confidence: "high" };
    expect(planType(NEW, sampleKind(), NO_HISTORY, SUGGESTED).type).toEqual({ set: null, suggest });
  });

  test("is no matter where the repository names none", () => {
    expect(planType(NEW, sampleKind(), NO_HISTORY, settingsOf("")).skipped).toEqual([]);
  });

  test.each([
    ["the kind has none", NEW, sampleKind({ kind: "feature" }), NO_HISTORY, "label-not-configured"],
    ["there is one", { type: "Task" }, sampleKind(), NO_HISTORY, "kind-told"],
    ["somebody took one off", NEW, sampleKind(), { ...NO_HISTORY, typeTouched: true }, "kind-told"],
    ["the kind is not sure", NEW, sampleKind({ confidence: 0.6 }), NO_HISTORY, "kind-unsure"],
  ] as const)("is left as it is where %s", (_, issue, kind, history, reason) => {
    const { type, skipped } = planType(issue, kind, history, TYPES);
    expect(type).toEqual({ set: null, suggest: null });
    expect(skipped).toMatchObject([{ what: "type", reason }]);
  });
});
