import type { CategoryId } from "./category.ts";

/** Why a category was given; one line of the explanation. */
export interface Evidence {
  /** Name of the rule: `api-usage-limit`. */
  readonly rule: string;
  readonly category: CategoryId;
  /** For a person: "the API refused with 400 “credit is used up”". */
  readonly reason: string;
  /** Where it was seen. */
  readonly where: "primary-error" | "other-error" | "title" | "description" | "field" | "shape" | "command";
  /** Log-odds that the rule adds; negative speaks against. */
  readonly weight: number;
}

/** What a report complains of, how sure that is, and by which evidence. */
export interface Classification {
  readonly category: CategoryId;
  /** Calibrated probability 0..1 that `category` is right; below the floor the category is `unknown`. */
  readonly confidence: number;
  /** The runners-up, best first. */
  readonly secondary: readonly { readonly category: CategoryId; readonly confidence: number }[];
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/**
 * The shipped floor: what is surer than that is right in nine of ten issues of repositories that nothing was fitted on
 * (`node bench/run.mjs train-classify`), and a wrong label is worse than none.
 */
export const CATEGORY_FLOOR = 0.75;
