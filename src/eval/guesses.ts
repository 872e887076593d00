/** What was guessed of issues whose category is known; what the figures of categories are counted from. */
import type { Observation } from "./replay.ts";

export interface Guess {
  readonly truth: string;
  /** The guess; where it is one of the accepted ones, the truth itself. */
  readonly guess: string;
  /** What the classifier says of its guess, 0..1. */
  readonly confidence: number;
}

/** One guess for each observation with a known category, in order. */
export function toGuesses(observations: readonly Observation[]): Guess[] {
  return observations.flatMap(({ row, classification }) => {
    if (row.category === null) return [];
    const { category, confidence } = classification;
    const isAccepted = row.accept.includes(category);
    return [{ truth: row.category, guess: isAccepted ? row.category : category, confidence }];
  });
}

export function isRight({ truth, guess }: Guess): boolean {
  return truth === guess;
}
