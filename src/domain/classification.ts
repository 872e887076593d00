import type { Category } from "./category.ts";

/** Why a category was given; one line of the explanation. */
export interface Evidence {
  /** Name of the rule: `api-usage-limit`. */
  readonly rule: string;
  readonly category: Category;
  /** For a person: "the API refused with 400 “credit is used up”". */
  readonly reason: string;
  /** Where it was seen. */
  readonly where: "primary-error" | "other-error" | "title" | "description" | "field" | "shape";
  /** Log-odds that the rule adds; negative speaks against. */
  readonly weight: number;
}

export interface Classification {
  readonly category: Category;
  /** Calibrated probability 0..1 that `category` is right; below the floor the category is `unknown`. */
  readonly confidence: number;
  /** The runners-up, best first. */
  readonly secondary: readonly { readonly category: Category; readonly confidence: number }[];
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}
