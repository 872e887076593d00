/**
 * An issue, pull request or discussion with what stands in and around it, as the shell gathers it: the only input of
 * this room. All texts have come through the door (`SafeText`); nothing here says where they were read.
 */
import type { StateReason } from "../domain/issue.ts";
import type { SecretFinding } from "../domain/report.ts";
import type { SafeText } from "../parse/secrets/safe-text.ts";
import type { ReactionKind } from "../domain/reaction.ts";

/** The place of an issue, pull request or discussion; the three share their numbers within a repository. */
export interface ThreadRef {
  /** `owner/name`. */
  readonly repo: string;
  readonly number: number;
}

/** Names a thread within a report: `acme/tool#12`. GitHub does not tell upper from lower case in names, and neither does this. */
export type ThreadKey = string;

/** The key of a thread. */
export function keyOf({ repo, number }: ThreadRef): ThreadKey {
  return `${repo.toLowerCase()}#${number}`;
}

/** Whether both are in one repository. */
export function isSameRepo(a: Pick<ThreadRef, "repo">, b: Pick<ThreadRef, "repo">): boolean {
  return a.repo.toLowerCase() === b.repo.toLowerCase();
}

/** What a thread is. */
export type ThreadKind = "issue" | "pull-request" | "discussion";

/** What somebody is to the repository, as far as a reader should know it. */
export type Role = "author" | "maintainer" | "contributor" | "bot" | "reader";

/** An account and what it is to the thread. */
export interface Person {
  readonly login: string;
  readonly role: Role;
}

/** How many reacted in which way; kinds that nobody used are absent. */
export type Reactions = Readonly<Partial<Record<ReactionKind, number>>>;

/** A comment. */
export interface Said {
  /** null where GitHub tells none. */
  readonly id: number | null;
  /** null for a deleted account. */
  readonly author: Person | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly body: SafeText;
  readonly url: string;
  readonly reactions: Reactions;
  /** Somebody with write access pinned it to the issue, or chose it as the answer of a discussion. */
  readonly accepted: boolean;
}

/** A commit that names a thread. */
export interface CommitRef {
  readonly repo: string;
  readonly sha: string;
  readonly url: string;
  /** First line of its message; "" where it is not told. */
  readonly headline: SafeText;
}

/** Another thread as an event names it. */
export interface Glimpse extends ThreadRef {
  readonly kind: ThreadKind;
  readonly title: SafeText;
}

interface Event {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Login; null for a deleted account. */
  readonly actor: string | null;
}

/** Something on the timeline that links to another thread, a commit or a repository. Comments are not among them. */
export type Happening = Event &
  (
    | { readonly kind: "cross-referenced"; readonly source: Glimpse; readonly willClose: boolean }
    | { readonly kind: "connected" | "disconnected"; readonly other: Glimpse }
    | {
        readonly kind: "marked-as-duplicate" | "unmarked-as-duplicate";
        /** null where it is not told, or may not be shown. */
        readonly canonical: Glimpse | null;
        readonly duplicate: Glimpse | null;
      }
    | { readonly kind: "closed"; readonly closer: Glimpse | CommitRef | null; readonly reason: StateReason }
    | { readonly kind: "referenced"; readonly commit: CommitRef }
    | { readonly kind: "transferred"; readonly from: string }
    | { readonly kind: "converted-to-discussion"; readonly discussion: Glimpse }
  );

/** A thread that was read. */
export interface Thread extends ThreadRef {
  readonly kind: ThreadKind;
  readonly url: string;
  readonly title: SafeText;
  readonly body: SafeText;
  readonly author: Person | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly state: "open" | "closed" | "merged";
  readonly stateReason: StateReason;
  readonly isDraft: boolean;
  readonly mergedAt: string | null;
  /** Full hash of the commit by which a pull request was merged. */
  readonly mergeCommit: string | null;
  readonly labels: readonly SafeText[];
  readonly assignees: readonly string[];
  readonly milestone: SafeText | null;
  /** GitHub's issue type: `Bug`. */
  readonly type: SafeText | null;
  readonly isLocked: boolean;
  readonly parent: Glimpse | null;
  readonly subIssues: readonly Glimpse[];
  readonly branches: readonly SafeText[];
  /** Of an issue: pull requests that close it when merged. */
  readonly closedBy: readonly Glimpse[];
  /** Of a pull request: issues that it closes when merged. */
  readonly closes: readonly Glimpse[];
  /** null where GitHub was not asked. */
  readonly participants: number | null;
  readonly reactions: Reactions;
  readonly commentCount: number;
  /** Oldest first; minimised ones are left out. */
  readonly comments: readonly Said[];
  /** How many minimised comments were left out. */
  readonly minimised: number;
  /** Oldest first. */
  readonly happenings: readonly Happening[];
  /** How many events of each name (`labeled`, `cross-referenced`) were read, comments left out. */
  readonly timeline: Readonly<Record<string, number>>;
  /** Kinds of credentials that stood in title or body; their values are kept nowhere. */
  readonly secrets: readonly SecretFinding[];
  /** Links to threads of private repositories that were left out, because the issue's own repository is public. */
  readonly hidden: number;
  /** False where comments or events were left unread. */
  readonly isWhole: boolean;
}
