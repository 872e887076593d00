/**
 * Written by `node bench/run.mjs train --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 499 queries with known duplicates of 3 repositories: a compiler's and a language's issues between
 * 10% and 60% of their streams, and machine-made reports. Pinned by hand: sharedFrames.
 */
import type { RankFeature } from "./pair-features.ts";

/** Of two candidates the one with the larger weighted sum is shown first. */
export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
  textOfTop: 1.1,
  titleOfTop: 0.98,
  codeOfTop: 1.25,
  clusterTextOfTop: 1.49,
  titleCover: 2.97,
  titleReverse: 2.41,
  rareTold: 3.64,
  rareMax: 0.82,
  open: 2.5,
  daysClosed: -1.69,
  closedRecently: 0.86,
  isDuplicate: 2.37,
  daysApart: -2.84,
  knownDuplicates: 1.62,
  commentCover: 1.62,
  length: -3.18,
  lengthRatio: 0.22,
  sameAuthor: -0.6,
  sharedError: 1.38,
  sharedFrames: 1.5,
  mentioned: 2.18,
  samePrefix: 1.02,
};
