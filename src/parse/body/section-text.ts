/** The text of sections and fields, and the prose and code of a whole report, out of the pieces of the body. */
import type { CodeBlock, Field } from "../../domain/report.ts";
import { overLines } from "../../wording/over-lines.ts";
import type { Piece } from "./scan-pieces.ts";
import type { Section } from "./section.ts";
import { isUnfilled, withoutHints } from "./template-hints.ts";

const NO_ANSWER = /^(?:_?no response_?|n\/?a\.?|n\.a\.|-{1,3}|_{1,3}|none provided)$/i;
// Notes that a reporting tool adds when it had to shorten its own text.
const TRUNCATION_NOTE =
  /^\*\*Note:?\*\*:? (?:Error logs were truncated|Content was truncated|The description was shortened)[^\n]{0,200}$/im;
const HTML_TAG =
  /<\/?(?:img|details|summary|br|hr|p|div|span|b|i|em|strong|code|pre|kbd|sub|sup|ul|ol|li|table|t[rdh]|thead|tbody|a|video|source|h[1-6]|blockquote|center|picture)\b[^<>]{0,2000}>/gi;
const IMAGE = /!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g;
const CHECKBOX = /^[ \t]{0,12}[-*+] \[ ?[ xX✓] ?\] .*$/gm;

/** The field as the domain has it: headings kept, marks of fences gone, "no answer" empty. */
export function toField(section: Section): Field {
  const text = withoutHints(pieceText(section.pieces)).trim();
  const isAnswer =
    !NO_ANSWER.test(text) &&
    !isUnfilled(text) &&
    !(section.kind === "version" && (NOTHING_READ.test(text) || NO_NUMBER.test(text)));
  const field = { kind: section.kind, heading: section.heading, text: isAnswer ? text : "" };
  return leavesVersion(section, field.text) ? { ...field, asksVersion: true } : field;
}

/** "acme x.y.z" as the form has it. */
const NO_NUMBER = /^(?:[\w-]{1,30} )?v?x\.y(?:\.z)?(?=\n|$)/i;
/** The command whose output is asked for, without any. */
const NOTHING_READ =
  /^(?:\s|<\/?[a-z][^<>\n]{0,40}>|[\w -]{1,40}(?=<\/(?:code|summary)>)|[$>] ?[\w ./-]{1,60}(?=\n|$))+$|^\((?:run|use|see|output of) [^()\n]{1,60}\)$/i;

/** A field without what only the form says in it. */
export function unanswered(field: Field): Field {
  return { ...field, text: "", ...(field.kind === "version" ? { asksVersion: true } : {}) };
}

/** Whether the field for the version is empty, or a line of another leaves the version open. */
function leavesVersion({ kind, pieces }: Section, answer: string): boolean {
  if (kind === "version" && answer === "") return true;
  return kind !== "checklist" && pieces.some(({ text }) => text.includes("ersion") && VERSION_LABEL.test(text));
}

/** A label that asks for the product's version, with nothing behind it but what the form put there. */
const VERSION_LABEL = overLines("im")`
  ^[ \t]{0,8}(?:[-*+•] )?[*_]{0,2}(?!(?:os|macos|windows|linux|android|ios|browser|node|python|java|ruby|php|kernel|sdk)\b)(?:[a-z.-]{1,20} )?
  versions?(?: used| number| in use)?(?: ?\([^()\n]{1,60}\))?[*_]{0,2} ?[:：]?[*_]{0,2}[ \t]{0,4}
  (?:v?x\.y(?:\.z)?|\.{3}|<[^>\n]{1,60}>|\[[^\]\n]{0,60}\]|\{\{[^{}\n]{1,60}\}\})?[ \t]{0,4}$
`;

/** Lines and contents of fences, in order. */
export function pieceText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("\n");
}

/** The lines that are no fence. */
export function lineText(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  for (const piece of pieces) if (piece.kind === "line") lines.push(piece.text);
  return lines.join("\n");
}

/** A person's sentences: without tags, images, checkboxes, notes of the sending tool, and answers that are none. */
export function proseText(lines: string): string {
  if (NO_ANSWER.test(lines.trim())) return "";
  return withoutHints(lines.replace(CHECKBOX, ""))
    .replace(TRUNCATION_NOTE, "")
    .replace(HTML_TAG, " ")
    .replace(IMAGE, " ")
    .replace(/\n[ \t]+(?=\n)/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Whether a line is the sending tool's note that it shortened its text: `**Note:** Error logs were truncated.` */
export function isTruncationNote(line: string): boolean {
  return line.startsWith("**") && TRUNCATION_NOTE.test(line);
}

/** The fences of some pieces; empty ones, and those in which only the template speaks, are left out. */
export function codeBlocks(pieces: readonly Piece[]): CodeBlock[] {
  return pieces.flatMap((piece) =>
    piece.kind === "fence" && piece.text.trim() !== "" && !isUnfilled(piece.text)
      ? [{ language: piece.language, text: piece.text }]
      : [],
  );
}
