import { createOctokit } from "../../github/create-octokit.ts";
import type { GitHub } from "../../github/github.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { findOwnLogin } from "../../github/own-login.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The repository on GitHub, with the token of the environment. @throws UsageError where it must write and has none. */
export function openGitHub(repo: string, willWrite: boolean, { env }: Terminal): GitHub {
  const token = env["GITHUB_TOKEN"];
  if (willWrite && token === undefined) {
    throw new UsageError("--apply needs GITHUB_TOKEN in the environment, with `issues: write` on the repository");
  }
  const baseUrl = env["GITHUB_API_URL"];
  const octokit = createOctokit({
    ...(token !== undefined && { token }),
    ...(baseUrl !== undefined && { baseUrl }),
  });
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"];
  const kind = env["GITHUB_ACTIONS"] === "true" ? "actions" : "user";
  // Without a token we are nobody: no comment can be ours.
  const ownLogin = () => (token === undefined ? Promise.resolve("") : findOwnLogin({ kind, octokit, graphqlUrl }));
  const serverUrl = env["GITHUB_SERVER_URL"];
  return createOctokitGitHub({ octokit, repo, ownLogin, graphqlUrl, serverUrl });
}
