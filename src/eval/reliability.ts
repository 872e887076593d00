/**
 * Whether the confidence means what it says: of all guesses made with a confidence of about 0.8, about 80% should be
 * right. Abstentions claim nothing and are not counted.
 */
import { type Guess, isRight } from "./guesses.ts";
import { roundTo, shareOf } from "./numbers.ts";

export interface ReliabilityBin {
  /** The bin holds confidences from `from` (included) to `to` (excluded, but for the last one, which holds 1). */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean confidence of the guesses in the bin; 0 for none. */
  readonly confidence: number;
  /** Share of right ones among them; 0 for none. */
  readonly accuracy: number;
}

export interface Reliability {
  /** Side by side, lowest first; empty ones stay, with `n` 0. */
  readonly bins: readonly ReliabilityBin[];
  /**
   * Expected calibration error, 0..1: the mean distance between confidence and accuracy of the bins, by their `n`
   * (M. P. Naeini and others, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015).
   */
  readonly expectedCalibrationError: number;
}

/** Something that was said to be so, and how surely. */
export interface Claim {
  /** 0..1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

const TENTHS = Array.from({ length: 11 }, (_, at) => at / 10);

/** The reliability of guesses, in tenths; all zeros for none. */
export function measureReliability(guesses: readonly Guess[]): Reliability {
  const claims = guesses.filter(({ guess }) => guess !== "unknown");
  return measureClaims(
    claims.map((guess) => ({ confidence: guess.confidence, isRight: isRight(guess) })),
    TENTHS,
  );
}

/**
 * The reliability of claims in the bins between `edges` (rising; at least two). Claims below the first or above the last
 * edge are not counted.
 */
export function measureClaims(claims: readonly Claim[], edges: readonly number[]): Reliability {
  const last = edges.length - 2;
  const groups = edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? from;
    const holds = (value: number) => value >= from && (at === last ? value <= to : value < to);
    return { from, to, group: claims.filter(({ confidence }) => holds(confidence)) };
  });
  const n = groups.reduce((sum, { group }) => sum + group.length, 0);
  const error = groups.reduce(
    (sum, { group }) => sum + group.length * Math.abs(meanConfidence(group) - accuracyOf(group)),
    0,
  );
  return {
    bins: groups.map(({ from, to, group }) => ({
      from,
      to,
      n: group.length,
      confidence: roundTo(meanConfidence(group), 4),
      accuracy: shareOf(group.filter((claim) => claim.isRight).length, group.length),
    })),
    expectedCalibrationError: n === 0 ? 0 : roundTo(error / n, 4),
  };
}

function meanConfidence(group: readonly Claim[]): number {
  return group.length === 0 ? 0 : group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length;
}

function accuracyOf(group: readonly Claim[]): number {
  return group.length === 0 ? 0 : group.filter((claim) => claim.isRight).length / group.length;
}
