/**
 * GitHub's limits on what we send. Lengths are characters as GitHub counts them: code points, not UTF-16 units.
 *
 * Labels are cut to fit, since their names come from configuration; a comment is never cut here, since the renderer
 * alone knows what may be left out.
 */
import type { Label } from "../domain/issue.ts";

/** https://docs.github.com/rest/issues/labels and the message of the 422 that exceeding it gives. */
const LABEL_NAME_LENGTH = 50;
const LABEL_DESCRIPTION_LENGTH = 100;
/** "body is too long (maximum is 65536 characters)" */
export const BODY_LENGTH = 65_536;

const COLOR = /^[0-9a-f]{6}$/;

/** The first `length` code points of `text`; a character is never halved. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return Array.from(text.slice(0, length * 2))
    .slice(0, length)
    .join("");
}

/** A lone surrogate cannot be put into a URL, and GitHub stores none. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/**
 * The name as GitHub will keep it: trimmed, at most 50 characters; undefined where none remains, or where no URL can
 * address it (`.` and `..`). Never throws.
 */
export function fitLabelName(name: string): string | undefined {
  const fitted = cut(wellFormed(name).trim(), LABEL_NAME_LENGTH).trim();
  return fitted === "" || fitted === "." || fitted === ".." ? undefined : fitted;
}

/** The label as GitHub will take it: name and description cut, colour in lower case; undefined where it cannot be. */
export function fitLabel(label: Label): Label | undefined {
  const name = fitLabelName(label.name);
  const color = label.color.toLowerCase();
  if (name === undefined || !COLOR.test(color)) return undefined;
  return { name, color, description: cut(wellFormed(label.description), LABEL_DESCRIPTION_LENGTH) };
}

/** Whether GitHub would take `body` as a comment: 1 to 65,536 characters, not only white space. */
export function isBody(body: string): boolean {
  if (body.trim() === "") return false;
  return body.length <= BODY_LENGTH || (body.length <= BODY_LENGTH * 2 && Array.from(body).length <= BODY_LENGTH);
}
