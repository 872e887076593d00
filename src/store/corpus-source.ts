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

/** Keeps nothing. `pages`: at most this many requests of 100 issues. `learned` is what its memory begins with. */
export function createPassingSource(pages: number, learned?: NightState): CorpusSource {
  const cache = createCorpusCache({ pages });
  return {
    getIndex: (github, now) => cache.getIndex(github, now),
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
