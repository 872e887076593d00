/**
 * How probable it is that a candidate is what the query duplicates: a logistic over named features, fitted on pairs that
 * were read one by one. Text, proofs and doubts are weighed together, and no proof claims more than it was seen to hold
 * (`weigh.ts`).
 */
import type { Conflict } from "./conflicts.ts";
import { type DecisionFeature, type Doubt, type Proof, PROOFS } from "./decision-features.ts";
import { DECISION_WEIGHTS, PROOF_RECORDS } from "./decision-weights.ts";
import type { Stance } from "./mention.ts";
import type { PairFeatures } from "./pair-features.ts";
import type { SharedError } from "./shared-error.ts";
import { toProbability } from "./weigh.ts";

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
/** Ranks are sums of weights; a tenth of them is on the scale of the other features. */
const RANK_SCALE = 10;

/**
 * Where both complain of a rare message of the runtime, once with its stack and once without, a look is worth it whatever
 * else they say: set by hand, and never enough for more than a look.
 */
const WORTH_A_LOOK = 0.55;

/** 0..1. */
export function decide(evidence: Evidence): number {
  const probability = toProbability(toDecisionFeatures(evidence), {
    weights: DECISION_WEIGHTS,
    records: PROOF_RECORDS,
  });
  const { sharedError: shared } = evidence;
  const isRareMessage = shared?.isBare === true && shared.role === "both-primary" && shared.rarity === 1;
  return isRareMessage ? Math.max(WORTH_A_LOOK, probability) : probability;
}

/** Log-odds of the proofs alone: what they add to a rank. Doubts are not in it: they say "not that", never "the other". */
export function weighProofs(evidence: ProofEvidence): number {
  const proofs = toProofs(evidence);
  return PROOFS.reduce((sum, name) => sum + DECISION_WEIGHTS[name] * proofs[name], 0);
}

/** Everything that is weighed, each about 0 to 1. One literal: this runs for dozens of candidates of every issue. */
export function toDecisionFeatures(evidence: Evidence): Record<DecisionFeature, number> {
  const { features, rank, margin, sharedError, stance, conflicts } = evidence;
  const { titleCover, titleReverse } = features;
  // A long text that repeats the query's words may reach twice its own score; nothing is more like it than itself.
  const textOfSelf = Math.min(1, features.textOfSelf);
  const proofs = toProofs(evidence);
  const raised = (doubt: Doubt) => (conflicts.some(({ kind }) => kind === doubt) ? 1 : 0);
  return {
    bias: 1,
    rank: rank / RANK_SCALE,
    margin: Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, margin)) / MOST_MARGIN,
    textOfSelf,
    titleCover,
    titleReverse,
    wholeText: textOfSelf * Math.min(titleCover, titleReverse),
    rareCover: features.rareCover,
    length: features.length,
    queryLength: features.queryLength,
    // An error of a whole family is as good as any other word of the title.
    sharedErrorInTitle: sharedError?.isFamily === true ? 0 : (sharedError?.strength ?? 0) * titleCover,
    samePrefix: features.samePrefix,
    sameAuthor: features.sameAuthor,
    open: features.open,
    mentionedInPassing: stance === "plain" ? 1 : 0,
    serviceEvent: proofs.serviceEvent,
    serviceRefusal: proofs.serviceRefusal,
    serviceSituation: proofs.serviceSituation,
    passingError: proofs.passingError,
    sharedStack: proofs.sharedStack,
    copy: proofs.copy,
    saidSame: proofs.saidSame,
    saidDifferent: stance === "different" ? 1 : raised("saidDifferent"),
    platform: raised("platform"),
    error: raised("error"),
    stack: raised("stack"),
    series: raised("series"),
    numbers: raised("numbers"),
    component: raised("component"),
    template: raised("template"),
    thin: raised("thin"),
    family: raised("family"),
  };
}

type ProofEvidence = Pick<Evidence, "features" | "sharedError" | "stance">;

function toProofs({ features, sharedError, stance }: ProofEvidence): Record<Proof, number> {
  const error = sharedError?.error;
  const quoted = (sharedError?.strength ?? 0) * (sharedError?.quoted ?? 0);
  const refusal = error?.service === true ? quoted : 0;
  return {
    serviceEvent: sharedError?.isOneEvent === true ? refusal : 0,
    serviceRefusal: refusal,
    serviceSituation: refusal * features.situation,
    passingError: error?.transient === true && !error.service ? quoted : 0,
    sharedStack: sharedError === undefined ? 0 : stackOf(sharedError),
    copy: copyOf(features),
    saidSame: stance === "same" ? 1 : 0,
  };
}

/** From this many telling frames in common on, it is the same path through the program and not only the same end. */
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

/** 0..1: how far the candidate is the same title and text: a report that was sent twice. 0 where the numbers differ. */
export function copyOf({ textOfSelf, knownWords, titleInTitle, titleReverse, otherNumbers }: PairFeatures): number {
  if (Math.min(titleInTitle, titleReverse) < SAME_TITLE || otherNumbers > 0) return 0;
  return Math.min(1, Math.max(0, (textOfSelf * knownWords - COPY_FROM) / (COPY_FULL - COPY_FROM)));
}
