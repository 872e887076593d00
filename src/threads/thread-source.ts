/**
 * Where threads come from: what a report asks of GitHub besides the port of one repository (`src/github/github.ts`), since
 * links lead to others. Two implementations: GraphQL, twenty threads a request, and REST for whoever has no token.
 */
import type { ReleaseTag } from "../graph/gathered.ts";
import type { Named } from "../graph/thread-edges.ts";
import type { Thread, ThreadKey, ThreadRef } from "../graph/thread.ts";
import type { GitHubError } from "../github/github.ts";
import type { Reacted } from "../domain/reaction.ts";

/** Why a thread was not read. */
export interface Missing {
  readonly kind: "not-found" | "forbidden" | "failed";
  /** One sentence for a person. */
  readonly detail: string;
}

/** Every method throws GitHubError only. */
export interface ThreadSource {
  readonly via: "graphql" | "rest";
  /** How many threads one request reads at most. */
  readonly batchSize: number;
  /**
   * The thread with all its comments and events, over at most `maxPages` pages of a hundred.
   * @throws GitHubError where the thread itself can't be read; what fails later leaves it incomplete (`isWhole`).
   */
  readRoot(ref: ThreadRef, maxPages: number): Promise<RootReading>;
  /** At most `batchSize` threads, each with its first comments and links. @throws GitHubError where none was read. */
  readThreads(refs: readonly Named[]): Promise<ReadonlyMap<ThreadKey, Thread | Missing>>;
  /** Whether the thread is read without a request. */
  isAtHand(ref: ThreadRef): boolean;
  /** The newest hundred, drafts left out. */
  listReleases(repo: string): Promise<readonly ReleaseTag[]>;
  /** The commit by which a pull request was merged; null where it was not. */
  findMergeCommit(ref: ThreadRef): Promise<string | null>;
  /** Whether the tag's history holds the commit. */
  holdsCommit(repo: string, tag: string, sha: string): Promise<boolean>;
  /** Who reacted to a comment, at most a hundred. */
  listReactions(repo: string, commentId: number): Promise<readonly Reacted[]>;
  /** Requests so far. */
  countRequests(): number;
}

export interface RootReading {
  readonly thread: Thread;
  /** What went wrong after the thread itself was read; null where nothing did. */
  readonly fault: GitHubError | null;
}
