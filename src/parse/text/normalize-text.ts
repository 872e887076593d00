/**
 * Makes any string safe to walk: one kind of line ending, no control characters, no half characters, a bounded length.
 *
 * Deliberately leaves the wording alone: Unicode is not normalised, case is kept, nothing is trimmed.
 */

/**
 * Longest text that is read, in UTF-16 units. GitHub refuses longer bodies ("body is too long (maximum is 65536
 * characters)"), so more can only come from a file.
 */
export const MAX_TEXT_LENGTH = 65_536;

// ECMA-48 control sequences (colours, cursor moves) that terminals put into pasted logs.
const ANSI_SEQUENCE = /\u001b\[[0-9;?]{0,32}[A-Za-z]/g;
// C0 controls but tab and line feed, DEL, C1 controls, and the byte order mark wherever an editor left it.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The first `length` UTF-16 units of the text with `\n` line endings, without terminal colours, control characters and lone
 * surrogates. Never throws.
 */
export function normalizeText(raw: string, length = MAX_TEXT_LENGTH): string {
  return (raw.length > length ? raw.slice(0, length) : raw)
    .replace(/\r\n?/g, "\n")
    .replace(ANSI_SEQUENCE, "")
    .replace(CONTROLS, "")
    .replace(LONE_SURROGATE, "\ufffd");
}
