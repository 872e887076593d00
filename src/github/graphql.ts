/** GraphQL, where REST has no question for it: many issues at once, and whose token it is. */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import { GitHubError } from "./github.ts";
import { describe, toGitHubError, type Attempt } from "./to-github-error.ts";

/** On a GitHub Enterprise server, GraphQL stands beside the REST interface, not below it. */
const ENTERPRISE_REST = /\/api\/v3\/?$/;
const PATH = "/graphql";

/** GitHub answers 200 with what it could find, and says of the rest what kept it. https://docs.github.com/graphql */
const GraphqlAnswer = z.object({
  data: z.unknown().nullish(),
  errors: z
    .array(
      z.object({
        type: z.string().optional().catch(undefined),
        path: z
          .array(z.union([z.string(), z.number()]))
          .optional()
          .catch(undefined),
      }),
    )
    .optional(),
});
export type GraphqlAnswer = z.infer<typeof GraphqlAnswer>;

/** What the throttling plugin makes of a limit. */
const Limited = z.object({
  response: z.object({ data: z.object({ errors: z.array(z.object({ type: z.literal("RATE_LIMITED") })).min(1) }) }),
});

/**
 * One request. `url` is `GITHUB_GRAPHQL_URL`; by default it follows from the octokit's address of REST. Values go into
 * `variables` only. @throws GitHubError, `rate-limited` too where GitHub says that with a 200.
 */
export async function askGraphql(
  octokit: Octokit,
  attempt: Attempt,
  {
    query,
    variables = {},
    url,
  }: { readonly query: string; readonly variables?: object; readonly url?: string | undefined },
): Promise<GraphqlAnswer> {
  try {
    const baseUrl = url?.endsWith(PATH) === true ? url.slice(0, -PATH.length) : baseUrlOf(octokit);
    const answered = await octokit.request(`POST ${PATH}`, { baseUrl, query, variables });
    const answer = GraphqlAnswer.safeParse(answered.data);
    if (!answer.success) throw odd(attempt);
    if (answer.data.errors?.some(({ type }) => type === "RATE_LIMITED") === true) throw limited(attempt);
    return answer.data;
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw Limited.safeParse(error).success ? limited(attempt) : toGitHubError(error, attempt);
  }
}

function baseUrlOf(octokit: Octokit): string {
  return octokit.request.endpoint.DEFAULTS.baseUrl.replace(ENTERPRISE_REST, "/api");
}

function limited(attempt: Attempt): GitHubError {
  const message = describe(attempt, "GraphQL's rate limit is used up", "Try again later");
  return new GitHubError(message, { code: "rate-limited", status: 200, retryAfterSeconds: 60 });
}

function odd(attempt: Attempt): GitHubError {
  const message = describe(attempt, "the answer is none of GraphQL's", "Check GITHUB_GRAPHQL_URL");
  return new GitHubError(message, { code: "unexpected-answer", status: null });
}

/** GitHub answered, and will answer the same again. Anything else (a time-out, a rate limit) must not lead to a guess. */
export function refuses(error: unknown): boolean {
  return error instanceof GitHubError && ["forbidden", "not-found", "unexpected-answer"].includes(error.code);
}
