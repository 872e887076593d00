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
  /** Ten bins of equal width, lowest first; empty ones stay, with `n` 0. */
  readonly bins: readonly ReliabilityBin[];
  /**
   * Expected calibration error, 0..1: the mean distance between confidence and accuracy of the bins, by their `n`
   * (M. P. Naeini and others, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015).
   */
  readonly expectedCalibrationError: number;
}

const BINS = 10;

/** The reliability of guesses; all zeros for none. */
export function measureReliability(guesses: readonly Guess[]): Reliability {
  const claims = guesses.filter(({ guess }) => guess !== "unknown");
  const groups = Array.from({ length: BINS }, (_, at) => claims.filter(({ confidence }) => binOf(confidence) === at));
  const error = groups.reduce(
    (sum, group) => sum + group.length * Math.abs(meanConfidence(group) - accuracyOf(group)),
    0,
  );
  return {
    bins: groups.map((group, at) => ({
      from: at / BINS,
      to: (at + 1) / BINS,
      n: group.length,
      confidence: roundTo(meanConfidence(group), 4),
      accuracy: shareOf(group.filter(isRight).length, group.length),
    })),
    expectedCalibrationError: claims.length === 0 ? 0 : roundTo(error / claims.length, 4),
  };
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}

function meanConfidence(group: readonly Guess[]): number {
  return group.length === 0 ? 0 : group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length;
}

function accuracyOf(group: readonly Guess[]): number {
  return group.length === 0 ? 0 : group.filter(isRight).length / group.length;
}
