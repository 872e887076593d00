/**
 * The weights of ranking and decision. Data with a provenance: not learned at run time, the same for every repository;
 * a change is a new version of the matcher and goes into the changelog. `bench/fit.ts` prints the fitted ones.
 */
import type { DecisionFeature } from "./decide.ts";
import type { Stance } from "./mention.ts";
import type { PairFeature } from "./pair-features.ts";

/**
 * Of two candidates the one with the larger weighted sum is shown first. Fitted listwise on 192 queries with known
 * duplicates out of 9,487 free-text issues (the second to the sixth tenth of the stream); `sharedFrames` is set by hand,
 * because too few of those issues hold stack traces.
 */
export const RANK_WEIGHTS: Readonly<Record<PairFeature, number>> = {
  textOfSelf: 1.32,
  textOfTop: 3.92,
  titleCover: 2.49,
  titleInTitle: 0.46,
  titleReverse: 2.55,
  open: 1.84,
  daysClosed: -3.09,
  daysApart: -1.82,
  knownDuplicates: 2.56,
  comments: 0.52,
  commentCover: 1.58,
  length: -1.75,
  sameAuthor: -1.09,
  sharedError: 1.9,
  sharedFrames: 0.3,
  mentioned: 1.74,
};

/**
 * Log-odds of "this is what the query duplicates". The first six and the shared error's are fitted on the same part of
 * the stream, as a logistic over each issue's first candidate; the fitted bias was -6.6. Labels hold fewer than half of
 * the true pairs (of the surest 40 suggestions on the rest of the stream 52% were labelled and about 80% right when
 * read by title), so the bias is raised by 3.2; at 0.9 about eight of ten looked right. The last three are set by hand
 * on machine-made reports: what a service answered and both reporters quote decides nearly alone, and so does one
 * path through the program that both reporters' error came by.
 */
export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {
  bias: -3.4,
  rank: 0.35,
  margin: 0.44,
  titleCover: 0.62,
  titleReverse: 0.32,
  length: -1.2,
  sharedError: 0.21,
  sharedErrorInTitle: 0.21,
  quotedServiceError: 6,
  quotedPassingError: 2,
  sharedStack: 3,
  copy: 4,
};

/** Log-odds for what the reporter says of the candidate. */
export const STANCE_WEIGHTS: Readonly<Record<Stance, number>> = { same: 1.5, plain: -0.9, different: -4 };
