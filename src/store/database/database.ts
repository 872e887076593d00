/**
 * A PostgreSQL, in the few words that the stores need. Two kinds answer to the same SQL: a server, and PGlite, which is
 * PostgreSQL inside this process. Rows are checked where they come in, like everything from outside.
 */
import type pg from "pg";
import type { z } from "zod";

export interface Query {
  /** The rows, each checked by `row`. Values go beside the SQL, never into it. @throws DatabaseFault, or what pg throws */
  rows<Row extends z.ZodType>(row: Row, sql: string, values?: readonly unknown[]): Promise<readonly z.infer<Row>[]>;
  /** How many rows were written. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
}

export interface Database extends Query {
  readonly kind: "postgres" | "pglite";
  /** All of it or nothing. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** May be called twice. */
  close(): Promise<void>;
}

/** A `pg.Pool` as a `Database`; `close` comes after the pool's own end. */
export function createDatabase(kind: Database["kind"], pool: pg.Pool, close: () => Promise<void>): Database {
  let closed: Promise<void> | undefined;
  return {
    kind,
    ...createQuery(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await work(createQuery(client));
        await client.query("commit");
        client.release();
        return result;
      } catch (error) {
        // The connection may be the reason; a fresh one knows nothing of the transaction.
        await client.query("rollback").catch(() => undefined);
        client.release(kind === "postgres");
        throw error;
      }
    },
    close: () => (closed ??= pool.end().then(close)),
  };
}

interface Queryable {
  query(sql: string, values: unknown[]): Promise<pg.QueryResult>;
}

function createQuery(target: Queryable): Query {
  return {
    async rows(row, sql, values = []) {
      const result = await target.query(sql, [...values]);
      return result.rows.map((found: unknown) => row.parse(found));
    },
    async run(sql, values = []) {
      const { rowCount } = await target.query(sql, [...values]);
      return rowCount ?? 0;
    },
  };
}

/** SQLSTATE of a fault of the server, or the code of the network's; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  // Told by its shape: an error of another realm (a test's, a worker's) is no instance of this one's Error.
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
