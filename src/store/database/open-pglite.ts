import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { createDatabase, type Database } from "./database.ts";
import { ensureDirectory } from "./ensure-directory.ts";

/**
 * PGlite in a data directory, which is made if need be; `memory://` keeps nothing. One connection, since PGlite has but
 * one session: what is asked at once waits in line. The caller sees to it that no second process opens the directory.
 * A new directory begins as a copy of `template` (a tar file of another one), which is made in a third of the time.
 */
export async function openPglite(directory: string, template?: Blob): Promise<Database> {
  // Half a second and 25 MB that nobody pays who has a server.
  const { PGlite } = await import("@electric-sql/pglite");
  const { createPgConfig } = await import("@electric-sql/pglite/node-postgres");
  if (directory !== IN_MEMORY) {
    await ensureDirectory(directory);
    await createApart(directory);
  }
  const engine = await PGlite.create({
    dataDir: directory,
    ...(directory !== IN_MEMORY && { postgresqlconf: LEAN }),
    ...(template && { loadDataDir: template }),
  });
  // The bridge offers one connection object: a second client of the pool would share it, an idle one that is ended is lost.
  const bridge = Object.assign(createPgConfig(engine), { max: 1, idleTimeoutMillis: 0 });
  const pool = new pg.Pool(bridge);
  return createDatabase("pglite", pool, () => engine.close());
}

/**
 * For a server of one connection whose tables have thousands of rows. PostgreSQL's 128 MB of buffers are memory that is never
 * given back: 308 MB for the whole process with them, 177 with these (5,000 rows, PGlite 0.5.16).
 */
const LEAN = ["shared_buffers = 4MB", "wal_buffers = 256kB"];

/**
 * Making a data directory takes 700 MB that the process then keeps, so a process of its own does it. Where it can't, the one
 * that asked does it itself.
 */
async function createApart(directory: string): Promise<void> {
  if (existsSync(`${directory}/PG_VERSION`)) return;
  const module = pathToFileURL(createRequire(import.meta.url).resolve("@electric-sql/pglite")).href;
  const program = `const { PGlite } = await import(process.argv[1]); await (await PGlite.create({ dataDir: process.argv[2] })).close(); process.exit(0);`;
  const args = ["--input-type=module", "-e", program, module, directory];
  await promisify(execFile)(process.execPath, args).catch(() => undefined);
}

export const IN_MEMORY = "memory://";
