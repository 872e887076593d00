import type { GitHub } from "../github/github.ts";
import { corpusKey } from "./corpus-key.ts";
import type { CorpusCache, CorpusState } from "./corpus-cache.ts";

export type Backfill =
  /** Nothing is missing, or there is no room or no request for more. */
  | { readonly kind: "needless" }
  | { readonly kind: "done" | "stopped"; readonly filledUntil: string | null; readonly added: number };

/** Pages of one listing; far pages of a long one are slow, and GitHub refuses some. */
const PAGES_AT_ONCE = 50;

/**
 * Goes through all issues by their last change, longest ago first, from where it stopped before; what changes meanwhile
 * moves to the end, where the usual look at what changed finds it. So the place is an instant, and needs no page number
 * that shifts under us. @throws GitHubError
 */
export async function backfill(
  github: GitHub,
  cache: CorpusCache,
  filledUntil: string | null,
  maxRequests: number,
): Promise<Backfill> {
  const isRoom = () => cache.stateOf(corpusKey(github))?.hasRoom === true;
  if (cache.stateOf(corpusKey(github))?.isComplete !== false || maxRequests < 1 || !isRoom())
    return { kind: "needless" };
  let since = filledUntil;
  let added = 0;
  for (let left = maxRequests; left > 0 && isRoom();) {
    const maxPages = Math.min(left, PAGES_AT_ONCE);
    const from = since === null ? {} : { since };
    const { issues, complete, until } = await github.listIssues({ ...from, maxPages, order: "longest-unchanged" });
    // Other repositories needed the memory meanwhile: the next step begins with what was kept.
    if (!cache.add(corpusKey(github), issues, complete)) break;
    added += issues.length;
    if (complete) return { kind: "done", filledUntil: null, added };
    left -= maxPages;
    since = nextInstant(since, until);
  }
  return { kind: "stopped", filledUntil: since, added };
}

/**
 * Where reading goes on after the index was brought up to date: of what changed since `before`, something may have been
 * left out, and all that changed until then is there.
 */
export function placeAfterUpdate(
  filledUntil: string | null,
  before: CorpusState | undefined,
  after: CorpusState | undefined,
): string | null {
  return before?.isComplete === true && after?.isComplete === false ? before.seenUntil : filledUntil;
}

/** The last change that was seen, at which others may have changed too; a second later where that would be no progress. */
export function nextInstant(since: string | null, last: string | null): string | null {
  if (last === null) return since;
  if (since === null || Date.parse(last) > Date.parse(since)) return new Date(last).toISOString();
  return new Date(Date.parse(since) + 1000).toISOString();
}
