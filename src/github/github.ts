/**
 * The port: what Fingerpost asks of GitHub, in the words of the domain, for one repository.
 *
 * Two implementations keep the same contract (`__tests__/github/contract.ts`): `createOctokitGitHub` over HTTP and
 * `MemoryGitHub`, which keeps state. It deliberately offers no way to replace a label set, or to delete anything but a
 * comment of our own. The power to close is `closeIssue`, over HTTP all of `octokit-closing.ts`.
 */
import type { Permission } from "../command/may-run.ts";
import type { IssueActivity } from "../domain/activity.ts";
import type { Issue, IssueComment, Label, PresentIssue } from "../domain/issue.ts";
import type { IssueHistory, LabelSuggestion } from "../domain/plan.ts";

export interface ListIssuesOptions {
  /** Only issues updated at or after this instant (ISO 8601 UTC). */
  readonly since?: string;
  /** At most this many requests of 100 items. */
  readonly maxPages: number;
  /** Of both states by default. */
  readonly state?: "open" | "all";
  /** Only issues that carry this label, in any case. */
  readonly label?: string;
  /** `newest`, by creation, is the default; `longest-unchanged` is the order in which a walk can be resumed. */
  readonly order?: "newest" | "longest-unchanged";
}

/** An issue as one answer shows it, with what tells whether something happened to it since. */
export interface ObservedIssue extends Issue {
  /** How many comments it has, by anybody. */
  readonly commentCount: number;
  /** ISO 8601 UTC; comments and labels count as changes. */
  readonly updatedAt: string;
}

export interface IssueList {
  /** In the order asked for; pull requests left out. */
  readonly issues: readonly ObservedIssue[];
  /** False where `maxPages` ended the listing early. */
  readonly complete: boolean;
  /** The latest change of anything listed, pull requests among them, ISO 8601 UTC; null where nothing was. */
  readonly until: string | null;
}

/** Another repository, whose settings are shared. */
export interface FilePlace {
  /** `owner/name`. */
  readonly repo: string;
  /** A branch, a tag or a commit; null for the default branch. */
  readonly ref: string | null;
}

export interface ListDiscussionsOptions {
  /** Only issues updated at or after this instant (ISO 8601 UTC). */
  readonly since?: string;
  /** At most this many requests of 100 issues. */
  readonly maxPages: number;
}

/** What was said below an issue, and what it was marked as a duplicate of. */
export interface Discussion {
  readonly number: number;
  /** The first dozen comments, oldest first; hidden ones left out. */
  readonly comments: readonly Pick<IssueComment, "body" | "author" | "createdAt">[];
  /** Issues of the same repository, ascending: marked so, or said to be by "Duplicate of #n" of somebody who may close issues. */
  readonly duplicateOf: readonly number[];
}

export interface DiscussionList {
  /** Of issues, never of pull requests; longest unchanged first. */
  readonly discussions: readonly Discussion[];
  /** False where `maxPages` ended the listing early. */
  readonly complete: boolean;
  /** The latest change of an issue listed, ISO 8601 UTC; null where none was. */
  readonly until: string | null;
}

export interface PublishedRelease {
  readonly tag: string;
  /** ISO 8601 UTC. */
  readonly publishedAt: string;
}

/**
 * One repository on GitHub, in the words of the domain: all that Fingerpost may ask and do there. Every method
 * throws GitHubError only.
 */
export interface GitHub {
  /** `owner/name`. */
  readonly repo: string;
  /** GitHub's id of the repository, which outlives its name, as an event told it; null where none did. */
  readonly repositoryId: number | null;
  /** Where people read it: `https://github.com`, or an enterprise server's address; no slash at the end. */
  readonly serverUrl: string;

  /** Login under which our comments appear: `fingerpost[bot]`. Asked once, then remembered. */
  getOwnLogin(): Promise<string>;

  /** @throws GitHubError `not-found` for an unknown or deleted issue. */
  getIssue(number: number): Promise<ObservedIssue>;
  listIssues(options: ListIssuesOptions): Promise<IssueList>;
  /**
   * Of the numbers those that are issues here at this moment, as they are now: what was deleted, moved to another repository,
   * made a discussion, or hidden is left out, and so is a pull request. One request for each hundred, where GitHub has GraphQL.
   */
  findPresent(numbers: readonly number[]): Promise<ReadonlyMap<number, PresentIssue>>;
  /**
   * At most 100 issues with one of the words in title or text, best first, by GitHub's own search: one request, whose
   * limit (30 a minute) is apart from all others. [] where no word is plain letters and digits. What changed within the
   * last minute may be missing.
   */
  searchIssues(words: readonly string[]): Promise<readonly ObservedIssue[]>;
  /** All comments, oldest first, over all pages. */
  listComments(number: number): Promise<readonly IssueComment[]>;
  /** What was said below issues and what they duplicate, longest unchanged first: the order in which it can be resumed. */
  listDiscussions(options: ListDiscussionsOptions): Promise<DiscussionList>;
  /**
   * What people did to these issues, twenty in a request; an issue that is gone, moved or a pull request is left out, and so is
   * one of which GitHub could not tell in time.
   */
  readActivity(numbers: readonly number[]): Promise<ReadonlyMap<number, IssueActivity>>;
  /** Names of the labels that we proposed for an issue and a maintainer dismissed; [] where there are no suggestions. */
  listDismissed(number: number): Promise<readonly string[]>;
  listLabels(): Promise<readonly Label[]>;
  /** Who put on and took off which label, from the issue's events. */
  readHistory(number: number): Promise<IssueHistory>;
  /** Tag of the newest full release; undefined where the repository has none. */
  getLatestReleaseTag(): Promise<string | undefined>;
  /** The newest releases, at most 100, drafts left out; [] where the repository has none. */
  listReleases(): Promise<readonly PublishedRelease[]>;
  /** Names of at most 100 tags, in no order; [] where the repository has none. */
  listTags(): Promise<readonly string[]>;
  /**
   * Text of a file on the default branch, or of another repository (`of`); undefined where there is none.
   * @throws GitHubError `too-large` above 1 MB.
   */
  readFile(path: string, of?: FilePlace): Promise<string | undefined>;

  /** May be called twice: a label that exists (in any spelling of case) is left as it is. */
  ensureLabel(label: Label): Promise<void>;
  /** Adds; never replaces. Adding a label that is there changes nothing. */
  addLabels(number: number, names: readonly string[]): Promise<void>;
  /** Removing a label that is not there is no error. */
  removeLabel(number: number, name: string): Promise<void>;
  createComment(number: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  /** @throws GitHubError `not-found` for an unknown or deleted comment. */
  getComment(id: number): Promise<IssueComment>;
  /**
   * Puts a comment at the top of its issue (GitHub's pinned comments); doing it twice changes nothing. False where GitHub does not take
   * it: the server has no pinned comments, the token may not, or the issue has one.
   */
  pinComment(id: number): Promise<boolean>;
  /** Takes a comment of ours away; one that is gone already is no error. @throws GitHubError `invalid` for another's. */
  deleteOwnComment(id: number): Promise<void>;

  /** What the account may do in the repository; `none` for a stranger. @throws GitHubError `forbidden` where not told. */
  getPermission(login: string): Promise<Permission>;
  /** Reacts to a comment; doing it twice changes nothing. */
  addReaction(commentId: number, reaction: Reaction): Promise<void>;
  /**
   * Proposes labels for a maintainer to accept, with the reason for each (GitHub's issue suggestions). False where the
   * repository has no suggestions: then nothing was done. What was proposed before is not proposed again.
   */
  suggestLabels(number: number, suggestions: readonly LabelSuggestion[]): Promise<boolean>;
  /**
   * Gives the issue one of the organisation's issue types, in place of any that it has. @throws GitHubError `invalid` where GitHub
   * does not take it: there is no such type, or the token may not set it.
   */
  setType(number: number, type: string): Promise<void>;
  /** The same as a proposal, once for an issue. False where the repository has no suggestions: then nothing was done. */
  suggestType(number: number, suggestion: LabelSuggestion): Promise<boolean>;

  /**
   * Closes an issue, and nothing else; a closed one stays as it is. Only for what `src/night/decide-closing.ts` has decided.
   * @throws GitHubError `invalid` where GitHub leaves it open
   */
  closeIssue(number: number, as: ClosingReason): Promise<void>;
  /** Opens an issue again; an open one stays as it is. */
  reopenIssue(number: number): Promise<void>;

  /** How many requests were sent so far; a walk has a budget of them. */
  countRequests(): number;
}

/** As what an issue is closed: as a duplicate of another one here, or since nobody can act on it. */
export type ClosingReason = { readonly reason: "duplicate"; readonly of: number } | { readonly reason: "not_planned" };

/** GitHub's names of the reactions we use: https://docs.github.com/rest/reactions/reactions#about-reactions */
export type Reaction = "eyes" | "+1" | "confused";

/** What went wrong with a request, as far as it matters for what to do about it. */
export type GitHubErrorCode =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "gone"
  | "invalid"
  | "rate-limited"
  | "server"
  | "timeout"
  | "network"
  | "too-large"
  | "unexpected-answer";

/**
 * A call that GitHub did not carry out. The message has three parts: what failed, for which issue or repository, and
 * what to do about it.
 */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly code: GitHubErrorCode;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Seconds to wait before the next try, from `Retry-After` or `x-ratelimit-reset`; null where GitHub names none. */
  readonly retryAfterSeconds: number | null;

  constructor(
    message: string,
    details: { code: GitHubErrorCode; status: number | null; retryAfterSeconds?: number | null; cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.code = details.code;
    this.status = details.status;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}
