/**
 * Noise learned from a repository: what stands in a large share of its unrelated reports, and is hardly ever complained
 * of, says nothing about this one. So a product needs no list of its own.
 *
 * The counts must come from reports as `parseReport` gives them. Counted after this function, an error would become rare
 * by being taken for noise.
 */
import type { ErrorEntry, Report } from "../../../domain/report.ts";
import { commonNoiseReason, type ErrorSpread } from "./error-spread.ts";
import { findPrimaryError, isSpokenOf } from "./primary-error.ts";

/**
 * The report with common errors marked as noise, each with its reason, and the primary error chosen anew; the same object
 * where nothing is common. `spreadOf` is asked for each error by its index in `Report.errors` and returns undefined where
 * nothing is known of it (unfingerprintable, or never seen). What the reporter speaks of is never silenced, nor what the
 * repository says is no noise (`isDenied`, on `Class: message`). Never throws.
 */
export function withCommonErrors(
  report: Report,
  spreadOf: (index: number) => ErrorSpread | undefined,
  isDenied: (text: string) => boolean = () => false,
): Report {
  const errors = report.errors.map((error, index) => {
    return isDenied(textOf(error)) ? error : withSpread(error, report, () => spreadOf(index));
  });
  if (errors.every((error, index) => error === report.errors[index])) return report;
  return { ...report, errors, primaryError: findPrimaryError(errors, report) };
}

function withSpread(error: ErrorEntry, report: Report, spread: () => ErrorSpread | undefined): ErrorEntry {
  if (error.noise || isSpokenOf(error, report)) return error;
  const found = spread();
  const noiseReason = found === undefined ? null : commonNoiseReason(found, error.status !== null);
  return noiseReason === null ? error : { ...error, noise: true, noiseReason, learned: true };
}

function textOf({ className, message }: ErrorEntry): string {
  return className === null ? message : `${className}: ${message}`;
}
