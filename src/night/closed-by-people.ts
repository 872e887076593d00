/**
 * Whether an issue was closed as a duplicate by people who may say so here: what a ranking is fitted to must not be ours, a
 * bot's, or anybody's who opens issues to close them. GitHub lets nobody but an issue's author and those with triage rights
 * close it, and only the latter mark duplicates; so the word of anybody but the author is enough, and an author's own is where
 * the author may write here. Pure.
 */
import type { IssueActivity } from "../domain/activity.ts";

/** How it was closed: by others' word, by the author's own alone, or not as a duplicate by anybody who counts. */
export type ClosedBy = "people" | "author" | "nobody";

/** `ownLogin`: ours. Never throws. */
export function closedAsDuplicateBy(activity: IssueActivity, ownLogin: string): ClosedBy {
  const { author, state, events, comments } = activity;
  const isPerson = (login: string | null, isBot: boolean) => !isBot && !isLogin(login, ownLogin);
  const closing = events.findLast(({ kind }) => kind === "closed");
  if (state !== "closed" || closing?.kind !== "closed" || !isPerson(closing.by, closing.byBot)) return "nobody";
  if (closing.pullRequest !== null) return "nobody";
  const marks = new Map<number, readonly (string | null)[]>();
  const mark = (target: number, by: string | null) => marks.set(target, [...(marks.get(target) ?? []), by]);
  for (const { duplicateOf, author: by } of comments) {
    if (duplicateOf !== null && by !== null && isPerson(by.login, by.isBot)) mark(duplicateOf, by.login);
  }
  for (const event of events) {
    if (event.kind === "marked-duplicate" && isPerson(event.by, event.byBot)) mark(event.target, event.by);
    if (event.kind === "unmarked-duplicate") marks.delete(event.target);
  }
  if (marks.size === 0) return "nobody";
  const words = [closing.by, ...[...marks.values()].flat()];
  // A deleted account may have been the author's.
  const isOthers = (login: string | null) => login !== null && author !== null && !isLogin(login, author.login);
  return words.some(isOthers) ? "people" : "author";
}

function isLogin(login: string | null, other: string): boolean {
  return login?.toLowerCase() === other.toLowerCase();
}
