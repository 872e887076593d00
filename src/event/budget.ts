/** So many of a thing for each key within a sliding window, in this process's memory. */
export interface Budget {
  /** Takes one and gives 0; where none is left, takes none and gives the milliseconds until one is free. */
  take(key: string, nowMs: number): number;
}

/** Keys that are remembered at most; the one unused for longest goes first. */
const MAX_KEYS = 10_000;

/** A budget of `limit` takes for each key within any `windowMs` milliseconds, counted in this process. */
export function createBudget(limit: number, windowMs: number): Budget {
  const taken = new Map<string, number[]>();
  return {
    take(key, nowMs) {
      const times = (taken.get(key) ?? []).filter((time) => time > nowMs - windowMs);
      const [oldest] = times;
      const isLeft = times.length < limit;
      if (isLeft) times.push(nowMs);
      taken.delete(key);
      taken.set(key, times);
      for (const first of taken.size > MAX_KEYS ? taken.keys() : []) {
        taken.delete(first);
        break;
      }
      return isLeft || oldest === undefined ? 0 : oldest + windowMs - nowMs;
    },
  };
}
