/** Pasted text as its program printed it: prefixes, boxes, escapes, mark-up and breaks by width are taken off. */
import type { Surroundings } from "../openers/error-openers.ts";
import { plainMarkup } from "../../text/plain-markup.ts";
import { withoutLogPrefixes } from "./without-log-prefixes.ts";

/** Without what terminals, loggers, trackers and quotation put before, around and into the lines. Never throws; linear. */
export function plainText(raw: string, around: Surroundings): string {
  const text = ungrouped(unboxed(unescaped(around === "prose" ? unwrapped(plainMarkup(raw)) : raw)));
  return around === "log" || around === "prose" ? withoutLogPrefixes(text) : text;
}

/** Logs print a stack as one string, answers of services whole outputs. */
const ESCAPED_BREAK = /(?:\\r)?\\n(?=\s{0,8}at |\s{1,8}File \\?"|\s{2,8}\S|[A-Z]\w{2,60}(?:Error|Exception)\b)|\\r\\n/g;

function unescaped(text: string): string {
  if (!text.includes("\\n")) return text;
  const broken = text.replace(ESCAPED_BREAK, "\n");
  if (!broken.includes('File \\"')) return broken;
  return broken.replaceAll('\\"', '"').replace(/"(?=Traceback \(most recent call last\):\n)/g, '"\n');
}

/** A line that was broken by width goes on in small letters; a frame, a list or another message does not. */
function unwrapped(text: string): string {
  const lines = text.split("\n");
  if (!lines.some(isFull)) return text;
  let whole = lines[0] ?? "";
  for (const [index, line] of lines.slice(1).entries()) {
    const above = lines[index] ?? "";
    whole += (isFull(above) && above.includes(": ") && GOES_ON.test(line) ? " " : "\n") + line;
  }
  return whole;
}

/** Old trackers and mail break lines at 80 to 90 characters. */
function isFull(line: string): boolean {
  return line.length >= 68 && line.length <= 100;
}

const GOES_ON = /^(?!(?:at|from|in|by|goroutine) |\w{1,30}\()[a-z(*][^\n:=]{0,60}(?:$|[ .])/;

/** Without the frame that a terminal draws around its output, and without marks of quotation. */
function unboxed(text: string): string {
  if (!/^ {0,8}[│┃>]/m.test(text)) return text;
  const unframed = (line: string): string =>
    /^ {0,8}[│┃>]/.test(line) ? line.replace(/^ {0,8}[│┃>] ?/, "").replace(/[│┃]$/, "") : line;
  return text.split("\n").map(unframed).join("\n");
}

/** Python draws a tree around the tracebacks of a group: https://docs.python.org/3/library/exceptions.html#exception-groups. */
function ungrouped(text: string): string {
  if (!text.includes("Exception Group Traceback")) return text;
  return text
    .split("\n")
    .map((line) => line.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/, ""))
    .join("\n");
}
