/**
 * The corpora of a process, begun with the snapshots of the database instead of a listing of everything, and told which
 * issues any process has seen go. One process keeps a repository's snapshot once a night; the others take it from there
 * and ask GitHub only for what changed since.
 */
import { SNAPSHOT_FORMAT } from "../../match/snapshot.ts";
import { createKeyedQueue } from "../../keyed-queue.ts";
import type { CorpusCache } from "../corpus-cache.ts";
import type { SnapshotStore } from "./snapshot-store.ts";

export interface DurableCorpora extends CorpusCache {
  /** Stores the repository's present index; false where it is not held, or a later one is stored already. */
  keep(repo: string): Promise<boolean>;
}

/** `warn` is told of snapshots that can't be used; the repository is then listed anew. */
export function createDurableCorpora(
  cache: CorpusCache,
  snapshots: SnapshotStore,
  warn: (message: string) => void,
): DurableCorpora {
  const loads = createKeyedQueue<null>();
  /** Until when each repository's index is complete, ISO 8601 UTC. */
  const askedAt = new Map<string, string>();

  const load = async (repo: string): Promise<null> => {
    const stored = cache.holds(repo) ? undefined : await snapshots.load(repo);
    if (stored === undefined || cache.holds(repo)) return null;
    const restored = cache.restore(repo, stored.bytes);
    if (restored.kind === "refused") warn(`the corpus of ${repo} is listed anew: the snapshot ${restored.reason}`);
    return null;
  };

  return {
    ...cache,
    async getIndex(github, now) {
      const { repo } = github;
      await loads.run(repo, () => load(repo));
      const index = await cache.getIndex(github, now);
      askedAt.set(repo, now);
      // A listing never brings back what is gone; a snapshot may, and so may this process's own memory.
      for (const number of await snapshots.listForgotten(repo)) cache.forget(repo, number);
      return index;
    },
    async keep(repo) {
      const bytes = cache.toSnapshot(repo);
      const syncedTo = askedAt.get(repo);
      if (bytes === undefined || syncedTo === undefined) return false;
      return await snapshots.save(repo, { format: SNAPSHOT_FORMAT, bytes, syncedTo });
    },
  };
}
