/** What Fingerpost asks of GitHub about an issue's comments. */
import { composePaginateRest } from "@octokit/plugin-paginate-rest";
import type { IssueComment } from "../domain/issue.ts";
import * as answers from "./answers.ts";
import { GitHubError, type GitHubErrorCode } from "./github.ts";
import { BODY_LENGTH, isBody } from "./limits.ts";
import { readAnswer } from "./read-answer.ts";
import type { Attempt } from "./to-github-error.ts";
import { PER_PAGE, refused, requireNumber, unlessNotFound, type Wire } from "./wire.ts";

export async function listComments(wire: Wire, number: number): Promise<readonly IssueComment[]> {
  const attempt = wire.attempt("list the comments of", number, "issues: read");
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const parameters = { ...wire.at, issue_number: number, per_page: PER_PAGE };
  const listing = composePaginateRest.iterator(wire.octokit, route, parameters);
  const { items } = await wire.collect(attempt, listing, answers.CommentAnswer, null);
  return items.map(answers.toComment);
}

export async function createComment(wire: Wire, number: number, body: string): Promise<IssueComment> {
  const attempt = wire.attempt("comment on", number, "issues: write");
  requireBody(body, attempt);
  const parameters = { ...wire.at, issue_number: number, body, request: { retries: 0 } };
  const { data } = await wire.ask(attempt, () =>
    wire.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters),
  );
  return answers.toComment(readAnswer(answers.CommentAnswer, data, attempt));
}

export async function updateComment(wire: Wire, id: number, body: string): Promise<IssueComment> {
  const attempt = { what: "edit comment", where: `${id} in ${wire.repo}`, needs: "issues: write" };
  requireNumber(id, attempt);
  requireBody(body, attempt);
  const parameters = { ...wire.at, comment_id: id, body };
  const { data } = await wire.ask(attempt, () =>
    wire.octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters),
  );
  return answers.toComment(readAnswer(answers.CommentAnswer, data, attempt));
}

export async function getComment(wire: Wire, id: number): Promise<IssueComment> {
  const attempt = { what: "read comment", where: `${id} in ${wire.repo}`, needs: "issues: read" };
  requireNumber(id, attempt);
  const parameters = { ...wire.at, comment_id: id };
  const { data } = await wire.ask(attempt, () =>
    wire.octokit.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters),
  );
  return answers.toComment(readAnswer(answers.CommentAnswer, data, attempt));
}

/** https://docs.github.com/rest/issues/comments#pin-an-issue-comment */
export async function pinComment(wire: Wire, id: number): Promise<boolean> {
  const attempt = { what: "pin comment", where: `${id} in ${wire.repo}`, needs: "issues: write" };
  requireNumber(id, attempt);
  const parameters = { ...wire.at, comment_id: id };
  try {
    await wire.ask(attempt, () =>
      wire.octokit.request("PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin", parameters),
    );
    return true;
  } catch (error) {
    if (error instanceof GitHubError && NOT_TAKEN.has(error.code)) return false;
    throw error;
  }
}

/** A pin is an ornament: that there can be none is no reason to fail. */
const NOT_TAKEN: ReadonlySet<GitHubErrorCode> = new Set(["forbidden", "not-found", "gone", "invalid"]);

export async function deleteOwnComment(wire: Wire, id: number, ownLogin: () => Promise<string>): Promise<void> {
  const attempt = { what: "delete comment", where: `${id} in ${wire.repo}`, needs: "issues: write" };
  requireNumber(id, attempt);
  const comment = await getComment(wire, id).catch(unlessNotFound);
  if (comment === undefined) return;
  // The token may delete anybody's comment; we may not.
  if (comment.author?.login !== (await ownLogin())) throw refused(attempt, "it is somebody else's", "Leave it");
  const parameters = { ...wire.at, comment_id: id };
  await wire
    .ask(attempt, () => wire.octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters))
    .catch(unlessNotFound);
}

function requireBody(body: string, attempt: Attempt): void {
  if (!isBody(body)) throw refused(attempt, `the text is empty or over ${BODY_LENGTH} characters`, "Shorten it");
}
