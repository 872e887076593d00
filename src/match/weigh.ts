/**
 * Weighed features → a probability, with one rule on top of the sum: no single proof may lift it further than it was seen to
 * hold. A fit knows few pairs with each proof, and its prior was set by hand; what was counted bounds both.
 */
import { type DecisionFeature, type Proof, PROOFS } from "./decision-features.ts";

/**
 * How often a proof was seen among pairs that a person read, and how often they were the same; each newer issue once, and
 * none against which a doubt was raised besides.
 */
export interface ProofRecord {
  readonly right: number;
  readonly of: number;
}

/** Everything that was fitted and counted. */
export interface DecisionModel {
  /** Log-odds of each feature at 1. */
  readonly weights: Readonly<Record<DecisionFeature, number>>;
  readonly records: Readonly<Record<Proof, ProofRecord>>;
}

/** Of the normal distribution: nine in ten lie below. */
const NINE_IN_TEN = 1.2816;

/**
 * The most that a proof may make of a pair that nothing else speaks for, 0..1: what its share of right pairs hardly exceeds
 * (nine in ten; a beta distribution of right + 1 and wrong + 1, by mean and deviation), and never more than a flawless record
 * of that length is worth (Jeffreys' rule, (n + ½) / (n + 1)). So 4 of 5 allow .92, 35 of 36 .99, 1 of 4 .56, and a proof that
 * nobody has seen yet .5.
 */
export function allowedBy({ right, of }: ProofRecord): number {
  const mean = (right + 1) / (of + 2);
  const deviation = Math.sqrt((mean * (1 - mean)) / (of + 3));
  return Math.min(mean + NINE_IN_TEN * deviation, (of + 0.5) / (of + 1));
}

/** The probability, 0..1, of a pair of which `values` are the features. More of a proof never makes it less. */
export function toProbability(
  values: Readonly<Record<DecisionFeature, number>>,
  { weights, records }: DecisionModel,
): number {
  const logOdds = weigh(weights, values);
  let probability = logistic(logOdds);
  for (const proof of PROOFS) {
    if (values[proof] <= 0) continue;
    const without = logistic(logOdds - weights[proof] * values[proof]);
    probability = Math.min(probability, Math.max(without, allowedBy(records[proof])));
  }
  return probability;
}

/** The weighted sum of all features. Written out, because a loop over names takes five times as long, for dozens of candidates of every issue. */
function weigh(weights: DecisionModel["weights"], values: Readonly<Record<DecisionFeature, number>>): number {
  return (
    weights.bias * values.bias +
    weights.rank * values.rank +
    weights.margin * values.margin +
    weights.textOfSelf * values.textOfSelf +
    weights.titleCover * values.titleCover +
    weights.titleReverse * values.titleReverse +
    weights.wholeText * values.wholeText +
    weights.rareCover * values.rareCover +
    weights.length * values.length +
    weights.queryLength * values.queryLength +
    weights.sharedErrorInTitle * values.sharedErrorInTitle +
    weights.samePrefix * values.samePrefix +
    weights.sameAuthor * values.sameAuthor +
    weights.open * values.open +
    weights.mentionedInPassing * values.mentionedInPassing +
    weights.serviceEvent * values.serviceEvent +
    weights.serviceRefusal * values.serviceRefusal +
    weights.serviceSituation * values.serviceSituation +
    weights.passingError * values.passingError +
    weights.sharedStack * values.sharedStack +
    weights.copy * values.copy +
    weights.saidSame * values.saidSame +
    weights.saidDifferent * values.saidDifferent +
    weights.platform * values.platform +
    weights.error * values.error +
    weights.stack * values.stack +
    weights.series * values.series +
    weights.numbers * values.numbers +
    weights.component * values.component +
    weights.template * values.template +
    weights.thin * values.thin +
    weights.family * values.family
  );
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
