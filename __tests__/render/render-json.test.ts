import { reasonOf } from "../support/reason-of.ts";
import { describe, expect, test } from "@jest/globals";
import type { TriagePlan } from "../../src/domain/plan.ts";
import { renderJson } from "../../src/render/render-json.ts";
import { TriageJson } from "../../src/render/triage-json.ts";
import { classification, errorEntry, fingerprint, match, report } from "./view-builder.ts";

const plan: TriagePlan = {
  issue: { repo: "quillwork/quill", number: 2041 },
  report: report({
    environment: { platform: "darwin", os: "macos", terminal: "iTerm.app", version: "2.4.1", feedbackId: null },
    errors: [
      errorEntry({
        className: "TypeError",
        message: "x is undefined",
        frames: [{ raw: "at run (main.ts:3:7)", function: "run", file: "main.ts", line: 3, column: 7 }],
      }),
      errorEntry({ message: "telemetry lost", noise: true, noiseReason: "has no effect" }),
    ],
    mentions: [12],
    requestIds: ["req_0a1b2c"],
    problems: [{ kind: "errors-truncated", detail: "cut off" }],
  }),
  fingerprint: fingerprint({ components: [{ kind: "class", value: "TypeError", contributes: true, hint: null }] }),
  classification: classification({
    category: "crash",
    confidence: 0.9,
    secondary: [{ category: "ui", confidence: 0.05 }],
    evidence: [
      { rule: "uncaught", category: "crash", reason: "uncaught TypeError", where: "primary-error", weight: 2 },
    ],
  }),
  kind: { kind: "bug", confidence: 0.9, signs: [{ kind: "bug", reason: "quotes an error", weight: 1.5 }] },
  matches: [match({ number: 12 })],
  missing: ["steps"],
  incident: null,
  status: null,
  followUps: [],
  pin: null,
  labels: {
    add: ["error: crash"],
    remove: [],
    suggest: [],
    create: [{ name: "error: crash", color: "d73a4a", description: "Crash or hang" }],
  },
  type: { set: "Bug", suggest: null },
  comment: { action: "update", id: 99, body: "text" },
  surplusComments: [],
  skipped: [{ what: "label:platform: macos", reason: "label-present", why: "it is there" }],
};

/** The contract, key by key, in the words of the design: keys may be added to it, none may go. */
const CONTRACT = {
  "": "schemaVersion report fingerprint classification kind matches incident labels comment skipped",
  report: "format environment errors primaryError mentions requestIds problems",
  "report.environment": "platform os terminal version feedbackId",
  "report.errors.0": "className message status apiType code count firstSeen lastSeen noise source frames",
  "report.problems.0": "kind detail",
  fingerprint: "algorithm coarse medium fine components",
  classification: "category confidence secondary evidence",
  kind: "kind confidence",
  "matches.0": "number relation score reasons",
  labels: "add remove",
  comment: "action body",
  "skipped.0": "what why",
};

function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .filter((key) => key !== "")
    .reduce<unknown>((inner, key) => Object.entries(inner ?? {}).find(([name]) => name === key)?.[1], value);
}

describe("renderJson", () => {
  const json: unknown = JSON.parse(JSON.stringify(renderJson(plan)));

  test("fits its own strict schema, also after a round trip through text", () => {
    expect(TriageJson.parse(json)).toEqual(renderJson(plan));
  });

  test.each(Object.entries(CONTRACT))("has the contract's keys at “%s”", (path, keys) => {
    expect(Object.keys(at(json, path) ?? {})).toEqual(expect.arrayContaining(keys.split(" ")));
  });

  test("carries the values over", () => {
    expect(json).toMatchObject({
      schemaVersion: 1,
      report: { environment: { os: "macos", version: "2.4.1" }, primaryError: 0, mentions: [12] },
      classification: { category: "crash", confidence: 0.9 },
      matches: [{ number: 12, relation: "duplicate", score: 0.97, reasons: ["same Feedback ID"] }],
      incident: null,
      labels: { add: ["error: crash"], remove: [] },
      comment: { action: "update", body: "text" },
      skipped: [{ what: "label:platform: macos", why: "it is there", reason: "label-present" }],
    });
  });

  test("names the incident where the issue is part of one", () => {
    const incident = {
      kind: "fine",
      key: "c0ffee12d3a4b596",
      issue: 7,
      reports: [7, 8, 9, 12],
      reporters: 4,
      startedAt: "2031-01-06T09:00:00.000Z",
      endedAt: null,
      openedBy: 12,
      chance: 0.00001,
      previous: null,
    } as const;
    expect(TriageJson.parse(renderJson({ ...plan, incident })).incident).toEqual({
      number: 7,
      score: 0.99999,
      reasons: ["4 reports of the same failure by 4 people since 2031-01-06 09:00 UTC"],
      startedAt: "2031-01-06T09:00:00.000Z",
      endedAt: null,
      reports: [7, 8, 9, 12],
      reporters: 4,
    });
  });

  test("how probable error and version are is told only where nothing else tells them", () => {
    const { environment } = plan.report;
    const likely = {
      ...plan.report,
      environment: { ...environment, versionLikely: 0.62 },
      errors: [errorEntry({ message: "lid is locked", likely: 0.5 }), ...plan.report.errors],
    };
    const told = TriageJson.parse(renderJson({ ...plan, report: likely })).report;
    expect([told?.environment.versionLikely, ...(told?.errors ?? []).map((error) => error.likely)]).toEqual([
      ...[0.62, 0.5],
      ...plan.report.errors.map(() => undefined),
    ]);
    expect(JSON.stringify(renderJson(plan))).not.toMatch(/likely/i);
  });

  test("null stays null", () => {
    const bare = { ...plan, fingerprint: null, comment: { action: "none", body: null } as const };
    expect(TriageJson.parse(renderJson(bare))).toMatchObject({
      fingerprint: null,
      comment: { action: "none", body: null },
    });
  });

  test("holds no credential that the issue held", () => {
    const key = `sk-${"a1B2c3D4".repeat(6)}`;
    const leaky = {
      ...plan,
      report: report({
        environment: { platform: key, os: null, terminal: key, version: key, feedbackId: null },
        errors: [
          errorEntry({
            className: key,
            message: key,
            frames: [{ raw: key, function: key, file: key, line: 1, column: 1 }],
          }),
        ],
        problems: [{ kind: "errors-not-json", detail: key } as const],
      }),
      fingerprint: fingerprint({ components: [{ kind: "message", value: key, contributes: true, hint: null }] }),
      matches: [match({ title: key, reasons: [reasonOf(key)] })],
    };
    expect(JSON.stringify(renderJson(leaky))).not.toContain("a1B2c3D4a1B2");
  });

  test("an unknown key breaks the schema, so that it is added on purpose", () => {
    expect(TriageJson.safeParse({ ...renderJson(plan), surprise: 1 }).success).toBe(false);
  });
});
