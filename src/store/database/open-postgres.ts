import pg from "pg";
import { createDatabase, type Database } from "./database.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:5432/name`. */
  readonly url: string;
  /** Connections at most; 10 by default. */
  readonly connections?: number;
  /** Told of lost connections; they are replaced by themselves. */
  readonly warn: (message: string) => void;
}

/** A delivery must be acknowledged within 10 s (GitHub), and tried again before that. */
const CONNECT_TIMEOUT_MS = 3_000;
const STATEMENT_TIMEOUT_MS = 15_000;

/** A PostgreSQL server, 12 or newer. Connects on the first question; a server that restarts is connected to anew. */
export function openPostgres({ url, connections = 10, warn }: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    application_name: "fingerpost",
    keepAlive: true,
  });
  pool.on("error", (error) => {
    warn(`a connection to the database was lost: ${error.message}`);
  });
  return createDatabase("postgres", pool, () => Promise.resolve());
}
