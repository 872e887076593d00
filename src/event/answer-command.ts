/** The answers to a command: reactions, and the few sentences that nobody can make more of. */
import type { IssueComment } from "../domain/issue.ts";
import { GitHubError, type GitHub, type Reaction } from "../github/github.ts";
import { readReply, type Reply, renderReply } from "../render/render-reply.ts";

/** The command that is answered. */
export interface Asked {
  readonly github: GitHub;
  readonly number: number;
  readonly comment: IssueComment;
  /** Of who asks. */
  readonly login: string;
  /** False for a dry run: no answer is given. */
  readonly apply: boolean;
}

/** Sentences to one person on one issue, and to all together; for good. */
const MAX_REPLIES_TO_ONE = 3;
const MAX_REPLIES = 10;

/** A comment that is gone, or a conversation that is locked, takes no reaction; that is no fault. @throws GitHubError */
export async function react({ github, comment, apply }: Asked, reaction: Reaction): Promise<void> {
  if (!apply) return;
  try {
    await github.addReaction(comment.id, reaction);
  } catch (error) {
    if (!(error instanceof GitHubError) || !["not-found", "forbidden"].includes(error.code)) throw error;
  }
}

/** Says it once, and not too often. True where it was said now. @throws GitHubError */
export async function say({ github, number, comment, login, apply }: Asked, reply: Reply): Promise<boolean> {
  if (!apply) return false;
  const ownLogin = await github.getOwnLogin();
  const said = (await github.listComments(number)).flatMap(({ author, body }) =>
    author?.login === ownLogin ? (readReply(body) ?? []) : [],
  );
  const to = { comment: comment.id, login: login.toLowerCase() };
  const toSame = said.filter((one) => one.login === to.login);
  if (said.some((one) => one.comment === to.comment)) return false;
  if (toSame.length >= MAX_REPLIES_TO_ONE || said.length >= MAX_REPLIES) return false;
  await github.createComment(number, renderReply(reply, to));
  return true;
}
