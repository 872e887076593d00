/**
 * `node bench/run.mjs load [seconds] [rate]`: signed webhooks over loopback at a fixed rate, by 1, 2 and 4 servers on a
 * private PostgreSQL and by one on PGlite: how fast they are acknowledged and worked off, and with how much memory.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { startPrivatePostgres } from "../__tests__/support/private-postgres.ts";
import { openPostgres } from "../src/store/database/open-postgres.ts";
import { type LoadSetting, runLoad } from "./load-run.ts";
import { bundleServer } from "./server-process.ts";

const seconds = Number(process.argv[2] ?? 10);
const rate = Number(process.argv[3] ?? 100);

const bundle = bundleServer();
const postgres = await startPrivatePostgres();
try {
  console.log(`load: ${rate} webhooks a second for ${seconds} s, ${cpus().length} cores, Node ${process.version}`);
  const settings: Omit<LoadSetting, "seconds" | "rate">[] = [];
  if (postgres === undefined) console.log("no PostgreSQL is installed: only PGlite is measured");
  else {
    const env = { DATABASE_URL: postgres.url };
    for (const workers of [1, 2, 4]) settings.push({ name: `${workers} on PostgreSQL`, takers: 0, workers, env });
    settings.push({ name: "1 that takes in and 2 that work, on PostgreSQL", takers: 1, workers: 2, env });
  }
  settings.push({ name: "1 on PGlite", takers: 0, workers: 1, env: {} });
  for (const setting of settings) {
    const folder = mkdtempSync(join(tmpdir(), "fingerpost-load-"));
    const env = { DATA_DIRECTORY: folder, ...setting.env };
    if (setting.env["DATABASE_URL"] !== undefined) await empty(setting.env["DATABASE_URL"]);
    console.log(JSON.stringify(await runLoad({ ...setting, env, seconds, rate }, bundle)));
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  await postgres?.stop();
  bundle.remove();
}

/** What one setting left in the queue (back-fills, in the background) is not the next one's load. */
async function empty(url: string): Promise<void> {
  const database = openPostgres({ url, warn: console.warn });
  await database.run("drop schema if exists fingerpost cascade");
  await database.close();
}
