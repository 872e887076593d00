/** What Fingerpost asks of GitHub about people and their wishes: permissions, reactions, suggestions. */
import { composePaginateRest } from "@octokit/plugin-paginate-rest";
import type { Permission } from "../command/may-run.ts";
import type { LabelSuggestion } from "../domain/plan.ts";
import * as answers from "./answers.ts";
import { GitHubError, type Reaction } from "./github.ts";
import { fitLabelName } from "./limits.ts";
import { readAnswer } from "./read-answer.ts";
import { PER_PAGE, refused, requireNumber, unlessNotFound, type Wire } from "./wire.ts";

/** Logins: letters, digits, hyphens; `_` in enterprise-managed users; Apps are never asked about. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** GitHub names no bound for a rationale; a sentence is enough. */
export const RATIONALE_LENGTH = 250;

/** https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export async function getPermission(wire: Wire, login: string): Promise<Permission> {
  const attempt = { what: "read a person's permission in", where: wire.repo, needs: "metadata: read" };
  if (!LOGIN.test(login)) return "none";
  const answer = await wire
    .ask(attempt, () =>
      wire.octokit.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
        ...wire.at,
        username: login,
      }),
    )
    .catch(unlessNotFound);
  return answer === undefined ? "none" : readAnswer(answers.PermissionAnswer, answer.data, attempt).permission;
}

/** 201 for a new reaction, 200 for one that is there: https://docs.github.com/rest/reactions/reactions */
export async function addReaction(wire: Wire, commentId: number, content: Reaction): Promise<void> {
  const attempt = { what: "react to comment", where: `${commentId} in ${wire.repo}`, needs: "issues: write" };
  requireNumber(commentId, attempt);
  await wire.ask(attempt, () =>
    wire.octokit.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
      ...wire.at,
      comment_id: commentId,
      content,
    }),
  );
}

/**
 * The listing comes first: where the feature is off it is not found, and a label that was proposed before, and perhaps
 * dismissed, is not proposed again. A suggestion names its label by id.
 */
export async function suggestLabels(
  wire: Wire,
  number: number,
  suggestions: readonly LabelSuggestion[],
): Promise<boolean> {
  const attempt = wire.attempt("suggest labels for", number, "issues: write");
  const wanted = suggestions.map((suggestion) => {
    const name = fitLabelName(suggestion.name);
    if (name === undefined)
      throw refused(attempt, "a label's name is empty or dots", "Correct it in the configuration");
    return { ...suggestion, name };
  });
  const known = await listSuggestedLabels(wire, number);
  if (known === undefined) return false;
  const labels = wanted
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ name, rationale, confidence }) => ({
      name,
      rationale: rationale.slice(0, RATIONALE_LENGTH),
      confidence,
      suggest: true,
    }));
  if (labels.length === 0) return true;
  await wire.ask(attempt, () =>
    wire.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
      ...wire.at,
      issue_number: number,
      // octokit's types know names only; the shape is that of GitHub's description (`issues/add-labels`).
      labels: labels as unknown as string[],
    }),
  );
  return true;
}

/** Ids of what was ever proposed for the issue, or of that what was dismissed; undefined where the feature is off. */
export async function listSuggestedIds(
  wire: Wire,
  number: number,
  action: "add_label" | "set_type",
  state: "all" | "dismissed" = "all",
): Promise<readonly (number | null)[] | undefined> {
  const attempt = wire.attempt("list the suggestions for", number, "issues: read");
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions";
  const parameters = { ...wire.at, issue_number: number, state, action, per_page: PER_PAGE };
  const answer = await wire
    .ask(attempt, () => wire.octokit.request(route, parameters))
    .catch((error: unknown) => {
      // 404 where the feature is off, 422 where the issue cannot have suggestions; 410 and the rest are faults.
      if (error instanceof GitHubError && error.status === 422) return undefined;
      unlessNotFound(error);
      return undefined;
    });
  if (answer === undefined) return undefined;
  return readAnswer(answers.SuggestionsAnswer, answer.data, attempt).map(({ target_id }) => target_id);
}

/** Names, in lower case, of all labels that were ever proposed for the issue; undefined where the feature is off. */
async function listSuggestedLabels(wire: Wire, number: number): Promise<ReadonlySet<string> | undefined> {
  const listed = await listSuggestedIds(wire, number, "add_label");
  if (listed === undefined) return undefined;
  const names = await namesOf(wire, new Set(listed));
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Labels that somebody dismissed; the repository's labels are listed only where there are any. */
export async function listDismissed(wire: Wire, number: number): Promise<readonly string[]> {
  return await namesOf(wire, new Set((await listSuggestedIds(wire, number, "add_label", "dismissed")) ?? []));
}

/** A suggestion names its label by id. */
async function namesOf(wire: Wire, ids: ReadonlySet<number | null>): Promise<readonly string[]> {
  if (ids.size === 0) return [];
  const listing = composePaginateRest.iterator(wire.octokit, "GET /repos/{owner}/{repo}/labels", {
    ...wire.at,
    per_page: PER_PAGE,
  });
  const attempt = wire.attempt("list the labels of", null, "issues: read");
  const { items } = await wire.collect(attempt, listing, answers.LabelIdAnswer, null);
  return items.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}
