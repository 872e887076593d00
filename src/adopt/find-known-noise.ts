/**
 * Which errors of a repository's past reports are background noise by the rule that counts for a new report as well: many carry
 * them, over months, and hardly anybody complains of them.
 */
import type { Report } from "../domain/report.ts";
import { fingerprintReport } from "../fingerprint/fingerprint-report.ts";
import { spreadIn } from "../match/common-errors.ts";
import { type CorpusIssue, toDocument } from "../match/document.ts";
import { IssueIndex } from "../match/issue-index.ts";
import { withCommonErrors } from "../parse/errors/read-errors.ts";

/** An error that counts as noise. */
export interface KnownNoise {
  /** `Class: message` of one report, on one line, as the patterns of `noise.deny` are tried on. */
  readonly text: string;
  /** For a person: in how many reports. */
  readonly why: string;
}

/** So many are worth showing. */
const MOST = 8;
const LENGTH = 160;

/** In order of the reports that show them. `read` is each issue with its report; `nowMs` in ms since 1970. Never throws. */
export function findKnownNoise(read: readonly ReadPast[], nowMs: number): KnownNoise[] {
  const index = new IssueIndex();
  const printed = read.map(({ issue, report }) => ({ issue, report, fingerprints: fingerprintReport(report) }));
  for (const { issue, report, fingerprints } of printed) index.add(toDocument(issue, { report, fingerprints }));
  const found = new Map<string, KnownNoise>();
  for (const { report, fingerprints } of printed) {
    // No issue has this number: it stands for the next one, and all of these are its past.
    const spreadOf = spreadIn(index, { number: 0, errors: fingerprints.errors, nowMs });
    for (const [at, { noise, noiseReason, className, message }] of withCommonErrors(
      report,
      spreadOf,
    ).errors.entries()) {
      if (!noise || report.errors[at]?.noise !== false) continue;
      const name = [className, message].filter((part) => part !== null && part !== "").join(": ");
      const text = name.replaceAll(/\s+/gu, " ").trim().slice(0, LENGTH);
      const result = fingerprints.errors[at];
      const key = result?.kind === "fingerprint" ? result.fingerprint.fine : text;
      if (!found.has(key)) found.set(key, { text, why: noiseReason ?? "" });
    }
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

interface ReadPast {
  readonly issue: CorpusIssue;
  readonly report: Report;
}
