/**
 * The part of a night that fits a repository's own ranking: asks GitHub who closed its newest known duplicates, replays those
 * that people closed, and keeps what came of it. Due where enough is new, so not in most nights; bounded by requests and by
 * counts, never by a clock; without a write to GitHub.
 */
import { isMaintainer } from "../command/may-run.ts";
import type { RankAdaptation } from "../domain/ranking.ts";
import { inTurns } from "../event/in-turns.ts";
import { type GitHub, GitHubError } from "../github/github.ts";
import { adaptInSteps, isOutdated, LEAST_QUERIES, MOST_QUERIES } from "../match/adapt-ranking.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { countKnownSince, findKnownDuplicates, type KnownIssue, replayKnown } from "../match/known-duplicates.ts";
import { closedAsDuplicateBy } from "../night/closed-by-people.ts";

/** What a fit is given. */
export interface AdaptRequest {
  readonly github: GitHub;
  readonly corpus: () => Promise<IssueIndex>;
  /** The last one; null for none. */
  readonly last: RankAdaptation | null;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** At most about so many. */
  readonly maxRequests: number;
}

/** Twenty issues a request of `readActivity`; some at a time, so that not more are read than count. */
const AT_ONCE = 20;
const MOST_READ = 2 * MOST_QUERIES;
/** Fewer requests than this bring too few known duplicates to be worth it. */
const LEAST_REQUESTS = 4;
/** A tenth of the held-back and fitted ones is new: fewer change nothing. */
const LEAST_NEW = 10;
/** Authors who closed issues of their own, and of whom GitHub is asked whether they may write here; a request each. */
const MOST_ASKED = 5;

/** What a fit comes to; null where none is due. @throws GitHubError where GitHub can't be asked */
export async function adaptIfDue({
  github,
  corpus,
  last,
  now,
  maxRequests,
}: AdaptRequest): Promise<RankAdaptation | null> {
  if (maxRequests < LEAST_REQUESTS) return null;
  const index = await corpus();
  const nowMs = Date.parse(now);
  const isDue = last === null || isOutdated(last) || countKnownSince(index, Date.parse(last.at), nowMs) >= LEAST_NEW;
  if (!isDue) return null;
  const numbers = findKnownDuplicates(index, nowMs, Math.min(MOST_READ, AT_ONCE * (maxRequests - MOST_ASKED)));
  if (numbers.length < LEAST_QUERIES) return null;
  const issues = await readKnown(numbers, github);
  const queries = await inTurns(replayKnown(issues, index, nowMs));
  return await inTurns(adaptInSteps(queries, now));
}

/** Those that people closed as duplicates, newest first, as many as count. */
async function readKnown(numbers: readonly number[], github: GitHub): Promise<readonly KnownIssue[]> {
  const ownLogin = await github.getOwnLogin();
  const mayWrite = createWriterTest(github);
  const known: KnownIssue[] = [];
  for (let from = 0; from < numbers.length && known.length < MOST_QUERIES; from += AT_ONCE) {
    const some = await github.readActivity(numbers.slice(from, from + AT_ONCE));
    for (const activity of some.values()) {
      const { number, title, body, createdAt, author } = activity;
      const by = closedAsDuplicateBy(activity, ownLogin);
      if (by === "nobody" || (by === "author" && !(await mayWrite(author?.login ?? null)))) continue;
      known.push({ repo: github.repo, number, title, body, createdAt, author });
    }
  }
  return known;
}

/** Whether somebody may write in the repository; of whom GitHub does not tell, or too many ask, nothing is believed. */
function createWriterTest(github: GitHub): (login: string | null) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (login) => {
    if (login === null) return false;
    if (!known.has(login) && known.size < MOST_ASKED) known.set(login, await mayWriteHere(login, github));
    return known.get(login) === true;
  };
}

async function mayWriteHere(login: string, github: GitHub): Promise<boolean> {
  try {
    return isMaintainer({ isAuthor: true, permission: await github.getPermission(login) });
  } catch (error) {
    if (error instanceof GitHubError && error.code === "forbidden") return false;
    throw error;
  }
}
