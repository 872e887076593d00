/** What Fingerpost asks of GitHub about issues. */
import { composePaginateRest } from "@octokit/plugin-paginate-rest";
import type { IssueHistory } from "../domain/plan.ts";
import * as answers from "./answers.ts";
import { GitHubError, type IssueList, type ListIssuesOptions, type ObservedIssue } from "./github.ts";
import { toIssueHistory } from "./issue-history.ts";
import { latestChange, longestUnchangedFirst, newestFirst } from "./issue-order.ts";
import { readAnswer } from "./read-answer.ts";
import { toSearchQuery } from "./search-query.ts";
import { type Attempt, describe } from "./to-github-error.ts";
import { PER_PAGE, refused, type Wire } from "./wire.ts";

export async function getIssue(wire: Wire, number: number): Promise<ObservedIssue> {
  const attempt = wire.attempt("read", number, "issues: read");
  const parameters = { ...wire.at, issue_number: number };
  const { data } = await wire
    .ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters))
    .catch((error: unknown) => {
      throw isGone(error) ? deleted(attempt, error) : error;
    });
  const answer = readAnswer(answers.IssueAnswer, data, attempt);
  if (answer.number !== number || !isOf(wire.repo, answer)) throw moved(attempt, answer);
  return answers.toIssue(wire.repo, answer);
}

export async function listIssues(
  wire: Wire,
  { since, maxPages, state = "all", label, order = "newest" }: ListIssuesOptions,
): Promise<IssueList> {
  const attempt = wire.attempt("list the issues of", null, "issues: read");
  // GitHub takes a list with commas between the names.
  if (label?.includes(",") === true) throw refused(attempt, "a comma is in the label's name", "Name another label");
  const listing = composePaginateRest.iterator(wire.octokit, "GET /repos/{owner}/{repo}/issues", {
    ...wire.at,
    state,
    ...(order === "newest"
      ? ({ sort: "created", direction: "desc" } as const)
      : ({ sort: "updated", direction: "asc" } as const)),
    per_page: PER_PAGE,
    ...(since === undefined ? {} : { since }),
    ...(label === undefined ? {} : { labels: label }),
  });
  const { items, complete } = await wire.collect(attempt, listing, answers.IssueAnswer, maxPages);
  // An issue that is opened or changed meanwhile moves others to the next page, where they come again.
  const byNumber = new Map(items.map((answer) => [answer.number, answers.toIssue(wire.repo, answer)]));
  const listed = [...byNumber.values()].sort(order === "newest" ? newestFirst : longestUnchangedFirst);
  return { issues: listed.filter((issue) => !issue.isPullRequest), complete, until: latestChange(listed) };
}

export async function searchIssues(wire: Wire, words: readonly string[]): Promise<readonly ObservedIssue[]> {
  const q = toSearchQuery(wire.repo, words);
  if (q === undefined) return [];
  const attempt = wire.attempt("search the issues of", null, "issues: read");
  const { data } = await wire.ask(attempt, () =>
    wire.octokit.request("GET /search/issues", { q, per_page: PER_PAGE, advanced_search: "true" }),
  );
  return readAnswer(answers.SearchAnswer, data, attempt)
    .items.filter((answer) => isOf(wire.repo, answer))
    .map((answer) => answers.toIssue(wire.repo, answer))
    .filter((issue) => !issue.isPullRequest);
}

export async function readHistory(wire: Wire, number: number, ownLogin: () => Promise<string>): Promise<IssueHistory> {
  const attempt = wire.attempt("list the events of", number, "issues: read");
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
  const parameters = { ...wire.at, issue_number: number, per_page: PER_PAGE };
  const listing = composePaginateRest.iterator(wire.octokit, route, parameters);
  const { items } = await wire.collect(attempt, listing, answers.EventAnswer, null);
  return toIssueHistory(items.map(answers.toIssueEvent), await ownLogin());
}

function isGone(error: unknown): boolean {
  return error instanceof GitHubError && error.code === "gone";
}

function deleted(attempt: Attempt, cause: unknown): GitHubError {
  const message = describe(attempt, "GitHub answered 410, it was deleted", "Nothing is left to do there");
  return new GitHubError(message, { code: "not-found", status: 410, cause });
}

/** A transferred issue answers with a redirect, which fetch follows, to an issue of another repository. */
function moved(attempt: Attempt, answer: answers.IssueAnswer): GitHubError {
  const place = repositoryOf(answer) ?? "another repository";
  const message = describe(attempt, `it was moved to ${place}#${answer.number}`, "Ask for it there");
  return new GitHubError(message, { code: "gone", status: null });
}

/** The transferred issue may have the same number there, and be none of ours all the same. */
function isOf(repo: string, answer: answers.IssueAnswer): boolean {
  return (repositoryOf(answer) ?? repo).toLowerCase() === repo.toLowerCase();
}

function repositoryOf(answer: answers.IssueAnswer): string | undefined {
  return /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(answer.repository_url)?.[1];
}
