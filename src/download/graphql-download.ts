/**
 * A download over the GraphQL API: fifty issues a request with their comments, without pull requests, and with the issue
 * that each was marked as a duplicate of. Needs a token.
 */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import type { Author } from "../domain/issue.ts";
import { isBotLogin } from "../github/bot-login.ts";
import { GitHubError } from "../github/github.ts";
import { readAnswer } from "../github/read-answer.ts";
import { type Attempt, describe } from "../github/to-github-error.ts";
import { PER_PAGE } from "../github/wire.ts";
import * as answers from "../github/answers.ts";
import type { Download, DownloadedIssue, DownloadOptions, DownloadPage } from "./downloaded-issue.ts";
import { openWire } from "./rest-download.ts";

const PAGE = 50;
/** Of an issue; where it has more, they are listed by a request of their own. */
const COMMENTS = 50;

/** Held against GitHub's published schema by a test. */
export const ISSUES_QUERY = `query ($owner: String!, $name: String!, $after: String, $direction: OrderDirection!, $comments: Boolean!) {
  repository(owner: $owner, name: $name) {
    issues(first: ${PAGE}, after: $after, orderBy: { field: CREATED_AT, direction: $direction }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body state stateReason createdAt closedAt
        author { __typename login }
        labels(first: 50) { nodes { name } }
        timelineItems(last: 10, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT]) {
          nodes {
            __typename
            ... on MarkedAsDuplicateEvent { canonical { ... on Issue { number repository { nameWithOwner } } } }
            ... on UnmarkedAsDuplicateEvent { canonical { ... on Issue { number repository { nameWithOwner } } } }
          }
        }
        comments(first: ${COMMENTS}) @include(if: $comments) {
          totalCount
          nodes { body createdAt author { __typename login } }
        }
      }
    }
  }
}`;

const Actor = z.object({ __typename: z.string(), login: z.string() }).nullable();
const Canonical = z.object({
  number: z.int().positive(),
  repository: z.object({ nameWithOwner: z.string() }),
});
const Marking = z.object({
  __typename: z.string(),
  // A pull request or an issue that may not be seen comes as an empty object or null.
  canonical: Canonical.nullish().catch(null),
});
const Comment = z.object({ body: z.string(), createdAt: z.string(), author: Actor });
const Node = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string(),
  state: z.enum(["OPEN", "CLOSED"]),
  stateReason: z.enum(["COMPLETED", "NOT_PLANNED", "DUPLICATE", "REOPENED"]).nullish().catch(null),
  createdAt: z.string(),
  closedAt: z.string().nullable(),
  author: Actor,
  labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }).nullable(),
  timelineItems: z.object({ nodes: z.array(Marking.nullable()) }),
  comments: z.object({ totalCount: z.int(), nodes: z.array(Comment.nullable()) }).optional(),
});
type Node = z.infer<typeof Node>;
const Answer = z.object({
  data: z
    .object({
      repository: z
        .object({
          issues: z.object({
            totalCount: z.int(),
            pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
            nodes: z.array(Node.nullable()),
          }),
        })
        .nullish(),
    })
    .nullish(),
  errors: z.array(z.object({ type: z.string().optional() })).optional(),
});

const REASONS = {
  COMPLETED: "completed",
  NOT_PLANNED: "not_planned",
  DUPLICATE: "duplicate",
  REOPENED: "reopened",
} as const;

/** `repo` is `owner/name`. @throws GitHubError `invalid` for another name. */
export function createGraphqlDownload(octokit: Octokit, repo: string, options: DownloadOptions): Download {
  const wire = openWire(octokit, repo);
  const attempt = wire.attempt("list the issues of", null, "issues: read");
  const { owner, repo: name } = wire.at;
  const direction = options.order === "oldest" ? "ASC" : "DESC";
  /** All comments of an issue with more than one answer holds. */
  const readComments = async (number: number) => {
    const found: DownloadedIssue["comments"][number][] = [];
    for (let page = 1; ; page++) {
      const { data } = await wire.ask(attempt, () =>
        wire.octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...wire.at,
          issue_number: number,
          per_page: PER_PAGE,
          page,
        }),
      );
      const comments = readAnswer(z.array(answers.CommentAnswer), data, attempt).map(answers.toComment);
      found.push(...comments);
      if (comments.length < PER_PAGE) return found;
    }
  };
  return {
    source: "graphql",
    countRequests: () => wire.countRequests(),
    async readPage(after) {
      const variables = { owner, name, after, direction, comments: options.comments };
      const response = await wire.ask(attempt, () =>
        wire.octokit.request("POST /graphql", { query: ISSUES_QUERY, variables }),
      );
      const answer = readAnswer(Answer, response.data, attempt);
      const found = answer.data?.repository?.issues;
      if (found === undefined) throw explain(answer.errors?.[0]?.type, attempt);
      const issues: DownloadedIssue[] = [];
      for (const node of found.nodes) {
        if (node === null) continue;
        const issue = toIssue(repo, node);
        const isCut = (node.comments?.totalCount ?? 0) > COMMENTS;
        issues.push(isCut ? { ...issue, comments: await readComments(node.number) } : issue);
      }
      const { hasNextPage, endCursor } = found.pageInfo;
      return {
        issues,
        comments: [],
        next: hasNextPage ? endCursor : null,
        total: found.totalCount,
      } satisfies DownloadPage;
    },
  };
}

/** https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
function explain(type: string | undefined, attempt: Attempt): GitHubError {
  if (type === "NOT_FOUND") {
    const message = describe(attempt, "GitHub knows no such repository, or the token may not see it", "Check the name");
    return new GitHubError(message, { code: "not-found", status: null });
  }
  if (type === "RATE_LIMITED" || type === "RATE_LIMIT") {
    const message = describe(
      attempt,
      "the GraphQL rate limit is used up",
      "Run it again later, and it goes on from here",
    );
    return new GitHubError(message, { code: "rate-limited", status: null });
  }
  const message = describe(
    attempt,
    "GitHub's GraphQL gave no issues",
    "Run it again; if it stays so, run it without a token",
  );
  return new GitHubError(message, { code: "unexpected-answer", status: null });
}

function toIssue(repo: string, node: Node): DownloadedIssue {
  const markings = node.timelineItems.nodes.flatMap((marking) => marking ?? []);
  const duplicateOf = new Set<number>();
  for (const { __typename, canonical } of markings) {
    if (canonical === null || canonical === undefined) continue;
    if (canonical.repository.nameWithOwner.toLowerCase() !== repo.toLowerCase()) continue;
    if (__typename === "MarkedAsDuplicateEvent") duplicateOf.add(canonical.number);
    else duplicateOf.delete(canonical.number);
  }
  return {
    repo,
    number: node.number,
    title: node.title,
    body: node.body,
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    state: node.state === "OPEN" ? "open" : "closed",
    stateReason: node.stateReason ? REASONS[node.stateReason] : null,
    createdAt: node.createdAt,
    closedAt: node.closedAt,
    author: toAuthor(node.author),
    comments: (node.comments?.nodes ?? []).flatMap((comment) =>
      comment === null ? [] : [{ body: comment.body, createdAt: comment.createdAt, author: toAuthor(comment.author) }],
    ),
    duplicateOf: [...duplicateOf],
  };
}

/** GraphQL leaves the `[bot]` out that the REST API has in a bot's login. */
function toAuthor(actor: z.infer<typeof Actor>): Author | null {
  if (actor === null) return null;
  const isBot = actor.__typename === "Bot" || isBotLogin(actor.login);
  return { login: isBot && !isBotLogin(actor.login) ? `${actor.login}[bot]` : actor.login, isBot };
}
