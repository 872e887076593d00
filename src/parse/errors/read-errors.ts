/**
 * Door of the room `errors/`: the errors of a report, from passage to judgement. The folders are the steps:
 *
 *     gather/ (from every place, equal ones merged) ──▶ judge/ (noise, and the one complained of)
 *        └▶ find/ (where an error begins and ends) ──▶ error-text/ (what its own text says)
 *              └▶ openers/ (how the errors of each runtime and tool begin: data)
 */
import type { ErrorEntry, Problem } from "../../domain/report.ts";
import type { Body, Piece } from "../body/read-body.ts";
import { gatherErrors } from "./gather/gather-errors.ts";
import { type Complaint, judgeErrors } from "./judge/judge-errors.ts";

export { findLikelyError, LEAST_PROBABLE_ERROR, seePassages } from "./likely/likely-error.ts";
export {
  type ErrorCarrier,
  type ErrorSpread,
  isSpokenOf,
  measureSpread,
  tellingWords,
  withCommonErrors,
} from "./judge/judge-errors.ts";

/** The errors of a report and what was odd about them. */
export interface ErrorsRead {
  readonly errors: readonly ErrorEntry[];
  /** Index of the error complained of; null where there is nothing but noise. */
  readonly primaryError: number | null;
  /** The fences that are an Errors block and no code of the reporter's. */
  readonly blocks: ReadonlySet<Piece>;
  readonly problems: readonly Problem[];
}

/** Every error of a report; `complaint` is what its reporter says in words. Never throws; linear in the text. */
export function readErrors({ sections, format }: Body, complaint: Complaint): ErrorsRead {
  const { merged, problems, blocks } = gatherErrors(complaint.title, sections, format);
  return { ...judgeErrors(merged, complaint), blocks, problems };
}
