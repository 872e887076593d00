/**
 * Which of some options is meant, if any: a conditional logit (D. McFadden, 1974), whose choice "none of them" has a score of its own.
 * How its weights are fitted is `bench/fit-choice.ts`.
 */

import type { Features, Model } from "./model.ts";

/** Where the feature of "none of them" is. */
export const NONE = "none:";

/** How far the probability of the likeliest may be believed, 0..1; absent: wholly. */
export const SURE = "sure:";

/** Is told each sign of an option once: its place (`w:`) and the word there. */
export type See = (place: string, word: string) => void;

/** The sum of the weights of what `tell` tells. */
export function weigh({ weightOf }: Pick<Model, "weightOf">, tell: (see: See) => void): number {
  let sum = 0;
  tell((place, word) => {
    sum += weightOf(place, word);
  });
  return sum;
}

/** The names of what `tell` tells, for learning. */
export function namesOf(tell: (see: See) => void): Features {
  const features: Features = new Map();
  tell((place, word) => {
    features.set(place + word, 1);
  });
  return features;
}

/**
 * The option that is meant, likeliest together with those that mean the same (`isSame`), and how probable it is that it is; undefined
 * where that is less than `least` (0..1). `scores` are those of the options. Never throws.
 */
export function choose(
  model: Model,
  scores: readonly number[],
  least: number,
  isSame: (a: number, b: number) => boolean,
): { readonly option: number; readonly probability: number } | undefined {
  const sure = model.weightOf(SURE, "") || 1;
  const shares = probabilities(scores, model.weightOf(NONE, "")).map((share) => sure * share);
  // Most often nothing is meant, and nothing need be compared.
  if (shares.reduce((sum, share) => sum + share, 0) < least) return undefined;
  const best = likeliest(shares, isSame);
  return best !== undefined && best.probability >= least ? best : undefined;
}

/** The probability of each option, in their order; what is left of 1 is that of none of them. `scores` are log-odds. */
export function probabilities(scores: readonly number[], none: number): number[] {
  const top = Math.max(none, ...scores);
  const masses = scores.map((score) => Math.exp(score - top));
  const all = masses.reduce((sum, mass) => sum + mass, Math.exp(none - top));
  return masses.map((mass) => mass / all);
}

/** Options that are compared with each other at most; what comes behind, or has less than this share, changes nothing. */
const COMPARED = 12;
const LEAST_SHARE = 0.01;

/**
 * The option with which those that mean the same (`isSame`) have most of the probability, and that probability (0..1); of those that mean the
 * same the likeliest. Undefined without any.
 */
export function likeliest(
  shares: readonly number[],
  isSame: (a: number, b: number) => boolean,
): { readonly option: number; readonly probability: number } | undefined {
  const ranked = [...shares.keys()]
    .filter((option) => (shares[option] ?? 0) >= LEAST_SHARE)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, COMPARED);
  let best: { option: number; probability: number } | undefined;
  for (const option of ranked) {
    let probability = 0;
    for (const other of ranked) if (other === option || isSame(other, option)) probability += shares[other] ?? 0;
    if (best === undefined || probability > best.probability + 1e-9) best = { option, probability };
  }
  return best;
}
