/**
 * What a report announces as its error, where nothing in it has the form of one: the answer to "Error message", the output
 * below "I get this:" or "What do you see instead?". Only words of failure make a line an error; sentences of a person
 * never are. Asked last, because a form is better evidence than an announcement.
 */
import type { ErrorSource } from "../../../domain/report.ts";
import { plainHeading, type Section } from "../../body/read-body.ts";
import { isSource } from "../where-errors-stand.ts";
import { readErrorText, type ErrorParts } from "../error-text/read-error-text.ts";
import { plainMarkup } from "../../text/plain-markup.ts";
import { isCheckList, withoutLogPrefixes } from "../find/find-errors.ts";
import { leadsToFence, leadsToLine } from "./leading-words.ts";
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

/** What a form asks without asking for a message: "It happens in the browser too?". */
const YES_OR_NO =
  /^(?![^\n]*\b(?:what|which|how|where|when|why|who|describe|paste|errors?|exceptions?|messages?|warnings?|logs?|output|crash(?:es)?|traces?|stack|text)\b)[^\n]*\?\W{0,4}$/i;
const MAX_ASKED = 200;

/** Sections whose text is no report of what happened. */
export const NO_REPORT: ReadonlySet<string> = new Set([
  ...["checklist", "version", "model", "terminal", "expected", "operating-system", "environment", "platform", "steps"],
]);

/** The first announced error of a report; undefined where none is. Never throws; linear. */
export function findAnnouncedError(sections: readonly Section[]): AnnouncedError | undefined {
  for (const section of sections) {
    if (NO_REPORT.has(section.kind)) continue;
    const found = inSection(section);
    if (found !== undefined)
      return { parts: readErrorText(found), source: section.kind === "errors" ? "form-field" : "description" };
  }
  return undefined;
}

/** A line that its logger marked as no failure. */
const ONLY_TOLD = /^[^\p{L}]{0,40}(?:INFO|DEBUG|TRACE|NOTICE|info|debug|trace|notice)\b/u;

function inSection({ kind, heading, pieces }: Section): string | undefined {
  const isMessage = MESSAGE_HEADING.test(plainHeading(heading));
  let above = YES_OR_NO.test(heading.slice(-MAX_ASKED)) ? "" : `${heading}:`;
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    const isFence = piece.kind === "fence";
    const isLed = isMessage || (isFence ? leadsToFence(above) : leadsToLine(above));
    const mayHold = isLed || (isFence && (kind === "errors" || kind === "actual" || isShort(piece.text)));
    if (mayHold && !isSource(piece) && !isCheckList(piece.text)) {
      const lines = isFence
        ? piece.text.split("\n", MAX_LINES).filter((line) => !ONLY_TOLD.test(line))
        : [piece.text.replace(/^[\s>]{1,8}/, "")];
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

function firstMessage(lines: readonly string[], isMessageField: boolean, isPrinted: boolean): string | undefined {
  for (const line of lines) {
    const found = printedMessage(line, { isMessageField, isPrinted });
    if (found !== undefined) return found;
  }
  return undefined;
}
