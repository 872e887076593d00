import { describe, expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { type Identity, NO_HISTORY } from "../../src/domain/plan.ts";
import type { OperatingSystem } from "../../src/domain/report.ts";
import { planLabels, type LabelSubject } from "../../src/plan/plan-labels.ts";
import {
  label,
  sampleClassification,
  sampleIssue,
  sampleKind,
  sampleMatch,
  sampleState,
  sampleSurroundings,
} from "../support/samples.ts";

function subject(change: Partial<LabelSubject> = {}): LabelSubject {
  return {
    issue: sampleIssue(),
    classification: sampleClassification(),
    kind: sampleKind(),
    os: "macos",
    matches: [],
    missing: [],
    stands: false,
    ...change,
  };
}

/** Labels that we put on ourselves, by the issue's events. */
function addedByUs(...labelsAddedByUs: string[]) {
  return { history: { ...NO_HISTORY, labelsAddedByUs } };
}

/** What our marker remembers. */
function remembering(...labels: string[]) {
  return { ownComment: { id: 1, body: "", state: sampleState({ labels }) } };
}

describe("what is added", () => {
  const rows: [name: string, change: Partial<LabelSubject>, expected: string[]][] = [
    ["a failure and a platform", {}, ["error: network", "platform: macos"]],
    ["no platform known", { os: null }, ["error: network"]],
    ["a platform without a label", { os: "other" }, ["error: network"]],
    [
      "the classifier abstained",
      { classification: sampleClassification({ category: "unknown" }) },
      ["platform: macos"],
    ],
    [
      "a wish has no label by default",
      { classification: sampleClassification({ category: "feature-request" }), os: null },
      [],
    ],
    ["a duplicate", { os: null, matches: [sampleMatch()] }, ["error: network", "possible-duplicate"]],
    ["only a related issue", { os: null, matches: [sampleMatch({ relation: "related" })] }, ["error: network"]],
    [
      "a recurrence is not a duplicate",
      { os: null, matches: [sampleMatch({ relation: "recurrence" })] },
      ["error: network"],
    ],
    ["something is missing", { os: null, missing: ["version"] }, ["error: network", "needs-info"]],
    ["it is there already", { issue: sampleIssue({ labels: ["Error: Network"] }), os: null }, []],
  ];

  test.each(rows)("%s", (_name, change, expected) => {
    expect(planLabels(subject(change), sampleSurroundings(), defaultSettings).add).toEqual(expected);
  });

  const systems: OperatingSystem[] = ["macos", "windows", "linux", "wsl", "web"];
  test.each(systems)("%s has a label of its own", (os) => {
    expect(planLabels(subject({ os }), sampleSurroundings(), defaultSettings).add).toContain(`platform: ${os}`);
  });
});

describe("a repository's own spelling is kept", () => {
  const rows: [theirs: string, used: string][] = [
    ["error: network", "error: network"],
    ["Error: Network", "Error: Network"],
    ["error:network", "error:network"],
    ["error/network", "error/network"],
    ["error network", "error network"],
    ["network", "error: network"],
    ["error: networking", "error: network"],
  ];

  test.each(rows)("%s", (theirs, used) => {
    const surroundings = sampleSurroundings({ repositoryLabels: [label(theirs)] });
    const plan = planLabels(subject({ os: null }), surroundings, defaultSettings);
    expect(plan.add).toEqual([used]);
    expect(plan.create.map(({ name }) => name)).toEqual(used === theirs ? [] : [used]);
  });

  test("the exact name wins over another spelling", () => {
    const surroundings = sampleSurroundings({ repositoryLabels: [label("error:network"), label("error: network")] });
    expect(planLabels(subject({ os: null }), surroundings, defaultSettings).add).toEqual(["error: network"]);
  });

  test("without knowing the repository, nothing is planned for creation", () => {
    const surroundings = sampleSurroundings({ repositoryLabels: null });
    expect(planLabels(subject(), surroundings, defaultSettings).create).toEqual([]);
  });

  test("a label to create has a colour and a description", () => {
    const [created] = planLabels(subject({ os: null }), sampleSurroundings(), defaultSettings).create;
    expect(created?.color).toMatch(/^[0-9a-f]{6}$/u);
    expect(created?.description).not.toBe("");
  });
});

describe("what is removed", () => {
  const issue = sampleIssue({ labels: ["needs-info", "error: network"] });

  test("ours, once it no longer applies", () => {
    const surroundings = sampleSurroundings(addedByUs("needs-info", "error: network"));
    const plan = planLabels(subject({ issue, os: null }), surroundings, defaultSettings);
    expect(plan.remove).toEqual(["needs-info"]);
    expect(plan.owned).toEqual(["error: network"]);
  });

  test("never one that somebody else put there, even if it is one of our names", () => {
    const labelled = sampleIssue({ labels: ["needs-info", "error: crash", "bug"] });
    expect(planLabels(subject({ issue: labelled }), sampleSurroundings(), defaultSettings).remove).toEqual([]);
  });

  test("nor one that our marker names but somebody else put back", () => {
    const surroundings = sampleSurroundings(remembering("needs-info"));
    expect(planLabels(subject({ issue, os: null }), surroundings, defaultSettings).remove).toEqual([]);
  });

  describe("under a login that others use too", () => {
    const labelled = sampleIssue({ labels: ["needs-info", "error: crash", "platform: linux"] });
    const added = addedByUs("needs-info", "error: crash", "platform: linux");
    const removedAs = (identity: Identity, ...remembered: string[]) => {
      const surroundings = sampleSurroundings({ ...added, identity, ...remembering(...remembered) });
      return planLabels(subject({ issue: labelled, os: null }), surroundings, defaultSettings).remove;
    };

    test("a person's: only what our marker remembers", () => {
      expect(removedAs("person")).toEqual([]);
      expect(removedAs("person", "needs-info")).toEqual(["needs-info"]);
    });

    test("the workflows': that, and labels of categories", () => {
      expect(removedAs("workflow")).toEqual(["error: crash"]);
      expect(removedAs("workflow", "needs-info")).toEqual(["needs-info", "error: crash"]);
    });

    test("an App's own: all that it put on", () => {
      expect(removedAs("app")).toEqual(["needs-info", "error: crash", "platform: linux"]);
    });
  });

  test("a label that was there before is not ours afterwards", () => {
    const labelled = sampleIssue({ labels: ["error: network"] });
    expect(planLabels(subject({ issue: labelled, os: null }), sampleSurroundings(), defaultSettings).owned).toEqual([]);
  });
});

test("a label that somebody took off is not put on again, and the plan says why", () => {
  const surroundings = sampleSurroundings({ history: { ...NO_HISTORY, labelsRemovedByOthers: ["Error: Network"] } });
  const plan = planLabels(subject({ os: null }), surroundings, defaultSettings);
  expect(plan.add).toEqual([]);
  expect(plan.skipped).toContainEqual(
    expect.objectContaining({ what: "label:error: network", reason: "label-removed" }),
  );
});

test("two settings that name one label want it once", () => {
  const { settings } = parseConfig(
    "labels:\n  categories: { network: triage }\n  platforms: { macos: Triage }\n",
    "f.yml",
  );
  expect(planLabels(subject(), sampleSurroundings(), settings).add).toHaveLength(1);
});

describe("the label of the kind", () => {
  const settings = parseConfig("labels: {kinds: {bug: bug, feature: enhancement}}", "fingerpost.yml").settings;
  const bare = { classification: sampleClassification({ category: "unknown" }), os: null };
  const added = (change: Partial<LabelSubject>, labels: string[] = []) =>
    planLabels(subject({ ...bare, issue: sampleIssue({ labels }), ...change }), sampleSurroundings(), settings).add;

  test.each([
    ["is put on where the repository has one for it", {}, [], ["bug"]],
    ["not for a kind that has none", { kind: sampleKind({ kind: "question" }) }, [], []],
    ["not where the kind is not sure", { kind: sampleKind({ confidence: 0.6 }) }, [], []],
    ["not beside another kind's, which a person or a template put on", {}, ["Enhancement"], []],
  ] as const)("%s", (_, change, labels, expected) => {
    expect(added(change, [...labels])).toEqual(expected);
  });
});
