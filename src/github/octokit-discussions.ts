/**
 * What people said below issues, and which they marked as duplicates of which: by GraphQL, because REST asks once an issue
 * for what comes here for a hundred.
 */
import { z } from "zod";
import type { Author } from "../domain/issue.ts";
import { isBotLogin } from "./bot-login.ts";
import { readDuplicateOf } from "./duplicate-of.ts";
import type { Discussion, DiscussionList, ListDiscussionsOptions } from "./github.ts";
import { readAnswer } from "./read-answer.ts";
import type { Wire } from "./wire.ts";

/**
 * At most 100 issues with a dozen comments each: some 1,800 nodes, 2 points of the hourly 1,000 (a workflow's token) or
 * 5,000 (an installation). More comments are read by nobody: the corpus takes their first 3 KB.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export const DISCUSSIONS = `query discussions($owner: String!, $name: String!, $since: DateTime, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: ASC }, filterBy: { since: $since }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        updatedAt
        comments(first: 12) {
          nodes { body createdAt isMinimized authorAssociation author { login __typename } }
        }
        timelineItems(last: 10, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT]) {
          nodes {
            __typename
            ... on MarkedAsDuplicateEvent { isCrossRepository canonical { ...target } duplicate { ...target } }
            ... on UnmarkedAsDuplicateEvent { isCrossRepository canonical { ...target } duplicate { ...target } }
          }
        }
      }
    }
  }
}
fragment target on IssueOrPullRequest { ... on Issue { number } }`;

const Target = z.object({ number: z.int().positive().optional() }).nullish();
const Mark = z.object({
  __typename: z.string(),
  isCrossRepository: z.boolean().optional(),
  canonical: Target,
  duplicate: Target,
});
const Comment = z.object({
  body: z.string(),
  createdAt: z.string(),
  isMinimized: z.boolean(),
  authorAssociation: z.string(),
  author: z.object({ login: z.string(), __typename: z.string() }).nullish(),
});
/** Any entry of a list may be null where GitHub could not give it in time. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ nodes: z.array(schema.nullable()).nullable() }).transform(({ nodes }) => (nodes ?? []).filter(isThere));
const Answer = z.object({
  repository: z.object({
    issues: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
      nodes: z
        .array(
          z
            .object({
              number: z.int().positive(),
              updatedAt: z.string(),
              comments: listOf(Comment),
              timelineItems: listOf(Mark),
            })
            .nullable(),
        )
        .nullable(),
    }),
  }),
});
type Node = NonNullable<NonNullable<z.infer<typeof Answer>["repository"]["issues"]["nodes"]>[number]>;

/** Longest unchanged first, from `since` on, by at most `maxPages` requests of 100 issues. @throws GitHubError */
export async function listDiscussions(
  wire: Wire,
  { since, maxPages }: ListDiscussionsOptions,
): Promise<DiscussionList> {
  const attempt = wire.attempt("list the discussions of", null, "issues: read");
  const found = new Map<number, Discussion>();
  let until: string | null = null;
  let after: string | null = null;
  for (let page = 0; page < maxPages; page++) {
    const { owner, repo: name } = wire.at;
    const variables: Readonly<Record<string, string | null>> = { owner, name, since: since ?? null, after };
    const data: unknown = await wire.ask(attempt, () => wire.octokit.graphql(DISCUSSIONS, variables));
    const { pageInfo, nodes } = readAnswer(Answer, data, attempt).repository.issues;
    for (const node of (nodes ?? []).filter(isThere)) {
      found.set(node.number, toDiscussion(node));
      until = until === null || Date.parse(node.updatedAt) > Date.parse(until) ? node.updatedAt : until;
    }
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || after === null) return { discussions: [...found.values()], complete: true, until };
  }
  return { discussions: [...found.values()], complete: false, until };
}

function toDiscussion({ number, comments, timelineItems }: Node): Discussion {
  const marked = new Set<number>();
  for (const { body, authorAssociation } of comments) {
    const target = WRITERS.has(authorAssociation) ? readDuplicateOf(body) : undefined;
    if (target !== undefined && target !== number) marked.add(target);
  }
  // The later mark counts; one of another issue, which this one's time line shows too, says nothing of this one.
  for (const { __typename, isCrossRepository, canonical, duplicate } of timelineItems) {
    const target = canonical?.number;
    if (target === undefined || duplicate?.number !== number || isCrossRepository === true) continue;
    if (__typename === "MarkedAsDuplicateEvent") marked.add(target);
    else marked.delete(target);
  }
  return {
    number,
    // A comment that was hidden as spam or as off topic is not read.
    comments: comments
      .filter(({ isMinimized }) => !isMinimized)
      .map(({ body, createdAt, author }) => ({ body, createdAt, author: toAuthor(author) })),
    duplicateOf: [...marked].sort((a, b) => a - b),
  };
}

/** Whose word closes issues: https://docs.github.com/graphql/reference/enums#commentauthorassociation */
const WRITERS: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

function toAuthor(author: z.infer<typeof Comment>["author"]): Author | null {
  if (author === null || author === undefined) return null;
  return { login: author.login, isBot: author.__typename === "Bot" || isBotLogin(author.login) };
}

function isThere<T>(item: T | null): item is T {
  return item !== null;
}
