/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10721 pairs of 4 corpora, 647 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature, Proof } from "./decision-features.ts";
import type { ProofRecord } from "./weigh.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -7.71,
  rank: 2.61,
  margin: 1.27,
  textOfSelf: 1.14,
  titleCover: 0.89,
  titleReverse: 1.1,
  wholeText: 0.32,
  rareCover: 0.37,
  length: -0.57,
  queryLength: 1.4,
  sharedErrorInTitle: 0.75,
  samePrefix: -0.73,
  sameAuthor: -0.9,
  open: 0.38,
  mentionedInPassing: -1.15,
  serviceEvent: 7.5,
  serviceRefusal: 1.07,
  serviceSituation: 1.55,
  passingError: 1.19,
  sharedStack: 6,
  copy: 2.59,
  saidSame: 0.66,
  saidDifferent: -3.39,
  platform: -0.05,
  error: -0.24,
  stack: -6,
  series: -1.81,
  numbers: -4,
  component: -2.11,
  template: -2.03,
  thin: -3.71,
  family: -2.69,
};

/** How often each proof was seen in a read pair, and how often it was right; each newer issue once. */
export const PROOF_RECORDS: Readonly<Record<Proof, ProofRecord>> = {
  serviceEvent: { right: 5, of: 5 },
  serviceRefusal: { right: 7, of: 7 },
  serviceSituation: { right: 7, of: 7 },
  passingError: { right: 3, of: 3 },
  sharedStack: { right: 4, of: 4 },
  copy: { right: 34, of: 34 },
  saidSame: { right: 3, of: 6 },
};
