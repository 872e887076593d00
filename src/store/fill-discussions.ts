import { type GitHub, GitHubError } from "../github/github.ts";
import { nextInstant } from "./backfill.ts";
import { corpusKey } from "./corpus-key.ts";
import type { CorpusCache } from "./corpus-cache.ts";

/** What a step of reading comments and duplicates came to. */
export interface DiscussionsFilled {
  /** Issues whose discussion was read. */
  readonly read: number;
  /** False where there is more to read. */
  readonly isComplete: boolean;
  /** Why GitHub gave no more, for a person; null where nothing went wrong. */
  readonly fault: string | null;
}

/** One request gives a hundred issues with their comments, up to some MB; so much at once is kept in memory. */
const PAGES_AT_ONCE = 5;

/**
 * Reads people's comments, and which issues they closed as duplicates of which, of all issues that changed since the last
 * time, longest ago first. It waits until no older issues are to be read, because what is not in the index is not kept.
 * A fault ends the step and is no error: issues are judged by what is there. @throws what is no GitHubError
 */
export async function fillDiscussions(
  github: GitHub,
  cache: CorpusCache,
  maxRequests: number,
): Promise<DiscussionsFilled> {
  const repo = corpusKey(github);
  let read = 0;
  for (let left = maxRequests; left > 0; left -= PAGES_AT_ONCE) {
    const state = cache.stateOf(repo);
    if (state === undefined || (!state.isComplete && state.hasRoom)) break;
    const since = state.discussedUntil;
    try {
      const { discussions, complete, until } = await github.listDiscussions({
        ...(since === null ? {} : { since }),
        maxPages: Math.min(left, PAGES_AT_ONCE),
      });
      cache.discuss(repo, discussions, complete ? until : nextInstant(since, until));
      read += discussions.length;
      if (complete) return { read, isComplete: true, fault: null };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return { read, isComplete: false, fault: error.message };
    }
  }
  return { read, isComplete: false, fault: null };
}
