/** An issue's text, read once by itself and once as one report among all others of its repository. */
import { fingerprintReport } from "../fingerprint/fingerprint-report.ts";
import { type IssueText, parseReport } from "../parse/parse-report.ts";
import { withCommonErrors } from "../parse/errors/read-errors.ts";
import { spreadIn } from "./common-errors.ts";
import type { ReadIssue } from "./document.ts";
import type { IssueIndex } from "./issue-index.ts";

export interface ReadTwice {
  /** What goes into an index: counts of what is common must not depend on what was found to be common. */
  readonly alone: ReadIssue;
  /** What is decided on: what most reports carry and nobody complains of is noise. The same object where nothing is. */
  readonly inCorpus: ReadIssue;
}

/** `nowMs` in milliseconds since 1970, UTC; `isDenied` as for `withCommonErrors`. Never throws. */
export function readInCorpus(
  issue: IssueText & { readonly number: number },
  index: IssueIndex,
  nowMs: number,
  isDenied?: (text: string) => boolean,
): ReadTwice {
  const report = parseReport(issue);
  const alone = { report, fingerprints: fingerprintReport(report) };
  const spreadOf = spreadIn(index, { number: issue.number, errors: alone.fingerprints.errors, nowMs });
  const common = withCommonErrors(report, spreadOf, isDenied);
  return { alone, inCorpus: common === report ? alone : { report: common, fingerprints: fingerprintReport(common) } };
}
