/** Several real processes on one PostgreSQL, some of them killed: no key twice at a time, in order, nothing lost. */
import { type ChildProcess, spawn } from "node:child_process";
import { expect } from "@jest/globals";
import { z } from "zod";
import { bundleServer } from "../../bench/server-process.ts";
import { createDeliveryStore } from "../../src/store/database/database-delivery-store.ts";
import { migrate } from "../../src/store/database/migrate.ts";
import { openPostgres } from "../../src/store/database/open-postgres.ts";
import { eventually } from "../support/eventually.ts";
import { testOnPostgres } from "../support/postgres.ts";

const DELIVERIES = 400;
const KEYS = 25;

testOnPostgres("four processes, three of them killed and replaced", async (url) => {
  const database = openPostgres({ url, warn: () => undefined });
  await migrate(database);
  await database.run("create table clashes (key text, id text)");
  await database.run("create table worked (seq serial, key text, id text, process integer)");
  const store = createDeliveryStore(database);
  for (let at = 0; at < DELIVERIES; at++) {
    const id = String(at).padStart(4, "0");
    await store.accept({
      id,
      event: "issues",
      action: null,
      key: `k${at % KEYS}`,
      repo: null,
      issue: null,
      payload: "{}",
    });
  }

  const bundle = bundleServer("__tests__/support/queue-child.ts");
  const children: ChildProcess[] = [];
  const start = () => void children.push(spawn(process.execPath, [bundle.file, url], { stdio: "ignore" }));
  const done = async () => (await store.list({ state: "done", limit: DELIVERIES })).length;
  try {
    for (let at = 0; at < 4; at++) start();
    for (const share of [0.2, 0.4, 0.6]) {
      await eventually(done, (count) => count >= DELIVERIES * share);
      children.shift()?.kill("SIGKILL");
      start();
    }
    expect(await eventually(done, (count) => count === DELIVERIES)).toBe(DELIVERIES);
  } finally {
    for (const child of children) child.kill("SIGKILL");
    bundle.remove();
  }

  expect(await database.rows(z.unknown(), "select * from clashes")).toEqual([]);
  const Worked = z.object({ key: z.string(), id: z.string(), process: z.number() });
  const worked = await database.rows(Worked, "select key, id, process from worked order by seq");
  expect(new Set(worked.map(({ id }) => id)).size).toBe(DELIVERIES);
  expect(new Set(worked.map(({ process }) => process)).size).toBeGreaterThan(1);
  for (let key = 0; key < KEYS; key++) {
    const ids = worked.filter((each) => each.key === `k${key}`).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  }
  await database.close();
});
