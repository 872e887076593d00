/** When a failed delivery is tried again. */

export interface BackOffOptions {
  /** Before the second try, in seconds. */
  readonly baseSeconds: number;
  /** Each wait is so many times the one before. */
  readonly factor: number;
  readonly maxSeconds: number;
  /** Tries in all; after the last one the delivery is dead. */
  readonly attempts: number;
}

/** Tries after about 5 s, 20 s, 80 s, 5 min, 21 min, then hourly: some five hours, longer than most of GitHub's outages. */
export const BACK_OFF: BackOffOptions = { baseSeconds: 5, factor: 4, maxSeconds: 3600, attempts: 10 };

/** GitHub names at most an hour (`x-ratelimit-reset`); a clock that is wrong must not put a delivery off for days. */
const LONGEST_WAIT_ASKED_FOR = 2 * 3600;

/**
 * Seconds until the next try, or null where `attempt` (from 1) was the last one. Half of the wait is drawn by `random`
 * (0 ≤ x < 1), so that what failed together does not come back together; GitHub's own wish is the least.
 */
export function backOffSeconds(
  attempt: number,
  retryAfterSeconds: number | null,
  random: () => number,
  { baseSeconds, factor, maxSeconds, attempts }: BackOffOptions = BACK_OFF,
): number | null {
  if (attempt >= attempts) return null;
  const full = Math.min(maxSeconds, baseSeconds * factor ** (attempt - 1));
  const jittered = full * (0.5 + random() / 2);
  const asked = Math.min(LONGEST_WAIT_ASKED_FOR, Math.max(0, retryAfterSeconds ?? 0));
  return asked === 0 ? jittered : Math.max(jittered, asked + baseSeconds * random());
}
