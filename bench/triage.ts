/**
 * What one issue costs: parse, fingerprint, classify and match of a typical report against 2,000 issues, in
 * milliseconds of CPU after start-up. The goal is below 5. `node bench/run.mjs triage`
 */
import { classify } from "../src/classify/classify.ts";
import { CATEGORIES } from "../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../src/domain/classification.ts";
import { fingerprintReport } from "../src/fingerprint/fingerprint-report.ts";
import { toDocument } from "../src/match/document.ts";
import { findMatches } from "../src/match/find-matches.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { createIssues } from "./word-model.ts";

const CORPUS = 2000;
const WARM_UP = 200;
const RUNS = 500;
const GOAL_MS = 5;
const REFUSAL = { type: "error", error: { type: "invalid_request_error", message: "The lantern has no oil left." } };
const ENTRIES = [
  `Error: 400 ${JSON.stringify(REFUSAL)}\n    at send (/$bunfs/root/lantern:382:2609)\n    at next (native:7:39)`,
  "TypeError: undefined is not an object (evaluating 'wick.length')\n    at trimWick (/$bunfs/root/lantern:11:20)",
  "Error: 1P event logging: 2 events failed to export\n    at flush (/$bunfs/root/lantern:211:2077)",
];
const errors = Array.from({ length: 9 }, (_, at) => ({
  error: ENTRIES[at % ENTRIES.length],
  timestamp: new Date(Date.UTC(2031, 5, 1, 8, at)).toISOString(),
}));

const synthetic = createIssues(CORPUS + 1);
const last = synthetic.at(-1);

const issue = {
  repo: "acme/lantern",
  number: CORPUS + 1,
  title: `[Bug] Lantern goes dark although there is oil ${last?.title ?? ""}`,
  body: [
    "**Bug Description**\nSince this morning every command ends with",
    `API Error: 400 ${JSON.stringify(REFUSAL)} although the gauge shows half a can. Restarting does not help. ${last?.body.split("\n")[0] ?? ""}\n`,
    "**Environment Info**\n- Platform: linux\n- Terminal: xterm\n- Version: 4.2.1\n- Feedback ID: 0f9e8d7c-1111\n",
    `**Errors**\n\`\`\`json\n${JSON.stringify(errors)}\n\`\`\``,
  ].join("\n"),
  labels: [],
  state: "open" as const,
  stateReason: null,
  createdAt: "2031-06-01T09:00:00.000Z",
  closedAt: null,
  author: null,
};

const index = new IssueIndex();
for (const earlier of synthetic.slice(0, CORPUS)) index.add(toDocument(earlier));

const steps = { parse: 0, fingerprint: 0, classify: 0, match: 0 };
for (let run = 0; run < WARM_UP; run++) triageOnce();
for (const name of Object.keys(steps)) Object.assign(steps, { [name]: 0 });
const before = process.cpuUsage();
for (let run = 0; run < RUNS; run++) triageOnce();
const { user, system } = process.cpuUsage(before);
const cpuMs = (user + system) / 1000 / RUNS;

const parts = Object.entries(steps).map(([name, ms]) => `${name} ${(ms / RUNS).toFixed(2)}`);
console.log(`${cpuMs.toFixed(2)} ms of CPU a report (goal ${GOAL_MS}): ${parts.join(", ")}`);

function triageOnce(): void {
  const start = performance.now();
  const report = parseReport(issue);
  const parsed = performance.now();
  const fingerprints = fingerprintReport(report);
  const fingerprinted = performance.now();
  classify(report, { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR });
  const classified = performance.now();
  findMatches(toDocument(issue, { report, fingerprints }), index, {
    thresholds: { duplicate: 0.9, related: 0.5 },
    maxDuplicates: 3,
    maxRelated: 3,
    rejected: new Set(),
    now: issue.createdAt,
  });
  steps.parse += parsed - start;
  steps.fingerprint += fingerprinted - parsed;
  steps.classify += classified - fingerprinted;
  steps.match += performance.now() - classified;
}
