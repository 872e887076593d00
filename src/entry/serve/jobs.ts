/** What the queue's own jobs do that are no repository's: making up for what was missed, and tidying. */
import type { Octokit } from "@octokit/core";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { Logbook } from "../../store/database/logbook.ts";
import type { Job } from "./delivery-handler.ts";
import { redeliverFailed } from "./redeliver-failed.ts";
import { REDELIVER, SWEEP } from "./schedule.ts";

export interface JobsOptions {
  readonly store: DeliveryStore;
  readonly logbook: Logbook;
  /** Signs as the App itself. */
  readonly appOctokit: () => Promise<Octokit>;
  readonly now: () => Date;
  readonly redeliverDays: number;
  readonly keepDays: number;
}

const DAY_MS = 86_400_000;
/** What was given up waits longer: somebody may want to replay it. */
const KEEP_DEAD = 4;
const KEEP_DECISIONS = 4;

/** By event. */
export function createJobs(options: JobsOptions): Readonly<Record<string, Job>> {
  const { store, logbook, appOctokit, now, redeliverDays, keepDays } = options;
  return {
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
