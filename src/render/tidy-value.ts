/**
 * A field's value as it is shown in the small table: without what belongs to the form or the format that it was cut from
 * (`- [X] macOS`, `amd64}`, `{`, `| Linux |`).
 */

/** A list's bullet, a box, a quote: marks of a line, and no part of what it says. */
const LINE_MARKS = /^(?:[-*+>•|]\s+|\[[ xX]\]\s*|#{1,6}\s+)+/u;
const EDGES = /^[\s,;:|"'`*_]+|[\s,;:|"'`*_]+$/gu;
const PAIRS = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
] as const;

/** One line; "" where nothing is left that says anything. Unticked boxes are left out. Never throws. */
export function tidyValue(text: string): string {
  const lines = text.slice(0, 500).split(/\r\n?|\n/u);
  const said = lines.filter((line) => !/^\s*[-*+]\s+\[ \]/u.test(line)).map(tidyLine);
  return said.filter((line) => /[\p{L}\p{N}]/u.test(line)).join(", ");
}

function tidyLine(line: string): string {
  const bare = line.trim().replace(LINE_MARKS, "").replace(EDGES, "");
  const whole = PAIRS.reduce((rest, [open, close]) => withoutHalf(rest, open, close), bare);
  return whole.replace(/\s+/gu, " ").replace(EDGES, "");
}

/** Without the brackets whose other half was cut off. */
function withoutHalf(text: string, open: string, close: string): string {
  const opened: number[] = [];
  const halves = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) opened.push(at);
    if (text[at] === close && opened.pop() === undefined) halves.add(at);
  }
  for (const at of opened) halves.add(at);
  return halves.size === 0
    ? text
    : [...text.split("").keys()]
        .filter((at) => !halves.has(at))
        .map((at) => text[at])
        .join("");
}
