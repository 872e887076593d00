/**
 * Where a run gets the repository's issues from, and what it may keep for the next one. The corpus of a process
 * (`corpus-cache.ts`) begins anew each time; what is kept in a `CorpusSnapshots` (`kept-source.ts`) does not.
 */
import type { GitHub } from "../github/github.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { createPassingMemory, type NightMemory, type NightState } from "../night/night-state.ts";
import type { RescanCursor } from "../rescan/rescan-cursor.ts";
import { createCorpusCache } from "./corpus-cache.ts";
import { corpusKey } from "./corpus-key.ts";

/** Where a run gets a repository's earlier issues from. */
export interface CorpusSource {
  /**
   * The repository's index, up to date as of `now` (ISO 8601 UTC). A broken snapshot is a missing one. `title` of the
   * issue in question: where older issues are missing, GitHub is asked for those with its words. @throws GitHubError
   */
  getIndex(github: GitHub, now: string, title?: string): Promise<IssueIndex>;
  /**
   * Goes on with what an earlier listing left out, by at most so many requests; those that bring the index up to date
   * before count too. @throws GitHubError
   */
  backfill(github: GitHub, now: string, maxRequests: number): Promise<void>;
  /** Leaves issues out that GitHub no longer shows. */
  forget(github: GitHub, numbers: readonly number[]): void;
  /**
   * Asks GitHub whether the index's issues are still there, by at most so many requests, a part each night, and forgets
   * those that are not: their numbers. @throws GitHubError
   */
  rollCall(github: GitHub, now: string, maxRequests: number): Promise<readonly number[]>;
  /** Where the last walk stopped; null where none did, or nothing is kept. Never throws. */
  readCursor(): Promise<RescanCursor | null>;
  /** What was learned of the repository; kept by `save`. */
  readonly memory: NightMemory;
  /** Keeps what pays, at the end of a run; null leaves the last walk's place as it is. Never throws. */
  save(cursor: RescanCursor | null, now: string): Promise<void>;
}

/** What a source that keeps nothing begins with. */
export interface PassingSourceOptions {
  /** At most this many requests of 100 issues; as `createCorpusCache` has it by default. */
  readonly pages?: number;
  /** What was learned of people before. */
  readonly learned?: NightState;
}

/** Keeps nothing, so what a night learns of the repository's words is learned at once. */
export function createPassingSource({ learned, ...options }: PassingSourceOptions = {}): CorpusSource {
  const cache = createCorpusCache(options);
  return {
    async getIndex(github, now) {
      const index = await cache.getIndex(github, now);
      index.learnLatentIfDue();
      return index;
    },
    backfill: () => Promise.resolve(),
    forget: (github, numbers) => {
      for (const number of numbers) cache.forget(corpusKey(github), number);
    },
    // It was listed in this very run.
    rollCall: () => Promise.resolve([]),
    readCursor: () => Promise.resolve(null),
    memory: createPassingMemory(learned),
    save: () => Promise.resolve(),
  };
}
