/** `fingerpost fetch`: a repository's issues as a corpus file; it can be ended at any time, and goes on where it was. */
import { access } from "node:fs/promises";
import { createDownload } from "../../download/create-download.ts";
import { openPart } from "../../download/part-file.ts";
import { writeCorpusFile } from "../../download/write-corpus-file.ts";
import { GitHubError } from "../../github/github.ts";
import { parseRepoName } from "../../github/repo-name.ts";
import { openOctokit } from "./open-github.ts";
import { createProgress } from "./progress.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost fetch`. */
export interface FetchOptions {
  readonly out: string;
  readonly comments?: boolean;
}

/** @throws UsageError, GitHubError; what was fetched until then is kept. */
export async function fetchCommand(repo: string, options: FetchOptions, terminal: Terminal): Promise<void> {
  const { out, comments = false } = options;
  if (parseRepoName(repo) === undefined) throw new UsageError(`a repository is expected as owner/name, not ${repo}`);
  if (await exists(out)) throw new UsageError(`${out} is there already; name another file, or remove it`);
  const part = await openPart(out, { repo, comments });
  if (typeof part === "string") throw new UsageError(part);
  const { octokit, hasToken } = openOctokit(terminal);
  if (part.state !== null) terminal.err(`going on after ${part.state.issues} issues that are in ${part.path}\n`);
  const progress = createProgress(`fetching ${repo}`, terminal);
  let requests = 0;
  try {
    const download = await createDownload(octokit, repo, {
      order: "oldest",
      comments,
      source: part.state?.source ?? (hasToken ? "graphql" : "rest"),
      mayFallBack: part.state === null,
    });
    let place = part.state?.place ?? null;
    do {
      const page = await download.readPage(place);
      const issues = await part.append(page, { source: download.source, place: page.next });
      progress.move(issues, page.total);
      place = page.next;
      requests = download.countRequests();
    } while (place !== null);
  } catch (error) {
    progress.end();
    if (part.count() === 0) await part.remove();
    if (!(error instanceof GitHubError) || part.count() === 0) throw error;
    const message = `${error.message} ${part.count()} issues are kept in ${part.path}: run the same command to go on.`;
    throw new GitHubError(message, { code: error.code, status: error.status, cause: error });
  }
  progress.end();
  const { issues, bytes } = await writeCorpusFile(part.path, out);
  await part.remove();
  const size = `${(bytes / 1_000_000).toFixed(2)} MB`;
  terminal.err(`${out}: ${issues} issues of ${repo}, ${size}, ${requests} requests\n`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
