/** Which way a repository is downloaded: by GraphQL where there is a token and GitHub has it, else by REST. */
import type { Octokit } from "@octokit/core";
import { GitHubError } from "../github/github.ts";
import type { Download, DownloadOptions, DownloadPage } from "./downloaded-issue.ts";
import { createGraphqlDownload } from "./graphql-download.ts";
import { createRestDownload } from "./rest-download.ts";

export interface CreateDownloadOptions extends DownloadOptions {
  readonly source: Download["source"];
  /** Whether REST may take over where there is no GraphQL; not where an earlier download goes on. */
  readonly mayFallBack: boolean;
}

/** `repo` is `owner/name`. Asks for the first page, to know whether there is GraphQL at all. @throws GitHubError */
export async function createDownload(
  octokit: Octokit,
  repo: string,
  { source, mayFallBack, ...options }: CreateDownloadOptions,
): Promise<Download> {
  const rest = (): Download => createRestDownload(octokit, repo, options);
  if (source === "rest") return rest();
  const graphql = createGraphqlDownload(octokit, repo, options);
  if (!mayFallBack) return graphql;
  try {
    const first = await graphql.readPage(null);
    return withFirstPage(graphql, first);
  } catch (error) {
    // An older server has no such address; a token may be good for REST only. What GraphQL itself answers has no status.
    if (error instanceof GitHubError && (error.status === 404 || error.status === 403)) return rest();
    throw error;
  }
}

/** The first page is handed out once more instead of being asked for again. */
function withFirstPage(download: Download, first: DownloadPage): Download {
  let kept: DownloadPage | null = first;
  return {
    source: download.source,
    countRequests: () => download.countRequests(),
    readPage(place) {
      if (place !== null || kept === null) return download.readPage(place);
      const page = kept;
      kept = null;
      return Promise.resolve(page);
    },
  };
}
