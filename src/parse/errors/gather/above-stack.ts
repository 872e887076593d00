/**
 * The error above a stack, in output where nothing has the form of one: whatever stands right above two frames is what
 * was thrown, in any language. Asked only where no opener found an error.
 */
import type { ErrorSource } from "../../../domain/report.ts";
import type { Section } from "../../body/read-body.ts";
import { readErrorText, readFrameAt, type ErrorParts } from "../error-text/read-error-text.ts";
import { withoutLogPrefixes } from "../find/find-errors.ts";
import { FAILING_WORDS } from "../failing-words.ts";
import { isSource } from "../where-errors-stand.ts";
import { NO_REPORT } from "./announced-errors.ts";

/** An error that its stack tells. */
export interface ErrorAboveStack {
  readonly parts: ErrorParts;
  readonly source: ErrorSource;
}

/** Lines of one output that are looked at. */
const MAX_LINES = 400;
const MAX_STACK_LINES = 80;
/** Between the words and the first frame: a blank line, a heading, the line of source. */
const MAX_BETWEEN = 5;
const LEAST_FRAMES = 2;
const HEADING =
  /^[^\p{L}]{0,80}$|\b(?:stack|back) ?trace\b|\bthe (?:call )?stack:\s{0,4}$|^(?:Traceback|Calls?|Stack)\b[^\n]{0,40}:?$|^[-=]{3}/iu;
/** A sentence of a program: two words at least, one of them of a failure, and no code. */
const WORDS = /\p{L}{2}[^\n]{0,200}\s\S{2}/u;
const FAILING = new RegExp(
  String.raw`\b(?:${FAILING_WORDS}|out of (?:range|bounds|memory))\b|[a-z](?:Error|Exception)\b`,
  "i",
);
const CODE = /[;{}]$|^[\w.]{1,60}\([^\n]{0,200}\)$/;

/** The first such error of a report; undefined where none is. Never throws; linear. */
export function findErrorAboveStack(sections: readonly Section[]): ErrorAboveStack | undefined {
  for (const { kind, pieces } of sections) {
    if (NO_REPORT.has(kind)) continue;
    for (const piece of pieces) {
      if (piece.kind !== "fence" || isSource(piece)) continue;
      const text = aboveStack(withoutLogPrefixes(piece.text).split("\n", MAX_LINES));
      if (text !== undefined)
        return { parts: readErrorText(text), source: kind === "errors" ? "form-field" : "description" };
    }
  }
  return undefined;
}

/** The words and the stack below them. */
function aboveStack(lines: readonly string[]): string | undefined {
  const first = lines.findIndex((_, index) => readFrameAt(lines, index) !== undefined);
  const stack = lines.slice(Math.max(0, first), first + MAX_STACK_LINES);
  const frames = stack.filter((_, index) => readFrameAt(stack, index) !== undefined).length;
  if (first < 1 || frames < LEAST_FRAMES) return undefined;
  const above = lines.slice(Math.max(0, first - MAX_BETWEEN), first).reverse();
  const said = above.find((line) => !HEADING.test(line))?.trim();
  if (said === undefined || !WORDS.test(said) || !FAILING.test(said) || CODE.test(said)) return undefined;
  return `${said}\n${stack.join("\n")}`;
}
