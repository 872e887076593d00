/** What an event asks for, carried out: opens GitHub and the corpus, and tells what became of it. */
import * as core from "@actions/core";
import { context } from "@actions/github";
import type { Octokit } from "@octokit/core";
import { findCallsLeft, KEPT_FOR_NEW } from "../../github/calls-left.ts";
import { createOctokit } from "../../github/create-octokit.ts";
import type { GitHub } from "../../github/github.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { findOwnLogin } from "../../github/own-login.ts";
import { answerReply } from "../../event/answer-reply.ts";
import type { EventTask } from "../../event/read-event.ts";
import { type CommandRequest, runCommand } from "../../event/run-command.ts";
import type { ReportWriter } from "../../event/report-on-issue.ts";
import type { IssueIndex } from "../../match/issue-index.ts";
import { corpusKey } from "../../store/corpus-key.ts";
import type { CorpusSource } from "../../store/corpus-source.ts";
import { triageIssue, type TriageOutcome, type TriageRequest } from "../../event/triage-issue.ts";
import { logLine } from "./log-line.ts";
import { noteSummary } from "./note-summary.ts";
import { openSource } from "./open-source.ts";
import { type Inputs, readInputs } from "./read-inputs.ts";
import { reportTriage, summarize } from "./report-triage.ts";
import { runRescan } from "./run-rescan.ts";

export type ActionTask =
  Exclude<EventTask, { kind: "nothing" | "learn" }> | { readonly kind: "report"; readonly number: number };

/** @throws GitHubError where GitHub can't be asked or does not carry out a step; the run then ends red. */
export async function performTask(task: ActionTask, repo: string): Promise<void> {
  const inputs = readInputs();
  const octokit = openOctokit(inputs.token);
  if (!(await isServed(task, octokit, repo))) return;
  const github = createOctokitGitHub({
    octokit,
    repo,
    repositoryId: findRepositoryId(),
    // https://docs.github.com/actions/reference/workflows-and-actions/variables
    graphqlUrl: process.env["GITHUB_GRAPHQL_URL"],
    serverUrl: process.env["GITHUB_SERVER_URL"],
    ownLogin: () => findOwnLogin({ kind: "actions", octokit, graphqlUrl: process.env["GITHUB_GRAPHQL_URL"] }),
  });
  const now = new Date().toISOString();
  const { source, withKnownAbsences } = openSource(corpusKey(github), task.kind === "rescan" ? "rescan" : "triage");
  await perform(task, { github: withKnownAbsences(github, now), octokit, source, inputs, now }).finally(() => {
    core.info(`${github.countRequests()} requests to GitHub`);
  });
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function findRepositoryId(): number | null {
  const id = Number(context.payload.repository?.["id"] ?? process.env["GITHUB_REPOSITORY_ID"]);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

interface Means {
  readonly github: GitHub;
  readonly octokit: Octokit;
  readonly source: CorpusSource;
  readonly inputs: Inputs;
  readonly now: string;
}

async function perform(task: ActionTask, { github, octokit, source, inputs, now }: Means): Promise<void> {
  if (task.kind === "rescan") {
    await runRescan(github, inputs, source, now);
    if (!inputs.dashboard) return;
    const { runDashboard } = await import("./run-dashboard.ts");
    await runDashboard({ github, octokit, inputs, memory: source.memory, now });
    return;
  }
  if (task.kind === "report") {
    const { runReport } = await import("./run-report.ts");
    await runReport({ github, octokit, number: task.number, source, inputs, now });
    return;
  }
  // As the event tells it: good enough for a search, and never more than words of one.
  const title: unknown = context.payload.issue?.["title"];
  const corpus = () => source.getIndex(github, now, typeof title === "string" ? title : undefined);
  const forget = (numbers: readonly number[]) => {
    source.forget(github, numbers);
  };
  const common = {
    github,
    corpus,
    memory: source.memory,
    forget,
    now,
    apply: !inputs.dryRun,
    delivery: String(context.runId),
    hearsCommands: inputs.commands,
  };
  if (task.kind === "triage") await tell(await triageIssue({ ...common, number: task.number }), task.number, github);
  else if (task.kind === "reply") await performReply({ ...common, number: task.number });
  else await performCommand({ ...common, ...task, report: writerOf(octokit, github, corpus, now) });
  await source.save(null, now);
}

/** The report is loaded only for whoever asks for one. */
function writerOf(octokit: Octokit, github: GitHub, index: () => Promise<IssueIndex>, now: string): ReportWriter {
  return async (number, maxLength) => {
    const { writeReport } = await import("../../threads/write-report.ts");
    const ownLogin = () => github.getOwnLogin();
    return await writeReport({ number, github, octokit, hasToken: true, index, ownLogin, now }, maxLength);
  };
}

/** In the log, the outputs and the job's summary. */
async function tell(outcome: TriageOutcome, number: number, github: GitHub): Promise<void> {
  reportTriage(outcome, number);
  await summarize(outcome, {
    repo: github.repo,
    serverUrl: github.serverUrl,
    number,
    requests: github.countRequests(),
  });
}

async function performReply(request: TriageRequest): Promise<void> {
  const { number, github } = request;
  const outcome = await answerReply(request);
  if (outcome.kind === "reopened") {
    core.info(logLine(`#${number}: opened again, since its author replied`));
    await tell(outcome.triage, number, github);
    return;
  }
  core.info(logLine(`Nothing to do: ${outcome.why}.`));
  await noteSummary({ what: "nothing to do", number, why: outcome.why, requests: github.countRequests() }, github.repo);
}

async function performCommand(request: CommandRequest): Promise<void> {
  const outcome = await runCommand(request);
  const { number, github } = request;
  const note = (what: string, why: string) =>
    noteSummary({ what, number, why, requests: github.countRequests() }, github.repo);
  switch (outcome.kind) {
    case "nothing":
      core.info(logLine(`Nothing to do: ${outcome.why}.`));
      await note("nothing to do", outcome.why);
      return;
    case "refused":
      core.info(logLine(`#${number}: ${outcome.what} is refused: ${outcome.why}`));
      await note(`${outcome.what} is refused`, outcome.why);
      return;
    case "done":
      core.info(logLine(`#${number}: ${outcome.what} is carried out`));
      if (outcome.triage === null) await note(`${outcome.what} is carried out`, "it needed no new look at the issue");
      else await tell(outcome.triage, number, request.github);
  }
}

/**
 * Where few of the repository's calls are left, they are kept for issues that are opened: an edit is read by the re-scan,
 * and whoever gave a command sees the run fail. False where nothing is to be done.
 */
async function isServed(task: ActionTask, octokit: Octokit, repo: string): Promise<boolean> {
  if (
    task.kind === "rescan" ||
    task.kind === "report" ||
    task.kind === "reply" ||
    (task.kind === "triage" && task.isNew)
  )
    return true;
  const calls = await findCallsLeft(octokit).catch(() => null);
  if (calls === null || calls.remaining > calls.limit * KEPT_FOR_NEW) return true;
  const why = `${calls.remaining} of ${calls.limit} requests to GitHub are left this hour, kept for new issues`;
  await noteSummary({ what: "put off", number: task.number, why, requests: 1 }, repo);
  if (task.kind === "command") core.setFailed(logLine(`#${task.number}: the command is not carried out: ${why}`));
  else core.warning(logLine(`#${task.number}: the edit is left to the re-scan: ${why}`));
  return false;
}

/** GitHub's client with the token, which tells a debug log of each request. */
export function openOctokit(token: string): Octokit {
  const log = { debug: core.debug, info: core.debug, warn: core.warning, error: core.debug };
  const octokit = createOctokit({ token, baseUrl: context.apiUrl, log });
  octokit.hook.after("request", ({ status, headers }, { method, url }) => {
    // The route, and not the address: no name of a label, no number, no query.
    const route = url.replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/, "");
    core.debug(logLine(`${method} ${route}: ${status}, ${headers["x-ratelimit-remaining"] ?? "?"} requests left`));
  });
  return octokit;
}
