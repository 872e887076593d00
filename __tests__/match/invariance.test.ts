/**
 * The same failure, told from another machine and another build: what stands first must not change. Everything that
 * differs from run to run is drawn anew: versions, paths, ids, minified names, positions, the order of errors, line
 * endings.
 */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { IssueDocument } from "../../src/match/document.ts";
import { apiBody, backgroundIssues, bugReport, day, documentOf, indexOf, matchesOf } from "./issue-of.ts";

/** What a run leaves in a report besides the failure. */
interface Run {
  readonly version: string;
  readonly home: string;
  readonly id: string;
  readonly minified: string;
  readonly line: number;
  readonly column: number;
  readonly isReversed: boolean;
  readonly lineEnd: "\n" | "\r\n";
}

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...Array.from("0123456789abcdef")), { minLength: length, maxLength: length })
    .map((all) => all.join(""));
const runs: fc.Arbitrary<Run> = fc.record({
  version: fc.tuple(fc.nat(9), fc.nat(40), fc.nat(300)).map((parts) => parts.join(".")),
  home: fc.constantFrom("/Users/mira", "/home/jonas/work", "/root", "C:\\Users\\Ada", "D:\\build\\agent"),
  id: hex(24),
  minified: fc.constantFrom("mE1", "K51", "cq8", "tBH", "q$2", "J_4"),
  line: fc.integer({ min: 1, max: 9000 }),
  column: fc.integer({ min: 1, max: 40_000 }),
  isReversed: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n"),
});

const FIRST_RUN: Run = {
  version: "4.2.1",
  home: "/Users/tove",
  id: "0f9e8d7c6b5a493827160514",
  minified: "xY7",
  line: 441,
  column: 33_630,
  isReversed: false,
  lineEnd: "\n",
};

const file = ({ home }: Run, name: string) => `${home}${home.includes("\\") ? "\\" : "/"}${name}`;
const frame = (name: string, { line, column }: Run) => `    at ${name} (/$bunfs/root/lantern:${line}:${column})`;

interface Failure {
  readonly title: string;
  readonly description: (run: Run) => string;
  readonly errors: (run: Run) => readonly string[];
}

const FAILURES: Readonly<Record<string, Failure>> = {
  "a refusal of a service": {
    title: "Every request ends with an oil tank error",
    description: (run) =>
      `Since the update each command stops with API Error: 400 ${apiBody("invalid_request_error", "tank.level: must be positive")} (req_${run.id}).`,
    errors: (run) => [
      `${run.minified}: 400 ${apiBody("invalid_request_error", "tank.level: must be positive")}\n${frame(`${run.minified}.refill`, run)}`,
      `Error: 1P event logging: ${run.line} events failed to export\n${frame("flush", run)}`,
    ],
  },
  "a file that is not there": {
    title: "Lantern cannot open its wick file after a restart",
    description: (run) => `It says ENOENT: no such file or directory, open '${file(run, "wick.json")}' and goes dark.`,
    errors: (run) => [
      `Error: ENOENT: no such file or directory, open '${file(run, "wick.json")}'\n${frame("openWick", run)}`,
      `AbortError: Request was aborted.\n${frame("abort", run)}`,
    ],
  },
  "a bug in a bundle": {
    title: "Trimming the wick twice throws",
    description: () =>
      "Trim the wick, then trim it again. TypeError: undefined is not an object (evaluating 'wick.length').",
    errors: (run) => [
      `TypeError: undefined is not an object (evaluating 'wick.length')\n${frame("trimWick", run)}\n${frame(`${run.minified}.next`, run)}`,
      `Error: NON-FATAL: Lock acquisition failed for ${file(run, "lock")}\n${frame("lock", run)}`,
    ],
  },
  "words only": {
    title: "The flame flickers when two lanterns share one tank",
    description: (run) =>
      `With two lanterns on one tank both flames flicker about every ${run.line} ms, started from ${file(run, "shed")}, session ${run.id}.`,
    errors: () => [],
  },
};

function reportOf(number: number, failure: Failure, run: Run): IssueDocument {
  const errors = failure.errors(run);
  const body = bugReport({
    description: failure.description(run),
    version: run.version,
    errors: run.isReversed ? errors.toReversed() : errors,
  });
  return documentOf(number, {
    title: `[Bug] ${failure.title}`,
    body: body.replaceAll("\n", run.lineEnd),
    createdAt: day(number / 10),
  });
}

const earlier = Object.values(FAILURES).map((failure, at) => reportOf(200 + at, failure, FIRST_RUN));
const index = indexOf([...backgroundIssues(1, 120), ...earlier]);

describe("the first match stays the first", () => {
  test.each(
    Object.entries(FAILURES).map(([name, failure], at): [string, Failure, number] => [name, failure, 200 + at]),
  )("%s", (_, failure, expected) => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(matchesOf(reportOf(300, failure, run), index)[0]?.number).toBe(expected);
      }),
    );
  });
});
