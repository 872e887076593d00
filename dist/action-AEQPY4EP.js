import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as po,h as fo,i as wo,j as qr,k as Ae,l as St,m as go,n as ho,o as Sr,p as Te,q as k,s as Rr}from"./action-3DMG7ZSA.js";import{a as Ro}from"./action-EUXJHNXL.js";import{b as bo}from"./action-TV2L2D6W.js";import{a as p,b as Rt}from"./action-5456SKJV.js";import{B as So,b as vo,e as yo,f as Ar,g as ko,i as xo,j as Eo,k as qo,l as ge,o as ce}from"./action-SBAI7HFV.js";import{a as g}from"./action-IUECHG7G.js";import{a as s}from"./action-QUJR3II7.js";var _=class extends Error{static{s(this,"GitHubError")}name="GitHubError";code;status;retryAfterSeconds;constructor(t,r){super(t,{cause:r.cause}),this.code=r.code,this.status=r.status,this.retryAfterSeconds=r.retryAfterSeconds??null}};var At=Symbol("too large");async function Ao(e,t,r){if(e.weightsFile===null)return{settings:e,errors:[]};let n=wu(e.weightsFile,t),o=await r(n),{readWeights:a}=await import("./action-JR2O56NZ.js"),i=o===void 0?"is not there":o===At?"is too large":a(o);if(typeof i!="string")return{settings:{...e,weights:gu(i,e)},errors:[]};let c=`"classify.weights": ${bo(n)} ${i}; nothing learned is used until then`;return{settings:e,errors:[{file:t,line:1,column:1,message:c,keepsSettings:!0}]}}s(Ao,"addWeights");function wu(e,t){return e.includes("/")?e:t.replace(/[^/\\]*$/,e)}s(wu,"placeOf");function gu(e,{categories:t}){let r=new Set(t);return e.categories?.classes.every(o=>r.has(o))??!0?e:{...e,categories:null}}s(gu,"known");var et=".github/fingerpost.yml";var hu="fingerpost.yml";async function n5(e){let t=await bu(e);if(t.length===0)return{settings:So,errors:[]};let{mergeConfig:r}=await import("./action-HBQZL5QZ.js"),{settings:n,errors:o}=r(t);return o.length>0?{settings:n,errors:o}:await Ao(n,et,a=>e.readFile(a).catch(Oo))}s(n5,"loadConfig");async function bu(e,t){let r=t??await To(e,et,et);if(r!==null&&r.parsed===null)return[r];let n=r?.parsed?.extends,o=n===null?null:await vu(e,n,r);return[r,o].flatMap(a=>a??[])}s(bu,"loadLayers");async function vu(e,t,r){let[n="",o=null]=(t??`${e.repo.split("/")[0]??""}/.github`).split("@");if(t===void 0&&n.toLowerCase()===e.repo.toLowerCase())return null;let i=n.endsWith("/.github")?hu:et,c=`${n}${o===null?"":`@${o}`}/${i}`,l=await To(e,i,c,{repo:n,ref:o}).catch(f=>{if(f instanceof _&&(f.code==="forbidden"||f.code==="not-found"))return null;throw f});if(t===void 0||r===null)return l;let d=r.placeOf(r.root?.entries.get("extends")?.node.offset??0),m=s(f=>({...r,parsed:null,errors:[{file:r.file,...d,message:f}]}),"wrong");return l===null?m(`"extends" names ${n}, and ${c} is not there or may not be read; check name and access`):l.parsed?.extends!==void 0?m(`${c} has an "extends" of its own; a shared file can't go on from another`):l}s(vu,"loadShared");async function To(e,t,r,n){let o=await e.readFile(t,n).catch(Oo);if(o===void 0)return null;let{parseLayer:a}=await import("./action-YB2Y76TJ.js");if(o!==At)return a(o,r);let i={file:r,line:1,column:1,message:`the file is ${Ro}`};return{...a("",r),parsed:null,errors:[i]}}s(To,"readLayer");function Oo(e){if(e instanceof _&&e.code==="too-large")return At;throw e}s(Oo,"unlessTooLarge");var yu=[{pattern:/has been locked|is locked/i,reason:"the conversation is locked",cure:"Unlock it"},{pattern:/archived/i,reason:"the repository is archived and read-only",cure:"Switch Fingerpost off there"},{pattern:/issues (are|has been) disabled|issues are disabled/i,reason:"issues are switched off",cure:"Switch them on"},{pattern:/SAML|SSO/,reason:"the organisation demands single sign-on",cure:"Authorise the token for it"},{pattern:/IP (address|allow list)/i,reason:"the organisation's IP allow list refuses",cure:"Add this machine to it"},{pattern:/suspended/i,reason:"the installation is suspended",cure:"Have its owner unsuspend it"}],ku=/secondary rate limit|abuse detection|rate limit exceeded/i,No=60,xu=g.object({name:g.string().catch(""),code:g.string().optional().catch(void 0),cause:g.unknown().optional(),request:g.unknown().optional(),response:g.object({status:g.int(),headers:g.record(g.string(),g.unknown()).catch({}),data:g.unknown().optional()}).optional().catch(void 0)}),Eu=g.object({message:g.string().catch(""),errors:g.array(g.object({field:g.string().catch(""),code:g.string().catch("")})).catch([])});function c5(e,t){if(e instanceof _)return e;let r=Tr(e);return r?.name==="GraphqlResponseError"?Su(e,t):r?.response?Ru(r.response,t,e):Cu(r,t,e)}s(c5,"toGitHubError");function le(e,t,r){return`Could not ${e.what} ${e.where}: ${t}. ${r}.`}s(le,"describe");function l5(e){let t=Tr(e instanceof _?e.cause:e)?.response;return t?.status===422&&Or(t).errors.some(({code:r})=>r==="already_exists")}s(l5,"isAlreadyThere");var qu=g.object({errors:g.array(g.object({type:g.string().catch("")})).catch([])});function Su(e,t){let r=qu.safeParse(e).data?.errors.map(({type:i})=>i)??[],n=s(i=>r.includes(i),"is");if(n("RATE_LIMITED")){let i=le(t,"too many requests were made","Try again later"),c=No;return new _(i,{code:"rate-limited",status:200,retryAfterSeconds:c,cause:e})}let o=n("NOT_FOUND")?"not-found":n("FORBIDDEN")?"forbidden":"unexpected-answer",a=t.needs===null?"Try again":`Give the token \`${t.needs}\``;return new _(le(t,"GitHub declined the query",a),{code:o,status:200,cause:e})}s(Su,"declined");function Tr(e){return xu.safeParse(e).data}s(Tr,"readFailure");function Ru(e,t,r){let n=Au(e),o=n==="rate-limited"?Ou(e):jo(e),[a,i]=Nu(n,e,t,o),c=le(t,`GitHub answered ${e.status}, ${a}`,i);return new _(c,{code:n,status:e.status,retryAfterSeconds:o,cause:r})}s(Ru,"answered");function Au(e){let{status:t}=e;return t===403||t===429?Tu(e)?"rate-limited":"forbidden":t===401?"unauthorized":t===404?"not-found":t===410?"gone":t===451?"forbidden":t===408?"timeout":t>=500?"server":t>=400?"invalid":"unexpected-answer"}s(Au,"toCode");function Tu(e){return e.status===429||Oe(e,"retry-after")!==void 0||Oe(e,"x-ratelimit-remaining")==="0"||ku.test(Or(e).message)}s(Tu,"isRateLimit");function Ou(e){return jo(e)??_u(e)??No}s(Ou,"toRetryAfter");function jo(e){let t=Oe(e,"retry-after");return t!==void 0&&/^\d{1,6}$/.test(t)?Number(t):null}s(jo,"retryAfterHeader");function _u(e){let t=Oe(e,"x-ratelimit-reset");if(Oe(e,"x-ratelimit-remaining")!=="0"||t===void 0||!/^\d{1,12}$/.test(t))return null;let r=Date.parse(Oe(e,"date")??""),n=Number.isNaN(r)?Date.now():r;return Math.max(1,Math.ceil(Number(t)-n/1e3)+1)}s(_u,"untilReset");function Nu(e,t,r,n){let o=Or(t),a=yu.find(({pattern:c})=>c.test(o.message)),i=n===null?"Try again later":`Try again in ${n} s`;switch(e){case"unauthorized":return["the token is missing, wrong or expired","Give a valid token"];case"forbidden":return a?[a.reason,a.cure]:["the token may not do this",r.needs===null?"Check its permissions":`Give it \`${r.needs}\``];case"not-found":return["there is no such thing or the token cannot see it","Check the name and what the token may read"];case"gone":return a?[a.reason,a.cure]:["it is deleted or issues are switched off","Nothing is left to do there"];case"invalid":return[`it refuses what was sent${ju(o.errors)}`,"Please report this with the line above"];case"rate-limited":return["a rate limit is used up",i];case"timeout":case"server":return["the fault is on its side",i];case"network":case"too-large":case"unexpected-answer":return["which is not understood","Check that GITHUB_API_URL is a GitHub API"]}}s(Nu,"explain");function ju(e){let t=e.slice(0,3).filter(({field:r,code:n})=>_o(r)&&_o(n));return t.length===0?"":` (${t.map(({field:r,code:n})=>`${r}: ${n}`).join(", ")})`}s(ju,"refusedFields");function _o(e){return/^[a-z_]{1,30}$/.test(e)}s(_o,"isIdentifier");var Lu=/^(TimeoutError|AbortError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/,Iu=/^[A-Z][A-Z0-9_]{2,40}$/;function Cu(e,t,r){let n=e?Pu(e):[],o=n.find(c=>Iu.test(c)),a={status:null,cause:r};if(n.some(c=>Lu.test(c))){let c=le(t,"no answer came in time, so whether it was done is not known","Try again");return new _(c,{code:"timeout",...a})}if(o!==void 0||e?.request!==void 0){let c=o===void 0?"no answer came":`no answer came (${o})`,l=le(t,c,"Check the network and GITHUB_API_URL");return new _(l,{code:"network",...a})}let i=le(t,"the answer or the token could not be read","Check GITHUB_API_URL and the key");return new _(i,{code:"unexpected-answer",...a})}s(Cu,"unanswered");function Pu(e){let t=[],r=e;for(let n=0;r&&n<5;n++)t.push(r.name,...r.code===void 0?[]:[r.code]),r=Tr(r.cause);return t}s(Pu,"namesOf");function Oe(e,t){let r=e.headers[t];return typeof r=="string"||typeof r=="number"?String(r):void 0}s(Oe,"header");function Or(e){return Eu.safeParse(e.data).data??{message:"",errors:[]}}s(Or,"said");var $u=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,Mu=/^[A-Za-z0-9._-]{1,100}$/,Fu=/^[A-Za-z0-9._-]{1,100}$/,Lo=/^\.{1,2}$/;function m5(e){let[t,r,...n]=e.split("/");if(!(t===void 0||r===void 0||n.length>0)&&!(!$u.test(t)||!Mu.test(r)||Lo.test(r)))return{owner:t,name:r}}s(m5,"parseRepoName");function p5(e){return e.split("/").every(t=>Fu.test(t)&&!Lo.test(t))}s(p5,"isFilePath");var Tt="fp-2026-11-20";var Io=[{name:"unknown-error",reason:"\u201Cunknown error\u201D names no failure",pattern:/^(?:an? )?(?:unknown|unexpected|unspecified|undefined|generic|internal|general|unhandled)(?: (?:error|exception|failure|reason|rejection))?(?: (?:occurred|happened|was thrown))?$/},{name:"only-error",reason:"only says that there was an error",pattern:/^(?:an? )?(?:error|exception|failed|failure|fatal|fatal error|crash(?:ed)?|not ok|nok|none|null|nil|undefined|true|false)(?: (?:occurred|happened|occured))?$/},{name:"something-wrong",reason:"only says that something went wrong",pattern:/^(?:oops )?something went wrong(?: please try again(?: later)?)?$/},{name:"object-object",reason:"an object was printed instead of its message",pattern:/^\[object [a-z]{1,30}\]$|^\{\}$|^\[\]$/},{name:"rust-any",reason:"Rust's panic machinery printed the payload's type instead of its message",pattern:/^box<(?:dyn )?any(?: \+ send)?>$/},{name:"request-failed",reason:"any request may fail like this",pattern:/^(?:the )?(?:request|api request|http request|call|api call|operation|fetch)(?: has)? failed(?: with status(?: code)?(?: <?\w{1,5}>?)?)?$/},{name:"aborted",reason:"somebody or something cancelled it",pattern:p()`
        ^(?:the |this )?(?:request|operation|user|stream|connection)?(?: was| has been)? ?(?:aborted|
          cancell?ed|interrupted)(?: (?:by|the) (?:the )?(?:user|request|caller|operation))?$|
        ^(?:the )?user aborted a request$
      `},{name:"command-failed",reason:"any command may end like this",pattern:p()`
        ^(?:the )?(?:command|process|child process|script|task|build)(?: has)? (?:failed|exited|ended|
          terminated)(?: with (?:(?:non-zero )?(?:exit )?(?:code|status)(?: -?\d{1,3})?|an? error|
          errors))?$|
        ^exit(?:ed)?(?: with)?(?: code| status)?[ :=]{1,2}\d{1,3}$
      `},{name:"stopped",reason:"only says that it stopped because of errors told elsewhere",pattern:p()`
        ^(?:could not compile[^.]{0,80}|compilation|build|aborting|stopping|
          exiting)(?: (?:failed|due to|because of))?(?: (?:<num> |the )?previous errors?)$|
        ^(?:compilation|build) failed$|
        ^explicit (?:failure|panic)$|
        ^internal (?:compiler )?error:? unexpected (?:failure|error|panic)$
      `},{name:"signal",reason:"only the signal that ended it",pattern:/^(?:segmentation fault|segfault|abort trap|aborted|bus error|illegal instruction|floating point exception|trace\/bpt trap|killed|terminated|core dumped)(?:: <num>)?(?: \(core dumped\))?$/},{name:"see-log",reason:"points elsewhere",pattern:/^(?:see|check) (?:the )?(?:logs?|output|console)(?: for (?:more )?details?)?$/}],Co=new Set(["AbortError","APIUserAbortError","CancelledError","CanceledError","CancellationError","OperationCanceledException","TaskCanceledException","KeyboardInterrupt","InterruptedException"]),Po=new Set(["error","api error","apierror","api_error","exception","baseexception","throwable","runtimeexception","runtimeerror","fatal","fatal error","fatalerror","uncaught","uncaught error","unhandled","unhandledrejection","unhandledpromiserejection","unknownerror","failure","panic","err","domexception"]),$o=new Set(["AggregateError","ArithmeticException","AssertionError","AttributeError","EvalError","IOError","IOException","IllegalArgumentException","IllegalStateException","ImportError","IndexError","IndexOutOfBoundsException","InvalidOperationException","KeyError","NameError","NullPointerException","NullReferenceException","OSError","RangeError","ReferenceError","SyntaxError","SystemError","TypeError","URIError","ValueError"]),Mo=[/^cannot (?:read|set|access|destructure|convert|assign|call)\b/,/\bis not (?:a function|a constructor|iterable|defined|an object|subscriptable|callable)\b/,/^(?:undefined|null) is not\b/,/^maximum call stack size exceeded$/,/^invalid (?:array length|string length|time value)$/,/^unexpected (?:token|end of|identifier|number|string)\b/,/\bobject has no attribute\b/,/\bindex out of (?:range|bounds)\b/,/^index <num> (?:out of bounds|is out of bounds)\b/,/^called [`'"]?(?:option|result)::/,/\bnil pointer dereference\b/,/\binvalid memory address\b/,/^(?:division|divide|integer divide) by zero$/,/^segmentation fault\b/,/^stack overflow\b/,/^assertion failed\b/,/^(?:(?:heap|stack|global|container|dynamic-stack)-[a-z-]{4,40}|segv|double-free|bad-free|data race)\b/];var Fo=[{name:"node",reason:"Node's own modules",pattern:/^(?:node:|internal[:/])/},{name:"native",reason:"the engine's native code",pattern:/^(?:native\b|\[native code\]|unknown$|\(unknown\)$)/},{name:"bun",reason:"Bun's own modules",pattern:/^bun:/},{name:"go-runtime",reason:"Go's runtime",pattern:/\/(?:libexec\/|go\/)src\/runtime\//},{name:"rust-std",reason:"Rust's standard library",pattern:/^\/rustc\//},{name:"python-frozen",reason:"Python's import machinery",pattern:/^<frozen /}],_r=[{name:"js-queue",reason:"the task and promise queue",pattern:/\b(?:processTicksAndRejections|runMicrotasks|process\._tick\w*|listOnTimeout|processTimers|processImmediate)\b/},{name:"js-loader",reason:"module loading",pattern:/\b(?:Module\._\w+|loadModule|requireModule|moduleEvaluation|asyncRunEntryPointWithESMLoader|executeUserEntryPoint)\b/},{name:"js-promise",reason:"the promise itself",pattern:/^(?:async )?(?:new )?(?:Promise(?:\.\w+)?|Generator\.next|asyncGeneratorStep)(?: \(index \d+\))?$/},{name:"rust-panic",reason:"Rust's panic and start-up",pattern:/^(?:std::(?:panicking|rt|sys|panic)|core::(?:panicking|ops::function)|rust_begin_unwind|rust_try|rust_panic|__rust_|__libc_start|_start$|__pthread)/},{name:"rust-before-1.0",reason:"the same in old releases, whose backtraces still circulate",pattern:/^(?:(?:rt::)?(?:backtrace|unwind|thread|task)::|failure::(?:on_fail|begin_unwind|fail_)|imp::write$|Task::run$)/},{name:"native-thread",reason:"where the C library starts a thread",pattern:/^(?:start_thread|_{0,2}clone3?|_pthread_(?:body|start|struct_init)|thread_start)$/},{name:"go-runtime",reason:"Go's runtime",pattern:/^runtime\.(?:go|main|panic|gopanic|sigpanic|throw)/},{name:"jdk",reason:"the JDK's reflection and threads",pattern:/^(?:java\.base\/)?(?:java\.lang\.(?:reflect|Thread)|jdk\.internal|sun\.)/},{name:"python-module",reason:"a module's top level",pattern:/^<(?:module|lambda|listcomp|dictcomp|genexpr)>$/},{name:"script",reason:"the top level of a script of Ruby or PHP",pattern:/^(?:<main>|<top \(required\)>|\{main\}|require|require_relative)$/},{name:"anonymous",reason:"a function without a name",pattern:/^(?:async )?(?:new )?(?:<anonymous>|<unknown>|\(unknown\)|unknown|anonymous|eval|\?)$/}],zo=[{name:"bun-single-file",reason:"a Bun executable's own file system",pattern:/(?:\$bunfs|~BUN)[\\/]/},{name:"pkg-snapshot",reason:"a pkg executable's own file system",pattern:/^(?:[A-Za-z]:)?[\\/]snapshot[\\/]/},{name:"asar",reason:"an Electron archive",pattern:/\.asar[\\/]/},{name:"minified",reason:"named as minified, bundled or a chunk",pattern:/(?:\.min|[.-]bundle|[.-]chunk|^chunk-[\w-]{1,40}|[\\/]chunk-[\w-]{1,40})\.[cm]?js$/},{name:"webpack",reason:"a webpack module",pattern:/^webpack(?:-internal)?:/}],Do=300;var zu=/^(?:is|to|on|as|do|of|in|by|at|go|my|no)[A-Z]/;function Ot(e){return e.length<=2?!0:e.length>4?!1:/[0-9$_]/.test(e)||!/[aeiouy]/i.test(e)?!0:/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(e)&&!zu.test(e)}s(Ot,"looksMinified");var Du=40,Nr=200,_t=s((e,t)=>e.some(({pattern:r})=>r.test(t)),"matches");function Go(e){return e.column!==null&&e.column>Do?!0:e.file!==null&&_t(zo,e.file.slice(-Nr))}s(Go,"isBundleFrame");function jr(e){let t=[];for(let r of e.slice(0,Du)){let n=Gu(r);n!==null&&n!==t.at(-1)&&t.push(n)}return t}s(jr,"readableFrames");function Gu(e){if(e.function===null||e.function.length>Nr||e.file!==null&&_t(Fo,e.file.slice(0,Nr)))return null;let t=e.function.trim();if(t===""||_t(_r,t))return null;let r=Wu(t);return _t(_r,r)||Ot(r.replace(/^.*::/,""))?null:r}s(Gu,"readableName");var Uu=/^(?:h[0-9a-f]{12,16}\w{0,8}|v\d+(?:\.\w+){0,3})$/;function Wu(e){let t=Hu(e.replace(/ \[as [^\]]{1,100}\]$/,"")).replace(/^(?:(?:async|new|bound|get|set) )+/,"").replace(/^block (?:\(\d{1,3} levels\) )?in /,"").replace(/^.*(?:->|#)(?=\w)/,"").replace(/(?:\$\$Lambda.*|\$\d+|\$lambda\$?\d*)$/,"");return t.includes("::")?t.split("::").filter(n=>!/^\{.*\}$/.test(n)&&n!==""&&!Uu.test(n)).slice(-2).join("::"):(t.split(".").filter(n=>n!==""&&n!=="<anonymous>").at(-1)??"").replace(/^#/,"")}s(Wu,"bareName");function Hu(e){let t=0,r="";for(let n of e)n==="<"||n==="("?t+=1:(n===">"||n===")")&&t>0?t-=1:t===0&&(r+=n);return r}s(Hu,"withoutBrackets");var Uo=["req","request","msg","msgbatch","toolu","srvtoolu","call","chatcmpl","resp","run","thread","asst","batch","file","item","event","evt","session","sess","conv","org","user","acct","cus","sub","job","task","trace","span","txn"];var T="(?<![A-Za-z0-9_])",S="(?![A-Za-z0-9_])",Bu="(?<![A-Za-z0-9_>])",Wo="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}",Lr="\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?",Ir="(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Ho="(?:ns|us|\xB5s|ms|[smhd]|\\s(?:ms|msec|sec|secs|seconds?|milliseconds?|mins?|minutes?|hrs?|hours?|days?|weeks?))",Bo="[A-Za-z0-9_.@+~$%-]",tt=[{name:"meaning",reason:"an exit code, a signal, an HTTP status or a numbered error says what happened",source:`${T}(?:(?:[Ee]xit(?:ed)?(?: with)?(?: code| status)?|[Cc]ode|[Ss]tatus(?: code)?|HTTP|[Ss]ignal|[Ee]rrno)[ :=]{1,2}-?|(?:[Ee]rror #|os error ))\\d{1,10}${S}(?![.:/-]\\d)`,keep:!0},{name:"email",reason:"names a person",source:`(?<![A-Za-z0-9_.+>-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}${S}`},{name:"url",reason:"names a resource, with ids and queries in it",source:`${T}[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s"'\`<>()\\[\\]{}|]*[A-Za-z0-9_/=&#%~-]`},{name:"trace",reason:"W3C traceparent: an id for one request",source:`${T}[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}${S}`},{name:"uuid",reason:"an id for one object",source:`${T}[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}${S}`},{name:"id",reason:"a service's id for one object",source:`${T}(?:${Uo.join("|")})[_-](?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{6,200}${S}`},{name:"quotedpath",reason:"a quoted absolute path may hold spaces",source:"(?<=[\"'`])(?:[A-Za-z]:[\\\\/]|~[\\\\/]|/(?=[^\"'`\\n/]{1,255}/))[^\"'`\\n]{1,1000}(?=[\"'`])"},{name:"winpath",reason:"where something lies on one machine",source:`${T}[A-Za-z]:[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,255})?`},{name:"uncpath",reason:"where something lies on one network",source:"(?<![A-Za-z0-9_>\\\\])\\\\\\\\[A-Za-z0-9_.$-]{1,255}\\\\[^\\s\"'`<>|:*?(),;]{1,500}"},{name:"homepath",reason:"a home directory names a person",source:`${Bu}(?:~|\\$HOME|%[A-Z]{4,20}%)[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,500})?`},{name:"path",reason:"an absolute path of two or more parts; a lone /word is a command's name",source:`(?<![A-Za-z0-9_>/.@~-])/(?:${Bo}{1,255}/)+(?:${Bo}{0,254}[A-Za-z0-9_@+~$%-])?`},{name:"relpath",reason:"a relative path to a file; without a file's ending, a/b may be prose",source:`(?<![A-Za-z0-9_>/\\\\.@~$%+-])(?:[A-Za-z0-9_.@+~-]{1,255}[\\\\/])+[A-Za-z0-9_.@+~-]{0,254}\\.[A-Za-z][A-Za-z0-9]{0,7}${S}`},{name:"timezone",reason:"an IANA zone names where the reporter lives",source:`${T}(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Z][A-Za-z_+-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?${S}`},{name:"date",reason:"when it happened, ISO 8601 or with slashes",source:`${T}\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${Lr}${Ir})?${S}`},{name:"monthdate",reason:"when it happened, with the month's name, RFC 2822 among them",source:`${T}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\\d{1,2} ${Wo}|${Wo} \\d{1,2})(?:,? \\d{4})?(?: ${Lr}${Ir})?${S}`},{name:"time",reason:"a time of day; after a colon it is a line and a column",source:`(?<![A-Za-z0-9_:])(?:${Lr}(?:\\s?[AaPp][Mm])?${Ir}|\\d{1,2}\\s?[AaPp][Mm])${S}(?![:.][\\d<])`},{name:"ip",reason:"IPv4, with its port",source:`${T}(?:\\d{1,3}\\.){3}\\d{1,3}(?:/\\d{1,2})?(?::\\d{1,5})?${S}(?!\\.\\d)`},{name:"ipv",reason:"IPv6; needs a digit and no call after it, so that Face::add() and Foo::bar stay code",source:`(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){0,7}(?:\\](?::\\d{1,5})?)?${S}(?![:(.<])|(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?:\\](?::\\d{1,5})?)?${S}(?![:(.<])`},{name:"host",reason:"localhost or a host name under a common top-level domain, with its port; socket.io is a library",source:`(?<![A-Za-z0-9_.>-])(?:localhost|(?:[A-Za-z0-9-]{1,63}\\.){1,8}(?:com|net|org|edu|gov)|(?:[A-Za-z0-9-]{1,63}\\.){2,8}(?:io|dev|ai|co|app|cloud|local|internal|svc|cn|de|uk|jp|fr|eu))(?::\\d{1,5})?${S}(?![-.(][A-Za-z0-9_)<])`},{name:"hash",reason:"a digest: MD5, SHA-1, SHA-256 or SHA-512",source:`${T}(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})${S}`},{name:"hex",reason:"an address, or eight and more hex digits with a digit and a letter (`defaced` is a word, 20250929 a number)",source:`${T}(?:0[xX][0-9A-Fa-f]{1,64}|(?=[a-f]{0,126}\\d)(?=\\d{0,126}[a-f])[0-9a-f]{8,127}|(?=[A-F]{0,126}\\d)(?=\\d{0,126}[A-F])[0-9A-F]{8,127})${S}`},{name:"token",reason:"16 and more letters and digits with two digits among them: a key, a session, a ULID",source:`${T}(?=[A-Za-z]{0,60}\\d[A-Za-z]{0,60}\\d)[A-Za-z0-9]{16,200}${S}`},{name:"version",reason:"three-part versions with pre-release and build (semver.org), or anything numeric after a v",source:`${T}(?:v?\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)*)(?:[-+][0-9A-Za-z]{1,40}(?:[.-][0-9A-Za-z]{1,40}){0,8})?${S}`},{name:"duration",reason:"how long it took",source:`${T}\\d+(?:\\.\\d+)?${Ho}${S}(?: ?\\d+(?:\\.\\d+)?${Ho}${S}){0,4}`},{name:"size",reason:"how much it was",source:`${T}\\d+(?:\\.\\d+)?\\s?(?:[KMGTP]i?B|[kM]B|B|bytes?)${S}`},{name:"quoted",reason:"a quoted value right after `=` is data, unlike quoted words in a sentence",source:`(?<==)(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}')`},{name:"bool",reason:"a flag's value after `=`",source:`(?<==)(?:true|false|True|False)${S}`},{name:"num",reason:"a count, an index, a line, a limit",source:`(?:(?<![A-Za-z0-9_>.)\\]-])-)?${T}\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d{1,4}|[kKMG]|%)?${S}`},{name:"min",reason:"a bundler's name for a variable, which changes with every build",source:"(?<![A-Za-z0-9_$.<>]|[A-Za-z0-9_>]['\u2019])(?:[A-Za-z_$]|[a-z][A-Z][A-Za-z]?|(?=[A-Za-z]{0,3}[0-9$_])[A-Za-z_$][A-Za-z0-9_$]{1,3})(?=\\.[A-Za-z_$][A-Za-z0-9_$]{2}|\\(| is (?:not (?:a |an |defined|iterable)|undefined|null))"}];var Ko=new Map([...tt.map(({name:e})=>[e,`<${e}>`]),["quotedpath","<path>"],["winpath","<path>"],["uncpath","<path>"],["homepath","<path>"],["relpath","<path>"],["monthdate","<date>"],["ipv","<ip>"]]),Zu=new Set(tt.filter(({keep:e})=>e).map(({name:e})=>e)),Ku=`<(?:${[...new Set(Ko.values())].map(e=>e.slice(1,-1)).join("|")})>`,Vu=new RegExp([Ku,...tt.map(({name:e,source:t})=>`(?<${e}>${t})`)].join("|"),"g"),Zo=tt.map(({name:e})=>e);function Vo(e){return e.replace(Vu,(t,...r)=>{let n=Zo.findIndex((a,i)=>r[i]!==void 0),o=Zo[n];return o===void 0||Zu.has(o)?t:Ko.get(o)??t})}s(Vo,"parameterize");var Xu=2e3,Yu=300,Ju=40,Qu=/^(?:uncaught(?: \(in promise\))?|unhandled(?: promise)? rejection|api error|fatal error|fatal|error|exception|err!?)\s?:\s?/i,ed=4;function td(e){return e.replace(/\s+/g," ").trim().toLowerCase()}s(td,"fold");function rd(e){let[t="",r=""]=e.split(/\r\n|[\n\r\u2028\u2029]/,Ju).map(n=>n.slice(0,Xu).trim()).filter(n=>new RegExp("\\p{L}{2}","u").test(n));return nd(t)?`${t} ${r}`:t}s(rd,"informativeLines");function nd(e){return e.endsWith(":")||/^(?:\w{1,30}: )?command failed\b/i.test(e)||e.split(/\s+/,3).length<3}s(nd,"isOnlyOpening");function od(e,{status:t,apiType:r}){let n=e;for(let o=0;o<ed;o+=1){let a=n.replace(Qu,"");if(t!==null&&a.startsWith(`${t} `)&&(a=a.slice(4)),r!==null&&a.startsWith(`${r}:`)&&(a=a.slice(r.length+1)),a===n)break;n=a.trimStart()}return n}s(od,"withoutPrefixes");function Xo(e,t={status:null,apiType:null}){let r=od(rd(e).replace(/\s+/g," ").trim(),t);return sd(td(Vo(r)).slice(0,Yu))}s(Xo,"identifyingMessage");function sd(e){let t=e.length;for(;t>0&&/[.,:;!…\s]/.test(e.charAt(t-1));)t-=1;return e.slice(0,t)}s(sd,"withoutEnd");var Yo=3;function Nt(e){if(e===null)return null;let r=(e.trim().split(/[.:]/).filter(n=>n!=="").at(-1)??"").replace(/^_+/,"").replace(/(?<=[a-z])\d{1,3}$/,"").trim();return r===""?null:r.slice(0,100)}s(Nt,"cleanClass");function ad(e,t){let r={kind:"class",value:e};return Ot(e)?{...r,contributes:!1,hint:"looks minified"}:Po.has(e.toLowerCase())?{...r,contributes:!1,hint:"any error may have this class"}:t?{...r,contributes:!1,hint:"the HTTP status says as much"}:{...r,contributes:!0,hint:null}}s(ad,"classComponent");function id(e){let t={kind:"message",value:e},r=Io.find(({pattern:n})=>n.test(e));return r!==void 0?{...t,contributes:!1,hint:r.reason}:cd(e)?{...t,contributes:!0,hint:e.includes("<")?"numbers, ids and paths replaced":null}:{...t,contributes:!1,hint:"nothing but numbers, ids and paths"}}s(id,"messageComponent");function cd(e){return new RegExp("\\p{L}{2}","u").test(e.replace(/<[a-z]{1,12}>/g," "))}s(cd,"hasWords");function ld(e,t){let r=jr(e.frames.filter(a=>!Go(a))).slice(0,Yo);if(r.length===0){let a=jr(e.frames).slice(0,Yo);return a.length===0?null:{kind:"frames",value:a.join(" < "),contributes:!1,hint:"of a bundle; differ between builds"}}let n={kind:"frames",value:r.join(" < ")};return e.status!==null||t?.contributes===!0&&!ud(t.value)?{...n,contributes:!1,hint:"the message identifies without them"}:t?.contributes!==!0&&r.length<2?{...n,contributes:!1,hint:"one frame is not enough"}:{...n,contributes:!0,hint:"the message alone could be many bugs"}}s(ld,"framesComponent");var ud=s(e=>Mo.some(t=>t.test(e)),"isRuntimeWording");function Jo(e){let t=Nt(e.className),r=Xo(e.message,e),n=r===""?null:id(r);return[t===null?null:ad(t,e.status!==null),Cr("status",e.status===null?null:String(e.status)),Cr("api-type",e.apiType?.trim().toLowerCase()??null),Cr("code",e.code?.trim().toUpperCase()??null),n,ld(e,n)].filter(o=>o!==null)}s(Jo,"fingerprintComponents");function Cr(e,t){if(t===null||t==="")return null;let r=e==="code"&&/^(?:EXIT )?[01]$/.test(t);return{kind:e,value:t.replace(/\s+/g," ").slice(0,100),contributes:!r,hint:r?"any command may end like this":null}}s(Cr,"plain");var dd=[{family:"memory",pattern:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY|OutOfMemory\w*|exit 137)$/i},{family:"network",pattern:p("i")`
        ^(?:ECONN\w*|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOST\w*|ENET\w*|EPROTO|EADDR\w*|
          UND_ERR_\w+|ERR_(?:SSL|TLS|SOCKET|HTTP2?|NETWORK|INTERNET|CONNECTION|NAME)_?\w*|\w*CERT\w*|
          UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$
      `},{family:"filesystem",pattern:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|ENOSPC|EMFILE|ENFILE|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|EIO|EDQUOT|ESTALE|ERR_FS_\w+)$/i},{family:"process",pattern:/^(?:exit -?\d+|SIG[A-Z]+|EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{family:"module",pattern:/^(?:ERR_)?(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|PACKAGE_\w+|REQUIRE_ESM|UNKNOWN_FILE_EXTENSION)$/i}],md=[{family:"authentication",pattern:/authenticat|unauthori[sz]ed|invalid_api_key|invalid_grant|oauth/i},{family:"permission",pattern:/permission|forbidden|access_denied/i},{family:"quota",pattern:/billing|quota|credit|insufficient_funds|usage_limit/i},{family:"rate",pattern:/rate_?limit|throttl|too_many_requests/i},{family:"overloaded",pattern:/overload|unavailable|capacity/i},{family:"server",pattern:/^(?:api|server|internal)_?(?:server_?)?error$/i},{family:"request",pattern:/invalid|not_found|too_large|bad_request|unsupported|validation/i}],pd=[{family:"memory",pattern:/^(?:OutOfMemory|MemoryError|HeapError)/},{family:"network",pattern:/(?:Connection|Network|Socket|Timeout|Fetch|SSL|TLS|DNS)\w{0,150}(?:Error|Exception)$/},{family:"filesystem",pattern:/(?:File|Directory|Path|Lock)\w{0,150}(?:Error|Exception)$/},{family:"runtime",pattern:/^(?:Type|Reference|Range|Syntax|Attribute|Name|Key|Index|Assertion|Value|NullPointer|ClassCast|IndexOutOfBounds)(?:Error|Exception)$/}],Pr=s((e,t)=>t===null?null:e.find(({pattern:r})=>r.test(t))?.family??null,"first");function fd(e){return e===null||e<400?null:e===401?"authentication":e===402?"quota":e===403?"permission":e===407||e===408?"network":e===429?"rate":e===529?"overloaded":e<500?"request":"server"}s(fd,"statusFamily");function Qo(e,t){return fd(e.status)??Pr(dd,e.code)??Pr(md,e.apiType)??Pr(pd,t)??"other"}s(Qo,"familyOf");var wd=s(e=>e/2**32|0,"fromNumH"),gd=s(e=>e>>>0,"fromNumL");function es(e,t,r,n){let o=wd(r),a=gd(r);e.setUint32(t,n?a:o,n),e.setUint32(t+4,n?o:a,n)}s(es,"setU64FromNum");function ts(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}s(ts,"isBytes");var $r=s(e=>e?`"${e}" `:"","atitle");function hd(e,t=""){if(typeof e!="number")throw new TypeError($r(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError($r(t)+"expected integer >= 0, got "+e);return e}s(hd,"anumber");function jt(e,t,r=""){if(ts(e)&&(t===void 0||e.length===t))return e;t!==void 0&&hd(t,"length");let n=ts(e),o=t!==void 0?` of length ${t}`:"",a=n?`length=${e.length}`:`type=${typeof e}`,i=$r(r)+"expected Uint8Array"+o+", got "+a;throw n?new RangeError(i):new TypeError(i)}s(jt,"abytes");var bd=s((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobject"),rs=s((e,t)=>{bd(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function Mr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}s(Mr,"aexists");function ns(e,t){jt(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}s(ns,"aoutput");function Lt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}s(Lt,"clean");function It(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}s(It,"createView");function F(e,t){return e<<32-t|e>>>t}s(F,"rotr");var vd=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",yd=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function os(e){if(jt(e),vd)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=yd[e[r]];return t}s(os,"bytesToHex");function ss(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Lt(t)}}s(ss,"utf8ToBytes");function kd(e,t,r="opts"){return rs(e,"defaults"),t!==void 0&&rs(t,r),Object.assign(Object.create(null),e,t)}s(kd,"checkOpts");function as(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=kd({},t,"info");let r=s((o,a)=>e(a).update(o).digest(),"hashC"),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}s(as,"createHasher");var is=s(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function cs(e,t,r){return e&t^~e&r}s(cs,"Chi");function ls(e,t,r){return e&t^e&r^t&r}s(ls,"Maj");var Ct=class{static{s(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=It(this.buffer)}update(t){Mr(this),jt(t);let{view:r,buffer:n,blockLen:o}=this,a=t.length,i=!1;for(let c=0;c<a;){let l=Math.min(o-this.pos,a-c);if(l===o){let d=It(t);for(;o<=a-c;c+=o)this.process(d,c);i=!0;continue}n.set(c===0&&l===a?t:t.subarray(c,c+l),this.pos),this.pos+=l,c+=l,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Mr(this),ns(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:a}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),es(n,o-8,this.length*8,a),this.process(n,0),this.roundClean();let c=t===r?n:It(t),l=this.outputLen,d=l/4,m=this.get();if(l%4||d>m.length)throw new Error("invalid outputLen");for(let f=0;f<d;f++)c.setUint32(4*f,m[f],a)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:a,pos:i}=this;return t.destroyed=a,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},us=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var xd=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ue=new Uint32Array(64),Fr=class extends Ct{static{s(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:a,F:i,G:c,H:l}=this;return[t,r,n,o,a,i,c,l]}set(t,r,n,o,a,i,c,l){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=a|0,this.F=i|0,this.G=c|0,this.H=l|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let f=0;f<16;f++,r+=4)ue[f]=t.getUint32(r,!1);for(let f=16;f<64;f++){let v=ue[f-15],b=ue[f-2],E=F(v,7)^F(v,18)^v>>>3,A=F(b,17)^F(b,19)^b>>>10;ue[f]=A+ue[f-7]+E+ue[f-16]|0}let{A:n,B:o,C:a,D:i,E:c,F:l,G:d,H:m}=this;for(let f=0;f<64;f++){let v=F(c,6)^F(c,11)^F(c,25),b=m+v+cs(c,l,d)+xd[f]+ue[f]|0,A=(F(n,2)^F(n,13)^F(n,22))+ls(n,o,a)|0;m=d,d=l,l=c,c=i+b|0,i=a,a=o,o=n,n=b+A|0}n=n+this.A|0,o=o+this.B|0,a=a+this.C|0,i=i+this.D|0,c=c+this.E|0,l=l+this.F|0,d=d+this.G|0,m=m+this.H|0,this.set(n,o,a,i,c,l,d,m)}roundClean(){Lt(ue)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Lt(this.buffer)}},zr=class extends Fr{static{s(this,"_SHA256")}constructor(){super(32,us)}};var ds=as(()=>new zr,is(1));var Ed=16;function Pt(e,t){return os(ds(ss([Tt,e,...t].join(`
`)))).slice(0,Ed)}s(Pt,"hashLevel");var qd=new Set(["class","status","api-type","code"]),ms=s(({kind:e,value:t})=>`${e}=${t}`,"asPart"),Sd=s(e=>e===429||e!==null&&e>=500,"isServiceStatus");function Rd(e,t){let r=new Set(t.filter(({contributes:a})=>a).map(({kind:a})=>a));if(r.has("api-type")||Sd(e.status))return null;let n=Nt(e.className);if(n!==null&&Co.has(n))return"it was cancelled, which is no failure by itself";if(r.has("message")||r.has("code")||r.has("frames"))return null;if(r.has("status"))return"only an HTTP status, which many causes share";if(r.has("class")&&n!==null&&!$o.has(n))return null;let o=t.find(({kind:a})=>a==="message");return o!==void 0&&o.hint!==null?o.hint:o===void 0&&e.message.trim()!==""?"nothing but numbers, ids and paths":r.has("class")?"a class of the language without a message":n===null?"it is empty":"a bare \u201CError\u201D without a message"}s(Rd,"emptiness");function ps(e){let t=Jo(e),r=Rd(e,t);if(r!==null)return{kind:"unfingerprintable",reason:r};let n=t.filter(({contributes:a})=>a).map(ms),o=t.filter(({kind:a,contributes:i})=>i&&qd.has(a)).map(ms);return{kind:"fingerprint",fingerprint:{algorithm:Tt,coarse:Pt("coarse",[Qo(e,Nt(e.className))]),medium:Pt("medium",o.length>0?o:n),fine:Pt("fine",n),components:t}}}s(ps,"fingerprintError");function b2(e){let t=e.errors.map(ps),r=e.primaryError===null?void 0:t[e.primaryError];return{primary:r?.kind==="fingerprint"?r.fingerprint:null,errors:t}}s(b2,"fingerprintReport");function he(e,t){let r=new Map;return n=>{let o=r.get(n);if(o!==void 0)return o;if(n.length>Ad)return e(n);r.size>=t&&r.clear();let a=Td(n),i=e(a);return r.set(a,i),i}}s(he,"remembering");var Ad=200;function Td(e){return String.fromCharCode(...Array.from({length:e.length},(t,r)=>e.charCodeAt(r)))}s(Td,"copyOf");var Od=p()`
    ^(?:core|cli|app|apps|server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|
    android|docs|feedback|bugs?|tracker|frontend|backend|runtime|framework|engine)$
  `,_d=p()`
    ^(?:vscode-|node-|python-|py-|go-|rust-|the-|pulumi-|homebridge-|obsidian-|kubectl-|[a-z0-9]{2,20}-(?:provider|plugin|preset|extension|addon)-)|
    [-.](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang)$
  `,fs="version|install|add|run|upgrade|release|ver\\.?|cli|core|app|desktop|server|client|daemon|framework|engine|community|enterprise|pro|lite|nightly|stable|master|build|gui|qt|library|installation|package|is(?= version)",Nd="channel|beta|dev|canary|official|edition|64-bit|32-bit|x64";function Dr(e){return e===void 0?void 0:jd(e)}s(Dr,"productName");var jd=he(e=>{let{names:t,bare:r,owners:n}=Id(e);if(t.length===0)return;let o=`(?:${t.map(hs).join("|")})`,a=`(?:${n.map(hs).join("|")})`,i=[...new Set([r,...r.split(/[-_. ]+/),e.toLowerCase().split("/")[0]??""])],c=new RegExp(o,"i"),l=new RegExp(`(?<![\\w-](?<!(?<![\\w-])${a}[-_]))${o}(?![\\w-])`,"i"),d=Pd(e,r);return{isIn:s(m=>l.test(m.slice(0,100))||d(m.slice(0,100)),"isIn"),isKin:s(m=>i.some(f=>Cd(m,f)),"isKin"),isClient:/(?:ctl|cli|client)$/i.test(e),isNamedIn:s(m=>c.test(m),"isNamedIn"),without:s(m=>m.slice(0,100).replace(l," "),"without"),asLabel:new RegExp(`^[ \\t>*+\u2022-]{0,8}[*_\`]{0,2}(?:${a}[-_. ])?${o}((?: [\\w-]{1,20}){0,2})(?: [^\\w\\s:=(]{1,4})?(?: \\([^()\\n]{1,100}\\))?[*_\`]{0,2}[ \\t]{0,40}(?:=>|[:=])[*_\` \\t]{0,6}([^\\n]{3,90})`,"gim"),withVersion:new RegExp(`(?<![\\w.-](?<!(?<![\\w.-])${a}[-_.]))${o}(?:/[\\w-]{1,40}|\\.[A-Z][A-Za-z]{1,30})?["'*\`]{0,3}(?:_version\\b)?(?:[ \\t]{1,3}(?:${fs})){0,3}["'*\`]{0,3}[ \\t]{0,40}(?:[@:=|_(/]|, |==|=>|\\((?:(?:${fs}|${Nd})[ ,]{1,2}){1,3}|:\\n[ \\t]{1,8}installed:)?[ \\t|*"'\`^~=]{0,12}(?:\\d[\\w.-]{0,20} => )?(?:v|${o})?[ -]?(\\d{1,6}\\.\\d[\\w.+~-]{0,40}(?: (?:alpha|beta|rc)[ .]?\\d{1,2}(?!\\w))?|devel \\+[\\da-f]{6,40})`,"gi")}},20),ws={vscode:["vs-code","visual-studio-code"],cpython:["python"],golang:["go"],dotnet:[".net"]},Ld=/[-.]?(?:js|lang|hq|labs?|org|inc|io|project|projects|team)$/;function Id(e){let[t="",r=""]=e.toLowerCase().slice(0,200).split("/"),n=Od.test(r)?t:r,o=n.replace(_d,""),a=t.replace(Ld,""),i=Object.hasOwn(ws,n)?ws[n]??[]:[],c=[n===r?"":a,n.length>=rt&&t.endsWith(n)?t:""];return{names:gs(r===""?[]:[n,o,...i,...c]),bare:o===n?i[0]??o:o,owners:gs([t,a])}}s(Id,"namesOf");function gs(e){return[...new Set(e)].filter(t=>/^[\w.-]{2,80}$/.test(t))}s(gs,"onlyNames");var rt=4;function Cd(e,t){return e===t||t.length<2?e===t:e.length>=rt&&t.length>=rt&&(t.includes(e)||e.includes(t))?!0:e.length>rt||e[0]!==t[0]?!1:bs(e.replace(/\d/g,""),t)}s(Cd,"isShortFor");function Pd(e,t){let r=t.replace(/[^a-z]/g,""),[n="",o=""]=[r[0],r[r.length-1]],a=[...new Set(r.slice(1,-1))].join("");if(a==="")return()=>!1;let i=Math.max(rt,Math.ceil(r.length/2))-2,c=new RegExp(`(?<![\\w-])${n}[${a}]{${i},${r.length}}${o}(?![\\w-])`,"i"),l=$d(e,t),d=l===""?void 0:new RegExp(`(?<![\\w-])${l}(?=[-_ ]?versions?\\b)`,"i");return m=>{let f=c.exec(m)?.[0];return f!==void 0&&bs(f.toLowerCase(),r)||d?.test(m)===!0}}s(Pd,"shortFormFinder");function $d(e,t){let[,r=""]=e.split("/"),o=(r.toLowerCase()===t?r.replace(/(?<=[a-z])(?=[A-Z])/g,"-"):t).toLowerCase().match(/[a-z]+/g)??[],a=o.map(i=>i[0]).join("");return o.length<2||a==="os"?"":a}s($d,"initialsOf");function bs(e,t){let r=0;for(let n of e)if(r=t.indexOf(n,r)+1,r===0)return!1;return!0}s(bs,"isInOrder");function hs(e){return(e.startsWith(".")?"\\.?":"").concat(e.split(/[-_. ]+/).filter(t=>t!=="").join("[-_. ]?"),"(?:c|d|ctl)?")}s(hs,"loose");var Md=["node","nodejs","node.js","npm","npx","yarn","pnpm","bun","deno","nvm","volta","python","cpython","pip","uv","setuptools","conda","ruby","java","jdk","jvm","php","perl","dotnet",".net","gcc","clang","llvm","cmake","make","glibc","libc","openssl","git","gh","docker","podman","kubernetes","kernel","os","operating system","macos","mac","darwin","windows","linux","ubuntu","debian","fedora","android","ios","xcode","wsl","browser","chrome","chromium","firefox","safari","edge","electron","terminal","shell","bash","zsh","fish","powershell","tmux","iterm","iterm2","ghostty","kitty","warp","alacritty","wezterm","konsole","typescript","react","webpack","vite","eslint","gpu","cuda","driver","bios","firmware","model","api","protocol","schema","sdk","jq","curl","ssh","vim","neovim","nvim","emacs","intellij","webstorm","pycharm","jetbrains","ide","editor","cursor","windsurf","tool","homebrew","brew","hardware","cpu","other","dependency","server","mcp","runtime","vm","sys.version","nix","nix-env","julia","r","elixir","erlang","otp","swift","kotlin","groovy","scala","dart","ghc","ocaml","lua","postgres","postgresql","mysql","mariadb","sqlite","redis","mongodb","nginx","apache"],Fd=["vs code","vscode","visual studio code","extension","plugin","rustc","cargo","go"],ks=p()`
    \b(?:last|previous(?:ly)?|prior|earlier|older?|working|worked|good|known|expected|min(?:imum)?|
      required?|requires?|supported|latest|newest|newer|target|fixed|downgrad\w*|since|until|before|
      compared?)\b
  `,zd=/\b(?:works?|fine|roll(?:ed|ing)? ?back|from|than|for|by|post)\b/;function be(e){return ks.test(e.toLowerCase())}s(be,"isOtherTime");function Ur(e){return be(e)||zd.test(e.toLowerCase())}s(Ur,"isComparison");var xs=Es(Md),Dd=Es(Fd),vs="(?:alpha|beta|rc|cr|pre|preview|dev|devel|post|snapshot|nightly|canary|next|insiders?|sp|final|ga|release|m|a|b|p)",Gr=new RegExp(`(?:(?<![\\w.])(?:v|go)?|^[a-z]{2,10})(\\d{1,8}(?:\\.\\d{1,10}){1,4}(?:[.~-]?${vs}\\.?\\d{1,10}(?!\\d)|\\.${vs}\\b|\\.v\\d{8,14}|\\.windows\\.\\d{1,2}|[a-z](?!\\w))?(?:-(?:[a-z][0-9a-z]{0,20}|\\d{1,8}|[\\da-f]{7,12})(?:[.-][0-9a-z]{1,20}){0,4})?(?:\\+[0-9a-z]{1,20}(?:[.-](?!(?:cp|py)\\d)[0-9a-z]{1,20}){0,3})?(?: (?:alpha|beta|rc|pre)(?: ?\\d{1,3})?(?: pre)?(?![\\w-]))?)(?!\\w)`,"i"),Gd=p("i")`
    (?:[-.](?:linux|darwin|macos|osx|windows|win32|win64|x86_64|amd64|arm64|aarch64|i686|x64|x86)(?:[-.][a-z]\w{1,12}){0,4})?
    (?:\.(?:jar|war|aar|apk|ipa|zip|tar|gz|tgz|xz|whl|exe|msi|dmg|pkg|deb|rpm|dll|so|gem|nupkg|vsix|appimage|js|iso)){0,2}$
  `,Ud=/-\d{1,6}-g[\da-f]{6,40}$/,Wd=/\bdevel \+[\da-f]{6,40}\b/,Hd=/^v?(\d{1,4})$/i;function Es(e){let t=e.map(r=>r.replace(/[.+]/g,"\\$&"));return new RegExp(`(?<![\\w.])(?:${t.join("|")})(?![\\w])`)}s(Es,"wordPattern");function G(e){let t=e.toLowerCase();return ks.test(t)||xs.test(t)?0:Dd.test(t)?1:2}s(G,"versionLabelRank");function Wr(e){return G(e)===0}s(Wr,"isForeignVersion");var Bd=new Set("version versions ver v the a an your my our of for in on at is are was you i it this that using use used which what and or did do does run running please provide specify enter exact full current currently installed affected found bug issue issues problem reported observed happens occurs with from by output number info information name id tag app apps application software program product package library lib module release build commit game client cli gui engine core framework desktop web mobile plugin extension mod addon add-on integration component agent daemon image chart binary system self-hosted stable main master branch channel e.g eg ie i.e automated required optional new old".split(" "));function Hr(e){return(e.slice(0,100).toLowerCase().match(/[a-z@][\w.+/-]{0,40}/g)??[]).map(r=>r.replace(/^@|[./-]+$/g,"")).filter(r=>r.length>1&&!Bd.has(r)).slice(0,8)}s(Hr,"namingWords");function _e(e){return xs.test((/^\D{0,60}/.exec(e)?.[0]??"").toLowerCase())}s(_e,"isForeignValue");function I(e){let t=e.slice(0,200),r=Wd.exec(t)?.[0];if(r!==void 0)return r;let o=(Zd.test(t)?Kd(t):void 0)??Gr.exec(t);return o?.[1]===void 0?Hd.exec(t.trim())?.[1]??null:Ud.test(o[1])?Gr.exec(t.slice(o.index+o[0].length))?.[1]??o[1]:o[1].replace(Gd,"")}s(I,"readVersion");var Zd=/^\W{0,4}v?\d[\w.+-]{1,30}['"`]?(?:(?:,| ?\/| ?&| and|, and) ['"`]?v?\d[\w.+-]{1,30}['"`]?){1,6}\W{0,4}$/i;function Kd(e){let t;for(let r of e.split(/[,/&\s]+/)){let n=Gr.exec(r);n?.[1]!==void 0&&(t?.[1]===void 0||Ne(n[1],t[1])>0)&&(t=n)}return t}s(Kd,"newest");function Ne(e,t){let[r,n]=[ys(e),ys(t)];for(let o=0;o<Math.max(r.length,n.length);o++){let a=(r[o]??0)-(n[o]??0);if(a!==0)return a}return 0}s(Ne,"compareVersions");function ys(e){return(/^\d+(?:\.\d+)*/.exec(e)?.[0]??"").split(".").map(Number)}s(ys,"numbersOf");function Br(e){let t=e.slice(0,100);return/^\W{0,3}(?:(?:commit|sha|hash|rev(?:ision)?|git|hg)[: ]{1,2})?(?=[a-f]*\d)(?=\d*[a-f])([\da-f]{7,40}\+?(?: tip)?)(?![\w.-])/i.exec(t)?.[1]??null}s(Br,"readCommit");var Vd=[{kind:"checklist",pattern:p()`
        ^(?:pre-?flight|pre-?submission|submission)?\s?check-?\s?list|
        ^checks?$|
        ^(?:prerequisites?|before (?:you )?(?:submit|open|report)\w*|code of conduct|
          i have (?:read|searched)|is there an existing issue|initial checks?|acknowledge?ments?)
      `},{kind:"expected",pattern:p()`
        ^(?:the )?(?:expected|desired|intended)\b|
        ^what (?:should|did you expect|do you expect|i expected|you expected|were you expecting)|
        ^should happen|
        ^(?:期望|预期|期待|기대|예상|comportamiento esperado|comportement attendu|erwartet)
      `},{kind:"errors",pattern:p()`
        ^(?:full |relevant |any |the |console |exact )?(?:errors?|
          error (?:messages?|logs?|output|text|details)|logs?|log (?:output|files?|excerpts?)|
          stack ?traces?|traceback|backtrace|crash (?:logs?|reports?)|debug (?:logs?|output)|
          console (?:output|logs?)|terminal output|output|panic)(?:$|[\s/(])(?!hand|rate|code)|^(?:错误|
          エラー|오류|ログ|日志)
      `},{kind:"steps",pattern:/\breproduc|^(?:steps?|repro|minimal (?:example|repro)|how to (?:trigger|recreate)|to reproduce)\b|^(?:复现|重现|再現|재현|pasos|étapes|schritte)/},{kind:"operating-system",pattern:/\boperating systems?\b|\bos\b(?!-)|^windows build\b|^(?:操作系统|운영|betriebssystem|sistema operativo)/},{kind:"environment",pattern:p()`
        ^(?:your |my |the )?(?:development |runtime |test |system )?(?:environment|env)\b(?! variable)|
        \benvironment (?:info|information|details)$|
        ^(?:system|platform|device|machine|setup|software|debug|diagnostic|technical|version) (?:info|
          information|details|specs?|configuration)\b|
        ^(?:(?:npx )?envinfo|meta|system|setup|versions|doctor output)$|
        ^(?:环境|環境|환경|entorno|environnement|umgebung)
      `},{kind:"model",pattern:/^(?:[\w.-]{1,20} )?(?:llm |ai )?models?(?: used| name| version)?$|^which model/},{kind:"terminal",pattern:/^(?:terminal|shell|console|terminal emulator|command line)(?:$|[\s/(]?(?:shell|terminal|app|used|type|emulator|application|program))/},{kind:"platform",pattern:/^(?:which |what |your |target )?(?:platforms?|architecture)\b/},{kind:"additional",pattern:p()`
        ^(?:any )?(?:additional|further|more|extra|supplementary|supporting)\b|
        ^(?:other|anything else|notes\b|screenshots?|attachments?|context|related|references?|
          possible (?:fix|solution)|workarounds?|suggest\w*|impact)\b|
        ^(?:其他|补充|その他|추가)
      `},{kind:"actual",pattern:/^(?:the )?(?:actual|current|observed|existing)\b|^what (?:actually happen|happens|you see|i see|happened instead|(?:did )?\w+ actually)|^(?:实际|実際|실제)/},{kind:"description",pattern:p()`
        ^(?:short |brief |detailed |full )?(?:bug|issue|problem|feature|request|
          defect)?\s?(?:description|descriptions|summary|overview|report|statement|details)\b|
        ^(?:describe|description|summary|tl;?dr|the (?:problem|bug|issue))|
        ^(?:problem|bug|issue|feature request)$|
        ^what(?:'s| is| went|s)? (?:the )?(?:wrong|bug|issue|problem|happening|happened)\b|
        ^(?:描述|问题|問題|概要|説明|설명|문제|descripción|beschreibung)
      `}],qs=new Set(["bug description","feature description","environment info","errors","environment","steps to reproduce","expected behavior","actual behavior","what should happen","what's wrong","additional information","additional context","operating system","platform","version","terminal/shell","error messages/logs","relevant log output","logs","to reproduce","is this a regression","last working version"]),Xd=new Set([...qs,"description","summary","overview","problem","the problem","problem description","problem statement","bug","bug report","feature request","proposed solution","suggested fix","expected behaviour","expected","actual behaviour","actual","current behavior","current behaviour","reproduction","reproduction steps","system info","system information","environment details","error","error message","error messages","error output","error logs","log output","stack trace","impact","root cause","root cause analysis","workaround","use case","motivation","notes","related issues","what happened","background","severity"]),Zr=80,Ss=500,N=he(e=>e.slice(0,200).toLowerCase().replace(/[*_`#]/g,"").replace(/[’ʼ]/g,"'").replace(/\([^()]*\)/g," ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu,""),Ss),je=he(e=>{let t=N(e);return t.length>Zr?"other":/\bversions?\b|^版本|^バージョン|^버전/.test(t)&&!/^steps?\b|\bmodel\b|information$|info$/.test(t)?/\bchecks?$/.test(t)?"checklist":/^(?:installed|all|show|dependency|package|software|relevant)\b.*versions$|^versions$/.test(t)?"environment":/\b(?:os|operating system)\b/.test(t)?"operating-system":Wr(t)?"other":"version":Vd.find(r=>r.pattern.test(t))?.kind??"other"},Ss);function Rs(e){if(e.length>Zr)return!1;let t=N(e);return qs.has(t)||e.startsWith("### ")&&je(e)==="version"}s(Rs,"isTemplateHeading");function Kr(e){let t="",r=0;for(let n=0;n<4;n++){let o=e.indexOf(" ",r+1);if(o<0||o>Zr)break;r=o,/[\p{L}\p{N}:'’?]$/u.test(e.slice(0,r))&&Xd.has(N(e.slice(0,r)))&&(t=e.slice(0,r).replace(/:$/,""))}return t}s(Kr,"leadingPhrase");var Vr="e\\. ?g\\.|eg:|z\\. ?B\\.|par ex|p\\. ?ej|por ej|p\\. ?ex|por ex|ex[.:] |es\\. |bijv|np\\. |\u043D\u0430\u043F\u0440|\u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440|\u4F8B\u5982|\u5982[:\uFF1A]|\u4F8B[:\uFF1A]|\u4F8B\u3048\u3070|\uC608[:\uFF1A)]|\xF6rn",As=p("gimu")`
    ^[ \t]{0,8}(?:\/\/|#|<!--|--|;)? ?(?:REPLACE ME|TODO: (?:describe|replace))\b.*$|
    ^[ \t]{0,8}(?:[-*+] )?(?:\*{0,2}[\p{L}\p{N}_ /()-]{1,40}[:：]?\*{0,2} ?)?(?:[\[［](?:${Vr}|eg |what |which |your |please |a |an |the |if |describe|insert|paste|add )[^[\]\n]{2,200}[\]］]|
      [(（](?:${Vr})[^()\n]{2,200}[)）])(?!\()[.,]?[ \t]{0,4}$|
    ^[ \t]{0,8}(?:Add any other (?:details|context|information) about the (?:problem|feature request) here|
      A clear and concise description of (?:what|any) [^\n]{4,120}|
      If applicable, add screenshots to help explain your problem|
      (?:Falls zutreffend|Le cas échéant|Si (?:corresponde|aplica|es aplicable)|Se aplicável|Se applicabile)[^\n]{0,160}|
      Help us help you![^\n]{0,200}|
      put down a short code snippet[^\n]{0,200}|
      Steps to reproduce the behaviou?r|
      Eine klare und (?:präzise|prägnante|knappe) Beschreibung[^\n]{0,160}|
      Une description claire et concise[^\n]{0,160}|
      Una descripción clara y concisa[^\n]{0,160}|
      Uma descrição clara e concisa[^\n]{0,160}|
      Una descrizione chiara e concisa[^\n]{0,160}|
      (?:Ч[её]ткое|Ясное) и краткое описание[^\n]{0,160}|
      (?:请)?(?:清晰|清楚)(?:而|、|且)?(?:简洁|简明|准确)?地?(?:描述|说明)[^\n]{0,120}|
      (?:バグ|問題)(?:の内容)?(?:を|について)(?:明確|簡潔)[^\n]{0,120}|
      (?:버그|문제)(?:에 대한|를|가)?[^\n]{0,20}(?:명확|간결)[^\n]{0,120}|
      (?:\d\. )?(?:Go to|Click on|Scroll down to|Gehe zu|Klicke auf|Aller à|Cliquez sur|Ir a|Haga clic en|Vá para|Clique em|进入|点击|滚动到) ?['‘“"「]\.{2,5}['’”"」]|
      4\. See (?:the )?error)[.:。：]?[ \t]{0,4}$
  `,Yd=new RegExp(String.raw`[[［](?:${Vr})[^[\]\n]{1,200}[\]］][ \t]{0,4}$`,"iu");function Ts(e){if(!/[\]］]\s*$/.test(e.slice(-6)))return e;let t=e.replace(Yd,"");return t!==e&&/^ {0,4}[-*+] [\p{L} ]{2,30}$/u.test(t)?`${t.trimEnd()}:`:t}s(Ts,"withoutEndingHint");var Jd=new RegExp(String.raw`^(?:Help us help you\b|Put down a short code snippet|`+String.raw`(?:Please )?(?:describe|provide|paste|include|explain|tell us|fill in|list|attach) (?:the|a|an|any|your|what|how|us|here|in detail|as much)\b)`,"i"),Os=/\byou(?:r)?\b/i,_s=/\b(?:I|I'm|I've|my|me)\b/,Qd=/^[ \t]{0,8}(?:[-*+] \*{0,2}|\*\*)[\p{L}\p{N}_ /().'-]{2,60}(?:[:：]\*{0,2}|\*{2}[:：]?)[ \t]{0,4}$/gmu,em=["[","\uFF3B","(e","(what ","(which ","(your ","(please ","(a ","(an ","(the ","(if ","(describe","(insert","(paste","(add ","REPLACE ME","TODO: ","the problem here","feature request here","lear and concise","screenshots","Help us help","hort code snippet","Steps to reproduce","Beschreibung","Falls zutreffend","claire et concise","Le cas \xE9ch\xE9ant","clara y concisa","Si ","clara e concisa","Se ap","chiara e concisa","\u043A\u0440\u0430\u0442\u043A\u043E\u0435 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435","\u7B80","\u6E05","\u660E\u78BA","\u7C21\u6F54","\uBA85\uD655","\uAC04\uACB0","..","See error","See the error","(\u4F8B","\uFF08\u4F8B","(\uC608"],tm=Te(em);function $t(e){let t=e.includes("you")&&Os.test(e)&&rm.test(e);if(!t&&tm(e).size===0)return e;let r=e.replace(As,"");return t?nm(e).replace(As,""):r}s($t,"withoutHints");var rm=/\b(?:help us|put down|describe|provide|paste|include|explain|tell us|fill in|list|attach) /i;function nm(e){return e.split(/(\n\s*\n)/).map(t=>om(t.trim())?"":t).join("")}s(nm,"withoutHintParagraphs");function om(e){return Jd.test(e)&&Os.test(e)&&!_s.test(e)}s(om,"isHintParagraph");function nt(e){return e.length>am||e===""||_s.test(e)||!sm.test(e)?!1:$t(e.replace(Qd,"")).trim()===""}s(nt,"isUnfilled");var sm=/^\s{0,20}(?:[^\n]{0,80}[:：*\]］)）][ \t]{0,4}(?:\n|$)|(?:\/\/|#|<!--|--|;)? ?(?:REPLACE|TODO)|[A-Z\p{L}][^\n]{12,200}(?:\n|$))/u,am=3e3;var Ns=/^(?:_?no response_?|n\/?a\.?|n\.a\.|-{1,3}|_{1,3}|none provided)$/i,js=/^\*\*Note:?\*\*:? (?:Error logs were truncated|Content was truncated|The description was shortened)[^\n]{0,200}$/im,im=/<\/?(?:img|details|summary|br|hr|p|div|span|b|i|em|strong|code|pre|kbd|sub|sup|ul|ol|li|table|t[rdh]|thead|tbody|a|video|source|h[1-6]|blockquote|center|picture)\b[^<>]{0,2000}>/gi,cm=/!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g,lm=/^[ \t]{0,12}[-*+] \[[ xX✓]\] .*$/gm;function Q(e){let t=$t(U(e.pieces)).trim(),r=!Ns.test(t)&&!nt(t);return{kind:e.kind,heading:e.heading,text:r?t:""}}s(Q,"toField");function U(e){return e.map(t=>t.text).join(`
`)}s(U,"pieceText");function j(e){let t=[];for(let r of e)r.kind==="line"&&t.push(r.text);return t.join(`
`)}s(j,"lineText");function Le(e){return Ns.test(e.trim())?"":$t(e.replace(lm,"")).replace(js,"").replace(im," ").replace(cm," ").replace(/\n[ \t]+(?=\n)/g,`
`).replace(/\n{3,}/g,`

`).trim()}s(Le,"proseText");function ee(e){return e.startsWith("**")&&js.test(e)}s(ee,"isTruncationNote");function Xr(e){return e.flatMap(t=>t.kind==="fence"&&t.text.trim()!==""&&!nt(t.text)?[{language:t.language,text:t.text}]:[])}s(Xr,"codeBlocks");var um=new Set(["bug description","feature description","environment info","errors"]);function Ls(e){let[t,...r]=e;if(r.some(a=>a.level===0&&um.has(N(a.heading))))return"bug-command";let n=t===void 0||Le(j(t.pieces))==="",o=r.filter(a=>a.level===3);return n&&r[0]?.level===3&&o.length>=2?"issue-form":"free-text"}s(Ls,"detectFormat");var dm=new Map([["quot",'"'],["lt","<"],["gt",">"],["#39","'"],["amp","&"]]);function de(e){let t=e.includes("</")?e.replace(/<\/?(?:a|b|i|pre|code|p|br|tt)(?: [^<>\n]{0,400})?>/g,""):e;return t.includes("&")?t.replace(/&(quot|lt|gt|#39|amp);/g,(r,n)=>dm.get(n)??r):t}s(de,"plainMarkup");var Cs=400,mm=/^(?: {4}|\t)\s{0,40}[^\s⎿●⏺│┃>*+-]/,pm=/^\s{0,12}(?:[-*+•]|\d{1,3}[.)]) /;function Ps(e,t){if(!mm.test(e[t]??"")||!fm(e,t))return t;let r=t+1;for(let n=r;n<e.length&&n<t+Cs;n++){let o=e[n]??"";if(/^(?: {4}|\t)/.test(o)&&o.trim()!=="")r=n+1;else if(o.trim()!=="")break}return r}s(Ps,"indentedEnd");function fm(e,t){if(t===0)return!0;if((e[t-1]??"").trim()!=="")return!1;for(let r=t-2;r>=Math.max(0,t-12);r--){let n=e[r]??"";if(n.trim()!=="")return!pm.test(n)&&!/^(?: {1,}|\t)/.test(n)}return!0}s(fm,"standsApart");var Is=/^\s{0,8}<pre(?: [^<>]{0,200})?>\s{0,4}(?:<code(?: [^<>]{0,200})?>)?/i,wm=/(?:<\/code>)?\s{0,4}<\/pre>/i;function $s(e,t){let r=Is.exec(e[t]??"");if(r)for(let n=t;n<Math.min(e.length,t+Cs);n++){let o=n===t?(e[n]??"").slice(r[0].length):e[n]??"";if(n>t&&Is.test(o))return;let a=o.search(wm);if(a<0)continue;let i=[(e[t]??"").slice(r[0].length),...e.slice(t+1,n+1)];i[i.length-1]=o.slice(0,a);let c=i.join(`
`).trim();return i.some(hm)||gm(c)?void 0:{text:de(c),next:n+1}}}s($s,"preBlock");function gm(e){return e.split(/\n\s*\n/).some(t=>{let r=t.trim().split(/\s+/,60),n=r.filter(o=>/^[a-z]{1,16}[,.;]?$/.test(o)).length;return r.length>=10&&n>=.7*r.length&&/[.:?]$/.test(t.trim())})}s(gm,"isTold");function hm(e){return/^[A-Z][^\n]{8,}\?$|^[A-Z][a-z' ]{1,12} (?:[\w',()-]{1,24} ){5,}[\w',()-]{1,24}[.:]$/.test(e.trim())}s(hm,"isSentence");var bm=new Set("bash sh shell zsh console terminal powershell cmd json jsonc js javascript jsx ts typescript tsx python py rust go java kotlin c cpp csharp ruby php html xml css yaml yml toml ini sql text txt log plaintext diff markdown md".split(" "));function Ms(e){let t={lines:e.split(`
`),pieces:[],next:0,neverClosed:{"`":1/0,"~":1/0},commentsEnd:!0};for(;t.next<t.lines.length;){let r=t.lines[t.next++]??"",n=km(r);if(n)Fs(t,n);else{if(vm(t,r))continue;if(r.includes("<!--")&&qm(t,r))continue;(r!==""||!ym(t.pieces))&&Gs(t,r)}}return t.pieces}s(Ms,"scanPieces");function vm(e,t){let r=e.next-1;if(t.startsWith("    ")||t.startsWith("	")){let o=Ps(e.lines,r);if(o===r)return!1;let a=Ds(e.lines.slice(r,o)).join(`
`).trimEnd();return e.pieces.push({kind:"fence",language:"",text:a,closed:!0}),e.next=o,!0}let n=$s(e.lines,r);return n===void 0?!1:(e.pieces.push({kind:"fence",language:"",text:n.text,closed:!0}),e.next=n.next,!0)}s(vm,"readUnfenced");function ym(e){return e.at(-1)?.text===""&&e.at(-2)?.text===""}s(ym,"endsEmpty");function km(e){if(!e.includes("```")&&!e.includes("~~~"))return;let t=e.trim(),r=t[0];if(r!=="`"&&r!=="~")return;let n=Jr(t,r);if(n<3)return;let o=t.slice(n).trim();if(!(o.includes("`")||o.length>60))return{mark:r,length:n,language:xm(o)}}s(km,"openingFence");function xm(e){return(e.split(/[\s{]/,1)[0]??"").toLowerCase().replace(/^\./,"")}s(xm,"languageOf");function Jr(e,t){let r=0;for(;e[r]===t;)r++;return r}s(Jr,"runLength");function Fs(e,t){let r=e.next,n=zs(e,t),o=n??Em(e,r);e.pieces.push({kind:"fence",language:t.language,text:Ds(e.lines.slice(r,o)).join(`
`),closed:n!==void 0}),e.next=n===void 0?o:n+1}s(Fs,"readFence");function zs(e,t){if(!(t.length>=e.neverClosed[t.mark])){for(let r=e.next;r<e.lines.length;r++){let n=(e.lines[r]??"").trim();if(n[0]!==t.mark)continue;let o=Jr(n,t.mark);if(o>=t.length&&o===n.length)return r}e.neverClosed[t.mark]=t.length}}s(zs,"closingLine");function Em(e,t){for(let r=t;r<e.lines.length;r++){let n=e.lines[r]??"";if((n.startsWith("### ")||n.startsWith("**"))&&Rs(n))return r}return e.lines.length}s(Em,"templateHeadingAfter");function Ds(e){let t=80;for(let r of e)r.trim()!==""&&(t=Math.min(t,r.length-r.trimStart().length));return t===0||t===80?[...e]:e.map(r=>r.slice(t))}s(Ds,"dedent");function qm(e,t){if(!e.commentsEnd)return!1;let r=t.indexOf("<!--"),n=e.next-1,o=t.indexOf("-->",r+4);for(;o<0&&++n<e.lines.length;)o=(e.lines[n]??"").indexOf("-->");if(o<0)return e.commentsEnd=!1,!1;let a=(e.lines[n]??"").slice(o+3),i=t.slice(0,r);return e.next=n+1,i.trim()!==""&&Gs(e,i),a.trim()!==""&&(e.lines[--e.next]=a),!0}s(qm,"dropComment");function Gs(e,t){let r=Ts(t),n=0,o=r.indexOf("```");for(;o>=0;){let a=Jr(r.slice(o,o+80),"`"),i=r.indexOf("`".repeat(a),o+a);if(i<0){if(Sm(e,r,n,o,a))return;break}Yr(e,r.slice(n,o));let{language:c,text:l}=Rm(r.slice(o+a,i));for(e.pieces.push({kind:"fence",language:c,text:l,closed:!0}),n=i+a;r[n]==="`";)n++;o=r.indexOf("```",n)}n===0?e.pieces.push({kind:"line",text:r}):Yr(e,r.slice(n))}s(Gs,"readLine");function Sm(e,t,r,n,o){let a=t.slice(n+o).trim();if(!/^[a-z]{0,12}$/i.test(a))return!1;let i={mark:"`",length:o,language:a.toLowerCase()};return zs(e,i)===void 0?!1:(Yr(e,t.slice(r,n)),Fs(e,i),!0)}s(Sm,"openLateFence");function Rm(e){let t=e.trim(),r=t.split(/\s/,1)[0]??"";return r.length<t.length&&bm.has(r.toLowerCase())?{language:r.toLowerCase(),text:t.slice(r.length).trim()}:{language:"",text:t}}s(Rm,"inlineCode");function Yr(e,t){t.trim()!==""&&e.pieces.push({kind:"line",text:t})}s(Yr,"pushLine");var Us=80,Am=400,Tm=100,Om=/ (?=#{1,6} [\p{L}\p{N}*🐛✨])/u;function Ws(e){return Lm(e).flatMap(Nm)}s(Ws,"splitSections");var _m=new Set(["version","operating-system","platform","terminal","model"]);function Nm(e){let{kind:t,level:r,pieces:n}=e;if(!_m.has(t)&&!(t==="expected"&&r===0))return[e];let o=n.findIndex(({text:l})=>l.trim()!==""),a=n.slice(o+1).findIndex((l,d,m)=>{let f=(m[d-1]??n[o])?.text.trim()==="";return l.kind==="fence"?t!=="expected"||f:f&&jm(l.text)});if(o<0||a<0)return[e];let i=o+1+a,c={kind:"description",heading:"",level:-1,pieces:n.slice(i)};return[{...e,pieces:n.slice(0,i)},c]}s(Nm,"afterAnswer");function jm(e){return!/^[\s>]{0,8}(?:[-*+•|#]|\[|<|\w[\w /()-]{0,30}[:=])/.test(e)&&e.trim().split(/\s+/,5).length>=5}s(jm,"isToldSentence");function Lm(e){let t=[{head:{kind:"description",heading:"",level:-1,rest:""},pieces:[]}],r=t[0]?.pieces??[];for(let n of e){let o=Im(n);for(let a of o?Cm(n):[n]){let c=a.kind==="line"&&t.length<=Am?Pm(a.text,o):void 0;c?(r=c.rest===""?[]:[{kind:"line",text:c.rest}],t.push({head:c,pieces:r})):r.push(a)}}return t.map(({head:n,pieces:o})=>({kind:n.kind,heading:n.heading,level:n.level,pieces:o}))}s(Lm,"headedParts");function Im(e){return e.kind==="line"&&e.text.length>=Tm&&e.text.includes(" #")}s(Im,"isCollapsed");function Cm(e){return e.text.split(Om).map(t=>({kind:"line",text:t}))}s(Cm,"reline");function Pm(e,t){if(!e.includes("#")&&!e.includes("**"))return;let r=e.trimStart();if(r.startsWith("#"))return $m(r,t);if(r.startsWith("**")&&r[2]!=="*")return Fm(r)}s(Pm,"readHeading");function $m(e,t){let r=0;for(;e[r]==="#";)r++;if(r>6||e[r]!==" "&&e[r]!=="	")return;let n=e.slice(r).trim();if(n.length>Us||t&&Kr(n)!=="")return Mm(n,r);let o=n.replace(/#{1,6}$/,"").trim();return{kind:je(o),heading:o,level:r,rest:""}}s($m,"readHashHeading");function Mm(e,t){let r=Kr(e);return{kind:je(r),heading:r,level:t,rest:e.slice(r.length).replace(/^:/,"").trim()}}s(Mm,"leadingHeading");function Fm(e){let t=e.indexOf("**",2);if(t<0||t>Us)return;let r=e.slice(2,t).replace(/:$/,"").trim(),n=e.slice(t+2).replace(/^:/,"").trim(),o=je(r);if(!(r===""||ee(e)||o==="other"&&(n!==""||r.replace(/ ?\([^()]*\)/g,"").length>40)))return{kind:o,heading:r,level:0,rest:n}}s(Fm,"readBoldHeading");function Qr(e,t,r,n,o){let a=[],i=e.text.trim()==="";return e.tooLong&&a.push({kind:"too-long",detail:`Only the first ${65536} characters were read.`}),i&&a.push({kind:"empty-body",detail:"The body is empty."}),t.some(c=>c.kind==="fence"&&!c.closed)&&a.push({kind:"fence-unclosed",detail:"A code fence is opened but never closed."}),t.some(c=>c.kind==="line"&&Dm(c.text))&&a.push({kind:"content-truncated",detail:"The sender shortened the text to fit a length limit."}),!i&&o===""&&a.push({kind:"description-missing",detail:"Nothing describes the problem."}),n==="bug-command"&&!r.some(c=>c.kind==="environment")&&a.push({kind:"environment-missing",detail:"The report has no Environment Info."}),a}s(Qr,"bodyProblems");function Dm(e){return ee(e)&&!/error logs/i.test(e)}s(Dm,"isContentNote");var Gm=p("gi")`
    (?:操作系统|系统|系統|平台|版本号?|バージョン|버전|운영 ?체제)[)*_\x60 \t]{0,24}[:=|：][*_\x60 \t]{0,6}|\b(?:betriebssystem|
      sistema operativo|sistema operacional|versión|versão|version du système|feedback id|
      operating systems?(?: name| and version| \/ platform)?|(?:os )?platform and distribution|os(?: name|\/arch| version and name| and version|
      (?: [\w.-]{1,20}){1,2} installed on)?|platform|versions?|terminal|shell|host|system|using|
      browsers?)\b(?: ?\([^()\n]{1,80}\))?[)*_\x60 \t]{0,24}(?:=>|[:=|│：]|(?<=\*)(?=\s*\S)|(?<=version  {2,24})(?=v?\d))[*_\x60 \t]{0,6}
  `,Um=300,Hs=48,Wm=120;function ve(e,t=Gm){let r=[];for(let n of k(e,t)){if(r.length>=Um)break;let o=n.index,a=o+n[0].length,i=Bm(e,o,n[0]);r.push({label:Hm(e,o,i),value:Km(e,a),offset:o})}return r}s(ve,"labelledValues");function Hm(e,t,r){if(r!=="version")return r;let[n="",o=""]=e.slice(Math.max(0,t-Hs),t).split(`
`).reverse();if(/\bos name: "?[^",\n]{1,30}"?, $/i.test(n)||/^[ \t]{0,8}os-release {0,20}:/i.test(o))return"os version";let a=/^([ \t]{0,20})([\w@/. -]{1,40}):$/.exec(o);return a&&(a[1]??"").length<(/^[ \t]*/.exec(n)?.[0]??"").length?`${(a[2]??"").trim().toLowerCase()} version`:/^[\s*+-]{0,8}\**(?:browser|device)\b/i.test(o)?"browser version":r}s(Hm,"withParent");function Bm(e,t,r){let n=e.slice(Math.max(0,t-Hs),t),o=/[^\n:：=|│;,.!?()[\]*`•]*$/.exec(n)?.[0]??"",a=r.replace(/\([^()]*\)/," ").replace(/[^\p{L}\p{N}_ ]/gu," ");return`${o}${a}`.toLowerCase().replace(/^[\s\-–+#>]+/,"").replace(/\s+/g," ").trim()}s(Bm,"labelAt");var Zm=/\s(?:[-*•|] ?[*_`]{0,2}|[*_`]{1,2})?(?:[A-Z][\w/.()+-]{0,24} ){0,3}[A-Za-z][\w/.()+-]{0,24}[*_`]{0,2}:(?:\s|\*|$)/;function Km(e,t){let r=/^[^\n|│]*/.exec(e.slice(t,t+Wm))?.[0]??"",n=r.search(Zm);return(n>=0?r.slice(0,n):r).replace(/[.。]\s.*$/,"").replace(/[*`"']/g,"").replace(/^[\s_]+|[\s_]+$/g,"").replace(/^([^{[]*?)[}\];,]+$/,"$1")}s(Km,"valueAt");function Mt(e){return e.endsWith("feedback id")?"feedbackId":/\b(?:os|operating systems?)\b|^(?:操作系统|系统|系統|平台|운영 ?체제|betriebssystem|sistema opera\w+)$/.test(e)?"platform":/(?:版本号?|バージョン|버전|versión|versão)$/.test(e)||/\bversions?$/.test(e)?"version":/^(?:web )?browsers?$/.test(e)||/^(?:platform|host|system)$|\bplatform$/.test(e)?"platform":/\b(?:terminal|shell)$/.test(e)&&e.length<30?"terminal":void 0}s(Mt,"labelKey");function Bs(e){if(e.length>140||!/[:：=|]/.test(e))return!1;let[t]=ve(e);return t===void 0||t.offset>40||Mt(t.label)===void 0?!1:/^[\s*+•|>_-]{0,8}[\w /.()@-]{1,40}[\s*_`]{0,4}[:：=|]/.test(e)&&t.value.length+60>e.length}s(Bs,"isEnvironmentLine");var Vm=/^[ \t]{0,8}[-*+•|]|^[\w /*`-]{1,40}[:：=]/,Xm=300;function Zs(e){return j(e.pieces).split(`
`).filter(t=>t.length>Xm||!Vm.test(t)).join(`
`)}s(Zs,"environmentProse");var Ym=new Set(["checklist","version","platform","operating-system","terminal","model"]);function en(e,t){return e.map(n=>Jm(n,t)).filter(n=>n!=="").join(`

`)}s(en,"readProse");function Jm(e,t){if(Ym.has(e.kind))return"";if(e.kind==="errors"&&t==="bug-command")return sp(e);if(e.kind==="environment")return Le(Zs(e));let r=Le(tp(j(e.pieces))),n=nt(r)?"":r;return t==="issue-form"&&e.kind==="other"&&ep(n)?"":e.kind==="other"&&t==="free-text"&&e.heading!==""&&!Qm(e,n)?`${e.heading}
${n}`.trim():n}s(Jm,"sectionProse");function Qm({level:e,pieces:t},r){return r===""&&(e===0||e>=3)&&Xr(t).length===0}s(Qm,"isEmptied");function ep(e){return e.length<=60&&!e.includes(`
`)&&!/[.!?。]$/.test(e)}s(ep,"isChoice");function tp(e){return/\b(?:os|version|platform|terminal|shell|system|host|feedback id|argv|arg(?:ument)?s|value)\b/i.test(e)?op(e.split(`
`)).filter(t=>!Bs(t)&&!rp.test(t)).join(`
`):e}s(tp,"withoutEnvironment");var rp=/^[\s*+•|>_-]{0,8}(?:[\w ]{0,20}\bargv|command[ -]line|arg(?:ument)?s|flags)\b[^\n]{0,40}?[:|=][^\n]{0,40}--\w/i,np=/^\s{0,4}\|? ?\**(?:item|key|property|name|setting|field|component|system)\** ?\| ?\**(?:value|version|info|details)\** ?\|?\s*$/i;function op(e){let t=!1;return e.filter(r=>(t=np.test(r)||t&&r.includes("|"),!t))}s(op,"withoutFactTables");function sp(e){let t=j(e.pieces);return t.trimStart().startsWith("[")||t.includes('[{"')?"":Le(t)}s(sp,"afterBlock");function tn(e,t){return Xr(e.filter(r=>!t.has(r)))}s(tn,"reporterCode");function Ks(e){let t=Ms(e.text),r=Ws(t);return{normal:e,pieces:t,sections:r,format:Ls(r)}}s(Ks,"readBody");function Vs(e){return e.replace(/\s+/g," ").trim()}s(Vs,"readTitle");var ap=/\bwsl ?[12]?\b|windows subsystem for linux|microsoft-standard|\d-microsoft\b/,ip=[{os:"macos",pattern:/\b(?:darwin|mac ?os ?x?|os ?x|osx|macbook|imac|mac|mavericks|yosemite|el capitan|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|apple silicon)(?![a-z])/},{os:"windows",pattern:/\b(?:(?:windows|win ?(?:32|64|7|8|10|11)|windows_nt|mingw\d*|msys2?|cygwin)(?![a-z])|10\.0\.[12]\d{4}\b)/},{os:"linux",pattern:p()`
        \b(?:linux\d?|ubuntu|debian|fedora|arch|archlinux|manjaro|centos|rhel|red ?hat|rocky|alma|
          alpine|(?:open)?suse|mint|pop!?_?os|nixos|gentoo|raspbian|raspberry|kali|endeavouros|cachyos|
          void|zorin|steamos|synology|unraid|truenas|hass ?os|haos|home ?assistant os|openwrt|proxmox|x11|codespaces?|devcontainer)(?![a-z])|
        ^\s{0,4}(?:1[0-9]|2[0-9])\.(?:04|10)(?:\.\d)?(?: ?lts)?\s{0,4}$
      `},{os:"android",pattern:/\b(?:android|termux|lineageos|grapheneos)\b/},{os:"ios",pattern:/\b(?:ios|ipados|iphone|ipad|tvos|watchos|visionos)(?![a-z])/},{os:"freebsd",pattern:/\bfreebsd(?![a-z])/},{os:"openbsd",pattern:/\bopenbsd(?![a-z])/},{os:"netbsd",pattern:/\bnetbsd(?![a-z])/},{os:"solaris",pattern:/\b(?:solaris|illumos|smartos|omnios|sunos)/},{os:"chromeos",pattern:/\bchrome ?os\b|\bchromebook\b/},{os:"web",pattern:/\b(?:web|browser|web ?app|on the web|chrome(?! ?os)|chromium|firefox|safari|edge)\b/},{os:"other",pattern:/\b(?:other|dragonfly(?:bsd)?|aix|haiku|plan ?9|z\/os|qnx|vxworks|fuchsia)\b/}];function z(e){let t=e.slice(0,200).toLowerCase();if(ap.test(t))return"wsl";let r=ip.map(({os:o,pattern:a})=>({os:o,at:t.search(a)})).filter(({at:o})=>o>=0),n=r.filter(({os:o})=>o!=="other"&&o!=="web");return n.length>2?null:(n.length>0?n:r).sort((o,a)=>o.at-a.at)[0]?.os??null}s(z,"normalizeOperatingSystem");var cp=/^[ \t>*_#\d.)-]{0,12}((?:what|which|on what|on which|in which)\b[^\n?]{3,160})\?[ \t]{0,2}([^\n]{0,160})$/gim,lp=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)[`'"][ \t]{0,3}(?:\w{1,12}[ \t]{0,3})?[:=>]{1,2}[ \t*`]{0,4}([^\n`]{3,80})/gi,Xs=30,up=4;function Ys(e){let t=[];if(e.includes("?"))for(let r of k(e,cp)){if(t.length>=Xs)break;let n=(r[1]??"").toLowerCase().replace(/\([^()]*\)/g," ");if(!/\bversions?\b|\boperating system|\bos\b|\bplatform\b/.test(n))continue;let o=dp(r[2]??"")||mp(e,r.index+r[0].length);o!==""&&t.push({question:n,answer:o})}if(!e.includes("-v")&&!e.includes("ersion")&&!e.includes("-V"))return t;for(let r of k(e,lp)){if(t.length>=Xs)break;t.push({question:`version of ${(r[1]??"").toLowerCase()}`,answer:r[2]??""})}return t}s(Ys,"askedValues");function dp(e){let t=e.replace(/\([^()]*\)/g," ").replace(/^[\s*_`"']+|[\s*_`"']+$/g,"");return/[\p{L}\d]/u.test(t)?t:""}s(dp,"answerOf");function mp(e,t){let r=e.slice(t,t+400).split(`
`).slice(1,1+up);for(let n of r){let o=n.replace(/^[\s>*+•`-]+|[\s*_`]+$/g,"");if(/\?$/.test(o)||/^#/.test(n))return"";if(o!==""&&!/^\(.*\)$/.test(o)&&!/^[$%] /.test(o))return o}return""}s(mp,"below");var nn=[{name:"wsl-kernel",source:"https://github.com/microsoft/WSL2-Linux-Kernel",words:["icrosoft-standard"],pattern:/(\b\d{1,2}\.\d{1,3}[\w.-]{0,20}-microsoft-standard[\w-]{0,20})/gi,rank:11},{name:"wsl-first-kernel",source:"https://learn.microsoft.com/windows/wsl/compare-versions",words:["Microsoft #","-Microsoft"],pattern:/((?:Linux )?\b\d\.\d{1,2}\.\d{1,3}-\d{5}-Microsoft\b)/g,rank:27},{name:"dotnet",source:".NET's RuntimeInformation.OSDescription, dotnet --info, systeminfo",words:["OSDescription","OS Name","OS Description","OSVersion"],pattern:/\b(?:OS ?Description|OS Name|OSVersion): {0,24}([^\n]{3,100})/g,rank:26},{name:"go-version",source:"https://pkg.go.dev/cmd/go#hdr-Print_Go_version",words:["/amd64","/arm64","/386","/arm","/x86_64","/aarch64","/AMD64","/ARM64"],pattern:/\bversion:? [^\n/]{1,60}?\b((?:linux|darwin|windows|freebsd)\/(?:amd64|arm64|386|arm|x86_64|aarch64))\b/gi,rank:26},{name:"os-arch",source:"docker version",words:["/Arch"],pattern:/\bOS\/Arch: {1,20}(\w+\/\w+)/g,rank:24},{name:"go-target",source:"what Go programs print of their build",words:["linux_","darwin_","windows_","freebsd_"],pattern:/^on ((?:linux|darwin|windows|freebsd)_(?:amd64|arm64|386|arm))\b/gm,rank:24},{name:"column",source:"pulumi about, lsb_release and others that print two columns",words:["OS  ","ystem  "],pattern:/^[ \t]{0,4}(?:OS|Operating [Ss]ystem|System) {2,40}([A-Za-z][\w .-]{2,60})(?:$|:[^\n]{0,160}$)/gm,rank:23},{name:"git-for-windows",source:"git --version",words:[".windows."],pattern:/\d(\.windows)\.\d/g,rank:12},{name:"os-release",source:"os-release(5)",words:["NAME="],pattern:/^(?:PRETTY_)?NAME="?([A-Z][\w .()/-]{2,60})/gm,rank:24},{name:"go-env",source:"https://pkg.go.dev/cmd/go#hdr-Environment_variables",words:["GOOS="],pattern:/\bGOOS=["']?(\w{3,12})/g,rank:85},{name:"flutter",source:"flutter doctor",words:["(Channel "],pattern:/\b\w{2,40} \(Channel [^)\n]{1,120}? on ((?:macOS|Mac OS X|Microsoft Windows|Windows|Linux|Ubuntu)[^,\n]{0,80}),/g,rank:26},{name:"user-agent",source:"https://developer.mozilla.org/docs/Web/HTTP/Headers/User-Agent",words:["Mozilla/5.0 ("],pattern:/Mozilla\/5\.0 \(([^()\n]{3,120})\)/g,rank:22},{name:"uname",source:"uname(1)",words:["Linux ","Darwin "],pattern:/^[^\n]{0,24}\b((?:Linux|Darwin) [\w.-]{1,63} \d{1,2}\.\d{1,3}[^\n]{0,100})/gm,rank:25},{name:"python-platform",source:"https://docs.python.org/3/library/platform.html#platform.platform",words:["Linux-","Windows-","macOS-"],pattern:/\b((?:Linux|Windows|macOS)-\d{1,2}(?:\.\d{1,5}){0,3}-[\w.-]{2,80})/g,rank:24},{name:"windows-ver",source:"ver of cmd.exe",words:["Windows ["],pattern:/\b(Microsoft Windows \[[^\]\n]{5,60}\])/g,rank:26},{name:"target",source:"swift -version, clang --version",words:["Target: "],pattern:/^Target: ((?:x86_64|aarch64|arm64|i686|armv7)-[\w.-]{3,60})$/gm,rank:24},{name:"you-are-on",source:"hints of package managers",words:["ou're on ","ou are on ","ou are running on "],pattern:/\b[Yy]ou(?:'re| are)(?: running)? on (?:an? )?((?:Linux|macOS|Windows)\b)/g,rank:23},{name:"line-of-its-own",source:"what editors and IDEs copy from their About box",words:["Windows ","macOS ","Ubuntu ","Debian ","Fedora "],pattern:/^((?:Windows|macOS|Ubuntu|Debian|Fedora) \d{1,2}(?:\.\d{1,5}){0,3}(?: LTS)?)$/gm,rank:14},{name:"list-entry",source:"lists of versions in free text",words:["- ","* ","\u2022 "],pattern:/^[ \t]{0,4}[-*•] ((?:Windows|macOS|Mac OS(?: X)?|OS X|Ubuntu|Debian|Fedora|Arch Linux|Linux Mint|Linux|CentOS|RHEL|NixOS|Android|iOS)\b[\w .()/,-]{0,40})$/gim,rank:15}],pp=8,fp=Te(nn.flatMap(({words:e})=>e)),rn=new Map;for(let[e,{words:t}]of nn.entries())for(let r of t)rn.set(r,[...rn.get(r)??[],e]);function Js(e){let t=[],r=new Set;for(let n of fp(e))for(let o of rn.get(n)??[])r.add(o);for(let n of[...r].sort((o,a)=>o-a)){let o=nn[n];if(o===void 0)continue;let{pattern:a,rank:i}=o,c=t.length;for(let l of k(e,a))if(t.push({value:(l[1]??"").trim(),rank:i}),t.length-c>=pp)break}return t}s(Js,"systemMentions");function ta(e,t){let r=hp(e,t);if(e.kind==="checklist")return r;let n=`${e.heading}
${U(e.pieces)}`,o=e.kind==="expected"||wp(e.heading),a=e.kind==="environment"?75:o?8:18,i=o?10:0;return[...r,...gp(n,t),...aa(n,t,a),...ia(n,i)]}s(ta,"environmentCandidates");function wp(e){return/\bregression\b|\bwork(?:ed|ing|s)?\b.{0,40}\bbefore\b|\blast\b.{0,40}\bwork/i.test(e.slice(0,100))}s(wp,"isOfBefore");function ra(e){return{key:"version",value:Ie(e),rank:100}}s(ra,"namedVersion");function na(e,t){return[...aa(e,t,12),...ia(e,0)]}s(na,"titleCandidates");function gp(e,t){return Ys(e).flatMap(({question:r,answer:n})=>{let o=[];/\boperating system|\bos\b|\bplatform\b/.test(r)&&o.push({key:"platform",value:n,rank:78});let a=t?.isIn(r)===!0,i=_e(n)&&t?.isIn(n)!==!0;return/\bversions?\b/.test(r)&&!i&&(a||G(r.replace(/\bos\b|operating system/g,""))===2)&&o.push({key:"version",value:n,rank:a?82:74,...Ft(r,t)}),o})}s(gp,"asked");function hp(e,t){switch(e.kind){case"environment":return Ap(e,t);case"version":return[...bp(e,t),...sn(e,30,t).filter(Qs)];case"operating-system":return[{key:"platform",value:Ie(e),rank:80},...sn(e,40,t).filter(Qs)];case"platform":return[{key:"platform",value:Ie(e),rank:70}];case"terminal":return[{key:"terminal",value:Ie(e),rank:80}];case"checklist":case"model":return[];default:return xp(e,t)}}s(hp,"sectionCandidates");function Qs({key:e}){return e!=="version"}s(Qs,"isNoVersion");var oa=6;function bp(e,t){let{text:r}=Q(e),n=r.split(`
`,oa),o=vp(n)??n.find(l=>I(l)!==null&&!/^[$>#] /.test(l))??n[0]??"",i=yp.test(e.heading)&&t!==void 0?sa(e,t):(kp(r,o,t)??o).trim();return _e(i)&&t?.isIn(i)!==!0||la(e.heading,t)?[]:[{key:"version",value:i,rank:80,...Ft(e.heading,t)}]}s(bp,"versionField");function vp(e){return e.map(t=>/^version:? (\d{2,6}) \([\da-f]{7,40}\)/i.exec(t.trim())?.[1]).find(Boolean)}s(vp,"buildNumber");var yp=/\b(?:plugins|providers|extensions|packages|dependencies|modules|add-?ons|integrations|libraries)\b/i;function kp(e,t,r){return r?.isIn(t)!==!0?void 0:[...k(e,r.asLabel)].slice(0,on).find(([o,a,i=""])=>a===""&&!be(o)&&I(i)!==null)?.[2]}s(kp,"ownLine");function xp(e,t){let r=e.heading.toLowerCase(),n=sn(e,e.kind==="expected"?10:20,t);return/\bversions?\b/.test(r)&&t?.isIn(r)===!0&&!be(r)&&n.push({key:"version",value:sa(e,t),rank:80}),/^(?:which |what )?(?:web )?browsers?\b/.test(r)&&n.push({key:"platform",value:Ie(e),rank:5}),n}s(xp,"otherField");function sa(e,t){let r=Ie(e);return/\bversions\b/i.test(e.heading)?Q(e).text.split(`
`,oa).find(a=>t.isIn(a)&&I(a)!==null)??(/^\W{0,4}v?\d/.test(r)?r:""):r}s(sa,"ownValue");function aa(e,t,r){if(t===void 0)return[];let n=[];for(let o of k(e,t.asLabel)){let[a,i="",c=""]=o;if(!(be(a)||_e(c)&&!t.isIn(c))&&(n.push({key:"version",value:c,rank:r-(i===""||/version/i.test(i)?1:2)}),n.length>=on))break}for(let o of k(e,t.withVersion)){let a=e.slice(Math.max(0,o.index-24),o.index);if(Ur(a.slice(a.lastIndexOf(`
`)+1)))continue;n.push({key:"version",value:o[1]??"",rank:r});let i=e.slice(o.index+o[0].length,o.index+o[0].length+80).split(/\n|\. /,1)[0]??"",c=/ on (?:an? )?([A-Za-z](?:(?! with | using | and )[^,;()]){2,40})/.exec(i)?.[1];if(c!==void 0&&z(c)!==null&&n.push({key:"platform",value:c.trim(),rank:12}),n.length>=on)break}return n}s(aa,"productVersions");var on=20;function ia(e,t){return Js(e).map(({value:r,rank:n})=>({key:"platform",value:r,rank:n-t}))}s(ia,"systems");function Ie(e){let{text:t}=Q(e),r=(t.split(`
`,1)[0]??"").trim();return Ep.test(r)?Rp(t):r.replace(/^[-*+•>] {1,3}/,"").replace(/^\**(?:os|operating system|platform|system)\**[ \t]{0,3}(?:[:=]|=>)[* \t]{0,4}/i,"")}s(Ie,"fieldValue");var Ep=/^[-*+] {1,3}\[[ xX✓]\]/,qp=/^[-*+] {1,3}\[[xX✓]\] {1,3}(.{1,80})$/,Sp=40;function Rp(e){return e.split(`
`,Sp).map(r=>qp.exec(r.trim())?.[1]??"").filter(r=>r!=="").join(", ")}s(Rp,"ticked");function Ap(e,t){let r=U(e.pieces);return[...ca(r,90,t),...zp(Fp(r,t)),...Gp(r)]}s(Ap,"listCandidates");function sn(e,t,r){let n=`${e.heading}: ${U(e.pieces)}`;return[...ca(n,t,r),...Np(n)]}s(sn,"inlineCandidates");var Tp=/^[ \t]{0,8}([A-Za-z][\w-]{1,24}) (v?\d[\w.+-]{1,40}) \([\da-f]{7,40}[ )]/gm,Op=/^[ \t]{0,8}[$>❯%#] ?\S{1,80} (?:--version|-[vV]|version)[ \t]{0,8}\n([^\n]{3,120})$/gm,_p=/\b(?:Git|Sem)?Version:"(v\d[\w.+-]{1,40})"/g;function Np(e){if(!e.includes("ersion")&&!/\([\da-f]{7}/.test(e))return[];let t=[...k(e,Tp)].filter(a=>G(a[1]??"")>0),r=[...k(e,Op)].filter(a=>G(a[0])>0);return[...(e.includes('ersion:"')?[...k(e,_p)]:[]).map(a=>a[1]??""),...t.map(a=>a[2]??""),...r.map(a=>a[1]??"")].map(a=>({key:"version",value:a,rank:12}))}s(Np,"banners");var jp=/^(ios|ipados|android|macos|windows|ubuntu|debian|fedora)(?: os)? version$/;function Lp(e,t){let r=e.find(({label:o})=>o==="server version");if(r===void 0||t?.isClient!==!1)return e;let n=e.filter(({label:o})=>o!=="client version");return n.length===e.length?e:[{...r,label:"version"},...n]}s(Lp,"ownSide");var ea=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)(?: [\w=-]{1,30}){0,2}[`'"][*:= \t]{0,6}\n(?:[^\n]*\S[^\n]*(?:\n|$)){1,20}/g;function Ip(e,t){return t===void 0||!e.includes("version")||!Array.from(k(e,ea),([,n=""])=>n).some(n=>t.isIn(n))?e:e.replace(ea,(n,o)=>t.isIn(o)?n:`
`)}s(Ip,"withoutOthersOutput");function ca(e,t,r){let n=[];for(let{label:o,value:a}of Lp(ve(Ip(e,r)),r)){let i=jp.exec(o)?.[1];i!==void 0&&n.push({key:"platform",value:`${i} ${a}`,rank:t-10});let c=Mt(o);if(c==="version"&&/\bCulture=|^0x/.test(a)||c===void 0||c==="version"&&_e(a)&&r?.isIn(a)!==!0)continue;let l=c==="version"&&r?.isIn(a)!==!0?Ft(o,r):{};n.push({key:c,value:a,rank:t-Cp(c,o,r),...l})}return n.filter(o=>o.rank>0)}s(ca,"labelled");function Cp(e,t,r){if(e==="terminal")return t.includes("terminal")?0:5;if(e==="platform")return/^browsers?$/.test(t)?85:0;if(e!=="version")return 0;let n=r?.isIn(t)===!0&&!be(t),o=n?Pp(r.without(t)):G(t);return n&&o===2?-3:la(t,r)?100:o===2?0:o===1?$p(t):100}s(Cp,"handicap");function Ft(e,t){if(t===void 0||t.isIn(e))return{};let r=Hr(e);return r.length>0&&!r.some(n=>t.isKin(n))?{doubtful:!0}:{}}s(Ft,"doubt");function Pp(e){return G(e)===1?1:2}s(Pp,"ownRank");function la(e,t){return t===void 0||t.isIn(e)||/\b(?:extension|plugin)\b/i.test(e)?!1:G(e)===1}s(la,"isCompanion");function $p(e){return/\b(?:extension|plugin)\b/.test(e)?12:15}s($p,"companionHandicap");var ua=/\n| (?=[-*•] )/,Mp=/^[ \t]{0,8}(?:[-*+•] )?[*_`]{0,2}([A-Za-z@][\w@/. -]{1,40}?)[*_`]{0,2}(?: {0,3}[:：]| =)?[*_`]{0,2} {1,4}[*_`]{0,2}(v?\d+\.\d[^\n]{0,60})$/;function Fp(e,t){return e.split(ua).flatMap(r=>{let n=r.length>160?null:Mp.exec(r),o=G(n?.[1]??"node");return o===0?[]:[{key:"version",value:n?.[2]??"",rank:o===2?60:45,...Ft(n?.[1]??"",t)}]})}s(Fp,"productLines");function zp(e){let t=e.filter(({doubtful:r})=>r!==!0);return e.length-t.length>Dp?t:e}s(zp,"onlyFew");var Dp=1;function Gp(e){let t=e.split(ua).find(r=>{let o=r.length<=120&&!/:|\? |\be\. ?g\./.test(r)?z(r):null;return o!==null&&o!=="web"&&o!=="other"});return t===void 0?[]:[{key:"platform",value:t.replace(/^[\s*+-]+/,"").trim(),rank:50}]}s(Gp,"bareSystem");var Up="(v?\\d{1,4}\\.\\d{1,5}(?:\\.\\d[\\w.+-]{0,30}|(?:[ab]|rc|beta)\\d{1,3})?)(?![\\d.]*\\d)(?! ?(?:[GMk]i?B|ms|sec|s\\b|min|%|x\\b|px|GHz))",Wp=new RegExp(p()`
    (?:(?<=(?:^|[\n.,;(]) {0,2})(?:version|build|release)|\b(?:this is|i'?m (?:on|using|running|at)|i am (?:on|using|running)|(?:i|we) (?:use|have|run)|
      we(?:'re| are) (?:on|using|running)|
      (?:updat|upgrad)(?:ed|ing) (?:it )?to|(?:update|upgrade) to|since|as of|happens (?:in|on|with)|broken? (?:in|with|since)|broke in|fails? (?:in|on|with)|
      regress(?:ed|ion) in|installed|app|application|client|extension|plugin|add-?on|tested (?:on|with|in)|still (?:in|on|with)|running|using|reproduced (?:on|in|with)|install(?:ation)? of|
      (?:built|compiled) from (?:git )?(?:tag|release)|in|on|with))
      (?: the)?(?: (?:latest|current|new|newest|stable))?(?: (?:version|release|ver\.?|build))?
  `.source+` [\`'"]?${Up}`,"gi"),Hp=/\b(?:works?|worked|working|fine|ok|okay|correctly|not (?:yet )?updated|roll(?:ed|ing)? ?back|downgrad\w*|revert\w*|haven't|have not|fixed|planned|no (?:problem|issue)s?)\b/i,Bp=/\b(?:not|n't|no longer|never|stopped|fails? to|won't) (?:\w+ )?(?:works?|worked|working|ok|fine)\b|, (?:but )?not\b/i,Zp=/\b(?:crash\w*|fail\w*|brok\w*|break\w*|errors?|bugs?|hang\w*|freez\w*|stuck|wrong|regress\w*|not|no longer|stopped)\b|n't\b/i,Kp=/-(?:microsoft|generic|aws|azure|gcp|lts|arch|amd64)|\.(?:el|fc|amzn)\d/i,Vp=/^(?:\d{1,3}\.){3}\d{1,3}$/,da=60,Xp=20;function ma(e){let t=null,r=0;for(let n of k(e,Wp)){if(++r>Xp)break;let[o,a=""]=n,i=!/version|release|ver\b|build/i.test(o);if(i&&(/^\d+\.\d+$/.test(a)||Vp.test(a)))continue;let c=e.slice(Math.max(0,n.index-da),n.index).split(/[.;\n]\s|, | but /),l=e.slice(n.index+o.length,n.index+o.length+da).split(/[.;\n]|, (?=\w+ \d)| but |, since/,1),d=`${c[c.length-1]??""}${o}${l[0]??""}`;if(Kp.test(a)||i&&/^(?:in|on|with|using|running)\b/i.test(o)&&!Zp.test(d)&&l[0]!==":"||Hp.test(d)&&!Bp.test(d))continue;let m=I(a);m!==null&&(t===null||Ne(m,t)>0)&&(t=m)}return t}s(ma,"versionOfSentences");var Yp=[{name:"drive",source:"https://learn.microsoft.com/windows/win32/fileio/naming-a-file",os:"windows",hints:[":\\",":/"],pattern:/(?<![\w/])[A-Za-z]:(?:\\{1,2}[\w.$~ -]|\/(?:Users|Program|Windows|dev|go|projects?|src|work|tools)\b)/g},{name:"dynamic-link-library",source:"https://learn.microsoft.com/troubleshoot/windows-client/deployment/dynamic-link-library",os:"windows",hints:[".dll",".DLL","DLL load"],pattern:/\b[\w-]{1,60}\.dll\b|\bDLL load failed/gi},{name:"windows-programs",source:"programs and folders of Windows",os:"windows",hints:["AppData","APPDATA","cmd.exe","PS C:","make.bat","regedit","HKEY_","LNK","MSVC","indows NT","PSVersion"],pattern:/\bAppData\b|%(?:LOCAL)?APPDATA%|\bcmd\.exe\b|\bPS C:|\bmake\.bat\b|\bregedit\b|\bHKEY_[A-Z]|\bLNK\d{4}\b|\bMSVC\b|\bWindows NT \d|\bPSVersion\W{1,20}5\.1/g},{name:"mac-folders",source:"https://developer.apple.com/library/archive/documentation/FileManagement",os:"macos",hints:["/Users/","/Library/","/Applications/","/opt/homebrew","/private/var","/usr/local/Cellar"],pattern:/(?:(?<![\w:/])|(?<=\bfile:\/\/))\/(?:Users\/[\w.-]|System\/Library\/|Library\/|Applications\/|opt\/homebrew\/|private\/var\/|usr\/local\/Cellar\/)/g},{name:"mac-libraries",source:"dyld(1), Xcode",os:"macos",hints:[".dylib","Homebrew","Xcode","AppKit",".framework","DYLD_"],pattern:/\b[\w.-]{1,60}\.dylib\b|\bHomebrew\b|\bXcode\b|\bAppKit\b|\/[\w-]{1,60}\.framework\/|\bDYLD_[A-Z]/g},{name:"home",source:"hier(7), file-hierarchy(7)",os:"linux",hints:["/home/","/root/","/snap/","/proc/","/run/","/export/"],pattern:/(?:(?<![\w.~/-])|(?<=\bfile:\/\/))\/(?:home\/[\w.-]|root\/[\w.]|snap\/\w|proc\/(?:\d|self|sys|cpuinfo|meminfo)|run\/(?:user|systemd)\b)/g},{name:"linux-libraries",source:"ld.so(8), https://wiki.debian.org/Multiarch",os:"linux",hints:["linux-gnu",".so","dist-packages","GNU/Linux"],pattern:/\blinux-gnu|\blib[\w+.-]{1,60}\.so(?:\.\d{1,6}){0,4}\b|\/dist-packages\/|\bGNU\/Linux\b/g},{name:"linux-tools",source:"apt-get(8), dnf(8), pacman(8), systemctl(1), journalctl(1)",os:"linux",hints:["apt","dnf ","yum ","pacman ","systemctl","journalctl","dmesg","ldd ","redhat","[root@","udev"],pattern:/\b(?:sudo (?:apt|apt-get|dnf|yum|pacman|snap|systemctl)|apt-get install|pacman -S|systemctl (?:status|start|restart|enable)|journalctl|dmesg)\b|\[root@|\budev\b/g},{name:"image",source:"tags of official images: https://hub.docker.com/search?badges=official",os:"linux",hints:["alpine","bookworm","bullseye","-slim","jammy","noble"],pattern:/\b[\w./-]{1,80}:[\w.-]{0,30}(?:alpine|bookworm|bullseye|slim|jammy|noble)\b/g},{name:"android",source:"https://developer.android.com/tools/logcat",os:"android",hints:["logcat","adb ","/data/app","/data/data","AndroidRuntime","/data/user","androidx"],pattern:/\bL?androidx[./][a-z]|\blogcat\b|\badb (?:shell|install|logcat|devices)\b|\/data\/(?:app|data|user)\/|\bAndroidRuntime\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"linux",hints:["linux"],pattern:/[\w/]_linux(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|\blinux[-_](?:amd64|x64|x86_64|arm64|aarch64|386|armv\w+)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"macos",hints:["darwin"],pattern:/[\w/]_darwin(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|\bdarwin[-_](?:amd64|x64|x86_64|arm64|aarch64)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"windows",hints:["windows"],pattern:/[\w/]_windows(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|\bwindows[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"freebsd",hints:["freebsd"],pattern:/[\w/]_freebsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|\bfreebsd[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"openbsd",hints:["openbsd"],pattern:/[\w/]_openbsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|\bopenbsd[-_](?:amd64|x64|x86_64|arm64|386)\b/g}],Jp=p()`
      \b(?:Google )?(?:Chrome|Chromium|Firefox|Safari|Edge|Opera|Brave)(?: \(?(?:version|v|canary|stable|
      dev))?:? ?v?\d{2,3}\b|\b(?:[oO]n|[iI]n|[wW]ith|[uU]sing|[fF]or) (?:both |(?:the )?latest (?:version of )?|Google |
      the )?(?:Chrome|Chromium|Firefox|Safari)\b(?! (?:extension|OS))
    `,Qp=20,e1=3;function pa(e,t){let r=new Map;for(let{os:a,hints:i,pattern:c}of Yp){if(!i.some(d=>e.includes(d)))continue;let l=0;for(let d of k(e,c))if(t?.isIn(d[0])!==!0&&++l>=Qp)break;l>0&&r.set(a,(r.get(a)??0)+l)}let[n,o]=[...r].sort(([,a],[,i])=>i-a);return n===void 0?Jp.test(e)?"web":null:o===void 0||n[1]>=o[1]*e1?n[0]:null}s(pa,"systemOfTraces");var t1=p("gi")`
    (?<![\w/.@:\\$%=-])(?:
      (?:linux|darwin|windows|win|mac ?os|osx|freebsd|openbsd|netbsd|dragonfly|solaris|android)[/_-](?:amd64|arm64|arm(?:v\d\w{0,2})?|386|x64|x86(?:_64)?|aarch64|riscv64|ppc64le|mips\w{0,4})|
      win(?:dows)? ?(?:xp|vista|7|8(?:\.1)?|10|11|server(?: \d{4})?(?: ?r2)?|20\d\d(?: ?r2)?|nt)(?: (?:pro|home|enterprise|x64))?|
      win(?:32|64)|
      (?:on|in|under|using|with|use|for|for the) windows(?= ?(?:$|[.,;:!?)\n]|and |or |arm|x64|x86|64|32|with |using |it |
      when |but |the |i |machine|box|host|pc\b|laptop|desktop|server|user|platform|only|systems?|\())|
      windows (?:machine|box|host|pc|laptop|users?|installer|platform|systems?|arm|defender|explorer|service|build|subsystem for linux)|
      mac ?os(?: ?x)?(?: (?:1\d(?:\.\d{1,2}){0,2}|mavericks|yosemite|el capitan|sierra|high sierra|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe))?|
      os ?x(?: \d\d\.\d{1,2}(?:\.\d)?)?(?: (?:mavericks|yosemite|el capitan|sierra))?|osx|macbook(?: (?:pro|air))?|imac|
      (?:on|my|a|for|the|under|using) macs?(?! address)|(?<=^|[\n,;.(] ?)mac(?= ?(?:$|[,;.)\n]|os\b|\())|(?<=^|[\n,;(] ?)arch(?= ?(?:$|[,;.)\n]))|
      (?:gnu\/)?linux|ubuntu(?: (?:server )?\d\d(?:\.\d\d)?(?:\.\d)?)?|debian(?: \d{1,2})?|fedora(?: (?:core )?\d{1,2})?|centos(?: ?\d)?|rhel(?: ?\d)?|red ?hat|opensuse|
      arch ?linux|manjaro|nixos|gentoo|raspbian|raspberry ?pi(?: \d)?|linux mint|mint \d\d(?:\.\d)?|
      pop!?_os|haos|hass ?os|home ?assistant os|
      synology|dsm \d(?:\.\d)?|unraid|truenas(?: scale)?|openwrt|proxmox|alpine (?:linux|container|image|\d\.\d{1,2})|void linux|rocky linux|almalinux|amazon linux|wsl ?[12]?|
      freebsd(?: \d\d?(?:\.\d)?)?|openbsd(?: \d\.\d)?|netbsd(?: \d\d?(?:\.\d)?)?|dragonfly(?:bsd)?|solaris(?: \d\d?)?|illumos|
      android(?: \d{1,2})?(?! studio)|ios(?: \d{1,2}(?:\.\d)?)?|ipados|iphone(?: \d\d?)?|ipad|chrome ?os|chromebook
    )(?![\w/\\=@]|-\w|\.\w|:\/)
  `,r1=p("i")`
      win|mac|\barch\b|os ?x|linux|haos|hass|assistant os|
      synology|dsm|unraid|truenas|openwrt|proxmox|darwin|ubuntu|debian|fedora|centos|rhel|red ?hat|suse|manjaro|nixos|gentoo|rasp|mint|pop|alpine|wsl|
      bsd|dragonfly|solaris|illumos|android|ios|ipad|iphone|chrome ?os|chromebook
    `,n1=p("g")`
      (?<![\w/.@:\\$%=-]|(?:open|close|new|all|more|multiple|these|the|of|two|other|two|both|modal|popup|browser|terminal|
      editor|tool|chat) )Windows(?![\w/\\=@]|-\w|\.\w| (?:are|were|is being|do|have|appear|disappear|open|close|get|of|that|
      which|can|will)\b)
    `,o1=/(?:\b(?:on|under|use|using|running|with|have|is|my|a|an)|\b(?:on|in|under) (?:the|my|a|an|our|both|latest)|\b(?:64|32)[- ]?bit|\bos ?[:=]) ?$/i,s1=/^,? ?(?:\d|\(|x64\b|x86|amd64\b|arm64\b|64|32|machine|box|host|laptop|desktop|server|pc\b|vm\b|installer|user|system)/i,a1=p("i")`
    \b(?:works?|worked|working|fine|ok|okay|correctly|properly|not affected|unaffected|no (?:such )?(?:problem|issue)s?|
      passe[sd]|succeeds?|unlike|compared|(?:do|did|does)(?:n't| not) (?:happen|occur|crash|fail|reproduce)|
      can(?:'t|not) reproduce|similar to|same as|except|other than|instead of)\b
  `,i1=p("i")`
      \b(?:not|n't|no longer|never|stop(?:s|ped)?|fails? to|won't|can't|cannot|used to|only|instead of|
      unable) (?:\w+ )?(?:works?|worked|working|ok|fine|run|correctly|properly)|\b(?:in)?correctly (?:not|fail)
    `,c1=/\b(?:e\. ?g\.|such as|for example|for instance)[^)\n]{0,80}$/i,l1=/^ (?:emulator|simulator|sdk|ndk|studio|apps?\b|support\b)/i,u1=p("i")`
    ^ (?:already )?(?:(?:has|have|supports?|allows?|offers?|provides?)\b(?! (?:an?|the|this|that) (?:\w+ )?(?:issue|problem|bug|error))|
      does(?! ?n[o']t)\b)
  `,d1=/\b(?:nodes|users|customers|people|developers|builds|runners|agents|images|containers|workloads|clusters|clients)$/i,m1=/\b(?:crash\w*|fail\w*|errors?|hang\w*|freez\w*|wrong\w*|bro(?:ken?|ke)|break\w*|stuck|bugs?|(?:not|n't|no longer) work\w*)\b/i,fa=80,p1=40;function zt(e){if(!r1.test(e))return[];let t=[];for(let r of[t1,n1])for(let n of k(e,r)){if(t.length>=p1)break;let o=n.index+n[0].length,a=e.slice(Math.max(0,n.index-fa),n.index),i=e.slice(o,o+fa),c=`${f1(a)}${n[0]}${w1(i)}`;if(a1.test(c)&&!i1.test(c)||c1.test(a)||l1.test(i)||u1.test(i))continue;let l=`${n[0]}${/^ [a-z]+/.exec(i)?.[0]??""}`;if(d1.test(l)&&!m1.test(c))continue;let d=n[0].replace(/^(?:on|in|under|using|with|use|my|a|for|the)(?: the)? /i,""),m=o1.test(a)||s1.test(i)||/ \d|^(?:on|under|using|my|use) /i.test(n[0]);t.push({value:d,used:m})}return t}s(zt,"systemWords");var wa=/[.;\n()]|, (?!and\b)| (?:but|while|whereas|although|though|however)\b/i;function f1(e){let t=e.split(wa);return t[t.length-1]??""}s(f1,"lastClause");function w1(e){return e.split(wa,1)[0]??""}s(w1,"firstClause");function Dt(e){return ga(e.filter(({used:t})=>t),2)}s(Dt,"systemInUse");function an(e){return ga(e,1)}s(an,"onlySystem");function ga(e,t){let r=new Map;for(let{value:o}of e){let a=z(o);a!==null&&!r.has(a)&&r.set(a,o)}let[n]=r.values();return n===void 0||r.size>t?null:n}s(ga,"firstOf");var ye=[{name:"source",reason:"built by the reporter",source:"common usage",pattern:/\b(?:from|compiled?|built?|building) (?:the )?(?:source|git|main|master|repo|head)\b|\b(?:git|source) (?:clone|checkout|build)\b|\bself-?(?:built|compiled)\b|^(?:source|git)$/},{name:"docker",reason:"a container image",source:"https://docs.docker.com/get-started/",pattern:/\b(?:docker|podman|container(?: image)?|dev ?container|ghcr\.io|helm)\b/},{name:"homebrew",reason:"Homebrew's formula or cask",source:"https://docs.brew.sh/Manpage",pattern:/\b(?:home|linux)?brew\b|\/cellar\/|\/caskroom\//},{name:"winget",reason:"the Windows Package Manager",source:"https://learn.microsoft.com/windows/package-manager/winget/",pattern:/\bwinget\b/},{name:"scoop",reason:"Scoop",source:"https://scoop.sh",pattern:/\bscoop\b/},{name:"chocolatey",reason:"Chocolatey",source:"https://docs.chocolatey.org",pattern:/\bchoco(?:latey)?\b/},{name:"native",reason:"the product's own installer, script or single-file executable",source:"curl \u2026 | bash, irm \u2026 | iex, MSI, DMG and PKG files; https://bun.com/docs/bundler/executables",pattern:p()`
        \bnative\b|
        \bstand-?alone (?:binary|installer|executable)|
        \b(?:official|own|shell|powershell|bash|windows|mac(?:os)?) (?:installer|install script)\b|
        \binstall(?:er|ation)? script\b|
        \binstall\.(?:sh|ps1|cmd)\b|
        \bcurl\b.{0,80}\| ?(?:ba|z)?sh\b|
        \birm\b.{0,80}\| ?iex\b|
        \bcurl (?:install\w*|script)\b|
        \.(?:msi|dmg|pkg|exe)\b|
        \/\$bunfs\/|
        ~bun[\\/]
      `},{name:"pnpm",reason:"pnpm",source:"https://pnpm.io",pattern:/\bpnpm\b/},{name:"yarn",reason:"Yarn",source:"https://yarnpkg.com",pattern:/\byarn\b/},{name:"bun",reason:"Bun's package manager",source:"https://bun.com/docs/cli/install",pattern:/\bbunx?\b/},{name:"npm",reason:"npm, global or local",source:"https://docs.npmjs.com/cli/commands/npm-install",pattern:/\bnp[mx]\b|\blib\/node_modules\/|\broaming[\\/]npm[\\/]|^global$/},{name:"pipx",reason:"pipx",source:"https://pipx.pypa.io",pattern:/\bpipx\b/},{name:"uv",reason:"uv",source:"https://docs.astral.sh/uv/",pattern:/\buvx?\b/},{name:"conda",reason:"conda or mamba",source:"https://docs.conda.io",pattern:/\b(?:mini|ana)?conda\b|\b(?:micro)?mamba\b|\bpixi\b/},{name:"pip",reason:"pip",source:"https://pip.pypa.io",pattern:/\bpip3?\b|\bpypi\b|\bpoetry\b/},{name:"cargo",reason:"cargo install",source:"https://doc.rust-lang.org/cargo/",pattern:/\bcargo(?:-binstall)?\b|\bcrates\.io\b|\brustup\b/},{name:"go",reason:"go install",source:"https://pkg.go.dev/cmd/go",pattern:/\bgo (?:install|get)\b/},{name:"gem",reason:"RubyGems",source:"https://guides.rubygems.org",pattern:/\b(?:ruby)?gems?\b|\bbundler?\b/},{name:"composer",reason:"Composer",source:"https://getcomposer.org",pattern:/\bcomposer\b/},{name:"dotnet-tool",reason:"a .NET tool or NuGet",source:"https://learn.microsoft.com/dotnet/core/tools/",pattern:/\bdotnet (?:tool|add)\b|\bnuget\b/},{name:"nix",reason:"Nix",source:"https://nixos.org/manual/nix/",pattern:/\bnix(?:os|pkgs)?\b|\/nix\/store\//},{name:"snap",reason:"a snap",source:"https://snapcraft.io/docs",pattern:/\bsnap(?:craft)?\b/},{name:"flatpak",reason:"a Flatpak",source:"https://docs.flatpak.org",pattern:/\bflat(?:pak|hub)\b/},{name:"appimage",reason:"an AppImage",source:"https://docs.appimage.org",pattern:/\bapp-?image\b/},{name:"distribution",reason:"the Linux distribution's own packages",source:"apt(8), dnf(8), pacman(8), apk(8), zypper(8), xbps, portage, MacPorts",pattern:/\b(?:apt(?:-get|itude)?|dpkg|dnf|yum|rpm|pacman|yay|paru|aur|apk|zypper|xbps(?:-install)?|emerge|portage|macports|port install|deb)\b/},{name:"mise",reason:"a version manager",source:"https://mise.jdx.dev, https://asdf-vm.com",pattern:/\b(?:mise|asdf)\b/},{name:"marketplace",reason:"an editor's marketplace or an app store",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/\b(?:market ?place|open[- ]?vsx|app store|play store|microsoft store|vsix|steam)\b/},{name:"binary",reason:"a released binary, unpacked by hand",source:"GitHub releases",pattern:/\b(?:releases? (?:page|binary|archive|tarball)|github releases?|pre-?built|(?:downloaded|precompiled) binar(?:y|ies)|tarball|zip (?:file|archive)|binary)\b/}];var ke="(?<version>\\d{1,3}(?:[.-]\\d{1,2}(?!\\d))?[ob]?(?!\\w))",Gt="(?<variant>(?:[- ](?:mini|nano|turbo|pro|flash|lite|codex|max|preview|thinking|large|small|medium|coder|fast)){0,2})",g1=[...["opus","sonnet","haiku"].map(e=>({name:e,source:"Anthropic's list of models",pattern:new RegExp(`(?:\\b(?<before>\\d(?:[.-]\\d)?)[- ])?\\b${e}(?:[- ]?${ke})?`)})),{name:"gpt",source:"OpenAI's list of models",pattern:new RegExp(`\\bgpt[- ]?${ke}${Gt}`)},{name:"o",source:"OpenAI's list of models",pattern:/\bo(?<version>[134])(?<variant>-(?:mini|pro|preview))?\b(?!\.)/},{name:"gemini",source:"Google's list of models",pattern:new RegExp(`\\bgemini(?:[- ]${ke}${Gt})?`)},{name:"grok",source:"xAI's list of models",pattern:new RegExp(`\\bgrok(?:[- ]?${ke}${Gt})?`)},{name:"deepseek",source:"DeepSeek's list of models",pattern:/\bdeepseek(?:[- ](?<version>(?:v|r)\d(?:\.\d)?|coder|chat|reasoner))?/},{name:"qwen",source:"Qwen's list of models",pattern:new RegExp(`\\bqwen[- ]?(?:${ke}${Gt})?`)},{name:"llama",source:"Meta's list of models",pattern:new RegExp(`\\bllama[- ]?(?:${ke})(?!\\w)`)},{name:"mistral",source:"Mistral's list of models",pattern:/\b(?:mistral|mixtral|codestral|devstral)\b(?<variant>-(?:large|small|medium|nemo))?/},{name:"glm",source:"Z.ai's list of models",pattern:new RegExp(`\\bglm[- ]?${ke}`)},{name:"kimi",source:"Moonshot's list of models",pattern:/\bkimi(?:[- ](?<version>k\d(?:\.\d)?))?/}];function cn(e){let t=e.slice(0,200).toLowerCase();for(let{name:r,pattern:n}of g1){let o=n.exec(t)?.groups;if(o===void 0)continue;let a=(o.version??o.before??"").replace(/(?<=\d)-(?=\d)/,"."),i=(o.variant??"").replace(/ /g,"-");return{name:`${r}${r==="o"||a===""?"":"-"}${a}${i}`,isVersioned:a!==""}}}s(cn,"findModel");function ha(e){let t=new Map;for(let r of k(e,h1)){let o=`${b1.exec(e.slice(Math.max(0,r.index-16),r.index))?.[0]??""}${r[0]}`,a=cn(o);if(a?.isVersioned===!0&&!t.has(a.name)&&t.set(a.name,o),t.size>1)break}return t}s(ha,"modelsIn");var h1=/\b(?:opus|sonnet|haiku|gpt|gemini|grok|deepseek|qwen|llama|glm|kimi)(?:[- ]?[\w.-]{1,24}(?: (?:pro|flash|mini|turbo|codex)\b)?)?/gi,b1=/\b(?:claude[- ])?(?:\d(?:[.-]\d)?[- ])?$/i;var Ut=[{name:"git-bash",reason:"Git for Windows' bash",source:"https://gitforwindows.org",pattern:/\bgit[- ]?bash\b|\bmingw(?:32|64)\b|\bmsys2?\b/},{name:"zsh",reason:"Z shell",source:"zsh(1)",pattern:/\b(?:oh[- ]my[- ])?zsh\b/},{name:"fish",reason:"fish",source:"https://fishshell.com",pattern:/\bfish\b/},{name:"nushell",reason:"Nushell",source:"https://www.nushell.sh",pattern:/\bnu(?:shell)?\b/},{name:"powershell",reason:"Windows PowerShell or PowerShell 7",source:"https://learn.microsoft.com/powershell/",pattern:/\bpower ?shell\b|\bpwsh\b/},{name:"cmd",reason:"the Windows command prompt",source:"https://learn.microsoft.com/windows-server/administration/windows-commands/cmd",pattern:/\bcmd(?:\.exe)?\b|\bcommand prompt\b/},{name:"bash",reason:"Bash",source:"bash(1)",pattern:/\bbash\b/},{name:"sh",reason:"a plain POSIX shell",source:"sh(1p)",pattern:/\b(?:da|a|k|tc)sh\b|(?:^|\/)sh$/}],Wt=[{name:"max-20x",reason:"the larger of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b20 ?x\b|\b20 ?x (?:max|plan)\b|\bmax ?20\b/},{name:"max-5x",reason:"the smaller of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b5 ?x\b|\b5 ?x (?:max|plan)\b|\bmax ?5\b/},{name:"api",reason:"paid by use, with a key",source:"common usage",pattern:/\bapi(?: key| usage| billing| credits?| console)?\b|\bpay[- ]as[- ]you[- ]go\b|\bpay[- ]per[- ]use\b|\bconsole billing\b/},{name:"enterprise",reason:"a contract of a company",source:"common usage",pattern:/\benterprise\b/},{name:"team",reason:"several seats",source:"common usage",pattern:/\bteams?\b|\bgroup\b/},{name:"business",reason:"several seats",source:"common usage",pattern:/\bbusiness\b/},{name:"education",reason:"for schools",source:"common usage",pattern:/\b(?:education|student|academic|edu)\b/},{name:"max",reason:"an individual's largest plan",source:"common usage",pattern:/\bmax\b/},{name:"ultra",reason:"an individual's largest plan",source:"common usage",pattern:/\bultra\b/},{name:"pro",reason:"an individual's paid plan",source:"common usage",pattern:/\bpro\+?(?![\w-])|\bprofessional\b/},{name:"plus",reason:"an individual's paid plan",source:"common usage",pattern:/\bplus\b/},{name:"trial",reason:"for free, for some time",source:"common usage",pattern:/\btrial\b/},{name:"free",reason:"for nothing",source:"common usage",pattern:/\bfree\b|\bcommunity\b|\bhobby\b/}],xe=[{name:"cli",reason:"a command line, in whatever terminal",source:"common usage",pattern:/\bintegrated terminal\b|\bterminal (?:app|emulator|window|tab)\b|\bcli\b|\bcommand[- ]line\b|\btui\b|^(?:the )?terminal$/},{name:"vscode-extension",reason:"an extension of Visual Studio Code or an editor derived from it",source:"https://code.visualstudio.com/api",pattern:p()`
        \b(?:vs ?code|visual studio code|cursor|windsurf|vscodium|
          code-?oss)(?:'s)?(?: \w{1,20}){0,2} (?:extension|plugin|add-?on|sidebar|side panel|webview)\b|
        \b(?:extension|plugin) (?:for|in|of) (?:vs ?code|visual studio code|cursor|windsurf)\b|
        \.vscode(?:-server)?[\\/]extensions[\\/]
      `},{name:"jetbrains-plugin",reason:"a plugin of a JetBrains IDE",source:"https://plugins.jetbrains.com",pattern:p()`
        \b(?:jet ?brains|intellij(?: idea)?|pycharm|webstorm|goland|rider|clion|phpstorm|rubymine|
          android studio)(?:'s)?(?: (?:ide|\w{1,20}))? (?:extension|plugin|add-?on)\b|
        \bplugin (?:for|in|of) (?:jet ?brains|intellij|pycharm|webstorm|goland|rider)\b
      `},{name:"editor-plugin",reason:"a plugin of another editor",source:"common usage",pattern:/\b(?:neo)?vim plugin\b|\bemacs (?:package|mode)\b|\b(?:zed|xcode|eclipse|sublime(?: text)?) (?:extension|plugin|integration)\b|\bvisual studio extension\b/},{name:"browser-extension",reason:"an extension of a browser",source:"https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions",pattern:/\b(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on)\b/},{name:"desktop",reason:"an application with windows of its own",source:"common usage",pattern:/\b(?:desktop|electron|native|mac(?:os)?|windows|linux) (?:app|application)\b|^(?:the )?desktop(?: (?:version|client))?$/},{name:"mobile",reason:"an application of a phone",source:"common usage",pattern:/\b(?:mobile|ios|android|iphone|ipad)(?: (?:app|application|client|version))\b|^(?:mobile|ios|android)$/},{name:"web",reason:"a page in a browser",source:"common usage",pattern:/\b(?:web|browser)(?:[- ]?based)? ?(?:app|application|client|version|ui|interface|site)\b|\b(?:on|in|via|from) the (?:web|browser|website)\b|^(?:the )?(?:web|browser|website)$/},{name:"ci",reason:"a build that nobody watches",source:"common usage",pattern:/\b(?:github actions?|gitlab ci|jenkins|circleci|azure (?:pipelines|devops)|continuous integration|ci(?:\/cd)?(?: (?:pipeline|job|runner|environment|run))?)\b/},{name:"api",reason:"a library or a service's interface",source:"common usage",pattern:/\b(?:sdk|rest api|http api|library)\b|^api$/}];function W(e,t){let r=t.slice(0,200).toLowerCase(),n=null;for(let{name:o,pattern:a}of e){let i=r.search(a);i>=0&&(n===null||i<n.at)&&(n={name:o,at:i})}return n?.name??null}s(W,"nameOf");var v1=[{key:"model",reason:"the language model in use",source:"issue forms of assistants; \u6A21\u578B, \u30E2\u30C7\u30EB, \uBAA8\uB378",label:/(?:^|\s)(?:llm|(?:ai |language )?models?)(?: name| ids?| used| version| selected| in use)?$|^(?:模型|モデル|모델)/,unless:/\b(?:device|machine|mac(?:book)?|laptop|computer|hardware|gpu|cpu|phone|printer|data|domain|threat|permission|security|object|camera|embedding|view)\b/,nameOf:s(e=>cn(e)?.name??null,"nameOf"),certain:/^(?:llm|(?:llm |ai |language )models?(?: name| id| used)?|model(?: id| used))$/},{key:"plan",reason:"how the service is paid for",source:"issue forms of hosted products; \u5957\u9910, \u30D7\u30E9\u30F3",label:/(?:^|\s)(?:plan|subscription|(?:subscription|account|plan|license|licence) (?:plan|type|tier|level)|tier)$|^(?:套餐|订阅|プラン|요금제)/,unless:/\b(?:test|migration|execution|query|release|rollout|implementation|action|project|work|service|support|this|the)\b/,nameOf:s(e=>e.length>60?null:W(Wt,e),"nameOf")},{key:"installMethod",reason:"how it came onto the machine",source:"issue forms; `doctor` commands",label:p()`
        ^(?:install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|
          installation|installer|package manager|used package manager|
          how (?:did|do|have|was) (?:you|it|i) install.{0,60}|how was .{1,40} installed|
          (?:[\w.-]{1,20} ){1,3}install(?:ation)? (?:method|type|source)|distribution method)$|
        ^(?:安装方式|インストール方法|설치 ?방법)
      `,nameOf:s(e=>W(ye,e),"nameOf"),certain:/\binstall(?:ed|ation)? (?:method|type|via)\b|^how\b/},{key:"shell",reason:"the shell, often asked for together with the terminal",source:"issue forms; envinfo",label:/(?:^|[\s/&])shell(?: type| name| version| used)?$|^terminal ?[/&,] ?shell$/,unless:/\b(?:web|shell command|gnome|remote)\b/,nameOf:s(e=>W(Ut,e),"nameOf")},{key:"surface",reason:"where the product is used",source:"issue forms of products with several surfaces",label:p()`
        ^(?:surface|interface|client(?: type)?|product(?: surface)?|app(?:lication)?(?: type)?|ide|
          editor|environment|platform|where (?:do|did|are|does|is) .{1,60}|
          how (?:do|are) you (?:use|using|run|running|access).{0,60}|
          which (?:surface|client|interface|product|app).{0,60})$
      `,nameOf:s(e=>e.length>80?null:W(xe,e),"nameOf")}],ba=p("gi")`
    (?:模型|モデル|모델|套餐|订阅|プラン|요금제|安装方式|インストール方法|설치 ?방법)[)*_\x60 \t]{0,8}[:=|：][*_\x60 \t]{0,6}|
    \b(?:llm|models?(?: name| id| used)?|plan|subscription|tier|type|level|installation|
      install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|package manager|
      installer|shell|surface|interface|client|product|ide|editor)\b[)*_\x60 \t]{0,24}(?:[:=|：]|
      (?<=\*)(?=\s*\S))[*_\x60 \t]{0,6}
  `,y1=/^(?:null|undefined|none|other|n\/?a|unknown|not applicable|not sure\b.*|unsure|multiple(?: models)?|various|any|all|default|-+|_no response_|no response|\?+)?$/i,k1=120,x1=70,E1=/^[^\s]{1,60}(?: [^\s]{1,30}){0,4}$/;function va(e,t){let r=t.trim().slice(0,k1);if(!y1.test(r))for(let n of v1){if(!n.label.test(e)||n.unless?.test(e)===!0)continue;let o=n.nameOf(r);if(o!==null&&r.length<=x1||n.certain?.test(e)===!0&&E1.test(r))return{key:n.key,value:{name:o,raw:r}}}}s(va,"readSetupLabel");var ya="(?!(?:for|to|that|and|or|but|not|in|on|with|via|from|which|when|so|because)\\b)(?:[\\w'@/-]|\\.(?=\\w)){1,30}",ka=`(${ya}(?: ${ya}){0,4})`,q1=[{name:"installed-via",reason:"the reporter says how it was installed",source:"free text",key:"installMethod",hint:/install/i,names:ye,pattern:new RegExp(`\\binstall(?:ed|ing)?(?: (?!via|with|using|through)[\\w.-]{1,24}){0,3} (?:via|with|using|through|from(?= source)) (?:the )?${ka}`,"gi")},{name:"built-from",reason:"the reporter built it",source:"free text",key:"installMethod",hint:/buil[td]|compil/i,names:ye,pattern:/\b((?:built|compiled|building|compiling)(?: it| [\w.-]{1,24})? from (?:source|git|main|master|head))\b/gi},{name:"kind-of-installation",reason:"the installation has a kind",source:"free text",key:"installMethod",hint:/install/i,names:ye,pattern:/\b((?:native|npm|homebrew|winget|docker|snap|flatpak|aur|nix) (?:installation|installer))\b/gi},{name:"install-command",reason:"the command that installed the product",source:"package managers",key:"installMethod",names:ye,pattern:/\b((?:npm|pnpm|yarn|bun|brew|winget|scoop|choco|pip3?|pipx|uv tool|cargo|go|apt|apt-get|dnf|snap|flatpak|gem) (?:global )?(?:install|add|i|upgrade|update|reinstall) ([^\n`"']{2,80}))/gim,ofProduct:!0},{name:"plan-of-mine",reason:"the reporter says which plan they have",source:"free text",key:"plan",names:Wt,pattern:/\b(?:max|pro|plus|team|enterprise|business|free|ultra)(?: \(?\d{1,2}x\)?)? (?:plan|subscription|tier|account|user|subscriber|member)\b/gi,context:p("i")`
        \b(?:i'?m|i am|my|we(?:'re| are)|our|i have|we have|i use|using|
          on)(?: (?:on|a|an|the|our|my|paying|using|have)){0,3}(?: (?!plan|
          for)[\w.$/]{1,16}){0,2}? ((?:max|pro|plus|team|enterprise|business|free|
          ultra)(?: \(?\d{1,2}x\)?)?) \w{4,12}$
      `},{name:"used-in",reason:"the reporter says where it is used",source:"free text",key:"surface",names:xe.filter(({name:e})=>!["api","ci","cli","web"].includes(e)),pattern:/\b(?:extension|plug-?in|add-?on|desktop(?: app(?:lication)?)?|app(?:lication)?|sidebar|side panel|webview|integration|package)\b/gi,context:new RegExp(`\\b(?:in|using|with|from|via|inside|on|through|within|of) (?:(?:the|my|an?|our) )?${ka}$`,"i")},{name:"web-version",reason:"the reporter says that it is the product's page",source:"free text",key:"surface",hint:/\bweb (?:app|ver|ui|int|cl)/i,names:xe,pattern:/\b(?:in|on|using|with|via|from) (?:the|my) ((?:[\w.]{1,16} ){0,2}web (?:app|version|ui|interface|client))\b/gi}],S1=60;function xa(e,t){let r=new Map,n=ha(e),[o]=n;n.size===1&&o!==void 0&&r.set("model",{name:o[0],raw:o[1]});for(let a of["installMethod","plan","surface"]){let i=A1(a,e,t),[c]=i;i.size===1&&c!==void 0&&r.set(a,{name:c[0],raw:c[1]})}return r}s(xa,"setupMentions");var R1=80;function A1(e,t,r){let n=new Map;for(let o of q1){if(o.key!==e||o.ofProduct===!0&&r===void 0||o.hint?.test(t)===!1)continue;let a=0;for(let i of k(t,o.pattern)){if(++a>S1)break;let[c]=i,l=t.slice(Math.max(0,i.index-R1),i.index+c.length),d=(o.context===void 0?i:o.context.exec(l))?.[1]??"",m=o.ofProduct===!0&&r?.isIn(i[2]??c)!==!0?null:W(o.names,d);m!==null&&!n.has(m)&&n.set(m,d.trim())}}return n}s(A1,"valuesOf");var T1=[{key:"installMethod",name:"native",reason:"runs from a single-file executable",source:"https://bun.com/docs/bundler/executables",pattern:/\/\$bunfs\/|~bun[\\/]|[\\/]snapshot[\\/]/},{key:"installMethod",name:"npm",reason:"runs from npm's global folder",source:"https://docs.npmjs.com/cli/configuring-npm/folders",pattern:/[\\/]lib[\\/]node_modules[\\/](?!npm[\\/])|[\\/]roaming[\\/]npm[\\/]node_modules[\\/](?!npm[\\/])/},{key:"surface",name:"vscode-extension",reason:"runs from the editor's folder of extensions",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/[\\/]\.vscode(?:-server|-insiders)?[\\/]extensions[\\/]/}];function Ea(e){let t=new Map;for(let r of e)for(let{key:n,name:o,pattern:a}of T1){let i=a.exec(r.toLowerCase())?.[0];i!==void 0&&!t.has(n)&&t.set(n,{name:o,raw:i})}return t}s(Ea,"setupOfFrames");var O1=80,_1=60,N1=40;function ln(e){let t=new Map,r=e.sections.flatMap(j1).sort((a,i)=>i.rank-a.rank);for(let{key:a,value:i}of r){let c=t.get(a);(c===void 0||c.name===null&&i.name!==null)&&t.set(a,i)}let n=xa(`${e.title}
${e.prose}`,e.product);for(let[a,i]of[...n,...Ea(M1(e.errors))])t.has(a)||t.set(a,i);let o=F1(e.terminal);return o!==void 0&&!t.has("surface")&&t.set("surface",o),t.size===0?void 0:Object.fromEntries(t)}s(ln,"readSetup");function j1(e){if(e.kind==="checklist")return[];let t=[],r=s((i,c,l)=>{let d=va(i,c);d!==void 0&&t.push({...d,rank:l})},"add");C1(e.heading)&&r(N(e.heading),P1(Q(e).text),O1);let n=e.kind==="environment",o=e.pieces.filter(({text:i})=>/[:：=|*]/.test(i));if(o.length===0)return t;let a=n?U(o):j(o);for(let{label:i,value:c}of ve(a,ba))r(i,c,n?_1:N1);return t}s(j1,"sectionCandidates");var L1=/model|llm|plan|subscri|tier|install|package manager|shell|surface|interface|client|product|\bapp|\bide\b|editor|environment|platform|distribution|where|how |which |[^\p{ASCII}]/iu,I1=500,C1=he(e=>L1.test(e),I1);function P1(e){return(e.split(`
`,1)[0]??"").trim()}s(P1,"firstLine");var $1=8;function M1(e){return e.slice(0,10).flatMap(({frames:t})=>t.slice(0,$1).map(({raw:r})=>r))}s(M1,"filesOf");function F1(e){if(e===null||/^(?:other|none|unknown)\b/i.test(e))return;let t=W(xe,e);if(!(t===null&&W(Ut,e)!==null))return{name:t??"cli",raw:e}}s(F1,"surfaceOfTerminal");var z1=p("i")`
      ^(?!.*\b(?:colab|kaggle|docker|kubernetes|k8s|container|cloud|aws|gcp|azure|jupyter|notebook|any|all|every|both|same|
      irrelevant|not|none|yes|no|see|arm(?:64)?|x86(?:_64)?|x64|amd64|tpu|
      gpu)\b)[A-Za-z][\w/+-]{1,20}(?: [\w.()-]{1,16}){0,3}$
    `,D1=/^(?:null|undefined|none|n\/?a|unknown|not applicable|-+|_no response_|no response|\?+)$/i;function qa(e,t,{title:r,prose:n,versionField:o=null}){let i=[...e.map(G1).flatMap(R=>[...o!==null&&U1(R,o)?[ra(R)]:[],...ta(R,t)]),...na(r,t)].sort((R,M)=>M.rank-R.rank),c=H1(()=>B1(r,e)),{platform:l,os:d}=W1(i,()=>pa(c(),t),{title:r,prose:n,answers:Z1(e)}),m=Q1(Sa(i,"terminal")),v=t?.isNamedIn(c())===!0?i.filter(({doubtful:R})=>R!==!0):i,b=tf(v,`${r}
${n}`,c),E=d,A=E!=="wsl"&&(Y1(m)||i.some(({value:R})=>J1(R)));return{environment:{platform:l,os:A?"wsl":E??(l!==null&&z1.test(l)?"other":null),terminal:m,version:b.value??ma(`${r}
${n}`),feedbackId:cf(i)},problems:lf(l,E,b.odd)}}s(qa,"readEnvironment");function G1(e,t,r){let n=r[t-1];return n===void 0||e.kind!=="other"||!/^(?:if )?\W?other\b/i.test(e.heading)?e:n.kind==="version"||n.kind==="operating-system"?{...e,kind:n.kind,heading:n.heading}:e}s(G1,"asContinued");function U1({heading:e},t){let r=N(t);return r!==""&&N(e)===r}s(U1,"isHeaded");function W1(e,t,{title:r,prose:n,answers:o}){let a=ef(e);if(a!==null)return{platform:a,os:z(a)};let i=zt(r),c=zt(n),l=Dt(i.map(f=>({...f,used:!0})))??Dt(c)??K1(o);if(l!==null)return{platform:l,os:z(l)};let d=t();if(d!==null&&d!=="web")return{platform:null,os:d};let m=an(c);return m===null?{platform:null,os:d}:{platform:m,os:z(m)}}s(W1,"findSystem");function H1(e){let t;return()=>(t??={value:e()}).value}s(H1,"once");function B1(e,t){let r=t.filter(({kind:n})=>n!=="expected"&&n!=="checklist");return[e,...r.map(({heading:n,pieces:o})=>`${n}
${U(o)}`)].join(`
`)}s(B1,"textOf");function Z1(e){return e.map(({kind:r,pieces:n})=>{let o=r==="version"||r==="other"?j(n).trim():"";return o.length<=(r==="other"?V1:X1)?o:""}).filter(r=>r!=="").join(`
`)}s(Z1,"shortAnswers");function K1(e){let t=zt(e);return Dt(t)??an(t)}s(K1,"answered");var V1=60,X1=600;function Y1(e){return e!==null&&z(e)==="wsl"}s(Y1,"isWsl");function J1(e){return/-microsoft(?:-standard|\b)/i.test(e)}s(J1,"isWslKernel");function Sa(e,t){return e.find(n=>n.key===t&&un(n.value))?.value??null}s(Sa,"pick");function Q1(e){return e?.replace(/^v?(\d[\w.()-]{0,20}) - (?:[^\s]{0,80}[\\/])?([\w-]{1,30}?)(?:\.exe)?$/i,"$2 $1")??null}s(Q1,"nameFirst");function un(e){return e!==""&&!D1.test(e)}s(un,"isSomething");function ef(e){let t=e.filter(({key:i,value:c})=>i==="platform"&&un(c)),r=t.map(({value:i})=>z(i)),n=r.findIndex(i=>i!==null&&i!=="other"),o=t[n>=0?n:r.indexOf("other")],a=t.find(({rank:i})=>i>=80);return(o??a)?.value??null}s(ef,"pickPlatform");function tf(e,t,r){let n=e.filter(({key:i,value:c})=>i==="version"&&un(c)&&!of.test(c)),o=rf(n,r);if(o!==void 0)return{value:o,odd:!1};let a=n.find(({value:i})=>I(i)!==null);if(a!==void 0)return{value:af(n,a,t),odd:!1};for(let{value:i,rank:c}of n){let l=c>=80?Br(i):null;if(l!==null)return{value:l,odd:!1}}return{value:null,odd:n.some(({value:i,rank:c})=>c>=80&&!/latest|newest|current/i.test(i))}}s(tf,"pickVersion");function rf(e,t){let r=nf.exec(e[0]?.value.trim()??"")?.[1];if(r===void 0)return;let n=e.flatMap(({value:a})=>I(a)??[]),o=new RegExp(`\\bversion["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?v?(${r.replace(".","\\.")}\\.\\d[\\w.+-]{0,30})`,"i");return n.find(a=>a.startsWith(`${r}.`))??o.exec(t())?.[1]}s(rf,"withinLine");var nf=/^v?(\d{1,4}(?:\.\d{1,4}(?=\.[xyz*]))?)(?:\.[xyz*])?$/i,of=/^v?\d{1,2}\.\d{1,3}[\d.]{0,8}-(?:[\d.]{1,8}-)?(?:generic|microsoft|arch\d|lts|zen\d?|fc\d|el\d|amd64|azure|aws|gcp|lowlatency)|^10\.0\.[12]\d{4}\b/i,sf=30;function af(e,t,r){let n=I(t.value);if(t.rank>=sf||!r.includes(t.value))return n;for(let{value:o,rank:a}of e){let i=a===t.rank&&r.includes(o)?I(o):null;i!==null&&(n===null||Ne(i,n)>0)&&(n=i)}return n}s(af,"newestOf");function cf(e){let t=Sa(e,"feedbackId");return/^[\w-]{6,80}(?=\s|$)/.exec(t??"")?.[0]??null}s(cf,"pickFeedbackId");function lf(e,t,r){let n=[];return e!==null&&t===null&&n.push({kind:"environment-value-odd",detail:"The platform is none that is known."}),r&&n.push({kind:"environment-value-odd",detail:"The version is not a number."}),n}s(lf,"oddities");var Ra=new Set("E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME EALREADY EBADF EBUSY ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM ENOPROTOOPT ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTSOCK ENOTSUP ENXIO EOVERFLOW EPERM EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESHUTDOWN ESOCKETTIMEDOUT ESPIPE ESRCH ETIMEDOUT ETXTBSY EXDEV ENEEDAUTH EINTEGRITY ERESOLVE EBADENGINE ETARGET E401 E403 E404 E500 EJSONPARSE EUSAGE ENOLOCK EBADPLATFORM".split(" ")),uf=/\bE[A-Z0-9_]{2,17}\b/g,df=/\b(?:net::)?(ERR_[A-Z0-9_]{3,60})\b|\b((?:UNABLE_TO|CERT|DEPTH_ZERO|SELF_SIGNED|UND_ERR)_[A-Z_]{3,50})\b/,mf=/\b(?:error|error:|fatal error)[ [](E\d{4}|[A-Z]{1,8}\d{3,6})(?=[\]:])|\b(?:error|code|hresult|exception)\W{1,4}(0x[89c][\da-f]{7})\b/i,pf=/\((-32\d{3})\)/,ff=/\((0x[8c][\da-f]{7})\)/i,wf=/\bSQLSTATE\[(\w{5})\]/,gf=/\b(?:exit(?:ed)?(?: with)?(?: an?)?(?: error)?(?: code| status)?|exit code|return code|code)[: ]{1,2}(-?\d{1,10})\b/i,hf=/\bexit(?:ed|s)?\b|\breturn code\b/i,bf=/\b(SIG(?:SEGV|ABRT|BUS|ILL|KILL|TERM|TRAP|FPE|PIPE|HUP))\b/,vf=/\b(?:crashed|caught|terminat\w{2,4}|killed|exited)\b[^\n]{0,24}\bsignal:? (4|6|8|9|11|15)\b/,yf=new Map([["4","SIGILL"],["6","SIGABRT"],["8","SIGFPE"],["9","SIGKILL"],["11","SIGSEGV"],["15","SIGTERM"]]),kf=[/\bstatus[ _-]?code\W{0,4}(?:is |of |was )?([1-5]\d\d)\b/i,/\b(?:HTTP(?:\/\d(?:\.\d)?)?|HTTPS?[ -]error|HTTP status|response code|http code)[^\w/]{0,3}([1-5]\d\d)\b(?!\.\d)/i,/\b(?:API|HTTP|server|client) error:? {0,2}\(?([1-5]\d\d)\b/i,/(?<!\bexit )\bstatus"?'?\s{0,2}[:=]\s{0,2}"?([1-5]\d\d)\b/i,/\(status ([1-5]\d\d)\)|(?<!\bexit )\bstatus (?:of )?([1-5]\d\d)\b/i,/\breturned error: ([45]\d\d)\b/i,/(?<![\w.])([1-5]\d\d) status code\b/i,p("i")`
    (?<![\w.:#-])([45]\d\d),? (?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|
      Method Not Allowed|Request Timeout|Conflict|Gone|Payload Too Large|Request Entity Too Large|
      Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|
      Gateway Time-?out|Overloaded)\b
  `,/\berror code: ([45]\d\d)\b/i],xf=/^([1-5]\d\d)(?= *$|[ :]\s{0,2}["'{[A-Za-z])/,Ef=/^\d{3} (?:ms|s|seconds?|minutes?|hours?|files?|tokens?|bytes?|[kmg]b|lines?|events?|of|items?|errors?|times?|chars|characters|tests?|warnings?)\b/i;function Ht(e){let t=Ef.test(e)?void 0:xf.exec(e)?.[1];if(t!==void 0)return Number(t);for(let r of kf){let n=r.exec(e),o=n?.[1]??n?.[2];if(o!==void 0)return Number(o)}return null}s(Ht,"findStatus");function Bt(e){let t=df.exec(e),r=mf.exec(e);return t?.[1]??t?.[2]??Sf(e)??r?.[1]?.toUpperCase()??r?.[2]?.toLowerCase()??pf.exec(e)?.[1]??qf(e)??ff.exec(e)?.[1]?.toLowerCase()??Rf(e)??bf.exec(e)?.[1]??yf.get(vf.exec(e)?.[1]??"")??null}s(Bt,"findCode");function Aa(e){return Ra.has(e)}s(Aa,"isErrno");function qf(e){let t=wf.exec(e)?.[1];return t===void 0?null:`SQLSTATE ${t}`}s(qf,"databaseState");function Sf(e){for(let[t]of k(e,uf))if(Ra.has(t))return t;return null}s(Sf,"findErrno");function Rf(e){if(!hf.test(e))return null;let t=gf.exec(e)?.[1];return t===void 0||Number(t)===0?null:`exit ${t}`}s(Rf,"findExit");var Ta=/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Oa=/[A-Za-z_$][\w$]{0,100}/y,Af=new Map([["true",!0],["false",!1],["null",null],["undefined",null],["None",null],["True",!0],["False",!1]]),Tf=new Map([["n",`
`],["t","	"],["r","\r"],["b","\b"],["f","\f"]]);function te(e,t=0,r=e.length){let n={text:e,limit:r,at:t,state:"complete"};return{value:dn(n,0),end:n.at,state:n.state}}s(te,"readJson");function re(e,t){return C(e)?e.get(t):void 0}s(re,"member");function C(e){return e instanceof Map}s(C,"isJsonObject");function dn(e,t){let r=Zt(e);return t>100?Kt(e):r==="{"?Of(e,t):r==="["?_f(e,t):r==='"'||r==="'"?Na(e,r):Lf(e)}s(dn,"readValue");function Of(e,t){let r=new Map;for(e.at++;e.state==="complete";){let n=Zt(e);if(n==="}"){e.at++;break}if(n===","){e.at++;continue}let o=Nf(e,n);if(o===void 0||Zt(e)!==":"){Kt(e);break}e.at++;let a=dn(e,t+1);a!==void 0&&r.set(o,a)}return r}s(Of,"readObject");function _f(e,t){let r=[];for(e.at++;e.state==="complete";){let n=Zt(e);if(n==="]"){e.at++;break}if(n===","){e.at++;continue}let o=dn(e,t+1);o!==void 0&&r.push(o)}return r}s(_f,"readArray");function Nf(e,t){if(t==='"'||t==="'"){let r=jf(Na(e,t));return e.state==="complete"?r:void 0}return _a(e)}s(Nf,"readKey");function jf(e){return e.includes(`
`)?e.split(`
`).map(t=>t.trim()).join(""):e}s(jf,"unwrapped");function _a(e){Oa.lastIndex=e.at;let t=Oa.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}s(_a,"readWord");function Lf(e){Ta.lastIndex=e.at;let t=Ta.exec(e.text)?.[0];if(t!==void 0)return e.at+=t.length,Number(t);let r=e.at,n=_a(e);if(n===void 0)return Kt(e);let o=Af.get(n);return o!==void 0?o:(e.at=r,Kt(e))}s(Lf,"readPlain");function Na(e,t){let{text:r,limit:n}=e,o="",a=++e.at;for(;;){let i=e.at<n?r[e.at]:void 0;if(i===void 0)return e.state="cut",o+r.slice(a,e.at);if(i==="\\")o+=r.slice(a,e.at)+If(e),a=e.at;else{if(i===t)return o+r.slice(a,e.at++);e.at++}}}s(Na,"readString");function If(e){let{text:t,limit:r}=e,n=t[e.at+1];if(n===void 0||e.at+1>=r)return e.at=r,"";if(n==="u"){let o=t.slice(e.at+2,Math.min(e.at+6,r));if(/^[\da-f]{4}$/i.test(o))return e.at+=6,String.fromCharCode(parseInt(o,16));if(e.at+2+o.length>=r)return e.at=r,""}return e.at+=2,Tf.get(n)??n}s(If,"readEscape");function Zt(e){for(;e.at<e.limit&&Cf(e.text.charCodeAt(e.at));)e.at++;return e.at<e.limit?e.text[e.at]??"":""}s(Zt,"peek");function Cf(e){return e===32||e>=9&&e<=13||e===160}s(Cf,"isSpace");function Kt(e){e.state==="complete"&&(e.state=Pf(e)?"cut":"broken")}s(Kt,"stop");function Pf({text:e,at:t,limit:r}){return r-t<=4&&/^[-+.\w]*$/.test(e.slice(t,r))}s(Pf,"isLastWord");function Vt(e){return/^[{[]\s{0,12}[“”„]/.test(e)?e.replace(/[“”„]/g,'"'):e}s(Vt,"straightQuotes");var $f=/ \{$/,Mf=/^at\s([^()]{0,300}?)\s?\(([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)?(?::\d+)?$/,Ff=/^at\s(?:async\s)?(\S{1,500})$/,zf=/^([\w$.<>/*[\]]{0,120})@(\S{1,400}:\d{1,9}:\d{1,9})$/,Df=/^([\w$.<>/*]{1,120}) ((?:https?|file|webpack|moz-extension):\S{1,400}:\d{1,9}:\d{1,9})$/,Gf=/^at ([\w.`<>[\]+|,$]{1,300})\([^()]{0,300}\) in (.{1,300}):line (\d{1,9})$/,Uf=/^(?:from )?((?:[A-Za-z]:)?[^\s:]{1,300}):(\d{1,9}):in [`'](.{1,200})'$/,Wf=/^#\d{1,5} (\S{1,300}\.\w{2,5})\((\d{1,9})\): ([^()\n]{1,200})\(/,Hf=/^#\d{1,5} {2,8}(\S{1,200}(?: closure>)?) \(((?:package|dart|file):[^()\n]{1,300})\)$/,Bf=/^(\[C\]|\[\w{1,20} "[^"\n]{1,200}"\]|\S{1,300}\.lua)(?::(\d{1,9}))?: in (?:main chunk|(?:upvalue|function|method|local|field|global)? ?['<](.{1,200})['>])$/,Zf=/^#(\d{1,5}) 0x[\da-f]{1,16} in ([\w$:<>~.,&*() ]{1,200}?) (\S{1,300}:\d{1,9}(?::\d{1,9})?|\(\S{1,300}\))$/,Kf=/^File "([^"]{1,400})", line (\d{1,9})(?:, in (.{1,200}))?$/,Vf=/^(\d{1,4}):\s{1,20}(?:0x[\da-f]{1,16} - )?([\w<$][^"\n]{0,400})$/,Xf=/^#(\d{1,5})\s{1,4}(?:0x[\da-f]{1,16} in )?([\w$:<>~.,& *@]{1,300}) ?\([^()]{0,200}\)(?: (?:from|at) (\S{1,300}))?$/,Yf=/^((?:[\w./-]{1,200}\.)?[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})\((?:0x|\{|\.\.\.|\))/,Jf=/^(\/\S{1,400}\.go|[A-Za-z]:[\\/]\S{1,400}\.go):(\d{1,9})(?: \+0x[\da-f]{1,16})?$/,Qf=/^at (\S{1,400}\.rs):(\d{1,9})(?::(\d{1,9}))?$/,La=/^(.*?):(\d{1,9})(?::(\d{1,9}))?$/,ew=/\s~?\[[^\]\n]{0,200}\]$/,tw=/^([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \(at ([^\n]{1,300}):(\d{1,9})\)$/,rw=/^at ([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \[0x[\da-f]{1,16}\] in (\S[^\n]{0,300}):(\d{1,9})$/,nw=/^(?:\[\d{1,4}\] )?([^\s()][^()\n]{0,200})\(([\w$.:~<>]{0,200})\+0x[\da-f]{1,16}\) ?\[0x[\da-f]{4,16}\]/,ow=/^#\d{1,3} {1,2}pc [\da-f]{8,16} {1,4}(\S{1,300})(?: \(([^()\n]{1,200}?)(?:\+\d{1,9})?\))?/,sw=/^\d{1,4} {2,8}(\S{1,100})[ \t]{1,40}0x[\da-f]{8,16} (\S[^\n]{0,200}?) \+ \d{1,12}(?: \(([^()\n]{1,200}):(\d{1,9})\))?$/,aw=/^(?:\([\w. -]{1,60}\) )?(\S{1,200}\.exs?):(\d{1,9}): ([^\s(]{1,200})(?:\(.{0,300}\))?$/,iw=/^\[\d{1,3}\] ([\w:~<>]{2,200})(?:\([^()\n]{0,200}\))? \(([^()\s]{1,300}):(\d{1,9})\)$/,cw=/^(?:\* )?frame #\d{1,5}: 0x[\da-f]{8,16} ([^`\s]{1,120})`([\w$:<>~.]{1,200})(?:\([^\n]{0,200}\))?(?: \+ \d{1,9})?(?: at (\S{1,300}?):(\d{1,9}))?/,lw=/^(?:Raised (?:at|by primitive operation at)|Called from|Re-raised at) (\S{1,200}) in file "([^"\n]{1,300})"(?: \(inlined\))?, line (\d{1,9})/;function ot(e){if(e.length>600)return;let t=e.trim();if(t!=="")return t.endsWith(" {")?uw(t,ot(t.replace($f,""))):t.startsWith("at ")?gw(t)??dw(t.replace(ew,""),t):pw(t)??hw(t)??fw(t)??ww(t)}s(ot,"readFrame");function uw(e,t){return t&&{...t,raw:e}}s(uw,"withRaw");function Ee(e,t){let r=e[t]??"",n=ot(r);if(n)return{frame:n,lines:1};if(r.length>600)return;let o=(e[t+1]??"").slice(0,600).trim(),a=Vf.exec(r.trim());if(a)return ja(r.trim(),a[2]??null,Qf.exec(o));let i=Jf.exec(o),c=i?Yf.exec(r.trim()):null;return c?ja(r.trim(),c[1]??null,i):void 0}s(Ee,"readFrameAt");function ja(e,t,r){return{frame:{raw:e,function:t,file:r?.[1]??null,line:Ce(r?.[2]),column:Ce(r?.[3])},lines:r?2:1}}s(ja,"twoLines");function dw(e,t){let r=Mf.exec(e);if(r)return mw(r[1]??"")?void 0:{raw:t,function:mn(r[1]),...ne(r[2]??"")};let n=Ff.exec(e)?.[1];if(n!==void 0)return La.test(n)?{raw:t,function:null,...ne(n)}:/^(?:<anonymous>|unknown|native|\(unknown\))$/.test(n)?{raw:t,function:null,...ne("")}:/^[\w$]+(?:\.[\w$<>]+)+$/.test(n)?{raw:t,function:n,...ne("")}:void 0}s(dw,"readAtFrame");function mw(e){return e.replace(/\s\[as [^\]]{0,200}\]/,"").replace(/^(?:async|new|bound|get|set|static)\s/,"").replace(/^(?:async|new|bound)\s/,"").includes(" ")}s(mw,"isSentence");function mn(e){let t=(e??"").trim();return t===""||t==="<anonymous>"||t==="async <anonymous>"?null:t}s(mn,"name");function ne(e){let t=La.exec(e.trim()),r=(t?.[1]??e).trim();return{file:r!==""&&r!=="unknown"&&r!=="<anonymous>"&&!/^index \d+$/.test(r)?r:null,line:Ce(t?.[2]),column:Ce(t?.[3])}}s(ne,"place");function pw(e){let t=Kf.exec(e);if(t)return{raw:e,function:t[3]??null,file:t[1]??null,line:Ce(t[2]),column:null}}s(pw,"readPythonFrame");function fw(e){let t=e.startsWith("#")?Xf.exec(e):null;if(t)return{raw:e,function:(t[2]??"").trim(),...ne(t[3]??"")}}s(fw,"readGdbFrame");function ww(e){let t=e.includes("@")?zf.exec(e):null;return t?{raw:e,function:mn(t[1]),...ne(t[2]??"")}:void 0}s(ww,"readGeckoFrame");function gw(e){let t=e.includes(":line ")?Gf.exec(e):e.includes(" in ")?rw.exec(e):null;return t?P(e,t[1],t[2],t[3]):void 0}s(gw,"readDotnetFrame");function hw(e){if(e.startsWith("#")){let a=Wf.exec(e);if(a)return P(e,a[3],a[1],a[2]);let i=Hf.exec(e);if(i)return{raw:e,function:i[1]??null,...ne(i[2]??"")};let c=ow.exec(e);if(c)return P(e,c[2],c[1],void 0);let l=Zf.exec(e);return l?{raw:e,function:l[2]??null,...ne(l[3]??"")}:void 0}let t=e.includes(":in ")?Uf.exec(e):null;if(t)return P(e,t[3],t[1],t[2]);let r=e.includes(": in ")?Bf.exec(e):null;if(r)return P(e,r[3],r[1],r[2]);let n=bw(e);if(n)return n;let o=e.includes("://")?Df.exec(e):null;return o?{raw:e,function:mn(o[1]),...ne(o[2]??"")}:void 0}s(hw,"readPlaceFrame");function bw(e){let t=e.startsWith("[")?iw.exec(e):null;if(t)return P(e,t[1],t[2],t[3]);if(e.includes(") (at ")){let o=tw.exec(e);if(o)return P(e,o[1],o[2],o[3])}if(e.includes("0x")){let o=cw.exec(e);if(o)return P(e,o[2],o[3]??o[1],o[4]);let a=nw.exec(e);if(a)return P(e,a[2]===""?void 0:a[2],a[1]?.trim(),void 0);let i=sw.exec(e);if(i)return P(e,i[2],i[3]??i[1],i[4])}let r=e.includes(".ex")?aw.exec(e):null;if(r)return P(e,r[3],r[1],r[2]);let n=e.includes(" in file ")?lw.exec(e):null;return n?P(e,n[1],n[2],n[3]):void 0}s(bw,"readRareFrame");function P(e,t,r,n){return{raw:e,function:t??null,file:r??null,line:Ce(n),column:null}}s(P,"frameOf");function Ce(e){return e===void 0?null:Number(e)}s(Ce,"number");var Ia=p()`
    \s(?=at (?:async |new )?(?:[^\s()]{1,160} ?)?(?:\[as [^\]\s]{1,60}\] )?\([^()\n]{0,400}(?::\d{1,9}|
      unknown|<anonymous>|native)\))|\s(?=at (?:async )?[^\s()]{1,400}:\d{1,9}:\d{1,9}(?:\s|
      $))|\s(?=at (?:unknown|<anonymous>|native)(?:\s|$))
  `;function Xt(e){if(yw.test(e))return xw(e);let t=e.includes(`
`)?e.split(`
`):e.split(Ia),r=[],n=[];for(let o=0;o<t.length&&n.length<64;o++){let a=Ee(t,o);a?(n.push(a.frame),o+=a.lines-1):n.length===0&&r.push(...vw(t[o]??"",n))}return{head:r.join(`
`).trim(),frames:n}}s(Xt,"splitStack");function vw(e,t){if(!e.includes(" at "))return[e];let[r="",...n]=e.split(Ia);for(let o of n){let a=ot(o);a&&t.length<64&&t.push(a)}return[r]}s(vw,"splitLastInline");var yw=/^[\s>|]{0,12}Traceback \(most recent call last\):/,kw=/^[\w.]{1,80}: in user code:\s*$/;function xw(e){let t=[],r=[],[n="",...o]=e.split(`
`),a=n.length-n.trimStart().length;for(let i of o){let c=i.slice(Math.min(a,i.length-i.trimStart().length)),l=ot(c);l?r.unshift(l):(!/^[>|]?\s{2}|^[>|]?\s*$/.test(c)||t.length>0&&c.trim()!=="")&&t.push(c)}return kw.test(t[0]??"")&&t.splice(0,t.length,...t.slice(-1)),{head:t.join(`
`).replace(/^[>|\s]+/,"").trim(),frames:r.slice(0,64)}}s(xw,"splitTraceback");var Ca=4,Pa=2e4,Ew=/[{[](?=\s{0,20}(?:\\?["'{[“]|[A-Za-z_]{1,30}:\s))/,qw=/^[A-Za-z][\w.-]{1,60}$/,Sw=["error","errors","detail","cause"],Rw=["message","error_description","errorMessage","msg","reason","detail","title","error"];function $a(e){return Ma(e,0)}s($a,"readErrorBody");function Ma(e,t){let r=e.slice(0,Pa).search(Ew);if(r<0)return;let n=Vt(e.slice(r,r+Pa)),{value:o}=te(/^[{[]\s{0,20}\\/.test(n)?n.replace(/\\(["\\])/g,"$1"):n);return Array.isArray(o)?Lw(o):C(o)&&o.size>0?Fa(o,t):void 0}s(Ma,"readBody");function Fa(e,t){let r=Aw(e),n=r&&t<Ca?Fa(r,t+1):void 0,o=Cw(e,Rw),a=o!==void 0&&t<Ca?Ma(o,t+1):void 0,c={...Ow(e,o),...a,...n};return Object.keys(c).length>0?c:void 0}s(Fa,"readObject");function Aw(e){for(let t of Sw){let r=e.get(t);if(C(r))return r;let n=Array.isArray(r)?Tw(r):void 0;if(C(n))return n}}s(Aw,"innerObject");function Tw(e){return e.find(C)}s(Tw,"firstObject");function Ow(e,t){let r=_w(e),n=Nw(e),o=jw(e),a=t===void 0?void 0:oe(e.get("name")),i=Xt(oe(e.get("stack"))??"").frames;return{...t===void 0?{}:{message:t},...a===void 0||!/^[A-Z][\w$]{2,80}$/.test(a)?{}:{className:a},...r===void 0?{}:{status:r},...n===void 0?{}:{type:n},...o===void 0?{}:{code:o},...i.length===0?{}:{frames:i}}}s(Ow,"ownMembers");function _w(e){for(let t of["status","statusCode","status_code","http_status","code"]){let r=e.get(t),n=typeof r=="string"&&/^\d{3}$/.test(r)?Number(r):r;if(typeof n=="number"&&Number.isInteger(n)&&n>=100&&n<=599)return n}}s(_w,"readStatus");function Nw(e){let t=e.has("error_description")?["error"]:["type","__type","status"];for(let r of t){let n=oe(e.get(r))?.replace(/\s/g,"");if(n!==void 0&&n!=="error"&&qw.test(n))return n}}s(Nw,"readType");function jw(e){let t=oe(e.get("code"))?.replace(/\s/g,"")??oe(e.get("errno"));return t!==void 0&&/^[A-Za-z][\w.-]{1,60}$/.test(t)?t:Bt(oe(e.get("message"))?.slice(0,2e3)??"")??void 0}s(jw,"readCode");function Lw(e){let t=e.slice(0,20).flatMap(n=>{let o=oe(re(n,"message")),a=re(n,"path"),i=Array.isArray(a)&&a.length>0?` at ${a.filter(Iw).join(".")}`:"";return o===void 0?[]:[`${o}${i}`]}),r=oe(re(e[0],"code"));if(t.length!==0)return{message:[...new Set(t)].join("; "),...r===void 0?{}:{code:r}}}s(Lw,"readIssues");function Iw(e){return typeof e=="string"||typeof e=="number"}s(Iw,"isName");function Cw(e,t){for(let r of t){let n=oe(e.get(r));if(n!==void 0)return n}}s(Cw,"firstText");function oe(e){return typeof e=="string"&&e.trim()!==""?e:void 0}s(oe,"textOf");var Pe=/^[ \t]{0,8}npm (?:ERR!|error)(?: |$)/,Pw=/^(code|errno|syscall|path|dest|file|cwd|node|npm|argv|signal|spawnargs|spawn|type|stack) (.{1,300})$/,$w=p()`
    ^(?:\d{3}$|A complete log of this run|\s{0,40}\S{1,200}-debug(?:-\d)?\.log|If you need help|Linux |
      Darwin |Windows_NT |\[?\w*Error: .{0,300}\{$|\s|\}|Please include|
      This is probably not a problem with npm|The operation was rejected|command (?:failed|sh|bash|C:))
  `;function za(e){if(!Pe.test(e))return;let t=e.split(`
`,80).flatMap(b=>Pe.test(b)?[b.replace(Pe,"")]:[]),r=new Map,n=[];for(let b of t){let E=Pw.exec(b);E?r.set(E[1]??"",r.get(E[1]??"")??(E[2]??"").trim()):b.trim()!==""&&!$w.test(b)&&n.push(b.trim())}let o=r.get("code")??null,a=o!==null&&/^-?\d{1,10}$/.test(o)?`exit ${o}`:o,[i="",c]=n,l=/^\w{1,40}$/.test(i)&&c!==void 0?c:i,{className:d,message:m,status:f}=Mw(l,a);return{className:d,message:m===""?o??"":m,status:f,apiType:null,code:a?.slice(0,60)??null,frames:[]}}s(za,"readNpmOutput");function Mw(e,t){let r=/^([A-Z]\w{0,60}Error|Error): /.exec(e),n=e.slice(r?.[0].length??0),o=/^([45]\d\d) {1,3}(?=\S)/.exec(n),a=o?Number(o[1]):Ht(n)??Fw(t),i=n.slice(o?.[0].length??0).replace(/^(?:notarget|notsup|gyp ERR!) /,""),c=t!==null&&i.startsWith(`${t} `)&&!i.startsWith(`${t}: `);return{className:r?.[1]??null,message:(c?i.slice(t.length+1):i).trim(),status:a}}s(Mw,"readReason");function Fw(e){let t=/^E([45]\d\d)$/.exec(e??"")?.[1];return t===void 0?null:Number(t)}s(Fw,"statusOf");var zw="panic",Dw=/^(?:error: )?(?:rust: )?(?:thread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |panicked at |task '?[^'\n]{0,60}'? ?failed at )/,Gw=/^'([^]{0,4000})'[,:] ([^\s,]{1,300}?):(\d{1,9})(?::(\d{1,9}))?/,Uw=/^(\S{1,300}?):(\d{1,9}):(\d{1,9}):\s{0,4}([^]{0,4000})$/,Ww=/^(\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?:?\s{0,4}$/,Hw=/\n\[signal (SIG[A-Z]{2,6})\b/,Bw=/^The application panicked \(crashed\)\.\nMessage: {1,4}([^\n]{1,600})(?:\nLocation: (\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?)?/,Zw=/^panic(?:\([\w ]{1,40}\))?: {1,3}/;function Da(e){let t=Dw.exec(e);if(t)return Kw(e.slice(t[0].length),e);let r=Bw.exec(e);if(r)return $e(r[1]??"",r[2]?[Yt(e,r[2],r[3],r[4])]:[]);let n=Zw.exec(e);if(n)return{...$e(fn(e.slice(n[0].length)),[]),code:Hw.exec(e)?.[1]??null}}s(Da,"readPanic");function Kw(e,t){let r=Gw.exec(e);if(r)return $e(r[1]??"",[Yt(t,r[2],r[3],r[4])]);let n=Uw.exec(e);if(n)return $e(Vw(n[4]??""),[Yt(t,n[1],n[2],n[3])]);let o=Ww.exec(e);return o?$e("",[Yt(t,o[1],o[2],o[3])]):$e(fn(e).replace(/^'|'$/g,""),[])}s(Kw,"readRustPanic");function $e(e,t){let r=e.replace(/\s+/g," ").trim();return{className:zw,message:r,status:null,apiType:null,code:null,frames:t}}s($e,"panic");function Vw(e){return e.split(/\n\s{0,8}(?:stack backtrace:|note: )/,1)[0]??""}s(Vw,"beforeBacktrace");function fn(e){return e.split(`
`,1)[0]??""}s(fn,"firstLine");function Yt(e,t,r,n){return{raw:fn(e).slice(0,600),function:null,file:t??null,line:r===void 0?null:Number(r),column:n===void 0?null:Number(n)}}s(Yt,"frame");var Ga=[{name:"apple-domain",source:"https://developer.apple.com/documentation/foundation/nserror",pattern:/^Error Domain=(?<class>[\w.]{3,80}) Code=(?<code>-?\d{1,8}) (?:"(?<message>[^"\n]{0,400})|\(null\))/},{name:"tls-stack",source:"https://docs.openssl.org/master/man3/ERR_error_string/",pattern:/^error:(?<code>[\dA-F]{8}):[^:\n]{0,80}:[^:\n]{0,80}:(?<message>[^:\n]{3,120})/},{name:"runaway",source:"Bitcoin Core",pattern:/^EXCEPTION: (?<class>[\w:]{3,80})[ \t]{0,20}\n(?<message>[^\n]{1,300})/},{name:"class-over-paragraph",source:"Poetry's Cleo",pattern:/^(?<class>[A-Z]\w{3,60}(?:Error|Exception))\n\n[ \t]{1,4}(?<message>[^\n]+)/},{name:"function-over-message",source:"https://www.mathworks.com/help/matlab/ref/error.html",pattern:/^Error using [\w./]{1,80}(?: \(line \d{1,6}\))?\n(?<message>[^\n]+)/},{name:"lisp-condition",source:"SBCL",pattern:/^debugger invoked on an? (?<class>[A-Z][\w:-]{2,60})[^\n]{0,160}: ?\n? {0,4}(?<message>[^\n]+)/},{name:"script-warning",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",pattern:/^(?:PHP (?<class>Warning): {1,3}|\[Vue warn\]: )(?<message>[^]+)$/},{name:"numbered-report",source:"https://docs.rs/color-eyre",pattern:/^Error: ?\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,6}\d{1,2}: (?<message>[^\n]+)$/},{name:"lua",source:"lua(1)",pattern:/^(?:lua[\d.]{0,4}|luajit): [^\n:]{1,160}:\d{1,7}: (?<message>[^\n]+)/},{name:"perl",source:"https://perldoc.perl.org/functions/die",pattern:/^(?<message>[A-Z][^\n]{5,300}) at \S{1,200}\.p[lm] line \d{1,7}[.,]/},{name:"clojure",source:"https://clojure.org/reference/repl_and_main",pattern:/^(?:Execution|Syntax) error(?: \((?<class>[\w.]{3,80})\))?(?: [^\n]{3,220})?\n(?<message>[^\n]+)/},{name:"grpc-python",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",pattern:/^(?:[\w.]{0,72}\.)?(?<class>\w{0,40}RpcError): <_\w{5,40} of RPC that terminated with:\s{1,12}status = StatusCode\.(?<code>[A-Z_]{4,30})\s{1,12}details = "(?<message>[^"\n]{0,400})/},{name:"ghc",source:"https://errors.haskell.org",pattern:/^error: \[(?<code>GHC-\d{5})\]\s{0,8}(?<message>[^]*)$/},{name:"deno",source:"https://docs.deno.com/api/deno/errors",pattern:p()`
        ^(?:error: )?Uncaught (?:\(in promise\) )?(?<class>NotFound|PermissionDenied|NotCapable|
          ConnectionRefused|ConnectionReset|ConnectionAborted|NotConnected|AddrInUse|AddrNotAvailable|
          BrokenPipe|AlreadyExists|InvalidData|TimedOut|Interrupted|WouldBlock|WriteZero|UnexpectedEof|
          BadResource|Http|Busy|NotSupported|FilesystemLoop|IsADirectory|NetworkUnreachable|
          NotADirectory): (?<message>[^]*)$
      `},{name:"debuggerd",source:"Android's debuggerd",pattern:/^(?<message>signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"signal-words",source:"Go's runtime",pattern:/^(?<code>SIG[A-Z]{2,6}): (?<message>[a-z][^\n]*)/},{name:"objective-c",source:"https://developer.apple.com/documentation/foundation/nsexception",pattern:/^Terminating app due to uncaught exception '(?<class>\w{3,80})', reason: '?(?<message>[^\n]*?)'?$/},{name:"rails-page",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error) in [A-Z][\w:]{1,80}#\w{1,60}\n{1,2}(?<message>[^\n]+)/},{name:"opencv",source:"https://docs.opencv.org/4.x/df/d57/namespacecv_1_1Error.html",pattern:/^(?:error: )?(?<message>\((?<code>-\d{1,4}):[^\n]{3,60}\)[^]*)$/},{name:"result-number",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",pattern:/^[Ee]rror (?:-?\d{1,10} \((?=\w{10}\): ))?(?<code>0x[\da-fA-F]{8})\)?: (?<message>[^]*)$/},{name:"result-number-within",source:"the same, its words behind the number",pattern:/^(?<message>[Ee]rror -?\d{1,10} \((?<code>0x[\da-fA-F]{8})\) [^\]\n]*)/},{name:"answer-over-reason",source:"clients generated by OpenAPI Generator",pattern:/^\((?<status>[45]\d\d)\)\s{1,4}Reason: (?<message>[^\n]{2,200})/},{name:"script-over-message",source:"Symfony's Console",pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:\s{1,260}(?<message>[^\n]+)/},{name:"error-occurred",source:"command line interfaces",pattern:/^[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?<message>[^]*)$/},{name:"numbered-kind",source:"Scala 3",pattern:/^(?:\[error\] )?-- \[(?<code>E\d{3})\] (?<message>[^:\n]{3,80}): \S/},{name:"storage-answer",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",pattern:/^<Error>\s{0,20}<Code>(?<class>\w{2,60})<\/Code>\s{0,20}<Message>(?<message>[^<]{1,600})/},{name:"type-checker",source:"TypeScript's playground and editors built on Monaco",pattern:/^(?<message>[^\n]{8,600}\.)\((?<code>\d{4,5})\)$/,codePrefix:"TS"},{name:"message-over-code",source:"WSL, Windows' installers",pattern:/^(?<message>[^\n]+)\n(?:Error [Cc]ode|HRESULT): ?(?<code>\S{1,120})/},{name:"dotnet-number",source:"System.Runtime.InteropServices.ExternalException.ToString",pattern:/^(?:Exception:\s)?(?<class>(?:[A-Z]\w{0,60}\.){0,8}\w{1,60}Exception) \((?<code>0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\): (?<message>[^]*)$/},{name:"invariant",source:"React Native, which adds its engine",pattern:/^(?<class>Invariant Violation): (?<message>[^]*?)(?:, js engine: \w{1,20})?$/},{name:"unhandled",source:"https://docs.flutter.dev/testing/errors",pattern:/^Unhandled Exception: (?<message>[^]*)$/},{name:"data-race",source:"https://go.dev/doc/articles/race_detector",pattern:/^WARNING: (?<message>DATA RACE)/},{name:"pnpm",source:"https://pnpm.io/errors",pattern:/^(?<code>ERR_(?:PNPM_|(?=\w{3,80}[ \u2009]{2}))[A-Z_]{3,60})\b[\s:]{0,4}(?<message>[^]*)$/},{name:"ruby",source:"https://docs.ruby-lang.org/en/master/Exception.html",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^\n]{1,600}) \((?<class>[A-Z]\w{0,60}(?:::\w{1,60}){0,6})\)/},{name:"ruby-without-class",source:"a message over several lines ends its class elsewhere",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^]*)$/},{name:"class-and-brackets",source:"Rails' log",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error|(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w{1,60}) \((?<message>[^]{1,600})\):?$/},{name:"ruby-errno",source:"https://docs.ruby-lang.org/en/master/Errno.html",pattern:/^Errno::(?<code>E[A-Z]{2,16}): (?<message>[^]*)$/},{name:"heap-check",source:"glibc's malloc, which adds the address and stars",pattern:/^(?<message>(?:double free|free\(\)|malloc\(\)|realloc\(\)|munmap_chunk\(\)|corrupted) ?[^\n]{3,80}?): 0x[\da-f]{4,16} \*/},{name:"sanitizer",source:"https://clang.llvm.org/docs/AddressSanitizer.html",pattern:/^(?<class>(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer): (?:(?<code>[a-z]{2,20}(?:-[a-z]{2,20}){1,6}|SEGV|ABRT|FPE|BUS)\b)?(?<message>[^\n]{0,300})/},{name:"cpp-terminate",source:"GCC's verbose terminate handler",pattern:/^terminate called after throwing an instance of '(?<class>[\w:<>, ]{1,120})'(?:\s{1,8}what\(\): {0,3}(?<message>[^]*))?/},{name:"cpp-terminate-clang",source:"libc++abi",pattern:/^terminating (?:due to|with) uncaught exception of type (?<class>\w{1,60}(?:::\w{1,60}){0,6})(?:: (?<message>[^]*))?/},{name:"debugger-signal",source:"GDB, LLDB, Go's runtime",pattern:/^received signal (?<code>SIG[A-Z]{2,6}), (?<message>[^.\n]{1,80})/},{name:"android-signal",source:"Android's debuggerd",pattern:/^(?<message>Fatal signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"elixir",source:"https://hexdocs.pm/elixir/Exception.html",pattern:/^(?:[^\n]{0,200}: )?\*\* \((?<class>[A-Z][\w.]{1,80})\) (?<message>[^]*)$/},{name:"flutter",source:"https://docs.flutter.dev/testing/errors",pattern:/^The following (?<class>[\w<>]{3,60})(?: object)? was thrown[^\n]{0,120}:\n\s{0,8}(?<message>[^]*)$/},{name:"vim-lua",source:"Neovim",pattern:/^(?:(?<code>E\d{2,4}): )?Error executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?:\S{1,300}?:\d{1,7}: )?(?<message>[^]*)$/},{name:"vim",source:"https://neovim.io/doc/user/message.html",pattern:/^(?<code>E\d{2,4}): (?<message>[A-Z][^]*)$/},{name:"r",source:"R's stop()",pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?\s{0,4}(?<message>[^]*)$/},{name:"grpc-go",source:"https://pkg.go.dev/google.golang.org/grpc/status",pattern:/^(?<lead>[^]{0,200}?)\brpc error: code = (?:Unknown|(?<code>[A-Z]\w{1,30})) desc = (?<message>[^]*)$/},{name:"curl",source:"https://curl.se/libcurl/c/libcurl-errors.html",pattern:/^curl: \((?<code>\d{1,3})\) (?<message>[^]*)$/,codePrefix:"curl "},{name:"daemon",source:"Docker's client",pattern:/^Error response from daemon: (?<message>[^]*)$/},{name:"oracle",source:"https://docs.oracle.com/error-help/db/",pattern:/^(?<code>ORA-\d{5}): (?<message>[^]*)$/},{name:"sqlstate",source:"ISO 9075, as PDO prints it",pattern:/^SQLSTATE\[(?<code>\w{5})\]:? {0,2}(?:\[\d{1,6}\] )?(?<message>[^]*)$/,codePrefix:"SQLSTATE "},{name:"mysql",source:"https://dev.mysql.com/doc/mysql-errors/en/",pattern:/^ERROR (?<code>\d{4}) \(\w{5}\)(?: at line \d{1,7})?: (?<message>[^]*)$/,codePrefix:"MySQL "},{name:"http-status-line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",pattern:/^HTTP(?:\/\d(?:\.\d)?)? (?<status>[45]\d\d) ?(?<message>[^]*)$/},{name:"browser-request",source:"Chromium's console",pattern:/^[A-Z]{3,7} https?:\/\/\S{1,400} (?:(?<status>[45]\d\d) \((?<message>[^()]{0,80})\)|(?:net::)(?<code>ERR_[A-Z_]{3,60}))/},{name:"cmake",source:"https://cmake.org/cmake/help/latest/command/message.html",pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?<message>[^]*)$/},{name:"gradle",source:"https://docs.gradle.org/current/userguide/logging.html",pattern:/^\* What went wrong:\n(?<message>[^]*)$/},{name:"dart-unhandled",source:"Dart's virtual machine",pattern:/^Unhandled exception:\n(?<message>[^]*)$/},{name:"crash-report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",pattern:/^Exception Type: {1,12}(?<message>EXC_\w{3,30}(?: \((?<code>SIG[A-Z]{2,6})\))?)/},{name:"linker",source:"GNU ld, LLD, Apple's ld",pattern:/^ld: (?<message>[^]*)$/},{name:"dev-server",source:"Vite",pattern:/^\[\w{2,20}\] Internal server error: (?<message>[^]*)$/},{name:"php-logged",source:"Symfony's ErrorListener",pattern:/^Uncaught PHP Exception (?<class>[\w\\]{2,120}): "(?<message>[^\n]{1,600}?)" at \S{1,300} line \d{1,7}/},{name:"java-compiler",source:"https://maven.apache.org/plugins/maven-compiler-plugin/",pattern:/^\S{1,300}\.\w{1,8}:\[\d{1,7},\d{1,5}\] (?:error: )?(?<message>[^]*)$/},{name:"loader",source:"ld.so(8)",pattern:/^error while loading shared libraries: (?<message>[^]*)$/},{name:"cause-list",source:"Rust's anyhow and eyre",pattern:/^Caused by:\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,12}(?:\d{1,2}: )?(?<message>[^\n]+)$/},{name:"yarn",source:"Yarn 1's reporter",pattern:/^error An unexpected error occurred: "(?<message>[^"\n]{1,600})"/},{name:"yarn-words",source:"Yarn 1's reporter",pattern:/^error (?<message>["“]?[A-Z][a-z][^]*)$/},{name:"grpc-number",source:"https://grpc.io/docs/guides/status-codes/",pattern:p()`
        ^(?:\d{1,2} )?(?<code>CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|
          ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|
          UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED): (?<message>[^]*)$
      `},{name:"cluster",source:"kubectl",pattern:/^Error from server \((?<code>[A-Z]\w{2,40})\): (?<message>[^]*)$/},{name:"cloud-status",source:"botocore",pattern:/^An error occurred \((?<status>[45]\d\d)\) when calling the (?<message>[^]*)$/},{name:"cloud-operation",source:"botocore",pattern:/^An error occurred \((?<code>\w{3,60})\) when calling the (?<message>[^]*)$/},{name:"package-tools",source:"apt, CocoaPods, Redis, Lerna, node-gyp, make",pattern:/^(?:E: |\[!\] |\(error\) |(?:lerna|gyp) ERR! |\*\*\* )(?<message>[A-Za-z][^]*)$/}];var Xw=4e3;function wn(e){let t=e.slice(0,Xw);for(let{pattern:r,codePrefix:n}of Ga){let o=r.exec(t)?.groups;if(o===void 0)continue;let{class:a,code:i,status:c,message:l}=o;return{className:a??null,code:i===void 0?null:`${n??""}${i}`,status:c===void 0?null:Number(c),message:Yw(l,i)}}}s(wn,"readShape");function Yw(e,t){let r=(e??"").trim();return t===void 0||!/^[a-z]+-[a-z-]+$|^(?:SEGV|ABRT|FPE|BUS)$/.test(t)?r:/^(?:on|\()/.test(r)||r===""?t:`${t} ${r}`}s(Yw,"shapedMessage");var Ua=2e3,Jw=/^\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3}(?=\S)/,Qw=/^(?:\[[\w .:-]{1,30}\] ){2,5}(?=\S)/,gn=p()`
    ^(?:[Uu]ncaught(?: [Ee]xception)?(?: \(in promise\))?:?[ \n]|[Uu]nhandled(?: promise)? rejection:? |
      [Cc]aused by: |Exception in thread "[^"]{0,80}" |Unhandled [Ee]xception[.:] | ?---> |
      (?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,3}|\[cause\]: |
      \[(?:ERROR|error|FATAL|fatal)\] ?|##\[error\] ?|npm (?:ERR!|error) |
      (?:API|HTTP|Server|Internal|internal) [Ee]rror:? \(?|ERROR:? |error: |
      (?:fatal|FATAL)(?: error| ERROR)?:? |\{\{\w[^{}]{0,200}\}\} |[✘✗✖❌×■] ?|[Oo]riginal error: )
  `,eg=/^(?:error|warning)(?:\[[A-Z]{1,3}\d{2,5}\]|\s[A-Z]{1,8}\d{3,6}):?\s/,tg=/^\(?[1-5]\d\d\)?:?(?: |$)/,rg=/^((?:[A-Za-z_$][\w$]{0,80}(?:\.|::|\\)){0,8}[A-Za-z_$][\w$]{0,80})(?: ?\[(\w{3,60})\])?(?::(?=\s|$)|$)/,Ha=/(?:Error|Exception|Err|Failure|Fault|Interrupt|Rejection|Panic|Warning|Timeout|Abort|Exit)\d{0,2}$/,ng=/^(?=.{1,5}$)(?:[A-Za-z]{0,4}[\d$_][\w$]{0,4}|[A-Z]{1,3}|[a-z]{1,3}[A-Z][A-Za-z]{0,3}|[A-Z]{1,2}[a-z][A-Z][A-Za-z]?)$/,og=/^[a-z_]\w*\.(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*[a-z]\w*$/,sg=/^(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w*[a-z]\w*$/,ag=/^(\w{0,60}(?:Error|Exception)):(?=[A-Z{])/;function H(e){let t=za(e);if(t)return t;let{head:r,frames:n}=fg.test(e)?{head:e,frames:Ba}:Xt(e),o=vg(r),a=o.replace(wg,""),i=Da(a);if(i)return{...i,frames:[...i.frames,...n]};let c=wn(a),{className:l,code:d,message:m}=Wa(c?.message??o,gg.test(e)),f=c??wn(m),v=c===void 0&&f!==void 0?f.message:m,b=$a(v),E=b?.message===void 0?void 0:Wa(b.message),A=f?.status??Ht(v)??b?.status??Eg(e),{said:R,at:M}=pg(Rg((E?.message??(b?kg(v):v)).replace(cg,"").replace(ig,"")));return{className:Za(f?.className??l,b?.className??E?.className??null),message:Sg(o,Ag(A===null||E?R:R.replace(tg,""))),status:A,apiType:b?.type??null,code:f?.code??d??yg(e)??b?.code??E?.code??Bt(o.slice(0,4e3)),frames:n.length>0?[...M,...n]:b?.frames??M}}s(H,"readErrorText");var ig=/^(?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.\w{1,8}:\d{1,7}:\d{1,5} (?=\S)/,cg=/^(?:[\w.]{2,30}\([\w.-]{1,20}\) )?\S{1,300}\.\w{1,5}:\d{1,7}: error: (?=\S)/,lg=/ in ((?:\/|[A-Za-z]:\\)[^\n]{1,300}?\.(?:php|phtml|inc|module))(?::| on line )(\d{1,7})$/,ug=/ \[File: ?([^\]\n]{1,300})\] \[Line: ?(\d{1,7})\]$/,dg=/, client: [\da-f.:]{3,45}, server: [^\n]*$/,mg=/ \[[^[\]\n]{1,300}\.\w{0,4}proj(?:::[^[\]\n]{1,80})?\]$/;function pg(e){let t=e.replace(dg,"").replace(mg,""),r=t.includes(".")?lg.exec(t)??ug.exec(t):null;if(r===null)return{said:t,at:Ba};let n={raw:r[0].trim(),function:null,file:r[1]??null,line:Number(r[2]),column:null};return{said:t.slice(0,r.index),at:[n]}}s(pg,"partedFromPlace");var fg=/^(?:Caused by:|Error: ?)\n[ \t]{1,12}\S/,wg=/^(?:\[ERROR\] |##\[error\])/,gg=/^[\s>|]{0,12}Traceback \(most recent/,hg=p()`
    \n[ \t]{0,4}(?:Require stack:|File name: '|Emitted '\w{1,20}' event|goroutine \d{1,9} \[|
      [Ss]tack trace(?:back)?:|stack backtrace:|[Cc]all log:|={3,}|-{3,}|LINE \d{1,6}: |[Pp]lugin: |(?:in )?[Ff]ile: |
      on \S{1,200} line \d{1,6}\b|Occurred while \w|(?:Read|Write|Previous (?:read|write)) (?:by|at) |STACK_TRACE:|(?:READ|WRITE) of size \d|--> \S{1,300}:\d|
      \n\d{1,6} {1,8}\S|\n\d{1,6} \|)
  `,bg=/\n[ \t]{1,4}code: ['"]([A-Za-z][\w.-]{2,60})['"]/;function vg(e){let t=e.search(hg);return t>0?e.slice(0,t):e}s(vg,"withoutAppendix");function yg(e){return e.includes("code: ")?bg.exec(e)?.[1]??null:null}s(yg,"readMember");var Ba=[];function hn(e){return ng.test(e)&&!Ha.test(e)&&!Aa(e)}s(hn,"isMinifiedClass");function kg(e){let t=e.search(/[{[]/);return t<0?e:e.slice(0,t)}s(kg,"beforeBody");var xg=/\n[ \t]{1,4}status(?:Code)?: ([45]\d\d)\b/;function Eg(e){let t=e.includes("status")?xg.exec(e)?.[1]:void 0;return t===void 0?null:Number(t)}s(Eg,"readMemberStatus");function Wa(e,t=!1){let r=e.trim().replace(Jw,"").replace(Qw,"").replace(ag,"$1: ").replace(gn,"").trimStart().replace(gn,"").replace(eg,""),n=null,o=null;for(let a=0;a<4;a++){let i=rg.exec(r),c=i?.[1];if(i===null||c===void 0||!qg(c,i[0].length===r.length,t))break;n=Za(n,c),o??=i[2]??null,r=r.slice(i[0].length).trimStart().replace(gn,"")}return{className:n,code:o,message:r}}s(Wa,"readHead");function qg(e,t,r){return Ha.test(e)||og.test(e)||sg.test(e)||r&&/^[A-Z]\w*[a-z]\w*$/.test(e)?!0:!t&&hn(e)}s(qg,"isClassName");function Za(e,t){return t===null||t==="Error"?e??t:t}s(Za,"moreSpecific");function Sg(e,t){let r=t.includes(" ")?void 0:/^(?:fatal error|runtime error): (?=\S+(?:\n|$))/.exec(e)?.[0];return r===void 0||t===""?t:`${r}${t}`}s(Sg,"withItsLead");function Rg(e){return e.slice(0,2*Ua).replace(/\s+/g," ").replace(/(?:\\[rn])+ ?$/,"").trim().slice(0,Ua)}s(Rg,"tidy");function Ag(e){return/^["“]([^"“”]{1,400})["”]$/.exec(e)?.[1]?.trim()??e}s(Ag,"unquoted");var Tg=8e3,at=400,Ka=200,vn=12e3,Ja=80;function Qa(e,t,r,n){if(t.opener.name==="python-traceback")return Qg(e,t);let o=_g(e,t);if(o!==void 0)return t.opener.extent==="run"?yn(o):bn(e,o,r,!0);let a=nh(e,t),i=Cg(e,t,a);if(i>=0)return Lg(e,t,i,r);let c=Fg(e,t,Math.min(a,r),n);return bn(e,c,r,t.opener.name==="signal")}s(Qa,"findErrorExtent");function yn(e){return{messageEnd:e,stackStart:e,stackEnd:e,cut:!1}}s(yn,"withoutStack");var Og=80,st=8;function _g(e,{opener:t,start:r,after:n}){let o=D(e,n);switch(t.extent){case"run":return B(e,D(e,r),Og,a=>Pe.test(a));case"paragraph":return B(e,o,st,a=>a.trim()!==""&&!a.startsWith("* "));case"indented":return B(e,o,st,a=>/^[ \t]{1,12}\S/.test(a));case"two-lines":return e[n-1]!==`
`?B(e,o,1,a=>/^[ \t]{1,8}\S/.test(a)):t.name==="class-over-message"?Ng(e,o):o;case"sentence":return/[.!?]["'`]?\s{0,3}$/.test(e.slice(o-4,o))?void 0:B(e,o,st,a=>/^[a-z(]/.test(a));case"above-place":return B(e,o,st,a=>!a.startsWith("At ")&&a.trim()!=="");case"next-paragraph":return D(e,kn(e,o));case"match":return n;case"words":return Math.min(o,n+jg);case void 0:return}}s(_g,"ownExtent");function Ng(e,t){if(e[t-1]!==":")return t;let r=/^\n{1,4}(?=\S)/.exec(e.slice(t,t+8))?.[0];return r===void 0?t:D(e,t+r.length)}s(Ng,"endOfReason");function kn(e,t){return e[t+1]===`
`?t+2:t+1}s(kn,"nextLineWithText");var jg=80;function B(e,t,r,n){let o=t;for(let a=0;a<r&&o<e.length;a++){let i=D(e,o+1);if(!n(e.slice(o+1,Math.min(i,o+1+at))))break;o=i}return o}s(B,"whileLines");function Lg(e,t,r,n){let o=Math.min(e.length,r+Tg,oh(e,r));if(/^[{[]\s{0,12}\\/.test(e.slice(r,r+20)))return yn(r+Ig(e.slice(r,o)));let a=te(Vt(e.slice(r,o))),i=Math.max(r+a.end,t.after);return{...bn(e,i,n,!1),cut:a.state==="cut"}}s(Lg,"bodyExtent");function Ig(e){let t=e.search(/(?<!\\)"|\n/);return t<0?e.length:t}s(Ig,"escapedLength");function Cg(e,t,r){if(t.opener.name==="json-error")return t.start;let n=e.slice(t.after,Math.min(t.after+160,Math.max(r,t.after+40))),o=n.search(/\{\s{0,12}\\?["'“]|\[\s{0,12}(?:\\?["'“]|\{)/);return o<0||/[.!?]\s|\n\s{0,80}\n|\\n/.test(n.slice(0,o))?-1:t.after+o}s(Cg,"bodyStart");var Pg=new Map([['"','"'],["`","`"],["\u201C","\u201D"],["**","**"],["\u300C","\u300D"],["\xAB","\xBB"]]),$g=/", source: (?=\S)|\s[⎿●⏺⏵│☐∴✅]| \d{4}-\d\d-\d\d[T ]\d| \[(?:ERROR|DEBUG|INFO|WARN|error|debug|info|warn)\]|`{3}|\\n(?![a-z]\w{0,40}[\\.])|(?<! ) {2,}\/\/ |\sat (?:async )?\S{1,100} ?\(/,Mg=/ (?:#{1,6} |[-*] |\*\*|> |\| )/;function Fg(e,t,r,n){let{after:o}=t,a=Hg(e,t);if(a!==void 0)return a;if(t.opener.name==="signal")return o;if(t.opener.name==="rust-panic"&&/:\d{1,7}:$/.test(e.slice(r-10,r)))return D(e,r+1);if((n==="prose"?eh:th).test(e.slice(o,r)))return D(e,kn(e,r));if(n==="log"&&zg(e,r))return D(e,r+1);let c=Va(e.slice(o,Math.min(r,o+at)),$g),l=c.length>Ka?Va(c,Mg):c;return n!=="prose"&&l.length<Ka?o+l.length:o+Ug(l,n==="prose"&&!Dg(e,t,l)?0:Gg)}s(Fg,"endOfMessage");function zg(e,t){if(!/[\w)'"\x60]:$/.test(e.slice(Math.max(0,t-2),t)))return!1;let r=e.slice(t+1,t+1+at).split(`
`,1)[0]??"";return/^(?:\t| {2,8})["'\x60]?[\w/@.-]/.test(r)&&!Ee([r],0)&&!/^\s{0,8}(?:at |\d{1,7} ?[|│])/.test(r)}s(zg,"leadsToIndented");function Dg(e,{start:t,opener:r},n){if(!(r.name.startsWith("kind-of-error")||r.name==="script-warning")||t>0&&e[t-1]!==`
`)return!1;let o=n.slice(n.search(Wg)+1).trimStart();return o!==""&&!/^(?:I|I'm|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Any|Is|Does|Also|Now|Not|In|On|At|Same)\b|^[a-z]/.test(o)}s(Dg,"goesOn");var Gg=40;function Ug(e,t){for(let{index:r}of k(e,ei))if(r>0&&(r>=t||/^\s{1,4}[a-z]/.test(e.slice(r+1,r+6))))return r+1;return e.length}s(Ug,"endOfSentence");var ei=/(?<!\b(?:vs|e\.g|i\.e|etc|approx|cf))[.!?。](?=\s|$)(?! (?:\d|[A-Z]\w{2,12}: ["'\d]))/g,Wg=new RegExp(ei.source);function Hg(e,{start:t,after:r,opener:n}){let o=e.slice(r,r+at);if(Bg(e,t)){let m=o.search(/[`\n]/);if(o[m]==="`")return r+m}let a=Pg.get(Zg(e,t)),i=e[r-1]==="("&&n.name==="api-error"?")":a,c=i===void 0?-1:o.indexOf(i);if(c>=0)return r+c;let l=/^ {0,2}(?:"[^"\n]{4,300}"|“[^”\n]{4,300}”)(?=[.,;)]|\s|$)/.exec(o)?.[0];return l===void 0||(!l.trim().includes(" ")||n.name==="toolkit-assertion")&&/^ [\w(]/.test(o.slice(l.length))?void 0:r+l.length}s(Hg,"endOfQuote");function Bg(e,t){return e.slice(Math.max(e.lastIndexOf(`
`,t-1)+1,t-at),t).split("`").length%2===0}s(Bg,"isInCodeSpan");function Zg(e,t){return/(["`“「«]|\*\*)(?:[\w/-]{1,20} ){0,3}$/.exec(e.slice(Math.max(0,t-64),t))?.[1]??""}s(Zg,"openQuote");function Va(e,t){let r=e.search(t);return r>0?e.slice(0,r):e}s(Va,"before");function bn(e,t,r,n){let o=e.slice(t,Math.max(t,Math.min(t+vn,r))),a=o.split(`
`,Ja),i=0,c=0,l=(a[0]??"").length+1,d=0,m=n;for(let b=1;b<a.length&&d<(i===0?Kg:Xa);b++){let E=Ee(a,b),A=E?.lines??1;E&&i===0&&m&&(c=l-1);for(let M of a.slice(b,b+A))l+=M.length+1;let R=E===void 0&&Vg.test(a[b]??"");d=E?0:d+(R?0:1),m||=R&&a[b]?.trim()!==""||d>=Xa,E&&(i=l-1),b+=A-1}let f=t+Math.min(i,o.length),v=e.slice(f-2,f)===" {"?Math.min(r,Xg(e,f)):Jg(e,f);return{messageEnd:t,stackStart:t+Math.min(c,o.length),stackEnd:v,cut:!1}}s(bn,"withStack");var Xa=4,Kg=8,Vg=p("iu")`
    ^[^\p{L}\d]{0,200}$|^\W{0,40}(?:native |c |java )?(?:stack ?trace|back ?trace|call stack|traceback)\b|^[ \t>]{0,12}\d{1,6} ?[|│]|
      ^[ \t>]{0,20}[|│]|^[ \t]{0,8}(?:plugin|file|in file|code frame):|
      ^[ \t]{0,8}[=-]{3,}|^\((?:gdb|lldb)\) |^\[switching to |^0x[\da-f]{4,16} in |^\d{1,6}\t
  `;function Xg(e,t){return B(e,t,Yg,r=>/^[ \t]{1,12}[\w'"\]}[]/.test(r))}s(Xg,"endOfMembers");var Yg=40;function Jg(e,t){return B(e,t,1,r=>/^[ \t]{1,4}code: ['"]\w/.test(r))}s(Jg,"endOfCode");function Qg(e,t){let r=e.slice(t.start,t.start+vn),n=r.split(`
`,2*Ja),o=Ya(n[0]??""),a=(n[0]??"").length+1;for(let c of n.slice(1))if(a+=c.length+1,c.trim()!==""&&Ya(c)<=o)break;let i=t.start+Math.min(a-1,r.length);return yn(rh(e,i))}s(Qg,"tracebackExtent");var eh=/^ ?Exception encountered when calling [^\n]{1,120}[.:]\s*$/,th=/^ ?(?:Exception encountered when calling [^\n]{1,120}[.:]|[^\n]{8,300} (?:because|for th(?:is|ese) reasons?|due to):)\s*$/;function rh(e,t){let r=e.slice(Math.max(0,e.lastIndexOf(`
`,t-1)+1),t);if(/(?:Error|Exception): {0,3}$/.test(r))return D(e,kn(e,t));if(/: \([45]\d\d\)$/.test(r))return B(e,t,1,o=>o.startsWith("Reason: "));if(!/^[\w.]{1,80}: (?:in user code|Exception encountered when calling [^\n]{1,120}[.:])\s*$/.test(r))return t;let n=/\n[ \t>]{0,12}(?:[\w.]{0,60}(?:Error|Exception): [^\n]{1,400}|(?=\S)(?!File )[^\n:]{12,400})/.exec(e.slice(t,t+vn));return n?t+n.index+n[0].length:t}s(rh,"endOfLeading");function Ya(e){return e.length-e.replace(/^[\s|>]+/,"").length}s(Ya,"indentOf");function nh(e,t){let r=D(e,t.after);if(/^\[GHC-\d{5}\]$/.test(e.slice(t.after,r).trim()))return B(e,r,st,n=>/^[ \t]{2,12}\S/.test(n));if(!/(?:^|\n)[ \t]{0,20}[⎿●⏺] {0,8}$/.test(e.slice(Math.max(0,t.start-40),t.start)))return r;for(let n=0;n<5&&!/[.!?)}]\s{0,3}$/.test(e.slice(r-4,r));n++){let o=e.slice(r+1,r+200).split(`
`,1)[0]??"";if(!/^ {2,20}[^\s⎿●⏺☐$>-]/.test(o)||Ee([o],0))break;r=D(e,r+1)}return r}s(nh,"continuedLineEnd");function D(e,t){let r=e.indexOf(`
`,t);return r<0?e.length:r}s(D,"endOfLine");function oh(e,t){let r=e.indexOf(`

`,t);return r<0?e.length:r}s(oh,"paragraphEnd");var h=new Set(["prose","log","source","title"]),w=new Set(["prose","log"]),q=new Set(["prose","log","title"]),x=new Set(["log"]);var L="(?:not|no|never|cannot|can ?not|can['\u2019]?t|could ?n['\u2019]?t|does ?n['\u2019]?t|did ?n['\u2019]?t|is ?n['\u2019]?t|won['\u2019]?t|fail(?:s|ed|ure)?|errors?|exceptions?|invalid|illegal|bad|malformed|unable|unknown|unexpected(?:ly)?|undefined|undeclared|unrecogni[sz]ed|unsupported|unresolved|unreachable|unavailable|unhandled|uninitiali[sz]ed|missing|mismatch(?:es|ed)?|denied|refused|expect(?:s|ed)|requires?|exceed(?:s|ed)?|overflow(?:s|ed)?|redeclared|redefin(?:ed|ition)|duplicate|conflict(?:s|ing)?|corrupt(?:ed)?|aborted|timed? ?out|timeout|too (?:many|long|large|big|few)|already|inconsistent|incompatible|mixture|violat(?:es|ed|ion)|crash(?:es|ed)?|broken|forbidden|unauthori[sz]ed|rejected|insufficient|exhausted|panic|fault|leak(?:ed|s)?|prevented|disabled|deprecated|only supported|attempt to (?:call|index|compare|perform|concatenate))";var sh="I|[Ww]e|[Tt]he|[Tt]his|[Aa]n?|[Mm]y|[Ss]ame|[Aa]nother|[Yy]our|[Gg]et|[Gg]ot|[Ww]ith|[Ff]ollowing|[Aa]ctual|[Ff]ull|[Ee]xact|[Oo]ther|[Nn]ew|[Tt]hrows?|[Ss]ee|[Nn]o|[Nn]ot|[Oo]r|[Aa]nd|[Ff]irst|[Ss]econd|[Ss]ome|[Ff]or|[Ww]hen|[Ii]f|Expected|Console|Terminal|Log",ti=String.raw`^[ \t]{0,8}(?!(?:${sh})\b)(?:[A-Za-z][\w.+-]{0,24} ){1,3}(?:[Ee]rror|ERROR)(?: of failed request| \d{1,6})?: {1,3}`,ri=["rror: ","RROR: ","rror of failed request: ",...Array.from("123456789",e=>`rror ${e}`)],ni=[{name:"log-record",reason:"a record of a log viewer: logger, source and times, the message below",source:"https://www.home-assistant.io/integrations/system_log/",words:["First occurred: "],pattern:/(?<=^First occurred: [^\n]{1,120}\n(?:Last logged: [^\n]{1,60}\n)?\n?)(?=[^\s\n])/gm,where:w,certain:!0},{name:"startup-report",reason:"a framework did not start and describes why",source:"Spring Boot's FailureAnalyzer",words:["APPLICATION FAILED TO START"],pattern:/(?<=^APPLICATION FAILED TO START\n\**\n{1,2}Description:\n{1,2})(?=\S)/gm,where:w,certain:!0},{name:"position-view",reason:"PowerShell points at the code and says below what is wrong",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview",words:[`Line |
`],pattern:/(?<=^Line \|\n {0,8}\d{1,6} \|[^\n]{1,400}\n {2,10}\|[ ~]{1,400}\n {2,10}\| {1,4})(?=\S)/gm,where:w,certain:!0},{name:"class-over-paragraph",reason:"a class alone, the message in the next paragraph",source:"Poetry's Cleo",words:[`Error

`,`Exception

`],pattern:/^[ \t]{0,4}[A-Z]\w{3,60}(?:Error|Exception)\n\n(?=[ \t]{0,4}[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"function-over-message",reason:"the function and its line, the message below",source:"https://www.mathworks.com/help/matlab/ref/error.html",words:["Error using "],pattern:/^Error using [\w./]{1,80}(?: \(line \d{1,6}\))?\n(?=\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"cluster-event",reason:"an event of a cluster: type, reason, age and who saw it stand before its words",source:"kubectl describe",words:["Warning "],pattern:/(?<=^[ \t]{0,8}Warning {1,8}[A-Z]\w{2,40} {1,20}\d{1,4}[smhd][\dsmhd]{0,8}(?: \(x\d{1,5} over \S{1,12}\))? {1,12}[\w./-]{2,60}(?:, \S{1,60})? {1,12})(?=\S)/gm,where:w,certain:!0},{name:"bundler-words",reason:"a bundler says what it cannot find or read",source:"webpack",words:["Module not found: ","Module parse failed: ","Module build failed"],pattern:/^[ \t]{0,8}Module (?:not found|parse failed|build failed(?: \([^()\n]{1,120}\))?): (?=\S)/gm,where:w,certain:!0,weak:!0},{name:"solver-problem",reason:"a solver numbers the problems that it found",source:"DNF, Zypper, Composer",words:["Problem: ","Problem 1: ",`Problem 1
`],pattern:p("gm")`
        ^[ \t]{0,4}Problem(?: \d{1,3})?: (?=(?:nothing provides|package |conflicting |cannot install|problem with|the ))|
          (?<=^[ \t]{0,4}Problem \d{1,3}\n[ \t]{0,8}- )(?=\S)
      `,where:w,certain:!0},{name:"kind-of-error",reason:"a line that begins with whose error it is, or of which kind",source:"libraries and runtimes",words:ri,pattern:new RegExp(`${ti}(?=[^\\s|,;{}])`,"gm"),where:x,weak:!0},{name:"kind-of-error-told",reason:"the same in the midst of a person's words, where words of failure follow",source:"libraries and runtimes",words:ri,pattern:new RegExp(String.raw`${ti}(?=[^\n]{0,240}\b${L}\b)`,"gm"),where:new Set(["prose"]),weak:!0},{name:"failed-with",reason:"a program says that something failed, and behind the colon why",source:"editors and clients of language servers",words:["failed with "],behind:["failed with message: ","failed with error: ","failed with reason: ","failed with exception: "],pattern:/(?<=\bfailed with (?:message|error|reason|exception): )(?=(?:\S{1,80} ){2}\S)/gm,where:w,certain:!0,weak:!0},{name:"script-over-message",reason:"a console names the script and line that threw, the message in a block below",source:"Symfony's Console",words:[".php line "],pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:[ \t]{0,4}\n[ \t]{0,240}\n(?=[ \t]{1,4}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"error-occurred",reason:"a program says that an error occurred, and behind the colon which",source:"command line interfaces",words:["rror occurred","rror has occurred"],pattern:/\b[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?=(?:\S{1,80} )\S)/gm,where:q,certain:!0,weak:!0},{name:"numbered-kind",reason:"a compiler draws a line of the error's number, kind and place",source:"Scala 3",words:["-- [E"],pattern:/^(?:\[error\] )?-- \[E\d{3}\] [A-Z][^:\n]{3,80}: \S[^\n]{0,300}/gm,where:w,certain:!0,extent:"match"},{name:"storage-answer",reason:"the answer of a store of objects, in XML",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",words:["<Error>"],pattern:/<Error>(?=\s{0,20}<Code>\w{2,60}<\/Code>\s{0,20}<Message>)/gm,where:h,certain:!0,extent:"paragraph"},{name:"type-checker",reason:"a message of a type checker, its number in brackets right behind the full stop",source:"TypeScript's playground and editors built on Monaco",words:[".("],pattern:/(?<=^[ \t]{0,8}\x60?)(?=[A-Z][^\n\x60]{10,600}\.\(\d{4,5}\)\x60?$)/gm,where:w,certain:!0},{name:"message-over-code",reason:"a message, and its code in the line below",source:"WSL, Windows' installers",words:[`
Error code: `,`
Error Code: `,`
HRESULT: `],pattern:p("gm")`
        ^(?!(?:I|I'm|It|We|My|When|Whenever|After|If|Then|This|Here|Also|But|And|So|Same|Please|Error)\b)
          (?=[A-Z][^\n]{11,300}[^:\s]\n(?:Error [Cc]ode|HRESULT): ?\S)
      `,where:w,certain:!0,extent:"paragraph"},{name:"fixed-words",reason:"whole messages that tools print without any mark",source:"Docker, kubectl, sudo, Composer, the .NET host",words:["Docker daemon","The connection to the server ","sudoers file","Your requirements could not be resolved","You must install or update .NET","annot open display: "],pattern:p("gm")`
        \b(?=Cannot connect to the Docker daemon\b|The connection to the server \S{3,80} was refused|
          [\w.-]{1,40} is not in the sudoers file|Your requirements could not be resolved to an installable set|
          You must install or update \.NET to run this application|[Cc]annot open display: )
      `,where:h,certain:!0},{name:"script-warning",reason:"PHP and Vue warn of what they could not do",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",words:["PHP Warning: ","[Vue warn]: "],pattern:/\bPHP Warning: {1,3}(?=\S)|\[Vue warn\]: (?=\S)/gm,where:w,certain:!0},{name:"component-warning",reason:"a library of components warns of what its user did wrong",source:"https://react.dev/warnings",words:["Warning: "],pattern:p("gm")`
        ^[ \t]{0,8}Warning: (?=(?:Each child in|Cannot update|Can't perform|Failed prop type|Received|Invalid|
          Encountered two|Function components cannot|Maximum update depth|An update to|validateDOMNesting|
          Did not expect|A component is changing|React has detected|React does not recognize|Prop \x60|
          The tag <|State updates from|Unknown event handler|You provided a)\b)
      `,where:w,certain:!0}];var ah=String.raw`(?:['‘\x60][\w:~<>*&,. ]{1,80}['’]|(?<![\w:~'‘\x60.])(?!(?:It|This|That|Which|They|Type|Function|Variable|Class|Name) )`+String.raw`(?=[\w:~]{0,60}[A-Z_:\d])[A-Za-z_][\w:~]{1,80})`,it=String.raw`['‘\x60"][^'’"\n]{1,160}['’"]`,ih=[{name:"javascript-engine",source:"V8's messages.h, JavaScriptCore's ExceptionHelpers.cpp",words:["annot read prop","annot set prop","is not an object (eval","annot find module '","annot find package '"],pattern:p("gm")`
        \bCannot (?:read|set) propert(?:y ${it} of (?:undefined|null)|
          ies of (?:undefined|null)(?: \((?:reading|setting) '[^'\n]{1,80}'\))?)|
        (?<!: )\bCannot find (?:module|package) '[^'\n]{1,300}'(?: imported from \S{1,300})?|
        \b(?:undefined|null) is not an object \(evaluating '[^\n]{1,160}?'\)
      `},{name:"javascript-value",source:"V8's messages.h; a name as programs have it, not a word of a sentence",words:[" is not a function"," is not iterable"," is not a constructor"],pattern:p("gm")`
        (?<![\w$.])(?=[\w$]{1,60}[.$_A-Z(])[\w$.]{2,100}(?:\(\.{3}\))?(?:\.[\w$]{1,60})? is not (?:a function|a constructor|
          iterable)\b(?: or its return value is not iterable)?
      `},{name:"python-object",source:"CPython's Objects/object.c, Lib/importlib",words:["' object ","' has no attribute '","No module named ","list index out of range"],pattern:p("gm")`
        '[\w.]{1,60}' object (?:has no attribute '\w{1,80}'|is not (?:callable|subscriptable|iterable)|
          does not support item assignment)|\bmodule '[\w.]{1,80}' has no attribute '\w{1,80}'|
        \bNo module named (?:'[\w.]{1,80}'|[\w.]{1,80}\b)|\blist index out of range\b
      `},{name:"managed-runtime",source:".NET's Strings.resx, Android's runtime, Swift's stdlib",words:["Object reference not set to an instance","Index was outside the bounds","on a null object reference","ly found nil while"],pattern:p("gm")`
        \bObject reference not set to an instance of an object\b|\bIndex was outside the bounds of the array\b|
        \bAttempt to (?:invoke|read|write|get) [^\n]{1,240}? on a null object reference\b|
        \bUnexpectedly found nil while (?:implicitly )?unwrapping an Optional value\b
      `},{name:"c-compiler",source:"GCC's and Clang's messages, MSVC's library and linker",words:[" has not been declared"," was not declared in this scope"," does not name a type"," is not a member of ","undeclared identifier","no matching function for call to ","vector subscript out of range","unresolved external symbol "," redeclared in this block"],pattern:p("gm")`
        ${ah} (?:in namespace ${it} )?(?:has not been declared|was not declared in this scope|does not name a type|
          redeclared in this block|is not a member of ${it})|
        \buse of undeclared identifier ${it}|\bno matching function for call to ${it}|
        \bvector subscript out of range\b|\bunresolved external symbol (?:"[^"\n]{1,240}"|[\w@?$.]{2,200})
      `},{name:"nothing-called",source:"Go's runtime, Lua's ldebug.c, Ruby's NoMethodError, PHP's zend_execute.c",words:["nil pointer dereference","attempt to ","ndefined method ","o undefined ","member function "],pattern:p("gm")`
        \b(?:invalid memory address or )?nil pointer dereference\b|
        \battempt to (?:index|call|compare|concatenate|perform arithmetic on|get length of) [^\n.;]{0,80}?\(a \w{3,8} value\)|
        \bundefined method [\x60']\S{1,80}' for [\w:#<>]{1,80}|
        \bCall to undefined (?:function|method) [\w\\:]{2,160}(?:\(\))?|\bCall to a member function \w{1,80}\(\) on \w{2,20}\b
      `},{name:"database",source:"PostgreSQL, SQLite and MySQL",words:['" does not exist',"o such table: ","o such column: ","violates unique constraint ","database is locked","database disk image is malformed"],pattern:p("gm")`
        \b(?:relation|column|database|role|function|schema) "[^"\n]{1,120}" does not exist\b|
        \bno such (?:table|column): [\w."]{1,120}|\bduplicate key value violates unique constraint "[^"\n]{1,120}"|
        \bdatabase is locked\b|\bdatabase disk image is malformed\b
      `},{name:"certificate",source:"OpenSSL's X509_verify_cert_error_string, Go's crypto/x509",words:["issuer certificate","signed certificate","the first certificate","by unknown authority"],pattern:p("gm")`
        \bunable to get (?:local )?issuer certificate\b|\bself[- ]signed certificate(?: in certificate chain)?(?= ?(?:$|[\n.,;:)"'\x60]))|
        \bunable to verify the first certificate\b|\bx509: certificate signed by unknown authority\b
      `},{name:"loader-version",source:"ld.so(8); a registry of containers",words:["version `GLIBC","version 'GLIBC","version `CXXABI","no matching manifest for "],pattern:p("gm")`
        \bversion [\x60'](?:GLIBCX{0,2}|CXXABI)_[\d.]{1,12}' not found\b|
        \bno matching manifest for [\w/]{3,40} in the manifest list entries\b
      `}],oi=ih.map(({name:e,...t})=>({...t,name:`fixed-${e}`,reason:"a message that is worded alike everywhere",where:q,inline:!0,weak:!0,certain:!0,extent:"match"}));var si=[{name:"hydration",reason:"React found other HTML than the server sent",source:"https://react.dev/reference/react-dom/client/hydrateRoot",words:["Hydration failed because ","Text content did","Text content does","Expected server HTML to contain"],pattern:/\b(?=Hydration failed because \w|Text content (?:did|does) not match\b|Expected server HTML to contain )/gm,where:h,certain:!0},{name:"minified-react",reason:"React's production build gives a number for the message",source:"https://react.dev/errors",words:["Minified React error #"],pattern:/\b(?=Minified React error #\d)/gm,where:h,inline:!0,certain:!0},{name:"invariant",reason:"a library of components found a state that cannot be",source:"https://github.com/zertosh/invariant",words:["Invariant Violation: "],pattern:/\bInvariant Violation: (?=\S)/gm,where:h,certain:!0},{name:"timeout-exceeded",reason:"a browser's driver waited in vain",source:"https://playwright.dev/docs/api/class-timeouterror",words:["imeout "],pattern:/(?:^|(?<=[\s`"]))(?=(?:[a-z]\w{1,40}\.\w{2,40}: )?Timeout (?:of )?\d{1,7} ?ms exceeded)/gm,where:q,inline:!0,certain:!0},{name:"stream-cut",reason:"a service's stream ended too early",source:"clients of server-sent events",words:["stream disconnected before completion"],pattern:/\b(?=stream disconnected before completion\b)/gm,where:q,certain:!0},{name:"detail",reason:"a service's answer that is nothing but its detail",source:"https://fastapi.tiangolo.com/tutorial/handling-errors/",words:['"detail"'],pattern:/(?<=\{\s{0,8}"detail"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}"\s{0,8}\})|(?<="detail"\s{0,4}:\s{0,4}\[\s{0,8}\{[^{}]{0,200}"msg"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}")/gm,where:q,certain:!0},{name:"error-member",reason:"an error as a member of an answer, its code and message within",source:"https://www.jsonrpc.org/specification#error_object",words:['"error"'],pattern:/(?<=,\s{0,20}"error"\s{0,4}:\s{0,4})(?=\{\s{0,12}"(?:code|message)"\s{0,4}:)/gm,where:w,certain:!0},{name:"badge",reason:"a package manager prints the word as a badge",source:"pnpm's reporter",words:["ERROR "],pattern:/^[ \t\u2009]{1,4}ERROR[ \u2009]{1,4}(?=[A-Z][a-z])/gm,where:w,certain:!0},{name:"plain-error",reason:"\u201CERROR:\u201D or \u201CError:\u201D at the start of a line, in the midst of a person's words or in a title",source:"pip, Docker Compose, Bazel",words:["ERROR: "],pattern:/^[ \t]{0,8}ERROR: (?=["'A-Z/][^\n]{8})/gm,where:new Set(["prose","title"])},{name:"unhandled",reason:"Dart and Node.js say that nobody caught it",source:"https://docs.flutter.dev/testing/errors",words:["Unhandled Exception: "],pattern:/\bUnhandled Exception: (?=[A-Z])/gm,where:w,certain:!0},{name:"objective-c",reason:"an exception of Objective-C ends the app",source:"https://developer.apple.com/documentation/foundation/nsexception",words:["Terminating app due to uncaught exception '"],pattern:/\bTerminating app due to uncaught exception '(?=\w{3,80}', reason: )/gm,where:h,certain:!0},{name:"bad-access",reason:"Xcode shows the exception of a thread",source:"https://developer.apple.com/documentation/xcode/investigating-memory-access-crashes",words:["EXC_"],pattern:/\b(?=EXC_[A-Z_]{4,30} \(code=)/gm,where:h,certain:!0},{name:"sql-server",reason:"number, level and state, the message on the next line",source:"https://learn.microsoft.com/sql/relational-databases/errors-events/",words:["Msg "],pattern:/(?<=^Msg \d{1,6}, Level \d{1,2}, State \d{1,3}[^\n]{0,120}\n)(?=\S)/gm,where:w,certain:!0},{name:"message-below",reason:"a command says \u201Cerror message:\u201D and the message below",source:"clients of JSON-RPC",words:[`rror message:
`],pattern:/(?<=^[Ee]rror message:\n{1,2})(?=[A-Z"'][^\n]{5})/gm,where:w,certain:!0},{name:"rails-page",reason:"Rails' page: the class and where it came up, the message in the next paragraph",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",words:["Error in "],pattern:/^[ \t]{0,8}(?=(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error in [A-Z][\w:]{1,80}#\w{1,60}\n\n?\S)/gm,where:w,certain:!0,extent:"next-paragraph"},{name:"text-member",reason:"words of failure as a text within an answer",source:"services and their command lines",words:['"Unable to ','"Failed to ','"Cannot ','"Could not ','"Invalid '],pattern:/(?<=[:[,]\s{0,12}")(?=(?:Unable to|Failed to|Cannot|Could not|Invalid) [^"\n]{8,300}")/gm,where:x,certain:!0,weak:!0},{name:"service",reason:"a service manager gives a service up",source:"systemd",words:[".service: "],pattern:/(?<![\w@.-])(?=[\w@.-]{2,60}\.service: (?:Start request repeated|Main process exited|Failed to))/gm,where:w,certain:!0},{name:"class-tight",reason:"a class, a colon and the message without a blank between",source:"programs that join the two by hand",words:["Error:","Exception:"],pattern:/(?:Error|Exception):(?=[A-Z{][^\n]{8})(?<=^[ \t]{0,8}[\w.]{0,90}:)/gm,where:x,classBefore:!0}];var ai=[{name:"memory-checker",reason:"a memory checker marks each line with the process, then says what was wrong",source:"https://valgrind.org/docs/manual/mc-manual.html",words:["== Invalid ","== Conditional jump","== Use of uninit","== Process terminating","== Mismatched free","== Jump to "],pattern:/(?<=^[ \t]{0,8}==\d{1,8}== )(?=(?:Invalid (?:read|write|free)|Conditional jump|Use of uninit|Process terminating|Mismatched free|Jump to )\b)/gm,where:w,certain:!0},{name:"kernel",reason:"the kernel says which process or which code of its own went wrong",source:"Linux",words:["segfault at ","BUG: ","Kernel panic - ","general protection fault"],pattern:/\b(?=segfault at [\da-f]{1,16} ip )|\bBUG: (?=(?:kernel|unable to handle|soft lockup|Bad|scheduling|KASAN)\b)|\bKernel panic - (?=not syncing)|\b(?=general protection fault(?:,|:| ip))/gm,where:h,certain:!0},{name:"stop-code",reason:"Windows stopped, and shows why",source:"https://learn.microsoft.com/windows-hardware/drivers/debugger/bug-check-code-reference2",words:["top code: "],pattern:/\b[Ss]top code: (?=[A-Z]{2,30}_[A-Z_]{3,60}\b)/gm,where:h,certain:!0},{name:"result-number",reason:"a result of Windows in hexadecimal digits, behind the decimal ones or alone, and its words",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",words:["rror 0x"," (0x"],pattern:/\b[Ee]rror 0x[\da-fA-F]{8}: (?=\S)|\b[Ee]rror -?\d{1,10} \(0x[\da-fA-F]{8}\):? (?=\S)/gm,where:h,inline:!0,certain:!0},{name:"allocator",reason:"an allocator found its heap damaged, or no memory left",source:"macOS' malloc, Rust's alloc",words:["malloc: *** ","memory allocation of "],pattern:/\bmalloc: \*\*\* (?=(?:error for object|mach_vm_map)\b)|\b(?=memory allocation of \d{1,20} bytes failed)/gm,where:h,certain:!0},{name:"last-words",reason:"a runtime's only words before it ends the program",source:"libstdc++, glibc",words:["without an active exception","pure virtual method called","corrupted size vs. prev_size","corrupted double-linked list"],pattern:/\b(?=terminate called without an active exception|pure virtual method called|corrupted size vs\. prev_size|corrupted double-linked list)/gm,where:h,certain:!0},{name:"above-abort",reason:"what a program prints right before it aborts says why",source:"abort(3) and shells",words:[`
Aborted`,`
Abort trap`,`
zsh: abort`],pattern:new RegExp(String.raw`^(?=(?![ \t]{0,8}(?:[$#>%]|at |from |#\d|\d{1,3}[:.] |\S{1,40}@\S{1,60}[:~]))`+String.raw`[^\n]{8,300}[^\s:,{][ \t]{0,4}\n(?:Aborted(?: \(core dumped\))?|Abort trap: \d|zsh: abort)[^\n]{0,80}(?:\n|$(?!\n)))`,"gm"),where:w,certain:!0,weak:!0},{name:"assertion-dialog",reason:"a runtime's window says that an assertion failed; the expression stands below",source:"Microsoft's C runtime",words:["ssertion failed!","ssertion Failed!"],pattern:/\b(?=(?:Debug )?Assertion [Ff]ailed!\s{1,4}Program: )/gm,where:w,certain:!0},{name:"toolkit-assertion",reason:"an assertion of a toolkit, in capitals",source:"https://doc.qt.io/qt-6/qtglobal.html#Q_ASSERT",words:["ASSERT: ","ASSERT failure in "],pattern:/\bASSERT: (?=")|\bASSERT failure in (?=\S)/gm,where:h,certain:!0},{name:"signal-of-script",reason:"a shell names the script's line, the process and how it ended",source:"bash(1)",words:[": line "],pattern:p("gm")`
        (?<=: line \d{1,6}: {1,4}\d{1,8} )(?=(?:Segmentation fault|Killed|Aborted|Bus error|
          Illegal instruction|Floating point exception|Trace/breakpoint trap)\b)
      `,where:w,certain:!0,extent:"words"},{name:"signal-in-words",reason:"a shell's words for a signal, in small letters",source:"macOS' shells",words:["abort trap: "],pattern:/\b(?=abort trap: \d\b)/gm,where:q,certain:!0,extent:"words"},{name:"runtime-error",reason:"Go's runtime says what a program did wrong, in the midst of a server's log",source:"https://go.dev/ref/spec#Run_time_panics",words:["untime error: "],pattern:p("gm")`
        (?<!:\d{1,7}: )\bruntime error: (?=invalid memory address|index out of range|slice bounds out|
          integer divide by zero|hash of unhashable|comparing uncomparable|makeslice|growslice|
          nil pointer)
      `,where:q,inline:!0,certain:!0},{name:"fatal-tool",reason:"a tool says \u201Cfatal\u201D with blanks before the colon",source:"nvcc, GNU make",words:["fatal ","%Error"],pattern:/(?<=^[\w.-]{2,40} fatal {1,4}: )(?=\S)|^%Error(?:-\w{1,20})?: (?=\S)/gm,where:w,certain:!0},{name:"runaway",reason:"a program frames its last exception: the class, and the message below",source:"Bitcoin Core's PrintExceptionContinue",words:["EXCEPTION: "],pattern:/^EXCEPTION: (?=[\w:]{3,80}[ \t]{0,20}\n\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"domain",reason:"Apple's libraries give domain, code and words",source:"https://developer.apple.com/documentation/foundation/nserror",words:["Error Domain="],pattern:/\bError Domain=(?=[\w.]{3,80} Code=-?\d{1,8})/gm,where:h,certain:!0},{name:"tls-stack",reason:"an entry of OpenSSL's queue of errors",source:"https://docs.openssl.org/master/man3/ERR_error_string/",words:["error:"],pattern:/\berror:(?=[\dA-F]{8}:[^:\n]{0,80}:[^:\n]{0,80}:[^:\n]{3,120})/gm,where:h,inline:!0,certain:!0},{name:"system-call",reason:"a system call and its errno, without a colon",source:"Node.js",words:[" ECONN"," ENOTFOUND"," ETIMEDOUT"," EADDRINUSE"," ENOENT"," EACCES"," EPERM"," EAI_AGAIN"," EPIPE"," EHOSTUNREACH"," EBUSY"],pattern:p("gm")`
        \b(?:connect|read|write|listen|getaddrinfo|spawn|bind|send|queryA)(?: \S{1,200})? (?=(?:ECONN[A-Z]{5,8}|
          ENOTFOUND|ETIMEDOUT|EADDRINUSE|ENOENT|EACCES|EPERM|EAI_AGAIN|EPIPE|EHOSTUNREACH|EBUSY)\b)
      `,where:q,inline:!0,certain:!0,weak:!0},{name:"call-failed",reason:"a function names itself, what it tried, and the number or words that it got",source:"perror(3) and libraries of C and C++",words:[" failed: "," failed with "," failed ("],pattern:/^[ \t]{0,4}(?![A-Z]{3,20}: )(?=[A-Za-z_][\w:.]{2,60}(?:\(\))?: [^\n]{3,160} failed(?:: | with | \()\S)/gm,where:w,certain:!0,weak:!0},{name:"debugger-of-lisp",reason:"a Lisp's debugger names the condition and says it",source:"SBCL, GNU Emacs",words:["debugger invoked on a","--Lisp error: "],pattern:/\bdebugger invoked on an? (?=[A-Z][\w:-]{2,60}\b)|--Lisp error: (?=\()/gm,where:w,certain:!0},{name:"rejected-push",reason:"git shows what the other side rejected",source:"https://git-scm.com/docs/git-push",words:["! [re"],pattern:/(?<=^ {0,2}! )(?=\[(?:remote )?rejected\])/gm,where:w,certain:!0},{name:"unit-test",reason:"a test runner marks the lines that say what failed",source:"https://docs.pytest.org",words:[`
E  `],pattern:/(?<=^E {3,8})(?=assert |[A-Za-z_][\w.]{2,80}(?:Error|Exception|Warning): )/gm,where:x,certain:!0},{name:"exit-of-program",reason:"an editor's console says with which code a program ended",source:"consoles of editors",words:["Process finished with exit code ","has exited with code "," exited unexpectedly with code "],pattern:/\b(?=Process finished with exit code (?:-\d|[1-9]))|^(?=The program '[^'\n]{1,120}' has exited with code (?:-\d|[1-9]))|^(?=\w+(?: \w+)? exited unexpectedly with code (?:-\d|[1-9]))/gm,where:w,certain:!0},{name:"test-failed",reason:"the place of a test, the word, and what did not hold on the next line",source:"https://github.com/catchorg/Catch2",words:[`: FAILED:
`],pattern:/(?<=:\d{1,7}: FAILED:\n {0,8})(?=[A-Z_]{4,40}\()/gm,where:w,certain:!0},{name:"method-says",reason:"a method of a toolkit says what it cannot do",source:"Qt",words:["::"],pattern:new RegExp(String.raw`^[ \t]{0,4}(?=Q[A-Z]\w{2,40}::\w{2,60}: [A-Z][^\n]{8,300}$)(?=[^\n]{0,240}\b${L}\b)`,"gm"),where:w,certain:!0},{name:"decoder",reason:"a decoder names itself and its address, then what it could not read",source:"FFmpeg",words:[" @ 0x"],pattern:new RegExp(String.raw`(?<=^\[[\w,]{2,60} @ 0x[\da-f]{4,16}\] )(?=[^\n]{0,240}\b${L}\b)`,"gm"),where:w,certain:!0,weak:!0}];var ii=[{name:"resolver",reason:"a resolver of dependencies marks its verdict with a cross and explains below",source:"uv, miette",words:["\xD7 "],pattern:/^[ \t]{0,4}× (?=[A-Z][a-z])/gm,where:x,certain:!0,extent:"indented"},{name:"version-solving",reason:"why no set of versions fits",source:"https://github.com/dart-lang/pub/blob/master/doc/solver.md; Poetry",words:[", version solving failed"],pattern:/^[ \t]{0,4}(?=(?:So, b|B)ecause [^\n]{5,300}, version solving failed)/gm,where:w,certain:!0},{name:"bundler",reason:"Bundler names the gem that has no fitting version",source:"https://bundler.io",words:["Bundler could not find compatible versions"],pattern:/^(?=Bundler could not find compatible versions for gem ")/gm,where:w,certain:!0},{name:"numbered-report",reason:"a report that numbers its errors, the root cause last",source:"https://docs.rs/color-eyre",words:[`Error: 
`,`Error:
`],pattern:/^(?=Error: ?\n[ \t]{1,6}0: \S)/gm,where:w,certain:!0,extent:"indented"},{name:"go-command",reason:"the go command names a module and what is wrong with it",source:"https://go.dev/ref/mod",words:["go: "],pattern:/(?<=^go: )(?=[\w.-]{1,80}\.[\w./~-]{1,160}(?:@[\w.+-]{1,80})?: [a-z])/gm,where:x,certain:!0},{name:"kernel-oom",reason:"the kernel ended a process for want of memory",source:"https://docs.kernel.org/mm/",words:["Out of memory: Kill","Memory cgroup out of memory"],pattern:/\b(?=(?:Out of memory|Memory cgroup out of memory): Kill(?:ed)? process \d)/gm,where:h,certain:!0},{name:"lua-script",reason:"the interpreter, the place and the message",source:"lua(1)",words:["lua"],pattern:/^(?:lua[\d.]{0,4}|luajit): (?=[^\n:]{1,160}:\d{1,7}: \S)/gm,where:w,certain:!0},{name:"perl",reason:"a message that ends with the script and its line",source:"https://perldoc.perl.org/functions/die",words:[" line "],pattern:/^(?=[A-Z][^\n]{5,300} at \S{1,200}\.p[lm] line \d{1,7}[.,])/gm,where:x,certain:!0},{name:"clojure",reason:"the class in brackets, the message on the next line",source:"https://clojure.org/reference/repl_and_main",words:["Execution error","Syntax error"],pattern:/^(?=(?:Execution|Syntax) error(?: \([\w.]{3,80}\))? (?:at|compiling|reading|macroexpanding) [^\n]{3,200}\n\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"class-over-message",reason:"a class and a colon, the message in the lines below",source:"Prisma Client",words:[`Error: 
`,`Error:
`],pattern:/^(?:[A-Z]\w{3,60}Error: ?\n)\n?(?=[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"tex",reason:"an exclamation mark, and the line of the source below",source:"The TeXbook",words:["! "],pattern:/(?<=^! )(?=[A-Z][^\n]{3,160}\n(?:[^\n]{0,160}\n){0,3}l\.\d)/gm,where:w,certain:!0},{name:"grpc-python",reason:"status and details of a call stand in lines of their own",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",words:["of RPC that terminated with:"],pattern:/(?<![\w.])(?=[\w.]{0,80}RpcError: <_\w{5,40} of RPC that terminated with:\n)/gm,where:w,certain:!0,extent:"paragraph"},{name:"script-of-runtime",reason:"a Haskell program names itself, the file, the function and why",source:"https://hackage.haskell.org/package/base/docs/System-IO-Error.html",words:[": openFile: ",": withFile: ",": openBinaryFile: ",": getDirectoryContents"],pattern:/(?<=^[\w.-]{1,60}: )(?=[^\n:]{1,200}: (?:openFile|withFile|openBinaryFile|getDirectoryContents\S{0,20}): \w)/gm,where:w,certain:!0}];var ci=["No such file or directory","Permission denied","File exists","Is a directory","Not a directory","Operation not permitted","Connection refused","Connection reset by peer","Connection timed out","Device or resource busy","Invalid argument","Too many open files","No space left on device","Cannot allocate memory","Broken pipe","Exec format error","Address already in use","Directory not empty","Read-only file system","Input/output error","Text file busy","Bad file descriptor","File too large","Network is unreachable","No route to host","Name or service not known","Resource temporarily unavailable","no such file or directory","permission denied","file exists","is a directory","not a directory","operation not permitted","connection refused","connection reset by peer","connection timed out","device or resource busy","invalid argument","too many open files","no space left on device","cannot allocate memory","broken pipe","exec format error","address already in use","directory not empty","read-only file system","input/output error","text file busy","bad file descriptor","i/o timeout","Connection closed by remote host","Invalid data found when processing input","network is unreachable","no route to host","no such host","file does not exist","command not found","unexpected EOF","context deadline exceeded","executable file not found in $PATH"],ch=s(e=>e.map(t=>t.replace(/[$/]/g,"\\$&")).join("|"),"escaped"),li="go c cc cpp cxx h hpp py rb y js jsx ts tsx pl f f90 vala adb ads proto d nim zig swift java scala ex exs hs ml php lua cs vue svelte yaml yml toml json tf s S m mm cu sol dart jl v sv vhd sql css scss".split(" "),lh="expected|actual|results?|output|os|versions?|notes?|edit|update|response|problem|issue|bug|steps?|repro\\w*|system|platform|browser|env\\w*|ps|todo|warn\\w*|info|debug|trace|reason|cause|why|workaround|fix\\w*|solution|status|summary|title|descri\\w*|tested|terminal|shell|model|subject|question|example|before|after|error|errors|fatal|panic|message|https?|file|feat|chore|docs|test|refactor|ci|perf|build|closes|regression|impact|severity|frequency|and|but|so|also|or|cc|by|from|date",ui=[{name:"data-race",reason:"Go's race detector",source:"https://go.dev/doc/articles/race_detector",words:["WARNING: DATA RACE"],pattern:/\bWARNING: DATA RACE\b/gm,where:h,certain:!0,extent:"words"},{name:"sanitizer-broken",reason:"a sanitizer could not do its work",source:"compiler-rt's sanitizer_common",words:["Sanitizer failed","Sanitizer can not","Sanitizer CHECK failed"],pattern:/\b(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer (?=(?:failed|can not|CHECK failed))/gm,where:w,certain:!0},{name:"sanitizer-summary",reason:"what the sanitizer found, where the lines above it were left out; the others begin their report alike",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:["SUMMARY: "],pattern:/(?<=^SUMMARY: )(?=UndefinedBehaviorSanitizer: [a-zA-Z])/gm,where:w,certain:!0},{name:"check-failed",reason:"a check that ends the program where it does not hold",source:"https://google.github.io/glog/stable/logging/#check-macro, Chromium, V8, Rust's assert!",words:["heck failed: ","ssertion failed: "],pattern:/\b(?:Check failed: |assertion failed: )(?=\S)/gm,where:h,certain:!0},{name:"fatal-place",reason:"V8 frames its fatal error: the place, and below it what it is",source:"V8_Fatal",words:["# Fatal error in "],pattern:/(?<=^# Fatal error in [^\n]{0,200}\n# )(?=\S)/gm,where:w,certain:!0},{name:"signal-name",reason:"a runtime names the signal and says it in words",source:"Go's runtime",words:["SIG"],pattern:/^(?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [a-z])/gm,where:q,certain:!0},{name:"signal-of-child",reason:"a parent says by which signal its child ended",source:"Go's os/exec",words:["signal: "],pattern:/\bsignal: (?=(?:segmentation fault|killed|aborted|abort trap|bus error|illegal instruction|trace)\b)/gm,where:q,certain:!0},{name:"signal-number",reason:"a crash handler gives the signal's number or name",source:"Android's debuggerd, GDB, Valgrind, crash handlers of servers and engines",words:["ignal"],pattern:p("gm")`
        (?:^|(?<=\s))(?<!action of )(?=signal \d{1,2} \(SIG[A-Z]{2,6}\)|
          (?:Program|Process) termin(?:ated|ating) with (?:default action of )?signal |
          (?:Program |Process )?(?:crashed|caught|got|terminated|killed) (?:by|with|on)? ?signal:? (?:\d|SIG))
      `,where:w,certain:!0},{name:"signal-line",reason:"a shell's last line says only how the program ended",source:"signal(7) and shells",words:["egmentation fault","Aborted","Killed","Bus error","Trace/","Illegal instruction"],pattern:/^(?=(?:[Ss]egmentation fault|Aborted|Killed|Bus error|Illegal instruction|Trace\/(?:BPT|breakpoint) trap(?:: \d)?)\.?[ \t]{0,8}$)/gm,where:w,certain:!0},{name:"fault-address",reason:"Go's runtime met an address that is none, or data that cannot be",source:"Go's runtime",words:["unexpected fault address ","runtime: "],pattern:/^(?=unexpected fault address 0x)|^runtime: (?=[a-z][^\n]{8,300}\n(?:fatal error|panic): )/gm,where:w,certain:!0},{name:"panic-place",reason:"a Rust program panicked; the thread was left out",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at "],pattern:/(?<!' (?:\(\d{1,12}\) )?)\bpanicked at (?=\S{1,200}\.rs:\d{1,7}:\d{1,5}:)/gm,where:q,certain:!0},{name:"panic-report",reason:"a panic as a report: message and location in lines of their own",source:"https://docs.rs/color-eyre",words:["The application panicked (crashed)"],pattern:/\b(?=The application panicked \(crashed\)\.\n)/gm,where:w,certain:!0,extent:"paragraph"},{name:"tool-error",reason:"a tool names itself before \u201Cerror:\u201D",source:"GNU coding standards, Formatting Error Messages",words:[": error: ",": fatal error: "],pattern:/(?<=^[\w./+-]{2,80}: )(?:fatal )?error: (?=\S)/gm,where:new Set(["prose"]),certain:!0},{name:"compiler-place",reason:"a place in source code and what is wrong there, without the word \u201Cerror\u201D",source:"Go (whose notes on escape analysis are none), older C compilers, linters",words:li.map(e=>`.${e}:`),pattern:new RegExp(String.raw`(?<=^[ \t>]{0,8}(?:[A-Za-z]:)?[\w./\\@+~-]{1,200}\.(?:${li.join("|")}):\d{1,7}(?:[:.]\d{1,5}(?:-\d{1,5})?)?: )`+String.raw`(?!(?:note|warning|remark|info|debug|error|fatal error|in file included|required from|here)(?::? |:?$))`+String.raw`(?![^\n]{0,120}\b(?:does not escape|escapes to heap|moved to heap|leaking param)\b)(?=["'(\`‘a-z])(?=[^\n]{0,200}\b${L}\b)`,"gm"),where:w,certain:!0},{name:"go-test",reason:"what a failing test of Go says, below its name",source:"https://pkg.go.dev/testing",words:["--- FAIL: "],pattern:/(?<=^[ \t>]{0,8}--- FAIL: [^\n]{1,120}\n[ \t>]{0,12}\w{1,80}_test\.go:\d{1,7}: )(?=\S)/gm,where:w,certain:!0},{name:"system-words",reason:"a line that ends with what the system says of an errno",source:"strerror(3), https://pkg.go.dev/syscall#Errno",words:ci.map(e=>`: ${e}`),pattern:new RegExp(String.raw`^[ \t]{0,8}(?=\S[^\n]{2,300}: (?:${ch(ci)})\.?[ \t]{0,4}$)`,"gm"),where:w,certain:!0,weak:!0},{name:"link-failure",reason:"what a linker or loader misses, or has twice",source:"GNU ld, LLD, Apple's ld, MSVC's link",words:["multiple definition of ","cannot find -l","not found for -l","uplicate symbol","ndefined symbol"],pattern:/\b(?=multiple definition of [`'‘]|cannot find -l\w|library not found for -l\w|duplicate symbol(?:s for| reference: | ['_])|[Uu]ndefined symbols? for architecture |undefined symbol: \S)/gm,where:h,inline:!0,certain:!0},{name:"tool-words",reason:"a tool names itself and says in small letters what is wrong",source:"GNU coding standards, Go's convention for error strings",words:[": "],pattern:new RegExp(String.raw`^(?!(?:${lh})(?: \w{1,12}){0,2}: )(?=[a-z][\w./+-]{1,60}(?: [a-z0-9]{2,12}){0,2}: (?:\S{1,80}: )?[a-z"'\`][^\n]{2,200}$)`+String.raw`(?=[^\n]{0,240}[ "'(]${L}(?=[ "',.:;)]|$))(?![^\n]{0,120}\b(?:warning|note|info): )`,"gm"),where:x,weak:!0}];var di=[{name:"expectation-of-test",reason:"a place, the word, and what was expected on the next line",source:"https://google.github.io/googletest/",words:[`: Failure
`,"): error: Value of"],pattern:/(?<=^[^\s:][^\n:]{0,200}:\d{1,7}: Failure\n)(?=\S)/gm,where:w,certain:!0},{name:"terminal-process",reason:"an editor's terminal did not start, or ended",source:"https://code.visualstudio.com/docs/supporting/troubleshoot-terminal-launch",words:["terminal process "],pattern:/\b(?=[Tt]he terminal process (?:"[^"\n]{1,200}" |'[^'\n]{1,200}' )?(?:failed to|terminated with|exited with))/gm,where:h,certain:!0},{name:"window-terminated",reason:"a program built on Electron says why its window is gone",source:"https://www.electronjs.org/docs/latest/api/structures/render-process-gone-details",words:[" (reason: '"],pattern:/\b(?=[\w ]{3,60} (?:terminated|crashed|gone)(?: unexpectedly)? \(reason: ')/gm,where:h,certain:!0},{name:"command-not-found",reason:"an editor knows no such command",source:"editors with commands by name",words:["' not found"],pattern:/\b(?=[Cc]ommand '[\w.:-]{3,80}' not found)/gm,where:q,certain:!0},{name:"debugger-break",reason:"a debugger shows where nobody caught it",source:"Visual Studio",words:["nhandled exception at 0x","xception thrown at 0x"],pattern:/\b(?:Unhandled exception|Exception thrown) at 0x[\dA-Fa-f]{4,16}[^\n:]{0,120}: (?=\S)/gm,where:h,certain:!0},{name:"virtual-machine",reason:"a virtual machine found itself broken; the signal stands below",source:"https://docs.oracle.com/en/java/javase/21/troubleshoot/fatal-error-log.html",words:["# A fatal error has been detected by"],pattern:/(?<=^# A fatal error has been detected by [^\n]{1,80}:\n#\n# {1,4})(?=\S)/gm,where:w,certain:!0},{name:"critical",reason:"a library of GNOME's logs what a program did wrong",source:"https://docs.gtk.org/glib/logging.html",words:["-CRITICAL **: ","-ERROR **: "],pattern:/(?<=[\w-]{2,40}-(?:CRITICAL|ERROR) \*\*: (?:[\d:.]{5,20}: )?)(?=[^\d\s])/gm,where:w,certain:!0},{name:"server-level",reason:"a server names itself and the level in brackets",source:"https://nginx.org/en/docs/ngx_core_module.html#error_log",words:["[emerg] ","[crit] ","[alert] "],pattern:/(?:^|(?<=: ))\[(?:emerg|crit|alert)\] (?=\S)/gm,where:w,certain:!0},{name:"script-line",reason:"a shell names the script, its line and what is wrong there",source:"bash(1)",words:[": line "],pattern:/(?<=^[\w./-]{1,120}: line \d{1,6}: )(?=[^\n]{1,120}(?:unbound variable|syntax error|bad substitution|ambiguous redirect|integer expression expected))/gm,where:w,certain:!0},{name:"cmdlet",reason:"PowerShell names the command, and below the place",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally",words:["At line:",`
At `],pattern:/(?<=^[A-Za-z][\w.-]{1,60} : )(?=[A-Z][^\n]{5,400}\n(?:[^\n]{0,400}\n){0,4}At [^\n]{1,200}:\d{1,7} char:\d)/gm,where:w,certain:!0,extent:"above-place"},{name:"task-failed",reason:"a build names the task that failed",source:"Gradle, Xcode, Bazel, systemd",words:["xecution failed for task ","failed with a nonzero exit code","failed because the control process"],pattern:/^[ \t]{0,8}(?=Execution failed for task '|Command \w{3,60} failed with a nonzero exit code|Job for \S{1,80} failed because the control process)/gm,where:w,certain:!0},{name:"validation",reason:"a cluster names the object and what is wrong with it",source:"kubectl",words:[" is invalid: "],pattern:/^[ \t]{0,8}(?=The \w{2,40} "[^"\n]{1,120}" is invalid: \S)/gm,where:w,certain:!0},{name:"result-name",reason:"a library's own name for its result, in capitals",source:"https://www.sqlite.org/rescode.html, https://registry.khronos.org/vulkan/",words:["SQLITE_","VK_ERROR_","CUDNN_STATUS_","DXGI_ERROR_"],pattern:/(?:^|(?<=[\s(:]))(?=SQLITE_(?:BUSY|LOCKED|CORRUPT|ERROR|CANTOPEN|READONLY|CONSTRAINT\w{0,30}|FULL|IOERR\w{0,30}): \S|(?:VK_ERROR|DXGI_ERROR|CUDNN_STATUS)_[A-Z_]{3,40}\b(?! ?[|=]))/gm,where:w,inline:!0,certain:!0,weak:!0},{name:"loader-plugin",reason:"a toolkit cannot load what it draws with",source:"Qt's qpa",words:["Could not load the Qt platform plugin"],pattern:/\b(?=Could not load the Qt platform plugin )/gm,where:h,certain:!0},{name:"request-failed",reason:"an editor's request to its server or another process failed",source:"https://microsoft.github.io/language-server-protocol/",words:["Request ","onnection to server"],pattern:/\b(?=Request [a-z]\w{2,40}(?:\/\w{2,40}){1,3} failed with |[Cc]onnection to server (?:is erroring|got closed))/gm,where:q,certain:!0}];var xn=String.raw`(?=[^"“”\`\n]{3,120}[^"“”\`]{5,200}["”\`])(?=(?:[^\s"“”\`]{1,60}\s){2}[^\s"“”\`])(?=[^"“”\`]{0,240}\b${L}\b)`,uh=String.raw`(?=[^*\n]{8,300}\*\*)(?=(?:[^\s*]{1,60}\s){2}[^\s*])(?=[^*\n]{0,240}\b${L}\b)`,mi="errors?|exceptions?|messages?|warnings?|dialogs?|pop-?ups?|alerts?|toasts?|logs?(?: view| file)?|notifications?|output|(?:fail|crash|exit|end|abort|die|quit)(?:s|ed|ing)? with|complain(?:s|ed|ing)?|throw(?:s|n|ing)?|say(?:s|ing)?|prints?|reports?|gives?(?: me)?|get|got|see|prompts?|leads? to|returns?|shows?",dh="(?:errors?|exceptions?|warnings?|messages?|panics?|crash)\\b|(?:is|was|gets|got|being|are|were) (?:thrown|shown|printed|logged|raised|displayed|reported|returned)\\b|(?:pops up|appears|appeared|comes up)\\b",ct=['"',"\u201C","`"],pi=[{name:"quoted-message",reason:"words of failure in quotation marks or code, behind words that announce what a program said",source:"reports in a person's words",words:['"',"\u201C","`"],behind:ct,pattern:new RegExp(String.raw`(?<=\b(?:${mi})\b[^\n"“”\`.]{0,40}["“\`])${xn}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-error-words",reason:"any words in quotation marks right behind the word \u201Cerror\u201D",source:"reports in a person's words",words:[': "','r "','s "','h "',"r `",": `","s `","h `",": \u201C","r \u201C"],behind:ct,pattern:new RegExp(String.raw`(?<=\b(?:errors?|exceptions?|error messages?|panics?|(?:fail|crash|exit|abort)(?:s|ed|ing)? with)(?: (?:is|was|says|saying|like|of|message|text))?[:,]? ["“\x60])`+String.raw`(?=[^"“”\x60\n]{3,120}[^"“”\x60]{5,200}["”\x60])(?=(?:[^\s"“”\x60]{1,60}\s){2}[^\s"“”\x60])`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-before",reason:"the same, before words that say what it was",source:"reports in a person's words",words:['" ',"\u201D ","` "],behind:ct,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])(?=[^"“”\`\n]{8,200}["”\`] (?:${dh}))${xn}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"bold-message",reason:"words of failure in bold, behind words that announce what a program said",source:"reports in a person's words",words:["**"],behind:["**"],pattern:new RegExp(String.raw`(?<=\b(?:${mi})\b[^\n*.]{0,40}\*\*)${uh}`,"gim"),where:new Set(["prose"]),weak:!0},{name:"status-in-quotes",reason:"a status and its words in quotation marks",source:"https://www.rfc-editor.org/rfc/rfc9110#section-15",words:['"4','"5',"`4","`5","\u201C4","\u201C5",'"HTTP',"`HTTP","\u201CHTTP"],behind:ct,pattern:/(?<=["“`])(?=(?:HTTP(?:\/\d(?:\.\d)?)? )?[45]\d\d [A-Z][A-Za-z-]{2,20}(?: [A-Z][A-Za-z-]{2,20}){0,3}["”`])/gm,where:new Set(["prose","title"]),certain:!0,weak:!0},{name:"quoted-title",reason:"words of failure that a title quotes",source:"titles written from an error",words:['"',"\u201C","`"],behind:ct,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])${xn}`,"gim"),where:new Set(["title"]),weak:!0}];var fi=[{name:"caused-by",reason:"the cause of the exception above it",source:"java.lang.Throwable.printStackTrace",words:["Caused by: "],pattern:/^[ \t]{0,12}Caused by: (?=[A-Za-z_$][\w$]{0,60}[.:])|(?<=failed\n[ \t]{1,12})Caused by: (?=[A-Z][^\n]{8})/gm,where:w},{name:"cause-list",reason:"the causes of the error above it, the innermost last",source:"Rust's anyhow and eyre",words:[`Caused by:
`],pattern:/^[ \t]{0,12}Caused by:\n(?=[ \t]{1,12}\S)/gm,where:w,certain:!0,extent:"indented"},{name:"dotnet-unhandled",reason:".NET reports what nobody caught",source:"https://learn.microsoft.com/dotnet/standard/exceptions/",words:["nhandled "],pattern:/\bUnhandled [Ee]xception[.:] (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:h},{name:"dotnet-inner",reason:"the inner exception, behind an arrow",source:"System.Exception.ToString",words:[" ---> "],pattern:/ ---> (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:w},{name:"ruby",reason:"a place, the method, the message and the class in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html",words:[":in "],pattern:/^[ \t]{0,8}(?:[A-Za-z]:)?[^\s:()"][^\n:()"]{0,200}:\d{1,7}:in [`'][^\n`']{1,120}': (?=[^\n]{1,400}\(?[A-Z])/gm,where:w,certain:!0},{name:"class-and-brackets",reason:"a class and its message in brackets",source:"Rails' log",words:["Error ("],pattern:/^[ \t]{0,8}(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error \((?=[^\n()]{3,300}(?:\([^\n()]{0,100}\)[^\n()]{0,100})?\):?$)/gm,where:x,certain:!0},{name:"nested-class",reason:"a class of Ruby's within its module, named by what went wrong, and its message behind a colon or in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html; Rails' and Sidekiq's logs",words:["::"],pattern:new RegExp(String.raw`(?:^|(?<=[\s\x60|]))(?=(?:[A-Z]\w{1,40}::){1,4}(?:[A-Z]\w{0,40})?(?:Timeout|NotFound|Invalid|Failed|Failure|Refused|Denied|Missing|`+String.raw`Unavailable|Closed|Reset|Unreachable|Violation|Undefined[A-Z]\w{2,20}|Expired|Unauthorized|Forbidden|Exceeded|NotUnique|Deadlocked)`+String.raw`(?:: \S| \([^()\n]{3,300}\)(?=[\x60":]|[ \t]{0,8}$)))`,"gm"),where:w,certain:!0},{name:"ruby-errno",reason:"an errno as a class of Ruby's",source:"https://docs.ruby-lang.org/en/master/Errno.html",words:["Errno::E"],pattern:/\bErrno::E[A-Z]{2,16}: (?=\S)/gm,where:q,certain:!0},{name:"php",reason:"an error that ends the script",source:"https://www.php.net/manual/en/errorfunc.constants.php",words:[" error: "],pattern:/\b(?:PHP )?(?:(?:Fatal|Recoverable fatal) error: {1,3}(?=\S)|Parse error: {1,3}(?=syntax error))/gm,where:h,certain:!0},{name:"sanitizer",reason:"a sanitizer's report; its summary repeats it",source:"https://clang.llvm.org/docs/AddressSanitizer.html",words:["Sanitizer: "],pattern:/(?<!SUMMARY: )\b(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: (?=[A-Za-z])/gm,where:h,certain:!0},{name:"undefined-behaviour",reason:"a place and what the sanitizer found there",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:[": runtime error: "],pattern:/(?<=\.\w{1,5}:\d{1,7}:\d{1,7}: )runtime error: (?=\S)/gm,where:h,certain:!0},{name:"cpp-terminate",reason:"an exception of C++ that nobody caught, its message on the next line",source:"GCC's verbose terminate handler",words:["terminat"],pattern:/\bterminate called after throwing an instance of '(?=[\w:<>, ]{1,120}')|\bterminating (?:due to|with) uncaught exception of type (?=[\w:]{1,120})/gm,where:h,certain:!0,extent:"two-lines"},{name:"debugger-signal",reason:"a debugger or crash handler names the signal",source:"GDB, LLDB, Android's debuggerd",words:["ignal"],pattern:/\breceived signal (?=SIG[A-Z]{2,6}, )|\bFatal signal (?=\d{1,2} \(SIG[A-Z]{2,6}\))/gm,where:h,certain:!0,extent:"words"},{name:"stack-overflow",reason:"Rust says which thread ran out of stack",source:"Rust's runtime",words:["has overflowed its stack"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?has overflowed its stack/gm,where:h,certain:!0},{name:"heap-check",reason:"the C library found its heap or stack damaged",source:"glibc's malloc and stack protector",words:["(): ","stack smashing","double free"],pattern:/\b(?:free|malloc|realloc|calloc|munmap_chunk|malloc_consolidate)\(\): (?=[a-z])|\*\*\* stack smashing detected|\bdouble free or corruption\b/gm,where:h,certain:!0},{name:"crash-report",reason:"the exception of an Apple crash report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",words:["Exception Type:"],pattern:/\bException Type: {1,12}(?=EXC_)/gm,where:w,certain:!0},{name:"missing-library",reason:"the loader cannot find a library or a version of it",source:"ld.so(8), dyld(1)",words:["shared libraries: ","dyld"],pattern:/\berror while loading shared libraries: (?=\S)|\bdyld(?:\[\d{1,7}\])?: (?=Library not|Symbol not|lazy symbol|Missing)/gm,where:h,certain:!0},{name:"elixir",reason:"two stars, the class in brackets and the message",source:"https://hexdocs.pm/elixir/Exception.html",words:["** ("],pattern:/^[ \t]{0,8}\*\* \((?=[A-Z]\w{0,60}[a-z][\w.]{0,60}\) \S)/gm,where:h,certain:!0},{name:"dart-unhandled",reason:"the exception stands below its announcement",source:"Dart's virtual machine",words:[`Unhandled exception:
`],pattern:/^[ \t]{0,8}Unhandled exception:\n(?=[ \t]{0,8}\S)/gm,where:x,certain:!0,extent:"two-lines"},{name:"flutter",reason:"Flutter frames an exception and says it below",source:"https://docs.flutter.dev/testing/errors",words:[" was thrown"],pattern:/^[ \t]{0,8}The following [\w<>]{3,60}(?: object)? was thrown[^\n]{0,120}:\n(?=[ \t]{0,8}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"lua",reason:"an editor or host says that Lua code failed",source:"Neovim, and hosts of Lua",words:["Error executing "],pattern:/(?<!E5108: )\bError executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?=\S)/gm,where:new Set(["prose","log","source"]),certain:!0},{name:"vim",reason:"Vim numbers its errors",source:"https://neovim.io/doc/user/message.html",words:Array.from("0123456789",e=>`E${e}`),pattern:/(?:^|(?<=[\s:`]))(?=E\d{2,4}: [A-Z])/gm,where:h,certain:!0},{name:"r",reason:"R names the call and, often on the next line, the message",source:"R's stop()",words:["Error in "],pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?(?=[ \t]{0,4}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"haskell",reason:"the program, its message, and the call stack below",source:"GHC's HasCallStack",words:["CallStack (from HasCallStack)"],pattern:/(?<=^[\w.-]{1,40}: )(?=[^\n]{1,400}\nCallStack \(from HasCallStack\))/gm,where:w,certain:!0},{name:"windows-exception",reason:"the exception of Windows' event log",source:"Windows Error Reporting",words:["Exception code: 0x"],pattern:/\bException code: (?=0x[\da-fA-F]{8}\b)/gm,where:w,certain:!0},{name:"class-of-errors",reason:"a class of any name in a module for errors",source:"Python packages",words:["error.","errors.","exception.","exceptions.","exc.","DoesNotExist"],pattern:/(?:\b(?:errors?|exceptions?|exc)\.[A-Z]\w{2,60}|\bDoesNotExist)(?=: \S)/gm,where:x,classBefore:!0}];var wi=[{name:"npm",reason:"npm puts its name before each of an error's lines",source:"npm's documentation, Common errors",words:["npm "],pattern:/^[ \t]{0,8}npm (?:ERR! |error (?=code |errno |[A-Z][A-Za-z]{2,40}: |\d{3} |E[A-Z0-9]{3}))/gm,where:w,certain:!0,extent:"run"},{name:"npm-words",reason:"the same without a code, in npm's output only",source:"npm's documentation, Common errors",words:["npm error "],pattern:/^[ \t]{0,8}npm error (?=\S)/gm,where:x,extent:"run"},{name:"pnpm",reason:"pnpm's codes say whose they are; another's stand at the start of the line, and two blanks behind them",source:"https://pnpm.io/errors",words:["ERR_"],pattern:/\bERR_PNPM_(?=[A-Z_]{3,60}\b)|^[ \t\u2009]{0,4}(?=ERR_[A-Z]{2,20}_[A-Z_]{3,60}[ \u2009]{2,4}[A-Z])/gm,where:h,certain:!0},{name:"yarn",reason:"a line that begins with the word alone",source:"Yarn 1's reporter",words:["error "],pattern:/^error (?=["“]?[A-Z][a-z]|"https?:|@?[\w./-]{1,80}@[\w.+-]{1,40}: [A-Z])/gm,where:x},{name:"linker",reason:"a linker names itself; \u201Cin function\u201D only leads to what is missing",source:"GNU ld, LLD, Apple's ld",words:["ld: "],pattern:/(?:^|(?<=[\/\s]))ld: (?![^\n]{0,300}: in function |warning|[^\n]{0,300}undefined reference)(?=\S)/gm,where:w,certain:!0},{name:"undefined-symbol",reason:"what a linker misses",source:"GNU ld",words:["undefined reference to "],pattern:/\bundefined reference to (?=[`'‘"])/gm,where:h,inline:!0,certain:!0},{name:"cmake",reason:"CMake says where, and below what",source:"https://cmake.org/cmake/help/latest/command/message.html",words:["CMake Error"],pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?=\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"gradle",reason:"Gradle's heading over the reason",source:"https://docs.gradle.org/current/userguide/logging.html",words:["What went wrong:"],pattern:/^\* What went wrong:\n(?=\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"grpc",reason:"a status of gRPC",source:"https://grpc.io/docs/guides/error/",words:["rpc error: code = "],pattern:/\brpc error: code = (?=[A-Z])/gm,where:h,inline:!0,certain:!0},{name:"curl",reason:"curl's exit code in brackets",source:"https://curl.se/libcurl/c/libcurl-errors.html",words:["curl: ("],pattern:/\bcurl: \((?=\d{1,3}\) )/gm,where:h,inline:!0,certain:!0},{name:"daemon",reason:"a container engine passes on what its daemon said",source:"Docker's client",words:["Error response from daemon: "],pattern:/\bError response from daemon: (?=\S)/gm,where:h,inline:!0,certain:!0},{name:"go-http",reason:"Go's client names the request, then what went wrong",source:"https://pkg.go.dev/net/url#Error",words:['"http',"t http"],pattern:/\b(?:Get|Post|Put|Head|Patch|Delete) (?:"https?:\/\/(?=[^"\n]{1,400}": )|https?:\/\/(?=[^\s"]{1,400}: [a-z]))/gm,where:q,inline:!0,certain:!0},{name:"go-dial",reason:"Go could not connect",source:"https://pkg.go.dev/net#OpError",words:["dial "],pattern:/\bdial (?:tcp|udp|unix)(?=[ :][^\n]{0,200}: )/gm,where:q,inline:!0,certain:!0},{name:"http-status-line",reason:"an answer's first line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",words:["HTTP/"],pattern:/\bHTTP\/\d(?:\.\d)? (?=[45]\d\d(?: [A-Z]|\s*$))/gm,where:x,inline:!0},{name:"status-in-words",reason:"a client says with which status it gave up",source:"command lines of services; RFC 9110 section 15",words:["status: 4","status: 5","status 4","status 5"],pattern:/(?:^[ \t]{0,4}|(?<=["\x60“]))(?:■ )?(?=[a-z][^\n"\x60]{0,60}\bstatus:? [45]\d\d [A-Z])/gm,where:q,certain:!0,weak:!0},{name:"browser-request",reason:"a browser's console shows a failed request",source:"Chromium's console",words:["http","Failed to load resource"],pattern:/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:\/\/\S{1,400} (?=[45]\d\d \(|net::ERR_)|\bFailed to load resource: (?=\S)/gm,where:w,certain:!0},{name:"refused-by-browser",reason:"a browser does not run, show or fetch what a page's own rules forbid",source:"Chromium's console; https://developer.mozilla.org/docs/Web/HTTP/CSP",words:["Refused to "],pattern:/\bRefused to (?=(?:load|execute|connect|apply|frame|run|display|create|send)\b[^\n]{1,600}(?:Content Security Policy|MIME type|X-Frame-Options))/gm,where:h,certain:!0},{name:"answer-of-service",reason:"a cloud's service says why, and in brackets who it is and its status",source:"AWS SDK for Java",words:["(Service: "],pattern:/(?<=(?:^|: |["\x60]))(?=[A-Z][^\n"]{8,400} \(Service: \w{2,60}, Status Code: [45]\d\d, )/gm,where:w,certain:!0},{name:"cors",reason:"a browser refused a request to another origin",source:"https://developer.mozilla.org/docs/Web/HTTP/CORS/Errors",words:["blocked by CORS policy"],pattern:/\bAccess to (?:fetch|XMLHttpRequest|image|script|font|resource|manifest)\b(?=[^\n]{1,600}blocked by CORS policy)/gm,where:h,certain:!0},{name:"database",reason:"a database's own number or state",source:"Oracle, MySQL, ISO 9075 (SQLSTATE)",words:["ORA-","SQLSTATE[","ERROR "],pattern:/\bORA-(?=\d{5}: )|\bSQLSTATE\[(?=\w{5}\])|\bERROR (?=\d{4} \(\w{5}\))/gm,where:h,certain:!0},{name:"sql-terminal",reason:"the server's level and two blanks",source:"https://www.postgresql.org/docs/current/protocol-error-fields.html, psql",words:["ERROR:  ","FATAL:  ","PANIC:  "],pattern:/(?:^|(?<=: ))(?:ERROR|FATAL|PANIC): {2}(?=\S)/gm,where:h,certain:!0},{name:"shell",reason:"a shell cannot run a command",source:"POSIX shells",words:["sh: ",": line "],pattern:/(?:^|(?<=[\s`"(]))-?(?:(?:zsh|bash|dash|sh|fish): |[\w./-]{1,100}: line \d{1,6}: )(?=[^\n]{0,120}(?:not found|[Nn]o such file|[Pp]ermission denied|bad interpreter|cannot execute))/gm,where:h,inline:!0,certain:!0},{name:"windows-shell",reason:"cmd or PowerShell cannot find a command",source:"cmd.exe, PowerShell",words:["is not recognized as"],pattern:/(?:\bThe term )?'[^'\n]{1,100}' is not recognized as/gm,where:h,inline:!0,certain:!0,extent:"sentence"},{name:"ssh",reason:"the other side refused the key, or ours refused the host",source:"OpenSSH",words:["Permission denied (publickey","Host key verification failed","ssh: connect"],pattern:/\bPermission denied \(publickey|\bHost key verification failed\b|\bssh: connect to host (?=\S)/gm,where:h,inline:!0,certain:!0},{name:"dev-server",reason:"a development server passes on what broke",source:"Vite",words:["Internal server error: "],pattern:/\[\w{2,20}\] Internal server error: (?=\S)/gm,where:w,certain:!0},{name:"go-compiler",reason:"Go's compiler, vet and tests print a place and the message",source:"https://pkg.go.dev/cmd/go",words:[".go:"],pattern:/(?<=^[ \t]{0,8}[\w./@-]{1,160}\.go:\d{1,7}:\d{1,5}: |^ {2,12}\w{1,80}_test\.go:\d{1,7}: )(?=[a-z"])/gm,where:x,certain:!0},{name:"kotlin-compiler",reason:"Kotlin's compiler marks an error with a letter",source:"kotlinc",words:["e: "],pattern:/(?<=^e: (?:file:\/\/)?\S{1,300}:\d{1,7}:\d{1,5}:? )(?=\S)/gm,where:x,certain:!0},{name:"expectation",reason:"an expectation that was not met",source:"https://jestjs.io/docs/expect",words:["expect(received)."],pattern:/\bexpect\(received\)\.(?=\w)/gm,where:x,certain:!0},{name:"cluster",reason:"a cluster's API refused, its reason in brackets",source:"kubectl",words:["Error from server ("],pattern:/\bError from server \((?=[A-Z]\w{2,40}\): )/gm,where:h,certain:!0},{name:"cloud-operation",reason:"a cloud's client names code and operation",source:"botocore",words:["An error occurred ("],pattern:/\bAn error occurred \((?=\w{3,60}\) when calling )/gm,where:h,certain:!0,inline:!0},{name:"words-of-failure",reason:"a line of output that begins by saying what failed",source:"command line interfaces",words:["Error ","Failed to ","Unable to "],pattern:/^(?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))/gm,where:x},{name:"tool-and-failure",reason:"the same behind the tool's name, or with other words",source:"command line interfaces",words:[": Error ",": Failed to ",": Unable to ","Cannot ","Could not ","Couldn't ","Can't "],pattern:/^(?:(?:==> )?[\w./-]{2,40}: (?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))|(?=(?:Cannot|Could not|Couldn't|Can't) [a-z][^\n]{8}))/gm,where:x,weak:!0},{name:"failed-thing",reason:"the same among a person's words, where it names the thing or goes on to the reason",source:"messages of programs with windows",words:["Failed to ","Unable to ","Error "],pattern:/^[ \t(]{0,4}(?=Error (?:[a-z]{2,20}ing) [^\n:]{2,80}: \S)|^[ \t]{0,4}(?=(?:Failed|Unable) to [a-z]{2,20}(?: [a-z]{2,20}){0,4} ['"‘“\`][^\n]{2,200}['"’”\`]: \S)/gm,where:new Set(["prose"]),certain:!0},{name:"package-tools",reason:"package managers' own marks at the start of a line",source:"apt, CocoaPods, Redis, Lerna, node-gyp",words:["E: ","[!] ","(error) "," ERR! "],pattern:/^(?:E: (?=[A-Z][a-z])|\[!\] (?=[A-Z][a-z])|\(error\) (?=[A-Z]{2,20} )|(?:lerna|gyp) ERR! (?=[a-z]{3,20} [^\n]{8}))/gm,where:x,certain:!0},{name:"make",reason:"make has no rule, or cannot read its file",source:"https://www.gnu.org/software/make/manual/html_node/Error-Messages.html",words:["*** "],pattern:/(?<=^[\w./-]{0,60}(?:\[\d{1,3}\])?: )\*\*\* (?=No rule to make|missing separator)/gm,where:x,certain:!0}];var gi="EACCES EADDRINUSE EAGAIN EBADF EBUSY ECONNREFUSED ECONNRESET EEXIST EINVAL EIO EISDIR EMFILE ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND EPERM EPIPE EROFS ESRCH ETIMEDOUT EXDEV".split(" "),mh=[{name:"status-and-body",reason:"an HTTP status followed by a JSON body",source:"SDKs generated by Stainless print `400 {\u2026}`",words:["{"],pattern:/\b(?:(?:API|Server|HTTP|Internal|Provider)[ -]?error:? {0,3})?\(?\b[1-5]\d\d\)?:?\s{0,12}(?=\{\s{0,12}["'])/gim,where:q,certain:!0},{name:"api-error",reason:"\u201CAPI Error:\u201D is how clients of services introduce the answer",source:"command lines of several model providers",words:["API ","HTTP "],pattern:/\b(?:API|HTTP) [Ee]rror:?(?: {1,4}\(?[1-5]\d\d\b| \((?=[A-Z])|: {0,3}(?=[A-Z]))/gm,where:w},{name:"api-error-title",reason:"the same with a status, in a title",source:"titles written from an error",words:["API "],pattern:/\bAPI [Ee]rror: {0,2}[1-5]\d\d\b(?= ["{A-Z])/gm,where:new Set(["title"])},{name:"json-error",reason:"an error body without any introduction",source:"https://cloud.google.com/apis/design/errors, RFC 6749 section 5.2, RFC 9457, GraphQL",words:['"type"','"error"','"errors"'],pattern:p("gm")`
        \{\s{0,12}"(?:type"\s{0,5}:\s{0,5}"error"|error"\s{0,5}:\s{0,5}\{\s{0,12}"(?:message|type|code|
          status|root_cause)"|error"\s{0,5}:\s{0,5}"\w{3,60}"\s{0,5},\s{0,12}"error_description"|
          type"\s{0,5}:\s{0,5}"[^"\n]{1,200}"\s{0,5},\s{0,12}"title"|
          errors"\s{0,5}:\s{0,5}\[\s{0,12}\{\s{0,12}"message")
      `,where:w,certain:!0},{name:"class",reason:"a class that is named as an error, a colon and its message",source:"ECMAScript Error.prototype.toString, Java Throwable.toString, Python traceback",words:["Error","Exception"],pattern:p("gm")`
        (?<!Warning As )(?:Error|Exception)(?: ?\[\w{3,60}\]| \((?:0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\))?:
          (?=\s)(?! \([^()\n]{0,200}\) \[)
      `,where:h,classBefore:!0},{name:"class-alone",reason:"a class on a line of its own, followed by its stack",source:"V8 prints an error without a message so",words:[`Error
`,`Exception
`],pattern:/(?<=^\s{0,20}(?:\[ERROR\] |Uncaught )?[A-Za-z.]{0,60})(?:Error|Exception)(?=\n\s{1,20}at )/gm,where:w,classBefore:!0,certain:!0},{name:"compiler-code",reason:"a compiler's message with its code",source:"https://doc.rust-lang.org/error_codes/, MSBuild, TypeScript",words:["error[","error ","error	"],pattern:/\berror(?:\[[A-Z]{1,3}\d{2,5}\]|\s(?=[A-Z]{1,8}\d{3,6}: )):?/gm,where:h,certain:!0},{name:"rust-panic",reason:"a Rust thread panicked",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at ","failed at '"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |\btask '?<?[^'\n]{0,60}>?'? ?failed at '/gm,where:h,certain:!0},{name:"python-traceback",reason:"a Python traceback; its last line is the error",source:"https://docs.python.org/3/library/traceback.html",words:["Traceback (most recent call last):"],pattern:/^[ \t>|]{0,12}Traceback \(most recent call last\):/gm,where:h,certain:!0},{name:"java-exception",reason:"an uncaught Java exception",source:"java.lang.ThreadGroup.uncaughtException",words:["Exception in thread "],pattern:/\bException in thread "[^"\n]{0,80}" (?=[a-z]+\.)/gm,where:h,certain:!0},{name:"panic",reason:"Go, Zig and Bun panics, kernel style",source:"https://go.dev/ref/spec#Handling_panics",words:["panic","atal","FATAL"],pattern:/(?:^|(?<=[\s`"]))(?:panic|fatal error|FATAL ERROR|FATAL|fatal)(?:\([\w ]{1,40}\))?: {1,3}(?=\S)/gm,where:new Set(["log","source","prose"])},{name:"compiler-ice",reason:"the compiler says that it broke itself",source:"rustc and GCC",words:["internal compiler error: "],pattern:/\b(?:error: )?internal compiler error: (?=\S)/gm,where:h,certain:!0},{name:"lower-error",reason:"compilers and Unix tools begin with \u201Cerror:\u201D, often after a file and a position",source:"GNU coding standards, Formatting Error Messages",words:["error: ","ERROR: "],pattern:/(?:^|(?<=[\s:`"]))(?:ERROR|error): {1,3}(?=[^\s|,;{}])/gm,where:x,kindBefore:!0,inline:!0},{name:"position-error",reason:"\u201Cfile:line:column: error:\u201D is a compiler's in any text",source:"GNU coding standards, Formatting Error Messages",words:["rror: ","RROR: "],pattern:/(?<=\.\w{1,5}(?::\d{1,7}(?:[:.]\d{1,7}(?:-\d{1,7})?)?:(?: \d{1,7}:\d{1,7})?|\(\d{1,7}(?:, ?\d{1,5})?\) ?:?) )(?:(?:[Ff]atal )?[Ee]rror|ERROR): (?=\S)/gm,where:h,certain:!0},{name:"quoted-error",reason:"an error in a person's words counts where it is put in quotes or code",source:"reports that quote a tool",words:["error: ","fatal: ","panic: "],pattern:/(?<=[`"“「](?:[\w/-]{1,20} ){0,3})(?:error|fatal|panic): {1,3}(?=\S)/gm,where:new Set(["prose","title"])},{name:"log-level",reason:"a line that its logger marked as an error",source:"syslog and most loggers; `without-log-prefixes.ts` brings their lines into this form",words:["ERROR","[error]","FATAL","[fatal]"],pattern:/^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3})?(?:(?:\[(?:ERROR|FATAL)\]|ERROR)(?: {1,4}|: {0,3})|\[(?:error|fatal)\](?: |: {0,3}))(?=[\w"'`(/])|^##\[error\](?=\S)/gm,where:x},{name:"log-mark",reason:"the same in the midst of a person's words, where only a logger's own form counts",source:"`without-log-prefixes.ts`, Maven",words:["[ERROR] ","[error] ","##[error]"],pattern:/^(?:\[(?:ERROR|error)\] (?=\S)|##\[error\](?=\S))/gm,where:new Set(["prose"])},{name:"failure-mark",reason:"a cross before the words of a failure",source:"command line interfaces",words:["\u2718","\u2717","\u2716","\u274C","\xD7"],pattern:/[✘✗✖❌×] {1,2}(?:\[ERROR\] (?=\S)|(?=(?:Failed|Error|Cannot|Could ?n.t|Unable|Unexpected|Invalid|Unknown)\b))/gm,where:x},{name:"errno",reason:"an errno name, a colon and its message",source:"https://docs.libuv.org/en/v1.x/errors.html",words:gi.map(e=>`${e}: `),pattern:new RegExp(String.raw`\b(?:${gi.join("|")}): (?=[A-Za-z])`,"gm"),where:h,inline:!0,certain:!0},{name:"signal",reason:"a shell or the kernel says how a process ended",source:"signal(7) and shells",words:["fault","Abort","Bus error","Killed: ","Illegal instruction","Floating point","zsh: "],pattern:p("gm")`
        \b(?:[Ss]egmentation fault(?: \(core dumped\)| at address 0x[\da-fA-F]{1,16})|
          (?:Abort trap|Bus error|Killed|Illegal instruction): \d|
          (?:Aborted|Bus error|Illegal instruction|Floating point exception) \(core dumped\)|
          zsh: (?:segmentation fault|abort|killed|bus error))
      `,where:h,certain:!0},{name:"assertion",reason:"an assertion of C or C++ failed",source:"assert(3)",words:["Assertion "],pattern:/\bAssertion [`'(][^\n]{1,300}? failed\b|\bAssertion failed: (?=\S)/gm,where:h,certain:!0}],lt=[...ii,...ni,...ai,...si,...di,...wi,...fi,...mh,...ui,...oi,...pi];var ph=p("i")`
    ^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|
      on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|
      the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there (?:is|was|are)|
      not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|
      boolean|unknown|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected)\b)
  `,fh=/^(?:An?|Each|Every|All) (?!(?:\w+ )?(?:error|exception|problem)\b)|\b(?:must|may|should|shall) /,wh=/^[ \t]{0,4}\[[✓√✔]\] /m;function Jt(e){return wh.test(e)}s(Jt,"isCheckList");function hi(e,t,r,n){let{message:o,className:a}=e,i=a!==null&&a!=="Error";return t.opener.name==="package-tools"&&Jt(r)?!1:t.opener.certain?o.length>1||i||e.frames.length>0:e.status!==null&&(o.length>2||t.opener.name==="api-error")||e.frames.length>0&&n!=="source"?!0:t.opener.name==="panic"&&n==="prose"&&!hh(r,t)||!new RegExp("\\p{L}{2}","u").test(o)||bh(o)?!1:n==="source"?En(r,t.start)&&!/[;{]$/.test(o):e.code!==null||e.apiType!==null?!0:n==="log"?o.length>3:ph.test(o)?!1:t.opener.weak===!0?!fh.test(o):i||n==="prose"||En(r,t.start)||gh(r,t,o)}s(hi,"isError");function gh(e,{start:t},r){return/[:\]] $/.test(e.slice(Math.max(0,t-2),t))&&r.split(" ",4).length>3}s(gh,"endsTitle");function hh(e,{start:t,after:r}){if(!En(e,t))return!1;let n=e.slice(r,r+600);return n.startsWith("runtime error: ")||/\n\[signal |\n(?:goroutine \d|runtime stack:)/.test(n)}s(hh,"hasTrace");function bh(e){return/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(e)?!0:/^\$(?! is )|\$\{|^(?:[\w.]+\s?(?:\||=>|=(?!=))|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(e)||vh(e)}s(bh,"isCode");function vh(e){return e.endsWith("{")||e.endsWith(";")&&e.split(" ",6).length<6}s(vh,"endsAsCode");function En(e,t){return/(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(e.slice(Math.max(0,t-24),t))}s(En,"startsLine");var yh=p("i")`
    ^(?:No matching distribution found for|Found incompatible module|Error generating(?: /|$)|symbol\(s\) not found for architecture|linker command failed with exit code|
      ld returned \d+ exit status|Command failed with exit code \d+|
      Process completed with exit code \d+|Failed with result '|script ".{1,60}" exited with code \d+|
      (?:Aborted|Killed)(?: \(core dumped\)|\.?$)|failed to build wheel|failed to push some refs|
      (?:failed to solve: )?process ".{1,200}" did not complete|(?:\d{1,5}|one|two|three) errors? found|
      metadata-generation-failed|[Bb]uild failed|aborting due to|could not compile|
      all warnings being treated as errors|(?:ninja: )?build stopped: |
      Backend subprocess exited when trying to invoke|\d{1,5} dependenc(?:y|ies) of derivation\b)
  `,kh=p("i")`
    ^(?:(?:the )?(?:command|process|subprocess|task|script|job|recipe|builder|build|step|hook|execution|failed to build)|
      [\w-]{2,24} (?:task|command|script|job|build))\b[^\n]{0,300}?
      \b(?:exit(?:ed)?|failed|finished|returned|terminated|completed|ended)\b[^\n\d]{0,60}\b(?:code|status|value)s?:? ?\d{1,5}\b
  `,xh=/^subprocess-exited-with-error|\bdid not run successfully\b|^failed to run custom build command\b/,Eh=/^linking with [`'][^`']{1,40}[`'] failed\b/,qh=p()`
    \(\d{1,4} sub-exceptions?\)$|^(?:in user code|Graph execution error):?$|^Failed to compile\.?$|
      ^(?:Transform|Build|Bundling|Compilation) failed with \d{1,5} errors?:?$|
      ^Failed to build \S{1,120}[^\n]{0,20}The build backend returned an error|^Plugin did not respond\b|^An error has occurred, (?:this and )?all later migrations canceled|
      ^Your requirements could not be resolved to an installable set|\bfailed: \(Exit \d{1,3}\):?|
      \berror executing (?:\w{1,40} )?command\b|^Failed to execute goal [^\n]{1,300}: Compilation failure|^Error installing [\w-]{1,60}:?$
  `,Sh=/^in \.{0,2}\/\S{1,200}(?: \d{1,7}:\d{1,7}(?:-\d{1,7})?)?$/,Rh=new Set(["linker","undefined-symbol","compiler-code","fixed-c-compiler"]),Ah="The above exception was the direct cause of the following exception",Th="During handling of the above exception, another exception occurred";function bi(e,t){let r=t.map(()=>null);for(let[n,o]of t.entries()){let a=n-1,i=t[a];i!==void 0&&(qh.test(i.message)&&(r[a]=n),Oh(i,o)?r[n]=a:Lh(e,i,o)||_h(e,i,o)?r[a]=n:o.opener==="python-traceback"&&Nh(e.slice(i.end,o.start),r,n))}return r}s(bi,"linkCauses");function Oh(e,{message:t,opener:r}){return yh.test(t)||r==="sanitizer-summary"?!0:kh.test(t)&&!xh.test(e.message)}s(Oh,"isSummary");function _h(e,t,r){return r.opener==="python-traceback"&&t.opener!=="python-traceback"&&/^[ \t]{0,8}\n[ \t]{0,8}$/.test(e.slice(t.end,r.start))}s(_h,"isLogged");function Nh(e,t,r){e.length>400||(e.includes(Ah)?t[r]=r-1:e.includes(Th)&&(t[r-1]=r))}s(Nh,"linkTraceback");var jh=/^(?:A task|The operation) was cancell?ed\.?$/;function Lh(e,t,r){return r.opener==="caused-by"||r.opener==="cause-list"||r.opener==="dotnet-inner"?r.start-t.end<4e3&&!jh.test(r.message):Sh.test(t.message)&&r.start-t.end<200||Rh.has(r.opener)&&Eh.test(t.message)||new RegExp("\\p{L}:$","u").test(t.message)&&/^:?\s{1,12}$/.test(e.slice(t.end,r.start))?!0:/\[cause\]: $/.test(e.slice(Math.max(0,r.start-9),r.start))}s(Lh,"isCause");var qn="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Me="\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?",vi="(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Ih=`(?:\\d{4}[-/]\\d{2}[-/]\\d{2}[T ,]{1,2}${Me}${vi}|\\d{1,2}-${qn}-\\d{4} ${Me}${vi}|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${qn} {1,2}\\d{1,2} ${Me}(?: \\d{4})?|\\d{2}-\\d{2} ${Me}|${Me}|\\d{1,2}:\\d{2}[AP]M)`,yi="(?:ERROR|ERR|Error|error|err|FATAL|FTL|Fatal|fatal|CRITICAL|CRIT|critical|crit|SEVERE|EMERG|emerg)",Ch="(?:WARNING|WARN|WRN|Warning|warning|warn|INFORMATION|INFO|INF|Info|info|DEBUG|DBG|Debug|debug|TRACE|TRC|trace|NOTICE|notice|VERBOSE|verbose|LOG|DETAIL|HINT|STATEMENT|CONTEXT)",Ph=[{name:"klog",source:"https://github.com/kubernetes/klog",pattern:/^(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] /},{name:"python",source:"https://docs.python.org/3/library/logging.html#logging.basicConfig",pattern:/^(?<level>ERROR|CRITICAL|WARNING|INFO|DEBUG):[\w.]{1,60}:(?=\S)/},{name:"logrus",source:"https://github.com/sirupsen/logrus",pattern:/^(?<level>ERRO|FATA|PANI|WARN|INFO|DEBU)\[\d{1,8}\] {0,3}/},{name:"logcat",source:"https://developer.android.com/tools/logcat",pattern:/^(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,6} {1,6}\d{1,6} (?<level>[VDIWEF]) [\w./-]{1,40} {0,20}: |(?<short>[VDIWEF])\/[\w./-]{1,40}(?: {0,8}\( {0,5}\d{1,6}\))?: )/},{name:"chromium",source:"Chromium's base/logging",pattern:/^\[\d{1,7}(?::\d{1,7})?:\d{4}\/\d{6}\.\d{1,6}:(?<level>ERROR|FATAL|WARNING|INFO|VERBOSE\d):[\w.]{1,60}[(:]\d{1,6}\)?\] /},{name:"ruby-logger",source:"https://docs.ruby-lang.org/en/master/Logger.html",pattern:/^(?<level>[DIWEF]), \[[^\]\n]{1,60}\] {1,3}[A-Z]{4,5} -- [^:\n]{0,40}: /},{name:"env-logger",source:"Rust's env_logger",pattern:/^\[\d{4}-\d\d-\d\dT[\d:.]{8,20}Z? {1,2}(?<level>ERROR|WARN|INFO|DEBUG|TRACE) {1,3}[\w:.-]{1,80}\] /},{name:"numbered-thread",source:"https://docs.opencv.org/4.x/da/db0/namespacecv_1_1utils_1_1logging.html",pattern:/^\[ {0,2}(?<level>ERROR|FATAL|WARN|INFO|DEBUG):\d{1,5}(?:@\d{1,9}\.\d{1,6})?\] (?:global )?\S{1,200}(?: \(\d{1,7}\)|:\d{1,7}) (?:[\w~:<>]{1,80} )?/},{name:"level-first",source:"winston's printf formats",pattern:/^(?:[\w.-]{1,30}:)?(?<level>ERROR|error|warn|info|debug) {1,3}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?Z?: /},{name:"component-address",source:"https://ffmpeg.org/doxygen/trunk/group__lavu__log.html: the component and where it lies in memory",pattern:/^\[[\w#:/. -]{1,60} @ (?:0x)?[\da-f]{3,16}\] {1,2}/},{name:"glib",source:"https://docs.gtk.org/glib/logging.html; of its levels only ERROR ends the program",pattern:/^(?:\([\w./ -]{1,40}:\d{1,8}\): )?[\w.+]{1,30}-(?:(?<level>ERROR)|CRITICAL|WARNING|Message|INFO|DEBUG)(?: \*\*)?: (?:\d\d:\d\d:\d\d\.\d{1,6}: )?/},{name:"monolog",source:"Laravel",pattern:/^\[\d{4}-\d\d-\d\d[T ][\d:.+-]{8,24}\] \w{1,20}\.(?<level>[A-Z]{4,9}): /}],me={container:/^(?:[\w.-]{1,60}[-_]\d{1,3} {1,20}\| ?|#\d{1,4} \d{1,6}\.\d{1,3} )/,syslog:new RegExp(`^${qn} {1,2}\\d{1,2} ${Me} [\\w.-]{1,63} [\\w./@-]{1,63}(?:\\[\\d{1,7}\\])?: `),time:new RegExp(`^[[(]?${Ih}[\\])]?:?(?=[ \\t|\\]]|$)[ \\t|-]{0,3}`),level:new RegExp(`^[[(<|*]{0,2}(?:(${yi})|${Ch})[\\])>|*]{0,2}(?=[\\s:\\]|-])[:\\]]? {0,2}[-|:]?[ \\t]{0,8}`),place:/^([IWEF]) [\w./-]{1,160}:\d{1,6}\] /,bracket:new RegExp(`^(?:\\([\\w ./:#-]{1,40}\\)|\\[(?:[\\w .:#@$-]{1,60}[/:](${yi})|[\\w ./:#@$=-]{1,80})\\]):? {0,3}`),process:/^(?:\d{1,8} {1,2}--- {1,2}|\d{1,8}#\d{1,8}: (?:\*\d{1,9} )?|\[\d{1,8}\]:? |[\w.]{1,60} - (?=[A-Z]{4,8} - ))/,target:/^(?:[a-z_]\w{0,40}(?:(?:::|\.)\w{1,60}){0,8}|(?:[A-Za-z]\w{0,40}\.){1,8}[A-Z]\w{0,60}) {0,40}(?::|-)(?: (?=[^\s(])| ?$)/},$h=/debug|dbg|trace|trc|verbose/i,Mh=8,ki=4e3,Fh=p()`
    ^[ \t]{0,8}\x60?(?:\d|#\d{1,4} \d|[[{(]|[A-Z][a-z]{2} |[IWEFVD][\d/,]|[A-Z]{4}\[|[A-Z]{4,8}:\w|
      [A-Z][\w.+]{1,30}-(?:ERROR|CRITICAL|WARNING|Message)\b|[\w.-]{0,30}:?(?:error|warn|info|debug|ERROR) {1,3}\d{4}-|
      (?:time|ts|t|level)=|[\w.-]{1,60} {1,20}\|)
  `;function ze(e){return/\d:\d\d|\blevel|"severity"|"lvl"|[EF]\/|\d\] | @ (?:0x)?[\da-f]|[-_]\d{1,3} {1,20}\||(?:ERROR|CRITICAL):\w|#\d{1,4} \d/.test(e)?e.split(`
`).map(t=>Fh.test(t)?zh(t):t).join(`
`):e}s(ze,"withoutLogPrefixes");function zh(e){let t=/^[ \t]{0,8}`?/.exec(e)?.[0]??"",r=e.slice(t.length).replace(me.container,"");return xi(r)??Ei(r)??(r.length+t.length===e.length?e:r)}s(zh,"withoutPrefix");function xi(e){return Wh(e)??eb(e)??Dh(e)}s(xi,"readForm");function Fe(e,t){return e&&/^\S/.test(t)?`[ERROR] ${t}`:t}s(Fe,"marked");function Dh(e){for(let{pattern:t}of Ph){let r=t.exec(e);if(!r)continue;let n=r.groups?.level??r.groups?.short??"",o=Kh(Bh(e.slice(r[0].length)));return Fe(/^[EFPCe]/.test(n)&&!/^(?:FATAL EXCEPTION|Process: |at |Caused by: |#\d{1,3} |<asynchronous |backtrace:|pid: |Build fingerprint: |\*\*\* )/.test(o),o)}}s(Dh,"readLoggerForm");function Ei(e){let t=me.syslog.exec(e)?.[0];if(t!==void 0){let d=e.slice(t.length);return xi(d)??Ei(d)??d}let r=me.time.exec(e)?.[0];if(r===void 0)return;let n=e.slice(r.length),o=!1,a=!1,i=!1,c=me.place.exec(n);if(c)return Fe(c[1]==="F",n.slice(c[0].length));for(let d=0;d<Mh;d++){let m=a?null:me.level.exec(n),f=m??me.bracket.exec(n)??me.process.exec(n);if(f===null)break;a||=m!==null||f[1]!==void 0,o||=f[1]!==void 0,i||=m!==null&&$h.test(m[0]),n=n.slice(f[0].length)}let l=a?me.target.exec(n)?.[0]:void 0;return l!==void 0&&!/(?:rror|xception|atal|anic|ailed)\W*$/.test(l)&&(n=n.slice(l.length)),n.trimStart()===""?"":i&&/^\S/.test(n)?`[DEBUG] ${n}`:Fe(o,n)}s(Ei,"readAtoms");var Gh=/^(?:(?:time|ts|t)=(?:"[^"\n]{1,60}"|\S{1,60}) )?(?:(?!level|lvl)[\w.]{1,20}=(?:"[^"\n]{0,60}"|[^\s"]{1,80}) ){0,3}(?:level|lvl)=(\w{3,8}) /,Uh=/(?:^|\s)(?:msg|message)=(?:"((?:[^"\\\n]|\\.){0,2000})"|(\S{1,200}))/,qi=/\s(?:err|error)=(?:"((?:[^"\\\n]|\\.){0,2000})"|(\S{1,200}))/;function Wh(e){let t=e.includes("=")?Gh.exec(e):null;if(t===null)return;let r=Uh.exec(e),n=qi.exec(e);if(!(!r&&!n))return Fe(/^(?:err|fatal|panic|crit)/i.test(t[1]??""),Si(r?.[1]??r?.[2],n))}s(Wh,"readLogfmt");function Si(e,t){return[e,t?.[1]??t?.[2]].filter(n=>n!==void 0).join(": ").replace(/\\(["\\])/g,"$1")}s(Si,"saidOf");var Hh=/^"((?:[^"\\\n]|\\.){1,400})"(?= \w{1,40}=)/;function Bh(e){let t=Hh.exec(e)?.[1];return t===void 0?e:Si(t,qi.exec(e))}s(Bh,"withItsPairs");var Zh=/^([^\n]{1,600}?) \{"exception":"\[object\] \(([\w\\]{2,160})\(code: /;function Kh(e){let[,t,r]=Zh.exec(e)??[];return t===void 0||r===void 0?e:`${r.replace(/\\\\/g,"\\")}: ${t}`}s(Kh,"withItsClass");var Vh=/^(?:error|err|fatal|critical|crit|severe|panic|alert|emergency|E|F)$/i,Xh=["exc_info","exception","stack","stack_trace","stacktrace","traceback"],Yh=["exception","err","error"],Jh=["type","class","name","Exception"];function Qh(e){for(let t of Yh){let r=e.get(t);if(!C(r))continue;let n=r.get("message")??r.get("Message"),o=Jh.map(c=>r.get(c)).find(c=>typeof c=="string");if(typeof n!="string"||typeof o!="string")continue;let a=r.get("stack"),i=typeof a=="string"?/\n {1,8}at [^]*$/.exec(a)?.[0]:void 0;return`${o}: ${n.replace(/\n/g," ")}${i??""}`}}s(Qh,"readThrown");function eb(e){let t=e.startsWith("{")?e.slice(0,ki):"";if(!/"(?:level|severity|lvl|s)":/.test(t))return;let{value:r}=te(t);if(!C(r))return;let n=Qh(r);if(n!==void 0)return Fe(!0,n);if(e.length>ki)return;let o=r.get("level")??r.get("severity")??r.get("lvl")??r.get("s"),a=typeof o=="number"?o>=50:typeof o=="string"&&Vh.test(o),i=r.get("msg")??r.get("message"),c=r.get("error")??r.get("err"),l=[i,c].flatMap(f=>typeof f=="string"&&f!==""?[f]:[]);if(!a||l.length===0)return;let d=Xh.map(f=>r.get(f)).find(f=>typeof f=="string"&&f.includes(`
`)),m=Fe(!0,l.join(": ").replace(/\n/g," "));return typeof d=="string"?`${m}
${d}`:m}s(eb,"readJsonLine");function Ai(e,t){let r=ib(pb(mb(ab(t==="prose"?ub(de(e)):e))));return t==="log"||t==="prose"?ze(tb(r)):r}s(Ai,"plainText");function tb(e){return rb.test(e)?e.replace(/^\d{1,5}\.\d{1,3} (?=\S)/gm,""):e}s(tb,"untimed");var rb=/^-{4,8}\n {0,2}(?:> )?\[[^\]\n]{1,80}\] \S/m,nb=/(?:\\r)?\\n(?=\s{0,8}at |\s{1,8}File \\?"|\s{2,8}\S|[A-Z]\w{1,60}(?:Error|Exception)\b)|\\r\\n/g,ob=/",\s{0,20}"(?= {1,8}at )/g,sb=/^(?![ \t]{0,20}[{[])([^\n"]{1,400})"(?=\}|,[ \n]?[ \t]{0,20}"|,?$)/gm;function ab(e){let t=e.includes('" ')?e.replace(ob,`
`):e;if(!t.includes("\\n"))return t;let r=t.replace(nb,`
`).replace(sb,`$1
`);return r.includes('File \\"')?r.replaceAll('\\"','"'):r}s(ab,"unescaped");function ib(e){return e.includes(cb)?e.replace(lb,`
`):e}s(ib,"tracesApart");var cb=`Traceback (most recent call last):
`,lb=/(?<=[^\s|>][ "'\x60]{0,3})(?=Traceback \(most recent call last\):\n)/g;function ub(e){let t=e.split(`
`);if(!t.some(Ri))return e;let r=t[0]??"";for(let[n,o]of t.slice(1).entries()){let a=t[n]??"";r+=(Ri(a)&&a.includes(": ")&&db.test(o)?" ":`
`)+o}return r}s(ub,"unwrapped");function Ri(e){return e.length>=68&&e.length<=100}s(Ri,"isFull");var db=/^(?!(?:at|from|in|by|goroutine) |\w{1,30}\()[a-z(*][^\n:=]{0,60}(?:$|[ .])/;function mb(e){if(!/^ {0,8}[│┃>]/m.test(e))return e;let t=s(r=>/^ {0,8}[│┃>]/.test(r)?r.replace(/^ {0,8}[│┃>] ?/,"").replace(/[│┃]$/,""):r,"unframed");return e.split(`
`).map(t).join(`
`)}s(mb,"unboxed");function pb(e){return e.includes("Exception Group Traceback")?e.split(`
`).map(t=>t.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/,"")).join(`
`):e}s(pb,"ungrouped");var Rn=100,fb=8;function De(e,t){if(e.length<fb)return[];let r=Ai(e,t),n=[],o=Eb(r,t),a=0;for(let[i,c]of o.entries()){if(c.start<a)continue;let l=Qa(r,c,gb(r,o,i),t),d=_b(r,c,l,t);if(d===void 0){c.opener.extent==="run"&&(a=l.messageEnd);continue}if(n.push({...d,opening:c,end:l.stackEnd}),a=l.stackEnd,n.length>=Rn)break}return wb(r,n)}s(De,"findErrors");function wb(e,t){let r=t.map(({parts:o,opening:a,end:i})=>({start:a.start,end:i,opener:a.opener.name,message:o.message})),n=t.length>1?bi(e,r):[];return t.map(({parts:o,cut:a},i)=>({parts:o,cut:a,root:n[i]??null}))}s(wb,"withRoots");function gb(e,t,r){let n=t[r]?.after??0,o=n+12;for(let a of t.slice(r+1,r+20))if(!(a.start<=n||a.start<=o&&!e.slice(n,a.start).includes(`
`))){if(!hb(e,t[r]?.opener,a,n))return a.start;o=Math.max(o,a.after)}return e.length}s(gb,"nextStart");function hb(e,t,{start:r,opener:n},o){if(e.slice(Math.max(0,r-13),r)==="(in promise) ")return!0;if(/[:(] ?$/.test(e.slice(r-2,r))&&!e.slice(o,r).includes(`
`))return!e.slice(Math.max(0,r-9),r).endsWith("[cause]: ");let a=t!==n||n.name==="lower-error";return n.inline===!0&&a&&!e.slice(o,r).includes(`
`)}s(hb,"isWithin");var bb=Te(lt.flatMap(({words:e})=>e)),Sn=new Map;for(let e of lt)for(let t of e.words)Sn.set(t,[...Sn.get(t)??[],e]);function vb(e,t){let r=new Set;for(let n of e)for(let o of Sn.get(n)??[])o.where.has(t)&&r.add(o);return r}s(vb,"openersOf");function yb(e,t){let r=kb.get(t);return r===void 0?k(e,t.pattern):xb(e,t.behind??[],r)}s(yb,"matchesOf");var kb=new Map(lt.filter(({behind:e})=>e!==void 0).map(e=>{let{source:t,flags:r}=e.pattern;return[e,new RegExp(t,r.replace("g","y"))]}));function xb(e,t,r){let n=[];for(let o of t)for(let a=e.indexOf(o);a>=0&&n.length<Rn;a=e.indexOf(o,a+o.length)){r.lastIndex=a+o.length;let i=r.exec(e);i!==null&&n.push(i)}return n}s(xb,"matchesBehind");function Eb(e,t){let r=[],n=bb(e);if(n.size===0)return r;for(let o of vb(n,t))for(let a of yb(e,o)){let i=Rb(e,o,a.index);if(r.push({opener:o,start:i,after:a.index+a[0].length}),r.length>20*Rn)break}return r.length<2?r:qb(e,r.sort((o,a)=>o.start-a.start||Ti(o)-Ti(a)))}s(Eb,"openings");function qb(e,t){let r=e.length,n=[];for(let o of[...t].reverse()){let a=o.opener.weak===!0?e.indexOf(`
`,o.start):-1;if(o.opener.weak!==!0)r=o.start;else if(r<(a<0?e.length:a))continue;n.push(o)}return n.reverse()}s(qb,"strongest");var Sb=new Map(lt.map((e,t)=>[e,t]));function Ti({opener:e}){return Sb.get(e)??0}s(Ti,"rank");function Rb(e,{classBefore:t,kindBefore:r},n){return t===!0?Ob(e,n):r===!0&&e[n-1]===" "?Ab(e,n):n}s(Rb,"openingStart");function Ab(e,t){let r=e.slice(Math.max(0,t-48),t),n=Tb.exec(r)?.[0];return n===void 0?t:t-n.length}s(Ab,"kindStart");var Tb=new RegExp(String.raw`(?<=(?:^|\n)[ \t]{0,8})(?:[a-z][\w./-]{1,24}: )?(?:syntax|parse|parsing|type|runtime|format|protocol|connection|encoding|decoding|checksum`+String.raw`|validation|internal|network|database|link|build|compile|config|configuration) $`,"");function Ob(e,t){let r=t;for(;r>0&&t-r<100&&/[\w$.\\]/.test(e[r-1]??"");)r--;return r}s(Ob,"classStart");function _b(e,t,r,n){let o=e.slice(t.start,r.messageEnd),{stackStart:a,stackEnd:i}=r,c=i>a?`
${e.slice(a,i)}`:"",l=H(Nb(o)+c);return hi(l,t,e,n)?{parts:l,cut:r.cut}:void 0}s(_b,"readFound");function Nb(e){let t=e.replace(/\n[ \t]{0,40}[│┃⎿|][ \t]{0,4}/g,`
`);return(t.split("`").length%2===0?t.replace(/`$/,""):t).replace(/\*{2}$/,"")}s(Nb,"plainLines");var Oi="errors?|exceptions?|messages?|warnings?|fails?|failed|failing|crash(?:es|ed)?|complains?|throws?|says|prints?|outputs?|response|results?|got|get|gives|see|seeing|shows?|instead|happen(?:s|ed)?|returns?",jb=new RegExp(String.raw`\b(?:${Oi})\b[^\n.]{0,80}[.:=?]?\s{0,4}$`,"i"),Lb=new RegExp(String.raw`\b(?:${Oi})\b[^\n.]{0,80}(?:[:=]|(?<=^what [^\n]{1,60})\?)\s{0,4}$`,"i");function _i(e){return jb.test(e.slice(-200))}s(_i,"leadsToFence");function ut(e){return Lb.test(e.slice(-200))}s(ut,"leadsToLine");var An=/^[ \t]{0,8}(?:\$ |[\w.-]{1,40}@[\w.-]{1,60}[:~ ][^\n]{0,60}[$#%] ?|\[[\w.-]{1,40}@[^\]\n]{1,60}\][$#] ?|PS [A-Z]:\\[^\n>]{0,120}> ?|[A-Z]:\\[^\n>]{0,120}>)(?=\S)/;function Ni(e){return An.test(e.slice(0,300))}s(Ni,"beginsWithPrompt");var Ib=/^(?:I|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Thank|Any|Is|Does|Also)\b[^\n]{12,}/;function ji({pieces:e}){let t=[],r="",n=!1;for(let o of Pb(e)){let[a="",...i]=o,l=ut(r)||n&&!Ib.test(a)||An.test(a)?o:Cb(o);l.length>0&&(n?t.at(-1)?.push("",...l):t.push([...l])),n=l.length>0,r=i.at(-1)??a}return t.map(o=>o.join(`
`))}s(ji,"pastedOutput");function Cb(e){let t=e.findIndex((r,n)=>An.test(r)||n>0&&ut(e[n-1]??""));return t<0?[]:e.slice(t)}s(Cb,"fromLead");function Pb(e){let t=[],r=[],n=s(()=>{r.length>0&&t.push(r),r=[]},"end");for(let o of e)o.kind==="fence"||o.text.trim()===""?n():r.push(o.text);return n(),t}s(Pb,"paragraphs");var $b=400,Li=new RegExp(String.raw`(?<!\w-)\b${L}\b(?!-\w)`,"i"),Mb=p("i")`
    \b(?:I|I'm|I've|my|me|we|our|you|your)\b|
    ^(?:it|this|that|these|there|when|if|after|before|since|because|but|and|so|also|then|however|please|
      maybe|same|see|as|none|no (?:errors?|logs?|messages?|output|idea|crash(?:es)?|
      files?(?! found)|problems?|change|difference|response|failures?|warnings?)|nothing|not|yes|n\/a|the|a|an|
      all|any|only|just|still|expected|actual)\b
  `,Fb=p()`
    ^(?:[$>#%*|+✔✓✅☑-] ?|\d{1,4}[ \t]{1,8}[A-Za-z_.]{1,40} ?[=(:]|[VDIW] |\/\/|https?:\/\/|!?\[(?![\w :.-]{1,40}\]:? \S)|\d+[.)] |\w+@\S+[:~$]|
      (?:import|from|const|let|var|def|class|func|function|return|if|for|package (?![^\n]{1,80}: )|public|print|assert|
        try|except|with|while|go (?!tool )|git|npm|pip|python3?|sudo|cd|bazel|docker|make|bash|curl|warning|info|
        debug|trace|note|checking|successfully|using|found|loading|downloading|installing)\b)|
    \b(?:0|no|zero) (?:failed|errors?|failures?|warnings?)\b|[{};=]\s*$|^[\w.]+ ?=|^[\w.]+\([^\n]{0,200}\)[;,]?$|=>|^<\/?\w|\b(?:INFO|DEBUG|WARN|WARNING|TRACE)\b|
    \b[WIVD] [\w./-]{1,120}:\d{1,6}\] |(?<!^)[Ww]arning:\s|
    \b(?:does not escape|escapes to heap|moved to heap|leaking param)\b
  `,zb=new RegExp(String.raw`^["'(]?${L}\b|^\S{1,120}: \S|^\[[\w :.-]{1,40}\]:? \S|^[\w./ -]{1,60}: \S|\s["'\`‘“][^"'\`’”]{1,60}["'\`’”]`,"i");function dt(e,{isMessageField:t,isPrinted:r}){let n=e.trim().replace(/^["“`*]{1,3}(.*?)["”`*]{1,3}$/,"$1");if(!(n.length<8||n.length>$b||Fb.test(n)||Mb.test(n))&&!(n.split(" ",3).length<3||/\?$|^[a-z][^:]*\.$/.test(n)))return t||Li.test(n)&&(r||zb.test(n))?n:void 0}s(dt,"printedMessage");function Tn(e){return Li.test(e)}s(Tn,"saysFailure");var Ii=40,Db=400,Gb=/^(?:the |full |exact )?(?:error|error messages?|error text|exception|crash message)$/,Ge=new Set(["checklist","version","model","terminal","expected","operating-system","environment","platform","steps"]);function Ci(e,t){for(let r of e){if(Ge.has(r.kind))continue;let n=Ub(r,t);if(n!==void 0)return{parts:H(n),source:r.kind==="errors"?"form-field":"description"}}}s(Ci,"findAnnouncedError");function Pi(e){for(let{kind:t,pieces:r}of e)if(!Ge.has(t))for(let n of r){let o=n.kind==="line"?/^ {0,3}> ?(?![>!#-])(.*)$/.exec(n.text)?.[1]:void 0,a=o&&dt(de(o),{isMessageField:!1,isPrinted:!0});if(a)return{parts:H(a),source:"description"}}}s(Pi,"findQuotedLine");function Ub({kind:e,heading:t,pieces:r},n){let o=Gb.test(N(t)),a=`${t}:`;for(let i of r){if(i.text.trim()==="")continue;let c=i.kind==="fence",l=o||(c?_i(a):ut(a));if((l||c&&(e==="errors"||e==="actual"||Wb(i.text)))&&!n(i)&&!Jt(i.text)){let m=c?i.text.split(`
`,Ii):[i.text.replace(/^[\s>]{1,8}/,"")],f=o||c&&(l||e==="errors"),v=Mi(ze(de(m.join(`
`))).split(`
`),o,f);if(v!==void 0)return v}a=c?"":i.text.trim()}}s(Ub,"inSection");function Wb(e){return e.length<Db&&e.trim().split(`
`,7).length<=6}s(Wb,"isShort");function $i(e){if(!Ni(e))return;let t=ze(de(e)).split(`
`,Ii),r=Mi(t,!1,!0);return r===void 0?void 0:H(r)}s($i,"firstPrinted");function Mi(e,t,r){for(let n of e){let o=dt(n,{isMessageField:t,isPrinted:r});if(o!==void 0)return o}}s(Mi,"firstMessage");var Fi=4,Hb=200,Bb=400;function zi(e,t,r){if(!t.some(({pieces:o})=>o.some(a=>a.kind==="fence"))||!Tn(e))return;let n=Kb(e);if(n.length!==0){for(let{kind:o,pieces:a}of t)if(!Ge.has(o)){for(let i of a)if(!(i.kind!=="fence"||r(i)))for(let c of i.text.split(`
`,Hb)){if(c.length>Bb||!Zb(c,n))continue;let l=dt(c,{isMessageField:!1,isPrinted:!0});if(l!==void 0)return l}}}}s(zi,"findEchoedTitle");function Zb(e,t){let r=Di(e).join(" ");return t.some(n=>Tn(n)&&` ${r} `.includes(n))}s(Zb,"echoes");function Kb(e){let t=Di(e);return t.flatMap((r,n)=>n+Fi<=t.length?[` ${t.slice(n,n+Fi).join(" ")} `]:[])}s(Kb,"wordRuns");function Di(e){return e.toLowerCase().match(/[\p{L}\p{N}_'’]{1,60}/gu)??[]}s(Di,"wordsOf");var On=2e3,mt=/\{\s{0,20}"(?:error|timestamp)"\s{0,20}:/g,Vb=4;function Gi(e){return/^\s{0,20}\{\s{0,20}"error"\s{0,5}:\s{0,5}[{[]/.test(e.slice(0,200))?!1:/^\s{0,20}(?=[[{])\[?\s{0,20}(?:\]\s{0,20}$|\{\s{0,20}\\?"(?:error|timestamp)\\?"\s{0,5}:)/.test(e.slice(0,200))}s(Gi,"isErrorsArray");function _n(e,t){let r=Jb(Yb(e)),{items:n,state:o,lost:a}=Qb(r),i=n.flatMap((l,d)=>tv(l,o==="cut"&&d===n.length-1)),c=a+n.filter(l=>Ui(l)===void 0).length;return{drafts:i,problems:Xb(o==="cut"||t,c)}}s(_n,"readErrorsBlock");function Xb(e,t){let r=[];if(e&&r.push({kind:"errors-truncated",detail:"The Errors block was cut off before its end."}),t>0){let n=`${t} ${t===1?"entry":"entries"} of the Errors block could not be read.`;r.push({kind:"errors-unreadable-entry",detail:n})}return r}s(Xb,"blockProblems");function Yb(e){return/^\s{0,20}\[\s{0,20}\{\s{0,20}\\"/.test(e.slice(0,100))?e.replace(/\\(["\\])/g,"$1"):e}s(Yb,"unescapeWhole");function Jb(e){return e.trimStart().startsWith("{")?`[${e}]`:e}s(Jb,"asArray");function Qb(e){let t=te(e,Math.max(0,e.indexOf("["))),r=Array.isArray(t.value)?ev(t.value).slice(0,On):[],n=0;for(;t.state==="broken"&&r.length<On;){n++,mt.lastIndex=t.end;for(let o=mt.exec(e);o&&(t=te(e,o.index),t.value!==void 0&&r.push(t.value),!(t.state!=="complete"||r.length>=On));o=mt.exec(e))mt.lastIndex=t.end;if(mt.lastIndex===0)break}return{items:r,state:t.state,lost:n}}s(Qb,"readEntries");function ev(e){return[...e]}s(ev,"readonlyItems");function tv(e,t){let r=Ui(e);if(r===void 0)return[];let n=rv(re(e,"timestamp")),o=t&&!(C(e)&&[...e.keys()].at(-1)==="timestamp"),a=H(r);return o&&a.message.length<Vb&&a.frames.length===0?[]:[{...a,source:"errors-block",at:n,quoted:!1,cut:o}]}s(tv,"readEntry");function Ui(e){if(typeof e=="string")return e;let t=re(e,"error")??re(e,"message")??re(e,"stack");if(typeof t=="string")return t;if(!C(t))return;let r=t.get("stack")??t.get("message");return typeof r=="string"?r:void 0}s(Ui,"entryText");function rv(e){let t=typeof e=="number"||typeof e=="string"&&/^\d{4}-\d\d-\d\d[T ]/.test(e)?new Date(e):null;return t===null||Number.isNaN(t.getTime())?null:t.toISOString()}s(rv,"readTime");var nv=new Set("js javascript jsx mjs cjs ts typescript tsx mts py python rs rust .rs go java kotlin kt c cpp c++ h cs csharp ruby rb php swift scala html xml css scss yaml yml toml ini sql diff patch vue svelte lua perl r dart elixir haskell zig nix".split(" "));function Bi(e,t,r){let n=[],o=[],a=new Set,i=!1;for(let c of t)c.level===0&&N(c.heading)==="errors"&&r==="bug-command"?(i=!0,sv(c,n,o,a)):iv(c,n,o,a);return r==="bug-command"&&!i&&a.size===0&&o.push({kind:"errors-missing",detail:"The report has no Errors block."}),n.push(...pt(De(e,"title"),"title",!0)),r!=="bug-command"&&n.push(...ov(e,t,n)),{drafts:n.sort((c,l)=>Wi.indexOf(c.source)-Wi.indexOf(l.source)),problems:o,blocks:a}}s(Bi,"collectErrors");function ov(e,t,r){let n=zi(e,t,Ln),o=n===void 0?void 0:H(n),a=r.some(({message:d})=>d!==""&&n?.includes(d)===!0);if(o!==void 0&&!a)return[Nn(o,"description")];if(r.length>0)return[];let i=t.flatMap(d=>{if(Ge.has(d.kind))return[];let m=d.kind==="errors"?"form-field":"description";return ji(d).map(f=>({output:f,source:m}))}),c=i.flatMap(({output:d,source:m})=>pt(De(d,"log"),m,!0));if(c.length>0)return c;let l=Ci(t,Ln)??Pi(t);if(l!==void 0)return[Nn(l.parts,l.source)];for(let{output:d,source:m}of i){let f=$i(d);if(f!==void 0)return[Nn(f,m)]}return[]}s(ov,"formlessErrors");function Nn(e,t){return{...e,source:t,at:null,quoted:!0,cut:!1}}s(Nn,"quotedDraft");var Wi=["errors-block","form-field","description","title"];function sv(e,t,r,n){let o=e.pieces.some(d=>d.kind==="line"&&ee(d.text)),a=e.pieces.find(d=>d.kind==="fence"&&/^\s{0,40}[[{]/.test(d.text)),i=av(e),c=i.search(/\[\s{0,20}(?:\]|\{\s{0,20}\\?")/);if(a??c>=0){a?n.add(a):r.push({kind:"errors-unfenced",detail:"The Errors block stands outside a code fence."});let d=_n(a?.text??i.slice(c),o);t.push(...d.drafts),r.push(...d.problems);for(let m of e.pieces)m!==a&&m.kind==="fence"&&jn(m,"errors-block",t);return}let l=e.pieces.some(d=>d.text.trim()!==""&&!(d.kind==="line"&&ee(d.text)));l&&r.push({kind:"errors-not-json",detail:"The Errors block is not JSON; it was read as a log."}),!l&&o&&r.push({kind:"errors-truncated",detail:"The Errors block was cut off before its first entry."}),!l&&!o&&r.push({kind:"errors-missing",detail:"The Errors block is empty."});for(let d of e.pieces)d.kind==="fence"&&jn(d,"errors-block",t);t.push(...pt(De(i,"log"),"errors-block",!1))}s(sv,"readNamedBlock");function av(e){return j(e.pieces).split(`
`).filter(t=>!ee(t)).join(`
`)}s(av,"withoutNotes");function iv(e,t,r,n){if(["checklist","version","model","terminal","expected","operating-system"].includes(e.kind))return;let o=e.kind==="errors"?"form-field":"description";for(let i of e.pieces)if(i.kind!=="line")if(Gi(i.text)){n.add(i);let c=_n(i.text,!1);t.push(...c.drafts),r.push(...c.problems)}else jn(i,o,t);let a=e.kind==="errors"?"log":"prose";t.push(...pt(De(j(e.pieces),a),o,a==="prose"))}s(iv,"readSection");var Hi=12;function jn(e,t,r){if(e.kind!=="fence")return;let n=Ln(e)?"source":"log",o=t==="description"&&e.text.split(`
`,Hi+1).length<=Hi;r.push(...pt(De(e.text,n),t,o))}s(jn,"findInFence");function Ln(e){return e.kind!=="fence"?!1:e.language===""?cv(e.text):nv.has(e.language)&&!pv(e.text)}s(Ln,"isSource");function cv(e){let t=e.split(`
`,lv).filter(n=>n.trim()!==""),r=t.filter(n=>mv.test(n)).length;return r>=uv&&r>=dv*t.length&&!Zi.test(e)}s(cv,"isUnlabelledSource");var lv=80,uv=3,dv=.4,mv=p()`
    ;[ \t]*(?:\/\/[^\n]*)?$|
    ^[ \t]{0,40}(?:#include|#define|import [\w{*"]|from [\w.]+ import|using |package \w|def \w+\(|func \w|fn \w|(?:public|private|export) |
      (?:const|let|var|val) \w+)
  `;function pv(e){return Zi.test(e)&&!fv.test(e)}s(pv,"isMislabelled");var Zi=p("m")`
    ^(?:\[ {0,2}\d{1,3}%\]|-- \w|make(?:\[\d+\])?: |Traceback \(most|CMake (?:Error|Warning)|
      [\w./\\:-]{2,200}(?::\d+|\(\d+(?:,\d+)?\)) ?: (?:fatal )?(?:error|warning)|
      \[(?:ERROR|INFO|WARN)|terminate called|(?:Caused by: |Exception in thread|Unhandled exception)|
      [\w.]{2,80}(?:Error|Exception): |[EWID]/|#\d+ +0x|\d{4}-\d\d-\d\d[ T]\d\d:|(?:ERROR|FATAL|error|fatal)[: ])
  `,fv=new RegExp(String.raw`[;{}][ \t]*$|^[ \t]*(?:import |from \w+ import|#include|#define|def |class |using |const |let |var |int |void |auto `+String.raw`|return |if |for |while |public |private |func |fn |print\(|<\w+[ >/]|\w+ ?=[^=])`,"m");function pt(e,t,r){return e.map(n=>{let o=n.root===null?null:e[n.root]??null;return{...n.parts,source:t,at:null,quoted:r,cut:n.cut,found:{self:n,root:o}}})}s(pt,"toDrafts");var Ki=12;function Yi(e){let t=new Map,r=new Map;for(let o of e)Vi(o)||Xi(t,In(o),o,r);for(let o of e)Vi(o)&&Xi(t,hv(o,t)??In(o),o,r);let n=[...t.values()];return n.map(o=>Ev(o,wv(o,n,r)))}s(Yi,"mergeErrors");function wv({root:e},t,r){let n=e===null?void 0:r.get(e);return n===void 0?null:t.indexOf(n)}s(wv,"rootOf");function Vi(e){return e.cut||e.source!=="errors-block"}s(Vi,"mayBePart");function Xi(e,t,r,n){let o=e.get(t)??{first:r,message:Cn(r.message),counts:new Map,times:[],frames:r.frames,quoted:!1,root:null};o.counts.set(r.source,(o.counts.get(r.source)??0)+1),r.at!==null&&o.times.push(r.at),o.frames.length===0&&(o.frames=r.frames),o.first=gv(o.first,r),o.quoted||=r.quoted,o.root??=r.found?.root??null,r.found&&n.set(r.found.self,o),e.set(t,o)}s(Xi,"addTo");function gv(e,{className:t,code:r,message:n}){return n!==e.message||ft(e.className)!==null&&e.code!==null?e:{...e,className:ft(e.className)===null?t??e.className:e.className,code:e.code??r}}s(gv,"withNames");function hv(e,t){let r=In(e);if(t.has(r))return r;let n=Cn(e.message);for(let[o,a]of t)if(bv(e,a.first)&&(vv(n,a.message,e.status!==null)||e.source==="title"&&yv(n,a.message)))return o}s(hv,"findWhole");function bv(e,t){let r=s((o,a)=>o===null||a===null||o===a,"fits"),n=r(ft(e.className),ft(t.className));return e.status!==null&&t.status!==e.status?!1:n&&r(e.status,t.status)&&r(e.apiType,t.apiType)&&r(e.code,t.code)}s(bv,"agrees");function vv(e,t,r){return e===""?r:e===t||e.length>=Ki&&t.includes(e)?!0:t.length>=Ki&&e.startsWith(t)}s(vv,"isPart");function yv(e,t){let r=0;for(;r<t.length&&e[r]===t[r];)r++;return r>=kv&&r>=.6*Math.min(e.length,t.length)}s(yv,"beginsAlike");var kv=24;function In(e){return`${xv(e)}
${Cn(e.message)}`}s(In,"identity");function ft(e){return e===null||e==="Error"||hn(e)?null:/[^.:\\]*$/.exec(e)?.[0]??e}s(ft,"telling");function xv({className:e,status:t,apiType:r,code:n}){return[ft(e)??"",t??"",r??"",n??""].join(`
`)}s(xv,"kindOf");function Cn(e){return e.slice(0,500).toLowerCase().replace(/(?<![a-z])(?=[a-z_-]{0,40}\d)[\w-]{8,200}/g,"#").replace(/\d+/g,"#").replace(/[\s.…]+$/,"")}s(Cn,"withoutValues");function Ev({first:e,counts:t,times:r,frames:n,quoted:o},a){let i=[...r].sort(),{className:c,message:l,status:d,apiType:m,code:f,source:v}=e;return{error:{className:c,message:l,status:d,apiType:m,code:f,count:Math.max(...t.values()),firstSeen:i[0]??null,lastSeen:i.at(-1)??null,source:v,sources:[...t.keys()],frames:n},quoted:o,root:a}}s(Ev,"toEntry");function Ji(e,t,r){let{drafts:n,problems:o,blocks:a}=Bi(e,t,r);return{merged:Yi(n),problems:o,blocks:a}}s(Ji,"gatherErrors");var qv=[{name:"lock-acquisition",reason:"a lock that another process holds; expected where several run",source:"the message says so itself (\u201CNON-FATAL\u201D, \u201Cexpected in multi-process scenarios\u201D)",pattern:/\bNON-FATAL\b|\block acquisition failed\b/i},{name:"aborted-request",reason:"a request that was aborted, mostly by the user or by a newer one",source:"https://developer.mozilla.org/docs/Web/API/AbortController",pattern:/^(?:\w+: )?(?:API Error: )?Request was aborted\.?$|^AbortError\b|^(?:\w+: )?(?:The|This) (?:operation|user|request) (?:was )?aborted\b/i},{name:"directory-read",reason:"a directory was read as a file; tools probe paths that way",source:"https://nodejs.org/api/errors.html (EISDIR)",pattern:/\bEISDIR: illegal operation on a directory, read\b/},{name:"telemetry",reason:"usage statistics could not be sent; nothing else is affected",source:"exporters of OpenTelemetry and of products' own event logs",pattern:/\bevent logging: \d{1,9} events? failed to export\b|\bFailed to export \d{1,9} (?:events?|spans?|metrics?|logs?|batch)/i},{name:"telemetry-host",reason:"the host for usage statistics could not be reached; often blocked on purpose",source:"intake hosts of Datadog, Sentry, Segment, Statsig",pattern:/\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN)\b.{0,80}\b(?:datadoghq\.|ingest\.sentry\.|sentry\.io|api\.segment\.|statsig)/i},{name:"highlight-language",reason:"no syntax colours for a language; the text is shown plainly",source:"highlight.js and cli-highlight",pattern:/\bLanguage not supported while highlighting code\b|\bUnknown language: "[^"]{0,40}"/i},{name:"keychain",reason:"a look-up in the system's key store failed; a file is used instead",source:"security(1) of macOS; libsecret",pattern:/\bFailed to (?:delete|read|find|get|write|save) (?:\w+ )?keychain (?:entry|item)\b|\bsecurity (?:find|delete|add)-generic-password\b|\bSecKeychainSearchCopyNext\b/i},{name:"compiler-summary",reason:"a summary of the errors before it",source:"rustc, cargo, make, npm",pattern:/^aborting due to (?:\d{1,6} )?previous errors?|^could not compile `|^ld returned \d+ exit status|^(?:A complete log of this run|Found \d+ errors?\b)/,always:!0},{name:"bare-error",reason:"an error without any message",source:"a thrown `new Error()`",pattern:/^(?:Error|Error: Error|\[object Object\]|undefined|null)?$/,always:!0}];function Sv(e){let t=[e.className,e.message].filter(r=>r!==null&&r!=="").join(": ");return qv.find(r=>r.pattern.test(t.slice(0,600)))}s(Sv,"findNoiseRule");function Qi(e,t){return e.map(r=>{let n=Sv(r.error),o=n!==void 0&&(n.always===!0||!t(r));return{...r.error,noise:o,noiseReason:o?n.reason:null,...r.quoted&&{quoted:!0},...r.root!==null&&{root:r.root}}})}s(Qi,"markNoise");var Rv=new Set("error errors the a an and or of to in on for with is was are were be been it its this that you your not no but from at by as has have had can cannot could please try again when while after before use used using failed fails fail bug issue code request message api call get file type invalid expected found one more does did do redacted".split(" "));function Z(e){return(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu)??[]).filter(r=>r.length>2&&!Rv.has(r))}s(Z,"tellingWords");var Av=.34,Pn=.6;function er(e,t){if(e.length===0)return null;let r=wt(t.title),n=wt(t.prose),o=e.map((a,i)=>({index:i,error:a,agreement:_v(a,t,r,n)})).filter(({error:a})=>!a.noise).sort((a,i)=>i.agreement-a.agreement||tc(i.error)-tc(a.error)||i.error.count-a.error.count||(a.error.firstSeen??"9").localeCompare(i.error.firstSeen??"9")||a.index-i.index);return Ov(Tv(o.map(({index:a})=>a),e),e)}s(er,"findPrimaryError");function Tv(e,t){let[r=null,...n]=e,o=r===null?void 0:t[r];if(o===void 0||o.sources.some(l=>l!=="title"))return r;let{code:a,className:i}=o,c=s(l=>a!==null&&(l.code===a||l.message.includes(`${a}: `))||i!==null&&i!=="Error"&&l.className===i,"isSame");return n.find(l=>t[l]!==void 0&&c(t[l]))??r}s(Tv,"printedInFull");function Ov(e,t){let r=new Set,n=e;for(;n!==null&&!r.has(n);){r.add(n);let o=t[n]?.root;if(o===void 0||t[o]?.noise!==!1)break;n=o}return n}s(Ov,"followRoots");function rc(e,t){return e.quoted?!0:Ue(Z(e.error.message),wt(t.title))>=Pn}s(rc,"isComplainedOf");function tr(e,t){if(e.quoted===!0||e.sources.includes("title"))return!0;let r=wt(t.title),n=wt(t.prose),o=Z(e.message);return Ue(o,r)>=Pn||Ue(o,n)>=Pn?!0:[e.code,e.status,e.className==="Error"?null:e.className].some(i=>i!==null&&Qt(String(i).toLowerCase(),r,n)>0)}s(tr,"isSpokenOf");function _v(e,t,r,n){if(e.message===""||nc(e))return 0;let o=Z(e.message),a=0;return e.sources.includes("title")&&(a+=4),e.sources.includes("description")&&(a+=3),e.sources.includes("form-field")&&(a+=2),a+=3*ec(Ue(o,r))+2*ec(Ue(o,n)),e.status!==null&&(a+=Qt(String(e.status),r,n)),e.code!==null&&(a+=Qt(e.code.toLowerCase(),r,n)),e.className!==null&&e.className!=="Error"&&(a+=Qt(e.className.toLowerCase(),r,n)),e.apiType!==null&&(a+=Ue(Z(e.apiType.replaceAll("_"," ")),r)),Math.round(a*2)/2}s(_v,"agreement");function nc({className:e,status:t,code:r,message:n}){return e===null&&t===null&&r===null&&n.length<120&&Nv.test(n)}s(nc,"saysNothing");var Nv=p("i")`
    \b(?:an?|some) (?:(?:unexpected|unknown|internal|unhandled|fatal|critical|generic) )*(?:server |application )?(?:error|exception|problem)\b
      (?: has| was)? ?(?:occurred|happened|encountered|while|during|in this|[.!]?$)|
    \bencountered an? (?:(?:unexpected|unknown|internal|fatal) )*(?:error|problem)\b|\bsomething (?:went|has gone) wrong\b
  `;function ec(e){return e<Av?0:e}s(ec,"telling");function Qt(e,t,r){return t.has(e)?2:r.has(e)?1:0}s(Qt,"named");function tc(e){if(/^explicit (?:failure|panic)$/.test(e.message))return 1;if(e.className!==null&&e.className.endsWith("Warning")||nc(e))return 0;let t=`${e.className??""} ${e.message} ${e.code??""}`;return/\bpanic|segmentation fault|out of memory|heap limit|SIGSEGV|SIGABRT|internal compiler error|Assertion|\bcheck failed/i.test(t)?4:e.status!==null?3:e.className!==null&&/^(?:Type|Reference|Range|Syntax)Error$|Exception$/.test(e.className)||e.code!==null||e.className!==null&&e.className!=="Error"?2:e.message===""?0:1}s(tc,"severity");function Ue(e,t){return e.length===0?0:e.filter(r=>t.has(r)).length/e.length}s(Ue,"share");function wt(e){return new Set(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu))}s(wt,"wordSet");function oc(e,t,r){let n=s(m=>m<=r-2592e5,"settled"),o=new Map,a=new Map,i=new Set;for(let{createdMs:m,source:f,isSpokenOf:v}of e)n(m)&&(o.set(f,v||o.get(f)===!0),a.set(f,Math.min(m,a.get(f)??m)),i.add(Math.floor(m/864e5)));let c=new Set;for(let{createdMs:m,source:f}of t)n(m)&&c.add(f);let l=[...o.values()].filter(Boolean).length,d=o.size-jv(12096e5,[...a.values()]);return{issues:o.size,of:c.size,spokenOf:l,days:i.size,steady:d}}s(oc,"measureSpread");function jv(e,t){let r=[...t].sort((o,a)=>o-a),n=0;return r.reduce((o,a,i)=>{for(;a-(r[n]??a)>=e;)n++;return Math.max(o,i-n+1)},0)}s(jv,"mostWithin");var Lv=40,Iv=5,Cv=3,Pv=.05,$v=.15,Mv=.5,Fv=5,zv=.2;function sc({issues:e,of:t,spokenOf:r,days:n,steady:o},a){if(t<Lv||e<Iv||n<Cv)return null;let i=a?$v:Pv;return o<Math.max(Fv,Mv*i*t)||e<i*t||r>zv*e?null:`in ${e} of ${t} earlier reports of this repository with errors, where ${r===0?"nobody complained of it":"hardly anybody complained of it"}`}s(sc,"commonNoiseReason");function ac(e,t,r=()=>!1){let n=e.errors.map((o,a)=>r(Gv(o))?o:Dv(o,e,()=>t(a)));return n.every((o,a)=>o===e.errors[a])?e:{...e,errors:n,primaryError:er(n,e)}}s(ac,"withCommonErrors");function Dv(e,t,r){if(e.noise||tr(e,t))return e;let n=r(),o=n===void 0?null:sc(n,e.status!==null);return o===null?e:{...e,noise:!0,noiseReason:o,learned:!0}}s(Dv,"withSpread");function Gv({className:e,message:t}){return e===null?t:`${e}: ${t}`}s(Gv,"textOf");function ic(e,t){let r=Qi(e,n=>rc(n,t));return{errors:r,primaryError:er(r,t)}}s(ic,"judgeErrors");function cc({sections:e,format:t},r){let{merged:n,problems:o,blocks:a}=Ji(r.title,e,t);return{...ic(n,r),blocks:a,problems:o}}s(cc,"readErrors");var Uv=/(?<![\w/&#.\-=[])#(\d{1,7})(?![\w-]|\.\d)/g,Wv=p("i")`
    \b(?:requests?|steps?|options?|attempts?|items?|points?|numbers?|no|lines?|versions?|builds?|runs?|
      tests?|cases?|examples?|rules?|phases?|tasks?|tickets?|prs?|pull|parts?|questions?|problems?|
      priority|session|message|error|exception|colou?r|background|fill|stroke|chapter|section|figure|
      table|agent|tab|window|is|rank(?:ed)?|the)[ :]{1,2}$
  `,Hv=/(?:\b(?:issues?|bugs?|see|duplicates?|dup|dupe|related|similar|fix(?:e[sd])?|clos(?:e[sd]?)|refs?|also|like|as|in|of|and|to|by)|#\d{1,7},?)[\s:,(]{0,3}$/i,Bv=/https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,7})(?![\w-])/gi,Zv=/`[^`\n]{1,200}`/g;function lc(e,t){let r=e.replace(Zv,o=>" ".repeat(o.length)),n=[];for(let o of k(r,Uv)){let a=Number(o[1]),i=r.slice(Math.max(0,o.index-24),o.index);a===0||Kv(o[1]??"",i)||Wv.test(i)||a<10&&!Hv.test(i)||n.push({at:o.index,number:a})}if(t!==null)for(let o of k(e,Bv))`${o[1]??""}/${o[2]??""}`.toLowerCase()===t.toLowerCase()&&Number(o[3])>0&&n.push({at:o.index,number:Number(o[3])});return[...new Set(n.sort((o,a)=>o.at-a.at).map(({number:o})=>o))]}s(lc,"findMentions");function Kv(e,t){return e.length>1&&e.startsWith("0")?!0:(e.length===3||e.length===6)&&/colou?r|background|\bhex\b|\brgb|\bcss\b|fill|stroke/i.test(t)}s(Kv,"isColour");var Vv=/\breq_[A-Za-z0-9]{8,64}\b/g,Xv=/\b(?:x-)?request[-_ ]?ids?\\?["'*`]{0,3}\s{0,2}[:=]\s{0,2}\\?["'*`]{0,3}([A-Za-z0-9][\w-]{7,63})(?![\w-])/gi;function uc(e){let t=[];for(let r of k(e,Vv))t.push({at:r.index,id:r[0]});for(let r of k(e,Xv))/\d/.test(r[1]??"")&&t.push({at:r.index,id:r[1]??""});return[...new Set(t.sort((r,n)=>r.at-n.at).map(({id:r})=>r))]}s(uc,"findRequestIds");function z8(e){let t=Rr(e.title),r=Vs(t.text),n=Ks(Rr(e.body)),{normal:o,pieces:a,sections:i,format:c}=n,l=Dr(e.repo),d=en(i,c),{environment:m,problems:f}=qa(i,l,{title:r,prose:d,versionField:e.versionField??null}),{errors:v,primaryError:b,blocks:E,problems:A}=cc(n,{title:r,prose:d}),{terminal:R}=m,M=ln({title:r,prose:d,sections:i,errors:v,terminal:R,product:l}),Er=`${r}
${o.text}`;return{format:c,title:r,environment:M===void 0?m:{...m,setup:M},fields:i.map(Q).filter(qt=>qt.heading!==""||qt.text!==""),prose:d,code:tn(a,E),errors:v,primaryError:b,mentions:lc(`${r}
${d}`,e.repo??null),requestIds:uc(Er),secrets:Yv([...t.secrets,...o.secrets]),problems:[...Qr(o,a,i,c,d),...f,...A]}}s(z8,"parseReport");function Yv(e){return[...new Set(e.map(({what:t})=>t))].map(t=>({what:t}))}s(Yv,"withoutRepeats");function gt(e,t){switch(e){case"system":return t.environment.os!==null||t.environment.platform!==null||e4.test(pe(t));case"version":return t.environment.version!==null||l4(pe(t))||a4.test(pe(t));case"newest":return t4.test(pe(t));case"time":return t.errors.some(({firstSeen:r})=>r!==null)||r4.test(pe(t));case"request-id":return t.requestIds.length>0;case"steps":return t.fields.some(({kind:r,text:n})=>r==="steps"&&n!=="")||n4.test(pe(t));case"picture":return o4.test(pe(t));case"amount":return s4.test(pe(t));case"code":return t.code.some(({text:r})=>r.trim()!=="");case"output":return gt("code",t)||t.errors.some(({noise:r})=>!r)}}s(gt,"isTold");var Jv=3e4,Qv=/^[ \t]*[-*+] \[ \].*$|[[(]e\.?g\.?[^\])\n]{0,200}[\])]/gim;function pe({title:e,prose:t,fields:r,code:n}){return[e,t,...r.map(({text:a})=>a),...n.map(({text:a})=>a)].join(`
`).slice(0,Jv).replace(Qv," ")}s(pe,"seenText");var e4=p("i")`
  \b(?:windows|win ?(?:7|8|10|11|32|64)|mac ?os|os ?x|macbook|darwin|linux|ubuntu|debian|fedora|
  centos|rhel|red hat|(?:open)?suse|mint|manjaro|nixos|arch|alpine|(?:free|open|net)?bsd|wsl|android|
  ios|ipados|ipad|iphone|raspberry)\b|\b[c-z]:\\|/Users/|/home/|\.(?:dll|dylib)\b`,t4=/\b(?:latest|newest|nightly|master|main branch|trunk|HEAD)\b/i,r4=/\b\d{1,2}:\d{2}\b|\b20\d\d-\d\d-\d\d\b/,n4=/\bsteps to reproduce\b|\bto reproduce\b|^[ \t]*1[.)] /im,o4=/!\[|<img\b|\/user-attachments\/|\.(?:png|jpe?g|gif|mp4|mov|webm)\b/i,s4=/\d ?(?:[kmgt]i?b|%|min(?:ute)?s?|h(?:ou)?rs?|requests?|tokens?)(?![a-z])/i,a4=p("i")`
  \b(?:no|without an?y?) version\b|\b(?:can ?not|can['’]?t|could ?n[o'’]t|unable to|impossible to|
  no way to) (?:[a-z]+ ){0,3}(?:the |its |a |my )?version\b|\bversion(?: number)?[ :]*(?:is |
  was )?(?:unknown|unavailable|not (?:available|shown|known)|can ?not|can['’]?t|n/a)`,i4=/([a-z.]{2,30})?[ \t:=@|*_`"'/-]{0,6}v?\d{1,5}\.\d{1,5}/gi,c4=p("i")`
  ^(?:node|nodejs|node\.js|npm|pnpm|yarn|bun|deno|python|ruby|java|jdk|openjdk|php|perl|rust|rustc|
  gcc|clang|cmake|kernel|linux|ubuntu|debian|fedora|macos|os|windows|android|ios|chrome|chromium|
  firefox|safari|edge|docker|cuda|about|than|after|every|only|takes|took)$`;function l4(e){return[...e.matchAll(i4)].some(([,t])=>t===void 0||!c4.test(t))}s(l4,"namesVersion");var u4=new Set(["feature-request","model-behavior","question"]),d4=40,m4=200;function Z8(e,t){let r=w4(e),n=e.errors.some(i=>!i.noise);if(u4.has(t.category))return[];if(!r&&!n)return["description"];if(t.category==="no-report")return[];let o=[];g4(e)&&!gt("version",e)&&o.push("version"),f4.has(t.category)&&h4(e)&&o.push("platform"),!n&&We(e,"errors")&&p4.has(t.category)&&o.push("error-text");let a=mc(e.prose)<m4;return!n&&a&&We(e,"steps")&&!gt("steps",e)&&o.push("steps"),o}s(Z8,"findMissingInfo");var p4=new Set(["rate-limit","overloaded","server-error","authentication","permission","invalid-request","network","filesystem","process","crash","install-update"]),f4=new Set(["filesystem","process","crash","memory","install-update","ui"]);function w4({format:e,fields:t,prose:r,code:n,mentions:o}){if(o.length>0)return!0;let a=e==="free-text"?t.map(({text:i})=>i):[];return[r,...a,n.map(({text:i})=>i).join(`
`)].some(i=>mc(i)>=d4)}s(w4,"isDescribed");function g4(e){let{format:t,fields:r,environment:n}=e;return n.os==="web"?!1:t==="bug-command"&&r.some(({kind:a})=>a==="environment")||We(e,"version")||dc(e)}s(g4,"asksForVersion");function h4(e){return gt("system",e)?!1:We(e,"platform")||We(e,"operating-system")||dc(e)}s(h4,"asksForPlatform");function dc(e){return We(e,"environment")}s(dc,"leftEmpty");function We(e,t){let r=e.fields.filter(n=>n.kind===t);return e.format==="issue-form"&&r.length>0&&r.every(n=>n.text==="")}s(We,"asksAndGotNothing");function mc(e){return e.replace(/\s+/gu," ").trim().length}s(mc,"lengthOf");var b4=/^(?:([\w@./-]{1,80}?)[@/_-])?v?(\d{1,6}(?:\.\d{1,6}){1,2}(?:[-+][\w.+-]{1,40})?)$/,v4=100;function y4(e,t){let[,r,n]=b4.exec(e.trim())??[];return n===void 0||!k4(r,t)?null:Eo.default(n)??vo.default(n)?.version??null}s(y4,"readReleaseVersion");function Y8(e,t){let n=e.flatMap(o=>y4(o,t)??[]).filter(o=>ko.default(o)===null);return xo.default([...n])[0]??null}s(Y8,"findHighestVersion");function J8(e,t){let r=Ar.default(e),n=Ar.default(t);return r===null||n===null||Math.abs(r.major-n.major)>=v4?null:yo.default(r,n)?n.version:null}s(J8,"findUpdate");function k4(e,t){if(e===void 0)return!0;let r=e.replace(/^@[\w.-]{1,80}\//,"").toLowerCase();return r==="release"||r==="releases"||r==="version"||r===t.split("/")[1]?.toLowerCase()}s(k4,"isOfProduct");var pc=200;function x4(e,t,r){let n=e.safeParse(t);if(n.success)return n.data;let o=n.error.issues[0]?.path.join(".").slice(0,60)??"";throw rr(r,`GitHub's answer is not as documented${o===""?"":` at \`${o}\``}`)}s(x4,"readAnswer");async function nq({attempt:e,listing:t,schema:r,maxPages:n}){let o=[];if(n!==null&&n<1)return{items:o,complete:!1};let a=0;for await(let i of t){if(i.url===void 0)throw rr(e,"GitHub answered 409");if(!Array.isArray(i.data))throw rr(e,"GitHub's answer is not a list");for(let c of i.data)o.push(x4(r,c,e));if(++a>=(n??pc)&&E4(i)){if(n===null)throw rr(e,`it goes on after ${pc} pages`);return{items:o,complete:!1}}}return{items:o,complete:!0}}s(nq,"collectPages");function rr(e,t){let r=le(e,t,"Check that GITHUB_API_URL is a GitHub API");return new _(r,{code:"unexpected-answer",status:null})}s(rr,"unexpected");function E4(e){return/rel="next"/.test(e.headers.link??"")}s(E4,"hasNext");var $n=g.object({login:g.string(),type:g.string()}),q4=g.object({number:g.int().positive(),title:g.string(),body:g.string().nullish(),user:$n.nullish(),type:g.object({name:g.string()}).nullish().catch(null),labels:g.array(g.union([g.string(),g.object({name:g.string().nullish()})])),state:g.enum(["open","closed"]),state_reason:g.enum(["completed","not_planned","duplicate","reopened"]).nullish().catch(null),created_at:g.string(),closed_at:g.string().nullish(),locked:g.boolean().nullish(),pull_request:g.unknown().optional(),repository_url:g.string(),comments:g.int().min(0),updated_at:g.string()}),lq=g.object({items:g.array(q4)}),uq=g.object({id:g.int().positive(),body:g.string().nullish(),user:$n.nullish(),created_at:g.string(),pin:g.unknown().optional()}),dq=g.object({name:g.string(),color:g.string(),description:g.string().nullish()}),mq=g.object({event:g.string(),actor:$n.nullish(),label:g.object({name:g.string().nullish()}).nullish()}),pq=g.object({name:g.string()}),fq=g.object({tag_name:g.string(),published_at:g.string().nullish()});function wq({tag_name:e,published_at:t}){return t?[{tag:e,publishedAt:t}]:[]}s(wq,"toRelease");var gq=g.object({type:g.string(),encoding:g.string().optional(),content:g.string().optional()}),hq=g.object({permission:g.enum(po).catch("none")}),bq=g.array(g.object({target_id:g.int().nullable()})),vq=g.object({id:g.int(),name:g.string()});function yq(e,t){return{repo:e,number:t.number,title:t.title,body:t.body??"",labels:t.labels.map(r=>typeof r=="string"?r:r.name??"").filter(Boolean),...t.type&&{type:t.type.name},state:t.state,stateReason:t.state_reason??null,createdAt:t.created_at,closedAt:t.closed_at??null,author:fc(t.user),locked:t.locked??!1,isPullRequest:t.pull_request!==void 0&&t.pull_request!==null,commentCount:t.comments,updatedAt:t.updated_at}}s(yq,"toIssue");function kq(e){return{id:e.id,body:e.body??"",author:fc(e.user),createdAt:e.created_at,...S4(e)&&{isPinned:!0}}}s(kq,"toComment");function S4({pin:e}){return e!=null}s(S4,"isPinned");function xq(e){return{name:e.name,color:e.color,description:e.description??""}}s(xq,"toLabel");function Eq(e){return{event:e.event,label:e.label?.name??null,actor:e.actor?.login??null}}s(Eq,"toIssueEvent");function fc(e){return e==null?null:{login:e.login,isBot:e.type==="Bot"||fo(e.login)}}s(fc,"toAuthor");var R4=97,A4=100;function nr({classes:e,lines:t}){let r=new Map;for(let i of t.split(`
`)){let c=i.lastIndexOf("	");if(c<=0)continue;let l=i.indexOf(":")+1,d=i.slice(0,l),m=r.get(d)??new Map;r.set(d,m.set(i.slice(l,c),i.slice(c+1)))}let n=new Map,o=s((i,c)=>{let l=r.get(i),d=l?.get(c);if(typeof d!="string")return d;let m={name:i+c,pairs:T4(d)};return l?.set(c,m),n.set(m.name,m.pairs),m},"find");return{classes:e,pairsOf:s(i=>{let c=n.get(i);if(c!==void 0)return c;let l=i.indexOf(":")+1;return o(i.slice(0,l),i.slice(l))?.pairs},"pairsOf"),nameOf:s((i,c)=>o(i,c)?.name,"nameOf")}}s(nr,"readModel");function T4(e){return[...e.matchAll(/([a-z])(-?\d+)/g)].flatMap(([,t="",r])=>[t.charCodeAt(0)-R4,Number(r)/A4])}s(T4,"readPairs");var wc=[];function ht({pairsOf:e},t){let r=[];for(let n of t.keys())r.push(e(n)??wc);return r}s(ht,"weightsOf");function or(e,t,r=ht(e,t)){let n=e.classes.map(()=>0),o=0;for(let a of t.values()){let i=r[o++]??wc;for(let c=0;c<i.length;c+=2){let l=i[c]??0;n[l]=(n[l]??0)+a*(i[c+1]??0)}}return n}s(or,"scoreFeatures");var Fn=8,O4=60,_4=6,N4=4,sr="|",zn={grams:[],oneOf:[]};function gc(e){return Dn(ar(e))}s(gc,"requiredGrams");function Dn(e){return"strings"in e?Mn(e.strings):e.required}s(Dn,"requirementOf");function ar(e){switch(e.kind){case"strings":return{strings:e.strings};case"boundary":return{strings:[sr]};case"nothing":return{strings:[""]};case"anything":return{required:zn};case"sequence":return j4(e.parts);case"choice":return L4(e.options.map(ar));case"repeat":return I4(ar(e.of),e.least,e.most)}}s(ar,"know");function j4(e){let t=[],r=[""];for(let n of e){let o=ar(n),a="strings"in o?hc(r,o.strings):void 0;if(a!==void 0){r=a;continue}t.push(Mn(r)),"strings"in o?r=o.strings:(t.push(o.required),r=[""])}return t.length===0?{strings:r}:{required:$4([...t,Mn(r)])}}s(j4,"knowSequence");function L4(e){let t=e.flatMap(r=>"strings"in r?r.strings:[]);return e.every(r=>"strings"in r)&&t.length<=Fn?{strings:[...new Set(t)]}:{required:bc(e.map(Dn))}}s(L4,"knowChoice");function I4(e,t,r){let n=t===0?zn:Dn(e);if(!("strings"in e))return{required:n};let o=[""],a=new Set(t===0?o:[]);for(let i=1;i<=r;i++){if(o=hc(o,e.strings),o===void 0||i>N4)return{required:n};let c=a.size;if(i>=t)for(let l of o)a.add(l);if(i>t&&a.size===c)break}return a.size>Fn?{required:n}:{strings:[...a]}}s(I4,"knowRepeat");function hc(e,t){if(e.length*t.length>Fn)return;let r=e.flatMap(n=>t.map(o=>St(n,o)));return r.some(n=>n.length>O4)?void 0:[...new Set(r)]}s(hc,"joined");function Mn(e){return bc(e.map(t=>({grams:go(C4(t)).slice(0,_4),oneOf:[]})))}s(Mn,"anyString");function C4(e){let t=e.replaceAll(sr,""),r=e.startsWith(sr)&&/^\w/.test(t)?" ":"",n=e.endsWith(sr)&&/\w$/.test(t)?" ":"";return(r+t+n).replace(/ {2,}/g," ")}s(C4,"settled");function P4({grams:e,oneOf:t}){return e.length===0&&t.length===0}s(P4,"asksNothing");function bc(e){let[t]=e;return t===void 0||e.some(P4)?zn:e.length===1?t:{grams:[],oneOf:[e]}}s(bc,"anyOf");function $4(e){return{grams:[...new Set(e.flatMap(({grams:t})=>t))],oneOf:e.flatMap(({oneOf:t})=>t)}}s($4,"allOf");function Gn(e){let t=[...e.grams.map(a=>[a]),...e.oneOf.map(a=>a.flatMap(Gn))],r=s(a=>a.reduce((i,c)=>i+ho(c),0),"cost"),[n,...o]=t.map(a=>({cover:[...new Set(a)],cost:r(a)}));return n===void 0?[]:o.reduce((a,i)=>i.cost<a.cost?i:a,n).cover}s(Gn,"coverOf");var M4=6e4,F4=[3,0,0,0];function vc(e){let t=[];for(let r of e){let n=t.length,o=Gn(r);Un(t,()=>{t.push(o.length,...o),yc(t,r)}),t.length-n>M4&&t.splice(n,1/0,...F4)}return Uint16Array.from(t)}s(vc,"gramPrograms");function yc(e,{grams:t,oneOf:r}){e.push(t.length,...t,r.length);for(let n of r)Un(e,()=>{z4(e,n)})}s(yc,"writeRequirement");function z4(e,t){e.push(t.length);for(let r of t)Un(e,()=>{yc(e,r)})}s(z4,"writeList");function Un(e,t){let r=e.push(0);t(),e[r-1]=e.length-r}s(Un,"writeWithLength");function kc(e,t){return t+1+se(e,t)}s(kc,"nextProgram");function xc(e,t,r,n){let o=t+2,a=o+se(e,t+1),i=o===a?-1:0;for(let c=o;c<a;c++)i|=qr(r,se(e,c));return(i&n)===0?0:Ec(e,a,r,i&n)}s(xc,"placesOf");function Ec(e,t,r,n){let o=n,a=t+1,i=a+se(e,t);for(;a<i;a++)if(o&=qr(r,se(e,a)),o===0)return 0;a=i+1;for(let c=se(e,i);o!==0&&c>0;c--)o=D4(e,a,r,o),a+=1+se(e,a);return o}s(Ec,"meeting");function D4(e,t,r,n){let o=0,a=t+2;for(let i=se(e,t+1);i>0&&o!==n;i--)o|=Ec(e,a+1,r,n&~o),a+=1+se(e,a);return o}s(D4,"meetingOne");function se(e,t){return e[t]??0}s(se,"numberAt");var He={kind:"anything"},Tc={kind:"nothing"},Oc=" ",_c=5;function Nc(e,t){return t.includes("v")||t.includes("i")&&t.includes("u")?He:jc({source:e,at:0})}s(Nc,"readPattern");function jc(e){let t=[],r=[];for(;e.at<e.source.length&&e.source[e.at]!==")";)e.source[e.at]==="|"?(t.push({kind:"sequence",parts:r}),r=[],e.at++):G4(r,U4(e,H4(e)));let n={kind:"sequence",parts:r};return t.length===0?n:{kind:"choice",options:[...t,n]}}s(jc,"readChoice");function G4(e,t){let r=e.at(-1),n=r?.kind==="strings"&&r.strings.length===1?r.strings[0]:void 0,o=t.kind==="strings"&&t.strings.length===1?t.strings[0]:void 0;n===void 0||o===void 0?e.push(t):e[e.length-1]={kind:"strings",strings:[St(n,o)]}}s(G4,"addPart");var qc=/\{(\d+)(?:(,)(\d*))?\}/y;function U4(e,t){let r=W4(e);return r===void 0?t:(e.source[e.at]==="?"&&e.at++,{kind:"repeat",of:t,...r})}s(U4,"readRepeat");function W4(e){let t=e.source[e.at];if(t==="{"){qc.lastIndex=e.at;let[r,n="0",o,a]=qc.exec(e.source)??[];return r===void 0?void 0:(e.at+=r.length,o===void 0?{least:Number(n),most:Number(n)}:{least:Number(n),most:a===""?1/0:Number(a)})}if(!(t!=="*"&&t!=="+"&&t!=="?"))return e.at++,{least:t==="+"?1:0,most:t==="?"?1:1/0}}s(W4,"readRange");function H4(e){let t=e.source[e.at]??"";return t==="("?B4(e):t==="["?V4(e):t==="\\"?K4(e):(e.at++,t==="."?He:ir(t==="^"||t==="$"?[Oc]:[Ae(t.charCodeAt(0))]))}s(H4,"readAtom");function ir(e){let t=[...new Set(e)];return t.length===0||t.length>_c?He:{kind:"strings",strings:t}}s(ir,"character");var Sc=/\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;function B4(e){Sc.lastIndex=e.at;let[t="(",r,,n]=Sc.exec(e.source)??[];e.at+=t.length;let o=jc(e);return e.at++,r!==void 0?Tc:n===void 0?o:He}s(B4,"readGroup");function Lc(e){let t=e.source.slice(e.at,e.at+12),r=/^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(t);if(r)return e.at+=r[0].length,[Ae(parseInt(r[1]??r[2]??r[3]??"",16))];let n=t[1]??"";if(e.at+=Z4(e),!/[dDwSpPk1-9]/.test(n))return[/[sWtnrfvc0b]/.test(n)?Oc:Ae(n.charCodeAt(0))]}s(Lc,"escapedSymbols");var Rc=/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;function Z4({source:e,at:t}){return Rc.lastIndex=t,Rc.exec(e)?.[0].length??2}s(Z4,"lengthOfEscape");function K4(e){let t=e.source[e.at+1];if(t==="b"||t==="B")return e.at+=2,t==="b"?{kind:"boundary"}:Tc;let r=Lc(e);return r===void 0?He:ir(r)}s(K4,"readEscape");function V4(e){let t=e.source[++e.at]==="^";t&&e.at++;let r=new Set,n=!t;for(;e.at<e.source.length&&e.source[e.at]!=="]";){let o=e.at,a=Ac(e);if(e.source[e.at]==="-"&&e.source[e.at+1]!=="]"){e.at++;let i=Ac(e);n&&=X4(e.source.slice(o,e.at),r)&&i!==void 0}else if(a===void 0)n=!1;else for(let i of a)r.add(i)}return e.at++,n?ir(r):He}s(V4,"readClass");function Ac(e){return e.source[e.at]==="\\"?Lc(e):[Ae(e.source.charCodeAt(e.at++))]}s(Ac,"readMember");function X4(e,t){let r=e.charCodeAt(0),n=e.charCodeAt(2);if(!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(e)||n-r>=_c)return!1;for(let o=r;o<=n;o++)t.add(Ae(o));return!0}s(X4,"isShortRange");function Wn(e){let t=[],r=0,n=0;for(let{0:o,index:a}of e.matchAll(Y4)){if(o==="("||o==="(?<")return[e];o.startsWith("(")?n++:o===")"?n--:o==="|"&&n===0&&(t.push(e.slice(r,a)),r=a+1)}return[...t,e.slice(r)]}s(Wn,"splitAlternatives");var Y4=/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;var J4=64,fe=class{static{s(this,"SearchPattern")}#r;#t;#n;#e;#o=0;constructor(t,r){this.#r=t,this.#t=r}get regExp(){return this.#n??=this.#r()}parts(){if(this.#e!==void 0)return this.#e;if(this.#t===void 0&&++this.#o<J4)return;let t,r=this.#t??Q4(this.regExp);return this.#e={programs:r,alternatives:s(()=>t??=r0(this.regExp),"alternatives")},this.#e}};function Q4({source:e,flags:t}){return vc(Wn(e).map(r=>gc(Nc(r,t))))}s(Q4,"preparePattern");var Ic=new Uint8Array(Sr([])),Cc;function e0(e){return Cc!==e&&Sr(e,Ic),Cc=e,Ic}s(e0,"placesIn");function K(e){let t=2**e.length-1;return(r,n=t)=>{let o=e.length>wo?void 0:r.parts();return o===void 0?Pc(r.regExp,e,n):t0(o,e,e0(e),n)}}s(K,"createSearch");function t0(e,t,r,n){let{programs:o}=e,a=0,i=0;for(let c=0;i<o.length&&a!==n;c++){let l=xc(o,i,r,n&~a);i=kc(o,i);let d=l===0?void 0:e.alternatives()[c];d!==void 0&&(d.pattern??=new RegExp(d.source,d.flags),a|=Pc(d.pattern,t,l))}return a}s(t0,"searchParts");function Pc(e,t,r){let n=0;for(let o=0,a=r;a!==0;o++,a>>>=1)(a&1)!==0&&e.test(t[o]??"")&&(n|=1<<o);return n}s(Pc,"matching");function r0({source:e,flags:t}){return Wn(e).map(r=>({source:r,flags:t}))}s(r0,"alternativesOf");function cr(e){return e.length<=3||!/^[a-z]+$/.test(e)?e:s0(o0(n0(e)))}s(cr,"stem");function n0(e){return e.endsWith("ies")&&e.length>4?`${e.slice(0,-3)}y`:/(?:ss|x|ch|sh)es$/.test(e)?e.slice(0,-2):e.endsWith("s")&&!/(?:ss|us|is)$/.test(e)?e.slice(0,-1):e}s(n0,"dropPlural");function o0(e){let t=e.endsWith("ing")?e.slice(0,-3):e.endsWith("ed")?e.slice(0,-2):e;return t===e||t.length<3||!/[aeiouy]/.test(t)?e:/([bdfgmnprt])\1$/.test(t)?t.slice(0,-1):t}s(o0,"dropVerbEnding");function s0(e){return e.length>4&&e.endsWith("e")?e.slice(0,-1):e}s(s0,"dropFinalE");var a0=/[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu,lr=new Map,i0=4e3;function c0(e){let t=lr.get(e);if(t!==void 0)return t;let r=cr(e.includes("'")?e.replaceAll("'",""):e);return lr.size>=i0&&lr.clear(),lr.set(e,r),r}s(c0,"stemOf");function ae(e,t){let r=e.toLowerCase().match(a0)??[];return(r.length>t?r.slice(0,t):r).map(c0)}s(ae,"wordsOf");var l0=/^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;function Hn(e){return e.slice(0,Mc).replace(l0,"")}s(Hn,"titleProper");var Mc=400,Be=600,u0=2500,$c=new WeakMap;function Ze(e){let t=$c.get(e);if(t!==void 0)return t;let{title:r,prose:n}=e,o={title:ae(r.slice(0,Mc),40),first:ae(Hn(r),1)[0],lead:ae(n.slice(0,Be),150),rest:ae(n.slice(Be,u0),400)};return $c.set(e,o),o}s(Ze,"reportWords");var d0={building:`
    compile compiler compilation build builder built rebuild buildable cmake cmakelists makefile make automake autoconf autotools
    autogen configure link linker linkage undefined unresolved symbol gcc clang msvc mingw bazel ninja gradle maven xcode
    xcodebuild toolchain header headers include nvcc meson scons msbuild werror cflags ldflags crosscompile libtool sdk ndk`,installing:`
    install installer installation installable reinstall uninstall upgrade downgrade update updater pip conda brew homebrew apt
    yum dnf snap flatpak nuget npm yarn pnpm package packaging packager setup download release distro distribution docker
    dockerfile wheel dependency depend prebuilt binary repository registry tarball deb rpm msi exe dmg`,testing:`
    test tests testing tester testsuite unittest flaky flakiness intermittent intermittently fuzz fuzzer benchmark ci travis
    cirrus jenkins appveyor lint linter coverage`,documentation:`
    doc docs document documentation typo jsdoc javadoc godoc rustdoc docstring readme tutorial spelling misspelling misspelled
    wording manual example comment changelog faq wiki`,"speed and memory":`
    slow slower slowly slowness slowdown performance performant speed latency cpu leak memory oom ram fast faster throughput
    allocate allocation allocator footprint inefficient lag laggy usage`,breakdowns:`
    crash segfault segmentation fault sigsegv sigabrt sigbus panic abort core assert assertion hang hung freeze frozen deadlock
    exception uncaught nullptr overflow stuck unresponsive race infinite kill backtrace traceback`,"the screen":`
    button window dialog menu icon font color colour theme cursor scroll scrollbar render rendering layout align alignment display
    screen tab panel toolbar tooltip highlight highlighting css pixel dark focus hover click flicker overlap blank blurry truncate
    padding margin separator background notification keyboard mouse shortcut sidebar widget zoom visible invisible label popup
    modal dropdown checkbox animation gui ui ux`,wishes:`
    add adding support supporting allow allowing implement implementation provide enable expose introduce option optional ability
    consider should would could request proposal propose feature improve improvement enhance enhancement please wish want suggest
    suggestion nice idea instead alternative unsupported extend`,tidying:`
    remove removal deprecate deprecation refactor refactoring cleanup simplify rename unused migrate migration replace redundant
    move split consolidate avoid ignore todo style consistent consistency convert switch reorganize warning`,"wrong results":`
    wrong wrongly incorrect incorrectly inconsistent inconsistency unexpected unexpectedly different difference mismatch nan
    precision accuracy imprecise inaccurate return result ignored miscompile miscompilation bogus garbage differ incompatible broken
    fail failed failing failure invalid`,networks:`
    dns tcp udp connect connection disconnect timeout tls ssl proxy socket http https port firewall peer network networking tor
    offline websocket hostname server client url host`,files:`
    file directory path disk folder symlink filename read write denied utf encoding encode decode corrupt corruption filesystem
    save open load`,settings:`
    setting settings config configuration flag environment variable default preference parameter argument property options`,"other programs":`
    extension plugin ide editor browser devtools vim emacs party integration integrate firefox chrome safari jupyter eslint
    vscode terminal lsp debugger compatibility compatible framework`,processes:`
    process child subprocess spawn exit daemon service shell command signal stdin stdout fork thread startup shutdown start`,accounts:`
    login logout log sign signin token credential oauth authenticate authentication authorization password account unauthorized
    permission`,questions:"how why what where which help question anyone possible wonder wondering understand know",languages:`
    type syntax grammar parse parser trait interface generic function method variable class struct api operator semantic keyword
    spec`,code:"code snippet script program model layer tensor array matrix image component hook props state"},Zn=new Map;for(let[e,t]of Object.entries(d0))for(let r of new Set(t.trim().split(/\s+/).map(cr)))Zn.set(r,[...Zn.get(r)??[],e]);var m0={t:1.3,f:1.3,w:.65};function Bn(e,t,r,n){let o=new Map;for(let a of r)for(let i of Zn.get(a)??[])o.set(i,(o.get(i)??0)+1);for(let[a,i]of o)e.set(`g:${a}@${t}`,m0[t]*Math.sqrt(Math.min(n,i)))}s(Bn,"addTopics");var Fc=new WeakMap;function ur(e){let t=Fc.get(e);if(t!==void 0)return t;let r=new Map,{title:n,first:o,lead:a}=Ze(e);return Bn(r,"t",n,2),Bn(r,"w",a,4),o!==void 0&&Bn(r,"f",[o],1),Fc.set(e,r),r}s(ur,"readTopics");function zc({name:e,category:t},r){return`${r} ${e} ${t}`}s(zc,"preparedKey");function p0(e){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let[n="",o=""]=r.split("	");return[n,f0(o)]}))}s(p0,"decodePrograms");function f0(e){let t=atob(e),r=new Uint16Array(t.length/2);for(let n=0;n<r.length;n++)r[n]=t.charCodeAt(2*n)+256*t.charCodeAt(2*n+1);return r}s(f0,"decode");var Ke=p0(`text limit-reached usage-limit	NwABABNFAAACABIAAgAHAAUAE0W7NL5K0QG8NQAACAAGABNFuzS+Ss810QGicwAAHwAEAAcABQAeBiESXRziLUdmAAADAAEAii4AAAgABgDHH9eHUhevEfYc0RwAAAgABgCRiMwfWy3VCFp5KW4AAAoAAQATRQYAE0W7NB4GvkohEl0cAABZAAEAE0UAAAMAEgACAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAwAAYACAAGAOoXnhZcM0ZRIwKUVwAABwAFAOoXajOkGAxP+AIAAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAAAQAAgBGUZRXAAAGAAQAzE99H+h84B4AABAAAgAFAAMACx9ZZv5rAAAIAAYACwwKTwsfAB1ZZv5rAABmAAQAii4eBscfkYgAAAIAHgAEAAQAAgCKLjkBAAAGAAQAHgZdHEdmsQIAAAcABQDHH9eH1gCvEfYcAAAIAAYAkYjMH9YAWy3VCFp5AAA/AAgABQADAFlrR3mzBgAABwAFAAdukWz9aww1GR8AAAYABADtP+Id/Rx/ggAABQADAKU0Bge/FgAABwAFAAEvnEsMcvhRxFYAAAQAAgAJXORDAAAFAAMAEWPCeJVXAAAPAAAAAQAMAAIABAACAMxXby8AAAUAAwDMV28vPwEAAD4AAwARY8cfkYgAAAEANwAGAAgABgARY8cf14ebAtYAwngAAAgABgARY5GImwLMH9YAWy0AAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAA==
text out-of-credit usage-limit	UQADABNFEWMBRgAAAwAcAAMACAAGABNFuzS+StEB33BAAgAACAAGABFjmwLCeJVXswX2cAAACAAGAAFGh0XwgQdYuwdvTwAAFgAEAAUAAwCJJEtm8hwAAAUAAwBTj8xXIHkAAAMAAQAKTQAABAACAAVy3i0AABYAAwAFAAMACVzkQ7gHAAAFAAMAlDMrcuAeAAAIAAYAbRE7ExkGyFecePBRAAAjAAMACVyJJBFjAAABABwAAwAIAAYACVyJJGwC5EP2AEQcAAAIAAYAiST2AJQzK3JLZgEDAAAIAAYAEWObAkUciSTCePYAAAA1AAMAbw64SslLAAABAC4ABQAIAAYAbw7Wd2EAuEqQNO00AAAIAAYAuErtNCpScXnRMvcBAAAIAAYAyUuaVnJduErtNCpSAAAIAAYAuErtNCpSKgZxeQVPAAAIAAYAuErtNIkkKlL2AHF5AABzAAYAWWudExFjegtqDhVzAAACAC4ABQAIAAYATwLfcM5XQAKAVWx5AAAIAAYAoEupVP0BTVcyUSMCAAAIAAYAvGVPAq0CB0/fcM5XAAAIAAYAXnfFIlBuMSPfUT8zAAAIAAYAhnfBV0dRrChXHswAAAA6AAcABgAEAFlrR3k6KLMGAAAHAAUAnRP6F0pm1Ry8NQAACAAGAJ0T+hdKZtUczzWicwAABgAEABFjwniVV/ZwAAAIAAYAegu7B+RDb09tB6oRAAAHAAUAag4Td58XTigsHwAACAAGABVz2D5DVnRELB3QJAAACgABAHoLBgB6C7sHnRPkQ29PTQAAAJsABgAuA5GIoB7HH5FtxCkAAAMANgAGAAcABQARY5sCwniVV/ZwAAAIAAYAnRP6F0pmhADVHLw1AAAIAAYAnRP6F0pmhADVHM81AAAIAAYAAUaHRfCBB1i7B29PAAAIAAYAag4Td2EAnxdOKCwfAAAIAAYAegu7B+RDb09NAG0HAAAnAAYAAwABAJY1AAAEAAIAVQhGZgAABAACAPWBdggAAAUAAwCMguUeRmYAAAgABgAuawsMWS0AHVEAdggAAAgABgBcLe0ICwzWfDYcAB0AADIABgAIAAYALgPUeKUW7mtLecwcAAAIAAYAkYjMH1st1QhaeSluAAAIAAYAoB4NXF4XgkQxH5JxAAAIAAYAxx/Xh1IXrxH2HNEcAAAGAAQAkW0MW1we8FEAAAUAAwDEKbVWtk8AAA==
text allowance-drains usage-limit	iwAJAMcfaw1bedQf6zSaW3VM0QfMdgAAAgBPAAgACAAGAMcf14eYbA02vREHbgAACAAGAGsN/gWGSVVXd2dEUQAABwAFAFt5nXimdilSS24AAAgABgDUH8WJzk8BW4146RMAAAYABADrNMtRYGu9BwAABQADAJpbvmUNCAAAFgAAAAEAEwACAAgABgB1TO52AwKpVBlz1lYAAAgABgDRB4hJqVTvARlz1lYAAAYABADMdrxXFQ3fGAAALgAGAAYABAARY8J4lVf2cAAABwAFABFjwngJcZVXdggAAAcABQCdE/oXSmbVHLw1AAAIAAYAnRP6F0pm1RzPNaJzAAAFAAMAOROCVyRuAAAGAAQAORM3boJXonMAACkAAwARY50TAUYAAAEAIgAEAAYABAARY8J4lVf2cAAABwAFAJ0T+hdKZtUcvDUAAAgABgCdE/oXSmbVHM81onMAAAgABgABRodF8IEHWLsHb08AAFQABAARY50TAUa4SgAAAgAkAAQABwAFABFjmwLCeJVX9nAAAAgABgCdE/oXSmaEANUczzUAAAgABgABRodF8IEHWLsHb08AAAgABgC4Su00KlJxefcBoXEAACcABgAFAAMAPRm3ZQgHAAAEAAIAeA4ueQAABgAEAEx8njVhUMEHAAAGAAQAoB4NXF4XgkQAAAYABABXbt9Rw1Y0EwAABQADAKFbazSVbQAAXwADABNFEWOdEwAAAgAjAAQABwAFABNFuzS+StEBvDUAAAgABgATRbs0vkrPNdEBonMAAAcABQARY5sCwniVV/ZwAAAIAAYAnRP6F0pmhADVHM81AAA0AAYABgAEABEiiggpbqBxAAAIAAYAESKiVOUAiggZc9ZWAAAIAAYAC2PtP5sCmhJBM61UAAAIAAYAdW3kVhlzr1ThAtZWAAAIAAYAFR7xXAB0jklTZrEIAAAHAAUAC2NBM5MSzXfcPgAATgACABWDzHYAAAMAIwAEAAgABgC4Su00KlJxefcBoXEAAAgABgCdE/oXSmaEANUczzUAAAcABQCvCOtrbhyic9cCAAAHAAUAWWtHeTEDOiizBgAAEwACAAgABgA7E8hXnHj1UZJxzBwAAAgABgBXCD4oHRKXZlgtzBwAABAAAgAGAAQAFYNDdDszqhEAAAcABQDMdrxXFQ3fGG5EAAA=
text billing usage-limit	GAABAKoMAAABABMAAgAIAAYAqgyYNIFFFEVVAN80AAAIAAYAqgyYNH1FckRVAMwcAAA+AAMAVwjlV8x2AAABADcABgAIAAYAVwgdEpdmWC16ADooAAAIAAYAVwg+KB0Sl2ZYLXoAAAAIAAYA5VdXCAJmHRKXZlACAAAIAAYA5VdXCAJmPigdEpdmAAAIAAYAzHa8VxUN3xhXCB0SAAAIAAYAzHa8VxUN3xhXCD4oAAAKAAEABCUGAAQlLR2MeExmkE+xAgAACgABAO40BgDuNEtSW371VTszqhEAAEoABgATRRFj4RgBRllr7UUAAAEAQAAHAAgABgATRVlruzRHeb5KMQMAAAgABgATRVlruzRHeb5KMQMAAAgABgARY5sCRRxZa0d5wngAAAgABgDhGFlrIINHedw0n08AAAgABgABRllrh0XwgQdYR3kAAAgABgBZa/1wR3njHv9luBEAAAgABgDtRVlrh0VHeQ9VJhEAAAkAAQARYwUAEWObAsJ4lVf2cAAAQQAGAO0/pTQBL7+1iLQTRQAAAQA3AAYACAAGAO0/4h0TRf0cuzS+SgAACAAGAKU0E0W7NL5KEI0GBwAACAAGAAEvE0W7NJxLvkoQjQAACAAGAL+1yAQTRbs0zFdvLwAACAAGAIi0wAQTRbs0zFdvLwAACAAGABNFuzS+SgdukWz9awAACgABAExuBgBMbtN2HQ7uZrBroRMAAA==
text rate-limit-words rate-limit	TgABABNFAAABAEkACAAIAAYAE0W7NL5KBR7CZZpxAAAIAAYAE0W7NL5KBR7PNcJlAAAIAAYAE0W7NL5KBR7CZZpxAAAIAAYAE0W7NL5KBR40csU1AAAIAAYAE0W7NL5KwmXRAa0CAAAIAAYAE0W7NL5KzzXCZdEBAAAIAAYAE0W7NL5KwmXRAcE1AAAIAAYAE0W7NL5KNHLFNcJlAAAKAAEAzx4GAM8eB2NXZtEHiElFdwAAIwADAHJEFEXbLwAAAQAcAAMACAAGAHJE2y/UcxJy1medcgAACAAGABRFoXLbL9RzEnLWZwAACAAGANsvgUTUcxJy1medcgAACgABAJVzBgCVc5wG1SQ+aQWNLAAAAAYAAQBOswIATrPsqAAABwABAE6zAwBOs7cE7KgAAAcAAQBOswMATrO3BOyoAAAHAAEATrMDAE6ztwTsqAAABwABAE6zAwBOs7cE7KgAAA==
text overload-words overloaded	RgABAOVXBgDlV19nUhfrRcZU7B4BADsACQAGAAQA9h7RaOh8/GsAAAcABQBxfdVo9h47M/xrAAADAAEADQgAAAcABQAhBpMScQvYPkweAAAHAAUAyRLhRlp5KW6gcQAABgAEAPVu6o+bcSluAAAEAAIAbS+CVwAABQADAFoXkks5VQAABAACAJZswTUAACIAAgDxHOVXAAABABwAAwAIAAYA8RwTHITR5VdQAl9nAAAIAAYA5VdQAl9nUhfrRcZUAAAIAAYA5VdQAl9nUhfrRcZUAABAAAUA9h5xfeVXIQbJEgAAAQA3AAYACAAGAPYe0WjlV1ACX2dSFwAACAAGAHF91Wj2HuVXUAJfZwAACAAGAOVXDQhQAl9nUhfrRQAACAAGACEGkxJxC9g+5VeSFgAACAAGAMkS4UblV1p5UAJfZwAACAAGAOVXUAJfZ1IX60XGVAAACgABACIRBgAiEWla1TUFCB8GVhIAACEAAQDyuAAAAQAcAAMACAAGAPK43QTsqGBa2HMwcwAACAAGAPK43QTsqKhl0ABDaAAACAAGAPK43QTsqExrAXSxCAAAHgABAPK4AAABABkAAwAIAAYA8rjdBOyoFcvQAENoAAAFAAMA8rjdBOyoAAAIAAYA8rjdBOyoH8vlV1ACAAA=
text server-error-words server-error	CgABAPYeBgD2HtFoKk+dZ+4ew0MAAAoAAQD7gQYA+4FyC7YnlxafH00AAAAqAAEAcX0AAAEAJQAEAAgABgBxfdVo2EP8BTRPR3wAAAgABgBxfcNL1WjYQ/wFNE8AAAgABgBxfdVo2EP8BTRPR3wAAAgABgBxfcNL1WjYQ/wFNE8AACMABQCduJ64n7iguKG4AAABABoABQAEAAIAnbhOnAAABAACAJ64dJwAAAQAAgCfuJqcAAAEAAIAoLjAnAAABAACAKG45pwAACgABQCduJ64n7iguKG4AAABAB8ABQAFAAMAnbjbBE6cAAAFAAMAnrjbBHScAAAFAAMAn7jbBJqcAAAFAAMAoLjbBMCcAAAFAAMAobjbBOacAAAoAAUAnbieuJ+4oLihuAAAAQAfAAUABQADAJ242wROnAAABQADAJ642wR0nAAABQADAJ+42wSanAAABQADAKC42wTAnAAABQADAKG42wTmnAAAKAAFAJ24nrifuKC4obgAAAEAHwAFAAUAAwCduNsETpwAAAUAAwCeuNsEdJwAAAUAAwCfuNsEmpwAAAUAAwCguNsEwJwAAAUAAwChuNsE5pwAACgABQCduJ64n7iguKG4AAABAB8ABQAFAAMAnbjbBE6cAAAFAAMAnrjbBHScAAAFAAMAn7jbBJqcAAAFAAMAoLjbBMCcAAAFAAMAobjbBOacAABOAAUAnbieuJ+4oLihuAAAAgAfAAUABQADAJ242wROnAAABQADAJ642wR0nAAABQADAJ+42wSanAAABQADAKC42wTAnAAABQADAKG42wTmnAAAJQAEAAgABgAqT51n7h71Uew0oHEAAAgABgD7gXILtieXFp8fpXEAAAgABgBxfdVo9h47M6oR/GsAAAgABgD7gbYnnx+lcVoJoQgAACoAAQD2HgAAAQAlAAQACAAGAPYe0WiNZdAA6HxDaAAACAAGAPYe0WhbV41l0ADofAAACAAGAPYe0WiGbGEzm2XbAgAACAAGAPYe0WiGbFtXYTObZQAAUQACAOEY/XAAAAIAKQAFAAgABgBxfdVo9h47M6oR/GsAAAUAAwANCJZbNgAAAAgABgD2HtFo6Hz8a+Ae1wIAAAYABACWbME12wKOcQAACAAGAHyCIw6THJZsbwPBNQAAIQAEAAUAAwDhGBRY0IMAAAcABQD9cG15OijOV7MGAAAIAAYA4RgUWNCDMGunAJY1AAAIAAYA/XBteU8COig7a85XAAAKAAEA/XAGAP1wbXlPAjoozlezBgAA
text sign-in authentication	pwEFAPFFyymPKIlsdHkAAAIA2wARABYAAAABABMAAwAEAAIAIBHMBwAABgAEACARG1HGB0ZRAAAFAAMAIBEMT7gHAAAGAAQAIBEbUcYHRlEAAAgABgD8BRUNIE+JeEgcbkQAAAgABgD8BRUNKADRcEgcRlEAACcAAAABACQABAAHAAUAByIGB4w0xEMHAwAACAAGAAcinzQGB4JGQGsHAwAACAAGAAcickQGB6QWkTTMHAAACAAGAAciFEWVNAYHkCffNAAAFgAAAAEAEwACAAgABgBAeDsTxldIRJ4WRlEAAAgABgBAeDsTxldWRKQYDE8AAAcABQDMdrxXFQ3XZ4tzAAAHAAUA9FTEZxUNe0T7XAAABQADAENo1GfyHgAABQADAASEDE+wVgAADwAAAAEADAACAAQAAgDPPgIdAAAFAAMAzz6nHgIdAAAHAAUAByIURZU0BgffNAAAFgAAAAEAEwACAAgABgCBCBk+zmzzAUgcEkoAAAgABgDhbIEI3kA5a/MBSBwAAAgABgBLV64R/2WkFiQkzBwAAAcABQBcLe0I1nxIHAcDAAAGAAQAWS1Aa3YIBwMAAAcABQD2HKQWu0/MHAcDAADCAAUARAAAAAEAQQAIAAUAAwDxReAor1UAAAYABADLKfFFtVXOVwAABgAEAPFFhSemVWQBAAAHAAUA8UWmVYsnTwLOVwAACAAGAI8orVXxReAoC1DfNAAACAAGAI8orVXLKfFF4CgRUAAACAAGAI8orVXxReAohSffNAAACAAGAI8orVXxReAoiydPAgAASAAAAAEARQAIAAYABACJbNwzmSlcUAAABwAFAIls3DOfKUdRzlcAAAcABQCJbNwzkCkBT2QBAAAIAAYAiWzcM5ApTwIHT85XAAAIAAYAiWzcM5kpC1DgKFxQAAAIAAYAyymJbNwzmSkRUFxQAAAIAAYAiWzcM5kphSdcUN80AAAIAAYAiWzcM5kpXFCLJ08CAAAVAAAAAQASAAIABwAFAPFF4CivVVJmCx4AAAgABgDxReAor1XXAUAcRmYAAAgABgB0eTczKXLWCCYR+VEAABMAAAABABAAAgAGAAQAdHnWCG8cR2YAAAcABQB0edYIOwA1HEZmAADLAAYA8UWJbHR5DW55pDlKAAACAE0ACQARAAAAAQAOAAIABQADAPFF4CivVQAABgAEAPFFhSemVWQBAAAFAAMA8UXgKK9VAAATAAAAAQAQAAIABgAEAIls3DOZKVxQAAAHAAUAiWzcM5ApAU9kAQAABQADAHR511TWCAAAAwABAA1uAAAIAAYAdHk3Myly1ggmEflRAAAEAAIAdHnWCAAAAwABAHmkAAADAAEAOUoAAHMADwAEAAIAByIGBwAABQADAENo1GfyHgAABAACAOZW+UUAAAYABADNZ9g+Aw5DVgAABQADAMmJ1B+oWwAACAAGAFNXCIR5A+dwRlGUVwAACAAGAFNXCIR5A88Y53AUHwAADwAAAAEADAACAAQAAgC/B1QtAAAFAAMAFVC/B1QtAAAFAAMA8XbxczluAAAFAAMAE25Pbqk1AAAHAAUA9FTEZxUNe0T7XAAABwAFAEp87jQ9UgpFdQcAAAgABgD4F0lmSmbVHHU1uhwAAAgABgAhBnpFcQv9Qx4ReAcAAAQAAgCvIwFGAABrAAMA8UWtVY8oAAACACAABAAFAAMA8UWmVdcBAAAGAAQA8UW5VU4q1wEAAAgABgCtVYso8UU+KNcBzBwAAAgABgCPKK1V8UXgKNcB3zQAAEMACAAEAAIAzldseQAABwAFAE8CQxzOV2x5EkoAAAcABQBGeU8CO2vOV2x5AAAIAAYATwKXZc5XS3n8a2x5AAAIAAYATwI7a85XS3n8a/MeAAAIAAYATWlMj/kefR9PArVWAAAIAAYACFcNXA1bfh5PAkMcAAAIAAYAU4+6V4N2TwLOV2x5AABOAAMA8UWtVY8oAAACABoAAwAGAAQA8UW5VU4q1wEAAAgABgCtVYso8UU+KNcBzBwAAAgABgCPKK1V8UXgKNcB3zQAACwABQAHAAUATwJDHM5XbHkSSgAABwAFAEZ5TwI7a85XbHkAAAgABgBPApdlzldLefxrbHkAAAgABgBPAjtrzldLefxr8x4AAAgABgBNaUyP+R59H08CtVYAAAoAAQCtVQYArVWLKPFFPihPAtcBAAB1AAIA8UWJbAAAAwAMAAIABAACAPFF1wEAAAUAAwCJbNwz2wIAACwABgAEAAIAZAHYNAAABQADADVrZAHYNAAABwAFAD4omRZkAdg0zBwAAAgABgDgKIUn3zQCUGQB2DQAAAYABACZFmQB2DTMHAAABwAFAIUn3zQCUGQB2DQAADUABgAGAAQAqyevBggH2DQAAAgABgAeBjNytzRdHBwSNC0AAAgABgD5HjNyfR+3ND5pGI0AAAgABgD5Hn0fPmkXjQhxZAgAAAgABgBxGFZm/1rYHJkebhwAAAgABgD5Hn0fPmnUAP1O6HwAAKQABgBPVxkGJB7aPik5gQgAAAIAYgAMAAUAAwDxReAor1UAAAgABgAVbnlaCISlbkxXiQgAABYAAAABABMAAgAIAAYAnRP2MkpmXBf5USdyAAAIAAYAfwedE/YySmZcF/lRAAAHAAUAASIbBloBqhE9HAAACAAGAO52vVcfcxwSWgEpLQAACAAGAPpn9Vw8I0wo8B4HUAAABwAFAOM+CW7TbHlaiQgAAAcABQAHbpFs/WsMNRkfAAADAAEAOUoAAAMAAQB5pAAAAwABAKRXAAAEAAIAKhM5VQAANwAGAAgABgBPV6FmyimoV5xxzXMAAAgABgAZBroRYxGoHj1dKQAAAAgABgAkHqVJH0oYDFNmSmYAAAgABgDaPttwpwGoHjhdRlEAAAgABgApOVBmtR3pE7ocknEAAAgABgCBCM4+02yrJ68GLQAAAHgACgAzcjEjPBOabHR5ASJJdDlKeaSkVwAAAgBRAAkACAAGADNytzS1VgEDtk9IHAAACAAGADEj5GaxMzczJhHpHgAACAAGADwT5Vf5HklmtRzofAAACAAGAJpsZIdUNu0X1zPmKAAACAAGAHR5NzMpctYIJhEccwAAFgAAAAEAEwACAAgABgABIkl08xMqBqJU9oMAAAgABgBJdJ5x9oMpbq9U5gIAAAMAAQA5SgAAAwABAHmkAAADAAEApFcAABgABAAEAAIAKhM5VQAAAwABABQIAAAIAAYAFW55WgiEpW5MV4kIAAAEAAIAdHnWCAAATwAJAF8zngfGFtw+3TuBM3R5HXIOUAAAAQBCAAgABAACAF8z9lUAAAQAAgCeB19rAAAEAAIAxhZJRAAACAAGANw+4h7ZZRgM1WfvHgAABAACAN07cYMAAAgABgCBMyIcu9MVc9g+Q1YAABEAAAABAA4AAgAFAAMAdHnXVNYIAAAGAAQAHXJ0eddU1ggAAAgABgAOUIls3DNJKZApkGwAACMAAwAlTwwenRMAAAEAHAADAAgABgAlT4hJTCidE71D9jIAAAgABgAMHhVGnRP2MuotSmYAAAgABgCdE/YySmZcF4QAHHMAAAoAAQDJiQYAyYnUH9YAqFsHbkpmAAAsAAMAdHklctVWAAABACUABAAIAAYAdHnWCDsA0AAlLUNoAAAIAAYAJXKE0aMydHnWCDsAAAAIAAYAdHk3Myly1ggmEflRAAAIAAYA1VaE0XtUdHk3MylyAACSAAMAVVdtWrBrAAADAEAABwAIAAYAIQZxC44SGz5NAEgCAAAIAAYAIQZxC44SID5NAAcDAAAIAAYAIQZxC44SDT5NADoAAAAIAAYA5EOfFskBvAeQT0gCAAAIAAYAo0/kQ2IZyQE7a7wHAAAIAAYA+BdJZukTSmbVHHU1AAAIAAYAIQZxC44S2WcUWCA+AAA0AAYABgAEAPFF4CivVdg0AAAHAAUA8UWFJ6ZVZAHYNAAACAAGAIls3DOQKQFPZAHYNAAACAAGAPFF4CivVdcBQBwFcgAACAAGAPFFhSemVdcBQBwFcgAACAAGAIls3DOQKdsCAU9HHAAAFQADAAUAAwBVV3ZnJCQAAAUAAwBtWjooswYAAAcABQCwa50TS2YAHUgeAAAYAAEAlnQAAAEAEwACAAgABgCWdGmPFI0VbnlaBwIAAAgABgCWdGmPFW55WgiEqycAAAoAAQByfQYAcn3YZ+lXFI3VNXICAAA=
text credentials authentication	dQAGAEp8yYm9SrdWXX4pOQAAAgA2AAYACAAGAEp87jQ9UgpFdQdcMwAACAAGAMmJ1B/WAKhbSmZ1NQAACAAGAL1KqTUHbpBs9wHfNAAABwAFALdWd4TQZ3wDAlAAAAgABgBdfs4+Q1ZcZocfzBwAAAgABgApOVBmtR3pE7ocknEAADQABgAHAAUAoVvjPms0DQjqHwAACAAGAOM+DQjPMqcBllvqHwAABgAEABVz2D5DVkgeAAAIAAYAnRP2MkpmXBf5USdyAAAIAAYAfwedE/YySmZcF/lRAAAIAAYAFW55WgiEpW5MV4kIAADAAAoASnzJiSk5aFAZBickU1doa0xmvUoAAAIASQAIAAgABgChW+M+azQNCDYA6h8AAAgABgDjPg0IzzKnAZZbNgAAAAgABgCdE/YySmZcF4QA+VEAAAgABgB/B50T9jJKZlwXhAAAAAgABgAVc9g+GQZDVmMRvREAAAgABgAVc9g+Q1Z0edYIOwAAAAgABgAVc9g+Q1Z0eddU1ggAAAgABgAVc9g+Q1ZMZiodiSQAAGgABgAHAAUASnzuND1SCkV1BwAAEwAAAAEAEAACAAYABADJidQfqFt1NQAABwAFAMmJ1B+oW0pmdTUAAAcABQDJidQfqFt1NVlmAAAIAAYAKTlQZrUd6RO6HJJxAAAxAAIARlGUVwEALAAGAAgABgBoUGqTpTYtE5kptFUAAAgABgAZBroRYxGoHj1dknEAAAUAAwAnJIx4yFcAAAQAAgBTVwiEAAAFAAMAaGvafO0IAAAHAAUATGYqHYkkDh9ZZgAABwAFAL1KqTUHbpBs3zQAABgAAQDjPgAAAQATAAIACAAGAOM+fo3tHx0SpwFPLQAACAAGAOM+uY/8H6cB7GbfNAAATwACAMmJXX4AAAEASQAIAAgABgDJidQf1gAVc9g+Q1YAAAgABgBdfs4+FXPYPkNWXGYAAAgABgDJidQf1gAVc9g+Q1YAAAgABgBdfs4+FXPYPkNWXGYAAAgABgDJidQf1gAVc9g+Q1YAAAgABgBdfs4+FXPYPkNWXGYAAAgABgDJidQf1gAVc9g+Q1YAAAgABgBdfs4+FXPYPkNWXGYAAA==
text unauthorized authentication	BgABAPqyAgD6snScAAAHAAEA+rIDAPqytQR0nAAABwABAPqyAwD6srUEdJwAAAcAAQD6sgMA+rK1BHScAAAHAAEA+rIDAPqytQR0nAAAGAABAPqyAAABABMAAgAIAAYA+rK1BHScBZ6JeDNPAAAIAAYA+rK1BHSc+GZqkwWeAAAZAAIAiXj4ZgAAAQATAAIACAAGAIl4M090edYI8WZsLwAACAAGAPhmapOlNol4M090eQAA
text access-denied permission	BgABAPyyAgD8ssCcAAAHAAEA/LIDAPyytQTAnAAABwABAPyyAwD8srUEwJwAAAcAAQD8sgMA/LK1BMCcAAAHAAEA/LIDAPyytQTAnAAACgABAPyyBgD8srUEwJw+qaIM3WUAAE4AAQCiDAYAogzdZUpXYDMtF1wXAQBDAAgACAAGABkGYxG9ESkA/m0ZHwAACAAGAM8eB2NXZkV3Gh8kbgAACAAGAM8eB2NXZkV3N24aHwAABwAFANAAQ2jUZ/IeSFcAAAYABADYczBzLDBEAQAACAAGAAF0sQhGeSVuCnHmAgAABQADAA0Ills2AAAACAAGAPYe0WjofPxr4B7XAgAAIQABAKIMAAABABwAAwAIAAYAogzdZUpXYDMtF1wXAAAIAAYAogzdZRkGSldjEWAzAAAIAAYAogzdZUpXm22IXGAzAAA9AAIAGQaiDAAAAQA3AAYACAAGABkGYxG9EVwXhjMpAAAACAAGABkGYxHhZkozvRHpEwAACAAGAKIM3WUZBkpXYxFgMwAACAAGABkGYxG9EVwXhjMpAAAACAAGABkGYxHhZkozvRHpEwAACAAGAKIM3WUZBkpXYxFgMwAALAADABkGxx+ucAAAAQAlAAQACAAGABkGYxECbr0RyWtcFwAACAAGAMcf14dmFxkGuhFjEQAACAAGAK5wI25R0RkGYxG9EQAACAAGAK5wxx/XhyNuUdFmFwAACgABAPhmBgD4ZmqTpTbaGIl4M08AAIMAAgBcLVOPAAACAEkACAAIAAYAXC3tCNZ8pwDKGDEBAAAIAAYAXC3tCNZ8pwDKGDEBAAAIAAYAXC3tCNZ8zxhtVacAAAAIAAYAXC3tCNZ8zxhtVacAAAAIAAYAU49cLe0IeHbWfMUDAAAIAAYAU49cLe0IeHbWfMUDAAAIAAYAU49cLe0IeHbWfMUDAAAIAAYAU49cLe0IeHbWfMUDAAAzAAYACAAGAH9nvUrtHqk1B26RbAAABgAEAOVm1jPAKBgwAAAHAAUA5WbWM8AoKzCicwAACAAGAHp99GYRNvVcdURDHQAACAAGAHp99GYRNvVcdURNKAAABwAFABkGYxG9Ef5tGR8AAEYAAgBPV2hQAAACABMAAgAIAAYAT1eTZrAnYVCXNcEHAAAIAAYAaFChNuKST1eTZrAnAAAsAAUACAAGAPwFFQ1Ua/kXckSXNQAACAAGAAFGh0V+ggtYMgDRcAAACAAGABlVkxLOPh8N7UXMHAAABwAFAHwLuk/GBxFRzBwAAAcABQAZBmMRvRH+bRkfAAAvAAEAbREGAG0ROxMZBshXnHgpAAEAJAAEAAcABQB8C7pPxgcRUcwcAAAIAAYAVnldbpFtDFtSF0weAAAIAAYA/AUVDVRr+RdyRJc1AAAIAAYAGVWTEs4+Hw3tRcwcAAA/AAIAOxPhKAAAAgATAAIACAAGADsTlXPIV5x4PmkCUgAACAAGAOEoTWZHHQw1sFaxAgAAJQAEAAgABgDkeK9cWm6MXOcCXFcAAAgABgDYQ/wFR3zpCBUNPAAAAAgABgAZVZMSzj4fDe1FzBwAAAgABgDhZkoz6RM2boVzWWYAAGwAAwBTj9hD5HgAAAIASQAIAAgABgBTj9hD/AVHfOkIFQ0AAAgABgDYQ/wFR3zpCBUNBwIAAAgABgDYQ/wFR3zpCBUNPAAAAAgABgDYQ/wFR3zpCBUNzFcAAAgABgDkeK9cWm5Tj4xczFcAAAgABgDkeK9cWm6MXAcCCk0AAAgABgDkeK9cWm6MXOcCXFcAAAgABgDkeK9cWm6MXMxXIHkAABsAAwAIAAYAOxOVc8hXnHg+aQJSAAAHAAUA4ShNZkcdDDWwVgAACAAGAO1FD1UmEQw1NXKlCAAAGwABADYTBgC9Sqk1B26QbPcB3zQBABAAAgAGAAQANhOtawFX/loAAAcABQA2E61rEVsBVwYfAAAKAAEAC2MGAAtjzx5XZjYT3HetawAALAADAOR4ERwgHAAAAQAlAAQACAAGAOR4r1xabjsTjFyVcwAACAAGAOR4r1xaboxc4SibeAAACAAGABEcNdHxHOR4r1xabgAACAAGACAc8Rxl0+R4r1xabgAAgAAHANlQc32fKocYyBYTRXp9AAACAD8ABwAIAAYA2VC8Vl4cR2afFjwGAAAIAAYAc31NA4yCmTOjH+AeAAAHAAUAnyofAUV3Gh8kbgAACAAGAIcYSQa4SkBRKgD5TgAACAAGAMgWVAiRTyVuBHEgZgAACAAGABNFuzS+StEBwTWScQAACAAGAHp9mHj0ZhE2alH1XAAANQAHAAUAAwBLefxr4B4AAAYABABLefxr8x5aaAAABwAFAG1o/m1Lefxr8x4AAAUAAwDOZ2lWbkQAAAYABADOZ4FEaVYGHwAACAAGAG0ROxMZBshXnHjwUQAACAAGAG0ROxMZBshXnHgDUgAAGAABAIcYAAABABMAAgAIAAYAhxhJBrhKQFEqAPlOAAAIAAYAhxhJBrhK6zRAUSoAAAAYAAEA2VAAAAEAEwACAAgABgDZUBmNvFYxA14cR2YAAAgABgDZUM5nvFYWjWlWXhwAACEAAQAZBgAAAQAcAAMACAAGABkGYxG9ESkA/m0yUQAACAAGABkGcYRjEb0RfAPyZgAACAAGABkGYxG9EV4cKQBHZgAAKwACAOVmen0AAAEAJQAEAAgABgDlZtYzwCi9So4nqTUAAAgABgDlZtYzwCi9So4nqTUAAAgABgB6ffRmETb1XIwndUQAAAgABgB6ffRmETb1XIwndUQAAAoAAQB/ZwYAf2e9Su0elhapNQduAAA=
text request-refused invalid-request	KQAGAPmy/rL/sgKzJLNHswAAAQAfAAYABAACAPmyTpwAAAQAAgD+sgydAAAEAAIA/7IynQAABAACAAKzpJ0AAAQAAgAks7CiAAAEAAIAR7PipwAALwAGAPmy/rL/sgKzJLNHswAAAQAlAAYABQADAPmytQROnAAABQADAP6ytQQMnQAABQADAP+ytQQynQAABQADAAKztQSknQAABQADACSztgSwogAABQADAEeztwTipwAALwAGAPmy/rL/sgKzJLNHswAAAQAlAAYABQADAPmytQROnAAABQADAP6ytQQMnQAABQADAP+ytQQynQAABQADAAKztQSknQAABQADACSztgSwogAABQADAEeztwTipwAALwAGAPmy/rL/sgKzJLNHswAAAQAlAAYABQADAPmytQROnAAABQADAP6ytQQMnQAABQADAP+ytQQynQAABQADAAKztQSknQAABQADACSztgSwogAABQADAEeztwTipwAALwAGAPmy/rL/sgKzJLNHswAAAQAlAAYABQADAPmytQROnAAABQADAP6ytQQMnQAABQADAP+ytQQynQAABQADAAKztQSknQAABQADACSztgSwogAABQADAEeztwTipwAAHgABAPmyAAABABkAAwAIAAYA+bK1BE6cTpjPHgdjAAAFAAMA+bK1BE6cAAAIAAYA+bK1BE6cUJizGa0AAAAKAAEAzx4GAM8eB2NXZnILRXdNAAAACgABACAcBgAgHIEzzx4HY2XTV2YAAAoAAQDPHgYAzx4HY1dmSnzuND1SAABRAAQAzx5/WoYNQHgAAAEASQAIAAgABgDPHgdjV2ZAeDsTxlcAAAgABgB/WkB42447E2YJxlcAAAgABgCGDUB4OxNNVcZXxWcAAAgABgBAeDsTxldZa8VnvREAAAgABgDPHgdjV2ZAeDsTxlcAAAgABgB/WkB42447E2YJxlcAAAgABgCGDUB4OxNNVcZXxWcAAAgABgBAeDsTxldZa8VnvREAADwAAQDkeAAAAQA3AAYACAAGAOR4r1yWdFpugUlpjwAACAAGAOR4r1xaboFJjFxVVwAACAAGAOR4r1yWdFpuaY+MXAAACAAGAOR4r1xaboxcVVd3ZwAACAAGAOR4r1yWdFpuaY+MXAAACAAGAOR4r1xaboxcVVd3ZwAAUAADAIFJxx+cbAAAAQBJAAgACAAGAIFJVwizNJdm6ENjAQAACAAGAMcf14fWAIFJszTfHAAACAAGAIFJVwj1gbM0l2boQwAACAAGAMcf14fWAIFJ9YGzNAAACAAGAIFJVwizNJdm6ENjAQAACAAGAMcf14fWAIFJszTfHAAACAAGAJxspTZmk4FJVwizNAAACAAGAMcf14ecbKU2ZpPWAAAAIgACAEp8STsAAAEAHAADAAgABgBKfO40PVKmawpF6y0AAAgABgBJO5oWjwFKfO40PVIAAAgABgBKfO40PVKJbNwzkSkAACEAAQBKfAAAAQAcAAMACAAGAEp87jQ9UqYWgQcKRQAACAAGAEp87jQ9UqYWgQcKRQAACAAGAEp87jTafD1SoB0NNgAACgABAJh4BgCYePwFFQ1Ua2pRxWcAAIUAAQApOQAAAwBAAAgABQADAA0Ills2AAAACAAGAKBP/xiDXABWTB7MAAAACAAGAPYe0WjofPxr4B7XAgAACAAGACEGkxJxC9g+TQBMHgAABgAEAI1cbwKCVyRuAAAFAAMAcl11Amx5AAAHAAUAelpKcZ8IYQIcEgAACAAGAM8eB2NXZkV3Gh8kbgAAGwADAAcABQApOVBmtR3kE7ocAAAIAAYAKTlQZrUd9xO6HKJzAAAIAAYAKTlQZrUd6RO6HJJxAAAjAAQABgAEAEp8CkV1B1wzAAAIAAYASnwKRboFRQN1B1wzAAAIAAYASnwKRQ5PRQN1B1wzAAAIAAYASnwKRUUDdQdKHFwzAAAZAAIASnxJOwAAAQATAAIACAAGAEp8pmsKRboFRQPrLQAACAAGAEk7jwFKfKZrCkW6BQAA
text request-too-large context-limit	WwAFAM8ehg3geH9aKRIAAAIALAAFAAgABgDPHgdjV2ZFdxofJG4AAAYABACGDU1VRhpbAAAACAAGAOB4F1wuA+tFxlQ8BgAACAAGAH9a245mCetFxlRhAgAACAAGACkSHgYTL/lwsAjJcwAAJQAEAAgABgC3VvhFGXOoVNcB1lYAAAgABgBXCJdm6EMZczooqFQAAAgABgClDFUAnlTOMxlz1lYAAAgABgDHH9eH3xyvEWIZ9hwAAAoAAQDPHgYAzx4HY1dmVwjVNZdmAAAKAAEAf1oGAH9a245mCVcIl2boQwAARAABACKzAAABAD8ABwAIAAYAIrO2BGSiX1rYczBzAAAIAAYAIrO2BGSiS2tDc9hzAAAIAAYAIrO2BGSip2XQAENoAAAIAAYAIrO2BGSiS2sBdLEIAAAIAAYAIrO2BGSiPy0mg3MDAAAHAAUAIrO2BGSiwwUmAAAACAAGACKztgRkohdPNAC4BwAAMwABACKzAAABAC4ABQAIAAYAIrO2BGSiPanQAENoAAAIAAYAIrO2BGSizx4HY1dmAAAIAAYAIrO2BGSiSKl/WtuOAAAIAAYAIrO2BGSiO6nEVvVRAAAIAAYAIrO2BGSiPanVNflRAAAKAAEA4IwGAOCMWQlrGg/RlZKj0gAABwABACKzAwAis7YEZKIAAA==
text connection-words network	XQABALlPBgC5T75WEVE0E+0TuhwBAFIADAAFAAMAQ2jUZ/IeAAAHAAUACSUtHUxm7mtLeQAABQADAAsfWWb+awAABgAEAMMS/UXua3NXAAAEAAIA/UWCVwAACAAGABZKM3K3NE8CnxbOVwAABwAFADNytzQhSoMezlcAAAcABQCUDf8FXFeFaJJxAAAEAAIA0mdLGQAABQADABNuT26pNQAABwAFAPRUxGcVDXtE+1wAAAQAAgAHIgYHAABGAAIA7h5TVwAAAgATAAIACAAGAO4eoWf1UcpPLB/sNAAACAAGAFNXKmcIhEl0Qx/KTwAALAAGAAgABgC5T75WEVE0E+0TuhwAAAUAAwBDaNRn8h4AAAUAAwATbk9uqTUAAAcABQD0VMRnFQ17RPtcAAAEAAIAByIGBwAACAAGAPwFSC0VDZp4HgYdEgAAMQEEAPwFByIgEUB4AAADAEYABQAGAAQA/AUVDSBPiXgAABYAAAABABMAAwAEAAIAByIGBwAABQADAAcinzQGBwAABgAEAAcickQGB5E0AAAWAAAAAQATAAMABAACACARzAcAAAYABAAgERtRxgdGUQAABQADACARDE+4BwAABgAEACARG1HGB0ZRAAAIAAYAQHg7E8ZXSESeFkZRAABIAAgACAAGALlPvlbkExFRNBO6HAAACAAGALlPvlbkExFR5HA0EwAABwAFAB4GXRwcEkdmsQIAAAgABgAeBl0cHBJHZjQtBwMAAAgABgC5T75Wn1TkExFRNBMAAAgABgC5T75Wn1TkExFR5HAAAAgABgAeBl0cHBJHZq5UBwMAAAgABgAeBl0cHBJHZq5UNC0AAJkAFQADAAEADQgAAAYABAD2HtFo6Hz8awAACAAGAO4eoWf1UcpP7DSgcQAABAACAG0vglcAAAcABQBTVwiESXRDH8pPAAAHAAUAIQaTEnEL2D5MHgAABwAFAHF91Wj2Hjsz/GsAAAgABgCgT/8Yg1wAVkwe7DQAAAUAAwBFWNpn+1wAAAgABgDlKJVzTWZHHTZuqjUAAAYABABxfWQXgR87MwAABwAFAPVc7Gb1Uew0oHEAAAQAAgCWbME1AAAHAAUAfIIjDpMclmzBNQAABgAEAKJLU2YxHplXAAAEAAIAA1sEHQAABgAEAM1n3D4DDkNWAAAIAAYAgQvxBfhwyhadCHsIAAAHAAUA+4G2J58fpXGhCAAABgAEANdncXnOV6BxAAAHAAUAyRLhRlp5KW6gcQAAIgACAHF9JyQAAAEAHAADAAgABgBxfSckZBeMeIEfyFcAAAgABgAnJIx4yFdtL4JX1nAAAAgABgAnJPYe0WiMeMhXjmUAAAoAAQAHIgYAByJKcXJEBgeqIiYtAAAKAAEAByIGAAciSnFyRAYHqiIvHwAACgABABlVBgAZVZMS3j6/B5EnLgMAAAgAAQC1HAQAtRy+VsEANBMAAAoAAQDfGAYA3xgWSjNytzTbHDUfAAAKAAEAJyQGACckjHjIV5pXw3FXHgAACgABAFEtBgBRLUsHahmjT8o+XWwAADEABACZNcMStmjUHwYAZxw2bpIHR2aBc+YCAQAjAAQACAAGAJk1rWv5F7lPvlYRUQAABgAEAMMS/UXua3NXAAAIAAYAtmjoeEloPV31Uew0AAAIAAYA1B/Fic5PcRgBW9gcAAA=
text proxy-tls network	GAACAEVY2mcAAAEAEgACAAcABQBFWBaL2mdyAvtcAAAIAAYA2mc1WLuIcgKVM/tcAAAZAAIAzl8m0wAAAQATAAIACAAGAM5fJtNFWFVzFovaZwAACAAGACbTN126cEVYFovaZwAABwABALcYAwC3GKYAylEAABgAAQAxIwAAAQATAAIACAAGADEjsTMscjczJhG8EQAACAAGADEjsTMscjczJhG8EQAACgABAIlsBgCJbNwzAh6VKZRE6yEAAAcAAQCrcgMAq3KCRgQDAAAHAAEACm4DAApu9GzlAgAABwABAIZ+AwCGflQDVFwAAAoAAQDugQYA7oFAI11mnx/tAHU1AAAIAAEApV0EAKVd/oA6NWYBAAA=
text timeout network	wQAKAM8eDQi5T/Yem237gUpx3IPgeBlVAAACAGkACgAVAAAAAQASAAIABwAFAM8eB2NXZkV3Gh8AAAgABgDPHgdjV2ZFdzduGh8AAAMAAQANCAAAFgAAAAEAEwACAAgABgC5T75WEVE0E+0TuhwAAAgABgC5T8NWvlYRUTQT7RMAAAYABAD2HtFo6Hz8awAACAAGAJttiFwWH8NWz1FZZgAABwAFAPuBtiefH6VxoQgAAAUAAwBKcaoiLx8AAAgABgDcg+EYFFjPUOtFxlQAAAYABADgeBdc60XGVAAACAAGABlVkxJ8gikO3j6THAAASQAIAAgABgAzcrc0IUqDHgEDzlcAAAgABgAzcrc0TwIBA0MczlcAAAgABgB7bTNytzQVHwEDzlcAAAgABgAzcrc0TwI7awEDzlcAAAgABgDfGBZKM3K3NNscAQMAAAgABgAWSjNytzRPAp8WAQMAAAgABgDLKRFQuEq7NDNyAQMAAAgABgC4Srs0M3KLJ08CAQMAAE0AAQAzcgAAAgATAAIACAAGADNytzQhSoMeAQPOVwAACAAGADNytzRPAgEDQxzOVwAANAAGAAUAAwBDaNRn8h4AAAgABgC5T75WNHIRUd80NBMAAAgABgCbbYIniFzrgRYfw1YAAAgABgD2HtFogifrgTRyxTUAAAgABgCbbYIniFzrgRYfw1YAAAgABgD2HtFogifrgTRyxTUAAA==
text file-words filesystem	XQEUAHlP13H7IcA5FEUVUFZn/o5TVzNnK08WSrhKPHKLeH5EeloeJDIew0sAAAEARQEQAAgABgB5T/QXPVVLHioT3zQAAA8AAAABAAwAAgAEAAIA13FyeQAABQADAPshcnm0cQAACAAGAMA5mEshVnkLSwcRMwAAFgAAAAEAEwACAAgABgAURZlP9BdMHt00tk8AAAgABgAVUBRFmU/0F0we3TQAAAQAAgBWZ6QTAAAVAAAAAQASAAIABwAFAP6O727jNCVLFEUAAAgABgD+ju9urVDjNCVLFEUAABYAAAABABMAAgAIAAYAU1c+ZxZBCISBc0tmAAAIAAYAU1c+ZxZBCISBc0tmAAAIAAYAM2dTV3A/YVcIhPgXAAAcAAAAAQAZAAMABgAEACtPlwdUZkkeAAAHAAUAFkorT5cHVGZJHgAACAAGALhKK0+bB1RmSR7fNAAACAAGADxyJRHTUZZsxTX4awAAFgAAAAEAEwACAAgABgCLePwQelphAmpPpAgAAAgABgCLePwQeloTcmECak8AAAgABgBTV/RmED4NNipnCIQAACgAAAABACUABAAIAAYAfkR6WpUepAg6I5E0AAAIAAYAfkR6WpUeE3KkCDojAAAIAAYAelphAqQIRBw6I5E0AAAIAAYAeloTcmECpAhEHDojAAAIAAYAHiRoVitPTUSXB2AXAAAoAAAAAQAlAAQACAAGACtPlwd8REkeOiORNAAACAAGACtPlwd8REkeOiMlSgAACAAGACtPlwcVAjojQhyRNAAACAAGACtPlwcVAjojQhwlSgAALgAAAAIAEAACAAUAAwAyHrRLm3EAAAgABgDDSzIejFxpCD5pm3EAABoAAgAPAAAAAQAMAAIABAACADojkTQAAAUAAwCBRDojkTQAAAgABgD4F/MTSWYcc3U1uhwAAA==
text process-trouble process	bwEKAJdWgQsIHoKVkVzuZtB2JRKVEqQ6AAACAL4ACQAVAAAAAQASAAIABwAFAJdWQ0uISTMTvAcAAAgABgCXVkNLiEmjTzMTvAcAAAQAAgCBC34IAAAFAAMACB7qLWFsAAADAAEAgpUAAAgABgCRXIyCCB4LWGJo6i0AABMAAAABABAAAgAGAAQA7mawa6ETODUAAAcABQDuZrBrS12hEzg1AAAWAAAAAQATAAIACAAGANB2ug1MbsVnvRETVQAACAAGANB2ug1MbsVnvRETVQAAFgAAAAEAEwACAAgABgAlEpA0xWeCLqAWvREAAAgABgAlEpA0xWeCLqAWvREAAEwAAAABAEkACAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuBCIx4AAAIAAYAlRIoPyEG4WxxC4EIAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYApDqVEig/mhYhBosBAAAIAAYApDqVEig/mhYhBosBAACiAAwABAACAAciBgcAAAQAAgC/B1QtAAAFAAMA8XbxczluAAAoAAAAAQAlAAQACAAGAMxPPCN9H541jmVhUAAACAAGAMxPLnkAdH0fQR9aZgAACAAGAMBLmlbMTw1cfR+LZQAACAAGAMxPfR9MHo1lzADofAAAIgACAEZRlFcBAB0ABAAFAAMAJySMeMhXAAAGAAQALnkAdEEfWmYAAAYABAAhiMkfHhS7HAAABwAFAJZ4FVFcUN80tGgAAAQAAgDKiM0fAAAEAAIAbj+YNAAAHwAAAAEAHAADAAgABgAzcrc0TwJDHM5XEkoAAAgABgAzcrc0TwI7a85XJUoAAAgABgAWSjNytzRPAp8WzlcAAAgABgB/Z7hK7R7ZNDJPoHEAAAYABADwZ1hXcVtULQAABAACAGUcb0QAAAUAAwBDaNRn8h4AAAoAAQDKiAYAyojNH9YA03BOFyoTAAAKAAEAyogGAMqIzR/WAKcWwTUmgwAACgABAHiTBgB4kxJP4QNAUe8ewmcAAGsABADvlPBncVsEJQAAAgAuAAUACAAGAO+U6wOpSYxWowyCMwAACAAGAPBnWFdxW1QtTAK4BwAACAAGAPBnWFdxW1Qtuk+9BwAACAAGAHFbF3NoAlQtilb/UQAACAAGAAQli3gtHVQXfk/kEwAANAAGAAgABgDFZ70RE1X+bftcGR8AAAgABgDFZ70RE1UDbv1r+1wAAAgABgDFZ70REW4TVf5t+1wAAAYABAAIHuotYWx4RQAACAAGAAgefUXqLYFEYWwGHwAABwAFAItFCB7qLWFsgkYAAAoAAQCXVgYAl1YnJENLjHiISchXAAAgAAEAfVoFAH1ajW0cCeIC0IMBABYAAwAHAAUAVx43UWhVzABcHgAABgAEANAAQ2jUZ/IeAAAFAAMAByIGB+UAAAAJAAEAfVoFAH1ajW0cCeIC0IMAAAoAAQD8BQYA/AUVDfhwU27edwgeAAA=
text crash-words crash	KQABAJkTAAABACQABAAHAAUAmRPBZX4IhABcbAAACAAGAJkTwWV+CIQAYWzxLQAACAAGAJkTwWV+COIthABhbAAACAAGAJkTZWyELsFlfgiEAAAACgABABMiBgATIksdbynOCFB48WsAAAoAAQBhKAYAYSgTIkQdzghQePFrAAAKAAEAVB0GAFQdwCqJbOEzUyrxawAAGAABAHJ4AAABABMAAgAIAAYAcni7GbRLOBOtAE1XAAAIAAYAcni7GblLAls4E60AAAAhAAIAdFpBMwAAAQAbAAMABwAFAHRaUVBhAsEHNjMAAAgABgB0WkkzUVBhAsEHvhMAAAgABgBBM5MSzj50WlFQYQIAACEAAQCGdwYAhnfJCIt4JxHAKGtPAQAWAAMACAAGAMcf14e6EUFdqB4MNQAABQADAENo1GfyHgAABQADAENo1GfyHgAAIwADAMcfKTm9SgAAAQAcAAMACAAGAMcf14fWALoRkHicTwAACAAGACk5UGa1HZB4nE9dGAAACAAGAL1Kz2eQeJxPk1agFgAACgABAL1LBgC9S5pWolsqT7NDgEQAAAcAAQA7MwMAOzNZAaoRAAAKAAEAEiIGABIiAnHlAJ0ItUPQAAAAGAABANQfAAABABMAAgAIAAYA1B/Fic5PcRiUDQFbAAAIAAYA1B/Fic5PcRiUDQFbAABKAAIAjmyxcgAAAgATAAIACAAGAI5sfETbApE0XB7wUQAACAAGALFyjmz8UXxE2wJmRwAAMAAIAAQAAgDKiM0fAAAEAAIAC2PedwAABQADAJkTwWV+CAAABAACAMMS/UUAAAgABgB/Z7hK7R7ZNDJPoHEAAAQAAgDrF4IzAAAFAAMA6xeGM8wcAAAFAAMA6xeVMwYfAAB9AAcA1B+/NLFy/g4UWP5zi3gAAAIAMQAGAAYABAALY5sC3ne8NQAABwAFAAtjmwLed881onMAAAcABQDKiM0f1gDPNaJzAAAIAAYAwxL9RX4A/WtzVwYfAAAIAAYAf2e4Su0e2TQyT6FxAAAGAAQA6xeVM6EABh8AAEAABwAIAAYA1B/Fic5PcRgBW9gcAAAIAAYAvzRHSxUeFkrnF9UcAAAIAAYAsXKObPxRfERmR5E0AAAIAAYA/g4CHpREDY32a881AAAIAAYAFFjQg1ECzzUBTztrAAAIAAYA/nPUeJVoCHFkCCVuAAAIAAYAi3jrQ3JP0AgcEgRPAAAKAAEAIQYGACEGjhJ4Zq8jAUblVwAAKwACAIhFSHgAAAEAJQAEAAgABgCIRUh4H0YiUoNcAFYAAAgABgCIRUh4H0YiUoNcAFYAAAgABgBIeCJSg1zAQ28CAFYAAAgABgBIeCJSg1zAQ28CAFYAAAoAAQAhBgYAIQZxC44SrBGxZYEcAAA=
text hang-words crash	IAADAL8HFVALUAAAAQAZAAMABgAEAL8HVC0xAQJQAAAHAAUAFVC/B04qVC0xAQAACAAGAAtQ4Ci/B1QtMQHfNAAACAABAI94BACPeEwwRQECUAAANQAEAHmTDJRqk9xnAAABAC0ABQAIAAYAeZMMHRUgiST2AEtmAAAIAAYADJQZIAwdiST2AEtmAAAIAAYAapMMHRUgiST2AEtmAAAHAAUA3Gd9WGaTkyT2AAAACAAGANxndJN9WJMk9gBIHgAACgABAAwdBgAMHRUgZpOJJPYAS2YAADMAAQAMHQAAAQAuAAUACAAGAAwdFSBmk4kk9gBLZgAACAAGAAwdFSBmk4kk8YL2AAAACAAGAAwdFSBmk/WCiSSCLgAACAAGAAwdFSBmk5wGiSTVJAAACAAGAAwdFSBmk8AZKXmJJAAACgABAJhsBgCYbA02m22IXJp4Fh8AAAoAAQCbbQYAm22IXBYfmU/0F7RWAAAJAAEA8XYFAPF2jhLxczlu5gIAAE4AAQDxdgAAAQBJAAgACAAGAPF2jhLxcxU+OW5kAQAACAAGAPF2jhLxcw0+OW46AAAACAAGAPF2jhLxcxs+OW5IAgAACAAGAPF2Ej6OEvFzOW4kJAAACAAGAPF2Ej6OEvFzXGZ9HwAACAAGAPF2Iz6OEvFz9YI5bgAACAAGAPF2Iz6OEvFzOW7xggAACAAGAPF2jhIQPvFzwBkpeQAAPwAEAJttM2dHWg9XAAABADcABgAIAAYAm22IXBpzFh+ZT/QXAAAIAAYAM2dTV3A/V1oIhBpzAAAIAAYAR1oac0go/FY0cjNuAAAIAAYAD1ebbYhcGnMWH5lPAAAIAAYAM2dTV3A/D1cIhBpzAAAIAAYAD1cac0goEl0zazRyAAA8AAEAm20AAAEANwAGAAgABgCbbYhcFh/DVs9RrlQAAAgABgCbbYhcFh+0Vq5UMlEAAAgABgCbbYhcFh+ZT/QXtFYAAAgABgCbbYhcFh/DVs9R4nAAAAgABgCbbYhcFh+0VuJwRlEAAAgABgCbbYhcFh+ZT/QXtFYAACIAAgAZVaESAAABABwAAwAIAAYAGVWOEu1FZxhIBk8XAAAIAAYAoRIZVe1F3kBnGEgGAAAIAAYAGVWTEs4+7UVnGEgGAAAKAAEA3jQGAN405U88I+ZW+UX8VgAALAADAOZWlW0NbQAAAQAlAAQACAAGAOZWnE9dGPlFgUT8VgAACAAGAJVtpFucT10Y4gLmNAAACAAGAA1t5lacTwpuEI1dGAAACAAGAA1tlW2kW5xPCm5dGAAACgABABQIBgAUCKVcVi0MW4QnhC4AABgAAQDMTwAAAQATAAIACAAGAMxPLnkAdH0fr2dBHwAACAAGAMxPm22IXH0fFh+jTwAACgABABUeBgAVHjwjVBchHdw04TQAAAoAAQD8BQYA/AUJDJ14FQ1UaylSAAAiAAIAGVWhEgAAAQAcAAMACAAGABlVjhIhPu1FLgPUeAAACAAGAKESGVXtRd5ALgPUeAAACAAGABlVkxLOPu1FLgPUeAAACgABABlVBgAZVe1FVAhYLZwWIGYAAA==
text memory-words memory	CgABAB9KBgAfSmFXoEvlITEePmkAAAcAAQDjVgMA41aKVkkCAABNAAEAH0oGAB9KYVegSzEePmnzAQEAQgAJAAQAAgBlHG9EAAAFAAMAWWtHebMGAAAIAAYAcnjIS1du31FBXcNWAAAHAAUAkYjMH1st1QhaeQAABgAEADcq2We8hBpYAAAIAAYAXG4TbvFcJXlZZhkfAAAIAAYA9VxCcyEkpFfsZupWAAAFAAMAE0W7NL5KAAAFAAMAHw3rRdZUAAAaAAMAH0q7ZWETAAABABMAAwAHAAUAH0phV6BLMR4+aQAABAACALtlkgcAAAQAAgBhE15dAABMAAcAfS6hWw2iAiWSSZGI+4EAAAIAFgADAAgABgAfSmFXoEsxHj5p8wEAAAUAAwC7ZZIHrQIAAAUAAwBhE4IAXl0AACoABwAEAAIAfS7WMwAABAACAKFblW0AAAMAAQANogAABAACAAIlSHgAAAUAAwCSSSKIOQkAAAcABQCRiMwfWy3VCFp5AAAHAAUA+4E1T4l4Dwm0aAAABwABAGETAwBhE4IAXl0AABkAAgBra3EvAAABABMAAgAIAAYAa2ttCRpzU1rWj/xWAAAIAAYAcS8ZWBpzU1prbI6EAAAKAAEAhmwGAIZsXBdhMw8f43AsHwAACgABAG4/BgBuP6sBmDTFZ6AWfUUAADUAAQAMIgAAAgAOAAIABQADAAwi5QC4BwAABgAEAAwiywflAMpRAAAhAAYAAwABALYpAAAFAAMAuyltVQYfAAAIAAYAzE8ac30f/FYzbptlAAADAAEAnAgAAAQAAgBVCEZmAAADAAEAljUAADkAAgDIJwwBAAACABkABAADAAEAyCcAAAYABADIJ1cLQAKAVQAABAACAAwByCcAAAcABQAMAcgnVwtAAoBVAAAZAAQABAACALtlkgcAAAcABQAfSmFXoEsxHj5pAAAEAAIAbWj+bQAABQADAPKBl24ECAAAQQAGAGocnGwTRWlacni2aAAAAQA3AAYACAAGAGocT1oECE8C3y3fcAAACAAGAJxspTZmk2ocU1oECAAACAAGABNFuzS+SkxaahwECAAACAAGAGlajW1qHFNa4gIbBgAACAAGAHJ4uxm0S0RaahytAAAACAAGALZo6HhJaENaQV04EwAAGAABAAFGAAABABMAAgAIAAYAAUYfSmFXoEsxHj5pAAAIAAYAAUYfSmFXoEuWeIgnAAAYAAEAeQ4AAAEAEwACAAgABgB5Dl957m7bjmEA5lYAAAgABgB5Dl95YQDmVhCN+UUAACsAAgCVbQIlAAABACUABAAIAAYAlW2kWwwi4gLlAAtPAAAIAAYAAiVIeAwi+QDlANZwAAAIAAYAlW2kWwwi4gLLB+UAAAAIAAYAAiVIeAwi+QDLB+UAAAA=
text install-words install-update	3QAHAOs0eUV9RZF42HjbeLFKAAACAIQACgAHAAUA6zQCcd5RJW54BwAACAAGAHlF6zQCcepD3lElbgAACAAGAH1F6zQCcYBE3lElbgAACAAGAJF46zQCcVxQ3lElbgAABgAEANh42VrKFqEIAAAHAAUA23hcWykqsmVBBgAABwAFANh42VrKFqBxoQgAACgAAAABACUABAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAIAAYA2HjZWi4De3nWCMoWAAAWAAAAAQATAAIACAAGANh4ylfZWnt5H3PWCAAACAAGANh42VouA3t51gjKFgAACAAGALFK4DMpKsJlDDU1cgAATQAKAAQAAgAHIgYHAAAFAAMAQ2jUZ/IeAAAGAAQAzWfYPgMOQ1YAAAYABABZB2Uc+Q1HZgAABQADAPF28XM5bgAADwAAAAEADAACAAQAAgC/B1QtAAAFAAMAFVC/B1QtAAAIAAYAU1cIhHkD53BGUZRXAAAEAAIA5lb5RQAABQADABNuT26pNQAACAAGAMI0w0scM4RsFQ2NXAAAvQAEAOs02HjbeJF4AAACAIoABwAWAAAAAQATAAMABAACACARzAcAAAYABAAgERtRxgdGUQAABQADACARDE+4BwAABgAEACARG1HGB0ZRAAAIAAYA/AUVDSBPiXhIHG5EAAAwAAAAAQAtAAUABwAFAAciBgeMNMRDBwMAAAgABgAHIp80BgeCRkBrBwMAAAgABgAHInJEBgekFpE0zBwAAAgABgAHIhRFlTQGB5An3zQAAAgABgDgRqE0ByIleQYHSBwAABYAAAABABMAAgAIAAYAQHg7E8ZXSESeFkZRAAAIAAYAQHg7E8ZXVkSkGAxPAAAFAAMABIQMT7BWAAATAAAAAQAQAAIABQADAENo1GfyHgAACAAGAPGCn2VyA+wtQ2jUZwAAKgAFAAcABQDrNAJx3lElbngHAAAGAAQA2HjZWsoWoQgAAAcABQDbeFxbKSqyZUEGAAAIAAYAkXjrNAJxXFDeUSVuAAAIAAYA6zQCcd5RJW5PZpgdAAApAAEAZVEAAAEAJAAEAAgABgBlUS5cJALrNAJxXUkAAAcABQBlUS5cJAJdSVYBAAAIAAYAZVEuXFdJJAJ7AEISAAAIAAYAZVEuXCQCWUk0aNAAAAAKAAEAplsGAKZb6zQCcWkCJDVJWgAACgABAKFmBgChZlcIJBHrNAJxtikAAAoAAQDrNAYA6zQCcRkBtineUSVuAAAZAAIA+Q3beAAAAQATAAIACAAGAPkNXWZeAOs0AnHFgQAACAAGANt4XFspKvkNLgPRgQAAGAABAI1cAAABABMAAgAIAAYAjVzrNAJxbwLeUS1uAAAIAAYAjVzrNAJxbwLeUYJXAAA+AAMAeUXYeNt4AAACABwAAwAIAAYAeUXrNAJx6kPeUSVuAAAIAAYA2HjZWi4DyhahCI5xAAAIAAYA23hcWykqLgOyZUEGAAAaAAMABgAEAENo1GfyHkhXAAAIAAYA4EahNAciJXkGB0ZmAAAIAAYA9FTEZxUNe0QiHvtcAABGAAIA5HikOAAAAQBAAAcACAAGAOR4r1xabglcjFxVVwAACAAGAOR4r1xabvkTjFwCZgAACAAGAOR4r1xaboxcC1DgKAAACAAGAOR4r1wKXlpueQKMXAAACAAGAOR4r1xaboxcm3jfUQAACAAGAKQ45HiaFn0Br1xabgAACAAGAOR4z2uvXFpuMhiMXAAATgABAOR4AAABAEkACAAIAAYA5HivXFpujFxXCJdmAAAIAAYA5HivXFpuCVyMXFVXAAAIAAYA5HivXFpu+ROMXAJmAAAIAAYA5HivXFpujFxCa2NoAAAIAAYA5HivXFpujFxXCJdmAAAIAAYA5HivXFpuCVyMXFVXAAAIAAYA5HivXFpu+ROMXAJmAAAIAAYA5HivXFpujFxCa2NoAABWAAQA8YKsDDk+UmYCACQkSFcCABgAAwAEAAIAMlEjAgAACAAGAG8OlRzWd0hm8VygNAAACAAGAG8O1ndhAPFcoDRyAgAAMwAGAAYABADxgv4c4y38HQAABwAFAPGCDx6CRv4c4y0AAAcABQCsDGkIPmkwT9k0AAAIAAYArAwwT1kI2TTjZpUzAAAIAAYAOT4hBo8SaVo6KLMGAAAIAAYAUmZvRAEebRx7COprAABrAAEAvUoAAAIASQAIAAgABgDxgrZDcgP+HOMt/B0AAAgABgDxgjJrcgMPHoJG/hwAAAgABgCsDAqNaQhVAD5pME8AAAgABgCsDFFpaQhVANaPMmsAAAgABgA5PiEGjxJpWmECOigAAAgABgA5PiEGjxJpWk0oMmsAAAgABgCBSbM0YwE6KDocJCQAAAgABgCBSbM0TSgya2MBJCQAABwAAwAIAAYAvUqpNQdukGz3Ad80AAAIAAYAvUqpNQdukGw5a/cBAAAIAAYAvUqpNQdukGz3AUEcAAA2AAIA6E95VgAAAgAcAAMACAAGAINPXhcMW0semR5MHgAACAAGAF4Xc08MW0seRxKZHgAACAAGAF4XA1uMZQQdnQDgHgAAEwACAAgABgDoT6kjCUW2Vkoz5BMAAAgABgB5VuJGdXlybRUfDDUAAAoAAQBvDgYAbw7Wd2EAkyeQNFFEAAAKAAEAIYgGACGImjPJHy9MAQKHbAAACgABABlVBgAZVWpdkxJIeNw+zRgAACAAAgCTeCckBgBUUIhJqSKtM8EH7wEBABQAAgAHAAUAk3ioUC9ASVEUWAAACgAIACQkSFcnJIx4yFfWcPMARlEAAC8AAQAjeQYAI3mTJM9nzFd7bf9lAQAkAAQABwAFAG8O1ndhAJA0SEQAAAgABgC9S5pWolszE5E0gQAAAAgABgBvDtZ3YQCQNFFE9BcAAAgABgC9S5pWolsURZU0MxMAAAoAAQCxGQYAsRn6dklVnmXGZ3ICAABGAAUAfUX+cy9M6zR5RQAAAgAqAAUACAAGAH1F6zQCcYBE3lElbgAABwAFAP5z1HhBH/5r1wIAAAUAAwAvTAECgmwAAAgABgDrNAJx3lElbngHeEUAAAgABgB5Res0AnHqQ95RJW4AABIAAgAHAAUA0ABDaNRn8h5IVwAACAAGAItlThfQACoTQ2jUZwAA
text auto-update install-update	GAABANh4AAABABMAAgAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAYAAEA6zQAAAEAEwACAAgABgDrNAJx3lElbngHZAEAAAgABgDrNAJx3lElbk9mmB0AAAoAAQDXgwYA14PhGBRQKSoUWLJlAAAKAAEAFEoGABRKkhz5DWcvXWaPVgAABwABAGVRAwBlUS5cJAIAAAoAAQAggwYAIIMHUE4oLB/fNHMDAAAVAAEAGAgAAAEAEAACAAUAAwAYCDYAOF0AAAgABgAYCE4oNgA4XddwDwEAAAoAAQA5PgYAOT4hBo8SaVolT4hJAAA=
text reconnect network	QAABAElmBgBJZrlPtRy+VhFRNBMBADUABgADAAEARlEAAAMAAQAMTwAABQADAMxPfR/ofAAAFQAAAAEAEgACAAcABQAHIgYHjDTEQwcDAAAIAAYAByKfNAYHgkZAawcDAAAIAAYA/AUVDSBPiXhIHG5EAAAGAAQAIBEbUcYHRlEAAF8ABADmVlxmzE8HIgAAAgA3AAYACAAGAElmuU+1HL5W5BMRUQAACAAGAPcTSWa5T7UcvlYRUQAACAAGAElmuU+1HL5WNHIRUQAACAAGALlPvlbkExFRNxw0EwAACAAGAPcTuU++VhFRNxw0EwAACAAGALlPvlY0chFRNxzfNAAAHwAFAAQAAgDmVvlFAAAHAAUAXGZ9H01X6HwkJAAABQADAMxPfR/ofAAABAACAAciBgcAAAUAAwAHIp80BgcAADwAAQDIIgAAAQA3AAYACAAGAMgihlWpIw9xFEUTjQAACAAGAMgihlWpI20JD3EURQAACAAGAMgihlWpI7spFEUZAQAACAAGAMgihlWpI4NJU2YURQAACAAGAMgiFAiGVaVcqSMURQAACAAGAMgiFAiGVaVcqSMURQAATQACALlPGVUAAAIAIgAEAAYABABPF14cPAadAAAABwAFAAJxcQclbm5E5gIAAAgABgAMV6Vc0mcCW0sZqgAAAAgABgDNZ9g+Aw5DVl4ASB4AACQABAAIAAYAuU++VhFRNBPtE7ocAAAIAAYAuU/DVr5WEVHKUTQTAAAHAAUAGVWTEt4+aW0sHwAACAAGABlVkxLePmltPx+icwAAQAAFABiD2VCQS41Fhn4AAAEANwAGAAgABgAYg9lQsTO8VhONLiMAAAgABgDZULxWE43KMu0ALiMAAAgABgCQS6oM2VDxVLxWyhYAAAgABgCNRdpG2VA9eLYR6EMAAAgABgDZULxW5EMTjQRPyQEAAAgABgCGflQD2VAOT7xWVFwAABkAAgCQS41FAAABABMAAgAIAAYAkEuqDPFUyhYFT/0BAAAIAAYAjUXaRj14thHoQwgeAAAKAAEADUUGAA1FqSPWM8AoJB3xXAAACAABADgTBAA4E1tXgQBaaAAA
text connection-ends network	igAEAP1F0mepXAxXAAACAEEACAAGAAQA/UVzV9cB6msAAAcABQD9Rf1rc1fXAQYfAAAIAAYA/UWQbHdX1wHfNAJQAAAGAAQA/UWCV9cBJG4AAAYABADSZ0sZ/FaqAAAABwAFANJnD1dLGRJdqgAAAAgABgCpXAxX0mekW0sZqgAAAAgABgAMV6Vc0mcCW0sZqgAAAEAABwAIAAYAuU++VhFRNBPtE7ocAAAIAAYAuU++Vi9rzzURUTQTAAAIAAYAuU++VhFRNxw0E+0TAAAIAAYAuU++VotlnB3nLRFRAAAIAAYACk0HjblPvlYRUTQTAAAIAAYAuU+zQ75WEVF4BzQTAAAIAAYAB435Hn0fuU8+ab5WAABMAAEAuU8AAAIAEwACAAgABgC5T75WEVE0E+0TuhwAAAgABgC5T8NWvlYRUcpRNBMAADMABgAHAAUAwxL9Re5rc1fMHAAACAAGAAxXpVzSZwJbSxnMHAAABQADAP1FglckbgAACAAGAH9nuErtHtk0Mk+ScQAACAAGALZo6HhJaD1d9VHsNAAACAAGAOEYFFhWV9CDHHP8TgAAGAABANQfAAABABMAAgAIAAYA1B/Fic5PcRgBW8MSAAAIAAYA1B/Fic5PcRgBW8MSAABnAAEAmTUAAAIAJQAEAAgABgCZNa1r+Re5T75W5BMAAAgABgCZNa1r+Re5T+kTvlYAAAgABgCZNa1r9xP5F7lPvlYAAAgABgCZNa1r9xP5F7lPvlYAADwABwAGAAQA+R59Hz5p6HwAAAYABACcBtUkoHHgHgAACAAGADVLllbXGJ9PvGVmRwAACAAGALFy/FHDVt5RJW4EcQAACAAGAPYe0WiTJM9nilZoSQAACAAGAFNXKmeTJAiEz2dJdAAACAAGAM1n3D4DDkNWkyTPZwAACgABAKZbBgCmW81n2D4DDkNWKTUAAHUABAAHIsMS/UUJJQAAAgBJAAgACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGALlPvlYRUQxPNBPtEwAACAAGALlPvlb7ThFRDE80EwAACAAGALlPw1a+VhFRylFAawAACAAGALlPw1a+Vi9rEVHKUQAAIwAEAAgABgAHInJEBgflAJE0zBwAAAgABgDDEv1FfgDua3NXzBwAAAYABAD9RYJX1wEkbgAACAAGAAklLR1MZu5rS3nMHAAAKgABAEB4AAABACUABAAIAAYAQHg7E8ZXHgZdHBwSAAAIAAYAQHg7E8ZXHgZdHBwSAAAIAAYAQHg7E8ZXVkQeBl0cAAAIAAYAQHg7E8ZXVkQeBl0cAAA9AAEAMSMAAAIAJAAEAAgABgD8BRUNIE+JeE4oo1QAAAcABQDtRR4RD1XXAWwHAAAIAAYAyYnUH9YAqFtKZnU1AAAIAAYAuWiRc1p5nHgCUiwDAAATAAIACAAGADEjsTMscjczJhG8EQAACAAGADEjsTMTbixyNzMmEQAA
text memory-grows memory	kQAPAEt5/WtPeW4crwg0cgFxcD9XbvYc3xyYNItFYS8eBgAAAQB+AAsADQAAAAEACgACAAMAAQBLeQAABAACAP1rS3kAAAUAAwBPeZBs3zQAAA0AAAABAAoAAgADAAEAbhwAAAQAAgCvCG4cAAAGAAQANHJuHN80pQgAAA8AAAABAAwAAgAEAAIAAXFLBwAABQADAAFx3T5LBwAABgAEAHA/TwcBcd80AAAGAAQAV27fUcNWNBMAAA8AAAABAAwAAgAEAAIA9hy7TwAABQADAN8c9hy7TwAADwAAAAEADAACAAQAAgCYNDojAAAFAAMAi0WYNDojAAANAAAAAQAKAAIAAwABAGEvAAAEAAIAYS+5VQAABwAFAB4GIRJdHPEtR2YAAIgACAA3KrQ0zIl6C3xP8WbMT61QAAACACYABQAGAAQAahwECN8tNQEAAAgABgAfSmFXoEsxHj5p8wEAAAUAAwC7ZZIHrQIAAAUAAwBtaL8C/m0AAAgABgD1XEJzISSkV+xm6lYAAFUABwAEAAIANyrZZwAABQADALQ0E0W9EgAABgAEAMyJ1B8XXO5FAAAHAAUAeguHRflF5FZ4BwAABwAFAHxP2zSdE0dmbRwAABEAAAABAA4AAgAFAAMA8Wb9a5s1AAAGAAQA8WaQbJ813zQAAB8AAAABABwAAwAIAAYAzE99H4kkjmX2APYcAAAIAAYAzE99H1Jm7mtvRAEeAAAIAAYArVDjNMxPfR9ubNUvAAAYAAEAGl0AAAEAEwACAAgABgAaXRcILk9qHFNaa2wAAAgABgAaXRcILk9qHFNaa2wAABgAAQDygQAAAQATAAIACAAGAPKBu2WXbukCBAiSBwAACAAGAPKBH0phV6BLl24xHgAAGQACAGUcGT4AAAEAEwACAAgABgBlHB4+Rgf/Wm1oZQIAAAgABgAZPh9KZRxhV6BLRgcAABkAAgD/Sm4/AAABABMAAgAIAAYA/0qVVm4/mDTjVkkCAAAIAAYAbj9fSasBmDTjVopWAAAKAAEAbj8GAG4/X0mrAZg041Z9RQAAKwACAB4G1xgAAAEAJQAEAAgABgAeBvlwNlEhEuItYhcAAAgABgAeBvlwNlEhEuItYRcAAAgABgDXGB4G+XA2USES4i0AAAgABgDXGB4G+XA2USES4i0AAIwABACVbQ2iBVt5DgAAAwApAAYABQADALVWtk9IAgAAAwABACYAAAAGAAQAHgZdHBwSvwAAAAcABQD5Hn0fPmnUAOh8AAAIAAYADlBJKZBs2wLfNG5EAAAFAAMAMgB4B3hFAABDAAgABQADADgTTVdGZgAABgAEADgTTVdZZgYfAAAHAAUAEnJeHNEvR2Y8BgAACAAGAE8GEnJeHNEvYhlHZgAACAAGAGETXl04E3d2TVeBAAAACAAGAGETXl04E3d2TVeBAAAACAAGAGETXl0Scl4c0S+IdgAACAAGAGETXl1PBhJyXhzRLwAAFgAEAAQAAgCVbaRbAAADAAEADaIAAAYABAAFW0Udiyg+KAAABAACAHkOX3kAABgAAQCVbQAAAQATAAIACAAGAJVtpFviAus0ylE1awAACAAGAJVtpFviAoUn5jQVUQAACgABAIaiBgCGokYERK7KiM0f1gAAAIwABQBlHFkHzj5wPzk+AAACACsABQAGAAQAZRxGB29EzQEAAAcABQBZB2Uc3kBvRM0BAAAIAAYAzj5lHEsHb0TNAcwcAAAIAAYAcD9PB2Ucb0TNAd80AAAIAAYAOT5HB2Ucb0Q6KM0BAABXAAUABgAEAB9KYVegSzEeAAATAAAAAQAQAAIABgAEAPJUyQwpObocAAAHAAUA8lTJDCk59xO6HAAAEwAAAAEAEAACAAYABACcT10YVC28BwAABwAFAJxPXRiBRFQtvAcAAA8AAAABAAwAAgAEAAIANlE5VQAABQADADZRYRc5VQAAFgAAAAEAEwACAAgABgAZRchPKW6ccU0eqjUAAAgABgAZRchPKW6ccU0eqjUAAA==
text process-left process	/gAIAM8+HEV0RJg0hH1uP39nDFcAAAIASAAIAAcABQAlEpA0gi56AEhEAAAIAAYAWkQlEpA0gi5BGXoAAAAIAAYA0Ha6DUxuxWe9ERNVAAAIAAYA9h7RaOh8/GvgHtcCAAAIAAYAnEsxHm8GuxaZALBWAAAIAAYAU1cvZ9w+CIR5A+AeAAAIAAYAxWe9EXICE1X+bftcAAAIAAYAxWe9EXICE1UDbv1rAACpAAcAFgAAAAEAEwACAAgABgDPPpZ4UloVUVxQAh0AAAgABgDPPpZ4px4SXRVRXFAAABYAAAABABMAAgAIAAYAHEUNNg9xdQdaCQWNAAAIAAYAHEUNNm0JD3F1B9aPAAAWAAAAAQATAAIACAAGAHRElngsHRVRXFDBAgAACAAGAHREDgzcNCwdhC7ScAAAFgAAAAEAEwACAAgABgCYNJZ4MnIVUVxQwQIAAAgABgAcRQ02mDR1BzJyLW4AABUAAAABABIAAgAHAAUAhH02edVoDTZcbgAACAAGAIR9NnnVaOl8DTZcbgAAFQAAAAEAEgACAAcABQAcRQ02eHmhcs5XAAAIAAYAHEXpfA02eHmhcs5XAAAfAAAAAQAcAAMACAAGAG4/qwGYNNtwfUVyRAAACAAGAH9nuErtHtk0Mk/kcAAACAAGAAxXpVwCWxpzM27jcAAALAADAIls2TPBKAAAAQAlAAQACAAGAIls4jPtHnkqdmfbAgAACAAGANkzJyluP4lsmDTbAgAACAAGAIls4CjXM9sC7DTwUQAACAAGAMEoTjDWM4ls1HjbAgAAGQACAIIn64EAAAEAEwACAAgABgCCJ+uB9BcobnFxawMAAAgABgDrgfQXKG5xcYsnawMAAEAABQAZVaES9Be/BxVQAAABADcABgAIAAYAGVUfDY4S7UUbPlgAAAAIAAYAoRIZVR8N7UXeQFgAAAAIAAYA9BcobnFxXhxHZp8WAAAIAAYA9BdPBihucXFeHGIZAAAIAAYAvwf0FyhucXGLJ1QtAAAIAAYAFVC/B/QXKG5xcU4qAAAKAAEAby8GAG8v4XOGdA9y0XC4BQAACgABACGIBgAhiMkf1gAnJPwFHhQAACoAAQDKiAAAAQAlAAQACAAGAMqIzR/WAAF0sQhGeQAACAAGAMqIzR/WANNwThcqEwAACAAGAMqIzR/WAAF0sQhGeQAACAAGAMqIzR/WAJMWwTVOFwAAQgABAHpaAAACACUABAAIAAYA2XBGUWQB2DQjApRXAAAIAAYA33BGUSMCSAKwVpRXAAAIAAYAJySMeMhX1nCZFvMAAAAIAAYAJySMeMhX1nCfFvMAAAAXAAMABQADAHpapAgAcgAACAAGAHpaYQKkCEQcBXIAcgAABgAEAHpaYQKkCAByAAA=
text task-hangs process	ugEIAL8HFVALUMxPyojASxxF8XYAAAIAGQEMAA0AAAABAAoAAgADAAEApDoAAAQAAgCkOvtUAAAPAAAAAQAMAAIABAACAJ5xKW4AAAUAAwCnHp5xKW4AAA8AAAABAAwAAgAEAAIAgQgJcQAABQADAOFsgQgJcQAAOAAAAAEANQAGAAYABABTVy9n3D4IhAAACAAGAFNXL2fcPgiEewfrRQAACAAGAFNXL2fcPgiE60XGVAAACAAGAFNXL2fcPgiEpxYScgAACAAGAG8OU1cvZ9w+1ncIhAAACAAGAFNXL2fcPgiEeQPncAAAFgAAAAEAEwACAAgABgDQdroNTG7FZ70RE1UAAAgABgDQdroNTG7FZ70RE1UAABMAAAABABAAAgAFAAMAJRKQNIIuAAAIAAYAWkQlEpA0gi5BGVRmAAAWAAAAAQATAAIACAAGAKZbClspNRRFBR7dNAAACAAGAKZbClspNRRFBR7JTwAAKAAAAAEAJQAEAAgABgDBAqFx4nC0aBofJG4AAAgABgCbeMECoXHicLRoGh8AAAgABgBTbt535wKhccE143AAAAgABgBTbt535wKhccE143AAAA8AAAABAAwAAgAEAAIA4VZpLwAABQADAFFW4VZpLwAAEQAAAAEADgACAAUAAwBvDtZ3kDQAAAYABABvDtZ3W0SQNAAADwAAAAEADAACAAQAAgByeLsZAAAFAAMAcni7GcdLAAATAAAAAQAQAAIABgAEADpBoxIhBnELAAAHAAUAOkGjEiEGcQvneAAAlAAFAA8AAAABAAwAAgAEAAIAvwdULQAABQADABVQvwdULQAABwAFAAtQ4Ci/B1Qt3zQAADoAAAABADcABgAIAAYAzE88I30fnjWOZWFQAAAIAAYAyojNH9YAzE99H41lAAAIAAYAzE9/Z7hKfR/tHtk0AAAIAAYAzE8ueQB0fR9BH1pmAAAIAAYAwEuaVsxPDVx9H4tlAAAIAAYAzE99H0wejWXMAOh8AAAWAAAAAQATAAIACAAGABxFDTYPcXUHWgkFjQAACAAGABxFDTZtCQ9xdQfWjwAAKAAAAAEAJQAEAAgABgDxdvFzOW4/a5Y15gIAAAgABgDxdvFzOW5HHFUI5gIAAAgABgDxdvFzOW5OKONwLB8AAAgABgDxdvFzOW5OKD8fP2sAACIAAgDMT8BLAAABABwAAwAIAAYAzE88I30fnjWOZWFQAAAIAAYAwEuaVsxPDVx9H4tlAAAIAAYAzE99H6NPTB5iGY1lAAA=
text install-broken install-update	iAAIAHsAQAZOKBxz23gLY9h4G48AAAIAPQAIAAQAAgB7AEISAAAFAAMAQAYoFyoAAAAFAAMATigPASwfAAAIAAYAHHMzbk1XWWYaH7ECAAAIAAYA23hcWykqLgOyZUEGAAAIAAYAC2PPHldm3Hd1NbECAAAIAAYA2HjZWi4DyhahCI5xAAAGAAQAG4/wbusCak8AAD4ABwAEAAIAByIGBwAABQADAENo1GfyHgAAEQAAAAEADgACAAYABAAgERtRxgdGUQAABQADACARDE+4BwAACAAGAEB4OxPGV0hEnhZGUQAABgAEAM1n2D4DDkNWAAAIAAYA6E+pIwlFtlZKMzQTAAAGAAQAWQdlHPkNR2YAABkAAgDrNBxzAAABABMAAgAIAAYA6zQCcd5RJW54B3hFAAAIAAYAHHMzbk1XWWYaH7ECAAAqAAEAbw4AAAEAJQAEAAgABgBvDtZ3YQCTJ5A0UUQAAAgABgBvDtZ3YQCQNFFE8YIAAAgABgBvDtZ3YQCQNPGCpxYAAAgABgBvDtZ3YQCQNPGCcgMAAAoAAQA1IwYANSOsKuMzcgflT7ZWAABJAAIA3IOBRQAAAgATAAIACAAGANyD4RgUWM9QUhfrRQAACAAGAIFFFEXrNAJx3lGQJwAALwAJAAMAAQCFGAAAAwABAC9MAAADAAEAyR8AAAgABgCpXBQIo1uBSbM0swYAAAMAAQBQFwAAAwABAPVnAAADAAEA6VsAAAMAAQAPCAAACAAGAH1F6zQCcYBE3lElbgAArAAFAOs0fUVvDr1L4zQAAAMANgAGAAgABgBAeDsTxldIRJ4WRlEAAAgABgBAeDsTxlfScEhEBgwAAAgABgAgERtRxgdzAEZRlFcAAAgABgAgEdJwG1HGBwYMcwAAAAcABQAgEXMADE/4ArgHAAAIAAYAIBHScAYMcwAMT/gCAABDAAgACAAGAOs0AnHeUSVueAd4RQAACAAGAH1FckTrNAJx3lElbgAABgAEAG8O1neQNEhEAAAIAAYAbw7Wd5A0TURSF8wcAAAIAAYAvUuaVqJbMxORNG5EAAAIAAYAvUuaVqJbc0T2HDMTAAAFAAMA4zSaUBRFAAAHAAUA4zTOPp9QFEXMHAAAKAAGAAYABADxgv4c4y38HQAACAAGADk+IQaPEmlaOiizBgAAAwABALBWAAAFAAMAJoPENQByAAAFAAMAkyTPZ4pWAAAGAAQAjHhgF5VP4B4AACoAAQCaVgAAAQAlAAQACAAGAJpWtUscMxUNKHLbNAAACAAGAJpWtUscMxUNKHLbNAAACAAGAJpWtUscMxUNKHJ6WgAACAAGAJpWtUscMxUNKHJ6WgAAGAABADk+AAABABMAAgAIAAYAOT4hBo8S14NpWuEYAAAIAAYAOT4hBo8SaVroT6kjAABPAAIAlBIZVQAAAQBJAAgACAAGAJQS+T4ZVX5J7UXvAQAACAAGAJQS+T4ZVehPqSMJRQAACAAGAJQS+T4ZVe1FvUqjNQAACAAGAJQS+T4ZVe1FTwLXAQAACAAGABlVEj6OEn5J7UXtAAAACAAGABlVEj6OEuhPqSMJRQAACAAGABlVEj6OEu1FvUqjNQAACAAGABlVEj6OEu1F7QBPAgAAGQACAPFm+GYAAAEAEwACAAgABgDxZlkICHGVV0ZRIwIAAAgABgD4ZlkICHGVV0ZRIwIAAAoAAQCZcQYAmXHbHc8+ticCHZkeAABHAAEArFwAAAIAJQAEAAgABgDYeNlazE8uA30fyhYAAAgABgDYeNlaLgPKFkIcRlEAAAgABgDYeNlazE8uA30fyhYAAAgABgDYeNlaLgPKFjprPRwAABwAAwAIAAYArFwUCBFcC0WGM8wcAAAIAAYArFwUCBFcTig2AAtFAAAIAAYArFwUCBFcTig2AAtFAAAKAAEArFwGAKxcFAgRXMxPfR9OKAAACgABANh4BgDYeBQI2VqgXFVaLgMAACkAAQDYeAAAAgATAAIACAAGANh42VouA8oWoHGhCAAACAAGANh42VouA8oWoQiOcQAAEAACAAYABADmVvlF/FbXAQAABwAFAA9X5lb5RRJd1wEAAA==
text dependency-conflict install-update	GQACAINP6E8AAAEAEwACAAgABgCDT+hPqSMJRV4XtlYAAAgABgDoT6kjCUVeF7ZWc08AAAoAAQB6VgYAelb5RnJt1nwVH+UeAACKAAEAelYAAAIALgAFAAgABgB6VkB4+UY7E8ZXcm0AAAgABgB6VvlGIBFybdZ8G1EAAAgABgB6VvlGIBFybdZ8cwAAAAgABgB6VvwF+UYVDSBPiXgAAAgABgB6VvlGByJybXJEBgcAAFYABQAIAAYAXhcMW0semR5MHpVPAAAVAAAAAQASAAIABwAFADk+IQaPEmlaswYAAAgABgA5PiEGjxJpWk0oswYAABUAAAABABIAAgAHAAUAY2iRbOh8DDXzHgAACAAGAGNow1aRbOh8DDXzHgAAFgAAAAEAEwACAAgABgALY88eV2bcd1NmJx4AAAgABgALY88eV2bcd1NmA1IAAAgABgARc6tVTijwLTQfBXIAABgAAQCVeAAAAQATAAIACAAGAJV4XhcMW+tQSx4mSgAACAAGAJV4XhcMW+tQSx4mSgAAGQACAINPXhcAAAEAEwACAAgABgCDT14XohQMW0seA1sAAAgABgBeF3NPDFtLHkcSA1sAAAoAAQD9RgYA/UZ6Vnx9gicHInJtAAAZAAIAkiclMwAAAQATAAIACAAGAJInJRJKcY5JnwhjaAAACAAGACUzeg7gZiUSSnF1eQAACgABAAciBgAHInFEugVyRAYHY2gAABgAAQDoTwAAAQATAAIACAAGAOhPqSMJRbZWSjNjaAAACAAGAOhPqSMJRbZW9xNKMwAARwADAKZbelZ0DgAAAQBAAAcACAAGAKZbelb5RkNaIBFybQAACAAGAHpWZVH5Ri5cV0kgEQAACAAGAHpW+UaVcweNIBF/XAAACAAGAHQOelb5Rox4YQCcTwAACAAGAHpW+UahZlcIJBEgEQAACAAGAHpW+UYgEXJttFaRTwAACAAGAHpW+UY0A7h5G3wgEQAA
text file-not-saved filesystem	9wAFAGhrcYS1IwxbXhwAAAMAlwAHAA8AAAABAAwAAgAEAAIAOiORNAAABQADAIFEOiORNAAAFgAAAAEAEwACAAgABgAXFCNVZ3jNGCBKXB4AAAgABgAXFCNVZ3jNGANSIEoAABUAAAABABIAAgAHAAUAKTnMZx1W+1y6HAAACAAGACk5zGcdVvcT+1y6HAAAEwAAAAEAEAACAAYABAAeJGhWTURgFwAABwAFAB4kaFZNRGAX8x4AABYAAAABABMAAgAIAAYAKRIeBhMv+XCwCMlzAAAIAAYAKRIeBhMv+XADUrAIAAAWAAAAAQATAAIACAAGAO5APWdTV2lajW0IhAAACAAGAO5APWdTV2lajW0IhAAAFgAAAAEAEwACAAgABgDhVpENjxyQcZlXRlEAAAgABgBRVuFWkQ2PHJBxmVcAAC0ABAAYAAAAAQAVAAQAAwABAEZRAAAEAAIARlEjAgAAAwABAAxPAAAGAAQAzE99HxkC6HwAAAYABAAgERtRxgdGUQAABQADACARDE+4BwAABQADAMxPfR/ofAAAKAAFAAYABABoa9p87QjMHAAACAAGAHGE8mbQNZxxzXNIHgAACAAGALUj4UZOeeItYWzMHAAABwAFAAxbAVe6T00ezBwAAAUAAwBeHEdmPAYAAKIABwBCM/Rmmg1TV5QH709YLQAAAwBGAAgACAAGAB4kaFZNRGAX8wDgHgAACAAGAB4kaFZNRGAX8wDzHgAABgAEAO0AOiORNG5EAAAHAAUAgUTtADojkTQGHwAACAAGAGFX+BfzE0lmPmkccwAACAAGAPgX8xNJZlFXHHN1NQAACAAGACk5zGcdVnIC5BP7XAAACAAGACk5zGcdVvcTcgL7XAAACQACAAMAAQDYNAAAAwABALBWAABGAAgABwAFAEIzwxL/Rb5XDHcAAAgABgD0Zg02RRnWfN4cuk8AAAgABgCaDSxY/labWtJnSxkAAAgABgD0ZrJVDTZJKcUp3VYAAAgABgBTVypnCIRJdEMfyk8AAAgABgCUB6FJX2tuC7cF0wIAAAYABADvT6okGgKyBQAACAAGAFgtXWxKZtoCtwVVCAAA
text setting-ignored config	qgIUADRyFVBBXfFc3UMufIB9AUZhHoEI3ofcM39nsmjJEhSN7EV6WnhaNSMAAAIAbQECAEUBAAABAEIBCgAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABMAAAABABAAAgAGAAQAQV0QVww1NXIAAAcABQBBXRBXw1YMNTVyAAAWAAAAAQATAAIACAAGAPFcTGaoIkseb08dHQAACAAGAPFcTGaoIr0RSx5vTwAADwAAAAEADAACAAQAAgDdQ6EjAAAFAAMA3UOhI8EGAABLAAAAAQBIAAgABwAFAC58UHxeHjxSRQMAAAgABgAufFB8Xh48UkUDYwgAAAgABgAufFB8/AUVDV4e7DIAAAgABgAufFB8/AUVDV4e7DIAAAgABgCAfUVSUHxeHr1WRQMAAAgABgCAfUVSUHxeHr1WRQMAAAgABgCAfUVSUHz8BRUNXh4AAAgABgCAfUVSUHz8BRUNXh4AACIAAAABAB8ABQAFAAMAAUaHRXgHAAAEAAIAYR5cFwAAAwABAIEIAAAHAAUA3ofHH8kS0kYRdwAABgAEANwznylEUU1XAAAWAAAAAQATAAIACAAGAH9nvUrtHqk1B26RbAAACAAGAH9nvUrtHqk1B27DVgAABQADALJoQXiBRAAATAAAAAEASQAIAAgABgB/Z71KelrtHqk1B24AAAgABgDcM58pelpEUWEC7h4AAAgABgDeh8cfyRLSRnpaEXcAAAgABgDJEtJGdk/bNHpaEXcAAAgABgABRsyBh0V6WmECBlgAAAgABgAUjXpaYR6uUmECXBcAAAgABgDsRVMpWAt6WuhUYQIAAAgABgB6WmEC7h5EHLAIzXMAABYAAAABABMAAgAIAAYAeFq7ZZcHJkpRCDEfAAAIAAYAeFq7ZZcHJkpRCDEfAAAlAAAAAQAiAAQABgAEADUj5U+2VjQTAAAHAAUANSPhM+VPtlY0EwAACAAGADUjrCrjM+VPtlYheQAACAAGADUjrCrjM+VPtlYheQAAJAEMAAUAAwDcM58pRFEAAH0AAgBGUZRXAQB4AA0ABwAFAAFbFh+RbbocWWYAABEAAAABAA4AAgAFAAMARFFoL79WAAAGAAQAzFdHUWgvv1YAAAQAAgCsXBQIAAAEAAIAU1cIhAAABgAEAOtPS1dOHiQkAAAPAAAAAQAMAAIABAACAGhr7QgAAAUAAwBoa9p87QgAAAcABQBjaJVsEFuqNfMeAAAEAAIA60XGVAAAFgAAAAEAEwACAAgABgAtE5kptFVJZrUcYVAAAAgABgBoUGqTpTYtE5kptFUAAAQAAgBeHEdmAAAEAAIA7mtLeQAACAAGAG1a0mf9Vq8Gtif7XAAABAACAHlaiQgAAEwAAAABAEkACAAIAAYAAVsWH5Ft4nAMT/gCAAAIAAYARFFoL79WPwHYcAxPAAAIAAYAzFdHUWgvv1Y/AdhwAAAIAAYArFwhXBQINgAMT9FwAAAIAAYAU1cIhHkD53AMT/gCAAAIAAYAY2iVbOBwZQIMT/gCAAAIAAYAaGvtCNMC43AMT/gCAAAIAAYA60XGVNcB3HAMT/gCAAAFAAMACx9ZZv5rAAAHAAUA5VfiZj1o6HzyHgAABgAEAFxmfR/0Huh8AAAEAAIA/UWCVwAACAAGACk5UGa1HekTuhyScQAABwAFAEp87jQ9UgpFdQcAAAgABgAeHcEimSLEADJRoVQAAAYABAAOD2WPeVqJCAAAFgAAAAEAEwACAAgABgCaVshLz2eYNMBDMnIAAAgABgCBCJg0MnItbrFDOQAAAKEBCADcMwFbRFHMV6xcY2jlVw4PAAACAMsABQAdAAAAAQAaAAMABwAFANwznylEUU1XWWYAAAcABQDcM58pRFFKZk1XAAAIAAYA3DOfKexmRFFRV980AAAoAAAAAQAlAAQACAAGAAFbFh+RbeJwuhxGUQAACAAGAERRaC+/Vj8B2HBGUQAACAAGAMxXR1FoL79WPwHYcAAACAAGAKxcIVwUCDYA0XBGUQAAOwAAAAIAEwACAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAACQABQAHAAUAAVsWH5FtuhxZZgAABQADAERRaC+/VgAABgAEAMxXR1FoL79WAAAFAAMArFwhXBQIAAAHAAUAY2iVbBBbqjXzHgAAHwAAAAEAHAADAAgABgDlV+JmPWhhF2Ez6HwAAAgABgDlV2Az4mYtFz1oXBcAAAgABgDlV+Jm9BdlMz1o6HwAACYAAAABACMABAAGAAQADg9lj3laiQgAAAgABgAOD2WPeVqJCANu/WsAAAgABgAOD2WPeVqJCO5rA24AAAgABgAOD2WPeVoHbpBsiQgAAMkACQAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABQAAAABABEAAgAGAAQANSPlT7ZWNBMAAAgABgA1I6wq4zPlT7ZWIXkAABMAAAABABAAAgAGAAQAQV0QVww1NXIAAAcABQBBXRBXw1YMNTVyAAAWAAAAAQATAAIACAAGAPFcTGaoIkseb08dHQAACAAGAPFcTGaoIr0RSx5vTwAAFgAAAAEAEwACAAgABgB/Z71K7R6pNQdukWwAAAgABgB/Z71K7R6pNQduw1YAAA8AAAABAAwAAgAEAAIAsmhBeAAABQADALJoQXiBRAAAKAAAAAEAJQAEAAgABgC6UtWOYR4ZRVwXqjUAAAgABgBhHhCNGUWuUlwX0QEAAAgABgCNgwFGEliHRRlFeAcAAAgABgABRodFGUXIgQZY0QEAABEAAAABAA4AAgADAAEAXh4AAAgABgCAfUVSXh69VutQ0GcAAA8AAAABAAwAAgAEAAIA3UOhIwAABQADAN1DoSPBBgAA
text variable-ignored config	gwALANwzU1cBW0RRzFesXC0TaFAeHeVXhUkAAAEAdAAFAAcABQDcM58pRFFKZk1XAABBAAIARlGUVwEAPAAFAAQAAgBTVwiEAAAHAAUAAVsWH5FtuhxZZgAAEQAAAAEADgACAAUAAwBEUWgvv1YAAAYABADMV0dRaC+/VgAABAACAKxcFAgAABYAAAABABMAAgAIAAYALROZKbRVSWa1HGFQAAAIAAYAaFBqk6U2LROZKbRVAAAIAAYAHh3BIpkixAAyUaFUAAAIAAYA5VdgM+JmLRc9aFwXAAAWAAAAAQATAAIACAAGAIVJrjPBIuwXSweoIgAACAAGAIVJrjPdPsEi7BdLBwAAYwABAHpaAAACABMAAgAIAAYAelphAu4esAicZ81zAAAIAAYAelqvZ2EC7h6wCMpRAABKAAMAKAAAAAEAJQAEAAgABgBKcY5JnwjvAd1wyhgAAAgABgBKcY5JnwjYGO8B3XAAAAgABgBKcY5JnwjPGO8B3XAAAAgABgBKcY5JnwjPGO8B3XAAAAgABgDMT0pxfR+OSZ8IlWUAABYAAAABABMAAgAIAAYASnGOSZ8I7wHdcDprAAAIAAYASnGOSZ8I7wHdcEIcAAA=
text settings-file config	dQAGAEk7/o43jZZW4TTXEQAAAgBIAAgACAAGABVQTio0ctFzQB/fNAAACAAGABVQ7UUeEQ9VTio0cgAABwAFADUj5U+2Vs4zNBMAAAgABgA1I+1FHhHlT7ZWiCcAAAgABgDxXExmqCK9EUseb08AAAgABgDtRR4R8VxMZqgiD1UAAAgABgB/Z71K7R6pNQduw1YAAAgABgDtRR4Rf2e9Sg9V7R4AACIABgAFAAMASTt0bbBWAAAEAAIA/o4cSwAABQADADeNngccSwAABQADAJZWF3McSwAABAACAOE0TlAAAAQAAgDXEeIiAAAFAAEA+mUBAPplAABPAAIALnyAfQAAAQBJAAgACAAGAC58UHxeHjxSRQNQCAAACAAGAC58UHxeHjxSRQNjCAAACAAGAC58UHz8BRUNXh7sMgAACAAGAC58UHz8BRUNXh7sMgAACAAGAIB9RVJQfF4evVZFAwAACAAGAIB9RVJQfF4evVZFAwAACAAGAIB9RVJQfPwFFQ1eHgAACAAGAIB9RVJQfPwFFQ1eHgAAIQABADUjAAABABwAAwAIAAYANSOsKuMz5U+2ViV5AAAIAAYANSOsKuMz5U+2ViF5AAAIAAYANSOsKuMz5U+2Vil5AAA=
text extension-fails integration	rwAFABQIlg0dXCkqKgYAAAMARwAKAAUAAwAhBtlD9WwAAAcABQCZNTgTrWv5F0xXAAAFAAMApQdnHI9xAAAEAAIA0DlxNQAABgAEANhD5ijINZlyAAAGAAQAQDDmKBVyxDUAAAcABQA0OaNQcD9THus0AAAGAAQA3pINCJtblDMAAAYABACdVww1RlE1cgAACAAGAB4RyBaRT3xETB5xBwAAJAAFAAQAAgAUCDYAAAAEAAIAlg1bAAAABwAFAB1c1UaHd+AobAIAAAgABgApKlAdlXHCZfVRDDUAAAcABQAqBikA7RMMNTVyAAA5AAcACAAGAM8YbVU6a0ZRIwKUVwAACAAGAM8YFB9tVUBtDE/4AgAACAAGALdWTCgHUPhFqFTXAQAACAAGAAxXpVwCWxpzM27MHAAABQADAAciBgeMNAAABgAEAAcinzQGB4JGAAAGAAQAzE99H+h84B4AADwCCQAdXOFWUVbYHzcXQAbzEykqlg0AAAIA3QAIACQAAAABACEABAAGAAQAHVzVRod34CgAAAcABQAdXNVGh3fgKOs0AAAHAAUAHVzVRn53hSdkAQAACAAGAB1c1UZ+d+s0hSdkAQAAPAAAAAIALAACAA0AAAABAAoAAgADAAEAfIIAAAQAAgB8goAcAAAcAAAAAQAZAAQABAACAPFcRmYAAAUAAwCNXIJXJG4AAAQAAgDmKLw1AAAHAAUAS0uXVr5KMxO8NQAADAACAAQAAgDhVmkvAAAFAAMAUVbhVmkvAAAFAAMAUVbhVmkvAAAWAAAAAQATAAIACAAGANgfXYrTUZFsWx6ccQAACAAGANgfXYrTUcNWkWxbHgAAIAAAAAEAHQAEAAUAAwA3F0AG2BgAAAYABAA3F0AG2BjDVgAABgAEAEAGKBefFkgCAAAHAAUAQAbDVigXnxZIAgAAFgAAAAEAEwACAAgABgDzE7lPvlYccxFRNBMAAAgABgDzE7lPW1e+VhxzEVEAABYAAAABABMAAgAIAAYAKSpQHZVxwmX1UQw1AAAIAAYAKSpQHZVxw1bCZfVRAAANAAAAAQAKAAIAAwABAJYNAAAEAAIAlg2nVwAAUQEOAAQAAgAHIgYHAABDAAAAAQBAAAcACAAGAMxPfR/BAppl6Hy0aAAACAAGAMxPm3h9H8ECmmXofAAACAAGAMxPHhF9H31FckSLZQAACAAGAMxPQCN9H45l7QB1NQAACAAGAMxPQCN9H45l7QB1NQAACAAGAMxPfR/rRcZUlGXXAQAACAAGAMxPfR9PButFxlSUZQAAbgACAEZRlFcBAGkADgAGAAQAHhF9RXJEeAcAAAMAAQC0aAAABAACAOtFxlQAAAcABQC5T75WEVE0E7ocAAAFAAMAJySMeMhXAAAEAAIAU1cIhAAABgAEAJFxYhcxH7ocAAAIAAYA2EP8BUd86QgVDQYHAAAHAAUA1TOLKOVmTCiFcwAAAwABAEAjAAAWAAAAAQATAAIACAAGAC0TmSm0VUlmtRxhUAAACAAGAGhQapOlNi0TmSm0VQAABAACAHEva2wAAAYABAAhiMkfHhS7HAAABQADAAhxZAglbgAATAAAAAEASQAIAAgABgDrRcZU1wHccAxP+AIAAAgABgC5T75W03ARUQxPNBMAAAgABgBTVwiEeQPncAxP+AIAAAgABgCRcWIX1HCdAAxPMR8AAAgABgDVM4so5WZMKIVzCgMAAAgABgBAI+0A1nB1NQxP+AIAAAgABgBxL2ts2gLjcAxP+AIAAAgABgAIcWQIJW7jcAxP+AIAAAgABgCZNa1r+Re5T75WEVEAAAUAAwBDaNRn8h4AAAYABADNZ9g+Aw5DVgAABwAFAL1KqTUHbpBs3zQAAAgABgAUCKVcYmv5F/9alzUAAAUAAwCZE8FlfggAAAgABgA4E9s0eU9JZlpXOWgAAAUAAwC3VneE0GcAAAUAAwACcXEHJW4AAAgABgDYQ/wFNE9HfOkIFQ0AAD4AAwCXVh1ck3gAAAEANwAGAAgABgCXVu52Q0tNbohJHBIAAAgABgAdXNVGh3fudk1u4CgAAAgABgCTeKhQL0CXVkNLSVEAAAgABgCTeB1c1UaoUC9Ah3cAAAgABgCXVkNLvUp/J4hJqTUAAAgABgAdXNVGh3eMJ+AovUoAAA==
text ide integration	wAAOAO1+6n6BfTo5EEX5XXyCvRLiZhwUe33hh31JapMAAAIAgAAOABMAAAABABAAAgAGAAQA7X6tayoTOVUAAAcABQDqfi9rKhM5VYEAAAAGAAQA7X6tayoTOVUAABYAAAABABMAAgAIAAYAgX0Vd6Z28nOrNUtuAAAIAAYAgX0Vd6Z28nOrNUtuAAAIAAYAOjn1DS5xLh/rNLdlAAAIAAYAEEWBRQgemnH1Uew0AAAHAAUA+V1+jV0IHRJYLQAACAAGAHyCLg5VV5McHHMzbgAABQADAL0SFUUMNQAABQADAOJmYBdhMwAABgAEABwUM3lpaHhtAAAGAAQAe33pV4QexU8AAAUAAwDhhyoTOVUAAAUAAwB9SSkGIx4AAAMAAQBqkwAALQAFAAgABgDYH12K01GRbFsenHEAAAcABQAdXNVGh3fgKNg0AAAIAAYAKSpQHZVxwmX1UQw1AAAIAAYAuU++VhFRNBPtE7ocAAAIAAYAkXFiFzEf7RO6HAw1AAA1AAEAYTMDAGEzWgFOFwEALQAFAAgABgApKlAdlXHCZfVRDDUAAAgABgC5T75WEVE0E+0TuhwAAAgABgDYH12K01GRbFsenHEAAAcABQAdXNVGh3fgKNg0AAAIAAYAkXFiFzEf7RO6HAw1AAAKAAEAoksGAKJLU2YxHgZuXGyZVwAAKwACAJl8ZBcAAAEAJQAEAAgABgCZfHsfZBcIB8RW8VEAAAgABgCZfHsfZBcIB8RW8VEAAAgABgBkFxt8eB8IB8RW8VEAAAgABgBkFxt8eB8IB8RW8VEAAA==
text settings-file-ignored config	eQAMANwzQTMnJF4cUhcBW+5rRFHMV6xcHh1cLQAAAQBpAAQABwAFANwznylEUUpmTVcAAE0AAgBGUZRXAQBIAAgACAAGAEEzkxKZW84+LgOlFgAABQADACckjHjIVwAABAACAF4cR2YAAAYABABSF+tFxlRBBgAACAAGAAFbFh+RbekTuhxZZgAABAACAO5rS3kAABUAAAABABIAAgAHAAUARFFoL0pmv1ZNVwAACAAGAMxXR1EleWgvSma/VgAABwAFAKxcFAgRXAtFhjMAAAgABgAeHcEimSJZLcQAOmsAAAgABgBcLR4dwSKZIu0I1nwAALQACQCWVv6ON43hNEk7tlbXEdJnEVwAAAMAFgADAAQAAgBkAdg0AAAGAAQAkyTPZ/YAilYAAAgABgCGbOs001FhM04XZAEAAEYACQAEAAIAllYXcwAADQAAAAEACgACAAMAAQD+jgAABAACADeNngcAAAMAAQDhNAAADwAAAAEADAACAAQAAgBJO3RtAAAFAAMASTvQVnRtAAAFAAMASTuzVnRtAAAEAAIAtlY0EwAAAwABANcRAAAIAAYA0mcBV4lolTP0HityAAAFAAMAEVwZRao1AABJAAgACAAGANwznylEUUpmTVfMHAAACAAGAEEzkxKZW84+LgPUeAAACAAGAF4cR2Y8BuJwRlGUVwAACAAGAAFbFh+RbekT4nC6HAAACAAGAO5rMQPlcEt5RlHMHAAACAAGAKxcFAgRXDYAC0WGMwAACAAGAB4dwSKZIlkt5BPEAAAACAAGAFwtHh3BIpki7QjWfAAAYgABADUjAAACADcABgAIAAYANSPlT7ZWzjM0E4EAAAAIAAYANSOCJ+VPtlbOM+0AAAAIAAYANSOCJ+VPtlbOM4FEAAAIAAYANSOsKuMz5U+2ViF5AAAIAAYANSOsKuMz5U+2ViF5AAAIAAYANSOsKuMz5U+2ViF5AAAlAAQACAAGACckjHjIV9Zw8wBGUQAACAAGAEEzkxKZW84+LgPUeAAACAAGAF4cR2Y8BuJwRlGUVwAACAAGANlQvFYNjVwBqDNmRwAA
text setting-unknown config	TQABAJN4BgCTeKhQL0BJURRY0IMBAEIACQADAAEA4z4AAAUAAwAzIwAejjMAAAYABABBXRBXDDU1cgAABwAFADRy0XNAH980/msAAAgABgDSZ5loAVf0HvtcEFsAAAgABgA8cg02+BdJZnU17RMAAAcABQDta+0TuhwMNTVyAAAEAAIA3UOhIwAACAAGAKcqp2ZneFcIIEpcHgAACgABANQfBgDUH8WJ1gABW+kTtVYAAG0AAQApOQYAKTlQZrUd6RO6HJJxAQBiAAUAFQAAAAEAEgACAAcABQDta+0TuhwMNTVyAAAIAAYA7WvDVu0TuhwMNTVyAAANAAAAAQAKAAIAAwABAOM+AAAEAAIA4z79HwAAFgAAAAEAEwACAAgABgA8cg02+BdJZnU17RMAAAgABgA8cul8DTb4F0lmdTUAABMAAAABABAAAgAGAAQAck8rErsHbC8AAAcABQByTysSuwdsL1tXAAARAAAAAQAOAAIABQADAEp8gQfTRgAABgAEAEp8gQfTRkV3AABuAAQASnwtE2hQ5HgAAAIAJQAEAAgABgBKfO40PVIKRXUHXDMAAAgABgAtE5kptFWaeElmtRwAAAgABgBoUGqTpTYtE5kptFUAAAgABgDkeK9cWm6MXJt431EAAEAABQAGAAQANSPlT7ZWNBMAABUAAAABABIAAgAHAAUANHLRc0Af3zT+awAACAAGABVQNHLRc0Af3zT+awAAEwAAAAEAEAACAAYABABBXRBXDDU1cgAABwAFAEFdEFfDVgw1NXIAAAgABgA8cg02+BdJZnU17RMAAAQAAgDdQ6EjAAA=
text display ui	/gAbAEEzkzvmQ+BltmiGVYt4HDP8BQ1FzWe3VuB4FAj9RXEvmG1gF9h4wYnDB00peGYhBgsfTHy+ZQAAAQDfABcABwAFAEEzkxLcPqkjCUUAAAQAAgCTO3J4AAAHAAUA5kPlV1Fn7B7ofAAABwAFAOBlUggVDbQnckQAAAcABQC2aOh4SWg4E1pXAAATAAAAAQAQAAIABgAEAIZVHhQQc3t5AAAHAAUAhlUeFN9wQAJseQAABwAFAIt4kXNrTyYRtGgAAAgABgAcM4F97jRFUoRsFQ0AAAgABgD8BbgWFQ2aeD0GXhwAAAgABgANRdwzvUpea3UHlzUAAAYABADNZ9g+Aw5DVgAABQADALdWd4TQZwAACAAGAOB4vhkRXAlFNzMmEQAACAAGABQIpVxia/kX/1qXNQAABAACAP1FglcAAC8AAgBGUZRXAQAqAAYABAACAHEva2wAAAcABQCYbQlc70OmNfkXAAAHAAUAHDOBfYRsFQ2fNQAABgAEAGAXTB6VT1RmAAAFAAMA2HjZWsoWAAAGAAQAwYnUH3RavAcAAAUAAwDDBxEN5EMAAAYABABNKUpxvzUaRQAACAAGAHhmryMBRuVX5h7ofAAABQADACEGEQ3ZQwAABQADAAsfWWb+awAABgAEAEx8njVhUMEHAAAEAAIAvmVphAAAAgELAKZxfHltUXN9WWsURbFlYVeaVpttcm0AAAIATgALAAQAAgCmcdgfAAAGAAQAfHlFc3JdzlcAAAUAAwBtUXJd6DQAAAQAAgBzfZkzAAAHAAUAWWslSrMG/20ZHwAABAACABRF3TQAAAgABgCxZR0SKgZYLekTUQgAAAcABQBhVxxzM26JLqo1AAAGAAQAmlbIS89n+1wAAAgABgCbbYhcFh/DVs9RWWYAAAcABQBybcNW2VFpVjQTAACkAA8ABwAFAEEzkxLcPqkjCUUAAAQAAgCTO3J4AAAHAAUA5kPlV1Fn7B7ofAAABwAFAOBlUggVDbQnckQAABMAAAABABAAAgAGAAQAhlUeFBBze3kAAAcABQCGVR4U33BAAmx5AAAIAAYAHDOBfe40RVKEbBUNAAAIAAYA/AW4FhUNmng9Bl4cAAAIAAYADUXcM71KXmt1B5c1AAAIAAYA4Hi+GRFcCUU3MyYRAAAIAAYAFAilXGJr+Rf/Wpc1AAApAAIARlGUVwEAJAAFAAQAAgBxL2tsAAAHAAUAmG0JXO9DpjX5FwAABwAFABwzgX2EbBUNnzUAAAYABABgF0welU9UZgAABgAEAMGJ1B90WrwHAAAFAAMAwwcRDeRDAAAGAAQATSlKcb81GkUAAAgABgB4Zq8jAUblV+Ye6HwAAAQAAgC+ZWmEAACwAAYAt1Y4E71KzWf8BV0pAAACADQABgAHAAUAt1Z3hNBnfAMCUAAACAAGADgT2zR5T0lmWlc5aAAACAAGAL1KqTUHbpBs9wHfNAAACAAGAM1n2D4DDkNWXgBIHgAACAAGAPwFuBYVDZp4PQYsAwAABgAEAF0pinclA2ZHAABxAAkAIAAAAAEAHQAEAAUAAwAyE/xFc1YAAAYABAAyE/xFc1ZbVwAABgAEADIT/0XMV3NWAAAHAAUAMhP/RTN5zFdzVgAADwAAAAEADAACAAQAAgAgJMRWAAAFAAMAICQDUsRWAAAPAAAAAQAMAAIABAACAEUzNBMAAAUAAwBFM8NWNBMAAAYABABTj+9DaQnOVwAABQADAOstJx4FcgAABgAEABwUM3lpaHhtAAAIAAYA3DSVT1wX8VEKcQw1AAAIAAYAuCgNRX0u1jPAKPEuAAAIAAYAnSkNRdwz61B1ByBKAAAqAAEAQTMAAAEAJQAEAAgABgBBM5MS3D6pIwlF8AAAAAgABgBBM5MS3D6pIwlF8AAAAAgABgBBM5MS3D6pIwlF8AAAAAgABgBBM5MS3D6pIwlF8AAAAD8AAQChIwAAAgAbAAMABwAFAKEj8ADpQ34IXGwAAAgABgChI/AA6UN+CGFs8S0AAAgABgChI/AA6UNlbIQufggAAB4ABAAIAAYAhlW8Ip8W+U68B0ACAAADAAEA1HgAAAYABAD1goouwTWOcQAACAAGALkj/Q0kHYgz42ZmRwAACgABANMcBgDTHJ8XsGudE9UC7CEAAGsAAgBgF+xmAAACACUABAAIAAYAYBdMHpVPVGaxAuAeAAAIAAYAYBdMHpVPVGbzHlpoAAAIAAYA7GZgF0welU9UZukeAAAIAAYAYBdKZkwelU9UZuUeAAA/AAkABQADABNuT26pNQAAAwABAG0OAAAHAAUA9FTEZxUNe0T7XAAACAAGALFy8BM4E9s0eU9JZgAABQADALdWd4TQZwAABgAEAM1n2D4DDkNWAAAGAAQATSlKcb81GkUAAAUAAwBDaNRn8h4AAAgABgABIqkzLHIqBoloZAgAAE8ABQBxL5htYBcNRRwzAAACABkAAwAIAAYAsXLwEzgT2zR5T0lmAAAIAAYAXSkOULdWd4TQZ3wDAAAFAAMARlEjApRXAAAsAAUABgAEAHEvFFhrbNCDAAAIAAYAmG0JXO9DpjXGjfkXAAAIAAYAYBdKZkwelU9UZuUeAAAIAAYADUXcM5UpdQe6T8wcAAAIAAYAHDOBfYRsFQ2fNW5EAABZAAEAmG0AAAIAJQAEAAgABgCYbQlc70OmNfkXWgkAAAgABgCYbQlc70OmNW0J+RcAAAgABgCYbQlc70OmNcaN+RcAAAgABgCYbQlc70OmNWiOYwkAAC4ABwAIAAYAOBPbNHlPSWZaVzloAAAFAAMAt1Z3hNBnAAAHAAUA4GVSCBUNtCdyRAAABQADABNuT26pNQAAAwABAG0OAAAHAAUA9FTEZxUNe0T7XAAAAwABAMVlAAA+AAIAgX2RRQAAAgATAAIACAAGAIF9pnarNUtuTQNsBwAACAAGAJFFgX2mdqs1S25NAwAAJAAFAAYABABNKUpxvzUaRQAAAwABAG0OAAAIAAYAASKpMyxyKgaJaGQIAAAFAAMAE25Pbqk1AAAIAAYAtmjoeEloQV04E1pXAAA=
text typing ui	OAIXAHlaFVf/XbBri0UhBnpF4z5Xcdln7kDAS6ZxFSSAB/YT3hJBXXwutzR7fbVl0mcAAAEAHQIcAAUAAwB5WooIKW4AAAYABAB5WooIKW6ScQAABwAFAHlaLW40cooI3zQAAEwAAAABAEkACAAIAAYAFVc2E/ZdFI15WmECAAAIAAYAFVc2E/ZdFI15WmECAAAIAAYAFVc2E/ZdeVqgFgWNAAAIAAYAFVc2E/ZdeVqgFgWNAAAIAAYA/10VVzYTjCdojnlaAAAIAAYA/10VVzYTjCdojnlaAAAIAAYA/10VVzYTaI55WqAWAAAIAAYA/10VVzYTaI55WqAWAAA3AAAAAQA0AAYABgAEALBrcFanE85nAAAHAAUAi0Wwa3BWpxPOZwAACAAGALBrgUVwVqcTzmcURQAACAAGALBrcFanE85nfUVyRAAACAAGACEGekVxC/1DsGtwVgAACAAGAHpF/UOAC7BrcFanEwAACAAGAOM+X43sH4MNVAjUVAAAKAAAAAEAJQAEAAgABgDjPlmN7B+sDNw0mU8AAAgABgDjPlmN7B+sDBVQ3DQAAAgABgDjPgaNrAzcNJlP9BcAAAgABgDjPgaNrAwVUNw0mU8AACQAAAABACEABAAGAAQA4z6fV3dybi8AAAcABQDjPp9Xd3L9H24vAAAHAAUA4z7bcKcBbi+UVwAACAAGAOM+23D9H6cBbi+UVwAAFgAAAAEAEwACAAgABgBXcR4Ug2hsL2tsXFcAAAgABgBXcR4Ug2h/eWwva2wAABYAAAABABMAAgAIAAYA4z7HgdlnpwFiCAZYAAAIAAYA4z7Hgdln/R+nAWIIAAAIAAYA2WfUeGIIQVo4AENoAAAIAAYA7kChEiEGcQtpWo1tAAAIAAYAwEuaVksLDVz4cPAFAAAIAAYAwEuaVg1cHVV7eQ1zAAAIAAYApnHYH1iKcUT2awEeAAAWAAAAAQATAAIACAAGAKZx2B9xRPZr5BMBHgAACAAGAKZx2B9xRPZrkCc0cgAAMQADABUkHRQjVQEAKwAGAAUAAwD9RYJXJG4AAAUAAwD9RXNX6msAAAYABAD9Rf1rc1cGHwAABwAFAP1FkGx3V980AlAAAAYABABmHCluj3FsBwAABwAFAH8HZhyCRiluj3EAACgAAAABACUABAAIAAYAFSQdFCNV/UVGeYJXAAAIAAYAFSQdFCNVFnN8RGlWAAAIAAYAFSQdFCNV/UVGeYJXAAAIAAYAFSQdFCNVFnN8RGlWAAAEAAIAgAeoRgAABQADAPYTiHNQZwAABAACAN4S7EkAAAcABQBBXRBXDDU1crBWAAAGAAQAfC68M2Vs0CQAABUAAAABABIAAgAHAAUA4z73EKcBCR+eawAACAAGAOM+IhGfawkIPxynAQAACAAGAOM+k2WnAfVRoHFcHgAAAwABALc0AAAIAAYAe31hSbI0/QGSSzlVAAASAAAAAQAPAAIABAACALVlPRkAAAgABgDSZ7VlSxk9Ga4GfScAAF8AAgAkERwUAAACABIAAgAHAAUAJBFzAFpmLB9VCAAACAAGABwUM3mHAGloeG1IVwAARgAFAA8AAAABAAwAAgAEAAIAkztyeAAABQADAJM7cnjHSwAADwAAAAEADAACAAQAAgCkS+VXAAAFAAMApEvpfOVXAAAPAAAAAQAMAAIABAACAHI/12wAAAUAAwByP9dsNzUAAA8AAAABAAwAAgAEAAIA5EO8BwAABQADAKNP5EO8BwAABAACALspbVUAAA==
text screen-element ui	BgABACcDAgAnA8p3AAAHAAEA93MDAPdzyncNAwAABwABAKMqAwCjKh8ByncAAAYAAQA2AwIANgMEegAAGAABAHoOAAABABMAAgAIAAYAeg5hAIB5GHPXc7BWAAAIAAYAeg5hAIB5w1YYc9dzAAAVAAEARTMAAAEAEAACAAYABABFM1kBNBOwVgAABwAFAEUzw1ZZAcpRNBMAAAoAAQCVbQYAlW2kW+IC5jTITxFRAAAtAAQAUnlIeQF0gAsAAAEAJQAEAAgABgBSeQF0/WwURbEIJW4AAAgABgBIeYALeWsBdLEIJW4AAAgABgABdBRFsQhGeSVuOGsAAAgABgCACwF0LmuxCE0ARnkAABgAAQDxRQAAAQATAAIACAAGAPFF9jLnF3sHplWhAAAACAAGAPFFuVX2MucXewdOKgAAFwABAMIWAAABABIAAgAHAAUAwhY1Vf0BkktsBwAACAAGAMIWfwc1Vf0BgkaSSwAAKgACAG5dilwAAAEAJAAEAAcABQBuXYpcEVfUeG8CAAAIAAYAbl2KXOd4EVcSXW8CAAAIAAYAilxVWi4D1HhvAvxWAAAIAAYAilzneFVaLgMSXW8CAAArAAIAkFyKXAAAAQAlAAQACAAGAJBcilzlVwtXbwLofAAACAAGAJBcilzlVwtXbwLofAAACAAGAIpc5VdQAm8C/FZPWgAACAAGAIpc5VdQAm8C/FZPWgAAKwACAABX4RgAAAEAJQAEAAgABgAAV+da4RjSZxRYSxkAAAgABgAAV+da4RjSZ+ODFFgAAAgABgDhGNJnFFhEWksZ/FYAAAgABgDhGNJn44MUWERaSxkAADwABABdHilSpnFBMwAAAQA0AAYABgAEAF0eFlLzASBKAAAHAAUAKVJdHkZ58wEgSgAACAAGAKZx2B9Yil0eFlLEVgAACAAGAKZx2B9YiilSXR5GeQAACAAGAEEzGT6OEr0SCUXlZgAACAAGAEEzGT6OEr0SCUXlZgAAKwACADZyNzUAAAEAJQAEAAgABgA2cuJWsUZ4ViQ1GXMAAAgABgA3NTZy4laxRhJdeFYAAAgABgA2cuJWJDUZc2RWxEMAAAgABgA3NTZy4lYSXRlzZFYAACoAAQCACwAAAQAlAAQACAAGAIALUBeBHIZsYTPbAgAACAAGAIALUBeBHIZsYwhhMwAACAAGAIALhmxNAGEzNhzbAgAACAAGAIALhmxNAGMIYTM2HAAAKwACAGZWgAsAAAEAJQAEAAgABgBmVv1DgAviVhlzUAgAAAgABgBmVv1DgAviVmMIGXMAAAgABgCAC7JD4lZNABlzZFYAAAgABgCAC7JD4lZNAGMIGXMAACsAAgB6RYALAAABACUABAAIAAYAekX9Q4ALsGtwVqcTAAAIAAYAekX9Q4ALsGtwVqcTAAAIAAYAgAuwa3BWpxOyQ85nAAAIAAYAgAuwa3BWpxOyQ85nAAAKAAEA2WcGANlnYBcGWF4cQQbfLQAACgABAPwFBgD8BRUN+HBeHN8t+QIAADMAAQBBMwAAAQAuAAUACAAGAEEzkxKZW9w+aQLKFgAACAAGAEEzkxKZW9w+MhP8RQAACAAGAEEzkxKZW9w+MhP/RQAACAAGAEEzkxKZW9w+M3K3NAAACAAGAEEzkxKZW9w+aQLtAAAACgABAIALBgCAC8lnuFUtKi5rcgIAABgAAQDpFwAAAQATAAIACAAGAOkXNzPcNJlPJhEccwAACAAGAOkXNzPcNJlPJhFbVwAACgABABwUBgAcFDN5hwBpaHhtSFcAAAoAAQCwawYAsGudE9UCS2YAHUgeAAAKAAEA4RgGAOEYIIPcNJ9PBlhzAwAAGAABADEjAAABABMAAgAIAAYAMSOxMyxyNzMmEZ1XAAAIAAYAMSOxMyxyNzMmEcNWAAAYAAEAnEsAAAEAEwACAAgABgCcS7lW/QEcc2JQyzUAAAgABgCcS1tXuVb9ARxzYlAAABQAAgD4cAMGAAABAA4AAgAFAAMA+HDwBfkCAAAGAAQAAwb4cBoO+QIAAFIABQCmcZoNbVFZawJmAAABAEkACAAIAAYApnHYH1iKMyMAHu0AAAAIAAYAmg2mcdgfWIpbANJwAAAIAAYAbVFyXeg0MyMAHu0AAAAIAAYAmg1tUXJd6DRbANJwAAAIAAYAWWszIwAe7QCOMzooAAAIAAYAmg1Za1sANhw6KPMBAAAIAAYAAmZTCDMjAB4mLe0AAAAIAAYAmg0CZlMIIi1bABwSAAAYAAEAbVEAAAEAEwACAAgABgBtUXJd6DReLyZKD3IAAAgABgBtUXJd6DReL0dVJkoAAA==
text accessibility ui	CAABADGiBAAxougJpqFCAAAACgABABkGBgAZBoRsYxG9EQduKQAAACoAAQCwawAAAQAlAAQACAAGALBrnRNgF9UCXhxBBgAACAAGALBrnRNgF9UCXhxBBgAACAAGALBrnRNgF9UCXhxBBgAACAAGALBrnRNgF9UCXhxBBgAACAABAEBSBABAUrF8KgK2FgAACgABAFt+BgBbfoQe5Vf1VVMDOzMAAAoAAQBURQYAVEVZPiEGdwdxC44SAAAIAAEAWQgEAFkI32Y4AOoyAABUAAcAAUaJXH0uMhNyC153hncAAAEASQAIAAgABgABRr+BwWUCUgZYfXMAAAgABgCJXMFlbwLoVgJSi2UAAAgABgB9LtYzrCjBZQJSIy0AAAgABgAyE/xFc1bBZQJSi2UAAAgABgAyE/9FzFdzVsFlAlIAAAgABgByC00AkxbBZQJSfXMAAAgABgBed8UiUG4xI99RPzMAAAgABgCGd8FXR1GsKMFlAlIAACwAAwDgZRkNInkAAAEAJQAEAAgABgDgZRkNSlcyE/xFFEUAAAgABgAZDTITWAD8RRRFimUAAAgABgAieeBlGQ0yE/9FzFcAAAgABgAZDTIT/0XMV1gAFEUAAA==
text title-says-feature feature-request	gQAMAAB0zx6XIlAetxFxZm9m0meFd2EzJYPGSwAAAQBxAAsAFQAAAAEAEgACAAcABQAAdLEIJXmXIm4cAAAIAAYAzx4HY1dmAHSxCCV5AAAEAAIAlyJuHAAAEQAAAAEADgACAAMAAQBQHgAACAAGALcRuwdvTylQVC0nHgAAAwABAHFmAAADAAEAb2YAAAgABgDSZ41cC1dea29X+1wAAAgABgCFd1FuiyhNKC1uDDUAAAQAAgBhM08XAAASAAAAAQAPAAIABAACACWDnjUAAAgABgAlg2hs8S4ZRZ41qjUAAAcABQDPHgdjV2ZFdxofAAAIAAYAxkvjfMI02GflVyceAAAKAAEAzx4GAM8eB2NXZgB0sQgleQAA
text title-says-docs feature-request	TgAHAM0YFxRXbkkG8UWmdqMqAAABAEMACAAFAAMAzRgOVacAAAAIAAYAFxQjVWd4zRjxUQpxAAAGAAQAzRghVb4TpwAAAAgABgBXbtMTZ3jNGCFV8VEAAAgABgBJBoMYXhxHZhJKsQIAAAgABgDxRUYovwcdEgdQplUAAAgABgCmdohJzQcXUu8BbAcAAAcABQCjKs53HwFhM04XAAAKAAEAFxQGABcUI1VneM0Y8VEKcQAAgQADAM0YFxRJBgAAAgBEAAkABwAFAL1KqTUHbpBs3zQAAAcABQCLeHZPuRJvRGwcAAAIAAYAcHlpccoWzleScaEIAAAIAAYAOBPbNHlPSWZaVzloAAAHAAUAxkvCNNhn5Vf7XAAABgAEANh42VrKFqEIAAAHAAUAwTPkZrUS6ENZCAAABQADALdWd4TQZwAAAwABAEAGAAA1AAYABgAEAM0YIVW+E6cAAAAIAAYAFxQjVWd4zRjxUQpxAAAIAAYASQaDGF4cR2YSSrECAAAIAAYAzRghVb4TpwA4HAVyAAAIAAYAFxQjVWd4zRjxUQpxAAAIAAYASQaDGF4cR2ZGHBJKAAAKAAEAFxQGABcUI1WMeGd4zRifTwAA
text title-is-task feature-request	AwAAAAAAAAA=
text title-says-bug feature-request	EwABAG0OAAABAA4AAgAFAAMAbQ5hAH53AAAGAAQAbQ6Rd2EATioAAA==
text only-test no-report	AwAAAAAAAAA=
text title-refusal no-report	7AADANgYyDIgEQAAAwAuAAUACAAGANgYyDKnAAxPVgH4AgAACAAGAMgypwDKGKpUVgFGUQAACAAGACARxzLMB3MAVgHwUQAACAAGACARG1HGB8cycwBWAQAACAAGACARxzJzAAxPVgH4AgAAXQALAAMAAQDvawAABAACADwj3DQAAAgABgDBMyxyXBdhM/lRXB4AAAgABgB/Z7hK7R5iF900MR8AAAYABACdE0dmbhyhCAAACAAGAEgowmXIT+EeTR6hCAAABQADAHGE8mbBNQAABwAFAHJ92GfpV2Ez+1wAABYAAAABABMAAgAIAAYAb3hXbkNLjEnxZlkIAAAIAAYA+GalNm94V25DS4xJAAAGAAQAB26VbIkIqjUAAAQAAgAMHuotAABYAA0AAwABAG0OAAAGAAQAjFxWZqMeXFcAAAUAAwDINZ1yOnIAAAUAAwATbk9uqTUAAAgABgDuZrBroRM4NUFdCR8AAAcABQBZayVKswb/bRkfAAAHAAUAb3hXbkNLaQiMSQAABwAFAM8eB2NXZkV3Gh8AAAcABQCfNAYHYhf/cC0fAAAIAAYA3jRVV+tPd2eOSSQkAAAEAAIAAXJaLQAABAACAIkuCXIAAAMAAQBTjwAA8gAEAFUGTWh6DvwFAAACAA4AAgAFAAMA0TLuAVYBAAAGAAQAMwCSB8UyVgEAANsAAwAoAAAAAQAlAAQACAAGAFUGDB5GGuotGI1eHAAACAAGAFUGRhqdE4QAGI1eHAAACAAGAFUGSChGGqNUGI3CZQAACAAGAFUGcYRGGnwD8mazVAAAFgAAAAEAEwACAAgABgBNaD5pWld4bQ2NVgEAAAgABgB6DgaNTWhhAD5pWlcAAJkAAAADABMAAgAIAAYA/AUVDSBPiXhIHG5EAAAIAAYA/AUVDSgA0XBIHEZRAABCAAgABwAFAJ0TR2ZuHKEIjnEAAAgABgBIKMJlyE/hHk0eoQgAAAYABABxhPJmwTWOcQAACAAGAHJ92GfpV2EzThf7XAAABQADAAweEEbqLQAABwAFAAdulWyJCKo1JG4AAAgABgDBM44lLHJcF2Ez+VEAAAgABgB/Z7hK7R5iF900MR8AAD8ACgADAAEAbQ4AAAUAAwDINZ1yOnIAAAUAAwATbk9uqTUAAAcABQBveFduQ0tpCIxJAAAGAAQAjFxWZqMeXFcAAAcABQDPHgdjV2ZFdxofAAAIAAYA3jRVV+tPd2eOSSQkAAAEAAIAAXJaLQAABAACAIkuCXIAAAMAAQBTjwAAZQADAHJ9DVzgZgAAAgAcAAMACAAGAHJ92GfpVw1cbAJyAgAACAAGAA1cbAJYLV1sb0RtHAAACAAGAOBmDVywa6ETFTNsAgAAQQAIAAQAAgBtDn53AAAHAAUAjFxWZqMeXFeAaAAACAAGAO5msGuhEzg1QV0JHwAABwAFAAYHYhf/cIw0LR8AAAgABgCfNAYHYhf/cIJGLR8AAAgABgDeNFVX6093Z45JJCQAAAYABAATbk9uqTUydwAACAAGAPRUxGcVDXtEIh77XAAAigAGAHJ96CgnJMkS5HhIEgAAAwAPAAIABAACADJRIwIAAAgABgBtDmEAfneeVDJRIwIAADwABwAHAAUAjFxWZqMeXFeAaAAACAAGAO5msGuhEzg1QV0JHwAABgAEABNuT26pNTJ3AAAIAAYAxFb1UZxxNBNcHvBRAAAIAAYA3jRVV+tPd2eOSSQkAAAHAAUABgdiF/9wjDQtHwAACAAGAJ80BgdiF/9wgkYtHwAAMwAGAAgABgByfdhn6VdSF2Ez+1wAAAYABADoKOR8DTZIHgAABgAEACckjHjIV5BPAAAIAAYAyRLSRnZP2zQRd1IXAAAIAAYA5HisXFpuEVwLRYYzAAAIAAYASBIBW7EzkW0zI68cAAB2AAUAXneLeMBLvUqGdwAAAgAuAAUACAAGAF53xSJQbjEj31E/MwAACAAGAIt4dk+5EiwDb0RsHAAACAAGAMBLmlYNXNs0eU+CRAAACAAGAL1KqTUHbpBs9wHfNAAACAAGAIZ3wVdHUawoVx7MAAAAPgAHAAgABgDeNFVX6093Z45JJCQAAAcABQAGB2IX/3CMNC0fAAAIAAYAnzQGB2IX/3CCRi0fAAAIAAYAbQ6MXH53VmajHo4nAAAIAAYAbQ7uZrBroRN+dzg1AAAIAAYA7mawa6ETODVBXQkfAAAHAAUAjFxWZqMeXFeAaAAAYQAFAFFdwwdIEkp81CgAAAIALAAFAAcABQBRXchLMh6GdMsAAAAHAAUAwwcRDZpQWADkQwAACAAGAEgSAVvaUbEzm3iRbQAACAAGAEp87jQ9UgpFdQdcMwAACAAGANQoHDMNRRUN1zOBRQAAKwAFAAcABQCMXFZmox5cV4BoAAAGAAQAE25Pbqk1MncAAAgABgDuZrBroRM4NUFdCR8AAAgABgDNdj8NTG69Sqk1B24AAAgABgAhBnELjhLdFs4cmyIAACMAAwDeNKBLpnEAAAEAHAADAAgABgDeNKBLVVfrT3dnjkkAAAgABgCgS580nRYGB/0BYhcAAAgABgCmcdgfWIqgS50W/QEAAA==
text praise no-report	0AAIALJcdUyUSXNtLSoZDABGU1cAAAEAxAAFAAgABgCyXBQI8VxDEklmrxwAAAgABgB1TCU+wwdTj+52mlAAAGwAAAACAEgACAAIAAYAsRn6dklVxmfkE9lwAAAIAAYAsRn6dklVxmfkEzgAAAAIAAYA4lYZc7lDZFZpAZY1AAAIAAYA4lYZc2RWsUM4AFUIAAAIAAYAU1cqZwiEFT5pAZY1AAAIAAYAU1cqZwiEDT44AFUIAAAHAAUAU499drpXaQGWNQAACAAGAFOPuld1djgAVQhGZgAAIAAEAAcABQCUSQyUiQmTB980AAAHAAUAc22Ngo9WEwkVHwAABQADAC0qR2ZuHAAACAAGABkMNhxRAAVyGh/eLQAAOgAAAAEANwAGAAgABgAARrEZ+nZJVeVXxmcAAAgABgAARuVX4lbWfBlzQGsAAAgABgAARlNX5VcIhNZ8Q2sAAAgABgAARrEZU4/6dklV5VcAAAgABgAARlOP5VfMV+JW1nwAAAgABgAARlNXU4/lVwiEzFcAAAgABgBTVwiExSnPPlVaLgMAAA==
text spam no-report	bwEWAF4IhUkKjZxLiSeBfUxubEclEW996ChOadJncX1/DmR4HRTkeBQIOBOGVRoMAAABAFUBEAAFAAMAXghsHJxnAABMAAAAAQBJAAgACAAGAIVJSwcKjZMkz2ecSwAACAAGAIVJSwecS89PyVAURQAACAAGAIVJcD9PBwqNkySJJwAACAAGAIVJcD9PB4knnEvPTwAACAAGAAqNkyTPZ5xLz0/2AAAACAAGAJxLz0/JUBRFvFYTjQAACAAGAAqNkySJJ89nnEvPTwAACAAGAIknnEvPT8lQFEW8VgAAHwAAAAEAHAADAAgABgCBfQcCCk0HjR0SnzUAAAgABgCBfQcCCk0XjZ81lmwAAAgABgCBfXyCIw4bjQcCCk0AAAgABgBMbtN2HQ7gZgcCsGsAAAgABgBsR+mN2VAMIrxWywcAAAYABAAlEZBs5zR/CAAABgAEAG99wAYpKvEyAAAWAAAAAQATAAIACAAGAOgoTmmxE3iP+4ENNgAACAAGAE5psRN4j9JnR10yZgAABwAFANJnMmZ0NUsZDAcAAAgABgBxfdVo9h69ETsz+WsAABYAAAABABMAAgAIAAYAfw4qegeNahwhEnoAAAAIAAYAfw4eJAFGCo0qenBWAAA6AAAAAQA3AAYACAAGAGR4pUkjUh0UGAwkEQAACAAGAB0Uf1skEVp5F3MkSgAACAAGAGR4cX3VaKVJI1IdFAAACAAGAHF91WgdFPYef1taeQAACAAGAGR45HivXFpupUkjUgAACAAGAOR4r1xabh0UjFx/WwAAHwAAAAEAHAADAAgABgAUCKBcYmtNWu2CWi0AAAgABgAUCKBcYmvtglVaMQMAAAgABgBkeBQIpUkjUqBcYmsAAAYABAA4E61rCR9cVwAACAAGAIZVwSKoIutF0FQHTwAAFgAAAAEAEwACAAgABgAaDJZswTXbAuNwLB8AAAgABgAaDI8nlmw0ctFzwTUAAA==
text withdrawn no-report	PgADANwzwxK0JwAAAQA3AAYACAAGANwznykNXGwCXQFEUQAACAAGANwznykNXGwCXQFEUQAACAAGAMMSDVxsAv1FfgBvRAAACAAGAMMSDVxsAv1FfgBvRAAACAAGALQnDVxNZmwC+Rc/HQAACAAGALQnDVxNZmwC+Rc/HQAALAADANwzjFxBMwAAAQAlAAQACAAGANwznykTbk9uqTVdAQAACAAGAIxc3DOfKVZmox5dAQAACAAGANwznyldAURRTVe1VgAACAAGAEEzkxLePtwznykpcgAAiAAGAAxbnRPNdo1c+GtyRAAAAgA0AAYACAAGAAxbAVdKArpPTR7MHAAACAAGAJ0ThABHZm4cknGhCAAACAAGAM12Pw1Mbr5K5wLQNQAACAAGAI1cbwKCVyluknHMHAAABgAEAPhrXB7wUdcCAAAHAAUAckTtADojkTTMHAAASQAIAAgABgABcf4OSwcRjb1Kyj4AAAgABgBnEf4OGQZGEgWNXBcAAAgABgCRRWcRGQZGEgJxXBcAAAgABgDQAP1OQ2jUZ/IeSFcAAAgABgABcWUA/g5LBxGNvUoAAAgABgBnEWUA/g4ZBkYSLmsAAAgABgCRRWcRGQZGEgJxXBcAAAgABgA1a9AA/U6JLkNo1GcAAFAAAwBnEc12kUUAAAEASQAIAAgABgBnERkGRhIMWwFXAnEAAAgABgBnERkGRhKdE7NDAnEAAAgABgDNdj8NTG5nERkGRhIAAAgABgBnERkGRhKNXMBDAnEAAAgABgCRRWcRGQZGEgxbAVcAAAgABgCRRWcRGQZGEgeNnRMAAAgABgDNdj8NTG6RRWcRGQYAAAgABgCRRWcRGQZGEhSNjVwAABkAAgC3VmFXAAABABMAAgAIAAYAt1Z3hFZmox6OJ9BnAAAIAAYAYVeNXLdWd4RWZqMeAAAYAAEAzE8AAAEAEwACAAgABgDMT39nuEp9H+0e3DQAAAgABgDMT7hKfR/cNJVl9wEAAAcAAQBJUgMASVIGfioCAAA=
text title-says-model model-behavior	PAACAFoXXC0AAAEANgAGAAcABQBaF/0B/B2SSzlVAAAIAAYAXC19ffEIDgyyQ1oXAAAIAAYAXC19ffEIDgzMV7JDAAAIAAYAWhcPHv0BgkaSSzlVAAAIAAYAXC19ffEIDgwua1oXAAAIAAYAXC19ffEIDgzMVxM1AAA=
text model-quality model-behavior	CgABANFGBgDRRo1F73ZQElIt2TQAALIABwA4E7dWcHlyC81nCiL7VAAAAgBvAAgAEwAAAAEAEAACAAYABACMXFZmox5cVwAABwAFAIxcVmajHpNoXFcAAAYABACxGUlVxmf7XAAABwAFAEgowmXIT+EeTR4AAAYABAAueQB0QR9aZgAAEwAAAAEAEAACAAYABAB8eUVzcl3OVwAABwAFAHx5RXNyXX95zlcAABEAAAABAA4AAgAFAAMAcYTyZsE1AAAGAAQAcYTyZqFxwTUAAA8AAAABAAwAAgAEAAIA6CgNNgAABQADAOgo6XwNNgAADQAAAAEACgACAAMAAQBLeQAABAACAP1rS3kAADcABwAIAAYAOBPbNHlPSWZaVzloAAAGAAQAt1Z3hNBnAlAAAAgABgBweWlxyhbOV5JxoQgAAAQAAgByCzwGAAAHAAUAzWfYPgMOQ1ZIHgAABgAEAAoifweHRuprAAAIAAYA+1QpDnJtaVaCRDEfAAAUAiMA3DNPVwtFb0eZCWR43XgIhBwztYIJJbdWXSmMePpnIRJ+SYVJ7jQAIpVsWhcEadtnXGYfDCkqV24eJBlFAVskHrFykUVWZgAAAQDtASIABQADANwznylEUQAAIgAAAAEAHwAEAAYABABPV5dmTigkJAAABwAFAE9Xl2ZOKD8fJCQAAAYABABPV6FmyikkJAAABwAFAE9XoWbKKadXJCQAAAYABABPV6FmyikkJAAADgAAAAEACwACAAQAAgALRZUzAAAEAAIAC0WGMwAABQADAG9HaI7fNAAABAACAJkJ8EMAAAQAAgBkeLsZAAAGAAQA3Xj+c5pbOW4AAAUAAwAIhFtXX2gAAAgABgAcM+BmFQ09aPIeoHEAAAUAAwC1ggIlFAkAAAUAAwAJJS0dTGYAABIAAAABAA8AAgAFAAMAt1Z3hNBnAAAHAAUAXSkOULdWd4TQZwAACAAGAIx4vUpYbqs1YBduaAAACAAGAPpnvUrwHvFckGyfNQAABQADACES3y1uHAAABwAFAH5JLgNBBkkcThcAABUAAAABABIAAgAHAAUAhUlLBy4Dyj5JHAAACAAGAIVJ3T5LBy4DQWsGHwAABgAEAO40QVLkfFweAAAIAAYAACL9DQIG4WY3MyYRAAAGAAQAlWzrNNNRqjUAACQAAAABACEABAAGAAQAWheCRAEeMR8AAAcABQBaF4JEAR6hcTEfAAAHAAUAWheCRAEeMR+ScQAACAAGAFoXNHKCRAEeNR/fNAAAKAAAAAEAJQAEAAgABgAEaeVXcYT3HvJmwTUAAAgABgAEaeVXcYT3HvJmoXEAAAgABgAEaeVXd4T3HtZnmVcAAAgABgAEaeVXcYT3HvJmNHIAAAcABQDbZzZuYReLcxofAAAeAAAAAQAbAAMABwAFAFxmfR+TaPQe6HwAAAgABgBcZn0f9B6FaOh8knEAAAgABgBcZn0fiWg0cvQe6HwAAAcABQAfDGht7VT5F6U1AAAGAAQAKSpVF1AdsmUAAAUAAwBXbhNuiQgAACgAAAABACUABAAIAAYAHiQBRnBWh0UHIp80AAAIAAYAjHgHIp80BgdgF25oAAAIAAYAHiQBRnBWh0UHInJEAAAIAAYAjHgHInJEBgdgF25oAABFAAAAAgATAAIACAAGAM8YbVU6a0ZRIwKUVwAACAAGAM8YFB9tVUBtDE/4AgAALgAGAAYABAAeJAFGcFaHRQAACAAGAIx4YBduaJVPJW4EcQAABgAEABlFKW6ccao1AAAEAAIAHwztVAAABwAFAAFbFh+RbbocWWYAAAgABgAkHqVJH0oYDFNmJx4AAAgABgAeJAFGcFaHRdZw8wAAAAgABgCxcvATOBPbNHlPSWYAAAgABgCRRZF4WlC6ZY006kMAAAYABABWZv9amR5uHAAA6gAGANwzHiR9fbQnqycxHQAAAgA2AAcABQADANwznylEUQAACAAGAB4kAUZwVodF1nDzAAAACAAGAB4kAUZwVodFzxjWcAAABgAEAH19CjVlVupDAAAIAAYAtCdNZvkXPx1UCKg1AAAHAAUAqyevBus0CAfeUQAABAACADEdVBcAAKkACgAWAAAAAQATAAIACAAGAKlo+naRc+s0Nm7eUQAACAAGAKlo+naRc+s0w1Y2bgAAFgAAAAEAEwACAAgABgCjKs53FEVaFwUeYTMAAAgABgCjKs53FEVaFwUeYTMAAAgABgBIKPIBOWsDUrMGXB4AAAgABgC1EutDxggRd/IBQRwAAAgABgBHKLhKKx7yAeE00TIAAAgABgA2E6loolv6dgVXkXMAAAgABgAcFLJoSWgzeUF4WlcAAAgABgCaVshL9W5kSc9n6o8AAAgABgCyaApNQXgWjYFEwQIAADoAAAABADcABgAIAAYAsmhBeIFEwQKaZUt5AAAIAAYAqWj6dpFz6zQ2bt5RAAAIAAYAqWj6dpFz6zTDVjZuAAAIAAYAPHINNvgXSWZ1NYxlAAAIAAYAPHLpfA02+BdJZnU1AAAIAAYAzx4HY1dmRXeaZUt5AAA=
text model-words model-behavior	UQAEAANjDUVcUKZxAAACACUABAAIAAYAA2ObAqZ21TV1BxpFAAAIAAYADUWBRUgo0zMIHkseAAAIAAYAXFB0bblWhQhHZm0cAAAIAAYApnHYH1iKxFb1UTQTAAAjAAUABgAEACkqVRdQHbJlAAAEAAIA/UWBVwAACAAGAE1mUB0tKgdukWwMNQAABAACANJnSxkAAAcABQC9ErIcURcURd00AAA/AAQAe2YDY5tt4VEAAAEANwAGAAgABgB7ZlVXd2eISbsH5h4AAAgABgADY5sCwUOmdtU1WhcAAAgABgCbbYhce2ZVV3dniEkAAAgABgADY5sCRRymdpttiFwAAAgABgDhUXtmVVd3Z4hJuwcAAAgABgADY5sCmWWmduFR1TUAACsAAQADYwYAA2ObAqZ21TV1BxpFAQAgAAUABAACAOEYFFgAAAUAAwAIhFtXX2gAAAUAAwAMV9JnSxkAAAYABAApKlUXUB2yZQAABgAEAL0SshxRFxRFAADIAAgAcguJXLdWA2McMzgTvBmfKAAAAgBCAAgABQADAHILTQA8BgAABgAEAIlcbwLoVkhXAAAHAAUAt1Z3hNBnfAMCUAAACAAGAANjzYGbAgFGpnbVNQAACAAGABwz4GYVDT1o/QLyHgAACAAGADgT2zR5T0lmWlc5aAAACAAGALwZjHjhHJFPxBZKZgAABwAFAJ8obQ6FdzIrYQAAAHkACAATAAAAAQAQAAIABgAEAOFRjIKbbssHAAAHAAUA4VGMgptuywfzHgAAFgAAAAEAEwACAAgABgCbbYhcFh/DVs9RWWYAAAgABgCbbYhcFh/DVv1rz1EAAAQAAgAqEzlVAAAWAAAAAQATAAIACAAGAIV3UW6LKE0oLW4MNQAACAAGAIV3UW6LKE0ow1YtbgAABwAFAFZuUHgbH7tGWWYAABYAAAABABMAAgAIAAYAVRJRF68cnzWRbAw1AAAIAAYAVRJRF68cnzXDVpFsAAAIAAYAjHiZT/QXYBduaJVPAAAIAAYAeUeFB9+PKk+VbLkHAAAKAAEASCgGAEgowmXITzscDwHhHgAAZAADAOFRm20DYwAAAgAuAAUACAAGAOFRjIKbbssHNADgHgAACAAGAOFRjIKbbssH8x5aaAAACAAGAJttiFwWH8NWz1FZZgAACAAGAJttiFwWH8NW/WvPUQAACAAGAANjmwKmdtU1dQcaRQAALgAGAAUAAwAIhFtXX2gAAAcABQAMV6Vc0mcCW0sZAAAGAAQAvRKyHFEXFEUAAAYABAApKlUXUB2yZQAACAAGABwz4GYVDT1o8h6gcQAABwAFAPZrgUQBHkt5GR8AAEAAAQCmcQAAAgAnAAUABgAEAP1Fc1fXAeprAAAHAAUA/UX9a3NX1wEGHwAABgAEAP1FglfXASRuAAAIAAYA/UWQbHdX1wHfNAJQAAAGAAQAzz6nAQIdlB4AABMAAgAIAAYApnHYH1iKxFb1UTQTAAAIAAYApnHYH1iKxFb1UTccAAAKAAEAvUoGAL1KojX0F0UG+Wz3AQAACgABAOVuBgDlboWNNhMEV3Fb6wIAADYAAQCMeAYAjHhgF25olU8sAyVuAQArAAUABQADAIEIzmwJcQAACAAGAM8eB2NXZkV3Gh8kbgAACAAGAKlo+naRc+s0Nm7eUQAACAAGAKlo+naRc+s0w1Y2bgAACAAGAKZx2B9YisRW9VE0EwAAGAABAIEIAAABABMAAgAIAAYAgQjOPtNsby8PcjkAAAAIAAYAgQjOPtNsDwxvL9JwAABBAAYAZHjdePZr7EXESpoiAAABADcABgAIAAYAZHi7GaVJGAytAOAeAAAIAAYA3Xj+c5pbOW5cM+YCAAAIAAYA9muBRDEDAR7+bUt5AAAIAAYA7EX3VJYNvUqTVhdzAAAIAAYAxEpqk6U27EX3VJYNAAAIAAYAmiLmHnFmyE8ZAswcAAAYAAEAqWgAAAEAEwACAAgABgCpaPp2kXPrNDZu3lEAAAgABgCpaPp2kXPrNMNWNm4AADwAAQC1EgAAAQA3AAYACAAGALUSBwffQ34AsjRoSQAACAAGALUSBwffQ34AsjQBcgAACAAGALUSBwffQ34AsjRdSQAACAAGALUSxTQHB99DfgAmTAAACAAGALUSxTQHB99DfgAmTAAACAAGALUSxTQHB99DfgAmTAAAPQADAIEIaFapaAAAAwAKAAIAAwABAFYBAAAEAAIAbwN6ggAAFwADAAYABACBCM4+02zMHAAABQADAGhWFnNIRAAACAAGAKlo+naRc+s06RM2bgAAEwADAAMAAQC8NQAABAACAIMusjQAAAgABgBaF/0BQRz8HZJLOVUAAA==
text file-tool filesystem	cAACAOJWd1YAAAIAWQAJAAQAAgD6F9UcAAAFAAMAcYTyZsE1AAAEAAIAXhxHZgAABAACAC0qVmYAAAQAAgDsRVMpAAAGAAQAAmZTCGwc62sAABYAAAABABMAAgAIAAYAfkxQeLFG+heGM9UcAAAIAAYAfkxQeLFG+hfVHMIAAAAWAAAAAQATAAIACAAGAJKSi0cV06xcIVwUCAAACAAGAKxcIVwUCBSNelpKcQAACAAGABhroXNl0wlc2UOgHgAAEAACAAYABADiVhlzZFYHAwAABwAFAHdW4lYZc4JGBwMAAA==
text saved-session filesystem	0QAHAAduxlYdEmFX7mYpOVNXAAACAHgABwAVAAAAAQASAAIABwAFAAdukWz9aww1GR8AAAgABgAHbsNWkWz9aww1GR8AABYAAAABABMAAgAIAAYAxlZBUltoZmvofDQTAAAIAAYAxlZBUltow1Zma+h8AAAPAAAAAQAMAAIABAACAB0SWi0AAAUAAwAdElotrwgAAAcABQBhVxxzM26JLqo1AAAWAAAAAQATAAIACAAGAO5msGuhE81RODW8ZQAACAAGAO5msGtLXaETzVE4NQAAFQAAAAEAEgACAAcABQApOcxnHVb7XLocAAAIAAYAKTnMZx1W9xP7XLocAAAEAAIAU1cIhAAATQAGAAQAAgD9RYJXAAAHAAUAvUqpNQdukGzfNAAABAACAMQptVYAAAgABgAUCKVcYmv5F/9alzUAAAcABQBaF4JEAR4xH5JxAAAoAAAAAQAlAAQACAAGAGhr2nztCNMC43BGUQAACAAGACckjHjIV9Zw8wBGUQAACAAGAJ0ThADTcEdmbhxGUQAACAAGAEpmHHMzbk1X4nBGUQAARQABAFduAAABAEAABwAIAAYAV25neCARGx/MB3MAAAAIAAYAV25neCARGx8bUcYHAAAIAAYAV25neCARGx9zAOJwAAAIAAYAV278BRUNIE9neIl4AAAIAAYAV25neAciGx8GB+UAAAAIAAYAV25neAcinzQbHwYHAAAIAAYAV25neAcickQbHwYHAAAKAAEAJyQGACckxlaMeEFSyFdbaAAAJgABAFduBgBXbmd4Gx9ZZhJKsQIBABsABAAEAAIAByIGBwAABgAEAM1n2D4DDkNWAAAIAAYAU1cIhHkD53BGUZRXAAAEAAIA/UWCVwAA
text compaction context-limit	PAABAJpWAAABADcABgAIAAYAmla1S2laKgYzE4EAAAAIAAYAmla1S2laHVV7eQ1zAAAIAAYAmla1S2lae3nWCCoGAAAIAAYAmla1S2laKgYzE4EAAAAIAAYAmla1S2laHVV7eQ1zAAAIAAYAmla1S2lae3nWCCoGAAA=
text policy-refusal content-policy	TwADAE8zhlygNAAAAgAkAAQABwAFAFlrR3kxAzooswYAAAgABgDEVvVRnHE0E4EAXB4AAAgABgBYa0UfjQaqIoZ00wIAAAgABgD8BRkGuhEVDWMR+HAAACMABAAHAAUATzOGXAlFohRtVgAACAAGAIZcCUU/M21WRxKVMwAABwAFAKA0rUY6I6Bx4B4AAAgABgCgNOxmrUbpHjoj3zQAAAoAAQBPMwYATzMajX19hlwJRaIUAAAcAAEAfX0FAH19TQMKNWVW6kMBABIAAgAHAAUATzOGXAlFohRtVgAACAAGAIZcCUU/M21WRxKVMwAALAABADxyBgA8cgoiDTaNXH8H1nwBACEABAAHAAUAWGtFH40GqiLTAgAABwAFAKA07QCtRjojoHEAAAgABgBgF/0BwmXhHpJLDDUAAAYABACGXAlFbVZvAgAALAABADxyBgA8cgoiDTaNXH8H1nwBACEABAAHAAUAWGtFH40GqiLTAgAABwAFAKA07QCtRjojoHEAAAgABgBgF/0BwmXhHpJLDDUAAAYABACGXAlFbVZvAgAACgABAM8eBgDPHgdjV2b8BRUNIE8AAAoAAQBgFwYAYBf9AcJl4R6SSww1AAAKAAEAGVUGABlVkxLOPh8NfHlFcwAA
text context-full context-limit	dAAEALdWVwilDMcfAAACAEQACQAGAAQAmlbIS89n+1wAAAUAAwBtUXJd6DQAAAcABQCmcdgfxFb1UTQTAAAIAAYAxlZBUltoZmvofDQTAAAHAAUAzx4HY1dmRXcaHwAABwAFAFlrJUqzBv9tGR8AAAQAAgA6I5E0AAAIAAYAm22IXBYfw1bPUVlmAAAGAAQAfHlFc3JdzlcAACcAAgAeAAAAAQAbAAMACAAGALdW+EUZc6hU1wHWVgAACAAGAFcIl2boQxlzqFTJAQAABwAFAKUMVQCeVBlz1lYAAAYABADHH9eHrxH2HAAARgACAKZxnGwAAAEAQAAHAAgABgCmcdgfWIrhGCCD3DQAAAgABgCmcdgfWIp8KhZQTx4AAAgABgCmcdgfWIoTRbs0vkoAAAgABgCcbKU2pnHYH1iKZpMAAAgABgCmcdgfWIoBRgZYxFYAAAgABgCmcdgfWIpZa0d5MQMAAAgABgCmcdgfWIp0RCwd0CQAAAoAAQCmcQYApnHYH1iK2yHEVk8CAABTAAQAkklZCcOIh3gAAAIAHwAEAAUAAwCSSTQJ7wEAAAUAAwBZCZJJ7wEAAAgABgDDiJJJPQl/TMc0YngAAAgABgCHeMOIkkk9CX9MxzQAACsABQAFAAMAFXPYPkNWAAAIAAYAfHlFc3JdFXPYPkNWAAAIAAYAkXm702J2fHlFc3JdAAAIAAYApnHYH1iKFXPYPkNWAAAIAAYAfYq702J2pnHYHxVzAAAuAAEAxx8EAMcf14evEfYcAQAlAAQACAAGABVz2D4TRUNWuzS+SgAACAAGAMOIkkk9CX9MxzQVcwAACAAGABVzOxPYPhNFQ1a7NAAACAAGAMOIkkk9CX9MxzQVcwAAYAACAMcfw4gAAAIASQAIAAgABgDHH9eH1gCvEfYczBwAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gCvEfYcpBYAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gDfHK8RYhkAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gDfHK8RYhkAAAgABgDDiJJJxx/Xhz0Jf0wAABAAAgAGAAQAFXPYPkNWSB4AAAcABQAVc9g+Q1ZbHspRAAAXAAEAFXMAAAEAEgACAAcABQAVc9g+Q1YHA0geAAAIAAYAFXPYPkNWWx7KUQcDAAA=
text assistant-tools integration	EwABANZJAAABAA4AAgAFAAMA1klME/EBAAAGAAQA1klfE/EBEl0AAAcAAQBhMwMAYTNaAU4XAAAYAAEAl1YAAAEAEwACAAgABgCXVkNLiEn1bOlDfggAAAgABgCXVkNLiEmjT/Vs6UMAAD0AAgCXVh0UAAABADcABgAIAAYAl1ZDSx0UiElXSVp5AAAIAAYAl1ZDSx0UiElXSVp5AAAIAAYAHRRaeUgoF3OHAC0AAAAIAAYAHRRaeUgoF3OHAC0AAAAIAAYAHRRaeRdzhwDiVopWAAAIAAYAHRRaeRdzhwB3VuJWAAArAAIAdQtMbgAAAQAlAAQACAAGAHULTG7Bdkgo5wKzBgAACAAGAHULTG7BdkgoA1LnAgAACAAGAExuwHZIKEkLLQDnAgAACAAGAExuwHZIKEkLLQADUgAAFwABAG4/AAABABIAAgAHAAUAbj/XbN0CmDR4RQAACAAGAG4/12zdAotFmDSCRgAAFwABAEgoAAABABIAAgAHAAUASCgtALMGXB7wUQAACAAGAEgoLQADUrMGXB6icwAA
text assistant-tools-fail integration	0gELANZJ8xNuP3ULTG4dFCk5l1biVndW9h4AAAIAwAAHAA0AAAABAAoAAgADAAEA1kkAAAQAAgDWSV8TAAAWAAAAAQATAAIACAAGAPMTuU++VhxzEVE0EwAACAAGAPMTuU9bV75WHHMRUQAAEQAAAAEADgACAAUAAwBuP9dsmDQAAAYABABuP9dsi0WYNAAATAAAAAEASQAIAAgABgB1C0xuwXZIKLMGXB4AAAgABgB1C0xuwXZIKANSswYAAAgABgBMbsB2SChJCy0AswYAAAgABgBMbsB2SChJCy0AA1IAAAgABgAdFFp5SCgXcy0AilYAAAgABgAdFFp5SCgXcy0AA1IAAAgABgApOcxnHVZIKC0A5BMAAAgABgApOcxnHVZIKC0AA1IAABYAAAABABMAAgAIAAYAl1ZDS4hJ9WzpQ34IAAAIAAYAl1ZDS4hJo0/1bOlDAAAPAAAAAQAMAAIABAACAOJWGXMAAAUAAwB3VuJWGXMAABMAAAABABAAAgAGAAQA9h7RaOh8/GsAAAcABQD2HtFo6Hz8a/MeAAACAQ0ABAACAAciBgcAAGMAAgBGUZRXAQBeAAwABAACAOtFxlQAAAcABQC5T75WEVE0E7ocAAAFAAMAJySMeMhXAAAEAAIAU1cIhAAABgAEAJFxYhcxH7ocAAAIAAYA2EP8BUd86QgVDQYHAAAHAAUA1TOLKOVmTCiFcwAAAwABAEAjAAAWAAAAAQATAAIACAAGAC0TmSm0VUlmtRxhUAAACAAGAGhQapOlNi0TmSm0VQAABAACAHEva2wAAAYABAAhiMkfHhS7HAAABQADAAhxZAglbgAATAAAAAEASQAIAAgABgDrRcZU1wHccAxP+AIAAAgABgC5T75W03ARUQxPNBMAAAgABgBTVwiEeQPncAxP+AIAAAgABgCRcWIX1HCdAAxPMR8AAAgABgDVM4so5WZMKIVzCgMAAAgABgBAI+0A1nB1NQxP+AIAAAgABgBxL2ts2gLjcAxP+AIAAAgABgAIcWQIJW7jcAxP+AIAAAgABgCZNa1r+Re5T75WEVEAAAUAAwBDaNRn8h4AAAYABADNZ9g+Aw5DVgAABwAFAL1KqTUHbpBs3zQAAAgABgAUCKVcYmv5F/9alzUAAAUAAwCZE8FlfggAAAgABgA4E9s0eU9JZlpXOWgAAAUAAwC3VneE0GcAAAUAAwACcXEHJW4AAAgABgDYQ/wFNE9HfOkIFQ0AADkAAwDudpN4vUoAAAIAHAADAAgABgDudk1uHBLnAq9UMlEAAAgABgCTeKhQL0BJURRY0IMAAAgABgC9Sqk1B26QbPcB3zQAABUAAwAFAAMA4lYZc2RWAAAGAAQAbj/XbJg0eEUAAAYABABIKLMGXB7wUQAA
text assistant-request-refused invalid-request	LgAEACckyYjYQ/2yBQBaF/0B/B2SSzlVAQAhAAQACAAGACckjHjIV9Zw8wBGUQAACAAGAMmIzR/WAM8YbVU6awAACAAGANhD/AVHfOkIFQ08AAAABAACAP2y5pwAACEAAQBKfAAAAQAcAAMACAAGAEp87jQ9UgpFdQfiVgAACAAGAEp87jQ9UgpFWhedFgAACAAGAEp87jQ9UgpFkhYaDAAACgABAEB4BgBAeDsTxlfFZ70RcgIAAD0AAQCBSQUAgUmzNGMBOiizBgEAMwAGAAUAAwCcbKU2ZpMAAAgABgDzF7c001GRbFseIEoAAAgABgDzF7c001HDVpFsWx4AAAgABgDHH9eHUhevEfYc0RwAAAgABgBKfApFdQddM8oWDDUAAAcABQBVV3dnjkkkJJwIAAA=
text assistant-permission-prompts config	TgACAJpWgQgAAAIAOwAHAAcABQCYNDJyLW54ReYCAAAGAAQAzz6nAQIdlB4AAAcABQDPPqcepwESXQIdAAAIAAYA+4GDBxtHbQnWjzIAAAAIAAYAsXL8UcNW3lElbgRxAAAIAAYAcRhWZv9a2ByZHm4cAAAHAAUAqyevBi0ACAfYNAAADAACAAYABACaVshLz2f7XAAAAwABAIEIAABRAAQAAUZhHsaNgQgAAAIAKwAGAAYABAABRodFMgB4BwAACAAGAAFGh0V+ggtYMgB4BwAABQADAGEeXBedAAAABwAFAMaNYR6zUlwXnQAAAAQAAgCBCDkAAAAGAAQAgQjOPtNsOQAAAB0ABAAFAAMAGUWqNSRuAAAGAAQAGUU3bqo1onMAAAYABAAZRdEBqjUkbgAABwAFABlFN27RAao1onMAABgAAQCyXAAAAQATAAIACAAGALJcFAhKfNhn4Vc2AAAACAAGALJcFAhKfNhn4Vd/BwAA1gABAH9nAAACABMAAgAIAAYAf2e9Su0eqTUHbpFsAAAIAAYAf2e9Su0eqTUHbsNWAAC9AAoAEwAAAAEAEAACAAYABACaVshLz2f7XAAABwAFAJpWyEvPZ0td+1wAAA8AAAABAAwAAgAEAAIAsmhBeAAABQADALJoQXiBRAAADwAAAAEADAACAAQAAgCSSzlVAAAFAAMAYReSSzlVAAAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABUAAAABABIAAgAHAAUAzx4HY1dmRXcaHwAACAAGAM8eB2NXZkV3N24aHwAAEwAAAAEAEAACAAYABADxRfYy5xd7BwAABwAFAPFFuVX2MucXewcAABUAAAABABIAAgAHAAUAelruHrAIzXOgcQAACAAGAHpar2fuHrAIzXOgcQAACAAGACUSSnGOSZ8IhC7fNAAAFgAAAAEAEwACAAgABgDhZkozNm6Fc+0TDDUAAAgABgDhZkozw1Y2boVz7RMAABEAAAABAA4AAgAFAAMAsRwhEuEtAAAGAAQAoRKxHCES4S0AAA==
text assistant-hooks integration	FgACAOFWUVYAAAEAEAACAAYABADhVj5WaS8/AQAABwAFAFFW4VbeQGkvPwEAAA==
text tokens-drain usage-limit	lwAFABVzWWsRY50TORMAAAIAbgANAAgABgDHH9eHmGwNNr0RB24AAAgABgBrDf4FhklVV3dnRFEAAAcABQBbeZ14pnYpUktuAAAEAAIARTCDdwAABAACAH0u1jMAAAgABgDUH8WJzk8BW4146RMAAAYABADrNMtRYGu9BwAABQADAJpbvmUNCAAABwAFAGqK2B9TZicegXMAAAcABQCYbA02jUkHbokIAAAWAAAAAQATAAIACAAGAHVM7nYDAqlUGXPWVgAACAAGANEHiEmpVO8BGXPWVgAABAACAKBLTVcAAAYABADMdrxXFQ3fGAAAHwAFAAUAAwAVc9g+Q1YAAAUAAwBZa0d5swYAAAUAAwARY8J4lVcAAAYABACdE/oXSmbVHAAABAACADkTglcAAGwABQAVc1lrEWOdExNFAAACACsABwAFAAMAeA5hAC55AAAGAAQAPRm3ZQgHqgAAAAQAAgBuHL8AAAAHAAUAV27fUcNWNBOBAAAAAwABADEDAAAFAAMA9YFrA4oIAAAFAAMA9S0hEnoAAAA3AAcABwAFABVz2D5DVlseylEAAAYABABZa0d5OiizBgAABgAEABFjwniVV/ZwAAAHAAUAnRP6F0pm1Ry8NQAACAAGAJ0T+hdKZtUczzWicwAABgAEABNFuzS+Srw1AAAHAAUAE0W7NL5KzzWicwAAbgAGAD0ZeA5MfKAeV26hWwAAAgA8AAcABwAFABVz2D5DVgcDSB4AAAgABgAVc9g+Q1ZbHspRBwMAAAcABQBZa0d5MQM6KLMGAAAHAAUAEWObAsJ4lVf2cAAABwAFABNFuzS+StEBvDUAAAgABgATRbs0vkrPNdEBonMAAAgABgCdE/oXSmaEANUczzUAACcABgAFAAMAPRm3ZQgHAAAEAAIAeA4ueQAABgAEAEx8njVhUMEHAAAGAAQAoB4NXF4XgkQAAAYABABXbt9Rw1Y0EwAABQADAKFbazSVbQAAVQACABNFEWMAAAIAGgADAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAHAAUAEWObAsJ4lVf2cAAANAAGAAYABAARIooIKW6gcQAACAAGABEiolTlAIoIGXPWVgAACAAGAAtj7T+bApoSQTOtVAAACAAGAHVt5FYZc69U4QLWVgAACAAGABUe8VwAdI5JU2axCAAABwAFAAtjQTOTEs133D4AAA==
text usage-limit-ja usage-limit	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text authentication-ja authentication	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text permission-ja permission	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text context-limit-ja context-limit	AwAAAAAAAAADAAAAAAAAAA==
text network-ja network	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text filesystem-ja filesystem	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text crash-ja crash	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text memory-ja memory	AwAAAAAAAAADAAAAAAAAAAYAAQBhEwIAYRNeXQAAAwAAAAAAAAA=
text config-ja config	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text install-update-ja install-update	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text ui-ja ui	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text model-behavior-ja model-behavior	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text feature-request-ja feature-request	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text usage-limit-ko usage-limit	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text authentication-ko authentication	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text permission-ko permission	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text context-limit-ko context-limit	AwAAAAAAAAADAAAAAAAAAA==
text network-ko network	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text filesystem-ko filesystem	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text crash-ko crash	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text memory-ko memory	AwAAAAAAAAAGAAEAYRMCAGETXl0AAA==
text config-ko config	AwAAAAAAAAADAAAAAAAAAA==
text install-update-ko install-update	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text ui-ko ui	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text model-behavior-ko model-behavior	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text feature-request-ko feature-request	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text usage-limit-ru usage-limit	AwAAAAAAAAA=
text authentication-ru authentication	AwAAAAAAAAA=
text permission-ru permission	AwAAAAAAAAA=
text context-limit-ru context-limit	AwAAAAAAAAA=
text network-ru network	AwAAAAAAAAA=
text filesystem-ru filesystem	AwAAAAAAAAA=
text crash-ru crash	AwAAAAAAAAA=
text memory-ru memory	AwAAAAAAAAA=
text config-ru config	AwAAAAAAAAA=
text install-update-ru install-update	AwAAAAAAAAA=
text ui-ru ui	AwAAAAAAAAA=
text model-behavior-ru model-behavior	AwAAAAAAAAA=
text feature-request-ru feature-request	AwAAAAAAAAA=
text usage-limit-es usage-limit	qgAKAFV5XGsVc9KSbwcZFPoXV0QoEyc1AAABAJwACAAfAAAAAQAcAAMACAAGAFV5vkq9Q/cBMQNJHAAACAAGAFxrOTklB75KvUPLUQAACAAGABVz2D5DVr5KvUP3AQAADQALAL5KvUP3AcE1jnHSktIH1VJvByNEIBEAABoABABvByNEIBG7BwEAEwACAAgABgC+Sr1DvEP3AcE1ygAAAAgABgC+Sr1D9wGqStAywTUAAB8ABAAZFMJ4lVf2cAEAGAADAAYABAC9Bsop+nCVVwAABwAFAMcf14fqF64R1RwAAAcABQBabtl4smXhHhBbAAAIAAYA+heYEx1zyzWMZaEAAAAIAAYAV0RwB15rkGwLT9MCAAAWAAIAKBP6VAEAEQACAAgABgDZfEJr3Ri9EUkDqxwAAAYABAD0VMwYFQ2nAAAACAAGACc1u1pJee5msGtdbgAA
text authentication-es authentication	VwELAFFQKXLAZRkGFRE4E+40wWVHErEZyYkAAAEASAEHAKIAAAACAGgABgA5AAAAAQA2AAYACAAGAGNddQI2d6xU2xwyUQAACAAGAGNddQI2d6xU0RwyUQAACAAGAFgXsR2pVPMBMlE4HAAABwAFAFgXsR2gVDJRnQAAAAgABgDxRbhVNyqoVNcBMlEAAAgABgBjXXUCNndEHNEcr1QAAAgABgDCNMNLHDOEbBUNjVwAAAgABgAyAIllQ2jUZ/IeSFcAAAgABgAKIodF6kUyAJ1UeAcAAAgABgAKInlF1kMyAKUFeAcAAAgABgD0VMRnFQ17RCMeekkAADYABgAIAAYAUVA/M0MS4TT8Mv1rAAAIAAYAUVA/M0MS4TT8Mv1rAAAIAAYAUVA/M0MS4TSRbPwyAAAIAAYAKXLWCHF5+VE7AJxxAAAHAAUAwGUCUn1zzABcHgAACAAGABkGYxGuEWAXKQDRHAAACAAGAFFQPzNREuE0/WsPHwAAHwAAAAEAHAADAAgABgAVEQoiNzMfBily1ggAAAgABgAVETczHwYpctYIcXkAAAgABgAVETczHwYpctYIcXkAACwAAAACAAwAAgAEAAIACiJ4BwAABQADAENo1GfyHgAAHAADAAgABgAVETczHwYpctYIcXkAAAgABgAVETczHwYpctYIcXkAAAgABgAVETczHwYpctYIcXkAAB8AAAABABwAAwAIAAYAOBPbNHlP5RNJZlpXAAAIAAYA7jQkfApFPFJdM8FlAAAIAAYAwWUCUn1zxFZ7CLIFAAAWAAAAAQATAAIACAAGAEcSNWj9a5QzDx+CbAAACAAGAEcSNWj9a5QzDx+wBQAAFgAAAAEAEwACAAgABgCxGRYRUQb7TnMA/WsAAAgABgDJidQf1gCoW/1rDx8AAA==
text permission-es permission	ogAHAKYnUG5/ZxFQCiIZBtKSAAABAJcABQAIAAYApid/Z71KvU/tHj8dAAAWAAAAAQATAAIACAAGAFBuYXcxI39nvUrfUQAACAAGAFBuYXcxI39nvUrfUQAATAAAAAEASQAIAAgABgB/Z71K7R4IT5BspTUAAAgABgB/Z71K7R4IT5BseW0AAAgABgARUH9nvUpPHu0etikAAAgABgARUH9nvUpPHu0eeW0AAAgABgB/Z71K7R6lNUQcZQIAAAgABgB/Z71K7R55baU1RBwAAAgABgAKIn9nvUrtHoAHqUYAAAgABgAKIn9nvUrtHoAHqUYAAAgABgAZBqYnYxG9Tz8dvREAAB8AAAABABwAAwAIAAYA0pL4ZqE2e3nWCFFXAAAIAAYA0pL4ZqE2e3nWCFFXAAAIAAYA0pL4ZqE2I3N7edYIAAA=
text context-limit-es context-limit	MgACAGeKmlYAAAEALAACACEABgBniqZx2B/EVvVRNBMBABgAAwAIAAYAjUlbF+4yIx5LBn8IAAAFAAMAfUV8RFceAAAHAAUAxx/Xh+oXrhHVHAAACAAGAJpWtUtpWioG5RMIcQAA
text network-es network	IwEKAEpmzk/FiGNd8UXjM9KSw0sxI+UTAAABABUBCQAfAAAAAQAcAAMACAAGAEpmjGWdAE4XRhxDaAAACAAGAM5PzR+2iIxltVY3HAAACAAGAMWIzk/NH4xltVY3HAAACAAGAM5PzR+2iJBs+061VgAATAAAAAEASQAIAAgABgBjXXUCNnflE7lPrFQAAAgABgBjXXUCNnflE7lPrFQAAAgABgDxRbhVKSrlE7lPCHEAAAgABgDjM58qiWzlE7lP01EAAAgABgBjXXUCNnflE7lPCHEAAAgABgBjXXUCNnflE7lP2xwAAAgABgDxRbhVKSrlE7lPCHEAAAgABgDjM58qiWzlE7lP01EAAFAAAAACABUAAwAGAAQACiJ5RdZDeAcAAAYABAAKIodF6kV4BwAABQADAAoieAd4RQAANwAGAAgABgDOT80ftoi1VtIyNBMAAAgABgDOT80ftoinBbVW1kMAAAgABgDOT80ftoi1Vjcc0jIAAAgABgDOT80ftoinBbVWyQEAAAgABgDOT80ftoj7TrVW0jIAAAgABgDOT80ftoinBQRPtVYAACgAAAABACUABAAIAAYA0pJgLYEJzk/NH7aIAAAIAAYAzk/NH7aI6hcpZl0zAAAIAAYAzk/NH3J4toi9S7NoAAAIAAYAzk/NH7aIsmW8ET0GAAAIAAYAzk/NH7aIm1tpAuQeAAAIAAYAw0syHhYfkW2PM3pcAAAIAAYAMSMWEbEzLHI3M7wRAAAIAAYA5RO5T7VWNxyvVDJRAAA=
text filesystem-es filesystem	XgEGAIwuMSNgCPgXf0+ZNQAAAQBUAQQApwAAAAIASQAIAAgABgCMLhc2AmYlElMIUn4AAAgABgCMLmV+FzYCZiUSUwgAAAgABgAxIz4zIRLwLe8ewmcAAAgABgAxIz4zIRLVZ/At7x4AAAgABgBgCCQR7WcSWy0f9nAAAAgABgBgCCQR7WcSWwlxLR8AAAgABgD4F/MTSWZRV+1mHHMAAAgABgD4F/MTSWZRV+1mETUAAFoABwAoAAAAAQAlAAQACAAGAMmIzR/WACluMlGhVAAACAAGAHlPsmVLHgJSfXPEVgAACAAGAH9PDxRLHkB3AlJ9cwAACAAGAJsqHwGsdlQIIWY7HAAABQADALYWKgClBQAABwAFALZo6HhJaDgTWlcAAAgABgA3V/tFB2MfDTN3XhwAAAgABgD6VGhtsGv5DaETCR8AAAYABACUDbJlWlc1aAAACAAGAHhaYmsFCElmYRcHHwAAYgAAAAMAHAADAAgABgBjXXUCNnesVNEcMlEAAAgABgBjXXUCNnesVNscyhgAAAgABgBjXXUCNndEHNEcr1QAACgABQAGAAQA/Q0CBvBmcDUAAAgABgCbKqx2VAghZsgWUAgAAAUAAwBzRAQd4B4AAAgABgDgZrAMGTOwa6ETCR8AAAcABQCUDVpXNWjAZVAIAAAZAAMABwAFAIwuFzYCZiUSUwgAAAcABQAxIz4zIRLwLe8eAAAHAAUAYAgkEe1nElstHwAAPgAAAAIAHAADAAgABgB/Tw8USx5AdwJSfXMAAAgABgB/Tw8USx5AdwJSfXMAAAgABgB/Tw8USx5AdwJSfXMAAB4ABAAHAAUAjC4XNgJmJRJTCAAABwAFADEjPjMhEvAt7x4AAAcABQBgCCQR7WcSWy0fAAAEAAIAumhteQAACAAGAJk1rWv5F31FfETUAQAA
text crash-es crash	GQEVALtEt1awZQdjcm0WH1ZmwilHEjdXFxFrVrwRm21YF2kOuwdRUAIGSx0RDQAAAQAAAQkAdgABAOprAQByAAoABgAEALtEAx4PFD53AAAHAAUAt1ZGKAdQ/R00EwAABQADALBl8QV9cwAACAAGAAdja1a7RKYnMhM2dwAACAAGAAdjt1ZGKNpDNncHUAAAMQAAAAEALgAFAAgABgBybUcSNWiUM+ECrmUAAAgABgAWH5FtsmVHEjVolDMAAAgABgBWZgxbRxI1aJkelDMAAAgABgDCKXRWFUZHEjVoGQEAAAgABgBHEjVolDMyAK5lpQUAAAcABQA3V/tFB2MfDTN3AAADAAEAFxEAAAUAAwBrVjITukQAAAUAAwC8ETRo8h4AAAgABgCbbYhcFh+0VpVPrlQAABYAAAABABMAAgAIAAYAWBexHY44m22IXBYfAAAIAAYAWBexHY44BCWLeHNPAAAWAAAAAQATAAIACAAGAFgXbDiwHZttiFwWHwAACAAGAFgXbDiwHQQli3hzTwAACAAGAGkO8nbeNOVPPCO5EgAAHgAAAAEAGwADAAgABgC7B2tPYgg1aLxlOAAAAAgABgBRUD8zQxLhNDJRpVQAAAcABQACBvkNKAAyUZ1UAAAIAAYAFh+RbbJlRxJLBjloAAAIAAYASx1vKQoih0Xxax8GAAAWAAAAAQATAAIACAAGABENdFpYAHlFuwfkQwAACAAGABENdFpYAHlFuwf6TgAA
text memory-es memory	BgEEAB9Ku2VQbmETAAABAP4ABQA1AAAAAgAkAAYABgAEAFdu31HDVjQTAAADAAEAVXkAAAQAAgD9JH93AAAFAAMACiKAB6lGAAAGAAQAxx/Xh70RFR8AAAUAAwD9JH93tScAAA0AAgAHAAUAH0qgSzEeUVffZgAAAwABALtlAAAIAAYAH0qgSzEekGxRV99mAAAIAAYAUG5hdzEjH0qgS99RAAAIAAYAH0qgS7tlMR5RV99mAACrAAAAAwA8AAgABAACAEd5UmsAAAcABQBHecoA/B1Sa6kFAAAIAAYAV25neN9Rw1Y0ExJKAAAIAAYAV25neN9Rw1bKAPwdAAAHAAUAVXmgVGZtnQBOFwAACAAGAFV5oFRmbcoA/B2dAAAAAwABAGwHAAAGAAQAtUPKAPwdbAcAAEIACAAEAAIADaJOnAAABwAFAA2iTpxQmJ0AThcAAAYABAB1TO52HRJGLQAACAAGAHVM7nYdEqgFRi2dAAAACAAGAI1JWxfuMiMePQZ/CAAACAAGAI1JWxfuMiMePQZ/CAAACAAGADVVDnOwBckB1kO2FgAACAAGADVVDnOwBckB1kO2FgAAKAAGAAMAAQBhEwAABwAFAB9KoEsxHlFX32YAAAMAAQC7ZQAABgAEAGETggCnBdZDAAAIAAYAH0qgSzEeUVffZrEFAAAGAAQAu2XWQ7YFrQIAAA==
text config-es config	1QAFAJk7NSO7WnNPeFoAAAEAzAACAHoAAAACACgABQAGAAQAmTs1B1p5KW4AAAgABgA1I6wq4zPlT7ZWIXkAAAQAAgC7Wv9WAAAIAAYAc0/xXEMSTGaoIkseAAAIAAYAeFomSpVli3PzAT4fAABOAAQANAAAAAIADAACAAMAAQAyUQAABgAEAK9UMlHXAuprAAAkAAUABgAEAJsqrHZUCCFmAAAGAAQAEVwQCAlFNzMAAAcABQAWH5FtElstH1lmAAAIAAYABCWLeHNPURKxVgw1AAADAAEAc0QAAAUAAwDcM58pRFEAAAgABgCbW2kC5B4lZpQzRBwAAAgABgD8BRUN+HBxRKscJW4AAE8AAAACACwABQAHAAUA3DOfKURRSVeuZQAACAAGABYfkW0SWy0frlQyUQAACAAGAJsqHwGsdlQIIWajVAAACAAGABFcEAgJRTczNgASEQAABwAFAJtb5B4lZpQzThcAAB8ABAAIAAYANSOsKuMz5U+2ViF5AAAGAAQAmTs1B1p5KW4AAAQAAgC7Wv9WAAAIAAYAc0/xXEMSTGaoIkseAAA=
text install-update-es install-update	QQEGAOhDIEW9S9lD0ZJtBwAAAQA3AQQAigAAAAIAYQAFADAAAAABAC0ABQAIAAYAY111AjZ3rFTbHDJRAAAIAAYAY111AjZ3rFTRHDJRAAAIAAYAY111AjZ3RBzRHK9UAAAHAAUAWBexHaBUMlGdAAAACAAGAPFFuFU3KqhU1wEyUQAACAAGADIAiWVDaNRn8h5IVwAABQADAAoieAcyAAAACAAGAMI0w0scM4RsFQ2NXAAAFgAAAAEAEwACAAgABgD0VMRnFQ17RCMeekkAAAgABgD0VMRnFQ17RI1JIx4AACUABAAIAAYA6ENtB+s0AnHeUSVuAAAIAAYAIEXgkqE2+ROmdioGAAAIAAYA6ENtB5Bs6zQCcWEXAAAIAAYAvUuaVqJb6EONNDMTAAA5AAAAAgATAAIACAAGANlDHwZtB+s0AnHeUQAACAAGANGSIEWhNvkTpnYfBgAAIgAFAAQAAgAKIngHAAADAAEAMlEAAAUAAwBDaNRn8h4AAAgABgAHY5sCRRw2d80c6msAAAgABgDAS5pWDVzbNHlPgkQAAFkAAAACAAwAAgAEAAIACiJ4BwAABQADAENo1GfyHgAASQAIAAgABgDZQx8GbQfrNAJx3lEAAAgABgDRkiBFoTb5E6Z2HwYAAAgABgDZQx8GbQfrNAJx3lEAAAgABgDRkiBFoTb5E6Z2HwYAAAgABgDZQx8GbQfrNAJx3lEAAAgABgDRkiBFoTb5E6Z2HwYAAAgABgDZQx8GbQfrNAJx3lEAAAgABgDRkiBFoTb5E6Z2HwYAABYAAAABABMAAgAIAAYAbQfrNAJx3lElbq9UAAAIAAYAIEWhNvkTpnYqBu9zAAA=
text ui-es ui	lgEVAHdMslTkfHhaShyGSZQNOBNqWlpu5kPUKFAdY11YFwQlLwe1OhwUBVu1EgAAAQB9AQkARwAAAAEARAAIAAgABgB3TAMCRXc2bqlUfXMAAAUAAwCyVEkDMlEAAAYABADkfLJUSQMyUQAACAAGAHhaBQhJZjYAqxwyUQAACAAGAHdMAwJFdzZufXNBHAAACAAGAEocSQOvVDJR1wLqawAACAAGAOR8ShxJA69UMlHXAgAACAAGAHhaBQhJZjYAqxyvVAAAMAAAAAIAGQADAAgABgB3TAMCRXc2bn1zQRwAAAYABABKHEkD1nzqawAABwAFAOR8ShxJA+prSB4AABMAAwADAAEAhkkAAAYABACUDVpX1WdDaAAABgAEADgT+nBcV4FoAAAHAAUAalp4WmAI6WdBBgAAbgAAAAIAKQAGAAUAAwBniqZx2B8AAAUAAwCWDd5wlFcAAAcABQDkfLkH8VEEcVweAAAFAAMARTO/VjQTAAAEAAIAIEpIHgAACAAGAHRaeUUCccwH8VF4BwAAQQAJAAYABAA4E/pwXFeBaAAABQADAGpaBQgGcQAABgAEAFpu2XjwHhBbAAAFAAMA5kNybWVWAAAGAAQAlA1aV9VnQ2gAAAgABgB4WmJrBQhJZmEXBx8AAAcABQBqWnhaYAjpZ0EGAAAIAAYA1CgcMxUNdURHHZE0AAAEAAIAUB29TwAAWgAAAAIAJQAEAAgABgBjXXUCNnesVNscyhgAAAgABgBjXXUCNndEHNEcr1QAAAgABgBYF7EdjjigVDJRnQAAAAgABgAEJYt4c0/5AFESolQAADEABgAFAAMABVu0Jz8dAAAGAAQANhMFV5db/DIAAAcABQDwQ5htCVwWH2EXAAAIAAYAZxGpHHFEURL2azBPAAAIAAYA4GawDBkzsGuhEwkfAAAIAAYAvRIJRUktvBF+ABsGAAAWAAAAAQATAAIACAAGAC8HAHGiOrUS2kOyHAAACAAGALU6LwcAcbUS2kOyHAAACAAGABwUs2sveXFXQ1XKGAAACAAGAAVbtCfAQz8dZQJsBwAABwAFALUS2kOyHEsGkXEAAA==
text model-behavior-es model-behavior	YAADAOl20UahbQAAAQBZAAMAHwAAAAEAHAADAAgABgDpdqloZxHcM58pURIAAAgABgDpdqloZxHcM58pvUoAAAgABgDpdqloZxHcM58pURIAAAcABQDRRu92gQdQEtk0AAAvAAAAAgATAAIACAAGAKFtY10WH0V3JW72cAAACAAGAKFtY10WH0V3JW4JcQAAGAADAAgABgA4E9s0eU9JZlpXOWgAAAgABgDuNEFS5Hz6cPFRXB4AAAQAAgANW4AeAAA=
text feature-request-es feature-request	EgENAK0qiWWjDGsOSCgUIvgXwAYEJQlFUW7SZ35cAAABAAEBCQAIAAYArSofAVp5CHElbjscAAAwAAQAiWUmAPxr4B4BACkABgAFAAMAaw5Ad1ceAAAEAAIAMnIBAwAABgAEAEgo9jJPUFEeAAAFAAMAYTNmHE8XAAAIAAYAYGvMBwcf9VHlHuw0AAAGAAQAkA25VmJQyzUAAB8AAAABABwAAwAIAAYAowxVAKYFCHElbpAzAAAIAAYAaw5hAEB3pgUIcSVuAAAIAAYASCj2MqsFT1AIcSVuAAAfAAAAAQAcAAMACAAGABQiZH73CIxcjmXlAAAACAAGABQiZH73CIxcwAYtKgAACAAGABQiZH73CIxcf2e+SgAAPAAAAAIAEgACAAcABQD4F0UGKgBwNaUFAAAIAAYAwAa0Jy0qTWY/HVAIAAAmAAUABgAEALta/1ZCEtIyAAAHAAUAjFx2bQtXXFeFaAAACAAGAKoMhGwZM41cCkW6FgAABwAFAAQli3hzT0IS0jIAAAQAAgBDVZJLAAAfAAAAAQAcAAMACAAGAAQli3gJRfJzc0/5AAAACAAGAAQli3gJRfJzCkVzTwAACAAGAAlF8nM/MyQRsWU3MwAACAAGAFFug3dzT0woQxJLHgAACAAGANJniFy3VhFQC1f7XAAAFgAAAAEAEwACAAgABgB+XEZVPBkqAIll+U4AAAgABgB+XMAGLSpNZkZVLQAAAA==
text usage-limit-pt usage-limit	jAAIABNFFXPWKMcfRWz6FygTIXkAAAEAgAAGAB8AAAABABwAAwAIAAYAE0W7NFV5vkoxA0kcAAAIAAYAE0VZa7s0vkpIKMtRAAAIAAYAFXPYPhNFQ1a7NL5KAAAZAAUAE0W7NL5KwTWOcQEAEQACAAcABQDWKAtQNHLfNKUIAAAHAAUAxx/Xh+oXrhHVHAAAFwADADoTlVf2cAEAEQACAAcABQBFbMopDR/6cJVXAAAHAAUAxx/Xh+oXrhHVHAAACAAGAPoXmBMdc8s1jGWhAAAAGgAEACgT+lT1DbJlAQATAAIACAAGAPB8eZMVIK8ZQmutdgAACAAGAMwY+lQDDlhJywAiHgAACAAGACF5AHSxCAdukGyJCAAA
text authentication-pt authentication	JwENABgiwGXxRSQRvRFRUAoiNzM4E+40KVDJibJlAAABABYBBwB/AAAAAgBAAAcACAAGAIls3TPTUcNWtimfVAAACAAGAFMdnyrxa8NWn1TPUQAACAAGAHhaoBZhAlEIoFSuZQAACAAGAOJ8jVxCa0kDgVesVAAACAAGAMJnnVQ1AN4HQ2jyHgAACAAGAAoidAfhREYtNQDeBwAACAAGAMI0w0vifI1cQmtJAwAAOwAHAAgABgAYIniThQnxReAor1UAAAgABgAYIniThQnxReAor1UAAAYABADAZQJSfXNcHgAABQADAPFFtCenVQAACAAGACQRNzMpctYIcXn5UQAACAAGAL0RGwZka8RW8VGnBQAACAAGAFFQPzNDEuE0/DL9awAAHgAEAPFF4CivVdg0AQAXAAQABAACAAoidAcAAAMAAQAHTwAABAACAENo8h4AAAcABQDuNCR8CkU8UtEBAAAfAAAAAQAcAAMACAAGAAoiNzMpcnQH1ghxeQAACAAGADczKXLWCHF5+VESEQAACAAGADczKXLWCHF5+VESEQAAFgAAAAEAEwACAAgABgAKIjczKXJ0B+FE1ggAAAgABgAKIjczKXJ0B+FE1ggAAB8AAAABABwAAwAIAAYAOBPbNHlPWlcpUDloAAAIAAYA7jQkfApFPFJdMylQAAAIAAYAKVBQHvhrRi0HT7IFAAAWAAAAAQATAAIACAAGAMmJ1B/WAKhb/Wv+bQAACAAGALJlvBFLHm9PNWj9awAABwAFAPFFp1UDbRIfYRcAAA==
text permission-pt permission	UQAEAKYnf2dQbtKSAAABAEkACAAIAAYApid/Z71KvU/tHj8dAAAIAAYAf2dkSb1K7R73a6k1AAAIAAYAUG5hdzEjf2e9St9RAAAIAAYAUG5hdzEjf2e9St9RAAAIAAYApie9Tz8dvRFLBhsGAAAIAAYAf2e9Su0eqTU3UKxUAAAIAAYAf2dkSb1K7R6bcak1AAAIAAYA0pL4ZqE2e3nWCFFXAAA=
text context-limit-pt context-limit	IAABAGeKBgBniqZx2B/EVvVRNBMBABUAAwAFAAMAe0zed8s1AAAFAAMAIRLnLZkdAAAHAAUAxx/Xh+oXrhHVHAAA
text network-pt network	/AAKAEpmzk/3a1MdiWzifMNLxx8xI+UTAAABAO4ACAAWAAAAAQATAAIACAAGAEpm0RygVMJnnQBOFwAACAAGAM5Pb4fEH7VWoFQ3HAAAFgAAAAEAEwACAAgABgDOT2+HxB9XSfdrtVYAAAgABgD3a11J7h6hZyIe9VEAADoAAAABADcABgAIAAYAUx2fKvFr5RO5T8NWAAAIAAYAUx2fKvFr5RO5T8NWAAAIAAYAiWzdM+UTuU/TUcNWAAAIAAYAiWzdM+UTuU/TUcNWAAAIAAYA4nyNXEJr5RO5T7NDAAAIAAYA4nyNXEJr5RO5T0kDAAAxAAAAAQAuAAUACAAGAM5Pb4fEHx0UuxxHeQAACAAGAM5Pb4fEH+oXKWZdMwAACAAGAM5Pb4e9S8QfmlaaWwAACAAGAM5Pb4fEH5kiHRJKLQAACAAGAM5Pb4fEHxsRn1RzAAAAFgAAAAEAEwACAAgABgDOT2+HxB8KInQH4UQAAAgABgDOT2+HxB8KInQH4UQAACgAAAABACUABAAIAAYAw0syHkVsyikWH5FtAAAIAAYAxx/Xh9YAw0syHuoXAAAIAAYAw0syHhNFRWy7NMopAAAIAAYAxx/Xh9YAw0syHhNFAAAIAAYAMSMWEbEzLHI3M7wRAAAIAAYA5RO5T59UtVYHTzoCAAA=
text filesystem-pt filesystem	FgENAMmIeU8DR71LN1f6VG1aV254WiNoeVoxI5k1AAABAAUBAwCbAAAAAgBGAAgACAAGACNoC2NhCOB3FzZSfgAACAAGACNoC2NhCOB3ZX4XNgAABgAEAHlaigglbvZwAAAHAAUAeVqKCCVuCXF2CAAACAAGAPgX7WZ1NVpmtQL+NAAACAAGAPgX7WYRNXU1Wma1AgAACAAGADEjPjMhEn81nB3nLQAACAAGADEjPjMhEtVnfzWcHQAAUQAHAB8AAAABABwAAwAIAAYAyYjNH9YAKW4HT6FUAAAIAAYAeU+yZUseAlJ9c8RWAAAIAAYAA0eCB15rr1QHT9MCAAAIAAYAvUuaVppbz2c4E1pXAAAIAAYAN1f7RQdjHw0zd14cAAAIAAYA+lRobbBr+Q2hEwkfAAAGAAQAbVqmJwUIrwYAAAQAAgBXbmt4AAAIAAYAeFpiawUISWZhFwcfAABeAAAAAwAcAAMACAAGAFMdnyrxa8NWn1TPUQAACAAGAIls3TPTUcNWtimfVAAACAAGAOJ8jVxCa0kDgVesVAAAJQAFAAYABAD9DQIG8GZwNQAABwAFAIIH9UZQfF5rUAgAAAQAAgCAROAeAAAHAAUAxGVQfOkIKSpQCAAABwAFAG1atCcFCK8GUAgAABgAAwAHAAUAI2gLY2EI4HcXNgAABQADAHlaigglbgAACAAGADEjPjMhEn81nB3nLQAACAAGAJk1rWv5FyESegAmEwAA
text crash-pt crash	PQESAMRlZ35CfLdW/0WbbQQlDJSZIt40AgZRUPUN8VzSlUsdB2MDYwAAAQAnAQwAIgAAAAEAHwAEAAUAAwDEZekIfXMAAAgABgDEZUx86QifT31zvAcAAAYABABnfsRl9wh9cwAABwAFAEJ8xGXpCEsGfXMAACcAAAABACQABAAHAAUAt1ZGKAdQ/R00EwAACAAGALdWRigHUJ9P5EP9HQAACAAGAP9Ft1ZGKAdQCx40EwAACAAGALdWRijaQwdQSwb9HQAACAAGAJttiFwWH7RWlU+uVAAAKAAAAAEAJQAEAAgABgCbbXhaiFwWH7RWYBcAAAgABgAEJYt4eFpzT/kAURIAAAgABgCbbXhaiFzXZxYftFYAAAgABgAEJYt4eFrXZ3NP+QAAABYAAAABABMAAgAIAAYAm214WohcFh+0VmAXAAAIAAYABCWLeHhac0/5AFESAAAoAAAAAQAlAAQACAAGAAyUgG2BWJkiHRKuHAAACAAGAJkiHRKuHCJPPQanAAAACAAGAJkiHRIWH5FtsmWuHAAACAAGAJkiHRKuHEYtNQClBQAACAAGAAyUgG2BWJkiKxJvLwAACAAGAN405U88I+ZW+UVJWgAAFgAAAAEAEwACAAgABgACBvkNKAAHT51UOgIAAAgABgBRUD8zQxLhNAdPpVQAAB8AAAABABwAAwAIAAYA9Q27B2tPXgCmBbxlAAAIAAYA8VxyArQF/R2acVpmAAAIAAYA0pWVCUAA/R2acdZDAAAIAAYASx1vKQoi8Wt0B+FEAAAWAAAAAQATAAIACAAGAAdjNHf1DZIcrmU1AAAACAAGAANjB2ObArUFNHf1DQAA
text memory-pt memory	1gAHAFh8H0p7TAoiUG4NojVVAAABAMsABgAIAAYAWHzbkoEJH0qXB2ZJAAAiAAAAAgAMAAIABgAEAFdu31HDVjQTAAADAAEAVXkAABIAAgAHAAUAH0pmSd9mIh61AgAACAAGAB9KZknfZkEc8wEiHgAAKAAAAAEAJQAEAAgABgB7TB9K3ndmSd9msQUAAAgABgAfSjVVDnNmSd9msQUAAAgABgAKIh9KgAepRmZJ32YAAAgABgAfSmFJ92tmSd9mIh4AABYAAAABABMAAgAIAAYAUG5hdzEjH0rfUT8zAAAIAAYAH0q7ZWZJ32YiHrUCAAAeAAYAH0pmSd9mIh61AuoyAQAVAAMABgAEAM8IZ3ggSlweAAAFAAMAnRMJH1lmAAAGAAQAzFcfczNuGh8AAD4AAAACABUAAwAEAAIADaJOnAAABgAEAHtM3ne9NfZwAAAHAAUANVUOc7YWpQUmAAAAJQAGAAMAAQBhEwAAAwABALtlAAAGAAQAYROCAKcFthYAAAYABAC7ZbYWtgWtAgAABgAEAGETggA3HE4XAAAGAAQAu2WtAk4XRhwAAA==
text config-pt config	zAAEADUj/FZzT3haAAABAMQAAgB7AAAAAgAgAAQACAAGADUjrCrjM+VPtlYheQAAAwABAPxWAAAIAAYAc0/xXEMSTGaoIh0dAAAIAAYAeFomSpVli3PzAT4fAABXAAQAOwAAAAIAFwADAAQAAgAHTzoCAAAHAAUAr1Q7awdP0gI6AgAACAAGAAdP0QChVDoCGh8kbgAAIAAFAAQAAgCCB15rAAAFAAMAEVwQCAlFAAAHAAUAFh+RbQdbnh1ZZgAABwAFAAQli3hzT1ESDDUAAAMAAQAKRQAABwAFANwznymyZURRSVcAAAgABgDkHiVmRBxlAhBb6msAAAgABgA8I1QXIR1SUEpm4TQAAEYAAAACACsABQAHAAUA3DOfKURRSVeuZQAACAAGABYfkW0HW701nh2uVAAACAAGAIIH9UY+fF5rr1QHTwAACAAGABFcEAgJRTczNgASEQAABgAEAOQeJWZOFxBbAAAXAAMACAAGADUjrCrjM+VPtlYheQAAAwABAPxWAAAIAAYAc0/xXEMSTGaoIh0dAAA=
text install-update-pt install-update	BgEEAOhDIEW9S20HAAABAP4ABABpAAAAAgBAAAcACAAGAIls3TPTUcNWtimfVAAACAAGAFMdnyrxa8NWn1TPUQAACAAGAOJ8jVxCa0kDgVesVAAACAAGAHhaoBZhAlEIoFSuZQAACAAGAMJnnVQ1AN4HQ2jyHgAACAAGAAoidAfhREYtNQDeBwAACAAGAMI0w0vifI1cQmtJAwAAJQAEAAgABgDoQ20H6zQCcd5RJW4AAAgABgAgReCSoTamdrEI73MAAAgABgDoQ20HkGzrNAJxYRcAAAgABgC9S5pWolvoQ400MxMAACwAAAACABMAAgAIAAYAbQfrNAJx3lElbtZDAAAIAAYAIEWhNs6SpnaxCO9zAAAVAAQABAACAAoidAcAAAQAAgAHTzoCAAAEAAIAQ2jyHgAABAACAMRlfXMAAE4AAAACADcABgAIAAYACiJ0B+FERi2yBRUCAAAIAAYACiJ0B+FEqAVGLZ0AAAAIAAYACiJ0B+FEqAWZALYWAAAIAAYAwmeqVBUCHk9DaPIeAAAIAAYAoFTCZ50AThdDaPIeAAAIAAYAoFSZALYWwmdDaPIeAAATAAIACAAGAG0H6zQCcd5RJW7WQwAACAAGACBFoTbOkqZ2sQjvcwAAFgAAAAEAEwACAAgABgBtB+s0AnHeUSVuB08AAAgABgAgRaE2pnaxCO9zdQcAAA==
text ui-pt ui	WAETAHhauIihS6lbUBI4E/pUKBOUDXNtV26SJ/FciWxTHeJ8tRIcFDITAAABAEEBCgAoAAAAAQAlAAQACAAGAHhaBQhJZjYAqxwHTwAACAAGALiIzR/WAKIMGTMHTwAACAAGAKFLNm6pVP0Bgld9cwAACAAGALiIzR/WABUzB0+hVAAACAAGAKlbmTWfayARn0+8BwAABQADAKlbmTWfawAABgAEAFASMnL5Uew0AABnAAAAAgAkAAYABQADAGeKpnHYHwAABQADAJYN33CUVwAABgAEAJw4wk/9Hb0HAAAFAAMAtVY0E4EAAAAEAAIAXR4gSgAABAACAP0dmnEAAD8ACQAGAAQAOBP6cFxXgWgAAAgABgD6VGhtjVz5DVZmox4AAAYABAAoExgM7VT0HgAABgAEAJQNsmVaVzVoAAAEAAIAc22PVgAABAACAFdua3gAAAgABgB4WmJrBQhJZmEXBx8AAAYABACSJ3VEPh2RNAAABQADAPFcWmYtHwAAVQAAAAIAJQAEAAgABgCJbN0z01HDVrYpn1QAAAgABgBTHZ8q8WvDVp9Uz1EAAAgABgB4WqAWYQJRCKBUrmUAAAgABgDifI1cQmtJA4FXrFQAACwABgAFAAMAMhPoQ2VWAAAGAAQANhMFV5db/DIAAAUAAwDOZ+hDZVYAAAgABgBxRFESrxz2azBPsVYAAAcABQDtF9cz5igIcb01AAAGAAQAvRIJRSQRNzMAACgAAAABACUABAAIAAYAtRLaQ7Ic70R0B0sGAAAIAAYAtRLaQ7Ic70R0B0sGAAAIAAYAtRLaQ7Ic70R0B0sGAAAIAAYAtRLaQ7Ic70R0B0sGAAAIAAYAHBSzay95CR9DVcoYAAAIAAYAMhPoQ2VWn1TeB4EAAAAHAAUAtRLaQ7IcSwaRcQAA
text model-behavior-pt model-behavior	XQADANwz0UabbQAAAQBWAAMAHwAAAAEAHAADAAgABgDcM58pkXPrNERRNm4AAAgABgDcM58puEqRc+A06zQAAAgABgDcM58pkXPrNERRNm4AAAcABQDRRu92gQdQEtk0AAAsAAAAAgATAAIACAAGAJttjVwWH4JXJW72cAAACAAGAJttjVwWH4JXJW4JcQAAFQADAAUAAwCyZTVo8h4AAAgABgDuNEFS5Hz6cPFRXB4AAAQAAgClWxA1AAA=
text feature-request-pt feature-request	AAELAMkpB2PfZhQi6RdjeBwUBCVRbn5cyRIAAAEA8QAHABYAAAABABMAAgAIAAYAySlZCN9mglcIcSVuAAAIAAYAB2ObArUFySlZCN9mAAAsAAQA32bpHuoy/GsBACUABgADAAEAjw0AAAQAAgAycgEDAAAFAAMAwTQzcgEDAAAFAAMArid1RD8dAAAIAAYAYGvMB/VR5R7/bew0AAAFAAMAYTNmHE8XAAAfAAAAAQAcAAMACAAGABQiZH73COkXjFw/MwAACAAGABQiZH73CIxcf2e+SgAACAAGABQiyRJkfvcIdk+MXAAAVAAAAAIALgAFAAgABgDpFz8zURJFBjBPsVYAAAgABgDpFz8zURIrA2J4RQYAAAgABgBjeOkXPzNREisDRQYAAAgABgDpFz8zURJFBjBPsVYAAAgABgDpFz8zURJFBjBPsVYAACIABQAEAAIA/FZPWgAABwAFAFpu43iMXFxXhWgAAAgABgCqDIRsGTONXApFuhYAAAUAAwAEJYh4B08AAAQAAgBDVZJLAAAWAAAAAQATAAIACAAGABwUCUW7HDN5PzNWEgAACAAGAAQli3gJRQpFc0/5AAAACAAGAFFug3dNKN9wGh8kbgAAFgAAAAEAEwACAAgABgB+XOkXPzP3MlESRQYAAAgABgDJEn5cdk/bNPcyYBcAAA==
text usage-limit-fr usage-limit	qAAHABNFEWNnXV53ah/MdpANAAABAJ0ABgAWAAAAAQATAAIACAAGABNFuzS+SnV5GUWVNAAACAAGABNFWWu7NEd5vkqlFgAADQALABNFuzS+SsE1jnGYHbAI9VGXcc1z7DQAAB0ABAARY8J4lVf2cAEAFgADAAcABQCYHbAIl3HNc+w0AAAGAAQAeVqgFokIYQIAAAUAAwBnXXUC3XcAACYAAAACABIAAgAHAAUA+heYE4xloQC8NQAACAAGAPoXmBPPNYxloQCicwAAEAACAAUAAwBnXXUC3XcAAAgABgBed8UiUG5BI99R6zQAACgAAAABACUABAAIAAYAah9mhwR6ASL5ExskAAAIAAYAzHa8VwEi+RMVDd8YAAAIAAYAah9mhwR6ASL5ExskAAAIAAYAzHa8VwEi+RMVDd8YAAAIAAYAkA3/BcNPvlYnHhFRAAA=
text authentication-fr authentication	ewEMAJpW2XxvfWddsTMxI8WIeVq9ET8IXzXJiQAAAQBrAQcAiwAAAAIARwAIAAgABgDCNMNLHDOEbBUNjVwAAAgABgD0Zg02eVo9aNZ8YggAAAgABgATW3laZh9hAuBwRBwAAAgABgBqH3CHBHoTW3laYQIAAAgABgDVaGYIc314WnlaPGsAAAgABgD8RVtmZB9bVyB5OWgAAAgABgBbZmQfIHk5aI1lzAAAAAYABAAhEuEtegCmHAAAQAAHAAgABgCaVshLnEs9XblPlWUAAAgABgCaVshLPV25T+kTdG0AAAgABgDZfO0IPAC5T+kTvlYAAAgABgBvfZ5lTQO5T+kTvlYAAAgABgBnXakeXhfdd7lP6RMAAAgABgCxMyxyMyNcF2Ez+VEAAAgABgCxMyxydHkzI9YI+VEAAAgABgCaVshLnEs9XblPlWUAAEwAAAABAEkACAAIAAYAMSOxMyxydHk3M9YIAAAIAAYAxYjOT80fmlbIS+8QAAAIAAYAMSOxMyxydHk3M9YIAAAIAAYAxYjOT80fmlbIS3d2AAAIAAYAMSOxMyxydHk3M9YIAAAIAAYAxYjOT80fmlbIS3d2AAAIAAYAMSOxMyxydHk3M9YIAAAIAAYAxYjOT80fmlbIS3d2AAAfAAYAMSOxMyxydHk3M9YIAQAWAAMABQADACsSby96AAAACAAGAMI0w0scM4RsFQ2NXAAABQADAAklLR1MZgAAIwAGAHlaokuJCGECA25EHAEAGgADAAgABgA4E9s0eU9JZlpXOWgAAAYABAAJJS0dTGZGeQAACAAGAEp87jQ9UgpFdQdhMwAAOgAAAAEANwAGAAgABgC9EblPkxbpE75WYGsAAAgABgA/CAdjVy0dErlPkxYAAAgABgBfNQdjN3I/d4tWF3MAAAgABgC9EblPkxa+VmBrywcAAAgABgA/CAdjVy0dErlPkxYAAAgABgBfNQdjN3I/d4tWF3MAAAgABgDJidQf1gCoWwdukWwAAA==
text permission-fr permission	ggAGAAklbRFedxkGeVp7eQAAAQB4AAYAFgAAAAEAEwACAAgABgAJJS0df2e9Skxm7R4AAAgABgBtERkGf2e9SjgT7R4AAAgABgBed8UiUG5BI39nvUoAABYAAAABABMAAgAIAAYACSUZBi0dTGZeEf8QAAAIAAYAGQZeESlm+hfkHv8QAAAWAAAAAQATAAIACAAGAF53xSJQbkEj31FLGQAACAAGAF53xSJQbkEj31FLGQAAHwAAAAEAHAADAAgABgB5WksZy2eBRM81BlYAAAgABgB5Wn9nvUrtHqk1B24AAAgABgB5Wnt51gjxZlFXlzUAAAgABgB7edYI8WZRV0BRHHMAAA==
text context-limit-fr context-limit	HgABAKZxBgCmcdgfXYrEVvVRNBMBABMAAwAEAAIA0meLcwAABgAEAHlaoBaJCGECAAAFAAMADVx3RJgdAAA=
text network-fr network	QwEIAFtmxYi5T6s6eVrJiTEjDUUAAAEANwEIACgAAAABACUABAAIAAYAW2ZkH28cIHk5aOtrAAAIAAYAxYjOT80fW2ZkH75WAAAIAAYAW2ZkH28cIHk5aIxlAAAIAAYAxYjOT80fW2ZkH75WAAAIAAYAxYjOT80feVq+VhFRAACNAAAAAwBJAAgACAAGAMI0w0scM4RsFQ2NXAAACAAGAMI0w0scM4RsFQ2NXAAACAAGAPRmDTZ5Wj1o1nxiCAAACAAGAPRmDTZ5Wj1o1nxiCAAACAAGABNbeVpmH2EC4HBEHAAACAAGABNbeVpmH2EC4HBEHAAACAAGANVoZghzfXhaeVphAgAACAAGANVoZghzfXhaeVphAgAAEwACAAgABgC5T+kTvlYRUTQTuhwAAAgABgCrOqJP3DRBGQBWRmYAACwABQAIAAYA63z2HtFoZB+HdsIIAAAIAAYA7h6hZ/VRyk/sNKBxAAAGAAQADQg2ALFDyAEAAAgABgDrfPYe0WhkH0cc/GsAAAgABgBvHIZ2wgjra5tlrAIAADEAAAABAC4ABQAIAAYAxYjOT80fCSUtHUxmAAAIAAYAxYjOT80fNWazGQhPAAAIAAYAxYjOT80fyUuaVmNdAAAIAAYAxYjOT80fqCLtHnZnAAAIAAYAxYjOT80fylc7E9R4AAAIAAYAxYjOT80fvlYRUfQeAAAoAAAAAQAlAAQACAAGAHlaoBbfQ4kIYQKcFgAACAAGAMmJ1B/WAKhb30OcFgAACAAGAHlaoBbfQ4kIYQKcFgAACAAGAMmJ1B/WAKhb30OcFgAACAAGADEjsTMscjczJhG8EQAACAAGAA1F3DOVKWwvW1c4awAA
text filesystem-fr filesystem	KAEKAEB8mlbWd5kT5HimNcmIwjQTW8dtAAABABoBBAB9AAAAAgA3AAYACAAGADEjPjMlEpQzey7gHgAACAAGADEjPjMlEpQzey7zHgAACAAGAN0YB26BV5Qzh2zgHgAACAAGAN0YB26BV5Qzh2zzHgAACAAGAJhlBFaPaBNzdTVlAgAACAAGAJhlBFaPaBNzdTVlAgAAQgAIAAgABgBAfNBXuXn8BRUN12cAAAcABQCaVs9nOBNaV0NoAAAIAAYA1neYNNdnw1fofENoAAAFAAMAmRPBZYQAAAAHAAUA5HiyXFpu9VzrZgAABgAEAKY1eFqNbfkXAAAIAAYAyYjOT80fJW4EccwHAAAIAAYAyYjNH9YAKW79Tqo1AACIAAAAAwATAAIACAAGAMI0w0scM4RsFQ2NXAAACAAGABNbeVpmH2EC4HBEHAAAKQAFAAcABQDKedBXzX7wZnA1AAAIAAYA5ShNZkcdNm5YZloeAAAFAAMAGEV1NUZmAAAHAAUAoRPwZoQAdTVGZgAACAAGAOR4slxabvVc62YkSgAARwAIAAcABQAxIz4zJRKUM3suAAAHAAUA3RgHboFXlDOHbAAACAAGADEjPjMlEu0AlDN7LgAACAAGAN0YB26BV5Qzh2ynAAAACAAGADEjPjMlEu0AqgWUMwAACAAGAN0YB26BV5Qzh2ynAAAACAAGADEjPjMlEv5O7QCIeAAACAAGAN0YB26BV4h4lDOHbAAACAAGAMdtB2OnNQ1cbAL5FwAACAAGAMdtB2OnNWlajW0WHwAA
text crash-fr crash	XQESAAlcNSM3V0YoiFwdXKgiCQ5eH3laynmXDRENmRMVDUsdICSlTwAAAQBHARAABgAEAAlc5EPMB/VRAAAIAAYACVz9cORDzAfxUbMGAAATAAAAAQAQAAIABgAEAAlc5EPMB/BRAAAHAAUACVzkQ8wH1XDwUQAABwAFADUj0zPtADoc6msAAA8AAAABAAwAAgAEAAIANSPOMwAABQADADUjzjOBJwAACAAGADdX+0UHYx8NWAA2HAAACAAGADdX+0UCYx8NWAA2HAAADwAAAAEADAACAAQAAgBGKPwdAAAFAAMARij8HbVDAAAWAAAAAQATAAIACAAGAIhceVqgFrRWmGVvAgAACAAGAB1c4UaIXGwCoBa0VgAAQwAAAAEAQAAHAAgABgCoIu0ee2cfczoc6QAAAAgABgCoIu0ee2cfc3F5OhwAAAgABgCoIu0ee2dga8sHOhwAAAgABgAJDntEumioIu0ee2cAAAgABgBeH6gi7R57Z/9rOhwAAAgABgCoIu0ee2c7ADoc6QAAAAgABgCoIu0ee2ejFjoc6QAAADoAAAABADcABgAIAAYAeVqMSZ0WYghhAu8BAAAIAAYAHVzhRoxJbAKdFmIIAAAIAAYAeVq7B+RDb09hAkQcAAAIAAYAHVzhRrsHbALkQ29PAAAIAAYAynnQV8l+eVphAk8CAAAIAAYAynnQVx1c4UbJfmwCAAAIAAYAlw3ydr1X3jTlTzwjAAAfAAAAAQAcAAMACAAGABENWACZE7sH+k7kQwAACAAGAJkTBFa8ZTtRhAAGTwAACAAGABUNWACZE4NE+k68ZQAACAAGAEsdbynxa1tmZB8geQAAFgAAAAEAEwACAAgABgCIXKJPtFa9EZhlQRkAAAgABgAgJLNWfk+9Eb5WyE8AAAgABgClTwB0sxmoIu0ee2cAAA==
text memory-fr memory	2wALAP8kl1Z1eRoUXneEfZdLDVyTUR1cDaIAAAEAzAAFACgAAAABACUABAAIAAYA/ySXS2FJ3ncEVv0BAAAIAAYA/ySXS2FJ3ncEVv0BAAAIAAYA/ySXS2FJ3ncEVjlrAAAIAAYA/ySXS2FJ3ncEVv0BAAAnAAAAAgAWAAMABwAFAJdWc23DVtlRNBMAAAYABAB1eRlFlTQycgAABQADABoUcxERVQAADQACAAcABQCXS2FJBFb9AXU1AAADAAEAu2UAACgAAAABACUABAAIAAYAXnfFIlBuQSPfUZdLAAAIAAYAhH0NNpdLYUlNA0ocAAAIAAYAl0thSQB0sQgEViB5AAAIAAYADVyXS2FJbAIEVndEAAAWAAAAAQATAAIACAAGAJNRB2PJB5dLYUmISQAACAAGAB1c4UaXS2FJBFZGeQAAOQAAAAEANgAGAAcABQANok6cT5hhE4IAAAAIAAYADaJOnFyYxWdkH70RAAAIAAYADaJOnFCYYROCAHd2AAAIAAYADaJOnFCYhHbFZ2QfAAAIAAYADaJOnFCYYROCADccAAAIAAYADaJOnFCYxWdkH70RAAA=
text config-fr config	8wAFAEUpeFo1I0FdSx4AAAEA6gACAI4AAAACACsABQAHAAUARSndQxYBj2WzBgAACAAGAHhau2VRCJIHaEmBcwAACAAGADUjrCrjM+VPtlYheQAABgAEAEFdEFcMNTVyAAAIAAYASx5vT+xcjmXqIVRmAABfAAQAEwAAAAEAEAACAAYABADcM58pRFFIVwAABwAFANwznylEUY1lSFcAADoAAAABADcABgAIAAYA9Vx5WnIC8WY8a3YIAAAIAAYA9Vx5WnIC8WY8a5s1AAAIAAYAXzUXRaxcFAgRXHlaAAAIAAYA5Sh5Wk1mRx02bloeAAAIAAYA2AjdfL15tCd5WmdrAAAIAAYAAVt5WhYfkW0+a7ocAAAFAAMANWbkHhBbAAAIAAYAGUX2MnUH4TRiUMU1AABZAAAAAgAqAAUABwAFANwznylEUU1XRmYAAAgABgABW3laFh+RbekTYQIAAAgABgBfNRdFB2OsXBQIEVwAAAgABgDlKHlaTWZHHTZuYQIAAAUAAwDkHiBmEFsAACsABQAIAAYANSOsKuMz5U+2ViF5AAAHAAUARSndQxYBj2WzBgAACAAGAHhau2VRCJIHaEmBcwAABgAEAEFdEFcMNTVyAAAIAAYASx5vT+xcjmXqIVRmAAA=
text install-update-fr install-update	/AAFAH1FeUW3Or1LeVoAAAEA8wAEAKUAAAACAGEABAAWAAAAAQATAAIACAAGAMI0w0scM4RsFQ2NXAAACAAGAMI0w0scM4RsFQ2NXAAACAAGAPRmDTZ5Wj1o1nxiCAAAFgAAAAEAEwACAAgABgD8RVtmZB9bVyB5OWgAAAgABgBbZmQfIHk5aJRlyAEAACgAAAABACUABAAIAAYAIRLhLfAQegCmHJ0AAAAIAAYAIRLhLfAQegDJAdZDAAAIAAYAIRLhLfAQegCmHEAcAAAIAAYA/EUhEuEt+BBbV3oAAABAAAcACAAGAH1F6zQCcYBE3lElbgAACAAGAHlF6zQCcepD3lElbgAACAAGALc6iwE+HMxXJkracwAACAAGALc6iwE+HL1KzFebNQAACAAGAH1FkGzrNAJxgETeUQAACAAGAL1LmlaiW4BEMxORNAAACAAGAL1LmlaiW4006kMzEwAAOQAAAAIAEwACAAgABgB5Res0AnHqQ95RJW4AAAgABgC3OosBPhy9SsxXIHkAACIABQAFAAMAKxJvL3oAAAAIAAYAwjTDSxwzhGwVDY1cAAAFAAMAN1f7RR8NAAAFAAMARxy2T9cCAAAFAAMARxy2T9ICAAAIAAYAeVp9Res0AnFhAt5RAAAIAAYAtzo2a4sBeVrMVyZKAAA=
text ui-fr ui	hgESAMUiHVwNRZg0yleTUVpuU3wVEa8jpjUcM8I0ah8TW+xDskkyEwAAAQBwAQwAKAAAAAEAJQAEAAgABgDFIo4GMSN5Wj4zIRIAAAgABgAdXMUijgYxI+FGPjMAAAgABgDFIo4GMSN5Wj4zIRIAAAgABgAdXMUijgYxI+FGPjMAABYAAAABABMAAgAIAAYAxSKOBjEjhkk+MyESAAAIAAYAxSKOBjEjhkk+MyESAAAIAAYAxSKOBjEjhkk+MywAAAAoAAYAxSKOBjEjTS0+Mx0SAQAfAAQACAAGADgT2zR5T0lmWlc5aAAABQADACURiQj+bQAABgAEAFVXlhYkJPMAAAAHAAUAmlbPZzgTWldDaAAABwAFAA1FvRLcM58pRlEAAAgABgCYNKdrUBIycvlR7DQAAGwAAAACACEABQAFAAMApnHYH12KAAAGAAQAlw17eRhzzlcAAAcABQCkIoFzCgMMT0geAAAFAAMA+hA2MxkCAAAEAAIAXR4gSgAARwAIAAUAAwDKVzsT1HgAAAYABACTUcFW0GeLcwAACAAGAFpu2Xj3Z41c8B4QWwAACAAGAFN87nbFCPQteR8hEgAAEQAAAAEADgACAAUAAwAVER4GHBIAAAYABAAVER4GHBIlLQAABAACAK8j/0UAAAYABACmNXhajW35FwAACAAGABwzhGwVDZg0gUUZRQAATwAAAAIAHAADAAgABgDCNMNLHDOEbBUNjVwAAAgABgBqH3CHBHoTW3laYQIAAAgABgATW3laZh9hAuBwRBwAAC8ABgAGAAQAMhNwVn1FgEQAAAYABAA2EwVXm1uUMwAACAAGAAcilhaARO0ADAd1NQAACAAGAHFEvlbITzhrEVHNAQAABQADAAZxCQgQWwAABwAFAF81F0UHY70SRHcAABYAAAABABMAAgAIAAYA7EMjefEIbRE7ExkGAAAIAAYA7EMjefEIbRE7ExkGAAAIAAYAskmMVvkNc23hAk4XAAAGAAQAMhNwVn1FgEQAAAcABQDsQ/EIc321EpQzAAA=
text model-behavior-fr model-behavior	YQAFAKlo0UYTIu40qFsAAAEAWAADAB8AAAABABwAAwAIAAYAqWj6dtwznymRc+s0AAAIAAYAqWj6dtwznymRc+s0AAAIAAYAqWj6dtwznymRc+s0AAAIAAYA0UaNRe92UBJSLXgHAAAtAAAAAgATAAIACAAGAIhcmGXDVm8Cz1HqawAACAAGAIhcmGXDVm8C/WvPUQAAFgADAAYABAATIll51QgDbgAACAAGAO40QVLkfNVwXB7wUQAABAACAKhbdTUAAA==
text feature-request-fr feature-request	EAEGALdlaTi3OiAkhXccMwAAAQAGAQoANQAGALdlDgfhHqoRRxz8awEALAAHAAQAAgCjDJAzAAAFAAMAdXkycpE0AAAGAAQA9jKKJ09QHQIAAAUAAwBabtl4EFsAAAgABgBfNQdjN3LtXMJlpQgAAAUAAwBcMzIAkRYAAAMAAQAacwAAMAAGALdlDgfDQ4w04R78awEAJwAFAAQAAgCjDJAzAAAFAAMAdXkycpE0AAAIAAYAYGvMB+Jw/23sNFlmAAAIAAYA/AUVDfhwwld7baV3AAAIAAYAXzUHYzdy7VzCZaUIAAAIAAYAaTgHByRKtzS3ZQ0HAAAIAAYAaTiyXBQIRxLsXLdlAABZAAAAAgAtAAUABwAFALc6Lwdxec5XoHEAAAgABgC3Oi8HcXnOV6Bx4B4AAAgABgC3Oi8H1HCdAM5XbHkAAAgABgC3Oi8H1HCdAE4XzlcAAAgABgC3Oi8H1HCYAM5XbHkAACgABQAGAAQAQV0QVww1NXIAAAgABgD1XFcIHRKXZvFmWC0AAAgABgCqDIRsGTONXJU0GkUAAAgABgAgJLNWfk/tEww1NXIAAAQAAgCSSzlVAAAIAAYAICRbF4hJs1Z+TypPAAAIAAYAhXdRbosoTSgtbgw1AAANAAsAvpKcM2d+ECCPXDJ5tzovB3F5zlegcQAACAAGABwzhGwVDY1cwEMHbgAACAAGALc6LwcwAANmJErjHgAA
text usage-limit-de usage-limit	zQAJANSV+YMTRVRArippDgxXj3iQDQAAAQDAAAUATAAAAAEASQAIAAgABgDUlYZ5wXSPeFoqE0UAAAgABgDUlYZ5wXSPeBNFFVAAAAgABgD5gxNFuzQWVb5KyVAAAAgABgD5gxNFuzQWVb5KIRIAAAgABgATRbs0/XC+Sk0o/WwAAAgABgATRbs0/XC+Sk0oOGsAAAgABgDUlcF01jWPeFoqE0UAAAgABgDUlcF01jWPeBNFFVAAAEgAAAACABoAAwAIAAYAVEAHUEgo+VE0csRWAAAIAAYAripILRQM9QV0eQFyAAAGAAQAE0W7NL5KvDUAACoABQAIAAYAX3c8KO52yAjnIsUIAAAIAAYAOFtmAl1opmswLRwSAAAIAAYAPjMwEo0dOWhPZvIeAAAIAAYALhJdaKZrGAzVL/JmAAAEAAIAc0QEHQAAFgAAAAEAEwACAAgABgBpDvcFDFdXDDwo7nYAAAgABgAMV6Vc2hgKWxgMKhIAAAgABgCPeCoSSS8kUklmrhwAAAgABgCQDf8Fw0++ViceEVEAAA==
text authentication-de authentication	DwEMAB5KrVXxRT4zVBePeEgjhUZgB/cFvzTUlQAAAQD/AAkATAAAAAIAFgADAAYABAAeSsUH61AAHgAABwAFAK1V8UXkNM9QmB0AAAUAAwDxReAor1UAADIABgAIAAYA7y7dQygSv0Sma00oAAAIAAYAKBKma54it0NwHR4BAAAFAAMAPjNRUDASAAAIAAYAlXhNKQlFW0k+MxYBAAAGAAQAniKARHAd7S4AAAgABgA+M1FQQigwEngdHQIAADEABAA+M1FQMBIYMAIAFgADAAUAAwBAPsYHDFEAAAcABQBUQL5WIFH1UY5xAAAGAAQAEm7DQ+UCJG4AABMAAgAIAAYAHkrFB+tQAB5NRFwXAAAIAAYArVWLKPFFSCjkNM9QAAAIAAYAVBceSsUHniLrUAAeAAAIAAYAj3hdRLwZHkrFB+tQAAAIAAYASCOpNgOUj3ixMyxyAAAxAAAAAgATAAIACAAGABVueVoIhKVuiQhcVwAACAAGANg+I1EIhHFSXFdWHgAAGgADAAYABACFRgoipmt/BwAACAAGAI94LXKIJ7FG3AECUAAACAAGAGAH7UF2kz4zQV1RUAAAHwAAAAEAHAADAAgABgD3BVcMvzRHKEdLHkoAAAgABgC/NEdLHkrFByRKF4MAAAgABgCtVb80iyjxRUdLSCgAAAgABgD3BVcMRygeSgAeTUQAAAgABgDUlcF01jX3BVcMj3gAAA==
text permission-de permission	igAGAM2VqCowEhgMPjNUKgAAAQCAAAQAHAAGAM2VkHeuMzEq5Ga8IgEAEwACAAgABgBMKJEd0zP3Hvdog4IAAAgABgD3BVcMRih2REgvch0AAEEAAAACACMABAAGAAQA0z6YHd00tk8AAAgABgCeInAd7S58REwelU8AAAgABgDYlaJ46VI+MyV5IRIAAAgABgA+M1FQMBJIKP9OTB4AABoAAwAIAAYAqCqPeOMzGAwtcjASAAAGAAQAMBJJZq4cHTAAAAgABgDNlc8ikHeuMzEqvCQAABYAAAABABMAAgAIAAYAGAw+My1y4jNRUDASAAAIAAYAPjNRUDASe3nWCPFmAAAIAAYAVCqoKo944zMVUBgMAAA=
text context-limit-de context-limit	IgABAKZxBgCmcdgfWIpUQMRW9VEBABcAAwAHAAUAxpW/B+RDgHbJAQAABAACAF5+cFYAAAgABgAuEl1opmsYDNUv8mYAAA==
text network-de network	eAEJAMN0j3h4k0VYQD4eEm+TM3LIIgAAAQBrAQoATAAAAAIAKwAFAAgABgDDdBeWRh/rHoyCyk8AAAgABgCPeN1lrAylT7wZFVAAAAgABgB4kzkjZzRGPrEzLHIAAAgABgB4kzkjZzRGPrEzLHIAAAUAAwBFWNpn+1wAAB0ABAAGAAQAniKARHAd7S4AAAcABQD0VMRnFQ17RPtcAAAEAAIApgvyBQAABwAFAEx5CiIRbNUIeAcAAFsAAAACACAABAAGAAQA0z6YHd00tk8AAAUAAwDTPpgd2DQAAAgABgBZZ+weC0XrF5QzoQAAAAgABgBfZ/xF7B5UZk1XTR4AADcABgAIAAYAj3jdZawMpU+8GeIeAAAIAAYAj3jdZawMpU+8GeIeAAAIAAYAj3jdZawMpU+8GeIeAAAIAAYAj3jdZawMpU+8GeIeAAAIAAYAw3QXlkBnVUFGH494AAAIAAYAw3QXlkYfIj6PeOseAABNAAYAj3jdZawMpU+8GeIeAQBEAAgACAAGAPcFVwxGKHZESC9yHQAACAAGAF9n/EXsHlRmTVfofAAACAAGAOZlAw7iHsVnFlWceAAACAAGAO8u3UMoEr9EpmtNKAAACAAGAPcFVww8KAMOkhzFZwAABgAEAP0N4WY+MzASAAAFAAMAPjNRUDASAAAIAAYAKBKma00o9y79RQkfAAAZAAMAQD7GBwxRAQATAAIACAAGAN1lrAziHj4zUVAwEgAACAAGAD4zUVAwEiESjR05aAAACAAGAB4SgAttLT4zUVAwEgAACAAGAG+Tj3guEl1opmsYDAAAFQAAAAEAEgACAAcABQAzcrc0IUqDHs5XAAAIAAYAM3K3NE8CQxzOVxJKAAAIAAYAeJM5I2c0Rj6xMyxyAAAfAAAAAQAcAAMACAAGAEVY2mdkSVsXcgKELgAACAAGAEVY2mdkScNPcgKELgAACAAGAEVY2mdkSZt4U2ZyAgAABwAFAMgihlWpIxRF3TQAAA==
text filesystem-de filesystem	CAEHAMoWLmb6HkA+VEBefm54AAABAP0ABACEAAAAAgAXAAMABQADAMoWl3GhCAAABgAEAC5mTFepGMhPAAAIAAYA+h5paW+TKhI+M40dAABpAAcAMQAAAAEALgAFAAgABgAEJUAoLR2MeD4zUVAAAAgABgBkfj4zUVAwElMD5nAAAAgABgA+M1FQMBJNKBYfkW0AAAgABgDKIuoAPjNRUDAS8SMAAAgABgBGKD4zUVAwEoFE13AAAAgABgDtF6ZrGQziMwkfHBIAAAgABgBNKBYfkW1IaBBb8h4AAAgABgAuEl1opmsYDBQMhDMAAAgABgBGKKZrMBLVAsND/B0AAAgABgAzEp8w6ISMeF1opmsAAAgABgAzEpMwXWggg6Zr3DQAADkAAAADAA8AAgAFAAMAQD7GBwxRAAAHAAUAVEC+ViBR9VGOcQAADgACAAUAAwDKFpdxoQgAAAYABAAuZkxXqRjITwAAFwADAAUAAwA+M1FQMBIAAAYABADKIuoA8SPETwAACAAGAD4zkW0HWyESjR3wLQAAGAACAF5+cFYBABMAAgAIAAYACVw8czRuqSLqQ7AIAAAIAAYATCiPZcoWAlIPAZxxAAAjAAQAbngdS+tD1ggBABwAAwAIAAYAJVsCImYCZEljAbI0AAAIAAYAK09YSZcHyhZjAbI0AAAIAAYAhnl4k7F0VkkUDCtPAAA=
text crash-de crash	NAERAHhpOnnGAhZQB1Bfd40kQCjuT7cGDUGbEigSPjPKIs2VFQ0AAAEAHwEVAAYABAB4acYC4nAkbgAABwAFADp5AwYuDgB0OW4AAAgABgB4acYC9wVXDE0o4nAAAAcABQDGAgMGLg7icCRuAAA7AAAAAgARAAIABgAEABZQGwJ0Ki4tAAAIAAYAFlA+M4VsGwIcEnQqAAAmAAcAAwABAMgIAAAEAAIAqSIaHwAABAACAA8Mlx0AAAQAAgAeBiFPAAADAAEADwwAAAgABgBTQMBLmlYNXIJEQB8AAAQAAgAZg6cfAAAFAAMAFlAbAi4tAAAGAAQAB1BIKBsCLi0AAAgABgBfd8gI5yIWUEIoGwIAAAYABACNJONmlDP0HgAACAAGAEAokyQHUCodVGZNVwAACAAGAO5PjSTeNFRm42aUMwAACAAGALcGPjNRUDAS1yhhHAAACAAGAA1BWgfTPmUcmB3dNAAACAAGAJsS/z+PeH0AXUTTPgAAMAAGACgSpms+M4Vs8S4LRQEAJwAFAAgABgAPRGB+/h0uDvZrC08AAAYABABsbY9VXFckJAAABwAFAAEi3jTdTx4GmB0AAAgABgDzaPSB9x6NeGQIyE8AAAQAAgAPDJcdAAAIAAYAPjNRUDASCHFkCCVuAAAWAAAAAQATAAIACAAGAD4zhWxRUDASEm4cEgAACAAGAMoi6gA+M4VsUVAwEgAACAAGACgSpmsBbpxPZxj9RQAACAAGAD4zhWwLDEwelU9iFwAACAAGAM2VeWn6Hs8isCSQdwAACwAJABUNJDOMHUAOd0QHUEgoGwIuLQAA
text memory-de memory	AgEKALEcUgjudgoMPjNhE9xnqAfUlY0kAAABAPQACAAIAAYAsRw+M3FEkW0HWyESAAAIAAYAUggObtllPjMPDJFtAAAIAAYA7nbmZcUI9Q32HtFoAAAIAAYACgxWCOIe2WU+M5FtAABCAAAAAgArAAUACAAGAMaVVVCLdoiCzjNRHgAABQADANM+mB3YNAAACAAGAD4zUVAwEkgo/05MHgAACAAGAMaVinZzfU0DjjP8HQAACAAGAF9rTSimB1FMBx+ccQAAEwACAAgABgA+M5FtB1shEo0d8C0AAAgABgBSCA5u2WU+Mw8MkW0AAEsAAAABAEgACAAHAAUAYRNqXT146UOKCAAACAAGAGETj3hfXa92UnnVCAAACAAGAGETXl3pQ4B2igjJAQAACAAGAGETj3hSeV5d1Qg5bgAACAAGANxneZN9WFRXUWfpQwAACAAGANxneZN9WI94UnnDZQAACAAGANxneZN9WOlDeG0NbgAACAAGANxneZN9WI94UnnVCAAAKAAAAAEAJQAEAAgABgCoB51M7nbmZcUI9Q0AAAgABgDUlYZ5wXSPeH1Lu2UAAAgABgDudmpJ5mXFCPUN4h4AAAgABgDUlYZ5wXSPeLtlKlIAABYABQCNJPFmqTUSbiRuAQAOAAIAAwABALtlAAAIAAYAPjORbQdbIRKNHfAtAAA=
text config-de config	rAAEAI94NSNBXdwzAAABAKQAAgB+AAAAAgAaAAMACAAGAI94jUXcRgge6zTeUQAACAAGADUjrCpUQOMz5U+2VgAABgAEAEFdEFcMNTVyAABgAAUACAAGANwznylEUVFX42aUMwAAOgAAAAEANwAGAAgABgA+M1FQMBJNKBYfkW0AAAgABgCXVkdLGAw+Mz9RUVAAAAgABgA+M1FQHgYHDDAS0nAAAAgABgBRKL8HPjNRUDASB1AAAAgABgBGKD4zUVAwEoFE13AAAAgABgChEudAfQAYDD4zLXIAAAgABgDYlZUSwHRGHxs/fQAAAAgABgBfZ/xF7B5UZk1X6HwAAAgABgA/ZzhBezWPeFoqFVAAACMABgDcM58pRFFRV+NmlDMBABoAAwAIAAYAj3iNRdxGCB7rNN5RAAAIAAYANSOsKlRA4zPlT7ZWAAAGAAQAQV0QVww1NXIAAA==
text install-update-de install-update	4gAIAHlF2HgZQdt4j3g+M9BRnwcAAAEA1gAFAGcAAAACAC0ABQAIAAYAeUXrNAJx6kPeUSVuAAAHAAUA2HjZWsoWoQiOcQAACAAGABlBj3haB6Z2GUXvcwAACAAGANt4XFspKrJlQQZOFwAACAAGAI944WY+MzASLTD8cwAANgAHAAgABgDvLt1DKBK/RKZrTSgAAAgABgAoEqZrniK3Q3AdHgEAAAYABAD9DeFmPjMwEgAABQADAD4zUVAwEgAABQADABZQGwIuLQAACAAGAPcFVww8KAMOkhzFZwAABgAEAJ4igERwHe0uAABRAAQAPjNRUDASGDACABYAAwAGAAQAEm7DQ+UCJG4AAAUAAwBAPsYHDFEAAAcABQBUQL5WIFH1UY5xAAAzAAYACAAGAIFF6zQCcQtF3lElbgAACAAGABlBWgemdhlF73N1BwAABwAFANh42VrKFpxxoQgAAAgABgCBRes0AnELRVcX3lEAAAgABgBTQL1LmlaiW5U0C0UAAAUAAwCDC0B3xwgAAAgABgDQUXlFniIVbOs0AnEAAAgABgDYeNlaniKUcYBEcB0AAAgABgCfB55t2lHJZ7hVKSoAAA==
text ui-de ui	7QEYAFQoVwiAC4VGPjMMV/cFFAgzElYIIQa/NFQq0geiEpR4aghzREA+cpMAdJN43yEblgAAAQDRARIAZgAAAAMAGgAEAAUAAwAkg3Q1IGYAAAcABQCMguQeJWZcF0geAAAEAAIAqjUkbgAABQADANw0kGyQTwAAKwAFAAYABAA+M1FQMBIYMAAABwAFAIVGCiKma38HHBIAAAgABgAMV6Vc2hgKWxAeqEYAAAgABgBWCKZrm3jNUR0SbGYAAAgABgD3BVcMpmsqEk0oCR8AABwAAwAIAAYAVChvkxUgvwfiMwdQAAAIAAYAVwiMRZdmTSgIHsgWAAAIAAYAgAsaMB1xPjOFbDASAABAAAAAAgAZAAMABwAFAIVGCiKma38HHBIAAAYABAA+M1FQMBIYMAAACAAGAAxXpVzaGApbEB6oRgAAIwAEAAgABgBUKG+TFSC/B+IzB1AAAAgABgBXCIxFl2ZNKAgeyBYAAAYABACAC3lrCB+BRAAACAAGAIALGjAdcT4zhWwwEgAACAAGAPcFVwymayoSTSgJHwAACAAGABQI5kMYDFFn7B5RAAAACAAGADMSA4SXVkdLXWiZMAAACAAGAFYIpmubeM1RHRJYLQAABwAFACEGkxLcPqEj2UMAAAcABQC/NKkjE0VHSyRKAAAIAAYAVCqPeI1F3EYVUJ4iAAAIAAYA0gfZUm+TQCieIpEdAABfAAAAAgApAAYABAACAKZx2B8AAAcABQCkIt5RWx4pbqBxAAAFAAMAAlcvQEJRAAAIAAYArkbAcaZrHRKgI1ItAAAGAAQA9I6vSe9ujg0AAAQAAgAgSkgeAAAyAAYACAAGAKISsRxRF+QeJWbofAAACAAGADMSkzBdaCCDpmvcNAAACAAGAJR4CUU+M1ln7B6BRAAACAAGAKISsRwYDFEX5B4lZgAABwAFAGoIMxKma/SBizAAAAQAAgBzRAQdAABLAAAAAgAQAAIABQADAEA+xgcMUQAACAAGAD4zhWwSbhwSw0PlAgAANwAGAAgABgDfId40PjNRUDASSCgAAAgABgBWQAVXPjOxAVFQ23AAAAgABgCwaz4zcFanE1FQMBIAAAgABgAzZ1sIZz8+M4xJUVAAAAgABgBBM6ZQ3T+TEsMH2D4AAAgABgA0NaVcPjM2clFQMBIAAAgABgByk2lpxgJTHh4+mlAAAAgABgAAdLEICXGKCCVuCnEAAAgABgCTeNY+n1CtRcEZvBkAAAgABgCTeKZQ2T/BGbwZSVUAAAgABgDfId40DwxIKJcd3E8AAAgABgAblvwFEQ3dQyBPJYMAAA==
text model-behavior-de model-behavior	VAAFAI946EaFRigSgWYAAAEASwADAA4ADADcM58pRFFRV+NmlDOPeFhuqzXPB2dSg4IAAAgABgDoRll6DJSNRVIteAcAADEAAAACABMAAgAIAAYACIQHUkl0XFfMB4VoAAAIAAYACIQHUkl0XFfMB4VoAAAaAAMABgAEAIVGCiKma38HAAAIAAYAKBKma3FEMBKuHO0uAAAIAAYAgWYEJYx45h6VT1wXAAA=
text feature-request-de feature-request	JQELAM6BvErohLIMzJWDC9lSk3hkKmR+1JUAAAEAFgEKAD4AAwDOgbECRmYBADgACAAFAAMApmscEi4tAAADAAEArioAAAQAAgBwVhZzAAAIAAYApkSSND4ziSSCLo0dAAAFAAMAWm7ZeBBbAAAIAAYAuWUNQVoH7Vyma5k1AAAGAAQA1T/pQ4kIA24AAAgABgB5lLh0EgMJRT4zDE8AABYAAAABABMAAgAIAAYAvEqma81RLS3KgfcBAAAIAAYAvEqma81RIRLKgfcBAAAHAAUA6ISma5t4zVEcEgAACAAGALxKpmvNUSESzoGfZQAANQAEALIM0DXNc45xAQAuAAUACAAGAMyV6VLyNN8hWHdIKAAACAAGANlSdJMuAucekmaKJwAACAAGAIML2jRFT0B3xwiYHQAACAAGAHSTsXQSA5x4bmj1UQAACAAGAE0pCUVbST4zFgHtHgAAMwAAAAIAEwACAAgABgAaPohJIFHvAUEc9VEAAAgABgBAPohJBU/GB+8BDFEAABwAAwAIAAYAzJXpUvI03yFYd0goAAAIAAYAgwvaNEVPQHfHCJgdAAAIAAYA2VJ0ky4C5x6SZoonAAAoAAAAAQAlAAQACAAGAJN4q24EJeiErlANQQAACAAGAJN4BCXohK5QDUGmawAACAAGAOiEsx+ma5t4zVEAdAAACAAGAOiEpmubeM1RfwMAdAAACAAGAGQqj3hkfn9u3UMoEgAACAAGAGR+3UMoEl1opmvpLgAACAAGANSVwXQSA494gieceAAA
text usage-limit-tr usage-limit	rwAHADZBUQdaQBNFvUDkPhFFAAABAKQABgAoAAAAAQAlAAQACAAGADZBSHgTRbs0eUW+SgAACAAGADZBX0lIeFpAsQF5RQAACAAGADZBSHh5ReRDZ0kFTwAACAAGAFEHNkGuP1EtSHh5RQAAHwAAAAEAHAAEAAUAAwBaQJVX9nAAAAYABABaQANxkgeVVwAABgAEAFpACXGVV3YIAAAGAAQAWkAPcVoJlVcAACQAAAABACEABAAGAAQAE0W7NL5KvDUAAAcABQATRbs0vkrBNY5xAAAIAAYAE0W7NL5KM3KyNMU1AAAHAAUAE0W7NL5KxTUmcgAAFAAAAAEAEQACAAYABAC9QPMXSmbVHAAACAAGAL1A8heAREpm1RyRNAAAFgAAAAEAEwACAAgABgDkPquSECBvNGI/zzIAAAgABgDkPm4/ECCtkm803x0AAAgABgARRZAN/wXCTwUetVYAAA==
text authentication-tr authentication	1QANADqN5ChGa4tMuUCzaEI+bz84jZxsND5uP0pAAAABAMQABgBDAAAAAQBAAAcACAAGADqNc1rkKFCPbUkFCAAACAAGADqN40PkKFCPbUlMWgAACAAGADqNc1rkKH5JBQiTBwAACAAGAOQoeTVaLQlxnQjeZgAACAAGAEZr5CjGMk0Abgt5NQAACAAGAItMs0U5enFW5ChQjwAACAAGALlA6B3kKMkAeTW8ZQAAOgAAAAEANwAGAAgABgCzaDV5UI9tSWJ4AHQAAAgABgCzaDV540NQj21JYngAAAgABgCzaDV5UI9tSWJ4AHQAAAgABgCzaDV5YngAdKlXZ0kAAAgABgBCPl9Js2g1eXRaBQgAAAgABgCzaDV5YngAdKlXXEkAAAgABgBvPxFFsmi+NCVLED4AACgAAAACAA4AAgAFAAMAujOJJFwBAAAGAAQAeFrOZ2VWXwgAABYAAwAFAAMAOI3EB8BQAAAIAAYAnGxjaDoo0AA5HPMeAAAFAAMAND5yDgUGAAAIAAYAbj97cjcffTX4F3tnAAAIAAYASkCyaONDSVU9eLEBAAA=
text permission-tr permission	tAAHAAyURijyF642SY+cbMGSAAABAKkABAAoAAAAAQAlAAQACAAGAAyUqTbyF5A0UUTQHAAACAAGAAyUqTZaLQlxnQgATwAACAAGAAyUqTZJjxFPxQPYNAAACAAGAAyUqTaZNKNFFkoOTwAAKAAAAAEAJQAEAAgABgBGKE8eB1CZTwgefUUAAAgABgDyF5A0UUTQHC0XUhcAAAgABgCuNsWUcAFjAbI0XUkAAAgABgBJj21JxQNjAbI06R4AAEwAAAABAEkACAAIAAYASY97cjcfYj/Wjd0yAAAIAAYAnGx7cjcfYj/WjWNoAAAIAAYASY9vP3tyNx9tSdaNAAAIAAYAnGxvP3tyNx9tSdaNAAAIAAYAwZJoUEmPoDZwP3tyAAAIAAYAwZKcbGhQoDZwP3tyAAAIAAYASY91P3tyNx/Wjd0yAAAIAAYAnGx1P3tyNx/WjWNoAAAIAAYAnGx1P3tyNx/WjZ81AAA=
text context-limit-tr context-limit	CQABAONDBQDjQ24LkgewBckBAAA=
text network-tr network	yQAPAFotnXjdPlZASY9Qj+NDfkk8QfIXd13bkjkj4XzNfgAAAQC2AAcAIQAAAAEAHgAFAAYABABaLQlxnQh2CAAABgAEAJ14XVd4bbRoAAAFAAMA3T6ObA8fAAAEAAIAVkARVwAAAwABAEmPAAAxAAAAAQAuAAUACAAGAFCPbUkrT+RDbgvFAwAACAAGAONDUI9tSeRDbgvFAwAACAAGAONDfkmTB+RDbgsETwAACAAGAFCPbUnFB+RDbgvFAwAACAAGAH5JK0+TB+RDbgu5BwAAPAAGAORDbgvMB7AFyQHwUQEAMwAGAAgABgA8QVCPbUm7ZSF5xQMAAAgABgA8QTV5smjjQ35JPXgAAAgABgDyF9AcLRdSF0pm1RwAAAUAAwDdPo5sDx8AAAcABQB3XVZAEVc5elCPAAAIAAYA25KISZMHsQXuAflOAAAIAAYA25KISZMHsQXuAflOAAAIAAYAOSNnNLEzLHKJaPQeAAAIAAYA4XxuP/t2nXgZUt8dAAAIAAYAzX62NIof62bsSdQAAAA=
text filesystem-tr filesystem	dwAFAIdX1T8AGKE1So8AAAEAbgADAFwAAAACABQAAwAFAAMAh1fjbt0YAAAGAAQA1T/pQz5rdggAAAUAAwAAGAyUqTYAAEQACQAIAAYAcg5ReNxGfkkrT4l4AAAIAAYAcg5ReNxGUI9tSStPAAAIAAYASz7DSl4JmTSnRVCPAAAFAAMAjmwURZU0AAAFAAMAnA3SlY1YAAAHAAUAbj+VNBpFyDWhcgAABgAEAEs+X41cCY4NAAAIAAYA40NQj21JxQOSB7AFAAADAAEASY8AAAYABAChNc5s+RfWGAAACAAGAEqPeVaHV+Nu3RjFAwAA
text crash-tr crash	3QASACU+tgH/P9w+ogEvUqVPvVYmUgFxbj/DSk58Qj5Qj+NDZG5EjQAAAQDHAAwAIAAAAAEAHQAFAAYABAAlPlCPxQOiAQAABAACALYBBEEAAAQAAgD/P68BAAAGAAQA3D5RZqcB5R4AAAMAAQCiAQAAHgAAAAEAGwAEAAcABQAvUjl6UI/FVtgYAAAFAAMApU/YGLRWAAAFAAMAvVbnUNgYAAAFAAMAJlLFVtgYAAAdAAAAAQAaAAMACAAGAAFxGD5Qj0YHyUPFAwAABwAFAAFxGD5GB8wBSEQAAAcABQABcRg+RgfAQ8gBAAAIAAYAbj+VNBpFyDV8RJ1yAAAIAAYAw0pQj39niTY4je0eAAAIAAYATnzDSsARVlpQj3kfAAAfAAAAAQAcAAMACAAGAEI+2D50Ws8yBQijAQAACAAGAEI+dFoDTwUIowFSUAAACAAGAEI+sAx0WgNPBQijAQAACAAGAEI+UI90WgUIEU/FAwAACAAGAFCPbUnVAZ5FxQOwBQAACAAGAONDUI9tSW4LxQOSBwAACAAGAGRuUHqskt9RGwJ0bQAACAAGAESNgAmtkrlAHwzoHQAA
text memory-tr memory	ggAHAHlEu2VhE89J8iE2QaqSAAABAHcABQAtAAUAeUQSDNYdCB59RQEAJQAFAAcABQBGa7aS3AMoAvBRAAAIAAYAnGzWjWNoMR/zHqBxAAAIAAYANkFIeHlF5EMFT7gHAAAFAAMA3j7bcKcBAAADAAEA1hgAAC4AAAACABIAAwAEAAIARQI+VgAABgAEABgijAlxlNZDAAAEAAIAtgWsAgAAGAAEAAYABAB5RBIMCB59RQAAAwABALtlAAADAAEAYRMAAAcABQDPSSUee0TQMs0BAAAGAAQA8iHdA0wtiAYAAAgABgA2QbcBSHjPSSUezzIAAAgABgCqkpxsoDZ5RBIMCB4AAA==
text config-tr config	ZwACADyNOo0AAAEAYQACADoAAgA8jVsJAQA1AAYACAAGAEs+w0peCZk0p0VQjwAACAAGADF6I46mKlCPPXhtSQAABwAFAEmPa2sfPj5W0wIAAAgABgBRZ+RD6iEya7gC5AAAAAgABgBQj21JvUPFAzIA7gEAAAcABQBxNK8/8RdGPqEIAAAkAAYAOo13Z0xa5EO5AgQIAQAbAAMACAAGAItMOEFTVjl6lXj7UAAABwAFAEmPa2sfPj5W0wIAAAgABgAxeiOOpipQjz14bUkAAA==
text install-update-tr install-update	vAAFADxBe0QPjbYRu0MAAAEAswAEAE4AAAACABoAAwAHAAUAPEHbRlF4NXmyaAAACAAGAHtEthEIHn1Fb0+KJwAABwAFAA+N2T+uAXtEJx4AADAABgAGAAQAWi0JcZ0IdggAAAgABgBGa24Lm2U4AFAIpQUAAAcABQCLTLNFOXpxVlCPAAAIAAYAh0meBx1LxQeTBwNxAAAFAAMAAXEYPkYHAAAHAAUAOo3jQ0xaBAjJAQAAUAAAAAIAFAADAAMAAQA8QQAACAAGALYRCB59RW9PiicXAgAABQADAA+N2T+uAQAAOAAHAAcABQDDSs+NUI+JNiseAAAHAAUAw0pQj4k2w08rHgAABgAEAMNKUI+JNu9QAAAHAAUAz43zFxZK1RwnHgAABgAEAFCPbUnFA5IHAAAIAAYA40NQjz14bUnFA5IHAAAHAAUAi0xJeLNFOXpQjwAACAAGAHtE7B5VZ2AXJx5aLQAACAAGALtD+gEcS24LvEOxBQAA
text ui-tr ui	+wARAFCPs5LDSvdmU2bdPiluSz5yDotMQj46jVZA1T8BCUQ+So8AAAEA5gAOAAgABgBQj21JjifFAyEC5lAAAAgABgCzkpYnrwH6P9wDUI8AAAgABgDDSlCPiTbvUFUejicAABUAAAABABIAAgAIAAYA92ZQj4k2zjWFczpyAAAHAAUAU2bONSceOnKBcwAACAAGAFCPOI1TWghPEU/FAwAAWAAAAAIAKgAHAAQAAgBEjYAJAAAFAAMAJko0cjUfAAAFAAMAeg57eRhzAAAEAAIAnRbzAQAABwAFAAxbvBFLHm9P5R4AAAUAAwC5NGNKj2wAAAQAAgAgSkgeAAAqAAYABQADAN0+jmwPHwAABgAEAClu43DmAiRuAAAEAAIASz5cCQAABwAFAHIOPXgDT+RDuAcAAAgABgCLTDhBU1Y5epV4+1AAAAUAAwBCPgUIeloAAAcABQA6jQQIVFricPgCAAAIAAYAVkAVV/ddNo1Qj21JAAAIAAYASz5eCVCPbUmcjdUBAAAIAAYA1T+uAVCPbUnFB9twAAAGAAQAAQnVP9N/7EMAABYAAAABABMAAgAIAAYARD4ZPrtDxAe8ZaIBAAAIAAYARD67QyA+xAcjHptxAAAIAAYARD65ZVoHCUG3AipnAAAHAAUASo9rax8+aQnTAgAA
text model-behavior-tr model-behavior	NQAEADd6SY8sSvFuAAABAC0AAgAiAAUAE0WzNI5JdQcCcQEAGgADAAcABQA3egePi0w5elCPAAAHAAUASY9rax8+PlbTAgAACAAGACxKFCBFk3tnjie5AgAACAAGAPFuTI+PCFItkGwxTwAA
text feature-request-tr feature-request	3QANAOIdaFDEjYM2lifpZuBGcpPIT+tmX0kTPrNoAAABAMwACQBBAAAAAQA+AAcABwAFAOId2T98RFsez1EAAAgABgDiHdk/qgy4T4kcGEUAAAcABQDiHdk/aI6HRPMfAAAIAAYAaFDiHdk/vUqQbIBEAAAIAAYA4h3ZP1Ue61CQbOE0AAAIAAYAaFDiHdk/gUT4a1EeAAAIAAYAxI3iHdk/qgyHRIkcAAAYAAMAd1aDRlJrAQASAAMAAwABAIM2AAAFAAMAlidyk+EDAAAGAAQA6WZnNFgtWQgAABkABQDgRnlWM3lbaFJrAQARAAMAAwABAIM2AAAFAAMAlidyk+EDAAAFAAMAfH0AbIEfAAAfAAAAAQAcAAMACAAGAHKTEUXhA2Y0FT6BRQAACAAGAHKTEUXhA3BEZjSBRQAACAAGAHKTEUXhAxo+ZjSBRQAABQADAMhP6R4ZAgAABgAEAOtmyE/pHhkCAAAIAAYAX0mzaFCPiTarAT9yAAAWAAAAAQATAAIACAAGAOId2T+ZcdYdET7JAAAACAAGABM+mXFGKItG1h2QbAAACAAGALNo/xdQj4k24WZdVwAA
text usage-limit-zh usage-limit	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text authentication-zh authentication	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text permission-zh permission	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text context-limit-zh context-limit	AwAAAAAAAAADAAAAAAAAAA==
text network-zh network	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text filesystem-zh filesystem	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text crash-zh crash	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text memory-zh memory	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text config-zh config	AwAAAAAAAAADAAAAAAAAAA==
text install-update-zh install-update	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
text ui-zh ui	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAA==
text model-behavior-zh model-behavior	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAA=
text feature-request-zh feature-request	AwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
error spawn-enoent process	CQABAH1aBQB9Wo1tHAniAtCDAAAKAAEA8YwGAPGMeTaW05psfVqNXAAA
error spawn-no-file filesystem	CQABAH1aBQB9Wo1tHAniAtCDAAAKAAEA8YwGAPGMeTaW05psfVqNXAAA
error unhandled crash	LQAEAMcfvUopOZB4AAABACUABAAIAAYAxx/Xh9YAuhGQeJxPAAAIAAYAvUrPZ5B4nE+TVqAWAAAIAAYAKTlQZrUdkHicT10YAAAIAAYAkHicT10YckQpUFQtAAAvAAEAhncAAAIAEwACAAgABgCGd8kIi3gnEcAoa08AAAgABgCGd8kIi3gnEcAovUoAABYAAwAIAAYAxx/Xh7oRQV2oHgw1AAAFAAMAQ2jUZ/IeAAAFAAMAQ2jUZ/IeAAAKAAEAxx8GAMcf14fWALoRQV2oHgAACgABAMcfBgDHH9eH1gC6EUFdEiIAABgAAQAeEQAAAQATAAIACAAGAB4Rf2e4SpwG7R59RQAACAAGAB4Rf2e4Sm8v7R59RQAAGQACAIZ3FAgAAAEAEwACAAgABgCGd8kIi3gnEX9nwCgAAAgABgAUCIZ3yQiLeCcRoFwAABgAAQDDiAAAAQATAAIACAAGAMOIkknHH9eHPQl/TAAACAAGAMOIkknHH9eHnGw9CQAA
error nothing-there crash	GQACAIx4UHwAAAEAEwACAAgABgCMeDwjVBchHV4vnRYAAAgABgBQfPwFFQ2MeOwy7UUAABgAAQDSZwAAAQATAAIACAAGANJnmWggEaAWAVdyAgAACAAGANJnIBGgFgFXcgIbUQAACgABAAQlBgAEJYt4+QB+T6oFOmsAAD4AAwDyVAQlqWgAAAEANwAGAAgABgDyVMkMKTmMeDwjVBcAAAgABgAEJYt4jHg8I1QX+QAAAAgABgCpaPp2jHg8I1QXkXMAAAgABgDyVMkMKTmMeDwjVBcAAAgABgAEJYt4jHg8I1QX+QAAAAgABgCpaPp2jHg8I1QXkXMAAAoAAQDyVAYA8lTJDCk5TGaoIkseAAAKAAEA8lQGAPJUyQwpOZZ0aY9FHwAACgABAPJUBgDyVMkMKTklM3oO4GYAAAoAAQA8IwYAPCNUFyEduk/dNNRwAABQAAMAZhd3h0xuAAABAEkACAAIAAYAZhdvh8QfvwcHUNw0AAAIAAYAZhdvh5cNxB/aIYx4AAAIAAYAd4dmF8Qfvwf1gQdQAAAIAAYAd4dmF5cNxB/aIYx4AAAIAAYATG7Tdh0O7mawa78HAAAIAAYATG7Tdh0Olw3aIYx4AAAIAAYATG7Tdh0O7mawa78HAAAIAAYATG7Tdh0Olw3aIYx4AAAZAAIAiEVIeAAAAQATAAIACAAGAIhFSHgfRiJSg1wAVgAACAAGAEh4IlKDXMBDbwIAVgAACgABAEh4BgBIeCJSTGaoIkseb08AABkAAgBKfPJUAAABABMAAgAIAAYASnxIeCJSxkOBB9NGAAAIAAYA8lTJDCk5SHgiUjwCAAAKAAEAxx8GAMcf14deZohFSHgfRgAAKgABAJ94AAABACUABAAIAAYAn3h0Ur5laYRPWkBRAAAIAAYAn3h0Ur5laYRPWgQIAAAIAAYAn3h0Ur5laYRPWkBRAAAIAAYAn3h0Ur5laYRPWgQIAAAKAAEA1B8GANQfxYnOT3EYJyQBWwAACgABAB6NBgAejXiT/BfhA4F9ETYAAAoAAQDDEgYAwxIdEv1FfgCTFlQtAAAKAAEAuhkGALoZEyJJVc4IUHiJJwAA
error panic crash	CgABAEEzBgBBM5MSzj50WlFQYQIAAAkAAQB0WgUAdFpRUGECwQc2MwAACgABAMgpBgDIKddndXkZAVdXNHIAAAoAAQCDXAYAg1xMZqgiwENaUEseAAAKAAEAvUsGAL1LmlaiWypPs0OARAAACgABANQfBgDUH8WJzk9BM5MSvUsAAAoAAQAHYwYAB2ObAiEGjhIQPsAZAAAhAAEAikkAAAEAHAADAAgABgCKSRwUf09xhFdaMnkAAAgABgCKSRwUf08yebNWSVoAAAgABgCKSRwUf08yebNWUloAAAoAAQDIKQYAyCnXZ7dDdXmCCAIdAAAKAAEA3D4GANw+dFpRUMBDpwHCTwAA
error native-crash crash	CgABABMiBgATIksdbynOCFB48WsAAAoAAQBhKAYAYSgTIkQdzghQePFrAAA3AAUAVB2kJ90n3iiJbAAAAQAuAAUACAAGAFQdwCqJbOEzUyrxawAACAAGAKQnAgYIDolszzPbAgAACAAGAN0n0DN5DolsRnnbAgAACAAGAN4oiWzXM5g02wJ4RQAACAAGAIlsvmWGKuIzBAh9cwAACgABAH19BgB9fRkGYxFCa00DCjUAAAoAAQB5DgYAeQ5hAEZ50AAxa0NoAAAKAAEAcngGAHJ4uxm5SwJbOBOtAAAACgABAKloBgCpaK4n+nZ1RJg0kXMAACoAAQD3hwAAAQAlAAQACAAGAPeHbBYB0d3QYQYPHAAACAAGAPeHbRY40ccf1gCZEwAACAAGAPeHbBYS0ccfe0BWBwAACAAGAPeHbBYB0RccYQbHHwAAQQAGAM9D0EPRQ9JD00NEBAAAAQA3AAYACAAGAM9DmgRlAP4OiWzcMwAACAAGANBDwARlAP4OiWzcMwAACAAGANFD5gRlAP4OiWzcMwAACAAGANJDDAVlAP4OiWzcMwAACAAGANNDMgVlAP4OiWzcMwAACAAGAEQEGKLMQ2UA/g6JbAAACgABAHtABgB7QFYHZRy+ZYNc+Q0AAAoAAQDMdgYAzHa8VxUN3xiJJPYAAAAKAAEAIQYGACEGjhIfPhttjUmAJwAACgABAFVaBgBVWpwGiSRqHNUkjmUAAAoAAQCcBgYAnAaJJNUkjmX2ADEDAAAKAAEAEyIGABMizghQeEgowEO6ZQAACgABABIiBgASIgJx5QCdCJFltUMAABgAAQBpnAAAAQATAAIACAAGAGmcbpzfm+2HCRUaBAAACAAGAGmc35vthwkVUpwaBAAAGAABAGmcAAABABMAAgAIAAYAaZxsnOKcY67fm+2HAAAIAAYAaZxtnAGdArPfm+2HAAAKAAEAiWwGAIls3DORKRIiKk8CcQAA
error assertion crash	LAADAIkIByLgRgAAAQAlAAQACAAGAIkIiWgDbvQeOQAMNQAACAAGAAcickQGB/5OiQiJaAAACAAGAOBGoTQHIiV5Bgf+TgAACAAGAIkIiWgDbvQeOQDQAAAAGAABAAciAAABABMAAgAIAAYAByJyRAYHiQjlANZwAAAIAAYAByJyRAYH/k6JCIloAAAKAAEAsRwGALEcEj6OEgciIRLhLQAACgABAKN3BgCjd/ss7dBtDpUcUBcAAA==
error not-responding crash	FAACAMoHt1EAAAEADgACAAUAAwDKB6RRNAAAAAYABAC3UcoHWmg0AAAAKwACABQIrFwAAAEAJQAEAAgABgAUCKBcm22IXBYfmU8AAAgABgAUCKBcm22IXBYfmU8AAAgABgCsXBQIEVwJRZttiFwAAAgABgCsXBQIEVwJRZttiFwAAAoAAQAMVwYADFczZ1NXcD+lXAiEAAAiAAIAqVzUHwAAAQAcAAMACAAGAKlcDFekW88+GnOnAQAACAAGAKlcDFekW88+GnOnHgAACAAGANQfxYnOTwxXcRilXAAACgABABQIBgAUCKVcXC3cPu0I/1oAAAoAAQALYwYAC2PUH8WJmwLOT3EYAAAKAAEA1B8GANQfxYnOT3EYAVt/ZwAACgABANQfBgDUH8WJzk8UCHEYpVwAACMAAwAeEnoLlW0AAAEAHAADAAgABgAeEnoLfidtLZVtpFsAAAgABgB6C34nlW2kWx4GBwwAAAgABgCVbaRbkyfxguICcgMAABkAAgAeEnoLAAABABMAAgAIAAYAHhJ6C20tHgYHDF0cAAAIAAYAegseBgcMIi1NAF0cAAAKAAEAJQ0GACUNsGtYANNGnRPVAgAACAABACkOBAApDl8Aam00VQAA
error out-of-memory memory	CgABAB9KBgAfSmFXoEvlITEePmkAAAoAAQCNVQYAjVXLIx9KYVegSxBzAAAKAAEAE0UGABNFuzS+SkxaahwECAAACgABAGlaBgBpWo1tahxTWuICGwYAAAoAAQBpWgYAaVqGCI1tJkobBglxAAAKAAEAH0oGAB9K7UVhV6BLh0UgEQAACgABAO1FBgDtRYdFByIPVSYRckQAABkAAgByCx9KAAABABMAAgAIAAYAcgvtRYdFD1UmEU0AAAAIAAYAH0rtRWFXoEuHRQ9VAAAKAAEA5tAGAObQYQYPHHIL7UWHRQAAGQACAP9Kbj8AAAEAEwACAAgABgD/SpVWbj+YNONWSQIAAAgABgBuP19JqwGYNONWilYAAAoAAQBsDgYAbA5ed8EiBo3tRWEAAAAKAAEAE0UGABNF5Ve7NA0B7ie+SgAACgABAJxsBgCcbKU2ZpMBRh9KYVcAAAoAAQCRiAYAkYjMH9YAH0phV6BLAAAKAAEAxx8GAMcf14fWABNFH0phVwAACgABAM8eBgDPHgdjnGxXZqU2ZpMAAA==
error network-words network	CgABAAciBgAHIkpxckQGB6oiJi0AAAoAAQAHIgYAByJKcXJEBgeqIi8fAAAKAAEAGVUGABlVkxLePr8HkScuAwAAbwABALlPBgC5T75WEVE0E+0TuhwBAGQACgAFAAMAQ2jUZ/IeAAAHAAUACSUtHUxm7mtLeQAABQADAAsfWWb+awAABgAEAMMS/UXua3NXAAAIAAYAFkozcrc0TwKfFs5XAAAHAAUAlA3/BVxXhWiScQAABAACAP1FglcAAAgABgB/Z7hK7R7ZNDJPknEAAB8AAAABABwAAwAIAAYA9YH9RYJXOGvXAXYIAAAIAAYAKQ1EEhwzwxIDZvWBAAAIAAYAwxL1gf1FfgDuay9rAAAIAAYAQHg7E35JxleSFkhEAAAKAAEACSUGAAkl4nw8ci0dDTYVHgAACgABACkNBgApDUQSHDPDEgNmB40AACsAAgBTV88eAAABACUABAAIAAYAU1cqZwiESXQRPkMfAAAIAAYAU1f8BUgtFQ0qZwiEAAAIAAYAzx4HY1dmU1cqZx4+AAAIAAYAU1cPPipnCIT1gUl0AAAKAAEA3jQGAN40OhfrT0AGRRlOKAAACgABAHpWBgB6VkB4+UY7E8ZXcm0AAAoAAQDudgYA7nZNbm0vHBLnAoJXAAAKAAEA12cGANdnbS9xeYJXrlS7AgAACgABAHF9BgBxfS9A1Wj2HrABSVEAABkAAgDgRnlWAAABABMAAgAIAAYA4EahNHlW4kYHIitPAAAIAAYAeVbiRitPdXm3GHJtAAAKAAEAeVYGAHlW4kYHIitPdXlybQAAQAAEADpBeVYHY/YeAAACACUABAAIAAYAOkFTVuFW1Hi3GPlFAAAIAAYAeVbiRnV5txhybRUfAAAIAAYAB2ObAj1r+R63GER3AAAIAAYA9h7RaLcYpgA/a8pRAAASAAMABAACAAciBgcAAAUAAwBDaNRn8h4AAAUAAwAWSjNytzQAAAoAAQD8BQYA/AUVDSBPiXi5T75WAAAKAAEAByIGAAcickQGB7lPvlblAAAAfgADAEB4IBEHIgAAAgAtAAUACAAGAEB4OxPGV0hEnhZGUQAACAAGACARG1HGB3MARlGUVwAACAAGAEB4OxPGV1ZEpBgMTwAABwAFACARcwAMT/gCuAcAAAgABgAHInJEBgflAKQWkTQAAEkACAAIAAYAGQ38BfhwGUW5T541AAAIAAYAGQ38Bfhwv4EZRc1PAAAIAAYAGQ38BfhwGUW5T541AAAIAAYAGQ38Bfhwv4EZRc1PAAAIAAYADFsBV7lPvlb7ThFRAAAIAAYAv4EMWwFXzU+5T75WAAAIAAYADFsBV7lPvlanBRFRAAAIAAYAv4EMWwFXzU+5T75WAABmAAEAQHgAAAIASQAIAAgABgBAeDsTxldWRLMYuU8AAAgABgBAeDsTxldWRLMYuU8AAAgABgBAeDsTxldWRLlPvlYAAAgABgBAeDsTxldWRLlPvlYAAAgABgBAeDsTxle5T75WSEQAAAgABgBAeDsTxle5T75WSEQAAAgABgBAeDsTxle5T75WSEQAAAgABgBAeDsTxle5T75WSEQAABcAAwAHAAUA9h7RaOh8/GvgHgAABAACAA0IllsAAAgABgDuHqFn9VHKTywf7DQAAAoAAQAzcgYAM3K3NCFKgx7TMgEDAAA9AAIADAzUHwAAAQA3AAYACAAGAAwMwxKSFldJ/UUnHQAACAAGANQfxYnOT3EYAVvDEgAACAAGAAwMmTWta5IW+RcnHQAACAAGANQfxYnOT3EYAVuZNQAACAAGAAwMkhYnHVIXZxw2bgAACAAGANQfxYnOT3EYAVvYHAAACgABAMMSBgDDEvFcAHSOSVNm/UUAAAoAAQDDEgYAwxIVHgeN8VwAdI5JAAAKAAEAkkkGAJJJxx/Xh3KHNAnWAAAACgABAMMSBgDDEqJLU2b9RTEefgAAACMAAwBPMzgTzx4AAAEAHAADAAgABgBPM4ZcCUWiFDgTbVYAAAgABgA4E1tX0AAxa0No1GcAAAgABgDPHgdjV2Y4E0V3W1cAAAoAAQBZaAYAWWjKT9AAGQIsH9VwAABSAAUACWs3SlloFmsD0wAAAQBJAAgACAAGAAlrNdFZaLlPvlYRUQAACAAGADdKWWgUa9fSydLAIQAACAAGAFloD2sY0u4eoWf1UQAACAAGAFloFGvN0lNXCIRJdAAACAAGAFloGWuZ0wpu0ADyHgAACAAGAAlrK9FZaLwR9B7QAAAACAAGABZrJtNFWFlo2mfQAAAACAAGAAPTHRxZaBpr8Ry10wAACgABACx5BgAsedcYXG7fUYNJi1YAACMAAwAJJR5RlA0AAAEAHAADAAgABgAJJS0dTGYeUbUcvlYAAAgABgAeUbUcvlapUcEACx8AAAgABgCUDSBP/wW1HL5WDVEAAAoAAQDfGAYA3xgWSjNytzTbHDUfAAAKAAEAJyQGACckjHjIV5pXw3FXHgAACgABAOHQBgDh0B8HQzirJ68GCAcAAAoAAQCaeAYAmngeBjlu/HNdHG0vAAA=
error timeout-words network	ggADAN8YFkozcgAAAgBDAAgABwAFAM8eB2NXZkV3Gh8AAAgABgC5T75WEVE0E+0TuhwAAAcABQC5T75WEVE0E7ocAAAEAAIAXhxHZgAABgAEABlVkxLePmltAAADAAEADQgAABMAAAABABAAAgAGAAQAYBdeHEEG3y0AAAcABQBgF14cQQbfLfMeAAAEAAIAhg1NVQAANwAGAAgABgDfGBZKM3K3NNscAQMAAAgABgAWSjNytzRPAp8WAQMAAAgABgAzcrc0IUqDHgEDzlcAAAgABgDfGBZKM3K3NFkt2xwAAAgABgAWSjNytzRZLU8CnxYAAAgABgAzcrc0IUqDHlktMQEAAB4AAQDHHwYAM3K3NCFKgx4BA99wAQATAAIACAAGAMcf14fWAFIXJkyvEQAACAAGAMcf14fWAFIXAQImTAAAGAABAMcfAAABABMAAgAIAAYAxx/Xh9YAYRhIBhRFAAAIAAYAxx/Xh6Zx2B9YitYAAAAYAAEA+4EAAAEAEwACAAgABgD7gbYnM3K3NCFKnx8AAAgABgD7gbYnM3K3NJ8fpXEAAAoAAQDHHwYAxx/Xh9YAvRIzcrc0AAA=
error tls-words network	UwABADEjBgAxI7EzLHI3MyYRvBEBAEgACQAHAAUAyYnUH6hbSmZ1NQAABgAEAMEz5GbpHuh8AAAIAAYAMSPkZrEzNzMmEekeAAAFAAMAHRJPLQgHAAAGAAQAE25Ed09uqTUAAAgABgCJbNwzAh6VKZRE6yEAAAcABQBKfO40PVIKRXUHAAAHAAUAuWiRc1p5KW6ScQAACAAGAJN4qFAvQElRFFjVNQAACgABADEjBgAxI4ls3DOxMwIeLHIAAB4AAQAxIwYAMSOxMyxyNzMmEbwRAQATAAIACAAGAPwFFQ0gT4l4TiijVAAACAAGAMEz/AUVDSBP5GaOJQAACgABADEjBgAxI+1FHhGxMxNuLHIAAAoAAQBRLQYAUS1LB2oZo0/KPqtyAAAZAAIAGW0KbgAAAQATAAIACAAGABltM0mE0Qpu5QJDaAAACAAGAApu9GzlArVD0ABDaAAACAABADuMBAA7jKa4sAOknQAACgABALMlBgCzJYiSyCH905nRs3EAAAoAAQB6PwYAej9wh+tbVDZvDmsCAAAZAAIA0D7vPgAAAQATAAIACAAGANA+US3gRksHoTQHIgAACAAGAO8+mdG4IVEt4EZLBwAACgABAFEtBgBRLUsH/GwKbmoZo08AAA==
error file-words filesystem	CgABAO52BgDudk1uYVf4F/MTSWYAAEoABgDJiCckGVULDOwX1B8AAAEAQAAHAAgABgDJiM0f1gDtAM8YbVUAAAgABgAnJIx4yFftANZwOiMAAAgABgDJiM0f1gBVBkYafgcAAAgABgAZVZMSzj7tRe0AOGsAAAgABgALDNJwWS3tAF4cR2YAAAgABgDsF7EzMyMuaz1VCwwAAAgABgDUH8WJzk9xGOwXAVsAAAoAAQBhVwYAYVf4F/MTSWY+aRxzAAAKAAEAYVcGAGFX+BfzE0lmPmkccwAAGAABANlQAAABABMAAgAIAAYA2VD1bgqN6o8fH7xWAAAIAAYA2VD1bgqN6o+8VusCAAAKAAEAaVoGAGlajW10RCwd4gIbBgAAGAABAAIlAAABABMAAgAIAAYAAiWhNRI+SHjObPkAAAAIAAYAAiWhNUh4zmwVPvkAAAAKAAEA0QcGANEHiEkMWwFXrlL+TgAACgABALdWBgC3VitP+EWXB+0AGXMAAAoAAQAnJAYAJySMeMhXmlfDce0AAAAKAAEAZQAGAGUA/g7FZ5IWvRGYZQAACgABABlVBgAZVXkOkxJfec4+I3kAAD0AAgC3VtgfAAABADcABgAIAAYAt1Z6WvhFYQKkCBlzAAAIAAYAt1Z6WvhFYQKkCBlzAAAIAAYA2B9ditYAt1YrT/hFAAAIAAYA2B9ditYAt1YrT/hFAAAIAAYA2B9ditYAt1YrT/hFAAAIAAYA2B9ditYAt1YrT/hFAAAYAAEASBIAAAEAEwACAAgABgBIEgFbPCOxM3paIBEAAAgABgBIEgFbPCOxMyARkW0AAAoAAQAZBgYAGQZjESARvRHtABtRAAB1AAIAQHggEQAAAgAlAAQACAAGAEB4OxPGV1ZEsxhGUQAACAAGAEB4OxPGV0hEnhZGUQAACAAGACARG1HGB3MARlGUVwAACAAGACARcwAGT0ZRIwK4BwAASQAIAAgABgBxhO0AolTyZsE1OiMAAAgABgBhV3GE+BfzE0lmPmkAAAgABgCWFu0AXhxHZjwGOiMAAAgABgBhV/gX8xNJZj5plBYAAAgABgAMWwFX/k7tADojkTQAAAgABgBhVwxb+BcBV/MTSWYAAAgABgCdE+0AOhxHZm4cOiMAAAgABgBhV/gX8xOdE0lmPmkAAAoAAQAdPgYAHT4RY8cf14ebAqE1AAAKAAEAbVEGAG1Rcl18eUVz6DRPAgAACgABAPSOBgD0jq9J726tUOM0jg0AAFcACQCPbUFK5U8ZBnkOyGf4F1Fdt1YAAAEASgAKAAYABACPbX5XRVFXHgAABgAEAEFKKB46I5E0AAAGAAQA5U9OHjojkTQAAAYABAAZBmMRvRFdHAAABQADAHkOX3mVHAAABQADAMhnk1XvHgAABgAEAPgXmjXNa50dAAAHAAUA+BdxcZhXVx5GUQAACAAGAFFdyEsyHptxVx6ZVwAACAAGALdWK0/4ReJWc1aXBwAASAABAH9nBgB/Z71K7R6pNQdukWwBAD0ACQAEAAIADFsBVwAABQADAPpKrT74FwAABgAEAOM0lHjJUBRFAAAGAAQAK0+XB1RmSR4AAAcABQCfayAR+BeZT7wHAAAEAAIAJW4KcQAACAAGAPxdFVfxjTYTOiORNAAABgAEABkGYxG9ERkfAAAFAAMAemf1SfgXAAAKAAEAf2cGAH9nvkrtHgFXSgLgcAAA
error auth-words authentication	RQABAEp8AAABAEAABwAIAAYASnzuND1SCkUrT3UHAAAIAAYASnzuND1SCkUrT3UHAAAIAAYASnzuND1SCkV1B6UWAAAIAAYASnzuND1SFW55WgiEAAAIAAYASnzuND1S8UXgKK9VAAAIAAYASnzuND1SCkWdE3UHAAAIAAYASnzuND1SCkV/B50TAAAKAAEAFW4GABVueVoIhKVuByJ0eQAAGAABAEB4AAABABMAAgAIAAYAQHg7E8ZXK0+XB6UWAAAIAAYAQHg7E8ZXFW55WgiEAAAKAAEAByIGAAcidHk3MylylhbWCAAACgABADEjBgAxI4ls3DPkZrEzkSkAAAoAAQAZBgYAGQZjEZYWvRFcF51lAAAZAAIA4z6oFgAAAQATAAIACAAGAOM+SnzuND1SDQjPMgAACAAGAKgW4z5hh0p87jQ9UgAAXAAEAMmJSnxdfr1KAAACAC4ABQAIAAYAFXPYPkNWdHnXVNYIAAAIAAYAFXPYPhkGQ1ZjEb0RAAAIAAYAFXPYPkNWTGYqHYkkAAAIAAYAFXPYPkNWdHnWCDsAAAAIAAYAFXPYPkNWdHk3MylyAAAlAAQACAAGAMmJ1B+oW0pmdTXMHAAACAAGAEp87jQ9UgpFdQdcMwAACAAGAF1+zj5DVlxmhx/MHAAACAAGAL1KqTUHbpBs3zQCUAAAUgAFABUcgTMRHDLRSnwAAAEASQAIAAgABgAVHNDRgTNKfO40PVIAAAgABgCBMyIcu9NKfO40FXMAAAgABgARHDjRgTNKfO40PVIAAAgABgAy0REcgTNKfO40PVIAAAgABgBKfO40PVIpKgpFlxYAAAgABgBKfO40FXM9Utg+Q1YAAAgABgBKfO40PVIKRX8HnRMAAAgABgBKfO40PVK9EgpFdQcAABkAAgCJePhmAAABABMAAgAIAAYAiXgzT3R51gjxZmwvAAAIAAYA+GZqk6U2iXgzT3R5AAAjAAMAByJ0eQtjAAABABwAAwAIAAYAByJ0eTczKXLWCCYRAAAIAAYAdHk3Myly1ggmEflRAAAIAAYAC2PPHldm3Hd0eTczAAAZAAIArVWJbAAAAQATAAIACAAGAK1ViyjxRT4omRbXAQAACAAGAIls3DOVKbpPmRbbAgAAGQACAPFFiWwAAAEAEwACAAgABgDxRQ1cbAKFJ6ZVb0QAAAgABgCJbNwzDVxsApApb0QAABkAAgDxRQtjAAABABMAAgAIAAYA8UXgKK9VByJyRAYHAAAIAAYAC2PPHldm8UXgKK9VAAAKAAEAyYkGAMmJ1B/WABVz2D5DVgAACgABAMmJBgDJieY71B+TAdYAqFsAAAoAAQByCwYAcgt/B50T9jJNAJMWAAAKAAEAelYGAHpWQHj5RjsTxld0eQAA
error permission-words permission	xgAJAFwtAUb4Zn9nIQahEvwFVnl8CwAAAgA3AAcABQADAFOPxQO6VwAACAAGAG0ROxMZBshXnHgpAAAABgAEADEDS3n8a+AeAAAIAAYAT1eTZrAnYVCXNcEHAAAIAAYAaFChNuKST1eTZrAnAAAHAAUAFXPYPkNWBwNIHgAABQADABQIoFw2AAAAgQAEACgAAAABACUABAAIAAYAXC0ZBmMR7Qi9EdZ8AAAIAAYAXC3tCH9nvUrtHtZ8AAAIAAYAXC0ZBmMR7Qi9EdZ8AAAIAAYAXC3tCH9nvUrtHtZ8AAAfAAAAAQAcAAMACAAGAAFGh0V+ggtYMgDRcAAACAAGAPhmapOlNnR51ghsLwAACAAGAH9nvkrtHuBwZQLQNQAAFgAAAAEAEwACAAgABgAhBhw+jhLZQ39nvUoAAAgABgChEiEG2UN/Z95AvUoAAB8AAAABABwAAwAIAAYA/AUVDVRr+RdyRJc1AAAIAAYAVnldbpFtDFtSF0weAAAIAAYAfAsua00Auk/GBxFRAAAKAAEAC2MGAAtjzx5XZjYT3HetawAAKwACADYTC2MAAAEAJQAEAAgABgA2E71KrWsBV48nqTUAAAgABgA2E71KrWsRWwFXjycAAAgABgALY88eV2Y2E71K3HcAAAgABgALY88eV2Y2E71K3HcAABgAAQBTjwAAAQATAAIACAAGAFOP2EP8BUd8OxPpCAAACAAGAFOP2EP8BUd86QgVDQAAGAABAOR4AAABABMAAgAIAAYA5HivXFpuOxOMXJVzAAAIAAYA5HivXFpujFzhKJt4AAAKAAEAogwGAKIM3WVKV2AzLRdcFwAACgABANVWBgDVVoTRe1R/Z71K7R4AAAoAAQCucAYArnAjblHRGQZjEb0RAAAYAAEAXncAAAEAEwACAAgABgBed8UiUG4xI39nvUoAAAgABgBed8UiUG4xI39nvUoAAA==
error permission-wordings permission	CgABAPhmBgD4ZmqTpTZ0edYIbC8AAEIAAQAZBgAAAgATAAIACAAGABkGYxECbr0RyWtcFwAACAAGABkGYxG9EVwXhjMpAAAAKQAFAAgABgAeEYFF8YIURXID+04AAAgABgAjecxXe23/ZRUfrlQAAAgABgABV0oCwmXhHhBbDDUAAAcABQBPM4ZcCUVtVm8CAAAEAAIA/LK1BAAACgABABkGBgAZBmMRAm69EclrXBcAADwAAQB/ZwAAAQA3AAYACAAGAH9nvUrtHpYWqTUHbgAACAAGAH9nvUrtHpYWqTUHbgAACAAGAH9nvUrtHqk1B26RbAAACAAGAH9nvUrtHqk1B26RbAAACAAGAH9nvUrtHqk1B26RbAAACAAGAH9nvUrtHqk1B26RbAAAGQACAGBdFW4AAAEAEwACAAgABgBgXUEzzHbjPpMSGQ0AAAgABgAVbnlaf2cIhL1KpW4AAAoAAQCiDAYAogzdZUpXYDMtFzJrAABGAAIAI3nYeAAAAQBAAAcACAAGACN5zFd7bSARGUX/ZQAACAAGACN5zFd7bSAR/2VOKAAACAAGACN5zFd7bSARnRP/ZQAACAAGACN5zFd7bSARSnH2gQAACAAGACN5zFd7bSAR/2VaFwAACAAGANh4I3nZWi4DzFd7bQAACAAGACN5zFd7bXpaIBFKcQAAKwACACbTXncAAAEAJQAEAAgABgAm0152FVJed3p9xSIAAAgABgAm0152FVJed3p9xSIAAAgABgBed3p9xSJQbvRmMSMAAAgABgBed3p9xSJQbvRmMSMAAD0AAgCFTFpuAAABADcABgAIAAYAhUwUWAMCWnnVg9JwAAAIAAYAWm6FTNl4uWgDAlp5AAAIAAYAhUyHGEkGuEoDAlp5AAAIAAYAhUwUWAMCWnnVg9JwAAAIAAYAWm6FTNl4uWgDAlp5AAAIAAYAhUyHGEkGuEoDAlp5AAB3AAEAC2MAAAMAEwACAAgABgALY88eV2bcd3U1sQIAAAgABgALY88eV2bcd3U1WWYAAB4ABAAFAAMAhxhJBrhKAAAIAAYAhERSfHkfAR6ScaEIAAAEAAIA0WfqVgAACAAGAFpu2Xi5aPUeEFtLeQAAPwAHAAgABgB6ffRmETb1XHVEcgIAAAgABgB6ffRmETb1XHVETSgAAAcABQDlZtYzwCi1AhgwAAAIAAYA5WbWM8AoKzC1AqJzAAAIAAYAf2e9Su0eqTUHbpFsAAAIAAYAf2e9Su0eqTUHbsNWAAAIAAYAGQZjEb0RKQD+bRkfAAA=
error quota-words usage-limit	YwADAMcfkYhTjwAAAgAlAAQACAAGAMcf14fWAFOPzFepFgAACAAGAJGIzB/WAFOPzFdbLQAACAAGAFOPzFceBqkWIRJdHAAACAAGAFOPzFfFAyB5ii7pcAAANgAHAAYABAARY8J4lVf2cAAABgAEAFlrR3k6KLMGAAAGAAQAE0W7NL5KvDUAAAUAAwAJXORDuAcAAAgABgABRodF8IEHWLsHb08AAAcABQCdE/oXSmbVHLw1AAAIAAYAnRP6F0pm1RzPNaJzAACJAAIAE0XHHwAAAgBLAAsABQADAFlrR3mzBgAABQADABFjwniVVwAACAAGAJFtDFuZT/QXTB7fNAAABQADAJFtDFtMHgAABgAEAJ0T+hdKZtUcAAAHAAUAB26RbP1rDDUZHwAABgAEAO0/4h39HH+CAAAFAAMApTQGB78WAAAHAAUAAS+cSwxy+FHEVgAABAACAAlc5EMAAAUAAwDMV28vPwEAADcABgAIAAYAE0W7NB4GvkohEl0cAAAIAAYAxx/Xh9YAE0W7NL5KAAAIAAYAE0W7NL5Kii7RATkBAAAIAAYAE0W7NB4GvkouayESAAAIAAYAxx/Xh9YAE0W7NL5KAAAIAAYAE0W7NL5KLmsLDFktAAAKAAEAegsGAHoLAUa7B50T5ENvTwAAZQAEAJ0TEWNZa3oLAAACADMABgAIAAYATwLfcM5XQAKAVWx5AAAEAAIAMlEjAgAACAAGAF53xSJQbjEj31E/MwAACAAGAIZ3wVdHUawoVx7MAAAACAAGAJGIzB/WAFst1QhaeQAACAAGAKBLQAadFigX/QFNVwAAKQAFAAcABQCdE/oXSmbVHLw1AAAIAAYAnRP6F0pm1RzPNaJzAAAGAAQAEWPCeJVX9nAAAAYABABZa0d5OiizBgAACAAGAHoLuwfkQ29PbQeqEQAAGQACAE/TEWMAAAEAEwACAAgABgBP0192EWMVUl53xSIAAAgABgARY5sCXnfhcMUiUG4AABgAAQARYwAAAQATAAIACAAGABFjxx/Xh5sC1gDCeAAACAAGABFjkYibAswf1gBbLQAAGAABAKoMAAABABMAAgAIAAYAqgwTRZg0gUW7NL5KAAAIAAYAqgwTRZg0gUW7NL5KAAAKAAEAC2MGAAtjzx5XZn9aZwn3jgAAKgABAKoMAAABACUABAAIAAYAqgyYNIFFE24URVUAAAAIAAYAqgyYNIFFnzSAJxRFAAAIAAYAqgz0VMRnFQ2MJ5g0AAAIAAYAqgyYNIFFFEVVAIEnAAA+AAMAyYkLY0xuAAABADcABgAIAAYAyYnUH0xu03YdDtYAAAAIAAYAC2PPHldmTG7Tdh0OAAAIAAYATG7Tdh0O7mawa6ETAAAIAAYAyYnUH0xu03YdDtYAAAAIAAYAC2PPHldmTG7Tdh0OAAAIAAYATG7Tdh0O7mawa6ETAAAZAAIAitGRiAAAAQATAAIACAAGAIrRzxGRiMwftyEjeQAACAAGAJGIzB/WACN5zFd7bQAAnAAFAC4DkYigHscfkW0AAAMAPgAHAAcABQARY5sCwniVV/ZwAAAIAAYAnRP6F0pmhADVHLw1AAAIAAYAnRP6F0pmhADVHM81AAAIAAYAAUaHRfCBB1i7B29PAAAIAAYAag4Td2EAnxdOKCwfAAAIAAYAegu7B+RDb09NAG0HAAAHAAUAWWtHeTEDOiizBgAAJwAGAAMAAQCWNQAABAACAFUIRmYAAAQAAgD1gXYIAAAFAAMAjILlHkZmAAAIAAYALmsLDFktAB1RAHYIAAAIAAYAXC3tCAsM1nw2HAAdAAAsAAUACAAGAC4D1HilFu5rS3nMHAAACAAGAJGIzB9bLdUIWnkpbgAACAAGAKAeDVxeF4JEMR+ScQAACAAGAMcf14dSF68R9hzRHAAABgAEAJFtDFtcHvBRAABcAAEAU48AAAIAJQAEAAgABgBTj8xXyUPFA+5rIHkAAAgABgBTj/EhzFfFA+5rIHkAAAgABgBTjy4D1HjMV8lDpRYAAAgABgBTj/EhLgPUeMxXpRYAADEABgAGAAQAEWPCeJVX9nAAAAcABQCdE/oXSmbVHLw1AAAIAAYAnRP6F0pm1RzPNaJzAAAIAAYAAUaHRfCBB1i7B29PAAAHAAUAag4Td58XTigsHwAABgAEAFlrR3k6KLMGAAA=
error rate-words rate-limit	IgACABNFhdIAAAEAHAADAAgABgATRbs0vkoFHsJlmnEAAAgABgATRbs0vkrCZdEBrQIAAAgABgCF0r4hs3ETRbs0vkoAAAoAAQDPHgYAzx4HY1dm0QeISUV3AAAZAAIAckQURQAAAQATAAIACAAGAHJE2y/UcxJy1medcgAACAAGABRFoXLbL9RzEnLWZwAAGAABAM8eAAABABMAAgAIAAYAzx4HY1dmuErtNCpSAAAIAAYAzx4HY1dmtFZFd+1rAAAKAAEAFXMGABVz2D5DVrhK7TQqUgAACgABABNFBgATRWkIuzS+SsgWtFYAAA==
error overload-words overloaded	CgABAOVXBgDlV1ACX2dSF+tFxlQAAAoAAQAiEQYAIhFpWtU1BQgfBlYSAAAYAAEAeQ4AAAEAEwACAAgABgB5Dl959h7RaGEAimUAAAgABgB5Dl959h7RaGEALmsAAEUAAwABCRwU1B8AAAIAJQAEAAgABgABCc5/HBSxcox4MnkAAAgABgAcFLFyjHh9LtYzMnkAAAgABgDUH8WJAQnWAM5/HBQAAAgABgDUH8WJ1gAcFLFyfS4AABgAAwAFAAMA60XGVDwGAAAHAAUAWxeISSMevAeQTwAACAAGAMUijgYxI7RlNjN9cwAA
error server-words server-error	CgABAPYeBgD2HtFoKk+dZ+4ew0MAAAoAAQD7gQYA+4FyC7YnlxafH00AAAAYAAEAcX0AAAEAEwACAAgABgBxfdVo2EP8BTRPR3wAAAgABgBxfcNL1WjYQ/wFNE8AABgAAQDneAAAAQATAAIACAAGAOd4Jl0uA2ccNm6SBwAACAAGAOd4Jl0uA1dJuU9nHAAACgABAPYeBgD2HtFoSi08BpEWkGUAAA==
error too-large-words context-limit	CgABAH9aBgB/WtuOZglXCJdm6EMAABkAAgBXCM8eAAABABMAAgAIAAYAVwjVNZdm6EOGdBiNAAAIAAYAzx4HY1dmVwjVNZdmAAAYAAEAzx4AAAEAEwACAAgABgDPHgdjV2aGDU1VVwgAAAgABgDPHgdjV2aGDU1VVwgAAAoAAQC9EgYAvRJXCJdm6ENSF34AAAA=
error malformed-words invalid-request	CgABACAcBgAgHIEzzx4HY2XTV2YAACIAAgDPHkp8AAABABwAAwAIAAYAzx4HY1dmSnzuND1SAAAIAAYASnzuND1SWWsKRZ0WAAAIAAYASnyBSe40PVIKRbM0AAAPAAEA1B8LANQfxYnOTwFbjXjpEzMjAB7tAI4zSEQAAFEABACBSd5aFxRAeAAAAQBJAAgACAAGAIFJQHg7E8ZXxWezNAAACAAGAN5aQHg7E8ZXxWdkAgAACAAGABcUQHg7EyNVxldneAAACAAGAEB4OxPGV8VnvRFyAgAACAAGAIFJQHg7E8ZXxWezNAAACAAGAN5aQHg7E8ZXxWdkAgAACAAGABcUQHg7EyNVxldneAAACAAGAEB4OxPGV8VnvRFyAgAACgABAGqKBgBqitgf1gBtUXJd6DQAABgAAQCmawAAAQATAAIACAAGAKZrSnGOSestnwghEgAACAAGAKZrSnGOSestnwghEgAAPQACAIFJxx8AAAEANwAGAAgABgCBSVcIszSXZuhDYwEAAAgABgDHH9eH1gCBSbM03xwAAAgABgCBSVcI9YGzNJdm6EMAAAgABgDHH9eH1gCBSfWBszQAAAgABgCBSVcIszSXZuhDYwEAAAgABgDHH9eH1gCBSbM03xwAABgAAQDkeAAAAQATAAIACAAGAOR4r1xaboxcm3jfUQAACAAGAOR4r1xaboxceFq7ZQAA
error malformed-answer invalid-request	NQADAEk7SnynKgAAAQAuAAUACAAGAEk7mhaPAUp87jQ9UgAACAAGAEp87jQ9UqZrCkXrLQAACAAGAEp87jQ9Unhau2UKRQAACAAGAKcqSnynZu40PVJneAAACAAGAEp87jQ9UqYWgQcKRQAADAABANQfCADUH8WJzk8BW4146RNaAVwzAAA8AAEAhUwAAAEANwAGAAgABgCFTAMCWnnScAYMUQAAAAgABgCFTFwt7QgDAlp51nwAAAgABgCFTAMCSnFaeY5JnwgAAAgABgCFTAMCWnkIB8RW8VEAAAgABgCFTAMCWnkIcWQIJW4AAAgABgCFTAMCWnmAB51nrUYAAAoAAQALYwYAC2PPHldm3HczIwAeAAAKAAEA5HgGAOR4r1xKfFpujFymFgAAEAABAEp8DACma+stIRIjHtUCeklKfO40PVIKRXUHXDMAAA==
error install-words install-update	GAABAGVRAAABABMAAgAIAAYAZVEuXCQCWUk0aNAAAAAIAAYAZVEuXCQCWUnQAENoAABaAAIAQHh6VgAAAgATAAIACAAGAEB4OxPGVzwj3DTtAAAACAAGAHpWQHj5RjsTxldybQAAQAAHAAgABgCaVrVLHDMVDShyeloAAAgABgC2Q4FE7QA6I3gHkTQAAAgABgBeF3NPDFtLHkcSmR4AAAgABgABIqkzLHL3EyoGiWgAAAgABgCDT14XohQMW0semR4AAAgABgBeF3NPDFtLHkcSmR4AAAgABgA5PiEGjxJpWjooswYAAAoAAQA5PgYAOT4hBo8S14NpWuEYAAAKAAEA/UYGAP1GelZ8fYInByJybQAAGQACAL1Lbw4AAAEAEwACAAgABgC9S5pWolsHInJEBgcAAAgABgBvDtZ3YQCQNAcickQAABAAAQDjNAwA4zTcPp9QFEXRAeAeJySMeMhX1nDzAEZRAAAKAAEAPCMGADwjIBHcNO0AG1HGBwAACgABADk+BgA5PiEGjxJpWownxWcAAAoAAQCVeAYAlXheFwxb61BLHiZKAAAKAAEAOT4GADk+IQaPEmla/AUVDQAACgABAMqIBgDKiNB2zR+6DUxu1gAAAAoAAQAHIgYAByJIKHJEBgcmSj0GAAAKAAEAgUkGAIFJwxY+KCARkwcMWwAAIQABAJpWAAABABwAAwAIAAYAmla1SxwzFQ0octs0AAAIAAYAmla1Sxwz+RMVDShyAAAIAAYAmla1SxwzFQ0LUOAoAAAKAAEAEzMGABMzCEVNKRYBY2hJAwAACgABAGVRBgBlUS5c9IFrSSQCXggAAAYAAQAyUgIAMlIpAgAACgABAHpWBgB6VoNP/AX5RhUNIE8AAAoAAQBAeAYAQHg7E8ZXnDUZbDwjAAAKAAEAbw4GAG8O1ndhAJMnkDRRRAAALQABANh4AwAHIgYH5QABACUABAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAIAAYA2HjZWi4De3nWCMoWAAAtAAQAByLYeNt43IMAAAEAJQAEAAgABgAHInJEBgfrNAJx3lEAAAgABgDYeNlaLgMHInJEBgcAAAgABgDbeFxbKSouAwcismUAAAgABgDcg+EYFFgHIs9QckQAAAoAAQDkeAYA5HivXFpujFwLUOAoAAAKAAEAoRIGAKES80CxHFduvUqjNQAAGAACAN8LFYsAAAEAEgACAAcABQDfCxMzCEVNKRYBAAAIAAYAFYuUFNILEzMIRU0pAAAjAAMAOT6SJyUzAAABABwAAwAIAAYAOT4hBo8SaVqMJyUSAAAIAAYAkiclEkpxjkmfCGNoAAAIAAYAJTN6DuBmJRJKcXV5AAAKAAEA6E8GAOhPqSMJRV4XtlZzTwAACgABAAciBgAHInFEugVyRAYHY2gAAA==
error build-words install-update	CgABAIx4BgCMeDwjVBdMZqgiIR0AAAoAAQD0jgYA9I7YH12Kr0l6Vu9uAAAYAAEA9I4AAAEAEwACAAgABgD0jq9J726ODfkTjHgAAAgABgD0jq9J726ODfkTjHgAAAoAAQAueQYALnkAdEEfuk/MAUhEAAAQAAEA0QIMANEC7UUPVSYRUmYLHqsnrwbrNC0ACAfeUQAAGQACAO52JyQAAAEAEwACAAgABgDudk1uJi3tABwS5wIAAAgABgAnJIx4yFftANZwOiMAAAoAAQDJEgYAyRLSRnZP2zQRdyARAAAKAAEA8lQGAPJUyQwpOSARDFsBVwAAGQACAAhFC2MAAAEAEwACAAgABgAIRa1KVBoiM/UNaQgAAAgABgALY88eV2YIRSIz9Q0AAAoAAQAIRQYACEUiM/UNaQhSF+tFAAAKAAEAZBgGAGQYByKWFnJEBgfrRQAACgABAPSOBgD0jq9J726ODYx4PCMAAA==
error own-program install-update	CgABAL1LBgC9S5pWolsqT7NDgEQAAAoAAQCWdAYAlnRpjzwjVBcgESEdAAAZAAIAlnT8BQAAAQATAAIACAAGAJZ0/AVpjxUNIE+JbAAACAAGAPwFFQ0gT4ls3DN4WgAACgABAMmIBgDJiM0f1gCWdGmPEQMAAAoAAQDPiQYAz4nUH9YAJB6lSR9KAAAKAAEAwEsGAMBLwjSWdGmPEVyxcgAA
error process-words process	CgABAJdWBgCXVickQ0uMeIhJyFcAAAoAAQCXVgYAl1ZDSwciiEmWFnJEAAAKAAEAIYgGACGIyR/WACck/AUeFAAADAABACckCADaAlxsJySMeMhX1nDzAEZRAAAbAAIAJySXVgIA2gJcbAEAEwACAAgABgAnJIx4yFfWcPMARlEAAAgABgCXVickQ0uMeIhJyFcAAAoAAQBoUAYAaFBqk6U2LROZKbRVAAAKAAEAyogGAMqIzR/WAAF0sQhGeQAAEAABANB2DADQdroNTG7FZ70RE1UueQB0QR+6T6FnWmYAAIEAAgDKiC55AAACADUABgAGAAQAyojNH9YAvDUAAAgABgDKiM0f1gDncCaDcwMAAAgABgDKiM0f1gDBNZJxzBwAAAgABgDKiM0f1gCnFsE1JoMAAAgABgAueQB0QR+6T6FnWmYAAAgABgAueQB0pxZBH7pPoWcAAEUACAAFAAMAThcqEzlVAAAHAAUAAXSxCEZ5JW4KcQAACAAGAMqIzR/TcE4XKhM5VQAACAAGAMqIzR8BdLEIRnklbgAACAAGAHiTEk/hA0BRn1TvHgAACAAGAHiTEk/hAwF0sQhAUQAACAAGAMqIeJPNHxJP4QPWAAAACAAGAMqIeJPNHxJP4QPWAAAACQABAH1aBQB9Wo1tHAniAtCDAAAKAAEAJRIGACUSkDTFZ4IuoBa9EQAACgABAPwFBgD8BRUN+HBTbt53CB4AAAoAAQBoUAYAaFBqk6U22B9ditYAAAAKAAEAl1YGAJdWQ0sWSohJM3K3NAAA
error integration-words integration	GAABAB1cAAABABMAAgAIAAYAHVzVRod34ChsAtg0AAAIAAYAHVzVRod34ChsAus0AAAWAAIA4VZRVgAAAQAQAAIABgAEAOFWPlZpLz8BAAAHAAUAUVbhVt5AaS8/AQAACgABANgfBgDYH12K1gBtL9NRkWwAAAoAAQAXUAYAF1CbKqF29h7RaL8HAAAHAAEAkkYDAJJGjG3bAQAACgABAFsIBgBbCC9nCVw8c94+2UMAAAoAAQCVDgYAlQ6WHHyCc32ZM28DAAAjAAMA2B8pKrlPAAABABwAAwAIAAYA2B9ditYA01GRbGEzAAAIAAYAKSpQHZVxYTPCZVoBAAAIAAYAuU++VmEzEVFaATccAAA=
error config-words config	dgAFAEp8k3hoUKNEeFoAAAIALgAFAAgABgBKfO40PVIKRXUHXDMAAAgABgCTeKhQL0BJURRY0IMAAAgABgBoUGqTpTYtE5kptFUAAAgABgCjRHIHhklVVxZKe2cAAAgABgB4WgcickQGB2MIrFQAAD4ABwAIAAYANHLRc0Af3zQCUP5rAAAIAAYAFVBOKjRy0XNAH980AAAIAAYANSPlT7ZWzjM0E4EAAAAIAAYANSOsKuMz5U+2ViF5AAAIAAYAQV0QV0oCDDU1crBWAAAGAAQA3UOhI/AArgYAAAgABgCTJP1Rv3KOSfYA0GcAAIAABABKfKNEtmgpOQAAAgBJAAgACAAGADRy0XNAH980AlD+awAACAAGAIIn7QA0ctFzQB86IwAACAAGABVQTio0ctFzQB/fNAAACAAGABVQTioya+0ANHLRcwAACAAGADUj5U+2Vs4zNBOBAAAACAAGADUjgiflT7ZWzjPtAAAACAAGADUjrCrjM+VPtlYheQAACAAGADUjrCrjM+VPtlYheQAALgAFAAgABgBKfO40PVIKRXUHXDMAAAgABgCjRHIHhklVVxZKe2cAAAgABgC2aOh4SWg4E1pXOF0AAAgABgC2aOh4SWg4Ez1dWlcAAAgABgApOVBmtR3pE7ocknEAABAAAQDUHwwAk3ioUC9ASVEUWDMj1B/FidYAAVvpE7ocAAA=
error context-words context-limit	ZgAGAJpWbVGmccZWWWvPHgAAAgA2AAYACAAGAJpWyEvPZ3ICOF37XAAABwAFAG1Rcl3oNGx5ZAEAAAgABgCmcdgfWIrEVvVRNBMAAAgABgDGVkFSW2hma+h8NBMAAAgABgBZazoo8wElSrMG/20AAAgABgDPHgdjV2ZFdxofJG4AACUABAAIAAYAt1b4RRlzqFTXAdZWAAAIAAYAVwiXZuhDGXM6KKhUAAAIAAYAt1b4RRlzqFTXAdZWAAAIAAYAVwiXZuhDGXM6KKhUAABJAAIApnGcbAAAAgAlAAQACAAGAKZx2B9YinwqFlBPHgAACAAGAKZx2B9YiuEYIIPcNAAACAAGAKZx2B9YihNFuzS+SgAACAAGAJxspTamcdgfWIrEVgAAHQAEAAYABADHH9eHrxH2HAAABQADAB4GXRxHZgAABQADABNFuzS+SgAACAAGAHhmryMBRuVX5h7ofAAAhAACAMcfw4gAAAIASQAIAAgABgDHH9eH1gCvEfYczBwAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gCvEfYcpBYAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gDfHK8RYhkAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gDfHK8RYhkAAAgABgDDiJJJxx/Xhz0Jf0wAADQABgAIAAYApnHYH1iKxFb1UTQTAAAGAAQAFXPYPkNWSB4AAAcABQAVc9g+Q1ZbHspRAAAIAAYApnHYH1iKAUaHRX6CAAAIAAYAFXPYPkNWAUaHRX6CAAAIAAYAFXPYPkNWAUaHRX6CAAAhAAEAw4gAAAEAHAADAAgABgDDiJJJPQmmcdgff0wAAAgABgDDiJJJPQl/TMc0FXMAAAgABgDDiJJJPQlkeH9MpUkAAAoAAQB9igYAfYqK0ccf14dadoHSAAAKAAEAFXMGABVz2D4TRUNWuzS+SgAACgABAMOIBgDDiJJJPQl/TMc0fHkAAAoAAQCGdwYAhneaVrVLwVdpWllrAAAKAAEAmlYGAJpWtUtpWsAZKXl/JwAACgABAKZxBgCmcdgfWIoBRgZYxFYAAA==
error policy-words content-policy	UQACAIZc/AUAAAIAJQAEAAgABgB9fU0DCjVlVupDoQgAAAgABgB9fU0DCjVlVupDoXEAAAgABgB9fU0DCjVlVupDNHIAAAgABgCrJ68G6zQtAAgH3lEAACUABAAIAAYAhlwJRVlrR3ltVm8CAAAIAAYAhlwJRW1WbwLgcMRWAAAIAAYA/AWGXBkGuhEVDQlFAAAIAAYAhlwJRRSNWGttVkUfAAAtAAQAI9Oh0U8zoDQAAAEAJQAEAAgABgAj0152FVJPM4ZcCUUAAAgABgCh0VR2FVKgNMRWrUYAAAgABgBPM4ZcCUVtVm8C4HAAAAgABgCgNO0A1nDEVq1G9VEAACMAAwD1bgqNFVAAAAEAHAADAAgABgD1buqPWGtFH40GqiIAAAgABgAKjVhrRR+NBqoioDQAAAgABgAVUFhrRR+NBqoiF40AAAoAAQAZVQYAGVWTEs4+Hw1lAP4OAAAhAAEAtQYAAAEAHAADAAgABgC1Boso3UOhIz4o8AAAAAgABgC1Boso3UOhIz4o8AAAAAgABgC1BosoZQD+Dt1DoSMAAAoAAQDPHgYAzx4HY1dm/AUVDSBPAAA=
error assistant-malformed invalid-request	IQABAEp8AAABABwAAwAIAAYASnzuND1SCkV1B+JWAAAIAAYASnzuND1SCkVaF50WAAAIAAYASnzuND1SCkWSFhoMAAAbAAEA1B8GANQfxYnOTwFbjXjpEwEAEAACAAcABQAZVR8NjhLtRVgAAAAGAAQAzmdpVrsCbkQAACgAAwAnJMmI5HgFAFoX/QH8HZJLOVUBABwAAwAIAAYAJySMeMhX1nDzAEZRAAAIAAYAyYjNH9YAzxhtVTprAAAIAAYA5HivXFpujFznAlxXAAA=
error anthropic-tool-blocks invalid-request	TwACAENJQEkAAAEASQAIAAgABgBDSeXTiVbiVhlzS3kAAAgABgBDSeXTiVbiVhlzS3kAAAgABgBASYlWZdNWblB4Gx8AAAgABgBASYlWZdNWblB4Gx8AAAgABgBDSeXTiVbiVhlzS3kAAAgABgBDSeXTiVbiVhlzS3kAAAgABgBASYlWZdNWblB4Gx8AAAgABgBASYlWZdNWblB4Gx8AABkAAgAZVaESAAABABMAAgAIAAYAGVXjNKNQcD8fDY4SAAAIAAYAoRIZVeM0o1BwPx8NAAAKAAEAg08GAINPHBR/TzJ5ohSzVgAACgABADXRBgA10bUhAy4VER4GzmcAAAoAAQDjNAYA4zSjUHA/iWzcM5EpAAA=
error anthropic-extra-usage usage-limit	CgABAGqKBgBqitgf1gBZa0d5MQMAAAoAAQBtEQYAbRE7ExkGE0W7NMhXAAAKAAEAegsGAHoLuwedE+RDb09NAAAACgABABNFBgATRbs0Hga+SiESXRwAAA==
error grpc-unavailable-words network	CgABANhDBgDYQ/wFNE9HfOkIFQ0AAAoAAQDYQwYA2EP8BUl5NE9HfOkIAAAKAAEA2lEGANpRwxKMXJtt/UV+AAAACgABAEcEBgBHBIqi8a7YQ/wFNE8AAA==
error grpc-deadline-words network	GQACAMcfitEAAAEAEwACAAgABgDHH9eHCh1hGEgGFEUAAAgABgCK0ccf14fbT7chYRgAAAoAAQCK0QYAitHHH9eH20+3IUl5AAA=
cue:asked@start	AwAAAAAAAAA=
cue:how@title	BwABAHEvAwBxLwZYPwEAAA==
cue:how@lead	PQACAHEvQHgAAAEANwAGAAgABgBxL8CBBlinAMoYPwEAAAgABgBxL7+BIBEGWHMAPwEAAAgABgBxL8CBBljPGG1VpwAAAAgABgBAeMZXcS9vL2tsz4EAAAgABgBAeAuExldxL9OBSEQAAAgABgBAeDsTxldxL7+BSEQAAAoAAQBxLwYAcS8GWNCBPwEHAwpzAAA=
cue:why@title	BwABAAWDAwAFg9YwcgMAAA==
cue:why@lead	BwABAAWDAwAFg9YwcgMAAA==
cue:what@title	LQAEAO2C8YL1gvuCAAABACUABQAGAAQA7YJyA1otnAgAAAcABQDxgnID8C3lHkZmAAAHAAUA9YJ5Lj4zcgMcEgAABQADAPuCcgNaLwAABgAEAPGCcgPsLUgeAAA9AAIA7YIUCAAAAQA3AAYACAAGAO2CcgNaLeNw0gKcCAAACAAGAO2CcgNaLdlwaQGWNQAACAAGAO2CcgNaLTgA0XBVCAAACAAGAO2CcgPPGFotbVWnAAAACAAGAO2CcgNaLacAyhjUcAAACAAGABQIpVxWLe2CDFtyAwAA
cue:is-there@text	GAABAPAtAAABABMAAgAIAAYA8C3lHkBrBXJpAZY1AAAIAAYA8C3lHjgASBxVCAVyAAA=
cue:is-it@text	GAACADVrQHgAAAEAEgACAAcABQA1a2kBljVqAbw1AAAIAAYAQHgLhMZX0nBIRHkDAABVAAgA1B9SF4ZJbQ5lADgTHDMqTwAAAQBJAAgACAAGANQfxYnWAAFb6RNAawAACAAGAFIXTB6VT/VRnHE1awAACAAGAIZJVVd3Z0RROmtAawAACAAGAG0OYQB+d6YFLWtAawAACAAGAGUA/g6JbNwzCI0uawAACAAGADgTSWZaVy9rOWjkEwAACAAGABwzhGwVDY1cPGsHbgAACAAGACpPsVb5UfVRnHE1awAA
cue:can-i@text	FQACACARQHgAAAEADwACAAUAAwAgEXMAuAcAAAcABQBAeDsTxldIRIEAAAA=
cue:inverted@start	AwAAAAAAAAA=
cue:should-i@text	GAABAEB4AAABABMAAgAIAAYAQHjGV28va2xIRJkWAAAIAAYAQHjGV28vpxZrbEhEAAA=
cue:any@text	tAABANEHAwDRB65SNAABAKwADQAEAAIAYTNPFwAABQADAGEzTxdtHAAABAACAAwe6i0AABYAAAABABMAAgAIAAYAhXdRbosoTSgtbgw1AAAIAAYAhXdRbosoTSjDVi1uAAAGAAQAcX3dGVIGOzMAABUAAAABABIAAgAHAAUAg1wAVvVR7DSgcQAACAAGAINcAFb1Uew08x6gcQAACAAGAFNXK2dEPox4CITXZwAAFQAAAAEAEgACAAcABQCGd8FXwChvLw9yAAAIAAYAhnfBV8Aoby8rMA9yAAAPAAAAAQAMAAIABAACAMkS00YAAAUAAwDJEtNGRXcAAAgABgCjKs53uwfEFm9PXTMAAA8AAAABAAwAAgAEAAIAhC7sNAAABQADAIQuA1LsNAAACAAGACEGcQvdFs4cmyL2HAAAFQAAAAEAEgACAAcABQDWM4lswCjrNNNRAAAIAAYA1jOJbMAo6zTTUSswAAA=
cue:help@text	CgABAA1cBgANXAwebALqLW9EbRwAAAoAAQAMHgYADB5NWhBG6i3zATUBAABZAAIADB5TjwAAAgAnAAUABgAEAPYcu08ZAswcAAAGAAQA8IFrA8wH8FEAAAgABgCyXBQI8VxDEklmrxwAAAgABgDXbHA/gQiCJzkA3zQAAAUAAwAkJPMASFcAACsABQAFAAMADB4QRuotAAAIAAYADB5zbRBGj1bqLTwcAAAIAAYADB7RBxBGDI2uUuotAAAIAAYAU48MHsxXEEbqLSB5AAAIAAYADB4QRuotPBw1AQVyAAA2AAQAQHgMHldaUFoAAAEALgAFAAgABgBAeAuExldXWgwekhYAAAgABgAMHhBGSVrqLTUBaQEAAAgABgBXWgweEEbqLTUBJoMAAAgABgAMHhBGUhdOWuot9hwAAAgABgBQWgweDVwQRmwC6i0AACEAAQA1IwAAAQAcAAMACAAGADUjrCrjMyV57QBPAgAACAAGADUjrCrjMyV57QBPAgAACAAGADUjrCrjMyV57QBPAgAAOQACAEYjelYAAAIAHAADAAgABgBxLwZY0IE/AQcDCnMAAAgABgBxL8CBBlinAMoYPwEAAAgABgBxL7+BIBEGWHMAPwEAABYAAwAEAAIARiNUNgAABgAEAHpW+UZybdZ8AAAIAAYAelb5RnJt1nwVH1lmAAAKAAEADB4GAAwec20QRo9WIUrqLQAACQABAAduBQAHbpVsiQg5AKo1AAA=
cue:thanks@text	GQACAK1QJT4AAAEAEwACAAgABgCtUMMH3kBULQFyAAMAAAgABgAlPsMHU4+aUMUDVC0AAAoAAQC0JwYAtCdNZjNmPx1UCGIZAAA=
cue:wonder@text	GAABAASEAAABABMAAgAIAAYABIS0VmAXlU95A+AeAAAIAAYABIS0VuxmYBeVT3kDAAAKAAEAHBQGABwUKXnNVxM1hwDtZgAAGAABAAklAAABABMAAgAIAAYACSXxT7ZW7ms0E0t5AAAIAAYACSXxT7ZWT3mQbN80AAAKAAEAi3gGAIt4dk+5EiwDb0RsHAAAPQACAFxuBYMAAAEANwAGAAgABgBcbiV5XAGoM+cC43AAAAgABgBcbvGCJXlyA+cC8C0AAAgABgBcbnEvJXkGWOcCPwEAAAgABgBcbu2CJXlyA+cCWi0AAAgABgAFg1xuJXnWMHID5wIAAAgABgBcbvGCJXlyA+cC8C0AAHEABACMeC9ABYM8IwAAAgA1AAYABwAFANgYpwAMT/gCsFYAAAgABgCnAMoYqlRGUSMClFcAAAcABQAgEXMADE/4ArgHAAAIAAYAIBEbUcYHcwBGUZRXAAAIAAYAQHg7E8ZXVkSkGAxPAAAIAAYA6hdqM6QYoQAMT/gCAAAzAAYACAAGAIx4YBduaJVPJW4EcQAABQADAC9ASVEGWAAACAAGAAWDTijWMHID53AsHwAACAAGADwj0QfcNK5SkRaQTwAABwAFADwj3DSRFiYAkE8AAAgABgA8I9w0pBaQTwVyAAMAAAoAAQCMeAYAjHhgF25olU8sA7FUAAA9AAIA7YK9SgAAAQA3AAYACAAGAO2C0xhyAwBWXUkzAAAACAAGAL1K7YKpNQdukGxyAwAACAAGAO2C0xhYSXIDAFbRMgAACAAGAL1K7YJhSak1B26QbAAACAAGAO2C0xhYSXIDAFYzAAAACAAGAL1K7YJhSak1B26QbAAALQAEANMYvUrlZjgTAAABACUABAAIAAYA0xgAVl1JMwCSB8gyAAAIAAYAvUqpNQdukGxdSdEyAAAIAAYA5WbWM8AoXUkzAJIHAAAIAAYAOBNJZlpXXUnHMjMAAAAKAAEAjHgGAIx4BwIKTRmNmU/0FwAAGAABALdWAAABABMAAgAIAAYAt1aTJ3eE0xjQZ3wDAAAIAAYAt1aTJ3eEc23TGI9WAAA=
cue:question@title	GAABAAdjAAABABMAAgAIAAYAB2ObAkV3LW4MNTVyAAAIAAYAB2ObAkV3w1YtbspRAAA=
cue:question@lead	GAABAAdjAAABABMAAgAIAAYAB2ObAkV3LW4MNTVyAAAIAAYAB2ObAkV3w1YtbspRAAAYAAEAB2MAAAEAEwACAAgABgAHY5sCRXctbgw1NXIAAAgABgAHY5sCRXfDVi1uylEAAA==
cue:new@text	dgAMAM1PDQwRgthWe3k7E1NXnSnyc3EvpWf5EwAAAQBmAAsABgAEAM1P0IGeHwcDAAAIAAYADQzgKEcd5jTITxFRAAAGAAQAEYKgH6MMzU8AAAQAAgDYVkFRAAAIAAYAe3kCdPYyUVffZhxzAAAGAAQAOxMzecxXX2gAAAgABgBTVylKCIRnL60fj1YAAAgABgCdKYls3DPrUAduiQgAAAcABQDycxF3OW5cF1weAAAWAAAAAQATAAIACAAGAHEvhCelZ1xQXghvRAAACAAGAKVnXFBeCJAnb0RsHAAABwAFAPkTcUQAdCV5uhwAAA==
cue:trying@text	fAAEAEdplXOFcxwUAAACAD0ACAAFAAMA0TLuAVYBAAAGAAQAMwCSB8UyVgEAAAcABQD1gdsyawNWAXYIAAAIAAYAbwN6gjgANRxVCEZmAAAHAAUAbwN6gkYcsQJGZgAACAAGAFwt7QgLDNZ8NhzMMgAACAAGANoyCwxJA9Z8NhwAHQAAAwABAFYBAAA2AAYACAAGAEdpaI6Vc5An3zQCUAAABwAFAJVzPmkYjQcDCnMAAAgABgCFc4Yz42akFswcBwMAAAgABgAcFLFyR2lojjJ5lXMAAAgABgAcFLFyMnmVc/xRPmkAAAgABgAcFLFyMnn8UYVzhjMAACwAAwDwgfYcJYMAAAEAJQAEAAgABgDwgdsyawPMB+RwVgEAAAgABgD2HKQW0jK7TxkCVgEAAAgABgDwgdsyawPMB/VRpBYAAAgABgAlg5412zJcbDQtVgEAAA==
cue:forum@text	GQACAFxAIQYAAAEAEwACAAgABgBcQJ0SIQZ4Zq8jAUYAAAgABgAhBo4SeGavIwFG5VcAAAkAAQCzaAUAs2hdV2J4JCTzAAAACgABAJk1BgCZNTgTrWv5F0xXIGYAAAkAAQAhBgUAIQaOEtlD9WzeAgAACgABAAlcBgAJXOVm1jPZQ8AobAIAAD0AAgCBCNdsAAABADcABgAIAAYAgQgUPs5s8C3lHjkAAAAIAAYAgQjObCA+OQCJLglyAAAIAAYAgQjOPtNs8C2YFuUeAAAIAAYAgQjOPtNspBY5AIkuAAAIAAYA12xwP4EIhCfwLeUeAAAIAAYA12xwP4EIkCc5AN80AAA=
cue:anyone@text	SwAEAL1SsFJzbRRKAAACAB4ABQAFAAMAWS0xAXYIAAAFAAMA6hehAFwzAAAGAAQAzxhtVacABh8AAAQAAgBpAZY1AAAEAAIAXAGoMwAAJAAEAAcABQC9UkyP0Qe1VrZPAAAIAAYAsFJfjYYNTVXRB0YaAAAIAAYAc22PViFKfB61VrZPAAAIAAYAFEqGDU1Vc22PHEYaAAA=
cue:greeting@lead	AwAAAAAAAAA=
cue:i@title	JQAFAFYBBwLzAdEy2jIAAAEAHAAFAAMAAQBWAQAABAACAAcCCk0AAAQAAgDzARJKAAAFAAMA0TLuAVYBAAAGAAQA2jJJA9Z8VgEAAA==
cue:mine@lead	ZQABAAcCAgAHAgpNAQBeAA0ABAACACoTOVUAAAMAAQAUCAAACAAGAKxcFAgRXAlFNzMmEQAABwAFACk5zGcdVvtcuhwAAAcABQDJZ7hVKSq7ZftcAAAIAAYAyUuaVnJdcXkzE6BxAAAGAAQA5kNHXRpzGAgAAAcABQB9SSUSHgaELt00AAAGAAQA7mawa6ETODUAAAcABQB8giMOkxyWbME1AAAEAAIAOiORNAAABQADAFoXkks5VQAACAAGAJpWw0uIXMRPtVYzEwAA
cue:request@text	GAABAM8eAAABABMAAgAIAAYAzx4HY1dmAHSxCCV5AAAIAAYAzx4HY1dmAHSxCCV5AAAKAAEAtxEGALcRuwdvTylQVC0nHgAACgABAIV3BgCFd1FuiygAdE0osQgAACoAAQDPHgAAAQAlAAQACAAGAM8eB2NXZkV3Gh8kbgAACAAGAM8eB2NXZkV31nAkJAAACAAGAM8eB2NXZkV3LW40cgAACAAGAM8eB2NXZoInRXctbgAA
cue:would-be@text	zQAEAAYMkUaRRSkNAAADACkABQAHAAUAQHgLhMZXSER5AwAABgAEANRwmABqAbw1AAAHAAUAQHg7E8ZXSESBAAAABwAFALFK1jPAKPcBGDAAAAgABgBAeMZXby9rbEhE2gIAACAABAADAAEABgwAAAgABgCRRn8HnlQGDGZtUQAAAAgABgCRRQaNBgxmHEdmeAcAAAgABgApDXAL/AUGjcRn6VQAAHoAEQAEAAIAUVA7MwAABQADAC0qR2ZuHAAABAACAMUp2lYAAAYABAACJS0d8GtLeQAABwAFADlbFkYCJQwe6i0AAAQAAgA1E+JWAAAFAAMAqU9ULbwHAAAHAAUAc22Ngo9WEwkVHwAACAAGAMZWQVLkfFEeU1CQMwAABgAEABoMQB/Nc6BxAAAIAAYAMSMUDD8zQxK8TyEdAAAGAAQAAEbifOVXFR4AAAUAAwBhM2YcTxcAAAgABgAtbjRy9VHlHt807DQAAAgABgAcM4RsFQ2NXAdugVcAAAgABgBKfJx2/AUVDYEHz0YAAAUAAwAIhIhoXFcAAA==
cue:imperative@start	yAE2AEAGMRfkeAFGwEtyfbEZz4n8BYVJxkvYH8kShmwJXCtPS3kXFMEzwYlBXdJnb2a3EQB0hXfPHqoMJYNgXfVcn27GVikqHRTEShoMnRPNT/CB9hyGVegogkS9SpFte3mkSwEi5x5xLxxz/muMXAAAAQCOATYAAwABAEAGAAAGAAQAMRdABvQX3zQAAAcABQDkeK9cWm6MXFxXAAAFAAMAAUaHRXgHAAAIAAYAwEvCNA1ce0QnHiBKAAAHAAUAcn3YZ+lXYTP7XAAACAAGALEZSVXrdsZnAlKLcwAABgAEAM+J1B+NXHNXAAAGAAQA/AUVDSBPSR4AAAQAAgCFSUsHAAAHAAUAxkvCNNhn5Vf7XAAABgAEANgfXYpMHpxxAAAHAAUAyRLSRnZP2zQRdwAACAAGAIZs01HDVmAXYTM0EwAABwAFAAlc2UOgHlZmGwYAAAYABAArT5cHVGZJHgAAAwABAEt5AAAIAAYAFxQjVWd4zRggSlweAAAHAAUAwTPkZrUS6ENZCAAABgAEAMGJ1B90WrwHAAAGAAQAQV0QVww1NXIAAAgABgDSZ41cC1dea29X+1wAAAMAAQBvZgAACAAGALcRuwdvTylQVC0nHgAABwAFAAB0sQgleZcibhwAAAgABgCFd1FuiyhNKC1uDDUAAAcABQDPHgdjV2ZFdxofAAAHAAUAqgz5BdU1lTQaRQAABAACACWDnjUAAAcABQBgXcx2GQ0ZRZ41AAAFAAMA9VzsZuw0AAAEAAIA0mdLGQAABgAEAJ9uSnG/NSaDAAAHAAUAxlZBUvQe6Hw0EwAACAAGACkqUB2VccJl9VHsNAAAFgAAAAEAEwACAAgABgAdFL1Kk1ZaeRdzM24AAAgABgDESqU2HRSTVlp5F3MAAAYABAAaDEAfzXOgcQAABgAEAJ0TR2ZuHKEIAAADAAEAzU8AAAQAAgDwgcwHAAAEAAIA9hy7TwAABQADAIZVwSKoIgAABAACAOgoDTYAAAMAAQCCRAAAFgAAAAEAEwACAAgABgC9Srs0QV0QVzNymzUAAAgABgDESqU2uzRBXRBXM3IAAAUAAwCRbQNb9hwAAAQAAgB7edYIAAAEAAIApEvlVwAACAAGAAEiTGbzEyoGGR0ccwAABQADAOcel2YkSgAABAACAHEva2wAAAcABQAcczNuTVdZZhofAAADAAEA/msAAAQAAgCMXFxXAAA=
cue:should@title	CgABAEB4BgBAeMZXby9rbEhE2gIAAA==
cue:ability@title	KgABAOR4AAABACUABAAIAAYA5HivXFpujFznAlxXAAAIAAYA5HivXFpujFznAlxXAAAIAAYA5HivXFpujFznAlxXAAAIAAYA5HivXFpujFznAlxXAAAYAAEAqgwAAAEAEwACAAgABgCqDPkF1TWVNBpFKAAAAAgABgCqDPkFlTQaRSgAxTUAABgAAQBBXQAAAQATAAIACAAGAEFdEFdKAgxPDDU1cgAACAAGAEFdEFf+TkoCJCQMNQAAGAABAPuBAAABABMAAgAIAAYA+4FaCRiNawMHAwpzAAAIAAYA+4EKjVoJawMkJPMAAAAKAAEAqgwGAKoMhGwZM41c1TWVNAAAFwABAAFGAAABABIAAgAHAAUAAUaHRQZYMgB4BwAACAAGAAFGIIMPWIdFMgDfNAAACgABANJnBgDSZ41cC1dea3ICb1cAAAoAAQDkeAYA5HivXFpujFznAlxXAAA=
cue:propose@text	WwAFANJnhXcARs8eJYMAAAIAKQAGAAMAAQBWAQAABQADAMgymABWAQAACAAGAEB4C4TGV9sySER5AwAABAACAG8DeoIAAAYABABvA3qCOByYAAAACAAGAEB4C4TGV0hEeQNvAwAAKAAFAAgABgDSZ41cC1dzV/tc6msAAAgABgCFd1FuiyhNKBofJG4AAAUAAwAARuVX1nwAAAgABgDPHgdjV2ZFdxofJG4AAAUAAwAlg541XGwAAGEAAwARRQBG8VwAAAIARAAIAAUAAwDIMpgAVgEAAAgABgCRRWYcohZHZsgymAAAAAgABgBAeAuExlfbMkhEeQMAAAgABgCRRUB4C4TGV9sySEQAAAYABABvA3qCOByYAAAACAAGAJFFZhyiFkdmbwN6ggAACAAGAEB4C4TGV0hEeQNvAwAACAAGAJFFQHgLhMZXSER5AwAAFQADAAUAAwARRWs0yj4AAAUAAwAARuVX1nwAAAcABQDxXExmqCIdHeAeAAAKAAEA0mcGANJnjVwLV15rcgJvVwAAIQABANJnAAABABwAAwAIAAYA0meNXAtXcgJzV/tcAAAIAAYA0meNXAtXcgLua3NXAAAIAAYA0meNXAtXcgKQbHdXAAAYAAEAJREAAAEAEwACAAgABgAlETEDcwB7CDccS3kAAAgABgAlETEDcwD9a3sINxwAAAoAAQAJNgYACTY8clJ8okv9AZ1XAAA+AAMAU488ckB4AAABADcABgAIAAYAU488cg021nyAB8UDAAAIAAYAPHINNoZs1nzTUYAHAAAIAAYAQHgLhDxyxlcNNtZ8AAAIAAYAU488cul8DTZFa4AHAAAIAAYAPHLpfA02hmzTUYAHAAAIAAYAQHgLhDxy6XzGVw02AAA=
cue:lack@text	GAABAPuBAAABABMAAgAIAAYA+4FaCbNUGI1rAzJRAAAIAAYA+4ETjVoJs1RrAzJRAACXAAcA5HgBRnJ9hlXAS9hDyYgAAAIAOwAHAAgABgDPGBQfbVWnAEBtDE8AAAgABgDPGG1VpwA6a0ZRIwIAAAcABQDYGKcADE/4ArBWAAAIAAYApwDKGKpURlEjApRXAAAHAAUApDVAbQxP+AJpAQAACAAGADprRlFpAZY1IwKUVwAABQADAEZRIwKUVwAAUAAHABUAAAABABIAAgAHAAUA5HivXFpujFxcVwAACAAGAOR4r1xaboxcXFeFaAAAEgAAAAEADwACAAUAAwABRodFeAcAAAcABQABRodFfoILWHgHAAAHAAUAcn3YZ+lXYTP7XAAABQADAIZVwSKoIgAACAAGAMBLwjQNXHtEJx71UQAACAAGANhD/AVHfOkIFQ0GBwAABQADAMmIzR+qNQAAFgACACEGoRIAAAEAEAACAAYABAAhBo4S2UPJAQAABwAFAKESIQbZQ95AyQEAAAoAAQCCJwYAgie9SgB0sQgleZciAABGAAIAHBRTjwAAAQBAAAcACAAGABwUsXIyeYcA/FEYjQAACAAGABwUsXIyeYcA/FENjQAACAAGABwUsXIyeYcA/FEYjQAACAAGAFOPHBSxch2NMnmHAAAACAAGABwUsXIbjTJ5hwD8UQAACAAGABwU2VCxcjJ5hwC8VgAACAAGABwUsXIyeYcA/FESjQAACgABAJtLBgCbS49W/QFBHDoA5HAAAA==
cue:can-we@text	QQADACARQHgegwAAAgAeAAQABQADACARcwC4BwAABwAFAEB4OxPGV0hEgQAAAAcABQBAeAuExldIRHkDAAAGAAQAHoOYNHMDeEUAABsABQADAAEAeoIAAAQAAgBTj7pXAAADAAEAvDUAAAUAAwCJLglyljUAAAYABADwLeUeBXJGZgAAVAAHAA1c5HhyfcBLhUkBRvwFAAABAEkACAAIAAYADVxABmwCKBdvRG0cAAAIAAYA5HivXFpujFwNXGwCAAAIAAYAcn3YZ+lXDVxsAnICAAAIAAYAwEvCNA1ce0RsAmMBAAAIAAYADVxsAoZs01HDVmAXAAAIAAYAhUlLBw1cbALKPm9EAAAIAAYAAUYNXIdFbAIGWG9EAAAIAAYA/AUVDSBPDVxsAm9EAAA=
cue:benefit@text	bQACAEB4HoMAAAMAHAAEAAQAAgBqAbw1AAAGAAQAiS4JcpY1AAMAAAYABAABclotAAOcCAAABwAFAPWCeS4+M3IDHBIAABUAAwAGAAQAQHgLhMZXSEQAAAYABABAeDsTxldIRAAABQADAB6DmDR4RQAANAAIAAYABAABRodFBlh4BwAABQADAAweEEbqLQAABQADAIVJSwfKPgAABwAFAPwFFQ0gT0kebkQAAAgABgDGS8I02GflV9Z8+1wAAAQAAgCCRCwfAAAFAAMAaGvtCNZ8AAADAAEABgwAACoAAQACJQAAAQAlAAQACAAGAAIlLR3wa7ZDPHgxAwAACAAGAAIlLR3wazx4MQPEQwAACAAGAAIlLR3wa/GCx0M8eAAACAAGAAIlLR3wazx4XAGoMwAACgABAIVJBgCFSUsHyj5/CO8BlDMAAAoAAQB/CAYAfwiUM4dsbRycZb8AAAAKAAEAfH0GAHx9XC3xCOAh6zTeUQAA
cue:fault@title	IAInAAci4EaZE81nZRxZB7dWXSk4E7FyQ2hbV8cfdFphKEsdvwcVUAwdTWZtDr1K1B9KfOB4XwexZbZojHh4Zt408Xb9Res0f2eUDdwz2zSujQAAAQD1ASQALwAAAAEALAAGAAQAAgAHIgYHAAAFAAMAByKfNAYHAAAGAAQAByJyRAYHkTQAAAcABQAHIhRFlTQGB980AAAHAAUA4EahNAciJXkGBwAACAAGAOBGoTQHIiV5BgdZZgAAIwAAAAEAIAAEAAUAAwCZE8FlfggAAAcABQCZE8FlfghhbPEtAAAHAAUAmRPBZX4I4i1hbAAACAAGAJkTZWyELsFlfgjfNAAABgAEAM1n2D4DDkNWAAARAAAAAQAOAAIABQADAGUc+Q1HZgAABgAEAFkHZRz5DUdmAAASAAAAAQAPAAIABQADALdWd4TQZwAABwAFAF0pDlC3VneE0GcAABYAAAABABMAAgAIAAYAOBPbNHlPSWZaVzloAAAIAAYAsXLwEzgT2zR5T0lmAAARAAAAAQAOAAIABQADAENo1GfyHgAABgAEAFtXQ2jUZ/IeAAAIAAYAxx/Xh7oRQV2oHgw1AAARAAAAAQAOAAIABQADAHRaUVDBBwAABgAEAHRaSTNRUMEHAAAWAAAAAQATAAIACAAGAGEoEyJEHc4IUHjxawAACAAGAGEoEyJEHc4IUHjxawAACAAGAEsdbynxa/FRCnEgSgAADwAAAAEADAACAAQAAgC/B1QtAAAFAAMAFVC/B1QtAAAFAAMADB2JJEtmAAAPAAAAAQAMAAIABAACAGUcb0QAAAUAAwBZB2Ucb0QAAAgABgBNZlAdLSoHbpFsDDUAAA0AAAABAAoAAgADAAEAbQ4AAAQAAgBtDpF3AAAHAAUAvUqpNQdukGzfNAAAFgAAAAEAEwACAAgABgDUH8WJzk8BW4146RMAAAgABgDUH8WJzk9xGAFb2BwAAAcABQBKfO40PVIKRXUHAAAWAAAAAQATAAIACAAGAOB4vhkRXAlFNzMmEQAACAAGAOB4vhkRXAlFNzMmEQAABQADAF8H4UOhIwAADwAAAAEADAACAAQAAgCxZRsGAAAFAAMAsWW9ERsGAAAHAAUAtmjoeEloOBNaVwAACAAGAIx4PCNUFyEdlU+6TwAACAAGAHhmryMBRuVX5h7ofAAACAAGAN405U88I+E0YlDBNQAABQADAPF28XM5bgAABAACAP1FglcAAAgABgC3VkwoB1D4RahU1wEAAAgABgDrNN5RXhyfFiluPAYAAAgABgB/Z75K7R7QNfVRnHEAAAUAAwCUDf8FXFcAAAgABgC9SqM1G21KcY5JnwgAABQAAAABABEAAgAHAAUA3DOfKURRTVdZZgAABwAFANwznylEUUpmTVcAAAgABgDbNHlPlWzTUcNWKW4AAAgABgCujdowPRnCZQw1NXIAAA==
cue:not@title	EgACAAxPRlEAAAEADAACAAQAAgAMT/gCAAAFAAMARlEjApRXAAAKAAEAIBEGACARG1HGB3MARlGUVwAASwAHAFNXcS+bbZht2HjrRSckAAABAEAABwAIAAYAU1cIhHkD53BGUSMCAAAIAAYAcS9rbNoC43BGUSMCAAAIAAYAm22IXBYftFbicEZRAAAIAAYAmG0JXO9DpjX5F6EAAAAIAAYA2HjZWi4DyhblcEZRAAAIAAYA60XGVNcB3HBGUSMCAAAIAAYAJySMeMhX1nDzAEZRAAAKAAEA/AUGAPwFFQ0gT4l4LANuRAAA
cue:fix@start	KQACAEYjjooAAAEAIwAFAAQAAgBGI1Q2AAAGAAQARiMiiFk2zBwAAAYABABGIzGIWTYGHwAABgAEAI6KRiNpNtR4AAAHAAUARiPEiF023zQCUAAABwABAG0OAwBtDmEAfncAAA==
cue:reproduce@text	YgAFALEZVmZEEpOHhkkAAAEAWQAEAAgABgCxGUlV63ZWZqYexmcAAAUAAwBWZqYe+1wAADEAAAABAC4ABQAIAAYAsRlJVet2VmamHsZnAAAIAAYAsRlJVet2VmamHsZnAAAIAAYAsRlJVet2VmamHq4RAAAIAAYARBKxGRwz73YVDUlVAAAIAAYAsRn6dklVVmamHsZnAAAWAAAAAQATAAIACAAGAJOHxR/AS9YAogeGSQAACAAGAIZJuEpbULM0VmamHgAA
cue:worked-before@text	CgABAE1mBgBNZlAdLSoHbpFsDDUAAFwAAgBTVz1nAAACADcABgAIAAYAU1cqZwiE7muzVHkDAAAIAAYAU1fOPi9nCITua7NUAAAIAAYAPWdTV95ACITua7NUAAAIAAYAU1cqZwiEeQPncGoBAAAIAAYAU1fOPi9nCIR5A+dwAAAIAAYAPWdTV95ACIR5A+dwAAAeAAUAAwABANg0AAAFAAMAJoPENQByAAAHAAUADAwnHU1XJCRGZgAABgAEAJx4MnL5UYw0AAADAAEAsFYAABcAAQDbNAAAAQASAAIABwAFANs0b0+QbKoR2wIAAAgABgDbNG9PkGyqEdsCSBwAACsAAgDYeNt4AAABACUABAAIAAYA2HjZWi4DnAbVJMoWAAAIAAYA23hcWykqLgOcBrJlAAAIAAYA2HjZWi4DnAbVJMoWAAAIAAYA23hcWykqLgOcBrJlAAAKAAEAt1YGALdWTCgHUPhFqFTXAQAACQABALEMBQCxDFUA7WubNbocAAAsAAMAfX1TVxqNAAABACUABAAIAAYAfX1cZoEfzVdCaxM1AAAIAAYAU1d9fVxmgR8IhM1XAAAIAAYAGo0NbX19UnlcZoEfAAAIAAYAU1cNbX19UnlcZoEfAAA=
cue:expected@text	KgABANQfAAABACUABAAIAAYA1B/FidYAXC19ffEIAAAIAAYA1B/FidYAXC19ffEIAAAIAAYA1B/FidYAAVtWblB4AAAIAAYA1B/FidYAfHlFc3JdAAAsAAMAXC35E3x5AAABACUABAAIAAYAXC19ffEI+ROmdg4MAAAIAAYAXC19ffEI+ROmdg4MAAAIAAYA+RNWbqZ2UHgqBu9zAAAIAAYAfHlFc3Jd+ROmdioGAAAYAAEA1B8AAAEAEwACAAgABgDUH8WJ1gABW+QTyTIAAAgABgDUH8WJ1gABW+kTyTIAACoAAQDrNAAAAQAlAAQACAAGAOs03lFeHJ8WKW48BgAACAAGAOs03lFeHJkWKW48BgAACAAGAOs03lFeHJkWKW48BgAACAAGAOs03lFeHCluPAakFgAA
cue:breakage@text	1wANAJkTYSh0WkEz2WfHH4kIIQZyeEByXC2xZRlVAAABAMYADgAaAAAAAQAXAAMABQADAJkTwWV+CAAABwAFAJkTwWV+CGFs8S0AAAcABQCZE8FlfgjiLWFsAAAIAAYAYSgTIkQdzghQePFrAAAaAAAAAQAXAAMABQADAHRaUVDBBwAABgAEAHRaSTNRUMEHAAAIAAYAQTOTEs4+dFpRUMEHAAARAAAAAQAOAAIABQADANln2y8ScgAABgAEANlnGVjbLxJyAAAIAAYAxx/Xh7oRQV2oHgw1AAAUAAAAAQARAAIABgAEAIkIA270HvxrAAAIAAYAiQiJaANu9B4MNTVyAAAIAAYAIQaOErFlID75cBsGAAAIAAYAIQZxC6wRsWWBHBsGAAAIAAYAIQaiEnELFkGxZRsGAAAIAAYAcni7GblLAls4E60AAAAIAAYAQHJ4k6U2YGvBB2JQAAAWAAAAAQATAAIACAAGAFwtfX3xCIx4PCMODAAACAAGAFwtfX3xCIx4PCMODAAACAAGALFlmU+0VvoXGwbFNQAACAAGABlV7UVnGEgGTxdeHAAA
o:linker	CgABAIx4BgCMeDwjVBdMZqgiIR0AAAoAAQD0jgYA9I7YH12Kr0l6Vu9uAAAKAAEALnkGAC55AHRBH7pPzAFIRAAACgABADwjBgA8IyAR3DTtABtRxgcAAAoAAQABFAYAARQedTITcFZxRH1FAAAKAAEA0QIGANEC7UUPVSYRUmYLHgAACgABAOM0BgDjNKNQcD8URZRl0QEAABgAAQD0jgAAAQATAAIACAAGAPSOr0nvbo4N+ROMeAAACAAGAPSOr0nvbo4N+ROMeAAABgABAM9FAgDPRdYBAAAtAAQA9I4IRfSBIBEAAAEAJQAEAAgABgD0jq9J726ODesCzAEAAAgABgAIRSIz9Q1pCMBlzAEAAAgABgD0gacWpWdcUF4IzAEAAAgABgAgEZMWG1HGB8wBSEQAAAoAAQD0jgYA9I7geL4Zr0nvbo4NAAA=
o:build	CgABAIVJBgCFSdsSSwfKPtAAORwAAAcAAQCFSQMAhUlLB+8BAAAKAAEA4jQGAOI0dVCOOG8ODFelXAAACgABAFISBgBSElcIl2YpNUlmTigAAAoAAQA1IwYANSOsKuMz5U+2ViV5AAAKAAEAwEsGAMBLbw6aVtZ3DVyQNAAACgABAG8OBgBvDtZ3kDQHIpYWckQAAAoAAQClFAYApRSCjWVRDEW/HJkiAAAKAAEAi2UGAItl0ABDaNRn8h5IVwAACgABAG8OBgBvDtZ3YQCQNAcickQAAAoAAQDhhwYA4YdvDpUc1ndQF5A0AAA=
o:header	HwACAO52JyQGABIiAnGdCLVD0ABDaAEAEwACAAgABgDudk1uJi3tABwS5wIAAAgABgAnJIx4yFftANZwOiMAAAoAAQDJEgYAyRLSRnZP2zQRdyARAAA=
o:compiler	GAACANAAEiIAAAEAEgACAAcABQDQAENo1GfyHkhXAAAIAAYAEiICceUAnQi1Q9AAAAA=
o:compiler's warning	CgABAPSBBgD0gaVnXFBeCGsD3zQAAAMAAAAAAAAA
o:signal	CgABABMiBgATIksdbynOCFB48WsAAC0ABABUHaQn3SfeKAAAAQAlAAQACAAGAFQdwCqJbOEzUyrxawAACAAGAKQnAgYIDolszzPbAgAACAAGAN0n0DN5DolsRnnbAgAACAAGAN4oiWzXM5g02wJ4RQAACgABAHJ4BgByeLsZuUsCWzgTrQAAAAoAAQD3hwYA94dsFgHR3dBhBg8cAAAKAAEAfX0GAH19GQZjEUJrTQMKNQAACQABAGmcBQBpnG6c35vthwkVAAAKAAEA9GYGAPRm2nyJbA023DORKQAA
o:sanitizer	MwABAEByAAABAC4ABQAIAAYAQHJ4k6U2OhdABhFuAAAIAAYAQHJ4k6U2WQffQGUcAAAIAAYAQHJ4k6U2UWkfSmFXAAAIAAYAQHJ4k6U2TwZjGRJyAAAIAAYAQHJ4k6U2XC19ffEIAAAKAAEAM3IGADNynHi3NMEC+VHQAAAACgABAPSBBgD0gbFlgCelZxsGXFAAAAoAAQBKfAYASnzMRHMHMSpFA9w0AAA=
o:panic	CQABAHRaBQB0WlFQYQLBBzYzAAAKAAEAyCkGAMgp12d1eVdXNHLdNAAADwABAEEzCwAScl4c0S9HZjwGQTOTEs4+dFpRUGECAAAKAAEAvUsGAL1LmlaiWypPs0OARAAA
o:traceback	CgABACEGBgAhBnELGT6OEqwRHhEAAA==
o:assertion	CgABAIkIBgCJCIloA270HjkADDUAAAoAAQCJCAYAiQgDbvQeOQCAaPxrAAAKAAEAsRwGALEcEj6OEgciIRLhLQAA
o:packages	GQACAKZbQjUAAAEAEwACAAgABgCmW+s0AnFpAiQ1SVoAAAgABgBCNbReQammW+s0AnEAAAoAAQAlMwYAJTN6DuBmJRJKcXV5AAAKAAEAQHgGAEB4OxPGVzwjugXcNAAAagAHABgI+Q1lUTyNtFaFSYgLAAABAF8ACAAWAAAAAQATAAIACAAGABgI6zQCcd5ROF0lbgAACAAGABgITijrNAJx3lE4XQAACAAGAPkNXWbrNAJxxYHeUQAAFAAAAAEAEQACAAgABgBlUS5c6zQCcV1J3lEAAAYABABlUS5cXUlWAQAACAAGADyNQAZeCCoAnGf5TgAACAAGALRWkU/rNAJx3lElbgAABgAEAIVJ2xJLB8o+AAAGAAQAhUk+HEsHyj4AAAgABgCIC3KThQlvDtZ3YQAAAAoAAQA1IwYANSOsKuMz5U+2ViV5AAA=
o:warning	CgABAPSBBgD0gaVnXFBeCGsD3zQAAAoAAQDzaAYA82j0gfcepWdcUF4IAAAKAAEAXhcGAF4X9IHHVmNSph7xXAAA
o:tests	BwABAAciAwAHIgYH5QAAAAoAAQCq0QYAqtFUdkluU1cpSipnAAANAAEAByIJAAcickQGB+UAkTTMHKFx/QIaHwAACgABAAciBgAHInJEBgflAJE0zBwAAAoAAQCJCAYAiQiJaMhPA261VvQeAAA=`);var w0=.45,g0=2.4,Dc="asks how something is done",Gc="asks why something is so",Uc="calls itself a question",h0=[y("asked","the title is a whole question","start",/^(?:what|where|which|who|when|why|how|is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b.*\?$/),y("how",Dc,"title",/\bhow (?:do|can|to|does|should|would|could|is|are|about|come)\b/),y("how",Dc,"lead",/\bhow (?:do|can|does|should|would|could) (?:i|we|you|one|it)\b|\bhow to\b/),y("why",Gc,"title",/\bwhy\b/),y("why",Gc,"lead",/\bwhy (?:is|are|do|does|did|isn't|doesn't|don't|can't|not|would|should)\b/),y("what","asks what or where something is","title",/^(?:what|where|which|who|when)\b|\bwhat(?:'s| is| are| does| do| happens)\b/),y("is-there","asks whether there is something","text",/\b(?:is|are) there (?:a|an|any|some|other|no)\b[^.!\n]{0,120}\?/),y("is-it","asks whether it is meant so","text",p()`
      \b(?:is it|would it be) (?:possible|ok|okay|safe|normal|expected|intended|correct|recommended|allowed)\b|
      \bis this (?:expected|intended|normal|a bug|by design|correct|possible|intentional)\b`),y("can-i","asks whether one can","text",/\b(?:can|could) (?:i|someone|anyone|somebody|anybody)\b/),y("inverted","the title is an interrogative","start",/^(?:is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b/),y("should-i","asks what one should do","text",/\bshould (?:i|we)\b/),y("any","asks for ideas or advice","text",p()`
      \bany (?:idea|ideas|help|suggestions?|advice|pointers?|workaround|thoughts?|clues?|guidance|hints?|
      feedback|insights?)\b`),y("help","asks for help","text",p()`
      \bplease help|\bhelp me\b|\b(?:need|want|appreciate|asking for|for) (?:some |any |your |the )?help\b|
      \bhelp (?:would be|is|with|needed|please)\b|\bfigure (?:it |this )?out\b|
      \bhow (?:to|do i|can i) (?:fix|solve|resolve)\b|\bsomeone help\b|\bassist`),y("thanks","thanks in advance","text",/\bthank(?:s| you)\b|\bregards\b/),y("wonder","wonders, or does not understand","text",p()`
      \bwonder(?:ing)?\b|\bcurious\b|\bconfus(?:ed|ing)\b|\bunclear\b|
      \bnot sure (?:if|whether|how|what|why|where)\b|
      \b(?:don't|do not|can't|cannot|couldn't|didn't) (?:really )?(?:understand|know|get why|find (?:any|a|the))\b|
      \bto understand\b|\bwhat (?:am i|i'm|i am) (?:doing|missing)\b|
      \bam i (?:doing|missing|right|correct)\b|\bmy understanding\b|\bdoing (?:something )?wrong\b`),y("question",Uc,"title",/\bquestions?\b/),y("question",Uc,"lead",/\b(?:a|my|the|following|quick|few|some|these|have|ask) questions?\b|^questions?\b/),y("new","is learning it","text",/\b(?:new to|beginner|newbie|noob|tutorial|course|homework|assignment|student|learning (?:how|to)|lecture)\b/),y("trying","tells what the reporter is trying to do","text",p()`
      \b(?:i'm|i am|i was|we are|we're|i have been|i've been|i) (?:currently )?(?:trying|try|tried) to\b|
      \bi (?:want|need|wanted|wish) to\b`),y("forum","names a forum","text",/\bstack ?overflow\b|\bforum\b|\bdiscord\b|\bslack\b|\bright place\b|\bask(?:ed|ing)? (?:here|this)\b/),y("anyone","asks whether others know it","text",/\b(?:has|did|does|is|if) (?:anyone|anybody|someone|somebody)\b/),y("greeting","begins with a greeting","lead",/^(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|time))\b/),y("i","the title speaks of \u201CI\u201D or \u201Cmy\u201D","title",/\b(?:i|my|me|i'm|i've)\b/),y("mine","is about the reporter's own work","lead",/\bmy (?:code|app|application|project|program|computer|laptop|machine|script|website|file|model|component)\b/)],b0=[y("request","asks for a feature","text",/\bfeature[ -]requests?\b|\benhancement\b|\bfeature suggestion\b|\brequest(?:ing)? (?:for )?(?:a|an|to|the)\b/),y("would-be","says that it would be nice","text",p()`
      \b(?:would|it'd|could|might|should) (?:also |really |probably )?be (?:\w+ )?(?:nice|great|good|useful|
      helpful|cool|handy|awesome|convenient|better|beneficial|lovely|ideal|interesting|possible|valuable|worth)\b`),y("imperative","the title says what to do","start",p()`
      ^(?:please )?(?:add|adding|support|allow|implement|provide|introduce|expose|enable|make(?![-./])|improve|extend|include|
      consider|replace|rename|use(?! of\b|\()|document|clarify|expand|option|proposal|rfc|enhancement|feature|suggestion|request|
      ability|wish|publish|print|drop|switch|convert|integrate|customi[sz]e|better|create|new|want|need|offer|give|
      let|optimi[sz]e|speed|auto|move|refactor|merge|show|restore|set|port(?= \S+ to\b))\b`),y("should","the title says what should be","title",/\bshould (?:be|have|support|allow|also|not|show|use|provide|return|accept|work|do|include)\b/),y("ability","the title asks for a way or an option","title",p()`
      \bsupport (?:for|of|in|on)\b|\babilit(?:y|ies)\b|\boption (?:to|for)\b|\bway (?:to|for)\b|\bpossibility\b|
      \ballow(?:ing)?\b|\bproposal\b|\bsupport$`),y("propose","proposes something","text",p()`
      \b(?:i|we)(?:'d| would)? (?:like to )?(?:propose|suggest|love|request|wish)\b|
      \b(?:i|we)(?:'d| would) (?:really )?(?:like|love|prefer)\b|\bproposal\b|\bpropos(?:e|ed|ing)\b|
      \buse[ -]cases?\b|\bmotivation\b|\balternatives? (?:you|considered|would)\b`),y("lack","says what is not there yet","text",p()`
      \bno way (?:to|of)\b|\b(?:doesn't|does not|don't|do not|isn't|is not|not) (?:yet |currently |seem to )?
      (?:support(?:ed)?|allow(?:ed)?|provide|offer|implemented|available|exist)\b|\blacks?\b|\bmissing feature\b|
      \bcurrently,? (?:there|it|the|you|we|only|no)\b|\bat the moment\b`),y("can-we","asks for it to be added","text",p()`
      \b(?:can|could|would|will) (?:we|you|it|this|there) (?:please |be |also |possibly )?(?:add(?:ed)?|have|
      support(?:ed)?|provide(?:d)?|made?|implement(?:ed)?|consider(?:ed)?|include(?:d)?|a)\b|
      \bplease (?:add|support|provide|implement|consider|make|allow|enable)\b`),y("benefit","says what it would be good for","text",p()`
      \b(?:it|this|that|which) (?:would|could|will) (?:allow|help|make|enable|improve|let|save|be)\b|
      \buseful (?:for|to|when|if)\b|\bmake it easier\b|\beasier to\b|\binstead of having to\b`)],v0=[y("fault","the title names a fault","title",p()`
      \b(?:fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|broken|breaks?|wrong(?:ly)?|incorrect(?:ly)?|errors?|exception|
      panics?|segfaults?|segmentation|hangs?|freez\w+|leaks?|regression|bugs?|missing|unexpected(?:ly)?|invalid|
      duplicated?|flaky|races?|corrupt\w*|undefined|overflow|infinite|stuck|lost|no longer|instead of|intermittent|
      abort\w*|mismatch|ignor(?:es|ed)|inconsistent|hydration)\b`),y("not","the title says what does not work","title",p()`
      \b(?:does|do|is|are|did|was|has|can|could|will|would)(?:n't| not)\b|\bcannot\b|
      \bnot (?:work|show|respond|display|updat|load|found)\w*\b|\bunable\b`),y("fix","the title speaks of a fix","start",/^(?:\w+[ :])?fix(?:ed|es|up|ing)?\b|^bug\b/),y("reproduce","tells how to reproduce it","text",/\b(?:to reproduce|repro|reproduc(?:e|es|ed|ible|tion)|minimal (?:example|repro))\b/),y("worked-before","says that it worked before","text",p()`
      \bregression\b|\b(?:used to|it) work(?:ed|s)? (?:fine |well |correctly )?(?:in|with|before|until|on)\b|
      \bsince (?:the )?(?:version|v?\d|updat|upgrad|last|latest)|\bafter (?:the )?(?:updat|upgrad)\w*|\bno longer\b|
      \bbisect\w*|\bprevious(?:ly)? (?:version|work)`),y("expected","says what was expected instead","text",p()`
      \bexpected (?:behaviou?r|result|output)\b|\bactual (?:behaviou?r|result|output)\b|\bi expect(?:ed)?\b|
      \binstead,? (?:of|it|i|the)\b`),y("breakage","names a breakage","text",p()`
      \b(?:crash(?:es|ed)?|segfault|panic(?:s|ked)?|throws?|exception|assert(?:ion)?|stack trace|traceback|backtrace|
      core dumped|sanitizer|undefined behaviou?r|race condition|deadlock)\b`)],dr=[...Kn("question",h0),...Kn("feature",b0),...Kn("bug",v0)];function Kn(e,t){return t.map(r=>({...r,leans:e,lean:r.name==="asked"?g0:w0}))}s(Kn,"leaning");function y(e,t,r,n){return{name:e,reason:t,place:r,pattern:n}}s(y,"cue");var V=400,bt=1600;function X(e){return Vn(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/[`*_]{2,}|[`*]/g,"").replace(/\u0307/g,""))}s(X,"plainText");function Vn(e){return e.replace(y0," ").trim()}s(Vn,"withSingleBlanks");var y0=/\s{2,}|[^\S ]/g,k0=p("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;function Wc(e){return e.replace(k0," ")}s(Wc,"affirmed");function Hc(e){let t=Wc(X(e.prose.slice(0,2*(V+bt)))),r=t.indexOf(" ",V),n=t.length<=V||r===-1||r>V+40?V:r;return{title:Wc(X(e.title.slice(0,400))),lead:t.slice(0,n),rest:t.slice(n,n+bt)}}s(Hc,"textZones");var x0=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;function mr(e){let t=e.match(x0)?.length??0;return e.length+2*t}s(mr,"tellingLength");var Xn=["title","start","lead","text"],E0=2e3;function Bc({title:e,prose:t}){let r=pr(e.slice(0,400));return{title:r,start:pr(Hn(e)),lead:pr(t.slice(0,Be)),text:`${r} 
 ${pr(t.slice(0,E0))}`}}s(Bc,"cueTexts");function pr(e){return Vn(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[`*_]+/g,""))}s(pr,"plain");var q0={error:{reason:"quotes an error",holds:s(({errors:e})=>e.some(({noise:t})=>!t),"holds")},stack:{reason:"shows a stack",holds:s(({errors:e})=>e.some(({noise:t,frames:r})=>!t&&r.length>2),"holds")},code:{reason:"shows code",holds:s(({code:e})=>e.length>0,"holds")},"long-code":{reason:"shows much code",holds:s(({code:e})=>e.some(({text:t})=>t.length>400),"holds")},version:{reason:"names a version",holds:s(({environment:e})=>e.version!==null,"holds")},system:{reason:"names a system",holds:s(({environment:e})=>e.os!==null,"holds")},"title-asks":{reason:"the title ends in a question mark",holds:s(({title:e})=>/\?\s{0,9}$/.test(e),"holds")},asks:{reason:"has a question mark",holds:s(({prose:e})=>e.slice(0,Be).includes("?"),"holds")},"asks-much":{reason:"has several question marks",holds:s(({prose:e})=>e.split("?",4).length>3,"holds")},short:{reason:"is very short",holds:s(({prose:e})=>e.length<120,"holds")},brief:{reason:"is short",holds:s(({prose:e})=>e.length<300,"holds")},long:{reason:"is long",holds:s(({prose:e})=>e.length>1500,"holds")},form:{reason:"fills in a form",holds:s(({format:e})=>e==="issue-form","holds")},steps:{reason:"has steps",holds:s(({fields:e})=>e.some(({kind:t})=>t==="steps"),"holds")},actual:{reason:"has a heading for what happens",holds:s(({fields:e})=>e.some(({kind:t})=>t==="actual"),"holds")},expected:{reason:"has a heading for what was expected",holds:s(({fields:e})=>e.some(({kind:t})=>t==="expected"),"holds")}},Zc=4e3,S0=4,R0=20,A0=/^[\w./]{1,60}:/,T0=/(?:^|[\s(])#\d|\b[\w-]{1,40}\/[\w.-]{1,100}#\d/,O0=/\b(?:i|my|me|we|our|us)\b/i,_0=/\b(?:the|is|are)\b/i,Kc=/\S+/g,N0={"lower-title":{reason:"the title begins in lower case",holds:s(({title:e})=>/^\s{0,9}[a-z]/.test(e)&&!A0.test(e),"holds")},"short-title":{reason:"the title is short",holds:s(({title:e})=>(e.slice(0,400).match(Kc)??[]).length<=S0,"holds")},"other-issue":{reason:"names another issue",holds:s(({prose:e})=>T0.test(e.slice(0,Zc)),"holds")},impersonal:{reason:"does not speak of the reporter",holds:s(({prose:e})=>{let t=e.slice(0,Zc);return(t.match(Kc)??[]).length>R0&&_0.test(t)&&!O0.test(t)},"holds")}},j0=3,Vc=[...Object.entries(q0).map(([e,t])=>({name:e,value:1,...t})),...Object.entries(N0).map(([e,t])=>({name:e,value:j0,...t}))],L0=new Map(Vc.map(({name:e,reason:t})=>[e,t]));function Xc(e){return Vc.filter(({holds:t})=>t(e))}s(Xc,"readSigns");function Yc(e){return L0.get(e)??e}s(Yc,"reasonOfSign");var I0={bug:/\b(?:bugs?|defects?|crash|regression|error|problem)\b/i,feature:/\b(?:features?|enhancements?|improvements?|proposal|suggestion|wish|idea)\b/i,question:/\b(?:questions?|support|help|discussion|usage)\b/i},C0=p("i")`
  ^(?:(?:issue |report |ticket )?(?:type|kind)|(?:what )?type of (?:issue|report)\b.{0,30}|i['’]?m submitting an?.{0,20}|
  do you want to request a \*{0,2}feature\*{0,2} or report a \*{0,2}bug\*{0,2}\??)\s{0,3}[:?]?$`,P0=/^[\s>*-]{0,6}(?:issue |report )?(?:type|kind)\*{0,2}\s{0,3}:\*{0,2}\s{0,3}(\S.{0,40})$/gim,$0=/^\**do you want to request a \W*feature\W* or report a \W*bug\W*\s+(\S[^\n]{0,60})/im,M0=/^[ \t]*[-*+] \[[xX]\] (.{1,40})$/gm,F0=/\b(?:search|check|read|reproduc|agree|confirm|i have|i've)|\b(?:not|no)\b|n['’]t\b/i,z0=/^\s{0,3}[[(]([^\])]{1,40})[\])]|^\s{0,3}([\w /-]{3,30}):/,Jc=4e3;function el({title:e,prose:t,fields:r}){let n=r.filter(({heading:f})=>C0.test(f.trim())).map(({text:f})=>D0(f)),o=t.slice(0,Jc),a=[...o.matchAll(P0)].map(([,f=""])=>f),i=$0.exec(o)?.[1]??"",c=r.flatMap(f=>[...f.text.slice(0,Jc).matchAll(M0)].map(([,v=""])=>v)),l=z0.exec(e.slice(0,60)),d=[...n,...c.filter(f=>!F0.test(f))],m=[...a,i,l?.[1]??l?.[2]??""];return{chosen:new Set(d.flatMap(Qc)),said:new Set(m.flatMap(Qc))}}s(el,"statedKinds");function Qc(e){let t=ce.filter(r=>I0[r].test(e));return t.length===1?t:[]}s(Qc,"onlyKind");function D0(e){return(/\S[^\n]{0,80}/.exec(e.slice(0,400))?.[0]??"").trim()}s(D0,"firstLine");var nl=3,Yn=2,G0=2,ol="is:chosen ",U0=1.5,W0=.3,H0=2500,tl=8,sl=dr.map(({name:e,place:t,pattern:r})=>{let n=to(e,t),o=new fe(()=>r,Ke.get(n));return{feature:n,pattern:o,bit:1<<Xn.indexOf(t)}}),rl=new WeakMap;function wr(e){let t=rl.get(e);if(t!==void 0)return t;let r=new Map,n=Bc(e),o=K(Xn.map(c=>n[c]));for(let{pattern:c,bit:l,feature:d}of sl)o(c,l)!==0&&r.set(d,nl);let{chosen:a,said:i}=el(e);for(let c of a)r.set(al(c),Yn);for(let c of i)r.set(`is:${c}`,Yn);return rl.set(e,r),r}s(wr,"readCues");function Qn(e,t){let r=new Map([["bias",1]]),n=s((l,d,m)=>{let f=t(l,d);f!==void 0&&r.set(f,(r.get(f)??0)+m)},"add");for(let[l,d]of wr(e))n(...Jn(l),d);for(let{name:l,value:d}of Xc(e))n("sign:",l,d);let{title:o,first:a,lead:i,rest:c}=Ze(e);fr(n,"t:",o,1),fr(n,"w:",[...o,...i],1),fr(n,"w:",c,W0),a!==void 0&&n("f:",a,U0);for(let[l,d]of ur(e))n(...Jn(l),d);return fr(n,"h:",ae(e.fields.map(({heading:l})=>l).join(`
`).slice(0,H0),80),1),r}s(Qn,"readKindFeatures");function eo(e){let[t,r]=Jn(gr(e));return t==="cue:"?B0.get(e)?.reason??r:t==="is:"?`calls itself a ${r}`:t==="sign:"?Yc(r):t==="g:"?`speaks of ${r.slice(0,r.lastIndexOf("@"))}`:t===""?"":`says \u201C${r}\u201D`}s(eo,"describeFeature");var B0=new Map(dr.map(e=>[to(e.name,e.place),e])),Z0=new Map([...dr.map(e=>[to(e.name,e.place),{kind:e.leans,odds:e.lean/nl}]),...ce.map(e=>[al(e),{kind:e,odds:G0/Yn}])]),K0=[...Z0.keys()];function al(e){return ol+e}s(al,"chosenName");function gr(e){return e.replace(ol,"is:")}s(gr,"asSaid");function Jn(e){let t=e.indexOf(":")+1;return[e.slice(0,t),e.slice(t)]}s(Jn,"splitName");function to(e,t){return`cue:${e}@${t}`}s(to,"cueName");function fr(e,t,r,n){let o=new Set(r),a=n/Math.sqrt(Math.max(tl,o.size)/tl);for(let i of o)e(t,i,a)}s(fr,"addWords");function V0(e,t,r,n){if(t.kind!=="question"||t.confidence<.6||!n.has("question")||r.errors.some(({noise:m})=>!m))return e;let{category:o,confidence:a,secondary:i,evidence:c}=e;if(o!=="unknown"&&a>=.6)return e;let l=t.signs.map(({reason:m,weight:f})=>({rule:"kind-question",category:"question",reason:m,where:"description",weight:f})),d=o==="unknown"?[]:[{category:o,confidence:Math.min(a,1-t.confidence)}];return{category:"question",confidence:t.confidence,secondary:[...d,...i].slice(0,3),evidence:[...l,...c]}}s(V0,"asQuestion");var il={classes:["bug","feature","question"],lines:["bias	a69b-56c-13","cue:ability@title	a-7b13c8","cue:any@text	b-1c16","cue:anyone@text	a-5b-4c24","cue:asked@start	a2b3c75","cue:benefit@text	a-6b16c4","cue:breakage@text	a24b-13c3","cue:can-i@text	a-6b-6c27","cue:can-we@text	a2b7c7","cue:expected@text	a6b6c4","cue:fault@title	a32b-7c-10","cue:fix@start	a25b-6c-5","cue:forum@text	a-4b-7c27","cue:greeting@lead	a-7b5c17","cue:help@text	a-2b-5c22","cue:how@lead	a-3b-1c19","cue:how@title	a-2b-1c18","cue:i@title	a2b-3c16","cue:imperative@start	a-9b41c-17","cue:inverted@start	a2b2c11","cue:is-it@text	a-5b16c4","cue:is-there@text	b8c7","cue:lack@text	b9c7","cue:mine@lead	a2b-4c17","cue:new@text	a-5b4c16","cue:not@title	a7b-6c14","cue:propose@text	a-9b25c-2","cue:question@lead	b-2c17","cue:question@title	a-7b-8c30","cue:reproduce@text	a17b-12c10","cue:request@text	a-17b31c1","cue:should-i@text	c15","cue:should@title	a-4b26c-7","cue:thanks@text	a5b-2c13","cue:trying@text	a-13b5c23","cue:what@title	a-7b8c13","cue:why@lead	a-1c17","cue:why@title	a4c12","cue:wonder@text	a9b-2c8","cue:worked-before@text	a11b12c-9","cue:would-be@text	a-5b22c-3","f:a	b1","f:add	a-1b4c-3","f:allow	b-3c3","f:auto	b1","f:bad	a1","f:build	b2c-2","f:cannot	b-1c1","f:cant	a2","f:cast	b1c-1","f:clarify	a1","f:claud	a2","f:code	a-2c2","f:compil	b-2c2","f:consider	a2b-2","f:consol	a1","f:copy	a1c-1","f:custom	b-1c2","f:do	b1","f:doe	a-1b4c-3","f:dont	a1c-2","f:error	c1","f:fail	a-1c2","f:failur	a-2c3","f:featur	b2","f:fix	a6b-4c-2","f:get	a-1b-4c5","f:go	a3b-2c-1","f:how	b-2c1","f:i	a1","f:ice	a7b-4c-2","f:imag	b2c-1","f:improv	a2","f:includ	c1","f:input	a-2c3","f:internal	a2","f:investigat	a-1b3c-2","f:is	a1b-2","f:issu	b-1","f:log	a1","f:miss	a1","f:more	b1","f:new	c-1","f:no	a1c-1","f:pleas	a-1b1","f:python	a3c-2","f:read	c1","f:remov	a-1c2","f:set	a-3b4c-1","f:show	a-1c2","f:terminal	a2c-1","f:test	a2c-1","f:the	b-2c2","f:them	a-2b2","f:track	a-1b1","f:type	a1","f:unabl	b-1","f:unus	a1","f:updat	a1","f:when	a-2b5c-4","f:why	a2c-2","g:accounts@f	a1","g:accounts@t	a4c-4","g:accounts@w	a2b-3c2","g:breakdowns@f	a3c-3","g:breakdowns@t	a12b-6c-6","g:breakdowns@w	a-2b-2c4","g:building@t	a2b-1","g:building@w	a3b-5c2","g:code@f	a-3b-2c5","g:code@t	a-9b6c3","g:code@w	a-7b2c5","g:documentation@f	a-1b2c-1","g:documentation@t	a-3b5c-2","g:documentation@w	a-3b8c-5","g:files@f	c1","g:files@t	a4b-6c2","g:files@w	b4c-4","g:installing@f	a2c-2","g:installing@t	a2c-3","g:installing@w	a-2b2","g:languages@f	a3b-1c-1","g:languages@t	a-3b10c-8","g:languages@w	a-5b3c2","g:networks@f	a1","g:networks@t	a6b-3c-3","g:networks@w	a3b10c-13","g:other programs@f	a2b-3c1","g:other programs@t	a6b2c-7","g:other programs@w	b-4c4","g:processes@t	a6c-5","g:processes@w	a1c-2","g:questions@f	a-1b-3c4","g:questions@t	a-2b-6c9","g:questions@w	a-2b7c-5","g:settings@f	a-2b4c-1","g:settings@t	a3c-3","g:settings@w	a-3b-1c4","g:speed and memory@t	a5c-4","g:speed and memory@w	a1b5c-7","g:testing@f	a3c-2","g:testing@t	b4c-5","g:testing@w	a9b-4c-5","g:the screen@f	b7c-6","g:the screen@t	a5c-5","g:the screen@w	a-11c11","g:tidying@t	a5b-5","g:tidying@w	a-6b7c-2","g:wishes@f	a-2b5c-3","g:wishes@t	a-8b21c-13","g:wishes@w	a-6b15c-9","g:wrong results@f	a-1b-2c3","g:wrong results@t	a-2b2","g:wrong results@w	a5b-3c-2","h:?	b1c-2","h:a	a2c-2","h:actual	a-1b2","h:ad	c1","h:additional	a-3b5c-2","h:alternativ	a-4b6c-2","h:and	a-2b4c-2","h:any	b2c-2","h:api	b2c-1","h:app	a3c-2","h:automat	a3c-2","h:behavior	a-2b4c-3","h:behaviour	a-3c3","h:benefit	b1c-1","h:bug	a7b-2c-4","h:c	a-1c2","h:call	a3c-2","h:case	a-2b3c-2","h:category	a-2b3c-2","h:chang	b2c-2","h:checklist	a3b3c-6","h:claud	a2c-1","h:code	a2b-4c2","h:component	a3c-2","h:consider	a-3b3","h:context	a-5b6c-1","h:core	a-1c1","h:cuda	a1","h:current	a-4b4","h:defin	b2c-2","h:describ	a-4b5c-1","h:description	a5b-4c-1","h:desir	b1c-1","h:detail	b-2c2","h:devtool	a3c-2","h:did	c1","h:doc	a-2b-1c3","h:doe	a3c-2","h:environment	a4b-3c-1","h:error	a7b-2c-5","h:exampl	a-2b3","h:exist	a-1c1","h:expect	a-4b2c1","h:featur	a-4b7c-3","h:fix	c2","h:for	a-2b-1c3","h:github	a3c-2","h:happen	a5b-2c-3","h:how	a1c-2","h:if	b-1c1","h:info	a2b2c-4","h:information	b1","h:is	a-2c3","h:issu	a-1b-3c5","h:it	c1","h:last	a2c-1","h:like	a-3b4c-1","h:log	b-3c2","h:machin	a-1c1","h:messag	a5b-2c-3","h:model	a3b-2","h:motivation	a-1b2","h:of	a-1","h:often	a3c-2","h:on	b1","h:operat	b-1","h:or	a3c-2","h:os	b-1c1","h:other	b3c-3","h:output	b-1c2","h:packag	a3c-2","h:platform	a2b-2","h:preflight	b2c-3","h:priority	a-1b3c-2","h:problem	a-4b2c1","h:propos	a-2b4c-2","h:pull	a2b3c-5","h:python	b-1c1","h:query	a3c-2","h:readiness	a2b3c-5","h:regression	a2c-1","h:relat	c1","h:relevant	c2","h:repro	a3c-2","h:request	a1b2c-3","h:see	c1","h:shell	a2c-1","h:should	a2c-1","h:solution	a-6b9c-4","h:sourc	b-2c2","h:specification	a-1c1","h:stack	a3c-2","h:stat	b3c-3","h:statement	a-2b3c-2","h:step	a6b-3c-3","h:string	a3c-2","h:submission	b-2c1","h:suggestion	c2","h:system	a-2c2","h:tensorflow	b-1c1","h:terminal	a2c-1","h:test	b1","h:the	a-9b7c2","h:ther	a-1c1","h:this	a4c-4","h:tool	a-1c2","h:use	a-1b3c-2","h:using	a-1c1","h:version	a3b-5c2","h:websit	a3c-2","h:what	a-2b1c1","h:with	b1c-2","h:work	a2c-2","h:wrong	a2c-1","h:you	b-1c1","is:bug	a8b-14c6","is:chosen bug	a108b-4c-3","is:chosen feature	b100","is:chosen question	a-5b-3c108","is:feature	a-10b8c2","is:question	a-3b-3c6","sign:actual	a-2c3","sign:asks	a-10b7c3","sign:brief	a6b-4c-2","sign:code	a10b-8c-2","sign:error	a19b-14c-5","sign:expected	a3b-2","sign:form	a9b-4c-6","sign:impersonal	a12b5c-17","sign:long	b-2c2","sign:long-code	a8b-6c-2","sign:lower-title	a-6b-15c21","sign:other-issue	a19c-19","sign:short	a7b-10c3","sign:short-title	a-18b4c14","sign:stack	a5b-4c-1","sign:steps	a7b-4c-3","sign:system	a10b-19c9","sign:title-asks	a-2c2","sign:version	a2b-14c12","t:?	a-2c3","t:a	a-4b1c2","t:about	a-3b-2c4","t:accept	b-3c3","t:accessibility	a1","t:action	c1","t:add	b3c-2","t:address	b-2c2","t:after	a2b-2","t:agent	a-2b3c-1","t:all	b-2c1","t:allow	b-2c2","t:already	a1","t:alway	a2","t:an	a-2b-1c3","t:and	a2b2c-4","t:android	a-1b1","t:any	b-1","t:appl	c1","t:apply	b1","t:are	a1","t:arm64	a1","t:array	c1","t:as	b-2c3","t:at	a1c-1","t:attempt	a-2b2","t:auto	b1","t:availabl	a-1b3c-2","t:bar	b1","t:bitcoin	b-4c3","t:block	b-1","t:boundary	b-1c1","t:buffer	a1c-1","t:bug	a10b-4c-7","t:build	b2","t:builder	a-1b1","t:by	b2c-2","t:byte	a1","t:call	a2c-2","t:cannot	a-2b3","t:cant	b-2","t:cast	a1c-2","t:caus	a1b-1","t:cell	c-1","t:cgo	a1","t:chang	c1","t:channel	a-2c2","t:chat	a1","t:ci	a-1c1","t:class	a-1b2","t:claud	a2c-2","t:click	b-2","t:cmd	a3b1c-4","t:code	a1b2c-3","t:color	c1","t:com	c2","t:command	c-2","t:compatibl	b3c-2","t:compil	a-1b-1c2","t:compiler	a2","t:complex	a-3b5c-1","t:component	b-1","t:conditional	b1c-1","t:configur	a-2c2","t:consider	a1","t:consol	a1","t:contain	a-2b3c-1","t:container	c1","t:core	a1b-2c1","t:cpp	b1c-2","t:crash	a1","t:cross	b1","t:cuda	a2b-1c-1","t:currently	c1","t:cursor	b2c-2","t:custom	c1","t:d	b3c-3","t:darwin	a1","t:data	a2b1c-3","t:dataset	b2c-2","t:debug	b2c-2","t:defin	c1","t:desktop	b1","t:detect	b-1c1","t:devtool	a4b-1c-2","t:different	a1","t:disabl	a1","t:disappear	a1","t:display	a-2c2","t:do	a-2c3","t:doc	a-1b1","t:documentation	a-1","t:doe	a-1b5c-3","t:doesnt	a1b-3c1","t:dont	a1b-2","t:dur	c-1","t:editor	a1","t:element	a-2b6c-5","t:empty	a1","t:end	b2c-1","t:error	a-6c6","t:even	a1","t:exist	a1","t:expect	a-1b-1c3","t:export	a-1b2","t:external	a1","t:extra	c1","t:fail	a4b-3c-2","t:failur	c2","t:fallback	c1","t:fals	a2b-1","t:featur	a-4b5c-1","t:feedback	a-1b2","t:field	a-1b3c-2","t:file	b-4c4","t:find	c1","t:fix	a5b-4c-2","t:folder	b-1c1","t:for	a-7b14c-7","t:format	b-1","t:found	b-1c2","t:freez	b1","t:from	b-3c2","t:function	a-1b3c-1","t:generat	a-2c1","t:generation	a2","t:get	b-3c2","t:global	c1","t:go	a3b-2c-1","t:googl	a-1b2","t:handl	a1","t:has	c1","t:have	a-2b4c-1","t:highlight	b2c-1","t:hook	c1","t:http	a1","t:i	c1","t:ice	a8b-5c-3","t:id	a1","t:if	b3c-3","t:ignor	a1","t:imag	a-1","t:immediately	c1","t:import	a-2b3c-1","t:improv	a1","t:in	a10c-9","t:includ	b-1c1","t:incompatibl	c1","t:inconsistent	a-4b4","t:incorrect	a1","t:information	c-1","t:initializer	a1","t:input	b-1c1","t:install	a-1b1","t:instead	a1b-1","t:interfac	b1","t:intermittent	a2c-1","t:internal	a1","t:investigat	b2c-1","t:is	a2b-1","t:issu	a2b-3c2","t:it	a-1","t:java	a-1b3c-1","t:json	a-3b3","t:kernel	a1c-1","t:keyword	a-1c1","t:lang	c1","t:languag	a-2b1c1","t:latest	b2c-2","t:layer	b-1","t:libc	a-1c2","t:like	a-1b1","t:line	c-1","t:link	a2","t:list	b3c-3","t:load	a1","t:local	c2","t:log	c-1","t:mac	a2c-1","t:map	a2","t:markdown	b-1c2","t:mean	b-1c1","t:menu	a-1","t:messag	b2c-1","t:miss	a2c-1","t:mode	a-2b-1c4","t:model	b2c-2","t:modul	a1c-1","t:mov	a2c-2","t:move	a-1c1","t:multipl	b-1c1","t:name	a-3b1c1","t:navigation	b-2c2","t:need	b1","t:net	a2c-2","t:new	b-1","t:next	c1","t:no	b2c-2","t:node	b-1","t:not	a2b-4c2","t:numpy	a1","t:o	c1","t:of	a2b-2","t:off	a1","t:on	a2b-2","t:only	b1c-1","t:open	a1c-1","t:opencv	a-2b2","t:operator	a-1b2","t:origin	c1","t:os	a1c-1","t:other	a2","t:out	a1","t:output	a1b-1","t:over	b-1c1","t:packag	a1c-1","t:past	a1c-1","t:platform	c1","t:play	a-1c1","t:positiv	a1","t:pre	a-1b3c-2","t:precision	a-2c2","t:preview	a-1b1","t:print	b3c-2","t:process	a2","t:processor	c1","t:provid	b-1c1","t:py	b-1","t:python	a3b-1c-2","t:question	a-2b-2c5","t:quick	a1","t:rang	a1c-1","t:receiv	a-2b3c-1","t:reduc	b1c-1","t:ref	b-1c2","t:releas	a-1b3c-2","t:remov	a-1b-2c3","t:report	a-2c2","t:request	b1c-1","t:requir	a-1b4c-3","t:result	a3b-2c-2","t:retriev	a-2b2","t:return	a-2b4c-2","t:rewind	b1","t:rpc	b-2c1","t:runtim	c-1","t:save	a-2c2","t:schema	a-2b2","t:scop	a-2b2","t:script	a-3b5c-1","t:scroll	a1b-2","t:second	a1","t:seem	b-1c1","t:shap	a-3b4","t:should	a-3b8c-5","t:show	a-2b-4c6","t:simpl	a2","t:size	a1","t:slower	a1","t:some	a2c-1","t:spac	a1","t:specific	a1","t:standard	b-2c2","t:stat	a-1c1","t:still	b4c-4","t:string	a1","t:struct	a1","t:submodul	a-2b2","t:support	a-3b4","t:symbol	a1","t:tab	b-2c3","t:task	a1","t:tensorflow	a-2b-2c3","t:terminal	b1c-2","t:test	a1b1c-3","t:text	b1","t:tf	b3c-3","t:than	a2c-1","t:that	a-1c2","t:the	a-4b2c2","t:them	b2","t:ther	c-1","t:time	b-1","t:to	a-4b3c1","t:tool	b2c-1","t:tree	b-2c2","t:trigger	c1","t:typ	a1","t:type	a3b-1c-2","t:ubuntu	a-2c2","t:ui	b-1c1","t:unabl	a-1c2","t:under	b-1c2","t:unit	b2c-1","t:unus	a1","t:up	b2","t:updat	b-2c1","t:usag	a2b-1","t:use	b-2c3","t:user	a-2b2","t:using	b-2c1","t:validation	a1","t:valu	a1b-2","t:variabl	a1","t:version	a-2b1","t:via	c1","t:view	a2b-2","t:vim	c1","t:vs	b-1","t:wallet	b-3c3","t:warn	a1c-1","t:what	b-1c1","t:when	a2b1c-3","t:whil	a1b-1","t:why	a1c-1","t:will	b-1c2","t:window	a1c-2","t:with	a5b-7c2","t:without	a-2b2","t:work	c2","t:wrong	a-2b4c-2","t:x	a-2b3c-1","t:x86_64	a-1c1","t:you	b-1c2","t:zero	b1","w:?	a-5c4","w:a	b4c-4","w:abandon	a-1b2","w:ability	b-1c1","w:able	a-1c2","w:about	a-2b-1c3","w:accessibility	a2","w:accessibl	a1","w:actual	b1","w:add	a-1b2c-1","w:address	a2b-1","w:after	a2c-2","w:against	a-1b2c-1","w:agent	b1","w:all	a-2c2","w:also	a2c-1","w:am	a-2c3","w:amd64	a2c-1","w:an	b-2c2","w:and	a-1b2","w:any	a-2c2","w:anyon	c1","w:app	a1","w:appear	a1c-1","w:are	a-2c2","w:array	c2","w:as	b2c-2","w:assertion	c1","w:at	a3b3c-6","w:author	b-1c2","w:availabl	b2","w:awesom	b2c-1","w:b	a-1c2","w:bar	a-1b2","w:batch	b1c-2","w:be	b2c-3","w:becaus	b2c-2","w:been	a2b-3","w:befor	c1","w:below	b-1c1","w:beta	b1c-1","w:between	c1","w:bit	a-2b2","w:bitcoin	a-3b-2c4","w:blob	b1c-2","w:blockchain	c1","w:boolean	b1","w:both	a-1b1","w:branch	a2c-2","w:browser	c-1","w:bug	a5b-2c-2","w:build	a1","w:but	a-1b3c-2","w:by	b3c-3","w:byte	a1","w:c	b2c-2","w:calculat	a-1","w:call	b-2","w:can	a-2b2","w:cancel	b1c-1","w:cannot	b1","w:caus	a2b-2","w:cc	b2c-2","w:chat	b1c-2","w:check	a2b-1","w:chosen	b2","w:chrom	b-2c2","w:class	c1","w:claud	a3c-3","w:cli	a-1b1","w:click	a-2c3","w:cmak	c1","w:cmd	c-1","w:color	a-2c2","w:com	a2b5c-7","w:comment	a3b-1c-1","w:commit	b-1","w:common	b-1","w:compatibility	a-1","w:compatibl	b1","w:compil	b-1c2","w:compiler	a2b-2","w:complex	a-1b2","w:component	b-2c2","w:condition	a-1b2","w:configur	a-1c1","w:consider	b-1","w:contain	a-1b4c-2","w:convert	a-2b2","w:core	a-1c1","w:correct	a1","w:correspond	a-2b2","w:couldnt	b-1c2","w:cpu	a1c-2","w:crash	a1","w:creat	c-2","w:cuda	a2c-1","w:current	a-1b4c-2","w:currently	b2c-2","w:cursor	b2","w:custom	a-3c3","w:cv	a-3b2","w:cv2	a-1c2","w:d	a-1b5c-4","w:data	a1","w:dataset	b1c-1","w:debug	b1c-2","w:default	c2","w:delegat	b2c-1","w:description	b1","w:desktop	a-1b2","w:detail	a1b1c-2","w:dev	a2","w:developer	a-2c1","w:devtool	a3c-2","w:differ	a-1b2","w:display	a-2c2","w:dnn	a-1","w:do	a-4b3","w:doc	a-1b1","w:documentation	c1","w:doe	a-1b2","w:dont	b1c-1","w:dot	a-1b2","w:doubl	a-1b1","w:down	a1c-1","w:draft	b1","w:driv	a-1b2","w:e	b1c-1","w:each	a1b-1","w:edit	b2","w:editor	a2b-2","w:element	b2c-1","w:en	a-1","w:end	a-1","w:enter	b1c-1","w:error	a-2c2","w:etc	a-1c1","w:eu	a-1c2","w:event	b2c-2","w:exampl	a-1b4c-3","w:exclud	c1","w:execut	a1c-1","w:exist	a1c-1","w:exit	a1","w:expand	a-3c2","w:expect	b2c-1","w:experiment	a-1c2","w:explain	a-1","w:extension	a-3c3","w:extention	c1","w:external	a1b-1","w:extra	b1","w:f	c-1","w:fail	a2b-3","w:fals	a2b-1","w:featur	a-4b6c-3","w:feed	a-1b2","w:feel	b1","w:file	a-2b2","w:find	a-2b1c1","w:fine	b-1c1","w:finish	c1","w:first	b-2","w:fix	a5b-4c-1","w:flow	b1","w:foo	a-1b1","w:for	a-3b6c-3","w:format	b-1","w:forum	c1","w:found	b-2c3","w:from	b1c-2","w:full	c1","w:function	c1","w:functional	c1","w:g	a2c-3","w:gather	b2","w:gcc	b-1","w:generat	c2","w:get	a-2b3c-2","w:gist	c1","w:github	a2b4c-7","w:give	a1","w:global	a-1","w:go	a3b-2c-1","w:go1	a2c-1","w:golang	a1c-2","w:googl	a-1","w:got	b-2c2","w:gpu	b1c-2","w:grad	a-1c2","w:green	c1","w:gui	a-1","w:guid	c1","w:half	a-2","w:handler	b1","w:happen	a2b-2","w:hav	b2c-2","w:have	a-1b-1c3","w:help	b-1c2","w:helpful	b1","w:here	a1b-3c2","w:hey	b-1c1","w:high	b2c-1","w:home	b-1c2","w:hover	b2c-1","w:how	a1c-2","w:how_to_contribute	a1c-2","w:however	a-1c2","w:html	b-2c2","w:http	a3b5c-8","w:i	a-4b-1c5","w:ice	a5b-3c-2","w:if	b1c-2","w:im	a1b-1","w:imag	a-2b1c1","w:import	a-2c2","w:in	a3c-2","w:includ	a-1c1","w:inconsistent	a-2b2","w:incorrect	a1b-1","w:inferenc	b1c-2","w:info	a-3c3","w:input	a1c-2","w:install	b-1c2","w:instead	a1b-2","w:int	a-1c2","w:interfac	b1c-1","w:intermittent	a1","w:internal	b1c-2","w:into	b4c-4","w:invalid	a1","w:io	a1b-2","w:is	a3b4c-7","w:issu	a-5b3c2","w:issuecomment	b2c-1","w:it	b3c-4","w:its	a2b-2","w:ive	b-1","w:jammy	c1","w:java	b1","w:jump	b1c-1","w:just	a1b2c-3","w:know	b3c-2","w:languag	a-2b1","w:latest	c-2","w:layer	a1b-1","w:least	b1c-2","w:libc	c1","w:like	b3c-2","w:line	a1c-1","w:link	a3b-2","w:linux	a2b-1","w:list	b2c-1","w:load	b2","w:local	a-1","w:log	c1","w:mac	a1","w:mak	a1c-2","w:make	a-2c1","w:mark	b1","w:master	b3c-3","w:match	a-2b2","w:may	b2","w:me	a1c-2","w:mean	c1","w:merg	a1","w:messag	b2c-3","w:method	b2c-2","w:microsoft	a2c-2","w:miss	a2b-1","w:mode	a-2b-2c4","w:model	b1c-2","w:modul	a1","w:more	b1","w:most	c1","w:mov	a1c-1","w:msg	c1","w:my	b-2c3","w:name	b2c-2","w:namespac	a-1c1","w:need	a-3b4c-1","w:net	a2c-1","w:netron	a-1b2","w:new	b-4c4","w:nice	a-1","w:no	a-2b2","w:node	a-1b-1c3","w:non	a-2c1","w:note	b1","w:notic	b-1","w:np	c2","w:number	a-1b2","w:o	a-2c2","w:offend	a-2b2","w:on	a3b-2","w:once	c1","w:only	a1b2c-3","w:onnx	a-1b2c-1","w:open	a2","w:opencv	a-1c2","w:opencv_extra	a1c-2","w:operat	b2","w:optional	b1","w:or	b4c-4","w:org	b1","w:other	b2c-2","w:out	a2c-1","w:overflow	a-1c1","w:p	a2b-1","w:packag	a2c-1","w:pass	b1","w:past	b1","w:patch	a1b1c-2","w:per	b1c-1","w:pictur	c1","w:platform	a-2b1","w:play	a1","w:pleas	a-1b2","w:point	b-1","w:policy	c1","w:portion	a-1b2","w:positiv	a1","w:possibl	b3c-2","w:pr	a1b-1","w:pre	b2c-1","w:precis	b1","w:prefer	b1","w:press	b1","w:pretty	b1c-2","w:prevent	b1","w:produc	a1","w:program	a1","w:pull	a3c-3","w:python	b-1","w:quick	a1","w:ran	c2","w:ratio	b1","w:react	b-4c4","w:readiness	b1c-2","w:real	a1b-1","w:really	a-1","w:reason	b-2c1","w:receiv	a-2b1","w:relat	b2c-2","w:releas	a-3b3","w:remov	b-2c1","w:render	a-1c2","w:repeat	b1","w:repo	a1","w:request	b3c-3","w:requir	a-3b5c-2","w:resolv	a2b-1","w:response_	a-2c2","w:result	a3b-3","w:retriev	b1","w:return	b1c-1","w:root	c1","w:routin	c1","w:row	b-1","w:rpc	a-1b2","w:run	a1b-1","w:runner	a-1c2","w:runtim	a1","w:rust	c-1","w:rustc	a1c-1","w:s	b-1","w:same	a2c-2","w:script	b1","w:scroll	a1","w:second	b-1","w:see	a2c-3","w:select	a-1","w:selection	b1c-1","w:send	a-1b1","w:set	a-2c1","w:sh	c1","w:shap	a-1b2","w:shar	b1c-1","w:should	b2c-3","w:show	b-2c2","w:similar	b1","w:simpl	a1","w:sinc	a1","w:singl	b2c-1","w:size	a2c-1","w:slash	b1","w:so	b-4c4","w:solution	a-2c2","w:solv	c1","w:some	a-1b2","w:someon	a1b1c-2","w:someth	b1c-2","w:sourc	a-2c2","w:spac	b1c-1","w:spec	b1","w:spent	b1","w:src	a3b-3","w:stabl	b2c-1","w:stack	c2","w:standard	c1","w:stat	a-2c2","w:std	a-1c1","w:step	b-2c2","w:still	a-3b3","w:string	b-2c2","w:struggl	b1","w:submission	a-1b-1c2","w:submit	c-1","w:such	b2c-1","w:suggest	b1","w:support	a-3b1c2","w:sure	a2c-2","w:switch	b2c-2","w:system	a-2c2","w:t	a1","w:tab	b-1","w:target	b1","w:task	a3c-2","w:tensorflow	a-2","w:terminal	c-1","w:test	a6b-4c-2","w:tf	a1b2c-3","w:that	b5c-5","w:the	a4b4c-8","w:their	a-1b2","w:ther	a1b3c-4","w:they	b1","w:thing	b1","w:think	b2c-1","w:this	b7c-6","w:time	a2b-2","w:tmp	a-1c1","w:to	a-4b7c-2","w:too	a-1b1","w:tool	c1","w:toplevel	b2c-2","w:trail	b1","w:transaction	b-1c2","w:tree	a-1b2c-1","w:tri	a-1b-1c3","w:true	a1b-1","w:truncat	b-1c2","w:try	a1b-1","w:turn	a1","w:twic	c1","w:type	a-2c2","w:ubuntu	a-2c1","w:ui	a-1c2","w:undefin	c1","w:understand	a-1c2","w:unit	b1","w:unknown	c2","w:unnecessary	b1","w:up	b3c-3","w:usag	a1","w:user	a-3b4","w:using	a1b-1","w:usp	a-1b2","w:v	a1","w:valu	a2b-2","w:version	a1b-4c3","w:very	a1c-1","w:via	a-2","w:view	b3c-3","w:vs	c-1","w:wallet	b-2c1","w:want	a-2","w:warn	b1","w:was	c-1","w:way	a-2c2","w:we	a-3b6c-4","w:were	a1","w:what	a1b-2c1","w:when	a2b-3","w:wher	b-1c1","w:whether	a1","w:which	b3c-2","w:whil	a2b-2","w:who	b1c-1","w:why	a-1","w:wiki	a1c-2","w:will	b-1","w:window	a1b1c-3","w:with	a7b-5c-2","w:work	a2b-2","w:would	a-1b3c-2","w:writ	b1","w:x	b2c-1","w:x1b	b1","w:y	a-1c2","w:yes	a-3c2","w:you	b-2c2"].join(`
`)};var cl=6,ll;function X0(){return ll??=nr(il),ll}s(X0,"shippedKindModel");function zS(e,t=[X0()]){let r=Qn(e,(l,d)=>Y0(t,({nameOf:m})=>m(l,d))),n=t.map(l=>ht(l,r)),o=J0(r,t,n),a=Math.max(...o),i=o.map(l=>Math.exp(l-a)),c=ce[o.indexOf(a)]??"bug";return{kind:c,confidence:1/i.reduce((l,d)=>l+d,0),signs:Q0(c,r,t,n)}}s(zS,"classifyKind");function Y0(e,t){for(let r of e){let n=t(r);if(n!==void 0)return n}}s(Y0,"firstOf");function J0(e,t,r){let n=t.map((o,a)=>or(o,e,r?.[a]));return ce.map(o=>t.reduce((a,{classes:i},c)=>a+(n[c]?.[i.indexOf(o)]??0),0))}s(J0,"sumsOf");function Q0(e,t,r,n){let o=new Map,a=-1;for(let[c,l]of t){a++;let d=r.reduce((f,v,b)=>f+l*t3(v,n[b]?.[a]??[],e),0),m=d===0?"":eo(c);m!==""&&o.set(m,(o.get(m)??0)+d)}let i=[];for(let[c,l]of o){let d={kind:e,reason:c,weight:Math.round(l*1e3)/1e3},m=i.length;for(;m>0&&e3(d,i[m-1]);)m--;m<cl&&i.splice(m,0,d),i.length>cl&&i.pop()}return i}s(Q0,"signsOf");function e3(e,t){let r=Math.abs(e.weight)-Math.abs(t?.weight??0);return r>0||r===0&&e.reason<(t?.reason??"")}s(e3,"isBefore");function t3({classes:e},t,r){let n=0,o=0;for(let a=0;a<t.length;a+=2)e[t[a]??0]===r?n+=t[a+1]??0:o+=t[a+1]??0;return n-o/(ce.length-1)}s(t3,"leadOf");var ul={title:1.1,description:1.1,"form-field":.9,"errors-block":.4},r3=2,n3=1.6,o3=.2,s3=5;function a3(e,t,r){return e.status!==void 0&&(t.status===null||t.status<e.status[0]||t.status>e.status[1])||e.apiType!==void 0&&!e.apiType.test(t.apiType??"")||e.code!==void 0&&!e.code.test(t.code??"")||e.className!==void 0&&!e.className.test(t.className??"")||e.frames!==void 0&&t.frames.length<e.frames?!1:e.message===void 0||r(e.message)}s(a3,"holds");function i3(e,t){if(t.length===0)return[];let r=K(t.map(({error:n})=>X(n.message.slice(0,1e3))));return t.flatMap(({error:n,where:o,factor:a},i)=>{let c=s(l=>r(l,1<<i)!==0,"says");return e.filter(l=>a3(l,n,c)).map(({name:l,category:d,reason:m,weight:f})=>({rule:l,category:d,reason:m,where:o,weight:f*a}))})}s(i3,"evidenceOf");function c3(e,{title:t,prose:r}){if(e.source!=="errors-block")return ul[e.source];let n=new Set(Z(`${t}
${r}`)),o=[...new Set(Z(e.message))].filter(a=>n.has(a));return ul[o.length>=r3?"form-field":"errors-block"]}s(c3,"sourceFactor");function dl(e,t,r){let n=t.primaryError===null?void 0:t.errors[t.primaryError],o=t.errors.filter(i=>i!==n&&!i.noise).slice(0,s3),a=n===void 0?0:r?n3:c3(n,t);return i3(e,[...n===void 0||n.noise?[]:[{error:n,where:"primary-error",factor:a}],...o.map(i=>({error:i,where:"other-error",factor:o3}))])}s(dl,"errorEvidence");var l3=[{cause:["usage-limit","overloaded","server-error","authentication","invalid-request","context-limit","network","memory","install-update","content-policy"],symptom:"crash",reason:"a hang or crash is the symptom of a named cause"},{cause:["usage-limit","overloaded"],symptom:"rate-limit",reason:"a 429 or a limit that a plan or the load explains"},{cause:["usage-limit","context-limit","content-policy","authentication","permission"],symptom:"invalid-request",reason:"the refusal has a more precise ground"},{cause:["network","authentication","permission","filesystem"],symptom:"process",reason:"a command failed for a named cause"},{cause:["invalid-request"],symptom:"context-limit",reason:"shortening fails because the request itself is refused"},{cause:["memory"],symptom:"filesystem",reason:"memory is the cause"},{cause:["install-update"],symptom:"filesystem",reason:"the file is one that a build or an installation misses"}],u3=2.2,d3=.5;function ml(e){return l3.flatMap(({cause:t,symptom:r,reason:n})=>{let o=e.get(r)??0,a=t.some(i=>(e.get(i)??0)>=u3);return o<=0||!a?[]:[{rule:`cause-over-${r}`,category:r,reason:n,where:"shape",weight:-d3*o}]})}s(ml,"precedenceEvidence");var m3=.6,fl=1,hr=.75;function wl(e){return[...new Set([...ge,...e.map(({category:t})=>t)])]}s(wl,"takingPart");function p3(e,t){return t.flatMap(r=>e.filter(n=>n.category===r).sort((n,o)=>Math.abs(o.weight)-Math.abs(n.weight)).map((n,o)=>({...n,weight:n.weight*m3**o})))}s(p3,"dampen");function ro(e){let t=new Map;for(let{category:r,weight:n}of e)t.set(r,(t.get(r)??0)+n);return t}s(ro,"sumWeights");var pl=new WeakMap;function oo(e){let t=pl.get(e);if(t!==void 0)return t;let r=wl(e),n=p3(e,r),o=[...n,...ml(ro(n))],a=ro(o).set("unknown",fl),i={support:a,ranking:gl(r,a),evidence:o};return pl.set(e,i),i}s(oo,"scoreRules");function f3({where:e}){return e==="primary-error"}s(f3,"isOfError");function gl(e,t){let r=e.map(i=>(t.get(i)??0)/hr),n=Math.max(...r),o=r.reduce((i,c)=>i+Math.exp(c-n),0);return e.map((i,c)=>({category:i,confidence:Math.exp((r[c]??0)-n)/o})).sort((i,c)=>c.confidence-i.confidence)}s(gl,"rank");function w3(e,{slope:t,shift:r}){let n=Math.min(1-no,Math.max(no,e));return 1/(1+Math.exp(-(t*Math.log(n/(1-n))+r)))}s(w3,"calibrate");var no=1e-9,g3=.01;function hl(e,t,r){let n=new Map;for(let{category:m,share:f}of t)n.set(m,f*(n.get(m)??1));let o=s(m=>n.get(m)??1,"shareOf"),a=oo(e).evidence.map(m=>({...m,weight:m.weight*(f3(m)?1:o(m.category))})),i=ro(a).set("unknown",fl*o("unknown"));for(let{category:m,total:f}of t)i.set(m,(i.get(m)??0)+hr*f);let c=h3(gl(wl([...e,...t]),i),r),l=new Set(c.filter(({confidence:m})=>m>=g3).map(({category:m})=>m)),d=t.filter(({category:m})=>l.has(m));return{ranking:c,evidence:[...a,...d.flatMap(x3)]}}s(hl,"scoreCategories");function h3([e,...t],r){if(e===void 0)return[];let n=w3(e.confidence,r),o=(1-n)/Math.max(no,1-e.confidence);return[{...e,confidence:n},...t.map(a=>({...a,confidence:Math.min(n,a.confidence*o)}))]}s(h3,"recalibrated");var b3=5,v3=20,y3=new Set("a all an and any are as at be by can do does for from has have how if in into is it its my no not of on only or so some than that the then there this to was we when where which will with you".split(" "));function k3(e,t){let r=[...new Set(e.map(t))],n=r.filter(o=>!y3.has(o));return(n.length===0?r:n).slice(0,b3)}s(k3,"shownWords");var br="learned-signs";function x3({category:e,total:t,words:r,written:n}){let o=r(),a=hr*o.reduce((m,{weight:f})=>m+f,0),i=o.filter(({weight:m})=>m>0).sort((m,f)=>f.weight-m.weight),c=k3(i.map(({word:m})=>m).slice(0,v3),n),l=c.length===0?"its words speak against it":`speaks of: ${c.join(", ")}`;return[{rule:"learned-words",category:e,reason:l,where:"description",weight:a},{rule:br,category:e,reason:"what the report consists of, and what the signs above mean together",where:"shape",weight:hr*t-a}].filter(({weight:m})=>m!==0)}s(x3,"learnedEvidence");var so={title:1,lead:.9,"short output":.95,output:.8},E3=300,q3=3,ao=600,S3=/^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;function qe({code:e,fields:t}){let r=e.filter(({language:o})=>S3.test(o)).map(({text:o})=>o),n=t.filter(({kind:o})=>o==="errors").map(({text:o})=>o);return[...r,...n].slice(0,q3).map(o=>o.length<=2*ao?o:`${o.slice(0,ao)}
${o.slice(-ao)}`)}s(qe,"quotedOutput");function bl(e,t,r){if(t.primaryError!==null)return[];let n=qe(t).map(X).join(`
`),o=so[n.length<=E3?"short output":"output"],a=[{text:r.title,where:"title",factor:so.title,isProse:!0},{text:r.lead,where:"description",factor:so.lead,isProse:!0},{text:n,where:"field",factor:o,isProse:!1}],i=K(a.map(({text:l})=>l)),c=[];for(let l of e){let{name:d,category:m,reason:f,weight:v,message:b,unmistakable:E}=l;if(b===void 0||!R3(l))continue;let A=i(b);if(A===0)continue;let R=a.find(({text:M,isProse:Er},qt)=>(A&1<<qt)!==0&&M!==""&&(E===!0||!Er));R!==void 0&&c.push({rule:d,category:m,reason:f,where:R.where,weight:v*R.factor})}return c}s(bl,"wordingEvidence");function R3({status:e,apiType:t,code:r,className:n,frames:o}){return(e??t??r??n??o)===void 0}s(R3,"isWording");var A3={linker:p()`
    undefined reference to|unresolved external symbol|\bld returned \d|cannot find -l|\bcollect2\b|relocation r_|
    error: linking|undefined symbols? for architecture|\blnk\d{4}\b|\bld: (?:symbol|library|warning|cannot)|duplicate symbol`,build:p()`
    cmake error|\bmake(?:\[\d{1,3}\])?: (?:\[|leaving|no rule)|ninja: build stopped|recipe for target|configure: error|
    build did not complete|build failed|npm err! code elifecycle|\berror c\d{4}\b|failed to build|xcodebuild`,header:/fatal error: '?\S{1,200} (?:no such file|file not found)|cannot open include file/,compiler:/:\d{1,6}:(?:\d{1,5}:)? (?:fatal )?error:/,"compiler's warning":/:\d{1,6}:(?:\d{1,5}:)? warning:|\[-w[a-z-]{1,60}\]/,signal:p()`
    segmentation fault|\bsig(?:segv|abrt|bus|ill)\b|core dumped|exc_bad_access|access violation|0xc0000005|signal arrived`,sanitizer:/\b(?:address|leak|memory|thread|undefinedbehavior)sanitizer\b|\bruntime error:|warning: data race|\bvalgrind\b/,panic:/\bpanic: |goroutine \d{1,9} \[|thread '[^']{0,80}' panicked|internal compiler error/,traceback:/traceback \(most recent call last\)/,assertion:/\bassertion|\bassert\b|check failed:/,packages:p()`
    \bpip3? install|no matching distribution|could not find a version|
    \b(?:apt(?:-get)? install|brew install|npm (?:install|i) |yarn add|conda install|cmake -|make -j|bazel build)|\./configure`,warning:/\bwarning: |\buserwarning\b|\bdeprecationwarning\b/,tests:/--- fail|\btest_framework\b|\bfailed\b.{0,40}\btest|\[ failed \]|\bassertionerror: /},T3=Object.entries(A3).map(([e,t])=>{let r=`o:${e}`;return{name:e,feature:r,pattern:new fe(()=>t,Ke.get(r))}}),O3=/\bTest[A-Z_\d]\w|_tests?\b|\btest_\w|\b[Tt]ests?\b|\bqa:|\.py\b/,_3=/\bfail(?:s|ed|ing|ures?)?\b|\bflak[ey]\w*|\bintermittent|\btime-?outs?\b|\btimes out\b|\bbroken\b/i,N3=/\bflak[ey]|\bintermittent|^(?:\S{1,40} )?(?:spurious|random)/i,j3=p("i")`
  ^\W{0,3}question\b|\bquestion\W{0,3}:|^(?:\[[^\]]{0,60}\]:?\s{0,9})?(?:how|why|what|where|when|does|do|is|are|can|could|should|which|who)\b`,L3=2500;function vl(e){let t=X([e.prose.slice(0,L3),...qe(e)].join(`
`)),r=K([t]),n=e.title.slice(0,400);return[...T3.filter(({pattern:o})=>r(o)!==0).map(({name:o})=>o),...O3.test(n)&&_3.test(n)?["test fails"]:[],...N3.test(n)?["now and then"]:[],...j3.test(n)?["asks"]:[]]}s(vl,"readOutputSigns");var I3=new Set("the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(" ")),yl=8;function vt(e,t,r,n,o){let a=new Set;for(let c of n)(c==="?"||c.length>1&&!I3.has(c))&&a.add(c);let i=o/Math.sqrt(Math.max(yl,a.size)/yl);for(let c of a){let l=t(r,c);l!==void 0&&e.set(l,(e.get(l)??0)+i)}}s(vt,"addWords");function C3(e,t,r,n){let{title:o,first:a,lead:i,rest:c}=Ze(t);vt(e,n,"t:",o,1.3),vt(e,n,"w:",[...o,...i],1.3),vt(e,n,"w:",c,.39),a!==void 0&&e.set(`f:${a}`,1.5);let l=t.primaryError===null?void 0:t.errors[t.primaryError];l!==void 0&&vt(e,n,"e:",ae(l.message.slice(0,300),60),.7),vt(e,n,"c:",ae(r.slice(0,1200),150),.5);for(let[d,m]of ur(t))e.set(d,m)}s(C3,"addTexts");var P3=.33;function $3(e,t){let r=t.primaryError===null?void 0:t.errors[t.primaryError];if(r===void 0){e.set("x:none",1);return}let{className:n,status:o,code:a,frames:i,noise:c,source:l}=r,d=["some",`from ${l}`];if(n!==null){let m=n.slice(0,100).match(/[A-Z][a-z]+/g)??[];d.push(`class ${n.slice(0,100).toLowerCase()}`,...m.map(f=>`named ${f.toLowerCase()}`))}o!==null&&d.push(`status ${Math.floor(o/100)}xx`),a!==null&&d.push("code"),i.length>0&&d.push("stack"),i.length>M3&&d.push("long stack"),c&&d.push("noise");for(let m of d)e.set(`x:${m}`,1)}s($3,"addError");var M3=5,F3=/!\[|<img|\.png|\.gif|\.mp4|screenshot/i,z3=6;function D3(e,{title:t,prose:r,code:n,environment:o},a){let i=[["code",n.length>0],["output",a!==""],["long output",a.length>500],["long text",r.length>1500],["version",o.version!==null],["system",o.os!==null],["picture",F3.test(r.slice(0,6e3))],["question",t.includes("?")]];for(let[c,l]of i)l&&e.set(`y:${c}`,1);for(let{language:c}of n.slice(0,z3))e.set(`y:fence ${c.slice(0,12)}`,.5)}s(D3,"addParts");var G3=.45,kl=6,U3=.15,W3=/-(?:zh|ja|ko|es|pt|fr|de|tr|ru)$/,xl=new Map;function H3(e){let t=xl.get(e);if(t!==void 0)return t;let r=`r:${e.replace(W3," in another language")}`;return xl.set(e,r),r}s(H3,"ruleFeature");var B3=ge.map(e=>[e,`s:${e}`]),Z3=new Map(ge.map(e=>[e,`p:${e}`]));function K3(e,t){for(let{rule:o,weight:a}of t){let i=H3(o),c=e.get(i)??0;e.set(i,Math.max(-kl,Math.min(kl,c+G3*a)))}let{support:r,ranking:n}=oo(t);for(let[o,a]of B3){let i=r.get(o)??0;i!==0&&o!=="unknown"&&e.set(a,U3*i)}for(let{category:o,confidence:a}of n)a>.02&&e.set(Z3.get(o)??`p:${o}`,a);[...r].some(([o,a])=>o!=="unknown"&&a>1)||e.set("p:none",1)}s(K3,"addRules");function El(e,t,r){let n=qe(e).join(`
`),o=new Map([["1",1]]);C3(o,e,n,r),$3(o,e),D3(o,e,n);for(let a of vl(e))o.set(`o:${a}`,1);K3(o,t);for(let[a,i]of wr(e))o.set(gr(a),P3*i);return o}s(El,"readFeatures");var io={classes:["usage-limit","rate-limit","overloaded","server-error","authentication","permission","content-policy","invalid-request","context-limit","network","filesystem","process","crash","memory","config","integration","install-update","ui","model-behavior","feature-request","no-report","unknown"],shares:[1,1,1,1,1,1,1,1,1,1,.5,1,.5,1,.5,.5,.5,.5,.5,.5,.5,.5],lines:`1	a-8b-24c-43d-20e-11f-19g-41h-34i-40j-5k3l-23m39n-13o16p-4q40r8s-16t69u24v101
c:?	q-4t13u-4v5
c:a2	r4
c:about	t3v-3
c:accept	q3
c:acquisition	p4s3
c:action	r4
c:activ	v3
c:actual	h3v3
c:ad	o3
c:additional	t3
c:addr	t4
c:after	v4
c:again	h4q5
c:agent	o5
c:ai	i4r5t-5u4
c:all	l6v-6
c:allocat	q4
c:allocation	m4v-5
c:already	q5u4v-7
c:also	h3m-3v3
c:amd64	m3t4
c:android	q4
c:anonymous	p7q6s9t-4v-9
c:anthropic	i3m-5p4q-3r9
c:any	h5u6v-11
c:anyth	t3
c:api	j8m3r5v-6
c:app	m4u7v-7
c:appdata	m3t-4
c:append	r4
c:appl	v3
c:application	q9v-4
c:apply	p4
c:ar	q4
c:arena	m4v-3
c:arg_0	m4v-3
c:arg_1	m4
c:argument	q3v3
c:arm64	q4r3t-4
c:ask	v3
c:assert	m3
c:assertion	q-4v3
c:async	m-5p9s9t-6
c:attempt	h3
c:attr	v3
c:attributeerror	v4
c:availabl	l3p4r-3s-3t5v-4
c:avoid	t3
c:avx2	t3
c:await	v3
c:azur	m-5o5r-5u3
c:backtrac	u4v-5
c:bad	v5
c:bar	v7
c:bash	l4o7q3u4v-7
c:becaus	m3
c:befor	j4
c:bin	k-3m-6q8v5
c:binariesv615	m-5r-4u3v6
c:binary	t4
c:bit	q4
c:bitcoin	m4
c:block	l3
c:bool	q5
c:breakpoint	m4
c:bridge0708	m-5r-3u3v6
c:bridge0723	m-5r-3u3v6
c:bridge_bridge	m3
c:buf	v3
c:bug	r5s-5v-4
c:build	m15q7v-6
c:bunf	h6p5s8v-5
c:but	m-6q-4u-5v16
c:byte	k3m6v-4
c:c4g48928	m-5r-3u3v6
c:cach	p-4
c:call	k4m-5q-5v7
c:can	v3
c:cannot	p5r4v-8
c:cant	k3m4v-5
c:case	o4
c:cast	t8v-3
c:cat	o4v4
c:cc	m8t3v-5
c:ccach	q3
c:cd	k-4q3r4
c:chain	j5
c:chang	r5
c:check	v-3
c:chrom	m11v-5
c:ci	v4
c:clang	m-3q7
c:class	m-3t3
c:claud	h7k-6o15r6s8t-5u-5v-11
c:clean	t3
c:cli	i4m-3r8
c:click	r6v-4
c:client	r4
c:cmak	q6v-4
c:cmd	v-4
c:code	h-3i4j-6o11r11s-3t8v-14
c:com	k-5o3r7u11v-9
c:command	b-3r8v-4
c:commit	r3u4v-4
c:compiler	q4v3
c:complet	k5l4v-5
c:component	m5t6v-8
c:config	m4q5v-7
c:configur	o4v6
c:connect	h4r6v-3
c:connection	j5
c:const	m4v-3
c:constant	m-3t-3v10
c:content	u3
c:context	u3v-6
c:continu	n3
c:core	m10q11v-14
c:correct	p4
c:cpp	q7
c:cpu	u4
c:creat	k7r3t-3u5v-10
c:critical	t3
c:ct	v4
c:cuda	q5v-4
c:curl	j-4l4u4
c:current	a4
c:custom	q5v-4
c:cv2	k5m-4t-3v6
c:darwin	r3
c:date	l3m-4
c:debug	q-4t10v-8
c:decod	k3v-3
c:def	m-4t3v8
c:default	m4q-7t5
c:deni	f3
c:dep	r5
c:depend	v4
c:dependency	u3v-4
c:description	u9v-7
c:desktop	r4
c:detail	t3
c:detect	m5u7v-7
c:detector	k6
c:dev	l5
c:dev_surveyone	m-4r-4u4v5
c:developer	m4
c:devic	k4m-4v5
c:devtool	m8
c:diagnostic	m-4v5
c:didnt	q3
c:diffeditorv2	u6
c:directory	q3
c:disabl	q6v-4
c:dist	m12v-3
c:div	m9v-6
c:dl	v-4
c:doe	m-4v10
c:doesnt	q-3v6
c:doubl	h4
c:download	v-4
c:drop	u4v-6
c:dsvsc012cf	l3p-4v5
c:dsvsc013	m-4u5
c:dsvsc014	m-4u5
c:dtyp	v6
c:due	l3m-5v10
c:dump	m5v-4
c:each	t-4v5
c:email	o3
c:emit	m9s7v-4
c:en	u9v-5
c:enabl	m4q-3
c:encounter	m-6v8
c:endreadablent	s7
c:ensur	v4
c:enum	m4
c:env	k-4m-3o7r4
c:environment	m3v-4
c:err	k6
c:errno	m4v-5
c:error	h4i-4j5k-10l-9m-9p17q16r-3s17v-12
c:errorboundary_errorboundary	m9v-5
c:escap	v3
c:etc	m5v-5
c:even	s6
c:event	s8v-3
c:exampl	t4
c:exce	m4
c:exception	q3
c:exe	m5o4p-3
c:execut	q3
c:execution	p3
c:exist	u4v-4
c:expand	r8v-5
c:expect	m-4p5q-4t4v6
c:explicit	m-3
c:export	m5q5s4v-9
c:extension	m17v-6
c:extract	q5
c:facebook	m4
c:fail	h-4k-4l5q-5r-4u-4v13
c:failur	m-4q-4v7
c:fals	o6v3
c:fatal	m12p3q4s3v-11
c:featur	m6
c:feedback	u8v-6
c:fetch	u3
c:field	q5t5v-6
c:file	i4k-7m8o-3s4
c:find	o4v-4
c:fine	p3
c:fix	t5v-4
c:fixshowwlkth	m-5r-3u3v6
c:float32	v11
c:float64	m4
c:fmkadmapgofadopljbjfkapdkoienihi	m11v-5
c:fmt	v4
c:fn	m6q-6u-6v18
c:folder	l4q4v-3
c:follow	l3t4
c:foo	v15
c:forc	t3
c:format	v3
c:forward	r5
c:found	h-3k5m-6o4q-5r3s4t-3
c:fram	v4
c:framework	m3
c:free	m5v-4
c:from	p4q12r-3u4v-18
c:fs	q5v-5
c:func	q-4t4v6
c:function	m-4t10v-4
c:gcc	q8v-5
c:git	k-4
c:github	k-3m5
c:give	v3
c:given	q5v-3
c:gnu	m4q-6v5
c:go	q5t4u5v-6
c:googl	m-4q5t3u7v-6
c:gpu	m4
c:gradient	v5
c:grep	k4
c:hand	r6v-4
c:handler	m5t3
c:hang	l3
c:happen	q-3r-3s6v6
c:has	r-3s4t4v3
c:have	s4
c:head	o3
c:header	j5r5
c:hello	p3v-3
c:help	h3
c:here	m-3
c:hi	t-5u8v3
c:home	m-8o6v12
c:homebrew	r4
c:hook	v4
c:host	q-3
c:how	v6
c:however	v4
c:html	m5v4
c:http	d3k-3r-4u11v-7
c:i26e3531	m-3u5
c:id	k8p-3
c:identity	o3
c:if	k4m-6t-4u-5v6
c:imag	h4
c:img	k6
c:impl	q-3v6
c:import	k5m-5q4u6
c:imshow	k5t-3
c:includ	q6t4v-7
c:index	p5v-3
c:info	j5q-3r4
c:information	q4
c:init__	m-5v10
c:initializer	q5
c:inlin	m4
c:input	m-5t6v4
c:insid	q5
c:inspectedelementcontextcontroller	m9v-5
c:install	q13v-12
c:installation	t5v-3
c:instead	h3
c:instruction	t4v-4
c:int	v7
c:integer	v3
c:interfac	m4v-3
c:internal	m5q4s9u4v-14
c:into	s3
c:io	t8
c:ipc	m5
c:issu	m8p-3q-6u5v5
c:item	j5
c:iteration	v4
c:j4	v4
c:java	q-4t5
c:job	m-4v8
c:js	h-3i3m18r4t-5v-11
c:json	m4o5r-3
c:just	u8v-5
c:k0	r4
c:kera	m-3t5
c:kernel	q9v-10
c:key	s4t-5
c:kill	l5
c:know	m-3u9
c:known	j5
c:la	q4
c:label	m4
c:languag	m5t-3u8v-7
c:larg	h5
c:last	k4m-6r5v3
c:layer	m-3t7
c:ld	m3v-4
c:leak	v4
c:left	r8v-4
c:let	m4q-4u-4v12
c:level	m7
c:lib	k-4m5q-5t4v8
c:libstd	v3
c:licens	q3v-3
c:limit	b-3r6
c:line	m4q-7t4v5
c:link	m3
c:linux	q5r4t6v-5
c:list	v4
c:listen	t4
c:listener	m3
c:llvm	m5
c:load	k5p-3r5
c:local	k-4m9t-3
c:localhost	j-3l4m-4u4v5
c:lock	p4s3
c:log	h5m6p3q3v-7
c:look	m6v-6
c:loss	v3
c:maco	l3m-3
c:main	m30p-4q-9r-4t-5v10
c:make	m5v4
c:makestatuserror	v3
c:malloc	m6v-5
c:map	m4v-3
c:markdown	s4
c:marketplac	p3
c:match	m5
c:max	r3
c:mb	m4v-3
c:mem	m5
c:member	q8
c:memory	m5n4v-7
c:messag	m-5o4
c:meta	v4
c:metric	v4
c:microsoft	m5
c:miss	k5q6
c:mkdir	k-3r4
c:mnt	o3v-3
c:modaldialogcontextcontroller	m11v-6
c:model	i-4k3m-4p-3s10v4
c:modul	v5
c:more	q3t11v-10
c:most	m-3v4
c:ms	q-3
c:msg	m5v-5
c:multi	p4s3
c:must	m-3v4
c:mut	v4
c:mv	k4r5
c:name	m-8o9p-4r3s-4v5
c:nativ	h5p3r-3s8v-6
c:need	t4
c:network	m4v3
c:new	h4m-10o3p3t4
c:next	v-3
c:nil	k6
c:no	i-4l-6p4q9s11t6u-4v-7
c:node	h-3i3q-3s7t-6
c:node_modules	i3m5r3u4
c:nodej	m5
c:non	j5v-4
c:none	q-4r9t-4v12
c:not	m-8o5p4q4s5t-7v5
c:note	h6t4
c:np	t-4v15
c:npm	l8m-5s4t-4
c:null	l5o3v-3
c:numpy	m-3t-5v17
c:obj	v-3
c:object	m-4q7t3
c:off	q5v-4
c:once	q6v-5
c:one	r4t3v-6
c:only	k4t3
c:op	m-4t3v5
c:open	m3
c:opencv	m-3q5v4
c:operat	q5
c:operation	t3v-4
c:ops	m4
c:opt	q5r4
c:option	b-3r6v3
c:origin	t4
c:os	k5r3t-3
c:overflow	t-3v9
c:packag	m7
c:page	r5u3v-4
c:param	t-4v6
c:parameter	l3t-3v9
c:pars	p-4v6
c:part	t5
c:particular	t3
c:pass	p-4r4
c:password	e3
c:path	o3s3u7v-8
c:pattern	k4
c:pdf	h4
c:performanc	t5v-4
c:permission	f3o3v-5
c:pid	m9o3v-5
c:pip	q8v-4
c:pkg	t5
c:platform	q7
c:pleas	m-3v6
c:plugin	p5s3
c:png	k6v-4
c:point	o3
c:pointer	m4
c:policy	t3
c:port	r3
c:position	k3v-4
c:post	u4
c:pp	r4
c:pr	m-3v3
c:pre	r4t4
c:prefix	v3
c:prevent	v3
c:previous	m-5v6
c:print	k5u8v-3
c:println	v7
c:privat	q-3r4
c:proc	v-3
c:process	m4r-4s5t-6
c:processticksandrejection	p5s11t-5v-7
c:product	q5
c:profil	o5
c:program	m8q-3u5v-7
c:project	m4s4
c:promis	h4m-5p4r-3
c:property	m-3p8
c:proto	q4v-3
c:protobuf	q5v-4
c:provid	l3
c:pub	v6
c:public	u4v-4
c:push	q6v-3
c:pwd	l5
c:py	m8
c:pynewext54	m-5r-3u3v6
c:python	k-4q10s-4u7v-10
c:python383cf	u5v4
c:pythonfmttext	m-5r-3u3v6
c:pythongtdpath	m-5o3u4
c:pythonidxpt	o3u6
c:pythonnoceb	m-4u5
c:pythonnosmt12	m-4u3v4
c:pythonptprofiler	m-5r-3u3v6
c:pythontb	m-5r-3u3v6
c:pythonvs932	m-5r-3u3v6
c:quot	k6
c:rais	v5
c:random	m5
c:rang	r4
c:rate	b-3r6v5
c:reach	m4
c:react	m13r4v-9
c:read	p6v-6
c:readabl	s7
c:real	s4
c:receiv	m-4v6
c:recent	m-3v5
c:record	m3
c:redact	s4
c:referenc	v5
c:region	j5
c:reminder	l4
c:remov	t4v-4
c:renam	k9v-5
c:repeat	h3
c:replica	m-4v7
c:repo	m3
c:report	u17v-8
c:request	b5m-4s8v-4
c:requir	q4
c:research	v4
c:resourc	m4
c:result	v6
c:return	k7m5p5t4v-13
c:rf	s3
c:root	h5l-3m5p4s9v-10
c:rs	k-3m-5q-7t9v17
c:run	j-3k-4l7m4q4r-5t3u10v-11
c:runtim	m5v-4
c:rust	m3q-5t4v6
c:rustc	q-5t5v6
c:same	k3u-4v7
c:save	m-4v5
c:scenario	p4s3
c:scop	m-4v5
c:scratch	m3
c:script	u4
c:search	m12v-6
c:second	l3m-4
c:secret	s4
c:section	t5v-4
c:see	t10v-5
c:select	u6v-4
c:self	m7q-4v5
c:separat	q3
c:serv	o12v-5
c:server	j-4m8r4v-5
c:servic	d4m4v-4
c:session	k5m-3
c:set	o6q9r-3v-9
c:settingscontextcontroller	m11v-6
c:setup	p4
c:sh	q6u3v-7
c:shap	q-4v14
c:shar	m6
c:shell	l7q10u-3v-10
c:should	k-3s3t5
c:show	l3
c:showindicator	m-4u5
c:showlangstatbar	m-5r-3u3v6
c:side	r6v-4
c:sinc	m-3t3
c:site	m4
c:size	h3
c:skill	p4
c:skip	t5v-4
c:slash	b-3r10
c:snapshot	l4
c:someon	u9
c:sourc	l3t6v-5
c:sp	m5v-5
c:spac	m4v-3
c:spe	v3
c:src	k5m18q-5t3v-6
c:ssh	o3
c:stack	m9v-7
c:stage2	v4
c:standalon	m5
c:start	j3k6v-6
c:stat	t3
c:statement	u5v-4
c:status	l4
c:still	l4q7v-4
c:str	v7
c:strategy	v3
c:stream	j4m-4s7
c:string	t-3v4
c:struct	m4
c:structur	t5v-3
c:studio	m4q4
c:sub	r5
c:subsequent	h3
c:successfully	r3
c:such	k-6q6
c:summary	m6v-3
c:super	m-3v6
c:suspens	m9v-5
c:system	l6
c:t05	p4
c:t1	m-4p5
c:t12	s5
c:t13	r4
c:t15	h4
c:t21	m5v-4
c:t23	m6v-6
c:tabl	f3u4v-6
c:target	q5v-4
c:task	m-8p6v9
c:task_queues	t-4
c:tcp	j4v-3
c:temp	u5
c:tensor	m-5q-3v10
c:tensorflow	m-4q15t-3u7v-3
c:term	q3
c:terminal	o4
c:test	k-4m-4p3s-5t6u8v-4
c:tf	k3m-7q5u6v4
c:than	q5v-4
c:thank	u9
c:then	k-3s5
c:ther	s4
c:thes	l5m-4
c:thread	m4
c:throw	m5v-4
c:thu	v-5
c:time	m5
c:timeout	j7v-4
c:timestamp	h3p3s5v-3
c:titl	m3t4v-4
c:tmp	s-3v5
c:token	r4
c:too	b5h4u7v-9
c:tool	p3
c:total	u4
c:touch	k-3r5
c:trac	m3r3v-5
c:traceback	v5
c:track	l4
c:train	m-4v11
c:trap	m4
c:treecontextcontroller	m11v-6
c:true	m-5o4r-4t7v7
c:truncat	h6
c:try	h4p-4u11v4
c:txt	m7q4t-3
c:type	m7p-4q4s-4u-5v6
c:typeerror	p6v-5
c:typeof	u3
c:ubuntu	q-4r4t-3v7
c:ui	u8v-6
c:uint	m4
c:unabl	q5
c:uncaught	m-4p6
c:undefin	p5q-3
c:under	q3v-3
c:unexpect	l5
c:uniform	m4
c:unit	m-4v7
c:unknown	b-3p-3q-6r9v8
c:unresolv	v3
c:untitl	m5
c:updat	p-3v3
c:url	p4u4
c:usag	v-4
c:use	p4s5t15u-4v-8
c:user	e4i4o9q-3r-8s7t-4
c:using	m-3t4
c:usr	m8t5
c:util	q5
c:utility	m5u3
c:uuid	u5v-4
c:v1	r4
c:v8	r3
c:val	m4
c:valu	q-3v9
c:var	l4
c:vec	v3
c:vector	v3
c:verbos	p-3r4
c:version	j-4m-9q12u10v-8
c:virtual	v6
c:visual	m4q4
c:void	v-3
c:vs	m4p4q-5r-3v4
c:vsaa593	v4
c:vsclangdf	m-3u4v6
c:vscod805cf	l3v11
c:vshan820	m-5r-3u3v6
c:vsjup518	m-5r-4u3v6
c:vsliv368	u4
c:vslsvsres303	m-5r-3u3v6
c:vspor363	r-3v4
c:vspor708	r-3v4
c:vspor879	r-3v4
c:vsreu685	r-3v4
c:vstes263	m-3r-5v8
c:wait	q8
c:waitkey	k5t-3
c:want	s3v3
c:warn	p4v7
c:wc	j-4l5
c:web	o8v-4
c:wed	v4
c:when	m-7t9
c:whenever	t3
c:wher	u4
c:whil	m-3o4r-5s3
c:why	m-3r-4s6t6
c:will	m-4q6u7v-5
c:work	m-7r-6s4v9
c:workaround	h3
c:worker	v4
c:workspac	m5
c:would	v4
c:wrapper	q-3t4
c:writ	v5
c:wrong	s4
c:www	o3
c:x0	m4
c:x1	m6v-5
c:x7f	m3
c:x86	m5
c:x86_64	v6
c:xml	k5v-3
c:xyz	u4
c:yes	q-3t5
c:youll	n3
cue:ability@title	k-3l4m-4o8q-6r-9s7t29u-9v-6
cue:any@text	q14t-3v-4
cue:anyone@text	j-5k17m6q5t4v-20
cue:asked@start	m-4n12p-4q-3t8u-9v13
cue:benefit@text	j-6k-8m-16n-5o-4p-4q-5r21s-4t71u4v-28
cue:breakage@text	a-4h11j-9k6l-14m57n-6o-9p17q-17r-4t-10u6v-12
cue:can-i@text	p10q6s-7t-9u-7v14
cue:can-we@text	l-3n26o-4p-11q-16r-6s-6t29u5
cue:expected@text	b5d-4f-4h-14i-12j11k9l20m-17n-18o-18p5q13r-18s38t-24v25
cue:fault@title	a5b-5c-12e-12g-9h16i-5j-15k-11m48n-36o14p14q12r9s7t-57u-14v52
cue:fix@start	m-4q17t-10v17
cue:forum@text	j-5k-5m-3n-6o-3p17q-12r-11u11v31
cue:greeting@lead	j5k-3m14n-3p-5q16r-9t22u-10v-14
cue:help@text	k-12l-4m-11n-9o-4p8q14r-4s12t-30u23v23
cue:how@lead	m-10n-3o-5p20q17r-4s-7t-6u-12v18
cue:how@title	m-3q-5t11u-5v10
cue:i@title	k-10l-3m10n12p-13q14t-8u12v-11
cue:imperative@start	a-3b-4f4h-4j-9m-17n15o-17p-8q-20r-35s11t120u17v-44
cue:inverted@start	e5k-5m15o-9p8q-5s-3t-6u-6v16
cue:is-it@text	r-3t33u-4v-17
cue:is-there@text	p7q-5r-12s10t9u-4
cue:lack@text	b-7f6h12j-4k-7l-7m-15n-9p-16q7r12t47u12v-24
cue:mine@lead	k22l-6m-3n-5o-8p-9q21r-5t-10u6v6
cue:new@text	k13m-6p7q-8r-5u-7v23
cue:not@title	a-13b-6c-5f11h-16j-4l-5m19n-15o-14p18q21r29s-15t-26u-4v26
cue:propose@text	k-8l-3m-12n-7o-9p-9q-3r-14s29t32u36v-16
cue:question@lead	m10q-8r-4s6u-6v13
cue:question@title	p8r12t-23u-3v15
cue:reproduce@text	f-3h-4j-10k-7l6m27n18p10q-20r17t-74u15v37
cue:request@text	k-4m-12n-3o-7q-6r-26s24t25u16
cue:should-i@text	q13t7u-3v-6
cue:should@title	k-4m-4o-4p-3q-3r14s-6t21u-7v4
cue:thanks@text	a-3h-3k5l-5m-5n10o-5p-13r-5s-7t-8u32v19
cue:trying@text	a13e-3h7j-4k-6l-5m13n-10o9p-7q43r3s6t-5u-32v-9
cue:what@title	k8o-3p4q5t-6
cue:why@lead	m-4n3
cue:why@title	n15t-5
cue:wonder@text	d-4h-8j-6k-21l4m17n10p8q-11r29s5u-29v15
cue:worked-before@text	a-4d17e-9h-4j-8l-12n10o6p24q-12s13t-22v9
cue:would-be@text	j-9k6l-4m-11n-3o19p-6r-13t39u10v-17
e:?	m5v-5
e:access	m7
e:account	e3v9
e:action	p3q-4
e:add	m5q-3r3
e:address	m-3q7t-3v4
e:again	h6k-3m-4o4q7s-7v5
e:allocat	q8v-4
e:already	m3q7u9v-12
e:api	e3o4
e:app	j3k3m-3q4v-4
e:argument	m4q3t-4v4
e:array	v4
e:assertion	m6q-7t3v4
e:assignment	m-5t-7v14
e:attempt	m-3o3v7
e:attribut	v3
e:authentication	o3p3
e:auto	o4
e:availabl	p3
e:bad	i7v4
e:becaus	m13q4v-3
e:befor	d-4j4m-5v6
e:between	q5
e:bin	q4t4v-6
e:block	l5m4r3v-5
e:body	t-4v7
e:bound	v4
e:broken	m3v-5
e:bug	t5
e:but	l4m-4v5
e:byte	j6k7m15q9t-4v-25
e:call	m-5q4v7
e:cannot	m-6p11q13t-7
e:cant	k19m8q-3v-18
e:cast	m12q-4v-7
e:cc	q-3v7
e:chang	m-5r4
e:char	p4
e:character	m-4v12
e:check	m7q-5
e:class	s3
e:clos	j6m15s5v-15
e:code	d4h-3j-5l-3m-5p11q-6
e:codec	q-3v4
e:com	m-4r6
e:command	b-4m-6q3r7s4
e:compil	q5
e:compilation	q-4v5
e:compiler	m-12v11
e:complet	l4
e:component	k3o4t-4v-6
e:comput	t5
e:configuration	o3
e:connect	d-4h10i-6
e:connection	d-4j20p-4v-5
e:const	q8v-5
e:constant	m-6q-5t-5v20
e:constructor	v4
e:context	j4u9v-9
e:core	v12
e:could	h5j-3k-10m16o4q-7r-4v11
e:cpp	v6
e:creat	l4m-5o4q6u8v-13
e:darwin	q5
e:data	q-10v22
e:debug	q-5t4v4
e:debuginfo	v3
e:declar	q5
e:default	m7q-7
e:definition	v-3
e:deni	o4v-3
e:detail	v4
e:dev	m4
e:devic	k11q-4t3v-6
e:did	m4v-4
e:didnt	v14
e:directly	m-4q9v-3
e:directory	k-12q7s6v3
e:disabl	v3
e:doe	k6m-5o4t-4v4
e:doubl	h8s-4
e:due	l5v4
e:dump	v-3
e:dur	q-4v6
e:element	m20v-9
e:empty	m8v-5
e:encounter	m-17v24
e:end	m6v-5
e:ensur	m-5v11
e:entry	m7v-4
e:enum	v-3
e:eof	k5
e:equal	v4
e:errno	k5l-3m14q3v-14
e:error	d-3e-3i6j17k-6m-5p-7q-10u-4v27
e:exce	v9
e:execut	m-5q6
e:execution	v4
e:exist	k4o4q4u8v-12
e:exit	k-3l7p-4q-4v11
e:expect	m-9q-7t7v16
e:explicit	m-11t4v8
e:export	q8v-7
e:extension	k4m-3p10
e:external	e3
e:extra	t3
e:fail	h-4k12m23o-5q-4r-3u-3v-14
e:failur	m-12t4v9
e:fatal	m4
e:fault	m-5q6
e:field	q10
e:file	j-6l10m5s6v-8
e:find	m11p-4q9v-9
e:float	v3
e:follow	l5
e:foo	m-3t4
e:format	q10v-5
e:found	h-4k8m23p-3q-10s5u-4v-6
e:from	e3q8v-5
e:function	m3v6
e:get	j4v-6
e:getoperand	m3
e:git	o4
e:given	q8v-7
e:go	k6
e:googl	q5v-3
e:got	m-7v14
e:has	v10
e:have	q5
e:heap	m8v-7
e:hook	p-6v10
e:http	j7k-4t-5
e:id	k5m22p-6q-7v-5
e:identifier	t11v-11
e:if	o4
e:illegal	p4
e:implement	v5
e:import	q7
e:includ	m-5q7
e:incompatibl	q5
e:index	p3
e:initializer	q14v-4
e:input	m-3q-6s-3v11
e:install	q6v-8
e:instead	v3
e:integer	m6q-4t-5v6
e:internal	m-12q3v6
e:interpret	k4m-7q-4v9
e:into	q5
e:invalid	h-8k15m19q-5r-3s3t-4u-3v-4
e:invocation	h7
e:isa	m4v-3
e:issu	l5
e:item	j7
e:json	q4
e:key	k4v5
e:keyword	v6
e:known	j7
e:larg	h9s-4
e:last	m-4o4r4
e:layer	m-7v15
e:leak	j-4l9
e:left	k6
e:length	m4
e:lib	m-3
e:library	q8v-5
e:limit	b-5r7v8
e:line	q-6v9
e:link	k5q-4
e:literal	m-4q6v8
e:live	e3m8v-7
e:load	m-4p-4r7v5
e:local	j3m-6v11
e:long	h-4i8s8t-8
e:many	m8v-3
e:map	k4
e:match	p-4q11
e:maximum	i5s10t-8
e:may	q5
e:mean	m4v-3
e:memory	q4
e:messag	k7s-5
e:mismatch	v6
e:miss	m4q13s4t-3v-13
e:mode	k11v-9
e:modul	m-7o-3p9q6
e:more	q7
e:multipl	v5
e:must	h6r3v-3
e:mutabl	m-3
e:nam	m-4p12
e:name	m-5q12
e:namespac	q5v-3
e:never	l4
e:no	l-5p7q26s4t3v-26
e:node	k-4m21q-8t4
e:none	m-4v5
e:not	h10i-5j-9k-4m17o4q10r-3t-5u-9
e:number	v4
e:object	k-4m-5v15
e:once	q8v-7
e:op	m-14v21
e:open	m4
e:operation	m5o4t3
e:operator	q5
e:option	b-4q4r9
e:org	j6q4
e:output	q5v-3
e:overflow	m-13q-6t-6v33
e:overload	q8v-5
e:packag	v6
e:parameter	l5v5
e:pars	p-6v10
e:pass	e3
e:path	h7l-5
e:permission	k7v-4
e:permit	k4o4s-5
e:pleas	h6k-4m-4o3s-6v21
e:plugin	m-3p6s4
e:pointer	m12v-9
e:pointertyp	m3
e:policy	g4
e:position	k9m3v-10
e:present	v3
e:process	h7q-5
e:property	k4p13v-7
e:provid	l5v5
e:provider	e4
e:ptr	m3
e:python	m8q8v-13
e:race	m-3v8
e:reach	m5
e:react	m4p-4r7v-3
e:read	j6k13m-6p14q8t-3v-22
e:record	m9v-7
e:referenc	q-12v19
e:region	j7q5
e:register	p6q-3r-4v9
e:request	h-4l10m-4q-4t-4v9
e:requir	m5q14v-11
e:resourc	m3v-3
e:result	m-16v21
e:root	o3
e:run	j-4l11v-4
e:runtim	m30v-21
e:rust	m3
e:scop	m-7q4v9
e:security	q6v-5
e:see	o3
e:segmentation	m-4q6
e:server	m5
e:set	o3q12v-11
e:sh	l5q9v-8
e:shap	v5
e:shar	k-3q4
e:signal	m4q-4
e:sigsegv	m4q-4
e:size	q4
e:so	q4
e:socket	j5
e:sourc	s4
e:start	k8l9m-5q-4v-3
e:stat	p4
e:static	v3
e:status	d4j-4l16m-5s4v-7
e:std	q6v-4
e:stor	m15v-4
e:stream	j3m17v-16
e:string	m-5q5v13
e:substitution	i7
e:such	k-14q8s6
e:support	e4q3
e:symbol	v4
e:sync	j5
e:syntax	v9
e:tabl	u9v-7
e:target	q9v-8
e:task	l4
e:temp	u9v-4
e:tensorflow	k-3m10q5v-6
e:terminat	m4q-4
e:terminator	t5
e:test	v5
e:than	q7v-6
e:timeout	d-4j13m4v-8
e:tmp	k7q-4
e:token	h-5i5s10t-6
e:too	h5i8k-5l9m4q-4s4t-8v-4
e:tool	k4m-4q-3r9s-3
e:truncat	k4q4
e:try	h6k-3o4s-7t4v8
e:txt	q8v-8
e:ty	m5v-4
e:type	k-6m22q-10t-11v24
e:unabl	k3m-6q14v-8
e:undefin	k3p12q-10
e:unexpect	l7q-5v4
e:uninitializ	m-3v7
e:unknown	b-4m-8r8v11
e:unrecogniz	v5
e:unresolv	v6
e:unsupport	m5t4
e:up	v-3
e:use	m4p3t-6v11
e:user	e7m-6
e:using	m-6q4v10
e:v1	h-6k10
e:v2	j4
e:val	m7v-6
e:valu	m-4q-7t4v16
e:var	v3
e:variabl	m-5v14
e:version	e3j-4q10
e:vs	k4m-5q-6v10
e:warn	m4
e:when	l4m-18t4v18
e:which	v4
e:whil	j3t-4
e:without	j5
e:would	v10
e:writ	j7m-3q4
e:x86_64	m-3q13v-9
e:yet	v14
f:a	m-9t15u-6v19
f:add	j-7l5r-10s13u23v-12
f:adjust	r-7t15
f:all	n-6o-13p6q12r15t-10
f:allow	t6
f:an	m8
f:assertion	v3
f:assign	v4
f:auto	i6q-5t12v-5
f:automatic	p4
f:bad	d3m-6r5t-8v13
f:borrow	v4
f:bug	t6u6v-3
f:build	m13q28t-19u-4v-11
f:built	t5
f:c	v4
f:call	t-6v13
f:can	m6o-10p23r-4v-7
f:cannot	d8k-18m21o-6p-14q27r14s-3u-6v-6
f:cant	k-7m5q-11t-12v30
f:cast	t15u-3v-4
f:check	m3
f:clarify	t10v-5
f:claud	a-4e-8j4k-6l-5m10o8p-5r-11s66t-11u-6v-23
f:clear	t18v-13
f:client	j10t4v-7
f:code	j6o21p-4q-7r-4v-9
f:compil	q-7t4v5
f:compiler	m5
f:confus	t-5v14
f:consider	m-3r-15t20v5
f:consol	r16t-7v-6
f:constant	r-6s14
f:context	h15i3k-5l-6t-5v10
f:copy	m-4r4v12
f:core	m13v-11
f:could	e9m12p-8q5v-11
f:crash	l-6m-4v11
f:creat	t-7u14
f:cross	v4
f:ctrl	r11t-7
f:custom	j-3l-5p15r-8s-12t17v5
f:data	m-7q-4v20
f:dead	t16v-8
f:debug	o14
f:deriv	v3
f:do	t8v-5
f:doc	t13v-10
f:document	t7u-3v-3
f:doe	t-12v20
f:dont	q23r4u-4v-13
f:doubl	l14m-3q3r-6v-4
f:duplicat	r-3t-6u24v-4
f:eliminat	t4
f:empty	v4
f:enforc	u17v-7
f:enum	t3
f:error	k-6m-4p-5r13t-14v21
f:export	l9t11v-11
f:extend	o9
f:fail	e4j-8k-6m-14o-4p6q12v20
f:failur	q18v-16
f:fals	k-3o7q-8v17
f:featur	t-15u18
f:file	k15m4q-7r-5t-4
f:fix	m-3q23t-40u-9v46
f:flaky	q-4v11
f:format	q14t-3v-6
f:freez	m-4t15v-6
f:functional	v4
f:gdb	m10t-6
f:generic	v4
f:get	m-4t16u-4v6
f:github	p23q-12r-7
f:global	o4
f:go	k22l13m-14p-4q-13r-4t-20u29
f:hook	l3m-3o-5p-10t-5v26
f:how	k-3m-5q-8t7u-8v31
f:http	d5j5q19t-4v-11
f:i	k-6m-7o7p-4q-5r18t-7u4v12
f:ice	m33n-4t-10v-13
f:ignor	r-4v10
f:imag	h21r-10t11v-13
f:improv	r-7t14
f:in	o25p7r-9s-4v-12
f:includ	q-5r-5u41v-18
f:infer	t-12v13
f:infinit	a-8m-6s16
f:input	k-8m-3r16v5
f:install	q-6v23
f:internal	d7m7v-8
f:invalid	k-7m27q-6r-8s-3v6
f:investigat	t7u-3
f:is	t-4v16
f:issu	m4p-3q-4r13u9v-9
f:it	g4t-4u15
f:limit	a9t18v-13
f:link	v15
f:linker	q9
f:lint	t7v-3
f:llvm	m14q-4v-7
f:log	t8
f:macro	t5v4
f:make	q3t10u-5v6
f:mark	v5
f:memory	j5k-5r3v5
f:messag	m8
f:method	t-3v8
f:mingw	q9v-4
f:miss	r-4t20v-7
f:model	a4m-3o10s-9t-7v11
f:more	t10v-9
f:mov	v4
f:move	u10
f:multi	j6k5m-3
f:multipl	m20p4q6r-7s-5v-11
f:new	n30t-12v-9
f:no	e11m-9t4v10
f:not	v16
f:open	k-8r24u7v-14
f:pack	v6
f:packag	r13t10v-16
f:past	r7
f:pattern	l-4t9
f:plan	k-6l-5m9o-9p-3s36u-4v-6
f:pleas	t14u5v-10
f:plugin	p21v-13
f:port	e-4k22m-11o-4p8q-8r22t-7u-5
f:possibl	t15v-7
f:pre	k-4o-5q-5r-3t12v10
f:pretty	t-3v10
f:print	o-10t13
f:privat	e-8p8
f:provid	t10v-8
f:python	t-4u-5v20
f:quick	k-9v13
f:race	m20o9v-17
f:read	t14v-5
f:record	q-4u14v-3
f:refactor	s15t-12
f:regression	s3v8
f:remov	p-3t8u-13v27
f:renam	k10v-3
f:report	t19v-16
f:request	t3v-3
f:requir	o8p-3
f:restor	t6v-3
f:rewrit	t9
f:run	m-6n-3q-3t-11v31
f:rust	t5
f:rustc	k-8m6v11
f:rustpkg	v3
f:segfault	v4
f:segmentation	m-14q13
f:set	m-11o13p-11r5t24u-3v-3
f:show	r-11v18
f:spurious	m-3t-3v10
f:src	t-6u-3v15
f:stack	m9n33t-4u-13v-18
f:start	l19q-9
f:static	v3
f:std	t3
f:stop	v5
f:string	q-4t-7v13
f:support	t7u-4v5
f:symbol	p-6r21t-5
f:task	v5
f:terminal	m-4q-4r17v-3
f:test	k-7m15r20t-13u22v-21
f:the	c9d-6j-4l5m-6o12p18q30r-9s8t-14u-6v-22
f:them	t8v-3
f:ther	o9p-4r-4
f:this	g5m-9p-5q-4r-6v29
f:tool	t-7u9
f:track	q-15t26v-4
f:trait	m-3v6
f:type	d10m-4t-4v9
f:unabl	j10k24m7o-4p-7u-4v-15
f:undefin	m6q-7v9
f:unexpect	m10v-9
f:unknown	p-11r14
f:unsaf	e-3k-4m-4o-6p-4s18t-3u-10v25
f:unus	d10m5t19v-24
f:updat	l24m-6p-7r26t-6u-4v-17
f:use	j-4k-5t37u-7
f:using	m5p4v-7
f:vs	j-7o5p11
f:vscod	p-9r14s-4
f:warn	t10
f:what	q14t-6
f:when	k13m-5p5q-6r-3v5
f:why	m-3n23p-3t-9
f:window	k10o-3p4r-6t4u-3
f:with	p-8q8
f:writ	k4r-5t4
f:wrong	b11m-5o5p-9q13r7t-7u3v-3
f:x	j-6q10
g:accounts@f	e20f4h-4k-3m5o-4q-3r-5t-7u-4v9
g:accounts@t	d-9e29f5h-12i11j9k-16l-8m-14n-7o35p-14q9r8s13u-15v-14
g:accounts@w	a8b-3d-4e22f8h-16k-3l-14m-3n-10o12p-7q17r-29s12t-7u7v18
g:breakdowns@f	a-8j-5k-5l-7m28o5p-3s11t6u-5v-9
g:breakdowns@t	a-12b6d-4e-5f-4h-5j-6k-13l20m70n-10o9p-16q-6r-9s-6t8u-5v-6
g:breakdowns@w	a-7b-4d-4e-5f-4i-4l22m48n26p-21r-13s-9t-10u-11
g:building@f	j4k-11m14o-11p-9q28r9s-4t-11u20v-15
g:building@t	a-9b-5c-6d-8e-6h-9i-4j-6l6m-31n-18o5p-27q105r23s-18t35u-9v-17
g:building@w	b-6c-7d-10e-10g-6h-20i-11j-9k-16l-12m32o-8q61s-19t22u14v13
g:code@f	h18j3k-5o21p-14q-8r6s-10t4u-5v-8
g:code@t	a-10b-5c5d-4g-4h7i-4j15k-26l-20m-18n12o18p15q-5r6s20u-34v39
g:code@w	a3b-17c-8d-10h15i-8j12l5m-25n18o-14p-7r11s10t17
g:documentation@f	q-3t26u-6v-7
g:documentation@t	a5e8j-7k-8o-7p-5q-10s7t62u-18v-14
g:documentation@w	a-8b-5c-5d-7f11g-4i-4j9k-22l-16p-16q14r11s-10t29u27v-4
g:files@f	k6q-9r10s-4t6
g:files@t	a-12b-7c-5f-4g-6h4i-6j-18k96l-19m-4n-7o10p9q-13r-23t7
g:files@w	a-23b-8c-8d-9e-14f-9g-4h-11j7k80l9m-33n17o9q-48r10s39u16v-16
g:installing@f	b4j9k-8l10m-12n-4o-5p-17q33r27s-4t19u10v-47
g:installing@t	a-3b10c-3d-6e-9f-6g-4h-9k4l8m-26n-13o-25p13q70r14s-6t5u6v-25
g:installing@w	a-10b-7c-6d-8e-15f-10g-4h-17j-9k-19l11m26n-4o25p3q70r-5s-3t-22u33v-27
g:languages@f	b7d8h16m-9o-3q-4t-25u-4v23
g:languages@t	a-8c-3d10e7f-5g-4h25j-8k-23l-12m11n-11o-13p-15q-19r-31s25t51u-13v30
g:languages@w	a-6b-5c-5f-7h-11j15m-12n-4o-17p-36q-15r-18s-12t81u43v14
g:networks@f	a5d12e4j7k17m-11n-3o-9q7r9s-3t-6u-9v-11
g:networks@t	b-7d22e-5f-6g-3h-8i-3j58k-8l-8m-7n5o18p27q-21r-7s-22t-22u-12v11
g:networks@w	a-16b-5c-7e-6g-8h-10i-6j22k13l10m3n43o-7p10q-9r-31s-45t24u-3v24
g:other programs@f	l-3m-16o-7p9q10r12s-6u17v-7
g:other programs@t	a-9b-5c-4d-7g-4h-21i-5j-13k-7l8m21n-13p118q-5r24s-11t-15u-24v-25
g:other programs@w	a-10b-5c-4d-7f-9g-5h-16i-6n-17o28p97q-34r43s-11t-38u16v-23
g:processes@f	d4l20m-9q8u-3v-11
g:processes@t	a-7b-4d5e-4f-4h7i-6j-6k-28l66m-10n-11o14q14r9s-6t-12u8v-23
g:processes@w	a6b-5c-4f-9g-5h-16i-7j-7l56m-9n-7p12q-23s26t-3u9v-15
g:questions@f	k-4m-4n15p-6r-3v23
g:questions@t	a-4j-10k-6l8m-12n12o-6p-7q-5s-8t12u10v27
g:questions@w	a-4b-5c-5d-6e-8f-12h15j5k-16l-24m27n32o-30p-7q-26s22t23v24
g:settings@f	g6h13m-8o10p-9r4t17u-3v-15
g:settings@t	a-9b-4d-4e-5f-5g7h4i-4j3k-26m-20n-7o96p12q-29r7s-15t40u-27v-10
g:settings@w	a5b-12c-3f4h-21i-4j12k-8l5m9n-4o78p-20r11t5u-25v-22
g:speed and memory@f	j4k-4v10
g:speed and memory@t	a14e-4g5h-4i-9k-13l-6m6n58p-9q-12s-10t7u-8v-6
g:speed and memory@w	a23b7d-4e-4f-3h-11j-10k4m5n49o8p-21q-15r-17s-11t47v-38
g:testing@f	d5j-5k-8m5p9q-9r14t-18u13v8
g:testing@t	a-4b-3f-4h-4j-8k-19l-4m-22n-9o-5p10q18r-10s11t22u14v23
g:testing@w	a-6b-4f-4j-11k-11l6m-3o-19p-5r35s6u5v14
g:the screen@f	l21m-9o-10q18r20s-6t45u-10v-54
g:the screen@t	a-13b-8c-5f-9g-6h-13i-7j-10k19l10m-37n-8o-6p-11q5r152s-11t14u-15v-39
g:the screen@w	a-13b-13c-7d-8e-11f-14g-7h-12i-7l9m8o-8q-39r49s-11t18u33v34
g:tidying@f	d7k5n-4o-6p-5q-9r-6s8t25u-9v14
g:tidying@t	a-4b-4c-3d12e-7f-5g-3h-6i-4k7l-8m-10n15o6p-17q9s6t-4u12v15
g:tidying@w	a15b-3c-4e-6f-6j-12k-5l-6m9q-6r-5s16t16u18v-17
g:wishes@f	b-3e6j-7k-6m14p-12q-3r-33s3t66u26v-41
g:wishes@t	a-14c5d-8e4f-3g-5h21i-6j-25l17m-5n-15o-35p-24q5r-8s22t72u8
g:wishes@w	a22c-10d-16e-19f-4g-9h7i-19j-6k-17m-52n-21p10r-15s15t114u63v-44
g:wrong results@f	a-4b9e3j-7k-14l-4m15p-4q31r-6s-6t-11v10
g:wrong results@t	a7b5c-6e-6f-11g-7i16j-13k16l-15m28n-16o37p10q-5r-31s-16t-37u-9v51
g:wrong results@w	a-5b-6c-6d-3e-4f4j-15k12n-8o-38p-13r-16s17t25u18v37
is:bug	a7b-8c-4d-4e-10h12j8k13l8m-5n-8o12q19r15t-61u-28v33
is:feature	k-3r-6s6t50v-35
is:question	j-4m-8p5q16r4t-13u-4v15
o:asks	l-4n10o-9p20r-6s-5t-45u-14v66
o:assertion	l-4m16n-3q-28t4u-5v34
o:build	k-3m-7q40r-7s-4
o:compiler	k-7m-7q32t-12v7
o:linker	k-7l-3q-5u-4v18
o:now and then	d4k-6p5q-6t-9v19
o:packages	j-4k-5m-11o-7p16q33r-12t-9u-7v17
o:panic	k-6m31q-3v-13
o:sanitizer	m10n-4t-4v13
o:signal	k3m18r-3v-6
o:test fails	j-6k-6l13m-26q-12s12t-7u-5v50
o:tests	j-6k-4l14m-17q-19v44
o:traceback	k14m-37p-6u-3v42
o:warning	k-9p5r-5t26u-8v4
p:authentication	e54f-3k4m-3o-8p5q-6r-4u-6v-9
p:config	a-5b-4d-3e-5f-4h-4k-4l-6n-3o93p-10q-3t-8u-7v-13
p:content-policy	g12t4v11
p:context-limit	a-4h5i13k-4l-3r-4s7t5u-3v8
p:crash	a-7b-5c-3d-5e-6f-6g-4h-7i-4j-8m69n-7o-17p9q-19r-5s-15u-6v46
p:feature-request	a-6b-4d-3e-4f-4h-6i-4j-6k-9m-8n-4o-4p-8q-7r-15t30u41v27
p:filesystem	h-4j6k42l-4o-6p-7q-5r-5t8u-7
p:install-update	a-5b-4d-4e-5f-5h-4j-5k-14l-9m-9o-6p11q79r-9s-7t-12u-3v23
p:integration	e-3f-3h-4i-3l-12m-8p39q4r4s-4u-4v9
p:invalid-request	h16k9p4r-3s-4v4
p:memory	e-3n31o-4q5r-6t5u-5
p:model-behavior	h3l-4m-3o-5r-6s39
p:network	a-3b-3e-4f-3h-3j48k-6l14o-9p-5r-3s-4t10u-8v-10
p:no-report	a-5b-4e-5f-5h-4j-4l-4m-6n-4p-4q-5r-8s-4t5u80v-8
p:none	a-17b-28c-19d-17e-33f-33g-21h-16i-20j-39k3l-25m68n-5o-33p-28r39s-16t72u-24v192
p:overloaded	q10t4v8
p:permission	e-4f46o-4r-4u-5
p:process	h3k-7l28r-4s-3t5u-4v8
p:rate-limit	b26o-4r9s-3u-5v8
p:server-error	d30j3o-3t6u-5
p:ui	a-6b-5c-4d-5e-5f-3g-4h-3i-4j-3k-6m-10n3o-11p-5q-16r83t19u-15
p:unknown	a-4b-4c-5d-3e-6f-6g-5h-5i-5j-6l-5m8q5s-5t16u-5v43
p:usage-limit	a55e-3f-3k-3m-4q-3r-6s3u-6
r:access-denied	f47m3p-3q-3r-6t-4u-3v-13
r:accessibility	f11m4p-10q-3r7t8u-6v-3
r:allowance-drains	a7
r:anthropic-extra-usage	v11
r:anthropic-invalid	h-5i6k9m-6
r:anthropic-rate-limit	v5
r:anthropic-tool-blocks	h-7k14m-4p4v-3
r:assertion	m-7q-9t9v16
r:assistant-hooks	k-6l-9o-8p52s-4t-8v-8
r:assistant-permission-prompts	j6k-5l-9o19p-7q-6r-5s18u-3v-4
r:assistant-request-refused	h6
r:assistant-tools	a-5b-6e-11i-8j13l-23m-11o8p35q-10r29s5t-3v-9
r:assistant-tools-fail	l-6o-5p39r-5s-8v-4
r:auth-words	e17m-3o-5p16q-4r5s7t-5v-14
r:authentication in another language	e42m-3t-6v-10
r:auto-update	a-6d-4e-5f-4h-6j-6k-7m-9o6p36q22r-6s-14t-17u18v7
r:billing	a28h4i-3j3m-3s-11t-5u-4v6
r:build-words	k-13m3q-7v21
r:compaction	h37i10k-8l-3m-6q-5r-27s24u-5v-15
r:config in another language	a-3m-6n-3o100p-3q-5r-5s-3t-15u-7v-25
r:connection-ends	j20t-4v-9
r:connection-words	k-8l26m10p-5t5v-16
r:context-full	a-6h-11i16l-3m6r17s-7t6v-7
r:context-words	h-11i17s9t-8v3
r:crash in another language	a-4b-3d-3f-3k-4m128n-4o-6p-5q-6r-6s-3t-18u-8v-42
r:crash-words	j-4k-8l-17m47n-9o-6p4q-6r-11s-9u16v13
r:dependency-conflict	q7
r:display	h-4j4k10l15m-11o-5p-14q-7r24s10t-12
r:empty	a-4e-4f-4h-4j-5l-4m-9n-4o5p-7r-13s-5t48u21v-7
r:errno-file	k12l-5m4p-6v-3
r:errno-network	j4
r:exit-code	j-4l9
r:exit-signal	m9q-7
r:extension-fails	h-3j3k4m-15p26q11r-4v-12
r:failure-headings	a-16b5f-4h-8i4j-10l-13m20n5o-23p-23q16r-24s-8t22v52
r:feature-heading	s-5t9
r:feature-request in another language	t52u-6v-20
r:file-not-saved	k4
r:file-tool	h-5j30k21o-5p-9r-6s-7v-6
r:file-words	h-4i4j-5k25l-13m10n-4o-5p-9r-5s17t23u-17v-8
r:hang-words	a-19e-5h5i-5j3k-19l21m38o-17q-12r17s-5t-8u-13v31
r:http-400	h3i10m-8p5t-3
r:http-401	a-3s6
r:http-404	h-4k11m4o5s-3v-6
r:http-429	v7
r:http-5xx	d12m-4
r:ide	h-6j-4l-3o13p9q6s-5u-5v-5
r:install-broken	m-6p-6q26t-6
r:install-update in another language	k-3m-4o-5p-3q96r-9t-12u-6v-25
r:install-words	j-8k-4l-12m-11o-4p16q20s-4t-4u-9v32
r:integration-words	e-9i5l-5m-4p29q-8r-10v7
r:limit-reached	a13r6s-5v-8
r:malformed-answer	p4
r:malformed-words	h15m-4r-5s-4
r:memory in another language	n33t-4v-10
r:memory-grows	v8
r:memory-words	m8n31r-11v-11
r:model-quality	a5h7k6l-7m-8o-7r-11s56t-10u-7v-15
r:model-words	a-4i-3j-3k-3l-3m-8p16q-5r-3s54t-8v-20
r:module-class	q13v-7
r:native-crash	m6n-4r-5t3v9
r:network in another language	j39t-7v-10
r:network-words	d5j20l8o-6p-5q7r3t-6u5v-18
r:not-responding	m18p8q-4r-7v-9
r:nothing-at-all	t-7u39v-13
r:nothing-there	k13p23q-4r-4v-18
r:only-test	m-4o-4q-5r-5t-13u70v-15
r:out-of-memory	q13v-7
r:overload-words	c11d-5q17v-10
r:own-program	m34t-7v-32
r:panic	m-29t7v27
r:panic-class	m-38q-6t17v35
r:permission in another language	f36t-5v-10
r:permission-wordings	e-4f28p3t-5v-9
r:permission-words	k7
r:policy-refusal	g22s-4v-5
r:policy-words	g13s-3
r:process-left	j-5k-7l29v-7
r:process-trouble	h11j5k-5l6m-4o7p12q5r-9s-5u-4v-9
r:process-words	j-7k-5l13m7q-13s5t3v5
r:proxy-tls	a4j11k-6l8m-9o-10p-6r-4t28u-6
r:quota-words	a15v-10
r:rate-limit-words	a4b47m-4o-4p-6q-5r16t-9u-5v-17
r:rate-words	b6p-4r12s-3
r:reconnect	j10k5s-3
r:request-refused	g4h35i5m-7p4r-4s9t-34u12v-15
r:request-too-large	i6t-4
r:saved-session	j-3k19l-6s-6
r:screen-element	a-4b-5c-3d-6f-6g-3h-9i-8k-14l-4m10o-8p9q-30r-5s6t34u8v40
r:server-error-words	c9d52j-4q-4u-7v-25
r:server-words	j15v-8
r:setting-ignored	e-4k5m4o20p-19r13s7t-6u-5v-6
r:setting-unknown	o9v-5
r:settings-file	a-4e3h-5j5k-13l-5m-5o32p14q-5r-12s-5t7u4v-4
r:settings-file-ignored	o17r-4v-4
r:sign-in	e35i-3j4k14m-4o-4p24q-9r-11t-5u-5v-28
r:spam	u19v-5
r:spawn-enoent	l-7m8
r:spawn-no-file	l7m-8
r:task-hangs	l39m-5r-3t-5v-8
r:timeout-words	d-8j16
r:title-is-task	a-3d-3j-3l-4m-13n-5o-6p-6r-11t-25u69v28
r:title-says-bug	a-8b5e6f-3h-15i-3j-7k-10l-7m6n5o-13p-16q5r-20s-9t13u17v52
r:title-says-docs	j-5k-5o13q-4t10
r:title-says-feature	a-3h-4i-5k-8l10m-5o-7p-6q-9r-14s25t-6u17v20
r:title-says-model	s8t6v-3
r:tls-words	j8v-4
r:tokens-drain	i-6m-3o3s26v-6
r:typing	a-3e-3j-5k-14l-4n21o-9p12q-5r35s-13t41u-13v-31
r:ui in another language	a-3m-5n-3o-5p-3r99t-17u-6v-27
r:unauthorized	e3o-3s7
r:uncaught-js	h-5j5k14m-5p10r-4s-8
r:uncaught-managed	k13m-3q-4v13
r:uncaught-with-stack	h-5k-3m-11p-7q6s7v28
r:usage-limit in another language	a55t-8u-3v-16
r:variable-ignored	o25v-13
r:wish-headings	k-6p-5r-13s-11t28u29v-6
r:withdrawn	t-6u25v-7
s:authentication	e34k4m-4o-4p6q-5s5t-5u-3v-17
s:config	a-3h-3k-5l-5m-3o68p-4q-6r-4s5t-7u-4v-19
s:context-limit	h6i9k-3r-3s9v-4
s:crash	a-6e-3h-3m43n-6o-12p7q-13s-10u-5v27
s:feature-request	a-9f-4h-10i-3j-8k-9l-4o-9p-17r-25s-3t30u37v36
s:filesystem	h-4j5k37o-4p-5q-4r-4t6u-6v-8
s:install-update	a-3j-5k-9l-5m3p11q58r-5s-7t-16v-5
s:integration	e-5h-3i-3j5l-12m-10p40r5u-4v-6
s:invalid-request	h11k9m-4t-12u4v-7
s:memory	n21r-5v-7
s:model-behavior	l-3m-5p3r-4s36t-4v-11
s:network	j40k-4l10o-6p-5s-3v-18
s:no-report	m-5p-3r-7u57v-15
s:overloaded	c4q6v-3
s:permission	f34t-4v-10
s:process	h3k-5l20r-5v-3
s:rate-limit	b19r6t-3v-3
s:server-error	d21j4v-11
s:ui	a-4b-3d-4e-3h-3k-5n5o-7q-15r45s-4t14u-3v-4
s:usage-limit	a37i-3m-3t-4u-4v-7
t:?	a-3k-4m-4n11o-5p-10q5t33u6v-12
t:able	r-3v19
t:abort	b10m15n-4q-7v-7
t:about	m-4o8p-3q26r-3t11v-20
t:abov	o-11r13t-5v9
t:accept	m-5o-7p-7q17r17s-6t-12u-3v11
t:access	j12k-4m6q-4r-8s-6t-14v27
t:accessibility	m3r-8t8
t:account	i4
t:across	k7t-13u18v-5
t:action	r-6t15v-5
t:activ	r12t-4v-5
t:actually	v7
t:ad	k7p14q10s-5t-13u-5v3
t:add	a-3j-7m7o-5q-10r-18s15t-4u34
t:address	m-3t-13u13v18
t:adjust	r-6t13
t:affect	o5p-5
t:after	a25b15d-3e-3f-3h10i-5k-15l29m14n-8o-16p4q-6r-6s4t-27u-17v13
t:again	c10d-5k-4p-6q-7r9t-3u16v-4
t:agent	e-3i8k-7l-4m-5o-13q8r-12s10t29
t:ai	o-4s24t-31u36v-12
t:alia	o9r5v-3
t:alias	m-10v9
t:alignment	r-3t-6v10
t:all	e8h14k-6l-5o-15p8q5r6s-10t-18u14v10
t:allocat	m3v-4
t:allow	m-5o12p-3v11
t:already	k-3m6o-4p-6q13r13t-4u-3
t:also	m8t4v-6
t:alt	m-4r4v6
t:alternativ	s15t-9
t:alway	e5o11p7r-7s-4t3
t:amount	h9q13v-7
t:analysis	t-6v10
t:android	j-7m-12t31
t:annotation	t-6u8
t:another	p-5q5
t:anthropic	d7h6i6j12k-4l-4m-5o-3p-5t-5v6
t:any	d7m-4o-6p25q-4r7t-16u-3v5
t:anymor	k6
t:anyth	a-7m-6s10t8u17v-13
t:api	b7d7h18i5k-3o-4p13q-7r-4t-4u-6v-14
t:app	m16o13p24q-11r-24u15v-21
t:appear	o4r8s4t11v-16
t:apply	t18v-10
t:architectur	u9
t:archiv	t-6u13
t:arent	v5
t:arg	v3
t:argument	o-3v5
t:arm	q16v-8
t:arm64	q8t-7v6
t:around	r4v-4
t:array	m5r-10t-3v15
t:ask	o3r5s7v-3
t:asm	v9
t:assembly	u12v-5
t:assert	q-3t7
t:assertion	m-5v5
t:assign	t19v-10
t:assignment	t6
t:ast	v4
t:atomic	t15v-8
t:attach	r-4v9
t:attempt	e-4k20o-5p-4q-4r-13t21
t:attribut	m11u-5v7
t:auth	e9p-3
t:auto	i10k-4p6q-5r-5u-7v13
t:automatic	p3
t:automatically	o4
t:availabl	o-6p16q7r-7v-5
t:avx	q7
t:back	p3
t:backend	m-12o25p-4q-7t-13v21
t:background	a4k-3l23m-5o-8r-7s-3v12
t:backup	k13l9m-7p-4v-7
t:bad	r4t-6v7
t:bar	m4p-5r9t-3
t:bare	m4t15v-17
t:bas	g3r-5t-4u8
t:base	o9p-7v-3
t:bash	a-7j-8k-4l39m-17o26p-7r-19s13v-10
t:becaus	m25p-3q-5v-7
t:becom	m3r3t-3v5
t:been	k7t-4v6
t:befor	a-4j8o6s-5t-4v11
t:behaviour	i-12s21v7
t:being	j12p-4r4s-6v4
t:bench	v6
t:benchmark	v4
t:better	t7
t:between	m8r30s-10v-6
t:big	m3r4v-4
t:binary	e-4k19l9m-14q9r-5t3v-6
t:bind	v5
t:bit	v5
t:bitcoin	m-3n24o25q7r-6t-30u-5v5
t:blank	e8m-6r10t-5v3
t:block	a6h15j10k-19o-7p-5q-17r11s-19t17u10
t:body	j16m-8p4s-4t-11v8
t:bootstrap	n-4q19v-11
t:borrow	v8
t:borrowck	m4
t:bot	a4m3
t:boundary	t-16v28
t:box	m10q-5r14v-11
t:branch	r7
t:break	m-19n-6o11p6q6r-6u-5v23
t:breakpoint	o-8p23r-3t-3
t:bridg	m13
t:broadcast	t-4v12
t:broken	j5k6m9o7q-5t-5u-3v-6
t:buffer	k14p-6q-3r6t11v-15
t:bug	a16b-14c-5d-4e-17g-3h26i4j6k14l9m47n-16o14p12q-40r44s12t-25u-26v-55
t:build	k11l8m-6n-5o-10p-19q76r-13t12u-16v-23
t:builder	q-16t32v-8
t:built	v13
t:but	a-7h-7k-3m-19o-5p22r21s9t-7v4
t:button	p16q-11r8v-5
t:bypass	o6s6t-4
t:byte	m32q-5t-11v-5
t:cach	h15r-5t-3
t:calculat	r-4t9
t:call	k-9l-8m9o-5p13q-11s8t-6u-7v27
t:can	k9m5n-4o-11p13q25r-7s7t-18u-9v-3
t:cancel	t18u-3v-7
t:cannot	d6f8j-4k-13l4n-4o9q23r11s-4t-21u-13v8
t:cant	e-6k-12m21o5q-10r-6t-20u-4v44
t:captur	v6
t:cargo	t6v-3
t:case	k12r-4t-4v3
t:cast	q-6r9t24u-4v-11
t:caus	a-3i-4k-6p-3r14s25t-5u-6
t:cc	a15n-5o-5q6
t:cell	r12t7v-8
t:cgo	k-5q-22v34
t:chain	r-4v8
t:chang	i-6j7k-5p-4r9s11t11u-7
t:channel	t29v-16
t:character	j-3k20m-7r15t-18u16v-13
t:chat	k12m-14p-8r35t-5v-10
t:check	m5q-4t4u-4v7
t:child	m4
t:chosen	p9q-4
t:ci	m-4q14t-5
t:clang	q-10v14
t:clarify	t8v-5
t:class	m13r-4t-6v6
t:claud	a-6e-6j11k-14l8m15p4q18r-23s64t-9u-16v-33
t:clean	u10
t:cleanup	v6
t:clear	l5m-6r13s-5t17v-14
t:cli	h-4m14p6r-5s3v-8
t:click	r32v-17
t:client	j18r-5v-6
t:clon	e-7p9
t:clos	f9j20k-9l-3m37o-4p-5q10r-8t-23u-12v-4
t:closur	m12v-3
t:cmd	k8l-5o-8p-4q-29r-17t38u-17v50
t:code	a-5d4e4h-15j17k-20l-14m5o21q8r5s17v-15
t:collection	t8v-5
t:collector	t6
t:color	r9v-4
t:com	j10k12l-4m-10n22p21q6r-17s-5t-13u-16
t:comma	v7
t:command	h8l4m-6o-7p-6q4r33t-5u-10v-4
t:comment	r4t-5v10
t:commit	k-3p6q-4t15v-10
t:common	q14
t:communication	k12o-4p-6r-5t-5u8
t:compact	h-4i15p4r-6
t:compaction	h14i-7m-4p-5s16v-4
t:compar	v4
t:compatibility	k12o-4p-4q11r-3v-7
t:compatibl	m-5p6q-5v9
t:compil	k-11m-7o-3q6r-4t17u-4v16
t:compilation	m-13q42v-20
t:compiler	m3q-10v12
t:complet	l16v-4
t:component	p-15t15v9
t:comput	v3
t:concatenation	v5
t:concurrent	q9v5
t:condition	o7t4
t:conditional	t15v-14
t:config	o4
t:configur	o17q-7r-4
t:configuration	a-3o4p6
t:conflict	k3s-3u11v-7
t:confus	t-5v14
t:connection	j13n-3p3u-4
t:consider	r-13t13v6
t:consistency	r-6t-11u19
t:consistent	t16v-13
t:consol	m-13o25p10r13t-17v-14
t:constant	k7p-6q6r-6s10v-5
t:consum	m-4n20r-3s10v-16
t:consumption	a4
t:contain	t-5v12
t:container	m5r-7t12
t:content	k9o-3s-4t-6u12v-5
t:context	a-4h7i9j9k-10l-5m-5o-4q-5r-10s6t-9u-9v35
t:continu	l3m5s-5
t:control	t-25u19v13
t:conversation	h14k5m-9p6r-9s5t-3u-3
t:conversion	m-4t-8v21
t:convert	q-3v8
t:copy	o-3u18
t:copyabl	t3
t:core	k-3l-3m11o16p-4r-8u-4v14
t:correct	m-4o-11p-8r26t-4v7
t:correctly	r-4v14
t:corrupt	k7r-5
t:corruption	m6p-3v-4
t:could	e6m24p-9q3r-4v-8
t:count	a-4i-4k-4m-3r3t-8u20v12
t:coverag	t-15u21
t:cpp	q6t25u-5v-16
t:cpu	m-3n22t-5v-5
t:crash	l-5p6
t:crat	m8t-7v11
t:creat	j-3k24n-3p-13q-9r-16s27u6v-7
t:creation	m4
t:cross	t8v-4
t:crypto	j-3n19p-4r-5t-4v8
t:ctrl	r8t-6
t:cuda	m-4n22q-9t-9u-3v14
t:current	l-4m4s4
t:currently	h21p-8q5s-4v-4
t:cursor	p7r-13t14v-3
t:custom	l-4p10r-7s-8t19v4
t:cycl	m4
t:darwin	q9
t:dashboard	d3t-14u15
t:data	k-6n-3q-11r-3t-5u9v31
t:dataset	v8
t:date	r7t6v-4
t:de	a10n8v-9
t:dead	t14v-5
t:debug	m-6p-4q17r9t19u-8v-11
t:debuginfo	m-7q-4t7v8
t:dec	a4
t:declar	q7v3
t:decod	m9t-6
t:default	k-5m7o62p-7q-4r-7t8u-6v-39
t:defin	k-4o9t-6v5
t:definition	t-6v6
t:delegat	j-6m-3q12t4
t:delet	l-6p-7q-4s14t-4u15v-4
t:deny	o7
t:dep	p-5v10
t:depend	q9v-6
t:dependency	q-12v22
t:dereferenc	m6v-4
t:deriv	v4
t:description	t15v-6
t:descriptor	v9
t:desktop	e3j6l9m14p4q-3r-12s-6v-7
t:despit	k14l-4o11r-7v-5
t:destination	t21v-17
t:destructor	m12v-6
t:detail	t7
t:detect	p6r-18t-5u-4v24
t:detection	m-9q17v-5
t:determin	t9v-7
t:dev	e9m-16n-4p5q7v9
t:devic	k11p-6q-6t-5v20
t:devtool	a-4e-3f-4h-5k-9l-7m62n-4o13p-31s-6t-8u-12v26
t:dialog	t8v-4
t:diff	r9v-7
t:different	a-3k-6o10p-4q-12v27
t:dim	o-5p-4q-4r49t-4u-3v-19
t:directly	v6
t:directory	k5l-6o6p-12q6r6s8t7u-6v-6
t:disabl	e5m-5o14q-5r-6s-3t16
t:disallow	t8v-6
t:disappear	m4q-3r7
t:discriminant	v4
t:disk	j-6k5q11r-5t10u-4v5
t:display	k-4o17p-5q-7t-6u14v-4
t:dist	q36t-3u-6v-11
t:do	a-4k11l-4m-8n-3o-3p42q7r-3s6t14u-11v-32
t:doc	r-4t27v-13
t:document	t5v-4
t:documentation	o-3s10u-5v3
t:doe	f-3h-4j5k-4l-5m-5n-5o-19p-5q-6r25t-10u4v42
t:doesnt	k-8l-4m6o-12p-12q-10r16s-4u7v28
t:doing	a-6m-4s11
t:dont	k-6l-4m-15p-10r-4s-4u26v33
t:doubl	l11q5r-6v-7
t:download	j11k-3u11v-7
t:drop	f8l-4m8r10t-7u-4
t:dtor	m-4v7
t:due	k17m-5q4s3v-9
t:duplicat	h28i-12k-9l-4o-3p-4r-5s-3t-3u20v5
t:dur	b5i-5k-3l-5m33p-3q-3r14t11u-4v-26
t:dynamic	k-5q5r-6u8v3
t:each	l6q-4r8v-6
t:edit	k5m-6p-3r9t9u-3
t:editor	f7m7o-9p-7r31s8v-25
t:effect	o10r-4
t:element	m35p-6r-9t17u-5v-20
t:eliminat	t3
t:emac	r12t-4
t:embed	o-3s9
t:emit	v3
t:empty	a-6h3k8o-4p11s10t-6u-3v-3
t:enabl	f6j-8l9q16r-3v-6
t:encod	m6r-5t24v-20
t:encounter	m18v-10
t:end	d24k6l11m4p-3q-4t7u-4v-27
t:enforc	u12
t:enforcement	t4
t:engin	m10v-3
t:entir	s7
t:entry	m7v-5
t:enum	m12
t:env	k-6r9
t:environment	j5o-8p5q5t3v-7
t:eof	k9m-3v-5
t:err	r-4v9
t:error	a-4c-4d9f-3h16i-13j-10k-23m27n-6o-11p33q24r-20t29u-26v-8
t:escap	r4t-8v11
t:etc	t10v-5
t:evaluat	q-4t-9v17
t:even	k-5m3o14p-6q-5s8t-14v17
t:event	o-5r5t-4u8v4
t:every	d29i3m-9p-5r-7t-6u-3v14
t:exampl	a7e5j-4m4n5t3v-10
t:exception	t-4u10
t:excessiv	i9o5v-5
t:exe	t4
t:execut	m-3o-6r-3s9u-4v15
t:executabl	k-6l7
t:execution	k-3m12p-3s9t-5u8v-9
t:exhaustiv	p-5v6
t:exist	k-7m-12o-4q15r11s8t-7v7
t:exit	k-3l-9m11o-7r-4s12t-6u-4v17
t:expand	r17t-6
t:expansion	o7
t:expect	m-4o9r-4s-3t18v-4
t:explicit	m3
t:export	l7m-3o-3q15r-12t-8u-6v25
t:expos	s11v-3
t:expression	m4t-6v7
t:extend	o8
t:extension	h-7k-8m-13o4q24r11s-8u-7v19
t:extern	m6q-3
t:external	j6m-7p-5q23t-3
t:extra	m-6r11t9u-3
t:extract	q21v-15
t:extremely	n7
t:factor	e6
t:fail	a-4i9j-8k-13m15n-4o-16p15q43r-15t-19u15v-13
t:failur	j4k8o-5p-5q13t-7u-7v5
t:fallback	t4v5
t:fals	k-3m-3o6q-8r-4t-11u-4v38
t:fast	a6t-7v12
t:faster	t10u9v-9
t:fatal	e6k-3m-3q3s6v-4
t:fault	m-6q11v-3
t:featur	k-6l6o-3p-4s12u10v-6
t:feedback	r-4t3u8v-3
t:few	r6
t:field	m-11o-4q-5r12s-5t-20u18v30
t:file	a-4e-5f-4j-4k53m-5n-5o-10p4q-10r5t6u11v-16
t:filenam	v4
t:fill	m-5r14s-4u13v-7
t:filter	g6m-6r14s-6t-21u23
t:find	e-6m15p-7q18r-5t-4v6
t:fine	r10
t:first	a3k5m-4p3r-4s6u-3
t:fix	k-4m-4q14r-4t-43u10v51
t:flag	g10o6p-8q-6r-5s-3u-4v15
t:flaky	q-3v10
t:float	v5
t:fmt	m15v-5
t:fn	m5
t:focus	r7
t:folder	k-6o8p-10q-5t13u9
t:follow	m6p-7s13v-6
t:foo	m3t5
t:forc	r11t-7v6
t:forgotten	p5s-4
t:format	p-7q18r11s7t-10u-5v5
t:forward	e-4k20m-10o12p5q-5r16t-4u-4v-19
t:found	l9m32o-3p-11q15r-9s-3t-7u-4v-8
t:fragment	t17v-10
t:framework	p-7v17
t:freebsd	k8l-3m9p-5q14v-14
t:freez	m-6r17t15v-14
t:from	a-5d16h-5j4k25n-9o-8q22r-14t-3v-8
t:frontend	t-9u14
t:fs	q24t-4v-11
t:full	j12k9p-4q7r-5t-8v-6
t:fully	o-6p-7r30v-12
t:function	m4o-6p-4q-9r-4s18t-22u-7v43
t:functional	t-7v9
t:functionality	v7
t:futur	t11v-7
t:garbag	t13v-7
t:gb	k-4m-4o-3q-3t-14u11v24
t:gc	m13o-4q-7t18u-4v-8
t:gcc	m5q-5
t:gdb	m6q-3t-4v3
t:generat	k-4m6p18q-9r-14s3t7u-5v10
t:generation	q-3t-14u15v14
t:generic	m6
t:get	b9f6k14l8m-6n13o-10p-4q-8r-13s-3t-14u-7v23
t:git	e5k6l8o6p-7r-4t-8v7
t:github	e9n24o13p14q-13r-14s4t-6u-11v-11
t:give	m-5t9v3
t:given	o11v-12
t:glibc	m-4q15v-10
t:global	a8p-4r6s-8
t:go	d-3k11l4m-14n18o-4p-8r6s-4t-4v13
t:goe	p-4r9
t:googl	e8r-3t5v-6
t:gpu	m-10q-11t25u-4v11
t:graph	d9t-7u5v4
t:guard	m6
t:guid	n6v6
t:handl	h17i-12j5p-6q-6u-4v8
t:hang	j5l16r-8s-4
t:hard	r12
t:hardcod	s11t-6
t:has	d5f5h10m-5n5o5q-4r25s-3t-14u-6v-14
t:hash	r3v10
t:hashmap	t4v-4
t:have	m-3p-4r29u-4v-9
t:header	t12
t:heap	m16n-4t9v-14
t:height	m-4r6
t:hello	u23v-7
t:help	r-7t16u7v-9
t:helper	r6
t:here	u20v-10
t:hidden	r3
t:hide	r15t-12v9
t:highlight	m-6p4r26s-4v-14
t:hint	o-6p21r-4
t:history	k9l15m-9p-5r-15v12
t:hit	m-3v6
t:home	j13k-6o-3s5
t:hook	k-4m-4o-10p47r-7s-5u-5v4
t:host	j21m-4o9r-4t-4v-8
t:how	m-4q-7t20u-8v15
t:html	r11t-5v-5
t:http	d10j9k-4m-3o-4p9q6r-4t-14u-5v14
t:i686	m-6q13v-6
t:ice	m58n-6t-14v-26
t:icon	p13v-5
t:id	b7h9k6l-4m45o-3q-11r-4s-3v-31
t:ide	k11m-3o-6p19r-14
t:if	d5j-7k-12l-4m-12o13p-6q-14r7s7t34u7v-11
t:ignor	d8k-3m-7n-4o18q-8r-6t-6u-8v20
t:imag	h20m-10q-9r-8t9v18
t:immediately	m7p-5q-8r10v3
t:impl	m5
t:implement	k15m9q-4t-14u13v-12
t:implementation	l9m-3q-3v7
t:implicitly	t7v-5
t:import	b9d8j-3k-4m-8n-4p17q7r-11t-14u-5v17
t:improv	r-6t11
t:improvement	t7v-6
t:includ	k-5l7m-5o-4q-7r-9t-27u43v21
t:incompatibl	m8v-5
t:incomplet	h-5k17m-4v-4
t:inconsistent	v5
t:incorrect	m-7o-5q-5s4u-9v32
t:incorrectly	a8m17p5s-7v-14
t:indentation	t15v-13
t:index	k7l6p-7q-5r-3t13u-5
t:infer	d9t-17v16
t:inferenc	m-4q-5v11
t:infinit	a-6m-12s11v16
t:info	m-6q-5s8t-12u-4v26
t:information	p-3q-10r6s5t9
t:inheritanc	v3
t:init	m13q7v-18
t:initializ	a15j6r-4v-4
t:initializer	m-5q21t9v-15
t:inject	p4s-4
t:inlin	m3
t:inner	v4
t:input	i3k-9n-3o-4p-5q-7r27s8u-4
t:insert	t5
t:insid	m4
t:install	b4k-4l-4m-8p21q-5r-7s-3t-3u-11v35
t:installer	q19u-5v-5
t:instanc	m15q5r-15s-9v19
t:instead	k11l-8m-11o-7p-5q12r12s16t-29v16
t:instruction	m4p6q-4
t:int	h12m3t10v-23
t:integer	m16q-4v-7
t:integration	l7p12r-10
t:interactiv	t-5u6
t:interfac	t15v-6
t:intermittent	d6k-5m4p6t-7v10
t:internal	d6j4k8l15p-9r-14t17v-16
t:interpreter	v5
t:into	n-5q5s10t-7u-3v8
t:intrinsic	m4
t:invalid	h12k-12m11o44q-14r-12s-4t-10u-6
t:investigat	t6
t:invocation	t4
t:invok	l-5q-4s8v5
t:io	m-5t4v4
t:ios	q17v-16
t:ir	v4
t:isnt	i6q-6r9
t:issu	k7l6m5n-6o-10p-8q-10r31s3t-14u25v-14
t:item	a-4b9j7v8
t:iterator	t4v-4
t:itself	m40q-3t-7u-5v-13
t:java	t31v-20
t:javascript	k7m-3p13r-4v-9
t:js	v7
t:json	l-5o-4p22q5r-23s-3t28u-9v5
t:just	t-5u30v-14
t:keep	j18k-3o8t-11
t:kera	m-3v6
t:kernel	n41q-5v-25
t:key	f8k6m-5p-4q-3r-13s9t-7u-6v22
t:keyboard	r-16t18
t:keyword	q-4v12
t:kill	k11l21m-9p-6r-7v-3
t:know	p-6q-6u17
t:lack	f10o9p-7t-4
t:lang	p-3q9r8v-6
t:languag	o17q-7r-4t15v-15
t:larg	h19i-5k-6l-4m14q12r-6s-10t15u-6v-15
t:larger	r-9s11
t:last	a5m3p6t-6v3
t:latest	j4m-4o6p4q-13r16t-5u-4v10
t:launch	a15m13o-7p-3r-10v5
t:layer	m-7n26q-7t-5u-4v11
t:layout	d9r-14t5v13
t:ld	q-5v14
t:lead	m5
t:leak	m4n-4v10
t:leav	l-8q27v-7
t:left	k6r9t3v-6
t:length	m9v-4
t:let	t9v-9
t:level	t4
t:lib	q8t-4v6
t:libc	q3
t:library	k-9q-7v28
t:libstd	m-9q-3v14
t:libstdc	m-4q15v-10
t:libuv	q-4v4
t:lifetim	t-5v13
t:like	r-4t5u6
t:limit	a31b6h-4i7m-9o-6q-6r-6s-12t-8u-5v26
t:line	a-7i-5j7l-5m5p-7q-7r15s-4t3u-6v18
t:link	k18l-4m-5o15p-3q-24r-10t-5u-5v32
t:linker	k-3q7t12v-10
t:lint	t4u-3v4
t:linux	e-4k20p-4q20u-3v-18
t:list	k10m-6p-6q-4r5s-7t14v7
t:literal	o6q9t-8v6
t:llvm	m25q-12u-3
t:load	k5l-3m-14p18r-11t-9u4v21
t:local	j4k-5n-3o14q-5r-4t4v7
t:location	t-9u14
t:lock	k27m17r-24t18v-20
t:log	d-8j8o-7p-4q10r18s7v-17
t:logic	t-8u10
t:long	m9n6q-4r8v-12
t:longer	p4
t:lookup	j4
t:loop	a-6m13s12t-3
t:lose	k-11s12
t:loss	k12m-4p-7r-6s9u-3v5
t:lost	k18s6t-8
t:lto	m-12q11v5
t:mac	k31q16t-5u-6v-21
t:maco	j-4k11l11m-11p3v-7
t:macro	t12u-3v7
t:main	m4t-5v8
t:mak	l6
t:make	m10o4r4s-4t9u-6v-7
t:malform	t-7u16v-4
t:manag	g3
t:management	t7v-3
t:many	b8k14t-3u-4v-7
t:map	k9m-5p11q-5r-7t18u-3v-11
t:mark	m-9r-8t-9v35
t:markdown	o-9p-6r5s9t15u-11v10
t:mask	q-3v9
t:master	n-4q9v-4
t:match	l-4m8p-3q7r-10t14u-7
t:max	t6
t:mb	n6
t:mcp	e-6k-5l-6o8p13r8t-4u7v-6
t:md	m-3n9o3r-6s10v-8
t:mean	q12t7v-6
t:meet	m7
t:memory	j4m12n-11q-3t11v-5
t:mention	r4t13v-10
t:menu	r5t7v-6
t:merg	f8m-4n-6q9r4t11u-4v-5
t:messag	j5k-4m-23o-10p-7q-9r13s-4t17u4v26
t:meta	l-3t7
t:metadata	v3
t:method	m11o-3t-10u25v-12
t:mid	m8s-4
t:mingw	q7
t:minimum	r21t-10v-8
t:mismatch	q4
t:miss	k-3m-11q26r16s-6t10u-4v-14
t:mix	t-4v15
t:mobil	q5r-7t28v-15
t:mode	a-3k14l-6m9o-3p23q13r-17s21u-14v-23
t:model	c8d-5f5k11n-6o19p-12q-13r6s18t-11u-9v-7
t:modifi	k8v-5
t:modification	o-3s9
t:modul	k-4m4o-5p18r-7s9t-19u17v-5
t:more	l21m-4o-3p20q-7r-7u-7
t:most	i6r-5
t:mov	m4r3t-6v5
t:move	m3q12r10t-8u4v-9
t:much	n21s10t-6v-13
t:multi	j5k4m-4p-3r-3s-3u29v-21
t:multipl	i4k-12m10q-6r-18t-10u5v43
t:mut	t3
t:mutex	q9v-8
t:nam	m-10o-4p20t6
t:name	h19i-12k21m-4p-7q15s-6u-5v-8
t:namespac	q7v-6
t:nativ	m6p10v-9
t:navigation	r-10t16v-4
t:need	q5r5s7t27u-5v-20
t:nest	t-3v17
t:net	j5k-15m5n17o-4p-4q4r-4t37u-13v-13
t:network	d9j10k-8m16p-5r-3v-7
t:never	d6j6k-4l30n24o4p12q-7r-12t-17u-5v-19
t:new	h14m-5n46p-13q-5r19s-7t-40u-18v22
t:newlin	v3
t:newtyp	m4v-3
t:next	m7r6t5u-3v-11
t:nil	m6t-15v14
t:no	e6h-3k22l-6m-5n-3o14p20q6r-8u-7v-27
t:node	k-5m18p-5q-10r-4u-5v21
t:non	k-6m-7n-7p25q-8r-5v19
t:none	v8
t:not	a-20b-6c-5d-8e10f9h19i-15j-12k26m5n-14o5p47q13r6s-6t-50u-4v4
t:note	r16t20v-23
t:notification	r-9t-10v30
t:null	r-6t-10v21
t:number	k6p-5q-4t17v-3
t:numpy	q-7v12
t:object	a7j-4k-6m-10q23t-22u16v3
t:obsolet	t9
t:occur	q3
t:off	b13m-11o-8q-3r18t-14u-4v27
t:offset	b13t-3
t:old	l-6p-5q5r10t-4v9
t:once	q14t-3
t:one	b13m-11o10p-5q-8t4u-4v11
t:only	j12k15l-5m3o-6p-10q-11r11s5t-4u-7v3
t:open	d7e7k-4m10n5o-6p-14q15r12t-19
t:opencv	k-4m-12n16q25r6t-20u-4v7
t:operation	i3p-4q-4r-3s-4u26v-11
t:operator	m5t7v-6
t:ops	m14v-11
t:optimiz	q-10t4v9
t:optimization	m8q-5t3v-3
t:option	o-11q-6r7v15
t:opus	h-5k-4m-4r16s12t-6u-5v5
t:order	q-4v16
t:org	j4o-3q6t23u-5v-16
t:os	j-8k37l17q-4t7u-7v-28
t:other	p-7r5t-15u-3v36
t:out	e9m6n-3o-4p-5q-5r-7s-3t-12u24v13
t:output	j-3k-7l-4m-6o-6q-11r30s5t-6u-5v19
t:outsid	q-13s-5t7v18
t:over	m-3r4
t:overflow	m17q-7v5
t:overlap	q22r-4t-4v-8
t:overload	c9d-4m7
t:overrid	a-3o6
t:own	f10m-3
t:pack	v4
t:packag	k-4m3q-15r9t8u-6v17
t:pad	m-8v12
t:page	d25m-7p-5q-4r-7t-17u12v17
t:panel	m-3r11v-4
t:parallel	b5i9v4
t:param	m3
t:parameter	l8m-4o-8p-4q-6t33v-6
t:parent	m3r3
t:pars	m-8p-12r-5s12t11v14
t:parser	t31v-25
t:part	t-13u6v11
t:partial	s4
t:pass	e9m8o-12p-7r20t15u-3v-15
t:password	k-3o-4r-5s10t-9v25
t:past	p4r15v-5
t:patch	h4
t:path	e-4k37l6m-13o13p7q-5r-12s-5t-4u-7v-5
t:pattern	a7j-4l-4q-3s7
t:pc	m3u12v-5
t:per	n5p-4q13v-6
t:perf	u10v-5
t:performanc	m-5q-3t11u-3v15
t:permission	f4o8p-9q5r6s7u-3v-10
t:persist	h31l17m-11o14p-11q-3r-3s-11u-4v-17
t:persistent	t24v-6
t:phas	t-4u8
t:pin	r12t-4v-4
t:pipe	m4
t:pipelin	m7q-5u-11v16
t:plac	v3
t:placeholder	r24t-4u4v-9
t:plan	a15l-4m5o-9p-4r-6s24u-4v-8
t:platform	q42t-5v-24
t:play	k-4o-3r-4t53u-17v-3
t:pleas	c10d-5t11u4v-9
t:plugin	k-8m-13o-5p57q-11r-9t-3u-5v8
t:point	m6q12v-5
t:pointer	j-3m11t27u-6v-17
t:polymorphic	t4v-5
t:poor	k-5m13v-6
t:popup	s11v-4
t:port	e-4k16m-11n-5o11p3q-8r14t-7u-6v8
t:position	m8v-7
t:positiv	o6q-7r-3v20
t:possibl	t10
t:possibly	v3
t:post	i-13l5p4q-4s20
t:pre	k-4m-6o-5p11q-10r13s-5t10v5
t:precision	k8p-5v12
t:prematurely	v9
t:present	r8t-4
t:preserv	v4
t:pretty	v8
t:prevent	h16r-4v-7
t:preview	o-7p-3r-4t5u-9v29
t:previous	a4m3
t:print	o-8r-4t20u-5v6
t:printer	t-8v13
t:privat	e-7p7v10
t:problem	m-5q-4t-4v25
t:process	l27m-6o-4p-12q18r-7t15u-5v-15
t:processor	t-17u9v10
t:produc	m-7q-5r23t-6u11v-6
t:profil	e3o11t-8v5
t:program	p-4r-5t-5v28
t:progress	i5m-5
t:project	k20m-14o-5p11q17r-6s-8u-4v-5
t:prompt	e5h-5i6p-9q-4r14s-8t6u-4v6
t:proper	l-7s8
t:properly	j5
t:property	m5o10p10v-12
t:protocol	v4
t:provid	h11m-6u-3v10
t:provider	e9k14t-8
t:proxy	a7
t:push	j7p7q-3t-6u-3v13
t:py	k-4m-5q-14t-7u-3v41
t:python	k-5m20p-5q6u-6v6
t:quality	s9v4
t:query	d7
t:question	p10r14t-30u-4v21
t:queu	m5
t:quick	k-8r18t-5
t:quit	l22m12p-10r-9v-7
t:quot	m-3s13v-3
t:race	k-3m10o6q14t-5v-9
t:randomly	q-7r17s-6v3
t:rang	v10
t:re	t5
t:reach	j3t-3v10
t:react	h-4k-7l-5m17n-3o-9p43q-9r-12s-5t-13u5v20
t:read	e6h14k15p5q-5s6t-6u-5v-18
t:readonly	k10p-3
t:reason	l-3t13v-6
t:receiv	p11t-15v11
t:receiver	t22v-20
t:recent	i6q-6r13
t:recogniz	k14m-5p11r-6v-6
t:reconsider	t7v-6
t:record	q-4s4u8
t:recursiv	m12t-12v4
t:red	r4v-3
t:redirect	o-3r6t7u-4
t:reduc	d8q-4t-19u21v5
t:redundant	s4
t:ref	t-5u-3v12
t:refactor	s10t-15u9
t:referenc	o-3q-16s4t12v9
t:reflect	i6r-4
t:regardless	o-5p5
t:regex	v5
t:region	j14m3o-3
t:register	m-4q13r-4v15
t:regression	k-3m-10p15r-3s12v3
t:reject	k-5l8q-3r-6s8t-11u14
t:releas	a5p16q22r-4t15u-3v-38
t:remain	i5m-4p4r-4
t:remot	j10m-7p12v-5
t:remov	m11p-5q-4t11v13
t:renam	k23q-5v-7
t:render	m-8p-9r29t-4v5
t:repeat	k-3l16m-4q-7s5t-5v5
t:replac	p-3u7
t:repo	j4o-5q15s4t-5u-5
t:report	d8m-4n-9o-4r-7t9u25v-12
t:repository	k14q-4r-3u8v-7
t:represent	m11q-4v-3
t:request	b7d4h19k-5l21p-4q-9r-6s8t-40u8v8
t:requir	i9j5k-5l-3o11p-5r9s-7t-10u11v-8
t:requirement	q5
t:reset	p-6r5v9
t:resiz	r8
t:resolution	j4o-4q-4r-5u23v-12
t:resolv	m3
t:resourc	p4
t:respect	r-4s9
t:respons	m8t-5v5
t:restor	t6
t:result	a3h5i3j-4k21l-6m-8o-7p3q-7r14t-6u-6
t:resum	k19l-6p-9q-8r36s-14u-3v-3
t:retriev	j12k-4o-3p-5r-12t23v-5
t:return	a11b5h4j-4k12l-5m-8o-5q-5r-7u-4v10
t:revert	r-6t6
t:review	p4q-4t-7u13
t:rewind	h15v-9
t:rewrit	m15s4t9v-18
t:rfc	q-3t-12v20
t:rid	t4
t:right	m4t4
t:rng	m7q-6
t:root	m4
t:round	a-4j8q-5t-17u-3v33
t:row	b10r25t-12u20v-23
t:rpath	q7t-4
t:rpc	t9u-3v6
t:rs	t5v5
t:rt	m-9v10
t:rule	k-3m-5o10p10u-4
t:run	h-4j-7k-10l-8m15n-6o-7p-4q9r-6s-5t15u-12v38
t:runner	o4
t:runtim	j-5k-4m46n17q-14r-4t11u-14v-23
t:rust	q-5r-3t12v4
t:rustc	k-9m5q-4v15
t:rustdoc	t11v-8
t:rustpkg	v5
t:rvalu	m6v-3
t:same	a5j4m3q-4t-3u-3v8
t:sandbox	o14s-4t-5v9
t:sav	k11p-4t-8u-5v15
t:save	k8s-3t-12u-5v24
t:say	a31e8m-3t-5v-5
t:scalar	q-8v13
t:schema	l8o-6q-5r-12s9u-4v15
t:scop	m-5p7q6s-4t17v-18
t:script	l5q6v-5
t:scroll	m5r-6t6
t:sdk	q10t6v-3
t:search	d6i4j12k-4o-4p-10s-5t-6u-3v15
t:second	e8k-5l9m29n-4o-4p-8q12t-14u-5v-5
t:section	o5
t:security	k20o5q9s-4t-12u13v-24
t:see	t-5u5v12
t:seem	r30t-16
t:segfault	q-8v9
t:segmentation	m-12q11
t:select	k-3o-5p-3r23s8t-6v-5
t:selection	m-6o-4p5r17
t:self	m15q-4t-4
t:semantic	t-14v16
t:send	l3m5
t:separat	s11t-9
t:separator	r20t-11
t:serializ	m6
t:server	d5m4o8p13r5s-9t-10v-3
t:servic	d8k-4l13m-4q15t-6v-11
t:session	h-4j7k16l-11m-6p-5q-9r9s-9t19u-10v10
t:set	k-7l-5m-11n-4o38p4q-5r12s-4t6u-7v-8
t:several	r3v10
t:shadow	t-9v14
t:shap	v4
t:shar	i9k-8q3s-3t-3u10
t:shell	k-7l38o19p-5r-8s-7t-7u-3v-12
t:shift	r5v-5
t:shortcut	r-9t10
t:should	k-8l-3m-6n-5o-7p-5q5r7s6t49u-17
t:shouldnt	v11
t:show	h-4k-9m-5o-9p16q-8r9s-4t24u-8v12
t:side	r12v-4
t:sign	e9k-3o16p-5r-4t-5v-5
t:signal	u10v-6
t:signatur	t-4v10
t:sigsegv	m4
t:silently	k-7l-6m5p16t-7u-4v13
t:similar	o-3p-3v11
t:simpl	m-3n18q3v-13
t:sinc	a5k6m-3o8r4s8t-4u-4v-18
t:singl	r12
t:site	m-6n7p-8q-4r-6v28
t:size	m3q-4r-17s9t21u-6v8
t:skill	p13r-5
t:skip	t-8v15
t:slash	k5l-4o9r10t-4v-3
t:slic	m7t34u-4v-27
t:slow	m6
t:slower	n41t-4v-30
t:small	q-3r20t-6
t:smart	m-5s13v-3
t:snippet	r12v-6
t:so	k-5q13u3
t:solution	q4
t:some	k8m-6o-7p13q17t-6v-6
t:someth	p-6q-6u17
t:sometim	j-8l10r20t-5v-9
t:sourc	k-4m-5p14v5
t:spac	k7o-4q12r7t-8u-4
t:span	v5
t:spawn	p10s-5t-4v4
t:specifi	q4r9v-5
t:specific	a7n4r-5s-8t-15u-5v27
t:split	n24u-10v-10
t:spurious	v9
t:sqlit	q8t-4
t:src	q17t-4u-8v6
t:ssh	j9k5m-9o14p10q-5r-12u-5
t:stabl	q14
t:stack	m17n24u-12v-18
t:standalon	m13p-5q7r-3v-8
t:standard	m6
t:start	k-6l17m3q-17r-9s-6t5u13v6
t:startup	k-3o18p10r-4t-5v-10
t:stat	s-6t9u-3v16
t:static	m-4q-3t-9u9v13
t:statically	q-3v4
t:status	a-3d32i5m-6r7s-4t-4v-15
t:std	q14t9u-3v-9
t:stdin	l11m-8
t:stdout	l-4p4
t:still	o19p-7q11r-6t-6
t:stop	a-3b9j10k-3m16o-4p14q-10s-6t-11u-4v5
t:stor	m19p-5q-6r-5u40v-24
t:storag	q11
t:str	v4
t:strang	m-4r25t-4v-11
t:string	k-4m11o-3t-5u-7v19
t:struct	m6t-10v11
t:structur	u7
t:stub	m-8t-5v17
t:styl	r15t-14u15v-10
t:sub	i-4p-7q17r4s7u-5v-4
t:subagent	k-6o5p12s-8
t:subsequent	i-5m6q4
t:successfully	m-4q-4r-3v21
t:such	j4k-8m-8q8v7
t:summary	i6k4r-5
t:super	m-4v5
t:support	h19l4m-12o-3q-10r14t17u-9v-13
t:sure	t-4v5
t:switch	t3
t:symbol	m-9o-3p-8q-7r60t-12u-5v-5
t:symlink	k15o5q-3r-4v-5
t:sync	b9j8k-4m-13o18p-4u-4v6
t:syntax	m-4o11t27v-20
t:sys	p3
t:syscall	k16q-6r-4t5u-3
t:system	k16l8m3p-6r-9s30t-6u-4v-26
t:tab	k-3n9p-10r29u-5v-6
t:tabl	m11r9v-9
t:tag	k8t-6u-4v7
t:take	l21p-6r-6t-3
t:target	o6q24t-5v-17
t:task	f9k-5l9m-5n-5o-13q-3r-9s-6t16u-5v20
t:tcp	j5
t:templat	m3
t:tensorflow	k-6p-5q22r-4t-15u-10v37
t:terminal	e4j-3k10m-6o-6p-8r36u-4v-14
t:terminat	m-5p7r13v-6
t:test	j-4k-10l-4m-7n-7p-7q10r-3s14t15u20
t:text	k-10r21s6t-9u-4v10
t:tf	k-4m-15q-6r-4t14v31
t:tflit	q-4t-3v12
t:than	n40r-4s10t-10v-18
t:their	f9k29q-6r-10u-3
t:them	l5r11v-4
t:ther	m-7o25p4q-6r-8t4u-4v4
t:thing	v11
t:think	o7
t:thread	p6r4
t:through	t5
t:throw	d6
t:time	e8l19m-3n5o-6q-3r-16s9t-11v9
t:timeout	e8j-4m-9t4v19
t:titl	a3r6
t:tls	n20q-3v-10
t:toggl	r6
t:token	a4h-6i7k-7m-5q-5t18u-5v7
t:too	a4b6h17k5l14m-8o-4p-6q-11s-10t-15u19
t:tool	a-4h9i-12k24l44m-25p19q-11s-11t-10u-6v-8
t:top	p-4r6v5
t:trac	q-3r39t-19u-5
t:track	i9k-12q-14r-3s9t21u13v-12
t:trail	m-3o11t-5
t:trait	t-3v13
t:tran	v5
t:tree	m-3r-5t10v9
t:trigger	i3k-3n-3p29q-5r4u18v-27
t:true	k-4p7
t:truncat	k17m-4r-4t-7v9
t:try	c10d-5e9m-7p-5q5r-4s10t-3v-7
t:tupl	v6
t:turn	m-7o-6t-4v26
t:twic	a4k-3m-4o-5q20r-7t-16u-6v30
t:two	a29e7k7p-4q-7r-4t-19u-5v15
t:typ	r10t-4
t:type	d7e7h8k-6m4o-7p-5q13r-4t9u-7
t:typecheck	v5
t:typechecker	v5
t:typeerror	m27v-17
t:ubuntu	m19p-18q17r-6v-7
t:ui	p-5s7v11
t:unabl	j10k15o-4q12u-4v-22
t:unclear	t6v-5
t:undefin	f8m8o-4p12q-9t-7u-3v5
t:under	p27r-12u-4
t:unexpect	m17q-4v-7
t:unexpectedly	i9p12q-3r6s-3v-10
t:unicod	t5
t:uniqu	m4
t:unit	m-10q5s16t4v-10
t:unknown	o5p-6r11
t:unnecessarily	r8t-7
t:unnecessary	m-3q-3t32v-19
t:unreachabl	t17v-15
t:unresponsiv	j-5m15r3v-5
t:unsaf	e-3j-3k-3o-5p-4s15t11u-14v16
t:unsign	m11q-3v-4
t:unstabl	p-5v9
t:unsupport	m13
t:unus	d9t11u-4v-6
t:unwind	v6
t:up	e7k-7l4m19p-6q-11r-24s11t13u5
t:updat	i5k-6l16m10n-3o-7p-12q-5r26s9t-7u-16
t:upgrad	l-6q15r16t-18u15v-10
t:upload	d25h18r-5t-6v-16
t:ur	a4
t:url	m-4o-8q-5u12v12
t:usag	a12g6i-4k-4m-5p-4q5r7s-6t-7u-5v12
t:use	k-20l-4n5o-6p4q15r-8s-6t24u-8v17
t:used	d9k7p16r-4s-4t-4v-8
t:user	f8l13o-12p-4r-21s13t26u3v-16
t:using	e7h8j10k-14l-6m15n-4o-5p9q-10s-9t-15u-11v35
t:utf	k6m6r-5v-6
t:ux	t3
t:v1	k7s-3
t:v2	a15k8r4s-7v-7
t:valgrind	t4
t:valid	k14r-3v-5
t:validation	s9t-32u12v19
t:valu	e7f7h12k-4m4n-4o24p-9q-7r-8t-22u-9v21
t:variabl	h13k-4m-10q-5r-3v20
t:variant	p4r-5v4
t:vec	m4t5v-4
t:vector	m3t5
t:verify	s16v-14
t:version	f15j-6n-4p18q24r-16s-8t16u-11v-17
t:very	j8
t:via	l-3p13s-5t15u-4v-11
t:view	r39t5u-3v-28
t:vim	p21r-11t4v-6
t:virtual	m-3q-4t-3v13
t:visual	q3r3t-15u19
t:vs	j3k-5l-5m-5o13p-12q14r-7s7t13u-4v-7
t:vscod	h-7k8l18m-9o10p33q-3r-13s-11u-6v-16
t:vulnerabl	v-3
t:wait	l9m-10q14
t:wallet	k-10m-3r-12t-13u-6v61
t:want	t12u-5
t:warn	k-6m-12p-3q22r-5u-10v21
t:way	m-4o5p-3t12
t:web	i4j17k-4o11p-12q-4s-4
t:websit	p-5q16t8u-4v-8
t:weight	d9t12v-6
t:what	q12v-4
t:when	a-10d-4e-4f5h12i-7k-5l-17m44n-6o-7p-4q-15r11s13t13u-14v5
t:which	j-7l11t4
t:whil	k12m-13p10q10r-8t-13v9
t:why	n18t-6
t:width	r8t-7
t:wiki	t-10v12
t:will	q13r-9t10u-5v-3
t:window	a-5j4k38m-6n-4o3p3q39r-32s-8t-5u15v-32
t:within	j12k5m-3p4v-3
t:without	a5m4o-5q-7r-4s7t16u-5v-5
t:wont	k-7p-6v27
t:word	v4
t:work	a-3e-3f14h-6i4k-26l-10m-22o24p20q-16r-3t-15u26v23
t:workaround	o7r-4
t:worker	t-5v11
t:workspac	k-5m-15p42r-10s-5v4
t:world	k20t-7v-7
t:wrap	v7
t:wrapper	l15r-13v-3
t:writ	q-7r-7t10u-3v8
t:wrong	b8e-5j-4k15m-7p-11q4s-3t-16u29
t:x86	q4
t:x86_64	m-15q25v-9
t:zero	m-3t13v-5
w:?	a-3b-5c-3f-6h-5i-4j-5k-7m-6n9o-15p28q12r-9s-14t23u-4v14
w:ab	m10
w:abandon	t-3v7
w:abi	m-4q3
w:ability	k-4o-5p16u-3v7
w:able	a5h15j10m-13o-10p26q-18r-20s-8t10v16
w:abort	b8m21n-3q-5v-10
w:about	b-5h-4j4l-6n-6o4r-7s5t10u26v-12
w:abov	k-11m-5o-7p-8q20r20s-6t-8u6v8
w:absent	t8v-6
w:ac	t3
w:accept	k7m-5o-5p-4r12u-7v6
w:acceptabl	m-4v5
w:acceptanc	t-5u8
w:access	j6q-5s-5v4
w:accessibility	p-3r9t6
w:accessibl	f7p-4r5
w:accidental	v4
w:accidentally	q6s5t3v-7
w:accord	a22f6m-4o-4p4q-10s-4u-7
w:account	a7f10h-3m-3o-4p-8q-3s-6t-12u34v-4
w:accumulat	t3
w:accuracy	q-4s4t3v5
w:achiev	v3
w:acknowledg	s8t-4
w:across	k8l7m-8q-4u11v-6
w:act	r-7t4v6
w:action	f6m-8o-5q-7s6t14u14v-7
w:activ	l-4m-10n9p3r9s6t-17u11v-6
w:activat	p4t-3
w:activation	j3p4
w:actual	k-5l4o-6p9q5r10s10t-4u3v-22
w:actually	h5k-6l9r-7s9u-4v10
w:ad	h8j-4k10m9p4q6s-12t-23u5
w:add	a-4e-6j6k-12m5n-4p-6q-9r-32s17t22u30v7
w:addition	t7v-3
w:additional	m8n4r3s-3u5v-6
w:additionally	a3
w:addr	t-6v7
w:address	k13p-4q-6t-11v17
w:adjust	r-4t5
w:admit	s15t-6v-5
w:admittedly	t4v-4
w:advanc	t-5v8
w:advertis	l5p-7r7v3
w:afaict	m5v-5
w:affect	i-6m-9n-4r8s9t-21u8v14
w:after	a16b10c-3d-6f-5g-4h14i-5j8k3l12m-7o-6p-16q8r15t-23u-18v8
w:again	c10d-5e9h5k-11l4o-3p-12q-4r18t-11v13
w:against	a3n9s-4u11v-18
w:agent	i7k-7l-4m-4o-4s4t4u17v-4
w:aggressiv	s5
w:ago	r4s11v-8
w:ai	a4h-5j-3m11o-7p-6q5s17t-8u23v-23
w:air	j6m-5q7v-3
w:al	m12r4v-6
w:algorithm	t10v-6
w:alia	o10
w:alias	m-9v10
w:align	r8s9v-12
w:alignment	m4r-4v4
w:aliv	j10v-4
w:all	a-6d-4e3k16m-18p17q-11r-3s-10t-9u14v17
w:allocat	m3t14v-12
w:allocation	t8v-5
w:allow	h-3k-7l-5m-6o6p-4s9t18u-8
w:along	l5o-5r5t4v-4
w:alongsid	r4s12t-11
w:alpha	v3
w:already	k-3l6m13n-4p-3q4r5t5u-5v-6
w:also	h-4k-7m-6q4t11u-12v21
w:alt	r10v4
w:alter	m8s3v-4
w:alternativ	h8s7t-4
w:although	d6f6k13n7t-9u-4v-4
w:alway	e4h8j-3k3l-5m-9o23p-7q-3s3t-7u-10v9
w:amaz	t-10u13
w:amazon	m-4v14
w:ambiguity	t9v-7
w:amd	n9v-6
w:amd64	j4k5l5m7n4o-3p-4q-7r-6t-13u-9v23
w:amount	h6m-5q5t-5u25v-7
w:amp	k8m-3t-8u-3v11
w:analysis	q-4u9
w:analyz	t5
w:anchor	k17v-10
w:android	j-5m-9q4r5t13
w:annotation	m-8t19u3v-9
w:annoy	k7m-3p6t-5
w:anonymous	v3
w:another	e4j5k8m7o-4p-10q9r6v-12
w:ansi	r25v-13
w:answer	b8h14k-4o-8q-6r7s11t-4u-5v-4
w:ant	q-4s6t6
w:anthropic	d5j8l-8m7q4s-8t-6v3
w:any	a-5e-3j4k-13l-8m-4o9p6q-10r11s12t-9u5v9
w:anybody	m-3q7u14v-11
w:anymor	h4i-3m-4p5t-4v11
w:anyon	k10t-3
w:anyth	a-5i-4k-4m-6o-4p-4q-4r6s4u8v15
w:anyway	s4
w:anywher	u4
w:apach	j3k9q-6t7
w:apart	u-3v12
w:api	b4d11h11j7k-4m-9o-4p4q-3r-4s8u15v-34
w:apis	q4
w:app	e5k-6m15n16p32q-18r-15s-3t4v-17
w:apparently	m4
w:appdata	l4
w:appear	a6b-4j-3k-3l-4q6r37s-4t-4u-6v-12
w:append	q7t-10u15v-6
w:appl	k-4m7v5
w:appli	o5r4t-3v-3
w:applicabl	t4
w:application	j5m7n-3o-3r-3s6u12v-12
w:apply	q13s3t12u10v-24
w:appreciat	q14v-9
w:approach	a8r-6u10v-5
w:appropriately	j4p-3
w:approv	m-4o-4s6v6
w:approval	o9s6t-6u4
w:apr	t5
w:ar	t4v4
w:arbitrary	j4p-3t4
w:architectur	m5o4p-6q3t-5u8
w:architectural	t4
w:archiv	t-3u5v4
w:area	u3
w:arent	o11r8v-6
w:arg	m-6v9
w:argument	k-6m4o-4p-3q-5t8u-6v21
w:argv	o7
w:aris	t3v-3
w:arm	q7t10u-3v-6
w:arm64	k3m-8q22t-15v8
w:around	j-5k-3m6s5t11u-3v-7
w:arr	m-8v10
w:array	q-6r-9u-3v27
w:arriv	p19q-4t-6u5v5
w:arrow	t9v-4
w:articl	v4
w:artifact	h8q8v-8
w:ascii	r3v3
w:ask	g8h10j7k-15m-7n-4p-12q-7r-11s46u-5v-9
w:asm	v4
w:assembler	q5v-4
w:assembly	u6
w:assert	m4t4
w:assertion	v5
w:asset	l10o-4q-5r15t-4u9v-12
w:assign	t23v-17
w:assignability	t-4v4
w:assignabl	v6
w:assignment	m-5v9
w:assistant	k-6s7v7
w:assum	o-3r-3s4v13
w:assumption	s4
w:ast	l10p-3r-3t4
w:async	h-3
w:asynchronous	v4
w:atomic	t8v-5
w:attach	h7m8n4q10r-7t6v-13
w:attachment	k13m3o-3q5r16t-4u-5v-15
w:attack	n12t-4v-5
w:attempt	b-4e-3h4l-5o7p-10q-11s5t12u-7v16
w:attention	v5
w:attribut	q-5t4u-4v15
w:au	n6t-5v9
w:audit	u10v-7
w:aug	m3
w:authentication	e4o4p4v-3
w:author	j-5l6m5o5r-7t-7v20
w:authorization	o4p4t-3
w:auto	i5n4o4p9r-4u-7
w:automat	t3
w:automatic	r-5t11u6v-9
w:automatically	a7o9r3
w:aux	l5
w:availabl	a3k-5m-4o6p17r-3s-6t-7u5
w:avoid	t8v3
w:avx	q5
w:await	r-4v8
w:awar	v5
w:awareness	t5v-3
w:away	r5t3
w:awesom	r-6t9
w:aws	e4j6
w:azur	h10o5q8t-5v-10
w:b1	t-5v9
w:babel	p-5u9
w:back	e4h6k-6m-9o-7p3r14s-5t11u-8v4
w:backend	d3m-9o6p-5q-6r-4t-18u18v25
w:background	k-6l17m-8o-6q-5s-4t-7v14
w:backtrac	m6
w:backup	k4l6m-5p4v-4
w:backward	t3
w:bad	j-3k5l7q-5t-6
w:bail	v3
w:balanc	v3
w:ban	b8t-4
w:bar	k6o-4p-4q-11r15u-6v14
w:bare	t9v-11
w:bas	h4m4o6q-3s-4t9u3v-16
w:base	o5p-4q4
w:bash	a-6j-8l32m-7o14p-5q12r-13s16t-7u-3v-18
w:bashrc	o3
w:basic	l4n8r5v-12
w:basically	q8v-4
w:bat	m14q6u-6v-5
w:batch	t14v-3
w:bb	m5
w:bd	l5m-4t7v-6
w:becaus	a3k-4m5o-10p11r8u15v-9
w:becom	m6r3s-6t-10v19
w:been	e-4f5i-7j5k17m-9n13o-6q-14r10t-7v9
w:befor	a4h-3j3m-4o-10q-15r5s12t-6u6v13
w:begin	l7o3r-6s7t-5v4
w:beginner	v5
w:behav	n10p3t7v-12
w:behavior	k9l4m-9o-7q-5r-10s14t-4u-10v25
w:behaviour	i-5s10t12v-8
w:behind	d3j10q-3r7t-11u9
w:being	a-3i4j14o-5p-5q-6r-12s6t-10u32
w:believ	o11q6u-5
w:belong	u9v-3
w:below	a6k-15m-5o-5p-6q10r26s-6t-20u11v9
w:benchmark	n7
w:benefit	m-3u11v-4
w:best	m4o-4r-7u10v3
w:bet	u6v-4
w:beta	m-4p4t11v-9
w:better	m20o6p-5q-4t5u-6v-8
w:between	m5o-8p5q-4r4t8v10
w:big	i-3m3
w:bigint	k5
w:bill	a5
w:bin	k12l7m-5q9r-5s-3t4v-10
w:binary	j-6k9o11q7r-7t8u-3v-8
w:bind	q-5t6v5
w:bit	k3m8q-13r-7s-3t3v15
w:bitcoin	k5l3m-21n5o5p-8q7r-18s-4t6u-14v53
w:bitcoind	l9n9q-9t-5
w:black	r5v4
w:blank	e6m-4p-4r14t-3
w:blob	n14o8p-8r-5u-7v4
w:block	j10p-8q-14r4s-10t14u5
w:blockchain	v15
w:blog	t4u-6v10
w:blow	n9v-6
w:blue	r7v-4
w:board	v5
w:body	d5j6m-10u6
w:boilerplat	m6
w:bom	q7
w:bool	t-6v14
w:boolean	t6
w:bootstrap	q19v-10
w:border	r7t-9u7v-3
w:borrow	m5
w:bot	a7t3
w:both	e-3m5o7p11q-6r-5s3t-8u4v4
w:bottom	r-7t8u-4v7
w:bound	m3t5
w:boundary	t-5v12
w:box	a6k-4n-5o-5p-3q-8r22t9u-8
w:br	p12t6v-10
w:bracket	p12r-5v-5
w:branch	q8r8t6u-8v8
w:break	m-9n-4o17p4t-8v5
w:breakag	s3
w:breakpoint	m3o-5p16v-4
w:bridg	m14v-3
w:briefly	k6m-4
w:bring	o4
w:broadcast	t9v-5
w:brok	p7q6v-6
w:broken	k5o-5q-7r25t-10u-5v3
w:brought	o4
w:brow	r-5v8
w:browser	m5o10q-6r5t-12u9v3
w:bsd	v5
w:btw	k4
w:budget	u3
w:buf	v5
w:buffer	k5n3p-5r6t7v-10
w:bug	b-9c-4e-12f-3g-4h15j3k3m11o8q-31r12t-37u22v22
w:bugfix	t-5v8
w:build	k-8m5p-8q74r-11s-5t-4u-9v-14
w:builder	k8n-4q-3t17v-10
w:built	p-10q-3r-5t7u-5v28
w:builtin	v6
w:bulk	u9v-7
w:bump	t9
w:bunch	v5
w:bundl	k-4l6t-5v6
w:burden	t4
w:burn	a4
w:but	a-10b-5c-3d-6e-3f-7g-4i-11k6l8m-18n-9o10p37q-4r13s-3t20u-33v20
w:button	k6m4o-4p13q-10r-12t7u5v4
w:bypass	o3
w:byte	j5k11m18p-6t-10u-10v10
w:bz2	q3v-4
w:ca	j6v3
w:cach	h6k8o-3q-3r-7t-7u11v3
w:calculat	v12
w:calculation	r-4u7
w:call	a-3d4e-4k-10l5m-3o-9p22q-10r-7s14t-4v11
w:callback	t-4v9
w:caller	k5m5t-8
w:can	f-3h-6k-15l4m13n-7o-6q11r-10s-11t43u-14v5
w:canary	p3
w:cancel	t10v-6
w:cannot	d3f5h-8m-5n-4o6p15q16r12s-12v-22
w:cant	e-3h-4k-6n-4p-7r4s-4t-12u-5v51
w:cap	t13v-9
w:capability	k5s4v-3
w:captur	k-3t4u4v6
w:card	a27j3t-14
w:careful	t-5v11
w:caret	r6t-3
w:cargo	t8v-5
w:carry	r4
w:cascad	m-8p8
w:case	j-4k4o-4p-6q-7r5t20u-5v10
w:cast	m-3q-6t27u-3v-7
w:casual	s5
w:cat	t9v-6
w:catch	i4m-5r-3u4
w:categoriz	t-7u9
w:category	t-12u20v-4
w:caus	a-4h-3j-6k6l10m10o-3q9r-8s13t-21u10v-4
w:caveat	m3
w:cc	a9k-4m14n-4o-8s-6t23u-5v-10
w:cd	k-10l7m-5r-8s6v16
w:cell	k4m3p-4q-3r12u-4
w:central	j3
w:certain	k8q5v-7
w:certainly	j7p-4
w:certificat	l7p-4t5v8
w:cfg	o4
w:cgo	q-10t-5v25
w:chain	j6v5
w:chan	t10v-5
w:chanc	t-3v5
w:chang	a4f-4h-6i-5j6k-5l-7m5n-11p-9q-5s37t19u-16
w:changelog	q10v4
w:channel	e4j4m-7p16q-5r-5t10
w:chapter	a6j-6k11v-6
w:character	d5k12m-4p-4r8t-17u15
w:chat	k6m-18o5q-4r25s3v-10
w:chatgpt	v7
w:cheap	u7
w:cheat	s19v-12
w:check	a13j-7k-4l9m-7n4o-8p20q7r-10s-4t-12u6v4
w:checkbox	m-3v7
w:checker	m-5t-5v17
w:checklist	m-8q10r-5t7u-6v20
w:checkout	n10s4t-3u-5
w:checkpoint	l6m-4
w:checksum	q6
w:child	l7
w:children	l5t5v-8
w:chines	d6k7m-5o7v-6
w:choic	m7o-7r14v-6
w:choos	j3p11r4v-4
w:chos	r5
w:chosen	p6
w:chrom	k-3m-8o-5p21q-8r21t-15u15v-5
w:chromium	m-3o5v5
w:chunk	m7q-4
w:ci	e4m3t-10u-3v16
w:circumstanc	k11t-4v-4
w:city	m-4t-11u40v-13
w:clang	k-3m-4q15t6v-7
w:clarification	s4v-3
w:clarify	j7s3
w:class	m5n3q-8r-5t-10v21
w:classic	r3
w:claud	a4b-8d-4e-3h13j6k8l3m-11n-6o17p11q-7r19s72t-13u-12v-86
w:clean	r-4s5u4
w:cleanly	k4m-7p6
w:cleanup	u11v-6
w:clear	m-4p6r7s-7t8u7v-7
w:clearly	k8t3v-9
w:cli	h-7m19o10r-7u-5v-9
w:click	h-4j-6k-10l-4m-16o7p-14q14r11s-6t17u-4v27
w:client	b-3h10j14k-5l7m9n4o-4p4q-8t29u-9v-37
w:clipboard	m-3v9
w:clock	v4
w:clon	k-12l6p3s6t-8v7
w:clos	d3e5f5h7j29k-6l-4n21o-5q-4r-13s-4t-13u-13v-5
w:closur	m7
w:cloud	f7j6o-4q-3r7v-5
w:clue	p6r-5
w:cmak	q37t-4v-21
w:cmd	m4o-6p-6r-7t24u-10v13
w:cmp	t11v-10
w:cn	o7
w:cod	e6p-4s6t10u-4v-4
w:code	b-10c-4h-4j5l-8m9n-6o5p-5r17s24t-14
w:codebas	s7
w:codec	k-7m5q-3v8
w:codesandbox	m-7r-7t-9v32
w:codespac	t-6u19
w:collaps	p5t3v-6
w:colleagu	j3
w:collect	m-4v3
w:collect_lto_wrapper	q-4v5
w:collection	t8v-6
w:colon	k16v-10
w:color	m-4p10q-6r31t-18v-3
w:column	t-4u-3v17
w:com	a-7b-5c-4d-8g-3h-11i-3k14l-8n13o-10q30r5s-21t38v-17
w:combin	r-3v4
w:combination	j-3l5t3
w:come	k-3m-5n3q-3r4t4u-6v19
w:comfortabl	t4
w:comma	v4
w:command	a-4b-5j-8k3l14m-13n-4o14r13t18u-23
w:comment	k-6m6n4o15p-7q-6t15u-8v-3
w:commit	k8m-4n-5o7q-22r9s6t19u23v-24
w:common	k9m-3p-6q5t8v-7
w:commonly	t3
w:communicat	n10t-7u5v-4
w:communication	k7t3u3v-4
w:community	t-6u13v-4
w:compact	i17m-4p4v-8
w:compaction	h14m-3v-4
w:compar	n7q3u11v-17
w:compatibility	k6q6
w:compatibl	m-6q-5u9v10
w:compil	k-12m5n-3o-5p-4q34r-6t11u-11v7
w:compilation	m-4q17
w:compiler	k-6m-7n-4o-5p-5q15r-5t10u11v10
w:complain	s10t-6v9
w:complet	e-3l14p6q-3t-7u7v-3
w:completely	j4o-3p10r5s-4
w:completeness	t7v-4
w:completion	l5u5v-5
w:complex	r6t12v-9
w:complianc	o5p-4
w:component	m11p6q-4t5u-6v9
w:compress	t3
w:compression	t4
w:comput	a7m-4r-6t11
w:computer	k5
w:con	m4
w:concatenat	k6
w:concatenation	v4
w:concept	v4
w:concern	t4
w:concis	n10t-4v-4
w:conclud	j-3l5
w:concret	v4
w:concurrency	t-3v4
w:concurrent	m-3q4t-3u3
w:condition	p4t-5v6
w:conditional	t6v-6
w:conf	o14t-4v-5
w:config	m-9o7q10v-7
w:configur	a6k-4l-7m-4o21p14r-6s-4u-4v-4
w:configurabl	t8v-4
w:configuration	e3h-3j5k-8o13q4r-5t-6u9
w:confirm	a5k-3l4q5r-3t-5u9v-11
w:confirmation	t6
w:conflict	o-4s6u5
w:confus	k-6m-6o3s6v11
w:confusion	l4r-5u3v7
w:connect	j7n9o5p22r-7v-21
w:connection	d4e-5j9n6o-3p16q-11r-10t15u-7v-9
w:consider	r-5t-15v25
w:consist	v4
w:consistency	n8r-3t-6u10v-7
w:consistent	r-4t7u8v-13
w:consistently	s3u6v-5
w:consol	m-13o11p34q-9r9t-13v-9
w:consolidat	p3
w:const	n4t-7v11
w:constant	p-3q4r-3s5t13v-7
w:constantly	s4
w:construct	v5
w:constructor	m15v-8
w:consum	l3m-6n7r7s4t6v-9
w:consumer	t-4v10
w:contain	f6j-4k3l-3m-5p4s-9v19
w:container	m7r-6t6u-3v3
w:content	a-5f7j6l-4m-4o-5q-4r-7u14v-7
w:context	a-4h4i14j7k-11l-7m-6o-11p8r-12s5t3u5v14
w:continu	h5i7l10o-3p3r-11t5u-4
w:continuation	h6s-3
w:contrast	r9s3v-5
w:contrib	q8t3v-8
w:contribut	o-6p15q-4r-6t9
w:contriv	r-5v8
w:control	m-5r4t-14u16v8
w:controller	p4t10v-12
w:convenient	t6
w:convention	t4
w:conversation	h20m-11o-5p7q-5s24t-10v-10
w:conversion	t-6v12
w:convert	q-5s7t4v4
w:coordinat	m6r4t-4v-5
w:copi	t-7u10v8
w:copy	k-5q-4s-3t18u4
w:copyright	q-4v8
w:core	a-3k15m-5n20p-7r-16t7u-15v18
w:corner	t-6v12
w:correct	k-4m-4o-9q-5r21s10u-7v8
w:correction	r7v-4
w:correctly	k10l-4m-7o5p12r-5s7t-11u-5v8
w:correlat	p6
w:correspond	v6
w:corrupt	k5r-3
w:corruption	m4
w:cost	p-3r5t4
w:could	a5e4j3k-6m4p-10q7t17u-7
w:couldnt	m-4r4t7v3
w:count	a-3h5k-5m-4o-4p-5q-4s-5t-15u15v29
w:counter	p-3r4t6v-5
w:coupl	m-5r6
w:cover	r17t-6
w:coverag	t-8u12
w:cp	v4
w:cpp	m14n-4o5p-7q-4r-10t4u-11v24
w:cpu	n27q-7r-7t-5v6
w:crash	l-4m11u-3v10
w:crat	m5q-4t-7u-3v18
w:creat	h-4k14l-4m-14n-4p13q-21s9u4v12
w:creation	m4t8v-8
w:credential	p4t9v-6
w:credit	a5
w:criteria	t-5u8
w:critical	r-4s5t5v-4
w:cross	q16t10u-3v-11
w:cruft	u8v-4
w:crypto	n6r-6t3v10
w:cs	u9v-3
w:css	m14o5p-3r-8u-4v3
w:ctor	v5
w:ctrl	h5k-3p4r10t-4v-3
w:cuda	m-4n16t3u-4
w:cudnn	t11v-5
w:curious	r4
w:curl	j4l6s3
w:current	j-4k5l-8m-5n-3o-7p-8q4t44u5v-14
w:currently	h10k-3m-6n-6o-4p-13q12r-5s-7t21u-4v12
w:curry	t-3u7
w:cursor	m11o-3q-4r-7t16
w:custom	m-20o-4p7q16r-12s-9t28u-9v17
w:customer	m-6u41v-19
w:cut	s6t-4v11
w:cv	k-10p-3q-5t-5v37
w:cv2	m-13q-7r-4t-7u-5v47
w:cwd	k7
w:cxx	m4
w:dan	t-3v12
w:dangerous	m-4s4v4
w:dark	r14t-5
w:dart	p-3q-3u9
w:darwin	l7q4r-8t-6u-7v18
w:dashboard	o5t-8u8
w:data	j-4l-4m-4o-5p-3q-14u17v30
w:databas	j-3k25m-5q-4u26v-26
w:dataset	v10
w:datatyp	v4
w:date	f7l3m-6p-3t10v-7
w:david	n7v-6
w:day	a23l4m4o-7p-4q8r-6s3v-10
w:de	a7k-4n5o7p16r-6s8t-11u-5
w:dead	t7
w:deadlock	m8
w:deal	j3v4
w:debian	j-3m15
w:debug	j-4l-7m-3n-6q-4t30u-4v8
w:debugger	m6
w:debuginfo	m-4q-4t4v7
w:dec	u8
w:december	a7h6k-3r-5u5
w:decid	s15v-5
w:decimal	h7t-8v10
w:decision	r6u4v-4
w:declar	m-3v12
w:decod	m5
w:decoder	t18v-10
w:decoration	r12v-5
w:decorator	m-4v9
w:decreas	u11v-5
w:decrement	t-4u5
w:deduplication	k4
w:def	v4
w:default	j4k-10m-7n-3o41p4q18r6s-5t12u-16v-34
w:defensiv	j-3l5
w:defin	k-5o4p5s-5t22v-15
w:definitely	o-3p10
w:definition	t7v-6
w:degradation	v5
w:delay	b7t-4v14
w:delegat	j-4q8v4
w:delet	l-4p-4s14t-7u20v-6
w:deletion	s4u5
w:delimiter	r6v4
w:demo	m-4t-7v12
w:demonstrat	r-5v9
w:deni	f6k4t-4
w:deny	o5
w:dep	m6n7o5p-3v-8
w:depend	q4r-6t15u-4
w:dependency	p-6q-7r-4t-8v28
w:deploy	f7h11t-5v-3
w:deployment	o7
w:deprecat	u6v3
w:depth	n10q-3v-4
w:dereferenc	m4
w:deriv	v3
w:desc	j4
w:describ	m-5t14
w:description	l11m-6o-4p13q-6r-7s3t-7u19v-7
w:descriptiv	k8v-4
w:descriptor	k-6m-3r-4t-6v24
w:design	t10v-7
w:designat	t6v-4
w:desir	u3
w:desktop	e7k6m11q-4r-11s-5t-4
w:despit	k10m-4o8p-6q-7s11t-4u3
w:destination	k8t14v-18
w:destructor	m12v-6
w:detail	f6k5m-11p-4q3s-4u34v-11
w:detect	k3m11r-11u-5v5
w:detection	m-4n10q7t8v-17
w:determin	r4t12u3v-11
w:dev	e4l5n-4q13u-4
w:devel	j5l7n7u11v-20
w:develop	t7v-5
w:developer	m-15p49r-5s6v-23
w:devic	k22m-10o8p-4q7r-6u-5v-4
w:devtool	h-3k-6l-5m40p-29r9s-4t-6u-8v26
w:diagnos	u6
w:diagnostic	v4
w:dialog	t6v-5
w:did	j3n3o-5p5q-4r9s6t-8
w:didnt	a5o-4q-5r-11s13t-11v25
w:die	r13t-7v9
w:diff	t6v-5
w:differ	r9t-7v6
w:differenc	m-3o4s5
w:different	k-11o6p-7q-11r14s-6t-7v28
w:differently	p3v-3
w:difficult	r4u6
w:dim	o-4p-3r36v-15
w:dimension	v3
w:dir	k13m-3t-6v10
w:direct	m3
w:direction	t16v-6
w:directly	l-4m-5p5r4s11t-10u12v-7
w:directory	k22l-4m-5o6p-6q-12s6t3u-9v11
w:disabl	e5m-17n-3o28p15r-5s-5t4u-6
w:disallow	t6v-4
w:disambiguation	u3
w:disappear	m11q-3r15s-3v-13
w:discard	j7t-6v3
w:disconnect	n12t-7
w:discover	k6
w:discovery	p4s-3
w:discuss	q7t6v-7
w:discussion	r-6s5t11v-4
w:disk	j-3k22q5r-5u-3
w:dispatch	m4r-4
w:display	a7b-4h7k-6l-3o-4p18q-9r25s-11t8v-20
w:disruptiv	r4
w:dist	q28r-4t-7u-4
w:distinct	k3o4
w:distinguish	v4
w:distribut	t-4v9
w:distribution	q5
w:div	t4
w:divid	q-4t-5v21
w:django	m16v-3
w:dll	u5
w:dnn	m-5q7t-7v14
w:dns	j4
w:do	a-6e-3h-6j13k-14l-6m3n-11o-13p11q-8r-8s27t35u-11
w:doabl	t3
w:doc	h8j8k-8l-6m-9n4p-3q16r-3s-9t14u21v-22
w:docker	m17u-3v-5
w:document	k6m-4o5p5q-5s3t-3u10v-16
w:documentation	f6j4l-5m4p4q-4r-12s6t19v-7
w:doe	a-6d-4f4h15j9k5l9m-25n11o18p6q-17r6s-8t-6u-8
w:does_	p6
w:doesn	v4
w:doesnt	b-5h-5i-4j-3k8n-5o-11p-19q10r33s-6t26u-7
w:doing	a-5p-4r-4s25t-9u9
w:dom	p-4r-5v14
w:domain	j13k-4p-3q-3t5u11v-10
w:done	h4q-3r-4s4t6v-5
w:dont	a5h-3i-5j-4k-9l-4m5n3o-8p-5q14r3s-11t18u9
w:dot	v6
w:doubl	h8k-5l4n8r4s-4v-12
w:down	b15m9p-4r14u-7v-11
w:downgrad	m4q10
w:download	j12k-5l-5m-9n-3o-4p4q48r-8s-5t-3v-10
w:downstream	t-5u7
w:draft	p7q-8t14v-5
w:drift	u3
w:driv	k19m-3o-3p-5q-3t-4u4
w:driver	k-4q-4t-5v29
w:drop	f8n13r9s7t-8u8v-22
w:dropdown	j4
w:dtor	v5
w:due	j7k8o-6p-3q7r-6t9v-8
w:dummy	v3
w:dump	t-5v4
w:dup	k-3v6
w:duplicat	h31i-11k-10l-4m-6p-7q-6r-8s-8t-7u16v25
w:dur	b4i-4m12o9p-6r11s8t-16u12v-22
w:duration	l5m-4
w:dwarf	o-5p16
w:dynamic	k-4q4v6
w:e2	r4
w:each	k-10l18m5n-3o13p-13q-10r-5t-18u12v24
w:eager	s4
w:earlier	a7
w:early	n9r-3
w:easier	t4
w:easily	t5v-4
w:easy	t5
w:eat	a4
w:echo	l12r5t-8v-4
w:edge	d7h5t4u5v-11
w:edit	f6h5k11n7p-5q-4r-5t5u-8v-12
w:editor	f6k4p-10r34t-4u-5v-16
w:effect	k-4o10r-4v3
w:effectiv	j10
w:efficiency	k3
w:efficient	s4
w:effort	t4
w:either	b-4h-5k10n4o9p-6q-6t-9u8v-7
w:electron	m12o4p-5r-6
w:element	n9o-3p-5q-4r-13t22u-4v12
w:eliminat	q-4s4v8
w:else	m3v4
w:elsewher	k-3t6
w:em	t51u-13v-14
w:emac	r9
w:email	o4p-4t-8u6v8
w:emb	t-4v11
w:embed	s4
w:emit	v4
w:emoji	d5k9m-4q-6r22t-4v-12
w:empty	a-5j-4k5l-4m8o-5p11q-10r30v-22
w:emulator	k-3q-7r5t12
w:en	m-5p4q-5t-9u-3v20
w:enabl	f5j-7k-7o6p16q11r-6s-6t14u-8v-10
w:encod	r-3s7t12
w:encounter	m10t4v-5
w:encourag	h8v-4
w:end	d20h10j-5k6l12m4n-4r-9s-5t3u-5v-22
w:endl	v5
w:endless	a-5m-7s8v13
w:endpoint	d5h10l-3t-9u9
w:enforc	r-5s10t-3u4
w:enforcement	u6
w:engin	a7m12r-5
w:engineer	t6v-3
w:english	r4
w:enough	k3
w:ensur	m-5n8t-7u10v7
w:enter	j6k-6l-3o-3q-5r14t17u4v-17
w:enterpris	f6
w:entir	j-4l3p-4s6t-4v11
w:entirely	n10r5t-6u3v-5
w:entry	k-3m10r-6v15
w:enum	m11
w:env	e4k-8m4o9q11s-4u-5v-8
w:environment	f7j7k5l9n8o8p-12q9r-17s8t-5u6v-30
w:eof	k4v-6
w:equal	t-12v21
w:equivalent	v3
w:er	v-3
w:err	k-4r-4t8v5
w:errno	m8q-3v-5
w:erroneously	t-3v9
w:error	a-6b-10c-5d12e-8h26i-16j-3k25l-4m31n-12o-14p14q30r-36s-12t-12u3
w:es	a6e7m9o5q-5r-4t-8v4
w:esc	h8s-4
w:escap	r25t-5v-6
w:eslint	m-4p4v11
w:especially	t5u-4
w:essential	s4
w:essentially	l7o-5
w:est	m-4p19t-7
w:establish	t5v-4
w:etc	m-15o4q-4r3s3t13v11
w:eu	d20m-6p10r-5t47u-15v-28
w:eval	u8v-4
w:evaluat	m14q-3
w:even	h15j-8k-8m12n4o8p-6q-24r-6u-16v29
w:event	m10o-5p15q-5r14t-6v-11
w:eventually	m3
w:ever	k10l4v-8
w:every	b4d23e4k-10m-10n5o4p-5r-16t-5u-8v23
w:everyon	m4
w:everyth	o18r5s4t-6v-8
w:evidenc	p4r-3v3
w:exa	o-3v10
w:exact	v5
w:exactly	e4k8m4p5v-12
w:exampl	a5e3f8h-3i-4k-18m17n-3o-5p-17q-23r25u-7v31
w:exce	h5i6m4r5s-6v-5
w:excel	t-3u10v-3
w:except	v4
w:exception	m7q8r4t-4v-9
w:excerpt	v4
w:excessiv	i6v-3
w:exchang	n4t-3v11
w:exclud	o5p10r-4u-3
w:exclusiv	t-6v8
w:exe	k-4m10o10u6v-14
w:exec	j-5l20v-7
w:execut	k-9l12o12r-10s15v-8
w:executabl	k-5l5t-10v15
w:execution	k-4m6s10t-7v3
w:exercis	t7v-4
w:exhaust	n3
w:exist	b-4j-3k10l-4m-19n6o3r16s14t-17u27v-22
w:existent	m4s3t12v-14
w:exit	a5k21m4n-4o-10p-3q10r-9s9t-6u-6v-6
w:expand	j-5k-5m-21q16r5t13u-4v11
w:expansion	o4t3
w:expect	a-5b6d-3e7f-4m6n-8o9p-12q-7r23s-11t-17v15
w:experienc	m3p-4s6
w:experiment	k4l7m-6q-7r-7t-5u30v-7
w:experimental	q-5r3v8
w:expir	a23t-5u7v-17
w:explain	r-7t33u-3v-18
w:explanation	t-4v13
w:explicit	m7t-5u6v-7
w:explicitly	o6p-6r-5s8t3u8v-6
w:explor	k-6o-4s11v7
w:exploration	s5
w:explorer	p6
w:export	l8m10o-4p-3q11r-14t-4u-7v23
w:expos	r-3s10t7v-6
w:expression	v4
w:expressiv	t6v-5
w:extend	o6r-7s5
w:extension	a-3e4f-4h-7m-23n-7o7p54q-6r6s-4t-10u9v-8
w:extent	t12v-10
w:extention	p20v-14
w:extern	m3
w:external	k15m-4n11q15t-4u-4v-20
w:extra	k-3r7t6u4
w:extract	q10r-3s8v-4
w:extremely	u4
w:f1	r7
w:f2	r6
w:f7b	q9v-5
w:fac	p3
w:face	p7t-4
w:facebook	m5o11p4r-3v-10
w:fact	k-3o4r7t-4
w:factor	e5t6v-5
w:fail	e7f5i7k8l8m-6n-5o-17p12q22r-31t-20u4v22
w:failur	l4m20o-4q18r-3t-3u-8v-18
w:fall	m3p5v3
w:fallback	u5
w:fals	o8q-6r-9s-5t-11u-4v35
w:faq	t6v-4
w:far	a4t5v-5
w:fast	a3k-3m-3t-13u9v23
w:faster	n4t8v-4
w:fatal	b8e4m3v-13
w:fault	q3s4v-4
w:fd	k-5l7v8
w:featur	a3m-13n-4o10p-9r-20s11t74u8v-49
w:february	t-5v13
w:feed	i-3m5
w:feedback	r-7s10t-5u38v-21
w:feel	r4s5
w:fetch	j10k-4p-4q-3r4t-5u17v-9
w:few	o-6q6r7
w:fewer	b5
w:ffmpeg	o-4t4
w:fi	j4v9
w:field	h6k-5m-9o5q-6r8s-6t-18u4v35
w:figur	m6t-5v6
w:fil	k3n7u14v-16
w:file	a-6b-4c-4d-6e-4f-7h-5j-7k66l13m-14o-6p3q-12r-12t-8u10v6
w:filenam	v16
w:filesystem	k24t-5v-10
w:fill	m-6q5t-7u14v-5
w:filter	g4m-5r7s-4t-15u21
w:final	l4o-7p-3q-5r6t-6v20
w:find	e-3h5k-10l-4p-11q20s4t-5u-9v25
w:fine	b4d10e4f8k9m12o-7p-4t-11u-5v-8
w:finish	k-4l17t3
w:fire	n11t-3
w:firefox	p5
w:first	k15m4o-3p-7q-14r8s11t-20u-7v20
w:fit	m4
w:fix	a-4h4k6l-6m-3o-11q29r-5s11t-54u9v40
w:fixm	r-4t19u-3
w:flag	d6g7p-4q-4r-7t9u-5v5
w:flaky	q-3v8
w:flat	n5t-8u9v-4
w:flexibl	s5
w:float	v9
w:float16	m-3v14
w:float32	v11
w:float64	v4
w:flood	m-8p8
w:flow	e-3k10q-6r-7t-8u30v-13
w:flush	k18v-9
w:flutter	p-3q-3u8
w:fmt	v12
w:fn	m5
w:fno	q-4v7
w:focus	m-5r6t7u8v-11
w:folder	k5m-6p6s-5t6
w:folk	t4v-3
w:follow	h8k15l3n-4o4p-6q11r-16t-6u-8v9
w:foo	k-6m-5q-11r-8t14u-4v28
w:foot	p3
w:footer	u7
w:footprint	t3
w:forbidden	f14v-4
w:forc	q-6u11
w:foreground	m-3q-3v7
w:forever	m6
w:forget	m6s6v-5
w:form	e5g6u8v-10
w:format	o-5p-6q7r7t12v-6
w:formatter	k9m3t-5
w:former	t4v-4
w:formerly	u5
w:forum	m-7q-5v22
w:forward	k10m-5o8q-4r16v-16
w:found	m26n-3o-6p-20q16s11u-5v-15
w:four	t11v-9
w:fp	v7
w:fpic	v4
w:fr	o-4r6
w:fragil	t-3u6
w:fragment	t8v6
w:fram	k-6q-5t6v12
w:framework	q-3r-4v8
w:fre	m4
w:free	l6n6t-3u9v-11
w:freebsd	k3m4q10v-5
w:freez	r9t10v-9
w:french	s-4t-3v27
w:frequent	p4
w:frequently	m15n9t-5v-8
w:fresh	a6m-9p11v-5
w:friday	a7p4r-4
w:friend	t5
w:from	b5c-5d7g-4h-8j-6k9l-12m-6n27p-7q21r-6s-7t-24u-8v20
w:front	s3v8
w:frontend	s4t-5u10
w:frontmatter	o6
w:frozen	m4
w:frustrat	m5
w:fs	q19t4v-16
w:full	h3j6k9m-7o-5p-5q8r-5s-3t-7u14v-5
w:fully	p-7r29v-9
w:func	k-5m-7t7v13
w:function	k-3n4o-8p-8r-13s8t7v23
w:functional	r5v3
w:functionality	o6r-5u11
w:functionally	u4
w:fund	a4o10s-4
w:further	n12t-6
w:fuse	v4
w:futur	q-3t13v-3
w:fuzz	m-9q5t7v7
w:fuzzer	m-7q7
w:game	s16
w:gap	j6o-3r-4u16v-8
w:garbag	t9v-3
w:gather	t7v-4
w:gave	s7
w:gb	k-6n40o-5p-3q5r-9t-16u4v5
w:gc	m21n-4o-5q-7u-6v11
w:gcc	m6q18u-4v-8
w:gccgo	q-11t-11u11v29
w:gdb	m6v4
w:gear	m-3o-3r4v7
w:gen	v7
w:general	t4
w:generat	h4k-5m-11n-3o-6p9q5r-10s5t-38u36v22
w:generation	m-4t-5u8v7
w:generator	m5q-4
w:generic	m6o5p-3t8v-9
w:get	a-3b5d-4f10i-5k25m23n8p9q-22r-22s-6t8u-15v-8
w:gh	m-4o-4s9v5
w:gif	t7v-4
w:gist	m12q5t-5u8v-16
w:git	e4k-4l9m-5o4p-7q-7s6u-5v10
w:github	a-6b-4d-5f-5h-9j-5m-6n16o-4p8r27s-11t12u-14v18
w:gitlab	p7
w:giv	m-4q11
w:give	i-4j8k-3m-10n-3p-5q-16s6t-7u-6v54
w:given	f6k6o18q-3r-5t6u-4v-18
w:gl	t-7v10
w:glanc	t-4v4
w:glibc	q8v-10
w:glob	o5t-8u8
w:global	a4k9m-4s-5v-3
w:globally	p4
w:gnu	m5
w:go	d-4f-3h-4j10k4l14m-10n16o-15p-8q-17s-10t-5u34v10
w:go1	j-5k7m-3n6p-4q22r-6t-20u-13v27
w:goe	i-3k-3m5t-3v10
w:going	q-4s5v7
w:golang	j7k-4l-3n4o-4p-6q-15r-6t42
w:gone	n4r6v-3
w:good	m-5o-3p-6q9t30u-5
w:googl	a6e5k5m-5p17q-6r8s3t-14u16v-21
w:googleapis	q20v-5
w:got	a5l-3m-9n-3o-3p-12q4s6t-4u-4v29
w:goto	v3
w:gpu	m-6n10q8t13u-4v-12
w:grab	n3
w:grad	t-6v14
w:graph	d7k8m-7n10r-6v4
w:great	m-5o-5r-4t6u28v-11
w:greatly	q5
w:green	d21t-14u7v-11
w:grep	k13l5r-3v-5
w:group	t-4v9
w:grow	r-4t12
w:gt	m-6r-3t5u-5v18
w:guard	m4
w:guess	p-4v11
w:gui	k-4m-4p8r-11t-6v27
w:guid	m-4q6v6
w:guidanc	b-4j9k-4p-5r4t-6u9v-3
w:gz	q7
w:h2	r6t-6v11
w:had	i4o5p-6q8r-4s4t-5u3
w:haiku	a3r4s-4
w:half	m-3r32t-7v-8
w:han	l10p-3r-4
w:hand	l6m-6r10v-7
w:handl	e-4h13i-8k5o-3q-11s-3t-17u23v7
w:handler	b-4r7v6
w:handshak	l7n7v-8
w:hang	j6l8m5p-3r-5
w:happen	m12n21o-6p-5r22u-11v-22
w:happend	i4m3
w:happy	j4
w:hard	m-4q-5r6s5t9v-4
w:hardcod	s6
w:harder	r-3t5
w:hardwar	v5
w:harness	t8v-7
w:has	a-4b-5c-3d5e-6f13g-3i-6k19l-3m-19n8q-30r6s19t-12v17
w:hash	k-3q3r5t6
w:hashmap	t3
w:hav	r-6t14u-5v7
w:have	a3c-4d-5h7k-9m-13o-19p14q10r17s13t-11u-21v13
w:havent	m9
w:hd	k13r3v-7
w:he	j-3k8q5s7t-4
w:header	m-3q9r4t6v-9
w:heap	m9t6v-9
w:hear	t8v-4
w:height	r-3s6v5
w:held	t4
w:hello	o-4q18t-5u12v-3
w:help	h6i-4k-4l-4m13n-4p-4q6s-8t-5u22v-11
w:helper	n6r4s11t-5u5v-13
w:helpful	b-4m8r6v-6
w:her	m4o12t-7u10v-11
w:here	k9l-8m9n-4o6p-16q12t-41u42v5
w:hey	m14r-3v-6
w:hi	j3n8u8v-6
w:hidden	r28t-4v-15
w:hide	m13r8t-6v-5
w:hierarchy	t7v-5
w:high	r7t7u-5
w:higher	u8v-7
w:highlight	m-6p13r12u-3v-10
w:highly	t6
w:hint	o-3p10
w:historical	t-5v9
w:history	h4l8m-7p-7q-3r12s-4v5
w:hit	b-6p-5r16s-4
w:hoc	u3
w:hold	t-7u11
w:hole	t8v-10
w:home	j7m10v-7
w:homebrew	q7
w:hook	k-4m-8o-8p31s-4v12
w:hop	t4v-3
w:host	j13m-4o16p6r-7t-4v-5
w:hot	m-4n23u-5v-6
w:hour	b23c8d-5m3n5q-3r-7s7t-9u-4v-7
w:hover	o-3p10r7t6v-11
w:how	h3i-7k-5l-4n4o-9p6q5r12s8t6u-4
w:how_to_contribute	q11r-3t7u-5v6
w:however	k-10m-15n-6p5r-13s7t12v29
w:html	m7n5o-5q10v-8
w:html5	m6
w:http	a-10c-5d10g-4h-13i-3j-14k-10m-13n7o-9p-9q40s-23t50u6
w:huge	h8v-3
w:hundr	l5m-7p6
w:hygien	v6
w:hypothesis	t4u4v-4
w:i686	m-3q8
w:ice	m44t-10v-21
w:icon	k-4l8m4p18q-5r-18s4t-13u4v16
w:id	b4f6h5j-4k4l-4m24n-3o-7p-9q-12r-9t-12u15v7
w:ide	k4m-6p19r-11
w:idea	m7p12q-4r-6t4v-6
w:ideally	i-5r-3s9t3v4
w:idempotent	t-4u5
w:identical	t-7v9
w:identifi	m3v-4
w:identifier	r4t13v-11
w:identify	t-3v8
w:identity	e7v-3
w:idle	j4m7v-5
w:ids	s6t6v-9
w:ie	m-4v3
w:if	a-7b-5f-5h4j-4k7l-8o5p-7q-36r-13s13t30u8v28
w:ifi	t10v-10
w:ignor	d6j-3k-4m-5o25q-5r-8s16u-5v-10
w:iirc	m4
w:ill	t5v6
w:im	k8l4m12n-6r3s-5t10u-15v-7
w:imag	h10j8k-8l4m-7o-3q-12r-5s-3t44u-7v-12
w:imagin	t3
w:img	n8t-8v10
w:immediat	h5p-3r4v-4
w:immediately	m3q-4r4s6t-4
w:impact	m-8o-3p7r-3t12u8v-13
w:impl	m5
w:implement	k8m4p-3q-5t-21v23
w:implementation	j7k-3l4m-5p-6q-4r-3s6t-4u14
w:implicit	m4
w:implicitly	t4
w:import	b7d5k-7m-6n-4p8r-9t-15u-5v42
w:important	l4r4
w:importantly	r6
w:impossibl	r20t4v-12
w:impression	j7v-4
w:improv	r-4t5v5
w:improvement	s9t-6u8v-6
w:inaccessibl	t4
w:inaccurat	t8v-7
w:incident	v4
w:includ	f6i-3k-10m-13n6o-7p-5q-5t-28u50v22
w:incom	v10
w:incompatibility	k4
w:incompatibl	m10t-4v-7
w:incomplet	k9
w:inconsistency	u4
w:inconsistent	t-4u7
w:incorporat	t-4v5
w:incorrect	l4m-10o-6q-4s3t12u-6v19
w:incorrectly	m17q5r6s4t-5v-21
w:increas	r3
w:increment	k-6m17q-3v-5
w:incremental	v6
w:incur	r4
w:inde	t6
w:indefinitely	l5p6v-5
w:indent	p13r-6t-5v11
w:indentation	t10v-9
w:independent	a3u4v-4
w:independently	u5v-3
w:index	k7l6t6u-4
w:indicat	s3t3
w:indicator	o9r-4
w:individually	t-4v7
w:inefficient	t3
w:infer	d8t-15v12
w:inferenc	m-5n9q-7t12
w:infinit	a-5m-6s8t-4v14
w:info	l5m-5n-6o14p-4q-17r-12t-11u19v30
w:information	b-4k-5m4q17r7s4t11v-32
w:infrastructur	m5
w:inherit	v7
w:init	o14q4v-9
w:init__	m-13v18
w:initial	m-4p9q-8t11u7v-9
w:initializ	a6l7m-3q-6r-3t-4v11
w:initialization	a8l4m-5
w:initializer	m-5q17v-8
w:inject	t-5v4
w:injury	t-6u8
w:inlin	r5t-5v5
w:inner	v9
w:input	a9k-7o-8p-5q4r-6u-8v23
w:ins	u6v-4
w:insert	t6
w:insid	k-3m5o-4p14q-8r-6s-4t-5v17
w:insider	j3k11m-3o-4p-4
w:insist	s9v-3
w:install	a-4f-3h-6j-3k-12o10p62q9r-12s-8t-17u6v-15
w:installation	b4k7l-6p17q-14r-10t7u-6v9
w:installer	q9u6
w:instanc	j-4k22m10q5r-15s-7t10u-3v-6
w:instantly	a6l4m-5q11v-10
w:instead	b7h-5i-7l-3m5o-8r4s21t-33u14v13
w:instruct	s7
w:instruction	p5s7t-10u5
w:instrumentation	m14v-8
w:insufficient	m6
w:int	h7m-11q-4s4u-3v18
w:integer	h7m7q-4
w:integrat	s5t-8u8
w:integration	p13r-7t-8u11v-7
w:intel	t-5v7
w:intellij	p13t8v-9
w:intend	r4
w:intention	t6
w:intentional	r4
w:interact	p3
w:interactiv	p-4r11s4t13v-17
w:interest	e4m-6o-3p-3r-9t7v13
w:interfac	o-6t20u-4v8
w:interleav	u5
w:intermediat	t6
w:intermittent	d5k-3p3t-7v10
w:intern	f6
w:internal	d13k6l8o-4p-7r-10t21u3v-25
w:internally	t4
w:internet	u-3v11
w:interpreter	v4
w:interrupt	o9s4t-3
w:interval	n7v-6
w:into	e-3h-3k-13l-4m4n-6q9s10t6v9
w:introduc	k7p4
w:intuition	t-5v5
w:intuitiv	t7v-5
w:invalid	e7h8k-9l-4m5o32q-8r-6s-5t-10
w:invariably	p-3s3
w:invent	s11v-5
w:investigat	m-4o11r13v-9
w:invocation	t4u8v-8
w:invok	b-4i-8k-4l-3q-4r9s11
w:involv	t8
w:io	k-3m-12q-4r-5t-6u-6v49
w:ios	n20q9r-11t16v-17
w:ip	t7v-6
w:ipv6	q3t15u-4v-6
w:ir	v3
w:irc	t10v-7
w:irrelevant	p4
w:isnt	b-4k-4l-3m3q-5r13s4t9u-6v-5
w:isolat	u5v-4
w:isolation	k7
w:isomorphic	t-6v5
w:issu	a-11b-5c-3d-6e-6f-7g-4h-3j-12k-11l-10m-4p6q20r6s15t8u51v-22
w:issuecomment	m-4q3r9t-3u8v-7
w:itd	t4
w:item	a-4b7e3j6o-3p-4r4u13v-14
w:iter	t4
w:iterat	t-4v8
w:iteration	t4
w:itself	a6b8e6j-4m12o-5q-5r-4t-10u-9v15
w:ive	j-3l6m12o-4p-5q-12r-7s-3t28u-8v-3
w:jammy	m-4q6
w:jan	k8r3t-5v-5
w:jar	q-4t6
w:java	p-3s6t23v-24
w:javascript	k3p5v-4
w:jenkin	m9p10v-12
w:jetbrain	p4
w:job	b16l10p6q-11r-6t-5u7v-8
w:join	a5v4
w:js	h-5k4m13o18p-13q-8r-15s-4t-9u-4v32
w:json	h-4i-7k4m-11o10p27r-16t7u-10v16
w:jsonl	k12m-5s-3
w:jsx	d6m4t-4
w:jump	r12t4v-10
w:jun	j7m16t-5v-9
w:june	r5
w:jupyter	m20p-4u-5
w:just	a-4f-3h17i-6k-7m28o-4p-4r-14s29t5u17v-43
w:kb	m4r-4v6
w:keep	f7h4j10k-7m21n6p-6q-6r-6t-12u8v-5
w:kept	q6
w:kera	k7m-8t7u-3v9
w:kernel	n18o4p-4q4v-17
w:key	f11m-9p-5q-5s7t-6u6v9
w:keybind	r-4t9
w:keyboard	r-13t13
w:keyword	t-3v10
w:kill	l26m4n21p-5q-6r-15v-10
w:kind	k-7v12
w:know	k4m-6n7o-8p12q13t13u14v-43
w:knowledg	t4
w:known	s4v3
w:la	e5k-3m4o-3p16q33r-5t-14u-5v-7
w:label	m5t-5
w:lack	f7p-8r4s4t20v-19
w:lambda	t-4u4
w:lang	e4m6p-5q4r5t4v-8
w:languag	l8m-6o8p6q-13r-6t24v-10
w:laptop	k-3n11t-3v5
w:larg	h17l-3m11p-4q5r-10s-8t16v-10
w:larger	r-7s6t5
w:last	a25j-6m-12n-4p21r11s-6t6u-7v-15
w:late	v11
w:latency	t5
w:later	c9d-5p3t-4v8
w:latest	e-3j9k14m-12n6o5q-14r14t-7u7v-7
w:latter	t3
w:launch	a10k-5o4r-7u-3
w:layer	n14r-4t-4v4
w:layout	d7r-4v10
w:ld	v7
w:lead	k-10q4s4t27u-4v-13
w:leak	j-3k10l7n-6v4
w:learn	m3t11v-7
w:least	n10p-3r27t-10u-7v-10
w:leav	l-6m-6o-4q20
w:led	u3
w:left	a6h4k13m-6r14s-4t3u-4v-14
w:legacy	q7v4
w:legal	u7
w:len	k-6t11
w:length	j6k-3m16q-4t-4v-3
w:less	q7s4
w:let	i-6p5q-4s13t7u-5v-4
w:letter	k6l7m-3p-3r5t-8v9
w:level	e3r-5u8
w:lexer	t-4v10
w:lhs	t-6v5
w:li	v4
w:lib	h-4m18q6t-6u8v-9
w:libc	q6
w:libexec	q-4v5
w:library	k-7l-4p10r-6t10u-7v4
w:libstd	m-3v9
w:libstdc	q8v-6
w:libuv	q-4v5
w:lie	m4
w:lifecycl	r3t-6v6
w:lifetim	m-3t-3v12
w:light	q-4r17t-7v9
w:lik	t5v-3
w:like	f5h-4j-5k-21m-10n-6o3p-8q-13r-7s5t56u8v6
w:likely	t-4v11
w:limit	a29i5m-3o-6p-4q-5r-6s-12t7u-5v10
w:limitation	k8t3
w:line	a-8i-4j4n-3o-7p-11q-11r51s-10t-17u10v20
w:link	h-4k4l-4m19n4o11p-7q-23r6s-3t-27u9v26
w:linkag	v4
w:linker	q6t7
w:lint	t3u-4v8
w:linter	d6m4t-7
w:linux	k8l8m-6n4p-7r13s-6t-7u-7v10
w:list	a-4k10m-28n-5p4s-4t3u10v26
w:listen	o11s4t18v-25
w:listener	n7t3v-9
w:lite	q-11v16
w:literal	q4r4t-7u-4v15
w:littl	r-3t5
w:live	m7t-6v13
w:liveness	v-3
w:llm	j-3l4s5t-3
w:llvm	m20q-9u-4v3
w:load	d3l-5m-8n5p13q-3s-5t-6u4v10
w:loader	m-8q6t-4v12
w:loan	t3
w:local	h-3k-6l3m10o14p-6q-13r-8s-10u-7v41
w:localhost	e4r6t6u10v-15
w:locally	m4q16v-10
w:locat	k4m-4
w:location	k6r-3t-7u27v-15
w:lock	k26m11p-5r-18t14v-18
w:log	d-9h-4j6l-8m4n-3o-7p16q13s-4u7
w:logger	t4
w:logic	k-4m9p9q-3r-3s13t-16u12v-11
w:login	e25o9p-7q-4r-5s-4t-4u-4v7
w:long	h-3i6m6q-4r11v-11
w:longer	e-4m10o-3p5r7s-3u-4v-6
w:look	j-5k-9l-3m-4n-6o-7p-9q-5r20s-6t5v43
w:lookup	j4v-5
w:loop	a-5j-4k-8l6m3q-4r-4s7u-5v21
w:los	t3
w:lose	k-7r6s5t3
w:loss	k5m-3p-6r-5s7u-4v18
w:lost	i3k22l4r-5s5t-7v-9
w:lot	j3p-3q6r-6s4u-3v5
w:love	r-6t8
w:low	m-5r14s-4t-5u3
w:lower	r6t-6v14
w:lowercas	o7
w:lr	t3
w:ls	k11l8m-4r-8s6t-6v-5
w:lt	u-3v12
w:lto	m-4v9
w:luck	r6v-3
w:m32	m9v-7
w:m64	v4
w:mac	k13m4n-4p-10q13t-5u-4
w:macbook	m-5q8v-3
w:machin	k-5m5o-4p-10q24r-4t-6u-4v8
w:maco	k15l11m-7n11q5t-3v-22
w:macro	t8u-3v10
w:made	m-7p-3q-9r6s7t3u-5v18
w:magical	r5
w:mail	e6n9p-3q-10r-7t10u-7v11
w:main	h-4m9n14p7q-4r-6s-7t19u-3v-16
w:maintain	q3t-11u14
w:maintenanc	t5u4v-4
w:major	m-3
w:mak	l10m-6q18r-15u-8v16
w:make	h-4i-4k-8m-8o-10p16q15r-18t27u-10v10
w:makefil	p10r-3v-4
w:malform	k-3t-4u8
w:manag	p-5r-3s-4t4u6
w:management	u8
w:manager	k-4l5m3r-4u-3v7
w:manner	i-5s9
w:manual	m-3q-3r-4t22
w:manually	k-6m-3q-3r-9t8v11
w:many	b29k7m10p4q3r-5s-5t4u-11v-25
w:map	m9p6q-4r-10
w:mar	j-3l7q-5t5
w:mark	m-8q-6t-3v24
w:markdown	o3p-5r14t6u-8
w:marker	l7r-8v5
w:market	o9u9v-8
w:marketplac	p9
w:mask	v6
w:master	m7q7t4u-5
w:match	k6l-3m8p9r-11
w:matcher	t3
w:material	m3p10r-6u-4v4
w:math	q3
w:matrix	f7
w:matter	h9p-3r-6t8v-4
w:maven	j3
w:max	a8o4r-10t6v4
w:maximum	i4r-6s5
w:may	k6l-4m-8o-3p6q-9r8t-11u8v17
w:mayb	q-3r15u-4
w:mb	k-3n33q5r-11t9v-17
w:mcp	k-4l-3m-4o4p11
w:md	k-4l-6m-4n4p7r-11s12t23u-10v-3
w:mean	k9m-7o4p-5q6u-4v8
w:meant	r6t3
w:meanwhil	l5
w:mechanism	q5r-3t6
w:media	q4v-4
w:medium	t6v-7
w:meet	q8v-6
w:member	j-3s4v8
w:memory	k-3m9n-9o11p-7r-7t9u-6v8
w:mempool	k3q-8t-13u-7v36
w:mention	k-5l6t7u8v-5
w:menu	t7v10
w:merely	q8v-6
w:merg	f8k4m-7n-5o-4p-4t9v10
w:messag	b-7h7m-9n-10o-16p12q-7r4t13u6v17
w:meta	t4
w:metadata	r3t-4v7
w:method	k-4m6o-6p-5q-5r-4s5t3u6v12
w:metric	o5
w:micro	v3
w:microsoft	e6k7l9o-5p-6q-3r32t-8u-4v-19
w:mid	m5
w:middl	d7m7r3v-7
w:might	m7r-4u4v6
w:migration	m8u3v-5
w:min	n8q-7t-3v9
w:mingw	q8v-4
w:mini	t-4v6
w:minimal	m9p-4t-6v7
w:minimum	r8t3v-10
w:minor	p-3q-4r5t5
w:mint	o4
w:minut	b4e14l6m-6n7q-4r-5s-3t-11u6
w:misc	q6r28t-10v-11
w:mislead	k3m-4v4
w:mismatch	q4t-3
w:miss	k-9l-6m-3o-11p14q17u5
w:mistak	s3t3u6v-8
w:misunderstand	k9
w:misus	m4
w:mitigat	m-5v13
w:mix	k4v9
w:mixtur	m-4v8
w:mkdir	k-6q-4s6v8
w:ml	v5
w:mo	t4
w:mobil	j-7m-9q19t10u-5v7
w:modal	m14s6v-11
w:mode	a-4h-3j4k11n-6p4r-7s9t-6u10v-5
w:model	c9d-6f4h6j-4m-13n7o13p-15q-13r3s16t-15v6
w:modern	r6v3
w:modifi	k6
w:modification	s9
w:modify	s3t-4v4
w:modul	e4h-5k10o-6p6q17r-7t-17u3v6
w:monitor	n6o4q-5v4
w:monomorphiz	m5v-3
w:monorepo	k11p4v-10
w:month	a10m3
w:more	i5j-4l7m7n-3o-7p11q-23r-10t32u-13v5
w:moreover	o10v-4
w:morn	l5
w:most	j5m-11o-5r-4s-4t6u23v-11
w:mostly	q7
w:mount	t-6v14
w:mous	r4
w:mov	e5q-4r10t9v-11
w:move	d4k-4q12r11t-5v-5
w:mozilla	m5q-5r-3u19
w:ms	k-3l7m11n6p8r-9s-3t-3u-10v4
w:msvc	t8v-5
w:much	m-5n8p-3q-4r7s4t-8u8v7
w:multi	k3p-4s3t7u10v-13
w:multipl	k3m13o-8q-9r-9t10u9v-4
w:multiply	u3
w:multithread	r6v-3
w:must	h16i-12k-4m-6p-4q-4r9s4
w:mut	t6
w:mutabl	v3
w:mutation	o3
w:mutex	m3q4v-5
w:mutually	t-10v12
w:myself	u5v3
w:nam	k-5l3m-14o-3p12q5u-4v7
w:name	a-3h12i-12k20l-4m-8n-5o4p-23q13r-9s-12t8v30
w:namespac	m-4q8t3
w:nativ	j-4k-5m8o15p-5r-6t-4u10
w:naturally	r4
w:navigat	k-3m9o8p-7q-5u8v-5
w:navigation	t8v-6
w:nd	m3
w:ndk	q9v-6
w:ne	a3
w:near	r3
w:nearest	t-7v12
w:necessarily	v4
w:necessary	r3t-4v5
w:need	a-5d4e-9f-3h-6j-5k-10l-6m16n-4o-7q11r6s4t47u28v-51
w:neither	m-4n10q11t-4v-4
w:nest	m-4v10
w:net	k13n5o-5p-5q-3r-6t11u-4v9
w:netron	v4
w:network	d12j7k-3m9o-4p-5r-3t-4
w:neutral	u6
w:never	d5h6j4k-7l20m5n16p17q-5r-21s12t-10u-9v-18
w:new	e4f-3h4j-4k-12n15o17p9q-5r15s-9t-15v-8
w:newer	d5k14n7t-6u11v-24
w:newest	u7
w:newlin	t-4v8
w:newly	k-6m3s5
w:newtyp	m4
w:next	h5o-4r-16s-3t30u-6v4
w:ng	r5v-4
w:nice	j-4t24v-5
w:night	l6m-7q5
w:nightly	l5
w:nikomatsakis	v3
w:nil	v8
w:nitpick	s5t-4
w:no	b-4c-3f-6g-4h5j-8k22m3n-5o12p23q5r-7s3t-21u-16v6
w:node	d7h-3k5l-4m14n13p-13q-11r-19s-4u-8v31
w:node_modules	h-3l3m15p-4v-7
w:nominat	t-7v9
w:non	a4j5k-8l-4n-5p12q-8r-19s3t32u-5
w:none	k4q4t-6u27v-19
w:nor	m-3n10r5v-4
w:normal	m-5o-3s4t3v7
w:normalization	t5v-4
w:normally	a5j3k-4l3m-7r9s-5
w:not	a14b-11c-8d-15f11g-5h22i-10j12k-6l-10n-27o8p35q-17r11s-5t4
w:note	m-14q-5r25s-3t13u7v-20
w:notebook	r10v-7
w:noth	k11l3m14n4p36q-6r7t-7u-6v-39
w:notic	a6k10m-9o-6p-7q-5r12s10t8u-3v-12
w:notification	k10m-4o-4r-8t-6u4v17
w:notify	t-4v8
w:now	c8d-6i6j-8k-7l-4m8n-4o-7p-14q24r-5s10t8u5v-9
w:np	m-7q-7v23
w:npm	b5q4u6v-4
w:nt	t-7u20
w:null	l6m6n3r-7t-4
w:number	a-3k-6m11n-4o-4p-6r-7t8u-6v28
w:numpy	q-7t-4v19
w:nut	t5
w:nvidia	v4
w:nvm	k4
w:o2	v4
w:obj	t-6v16
w:object	a6j-4k-6m-7q7t-5u4v15
w:observ	a5k-4l8m-7o-6p-10r26t4v-9
w:obsolet	t5
w:obtain	l10q-4t-4
w:obvious	r11t7v-9
w:obviously	s3
w:occasionally	v7
w:occur	h15j-4k5l-7m5o8q6r12s-9u-6v-22
w:odd	t-4u4v8
w:ode	p12r-3v-5
w:off	a-4b10k-6l-3m-7n-3o-3p-8q22r6s3t-18v18
w:offer	t7
w:offic	j4o9t-7u17v-11
w:official	o9p3r4t10v-15
w:offlin	q-7t4u-3v12
w:offset	b11
w:often	k4s-4t10v-9
w:ok	m3o4v7
w:okay	q-5s5t-4v9
w:old	h7k21l-6o-4p-6u-5
w:older	m-5p-3r7u-3v12
w:onboard	t-9u9
w:once	b3h5k-6o-6p-8q4r-13t-14v51
w:one	a-5b8d6f-4h-3k-16l-6m-26p5q-19r19s-13t39u6v17
w:only	a-3d-4f-3h-6j6k22l-8m4n-5o-25q-31t24u-8v45
w:onnx	n11v-6
w:op	s5t5v-4
w:open	a-5j4k12l-6m-10n10o19p3q-4r8s-16t-11
w:openai	s6t-5
w:opencl	v3
w:opencv	j-3k-9l-3m-23n19o-11p-8q54r-6s-4t-5u-16v32
w:opencv_extra	q11r-3t8u-5v5
w:operat	n-3o3p-6q27r-5u12v-18
w:operation	k13p-5q-8r-6s5t4u12v-6
w:operator	m3q3t5v-6
w:ops	m9t6v-12
w:opt	q4v-4
w:optimisation	v12
w:optimiz	q-8t6v6
w:optimization	m4q-4
w:option	b-4j12k-5m-4o9p-10r16t14u-4v-17
w:optional	k-3t5v6
w:opus	a4k-5p-4r13s7t-7u-4v5
w:order	m7q-4r-12s6t15u3
w:ordinary	t7v-4
w:org	d-3e-6h-3j13k-9l-5m-12p-8q-7r-11s-5t36u-6v40
w:organization	f6v-3
w:origin	v4
w:original	j4m-5o7p-5q-7r-12t15u-5v13
w:originally	q-5r10t-6u10v-4
w:os	j-8k12l17m9n-4o-4p-7q-5r-10t4u-13v18
w:other	a3d4h4i-6j6k-13l-10o-12p10q-18s12t7u4v14
w:otherwis	m-3q7t-6u-4v15
w:otp	m5
w:ought	t-5v6
w:out	e4i-4j-4k-4m6n7o-11p-9q-4r-14s15u12v14
w:outdat	m-3t5v6
w:output	a-7h-7k8l6m-4n-4o-12p-9q-17r20t-13u5v43
w:outsid	j6l4p-5q-6s-5v12
w:over	b4k8n9o-6p7q9r-5s3t8u-7v-22
w:overall	a4s-3t-5v6
w:overflow	m6q-6t-7u10v11
w:overhead	s3
w:overlap	q18v-6
w:overload	c9d-4
w:overlook	q3
w:overrid	o3
w:overwrit	k13v-7
w:overwritten	k10v-5
w:own	f6j6m-5p-5q3r-6t8u7v-9
w:pack	k-3l8o3p6q11r-5t-7u-7
w:packag	o4p-7r-4s-5t10v13
w:packet	t15v-11
w:pad	m-7t-5v18
w:page	a22d28e3h5j4k-6m-6n4o-6p10q-6r-14s-5t-13v-12
w:pager	q8v-6
w:pair	j3p12r-3
w:palett	k-5o-3p8v6
w:pane	u3
w:panel	p10v-3
w:panic	k-3m16v-4
w:para	t4
w:paragraph	u6
w:parallel	b5i6
w:parallelism	q5v-4
w:param	m3
w:parameter	l4o-4p-5q-8t21v7
w:parent	j-3k-3l6m3r5t13v-14
w:pars	h7m-8p-13q-4r-6v27
w:parser	h-3k9m-5t10u8v-10
w:part	m3q-4u6v4
w:partial	s3
w:partially	k7m6v-8
w:party	m7o-3t3u-4v5
w:pass	e7j-6l5m13o-12p-6r11s-3u8v-5
w:password	e8k-4r-5s4t-10u-3v21
w:past	h-3i3m6q-6r13s-4t6v-4
w:pat	t6v-4
w:patch	q9r-6t19u-7
w:path	a-3h-3k33l13m-8o14p8q-11r-14s14t-8u-5v-15
w:pattern	a6j-4l-4o7q-3t6u11v-11
w:paus	t-6u8
w:pay	u14v-7
w:payload	t-8v10
w:pc	j7o-3t-5v14
w:pdf	h10k4m-6o-3p-3s-7t23u-6
w:pe	m-3q-4t30v-16
w:peer	k16m-5n12t-6v-10
w:pem	j6v3
w:peopl	t5u4
w:per	b4m-9n3p9r-4t11u8v-10
w:perf	u3
w:perfectly	k-6p11r3
w:perform	f13k-4m-4r-3u-4v11
w:performanc	k-3m9n8q-8r-4s5t6u8v-6
w:perhap	m4t9
w:periodically	t3
w:perl	t-4v8
w:permission	f12k7l-5m7o6p-12s8t-8u-4
w:persist	h14l7m-9o6p-4r3s-6u8v-15
w:persistenc	k10m-3v-6
w:persistent	t20v-8
w:person	t-6u8
w:personality	t-3u3
w:phas	s5u3v-3
w:phon	e5
w:photo	n21q6r-9t-4v-5
w:php	p7s3u9v-13
w:phras	k10p3s-3v-7
w:pick	k-6r4v7
w:picker	m-3q-3r23v-4
w:pictur	l5r5t-6v6
w:piec	k5t-5v5
w:pin	r6
w:ping	n7q6v-6
w:pip	l4q4v5
w:pipe	l6
w:pipelin	j-3l4s4t-3v5
w:pixel	r-3s7t-4v4
w:pkg	m13q6r-4t9u-4v-14
w:plac	m5n8q-6s-3t16u-5
w:placeholder	r16t-3u6v-6
w:placement	r4
w:plan	a20h-3j6l-4o-4p-7q-8r-9s16t21u-5v-16
w:platform	k4p-5q18r-5t5u-4v-3
w:play	j5k-5l-3n3o-6p-7q-16r-8s-3t43u-3v18
w:player	t-4u6
w:playground	m7q-4t-6v9
w:pleas	b7c9d-6h11j-3l-5m-7n7o-6q-6r-8s-8t4u43v-24
w:plug	e-4m11p4r-7
w:plugin	k-3m-16o5p66q-11r-14s-4u-6v-6
w:plus	k5t-4v4
w:png	m-3p4r4t6
w:point	m4o3q11s6t-3u-6
w:pointer	j-3m11q-3t26u-7v-14
w:policy	f8g10m-5t-15u5v11
w:polish	b9
w:poll	b5
w:pollut	l7q6r-6
w:pool	m4
w:poor	m5s5
w:poorly	p-3v5
w:pop	e6q7r-5s6v-8
w:popular	p7v-4
w:popup	r-3s6
w:port	e-3k7m-6n6o7q-5r14t-6v-4
w:portabl	o10v-5
w:portal	m14v-8
w:portion	v3
w:position	m4v-4
w:positiv	q-4v15
w:posix	k10q-6
w:possibl	m-3n13o9p-7q-15r-5s-4t34v-11
w:possibly	l5m-3p-4q5v5
w:post	a4i-6q-6s12u6v4
w:potential	r-6t4u4v-4
w:potentially	g6o-5u3v-3
w:power	m12r-7
w:powerful	t5
w:pr	l4m-7q-6r-5s14t-6u13
w:practic	j-3l5
w:practical	t5v-3
w:pre	m-4o5p9q-8r5u5v-5
w:precis	r-5t9
w:precisely	k4
w:precision	k4v9
w:predict	m4
w:prediction	v5
w:prefer	m-5t4u26v-14
w:prefix	q-6v9
w:prematurely	d5
w:prepar	v5
w:present	k4o-5r9t-3v4
w:presentation	r4t8v-10
w:press	h7k-8p-12r23s-7t17v-12
w:pressur	s5
w:presumably	m5v-4
w:pretoolus	o-4p6r5v-3
w:prettier	o8p-4v7
w:pretty	m-3q-4r8t3u-4v11
w:prevent	h7m-3r-4t16u-4v-4
w:preview	o3p-7q-4r7t-4u4v12
w:previous	k-7m-3o-6p-11r13s11t-3u-7v17
w:previously	a5l-3m-10o13p5q4r4s5t-9v-6
w:pric	a24t-5u20v-22
w:primarily	a3s-3
w:primitiv	q3v-3
w:print	j6k-9n14p-9q-6r5t9u-14v14
w:printer	v5
w:println	m-6v11
w:prior	h8v-4
w:priority	q-3r13t14u5v-16
w:privacy	u6
w:privat	p10q-7v8
w:pro	a12h4m-4o-5r-6s-3v8
w:probably	p-4q-4t15u-6v6
w:problem	a-3j-4k-4m9n9o-10p-10q-6u3v16
w:problematic	t7v-8
w:proc	o-3s4v7
w:process	a4l8m12o-9p-17q12s-11t8u20v-9
w:processor	m6t-9v11
w:produc	k-5m3p-6q-12r16s4
w:product	t-10u11
w:production	h6m-6p-7r-6v21
w:productivity	s5
w:profil	m4o14r-6
w:profiler	t-4v6
w:program	j7k5l5m-7o-4p-8r-7s-4u7v12
w:progress	i4m-4t4
w:progressiv	m-4r12
w:project	h-5k11l-4n4o-5p16q5r-4s10t-9u4v-10
w:promis	h-3t-4v10
w:prompt	h-4i3j12k-16l-6m8o20p-13q-6r8s4t-11v7
w:pron	t5
w:prop	v12
w:propagat	t-4
w:proper	l-3r4t-6u4
w:properly	b-4j4l-3o-3q-4r9u9v-7
w:property	h-5k3o7p7r-5
w:propos	r-4s3u13v-5
w:protect	k5
w:protocol	u3
w:prototyp	t8v-7
w:proven	u3
w:provid	b-4h4k6m-4r16s-3v-6
w:provider	b8e12k5m-4r6t-5v-10
w:proxy	a6j7q-4v5
w:prun	l5m5t-6v13
w:ps	l9u6v-9
w:pthread	v5
w:pub	q-4v4
w:public	j5s4t-8u9
w:publicly	f7
w:publish	e4f7
w:pull	m-3n6o-5q23r-8t14u-9
w:pure	t7v-6
w:purpos	p3t10v-4
w:push	j7p5q-3s3t-6u-4v6
w:put	m7r4t7v-8
w:pwd	l4s5
w:py	k-3m-7p4q-14t-16u19v28
w:pylanc	m14p-3t-4u-4v5
w:python	h6m18n6o-4p-9s-5t12
w:python3	m7q-5v-4
w:quality	s13
w:quantum	e4t4u10v-6
w:que	e14p11r-4v-9
w:query	d5j4q11v-12
w:question	h4j5k-6m7o-9q-7r7s9t-14u4v10
w:queu	m3t4v-3
w:quick	k-6r16s6t11v-18
w:quickly	l10q-4
w:quit	l10m11r-9t-3
w:quot	k-7l5m-5n4o-3p-3q-13r-14s5t18v21
w:r2	m5v-5
w:race	m10q13t-4v-11
w:rais	m-6q-5v15
w:ram	n5
w:ran	k-3m7q12s6t-4u6v-20
w:random	j-3l7m5n8q-7v-6
w:randomly	q-5r7v5
w:rang	o8u-3
w:rapidly	l3r5v-3
w:rarely	t6
w:rate	a3k-4m-4n4r7t-8u-3v20
w:rather	o3p-3t8v6
w:ratio	r11t-6v-3
w:raw	n13o9r-4v-7
w:rcx	t8v-8
w:rd	m8p19r3v-13
w:re	m-3r-4v20
w:reach	a6s-5t-6v12
w:react	a-3d4f-3h-4j-3k-6l-5m34n-5p21r-26s-6t-42u-8v60
w:read	a-7e3h5j6k15m-11o-4p10q-21r8s8t12v-15
w:readability	t4v-4
w:readabl	r13v-8
w:reader	r-7t19v-9
w:readiness	h4m-3q11r-5t3u-4v10
w:readm	m-3q11
w:readonly	k6s3
w:ready	v5
w:real	p3r-6v11
w:realiz	v3
w:reallocation	v4
w:really	r-5s8t16u-3v-9
w:reason	m7p-3q10r-3t15v-15
w:reasonabl	v7
w:reboot	j4p-4r8
w:rebuild	j-3l13
w:receiv	f7h3o-9p7t-4u-3v4
w:receiver	t13v-12
w:recent	m-5p5q-5r7
w:recip	l7r-4s6
w:recogniz	h7k5r-5t5v-6
w:recommend	t6
w:recommendation	u5
w:reconnect	j6n9p4t-4v-10
w:reconsider	t4
w:record	j6k9n-6p-3q-4r6u17v-19
w:recover	m5v-3
w:recreat	v5
w:recursion	v3
w:recursiv	m8t-4
w:red	m5
w:redact	n9q-10r-4t16u-6v6
w:redesign	s4
w:redirect	e3l4m-4o-3s4t8v-4
w:reduc	d8k4p-4q-5u11
w:reduction	m-12v16
w:redundant	s7
w:ref	t9
w:refactor	s5t-4u3
w:refer	i-6q6s9t-16u9v9
w:referenc	k5m-6n7p10q-14r-6v8
w:refin	t-10u8v4
w:refinement	t-3
w:reflect	s5t4v-4
w:reflection	s4
w:refresh	t-8u9
w:refus	b8e5h6j-8k4l4s-7t3v-7
w:regard	m6r-6t16v-11
w:regardless	h5k7o6p-4r20s-5t-3v-13
w:regex	s4t-6v4
w:regexp	m5
w:region	j6m3
w:register	b-4k-3m-10p21q6u-3v10
w:registry	b6u4
w:regress	p3
w:regression	m-3p10r-4s6
w:regular	r10
w:reindex	m6v-4
w:reinstall	m4o-6q8r7s-5u-5v9
w:reject	e4h7l4m-6o11q-5r-3u5v-11
w:rejection	s5v-4
w:relat	j-3l-4m18n3p-7q-7v4
w:relationship	p10r-7u11v-8
w:relativ	r4
w:releas	j-3m-11n6o-4p7q13r10s-3t9u5v-22
w:relevant	r7
w:reliably	p7r-4
w:reload	o16q-3t-5
w:rely	u6
w:remain	i5j10m-5n9p-4q-4r-6t-6u9
w:remind	m4t3v-4
w:reminder	l10r-5s5
w:remot	l6m4o7r-4t-4u-3
w:remov	h8m6n-4o-5p-4q-12r5t7u5v7
w:removal	q12v-4
w:renam	k23q-5v-7
w:render	p-11r6v23
w:renderer	m4p-4q-4t4u-5v20
w:reopen	m-9p12r-4t3
w:reorder	m4p4
w:reorganization	u5
w:repeat	l9m-10p5q-5s9u-5
w:repeatedly	m-4r-5s11
w:repetitiv	s4
w:replac	q3r7t-18u8v7
w:replacement	v7
w:replicat	r-4t4
w:repo	e-4j4k-16m8o-9s16t-7u-5v12
w:report	d4k-3n-8o3q-5r-11s11t4v16
w:reporter	r11
w:repository	b4e-5o-4q-4s11u6v3
w:repr	m-4
w:represent	k3m8q-3t9v-11
w:representation	m4
w:repro	r11t-9v4
w:reproduc	j-5k-5l4m25n10p4q-9r10s-6t-23
w:reproducibl	d5
w:reproduction	k4p-4r-6v12
w:req	t-10v13
w:request	a-5b22d6e-3f4h8j-8k-13l6m-17n-4o-8p-12r-15s10t29u12v-10
w:requir	a-4i6l-4m5p-6q-3r-9s17t36u-4v-32
w:requirement	j6r-4t-10u11
w:research	t5v-5
w:reserv	o5v4
w:reset	a10b-4l3p-4r-5v15
w:resiz	m4r20v-11
w:resolution	j4u11v-4
w:resolv	k-7m-9o6p8q18r-10s16t-44u4v30
w:resourc	f8h9v-5
w:resp	v-3
w:respect	a3k7v-4
w:respond	m15p4r-4s-3t-7u8v-5
w:respons	k-5r-3s15t7v-9
w:response_	m8q5t8u-4v-7
w:responsibility	v6
w:rest	b8k13l5v-14
w:restart	j6l-5m-5r10s-5u-6v9
w:restor	m-5p-3q-5t5u8v4
w:restrict	m-3u27v-12
w:restriction	s4
w:result	e-4j-3k20l-8m-33n5o-9p3r3t18u-6v20
w:resum	k7q-4r17s-6t4v-5
w:retriev	f7j10p-5r-7t9v-3
w:retry	b7j-5k5n7q-3u14v-7
w:return	a5b3f5h12j-7k10l-6m4n-3o-9p-13q-8r-13s-10t14u-5v25
w:reusabl	v4
w:rev	q4
w:reveal	l3
w:revert	r-5s4v6
w:review	n9q-11s18v-8
w:revis	p3
w:rewind	h8v-4
w:rework	q3
w:rewrit	m17r-4t8v-19
w:rewritten	t-3v9
w:rf	s9
w:rfc	t-5v11
w:rhs	t-3
w:rid	m5t5v-5
w:right	f5i-6n-3o-3p14q-4r20t4u-7v-3
w:rlib	v4
w:rm	q3s11v-5
w:rn	o11t-5v-4
w:rng	m5q-4
w:roadmap	m4
w:roll	q-4v11
w:root	j-4k5m15q9t-5u10v-19
w:round	a-5j6p-3q-4t-15u-4v40
w:rout	u6v-4
w:router	j5m-6r-3v7
w:routin	v4
w:row	b8r17t-11u7
w:rpath	q5
w:rpc	k-4l8q-6u-4v13
w:rs	k-6q-10t13u-4v17
w:rt	m-5t3v11
w:rule	d6o14p11r-4t-10u-7
w:run	a4b-3d-4e-3f-4h-13i5j-16k-5l22m24n4o-9p-10q19r-16s-8t8u12
w:runnabl	m5
w:runner	k11m15o10p-6q-4r-8u-6v-4
w:runtim	j-4k-4m12n7q-10r-4t4u-10v15
w:rust	l-4m13n-5q-16r-5t16u-4v15
w:rust_log	m4
w:rustbot	t3
w:rustc	k-8m7q-8r-3t9v18
w:rustdoc	t7v-6
w:rustpkg	q-3v6
w:rvalu	m4
w:safari	r-3s6t-7u19
w:safe	m5
w:safely	q-3v14
w:said	s7t5v-6
w:sam	m-4q4t-3u7
w:same	a5b-3d-4f4h-5i3k26m-16n-6o-9p9q13r-16s6t-6u18v-16
w:sampl	a6k-4m-5q-5r-3t-8u6v25
w:sandbox	o9p5r-4t-9u9v4
w:sanitizer	m-7q7
w:sat	t10v-6
w:satisfy	q4
w:sav	k26p-5q-8s-6t-3u-5v10
w:save	k5o-5p-7r8u-6v19
w:saw	a5j-3l5t-4v4
w:say	a23b7d19e9i-6k-7l-4m-18n7o-10p24q4r-17t4u-13v-19
w:scal	r5t-7v12
w:scalar	v8
w:scan	m6t-4u4
w:scatter	t5v-4
w:scen	t-11u9v14
w:scenario	t-9u11
w:schedul	b11m-3
w:scheduler	k4
w:schema	h8k3l5q-3r-6s4t-9v7
w:scop	o7t9u5v-12
w:screen	m12o-5p-4q-5r19t9u-5v-7
w:screenshot	h9p-3r18v-6
w:script	j-4l8m-3q7r-6u4
w:scroll	m4n21t-5
w:sdk	j6q4t5
w:se	m20q33t-6u-4v-20
w:search	d5h5j7m-6n6o-4p-6q-3r11s-9t3u9v-17
w:second	e6j-9l22n4o-6t-15u-5v20
w:secondary	r-5v9
w:secret	s7t7v-5
w:section	k-5o16v-4
w:security	k7q5t-3u5v-14
w:see	a-7b-4f-3h-5j4k11m9n-10o3p11q-11r15s-15t16u8v-13
w:seed	m-9v21
w:seem	a-3e-4h-3j-6l-5n-5p-18q9r42t-12u-11v16
w:seemingly	m4
w:seen	l4n10r7t-8u-4
w:segfault	m7q-4
w:segment	k4
w:segmentation	q4t9v-8
w:select	m-7o-9p9q-6r46t7u-8v-21
w:selection	m-4o-4p6r8t8v-5
w:self	m9q-3r6t-4
w:semantic	v5
w:send	h10k-6n8o-4q-9s-4v5
w:sens	t-3v13
w:sensitiv	m5t7v-7
w:sent	t5
w:sentry	m5v-4
w:sep	m5q-4
w:separat	s5t-9u8
w:separately	q14t-3v-3
w:separation	r6
w:separator	r13t-7
w:sequenc	k-3r16v-7
w:sequential	q4
w:sequentially	q5u4v-6
w:serializ	r4
w:serializabl	m-6v12
w:serv	o7r-6t8v-4
w:server	d11h6m-4o-3p11q8s-9t-4u-7v-7
w:servic	d17k-4l7m-3o-4q8t-16u14v-11
w:servo	v4
w:sery	r4v-5
w:sess	v5
w:session	a13b-6f6h-5i-5j7k6l-3m-13n-4o-3q-9r11t12u-10v5
w:set	e-4f-3h-4k-4m3n-5o58p6q-10r14s-4t-36u-10v10
w:setup	o9q5
w:sever	l8r-7
w:several	i3j-3o-6q5t4v-4
w:severity	o3t-3
w:sh	m-5p13q20r-6t-3v-14
w:shadow	t-6v10
w:shallow	t5v-3
w:shap	q-7v14
w:shar	i6k31m-6o7p5q-3r-10s-5t-8u5v-11
w:she	t-5u11v-4
w:shell	a-6j-4l21o17p-5r-8s5t-5v-7
w:shift	r12t3v-6
w:ship	j6q8
w:short	t17u4v-17
w:shortcut	t6
w:shot	t-6u11v-5
w:should	a29c-4d-8e-6g-4h4i-9j4k-8l8m-45n-8o16p16q-18s3t44u-8v-5
w:shouldnt	m-4u6v16
w:show	a6b-5e4i-4l7m-8n13o-3p12q-18r8s-8t13u8v-20
w:shown	k-4m-3o3q-5r25s-3t-8u5v4
w:shut	v4
w:shutdown	k4o10t-4v-3
w:sid	m6
w:side	k-3r13v-4
w:sidebar	k6q-4r6
w:sign	e10k10o7p-6q-5t-6u-3
w:signal	u4v3
w:signatur	q-4t-7v20
w:significant	a4m-3p-3r-5s7t-3u11
w:significantly	t6v-4
w:silently	j-4k9m13p8r-4t-7v-4
w:similar	k3o-4p11q-7r-3t16u-4v-4
w:simpl	m-6n8o-3p-3q-3r-3s4t4u-5v18
w:simpler	s5
w:simplest	v5
w:simply	k3m4n-3t3
w:simultaneously	q4
w:sinc	d27h-3j-8k6m-10o-5p19q-4r-10s5t21v-30
w:singl	o-3p-3q-3t14u13v-14
w:sit	d7j3
w:site	k3p-7v10
w:siz	r-4s6
w:size	h7k-10n9q-6r-6t8v11
w:skill	j10k-3p6r-4
w:skip	p3v5
w:slash	b-4k6o7p-8r7t7v-5
w:sleep	v5
w:slic	m3t22v-16
w:slightly	v3
w:slow	b15m-4n12t-8u-4v4
w:slowdown	v6
w:slower	m-5n18
w:small	h7j9k-5m5n7q-4r12s-5t-7u12v-21
w:smaller	h11v-5
w:smart	s8
w:snap	k11l10q-5
w:snapshot	l3v8
w:snippet	m-5q10r5u-5
w:so	a-4h4i-3j7k-6l4m-14n6p-9q22s12t3v-11
w:socket	j5t8
w:soft	t4
w:softwar	o5p-4v6
w:solution	h7m-10o-3p-4r-6s-4t9u10v6
w:solv	r-3t-13u-4v24
w:som	i4
w:some	k5l-6o6r-7s-3t9u-16v25
w:somebody	r-7t8
w:somehow	q6t5v-4
w:someon	e3j-4k-3m-8o9p-6q13r3t5u3
w:someth	d5i-4k-7l-3m8o-6p3q-15r-5s3t14u14
w:sometim	j-6k-7l3m-4q4r18s3u-4v-3
w:somewhat	m4v-5
w:somewher	k5l4
w:sonnet	m-5o4p-4r-7s-8v29
w:soon	m5t-3
w:sophisticat	n10t-4v-4
w:sorry	q-3r-9t-3u40v-17
w:sort	r4t8
w:sound	o11v-7
w:sourc	j-6k14m-32n-5p9q30r-10s-4t26u-12
w:sp	m-5v9
w:spac	k15o-4q3s3t9u6v-21
w:spam	m-10p8u6
w:span	v5
w:spawn	m-4p12s-5t-5v4
w:spe	m-5t12v8
w:speak	v5
w:spec	q-5t28v-18
w:special	t4
w:specialist	t8v-3
w:specializ	t6v-4
w:specially	s4
w:specifi	p-4r5
w:specific	m4o9p-6q-3r-6t8u-4v-5
w:specifically	p-6v18
w:specification	o5p-4t-8u7
w:specify	k-6m-6o3q-4v18
w:speedup	t5v-3
w:spell	t4
w:spend	n8o4v-9
w:spent	t-4v5
w:spin	t-5u6
w:split	n10t-6u-6v7
w:spot	n10u-4v-3
w:spurious	m-4v8
w:sql	u4v-4
w:sqlit	o-3q3u-5v12
w:sqlite3	k27t-4v-11
w:src	k19m9n-6o6p-15r-9s-4t-29u15v33
w:ssd	k18v-10
w:ssh	e-4j4k3m4o11p5q-4r-7t-4u-5v4
w:st	r4
w:stabl	m-7p3q6v15
w:stack	n5p4q-5r-3t-5u19
w:stackoverflow	r-4u9v-5
w:stag	o11r-4t-12u31v-17
w:stage0	t3
w:stal	l5q6
w:standalon	m6v-4
w:standard	h-8k28l7m-6p5q-5r-11t10v-14
w:start	a8b9f-4h-5i-4j8l9m-7p6q-4r23s5t-5u-12v-20
w:starter	j7
w:startup	o8p4r-6t-4u4
w:stat	e-4k-6q14r-3t5u11
w:statement	q5t6u15v-23
w:static	m-7q-4t-11u13v20
w:statically	v5
w:status	a-4d32f6h-4j-4k8l15m-8o-7q-3s-6t-11u4v-12
w:stay	e5j5k6l7o-4q-9r-15t-10u-4v29
w:std	m-8q14t9u-5
w:stderr	j-3k3l5
w:stdin	l6m-4
w:stdout	l6v-3
w:step	j-5k-6l5m5n11p8r9s-5t-19u-3
w:still	h11i-4j-5k-7l4m-11n-4o24p21q13s-11t19u-12v-26
w:stomp	t5
w:stop	a-5b7j9k4l-5o-6p25q-11r-18t-15v23
w:stor	e-4k-5m13p3r-4t4u31v-26
w:storag	q19t-12u10v-5
w:story	t-9u10
w:str	t9
w:straight	s8
w:strang	m-3r17v-7
w:strategy	u4
w:strconv	t4
w:stream	i-6k13s9u6v-10
w:strict	t-8u7v7
w:string	d7h8j-4k-4m10n-3o-7p5q-4t-22u-11v37
w:strip	l4t-10u11
w:strong	t-6v9
w:struct	m11
w:structur	k-5q-7s4u7v4
w:struggl	r-4v3
w:stub	m-4v9
w:stuck	h4m10o-3q-4r5s-5
w:studio	v11
w:stuff	t10v-6
w:stumbl	t3
w:stupid	t7v-6
w:styl	r14t-7u11v-10
w:sub	a4e4p-4q6u-4
w:subagent	k-3p7s-6
w:subdirectory	k-5s5
w:subject	t5
w:submission	m-6t4v10
w:submit	m7o-7p-4q-6r13v5
w:subprocess	q3t3v-4
w:subscription	a12v-3
w:subsequent	i-3
w:substr	m12v-9
w:subtre	v5
w:subtyp	h-5k8
w:succ	j-3l5v4
w:succeed	k-4l5m-4t-4v6
w:success	q4
w:successfully	e-3f6k-12l-4m-7o-4p26r-8s10t-6v4
w:succession	s7v-6
w:such	k-9n-4t25u-9v12
w:sudo	q5
w:sufficient	t5
w:suffix	u4v-4
w:suggest	b-4k5l6o-3q-4r3s5u-5
w:suggestion	s4
w:sum	a-5j6u-3v22
w:summary	h4k10l-3m-5o11p-9q-4s6t5u4v-15
w:super	k7m-4p-4t3
w:support	b-3h7j-6l-3m-8n-4o-4p-9q24r11u16v-23
w:suppos	t9
w:suppression	m11q-4v-6
w:sure	a5j3k-3l5m13n-4o-4p-6r12s-3t-4v-11
w:surely	t3
w:surpris	r3
w:suspect	p5q-5v5
w:svg	n6v-4
w:svn	v3
w:swallow	u4
w:swap	t-3
w:switch	a4m6p-3q8r8s-5t11v-17
w:symbol	m-5p-5q-7r37t-5u-3
w:symlink	k8q3
w:symptom	k5m-3
w:sync	b7k-4m-8o13p-5q3
w:synchronous	v4
w:syntax	k-4l6m12o8p-4t33u-7v-31
w:syscall	k6q-4r-4t7
w:system	a-4h-4k6l14n-6o7p-16q19r-17s33t-13u8v-14
w:t10	o5v5
w:tab	d5k-4m-7n6p3q-5r9s-3v3
w:tabl	m6u10
w:tackl	s3
w:tag	k8m6p-4r3t-5
w:tail	l5
w:tak	t4v4
w:take	k12l7n24o-5p-7r-9s12t5u-8v-18
w:taken	o8t6v-7
w:talk	r3
w:tar	q11v-4
w:target	a6p-4q12t-3u11v-15
w:task	a-3f12i-3k-9m5n-4o-7p-4q-12s6t32u-14v12
w:tcp	j8n18v-18
w:teach	t3
w:team	o4p-4s5t5u5v-7
w:technically	r3t8v-6
w:techniqu	n12t-4v-5
w:telemetry	o5
w:tell	a5j7k-7l3p-7r11s15t-17u-3v4
w:temp	k3m-4q4s-4t-3u11v-6
w:templat	r-4t-7u-4v24
w:temporary	k5
w:tensor	m21n4v-9
w:tensorflow	p-6q23r-5s-3u12
w:term	t4u5v-4
w:terminal	l5m22o-7p-9r24s-9t-9u-5v-11
w:terminat	p5r4v-4
w:termination	m-5v14
w:test	a-6b-3d-4e-6f-4g3j-6k-7m-26n3o-17p3q-6r62t-13u16v12
w:test1	r5
w:text	a9i-6j5l-3m7o-8p-11q-5r24s7t-13
w:tf	k6m-23p-4q-12r-5s-3t17u-4v45
w:tflit	q-4v10
w:th	s4
w:than	a-6h-3i4j-4k-4l-4m-13n17o5r3t-13u-10v32
w:thank	n4p-7s-4t-9u24v10
w:their	f5k21l-4o-5q-4r-12s-3t8u-4
w:them	j3l8o6p8q-5r-3s10t9u-6v-14
w:themselv	t3
w:then	a7d-3h-6k-5l-13m17n13p-15q-13r12s29t-15u-19v19
w:ther	d-4e-3f-3k-8m-11n7o4p7q3r16s-10t22u-16
w:therefor	t8
w:thes	k-4l3m-7o-3p10q-7s11u-8v23
w:theyr	t3
w:thing	k-4n-3o-3p-3r-5s5t20u-9v16
w:think	h5i-5k-5l-6m-10n-4o4p-6r-6s10t29u-10v10
w:third	a4d3o-3u-5v10
w:thos	m-8o-4r8u7
w:though	m9n-5o4q-4r-4t7u-4
w:thought	r9s6
w:thre	h6j-5n8o-6r6v-6
w:thread	k14m9p6q-7t-6v-8
w:threshold	h6s-3t6
w:through	i-6j7m-4n19o10q-13s4t18v-30
w:throughout	m3
w:throw	d5h9k5q6s-3u-4v-5
w:thrown	m7t-4v5
w:thru	e4
w:thu	l7m3q-4v-4
w:thus	t-7v11
w:thx	v3
w:ticket	d5
w:tie	t-7v11
w:tier	b-3r10t-10u9
w:tight	n3
w:tim	m6t-6v8
w:time	a-3e4h-4i4j-4k-6l4m-12n8o4q16r-5s9t-14u5v6
w:timelin	r21t-4v-10
w:timeout	e7j10m-5n8u-3v-4
w:timer	a6
w:timestamp	s7t5v-8
w:tip	k9m6q-4t-5
w:titl	k5p-3r5v-4
w:tls	j-3l7n7v-4
w:tmp	k3t11v-3
w:to_str	t4
w:today	r-9u5v14
w:todo	t3
w:together	m4
w:toggl	r11t-11u8
w:token	a5h-6k-5q-4r-10s14t5u-4v4
w:told	s11v-4
w:too	b22h13i7j-4l6n5p-4q-12s-4t5u13v-36
w:took	v5
w:tool	a-4e-4f5h18i-12l21n-5o-7p43q-12r9s-12t-5u-14v-18
w:toolchain	q5
w:toolkit	q4
w:toolset	u3
w:top	n6r11v-4
w:topic	t4v4
w:total	a-5j6t-7v22
w:touch	k6r-3s8
w:tr	v3
w:trac	m-4r22t-12
w:track	i6k-5l5m5n-3p-4q-8t17u10v-15
w:tracker	k3n7t-8u20v-14
w:traffic	n7v-6
w:trail	o8r-4t5
w:train	m-4q-4r-3t5u-4v16
w:trait	v8
w:tran	m4v3
w:transaction	m-4o9q-4r-4u4v7
w:transcript	p8r-4t13v-9
w:transfer	j10q-3t5
w:transformation	t3
w:transient	t17v-14
w:translat	t5
w:translation	v12
w:transparent	v6
w:transport	j4t-5v6
w:trap	v3
w:traversal	m-4v14
w:treat	b8t4v-4
w:tree	h-3k12m-3p4q-6r-7t3v14
w:tri	a4h4k-11n-3o-6r-5u-8v30
w:trial	a23v-14
w:trick	j-3l5
w:trigger	k4l-3o-6p28q-7r7s5t3u4v-22
w:trim	t6v-4
w:tripl	v4
w:trivial	s4t-5v4
w:troubleshoot	q5v-4
w:true	h-5k10l8m-7q-5s-4t-5v10
w:truncat	k10l6m3o5q-9r-9t-11u6v15
w:truncation	q8
w:try	a-3c9d-7h20k-6l-4n-4o-5p20q-4r-16s15t7u-15
w:ts	j3k7m-3o-4p5u15v-18
w:tt	r4
w:tunnel	k11v-4
w:tupl	v9
w:turn	l4m3o3p-4r-8u-3v9
w:tutorial	p14v-5
w:twic	k-6m-4o-7q15r-12s8t-13u-8v35
w:twitter	r3
w:two	a17d7e4h6k25m-11n3q-12r3t-43u6v4
w:txt	k-5l3m7n9q4r-4t-8v3
w:typ	h8k-5l-6o-3q6r29s-6t-4u-4v-12
w:type	a-5d4e9f-4h-5j-7k-5m-7n-9o-12p-3q8r7s-15t65v-13
w:typecheck	v6
w:typechecker	v5
w:typeerror	m15v-10
w:typescript	o-4p10t-3v4
w:typestat	t3
w:typical	s15t-6u3v-5
w:typo	t4
w:ubuntu	a7p-9q50u-3v-23
w:ui	m-4t-17u15v7
w:ultimately	t6v-5
w:um	k17t-3v-4
w:un	m12
w:unabl	i4j4k11o-4p-9q13u-3v-13
w:unam	t-7v9
w:unavailabl	d18j3t-3v-7
w:unchang	u5
w:uncheck	m-3t-3u7v5
w:unclear	t4v-3
w:uncommit	s4
w:unconditionally	t5
w:undefin	f8h-6k6m14o4p3q-5t-7u-4
w:under	j9k14n9o-4p14q-5r-8t-7u-4v-12
w:underlin	r6
w:underly	k-3o-6r8v3
w:understand	s7t7u-3
w:undesirabl	t4
w:undo	k4t17v-16
w:unexpect	m6v3
w:unexpectedly	i6k6p9q-3v-9
w:unfortunately	j-3k5t4
w:unicod	m7t3v-7
w:uninitializ	v5
w:uninstall	j4m4p-4
w:uniqu	h17i-10u8v-6
w:unit	g6q3r-7s9t3v-6
w:unity	m4t5
w:unix	l4m-4o4v3
w:unknown	b-4m3o9p-8q-3r13t-4v4
w:unless	p-4r5s7t-5u-4v7
w:unnam	m-5t9v-3
w:unnecessary	k-3m-4q-4t29v-5
w:unreachabl	t8v-8
w:unrelat	t-5v5
w:unresolvabl	u5
w:unresponsiv	k-3m7r6
w:unsaf	j-3m-3o-3s5t11u-14v24
w:unsign	m8q-3v-3
w:unspecifi	t-7v9
w:unstabl	m-3v4
w:unsupport	k6m13p-4
w:until	k6m4p7q-5r12t-8u-4v-4
w:unus	a7d6o-3q-5t6u-4
w:unusabl	l9m-8p7r-9t5
w:unwant	t10v-10
w:unwind	v4
w:up	e5h-4j7k-3m11n-3p-18s5t6u7
w:updat	a-5k-9n-4o6p-18q-3r34s7t9v-12
w:updater	q14v-4
w:upgrad	a7b-4l-5m-3q9r13s-3t-12u7
w:upload	d22h9r-3t-8u7v-14
w:upon	v6
w:upstream	d5q-4r17t-4v-6
w:uri	v4
w:url	e-5f7m6o7p6q-6r-9t3u4v-6
w:us	t-5v10
w:usabl	j6
w:usag	a16g7h-7m-6o4p-7u-7v6
w:use	b-7d-4e-4h4j10k11m-25o-11p13q-20r10s-5t41u-5
w:used	d5k-5m-13n-4o12q-7r5u4v14
w:useful	m-4r-3t23v-11
w:useless	t5
w:user	b-5f5h-4i-4j5k10l8m-28n10o-4p-20q-15r-10s27t9u26v-8
w:usernam	e6
w:usestat	m5v4
w:using	d-3f3j3k-13l-10m-5o-8p-12q-13r29s6t-9u34
w:usp	v3
w:usr	k8m15o-4q4t-6
w:utc	b11d21t-9v-7
w:utf	m5
w:util	v-4
w:utility	s5
w:uuid	h-5k8s9u4v-9
w:uv	m-4v4
w:ux	t-4u6
w:v0	u-3v15
w:v1	t-4v9
w:v16	m7
w:v2	a9h4k10l4m6p-7s-9u-4v-7
w:v22	k5
w:v24	l10q-4
w:v3	d5t-5v7
w:v4	s3t6v-5
w:v8	m-3o5v6
w:vagu	t12v-11
w:val	t-3v4
w:valgrind	m4q-4t3
w:valid	k9p8s-5t-6v8
w:validat	j6m-4p4
w:validation	s3t-5u9
w:valu	a-3e6f6h5j-4k-4l-4m-12n-4o47p-18q-16r-11t-26v49
w:valuabl	t6
w:vanish	k15m-3r-5
w:var	k-7m15n6o3q-4t-4
w:variabl	h8j5k-8m4o11p-7q-7r-5s3v6
w:variant	q13r-5t5v-11
w:variation	t4v-4
w:variety	m5v-4
w:various	t5u-4v11
w:vec	t4
w:vector	t8
w:verbos	s4t5
w:verbosity	t6
w:verifi	v6
w:verify	k7r-4s7v-5
w:version	b-3c-4d-4e-6g-3h-10j-5l26m-15n16o-4p25q19r-29s-13t-33v48
w:vertex	r7t-3u9v-3
w:very	k3p-9q-7r15s-3t9u-6v5
w:via	k-9l14m-13o14p7q-4
w:viabl	v5
w:video	k-11l9m-6o-6p-5q-8r5t-5u19v15
w:view	k-3o-6r28t5u-4v-18
w:viewer	o8r18t-5v-11
w:vim	p10r-5t4
w:violat	g7
w:violation	g3
w:virtual	m-3v10
w:visibl	q-3r6u5
w:visit	m12p-3q-5r4t-4u10v-5
w:visual	t-7u8v9
w:visually	t5
w:vm	a8r-4
w:void	n3
w:volum	k21t-3u11v-18
w:vs	h-3k7l-5m-19p19q5r-10t14v-8
w:vscod	e5h-5k13l4m6n-4o16q-15r24s-10t-16u-10
w:vulnerability	s9v-8
w:wa	l4
w:wait	b5e8l10m6q6r-4s-4t-8u-4v-4
w:walk	m3
w:wallet	k-8l-5m-3o12q4r-8t-16u-8v46
w:want	a15h5j-5k4m-20n-3o-4q5s5t5u-6
w:warn	a6k-6o9p6q16r-22
w:wasnt	r3t-5v4
w:wast	k-4m4q7r-5s6t4v-6
w:watch	v11
w:way	k-10l4o-3q-7r6s-5t40u-9v-7
w:wc	j-5l9
w:weak	t-6v9
w:web	f7j13k-5m-6o3q-7t3u-4
w:websit	m13p-6q11u-6
w:wed	j9t-4
w:week	m-4p4q5r-4t-4v15
w:weekly	a6s-4
w:weight	d7k4m-4t8v-6
w:weird	m-3v7
w:welcom	r5
w:well	m-5n-4o-5p-3q5r14u-8v10
w:went	d5m6v-9
w:werror	q14v-7
w:weve	s4
w:what	e-5i5m18n19o-9p9q-16r-12s7t-10u-18v18
w:whatever	d7j3t9v-5
w:whatsoever	m7
w:when	a3b-7c-5d-8g-5h17i-11j-5l8m7n-5o-10p-7q-31r18s6t-6u16v25
w:whenever	n6q6r-5s9t-5
w:wher	h8k-10l-5o-4p-4q-15r-6s15t13u6v6
w:whether	k13m-5n17r-5s4t-6u8v-17
w:which	a-5d4f-4h6i4j-10k5l-4m3n-8o-12p-11q-4r-8s-14u17v41
w:whil	k10m11n8o6p-13q6u-7v-8
w:whit	e6p-4r23t-4v-8
w:whitelist	v10
w:who	t15v-5
w:whol	h10m14t-11u8v-5
w:why	a4m-8n5p-7r15t-6u4
w:wide	t-5u11v-4
w:width	m-3r6v4
w:wiki	k-4q10r-4u-5v22
w:wikipedia	t-4v7
w:will	b-5j-3k-8l-6m5n4o5p-10r13t-3u3v19
w:win	o11q-4r9v-8
w:win32	o7
w:win64	t-7u20
w:wind	m5
w:window	a-6d-3f-3h-5j9k20l-8o6p-13q21r-14s-7t-10u35v-19
w:wip	k9v-6
w:wise	i-5n10s9v-8
w:within	j13o-4q-4s3t8u3v-12
w:without	a5l-5m-12o4p12r-17s26t-14u8
w:wo	v5
w:wonder	m-3q4s4v3
w:wont	j7k-4q-4r4t-4v13
w:word	r3t-5v7
w:work	a-10b-4d-6e8g-4h15k7l-3m-15n-14p11q-10r-8s-8t18u5v23
w:workaround	k10o4q-3r-8s-3t10u7v-13
w:worker	v5
w:workflow	k3t9u4v-6
w:workspac	k-5m15p38q-8r-7s-3t-5v-17
w:world	k14
w:wors	s7v7
w:worst	m10
w:would	a-4b5k-4l-5m-8n7o-4p-12q-8r-14s18t60u-5v-14
w:wrap	l8r-6t-5u-4v17
w:wrapper	k5l7q-5r-8t5
w:writ	j13k10m12n-3o-6p-8q8r-10t17u-12v-12
w:written	i-6l6m6s8
w:wrong	b6e-4j-5k4l-5m-4n-5o-8p-7r-4s10t-29u25v28
w:wrot	v5
w:wsl	m5p5
w:www	j7k-5p-4q14r-4s-3t12u-4v-6
w:x0	m4v-4
w:x1b	r11t-6v-3
w:x2	r4t-4
w:x5	n10v-8
w:x64	k-4o10p-5q-3r-5t-8u24
w:x86	t-5v5
w:x86_64	m-5q27v-13
w:xcod	v4
w:xfail	v4
w:xml	k10v-3
w:xs	t-3u7
w:xxx	m7o8v-12
w:xyz	u10
w:yaml	o12v-3
w:yarn	o7v-4
w:year	a5t8
w:yellow	a7t-7u6
w:yes	h4j-7l-3m-21q11r5s-6t8u-4v24
w:yesterday	a8
w:yet	a22d21n8q-6r-7s-3t-12u-4v-5
w:yield	q-3v5
w:zero	j9p-8q-6u-4v21
w:zh	l10o10p-4r-5v-3
w:zip	t-13u19v4
w:zone	q-3t4v4
x:class assertionerror	m-8q-4v18
x:class axioserror	m-4s8
x:class error	e-9i18j6l-12m-10o9q25r-7t-11u-4
x:class panic	m-21q-3t9v19
x:class runtimeerror	k-3q-6v12
x:class typeerror	j4k5m-12p7q4r-5v7
x:code	k4l6o5p-11r12s-4v-8
x:from description	a-10b-6c-6d-12e6f-3h-12j23k41l19m9n-18o-4p4q45r-37s-20t-14u-23v23
x:from errors-block	e-6h13i5k-6l-4m-20o-4q-8r14s27v-6
x:from form-field	b-7e-3f-3h5j14k-4l-12m19o-7p17q10r6s-11t-6v-13
x:from title	d4h-4l-5m26p-17q-8r-10s-4t-5v30
x:long stack	h5i10k-11o-6p-3r13s21t-5v-13
x:named assertion	m-8q-4v18
x:named axios	m-4s8
x:named error	d-3e-11f-3h-6i8j6k39l-7m-19p5q16r-14s12t-8u-12v8
x:named exception	m5p24r-4v-12
x:named invalid	m-5p5t9v-6
x:named runtime	k-3q-6v12
x:named type	j4k5m-12p7q4r-5v7
x:none	b-9c-35d-10e-7f-10g-38h-36i-41j-42k-30l-21m5n7o33p-9r35s-8t96u49v68
x:some	a-9b-14c-9d-10e-4f-9j37k33m33n-20o-18p5q39r-27s-8t-27u-26v33
x:stack	e-11h13i5k-14l-9m-37o-6q12r6s25u-5v27
x:status 4xx	g3h4i9k10m-13o4q-4r4t-7
y:code	a-16b-8c-11d-6g-9h-17i-21k-14l14m29p14q30r-10s-30t-24u51v29
y:fence 	c-4d-4e5f-3g-4h-12i-5k16l4m17n6p-23r4s-21t20u5v-3
y:fence bash	m-7o13r3t-17u16v-7
y:fence c++	q4
y:fence console	m3q4v-6
y:fence cpp	k-3t-12u-3v26
y:fence diff	t-5v6
y:fence go	l4m-7q-4t-4v19
y:fence javascript	k4v4
y:fence json	k-3m-3p23q-5r-10s-8t8u12v-11
y:fence markdown	p10
y:fence py	m-4q-4v14
y:fence python	m-5q-6r3t-5u5v14
y:fence rust	k3q-8t9u-4v14
y:fence sh	j-3l4v4
y:fence shell	a-4b-4f4h7i-5j5k-8m-30p11q19s4u-3v10
y:fence text	m36p-5q-4v-14
y:fence typescript	t-3u6
y:fence yaml	o3
y:long output	a-11b-5c-6e-8f-9h16i6j-6k-25l3m62o12p6q-18r-31s13u-6v10
y:long text	a9d-3e-11f-4g4h4i-7j6k9l5m-21n26o9p19q-33r-15s14t-27u32v-10
y:output	a-17b-8c-11d-9e-5g-6h5i-10j-5k-9l3m33n4o4p-5q22r14s22t-25u28v-24
y:picture	h15k-7m-4o-5p4q-5r29s-7t5u6v-22
y:question	m-4n10o-4p-8q4t22u7v-9
y:system	b-20c-13d-14e-26f-9g-7h7i-6j-5k48l14m7n18o19p3q90s17t-65u-46v-14
y:version	a13b-14c-8d-6e-19f-16h6k28l10m8n17p15q-39r35s29t-41u-6v-12`,calibration:{slope:.685,shift:.6509}};var V3=new Set(["t:","w:","f:","e:","c:"]),X3="g:",ql;function co(){let{shares:e,calibration:t}=io;return ql??={...nr(io),shares:e,calibration:t},ql}s(co,"shippedModel");function Rl(e,t,r=co()){let n=El(e,t,r.nameOf),o=ht(r,n),a=or(r,n,o),i,c=s(()=>i??=ey(n,o),"told"),l,d=s(()=>{let{title:v,prose:b,errors:E}=e;return l??=[v,b,...E.map(({message:A})=>A)].join(`
`).toLowerCase()},"lowered"),m=s(v=>Y3(v,d()),"written"),f=[];for(let v of ge){let b=r.classes.indexOf(v);if(b<0)continue;let E=s(()=>ty(c(),b),"words");f.push({category:v,share:r.shares[b]??1,total:a[b]??0,words:E,written:m})}return f}s(Rl,"learnedSupport");function Y3(e,t){for(let r=t.indexOf(e);r>=0;r=t.indexOf(e,r+1)){if(r>0&&J3.test(t.charAt(r-1)))continue;let[n=""]=Q3.exec(t.slice(r+e.length,r+e.length+Sl+1))??[];return n.length>Sl?e:e+n}return e}s(Y3,"asWritten");var J3=new RegExp("\\p{L}","u"),Q3=new RegExp("^\\p{L}+","u"),Sl=6;function ey(e,t){let r=[],n=0;for(let[o,a]of e){let i=t[n++];if(i===void 0||i.length===0)continue;let c=o.slice(0,2),l=c===X3;if(!l&&!V3.has(c))continue;let d=l?o.slice(2,o.lastIndexOf("@")):o.slice(2);d!==""&&r.push({word:d,value:a,pairs:i})}return r}s(ey,"wordsOf");function ty(e,t){let r=new Map;for(let{word:n,value:o,pairs:a}of e)for(let i=0;i<a.length;i+=2)a[i]===t&&r.set(n,(r.get(n)??0)+o*(a[i+1]??0));return[...r].map(([n,o])=>({word:n,weight:o}))}s(ty,"wordWeights");function Al(e,t){return[...e].flatMap(({id:r,patterns:n,where:o,weight:a})=>{let i=t.filter(({place:c})=>o.has(c)).sort((c,l)=>l.factor-c.factor);return n.flatMap((c,l)=>{let d=i.find(({text:v})=>c.test(v));if(d===void 0)return[];let m=`this repository's own pattern \u201C${c.source}\u201D`;return[{rule:`${r}-pattern-${l+1}`,category:r,reason:m,where:d.where,weight:a*d.factor}]})})}s(Al,"customEvidence");var ry=400,ny=1e3,oy=5,sy=200,ay=1200,Ve={title:1,lead:.9,rest:.6,primary:1,other:.25,output:.8};function Ol(e){let t=vr(e.prose.slice(0,2*(V+bt))),r=e.primaryError===null?void 0:e.errors[e.primaryError],n=e.errors.filter(a=>a!==r&&!a.noise).slice(0,oy);return[{place:"title",where:"title",text:vr(e.title.slice(0,ry)),factor:Ve.title},{place:"prose",where:"description",text:t.slice(0,V),factor:Ve.lead},{place:"prose",where:"description",text:t.slice(V-iy,V+bt),factor:Ve.rest},{place:"errors",where:"primary-error",text:r===void 0||r.noise?"":Tl(r,ny),factor:Ve.primary},{place:"errors",where:"other-error",text:n.map(a=>Tl(a,sy)).join(`
`),factor:Ve.other},{place:"errors",where:"field",text:vr(qe(e).join(`
`).slice(0,ay)),factor:Ve.output}].filter(({text:a})=>a!=="")}s(Ol,"patternTexts");var iy=60;function Tl({className:e,status:t,apiType:r,code:n,message:o},a){let c=[...e===null?[]:[`${e}:`],t,r,n,o].filter(l=>l!==null&&l!=="");return vr(c.join(" ").slice(0,a))}s(Tl,"errorText");function vr(e){return e.replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/\*{2,}|`/g,"").replace(/\s+/g," ").trim()}s(vr,"patternText");var cy={letter:String.raw`\w`,edge:String.raw`\b`,flags:"",whole:s(e=>e,"whole")};function u(e,...t){return{text:String.raw(e,...t)}}s(u,"wordings");var Xe=class extends Error{static{s(this,"WordingError")}name="WordingError"};function Nl({text:e},t,r=cy){let n=uy(e,t);if(n.length===0)throw new Xe(`${t} has no wording`);let o=n.map(({line:a})=>jl(a,r));try{return new RegExp(r.whole(o.join("|")),r.flags)}catch(a){throw new Xe(`${t}, ${ly(n,r)}`,{cause:a})}}s(Nl,"compileWordings");function ly(e,t){for(let{line:r,at:n}of e)try{new RegExp(t.whole(jl(r,t)),t.flags)}catch{return`line ${n}: it is no wording: ${r}`}return"all lines: they do not go together"}s(ly,"faultyLine");function uy(e,t){let r=[],n="",o=0;for(let[a,i]of e.replace(/^\s*\n/,"").split(`
`).entries())if(n===""&&(o=a+1),n=Rt(`${n}
${i.trim()}`),!(n===""||_l(n)>0)){if(_l(n)<0)throw new Xe(`${t}, line ${o}: a bracket is not opened: ${n}`);r.push({line:n,at:o}),n=""}if(n!=="")throw new Xe(`${t}, line ${o}: a bracket is not closed: ${n}`);return r}s(uy,"toLines");function _l(e){let t=0;for(let[r]of e.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))r==="("?t++:r===")"&&t--;return t}s(_l,"depthOf");function jl(e,t){if(e.length>2&&e.startsWith("/")&&e.endsWith("/"))return e.slice(1,-1);let r=e.startsWith("\u2026"),n=e.endsWith("\u2026"),o=e.slice(r?1:0,n?-1:void 0);return(r?"":t.edge)+my(o,t)+(n?"":t.edge)}s(jl,"lineSource");var dy=/(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;function my(e,{letter:t,edge:r}){return e.replace(dy,(n,o,a)=>o!==void 0?o==="1"?`(?:${t}+ )?`:`(?:${t}+ ){0,${o}}`:a!==void 0?String.raw`${r}[^.\n]{0,${a}}${r}`:n==="("?"(?:":n==="*"||n==="+"?t+n:n==="."||n==="/"?`\\${n}`:n)}s(my,"bodySource");function Ll(e,t,r,n){let o=s(()=>e instanceof RegExp?e:Nl(e,`rule ${t.name}`,n),"make");return new fe(o,Ke.get(zc(t,r)))}s(Ll,"toPattern");function yt(e,t){return e.map(r=>({...r,pattern:Ll(r.pattern,r,"text",t)}))}s(yt,"readTextRules");function Ye(e){return e.map(({message:t,...r})=>t===void 0?r:{...r,message:Ll(t,r,"error")})}s(Ye,"readErrorRules");var Il=[{name:"context-words",category:"context-limit",reason:"the input is longer than the limit",source:"messages of language-model APIs and of HTTP servers",weight:4,message:u`
      (prompt|input|context|conversation|message|request) ..30.. (is )?too (long|large)
      context (length|window|limit|size)[^.\n]{0,30}(exceed|reach|limit|overflow)…
      exceeds? (the )?(maximum )?(allowed )?(context|tokens?)
      maximum (context|allowed tokens|number of tokens)
      context_length_exceeded
      token limit
      output token maximum
      not enough messages to compact
      error during compaction
      context low
    `},{name:"policy-words",category:"content-policy",reason:"refused for what was asked",source:"usage-policy messages of language-model services",weight:4,message:u`
      (violates?|violating|against) (our |the )?(usage|content|acceptable use|safety) polic…
      content[_ ](policy|filter)…
      safety (system|filter|settings)
      blocked by content
      flagged (as|for|by)
      unable to respond to this request
    `},{name:"assistant-malformed",category:"invalid-request",reason:"the model's service refused the request as malformed",source:"validation messages of language-model APIs",weight:2.6,status:[400,499],message:u`
      invalid (tool|model|beta)
      unexpected \x60?+\x60? (block|role)
      model[: ][^.\n]{0,60}(not found|does not exist|not supported)
    `}];var Cl=["model","assistant","agent","llm","ai","claude","opus","sonnet","haiku","gpt(?:-[\\w.]+)?","codex","gemini","copilot"],Pl=["agents\\.md","claude\\.md","gemini\\.md","copilot-instructions","cursorrules"],py=p()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`,fy=[/\bmodels?\b(?! (?:class|table|field|file)s?\b)/,/(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,/\bprompts?\b/,/\b(?:conversations?|chats?)\b/,/\bassistants?\b/,/\bai\b/,/\b(?:gemini|copilot|opus|sonnet|haiku)\b/,/\binstructions?\b/,/\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,/\b(?:tokens?|context)\b/,/\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,/\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,/\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,/\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/];function $l(e){return e(py)||fy.filter(e).length>=2}s($l,"speaksOfAssistant");var Je="can(no|')?t|cannot|unable to",Ml="fail(s|ed)? to",kt="could( not|n't)";var we="issue trackers of language-model assistants",Fl=`(?:${Cl.join("|")})`,wy=Pl.join("|"),zl=[{name:"title-says-model",category:"model-behavior",reason:"the title calls itself a report about the model",source:"conventional title prefixes",weight:3.2,pattern:/^\W{0,3}models?\b(?: behaviou?r)?\]/,zones:["title"]},{name:"model-quality",category:"model-behavior",reason:"complains of the model's answers or choices",source:"issue trackers of language-model assistants",weight:3.2,pattern:p()`
      \bhallucinat\w+|
      \b${Fl}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${Fl}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${wy}|system prompt|my rules|
        user (?:rules|instructions?|directives?|request))\b
    `},{name:"model-words",category:"model-behavior",reason:"speaks of the quality of answers, code or understanding",source:"issue trackers of language-model assistants",weight:2.2,pattern:u`
      (quality|intelligence|reasoning|context) <1> (degrad+|loss|regression|drop|decline)
      (model|response|answer) (performance|quality)
      quality <2> (down|worse|dropp+|degrad+|declin+)
      (bad|poor|wrong|low[- ]quality|terrible|incorrect|redundant|buggy) <1> (answers?|responses?|code|
        suggestions?|results|decisions?|understanding|analysis)
      code generation
      (answers?|responses?|quality) <4> (worse|dropped|declin+|degrad+|terrible|useless)
      (loses?|lost|losing|keep) (the )?context
      misleading
      sycophan+…
      understand* (the )?(task|request|instructions?|context)
      without (being )?asked
      (dumber|stupid|useless|lobotomi[sz]ed|nerfed)
      …(?<!\billegal )\binstructions?
      claims? (to|that|it)
      (i|we) <1> (asked|told|instructed) (it|him|the model)
    `},{name:"file-tool",category:"filesystem",reason:"a tool that edits, reads or searches files goes wrong",source:"tool names shared by several assistants",weight:2.2,pattern:/\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/},{name:"saved-session",category:"filesystem",reason:"saved sessions or history are lost or cannot be opened again",source:we,weight:1.8,pattern:u`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${Je}|${Ml}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `},{name:"compaction",category:"context-limit",reason:"shortening the conversation fails",source:"feature name shared by several assistants",weight:3.2,pattern:/(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,zones:["title","lead"]},{name:"policy-refusal",category:"content-policy",reason:"a policy or safety filter refused what was asked",source:we,weight:3.8,pattern:u`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `},{name:"context-full",category:"context-limit",reason:"the conversation or its answer is longer than the limit",source:we,weight:3.6,pattern:u`
      (prompt|input|context|conversation|request|message|file|response|output) (is |was |too |are |
        size )*(too (long|large|big)|exceed*)
      context (window|length|limit|size|low|usage|left)
      out of context
      max(imum)?[ _]((output|context)[ _])?tokens?
      token (count )?(limit|maximum) <1> exceed*…
      exceeds? (the )?(maximum )?<1> tokens?
      tokens? > \d…
    `},{name:"assistant-tools",category:"integration",reason:"speaks of an assistant's commands, agents or tool servers",source:"Model Context Protocol; common usage",weight:2.6,pattern:u`
      mcps?
      …(?<!\S)/ide
      slash commands?
      custom (commands?|agents?|tools?)
      sub-?agents?
      skills?
      agents?\b(?= (not|fail|list|load))…
    `},{name:"assistant-tools-fail",category:"integration",reason:"an assistant's command, agent or tool server does not load or connect",source:we,weight:2.4,pattern:u`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `},{name:"assistant-request-refused",category:"invalid-request",reason:"the model's service refused the request as malformed",source:we,weight:3.2,pattern:u`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `},{name:"assistant-permission-prompts",category:"config",reason:"speaks of an assistant's permission prompts and approvals",source:we,weight:3,pattern:u`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `},{name:"assistant-hooks",category:"integration",reason:"speaks of hooks, which an assistant runs around its tools",source:we,weight:2.2,pattern:/\bhooks?\b/},{name:"tokens-drain",category:"usage-limit",reason:"tokens or usage drain faster than expected",source:we,weight:3,pattern:u`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `}];var Se="errno(3), libuv error names",lo="Node.js documentation, \u201CErrors\u201D",Dl=[{name:"errno-network",category:"network",reason:"a network error code",source:Se,weight:3,code:p("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `},{name:"errno-tls",category:"network",reason:"a certificate could not be verified",source:"OpenSSL verify(1)",weight:3.2,code:/^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i},{name:"errno-port",category:"network",reason:"the port or address is taken",source:Se,weight:2.4,code:/^EADDR(?:INUSE|NOTAVAIL)$/i},{name:"errno-file",category:"filesystem",reason:"a file error code",source:Se,weight:2.6,code:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i},{name:"errno-space",category:"filesystem",reason:"the disk or its quota is full",source:Se,weight:3.4,code:/^(?:ENOSPC|EDQUOT)$/i},{name:"errno-handles",category:"filesystem",reason:"too many open files",source:Se,weight:2.8,code:/^(?:EMFILE|ENFILE)$/i},{name:"errno-memory",category:"memory",reason:"no memory left",source:Se,weight:3.4,code:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i},{name:"exit-137",category:"memory",reason:"killed, which usually means out of memory",source:"128 + SIGKILL, sh(1)",weight:2,code:/^(?:exit 137|SIGKILL)$/i},{name:"exit-signal",category:"crash",reason:"ended by a signal that means a crash",source:"signal(7)",weight:3,code:/^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i},{name:"exit-code",category:"process",reason:"a child process ended with an error",source:"sh(1)",weight:1.6,code:/^exit -?\d+$/i},{name:"errno-child",category:"process",reason:"a child process could not be started or fed",source:Se,weight:2.2,code:/^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{name:"spawn-enoent",category:"process",reason:"the program to start was not found",source:lo,weight:4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"spawn-no-file",category:"filesystem",reason:"the file that is missing is the program to start",source:lo,weight:-4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"module-missing",category:"install-update",reason:"a module of the program is missing",source:lo,weight:2,code:/^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i},{name:"npm-code",category:"install-update",reason:"an npm error code",source:"npm documentation, \u201CCommon errors\u201D",weight:3,code:/^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i},{name:"sdk-code",category:"install-update",reason:"an error code of the package manager or SDK",source:"NuGet and .NET SDK error references",weight:2.8,code:/^(?:NETSDK\d+|NU\d{4})$/i}];var Y="RFC 9110, section 15",gy="RFC 6585",Gl=[{name:"http-400",category:"invalid-request",reason:"HTTP 400: the service refused the request as malformed",source:Y,weight:2.2,status:[400,400]},{name:"http-401",category:"authentication",reason:"HTTP 401: not signed in",source:Y,weight:3.2,status:[401,401]},{name:"http-402",category:"usage-limit",reason:"HTTP 402: payment required",source:Y,weight:3.2,status:[402,402]},{name:"http-403",category:"permission",reason:"HTTP 403: signed in, but not allowed",source:Y,weight:2.8,status:[403,403]},{name:"http-404",category:"invalid-request",reason:"HTTP 404: what was asked for is not there",source:Y,weight:1.6,status:[404,404]},{name:"http-407",category:"network",reason:"HTTP 407: the proxy wants a sign-in",source:Y,weight:3,status:[407,407]},{name:"http-408",category:"network",reason:"HTTP 408: the request took too long",source:Y,weight:2.4,status:[408,408]},{name:"http-413",category:"context-limit",reason:"HTTP 413: the request was too large",source:Y,weight:3,status:[413,413]},{name:"http-422",category:"invalid-request",reason:"HTTP 422: the request could not be processed",source:Y,weight:2.4,status:[422,422]},{name:"http-429",category:"rate-limit",reason:"HTTP 429: too many requests",source:gy,weight:2.6,status:[429,429]},{name:"http-451",category:"permission",reason:"HTTP 451: withheld for legal reasons",source:"RFC 7725",weight:2.6,status:[451,451]},{name:"http-5xx",category:"server-error",reason:"HTTP 5xx: the service itself failed",source:Y,weight:3,status:[500,528]},{name:"http-529",category:"overloaded",reason:"HTTP 529: the service is overloaded",source:"Anthropic API errors page; Qualys",weight:3.6,status:[529,529]}];var Ul={language:"zh",when:{letters:String.raw`\p{Script=Han}`},spaced:!1,words:{crash:u`
      卡住
      卡死
      死机
      當機
      崩溃
      崩潰
      闪退
      閃退
      无响应
      無回應
      没有响应
      沒有回應
      没反应
      沒反應
      假死
      挂起
      死循环
      自动退出
      意外退出
      打不开
      无法启动
      無法啟動
      启动失败
      段错误
    `,network:u`
      网络(错误|异常|连接|超时|不通|断)
      網路(錯誤|異常|連線|逾時)
      连接(失败|错误|超时|不上|被拒|断开|中断)
      连不上
      連不上
      無法連線
      无法连接
      请求超时
      連線逾時
      断线
      掉线
      证书(错误|验证)
      代理(无效|失败|错误|不)
      设置代理
    `,authentication:u`
      (无法|不能|没法|無法)(正常)?(登录|登錄|登入|登陆)
      (登录|登錄|登入|登陆)(失败|失敗|不了|不上|过期|报错|异常|循环)
      认证(失败|错误|过期)
      認證失敗
      授权(失败|过期|错误)
      (密码|密碼|令牌|密钥)(错误|無效|无效|过期)
      反复(要求)?登录
      验证码
    `,"install-update":u`
      (安装|安裝|升级|升級)(失败|失敗|不了|报错|错误|出错|不上)
      (无法|不能|無法)(安装|安裝|更新|升级|升級)
      更新(失败|失敗|不了|报错)
      卸载(失败|不)
      依赖(冲突|错误)
      编译失败
    `,permission:u`
      权限(不足|错误|被拒)
      權限不足
      没有权限
      沒有權限
      无权(限|访问)
      無權
      拒绝访问
      拒絕存取
      访问被拒
    `,memory:u`
      内存(泄漏|泄露|溢出|不足|占用|爆|暴涨|过高)
      記憶體(洩漏|不足|溢位|用量)
      (cpu|处理器) ?(占用|使用率|飙)
      占用(大量|过多|过高|太多)
    `,ui:u`
      不显示
      显示(不|异常|错误|错乱|乱码|问题)
      顯示(不|異常|錯誤)
      不顯示
      闪烁
      閃爍
      乱码
      亂碼
      输入法
      輸入法
      (无法|不能)(粘贴|复制|滚动|点击|输入)
      粘贴
      貼上
      /(?:文字|按钮|界面|窗口|菜单|图标).{0,6}(?:重叠|错位|遮挡|模糊|消失|看不|太小|空白)/
      重叠
      错位
      快捷键
      光标
      字体
      深色模式
    `,"feature-request":u`
      希望(能|可以|增加|添加|支持|加)
      建议(增加|添加|支持|加)
      建議(增加|新增|支援)
      请(求)?(增加|添加|支持)
      請(新增|支援)
      能否(增加|支持|添加)
      /可以(?:增加|添加|支持).{0,20}吗/
      功能(请求|建议|需求|請求)
      /想要.{0,12}功能/
    `,"usage-limit":u`
      额度
      額度
      配额
      配額
      余额不足
      限额
      用量(限制|超|消耗|异常)
      使用(限制|上限|次数)
      (达到|超出|超过)(了)?(使用)?(上限|限制|限额)
      扣费
      重复扣
      充值
    `,config:u`
      (配置|设置|設定|选项|参数)(不生效|无效|失效|没有生效|被忽略|丢失|不起作用|無效)
      /(?:不生效|忽略).{0,4}(?:配置|设置)/
    `,filesystem:u`
      文件(不存在|找不到|被覆盖|丢失|损坏|损毁|锁定|路径)
      找不到文件
      檔案(不存在|遺失|損毀)
      (无法|不能)(读取|写入|保存|打开|删除)(文件|目录)
      磁盘(已满|空间)
      中文路径
      路径(错误|不存在)
    `,"model-behavior":u`
      变笨
      降智
      胡说
      幻觉
      不听(指令|话)
      不按(指令|要求|照)
      答非所问
    `,"context-limit":u`
      上下文(过长|太长|超|长度|窗口|压缩)
      压缩(对话|上下文|失败)
    `}};var Wl={language:"fr",when:{words:"de|le|les|un|une|des|du|ce|avec|mais|quand|apr\xE8s|est|aux|sans|ne|pas|erreur|je|dans|mon|ma"},spaced:!0,words:{crash:u`
      plante~
      plantage
      plantée?~
      se fige
      figée?~
      se bloque
      reste bloqué
      gelée?~
      ne répond (pas|plus)
      se ferme (tout|toute|sans|brutalement|seul|au|dès)
      ne (démarre|se lance|s'ouvre) (pas|plus)
      boucle infinie
      écran (blanc|noir|bleu)
      erreur de segmentation
      cesse de (répondre|fonctionner)
      fermeture inattendue
    `,network:u`
      erreur (de )?(réseau|connexion)
      pas de connexion
      (impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (se )?(connecter|
        joindre) (au serveur|à internet|à l'api|le serveur|au réseau)
      connexion (refusée|perdue|interrompue|fermée|coupée)
      perte de connexion
      délai (d'attente )?(dépassé|expiré)
      certificat
      hors[- ]ligne
    `,authentication:u`
      (impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (lors|en)|
        échec) <1> (me |se |s'|m')?(connecter à (mon|son) compte|connecter (avec|via|depuis)|identifier|
        authentifier)
      me connecter à mon compte
      échec (de (l'|la )?)?(authentification|connexion au compte)
      authentification <1> (échou|impossible|refus)
      mot de passe <1> (incorrect|refusé|invalide)
      déconnect(e|é) (sans cesse|à chaque|automatiquement)
      session expirée
    `,"install-update":u`
      (impossible (de|d')|n'arrive pas à|erreur (lors de l'|à l')|
        échec (de (la |l')?|lors de l')) ?(installer|installation|mettre à jour|mise à jour|
        désinstaller|compiler|compilation)
      (installation|mise à jour) <2> (échou|impossible|bloqu|ne (se|s'))
      ne s'installe pas
      ne se met pas à jour
    `,permission:u`
      permission (refusée|non accordée)
      permissions insuffisantes
      accès (refusé|interdit)
      droits? insuffisant
      pas (les droits|la permission|l'autorisation)
      non autorisé
    `,memory:u`
      fuites? (de )?mémoire
      /(?:consomm|utilis|occup)\p{L}* (?:\p{L}+ ){0,3}(?:mémoire|ram~)/
      mémoire (insuffisante|vive|saturée|pleine)
      (manque|plus) de mémoire
      100 ?% (du |de )?(cpu|processeur)
    `,ui:u`
      ne s'affiche(nt)? (pas|plus)
      s'affiche(nt)? mal
      mal affich
      affichage <1> (incorrect|cassé|déform|corromp)
      clignot
      scintill
      (texte|bouton|fenêtre|icône|menu)s? <3> (coupé|tronqu|superpos|chevauch|cachée?~|flou|dispar|illisible)
      (impossible de|ne peux pas|ne peut pas) (coller|copier|faire défiler|sélectionner|taper|cliquer)
      raccourcis? clavier
      mode sombre
      coller~
      clavier
    `,"feature-request":u`
      ce serait <1> (bien|utile|génial|super|pratique|idéal|top)
      il serait <1> (bien|utile|intéressant|souhaitable|pratique)
      j'aimerais
      j'apprécierais
      (ajouter|ajout d[e']) ?(une? |la |l')?(option|prise en charge|possibilité|fonction|mode)
      demande de fonctionnalité
      suggestion
      pourriez-vous <1> ajouter
      serait-il possible
      merci d'ajouter
    `,"usage-limit":u`
      limite d'(utilisation|usage)
      limite <1> atteinte
      quota <1> (atteint|dépass|épuis)
      crédits? <1> (épuis|insuffisant)
      facturée? (deux fois|en double)
      abonnement
    `,config:u`
      (réglage|paramètre|configuration|option|préférence)s? <3> (ignorée?|
        pas (pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)
      (ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (la |le |les |mes |mon |
        ma )?(configuration|réglage|paramètre|option|préférence)
    `,filesystem:u`
      (fichier|dossier|répertoire)s? <3> (introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)
      (impossible d'|ne peut pas )(ouvrir|enregistrer|lire|écrire|supprimer) (le |la |un )?(fichier|dossier)
      disque plein
      espace disque
    `,"model-behavior":u`
      ignore (mes |les )?instructions
      hallucin
      réponses? <1> (fausse|inventée|pire)
    `,"context-limit":u`
      contexte <1> (trop|dépass|plein)
    `}};var Hl={language:"de",when:{words:"der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|f\xFCr|bitte|ich|unter|schl\xE4gt"},spaced:!0,words:{crash:u`
      stürzt
      absturz
      abgestürzt
      abstürz
      hängt (sich )?(auf~|fest|beim|nach|bei|komplett|ewig)
      hängt~
      hängen~
      aufgehängt
      friert
      eingefroren
      einfrieren
      reagiert nicht
      keine reaktion
      keine rückmeldung
      schließt sich <1> (von selbst|sofort|einfach|unerwartet|beim)
      startet nicht
      lässt sich nicht (starten|öffnen)
      endlosschleife
      beendet sich
      speicherzugriffsfehler
      bleibt <1> hängen
    `,network:u`
      (netzwerk|verbindungs|zertifikats?|proxy)(fehler|problem|abbr|ausfall)
      (keine|kein|verliert die|verlorene) (internet|netzwerk)?(-)?verbindung
      verbindung <3> (abgelehnt|verloren|unterbrochen|fehlgeschlagen|abgebrochen|bricht|nicht|geschlossen)
      kann <3> nicht (verbinden|erreichen)
      nicht erreichbar
      zeitüberschreitung
      time-?out~
      zertifikat
      hinter (dem|einem|unserem) proxy
      offline
    `,authentication:u`
      /(?:anmeld|einlogg|login)\p{L}* (?:\p{L}+ ){0,3}(?:fehlgeschlagen|schlägt fehl|nicht|unmöglich|
        fehler|geht nicht)/
      (kann|konnte|lässt) <3> nicht <1> (anmelden|einloggen)
      anmeldefehler
      anmeldung
      authentifizierung
      (passwort|kennwort) <2> (falsch|ungültig|nicht akzeptiert)
      immer wieder (abgemeldet|anmelden|einloggen)
      abgemeldet
      sitzung abgelaufen
    `,"install-update":u`
      (installation|update|aktualisierung|upgrade|einrichtung) <3> (fehlgeschlagen|schlägt fehl|bricht|
        nicht|hängt|abgebrochen|fehler)
      (lässt|kann|konnte) <4> nicht <1> (installier|aktualisier|updaten|deinstallier|kompilier|bauen)
      installationsfehler
      updatefehler
      installationsprogramm
    `,permission:u`
      zugriff <1> (verweigert|abgelehnt)
      (keine|fehlende|unzureichende|nicht genügend) (+)?(berechtigung|rechte|zugriffsrechte)
      nicht (berechtigt|autorisiert)
      berechtigungsfehler
    `,memory:u`
      speicherleck
      arbeitsspeicher
      speicherverbrauch
      speicherbedarf
      (zu wenig|kein|nicht genügend|zu viel|gesamten) (+)?(arbeits)?speicher
      (cpu|prozessor)-?(last|auslastung)
      ram-?(verbrauch|nutzung)
      frisst <2> (ram|speicher)
    `,ui:u`
      (wird|werden|ist|sind) <3> (nicht|falsch|doppelt|unscharf|abgeschnitten) <1> (angezeigt|dargestellt|sichtbar)
      (falsch|nicht|doppelt) (angezeigt|dargestellt|lesbar|sichtbar)
      abgeschnitten
      überlapp
      verschwommen
      unscharf
      flacker
      flimmer
      darstellungsfehler
      anzeigefehler
      /(?:text|fenster|knopf|schaltfläche|symbol|menü)\p{L}* (?:\p{L}+ ){0,3}(?:verdeckt|verschwind|
        unleserlich|überdeckt|schwarz|leer)/
      (kann|lässt sich) <2> nicht (einfügen|kopieren|scrollen|markieren|anklicken|tippen)
      tastenkürzel
      tastatur
      dunkelmodus
      dunkler modus
      beim einfügen
      zwischenablage
    `,"feature-request":u`
      wäre <2> (schön|gut|toll|hilfreich|super|praktisch|klasse|nützlich)
      wünsche? mir
      wunsch:
      würde mir wünschen
      bitte <4> (hinzufügen|ergänzen|einbauen|unterstützen|ermöglichen)
      (könnte|kann) man <4> (hinzufügen|einbauen|ergänzen)
      (funktions|feature)-?wunsch
      verbesserungsvorschlag
      vorschlag:
      unterstützung für
    `,"usage-limit":u`
      (nutzungs|wochen|tages|sitzungs)-?limit
      (kontingent|guthaben|limit) <2> (aufgebraucht|erschöpft|erreicht|überschritten|leer)
      doppelt (abgebucht|berechnet)
      rechnung
      abonnement
    `,config:u`
      /(?:einstellung|konfiguration|option)\p{L}* (?:\p{L}+ ){0,3}(?:ignoriert|
        nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|
        verloren|wirkungslos)/
      ignoriert <1> (einstellung|konfiguration|option)
    `,filesystem:u`
      /(?:datei|ordner|verzeichnis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|
        geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)/
      /(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\p{L}* (?:\p{L}+ ){0,2}(?:nicht|öffnen|speichern)/
      (festplatte|datenträger) <1> voll
      umlaut* im (pfad|dateinamen|benutzernamen)
    `,"model-behavior":u`
      ignoriert <1> anweisung
      halluzin
      antworten? <1> (falsch|schlechter|erfunden)
    `,"context-limit":u`
      kontext <1> (zu lang|voll|überschritten)
    `}};var Bl={language:"ja",when:{letters:String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`},spaced:!1,words:{crash:u`
      フリーズ
      固ま(る|り|っ)
      クラッシュ
      応答し(な|ま)
      応答なし
      反応し(な|ま)
      落ち(る|ます|て|た)
      強制終了
      異常終了
      突然終了
      起動(し(な|ま)|でき|に失敗)
      無限ループ
      ハング
      止ま(って|った|る)
    `,network:u`
      ネットワーク(エラー|に接続|接続|が)
      接続(エラー|でき|に失敗|が切|が拒否|が失|タイムアウト)
      つながら
      繋がら
      タイムアウト
      通信エラー
      証明書
      プロキシ
      オフライン
    `,authentication:u`
      ログイン(でき|に失敗|エラー|が|し直|を求|ループ)
      サインイン(でき|に失敗|エラー)
      認証(エラー|に失敗|でき|が|コード)
      ログアウトされ
      パスワードが
    `,"install-update":u`
      インストール(でき|に失敗|エラー|が(失|でき|終))
      アップデート(でき|に失敗|エラー|が)
      アップグレード(でき|に失敗)
      更新(でき|に失敗|エラー|が(失敗|適用))
      ビルドに失敗
      依存関係
    `,permission:u`
      権限(が(な|あり)|エラー|不足)
      アクセス(が)?(拒否|でき(な|ま))
      許可され(て|ま)
      アクセス権
    `,memory:u`
      メモリ(リーク|不足|使用|を|が)
      メモリー(リーク|不足)
      cpu(使用率|が|を)
      重く?な(る|り)
    `,ui:u`
      表示(され(な|ま)せ?|が(崩|おか|ずれ|乱|消)|崩れ|ずれ|が正し)
      ちらつ
      文字化け
      (入力|変換|選択|コピー|貼り付け|ペースト|スクロール)(でき|が(でき|おか|効)|する(と|たび))
      画面(が|の)(真|ちら|崩|乱|点|消|白)
      レイアウト
      日本語入力
      変換(中|候補|確定)
      ショートカット
      ダークモード
      重な(る|り|って)
    `,"feature-request":u`
      (し|追加し|対応し|でき(る|て)?(ように)?し)て(ほしい|欲しい|いただ)
      (できるように)なると(嬉|うれ)
      追加して(ほし|くだ)
      機能(追加|要望|リクエスト)
      要望
      (あると|だと)(嬉|うれ|便利|助か)
      対応(希望|予定は)
    `,"usage-limit":u`
      利用制限
      使用制限
      使用量(が|の)
      上限に(達|到)
      クォータ
      クレジット(が|不足|消費)
      二重(請求|課金)
      請求
    `,config:u`
      設定が(反映|効|無視|保存|消|読|適用)
      設定ファイルが
      (反映|適用)され(な|ま)
    `,filesystem:u`
      ファイルが(見つ|存在|開|消え|壊|保存|上書|ロック|削除)
      保存でき
      書き込め
      読み込め
      ディスク(が|の空|容量)
      パスに(日本語|空白|スペース)
    `,"model-behavior":u`
      指示に従わ
      指示を無視
      馬鹿に
      嘘をつ
      幻覚
      ハルシネーション
    `,"context-limit":u`
      コンテキスト(が|長|上限|ウィンドウ|圧縮)
      圧縮に失敗
    `}};var Zl={language:"ko",when:{letters:String.raw`\p{Script=Hangul}`},spaced:!1,words:{crash:u`
      멈추
      멈춤
      멈춥
      멈췄
      먹통
      응답이 없
      응답 없음
      반응이 없
      진행이 안
      튕깁
      튕김
      튕겨
      충돌(합|이|로|하)
      크래시
      강제 ?종료
      비정상 ?종료
      갑자기 (종료|꺼)
      실행(되지|이 안|할 수)
      무한 ?루프
      프리징
    `,network:u`
      네트워크 ?(오류|에러|연결|문제|끊)
      연결(할 수|이 (안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)
      타임 ?아웃
      시간 ?초과
      접속(이 안|할 수|되지| ?오류)
      프록시
      인증서
    `,authentication:u`
      로그인(이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (계속|다시))
      인증(에 실패|이 안| ?오류| ?실패|되지| ?번호)
      로그아웃(됩|되)
      비밀번호(가|를)
    `,"install-update":u`
      설치(가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)
      업데이트(가 안|할 수|에 실패|되지| ?실패| ?오류)
      업그레이드(에 실패| ?실패| ?오류)
      빌드(에 실패| ?실패)
      의존성
    `,permission:u`
      권한(이 없| ?없| ?오류| ?부족|이 부족|이 거부)
      접근(이 거부| ?거부|할 수)
      액세스(가 거부| ?거부)
    `,memory:u`
      메모리(가| ?누수| ?부족| ?사용| ?를)
      cpu ?(사용|가|를|점유)
    `,ui:u`
      (표시|보이|나타나|출력)(되지|지 않|지 않습|가 안)
      안 ?보(입|임|여)
      깜빡
      글자(가|이)? ?(깨|겹)
      깨(져|짐|집)
      화면(이|에) ?(깜|깨|멈|안|하얗|검)
      (입력|붙여넣기|복사|스크롤|선택|클릭)(이 안|가 안|할 수|되지|이 되지)
      한글 ?입력
      단축키
      겹(쳐|침|칩)
      다크 ?모드
      글꼴
    `,"feature-request":u`
      추가해 ?주
      추가(되|하)면 (좋|감사)
      기능 ?(추가|요청|제안)
      지원해 ?주
      지원(되|하)면
      있으면 좋겠
      했으면 좋겠
      건의
      제안합니다
    `,"usage-limit":u`
      사용량(이| ?제한| ?한도| ?초과)
      한도(가|를|에)
      한도 ?초과
      크레딧
      이중 ?(결제|청구)
      결제가
    `,config:u`
      설정(이 (적용|저장|무시|사라|안|초기)|을 무시|값이)
      적용되지
    `,filesystem:u`
      파일(이 (없|삭제|손상|사라|잠|덮)|을 (찾을|열|저장|읽)( 수|지))
      경로(를 찾|에 한글)
      디스크(가| ?공간| ?용량)
    `,"model-behavior":u`
      지시를 (무시|따르)
      멍청
      거짓말
      환각
    `,"context-limit":u`
      컨텍스트(가| ?길이| ?초과| ?압축)
      압축에 실패
    `}};var Kl={language:"pt",when:{words:"de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha"},spaced:!0,words:{crash:u`
      trav(a~|ando|ou~|ado)
      congel(a~|ando|ou~|ado)
      não responde
      parou? de (responder|funcionar)
      para de (responder|funcionar)
      fecha (sozinh|do nada|inesperad|ao)
      fechou sozinh
      loop infinito
      não (abre~|inicia~)
      tela (branca|preta|azul)
      falha de segmentação
      quebra (ao|quando)
    `,network:u`
      erro de (rede|conexão)
      sem (conexão|internet)
      não (consegue|consigo|é possível) (se )?conectar
      conexão (recusada|perdida|interrompida|fechada|cai)
      falha (na|de) conexão
      tempo (de espera|limite) (esgotad|excedid)
      certificado
      não conecta
    `,authentication:u`
      (não (consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (fazer (o )?login|entrar|
        logar|autenticar|acessar a conta|iniciar sessão)
      login <2> (falh|não|erro|inválid)
      autenticação (falh|não|erro)
      falha (de|na) autenticação
      senha (incorreta|inválida|não)
      sessão (expir|encerrad)
      desloga
    `,"install-update":u`
      (não (consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (instalar|atualizar|
        desinstalar|compilar)
      (instalação|atualização) <2> (falh|não |erro|trav)
      (falha|erro) (na|de|da) (instalação|atualização)
      não (instala|atualiza)
    `,permission:u`
      permissão negada
      sem permissão
      permiss(ão|ões) insuficiente
      acesso negado
      não (tenho|tem) permissão
      não autorizad
    `,memory:u`
      vazamento de memória
      /(?:consum|uso)\p{L}* (?:\p{L}+ ){0,2}(?:de )?memória/
      (muita|toda a|falta de|sem) memória
      memória (insuficiente|ram~)
      memória <1> (aument|cresc|estour)
      (100 ?%|muita|toda a) (da |de )?(cpu|ram~)
    `,ui:u`
      não (aparece(?! nenhum)|é exibid|mostra|exibe)
      piscando
      pisca~
      cintil
      (texto|botão|janela|ícone|menu|tela)s? <3> (cortad|sobrepost|cobert|borrad|some~|sumi|desaparec|ilegív|preta)
      não (consigo|consegue|dá para|é possível) (colar|copiar|rolar|selecionar|digitar|clicar)
      atalhos? (de|do) teclado
      modo escuro
      ao colar
      teclado
    `,"feature-request":u`
      gostaria (de|que)
      seria <1> (bom|útil|ótimo|legal|interessante|ideal)
      por favor,? (adicion|permit|inclu)
      adicionar (uma? |a |o )?(opção|suporte|possibilidade|função|modo)
      solicitação de (recurso|funcionalidade)
      sugestão
      poderiam (adicion|inclu)
    `,"usage-limit":u`
      limite de (uso|mensagens|tokens)
      limite <1> (atingid|excedid)
      cota <1> (esgotad|excedid)
      créditos
      cobrad\p{L} (duas vezes|em dobro)
      assinatura
    `,config:u`
      /(?:configuraç|opç|preferência|parâmetro)\p{L}* (?:\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|
        aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)/
      (ignora|não respeita|não salva|não aplica|perde) (a |o |as |os |minha |minhas )?(configuraç|opç|preferência)
    `,filesystem:u`
      (arquivo|pasta|diretório|ficheiro)s? <2> (não (existe|encontrad|é salvo)|corrompid|bloquead|
        sobrescrit|apagad|sumi|desaparec)
      não (consegue|consigo|é possível) (abrir|salvar|ler|gravar|apagar) (o |a |os |um )?(arquivo|pasta|ficheiro)
      disco cheio
    `,"model-behavior":u`
      ignora (minhas |as )?instruções
      alucina
      respostas? <1> (errad|inventad|pior)
    `,"context-limit":u`
      contexto <1> (muito|cheio|excedid)
    `}};var Vl={language:"ru",when:{letters:String.raw`\p{Script=Cyrillic}`},spaced:!0,words:{crash:u`
      зависа
      завис
      висит~
      вылета
      вылетел
      падает~
      крэш
      краш
      не отвечает
      не запуска
      не открыва
      аварийно
      закрывается сам
      бесконечн+ цикл
      перестает работать
      перестаёт работать
    `,network:u`
      ошибк\p{L} (сети|соединени|подключени)
      нет (соединени|подключени|сети|связи)
      не (может|удается|удаётся|удалось) (подключ|соедин|установить соединени)
      не подключа
      соединени\p{L} (разр|прер|сброш)
      тайм-?аут
      время ожидания
      прокси
      сертификат
      обрыва
    `,authentication:u`
      не (могу|может|удается|удаётся|удалось) (войти|авториз|залогин)
      ошибк\p{L} (авториз|входа|аутентиф)
      авторизаци
      аутентификаци
      разлогин
      неверн+ (пароль|логин|токен)
      выкидывает из аккаунта
    `,"install-update":u`
      не (устанавлива|обновля|ставится|собирается)
      не (могу|удается|удаётся|удалось) (установить|обновить|собрать)
      ошибк\p{L} (установки|обновления|сборки)
      (установка|обновление) <1> (не|завис|прер|падает)
    `,permission:u`
      нет (прав|доступа|разрешени)
      отказано в доступе
      доступ (запрещ|закрыт|отказан)
      недостаточно прав
      запрещен
    `,memory:u`
      утечк\p{L} памяти
      (не хватает|нехватка|недостаточно|кончается|съедает|жр[её]т|потребля+|вся|много) <1> (оперативн|памят)
      оперативн+ памят
      (грузит|нагружа+|загру+) <1> (процессор|цп|cpu)
    `,ui:u`
      не (отображ|показыва|видн|прокруч|вставля|копиру|печата)
      неправильно (отображ|показыва)
      мерца
      мига(ет|ни)
      кракозябр
      /(?:текст|кнопк|окно|иконк|шрифт)\p{L}* (?:\p{L}+ ){0,2}(?:обреза|наклад|перекры|налеза|пропада|
        исчеза|съезжа|размыт)/
      ч[её]рный экран
      темн+ тем
      горячи\p{L} клавиш
      буфер* обмена
    `,"feature-request":u`
      хотелось бы
      было бы <1> (здорово|хорошо|удобно|неплохо|полезно|классно)
      добавьте
      добавить (поддержк|возможност|функц|опци)
      прошу добав
      предлагаю
      запрос (на )?функ
      сделайте
    `,"usage-limit":u`
      лимит
      квот
      исчерпан
      /(?:списал|снял)\p{L}* (?:\p{L}+ )?(?:дважды|два раза|деньги)/
      подписк
    `,config:u`
      /(?:настройк|параметр|конфиг|опци)\p{L}* (?:\p{L}+ ){0,2}(?:не (?:примен|сохран|работа|учитыва|
        действ)|игнориру|сбрасыва|слета)/
      игнорирует (настройк|конфиг|параметр)
    `,filesystem:u`
      файл* <2> (не найден|не сохраня|поврежд|удаля|пропал|исчез|перезапис|занят)
      не (могу|удается|удаётся|удалось) (открыть|сохранить|прочитать|удалить|записать) <1> (файл|папк)
      путь не найден
      диск (заполнен|переполнен)
    `,"model-behavior":u`
      игнорирует (инструкц|указан)
      галлюцин
      (модель|нейросеть) <1> (тупит|врёт|врет|поглупел)
    `,"context-limit":u`
      контекст* <1> (превыш|переполн|слишком)
    `}};var Xl={language:"es",when:{words:"de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"},spaced:!0,words:{crash:u`
      se (cuelga|congela|traba|queda colgad|queda congelad|
        cierra (sol|inesperad|de repente|de golpe|al)|bloquea|cae~|colgó|cerró)
      no responde
      deja de (responder|funcionar)
      dejó de (responder|funcionar)
      bucle infinito
      no (arranca|inicia~|abre~)
      cierre inesperado
      fallo de segmentación
      pantalla (en )?blanc
    `,network:u`
      error de (red~|conexión|conexion)
      sin conexión
      no (se )?(puede|puedo|logra|consigue) conectar
      fall(a|o|ó) (de |en )?(la )?conexión
      conexión (rechazada|perdida|interrumpida|cerrada)
      se pierde la conexión
      tiempo de espera
      certificado
      no se conecta
    `,authentication:u`
      (no (puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|
        problema al) (iniciar (la )?sesión|iniciar sesion|autentic|entrar|acceder)
      inicio de sesión <2> (fall|no|error)
      autenticación (fall|no|error)
      /(?:fall|error)\p{L}* (?:de|en la|la) autenticación/
      contraseña (incorrecta|inválida|no)
      cierra (la )?sesión
      sesión (caduc|expir)
    `,"install-update":u`
      (no (puedo|puede|se puede|deja|logro)|error al|fall* al|imposible|problemas? al) (instalar|
        actualizar|desinstalar|compilar)
      (instalación|actualización) <2> (fall|no |error|se queda|incompleta)
      /(?:fall|error)\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)/
      no se (instala|actualiza)
    `,permission:u`
      permiso denegado
      permisos? insuficient
      (sin|no tengo|no tiene|falta de) permisos?
      acceso denegado
      no (está |estoy )?autorizad
    `,memory:u`
      /(?:consum|uso|fuga|falta|exceso|fugas)\p{L}* (?:de |toda la |mucha |demasiada |
        excesivo de )?(?:memoria|ram~)/
      sin memoria
      memoria insuficiente
      memoria ram
      (usa|consume|uso de|al) (el )?(100 ?%|mucha|demasiada|toda la) (de )?(la )?(cpu|memoria|ram)
    `,ui:u`
      no (se )?(muestra|ve~|ven~|aparece(?! ning))
      se (muestra|ve~|ven~) (mal|borros|cortad)
      parpade
      (texto|botón|ventana|icono|menú|pantalla)s? <3> (cortad|tapad|superp|solap|borros|desaparec|
        parpade|ilegible|negr)
      no (puedo|se puede|deja|funciona) (pegar|copiar|desplaz|seleccionar|escribir|hacer clic)
      atajos? de teclado
      modo oscuro
      al pegar
      teclado
    `,"feature-request":u`
      me gustaría
      sería <1> (bueno|útil|genial|ideal|interesante|bonito)
      estaría (bien|bueno|genial)
      por favor,? (añad|agreg|permit)
      (añadir|agregar) (una? |la |el )?(opción|soporte|posibilidad|función|modo)
      solicitud de (función|funcionalidad|característica)
      sugerencia
      propongo
      podrían (añad|agreg)
    `,"usage-limit":u`
      límite de (uso|mensajes|tokens)
      límite <1> alcanzad
      alcanc+ (el|mi) límite
      cuota <1> (agotad|excedid|superad)
      créditos
      sin saldo
      cobr+ (dos veces|doble)
      suscripción
    `,config:u`
      /(?:ajuste|configuraci|opci|preferencia|parámetro)\p{L}* (?:\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|
        aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)/
      (ignora|no respeta|no guarda|no aplica|pierde) (la |el |los |las |mi |mis )?(configuraci|ajuste|
        opci|preferencia)
    `,filesystem:u`
      (archivo|fichero|carpeta|directorio)s? <2> (no (existe|encontrad|se encuentra|se guarda)|dañad|
        corrupt|bloquead|sobrescrit|borrad|desaparec)
      no (puede|puedo|se puede) (abrir|guardar|leer|escribir|borrar) (el |la |los |un )?(archivo|fichero|carpeta)
      no encuentra (el |la )?(archivo|fichero|carpeta|ruta)
      disco lleno
    `,"model-behavior":u`
      ignora (mis |las )?instrucciones
      alucina
      respuestas? <1> (incorrect|inventad|peor)
    `,"context-limit":u`
      contexto <1> (demasiado|lleno|excedid)
      compactar
    `}};var Yl={language:"tr",when:{words:"bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",letters:"[\u011F\u015F\u0131]"},spaced:!0,words:{crash:u`
      çök(üyor|tü|me|erek|ü)
      don(uyor|du~|ma~|up~)
      takıl(ıyor|dı|ıp)
      kilitlen
      yanıt vermiyor
      cevap vermiyor
      (kendi kendine|aniden|birden) kapan
      kapanıyor
      açılmıyor
      başlamıyor
      sonsuz döngü
      beyaz ekran
    `,network:u`
      (ağ|bağlantı|internet) (hatası|sorunu|kesil|kopu|yok)
      bağlan(amıyor|ılamıyor|ılamadı|mıyor|amadı)
      bağlantı <1> (kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)
      zaman aşımı
      sertifika
      vekil sunucu
      çevrimdışı
    `,authentication:u`
      giriş (yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)
      oturum (açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)
      kimlik doğrulama
      /(?:şifre|parola)\p{L}* (?:\p{L}+ )?(?:yanlış|geçersiz|kabul)/
      yetkilendirme hatası
      doğrulama kodu
    `,"install-update":u`
      /(?:kurulum|güncelleme|yükleme)\p{L}* (?:\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)/
      (kur|güncelle|yükle)(yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)
      derleme hatası
      bağımlılık
    `,permission:u`
      izin (reddedildi|hatası|yok|verilmedi)
      erişim (engellendi|reddedildi|izni|yok)
      yetki(m|niz|si)? (yok|yetersiz)
      yetkisiz
    `,memory:u`
      bellek <1> (sızıntı|yetersiz|kullanım|tüket|dol)
      (çok|fazla|aşırı) <1> (bellek|ram~|cpu~|işlemci)
      hafıza
      işlemci kullanımı
      yetersiz bellek
    `,ui:u`
      görünmüyor
      gözükmüyor
      görüntülenmiyor
      titr(iyor|eme)
      yanıp sönüyor
      /(?:yazı|metin|buton|düğme|pencere|simge|menü)\p{L}* (?:\p{L}+ ){0,3}(?:kesil|üst üste|kayb|
        bulanık|okunmuyor|kapat)/
      yapıştır
      kopyalanmıyor
      kaydırılmıyor
      tıklanmıyor
      klavye
      karanlık (mod|tema)
      türkçe karakter
      kısayol
    `,"feature-request":u`
      ekle(nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)
      olsa <1> (iyi|güzel|harika)
      olursa <1> (iyi|güzel|sevin)
      özellik (isteği|talebi|önerisi)
      öneri~
      önerim
      istiyorum ki
      destek (eklen|gelsin)
      rica ediyorum
    `,"usage-limit":u`
      kullanım (limiti|kotası|sınırı|hakkı)
      kota(m|sı|yı)? <1> (dol|aş|bit)
      limit(e|im|i)? <1> (dol|ulaş|aş)
      kredi(m|ler)
      iki kez (ücret|çekil)
      abonelik
    `,config:u`
      ayar* <2> (kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)
      yapılandırma* <2> (okunmuyor|yok say|uygulanmıyor)
    `,filesystem:u`
      /(?:dosya|klasör|dizin)\p{L}* (?:\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|
        kilitli|kaybol|açılamıyor|yok~)/
      disk <1> dol
      dosya yolu
    `,"model-behavior":u`
      talimat* <1> (uymuyor|yok say|görmezden)
      halüsinasyon
    `,"context-limit":u`
      bağlam <1> (çok|dol|aş)
    `}};var mo=[Bl,Zl,Vl,Xl,Kl,Wl,Hl,Yl,Ul],hy={"usage-limit":3,"feature-request":3,memory:3.2,config:2.8,"context-limit":3},by=2.8,uo=String.raw`\p{L}`;function vy({spaced:e}){return{letter:uo,edge:"",flags:"u",whole:s(r=>{let n=r.replaceAll("~",`(?!${uo})`);return e?`(?<!${uo})(?:${n})`:n},"whole")}}s(vy,"styleOf");function yy(e){return new RegExp(String.raw`(?:${e})(?!\p{L})(?<=(?<!\p{L})(?:${e}))`,"u")}s(yy,"standingAlone");var ky=new RegExp(`(?:^|[^a-z])(?:${mo.flatMap(({when:{words:e}})=>e??[]).join("|")})(?![a-z])`);function xy({when:{letters:e,words:t}}){let r=t===void 0?void 0:yy(t),n=e===void 0?void 0:new RegExp(e,"u");return o=>r!==void 0&&o(ky)&&o(r)||n!==void 0&&o(n)}s(xy,"toWhen");function Ey(e){let t=vy(e);return qo.flatMap(r=>{let n=e.words[r];if(n===void 0)return[];let o={name:`${r}-${e.language}`,category:r,reason:`words of a report in another language (${e.language})`,source:"common usage in that language",weight:hy[r]??by,pattern:n};return yt([o],t)})}s(Ey,"toRules");var Ql=mo.map(e=>({name:"languages",scope:`reports in another language (${e.language})`,when:xy(e),textRules:Ey(e),errorRules:[]})),qy=4e3,Sy=.2,Ry=3,Ay=.1,Ty=1.3,Oy=[["ja",/[\p{Script=Hiragana}\p{Script=Katakana}]/gu],["ko",new RegExp("\\p{Script=Hangul}","gu")],["ru",new RegExp("\\p{Script=Cyrillic}","gu")],["zh",new RegExp("\\p{Script=Han}","gu")]],_y="the|is|are|and|to|of|in|it|when|not|this|that|with|for|on|an|does|after|have|but|from|my|can|be";function jR(e){let t=e.slice(0,qy).toLowerCase(),r=t.match(new RegExp("\\p{L}","gu"))?.length??0;if(r===0)return"en";for(let[i,c]of Oy)if((t.match(c)?.length??0)>=Sy*r)return i;let n=t.match(new RegExp("\\p{L}+","gu"))?.length??0,[o,a]=Ny().map(({language:i,pattern:c})=>({language:i,count:t.match(c)?.length??0})).sort((i,c)=>c.count-i.count);return o===void 0||o.count<Ry||o.count<Ay*n?"en":o.count>=Ty*(a?.count??0)?o.language:"en"}s(jR,"languageOf");var Jl;function Ny(){let e=s((t,r)=>({language:t,pattern:new RegExp(String.raw`(?<!\p{L})(?:${r})(?!\p{L})`,"gu")}),"of");return Jl??=[e("en",_y),...mo.flatMap(({language:t,when:{words:r}})=>r===void 0?[]:[e(t,r)])],Jl}s(Ny,"smallWords");var eu=[{name:"uncaught-js",category:"crash",reason:"an exception of the JavaScript engine was not handled",source:"ECMAScript native errors",weight:2.9,className:/^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/},{name:"uncaught-managed",category:"crash",reason:"an exception of the language was not handled",source:"Python, Ruby, Java and .NET built-in exceptions",weight:2.9,className:p()`
      (?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|
        UnboundLocalError|RecursionError|ValueError|ZeroDivisionError|UnicodeDecodeError|
        UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|
        IllegalArgumentException|ConcurrentModificationException|ArithmeticException|
        IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|
        InvalidOperationException|InvalidCastException|ArgumentNullException|
        ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|
        AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|
        UninitializedPropertyAccessException)$
    `},{name:"uncaught-with-stack",category:"crash",reason:"an exception with its stack",source:"naming of exceptions in managed languages",weight:2.2,className:/\w(?:Exception|Error)$/,frames:1},{name:"unhandled",category:"crash",reason:"an exception that nobody handled",source:"Node.js, browsers, JVM, .NET, Android",weight:3.2,message:u`
      unhandled (exception|promise|rejection|error)…
      uncaught (\(in promise\) )?(exception|error|+error)…
      exception in thread
      fatal exception
      terminate called (after|without)
      terminating (app )?due to uncaught
      maximum (update depth|call stack size) exceeded
    `,unmistakable:!0},{name:"nothing-there",category:"crash",reason:"the program stumbled over a missing value",source:"JavaScript, Python, Ruby, Java, .NET, Go and Rust messages",weight:2.9,message:u`
      undefined (local variable or )?method
      cannot read propert(y|ies)
      is not a function
      undefined is not an? (object|function|constructor)
      object reference not set
      …'nonetype' object
      object has no attribute
      is not defined
      (index|subscript) (was )?out of (range|bounds)
      null ?pointer
      null reference
      on a null (value|object)
      nullpointerexception
      unwrap\(\)\x60 on an? \x60(none|err)\x60…
      unexpectedly found nil
      division by zero
      send on closed channel
      faulting module
    `,unmistakable:!0},{name:"panic-class",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,className:/^(?:panic|abort|fatal error)$/i},{name:"panic",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,message:u`
      panicked at
      …^panic: …
      goroutine \d+ \[…
      nil pointer dereference
      internal compiler error
      compiler unexpectedly panicked
      query stack during panic
      concurrent map (writes|iteration|read)…
      all goroutines are asleep
      kernel panic
    `,unmistakable:!0},{name:"native-crash",category:"crash",reason:"the process crashed in native code",source:"signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",weight:3.4,message:u`
      segmentation fault
      segfault
      sig(segv|abrt|bus|ill|trap)
      access violation
      bus error
      core dumped
      illegal instruction
      exc_(bad_access|crash|breakpoint|bad_instruction)
      terminated by signal (4|5|6|7|8|11)
      trace/breakpoint trap
      double free
      stack smashing detected
      heap-use-after-free
      use[- ]after[- ]free
      general protection fault
      fatal error in
      0xc000000[5d]
      0xc0000(374|409)
      fatal signal \d+
    `,unmistakable:!0},{name:"assertion",category:"crash",reason:"an assertion failed",source:"assert(3), Rust and Java assertions",weight:2.8,message:/\bassertion (?:[`'"(]|failed|failure|error)|\bassert(?:ion)? failed\b|\bcheck failed: |\bdebug_assert\b/,unmistakable:!0},{name:"not-responding",category:"crash",reason:"the system says that the program does not respond or has stopped",source:"Android, Windows, macOS and Jupyter messages",weight:3.2,message:u`
      anrs?
      app(lication)? (is )?not responding
      has stopped working
      (keeps? stopping|has stopped unexpectedly)
      kernel appears to have died
      quit unexpectedly
      terminated unexpectedly
      disappeared unexpectedly
      spinning (beach ?ball|wheel)
      beach-?ball…
      blue screen
      bsod
    `,unmistakable:!0},{name:"out-of-memory",category:"memory",reason:"memory ran out",source:"V8, JVM, Python, PHP, PostgreSQL and kernel messages",weight:4,message:u`
      out of memory
      outofmemory…
      heap limit
      heap space
      metaspace
      cannot allocate memory
      allocation failed
      (bad|memory) allocation
      bad_alloc
      oom[- ]?kill…
      array buffer allocation failed
      gc overhead limit
      allowed memory size of
      memory exhausted
      memory limit exceeded
      failed on request of size
    `,unmistakable:!0},{name:"out-of-memory-class",category:"memory",reason:"memory ran out",source:"JVM, Python and .NET exceptions",weight:4,className:/OutOfMemory|^MemoryError$|bad_alloc$/}];var tu=[{name:"network-class",category:"network",reason:"an exception of the network library",source:"Python, Java and .NET exceptions",weight:3.2,className:p()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `},{name:"file-class",category:"filesystem",reason:"an exception of the file system",source:"Python, Java and .NET exceptions",weight:2.8,className:p()`
      (?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|
        PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|
        PathTooLongException|FileSystemException|DirectoryNotEmptyException)$
    `},{name:"permission-class",category:"permission",reason:"an exception for missing rights",source:"AWS SDK, Spring Security and SQL exceptions",weight:3,className:/(?:^|[.:])(?:AccessDenied\w*|AuthorizationDeniedException|ForbiddenError|InsufficientPrivilege)$/},{name:"auth-class",category:"authentication",reason:"an exception of signing in",source:"JNDI, .NET and Python exceptions",weight:3,className:/(?:^|[.:])(?:\w*Authentication(?:Exception|Error)|UnauthorizedError|InvalidGrantError|InvalidTokenError|LoginError)$/},{name:"module-class",category:"install-update",reason:"a part of the program is missing",source:"Python import system, JVM linkage errors",weight:2.2,className:/(?:^|[.:])(?:ModuleNotFoundError|ImportError|ClassNotFoundException|NoClassDefFoundError|UnsupportedClassVersionError|DllNotFoundException)$/},{name:"network-words",category:"network",reason:"the connection failed",source:"Node, Python, Go and browser messages",weight:2.8,message:u`
      fetch failed
      failed to fetch
      socket hang up
      connection (error|refused|reset|closed|timed out|aborted|lost|terminated|
        was (lost|forcibly closed|closed)|could be made)
      actively refused
      forcibly closed
      network (error|is unreachable|request failed|connection was lost)
      getaddrinfo
      could not resolve host
      no such host
      no route to host
      name or service not known
      (failure in|dns) name resolution
      name resolution fail…
      /\bdns (?:lookup|resolution|query|server) (?:\w+ ){0,2}(?:fail|error|timed)\w*/
      unable to connect
      failed to connect
      (could not|cannot|couldn't|can't|failed to) (establish|open) (a )?(new )?connection
      could ?n[o']t connect to (the )?(server|api|internet)
      i/o timeout
      stream (closed|disconnected|ended) (before|unexpectedly)
      premature close
      prematurely closed
      max retries exceeded
      remote end closed
      cors (policy|error|request)
      net::err_+…
      /\berr_(?:connection|name_not|internet|network|ssl|cert|proxy|timed_out)\w*/
      nsurlerrordomain
      econn(refused|reset|aborted)
      etimedout
      enotfound
      eai_again
      ehostunreach
    `,unmistakable:!0},{name:"timeout-words",category:"network",reason:"the request timed out",source:"common usage",weight:2,message:u`
      (request|connection|connect|read|socket|api|headers?|body) (has )?time(d[- ]?out|out)
      timeout of \d+ ?ms exceeded
      (context )?deadline exceeded
      gateway time-?out
      client.timeout exceeded
    `,unmistakable:!0},{name:"tls-words",category:"network",reason:"a certificate could not be verified",source:"OpenSSL and schannel messages",weight:3.2,message:u`
      certificate ..60.. (expired|verify|verification|chain|issuer|self[- ]signed|invalid|trusted|unknown authority)
      self[- ]signed certificate
      unable to (get|verify) ..30.. certificate
      local issuer certificate
      tls handshake
      ssl(_| )error
      x509: …
      certificate_verify_failed
      pkix path building
      handshake_?failure
      sslhandshake…
    `,unmistakable:!0},{name:"file-words",category:"filesystem",reason:"a file or directory could not be used",source:"strerror(3) and its translations in runtimes",weight:2.4,message:u`
      no such file or directory
      file (does not exist|not found|already exists|is locked|has (not been read|been (unexpectedly )?modified))
      is a directory
      not a directory
      read-only file ?system
      no space left
      disk (is )?full
      too many open files
      file name too long
      filenotfound
      used by another process
      resource busy or locked
      (path|file ?name or extension) (is )?too long
      cannot find the (path|file) specified
      cannot access the file
      (could|can) ?not (write to|read|open|create) (file|directory)
      disk quota exceeded
      input/output error
      levels of symbolic links
      (enospc|emfile|enfile|eacces|ebusy|erofs|eisdir|enotdir|enotempty|enametoolong)
      permission denied, (open|mkdir|unlink|rename|scandir|stat|copyfile|access|rmdir)
      operation not permitted, +
    `},{name:"auth-words",category:"authentication",reason:"the sign-in was refused",source:"RFC 6749 section 5.2 and API messages",weight:3,message:u`
      invalid (username|user name|user|password|login|credentials?)
      password authentication failed
      could not read (username|password)
      authentication failed for
      signature verification fail…
      access denied for user
      invalid (x-)?api[- ]key
      (oauth|access|refresh|auth(entication)?) token (has )?(is )?(expired|invalid|revoked|missing)
      invalid[_ ](grant|token|credentials|client)
      unauthori[sz]ed
      authentication (failed|error|required)
      not (logged|signed) in
      please (log|sign) in
      login (failed|required)
      token expired
      jwt expired
      bad credentials
      could not resolve authentication method
    `,unmistakable:!0},{name:"permission-words",category:"permission",reason:"the account may not do this",source:"API messages",weight:2.8,message:u`
      (you|account|user|organi[sz]ation|token|app) ..40.. (do(es)? not have (access|permission)|
        not (allowed|authorized|permitted)|lacks? permission|is (disabled|suspended|banned))
      scope requirement
      missing (required )?scopes?
      not available in your (country|region)
      unsupported (country|region)
      forbidden
      permission_error
      access_denied
      insufficient permissions?
    `},{name:"permission-wordings",category:"permission",reason:"a service or database says that the account may not do this",source:"AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",weight:3.2,message:u`
      is not authorized to
      access ?denied\b(?! for user)[^.\n]{0,30}\b(when calling|to resource|operation|policy|403)…
      accessdenied*…
      permission denied (for|to|on) (the )?(table|relation|schema|database|function|sequence|view|
        column|user|role|+/)…
      permission denied \((publickey|password)…
      is forbidden: …
      cannot (list|get|create|watch|delete|update|patch) resource
      insufficient[_ ]privileges?
      must be (the )?(owner|superuser|admin)…
      requires? (admin*|elevated|root|superuser) (privileges?|rights?|permissions?|access)
    `,unmistakable:!0},{name:"quota-words",category:"usage-limit",reason:"the plan, quota, credit or billing refuses",source:"API messages of several vendors",weight:4,message:u`
      (exceeded|exhausted|reached|hit) your (current |monthly |weekly |daily |plan('s)? )?(quota|usage|
        limit|plan|allowance|credits?)
      (usage|quota|spending|spend|credit|session|weekly|daily|monthly|plan|
        \d+-hour) limit (has been )?(reached|exceeded|hit)
      credit balance is too low
      (out of|no|insufficient|not enough|exhausted|add more) <1> (credits?|quota|usage|balance)
      insufficient[_ ]quota
      quota (exceeded|exhausted)
      billing (hard )?limit
      payment required
      billing (issue|details|problem|error)
      subscription (has )?(expired|required|ended)
      resource[_ ]exhausted
      (quota|credits?|allowance|budget|balance|usage) (is|are|was|were|has been|
        have been) (all )?(used up|exhausted|depleted|exceeded|spent)
      used (up )?all (of )?your <1> (quota|credits?|allowance|budget|usage)
    `},{name:"rate-words",category:"rate-limit",reason:"too many requests in a short time",source:"RFC 6585 and API messages",weight:2.8,message:u`
      rate[- _]?limit…
      too many requests
      throttl(ed|ing)
      requests per (minute|second)
      tokens per minute
      secondary rate limit
    `},{name:"overload-words",category:"overloaded",reason:"the service is overloaded",source:"API messages",weight:3.4,message:u`
      overloaded
      at capacity
      server (is )?busy
      currently (under|experiencing) (heavy|high) (load|demand|traffic)
    `},{name:"server-words",category:"server-error",reason:"the service itself failed",source:"RFC 9110 reason phrases",weight:3,message:u`
      internal server error
      bad gateway
      service (temporarily )?unavailable
      upstream (connect )?error
      server had an error
    `},{name:"too-large-words",category:"context-limit",reason:"the request is larger than the limit",source:"RFC 9110 section 15.5.14, its older names and messages of proxies",weight:3.2,message:u`
      payload too large
      (request )?entity too large
      request body (is )?too large
      client intended to send too large
    `,unmistakable:!0},{name:"malformed-words",category:"invalid-request",reason:"the service refused the request as malformed",source:"validation messages of JSON APIs",weight:2.6,message:u`
      invalid_request…
      invalid (request|message|image)
      unexpected \x60?+\x60? field
      could not process (the )?(image|pdf|document|file)
      extra inputs are not permitted
      does not match (the )?schema
      image (was |is )?(too large|exceeds)
      unsupported (media|parameter)
    `},{name:"malformed-answer",category:"invalid-request",reason:"a 4xx answer says what is wrong with the request",source:"validation messages of JSON APIs",weight:2.6,status:[400,499],message:u`
      invalid (json|schema|parameter|argument|value)
      unexpected \x60?+\x60? id
      must (be|have|match|contain|start|alternate)
      field required
      unsupported value
      schema ..40.. invalid
    `},{name:"install-words",category:"install-update",reason:"an installation or update failed",source:"npm, pip, cargo and updater messages",weight:3,message:u`
      npm err(or)?
      could not (find|resolve) <1> (compatible versions|all (files|dependencies|artifacts)|dependency|
        dependencies|package)
      package downgrade
      version solving failed
      failed to (compile|build) \x60…
      linker \x60\S{1,40}\x60 not found
      cannot find -l\w…
      error processing package
      unmet dependenc…
      unable to locate package
      subprocess-exited-with-error
      metadata-generation-failed
      is damaged and can't be opened
      incompatible (version|architecture|engine)
      version \x60?glibc…
      npm warn
      nu1\d{3}
      unable to resolve dependency
      could not find a version that satisfies
      failed building wheel
      auto-?updat(e|er) ..40.. fail…
      failed to (install|update|upgrade|download)
      unsupported engine
      checksum mismatch
      glibc(xx)?_\d…
      no matching (package|version|distribution)
      conflicting dependencies
      failed to select a version
    `},{name:"build-words",category:"install-update",reason:"a compiler misses a header, a linker a symbol, or a loader a library",source:"GCC, Clang, MSVC, GNU ld and Apple's ld, ld.so(8), dyld and the loader of Windows",weight:3,message:u`
      undefined reference to
      unresolved external symbol
      undefined symbols? for architecture
      ld returned \d
      relocation r_\w{1,40} against
      …\.(h|hh|hpp|hxx)'?:? (no such file|file not found)
      cannot open include file
      cannot open shared object
      (load dynamic|required) library
      library not loaded
      dll load failed
      undefined symbol
    `,unmistakable:!0},{name:"own-program",category:"install-update",reason:"a compiler broke on, or refuses, the program that it was given",source:"GCC's internal compiler errors, the TypeScript compiler's diagnostics",weight:-3.4,message:u`
      internal compiler error
      cannot find type definition file
      is not assignable to (type|parameter)
      does not exist on type
      has no exported member
      implicitly has an 'any' type
    `},{name:"process-words",category:"process",reason:"a child process failed",source:"shell and runtime messages",weight:2.2,message:u`
      command not found
      command failed
      executable file not found
      sh: (\d+|line \d+): \S{1,60} not found
      sh: \S{1,40}: (command )?not found
      is not recognized as the name of
      exit status \d…
      subprocess <1> returned
      (exit(ed)?|returned) (with )?(non-zero )?(exit )?(code|status)
      spawn (\S{1,80} )?e[a-z]{3,8}
      child process
      no suitable shell
      is not recognized as an internal or external command
      command timed out
    `},{name:"integration-words",category:"integration",reason:"a plugin, hook, server or extension failed",source:"extension systems in general",weight:2.4,message:u`
      plugins?
      …(?<!\b(more|fewer|react) )\bhooks?\b(?! (call|than|can only))…
      extension host
      language server
      lsp
      marketplace
      webview
      ide (extension|integration|connection)
    `},{name:"config-words",category:"config",reason:"a setting was rejected",source:"validation messages of programs",weight:2.4,message:u`
      (invalid|unknown|unrecognized|malformed|failed to parse) ..30.. (settings?|config(uration)?|
        option|flag|frontmatter)
      (settings?|config(uration)?)( file)? ..30.. (invalid|malformed|corrupt(ed)?|rejected)
      unknown field \x60+\x60, expected
    `}];var J="Anthropic API documentation, \u201CErrors\u201D",ru=[{name:"anthropic-authentication",category:"authentication",reason:"the API says authentication_error",source:J,weight:3.4,apiType:/^authentication_error$/},{name:"anthropic-billing",category:"usage-limit",reason:"the API says billing_error",source:J,weight:3.6,apiType:/^billing_error$/},{name:"anthropic-permission",category:"permission",reason:"the API says permission_error",source:J,weight:3.4,apiType:/^permission_error$/},{name:"anthropic-not-found",category:"invalid-request",reason:"the API says not_found_error",source:J,weight:2,apiType:/^not_found_error$/},{name:"anthropic-too-large",category:"context-limit",reason:"the API says request_too_large",source:J,weight:3.4,apiType:/^request_too_large$/},{name:"anthropic-rate-limit",category:"rate-limit",reason:"the API says rate_limit_error",source:J,weight:2,apiType:/^rate_limit_error$/},{name:"anthropic-overloaded",category:"overloaded",reason:"the API says overloaded_error",source:J,weight:3.6,apiType:/^overloaded_error$/},{name:"anthropic-server",category:"server-error",reason:"the API says api_error",source:J,weight:2.6,apiType:/^api_error$/},{name:"anthropic-timeout",category:"network",reason:"the API says timeout_error",source:J,weight:2.6,apiType:/^timeout_error$/},{name:"anthropic-invalid",category:"invalid-request",reason:"the API says invalid_request_error",source:J,weight:1.4,apiType:/^invalid_request_error$/},{name:"anthropic-tool-blocks",category:"invalid-request",reason:"tool or thinking blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D and \u201CExtended thinking\u201D",weight:3,message:u`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `},{name:"anthropic-extra-usage",category:"usage-limit",reason:"the plan's extra usage is used up",source:"Claude help center, \u201CExtra usage\u201D",weight:4,message:/\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/}];var ie="google.rpc.Code",nu=[{name:"grpc-unauthenticated",category:"authentication",reason:"the API says UNAUTHENTICATED",source:ie,weight:3.2,apiType:/^unauthenticated$/i},{name:"grpc-permission",category:"permission",reason:"the API says PERMISSION_DENIED",source:ie,weight:3.2,apiType:/^permission_denied$/i},{name:"grpc-exhausted",category:"usage-limit",reason:"the API says RESOURCE_EXHAUSTED",source:ie,weight:2.6,apiType:/^resource_exhausted$/i},{name:"grpc-unavailable",category:"overloaded",reason:"the API says UNAVAILABLE",source:ie,weight:2,apiType:/^unavailable$/i},{name:"grpc-internal",category:"server-error",reason:"the API says INTERNAL",source:ie,weight:2.6,apiType:/^internal$/i},{name:"grpc-deadline",category:"network",reason:"the API says DEADLINE_EXCEEDED",source:ie,weight:2.6,apiType:/^deadline_exceeded$/i},{name:"grpc-invalid",category:"invalid-request",reason:"the API says INVALID_ARGUMENT",source:ie,weight:2.6,apiType:/^(?:invalid_argument|failed_precondition|not_found)$/i},{name:"grpc-unavailable-words",category:"network",reason:"gRPC lost the connection",source:ie,weight:3,message:/\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,unmistakable:!0},{name:"grpc-deadline-words",category:"network",reason:"gRPC waited too long",source:ie,weight:3,message:/\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,unmistakable:!0}];var Re="OpenAI API documentation, \u201CError codes\u201D",ou=[{name:"openai-quota",category:"usage-limit",reason:"the API says insufficient_quota",source:Re,weight:4,apiType:/^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/},{name:"openai-key",category:"authentication",reason:"the API says invalid_api_key",source:Re,weight:3.6,apiType:/^invalid_api_key$/},{name:"openai-rate",category:"rate-limit",reason:"the API says rate_limit_exceeded",source:Re,weight:3,apiType:/^(?:rate_limit_exceeded|requests|tokens)$/},{name:"openai-context",category:"context-limit",reason:"the API says context_length_exceeded",source:Re,weight:4,apiType:/^context_length_exceeded$/},{name:"openai-policy",category:"content-policy",reason:"the API says content_policy_violation",source:Re,weight:4,apiType:/^content_(?:policy_violation|filter)$/},{name:"openai-server",category:"server-error",reason:"the API says server_error",source:Re,weight:3,apiType:/^(?:server_error|internal_error)$/},{name:"openai-model",category:"invalid-request",reason:"the API says model_not_found",source:Re,weight:3,apiType:/^model_not_found$/}];var O="common usage in issue trackers",su=[{name:"connection-words",category:"network",reason:"a connection fails",source:O,weight:3.2,pattern:u`
      connection (error|refused|reset|closed|lost|timed out|timeout|aborted|drop*|issue|problem|fail*)
      (internet|network) (connection|error|issue|problem|fail*|is unreachable)
      (unable|fail(s|ed)?|can(no|')?t|cannot|could not) (to )?(connect|reach) (to )?(the )?<1> (api|
        server|internet|host|network|backend|service|endpoint|proxy|registry|device|printer|site|
        website|remote|peer|broker|database|gateway|router|cluster)
      no (device|host|server) found
      fetch failed
      failed to fetch
      socket hang up
      econn+…
      etimedout
      enotfound
      handshake
      stream (disconnect*|closed|interrupted|ended unexpectedly)
    `},{name:"proxy-tls",category:"network",reason:"speaks of a proxy, DNS or certificates",source:O,weight:2,pattern:u`
      prox(y|ies)
      https?_proxy
      dns
      certificates?
      self[- ]signed
      tls (inspection|handshake|certificates?|errors?|1.\d)…
      ssl
      vpn
      firewall
      ipv6
    `},{name:"timeout",category:"network",reason:"a request times out",source:O,weight:2,pattern:u`
      (requests?|api|connections?|server|response|gateway|fetch|download|upload|
        websocket) ..30.. tim(e[sd]?|ing)[- ]?out…
      time-?out (error|connecting|waiting for (the )?(response|server))…
    `},{name:"file-words",category:"filesystem",reason:"speaks of paths, encodings, links or names of files",source:O,weight:1.4,pattern:u`
      (encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|
        renam(e|ed|ing)|case[- ]sensitiv+|unc paths?|network drive|file ?paths?|folder name|
        file ?names?|temp(orary)? (files?|director+))
    `},{name:"process-trouble",category:"process",reason:"a command, shell or child process fails",source:O,weight:2.6,pattern:u`
      /\b(?:commands?|bash|shell|zsh|powershell|scripts?|subprocess(?:es)?|child process(?:es)?|
        background (?:process(?:es)?|tasks?|shells?|jobs?))\b (?:\w+ ){0,4}(?:fail\w*|hang\w*|stuck|
        never (?:finish|return|complete|end)\w*|not (?:found|return\w*|execut\w*|running)|exit\w*|
        kill\w*|time[sd]? out|terminat\w*|orphan\w*|leak\w*|error\w*)\b/
      exit code
      exited with
      non-zero
      (zombie|orphan(ed)?|phantom|defunct) <1> (process|shell)(es|s)?
      command not found
      spawn\b[^\n]{0,40}\b(enoent|error|fail)…
      spawn (\S{1,60} )?e(noent|acces|perm|badf|again|mfile|nfile|nomem|inval|io)
      no suitable shell
    `},{name:"crash-words",category:"crash",reason:"says that it crashes",source:O,weight:3.2,pattern:u`
      crash(es|ed|ing)?
      segmentation fault
      segfault*
      sigsegv
      core dump(ed)?
      panic(s|ked)?
      uncaught (exception|error|+error)
      unhandled (exception|rejection|promise)…
      internal compiler error
      ice:…
      fatal error
      abort(s|ed) unexpectedly
      /\bsilent(?:ly)? (?:exit|quit|crash|clos|terminat|di(?:e|ed|es)\b)\w*/
      (quits?|exits|closes|terminates|dies) (unexpectedly|immediately|silently|by itself|
        on (its own|startup|launch))
      stack overflow
      null ?pointer ?(exception|dereference)?
      traceback
    `},{name:"hang-words",category:"crash",reason:"says that it hangs",source:O,weight:3,pattern:u`
      hang(s|ing)?\b(?! (on )?to\b)…
      hung
      fr(eez(es|ing|ed)|oze(n)?)
      freeze\b(?<!^freeze)…
      freeze (on|when|while|after|during)
      unresponsive
      not responding
      (gets?|getting|got|is|are|keeps? getting|become|becomes|being) stuck
      stuck (in|at|on|for|forever|while|when|during)
      stops? (responding|working|generating)
      no(t)? respon(se|d|ding)
      deadlock(s|ed)?\b(?! (detected|between|found|victim|error))…
      infinite loop
      endless(ly)? (loop|spinning)
      nothing happens
      never (returns|responds)
      indefinitely
      becomes unusable
      lock(s|ed)? up
      hard[- ]lock*
    `},{name:"memory-words",category:"memory",reason:"speaks of memory or processor use",source:O,weight:3.6,pattern:u`
      out[- ]of[- ]memory
      oom
      memory (leak*|usage|consumption|exhaust*|growth|pressure|footprint|limit|bloat)
      (high|excessive|huge|full|100 ?%|\d{2,3} ?%) <1> (memory|ram|cpu)
      (memory|ram|cpu) <3> (high|spik*|100|full|maxed|exhaust*|runaway)
      cpu (usage|load|spin*|time|at)
      top (says|shows) \d{2,4} ?%…
      resident set
      killed process \d+…
      fans? (go(es)?|never stop|at|are|is) …
      \d+ ?gb (of )?(ram|memory|rss|swap)
      heap (out of|size|limit|space|dump|corruption)
      (low|running low) on memory
      busy[- ]?loop…
      fan(s)? (spin|at full)…
    `},{name:"install-words",category:"install-update",reason:"an installation or update fails",source:O,weight:3.2,pattern:u`
      (install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|
        migration) <4> (fail*|error*|broken|breaks|stuck|hangs?|not work*|loop|issue|impossible)
      (${Je}|fail(s|ed|ing|ure)? to|${kt}|won't|error( when)?) <2> (install|update|upgrade|
        uninstall|reinstall)(ing)?
      npm (install|i|ci|err)
      pip install
      cargo install
      go install
      brew (install|upgrade)
      post-?install
      (installation|update|upgrade) (error|failure|problem)
      unsupported (platform|architecture|engine|python|node|java|sdk)
      does( not|n't) support (targeting|this (platform|architecture|version))
      no (pre-?built )?(wheels?|binar(y|ies)|package|release) <1> for
      (wheel|binary|package|image)s? for [\w. ]{1,30} (is |are )?missing
      (dependency|dependencies|peer dep*) (conflict|resolution)
      building wheel
      msiexec
      docker pull
      manifest (unknown|for \S{1,80} not found)
      (build|compile|building|compiling) <1> from source
      another version of this product
      (installer|setup|msi|install(ation)?) ..20.. error (code )?(1[67]\d\d|0x8\w{7})
    `},{name:"auto-update",category:"install-update",reason:"speaks of installing or updating",source:O,weight:1.4,pattern:u`
      auto-?\s?updat+
      (re)?install(s|ed|er|ation|ing)?
      downgrad+
      homebrew
      npm
      winget
      apt(-get)?
      package manager
    `,zones:["title","lead"]},{name:"reconnect",category:"network",reason:"a connection does not come back, or the network is the difference",source:O,weight:2.4,pattern:u`
      (not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect*…
      re-?connect(s|ing)? <3> (loop|forever|never|fails?)…
      (stays?|goes|remains|appears?) offline
      (dead|stale|dropped|broken) (connections?|sockets?)
      only on (wi-?fi|mobile data|cellular|lan|vpn)
      on (mobile data|cellular)
      preflight
      cors
    `},{name:"connection-ends",category:"network",reason:"a connection is lost or closed from the other side",source:O,weight:2.8,pattern:u`
      (los(e|es|ing|t)|drop(s|ping|ped)?) ((its|the|their|my|all|every) )?connections?
      connections? (+ ){1,3}(closed|dropped|lost|terminated|interrupted|torn down)
      closed (the connection )?unexpectedly\b(?= by|[.,]| \(|$)…
      disconnects?(ed)? (every|after|randomly|constantly|from the (server|network|broker))
      broken pipe
      (websockets?|connections?) (connection )?to \S{1,80} (failed|closed|lost|refused)
      ${kt} reach (the )?+…
      (unable to get|local|expired|untrusted) <1> (issuer )?certificate
    `},{name:"memory-grows",category:"memory",reason:"memory grows, or is used up",source:O,weight:3.2,pattern:u`
      (uses?|using|eats?|eating|takes?|taking|consum+|needs?|fills?|hogs?|reaches) (up )?(all|
        \d[\d.,]* ?(gb|gib|g|mb|mib))
      (heap|memory|ram|rss|footprint) <2> (grow*|climb*|explod*|balloon*|increas*|ris(es|ing)|
        never (freed|released|shrinks))
      heap snapshots?
      (ram|memory) and swap
      peak (rss|memory)
      oom-?kill*…
      oom killer
      detached (dom )?nodes?
      (one|a|each|every|single|all) (cpu )?(core|thread)s? <2> (spin*|100|pegged|busy)…
      spin(s|ning) in +…
      exit code 137
      leak(s|ed|ing|age)? (memory|objects?|handles?|nodes?|listeners?)
    `},{name:"process-left",category:"process",reason:"a child process outlives its parent, or is started wrongly",source:O,weight:2.4,pattern:u`
      (child(ren)?|subprocess|server|daemon|worker|process(es)?) ..40.. (keeps? running|stays? alive|
        left (running|behind)|still (running|alive)|survives?|outlives?|not (killed|terminated|stopped))
      sig(term|kill|int|hup)
      waiting (for|on) stdin
      (blocks?|reads?|hangs?) on stdin
      without a tty
      executable file not found
      exit(ed)? (status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)…
      not (found )?(in|on) (the |\$)?path
    `},{name:"task-hangs",category:"process",reason:"one command, job or worker hangs or never ends",source:O,weight:2.8,pattern:u`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|
        backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|
        stays? alive|(?:is|are|gets?) stuck)\b/
      never (finishes|completes|ends)
    `},{name:"install-broken",category:"install-update",reason:"a package does not install, build or fit after an update",source:O,weight:2.8,pattern:u`
      (pip|npm|pnpm|yarn|bun|cargo|gem|bundle|composer|pod|brew|apt|dnf|pacman|choco|scoop|nix|conda|
        poetry|uv|go|dotnet|nuget|gradle|mvn|docker) (ci|add|get|restore|upgrade|require|update|
        sync) ..60.. (fail*|error*|can(not|'t)|could not|broken|conflict*|breaks)
      (pip3?|gem|bundle|composer|pod|conda|poetry|uv|pnpm|yarn|bun|apt(-get)?|dnf|choco|
        dotnet tool) (install|restore)
      (building|build) (the )?wheel
      half[- ]configured
      (downloaded|installing) the <1> (dmg|msi|exe|appimage|deb|rpm|pkg|apk|installer)
      (could not|cannot|can't) (be )?(install|build|compile|link)(ed)?\b <1> (wheel|package|on|with|from|under)
      (incompatible|compatible) versions?
      package (downgrade|conflict)
      lock ?file (made|conflict|mismatch|out of)
      /\bnotari[sz]\w+/
      gatekeeper
      update (is )?(never|not) (gets? )?applied
      never gets applied
      in-app update*…
      updat(er|e) ..20.. loops?
    `},{name:"dependency-conflict",category:"install-update",reason:"dependencies do not fit together",source:"npm, pip, cargo, bundler, pub and poetry messages",weight:3.2,pattern:u`
      conflicting dependenc(y|ies)
      eresolve
      (could not|cannot|can't|unable to|failed to) resolve (\S+ ){0,4}(dependenc+|packages?|versions?|
        requirements?|together)
      unmet (peer )?dependenc+…
      peer dependenc(y|ies)
      version solving failed
      no matching (version|distribution)
      failed to select a version
      version conflicts?
      (pip|npm|poetry|bundler|cargo|conda|uv) cannot resolve
    `},{name:"file-not-saved",category:"filesystem",reason:"a file is not saved, opened or written",source:O,weight:2.8,pattern:u`
      (files?|documents?|projects?|folders?|attachments?|workspaces?|
        notebooks?) <2> ((is|are|was|were|could|can|does|do)( ?not|n't| never)|cannot|can't|never) (be |
        get |gets )?(saved|written|flushed|opened|read)
      (folders?|files?|director(y|ies)|projects?) (is |are |lies? |stored )?(in|on) (icloud|onedrive|
        dropbox|google drive|a (network|samba|nfs|shared))
    `}];var Qe="common usage in issue trackers",au=[{name:"setting-ignored",category:"config",reason:"a setting is ignored, rejected or lost",source:Qe,weight:3.6,pattern:u`
      /(?:\b(?:settings?|options?|preferences?|flags?|env(?:ironment)? var(?:iable)?s?|
        (?:allow|deny|ask|exclude|ignore)(?:ed)?(?:[- ]?list)?|permissions?|rules|
        (?:permission|ignore|exclude|include|allow|deny|glob|file) patterns?|parameters?)|
        config(?<=\b\w{0,12}config)(?:uration)?s?(?: \w+)?)(?:\.json|\.ya?ml|
        \.toml)?\b (?:\w+ ){0,5}(?:ignor\w+|not (?:respect\w*|honou?r\w*|appl\w*|work\w*|enforc\w*|
        saved?|persist\w*|load\w*|recogni[sz]ed|read|used|propagat\w*|pass\w*)|
        \w{2,8}n't (?:respect|honou?r|apply|work|persist|save|load)|reset\w*|overrid\w+|revert\w*|lost|
        rejected|invalid|no effect|bypass\w*|still (?:prompt|ask)\w*)\b/
      (ignor(es|ed|ing)|not (respect|honou?r|apply)(ing|ed|s)?|
        does( not|n't) (respect|honou?r|apply|persist)|overrid(es|den|ing)|
        bypass(es|ed|ing)?) <4> (settings?|config(uration)?|options?|preferences?|permissions?|rules?|
        (deny|allow) ?list|env(ironment)?|flags?)
    `},{name:"variable-ignored",category:"config",reason:"a named option has no effect",source:Qe,weight:2.6,pattern:u`
      …(--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b( ?[:=] ?\S{1,30})? <1> (is |are |has |
        have |does |do |was )?(ignored|not (work*|respect*|honou?r*|appl*|recogni[sz]ed)|no effect|
        overridden|makes? no difference)
      patterns? <2> (do(es)?( not|n't) match|never match*|(is|are) not match*)
    `},{name:"settings-file",category:"config",reason:"names a settings file or an environment variable",source:Qe,weight:1.6,pattern:u`
      …(settings|config|preferences|permissions)(.local)?.(json|ya?ml|toml|ini|cfg)
      ….\w{2,20}rc
      env(ironment)? var(iable)?s?
      configur(ed|ation|ing)
    `},{name:"extension-fails",category:"integration",reason:"a plugin, hook, server or extension does not load or connect",source:Qe,weight:2.4,pattern:u`
      (slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (app|bot|plugin|
        integration|action)s? <2> (does( not|n't)|no longer|stopped|fails?|never)
      (plug-?ins?|(web ?|(pre|post|git|commit)[- ](\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|
        extensions?|add-?ons?|connectors?|integrations?|bots?)\b <5> (fail*|
        never (run|runs|called|fires?|loads?)|not <1> (called|run|load*|connect*|found|work*|detect*|
        available|trigger*|fir+|recogni[sz]ed|show*|execut*|start*)|
        \w{2,8}n't (load|connect|work|detect|trigger|fire|show|start)|disconnect*|error*|broken|missing|
        disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (command|plugin)
    `},{name:"ide",category:"integration",reason:"speaks of an editor's extension or connection",source:Qe,weight:1.8,pattern:u`
      (vs ?code|vscode|visual studio( code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|
        neovim|xcode|emacs|zed) <1> (extension|plugin|integration|connection|detection)
      ide <1> (integration|connection|extension|plugin|detection)
      remote[- ]ssh
      dev ?containers?
    `},{name:"settings-file-ignored",category:"config",reason:"a settings file or one of its keys is not read",source:Qe,weight:3.2,pattern:u`
      …[\w-].(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist|config.[cm]?[jt]s|
        rc)\b <3> (ignored|not (picked up|found|read|loaded|respected|used|honou?red|applied)|
        has no effect|have no effect)
      (in|from|inside) [\w./-]{1,40}.(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist) <1> (is |
        are )?(ignored|not (picked up|read|respected|used|applied)|has no effect|have no effect)
      config(uration)?( files?)? <3> (not (found|picked up|read)|only if)
    `},{name:"setting-unknown",category:"config",reason:"a key or value of a settings file is not known",source:"messages of configuration parsers (serde, JSON Schema, argparse)",weight:2.8,pattern:u`
      unknown <1> (key|field|option|setting|property|directive|section|flag|
        argument)s?\b(?! (error|name in the (query|response|request|schema)))…
      expected one of ["'\w]…
      (sections?|keys?|directives?|anchors?|values?) (\S+ ){0,4}rejected
      (invalid|unrecogni[sz]ed|unsupported) (config*|settings?|options?|directive|flag)
    `}];var yr="common usage in issue trackers",iu=[{name:"display",category:"ui",reason:"something is shown wrongly",source:yr,weight:3.2,pattern:u`
      (screen|terminal|display|ui|window(?!s)|cursor|dialog|menu|button|icon|status ?line|scroll*|
        spinner|layout|table|colou?r|theme|font|emoji|tab|pane|panel|image)s? <4> (flicker*|jump*|
        overlap*|garbled|corrupt*|cut[- ]?off|truncat*|invisible|unreadable|misalign*|broken|wrong*|
        duplicat*|disappear*|lost|not <1> (show*|display*|visible|render*|updat*|expand*)|blank|glitch*|
        overflow*|black|reset*|vanish*|wrap*)
      (text|output|input|view|message|line|character|history|prompt|response|console)s? <4> (flicker*|
        jump*|overlap*|garbled|cut[- ]?off|invisible|unreadable|misalign*|duplicated|disappear*|
        not <1> (show*|display*|visible|render*|expand*)|blank|glitch*|overflow*|wrap*)
      (wrong|incorrect|missing|broken|unreadable|ugly) <1> (colou?rs?|fonts?|icons?|layout|theme|cursor|
        indentation|highlighting|alignment)
      flicker(s|ing|ed)?
      flash(es|ing)? (on and off|up|white|briefly)
      edge of the screen
      render(s|ing|ed)? <3> (issue|bug|problem|incorrectly|wrong|broken|glitch|error|artifact)…
      (incorrectly|wrongly|not) (shown|displayed|rendered|aligned|visible)
      /\bdisplay(?:s|ed|ing)? (?:\w+ ){0,3}(?:incorrect|wrong|garbled|issue|bug|problem|raw)\w*/
      visual(ly)? (glitch|bug|artifact|issue|corruption)…
    `},{name:"typing",category:"ui",reason:"typing, pasting, scrolling or selecting goes wrong",source:yr,weight:2.8,pattern:u`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `},{name:"screen-element",category:"ui",reason:"speaks of a part of the screen",source:yr,weight:1.6,pattern:u`
      ui
      tui
      gui
      ux
      buttons?
      icons?
      spinner
      status ?(line|bar)
      dialogs?
      modals?
      pop-?ups?
      pop-?overs?
      drop-?downs?
      (context |right-click )?menus?
      tool-?tips?
      side-?bars?
      tool-?bars?
      scroll-?bars?
      header row
      table head*
      (date|colou?r|time|file) pickers?
      progress bar
      indicators?
      cursor\b(?! (ide|terminal|editor))…
      screen
      window
      notifications?
      monitors?
      tabs?\b(?= (bar|is|are|not|which|order|key))…
      (text|input|message|search) (field|box)s?
      input methods?
    `},{name:"accessibility",category:"ui",reason:"speaks of accessibility",source:yr,weight:2.4,pattern:u`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `}];var $="common usage in issue trackers",xt=s(e=>Rt(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${e})\b(?![.,:/-]?\d)|^(?:${e})\b|\b(?:${e}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${e})$|\((?:${e})\)
  `),"statusWords"),cu=[{name:"limit-reached",category:"usage-limit",reason:"a usage limit was reached",source:$,weight:4,pattern:u`
      (usage|session|weekly|daily|monthly|hourly|plan|quota|spending|token|
        \d+[- ]?h(our)?s?) limits? ((is|was|been|being|are|has|have) )*(reached|hit|exceeded|exhausted)…
      …(?<!\b(recursion|depth|nesting|watch(es|ers?)?|files?|handles?|descriptors?|size|memory|
        iterations?|retry|retries|time|heap|stack|connections?|process|thread|cpu|character|length|line|
        zoom|scroll|upper|lower|soft|hard|step|loop|inlining|instantiation|array|query|row|bucket|level|
        undo) )\blimit reached
      limits? (did not|didn't|does not|doesn't|not|never) (been )?reset*…
      (hit|reach|exceed|exhaust)(ed|ing|es|s)? (my |the |your |a |their )?<1> (usage|session|weekly|
        daily|monthly|plan|quota|\d+[- ]?hour)
      (quota|credits?) (exceeded|exhausted)
    `},{name:"out-of-credit",category:"usage-limit",reason:"credit or quota is said to be used up",source:$,weight:3.6,pattern:u`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|budget|
        tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `},{name:"allowance-drains",category:"usage-limit",reason:"an allowance drains faster than expected",source:$,weight:3,pattern:u`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `},{name:"billing",category:"usage-limit",reason:"speaks of billing, charges or a plan's allowance",source:$,weight:2,pattern:u`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `},{name:"rate-limit-words",category:"rate-limit",reason:"speaks of a rate limit",source:$,weight:3.1,pattern:new RegExp(String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${xt("429")}`)},{name:"overload-words",category:"overloaded",reason:"says that the service is overloaded",source:$,weight:3.4,pattern:u`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `},{name:"server-error-words",category:"server-error",reason:"speaks of an error of the server",source:$,weight:3,pattern:p()`
      (?<!\[[\w-]{2,20}\] )\binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${xt("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|(?<!\] internal )\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `},{name:"sign-in",category:"authentication",reason:"speaks of signing in",source:$,weight:3.1,pattern:u`
      (${Je}|not able to|fail(s|ed|ing)? to|${kt}|trouble|problem|error|won't|keeps?|failing|
        asks? me to|forced to|have to|has to|need to) (to )?<2> (log(ging)?[- ]?(in|out)|
        sign(ing)?[- ]?(in|out)|re-?login|authenticat+|re-?auth*)
      (log[- ]?in|login|sign[- ]?in|oauth|sso|authentication|auth|2fa|mfa) <3> (fail*|error*|loop|
        broken|expir+|not work*|doesn't work|hangs?|stuck|issue|problem|invalid|redirect|callback|flow)
      log(s|ged|ging)? ((me|us|users?|everyone|people|you) )?out (on|after|every|each|again|constantly|
        randomly|all|automatically)
      log(s|ged|ging) (me|us|users?|everyone) out
      logged out
      (log|sign)(s|ged|ging|ed|ing)? in (\S{1,20} ){0,6}(again|each time|every time|every start|repeatedly|on every)
      (login|password|credentials?|face id|touch id|fingerprint|passkey|session|mfa|2fa|otp|
        code) <4> (forgotten|not (accepted|remembered|kept)|rejected|asked again)
      (one[- ]time|verification|recovery|six-digit|authenticator|two[- ](factor|step)|mfa|2fa|
        otp) (code|app|password|auth*)s?
      (oidc|saml|ldap|kerberos|jwks|id_token|oauth2?|single sign-on)
      credential (manager|helper|store)
      session expired
      auth(entication)?(-|_| )error
      (back (on|to|at)|lands? on|redirected to|thrown back to) (the )?(login|log-in|sign-in) (form|page|screen)
      type (my|the) password again
      identity provider
    `},{name:"credentials",category:"authentication",reason:"speaks of keys, tokens or a keychain",source:$,weight:2,pattern:u`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `},{name:"unauthorized",category:"authentication",reason:"says 401 or unauthorized",source:"RFC 9110 reason phrases",weight:3,pattern:new RegExp(String.raw`${xt("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`)},{name:"access-denied",category:"permission",reason:"the account or region is not allowed",source:$,weight:2.8,pattern:p()`
      ${xt("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|
        server)\b[^.\n]{0,20} forbidden\b|\bforbidden (?:error|access|
        response)\b|\baccess (?:is )?(?:denied|restricted|
        forbidden)\b|\baccess_?denied(?:exception)?\b|\bunauthorizedoperation\b|\b(?:you )?(?:do|
        does) not have (?:the )?(?:permission|rights?|privileges?|
        access)\b|\borgani[sz]ation (?:\w+ ){0,4}(?:disabled|not allowed|blocked|banned|
        access)\b|\baccount (?:\w+ ){0,3}(?:banned|suspended|disabled|blocked)\b|\b(?:country|
        region) (?:\w+ ){0,3}(?:not (?:supported|available)|blocked|restricted)\b|\bnot (?:available|
        supported) in (?:your|my|this|our) (?:country|region|
        location)\b|\bmissing (?:\S{1,40} )?scopes?\b|\bscope requirement\b|\bunsupported[ _](?:country|
        region)|\b(?:read-only|viewer|guest|non-admin|standard|limited|unprivileged) (?:users?|role|
        account)s?\b|\bnon-admins?\b|\bread-only (?:user|role)\b|\bno (?:write |
        read )?access to\b|\bmissing (?:rights?|privileges?)\b|\bpermission denied for\b
    `},{name:"request-refused",category:"invalid-request",reason:"the service refused the request as malformed",source:$,weight:3.2,pattern:p()`
      ${xt("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `},{name:"request-too-large",category:"context-limit",reason:"the request is larger than the limit",source:$,weight:3.6,pattern:u`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `}];var kr="common usage in issue trackers",lu=[{name:"title-says-feature",category:"feature-request",reason:"the title calls itself a feature request",source:"conventional title prefixes",weight:5,pattern:u`
      …^\W{0,3}(feature( request)?|feat|enh(ancement)?|rfe|rfc|proposal|suggestion|idea|wish(list)?|
        request|improvement)s?\b\s?[\]):\-–—]…
      feature[- ]request
    `,zones:["title"]},{name:"title-says-docs",category:"feature-request",reason:"the title speaks of documentation",source:"conventional title prefixes",weight:5,pattern:u`
      …^\W{0,3}(docs?(umentation)?|readme|changelog|manual|guide)\b\s?[\]):\-–—]…
      documentation <3> (missing|unclear|outdated|incorrect|wrong|lacks?|incomplete|error|is|for|update)
      (missing|unclear|outdated|incorrect|improve|update|clarify|wrong|add) (the )?(docs|documentation|readme)
      undocumented
    `,zones:["title"]},{name:"title-is-task",category:"feature-request",reason:"the title is a piece of work to do, not a failure",source:"conventional commits and imperative ticket titles",weight:2.6,pattern:u`
      …^(\[[^\]]{1,20}\] ?)?((chore|perf|refactor|style|test|ci|build|task|epic|
        story)(\([^)]{1,30}\))?:|([^:]{1,40}: )?(refactor|standardi[sz]e|migrate|rename|move|create|
        make(?! (check|test|install|perf|clean|all|and|fails|-j|-)|['\x60])|enforce|set up|review|
        clean ?up|investigate|extend|replace|remove|convert|document|automate|simplify|unify|deprecate|
        upgrade to|bump|write tests?|test coverage)\b)…
    `,zones:["title"]},{name:"title-says-bug",category:"feature-request",reason:"the title calls itself a bug",source:"conventional title prefixes",weight:-1.2,pattern:/^\W{0,3}bugs?\b/,zones:["title"]},{name:"only-test",category:"no-report",reason:"the text is a test or empty",source:kr,weight:2.6,pattern:u`
      /^(?:\[?bug\]?:? ?)?(?:test(?:ing)?(?: ?\d{0,3}| issue| report| bug)?|asdf\w*|qwer\w*|foo|bar|
        h[ea]llo(?: world)?|hi(?: (?:team|all|there|guys))?|hey|(?:(.)\1{2,60})|x+|a+|\.+|untitled|
        place-?holder|lorem ipsum|title|bug|issue|none|n\/a|-)$/
    `,zones:["title","lead"]},{name:"title-refusal",category:"no-report",reason:"the title is the title-writer's refusal",source:"titles written by a language model that was given an empty report",weight:4.4,pattern:u`
      i (don't|do not|can(no|')?t|cannot) (see|find|identify|determine|create|generate|write|provide|
        summari[sz]e|assist|help) ..40.. (bug|report|title|issue|description|message|summary|request|
        details|information|that|this|you)
      i('m| am) (ready to (help|create|generate|write)|sorry,? (but )?i\b|
        (unable|not able) to (create|generate|write|provide|help|assist|identify|determine) ..40.. (bug|
        title|issue|summary|report|request|information|that|this|you)\b)…
      please (provide|share|describe) (the|a|your|more) <3> (bug|report|description|details?|
        information|issue|problem)
      no (bug )?(report|description|issue|content|information|details?) (was )?(provided|given|found|
        included|supplied|specified)
      (insufficient|unclear|incomplete|missing|not enough) (information|details?|
        bug (report|description)|description|report)
      (empty|blank|unspecified|invalid|unintelligible) (bug )?(report|issue|description|submission|feedback)
      i need more (information|details|context)
    `,zones:["title"]},{name:"praise",category:"no-report",reason:"is thanks, not a report",source:kr,weight:3.4,pattern:u`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,zones:["title","lead"]},{name:"spam",category:"no-report",reason:"looks like advertising",source:kr,weight:4,pattern:u`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `},{name:"withdrawn",category:"no-report",reason:"the reporter takes it back",source:kr,weight:3.4,pattern:u`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,zones:["title","lead"]}];var xr=[{name:"general",scope:"any program",textRules:yt([...cu,...su,...au,...iu,...lu]),errorRules:Ye([...Gl,...Dl,...eu,...tu])},{name:"assistant",scope:"programs around a language model",when:$l,textRules:yt(zl),errorRules:Ye(Il)},{name:"anthropic",scope:"users of the Anthropic API",textRules:[],errorRules:Ye(ru)},{name:"openai",scope:"users of the OpenAI API and its imitators",textRules:[],errorRules:Ye(ou)},{name:"google",scope:"users of Google's APIs and of gRPC",textRules:[],errorRules:Ye(nu)},...Ql],xA=xr.flatMap(({errorRules:e})=>e),EA=xr.flatMap(({textRules:e})=>e);function uu(e,t){let r=t===void 0?xr:xr.filter(({name:c})=>t.has(c)),n=new Map,o=s(c=>{let l=n.get(c)??c.test(e);return n.set(c,l),l},"says"),a=[],i=[];for(let c of r)(c.when?.(o)??!0)&&a.push(...c.textRules),i.push(...c.errorRules);return{textRules:a,errorRules:i}}s(uu,"rulesFor");var jy=p("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`,Ly=p("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`,Iy=8,Cy=new Set("a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")),Et=s((e,t,r,n)=>({rule:e,category:t,reason:r,where:"shape",weight:n}),"at");function Py(e){let t=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return mr(e.trim())<Iy||t.every(r=>Cy.has(r))}s(Py,"namesNothing");function du(e,t){let r=e.fields.map(({heading:i})=>i.trim().slice(0,100)),n=r.filter(i=>jy.test(i)).length,o=r.filter(i=>Ly.test(i)).length,a=[];return r.some(i=>/^feature (?:description|request)\W{0,3}$/i.test(i))&&a.push(Et("feature-heading","feature-request","the report's own heading is a feature request",4)),n>0&&a.push(Et("wish-headings","feature-request","headings of a feature request",Math.min(3.6,1.2+.8*n))),o>1&&a.push(Et("failure-headings","feature-request","headings of a bug report",-1.2)),t&&e.primaryError===null&&(a.push(Et("empty","no-report","no description and no error",1.8)),Py(e.title)&&e.code.length===0&&a.push(Et("nothing-at-all","no-report","no title to speak of either",2.6))),a}s(du,"shapeEvidence");var $y={title:1,lead:.8,rest:.25},mu=["title","lead","rest"],pu={title:1,lead:2,rest:4},My=7;function Fy(e){let t=0;for(let r of e)t|=pu[r];return t}s(Fy,"bitsOf");function fu(e,t){let r=[],n=K(mu.map(o=>t[o]));for(let o of e){let a=o.zones??mu,i=n(o.pattern,o.zones===void 0?My:Fy(a));if(i!==0)for(let c of a){if((i&pu[c])===0||t[c]==="")continue;let l=c==="title"?"title":"description";r.push({rule:o.name,category:o.category,reason:o.reason,where:l,weight:o.weight*$y[c]})}}return r}s(fu,"textEvidence");var zy=.05,Dy=3,Gy=8,Uy=5;function Wy({errors:e,environment:t},{title:r,lead:n,rest:o}){let a=e.slice(0,Uy).flatMap(({message:i,frames:c})=>[i.slice(0,300),c[0]?.raw]);return[r,n,o,X([t.terminal,...a].join(`
`))].join(`
`)}s(Wy,"spokenOf");function Hy(e,t){let r=Hc(e),n=mr(r.lead)<Gy,{textRules:o,errorRules:a}=uu(Wy(e,r),t);return[...fu(o,r),...dl(a,e,n),...bl(a,e,r),...du(e,n)]}s(Hy,"findEvidence");function WA(e,t){let{packs:r,custom:n,own:o=[]}=t,a=Hy(e,r),i=n===void 0?[]:Al(n,Ol(e)),{ranking:c,evidence:l}=hl(i.length===0?a:[...a,...i],[...Rl(e,a),...o],co().calibration),d=c[0]??{category:"unknown",confidence:0},m=d.confidence>=t.floor&&t.categories.has(d.category),f=m?c.slice(1):c;return{category:m?d.category:"unknown",confidence:d.confidence,secondary:f.filter(({category:v,confidence:b})=>v!=="unknown"&&b>=zy).slice(0,Dy),evidence:l.sort((v,b)=>+(v.rule===br)-+(b.rule===br)||Math.abs(b.weight)-Math.abs(v.weight))}}s(WA,"classify");var ZA=["same-report","known-issue","duplicate","fixed-in","regression","recurrence","incident","related"];export{_ as a,et as b,n5 as c,y4 as d,Y8 as e,J8 as f,c5 as g,le as h,l5 as i,x4 as j,nq as k,q4 as l,lq as m,uq as n,dq as o,mq as p,pq as q,fq as r,wq as s,gq as t,hq as u,bq as v,vq as w,yq as x,kq as y,xq as z,Eq as A,m5 as B,p5 as C,Io as D,$o as E,Tt as F,Go as G,jr as H,os as I,ss as J,ds as K,b2 as L,tr as M,oc as N,ac as O,lc as P,z8 as Q,cr as R,nr as S,or as T,Qn as U,eo as V,V0 as W,X0 as X,zS as Y,Ol as Z,jR as _,WA as $,gt as aa,Z8 as ba,ZA as ca};
