/** Which pull requests close which issues. */
import type { ReadThread } from "./frontier.ts";
import { edgesOf } from "./thread-edges.ts";
import { keyOf, type Thread } from "./thread.ts";

/** The pull requests, of those that were read, that close an issue that was read; nearest first. Never throws. */
export function closersOf(read: readonly ReadThread[]): Thread[] {
  const closers = new Set(
    read.flatMap(({ thread }) => edgesOf(thread).flatMap(({ kind, from }) => (kind === "closes" ? [from] : []))),
  );
  return read.flatMap(({ thread }) => (thread.kind === "pull-request" && closers.has(keyOf(thread)) ? [thread] : []));
}
