import { z } from "zod";
import type { Database, Query } from "./database.ts";
import { type Migration, MIGRATIONS } from "./migrations.ts";

/** Any number, the same in each copy of Fingerpost: several may start at once, and only one may migrate. */
const LOCK = 846_210_731;

const Newest = z.object({ version: z.int() });

/**
 * Brings the schema up to date, all steps or none; how many were taken. Several processes may call it at once.
 * @throws Error in one line where the database was made by a newer Fingerpost.
 */
export async function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<number> {
  return await database.transaction(async (query) => {
    await query.rows(z.unknown(), "select pg_advisory_xact_lock($1)", [LOCK]);
    await query.run("create schema if not exists fingerpost");
    await query.run(`create table if not exists fingerpost.migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);
    const version = await findVersion(query);
    const known = Math.max(0, ...migrations.map((migration) => migration.version));
    if (version > known) {
      throw new Error(`The database has version ${version}, this Fingerpost knows ${known}: start the newer one.`);
    }
    const missing = migrations.filter((migration) => migration.version > version);
    for (const migration of missing) await take(query, migration);
    return missing.length;
  });
}

async function findVersion(query: Query): Promise<number> {
  const sql = "select coalesce(max(version), 0)::integer as version from fingerpost.migrations";
  const [newest] = await query.rows(Newest, sql);
  return newest?.version ?? 0;
}

async function take(query: Query, { version, name, sql }: Migration): Promise<void> {
  // Statement by statement would need a parser; a text without values may hold several.
  await query.run(sql);
  await query.run("insert into fingerpost.migrations (version, name) values ($1, $2)", [version, name]);
}
