/** The questions that both sources put to REST, because GraphQL's public schema has no answer to them or a dearer one. */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import type { ReleaseTag } from "../graph/gathered.ts";
import type { Thread, ThreadRef } from "../graph/thread.ts";
import { ReleaseAnswer, toRelease } from "../github/answers.ts";
import { isBotLogin } from "../github/bot-login.ts";
import { GitHubError } from "../github/github.ts";
import { readAnswer } from "../github/read-answer.ts";
import { parseRepoName } from "../github/repo-name.ts";
import { type Attempt, describe, toGitHubError } from "../github/to-github-error.ts";
import { type Reacted, REACTION_KINDS } from "../domain/reaction.ts";
import { safe } from "./to-safe.ts";

export const PER_PAGE = 100;

const Extras = z.object({
  repository_url: z.string(),
  number: z.int(),
  type: z.object({ name: z.string() }).nullish().catch(null),
  pinned_comment: z.object({ id: z.int() }).nullish().catch(null),
});
const Comparison = z.object({ status: z.string() });
const Merged = z.object({ merge_commit_sha: z.string().nullish(), merged_at: z.string().nullish() });
const ReactionAnswer = z.object({
  content: z.enum(REACTION_KINDS),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
});

export interface RestCalls {
  readonly ask: <Schema extends z.ZodType>(
    attempt: Attempt,
    schema: Schema,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => Promise<z.infer<Schema>>;
  /** Type and pinned comment of an issue. @throws GitHubError `gone` where it was moved, with where to. */
  readonly readExtras: (ref: ThreadRef) => Promise<{ readonly type: Thread["type"]; readonly pinned: number | null }>;
  readonly listReleases: (repo: string) => Promise<readonly ReleaseTag[]>;
  readonly holdsCommit: (repo: string, tag: string, sha: string) => Promise<boolean>;
  readonly findMergeCommit: (ref: ThreadRef) => Promise<string | null>;
  readonly listReactions: (repo: string, commentId: number) => Promise<readonly Reacted[]>;
  readonly countRequests: () => number;
}

/** Over any octokit; each call is one request. */
export function createRestCalls(octokit: Octokit): RestCalls {
  let requests = 0;
  const ask: RestCalls["ask"] = async (attempt, schema, route, parameters) => {
    requests += 1;
    try {
      const answered: { readonly data: unknown } = await octokit.request(route, parameters);
      return readAnswer(schema, answered.data, attempt);
    } catch (error) {
      throw toGitHubError(error, attempt);
    }
  };
  return {
    ask,
    countRequests: () => requests,
    readExtras: async (ref) => {
      const attempt = { what: "read", where: `${ref.repo}#${ref.number}`, needs: "issues: read" };
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
      const answer = await ask(attempt, Extras, route, { ...splitRepo(ref.repo), issue_number: ref.number });
      refuseMoved(answer, ref, attempt);
      return { type: answer.type ? safe(answer.type.name) : null, pinned: answer.pinned_comment?.id ?? null };
    },
    listReleases: async (repo) => {
      const attempt = { what: "list the releases of", where: repo, needs: "contents: read" };
      const parameters = { ...splitRepo(repo), per_page: PER_PAGE };
      const releases = await ask(attempt, z.array(ReleaseAnswer), "GET /repos/{owner}/{repo}/releases", parameters);
      return releases.flatMap(toRelease);
    },
    holdsCommit: async (repo, tag, sha) => {
      const attempt = { what: "compare a release with a merge in", where: repo, needs: "contents: read" };
      // https://docs.github.com/rest/commits/commits#compare-two-commits: of the page one commit is enough.
      const parameters = { ...splitRepo(repo), basehead: `${tag}...${sha}`, per_page: 1 };
      const { status } = await ask(attempt, Comparison, "GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
      // The commit is behind the tag, or the tag itself: its history holds it.
      return status === "behind" || status === "identical";
    },
    findMergeCommit: async ({ repo, number }) => {
      const attempt = { what: "read the merge of", where: `${repo}#${number}`, needs: "pull requests: read" };
      const parameters = { ...splitRepo(repo), pull_number: number };
      const answer = await ask(attempt, Merged, "GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
      return answer.merged_at ? (answer.merge_commit_sha ?? null) : null;
    },
    listReactions: async (repo, commentId) => {
      const attempt = {
        what: "list the reactions to comment",
        where: `${commentId} in ${repo}`,
        needs: "issues: read",
      };
      const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";
      const parameters = { ...splitRepo(repo), comment_id: commentId, per_page: PER_PAGE };
      const reactions = await ask(attempt, z.array(ReactionAnswer), route, parameters);
      return reactions.map(({ content, user }) => {
        const login = user?.login ?? null;
        return { content, login, isBot: user?.type === "Bot" || (login !== null && isBotLogin(login)) };
      });
    },
  };
}

/** A transferred issue answers with a redirect, which fetch follows, to an issue of another repository. @throws GitHubError */
export function refuseMoved(
  { repository_url: url, number }: { readonly repository_url: string; readonly number: number },
  ref: ThreadRef,
  attempt: Attempt,
): void {
  const repo = repositoryOf(url) ?? ref.repo;
  if (repo.toLowerCase() === ref.repo.toLowerCase() && number === ref.number) return;
  const message = describe(attempt, `it was moved to ${repo}#${number}`, "Ask for it there");
  throw new GitHubError(message, { code: "gone", status: null });
}

/** `owner/name` of a repository's address in the API; undefined for any other. */
export function repositoryOf(url: string): string | undefined {
  return /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(url)?.[1];
}

/** @throws GitHubError `invalid` for what is not `owner/name`. */
export function splitRepo(repo: string): { owner: string; repo: string } {
  const parsed = parseRepoName(repo);
  if (parsed !== undefined) return { owner: parsed.owner, repo: parsed.name };
  const attempt = { what: "use", where: "a repository", needs: null };
  throw new GitHubError(describe(attempt, "its name is not `owner/name`", "Correct the name"), {
    code: "invalid",
    status: null,
  });
}
