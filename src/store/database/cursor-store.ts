/** Where the nightly walk over each repository stopped, for whichever process walks next. */
import { z } from "zod";
import type { Database } from "./database.ts";

export interface WalkPlace {
  /** As it was saved; null where no walk has stopped yet. */
  readonly cursor: string | null;
  /** When we first heard of the repository, ISO 8601 UTC. */
  readonly firstSeenAt: string;
}

/** Where the nightly walk of each repository stopped; keyed by GitHub's id of the repository. */
export interface CursorStore {
  /** Undefined where the repository is unknown, or no longer looked after. */
  load(repository: number): Promise<WalkPlace | undefined>;
  /** For a repository that is unknown nothing is kept. */
  save(repository: number, cursor: string): Promise<void>;
}

const Row = z.object({ cursor: z.string().nullable(), firstSeenAt: z.date().transform((date) => date.toISOString()) });

const LOAD = `
select rescan_cursor as cursor, first_seen_at as "firstSeenAt"
from fingerpost.repositories where id = $1 and removed_at is null`;

/** The cursors in PostgreSQL or PGlite. @throws what pg throws where the database can't be asked. */
export function createCursorStore(database: Database): CursorStore {
  return {
    async load(repository) {
      const [row] = await database.rows(Row, LOAD, [repository]);
      return row;
    },
    async save(repository, cursor) {
      await database.run("update fingerpost.repositories set rescan_cursor = $2 where id = $1", [repository, cursor]);
    },
  };
}
