/** All that a report is made of, read from GitHub by the shell (`src/threads/`) or made up by a test. */
import type { MarkerState } from "../domain/plan.ts";
import type { Reacted } from "../domain/reaction.ts";
import type { Cut, Limits, ReadThread } from "./frontier.ts";
import type { NamedEdge } from "./thread-edges.ts";
import type { ThreadKey } from "./thread.ts";

/** A published release, newest or oldest first. */
export interface ReleaseTag {
  readonly tag: string;
  /** ISO 8601 UTC. */
  readonly publishedAt: string;
}

/** Which release of its repository first holds the merge of a pull request. */
export type FirstRelease =
  /** The commit was looked for in the tag, and in the one before. */
  | { readonly kind: "contained"; readonly tag: string; readonly publishedAt: string }
  /** Only the dates speak for it: the first release that was published after the merge. */
  | { readonly kind: "by-date"; readonly tag: string; readonly publishedAt: string }
  /** Every release since the merge was looked at, and none holds it; or none was published since. */
  | { readonly kind: "none" };

/** A comment of ours that stands on one of the threads. */
export interface OwnNotice {
  readonly on: ThreadKey;
  /** Login under which it was written. */
  readonly by: string;
  readonly url: string;
  readonly at: string;
  readonly state: MarkerState;
  /** null where they could not be read. */
  readonly reactions: readonly Reacted[] | null;
}

/** Everything that was read for one report. */
export interface Gathered {
  /** The issue first, then in the order of reading. Never empty. */
  readonly read: readonly [ReadThread, ...ReadThread[]];
  /** Links that no thread tells: by our own index, and by our own comments. */
  readonly extra: readonly NamedEdge[];
  readonly cuts: readonly Cut[];
  /** Of the repository; null where they were not read. */
  readonly releases: readonly ReleaseTag[] | null;
  /** Of merged pull requests, as far as it was looked for. */
  readonly firstReleases: ReadonlyMap<ThreadKey, FirstRelease>;
  readonly notices: readonly OwnNotice[];
  readonly limits: Limits;
  readonly requests: number;
  /** By which of GitHub's interfaces. */
  readonly via: "graphql" | "rest";
  /** How many issues the index of errors held; null where there was none. */
  readonly indexed: number | null;
  /** ISO 8601 UTC. */
  readonly at: string;
}
