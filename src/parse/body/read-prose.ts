/** The reporter's own words and code, out of all that a report holds. */
import type { CodeBlock, FieldKind, ReportFormat } from "../../domain/report.ts";
import { environmentProse, isEnvironmentLine } from "./environment-lines.ts";
import type { Section } from "./section.ts";
import { codeBlocks, lineText, proseText } from "./section-text.ts";
import type { Piece } from "./scan-pieces.ts";
import { isUnfilled } from "./template-hints.ts";

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
  const all = proseText(withoutEnvironment(lineText(section.pieces)));
  const text = isUnfilled(all) ? "" : all;
  if (format === "issue-form" && section.kind === "other" && isChoice(text)) return "";
  const own = section.kind === "other" && format === "free-text" && section.heading !== "" && !isEmptied(section, text);
  return own ? `${section.heading}\n${text}`.trim() : text;
}

/** A template's heading, by its level, below which its reader wrote nothing. */
function isEmptied({ level, pieces }: Section, text: string): boolean {
  return text === "" && (level === 0 || level >= 3) && codeBlocks(pieces).length === 0;
}

/** "Low - Nice to have", "Yes, this worked before": an answer that was picked from a list, not written. */
function isChoice(text: string): boolean {
  return text.length <= 60 && !text.includes("\n") && !/[.!?。]$/.test(text);
}

function withoutEnvironment(lines: string): string {
  if (!/\b(?:os|version|platform|terminal|shell|system|host|feedback id|argv|arg(?:ument)?s|value)\b/i.test(lines))
    return lines;
  return withoutFactTables(lines.split("\n"))
    .filter((line) => !isEnvironmentLine(line) && !ARGUMENTS.test(line))
    .join("\n");
}

/** How a program was called, as an editor's "report issue" lists it: its options are nobody's words. */
const ARGUMENTS =
  /^[\s*+•|>_-]{0,8}(?:[\w ]{0,20}\bargv|command[ -]line|arg(?:ument)?s|flags)\b[^\n]{0,40}?[:|=][^\n]{0,40}--\w/i;
/** The head of a table that lists facts, and the line below it. */
const FACT_TABLE =
  /^\s{0,4}\|? ?\**(?:item|key|property|name|setting|field|component|system)\** ?\| ?\**(?:value|version|info|details)\** ?\|?\s*$/i;

/** The lines without tables of facts ("|Item|Value|"), which say nothing of what happened. */
function withoutFactTables(lines: readonly string[]): string[] {
  let isTable = false;
  return lines.filter((line) => {
    isTable = FACT_TABLE.test(line) || (isTable && line.includes("|"));
    return !isTable;
  });
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
