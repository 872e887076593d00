/**
 * Which named relation a candidate has to the new issue: the one place where it is decided.
 *
 * `known-issue` comes from the repository's own registry (`known-issues.ts`), a link that a maintainer confirmed from
 * `src/command/`; `incident` needs a look at the whole repository and is the re-scan's.
 */
import type { Reason } from "../domain/reason.ts";
import type { Relation } from "../domain/match.ts";
import type { Release } from "../domain/plan.ts";
import { isKnownDuplicate } from "./clusters.ts";
import type { IndexedIssue } from "./document.ts";
import { findFixStanding } from "./fix-release.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { daysBetween, stateAt } from "./timeline.ts";

export interface Thresholds {
  /** Probabilities 0..1. */
  readonly duplicate: number;
  readonly related: number;
}

export interface RelationContext {
  readonly thresholds: Thresholds;
  /** In any order; none where they are not known. */
  readonly releases: readonly Release[];
  readonly nowMs: number;
}

export interface Verdict {
  readonly relation: Relation;
  /** Probability 0..1 that the relation holds. */
  readonly score: number;
  /** Why it is this relation, where the pair's evidence does not say so. */
  readonly reason: Reason | null;
}

/** Later than this, a passing failure with the same text is another outage. */
const TRANSIENT_DAYS = 7;
const SAME_REPORT_DAYS = 1;
/** Below this probability a shared id or author proves nothing: the texts speak of different things. */
const SAME_REPORT_LEAST = 0.5;
/** What one person files in a row shares errors without being one; share of the title's telling words. */
const SAME_TITLE = 0.8;
/** Two ids that are the same by chance or by a template are not worth modelling; a pasted id is. */
const SAME_REPORT_SCORE = 0.98;

/**
 * The relation of a candidate, for which `target`, the canonical of its cluster, is shown; undefined where it is not
 * worth naming.
 */
export function findRelation(
  query: IndexedIssue,
  candidate: ScoredCandidate,
  target: IndexedIssue,
  { thresholds, releases, nowMs }: RelationContext,
): Verdict | undefined {
  const { probability } = candidate;
  const proof = findSameReport(query, candidate);
  if (proof !== undefined) {
    return { relation: "same-report", score: Math.max(probability, SAME_REPORT_SCORE), reason: proof };
  }
  if (candidate.stance === "same") return { ...asSaid(probability, thresholds), reason: null };
  if (probability < thresholds.related) return undefined;
  const isLongAgo = isPassing(query, candidate);
  if (isLongAgo && stateAt(target, nowMs) === "closed") {
    return { relation: "recurrence", score: probability, reason: { kind: "passed", values: {} } };
  }
  // Of two reports that say next to nothing, likeness proves nothing either.
  const isComparable = !candidate.conflicts.some(({ kind }) => kind === "thin");
  const isDenied = candidate.stance === "different";
  const canBeTarget = isComparable && !isLongAgo && !isKnownDuplicate(target, nowMs) && !isDenied;
  if (probability < thresholds.duplicate || !canBeTarget) {
    return { relation: "related", score: probability, reason: null };
  }
  return { ...fateOf(query, target, releases, nowMs), score: probability };
}

/** What the same problem is where the other issue was closed as completed: fixed since, or back again. */
function fateOf(
  query: IndexedIssue,
  target: IndexedIssue,
  releases: readonly Release[],
  nowMs: number,
): Pick<Verdict, "relation" | "reason"> {
  const unknown = { relation: "duplicate", reason: null } as const;
  if (stateAt(target, nowMs) === "open" || target.closedMs === null || target.stateReason === "not_planned") {
    return unknown;
  }
  const standing = findFixStanding(query.version, target.closedMs, releases, nowMs);
  if (standing === undefined) return unknown;
  const { release, isBehind } = standing;
  const values = { release, version: query.version ?? "" };
  return { relation: isBehind ? "fixed-in" : "regression", reason: { kind: "closedBefore", values } };
}

/** Why both are one report sent twice; undefined where they are not. */
function findSameReport(
  query: IndexedIssue,
  { document, features, sharedError, probability }: ScoredCandidate,
): Reason | undefined {
  if (isId(query.feedbackId) && query.feedbackId === document.feedbackId) {
    return { kind: "sameFeedbackId", values: {} };
  }
  // A log of one session is pasted under two complaints as well: ids and authors count for the same complaint only.
  if (sharedError?.role !== "both-primary" || probability < SAME_REPORT_LEAST) return undefined;
  if (query.requestIds.some((id) => document.requestIds.includes(id))) {
    return { kind: "sameRequestId", values: {} };
  }
  const isByOneAuthor = query.author !== null && query.author === document.author;
  const isSameDay = daysBetween(query.createdMs, document.createdMs) <= SAME_REPORT_DAYS;
  const isSameTitle = features.titleInTitle >= SAME_TITLE;
  return isByOneAuthor && isSameDay && isSameTitle ? { kind: "sameErrorSameDay", values: {} } : undefined;
}

/** An id, and not what people write where they have none. */
function isId(id: string | null): boolean {
  return id !== null && id.length >= 8 && /\d/.test(id);
}

/** A reporter who says "same as #12" is listed with it, and it is a duplicate if the rest agrees at all. */
function asSaid(probability: number, thresholds: Thresholds): Pick<Verdict, "relation" | "score"> {
  const isDuplicate = probability >= thresholds.duplicate;
  return { relation: isDuplicate ? "duplicate" : "related", score: Math.max(probability, thresholds.related) };
}

/** The failure passes by itself, and the other one lies so far back that it was another outage. */
function isPassing(query: IndexedIssue, { document, sharedError }: ScoredCandidate): boolean {
  if (sharedError === undefined || !sharedError.error.transient) return false;
  return daysBetween(query.createdMs, document.createdMs) > TRANSIENT_DAYS;
}
