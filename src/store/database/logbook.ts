/** What the operator wants to see: which repositories are looked after, and what was decided for which issue. */
import { z } from "zod";
import type { CategoryId } from "../../domain/category.ts";
import type { Database } from "./database.ts";

/** A repository that the App is installed in, under its present name. */
export interface KnownRepository {
  readonly id: number;
  /** `owner/name`. */
  readonly fullName: string;
  readonly installation: number;
}

/** A repository with what was done for it lately. */
export interface RepositoryState extends KnownRepository {
  /** All times: ISO 8601 UTC; null for never. */
  readonly lastDecisionAt: string | null;
  readonly decisions: number;
  /** Its stored corpus; null where none is stored yet. */
  readonly corpus: {
    readonly issues: number;
    /** False where older issues are missing. */
    readonly isComplete: boolean;
    /** Those that last changed before are read; null where that has not begun, or is over. */
    readonly filledUntil: string | null;
    /** What changed before is in it. */
    readonly syncedTo: string;
  } | null;
}

/** What a delivery led to, for the status page. */
export interface NewDecision {
  readonly delivery: string;
  readonly repo: string;
  readonly issue: number;
  /** null where the issue was left alone. */
  readonly category: string | null;
  /** Of the first match; null where there is none. */
  readonly relation: string | null;
  /** What was done, in a few words. */
  readonly outcome: string;
}

/** A decision with its time, ISO 8601 in UTC. */
export interface Decision extends NewDecision {
  readonly decidedAt: string;
}

/** Which repositories are looked after, and what was decided there last. Rows are keyed by GitHub's id. */
export interface Logbook {
  /**
   * Remembers that it is looked after, under its present name, as we heard so long ago: not if it was removed since. False
   * where all that was known, or is older than what is known. A new name, installation or visibility begins a new
   * generation: what any process has read before is let go of. Another repository that had the name is forgotten with all
   * that is kept of it. `isPrivate`: null where not told.
   */
  seeRepository(repository: KnownRepository, heardMsAgo?: number, isPrivate?: boolean | null): Promise<boolean>;
  /** The App was taken off it; what is kept of its issues is deleted. */
  removeRepository(id: number): Promise<void>;
  /** The App was uninstalled; likewise. */
  removeInstallation(installation: number): Promise<void>;
  /** By name; without those that were removed. */
  listRepositories(limit: number): Promise<readonly RepositoryState[]>;
  addDecision(decision: NewDecision): Promise<void>;
  /** Newest first. */
  listDecisions(limit: number): Promise<readonly Decision[]>;
  /** The category that was decided last of each issue of the repository (`owner/name`), by number; those left alone are not there. */
  listCategories(repo: string): Promise<ReadonlyMap<number, CategoryId>>;
  /** Forgets older decisions; how many. */
  sweepDecisions(keepMs: number): Promise<number>;
}

const Id = z.coerce.number().int();
const Instant = z.date().transform((date) => date.toISOString());

const RepositoryRow = z
  .object({
    id: Id,
    fullName: z.string(),
    installation: Id,
    lastDecisionAt: Instant.nullable(),
    decisions: Id,
    issues: z.int(),
    isComplete: z.boolean(),
    filledUntil: Instant.nullable(),
    syncedTo: Instant.nullable(),
  })
  .transform(({ issues, isComplete, filledUntil, syncedTo, ...row }) => ({
    ...row,
    corpus: syncedTo === null ? null : { issues, isComplete, filledUntil, syncedTo },
  }));

const GenerationRow = z.object({ generation: Id });

const DecisionRow = z.object({
  delivery: z.string(),
  repo: z.string(),
  issue: z.int(),
  category: z.string().nullable(),
  relation: z.string().nullable(),
  outcome: z.string(),
  decidedAt: Instant,
});

/** Whatever was decided once is one: a repository's own categories have names of its own. */
const CategoryRow = z.object({
  issue: z.int(),
  category: z.custom<CategoryId>((value) => typeof value === "string" && value !== ""),
});

/**
 * Written only where something changes: a busy repository would otherwise rewrite one row all day. Which of the changes
 * makes what was read before a past, is counted.
 */
const SEE = `
insert into fingerpost.repositories as known (id, full_name, installation, is_private, changed_at)
values ($1, $2, $3, $5, now() - make_interval(secs => $4 / 1000.0))
on conflict (id) do update
set full_name = excluded.full_name, installation = excluded.installation, removed_at = null,
  changed_at = excluded.changed_at, is_private = coalesce(excluded.is_private, known.is_private),
  generation = known.generation + case when known.full_name <> excluded.full_name
    or known.installation <> excluded.installation or known.is_private <> excluded.is_private then 1 else 0 end
where (known.removed_at is null or known.removed_at < excluded.changed_at) and known.changed_at <= excluded.changed_at
  and (known.full_name <> excluded.full_name or known.installation <> excluded.installation
    or coalesce(excluded.is_private, known.is_private) is distinct from known.is_private
    or known.removed_at is not null)
returning known.generation`;

/** One after another: the repositories that a condition names, what is stored of their issues, and its traces. */
const REMOVE = (condition: string) => `
with gone as (
  update fingerpost.repositories set removed_at = now(), generation = generation + 1
  where removed_at is null and ${condition} returning 'id:' || id as repo),
snapshots as (delete from fingerpost.snapshots where repo in (select repo from gone)),
learned as (delete from fingerpost.learned where repo in (select repo from gone))
delete from fingerpost.forgotten_issues where repo in (select repo from gone)`;
const DROP_SNAPSHOT = "delete from fingerpost.snapshots where repo = 'id:' || $1::bigint";
const REMOVE_REPOSITORY = REMOVE("id = $1");
const REMOVE_INSTALLATION = REMOVE("installation = $1");
/** A name that was given anew: whoever had it has another by now, or is gone. */
const REMOVE_NAMESAKE = REMOVE("full_name = $1 and id <> $2");

const LIST_REPOSITORIES = `
select r.id, full_name as "fullName", installation, max(decided_at) as "lastDecisionAt", count(d.seq) as decisions,
  coalesce(max(s.issues), 0) as issues, coalesce(bool_and(s.is_complete), false) as "isComplete",
  max(s.filled_until) as "filledUntil", max(s.synced_to) as "syncedTo"
from fingerpost.repositories r
left join fingerpost.decisions d on d.repo = r.full_name
left join fingerpost.snapshots s on s.repo = 'id:' || r.id
where removed_at is null group by r.id order by full_name limit $1`;

const ADD_DECISION = `
insert into fingerpost.decisions (delivery, repo, issue, category, relation, outcome) values ($1, $2, $3, $4, $5, $6)`;

const LIST_DECISIONS = `
select delivery, repo, issue, category, relation, outcome, decided_at as "decidedAt"
from fingerpost.decisions order by seq desc limit $1`;

const LIST_CATEGORIES = `
select distinct on (issue) issue, category from fingerpost.decisions
where repo = $1 and category is not null order by issue, seq desc`;

/** The logbook in PostgreSQL or PGlite. @throws what pg throws where the database can't be asked. */
export function createLogbook(database: Database): Logbook {
  const run = async (sql: string, values: readonly unknown[]): Promise<void> => {
    await database.run(sql, values);
  };
  return {
    async seeRepository({ id, fullName, installation }, heardMsAgo = 0, isPrivate = null) {
      const [seen] = await database.rows(GenerationRow, SEE, [id, fullName, installation, heardMsAgo, isPrivate]);
      if (seen === undefined) return false;
      if (seen.generation > 0) await run(DROP_SNAPSHOT, [id]);
      await run(REMOVE_NAMESAKE, [fullName, id]);
      return true;
    },
    removeRepository: (id) => run(REMOVE_REPOSITORY, [id]),
    removeInstallation: (installation) => run(REMOVE_INSTALLATION, [installation]),
    listRepositories: (limit) => database.rows(RepositoryRow, LIST_REPOSITORIES, [limit]),
    addDecision: ({ delivery, repo, issue, category, relation, outcome }) =>
      run(ADD_DECISION, [delivery, repo, issue, category, relation, outcome]),
    listDecisions: (limit) => database.rows(DecisionRow, LIST_DECISIONS, [limit]),
    async listCategories(repo) {
      const rows = await database.rows(CategoryRow, LIST_CATEGORIES, [repo]);
      return new Map(rows.map(({ issue, category }) => [issue, category]));
    },
    sweepDecisions: (keepMs) =>
      database.run("delete from fingerpost.decisions where decided_at < now() - make_interval(secs => $1 / 1000.0)", [
        keepMs,
      ]),
  };
}
