/**
 * Written by `node bench/run.mjs train --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 210 queries with known duplicates and 4595 first candidates (220 of them read one by one) among
 * the issues between 10% and 60% of the stream of a compiler's repository, 2010 to 2014 (free text). Pinned by hand:
 * sharedFrames.
 */
import type { DecisionFeature } from "./decision-features.ts";
import type { RankFeature } from "./pair-features.ts";

/** Of two candidates the one with the larger weighted sum is shown first. */
export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
  textOfTop: 0.95,
  titleOfTop: 0.71,
  codeOfTop: 1.1,
  clusterTextOfTop: 2.31,
  titleCover: 2.44,
  titleReverse: 2.47,
  rareCover: 2.55,
  rareMax: 1.51,
  open: 3.1,
  daysClosed: -2.62,
  closedRecently: 1.53,
  isDuplicate: 2.85,
  daysApart: -1.63,
  knownDuplicates: 2.35,
  commentCover: 1.89,
  length: -2.61,
  lengthRatio: 0.5,
  sameAuthor: -1.52,
  sharedError: 1.64,
  sharedFrames: 1.5,
  mentioned: 2.78,
};

/** Log-odds of "this is what the query duplicates". */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -9.26,
  rank: 2.47,
  margin: 2.1,
  textOfSelf: 1.44,
  titleCover: 0.34,
  titleReverse: 0.89,
  wholeText: 2.26,
  rareCover: 0.46,
  length: -1.54,
  queryLength: 1.8,
  sharedErrorInTitle: 0.8,
  sameAuthor: -2.14,
  open: 1,
  mentionedInPassing: -1.14,
  serviceEvent: 6.5,
  serviceRefusal: 2,
  serviceSituation: 2.5,
  passingError: 2,
  sharedStack: 6,
  copy: 5,
  saidSame: 1.5,
  saidDifferent: -4,
  platform: -0.7,
  error: -0.5,
  stack: -8,
  series: -2,
  numbers: -6,
  template: -2.5,
  thin: -7,
};
