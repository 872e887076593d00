import {
  DirectoryTakenError,
  answerAdmin,
  createDeliveryStore,
  createManners,
  cursorAfter,
  cursorFrom,
  findWork,
  json,
  migrate,
  openDatabase,
  plain,
  readCursor,
  readEnvFile,
  renderCursor,
  send
} from "./chunk-6KOQJAET.js";
import {
  app,
  toFailure
} from "./chunk-7IDRAG4K.js";
import {
  GitHubError,
  IssueIndex,
  NOTHING_AROUND,
  RESCAN_WISH,
  SNAPSHOT_FORMAT,
  STOP_WORDS,
  VERSION,
  WORTH_IT,
  askedOnce,
  createCorpusCache,
  createKeyedQueue,
  createOctokitGitHub,
  createVersionSource,
  defaultSettings,
  findOwnLogin,
  isChange,
  rememberAnswers,
  toDocument,
  triage,
  triageIssue
} from "./chunk-AWEWIAJQ.js";

// src/entry/server.ts
import { run } from "probot";

// src/entry/create-log.ts
import { getTransformStream } from "@probot/pino";
import { pino } from "pino";
var SECRETS = ["authorization", "cookie", "token", "secret", "privateKey", "password"];
async function createLog(env2, destination = process.stdout, mixin = () => ({})) {
  const isJson = env2["LOG_FORMAT"] === "json" || env2["LOG_FORMAT"] !== "pretty" && env2["NODE_ENV"] === "production";
  const transform = await getTransformStream({ logFormat: isJson ? "json" : "pretty" });
  transform.pipe(destination);
  const options = {
    name: "fingerpost",
    level: env2["LOG_LEVEL"] ?? "info",
    serializers: { err: describeFault },
    redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    mixin
  };
  return pino(options, transform);
}
function describeFault(fault) {
  if (!(fault instanceof Error)) return { message: "something that is no error was thrown" };
  const { name: type, message, stack } = fault;
  return {
    type,
    message,
    ..."code" in fault && { code: fault.code },
    ..."status" in fault && { status: fault.status },
    ...fault instanceof AggregateError && { errors: fault.errors.map(describeFault) },
    stack
  };
}

// src/entry/serve/serve-options.ts
import { z } from "zod";
var optional = (schema) => z.preprocess((value) => value === "" ? void 0 : value, schema.optional());
var number = (least, most, otherwise) => optional(z.coerce.number().min(least).max(most)).transform((value) => value ?? otherwise);
var ServeEnvironment = z.object({
  PORT: number(0, 65535, 3e3),
  HOST: optional(z.string()).transform((host) => host ?? "localhost"),
  WEBHOOK_PATH: optional(z.string().startsWith("/")).transform((path) => path ?? "/api/github/webhooks"),
  WEBHOOK_SECRET: z.string("is needed: the secret that was given to GitHub for the webhook").min(1, "must not be empty"),
  DATABASE_URL: optional(z.string().regex(/^postgres(?:ql)?:\/\//, "must begin with postgres://")),
  DATA_DIRECTORY: optional(z.string()).transform((directory) => directory ?? "data"),
  STATUS_TOKEN: optional(z.string().min(16, "must have 16 characters or more")),
  CONCURRENCY: number(0, 100, 8),
  LEASE_SECONDS: number(1, 3600, 60),
  RETRY_BASE_SECONDS: number(0.01, 3600, 5),
  GITHUB_TIMEOUT_SECONDS: number(0.1, 300, 30),
  GITHUB_API_URL: optional(z.url()),
  REDELIVER_DAYS: number(0, 3, 3),
  RESCAN_PER_NIGHT: number(0, 1e4, 200),
  CORPUS_MB: number(16, 65536, 256),
  GRACE_SECONDS: number(0, 600, 25),
  KEEP_DAYS: number(1, 365, 7)
});
var SERVE_VARIABLES = Object.keys(ServeEnvironment.shape);
var OptionsError = class extends Error {
  name = "OptionsError";
};
var LEASE_PER_TIMEOUT = 2;
function readServeOptions(env2) {
  const result = ServeEnvironment.safeParse(env2);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new OptionsError(`The environment is not right. ${lines.join("; ")}.`);
  }
  const given = result.data;
  if (given.LEASE_SECONDS < LEASE_PER_TIMEOUT * given.GITHUB_TIMEOUT_SECONDS) {
    const cure = "a write that is under way must end before another copy may take over";
    throw new OptionsError(`LEASE_SECONDS must be twice GITHUB_TIMEOUT_SECONDS or more: ${cure}.`);
  }
  return {
    port: given.PORT,
    host: given.HOST,
    webhookPath: given.WEBHOOK_PATH,
    webhookSecret: given.WEBHOOK_SECRET,
    databaseUrl: given.DATABASE_URL,
    dataDirectory: given.DATA_DIRECTORY,
    statusToken: given.STATUS_TOKEN,
    concurrency: given.CONCURRENCY,
    leaseMs: given.LEASE_SECONDS * 1e3,
    retryBaseSeconds: given.RETRY_BASE_SECONDS,
    githubTimeoutMs: given.GITHUB_TIMEOUT_SECONDS * 1e3,
    githubUrl: given.GITHUB_API_URL,
    redeliverDays: given.REDELIVER_DAYS,
    rescanPerNight: given.RESCAN_PER_NIGHT,
    corpusBytes: given.CORPUS_MB * 2 ** 20,
    graceMs: given.GRACE_SECONDS * 1e3,
    keepDays: given.KEEP_DAYS
  };
}

// src/store/database/cursor-store.ts
import { z as z2 } from "zod";
var Row = z2.object({ cursor: z2.string().nullable(), firstSeenAt: z2.date().transform((date) => date.toISOString()) });
var LOAD = `
select rescan_cursor as cursor, first_seen_at as "firstSeenAt"
from fingerpost.repositories where id = $1 and removed_at is null`;
function createCursorStore(database) {
  return {
    async load(repository2) {
      const [row] = await database.rows(Row, LOAD, [repository2]);
      return row;
    },
    async save(repository2, cursor) {
      await database.run("update fingerpost.repositories set rescan_cursor = $2 where id = $1", [repository2, cursor]);
    }
  };
}

// src/store/database/logbook.ts
import { z as z3 } from "zod";
var Id = z3.coerce.number().int();
var Instant = z3.date().transform((date) => date.toISOString());
var RepositoryRow = z3.object({
  id: Id,
  fullName: z3.string(),
  installation: Id,
  lastDecisionAt: Instant.nullable(),
  decisions: Id,
  issues: z3.int(),
  isComplete: z3.boolean(),
  filledUntil: Instant.nullable(),
  syncedTo: Instant.nullable()
}).transform(({ issues, isComplete, filledUntil, syncedTo, ...row }) => ({
  ...row,
  corpus: syncedTo === null ? null : { issues, isComplete, filledUntil, syncedTo }
}));
var DecisionRow = z3.object({
  delivery: z3.string(),
  repo: z3.string(),
  issue: z3.int(),
  category: z3.string().nullable(),
  relation: z3.string().nullable(),
  outcome: z3.string(),
  decidedAt: Instant
});
var SEE = `
insert into fingerpost.repositories as known (id, full_name, installation) values ($1, $2, $3)
on conflict (id) do update
set full_name = excluded.full_name, installation = excluded.installation, removed_at = null
where (known.removed_at is null or known.removed_at < now() - make_interval(secs => $4 / 1000.0))
  and ((known.full_name, known.installation) is distinct from (excluded.full_name, excluded.installation)
    or known.removed_at is not null)`;
var REMOVE = (condition) => `
with gone as (
  update fingerpost.repositories set removed_at = now() where removed_at is null and ${condition} returning full_name),
snapshots as (delete from fingerpost.snapshots where repo in (select full_name from gone))
delete from fingerpost.forgotten_issues where repo in (select full_name from gone)`;
var REMOVE_REPOSITORY = REMOVE("id = $1");
var REMOVE_INSTALLATION = REMOVE("installation = $1");
var REMOVE_NAMESAKE = REMOVE("full_name = $1 and id <> $2");
var LIST_REPOSITORIES = `
select r.id, full_name as "fullName", installation, max(decided_at) as "lastDecisionAt", count(d.seq) as decisions,
  coalesce(max(s.issues), 0) as issues, coalesce(bool_and(s.is_complete), false) as "isComplete",
  max(s.filled_until) as "filledUntil", max(s.synced_to) as "syncedTo"
from fingerpost.repositories r
left join fingerpost.decisions d on d.repo = r.full_name
left join fingerpost.snapshots s on s.repo = r.full_name
where removed_at is null group by r.id order by full_name limit $1`;
var ADD_DECISION = `
insert into fingerpost.decisions (delivery, repo, issue, category, relation, outcome) values ($1, $2, $3, $4, $5, $6)`;
var LIST_DECISIONS = `
select delivery, repo, issue, category, relation, outcome, decided_at as "decidedAt"
from fingerpost.decisions order by seq desc limit $1`;
function createLogbook(database) {
  const run2 = async (sql, values) => {
    await database.run(sql, values);
  };
  return {
    async seeRepository({ id, fullName, installation }, heardMsAgo = 0) {
      const isNew = await database.run(SEE, [id, fullName, installation, heardMsAgo]) === 1;
      if (isNew) await run2(REMOVE_NAMESAKE, [fullName, id]);
      return isNew;
    },
    removeRepository: (id) => run2(REMOVE_REPOSITORY, [id]),
    removeInstallation: (installation) => run2(REMOVE_INSTALLATION, [installation]),
    listRepositories: (limit) => database.rows(RepositoryRow, LIST_REPOSITORIES, [limit]),
    addDecision: ({ delivery, repo, issue, category, relation, outcome }) => run2(ADD_DECISION, [delivery, repo, issue, category, relation, outcome]),
    listDecisions: (limit) => database.rows(DecisionRow, LIST_DECISIONS, [limit]),
    sweepDecisions: (keepMs) => database.run("delete from fingerpost.decisions where decided_at < now() - make_interval(secs => $1 / 1000.0)", [
      keepMs
    ])
  };
}

// src/store/database/snapshot-store.ts
import { z as z4 } from "zod";
var Instant2 = z4.date().transform((date) => date.toISOString());
var content = { issues: z4.int(), isComplete: z4.boolean(), filledUntil: Instant2.nullable() };
var SnapshotRow = z4.object({ ...content, format: z4.int(), bytes: z4.instanceof(Uint8Array), syncedTo: Instant2 });
var ContentRow = z4.object({ ...content, storedAt: Instant2 });
var CONTENT = `coalesce(issues, 0) as issues, coalesce(is_complete, false) as "isComplete", filled_until as "filledUntil"`;
var LOAD2 = `select format, bytes, synced_to as "syncedTo", ${CONTENT} from fingerpost.snapshots where repo = $1`;
var DESCRIBE = `select ${CONTENT}, updated_at as "storedAt" from fingerpost.snapshots where repo = $1`;
var SAVE = `
insert into fingerpost.snapshots as stored (repo, format, bytes, synced_to, issues, is_complete, filled_until)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (repo) do update
set format = excluded.format, bytes = excluded.bytes, synced_to = excluded.synced_to, issues = excluded.issues,
  is_complete = excluded.is_complete, filled_until = excluded.filled_until, updated_at = now()
where stored.format <> excluded.format or stored.synced_to <= excluded.synced_to`;
var FORGET = "insert into fingerpost.forgotten_issues (repo, issue) values ($1, $2) on conflict do nothing";
var FORGOTTEN = "select issue from fingerpost.forgotten_issues where repo = $1";
function createSnapshotStore(database) {
  return {
    async load(repo) {
      const [row] = await database.rows(SnapshotRow, LOAD2, [repo]);
      return row;
    },
    async describe(repo) {
      const [row] = await database.rows(ContentRow, DESCRIBE, [repo]);
      return row;
    },
    async save(repo, { format, bytes, syncedTo, issues, isComplete, filledUntil }) {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return await database.run(SAVE, [repo, format, buffer, syncedTo, issues, isComplete, filledUntil]) === 1;
    },
    async forgetIssue(repo, issue) {
      await database.run(FORGET, [repo, issue]);
    },
    async listForgotten(repo) {
      const rows = await database.rows(z4.object({ issue: z4.int() }), FORGOTTEN, [repo]);
      return new Set(rows.map(({ issue }) => issue));
    }
  };
}

// src/entry/serve/health.ts
var PATIENCE_MS = 2e3;
function createHealth(count, isStopping) {
  return {
    live: () => plain(200, "ok"),
    async ready() {
      if (isStopping()) return json(503, { ready: false, why: "stopping" });
      try {
        const { waiting, running, dead, lagSeconds } = await within(PATIENCE_MS, count());
        return json(200, { ready: true, database: "up", queue: { waiting, running, dead, lagSeconds } });
      } catch {
        return json(503, { ready: false, why: "the database can't be reached" });
      }
    }
  };
}
async function within(ms, answer) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("no answer"));
    }, ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

// src/entry/serve/log-events.ts
function logReception(log2, { result, why, delivery }) {
  const about = delivery === null ? {} : placeOf(delivery);
  switch (result) {
    case "stored":
    case "repeated":
      log2.info(about, result);
      return;
    case "refused":
      log2.warn({ why }, "a webhook was refused");
      return;
    case "not stored":
      log2.error({ ...about, why }, "a webhook could not be stored; GitHub is asked for it again later");
      return;
  }
}
function logDeliveryEnd(log2, claim, end, seconds) {
  const about = { ...placeOf(claim), attempt: claim.attempt, seconds: Number(seconds.toFixed(3)) };
  switch (end.kind) {
    case "done":
      log2.info({ ...about, result: end.result }, "worked off");
      return;
    case "retry":
      log2.warn(
        { ...about, reason: end.reason, afterSeconds: Number(end.afterSeconds.toFixed(3)) },
        "failed, tried again later"
      );
      return;
    case "put off":
      log2.info({ ...about, reason: end.reason, afterSeconds: Math.round(end.afterSeconds) }, "put off");
      return;
    case "dead":
      log2.error({ ...about, reason: end.reason }, "given up; see `fingerpost deliveries`");
      return;
    case "lost":
      log2.warn(about, "taken over by another worker");
      return;
  }
}
function placeOf({ id, event: event2, action, repo, issue }) {
  return { delivery: id, event: event2, action, repo, issue };
}

// src/entry/serve/read-body.ts
async function readBody(request, limit) {
  if (Number(request.headers["content-length"] ?? 0) > limit) return "too large";
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > limit) return "too large";
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

// src/entry/serve/render-status.ts
function renderStatus(view) {
  const { counts } = view;
  return page(
    "Fingerpost: status",
    `<header><h1>Fingerpost</h1><form method="post" action="/status/logout"><button>Log out</button></form></header>
<p class="quiet">Version ${escape(view.version)}, as of ${time(view.now)}. Reload for the present state.</p>
<ul class="figures">
${figure("waiting", counts.waiting)}${figure("running", counts.running)}${figure("dead", counts.dead, counts.dead > 0)}
${figure("seconds behind", Math.round(counts.lagSeconds))}
</ul>
${section("Failures", "Tried to the limit; replay one by <code>fingerpost deliveries replay &lt;id&gt;</code>.", FAILURES, view.failures)}
${section("Repositories", "", REPOSITORIES, view.repositories)}
${section("Last decisions", "", DECISIONS, view.decisions)}
${section("Last deliveries", "", DELIVERIES, view.deliveries)}`
  );
}
function renderLogin(refused) {
  return page(
    "Fingerpost: log in",
    `<h1>Fingerpost</h1>
<form class="login" method="post" action="/status/login">
${refused ? '<p class="bad" role="alert">That is not the token.</p>' : ""}
<label for="token">Status token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Show the status</button>
<p class="quiet">It is the value of <code>STATUS_TOKEN</code> in the server's environment.</p>
</form>`
  );
}
var STATUS_STYLE = `
:root { color-scheme: light dark; --line: #8884; --bad: #c4332b; font: 16px/1.45 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem; max-width: 70rem; }
header { display: flex; justify-content: space-between; align-items: center; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
button, input { font: inherit; padding: .5rem .75rem; min-height: 44px; box-sizing: border-box; }
.login { display: grid; gap: .75rem; max-width: 24rem; margin-top: 1rem; }
.quiet { opacity: .75; margin: .25rem 0; } .bad { color: var(--bad); font-weight: 600; }
.figures { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .5rem; }
.figures li { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .75rem; }
.figures b { display: block; font-size: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; } td.time { white-space: nowrap; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; border: 1px solid var(--line); border-radius: 8px; margin: .5rem 0; padding: .25rem .5rem; }
  td { display: grid; grid-template-columns: 7rem 1fr; gap: .5rem; border: 0; padding: .2rem 0; }
  td::before { content: attr(data-name); opacity: .75; }
}
`;
var FAILURES = [
  ["Delivery", ({ id }) => `<code>${escape(id)}</code>`],
  ["About", place],
  ["Event", event],
  ["Reason", ({ reason }) => escape(reason ?? "")],
  ["Tries", ({ attempts }) => String(attempts)],
  ["Given up", ({ finishedAt }) => time(finishedAt)]
];
var REPOSITORIES = [
  ["Repository", ({ fullName }) => escape(fullName)],
  ["Decisions", ({ decisions }) => String(decisions)],
  ["Last one", ({ lastDecisionAt }) => time(lastDecisionAt)],
  ["Corpus", ({ corpus }) => describeCorpus(corpus)],
  ["Up to", ({ corpus }) => time(corpus?.syncedTo ?? null)]
];
var DECISIONS = [
  ["Issue", place],
  ["Category", ({ category }) => escape(category ?? "\u2014")],
  ["Relation", ({ relation }) => escape(relation ?? "\u2014")],
  ["Done", ({ outcome }) => escape(outcome)],
  ["At", ({ decidedAt }) => time(decidedAt)]
];
var DELIVERIES = [
  ["About", place],
  ["Event", event],
  ["State", ({ state }) => state === "dead" ? `<span class="bad">${state}</span>` : state],
  ["Tries", ({ attempts }) => String(attempts)],
  ["Came of it", ({ reason }) => escape(reason ?? "")],
  ["Received", ({ receivedAt }) => time(receivedAt)]
];
function section(title, note, columns, rows) {
  if (rows.length === 0) return `<h2>${title}</h2>
<p class="quiet">None.</p>`;
  const head = columns.map(([name]) => `<th scope="col">${name}</th>`).join("");
  const lines = rows.map((row) => {
    const cells = columns.map(([name, cell]) => `<td data-name="${name}"><span>${cell(row)}</span></td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const remark = note === "" ? "" : `<p class="quiet">${note}</p>`;
  return `<h2>${title}</h2>
${remark}
<table><thead><tr>${head}</tr></thead><tbody>
${lines.join("\n")}
</tbody></table>`;
}
function describeCorpus(corpus) {
  if (corpus === null) return "to be read";
  const { issues, isComplete, filledUntil } = corpus;
  if (isComplete) return `${issues} issues, all of them`;
  const older = filledUntil === null ? "older ones are missing" : `older ones read up to ${filledUntil.slice(0, 10)}`;
  return `${issues} issues, ${older}`;
}
function figure(name, value, isBad = false) {
  return `<li${isBad ? ' class="bad"' : ""}><b>${value}</b> ${name}</li>`;
}
function place({ repo, issue }) {
  return repo === null ? "\u2014" : escape(issue === null ? repo : `${repo}#${issue}`);
}
function event({ event: event2, action }) {
  return escape(action === null ? event2 : `${event2}.${action}`);
}
function time(instant) {
  if (instant === null) return "\u2014";
  return `<time datetime="${escape(instant)}">${escape(instant.slice(0, 16).replace("T", " "))}</time>`;
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escape(text) {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "").replaceAll(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
}
function page(title, body) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/status/style.css"></head>
<body>
${body}
</body></html>
`;
}

// src/entry/serve/status-gate.ts
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
var COOKIE = "fingerpost-status";
var SESSION_MS = 12 * 36e5;
var ATTRIBUTES = "Path=/status; HttpOnly; SameSite=Strict";
function createStatusGate(token) {
  const sign = (until) => createHmac("sha256", token).update(`status until ${until}`).digest("hex");
  const isSession = (value, now) => {
    const [until = "", signature = ""] = value.split(".");
    return equal(signature, sign(until)) && Number(until) > now.getTime();
  };
  return {
    isToken: (given) => equal(given, token),
    mayPass(headers, now) {
      const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
      if (bearer !== void 0) return equal(bearer, token);
      return isSession(findCookie(headers.cookie ?? ""), now);
    },
    openCookie(now, isSecure2) {
      const until = String(now.getTime() + SESSION_MS);
      const maxAge = `Max-Age=${SESSION_MS / 1e3}`;
      return `${COOKIE}=${until}.${sign(until)}; ${maxAge}; ${ATTRIBUTES}${isSecure2 ? "; Secure" : ""}`;
    },
    closeCookie: () => `${COOKIE}=; Max-Age=0; ${ATTRIBUTES}`
  };
}
function equal(given, expected) {
  const digest = (text) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
function findCookie(header) {
  const pair = header.split(";").find((each) => each.trim().startsWith(`${COOKIE}=`));
  return pair === void 0 ? "" : pair.trim().slice(COOKIE.length + 1);
}

// src/entry/serve/status-routes.ts
var ROWS = 50;
var REPOSITORIES2 = 500;
var FORM_BYTES = 2e3;
function createStatusRoutes(options) {
  const { token, store, logbook, now } = options;
  const gate = createStatusGate(token);
  return {
    "GET /status": async ({ headers }) => {
      if (!gate.mayPass(headers, now())) return html(401, renderLogin(false));
      const [counts, failures, deliveries, decisions, repositories] = await Promise.all([
        store.count(),
        store.list({ state: "dead", limit: ROWS }),
        store.list({ isFromGitHub: true, limit: ROWS }),
        logbook.listDecisions(ROWS),
        logbook.listRepositories(REPOSITORIES2)
      ]);
      const view = { version: VERSION, now: now().toISOString(), counts, repositories };
      return html(200, renderStatus({ ...view, failures, deliveries, decisions }));
    },
    "POST /status/login": async (request) => {
      const body = await readBody(request, FORM_BYTES);
      const given = body === "too large" ? "" : new URLSearchParams(body.toString("utf8")).get("token") ?? "";
      if (!gate.isToken(given)) return html(403, renderLogin(true));
      return backToPage(gate.openCookie(now(), isSecure(request)));
    },
    "POST /status/logout": () => backToPage(gate.closeCookie()),
    "GET /status/style.css": () => ({
      status: 200,
      headers: { "content-type": "text/css; charset=utf-8" },
      body: STATUS_STYLE
    })
  };
}
var POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
function html(status, body) {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
  return { status, headers, body };
}
function backToPage(cookie) {
  return { status: 303, headers: { location: "/status", "set-cookie": cookie } };
}
function isSecure({ headers }) {
  return headers["x-forwarded-proto"] === "https";
}

// src/entry/serve/webhook-handler.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/queue/delivery-key.ts
import { z as z5 } from "zod";
var Repository = z5.object({ id: z5.int().positive(), full_name: z5.string() });
var Numbered = z5.object({ number: z5.int().positive() });
var Payload = z5.object({
  action: z5.string().nullish().catch(null),
  repository: Repository.nullish().catch(null),
  issue: Numbered.nullish().catch(null),
  installation: z5.object({ id: z5.int().positive() }).nullish().catch(null)
});
function isOwnJob(event2) {
  return event2.startsWith("fingerpost.");
}
function issueKey(repository2, issue) {
  return `${repository2}#${issue}`;
}
function toDeliveryPlace(id, payload) {
  const { action, repository: repository2, issue, installation } = Payload.catch({}).parse(payload);
  const repo = repository2?.full_name ?? null;
  const number2 = issue?.number ?? null;
  const place2 = { action: action ?? null, repo, issue: number2 };
  if (repository2 && issue) return { ...place2, key: issueKey(repository2.id, issue.number) };
  if (repository2) return { ...place2, key: `repository:${repository2.id}` };
  if (installation) return { ...place2, key: `installation:${installation.id}` };
  return { ...place2, key: `delivery:${id}` };
}

// src/entry/serve/verify-signature.ts
import { createHmac as createHmac2, timingSafeEqual as timingSafeEqual2 } from "node:crypto";
var HEADER = /^sha256=([0-9a-f]{64})$/;
function verifySignature(secret, body, header) {
  const given = HEADER.exec(header ?? "")?.[1];
  if (given === void 0 || secret === "") return false;
  return timingSafeEqual2(Buffer.from(given, "hex"), createHmac2("sha256", secret).update(body).digest());
}

// src/entry/serve/webhook-handler.ts
var MAX_BODY_BYTES = 1e7;
var PATIENCE_MS2 = 7e3;
var PAUSE_MS = 200;
var DELIVERY_ID = /^[\w-]{1,100}$/;
var EVENT = /^[a-z_]{1,50}$/;
function createWebhookHandler(options) {
  const { secret, store, received, intake, patienceMs = PATIENCE_MS2 } = options;
  const refuse = (status, why) => {
    received({ result: "refused", why, delivery: null });
    return plain(status, why);
  };
  return async (request) => {
    const { headers } = request;
    const id = String(headers["x-github-delivery"] ?? "");
    const event2 = String(headers["x-github-event"] ?? "");
    if (!DELIVERY_ID.test(id) || !EVENT.test(event2)) return refuse(400, "this is no webhook of GitHub's");
    if (headers["content-type"]?.startsWith("application/json") !== true) {
      return refuse(415, "set the webhook's content type to application/json");
    }
    const body = await readBody(request, MAX_BODY_BYTES);
    if (body === "too large") return refuse(413, `more than ${MAX_BODY_BYTES} bytes`);
    if (!verifySignature(secret, body, String(headers["x-hub-signature-256"] ?? ""))) {
      return refuse(401, "the signature is missing or wrong: is WEBHOOK_SECRET the webhook's secret?");
    }
    if (event2 === "ping") return plain(200, "pong");
    const text = body.toString("utf8");
    const payload = parse(text);
    if (payload === void 0) return refuse(400, "the body is not JSON");
    const delivery = { id, event: event2, ...toDeliveryPlace(id, payload), payload: text };
    return await intake.run(() => keep(delivery));
  };
  async function keep(delivery) {
    const until = performance.now() + patienceMs;
    for (; ; ) {
      try {
        const result = await store.accept(delivery);
        received({ result, why: null, delivery });
        return plain(202, result);
      } catch (error) {
        if (performance.now() + PAUSE_MS < until) {
          await sleep(PAUSE_MS);
          continue;
        }
        const why = error instanceof Error ? error.message : "unknown";
        received({ result: "not stored", why, delivery });
        return { ...plain(503, "the database can't be reached"), headers: { "retry-after": "60" } };
      }
    }
  }
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/entry/serve/create-routes.ts
function createRoutes({ options, log: log2, now, store, logbook, metrics, intake }, isStopping, wake) {
  const takeIn = createWebhookHandler({
    secret: options.webhookSecret,
    store,
    intake,
    received(reception) {
      metrics.received(reception.result, reception.delivery?.event ?? "");
      logReception(log2, reception);
      if (reception.result === "stored") wake();
    }
  });
  const health = createHealth(() => store.count(), isStopping);
  const status = options.statusToken === void 0 ? {} : createStatusRoutes({ token: options.statusToken, store, logbook, now });
  return {
    ...status,
    "GET /healthz": health.live,
    "GET /readyz": health.ready,
    "GET /metrics": async () => {
      const { contentType, body } = await metrics.render();
      return { status: 200, headers: { "content-type": contentType }, body };
    },
    [`POST ${options.webhookPath}`]: async (request) => {
      const begun = performance.now();
      const answer = await takeIn(request);
      metrics.acknowledged((performance.now() - begun) / 1e3);
      return answer;
    }
  };
}

// src/entry/serve/create-working.ts
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

// src/queue/back-off.ts
var BACK_OFF = { baseSeconds: 5, factor: 4, maxSeconds: 3600, attempts: 10 };
var LONGEST_WAIT_ASKED_FOR = 2 * 3600;
function backOffSeconds(attempt2, retryAfterSeconds, random, { baseSeconds, factor, maxSeconds, attempts } = BACK_OFF) {
  if (attempt2 >= attempts) return null;
  const full = Math.min(maxSeconds, baseSeconds * factor ** (attempt2 - 1));
  const jittered = full * (0.5 + random() / 2);
  const asked = Math.min(LONGEST_WAIT_ASKED_FOR, Math.max(0, retryAfterSeconds ?? 0));
  return asked === 0 ? jittered : Math.max(jittered, asked + baseSeconds * random());
}

// src/queue/bell.ts
function createBell() {
  let rung = false;
  let end;
  return {
    ring() {
      rung = true;
      end?.();
    },
    wait(ms) {
      return new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          end = void 0;
          rung = false;
          resolve();
        };
        const timer = setTimeout(finish, ms);
        end = finish;
        if (rung) finish();
      });
    }
  };
}

// src/queue/held-claim.ts
var RENEWALS_PER_LEASE = 3;
function createHeld(store, leaseMs) {
  const entries = /* @__PURE__ */ new Map();
  let timer;
  const renew = async (asked) => {
    const before = [...entries.values()];
    if (before.length === 0) return;
    const askedAt = performance.now();
    const renewed = await asked(
      () => store.renew(
        before.map(({ claim }) => claim),
        leaseMs
      )
    );
    if (renewed === void 0) return;
    for (const entry of before) {
      entry.heldUntil = renewed.has(entry.claim.seq) ? askedAt + leaseMs : Number.NEGATIVE_INFINITY;
    }
  };
  return {
    add(claim, askedAt) {
      const entry = { claim, heldUntil: askedAt + leaseMs };
      entries.set(claim.seq, entry);
      return { ...claim, isHeld: (forMs = 0) => performance.now() + forMs < entry.heldUntil };
    },
    drop({ seq, attempt: attempt2 }) {
      if (entries.get(seq)?.claim.attempt === attempt2) entries.delete(seq);
    },
    giveUp() {
      const rest = [...entries.values()];
      entries.clear();
      for (const entry of rest) entry.heldUntil = Number.NEGATIVE_INFINITY;
      return rest.map(({ claim }) => claim);
    },
    size: () => entries.size,
    seqs: () => [...entries.keys()],
    countOwn: () => [...entries.values()].filter(({ claim }) => isOwnJob(claim.event)).length,
    reposWith(count) {
      const counts = /* @__PURE__ */ new Map();
      for (const { claim } of entries.values()) {
        if (claim.repo !== null) counts.set(claim.repo, (counts.get(claim.repo) ?? 0) + 1);
      }
      return [...counts].filter(([, held]) => held >= count).map(([repo]) => repo);
    },
    startRenewing(asked) {
      let under = false;
      timer = setInterval(() => {
        if (under) return;
        under = true;
        void renew(asked).finally(() => under = false);
      }, leaseMs / RENEWALS_PER_LEASE);
    },
    stopRenewing() {
      clearInterval(timer);
    }
  };
}

// src/queue/put-off.ts
var PutOff = class extends Error {
  name = "PutOff";
  /** From now on. */
  afterSeconds;
  /** `why` in a few words, for the operator. */
  constructor(why, afterSeconds) {
    super(why);
    this.afterSeconds = afterSeconds;
  }
};

// src/queue/worker.ts
function createWorker(options) {
  const { store, concurrency, leaseMs, pollMs, events } = options;
  const bell = createBell();
  const held = createHeld(store, leaseMs);
  const tasks = /* @__PURE__ */ new Set();
  let stopping = false;
  let isStopped = false;
  let down = false;
  let loop;
  const asked = async (question) => {
    try {
      const answer = await question();
      if (down) events.outage(null);
      down = false;
      return answer;
    } catch (error) {
      if (!down) events.outage(error);
      down = true;
      return void 0;
    }
  };
  const work = async (claim2) => {
    const begun = performance.now();
    const end = await attempt(claim2, options);
    const recorded = await record(claim2, end, asked, { store, isStopped: () => isStopped });
    held.drop(claim2);
    events.ended(claim2, recorded ? end : { kind: "lost" }, (performance.now() - begun) / 1e3);
  };
  const half = Math.max(1, Math.floor(concurrency / 2));
  const claim = async (free) => {
    const request = { worker: options.name, leaseMs, except: held.seqs() };
    const notOf = held.reposWith(half);
    const fair = await store.claim({ ...request, limit: Math.min(free, half), notOf, onlyGitHubs: true });
    if (fair.length > 0) return fair;
    const rest = notOf.length === 0 ? [] : await store.claim({ ...request, limit: free, onlyGitHubs: true });
    const own = Math.min(free, half - held.countOwn());
    return rest.length > 0 || own <= 0 ? rest : await store.claim({ ...request, limit: own });
  };
  const turn = async () => {
    const limit = concurrency - held.size();
    const sentAt = performance.now();
    const claims = limit > 0 ? await asked(() => claim(limit)) : [];
    for (const claim2 of claims ?? []) {
      const task = work(held.add(claim2, sentAt)).finally(() => {
        tasks.delete(task);
        bell.ring();
      });
      tasks.add(task);
    }
    if (claims === void 0 || claims.length === 0) await bell.wait(pollMs);
  };
  return {
    start() {
      loop ??= (async () => {
        while (!stopping) await turn();
      })();
      held.startRenewing(asked);
    },
    wake: bell.ring,
    busy: held.size,
    async stop(graceMs) {
      stopping = true;
      bell.ring();
      await loop;
      const grace = createBell();
      await Promise.race([Promise.all(tasks), grace.wait(graceMs)]);
      grace.ring();
      held.stopRenewing();
      isStopped = true;
      const rest = held.giveUp();
      if (rest.length > 0) await asked(() => store.release(rest));
      return { givenBack: rest.length };
    }
  };
}
async function attempt(claim, options) {
  const { handle, random, backOff = BACK_OFF } = options;
  if (claim.attempt > backOff.attempts) {
    return { kind: "dead", reason: `the process died ${backOff.attempts} times while it worked on this` };
  }
  try {
    return { kind: "done", result: await handle(claim) };
  } catch (error) {
    if (error instanceof PutOff) return { kind: "put off", reason: error.message, afterSeconds: error.afterSeconds };
    const { reason, isFinal, retryAfterSeconds } = toFailure(error);
    const afterSeconds = isFinal ? null : backOffSeconds(claim.attempt, retryAfterSeconds, random, backOff);
    return afterSeconds === null ? { kind: "dead", reason } : { kind: "retry", reason, afterSeconds };
  }
}
var RECORD_AGAIN_MS = 250;
async function record(claim, end, asked, { store, isStopped }) {
  for (; ; ) {
    const recorded = await asked(() => recordOnce(claim, end, store));
    if (recorded !== void 0) return recorded;
    if (isStopped()) return false;
    await createBell().wait(RECORD_AGAIN_MS);
  }
}
function recordOnce(claim, end, store) {
  switch (end.kind) {
    case "done":
      return store.complete(claim, end.result);
    case "retry":
      return store.retry(claim, { reason: end.reason, afterMs: end.afterSeconds * 1e3 });
    case "dead":
      return store.bury(claim, end.reason);
    case "put off":
      return store.putOff(claim, { reason: end.reason, afterMs: end.afterSeconds * 1e3 });
    case "lost":
      return Promise.resolve(false);
  }
}

// src/store/search-words.ts
var MAX_WORDS = 6;
var LENGTHS = { min: 3, max: 30 };
function toSearchWords(title) {
  const words = title.slice(0, 1e3).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter(
    (word) => word.length >= LENGTHS.min && word.length <= LENGTHS.max && !IGNORED.has(word) && !new RegExp("^\\p{N}+$", "u").test(word)
  );
  return [...new Set(telling)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MAX_WORDS);
}
var IGNORED = /* @__PURE__ */ new Set([...STOP_WORDS, "and", "not", "bug", "issue", "error", "problem", "report"]);

// src/store/add-found.ts
async function addFound(github, title, cache, log2) {
  const words = toSearchWords(title);
  if (words.length === 0 || cache.stateOf(github.repo)?.isComplete !== false) return;
  try {
    const found = await github.searchIssues(words);
    cache.add(github.repo, found);
    log2(`Older issues are missing: ${found.length} were found by GitHub's search`);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log2(`Older issues are missing, and GitHub's search gave none: ${error.message}`);
  }
}

// src/store/backfill.ts
var PAGES_AT_ONCE = 50;
async function backfill(github, cache, filledUntil, maxRequests) {
  const isRoom = () => cache.stateOf(github.repo)?.hasRoom === true;
  if (cache.stateOf(github.repo)?.isComplete !== false || maxRequests < 1 || !isRoom()) return { kind: "needless" };
  let since = filledUntil;
  let added = 0;
  for (let left = maxRequests; left > 0 && isRoom(); ) {
    const maxPages = Math.min(left, PAGES_AT_ONCE);
    const from = since === null ? {} : { since };
    const { issues, complete, until } = await github.listIssues({ ...from, maxPages, order: "longest-unchanged" });
    if (!cache.add(github.repo, issues, complete)) break;
    added += issues.length;
    if (complete) return { kind: "done", filledUntil: null, added };
    left -= maxPages;
    since = nextInstant(since, until);
  }
  return { kind: "stopped", filledUntil: since, added };
}
function placeAfterUpdate(filledUntil, before, after) {
  return before?.isComplete === true && after?.isComplete === false ? before.seenUntil : filledUntil;
}
function nextInstant(since, last) {
  if (last === null) return since;
  if (since === null || Date.parse(last) > Date.parse(since)) return new Date(last).toISOString();
  return new Date(Date.parse(since) + 1e3).toISOString();
}

// src/store/database/durable-corpora.ts
function createDurableCorpora(cache, snapshots, log2) {
  const loads = createKeyedQueue();
  const knowledge = /* @__PURE__ */ new Map();
  const knowOf = (repo) => {
    const known2 = knowledge.get(repo) ?? { askedAt: null, filledUntil: null, storedAt: null, refusedAt: null };
    knowledge.set(repo, known2);
    return known2;
  };
  const load = async (repo) => {
    const known2 = knowOf(repo);
    const held = cache.stateOf(repo);
    if (held?.isComplete === true) return null;
    if (held === void 0) known2.filledUntil = null;
    const stored = await snapshots.describe(repo);
    if (stored === void 0 || stored.storedAt === known2.refusedAt) return null;
    if (held !== void 0 && stored.storedAt === known2.storedAt) return null;
    known2.storedAt = stored.storedAt;
    const isFurther = (stored.filledUntil ?? "") > (known2.filledUntil ?? "");
    const isMore = held === void 0 || stored.isComplete || stored.issues > held.issues || isFurther;
    const snapshot = isMore ? await snapshots.load(repo) : void 0;
    if (snapshot === void 0) return null;
    cache.drop(repo);
    const restored = cache.restore(repo, snapshot.bytes);
    known2.filledUntil = restored.kind === "refused" ? null : snapshot.filledUntil;
    if (restored.kind === "refused") {
      known2.refusedAt = stored.storedAt;
      log2.warn(`the corpus of ${repo} is listed anew: the snapshot ${restored.reason}`);
    }
    return null;
  };
  const corpora = {
    ...cache,
    async getIndex(github, now, title) {
      const { repo } = github;
      await loads.run(repo, () => load(repo));
      const before = cache.stateOf(repo);
      const index = await cache.getIndex(github, now);
      const known2 = knowOf(repo);
      known2.askedAt = now;
      known2.filledUntil = placeAfterUpdate(known2.filledUntil, before, cache.stateOf(repo));
      for (const number2 of await snapshots.listForgotten(repo)) cache.forget(repo, number2);
      if (title !== void 0)
        await addFound(github, title, cache, (line) => {
          log2.debug(`${repo}: ${line}`);
        });
      return index;
    },
    async keep(repo) {
      const bytes = cache.toSnapshot(repo);
      const state = cache.stateOf(repo);
      const { askedAt: syncedTo, filledUntil } = knowOf(repo);
      if (bytes === void 0 || state === void 0 || syncedTo === null) return false;
      const { issues, isComplete } = state;
      return await snapshots.save(repo, { format: SNAPSHOT_FORMAT, bytes, syncedTo, issues, isComplete, filledUntil });
    },
    async fill(github, now, maxRequests) {
      const { repo } = github;
      const begun = github.countRequests();
      await corpora.getIndex(github, now);
      const known2 = knowOf(repo);
      const left = maxRequests - (github.countRequests() - begun);
      const end = await backfill(github, cache, known2.filledUntil, left);
      if (end.kind !== "needless") known2.filledUntil = end.filledUntil;
      await corpora.keep(repo);
      const { issues = 0, isComplete = false, hasRoom = true } = cache.stateOf(repo) ?? {};
      const added = end.kind === "needless" ? 0 : end.added;
      const isToBeContinued = end.kind === "stopped" && hasRoom;
      return { issues, isComplete, filledUntil: known2.filledUntil, added, isToBeContinued };
    }
  };
  return corpora;
}

// src/entry/serve/delivery-handler.ts
import { z as z6 } from "zod";

// src/entry/serve/schedule.ts
var NIGHTLY = "fingerpost.nightly";
var BACKFILL = "fingerpost.backfill";
var RESCAN = "fingerpost.rescan";
var REDELIVER = "fingerpost.redeliver";
var SWEEP = "fingerpost.sweep";
var NIGHT_BEGINS_HOUR = 2;
var NIGHT_MINUTES = 240;
function dueJobs(now, repositories, mayRedeliver) {
  const day = dayOf(now);
  const hour = now.toISOString().slice(0, 13);
  const minute = now.getUTCHours() * 60 + now.getUTCMinutes() - NIGHT_BEGINS_HOUR * 60;
  const nightly = repositories.filter(({ id }) => minute >= id % NIGHT_MINUTES).map((repository2) => repositoryJob(NIGHTLY, `${day}:${repository2.id}`, repository2));
  const redeliver = mayRedeliver ? [toJob(REDELIVER, hour, { key: REDELIVER })] : [];
  return [...redeliver, toJob(SWEEP, day, { key: SWEEP }), ...nightly];
}
function backfillJob(repository2, step) {
  const place2 = step === void 0 ? "" : `:${dayOf(step.now)}:${step.from ?? "beginning"}`;
  return repositoryJob(BACKFILL, `${repository2.id}:${repository2.fullName}${place2}`, repository2);
}
function rescanJob(repository2, number2, now) {
  return toJob(RESCAN, `${dayOf(now)}:${issueKey(repository2.id, number2)}`, {
    key: issueKey(repository2.id, number2),
    repo: repository2.fullName,
    issue: number2,
    payload: JSON.stringify({ repository: repository2, number: number2 })
  });
}
function repositoryJob(event2, id, repository2) {
  const { id: key, fullName, installation } = repository2;
  return toJob(event2, id, {
    key: `fingerpost.corpus:${key}`,
    repo: fullName,
    payload: JSON.stringify({ id: key, fullName, installation })
  });
}
function toJob(event2, id, about) {
  const name = `${event2.replace("fingerpost.", "")}:${id}`;
  return { id: name, event: event2, action: null, repo: null, issue: null, payload: "{}", ...about };
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}
var EVERY_MS = 5 * 6e4;
function createSchedule(options) {
  const { store, listRepositories, mayRedeliver, now, wake, failed } = options;
  let put = /* @__PURE__ */ new Set();
  let timer;
  const round = async () => {
    const due = dueJobs(now(), await listRepositories(), mayRedeliver);
    put = new Set(due.map(({ id }) => id).filter((id) => put.has(id)));
    for (const job of due) {
      if (put.has(job.id)) continue;
      if (await store.accept(job) === "stored") wake();
      put.add(job.id);
    }
  };
  const tick = () => void round().catch(failed);
  return {
    start() {
      tick();
      timer = setInterval(tick, EVERY_MS);
    },
    stop() {
      clearInterval(timer);
    }
  };
}

// src/entry/serve/delivery-handler.ts
function createDeliveryHandler(options) {
  const { robot, context: context2, logbook, store, snapshots, jobs } = options;
  return (claim) => {
    const work = { delivery: claim.id, isHeld: claim.isHeld, result: null };
    return context2.run(work, async () => {
      const job = jobs[claim.event];
      if (job !== void 0) return await job(claim);
      await noteRepositories(claim, logbook, store);
      if (claim.event === "issues" && GONE.includes(claim.action ?? "") && claim.repo !== null && claim.issue !== null) {
        await snapshots.forgetIssue(claim.repo, claim.issue);
      }
      const signature = await robot.webhooks.sign(claim.payload);
      const { id, event: name, payload } = claim;
      await robot.webhooks.verifyAndReceive({ id, name, payload, signature });
      return context2.getStore()?.result ?? "nothing to do";
    });
  };
}
var GONE = ["deleted", "transferred"];
var Repository2 = z6.object({ id: z6.int(), full_name: z6.string() });
var Repositories = z6.array(Repository2).nullish().catch(null);
var Payload2 = z6.object({
  action: z6.string().nullish().catch(null),
  installation: z6.object({ id: z6.int() }).nullish().catch(null),
  repository: Repository2.nullish().catch(null),
  repositories: Repositories,
  repositories_added: Repositories,
  repositories_removed: Repositories
});
async function noteRepositories({ event: event2, payload, ageMs }, logbook, store) {
  const { data } = Payload2.safeParse(JSON.parse(payload));
  if (!data?.installation) return;
  const installation = data.installation.id;
  const isGone = data.action === "deleted" || data.action === "suspend";
  if (event2 === "installation" && isGone) {
    await logbook.removeInstallation(installation);
    return;
  }
  for (const { id } of data.repositories_removed ?? []) await logbook.removeRepository(id);
  const seen = [...data.repositories ?? [], ...data.repositories_added ?? []];
  for (const { id, full_name } of data.repository ? [data.repository, ...seen] : seen) {
    const seen2 = { id, fullName: full_name, installation };
    if (await logbook.seeRepository(seen2, ageMs)) await store.accept(backfillJob(seen2));
  }
}

// src/entry/serve/create-robot.ts
import { createProbot, ProbotOctokit } from "probot";

// src/entry/serve/guarded-fetch.ts
function createGuardedFetch(metrics, intake, fetch = globalThis.fetch) {
  return async (url, init) => {
    await intake.quiet();
    try {
      const response = await fetch(url, init);
      const { headers } = response;
      const remaining = headers.get("x-ratelimit-remaining");
      const resource = headers.get("x-ratelimit-resource") ?? "core";
      metrics.askedGitHub(String(response.status), known(resource), remaining === null ? null : Number(remaining));
      return response;
    } catch (error) {
      metrics.askedGitHub("fault", null, null);
      throw error;
    }
  };
}
function createWorkBinder(context2, timeoutMs) {
  return (octokit) => {
    octokit.hook.wrap("request", (request, options) => {
      const work = context2.getStore();
      const fetch = options.request.fetch;
      if (work === void 0 || !isFetch(fetch)) return request(options);
      return request({ ...options, request: { ...options.request, fetch: guard(work, fetch, timeoutMs) } });
    });
    return {};
  };
}
function guard(work, fetch, timeoutMs) {
  return async (url, init) => {
    if (work.isHeld(timeoutMs) || isRead(init?.method)) return await fetch(url, init);
    throw new Error(`delivery ${work.delivery} is no longer this worker's: nothing more is written for it`);
  };
}
function isFetch(value) {
  return typeof value === "function";
}
function isRead(method = "GET") {
  return method === "GET" || method === "HEAD";
}
function known(resource) {
  return ["core", "search", "graphql", "code_search"].includes(resource) ? resource : "other";
}

// src/entry/serve/create-robot.ts
async function createRobot({ env: env2, options, log: log2, fetch, context: context2 }) {
  const warn = (message) => {
    log2.warn(message);
  };
  const bindWork = createWorkBinder(context2, options.githubTimeoutMs);
  const manners = createManners({ timeoutMs: options.githubTimeoutMs, fetch, warn });
  const baseUrl = options.githubUrl;
  try {
    const robot = createProbot({
      env: env2,
      overrides: {
        log: log2,
        secret: options.webhookSecret,
        Octokit: ProbotOctokit.plugin(bindWork).defaults((given) => ({
          ...manners(given),
          ...baseUrl !== void 0 && { baseUrl }
        })),
        ...baseUrl !== void 0 && { baseUrl }
      }
    });
    return await robot.ready();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "unknown";
    throw new OptionsError(`APP_ID and PRIVATE_KEY (or PRIVATE_KEY_PATH) are needed: ${why}`, { cause });
  }
}

// src/entry/serve/describe-outcome.ts
function describeOutcome(outcome, { repo, issue, delivery }) {
  const place2 = { delivery, repo, issue };
  if (outcome.kind === "skipped") {
    return { ...place2, category: null, relation: null, outcome: `left alone: ${outcome.skip.reason}` };
  }
  const { plan, applied } = outcome;
  const labels = (applied?.labelsAdded.length ?? 0) + (applied?.labelsRemoved.length ?? 0);
  return {
    ...place2,
    category: plan.classification.category,
    relation: plan.matches[0]?.relation ?? null,
    outcome: `comment ${applied?.comment ?? "unchanged"}, ${labels} ${labels === 1 ? "label" : "labels"} changed`
  };
}

// src/entry/serve/redeliver-failed.ts
import { setTimeout as sleep2 } from "node:timers/promises";
import { z as z7 } from "zod";
var Attempt = z7.object({
  id: z7.int(),
  guid: z7.string(),
  delivered_at: z7.string(),
  status_code: z7.number()
});
var PER_PAGE = 100;
var PAGES = 30;
var MOST = 500;
var ATTEMPTS = 5;
var DAY_MS = 864e5;
var SETTLED_MS = 6e4;
async function redeliverFailed(options) {
  const { octokit, store, now, days, pauseMs = 1e3 } = options;
  const attempts = await listAttempts(octokit, now.getTime() - days * DAY_MS);
  const failed = findFailed(attempts, now.getTime() - SETTLED_MS);
  const known2 = await store.findKnown(failed.map(({ guid }) => guid));
  const missing = failed.filter(({ guid }) => !known2.has(guid)).slice(0, MOST);
  for (const [position, { id }] of missing.entries()) {
    if (position > 0) await sleep2(pauseMs);
    const route = "POST /app/hook/deliveries/{delivery_id}/attempts";
    await octokit.request(route, { delivery_id: id });
  }
  return missing.length;
}
async function listAttempts(octokit, since) {
  const attempts = [];
  let cursor;
  for (let page2 = 0; page2 < PAGES; page2++) {
    const parameters = { per_page: PER_PAGE, ...cursor === void 0 ? {} : { cursor } };
    const { data, headers } = await octokit.request("GET /app/hook/deliveries", parameters);
    const found = z7.array(Attempt).parse(data);
    attempts.push(...found.filter(({ delivered_at }) => Date.parse(delivered_at) >= since));
    cursor = nextCursor(headers.link);
    const last = found.at(-1);
    if (cursor === void 0 || last === void 0 || Date.parse(last.delivered_at) < since) break;
  }
  return attempts;
}
function findFailed(attempts, settledBefore) {
  const byGuid = /* @__PURE__ */ new Map();
  for (const each of attempts) byGuid.set(each.guid, [...byGuid.get(each.guid) ?? [], each]);
  return [...byGuid.values()].filter((all) => all.length < ATTEMPTS && all.every((each) => !isDelivered(each))).flatMap(([newest]) => newest && Date.parse(newest.delivered_at) < settledBefore ? [newest] : []).reverse();
}
function isDelivered({ status_code }) {
  return status_code >= 200 && status_code < 300;
}
function nextCursor(link) {
  const address = /<([^<>]+)>; rel="next"/.exec(link ?? "")?.[1];
  return address === void 0 ? void 0 : new URL(address).searchParams.get("cursor") ?? void 0;
}

// src/entry/serve/jobs.ts
var DAY_MS2 = 864e5;
var KEEP_DEAD = 4;
var KEEP_DECISIONS = 4;
function createJobs(options) {
  const { store, logbook, appOctokit, now, redeliverDays, keepDays } = options;
  return {
    [REDELIVER]: async () => {
      const octokit = await appOctokit();
      const count = await redeliverFailed({ octokit, store, now: now(), days: redeliverDays });
      return `${count} failed deliveries asked for again`;
    },
    [SWEEP]: async () => {
      const doneMs = keepDays * DAY_MS2;
      const deliveries = await store.sweep({ doneMs, deadMs: doneMs * KEEP_DEAD });
      const decisions = await logbook.sweepDecisions(doneMs * KEEP_DECISIONS);
      return `${deliveries} deliveries and ${decisions} decisions forgotten`;
    }
  };
}

// src/entry/serve/repository-jobs.ts
import { z as z8 } from "zod";

// src/entry/serve/repository-views.ts
var KEPT_MS = 5 * 6e4;
function createRepositoryViews({ open: open2, getIndex, now }) {
  const views = /* @__PURE__ */ new Map();
  return (repository2) => {
    const nowMs = now().getTime();
    for (const [key2, { until }] of views) if (until < nowMs) views.delete(key2);
    const key = `${repository2.installation}:${repository2.fullName}`;
    const kept = views.get(key) ?? {
      until: nowMs + KEPT_MS,
      view: askedOnce(async () => {
        const github = rememberAnswers(await open2(repository2));
        return { github, corpus: askedOnce(() => getIndex(github, new Date(nowMs).toISOString())) };
      })
    };
    views.set(key, kept);
    return kept.view();
  };
}

// src/entry/serve/repository-jobs.ts
var STEP_REQUESTS = 50;
var CHECKS = 50;
var NO_LONGER = "the App no longer looks after the repository";
var repository = { id: z8.int(), fullName: z8.string(), installation: z8.int() };
var Repository3 = z8.object(repository);
var IssueOfRepository = z8.object({ repository: Repository3, number: z8.int().positive() });
function createRepositoryJobs(options) {
  const { open: open2, spare, corpora, now, observe, versions } = options;
  const viewOf = createRepositoryViews({ open: open2, getIndex: (github, at) => corpora.getIndex(github, at), now });
  const { cursors } = options;
  const onRepository = (work) => async ({ payload }) => {
    const repository2 = Repository3.parse(JSON.parse(payload));
    if (await cursors.load(repository2.id) === void 0) return NO_LONGER;
    await spare(repository2.installation);
    return await work(repository2, await open2(repository2));
  };
  return {
    [BACKFILL]: onRepository((repository2, github) => fill(repository2, github, options)),
    [NIGHTLY]: onRepository(async (repository2, github) => {
      const filled = await fill(repository2, github, options);
      await spare(repository2.installation);
      return `${filled}; ${await lookAgain(repository2, github, options)}`;
    }),
    [RESCAN]: async ({ id, payload }) => {
      const { repository: repository2, number: number2 } = IssueOfRepository.parse(JSON.parse(payload));
      if (await cursors.load(repository2.id) === void 0) return NO_LONGER;
      await spare(repository2.installation);
      const outcome = await triageIssue({
        ...await viewOf(repository2),
        number: number2,
        now: now().toISOString(),
        apply: true,
        delivery: id,
        wish: RESCAN_WISH,
        versions
      });
      const place2 = { repo: repository2.fullName, issue: number2, delivery: id };
      if (hasChanged(outcome)) await observe(outcome, place2);
      return describeOutcome(outcome, place2).outcome;
    }
  };
}
async function fill(repository2, github, { corpora, now, store }) {
  const filled = await corpora.fill(github, now().toISOString(), STEP_REQUESTS);
  if (filled.isToBeContinued) await store.accept(backfillJob(repository2, { now: now(), from: filled.filledUntil }));
  return describeFilled(filled);
}
function describeFilled({ issues, isComplete, isToBeContinued, added }) {
  const rest = isComplete ? "all are there" : isToBeContinued ? "older ones to come" : "older ones are left out";
  return `${issues} issues, ${added} older ones read, ${rest}`;
}
async function lookAgain(repository2, github, { store, cursors, now, rescanPerNight }) {
  const places = rescanPerNight - await store.countOpen(RESCAN, repository2.fullName);
  const place2 = await cursors.load(repository2.id);
  if (places <= 0 || place2 === void 0) return "no issues looked at again";
  const cursor = readCursor(place2.cursor ?? "") ?? cursorFrom(place2.firstSeenAt);
  const at = now();
  const scope = { kind: "changed" };
  const work = await findWork({ github: rememberAnswers(github), scope, cursor, maxChecks: CHECKS });
  const chosen = work.todo.slice(0, places);
  for (const { number: number2 } of chosen) await store.accept(rescanJob(repository2, number2, at));
  const next = cursorAfter(work, { reached: chosen.length, again: [], now: at.toISOString() });
  await cursors.save(repository2.id, renderCursor(next));
  return `${chosen.length} of ${work.todo.length} issues to look at again`;
}
function hasChanged(outcome) {
  return outcome.kind === "triaged" && outcome.applied !== null && isChange(outcome.applied);
}

// src/entry/serve/spare-calls.ts
import { z as z9 } from "zod";
var RateLimit = z9.object({
  resources: z9.object({ core: z9.object({ limit: z9.int(), remaining: z9.int(), reset: z9.int() }) })
});
var KEPT = 0.5;
var REMEMBERED_MS = 5e3;
var SPREAD_SECONDS = 300;
function createSpareCalls({ octokit, now }) {
  const known2 = /* @__PURE__ */ new Map();
  return async (installation) => {
    const nowMs = now().getTime();
    let found = known2.get(installation);
    if (found === void 0 || found.until < nowMs) {
      const putOff = await ask(await octokit(installation), nowMs);
      found = { until: nowMs + REMEMBERED_MS, putOff };
      known2.set(installation, found);
    }
    if (found.putOff === null) return;
    const { message, afterSeconds } = found.putOff;
    throw new PutOff(message, afterSeconds + SPREAD_SECONDS * Math.random());
  };
}
async function ask(octokit, nowMs) {
  let core;
  try {
    core = RateLimit.parse((await octokit.request("GET /rate_limit")).data).resources.core;
  } catch (error) {
    if (isOfRateLimit(error)) return null;
    throw error;
  }
  const { limit, remaining, reset } = core;
  if (remaining > limit * KEPT) return null;
  const seconds = Math.max(0, reset - nowMs / 1e3);
  return new PutOff(`${remaining} of ${limit} calls to GitHub are left, kept for new issues`, seconds);
}
var NotFound = z9.object({ status: z9.literal(404), request: z9.object({ url: z9.string().endsWith("/rate_limit") }) });
function isOfRateLimit(error) {
  return NotFound.safeParse(error).success;
}

// src/entry/serve/create-working.ts
var POLL_MS = 500;
async function createWorking(parts) {
  const { env: env2, options, log: log2, now, context: context2, store, logbook, snapshots, cursors, metrics, intake } = parts;
  const fetch = createGuardedFetch(metrics, intake);
  const robot = await createRobot({ env: env2, options, log: log2, fetch, context: context2 });
  const corpora = createDurableCorpora(createCorpusCache({ bytes: options.corpusBytes }), snapshots, log2);
  const observe = createObserver(parts);
  const versions = createVersionSource();
  await robot.load((robot2) => {
    app(robot2, { now, observe, corpora, versions });
  });
  const ownLogin = askedOnce(async () => findOwnLogin({ kind: "app", octokit: await robot.auth() }));
  const open2 = async ({ fullName, installation }) => {
    return createOctokitGitHub({ octokit: await robot.auth(installation), repo: fullName, ownLogin });
  };
  const spare = createSpareCalls({ octokit: (installation) => robot.auth(installation), now });
  const { redeliverDays, keepDays, rescanPerNight } = options;
  const jobs = {
    ...createJobs({ store, logbook, now, redeliverDays, keepDays, appOctokit: () => robot.auth() }),
    ...createRepositoryJobs({ open: open2, spare, corpora, store, cursors, versions, now, observe, rescanPerNight })
  };
  return createWorker({
    store,
    name: `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`,
    handle: createDeliveryHandler({ robot, context: context2, logbook, store, snapshots, jobs }),
    concurrency: options.concurrency,
    leaseMs: options.leaseMs,
    pollMs: POLL_MS,
    random: Math.random,
    backOff: { ...BACK_OFF, baseSeconds: options.retryBaseSeconds },
    events: createEvents(parts)
  });
}
function createObserver({ context: context2, logbook, metrics }) {
  return async (outcome, place2) => {
    const decision = describeOutcome(outcome, place2);
    await logbook.addDecision(decision);
    metrics.decided(decision.category ?? "left alone", decision.relation ?? "none");
    const work = context2.getStore();
    if (work !== void 0) work.result = decision.outcome;
  };
}
function createEvents({ log: log2, metrics }) {
  return {
    ended(claim, end, seconds) {
      metrics.ended(end, claim.event, seconds, claim.ageMs / 1e3 + seconds);
      logDeliveryEnd(log2, claim, end, seconds);
    },
    outage(error) {
      if (error === null) log2.info("the database answers again");
      else log2.error({ err: error }, "the database can't be asked; nothing is lost, it is tried again");
    }
  };
}

// src/entry/serve/http-server.ts
import { createServer } from "node:http";
var REQUEST_TIMEOUT_MS = 15e3;
function createHttpServer({ routes, failed }) {
  const paths = new Set(Object.keys(routes).map((name) => name.slice(name.indexOf(" ") + 1)));
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS });
  server.on("request", (request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    const method = request.method === "HEAD" ? "GET" : request.method ?? "GET";
    const route = routes[`${method} ${path}`];
    const answer = async () => {
      if (route !== void 0) return await route(request);
      return paths.has(path) ? plain(405, "not by this method") : plain(404, "nothing is here");
    };
    answer().then(
      (found) => {
        if (!request.complete) response.setHeader("connection", "close");
        send(response, found);
      },
      (error) => {
        if (request.destroyed && !request.complete) return;
        failed(error);
        send(response, plain(500, "a fault of the server's"));
      }
    );
  });
  return server;
}
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const taken = `port ${port} is taken: set PORT to another one, or stop the other program`;
      reject(new Error(error.code === "EADDRINUSE" ? taken : error.message, { cause: error }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}

// src/entry/serve/intake.ts
var PATIENCE_MS3 = 100;
function createIntake(patienceMs = PATIENCE_MS3) {
  let underWay = 0;
  const waiting = /* @__PURE__ */ new Set();
  return {
    async run(take) {
      underWay++;
      try {
        return await take();
      } finally {
        underWay--;
        if (underWay === 0) for (const proceed of waiting) proceed();
      }
    },
    async quiet() {
      if (underWay === 0) return;
      await new Promise((resolve) => {
        const proceed = () => {
          clearTimeout(timer);
          waiting.delete(proceed);
          resolve();
        };
        const timer = setTimeout(proceed, patienceMs);
        waiting.add(proceed);
      });
    }
  };
}

// src/entry/serve/metrics.ts
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
var EVENTS = ["issues", "issue_comment", "installation", "installation_repositories", "ping"];
var SECONDS = [5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
function createMetrics(count) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name, help, labelNames) => new Counter({ name: `fingerpost_${name}`, help, labelNames, registers });
  const histogram = (name, help) => new Histogram({ name: `fingerpost_${name}`, help, buckets: SECONDS, registers });
  const received = counter("deliveries_received_total", "Webhooks by what became of them", ["result", "event"]);
  const acknowledged = histogram("acknowledge_seconds", "From a webhook's arrival to our answer");
  const ended = counter("deliveries_ended_total", "Tries to work a delivery off, by their end", ["end", "event"]);
  const worked = histogram("delivery_seconds", "One try to work a delivery off");
  const total = histogram("delivery_age_seconds", "From a delivery's arrival to its end");
  const decisions = counter("decisions_total", "Triaged issues", ["category", "relation"]);
  const requests = counter("github_requests_total", "Calls to GitHub by status", ["status"]);
  const remaining = createLowest(registers);
  createQueueGauges(registers, count);
  return {
    received: (result, event2) => {
      received.inc({ result, event: knownEvent(event2) });
    },
    acknowledged: (seconds) => {
      acknowledged.observe(seconds);
    },
    ended(end, event2, seconds, sinceReceivedSeconds) {
      ended.inc({ end: end.kind, event: knownEvent(event2) });
      worked.observe(seconds);
      if (end.kind === "done" || end.kind === "dead") total.observe(sinceReceivedSeconds);
    },
    decided: (category, relation) => {
      decisions.inc({ category, relation });
    },
    askedGitHub(status, resource, left) {
      requests.inc({ status });
      if (resource !== null && left !== null) remaining.see(resource, left);
    },
    async render() {
      return { contentType: registry.contentType, body: await registry.metrics() };
    }
  };
}
function knownEvent(event2) {
  return EVENTS.includes(event2) || isOwnJob(event2) ? event2 : "other";
}
function createLowest(registers) {
  const lowest = /* @__PURE__ */ new Map();
  new Gauge({
    name: "fingerpost_github_rate_limit_remaining",
    help: "Fewest calls that any installation had left, since the last scrape",
    labelNames: ["resource"],
    registers,
    collect() {
      for (const [resource, left] of lowest) this.set({ resource }, left);
      lowest.clear();
    }
  });
  return {
    see(resource, left) {
      lowest.set(resource, Math.min(left, lowest.get(resource) ?? left));
    }
  };
}
function createQueueGauges(registers, count) {
  const ask2 = () => count().catch(() => void 0);
  new Gauge({
    name: "fingerpost_queue_lag_seconds",
    help: "How long the oldest delivery that is due has been waiting",
    registers,
    async collect() {
      const counts = await ask2();
      if (counts === void 0) this.remove();
      else this.set(counts.lagSeconds);
    }
  });
  new Gauge({
    name: "fingerpost_queue_depth",
    help: "Deliveries by state",
    labelNames: ["state"],
    registers,
    async collect() {
      this.reset();
      const counts = await ask2();
      if (counts === void 0) return;
      const { waiting, running, dead } = counts;
      for (const [state, number2] of Object.entries({ waiting, running, dead })) this.set({ state }, number2);
    }
  });
}

// src/entry/serve/warm-up.ts
var BODY = `Since the update the snuffer stops at the second wick. It worked in 1.4.1.

**Environment Info**
- Platform: linux
- Terminal: xterm
- Version: 1.4.2

Steps: open the lantern, press the lever.

\`\`\`
TypeError: Cannot read properties of undefined (reading 'wick')
    at snuff (/srv/lantern/src/snuff.js:12:9)
    at async main (node:internal/modules/run_main:104:5)
\`\`\`

**Errors**
\`\`\`json
[{"error":"Error: connect ECONNREFUSED 127.0.0.1:8080","timestamp":"2026-01-05T09:00:00.000Z"}]
\`\`\`
`;
var EARLIER = 3;
function warmUp(now) {
  const index = new IssueIndex();
  for (let number2 = 1; number2 <= WORTH_IT; number2++) {
    const issue = {
      repo: "acme/lantern",
      number: number2,
      title: `The snuffer stops at wick ${number2}`,
      body: BODY,
      state: "open",
      stateReason: null,
      labels: [],
      author: { login: "ada", isBot: false },
      createdAt: now,
      closedAt: null,
      locked: false,
      isPullRequest: false
    };
    triage(issue, NOTHING_AROUND, index, defaultSettings, now);
    if (number2 <= EARLIER) index.add(toDocument(issue));
  }
}

// src/entry/serve/serve.ts
async function serve(surroundings) {
  const { options, log: log2 } = surroundings;
  const warn = (message) => {
    log2.warn(message);
  };
  const { databaseUrl: url, dataDirectory: directory } = options;
  const opened = await openDatabase({ url, directory, warn });
  try {
    const steps = await migrate(opened.database);
    const where = url === void 0 ? `PGlite in ${directory}` : "the PostgreSQL server of DATABASE_URL";
    log2.info({ migrations: steps }, `deliveries are kept by ${where}`);
    return await start(surroundings, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}
async function start(surroundings, opened) {
  const { options, log: log2 } = surroundings;
  const { database, lock } = opened;
  const store = createDeliveryStore(database);
  const metrics = createMetrics(() => store.count());
  const stores = {
    store,
    logbook: createLogbook(database),
    snapshots: createSnapshotStore(database),
    cursors: createCursorStore(database)
  };
  const parts = { ...surroundings, ...stores, metrics, intake: createIntake() };
  const worker = await createWorking(parts);
  warmUp(surroundings.now().toISOString());
  lock?.answer(answerAdmin(store, worker.wake));
  let isStopping = false;
  const failed = (error) => {
    log2.error({ err: error }, "a request failed");
  };
  const server = createHttpServer({ routes: createRoutes(parts, () => isStopping, worker.wake), failed });
  const port = await listen(server, options.port, options.host);
  const schedule = startSchedule(parts, worker);
  if (options.concurrency > 0) worker.start();
  log2.info(`Fingerpost listens on http://${options.host}:${port}${options.webhookPath}`);
  return {
    port,
    async stop() {
      isStopping = true;
      log2.info({ busy: worker.busy() }, "stopping: nothing more is taken in, what is under way is ended");
      schedule.stop();
      const givenBack = await closeBoth(server, worker, options.graceMs);
      await opened.close();
      log2.info({ givenBack }, "stopped");
    }
  };
}
var REPOSITORIES3 = 1e4;
function startSchedule({ options, log: log2, now, store, logbook }, { wake }) {
  const schedule = createSchedule({
    store,
    listRepositories: () => logbook.listRepositories(REPOSITORIES3),
    mayRedeliver: options.redeliverDays > 0,
    now,
    wake,
    failed(error) {
      log2.warn({ err: error }, "the next jobs could not be looked for");
    }
  });
  schedule.start();
  return schedule;
}
async function closeBoth(server, worker, graceMs) {
  const closed = new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const { givenBack } = await worker.stop(graceMs);
  server.closeAllConnections();
  await closed;
  return givenBack;
}

// src/entry/serve/shutdown.ts
function onSignal(process2, stop, exit) {
  let isStopping = false;
  const signalled = () => {
    if (isStopping) {
      exit(1);
      return;
    }
    isStopping = true;
    stop().then(
      () => {
        exit(0);
      },
      () => {
        exit(1);
      }
    );
  };
  process2.on("SIGTERM", signalled);
  process2.on("SIGINT", signalled);
}

// src/entry/serve/work-context.ts
import { AsyncLocalStorage } from "node:async_hooks";
function createWorkContext() {
  return new AsyncLocalStorage();
}

// src/entry/server.ts
var env = readEnvFile(process.env);
var context = createWorkContext();
var log = await createLog(env, process.stdout, () => {
  const delivery = context.getStore()?.delivery;
  return delivery === void 0 ? {} : { delivery };
});
try {
  if (env["APP_ID"] === void 0 || env["APP_ID"] === "") await openSetup(env, log);
  else await open(env, log);
} catch (error) {
  if (error instanceof OptionsError || error instanceof DirectoryTakenError) log.fatal(error.message);
  else log.fatal({ err: error }, "Fingerpost could not start");
  process.exitCode = 1;
}
async function open(env2, log2) {
  const options = readServeOptions(env2);
  const starting = serve({ env: env2, options, log: log2, context, now: () => /* @__PURE__ */ new Date() });
  const stop = async () => (await starting).stop();
  onSignal(process, stop, (code) => process.exit(code));
  await starting;
}
async function openSetup(env2, log2) {
  if (env2["NODE_ENV"] === "production") {
    throw new OptionsError("APP_ID is not set. Set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET; .env.example has them all.");
  }
  const port = env2["PORT"] ?? "3000";
  log2.info("There are no credentials of a GitHub App yet, so this is only its set-up.");
  log2.info(`Open http://localhost:${port} in a browser: it registers the App with GitHub and writes .env here.`);
  log2.info("Then start again. If you have an App already, set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET (.env.example).");
  await run(() => void 0, { log: log2, env: env2 });
}
