/** What Fingerpost asks of GitHub about a repository's releases, tags and files. */
import { composePaginateRest } from "@octokit/plugin-paginate-rest";
import * as answers from "./answers.ts";
import { type FilePlace, GitHubError, type PublishedRelease } from "./github.ts";
import { readAnswer } from "./read-answer.ts";
import { isFilePath, parseRepoName } from "./repo-name.ts";
import { describe } from "./to-github-error.ts";
import { PER_PAGE, refused, unlessNotFound, type Wire } from "./wire.ts";

export async function getLatestReleaseTag(wire: Wire): Promise<string | undefined> {
  const attempt = wire.attempt("find the latest release of", null, "contents: read");
  const answer = await wire
    .ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/releases/latest", wire.at))
    .catch(unlessNotFound);
  return answer && readAnswer(answers.ReleaseAnswer, answer.data, attempt).tag_name;
}

export async function listReleases(wire: Wire): Promise<readonly PublishedRelease[]> {
  const attempt = wire.attempt("list the releases of", null, "contents: read");
  const parameters = { ...wire.at, per_page: PER_PAGE };
  const listing = composePaginateRest.iterator(wire.octokit, "GET /repos/{owner}/{repo}/releases", parameters);
  const { items } = await wire.collect(attempt, listing, answers.ReleaseAnswer, 1);
  return items.flatMap(answers.toRelease);
}

export async function listTags(wire: Wire): Promise<readonly string[]> {
  const attempt = wire.attempt("list the tags of", null, "contents: read");
  const parameters = { ...wire.at, per_page: PER_PAGE };
  const listing = composePaginateRest.iterator(wire.octokit, "GET /repos/{owner}/{repo}/tags", parameters);
  const { items } = await wire.collect(attempt, listing, answers.TagAnswer, 1);
  return items.map(({ name }) => name);
}

export async function readFile(wire: Wire, path: string, of?: FilePlace): Promise<string | undefined> {
  const attempt = { what: "read a file of", where: of?.repo ?? wire.repo, needs: "contents: read" };
  const name = of === undefined ? { owner: wire.at.owner, name: wire.at.repo } : parseRepoName(of.repo);
  if (name === undefined) throw refused(attempt, "its name is not `owner/name`", "Correct the name");
  const at = { owner: name.owner, repo: name.name, ...(of?.ref && { ref: of.ref }) };
  if (!isFilePath(path))
    throw refused(attempt, "the file's path is not plain", "Use letters, digits, `.`, `_`, `-`, `/`");
  // `{+path}` keeps the slashes as they are; the pattern above leaves nothing else that could mean something.
  const answer = await wire
    .ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/contents/{+path}", { ...at, path }))
    .catch(unlessNotFound);
  if (answer === undefined || Array.isArray(answer.data)) return undefined;
  const file = readAnswer(answers.FileAnswer, answer.data, attempt);
  if (file.type !== "file") return undefined;
  if (file.encoding !== "base64" || file.content === undefined) {
    const message = describe(attempt, "the file is larger than 1 MB", "Make it smaller");
    throw new GitHubError(message, { code: "too-large", status: null });
  }
  return Buffer.from(file.content, "base64").toString("utf8");
}
