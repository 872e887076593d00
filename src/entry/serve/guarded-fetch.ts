/**
 * Every call to GitHub goes through here: it is counted, and a write is not sent for a delivery that another worker may
 * have taken over. A process that was asleep or cut off from the database thus does nothing twice.
 */
import type { Octokit } from "@octokit/core";
import type { Fetch } from "../../github/fetch-whole.ts";
import type { Intake } from "./intake.ts";
import type { Metrics } from "./metrics.ts";
import type { Work, WorkContext } from "./work-context.ts";

/** A `fetch` that counts, and that waits while webhooks are taken in. */
export function createGuardedFetch(
  metrics: Pick<Metrics, "askedGitHub">,
  intake: Pick<Intake, "quiet">,
  fetch: Fetch = globalThis.fetch,
): Fetch {
  return async (url, init) => {
    await intake.quiet();
    try {
      const response = await fetch(url, init);
      const { headers } = response;
      const remaining = headers.get("x-ratelimit-remaining");
      const resource = headers.get("x-ratelimit-resource") ?? "core";
      metrics.askedGitHub(String(response.status), known(resource), remaining === null ? null : Number(remaining));
      return response;
    } catch (error) {
      metrics.askedGitHub("fault", null, null);
      throw error;
    }
  };
}

/**
 * An octokit plugin, the last of all, so that it sees a request before any other: in the asynchronous context of whoever
 * asked. `timeoutMs` is that of one request. Bottleneck, behind the throttling plugin, runs requests in the context of some other one that has just ended;
 * so the delivery is bound to the request's own `fetch`, which is called at the very end.
 */
export function createWorkBinder(context: WorkContext, timeoutMs: number): (octokit: Octokit) => object {
  return (octokit) => {
    octokit.hook.wrap("request", (request, options) => {
      const work = context.getStore();
      const fetch: unknown = options.request.fetch;
      if (work === undefined || !isFetch(fetch)) return request(options);
      return request({ ...options, request: { ...options.request, fetch: guard(work, fetch, timeoutMs) } });
    });
    return {};
  };
}

/** A write may reach GitHub as late as its time-out; until then the delivery must be nobody else's. */
function guard(work: Work, fetch: Fetch, timeoutMs: number): Fetch {
  return async (url, init) => {
    if (work.isHeld(timeoutMs) || isRead(init?.method)) return await fetch(url, init);
    throw new Error(`delivery ${work.delivery} is no longer this worker's: nothing more is written for it`);
  };
}

/** octokit types it as `any`. */
function isFetch(value: unknown): value is Fetch {
  return typeof value === "function";
}

function isRead(method = "GET"): boolean {
  return method === "GET" || method === "HEAD";
}

/** https://docs.github.com/rest/rate-limit: a label of a metric must not be whatever a server says. */
function known(resource: string): string {
  return ["core", "search", "graphql", "code_search"].includes(resource) ? resource : "other";
}
