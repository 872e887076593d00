/**
 * A status that a server answered, with its phrase and nothing else ("500 Internal Server Error"): it says that something
 * failed, not what. What did is said in the line below, where the page or the output has one.
 */
import type { ErrorSource } from "../../../domain/report.ts";
import type { Section } from "../../body/read-body.ts";
import { overLines, withoutBreaks } from "../../../wording/over-lines.ts";
import { readErrorText, type ErrorParts } from "../error-text/read-error-text.ts";
import { isSource } from "../where-errors-stand.ts";
import type { ErrorDraft } from "./error-draft.ts";
import { NO_REPORT } from "./announced-errors.ts";

/** Source: RFC 9110, section 15.6, and how pages and clients write it. */
const PHRASE = withoutBreaks(String.raw`
  (?:(?:https?|error|status|code) ?){0,3}[:(]? ?(?:50[0-4])?\)?(?: ?[:–—-])? ?
  (?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|not implemented)`);
const BARE = new RegExp(
  String.raw`^${PHRASE}(?: \(?(?:50[0-4])\)?)?(?:$|[.!]| (?:when|while|on|after|for|in|with|since|if|at|from)\b)`,
  "i",
);
/** The whole line, and how Spring's page ends its first. */
const LINE = new RegExp(String.raw`^${PHRASE}\W{0,4}$|\(type=[\w ]{3,40}, status=50\d\)\.?$`, "i");
/** Both hold one of these: the patterns themselves take a while to compile, and few texts need them. */
const HINT = /50\d|internal|bad g|unavailable|time-?out|implemented/i;
const STATUS = /\b(50\d)\b/;
/** Headers of an answer, tags, names of servers, and sentences of people. */
const NO_REASON = overLines("i")`
  ^(?:date|server|content-[a-z]+|connection|x-[\w-]+|via|cache-control|transfer-encoding|vary|set-cookie|etag|url|uri|request|method|host)\s{0,3}:|
  ^(?:[<{[>$#]|at \S|(?:i|we|it|this|my|our|and|but|so|then|when|after|since|nginx/\S+|apache/\S+|please)\b)|\?$`;

/** Whether an error is such a status. Never throws. */
export function isBareStatus({ className, code, apiType, message, frames }: Omit<ErrorParts, "status">): boolean {
  if (className !== null || code !== null || apiType !== null || frames.length > 0) return false;
  const start = message.slice(0, 200);
  return HINT.test(start) && BARE.test(start);
}

/** What stands in the line below such a status, in the same quotation or output; the first of a report. Never throws; linear. */
export function findBelowStatus(sections: readonly Section[]): ErrorDraft | undefined {
  for (const { kind, pieces } of sections) {
    if (NO_REPORT.has(kind)) continue;
    const source: ErrorSource = kind === "errors" ? "form-field" : "description";
    const quotation = pieces.flatMap(({ kind: form, text }) => (form === "line" ? [quoted(text)] : []));
    const outputs = pieces
      .filter((piece) => piece.kind === "fence" && !isSource(piece))
      .map(({ text }) => text.split("\n"));
    for (const lines of [quotation, ...outputs]) {
      const found = inLines(lines);
      if (found !== undefined) return { ...found, source, at: null, quoted: true, cut: false };
    }
  }
  return undefined;
}

/** What a line of a quotation quotes; "" for any other. */
function quoted(line: string): string {
  return /^\s{0,3}>\s?(.*)$/.exec(line)?.[1] ?? "";
}

function inLines(lines: readonly string[]): ErrorParts | undefined {
  for (const [at, line] of lines.entries()) {
    if (line.length > MAX_LINE || !HINT.test(line) || !LINE.test(line.trim())) continue;
    const below =
      lines
        .slice(at + 1, at + 4)
        .find((each) => !LEADS_ON.test(each))
        ?.trim() ?? "";
    if (isReason(below)) return { ...readErrorText(below), status: Number(STATUS.exec(line)?.[1] ?? 500) };
  }
  return undefined;
}

const MAX_LINE = 200;
/** An empty line, and one that leads to the reason: "The error was:". */
const LEADS_ON = /^\s*$|:\s{0,3}$/;

/** A page may speak to its reader ("if you have not installed it …"); the reporter's own sentences begin otherwise. */
function isReason(line: string): boolean {
  return line.length >= 8 && line.length <= 2 * MAX_LINE && /\p{L}{2}\S{0,40} \S/u.test(line) && !NO_REASON.test(line);
}
