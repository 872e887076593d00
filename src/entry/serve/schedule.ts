/**
 * Jobs of our own, put into the same queue as GitHub's deliveries. A job's id names its day or hour, and an id is accepted
 * once: however many copies run, each job runs once, is tried again where it fails, and is taken over where a copy dies.
 */
import type { DeliveryStore, NewDelivery } from "../../queue/delivery-store.ts";
import type { KnownRepository } from "../../store/database/logbook.ts";

export const NIGHTLY = "fingerpost.nightly";
export const BACKFILL = "fingerpost.backfill";
export const REDELIVER = "fingerpost.redeliver";
export const SWEEP = "fingerpost.sweep";

/** From two o'clock UTC on, spread over four hours by the repository's id: no burst of requests at the stroke. */
const NIGHT_BEGINS_HOUR = 2;
const NIGHT_MINUTES = 240;

/** The jobs whose time has come by `now`; asked again and again, it names the same ones for a day. Pure. */
export function dueJobs(
  now: Date,
  repositories: readonly KnownRepository[],
  mayRedeliver: boolean,
): readonly NewDelivery[] {
  const [day = ""] = now.toISOString().split("T");
  const hour = now.toISOString().slice(0, 13);
  const minute = now.getUTCHours() * 60 + now.getUTCMinutes() - NIGHT_BEGINS_HOUR * 60;
  const nightly = repositories
    .filter(({ id }) => minute >= id % NIGHT_MINUTES)
    .map((repository) => toJob(NIGHTLY, `${day}:${repository.id}`, repository));
  const redeliver = mayRedeliver ? [toJob(REDELIVER, hour, null)] : [];
  return [...redeliver, toJob(SWEEP, day, null), ...nightly];
}

/** Reads a repository for the first time, once for each name that it has had. */
export function backfillJob(repository: KnownRepository): NewDelivery {
  return toJob(BACKFILL, `${repository.id}:${repository.fullName}`, repository);
}

function toJob(event: string, id: string, repository: KnownRepository | null): NewDelivery {
  return {
    id: `${event.replace("fingerpost.", "")}:${id}`,
    event,
    action: null,
    // Beside the deliveries of the repository's issues, not in front of them.
    key: repository === null ? event : `${event}:${repository.id}`,
    repo: repository?.fullName ?? null,
    issue: null,
    payload: JSON.stringify(repository ?? {}),
  };
}

export interface Schedule {
  /** Puts what is due into the queue, now and every few minutes. */
  start(): void;
  stop(): void;
}

export interface ScheduleOptions {
  readonly store: Pick<DeliveryStore, "accept">;
  readonly listRepositories: () => Promise<readonly KnownRepository[]>;
  readonly mayRedeliver: boolean;
  readonly now: () => Date;
  /** Something was put into the queue. */
  readonly wake: () => void;
  /** Told where the database is away; the next round makes up for it. */
  readonly failed: (error: unknown) => void;
}

const EVERY_MS = 5 * 60_000;

export function createSchedule(options: ScheduleOptions): Schedule {
  const { store, listRepositories, mayRedeliver, now, wake, failed } = options;
  // What this process has put in already need not be asked of the database every five minutes.
  const put = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    for (const job of dueJobs(now(), await listRepositories(), mayRedeliver)) {
      if (put.has(job.id)) continue;
      if ((await store.accept(job)) === "stored") wake();
      put.add(job.id);
    }
  };
  const tick = (): void => void round().catch(failed);
  return {
    start() {
      tick();
      timer = setInterval(tick, EVERY_MS);
    },
    stop() {
      clearInterval(timer);
    },
  };
}
