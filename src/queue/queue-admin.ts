/** What an operator may ask of the queue: of a store directly, or of the running server that alone may open it. */
import { z } from "zod";
import { type Delivery, DELIVERY_STATES, type DeliveryState, type DeliveryStore } from "./delivery-store.ts";

/** The queue as an operator sees it: list, and run again. */
export interface QueueAdmin {
  list(filter: { state?: DeliveryState; limit: number }): Promise<readonly Delivery[]>;
  replay(id: string): Promise<ReplayResult>;
}

export type ReplayResult = Awaited<ReturnType<DeliveryStore["replay"]>>;

const Text = z.string().nullable();

/** Held against a running server's answer, which may be of another version. */
export const DeliveryList: z.ZodType<readonly Delivery[]> = z.array(
  z.object({
    id: z.string(),
    event: z.string(),
    action: Text,
    key: z.string(),
    repo: Text,
    issue: z.number().nullable(),
    state: z.enum(DELIVERY_STATES),
    attempts: z.number(),
    reason: Text,
    receivedAt: z.string(),
    dueAt: z.string(),
    finishedAt: Text,
  }),
);

/** What the server answers to a replay: `still open` where the delivery has not ended yet. */
export const ReplayAnswer = z.enum(["replayed", "unknown", "still open"]);
