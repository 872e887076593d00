/**
 * How good the categories are. `accuracy`, `macroF1` and `byCategory` are of the best guess, however unsure; `posted`
 * is what a repository sees: guesses at or above the confidence floor.
 */
import { type Guess, isRight, toGuesses } from "./guesses.ts";
import { roundTo, shareOf } from "./numbers.ts";
import { measureReliability, type Reliability } from "./reliability.ts";
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
  /** Every category that is true or guessed of some issue: the most frequent first, then by name. */
  readonly byCategory: readonly CategoryShare[];
  readonly reliability: Reliability;
}

export interface CategoryShare {
  readonly category: string;
  /** Issues of which it is true. */
  readonly n: number;
  /** Issues of which it was guessed. */
  readonly guessed: number;
  /** Right guesses of all guesses of it. */
  readonly precision: number;
  /** Right guesses of the issues of which it is true. */
  readonly recall: number;
}

export function measureCategories(observations: readonly Observation[], floor: number): CategoryFigures {
  const guesses = toGuesses(observations);
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
    byCategory: shareByCategory(guesses),
    reliability: measureReliability(guesses),
  };
}

function countsOf(guesses: readonly Guess[], category: string): { hits: number; n: number; guessed: number } {
  return {
    hits: guesses.filter((each) => each.truth === category && isRight(each)).length,
    n: guesses.filter(({ truth }) => truth === category).length,
    guessed: guesses.filter(({ guess }) => guess === category).length,
  };
}

function shareByCategory(guesses: readonly Guess[]): CategoryShare[] {
  const names = [...new Set(guesses.flatMap(({ truth, guess }) => [truth, guess]))].sort();
  return names
    .map((category) => {
      const { hits, n, guessed } = countsOf(guesses, category);
      return { category, n, guessed, precision: shareOf(hits, guessed), recall: shareOf(hits, n) };
    })
    .sort((a, b) => b.n - a.n);
}

function macroF1(guesses: readonly Guess[]): number {
  const truths = [...new Set(guesses.map(({ truth }) => truth))];
  const scores = truths.map((category) => {
    const { hits, n, guessed } = countsOf(guesses, category);
    return (2 * hits) / (n + guessed);
  });
  return truths.length === 0 ? 0 : roundTo(scores.reduce((sum, score) => sum + score, 0) / truths.length, 4);
}
