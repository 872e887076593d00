/**
 * The corpora of a process, begun with the snapshots of the database instead of a listing of everything, and told which
 * issues any process has seen go. One process keeps a repository's snapshot: after each step of its back-fill, and once a
 * night; the others take it from there and ask GitHub only for what changed since.
 */
import type { GitHub } from "../../github/github.ts";
import { createKeyedQueue } from "../../event/keyed-queue.ts";
import type { IssueIndex } from "../../match/issue-index.ts";
import { SNAPSHOT_FORMAT } from "../../match/snapshot.ts";
import { corpusKey } from "../corpus-key.ts";
import { addFound } from "../add-found.ts";
import { fillDiscussions } from "../fill-discussions.ts";
import { backfill, placeAfterUpdate } from "../backfill.ts";
import { rollCall } from "../roll-call.ts";
import type { CorpusCache } from "../corpus-cache.ts";
import type { SnapshotContent, SnapshotStore } from "./snapshot-store.ts";

/** Corpora that outlive their process. */
export interface DurableCorpora extends CorpusCache {
  /** With the `title` of the issue in question, GitHub's search helps out until all issues are there. @throws GitHubError */
  getIndex(github: GitHub, now: string, title?: string): Promise<IssueIndex>;
  /** Stores the repository's present index; false where it is not held, or a later one is stored already. */
  keep(repo: string): Promise<boolean>;
  /**
   * Brings the index up to date, goes on with the older issues that earlier listings left out, by at most so many requests
   * in all, and keeps what is there then. @throws GitHubError; what was read before it is kept by the next step
   */
  fill(github: GitHub, now: string, maxRequests: number): Promise<Filled>;
  /** Forgets issues that GitHub no longer shows, for all processes; see `CorpusSource.rollCall`. @throws GitHubError */
  rollCall(github: GitHub, now: string, maxRequests: number): Promise<readonly number[]>;
}

/** What a step of filling a corpus gave. */
export interface Filled extends SnapshotContent {
  /** Older issues that were read. */
  readonly added: number;
  /** Something is missing, and there is room for it. */
  readonly isToBeContinued: boolean;
  /** Where it goes on, ISO 8601 UTC; null: at the beginning. */
  readonly place: string | null;
}

interface Knowledge {
  /** See `SnapshotStore.generationOf`; null before the first look. */
  generation: number | null;
  /** Until when the index is complete, ISO 8601 UTC; null before the first look. */
  askedAt: string | null;
  filledUntil: string | null;
  /** When the stored snapshot that was looked at last was stored. */
  storedAt: string | null;
  /** When one was stored that can't be used. */
  refusedAt: string | null;
}

export interface CorporaLog {
  /** A snapshot can't be used; the repository is then listed anew. */
  warn(message: string): void;
  debug(message: string): void;
}

interface Loading extends ReturnType<typeof createKnowledge> {
  readonly cache: CorpusCache;
  readonly snapshots: SnapshotStore;
  readonly log: CorporaLog;
}

/** Takes in what the database has, where that is more than what is held. */
async function load(repo: string, { cache, snapshots, log, knowOf, letGoOfPast }: Loading): Promise<null> {
  await letGoOfPast(repo);
  const known = knowOf(repo);
  const held = cache.stateOf(repo);
  if (held?.isComplete === true) return null;
  // What was read into an index that is gone was read for nothing.
  if (held === undefined) known.filledUntil = null;
  const stored = await snapshots.describe(repo);
  if (stored === undefined || stored.storedAt === known.refusedAt) return null;
  if (held !== undefined && stored.storedAt === known.storedAt) return null;
  known.storedAt = stored.storedAt;
  // Another process may have read more of the older issues meanwhile.
  const isFurther = (stored.filledUntil ?? "") > (known.filledUntil ?? "");
  const isMore = held === undefined || stored.isComplete || stored.issues > held.issues || isFurther;
  const snapshot = isMore ? await snapshots.load(repo) : undefined;
  if (snapshot === undefined) return null;
  cache.drop(repo);
  const restored = cache.restore(repo, snapshot.bytes);
  known.filledUntil = restored.kind === "refused" ? null : snapshot.filledUntil;
  if (restored.kind === "refused") {
    known.refusedAt = stored.storedAt;
    log.warn(`the corpus of ${repo} is listed anew: the snapshot ${restored.reason}`);
  }
  return null;
}

/** The corpora of a process, restored from the database and stored there. */
export function createDurableCorpora(cache: CorpusCache, snapshots: SnapshotStore, log: CorporaLog): DurableCorpora {
  const loads = createKeyedQueue<null>();
  const knowledge = createKnowledge(cache, snapshots);
  const { knowOf } = knowledge;
  const corpora: DurableCorpora = {
    ...cache,
    async getIndex(github, now, title) {
      const repo = corpusKey(github);
      await loads.run(repo, () => load(repo, { cache, snapshots, log, ...knowledge }));
      const before = cache.stateOf(repo);
      const index = await cache.getIndex(github, now);
      const known = knowOf(repo);
      known.askedAt = now;
      known.filledUntil = placeAfterUpdate(known.filledUntil, before, cache.stateOf(repo));
      // A listing never brings back what is gone; a snapshot may, and so may this process's own memory.
      for (const number of await snapshots.listForgotten(repo)) cache.forget(repo, number);
      if (title !== undefined)
        await addFound(github, title, cache, (line) => {
          log.debug(`${github.repo}: ${line}`);
        });
      return index;
    },
    async forgetAll(repo, numbers) {
      await cache.forgetAll(repo, numbers);
      for (const number of numbers) await snapshots.forgetIssue(repo, number);
    },
    async rollCall(github, now, maxRequests) {
      const gone = await rollCall(github, await corpora.getIndex(github, now), now, maxRequests);
      await corpora.forgetAll(corpusKey(github), gone);
      return gone;
    },
    async keep(repo) {
      const bytes = cache.toSnapshot(repo);
      const state = cache.stateOf(repo);
      const { askedAt: syncedTo, filledUntil, generation } = knowOf(repo);
      if (bytes === undefined || state === undefined || syncedTo === null || generation === null) return false;
      const { issues, isComplete } = state;
      const stored = { format: SNAPSHOT_FORMAT, bytes, syncedTo, issues, isComplete, filledUntil };
      return await snapshots.save(repo, stored, generation);
    },
    async fill(github, now, maxRequests) {
      const repo = corpusKey(github);
      const begun = github.countRequests();
      await corpora.getIndex(github, now);
      const known = knowOf(repo);
      const left = maxRequests - (github.countRequests() - begun);
      const end = await backfill(github, cache, known.filledUntil, left);
      if (end.kind !== "needless") known.filledUntil = end.filledUntil;
      const leftForTalk = maxRequests - (github.countRequests() - begun);
      const told = await fillDiscussions(github, cache, leftForTalk);
      if (told.fault !== null) log.warn(`comments of ${github.repo} are left out for now: ${told.fault}`);
      await cache.learnLatent(repo);
      await corpora.keep(repo);
      const { issues = 0, isComplete = false, hasRoom = true } = cache.stateOf(repo) ?? {};
      const added = end.kind === "needless" ? 0 : end.added;
      // Where nothing was read although there was a request for it, the next step would fare no better.
      const isTalkLeft = !told.isComplete && told.fault === null && (told.read > 0 || leftForTalk < 1);
      const isToBeContinued = (end.kind === "stopped" && hasRoom) || isTalkLeft;
      const place = end.kind === "stopped" ? known.filledUntil : (cache.stateOf(repo)?.discussedUntil ?? null);
      return { issues, isComplete, filledUntil: known.filledUntil, added, isToBeContinued, place };
    },
  };
  return corpora;
}

/** What is known of each repository beside its index, by `corpusKey`. */
function createKnowledge(cache: CorpusCache, snapshots: SnapshotStore) {
  const knowledge = new Map<string, Knowledge>();
  const knowOf = (repo: string): Knowledge => {
    const known = knowledge.get(repo) ?? {
      generation: null,
      askedAt: null,
      filledUntil: null,
      storedAt: null,
      refusedAt: null,
    };
    knowledge.set(repo, known);
    return known;
  };

  /** What is held of a repository that was removed, renamed, moved or hidden since, in whatever copy, is let go of. */
  const letGoOfPast = async (repo: string): Promise<void> => {
    const generation = await snapshots.generationOf(repo);
    if (knowledge.get(repo)?.generation !== generation) {
      cache.drop(repo);
      knowledge.delete(repo);
    }
    knowOf(repo).generation = generation;
  };
  return { knowOf, letGoOfPast };
}
