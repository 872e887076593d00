/** The reporter's own words and code, out of all that a report holds. */
import type { CodeBlock, FieldKind, ReportFormat } from "../../domain/report.ts";
import { environmentProse, isEnvironmentLine } from "./environment-lines.ts";
import type { Section } from "./section.ts";
import { codeBlocks, lineText, proseText } from "./section-text.ts";
import type { Piece } from "./scan-pieces.ts";

/** Fields that are chosen from a list or are no sentences. */
const NO_PROSE: ReadonlySet<FieldKind> = new Set([
  "checklist",
  "version",
  "platform",
  "operating-system",
  "terminal",
  "model",
]);

/** All sentences in the body's order. A heading that the reporter wrote counts; a template's does not. */
export function readProse(sections: readonly Section[], format: ReportFormat): string {
  const parts = sections.map((section) => sectionProse(section, format));
  return parts.filter((part) => part !== "").join("\n\n");
}

function sectionProse(section: Section, format: ReportFormat): string {
  if (NO_PROSE.has(section.kind)) return "";
  if (section.kind === "errors" && format === "bug-command") return afterBlock(section);
  if (section.kind === "environment") return proseText(environmentProse(section));
  const text = proseText(withoutEnvironment(lineText(section.pieces)));
  if (format === "issue-form" && section.kind === "other" && isChoice(text)) return "";
  const own = section.kind === "other" && format === "free-text" && section.heading !== "";
  return own ? `${section.heading}\n${text}`.trim() : text;
}

/** "Low - Nice to have", "Yes, this worked before": an answer that was picked from a list, not written. */
function isChoice(text: string): boolean {
  return text.length <= 60 && !text.includes("\n") && !/[.!?。]$/.test(text);
}

function withoutEnvironment(lines: string): string {
  if (!/\b(?:os|version|platform|terminal|shell|system|host|feedback id)\b/i.test(lines)) return lines;
  return lines
    .split("\n")
    .filter((line) => !isEnvironmentLine(line))
    .join("\n");
}

/** What stands below the block is the reporter's; an array without a fence is not. */
function afterBlock(section: Section): string {
  const lines = lineText(section.pieces);
  return lines.trimStart().startsWith("[") || lines.includes('[{"') ? "" : proseText(lines);
}

/** Fences, but for those that are the Errors block. */
export function reporterCode(pieces: readonly Piece[], blocks: ReadonlySet<Piece>): CodeBlock[] {
  return codeBlocks(pieces.filter((piece) => !blocks.has(piece)));
}
