/**
 * Snapshots of repositories' corpora, for all processes on one database. The bytes mean nothing here: `src/match/`
 * writes and reads them, and says by `format` whether it still can.
 */
import { z } from "zod";
import type { Database } from "./database.ts";

/** What is in a snapshot, for whoever can't read it. */
export interface SnapshotContent {
  readonly issues: number;
  /** False where older issues are missing. */
  readonly isComplete: boolean;
  /** Where reading them goes on, ISO 8601 UTC; null: at the beginning, or nothing is missing. */
  readonly filledUntil: string | null;
}

export interface StoredSnapshot extends SnapshotContent {
  /** Of the bytes; whoever reads them says whether it is one of theirs. */
  readonly format: number;
  readonly bytes: Uint8Array;
  /** What changed before this instant is in it; ISO 8601 UTC. */
  readonly syncedTo: string;
}

/** Each repository's stored index, one at a time: the newest wins. `repo` is a repository's `corpusKey`. */
export interface SnapshotStore {
  /** Undefined where there is none. */
  load(repo: string): Promise<StoredSnapshot | undefined>;
  /** What is stored, without its bytes, and when it was stored; undefined where there is none. */
  describe(repo: string): Promise<(SnapshotContent & { readonly storedAt: string }) | undefined>;
  /**
   * False, and nothing is changed, where a later state is stored already (another process was quicker), or where the
   * repository's generation is another one by now: the snapshot is of a past that must not come back.
   */
  save(repo: string, snapshot: StoredSnapshot, generation?: number): Promise<boolean>;
  /** Counts up whenever the repository is removed, renamed, moved, hidden or published; 0 for one that was not. */
  generationOf(repo: string): Promise<number>;
  /** For good: every process leaves the issue out from now on. */
  forgetIssue(repo: string, issue: number): Promise<void>;
  listForgotten(repo: string): Promise<ReadonlySet<number>>;
}

const Instant = z.date().transform((date) => date.toISOString());
const content = { issues: z.int(), isComplete: z.boolean(), filledUntil: Instant.nullable() };
const SnapshotRow = z.object({ ...content, format: z.int(), bytes: z.instanceof(Uint8Array), syncedTo: Instant });
const ContentRow = z.object({ ...content, storedAt: Instant });

/** One that was kept before its content was: as if it held nothing of the older issues. */
const CONTENT = `coalesce(issues, 0) as issues, coalesce(is_complete, false) as "isComplete", filled_until as "filledUntil"`;
const LOAD = `select format, bytes, synced_to as "syncedTo", ${CONTENT} from fingerpost.snapshots where repo = $1`;
const DESCRIBE = `select ${CONTENT}, updated_at as "storedAt" from fingerpost.snapshots where repo = $1`;

const GENERATION = "coalesce((select generation from fingerpost.repositories where 'id:' || id = $1::text), 0)";

/** Another format replaces whatever is there: a program that can't read it has started over. */
const SAVE = `
insert into fingerpost.snapshots as stored (repo, format, bytes, synced_to, issues, is_complete, filled_until)
select $1::text, $2::integer, $3::bytea, $4::timestamptz, $5::integer, $6::boolean, $7::timestamptz where ${GENERATION} = $8::bigint
on conflict (repo) do update
set format = excluded.format, bytes = excluded.bytes, synced_to = excluded.synced_to, issues = excluded.issues,
  is_complete = excluded.is_complete, filled_until = excluded.filled_until, updated_at = now()
where stored.format <> excluded.format or stored.synced_to <= excluded.synced_to`;

const GENERATION_OF = `select ${GENERATION} as generation`;
const FORGET = "insert into fingerpost.forgotten_issues (repo, issue) values ($1, $2) on conflict do nothing";
const FORGOTTEN = "select issue from fingerpost.forgotten_issues where repo = $1";

/** The snapshots in PostgreSQL or PGlite. @throws what pg throws where the database can't be asked. */
export function createSnapshotStore(database: Database): SnapshotStore {
  return {
    async load(repo) {
      const [row] = await database.rows(SnapshotRow, LOAD, [repo]);
      return row;
    },
    async describe(repo) {
      const [row] = await database.rows(ContentRow, DESCRIBE, [repo]);
      return row;
    },
    async generationOf(repo) {
      const [row] = await database.rows(z.object({ generation: z.coerce.number().int() }), GENERATION_OF, [repo]);
      return row?.generation ?? 0;
    },
    async save(repo, { format, bytes, syncedTo, issues, isComplete, filledUntil }, generation = 0) {
      // pg sends a Buffer as bytes, any other array as an array.
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const values = [repo, format, buffer, syncedTo, issues, isComplete, filledUntil, generation];
      return (await database.run(SAVE, values)) === 1;
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
