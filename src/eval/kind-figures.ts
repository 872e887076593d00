/** How often the kind was told rightly, of the issues of which it is known. */
import { KINDS } from "../domain/kind.ts";
import { isRight, toKindGuesses } from "./guesses.ts";
import { roundTo, shareOf } from "./numbers.ts";
import { measureReliability } from "./reliability.ts";
import type { Observation } from "./replay.ts";

export interface KindFigures {
  /** Issues whose kind is known. */
  readonly n: number;
  /** Share of them told rightly, however unsure. */
  readonly accuracy: number;
  /** Mean F1 over the kinds that occur in the truth. */
  readonly macroF1: number;
  /** Of the guesses that are sure enough for a label or a type. */
  readonly posted: { readonly n: number; readonly precision: number; readonly coverage: number };
  /** See `Reliability`. */
  readonly expectedCalibrationError: number;
}

/** @param floor probability from which a kind's label is given */
export function measureKinds(observations: readonly Pick<Observation, "row" | "kind">[], floor: number): KindFigures {
  const guesses = toKindGuesses(observations);
  const posted = guesses.filter(({ confidence }) => confidence >= floor);
  const scores = KINDS.flatMap((kind) => {
    const n = guesses.filter(({ truth }) => truth === kind).length;
    const guessed = guesses.filter(({ guess }) => guess === kind).length;
    const hits = guesses.filter((each) => each.truth === kind && isRight(each)).length;
    return n === 0 ? [] : [(2 * hits) / (n + guessed)];
  });
  return {
    n: guesses.length,
    accuracy: shareOf(guesses.filter(isRight).length, guesses.length),
    macroF1: scores.length === 0 ? 0 : roundTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 4),
    posted: {
      n: posted.length,
      precision: shareOf(posted.filter(isRight).length, posted.length),
      coverage: shareOf(posted.length, guesses.length),
    },
    expectedCalibrationError: measureReliability(guesses).expectedCalibrationError,
  };
}
