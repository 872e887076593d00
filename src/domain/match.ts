import type { Reason } from "./reason.ts";
import type { IssueState, StateReason } from "./issue.ts";

/** What an earlier issue can be to this one, strongest first; ARCHITECTURE.md has what each says. */
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

/** What a repository's own entry for a known issue has to say to the reporter. Not yet escaped. */
export interface KnownNote {
  /** The release that has the fix, as semver; null where none is named. */
  readonly fixedIn: string | null;
  /** At most three lines. */
  readonly advice: readonly string[];
  /** An https address; null where none is given. */
  readonly docs: string | null;
}

/** An earlier issue that is worth naming, and why. */
export interface Match {
  readonly number: number;
  readonly relation: Relation;
  /** Probability 0..1 that the relation holds. */
  readonly score: number;
  /** Strongest first; `reasonText` says them: "same error: 400 invalid_request_error …". */
  readonly reasons: readonly Reason[];
  /** As filed; not yet escaped. */
  readonly title: string;
  readonly state: IssueState;
  readonly stateReason: StateReason;
  /** Present where the repository's configuration names the issue as known. */
  readonly known?: KnownNote;
}
