/**
 * The hidden marker of a comment: what Fingerpost remembers between runs, as JSON in an HTML comment on a line of its
 * own. `readMarker(renderMarker(state))` (`read-marker.ts`) equals `state`.
 *
 * It deliberately proves nothing: anybody can write such a line. Whoever reads a marker must have checked that the
 * comment's author is this bot, and that the rest of the comment goes with it (`own-comment.ts`).
 */
import type { MarkerState } from "../domain/plan.ts";

/** Bounds that keep a marker below 20,000 characters; what is beyond them is left out, oldest first. */
export const MARKER_BOUNDS = {
  relations: 40,
  labels: 40,
  notices: 12,
  rejected: 200,
  confirmed: 10,
  commands: 20,
  /** Characters; GitHub's own bound for a label's name is half of it. */
  label: 100,
  /** Characters of any other text. */
  text: 100,
} as const;

const OPENING = "<!-- fingerpost:v";
const VERSIONED_OPENING = `${OPENING}1 `;
const CLOSING = " -->";

/**
 * One line, `<!-- fingerpost:v1 {…} -->`, in plain ASCII, without `--`, `<`, `>`, `@` or `#` between its ends. At most
 * 40 relations and labels, 12 notices, 200 rejected and 10 confirmed issues and 20 commands (the newest are kept), and no text above 100 characters. Never throws.
 */
export function renderMarker(state: MarkerState): string {
  return `${VERSIONED_OPENING}${toInertJson(withoutNothing(bounded(state)))}${CLOSING}`;
}

/** Most issues never see a command: what nobody decided is left out, and reads as such. */
function withoutNothing(given: MarkerState): object {
  const {
    notices,
    votes,
    closing,
    confirmed,
    pinned,
    ignoredBy,
    commands,
    language,
    hearsCommands,
    place,
    report,
    ...state
  } = given;
  return {
    ...state,
    ...(notices.length > 0 && { notices }),
    ...(votes !== undefined && Object.keys(votes).length > 0 && { votes }),
    ...(closing !== undefined && { closing }),
    ...(confirmed.length > 0 && { confirmed }),
    ...(pinned !== null && { pinned }),
    ...(ignoredBy !== null && { ignoredBy }),
    ...(commands.length > 0 && { commands }),
    ...(language !== "en" && { language }),
    ...(hearsCommands && { hearsCommands }),
    ...(report !== undefined && { report }),
    ...(place !== null && { place }),
  };
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
  const json = line === null ? undefined : jsonOf(line);
  if (line === null || typeof json !== "object" || json === null) return text;
  const start = text.lastIndexOf(line);
  const marker = `${VERSIONED_OPENING}${toInertJson({ ...json, delivery: null })}${CLOSING}`;
  return text.slice(0, start) + marker + text.slice(start + line.length);
}

/** What a line of `renderMarker` holds, whatever it is; undefined where it is not JSON or of another version. */
export function jsonOf(line: string): unknown {
  if (!line.startsWith(VERSIONED_OPENING) || !line.endsWith(CLOSING)) return undefined;
  return parseJson(line.slice(VERSIONED_OPENING.length, -CLOSING.length));
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
      .filter(({ number }) => isCount(number))
      .slice(0, MARKER_BOUNDS.relations)
      .map(({ number, relation }) => ({ number, relation })),
    notices: state.notices
      .filter(({ number }) => isCount(number))
      .slice(-MARKER_BOUNDS.notices)
      .map(({ number, relation, score, at }) => ({ number, relation, score, at: short(at) })),
    votes: state.votes,
    closing: state.closing && { as: state.closing.as, of: state.closing.of, at: short(state.closing.at) },
    firstNoticeAt: state.firstNoticeAt && short(state.firstNoticeAt),
    labels: state.labels.filter((name) => name.length <= MARKER_BOUNDS.label).slice(-MARKER_BOUNDS.labels),
    rejected: state.rejected.filter(isCount).slice(-MARKER_BOUNDS.rejected),
    confirmed: state.confirmed
      .filter(({ number }) => isCount(number))
      .slice(-MARKER_BOUNDS.confirmed)
      .map(({ number, by }) => ({ number, by: short(by) })),
    pinned: state.pinned && { category: short(state.pinned.category), by: short(state.pinned.by) },
    ignoredBy: state.ignoredBy === null ? null : short(state.ignoredBy),
    ...(state.statusPinned === true && { statusPinned: true }),
    commands: state.commands.filter(isCount).slice(-MARKER_BOUNDS.commands),
    language: state.language,
    hearsCommands: state.hearsCommands,
    delivery: state.delivery && short(state.delivery),
    report: state.report && { at: short(state.report.at), digest: short(state.report.digest) },
    place: state.place && { repository: state.place.repository, issue: state.place.issue },
  };
}

function short(text: string): string {
  return text.slice(0, MARKER_BOUNDS.text);
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 1;
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
