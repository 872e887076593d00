import type { ReportFingerprints } from "../domain/fingerprint.ts";
import type { Report } from "../domain/report.ts";
import { fingerprintError } from "./fingerprint-error.ts";

/**
 * The fingerprints of a report's errors in their order, and that of the primary one. Noise is fingerprinted too, so that
 * it can be shown; whoever compares leaves it out by `ErrorEntry.noise`. Never throws.
 */
export function fingerprintReport(report: Report): ReportFingerprints {
  const errors = report.errors.map(fingerprintError);
  const primary = report.primaryError === null ? undefined : errors[report.primaryError];
  return { primary: primary?.kind === "fingerprint" ? primary.fingerprint : null, errors };
}
