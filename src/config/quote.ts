/** How messages repeat what stands in a file: short, on one line, and nothing unseen. */
import { visibleText } from "../render/visible-text.ts";

/** The text on one line, with all that would not be seen made visible. Never throws. */
export function toOneLine(text: string): string {
  return visibleText(text).replaceAll("\n", "␊").replaceAll("\t", "␉");
}

/** The text in quotes, on one line, cut after 40 characters. */
export function quote(text: string): string {
  return `"${cut(text, 40)}"`;
}

/** The text on one line, cut after `max` characters. */
export function cut(text: string, max: number): string {
  // Two UTF-16 units make at most one character, so the slice is long enough and the work bounded.
  const characters = Array.from(text.slice(0, 2 * max + 2));
  return toOneLine(characters.length <= max ? text : `${characters.slice(0, max).join("")}…`);
}
