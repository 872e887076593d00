/**
 * The port: what Fingerpost asks of GitHub, in the words of the domain, for one repository.
 *
 * Two implementations keep the same contract (`__tests__/github/contract.ts`): `OctokitGitHub` over HTTP and
 * `MemoryGitHub`, which keeps state. It deliberately offers no way to replace a label set, to close or to delete.
 */
import type { Issue, IssueComment, Label } from "../domain/issue.ts";
import type { IssueHistory } from "../domain/plan.ts";

export interface ListIssuesOptions {
  /** Only issues updated at or after this instant (ISO 8601 UTC). */
  readonly since?: string;
  /** At most this many requests of 100 items; newest first. */
  readonly maxPages: number;
}

export interface IssueList {
  /** Newest first; pull requests left out. */
  readonly issues: readonly Issue[];
  /** False where `maxPages` ended the listing early. */
  readonly complete: boolean;
}

export interface GitHub {
  /** `owner/name`. */
  readonly repo: string;

  /** Login under which our comments appear: `fingerpost[bot]`. Asked once, then remembered. */
  getOwnLogin(): Promise<string>;

  /** @throws GitHubError `not-found` for an unknown or deleted issue. */
  getIssue(number: number): Promise<Issue>;
  listIssues(options: ListIssuesOptions): Promise<IssueList>;
  /** All comments, oldest first, over all pages. */
  listComments(number: number): Promise<readonly IssueComment[]>;
  listLabels(): Promise<readonly Label[]>;
  /** Who put on and took off which label, from the issue's events. */
  readHistory(number: number): Promise<IssueHistory>;
  /** Tag of the newest full release; undefined where the repository has none. */
  getLatestReleaseTag(): Promise<string | undefined>;
  /** Text of a file on the default branch; undefined where there is none. @throws GitHubError `too-large` above 1 MB. */
  readFile(path: string): Promise<string | undefined>;

  /** May be called twice: a label that exists (in any spelling of case) is left as it is. */
  ensureLabel(label: Label): Promise<void>;
  /** Adds; never replaces. Adding a label that is there changes nothing. */
  addLabels(number: number, names: readonly string[]): Promise<void>;
  /** Removing a label that is not there is no error. */
  removeLabel(number: number, name: string): Promise<void>;
  createComment(number: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
}

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
