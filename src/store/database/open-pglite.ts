import { mkdir } from "node:fs/promises";
import pg from "pg";
import { createDatabase, type Database } from "./database.ts";

/**
 * PGlite in a data directory, which is made if need be; `memory://` keeps nothing. One connection, since PGlite has but
 * one session: what is asked at once waits in line. The caller sees to it that no second process opens the directory.
 * A new directory begins as a copy of `template` (a tar file of another one), which is made in a third of the time.
 */
export async function openPglite(directory: string, template?: Blob): Promise<Database> {
  // Half a second and 25 MB that nobody pays who has a server.
  const { PGlite } = await import("@electric-sql/pglite");
  const { createPgConfig } = await import("@electric-sql/pglite/node-postgres");
  if (directory !== IN_MEMORY) await mkdir(directory, { recursive: true, mode: 0o700 });
  const engine = await PGlite.create({ dataDir: directory, ...(template && { loadDataDir: template }) });
  // The bridge offers one connection object: a second client of the pool would share it, an idle one that is ended is lost.
  const bridge = Object.assign(createPgConfig(engine), { max: 1, idleTimeoutMillis: 0 });
  const pool = new pg.Pool(bridge);
  return createDatabase("pglite", pool, () => engine.close());
}

export const IN_MEMORY = "memory://";
