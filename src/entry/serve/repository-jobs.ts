/**
 * What the queue's own jobs do for one repository: its corpus is filled step by step, kept once a night, and its open
 * issues are looked at again. Each step is a row of the queue: it is tried again where it fails, taken over where a copy
 * dies, and put off where GitHub's calls are needed for what people wait for.
 */
import { z } from "zod";
import { loadConfig } from "../../config/load-config.ts";
import { SIGNALS, type VoteCounts } from "../../domain/reaction.ts";
import { isChange } from "../../event/apply.ts";
import { rescanWish } from "../../event/gather.ts";
import type { GitHub } from "../../github/github.ts";
import { rememberAnswers } from "../../github/remember-answers.ts";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { VersionSource } from "../../registry/version-source.ts";
import { rankingText } from "../../render/render-night.ts";
import { readCursor, renderCursor } from "../../rescan/rescan-cursor.ts";
import { beginOf, cursorAfter, findWork } from "../../rescan/rescan-work.ts";
import { tellVotesOf } from "../../rescan/night-report.ts";
import { closeIssueIfDue, type CloseRequest, mendClosing } from "../../rescan/close-issue.ts";
import { type NightResult, watchNight } from "../../rescan/night-watch.ts";
import { repositoryKey } from "../../store/corpus-key.ts";
import type { CursorStore } from "../../store/database/cursor-store.ts";
import type { DurableCorpora, Filled } from "../../store/database/durable-corpora.ts";
import type { NightStore } from "../../store/database/night-store.ts";
import type { KnownRepository } from "../../store/database/logbook.ts";
import { triageIssue, type TriageOutcome } from "../../event/triage-issue.ts";
import type { Observe } from "../app.ts";
import type { Job } from "./delivery-handler.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { createRepositoryViews } from "./repository-views.ts";
import { BACKFILL, backfillJob, CLOSE, closeJob, NIGHTLY, RESCAN, rescanJob, VOTES, votesJob } from "./schedule.ts";

export interface RepositoryJobsOptions {
  /** As the installation. */
  readonly open: (repository: KnownRepository) => Promise<GitHub>;
  /** Throws `PutOff` where an installation has no calls to spare. */
  readonly spare: (installation: number) => Promise<void>;
  readonly corpora: DurableCorpora;
  readonly store: Pick<DeliveryStore, "accept" | "countOpen">;
  readonly cursors: CursorStore;
  readonly night: Pick<NightStore, "of">;
  readonly versions: VersionSource;
  readonly now: () => Date;
  /** Told of each outcome that changed something. */
  readonly observe: Observe;
  /** At most so many issues of a repository are looked at again in one night; 0 for none. */
  readonly rescanPerNight: number;
}

/** Requests of 100 issues; a step takes some ten seconds, and what was read before a fault is read again. */
const STEP_REQUESTS = 50;

/** Of 100 issues; 5,000 a night. */
const ROLL_CALL_REQUESTS = 50;

/** Of twenty issues, for what people did. */
const WATCH_REQUESTS = 50;

/** Issues with our comment that may point to a changed one; a request each. */
const CHECKS = 50;
const NO_LONGER = "the App no longer looks after the repository";

const repository = { id: z.int(), fullName: z.string(), installation: z.int() };
const Repository = z.object(repository);
const IssueOfRepository = z.object({
  repository: Repository,
  number: z.int().positive(),
  votes: z.partialRecord(z.enum([...SIGNALS, "wrong"]), z.int()).optional(),
});

/** By event. */
export function createRepositoryJobs(options: RepositoryJobsOptions): Readonly<Record<string, Job>> {
  const { open, spare, corpora, now, observe, versions } = options;
  const viewOf = createRepositoryViews({ open, getIndex: (github, at) => corpora.getIndex(github, at), now });
  const { cursors, night } = options;
  const onRepository =
    (work: (repository: KnownRepository, github: GitHub) => Promise<string>): Job =>
    async ({ payload }) => {
      const repository = Repository.parse(JSON.parse(payload));
      if ((await cursors.load(repository.id)) === undefined) return NO_LONGER;
      await spare(repository.installation);
      return await work(repository, await open(repository));
    };
  return {
    [BACKFILL]: onRepository((repository, github) => fill(repository, github, options)),
    [NIGHTLY]: onRepository(async (repository, github) => {
      const filled = await fill(repository, github, options);
      await spare(repository.installation);
      const gone = await corpora.rollCall(github, now().toISOString(), ROLL_CALL_REQUESTS);
      if (gone.length > 0) await corpora.keep(repositoryKey(repository.id));
      await spare(repository.installation);
      const learned = await learn(repository, github, options);
      await spare(repository.installation);
      return `${filled}, ${gone.length} gone; ${learned}; ${await lookAgain(repository, github, gone, options)}`;
    }),
    [CLOSE]: closing(options),
    [VOTES]: telling(options),
    [RESCAN]: async ({ id, payload }) => {
      const { repository, number } = IssueOfRepository.parse(JSON.parse(payload));
      const place = await cursors.load(repository.id);
      if (place === undefined) return NO_LONGER;
      await spare(repository.installation);
      const outcome = await triageIssue({
        ...(await viewOf(repository)),
        number,
        forget: (numbers) => corpora.forgetAll(repositoryKey(repository.id), numbers),
        now: now().toISOString(),
        apply: true,
        delivery: id,
        hearsCommands: true,
        memory: night.of(repository.id),
        wish: rescanWish(readCursor(place.cursor ?? "")?.from ?? null),
        versions,
      });
      const about = { repo: repository.fullName, issue: number, delivery: id };
      // Else a night's hundreds of issues that are as they should be would push all else out of sight.
      if (hasChanged(outcome)) await observe(outcome, about);
      return describeOutcome(outcome, about).outcome;
    },
  };
}

/** Closes what the night found, if that may still be, or lets our comment say so where it was cut off. */
function closing(options: RepositoryJobsOptions): Job {
  return onIssue(options, async (request) => {
    await mendClosing(request);
    const outcome = await closeIssueIfDue(request);
    return outcome.kind === "closed" ? `closed: ${outcome.as}` : `left open: ${outcome.why}`;
  });
}

/** Lets our comment say how many voted. */
function telling(options: RepositoryJobsOptions): Job {
  return onIssue(options, async (request, votes) => {
    await tellVotesOf(request, votes);
    return "votes told";
  });
}

/** A job about one issue, in its line of the queue. */
function onIssue(
  { open, spare, corpora, cursors, night, now, versions }: RepositoryJobsOptions,
  work: (request: CloseRequest, votes: VoteCounts) => Promise<string>,
): Job {
  return async ({ id, payload }) => {
    const { repository, number, votes = {} } = IssueOfRepository.parse(JSON.parse(payload));
    if ((await cursors.load(repository.id)) === undefined) return NO_LONGER;
    await spare(repository.installation);
    const github = rememberAnswers(await open(repository));
    const at = now().toISOString();
    const request = { github, number, memory: night.of(repository.id), now: at, delivery: id, versions };
    const corpus = () => corpora.getIndex(github, at);
    const forget = (numbers: readonly number[]) => corpora.forgetAll(repositoryKey(repository.id), numbers);
    return await work({ ...request, corpus, forget }, votes);
  };
}

/** Reads what people did; what may be closed is put into the queue, where it waits for whatever else is done about the issue. */
async function learn(
  repository: KnownRepository,
  github: GitHub,
  { corpora, night, now, store }: RepositoryJobsOptions,
): Promise<string> {
  const at = now();
  const result = await watchNight({
    github,
    memory: night.of(repository.id),
    corpus: () => corpora.getIndex(github, at.toISOString()),
    now: at.toISOString(),
    maxRequests: WATCH_REQUESTS,
    apply: true,
  });
  for (const { number, votes } of result.voted) await store.accept(votesJob(repository, number, votes, at));
  const due = result.closings.flatMap(({ number, decision }) => (decision.action === "close" ? [number] : []));
  for (const number of new Set([...result.untold, ...due])) await store.accept(closeJob(repository, number, at));
  return describeNight(result, due.length);
}

function describeNight(
  { read, judged, observed: { notices }, closings, ranking, fault }: NightResult,
  due: number,
): string {
  if (fault !== null) return `what people did is left to the next night: ${fault}`;
  const would = closings.filter(({ decision }) => decision.action === "would-close").length;
  const parts = [
    `${read} read for what people did`,
    ...(judged === 0 ? [] : [`${judged} judgements new`]),
    ...(notices.judged === 0 ? [] : [`${notices.right} of ${notices.judged} notices right`]),
    ...(ranking === null ? [] : [rankingText(ranking)]),
    ...(due === 0 ? [] : [`${due} to be closed`]),
    ...(would === 0 ? [] : [`${would} would be closed`]),
  ];
  return parts.join(", ");
}

/** One step of the back-fill, or only what changed since the last one where nothing is missing. */
async function fill(
  repository: KnownRepository,
  github: GitHub,
  { corpora, now, store }: RepositoryJobsOptions,
): Promise<string> {
  const filled = await corpora.fill(github, now().toISOString(), STEP_REQUESTS);
  // Named after the place where it goes on: a step that came no further is not repeated before the next night.
  if (filled.isToBeContinued) await store.accept(backfillJob(repository, { now: now(), from: filled.place }));
  return describeFilled(filled);
}

function describeFilled({ issues, isComplete, isToBeContinued, added }: Filled): string {
  const rest = isComplete ? "all are there" : isToBeContinued ? "older ones to come" : "older ones are left out";
  return `${issues} issues, ${added} older ones read, ${rest}`;
}

/**
 * Puts the issues that a walk over the repository would look at into the queue, and notes how far it came. Killed in
 * between, it finds the same ones again, and the queue takes each once a night.
 */
async function lookAgain(
  repository: KnownRepository,
  github: GitHub,
  gone: readonly number[],
  { store, cursors, now, rescanPerNight }: RepositoryJobsOptions,
): Promise<string> {
  const places = rescanPerNight - (await store.countOpen(RESCAN, repository.fullName));
  const place = await cursors.load(repository.id);
  if (places <= 0 || place === undefined) return "no issues looked at again";
  const view = rememberAnswers(github);
  const { settings } = await loadConfig(view);
  const cursor = beginOf(readCursor(place.cursor ?? ""), settings.rescan.since, place.firstSeenAt);
  const at = now();
  const scope = { kind: "changed" } as const;
  const work = await findWork({ github: view, scope, cursor, maxChecks: CHECKS, gone });
  const chosen = work.todo.slice(0, places);
  for (const { number } of chosen) await store.accept(rescanJob(repository, number, at));
  const next = cursorAfter(work, { reached: chosen.length, again: [], now: at.toISOString() });
  await cursors.save(repository.id, renderCursor(next));
  return `${chosen.length} of ${work.todo.length} issues to look at again`;
}

function hasChanged(outcome: TriageOutcome): boolean {
  return outcome.kind === "triaged" && outcome.applied !== null && isChange(outcome.applied);
}
