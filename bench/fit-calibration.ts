/** Fits Platt's scaling: how sure a classifier may be, given what its own probabilities were worth. */
import type { Calibration } from "../src/classify/score.ts";
import { type Guess, isRight } from "../src/eval/guesses.ts";

const STEPS = 30;
/** The pull towards leaving probabilities as they are. */
const PULL = 1;

/**
 * The likeliest calibration for guesses on issues that the classifier had not seen, by Newton's steps; abstentions are not
 * counted, they claim nothing. To four decimals, so that it reads well.
 * Source: J. Platt, "Probabilistic Outputs for Support Vector Machines", 1999.
 */
export function fitCalibration(guesses: readonly Guess[]): Calibration {
  const claims = guesses
    .filter(({ guess }) => guess !== "unknown")
    .map((guess) => ({ odds: logOdds(guess.confidence), right: isRight(guess) ? 1 : 0 }));
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    let [a, b, aa, ab, bb] = [PULL * (slope - 1), PULL * shift, PULL, 0, PULL];
    for (const { odds, right } of claims) {
      const p = 1 / (1 + Math.exp(-(slope * odds + shift)));
      a += (p - right) * odds;
      b += p - right;
      aa += p * (1 - p) * odds * odds;
      ab += p * (1 - p) * odds;
      bb += p * (1 - p);
    }
    const size = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / size;
    shift -= (aa * b - ab * a) / size;
  }
  return { slope: Number(slope.toFixed(4)), shift: Number(shift.toFixed(4)) };
}

function logOdds(probability: number): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(bounded / (1 - bounded));
}
