import type { CategoryId } from "./category.ts";
import type { Relation } from "./match.ts";

/** By what a judgement was given, the weakest first: a later one in this list outweighs an earlier one. */
export const JUDGED_BY = ["hint", "reaction", "label", "closing", "command"] as const;
/** One of `JUDGED_BY`; `hint` is the reporter's own reaction, or what only lets guess. It counts for nothing else. */
export type JudgedBy = (typeof JUDGED_BY)[number];

/** What people's doing says of one thing that we said on an issue. One for an issue, what was said, and its target. */
export type Judgement = {
  readonly issue: number;
  readonly right: boolean;
  readonly by: JudgedBy;
  /** When it was given, ISO 8601 in UTC. */
  readonly at: string;
} & (
  | {
      readonly kind: "notice";
      /** The issue that was named. */
      readonly target: number;
      readonly relation: Relation;
      /** Probability 0..1 when it was first named. */
      readonly score: number;
    }
  | { readonly kind: "category"; readonly category: CategoryId }
);

/** Two issues, the lower number first. */
export type Pair = readonly [number, number];

/** What people said of two issues, whatever we had said. */
export interface Pairs {
  readonly confirmed: readonly Pair[];
  readonly rejected: readonly Pair[];
}

/** Nobody has said anything of any two issues. */
export const NO_PAIRS: Pairs = { confirmed: [], rejected: [] };

/** How often we were right, with the interval that the true share lies in (Wilson, 95%). */
export interface Precision {
  readonly judged: number;
  readonly right: number;
  /** 0..1. */
  readonly low: number;
  readonly high: number;
}

/** Why a threshold is higher in this repository than configured. */
export interface ThresholdRaise {
  /** Which one: `duplicate` for all relations that say "known already", `related` for the others. */
  readonly threshold: "duplicate" | "related";
  /** Probabilities 0..1. */
  readonly from: number;
  readonly to: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The judged notices at or above `from` that it rests on. */
  readonly judged: number;
  readonly right: number;
}

/** How often people found us right in this repository. Hints are left out. */
export interface ObservedPrecision {
  /** Those that were judged, in the order of `RELATIONS`. */
  readonly relations: readonly (Precision & { readonly relation: Relation })[];
  /** Those that were judged, by id. */
  readonly categories: readonly (Precision & { readonly category: CategoryId })[];
  /** Of notices that say "known already", together; what closing rests on. */
  readonly notices: Precision;
  /** In force, each threshold at most once. */
  readonly raises: readonly ThresholdRaise[];
}
