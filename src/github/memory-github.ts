/**
 * A GitHub in memory that keeps state, for tests and benchmarks. What a person does is done through `as(login)` of the
 * repository; what Fingerpost does, through the port.
 *
 * It keeps the same contract as `createOctokitGitHub`. It has no permissions, no limits and no network: faults are put
 * around it from outside.
 */
import type { Permission } from "../command/may-run.ts";
import type { IssueActivity } from "../domain/activity.ts";
import type { IssueComment, Label, PresentIssue } from "../domain/issue.ts";
import type { IssueHistory, LabelSuggestion } from "../domain/plan.ts";
import type {
  ClosingReason,
  DiscussionList,
  FilePlace,
  GitHub,
  IssueList,
  ListDiscussionsOptions,
  ListIssuesOptions,
  ObservedIssue,
  PublishedRelease,
  Reaction,
} from "./github.ts";
import { toIssueHistory } from "./issue-history.ts";
import { latestChange, longestUnchangedFirst, newestFirst } from "./issue-order.ts";
import { fitLabel, isBody } from "./limits.ts";
import { MemoryRepository, refusal, requireName, type Thread } from "./memory-repository.ts";
import { isFilePath } from "./repo-name.ts";
import { toSearchQuery } from "./search-query.ts";

const PER_PAGE = 100;

/** The port over a repository in memory. */
export class MemoryGitHub extends MemoryRepository implements GitHub {
  getOwnLogin(): Promise<string> {
    return Promise.resolve(this.ownLogin);
  }

  // The methods of the port are `async` so that a refusal is a rejection, as over HTTP, and never a throw.
  async getIssue(number: number): Promise<ObservedIssue> {
    return observe(this.threadOf(number));
  }

  async listIssues({ since, maxPages, state = "all", label, order = "newest" }: ListIssuesOptions): Promise<IssueList> {
    if (label?.includes(",") === true) throw refusal("invalid", `list the issues of ${this.repo}`);
    const key = label?.toLowerCase();
    // Pull requests take up room on the pages too.
    const listed = [...this.threads.values()]
      .map(observe)
      .filter((issue) => since === undefined || issue.updatedAt >= since)
      .filter((issue) => state === "all" || issue.state === state)
      .filter(({ labels }) => key === undefined || labels.some((name) => name.toLowerCase() === key))
      .sort(order === "newest" ? newestFirst : longestUnchangedFirst);
    const shown = listed.slice(0, maxPages * PER_PAGE);
    const complete = maxPages > 0 && listed.length <= maxPages * PER_PAGE;
    return { issues: shown.filter((issue) => !issue.isPullRequest), complete, until: latestChange(shown) };
  }

  async findPresent(numbers: readonly number[]): Promise<ReadonlyMap<number, PresentIssue>> {
    const issues = numbers.flatMap((number) => this.threads.get(number)?.issue ?? []);
    return new Map(
      issues
        .filter(({ isPullRequest }) => !isPullRequest)
        .map(({ number, title, state, stateReason }) => [number, { number, title, state, stateReason }]),
    );
  }

  async searchIssues(words: readonly string[]): Promise<readonly ObservedIssue[]> {
    if (toSearchQuery(this.repo, words) === undefined) return [];
    const wanted = words.map((word) => word.toLowerCase());
    const hits = (text: string) => wanted.filter((word) => text.toLowerCase().includes(word)).length;
    return [...this.threads.values()]
      .map(observe)
      .filter((issue) => !issue.isPullRequest && hits(`${issue.title} ${issue.body}`) > 0)
      .sort((a, b) => hits(`${b.title} ${b.body}`) - hits(`${a.title} ${a.body}`) || newestFirst(a, b))
      .slice(0, PER_PAGE);
  }

  async listComments(number: number): Promise<readonly IssueComment[]> {
    return [...this.threadOf(number).comments];
  }

  async listDiscussions({ since, maxPages }: ListDiscussionsOptions): Promise<DiscussionList> {
    const listed = [...this.threads.values()]
      .filter(({ issue, updatedAt }) => !issue.isPullRequest && (since === undefined || updatedAt >= since))
      .sort((a, b) => longestUnchangedFirst(observe(a), observe(b)));
    const shown = listed.slice(0, maxPages * PER_PAGE);
    return {
      discussions: shown.map((thread) => this.discussionOf(thread)),
      complete: maxPages > 0 && shown.length === listed.length,
      until: latestChange(shown.map(observe)),
    };
  }

  async readActivity(numbers: readonly number[]): Promise<ReadonlyMap<number, IssueActivity>> {
    const threads = numbers.flatMap((number) => this.threads.get(number) ?? []);
    const issues = threads.filter(({ issue }) => !issue.isPullRequest);
    return new Map(issues.map((thread) => [thread.issue.number, this.activityOf(thread)]));
  }

  async listDismissed(number: number): Promise<readonly string[]> {
    return [...this.threadOf(number).dismissed];
  }

  async closeIssue(number: number, as: ClosingReason): Promise<void> {
    if (as.reason === "duplicate") this.threadOf(as.of);
    this.closeAs(this.ownLogin, number, as.reason, null, as.reason === "duplicate" ? as.of : undefined);
  }

  async reopenIssue(number: number): Promise<void> {
    this.reopenAs(this.ownLogin, number);
  }

  async listLabels(): Promise<readonly Label[]> {
    return [...this.labels.values()];
  }

  async readHistory(number: number): Promise<IssueHistory> {
    return toIssueHistory(this.threadOf(number).events, this.ownLogin);
  }

  async getLatestReleaseTag(): Promise<string | undefined> {
    return this.releases.at(-1)?.tag;
  }

  async listReleases(): Promise<readonly PublishedRelease[]> {
    return this.releases.toReversed();
  }

  async listTags(): Promise<readonly string[]> {
    return [...this.tags];
  }

  async readFile(path: string, of?: FilePlace): Promise<string | undefined> {
    if (!isFilePath(path)) throw refusal("invalid", `read a file of ${this.repo}`);
    return this.files.get(of === undefined ? path : `${of.repo}${of.ref === null ? "" : `@${of.ref}`}:${path}`);
  }

  async ensureLabel(label: Label): Promise<void> {
    const fitted = fitLabel(label);
    if (!fitted) throw refusal("invalid", `create a label in ${this.repo}`);
    if (!this.labels.has(fitted.name.toLowerCase())) this.labels.set(fitted.name.toLowerCase(), fitted);
  }

  async addLabels(number: number, names: readonly string[]): Promise<void> {
    this.labelAs(this.ownLogin, number, names);
  }

  async removeLabel(number: number, name: string): Promise<void> {
    this.unlabelAs(this.ownLogin, number, name);
  }

  async createComment(number: number, body: string): Promise<IssueComment> {
    return this.commentAs(this.ownLogin, number, body);
  }

  async updateComment(id: number, body: string): Promise<IssueComment> {
    if (!isBody(body)) throw refusal("invalid", `edit comment ${id}`);
    for (const thread of this.threads.values()) {
      const index = thread.comments.findIndex((comment) => comment.id === id);
      const comment = thread.comments[index];
      if (!comment) continue;
      thread.updatedAt = this.tick();
      return (thread.comments[index] = { ...comment, body });
    }
    throw refusal("not-found", `edit comment ${id}`);
  }

  async getComment(id: number): Promise<IssueComment> {
    for (const { comments } of this.threads.values()) {
      const comment = comments.find((candidate) => candidate.id === id);
      if (comment !== undefined) return comment;
    }
    throw refusal("not-found", `read comment ${id}`);
  }

  async pinComment(id: number): Promise<boolean> {
    for (const { comments } of this.threads.values()) {
      const index = comments.findIndex((comment) => comment.id === id);
      const comment = comments[index];
      if (comment === undefined) continue;
      if (comments.some((other) => other.isPinned === true && other.id !== id)) return false;
      comments[index] = { ...comment, isPinned: true };
      return true;
    }
    return false;
  }

  async deleteOwnComment(id: number): Promise<void> {
    for (const thread of this.threads.values()) {
      const comment = thread.comments.find((candidate) => candidate.id === id);
      if (comment === undefined) continue;
      if (comment.author?.login !== this.ownLogin) throw refusal("invalid", `delete comment ${id}`);
      this.deleteCommentAs(this.ownLogin, thread.issue.number, id);
    }
  }

  async getPermission(login: string): Promise<Permission> {
    const owner = this.repo.slice(0, this.repo.indexOf("/"));
    return this.permissions.get(login.toLowerCase()) ?? (login === owner ? "admin" : "read");
  }

  async addReaction(commentId: number, reaction: Reaction): Promise<void> {
    const threads = [...this.threads.values()];
    if (!threads.some(({ comments }) => comments.some(({ id }) => id === commentId))) {
      throw refusal("not-found", `react to comment ${commentId}`);
    }
    const reactions = this.reactions.get(commentId) ?? [];
    if (!reactions.includes(reaction)) this.reactions.set(commentId, [...reactions, reaction]);
  }

  async suggestLabels(number: number, suggestions: readonly LabelSuggestion[]): Promise<boolean> {
    const fitted = suggestions.map((item) => ({
      ...item,
      name: requireName(item.name, `suggest labels for ${number}`),
    }));
    const thread = this.threadOf(number);
    if (!this.hasSuggestions) return false;
    for (const suggestion of fitted) {
      const name = suggestion.name.toLowerCase();
      if (!thread.suggestions.some((known) => known.name.toLowerCase() === name)) thread.suggestions.push(suggestion);
    }
    return true;
  }

  async setType(number: number, type: string): Promise<void> {
    if (!this.types.has(type.toLowerCase())) throw refusal("invalid", `set the type of ${number}`);
    this.typeAs(this.ownLogin, number, type);
  }

  async suggestType(number: number, suggestion: LabelSuggestion): Promise<boolean> {
    const thread = this.threadOf(number);
    if (!this.hasSuggestions) return false;
    if (thread.suggestedTypes.length === 0) thread.suggestedTypes.push(suggestion);
    return true;
  }

  /** Nothing is sent. */
  countRequests(): number {
    return 0;
  }
}

function observe({ issue, comments, updatedAt }: Thread): ObservedIssue {
  return { ...issue, commentCount: comments.length, updatedAt };
}
