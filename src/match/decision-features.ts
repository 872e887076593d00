/**
 * The names of what the decision weighs; `decide.ts` gives each its value, `decision-weights.ts` its weight. Proofs never
 * weigh less than nothing, doubts never more: a fit that finds otherwise has found noise.
 */

/** The text, and what kind of pair it is. */
export const TEXT_FEATURES = [
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
  "samePrefix",
  "sameAuthor",
  "open",
  "mentionedInPassing",
] as const;

/** What speaks for one cause by itself, each 0..1. */
export const PROOFS = [
  /** The same refusal of a service, quoted by two people within days. */
  "serviceEvent",
  /** The same refusal, whenever: the same failure, which has many causes. */
  "serviceRefusal",
  /** The same refusal, as far as the rest of the title agrees: what was being done. */
  "serviceSituation",
  "passingError",
  "sharedStack",
  "copy",
  "saidSame",
] as const;
export type Proof = (typeof PROOFS)[number];

/** What speaks against it by itself, each 0 or 1. */
export const DOUBTS = [
  "saidDifferent",
  "platform",
  "error",
  "stack",
  "series",
  "numbers",
  "component",
  "template",
  "thin",
  /** What they share stands for a family of failures: an error with many causes, a test that fails with another error. */
  "family",
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** A pair with one of these is no measure of what a proof is worth; another platform or error is too common for that. */
export const GRAVE_DOUBTS: readonly Doubt[] = DOUBTS.filter((doubt) => doubt !== "platform" && doubt !== "error");

export const DECISION_FEATURES = [...TEXT_FEATURES, ...PROOFS, ...DOUBTS] as const;
export type DecisionFeature = (typeof DECISION_FEATURES)[number];
