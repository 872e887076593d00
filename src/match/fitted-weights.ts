/**
 * Written by `node bench/run.mjs train --write`; do not edit. Single weights of named features, nothing of any text.
 * Provenance: 210 queries with known duplicates among the issues between 10% and 60% of the stream of a compiler's
 * repository, 2010 to 2014 (free text). Pinned by hand: sharedFrames.
 */
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
  samePrefix: 0,
  otherPrefix: 0,
};
