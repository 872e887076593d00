/**
 * The port over HTTP: any octokit that can `request` (Probot's, that of `@actions/github`, our own) becomes a `GitHub`.
 *
 * Waiting, retries and time-outs are the octokit's business (`create-octokit.ts` shows ours), with one exception: a
 * comment is sent once only, since the time-out of a creation that took place would otherwise give a second comment.
 */
import type { Octokit } from "@octokit/core";
import { askedOnce } from "../event/asked-once.ts";
import type { GitHub } from "./github.ts";
import { readActivity } from "./octokit-activity.ts";
import * as closing from "./octokit-closing.ts";
import * as comments from "./octokit-comments.ts";
import * as contents from "./octokit-contents.ts";
import * as discussions from "./octokit-discussions.ts";
import * as issues from "./octokit-issues.ts";
import * as labels from "./octokit-labels.ts";
import * as people from "./octokit-people.ts";
import { findPresent } from "./octokit-presence.ts";
import * as types from "./octokit-types.ts";
import { parseRepoName, type RepoName } from "./repo-name.ts";
import { createWire, refused } from "./wire.ts";
import { GITHUB_SERVER } from "../render/quiet-link.ts";

export interface OctokitGitHubOptions {
  readonly octokit: Octokit;
  /** `owner/name`. */
  readonly repo: string;
  /** As an event told it; null (the default) where none did. */
  readonly repositoryId?: number | null;
  /** Who we are (`own-login.ts`). Asked once; a failure is not remembered. */
  readonly ownLogin: () => Promise<string>;
  /** `GITHUB_SERVER_URL`; by default it follows from the octokit's address. */
  readonly serverUrl?: string | undefined;
  /** `GITHUB_GRAPHQL_URL`; by default it follows from the octokit's address. */
  readonly graphqlUrl?: string | undefined;
}

/** The repository on GitHub. @throws GitHubError `invalid` where `repo` is not `owner/name`. */
export function createOctokitGitHub(options: OctokitGitHubOptions): GitHub {
  const { octokit, repo, repositoryId = null, ownLogin, graphqlUrl } = options;
  const serverUrl = (options.serverUrl ?? serverOf(octokit.request.endpoint.DEFAULTS.baseUrl)).replace(/\/$/, "");
  const { owner, name } = requireRepoName(repo);
  const wire = createWire(octokit, owner, name);
  const attempt = { what: "find out the login of", where: "the token's owner", needs: null };
  const getOwnLogin = askedOnce(() => wire.ask(attempt, ownLogin));
  return {
    repo,
    repositoryId,
    serverUrl,
    getOwnLogin,
    getIssue: (number) => issues.getIssue(wire, number),
    listIssues: (options) => issues.listIssues(wire, options),
    findPresent: (numbers) => findPresent(wire, numbers, repositoryId, graphqlUrl),
    searchIssues: (words) => issues.searchIssues(wire, words),
    readHistory: (number) => issues.readHistory(wire, number, getOwnLogin),
    listDiscussions: (options) => discussions.listDiscussions(wire, options),
    readActivity: (numbers) => readActivity(wire, numbers, repositoryId, graphqlUrl),
    listDismissed: (number) => people.listDismissed(wire, number),
    closeIssue: (number, as) => closing.closeIssue(wire, number, as),
    reopenIssue: (number) => closing.reopenIssue(wire, number),
    listComments: (number) => comments.listComments(wire, number),
    getComment: (id) => comments.getComment(wire, id),
    createComment: (number, body) => comments.createComment(wire, number, body),
    updateComment: (id, body) => comments.updateComment(wire, id, body),
    pinComment: (id) => comments.pinComment(wire, id),
    deleteOwnComment: (id) => comments.deleteOwnComment(wire, id, getOwnLogin),
    listLabels: () => labels.listLabels(wire),
    ensureLabel: (label) => labels.ensureLabel(wire, label),
    addLabels: (number, names) => labels.addLabels(wire, number, names),
    removeLabel: (number, label) => labels.removeLabel(wire, number, label),
    suggestLabels: (number, suggestions) => people.suggestLabels(wire, number, suggestions),
    setType: (number, type) => types.setType(wire, number, type),
    suggestType: (number, suggestion) => types.suggestType(wire, number, suggestion),
    getPermission: (login) => people.getPermission(wire, login),
    addReaction: (id, reaction) => people.addReaction(wire, id, reaction),
    getLatestReleaseTag: () => contents.getLatestReleaseTag(wire),
    listReleases: () => contents.listReleases(wire),
    listTags: () => contents.listTags(wire),
    readFile: (path, of) => contents.readFile(wire, path, of),
    countRequests: () => wire.countRequests(),
  };
}

function requireRepoName(repo: string): RepoName {
  const name = parseRepoName(repo);
  if (name) return name;
  throw refused(
    { what: "use", where: "a repository", needs: null },
    "its name is not `owner/name`",
    "Correct the name",
  );
}

/**
 * `https://api.github.com` is github.com's, `https://ghe.test/api/v3` an enterprise server's, `https://api.acme.ghe.com` one
 * that GitHub runs; github.com for what is no address. https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export function serverOf(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) return GITHUB_SERVER;
  const { protocol, host, pathname } = new URL(baseUrl);
  if (/^\/api\/v3\/?$/.test(pathname)) return `${protocol}//${host}`;
  return /^api\.[\w-]+\.ghe\.com$/.test(host) ? `${protocol}//${host.slice("api.".length)}` : GITHUB_SERVER;
}
