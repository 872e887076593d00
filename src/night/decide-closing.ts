/**
 * Whether an issue may be closed: the one place where that is decided. Closing costs a reporter's trust where it is wrong, so every
 * doubt keeps the issue open, and each has its name.
 *
 * Two things are asked of the notices in this repository before anything is closed at all: that at least `LEAST_JUDGED` of them were
 * judged by people, and that `LEAST_PRECISION` of those were right. Until then the decision only says what it would have done.
 */
import type { ClosingCase, ClosingDecision, ClosingSettings, KeepOpenReason, LaterEvent } from "../domain/closing.ts";
import type { Relation } from "../domain/match.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";

/** A notice closes an issue only at this probability or above. */
export const LEAST_SCORE = 0.97;
/** So many notices must have been judged in this repository. */
export const LEAST_JUDGED = 30;
/** So large a share of the judged ones must have been right. */
export const LEAST_PRECISION = 0.95;
/** From so many thumbs on, an issue has a public of its own. */
const MANY_THUMBS = 5;

/** Decides it from these values alone; `now` is ISO 8601 in UTC. Never throws. */
export function decideClosing(subject: ClosingCase, settings: ClosingSettings, now: string): ClosingDecision {
  const { duplicatesAfterMs, needsInfoAfterMs } = settings;
  if (duplicatesAfterMs === null && needsInfoAfterMs === null) return keep("not-switched-on");
  const always = findReason(subject, settings);
  if (always !== null) return keep(always);
  const asDuplicate =
    duplicatesAfterMs === null ? "not-switched-on" : findDuplicateReason(subject, duplicatesAfterMs, now);
  if (asDuplicate === null) return close(subject, settings, "duplicate");
  const asUnanswered =
    needsInfoAfterMs === null ? "not-switched-on" : findUnansweredReason(subject, needsInfoAfterMs, now);
  if (asUnanswered === null) return close(subject, settings, "needs-info");
  return keep(asDuplicate === "not-switched-on" ? asUnanswered : asDuplicate);
}

/** The share of judged notices that was right is what closing rests on, whatever single ones promise. */
export function isTrusted({ judged, right }: ClosingCase["observed"]): boolean {
  return judged >= LEAST_JUDGED && right >= LEAST_PRECISION * judged;
}

function close(subject: ClosingCase, { perDay }: ClosingSettings, as: "duplicate" | "needs-info"): ClosingDecision {
  const target = as === "duplicate" ? (subject.target?.number ?? null) : null;
  // Nothing is claimed about an issue that waits for its author: no notice has to be trusted for it.
  if (as === "duplicate" && !isTrusted(subject.observed)) return { action: "would-close", as, target };
  return subject.closedToday < perDay ? { action: "close", as, target } : keep("enough-today");
}

/** What keeps an issue open whatever is said about it. */
function findReason(
  { issue, events, objections }: ClosingCase,
  { exemptLabels }: ClosingSettings,
): KeepOpenReason | null {
  if (issue.state !== "open") return "not-open";
  if (issue.locked) return "locked";
  if (events.some(({ kind }) => kind === "closed-by-us" || kind === "reopened")) return "closed-before";
  if (issue.assigned) return "assigned";
  if (issue.milestone) return "milestone";
  if (issue.labels.some((name) => exemptLabels.has(name.toLowerCase()))) return "exempt-label";
  if (issue.thumbsUp >= MANY_THUMBS) return "many-thumbs-up";
  if (issue.reporters > 1) return "several-reporters";
  return objections > 0 ? "somebody-objected" : null;
}

function findDuplicateReason(subject: ClosingCase, afterMs: number, now: string): KeepOpenReason | null {
  const { firstNoticeAt, relation, target, events } = subject;
  if (firstNoticeAt === null || relation === null) return "no-notice";
  // Reports of an incident have a time in common, which need not be a cause.
  if (!isClaimed(relation.relation) || relation.relation === "incident") return "not-sure-enough";
  if (!(relation.score >= LEAST_SCORE)) return "not-sure-enough";
  if (target === null || target.number !== relation.number) return "target-gone";
  if (!target.isOlder) return "target-newer";
  if (target.isDuplicate) return "target-duplicate";
  if (target.state !== "open") return "target-closed";
  if (target.locked) return "target-locked";
  return findLaterReason(events, firstNoticeAt) ?? (isLongAgo(firstNoticeAt, afterMs, now) ? null : "too-early");
}

/** An incident says that many report it now, and not that they report one thing. */
function isClaimed(relation: Relation): boolean {
  return relation !== "incident" && isDuplicateOrStronger(relation);
}

function findUnansweredReason({ askedAt, events }: ClosingCase, afterMs: number, now: string): KeepOpenReason | null {
  if (askedAt === null) return "no-notice";
  return findLaterReason(events, askedAt) ?? (isLongAgo(askedAt, afterMs, now) ? null : "too-early");
}

/** What people did since the first notice. A bot's comment is no answer; a bot's label is a decision of whoever runs it. */
function findLaterReason(events: readonly LaterEvent[], since: string): KeepOpenReason | null {
  const later = events.filter(({ at }) => !(Date.parse(at) < Date.parse(since)));
  if (later.some(({ kind, byBot }) => kind === "commented" && !byBot)) return "somebody-answered";
  return later.some(({ kind }) => kind !== "commented") ? "somebody-changed-it" : null;
}

/** False where a date can't be read: what is not known does not close. */
function isLongAgo(since: string, afterMs: number, now: string): boolean {
  return Date.parse(now) - Date.parse(since) >= afterMs;
}

function keep(reason: KeepOpenReason): ClosingDecision {
  return { action: "keep", reason };
}
