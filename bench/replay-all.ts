/** A corpus' known duplicates as of an instant, replayed as a night does, but for who closed them, which no corpus tells. */
import { LEAST_QUERIES, MOST_QUERIES } from "../src/match/adapt-ranking.ts";
import type { IssueIndex } from "../src/match/issue-index.ts";
import { findKnownDuplicates, type KnownIssue, type KnownQuery, replayKnown } from "../src/match/known-duplicates.ts";
import { finish } from "../src/match/steps.ts";

/**
 * Where a tracker moved, all closings are of that day, and too few are known before: then those of the end count, which say what
 * is right and show nothing else of the future.
 */
export function replayAll(rows: readonly KnownIssue[], index: IssueIndex, nowMs: number): readonly KnownQuery[] {
  const find = (asOf: number) => new Set(findKnownDuplicates(index, asOf, 2 * MOST_QUERIES));
  const then = find(nowMs);
  const [numbers, asOf] = then.size < LEAST_QUERIES ? [find(Infinity), Infinity] : [then, nowMs];
  const known = rows.filter(({ number }) => numbers.has(number));
  return finish(replayKnown(known, index, asOf));
}
