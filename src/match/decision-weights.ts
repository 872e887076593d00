/**
 * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 10717 pairs of 4 corpora, 647 of them read one by one (bench/DUPLICATES.md).
 */
import type { DecisionFeature, Proof } from "./decision-features.ts";
import type { ProofRecord } from "./weigh.ts";

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -8,
  rank: 2.38,
  margin: 1.58,
  textOfSelf: 1.15,
  titleCover: 1.02,
  titleReverse: 1.16,
  wholeText: 0.44,
  rareCover: 0.64,
  length: -0.71,
  queryLength: 1.45,
  sharedErrorInTitle: 0.72,
  samePrefix: -0.45,
  sameAuthor: -0.55,
  open: 0.24,
  mentionedInPassing: -1.22,
  serviceEvent: 7.5,
  serviceRefusal: 1.08,
  serviceSituation: 1.56,
  passingError: 1.2,
  sharedStack: 6,
  copy: 2.72,
  saidSame: 0.68,
  saidDifferent: -3.39,
  platform: -0.05,
  error: -0.21,
  stack: -6,
  series: -1.83,
  numbers: -4,
  component: -2.05,
  template: -2.03,
  thin: -3.71,
  family: -2.59,
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
