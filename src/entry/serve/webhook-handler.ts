/**
 * Takes a webhook in: its signature is checked on the raw bytes, it is stored, and only then acknowledged. What becomes
 * of it is the worker's matter. GitHub waits 10 s for the answer and does not ask again.
 */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { DeliveryStore, NewDelivery } from "../../queue/delivery-store.ts";
import { toDeliveryPlace, whyUnstorable } from "../../queue/delivery-key.ts";
import { type Answer, plain } from "./answer.ts";
import type { Intake } from "./intake.ts";
import { readBody } from "./read-body.ts";
import { toSafePayload } from "./safe-payload.ts";
import { isSignature, verifySignature } from "./verify-signature.ts";

export interface WebhookOptions {
  readonly secret: string;
  readonly store: Pick<DeliveryStore, "accept">;
  /** Told of each delivery that GitHub signed, and of what was refused. */
  readonly received: (reception: Reception) => void;
  /** Told of what GitHub signed only: nobody else can hold up the work. */
  readonly intake: Pick<Intake, "run">;
  /** How long to go on trying where the database is away, in milliseconds. */
  readonly patienceMs?: number;
}

export interface Reception {
  readonly result: "stored" | "repeated" | "refused" | "not stored";
  /** The refusal, or why it could not be stored. */
  readonly why: string | null;
  readonly delivery: NewDelivery | null;
}

/** GitHub sends 25 MB at most; an issue with its repository is below 1 MB, 10 MB are 50,000 repositories of one installation. */
export const MAX_BODY_BYTES = 10_000_000;
/** A restart of a database takes a second or two; GitHub's 10 s must not run out. */
const PATIENCE_MS = 7_000;
const PAUSE_MS = 200;

/** GitHub's are UUIDs. Our own jobs have a colon in their ids and a dot in their events, which can't come from here. */
const DELIVERY_ID = /^[\w-]{1,100}$/;
const EVENT = /^[a-z_]{1,50}$/;

const WRONG_SIGNATURE = "the signature is missing or wrong: is WEBHOOK_SECRET the webhook's secret?";

/**
 * GitHub names the App as the webhook's target (`X-GitHub-Hook-Installation-Target-*`); a webhook of a repository or an
 * organisation is not ours. Proxies and older enterprise servers may leave it out.
 * https://docs.github.com/webhooks/webhook-events-and-payloads#delivery-headers
 */
function isOfApp(headers: IncomingHttpHeaders): boolean {
  const type = headers["x-github-hook-installation-target-type"] ?? "integration";
  const id = headers["x-github-hook-installation-target-id"] ?? "0";
  return type === "integration" && /^\d{1,19}$/.test(String(id));
}

export function createWebhookHandler(options: WebhookOptions): (request: IncomingMessage) => Promise<Answer> {
  const { secret, store, received, intake, patienceMs = PATIENCE_MS } = options;
  const refuse = (status: number, why: string): Answer => {
    received({ result: "refused", why, delivery: null });
    return plain(status, why);
  };

  return async (request) => {
    const { headers } = request;
    const id = String(headers["x-github-delivery"] ?? "");
    const event = String(headers["x-github-event"] ?? "");
    if (!DELIVERY_ID.test(id) || !EVENT.test(event)) return refuse(400, "this is no webhook of GitHub's");
    if (headers["content-type"]?.startsWith("application/json") !== true) {
      return refuse(415, "set the webhook's content type to application/json");
    }
    // Before a byte of the body is kept: anybody can send ten megabytes.
    const signature = String(headers["x-hub-signature-256"] ?? "");
    if (!isSignature(signature)) return refuse(401, WRONG_SIGNATURE);
    if (!isOfApp(headers)) return refuse(400, "this webhook is none of an installed App's");
    const body = await readBody(request, MAX_BODY_BYTES);
    if (body === "too large") return refuse(413, `more than ${MAX_BODY_BYTES} bytes`);
    if (!verifySignature(secret, body, signature)) return refuse(401, WRONG_SIGNATURE);
    if (event === "ping") return plain(200, "pong");
    const text = body.toString("utf8");
    const payload = parse(text);
    if (payload === undefined) return refuse(400, "the body is not JSON");
    const delivery = toDelivery(id, event, payload, text);
    return await intake.run(() => keep(delivery));
  };

  async function keep(delivery: NewDelivery): Promise<Answer> {
    const until = performance.now() + patienceMs;
    for (;;) {
      try {
        const result = await store.accept(delivery);
        received({ result, why: null, delivery });
        return plain(202, result);
      } catch (error) {
        if (performance.now() + PAUSE_MS < until) {
          await sleep(PAUSE_MS);
          continue;
        }
        const why = error instanceof Error ? error.message : "unknown";
        received({ result: "not stored", why, delivery });
        // GitHub shows it as failed, and we ask for it again (redeliver-failed.ts).
        return { ...plain(503, "the database can't be reached"), headers: { "retry-after": "60" } };
      }
    }
  }
}

/** What no table can hold is kept with its reason, and not tried again and again as if the database were away. */
function toDelivery(id: string, event: string, parsed: unknown, raw: string): NewDelivery {
  const payload = toSafePayload(parsed, raw);
  const place = toDeliveryPlace(id, parsed);
  const dead = whyUnstorable(place);
  if (dead === null) return { id, event, ...place, payload };
  return { id, event, action: null, key: `delivery:${id}`, repo: null, issue: null, payload, dead };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
