import type { Author, IssueComment, IssueState, StateReason } from "./issue.ts";
import type { Reacted } from "./reaction.ts";

/** What was done to an issue, as far as it tells whether we were right. */
export type ActivityEvent = {
  /** Login; null for a deleted account. */
  readonly by: string | null;
  readonly byBot: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
} & (
  | { readonly kind: "labeled" | "unlabeled"; readonly label: string }
  /** `pullRequest`: the one whose merging closed it, with all issues that it closes; null where it was closed by hand. */
  | {
      readonly kind: "closed";
      readonly reason: StateReason;
      readonly pullRequest: { readonly number: number; readonly closes: readonly number[] } | null;
    }
  | { readonly kind: "reopened" | "edited" }
  /** `target`: an issue of the same repository. */
  | { readonly kind: "marked-duplicate" | "unmarked-duplicate"; readonly target: number }
);

/** A comment with what people made of it. */
export interface ActivityComment extends IssueComment {
  /** The issue that it says this one duplicates, in GitHub's words and by somebody of the repository; else null. */
  readonly duplicateOf: number | null;
  /** Owner, member or collaborator. */
  readonly byInsider: boolean;
  readonly reactions: readonly Reacted[];
}

/** An issue with all that people did to it, as GitHub has it now. */
export interface IssueActivity {
  readonly number: number;
  /** Title and text, as they are now. */
  readonly title: string;
  readonly body: string;
  readonly author: Author | null;
  readonly state: IssueState;
  readonly stateReason: StateReason;
  readonly locked: boolean;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly labels: readonly string[];
  readonly assigned: boolean;
  readonly milestone: boolean;
  /** 👍 on the issue itself. */
  readonly thumbsUp: number;
  /** Oldest first. */
  readonly comments: readonly ActivityComment[];
  /** Oldest first. */
  readonly events: readonly ActivityEvent[];
  /** False where there was more than is read at once: then nothing is concluded from what is not there. */
  readonly isWhole: boolean;
}
