/** An issue from a file or standard input: Markdown as it would be filed, with no GitHub behind it. */
import { readFile, stat } from "node:fs/promises";
import type { Issue } from "../../domain/issue.ts";
import { type Terminal, UsageError } from "./terminal.ts";

export interface LocalIssueOptions {
  readonly title?: string;
  readonly repo?: string;
  readonly number?: number;
  readonly createdAt?: string;
  readonly author?: string;
}

/** GitHub takes 65,536 characters; a file far beyond that is not an issue body. In bytes. */
const LARGEST_FILE = 1024 * 1024;

/** @throws UsageError for a source that is not a readable, reasonably small text file. */
export async function readLocalIssue(source: string, options: LocalIssueOptions, terminal: Terminal): Promise<Issue> {
  const text = source === "-" ? await terminal.readStdin() : await readBody(source);
  const { title, body } = options.title === undefined ? splitTitle(text) : { title: options.title, body: text };
  return {
    repo: options.repo ?? "local/issue",
    number: options.number ?? 0,
    title,
    body,
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: options.createdAt ?? terminal.now().toISOString(),
    closedAt: null,
    author: options.author === undefined ? null : { login: options.author, isBot: false },
    locked: false,
    isPullRequest: false,
  };
}

async function readBody(path: string): Promise<string> {
  if (/^https?:\/\/[^/]+\/[^/]+\/[^/]+\/pull\/\d+/u.test(path)) {
    throw new UsageError(`${path} is a pull request, which is no issue report; give an issue's URL`);
  }
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) throw new UsageError(`${path} is a directory; give a file in it`);
  const size = found?.isFile() === true ? found.size : null;
  if (size === null) {
    throw new UsageError(`no such file: ${path}; give a file, "-" for standard input, owner/repo#n or an issue's URL`);
  }
  if (size > LARGEST_FILE)
    throw new UsageError(`${path} has ${size} bytes; an issue body has at most 65,536 characters`);
  return await readFile(path, "utf8");
}

/** A file's leading `# heading` is its title, as in notes that people keep. */
function splitTitle(text: string): { title: string; body: string } {
  const match = /^\uFEFF?# (?<title>[^\r\n]+)(?:\r?\n)*/u.exec(text);
  const title = match?.groups?.["title"];
  return title === undefined ? { title: "", body: text } : { title: title.trim(), body: text.slice(match?.[0].length) };
}
