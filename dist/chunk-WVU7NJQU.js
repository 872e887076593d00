import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{external_exports}from"./chunk-G3AEY5VY.js";import{DELIVERY_STATES}from"./chunk-H5EYNJYU.js";function createDatabase(kind,pool,close2){let closed;return{kind,...createQuery(pool),async transaction(work){let client=await pool.connect();try{await client.query("begin");let result=await work(createQuery(client));return await client.query("commit"),client.release(),result}catch(error){throw await client.query("rollback").catch(()=>{}),client.release(kind==="postgres"),error}},close:()=>closed??=pool.end().then(close2)}}function createQuery(target){return{async rows(row,sql,values=[]){return(await target.query(sql,[...values])).rows.map(found=>row.parse(found))},async run(sql,values=[]){let{rowCount}=await target.query(sql,[...values]);return rowCount??0}}}function codeOf(error){if(!(typeof error!="object"||error===null||!("code"in error)))return typeof error.code=="string"?error.code:void 0}var Seq=external_exports.coerce.number().int(),Instant=external_exports.date().transform(date=>date.toISOString()),ClaimRow=external_exports.object({seq:Seq,rank:external_exports.number(),id:external_exports.string(),event:external_exports.string(),action:external_exports.string().nullable(),key:external_exports.string(),repo:external_exports.string().nullable(),issue:external_exports.number().nullable(),payload:external_exports.string(),worker:external_exports.string(),attempt:external_exports.number(),ageMs:external_exports.number()}),DeliveryRow=external_exports.object({id:external_exports.string(),event:external_exports.string(),action:external_exports.string().nullable(),key:external_exports.string(),repo:external_exports.string().nullable(),issue:external_exports.number().nullable(),state:external_exports.enum(["waiting","running","done","dead"]),attempts:external_exports.number(),reason:external_exports.string().nullable(),receivedAt:Instant,dueAt:Instant,finishedAt:Instant.nullable()}),CountRow=external_exports.object({waiting:Seq,running:Seq,dead:Seq,lagSeconds:external_exports.coerce.number()}),ACCEPT=`
insert into fingerpost.deliveries (id, event, action, key, repo, issue, payload, reason, state, finished_at)
values ($1, $2, $3, $4, $5, $6, $7, $8::text, case when $8::text is null then 'waiting' else 'dead' end,
  case when $8::text is null then null else now() end) on conflict (id) do nothing`,CLAIM=`
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
  (extract(epoch from now() - received_at) * 1000)::float8 as "ageMs"`,HELD="seq = $1 and worker = $2 and attempts = $3 and state = 'running'",RENEW=`
update fingerpost.deliveries d set lease_until = now() + make_interval(secs => $4 / 1000.0)
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'
returning d.seq`,RELEASE=`
update fingerpost.deliveries d set state = 'waiting', worker = null, lease_until = null, attempts = d.attempts - 1
from unnest($1::bigint[], $2::text[], $3::integer[]) as held (seq, worker, attempts)
where d.seq = held.seq and d.worker = held.worker and d.attempts = held.attempts and d.state = 'running'`,END="set state = $4, worker = null, lease_until = null, finished_at = now(), reason = $5",RETRY=`set state = 'waiting', worker = null, lease_until = null, reason = $4,
  due_at = now() + make_interval(secs => $5 / 1000.0)`,PUT_OFF=`${RETRY}, attempts = attempts - 1`,LIST=`
select id, event, action, key, repo, issue, state, attempts, reason, received_at as "receivedAt", due_at as "dueAt",
  finished_at as "finishedAt"
from fingerpost.deliveries where ($1::text is null or state = $1) and rank <= $2 order by seq desc limit $3`,REPLAY=`
update fingerpost.deliveries set state = 'waiting', attempts = 0, due_at = now(), finished_at = null
where id = $1 and state in ('done', 'dead')`,COUNT=`
select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'running') as running,
  (select count(*) from fingerpost.deliveries where state = 'dead') as dead,
  coalesce(extract(epoch from now() - (
    select min(due_at) from fingerpost.deliveries d
    where state = 'waiting' and rank = 0 and due_at <= now() and not exists (
      select 1 from fingerpost.deliveries other
      where other.key = d.key and (other.state = 'running' or (other.state = 'waiting' and other.rank = 0 and other.seq < d.seq)))
  )), 0) as "lagSeconds"
from fingerpost.deliveries where state in ('waiting', 'running')`,COUNT_OPEN=`
select count(*) as open from fingerpost.deliveries where state in ('waiting', 'running') and event = $1 and repo = $2`,LATER_EDITS=`
select payload from fingerpost.deliveries
where key = $1 and seq > $2 and state = 'waiting' and event = 'issues' and action = 'edited' order by seq limit 20`,SWEEP=`
delete from fingerpost.deliveries
where (state = 'done' and finished_at < now() - make_interval(secs => $1 / 1000.0))
   or (state = 'dead' and finished_at < now() - make_interval(secs => $2 / 1000.0))`,BEATEN_TO_IT=["23505","40P01"];function createDeliveryStore(database){let change=async(claim,set,values)=>{let held=[claim.seq,claim.worker,claim.attempt];return await database.run(`update fingerpost.deliveries ${set} where ${HELD}`,[...held,...values])===1};return{accept:delivery=>accept(database,delivery),async findKnown(ids){let sql="select id from fingerpost.deliveries where id = any($1::text[])";return new Set((await database.rows(external_exports.object({id:external_exports.string()}),sql,[ids])).map(({id})=>id))},async claim({worker,limit,leaseMs,except=[],notOf=[],onlyGitHubs=!1}){try{return[...await database.rows(ClaimRow,CLAIM,[worker,limit,leaseMs,except,notOf,onlyGitHubs?0:1])].sort((a,b)=>a.rank-b.rank||a.seq-b.seq)}catch(error){if(BEATEN_TO_IT.includes(codeOf(error)??""))return[];throw error}},async renew(claims,leaseMs){let held=await database.rows(external_exports.object({seq:Seq}),RENEW,[...columns(claims),leaseMs]);return new Set(held.map(({seq})=>seq))},complete:(claim,result)=>change(claim,END,["done",result]),retry:(claim,{reason,afterMs})=>change(claim,RETRY,[reason,afterMs]),putOff:(claim,{reason,afterMs})=>change(claim,PUT_OFF,[reason,afterMs]),bury:(claim,reason)=>change(claim,END,["dead",reason]),async release(claims){await database.run(RELEASE,columns(claims))},list:({state=null,isFromGitHub,limit})=>database.rows(DeliveryRow,LIST,[state,isFromGitHub?0:1,limit]),replay:id=>replay(database,id),async count(){let[counts]=await database.rows(CountRow,COUNT);return counts??{waiting:0,running:0,dead:0,lagSeconds:0}},async listLaterEdits({key,seq}){return(await database.rows(external_exports.object({payload:external_exports.string()}),LATER_EDITS,[key,seq])).map(({payload})=>payload)},async countOpen(event,repo){let[row]=await database.rows(external_exports.object({open:Seq}),COUNT_OPEN,[event,repo]);return row?.open??0},sweep:({doneMs,deadMs})=>database.run(SWEEP,[doneMs,deadMs])}}async function accept(database,delivery){let{id,event,action,key,repo,issue,payload,dead=null}=delivery;return await database.run(ACCEPT,[id,event,action,key,repo,issue,payload,dead])===1?"stored":"repeated"}async function replay(database,id){return await database.run(REPLAY,[id])===1?"replayed":(await database.rows(external_exports.unknown(),"select 1 from fingerpost.deliveries where id = $1",[id])).length===0?"unknown":"still open"}function columns(claims){return[claims.map(({seq})=>seq),claims.map(({worker})=>worker),claims.map(({attempt})=>attempt)]}import{createHash,randomUUID}from"node:crypto";import{chmod,lstat,mkdir as mkdir2,realpath,rename,rm}from"node:fs/promises";import{createServer,request}from"node:http";import{tmpdir}from"node:os";import{join}from"node:path";import{mkdir,stat}from"node:fs/promises";import{dirname}from"node:path";async function ensureDirectory(path){if(await isDirectory(path))return;let above=dirname(path);above!==path&&!await isDirectory(above)&&await ensureDirectory(above);try{await mkdir(path,{mode:448})}catch(error){if(!await isDirectory(path))throw error}}function isDirectory(path){return stat(path).then(found=>found.isDirectory(),()=>!1)}var DirectoryTakenError=class extends Error{name="DirectoryTakenError"},PATH_LENGTH=100;async function socketOf(directory){await ensureDirectory(directory);let absolute=await realpath(directory),name=`fingerpost-${createHash("sha256").update(absolute).digest("hex").slice(0,16)}`;if(process.platform==="win32")return`\\\\.\\pipe\\${name}`;let inside=join(absolute,"fingerpost.sock");if(Buffer.byteLength(inside)<=PATH_LENGTH)return await closeToOthers(absolute),inside;let apart=join(tmpdir(),`fingerpost-${process.getuid?.()??0}`);return await mkdir2(apart,{mode:448}).catch(error=>{if(codeOf(error)!=="EEXIST")throw error}),await closeToOthers(apart),join(apart,`${name}.sock`)}async function closeToOthers(directory){let found=await lstat(directory);if(!(found.isDirectory()&&found.uid===(process.getuid?.()??found.uid)))throw new Error(`${directory} is not a directory of the user who runs the server.`);(found.mode&63)!==0&&await chmod(directory,448)}async function lockDirectory(directory){let socket=await socketOf(directory),listener=(_request,response)=>response.writeHead(503).end(),owner=randomUUID(),server=createServer((asked,response)=>{asked.url===OWNER_PATH?response.end(owner):listener(asked,response)});if(server.unref(),!await listenOn(server,socket)&&(await askOwner(socket)!==void 0||(await rename(socket,`${socket}.${owner}`).catch(()=>{}),await rm(`${socket}.${owner}`,{force:!0}),!await listenOn(server,socket))))throw taken(directory);if(await askOwner(socket)!==owner)throw await close(server),taken(directory);let released;return{answer:given=>{listener=given},release:()=>released??=close(server)}}function taken(directory){let cure="Stop it, choose another DATA_DIRECTORY, or give all copies one PostgreSQL by DATABASE_URL";return new DirectoryTakenError(`Another process uses the data directory ${directory}. ${cure}.`)}var OWNER_PATH="/owner",PATIENCE_MS=2e3;function askOwner(socketPath){return new Promise(resolve=>{let asked=request({socketPath,path:OWNER_PATH,timeout:PATIENCE_MS},response=>{let text="";response.setEncoding("utf8").on("data",chunk=>text+=chunk),response.on("end",()=>{resolve(text)})});asked.on("timeout",()=>asked.destroy(new Error("no answer"))),asked.on("error",error=>{resolve(error.code==="ECONNREFUSED"||error.code==="ENOENT"?void 0:"busy")}),asked.end()})}function listenOn(server,socket){return new Promise((resolve,reject)=>{let failed=error=>{error.code==="EADDRINUSE"?resolve(!1):reject(error)};server.once("error",failed),server.listen(socket,()=>{server.off("error",failed),resolve(!0)})})}function close(server){return new Promise(resolve=>{server.close(()=>{resolve()}),server.closeAllConnections()})}var DELIVERIES=`
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
`,CORPUS=`
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
`,OPERATION=`
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
`,PROGRESS=`
-- Null where the snapshot was kept before this step.
alter table fingerpost.snapshots
  add column issues integer,
  add column is_complete boolean,
  -- Older issues are read by their last change; this is where that goes on. Null: at the beginning, or all are there.
  add column filled_until timestamptz;
-- Where the last nightly walk stopped, as JSON that only src/rescan/ understands.
alter table fingerpost.repositories add column rescan_cursor text;
`,IDENTITY=`
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
`,LEARNED=`
-- What was learned of a repository from people, as JSON that only src/night/ understands: numbers and names of relations and
-- categories, no text of anybody's. The counts stand beside it for the metrics.
create table fingerpost.learned (
  repo text primary key,
  state text not null,
  observed jsonb not null default '[]',
  updated_at timestamptz not null default now()
);
`,MIGRATIONS=[{version:1,name:"deliveries",sql:DELIVERIES},{version:2,name:"corpus snapshots",sql:CORPUS},{version:3,name:"operation",sql:OPERATION},{version:4,name:"progress of back-fills and walks",sql:PROGRESS},{version:5,name:"identity of repositories",sql:IDENTITY},{version:6,name:"what was learned from people",sql:LEARNED}];var LOCK=846210731,Newest=external_exports.object({version:external_exports.int()});async function migrate(database,migrations=MIGRATIONS){return await database.transaction(async query=>{await query.rows(external_exports.unknown(),"select pg_advisory_xact_lock($1)",[LOCK]),await query.run("create schema if not exists fingerpost"),await query.run(`create table if not exists fingerpost.migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);let version=await findVersion(query),known=Math.max(0,...migrations.map(migration=>migration.version));if(version>known)throw new Error(`The database has version ${version}, this Fingerpost knows ${known}: start the newer one.`);let missing=migrations.filter(migration=>migration.version>version);for(let migration of missing)await take(query,migration);return missing.length})}async function findVersion(query){let sql="select coalesce(max(version), 0)::integer as version from fingerpost.migrations",[newest]=await query.rows(Newest,sql);return newest?.version??0}async function take(query,{version,name,sql}){await query.run(sql),await query.run("insert into fingerpost.migrations (version, name) values ($1, $2)",[version,name])}import{execFile}from"node:child_process";import{existsSync}from"node:fs";import{createRequire}from"node:module";import{pathToFileURL}from"node:url";import{promisify}from"node:util";import pg from"pg";async function openPglite(directory,template){let{PGlite}=await import("@electric-sql/pglite"),{createPgConfig}=await import("@electric-sql/pglite/node-postgres");directory!==IN_MEMORY&&(await ensureDirectory(directory),await createApart(directory));let engine=await PGlite.create({dataDir:directory,...directory!==IN_MEMORY&&{postgresqlconf:LEAN},...template&&{loadDataDir:template}}),bridge=Object.assign(createPgConfig(engine),{max:1,idleTimeoutMillis:0}),pool=new pg.Pool(bridge);return createDatabase("pglite",pool,()=>engine.close())}var LEAN=["shared_buffers = 4MB","wal_buffers = 256kB"];async function createApart(directory){if(existsSync(`${directory}/PG_VERSION`))return;let args=["--input-type=module","-e","const { PGlite } = await import(process.argv[1]); await (await PGlite.create({ dataDir: process.argv[2] })).close(); process.exit(0);",pathToFileURL(createRequire(import.meta.url).resolve("@electric-sql/pglite")).href,directory];await promisify(execFile)(process.execPath,args).catch(()=>{})}var IN_MEMORY="memory://";import pg2 from"pg";var CONNECT_TIMEOUT_MS=3e3,STATEMENT_TIMEOUT_MS=15e3;function openPostgres({url,connections=10,warn}){let pool=new pg2.Pool({connectionString:url,max:connections,connectionTimeoutMillis:CONNECT_TIMEOUT_MS,statement_timeout:STATEMENT_TIMEOUT_MS,query_timeout:STATEMENT_TIMEOUT_MS+1e3,application_name:"fingerpost",keepAlive:!0});return pool.on("error",error=>{warn(`a connection to the database was lost: ${error.message}`)}),createDatabase("postgres",pool,()=>Promise.resolve())}async function openDatabase({url,directory,...options}){if(url!==void 0){let database=openPostgres({url,...options});return{database,lock:null,close:()=>database.close()}}let lock=await lockDirectory(directory);try{let database=await openPglite(`${directory}/postgres`);return{database,lock,close:()=>database.close().then(()=>lock.release())}}catch(error){throw await lock.release(),error}}import{request as request2}from"node:http";var Text=external_exports.string().nullable(),DeliveryList=external_exports.array(external_exports.object({id:external_exports.string(),event:external_exports.string(),action:Text,key:external_exports.string(),repo:Text,issue:external_exports.number().nullable(),state:external_exports.enum(DELIVERY_STATES),attempts:external_exports.number(),reason:Text,receivedAt:external_exports.string(),dueAt:external_exports.string(),finishedAt:Text})),ReplayAnswer=external_exports.enum(["replayed","unknown","still open"]);var HEADERS={"content-type":"text/plain; charset=utf-8","cache-control":"no-store","x-content-type-options":"nosniff","referrer-policy":"no-referrer","content-security-policy":"default-src 'none'; frame-ancestors 'none'"};function send(response,{status,headers,body=""}){response.writeHead(status,{...HEADERS,...headers,"content-length":Buffer.byteLength(body)}),response.end(body)}function plain(status,line){return{status,body:`${line}
`}}function json(status,value){return{status,headers:{"content-type":"application/json; charset=utf-8"},body:`${JSON.stringify(value)}
`}}var Filter=external_exports.object({state:external_exports.enum(DELIVERY_STATES).optional(),limit:external_exports.coerce.number().int().min(1)});function answerAdmin(admin,replayed){return(asked,response)=>{let{pathname,searchParams}=new URL(asked.url??"/","http://socket");(async()=>{if(asked.method==="GET"&&pathname==="/deliveries"){let{limit,state}=Filter.parse(Object.fromEntries(searchParams));return json(200,await admin.list({limit,...state&&{state}}))}if(asked.method==="POST"&&pathname==="/replay"){let result=await admin.replay(searchParams.get("id")??"");return result==="replayed"&&replayed(),json(200,result)}return plain(404,"nothing is here")})().then(found=>{send(response,found)},error=>{send(response,plain(500,error instanceof Error?error.message:"a fault"))})}}function askAdmin(socketPath){return{async list({state,limit}){let query=new URLSearchParams({limit:String(limit),...state&&{state}});return DeliveryList.parse(await ask(socketPath,"GET",`/deliveries?${query.toString()}`))},async replay(id){let query=new URLSearchParams({id});return ReplayAnswer.parse(await ask(socketPath,"POST",`/replay?${query.toString()}`))}}}function ask(socketPath,method,path){return new Promise((resolve,reject)=>{let asked=request2({socketPath,path,method},response=>{let text="";response.setEncoding("utf8").on("data",chunk=>text+=chunk),response.on("end",()=>{response.statusCode===200?resolve(JSON.parse(text)):reject(new Error(`The running server answers ${response.statusCode??"nothing"}: ${text.trim()}`))})});asked.on("error",reject),asked.end()})}import{readFileSync}from"node:fs";import{parseEnv}from"node:util";function readEnvFile(env,path=".env"){let text;try{text=readFileSync(path,"utf8")}catch{return env}let set=Object.entries(env).filter(([,value])=>value!==void 0&&value!=="");return{...parseEnv(text),...Object.fromEntries(set)}}export{createDeliveryStore,DirectoryTakenError,socketOf,askOwner,migrate,openDatabase,send,plain,json,answerAdmin,askAdmin,readEnvFile};
