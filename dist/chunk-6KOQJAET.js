import {
  ALGORITHM,
  findOwnComments,
  loadConfig
} from "./chunk-AWEWIAJQ.js";

// src/store/database/directory-lock.ts
import { createHash, randomUUID } from "node:crypto";
import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
var DirectoryTakenError = class extends Error {
  name = "DirectoryTakenError";
};
var PATH_LENGTH = 100;
async function socketOf(directory) {
  await mkdir(directory, { recursive: true, mode: 448 });
  const absolute = await realpath(directory);
  const name = `fingerpost-${createHash("sha256").update(absolute).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const inside = join(absolute, "fingerpost.sock");
  return Buffer.byteLength(inside) <= PATH_LENGTH ? inside : join(tmpdir(), `${name}.sock`);
}
async function lockDirectory(directory) {
  const socket = await socketOf(directory);
  let listener = (_request, response) => response.writeHead(503).end();
  const owner = randomUUID();
  const server = createServer((asked, response) => {
    if (asked.url === OWNER_PATH) response.end(owner);
    else listener(asked, response);
  });
  server.unref();
  if (!await listenOn(server, socket)) {
    if (await askOwner(socket) !== void 0) throw taken(directory);
    await rename(socket, `${socket}.${owner}`).catch(() => void 0);
    await rm(`${socket}.${owner}`, { force: true });
    if (!await listenOn(server, socket)) throw taken(directory);
  }
  if (await askOwner(socket) !== owner) {
    await close(server);
    throw taken(directory);
  }
  let released;
  return {
    answer: (given) => void (listener = given),
    release: () => released ??= close(server)
  };
}
function taken(directory) {
  const cure = "Stop it, choose another DATA_DIRECTORY, or give all copies one PostgreSQL by DATABASE_URL";
  return new DirectoryTakenError(`Another process uses the data directory ${directory}. ${cure}.`);
}
var OWNER_PATH = "/owner";
var PATIENCE_MS = 2e3;
function askOwner(socketPath) {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path: OWNER_PATH, timeout: PATIENCE_MS }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => text += chunk);
      response.on("end", () => {
        resolve(text);
      });
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer")));
    asked.on("error", (error) => {
      resolve(error.code === "ECONNREFUSED" || error.code === "ENOENT" ? void 0 : "busy");
    });
    asked.end();
  });
}
function listenOn(server, socket) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(socket, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}
function close(server) {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

// src/entry/serve/read-env-file.ts
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
function readEnvFile(env, path = ".env") {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return env;
  }
  const set = Object.entries(env).filter(([, value]) => value !== void 0 && value !== "");
  return { ...parseEnv(text), ...Object.fromEntries(set) };
}

// src/queue/queue-admin.ts
import { z } from "zod";
var DELIVERY_STATES = ["waiting", "running", "done", "dead"];
var Text = z.string().nullable();
var DeliveryList = z.array(
  z.object({
    id: z.string(),
    event: z.string(),
    action: Text,
    key: z.string(),
    repo: Text,
    issue: z.number().nullable(),
    state: z.enum(DELIVERY_STATES),
    attempts: z.number(),
    reason: Text,
    receivedAt: z.string(),
    dueAt: z.string(),
    finishedAt: Text
  })
);
var ReplayAnswer = z.enum(["replayed", "unknown", "still open"]);

// src/store/database/database-delivery-store.ts
import { z as z2 } from "zod";

// src/store/database/database.ts
function createDatabase(kind, pool, close2) {
  let closed;
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
        await client.query("rollback").catch(() => void 0);
        client.release(kind === "postgres");
        throw error;
      }
    },
    close: () => closed ??= pool.end().then(close2)
  };
}
function createQuery(target) {
  return {
    async rows(row, sql, values = []) {
      const result = await target.query(sql, [...values]);
      return result.rows.map((found) => row.parse(found));
    },
    async run(sql, values = []) {
      const { rowCount } = await target.query(sql, [...values]);
      return rowCount ?? 0;
    }
  };
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}

// src/store/database/database-delivery-store.ts
var Seq = z2.coerce.number().int();
var Instant = z2.date().transform((date) => date.toISOString());
var ClaimRow = z2.object({
  seq: Seq,
  rank: z2.number(),
  id: z2.string(),
  event: z2.string(),
  action: z2.string().nullable(),
  key: z2.string(),
  repo: z2.string().nullable(),
  issue: z2.number().nullable(),
  payload: z2.string(),
  worker: z2.string(),
  attempt: z2.number(),
  ageMs: z2.number()
});
var DeliveryRow = z2.object({
  id: z2.string(),
  event: z2.string(),
  action: z2.string().nullable(),
  key: z2.string(),
  repo: z2.string().nullable(),
  issue: z2.number().nullable(),
  state: z2.enum(["waiting", "running", "done", "dead"]),
  attempts: z2.number(),
  reason: z2.string().nullable(),
  receivedAt: Instant,
  dueAt: Instant,
  finishedAt: Instant.nullable()
});
var CountRow = z2.object({ waiting: Seq, running: Seq, dead: Seq, lagSeconds: z2.coerce.number() });
var ACCEPT = `
insert into fingerpost.deliveries (id, event, action, key, repo, issue, payload)
values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`;
var CLAIM = `
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
var HELD = "seq = $1 and worker = $2 and attempts = $3 and state = 'running'";
var RENEW = `
update fingerpost.deliveries d set lease_until = now() + make_interval(secs => $4 / 1000.0)
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'
returning d.seq`;
var RELEASE = `
update fingerpost.deliveries d set state = 'waiting', worker = null, lease_until = null, attempts = d.attempts - 1
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'`;
var END = `set state = $4, worker = null, lease_until = null, finished_at = now(), reason = $5`;
var RETRY = `set state = 'waiting', worker = null, lease_until = null, reason = $4,
  due_at = now() + make_interval(secs => $5 / 1000.0)`;
var PUT_OFF = `${RETRY}, attempts = attempts - 1`;
var LIST = `
select id, event, action, key, repo, issue, state, attempts, reason, received_at as "receivedAt", due_at as "dueAt",
  finished_at as "finishedAt"
from fingerpost.deliveries where ($1::text is null or state = $1) and rank <= $2 order by seq desc limit $3`;
var REPLAY = `
update fingerpost.deliveries set state = 'waiting', attempts = 0, due_at = now(), finished_at = null
where id = $1 and state in ('done', 'dead')`;
var COUNT = `
select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'running') as running,
  (select count(*) from fingerpost.deliveries where state = 'dead') as dead,
  coalesce(extract(epoch from now() - (
    select min(due_at) from fingerpost.deliveries d
    where state = 'waiting' and rank = 0 and due_at <= now() and not exists (
      select 1 from fingerpost.deliveries other
      where other.key = d.key and (other.state = 'running' or (other.state = 'waiting' and other.rank = 0 and other.seq < d.seq)))
  )), 0) as "lagSeconds"
from fingerpost.deliveries where state in ('waiting', 'running')`;
var COUNT_OPEN = `
select count(*) as open from fingerpost.deliveries where state in ('waiting', 'running') and event = $1 and repo = $2`;
var SWEEP = `
delete from fingerpost.deliveries
where (state = 'done' and finished_at < now() - make_interval(secs => $1 / 1000.0))
   or (state = 'dead' and finished_at < now() - make_interval(secs => $2 / 1000.0))`;
var BEATEN_TO_IT = ["23505", "40P01"];
function createDeliveryStore(database) {
  const change = async (claim, set, values) => {
    const held = [claim.seq, claim.worker, claim.attempt];
    return await database.run(`update fingerpost.deliveries ${set} where ${HELD}`, [...held, ...values]) === 1;
  };
  return {
    accept: (delivery) => accept(database, delivery),
    async findKnown(ids) {
      const sql = "select id from fingerpost.deliveries where id = any($1::text[])";
      return new Set((await database.rows(z2.object({ id: z2.string() }), sql, [ids])).map(({ id }) => id));
    },
    async claim({ worker, limit, leaseMs, except = [], notOf = [], onlyGitHubs = false }) {
      try {
        const claims = await database.rows(ClaimRow, CLAIM, [
          worker,
          limit,
          leaseMs,
          except,
          notOf,
          onlyGitHubs ? 0 : 1
        ]);
        return [...claims].sort((a, b) => a.rank - b.rank || a.seq - b.seq);
      } catch (error) {
        if (BEATEN_TO_IT.includes(codeOf(error) ?? "")) return [];
        throw error;
      }
    },
    async renew(claims, leaseMs) {
      const held = await database.rows(z2.object({ seq: Seq }), RENEW, [...columns(claims), leaseMs]);
      return new Set(held.map(({ seq }) => seq));
    },
    complete: (claim, result) => change(claim, END, ["done", result]),
    retry: (claim, { reason, afterMs }) => change(claim, RETRY, [reason, afterMs]),
    putOff: (claim, { reason, afterMs }) => change(claim, PUT_OFF, [reason, afterMs]),
    bury: (claim, reason) => change(claim, END, ["dead", reason]),
    async release(claims) {
      await database.run(RELEASE, columns(claims));
    },
    list: ({ state = null, isFromGitHub, limit }) => database.rows(DeliveryRow, LIST, [state, isFromGitHub ? 0 : 1, limit]),
    replay: (id) => replay(database, id),
    async count() {
      const [counts] = await database.rows(CountRow, COUNT);
      return counts ?? { waiting: 0, running: 0, dead: 0, lagSeconds: 0 };
    },
    async countOpen(event, repo) {
      const [row] = await database.rows(z2.object({ open: Seq }), COUNT_OPEN, [event, repo]);
      return row?.open ?? 0;
    },
    sweep: ({ doneMs, deadMs }) => database.run(SWEEP, [doneMs, deadMs])
  };
}
async function accept(database, delivery) {
  const { id, event, action, key, repo, issue, payload } = delivery;
  const stored = await database.run(ACCEPT, [id, event, action, key, repo, issue, payload]);
  return stored === 1 ? "stored" : "repeated";
}
async function replay(database, id) {
  if (await database.run(REPLAY, [id]) === 1) return "replayed";
  const known = await database.rows(z2.unknown(), "select 1 from fingerpost.deliveries where id = $1", [id]);
  return known.length === 0 ? "unknown" : "still open";
}
function columns(claims) {
  return [claims.map(({ seq }) => seq), claims.map(({ worker }) => worker), claims.map(({ attempt }) => attempt)];
}

// src/store/database/migrate.ts
import { z as z3 } from "zod";

// src/store/database/migrations.ts
var DELIVERIES = `
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
var CORPUS = `
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
var OPERATION = `
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
var PROGRESS = `
-- Null where the snapshot was kept before this step.
alter table fingerpost.snapshots
  add column issues integer,
  add column is_complete boolean,
  -- Older issues are read by their last change; this is where that goes on. Null: at the beginning, or all are there.
  add column filled_until timestamptz;
-- Where the last nightly walk stopped, as JSON that only src/rescan/ understands.
alter table fingerpost.repositories add column rescan_cursor text;
`;
var MIGRATIONS = [
  { version: 1, name: "deliveries", sql: DELIVERIES },
  { version: 2, name: "corpus snapshots", sql: CORPUS },
  { version: 3, name: "operation", sql: OPERATION },
  { version: 4, name: "progress of back-fills and walks", sql: PROGRESS }
];

// src/store/database/migrate.ts
var LOCK = 846210731;
var Newest = z3.object({ version: z3.int() });
async function migrate(database, migrations = MIGRATIONS) {
  return await database.transaction(async (query) => {
    await query.rows(z3.unknown(), "select pg_advisory_xact_lock($1)", [LOCK]);
    await query.run("create schema if not exists fingerpost");
    await query.run(`create table if not exists fingerpost.migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);
    const version = await findVersion(query);
    const known = Math.max(0, ...migrations.map((migration) => migration.version));
    if (version > known) {
      throw new Error(`The database has version ${version}, this Fingerpost knows ${known}: start the newer one.`);
    }
    const missing = migrations.filter((migration) => migration.version > version);
    for (const migration of missing) await take(query, migration);
    return missing.length;
  });
}
async function findVersion(query) {
  const sql = "select coalesce(max(version), 0)::integer as version from fingerpost.migrations";
  const [newest] = await query.rows(Newest, sql);
  return newest?.version ?? 0;
}
async function take(query, { version, name, sql }) {
  await query.run(sql);
  await query.run("insert into fingerpost.migrations (version, name) values ($1, $2)", [version, name]);
}

// src/store/database/open-pglite.ts
import { mkdir as mkdir2 } from "node:fs/promises";
import pg from "pg";
async function openPglite(directory) {
  const { PGlite } = await import("@electric-sql/pglite");
  const { createPgConfig } = await import("@electric-sql/pglite/node-postgres");
  if (directory !== IN_MEMORY) await mkdir2(directory, { recursive: true, mode: 448 });
  const engine = await PGlite.create({ dataDir: directory });
  const bridge = Object.assign(createPgConfig(engine), { max: 1, idleTimeoutMillis: 0 });
  const pool = new pg.Pool(bridge);
  return createDatabase("pglite", pool, () => engine.close());
}
var IN_MEMORY = "memory://";

// src/store/database/open-postgres.ts
import pg2 from "pg";
var CONNECT_TIMEOUT_MS = 3e3;
var STATEMENT_TIMEOUT_MS = 15e3;
function openPostgres({ url, connections = 10, warn }) {
  const pool = new pg2.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1e3,
    application_name: "fingerpost",
    keepAlive: true
  });
  pool.on("error", (error) => {
    warn(`a connection to the database was lost: ${error.message}`);
  });
  return createDatabase("postgres", pool, () => Promise.resolve());
}

// src/store/database/open-database.ts
async function openDatabase({ url, directory, ...options }) {
  if (url !== void 0) {
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

// src/entry/serve/admin-socket.ts
import { request as request2 } from "node:http";
import { z as z4 } from "zod";

// src/entry/serve/answer.ts
var HEADERS = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'"
};
function send(response, { status, headers, body = "" }) {
  response.writeHead(status, { ...HEADERS, ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
function plain(status, line) {
  return { status, body: `${line}
` };
}
function json(status, value) {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: `${JSON.stringify(value)}
` };
}

// src/entry/serve/admin-socket.ts
var Filter = z4.object({ state: z4.enum(DELIVERY_STATES).optional(), limit: z4.coerce.number().int().min(1) });
function answerAdmin(admin, replayed) {
  return (asked, response) => {
    const { pathname, searchParams } = new URL(asked.url ?? "/", "http://socket");
    const answer = async () => {
      if (asked.method === "GET" && pathname === "/deliveries") {
        const { limit, state } = Filter.parse(Object.fromEntries(searchParams));
        return json(200, await admin.list({ limit, ...state && { state } }));
      }
      if (asked.method === "POST" && pathname === "/replay") {
        const result = await admin.replay(searchParams.get("id") ?? "");
        if (result === "replayed") replayed();
        return json(200, result);
      }
      return plain(404, "nothing is here");
    };
    answer().then(
      (found) => {
        send(response, found);
      },
      (error) => {
        send(response, plain(500, error instanceof Error ? error.message : "a fault"));
      }
    );
  };
}
function askAdmin(socketPath) {
  return {
    async list({ state, limit }) {
      const query = new URLSearchParams({ limit: String(limit), ...state && { state } });
      return DeliveryList.parse(await ask(socketPath, "GET", `/deliveries?${query.toString()}`));
    },
    async replay(id) {
      const query = new URLSearchParams({ id });
      return ReplayAnswer.parse(await ask(socketPath, "POST", `/replay?${query.toString()}`));
    }
  };
}
function ask(socketPath, method, path) {
  return new Promise((resolve, reject) => {
    const asked = request2({ socketPath, path, method }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => text += chunk);
      response.on("end", () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`The running server answers ${response.statusCode ?? "nothing"}: ${text.trim()}`));
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

// src/rescan/rescan-cursor.ts
import { z as z5 } from "zod";
var schema = z5.object({
  version: z5.literal(1),
  /** What was walked over (`toScopeKey`); a cursor of another walk says nothing about this one. */
  scope: z5.string().max(300),
  /** Id of the fingerprint algorithm of that walk; another one walks over everything again. */
  algorithm: z5.string().max(100),
  /** Everything that changed before this instant (ISO 8601 UTC) is done; null where nothing is. */
  since: z5.iso.datetime().nullable(),
  /** Issues to begin with: they failed, or were not reached. */
  retry: z5.array(z5.int().positive()).max(1e3)
});
function renderCursor(cursor) {
  return JSON.stringify(cursor);
}
function readCursor(text) {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

// src/rescan/rescan-work.ts
function toScopeKey(scope) {
  if (scope.kind === "label") return `label: ${scope.label}`.slice(0, 300);
  return scope.kind === "numbers" ? `numbers: ${scope.numbers.join(",")}`.slice(0, 300) : scope.kind;
}
var LIST_PAGES = 20;
var MAX_RETRIES = 200;
var OVERLAP_MS = 6e4;
async function findWork({ github, scope, cursor, maxChecks }) {
  const retry = (cursor?.retry ?? []).map((number) => ({ number, updatedAt: null }));
  if (scope.kind === "numbers") {
    const numbers = cursor === null ? scope.numbers : cursor.retry;
    const todo = numbers.map((number) => ({ number, updatedAt: null }));
    return { scope, todo, since: null, complete: true, until: null };
  }
  const since = cursor?.algorithm === ALGORITHM ? cursor.since : null;
  const isPartial = scope.kind === "changed" && since !== null;
  const { issues, complete, until } = await github.listIssues({
    maxPages: LIST_PAGES,
    order: "longest-unchanged",
    state: isPartial ? "all" : "open",
    ...since === null ? {} : { since },
    ...scope.kind === "label" ? { label: scope.label } : {}
  });
  const affected = isPartial ? await findAffected(github, issues, maxChecks) : [];
  const walk = issues.filter(({ state }) => state === "open").map(({ number, updatedAt }) => ({ number, updatedAt }));
  const beside = [...retry, ...affected].filter(
    ({ number }, at, all) => all.findIndex((one) => one.number === number) === at
  );
  const isBeside = new Set(beside.map(({ number }) => number));
  const rest = walk.filter(({ number }) => !isBeside.has(number));
  return { scope, todo: takeInTurn(beside, rest), since, complete, until };
}
function takeInTurn(some, others) {
  const longest = Math.max(some.length, others.length);
  return Array.from({ length: longest }, (_, at) => [...some.slice(at, at + 1), ...others.slice(at, at + 1)]).flat();
}
function cursorFrom(instant) {
  return {
    version: 1,
    scope: toScopeKey({ kind: "changed" }),
    algorithm: ALGORITHM,
    since: overlapping(instant),
    retry: []
  };
}
function overlapping(instant) {
  return new Date(Date.parse(instant) - OVERLAP_MS).toISOString();
}
function cursorAfter(work, { reached, again, now }) {
  const rest = work.todo.slice(reached);
  const beside = rest.filter(({ updatedAt }) => updatedAt === null);
  const { since, left } = nextPlace(work, rest);
  const isDone = rest.length === 0 && work.complete;
  return {
    version: 1,
    scope: toScopeKey(work.scope),
    algorithm: ALGORITHM,
    since: isDone ? overlapping(now) : since,
    retry: [...again, ...[...beside, ...left].map(({ number }) => number)].slice(0, MAX_RETRIES)
  };
}
function nextPlace({ since, complete, until }, rest) {
  const walk = rest.filter(({ updatedAt }) => updatedAt !== null);
  const [next] = walk;
  if (next === void 0) return { since: complete ? since : until ?? since, left: [] };
  if (next.updatedAt !== since) return { since: next.updatedAt, left: [] };
  const later = walk.find(({ updatedAt }) => updatedAt !== since);
  return { since: later?.updatedAt ?? until, left: walk.filter(({ updatedAt }) => updatedAt === since) };
}
async function findAffected(github, changed, maxChecks) {
  const { settings } = await loadConfig(github);
  const label = settings.labels.possibleDuplicate?.name;
  if (label === void 0 || label.includes(",") || changed.length === 0) return [];
  const numbers = new Set(changed.map(({ number }) => number));
  const { issues } = await github.listIssues({
    maxPages: LIST_PAGES,
    state: "open",
    label,
    order: "longest-unchanged"
  });
  const ownLogin = await github.getOwnLogin();
  const affected = [];
  const candidates = issues.filter(({ number, commentCount }) => commentCount > 0 && !numbers.has(number));
  for (const issue of candidates.slice(0, maxChecks)) {
    const [own] = findOwnComments(await github.listComments(issue.number), ownLogin);
    if (own?.state?.relations.some(({ number }) => numbers.has(number)) === true) {
      affected.push({ number: issue.number, updatedAt: null });
    }
  }
  return affected;
}

// src/github/octokit-manners.ts
import { setTimeout as sleep } from "node:timers/promises";
import { z as z6 } from "zod";

// src/github/fetch-whole.ts
function createFetch(timeoutMs, fetch = globalThis.fetch) {
  return async (url, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await fetch(url, { ...init, signal });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    const whole = new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
    return Object.defineProperty(whole, "url", { value: response.url });
  };
}

// src/github/write-pace.ts
function createWritePace({ burst, intervalMs, now, sleep: sleep2 }) {
  let due = Number.NEGATIVE_INFINITY;
  return {
    turn: async () => {
      const time = now();
      due = Math.max(due, time - burst * intervalMs) + intervalMs;
      if (due > time) await sleep2(due - time);
    }
  };
}

// src/github/octokit-manners.ts
var RETRIES = 2;
var LIMIT_RETRIES = 1;
var FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
var BURST = 10;
function createManners(options = {}) {
  const { timeoutMs = 3e4, maxWaitSeconds = 60, secondMs = 1e3, warn, fetch } = options;
  const newPace = () => createWritePace({ burst: BURST, intervalMs: secondMs, now: () => performance.now(), sleep });
  const mayWait = (seconds, _request, _octokit, retryCount) => {
    const willWait = seconds <= maxWaitSeconds && retryCount < LIMIT_RETRIES;
    warn?.(`GitHub's rate limit is used up; ${willWait ? `waiting ${seconds} s` : "giving up"}.`);
    return willWait;
  };
  const throttle = {
    retryAfterBaseValue: secondMs,
    write: asGroup(newPace),
    notifications: asGroup(() => ({ turn: () => Promise.resolve() })),
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait
  };
  const retry = { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: secondMs };
  const request3 = { fetch: createFetch(timeoutMs, fetch) };
  return (given) => ({
    ...given,
    request: { ...given.request, ...request3 },
    retry,
    throttle: { ...given.throttle, ...throttle, ...limitsOf(given.auth) }
  });
}
var Installation = z6.object({ installationId: z6.int() });
function limitsOf(auth) {
  const { data } = Installation.safeParse(auth);
  return data === void 0 ? {} : { id: String(data.installationId) };
}
function asGroup(newPace) {
  const paces = /* @__PURE__ */ new Map();
  const paceOf = (id) => {
    const pace = paces.get(id) ?? newPace();
    paces.set(id, pace);
    return pace;
  };
  const limiter = (id) => ({
    schedule: (_options, job) => paceOf(id).turn().then(job)
  });
  return { key: limiter };
}

export {
  DELIVERY_STATES,
  createDeliveryStore,
  DirectoryTakenError,
  socketOf,
  askOwner,
  migrate,
  openDatabase,
  send,
  plain,
  json,
  answerAdmin,
  askAdmin,
  readEnvFile,
  renderCursor,
  readCursor,
  toScopeKey,
  findWork,
  cursorFrom,
  cursorAfter,
  createManners
};
