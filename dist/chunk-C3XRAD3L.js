import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as b,b as x,c as _}from"./chunk-6ZQSO5CR.js";import{a as s,e as i}from"./chunk-62N5QYM6.js";function p(e,n,t){let r;return{kind:e,...E(n),async transaction(o){let a=await n.connect();try{await a.query("begin");let l=await o(E(a));return await a.query("commit"),a.release(),l}catch(l){throw await a.query("rollback").catch(()=>{}),a.release(e==="postgres"),l}},close:s(()=>r??=n.end().then(t),"close")}}s(p,"createDatabase");function E(e){return{async rows(n,t,r=[]){return(await e.query(t,[...r])).rows.map(a=>n.parse(a))},async run(n,t=[]){let{rowCount:r}=await e.query(n,[...t]);return r??0}}}s(E,"createQuery");function $(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:void 0}s($,"codeOf");var u=i.coerce.number().int(),w=i.date().transform(e=>e.toISOString()),j=i.object({seq:u,rank:i.number(),id:i.string(),event:i.string(),action:i.string().nullable(),key:i.string(),repo:i.string().nullable(),issue:i.number().nullable(),payload:i.string(),worker:i.string(),attempt:i.number(),ageMs:i.number()}),Q=i.object({id:i.string(),event:i.string(),action:i.string().nullable(),key:i.string(),repo:i.string().nullable(),issue:i.number().nullable(),state:i.enum(["waiting","running","done","dead"]),attempts:i.number(),reason:i.string().nullable(),receivedAt:w,dueAt:w,finishedAt:w.nullable()}),U=i.object({waiting:u,running:u,dead:u,lagSeconds:i.coerce.number()}),H=`
insert into fingerpost.deliveries (id, event, action, key, repo, issue, payload)
values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,G=`
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
  (extract(epoch from now() - received_at) * 1000)::float8 as "ageMs"`,F="seq = $1 and worker = $2 and attempts = $3 and state = 'running'",J=`
update fingerpost.deliveries d set lease_until = now() + make_interval(secs => $4 / 1000.0)
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'
returning d.seq`,Y=`
update fingerpost.deliveries d set state = 'waiting', worker = null, lease_until = null, attempts = d.attempts - 1
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'`,P="set state = $4, worker = null, lease_until = null, finished_at = now(), reason = $5",S=`set state = 'waiting', worker = null, lease_until = null, reason = $4,
  due_at = now() + make_interval(secs => $5 / 1000.0)`,B=`${S}, attempts = attempts - 1`,W=`
select id, event, action, key, repo, issue, state, attempts, reason, received_at as "receivedAt", due_at as "dueAt",
  finished_at as "finishedAt"
from fingerpost.deliveries where ($1::text is null or state = $1) and rank <= $2 order by seq desc limit $3`,V=`
update fingerpost.deliveries set state = 'waiting', attempts = 0, due_at = now(), finished_at = null
where id = $1 and state in ('done', 'dead')`,K=`
select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'running') as running,
  (select count(*) from fingerpost.deliveries where state = 'dead') as dead,
  coalesce(extract(epoch from now() - (
    select min(due_at) from fingerpost.deliveries d
    where state = 'waiting' and rank = 0 and due_at <= now() and not exists (
      select 1 from fingerpost.deliveries other
      where other.key = d.key and (other.state = 'running' or (other.state = 'waiting' and other.rank = 0 and other.seq < d.seq)))
  )), 0) as "lagSeconds"
from fingerpost.deliveries where state in ('waiting', 'running')`,Z=`
select count(*) as open from fingerpost.deliveries where state in ('waiting', 'running') and event = $1 and repo = $2`,X=`
delete from fingerpost.deliveries
where (state = 'done' and finished_at < now() - make_interval(secs => $1 / 1000.0))
   or (state = 'dead' and finished_at < now() - make_interval(secs => $2 / 1000.0))`,ee=["23505","40P01"];function Me(e){let n=s(async(t,r,o)=>{let a=[t.seq,t.worker,t.attempt];return await e.run(`update fingerpost.deliveries ${r} where ${F}`,[...a,...o])===1},"change");return{accept:s(t=>te(e,t),"accept"),async findKnown(t){let r="select id from fingerpost.deliveries where id = any($1::text[])";return new Set((await e.rows(i.object({id:i.string()}),r,[t])).map(({id:o})=>o))},async claim({worker:t,limit:r,leaseMs:o,except:a=[],notOf:l=[],onlyGitHubs:c=!1}){try{return[...await e.rows(j,G,[t,r,o,a,l,c?0:1])].sort((m,v)=>m.rank-v.rank||m.seq-v.seq)}catch(d){if(ee.includes($(d)??""))return[];throw d}},async renew(t,r){let o=await e.rows(i.object({seq:u}),J,[...q(t),r]);return new Set(o.map(({seq:a})=>a))},complete:s((t,r)=>n(t,P,["done",r]),"complete"),retry:s((t,{reason:r,afterMs:o})=>n(t,S,[r,o]),"retry"),putOff:s((t,{reason:r,afterMs:o})=>n(t,B,[r,o]),"putOff"),bury:s((t,r)=>n(t,P,["dead",r]),"bury"),async release(t){await e.run(Y,q(t))},list:s(({state:t=null,isFromGitHub:r,limit:o})=>e.rows(Q,W,[t,r?0:1,o]),"list"),replay:s(t=>ne(e,t),"replay"),async count(){let[t]=await e.rows(U,K);return t??{waiting:0,running:0,dead:0,lagSeconds:0}},async countOpen(t,r){let[o]=await e.rows(i.object({open:u}),Z,[t,r]);return o?.open??0},sweep:s(({doneMs:t,deadMs:r})=>e.run(X,[t,r]),"sweep")}}s(Me,"createDeliveryStore");async function te(e,n){let{id:t,event:r,action:o,key:a,repo:l,issue:c,payload:d}=n;return await e.run(H,[t,r,o,a,l,c,d])===1?"stored":"repeated"}s(te,"accept");async function ne(e,n){return await e.run(V,[n])===1?"replayed":(await e.rows(i.unknown(),"select 1 from fingerpost.deliveries where id = $1",[n])).length===0?"unknown":"still open"}s(ne,"replay");function q(e){return[e.map(({seq:n})=>n),e.map(({worker:n})=>n),e.map(({attempt:n})=>n)]}s(q,"columns");import{createHash as re,randomUUID as oe}from"node:crypto";import{mkdir as se,realpath as ie,rename as ae,rm as le}from"node:fs/promises";import{createServer as ce,request as de}from"node:http";import{tmpdir as ue}from"node:os";import{join as D}from"node:path";var g=class extends Error{static{s(this,"DirectoryTakenError")}name="DirectoryTakenError"},pe=100;async function me(e){await se(e,{recursive:!0,mode:448});let n=await ie(e),t=`fingerpost-${re("sha256").update(n).digest("hex").slice(0,16)}`;if(process.platform==="win32")return`\\\\.\\pipe\\${t}`;let r=D(n,"fingerpost.sock");return Buffer.byteLength(r)<=pe?r:D(ue(),`${t}.sock`)}s(me,"socketOf");async function R(e){let n=await me(e),t=s((l,c)=>c.writeHead(503).end(),"listener"),r=oe(),o=ce((l,c)=>{l.url===N?c.end(r):t(l,c)});if(o.unref(),!await T(o,n)&&(await O(n)!==void 0||(await ae(n,`${n}.${r}`).catch(()=>{}),await le(`${n}.${r}`,{force:!0}),!await T(o,n))))throw f(e);if(await O(n)!==r)throw await A(o),f(e);let a;return{answer:s(l=>{t=l},"answer"),release:s(()=>a??=A(o),"release")}}s(R,"lockDirectory");function f(e){let n="Stop it, choose another DATA_DIRECTORY, or give all copies one PostgreSQL by DATABASE_URL";return new g(`Another process uses the data directory ${e}. ${n}.`)}s(f,"taken");var N="/owner",we=2e3;function O(e){return new Promise(n=>{let t=de({socketPath:e,path:N,timeout:we},r=>{let o="";r.setEncoding("utf8").on("data",a=>o+=a),r.on("end",()=>{n(o)})});t.on("timeout",()=>t.destroy(new Error("no answer"))),t.on("error",r=>{n(r.code==="ECONNREFUSED"||r.code==="ENOENT"?void 0:"busy")}),t.end()})}s(O,"askOwner");function T(e,n){return new Promise((t,r)=>{let o=s(a=>{a.code==="EADDRINUSE"?t(!1):r(a)},"failed");e.once("error",o),e.listen(n,()=>{e.off("error",o),t(!0)})})}s(T,"listenOn");function A(e){return new Promise(n=>{e.close(()=>{n()}),e.closeAllConnections()})}s(A,"close");var fe=`
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
`,ge=`
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
`,ye=`
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
`,he=`
-- Null where the snapshot was kept before this step.
alter table fingerpost.snapshots
  add column issues integer,
  add column is_complete boolean,
  -- Older issues are read by their last change; this is where that goes on. Null: at the beginning, or all are there.
  add column filled_until timestamptz;
-- Where the last nightly walk stopped, as JSON that only src/rescan/ understands.
alter table fingerpost.repositories add column rescan_cursor text;
`,L=[{version:1,name:"deliveries",sql:fe},{version:2,name:"corpus snapshots",sql:ge},{version:3,name:"operation",sql:ye},{version:4,name:"progress of back-fills and walks",sql:he}];var ke=846210731,ve=i.object({version:i.int()});async function Ve(e,n=L){return await e.transaction(async t=>{await t.rows(i.unknown(),"select pg_advisory_xact_lock($1)",[ke]),await t.run("create schema if not exists fingerpost"),await t.run(`create table if not exists fingerpost.migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);let r=await be(t),o=Math.max(0,...n.map(l=>l.version));if(r>o)throw new Error(`The database has version ${r}, this Fingerpost knows ${o}: start the newer one.`);let a=n.filter(l=>l.version>r);for(let l of a)await xe(t,l);return a.length})}s(Ve,"migrate");async function be(e){let n="select coalesce(max(version), 0)::integer as version from fingerpost.migrations",[t]=await e.rows(ve,n);return t?.version??0}s(be,"findVersion");async function xe(e,{version:n,name:t,sql:r}){await e.run(r),await e.run("insert into fingerpost.migrations (version, name) values ($1, $2)",[n,t])}s(xe,"take");import{mkdir as _e}from"node:fs/promises";import Ee from"pg";async function C(e){let{PGlite:n}=await import("@electric-sql/pglite"),{createPgConfig:t}=await import("@electric-sql/pglite/node-postgres");e!==$e&&await _e(e,{recursive:!0,mode:448});let r=await n.create({dataDir:e}),o=Object.assign(t(r),{max:1,idleTimeoutMillis:0}),a=new Ee.Pool(o);return p("pglite",a,()=>r.close())}s(C,"openPglite");var $e="memory://";import Pe from"pg";var qe=3e3,M=15e3;function I({url:e,connections:n=10,warn:t}){let r=new Pe.Pool({connectionString:e,max:n,connectionTimeoutMillis:qe,statement_timeout:M,query_timeout:M+1e3,application_name:"fingerpost",keepAlive:!0});return r.on("error",o=>{t(`a connection to the database was lost: ${o.message}`)}),p("postgres",r,()=>Promise.resolve())}s(I,"openPostgres");async function ut({url:e,directory:n,...t}){if(e!==void 0){let o=I({url:e,...t});return{database:o,lock:null,close:s(()=>o.close(),"close")}}let r=await R(n);try{let o=await C(`${n}/postgres`);return{database:o,lock:r,close:s(()=>o.close().then(()=>r.release()),"close")}}catch(o){throw await r.release(),o}}s(ut,"openDatabase");import{request as De}from"node:http";var Se={"content-type":"text/plain; charset=utf-8","cache-control":"no-store","x-content-type-options":"nosniff","referrer-policy":"no-referrer","content-security-policy":"default-src 'none'; frame-ancestors 'none'"};function y(e,{status:n,headers:t,body:r=""}){e.writeHead(n,{...Se,...t,"content-length":Buffer.byteLength(r)}),e.end(r)}s(y,"send");function h(e,n){return{status:e,body:`${n}
`}}s(h,"plain");function k(e,n){return{status:e,headers:{"content-type":"application/json; charset=utf-8"},body:`${JSON.stringify(n)}
`}}s(k,"json");var Oe=i.object({state:i.enum(b).optional(),limit:i.coerce.number().int().min(1)});function vt(e,n){return(t,r)=>{let{pathname:o,searchParams:a}=new URL(t.url??"/","http://socket");s(async()=>{if(t.method==="GET"&&o==="/deliveries"){let{limit:c,state:d}=Oe.parse(Object.fromEntries(a));return k(200,await e.list({limit:c,...d&&{state:d}}))}if(t.method==="POST"&&o==="/replay"){let c=await e.replay(a.get("id")??"");return c==="replayed"&&n(),k(200,c)}return h(404,"nothing is here")},"answer")().then(c=>{y(r,c)},c=>{y(r,h(500,c instanceof Error?c.message:"a fault"))})}}s(vt,"answerAdmin");function bt(e){return{async list({state:n,limit:t}){let r=new URLSearchParams({limit:String(t),...n&&{state:n}});return x.parse(await z(e,"GET",`/deliveries?${r.toString()}`))},async replay(n){let t=new URLSearchParams({id:n});return _.parse(await z(e,"POST",`/replay?${t.toString()}`))}}}s(bt,"askAdmin");function z(e,n,t){return new Promise((r,o)=>{let a=De({socketPath:e,path:t,method:n},l=>{let c="";l.setEncoding("utf8").on("data",d=>c+=d),l.on("end",()=>{l.statusCode===200?r(JSON.parse(c)):o(new Error(`The running server answers ${l.statusCode??"nothing"}: ${c.trim()}`))})});a.on("error",o),a.end()})}s(z,"ask");import{readFileSync as Te}from"node:fs";import{parseEnv as Ae}from"node:util";function Pt(e,n=".env"){let t;try{t=Te(n,"utf8")}catch{return e}let r=Object.entries(e).filter(([,o])=>o!==void 0&&o!=="");return{...Ae(t),...Object.fromEntries(r)}}s(Pt,"readEnvFile");export{Me as a,g as b,me as c,O as d,Ve as e,ut as f,y as g,h,k as i,vt as j,bt as k,Pt as l};
