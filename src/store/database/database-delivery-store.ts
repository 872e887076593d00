/**
 * The queue on PostgreSQL: one table, no library. (pg-boss 10 runs on PGlite but keeps no order by key on Node 20;
 * graphile-worker needs a second connection for LISTEN, which PGlite has not.)
 *
 * Each operation is one statement, so a process may die between any two of them. Who may work on what is decided by
 * the table itself: the unique index `one_at_a_time` lets no key run twice, `for update skip locked` lets many
 * processes claim side by side without waiting for each other.
 */
import { z } from "zod";
import type { Claim, DeliveryStore, NewDelivery } from "../../queue/delivery-store.ts";
import { codeOf, type Database } from "./database.ts";

/** bigint comes as text from pg; sequence numbers stay far below 2^53. */
const Seq = z.coerce.number().int();
const Instant = z.date().transform((date) => date.toISOString());

const ClaimRow = z.object({
  seq: Seq,
  rank: z.number(),
  id: z.string(),
  event: z.string(),
  action: z.string().nullable(),
  key: z.string(),
  repo: z.string().nullable(),
  issue: z.number().nullable(),
  payload: z.string(),
  worker: z.string(),
  attempt: z.number(),
  ageMs: z.number(),
});

const DeliveryRow = z.object({
  id: z.string(),
  event: z.string(),
  action: z.string().nullable(),
  key: z.string(),
  repo: z.string().nullable(),
  issue: z.number().nullable(),
  state: z.enum(["waiting", "running", "done", "dead"]),
  attempts: z.number(),
  reason: z.string().nullable(),
  receivedAt: Instant,
  dueAt: Instant,
  finishedAt: Instant.nullable(),
});

const CountRow = z.object({ waiting: Seq, running: Seq, dead: Seq, lagSeconds: z.coerce.number() });

const ACCEPT = `
insert into fingerpost.deliveries (id, event, action, key, repo, issue, payload, reason, state, finished_at)
values ($1, $2, $3, $4, $5, $6, $7, $8::text, case when $8::text is null then 'waiting' else 'dead' end,
  case when $8::text is null then null else now() end) on conflict (id) do nothing`;

/**
 * The oldest deliveries that are due and that no other one with the same key is in front of (GitHub's are in front of jobs
 * of our own, whenever they came), and those whose worker has let its lease end: nothing is in front of them, or two could
 * wait for each other. A delivery that another process is claiming just now is passed over.
 */
const CLAIM = `
with next as (
  select seq from fingerpost.deliveries d
  where ((state = 'waiting' and due_at <= now()) or (state = 'running' and lease_until < now()))
    and seq <> all($4::bigint[]) and (repo is null or repo <> all($5::text[])) and rank <= $6
    and not exists (
      select 1 from fingerpost.deliveries other
      where other.key = d.key and other.seq <> d.seq and (other.state = 'running'
        or (other.state = 'waiting' and d.state = 'waiting' and (other.rank, other.seq) < (d.rank, d.seq))))
  order by rank, seq limit $2
  for update skip locked)
update fingerpost.deliveries d
set state = 'running', worker = $1, attempts = attempts + 1, lease_until = now() + make_interval(secs => $3 / 1000.0)
from next where d.seq = next.seq
returning d.seq, rank, id, event, action, key, repo, issue, payload, worker, attempts as attempt,
  (extract(epoch from now() - received_at) * 1000)::float8 as "ageMs"`;

/** A claim is held by its worker and its number of tries: whoever takes over changes both. */
const HELD = "seq = $1 and worker = $2 and attempts = $3 and state = 'running'";

const RENEW = `
update fingerpost.deliveries d set lease_until = now() + make_interval(secs => $4 / 1000.0)
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'
returning d.seq`;

const RELEASE = `
update fingerpost.deliveries d set state = 'waiting', worker = null, lease_until = null, attempts = d.attempts - 1
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'`;

const END = `set state = $4, worker = null, lease_until = null, finished_at = now(), reason = $5`;
const RETRY = `set state = 'waiting', worker = null, lease_until = null, reason = $4,
  due_at = now() + make_interval(secs => $5 / 1000.0)`;
const PUT_OFF = `${RETRY}, attempts = attempts - 1`;

const LIST = `
select id, event, action, key, repo, issue, state, attempts, reason, received_at as "receivedAt", due_at as "dueAt",
  finished_at as "finishedAt"
from fingerpost.deliveries where ($1::text is null or state = $1) and rank <= $2 order by seq desc limit $3`;

/** At its old place in the order: before what came in later and still waits. */
const REPLAY = `
update fingerpost.deliveries set state = 'waiting', attempts = 0, due_at = now(), finished_at = null
where id = $1 and state in ('done', 'dead')`;

/** A delivery behind another one of its key is not late: it waits for that one. */
const COUNT = `
select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'running') as running,
  (select count(*) from fingerpost.deliveries where state = 'dead') as dead,
  coalesce(extract(epoch from now() - (
    select min(due_at) from fingerpost.deliveries d
    where state = 'waiting' and rank = 0 and due_at <= now() and not exists (
      select 1 from fingerpost.deliveries other
      where other.key = d.key and (other.state = 'running' or (other.state = 'waiting' and other.rank = 0 and other.seq < d.seq)))
  )), 0) as "lagSeconds"
from fingerpost.deliveries where state in ('waiting', 'running')`;

const COUNT_OPEN = `
select count(*) as open from fingerpost.deliveries where state in ('waiting', 'running') and event = $1 and repo = $2`;

const LATER_EDITS = `
select payload from fingerpost.deliveries
where key = $1 and seq > $2 and state = 'waiting' and event = 'issues' and action = 'edited' order by seq limit 20`;

const SWEEP = `
delete from fingerpost.deliveries
where (state = 'done' and finished_at < now() - make_interval(secs => $1 / 1000.0))
   or (state = 'dead' and finished_at < now() - make_interval(secs => $2 / 1000.0))`;

/** unique_violation, deadlock_detected: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const BEATEN_TO_IT = ["23505", "40P01"];

/** The deliveries in PostgreSQL or PGlite. @throws what pg throws where the database can't be asked. */
export function createDeliveryStore(database: Database): DeliveryStore {
  const change = async (claim: Claim, set: string, values: readonly unknown[]): Promise<boolean> => {
    const held = [claim.seq, claim.worker, claim.attempt];
    return (await database.run(`update fingerpost.deliveries ${set} where ${HELD}`, [...held, ...values])) === 1;
  };
  return {
    accept: (delivery) => accept(database, delivery),
    async findKnown(ids) {
      const sql = "select id from fingerpost.deliveries where id = any($1::text[])";
      return new Set((await database.rows(z.object({ id: z.string() }), sql, [ids])).map(({ id }) => id));
    },
    async claim({ worker, limit, leaseMs, except = [], notOf = [], onlyGitHubs = false }) {
      try {
        const claims = await database.rows(ClaimRow, CLAIM, [
          worker,
          limit,
          leaseMs,
          except,
          notOf,
          onlyGitHubs ? 0 : 1,
        ]);
        return [...claims].sort((a, b) => a.rank - b.rank || a.seq - b.seq);
      } catch (error) {
        // Somebody else has just claimed another delivery with one of these keys; the index said no, as it should.
        if (BEATEN_TO_IT.includes(codeOf(error) ?? "")) return [];
        throw error;
      }
    },
    async renew(claims, leaseMs) {
      const held = await database.rows(z.object({ seq: Seq }), RENEW, [...columns(claims), leaseMs]);
      return new Set(held.map(({ seq }) => seq));
    },
    complete: (claim, result) => change(claim, END, ["done", result]),
    retry: (claim, { reason, afterMs }) => change(claim, RETRY, [reason, afterMs]),
    putOff: (claim, { reason, afterMs }) => change(claim, PUT_OFF, [reason, afterMs]),
    bury: (claim, reason) => change(claim, END, ["dead", reason]),
    async release(claims) {
      await database.run(RELEASE, columns(claims));
    },
    list: ({ state = null, isFromGitHub, limit }) =>
      database.rows(DeliveryRow, LIST, [state, isFromGitHub ? 0 : 1, limit]),
    replay: (id) => replay(database, id),
    async count() {
      const [counts] = await database.rows(CountRow, COUNT);
      return counts ?? { waiting: 0, running: 0, dead: 0, lagSeconds: 0 };
    },
    async listLaterEdits({ key, seq }) {
      const later = await database.rows(z.object({ payload: z.string() }), LATER_EDITS, [key, seq]);
      return later.map(({ payload }) => payload);
    },
    async countOpen(event, repo) {
      const [row] = await database.rows(z.object({ open: Seq }), COUNT_OPEN, [event, repo]);
      return row?.open ?? 0;
    },
    sweep: ({ doneMs, deadMs }) => database.run(SWEEP, [doneMs, deadMs]),
  };
}

async function accept(database: Database, delivery: NewDelivery): Promise<"stored" | "repeated"> {
  const { id, event, action, key, repo, issue, payload, dead = null } = delivery;
  const stored = await database.run(ACCEPT, [id, event, action, key, repo, issue, payload, dead]);
  return stored === 1 ? "stored" : "repeated";
}

async function replay(database: Database, id: string): Promise<"replayed" | "unknown" | "still open"> {
  if ((await database.run(REPLAY, [id])) === 1) return "replayed";
  const known = await database.rows(z.unknown(), "select 1 from fingerpost.deliveries where id = $1", [id]);
  return known.length === 0 ? "unknown" : "still open";
}

function columns(claims: readonly Claim[]): unknown[] {
  return [claims.map(({ seq }) => seq), claims.map(({ worker }) => worker), claims.map(({ attempt }) => attempt)];
}
