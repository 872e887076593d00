/**
 * Written by `node bench/run.mjs train --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 500 queries with known duplicates of 3 repositories: a compiler's and a language's issues between
 * 10% and 60% of their streams, and machine-made reports. Pinned by hand: sharedFrames.
 */
import type { RankFeature } from "./pair-features.ts";

/** Of two candidates the one with the larger weighted sum is shown first. */
export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
  textOfTop: 0.9,
  titleOfTop: 0.86,
  codeOfTop: 1.43,
  clusterTextOfTop: 1.16,
  titleCover: 2.83,
  titleReverse: 2.27,
  rareTold: 3.26,
  rareMax: 1.1,
  open: 2.59,
  daysClosed: -1.57,
  closedRecently: 0.96,
  isDuplicate: 2.46,
  daysApart: -2.89,
  knownDuplicates: 1.63,
  commentCover: 1.63,
  length: -3.37,
  lengthRatio: 0.62,
  sameAuthor: -0.6,
  sharedError: 1.43,
  sharedFrames: 1.5,
  mentioned: 2.1,
  samePrefix: 0.78,
  latentLikeness: 2.47,
};
