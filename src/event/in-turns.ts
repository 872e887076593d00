/** A long calculation beside other work: a webhook is acknowledged in between. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Steps } from "../match/steps.ts";

/** The result; after each step whoever else waits has a turn. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}
