/**
 * The report as a comment of its own (`report.as: comment`): the second kind of comment that Fingerpost writes, one for an
 * issue, edited in place. Like the first it is known by its author, its form and the issue that its marker names
 * (`own-comment.ts`); neither is ever taken for the other.
 */
import { z } from "zod";
import type { CommentPlace } from "./own-comment.ts";
import { MAX_COMMENT_LENGTH } from "./render-comment.ts";

const OPENING = "<!-- fingerpost-report:v1 ";
const CLOSING = " -->";
const HEADLINE = "### Report on ";
const FOOTER =
  "<sub>A maintainer asked for this with `/triage report`, and can have it brought up to date so. Written by Fingerpost.</sub>";
const MAX_COMMANDS = 20;

const reportMarkerSchema = z.object({
  repository: z.int().min(1).nullable(),
  issue: z.int().min(1),
  commands: z.array(z.int().min(1)).max(MAX_COMMANDS),
});

/** What a report comment remembers. */
export interface ReportMarker extends CommentPlace {
  /** Comments whose `/triage report` it answered; the newest are kept. */
  readonly commands: readonly number[];
}

/** Room for the report itself. */
export const MAX_REPORT_LENGTH = MAX_COMMENT_LENGTH - 2_000;

/** The whole comment. `markdown` begins with its headline, at the third level. */
export function renderReportComment(markdown: string, { repository, issue, commands }: ReportMarker): string {
  const marker = { repository, issue, commands: commands.slice(-MAX_COMMANDS) };
  return `${markdown.trim()}\n\n${FOOTER}\n\n${OPENING}${JSON.stringify(marker)}${CLOSING}\n`;
}

/** The marker of a report comment of ours on this issue; null for any other text. The author has to be checked. Never throws. */
export function readReportComment(body: string, place: CommentPlace): ReportMarker | null {
  const blocks = body.replace(/\r\n?/g, "\n").trimEnd().split("\n\n");
  const line = blocks.at(-1) ?? "";
  if (!body.startsWith(HEADLINE) || blocks.at(-2) !== FOOTER) return null;
  if (!line.startsWith(OPENING) || !line.endsWith(CLOSING)) return null;
  const marker = parse(line.slice(OPENING.length, -CLOSING.length));
  if (marker?.issue !== place.issue) return null;
  const isElsewhere = marker.repository !== null && place.repository !== null && marker.repository !== place.repository;
  return isElsewhere ? null : marker;
}

function parse(json: string): ReportMarker | null {
  try {
    return reportMarkerSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
