import type { QueueCounts } from "../../queue/delivery-store.ts";
import { type Answer, json, plain } from "./answer.ts";

export interface Health {
  /** `/healthz`: the process turns; whoever gets no answer should start it anew. */
  readonly live: () => Answer;
  /** `/readyz`: 503 where webhooks should go elsewhere: the database is away, or this copy is stopping. */
  readonly ready: () => Promise<Answer>;
}

const PATIENCE_MS = 2_000;

/**
 * The queue's lag is told, and is no reason to be unready: a copy that lags behind still stores what comes in, and taking
 * it out of a balancer would lose deliveries. `/metrics` has the same figure, to be woken up by.
 */
export function createHealth(count: () => Promise<QueueCounts>, isStopping: () => boolean): Health {
  return {
    live: () => plain(200, "ok"),
    async ready() {
      if (isStopping()) return json(503, { ready: false, why: "stopping" });
      try {
        const { waiting, running, dead, lagSeconds } = await within(PATIENCE_MS, count());
        return json(200, { ready: true, database: "up", queue: { waiting, running, dead, lagSeconds } });
      } catch {
        return json(503, { ready: false, why: "the database can't be reached" });
      }
    },
  };
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("no answer"));
    }, ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
