/**
 * The port over HTTP: any octokit that can `request` (Probot's, that of `@actions/github`, our own) becomes a `GitHub`.
 *
 * Waiting, retries and time-outs are the octokit's business (`create-octokit.ts` shows ours), with one exception: a
 * comment is sent once only, since the time-out of a creation that took place would otherwise give a second comment.
 */
import type { Octokit } from "@octokit/core";
import { composePaginateRest } from "@octokit/plugin-paginate-rest";
import type { Permission } from "../command/may-run.ts";
import type { IssueComment, Label } from "../domain/issue.ts";
import type { IssueHistory, LabelSuggestion } from "../domain/plan.ts";
import * as answers from "./answers.ts";
import {
  GitHubError,
  type GitHub,
  type IssueList,
  type ListIssuesOptions,
  type ObservedIssue,
  type PublishedRelease,
  type Reaction,
} from "./github.ts";
import { toIssueHistory } from "./issue-history.ts";
import { BODY_LENGTH, fitLabel, fitLabelName, isBody } from "./limits.ts";
import { addReaction, getPermission, suggestLabels } from "./octokit-people.ts";
import { newestFirst, longestUnchangedFirst } from "./issue-order.ts";
import { readAnswer } from "./read-answer.ts";
import { isFilePath, parseRepoName, type RepoName } from "./repo-name.ts";
import { describe, isAlreadyThere, type Attempt } from "./to-github-error.ts";
import { toSearchQuery } from "./search-query.ts";
import { createWire, refused, requireNumber, unlessNotFound, type Wire } from "./wire.ts";

const PER_PAGE = 100;

export interface OctokitGitHubOptions {
  readonly octokit: Octokit;
  /** `owner/name`. */
  readonly repo: string;
  /** Who we are (`own-login.ts`). Asked once; a failure is not remembered. */
  readonly ownLogin: () => Promise<string>;
}

/** The repository on GitHub. @throws GitHubError `invalid` where `repo` is not `owner/name`. */
export function createOctokitGitHub(options: OctokitGitHubOptions): OctokitGitHub {
  return new OctokitGitHub(options);
}

export class OctokitGitHub implements GitHub {
  readonly repo: string;
  readonly #wire: Wire;
  readonly #octokit: Octokit;
  readonly #at: Wire["at"];
  readonly #askOwnLogin: () => Promise<string>;
  #ownLogin: Promise<string> | undefined;

  constructor({ octokit, repo, ownLogin }: OctokitGitHubOptions) {
    const { owner, name } = requireRepoName(repo);
    this.repo = repo;
    this.#wire = createWire(octokit, owner, name);
    this.#octokit = octokit;
    this.#at = this.#wire.at;
    this.#askOwnLogin = ownLogin;
  }

  getOwnLogin(): Promise<string> {
    const attempt = { what: "find out the login of", where: "the token's owner", needs: null };
    this.#ownLogin ??= this.#wire.ask(attempt, this.#askOwnLogin).catch((error: unknown) => {
      this.#ownLogin = undefined;
      throw error;
    });
    return this.#ownLogin;
  }

  async getIssue(number: number): Promise<ObservedIssue> {
    const attempt = this.#wire.attempt("read", number, "issues: read");
    const parameters = { ...this.#at, issue_number: number };
    const { data } = await this.#wire
      .ask(attempt, () => this.#octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters))
      .catch((error: unknown) => {
        throw isGone(error) ? deleted(attempt, error) : error;
      });
    const answer = readAnswer(answers.IssueAnswer, data, attempt);
    if (answer.number !== number || !isOf(this.repo, answer)) throw moved(attempt, answer);
    return answers.toIssue(this.repo, answer);
  }

  async listIssues({ since, maxPages, state = "all", label, order = "newest" }: ListIssuesOptions): Promise<IssueList> {
    const attempt = this.#wire.attempt("list the issues of", null, "issues: read");
    // GitHub takes a list with commas between the names.
    if (label?.includes(",") === true) throw refused(attempt, "a comma is in the label's name", "Name another label");
    const listing = composePaginateRest.iterator(this.#octokit, "GET /repos/{owner}/{repo}/issues", {
      ...this.#at,
      state,
      ...(order === "newest"
        ? ({ sort: "created", direction: "desc" } as const)
        : ({ sort: "updated", direction: "asc" } as const)),
      per_page: PER_PAGE,
      ...(since === undefined ? {} : { since }),
      ...(label === undefined ? {} : { labels: label }),
    });
    const { items, complete } = await this.#wire.collect(attempt, listing, answers.IssueAnswer, maxPages);
    // An issue that is opened or changed meanwhile moves others to the next page, where they come again.
    const byNumber = new Map(items.map((answer) => [answer.number, answers.toIssue(this.repo, answer)]));
    const issues = [...byNumber.values()].filter((issue) => !issue.isPullRequest);
    return { issues: issues.sort(order === "newest" ? newestFirst : longestUnchangedFirst), complete };
  }

  async searchIssues(words: readonly string[]): Promise<readonly ObservedIssue[]> {
    const q = toSearchQuery(this.repo, words);
    if (q === undefined) return [];
    const attempt = this.#wire.attempt("search the issues of", null, "issues: read");
    const { data } = await this.#wire.ask(attempt, () =>
      this.#octokit.request("GET /search/issues", { q, per_page: PER_PAGE, advanced_search: "true" }),
    );
    return readAnswer(answers.SearchAnswer, data, attempt)
      .items.filter((answer) => isOf(this.repo, answer))
      .map((answer) => answers.toIssue(this.repo, answer))
      .filter((issue) => !issue.isPullRequest);
  }

  async listComments(number: number): Promise<readonly IssueComment[]> {
    const attempt = this.#wire.attempt("list the comments of", number, "issues: read");
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const parameters = { ...this.#at, issue_number: number, per_page: PER_PAGE };
    const listing = composePaginateRest.iterator(this.#octokit, route, parameters);
    const { items } = await this.#wire.collect(attempt, listing, answers.CommentAnswer, null);
    return items.map(answers.toComment);
  }

  async listLabels(): Promise<readonly Label[]> {
    const attempt = this.#wire.attempt("list the labels of", null, "issues: read");
    const parameters = { ...this.#at, per_page: PER_PAGE };
    const listing = composePaginateRest.iterator(this.#octokit, "GET /repos/{owner}/{repo}/labels", parameters);
    const { items } = await this.#wire.collect(attempt, listing, answers.LabelAnswer, null);
    return items.map(answers.toLabel);
  }

  async readHistory(number: number): Promise<IssueHistory> {
    const attempt = this.#wire.attempt("list the events of", number, "issues: read");
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
    const parameters = { ...this.#at, issue_number: number, per_page: PER_PAGE };
    const listing = composePaginateRest.iterator(this.#octokit, route, parameters);
    const { items } = await this.#wire.collect(attempt, listing, answers.EventAnswer, null);
    return toIssueHistory(items.map(answers.toIssueEvent), await this.getOwnLogin());
  }

  async getLatestReleaseTag(): Promise<string | undefined> {
    const attempt = this.#wire.attempt("find the latest release of", null, "contents: read");
    const answer = await this.#wire
      .ask(attempt, () => this.#octokit.request("GET /repos/{owner}/{repo}/releases/latest", this.#at))
      .catch(unlessNotFound);
    return answer && readAnswer(answers.ReleaseAnswer, answer.data, attempt).tag_name;
  }

  async listReleases(): Promise<readonly PublishedRelease[]> {
    const attempt = this.#wire.attempt("list the releases of", null, "contents: read");
    const parameters = { ...this.#at, per_page: PER_PAGE };
    const listing = composePaginateRest.iterator(this.#octokit, "GET /repos/{owner}/{repo}/releases", parameters);
    const { items } = await this.#wire.collect(attempt, listing, answers.ReleaseAnswer, 1);
    return items.flatMap(answers.toRelease);
  }

  async listTags(): Promise<readonly string[]> {
    const attempt = this.#wire.attempt("list the tags of", null, "contents: read");
    const parameters = { ...this.#at, per_page: PER_PAGE };
    const listing = composePaginateRest.iterator(this.#octokit, "GET /repos/{owner}/{repo}/tags", parameters);
    const { items } = await this.#wire.collect(attempt, listing, answers.TagAnswer, 1);
    return items.map(({ name }) => name);
  }

  async readFile(path: string): Promise<string | undefined> {
    const attempt = { what: "read a file of", where: this.repo, needs: "contents: read" };
    if (!isFilePath(path))
      throw refused(attempt, "the file's path is not plain", "Use letters, digits, `.`, `_`, `-`, `/`");
    // `{+path}` keeps the slashes as they are; the pattern above leaves nothing else that could mean something.
    const answer = await this.#wire
      .ask(attempt, () => this.#octokit.request("GET /repos/{owner}/{repo}/contents/{+path}", { ...this.#at, path }))
      .catch(unlessNotFound);
    if (answer === undefined || Array.isArray(answer.data)) return undefined;
    const file = readAnswer(answers.FileAnswer, answer.data, attempt);
    if (file.type !== "file") return undefined;
    if (file.encoding !== "base64" || file.content === undefined) {
      const message = describe(attempt, "the file is larger than 1 MB", "Make it smaller");
      throw new GitHubError(message, { code: "too-large", status: null });
    }
    return Buffer.from(file.content, "base64").toString("utf8");
  }

  async ensureLabel(label: Label): Promise<void> {
    const attempt = this.#wire.attempt("create a label in", null, "issues: write");
    const fitted = fitLabel(label);
    if (!fitted)
      throw refused(attempt, "it has no name or no colour of six hex digits", "Correct it in the configuration");
    try {
      await this.#wire.ask(attempt, () =>
        this.#octokit.request("POST /repos/{owner}/{repo}/labels", { ...this.#at, ...fitted }),
      );
    } catch (error) {
      if (!isAlreadyThere(error) && !(await this.#hasLabel(fitted.name, error))) throw error;
    }
  }

  async addLabels(number: number, names: readonly string[]): Promise<void> {
    const attempt = this.#wire.attempt("add labels to", number, "issues: write");
    const labels = names.map((name) => requireLabelName(name, attempt));
    if (labels.length === 0) return;
    const parameters = { ...this.#at, issue_number: number, labels };
    await this.#wire.ask(attempt, () =>
      this.#octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", parameters),
    );
  }

  async removeLabel(number: number, name: string): Promise<void> {
    const attempt = this.#wire.attempt("remove a label from", number, "issues: write");
    const parameters = { ...this.#at, issue_number: number, name: requireLabelName(name, attempt) };
    const answer = await this.#wire
      .ask(attempt, () =>
        this.#octokit.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", parameters),
      )
      .catch(unlessNotFound);
    // GitHub's 404 means the label or the issue: only the first is no error.
    if (answer === undefined) await this.getIssue(number);
  }

  async createComment(number: number, body: string): Promise<IssueComment> {
    const attempt = this.#wire.attempt("comment on", number, "issues: write");
    requireBody(body, attempt);
    const parameters = { ...this.#at, issue_number: number, body, request: { retries: 0 } };
    const { data } = await this.#wire.ask(attempt, () =>
      this.#octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters),
    );
    return answers.toComment(readAnswer(answers.CommentAnswer, data, attempt));
  }

  async updateComment(id: number, body: string): Promise<IssueComment> {
    const attempt = { what: "edit comment", where: `${id} in ${this.repo}`, needs: "issues: write" };
    requireNumber(id, attempt);
    requireBody(body, attempt);
    const parameters = { ...this.#at, comment_id: id, body };
    const { data } = await this.#wire.ask(attempt, () =>
      this.#octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters),
    );
    return answers.toComment(readAnswer(answers.CommentAnswer, data, attempt));
  }

  async getComment(id: number): Promise<IssueComment> {
    const attempt = { what: "read comment", where: `${id} in ${this.repo}`, needs: "issues: read" };
    requireNumber(id, attempt);
    const parameters = { ...this.#at, comment_id: id };
    const { data } = await this.#wire.ask(attempt, () =>
      this.#octokit.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters),
    );
    return answers.toComment(readAnswer(answers.CommentAnswer, data, attempt));
  }

  async deleteOwnComment(id: number): Promise<void> {
    const attempt = { what: "delete comment", where: `${id} in ${this.repo}`, needs: "issues: write" };
    requireNumber(id, attempt);
    const comment = await this.getComment(id).catch(unlessNotFound);
    if (comment === undefined) return;
    // The token may delete anybody's comment; we may not.
    if (comment.author?.login !== (await this.getOwnLogin()))
      throw refused(attempt, "it is somebody else's", "Leave it");
    const parameters = { ...this.#at, comment_id: id };
    await this.#wire
      .ask(attempt, () =>
        this.#octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters),
      )
      .catch(unlessNotFound);
  }

  getPermission(login: string): Promise<Permission> {
    return getPermission(this.#wire, login);
  }

  addReaction(commentId: number, reaction: Reaction): Promise<void> {
    return addReaction(this.#wire, commentId, reaction);
  }

  suggestLabels(number: number, suggestions: readonly LabelSuggestion[]): Promise<boolean> {
    return suggestLabels(this.#wire, number, suggestions);
  }

  countRequests(): number {
    return this.#wire.countRequests();
  }

  /** After a refused creation: whether the label is there after all. GitHub finds it by its name in any case. */
  async #hasLabel(name: string, refusal: unknown): Promise<boolean> {
    if (!(refusal instanceof GitHubError) || refusal.status !== 422) return false;
    const attempt = this.#wire.attempt("look for a label in", null, "issues: read");
    const answer = await this.#wire
      .ask(attempt, () => this.#octokit.request("GET /repos/{owner}/{repo}/labels/{name}", { ...this.#at, name }))
      .catch(unlessNotFound);
    return answer !== undefined;
  }
}

function requireRepoName(repo: string): RepoName {
  const name = parseRepoName(repo);
  if (name) return name;
  throw refused(
    { what: "use", where: "a repository", needs: null },
    "its name is not `owner/name`",
    "Correct the name",
  );
}

function requireLabelName(name: string, attempt: Attempt): string {
  const fitted = fitLabelName(name);
  if (fitted === undefined)
    throw refused(attempt, "a label's name is empty or dots", "Correct it in the configuration");
  return fitted;
}

function requireBody(body: string, attempt: Attempt): void {
  if (!isBody(body)) throw refused(attempt, `the text is empty or over ${BODY_LENGTH} characters`, "Shorten it");
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
