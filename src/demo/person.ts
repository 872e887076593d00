/** What people do on the emulated GitHub, each with their own token, through GitHub's REST API. */
import { Octokit } from "@octokit/core";
import type { EmulatedGitHub } from "./emulated-github.ts";
import type { DemoIssue } from "./demo-issue.ts";

export interface Person {
  /** The new issue's number. Resolves once GitHub has delivered its webhooks. */
  open(issue: DemoIssue): Promise<number>;
  editBody(number: number, body: string): Promise<void>;
  release(tag: string): Promise<void>;
}

/** @throws Error for a login that the emulated GitHub does not know. */
export function createPerson(github: EmulatedGitHub, login: string): Person {
  const octokit = new Octokit({ auth: github.tokenOf(login), baseUrl: github.url });
  const [owner = "", repo = ""] = github.repo.split("/");
  return {
    async open({ title, body, labels = [] }) {
      const parameters = { owner, repo, title, body, labels: [...labels] };
      return (await octokit.request("POST /repos/{owner}/{repo}/issues", parameters)).data.number;
    },
    async editBody(number, body) {
      const parameters = { owner, repo, issue_number: number, body };
      await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", parameters);
    },
    async release(tag_name) {
      await octokit.request("POST /repos/{owner}/{repo}/releases", { owner, repo, tag_name });
    },
  };
}
