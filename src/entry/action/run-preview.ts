/** `mode: preview`: what would have been done about the last issues, in the job's summary and as a page in a file. */
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { context } from "@actions/github";
import { loadConfig } from "../../config/load-config.ts";
import { readRepository } from "../../download/read-repository.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { decidePreview } from "../../preview/preview.ts";
import { totalsOf, totalsSentences } from "../../preview/preview-totals.ts";
import { renderPreviewPage } from "../../preview/render-preview-page.ts";
import { renderPreviewSummary } from "../../preview/render-preview-summary.ts";
import { logLine } from "./log-line.ts";
import { openOctokit } from "./perform-task.ts";
import { readInputs } from "./read-inputs.ts";
import { annotate } from "./report-triage.ts";

/** @throws GitHubError where the repository can't be read; the run then ends red. Writes nothing to GitHub. */
export async function runPreview(repo: string): Promise<void> {
  const { token, last, maxRequests } = readInputs();
  const started = performance.now();
  const octokit = openOctokit(token);
  const github = createOctokitGitHub({ octokit, repo, ownLogin: () => Promise.resolve("") });
  const { settings, errors } = await loadConfig(github);
  annotate(errors);
  const now = new Date().toISOString();
  const onProgress = (issues: number): void => {
    core.debug(`${issues} issues read`);
  };
  const read = await readRepository({ octokit, github, last, maxRequests, source: "graphql", now, onProgress });
  const preview = decidePreview({
    repo,
    issues: read.issues,
    last,
    settings,
    repositoryLabels: read.labels,
    releases: read.releases,
    clock: () => performance.now(),
  });
  const making = {
    server: context.serverUrl,
    requests: read.requests,
    seconds: (performance.now() - started) / 1000,
    day: now.slice(0, 10),
    notes: read.notes,
  };
  const page = join(process.env["RUNNER_TEMP"] ?? tmpdir(), "fingerpost-preview.html");
  await writeFile(page, renderPreviewPage(preview, making));
  for (const line of [...totalsSentences(totalsOf(preview)), ...read.notes]) core.info(logLine(line));
  core.info(`${page} has it issue by issue; ${read.requests} requests to GitHub`);
  core.setOutput("preview", page);
  if (process.env["GITHUB_STEP_SUMMARY"] !== undefined) {
    await core.summary.addRaw(renderPreviewSummary(preview, making)).write();
  }
}
