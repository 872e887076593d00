/** Threads by GraphQL: the issue with all that stands in it, the others twenty at a time by aliases. */
import type { Octokit } from "@octokit/core";
import type { Named } from "../graph/thread-edges.ts";
import { keyOf, type Thread, type ThreadKey, type ThreadRef } from "../graph/thread.ts";
import { GitHubError } from "../github/github.ts";
import { parseRepoName } from "../github/repo-name.ts";
import { readAnswer } from "../github/read-answer.ts";
import { type Attempt, describe, toGitHubError } from "../github/to-github-error.ts";
import { GraphqlAnswer, type MayShow, ThreadAnswer, toThread } from "./graphql-answers.ts";
import { batchQuery, BATCH, ROOT_QUERY } from "./queries.ts";
import { createRestCalls } from "./rest-calls.ts";
import type { Missing, ThreadSource } from "./thread-source.ts";

/** A source for a token of any kind: GitHub's GraphQL takes no anonymous question. */
export function createGraphqlSource(octokit: Octokit): ThreadSource {
  const rest = createRestCalls(octokit);
  let requests = 0;
  let mayShow: MayShow = ({ isPrivate }) => !isPrivate;
  const ask = async (attempt: Attempt, query: string, variables: object): Promise<GraphqlAnswer> => {
    requests += 1;
    try {
      const answered: { readonly data: unknown } = await octokit.request("POST /graphql", {
        baseUrl: graphqlBase(octokit),
        query,
        variables,
      });
      return readAnswer(GraphqlAnswer, answered.data, attempt);
    } catch (error) {
      throw toGitHubError(error, attempt);
    }
  };
  return {
    via: "graphql",
    batchSize: BATCH,
    isAtHand: () => false,
    countRequests: () => requests + rest.countRequests(),
    listReleases: rest.listReleases,
    holdsCommit: rest.holdsCommit,
    listReactions: rest.listReactions,
    findMergeCommit: rest.findMergeCommit,
    readRoot: async (ref, maxPages) => {
      // REST tells what the public schema of GraphQL lacks (the type, a pinned comment), and where a moved issue went.
      const extras = await rest.readExtras(ref);
      const attempt = { what: "read", where: nameOf(ref), needs: "issues: read" };
      const { owner, name } = splitRepo(ref.repo, attempt);
      const page = async (cursors: Cursors): Promise<ThreadAnswer> => {
        const answer = await ask(attempt, ROOT_QUERY, { owner, name, number: ref.number, ...cursors });
        return readThread(answer, "repository", attempt);
      };
      const first = await page(BEGINNING);
      // Of a private issue everything may be told that its readers may see.
      mayShow = ({ isPrivate }) => !isPrivate || first.repository.isPrivate;
      const { answer, fault } = await readOn(first, page, maxPages);
      return { thread: withExtras(toThread(answer, mayShow), extras), fault };
    },
    readThreads: (refs) => readBatch(refs, ask, () => mayShow),
  };
}

/** An enterprise server has it beside `/api/v3`, not below. */
function graphqlBase(octokit: Octokit): string {
  return octokit.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3\/?$/, "/api");
}

interface Cursors {
  readonly comments: string | null;
  readonly events: string | null;
  readonly moreComments: boolean;
  readonly moreEvents: boolean;
}

const BEGINNING: Cursors = { comments: null, events: null, moreComments: true, moreEvents: true };

/** Reads the pages that are left. A page that fails ends it, and what was read until then stays. */
async function readOn(
  first: ThreadAnswer,
  page: (cursors: Cursors) => Promise<ThreadAnswer>,
  maxPages: number,
): Promise<{ answer: ThreadAnswer; fault: GitHubError | null }> {
  let answer = first;
  for (let count = 1; count < maxPages; count += 1) {
    const { comments, timelineItems } = answer;
    const moreComments = comments?.pageInfo?.hasNextPage ?? false;
    const moreEvents = timelineItems?.pageInfo?.hasNextPage ?? false;
    if (!moreComments && !moreEvents) break;
    const cursors = {
      comments: comments?.pageInfo?.endCursor ?? null,
      events: timelineItems?.pageInfo?.endCursor ?? null,
    };
    try {
      answer = append(answer, await page({ ...cursors, moreComments, moreEvents }));
    } catch (error) {
      if (error instanceof GitHubError) return { answer, fault: error };
      throw error;
    }
  }
  return { answer, fault: null };
}

function append(before: ThreadAnswer, { comments, timelineItems }: ThreadAnswer): ThreadAnswer {
  return {
    ...before,
    ...(comments && { comments: { ...comments, nodes: [...(before.comments?.nodes ?? []), ...comments.nodes] } }),
    ...(timelineItems && {
      timelineItems: { ...timelineItems, nodes: [...(before.timelineItems?.nodes ?? []), ...timelineItems.nodes] },
    }),
  };
}

function withExtras(
  thread: Thread,
  { type, pinned }: Awaited<ReturnType<ReturnType<typeof createRestCalls>["readExtras"]>>,
): Thread {
  return {
    ...thread,
    type,
    comments: thread.comments.map((comment) =>
      comment.id !== null && comment.id === pinned ? { ...comment, accepted: true } : comment,
    ),
  };
}

type Ask = (attempt: Attempt, query: string, variables: object) => Promise<GraphqlAnswer>;

async function readBatch(
  refs: readonly Named[],
  ask: Ask,
  mayShow: () => MayShow,
): Promise<ReadonlyMap<ThreadKey, Thread | Missing>> {
  const attempt = {
    what: "read threads linked to",
    where: refs[0] === undefined ? "it" : nameOf(refs[0]),
    needs: "issues: read",
  };
  const variables: Record<string, string | number> = Object.fromEntries(
    refs.flatMap((ref, at): [string, string | number][] => {
      const { owner, name } = splitRepo(ref.repo, attempt);
      return [
        [`o${at}`, owner],
        [`r${at}`, name],
        [`n${at}`, ref.number],
      ];
    }),
  );
  const answer = await ask(attempt, batchQuery(refs.map(({ kind }) => kind === "discussion")), variables);
  if (!answer.data) throw refusedAll(attempt, answer);
  return new Map(refs.map((ref, at) => [keyOf(ref), readOne(answer, `t${at}`, ref, mayShow())]));
}

function readOne(answer: GraphqlAnswer, alias: string, ref: Named, mayShow: MayShow): Thread | Missing {
  const found = threadIn(answer.data?.[alias]);
  if (found === null) {
    const error = answer.errors?.find(({ path }) => path?.[0] === alias)?.type ?? "NOT_FOUND";
    if (error === "NOT_FOUND")
      return { kind: "not-found", detail: `${nameOf(ref)} does not exist, or the token can't see it` };
    return error === "FORBIDDEN"
      ? { kind: "forbidden", detail: `${nameOf(ref)} may not be read with this token` }
      : { kind: "failed", detail: `${nameOf(ref)} was not answered by GitHub` };
  }
  const read = ThreadAnswer.safeParse(found);
  if (!read.success)
    return {
      kind: "failed",
      detail: `${nameOf(ref)} was answered otherwise than documented, at ${pathOf(read.error)}`,
    };
  if (!mayShow(read.data.repository))
    return { kind: "forbidden", detail: "A thread of a private repository is not told of on a public one" };
  return toThread(read.data, mayShow);
}

function pathOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return error.issues[0]?.path.map(String).join(".").slice(0, 60) ?? "its root";
}

/** What stands below a repository, whichever of the two it was asked as. */
function threadIn(repository: unknown): unknown {
  if (typeof repository !== "object" || repository === null) return null;
  if ("issueOrPullRequest" in repository) return repository.issueOrPullRequest ?? null;
  return "discussion" in repository ? (repository.discussion ?? null) : null;
}

function readThread(answer: GraphqlAnswer, alias: string, attempt: Attempt): ThreadAnswer {
  const found = threadIn(answer.data?.[alias]);
  if (found === null) throw refusedAll(attempt, answer);
  return readAnswer(ThreadAnswer, found, attempt);
}

/** GraphQL answers 200 to what it refuses; the kind of its error says what to do. */
function refusedAll(attempt: Attempt, { errors }: GraphqlAnswer): GitHubError {
  const type = errors?.[0]?.type ?? "";
  switch (type) {
    case "NOT_FOUND":
      return new GitHubError(
        describe(attempt, "there is no such thing or the token cannot see it", "Check the number"),
        {
          code: "not-found",
          status: 200,
        },
      );
    case "FORBIDDEN":
    case "INSUFFICIENT_SCOPES":
      return new GitHubError(describe(attempt, "the token may not do this", `Give it \`${attempt.needs ?? "read"}\``), {
        code: "forbidden",
        status: 200,
      });
    case "RATE_LIMITED":
      return new GitHubError(describe(attempt, "a rate limit is used up", "Try again in an hour"), {
        code: "rate-limited",
        status: 200,
      });
    default:
      return new GitHubError(describe(attempt, "GraphQL did not answer the question", "Try again later"), {
        code: "server",
        status: 200,
      });
  }
}

function splitRepo(repo: string, attempt: Attempt): { owner: string; name: string } {
  const parsed = parseRepoName(repo);
  if (parsed !== undefined) return parsed;
  throw new GitHubError(describe(attempt, "its repository's name is not `owner/name`", "Correct it"), {
    code: "invalid",
    status: null,
  });
}

function nameOf({ repo, number }: ThreadRef): string {
  return `${repo}#${number}`;
}
