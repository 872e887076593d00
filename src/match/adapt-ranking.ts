/**
 * A repository's own ranking: the shipped weights, pulled towards what its people closed as duplicates of what.
 *
 * Fitted on the older part of its last known duplicates, with a pull back to the shipped weights and a bound for each; taken
 * only where it ranks the newer part, which no fit has seen, better than the shipped weights do. What it changes is the order
 * of what is shown: a probability is decided by the shipped weights whatever was fitted (`score-candidates.ts`).
 *
 * Pure and deterministic: the same queries give the same weights, in whatever order they come.
 */
import type { RankAdaptation, RankFigures } from "../domain/ranking.ts";
import { fitInSteps, type List } from "./fit-listwise.ts";
import { RANK_WEIGHTS } from "./fitted-weights.ts";
import type { KnownQuery } from "./known-duplicates.ts";
import { finish, type Steps } from "./steps.ts";
import { type RankWeights, shippedId, toList, toWeights, WEIGHT_REACH, withinReach } from "./rank-weights.ts";

/** Of known duplicates the newest so many count. */
export const MOST_QUERIES = 150;
/** Of one reporter's so many: nobody's habits are the repository's. */
const MOST_OF_AUTHOR = 8;
const HELD_BACK = 1 / 3;
/** With fewer queries held back no difference tells anything: 10, and 20 to be fitted on. */
export const LEAST_QUERIES = 30;
/** Strength of the pull to the shipped weights, against the sum over all queries: 1 / variance. */
const PULL = 2;
/** As good as more of them: the descent begins where it is pulled to. */
const STEPS = 300;
/** A thousandth moves no two candidates past each other but by chance; and it is the same on every machine. */
const DIGITS = 3;

/**
 * The weights for a repository of which these known duplicates count, `now` ISO 8601 in UTC. `base`: what they are pulled to,
 * the shipped ones. Never throws.
 */
export function adaptRanking(
  queries: readonly KnownQuery[],
  now: string,
  base: RankWeights = RANK_WEIGHTS,
): RankAdaptation {
  return finish(adaptInSteps(queries, now, base));
}

/** The same in steps, each of some milliseconds. */
export function* adaptInSteps(
  queries: readonly KnownQuery[],
  now: string,
  base: RankWeights = RANK_WEIGHTS,
): Steps<RankAdaptation> {
  const counted = newestOf(queries);
  const isEnough = counted.length >= LEAST_QUERIES;
  const until = isEnough ? counted.length - Math.floor(counted.length * HELD_BACK) : 0;
  const lists = counted.slice(0, until).map(({ candidates }) => candidates);
  const heldBack = isEnough ? counted.slice(until) : [];
  const weights = yield* fit(lists.filter(isAnswered), base);
  const before = measureRanking(heldBack, base);
  const after = measureRanking(heldBack, weights);
  return {
    at: now,
    shipped: shippedId(),
    ...{ fitted: lists.length, heldBack: heldBack.length, before, after },
    weights: isBetter(after, before) ? weights : null,
  };
}

/** Whether it was fitted beside other shipped weights than the present ones. */
export function isOutdated({ shipped }: RankAdaptation): boolean {
  return shipped !== shippedId();
}

/** The weights that a repository ranks by: its own, where they were fitted beside the present shipped ones, else those. */
export function weightsOf(adaptation: RankAdaptation | null): RankWeights {
  if (adaptation === null || adaptation.weights === null || isOutdated(adaptation)) return RANK_WEIGHTS;
  return withinReach(adaptation.weights) ?? RANK_WEIGHTS;
}

/** How the weights rank queries; 0 for none. */
export function measureRanking(queries: readonly KnownQuery[], weights: RankWeights): RankFigures {
  const list = toList(weights);
  const ranks = queries.map(({ candidates }) => rankOfRight(candidates, list));
  const share = (sum: number) => round(sum / Math.max(1, ranks.length));
  return {
    recallAt5: share(ranks.filter((rank) => rank >= 1 && rank <= 5).length),
    reciprocalRank: share(ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0)),
  };
}

/** The rank of the first right candidate, from 1; 0 where there is none. Of equal sums the earlier in the list comes first. */
export function rankOfRight(candidates: List, weights: readonly number[]): number {
  const sums = candidates.map(({ x }) => x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const [first] = [...candidates.keys()]
    .filter((at) => candidates[at]?.isRight === true)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  if (first === undefined) return 0;
  const top = sums[first] ?? 0;
  return 1 + sums.filter((sum, at) => sum > top || (sum === top && at < first)).length;
}

/** Oldest first, the newest that count. */
function newestOf(queries: readonly KnownQuery[]): KnownQuery[] {
  const ofAuthor = new Map<string, number>();
  const newest = [...queries].sort((a, b) => b.createdMs - a.createdMs || b.number - a.number);
  const counted = newest.filter(({ author }) => {
    if (author === null) return true;
    const before = ofAuthor.get(author.toLowerCase()) ?? 0;
    ofAuthor.set(author.toLowerCase(), before + 1);
    return before < MOST_OF_AUTHOR;
  });
  return counted.slice(0, MOST_QUERIES).reverse();
}

function isAnswered(candidates: List): boolean {
  return candidates.some(({ isRight }) => isRight);
}

function* fit(lists: readonly List[], base: RankWeights): Steps<RankWeights> {
  const prior = { centre: toList(base), reach: WEIGHT_REACH, steps: STEPS };
  const { weights } = yield* fitInSteps(lists, PULL / Math.max(1, lists.length), prior);
  return toWeights(weights.map(round));
}

/** In the mean rank, and not at the price of what stands among the first five. */
function isBetter(after: RankFigures, before: RankFigures): boolean {
  return after.reciprocalRank > before.reciprocalRank && after.recallAt5 >= before.recallAt5;
}

function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}
