import { until } from "../../src/demo/until.ts";

/** Far beyond what the slowest machine needs: it only ends a wait for what never comes. */
const LIMIT_MS = 300_000;

/** Looks until what is seen is good, and gives that; the last thing seen where it never is. */
export async function eventually<T>(look: () => T | Promise<T>, isGood: (seen: T) => boolean): Promise<T> {
  return await until(look, isGood, performance.now() + LIMIT_MS);
}
