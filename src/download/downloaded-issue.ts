/** An issue as it was downloaded, and as a line of a corpus file (docs/CORPUS.md). */
import type { CorpusComment } from "../match/comment-terms.ts";
import type { CorpusIssue } from "../match/document.ts";

/** An issue of GitHub's with what people did to it; its comments are [] where nobody asked for them. */
export interface DownloadedIssue extends CorpusIssue {
  readonly comments: readonly CorpusComment[];
  /** Issues of the same repository that it was closed as a duplicate of, as far as GitHub or a comment tells. */
  readonly duplicateOf: readonly number[];
}

/** A comment that came apart from its issue. */
export interface DownloadedComment extends CorpusComment {
  /** Of its issue. */
  readonly number: number;
}

/** One step of a download. */
export interface DownloadPage {
  readonly issues: readonly DownloadedIssue[];
  readonly comments: readonly DownloadedComment[];
  /** Where the next page is; null after the last. Opaque, and good for another process. */
  readonly next: string | null;
  /** How many issues there are in all; null where GitHub does not tell. */
  readonly total: number | null;
}

/** A repository's issues, page by page. */
export interface Download {
  readonly source: "graphql" | "rest";
  /** The page at `place`, which an earlier one gave as its `next`; the first for null. @throws GitHubError */
  readPage(place: string | null): Promise<DownloadPage>;
  /** How many requests were sent so far. */
  countRequests(): number;
}

/** Which issues, and what of them. */
export interface DownloadOptions {
  readonly order: "oldest" | "newest";
  readonly comments: boolean;
}

/** The issue as one line of JSON, without the line feed. `null` and empty values are left out. */
export function toCorpusLine(issue: DownloadedIssue): string {
  const { author, comments, duplicateOf } = issue;
  return JSON.stringify({
    repo: issue.repo,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    ...(issue.labels.length > 0 && { labels: issue.labels }),
    state: issue.state,
    ...(issue.stateReason !== null && { state_reason: issue.stateReason }),
    created_at: issue.createdAt,
    ...(issue.closedAt !== null && { closed_at: issue.closedAt }),
    ...(author !== null && { author: author.login }),
    ...(comments.length > 0 && {
      comments: comments.map((comment) => ({
        created_at: comment.createdAt,
        ...(comment.author !== null && { author: comment.author.login }),
        body: comment.body,
      })),
    }),
    ...(duplicateOf.length > 0 && { duplicate_of: duplicateOf }),
  });
}
