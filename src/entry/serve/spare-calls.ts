/**
 * How many calls to GitHub the background may make. An installation has so many an hour for everything; half of them are
 * kept for issues that people open, so that a back-fill of a hundred repositories never holds those up.
 * https://docs.github.com/rest/rate-limit/rate-limit
 */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import { PutOff } from "../../queue/put-off.ts";

const RateLimit = z.object({
  resources: z.object({ core: z.object({ limit: z.int(), remaining: z.int(), reset: z.int() }) }),
});

export interface SpareCallsOptions {
  /** An installation's. */
  readonly octokit: (installation: number) => Promise<Pick<Octokit, "request">>;
  readonly now: () => Date;
}

/** Of the limit, for what people wait for. */
const KEPT = 0.5;
/** Hundreds of small jobs in a row need not ask each for itself; what they use meanwhile is far less than what is kept. */
const REMEMBERED_MS = 5_000;
/** What was put off together must not come back together, in seconds. */
const SPREAD_SECONDS = 300;

/** Throws `PutOff` where an installation has no calls to spare; asking costs none. */
export function createSpareCalls({ octokit, now }: SpareCallsOptions): (installation: number) => Promise<void> {
  const known = new Map<number, { readonly until: number; readonly putOff: PutOff | null }>();
  return async (installation) => {
    const nowMs = now().getTime();
    let found = known.get(installation);
    if (found === undefined || found.until < nowMs) {
      const putOff = await ask(await octokit(installation), nowMs);
      found = { until: nowMs + REMEMBERED_MS, putOff };
      known.set(installation, found);
    }
    if (found.putOff === null) return;
    const { message, afterSeconds } = found.putOff;
    throw new PutOff(message, afterSeconds + SPREAD_SECONDS * Math.random());
  };
}

async function ask(octokit: Pick<Octokit, "request">, nowMs: number): Promise<PutOff | null> {
  let core;
  try {
    core = RateLimit.parse((await octokit.request("GET /rate_limit")).data).resources.core;
  } catch (error) {
    // An enterprise server without rate limits says that there is no such thing.
    if (isOfRateLimit(error)) return null;
    throw error;
  }
  const { limit, remaining, reset } = core;
  if (remaining > limit * KEPT) return null;
  const seconds = Math.max(0, reset - nowMs / 1000);
  return new PutOff(`${remaining} of ${limit} calls to GitHub are left, kept for new issues`, seconds);
}

const NotFound = z.object({ status: z.literal(404), request: z.object({ url: z.string().endsWith("/rate_limit") }) });

/** The token's request, which comes before, is answered so where the App was uninstalled. */
function isOfRateLimit(error: unknown): boolean {
  return NotFound.safeParse(error).success;
}
