/** What happens to deliveries, as lines of the log. Every line has the delivery's id; none has anything of its payload. */
import type { Logger } from "pino";
import type { Claim, NewDelivery } from "../../queue/delivery-store.ts";
import type { DeliveryEnd } from "../../queue/worker.ts";
import type { Reception } from "./webhook-handler.ts";

type Log = Pick<Logger, "info" | "warn" | "error">;

export function logReception(log: Log, { result, why, delivery }: Reception): void {
  const about = delivery === null ? {} : placeOf(delivery);
  switch (result) {
    case "stored":
    case "repeated":
      log.info(about, result);
      return;
    case "refused":
      log.warn({ why }, "a webhook was refused");
      return;
    case "not stored":
      log.error({ ...about, why }, "a webhook could not be stored; GitHub is asked for it again later");
      return;
  }
}

export function logDeliveryEnd(log: Log, claim: Claim, end: DeliveryEnd, seconds: number): void {
  const about = { ...placeOf(claim), attempt: claim.attempt, seconds: Number(seconds.toFixed(3)) };
  switch (end.kind) {
    case "done":
      log.info({ ...about, result: end.result }, "worked off");
      return;
    case "retry":
      log.warn(
        { ...about, reason: end.reason, afterSeconds: Number(end.afterSeconds.toFixed(3)) },
        "failed, tried again later",
      );
      return;
    case "put off":
      log.info({ ...about, reason: end.reason, afterSeconds: Math.round(end.afterSeconds) }, "put off");
      return;
    case "dead":
      log.error({ ...about, reason: end.reason }, "given up; see `fingerpost deliveries`");
      return;
    case "lost":
      log.warn(about, "taken over by another worker");
      return;
  }
}

function placeOf({ id, event, action, repo, issue }: NewDelivery): object {
  return { delivery: id, event, action, repo, issue };
}
