/**
 * What a report announces as its error, where nothing in it has the form of one: the answer to "Error message", the output
 * below "I get this:" or "What do you see instead?". Only words of failure make a line an error; sentences of a person
 * never are. Asked last, because a form is better evidence than an announcement.
 */
import type { ErrorSource } from "../../../domain/report.ts";
import { plainHeading, type Piece, type Section } from "../../body/read-body.ts";
import { readErrorText, type ErrorParts } from "../error-text/read-error-text.ts";
import { overLines } from "../../../wording/over-lines.ts";
import { FAILING_WORDS } from "../failing-words.ts";

/** An error that only its announcement tells. */
export interface AnnouncedError {
  readonly parts: ErrorParts;
  readonly source: ErrorSource;
}

/** Lines of one piece that are looked at; what is announced stands at the beginning, or alone. */
const MAX_LINES = 40;
/** Longer lines are data. */
const MAX_LINE = 400;

const MESSAGE_HEADING = /^(?:the |full |exact )?(?:error|error messages?|error text|exception|crash message)$/;
const SAYING =
  "errors?|exceptions?|messages?|warnings?|fails?|failed|failing|crash(?:es|ed)?|complains?|throws?|says|prints?|outputs?|response|results?|got|" +
  "get|gives|see|seeing|shows?|instead|happen(?:s|ed)?|returns?";
/** "it fails with", "I get this": a fence below shows what. */
const LEADS_TO_FENCE = new RegExp(String.raw`\b(?:${SAYING})\b[^\n.]{0,80}[.:=?]?\s{0,4}$`, "i");
/** "I get the following error:", "response :", "What do you see instead?": a line below says what. */
const LEADS_TO_LINE = new RegExp(
  String.raw`\b(?:${SAYING})\b[^\n.]{0,80}(?:[:=]|(?<=^what [^\n]{1,60})\?)\s{0,4}$`,
  "i",
);
const FAILING = new RegExp(String.raw`\b${FAILING_WORDS}\b`, "i");
/** First and second person, and the words with which sentences of people begin. */
const PERSONAL = overLines("i")`
    \b(?:I|I'm|I've|my|me|we|our|you|your)\b|
    ^(?:it|this|that|these|there|when|if|after|before|since|because|but|and|so|also|then|however|please|
      maybe|same|see|as|none|no (?:errors?|logs?|messages?|output|idea)|nothing|not|yes|n\/a|the|a|an|
      all|any|only|just|still|expected|actual)\b
  `;
/** Commands, comments, code, lists, headings, tables, addresses, checks and levels below an error. */
const NO_MESSAGE = overLines()`
    ^(?:[$>#%*|+-] ?|[VDIW] |\/\/|https?:|!?\[|\d+[.)] |\w+@\S+[:~$]|
      (?:import|from|const|let|var|def|class|func|function|return|if|for|package|public|print|assert|
        try|except|with|while|go|git|npm|pip|python3?|sudo|cd|bazel|docker|make|bash|curl|warning|info|
        debug|trace|note|checking|successfully|using|found|loading|downloading|installing)\b)|
    [{};=]\s*$|^[\w.]+ ?[=(]|=>|^<\/?\w|\b(?:INFO|DEBUG|WARN|WARNING|TRACE)\b|
    \b[WIVD] [\w./-]{1,120}:\d{1,6}\] |[Ww]arning:\s
  `;
/** How printed messages look and sentences do not: a word of failure first, a name in quotes, a colon between two parts. */
const PRINTED = new RegExp(String.raw`^["'(]?${FAILING_WORDS}\b|^[\w./ -]{1,60}: \S|\s['\`‘][^'\`’]{1,60}['\`’]`, "i");

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

const NO_REPORT = new Set([
  "checklist",
  "version",
  "model",
  "terminal",
  "expected",
  "operating-system",
  "environment",
  "platform",
  "steps",
]);

function inSection({ kind, heading, pieces }: Section, isSource: (piece: Piece) => boolean): string | undefined {
  const isMessage = MESSAGE_HEADING.test(plainHeading(heading));
  let above = `${heading}:`;
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    const isFence = piece.kind === "fence";
    const isLed = isMessage || (isFence ? LEADS_TO_FENCE : LEADS_TO_LINE).test(above);
    const mayHold = isLed || (isFence && (kind === "errors" || kind === "actual" || isShort(piece.text)));
    if (mayHold && !isSource(piece)) {
      const lines = isFence ? piece.text.split("\n", MAX_LINES) : [piece.text.replace(/^[\s>]{1,8}/, "")];
      const found = firstMessage(lines, isMessage, isMessage || (isFence && (isLed || kind === "errors")));
      if (found !== undefined) return found;
    }
    above = isFence ? "" : piece.text.trim();
  }
  return undefined;
}

/** Output of so few lines is shown for what it says. */
function isShort(text: string): boolean {
  return text.length < MAX_LINE && text.trim().split("\n", 4).length <= 3;
}

/**
 * The first line with words of failure; in a field for messages, the first line at all that may be one. `isPrinted`:
 * nothing but output stands there.
 */
function firstMessage(lines: readonly string[], isMessage: boolean, isPrinted: boolean): string | undefined {
  for (const raw of lines) {
    const line = raw.trim().replace(/^["“`*]{1,3}(.*?)["”`*]{1,3}$/, "$1");
    if (line.length < 8 || line.length > MAX_LINE || NO_MESSAGE.test(line) || PERSONAL.test(line)) continue;
    if (line.split(" ", 3).length < 3 || /\?$|^[a-z][^:]*\.$/.test(line)) continue;
    if (isMessage || (FAILING.test(line) && (isPrinted || PRINTED.test(line)))) return line;
  }
  return undefined;
}
