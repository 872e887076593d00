/**
 * Under which login our comments appear. No marker is believed unless that login wrote its comment, so a wrong guess
 * costs a second comment: every strategy asks GitHub, and only the last resort assumes.
 */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import { GitHubError } from "./github.ts";
import { askGraphql, refuses } from "./graphql.ts";
import { describe, toGitHubError, type Attempt } from "./to-github-error.ts";

/**
 * Whose token it is.
 * - `app`: an octokit that signs as the App itself (JSON Web Token), not as an installation.
 * - `user`: a person's token.
 * - `actions`: what a workflow gives: `GITHUB_TOKEN`, an installation's or a person's token.
 */
export interface Identity {
  readonly kind: "app" | "user" | "actions";
  readonly octokit: Octokit;
  /** `GITHUB_GRAPHQL_URL`; by default it follows from the octokit's address. */
  readonly graphqlUrl?: string | undefined;
}

/** The login that `GITHUB_TOKEN` writes under. */
const ACTIONS_LOGIN = "github-actions[bot]";
const AppAnswer = z.object({ slug: z.string().min(1) });
const UserAnswer = z.object({ login: z.string().min(1) });
const ViewerAnswer = z.object({ viewer: UserAnswer });

/** Whose token it is, for any kind of token. */
export const VIEWER = "query { viewer { login } }";

/** The login. @throws GitHubError where GitHub does not say. */
export async function findOwnLogin({ kind, octokit, graphqlUrl }: Identity): Promise<string> {
  switch (kind) {
    case "app":
      return findAppLogin(octokit);
    case "user":
      return findUserLogin(octokit);
    case "actions":
      return findActionsLogin(octokit, graphqlUrl);
  }
}

/** https://docs.github.com/rest/apps/apps#get-the-authenticated-app; an App writes as `<slug>[bot]`. */
async function findAppLogin(octokit: Octokit): Promise<string> {
  const attempt = { what: "find out the login of", where: "the App", needs: null };
  const { slug } = await ask(attempt, AppAnswer, () => octokit.request("GET /app"));
  return `${slug}[bot]`;
}

/** https://docs.github.com/rest/users/users#get-the-authenticated-user */
async function findUserLogin(octokit: Octokit): Promise<string> {
  const attempt = { what: "find out the login of", where: "the token's owner", needs: null };
  const { login } = await ask(attempt, UserAnswer, () => octokit.request("GET /user"));
  return login;
}

/**
 * An installation's token may not `GET /user`, but GraphQL's `viewer` answers to every kind of token, with the login as
 * REST spells it. Where GraphQL is not there, `GET /user` tells a person's token from the rest.
 */
async function findActionsLogin(octokit: Octokit, url: string | undefined): Promise<string> {
  const attempt = { what: "find out the login of", where: "the workflow's token", needs: null };
  try {
    const { viewer } = await ask(attempt, ViewerAnswer, () => askGraphql(octokit, attempt, { query: VIEWER, url }));
    return viewer.login;
  } catch (error) {
    if (!refuses(error)) throw error;
  }
  try {
    return await findUserLogin(octokit);
  } catch (error) {
    if (!refuses(error)) throw error;
    return ACTIONS_LOGIN;
  }
}

async function ask<Schema extends z.ZodType>(
  attempt: Attempt,
  schema: Schema,
  request: () => Promise<{ data?: unknown }>,
): Promise<z.infer<Schema>> {
  try {
    return schema.parse((await request()).data);
  } catch (cause) {
    if (!(cause instanceof z.ZodError)) throw toGitHubError(cause, attempt);
    const message = describe(attempt, "GitHub's answer names none", "Check that GITHUB_API_URL is a GitHub API");
    throw new GitHubError(message, { code: "unexpected-answer", status: null, cause });
  }
}
