/** The side of the server that works deliveries off: Probot, the app, the queue's own jobs, and the worker over them. */
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { askedOnce } from "../../event/asked-once.ts";
import type { GitHub } from "../../github/github.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { findOwnLogin } from "../../github/own-login.ts";
import { BACK_OFF } from "../../queue/back-off.ts";
import { createWorker, type Worker, type WorkerEvents } from "../../queue/worker.ts";
import { createVersionSource } from "../../registry/version-source.ts";
import { createCorpusCache } from "../../store/corpus-cache.ts";
import { createDurableCorpora } from "../../store/database/durable-corpora.ts";
import type { KnownRepository } from "../../store/database/logbook.ts";
import { app, type Observe } from "../app.ts";
import { createDeliveryHandler } from "./delivery-handler.ts";
import { createRobot } from "./create-robot.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";
import { createJobs } from "./jobs.ts";
import { logDeliveryEnd } from "./log-events.ts";
import type { Parts } from "./parts.ts";
import { createRepositoryJobs } from "./repository-jobs.ts";
import { createGate } from "./gate.ts";
import { createSpareCalls } from "./spare-calls.ts";
import { KEPT_FOR_NEW } from "../../github/calls-left.ts";

/** Idle copies look for work of others so often; a copy's own deliveries wake it at once. */
const POLL_MS = 500;

/** @throws OptionsError where the App's credentials can't be used */
export async function createWorking(parts: Parts): Promise<Worker> {
  const { env, options, log, now, context, store, logbook, snapshots, cursors, night, metrics, intake } = parts;
  const fetch = createGuardedFetch(metrics, intake);
  const robot = await createRobot({ env, options, log, fetch, context });
  const corpora = createDurableCorpora(createCorpusCache({ bytes: options.corpusBytes }), snapshots, log);
  const observe = createObserver(parts);
  const versions = createVersionSource();
  await robot.load((robot) => {
    app(robot, { now, observe, corpora, versions, memoryOf: (repository) => night.of(repository) });
  });

  const ownLogin = askedOnce(async () => findOwnLogin({ kind: "app", octokit: await robot.auth() }));
  const open = async ({ id: repositoryId, fullName, installation }: KnownRepository): Promise<GitHub> => {
    return createOctokitGitHub({ octokit: await robot.auth(installation), repo: fullName, repositoryId, ownLogin });
  };
  const octokit = (installation: number) => robot.auth(installation);
  const spare = createSpareCalls({ octokit, now });
  const gate = createGate({ store, spare: createSpareCalls({ octokit, now, kept: KEPT_FOR_NEW }), now });
  const { redeliverDays, keepDays, rescanPerNight } = options;
  const jobs = {
    ...createJobs({ store, logbook, now, redeliverDays, keepDays, appOctokit: () => robot.auth() }),
    ...createRepositoryJobs({ open, spare, corpora, store, cursors, night, versions, now, observe, rescanPerNight }),
  };
  return createWorker({
    store,
    name: `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`,
    handle: createDeliveryHandler({ robot, context, logbook, store, snapshots, gate, jobs }),
    concurrency: options.concurrency,
    leaseMs: options.leaseMs,
    pollMs: POLL_MS,
    random: Math.random,
    backOff: { ...BACK_OFF, baseSeconds: options.retryBaseSeconds },
    events: createEvents(parts),
  });
}

/** Keeps what was decided, for the status page and the metrics. */
function createObserver({ context, logbook, metrics }: Parts): Observe {
  return async (outcome, place) => {
    const decision = describeOutcome(outcome, place);
    await logbook.addDecision(decision);
    metrics.decided(decision.category ?? "left alone", decision.relation ?? "none");
    const work = context.getStore();
    if (work !== undefined) work.result = decision.outcome;
  };
}

function createEvents({ log, metrics }: Parts): WorkerEvents {
  return {
    ended(claim, end, seconds) {
      metrics.ended(end, claim.event, seconds, claim.ageMs / 1000 + seconds);
      logDeliveryEnd(log, claim, end, seconds);
    },
    outage(error) {
      if (error === null) log.info("the database answers again");
      else log.error({ err: error }, "the database can't be asked; nothing is lost, it is tried again");
    },
  };
}
