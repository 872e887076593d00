/** What is missing from a body or was lost on its way, told from its shape. */
import type { Problem, ReportFormat } from "../../domain/report.ts";
import type { SafeReading } from "../secrets/safe-text.ts";
import { MAX_TEXT_LENGTH } from "../text/normalize-text.ts";
import { isTruncationNote } from "./section-text.ts";
import type { Piece } from "./scan-pieces.ts";
import type { Section } from "./section.ts";

/** The problems in a fixed order. A free text promises no environment, so none is missed there. */
export function bodyProblems(
  body: SafeReading,
  pieces: readonly Piece[],
  sections: readonly Section[],
  format: ReportFormat,
  prose: string,
): Problem[] {
  const problems: Problem[] = [];
  const empty = body.text.trim() === "";
  if (body.tooLong) {
    problems.push({ kind: "too-long", detail: `Only the first ${MAX_TEXT_LENGTH} characters were read.` });
  }
  if (empty) problems.push({ kind: "empty-body", detail: "The body is empty." });
  if (pieces.some((piece) => piece.kind === "fence" && !piece.closed)) {
    problems.push({ kind: "fence-unclosed", detail: "A code fence is opened but never closed." });
  }
  if (pieces.some((piece) => piece.kind === "line" && isContentNote(piece.text))) {
    problems.push({ kind: "content-truncated", detail: "The sender shortened the text to fit a length limit." });
  }
  if (!empty && prose === "") problems.push({ kind: "description-missing", detail: "Nothing describes the problem." });
  if (format === "bug-command" && !sections.some((section) => section.kind === "environment")) {
    problems.push({ kind: "environment-missing", detail: "The report has no Environment Info." });
  }
  return problems;
}

function isContentNote(line: string): boolean {
  return isTruncationNote(line) && !/error logs/i.test(line);
}
