/** Workers on a real store (PGlite): what becomes of deliveries. Waits are for states, never for times. */
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { mock } from "node:test";
import { DeliveryFault } from "../../src/queue/delivery-fault.ts";
import type { Delivery, DeliveryStore } from "../../src/queue/delivery-store.ts";
import type { HeldClaim } from "../../src/queue/held-claim.ts";
import { PutOff } from "../../src/queue/put-off.ts";
import { createWorker, type DeliveryEnd, type Worker, type WorkerOptions } from "../../src/queue/worker.ts";
import { createDeliveryStore } from "../../src/store/database/database-delivery-store.ts";
import type { Database } from "../../src/store/database/database.ts";
import { migrate } from "../../src/store/database/migrate.ts";
import { emptyPglite } from "../support/empty-pglite.ts";
import { IN_MEMORY, openPglite } from "../../src/store/database/open-pglite.ts";
import { eventually } from "../support/eventually.ts";

let database: Database;
let store: DeliveryStore;
let workers: Worker[] = [];
let ends: [string, DeliveryEnd["kind"]][] = [];

beforeAll(async () => {
  database = await openPglite(IN_MEMORY, await emptyPglite());
  await migrate(database);
  store = createDeliveryStore(database);
});
beforeEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop(0)));
  workers = [];
  ends = [];
  await database.run("delete from fingerpost.deliveries");
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop(0)));
  await database.close();
});

function start(handle: WorkerOptions["handle"], change: Partial<WorkerOptions> = {}): Worker {
  const worker = createWorker({
    store,
    name: `w${workers.length}`,
    handle,
    concurrency: 4,
    leaseMs: 60_000,
    pollMs: 40,
    random: () => 0,
    backOff: { baseSeconds: 0.002, factor: 1, maxSeconds: 1, attempts: 3 },
    events: { ended: (claim, end) => void ends.push([claim.id, end.kind]), outage: () => undefined },
    ...change,
  });
  workers.push(worker);
  worker.start();
  return worker;
}

async function accept(id: string, key = id, repo: string | null = null): Promise<void> {
  await store.accept({ id, event: "issues", action: null, key, repo, issue: null, payload: "{}" });
}

const all = (): Promise<readonly Delivery[]> => store.list({ limit: 100 });
const ended = (state: Delivery["state"], count: number) =>
  eventually(all, (list) => list.filter((each) => each.state === state).length === count);

test("what is accepted is worked off, with what came of it", async () => {
  start(() => Promise.resolve("comment created"));
  await accept("a");
  expect(await ended("done", 1)).toMatchObject([{ id: "a", reason: "comment created", attempts: 1 }]);
});

test("a failure that passes is tried again", async () => {
  let tries = 0;
  start(() => (++tries < 3 ? Promise.reject(new Error("502")) : Promise.resolve("done")));
  await accept("a");
  expect(await ended("done", 1)).toMatchObject([{ attempts: 3 }]);
  expect(ends.map(([, kind]) => kind)).toEqual(["retry", "retry", "done"]);
});

test("one that does not is given up with its reason after the last try", async () => {
  start(() => Promise.reject(new Error("GitHub answered 502")));
  await accept("a");
  expect(await ended("dead", 1)).toMatchObject([{ attempts: 3, reason: "GitHub answered 502" }]);
});

test("what is put off comes back with all its tries, and holds nothing up", async () => {
  let asked = 0;
  start(() => (++asked <= 5 ? Promise.reject(new PutOff("no calls to spare", 0)) : Promise.resolve("done")));
  await accept("a");
  expect(await ended("done", 1)).toMatchObject([{ attempts: 1 }]);
  expect(ends.map(([, kind]) => kind)).toEqual([...Array<string>(5).fill("put off"), "done"]);
});

test("one that can't succeed is given up at once", async () => {
  start(() => Promise.reject(new DeliveryFault("too long", { code: "invalid", retryAfterSeconds: null })));
  await accept("a");
  expect(await ended("dead", 1)).toMatchObject([{ attempts: 1 }]);
});

test("one that kills the process each time is given up too", async () => {
  await accept("a");
  for (let tries = 0; tries < 3; tries++) await store.claim({ worker: "died", limit: 1, leaseMs: -1 });
  start(() => Promise.resolve("must not be tried"));
  expect((await ended("dead", 1))[0]?.reason).toContain("process died 3 times");
});

test("one key: one at a time and in order, whoever works; other keys beside it", async () => {
  const running = new Map<string, number>();
  const order: string[] = [];
  let most = 0;
  const handle = async ({ key, id }: HeldClaim): Promise<string> => {
    running.set(key, (running.get(key) ?? 0) + 1);
    most = Math.max(most, ...running.values());
    await new Promise((resolve) => setImmediate(resolve));
    order.push(id);
    running.set(key, (running.get(key) ?? 0) - 1);
    return "done";
  };
  for (let at = 0; at < 24; at++) await accept(`${at % 3}-${String(at).padStart(2, "0")}`, `k${at % 3}`);
  start(handle);
  start(handle);
  start(handle);
  await ended("done", 24);
  expect(most).toBe(1);
  for (const key of ["0", "1", "2"]) {
    const mine = order.filter((id) => id.startsWith(key));
    expect(mine).toEqual([...mine].sort());
  }
});

test("the flood of one repository does not hold up another's issue", async () => {
  const order: string[] = [];
  let letIn = (): void => undefined;
  const isIn = new Promise<void>((resolve) => (letIn = resolve));
  start(
    async ({ id, repo }) => {
      order.push(id);
      if (id === "flood-3") {
        await accept("other", "other", "acme/other");
        letIn();
      }
      // The others of the flood last until the other one has come in.
      if (repo === "acme/tool" && Number(id.slice("flood-".length)) > 3) await isIn;
      return "done";
    },
    { concurrency: 2 },
  );
  for (let at = 0; at < 12; at++) await accept(`flood-${at}`, `flood-${at}`, "acme/tool");
  await ended("done", 13);
  expect(order.indexOf("other")).toBeLessThan(8);
  expect(order.filter((id) => id.startsWith("flood"))).toEqual(Array.from({ length: 12 }, (_, at) => `flood-${at}`));
});

test("jobs of our own never have more than half of the places", async () => {
  for (let at = 0; at < 9; at++) {
    const job = { id: `job-${at}`, event: "fingerpost.backfill", action: null, key: `job-${at}`, repo: null };
    await store.accept({ ...job, issue: null, payload: "{}" });
  }
  const under = new Set<string>();
  let most = 0;
  start(
    async ({ id }) => {
      under.add(id);
      most = Math.max(most, under.size);
      await new Promise((resolve) => setTimeout(resolve, 5));
      under.delete(id);
      return "done";
    },
    { concurrency: 5 },
  );
  await ended("done", 9);
  expect(most).toBe(2);
});

test("a worker that stops ends what is under way and claims nothing more", async () => {
  let end = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    start(
      () =>
        new Promise((done) => {
          end = () => {
            done("done");
          };
          resolve();
        }),
      { concurrency: 1 },
    );
  });
  await accept("a");
  await accept("b");
  await begun;
  const stopped = workers[0]?.stop(10_000);
  end();
  expect(await stopped).toEqual({ givenBack: 0 });
  expect((await all()).map(({ id, state }) => [id, state])).toEqual([
    ["b", "waiting"],
    ["a", "done"],
  ]);
});

test("what does not end in time is given back, untried, and may no longer write", async () => {
  const claims: HeldClaim[] = [];
  const worker = start((claim) => {
    claims.push(claim);
    return new Promise(() => undefined);
  });
  await accept("a");
  await eventually(
    () => claims.length,
    (count) => count === 1,
  );
  expect(claims[0]?.isHeld()).toBe(true);
  expect(await worker.stop(0)).toEqual({ givenBack: 1 });
  expect(claims[0]?.isHeld()).toBe(false);
  expect(await all()).toMatchObject([{ state: "waiting", attempts: 0 }]);
});

test("long work keeps its lease: by our own clock it is renewed as long as it lasts", async () => {
  // The worker's clock only; the database and our waits go by the real one.
  mock.timers.enable({ apis: ["setInterval"] });
  try {
    let claim: HeldClaim | undefined;
    let renewals = 0;
    const renew: DeliveryStore["renew"] = async (...given) => {
      const renewed = await store.renew(...given);
      renewals++;
      return renewed;
    };
    const handle = (given: HeldClaim) => {
      claim = given;
      return new Promise<string>(() => undefined);
    };
    start(handle, { store: { ...store, renew } });
    await accept("a");
    await eventually(
      () => claim,
      (given) => given !== undefined,
    );
    // Three leases of a minute: nine renewals.
    for (let third = 1; third <= 9; third++) {
      mock.timers.tick(20_000);
      await eventually(
        () => renewals,
        (count) => count === third,
      );
    }
    expect(claim?.isHeld()).toBe(true);
    expect(await store.claim({ worker: "other", limit: 1, leaseMs: 1000 })).toEqual([]);
  } finally {
    mock.timers.reset();
  }
});

test("a store that is away for a while delays the work, and loses none", async () => {
  let isAway = true;
  const outages: unknown[] = [];
  const flaky: DeliveryStore = {
    ...store,
    claim: (request) => (isAway ? Promise.reject(new Error("connection refused")) : store.claim(request)),
    complete: async (claim, result) => {
      if (!isAway) return await store.complete(claim, result);
      isAway = false;
      throw new Error("connection refused");
    },
  };
  await accept("a");
  start(
    () => {
      isAway = true;
      return Promise.resolve("done");
    },
    { store: flaky, events: { ended: () => undefined, outage: (error) => void outages.push(error) } },
  );
  await eventually(
    () => outages.length,
    (count) => count === 1,
  );
  isAway = false;
  expect(await ended("done", 1)).toMatchObject([{ attempts: 1 }]);
  expect(outages.filter((each) => each === null).length).toBeGreaterThan(0);
});

test("the worker that lost its claim records nothing over the other's result", async () => {
  let finish = (): void => undefined;
  const slow = new Promise<string>((resolve) => {
    finish = () => {
      resolve("the slow one");
    };
  });
  // Its renewals never reach the store, and while it works it has no place for another try.
  const cutOff = { ...store, renew: () => Promise.reject(new Error("cut off")) };
  start(() => slow, { store: cutOff, leaseMs: 20, concurrency: 1 });
  await accept("a");
  await ended("running", 1);
  start(() => Promise.resolve("the quick one"));
  await ended("done", 1);
  finish();
  await eventually(
    () => ends.length,
    (count) => count === 2,
  );
  expect(ends.map(([, kind]) => kind).sort()).toEqual(["done", "lost"]);
  expect(await all()).toMatchObject([{ reason: "the quick one" }]);
});
