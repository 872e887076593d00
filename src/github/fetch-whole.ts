/**
 * A `fetch` that gives whole answers within a time, or fails.
 *
 * octokit alone waits for ever, and takes the stump of a body that was cut off for an answer. Give this as
 * `request: { fetch }` to any octokit. It neither retries nor looks at what it carries.
 */

/** What octokit asks of a `fetch`. */
export type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * @param timeoutMs  for one try: connection, headers and the whole body. Rejects with a `TimeoutError` after it.
 * @param fetch  what carries the request; the global one by default.
 */
export function createFetch(timeoutMs: number, fetch: Fetch = globalThis.fetch): Fetch {
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
