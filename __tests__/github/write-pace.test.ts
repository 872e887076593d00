import { describe, expect, test } from "@jest/globals";
import { createWritePace } from "../../src/github/write-pace.ts";

/** A clock that stands still but for sleeping. */
function createRun(burst: number, intervalMs: number) {
  let time = 0;
  const sleep = (ms: number): Promise<void> => {
    time += ms;
    return Promise.resolve();
  };
  const pace = createWritePace({ burst, intervalMs, now: () => time, sleep });
  return {
    /** The instants at which so many writes go, one after the other. */
    write: async (count: number): Promise<number[]> => {
      const instants: number[] = [];
      for (let index = 0; index < count; index++) {
        await pace.turn();
        instants.push(time);
      }
      return instants;
    },
    rest: (ms: number) => {
      time += ms;
    },
  };
}

describe("the pace of writes", () => {
  test("one triage does not wait, a long series goes at the interval", async () => {
    const run = createRun(4, 1000);
    expect(await run.write(7)).toEqual([0, 0, 0, 0, 1000, 2000, 3000]);
  });

  test("a rest earns turns back, but never more than a burst", async () => {
    const run = createRun(3, 1000);
    await run.write(3);
    run.rest(2000);
    expect(await run.write(3)).toEqual([2000, 2000, 3000]);
    run.rest(3_600_000);
    expect(await run.write(4)).toEqual([3_603_000, 3_603_000, 3_603_000, 3_604_000]);
  });

  test("in no minute more than GitHub's 80 with the burst that is used", async () => {
    const instants = await createRun(10, 1000).write(300);
    const most = Math.max(
      ...instants.map((start) => instants.filter((at) => at >= start && at < start + 60_000).length),
    );
    expect(most).toBeLessThanOrEqual(80);
  });
});
