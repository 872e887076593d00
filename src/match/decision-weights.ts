/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10718 pairs of 4 corpora, 647 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature, Proof } from "./decision-features.ts";
import type { ProofRecord } from "./weigh.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -9.91,
  rank: 3.52,
  margin: 1.71,
  textOfSelf: 0.61,
  titleCover: 0.76,
  titleReverse: 0.72,
  wholeText: 1,
  rareCover: 1.05,
  length: -1.97,
  queryLength: 3.09,
  sharedErrorInTitle: 0.72,
  samePrefix: -0.75,
  sameAuthor: -0.25,
  open: 0.5,
  mentionedInPassing: -1.36,
  serviceEvent: 7.5,
  serviceRefusal: 1.08,
  serviceSituation: 1.58,
  passingError: 1.22,
  sharedStack: 5.65,
  copy: 1.83,
  saidSame: 0.85,
  saidDifferent: -2.15,
  platform: -0.05,
  error: -0.18,
  stack: -6,
  series: -1.23,
  numbers: -4.01,
  component: -2.15,
  template: -1.73,
  thin: -2.87,
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
