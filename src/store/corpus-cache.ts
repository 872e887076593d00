/**
 * The corpus of each repository, in this process's memory: filled by one bounded listing, then kept fresh by asking
 * GitHub only for what changed since. It survives nothing; a durable store comes behind the same two functions.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { GitHub } from "../github/github.ts";
import { createKeyedQueue } from "../keyed-queue.ts";
import { type IssueDocument, toDocument } from "../match/document.ts";
import { IssueIndex } from "../match/issue-index.ts";

export interface CorpusCacheOptions {
  /** At most this many requests of 100 issues for one listing, newest first. */
  readonly pages: number;
  /** At most this many terms over all repositories, some 70 bytes each; the repository unused for longest goes first. */
  readonly terms: number;
}

/**
 * 2,000 issues in 20 requests: well inside an installation's 5,000 requests an hour. Four million terms are some
 * 13,000 issues of usual length and 280 MB.
 */
const DEFAULTS: CorpusCacheOptions = { pages: 20, terms: 4_000_000 };

/** Requests for what changed since the last look; where that is not all of it, the bound of a first listing holds. */
const UPDATE_PAGES = 5;

/** Reading this many issues takes some 10 ms; then whoever else waits (a webhook to acknowledge) has a turn. */
const BATCH = 20;

interface Entry {
  readonly index: IssueIndex;
  /** How many terms each issue has in the index. */
  readonly terms: Map<number, number>;
  /** Deleted or transferred; their numbers never come back. */
  readonly forgotten: Set<number>;
  /** Everything that changed before this instant is in the index, ISO 8601 UTC; null before the first listing. */
  seenUntil: string | null;
}

export interface CorpusCache {
  /** The repository's index, up to date as of `now` (ISO 8601 UTC). @throws GitHubError */
  getIndex(github: GitHub, now: string): Promise<IssueIndex>;
  /** Forgets a deleted or transferred issue, for good: a listing that is under way may still hold it. */
  forget(repo: string, number: number): void;
}

export function createCorpusCache(options: Partial<CorpusCacheOptions> = {}): CorpusCache {
  const bounds = { ...DEFAULTS, ...options };
  const entries = new Map<string, Entry>();
  const updates = createKeyedQueue<IssueIndex>();
  const entryOf = (repo: string): Entry => {
    const entry = entries.get(repo) ?? {
      index: new IssueIndex(),
      terms: new Map(),
      forgotten: new Set(),
      seenUntil: null,
    };
    entries.delete(repo);
    entries.set(repo, entry);
    return entry;
  };

  return {
    getIndex(github, now) {
      return updates.run(github.repo, async () => {
        const entry = entryOf(github.repo);
        await bringUpToDate(entry, github, now, bounds);
        trim(entry, bounds.terms);
        dropUnused(entries, entry, bounds.terms);
        return entry.index;
      });
    },
    forget(repo, number) {
      const entry = entries.get(repo);
      entry?.forgotten.add(number);
      if (entry !== undefined) drop(entry, number);
    },
  };
}

async function bringUpToDate(entry: Entry, github: GitHub, now: string, bounds: CorpusCacheOptions): Promise<void> {
  const since = entry.seenUntil === null ? {} : { since: entry.seenUntil };
  let list = await github.listIssues({ ...since, maxPages: entry.seenUntil === null ? bounds.pages : UPDATE_PAGES });
  if (!list.complete && entry.seenUntil !== null) {
    list = await github.listIssues({ ...since, maxPages: Math.max(bounds.pages, UPDATE_PAGES) });
  }
  let budget = bounds.terms;
  for (const [at, issue] of list.issues.entries()) {
    if (at % BATCH === BATCH - 1) await nextTurn();
    if (entry.forgotten.has(issue.number)) continue;
    const document = toDocument(issue);
    budget -= countTerms(document);
    // Newest first: what does not fit is the oldest.
    if (budget < 0) break;
    entry.index.update(document);
    entry.terms.set(document.number, countTerms(document));
  }
  entry.seenUntil = withOverlap(now);
}

/** Lets go of the oldest issues until the rest fits. */
function trim(entry: Entry, bound: number): void {
  let total = sizeOf(entry);
  if (total <= bound) return;
  for (const number of [...entry.terms.keys()].sort((a, b) => a - b)) {
    if (total <= bound) return;
    total -= entry.terms.get(number) ?? 0;
    drop(entry, number);
  }
}

function drop(entry: Entry, number: number): void {
  entry.index.remove(number);
  entry.terms.delete(number);
}

/** Keeps the repository in use, and of the others those used last. */
function dropUnused(entries: Map<string, Entry>, inUse: Entry, bound: number): void {
  let total = [...entries.values()].reduce((sum, entry) => sum + sizeOf(entry), 0);
  for (const [repo, entry] of entries) {
    if (total <= bound) return;
    if (entry === inUse) continue;
    entries.delete(repo);
    total -= sizeOf(entry);
  }
}

function sizeOf(entry: Entry): number {
  return [...entry.terms.values()].reduce((sum, terms) => sum + terms, 0);
}

function countTerms(document: IssueDocument): number {
  return Object.values(document.terms).reduce((sum, terms) => sum + terms.length, 0);
}

/** A minute of overlap, for clocks that differ and for GitHub's listing, which may lag behind its events. */
function withOverlap(now: string): string {
  return new Date(Date.parse(now) - 60_000).toISOString();
}
