/** How many calls a token has left; asking costs none. https://docs.github.com/rest/rate-limit/rate-limit */
import type { Octokit } from "@octokit/core";
import { z } from "zod";

export interface CallsLeft {
  /** An hour. */
  readonly limit: number;
  readonly remaining: number;
  /** When all are there again, in seconds since 1970. */
  readonly reset: number;
}

/** Of the limit, for issues that are opened: below it, edits and commands wait. */
export const KEPT_FOR_NEW = 0.2;

const RateLimit = z.object({
  resources: z.object({ core: z.object({ limit: z.int(), remaining: z.int(), reset: z.int() }) }),
});
const NotFound = z.object({ status: z.literal(404), request: z.object({ url: z.string().endsWith("/rate_limit") }) });

/** null where there is no limit, as on an enterprise server. @throws what the octokit throws where it can't be asked */
export async function findCallsLeft(octokit: Pick<Octokit, "request">): Promise<CallsLeft | null> {
  try {
    return RateLimit.parse((await octokit.request("GET /rate_limit")).data).resources.core;
  } catch (error) {
    // An installation's token is asked for before, and that is answered so where the App was uninstalled.
    if (NotFound.safeParse(error).success) return null;
    throw error;
  }
}
