/**
 * The Action: one event of a workflow, one issue. Inputs and outputs are documented in action.yml; what is decided and
 * how it is carried out is not known here.
 */
import * as core from "@actions/core";
import { context } from "@actions/github";
import { renderConfigError } from "../config/config-error.ts";
import { createOctokit } from "../github/create-octokit.ts";
import { createOctokitGitHub } from "../github/octokit-github.ts";
import { findOwnLogin } from "../github/own-login.ts";
import { createCorpusCache } from "../store/corpus-cache.ts";
import { type TriageOutcome, triageIssue } from "../triage-issue.ts";

/** Events that say something new about a failure; see https://docs.github.com/actions/reference/events-that-trigger-workflows#issues */
const ACTIONS = ["opened", "edited", "reopened"];

/** A workflow's token has 1,000 requests an hour, for all workflows of the repository together. */
const CORPUS_PAGES = 5;

/** @throws GitHubError where GitHub can't be asked or does not carry out a step; the run then ends red. */
export async function runAction(): Promise<void> {
  const number = context.payload.issue?.number;
  const action = context.payload.action ?? "";
  if (context.eventName !== "issues" || number === undefined || !ACTIONS.includes(action)) {
    core.info(
      `Nothing to do for ${context.eventName} ${action}: Fingerpost reads issues that are ${ACTIONS.join(", ")}.`,
    );
    return;
  }
  if (action === "edited" && !changesText(context.payload["changes"])) {
    core.info("Nothing to do: neither title nor body was changed.");
    return;
  }
  const octokit = createOctokit({ token: core.getInput("github-token", { required: true }), baseUrl: context.apiUrl });
  const github = createOctokitGitHub({
    octokit,
    repo: `${context.repo.owner}/${context.repo.repo}`,
    ownLogin: () => findOwnLogin({ kind: "actions", octokit }),
  });
  const now = new Date().toISOString();
  const outcome = await triageIssue({
    github,
    number,
    corpus: () => createCorpusCache({ pages: CORPUS_PAGES }).getIndex(github, now),
    now,
    apply: !core.getBooleanInput("dry-run"),
    delivery: String(context.runId),
  });
  report(outcome, number);
}

function changesText(changes: unknown): boolean {
  return typeof changes === "object" && changes !== null && ("title" in changes || "body" in changes);
}

function report(outcome: TriageOutcome, number: number): void {
  for (const error of outcome.configErrors) {
    const { file, line: startLine, message: title } = error;
    core.warning(`${renderConfigError(error)} (the defaults are used until it is mended)`, { file, startLine, title });
  }
  if (outcome.kind === "skipped") {
    core.info(`#${number} is left alone: ${outcome.skip.why}.`);
    return;
  }
  const { plan, applied } = outcome;
  const matches = plan.matches.map(({ number, relation, score }) => ({ number, relation, score }));
  core.info(`#${number}: ${plan.classification.category} (${Math.round(plan.classification.confidence * 100)}% sure)`);
  for (const match of matches) core.info(`#${number}: ${match.relation} → #${match.number}`);
  for (const { what, why } of plan.skipped) core.info(`#${number}: ${what} left undone: ${why}`);
  core.info(`#${number}: comment ${applied?.comment ?? "not written (dry run)"}`);
  core.setOutput("category", plan.classification.category);
  core.setOutput("labels", JSON.stringify(plan.labels.add));
  core.setOutput("matches", JSON.stringify(matches));
  core.setOutput("comment", plan.comment.action);
}
