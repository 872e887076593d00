/**
 * Asks GitHub for deliveries that never reached us, and has them sent again: GitHub does not do that by itself. It keeps
 * deliveries for three days. https://docs.github.com/rest/apps/webhooks#list-deliveries-for-an-app-webhook
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import type { DeliveryStore } from "../../queue/delivery-store.ts";

const Attempt = z.object({
  id: z.int(),
  guid: z.string(),
  delivered_at: z.string(),
  status_code: z.number(),
});
type Attempt = z.infer<typeof Attempt>;

export interface RedeliverOptions {
  /** Signs as the App itself. */
  readonly octokit: Octokit;
  readonly store: Pick<DeliveryStore, "findKnown">;
  readonly now: Date;
  readonly days: number;
  /** Between two requests to send again; 1,000 by default, as GitHub asks of writes. */
  readonly pauseMs?: number;
}

const PER_PAGE = 100;
/** Of 100 attempts each; a start after a long night must not use up the App's limit. */
const PAGES = 30;
const MOST = 500;
/** What failed so often fails for a reason that another attempt does not change. */
const ATTEMPTS = 5;
const DAY_MS = 86_400_000;
/** GitHub may still be waiting for our answer. */
const SETTLED_MS = 60_000;

/** How many were asked for. @throws RequestError of octokit */
export async function redeliverFailed(options: RedeliverOptions): Promise<number> {
  const { octokit, store, now, days, pauseMs = 1000 } = options;
  const attempts = await listAttempts(octokit, now.getTime() - days * DAY_MS);
  const failed = findFailed(attempts, now.getTime() - SETTLED_MS);
  const known = await store.findKnown(failed.map(({ guid }) => guid));
  const missing = failed.filter(({ guid }) => !known.has(guid)).slice(0, MOST);
  for (const [position, { id }] of missing.entries()) {
    if (position > 0) await sleep(pauseMs);
    const route = "POST /app/hook/deliveries/{delivery_id}/attempts";
    await octokit.request(route, { delivery_id: id });
  }
  return missing.length;
}

/** Newest first, as GitHub lists them. */
async function listAttempts(octokit: Octokit, since: number): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const parameters = { per_page: PER_PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const { data, headers } = await octokit.request("GET /app/hook/deliveries", parameters);
    const found = z.array(Attempt).parse(data);
    attempts.push(...found.filter(({ delivered_at }) => Date.parse(delivered_at) >= since));
    cursor = nextCursor(headers.link);
    const last = found.at(-1);
    if (cursor === undefined || last === undefined || Date.parse(last.delivered_at) < since) break;
  }
  return attempts;
}

/** The newest attempt of each delivery that no attempt brought to us, oldest delivery first. */
function findFailed(attempts: readonly Attempt[], settledBefore: number): readonly Attempt[] {
  const byGuid = new Map<string, Attempt[]>();
  for (const each of attempts) byGuid.set(each.guid, [...(byGuid.get(each.guid) ?? []), each]);
  return [...byGuid.values()]
    .filter((all) => all.length < ATTEMPTS && all.every((each) => !isDelivered(each)))
    .flatMap(([newest]) => (newest && Date.parse(newest.delivered_at) < settledBefore ? [newest] : []))
    .reverse();
}

function isDelivered({ status_code }: Attempt): boolean {
  return status_code >= 200 && status_code < 300;
}

/** The cursor of `<https://…?cursor=v1_1&per_page=100>; rel="next"`. */
function nextCursor(link: string | undefined): string | undefined {
  const address = /<([^<>]+)>; rel="next"/.exec(link ?? "")?.[1];
  return address === undefined ? undefined : (new URL(address).searchParams.get("cursor") ?? undefined);
}
