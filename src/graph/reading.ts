/** Each issue's own text, read once by the same reader as a triage: error, environment, prose, fingerprint. */
import type { Fingerprint } from "../domain/fingerprint.ts";
import type { ErrorEntry, Report } from "../domain/report.ts";
import { fingerprintReport } from "../fingerprint/fingerprint-report.ts";
import { parseReport } from "../parse/parse-report.ts";
import { keyOf, type Thread, type ThreadKey } from "./thread.ts";

/** What one text says. */
export interface Reading {
  readonly report: Report;
  /** The error complained of; null where there is none but noise. */
  readonly error: ErrorEntry | null;
  readonly fingerprint: Fingerprint | null;
}

/** What the texts of all issues say; pull requests and discussions report no failure. Never throws. */
export function readThreadTexts(threads: readonly Thread[]): ReadonlyMap<ThreadKey, Reading> {
  return new Map(
    threads.filter(({ kind }) => kind === "issue").map((thread) => [keyOf(thread), readThreadText(thread)]),
  );
}

/** What one text says. */
export function readThreadText({ title, body, repo }: Thread): Reading {
  const report = parseReport({ title, body, repo });
  const error = report.primaryError === null ? null : (report.errors[report.primaryError] ?? null);
  return { report, error, fingerprint: fingerprintReport(report).primary };
}

/** `400 invalid_request_error`, `TypeError`, `ENOSPC`; "" where the error has none of them. */
export function errorKind({ status, apiType, className, code }: ErrorEntry): string {
  return [status, apiType ?? className, code].filter((part) => part !== null && part !== "").join(" ");
}
