/** `dashboard: true`: after a re-scan, a page of how the issues have fared, in a folder for GitHub Pages or an artifact. */
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { Octokit } from "@octokit/core";
import { loadConfig } from "../../config/load-config.ts";
import { buildDashboard } from "../../dashboard/dashboard.ts";
import { observedRows } from "../../dashboard/observed-rows.ts";
import { countCorpus } from "../../dashboard/read-issues.ts";
import { renderDashboard } from "../../dashboard/render-dashboard.ts";
import { readRepository } from "../../download/read-repository.ts";
import type { GitHub } from "../../github/github.ts";
import type { NightMemory } from "../../night/night-state.ts";
import { logLine } from "./log-line.ts";
import type { Inputs } from "./read-inputs.ts";

export interface DashboardRun {
  readonly github: GitHub;
  readonly octokit: Octokit;
  readonly inputs: Pick<Inputs, "maxRequests">;
  /** What was learned of the repository. */
  readonly memory: Pick<NightMemory, "load">;
  readonly now: string;
}

/** The newest issues; a page of a hundred each request. */
const LAST = 1000;
/** Whatever the walk has used up. */
const LEAST_REQUESTS = 40;

/** @throws GitHubError where not even the newest issues can be read; the run then ends red. Writes nothing to GitHub. */
export async function runDashboard({ github, octokit, inputs, memory, now }: DashboardRun): Promise<void> {
  const { settings } = await loadConfig(github);
  const maxRequests = Math.max(inputs.maxRequests, github.countRequests() + LEAST_REQUESTS);
  const onProgress = (issues: number): void => {
    core.debug(`${issues} issues read for the dashboard`);
  };
  const read = await readRepository({ octokit, github, last: LAST, maxRequests, source: "graphql", now, onProgress });
  const counted = countCorpus(read.issues, settings);
  const observed = observedRows((await memory.load()).judgements);
  const dashboard = buildDashboard({ repo: github.repo, ...counted, nowMs: Date.parse(now), observed });
  const folder = join(process.env["RUNNER_TEMP"] ?? tmpdir(), "fingerpost-dashboard");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), renderDashboard(dashboard, github.serverUrl));
  for (const note of read.notes) core.info(logLine(note));
  core.info(`${folder} has the dashboard of ${read.issues.length} issues`);
  core.setOutput("dashboard", folder);
}
