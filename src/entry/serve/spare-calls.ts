/**
 * How many calls to GitHub the background may make. An installation has so many an hour for everything; half of them are
 * kept for issues that people open, so that a back-fill of a hundred repositories never holds those up; a fifth is kept
 * from edits and commands too, which a few people can bring about by the hundred.
 */
import type { Octokit } from "@octokit/core";
import { findCallsLeft } from "../../github/calls-left.ts";
import { PutOff } from "../../queue/put-off.ts";

export interface SpareCallsOptions {
  /** An installation's. */
  readonly octokit: (installation: number) => Promise<Pick<Octokit, "request">>;
  readonly now: () => Date;
  /** Of the limit, for what people wait for; half of it by default. */
  readonly kept?: number;
}

const KEPT = 0.5;
/** Hundreds of small jobs in a row need not ask each for itself; what they use meanwhile is far less than what is kept. */
const REMEMBERED_MS = 5_000;
/** What was put off together must not come back together, in seconds. */
const SPREAD_SECONDS = 300;

/** Throws `PutOff` where an installation has no calls to spare; asking costs none. */
export function createSpareCalls({
  octokit,
  now,
  kept = KEPT,
}: SpareCallsOptions): (installation: number) => Promise<void> {
  const known = new Map<number, { readonly until: number; readonly putOff: PutOff | null }>();
  return async (installation) => {
    const nowMs = now().getTime();
    let found = known.get(installation);
    if (found === undefined || found.until < nowMs) {
      const putOff = await ask(await octokit(installation), nowMs, kept);
      found = { until: nowMs + REMEMBERED_MS, putOff };
      known.set(installation, found);
    }
    if (found.putOff === null) return;
    const { message, afterSeconds } = found.putOff;
    throw new PutOff(message, afterSeconds + SPREAD_SECONDS * Math.random());
  };
}

async function ask(octokit: Pick<Octokit, "request">, nowMs: number, kept: number): Promise<PutOff | null> {
  const calls = await findCallsLeft(octokit);
  if (calls === null || calls.remaining > calls.limit * kept) return null;
  const { limit, remaining, reset } = calls;
  const seconds = Math.max(0, reset - nowMs / 1000);
  return new PutOff(`${remaining} of ${limit} calls to GitHub are left, kept for new issues`, seconds);
}
