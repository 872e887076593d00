/** Known duplicates as queries of their time: the same, to the last bit, as asked of an index that ends there. */
import { describe, expect, test } from "@jest/globals";
import type { CorpusIssue } from "../../src/match/document.ts";
import { toDocument } from "../../src/match/document.ts";
import { countKnownSince, findKnownDuplicates, replayKnown } from "../../src/match/known-duplicates.ts";
import { RANK_FEATURES } from "../../src/match/pair-features.ts";
import { rankCandidates } from "../../src/match/score-candidates.ts";
import { finish } from "../../src/match/steps.ts";
import { asFiled } from "../../src/match/timeline.ts";
import { day, indexOf, issueOf } from "./issue-of.ts";

const WORDS = ["lantern", "wick", "oil", "glass", "handle", "flame", "hook", "soot"] as const;
const NOW_MS = Date.parse(day(30));

/** Twenty-four issues; every third is closed, a day later, as a duplicate of the one four before it. */
function corpus(): CorpusIssue[] {
  return Array.from({ length: 24 }, (_, at) => {
    const number = at + 1;
    const [one, two, three] = [WORDS[at % 8], WORDS[(at * 3) % 8], WORDS[(at * 5 + 1) % 8]];
    const isDuplicate = number % 3 === 0 && number > 4;
    return issueOf(number, {
      title: `The ${one ?? ""} of my ${two ?? ""} breaks`,
      body: `Since ${number} days the ${three ?? ""} of the ${one ?? ""} is bent.`,
      createdAt: day(number),
      ...(isDuplicate && {
        state: "closed",
        stateReason: "duplicate",
        closedAt: day(number + 1),
        duplicateOf: [number - 4],
      }),
      comments: [{ createdAt: day(number + 0.5), author: null, body: `I see that with the ${two ?? ""} too` }],
    });
  });
}

const issues = corpus();
const index = indexOf(issues.map((issue) => toDocument(issue)));

test("are those that were closed as duplicates of an earlier one, newest first", () => {
  expect(findKnownDuplicates(index, NOW_MS, 99)).toEqual([24, 21, 18, 15, 12, 9, 6]);
  expect(findKnownDuplicates(index, NOW_MS, 2)).toEqual([24, 21]);
  // The last one was still open then.
  expect(findKnownDuplicates(index, Date.parse(day(24.5)), 2)).toEqual([21, 18]);
  expect(countKnownSince(index, Date.parse(day(18)), NOW_MS)).toBe(3);
});

describe("replayed", () => {
  const known = issues.filter(({ number }) => findKnownDuplicates(index, NOW_MS, 99).includes(number));
  const replay = (some: readonly CorpusIssue[]) => finish(replayKnown(some, index, NOW_MS));

  test("each sees what was filed before it, with the counts of its time", () => {
    const before = index.toParts();
    const replayed = replay(known);
    expect(replayed.map(({ number }) => number)).toEqual([24, 21, 18, 15, 12, 9, 6]);
    for (const { number, createdMs, candidates } of replayed) {
      const earlier = indexOf(issues.filter((issue) => issue.number < number).map((issue) => toDocument(issue)));
      const issue = issues.find((one) => one.number === number) ?? issueOf(0);
      const { ranked } = rankCandidates(asFiled(toDocument(issue)), earlier, createdMs);
      const expected = ranked
        .toSorted((a, b) => a.document.number - b.document.number)
        .map(({ document, features }) => ({
          x: RANK_FEATURES.map((name) => features[name]),
          isRight: document.number === number - 4,
        }));
      expect(candidates).toEqual(expected.map((one, at) => ({ ...one, isRight: candidates[at]?.isRight === true })));
      expect(candidates.some(({ isRight }) => isRight)).toBe(true);
    }
    expect(index.toParts()).toEqual(before);
  });

  test("in whatever order they are given, and one that is not in the index is left out", () => {
    const stranger = issueOf(99, { createdAt: day(20) });
    expect(replay([stranger, ...known.toReversed()])).toEqual(replay(known));
  });
});

test("what others do to the index between two steps is not seen", () => {
  const known = issues.filter(({ number }) => [24, 12].includes(number));
  const shared = indexOf(issues.map((issue) => toDocument(issue)));
  const steps = replayKnown(known, shared, NOW_MS);
  steps.next();
  for (const { number } of issues) shared.remove(number);
  expect(finish(steps)).toEqual(finish(replayKnown(known, index, NOW_MS)));
});
