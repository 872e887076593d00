/**
 * What keeps anybody from using up GitHub's calls, before a delivery costs one: who only edits, or only gives commands, has
 * so many an hour; of edits that wait one after another the last does for all; and where few calls are left, those who open
 * an issue come first.
 */
import { isInsider } from "../../command/may-run.ts";
import { createBudget } from "../../event/budget.ts";
import { type EventTask, readEvent } from "../../event/read-event.ts";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { HeldClaim } from "../../queue/held-claim.ts";
import { PutOff } from "../../queue/put-off.ts";

export interface GateOptions {
  readonly store: Pick<DeliveryStore, "listLaterEdits">;
  /** Throws `PutOff` where an installation has too few calls left for what can wait. */
  readonly spare: (installation: number) => Promise<void>;
  readonly now: () => Date;
}

/** Why the delivery needs no work; null where it does. Throws `PutOff` where its time is later. */
export type Gate = (claim: HeldClaim, about: Sender) => Promise<string | null>;

/** Whom and what the delivery is about, by id; null where its payload does not say. */
export interface Sender {
  readonly installation: number | null;
  readonly repository: number | null;
}

const HOUR_MS = 3_600_000;
/** Of one person in one repository; members' are not counted. */
export const ORDERS_AN_HOUR = 10;
/** Of one issue; the last one is read all the same, only later. */
export const EDITS_AN_HOUR = 6;

export function createGate({ store, spare, now }: GateOptions): Gate {
  const orders = createBudget(ORDERS_AN_HOUR, HOUR_MS);
  const edits = createBudget(EDITS_AN_HOUR, HOUR_MS);
  const others = createBudget(EDITS_AN_HOUR, HOUR_MS);
  return async (claim, { installation, repository }) => {
    const task = readEvent(claim.event, JSON.parse(claim.payload));
    if (!canWait(task)) return null;
    const nowMs = now().getTime();
    if (task.kind === "learn" || task.kind === "reply") {
      if (others.take(claim.key, nowMs) > 0) return "left alone: too many of its kind within an hour";
      if (installation !== null) await spare(installation);
      return null;
    }
    if (task.kind === "triage") {
      const later = await store.listLaterEdits(claim);
      if (later.some((payload) => readEvent("issues", JSON.parse(payload)).kind === "triage")) {
        return "left alone: a later edit is waiting";
      }
      const waitMs = edits.take(claim.key, nowMs);
      if (waitMs > 0) throw new PutOff(`edited more than ${EDITS_AN_HOUR} times within an hour`, waitMs / 1000);
    } else if (!isInsider(task.association)) {
      const { login = "" } = task.comment.author ?? {};
      if (orders.take(`${repository ?? claim.repo ?? ""}:${login}`, nowMs) > 0) {
        return `left alone: ${login} has given more than ${ORDERS_AN_HOUR} commands within an hour`;
      }
    }
    if (installation !== null) await spare(installation);
    return null;
  };
}

function canWait(task: EventTask): task is Extract<EventTask, { kind: "triage" | "command" | "learn" | "reply" }> {
  return (
    task.kind === "command" || task.kind === "learn" || task.kind === "reply" || (task.kind === "triage" && !task.isNew)
  );
}
