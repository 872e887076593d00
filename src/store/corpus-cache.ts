/**
 * The corpus of each repository, in this process's memory: filled by one bounded listing, then kept fresh by asking
 * GitHub only for what changed since. It survives nothing by itself; `toSnapshot` and `restore` carry it from one process
 * to the next, by a cache of files or a database.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Issue } from "../domain/issue.ts";
import type { Discussion, GitHub } from "../github/github.ts";
import { corpusKey } from "./corpus-key.ts";
import { inTurns } from "../event/in-turns.ts";
import { createKeyedQueue } from "../event/keyed-queue.ts";
import { toCommentTerms } from "../match/comment-terms.ts";
import { toDocument } from "../match/document.ts";
import { IssueIndex } from "../match/issue-index.ts";
import { readSnapshot, writeSnapshot } from "../match/snapshot.ts";
import { VERSION } from "../version.ts";

export interface CorpusCacheOptions {
  /** At most this many requests of 100 issues for one listing, newest first. */
  readonly pages: number;
  /** At most this much memory for all indexes, in bytes; the repository unused for longest goes first. */
  readonly bytes: number;
}

/**
 * 2,000 issues in 20 requests: well inside an installation's 5,000 requests an hour. 256 MiB are some 250,000 issues of
 * usual length.
 */
const DEFAULTS: CorpusCacheOptions = { pages: 20, bytes: 256 * 2 ** 20 };

/** Of the memory's bound; below what is left of an index that was too large. */
const FULL = 0.8;

/** Requests for what changed since the last look; where that is not all of it, the bound of a first listing holds. */
const UPDATE_PAGES = 5;

/** Reading this many issues takes some 10 ms; then whoever else waits (a webhook to acknowledge) has a turn. */
const BATCH = 20;

interface Entry {
  readonly index: IssueIndex;
  /** Deleted or transferred; their numbers never come back. */
  readonly forgotten: Set<number>;
  /** Everything that changed before this instant is in the index, ISO 8601 UTC; null before the first listing. */
  seenUntil: string | null;
  /** False where older issues were left out, for want of requests or memory. */
  isComplete: boolean;
  /** Older issues had to make room for newer ones; what is read of them again would push out others. */
  hasLetGo: boolean;
  /** Issues in the last listing. */
  listed: number;
  /** Comments and duplicates of all that changed before this instant are in the index, ISO 8601 UTC; null: of none. */
  discussedUntil: string | null;
}

/** What is held of a repository. */
export interface CorpusState {
  readonly issues: number;
  readonly isComplete: boolean;
  /** Everything that changed before this instant was listed, ISO 8601 UTC. */
  readonly seenUntil: string;
  /** Issues in the last listing: all at first, then those that changed. */
  readonly listed: number;
  /** Comments and duplicates of issues that changed before this instant are there, ISO 8601 UTC; null: of none. */
  readonly discussedUntil: string | null;
  /** False where what is added would only push out something newer. */
  readonly hasRoom: boolean;
}

export type Restored =
  | { readonly kind: "restored"; readonly issues: number }
  /** `reason` goes on with "the snapshot …". The next look lists afresh. */
  | { readonly kind: "refused"; readonly reason: string };

/** The corpora of one process. `repo` is a repository's `corpusKey` throughout. */
export interface CorpusCache {
  /** The repository's index, up to date as of `now` (ISO 8601 UTC). @throws GitHubError */
  getIndex(github: GitHub, now: string): Promise<IssueIndex>;
  /** Forgets a deleted or transferred issue, for good: a listing that is under way may still hold it. */
  forget(repo: string, number: number): void;
  /** The same for several, where it is kept for other processes too. */
  forgetAll(repo: string, numbers: readonly number[]): Promise<void>;
  /** The repository's index as bytes for `restore`; undefined where it was not listed yet. Equal content, equal bytes. */
  toSnapshot(repo: string): Uint8Array | undefined;
  /** What is held of the repository; undefined where it was not listed yet. */
  stateOf(repo: string): CorpusState | undefined;
  /**
   * Takes in what no listing brought: older issues, answers of a search; false where the repository is not held. `isAll`:
   * now nothing is left out, unless something had to make room.
   */
  add(repo: string, issues: readonly Issue[], isAll?: boolean): boolean;
  /**
   * Takes in what people said below issues, and what they duplicate, all of it that changed before `until` (ISO 8601 UTC;
   * null where nothing did); false where the repository is not held. Of issues that are not there: nothing.
   */
  discuss(repo: string, discussions: readonly Discussion[], until: string | null): boolean;
  /**
   * Learns which of the repository's words keep company, where that is due: `IssueIndex.learnLatent`, beside other work. True
   * where it did.
   */
  learnLatent(repo: string): Promise<boolean>;
  /** Whether it is in memory. */
  holds(repo: string): boolean;
  /** Lets go of it; the next look begins anew, or with what is restored before. */
  drop(repo: string): void;
  /** Begins with a snapshot, so that only what changed since is asked for. For a repository that is not held yet. */
  restore(repo: string, bytes: Uint8Array): Restored;
}

/** A cache for one process: each repository's index is listed once and brought up to date after that. */
export function createCorpusCache(options: Partial<CorpusCacheOptions> = {}): CorpusCache {
  const bounds = { ...DEFAULTS, ...options };
  const entries = new Map<string, Entry>();
  const updates = createKeyedQueue<IssueIndex>();
  const entryOf = (repo: string): Entry => {
    const entry = entries.get(repo) ?? createEntry(new IssueIndex(), null, true);
    entries.delete(repo);
    entries.set(repo, entry);
    return entry;
  };

  const forget = (repo: string, number: number): void => {
    const entry = entries.get(repo);
    entry?.forgotten.add(number);
    entry?.index.remove(number);
  };

  return {
    getIndex(github, now) {
      return updates.run(corpusKey(github), async () => {
        const entry = entryOf(corpusKey(github));
        await bringUpToDate(entry, github, now, bounds);
        trim(entry, bounds.bytes);
        dropUnused(entries, entry, bounds.bytes);
        return entry.index;
      });
    },
    forget,
    forgetAll(repo, numbers) {
      for (const number of numbers) forget(repo, number);
      return Promise.resolve();
    },
    toSnapshot(repo) {
      const entry = entries.get(repo);
      if (entry === undefined || entry.seenUntil === null) return undefined;
      const { index, seenUntil: syncedUntil, isComplete, discussedUntil } = entry;
      const told = discussedUntil === null ? {} : { discussedUntil };
      return writeSnapshot(index, { repo, syncedUntil, ...told, isComplete, generator: VERSION });
    },
    stateOf(repo) {
      const entry = entries.get(repo);
      if (entry === undefined || entry.seenUntil === null) return undefined;
      const { index, isComplete, seenUntil, listed, discussedUntil } = entry;
      const hasRoom = !entry.hasLetGo && index.memoryBytes < FULL * bounds.bytes;
      return { issues: index.size, isComplete, seenUntil, listed, hasRoom, discussedUntil };
    },
    add(repo, issues, isAll = false) {
      const entry = entries.get(repo);
      if (entry !== undefined) take(entry, issues, isAll, bounds.bytes);
      return entry !== undefined;
    },
    discuss(repo, discussions, until) {
      const entry = entries.get(repo);
      if (entry !== undefined) takeDiscussions(entry, discussions, until, bounds.bytes);
      return entry !== undefined;
    },
    learnLatent: (repo) => learnIfDue(entries.get(repo)?.index),
    holds: (repo) => entries.has(repo),
    drop(repo) {
      entries.delete(repo);
    },
    restore(repo, bytes) {
      if (entries.has(repo)) return { kind: "refused", reason: "is not needed: the repository is held already" };
      const read = readSnapshot(bytes);
      if (read.kind === "refused") return read;
      const { index, meta } = read;
      if (meta.repo !== repo) return { kind: "refused", reason: `is of another repository (${meta.repo})` };
      entries.set(repo, {
        ...createEntry(index, meta.syncedUntil, meta.isComplete),
        discussedUntil: meta.discussedUntil ?? null,
      });
      return { kind: "restored", issues: index.size };
    },
  };
}

async function learnIfDue(index: IssueIndex | undefined): Promise<boolean> {
  if (index?.isLatentDue !== true) return false;
  await inTurns(index.learnLatent());
  return true;
}

/** Issues that were forgotten stay so. */
function take(entry: Entry, issues: Parameters<CorpusCache["add"]>[1], isAll: boolean, bytes: number): void {
  for (const issue of issues) if (!entry.forgotten.has(issue.number)) entry.index.updateIssue(toDocument(issue));
  trim(entry, bytes);
  if (isAll && !entry.hasLetGo) entry.isComplete = true;
}

function takeDiscussions(
  entry: Entry,
  discussions: Parameters<CorpusCache["discuss"]>[1],
  until: Parameters<CorpusCache["discuss"]>[2],
  bytes: number,
): void {
  for (const { number, comments, duplicateOf } of discussions) {
    entry.index.discuss(number, toCommentTerms(comments), duplicateOf);
  }
  entry.discussedUntil = until ?? entry.discussedUntil;
  trim(entry, bytes);
}

function createEntry(index: IssueIndex, seenUntil: string | null, isComplete: boolean): Entry {
  return { index, forgotten: new Set(), seenUntil, isComplete, hasLetGo: false, listed: 0, discussedUntil: null };
}

async function bringUpToDate(entry: Entry, github: GitHub, now: string, bounds: CorpusCacheOptions): Promise<void> {
  const since = entry.seenUntil === null ? {} : { since: entry.seenUntil };
  let list = await github.listIssues({ ...since, maxPages: entry.seenUntil === null ? bounds.pages : UPDATE_PAGES });
  if (!list.complete && entry.seenUntil !== null && bounds.pages > UPDATE_PAGES) {
    list = await github.listIssues({ ...since, maxPages: bounds.pages });
  }
  entry.listed = list.issues.length;
  entry.isComplete &&= list.complete;
  const before = entry.index.memoryBytes;
  for (const [at, issue] of list.issues.entries()) {
    if (at % BATCH === BATCH - 1) await nextTurn();
    if (entry.forgotten.has(issue.number)) continue;
    entry.index.updateIssue(toDocument(issue));
    // Newest first: what does not fit is the oldest.
    if (entry.index.memoryBytes - before > bounds.bytes) break;
  }
  entry.seenUntil = withOverlap(now);
}

/** What is left free when there was too little room, so that not every new issue makes some anew. */
const HEADROOM = 0.1;

/** Lets go of the oldest issues until the rest fits. */
function trim(entry: Entry, bound: number): void {
  const { index } = entry;
  while (index.memoryBytes > bound && index.size > 0) {
    const oldest = [...index.numbers()].sort((a, b) => a - b);
    const excess = Math.ceil(index.size * (1 - ((1 - HEADROOM) * bound) / index.memoryBytes));
    for (const number of oldest.slice(0, excess)) index.remove(number);
    index.compact();
    entry.isComplete = false;
    entry.hasLetGo = true;
  }
}

/** Keeps the repository in use, and of the others those used last. */
function dropUnused(entries: Map<string, Entry>, inUse: Entry, bound: number): void {
  let total = [...entries.values()].reduce((sum, { index }) => sum + index.memoryBytes, 0);
  for (const [repo, entry] of entries) {
    if (total <= bound) return;
    if (entry === inUse) continue;
    entries.delete(repo);
    total -= entry.index.memoryBytes;
  }
}

/** A minute of overlap, for clocks that differ and for GitHub's listing, which may lag behind its events. */
function withOverlap(now: string): string {
  return new Date(Date.parse(now) - 60_000).toISOString();
}
