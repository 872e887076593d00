/**
 * The two databases that every store must work on, each empty: PGlite in memory, and a real PostgreSQL server.
 *
 * The server is the one of TEST_DATABASE_URL, else that on the usual port of this machine, else a private cluster of
 * Debian's packages. Where there is none of them, CI fails; elsewhere the tests say that they are left out.
 */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, test } from "@jest/globals";
import pg from "pg";
import type { Database } from "../../src/store/database/database.ts";
import { IN_MEMORY, openPglite } from "../../src/store/database/open-pglite.ts";
import { openPostgres } from "../../src/store/database/open-postgres.ts";
import { emptyPglite } from "./empty-pglite.ts";
import { startPrivatePostgres } from "./private-postgres.ts";

export interface TestPostgres {
  /** Of an empty database of its own. */
  readonly url: string;
  /** Drops it. */
  drop(): Promise<void>;
}

const USUAL = "postgres://postgres@127.0.0.1:5432/postgres";

/** A new database on a real server; undefined where there is no server. @throws Error in CI where there is none */
export async function createPostgres(): Promise<TestPostgres | undefined> {
  const given = process.env["TEST_DATABASE_URL"] ?? USUAL;
  if (await answers(given)) return await createOn(given, () => Promise.resolve());
  const own = await startPrivatePostgres();
  if (own !== undefined) return await createOn(own.url, own.stop);
  const cure = "apt-get install postgresql, or set TEST_DATABASE_URL";
  if (process.env["CI"] !== undefined) throw new Error(`No PostgreSQL to test against: ${cure}.`);
  console.warn(`No PostgreSQL: its tests are LEFT OUT. ${cure}.`);
  return undefined;
}

async function createOn(server: string, stop: () => Promise<void>): Promise<TestPostgres> {
  const name = `fingerpost_test_${randomBytes(8).toString("hex")}`;
  await ask(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await ask(server, `drop database ${name} with (force)`);
      await stop();
    },
  };
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  return await ask(url, "select 1").then(
    () => true,
    () => false,
  );
}

/** Runs the suite twice; `database` gives an open database without any table. */
export function describeDatabases(suite: (database: () => Database) => void): void {
  describe("PGlite", () => {
    let database: Database;
    beforeAll(async () => {
      database = await openPglite(IN_MEMORY, await emptyPglite());
    });
    afterAll(() => database.close());
    suite(() => database);
  });

  describe("PostgreSQL", () => {
    let database: Database | undefined;
    let server: TestPostgres | undefined;
    beforeAll(async () => {
      server = await createPostgres();
      if (server !== undefined) database = openPostgres({ url: server.url, warn: () => undefined });
    });
    afterAll(async () => {
      await database?.close();
      await server?.drop();
    });
    const given = (): Database => {
      if (database === undefined) throw new Error("There is no PostgreSQL here; see the warning above.");
      return database;
    };
    suite(given);
  });
}

/** For a suite that only a real server can serve: skipped, loudly, where there is none. */
export function testOnPostgres(name: string, run: (url: string) => Promise<void>): void {
  test(name, async () => {
    const server = await createPostgres();
    if (server === undefined) return;
    try {
      await run(server.url);
    } finally {
      await server.drop();
    }
  });
}
