/**
 * A download over the REST API: a hundred issues a request, no token needed for a public repository. Comments come apart,
 * a hundred a request, those of pull requests among them, for no answer leaves them out.
 */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import * as answers from "../github/answers.ts";
import { parseRepoName } from "../github/repo-name.ts";
import { readAnswer } from "../github/read-answer.ts";
import type { Attempt } from "../github/to-github-error.ts";
import { createWire, PER_PAGE, refused, type Wire } from "../github/wire.ts";
import type {
  Download,
  DownloadedComment,
  DownloadedIssue,
  DownloadOptions,
  DownloadPage,
} from "./downloaded-issue.ts";

const CommentOfIssue = answers.CommentAnswer.extend({ issue_url: z.string() });
const NEXT = /<([^<>]{1,2000})>;\s*rel="next"/u;
/** GitHub's own links name the repository by its id. */
const PATH =
  /^(?:\/api\/v3)?\/(?:repos\/[\w.-]{1,100}\/[\w.-]{1,100}|repositories\/\d{1,15})\/issues(?<comments>\/comments)?$/u;

/** Only the comments since this instant (ISO 8601 UTC), newest first, and no issues. */
export interface RestDownloadOptions extends DownloadOptions {
  readonly only?: "issues" | { readonly commentsSince: string };
}

/** `repo` is `owner/name`. @throws GitHubError `invalid` for another name. */
export function createRestDownload(octokit: Octokit, repo: string, options: RestDownloadOptions): Download {
  const wire = openWire(octokit, repo);
  const attempt = wire.attempt("list the issues of", null, "issues: read");
  const { baseUrl } = octokit.request.endpoint.DEFAULTS;
  const begin = firstPlace(repo, options);
  return {
    source: "rest",
    countRequests: () => wire.countRequests(),
    async readPage(place) {
      const url = new URL(place ?? begin, `${baseUrl}/`);
      const kind = PATH.exec(url.pathname);
      // A link leads where it wants; the token goes to no other host.
      if (url.origin !== new URL(baseUrl).origin || kind === null) {
        throw refused(attempt, "the place to go on from is none of this GitHub's", "Begin anew");
      }
      const response = await wire.ask(attempt, () => wire.octokit.request(`GET ${url.href}`));
      const data: unknown = response.data;
      const next = NEXT.exec(response.headers.link ?? "")?.[1] ?? null;
      if (kind.groups?.["comments"] !== undefined) {
        return { issues: [], comments: readComments(data, attempt), next, total: null };
      }
      const issues = readAnswer(z.array(answers.IssueAnswer), data, attempt)
        .map((answer) => answers.toIssue(repo, answer))
        .filter((issue) => !issue.isPullRequest)
        .map((issue): DownloadedIssue => ({ ...issue, comments: [], duplicateOf: [] }));
      return { issues, comments: [], next: next ?? followingPlace(repo, options), total: null } satisfies DownloadPage;
    },
  };
}

/** The octokit's wire to one repository. @throws GitHubError `invalid` for a name that is none. */
export function openWire(octokit: Octokit, repo: string): Wire {
  const name = parseRepoName(repo);
  if (name !== undefined) return createWire(octokit, name.owner, name.name);
  throw refused(
    { what: "use", where: "a repository", needs: null },
    "its name is not `owner/name`",
    "Correct the name",
  );
}

function firstPlace(repo: string, { order, only }: RestDownloadOptions): string {
  if (typeof only === "object") return commentsPlace(repo, `desc&since=${encodeURIComponent(only.commentsSince)}`);
  const direction = order === "oldest" ? "asc" : "desc";
  return `repos/${repo}/issues?state=all&sort=created&direction=${direction}&per_page=${PER_PAGE}`;
}

/** After the last issue come the comments, where they are wanted at all. */
function followingPlace(repo: string, { comments, only }: RestDownloadOptions): string | null {
  return comments && only === undefined ? commentsPlace(repo, "asc") : null;
}

function commentsPlace(repo: string, direction: string): string {
  return `repos/${repo}/issues/comments?sort=created&direction=${direction}&per_page=${PER_PAGE}`;
}

function readComments(data: unknown, attempt: Attempt): DownloadedComment[] {
  return readAnswer(z.array(CommentOfIssue), data, attempt).flatMap((answer) => {
    const number = Number(/\/issues\/(\d{1,10})$/u.exec(answer.issue_url)?.[1]);
    return Number.isNaN(number) ? [] : [{ number, ...answers.toComment(answer) }];
  });
}
