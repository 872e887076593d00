/**
 * How widely each error of a report is spread over the repository's earlier ones, counted from the index. What that means
 * is decided in `src/parse/error-spread.ts`.
 */
import type { FingerprintResult } from "../domain/fingerprint.ts";
import { type ErrorCarrier, type ErrorSpread, measureSpread } from "../parse/errors/read-errors.ts";
import type { IndexedIssue } from "./document.ts";
import type { IssueIndex } from "./issue-index.ts";
import { knownTargets } from "./timeline.ts";

/** Of the reports with errors the newest so many are counted: what was common long ago need not be now. */
const COUNTED = 2000;
/** Fewer carriers are not common whatever the rest is, so the rest is not looked at. */
const LEAST_CARRIERS = 5;

export interface SpreadQuery {
  /** The issue itself, which does not count. */
  readonly number: number;
  /** By the index of `Report.errors`. */
  readonly errors: readonly FingerprintResult[];
  /** Milliseconds since 1970, UTC. */
  readonly nowMs: number;
}

/** By the index of an error in the report; undefined where it has no identity or few have it. Never throws. */
export function spreadIn(index: IssueIndex, query: SpreadQuery): (at: number) => ErrorSpread | undefined {
  let reported: readonly IndexedIssue[] | undefined;
  return (at) => {
    const found = query.errors[at];
    if (found?.kind !== "fingerprint") return undefined;
    const { fine } = found.fingerprint;
    if (index.countKey("fine", fine) < LEAST_CARRIERS) return undefined;
    reported ??= newestWithErrors(index, query);
    const carriers = reported.flatMap((issue) => toCarriers(issue, fine, query.nowMs));
    return measureSpread(
      carriers,
      reported.map((issue) => toSource(issue, query.nowMs)),
      query.nowMs,
    );
  };
}

function newestWithErrors(index: IssueIndex, { number }: SpreadQuery): IndexedIssue[] {
  return index
    .findByKey("reported", "error")
    .filter((other) => other !== number)
    .slice(-COUNTED)
    .map((other) => index.get(other))
    .filter((issue) => issue !== undefined);
}

function toCarriers(issue: IndexedIssue, fine: string, nowMs: number): ErrorCarrier[] {
  const error = issue.errors.find((each) => each.fine === fine);
  return error === undefined ? [] : [{ ...toSource(issue, nowMs), isSpokenOf: error.spokenOf }];
}

/** Duplicates of one issue are one source, and so are the reports of one person. */
function toSource(issue: IndexedIssue, nowMs: number): Pick<ErrorCarrier, "createdMs" | "source"> {
  const [target] = knownTargets(issue, nowMs);
  const source = target === undefined ? (issue.author ?? `#${issue.number}`) : `#${target}`;
  return { createdMs: issue.createdMs, source };
}
