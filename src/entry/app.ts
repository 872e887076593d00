/**
 * The Probot app: turns webhook events into triage requests, one issue at a time, and logs one line for each decision.
 * What is decided and how it is carried out is not known here.
 */
import type { Context, Probot } from "probot";
import { renderConfigError } from "../config/config-error.ts";
import { GitHubError } from "../github/github.ts";
import { createOctokitGitHub } from "../github/octokit-github.ts";
import { findOwnLogin } from "../github/own-login.ts";
import { createCorpusCache } from "../store/corpus-cache.ts";
import { type TriageOutcome, triageIssue } from "../triage-issue.ts";
import { createKeyedQueue } from "../keyed-queue.ts";

type TriagedEvent = "issues.opened" | "issues.edited" | "issues.reopened";

/** Wires Fingerpost to a Probot instance. `now` is for tests. */
export function app(robot: Probot, now: () => Date = () => new Date()): void {
  const corpora = createCorpusCache();
  const queue = createKeyedQueue<TriageOutcome>();
  // The app's own name is the same for all installations; asked with the app's own credentials.
  const ownLogin = askedOnce(async () => findOwnLogin({ kind: "app", octokit: await robot.auth() }));

  robot.on(["issues.opened", "issues.edited", "issues.reopened"], async (context: Context<TriagedEvent>) => {
    const { issue, repository } = context.payload;
    const repo = repository.full_name;
    if (!changesText(context)) {
      context.log.info({ repo, issue: issue.number }, "left alone: neither title nor body was changed");
      return;
    }
    const github = createOctokitGitHub({ octokit: context.octokit, repo, ownLogin });
    const at = now().toISOString();
    const request = {
      github,
      number: issue.number,
      corpus: () => corpora.getIndex(github, at),
      now: at,
      apply: true,
      delivery: context.id,
    };
    try {
      logOutcome(context, await queue.run(`${repo}#${issue.number}`, () => triageIssue(request)));
    } catch (error) {
      throw toDeliveryFault(error);
    }
  });

  robot.on(["issues.deleted", "issues.transferred"], ({ payload }) => {
    corpora.forget(payload.repository.full_name, payload.issue.number);
  });
}

/**
 * A fault as the server answers it to GitHub: 500, so that the delivery shows as failed and can be sent again. Octokit's
 * middleware would take GitHub's own status for ours, and the fault's cause holds the texts that were to be sent.
 */
function toDeliveryFault(error: unknown): unknown {
  return error instanceof GitHubError ? new Error(error.message) : error;
}

/** The answer of the first call that succeeds, for good. */
function askedOnce(ask: () => Promise<string>): () => Promise<string> {
  let answer: string | undefined;
  return async () => (answer ??= await ask());
}

/** An edit of the milestone or the like says nothing new about the failure. */
function changesText({ payload }: Context<TriagedEvent>): boolean {
  if (payload.action !== "edited") return true;
  return payload.changes.title !== undefined || payload.changes.body !== undefined;
}

function logOutcome(context: Context<TriagedEvent>, outcome: TriageOutcome): void {
  const { repository, issue } = context.payload;
  const where = { repo: repository.full_name, issue: issue.number };
  for (const error of outcome.configErrors) {
    context.log.warn(where, `${renderConfigError(error)} (the defaults are used until it is mended)`);
  }
  if (outcome.kind === "skipped") {
    context.log.info({ ...where, reason: outcome.skip.reason }, `left alone: ${outcome.skip.why}`);
    return;
  }
  const { plan, applied } = outcome;
  const decision = {
    category: plan.classification.category,
    confidence: plan.classification.confidence,
    fingerprint: plan.fingerprint?.fine ?? null,
    matches: plan.matches.map(({ number, relation, score }) => ({ number, relation, score })),
    labelsAdded: applied?.labelsAdded,
    labelsRemoved: applied?.labelsRemoved,
    comment: applied?.comment,
  };
  context.log.info({ ...where, ...decision }, "triaged");
}
