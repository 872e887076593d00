/** `mode: report` in a workflow: the report into the job's summary, three files for an artifact, and an output. */
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { Octokit } from "@octokit/core";
import type { GitHub } from "../../github/github.ts";
import type { IssueReport } from "../../graph/report-value.ts";
import { renderReportHtml } from "../../graph/render/render-html.ts";
import { renderReportMarkdown } from "../../graph/render/render-markdown.ts";
import { renderReportJson } from "../../graph/render/render-report-json.ts";
import type { CorpusSource } from "../../store/corpus-source.ts";
import { makeReport } from "../../threads/make-report.ts";
import { logLine } from "./log-line.ts";
import type { Inputs } from "./read-inputs.ts";
import { annotate } from "./report-triage.ts";

export interface ReportRun {
  readonly github: GitHub;
  readonly octokit: Octokit;
  readonly number: number;
  readonly source: CorpusSource;
  readonly inputs: Pick<Inputs, "maxRequests">;
  readonly now: string;
}

/** All outputs of a job together may have a megabyte; the summary of a step has one of its own. */
const MAX_OUTPUT = 500_000;
const MAX_SUMMARY = 200_000;
/** What a report needs; the input's default is meant for a re-scan. */
const MAX_REQUESTS = 60;

/** @throws GitHubError where the issue itself can't be read; a partial report is a warning. */
export async function runReport({ github, octokit, number, source, inputs, now }: ReportRun): Promise<void> {
  const { report, configErrors } = await makeReport({
    number,
    github,
    octokit,
    hasToken: true,
    maxRequests: Math.min(inputs.maxRequests, MAX_REQUESTS),
    index: () => source.getIndex(github, now),
    ownLogin: () => github.getOwnLogin(),
    now,
  });
  annotate(configErrors);
  const folder = join(process.env["RUNNER_TEMP"] ?? tmpdir(), `fingerpost-report-${number}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "report.md"), renderReportMarkdown(report));
  await writeFile(join(folder, "report.html"), renderReportHtml(report));
  await writeFile(join(folder, "report.json"), renderReportJson(report));
  core.setOutput("report", toOutput(report));
  core.setOutput("report-files", folder);
  if (process.env["GITHUB_STEP_SUMMARY"] !== undefined) {
    await core.summary.addRaw(renderReportMarkdown(report, { maxLength: MAX_SUMMARY })).write();
  }
  const { partial, threadsRead, requests, cuts } = report.coverage;
  core.info(logLine(`#${number}: ${threadsRead} threads read with ${requests} requests; files in ${folder}`));
  if (partial)
    core.warning(logLine(`The report on #${number} is partial: ${cuts.map(({ detail }) => detail).join("; ")}`));
}

function toOutput(report: IssueReport): string {
  const whole = renderReportJson(report);
  return whole.length <= MAX_OUTPUT
    ? whole
    : renderReportJson({ ...report, edges: [], nodes: report.nodes.slice(0, 50) });
}
