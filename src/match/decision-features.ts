/** The names of what the decision weighs; `decide.ts` gives each its value, the two files of weights its weight. */

/** What the fitted part weighs: the text, and what kind of pair it is. */
export const FITTED_FEATURES = [
  "bias",
  "rank",
  "margin",
  "textOfSelf",
  "titleCover",
  "titleReverse",
  "wholeText",
  "rareCover",
  "length",
  "queryLength",
  "sharedErrorInTitle",
  "sameAuthor",
  "open",
  "mentionedInPassing",
] as const;
export type FittedFeature = (typeof FITTED_FEATURES)[number];

/** What is weighed by hand. */
export const PROOFS = ["quotedServiceError", "quotedPassingError", "sharedStack", "copy"] as const;
export type Proof = (typeof PROOFS)[number];
