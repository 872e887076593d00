// src/github/octokit-manners.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/github/fetch-whole.ts
function createFetch(timeoutMs, fetch = globalThis.fetch) {
  return async (url, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await fetch(url, { ...init, signal });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    const whole = new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
    return Object.defineProperty(whole, "url", { value: response.url });
  };
}

// src/github/write-pace.ts
function createWritePace({ burst, intervalMs, now, sleep: sleep2 }) {
  let due = Number.NEGATIVE_INFINITY;
  return {
    turn: async () => {
      const time = now();
      due = Math.max(due, time - burst * intervalMs) + intervalMs;
      if (due > time) await sleep2(due - time);
    }
  };
}

// src/github/octokit-manners.ts
var RETRIES = 2;
var LIMIT_RETRIES = 1;
var FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
var BURST = 10;
function createManners(options = {}) {
  const { timeoutMs = 3e4, maxWaitSeconds = 60, secondMs = 1e3, warn, fetch } = options;
  const pace = createWritePace({ burst: BURST, intervalMs: secondMs, now: () => performance.now(), sleep });
  const mayWait = (seconds, _request, _octokit, retryCount) => {
    const willWait = seconds <= maxWaitSeconds && retryCount < LIMIT_RETRIES;
    warn?.(`GitHub's rate limit is used up; ${willWait ? `waiting ${seconds} s` : "giving up"}.`);
    return willWait;
  };
  const throttle = {
    retryAfterBaseValue: secondMs,
    write: asGroup(pace.turn),
    notifications: asGroup(() => Promise.resolve()),
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait
  };
  const retry = { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: secondMs };
  const request = { fetch: createFetch(timeoutMs, fetch) };
  return (given) => ({
    ...given,
    request: { ...given.request, ...request },
    retry,
    throttle: { ...given.throttle, ...throttle }
  });
}
function asGroup(turn) {
  const limiter = { schedule: (_options, job) => turn().then(job) };
  return { key: () => limiter };
}

export {
  createManners
};
