/**
 * The corpus of each repository, in this process's memory: filled by one bounded listing, then kept fresh by asking
 * GitHub only for what changed since. It survives nothing; a durable store comes behind the same two functions.
 */
import type { GitHub } from "../github/github.ts";
import { toDocument } from "../match/document.ts";
import { IssueIndex } from "../match/issue-index.ts";

export interface CorpusCacheOptions {
  /** At most this many requests of 100 issues for a repository's first listing, newest first. */
  readonly firstPages: number;
  /** At most this many repositories at a time; the one unused for longest goes first. */
  readonly repositories: number;
}

/** 2,000 issues in 20 requests: well inside an installation's 5,000 requests an hour, and some 10 s at first use. */
const DEFAULTS: CorpusCacheOptions = { firstPages: 20, repositories: 50 };

/** Requests for what changed since the last look; more than 500 changes between two events is a re-scan's business. */
const UPDATE_PAGES = 5;

interface Entry {
  readonly index: IssueIndex;
  /** The newest `created_at` or listing time that is surely in the index, ISO 8601 UTC; null before the first listing. */
  seenUntil: string | null;
  /** Listings of one repository happen one after another; this is the last of them. */
  tail: Promise<unknown>;
}

export interface CorpusCache {
  /** The repository's index, up to date as of `now` (ISO 8601 UTC). @throws GitHubError */
  getIndex(github: GitHub, now: string): Promise<IssueIndex>;
  /** Forgets a deleted or transferred issue. */
  forget(repo: string, number: number): void;
}

export function createCorpusCache(options: Partial<CorpusCacheOptions> = {}): CorpusCache {
  const { firstPages, repositories } = { ...DEFAULTS, ...options };
  const entries = new Map<string, Entry>();

  const entryOf = (repo: string): Entry => {
    const entry = entries.get(repo) ?? { index: new IssueIndex(), seenUntil: null, tail: Promise.resolve() };
    entries.delete(repo);
    entries.set(repo, entry);
    for (const oldest of entries.keys()) {
      if (entries.size <= repositories) break;
      entries.delete(oldest);
    }
    return entry;
  };

  return {
    async getIndex(github, now) {
      const entry = entryOf(github.repo);
      const update = entry.tail.then(() => bringUpToDate(entry, github, now, firstPages));
      entry.tail = update.catch(() => undefined);
      await update;
      return entry.index;
    },
    forget(repo, number) {
      entries.get(repo)?.index.remove(number);
    },
  };
}

async function bringUpToDate(entry: Entry, github: GitHub, now: string, firstPages: number): Promise<void> {
  const list =
    entry.seenUntil === null
      ? await github.listIssues({ maxPages: firstPages })
      : await github.listIssues({ since: entry.seenUntil, maxPages: UPDATE_PAGES });
  for (const issue of list.issues) entry.index.update(toDocument({ ...issue, comments: [], duplicateOf: [] }));
  entry.seenUntil = withOverlap(now);
}

/** A minute of overlap, for clocks that differ and for GitHub's listing, which may lag behind its events. */
function withOverlap(now: string): string {
  return new Date(Date.parse(now) - 60_000).toISOString();
}
