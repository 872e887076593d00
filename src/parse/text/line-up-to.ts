/** The part of a line before a place in it; `end` is an offset into the text. */
export function lineUpTo(text: string, end: number): string {
  return text.slice(text.lastIndexOf("\n", end) + 1, end);
}
