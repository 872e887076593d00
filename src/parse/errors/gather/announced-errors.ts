/**
 * What a report announces as its error, where nothing in it has the form of one: the answer to "Error message", the output
 * below "I get this:" or "What do you see instead?". Only words of failure make a line an error; sentences of a person
 * never are. Asked last, because a form is better evidence than an announcement.
 */
import type { ErrorSource } from "../../../domain/report.ts";
import { plainHeading, type Piece, type Section } from "../../body/read-body.ts";
import { readErrorText, type ErrorParts } from "../error-text/read-error-text.ts";
import { plainMarkup } from "../../text/plain-markup.ts";
import { isCheckList, withoutLogPrefixes } from "../find/find-errors.ts";
import { leadsToFence, leadsToLine } from "./leading-words.ts";
import { beginsWithPrompt } from "./pasted-output.ts";
import { printedMessage } from "./printed-line.ts";

/** An error that only its announcement tells. */
export interface AnnouncedError {
  readonly parts: ErrorParts;
  readonly source: ErrorSource;
}

/** Lines of one piece that are looked at; what is announced stands at the beginning, or alone. */
const MAX_LINES = 40;
/** Output of so few characters and lines is shown for what it says. */
const MAX_SHOWN = 400;

const MESSAGE_HEADING = /^(?:the |full |exact )?(?:error|error messages?|error text|exception|crash message)$/;

/** Sections whose text is no report of what happened. */
export const NO_REPORT: ReadonlySet<string> = new Set([
  ...["checklist", "version", "model", "terminal", "expected", "operating-system", "environment", "platform", "steps"],
]);

/** The first announced error of a report; undefined where none is. Never throws; linear. */
export function findAnnouncedError(
  sections: readonly Section[],
  isSource: (piece: Piece) => boolean,
): AnnouncedError | undefined {
  for (const section of sections) {
    if (NO_REPORT.has(section.kind)) continue;
    const found = inSection(section, isSource);
    if (found !== undefined)
      return { parts: readErrorText(found), source: section.kind === "errors" ? "form-field" : "description" };
  }
  return undefined;
}

/** The first line of a quotation (`> …`) that is a message: what a window or another program said. */
export function findQuotedLine(sections: readonly Section[]): AnnouncedError | undefined {
  for (const { kind, pieces } of sections) {
    if (NO_REPORT.has(kind)) continue;
    for (const piece of pieces) {
      const quoted = piece.kind === "line" ? /^ {0,3}> ?(?![>!#-])(.*)$/.exec(piece.text)?.[1] : undefined;
      const found = quoted && printedMessage(plainMarkup(quoted), { isMessageField: false, isPrinted: true });
      if (found) return { parts: readErrorText(found), source: "description" };
    }
  }
  return undefined;
}

function inSection({ kind, heading, pieces }: Section, isSource: (piece: Piece) => boolean): string | undefined {
  const isMessage = MESSAGE_HEADING.test(plainHeading(heading));
  let above = `${heading}:`;
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    const isFence = piece.kind === "fence";
    const isLed = isMessage || (isFence ? leadsToFence(above) : leadsToLine(above));
    const mayHold = isLed || (isFence && (kind === "errors" || kind === "actual" || isShort(piece.text)));
    if (mayHold && !isSource(piece) && !isCheckList(piece.text)) {
      const lines = isFence ? piece.text.split("\n", MAX_LINES) : [piece.text.replace(/^[\s>]{1,8}/, "")];
      const isPrinted = isMessage || (isFence && (isLed || kind === "errors"));
      const found = firstMessage(withoutLogPrefixes(plainMarkup(lines.join("\n"))).split("\n"), isMessage, isPrinted);
      if (found !== undefined) return found;
    }
    above = isFence ? "" : piece.text.trim();
  }
  return undefined;
}

function isShort(text: string): boolean {
  return text.length < MAX_SHOWN && text.trim().split("\n", 7).length <= 6;
}

/** The first line of a terminal's session that is a message; undefined for any other text. Never throws; linear. */
export function firstPrinted(output: string): ErrorParts | undefined {
  if (!beginsWithPrompt(output)) return undefined;
  const lines = withoutLogPrefixes(plainMarkup(output)).split("\n", MAX_LINES);
  const found = firstMessage(lines, false, true);
  return found === undefined ? undefined : readErrorText(found);
}

function firstMessage(lines: readonly string[], isMessageField: boolean, isPrinted: boolean): string | undefined {
  for (const line of lines) {
    const found = printedMessage(line, { isMessageField, isPrinted });
    if (found !== undefined) return found;
  }
  return undefined;
}
