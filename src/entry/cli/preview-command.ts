/** `fingerpost preview`: what would have been done about a repository's last issues, as a page; writes nothing to GitHub. */
import type { Octokit } from "@octokit/core";
import { loadConfig } from "../../config/load-config.ts";
import type { Settings } from "../../domain/settings.ts";
import { readRepository } from "../../download/read-repository.ts";
import { findCallsLeft } from "../../github/calls-left.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { parseRepoName } from "../../github/repo-name.ts";
import { decidePreview } from "../../preview/preview.ts";
import { totalsOf, totalsSentences } from "../../preview/preview-totals.ts";
import { renderPreviewPage } from "../../preview/render-preview-page.ts";
import { createWordsFinder } from "../../render/words/choose-words.ts";
import { writeWhole } from "../../store/write-whole.ts";
import { openOctokit } from "./open-github.ts";
import { createProgress } from "./progress.ts";
import { readSettings, warnOfConfig } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost preview`. */
export interface PreviewOptions {
  readonly last?: number;
  readonly out?: string;
  /** A configuration to try; the repository's own by default. */
  readonly config?: string;
  readonly maxRequests?: number;
}

const LAST = 100;
/** Without a token GitHub gives 60 an hour; a few are left for a second look. */
const WITHOUT_TOKEN = 50;
const WITH_TOKEN = 150;
const LEAST_REQUESTS = 10;

/** @throws UsageError, GitHubError */
export async function previewCommand(repo: string, options: PreviewOptions, terminal: Terminal): Promise<void> {
  if (parseRepoName(repo) === undefined) throw new UsageError(`a repository is expected as owner/name, not ${repo}`);
  const { last = LAST, out = "preview.html" } = options;
  const started = terminal.clock();
  const { octokit, hasToken } = openOctokit(terminal);
  const github = createOctokitGitHub({ octokit, repo, ownLogin: () => Promise.resolve("") });
  const maxRequests = await findBudget(octokit, options.maxRequests ?? (hasToken ? WITH_TOKEN : WITHOUT_TOKEN));
  const settings = await findSettings(options, () => loadConfig(github), terminal);
  const reading = createProgress(`reading ${repo}`, terminal);
  const now = terminal.now().toISOString();
  const source = hasToken ? "graphql" : "rest";
  const onProgress = (issues: number): void => {
    reading.move(issues, null);
  };
  const read = await readRepository({ octokit, github, last, maxRequests, source, now, onProgress }).finally(
    reading.end,
  );
  if (read.issues.length === 0) throw new UsageError(`${repo} has no issues; there is nothing to preview`);
  const deciding = createProgress("deciding", terminal);
  const preview = decidePreview({
    repo,
    issues: read.issues,
    last,
    settings,
    wordsOf: await createWordsFinder(settings),
    repositoryLabels: read.labels,
    releases: read.releases,
    clock: terminal.clock,
    onProgress: deciding.move,
  });
  deciding.end();
  const page = renderPreviewPage(preview, {
    server: terminal.env["GITHUB_SERVER_URL"] ?? "https://github.com",
    requests: read.requests,
    seconds: (terminal.clock() - started) / 1000,
    day: now.slice(0, 10),
    notes: read.notes,
  });
  await writeWhole(out, page);
  for (const line of [...totalsSentences(totalsOf(preview)), ...read.notes]) terminal.out(`${line}\n`);
  const seconds = ((terminal.clock() - started) / 1000).toFixed(1);
  terminal.out(`${out}: issue by issue (${read.requests} requests, ${seconds} s; nothing was written to GitHub)\n`);
}

/** No more than are left this hour. @throws UsageError where there are too few for anything. */
async function findBudget(octokit: Octokit, wanted: number): Promise<number> {
  const left = await findCallsLeft(octokit).catch(() => null);
  if (left === null || left.remaining >= wanted) return wanted;
  if (left.remaining >= LEAST_REQUESTS) return left.remaining;
  const at = new Date(left.reset * 1000).toISOString().slice(11, 16);
  throw new UsageError(
    `${left.remaining} of ${left.limit} requests to GitHub are left this hour; try again after ${at} UTC, or set GITHUB_TOKEN`,
  );
}

async function findSettings(
  { config }: PreviewOptions,
  load: () => ReturnType<typeof loadConfig>,
  terminal: Terminal,
): Promise<Settings> {
  if (config !== undefined) return await readSettings(config, terminal);
  const { settings, errors } = await load();
  warnOfConfig(errors, terminal);
  return settings;
}
