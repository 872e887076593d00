/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10605 pairs of 4 corpora, 462 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature } from "./decision-features.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -9.43,
  rank: 3.2,
  margin: 1.73,
  textOfSelf: 2.14,
  titleCover: 0.39,
  titleReverse: 0.24,
  wholeText: 1.07,
  rareCover: 0.14,
  length: -1.67,
  queryLength: 2.41,
  sharedErrorInTitle: 0.33,
  sameAuthor: -0.31,
  open: 0.57,
  mentionedInPassing: -1.19,
  serviceEvent: 7.5,
  serviceRefusal: 1.05,
  serviceSituation: 1.56,
  passingError: 1.12,
  sharedStack: 2.86,
  copy: 2,
  saidSame: 0.86,
  saidDifferent: -1.73,
  platform: -0.05,
  error: -0.03,
  stack: -6,
  series: -1.25,
  numbers: -4.01,
  template: -1.85,
  thin: -2.99,
};
