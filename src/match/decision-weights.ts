/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10661 pairs of 4 corpora, 543 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature } from "./decision-features.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -9.36,
  rank: 3.09,
  margin: 1.69,
  textOfSelf: 1,
  titleCover: 0.65,
  titleReverse: 0.45,
  wholeText: 0.91,
  rareCover: 0.82,
  length: -1.95,
  queryLength: 2.93,
  sharedErrorInTitle: 0.37,
  sameAuthor: -0.39,
  open: 0.39,
  mentionedInPassing: -1.27,
  serviceEvent: 7.53,
  serviceRefusal: 1.1,
  serviceSituation: 1.58,
  passingError: 1.14,
  sharedStack: 5.58,
  copy: 2.1,
  saidSame: 0.63,
  saidDifferent: -2.13,
  platform: -0.05,
  error: -0.19,
  stack: -6,
  series: -1.16,
  numbers: -4.01,
  template: -1.76,
  thin: -2.85,
};
