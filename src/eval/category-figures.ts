/**
 * How good the categories are. `accuracy` and `macroF1` are of the best guess, however unsure; `posted` is what a
 * repository sees: guesses at or above the confidence floor.
 */
import { shareOf, roundTo } from "./numbers.ts";
import type { Observation } from "./replay.ts";

export interface CategoryFigures {
  /** Issues whose category is known. */
  readonly n: number;
  /** Share of right best guesses. A guess is right if it is the category or one of `accept`. */
  readonly accuracy: number;
  /** Mean over the categories that occur in the truth. */
  readonly macroF1: number;
  readonly posted: {
    readonly n: number;
    /** Right ones of those posted. */
    readonly precision: number;
    /** Posted ones of all. */
    readonly coverage: number;
  };
}

interface Guess {
  readonly truth: string;
  /** The guess; where it is one of the accepted ones, the truth itself. */
  readonly guess: string;
  readonly confidence: number;
}

export function measureCategories(observations: readonly Observation[], floor: number): CategoryFigures {
  const guesses = observations.flatMap(toGuess);
  const right = guesses.filter(isRight).length;
  const posted = guesses.filter(({ guess, confidence }) => guess !== "unknown" && confidence >= floor);
  return {
    n: guesses.length,
    accuracy: shareOf(right, guesses.length),
    macroF1: macroF1(guesses),
    posted: {
      n: posted.length,
      precision: shareOf(posted.filter(isRight).length, posted.length),
      coverage: shareOf(posted.length, guesses.length),
    },
  };
}

function toGuess({ row, classification }: Observation): Guess[] {
  if (row.category === null) return [];
  const { category, confidence } = classification;
  const isAccepted = row.accept.includes(category);
  return [{ truth: row.category, guess: isAccepted ? row.category : category, confidence }];
}

function isRight({ truth, guess }: Guess): boolean {
  return truth === guess;
}

function macroF1(guesses: readonly Guess[]): number {
  const truths = [...new Set(guesses.map(({ truth }) => truth))];
  const scores = truths.map((category) => {
    const hits = guesses.filter(({ truth, guess }) => truth === category && guess === category).length;
    const actual = guesses.filter(({ truth }) => truth === category).length;
    const claimed = guesses.filter(({ guess }) => guess === category).length;
    return (2 * hits) / (actual + claimed);
  });
  return truths.length === 0 ? 0 : roundTo(scores.reduce((sum, score) => sum + score, 0) / truths.length, 4);
}
