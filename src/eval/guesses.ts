/** What was guessed of issues whose category is known; what the figures of categories are counted from. */
import type { Observation } from "./replay.ts";

export interface Guess {
  readonly truth: string;
  /** The guess; where it is one of the accepted ones, the truth itself. */
  readonly guess: string;
  /** What the classifier says of its guess, 0..1. */
  readonly confidence: number;
}

/**
 * One guess for each observation with a known category, in order. That it is a usage question says that no category of failure
 * fits, which is what `unknown` stands for in corpora that know no such category.
 */
export function toGuesses(observations: readonly Observation[]): Guess[] {
  return observations.flatMap(({ row, classification }) => {
    if (row.category === null) return [];
    const { confidence } = classification;
    const told = row.category === "question" || row.accept.includes("question");
    const category = classification.category === "question" && !told ? "unknown" : classification.category;
    const isAccepted = row.accept.includes(category);
    return [{ truth: row.category, guess: isAccepted ? row.category : category, confidence }];
  });
}

/** One guess for each observation with a known kind, in order. */
export function toKindGuesses(observations: readonly Pick<Observation, "row" | "kind">[]): Guess[] {
  return observations.flatMap(({ row, kind: { kind, confidence } }) => {
    return row.kind === null ? [] : [{ truth: row.kind, guess: kind, confidence }];
  });
}

/** Whether the guess is the truth, or was accepted for it. */
export function isRight({ truth, guess }: Guess): boolean {
  return truth === guess;
}
