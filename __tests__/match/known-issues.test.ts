/** Issues that the repository names as known, through the real configuration. */
import { reasonsOf } from "../support/reason-of.ts";
import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { Fingerprint } from "../../src/domain/fingerprint.ts";
import type { Match } from "../../src/domain/match.ts";
import type { KnownIssue } from "../../src/domain/settings.ts";
import { isDuplicateOrStronger } from "../../src/match/find-matches.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { findKnownIssues, withKnownFirst } from "../../src/match/known-issues.ts";
import { sampleError, sampleMatch, sampleReport } from "../support/samples.ts";

const FINE = "0123456789abcdef";
const MEDIUM = "fedcba9876543210";
const fingerprint: Fingerprint = {
  algorithm: "fp-2026-11-20",
  coarse: "00",
  medium: MEDIUM,
  fine: FINE,
  components: [],
};

function entriesOf(...entries: readonly string[]): readonly KnownIssue[] {
  const { settings, errors } = parseConfig(`known-issues: [${entries.join(", ")}]`, "f.yml");
  expect(errors).toEqual([]);
  return settings.knownIssues;
}

interface Situation {
  readonly title?: string;
  readonly prose?: string;
  readonly error?: string;
  readonly other?: string;
  readonly version?: string;
  readonly fingerprint?: Fingerprint;
  readonly rejected?: readonly number[];
}

function find(situation: Situation, ...entries: readonly string[]) {
  const { title = "It stops", prose = "", error, other, version = null } = situation;
  const errors = [error, other].flatMap((message) => (message === undefined ? [] : [sampleError({ message })]));
  const report = sampleReport({
    title,
    prose,
    errors,
    primaryError: error === undefined ? null : 0,
    environment: { ...sampleReport().environment, version },
  });
  const query = {
    report,
    fingerprint: situation.fingerprint ?? null,
    number: 7,
    rejected: new Set(situation.rejected),
  };
  return findKnownIssues(query, entriesOf(...entries), new IssueIndex());
}

const numbersOf = ({ matches }: { matches: readonly Match[] }): number[] => matches.map(({ number }) => number);

describe("by what an entry is recognised", () => {
  const pattern = "{issue: 12, patterns: [oil gauge stuck]}";
  const rows: readonly (readonly [string, Situation, string, string | null])[] = [
    ["a pattern in the title", { title: "Oil gauge stuck" }, pattern, "the title reads as the maintainers describe it"],
    [
      "in the prose",
      { prose: "The oil gauge\nstuck." },
      pattern,
      "the description reads as the maintainers describe it",
    ],
    ["in the error", { error: "E9: oil gauge stuck" }, pattern, "the error reads as the maintainers describe it"],
    ["not in a bystander", { error: "the pane split", other: "oil gauge stuck" }, pattern, null],
    [
      "not where it is not looked for",
      { title: "Oil gauge stuck" },
      "{issue: 12, patterns: [oil], where: [errors]}",
      null,
    ],
    [
      "the fine fingerprint",
      { fingerprint },
      `{issue: 12, fingerprints: ["${FINE}"]}`,
      `the error has the known fingerprint ${FINE}`,
    ],
    [
      "the medium one",
      { fingerprint },
      `{issue: 12, fingerprints: ["${MEDIUM}"]}`,
      `an error of the known kind ${MEDIUM}`,
    ],
    ["another one", { fingerprint }, '{issue: 12, fingerprints: ["aaaaaaaaaaaaaaaa"]}', null],
    ["no error, no fingerprint", {}, `{issue: 12, fingerprints: ["${FINE}"]}`, null],
    ["itself", { title: "Oil gauge stuck" }, "{issue: 7, patterns: [oil gauge stuck]}", null],
  ];
  test.each(rows)("%s", (_, situation, entry, reason) => {
    expect(find(situation, entry).matches.flatMap(reasonsOf)).toEqual(reason === null ? [] : [reason]);
  });

  test("the surest of several signs is the reason, and the only one", () => {
    const both = `{issue: 12, patterns: [oil], fingerprints: ["${FINE}"]}`;
    const [match] = find({ title: "Oil", fingerprint }, both).matches;
    expect([match?.reasons.length, match?.score]).toEqual([1, 0.98]);
  });
});

describe("what becomes of it by the version", () => {
  const rows: readonly (readonly [string, string | undefined, string | null, Match["relation"], string | null])[] = [
    ["no fix named", "2.3.1", null, "known-issue", null],
    ["an older version", "2.3.1", "2.4.0", "fixed-in", "fixed in 2.4.0, please update from 2.3.1"],
    ["the version with the fix", "2.4.0", "2.4.0", "regression", "fixed in 2.4.0, but seen in 2.4.0"],
    ["a newer one", "3.0.0", "2.4.0", "regression", "fixed in 2.4.0, but seen in 3.0.0"],
    ["a candidate of the fix", "2.4.0-rc.1", "2.4.0", "fixed-in", "fixed in 2.4.0, please update from 2.4.0-rc.1"],
    ["two numbers", "2.3", "2.4.0", "fixed-in", "fixed in 2.4.0, please update from 2.3.0"],
    ["a fix in two numbers", "2.4.1", "2.4", "regression", "fixed in 2.4.0, but seen in 2.4.1"],
    ["no version", undefined, "2.4.0", "known-issue", "fixed in 2.4.0"],
    ["a version that is none", "latest", "2.4.0", "known-issue", "fixed in 2.4.0"],
    ["another way of counting", "2024.11.0", "2.4.0", "known-issue", "fixed in 2.4.0"],
  ];
  test.each(rows)("%s", (_, version, fixedIn, relation, reason) => {
    const entry = `{issue: 12, patterns: [oil]${fixedIn === null ? "" : `, fixed-in: "${fixedIn}"`}}`;
    const [match] = find({ title: "Oil", ...(version !== undefined && { version }) }, entry).matches;
    expect(match?.relation).toBe(relation);
    expect(reasonsOf(match).slice(0, -1)).toEqual(reason === null ? [] : [reason]);
  });
});

describe("which are named", () => {
  const entry = (issue: number, pattern = "oil") => `{issue: ${issue}, patterns: [${pattern}]}`;

  test("in the order of the file, each issue once, at most three", () => {
    const all = [entry(30), entry(20), entry(30, "lamp"), entry(10), entry(40)];
    expect(numbersOf(find({ title: "Oil lamp" }, ...all))).toEqual([30, 20, 10]);
  });

  test("not one that somebody rejected, which is said", () => {
    const found = find({ title: "Oil", rejected: [20] }, entry(20), entry(20, "oi"), entry(30));
    expect(numbersOf(found)).toEqual([30]);
    expect(found.skipped).toEqual([
      { what: "match:#20", reason: "match-rejected", why: "#20 was said not to be the same" },
    ]);
  });

  test("with what the maintainers say", () => {
    const [match] = find(
      { title: "Oil" },
      "{issue: 12, patterns: [oil], advice: [Refill.], docs: 'https://docs.example.org/oil'}",
    ).matches;
    expect(match?.known).toEqual({ fixedIn: null, advice: ["Refill."], docs: "https://docs.example.org/oil" });
  });
});

describe("known first", () => {
  const isUpper = ({ relation }: Match): boolean => isDuplicateOrStronger(relation);
  const known = (...numbers: readonly number[]) => ({
    matches: numbers.map((number) => sampleMatch({ number, relation: "known-issue" })),
    skipped: [],
  });
  const alike = {
    matches: [sampleMatch({ number: 1 }), sampleMatch({ number: 2 }), sampleMatch({ number: 3, relation: "related" })],
    skipped: [],
  };

  test.each<[string, readonly number[], number, readonly number[]]>([
    ["nothing known", [], 3, [1, 2, 3]],
    ["one more", [9], 3, [9, 1, 2, 3]],
    ["the same number is named once, as known", [2], 3, [2, 1, 3]],
    ["a related one as well", [3], 3, [3, 1, 2]],
    ["known ones take the places of the upper tier", [8, 9], 3, [8, 9, 1, 3]],
    ["no place is left", [8, 9], 2, [8, 9, 3]],
  ])("%s", (_, numbers, max, expected) => {
    const { matches } = withKnownFirst(known(...numbers), alike, isUpper, max);
    expect(matches.map(({ number }) => number)).toEqual(expected);
    expect(
      matches.filter(({ number }) => numbers.includes(number)).every(({ relation }) => relation === "known-issue"),
    ).toBe(true);
  });

  test("a rejection that both report is told once", () => {
    const skip = { what: "match:#2", reason: "match-rejected", why: "x" } as const;
    const both = withKnownFirst({ matches: [], skipped: [skip] }, { ...alike, skipped: [skip] }, isUpper, 3);
    expect(both.skipped).toEqual([skip]);
  });
});
