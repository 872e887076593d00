/**
 * The schema, as steps that are never changed once released: a new one is added at the end. All tables live in the
 * schema `fingerpost`, so that a database may be shared with other programs.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

const DELIVERIES = `
create table fingerpost.deliveries (
  seq bigint generated always as identity primary key,
  id text not null unique,
  event text not null,
  -- Our own jobs come after what GitHub's people wait for.
  rank smallint not null generated always as (case when event like 'fingerpost.%' then 1 else 0 end) stored,
  action text,
  key text not null,
  repo text,
  issue integer,
  payload text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'dead')),
  attempts integer not null default 0,
  reason text,
  worker text,
  lease_until timestamptz,
  received_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((state = 'running') = (worker is not null)),
  check ((state = 'running') = (lease_until is not null))
);
-- One issue is never worked on by two at once: not a matter of the claiming statement, but of the table.
create unique index one_at_a_time on fingerpost.deliveries (key) where state = 'running';
create index open_in_order on fingerpost.deliveries (rank, seq) where state in ('waiting', 'running');
create index open_by_key on fingerpost.deliveries (key, seq) where state in ('waiting', 'running');
create index ended on fingerpost.deliveries (finished_at) where state in ('done', 'dead');
`;

const CORPUS = `
-- The index of one repository's issues, as bytes that only src/match/ understands.
create table fingerpost.snapshots (
  repo text primary key,
  format integer not null,
  bytes bytea not null,
  synced_to timestamptz not null,
  updated_at timestamptz not null default now()
);
-- Deleted or transferred: their numbers never come back, whatever a listing says that was under way.
create table fingerpost.forgotten_issues (
  repo text not null,
  issue integer not null,
  forgotten_at timestamptz not null default now(),
  primary key (repo, issue)
);
`;

const OPERATION = `
create table fingerpost.repositories (
  id bigint primary key,
  full_name text not null,
  installation bigint not null,
  first_seen_at timestamptz not null default now(),
  removed_at timestamptz
);
create table fingerpost.decisions (
  seq bigint generated always as identity primary key,
  delivery text not null,
  repo text not null,
  issue integer not null,
  category text,
  relation text,
  outcome text not null,
  decided_at timestamptz not null default now()
);
create index decisions_by_time on fingerpost.decisions (decided_at);
`;

const PROGRESS = `
-- Null where the snapshot was kept before this step.
alter table fingerpost.snapshots
  add column issues integer,
  add column is_complete boolean,
  -- Older issues are read by their last change; this is where that goes on. Null: at the beginning, or all are there.
  add column filled_until timestamptz;
-- Where the last nightly walk stopped, as JSON that only src/rescan/ understands.
alter table fingerpost.repositories add column rescan_cursor text;
`;

const IDENTITY = `
-- Counts up with each removal, renaming, move and change of visibility: what a process read before, it lets go of.
alter table fingerpost.repositories
  add column generation bigint not null default 0,
  add column is_private boolean,
  -- An event that is older than this, tried again or replayed, says nothing of the present.
  add column changed_at timestamptz not null default '-infinity';
-- Kept by GitHub's id from now on ('id:42'), and not by a name that another repository may have been given. A snapshot
-- names its repository inside: it is listed anew.
delete from fingerpost.snapshots;
delete from fingerpost.forgotten_issues f
where not exists (select 1 from fingerpost.repositories r where r.full_name = f.repo and r.removed_at is null);
update fingerpost.forgotten_issues f set repo = 'id:' || r.id
from fingerpost.repositories r where r.full_name = f.repo and r.removed_at is null;
`;

const LEARNED = `
-- What was learned of a repository from people, as JSON that only src/night/ understands: numbers and names of relations and
-- categories, no text of anybody's. The counts stand beside it for the metrics.
create table fingerpost.learned (
  repo text primary key,
  state text not null,
  observed jsonb not null default '[]',
  updated_at timestamptz not null default now()
);
`;

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: "deliveries", sql: DELIVERIES },
  { version: 2, name: "corpus snapshots", sql: CORPUS },
  { version: 3, name: "operation", sql: OPERATION },
  { version: 4, name: "progress of back-fills and walks", sql: PROGRESS },
  { version: 5, name: "identity of repositories", sql: IDENTITY },
  { version: 6, name: "what was learned from people", sql: LEARNED },
];
