/**
 * How fast we write. GitHub takes 80 content creations a minute and asks for a second between writes in a series
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api). One triage makes a handful
 * of writes and need not wait; a walk over a repository must.
 */

export interface WritePace {
  /** Resolves when the next write may be sent. */
  readonly turn: () => Promise<void>;
}

export interface WritePaceOptions {
  /** So many writes go at once after a pause. */
  readonly burst: number;
  /** Then one in so many milliseconds. */
  readonly intervalMs: number;
  /** Milliseconds of any monotonic clock. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** A pace that is kept over all writes that ask it for their turn (the generic cell rate algorithm). */
export function createWritePace({ burst, intervalMs, now, sleep }: WritePaceOptions): WritePace {
  let due = Number.NEGATIVE_INFINITY;
  return {
    turn: async () => {
      const time = now();
      due = Math.max(due, time - burst * intervalMs) + intervalMs;
      if (due > time) await sleep(due - time);
    },
  };
}
