/** `fingerpost init`: drafts the configuration and the workflows of a repository; asks nothing, overwrites nothing. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { decideInit, type InitFile } from "../../adopt/decide-init.ts";
import { type FormField, readForm } from "../../adopt/issue-form.ts";
import { defaultSettings } from "../../config/default-settings.ts";
import { readRepository } from "../../download/read-repository.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { parseRepoName } from "../../github/repo-name.ts";
import type { CorpusIssue } from "../../match/document.ts";
import { openOctokit } from "./open-github.ts";
import { createProgress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost init`. */
export interface InitOptions {
  /** `owner/name`; by default where the clone comes from. */
  readonly repo?: string;
  /** Past issues from a file: GitHub is not asked. */
  readonly corpus?: string;
  /** Print the files, write none. */
  readonly print?: true;
  readonly maxRequests?: number;
}

/** Some fifteen hundred issues, and their labels: without a token GitHub gives 60 an hour. */
const MAX_REQUESTS = 25;
const FORMS = ".github/ISSUE_TEMPLATE";

/** `folder` is the repository's root. @throws UsageError, CorpusFileError, GitHubError */
export async function initCommand(folder: string, options: InitOptions, terminal: Terminal): Promise<void> {
  const { print = false } = options;
  const known = await readKnown(folder, options, terminal);
  const deciding = createProgress("deciding", terminal);
  const files = decideInit({
    ...known,
    fields: await readForms(folder),
    settings: defaultSettings,
    now: terminal.now().toISOString(),
    onProgress: deciding.move,
  });
  deciding.end();
  if (print) {
    for (const { path, text } of files) terminal.out(`# ${path}\n${text.replace(`# ${path}\n`, "")}\n`);
    return;
  }
  for (const file of files) terminal.out(`${await writeNew(folder, file)}\n`);
  terminal.err("read them, commit them; `fingerpost preview` shows what would come of it\n");
}

interface Known {
  readonly repo: string;
  readonly labels: readonly string[];
  readonly issues: readonly CorpusIssue[];
}

async function readKnown(folder: string, options: InitOptions, terminal: Terminal): Promise<Known> {
  const { corpus, maxRequests = MAX_REQUESTS } = options;
  if (corpus !== undefined) {
    const { rows } = await readRows(corpus, terminal);
    return { repo: options.repo ?? rows[0]?.repo ?? "", labels: labelsOf(rows), issues: rows };
  }
  const repo = options.repo ?? (await findOrigin(folder));
  if (repo === undefined || parseRepoName(repo) === undefined)
    throw new UsageError(`which repository? ${folder} is no clone of one on GitHub; give --repo owner/name`);
  const { octokit, hasToken } = openOctokit(terminal);
  const github = createOctokitGitHub({ octokit, repo, ownLogin: () => Promise.resolve("") });
  const reading = createProgress(`reading ${repo}`, terminal);
  const read = await readRepository({
    octokit,
    github,
    last: 0,
    maxRequests,
    source: hasToken ? "graphql" : "rest",
    now: terminal.now().toISOString(),
    onProgress: (issues) => {
      reading.move(issues, null);
    },
  }).finally(reading.end);
  for (const note of read.notes) terminal.err(`${note}\n`);
  return { repo, labels: read.labels.map(({ name }) => name), issues: read.issues };
}

/** In a file the labels that were put on are all that are known, in the spelling that came first. */
function labelsOf(issues: readonly CorpusIssue[]): readonly string[] {
  const names = issues.flatMap(({ labels }) => labels).map((name) => [name.toLowerCase(), name] as const);
  return [...new Map([...names].reverse()).values()].sort();
}

/** An address on a server, as a URL or in scp's words (`git@host:owner/name`); the folder that a local clone names is none. */
const REMOTE = /^(?:(?:https?|ssh|git):\/\/[^/\s]+\/|[^/:\s]{2,}:)([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/u;

/** `owner/name` of the clone's `origin`; undefined where there is none. */
async function findOrigin(folder: string): Promise<string | undefined> {
  const config = await readFile(join(folder, ".git/config"), "utf8").catch(() => "");
  const section = /\[remote "origin"\][^[]*/u.exec(config)?.[0] ?? "";
  const url = /^[ \t]*url[ \t]*=[ \t]*(\S+)/mu.exec(section)?.[1] ?? "";
  return repositoryOf(url);
}

/** `owner/name` of a remote's address; undefined where it is on no server. Never throws. */
export function repositoryOf(url: string): string | undefined {
  return REMOTE.exec(url)?.[1];
}

async function readForms(folder: string): Promise<readonly FormField[]> {
  const names = await readdir(join(folder, FORMS)).catch((): string[] => []);
  const forms = names.filter((name) => /\.ya?ml$/u.test(name) && !/^config\.ya?ml$/u.test(name)).sort();
  const texts = await Promise.all(forms.map((name) => readFile(join(folder, FORMS, name), "utf8")));
  return forms.flatMap((name, at) => readForm(name, texts[at] ?? ""));
}

/** What was done, as a line. @throws where the folder may not be written to */
async function writeNew(folder: string, { path, text }: InitFile): Promise<string> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, text, { flag: "wx" });
    return `${target}: written`;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST")
      return `${target}: there already, and left as it is (--print shows what would be in it)`;
    throw error;
  }
}
