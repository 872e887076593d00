/** `fingerpost dashboard`: how a repository's issues have fared, as a page in a folder; reads only. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { loadConfig } from "../../config/load-config.ts";
import { defaultSettings } from "../../config/default-settings.ts";
import { buildDashboard, type ObservedRow } from "../../dashboard/dashboard.ts";
import { observedRows } from "../../dashboard/observed-rows.ts";
import { countCorpus } from "../../dashboard/read-issues.ts";
import { renderDashboard } from "../../dashboard/render-dashboard.ts";
import type { Settings } from "../../domain/settings.ts";
import { readRepository } from "../../download/read-repository.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { parseRepoName } from "../../github/repo-name.ts";
import type { CorpusIssue } from "../../match/document.ts";
import { writeWhole } from "../../store/write-whole.ts";
import { openOctokit } from "./open-github.ts";
import { createProgress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { readSettings, warnOfConfig } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";
import { readWalkState } from "./walk-state.ts";

/** The options of `fingerpost dashboard`. */
export interface DashboardOptions {
  /** A folder; it is made where there is none. */
  readonly out: string;
  /** Issues from a file, in place of GitHub's. */
  readonly corpus?: string;
  readonly config?: string;
  /** The file of `rescan --state`, which knows what people found right. */
  readonly state?: string;
  readonly maxRequests?: number;
}

/** The newest issues, of which the comments are read too. */
const LAST = 1000;
const MAX_REQUESTS = 100;

/** @throws UsageError, CorpusFileError, GitHubError */
export async function dashboardCommand(repo: string, options: DashboardOptions, terminal: Terminal): Promise<void> {
  if (parseRepoName(repo) === undefined) throw new UsageError(`a repository is expected as owner/name, not ${repo}`);
  const { issues, settings, nowMs, notes } = await readIssues(repo, options, terminal);
  if (issues.length === 0) throw new UsageError(`${repo} has no issues; there is nothing to show`);
  const judging = createProgress("judging", terminal);
  const counted = countCorpus(issues, settings, judging.move);
  judging.end();
  const observed = options.state === undefined ? null : await observedIn(options.state);
  const dashboard = buildDashboard({ repo, ...counted, nowMs, observed });
  const server = terminal.env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const page = join(options.out, "index.html");
  await mkdir(options.out, { recursive: true });
  await writeWhole(page, renderDashboard(dashboard, server));
  for (const note of notes) terminal.err(`${note}\n`);
  terminal.out(`${page}: ${issues.length} issues of ${repo}\n`);
}

/** @throws UsageError where the file holds nothing of a walk. */
async function observedIn(path: string): Promise<readonly ObservedRow[] | null> {
  const { cursor, night } = await readWalkState(path);
  if (cursor === null) throw new UsageError(`${path} was not written by rescan --state`);
  return observedRows(night.judgements);
}

interface Reading {
  readonly issues: readonly CorpusIssue[];
  readonly settings: Settings;
  /** Of a file: when its last issue came; it may have been read long ago. */
  readonly nowMs: number;
  readonly notes: readonly string[];
}

async function readIssues(repo: string, options: DashboardOptions, terminal: Terminal): Promise<Reading> {
  const { config, corpus, maxRequests = MAX_REQUESTS } = options;
  const own = config === undefined ? null : await readSettings(config, terminal);
  if (corpus !== undefined) {
    const { rows } = await readRows(corpus, terminal);
    const issues = rows.filter((row) => row.repo.toLowerCase() === repo.toLowerCase());
    const nowMs = issues.reduce((last, { createdAt }) => Math.max(last, Date.parse(createdAt)), 0);
    return { issues, settings: own ?? defaultSettings, nowMs, notes: [] };
  }
  const { octokit, hasToken } = openOctokit(terminal);
  const github = createOctokitGitHub({ octokit, repo, ownLogin: () => Promise.resolve("") });
  const settings = own ?? (await loadSettings(github, terminal));
  const reading = createProgress(`reading ${repo}`, terminal);
  const read = await readRepository({
    octokit,
    github,
    last: LAST,
    maxRequests,
    source: hasToken ? "graphql" : "rest",
    now: terminal.now().toISOString(),
    onProgress: (count) => {
      reading.move(count, null);
    },
  }).finally(reading.end);
  return { issues: read.issues, settings, nowMs: terminal.now().getTime(), notes: read.notes };
}

async function loadSettings(github: Parameters<typeof loadConfig>[0], terminal: Terminal): Promise<Settings> {
  const { settings, errors } = await loadConfig(github);
  warnOfConfig(errors, terminal);
  return settings;
}
