/** The claims that a worker holds, kept alive while it works on them. */
import { isOwnJob } from "./delivery-key.ts";
import type { Claim, DeliveryStore } from "./delivery-store.ts";

/** A delivery that this worker holds, for as long as its lease lasts. */
export interface HeldClaim extends Claim {
  /**
   * False from the moment on when another worker may have taken over: the lease has ended by our own clock, counted from
   * before we asked for it, or the store says that it is no longer ours. With `forMs`: whether it is ours for so much
   * longer at least, whatever happens.
   */
  readonly isHeld: (forMs?: number) => boolean;
}

export interface Held {
  /** `askedAt`: when the claim was asked for, by `performance.now()`. */
  add(claim: Claim, askedAt: number): HeldClaim;
  drop(claim: Claim): void;
  /** All that are left; from now on none is held. */
  giveUp(): readonly Claim[];
  readonly size: () => number;
  /** The `seq` of all of them. */
  readonly seqs: () => readonly number[];
  /** Repositories with so many of them, or more. */
  readonly reposWith: (count: number) => readonly string[];
  /** How many are jobs of our own. */
  readonly countOwn: () => number;
  /** `asked` runs a question to the store, and answers undefined where it can't be asked. */
  startRenewing(asked: <T>(question: () => Promise<T>) => Promise<T | undefined>): void;
  stopRenewing(): void;
}

interface Entry {
  readonly claim: Claim;
  /** By `performance.now()`, which no change of the clock disturbs. */
  heldUntil: number;
}

const RENEWALS_PER_LEASE = 3;

export function createHeld(store: DeliveryStore, leaseMs: number): Held {
  const entries = new Map<number, Entry>();
  let timer: NodeJS.Timeout | undefined;

  const renew = async (asked: <T>(question: () => Promise<T>) => Promise<T | undefined>): Promise<void> => {
    const before = [...entries.values()];
    if (before.length === 0) return;
    const askedAt = performance.now();
    const renewed = await asked(() =>
      store.renew(
        before.map(({ claim }) => claim),
        leaseMs,
      ),
    );
    if (renewed === undefined) return;
    for (const entry of before) {
      // What was recorded meanwhile is not in the answer either, and no longer among the entries.
      entry.heldUntil = renewed.has(entry.claim.seq) ? askedAt + leaseMs : Number.NEGATIVE_INFINITY;
    }
  };

  return {
    add(claim, askedAt) {
      const entry = { claim, heldUntil: askedAt + leaseMs };
      entries.set(claim.seq, entry);
      return { ...claim, isHeld: (forMs = 0) => performance.now() + forMs < entry.heldUntil };
    },
    drop({ seq, attempt }) {
      // This process may have lost the claim and taken the delivery over from itself since.
      if (entries.get(seq)?.claim.attempt === attempt) entries.delete(seq);
    },
    giveUp() {
      const rest = [...entries.values()];
      entries.clear();
      for (const entry of rest) entry.heldUntil = Number.NEGATIVE_INFINITY;
      return rest.map(({ claim }) => claim);
    },
    size: () => entries.size,
    seqs: () => [...entries.keys()],
    countOwn: () => [...entries.values()].filter(({ claim }) => isOwnJob(claim.event)).length,
    reposWith(count) {
      const counts = new Map<string, number>();
      for (const { claim } of entries.values()) {
        if (claim.repo !== null) counts.set(claim.repo, (counts.get(claim.repo) ?? 0) + 1);
      }
      return [...counts].filter(([, held]) => held >= count).map(([repo]) => repo);
    },
    startRenewing(asked) {
      let under = false;
      timer = setInterval(() => {
        if (under) return;
        under = true;
        void renew(asked).finally(() => (under = false));
      }, leaseMs / RENEWALS_PER_LEASE);
    },
    stopRenewing() {
      clearInterval(timer);
    },
  };
}
