/**
 * The hidden marker of a comment: what Fingerpost remembers between runs, as JSON in an HTML comment on a line of its
 * own. `readMarker(renderMarker(state))` equals `state`.
 *
 * It deliberately proves nothing: anybody can write such a line. Whoever reads a marker must have checked that the
 * comment's author is this bot, and that the rest of the comment goes with it (`own-comment.ts`).
 */
import { z } from "zod";
import { RELATIONS } from "../domain/match.ts";
import type { MarkerState } from "../domain/plan.ts";

/** Bounds that keep a marker below 20,000 characters; what is beyond them is left out, oldest first. */
const MAX_RELATIONS = 40;
const MAX_LABELS = 40;
const MAX_NOTICES = 12;
const MAX_REJECTED = 200;
const MAX_CONFIRMED = 10;
const MAX_COMMANDS = 20;
/** GitHub's own bound for a label's name. */
const MAX_LABEL_LENGTH = 50;
const MAX_ID_LENGTH = 100;

const OPENING = "<!-- fingerpost:v";
const VERSIONED_OPENING = `${OPENING}1 `;
const CLOSING = " -->";

const issueNumber = z.int().min(1);
const shortText = z.string().max(MAX_ID_LENGTH);
/** GitHub counts comments beyond 32 bits. */
const commentId = z.int().min(1);

const markerSchema = z.object({
  version: z.literal(1),
  algorithm: shortText,
  fingerprints: z.object({ coarse: shortText, medium: shortText, fine: shortText }).nullable(),
  category: shortText,
  relations: z.array(z.object({ number: issueNumber, relation: z.enum(RELATIONS) })).max(MAX_RELATIONS),
  // Absent where nothing was named, and where a release before the feedback wrote it.
  notices: z
    .array(
      z.object({ number: issueNumber, relation: z.enum(RELATIONS), score: z.number().min(0).max(1), at: shortText }),
    )
    .max(MAX_NOTICES)
    .default([]),
  closing: z.object({ as: z.enum(["duplicate", "needs-info"]), of: issueNumber.nullable(), at: shortText }).optional(),
  firstNoticeAt: shortText.nullable(),
  labels: z.array(z.string().max(2 * MAX_LABEL_LENGTH)).max(MAX_LABELS),
  rejected: z.array(issueNumber).max(MAX_REJECTED),
  // Absent where nobody decided anything, and where a release before the commands wrote it.
  confirmed: z
    .array(z.object({ number: issueNumber, by: shortText }))
    .max(MAX_CONFIRMED)
    .default([]),
  pinned: z.object({ category: shortText, by: shortText }).nullable().default(null),
  ignoredBy: shortText.nullable().default(null),
  commands: z.array(commentId).max(MAX_COMMANDS).default([]),
  delivery: shortText.nullable(),
  // Absent where the comment was never pinned.
  statusPinned: z.literal(true).optional(),
  // Absent where no command was heard so far.
  hearsCommands: z.boolean().default(false),
  // Absent where nobody asked for a report.
  report: z.object({ at: shortText, digest: shortText }).optional(),
  // Absent where a release before it wrote the marker.
  place: z.object({ repository: issueNumber.nullable(), issue: issueNumber }).nullable().default(null),
});

/**
 * One line, `<!-- fingerpost:v1 {…} -->`, in plain ASCII, without `--`, `<`, `>`, `@` or `#` between its ends. At most
 * 40 relations and labels, 12 notices, 200 rejected and 10 confirmed issues and 20 commands (the newest are kept), and no text above 100 characters. Never throws.
 */
export function renderMarker(state: MarkerState): string {
  return `${VERSIONED_OPENING}${toInertJson(withoutNothing(bounded(state)))}${CLOSING}`;
}

/** Most issues never see a command: what nobody decided is left out, and reads as such. */
function withoutNothing(given: MarkerState): object {
  const { notices, closing, confirmed, pinned, ignoredBy, commands, hearsCommands, place, report, ...state } = given;
  return {
    ...state,
    ...(notices.length > 0 && { notices }),
    ...(closing !== undefined && { closing }),
    ...(confirmed.length > 0 && { confirmed }),
    ...(pinned !== null && { pinned }),
    ...(ignoredBy !== null && { ignoredBy }),
    ...(commands.length > 0 && { commands }),
    ...(hearsCommands && { hearsCommands }),
    ...(report !== undefined && { report }),
    ...(place !== null && { place }),
  };
}

/**
 * The state in the last marker of a body; null where there is none, where it is damaged, or where a later version
 * wrote it. Only the last counts: text quoted from an issue stands above it. Never throws; linear.
 */
export function readMarker(body: string): MarkerState | null {
  const line = lastMarkerLine(body);
  if (line === null || !line.startsWith(VERSIONED_OPENING) || !line.endsWith(CLOSING)) return null;
  const parsed = markerSchema.safeParse(parseJson(line.slice(VERSIONED_OPENING.length, -CLOSING.length)));
  return parsed.success ? parsed.data : null;
}

/**
 * Whether a body may be one of our comments: a headline first, and a marker line of any version, readable or not. A cheap
 * look before anything is asked of GitHub; `readOwnComment` decides.
 */
export function hasMarker(body: string): boolean {
  return body.startsWith("### ") && lastMarkerLine(body) !== null;
}

/**
 * The body without what changes on every run: the id of the delivery, line endings, blanks at the end. Two bodies with
 * the same comparable text look and work the same, so that an edit from one to the other need not be sent.
 */
export function comparable(body: string): string {
  const text = body.replace(/\r\n?/g, "\n").trimEnd();
  const line = lastMarkerLine(text);
  const state = readMarker(text);
  if (line === null || state === null) return text;
  const start = text.lastIndexOf(line);
  return text.slice(0, start) + renderMarker({ ...state, delivery: null }) + text.slice(start + line.length);
}

/** The last line that begins as a marker does, whatever stands below it; null where there is none. */
export function lastMarkerLine(body: string): string | null {
  const inner = body.lastIndexOf(`\n${OPENING}`);
  if (inner === -1 && !body.startsWith(OPENING)) return null;
  const start = inner + 1;
  const end = body.indexOf("\n", start);
  return body.slice(start, end === -1 ? undefined : end).trimEnd();
}

function bounded(state: MarkerState): MarkerState {
  return {
    version: 1,
    algorithm: short(state.algorithm),
    fingerprints: state.fingerprints && {
      coarse: short(state.fingerprints.coarse),
      medium: short(state.fingerprints.medium),
      fine: short(state.fingerprints.fine),
    },
    category: short(state.category),
    relations: state.relations
      .filter(({ number }) => isIssueNumber(number))
      .slice(0, MAX_RELATIONS)
      .map(({ number, relation }) => ({ number, relation })),
    notices: state.notices
      .filter(({ number }) => isIssueNumber(number))
      .slice(-MAX_NOTICES)
      .map(({ number, relation, score, at }) => ({ number, relation, score, at: short(at) })),
    closing: state.closing && { as: state.closing.as, of: state.closing.of, at: short(state.closing.at) },
    firstNoticeAt: state.firstNoticeAt && short(state.firstNoticeAt),
    labels: state.labels.filter((name) => name.length <= 2 * MAX_LABEL_LENGTH).slice(-MAX_LABELS),
    rejected: state.rejected.filter(isIssueNumber).slice(-MAX_REJECTED),
    confirmed: state.confirmed
      .filter(({ number }) => isIssueNumber(number))
      .slice(-MAX_CONFIRMED)
      .map(({ number, by }) => ({ number, by: short(by) })),
    pinned: state.pinned && { category: short(state.pinned.category), by: short(state.pinned.by) },
    ignoredBy: state.ignoredBy === null ? null : short(state.ignoredBy),
    ...(state.statusPinned === true && { statusPinned: true }),
    commands: state.commands.filter((id) => commentId.safeParse(id).success).slice(-MAX_COMMANDS),
    hearsCommands: state.hearsCommands,
    delivery: state.delivery && short(state.delivery),
    report: state.report && { at: short(state.report.at), digest: short(state.report.digest) },
    place: state.place && { repository: state.place.repository, issue: state.place.issue },
  };
}

function short(text: string): string {
  return text.slice(0, MAX_ID_LENGTH);
}

function isIssueNumber(number: number): boolean {
  return issueNumber.safeParse(number).success;
}

/** JSON whose strings escape everything but letters, digits and harmless signs, and whose `-` never stand together. */
function toInertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]|[<>&@#`]|-(?=-)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
