/**
 * The report within our one comment: a folded section between two lines of its own, so that a later run can take it over as it
 * is. Its digest stands in the marker: what somebody else wrote between such lines is not taken over.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A report as Markdown, and when it was made. */
export interface ReportSection {
  readonly markdown: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

const BEGIN = "<!-- report: begin -->";
const END = "<!-- report: end -->";

/** The folded block; begins and ends without a line feed. */
export function renderReportSection({ markdown, at }: ReportSection): string {
  const summary = `Report: what is known around this issue (${at.slice(0, 10)})`;
  return `${BEGIN}\n<details>\n<summary>${summary}</summary>\n\n${markdown.trim()}\n\n</details>\n${END}`;
}

/** What the marker remembers of it: 16 hex digits over the text. */
export function digestOf({ markdown }: ReportSection): string {
  return bytesToHex(sha256(utf8ToBytes(markdown.trim()))).slice(0, 16);
}

/** The section of a comment, where it is the one that the marker names; null where not. Never throws; linear. */
export function readReportSection(
  body: string,
  mark: { readonly at: string; readonly digest: string } | undefined,
): ReportSection | null {
  if (mark === undefined) return null;
  const text = body.replace(/\r\n?/g, "\n");
  const begin = text.indexOf(`\n${BEGIN}\n`);
  const end = text.indexOf(`\n${END}\n`, begin);
  if (begin === -1 || end === -1) return null;
  const lines = text.slice(begin + BEGIN.length + 2, end).split("\n");
  // `<details>`, the summary and a blank line before it; a blank line and `</details>` behind it.
  const section = { markdown: lines.slice(3, -2).join("\n").trim(), at: mark.at };
  return digestOf(section) === mark.digest ? section : null;
}
