/**
 * Where an issue is already known.
 *
 * Retrieval is generous (`find-candidates.ts`), evidence is named (`pair-features.ts`, `shared-error.ts`,
 * `conflicts.ts`), the probability is calibrated (`score-candidates.ts`), and one switch names the relation
 * (`relations.ts`). What is shown is the canonical of a cluster (`clusters.ts`), because a link to an issue that was
 * itself closed as a duplicate helps nobody.
 *
 * Pure: the clock is `options.now`, and what happened after it is not seen. Issues filed after the query never match.
 */
import type { Reason } from "../domain/reason.ts";
import type { Match, Relation } from "../domain/match.ts";
import type { Release, Skip } from "../domain/plan.ts";
import { findCluster } from "./clusters.ts";
import type { IndexedIssue, IssueDocument } from "./document.ts";
import type { IssueIndex } from "./issue-index.ts";
import { toReasons } from "./reasons.ts";
import { findRelation, type Thresholds, type Verdict } from "./relations.ts";
import type { RankWeights } from "./rank-weights.ts";
import { type ScoredCandidate, scoreCandidates } from "./score-candidates.ts";
import { daysBetween, isFiledBefore, stateAt } from "./timeline.ts";

export interface MatchOptions {
  /** Probabilities 0..1. */
  readonly thresholds: Thresholds;
  /** At most this many matches of each tier. */
  readonly maxDuplicates: number;
  readonly maxRelated: number;
  /** Issues that somebody said are not the same; never suggested again. */
  readonly rejected: ReadonlySet<number>;
  /** The repository's releases, in any order; without them nothing is said of fixes. */
  readonly releases?: readonly Release[];
  /** What candidates are put in order by; the shipped weights by default. */
  readonly rankWeights?: RankWeights;
  /** ISO 8601 in UTC; states, comments and known duplicates are taken as of then. */
  readonly now: string;
}

/** What was found, and what was left out for which reason. */
export interface MatchOutcome {
  /** The duplicate tier first, then the others; best first within each. */
  readonly matches: readonly Match[];
  readonly skipped: readonly Skip[];
}

/** Relations that say "this is known already"; the others are only worth a look. */
const DUPLICATE_TIER: ReadonlySet<Relation> = new Set<Relation>([
  "same-report",
  "known-issue",
  "duplicate",
  "fixed-in",
  "regression",
  "incident",
]);

/** True for the relations that a notice is posted for. */
export function isDuplicateOrStronger(relation: Relation): boolean {
  return DUPLICATE_TIER.has(relation);
}

/** The earlier issues worth naming, and what was left out. Deterministic. Never throws. */
export function findMatches(query: IssueDocument, index: IssueIndex, options: MatchOptions): MatchOutcome {
  if (index.size === 0) return { matches: [], skipped: [] };
  const parsed = Date.parse(options.now);
  const nowMs = Number.isNaN(parsed) ? query.createdMs : parsed;
  const accepts = (member: IndexedIssue) => isFiledBefore(member, query) && !options.rejected.has(member.number);
  const scored = scoreCandidates(query, index, nowMs, options.rankWeights);
  const found = toCanonicals(scored, index, nowMs, accepts);
  const skipped: Skip[] = [];
  const judged: Judged[] = [];
  for (const { target, candidate } of found) {
    const { thresholds, releases = [] } = options;
    const verdict = findRelation(query, candidate, target, { thresholds, releases, nowMs });
    if (verdict === undefined) continue;
    if (options.rejected.has(target.number) || options.rejected.has(candidate.document.number)) {
      skipped.push(toSkip(target.number));
      continue;
    }
    judged.push({ target, candidate, verdict });
  }
  const [duplicates, others] = toTiers(originalFirst(judged, nowMs));
  const toShown = ({ target, candidate, verdict }: Judged) => toMatch(query, candidate, target, verdict, index, nowMs);
  const matches = [
    ...takeExplained(duplicates, options.maxDuplicates, toShown),
    ...takeExplained(others, options.maxRelated, toShown),
  ];
  return { matches, skipped };
}

/** The first `limit` that have a reason: a link without one is what people complain of in other bots. */
function takeExplained(judged: readonly Judged[], limit: number, toShown: (item: Judged) => Match): Match[] {
  const shown: Match[] = [];
  for (const item of judged) {
    if (shown.length >= limit) break;
    const match = toShown(item);
    if (match.reasons.length > 0) shown.push(match);
  }
  return shown;
}

interface Judged extends Found {
  readonly verdict: Verdict;
}

/** The duplicate tier, and the rest; best first within each, ties as they come. */
function toTiers(judged: readonly Judged[]): [Judged[], Judged[]] {
  const isDuplicate = ({ verdict }: Judged) => isDuplicateOrStronger(verdict.relation);
  return [
    judged.filter(isDuplicate).sort((a, b) => b.verdict.score - a.verdict.score),
    judged.filter((item) => !isDuplicate(item)),
  ];
}

/**
 * Where several reports of one error are duplicates of this one, the oldest open one is what they all are duplicates of:
 * it is named first although a later one may read more alike. Else a burst becomes a chain. But only where it belongs to
 * the best match's burst, or is itself as likely: an old report of the same error may have had another cause.
 */
function originalFirst(judged: readonly Judged[], nowMs: number): Judged[] {
  const best = judged.find(({ candidate, verdict }) => verdict.relation === "duplicate" && sharesComplaint(candidate));
  if (best === undefined) return [...judged];
  const reports = judged.filter(({ candidate, target, verdict }) => {
    const isCandidate = verdict.relation === "duplicate" || verdict.relation === "related";
    const isSame =
      sharesComplaint(candidate) && candidate.sharedError?.error.fine === best.candidate.sharedError?.error.fine;
    if (!isCandidate || !isSame || candidate.conflicts.length > 0 || stateAt(target, nowMs) !== "open") return false;
    const isOfBurst = daysBetween(target.createdMs, best.target.createdMs) <= BURST_DAYS;
    return isOfBurst || verdict.score >= best.verdict.score;
  });
  const [original] = reports.sort((a, b) => (isFiledBefore(a.target, b.target) ? -1 : 1));
  if (original === undefined) return [...judged];
  const score = Math.max(best.verdict.score, ...reports.map(({ verdict }) => verdict.score));
  const lifted: Judged = { ...original, verdict: { ...original.verdict, relation: "duplicate", score } };
  return [lifted, ...judged.filter((item) => item !== original)];
}

/** Reports of one error that lie further apart are no burst. */
const BURST_DAYS = 3;

function sharesComplaint({ sharedError }: ScoredCandidate): boolean {
  return sharedError?.role === "both-primary" && sharedError.quoted > 0 && !sharedError.isFamily;
}

interface Found {
  /** What is shown. */
  readonly target: IndexedIssue;
  /** The member of its cluster with the best evidence. */
  readonly candidate: ScoredCandidate;
}

/** Each cluster once, at its best member's place, standing for it the canonical. */
function toCanonicals(
  candidates: readonly ScoredCandidate[],
  index: IssueIndex,
  nowMs: number,
  accepts: (member: IndexedIssue) => boolean,
): Found[] {
  const found = new Map<number, Found>();
  for (const candidate of candidates) {
    const target = findCluster(candidate.document, index, nowMs, accepts).canonical;
    if (!found.has(target.number)) found.set(target.number, { target, candidate });
  }
  return [...found.values()];
}

function toMatch(
  query: IssueDocument,
  candidate: ScoredCandidate,
  target: IndexedIssue,
  verdict: Verdict,
  index: IssueIndex,
  nowMs: number,
): Match {
  const { number } = candidate.document;
  const via: Reason[] = target.number === number ? [] : [{ kind: "byDuplicate", values: { issue: number } }];
  const state = stateAt(target, nowMs);
  return {
    number: target.number,
    relation: verdict.relation,
    score: verdict.score,
    reasons: [...(verdict.reason === null ? [] : [verdict.reason]), ...toReasons(query, candidate, index), ...via],
    title: target.title,
    state,
    stateReason: state === target.state ? target.stateReason : null,
  };
}

function toSkip(number: number): Skip {
  return { what: `match:#${number}`, reason: "match-rejected", why: `#${number} was said not to be the same` };
}
