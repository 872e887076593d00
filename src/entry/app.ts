/**
 * The Probot app: turns webhook events into triage requests, one issue at a time, and logs one line for each decision.
 * What is decided and how it is carried out is not known here.
 */
import type { Context, Probot } from "probot";
import { askedOnce } from "../event/asked-once.ts";
import { loadConfig } from "../config/load-config.ts";
import { consequenceOf, renderConfigError } from "../config/config-error.ts";
import { type GitHub, GitHubError } from "../github/github.ts";
import { createOctokitGitHub } from "../github/octokit-github.ts";
import { findOwnLogin } from "../github/own-login.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { createVersionSource, type VersionSource } from "../registry/version-source.ts";
import { repositoryKey } from "../store/corpus-key.ts";
import { type CorpusCache, createCorpusCache } from "../store/corpus-cache.ts";
import { DeliveryFault } from "../queue/delivery-fault.ts";
import { answerReply } from "../event/answer-reply.ts";
import { learnFrom } from "../event/read-feedback-of.ts";
import { createPassingMemory, type NightMemory } from "../night/night-state.ts";
import { type EventTask, readEvent } from "../event/read-event.ts";
import { type CommandOutcome, runCommand } from "../event/run-command.ts";
import type { ReportWriter } from "../event/report-on-issue.ts";
import { type TriageOutcome, type TriageRequest, triageIssue } from "../event/triage-issue.ts";
import { createKeyedQueue, type KeyedQueue } from "../event/keyed-queue.ts";

const HEARD_EVENTS = [
  "issues.opened",
  "issues.edited",
  "issues.reopened",
  "issues.closed",
  "issues.unlabeled",
  "issue_comment.created",
] as const;
type HeardEvent = (typeof HEARD_EVENTS)[number];

const NEW_IDENTITY = [
  "repository.deleted",
  "repository.renamed",
  "repository.transferred",
  "repository.privatized",
  "repository.publicized",
] as const;

/** Told of each outcome, for metrics and the status page. What it throws fails the delivery. */
export type Observe = (outcome: TriageOutcome, where: OutcomePlace) => Promise<void> | void;

/** Which issue an outcome is about. */
export interface OutcomePlace {
  /** `owner/name`. */
  readonly repo: string;
  readonly issue: number;
  /** GitHub's `X-GitHub-Delivery`. */
  readonly delivery: string;
}

/** Where the issues of repositories are; `title` is that of the issue in question. */
export interface Corpora extends Pick<CorpusCache, "forget" | "forgetAll" | "drop"> {
  getIndex(github: GitHub, now: string, title?: string): Promise<IssueIndex>;
}

export interface AppOptions {
  readonly now?: () => Date;
  readonly observe?: Observe;
  /** Shared with whoever else looks after them; its own by default. */
  readonly corpora?: Corpora;
  /** Shared likewise; one that asks the public npm registry by default. */
  readonly versions?: VersionSource;
  /** What was learned of a repository, by GitHub's id of it; in this process's memory by default. */
  readonly memoryOf?: (repository: number) => NightMemory;
}

/** Wires Fingerpost to a Probot instance. */
export function app(robot: Probot, options: AppOptions = {}): void {
  const { now = () => new Date(), observe, corpora = createCorpusCache() } = options;
  const { versions = createVersionSource(), memoryOf = createPassingMemories() } = options;
  const queue = createKeyedQueue<TriageOutcome>();
  // The app's own name is the same for all installations; asked with the app's own credentials.
  const ownLogin = askedOnce(async () => findOwnLogin({ kind: "app", octokit: await robot.auth() }));

  robot.on([...HEARD_EVENTS], async (context: Context<HeardEvent>) => {
    const { issue, repository } = context.payload;
    const repo = repository.full_name;
    const place = { repo, issue: issue.number, delivery: context.id };
    const task = readEvent(context.name, context.payload);
    if (task.kind === "nothing" || task.kind === "rescan") {
      const why = task.kind === "nothing" ? task.why : "a re-scan is not asked for by an event";
      context.log.info({ repo, issue: issue.number }, `left alone: ${why}`);
      return;
    }
    const github = createOctokitGitHub({ octokit: context.octokit, repo, repositoryId: repository.id, ownLogin });
    const at = now().toISOString();
    const request = {
      github,
      number: issue.number,
      corpus: () => corpora.getIndex(github, at, issue.title),
      forget: (numbers: readonly number[]) => corpora.forgetAll(repositoryKey(repository.id), numbers),
      now: at,
      apply: true,
      delivery: context.id,
      hearsCommands: true,
      versions,
      memory: memoryOf(repository.id),
    };
    const report: ReportWriter = async (number, maxLength) => {
      const { writeReport } = await import("../threads/write-report.ts");
      const { octokit } = context;
      return await writeReport(
        { number, github, octokit, hasToken: true, index: request.corpus, ownLogin, now: at },
        maxLength,
      );
    };
    const key = `${repository.id}#${issue.number}`;
    try {
      const outcome = await perform(task, request, { context, queue, key, report });
      if (outcome === null) return;
      logOutcome(context, outcome);
      await observe?.(outcome, place);
    } catch (error) {
      throw toDeliveryFault(error);
    }
  });

  robot.on(["issues.deleted", "issues.transferred"], ({ payload }) => {
    corpora.forget(repositoryKey(payload.repository.id), payload.issue.number);
  });

  // Whoever may read it, and under which name, is another matter from now on.
  robot.on([...NEW_IDENTITY], ({ payload }) => {
    corpora.drop(repositoryKey(payload.repository.id));
  });
  robot.on("installation_repositories.removed", ({ payload }) => {
    for (const { id } of payload.repositories_removed) corpora.drop(repositoryKey(id));
  });
  robot.on(["installation.deleted", "installation.suspend"], ({ payload }) => {
    for (const { id } of payload.repositories ?? []) corpora.drop(repositoryKey(id));
  });
}

interface Performing {
  readonly context: Context<HeardEvent>;
  readonly queue: KeyedQueue<TriageOutcome>;
  readonly key: string;
  readonly report: ReportWriter;
}

/** What the event asks for; null where that was no triage. */
async function perform(
  task: Exclude<EventTask, { readonly kind: "nothing" | "rescan" }>,
  request: TriageRequest & { readonly memory: NightMemory },
  { context, queue, key, report }: Performing,
): Promise<TriageOutcome | null> {
  switch (task.kind) {
    case "triage":
      return await queue.run(key, () => triageIssue(request));
    case "learn":
      await learn(request);
      return null;
    case "reply": {
      const outcome = await queue.runEach(key, () => answerReply(request));
      if (outcome.kind === "reopened") await learn(request);
      const { repository, issue } = context.payload;
      const what =
        outcome.kind === "reopened" ? "opened again, since its author replied" : `left alone: ${outcome.why}`;
      context.log.info({ repo: repository.full_name, issue: issue.number }, what);
      return outcome.kind === "reopened" ? outcome.triage : null;
    }
    case "command": {
      const outcome = await queue.runEach(key, () => runCommand({ ...request, ...task, report }));
      if (outcome.kind === "done") await learn(request);
      return logCommand(context, outcome);
    }
  }
}

/** At once, so that the next report goes by it. */
async function learn(request: TriageRequest & { readonly memory: NightMemory }): Promise<void> {
  const { github, number, memory, now } = request;
  const { settings } = await loadConfig(github);
  await learnFrom(number, memory, { github, settings, corpus: await request.corpus(), now });
}

/** For a server without a database: what was learned lasts as long as the process. */
function createPassingMemories(): (repository: number) => NightMemory {
  const memories = new Map<number, NightMemory>();
  return (repository) => {
    const memory = memories.get(repository) ?? createPassingMemory();
    memories.set(repository, memory);
    return memory;
  };
}

/**
 * A fault as the server answers it to GitHub: 500, so that the delivery shows as failed and can be sent again. Octokit's
 * middleware would take GitHub's own status for ours, and the fault's cause holds the texts that were to be sent.
 */
function toDeliveryFault(error: unknown): unknown {
  if (!(error instanceof GitHubError)) return error;
  const { code, retryAfterSeconds } = error;
  return new DeliveryFault(error.message, { code, retryAfterSeconds });
}

/** What the triage gave that a command led to; null where it led to none. */
function logCommand(context: Context<HeardEvent>, outcome: CommandOutcome): TriageOutcome | null {
  const { repository, issue } = context.payload;
  const where = { repo: repository.full_name, issue: issue.number };
  switch (outcome.kind) {
    case "nothing":
      context.log.info(where, `left alone: ${outcome.why}`);
      return null;
    case "refused":
      context.log.info({ ...where, command: outcome.what, replied: outcome.replied }, `refused: ${outcome.why}`);
      return null;
    case "done":
      context.log.info({ ...where, command: outcome.what, replied: outcome.replied }, "carried out");
      return outcome.triage;
  }
}

function logOutcome(context: Context<HeardEvent>, outcome: TriageOutcome): void {
  const { repository, issue } = context.payload;
  const where = { repo: repository.full_name, issue: issue.number };
  for (const error of outcome.configErrors) {
    context.log.warn(where, `${renderConfigError(error)} (${consequenceOf(error)})`);
  }
  if (outcome.kind === "skipped") {
    context.log.info({ ...where, reason: outcome.skip.reason }, `left alone: ${outcome.skip.why}`);
    return;
  }
  const { plan, applied } = outcome;
  const decision = {
    category: plan.classification.category,
    confidence: plan.classification.confidence,
    kind: plan.kind.kind,
    fingerprint: plan.fingerprint?.fine ?? null,
    matches: plan.matches.map(({ number, relation, score }) => ({ number, relation, score })),
    labelsAdded: applied?.labelsAdded,
    labelsRemoved: applied?.labelsRemoved,
    comment: applied?.comment,
  };
  context.log.info({ ...where, ...decision }, "triaged");
}
