/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10718 pairs of 4 corpora, 647 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature, Proof } from "./decision-features.ts";
import type { ProofRecord } from "./weigh.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -9.89,
  rank: 3.51,
  margin: 1.71,
  textOfSelf: 0.6,
  titleCover: 0.75,
  titleReverse: 0.72,
  wholeText: 1.03,
  rareCover: 1.05,
  length: -1.98,
  queryLength: 3.07,
  sharedErrorInTitle: 0.73,
  samePrefix: -0.75,
  sameAuthor: -0.25,
  open: 0.5,
  mentionedInPassing: -1.35,
  serviceEvent: 7.5,
  serviceRefusal: 1.08,
  serviceSituation: 1.58,
  passingError: 1.22,
  sharedStack: 5.65,
  copy: 1.91,
  saidSame: 0.85,
  saidDifferent: -2.16,
  platform: -0.05,
  error: -0.17,
  stack: -6,
  series: -1.23,
  numbers: -4.01,
  component: -2.16,
  template: -1.73,
  thin: -3.09,
  family: -1.82,
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
