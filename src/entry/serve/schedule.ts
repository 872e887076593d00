/**
 * Jobs of our own, put into the same queue as GitHub's deliveries. A job's id names its day or hour, and an id is accepted
 * once: however many copies run, each job runs once, is tried again where it fails, and is taken over where a copy dies.
 */
import { issueKey } from "../../queue/delivery-key.ts";
import type { DeliveryStore, NewDelivery } from "../../queue/delivery-store.ts";
import type { KnownRepository } from "../../store/database/logbook.ts";

export const NIGHTLY = "fingerpost.nightly";
export const BACKFILL = "fingerpost.backfill";
export const RESCAN = "fingerpost.rescan";
export const CLOSE = "fingerpost.close";
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
  const day = dayOf(now);
  const hour = now.toISOString().slice(0, 13);
  const minute = now.getUTCHours() * 60 + now.getUTCMinutes() - NIGHT_BEGINS_HOUR * 60;
  const nightly = repositories
    .filter(({ id }) => minute >= id % NIGHT_MINUTES)
    .map((repository) => repositoryJob(NIGHTLY, `${day}:${repository.id}`, repository));
  const redeliver = mayRedeliver ? [toJob(REDELIVER, hour, { key: REDELIVER })] : [];
  return [...redeliver, toJob(SWEEP, day, { key: SWEEP }), ...nightly];
}

/**
 * Reads a repository for the first time, once for each name that it has had. `step`: goes on with that, once a day from
 * each place (ISO 8601 UTC; null is the beginning).
 */
export function backfillJob(repository: KnownRepository, step?: { now: Date; from: string | null }): NewDelivery {
  const place = step === undefined ? "" : `:${dayOf(step.now)}:${step.from ?? "beginning"}`;
  return repositoryJob(BACKFILL, `${repository.id}:${repository.fullName}${place}`, repository);
}

/** Looks at one issue again, once a day at most. */
export function rescanJob(repository: KnownRepository, number: number, now: Date): NewDelivery {
  return toJob(RESCAN, `${dayOf(now)}:${issueKey(repository.id, number)}`, {
    key: issueKey(repository.id, number),
    repo: repository.fullName,
    issue: number,
    payload: JSON.stringify({ repository, number }),
  });
}

/** Closes one issue if that may be, once a day at most. */
export function closeJob(repository: KnownRepository, number: number, now: Date): NewDelivery {
  return toJob(CLOSE, `${dayOf(now)}:${issueKey(repository.id, number)}`, {
    key: issueKey(repository.id, number),
    repo: repository.fullName,
    issue: number,
    payload: JSON.stringify({ repository, number }),
  });
}

/** All that is done for a repository's corpus is done one after another, beside the deliveries of its issues. */
function repositoryJob(event: string, id: string, repository: KnownRepository): NewDelivery {
  const { id: key, fullName, installation } = repository;
  return toJob(event, id, {
    key: `fingerpost.corpus:${key}`,
    repo: fullName,
    payload: JSON.stringify({ id: key, fullName, installation }),
  });
}

function toJob(event: string, id: string, about: Partial<NewDelivery> & { readonly key: string }): NewDelivery {
  const name = `${event.replace("fingerpost.", "")}:${id}`;
  return { id: name, event, action: null, repo: null, issue: null, payload: "{}", ...about };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
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
  let put = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    const due = dueJobs(now(), await listRepositories(), mayRedeliver);
    put = new Set(due.map(({ id }) => id).filter((id) => put.has(id)));
    for (const job of due) {
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
