/**
 * No listing of changes tells what was deleted, moved or made a discussion. So a walk asks for a part of the corpus by number,
 * every night the next one, and in the end for all of it.
 */
import type { GitHub } from "../github/github.ts";
import type { IssueIndex } from "../match/issue-index.ts";

/** Asked for in one request. */
const AT_ONCE = 100;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Numbers of issues in the index that GitHub no longer shows, of those whose turn it is; at most so many requests.
 * @throws GitHubError where GitHub can't be asked
 */
export async function rollCall(
  github: GitHub,
  index: IssueIndex,
  now: string,
  maxRequests: number,
): Promise<readonly number[]> {
  const due = dueAt([...index.numbers()], now, Math.max(0, Math.floor(maxRequests)) * AT_ONCE);
  const gone: number[] = [];
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const some = due.slice(from, from + AT_ONCE);
    const present = await github.findPresent(some);
    gone.push(...some.filter((number) => !present.has(number)));
  }
  return gone;
}

/** The part of the numbers whose turn it is on the day of `now`: all of them, one part a day, as `limit` a day allow. Pure. */
export function dueAt(numbers: readonly number[], now: string, limit: number): readonly number[] {
  if (limit < 1 || numbers.length === 0) return [];
  const parts = Math.ceil(numbers.length / limit);
  const part = Math.floor(Date.parse(now) / DAY_MS) % parts;
  const ordered = [...numbers].sort((a, b) => a - b);
  return ordered.slice(part * limit, (part + 1) * limit);
}
