import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as i}from"./chunk-4GOJD5EA.js";import{a as f}from"./chunk-ADLNBE3Z.js";import{a as s}from"./chunk-DMUFM7HA.js";function w(e,n,t){let r;return{kind:e,...P(n),async transaction(o){let a=await n.connect();try{await a.query("begin");let l=await o(P(a));return await a.query("commit"),a.release(),l}catch(l){throw await a.query("rollback").catch(()=>{}),a.release(e==="postgres"),l}},close:s(()=>r??=n.end().then(t),"close")}}s(w,"createDatabase");function P(e){return{async rows(n,t,r=[]){return(await e.query(t,[...r])).rows.map(a=>n.parse(a))},async run(n,t=[]){let{rowCount:r}=await e.query(n,[...t]);return r??0}}}s(P,"createQuery");function g(e){if(!(typeof e!="object"||e===null||!("code"in e)))return typeof e.code=="string"?e.code:void 0}s(g,"codeOf");var u=i.coerce.number().int(),v=i.date().transform(e=>e.toISOString()),F=i.object({seq:u,rank:i.number(),id:i.string(),event:i.string(),action:i.string().nullable(),key:i.string(),repo:i.string().nullable(),issue:i.number().nullable(),payload:i.string(),worker:i.string(),attempt:i.number(),ageMs:i.number()}),B=i.object({id:i.string(),event:i.string(),action:i.string().nullable(),key:i.string(),repo:i.string().nullable(),issue:i.number().nullable(),state:i.enum(["waiting","running","done","dead"]),attempts:i.number(),reason:i.string().nullable(),receivedAt:v,dueAt:v,finishedAt:v.nullable()}),Y=i.object({waiting:u,running:u,dead:u,lagSeconds:i.coerce.number()}),J=`
insert into fingerpost.deliveries (id, event, action, key, repo, issue, payload, reason, state, finished_at)
values ($1, $2, $3, $4, $5, $6, $7, $8::text, case when $8::text is null then 'waiting' else 'dead' end,
  case when $8::text is null then null else now() end) on conflict (id) do nothing`,V=`
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
  (extract(epoch from now() - received_at) * 1000)::float8 as "ageMs"`,W="seq = $1 and worker = $2 and attempts = $3 and state = 'running'",K=`
update fingerpost.deliveries d set lease_until = now() + make_interval(secs => $4 / 1000.0)
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'
returning d.seq`,Z=`
update fingerpost.deliveries d set state = 'waiting', worker = null, lease_until = null, attempts = d.attempts - 1
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'`,q="set state = $4, worker = null, lease_until = null, finished_at = now(), reason = $5",T=`set state = 'waiting', worker = null, lease_until = null, reason = $4,
  due_at = now() + make_interval(secs => $5 / 1000.0)`,X=`${T}, attempts = attempts - 1`,ee=`
select id, event, action, key, repo, issue, state, attempts, reason, received_at as "receivedAt", due_at as "dueAt",
  finished_at as "finishedAt"
from fingerpost.deliveries where ($1::text is null or state = $1) and rank <= $2 order by seq desc limit $3`,te=`
update fingerpost.deliveries set state = 'waiting', attempts = 0, due_at = now(), finished_at = null
where id = $1 and state in ('done', 'dead')`,ne=`
select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'running') as running,
  (select count(*) from fingerpost.deliveries where state = 'dead') as dead,
  coalesce(extract(epoch from now() - (
    select min(due_at) from fingerpost.deliveries d
    where state = 'waiting' and rank = 0 and due_at <= now() and not exists (
      select 1 from fingerpost.deliveries other
      where other.key = d.key and (other.state = 'running' or (other.state = 'waiting' and other.rank = 0 and other.seq < d.seq)))
  )), 0) as "lagSeconds"
from fingerpost.deliveries where state in ('waiting', 'running')`,re=`
select count(*) as open from fingerpost.deliveries where state in ('waiting', 'running') and event = $1 and repo = $2`,oe=`
select payload from fingerpost.deliveries
where key = $1 and seq > $2 and state = 'waiting' and event = 'issues' and action = 'edited' order by seq limit 20`,se=`
delete from fingerpost.deliveries
where (state = 'done' and finished_at < now() - make_interval(secs => $1 / 1000.0))
   or (state = 'dead' and finished_at < now() - make_interval(secs => $2 / 1000.0))`,ie=["23505","40P01"];function tt(e){let n=s(async(t,r,o)=>{let a=[t.seq,t.worker,t.attempt];return await e.run(`update fingerpost.deliveries ${r} where ${W}`,[...a,...o])===1},"change");return{accept:s(t=>ae(e,t),"accept"),async findKnown(t){let r="select id from fingerpost.deliveries where id = any($1::text[])";return new Set((await e.rows(i.object({id:i.string()}),r,[t])).map(({id:o})=>o))},async claim({worker:t,limit:r,leaseMs:o,except:a=[],notOf:l=[],onlyGitHubs:d=!1}){try{return[...await e.rows(F,V,[t,r,o,a,l,d?0:1])].sort((m,h)=>m.rank-h.rank||m.seq-h.seq)}catch(c){if(ie.includes(g(c)??""))return[];throw c}},async renew(t,r){let o=await e.rows(i.object({seq:u}),K,[...S(t),r]);return new Set(o.map(({seq:a})=>a))},complete:s((t,r)=>n(t,q,["done",r]),"complete"),retry:s((t,{reason:r,afterMs:o})=>n(t,T,[r,o]),"retry"),putOff:s((t,{reason:r,afterMs:o})=>n(t,X,[r,o]),"putOff"),bury:s((t,r)=>n(t,q,["dead",r]),"bury"),async release(t){await e.run(Z,S(t))},list:s(({state:t=null,isFromGitHub:r,limit:o})=>e.rows(B,ee,[t,r?0:1,o]),"list"),replay:s(t=>le(e,t),"replay"),async count(){let[t]=await e.rows(Y,ne);return t??{waiting:0,running:0,dead:0,lagSeconds:0}},async listLaterEdits({key:t,seq:r}){return(await e.rows(i.object({payload:i.string()}),oe,[t,r])).map(({payload:a})=>a)},async countOpen(t,r){let[o]=await e.rows(i.object({open:u}),re,[t,r]);return o?.open??0},sweep:s(({doneMs:t,deadMs:r})=>e.run(se,[t,r]),"sweep")}}s(tt,"createDeliveryStore");async function ae(e,n){let{id:t,event:r,action:o,key:a,repo:l,issue:d,payload:c,dead:m=null}=n;return await e.run(J,[t,r,o,a,l,d,c,m])===1?"stored":"repeated"}s(ae,"accept");async function le(e,n){return await e.run(te,[n])===1?"replayed":(await e.rows(i.unknown(),"select 1 from fingerpost.deliveries where id = $1",[n])).length===0?"unknown":"still open"}s(le,"replay");function S(e){return[e.map(({seq:n})=>n),e.map(({worker:n})=>n),e.map(({attempt:n})=>n)]}s(S,"columns");import{createHash as pe,randomUUID as me}from"node:crypto";import{chmod as fe,lstat as we,mkdir as ge,realpath as ye,rename as he,rm as ve}from"node:fs/promises";import{createServer as be,request as ke}from"node:http";import{tmpdir as xe}from"node:os";import{join as k}from"node:path";import{mkdir as de,stat as ce}from"node:fs/promises";import{dirname as ue}from"node:path";async function p(e){if(await b(e))return;let n=ue(e);n!==e&&!await b(n)&&await p(n);try{await de(e,{mode:448})}catch(t){if(!await b(e))throw t}}s(p,"ensureDirectory");function b(e){return ce(e).then(n=>n.isDirectory(),()=>!1)}s(b,"isDirectory");var _=class extends Error{static{s(this,"DirectoryTakenError")}name="DirectoryTakenError"},_e=100;async function Ee(e){await p(e);let n=await ye(e),t=`fingerpost-${pe("sha256").update(n).digest("hex").slice(0,16)}`;if(process.platform==="win32")return`\\\\.\\pipe\\${t}`;let r=k(n,"fingerpost.sock");if(Buffer.byteLength(r)<=_e)return await A(n),r;let o=k(xe(),`fingerpost-${process.getuid?.()??0}`);return await ge(o,{mode:448}).catch(a=>{if(g(a)!=="EEXIST")throw a}),await A(o),k(o,`${t}.sock`)}s(Ee,"socketOf");async function A(e){let n=await we(e);if(!(n.isDirectory()&&n.uid===(process.getuid?.()??n.uid)))throw new Error(`${e} is not a directory of the user who runs the server.`);(n.mode&63)!==0&&await fe(e,448)}s(A,"closeToOthers");async function L(e){let n=await Ee(e),t=s((l,d)=>d.writeHead(503).end(),"listener"),r=me(),o=be((l,d)=>{l.url===I?d.end(r):t(l,d)});if(o.unref(),!await R(o,n)&&(await O(n)!==void 0||(await he(n,`${n}.${r}`).catch(()=>{}),await ve(`${n}.${r}`,{force:!0}),!await R(o,n))))throw x(e);if(await O(n)!==r)throw await N(o),x(e);let a;return{answer:s(l=>{t=l},"answer"),release:s(()=>a??=N(o),"release")}}s(L,"lockDirectory");function x(e){let n="Stop it, choose another DATA_DIRECTORY, or give all copies one PostgreSQL by DATABASE_URL";return new _(`Another process uses the data directory ${e}. ${n}.`)}s(x,"taken");var I="/owner",De=2e3;function O(e){return new Promise(n=>{let t=ke({socketPath:e,path:I,timeout:De},r=>{let o="";r.setEncoding("utf8").on("data",a=>o+=a),r.on("end",()=>{n(o)})});t.on("timeout",()=>t.destroy(new Error("no answer"))),t.on("error",r=>{n(r.code==="ECONNREFUSED"||r.code==="ENOENT"?void 0:"busy")}),t.end()})}s(O,"askOwner");function R(e,n){return new Promise((t,r)=>{let o=s(a=>{a.code==="EADDRINUSE"?t(!1):r(a)},"failed");e.once("error",o),e.listen(n,()=>{e.off("error",o),t(!0)})})}s(R,"listenOn");function N(e){return new Promise(n=>{e.close(()=>{n()}),e.closeAllConnections()})}s(N,"close");var $e=`
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
`,Pe=`
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
`,qe=`
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
`,Se=`
-- Null where the snapshot was kept before this step.
alter table fingerpost.snapshots
  add column issues integer,
  add column is_complete boolean,
  -- Older issues are read by their last change; this is where that goes on. Null: at the beginning, or all are there.
  add column filled_until timestamptz;
-- Where the last nightly walk stopped, as JSON that only src/rescan/ understands.
alter table fingerpost.repositories add column rescan_cursor text;
`,Te=`
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
`,Ae=`
-- What was learned of a repository from people, as JSON that only src/night/ understands: numbers and names of relations and
-- categories, no text of anybody's. The counts stand beside it for the metrics.
create table fingerpost.learned (
  repo text primary key,
  state text not null,
  observed jsonb not null default '[]',
  updated_at timestamptz not null default now()
);
`,C=[{version:1,name:"deliveries",sql:$e},{version:2,name:"corpus snapshots",sql:Pe},{version:3,name:"operation",sql:qe},{version:4,name:"progress of back-fills and walks",sql:Se},{version:5,name:"identity of repositories",sql:Te},{version:6,name:"what was learned from people",sql:Ae}];var Oe=846210731,Re=i.object({version:i.int()});async function bt(e,n=C){return await e.transaction(async t=>{await t.rows(i.unknown(),"select pg_advisory_xact_lock($1)",[Oe]),await t.run("create schema if not exists fingerpost"),await t.run(`create table if not exists fingerpost.migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);let r=await Ne(t),o=Math.max(0,...n.map(l=>l.version));if(r>o)throw new Error(`The database has version ${r}, this Fingerpost knows ${o}: start the newer one.`);let a=n.filter(l=>l.version>r);for(let l of a)await Le(t,l);return a.length})}s(bt,"migrate");async function Ne(e){let n="select coalesce(max(version), 0)::integer as version from fingerpost.migrations",[t]=await e.rows(Re,n);return t?.version??0}s(Ne,"findVersion");async function Le(e,{version:n,name:t,sql:r}){await e.run(r),await e.run("insert into fingerpost.migrations (version, name) values ($1, $2)",[n,t])}s(Le,"take");import{execFile as Ie}from"node:child_process";import{existsSync as Ce}from"node:fs";import{createRequire as ze}from"node:module";import{pathToFileURL as Me}from"node:url";import{promisify as je}from"node:util";import Qe from"pg";async function M(e,n){let{PGlite:t}=await import("@electric-sql/pglite"),{createPgConfig:r}=await import("@electric-sql/pglite/node-postgres");e!==z&&(await p(e),await He(e));let o=await t.create({dataDir:e,...e!==z&&{postgresqlconf:Ue},...n&&{loadDataDir:n}}),a=Object.assign(r(o),{max:1,idleTimeoutMillis:0}),l=new Qe.Pool(a);return w("pglite",l,()=>o.close())}s(M,"openPglite");var Ue=["shared_buffers = 4MB","wal_buffers = 256kB"];async function He(e){if(Ce(`${e}/PG_VERSION`))return;let r=["--input-type=module","-e","const { PGlite } = await import(process.argv[1]); await (await PGlite.create({ dataDir: process.argv[2] })).close(); process.exit(0);",Me(ze(import.meta.url).resolve("@electric-sql/pglite")).href,e];await je(Ie)(process.execPath,r).catch(()=>{})}s(He,"createApart");var z="memory://";import Ge from"pg";var Fe=3e3,j=15e3;function Q({url:e,connections:n=10,warn:t}){let r=new Ge.Pool({connectionString:e,max:n,connectionTimeoutMillis:Fe,statement_timeout:j,query_timeout:j+1e3,application_name:"fingerpost",keepAlive:!0});return r.on("error",o=>{t(`a connection to the database was lost: ${o.message}`)}),w("postgres",r,()=>Promise.resolve())}s(Q,"openPostgres");async function jt({url:e,directory:n,...t}){if(e!==void 0){let o=Q({url:e,...t});return{database:o,lock:null,close:s(()=>o.close(),"close")}}let r=await L(n);try{let o=await M(`${n}/postgres`);return{database:o,lock:r,close:s(()=>o.close().then(()=>r.release()),"close")}}catch(o){throw await r.release(),o}}s(jt,"openDatabase");import{request as Ye}from"node:http";var y=i.string().nullable(),U=i.array(i.object({id:i.string(),event:i.string(),action:y,key:i.string(),repo:y,issue:i.number().nullable(),state:i.enum(f),attempts:i.number(),reason:y,receivedAt:i.string(),dueAt:i.string(),finishedAt:y})),H=i.enum(["replayed","unknown","still open"]);var Be={"content-type":"text/plain; charset=utf-8","cache-control":"no-store","x-content-type-options":"nosniff","referrer-policy":"no-referrer","content-security-policy":"default-src 'none'; frame-ancestors 'none'"};function E(e,{status:n,headers:t,body:r=""}){e.writeHead(n,{...Be,...t,"content-length":Buffer.byteLength(r)}),e.end(r)}s(E,"send");function D(e,n){return{status:e,body:`${n}
`}}s(D,"plain");function $(e,n){return{status:e,headers:{"content-type":"application/json; charset=utf-8"},body:`${JSON.stringify(n)}
`}}s($,"json");var Je=i.object({state:i.enum(f).optional(),limit:i.coerce.number().int().min(1)});function Xt(e,n){return(t,r)=>{let{pathname:o,searchParams:a}=new URL(t.url??"/","http://socket");s(async()=>{if(t.method==="GET"&&o==="/deliveries"){let{limit:d,state:c}=Je.parse(Object.fromEntries(a));return $(200,await e.list({limit:d,...c&&{state:c}}))}if(t.method==="POST"&&o==="/replay"){let d=await e.replay(a.get("id")??"");return d==="replayed"&&n(),$(200,d)}return D(404,"nothing is here")},"answer")().then(d=>{E(r,d)},d=>{E(r,D(500,d instanceof Error?d.message:"a fault"))})}}s(Xt,"answerAdmin");function en(e){return{async list({state:n,limit:t}){let r=new URLSearchParams({limit:String(t),...n&&{state:n}});return U.parse(await G(e,"GET",`/deliveries?${r.toString()}`))},async replay(n){let t=new URLSearchParams({id:n});return H.parse(await G(e,"POST",`/replay?${t.toString()}`))}}}s(en,"askAdmin");function G(e,n,t){return new Promise((r,o)=>{let a=Ye({socketPath:e,path:t,method:n},l=>{let d="";l.setEncoding("utf8").on("data",c=>d+=c),l.on("end",()=>{l.statusCode===200?r(JSON.parse(d)):o(new Error(`The running server answers ${l.statusCode??"nothing"}: ${d.trim()}`))})});a.on("error",o),a.end()})}s(G,"ask");import{readFileSync as Ve}from"node:fs";import{parseEnv as We}from"node:util";function sn(e,n=".env"){let t;try{t=Ve(n,"utf8")}catch{return e}let r=Object.entries(e).filter(([,o])=>o!==void 0&&o!=="");return{...We(t),...Object.fromEntries(r)}}s(sn,"readEnvFile");export{tt as a,_ as b,Ee as c,O as d,bt as e,jt as f,E as g,D as h,$ as i,Xt as j,en as k,sn as l};
