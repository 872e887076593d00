import type { Octokit } from "@octokit/core";
import { createOctokit } from "../../github/create-octokit.ts";
import type { GitHub } from "../../github/github.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { findOwnLogin } from "../../github/own-login.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** GitHub's client with the token and the address of the environment; anybody's without a token. */
export function openOctokit({ env }: Pick<Terminal, "env">): { readonly octokit: Octokit; readonly hasToken: boolean } {
  const token = env["GITHUB_TOKEN"];
  const baseUrl = env["GITHUB_API_URL"];
  const octokit = createOctokit({
    ...(token !== undefined && { token }),
    ...(baseUrl !== undefined && { baseUrl }),
  });
  return { octokit, hasToken: token !== undefined };
}

/** The repository on GitHub, with the token of the environment. @throws UsageError where it must write and has none. */
export function openGitHub(repo: string, willWrite: boolean, { env }: Terminal): GitHub {
  const { octokit, hasToken } = openOctokit({ env });
  if (willWrite && !hasToken) {
    throw new UsageError("--apply needs GITHUB_TOKEN in the environment, with `issues: write` on the repository");
  }
  const kind = env["GITHUB_ACTIONS"] === "true" ? "actions" : "user";
  // Without a token we are nobody: no comment can be ours.
  const ownLogin = () => (!hasToken ? Promise.resolve("") : findOwnLogin({ kind, octokit }));
  return createOctokitGitHub({ octokit, repo, ownLogin });
}
