/** Reads what a decision needs from GitHub. Decides nothing but which question need not be asked. */
import type { Issue, IssueComment } from "./domain/issue.ts";
import { type Identity, NO_HISTORY, type OwnComment, type Surroundings } from "./domain/plan.ts";
import { isBotLogin } from "./github/bot-login.ts";
import { GitHubError, type GitHub } from "./github/github.ts";
import { readReleaseVersion } from "./plan/read-release-version.ts";
import { hasMarker, readMarker } from "./render/marker.ts";

/** Within this time of its opening nobody has taken a label off an issue that has none, in milliseconds. */
const FRESH_MS = 60_000;

/** Every workflow of a repository writes under this login, whichever Action it runs. */
const WORKFLOWS_LOGIN = "github-actions[bot]";

/** @throws GitHubError where GitHub can't be asked. `now` is ISO 8601 in UTC. */
export async function gatherSurroundings(
  github: GitHub,
  issue: Issue,
  now: string,
  delivery: string | null,
): Promise<Surroundings> {
  const isUntouched = issue.labels.length === 0 && Date.parse(now) - Date.parse(issue.createdAt) < FRESH_MS;
  const [ownLogin, comments, repositoryLabels, latestVersion, history] = await Promise.all([
    github.getOwnLogin(),
    github.listComments(issue.number),
    github.listLabels(),
    findLatestVersion(github),
    isUntouched ? NO_HISTORY : github.readHistory(issue.number),
  ]);
  return {
    repositoryLabels,
    ownComment: findOwnComment(comments, ownLogin),
    history,
    identity: identityOf(ownLogin),
    latestVersion,
    delivery,
  };
}

function identityOf(login: string): Identity {
  if (login === WORKFLOWS_LOGIN) return "workflow";
  return isBotLogin(login) ? "app" : "person";
}

/** A hint for the reporter, and no reason to fail: without an answer, nothing is said of newer versions. */
async function findLatestVersion(github: GitHub): Promise<string | null> {
  try {
    const tag = await github.getLatestReleaseTag();
    return tag === undefined ? null : readReleaseVersion(tag, github.repo);
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}

/**
 * Our comment: the oldest one by our own identity that is one of ours by its form. A marker in anybody else's comment
 * is only text, and so is one that another workflow under the same login repeats in the middle of its own words.
 */
export function findOwnComment(comments: readonly IssueComment[], ownLogin: string): OwnComment | null {
  const own = comments.find(({ author, body }) => author?.login === ownLogin && hasMarker(body));
  return own === undefined ? null : { id: own.id, body: own.body, state: readMarker(own.body) };
}
