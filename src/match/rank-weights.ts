/**
 * What a ranking weighs its features by: the shipped weights, or a repository's own, which lie within a stated reach of them
 * (`adapt-ranking.ts`). The decision knows the shipped ones only.
 */
import { ANALYSIS } from "./analysis.ts";
import { RANK_WEIGHTS } from "./fitted-weights.ts";
import { hashTerm } from "./index/term-hash.ts";
import { RANK_FEATURES, type RankFeature } from "./pair-features.ts";

/** A weight for each of `RANK_FEATURES`; of two candidates the one with the larger weighted sum is shown first. */
export type RankWeights = Readonly<Record<RankFeature, number>>;

/** Weights that no fit changes. Too few issues hold stack traces: set by hand, about what a shared error weighs. */
export const PINNED_WEIGHTS: Readonly<Partial<Record<RankFeature, number>>> = { sharedFrames: 1.5 };

/** How far a repository's own weight may be from the shipped one, up or down. */
const REACH = 1.5;

/** How far each weight may move from `base`, in the order of `RANK_FEATURES`; 0 for a pinned one. */
export const WEIGHT_REACH: readonly number[] = RANK_FEATURES.map((name) => (name in PINNED_WEIGHTS ? 0 : REACH));

/** The weights in the order of `RANK_FEATURES`. */
export function toList(weights: RankWeights): number[] {
  return RANK_FEATURES.map((name) => weights[name]);
}

/** The other way round; what the list has too few of is 0. */
export function toWeights(list: readonly number[]): RankWeights {
  return Object.fromEntries(RANK_FEATURES.map((name, at) => [name, list[at] ?? 0])) as Record<RankFeature, number>;
}

/** The weighted sum of a row of features that begins at `row`: a log-odds, comparable within one query only. `weights` as a list. */
export function rankBy(weights: Float64Array, rows: Float64Array, row = 0): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (rows[row + at] ?? 0);
  return sum;
}

/**
 * Weights that somebody kept, as far as they may count here: each at most `WEIGHT_REACH` away from the shipped one. Undefined
 * where one is missing or no number.
 */
export function withinReach(kept: Readonly<Record<string, number>>): RankWeights | undefined {
  const bounded = RANK_FEATURES.map((name, at) => {
    const [shipped, reach] = [RANK_WEIGHTS[name], WEIGHT_REACH[at] ?? 0];
    return Math.min(shipped + reach, Math.max(shipped - reach, kept[name] ?? NaN));
  });
  return bounded.some(Number.isNaN) ? undefined : toWeights(bounded);
}

/**
 * What the shipped weights, and the way to read issues that they were fitted on, are known by: own weights that were fitted
 * beside others say nothing here. Some twenty letters and digits.
 */
export function shippedId(): string {
  const hash = new Uint32Array(2);
  hashTerm(JSON.stringify([ANALYSIS, RANK_FEATURES, toList(RANK_WEIGHTS)]), hash);
  return [...hash].map((half) => half.toString(16).padStart(8, "0")).join("");
}
