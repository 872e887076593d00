/** Three invented repositories that label in three ways, each with past issues in the words of its own product. */
import type { CorpusIssue } from "../../src/match/document.ts";

/** What stands in an issue, by what goes wrong. */
const TROUBLES = {
  crash: ["It crashes", "The program dies with\n\n```\nSegmentation fault (core dumped)\n```"],
  network: ["No connection", "Every call ends with\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```"],
  filesystem: ["Cannot save", "Saving ends with\n\n```\nError: ENOSPC: no space left on device, write\n```"],
  authentication: ["Cannot log in", "```\nError: 401 Unauthorized: invalid token\n```\nLogging in is refused."],
  wish: ["Feature request: a darker theme", "It would be nice to have a darker theme. Please add an option for it."],
  question: ["How do I change the port?", "How can I change the port? Is there a setting for it? I could not find it."],
} as const;
type Trouble = keyof typeof TROUBLES;

interface Row {
  readonly trouble: Trouble;
  readonly labels: readonly string[];
  /** What stands below: fields of a form. */
  readonly below?: string;
  readonly times: number;
}

function issuesOf(repo: string, rows: readonly Row[]): CorpusIssue[] {
  return rows
    .flatMap(({ times, ...row }) => Array.from({ length: times }, () => row))
    .map(({ trouble, labels, below = "" }, at) => ({
      repo,
      number: at + 1,
      title: `${TROUBLES[trouble][0]} (${at})`,
      body: `${TROUBLES[trouble][1]}\n\n${below}`,
      labels,
      state: "closed",
      stateReason: "completed",
      createdAt: new Date(Date.UTC(2031, 0, 1 + at * 2)).toISOString(),
      closedAt: new Date(Date.UTC(2031, 0, 2 + at * 2)).toISOString(),
      author: { login: `person-${at}`, isBot: false },
    }));
}

/** GitHub's own labels, a form whose version field is called so, and hardly a past. */
export const PLAIN = {
  repo: "ada/kettle",
  labels: ["bug", "documentation", "duplicate", "enhancement", "good first issue", "invalid", "question", "wontfix"],
  form: [
    "name: Bug",
    "description: Something is wrong",
    "body:",
    "  - { type: markdown, attributes: { value: Thanks } }",
    "  - { type: textarea, id: what, attributes: { label: What happened? } }",
    "  - { type: input, id: version, attributes: { label: Version, placeholder: 1.2.3 } }",
  ].join("\n"),
  issues: issuesOf("ada/kettle", [
    { trouble: "crash", labels: ["bug"], times: 6 },
    { trouble: "wish", labels: ["enhancement"], times: 6 },
    { trouble: "question", labels: ["question"], times: 6 },
  ]),
};

/** Prefixes, and a version that is asked for in words of its own; `area/network` stands for an artificial one. */
export const PREFIXED = {
  repo: "ada/loom",
  labels: ["C-crash", "C-feature", "area/network", "O-windows", "O-macos", "S-needs-info", "P1"],
  form: [
    "name: Bug",
    "body:",
    "  - { type: textarea, attributes: { label: What goes wrong } }",
    "  - { type: input, id: loom, attributes: { label: Which loom do you weave on? } }",
    "  - { type: dropdown, attributes: { label: Operating system, options: [macOS 14.1, Windows 11] } }",
  ].join("\n"),
  issues: issuesOf("ada/loom", [
    {
      trouble: "crash",
      labels: ["C-crash", "O-macos", "P1"],
      below: "### Which loom do you weave on?\n\nloom 4.2.0\n\n### Operating system\n\nmacOS 14.1",
      times: 8,
    },
    {
      trouble: "filesystem",
      labels: ["O-windows"],
      below: "### Which loom do you weave on?\n\n4.1.7\n\n### Operating system\n\nWindows 11",
      times: 6,
    },
    { trouble: "wish", labels: ["C-feature", "area/network"], times: 12 },
  ]),
};

const TELEMETRY = "### Relevant log output\n\n```\nBeaconError: could not flush the beacon queue\n```";

/** Labels that no name explains, told by their use; an error that stands in every third report and that nobody speaks of. */
export const CODED = {
  repo: "ada/harbour",
  labels: ["team-rope", "team-key", "team-hull", "kind: defect", "good first issue", "with, comma"],
  form: "",
  issues: issuesOf("ada/harbour", [
    { trouble: "network", labels: ["team-rope", "kind: defect"], below: TELEMETRY, times: 20 },
    { trouble: "authentication", labels: ["team-key", "kind: defect"], times: 14 },
    { trouble: "filesystem", labels: ["team-hull", "kind: defect", "with, comma"], times: 12 },
    { trouble: "crash", labels: ["team-hull", "kind: defect"], times: 12 },
  ]),
};
