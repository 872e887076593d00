/**
 * Candidates → each with its evidence and the probability that it is what the query duplicates.
 *
 * Two steps, because they answer two questions. Ranking (which one, if any?) is a weighted sum of the pair's features.
 * Deciding (is it, at all?) is `decide.ts`. Candidates come back by probability; where text alone speaks, that is nearly
 * the order of their ranks.
 */
import type { IssueDocument } from "./document.ts";
import { type Conflict, findConflicts } from "./conflicts.ts";
import { decide } from "./decide.ts";
import { type Candidate, findCandidates } from "./find-candidates.ts";
import type { IssueIndex } from "./issue-index.ts";
import type { Stance } from "./mention.ts";
import { PAIR_FEATURES, type PairFeatures, toPairFeatures } from "./pair-features.ts";
import { findSharedError, measureErrors, type SharedError } from "./shared-error.ts";
import { RANK_WEIGHTS } from "./weights.ts";

export interface ScoredCandidate {
  readonly document: IssueDocument;
  readonly features: PairFeatures;
  readonly sharedError: SharedError | undefined;
  readonly stance: Stance | undefined;
  readonly conflicts: readonly Conflict[];
  /** Weighted sum of the features; comparable within one query only. */
  readonly rank: number;
  /** 0..1. */
  readonly probability: number;
}

type Ranked = Omit<ScoredCandidate, "probability">;

/** All candidates for an issue, the most probable first, ties by number; as known at `nowMs`. */
export function scoreCandidates(query: IssueDocument, index: IssueIndex, nowMs: number): ScoredCandidate[] {
  const ranked = rankCandidates(query, index, nowMs);
  const [best, second] = ranked;
  return ranked
    .map((candidate, at) => {
      // A candidate that is alone stands out from nothing.
      const other = at === 0 ? second : best;
      const margin = other === undefined ? 0 : candidate.rank - other.rank;
      return { ...candidate, probability: decide({ ...candidate, margin }) };
    })
    .sort((a, b) => b.probability - a.probability || b.rank - a.rank || a.document.number - b.document.number);
}

/** All candidates by rank, ties by number. */
export function rankCandidates(query: IssueDocument, index: IssueIndex, nowMs: number): Ranked[] {
  const { list, selfScore } = findCandidates(query, index);
  const topScore = list[0]?.textScore ?? 0;
  const queryTerms = new Set(Object.values(query.terms).flat());
  const titleTerms = new Set(query.terms.title);
  const context = { query, queryTerms, titleTerms, index, nowMs, selfScore, topScore };
  const measured = measureErrors(query, index, nowMs);
  const toRanked = (candidate: Candidate): Ranked => {
    const { document } = candidate;
    const sharedError = findSharedError(query, document, measured);
    const features = toPairFeatures(candidate, sharedError, context);
    const stance = query.mentions.find(({ number }) => number === document.number)?.stance;
    const conflicts = findConflicts(query, document, sharedError, stance);
    return { document, features, sharedError, stance, conflicts, rank: rankOf(features) };
  };
  return list.map(toRanked).sort((a, b) => b.rank - a.rank || a.document.number - b.document.number);
}

function rankOf(features: PairFeatures): number {
  return PAIR_FEATURES.reduce((sum, name) => sum + RANK_WEIGHTS[name] * features[name], 0);
}
