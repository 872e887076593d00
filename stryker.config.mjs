// Mutation score of the rooms that read: `npm run mutate -- fingerprint`, `parse` or `classify`.
// See CONTRIBUTING.md; the runner is `scripts/mutation/in-process-runner.mjs`.
const room = process.env.ROOM ?? "fingerprint";
const files = process.env.FILES ?? `src/${room}/**/*.ts`;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "in-process",
  testRunnerNodeArgs: ["--no-regexp-tier-up"],
  plugins: [`${import.meta.dirname}/scripts/mutation/in-process-runner.mjs`],
  inProcess: {
    tests: [`__tests__/${room}`],
    // They take so long that each mutant would take seconds. A mutant that only they would kill counts as a survivor.
    without: ["hostile.test.ts"],
    withoutNamed: ["65,536 characters", "cut anywhere", "is linear", "line endings change nothing", "it is idempotent"],
    examples: 20,
    // Share of the mutants that are tried, 0 to 1; the others are shown as errors and count for nothing.
    sample: Number(process.env.SAMPLE ?? 1),
  },
  mutate: files.split(","),
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 5000,
  timeoutFactor: 3,
  tempDirName: "node_modules/.cache/stryker",
  ignorePatterns: ["dist", "docs", "reports", "coverage"],
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    reportMutants: false,
  },
  jsonReporter: { fileName: `reports/mutation/${process.env.REPORT ?? room}.json` },
  thresholds: { high: 90, low: 80, break: 80 },
  checkers: [],
  allowConsoleColors: false,
};
