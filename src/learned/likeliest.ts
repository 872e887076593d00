/**
 * Which of some options is meant, if any: a conditional logit (D. McFadden, 1974), whose choice "none of them" has a score of its own.
 * How its weights are fitted is `fit-choice.ts`.
 */

import { type Features, type Model, scoreFeatures } from "./model.ts";

/** The feature of "none of them". */
export const NONE = "none:";

/**
 * The option that is meant, likeliest together with those that mean the same (`isSame`), and how probable it is that it is; undefined
 * without any. `options` are the features of each; `model` has one class. Never throws.
 */
export function choose(
  model: Model,
  options: readonly Features[],
  isSame: (a: number, b: number) => boolean,
): { readonly option: number; readonly probability: number } | undefined {
  if (options.length === 0) return undefined;
  const score = (features: Features): number => scoreFeatures(model, features)[0] ?? 0;
  return likeliest(probabilities(options.map(score), score(new Map([[NONE, 1]]))), isSame);
}

/** The probability of each option, in their order; what is left of 1 is that of none of them. `scores` are log-odds. */
export function probabilities(scores: readonly number[], none: number): number[] {
  const top = Math.max(none, ...scores);
  const masses = scores.map((score) => Math.exp(score - top));
  const all = masses.reduce((sum, mass) => sum + mass, Math.exp(none - top));
  return masses.map((mass) => mass / all);
}

/** How far down the options are compared with each other; what comes behind has hardly any share. */
const COMPARED = 12;

/**
 * The option with which those that mean the same (`isSame`) have most of the probability, and that probability (0..1); of those that mean the
 * same the likeliest. Undefined without any.
 */
export function likeliest(
  shares: readonly number[],
  isSame: (a: number, b: number) => boolean,
): { readonly option: number; readonly probability: number } | undefined {
  const ranked = [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0)).slice(0, COMPARED);
  let best: { option: number; probability: number } | undefined;
  for (const option of ranked) {
    let probability = 0;
    for (const other of ranked) if (other === option || isSame(other, option)) probability += shares[other] ?? 0;
    if (best === undefined || probability > best.probability + 1e-9) best = { option, probability };
  }
  return best;
}
