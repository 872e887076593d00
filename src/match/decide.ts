/**
 * How probable it is that a candidate is what the query duplicates: a logistic over named features.
 *
 * The text part is fitted (how far the rank stands out, how well the titles cover each other). The rest is evidence
 * that free text hardly teaches and machine-made reports show at once: a quoted refusal of a service, what the reporter
 * says of the candidate, conflicts.
 */
import type { Conflict } from "./conflicts.ts";
import type { Stance } from "./mention.ts";
import type { PairFeatures } from "./pair-features.ts";
import type { SharedError } from "./shared-error.ts";
import { DECISION_WEIGHTS, STANCE_WEIGHTS } from "./weights.ts";

export const DECISION_FEATURES = [
  "bias",
  "rank",
  "margin",
  "titleCover",
  "titleReverse",
  "length",
  "sharedError",
  "sharedErrorInTitle",
  "quotedServiceError",
  "quotedPassingError",
  "sharedStack",
  "copy",
] as const;
export type DecisionFeature = (typeof DECISION_FEATURES)[number];

export interface Evidence {
  readonly features: PairFeatures;
  /** Weighted sum of the features. */
  readonly rank: number;
  /** The rank's distance to the best other candidate; negative for all but the first. */
  readonly margin: number;
  readonly sharedError: SharedError | undefined;
  readonly stance: Stance | undefined;
  readonly conflicts: readonly Conflict[];
}

/** A lead beyond this says nothing more, and a lag must not outweigh an error that all of a burst share. */
const MOST_MARGIN = 3;
const LEAST_MARGIN = -1.5;

/** 0..1. */
export function decide(evidence: Evidence): number {
  const features = toDecisionFeatures(evidence);
  const fitted = DECISION_FEATURES.reduce((sum, name) => sum + DECISION_WEIGHTS[name] * features[name], 0);
  const said = evidence.stance === undefined ? 0 : STANCE_WEIGHTS[evidence.stance];
  const against = evidence.conflicts.reduce((sum, { weight }) => sum + weight, 0);
  return 1 / (1 + Math.exp(-(fitted + said + against)));
}

export function toDecisionFeatures(evidence: Omit<Evidence, "stance" | "conflicts">): Record<DecisionFeature, number> {
  const { features, sharedError } = evidence;
  const strength = sharedError?.strength ?? 0;
  const error = sharedError?.error;
  const quoted = strength * (sharedError?.quoted ?? 0);
  return {
    bias: 1,
    rank: evidence.rank,
    margin: Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, evidence.margin)),
    titleCover: features.titleCover,
    titleReverse: features.titleReverse,
    length: features.length,
    sharedError: strength,
    sharedErrorInTitle: strength * features.titleCover,
    quotedServiceError: error?.service === true ? quoted : 0,
    quotedPassingError: error?.transient === true && !error.service ? quoted : 0,
    sharedStack: sharedError === undefined ? 0 : stackOf(sharedError),
    copy: copyOf(features),
  };
}

/** From this many readable frames in common on, it is the same path through the program and not only the same end. */
const SAME_STACK = 3;

/**
 * 0..1: how far both reporters complain of one error that came by one path; half of it for two frames. Where a service
 * answered, the path is that of every request and says nothing.
 */
function stackOf({ error, role, sharedFrames, rarity }: SharedError): number {
  if (error.service || role !== "both-primary" || sharedFrames < SAME_STACK - 1) return 0;
  return sharedFrames >= SAME_STACK ? rarity : rarity / 2;
}

/** Titles that cover each other so far are the same title. */
const SAME_TITLE = 0.95;
/** From this share of the query's own score on it is the same text, a few words aside. */
const COPY_FROM = 0.85;
const COPY_FULL = 0.95;

/** 0..1: how far the candidate is the same title and text: a report that was sent twice. */
export function copyOf({ textOfSelf, titleInTitle, titleReverse }: PairFeatures): number {
  if (Math.min(titleInTitle, titleReverse) < SAME_TITLE) return 0;
  return Math.min(1, Math.max(0, (textOfSelf - COPY_FROM) / (COPY_FULL - COPY_FROM)));
}
