import type { IssueState, StateReason } from "./issue.ts";

export const RELATIONS = [
  "same-report",
  "known-issue",
  "duplicate",
  "fixed-in",
  "regression",
  "recurrence",
  "incident",
  "related",
] as const;

/** What an earlier issue is to a new one. `DESIGN` of the relations: ARCHITECTURE.md, "Relations". */
export type Relation = (typeof RELATIONS)[number];

/** An earlier issue that is worth naming, and why. */
export interface Match {
  readonly number: number;
  readonly relation: Relation;
  /** Probability 0..1 that the relation holds. */
  readonly score: number;
  /** In words for a person, strongest first: "same error: 400 invalid_request_error …". Not yet escaped. */
  readonly reasons: readonly string[];
  /** As filed; not yet escaped. */
  readonly title: string;
  readonly state: IssueState;
  readonly stateReason: StateReason;
}
