/**
 * A file full of permitted patterns on the largest hostile reports: what comes of it. What it costs is held by
 * `bench/measure-speed.ts`, as a ratio.
 */
import { describe, expect, test } from "@jest/globals";
import { LETTERS, PATTERN_FILES, reportOf } from "../../bench/largest-patterns.ts";
import { customEvidence } from "../../src/classify/custom-evidence.ts";
import { patternTexts } from "../../src/classify/pattern-texts.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { findKnownIssues } from "../../src/match/known-issues.ts";

describe("a file full of patterns, a report full of their letters", () => {
  test.each(PATTERN_FILES)("%s: there is something to measure", (_, file) => {
    const { settings, errors } = parseConfig(file, "f.yml");
    expect(errors).toEqual([]);
    expect(settings.knownIssues.flatMap(({ patterns }) => patterns).length).toBeGreaterThan(25);
  });

  test.each(PATTERN_FILES.flatMap(([name, file]) => LETTERS.map(([of, stock]) => [name, of, file, stock] as const)))(
    "%s on %s: the same whether the automata have read anything before or not",
    (_name, _of, file, stock) => {
      const report = reportOf(stock);
      const query = { report, fingerprint: null, number: 1_000, rejected: new Set<number>() };
      const { knownIssues } = parseConfig(file, "f.yml").settings;
      const first = findKnownIssues(query, knownIssues, new IssueIndex());
      expect(findKnownIssues(query, knownIssues, new IssueIndex())).toEqual(first);
    },
  );
});

test("however long the report, patterns read some thousand characters of it", () => {
  const texts = patternTexts(reportOf(["soot ", "ash ", "`", "**"]));
  expect(texts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(7_000);
  expect(customEvidence([], texts)).toEqual([]);
});
