import { setTimeout as sleep } from "node:timers/promises";

/** Between two looks, in milliseconds. */
const PAUSE = 20;

/**
 * Looks again and again until what is seen is good or `deadline` (as `performance.now()`) has passed; the last thing
 * seen, good or not. GitHub delivers webhooks on its own time, so nobody can know when an answer will be there.
 */
export async function until<T>(look: () => T | Promise<T>, isGood: (seen: T) => boolean, deadline: number): Promise<T> {
  for (;;) {
    const seen = await look();
    if (isGood(seen) || performance.now() > deadline) return seen;
    await sleep(PAUSE);
  }
}
