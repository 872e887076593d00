/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10718 pairs of 4 corpora, 647 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature, Proof } from "./decision-features.ts";
import type { ProofRecord } from "./weigh.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -7.98,
  rank: 2.25,
  margin: 1.58,
  textOfSelf: 1.2,
  titleCover: 1.07,
  titleReverse: 1.22,
  wholeText: 0.43,
  rareCover: 0.7,
  length: -0.75,
  queryLength: 1.47,
  sharedErrorInTitle: 0.69,
  samePrefix: -0.49,
  sameAuthor: -0.56,
  open: 0.27,
  mentionedInPassing: -1.18,
  serviceEvent: 7.5,
  serviceRefusal: 1.08,
  serviceSituation: 1.56,
  passingError: 1.21,
  sharedStack: 5.58,
  copy: 2.66,
  saidSame: 0.68,
  saidDifferent: -3.39,
  platform: -0.05,
  error: -0.15,
  stack: -6,
  series: -1.68,
  numbers: -4,
  component: -2.05,
  template: -2.03,
  thin: -3.71,
  family: -2.33,
};

/** How often each proof was seen in a read pair, and how often it was right; each newer issue once. */
export const PROOF_RECORDS: Readonly<Record<Proof, ProofRecord>> = {
  serviceEvent: { right: 5, of: 5 },
  serviceRefusal: { right: 7, of: 7 },
  serviceSituation: { right: 7, of: 7 },
  passingError: { right: 3, of: 3 },
  sharedStack: { right: 4, of: 5 },
  copy: { right: 34, of: 34 },
  saidSame: { right: 3, of: 6 },
};
