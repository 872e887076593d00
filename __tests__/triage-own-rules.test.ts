/** What a repository configures of its own, from the text of its file to the plan and the comment. */
import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../src/config/parse-config.ts";
import type { Surroundings, TriagePlan } from "../src/domain/plan.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { renderJson } from "../src/render/render-json.ts";
import { TriageJson } from "../src/render/triage-json.ts";
import { triage } from "../src/triage.ts";
import { sampleIssue, sampleSurroundings } from "./support/samples.ts";

const NOW = "2026-11-18T10:00:05Z";
const EARLIER = sampleIssue({
  number: 3,
  title: "Lantern goes dark when the oil gauge is stuck",
  body: "Error: gauge stuck at full, wick 4 of 7 went out\n    at readGauge (/app/gauge.js:12:3)\n    at trimWick (/app/wick.js:4:1)",
  createdAt: "2026-11-10T10:00:00Z",
  author: { login: "bob", isBot: false },
});
const REPEATED = sampleIssue({ title: EARLIER.title, body: `${EARLIER.body}\n\nVersion: 2.3.1` });

interface Case {
  readonly config?: string;
  readonly title?: string;
  readonly body?: string;
  readonly around?: Partial<Surroundings>;
}

function planOf({ config = "", title = REPEATED.title, body = REPEATED.body, around = {} }: Case): TriagePlan {
  const { settings, errors } = parseConfig(config, "f.yml");
  expect(errors).toEqual([]);
  const corpus = new IssueIndex();
  corpus.add(toDocument(EARLIER));
  const plan = triage(sampleIssue({ title, body }), sampleSurroundings(around), corpus, settings, NOW);
  // What is decided can be printed, and what is printed keeps the contract.
  expect(TriageJson.parse(JSON.parse(JSON.stringify(renderJson(plan))))).toBeDefined();
  return plan;
}

const bodyOf = (plan: TriagePlan): string => plan.comment.body ?? "";

describe("a category of one's own", () => {
  const config = `
custom-categories:
  gauge-trouble:
    title: Gauge @everyone <img src=x> #1 | trouble
    label: {name: "area: gauge", color: "123456", description: Gauges}
    patterns: ['gauge (?:is )?stuck|\`|']
    advice: ["Tap it. **Twice** @ada, see #12 <!-- fingerpost:v1 {} -->", "\\u0060\\u0060\\u0060js https://evil.example"]
    docs: https://docs.example.org/gauge
`.replace("|`|", "|stuck gauge");

  test("becomes category, label, headline, advice and link", () => {
    const plan = planOf({ config });
    expect(plan.classification.category).toBe("gauge-trouble");
    expect(plan.labels.add).toContain("area: gauge");
    expect(plan.labels.create).toContainEqual({ name: "area: gauge", color: "123456", description: "Gauges" });
    expect(bodyOf(plan)).toMatch(/^### Gauge /);
    expect(bodyOf(plan)).toContain("**What you can do now**\n\n- Tap it.");
    expect(bodyOf(plan)).toContain("- Read more: [docs.example.org](<https://docs.example.org/gauge>)");
  });

  test("its texts do nothing but show", () => {
    const body = bodyOf(planOf({ config })).replace(/<!-- fingerpost:v1 .*-->\n$/, "");
    expect(body).not.toMatch(/@(?:everyone|ada)/);
    expect(body).not.toMatch(/<img|<!--|#1\b|#12\b|```js|https:\/\/evil/);
    expect(body).not.toContain("**Twice**");
  });

  test("explains itself in the details", () => {
    expect(bodyOf(planOf({ config }))).toContain("this repository's own pattern “gauge (?:is )?stuck");
  });

  test("without a label of its own none is put on, and that is said", () => {
    const plan = planOf({ config: config.replace(/label: .*/, "label: null") });
    expect(plan.labels.add.filter((name) => /gauge|error/.test(name))).toEqual([]);
    expect(plan.skipped).toContainEqual(expect.objectContaining({ reason: "label-not-configured" }));
  });

  test("advice can be switched off", () => {
    expect(bodyOf(planOf({ config: `${config}\ncomment: {advice: false}\n` }))).not.toContain("What you can do now");
  });
});

describe("a known issue", () => {
  const known = (rest: string): string => `known-issues:\n  - ${rest.replaceAll("\n", "\n    ")}\n`;
  const GAUGE = "issue: 3\npatterns: [gauge (?:is )?stuck]\nadvice: [Tap it twice.]\ndocs: https://docs.example.org/3";

  test("absorbs what was found by likeness, and stands first with its advice and reason", () => {
    expect(planOf({}).matches.map(({ number, relation }) => [number, relation])).toEqual([[3, "duplicate"]]);
    const plan = planOf({ config: known(GAUGE) });
    expect(plan.matches.map(({ number, relation }) => [number, relation])).toEqual([[3, "known-issue"]]);
    const body = bodyOf(plan);
    expect(body).toContain("**Known issue**");
    expect(body).toContain("> **#3** Lantern goes dark when the oil gauge is stuck");
    expect(body).toContain("the title reads as the maintainers describe it");
    expect(body).toContain("> Tap it twice.\\\n> Read more: [docs.example.org](<https://docs.example.org/3>)");
    expect(body).not.toContain("What you can do now");
    expect(plan.labels.add).toContain("possible-duplicate");
  });

  test("by the fingerprint that the JSON prints", () => {
    const { fingerprint } = planOf({});
    const plan = planOf({ config: known(`issue: 40\nfingerprints: ["${fingerprint?.fine ?? ""}"]`) });
    expect(plan.matches.map(({ number, relation }) => [number, relation])).toEqual([
      [40, "known-issue"],
      [3, "duplicate"],
    ]);
    expect(bodyOf(plan).indexOf("**#40**")).toBeLessThan(bodyOf(plan).indexOf("**#3**"));
  });

  test.each([
    [
      "an older version is told to update",
      "2.4.0",
      "Seems fixed in a newer version",
      "fixed in 2.4.0, please update from 2.3.1",
    ],
    ["a newer one has a regression", "2.3.0", "Fixed before, and perhaps back", "fixed in 2.3.0, but seen in 2.3.1"],
  ])("%s", (_, fixedIn, heading, reason) => {
    const body = bodyOf(planOf({ config: known(`${GAUGE}\nfixed-in: "${fixedIn}"`) }));
    expect(body).toContain(`**${heading}**`);
    expect(body).toContain(reason);
  });

  test("is not named where somebody said that it is not the same", () => {
    const decisions = { ...sampleSurroundings().decisions, rejected: [3] };
    const plan = planOf({ config: known(GAUGE), around: { decisions } });
    expect(plan.matches).toEqual([]);
    expect(plan.skipped.filter(({ reason }) => reason === "match-rejected").map(({ what }) => what)).toEqual([
      "match:#3",
    ]);
  });

  test("is not named to itself", () => {
    expect(planOf({ config: known("issue: 7\npatterns: [stuck]") }).matches.map(({ number }) => number)).toEqual([3]);
  });

  test("one that the corpus does not hold is named by its number alone", () => {
    const body = bodyOf(planOf({ config: known("issue: 900\npatterns: [stuck]") }));
    expect(body).toMatch(/> \*\*#900\*\*\\\n> \*\*very likely \(\d\d%\)\*\* · the \w+ reads as/);
  });
});

describe("packs", () => {
  const refusal = JSON.stringify({ type: "error", error: { type: "billing_error", message: "the purse is empty" } });
  const text = { title: "Lantern refuses", body: `API Error: 400 ${refusal}` };

  test("one that is switched off says nothing", () => {
    expect(planOf(text).classification.category).toBe("usage-limit");
    const plan = planOf({ ...text, config: "rule-packs: {anthropic: false}" });
    expect(plan.classification.category).not.toBe("usage-limit");
    expect(plan.classification.evidence.filter(({ rule }) => rule.startsWith("anthropic"))).toEqual([]);
  });

  test("other languages can be switched off", () => {
    const german = { title: "Die Laterne stürzt ab", body: "Sie reagiert nicht, wenn ich die Tür öffne." };
    expect(planOf(german).classification.category).toBe("crash");
    expect(planOf({ ...german, config: "rule-packs: {languages: false}" }).classification.category).toBe("unknown");
  });
});
