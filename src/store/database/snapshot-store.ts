/**
 * Snapshots of repositories' corpora, for all processes on one database. The bytes mean nothing here: `src/match/`
 * writes and reads them, and says by `format` whether it still can.
 */
import { z } from "zod";
import type { Database } from "./database.ts";

export interface StoredSnapshot {
  /** Of the bytes; whoever reads them says whether it is one of theirs. */
  readonly format: number;
  readonly bytes: Uint8Array;
  /** What changed before this instant is in it; ISO 8601 UTC. */
  readonly syncedTo: string;
}

export interface SnapshotStore {
  /** Undefined where there is none. */
  load(repo: string): Promise<StoredSnapshot | undefined>;
  /** False, and nothing is changed, where a later state is stored already (another process was quicker). */
  save(repo: string, snapshot: StoredSnapshot): Promise<boolean>;
  /** For good: every process leaves the issue out from now on. */
  forgetIssue(repo: string, issue: number): Promise<void>;
  listForgotten(repo: string): Promise<ReadonlySet<number>>;
}

const Instant = z.date().transform((date) => date.toISOString());
const SnapshotRow = z.object({ format: z.int(), bytes: z.instanceof(Uint8Array), syncedTo: Instant });

const LOAD = `select format, bytes, synced_to as "syncedTo" from fingerpost.snapshots where repo = $1`;

/** Another format replaces whatever is there: a program that can't read it has started over. */
const SAVE = `
insert into fingerpost.snapshots as stored (repo, format, bytes, synced_to) values ($1, $2, $3, $4)
on conflict (repo) do update
set format = excluded.format, bytes = excluded.bytes, synced_to = excluded.synced_to, updated_at = now()
where stored.format <> excluded.format or stored.synced_to <= excluded.synced_to`;

const FORGET = "insert into fingerpost.forgotten_issues (repo, issue) values ($1, $2) on conflict do nothing";
const FORGOTTEN = "select issue from fingerpost.forgotten_issues where repo = $1";

/** @throws what pg throws where the database can't be asked. */
export function createSnapshotStore(database: Database): SnapshotStore {
  return {
    async load(repo) {
      const [row] = await database.rows(SnapshotRow, LOAD, [repo]);
      return row;
    },
    async save(repo, { format, bytes, syncedTo }) {
      // pg sends a Buffer as bytes, any other array as an array.
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return (await database.run(SAVE, [repo, format, buffer, syncedTo])) === 1;
    },
    async forgetIssue(repo, issue) {
      await database.run(FORGET, [repo, issue]);
    },
    async listForgotten(repo) {
      const rows = await database.rows(z.object({ issue: z.int() }), FORGOTTEN, [repo]);
      return new Set(rows.map(({ issue }) => issue));
    },
  };
}
