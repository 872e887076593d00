/**
 * Door of the room `judge/`: which errors are background noise, and which one the reporter complains of. `withCommonErrors`
 * judges anew with what a corpus knows of the errors.
 */
import type { ErrorEntry } from "../../../domain/report.ts";
import type { MergedError } from "../gather/gather-errors.ts";
import { markNoise } from "./noise.ts";
import { type Complaint, findPrimaryError, isComplainedOf } from "./primary-error.ts";

export { type ErrorCarrier, type ErrorSpread, measureSpread } from "./error-spread.ts";
export { type Complaint, isSpokenOf } from "./primary-error.ts";
export { tellingWords } from "./telling-words.ts";
export { withCommonErrors } from "./with-common-errors.ts";

/** The errors with their noise marked, and the index of the one complained of; null where there is nothing but noise. */
export interface JudgedErrors {
  readonly errors: readonly ErrorEntry[];
  readonly primaryError: number | null;
}

/** The errors as they matter to the reporter. Never throws. */
export function judgeErrors(merged: readonly MergedError[], complaint: Complaint): JudgedErrors {
  const errors = markNoise(merged, (error) => isComplainedOf(error, complaint));
  return { errors, primaryError: findPrimaryError(errors, complaint) };
}
