/**
 * A GitHub in memory that keeps state, for tests and the demonstration: one repository, issues, comments, labels,
 * history and files. What a person does is done through `as(login)`; what Fingerpost does, through the port.
 *
 * It keeps the same contract as `OctokitGitHub`. It has no permissions, no limits and no network: faults are put around
 * it from outside. Time is a counter of seconds, so that two runs are alike.
 */
import type { Permission } from "../command/may-run.ts";
import type { Author, Issue, IssueComment, Label, StateReason } from "../domain/issue.ts";
import type { IssueHistory, LabelSuggestion } from "../domain/plan.ts";
import { isBotLogin } from "./bot-login.ts";
import {
  GitHubError,
  type GitHub,
  type GitHubErrorCode,
  type IssueList,
  type ListIssuesOptions,
  type ObservedIssue,
  type PublishedRelease,
  type Reaction,
} from "./github.ts";
import { type IssueEvent, toIssueHistory } from "./issue-history.ts";
import { longestUnchangedFirst, newestFirst } from "./issue-order.ts";
import { fitLabel, fitLabelName, isBody } from "./limits.ts";
import { isFilePath } from "./repo-name.ts";
import { toSearchQuery } from "./search-query.ts";

const PER_PAGE = 100;
/** What GitHub gives a label that comes into being by being put on an issue. */
const NEW_LABEL_COLOR = "ededed";

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  /** ISO 8601 UTC; the counter's next second where absent. */
  readonly createdAt?: string;
  readonly isPullRequest?: boolean;
}

export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly stateReason?: StateReason;
  readonly locked?: boolean;
}

/** What an account can do by hand, in the browser. */
export interface Account {
  open(issue: NewIssue): Issue;
  edit(number: number, edit: IssueEdit): Issue;
  comment(number: number, body: string): IssueComment;
  label(number: number, ...names: string[]): void;
  unlabel(number: number, name: string): void;
  deleteComment(number: number, id: number): void;
}

interface Thread {
  issue: Issue;
  updatedAt: string;
  readonly comments: IssueComment[];
  readonly events: IssueEvent[];
  readonly suggestions: LabelSuggestion[];
}

export interface MemoryGitHubOptions {
  readonly repo?: string;
  /** `fingerpost[bot]` by default. */
  readonly ownLogin?: string;
  /** First instant of the counter, ISO 8601 UTC. */
  readonly startAt?: string;
}

export class MemoryGitHub implements GitHub {
  readonly repo: string;
  readonly #ownLogin: string;
  readonly #threads = new Map<number, Thread>();
  readonly #labels = new Map<string, Label>();
  readonly #files = new Map<string, string>();
  readonly #permissions = new Map<string, Permission>();
  readonly #reactions = new Map<number, string[]>();
  #hasSuggestions = false;
  readonly #releases: PublishedRelease[] = [];
  readonly #tags = new Set<string>();
  #time: number;
  #lastNumber = 0;
  #lastCommentId = 0;

  constructor({ repo = "acme/tool", ownLogin = "fingerpost[bot]", startAt }: MemoryGitHubOptions = {}) {
    this.repo = repo;
    this.#ownLogin = ownLogin;
    this.#time = Date.parse(startAt ?? "2026-01-05T09:00:00Z");
  }

  /** Lets an account act by hand: `github.as("ada").open({ title: "It crashes" })`. */
  as(login: string): Account {
    return {
      open: (issue) => this.#open(login, issue),
      edit: (number, edit) => this.#edit(number, edit),
      comment: (number, body) => this.#comment(login, number, body),
      label: (number, ...names) => {
        this.#addLabels(login, number, names);
      },
      unlabel: (number, name) => {
        this.#removeLabel(login, number, name);
      },
      deleteComment: (number, id) => {
        this.#deleteComment(login, number, id);
      },
    };
  }

  /** Puts a file on the default branch. */
  writeFile(path: string, text: string): void {
    this.#files.set(path, text);
  }

  /** Nothing happens for so many hours. */
  passHours(hours: number): void {
    this.#time += hours * 3_600_000;
  }

  /** Publishes a full release, now or at the given instant (ISO 8601 UTC). */
  release(tag: string, publishedAt = new Date(this.#time).toISOString()): void {
    this.#releases.push({ tag, publishedAt });
    this.tag(tag);
  }

  /** Pushes a tag without a release. */
  tag(name: string): void {
    this.#tags.add(name);
  }

  /** Gives the account a role; the owner has `admin`, everybody else `read`. */
  grant(login: string, permission: Permission): void {
    this.#permissions.set(login.toLowerCase(), permission);
  }

  /** Switches on GitHub's issue suggestions. */
  enableSuggestions(): void {
    this.#hasSuggestions = true;
  }

  /** What was proposed for the issue, oldest first. */
  suggestionsOf(number: number): readonly LabelSuggestion[] {
    return [...this.#thread(number).suggestions];
  }

  /** Our reactions to a comment, in the order in which they came. */
  reactionsTo(commentId: number): readonly string[] {
    return [...(this.#reactions.get(commentId) ?? [])];
  }

  /** Deletes the issue, as an owner of the repository can. */
  deleteIssue(number: number): void {
    this.#threads.delete(number);
  }

  getOwnLogin(): Promise<string> {
    return Promise.resolve(this.#ownLogin);
  }

  // The methods of the port are `async` so that a refusal is a rejection, as over HTTP, and never a throw.
  async getIssue(number: number): Promise<ObservedIssue> {
    return observe(this.#thread(number));
  }

  async listIssues({ since, maxPages, state = "all", label, order = "newest" }: ListIssuesOptions): Promise<IssueList> {
    if (label?.includes(",") === true) throw refusal("invalid", `list the issues of ${this.repo}`);
    const key = label?.toLowerCase();
    // Pull requests take up room on the pages too.
    const listed = [...this.#threads.values()]
      .map(observe)
      .filter((issue) => since === undefined || issue.updatedAt >= since)
      .filter((issue) => state === "all" || issue.state === state)
      .filter(({ labels }) => key === undefined || labels.some((name) => name.toLowerCase() === key))
      .sort(order === "newest" ? newestFirst : longestUnchangedFirst);
    const issues = listed.slice(0, maxPages * PER_PAGE).filter((issue) => !issue.isPullRequest);
    return { issues, complete: maxPages > 0 && listed.length <= maxPages * PER_PAGE };
  }

  async searchIssues(words: readonly string[]): Promise<readonly ObservedIssue[]> {
    if (toSearchQuery(this.repo, words) === undefined) return [];
    const wanted = words.map((word) => word.toLowerCase());
    const hits = (text: string) => wanted.filter((word) => text.toLowerCase().includes(word)).length;
    return [...this.#threads.values()]
      .map(observe)
      .filter((issue) => !issue.isPullRequest && hits(`${issue.title} ${issue.body}`) > 0)
      .sort((a, b) => hits(`${b.title} ${b.body}`) - hits(`${a.title} ${a.body}`) || newestFirst(a, b))
      .slice(0, PER_PAGE);
  }

  async listComments(number: number): Promise<readonly IssueComment[]> {
    return [...this.#thread(number).comments];
  }

  async listLabels(): Promise<readonly Label[]> {
    return [...this.#labels.values()];
  }

  async readHistory(number: number): Promise<IssueHistory> {
    return toIssueHistory(this.#thread(number).events, this.#ownLogin);
  }

  async getLatestReleaseTag(): Promise<string | undefined> {
    return this.#releases.at(-1)?.tag;
  }

  async listReleases(): Promise<readonly PublishedRelease[]> {
    return this.#releases.toReversed();
  }

  async listTags(): Promise<readonly string[]> {
    return [...this.#tags];
  }

  async readFile(path: string): Promise<string | undefined> {
    if (!isFilePath(path)) throw refusal("invalid", `read a file of ${this.repo}`);
    return this.#files.get(path);
  }

  async ensureLabel(label: Label): Promise<void> {
    const fitted = fitLabel(label);
    if (!fitted) throw refusal("invalid", `create a label in ${this.repo}`);
    if (!this.#labels.has(fitted.name.toLowerCase())) this.#labels.set(fitted.name.toLowerCase(), fitted);
  }

  async addLabels(number: number, names: readonly string[]): Promise<void> {
    this.#addLabels(this.#ownLogin, number, names);
  }

  async removeLabel(number: number, name: string): Promise<void> {
    this.#removeLabel(this.#ownLogin, number, name);
  }

  async createComment(number: number, body: string): Promise<IssueComment> {
    return this.#comment(this.#ownLogin, number, body);
  }

  async updateComment(id: number, body: string): Promise<IssueComment> {
    if (!isBody(body)) throw refusal("invalid", `edit comment ${id}`);
    for (const thread of this.#threads.values()) {
      const index = thread.comments.findIndex((comment) => comment.id === id);
      const comment = thread.comments[index];
      if (!comment) continue;
      thread.updatedAt = this.#tick();
      return (thread.comments[index] = { ...comment, body });
    }
    throw refusal("not-found", `edit comment ${id}`);
  }

  async getComment(id: number): Promise<IssueComment> {
    for (const { comments } of this.#threads.values()) {
      const comment = comments.find((candidate) => candidate.id === id);
      if (comment !== undefined) return comment;
    }
    throw refusal("not-found", `read comment ${id}`);
  }

  async deleteOwnComment(id: number): Promise<void> {
    for (const thread of this.#threads.values()) {
      const comment = thread.comments.find((candidate) => candidate.id === id);
      if (comment === undefined) continue;
      if (comment.author?.login !== this.#ownLogin) throw refusal("invalid", `delete comment ${id}`);
      this.#deleteComment(this.#ownLogin, thread.issue.number, id);
    }
  }

  async getPermission(login: string): Promise<Permission> {
    const owner = this.repo.slice(0, this.repo.indexOf("/"));
    return this.#permissions.get(login.toLowerCase()) ?? (login === owner ? "admin" : "read");
  }

  async addReaction(commentId: number, reaction: Reaction): Promise<void> {
    const threads = [...this.#threads.values()];
    if (!threads.some(({ comments }) => comments.some(({ id }) => id === commentId))) {
      throw refusal("not-found", `react to comment ${commentId}`);
    }
    const reactions = this.#reactions.get(commentId) ?? [];
    if (!reactions.includes(reaction)) this.#reactions.set(commentId, [...reactions, reaction]);
  }

  async suggestLabels(number: number, suggestions: readonly LabelSuggestion[]): Promise<boolean> {
    const fitted = suggestions.map((item) => ({
      ...item,
      name: requireName(item.name, `suggest labels for ${number}`),
    }));
    const thread = this.#thread(number);
    if (!this.#hasSuggestions) return false;
    for (const suggestion of fitted) {
      const name = suggestion.name.toLowerCase();
      if (!thread.suggestions.some((known) => known.name.toLowerCase() === name)) thread.suggestions.push(suggestion);
    }
    return true;
  }

  /** Nothing is sent. */
  countRequests(): number {
    return 0;
  }

  #open(login: string, { title, body, labels = [], createdAt, isPullRequest = false }: NewIssue): Issue {
    const number = ++this.#lastNumber;
    const time = createdAt ?? this.#tick();
    const issue: Issue = {
      repo: this.repo,
      number,
      title,
      body: body ?? "",
      labels: [],
      state: "open",
      stateReason: null,
      createdAt: time,
      closedAt: null,
      author: toAuthor(login),
      locked: false,
      isPullRequest,
    };
    this.#threads.set(number, { issue, updatedAt: time, comments: [], events: [], suggestions: [] });
    this.#addLabels(login, number, labels);
    return this.#thread(number).issue;
  }

  #edit(number: number, edit: IssueEdit): Issue {
    const thread = this.#thread(number);
    thread.updatedAt = this.#tick();
    thread.issue = { ...thread.issue, ...edit };
    if (edit.state === "closed") {
      thread.issue = { ...thread.issue, closedAt: thread.updatedAt, stateReason: edit.stateReason ?? "completed" };
    } else if (edit.state === "open") {
      thread.issue = { ...thread.issue, closedAt: null, stateReason: "reopened" };
    }
    return thread.issue;
  }

  #comment(login: string, number: number, body: string): IssueComment {
    if (!isBody(body)) throw refusal("invalid", `comment on ${this.repo}#${number}`);
    const thread = this.#thread(number);
    thread.updatedAt = this.#tick();
    const comment = { id: ++this.#lastCommentId, body, author: toAuthor(login), createdAt: thread.updatedAt };
    thread.comments.push(comment);
    return comment;
  }

  #deleteComment(login: string, number: number, id: number): void {
    const thread = this.#thread(number);
    const index = thread.comments.findIndex((comment) => comment.id === id);
    if (index === -1) throw refusal("not-found", `delete comment ${id}`);
    thread.comments.splice(index, 1);
    thread.updatedAt = this.#tick();
    thread.events.push({ event: "comment_deleted", label: null, actor: login });
  }

  #addLabels(login: string, number: number, names: readonly string[]): void {
    const fitted = names.map((name) => requireName(name, `label ${this.repo}#${number}`));
    const thread = this.#thread(number);
    for (const name of fitted) {
      const known = this.#labels.get(name.toLowerCase()) ?? { name, color: NEW_LABEL_COLOR, description: "" };
      this.#labels.set(name.toLowerCase(), known);
      if (thread.issue.labels.includes(known.name)) continue;
      this.#record(thread, login, "labeled", known.name, [...thread.issue.labels, known.name]);
    }
  }

  #removeLabel(login: string, number: number, name: string): void {
    const key = requireName(name, `unlabel ${this.repo}#${number}`).toLowerCase();
    const thread = this.#thread(number);
    const label = thread.issue.labels.find((candidate) => candidate.toLowerCase() === key);
    if (label === undefined) return;
    const labels = thread.issue.labels.filter((candidate) => candidate !== label);
    this.#record(thread, login, "unlabeled", label, labels);
  }

  #record(thread: Thread, login: string, event: string, label: string, labels: readonly string[]): void {
    thread.updatedAt = this.#tick();
    thread.issue = { ...thread.issue, labels };
    thread.events.push({ event, label, actor: login });
  }

  #thread(number: number): Thread {
    const thread = this.#threads.get(number);
    if (!thread) throw refusal("not-found", `read ${this.repo}#${number}`);
    return thread;
  }

  #tick(): string {
    this.#time += 1000;
    return new Date(this.#time).toISOString().replace(".000Z", "Z");
  }
}

function refusal(code: GitHubErrorCode, what: string): GitHubError {
  const status = code === "not-found" ? 404 : null;
  const reason = code === "not-found" ? "there is no such thing" : "GitHub would refuse it";
  return new GitHubError(`Could not ${what}: ${reason}. Check what was asked.`, { code, status });
}

function requireName(name: string, what: string): string {
  const fitted = fitLabelName(name);
  if (fitted === undefined) throw refusal("invalid", what);
  return fitted;
}

function toAuthor(login: string): Author {
  return { login, isBot: isBotLogin(login) };
}

function observe({ issue, comments, updatedAt }: Thread): ObservedIssue {
  return { ...issue, commentCount: comments.length, updatedAt };
}
