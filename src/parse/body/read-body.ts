/**
 * Door of the room `body/`: Markdown as filed → its pieces → its sections, and what can be read off them without knowing
 * what they mean.
 *
 *     readSafely (of secrets/) → scanPieces → splitSections → detectFormat
 *                                       └→ toField · labelledValues · readProse · reporterCode · isUntouched · bodyProblems
 */
import type { ReportFormat } from "../../domain/report.ts";
import { detectFormat } from "./detect-format.ts";
import type { SafeReading, SafeText } from "../secrets/safe-text.ts";
import { type Piece, scanPieces } from "./scan-pieces.ts";
import type { Section } from "./section.ts";
import { splitSections } from "./split-sections.ts";

export { isExample, isPlaceholder, isUnfilled, withoutHints } from "./template-hints.ts";
export { bodyProblems } from "./body-problems.ts";
export { type EnvironmentKey, isSentence, labelKey } from "./environment-lines.ts";
export { headingKind, plainHeading } from "./heading-kind.ts";
export { type LabelledValue, labelledValues } from "./labelled-values.ts";
export { readProse, reporterCode } from "./read-prose.ts";
export type { Piece } from "./scan-pieces.ts";
export type { Section } from "./section.ts";
export { isTruncationNote, lineText, pieceText, toField } from "./section-text.ts";
export { isUntouched, untouchedField } from "./untouched.ts";

/** A body taken apart. */
export interface Body {
  /** As it is read: without credentials, normal line ends, bounded length. */
  readonly normal: SafeReading;
  readonly pieces: readonly Piece[];
  /** In order; the first one has no heading and may be empty. */
  readonly sections: readonly Section[];
  readonly format: ReportFormat;
}

/** The parts of Markdown. Never throws; linear in its length. */
export function readBody(normal: SafeReading): Body {
  const pieces = scanPieces(unfenced(withoutHead(normal.text)));
  const sections = splitSections(pieces);
  return { normal, pieces, sections, format: detectFormat(sections) };
}

/**
 * The text without a template's own head, which some tools send along
 * (https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests).
 */
function withoutHead(text: string): string {
  return text.trimStart().startsWith("---") ? text.replace(TEMPLATE_HEAD, "") : text;
}

const TEMPLATE_HEAD =
  /^\s{0,20}---[ \t]{0,8}\n(?=(?:name|about|title|labels): ?)(?:(?:name|about|title|labels|assignees|type|projects|description):[^\n]{0,300}\n|[ \t]{0,8}\n){1,16}---[ \t]{0,8}(?:\n|$)/;

/** What was moved from Google Code stands in a fence as a whole, a person's words like the rest. */
function unfenced(text: string): string {
  return text.includes(MOVED)
    ? text.replace(/^```\n([^]{0,60000}?)\n```\n(?=\s{0,8}Original issue reported on code\.google\.com)/, "$1\n")
    : text;
}

const MOVED = "Original issue reported on code.google.com";

/** A title on one line, single blanks. Never throws. */
export function readTitle(title: SafeText): string {
  return title.replace(/\s+/g, " ").trim();
}
