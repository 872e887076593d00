/**
 * Works off deliveries: claims what is due, hands it to `handle`, records what came of it. Any number of workers, in any
 * number of processes, may share a store.
 *
 * A worker that dies leaves claims whose leases end, and another takes over. A worker that is cut off from the store
 * can't renew its leases: then `isHeld` of its claims turns false, and whoever writes on its behalf must ask that first.
 */
import type { BackOffOptions } from "./back-off.ts";
import { BACK_OFF, backOffSeconds } from "./back-off.ts";
import { toFailure } from "./delivery-fault.ts";
import type { Claim, DeliveryStore } from "./delivery-store.ts";
import { createBell } from "./bell.ts";
import { createHeld, type HeldClaim } from "./held-claim.ts";
import { PutOff } from "./put-off.ts";

/** Told of everything that happens to a delivery; for the log and the metrics. */
export interface WorkerEvents {
  ended(claim: Claim, end: DeliveryEnd, seconds: number): void;
  /** The store can't be asked; told once for each outage, and when it is over (`null`). */
  outage(error: unknown): void;
}

/** What came of a delivery, in words for the operator. */
export type DeliveryEnd =
  | { readonly kind: "done"; readonly result: string }
  | { readonly kind: "retry"; readonly reason: string; readonly afterSeconds: number }
  | { readonly kind: "dead"; readonly reason: string }
  /** It was not its time yet; no try was used up. */
  | { readonly kind: "put off"; readonly reason: string; readonly afterSeconds: number }
  /** Somebody else took over; nothing was recorded. */
  | { readonly kind: "lost" };

export interface WorkerOptions {
  readonly store: DeliveryStore;
  /** Unique among all workers on the store, also those of earlier processes. */
  readonly name: string;
  /** Works one delivery off and says in a few words what came of it. May throw anything. */
  readonly handle: (claim: HeldClaim) => Promise<string>;
  /** Deliveries at a time. */
  readonly concurrency: number;
  /** How long a claim lives without being renewed; it is renewed three times within it. */
  readonly leaseMs: number;
  /** How long to wait where nothing was due; the process itself rings (`wake`) when it stores a delivery. */
  readonly pollMs: number;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  readonly backOff?: BackOffOptions;
  readonly events: WorkerEvents;
}

/** Takes deliveries out of the store, one at a time for each key, until it is stopped. */
export interface Worker {
  start(): void;
  /** There may be something to do. */
  readonly wake: () => void;
  /** Claims nothing more, waits so long for what is being worked on, and gives back the rest. */
  stop(graceMs: number): Promise<{ readonly givenBack: number }>;
  /** How many deliveries are being worked on. */
  readonly busy: () => number;
}

/** A worker that is not started yet. */
export function createWorker(options: WorkerOptions): Worker {
  const { store, concurrency, leaseMs, pollMs, events } = options;
  const bell = createBell();
  const held = createHeld(store, leaseMs);
  const tasks = new Set<Promise<void>>();
  let stopping = false;
  let isStopped = false;
  let down = false;
  let loop: Promise<void> | undefined;

  const asked = async <T>(question: () => Promise<T>): Promise<T | undefined> => {
    try {
      const answer = await question();
      if (down) events.outage(null);
      down = false;
      return answer;
    } catch (error) {
      if (!down) events.outage(error);
      down = true;
      return undefined;
    }
  };

  const work = async (claim: HeldClaim): Promise<void> => {
    const begun = performance.now();
    const end = await attempt(claim, options);
    const recorded = await record(claim, end, asked, { store, isStopped: () => isStopped });
    held.drop(claim);
    events.ended(claim, recorded ? end : { kind: "lost" }, (performance.now() - begun) / 1000);
  };

  const half = Math.max(1, Math.floor(concurrency / 2));
  /**
   * GitHub's first: a repository's flood has half of the places, and the others only while nobody else wants them. Then our
   * own jobs, which may take long and never have more than half.
   */
  const claim = async (free: number): Promise<readonly Claim[]> => {
    const request = { worker: options.name, leaseMs, except: held.seqs() };
    const notOf = held.reposWith(half);
    const fair = await store.claim({ ...request, limit: Math.min(free, half), notOf, onlyGitHubs: true });
    if (fair.length > 0) return fair;
    const rest = notOf.length === 0 ? [] : await store.claim({ ...request, limit: free, onlyGitHubs: true });
    const own = Math.min(free, half - held.countOwn());
    return rest.length > 0 || own <= 0 ? rest : await store.claim({ ...request, limit: own });
  };

  const turn = async (): Promise<void> => {
    const limit = concurrency - held.size();
    const sentAt = performance.now();
    const claims = limit > 0 ? await asked(() => claim(limit)) : [];
    for (const claim of claims ?? []) {
      const task = work(held.add(claim, sentAt)).finally(() => {
        tasks.delete(task);
        bell.ring();
      });
      tasks.add(task);
    }
    // A full hand may mean that more is due; a short one means that it is not.
    if (claims === undefined || claims.length === 0) await bell.wait(pollMs);
  };

  return {
    start() {
      loop ??= (async () => {
        while (!stopping) await turn();
      })();
      held.startRenewing(asked);
    },
    wake: bell.ring,
    busy: held.size,
    async stop(graceMs) {
      stopping = true;
      bell.ring();
      await loop;
      const grace = createBell();
      await Promise.race([Promise.all(tasks), grace.wait(graceMs)]);
      grace.ring();
      held.stopRenewing();
      isStopped = true;
      const rest = held.giveUp();
      if (rest.length > 0) await asked(() => store.release(rest));
      return { givenBack: rest.length };
    },
  };
}

/** What came of one try. Never throws. */
async function attempt(claim: HeldClaim, options: WorkerOptions): Promise<DeliveryEnd> {
  const { handle, random, backOff = BACK_OFF } = options;
  if (claim.attempt > backOff.attempts) {
    return { kind: "dead", reason: `the process died ${backOff.attempts} times while it worked on this` };
  }
  try {
    return { kind: "done", result: await handle(claim) };
  } catch (error) {
    if (error instanceof PutOff) return { kind: "put off", reason: error.message, afterSeconds: error.afterSeconds };
    const { reason, isFinal, retryAfterSeconds } = toFailure(error);
    const afterSeconds = isFinal ? null : backOffSeconds(claim.attempt, retryAfterSeconds, random, backOff);
    return afterSeconds === null ? { kind: "dead", reason } : { kind: "retry", reason, afterSeconds };
  }
}

type Asked = <T>(question: () => Promise<T>) => Promise<T | undefined>;

const RECORD_AGAIN_MS = 250;

/**
 * Whether it was recorded. A store that is away is asked again until it is back, whatever became of the lease: the work
 * is done, and if nobody has taken over meanwhile, that counts.
 */
async function record(
  claim: HeldClaim,
  end: DeliveryEnd,
  asked: Asked,
  { store, isStopped }: { readonly store: DeliveryStore; readonly isStopped: () => boolean },
): Promise<boolean> {
  for (;;) {
    const recorded = await asked(() => recordOnce(claim, end, store));
    if (recorded !== undefined) return recorded;
    if (isStopped()) return false;
    await createBell().wait(RECORD_AGAIN_MS);
  }
}

function recordOnce(claim: Claim, end: DeliveryEnd, store: DeliveryStore): Promise<boolean> {
  switch (end.kind) {
    case "done":
      return store.complete(claim, end.result);
    case "retry":
      return store.retry(claim, { reason: end.reason, afterMs: end.afterSeconds * 1000 });
    case "dead":
      return store.bury(claim, end.reason);
    case "put off":
      return store.putOff(claim, { reason: end.reason, afterMs: end.afterSeconds * 1000 });
    case "lost":
      return Promise.resolve(false);
  }
}
