/** What stands in the hidden marker of a comment. Apart from `marker.ts`, since an issue without a comment has none to be read. */
import { z } from "zod";
import { LANGUAGES } from "../domain/language.ts";
import { RELATIONS } from "../domain/match.ts";
import type { MarkerState } from "../domain/plan.ts";
import { SIGNALS } from "../domain/reaction.ts";
import { jsonOf, lastMarkerLine, MARKER_BOUNDS } from "./marker.ts";

const issueNumber = z.int().min(1);
const shortText = z.string().max(MARKER_BOUNDS.text);
/** GitHub counts comments beyond 32 bits. */
const commentId = z.int().min(1);

const markerSchema = z.object({
  version: z.literal(1),
  algorithm: shortText,
  fingerprints: z.object({ coarse: shortText, medium: shortText, fine: shortText }).nullable(),
  category: shortText,
  relations: z.array(z.object({ number: issueNumber, relation: z.enum(RELATIONS) })).max(MARKER_BOUNDS.relations),
  // Absent where nothing was named, and where a release before the feedback wrote it.
  notices: z
    .array(
      z.object({ number: issueNumber, relation: z.enum(RELATIONS), score: z.number().min(0).max(1), at: shortText }),
    )
    .max(MARKER_BOUNDS.notices)
    .default([]),
  votes: z.partialRecord(z.enum([...SIGNALS, "wrong"]), z.int().min(1)).optional(),
  closing: z.object({ as: z.enum(["duplicate", "needs-info"]), of: issueNumber.nullable(), at: shortText }).optional(),
  firstNoticeAt: shortText.nullable(),
  labels: z.array(z.string().max(MARKER_BOUNDS.label)).max(MARKER_BOUNDS.labels),
  rejected: z.array(issueNumber).max(MARKER_BOUNDS.rejected),
  // Absent where nobody decided anything, and where a release before the commands wrote it.
  confirmed: z
    .array(z.object({ number: issueNumber, by: shortText }))
    .max(MARKER_BOUNDS.confirmed)
    .default([]),
  pinned: z.object({ category: shortText, by: shortText }).nullable().default(null),
  ignoredBy: shortText.nullable().default(null),
  commands: z.array(commentId).max(MARKER_BOUNDS.commands).default([]),
  delivery: shortText.nullable(),
  // Absent for English.
  language: z.enum(LANGUAGES).default("en"),
  // Absent where no command was heard so far.
  hearsCommands: z.boolean().default(false),
  // Absent where the comment was never pinned.
  statusPinned: z.literal(true).optional(),
  // Absent where nobody asked for a report.
  report: z.object({ at: shortText, digest: shortText }).optional(),
  // Absent where a release before it wrote the marker.
  place: z.object({ repository: issueNumber.nullable(), issue: issueNumber }).nullable().default(null),
});

/**
 * The state in the last marker of a body; null where there is none, where it is damaged, or where a later version
 * wrote it. Only the last counts: text quoted from an issue stands above it. Never throws; linear.
 */
export function readMarker(body: string): MarkerState | null {
  const line = lastMarkerLine(body);
  const parsed = markerSchema.safeParse(line === null ? undefined : jsonOf(line));
  return parsed.success ? parsed.data : null;
}
