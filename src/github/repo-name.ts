/**
 * Names that go into a URL: checked by strict patterns, so that no name can lead a request to another path.
 *
 * Deliberately narrower than Git: a configuration file is addressed, not any file that a tree may hold.
 */

/** Logins: letters, digits, hyphens; `_` in enterprise-managed users (GitHub docs, "Username considerations"). */
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** Repositories: letters, digits, `.`, `_`, `-`, at most 100 (GitHub docs, "Repository names"). */
const NAME = /^[A-Za-z0-9._-]{1,100}$/;
const SEGMENT = /^[A-Za-z0-9._-]{1,100}$/;
/** A URL parser resolves these away, and with them the path in front. */
const DOTS = /^\.{1,2}$/;

export interface RepoName {
  readonly owner: string;
  readonly name: string;
}

/** `acme/tool` → its two parts; undefined for anything that is not exactly an owner and a repository. Never throws. */
export function parseRepoName(text: string): RepoName | undefined {
  const [owner, name, ...rest] = text.split("/");
  if (owner === undefined || name === undefined || rest.length > 0) return undefined;
  if (!OWNER.test(owner) || !NAME.test(name) || DOTS.test(name)) return undefined;
  return { owner, name };
}

/** Whether `path` names a file from the root of the repository: `.github/fingerpost.yml`. No `..`, no leading slash. */
export function isFilePath(path: string): boolean {
  return path.split("/").every((segment) => SEGMENT.test(segment) && !DOTS.test(segment));
}
