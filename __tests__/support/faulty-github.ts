/**
 * A GitHub whose n-th call fails, around any other: before its effect, or after it (the answer was lost on its way).
 * For the fault loop: let n run from 1 until `fired` stays false, rerun without a fault each time, and look at the state.
 */
import type { Permission } from "../../src/command/may-run.ts";
import type { IssueActivity } from "../../src/domain/activity.ts";
import type { IssueComment, Label, PresentIssue } from "../../src/domain/issue.ts";
import type { IssueHistory, LabelSuggestion } from "../../src/domain/plan.ts";
import {
  type ClosingReason,
  type DiscussionList,
  type FilePlace,
  type ListDiscussionsOptions,
  GitHubError,
  type GitHub,
  type GitHubErrorCode,
  type IssueList,
  type ListIssuesOptions,
  type ObservedIssue,
  type PublishedRelease,
  type Reaction,
} from "../../src/github/github.ts";

export interface Fault {
  readonly name: string;
  readonly code: GitHubErrorCode;
  readonly status: number | null;
  readonly retryAfterSeconds?: number;
  /** `after`: the call took place, and only its answer is lost. */
  readonly when: "before" | "after";
}

/** What can go wrong with one call (STYLE "Tests", 8). Only an answer that is lost can leave an effect behind. */
export const FAULTS: readonly Fault[] = [
  { name: "401", code: "unauthorized", status: 401, when: "before" },
  { name: "403", code: "forbidden", status: 403, when: "before" },
  { name: "404", code: "not-found", status: 404, when: "before" },
  { name: "410", code: "gone", status: 410, when: "before" },
  { name: "422", code: "invalid", status: 422, when: "before" },
  { name: "429 with Retry-After", code: "rate-limited", status: 429, retryAfterSeconds: 30, when: "before" },
  { name: "500", code: "server", status: 500, when: "before" },
  { name: "502 after it was done", code: "server", status: 502, when: "after" },
  { name: "time-out before it was done", code: "timeout", status: null, when: "before" },
  { name: "time-out after it was done", code: "timeout", status: null, when: "after" },
  { name: "connection lost after it was done", code: "network", status: null, when: "after" },
  { name: "body cut off after it was done", code: "unexpected-answer", status: null, when: "after" },
];

/** One or two of each kind, for loops that go through what `triage-issue.test.ts` goes through with all of them. */
export const KINDS_OF_FAULTS: readonly Fault[] = FAULTS.filter(({ name }) =>
  /^(?:403|410|429|502|time-out before|body cut)/u.test(name),
);

export class FaultyGitHub implements GitHub {
  readonly repo: string;
  readonly repositoryId: number | null;
  readonly serverUrl = "https://github.com";
  readonly #github: GitHub;
  readonly #nth: number;
  readonly #fault: Fault;
  #calls = 0;

  /** The `nth` call, counted from 1 over all methods, fails with `fault`; all others pass. */
  constructor(github: GitHub, nth: number, fault: Fault) {
    this.repo = github.repo;
    this.repositoryId = github.repositoryId;
    this.#github = github;
    this.#nth = nth;
    this.#fault = fault;
  }

  /** Whether the fault has happened; false once there are fewer calls than `nth`. */
  get fired(): boolean {
    return this.#calls >= this.#nth;
  }

  getOwnLogin(): Promise<string> {
    return this.#pass((github) => github.getOwnLogin());
  }
  getIssue(number: number): Promise<ObservedIssue> {
    return this.#pass((github) => github.getIssue(number));
  }
  listIssues(options: ListIssuesOptions): Promise<IssueList> {
    return this.#pass((github) => github.listIssues(options));
  }
  findPresent(numbers: readonly number[]): Promise<ReadonlyMap<number, PresentIssue>> {
    return this.#pass((github) => github.findPresent(numbers));
  }
  searchIssues(words: readonly string[]): Promise<readonly ObservedIssue[]> {
    return this.#pass((github) => github.searchIssues(words));
  }
  listComments(number: number): Promise<readonly IssueComment[]> {
    return this.#pass((github) => github.listComments(number));
  }
  listDiscussions(options: ListDiscussionsOptions): Promise<DiscussionList> {
    return this.#pass((github) => github.listDiscussions(options));
  }
  readActivity(numbers: readonly number[]): Promise<ReadonlyMap<number, IssueActivity>> {
    return this.#pass((github) => github.readActivity(numbers));
  }
  listDismissed(number: number): Promise<readonly string[]> {
    return this.#pass((github) => github.listDismissed(number));
  }
  closeIssue(number: number, as: ClosingReason): Promise<void> {
    return this.#pass((github) => github.closeIssue(number, as));
  }
  reopenIssue(number: number): Promise<void> {
    return this.#pass((github) => github.reopenIssue(number));
  }
  listLabels(): Promise<readonly Label[]> {
    return this.#pass((github) => github.listLabels());
  }
  readHistory(number: number): Promise<IssueHistory> {
    return this.#pass((github) => github.readHistory(number));
  }
  getLatestReleaseTag(): Promise<string | undefined> {
    return this.#pass((github) => github.getLatestReleaseTag());
  }
  listReleases(): Promise<readonly PublishedRelease[]> {
    return this.#pass((github) => github.listReleases());
  }
  listTags(): Promise<readonly string[]> {
    return this.#pass((github) => github.listTags());
  }
  readFile(path: string, of?: FilePlace): Promise<string | undefined> {
    return this.#pass((github) => github.readFile(path, of));
  }
  ensureLabel(label: Label): Promise<void> {
    return this.#pass((github) => github.ensureLabel(label));
  }
  addLabels(number: number, names: readonly string[]): Promise<void> {
    return this.#pass((github) => github.addLabels(number, names));
  }
  removeLabel(number: number, name: string): Promise<void> {
    return this.#pass((github) => github.removeLabel(number, name));
  }
  createComment(number: number, body: string): Promise<IssueComment> {
    return this.#pass((github) => github.createComment(number, body));
  }
  updateComment(id: number, body: string): Promise<IssueComment> {
    return this.#pass((github) => github.updateComment(id, body));
  }
  getComment(id: number): Promise<IssueComment> {
    return this.#pass((github) => github.getComment(id));
  }
  pinComment(id: number): Promise<boolean> {
    return this.#pass((github) => github.pinComment(id));
  }
  deleteOwnComment(id: number): Promise<void> {
    return this.#pass((github) => github.deleteOwnComment(id));
  }
  getPermission(login: string): Promise<Permission> {
    return this.#pass((github) => github.getPermission(login));
  }
  addReaction(commentId: number, reaction: Reaction): Promise<void> {
    return this.#pass((github) => github.addReaction(commentId, reaction));
  }
  suggestLabels(number: number, suggestions: readonly LabelSuggestion[]): Promise<boolean> {
    return this.#pass((github) => github.suggestLabels(number, suggestions));
  }
  setType(number: number, type: string): Promise<void> {
    return this.#pass((github) => github.setType(number, type));
  }
  suggestType(number: number, suggestion: LabelSuggestion): Promise<boolean> {
    return this.#pass((github) => github.suggestType(number, suggestion));
  }
  /** Every call counts as one. */
  countRequests(): number {
    return this.#calls;
  }

  async #pass<T>(call: (github: GitHub) => Promise<T>): Promise<T> {
    const fails = ++this.#calls === this.#nth;
    if (fails && this.#fault.when === "before") throw this.#error();
    const result = await call(this.#github);
    if (fails) throw this.#error();
    return result;
  }

  #error(): GitHubError {
    const { name, code, status, retryAfterSeconds = null } = this.#fault;
    return new GitHubError(`Call ${this.#nth} was made to fail: ${name}.`, { code, status, retryAfterSeconds });
  }
}
