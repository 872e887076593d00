/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10721 pairs of 4 corpora, 653 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature, Proof } from "./decision-features.ts";
import type { ProofRecord } from "./weigh.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -9.61,
  rank: 3.32,
  margin: 1.69,
  textOfSelf: 1.1,
  titleCover: 0.67,
  titleReverse: 0.55,
  wholeText: 1.05,
  rareCover: 0.88,
  length: -1.81,
  queryLength: 2.95,
  sharedErrorInTitle: 0.26,
  samePrefix: -0.74,
  sameAuthor: -0.28,
  open: 0.29,
  mentionedInPassing: -1.4,
  serviceEvent: 7.52,
  serviceRefusal: 1.17,
  serviceSituation: 1.62,
  passingError: 1.28,
  sharedStack: 5.64,
  copy: 1.91,
  saidSame: 0.5,
  saidDifferent: -2.15,
  platform: -0.05,
  error: -0.15,
  stack: -6,
  series: -1.2,
  numbers: -4.01,
  component: -1.5,
  template: -1.74,
  thin: -3.02,
};

/** How often each proof was seen in a read pair, and how often it was right; each newer issue once. */
export const PROOF_RECORDS: Readonly<Record<Proof, ProofRecord>> = {
  serviceEvent: { right: 5, of: 5 },
  serviceRefusal: { right: 7, of: 7 },
  serviceSituation: { right: 7, of: 7 },
  passingError: { right: 3, of: 3 },
  sharedStack: { right: 5, of: 6 },
  copy: { right: 35, of: 36 },
  saidSame: { right: 1, of: 4 },
};
