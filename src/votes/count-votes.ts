/** How many people voted for what on one issue: by reactions to our comment, and by `/triage vote …` below it. Pure. */
import { parseCommand } from "../command/parse-command.ts";
import type { IssueActivity } from "../domain/activity.ts";
import { type Signal, SIGNALS, type Vote, type VoteCounts, type VoteTable } from "../domain/reaction.ts";

/** The signals that a comment votes for; [] where it is no vote, or a bot's. Never throws. */
export function votesOf({
  body,
  author,
}: Pick<IssueActivity["comments"][number], "body" | "author">): readonly Signal[] {
  if (author === null || author.isBot) return [];
  const parsed = parseCommand(body);
  return parsed.kind === "vote" ? parsed.signals : [];
}

/** Each person counts once for a vote, however often and in whichever way given; bots, and we ourselves, don't. */
export function countVotes(
  activity: IssueActivity,
  ownCommentId: number,
  ownLogin: string,
  table: VoteTable,
): VoteCounts {
  const voters = new Map<Vote, Set<string>>();
  const add = (vote: Vote | undefined, login: string | null): void => {
    if (vote === undefined || login === null || login.toLowerCase() === ownLogin.toLowerCase()) return;
    voters.set(vote, (voters.get(vote) ?? new Set()).add(login.toLowerCase()));
  };
  for (const comment of activity.comments) {
    for (const signal of votesOf(comment)) add(signal, comment.author?.login ?? null);
    if (comment.id !== ownCommentId) continue;
    for (const { content, login, isBot } of comment.reactions) if (!isBot) add(table[content], login);
  }
  const order: readonly Vote[] = [...SIGNALS, "wrong"];
  return Object.fromEntries(order.flatMap((vote) => (voters.has(vote) ? [[vote, voters.get(vote)?.size ?? 0]] : [])));
}
