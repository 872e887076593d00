import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as s}from"./chunk-4GOJD5EA.js";import{a as w}from"./chunk-ADLNBE3Z.js";import{a as g}from"./chunk-YJYH23XP.js";import{a as i}from"./chunk-DMUFM7HA.js";import{existsSync as et}from"node:fs";function y(e,n,t){let r;return{kind:e,...P(n),async transaction(o){let a=await n.connect();try{await a.query("begin");let l=await o(P(a));return await a.query("commit"),a.release(),l}catch(l){throw await a.query("rollback").catch(()=>{}),a.release(e==="postgres"),l}},close:i(()=>r??=n.end().then(t),"close")}}i(y,"createDatabase");function P(e){return{async rows(n,t,r=[]){return(await e.query(t,[...r])).rows.map(a=>n.parse(a))},async run(n,t=[]){let{rowCount:r}=await e.query(n,[...t]);return r??0}}}i(P,"createQuery");function h(e){if(!(typeof e!="object"||e===null||!("code"in e)))return typeof e.code=="string"?e.code:void 0}i(h,"codeOf");var m=s.coerce.number().int(),k=s.date().transform(e=>e.toISOString()),K=s.object({seq:m,rank:s.number(),id:s.string(),event:s.string(),action:s.string().nullable(),key:s.string(),repo:s.string().nullable(),issue:s.number().nullable(),payload:s.string(),worker:s.string(),attempt:s.number(),ageMs:s.number()}),Z=s.object({id:s.string(),event:s.string(),action:s.string().nullable(),key:s.string(),repo:s.string().nullable(),issue:s.number().nullable(),state:s.enum(["waiting","running","done","dead"]),attempts:s.number(),reason:s.string().nullable(),receivedAt:k,dueAt:k,finishedAt:k.nullable()}),X=s.object({waiting:m,running:m,dead:m,lagSeconds:s.coerce.number()}),ee=`
insert into fingerpost.deliveries (id, event, action, key, repo, issue, payload, reason, state, finished_at)
values ($1, $2, $3, $4, $5, $6, $7, $8::text, case when $8::text is null then 'waiting' else 'dead' end,
  case when $8::text is null then null else now() end) on conflict (id) do nothing`,te=`
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
  (extract(epoch from now() - received_at) * 1000)::float8 as "ageMs"`,ne="seq = $1 and worker = $2 and attempts = $3 and state = 'running'",re=`
update fingerpost.deliveries d set lease_until = now() + make_interval(secs => $4 / 1000.0)
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'
returning d.seq`,oe=`
update fingerpost.deliveries d set state = 'waiting', worker = null, lease_until = null, attempts = d.attempts - 1
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'`,S="set state = $4, worker = null, lease_until = null, finished_at = now(), reason = $5",A=`set state = 'waiting', worker = null, lease_until = null, reason = $4,
  due_at = now() + make_interval(secs => $5 / 1000.0)`,ie=`${A}, attempts = attempts - 1`,se=`
select id, event, action, key, repo, issue, state, attempts, reason, received_at as "receivedAt", due_at as "dueAt",
  finished_at as "finishedAt"
from fingerpost.deliveries where ($1::text is null or state = $1) and rank <= $2 order by seq desc limit $3`,ae=`
update fingerpost.deliveries set state = 'waiting', attempts = 0, due_at = now(), finished_at = null
where id = $1 and state in ('done', 'dead')`,le=`
select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'running') as running,
  (select count(*) from fingerpost.deliveries where state = 'dead') as dead,
  coalesce(extract(epoch from now() - (
    select min(due_at) from fingerpost.deliveries d
    where state = 'waiting' and rank = 0 and due_at <= now() and not exists (
      select 1 from fingerpost.deliveries other
      where other.key = d.key and (other.state = 'running' or (other.state = 'waiting' and other.rank = 0 and other.seq < d.seq)))
  )), 0) as "lagSeconds"
from fingerpost.deliveries where state in ('waiting', 'running')`,de=`
select count(*) as open from fingerpost.deliveries where state in ('waiting', 'running') and event = $1 and repo = $2`,ce=`
select payload from fingerpost.deliveries
where key = $1 and seq > $2 and state = 'waiting' and event = 'issues' and action = 'edited' order by seq limit 20`,ue=`
delete from fingerpost.deliveries
where (state = 'done' and finished_at < now() - make_interval(secs => $1 / 1000.0))
   or (state = 'dead' and finished_at < now() - make_interval(secs => $2 / 1000.0))`,me=["23505","40P01"];function q(e){let n=i(async(t,r,o)=>{let a=[t.seq,t.worker,t.attempt];return await e.run(`update fingerpost.deliveries ${r} where ${ne}`,[...a,...o])===1},"change");return{accept:i(t=>pe(e,t),"accept"),async findKnown(t){let r="select id from fingerpost.deliveries where id = any($1::text[])";return new Set((await e.rows(s.object({id:s.string()}),r,[t])).map(({id:o})=>o))},async claim({worker:t,limit:r,leaseMs:o,except:a=[],notOf:l=[],onlyGitHubs:d=!1}){try{return[...await e.rows(K,te,[t,r,o,a,l,d?0:1])].sort((u,p)=>u.rank-p.rank||u.seq-p.seq)}catch(c){if(me.includes(h(c)??""))return[];throw c}},async renew(t,r){let o=await e.rows(s.object({seq:m}),re,[...T(t),r]);return new Set(o.map(({seq:a})=>a))},complete:i((t,r)=>n(t,S,["done",r]),"complete"),retry:i((t,{reason:r,afterMs:o})=>n(t,A,[r,o]),"retry"),putOff:i((t,{reason:r,afterMs:o})=>n(t,ie,[r,o]),"putOff"),bury:i((t,r)=>n(t,S,["dead",r]),"bury"),async release(t){await e.run(oe,T(t))},list:i(({state:t=null,isFromGitHub:r,limit:o})=>e.rows(Z,se,[t,r?0:1,o]),"list"),replay:i(t=>fe(e,t),"replay"),async count(){let[t]=await e.rows(X,le);return t??{waiting:0,running:0,dead:0,lagSeconds:0}},async listLaterEdits({key:t,seq:r}){return(await e.rows(s.object({payload:s.string()}),ce,[t,r])).map(({payload:a})=>a)},async countOpen(t,r){let[o]=await e.rows(s.object({open:m}),de,[t,r]);return o?.open??0},sweep:i(({doneMs:t,deadMs:r})=>e.run(ue,[t,r]),"sweep")}}i(q,"createDeliveryStore");async function pe(e,n){let{id:t,event:r,action:o,key:a,repo:l,issue:d,payload:c,dead:u=null}=n;return await e.run(ee,[t,r,o,a,l,d,c,u])===1?"stored":"repeated"}i(pe,"accept");async function fe(e,n){return await e.run(ae,[n])===1?"replayed":(await e.rows(s.unknown(),"select 1 from fingerpost.deliveries where id = $1",[n])).length===0?"unknown":"still open"}i(fe,"replay");function T(e){return[e.map(({seq:n})=>n),e.map(({worker:n})=>n),e.map(({attempt:n})=>n)]}i(T,"columns");import{createHash as he,randomUUID as ve}from"node:crypto";import{chmod as be,lstat as ke,mkdir as xe,realpath as _e,rename as De,rm as Ee}from"node:fs/promises";import{createServer as $e,request as Pe}from"node:http";import{tmpdir as Se}from"node:os";import{join as _}from"node:path";import{mkdir as we,stat as ge}from"node:fs/promises";import{dirname as ye}from"node:path";async function f(e){if(await x(e))return;let n=ye(e);n!==e&&!await x(n)&&await f(n);try{await we(e,{mode:448})}catch(t){if(!await x(e))throw t}}i(f,"ensureDirectory");function x(e){return ge(e).then(n=>n.isDirectory(),()=>!1)}i(x,"isDirectory");var E=class extends Error{static{i(this,"DirectoryTakenError")}name="DirectoryTakenError"},Te=100;async function $(e){await f(e);let n=await _e(e),t=`fingerpost-${he("sha256").update(n).digest("hex").slice(0,16)}`;if(process.platform==="win32")return`\\\\.\\pipe\\${t}`;let r=_(n,"fingerpost.sock");if(Buffer.byteLength(r)<=Te)return await O(n),r;let o=_(Se(),`fingerpost-${process.getuid?.()??0}`);return await xe(o,{mode:448}).catch(a=>{if(h(a)!=="EEXIST")throw a}),await O(o),_(o,`${t}.sock`)}i($,"socketOf");async function O(e){let n=await ke(e);if(!(n.isDirectory()&&n.uid===(process.getuid?.()??n.uid)))throw new Error(`${e} is not a directory of the user who runs the server.`);(n.mode&63)!==0&&await be(e,448)}i(O,"closeToOthers");async function N(e){let n=await $(e),t=i((l,d)=>d.writeHead(503).end(),"listener"),r=ve(),o=$e((l,d)=>{l.url===C?d.end(r):t(l,d)});if(o.unref(),!await R(o,n)&&(await v(n)!==void 0||(await De(n,`${n}.${r}`).catch(()=>{}),await Ee(`${n}.${r}`,{force:!0}),!await R(o,n))))throw D(e);if(await v(n)!==r)throw await L(o),D(e);let a;return{answer:i(l=>{t=l},"answer"),release:i(()=>a??=L(o),"release")}}i(N,"lockDirectory");function D(e){let n="Stop it, choose another DATA_DIRECTORY, or give all copies one PostgreSQL by DATABASE_URL";return new E(`Another process uses the data directory ${e}. ${n}.`)}i(D,"taken");var C="/owner",Ae=2e3;function v(e){return new Promise(n=>{let t=Pe({socketPath:e,path:C,timeout:Ae},r=>{let o="";r.setEncoding("utf8").on("data",a=>o+=a),r.on("end",()=>{n(o)})});t.on("timeout",()=>t.destroy(new Error("no answer"))),t.on("error",r=>{n(r.code==="ECONNREFUSED"||r.code==="ENOENT"?void 0:"busy")}),t.end()})}i(v,"askOwner");function R(e,n){return new Promise((t,r)=>{let o=i(a=>{a.code==="EADDRINUSE"?t(!1):r(a)},"failed");e.once("error",o),e.listen(n,()=>{e.off("error",o),t(!0)})})}i(R,"listenOn");function L(e){return new Promise(n=>{e.close(()=>{n()}),e.closeAllConnections()})}i(L,"close");var qe=`
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
`,Oe=`
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
`,Re=`
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
`,Le=`
-- Null where the snapshot was kept before this step.
alter table fingerpost.snapshots
  add column issues integer,
  add column is_complete boolean,
  -- Older issues are read by their last change; this is where that goes on. Null: at the beginning, or all are there.
  add column filled_until timestamptz;
-- Where the last nightly walk stopped, as JSON that only src/rescan/ understands.
alter table fingerpost.repositories add column rescan_cursor text;
`,Ne=`
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
`,Ce=`
-- What was learned of a repository from people, as JSON that only src/night/ understands: numbers and names of relations and
-- categories, no text of anybody's. The counts stand beside it for the metrics.
create table fingerpost.learned (
  repo text primary key,
  state text not null,
  observed jsonb not null default '[]',
  updated_at timestamptz not null default now()
);
`,I=[{version:1,name:"deliveries",sql:qe},{version:2,name:"corpus snapshots",sql:Oe},{version:3,name:"operation",sql:Re},{version:4,name:"progress of back-fills and walks",sql:Le},{version:5,name:"identity of repositories",sql:Ne},{version:6,name:"what was learned from people",sql:Ce}];var Ie=846210731,je=s.object({version:s.int()});async function j(e,n=I){return await e.transaction(async t=>{await t.rows(s.unknown(),"select pg_advisory_xact_lock($1)",[Ie]),await t.run("create schema if not exists fingerpost"),await t.run(`create table if not exists fingerpost.migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);let r=await ze(t),o=Math.max(0,...n.map(l=>l.version));if(r>o)throw new Error(`The database has version ${r}, this Fingerpost knows ${o}: start the newer one.`);let a=n.filter(l=>l.version>r);for(let l of a)await Me(t,l);return a.length})}i(j,"migrate");async function ze(e){let n="select coalesce(max(version), 0)::integer as version from fingerpost.migrations",[t]=await e.rows(je,n);return t?.version??0}i(ze,"findVersion");async function Me(e,{version:n,name:t,sql:r}){await e.run(r),await e.run("insert into fingerpost.migrations (version, name) values ($1, $2)",[n,t])}i(Me,"take");import{execFile as Qe}from"node:child_process";import{existsSync as Ue}from"node:fs";import{createRequire as He}from"node:module";import{pathToFileURL as Fe}from"node:url";import{promisify as Ge}from"node:util";import Be from"pg";async function M(e,n){let{PGlite:t}=await import("@electric-sql/pglite"),{createPgConfig:r}=await import("@electric-sql/pglite/node-postgres");e!==z&&(await f(e),await Je(e));let o=await t.create({dataDir:e,...e!==z&&{postgresqlconf:Ye},...n&&{loadDataDir:n}}),a=Object.assign(r(o),{max:1,idleTimeoutMillis:0}),l=new Be.Pool(a);return y("pglite",l,()=>o.close())}i(M,"openPglite");var Ye=["shared_buffers = 4MB","wal_buffers = 256kB"];async function Je(e){if(Ue(`${e}/PG_VERSION`))return;let r=["--input-type=module","-e","const { PGlite } = await import(process.argv[1]); await (await PGlite.create({ dataDir: process.argv[2] })).close(); process.exit(0);",Fe(He(import.meta.url).resolve("@electric-sql/pglite")).href,e];await Ge(Qe)(process.execPath,r).catch(()=>{})}i(Je,"createApart");var z="memory://";import Ve from"pg";var We=3e3,Q=15e3;function U({url:e,connections:n=10,warn:t}){let r=new Ve.Pool({connectionString:e,max:n,connectionTimeoutMillis:We,statement_timeout:Q,query_timeout:Q+1e3,application_name:"fingerpost",keepAlive:!0});return r.on("error",o=>{t(`a connection to the database was lost: ${o.message}`)}),y("postgres",r,()=>Promise.resolve())}i(U,"openPostgres");async function H({url:e,directory:n,...t}){if(e!==void 0){let o=U({url:e,...t});return{database:o,lock:null,close:i(()=>o.close(),"close")}}let r=await N(n);try{let o=await M(`${n}/postgres`);return{database:o,lock:r,close:i(()=>o.close().then(()=>r.release()),"close")}}catch(o){throw await r.release(),o}}i(H,"openDatabase");import{request as Ke}from"node:http";var b=s.string().nullable(),F=s.array(s.object({id:s.string(),event:s.string(),action:b,key:s.string(),repo:b,issue:s.number().nullable(),state:s.enum(w),attempts:s.number(),reason:b,receivedAt:s.string(),dueAt:s.string(),finishedAt:b})),G=s.enum(["replayed","unknown","still open"]);var an=s.object({state:s.enum(w).optional(),limit:s.coerce.number().int().min(1)});function Y(e){return{async list({state:n,limit:t}){let r=new URLSearchParams({limit:String(t),...n&&{state:n}});return F.parse(await B(e,"GET",`/deliveries?${r.toString()}`))},async replay(n){let t=new URLSearchParams({id:n});return G.parse(await B(e,"POST",`/replay?${t.toString()}`))}}}i(Y,"askAdmin");function B(e,n,t){return new Promise((r,o)=>{let a=Ke({socketPath:e,path:t,method:n},l=>{let d="";l.setEncoding("utf8").on("data",c=>d+=c),l.on("end",()=>{l.statusCode===200?r(JSON.parse(d)):o(new Error(`The running server answers ${l.statusCode??"nothing"}: ${d.trim()}`))})});a.on("error",o),a.end()})}i(B,"ask");import{readFileSync as Ze}from"node:fs";import{parseEnv as Xe}from"node:util";function J(e,n=".env"){let t;try{t=Ze(n,"utf8")}catch{return e}let r=Object.entries(e).filter(([,o])=>o!==void 0&&o!=="");return{...Xe(t),...Object.fromEntries(r)}}i(J,"readEnvFile");async function xn(e,n){let{state:t,limit:r}=e,o=await V(n,a=>a.list({limit:r,...t&&{state:t}}));if(e.json){n.out(`${JSON.stringify(o,null,2)}
`);return}o.length===0&&n.err(`No deliveries.
`);for(let a of o)n.out(`${nt(a)}
`)}i(xn,"listDeliveriesCommand");async function _n(e,n,t){if(e.length===0==(n.dead===void 0))throw new g("name the deliveries to replay, or --dead for all that were given up.");await V(t,async r=>{let o=n.dead?await r.list({state:"dead",limit:tt}):[];for(let a of n.dead?o.map(l=>l.id):e){let l=await r.replay(a);if(l==="unknown")throw new g(`there is no delivery ${a}; see "fingerpost deliveries list".`);t.err(`${a}: ${l}
`)}})}i(_n,"replayDeliveriesCommand");var tt=1e5;async function V(e,n){let t=J(e.env),r=t.DATABASE_URL===""?void 0:t.DATABASE_URL,o=t.DATA_DIRECTORY??"data";if(r===void 0){if(!et(o))throw new g(`there is no data directory ${o}: set DATA_DIRECTORY or DATABASE_URL as for the server.`);let c=await $(o);if(await v(c)!==void 0)return await n(Y(c))}let a=i(c=>{e.err(`fingerpost: ${c}
`)},"warn"),{database:l,close:d}=await H({url:r,directory:o,connections:1,warn:a});try{return await j(l),await n(q(l))}finally{await d()}}i(V,"withQueue");function nt({id:e,state:n,event:t,action:r,repo:o,issue:a,attempts:l,receivedAt:d,reason:c}){let u=o===null?"-":a===null?o:`${o}#${a}`,p=r===null?t:`${t}.${r}`,W=`${l} ${l===1?"try":"tries"}`;return[d,n.padEnd(7),e,p,u,W,c??""].join("  ").trimEnd().replaceAll(new RegExp("\\p{Cc}","gu"),"\uFFFD")}i(nt,"toLine");export{xn as listDeliveriesCommand,_n as replayDeliveriesCommand};
