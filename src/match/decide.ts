/**
 * How probable it is that a candidate is what the query duplicates: a logistic over named features.
 *
 * The text part is fitted (how far the rank stands out, how well the titles cover each other). The rest is evidence
 * that free text hardly teaches and machine-made reports show at once: a quoted refusal of a service, what the reporter
 * says of the candidate, conflicts.
 */
import type { Conflict } from "./conflicts.ts";
import { FITTED_FEATURES, type FittedFeature, type Proof, PROOFS } from "./decision-features.ts";
import { FITTED_WEIGHTS } from "./fitted-weights.ts";
import type { Stance } from "./mention.ts";
import type { PairFeatures } from "./pair-features.ts";
import type { SharedError } from "./shared-error.ts";
import { PROOF_WEIGHTS, STANCE_WEIGHTS } from "./weights.ts";

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

type PairEvidence = Omit<Evidence, "conflicts">;

/** A lead beyond this says nothing more, and a lag must not outweigh an error that all of a burst share. */
const MOST_MARGIN = 3;
const LEAST_MARGIN = -1.5;
/** Ranks are sums of weights; a tenth of them is on the scale of the other features. */
const RANK_SCALE = 10;

/** 0..1. */
export function decide(evidence: Evidence): number {
  const fitted = toFittedFeatures(evidence);
  const ofText = FITTED_FEATURES.reduce((sum, name) => sum + FITTED_WEIGHTS[name] * fitted[name], 0);
  return 1 / (1 + Math.exp(-ofText - weighProofs(evidence)));
}

/** Log-odds of everything that is weighed by hand: proofs, what the reporter says, and what contradicts. */
export function weighProofs(evidence: Omit<Evidence, "rank" | "margin">): number {
  const proofs = toProofs(evidence);
  const said = evidence.stance === undefined || evidence.stance === "plain" ? 0 : STANCE_WEIGHTS[evidence.stance];
  const proven = PROOFS.reduce((sum, name) => sum + PROOF_WEIGHTS[name] * proofs[name], said);
  return evidence.conflicts.reduce((sum, { weight }) => sum + weight, proven);
}

export function toFittedFeatures({
  features,
  rank,
  margin,
  sharedError,
  stance,
}: PairEvidence): Record<FittedFeature, number> {
  const { titleCover, titleReverse, textOfSelf, rareCover } = features;
  return {
    bias: 1,
    rank: rank / RANK_SCALE,
    margin: Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, margin)) / MOST_MARGIN,
    textOfSelf,
    titleCover,
    titleReverse,
    wholeText: textOfSelf * Math.min(titleCover, titleReverse),
    rareCover,
    length: features.length,
    queryLength: features.queryLength,
    sharedErrorInTitle: (sharedError?.strength ?? 0) * titleCover,
    sameAuthor: features.sameAuthor,
    open: features.open,
    mentionedInPassing: stance === "plain" ? 1 : 0,
  };
}

function toProofs({ features, sharedError }: Pick<Evidence, "features" | "sharedError">): Record<Proof, number> {
  const error = sharedError?.error;
  const quoted = (sharedError?.strength ?? 0) * (sharedError?.quoted ?? 0);
  return {
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
 * answered, the path is that of every request and says nothing. A bundle's path is part of every log of that build, so it
 * counts as far as the error is spoken of.
 */
function stackOf({ error, role, quoted, sharedFrames, rarity }: SharedError): number {
  if (error.service || role !== "both-primary" || sharedFrames < SAME_STACK - 1) return 0;
  const spoken = error.hasWrittenFrames ? 1 : quoted;
  return spoken * (sharedFrames >= SAME_STACK ? rarity : rarity / 2);
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
