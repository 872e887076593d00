/** Issues that Fingerpost leaves alone, each for a named reason. */
import type { Issue } from "../domain/issue.ts";
import type { Skip, SkipReason } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";

/** The first reason not to triage this issue, or undefined where there is none. */
export function findExclusion(issue: Issue, ignore: Settings["ignore"]): Skip | undefined {
  if (issue.isPullRequest) return exclusion("pull-request", "a pull request is not an issue report");
  if (issue.locked) return exclusion("locked", "the conversation is locked");
  if (ignore.bots && issue.author?.isBot === true) return exclusion("bot-author", "opened by a bot");
  if (issue.author !== null && ignore.authors.has(issue.author.login.toLowerCase())) {
    return exclusion("ignored-author", "its author is on the repository's ignore list");
  }
  const label = issue.labels.find((name) => ignore.labels.has(name.toLowerCase()));
  return label === undefined ? undefined : exclusion("ignored-label", `it carries the ignored label “${label}”`);
}

function exclusion(reason: SkipReason, why: string): Skip {
  return { what: "issue", reason, why };
}
