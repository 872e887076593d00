/** What the queue's own jobs do. */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { KnownRepository, Logbook } from "../../store/database/logbook.ts";
import type { Job } from "./delivery-handler.ts";
import { redeliverFailed } from "./redeliver-failed.ts";
import { BACKFILL, NIGHTLY, REDELIVER, SWEEP } from "./schedule.ts";

export interface JobsOptions {
  readonly store: DeliveryStore;
  readonly logbook: Logbook;
  /** Signs as the App itself. */
  readonly appOctokit: () => Promise<Octokit>;
  readonly now: () => Date;
  readonly redeliverDays: number;
  readonly keepDays: number;
  /** Once when a repository is new, then once a night; says what it did. */
  readonly nightly: (repository: KnownRepository) => Promise<string>;
}

const DAY_MS = 86_400_000;
/** What was given up waits longer: somebody may want to replay it. */
const KEEP_DEAD = 4;
const KEEP_DECISIONS = 4;

const Repository = z.object({ id: z.int(), fullName: z.string(), installation: z.int() });

/** By event. */
export function createJobs(options: JobsOptions): Readonly<Record<string, Job>> {
  const { store, logbook, appOctokit, now, redeliverDays, keepDays, nightly } = options;
  const readCorpus: Job = ({ payload }) => nightly(Repository.parse(JSON.parse(payload)));
  return {
    [NIGHTLY]: readCorpus,
    [BACKFILL]: readCorpus,
    [REDELIVER]: async () => {
      const octokit = await appOctokit();
      const count = await redeliverFailed({ octokit, store, now: now(), days: redeliverDays });
      return `${count} failed deliveries asked for again`;
    },
    [SWEEP]: async () => {
      const doneMs = keepDays * DAY_MS;
      const deliveries = await store.sweep({ doneMs, deadMs: doneMs * KEEP_DEAD });
      const decisions = await logbook.sweepDecisions(doneMs * KEEP_DECISIONS);
      return `${deliveries} deliveries and ${decisions} decisions forgotten`;
    },
  };
}
