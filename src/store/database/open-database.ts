import type { Database } from "./database.ts";
import { type DirectoryLock, lockDirectory } from "./directory-lock.ts";
import { openPglite } from "./open-pglite.ts";
import { openPostgres } from "./open-postgres.ts";

export interface DatabaseChoice {
  /** A server; undefined for PGlite in `directory`. */
  readonly url: string | undefined;
  readonly directory: string;
  readonly connections?: number;
  readonly warn: (message: string) => void;
}

/** A database that is ready, and how to let it go. */
export interface OpenDatabase {
  readonly database: Database;
  /** null for a server, which any number of processes may use. */
  readonly lock: DirectoryLock | null;
  /** Closes it and gives the directory back; may be called twice. */
  readonly close: () => Promise<void>;
}

/**
 * The server of `url`, or without one the embedded database of `directory`, migrated and ready.
 * @throws DirectoryTakenError in one line where another process has the directory
 */
export async function openDatabase({ url, directory, ...options }: DatabaseChoice): Promise<OpenDatabase> {
  if (url !== undefined) {
    const database = openPostgres({ url, ...options });
    return { database, lock: null, close: () => database.close() };
  }
  const lock = await lockDirectory(directory);
  try {
    const database = await openPglite(`${directory}/postgres`);
    return { database, lock, close: () => database.close().then(() => lock.release()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
