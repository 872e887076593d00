/** Links to issues that leave no trace there. */

/** Where issues are unless somebody says otherwise. */
export const GITHUB_SERVER = "https://github.com";

/** `https://host` or `http://host:port`, and nothing that Markdown could read as an end. */
const PLAIN_SERVER = /^https?:\/\/[a-z0-9][a-z0-9.-]{0,250}(?::\d{1,5})?$/i;

/**
 * The address of an issue. On github.com one on which GitHub writes no cross-reference, because it does not lead to github.com
 * itself; an enterprise server (`GITHUB_SERVER_URL`) has no such address, so there it is the issue's own. Never throws.
 */
export function quietAddress(serverUrl: string, repo: string, number: number): string {
  const isOwn = serverUrl !== GITHUB_SERVER && PLAIN_SERVER.test(serverUrl);
  return `${isOwn ? serverUrl : "https://redirect.github.com"}/${repo}/issues/${number}`;
}
