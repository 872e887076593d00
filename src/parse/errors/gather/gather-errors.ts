/**
 * Door of the room `gather/`: every error of a report from every place where one may stand, equal ones counted as one.
 * Does not judge which of them matter; that is `judge/`.
 */
import type { Problem, ReportFormat } from "../../../domain/report.ts";
import { isPlaceholder, type Piece, type Section } from "../../body/read-body.ts";
import { collectErrors } from "./collect-errors.ts";
import { type MergedError, mergeErrors } from "./merge-errors.ts";

export { isBareStatus } from "./bare-status.ts";
export type { MergedError } from "./merge-errors.ts";

/** What was found, and what was odd about it. */
export interface GatheredErrors {
  readonly merged: readonly MergedError[];
  readonly problems: readonly Problem[];
  /** The fences that are an Errors block and no code of the reporter's. */
  readonly blocks: ReadonlySet<Piece>;
}

/** All errors of a report, in order of trust in their form. Never throws. */
export function gatherErrors(title: string, sections: readonly Section[], format: ReportFormat): GatheredErrors {
  const { drafts, problems, blocks } = collectErrors(title, sections, format);
  return { merged: mergeErrors(drafts.filter(({ message }) => !isPlaceholder(message))), problems, blocks };
}
