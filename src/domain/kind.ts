/** What sort of issue it is, beside what failed: something is broken, something is wished for, something is asked. */
export const KINDS = ["bug", "feature", "question"] as const;
/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** Why a kind was given; one line of the explanation. */
export interface KindSign {
  readonly kind: Kind;
  /** For a person: "asks “how to”". */
  readonly reason: string;
  /** Log-odds that the sign adds to `kind`; negative speaks against. */
  readonly weight: number;
}

/** The likeliest kind of an issue. */
export interface KindVerdict {
  readonly kind: Kind;
  /** Calibrated probability that `kind` is right, 1/3..1: the best of three. */
  readonly confidence: number;
  /** What spoke for and against `kind`, strongest first. */
  readonly signs: readonly KindSign[];
}
