/** A GitHub account, as far as a decision needs it. */
export interface Author {
  readonly login: string;
  readonly isBot: boolean;
}

/** As GitHub has it. */
export type IssueState = "open" | "closed";

/** GitHub's `state_reason`; null while open or where GitHub gives none. */
export type StateReason = "completed" | "not_planned" | "duplicate" | "reopened" | null;

/** An issue as GitHub has it now. Dates are ISO 8601 in UTC. */
export interface Issue {
  /** `owner/name`. */
  readonly repo: string;
  readonly number: number;
  readonly title: string;
  /** Markdown as filed, at most 65,536 characters; empty where GitHub has null. */
  readonly body: string;
  readonly labels: readonly string[];
  /** Name of GitHub's issue type; null or absent where it has none. */
  readonly type?: string | null;
  readonly state: IssueState;
  readonly stateReason: StateReason;
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** null for a deleted account, or where a corpus names none. */
  readonly author: Author | null;
  readonly locked: boolean;
  readonly isPullRequest: boolean;
}

/** An issue as GitHub shows it at this moment, as far as others may name it. */
export type PresentIssue = Pick<Issue, "number" | "title" | "state" | "stateReason">;

/** A comment of an issue, as far as it is read. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly author: Author | null;
  readonly createdAt: string;
  /** It stands at the top of the issue; absent where it does not. */
  readonly isPinned?: true;
}

/** A repository's label. `color` is six hex digits without `#`. */
export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}
