/**
 * The promise about credentials as a table: every kind in every place of a report, and nothing of it in anything that is
 * made of the report. The table is printed.
 */
import { reasonsOf } from "./support/reason-of.ts";
import { expect, test } from "@jest/globals";
import pc from "picocolors";
import { defaultSettings } from "../src/config/default-settings.ts";
import { NOTHING_AROUND } from "../src/domain/plan.ts";
import type { TriagePlan } from "../src/domain/plan.ts";
import { logLine } from "../src/entry/action/log-line.ts";
import { renderJobSummary } from "../src/entry/action/render-job-summary.ts";
import { renderPlan } from "../src/entry/cli/render-plan.ts";
import { describeOutcome } from "../src/entry/serve/describe-outcome.ts";
import { renderStatus } from "../src/entry/serve/render-status.ts";
import { toSafePayload } from "../src/entry/serve/safe-payload.ts";
import type { TriageOutcome } from "../src/event/triage-issue.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { writeSnapshot } from "../src/match/snapshot.ts";
import { readMarker } from "../src/render/read-marker.ts";
import { renderJson } from "../src/render/render-json.ts";
import { renderRescan } from "../src/render/render-rescan.ts";
import { toReportRow, toRescanReport } from "../src/rescan/rescan-report.ts";
import { beginOf } from "../src/rescan/rescan-work.ts";
import { triage } from "../src/triage.ts";
import { type SecretKind, secretKinds } from "./secret-kinds.ts";
import { sampleIssue } from "./support/samples.ts";

const NOW = "2031-01-02T03:04:05Z";
const SEEDS = [1];

/** A title and a body that hold a text at one place. */
const PLACES: Readonly<Record<string, (text: string, kind: SecretKind) => { title?: string; body: string }>> = {
  title: (text) => ({ title: `Quill fails with ${text}`, body: "It fails at once." }),
  prose: (text) => ({ body: `I ran quill and then this came:\n\n${text}\n\nWhat now?` }),
  "inline code": (text) => ({ body: `I ran \`${text}\` and it fails with Error: lid stuck` }),
  fence: (text) => ({ body: `It fails.\n\n\`\`\`\n$ quill run\n${text}\nError: lid stuck\n\`\`\`` }),
  message: (text) => ({ body: `\`\`\`\nTypeError: cannot send ${text}\n    at run (/app/a.js:1:2)\n\`\`\`` }),
  frame: (text) => ({
    body: `\`\`\`\nError: lid stuck\n    at ${text} (/app/a.js:1:2)\n    at b (/app/b.js:1:2)\n\`\`\``,
  }),
  code: (text) => ({ body: `\`\`\`\nError: lid stuck\n    at run (/app/a.js:1:2) {\n  code: '${text}'\n}\n\`\`\`` }),
  environment: (text) => ({ body: `**Environment Info**\n- Platform: ${text}\n- Version: 1.2.3\n\nIt fails.` }),
  "form field": (text) => ({ body: `### Version\n\n1.2.3\n\n### What happened\n\n${text}\n\n### Shell\n\nzsh` }),
  "errors block": (text) => ({
    body: `**Errors**\n\`\`\`json\n${JSON.stringify([{ error: `Error: 401 ${text}`, timestamp: NOW }])}\n\`\`\``,
  }),
  "line break": (text, { secret }) => ({ body: `\`\`\`\nError: refused\n${broken(text, secret)}\n\`\`\`` }),
};

/** A terminal's width in the middle of it. */
function broken(text: string, secret: string): string {
  const at = text.indexOf(secret.slice(0, 8)) + Math.floor(secret.length / 2);
  return text.includes("\n") ? text : `${text.slice(0, at)}\n  ${text.slice(at)}`;
}

/**
 * Everything that leaves the reading, as text. The same text stands in an earlier issue, which is shown with its title as GitHub
 * has it now. Rows of the database are the snapshot's bytes and the decision; the status page is made of the latter.
 */
function outputsOf(title: string, body: string): Readonly<Record<string, string>> {
  const issue = sampleIssue({ title, body });
  const corpus = new IssueIndex();
  corpus.add(toDocument({ ...issue, number: 3, createdAt: "2031-01-01T00:00:00Z" }));
  const present = new Map([[3, { number: 3, title, state: "open", stateReason: null } as const]]);
  const plan = triage(issue, { ...NOTHING_AROUND, present }, corpus, defaultSettings, NOW);
  const meta = { repo: issue.repo, syncedUntil: null, isComplete: true, generator: "test" };
  const outcome: TriageOutcome = { kind: "triaged", plan, applied: null, configErrors: [] };
  const place = { repo: issue.repo, issue: issue.number, delivery: "d-1" };
  const decision = describeOutcome(outcome, place);
  const row = toReportRow({ number: issue.number, result: { kind: "done", outcome } });
  const result = { rows: [], configErrors: [], stopped: null, remaining: 0, requests: 1, cursor: CURSOR, begins: null };
  const walk = { ...toRescanReport(issue.repo, result, false), rows: [row] };
  const subject = { repo: issue.repo, serverUrl: "https://github.com", number: issue.number, requests: 1 };
  return {
    plan: JSON.stringify(plan),
    comment: plan.comment.body ?? "",
    marker: JSON.stringify(readMarker(plan.comment.body ?? "")),
    labels: JSON.stringify(plan.labels),
    json: JSON.stringify(renderJson(plan)),
    terminal: renderPlan(plan, pc.createColors(false)),
    "job summary": renderJobSummary(outcome, subject),
    log: logOf(plan),
    "re-scan": renderRescan(walk) + JSON.stringify(walk),
    snapshot: Buffer.from(writeSnapshot(corpus, meta)).toString("latin1"),
    database: JSON.stringify(decision) + storedWebhook(title, body),
    "status page": renderStatus({ ...NO_STATUS, decisions: [{ ...decision, decidedAt: NOW }] }),
  };
}

const CURSOR = beginOf(null, null, NOW);
const NO_STATUS = {
  version: "1",
  serverUrl: "https://github.com",
  replayKeyOf: () => null,
  now: NOW,
  counts: { waiting: 0, running: 0, dead: 0, lagSeconds: 0 },
  repositories: [],
  failures: [],
  deliveries: [],
  decisions: [],
};

/** What the queue keeps of an edit and of a comment with the same text. */
function storedWebhook(title: string, body: string): string {
  const changes = { body: { from: body }, title: { from: title } };
  const payload = { action: "edited", issue: { number: 7, title, body }, changes, comment: { id: 1, body } };
  return toSafePayload(payload, "");
}

/** Every line that the Action's log has of a plan: reasons, what was left undone, what was not understood. */
function logOf({ classification, matches, skipped, report }: TriagePlan): string {
  const lines = [
    ...classification.evidence.map(({ reason, rule }) => `${rule}: ${reason}`),
    ...matches.flatMap(reasonsOf),
    ...skipped.map(({ what, why }) => `${what}: ${why}`),
    ...report.problems.map(({ detail }) => detail),
  ];
  return lines.map(logLine).join("\n");
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/&#8203;|<\/?span>|\\n|[\\\s\u200b]/g, "");

/** The outputs in which a run of six characters of the secret stands. */
function leaksOf(kind: SecretKind, place: string): string[] {
  const { title = "Quill fails", body } = PLACES[place]?.(kind.text, kind) ?? { body: "" };
  const secret = plain(kind.secret);
  const runs = Array.from({ length: secret.length - 5 }, (_, at) => secret.slice(at, at + 6));
  return Object.entries(outputsOf(title, body)).flatMap(([name, output]) => {
    const shown = plain(output);
    return runs.some((run) => shown.includes(run)) ? [name] : [];
  });
}

test("no run of 6 characters of any kind, in any place, in any output", () => {
  const names = Object.keys(PLACES);
  const rows: string[] = [];
  const leaks: string[] = [];
  for (const [at, { name }] of secretKinds(0).entries()) {
    const cells = names.map((place) => {
      const found = SEEDS.flatMap((seed) => {
        const kind = secretKinds(seed)[at];
        return kind === undefined ? [] : leaksOf(kind, place);
      });
      if (found.length > 0) leaks.push(`${name}, ${place}: ${[...new Set(found)].join(", ")}`);
      return found.length === 0 ? "·" : "LEAK";
    });
    rows.push([name.padEnd(20), ...cells.map((cell, column) => cell.padEnd(names[column]?.length ?? 0))].join("  "));
  }
  const table = [["".padEnd(20), ...names].join("  "), ...rows].join("\n");
  process.stderr.write(`${table}\n`);
  expect(leaks).toEqual([]);
});

test("a text without any secret comes out, so the check can fail", () => {
  const secret = "q7rw2zp9lk4x";
  expect(leaksOf({ name: "none", text: secret, secret }, "title")).toContain("plan");
});
