/** Where the nightly walk over each repository stopped, for whichever process walks next. */
import { z } from "zod";
import type { Database } from "./database.ts";

export interface CursorStore {
  /** As it was saved; null where no walk has stopped yet, or the repository is unknown. */
  load(repository: number): Promise<string | null>;
  /** For a repository that is unknown nothing is kept. */
  save(repository: number, cursor: string): Promise<void>;
}

const Row = z.object({ cursor: z.string().nullable() });

/** @throws what pg throws where the database can't be asked. */
export function createCursorStore(database: Database): CursorStore {
  return {
    async load(repository) {
      const sql = "select rescan_cursor as cursor from fingerpost.repositories where id = $1";
      const [row] = await database.rows(Row, sql, [repository]);
      return row?.cursor ?? null;
    },
    async save(repository, cursor) {
      await database.run("update fingerpost.repositories set rescan_cursor = $2 where id = $1", [repository, cursor]);
    },
  };
}
