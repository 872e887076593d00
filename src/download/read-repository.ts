/**
 * Enough of a repository for a preview, within a number of requests: its last issues with their comments, as many earlier
 * ones as there are requests left for, labels and releases. Where GitHub's limit ends it early, what came until then does.
 */
import type { Octokit } from "@octokit/core";
import type { Label } from "../domain/issue.ts";
import type { Release } from "../domain/plan.ts";
import { GitHubError, type GitHub } from "../github/github.ts";
import { createVersionSource } from "../registry/version-source.ts";
import { createDownload } from "./create-download.ts";
import type { Download, DownloadedIssue, DownloadPage } from "./downloaded-issue.ts";
import { readDuplicatesSaid } from "./read-duplicates.ts";
import { createRestDownload } from "./rest-download.ts";

/** What is wanted of it. */
export interface ReadRepositoryRequest {
  readonly octokit: Octokit;
  readonly github: GitHub;
  /** Issues that are looked at, from the newest on; their comments are read. */
  readonly last: number;
  /** At most so many requests in all, from 10 on. */
  readonly maxRequests: number;
  readonly source: Download["source"];
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly onProgress: (issues: number) => void;
}

/** What was read. */
export interface RepositoryReading {
  /** Newest first. */
  readonly issues: readonly DownloadedIssue[];
  readonly labels: readonly Label[];
  readonly releases: readonly Release[];
  readonly requests: number;
  /** What is missing, in sentences. */
  readonly notes: readonly string[];
}

/** Issues before the last ones that are read to compare with; more would hardly change what is found. */
const EARLIER = 3000;
/** Of the requests that are left after labels and releases, for comments. */
const COMMENTS_SHARE = 0.35;

/** The newest issues, labels and releases, within `maxRequests`. @throws GitHubError where not even the first page of issues came. */
export async function readRepository(request: ReadRepositoryRequest): Promise<RepositoryReading> {
  const { github, last, now, maxRequests } = request;
  const labels = await github.listLabels();
  const releases = await createVersionSource().listReleases(github, now);
  const budget = maxRequests - github.countRequests();
  const notes: string[] = [];
  const { issues, requests } = await readIssues(request, budget, notes);
  const wanted = issues.slice(0, last);
  const hasComments = wanted.some(({ comments }) => comments.length > 0);
  const found = hasComments ? NO_COMMENTS : await readComments(request, wanted, budget - requests, notes);
  const judged = issues.map((issue) => {
    const bodies = [...issue.comments, ...(found.byIssue.get(issue.number) ?? [])].map(({ body }) => body);
    return { ...issue, duplicateOf: readDuplicatesSaid(issue, bodies) };
  });
  return { issues: judged, labels, releases, requests: github.countRequests() + requests + found.requests, notes };
}

async function readIssues(request: ReadRepositoryRequest, budget: number, notes: string[]) {
  const { octokit, github, last, source, onProgress } = request;
  const options = { order: "newest", comments: true, source, mayFallBack: true } as const;
  const download =
    source === "graphql"
      ? await createDownload(octokit, github.repo, options)
      : createRestDownload(octokit, github.repo, { order: "newest", comments: false, only: "issues" });
  const isRest = download.source === "rest";
  // Comments come with the issues by GraphQL, and by REST after them.
  const allowed = Math.max(1, isRest ? Math.ceil(budget * (1 - COMMENTS_SHARE)) : budget);
  const issues = new Map<number, DownloadedIssue>();
  let place: string | null = null;
  do {
    const page: DownloadPage | null = await readPage(download, place, issues.size, notes);
    if (page === null) break;
    for (const issue of page.issues) if (!issues.has(issue.number)) issues.set(issue.number, issue);
    onProgress(issues.size);
    place = page.next;
    // By REST the comments of all issues would follow.
    if (isRest && page.next !== null && page.next.includes("/comments?")) place = null;
  } while (place !== null && issues.size < last + EARLIER && download.countRequests() < allowed);
  if (place !== null && issues.size < last + EARLIER) {
    notes.push(`Only the newest ${issues.size} issues were read: more requests (or a token) find older ones.`);
  }
  return { issues: [...issues.values()], requests: download.countRequests() };
}

const NO_COMMENTS = { byIssue: new Map<number, readonly { readonly body: string }[]>(), requests: 0 };

/** By REST, the comments since the oldest of the issues was opened; only for telling what was called a duplicate of what. */
async function readComments(
  { octokit, github }: ReadRepositoryRequest,
  issues: readonly DownloadedIssue[],
  budget: number,
  notes: string[],
): Promise<typeof NO_COMMENTS> {
  const closed = issues.filter(({ stateReason, labels }) => stateReason === "duplicate" || labels.length > 0);
  const since = closed.map(({ createdAt }) => createdAt).sort()[0];
  if (since === undefined || budget < 1) return NO_COMMENTS;
  const only = { commentsSince: since };
  const download = createRestDownload(octokit, github.repo, { order: "newest", comments: true, only });
  const byIssue = new Map<number, { readonly body: string }[]>();
  let place: string | null = null;
  do {
    const page: DownloadPage | null = await readPage(download, place, 1, notes);
    if (page === null) break;
    for (const { number, body } of page.comments) byIssue.set(number, [...(byIssue.get(number) ?? []), { body }]);
    place = page.next;
  } while (place !== null && download.countRequests() < budget);
  return { byIssue, requests: download.countRequests() };
}

/** null where GitHub's limit is used up and something is there already. */
async function readPage(
  download: Download,
  place: string | null,
  read: number,
  notes: string[],
): Promise<DownloadPage | null> {
  try {
    return await download.readPage(place);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== "rate-limited" || read === 0) throw error;
    notes.push("GitHub's limit of requests ended the reading early.");
    return null;
  }
}
