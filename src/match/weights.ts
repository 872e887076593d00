/**
 * The weights of evidence that free text hardly teaches and machine-made reports show at once, set by hand: log-odds of
 * "this is what the query duplicates". The fitted weights stand in `fitted-weights.ts`.
 */
import type { Proof } from "./decision-features.ts";
import type { Stance } from "./mention.ts";

/**
 * What a service answered and both reporters quote decides nearly alone, and so does one path through the program that
 * both reporters' error came by, or the same title and text.
 */
export const PROOF_WEIGHTS: Readonly<Record<Proof, number>> = {
  quotedServiceError: 8.5,
  quotedPassingError: 2,
  sharedStack: 6,
  copy: 5,
};

/** What the reporter says of the candidate; of a mention in passing the fitted weights tell. */
export const STANCE_WEIGHTS: Readonly<Record<Exclude<Stance, "plain">, number>> = { same: 1.5, different: -4 };
