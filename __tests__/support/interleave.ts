/**
 * Lets several runs work on one GitHub at once, call by call, in an order that the test chooses: before each of its calls
 * a run waits for its turn. So a race becomes a list of names, and can be tried for every list.
 */
import type { GitHub } from "../../src/github/github.ts";

export interface Stage {
  /** The GitHub as this run sees it. */
  readonly as: (name: string) => GitHub;
  /** Starts a run; a fault of its own is kept for `end`. */
  readonly start: (name: string, run: () => Promise<unknown>) => Promise<void>;
  /** Lets the run make its next call. False where it waits for none any more. */
  readonly step: (name: string) => Promise<boolean>;
  /** Lets the run go on to its end. @throws what it threw */
  readonly end: (name: string) => Promise<void>;
}

export function createStage(github: GitHub): Stage {
  const waiting = new Map<string, (() => void)[]>();
  const faults = new Map<string, unknown>();
  const queueOf = (name: string) => {
    const queue = waiting.get(name) ?? [];
    waiting.set(name, queue);
    return queue;
  };
  const step = async (name: string) => {
    const next = queueOf(name).shift();
    next?.();
    await settle();
    return next !== undefined;
  };
  return {
    as: (name) =>
      new Proxy(github, {
        get(target, key) {
          const member: unknown = Reflect.get(target, key, target);
          if (typeof member !== "function") return member;
          return async (...args: unknown[]): Promise<unknown> => {
            await new Promise<void>((go) => queueOf(name).push(go));
            return await Reflect.apply(member, target, args);
          };
        },
      }),
    start: async (name, run) => {
      void run().catch((error: unknown) => faults.set(name, error));
      await settle();
    },
    step,
    end: async (name) => {
      while (await step(name));
      if (faults.has(name)) throw faults.get(name);
    },
  };
}

/** Until no run can go on without a turn: nothing here waits for more than promises and a few turns of the loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
