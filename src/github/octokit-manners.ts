/**
 * How an octokit behaves towards GitHub: a time-out for each try, bounded retries, waits as GitHub asks but not for
 * ever, writes at GitHub's pace but not slower. For every octokit that has the plugins `retry` and `throttling`: our
 * own (`create-octokit.ts`) and Probot's, whose defaults wait an hour where GitHub says so, know no time-out, and hold
 * back a comment for a second after a label.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { OctokitOptions } from "@octokit/core/types";
import { z } from "zod";
import { createFetch, type Fetch } from "./fetch-whole.ts";
import { createWritePace, type WritePace } from "./write-pace.ts";

export interface MannersOptions {
  /** For one try of one request, in milliseconds; 30,000 by default. */
  readonly timeoutMs?: number;
  /** Longest wait that a rate limit may impose, 60 by default; above it the request fails with `rate-limited`. */
  readonly maxWaitSeconds?: number;
  /** What one second of waiting lasts, in milliseconds; tests make it short. */
  readonly secondMs?: number;
  /** Told of each rate limit. */
  readonly warn?: (message: string) => void;
  readonly fetch?: Fetch;
}

/** After 5xx and lost connections: tries after 1 and 4 s. */
const RETRIES = 2;
/** A limit that is hit again after the wait that GitHub asked for is somebody else's doing: once is enough. */
const LIMIT_RETRIES = 1;
/** These say the same the next time. 403 and 429 are the throttling plugin's, which knows how long to wait. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
/** Writes of one triage that go at once; with one a second after them it stays below GitHub's 80 a minute. */
const BURST = 10;

/**
 * What to give to `Octokit.defaults(…)`. A function, since an object would be merged deeply, and the plugin's groups
 * would come out of that without their methods.
 */
export function createManners(options: MannersOptions = {}): (given: OctokitOptions) => object {
  const { timeoutMs = 30_000, maxWaitSeconds = 60, secondMs = 1000, warn, fetch } = options;
  const newPace = () => createWritePace({ burst: BURST, intervalMs: secondMs, now: () => performance.now(), sleep });
  const mayWait = (seconds: number, _request: object, _octokit: object, retryCount: number): boolean => {
    const willWait = seconds <= maxWaitSeconds && retryCount < LIMIT_RETRIES;
    warn?.(`GitHub's rate limit is used up; ${willWait ? `waiting ${seconds} s` : "giving up"}.`);
    return willWait;
  };
  const throttle = {
    retryAfterBaseValue: secondMs,
    write: asGroup(newPace),
    search: asGroup(() => createWritePace({ burst: 1, intervalMs: 2 * secondMs, now: () => performance.now(), sleep })),
    notifications: asGroup(() => ({ turn: () => Promise.resolve() })),
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait,
  };
  const retry = { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: secondMs };
  const request = { fetch: createFetch(timeoutMs, fetch) };
  return (given) => ({
    ...given,
    request: { ...given.request, ...request },
    retry,
    throttle: { ...given.throttle, ...throttle, ...limitsOf(given.auth) },
  });
}

const Installation = z.object({ installationId: z.int() });

/**
 * Whose limits an octokit is under: its installation's. Probot 14 puts the octokits of all events under one name, so that
 * ten calls at a time and a write a second would be all that a process does for hundreds of repositories.
 */
function limitsOf(auth: unknown): { readonly id?: string } {
  const { data } = Installation.safeParse(auth);
  return data === undefined ? {} : { id: String(data.installationId) };
}

/**
 * The plugin's groups hold back every write for a second and every comment for three, the first ones too. Ours let a
 * burst through, and searches come every two seconds as there (30 a minute). It calls nothing of a group but `key(id).schedule(options, job)` (plugin-throttling, wrap-request); the
 * id is the installation's with Probot, so that one busy repository does not hold up the others: GitHub counts by it too.
 */
function asGroup(newPace: () => WritePace): object {
  const paces = new Map<string, WritePace>();
  const paceOf = (id: string): WritePace => {
    const pace = paces.get(id) ?? newPace();
    paces.set(id, pace);
    return pace;
  };
  const limiter = (id: string) => ({
    schedule: (_options: object, job: () => Promise<void>) => paceOf(id).turn().then(job),
  });
  return { key: limiter };
}
