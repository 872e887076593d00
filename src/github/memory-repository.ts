/**
 * A repository in memory: issues, comments, labels, history and files, and what people do with them. Time is a counter of
 * seconds, so that two runs are alike. The port over it is `memory-github.ts`.
 */
import type { Permission } from "../command/may-run.ts";
import type { ActivityEvent, IssueActivity } from "../domain/activity.ts";
import type { Reacted, ReactionKind } from "../domain/reaction.ts";
import type { Author, Issue, IssueComment, Label, StateReason } from "../domain/issue.ts";
import type { LabelSuggestion } from "../domain/plan.ts";
import { isBotLogin } from "./bot-login.ts";
import { readDuplicateOf } from "./duplicate-of.ts";
import { type Discussion, GitHubError, type GitHubErrorCode, type PublishedRelease } from "./github.ts";
import type { IssueEvent } from "./issue-history.ts";
import { fitLabelName, isBody } from "./limits.ts";

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
  /** Closes by hand; `of` is what the person says that it duplicates. */
  close(number: number, reason?: StateReason, of?: number): void;
  /** Closes by merging a pull request that closes these issues. */
  merge(closes: readonly number[]): void;
  reopen(number: number): void;
  react(commentId: number, reaction: ReactionKind): void;
  /** Adds a thumb to the issue itself. */
  thumb(number: number): void;
  assign(number: number): void;
  plan(number: number): void;
  dismiss(number: number, label: string): void;
  /** null takes the type off. */
  type(number: number, name: string | null): void;
}

/** An issue with all that hangs on it. */
export interface Thread {
  issue: Issue;
  updatedAt: string;
  readonly comments: IssueComment[];
  readonly events: IssueEvent[];
  readonly suggestions: LabelSuggestion[];
  readonly suggestedTypes: LabelSuggestion[];
  readonly activity: ActivityEvent[];
  readonly dismissed: string[];
  thumbs: number;
  assigned: boolean;
  milestone: boolean;
}

export interface MemoryRepositoryOptions {
  readonly repo?: string;
  /** 1 by default. */
  readonly repositoryId?: number | null;
  /** `fingerpost[bot]` by default. */
  readonly ownLogin?: string;
  /** First instant of the counter, ISO 8601 UTC. */
  readonly startAt?: string;
}

/** What there is, and what people do with it. */
export class MemoryRepository {
  readonly repo: string;
  readonly repositoryId: number | null;
  readonly serverUrl = "https://github.com";
  protected readonly ownLogin: string;
  protected readonly threads = new Map<number, Thread>();
  protected readonly labels = new Map<string, Label>();
  protected readonly files = new Map<string, string>();
  protected readonly permissions = new Map<string, Permission>();
  protected readonly reactions = new Map<number, string[]>();
  /** Reactions of people, which the port only reads. */
  protected readonly reacted = new Map<number, Reacted[]>();
  protected hasSuggestions = false;
  /** The organisation's issue types, in lower case. */
  protected readonly types = new Set<string>();
  protected readonly releases: PublishedRelease[] = [];
  protected readonly tags = new Set<string>();
  #time: number;
  #lastNumber = 0;
  #lastCommentId = 0;

  constructor({
    repo = "acme/tool",
    repositoryId = 1,
    ownLogin = "fingerpost[bot]",
    startAt,
  }: MemoryRepositoryOptions = {}) {
    this.repo = repo;
    this.repositoryId = repositoryId;
    this.ownLogin = ownLogin;
    this.#time = Date.parse(startAt ?? "2026-01-05T09:00:00Z");
  }

  /** Lets an account act by hand: `github.as("ada").open({ title: "It crashes" })`. */
  as(login: string): Account {
    return {
      open: (issue) => this.openAs(login, issue),
      edit: (number, edit) => this.editIssue(login, number, edit),
      comment: (number, body) => this.commentAs(login, number, body),
      label: (number, ...names) => {
        this.labelAs(login, number, names);
      },
      unlabel: (number, name) => {
        this.unlabelAs(login, number, name);
      },
      deleteComment: (number, id) => {
        this.deleteCommentAs(login, number, id);
      },
      close: (number, reason = "completed", of) => {
        this.closeAs(login, number, reason, null, of);
      },
      merge: (closes) => {
        const pullRequest = { number: ++this.#lastNumber, closes };
        for (const number of closes) this.closeAs(login, number, "completed", pullRequest);
      },
      reopen: (number) => {
        this.reopenAs(login, number);
      },
      react: (commentId, content) => {
        const reactions = this.reacted.get(commentId) ?? [];
        this.reacted.set(commentId, [...reactions, { content, login, isBot: isBotLogin(login) }]);
      },
      thumb: (number) => {
        this.threadOf(number).thumbs += 1;
      },
      assign: (number) => {
        this.threadOf(number).assigned = true;
      },
      plan: (number) => {
        this.threadOf(number).milestone = true;
      },
      dismiss: (number, label) => {
        this.threadOf(number).dismissed.push(label);
      },
      type: (number, name) => {
        this.typeAs(login, number, name);
      },
    };
  }

  /** Puts a file on the default branch; `acme/.github:fingerpost.yml`, `acme/x@v1:…` are another repository's. */
  writeFile(path: string, text: string): void {
    this.files.set(path, text);
  }

  /** Nothing happens for so many hours. */
  passHours(hours: number): void {
    this.#time += hours * 3_600_000;
  }

  /** Publishes a full release, now or at the given instant (ISO 8601 UTC). */
  release(tag: string, publishedAt = new Date(this.#time).toISOString()): void {
    this.releases.push({ tag, publishedAt });
    this.tag(tag);
  }

  /** Pushes a tag without a release. */
  tag(name: string): void {
    this.tags.add(name);
  }

  /** Gives the account a role; the owner has `admin`, everybody else `read`. */
  grant(login: string, permission: Permission): void {
    this.permissions.set(login.toLowerCase(), permission);
  }

  /** Switches on GitHub's issue suggestions. */
  enableSuggestions(): void {
    this.hasSuggestions = true;
  }

  /** Gives the organisation issue types. */
  enableTypes(...names: string[]): void {
    for (const name of names) this.types.add(name.toLowerCase());
  }

  /** The type that was proposed for the issue. */
  suggestedTypeOf(number: number): LabelSuggestion | null {
    return this.threadOf(number).suggestedTypes[0] ?? null;
  }

  /** What was proposed for the issue, oldest first. */
  suggestionsOf(number: number): readonly LabelSuggestion[] {
    return [...this.threadOf(number).suggestions];
  }

  /** Our reactions to a comment, in the order in which they came. */
  reactionsTo(commentId: number): readonly string[] {
    return [...(this.reactions.get(commentId) ?? [])];
  }

  /** Deletes the issue, as an owner of the repository can. */
  deleteIssue(number: number): void {
    this.threads.delete(number);
  }

  protected openAs(login: string, { title, body, labels = [], createdAt, isPullRequest = false }: NewIssue): Issue {
    const number = ++this.#lastNumber;
    const time = createdAt ?? this.tick();
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
    this.threads.set(number, {
      issue,
      updatedAt: time,
      ...{ comments: [], events: [], suggestions: [], suggestedTypes: [], activity: [], dismissed: [] },
      ...{ thumbs: 0, assigned: false, milestone: false },
    });
    this.labelAs(login, number, labels);
    return this.threadOf(number).issue;
  }

  protected closeAs(
    login: string,
    number: number,
    reason: StateReason,
    pullRequest: { readonly number: number; readonly closes: readonly number[] } | null = null,
    of?: number,
  ): void {
    const thread = this.threadOf(number);
    const at = this.tick();
    const who = { by: login, byBot: isBotLogin(login), at };
    thread.updatedAt = at;
    if (of !== undefined) thread.activity.push({ ...who, kind: "marked-duplicate", target: of });
    if (thread.issue.state === "closed") return;
    thread.issue = { ...thread.issue, state: "closed", closedAt: at, stateReason: reason };
    thread.activity.push({ ...who, kind: "closed", reason, pullRequest });
  }

  protected reopenAs(login: string, number: number): void {
    const thread = this.threadOf(number);
    if (thread.issue.state === "open") return;
    const at = this.tick();
    thread.updatedAt = at;
    thread.issue = { ...thread.issue, state: "open", closedAt: null, stateReason: "reopened" };
    thread.activity.push({ by: login, byBot: isBotLogin(login), at, kind: "reopened" });
  }

  protected editIssue(login: string, number: number, edit: IssueEdit): Issue {
    const { state, stateReason = "completed", ...text } = edit;
    if (state === "closed") this.closeAs(login, number, stateReason);
    else if (state === "open") this.reopenAs(login, number);
    const thread = this.threadOf(number);
    thread.updatedAt = this.tick();
    thread.issue = { ...thread.issue, ...text };
    if (text.title !== undefined || text.body !== undefined) {
      thread.activity.push({ by: login, byBot: isBotLogin(login), at: thread.updatedAt, kind: "edited" });
    }
    return thread.issue;
  }

  protected commentAs(login: string, number: number, body: string): IssueComment {
    if (!isBody(body)) throw refusal("invalid", `comment on ${this.repo}#${number}`);
    const thread = this.threadOf(number);
    thread.updatedAt = this.tick();
    const comment = { id: ++this.#lastCommentId, body, author: toAuthor(login), createdAt: thread.updatedAt };
    thread.comments.push(comment);
    return comment;
  }

  /** Takes down whatever is pinned on the issue, as its people may. */
  unpin(number: number): void {
    const { comments } = this.threadOf(number);
    for (const [at, { id, body, author, createdAt }] of comments.entries()) {
      comments[at] = { id, body, author, createdAt };
    }
  }

  protected deleteCommentAs(login: string, number: number, id: number): void {
    const thread = this.threadOf(number);
    const index = thread.comments.findIndex((comment) => comment.id === id);
    if (index === -1) throw refusal("not-found", `delete comment ${id}`);
    thread.comments.splice(index, 1);
    thread.updatedAt = this.tick();
    thread.events.push({ event: "comment_deleted", label: null, actor: login });
  }

  protected labelAs(login: string, number: number, names: readonly string[]): void {
    const fitted = names.map((name) => requireName(name, `label ${this.repo}#${number}`));
    const thread = this.threadOf(number);
    for (const name of fitted) {
      const known = this.labels.get(name.toLowerCase()) ?? { name, color: NEW_LABEL_COLOR, description: "" };
      this.labels.set(name.toLowerCase(), known);
      if (thread.issue.labels.includes(known.name)) continue;
      this.#record(thread, login, "labeled", known.name, [...thread.issue.labels, known.name]);
    }
  }

  protected unlabelAs(login: string, number: number, name: string): void {
    const key = requireName(name, `unlabel ${this.repo}#${number}`).toLowerCase();
    const thread = this.threadOf(number);
    const label = thread.issue.labels.find((candidate) => candidate.toLowerCase() === key);
    if (label === undefined) return;
    const labels = thread.issue.labels.filter((candidate) => candidate !== label);
    this.#record(thread, login, "unlabeled", label, labels);
  }

  protected typeAs(login: string, number: number, name: string | null): void {
    const thread = this.threadOf(number);
    const before = thread.issue.type ?? null;
    if (before === name) return;
    thread.updatedAt = this.tick();
    thread.issue = { ...thread.issue, type: name };
    const event = name === null ? "issue_type_removed" : before === null ? "issue_type_added" : "issue_type_changed";
    thread.events.push({ event, label: null, actor: login });
  }

  #record(thread: Thread, login: string, event: string, label: string, labels: readonly string[]): void {
    thread.updatedAt = this.tick();
    thread.issue = { ...thread.issue, labels };
    thread.events.push({ event, label, actor: login });
    const kind = event === "labeled" ? "labeled" : "unlabeled";
    thread.activity.push({ by: login, byBot: isBotLogin(login), at: thread.updatedAt, kind, label });
  }

  protected isInsider(login: string): boolean {
    const owner = this.repo.slice(0, this.repo.indexOf("/"));
    return login === owner || ["admin", "write"].includes(this.permissions.get(login.toLowerCase()) ?? "read");
  }

  /** As GitHub lists it: a word of somebody who may write marks a duplicate. */
  protected discussionOf({ issue, comments, activity }: Thread): Discussion {
    const said = comments.flatMap(({ author, body }) => {
      const target = author !== null && this.isInsider(author.login) ? readDuplicateOf(body) : undefined;
      return target === undefined || target === issue.number ? [] : [target];
    });
    const targets = [...said, ...activity.flatMap((one) => (one.kind === "marked-duplicate" ? [one.target] : []))];
    return {
      number: issue.number,
      comments: comments.slice(0, 12).map(({ body, author, createdAt }) => ({ body, author, createdAt })),
      duplicateOf: [...new Set(targets)].sort((a, b) => a - b),
    };
  }

  /** As GitHub's time line tells it. */
  protected activityOf(thread: Thread): IssueActivity {
    const { issue, comments, activity, thumbs: thumbsUp, assigned, milestone } = thread;
    return {
      ...{ number: issue.number, title: issue.title, body: issue.body, author: issue.author },
      ...{ state: issue.state, stateReason: issue.stateReason },
      ...{ locked: issue.locked, createdAt: issue.createdAt, labels: issue.labels, assigned, milestone, thumbsUp },
      comments: comments.map((comment) => {
        const byInsider = comment.author !== null && this.isInsider(comment.author.login);
        const target = byInsider ? readDuplicateOf(comment.body) : undefined;
        const duplicateOf = target === undefined || target === issue.number ? null : target;
        return { ...comment, byInsider, duplicateOf, reactions: this.reacted.get(comment.id) ?? [] };
      }),
      events: [...activity],
      isWhole: true,
    };
  }

  protected threadOf(number: number): Thread {
    const thread = this.threads.get(number);
    if (!thread) throw refusal("not-found", `read ${this.repo}#${number}`);
    return thread;
  }

  protected tick(): string {
    this.#time += 1000;
    return new Date(this.#time).toISOString().replace(".000Z", "Z");
  }
}

/** As GitHub would refuse it. */
export function refusal(code: GitHubErrorCode, what: string): GitHubError {
  const status = code === "not-found" ? 404 : null;
  const reason = code === "not-found" ? "there is no such thing" : "GitHub would refuse it";
  return new GitHubError(`Could not ${what}: ${reason}. Check what was asked.`, { code, status });
}

/** @throws GitHubError `invalid` where GitHub would not take such a name */
export function requireName(name: string, what: string): string {
  const fitted = fitLabelName(name);
  if (fitted === undefined) throw refusal("invalid", what);
  return fitted;
}

function toAuthor(login: string): Author {
  return { login, isBot: isBotLogin(login) };
}
