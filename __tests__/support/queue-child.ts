/**
 * A process that works on a queue, for `__tests__/queue/many-processes.flood.system.test.ts`. While it works on a delivery it holds an
 * advisory lock on its key: PostgreSQL gives that to one session, and takes it back from a process that is killed. Where it
 * is not to be had, two processes work on one key, and that is written down.
 */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { createWorker } from "../../src/queue/worker.ts";
import { createDeliveryStore } from "../../src/store/database/database-delivery-store.ts";
import { openPostgres } from "../../src/store/database/open-postgres.ts";

const url = process.argv[2] ?? "";
const database = openPostgres({ url, warn: () => undefined });
const witness = new pg.Pool({ connectionString: url, max: 8 });

createWorker({
  store: createDeliveryStore(database),
  name: `child:${process.pid}`,
  async handle({ key, id }) {
    const session = await witness.connect();
    try {
      const { rows } = await session.query<{ ok: boolean }>("select pg_try_advisory_lock(hashtext($1)) as ok", [key]);
      if (rows[0]?.ok !== true) await session.query("insert into clashes (key, id) values ($1, $2)", [key, id]);
      await sleep(5);
      await session.query("insert into worked (key, id, process) values ($1, $2, $3)", [key, id, process.pid]);
      await session.query("select pg_advisory_unlock(hashtext($1))", [key]);
    } finally {
      session.release();
    }
    return "done";
  },
  concurrency: 6,
  leaseMs: 1500,
  pollMs: 20,
  random: Math.random,
  events: { ended: () => undefined, outage: () => undefined },
}).start();
console.log("Fingerpost listens on http://nowhere:1 (it does not; the test waits for this line)");
