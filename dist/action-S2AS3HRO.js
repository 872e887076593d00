import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as ho,h as bo,i as vo,j as Tr,k as _e,l as At,m as yo,n as ko,o as jr,p as Ne,q as k,s as Or}from"./action-3DMG7ZSA.js";import{a as Oo}from"./action-EUXJHNXL.js";import{b as qo}from"./action-TV2L2D6W.js";import{a as m,b as Tt}from"./action-5456SKJV.js";import{B as jo,b as xo,e as Eo,f as _r,g as So,i as Ro,j as Ao,k as To,l as be,o as le}from"./action-SBAI7HFV.js";import{a as g}from"./action-IUECHG7G.js";import{a as s}from"./action-QUJR3II7.js";var O=class extends Error{static{s(this,"GitHubError")}name="GitHubError";code;status;retryAfterSeconds;constructor(t,r){super(t,{cause:r.cause}),this.code=r.code,this.status=r.status,this.retryAfterSeconds=r.retryAfterSeconds??null}};var jt=Symbol("too large");async function _o(e,t,r){if(e.weightsFile===null)return{settings:e,errors:[]};let n=Md(e.weightsFile,t),o=await r(n),{readWeights:a}=await import("./action-JR2O56NZ.js"),i=o===void 0?"is not there":o===jt?"is too large":a(o);if(typeof i!="string")return{settings:{...e,weights:$d(i,e)},errors:[]};let c=`"classify.weights": ${qo(n)} ${i}; nothing learned is used until then`;return{settings:e,errors:[{file:t,line:1,column:1,message:c,keepsSettings:!0}]}}s(_o,"addWeights");function Md(e,t){return e.includes("/")?e:t.replace(/[^/\\]*$/,e)}s(Md,"placeOf");function $d(e,{categories:t}){let r=new Set(t);return e.categories?.classes.every(o=>r.has(o))??!0?e:{...e,categories:null}}s($d,"known");var tt=".github/fingerpost.yml";var Fd="fingerpost.yml";async function x5(e){let t=await Dd(e);if(t.length===0)return{settings:jo,errors:[]};let{mergeConfig:r}=await import("./action-SZ4IHMXV.js"),{settings:n,errors:o}=r(t);return o.length>0?{settings:n,errors:o}:await _o(n,tt,a=>e.readFile(a).catch(Co))}s(x5,"loadConfig");async function Dd(e,t){let r=t??await No(e,tt,tt);if(r!==null&&r.parsed===null)return[r];let n=r?.parsed?.extends,o=n===null?null:await zd(e,n,r);return[r,o].flatMap(a=>a??[])}s(Dd,"loadLayers");async function zd(e,t,r){let[n="",o=null]=(t??`${e.repo.split("/")[0]??""}/.github`).split("@");if(t===void 0&&n.toLowerCase()===e.repo.toLowerCase())return null;let i=n.endsWith("/.github")?Fd:tt,c=`${n}${o===null?"":`@${o}`}/${i}`,d=await No(e,i,c,{repo:n,ref:o}).catch(f=>{if(f instanceof O&&(f.code==="forbidden"||f.code==="not-found"))return null;throw f});if(t===void 0||r===null)return d;let u=r.placeOf(r.root?.entries.get("extends")?.node.offset??0),p=s(f=>({...r,parsed:null,errors:[{file:r.file,...u,message:f}]}),"wrong");return d===null?p(`"extends" names ${n}, and ${c} is not there or may not be read; check name and access`):d.parsed?.extends!==void 0?p(`${c} has an "extends" of its own; a shared file can't go on from another`):d}s(zd,"loadShared");async function No(e,t,r,n){let o=await e.readFile(t,n).catch(Co);if(o===void 0)return null;let{parseLayer:a}=await import("./action-Z5UEUDFY.js");if(o!==jt)return a(o,r);let i={file:r,line:1,column:1,message:`the file is ${Oo}`};return{...a("",r),parsed:null,errors:[i]}}s(No,"readLayer");function Co(e){if(e instanceof O&&e.code==="too-large")return jt;throw e}s(Co,"unlessTooLarge");var Ud=[{pattern:/has been locked|is locked/i,reason:"the conversation is locked",cure:"Unlock it"},{pattern:/archived/i,reason:"the repository is archived and read-only",cure:"Switch Fingerpost off there"},{pattern:/issues (are|has been) disabled|issues are disabled/i,reason:"issues are switched off",cure:"Switch them on"},{pattern:/SAML|SSO/,reason:"the organisation demands single sign-on",cure:"Authorise the token for it"},{pattern:/IP (address|allow list)/i,reason:"the organisation's IP allow list refuses",cure:"Add this machine to it"},{pattern:/suspended/i,reason:"the installation is suspended",cure:"Have its owner unsuspend it"}],Gd=/secondary rate limit|abuse detection|rate limit exceeded/i,Io=60,Wd=g.object({name:g.string().catch(""),code:g.string().optional().catch(void 0),cause:g.unknown().optional(),request:g.unknown().optional(),response:g.object({status:g.int(),headers:g.record(g.string(),g.unknown()).catch({}),data:g.unknown().optional()}).optional().catch(void 0)}),Hd=g.object({message:g.string().catch(""),errors:g.array(g.object({field:g.string().catch(""),code:g.string().catch("")})).catch([])});function T5(e,t){if(e instanceof O)return e;let r=Nr(e);return r?.name==="GraphqlResponseError"?Zd(e,t):r?.response?Kd(r.response,t,e):nu(r,t,e)}s(T5,"toGitHubError");function de(e,t,r){return`Could not ${e.what} ${e.where}: ${t}. ${r}.`}s(de,"describe");function j5(e){let t=Nr(e instanceof O?e.cause:e)?.response;return t?.status===422&&Cr(t).errors.some(({code:r})=>r==="already_exists")}s(j5,"isAlreadyThere");var Bd=g.object({errors:g.array(g.object({type:g.string().catch("")})).catch([])});function Zd(e,t){let r=Bd.safeParse(e).data?.errors.map(({type:i})=>i)??[],n=s(i=>r.includes(i),"is");if(n("RATE_LIMITED")){let i=de(t,"too many requests were made","Try again later"),c=Io;return new O(i,{code:"rate-limited",status:200,retryAfterSeconds:c,cause:e})}let o=n("NOT_FOUND")?"not-found":n("FORBIDDEN")?"forbidden":"unexpected-answer",a=t.needs===null?"Try again":`Give the token \`${t.needs}\``;return new O(de(t,"GitHub declined the query",a),{code:o,status:200,cause:e})}s(Zd,"declined");function Nr(e){return Wd.safeParse(e).data}s(Nr,"readFailure");function Kd(e,t,r){let n=Vd(e),o=n==="rate-limited"?Yd(e):Po(e),[a,i]=Qd(n,e,t,o),c=de(t,`GitHub answered ${e.status}, ${a}`,i);return new O(c,{code:n,status:e.status,retryAfterSeconds:o,cause:r})}s(Kd,"answered");function Vd(e){let{status:t}=e;return t===403||t===429?Xd(e)?"rate-limited":"forbidden":t===401?"unauthorized":t===404?"not-found":t===410?"gone":t===451?"forbidden":t===408?"timeout":t>=500?"server":t>=400?"invalid":"unexpected-answer"}s(Vd,"toCode");function Xd(e){return e.status===429||Ce(e,"retry-after")!==void 0||Ce(e,"x-ratelimit-remaining")==="0"||Gd.test(Cr(e).message)}s(Xd,"isRateLimit");function Yd(e){return Po(e)??Jd(e)??Io}s(Yd,"toRetryAfter");function Po(e){let t=Ce(e,"retry-after");return t!==void 0&&/^\d{1,6}$/.test(t)?Number(t):null}s(Po,"retryAfterHeader");function Jd(e){let t=Ce(e,"x-ratelimit-reset");if(Ce(e,"x-ratelimit-remaining")!=="0"||t===void 0||!/^\d{1,12}$/.test(t))return null;let r=Date.parse(Ce(e,"date")??""),n=Number.isNaN(r)?Date.now():r;return Math.max(1,Math.ceil(Number(t)-n/1e3)+1)}s(Jd,"untilReset");function Qd(e,t,r,n){let o=Cr(t),a=Ud.find(({pattern:c})=>c.test(o.message)),i=n===null?"Try again later":`Try again in ${n} s`;switch(e){case"unauthorized":return["the token is missing, wrong or expired","Give a valid token"];case"forbidden":return a?[a.reason,a.cure]:["the token may not do this",r.needs===null?"Check its permissions":`Give it \`${r.needs}\``];case"not-found":return["there is no such thing or the token cannot see it","Check the name and what the token may read"];case"gone":return a?[a.reason,a.cure]:["it is deleted or issues are switched off","Nothing is left to do there"];case"invalid":return[`it refuses what was sent${eu(o.errors)}`,"Please report this with the line above"];case"rate-limited":return["a rate limit is used up",i];case"timeout":case"server":return["the fault is on its side",i];case"network":case"too-large":case"unexpected-answer":return["which is not understood","Check that GITHUB_API_URL is a GitHub API"]}}s(Qd,"explain");function eu(e){let t=e.slice(0,3).filter(({field:r,code:n})=>Lo(r)&&Lo(n));return t.length===0?"":` (${t.map(({field:r,code:n})=>`${r}: ${n}`).join(", ")})`}s(eu,"refusedFields");function Lo(e){return/^[a-z_]{1,30}$/.test(e)}s(Lo,"isIdentifier");var tu=/^(TimeoutError|AbortError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/,ru=/^[A-Z][A-Z0-9_]{2,40}$/;function nu(e,t,r){let n=e?ou(e):[],o=n.find(c=>ru.test(c)),a={status:null,cause:r};if(n.some(c=>tu.test(c))){let c=de(t,"no answer came in time, so whether it was done is not known","Try again");return new O(c,{code:"timeout",...a})}if(o!==void 0||e?.request!==void 0){let c=o===void 0?"no answer came":`no answer came (${o})`,d=de(t,c,"Check the network and GITHUB_API_URL");return new O(d,{code:"network",...a})}let i=de(t,"the answer or the token could not be read","Check GITHUB_API_URL and the key");return new O(i,{code:"unexpected-answer",...a})}s(nu,"unanswered");function ou(e){let t=[],r=e;for(let n=0;r&&n<5;n++)t.push(r.name,...r.code===void 0?[]:[r.code]),r=Nr(r.cause);return t}s(ou,"namesOf");function Ce(e,t){let r=e.headers[t];return typeof r=="string"||typeof r=="number"?String(r):void 0}s(Ce,"header");function Cr(e){return Hd.safeParse(e.data).data??{message:"",errors:[]}}s(Cr,"said");var su=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,au=/^[A-Za-z0-9._-]{1,100}$/,iu=/^[A-Za-z0-9._-]{1,100}$/,Mo=/^\.{1,2}$/;function N5(e){let[t,r,...n]=e.split("/");if(!(t===void 0||r===void 0||n.length>0)&&!(!su.test(t)||!au.test(r)||Mo.test(r)))return{owner:t,name:r}}s(N5,"parseRepoName");function C5(e){return e.split("/").every(t=>iu.test(t)&&!Mo.test(t))}s(C5,"isFilePath");var Ot="fp-2026-11-20";var $o=[{name:"unknown-error",reason:"\u201Cunknown error\u201D names no failure",pattern:/^(?:an? )?(?:unknown|unexpected|unspecified|undefined|generic|internal|general|unhandled)(?: (?:error|exception|failure|reason|rejection))?(?: (?:occurred|happened|was thrown))?$/},{name:"only-error",reason:"only says that there was an error",pattern:/^(?:an? )?(?:error|exception|failed|failure|fatal|fatal error|crash(?:ed)?|not ok|nok|none|null|nil|undefined|true|false)(?: (?:occurred|happened|occured))?$/},{name:"something-wrong",reason:"only says that something went wrong",pattern:/^(?:oops )?something went wrong(?: please try again(?: later)?)?$/},{name:"object-object",reason:"an object was printed instead of its message",pattern:/^\[object [a-z]{1,30}\]$|^\{\}$|^\[\]$/},{name:"rust-any",reason:"Rust's panic machinery printed the payload's type instead of its message",pattern:/^box<(?:dyn )?any(?: \+ send)?>$/},{name:"request-failed",reason:"any request may fail like this",pattern:/^(?:the )?(?:request|api request|http request|call|api call|operation|fetch)(?: has)? failed(?: with status(?: code)?(?: <?\w{1,5}>?)?)?$/},{name:"aborted",reason:"somebody or something cancelled it",pattern:m()`
        ^(?:the |this )?(?:request|operation|user|stream|connection)?(?: was| has been)? ?(?:aborted|
          cancell?ed|interrupted)(?: (?:by|the) (?:the )?(?:user|request|caller|operation))?$|
        ^(?:the )?user aborted a request$
      `},{name:"command-failed",reason:"any command may end like this",pattern:m()`
        ^(?:the )?(?:command|process|child process|script|task|build)(?: has)? (?:failed|exited|ended|
          terminated)(?: with (?:(?:non-zero )?(?:exit )?(?:code|status)(?: -?\d{1,3})?|an? error|
          errors))?$|
        ^exit(?:ed)?(?: with)?(?: code| status)?[ :=]{1,2}\d{1,3}$
      `},{name:"stopped",reason:"only says that it stopped because of errors told elsewhere",pattern:m()`
        ^(?:could not compile[^.]{0,80}|compilation|build|aborting|stopping|
          exiting)(?: (?:failed|due to|because of))?(?: (?:<num> |the )?previous errors?)$|
        ^(?:compilation|build) failed$|
        ^explicit (?:failure|panic)$|
        ^internal (?:compiler )?error:? unexpected (?:failure|error|panic)$
      `},{name:"signal",reason:"only the signal that ended it",pattern:/^(?:segmentation fault|segfault|abort trap|aborted|bus error|illegal instruction|floating point exception|trace\/bpt trap|killed|terminated|core dumped)(?:: <num>)?(?: \(core dumped\))?$/},{name:"see-log",reason:"points elsewhere",pattern:/^(?:see|check) (?:the )?(?:logs?|output|console)(?: for (?:more )?details?)?$/}],Fo=new Set(["AbortError","APIUserAbortError","CancelledError","CanceledError","CancellationError","OperationCanceledException","TaskCanceledException","KeyboardInterrupt","InterruptedException"]),Do=new Set(["error","api error","apierror","api_error","exception","baseexception","throwable","runtimeexception","runtimeerror","fatal","fatal error","fatalerror","uncaught","uncaught error","unhandled","unhandledrejection","unhandledpromiserejection","unknownerror","failure","panic","err","domexception"]),zo=new Set(["AggregateError","ArithmeticException","AssertionError","AttributeError","EvalError","IOError","IOException","IllegalArgumentException","IllegalStateException","ImportError","IndexError","IndexOutOfBoundsException","InvalidOperationException","KeyError","NameError","NullPointerException","NullReferenceException","OSError","RangeError","ReferenceError","SyntaxError","SystemError","TypeError","URIError","ValueError"]),Uo=[/^cannot (?:read|set|access|destructure|convert|assign|call)\b/,/\bis not (?:a function|a constructor|iterable|defined|an object|subscriptable|callable)\b/,/^(?:undefined|null) is not\b/,/^maximum call stack size exceeded$/,/^invalid (?:array length|string length|time value)$/,/^unexpected (?:token|end of|identifier|number|string)\b/,/\bobject has no attribute\b/,/\bindex out of (?:range|bounds)\b/,/^index <num> (?:out of bounds|is out of bounds)\b/,/^called [`'"]?(?:option|result)::/,/\bnil pointer dereference\b/,/\binvalid memory address\b/,/^(?:division|divide|integer divide) by zero$/,/^segmentation fault\b/,/^stack overflow\b/,/^assertion failed\b/,/^(?:(?:heap|stack|global|container|dynamic-stack)-[a-z-]{4,40}|segv|double-free|bad-free|data race)\b/];var Go=[{name:"node",reason:"Node's own modules",pattern:/^(?:node:|internal[:/])/},{name:"native",reason:"the engine's native code",pattern:/^(?:native\b|\[native code\]|unknown$|\(unknown\)$)/},{name:"bun",reason:"Bun's own modules",pattern:/^bun:/},{name:"go-runtime",reason:"Go's runtime",pattern:/\/(?:libexec\/|go\/)src\/runtime\//},{name:"rust-std",reason:"Rust's standard library",pattern:/^\/rustc\//},{name:"python-frozen",reason:"Python's import machinery",pattern:/^<frozen /}],Lr=[{name:"js-queue",reason:"the task and promise queue",pattern:/\b(?:processTicksAndRejections|runMicrotasks|process\._tick\w*|listOnTimeout|processTimers|processImmediate)\b/},{name:"js-loader",reason:"module loading",pattern:/\b(?:Module\._\w+|loadModule|requireModule|moduleEvaluation|asyncRunEntryPointWithESMLoader|executeUserEntryPoint)\b/},{name:"js-promise",reason:"the promise itself",pattern:/^(?:async )?(?:new )?(?:Promise(?:\.\w+)?|Generator\.next|asyncGeneratorStep)(?: \(index \d+\))?$/},{name:"rust-panic",reason:"Rust's panic and start-up",pattern:/^(?:std::(?:panicking|rt|sys|panic)|core::(?:panicking|ops::function)|rust_begin_unwind|rust_try|rust_panic|__rust_|__libc_start|_start$|__pthread)/},{name:"rust-before-1.0",reason:"the same in old releases, whose backtraces still circulate",pattern:/^(?:(?:rt::)?(?:backtrace|unwind|thread|task)::|failure::(?:on_fail|begin_unwind|fail_)|imp::write$|Task::run$)/},{name:"native-thread",reason:"where the C library starts a thread",pattern:/^(?:start_thread|_{0,2}clone3?|_pthread_(?:body|start|struct_init)|thread_start)$/},{name:"go-runtime",reason:"Go's runtime",pattern:/^runtime\.(?:go|main|panic|gopanic|sigpanic|throw)/},{name:"jdk",reason:"the JDK's reflection and threads",pattern:/^(?:java\.base\/)?(?:java\.lang\.(?:reflect|Thread)|jdk\.internal|sun\.)/},{name:"python-module",reason:"a module's top level",pattern:/^<(?:module|lambda|listcomp|dictcomp|genexpr)>$/},{name:"script",reason:"the top level of a script of Ruby or PHP",pattern:/^(?:<main>|<top \(required\)>|\{main\}|require|require_relative)$/},{name:"anonymous",reason:"a function without a name",pattern:/^(?:async )?(?:new )?(?:<anonymous>|<unknown>|\(unknown\)|unknown|anonymous|eval|\?)$/}],Wo=[{name:"bun-single-file",reason:"a Bun executable's own file system",pattern:/(?:\$bunfs|~BUN)[\\/]/},{name:"pkg-snapshot",reason:"a pkg executable's own file system",pattern:/^(?:[A-Za-z]:)?[\\/]snapshot[\\/]/},{name:"asar",reason:"an Electron archive",pattern:/\.asar[\\/]/},{name:"minified",reason:"named as minified, bundled or a chunk",pattern:/(?:\.min|[.-]bundle|[.-]chunk|^chunk-[\w-]{1,40}|[\\/]chunk-[\w-]{1,40})\.[cm]?js$/},{name:"webpack",reason:"a webpack module",pattern:/^webpack(?:-internal)?:/}],Ho=300;var cu=/^(?:is|to|on|as|do|of|in|by|at|go|my|no)[A-Z]/;function _t(e){return e.length<=2?!0:e.length>4?!1:/[0-9$_]/.test(e)||!/[aeiouy]/i.test(e)?!0:/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(e)&&!cu.test(e)}s(_t,"looksMinified");var lu=40,Ir=200,Nt=s((e,t)=>e.some(({pattern:r})=>r.test(t)),"matches");function Bo(e){return e.column!==null&&e.column>Ho?!0:e.file!==null&&Nt(Wo,e.file.slice(-Ir))}s(Bo,"isBundleFrame");function Pr(e){let t=[];for(let r of e.slice(0,lu)){let n=du(r);n!==null&&n!==t.at(-1)&&t.push(n)}return t}s(Pr,"readableFrames");function du(e){if(e.function===null||e.function.length>Ir||e.file!==null&&Nt(Go,e.file.slice(0,Ir)))return null;let t=e.function.trim();if(t===""||Nt(Lr,t))return null;let r=mu(t);return Nt(Lr,r)||_t(r.replace(/^.*::/,""))?null:r}s(du,"readableName");var uu=/^(?:h[0-9a-f]{12,16}\w{0,8}|v\d+(?:\.\w+){0,3})$/;function mu(e){let t=pu(e.replace(/ \[as [^\]]{1,100}\]$/,"")).replace(/^(?:(?:async|new|bound|get|set) )+/,"").replace(/^block (?:\(\d{1,3} levels\) )?in /,"").replace(/^.*(?:->|#)(?=\w)/,"").replace(/(?:\$\$Lambda.*|\$\d+|\$lambda\$?\d*)$/,"");return t.includes("::")?t.split("::").filter(n=>!/^\{.*\}$/.test(n)&&n!==""&&!uu.test(n)).slice(-2).join("::"):(t.split(".").filter(n=>n!==""&&n!=="<anonymous>").at(-1)??"").replace(/^#/,"")}s(mu,"bareName");function pu(e){let t=0,r="";for(let n of e)n==="<"||n==="("?t+=1:(n===">"||n===")")&&t>0?t-=1:t===0&&(r+=n);return r}s(pu,"withoutBrackets");var Zo=["req","request","msg","msgbatch","toolu","srvtoolu","call","chatcmpl","resp","run","thread","asst","batch","file","item","event","evt","session","sess","conv","org","user","acct","cus","sub","job","task","trace","span","txn"];var T="(?<![A-Za-z0-9_])",R="(?![A-Za-z0-9_])",fu="(?<![A-Za-z0-9_>])",Ko="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}",Mr="\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?",$r="(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Vo="(?:ns|us|\xB5s|ms|[smhd]|\\s(?:ms|msec|sec|secs|seconds?|milliseconds?|mins?|minutes?|hrs?|hours?|days?|weeks?))",Xo="[A-Za-z0-9_.@+~$%-]",rt=[{name:"meaning",reason:"an exit code, a signal, an HTTP status or a numbered error says what happened",source:`${T}(?:(?:[Ee]xit(?:ed)?(?: with)?(?: code| status)?|[Cc]ode|[Ss]tatus(?: code)?|HTTP|[Ss]ignal|[Ee]rrno)[ :=]{1,2}-?|(?:[Ee]rror #|os error ))\\d{1,10}${R}(?![.:/-]\\d)`,keep:!0},{name:"email",reason:"names a person",source:`(?<![A-Za-z0-9_.+>-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}${R}`},{name:"url",reason:"names a resource, with ids and queries in it",source:`${T}[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s"'\`<>()\\[\\]{}|]*[A-Za-z0-9_/=&#%~-]`},{name:"trace",reason:"W3C traceparent: an id for one request",source:`${T}[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}${R}`},{name:"uuid",reason:"an id for one object",source:`${T}[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}${R}`},{name:"id",reason:"a service's id for one object",source:`${T}(?:${Zo.join("|")})[_-](?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{6,200}${R}`},{name:"quotedpath",reason:"a quoted absolute path may hold spaces",source:"(?<=[\"'`])(?:[A-Za-z]:[\\\\/]|~[\\\\/]|/(?=[^\"'`\\n/]{1,255}/))[^\"'`\\n]{1,1000}(?=[\"'`])"},{name:"winpath",reason:"where something lies on one machine",source:`${T}[A-Za-z]:[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,255})?`},{name:"uncpath",reason:"where something lies on one network",source:"(?<![A-Za-z0-9_>\\\\])\\\\\\\\[A-Za-z0-9_.$-]{1,255}\\\\[^\\s\"'`<>|:*?(),;]{1,500}"},{name:"homepath",reason:"a home directory names a person",source:`${fu}(?:~|\\$HOME|%[A-Z]{4,20}%)[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,500})?`},{name:"path",reason:"an absolute path of two or more parts; a lone /word is a command's name",source:`(?<![A-Za-z0-9_>/.@~-])/(?:${Xo}{1,255}/)+(?:${Xo}{0,254}[A-Za-z0-9_@+~$%-])?`},{name:"relpath",reason:"a relative path to a file; without a file's ending, a/b may be prose",source:`(?<![A-Za-z0-9_>/\\\\.@~$%+-])(?:[A-Za-z0-9_.@+~-]{1,255}[\\\\/])+[A-Za-z0-9_.@+~-]{0,254}\\.[A-Za-z][A-Za-z0-9]{0,7}${R}`},{name:"timezone",reason:"an IANA zone names where the reporter lives",source:`${T}(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Z][A-Za-z_+-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?${R}`},{name:"date",reason:"when it happened, ISO 8601 or with slashes",source:`${T}\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${Mr}${$r})?${R}`},{name:"monthdate",reason:"when it happened, with the month's name, RFC 2822 among them",source:`${T}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\\d{1,2} ${Ko}|${Ko} \\d{1,2})(?:,? \\d{4})?(?: ${Mr}${$r})?${R}`},{name:"time",reason:"a time of day; after a colon it is a line and a column",source:`(?<![A-Za-z0-9_:])(?:${Mr}(?:\\s?[AaPp][Mm])?${$r}|\\d{1,2}\\s?[AaPp][Mm])${R}(?![:.][\\d<])`},{name:"ip",reason:"IPv4, with its port",source:`${T}(?:\\d{1,3}\\.){3}\\d{1,3}(?:/\\d{1,2})?(?::\\d{1,5})?${R}(?!\\.\\d)`},{name:"ipv",reason:"IPv6; needs a digit and no call after it, so that Face::add() and Foo::bar stay code",source:`(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){0,7}(?:\\](?::\\d{1,5})?)?${R}(?![:(.<])|(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?:\\](?::\\d{1,5})?)?${R}(?![:(.<])`},{name:"host",reason:"localhost or a host name under a common top-level domain, with its port; socket.io is a library",source:`(?<![A-Za-z0-9_.>-])(?:localhost|(?:[A-Za-z0-9-]{1,63}\\.){1,8}(?:com|net|org|edu|gov)|(?:[A-Za-z0-9-]{1,63}\\.){2,8}(?:io|dev|ai|co|app|cloud|local|internal|svc|cn|de|uk|jp|fr|eu))(?::\\d{1,5})?${R}(?![-.(][A-Za-z0-9_)<])`},{name:"hash",reason:"a digest: MD5, SHA-1, SHA-256 or SHA-512",source:`${T}(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})${R}`},{name:"hex",reason:"an address, or eight and more hex digits with a digit and a letter (`defaced` is a word, 20250929 a number)",source:`${T}(?:0[xX][0-9A-Fa-f]{1,64}|(?=[a-f]{0,126}\\d)(?=\\d{0,126}[a-f])[0-9a-f]{8,127}|(?=[A-F]{0,126}\\d)(?=\\d{0,126}[A-F])[0-9A-F]{8,127})${R}`},{name:"token",reason:"16 and more letters and digits with two digits among them: a key, a session, a ULID",source:`${T}(?=[A-Za-z]{0,60}\\d[A-Za-z]{0,60}\\d)[A-Za-z0-9]{16,200}${R}`},{name:"version",reason:"three-part versions with pre-release and build (semver.org), or anything numeric after a v",source:`${T}(?:v?\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)*)(?:[-+][0-9A-Za-z]{1,40}(?:[.-][0-9A-Za-z]{1,40}){0,8})?${R}`},{name:"duration",reason:"how long it took",source:`${T}\\d+(?:\\.\\d+)?${Vo}${R}(?: ?\\d+(?:\\.\\d+)?${Vo}${R}){0,4}`},{name:"size",reason:"how much it was",source:`${T}\\d+(?:\\.\\d+)?\\s?(?:[KMGTP]i?B|[kM]B|B|bytes?)${R}`},{name:"quoted",reason:"a quoted value right after `=` is data, unlike quoted words in a sentence",source:`(?<==)(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}')`},{name:"bool",reason:"a flag's value after `=`",source:`(?<==)(?:true|false|True|False)${R}`},{name:"num",reason:"a count, an index, a line, a limit",source:`(?:(?<![A-Za-z0-9_>.)\\]-])-)?${T}\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d{1,4}|[kKMG]|%)?${R}`},{name:"min",reason:"a bundler's name for a variable, which changes with every build",source:"(?<![A-Za-z0-9_$.<>]|[A-Za-z0-9_>]['\u2019])(?:[A-Za-z_$]|[a-z][A-Z][A-Za-z]?|(?=[A-Za-z]{0,3}[0-9$_])[A-Za-z_$][A-Za-z0-9_$]{1,3})(?=\\.[A-Za-z_$][A-Za-z0-9_$]{2}|\\(| is (?:not (?:a |an |defined|iterable)|undefined|null))"}];var Jo=new Map([...rt.map(({name:e})=>[e,`<${e}>`]),["quotedpath","<path>"],["winpath","<path>"],["uncpath","<path>"],["homepath","<path>"],["relpath","<path>"],["monthdate","<date>"],["ipv","<ip>"]]),wu=new Set(rt.filter(({keep:e})=>e).map(({name:e})=>e)),gu=`<(?:${[...new Set(Jo.values())].map(e=>e.slice(1,-1)).join("|")})>`,hu=new RegExp([gu,...rt.map(({name:e,source:t})=>`(?<${e}>${t})`)].join("|"),"g"),Yo=rt.map(({name:e})=>e);function Qo(e){return e.replace(hu,(t,...r)=>{let n=Yo.findIndex((a,i)=>r[i]!==void 0),o=Yo[n];return o===void 0||wu.has(o)?t:Jo.get(o)??t})}s(Qo,"parameterize");var bu=2e3,vu=300,yu=40,ku=/^(?:uncaught(?: \(in promise\))?|unhandled(?: promise)? rejection|api error|fatal error|fatal|error|exception|err!?)\s?:\s?/i,qu=4;function xu(e){return e.replace(/\s+/g," ").trim().toLowerCase()}s(xu,"fold");function Eu(e){let[t="",r=""]=e.split(/\r\n|[\n\r\u2028\u2029]/,yu).map(n=>n.slice(0,bu).trim()).filter(n=>new RegExp("\\p{L}{2}","u").test(n));return Su(t)?`${t} ${r}`:t}s(Eu,"informativeLines");function Su(e){return e.endsWith(":")||/^(?:\w{1,30}: )?command failed\b/i.test(e)||e.split(/\s+/,3).length<3}s(Su,"isOnlyOpening");function Ru(e,{status:t,apiType:r}){let n=e;for(let o=0;o<qu;o+=1){let a=n.replace(ku,"");if(t!==null&&a.startsWith(`${t} `)&&(a=a.slice(4)),r!==null&&a.startsWith(`${r}:`)&&(a=a.slice(r.length+1)),a===n)break;n=a.trimStart()}return n}s(Ru,"withoutPrefixes");function es(e,t={status:null,apiType:null}){let r=Ru(Eu(e).replace(/\s+/g," ").trim(),t);return Au(xu(Qo(r)).slice(0,vu))}s(es,"identifyingMessage");function Au(e){let t=e.length;for(;t>0&&/[.,:;!…\s]/.test(e.charAt(t-1));)t-=1;return e.slice(0,t)}s(Au,"withoutEnd");var ts=3;function Ct(e){if(e===null)return null;let r=(e.trim().split(/[.:]/).filter(n=>n!=="").at(-1)??"").replace(/^_+/,"").replace(/(?<=[a-z])\d{1,3}$/,"").trim();return r===""?null:r.slice(0,100)}s(Ct,"cleanClass");function Tu(e,t){let r={kind:"class",value:e};return _t(e)?{...r,contributes:!1,hint:"looks minified"}:Do.has(e.toLowerCase())?{...r,contributes:!1,hint:"any error may have this class"}:t?{...r,contributes:!1,hint:"the HTTP status says as much"}:{...r,contributes:!0,hint:null}}s(Tu,"classComponent");function ju(e){let t={kind:"message",value:e},r=$o.find(({pattern:n})=>n.test(e));return r!==void 0?{...t,contributes:!1,hint:r.reason}:Ou(e)?{...t,contributes:!0,hint:e.includes("<")?"numbers, ids and paths replaced":null}:{...t,contributes:!1,hint:"nothing but numbers, ids and paths"}}s(ju,"messageComponent");function Ou(e){return new RegExp("\\p{L}{2}","u").test(e.replace(/<[a-z]{1,12}>/g," "))}s(Ou,"hasWords");function _u(e,t){let r=Pr(e.frames.filter(a=>!Bo(a))).slice(0,ts);if(r.length===0){let a=Pr(e.frames).slice(0,ts);return a.length===0?null:{kind:"frames",value:a.join(" < "),contributes:!1,hint:"of a bundle; differ between builds"}}let n={kind:"frames",value:r.join(" < ")};return e.status!==null||t?.contributes===!0&&!Nu(t.value)?{...n,contributes:!1,hint:"the message identifies without them"}:t?.contributes!==!0&&r.length<2?{...n,contributes:!1,hint:"one frame is not enough"}:{...n,contributes:!0,hint:"the message alone could be many bugs"}}s(_u,"framesComponent");var Nu=s(e=>Uo.some(t=>t.test(e)),"isRuntimeWording");function rs(e){let t=Ct(e.className),r=es(e.message,e),n=r===""?null:ju(r);return[t===null?null:Tu(t,e.status!==null),Fr("status",e.status===null?null:String(e.status)),Fr("api-type",e.apiType?.trim().toLowerCase()??null),Fr("code",e.code?.trim().toUpperCase()??null),n,_u(e,n)].filter(o=>o!==null)}s(rs,"fingerprintComponents");function Fr(e,t){if(t===null||t==="")return null;let r=e==="code"&&/^(?:EXIT )?[01]$/.test(t);return{kind:e,value:t.replace(/\s+/g," ").slice(0,100),contributes:!r,hint:r?"any command may end like this":null}}s(Fr,"plain");var Cu=[{family:"memory",pattern:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY|OutOfMemory\w*|exit 137)$/i},{family:"network",pattern:m("i")`
        ^(?:ECONN\w*|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOST\w*|ENET\w*|EPROTO|EADDR\w*|
          UND_ERR_\w+|ERR_(?:SSL|TLS|SOCKET|HTTP2?|NETWORK|INTERNET|CONNECTION|NAME)_?\w*|\w*CERT\w*|
          UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$
      `},{family:"filesystem",pattern:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|ENOSPC|EMFILE|ENFILE|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|EIO|EDQUOT|ESTALE|ERR_FS_\w+)$/i},{family:"process",pattern:/^(?:exit -?\d+|SIG[A-Z]+|EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{family:"module",pattern:/^(?:ERR_)?(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|PACKAGE_\w+|REQUIRE_ESM|UNKNOWN_FILE_EXTENSION)$/i}],Lu=[{family:"authentication",pattern:/authenticat|unauthori[sz]ed|invalid_api_key|invalid_grant|oauth/i},{family:"permission",pattern:/permission|forbidden|access_denied/i},{family:"quota",pattern:/billing|quota|credit|insufficient_funds|usage_limit/i},{family:"rate",pattern:/rate_?limit|throttl|too_many_requests/i},{family:"overloaded",pattern:/overload|unavailable|capacity/i},{family:"server",pattern:/^(?:api|server|internal)_?(?:server_?)?error$/i},{family:"request",pattern:/invalid|not_found|too_large|bad_request|unsupported|validation/i}],Iu=[{family:"memory",pattern:/^(?:OutOfMemory|MemoryError|HeapError)/},{family:"network",pattern:/(?:Connection|Network|Socket|Timeout|Fetch|SSL|TLS|DNS)\w{0,150}(?:Error|Exception)$/},{family:"filesystem",pattern:/(?:File|Directory|Path|Lock)\w{0,150}(?:Error|Exception)$/},{family:"runtime",pattern:/^(?:Type|Reference|Range|Syntax|Attribute|Name|Key|Index|Assertion|Value|NullPointer|ClassCast|IndexOutOfBounds)(?:Error|Exception)$/}],Dr=s((e,t)=>t===null?null:e.find(({pattern:r})=>r.test(t))?.family??null,"first");function Pu(e){return e===null||e<400?null:e===401?"authentication":e===402?"quota":e===403?"permission":e===407||e===408?"network":e===429?"rate":e===529?"overloaded":e<500?"request":"server"}s(Pu,"statusFamily");function ns(e,t){return Pu(e.status)??Dr(Cu,e.code)??Dr(Lu,e.apiType)??Dr(Iu,t)??"other"}s(ns,"familyOf");var Mu=s(e=>e/2**32|0,"fromNumH"),$u=s(e=>e>>>0,"fromNumL");function os(e,t,r,n){let o=Mu(r),a=$u(r);e.setUint32(t,n?a:o,n),e.setUint32(t+4,n?o:a,n)}s(os,"setU64FromNum");function ss(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}s(ss,"isBytes");var zr=s(e=>e?`"${e}" `:"","atitle");function Fu(e,t=""){if(typeof e!="number")throw new TypeError(zr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(zr(t)+"expected integer >= 0, got "+e);return e}s(Fu,"anumber");function Lt(e,t,r=""){if(ss(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Fu(t,"length");let n=ss(e),o=t!==void 0?` of length ${t}`:"",a=n?`length=${e.length}`:`type=${typeof e}`,i=zr(r)+"expected Uint8Array"+o+", got "+a;throw n?new RangeError(i):new TypeError(i)}s(Lt,"abytes");var Du=s((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobject"),as=s((e,t)=>{Du(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function Ur(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}s(Ur,"aexists");function is(e,t){Lt(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}s(is,"aoutput");function It(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}s(It,"clean");function Pt(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}s(Pt,"createView");function D(e,t){return e<<32-t|e>>>t}s(D,"rotr");var zu=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Uu=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function cs(e){if(Lt(e),zu)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=Uu[e[r]];return t}s(cs,"bytesToHex");function ls(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{It(t)}}s(ls,"utf8ToBytes");function Gu(e,t,r="opts"){return as(e,"defaults"),t!==void 0&&as(t,r),Object.assign(Object.create(null),e,t)}s(Gu,"checkOpts");function ds(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Gu({},t,"info");let r=s((o,a)=>e(a).update(o).digest(),"hashC"),n=e(void 0);return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=o=>e(o),Object.assign(r,t),Object.freeze(r)}s(ds,"createHasher");var us=s(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function ms(e,t,r){return e&t^~e&r}s(ms,"Chi");function ps(e,t,r){return e&t^e&r^t&r}s(ps,"Maj");var Mt=class{static{s(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,o){this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Pt(this.buffer)}update(t){Ur(this),Lt(t);let{view:r,buffer:n,blockLen:o}=this,a=t.length,i=!1;for(let c=0;c<a;){let d=Math.min(o-this.pos,a-c);if(d===o){let u=Pt(t);for(;o<=a-c;c+=o)this.process(u,c);i=!0;continue}n.set(c===0&&d===a?t:t.subarray(c,c+d),this.pos),this.pos+=d,c+=d,this.pos===o&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Ur(this),is(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:a}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>o-i&&(this.process(n,0),r.fill(0)),os(n,o-8,this.length*8,a),this.process(n,0),this.roundClean();let c=t===r?n:Pt(t),d=this.outputLen,u=d/4,p=this.get();if(d%4||u>p.length)throw new Error("invalid outputLen");for(let f=0;f<u;f++)c.setUint32(4*f,p[f],a)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:o,destroyed:a,pos:i}=this;return t.destroyed=a,t.finished=o,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this._cloneInto()}},fs=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Wu=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ue=new Uint32Array(64),Gr=class extends Mt{static{s(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:o,E:a,F:i,G:c,H:d}=this;return[t,r,n,o,a,i,c,d]}set(t,r,n,o,a,i,c,d){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=a|0,this.F=i|0,this.G=c|0,this.H=d|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let f=0;f<16;f++,r+=4)ue[f]=t.getUint32(r,!1);for(let f=16;f<64;f++){let b=ue[f-15],h=ue[f-2],q=D(b,7)^D(b,18)^b>>>3,S=D(h,17)^D(h,19)^h>>>10;ue[f]=S+ue[f-7]+q+ue[f-16]|0}let{A:n,B:o,C:a,D:i,E:c,F:d,G:u,H:p}=this;for(let f=0;f<64;f++){let b=D(c,6)^D(c,11)^D(c,25),h=p+b+ms(c,d,u)+Wu[f]+ue[f]|0,S=(D(n,2)^D(n,13)^D(n,22))+ps(n,o,a)|0;p=u,u=d,d=c,c=i+h|0,i=a,a=o,o=n,n=h+S|0}n=n+this.A|0,o=o+this.B|0,a=a+this.C|0,i=i+this.D|0,c=c+this.E|0,d=d+this.F|0,u=u+this.G|0,p=p+this.H|0,this.set(n,o,a,i,c,d,u,p)}roundClean(){It(ue)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),It(this.buffer)}},Wr=class extends Gr{static{s(this,"_SHA256")}constructor(){super(32,fs)}};var ws=ds(()=>new Wr,us(1));var Hu=16;function $t(e,t){return cs(ws(ls([Ot,e,...t].join(`
`)))).slice(0,Hu)}s($t,"hashLevel");var Bu=new Set(["class","status","api-type","code"]),gs=s(({kind:e,value:t})=>`${e}=${t}`,"asPart"),Zu=s(e=>e===429||e!==null&&e>=500,"isServiceStatus");function Ku(e,t){let r=new Set(t.filter(({contributes:a})=>a).map(({kind:a})=>a));if(r.has("api-type")||Zu(e.status))return null;let n=Ct(e.className);if(n!==null&&Fo.has(n))return"it was cancelled, which is no failure by itself";if(r.has("message")||r.has("code")||r.has("frames"))return null;if(r.has("status"))return"only an HTTP status, which many causes share";if(r.has("class")&&n!==null&&!zo.has(n))return null;let o=t.find(({kind:a})=>a==="message");return o!==void 0&&o.hint!==null?o.hint:o===void 0&&e.message.trim()!==""?"nothing but numbers, ids and paths":r.has("class")?"a class of the language without a message":n===null?"it is empty":"a bare \u201CError\u201D without a message"}s(Ku,"emptiness");function hs(e){let t=rs(e),r=Ku(e,t);if(r!==null)return{kind:"unfingerprintable",reason:r};let n=t.filter(({contributes:a})=>a).map(gs),o=t.filter(({kind:a,contributes:i})=>i&&Bu.has(a)).map(gs);return{kind:"fingerprint",fingerprint:{algorithm:Ot,coarse:$t("coarse",[ns(e,Ct(e.className))]),medium:$t("medium",o.length>0?o:n),fine:$t("fine",n),components:t}}}s(hs,"fingerprintError");function $6(e){let t=e.errors.map(hs),r=e.primaryError===null?void 0:t[e.primaryError];return{primary:r?.kind==="fingerprint"?r.fingerprint:null,errors:t}}s($6,"fingerprintReport");function ve(e,t){let r=new Map;return n=>{let o=r.get(n);if(o!==void 0)return o;if(n.length>Vu)return e(n);r.size>=t&&r.clear();let a=Xu(n),i=e(a);return r.set(a,i),i}}s(ve,"remembering");var Vu=200;function Xu(e){return String.fromCharCode(...Array.from({length:e.length},(t,r)=>e.charCodeAt(r)))}s(Xu,"copyOf");var Yu=["node","nodejs","node.js","npm","npx","yarn","pnpm","bun","deno","nvm","volta","python","cpython","pip","uv","setuptools","conda","ruby","java","jdk","jvm","php","perl","dotnet",".net","gcc","clang","llvm","cmake","make","glibc","libc","openssl","git","gh","docker","podman","kubernetes","kernel","os","operating system","macos","mac","darwin","windows","linux","ubuntu","debian","fedora","android","ios","xcode","wsl","browser","chrome","chromium","firefox","safari","edge","electron","terminal","shell","bash","zsh","fish","powershell","tmux","iterm","iterm2","ghostty","kitty","warp","alacritty","wezterm","konsole","typescript","react","webpack","vite","eslint","gpu","cuda","driver","bios","firmware","model","api","protocol","schema","sdk","jq","curl","ssh","vim","neovim","nvim","emacs","intellij","webstorm","pycharm","jetbrains","ide","editor","cursor","windsurf","tool","homebrew","brew","hardware","cpu","other","dependency","server","mcp","runtime","vm","sys.version","nix","nix-env","julia","r","elixir","erlang","otp","swift","kotlin","groovy","scala","dart","ghc","ocaml","lua","postgres","postgresql","mysql","mariadb","sqlite","redis","mongodb","nginx","apache","wordpress","woocommerce","drupal","joomla","magento","minecraft","forge","neoforge","obs","obs studio","libobs","unity","unreal","godot","arduino","home assistant","hass","kodi","jellyfin","jenkins","gradle","maven","spring","spring boot","django","rails","laravel","symfony","angular","svelte","react native","flutter","expo","cordova","ionic","capacitor","android studio","tensorflow","pytorch","numpy","qgis"],Ju=["vs code","vscode","visual studio code","extension","plugin","rustc","cargo","go"],ys=m()`
    \b(?:last|previous(?:ly)?|prior|earlier|older?|working|worked|good|known|expected|min(?:imum)?|
      required?|requires?|supported|latest|newest|newer|target|fixed|downgrad\w*|since|until|before|
      compared?)\b
  `,Qu=/\b(?:works?|fine|roll(?:ed|ing)? ?back|from|than|for|by|post)\b/;function Q(e){return ys.test(e.toLowerCase())}s(Q,"isOtherTime");function Br(e){let t=e.toLowerCase().replace(/\bsince\b/g," ");return Q(t)||Qu.test(t)}s(Br,"isComparison");var ks=qs(Yu),em=qs(Ju),bs="(?:alpha|beta|rc|cr|pre|preview|dev|devel|post|snapshot|nightly|canary|next|insiders?|sp|final|ga|release|m|a|b|p)",Hr=new RegExp(`(?:(?<![\\w.])(?:v|go)?|^[a-z]{2,10})(\\d{1,8}(?:\\.\\d{1,10}){1,4}(?:[.~-]?${bs}\\.?\\d{1,10}(?!\\d)|\\.${bs}\\b|\\.v\\d{8,14}|\\.windows\\.\\d{1,2}|[a-z](?!\\w))?(?:-(?:[a-z][0-9a-z]{0,20}|\\d{1,8}|[\\da-f]{7,12})(?:[.-][0-9a-z]{1,20}){0,4})?(?:\\+[0-9a-z]{1,20}(?:[.-](?!(?:cp|py)\\d)[0-9a-z]{1,20}){0,3})?(?: (?:alpha|beta|rc|pre)(?: ?\\d{1,3})?(?: pre)?(?![\\w-]))?)(?!\\w)`,"i"),tm=m("i")`
    (?:-(?:py\d|cp\d{1,3})(?:\.py\d)?-\w{2,20}-[\w.]{3,60}?)?(?:[-.](?:linux|darwin|macos|osx|windows|win32|win64|x86[_-]64|amd64|arm64|aarch64|i686|x64|x86)(?:[-.][a-z]\w{1,12}){0,4})?
    (?:\.(?:jar|war|aar|apk|ipa|zip|tar|gz|tgz|xz|whl|exe|msi|dmg|pkg|deb|rpm|dll|so|gem|nupkg|vsix|appimage|js|iso|metadata)){0,3}$
  `,rm=/-\d{1,6}-g[\da-f]{6,40}$/,nm=/\bdevel \+[\da-f]{6,40}\b/,om=/^v?(\d{1,4})$/i,sm=/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;function qs(e){let t=e.map(r=>r.replace(/[.+]/g,"\\$&"));return new RegExp(`(?<![\\w.])(?:${t.join("|")})(?![\\w])`)}s(qs,"wordPattern");function z(e){let t=e.toLowerCase();return ys.test(t)||ks.test(t)?0:em.test(t)?1:2}s(z,"versionLabelRank");function nt(e){return z(e)===0}s(nt,"isForeignVersion");var am=new Set("version versions ver v the a an your my our of for in on at is are was you i it this that using use used which what and or did do does run running please provide specify enter exact full current currently installed affected found bug issue issues problem reported observed happens occurs with from by output number info information name id tag app apps application software program product package library lib module release build commit game client cli gui engine core framework desktop web mobile plugin extension mod addon add-on integration component agent daemon image chart binary system font theme template script bot self-hosted stable main master branch channel e.g eg ie i.e automated required optional new old".split(" "));function Zr(e){return(e.slice(0,100).toLowerCase().match(/[a-z@][\w.+/-]{0,40}/g)??[]).map(r=>r.replace(/^@|[./-]+$/g,"")).filter(r=>r.length>1&&!am.has(r)).slice(0,8)}s(Zr,"namingWords");function Le(e){return ks.test((/^\D{0,60}/.exec(e)?.[0]??"").toLowerCase())}s(Le,"isForeignValue");function I(e){let t=e.slice(0,200),r=nm.exec(t)?.[0];if(r!==void 0)return r;let o=(im.test(t)?cm(t):void 0)??Hr.exec(t);return o?.[1]!==void 0&&sm.test(o[1])?null:o?.[1]===void 0?om.exec(t.trim())?.[1]??null:rm.test(o[1])?Hr.exec(t.slice(o.index+o[0].length))?.[1]??o[1]:o[1].replace(tm,"")}s(I,"readVersion");var im=/^\W{0,4}v?\d[\w.+-]{1,30}['"`]?(?:(?:,| ?\/| ?&| and|, and) ['"`]?v?\d[\w.+-]{1,30}['"`]?){1,6}\W{0,4}$/i;function cm(e){let t;for(let r of e.split(/[,/&\s]+/)){let n=Hr.exec(r);n?.[1]!==void 0&&(t?.[1]===void 0||Ie(n[1],t[1])>0)&&(t=n)}return t}s(cm,"newest");function Ie(e,t){let[r,n]=[vs(e),vs(t)];for(let o=0;o<Math.max(r.length,n.length);o++){let a=(r[o]??0)-(n[o]??0);if(a!==0)return a}return 0}s(Ie,"compareVersions");function vs(e){return(/^\d+(?:\.\d+)*/.exec(e)?.[0]??"").split(".").map(Number)}s(vs,"numbersOf");function Kr(e){return/^(?:[A-Za-z][A-Za-z ]{0,30} )?(\d{6,12}(?:-\d{6}-[\da-f]{7,12})?|r\d{2,6}[-.][\da-f]{7,12})$/.exec(e.trim())?.[1]??null}s(Kr,"readBuild");function Vr(e){let t=e.slice(0,100);return/^\W{0,3}(?:(?:commit|sha|hash|rev(?:ision)?|git|hg)[: ]{1,2})?\[?(?=[a-f]*\d)(?=\d*[a-f])([\da-f]{7,40}\+?(?: tip|-dirty)?)(?![\w.-])/i.exec(t)?.[1]??null}s(Vr,"readCommit");var lm=m()`
    ^(?:core|cli|app|apps|handbook|wiki|manual|documentation|charts|helm-charts|
    server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|
    android|docs|feedback|bugs?|tracker|frontend|backend|runtime|framework|engine|releases|(?:community|enterprise)(?:-edition)?)$
  `,dm=m()`
    ^(?:vscode-|node-|python-|py-|go-|rust-|haskell-|vim-|nvim-|emacs-|tree-sitter-|
    the-|pulumi-|homebridge-|obsidian-|octoprint-|homeassistant-|ha-|wp-|qgis-|discord-|kubectl-|
    [a-z0-9]{2,20}-(?:provider|plugin|preset|extension|addon)-)|
    [-.](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang|snap|flatpak|docker|helm|charts?|plugin|extension|addon|mod|integration|theme|
      next|ng|issues|bugs|releases|monorepo|suite|firmware|unity|unreal|godot|android|droid|ios|
      java|jvm|kotlin|swift|php|ruby|gem|rb|python|dotnet|csharp|cpp|golang|web|bot|v?\d)$
  `,xs="version|install|add|run|upgrade|release|ver\\.?|cli|core|app|desktop|server|client|daemon|framework|engine|community|enterprise|pro|lite|nightly|stable|master|build|gui|qt|library|installation|package|is(?= v(?:ersion|\\d))|is at(?= version)",um="channel|beta|dev|canary|official|edition|64-bit|32-bit|x64",mm="driver sdk plugin extension operator client server api cli integration adapter provider action mod modpack theme module agent toolkit library package".split(" ");function pm(e){let t=new Set(e.toLowerCase().slice(0,200).split("/")[1]?.split(/[-_.]/)),r=mm.filter(n=>t.has(n));return r.length===0?void 0:new RegExp(`^(?:the |your )?(?:${r.join("|")})s? (?:release|version)\\b`,"i")}s(pm,"roleOf");function Xr(e){return e===void 0?void 0:gm(e)}s(Xr,"productName");var fm=new Set("version versions used installed current affected your the which what of is in use using release number".split(" "));function wm(e,t){let r=new Set((e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]).filter(n=>!fm.has(n)));return t.size>1&&r.size===t.size&&[...r].every(n=>t.has(n))}s(wm,"isMadeOf");var gm=ve(e=>{let{names:t,bare:r,owners:n}=bm(e);if(t.length===0)return;let o=`(?:${t.map(Rs).join("|")})`,a=`(?:${n.map(Rs).join("|")})`,i=[...new Set([r,...r.split(/[-_. ]+/),e.toLowerCase().split("/")[0]??""])],c=new RegExp(o,"i"),d=new RegExp(`(?<![\\w-](?<!(?<![\\w-])${a}[-_]))${o}(?![\\w-])`,"i"),u=ym(e,r),p=pm(e),f=new Set(e.toLowerCase().slice(0,200).split("/")[1]?.split(/[_.-]/));return{isIn:s(b=>{let h=b.slice(0,100);return d.test(h)||u(h)||p?.test(h)===!0||wm(h,f)},"isIn"),isKin:s(b=>i.some(h=>vm(b,h)),"isKin"),isClient:/(?:ctl|cli|client)$/i.test(e),isNamedIn:s(b=>c.test(b),"isNamedIn"),released:new RegExp(`\\bgithub\\.com/${e.slice(0,200).replace(/[^\w/-]/g,"\\$&")}/releases/download/([\\w.+%@-]{1,60})/`,"gi"),without:s(b=>b.slice(0,100).replace(d," "),"without"),asLabel:new RegExp(`^[ \\t>*+\u2022\u203A-]{0,8}[*_\`]{0,2}(?:${a}[-_. ])?${o}((?: [\\w-]{1,20}){0,2})(?: [^\\w\\s:=(]{1,4})?(?: \\([^()\\n]{1,100}\\)| \\[\\w{1,12}\\])?[*_\`]{0,2}[ \\t]{0,40}(?:=>|[:=])[*_\` \\t]{0,6}([^\\n]{3,90})`,"gim"),withVersion:new RegExp(`(?<![\\w.-](?<!(?<![\\w.-])${a}[-_.]))${o}(?:/[A-Za-z][\\w-]{0,39}|\\.[A-Z][A-Za-z]{1,30})?["'*\`]{0,3}(?:_version\\b)?(?:[ \\t-]{1,3}(?:${xs})){0,3}["'*\`]{0,3}[ \\t]{0,40}(?:[@:=|_(/]|, |==|[=-]>|\\((?:(?:${xs}|${um})[ ,]{1,2}){1,3}|:\\n[ \\t]{1,8}installed:)?[ \\t|*"'\`^~=[]{0,12}(?:\\d[\\w.-]{0,20} [=-]> )?(?:-?v(?:\\. ?)?|${o})?[ -]?v?(\\d{1,6}\\.\\d[\\w.+~-]{0,40}(?: (?:alpha|beta|rc)[ .]?\\d{1,2}(?!\\w))?|devel \\+[\\da-f]{6,40})`,"gi")}},20),Es={vscode:["vs-code","visual-studio-code"],cpython:["python"],golang:["go"],dotnet:[".net"]},hm=/[-.]?(?:js|lang|hq|labs?|org|inc|io|project|projects|team|apps?|dev)$/;function bm(e){let t=e.slice(0,200).replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g,"-"),[r="",n=""]=t.toLowerCase().split("/"),o=lm.test(n)?r:n,a=o.replace(dm,""),i=a.length<3||nt(a)?o:a,c=r.replace(hm,""),d=Object.hasOwn(Es,o)?Es[o]??[]:[],u=[o===n?"":c,o.length>=ot&&r.endsWith(o)?r:""];return{names:Ss(n===""?[]:[o,i,...d,...u]),bare:i===o?d[0]??i:i,owners:Ss([r,c])}}s(bm,"namesOf");function Ss(e){return[...new Set(e)].filter(t=>/^[\w.-]{2,80}$/.test(t))}s(Ss,"onlyNames");var ot=4;function vm(e,t){return e===t||t.length<2?e===t:e.length>=ot&&t.length>=ot&&(t.includes(e)||e.includes(t))?!0:e.length>ot||e[0]!==t[0]?!1:As(e.replace(/\d/g,""),t)}s(vm,"isShortFor");function ym(e,t){let r=t.replace(/[^a-z]/g,""),[n="",o=""]=[r[0],r[r.length-1]],a=[...new Set(r.slice(1,-1))].join("");if(a==="")return()=>!1;let i=Math.max(ot,Math.ceil(r.length/2))-2,c=new RegExp(`(?<![\\w-])${n}[${a}]{${i},${r.length}}${o}(?![\\w-])`,"i"),d=km(e,t),u=d===""?void 0:new RegExp(`(?<![\\w-])${d}(?=[-_ ]?versions?\\b)`,"i");return p=>{let f=c.exec(p)?.[0];return f!==void 0&&As(f.toLowerCase(),r)||u?.test(p)===!0}}s(ym,"shortFormFinder");function km(e,t){let[,r=""]=e.split("/"),o=(r.toLowerCase()===t?r.replace(/(?<=[a-z])(?=[A-Z])/g,"-"):t).toLowerCase().match(/[a-z]+/g)??[],a=o.map(i=>i[0]).join("");return o.length<2||a==="os"?"":a}s(km,"initialsOf");function As(e,t){let r=0;for(let n of e)if(r=t.indexOf(n,r)+1,r===0)return!1;return!0}s(As,"isInOrder");function Rs(e){return(e.startsWith(".")?"\\.?":"").concat(e.split(/[-_. ]+/).filter(t=>t!=="").join("[-_. ]?"),"(?:c|d|ctl)?")}s(Rs,"loose");var qm=[{kind:"checklist",pattern:m()`
        ^(?:pre-?flight|pre-?submission|submission)?\s?check-?\s?list|
        ^checks?$|
        ^(?:prerequisites?|before (?:you )?(?:submit|open|report)\w*|code of conduct|
          i have (?:read|searched)|is there an existing issue|initial checks?|acknowledge?ments?)
      `},{kind:"expected",pattern:m()`
        ^(?:the )?(?:expected|desired|intended)\b|
        ^what (?:should|did you expect|do you expect|i expected|you expected|were you expecting)|
        ^should happen|
        ^(?:期望|预期|期待|기대|예상|comportamiento esperado|comportement attendu|erwartet)
      `},{kind:"errors",pattern:m()`
        ^(?:full |relevant |any |the |console |exact )?(?:errors?|
          error (?:messages?|logs?|output|text|details)|logs?|log (?:output|files?|excerpts?)|
          stack ?traces?|traceback|backtrace|crash (?:logs?|reports?)|debug (?:logs?|output)|
          console (?:output|logs?)|terminal output|output|panic)(?:$|[\s/(])(?!hand|rate|code)|^(?:错误|
          エラー|오류|ログ|日志)
      `},{kind:"steps",pattern:/\breproduc|^(?:steps?|repro|minimal (?:example|repro)|how to (?:trigger|recreate)|to reproduce)\b|^(?:复现|重现|再現|재현|pasos|étapes|schritte)/},{kind:"operating-system",pattern:/\boperating systems?\b|\bos(?:es)?\b(?!-)|^windows build\b|^(?:操作系统|운영|betriebssystem|sistema operativo)/},{kind:"environment",pattern:m()`
        ^(?:your |my |the )?(?:development |runtime |test |system )?(?:environment|env)\b(?! variable)|
        \benvironment (?:info|information|details)$|
        ^(?:full |complete )?(?:system|platform|device|machine|setup|software|debug|diagnostic|technical|version) (?:info|
          information|details|specs?|configuration)\b|
        ^(?:(?:npx )?envinfo|meta|system|setup|versions|doctor output)$|
        ^(?:环境|環境|환경|entorno|environnement|umgebung)
      `},{kind:"model",pattern:/^(?:[\w.-]{1,20} )?(?:llm |ai )?models?(?: used| name| version)?$|^which model/},{kind:"terminal",pattern:/^(?:terminal|shell|console|terminal emulator|command line)(?:$|[\s/(]?(?:shell|terminal|app|used|type|emulator|application|program))/},{kind:"platform",pattern:/^(?:which |what |your |target )?(?:platforms?|architecture)\b/},{kind:"additional",pattern:m()`
        ^(?:any )?(?:additional|further|more|extra|supplementary|supporting)\b|
        ^(?:other|anything else|notes\b|screenshots?|attachments?|context|related|references?|
          possible (?:fix|solution)|workarounds?|suggest\w*|impact)\b|
        ^(?:其他|补充|その他|추가)
      `},{kind:"actual",pattern:/^(?:the )?(?:actual|current|observed|existing)\b|^what (?:actually happen|happens|you see|i see|happened instead|(?:did )?\w+ actually)|^(?:实际|実際|실제)/},{kind:"description",pattern:m()`
        ^(?:short |brief |detailed |full )?(?:bug|issue|problem|feature|request|
          defect)?\s?(?:description|descriptions|summary|overview|report|statement|details)\b|
        ^(?:describe|description|summary|tl;?dr|the (?:problem|bug|issue))|
        ^(?:problem|bug|issue|feature request)$|
        ^what(?:'s| is| went|s)? (?:the )?(?:wrong|bug|issue|problem|happening|happened)\b|
        ^(?:描述|问题|問題|概要|説明|설명|문제|descripción|beschreibung)
      `}],Ts=new Set(["bug description","feature description","environment info","errors","environment","steps to reproduce","expected behavior","actual behavior","what should happen","what's wrong","additional information","additional context","operating system","platform","version","terminal/shell","error messages/logs","relevant log output","logs","to reproduce","is this a regression","last working version"]),xm=new Set([...Ts,"description","summary","overview","problem","the problem","problem description","problem statement","bug","bug report","feature request","proposed solution","suggested fix","expected behaviour","expected","actual behaviour","actual","current behavior","current behaviour","reproduction","reproduction steps","system info","system information","environment details","error","error message","error messages","error output","error logs","log output","stack trace","impact","root cause","root cause analysis","workaround","use case","motivation","notes","related issues","what happened","background","severity"]),Yr=80,js=500,_=ve(e=>e.slice(0,200).toLowerCase().replace(/[*_`#]/g,"").replace(/[’ʼ]/g,"'").replace(/\([^()]*\)/g," ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu,""),js),Pe=ve(e=>{let t=_(e);return t.length>Yr?"other":/\bversions?\b|版本(?:号|號)?$|^バージョン|^버전|^(?:affected |app |your )?builds?(?: number)?$/.test(t)&&!/^steps?\b|\bmodel\b|information$|info$/.test(t)?/\bchecks?$/.test(t)?"checklist":/^(?:installed|all|show|dependency|package|software|relevant)\b.*versions$|^versions$/.test(t)||Em(t)?"environment":/\b(?:os|operating system)\b/.test(t)?"operating-system":nt(t)?"other":"version":qm.find(r=>r.pattern.test(t))?.kind??"other"},js);function Em(e){return/[,&/]|\band\b/.test(e)&&e.search(/\bversion/)<e.search(/\b(?:os|operating system|environment)\b/)}s(Em,"asksForBoth");function Os(e){if(e.length>Yr)return!1;let t=_(e);return Ts.has(t)||e.startsWith("### ")&&Pe(e)==="version"}s(Os,"isTemplateHeading");function Jr(e){let t="",r=0;for(let n=0;n<4;n++){let o=e.indexOf(" ",r+1);if(o<0||o>Yr)break;r=o,/[\p{L}\p{N}:'’?]$/u.test(e.slice(0,r))&&xm.has(_(e.slice(0,r)))&&(t=e.slice(0,r).replace(/:$/,""))}return t}s(Jr,"leadingPhrase");var Qr="e\\. ?g\\.|eg:|z\\. ?B\\.|par ex|p\\. ?ej|por ej|p\\. ?ex|por ex|ex[.:] |es\\. |bijv|np\\. |\u043D\u0430\u043F\u0440|\u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440|\u4F8B\u5982|\u5982[:\uFF1A]|\u4F8B[:\uFF1A]|\u4F8B\u3048\u3070|\uC608[:\uFF1A)]|\xF6rn",_s=m("gimu")`
    ^[ \t]{0,8}(?:\/\/|#|<!--|--|;)? ?(?:REPLACE ME|TODO: (?:describe|replace))\b.*$|
    ^[ \t]{0,8}(?:[-*+] )?(?:\*{0,2}[\p{L}\p{N}_ /()-]{1,40}[:：]?\*{0,2} ?)?(?:[\[［](?:${Qr}|eg |what |which |your |please |a |an |the |if |describe|insert|paste|add )[^[\]\n]{2,200}[\]］]|
      [(（](?:${Qr})[^()\n]{2,200}[)）])(?!\()[.,]?[ \t]{0,4}$|
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
  `,Sm=new RegExp(String.raw`[[［](?:${Qr})[^[\]\n]{1,200}[\]］][ \t]{0,4}$`,"iu");function Ns(e){if(!/[\]］]\s*$/.test(e.slice(-6)))return e;let t=e.replace(Sm,"");return t!==e&&/^ {0,4}[-*+] [\p{L} ]{2,30}$/u.test(t)?`${t.trimEnd()}:`:t}s(Ns,"withoutEndingHint");var Rm=new RegExp(String.raw`^(?:Help us help you\b|Put down a short code snippet|`+String.raw`(?:Please )?(?:describe|provide|paste|include|explain|tell us|fill in|list|attach) (?:the|a|an|any|your|what|how|us|here|in detail|as much)\b)`,"i"),Cs=/\byou(?:r)?\b/i,Ls=/\b(?:I|I'm|I've|my|me)\b/,Am=/^[ \t]{0,8}(?:[-*+] \*{0,2}|\*\*)[\p{L}\p{N}_ /().'-]{2,60}(?:[:：]\*{0,2}|\*{2}[:：]?)[ \t]{0,4}$/gmu,Tm=["[","\uFF3B","(e","(what ","(which ","(your ","(please ","(a ","(an ","(the ","(if ","(describe","(insert","(paste","(add ","REPLACE ME","TODO: ","the problem here","feature request here","lear and concise","screenshots","Help us help","hort code snippet","Steps to reproduce","Beschreibung","Falls zutreffend","claire et concise","Le cas \xE9ch\xE9ant","clara y concisa","Si ","clara e concisa","Se ap","chiara e concisa","\u043A\u0440\u0430\u0442\u043A\u043E\u0435 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435","\u7B80","\u6E05","\u660E\u78BA","\u7C21\u6F54","\uBA85\uD655","\uAC04\uACB0","..","See error","See the error","(\u4F8B","\uFF08\u4F8B","(\uC608"],jm=Ne(Tm);function Ft(e){let t=e.includes("you")&&Cs.test(e)&&Om.test(e);if(!t&&jm(e).size===0)return e;let r=e.replace(_s,"");return t?_m(e).replace(_s,""):r}s(Ft,"withoutHints");var Om=/\b(?:help us|put down|describe|provide|paste|include|explain|tell us|fill in|list|attach) /i;function _m(e){return e.split(/(\n\s*\n)/).map(t=>Nm(t.trim())?"":t).join("")}s(_m,"withoutHintParagraphs");function Nm(e){return Rm.test(e)&&Cs.test(e)&&!Ls.test(e)}s(Nm,"isHintParagraph");function st(e){return e.length>Lm||e===""||Ls.test(e)||!Cm.test(e)?!1:Ft(e.replace(Am,"")).trim()===""}s(st,"isUnfilled");var Cm=/^\s{0,20}(?:[^\n]{0,80}[:：*\]］)）][ \t]{0,4}(?:\n|$)|(?:\/\/|#|<!--|--|;)? ?(?:REPLACE|TODO)|[A-Z\p{L}][^\n]{12,200}(?:\n|$))/u,Lm=3e3;var Is=/^(?:_?no response_?|n\/?a\.?|n\.a\.|-{1,3}|_{1,3}|none provided)$/i,Ps=/^\*\*Note:?\*\*:? (?:Error logs were truncated|Content was truncated|The description was shortened)[^\n]{0,200}$/im,Im=/<\/?(?:img|details|summary|br|hr|p|div|span|b|i|em|strong|code|pre|kbd|sub|sup|ul|ol|li|table|t[rdh]|thead|tbody|a|video|source|h[1-6]|blockquote|center|picture)\b[^<>]{0,2000}>/gi,Pm=/!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g,Mm=/^[ \t]{0,12}[-*+] \[[ xX✓]\] .*$/gm;function ee(e){let t=Ft(G(e.pieces)).trim(),r=!Is.test(t)&&!st(t);return{kind:e.kind,heading:e.heading,text:r?t:""}}s(ee,"toField");function G(e){return e.map(t=>t.text).join(`
`)}s(G,"pieceText");function A(e){let t=[];for(let r of e)r.kind==="line"&&t.push(r.text);return t.join(`
`)}s(A,"lineText");function Me(e){return Is.test(e.trim())?"":Ft(e.replace(Mm,"")).replace(Ps,"").replace(Im," ").replace(Pm," ").replace(/\n[ \t]+(?=\n)/g,`
`).replace(/\n{3,}/g,`

`).trim()}s(Me,"proseText");function te(e){return e.startsWith("**")&&Ps.test(e)}s(te,"isTruncationNote");function en(e){return e.flatMap(t=>t.kind==="fence"&&t.text.trim()!==""&&!st(t.text)?[{language:t.language,text:t.text}]:[])}s(en,"codeBlocks");var $m=new Set(["bug description","feature description","environment info","errors"]);function Ms(e){let[t,...r]=e;if(r.some(a=>a.level===0&&$m.has(_(a.heading))))return"bug-command";let n=t===void 0||Me(A(t.pieces))==="",o=r.filter(a=>a.level===3);return n&&r[0]?.level===3&&o.length>=2?"issue-form":"free-text"}s(Ms,"detectFormat");var Fm=new Map([["quot",'"'],["lt","<"],["gt",">"],["#39","'"],["amp","&"]]);function me(e){let t=e.includes("</")?e.replace(/<\/?(?:a|b|i|pre|code|p|br|tt)(?: [^<>\n]{0,400})?>/g,""):e;return t.includes("&")?t.replace(/&(quot|lt|gt|#39|amp);/g,(r,n)=>Fm.get(n)??r):t}s(me,"plainMarkup");var Fs=400,Dm=/^(?: {4}|\t)\s{0,40}[^\s⎿●⏺│┃>*+-]/,zm=/^\s{0,12}(?:[-*+•]|\d{1,3}[.)]) /;function Ds(e,t){if(!Dm.test(e[t]??"")||!Um(e,t))return t;let r=t+1;for(let n=r;n<e.length&&n<t+Fs;n++){let o=e[n]??"";if(/^(?: {4}|\t)/.test(o)&&o.trim()!=="")r=n+1;else if(o.trim()!=="")break}return r}s(Ds,"indentedEnd");function Um(e,t){if(t===0)return!0;if((e[t-1]??"").trim()!=="")return!1;for(let r=t-2;r>=Math.max(0,t-12);r--){let n=e[r]??"";if(n.trim()!=="")return!zm.test(n)&&!/^(?: {1,}|\t)/.test(n)}return!0}s(Um,"standsApart");var $s=/^\s{0,8}<pre(?: [^<>]{0,200})?>\s{0,4}(?:<code(?: [^<>]{0,200})?>)?/i,Gm=/(?:<\/code>)?\s{0,4}<\/pre>/i;function zs(e,t){let r=$s.exec(e[t]??"");if(r)for(let n=t;n<Math.min(e.length,t+Fs);n++){let o=n===t?(e[n]??"").slice(r[0].length):e[n]??"";if(n>t&&$s.test(o))return;let a=o.search(Gm);if(a<0)continue;let i=[(e[t]??"").slice(r[0].length),...e.slice(t+1,n+1)];i[i.length-1]=o.slice(0,a);let c=i.join(`
`).trim();return i.some(Hm)||Wm(c)?void 0:{text:me(c),next:n+1}}}s(zs,"preBlock");function Wm(e){return e.split(/\n\s*\n/).some(t=>{let r=t.trim().split(/\s+/,60),n=r.filter(o=>/^[a-z]{1,16}[,.;]?$/.test(o)).length;return r.length>=10&&n>=.7*r.length&&/[.:?]$/.test(t.trim())})}s(Wm,"isTold");function Hm(e){return/^[A-Z][^\n]{8,}\?$|^[A-Z][a-z' ]{1,12} (?:[\w',()-]{1,24} ){5,}[\w',()-]{1,24}[.:]$/.test(e.trim())}s(Hm,"isSentence");var Bm=new Set("bash sh shell zsh console terminal powershell cmd json jsonc js javascript jsx ts typescript tsx python py rust go java kotlin c cpp csharp ruby php html xml css yaml yml toml ini sql text txt log plaintext diff markdown md".split(" "));function Us(e){let t={lines:e.split(`
`),pieces:[],next:0,neverClosed:{"`":1/0,"~":1/0},commentsEnd:!0};for(;t.next<t.lines.length;){let r=t.lines[t.next++]??"",n=Vm(r);if(n)Gs(t,n);else{if(Zm(t,r))continue;if(r.includes("<!--")&&Jm(t,r))continue;(r!==""||!Km(t.pieces))&&Bs(t,r)}}return t.pieces}s(Us,"scanPieces");function Zm(e,t){let r=e.next-1;if(t.startsWith("    ")||t.startsWith("	")){let o=Ds(e.lines,r);if(o===r)return!1;let a=Hs(e.lines.slice(r,o)).join(`
`).trimEnd();return e.pieces.push({kind:"fence",language:"",text:a,closed:!0}),e.next=o,!0}let n=zs(e.lines,r);return n===void 0?!1:(e.pieces.push({kind:"fence",language:"",text:n.text,closed:!0}),e.next=n.next,!0)}s(Zm,"readUnfenced");function Km(e){return e.at(-1)?.text===""&&e.at(-2)?.text===""}s(Km,"endsEmpty");function Vm(e){if(!e.includes("```")&&!e.includes("~~~"))return;let t=e.trim(),r=t[0];if(r!=="`"&&r!=="~")return;let n=rn(t,r);if(n<3)return;let o=t.slice(n).trim();if(!(o.includes("`")||o.length>60))return{mark:r,length:n,language:Xm(o)}}s(Vm,"openingFence");function Xm(e){return(e.split(/[\s{]/,1)[0]??"").toLowerCase().replace(/^\./,"")}s(Xm,"languageOf");function rn(e,t){let r=0;for(;e[r]===t;)r++;return r}s(rn,"runLength");function Gs(e,t){let r=e.next,n=Ws(e,t),o=n??Ym(e,r);e.pieces.push({kind:"fence",language:t.language,text:Hs(e.lines.slice(r,o)).join(`
`),closed:n!==void 0}),e.next=n===void 0?o:n+1}s(Gs,"readFence");function Ws(e,t){if(!(t.length>=e.neverClosed[t.mark])){for(let r=e.next;r<e.lines.length;r++){let n=(e.lines[r]??"").trim();if(n[0]!==t.mark)continue;let o=rn(n,t.mark);if(o>=t.length&&o===n.length)return r}e.neverClosed[t.mark]=t.length}}s(Ws,"closingLine");function Ym(e,t){for(let r=t;r<e.lines.length;r++){let n=e.lines[r]??"";if((n.startsWith("### ")||n.startsWith("**"))&&Os(n))return r}return e.lines.length}s(Ym,"templateHeadingAfter");function Hs(e){let t=80;for(let r of e)r.trim()!==""&&(t=Math.min(t,r.length-r.trimStart().length));return t===0||t===80?[...e]:e.map(r=>r.slice(t))}s(Hs,"dedent");function Jm(e,t){if(!e.commentsEnd)return!1;let r=t.indexOf("<!--"),n=e.next-1,o=t.indexOf("-->",r+4);for(;o<0&&++n<e.lines.length;)o=(e.lines[n]??"").indexOf("-->");if(o<0)return e.commentsEnd=!1,!1;let a=(e.lines[n]??"").slice(o+3),i=t.slice(0,r);return e.next=n+1,i.trim()!==""&&Bs(e,i),a.trim()!==""&&(e.lines[--e.next]=a),!0}s(Jm,"dropComment");function Bs(e,t){let r=Ns(t),n=0,o=r.indexOf("```");for(;o>=0;){let a=rn(r.slice(o,o+80),"`"),i=r.indexOf("`".repeat(a),o+a);if(i<0){if(Qm(e,r,n,o,a))return;break}tn(e,r.slice(n,o));let{language:c,text:d}=ep(r.slice(o+a,i));for(e.pieces.push({kind:"fence",language:c,text:d,closed:!0}),n=i+a;r[n]==="`";)n++;o=r.indexOf("```",n)}n===0?e.pieces.push({kind:"line",text:r}):tn(e,r.slice(n))}s(Bs,"readLine");function Qm(e,t,r,n,o){let a=t.slice(n+o).trim();if(!/^[a-z]{0,12}$/i.test(a))return!1;let i={mark:"`",length:o,language:a.toLowerCase()};return Ws(e,i)===void 0?!1:(tn(e,t.slice(r,n)),Gs(e,i),!0)}s(Qm,"openLateFence");function ep(e){let t=e.trim(),r=t.split(/\s/,1)[0]??"";return r.length<t.length&&Bm.has(r.toLowerCase())?{language:r.toLowerCase(),text:t.slice(r.length).trim()}:{language:"",text:t}}s(ep,"inlineCode");function tn(e,t){t.trim()!==""&&e.pieces.push({kind:"line",text:t})}s(tn,"pushLine");var Zs=80,tp=400,rp=100,np=/ (?=#{1,6} [\p{L}\p{N}*🐛✨])/u;function Ks(e){return cp(e).flatMap(sp)}s(Ks,"splitSections");var op=new Set(["version","operating-system","platform","terminal","model"]);function sp(e){let{kind:t,level:r,pieces:n}=e;if(!op.has(t)&&!(t==="expected"&&r===0))return[e];let o=n.findIndex(({text:u})=>u.trim()!==""&&!ap.test(u)),a=o>=0?o:n.findIndex(({text:u})=>u.trim()!==""),i=n.slice(a+1).findIndex((u,p,f)=>{let b=(f[p-1]??n[a])?.text.trim()==="";return u.kind==="fence"?t!=="expected"||b:b&&ip(u.text)});if(a<0||i<0)return[e];let c=a+1+i,d={kind:"description",heading:"",level:-1,pieces:n.slice(c)};return[{...e,pieces:n.slice(0,c)},d]}s(sp,"afterAnswer");var ap=/^[\s>*_(]{0,4}(?:If you|You can|Please|Run |Use |See |To find|Find |Check |Get )/;function ip(e){return!/^[\s>]{0,8}(?:[-*+•|#]|\[|<|\w[\w /()-]{0,30}[:=])/.test(e)&&e.trim().split(/\s+/,5).length>=5}s(ip,"isToldSentence");function cp(e){let t=[{head:{kind:"description",heading:"",level:-1,rest:""},pieces:[]}],r=t[0]?.pieces??[];for(let n of e){let o=lp(n);for(let a of o?dp(n):[n]){let c=a.kind==="line"&&t.length<=tp?up(a.text,o):void 0;c?(r=c.rest===""?[]:[{kind:"line",text:c.rest}],t.push({head:c,pieces:r})):r.push(a)}}return t.map(({head:n,pieces:o})=>({kind:n.kind,heading:n.heading,level:n.level,pieces:o}))}s(cp,"headedParts");function lp(e){return e.kind==="line"&&e.text.length>=rp&&e.text.includes(" #")}s(lp,"isCollapsed");function dp(e){return e.text.split(np).map(t=>({kind:"line",text:t}))}s(dp,"reline");function up(e,t){if(!e.includes("#")&&!e.includes("**"))return;let r=e.trimStart();if(r.startsWith("#"))return mp(r,t);if(r.startsWith("**")&&r[2]!=="*")return fp(r)}s(up,"readHeading");function mp(e,t){let r=0;for(;e[r]==="#";)r++;if(r>6||e[r]!==" "&&e[r]!=="	")return;let n=e.slice(r).trim();if(n.length>Zs||t&&Jr(n)!=="")return pp(n,r);let o=n.replace(/#{1,6}$/,"").trim();return{kind:Pe(o),heading:o,level:r,rest:""}}s(mp,"readHashHeading");function pp(e,t){let r=Jr(e);return{kind:Pe(r),heading:r,level:t,rest:e.slice(r.length).replace(/^:/,"").trim()}}s(pp,"leadingHeading");function fp(e){let t=e.indexOf("**",2);if(t<0||t>Zs)return;let r=e.slice(2,t).replace(/:$/,"").trim(),n=e.slice(t+2).replace(/^:/,"").trim(),o=Pe(r);if(!(r===""||te(e)||o==="other"&&(n!==""||r.replace(/ ?\([^()]*\)/g,"").length>40)))return{kind:o,heading:r,level:0,rest:n}}s(fp,"readBoldHeading");function nn(e,t,r,n,o){let a=[],i=e.text.trim()==="";return e.tooLong&&a.push({kind:"too-long",detail:`Only the first ${65536} characters were read.`}),i&&a.push({kind:"empty-body",detail:"The body is empty."}),t.some(c=>c.kind==="fence"&&!c.closed)&&a.push({kind:"fence-unclosed",detail:"A code fence is opened but never closed."}),t.some(c=>c.kind==="line"&&gp(c.text))&&a.push({kind:"content-truncated",detail:"The sender shortened the text to fit a length limit."}),!i&&o===""&&a.push({kind:"description-missing",detail:"Nothing describes the problem."}),n==="bug-command"&&!r.some(c=>c.kind==="environment")&&a.push({kind:"environment-missing",detail:"The report has no Environment Info."}),a}s(nn,"bodyProblems");function gp(e){return te(e)&&!/error logs/i.test(e)}s(gp,"isContentNote");var hp=m("gim")`
    (?:操作系统|系统|系統|平台|版本号?|バージョン|버전|운영 ?체제)[)*_\x60 \t]{0,24}[:=|：][*_\x60 \t]{0,6}|\b(?:o\.s\.|betriebssystem|
      sistema operativo|sistema operacional|versión|versão|version du système|feedback id|
      operating systems?(?: name| and version| \/ platform)?|(?:os )?platform and distribution|os(?: name|\/arch| version and name| and version|
      (?: [\w.-]{1,20}){1,2} installed on)?|platform|(?:app|extension|addon|plugin|client|package)version|
      versions?(?: or commit(?: hash| id)?| with (?:the )?(?:issue|bug|problem)| is)?|terminal|shell|host|system|using|
      browsers?)\b(?: ?\([^()\n]{1,80}\))?[)*_\x60 \t]{0,24}(?:=>|[:=|│：]|(?<=\*)(?=\s*\S)|(?<=version  {2,24})(?=v?\d)|
      (?<=version )- (?=v?\d)|(?<=^[ \t*+-]{0,8}(?:[\w.]{1,20} ){0,3}version )(?=v?\d+\.\d))[*_\x60 \t]{0,6}
  `,bp=300,Vs=48,vp=120;function ye(e,t=hp){let r=[];for(let n of k(e,t)){if(r.length>=bp)break;let o=n.index,a=o+n[0].length,i=qp(e,o,n[0]);r.push({label:yp(e,o,i),value:Ep(e,a),offset:o})}return r}s(ye,"labelledValues");function yp(e,t,r){if(r!=="version")return r;let[n="",o=""]=e.slice(Math.max(0,t-Vs),t).split(`
`).reverse();if(/\bos name: "?[^",\n]{1,30}"?, $/i.test(n)||/^[ \t]{0,8}os-release {0,20}:/i.test(o))return"os version";let a=/^([ \t]{0,20})([\w@/. -]{1,40}):$/.exec(o);return a&&(a[1]??"").length<(/^[ \t]*/.exec(n)?.[0]??"").length?`${(a[2]??"").trim().toLowerCase()} version`:/^[\s*+-]{0,8}\**(?:browser|device)\b/i.test(o)?"browser version":r}s(yp,"withParent");var kp=/(?:[^\n:：=|│;,.!?()[\]*`•]|(?<=[a-z\d])\.(?=[a-z\d]))*$/;function qp(e,t,r){let n=e.slice(Math.max(0,t-Vs),t),o=kp.exec(n)?.[0]??"",a=r.replace(/\([^()]*\)/," ").replace(/[^\p{L}\p{N}_ ]/gu," ");return`${o}${a}`.toLowerCase().replace(/^[\s\-–+#>_]+/,"").replace(/(?<=[a-z])version$/," version").replace(/\s+/g," ").trim()}s(qp,"labelAt");var xp=/\s(?:[-*•|] ?[*_`]{0,2}|[*_`]{1,2})?(?:[A-Z][\w/.()+-]{0,24} ){0,3}[A-Za-z][\w/.()+-]{0,24}[*_`]{0,2}:(?:\s|\*|$)/;function Ep(e,t){let r=/^[^\n|│]*/.exec(e.slice(t,t+vp))?.[0]??"",n=r.search(xp);return(n>=0?r.slice(0,n):r).replace(/[.。]\s.*$/,"").replace(/[*`"']/g,"").replace(/^[\s_]+|[\s_]+$/g,"").replace(/^([^{[]*?)[}\];,]+$/,"$1")}s(Ep,"valueAt");function Dt(e){return e.endsWith("feedback id")?"feedbackId":/\b(?:os|o s|operating systems?)\b|^(?:platform|system|distribution|distro) (?:and|&|\/) versions?$|^(?:操作系统|系统|系統|平台|운영 ?체제|betriebssystem|sistema opera\w+)$/.test(e)?"platform":/(?:版本号?|バージョン|버전|versión|versão)$/.test(e)||/\bversions?(?: or commit(?: hash| id)?| with (?:the )?(?:issue|bug|problem)| is)?$/.test(e)?"version":/^(?:web )?browsers?$/.test(e)||/^(?:platform|host|system)$|\bplatform$/.test(e)?"platform":/\b(?:terminal|shell)$/.test(e)&&e.length<30?"terminal":void 0}s(Dt,"labelKey");function Xs(e){if(e.length>140||!/[:：=|]/.test(e))return!1;let[t]=ye(e);return t===void 0||t.offset>40||Dt(t.label)===void 0?!1:/^[\s*+•|>_-]{0,8}[\w /.()@-]{1,40}[\s*_`]{0,4}[:：=|]/.test(e)&&t.value.length+60>e.length}s(Xs,"isEnvironmentLine");var Sp=/^[ \t]{0,8}[-*+•|]|^[\w /*`-]{1,40}[:：=]/,Rp=300;function Ys(e){return A(e.pieces).split(`
`).filter(t=>t.length>Rp||!Sp.test(t)).join(`
`)}s(Ys,"environmentProse");var Ap=new Set(["checklist","version","platform","operating-system","terminal","model"]);function on(e,t){return e.map(n=>Tp(n,t)).filter(n=>n!=="").join(`

`)}s(on,"readProse");function Tp(e,t){if(Ap.has(e.kind))return"";if(e.kind==="errors"&&t==="bug-command")return Ip(e);if(e.kind==="environment")return Me(Ys(e));let r=Me(_p(A(e.pieces))),n=st(r)?"":r;return t==="issue-form"&&e.kind==="other"&&Op(n)?"":e.kind==="other"&&t==="free-text"&&e.heading!==""&&!jp(e,n)?`${e.heading}
${n}`.trim():n}s(Tp,"sectionProse");function jp({level:e,pieces:t},r){return r===""&&(e===0||e>=3)&&en(t).length===0}s(jp,"isEmptied");function Op(e){return e.length<=60&&!e.includes(`
`)&&!/[.!?。]$/.test(e)}s(Op,"isChoice");function _p(e){return/\b(?:os|version|platform|terminal|shell|system|host|feedback id|argv|arg(?:ument)?s|value)\b/i.test(e)?Lp(e.split(`
`)).filter(t=>!Xs(t)&&!Np.test(t)).join(`
`):e}s(_p,"withoutEnvironment");var Np=/^[\s*+•|>_-]{0,8}(?:[\w ]{0,20}\bargv|command[ -]line|arg(?:ument)?s|flags)\b[^\n]{0,40}?[:|=][^\n]{0,40}--\w/i,Cp=/^\s{0,4}\|? ?\**(?:item|key|property|name|setting|field|component|system)\** ?\| ?\**(?:value|version|info|details)\** ?\|?\s*$/i;function Lp(e){let t=!1;return e.filter(r=>(t=Cp.test(r)||t&&r.includes("|"),!t))}s(Lp,"withoutFactTables");function Ip(e){let t=A(e.pieces);return t.trimStart().startsWith("[")||t.includes('[{"')?"":Me(t)}s(Ip,"afterBlock");function sn(e,t){return en(e.filter(r=>!t.has(r)))}s(sn,"reporterCode");function Js(e){let t=Us(Pp(e.text)),r=Ks(t);return{normal:e,pieces:t,sections:r,format:Ms(r)}}s(Js,"readBody");function Pp(e){return e.includes(Mp)?e.replace(/^```\n([^]{0,60000}?)\n```\n(?=\s{0,8}Original issue reported on code\.google\.com)/,`$1
`):e}s(Pp,"unfenced");var Mp="Original issue reported on code.google.com";function Qs(e){return e.replace(/\s+/g," ").trim()}s(Qs,"readTitle");var $p=/\bwsl ?[12]?\b|windows subsystem for linux|microsoft-standard|\d-microsoft\b/,Fp=[{os:"macos",pattern:/\b(?:darwin|mac ?os ?x?|os ?x|osx|os 10\.|macbook|imac|mac|mavericks|yosemite|el capitan|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|apple silicon)(?![a-z])/},{os:"windows",pattern:/\b(?:(?:windows(?: ?(?:xp|vista|nt))?|win ?(?:xp|32|64|7|8|10|11)(?: ?x(?:64|86))?|windows_nt|mingw\d*|msys2?|cygwin)(?![a-z])|10\.0\.[12]\d{4}\b)/},{os:"linux",pattern:m()`
        \b(?:linux\d?|[klx]?ubuntu|debian|fedora|arch|archlinux|manjaro|centos|rhel|red ?hat|rocky|alma|
          alpine|(?:open)?suse|mint|pop!?_?os|nixos|gentoo|raspbian|raspberry|r?pi ?[2-5]b?|rpi|kali|endeavouros|cachyos|
          void|zorin|steamos|steam ?deck|synology|unraid|truenas|hass ?os|haos|home ?assistant os|openwrt|proxmox|x11|codespaces?|devcontainer)(?![a-z])|
        ^\s{0,4}(?:1[0-9]|2[0-9])\.(?:04|10)(?:\.\d)?(?: ?lts)?\s{0,4}$
      `},{os:"android",pattern:/\b(?:android|termux|lineageos|grapheneos)\b/},{os:"ios",pattern:/\b(?:ios|ipados|iphone|ipad|tvos|watchos|visionos)(?![a-z])/},{os:"freebsd",pattern:/\bfreebsd(?![a-z])/},{os:"openbsd",pattern:/\bopenbsd(?![a-z])/},{os:"netbsd",pattern:/\bnetbsd(?![a-z])/},{os:"solaris",pattern:/\b(?:solaris|illumos|smartos|omnios|sunos)/},{os:"chromeos",pattern:/\bchrome ?os\b|\bchromebook\b/},{os:"web",pattern:/\b(?:web|browser|web ?app|on the web|chrome(?! ?os)|chromium|firefox|safari|edge)\b/},{os:"other",pattern:/\b(?:other|dragonfly(?:bsd)?|aix|haiku|plan ?9|z\/os|qnx|vxworks|fuchsia)\b/}];function P(e){let t=e.slice(0,200).toLowerCase();if($p.test(t))return"wsl";let r=Fp.map(({os:o,pattern:a})=>({os:o,at:t.search(a)})).filter(({at:o})=>o>=0),n=r.filter(({os:o})=>o!=="other"&&o!=="web");return n.length>2?null:(n.length>0?n:r).sort((o,a)=>o.at-a.at)[0]?.os??null}s(P,"normalizeOperatingSystem");var Dp=/^[ \t>*_#\d.)-]{0,12}((?:what|which|on what|on which|in which)\b[^\n?]{3,160})\?[ \t]{0,2}([^\n]{0,160})$/gim,zp=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)[`'"][ \t]{0,3}(?:(?:\w{1,12}[ \t]{0,3})?[:=>]{1,2}|(?=v?\d))[ \t*`]{0,4}([^\n`]{3,80})/gi,ea=30,Up=4;function ta(e){let t=[];if(e.includes("?"))for(let r of k(e,Dp)){if(t.length>=ea)break;let n=(r[1]??"").toLowerCase().replace(/\([^()]*\)/g," ");if(!/\bversions?\b|\boperating system|\bos\b|\bplatform\b/.test(n))continue;let o=Gp(r[2]??"")||Wp(e,r.index+r[0].length);o!==""&&t.push({question:n,answer:o})}if(!e.includes("-v")&&!e.includes("ersion")&&!e.includes("-V"))return t;for(let r of k(e,zp)){if(t.length>=ea)break;t.push({question:`version of ${(r[1]??"").toLowerCase()}`,answer:r[2]??""})}return t}s(ta,"askedValues");function Gp(e){let t=e.replace(/\([^()]*\)/g," ").replace(/^[\s*_`"']+|[\s*_`"']+$/g,"");return/[\p{L}\d]/u.test(t)?t:""}s(Gp,"answerOf");function Wp(e,t){let r=e.slice(t,t+400).split(`
`).slice(1,1+Up);for(let n of r){let o=n.replace(/^[\s>*+•`-]+|[\s*_`]+$/g,"");if(/\?$/.test(o)||/^#/.test(n))return"";if(o!==""&&!/^\(.*\)$/.test(o)&&!/^[$%] /.test(o))return o}return""}s(Wp,"below");var cn=[{name:"wsl-kernel",source:"https://github.com/microsoft/WSL2-Linux-Kernel",words:["icrosoft-standard"],pattern:/(\b\d{1,2}\.\d{1,3}[\w.-]{0,20}-microsoft-standard[\w-]{0,20})/gi,rank:11},{name:"wsl-first-kernel",source:"https://learn.microsoft.com/windows/wsl/compare-versions",words:["Microsoft #","-Microsoft"],pattern:/((?:Linux )?\b\d\.\d{1,2}\.\d{1,3}-\d{5}-Microsoft\b)/g,rank:27},{name:"dotnet",source:".NET's RuntimeInformation.OSDescription, dotnet --info, systeminfo",words:["OSDescription","OS Name","OS Description","OSVersion"],pattern:/\b(?:OS ?Description|OS Name|OSVersion): {0,24}([^\n]{3,100})/g,rank:26},{name:"go-version",source:"https://pkg.go.dev/cmd/go#hdr-Print_Go_version",words:["/amd64","/arm64","/386","/arm","/x86_64","/aarch64","/AMD64","/ARM64"],pattern:/\bversion:? [^\n/]{1,60}?\b((?:linux|darwin|windows|freebsd)\/(?:amd64|arm64|386|arm|x86_64|aarch64))\b/gi,rank:26},{name:"os-arch",source:"docker version",words:["/Arch"],pattern:/\bOS\/Arch: {1,20}(\w+\/\w+)/g,rank:24},{name:"go-target",source:"what Go programs print of their build",words:["linux_","darwin_","windows_","freebsd_"],pattern:/^on ((?:linux|darwin|windows|freebsd)_(?:amd64|arm64|386|arm))\b/gm,rank:24},{name:"column",source:"pulumi about, lsb_release and others that print two columns",words:["OS  ","ystem  "],pattern:/^[ \t│|]{0,12}(?:OS|Operating [Ss]ystem|System) {2,40}([A-Za-z][\w .-]{2,60})(?:$|:[^\n]{0,160}$)/gm,rank:23},{name:"git-for-windows",source:"git --version",words:[".windows."],pattern:/\d(\.windows)\.\d/g,rank:12},{name:"os-release",source:"os-release(5)",words:["NAME="],pattern:/^(?:PRETTY_)?NAME="?([A-Za-z][\w .()/-]{2,60})/gm,rank:24},{name:"go-env",source:"https://pkg.go.dev/cmd/go#hdr-Environment_variables",words:["GOOS="],pattern:/\bGOOS=["']?(\w{3,12})/g,rank:85},{name:"flutter",source:"flutter doctor",words:["(Channel "],pattern:/\b\w{2,40} \(Channel [^)\n]{1,120}? on ((?:macOS|Mac OS X|Microsoft Windows|Windows|Linux|Ubuntu)[^,\n]{0,80}),/g,rank:26},{name:"user-agent",source:"https://developer.mozilla.org/docs/Web/HTTP/Headers/User-Agent",words:["Mozilla/5.0 ("],pattern:/Mozilla\/5\.0 \(([^()\n]{3,120})\)/g,rank:22},{name:"uname",source:"uname(1)",words:["Linux ","Darwin "],pattern:/^[^\n]{0,24}\b((?:Linux|Darwin) [\w.-]{1,63} \d{1,2}\.\d{1,3}[^\n]{0,100})/gm,rank:25},{name:"python-platform",source:"https://docs.python.org/3/library/platform.html#platform.platform",words:["Linux-","Windows-","macOS-"],pattern:/\b((?:Linux|Windows|macOS)-\d{1,2}(?:\.\d{1,5}){0,3}-[\w.-]{2,80})/g,rank:24},{name:"windows-ver",source:"ver of cmd.exe",words:["Windows ["],pattern:/\b(Microsoft Windows \[[^\]\n]{5,60}\])/g,rank:26},{name:"node-platform",source:"https://nodejs.org/api/process.html#processplatform",words:['latform": "','latform":"'],pattern:/"platform": ?"(win32|darwin|linux)"/g,rank:22},{name:"windows-build",source:"https://learn.microsoft.com/windows/release-health/release-information",words:["indows build"],pattern:/^[^\n]{0,12}\b(Windows build(?: number)?[^\n:]{0,20}: {0,3}(?:Version )?\d[^\n]{0,40})/gim,rank:27},{name:"target",source:"swift -version, clang --version",words:["Target: "],pattern:/^Target: ((?:x86_64|aarch64|arm64|i686|armv7)-[\w.-]{3,60})$/gm,rank:24},{name:"you-are-on",source:"hints of package managers",words:["ou're on ","ou are on ","ou are running on "],pattern:/\b[Yy]ou(?:'re| are)(?: running)? on (?:an? )?((?:Linux|macOS|Windows)\b)/g,rank:23},{name:"line-of-its-own",source:"what editors and IDEs copy from their About box",words:["indows ","macOS ","buntu ","ebian ","edora "],pattern:/^((?:[Ww]indows|macOS|[KLX]?[Uu]buntu|[Dd]ebian|[Ff]edora) (?:\d{1,2}(?:\.\d{1,5}){0,3}(?: LTS)?|x64|x86|[Ll]inux(?:, \w{1,8})?)\.?)$/gm,rank:14},{name:"list-entry",source:"lists of versions in free text",words:["- ","* ","\u2022 "],pattern:/^[ \t]{0,4}[-*•] ((?:Windows|macOS|Mac OS(?: X)?|OS X|Ubuntu|Debian|Fedora|Arch Linux|Linux Mint|Linux|CentOS|RHEL|NixOS|Android|iOS)\b[\w .()/,-]{0,40})$/gim,rank:15}],Hp=8,Bp=Ne(cn.flatMap(({words:e})=>e)),an=new Map;for(let[e,{words:t}]of cn.entries())for(let r of t)an.set(r,[...an.get(r)??[],e]);function ra(e){let t=[],r=new Set;for(let n of Bp(e))for(let o of an.get(n)??[])r.add(o);for(let n of[...r].sort((o,a)=>o-a)){let o=cn[n];if(o===void 0)continue;let{pattern:a,rank:i}=o,c=t.length;for(let d of k(e,a))if(t.push({value:(d[1]??"").trim(),rank:i}),t.length-c>=Hp)break}return t}s(ra,"systemMentions");function aa(e,t){let r=Yp(e,t);if(e.kind==="checklist")return r;let n=`${e.heading}
${G(e.pieces)}`,o=e.kind==="expected"||Zp(e.heading),a=e.kind==="environment"?75:o?8:18,i=o?10:0;return[...r,...Xp(n,t),...ua(n,t,a),...ma(n,i)]}s(aa,"environmentCandidates");function Zp(e){return/\bregression\b|\bwork(?:ed|ing|s)?\b.{0,40}\bbefore\b|\blast\b.{0,40}\bwork/i.test(e.slice(0,100))}s(Zp,"isOfBefore");function ia(e){return{key:"version",value:ke(e),rank:100}}s(ia,"namedVersion");var Kp=/^(?:\[[A-Za-z ]{2,20}\]:? ?|(?:new |latest )?(?:version|release) )?\[?v?(\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20}|(?<=v)\d{1,4}\.\d{1,4})\]?(?:[:,]|\]? (?=[-–]? ?[A-Za-z]))/i,Vp=/ (?:[-–(] ?v|\[v)(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,20})?)(?:, [^\])]{1,20})?[\])]?$|\bwith [A-Z]{2,4} (\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20})$/i;function ca(e,t){let[,r,n=r]=Kp.exec(e)??Vp.exec(e)??[],o=n===void 0?[]:[{key:"version",value:n,rank:11}];return[...ua(e,t,12),...o,...ma(e,0)]}s(ca,"titleCandidates");function Xp(e,t){return ta(e).flatMap(({question:r,answer:n})=>{let o=[];/\boperating system|\bos\b|\bplatform\b/.test(r)&&o.push({key:"platform",value:n,rank:78});let a=t?.isIn(r)===!0,i=Le(n)&&t?.isIn(n)!==!0;return/\bversions?\b/.test(r)&&!i&&(a||z(r.replace(/\bos\b|operating system/g,""))===2)&&o.push({key:"version",value:n,rank:a?82:74,...zt(r,t)}),o})}s(Xp,"asked");function Yp(e,t){switch(e.kind){case"environment":return f1(e,t);case"version":return[...t1(e,t),...e1(e),...ln(e,30,t).filter(na)];case"operating-system":return[{key:"platform",value:ke(e),rank:80},...ln(e,40,t).filter(na)];case"platform":return[{key:"platform",value:ke(e),rank:70}];case"terminal":return[{key:"terminal",value:ke(e),rank:80}];case"checklist":case"model":return[];default:return s1(e,t)}}s(Yp,"sectionCandidates");var Jp=new Set(["description","actual","steps","additional"]);function Qp(e){let t=/^[ \t>*-]{0,6}\x60?v?(\d{1,4}\.\d{1,5}\.\d[\w.+-]{0,30})\x60?(?:$|, [a-z])/im.exec(A(e.pieces))?.[1];return t===void 0||/\.(?:el|fc)\d/.test(t)?[]:[{key:"version",value:t,rank:6}]}s(Qp,"aloneOnLine");function na({key:e}){return e!=="version"}s(na,"isNoVersion");function e1({heading:e}){let t=/^(?:[\w.-]{1,30} ){0,3}version(?: is)? ?:? {1,3}(v?\d[\w.+-]{1,40})/i.exec(e)?.[1];return t===void 0?[]:[{key:"version",value:t,rank:79}]}s(e1,"versionInHeading");var la=6;function t1(e,t){let{text:r}=ee(e),n=r.split(`
`,la),o=r1(n)??n.find(d=>I(d)!==null&&!/^[$>#] /.test(d))??n[0]??"",i=n1.test(e.heading)&&t!==void 0?da(e,t):(o1(r,o,t)??o).trim();return Le(i)&&t?.isIn(i)!==!0||ga(e.heading,t)?[]:[{key:"version",value:i,rank:80,...zt(e.heading,t)}]}s(t1,"versionField");function r1(e){return e.map(t=>/^version:? (\d{2,6}) \((?:https?:\/\/\S{1,120}\/)?[\da-f]{7,40}\)/i.exec(t.trim())?.[1]).find(Boolean)}s(r1,"buildNumber");var n1=/\b(?:plugins|providers|extensions|packages|dependencies|modules|add-?ons|integrations|libraries)\b/i;function o1(e,t,r){return r?.isIn(t)!==!0?void 0:[...k(e,r.asLabel)].slice(0,at).find(([o,a,i=""])=>a===""&&!Q(o)&&I(i)!==null)?.[2]}s(o1,"ownLine");function s1(e,t){let r=e.heading.toLowerCase(),n=ln(e,e.kind==="expected"?10:20,t);return/\bversions?\b/.test(r)&&t?.isIn(r)===!0&&!Q(r)&&n.push({key:"version",value:da(e,t),rank:80}),(Jp.has(e.kind)||r==="")&&n.push(...Qp(e)),t!==void 0&&r!==""&&t.isIn(r)&&t.without(r).trim()===""&&n.push({key:"version",value:ke(e),rank:70}),/^(?:which |what )?(?:web )?browsers?\b/.test(r)&&n.push({key:"platform",value:ke(e),rank:5}),n}s(s1,"otherField");function da(e,t){let r=ke(e);return/\bversions\b/i.test(e.heading)?ee(e).text.split(`
`,la).find(a=>t.isIn(a)&&I(a)!==null)??(/^\W{0,4}v?\d/.test(r)?r:""):r}s(da,"ownValue");function ua(e,t,r){if(t===void 0)return[];let n=[];for(let o of k(e,t.asLabel)){let[a,i="",c=""]=o;if(!(Q(a)||Le(c)&&!t.isIn(c))&&(n.push({key:"version",value:c,rank:r-(i===""||/version/i.test(i)?1:2)}),n.length>=at))break}for(let o of k(e,t.withVersion)){let a=e.slice(Math.max(0,o.index-24),o.index).replace(c1,""),i=e.slice(o.index+o[0].length,o.index+o[0].length+40);if(Br(a.slice(a.lastIndexOf(`
`)+1))||l1.test(i))continue;n.push({key:"version",value:o[1]??"",rank:r-(/-[a-z]+[^a-z]*$/i.test(o[0].slice(0,-(o[1]??"").length))?1:0)});let c=e.slice(o.index+o[0].length,o.index+o[0].length+80).split(/\n|\. /,1)[0]??"",d=/ on (?:an? )?([A-Za-z](?:(?! with | using | and )[^,;()]){2,40})/.exec(c)?.[1];if(d!==void 0&&P(d)!==null&&n.push({key:"platform",value:d.trim(),rank:12}),n.length>=at)break}for(let[,o="",a=""]of k(e,a1))if(i1(o,t)&&n.push({key:"version",value:a,rank:oa}),n.length>=at)break;for(let[,o=""]of k(e,t.released))if(n.push({key:"version",value:/\d.*/.exec(o)?.[0]??"",rank:oa}),n.length>=at)break;return n}s(ua,"productVersions");var a1=/(?<![\w./-])([A-Z]{2,4})(?::? v?)(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,30})?)(?![\w.]*[\w])/g;function i1(e,t){return t.isKin(e.toLowerCase())&&z(e)===2&&P(e)===null}s(i1,"isKnownShort");var c1=/\b(?:latest|newest|current)\b/i,l1=/^['"\x60)]{0,2},? (?:(?:it|this|everything|that) (?:all )?)?(?:works?|worked|is|was|ran|runs)(?: (?:just|all))? ?(?:fine|ok|okay|well|without|perfectly|,|\.|but|and)/i,oa=10,at=20;function ma(e,t){return ra(e).map(({value:r,rank:n})=>({key:"platform",value:r,rank:n-t}))}s(ma,"systems");function ke(e){let{text:t}=ee(e),r=(t.split(`
`,1)[0]??"").trim();return d1.test(r)?p1(t):r.replace(/^[-*+•>] {1,3}/,"").replace(/^\**(?:os|operating system|platform|system)\**[ \t]{0,3}(?:[:=]|=>)[* \t]{0,4}/i,"")}s(ke,"fieldValue");var d1=/^[-*+] {1,3}\[[ xX✓]\]/,u1=/^[-*+] {1,3}\[[xX✓]\] {1,3}(.{1,80})$/,m1=40;function p1(e){return e.split(`
`,m1).map(r=>u1.exec(r.trim())?.[1]??"").filter(r=>r!=="").join(", ")}s(p1,"ticked");function f1(e,t){let r=G(e.pieces).replace(pa,"$1: ");return[...fa(r,90,t),...O1(j1(r,t)),...N1(r),.../\bversions?\b/i.test(e.heading)?w1(r):[]]}s(f1,"listCandidates");function w1(e){let t=/^[ \t*\x60-]{0,4}v?(\d{1,6}\.\d[\w.+-]{0,40})[ \t*\x60]{0,4}$/im.exec(e.slice(0,400))?.[1];return t===void 0?[]:[{key:"version",value:t,rank:74}]}s(w1,"bareVersion");var pa=/^([A-Za-z][\w+/ -]{1,40} [Vv]ersion):?[ \t]{0,3}\n\n?(?=(?:[A-Z][\w-]{1,20} )?v?\d+\.\d)/gm;function ln(e,t,r){let n=`${e.heading}: ${G(e.pieces)}`.replace(pa,"$1: ");return[...fa(n,t,r),...k1(n),...h1(n)]}s(ln,"inlineCandidates");var g1=m("gim")`
    ^[ \t*+>#-]{0,8}(?:[\w-]{1,30} )?(?:commit|revision|build|sha)(?: (?:hash|id|sha|revision|where [^\n:]{1,30}))?
    [*_\x60: \t]{1,6}\n{0,2}[ \t\x60*]{0,4}\[?(?:https?:\/\/\S{1,120}\/commit\/)?([\da-f]{7,40}(?:-dirty)?)(?![\w-])
  `;function h1(e){return/commit|revision|build|sha/i.test(e)?Array.from(k(e,g1),([,t=""])=>({key:"version",value:t,rank:5,own:!0})):[]}s(h1,"commits");var b1=/^[ \t]{0,8}([A-Za-z][\w-]{1,24}) (v?\d[\w.+-]{1,40}) \([\da-f]{7,40}[ )]/gm,v1=/^[ \t]{0,8}(?:[\w@:~/.-]{1,40} )?[$>❯%#] ?\S{1,80} (?:--version|-[vV]|version)[ \t]{0,8}\n([^\n]{3,120})$/gm,y1=/\b(?:Git|Sem)?Version:"(v\d[\w.+-]{1,40})"/g;function k1(e){if(!e.includes("ersion")&&!/\([\da-f]{7}/.test(e))return[];let t=[...k(e,b1)].filter(a=>z(a[1]??"")>0),r=[...k(e,v1)].filter(a=>z(a[0])>0);return[...(e.includes('ersion:"')&&!e.includes("version.Info{Major:")?[...k(e,y1)]:[]).map(a=>a[1]??""),...t.map(a=>a[2]??""),...r.map(a=>a[1]??"")].map(a=>({key:"version",value:a,rank:12}))}s(k1,"banners");var q1=/^(ios|ipados|android|macos|windows|ubuntu|debian|fedora)(?: os)? version$/;function x1(e,t){let r=e.find(({label:o})=>o==="server version");if(r===void 0||t?.isClient!==!1)return e;let n=e.filter(({label:o})=>o!=="client version");return n.length===e.length?e:[{...r,label:"version"},...n]}s(x1,"ownSide");var sa=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)(?: [\w=-]{1,30}){0,2}[`'"][*:= \t]{0,6}\n(?:[^\n]*\S[^\n]*(?:\n|$)){1,20}/g;function E1(e,t){return t===void 0||!e.includes("version")||!Array.from(k(e,sa),([,n=""])=>n).some(n=>t.isIn(n))?e:e.replace(sa,(n,o)=>t.isIn(o)?n:`
`)}s(E1,"withoutOthersOutput");function fa(e,t,r){let n=[];for(let{label:o,value:a}of x1(ye(E1(e,r)),r)){let i=q1.exec(o)?.[1];i!==void 0&&n.push({key:"platform",value:`${i} ${a}`,rank:t-10});let c=Dt(o);if(c==="version"&&(/\bCulture=|^0x|^v?(?:4\.0\.30319|2\.0\.50727)\b/.test(a)||S1(e,a))||c===void 0||c==="version"&&Le(a)&&r?.isIn(a)!==!0)continue;let d=c==="version"&&r?.isIn(a)!==!0?zt(o,r):{},u=o==="version"||r?.isIn(o)===!0&&!Q(o),p=c==="version"&&u?{own:!0}:{};n.push({key:c,value:a,rank:t-R1(c,o,r),...d,...p})}return n.filter(o=>o.rank>0)}s(fa,"labelled");function S1(e,t){return/^1\.[01]\b/.test(t)&&e.includes("<?xml ")||/^[234]\.0\b/.test(t)&&/BEGIN:V(?:CALENDAR|CARD)/.test(e)||/^[23](?:\.\d)?$/.test(t)&&/^[ \t]{0,8}services:/m.test(e)?!0:/^(?:PRETTY_)?NAME=/m.test(e)&&/^VERSION=[\s"']{0,8}/m.test(e)}s(S1,"isOfFormat");function R1(e,t,r){if(e==="terminal")return t.includes("terminal")?0:5;if(e==="platform")return/^browsers?$/.test(t)?85:0;if(e!=="version")return 0;let n=r?.isIn(t)===!0&&!Q(t),o=n?wa(r.without(t)):z(t);return n&&o===2?-3:ga(t,r)?100:o===2?0:o===1?A1(t):100}s(R1,"handicap");function zt(e,t){if(t===void 0||t.isIn(e))return{};let r=Zr(e);return r.length>0&&!r.some(n=>t.isKin(n))?{doubtful:!0}:{}}s(zt,"doubt");function wa(e){return z(e)===1?1:2}s(wa,"ownRank");function ga(e,t){return t===void 0||t.isIn(e)||/\b(?:extension|plugin)\b/i.test(e)?!1:z(e)===1}s(ga,"isCompanion");function A1(e){return/\b(?:extension|plugin)\b/.test(e)?12:15}s(A1,"companionHandicap");var ha=/\n| (?=[-*•] )/,T1=/^[ \t]{0,8}(?:[-*+•] )?[*_`]{0,2}([A-Za-z@][\w@/. -]{1,40}?)[*_`]{0,2}(?: {0,3}[:：]| =)?[*_`]{0,2} {1,4}[*_`]{0,2}(v?\d+\.\d[^\n]{0,60})$/;function j1(e,t){return e.split(ha).flatMap(r=>{let n=r.length>160?null:T1.exec(r),[,o="",a=""]=n??[],i=t?.isIn(o)===!0&&!Q(o),c=o===""?0:i?wa(t.without(o)):z(o);return c===0?[]:[{key:"version",value:a,rank:c===2?60:45,...zt(o,t)}]})}s(j1,"productLines");function O1(e){let t=e.filter(({doubtful:r})=>r!==!0);return e.length-t.length>_1?t:e}s(O1,"onlyFew");var _1=1;function N1(e){let t=e.split(ha).find(r=>{let o=r.length<=120&&!/:|\? |\be\. ?g\./.test(r)?P(r):null;return o!==null&&o!=="web"&&o!=="other"});return t===void 0?[]:[{key:"platform",value:t.replace(/^[\s*+-]+/,"").trim(),rank:50}]}s(N1,"bareSystem");var C1="(?:v )?(v?\\d{1,4}\\.\\d{1,5}(?:\\.\\d[\\w.+-]{0,30}|(?:[ab]|rc|beta)\\d{1,3})?)(?![\\d.]*\\d)(?! ?(?:[GMk]i?B|ms|sec|s\\b|min|%|x\\b|px|GHz))",L1=new RegExp(m()`
    (?:(?<=(?:^|[\n.,;(]) {0,2})(?:version|build|release)|\b(?:this is|i'?m (?:on|using|running|at)|i am (?:on|using|running)|(?:i|we) (?:use|have|run)|
      we(?:'re| are) (?:on|using|running)|
      (?:updat|upgrad|mov|switch|go|went|migrat|bump)(?:ed|ing|e)?(?: it)?(?: (?:from )?\`?v?\d[\w.]{0,20}\`?)? to|
      seen in|reported (?:in|for|on)|版本|since|as of|happens (?:in|on|with)|broken? (?:in|with|since)|broke in|fails? (?:in|on|with)|
      regress(?:ed|ion) in|install(?:ed)?|pulled|(?:the |its |my )?version (?:is|was)|is(?= version)|
      newest,|latest,|newest release,|latest release,|firmware|image|app|application|client|extension|plugin|add-?on|tested (?:on|with|in)|still (?:in|on|with)|running|
      using|building|compiling|use(?= version)|reproduced (?:on|in|with)|install(?:ation)? of|
      (?:built|compiled) from (?:git )?(?:tag|release)|in|on|with))
      (?: the)?(?: (?:latest|current|new|newest|stable))?(?: (?:version|release|ver\.?|build))?
  `.source+` [\`'"(]?${C1}`,"gi"),I1=/((?:\b[Uu]pdat\w{1,3} |\b[Uu]pgrad\w{1,3} |\b[Ff]ail\w{0,3} )?)(?:from )?\bv?\d{1,4}\.\d[\w.]{0,20} ?(?:->|→|=>) ?(?=v?\d{1,4}\.\d)/g,P1=/\b(?:works?|worked|working|fine|ok|okay|correctly|not (?:yet )?updated|roll(?:ed|ing)? ?back|downgrad\w*|revert\w*|haven't|have not|fixed|planned|no (?:problem|issue)s?)\b/i,M1=/(?:\b(?:not|no longer|never|stopped|fails? to)|n't) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine)\b|, (?:but )?not\b/i,$1=/\b(?:crash\w*|fail\w*|brok\w*|break\w*|errors?|bugs?|hang\w*|freez\w*|stuck|wrong|regress\w*|not|no longer|stopped)\b|n't\b/i,F1=/-(?:microsoft|generic|aws|azure|gcp|lts|arch|amd64)|\.(?:el|fc|amzn)\d/i,D1=/^(?:\d{1,3}\.){3}\d{1,3}$/,ba=60,z1=20;function va(e){let t=null,r=0;for(let n of k(e.replace(I1,(o,a)=>`${a}${/^u/i.test(a)?"to":"in"} `),L1)){if(++r>z1)break;let[o,a=""]=n,i=!/version|release|ver\b|build/i.test(o);if(i&&(/^\d+\.\d+$/.test(a)&&!/^(?:updat|upgrad)/i.test(o)||D1.test(a)))continue;let c=e.slice(Math.max(0,n.index-ba),n.index).split(/[.;\n]\s|, | but /),d=e.slice(n.index+o.length,n.index+o.length+ba).split(/[.;\n]|, (?=\w+ \d)| but |, (?:since|as|because|though)\b/,1),u=`${c[c.length-1]??""}${o}${d[0]??""}`;if(F1.test(a)||i&&/^(?:in|on|with|using|running)\b/i.test(o)&&!$1.test(u)&&d[0]!==":"||P1.test(u)&&!M1.test(u))continue;let p=I(a);p!==null&&(t===null||Ie(p,t)>0)&&(t=p)}return t}s(va,"versionOfSentences");var U1=[{name:"drive",source:"https://learn.microsoft.com/windows/win32/fileio/naming-a-file",os:"windows",hints:[":\\",":/"],pattern:/(?<![\w/])[A-Za-z]:(?:\\{1,2}[\w.$~ -]|\/(?:Users|Program|Windows|dev|go|projects?|src|work|tools)\b)/g},{name:"dynamic-link-library",source:"https://learn.microsoft.com/troubleshoot/windows-client/deployment/dynamic-link-library",os:"windows",hints:[".dll",".DLL","DLL load"],pattern:/\b[\w-]{1,60}\.dll\b|\bDLL load failed/gi},{name:"windows-programs",source:"programs and folders of Windows",os:"windows",hints:["AppData","APPDATA","cmd.exe","PS C:","PS D:","PS E:","make.bat","regedit","HKEY_","LNK","MSVC","indows NT","PSVersion","Windows build","Windows fatal","ernel Version: 10.","ernel version: 10."],pattern:m("g")`
        \bAppData\b|%(?:LOCAL)?APPDATA%|\bcmd\.exe\b|\bPS [C-E]:|\bmake\.bat\b|\bregedit\b|\bHKEY_[A-Z]|\bLNK\d{4}\b|\bMSVC\b|\bWindows NT \d|
        \bPSVersion\W{1,20}5\.1|\bWindows (?:build (?:number )?[:\d]|fatal exception)|\b[Kk]ernel [Vv]ersion: 10\.0\.[12]\d{4}\b
      `},{name:"windows-tools",source:"https://learn.microsoft.com/powershell/module/, MSBuild, MinGW, msiexec, winget, Chocolatey",os:"windows",hints:[".exe","mingw32","windows-msvc","win-amd64",".vcxproj","HKCU:","HKLM:","msiexec","winget ","choco ","taskkill","FullyQualifiedErrorId","Visual C++","Set-","Get-","Unblock-File","Import-Module","ersion of Windows"],pattern:m("g")`
        (?<![\w/])[\w-]{2,60}\.exe\b|\bmingw32-make\b|\bx86_64-w?(?:64-)?(?:pc-)?(?:windows-(?:msvc|gnu)|mingw32)\b|\bwin-amd64\b|\.vcxproj\b|\bHK(?:CU|LM):|
          \bmsiexec\b|\bwinget (?:install|upgrade)\b|\bchoco (?:install|upgrade)\b|\btaskkill\b|\bFullyQualifiedErrorId\b|\bMicrosoft Visual C\+\+|
          \b(?:Set|Get)-(?:ItemProperty|ExecutionPolicy|ChildItem|Process|Service|Content|Location|Acl|WinEvent|CimInstance|WmiObject)\b|\bUnblock-File\b|\bImport-Module \S
      `},{name:"mac-folders",source:"https://developer.apple.com/library/archive/documentation/FileManagement",os:"macos",hints:["/Users/","/Library/","/Applications/","/opt/homebrew","/private/var","/usr/local/Cellar"],pattern:/(?:(?<![\w:/])|(?<=\bfile:\/\/))\/(?:Users\/[\w.-]|System\/Library\/|Library\/|Applications\/|opt\/homebrew\/|private\/var\/|usr\/local\/Cellar\/)/g},{name:"mac-libraries",source:"dyld(1), Xcode",os:"macos",hints:[".dylib","Homebrew","code","AppKit",".framework","DYLD_"],pattern:/\b[\w.-]{1,60}\.dylib\b|\bHomebrew\b|\b[Xx]code\b|\bAppKit\b|\/[\w-]{1,60}\.framework\/|\bDYLD_[A-Z]/g},{name:"mac-tools",source:"sw_vers(1), launchctl(1), codesign(1), brew(1), pytest's header",os:"macos",hints:["sw_vers","ProductName:","pple clang","brew install","brew upgrade","platform darwin","launchctl","codesign","MacBook","-MBP","iTerm2"],pattern:m("g")`
        \bsw_vers\b|\bProductName:\s{1,8}[mM]ac ?OS|\bApple clang version\b|\bbrew (?:install|upgrade|reinstall)\b|\bplatform darwin -- |\blaunchctl\b|\bcodesign\b|
          \b[\w-]{0,40}(?:MacBook|-MBP)[\w.-]{0,20}[:\s]|\biTerm2\b
      `},{name:"home",source:"hier(7), file-hierarchy(7)",os:"linux",hints:["/home/","/root/","/snap/","/proc/","/run/","/export/","/var/log/","/usr/lib/python"],pattern:/(?:(?<![\w.~/-])|(?<=\bfile:\/\/))\/(?:home\/(?!travis\/)[\w.-]|root\/[\w.]|snap\/\w|proc\/(?:\d|self|sys|cpuinfo|meminfo)|run\/(?:user|systemd)\b|var\/log\/\w|usr\/lib\/python\d)/g},{name:"linux-libraries",source:"ld.so(8), https://wiki.debian.org/Multiarch",os:"linux",hints:["linux-gnu",".so","dist-packages","GNU/Linux"],pattern:/\blinux-gnu|\blib[\w+.-]{1,60}\.so(?:\.\d{1,6}){0,4}\b|\/dist-packages\/|\bGNU\/Linux\b/g},{name:"kernel-release",source:"uname(2): what distributions append to the release of the kernel that they build",os:"linux",hints:["-generic","-arch",".fc",".el","-lts","-zen","-pve","-amd64","-lowlatency","MANJARO","-cachyos"],pattern:/\b[2-7]\.\d{1,2}\.\d{1,3}(?:-\d{1,4})?(?:-(?:\d{1,3}-)?(?:generic|arch\d|lts|zen\d|pve|amd64|lowlatency|MANJARO|cachyos)|[.-][\w.-]{0,20}\.?(?:fc|el)\d{1,2})\b/g},{name:"linux-tools",source:"apt-get(8), dnf(8), pacman(8), systemctl(1), journalctl(1)",os:"linux",hints:["apt","dnf ","yum ","pacman ","systemctl","journalctl","dmesg","ldd ","redhat","[root@","udev","latpak","ayland","dkms","DKMS","makepkg","AppImage","/dev/sd","/sysdeps/","modprobe","lsmod","dpkg","/lib/modules/","xdg-desktop","platform linux","olybar","yprland","GNOME Shell","gnome-shell","KDE Plasma","plasmashell","Lutris","Proton","ubuntu1","ubuntu0","]$ ","linux-musl","linux-glibc","pi@rasp","/usr/lib64/","/usr/lib/postgresql","AUR","yay -S","GNOME version"],pattern:m("g")`
        \bdkms\b|\bDKMS\b|\bmakepkg\b|\.AppImage\b|\/dev\/sd[a-z]\b|\/sysdeps\/|\b(?:modprobe|lsmod)\b|\bdpkg\b|\/lib\/modules\/|\bxdg-desktop-portal\b|\bplatform linux -- |
          \blinux-(?:musl|glibc)\b|\bpi@raspberrypi\b|\/usr\/lib64\/\w|\/usr\/lib\/postgresql\/|\bthe AUR\b|\byay -S\b|\bGNOME version\b|
          \b(?:[Pp]olybar|[Hh]yprland|GNOME Shell|gnome-shell|KDE Plasma|plasmashell|Lutris)\b|\bProton \d|\b\d-\d{1,2}ubuntu\d|^\[\w{1,20}@[\w.-]{1,40} [~\/][^\]\n]{0,60}\]\$ |
        \b(?:sudo (?:apt|apt-get|dnf|yum|pacman|snap|systemctl)|apt-get install|pacman -S|systemctl (?:status|start|restart|enable)|
          journalctl|dmesg)\b|\[root@|\budev\b|\b[Ff]latpak (?:run|install)\b|\bFlatpak\b|\b[Ww]ayland\b
      `},{name:"image",source:"tags of official images: https://hub.docker.com/search?badges=official",os:"linux",hints:["alpine","bookworm","bullseye","-slim","jammy","noble"],pattern:/\b[\w./-]{1,80}:[\w.-]{0,30}(?:alpine|bookworm|bullseye|slim|jammy|noble)\b/g},{name:"android",source:"https://developer.android.com/tools/logcat",os:"android",hints:["logcat","adb ","/data/app","/data/data","AndroidRuntime","/data/user","androidx","android.","dalvik."],pattern:/\bL?androidx[./][a-z]|(?<=^[ \t>]{0,12}at )(?:(?:[\w$]{1,40}\.){0,3}android|dalvik)\.[a-z]|\blogcat\b|\badb (?:shell|install|logcat|devices)\b|\/data\/(?:app|data|user)\/|\bAndroidRuntime\b/gm},...G1([["linux","ubuntu"],["macos","macos"],["windows","windows"]]),{name:"built-for",source:"files and folders named for Go's and others' targets",os:"linux",hints:["linux","Linux"],pattern:/[\w/]_linux(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:linux|Linux)[-_](?:64|amd64|x64|x86_64|arm64|aarch64|386|armv\w+)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"macos",hints:["darwin","Darwin"],pattern:/[\w/]_darwin(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:darwin|Darwin)[-_](?:amd64|x64|x86_64|arm64|aarch64)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"windows",hints:["windows","Windows"],pattern:/[\w/]_windows(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:windows|Windows)[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"freebsd",hints:["freebsd","FreeBSD"],pattern:/[\w/]_freebsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:freebsd|FreeBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"openbsd",hints:["openbsd"],pattern:/[\w/]_openbsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:openbsd|OpenBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g}];function G1(e){return e.map(([t,r])=>({name:"runner",source:"https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on",os:t,hints:["runs-on:"],pattern:new RegExp(String.raw`\bruns-on: {1,4}["']?${r}-(?:latest|\d)`,"g")}))}s(G1,"runners");var W1=m()`
      \b(?:Google )?(?:Chrome|Chromium|Firefox|Safari|Edge|Opera|Brave)(?: \(?(?:version|v|canary|stable|
      dev))?:? ?v?\d{2,3}\b|\b(?:[oO]n|[iI]n|[wW]ith|[uU]sing|[fF]or) (?:both |(?:the )?latest (?:version of )?|Google |
      the )?(?:Chrome|Chromium|Firefox|Safari)\b(?! (?:extension|OS))
    `,H1=20,B1=3;function ya(e,t){let r=new Map;for(let{os:a,hints:i,pattern:c}of U1){if(!i.some(u=>e.includes(u)))continue;let d=0;for(let u of k(e,c))if(!(t?.isIn(u[0])===!0&&!u[0].endsWith(".exe"))&&++d>=H1)break;d>0&&r.set(a,(r.get(a)??0)+d)}let[n,o]=[...r].sort(([,a],[,i])=>i-a);return n===void 0?W1.test(e)?"web":null:o===void 0||n[1]>=o[1]*B1?n[0]:null}s(ya,"systemOfTraces");var Z1=m("gi")`
    (?<![\w/.@:\\$%=-])(?:
      (?:linux|darwin|windows|win|mac ?os|osx|freebsd|openbsd|netbsd|dragonfly|solaris|android)[/_-](?:amd64|arm64|arm(?:v\d\w{0,2})?|386|x64|x86(?:_64)?|aarch64|riscv64|ppc64le|mips\w{0,4})|
      win(?:dows)? ?(?:xp|vista|7|8(?:\.1)?|10|11|server(?: \d{4})?(?: ?r2)?|20\d\d(?: ?r2)?|nt)(?: (?:pro|home|enterprise|x64))?|
      win(?:32|64)|
      (?<=^(?:\[|\()? ?)windows(?=[:\])])|(?:on|in|under|using|with|use|for|for the) windows(?= ?(?:$|[.,;:!?)\n]|and |or |arm|x64|x86|64|32|with |using |it |
      when |but |the |i |machine|box|host|pc\b|laptop|desktop|server|user|platform|only|systems?|\())|
      windows (?:machine|box|host|pc|laptop|users?|installer|platform|systems?|arm|defender|explorer|service|build|subsystem for linux)|
      mac ?os(?: ?x)?(?: (?:1\d(?:\.\d{1,2}){0,2}|mavericks|yosemite|el capitan|sierra|high sierra|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe))?|
      os 10\.\d{1,2}(?:\.\d)?|os ?x(?: \d\d\.\d{1,2}(?:\.\d)?)?(?: (?:mavericks|yosemite|el capitan|sierra))?|osx|macbook(?: (?:pro|air))?|imac|
      (?:mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe) [12]\d(?:\.\d{1,2}){0,2}|
      (?:on|my|a|for|the|under|using) macs?(?! address)|(?<=^|[\n,;.(] ?)mac(?= ?(?:$|[,;.)\n]|os\b|\())|(?<=^|[\n,;(] ?)arch(?= ?(?:$|[,;.)\n]))|
      (?:gnu\/)?linux|ubuntu(?: (?:server )?\d\d(?:\.\d\d)?(?:\.\d)?)?|debian(?: \d{1,2})?|fedora(?: (?:core )?\d{1,2})?|centos(?: ?\d)?|rhel(?: ?\d)?|red ?hat|opensuse|
      arch ?linux|manjaro|nixos|gentoo|raspbian|raspberry ?pi(?: \d)?|(?:on|my|a) (?:r?pi ?(?:zero|[2-5])b?|rpi)|linux mint|mint \d\d(?:\.\d)?|
      pop!?_os|haos|hass ?os|home ?assistant os|
      synology|dsm \d(?:\.\d)?|unraid|truenas(?: scale)?|openwrt|proxmox|alpine (?:linux|container|image|\d\.\d{1,2})|void linux|rocky linux|almalinux|amazon linux|wsl ?[12]?|
      freebsd(?: \d\d?(?:\.\d)?)?|openbsd(?: \d\.\d)?|netbsd(?: \d\d?(?:\.\d)?)?|dragonfly(?:bsd)?|solaris(?: \d\d?)?|illumos|
      android(?: \d{1,2})?(?! studio)|ios(?: \d{1,2}(?:\.\d)?)?|ipados|iphone(?: \d\d?)?|ipad|chrome ?os|chromebook|steam ?deck|termux
    )(?![\w/\\=@]|-\w|\.\w|:\/)
  `,K1=m("i")`
      win|mac|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|\barch\b|os ?x|\bos 10|linux|haos|hass|assistant os|
      synology|dsm|unraid|truenas|openwrt|proxmox|darwin|ubuntu|debian|fedora|centos|rhel|red ?hat|suse|manjaro|nixos|gentoo|rasp|\bpi ?[2-5z]|rpi|mint|pop|alpine|wsl|
      bsd|dragonfly|solaris|illumos|android|ios|ipad|iphone|chrome ?os|chromebook|steam ?deck|termux
    `,V1=m("g")`
      (?<![\w/.@:\\$%=-]|(?:open|close|new|all|more|multiple|these|the|of|two|other|two|both|modal|popup|browser|terminal|
      editor|tool|chat) )Windows(?![\w/\\=@]|-\w|\.\w| (?:placed|shown|stacked|tiled|moved|resized?|opened|closed|created|stay|jump|flicker|overlap|move|lose|keep|
      are|were|is being|do|have|appear|disappear|open|close|get|of|that|
      which|can|will)\b)
    `,X1=/(?:\b(?:on|under|use|using|running|with|have|is|my|a|an)|\b(?:on|in|under) (?:the|my|a|an|our|both|latest)|\b(?:64|32)[- ]?bit|\bos ?[:=]) ?$/i,Y1=/^,? ?(?:\d|\(|x64\b|x86|amd64\b|arm64\b|64|32|machine|box|host|laptop|desktop|server|pc\b|vm\b|installer|user|system)/i,J1=m("i")`
    \b(?:works?(?<!\b(?:I|i|We|we) work)|worked|working|fine|ok|okay|correctly|properly|runs? (?:well|perfectly)|not affected|unaffected|no (?:such )?(?:problem|issue)s?|
      passe[sd]|succeeds?|unlike|compared|(?:do|did|does)(?:n't| not) (?:happen|occur|crash|fail|reproduce)|
      can(?:'t|not) reproduce|similar to|same as|except|other than|instead of)\b
  `,Q1=m("i")`
      (?:\b(?:not|no longer|never|stop(?:s|ped)?|fails? to|cannot|used to|only|instead of|unable)|
      n't|\b(?:ca|wo|do|does|did|is)nt) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine|run|correctly|properly)|\b(?:in)?correctly (?:not|fail)
    `,ef=/\b(?:e\. ?g\.|such as|for example|for instance)[^)\n]{0,80}$/i,tf=/^ (?:emulator|simulator|sdk|ndk|studio|apps?\b|support\b)/i,rf=m("i")`
    ^ (?:already )?(?:(?:has|have|supports?|allows?|offers?|provides?)\b(?! (?:an?|the|this|that) (?:\w+ )?(?:issue|problem|bug|error))|
      does(?! ?n[o']t)\b)
  `,nf=/\b(?:nodes|users|customers|people|developers|builds|runners|agents|images|containers|workloads|clusters|clients)$/i,of=/\b(?:crash\w*|fail\w*|errors?|hang\w*|freez\w*|wrong\w*|bro(?:ken?|ke)|break\w*|stuck|bugs?|(?:not|n't|no longer) work\w*)\b/i,ka=80,sf=40;function Ut(e){if(!K1.test(e))return[];let t=[];for(let r of[Z1,V1])for(let n of k(e,r)){if(t.length>=sf)break;let o=n.index+n[0].length,a=e.slice(Math.max(0,n.index-ka),n.index),i=e.slice(o,o+ka),c=`${af(a)}${n[0]}${cf(i)}`;if(J1.test(c)&&!Q1.test(c)||ef.test(a)||tf.test(i)||rf.test(i))continue;let d=`${n[0]}${/^ [a-z]+/.exec(i)?.[0]??""}`;if(nf.test(d)&&!of.test(c))continue;let u=n[0].replace(/^(?:on|in|under|using|with|use|my|a|for|the)(?: the)? /i,""),p=X1.test(a)||Y1.test(i)||/ \d|^(?:on|under|using|my|use) /i.test(n[0]);t.push({value:u,used:p})}return t}s(Ut,"systemWords");var qa=/[.;\n()]|, (?!and\b)| (?:but|while|whereas|although|though|however)\b/i;function af(e){let t=e.split(qa);return t[t.length-1]??""}s(af,"lastClause");function cf(e){return e.split(qa,1)[0]??""}s(cf,"firstClause");function Gt(e){return xa(e.filter(({used:t})=>t),2)}s(Gt,"systemInUse");function dn(e){return xa(e,1)}s(dn,"onlySystem");function xa(e,t){let r=new Map;for(let{value:o}of e){let a=P(o);a!==null&&!r.has(a)&&r.set(a,o)}let[n]=r.values();return n===void 0||r.size>t?null:n}s(xa,"firstOf");var qe=[{name:"source",reason:"built by the reporter",source:"common usage",pattern:/\b(?:from|compiled?|built?|building) (?:the )?(?:source|git|main|master|repo|head)\b|\b(?:git|source) (?:clone|checkout|build)\b|\bself-?(?:built|compiled)\b|^(?:source|git)$/},{name:"docker",reason:"a container image",source:"https://docs.docker.com/get-started/",pattern:/\b(?:docker|podman|container(?: image)?|dev ?container|ghcr\.io|helm)\b/},{name:"homebrew",reason:"Homebrew's formula or cask",source:"https://docs.brew.sh/Manpage",pattern:/\b(?:home|linux)?brew\b|\/cellar\/|\/caskroom\//},{name:"winget",reason:"the Windows Package Manager",source:"https://learn.microsoft.com/windows/package-manager/winget/",pattern:/\bwinget\b/},{name:"scoop",reason:"Scoop",source:"https://scoop.sh",pattern:/\bscoop\b/},{name:"chocolatey",reason:"Chocolatey",source:"https://docs.chocolatey.org",pattern:/\bchoco(?:latey)?\b/},{name:"native",reason:"the product's own installer, script or single-file executable",source:"curl \u2026 | bash, irm \u2026 | iex, MSI, DMG and PKG files; https://bun.com/docs/bundler/executables",pattern:m()`
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
      `},{name:"pnpm",reason:"pnpm",source:"https://pnpm.io",pattern:/\bpnpm\b/},{name:"yarn",reason:"Yarn",source:"https://yarnpkg.com",pattern:/\byarn\b/},{name:"bun",reason:"Bun's package manager",source:"https://bun.com/docs/cli/install",pattern:/\bbunx?\b/},{name:"npm",reason:"npm, global or local",source:"https://docs.npmjs.com/cli/commands/npm-install",pattern:/\bnp[mx]\b|\blib\/node_modules\/|\broaming[\\/]npm[\\/]|^global$/},{name:"pipx",reason:"pipx",source:"https://pipx.pypa.io",pattern:/\bpipx\b/},{name:"uv",reason:"uv",source:"https://docs.astral.sh/uv/",pattern:/\buvx?\b/},{name:"conda",reason:"conda or mamba",source:"https://docs.conda.io",pattern:/\b(?:mini|ana)?conda\b|\b(?:micro)?mamba\b|\bpixi\b/},{name:"pip",reason:"pip",source:"https://pip.pypa.io",pattern:/\bpip3?\b|\bpypi\b|\bpoetry\b/},{name:"cargo",reason:"cargo install",source:"https://doc.rust-lang.org/cargo/",pattern:/\bcargo(?:-binstall)?\b|\bcrates\.io\b|\brustup\b/},{name:"go",reason:"go install",source:"https://pkg.go.dev/cmd/go",pattern:/\bgo (?:install|get)\b/},{name:"gem",reason:"RubyGems",source:"https://guides.rubygems.org",pattern:/\b(?:ruby)?gems?\b|\bbundler?\b/},{name:"composer",reason:"Composer",source:"https://getcomposer.org",pattern:/\bcomposer\b/},{name:"dotnet-tool",reason:"a .NET tool or NuGet",source:"https://learn.microsoft.com/dotnet/core/tools/",pattern:/\bdotnet (?:tool|add)\b|\bnuget\b/},{name:"nix",reason:"Nix",source:"https://nixos.org/manual/nix/",pattern:/\bnix(?:os|pkgs)?\b|\/nix\/store\//},{name:"snap",reason:"a snap",source:"https://snapcraft.io/docs",pattern:/\bsnap(?:craft)?\b/},{name:"flatpak",reason:"a Flatpak",source:"https://docs.flatpak.org",pattern:/\bflat(?:pak|hub)\b/},{name:"appimage",reason:"an AppImage",source:"https://docs.appimage.org",pattern:/\bapp-?image\b/},{name:"distribution",reason:"the Linux distribution's own packages",source:"apt(8), dnf(8), pacman(8), apk(8), zypper(8), xbps, portage, MacPorts",pattern:/\b(?:apt(?:-get|itude)?|dpkg|dnf|yum|rpm|pacman|yay|paru|aur|apk|zypper|xbps(?:-install)?|emerge|portage|macports|port install|deb)\b/},{name:"mise",reason:"a version manager",source:"https://mise.jdx.dev, https://asdf-vm.com",pattern:/\b(?:mise|asdf)\b/},{name:"marketplace",reason:"an editor's marketplace or an app store",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/\b(?:market ?place|open[- ]?vsx|app store|play store|microsoft store|vsix|steam)\b/},{name:"binary",reason:"a released binary, unpacked by hand",source:"GitHub releases",pattern:/\b(?:releases? (?:page|binary|archive|tarball)|github releases?|pre-?built|(?:downloaded|precompiled) binar(?:y|ies)|tarball|zip (?:file|archive)|binary)\b/}];var xe="(?<version>\\d{1,3}(?:[.-]\\d{1,2}(?!\\d))?[ob]?(?!\\w))",Wt="(?<variant>(?:[- ](?:mini|nano|turbo|pro|flash|lite|codex|max|preview|thinking|large|small|medium|coder|fast)){0,2})",lf=[...["opus","sonnet","haiku"].map(e=>({name:e,source:"Anthropic's list of models",pattern:new RegExp(`(?:\\b(?<before>\\d(?:[.-]\\d)?)[- ])?\\b${e}(?:[- ]?${xe})?`)})),{name:"gpt",source:"OpenAI's list of models",pattern:new RegExp(`\\bgpt[- ]?${xe}${Wt}`)},{name:"o",source:"OpenAI's list of models",pattern:/\bo(?<version>[134])(?<variant>-(?:mini|pro|preview))?\b(?!\.)/},{name:"gemini",source:"Google's list of models",pattern:new RegExp(`\\bgemini(?:[- ]${xe}${Wt})?`)},{name:"grok",source:"xAI's list of models",pattern:new RegExp(`\\bgrok(?:[- ]?${xe}${Wt})?`)},{name:"deepseek",source:"DeepSeek's list of models",pattern:/\bdeepseek(?:[- ](?<version>(?:v|r)\d(?:\.\d)?|coder|chat|reasoner))?/},{name:"qwen",source:"Qwen's list of models",pattern:new RegExp(`\\bqwen[- ]?(?:${xe}${Wt})?`)},{name:"llama",source:"Meta's list of models",pattern:new RegExp(`\\bllama[- ]?(?:${xe})(?!\\w)`)},{name:"mistral",source:"Mistral's list of models",pattern:/\b(?:mistral|mixtral|codestral|devstral)\b(?<variant>-(?:large|small|medium|nemo))?/},{name:"glm",source:"Z.ai's list of models",pattern:new RegExp(`\\bglm[- ]?${xe}`)},{name:"kimi",source:"Moonshot's list of models",pattern:/\bkimi(?:[- ](?<version>k\d(?:\.\d)?))?/}];function un(e){let t=e.slice(0,200).toLowerCase();for(let{name:r,pattern:n}of lf){let o=n.exec(t)?.groups;if(o===void 0)continue;let a=(o.version??o.before??"").replace(/(?<=\d)-(?=\d)/,"."),i=(o.variant??"").replace(/ /g,"-");return{name:`${r}${r==="o"||a===""?"":"-"}${a}${i}`,isVersioned:a!==""}}}s(un,"findModel");function Ea(e){let t=new Map;for(let r of k(e,df)){let o=`${uf.exec(e.slice(Math.max(0,r.index-16),r.index))?.[0]??""}${r[0]}`,a=un(o);if(a?.isVersioned===!0&&!t.has(a.name)&&t.set(a.name,o),t.size>1)break}return t}s(Ea,"modelsIn");var df=/\b(?:opus|sonnet|haiku|gpt|gemini|grok|deepseek|qwen|llama|glm|kimi)(?:[- ]?[\w.-]{1,24}(?: (?:pro|flash|mini|turbo|codex)\b)?)?/gi,uf=/\b(?:claude[- ])?(?:\d(?:[.-]\d)?[- ])?$/i;var Ht=[{name:"git-bash",reason:"Git for Windows' bash",source:"https://gitforwindows.org",pattern:/\bgit[- ]?bash\b|\bmingw(?:32|64)\b|\bmsys2?\b/},{name:"zsh",reason:"Z shell",source:"zsh(1)",pattern:/\b(?:oh[- ]my[- ])?zsh\b/},{name:"fish",reason:"fish",source:"https://fishshell.com",pattern:/\bfish\b/},{name:"nushell",reason:"Nushell",source:"https://www.nushell.sh",pattern:/\bnu(?:shell)?\b/},{name:"powershell",reason:"Windows PowerShell or PowerShell 7",source:"https://learn.microsoft.com/powershell/",pattern:/\bpower ?shell\b|\bpwsh\b/},{name:"cmd",reason:"the Windows command prompt",source:"https://learn.microsoft.com/windows-server/administration/windows-commands/cmd",pattern:/\bcmd(?:\.exe)?\b|\bcommand prompt\b/},{name:"bash",reason:"Bash",source:"bash(1)",pattern:/\bbash\b/},{name:"sh",reason:"a plain POSIX shell",source:"sh(1p)",pattern:/\b(?:da|a|k|tc)sh\b|(?:^|\/)sh$/}],Bt=[{name:"max-20x",reason:"the larger of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b20 ?x\b|\b20 ?x (?:max|plan)\b|\bmax ?20\b/},{name:"max-5x",reason:"the smaller of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b5 ?x\b|\b5 ?x (?:max|plan)\b|\bmax ?5\b/},{name:"api",reason:"paid by use, with a key",source:"common usage",pattern:/\bapi(?: key| usage| billing| credits?| console)?\b|\bpay[- ]as[- ]you[- ]go\b|\bpay[- ]per[- ]use\b|\bconsole billing\b/},{name:"enterprise",reason:"a contract of a company",source:"common usage",pattern:/\benterprise\b/},{name:"team",reason:"several seats",source:"common usage",pattern:/\bteams?\b|\bgroup\b/},{name:"business",reason:"several seats",source:"common usage",pattern:/\bbusiness\b/},{name:"education",reason:"for schools",source:"common usage",pattern:/\b(?:education|student|academic|edu)\b/},{name:"max",reason:"an individual's largest plan",source:"common usage",pattern:/\bmax\b/},{name:"ultra",reason:"an individual's largest plan",source:"common usage",pattern:/\bultra\b/},{name:"pro",reason:"an individual's paid plan",source:"common usage",pattern:/\bpro\+?(?![\w-])|\bprofessional\b/},{name:"plus",reason:"an individual's paid plan",source:"common usage",pattern:/\bplus\b/},{name:"trial",reason:"for free, for some time",source:"common usage",pattern:/\btrial\b/},{name:"free",reason:"for nothing",source:"common usage",pattern:/\bfree\b|\bcommunity\b|\bhobby\b/}],Ee=[{name:"cli",reason:"a command line, in whatever terminal",source:"common usage",pattern:/\bintegrated terminal\b|\bterminal (?:app|emulator|window|tab)\b|\bcli\b|\bcommand[- ]line\b|\btui\b|^(?:the )?terminal$/},{name:"vscode-extension",reason:"an extension of Visual Studio Code or an editor derived from it",source:"https://code.visualstudio.com/api",pattern:m()`
        \b(?:vs ?code|visual studio code|cursor|windsurf|vscodium|
          code-?oss)(?:'s)?(?: \w{1,20}){0,2} (?:extension|plugin|add-?on|sidebar|side panel|webview)\b|
        \b(?:extension|plugin) (?:for|in|of) (?:vs ?code|visual studio code|cursor|windsurf)\b|
        \.vscode(?:-server)?[\\/]extensions[\\/]
      `},{name:"jetbrains-plugin",reason:"a plugin of a JetBrains IDE",source:"https://plugins.jetbrains.com",pattern:m()`
        \b(?:jet ?brains|intellij(?: idea)?|pycharm|webstorm|goland|rider|clion|phpstorm|rubymine|
          android studio)(?:'s)?(?: (?:ide|\w{1,20}))? (?:extension|plugin|add-?on)\b|
        \bplugin (?:for|in|of) (?:jet ?brains|intellij|pycharm|webstorm|goland|rider)\b
      `},{name:"editor-plugin",reason:"a plugin of another editor",source:"common usage",pattern:/\b(?:neo)?vim plugin\b|\bemacs (?:package|mode)\b|\b(?:zed|xcode|eclipse|sublime(?: text)?) (?:extension|plugin|integration)\b|\bvisual studio extension\b/},{name:"browser-extension",reason:"an extension of a browser",source:"https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions",pattern:/\b(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on)\b/},{name:"desktop",reason:"an application with windows of its own",source:"common usage",pattern:/\b(?:desktop|electron|native|mac(?:os)?|windows|linux) (?:app|application)\b|^(?:the )?desktop(?: (?:version|client))?$/},{name:"mobile",reason:"an application of a phone",source:"common usage",pattern:/\b(?:mobile|ios|android|iphone|ipad)(?: (?:app|application|client|version))\b|^(?:mobile|ios|android)$/},{name:"web",reason:"a page in a browser",source:"common usage",pattern:/\b(?:web|browser)(?:[- ]?based)? ?(?:app|application|client|version|ui|interface|site)\b|\b(?:on|in|via|from) the (?:web|browser|website)\b|^(?:the )?(?:web|browser|website)$/},{name:"ci",reason:"a build that nobody watches",source:"common usage",pattern:/\b(?:github actions?|gitlab ci|jenkins|circleci|azure (?:pipelines|devops)|continuous integration|ci(?:\/cd)?(?: (?:pipeline|job|runner|environment|run))?)\b/},{name:"api",reason:"a library or a service's interface",source:"common usage",pattern:/\b(?:sdk|rest api|http api|library)\b|^api$/}];function W(e,t){let r=t.slice(0,200).toLowerCase(),n=null;for(let{name:o,pattern:a}of e){let i=r.search(a);i>=0&&(n===null||i<n.at)&&(n={name:o,at:i})}return n?.name??null}s(W,"nameOf");var mf=[{key:"model",reason:"the language model in use",source:"issue forms of assistants; \u6A21\u578B, \u30E2\u30C7\u30EB, \uBAA8\uB378",label:/(?:^|\s)(?:llm|(?:ai |language )?models?)(?: name| ids?| used| version| selected| in use)?$|^(?:模型|モデル|모델)/,unless:/\b(?:device|machine|mac(?:book)?|laptop|computer|hardware|gpu|cpu|phone|printer|data|domain|threat|permission|security|object|camera|embedding|view)\b/,nameOf:s(e=>un(e)?.name??null,"nameOf"),certain:/^(?:llm|(?:llm |ai |language )models?(?: name| id| used)?|model(?: id| used))$/},{key:"plan",reason:"how the service is paid for",source:"issue forms of hosted products; \u5957\u9910, \u30D7\u30E9\u30F3",label:/(?:^|\s)(?:plan|subscription|(?:subscription|account|plan|license|licence) (?:plan|type|tier|level)|tier)$|^(?:套餐|订阅|プラン|요금제)/,unless:/\b(?:test|migration|execution|query|release|rollout|implementation|action|project|work|service|support|this|the)\b/,nameOf:s(e=>e.length>60?null:W(Bt,e),"nameOf")},{key:"installMethod",reason:"how it came onto the machine",source:"issue forms; `doctor` commands",label:m()`
        ^(?:install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|
          installation|installer|package manager|used package manager|
          how (?:did|do|have|was) (?:you|it|i) install.{0,60}|how was .{1,40} installed|
          (?:[\w.-]{1,20} ){1,3}install(?:ation)? (?:method|type|source)|distribution method)$|
        ^(?:安装方式|インストール方法|설치 ?방법)
      `,nameOf:s(e=>W(qe,e),"nameOf"),certain:/\binstall(?:ed|ation)? (?:method|type|via)\b|^how\b/},{key:"shell",reason:"the shell, often asked for together with the terminal",source:"issue forms; envinfo",label:/(?:^|[\s/&])shell(?: type| name| version| used)?$|^terminal ?[/&,] ?shell$/,unless:/\b(?:web|shell command|gnome|remote)\b/,nameOf:s(e=>W(Ht,e),"nameOf")},{key:"surface",reason:"where the product is used",source:"issue forms of products with several surfaces",label:m()`
        ^(?:surface|interface|client(?: type)?|product(?: surface)?|app(?:lication)?(?: type)?|ide|
          editor|environment|platform|where (?:do|did|are|does|is) .{1,60}|
          how (?:do|are) you (?:use|using|run|running|access).{0,60}|
          which (?:surface|client|interface|product|app).{0,60})$
      `,nameOf:s(e=>e.length>80?null:W(Ee,e),"nameOf")}],Sa=m("gi")`
    (?:模型|モデル|모델|套餐|订阅|プラン|요금제|安装方式|インストール方法|설치 ?방법)[)*_\x60 \t]{0,8}[:=|：][*_\x60 \t]{0,6}|
    \b(?:llm|models?(?: name| id| used)?|plan|subscription|tier|type|level|installation|
      install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|package manager|
      installer|shell|surface|interface|client|product|ide|editor)\b[)*_\x60 \t]{0,24}(?:[:=|：]|
      (?<=\*)(?=\s*\S))[*_\x60 \t]{0,6}
  `,pf=/^(?:null|undefined|none|other|n\/?a|unknown|not applicable|not sure\b.*|unsure|multiple(?: models)?|various|any|all|default|-+|_no response_|no response|\?+)?$/i,ff=120,wf=70,gf=/^[^\s]{1,60}(?: [^\s]{1,30}){0,4}$/;function Ra(e,t){let r=t.trim().slice(0,ff);if(!pf.test(r))for(let n of mf){if(!n.label.test(e)||n.unless?.test(e)===!0)continue;let o=n.nameOf(r);if(o!==null&&r.length<=wf||n.certain?.test(e)===!0&&gf.test(r))return{key:n.key,value:{name:o,raw:r}}}}s(Ra,"readSetupLabel");var Aa="(?!(?:for|to|that|and|or|but|not|in|on|with|via|from|which|when|so|because)\\b)(?:[\\w'@/-]|\\.(?=\\w)){1,30}",Ta=`(${Aa}(?: ${Aa}){0,4})`,hf=[{name:"installed-via",reason:"the reporter says how it was installed",source:"free text",key:"installMethod",hint:/install/i,names:qe,pattern:new RegExp(`\\binstall(?:ed|ing)?(?: (?!via|with|using|through)[\\w.-]{1,24}){0,3} (?:via|with|using|through|from(?= source)) (?:the )?${Ta}`,"gi")},{name:"built-from",reason:"the reporter built it",source:"free text",key:"installMethod",hint:/buil[td]|compil/i,names:qe,pattern:/\b((?:built|compiled|building|compiling)(?: it| [\w.-]{1,24})? from (?:source|git|main|master|head))\b/gi},{name:"kind-of-installation",reason:"the installation has a kind",source:"free text",key:"installMethod",hint:/install/i,names:qe,pattern:/\b((?:native|npm|homebrew|winget|docker|snap|flatpak|aur|nix) (?:installation|installer))\b/gi},{name:"install-command",reason:"the command that installed the product",source:"package managers",key:"installMethod",names:qe,pattern:/\b((?:npm|pnpm|yarn|bun|brew|winget|scoop|choco|pip3?|pipx|uv tool|cargo|go|apt|apt-get|dnf|snap|flatpak|gem) (?:global )?(?:install|add|i|upgrade|update|reinstall) ([^\n`"']{2,80}))/gim,ofProduct:!0},{name:"plan-of-mine",reason:"the reporter says which plan they have",source:"free text",key:"plan",names:Bt,pattern:/\b(?:max|pro|plus|team|enterprise|business|free|ultra)(?: \(?\d{1,2}x\)?)? (?:plan|subscription|tier|account|user|subscriber|member)\b/gi,context:m("i")`
        \b(?:i'?m|i am|my|we(?:'re| are)|our|i have|we have|i use|using|
          on)(?: (?:on|a|an|the|our|my|paying|using|have)){0,3}(?: (?!plan|
          for)[\w.$/]{1,16}){0,2}? ((?:max|pro|plus|team|enterprise|business|free|
          ultra)(?: \(?\d{1,2}x\)?)?) \w{4,12}$
      `},{name:"used-in",reason:"the reporter says where it is used",source:"free text",key:"surface",names:Ee.filter(({name:e})=>!["api","ci","cli","web"].includes(e)),pattern:/\b(?:extension|plug-?in|add-?on|desktop(?: app(?:lication)?)?|app(?:lication)?|sidebar|side panel|webview|integration|package)\b/gi,context:new RegExp(`\\b(?:in|using|with|from|via|inside|on|through|within|of) (?:(?:the|my|an?|our) )?${Ta}$`,"i")},{name:"web-version",reason:"the reporter says that it is the product's page",source:"free text",key:"surface",hint:/\bweb (?:app|ver|ui|int|cl)/i,names:Ee,pattern:/\b(?:in|on|using|with|via|from) (?:the|my) ((?:[\w.]{1,16} ){0,2}web (?:app|version|ui|interface|client))\b/gi}],bf=60;function ja(e,t){let r=new Map,n=Ea(e),[o]=n;n.size===1&&o!==void 0&&r.set("model",{name:o[0],raw:o[1]});for(let a of["installMethod","plan","surface"]){let i=yf(a,e,t),[c]=i;i.size===1&&c!==void 0&&r.set(a,{name:c[0],raw:c[1]})}return r}s(ja,"setupMentions");var vf=80;function yf(e,t,r){let n=new Map;for(let o of hf){if(o.key!==e||o.ofProduct===!0&&r===void 0||o.hint?.test(t)===!1)continue;let a=0;for(let i of k(t,o.pattern)){if(++a>bf)break;let[c]=i,d=t.slice(Math.max(0,i.index-vf),i.index+c.length),u=(o.context===void 0?i:o.context.exec(d))?.[1]??"",p=o.ofProduct===!0&&r?.isIn(i[2]??c)!==!0?null:W(o.names,u);p!==null&&!n.has(p)&&n.set(p,u.trim())}}return n}s(yf,"valuesOf");var kf=[{key:"installMethod",name:"native",reason:"runs from a single-file executable",source:"https://bun.com/docs/bundler/executables",pattern:/\/\$bunfs\/|~bun[\\/]|[\\/]snapshot[\\/]/},{key:"installMethod",name:"npm",reason:"runs from npm's global folder",source:"https://docs.npmjs.com/cli/configuring-npm/folders",pattern:/[\\/]lib[\\/]node_modules[\\/](?!npm[\\/])|[\\/]roaming[\\/]npm[\\/]node_modules[\\/](?!npm[\\/])/},{key:"surface",name:"vscode-extension",reason:"runs from the editor's folder of extensions",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/[\\/]\.vscode(?:-server|-insiders)?[\\/]extensions[\\/]/}];function Oa(e){let t=new Map;for(let r of e)for(let{key:n,name:o,pattern:a}of kf){let i=a.exec(r.toLowerCase())?.[0];i!==void 0&&!t.has(n)&&t.set(n,{name:o,raw:i})}return t}s(Oa,"setupOfFrames");var qf=80,xf=60,Ef=40;function mn(e){let t=new Map,r=e.sections.flatMap(Sf).sort((a,i)=>i.rank-a.rank);for(let{key:a,value:i}of r){let c=t.get(a);(c===void 0||c.name===null&&i.name!==null)&&t.set(a,i)}let n=ja(`${e.title}
${e.prose}`,e.product);for(let[a,i]of[...n,...Oa(_f(e.errors))])t.has(a)||t.set(a,i);let o=Nf(e.terminal);return o!==void 0&&!t.has("surface")&&t.set("surface",o),t.size===0?void 0:Object.fromEntries(t)}s(mn,"readSetup");function Sf(e){if(e.kind==="checklist")return[];let t=[],r=s((i,c,d)=>{let u=Ra(i,c);u!==void 0&&t.push({...u,rank:d})},"add");Tf(e.heading)&&r(_(e.heading),jf(ee(e).text),qf);let n=e.kind==="environment",o=e.pieces.filter(({text:i})=>/[:：=|*]/.test(i));if(o.length===0)return t;let a=n?G(o):A(o);for(let{label:i,value:c}of ye(a,Sa))r(i,c,n?xf:Ef);return t}s(Sf,"sectionCandidates");var Rf=/model|llm|plan|subscri|tier|install|package manager|shell|surface|interface|client|product|\bapp|\bide\b|editor|environment|platform|distribution|where|how |which |[^\p{ASCII}]/iu,Af=500,Tf=ve(e=>Rf.test(e),Af);function jf(e){return(e.split(`
`,1)[0]??"").trim()}s(jf,"firstLine");var Of=8;function _f(e){return e.slice(0,10).flatMap(({frames:t})=>t.slice(0,Of).map(({raw:r})=>r))}s(_f,"filesOf");function Nf(e){if(e===null||/^(?:other|none|unknown)\b/i.test(e))return;let t=W(Ee,e);if(!(t===null&&W(Ht,e)!==null))return{name:t??"cli",raw:e}}s(Nf,"surfaceOfTerminal");var Cf=m("i")`
      ^(?!.*\b(?:colab|kaggle|docker|kubernetes|k8s|container|cloud|aws|gcp|azure|jupyter|notebook|any|all|every|both|same|
      irrelevant|not|none|yes|no|see|arm(?:64)?|x86(?:_64)?|x64|amd64|tpu|
      gpu)\b)[A-Za-z][\w/+-]{1,20}(?: [\w.()-]{1,16}){0,3}$
    `,Lf=/^(?:null|undefined|none|n\/?a|unknown|not applicable|-+|_no response_|no response|\?+)$/i;function _a(e,t,{title:r,prose:n,versionField:o=null}){let i=[...e.map(If).flatMap(S=>[...o!==null&&Pf(S,o)?[ia(S)]:[],...aa(S,t)]),...ca(r,t)].sort((S,L)=>L.rank-S.rank),c=Ff(()=>Df(r,e)),{platform:d,os:u}=Mf(i,()=>ya(c(),t),{title:r,prose:n,answers:zf(e)}),p=Zf(Na(i,"terminal")),f=$f(i,()=>t?.isNamedIn(c())===!0),b=Xf(f,`${r}
${n}`,c),h=u,q=h!=="wsl"&&(Hf(p)||i.some(({value:S})=>Bf(S)));return{environment:{platform:d,os:q?"wsl":h??(d!==null&&Cf.test(d)?"other":null),terminal:p,version:b.value??va(`${r}
${n}`),feedbackId:rw(i)},problems:nw(d,h,b.odd)}}s(_a,"readEnvironment");function If(e,t,r){let n=r[t-1];return n===void 0||e.kind!=="other"||!/^(?:if )?\W?other\b/i.test(e.heading)?e:n.kind==="version"||n.kind==="operating-system"?{...e,kind:n.kind,heading:n.heading}:e}s(If,"asContinued");function Pf({heading:e},t){let r=_(t);return r!==""&&_(e)===r}s(Pf,"isHeaded");function Mf(e,t,{title:r,prose:n,answers:o}){let a=Kf(e);if(a!==null)return{platform:a,os:P(a)};let i=Ut(r),c=Ut(n),d=Gt(i.map(f=>({...f,used:!0})))??Gt(c)??Uf(o);if(d!==null)return{platform:d,os:P(d)};let u=t();if(u!==null&&u!=="web")return{platform:null,os:u};let p=dn(c);return p===null?{platform:null,os:u}:{platform:p,os:P(p)}}s(Mf,"findSystem");function $f(e,t){let r=e.filter(({doubtful:o})=>o!==!0);return r.some(({key:o,value:a,rank:i})=>o==="version"&&i>=80&&I(a)!==null)||t()?r:e}s($f,"ownVersions");function Ff(e){let t;return()=>(t??={value:e()}).value}s(Ff,"once");function Df(e,t){let r=t.filter(({kind:n})=>n!=="expected"&&n!=="checklist");return[e,...r.map(({heading:n,pieces:o})=>`${n}
${G(o)}`)].join(`
`)}s(Df,"textOf");function zf(e){return e.map(({kind:r,pieces:n})=>{let o=r==="version"||r==="other"?A(n).trim():"";return o.length<=(r==="other"?Gf:Wf)?o:""}).filter(r=>r!=="").join(`
`)}s(zf,"shortAnswers");function Uf(e){let t=Ut(e);return Gt(t)??dn(t)}s(Uf,"answered");var Gf=60,Wf=600;function Hf(e){return e!==null&&P(e)==="wsl"}s(Hf,"isWsl");function Bf(e){return/-microsoft(?:-standard|\b)/i.test(e)}s(Bf,"isWslKernel");function Na(e,t){return e.find(n=>n.key===t&&pn(n.value))?.value??null}s(Na,"pick");function Zf(e){return e?.replace(/^v?(\d[\w.()-]{0,20}) - (?:[^\s]{0,80}[\\/])?([\w-]{1,30}?)(?:\.exe)?$/i,"$2 $1")??null}s(Zf,"nameFirst");function pn(e){return e!==""&&!Lf.test(e)}s(pn,"isSomething");function Kf(e){let t=e.filter(({key:d,value:u})=>d==="platform"&&pn(u)),r=t.filter(({value:d})=>!Vf.test(d)),n=r.length>0?r:t,o=n.map(({value:d})=>P(d)),a=o.findIndex(d=>d!==null&&d!=="other"),i=n[a>=0?a:o.indexOf("other")],c=n.find(({rank:d})=>d>=80);return(i??c)?.value??null}s(Kf,"pickPlatform");var Vf=/\((?:it )?(?:works?|working|fine|ok)\b[^()]{0,40}\)/i;function Xf(e,t,r){let n=e.filter(({key:i,value:c})=>i==="version"&&pn(c)&&!Qf.test(c)),o=Yf(n,r);if(o!==void 0)return{value:o,odd:!1};let a=n.find(({value:i})=>I(i)!==null);if(a!==void 0)return{value:tw(n,a,t),odd:!1};for(let{value:i,rank:c,own:d}of n){let u=c>=80||d===!0?Vr(i)??Kr(i):null;if(u!==null)return{value:u,odd:!1}}return{value:null,odd:n.some(({value:i,rank:c})=>c>=80&&!/latest|newest|current/i.test(i))}}s(Xf,"pickVersion");function Yf(e,t){let r=Jf.exec(e[0]?.value.trim()??"")?.[1];if(r===void 0)return;let n=e.flatMap(({value:a})=>I(a)??[]),o=new RegExp(`\\bversion["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?v?(${r.replace(".","\\.")}\\.\\d[\\w.+-]{0,30})`,"i");return n.find(a=>a.startsWith(`${r}.`))??o.exec(t())?.[1]}s(Yf,"withinLine");var Jf=/^v?(\d{1,4}(?:\.\d{1,4}(?=\.[xyz*]))?)(?:\.[xyz*])?$/i,Qf=m("i")`
    ^v?\d{1,2}\.\d{1,3}[\d.]{0,8}-(?:[\d.]{1,8}-)?(?:generic|microsoft|arch\d|(?<=\d-)lts|zen\d?|fc\d|el\d|amd64|azure|aws|gcp|lowlatency)|
    ^\d\.\d{1,3}\.\d{1,3}-[\d.]{1,20}\.(?:el|fc|amzn)\d|^10\.0\.[12]\d{4}\b
  `,ew=30;function tw(e,t,r){let n=I(t.value);if(t.rank>=ew||!r.includes(t.value))return n;for(let{value:o,rank:a}of e){let i=a===t.rank&&r.includes(o)?I(o):null;i!==null&&(n===null||Ie(i,n)>0)&&(n=i)}return n}s(tw,"newestOf");function rw(e){let t=Na(e,"feedbackId");return/^[\w-]{6,80}(?=\s|$)/.exec(t??"")?.[0]??null}s(rw,"pickFeedbackId");function nw(e,t,r){let n=[];return e!==null&&t===null&&n.push({kind:"environment-value-odd",detail:"The platform is none that is known."}),r&&n.push({kind:"environment-value-odd",detail:"The version is not a number."}),n}s(nw,"oddities");var Ca=new Set("E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME EALREADY EBADF EBUSY ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM ENOPROTOOPT ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTSOCK ENOTSUP ENXIO EOVERFLOW EPERM EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESHUTDOWN ESOCKETTIMEDOUT ESPIPE ESRCH ETIMEDOUT ETXTBSY EXDEV ENEEDAUTH EINTEGRITY ERESOLVE EBADENGINE ETARGET E401 E403 E404 E500 EJSONPARSE EUSAGE ENOLOCK EBADPLATFORM".split(" ")),ow=/\bE[A-Z0-9_]{2,17}\b/g,sw=/\b(?:net::)?(ERR_[A-Z0-9_]{3,60})\b|\b((?:UNABLE_TO|CERT|DEPTH_ZERO|SELF_SIGNED|UND_ERR)_[A-Z_]{3,50})\b/,aw=/\b(?:error|error:|fatal error)[ [](E\d{4}|[A-Z]{1,8}\d{3,6})(?=[\]:])|\b(?:error|code|hresult|exception)\W{1,4}(0x[89c][\da-f]{7})\b/i,iw=/\((-32\d{3})\)/,cw=/\((0x[8c][\da-f]{7})\)/i,lw=/\bSQLSTATE\[(\w{5})\]/,dw=/\b(?:exit(?:ed)?(?: with)?(?: an?)?(?: error)?(?: code| status)?|exit code|return code|code)[: ]{1,2}(-?\d{1,10})\b/i,uw=/\bexit(?:ed|s)?\b|\breturn code\b/i,mw=/\b(SIG(?:SEGV|ABRT|BUS|ILL|KILL|TERM|TRAP|FPE|PIPE|HUP))\b/,pw=/\b(?:crashed|caught|terminat\w{2,4}|killed|exited)\b[^\n]{0,24}\bsignal:? (4|6|8|9|11|15)\b/,fw=new Map([["4","SIGILL"],["6","SIGABRT"],["8","SIGFPE"],["9","SIGKILL"],["11","SIGSEGV"],["15","SIGTERM"]]),ww=[/\bstatus[ _-]?code\W{0,4}(?:is |of |was )?([1-5]\d\d)\b/i,/\b(?:HTTP(?:\/\d(?:\.\d)?)?|HTTPS?[ -]error|HTTP status|response code|http code)[^\w/]{0,3}([1-5]\d\d)\b(?!\.\d)/i,/\b(?:API|HTTP|server|client) error:? {0,2}\(?([1-5]\d\d)\b/i,/(?<!\bexit )\bstatus"?'?\s{0,2}[:=]\s{0,2}"?([1-5]\d\d)\b/i,/\(status ([1-5]\d\d)\)|(?<!\bexit )\bstatus (?:of )?([1-5]\d\d)\b/i,/\breturned error: ([45]\d\d)\b/i,/(?<![\w.])([1-5]\d\d) status code\b/i,m("i")`
    (?<![\w.:#-])([45]\d\d),? (?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|
      Method Not Allowed|Request Timeout|Conflict|Gone|Payload Too Large|Request Entity Too Large|
      Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|
      Gateway Time-?out|Overloaded)\b
  `,/\berror code: ([45]\d\d)\b/i],gw=/^([1-5]\d\d)(?= *$|[ :]\s{0,2}["'{[A-Za-z])/,hw=/^\d{3} (?:ms|s|seconds?|minutes?|hours?|files?|tokens?|bytes?|[kmg]b|lines?|events?|of|items?|errors?|times?|chars|characters|tests?|warnings?)\b/i;function Zt(e){let t=hw.test(e)?void 0:gw.exec(e)?.[1];if(t!==void 0)return Number(t);for(let r of ww){let n=r.exec(e),o=n?.[1]??n?.[2];if(o!==void 0)return Number(o)}return null}s(Zt,"findStatus");function Kt(e){let t=sw.exec(e),r=aw.exec(e);return t?.[1]??t?.[2]??vw(e)??r?.[1]?.toUpperCase()??r?.[2]?.toLowerCase()??iw.exec(e)?.[1]??bw(e)??cw.exec(e)?.[1]?.toLowerCase()??yw(e)??mw.exec(e)?.[1]??fw.get(pw.exec(e)?.[1]??"")??null}s(Kt,"findCode");function La(e){return Ca.has(e)}s(La,"isErrno");function bw(e){let t=lw.exec(e)?.[1];return t===void 0?null:`SQLSTATE ${t}`}s(bw,"databaseState");function vw(e){for(let[t]of k(e,ow))if(Ca.has(t))return t;return null}s(vw,"findErrno");function yw(e){if(!uw.test(e))return null;let t=dw.exec(e)?.[1];return t===void 0||Number(t)===0?null:`exit ${t}`}s(yw,"findExit");var Ia=/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Pa=/[A-Za-z_$][\w$]{0,100}/y,kw=new Map([["true",!0],["false",!1],["null",null],["undefined",null],["None",null],["True",!0],["False",!1]]),qw=new Map([["n",`
`],["t","	"],["r","\r"],["b","\b"],["f","\f"]]);function re(e,t=0,r=e.length){let n={text:e,limit:r,at:t,state:"complete"};return{value:fn(n,0),end:n.at,state:n.state}}s(re,"readJson");function ne(e,t){return M(e)?e.get(t):void 0}s(ne,"member");function M(e){return e instanceof Map}s(M,"isJsonObject");function fn(e,t){let r=Vt(e);return t>100?Xt(e):r==="{"?xw(e,t):r==="["?Ew(e,t):r==='"'||r==="'"?$a(e,r):Aw(e)}s(fn,"readValue");function xw(e,t){let r=new Map;for(e.at++;e.state==="complete";){let n=Vt(e);if(n==="}"){e.at++;break}if(n===","){e.at++;continue}let o=Sw(e,n);if(o===void 0||Vt(e)!==":"){Xt(e);break}e.at++;let a=fn(e,t+1);a!==void 0&&r.set(o,a)}return r}s(xw,"readObject");function Ew(e,t){let r=[];for(e.at++;e.state==="complete";){let n=Vt(e);if(n==="]"){e.at++;break}if(n===","){e.at++;continue}let o=fn(e,t+1);o!==void 0&&r.push(o)}return r}s(Ew,"readArray");function Sw(e,t){if(t==='"'||t==="'"){let r=Rw($a(e,t));return e.state==="complete"?r:void 0}return Ma(e)}s(Sw,"readKey");function Rw(e){return e.includes(`
`)?e.split(`
`).map(t=>t.trim()).join(""):e}s(Rw,"unwrapped");function Ma(e){Pa.lastIndex=e.at;let t=Pa.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}s(Ma,"readWord");function Aw(e){Ia.lastIndex=e.at;let t=Ia.exec(e.text)?.[0];if(t!==void 0)return e.at+=t.length,Number(t);let r=e.at,n=Ma(e);if(n===void 0)return Xt(e);let o=kw.get(n);return o!==void 0?o:(e.at=r,Xt(e))}s(Aw,"readPlain");function $a(e,t){let{text:r,limit:n}=e,o="",a=++e.at;for(;;){let i=e.at<n?r[e.at]:void 0;if(i===void 0)return e.state="cut",o+r.slice(a,e.at);if(i==="\\")o+=r.slice(a,e.at)+Tw(e),a=e.at;else{if(i===t)return o+r.slice(a,e.at++);e.at++}}}s($a,"readString");function Tw(e){let{text:t,limit:r}=e,n=t[e.at+1];if(n===void 0||e.at+1>=r)return e.at=r,"";if(n==="u"){let o=t.slice(e.at+2,Math.min(e.at+6,r));if(/^[\da-f]{4}$/i.test(o))return e.at+=6,String.fromCharCode(parseInt(o,16));if(e.at+2+o.length>=r)return e.at=r,""}return e.at+=2,qw.get(n)??n}s(Tw,"readEscape");function Vt(e){for(;e.at<e.limit&&jw(e.text.charCodeAt(e.at));)e.at++;return e.at<e.limit?e.text[e.at]??"":""}s(Vt,"peek");function jw(e){return e===32||e>=9&&e<=13||e===160}s(jw,"isSpace");function Xt(e){e.state==="complete"&&(e.state=Ow(e)?"cut":"broken")}s(Xt,"stop");function Ow({text:e,at:t,limit:r}){return r-t<=4&&/^[-+.\w]*$/.test(e.slice(t,r))}s(Ow,"isLastWord");function Yt(e){return/^[{[]\s{0,12}[“”„]/.test(e)?e.replace(/[“”„]/g,'"'):e}s(Yt,"straightQuotes");var _w=/ \{$/,Nw=/^at\s([^()]{0,300}?)\s?\(([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)?(?::\d+)?$/,Cw=/^at\s(?:async\s)?(\S{1,500})$/,Lw=/^([\w$.<>/*[\]]{0,120})@(\S{1,400}:\d{1,9}:\d{1,9})$/,Iw=/^([\w$.<>/*]{1,120}) ((?:https?|file|webpack|moz-extension):\S{1,400}:\d{1,9}:\d{1,9})$/,Pw=/^at ([\w.`<>[\]+|,$]{1,300})\([^()]{0,300}\) in (.{1,300}):line (\d{1,9})$/,Mw=/^(?:from )?((?:[A-Za-z]:)?[^\s:]{1,300}):(\d{1,9}):in [`'](.{1,200})'$/,$w=/^#\d{1,5} (\S{1,300}\.\w{2,5})\((\d{1,9})\): ([^()\n]{1,200})\(/,Fw=/^#\d{1,5} {2,8}(\S{1,200}(?: closure>)?) \(((?:package|dart|file):[^()\n]{1,300})\)$/,Dw=/^(\[C\]|\[\w{1,20} "[^"\n]{1,200}"\]|\S{1,300}\.lua)(?::(\d{1,9}))?: in (?:main chunk|(?:upvalue|function|method|local|field|global)? ?['<](.{1,200})['>])$/,zw=/^#(\d{1,5}) 0x[\da-f]{1,16} in ([\w$:<>~.,&*() ]{1,200}?) (\S{1,300}:\d{1,9}(?::\d{1,9})?|\(\S{1,300}\))$/,Uw=/^File "([^"]{1,400})", line (\d{1,9})(?:, in (.{1,200}))?$/,Gw=/^(\d{1,4}):\s{1,20}(?:0x[\da-f]{1,16} - )?([\w<$][^"\n]{0,400})$/,Ww=/^#(\d{1,5})\s{1,4}(?:0x[\da-f]{1,16} in )?([\w$:<>~.,& *@]{1,300}) ?\([^()]{0,200}\)(?: (?:from|at) (\S{1,300}))?$/,Hw=/^((?:[\w./-]{1,200}\.)?[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})\((?:0x|\{|\.\.\.|\))/,Bw=/^(\/\S{1,400}\.go|[A-Za-z]:[\\/]\S{1,400}\.go):(\d{1,9})(?: \+0x[\da-f]{1,16})?$/,Zw=/^at (\S{1,400}\.rs):(\d{1,9})(?::(\d{1,9}))?$/,Da=/^(.*?):(\d{1,9})(?::(\d{1,9}))?$/,Kw=/\s~?\[[^\]\n]{0,200}\]$/,Vw=/^([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \(at ([^\n]{1,300}):(\d{1,9})\)$/,Xw=/^at ([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \[0x[\da-f]{1,16}\] in (\S[^\n]{0,300}):(\d{1,9})$/,Yw=/^(?:\[\d{1,4}\] )?([^\s()][^()\n]{0,200})\(([\w$.:~<>]{0,200})\+0x[\da-f]{1,16}\) ?\[0x[\da-f]{4,16}\]/,Jw=/^#\d{1,3} {1,2}pc [\da-f]{8,16} {1,4}(\S{1,300})(?: \(([^()\n]{1,200}?)(?:\+\d{1,9})?\))?/,Qw=/^\d{1,4} {2,8}(\S{1,100})[ \t]{1,40}0x[\da-f]{8,16} (\S[^\n]{0,200}?) \+ \d{1,12}(?: \(([^()\n]{1,200}):(\d{1,9})\))?$/,eg=/^(?:\([\w. -]{1,60}\) )?(\S{1,200}\.exs?):(\d{1,9}): ([^\s(]{1,200})(?:\(.{0,300}\))?$/,tg=/^\[\d{1,3}\] ([\w:~<>]{2,200})(?:\([^()\n]{0,200}\))? \(([^()\s]{1,300}):(\d{1,9})\)$/,rg=/^(?:\* )?frame #\d{1,5}: 0x[\da-f]{8,16} ([^`\s]{1,120})`([\w$:<>~.]{1,200})(?:\([^\n]{0,200}\))?(?: \+ \d{1,9})?(?: at (\S{1,300}?):(\d{1,9}))?/,ng=/^(?:Raised (?:at|by primitive operation at)|Called from|Re-raised at) (\S{1,200}) in file "([^"\n]{1,300})"(?: \(inlined\))?, line (\d{1,9})/;function it(e){if(e.length>600)return;let t=e.trim();if(t!=="")return t.endsWith(" {")?og(t,it(t.replace(_w,""))):t.startsWith("at ")?dg(t)??sg(t.replace(Kw,""),t):ig(t)??ug(t)??cg(t)??lg(t)}s(it,"readFrame");function og(e,t){return t&&{...t,raw:e}}s(og,"withRaw");function Se(e,t){let r=e[t]??"",n=it(r);if(n)return{frame:n,lines:1};if(r.length>600)return;let o=(e[t+1]??"").slice(0,600).trim(),a=Gw.exec(r.trim());if(a)return Fa(r.trim(),a[2]??null,Zw.exec(o));let i=Bw.exec(o),c=i?Hw.exec(r.trim()):null;return c?Fa(r.trim(),c[1]??null,i):void 0}s(Se,"readFrameAt");function Fa(e,t,r){return{frame:{raw:e,function:t,file:r?.[1]??null,line:$e(r?.[2]),column:$e(r?.[3])},lines:r?2:1}}s(Fa,"twoLines");function sg(e,t){let r=Nw.exec(e);if(r)return ag(r[1]??"")?void 0:{raw:t,function:wn(r[1]),...oe(r[2]??"")};let n=Cw.exec(e)?.[1];if(n!==void 0)return Da.test(n)?{raw:t,function:null,...oe(n)}:/^(?:<anonymous>|unknown|native|\(unknown\))$/.test(n)?{raw:t,function:null,...oe("")}:/^[\w$]+(?:\.[\w$<>]+)+$/.test(n)?{raw:t,function:n,...oe("")}:void 0}s(sg,"readAtFrame");function ag(e){return e.replace(/\s\[as [^\]]{0,200}\]/,"").replace(/^(?:async|new|bound|get|set|static)\s/,"").replace(/^(?:async|new|bound)\s/,"").includes(" ")}s(ag,"isSentence");function wn(e){let t=(e??"").trim();return t===""||t==="<anonymous>"||t==="async <anonymous>"?null:t}s(wn,"name");function oe(e){let t=Da.exec(e.trim()),r=(t?.[1]??e).trim();return{file:r!==""&&r!=="unknown"&&r!=="<anonymous>"&&!/^index \d+$/.test(r)?r:null,line:$e(t?.[2]),column:$e(t?.[3])}}s(oe,"place");function ig(e){let t=Uw.exec(e);if(t)return{raw:e,function:t[3]??null,file:t[1]??null,line:$e(t[2]),column:null}}s(ig,"readPythonFrame");function cg(e){let t=e.startsWith("#")?Ww.exec(e):null;if(t)return{raw:e,function:(t[2]??"").trim(),...oe(t[3]??"")}}s(cg,"readGdbFrame");function lg(e){let t=e.includes("@")?Lw.exec(e):null;return t?{raw:e,function:wn(t[1]),...oe(t[2]??"")}:void 0}s(lg,"readGeckoFrame");function dg(e){let t=e.includes(":line ")?Pw.exec(e):e.includes(" in ")?Xw.exec(e):null;return t?$(e,t[1],t[2],t[3]):void 0}s(dg,"readDotnetFrame");function ug(e){if(e.startsWith("#")){let a=$w.exec(e);if(a)return $(e,a[3],a[1],a[2]);let i=Fw.exec(e);if(i)return{raw:e,function:i[1]??null,...oe(i[2]??"")};let c=Jw.exec(e);if(c)return $(e,c[2],c[1],void 0);let d=zw.exec(e);return d?{raw:e,function:d[2]??null,...oe(d[3]??"")}:void 0}let t=e.includes(":in ")?Mw.exec(e):null;if(t)return $(e,t[3],t[1],t[2]);let r=e.includes(": in ")?Dw.exec(e):null;if(r)return $(e,r[3],r[1],r[2]);let n=mg(e);if(n)return n;let o=e.includes("://")?Iw.exec(e):null;return o?{raw:e,function:wn(o[1]),...oe(o[2]??"")}:void 0}s(ug,"readPlaceFrame");function mg(e){let t=e.startsWith("[")?tg.exec(e):null;if(t)return $(e,t[1],t[2],t[3]);if(e.includes(") (at ")){let o=Vw.exec(e);if(o)return $(e,o[1],o[2],o[3])}if(e.includes("0x")){let o=rg.exec(e);if(o)return $(e,o[2],o[3]??o[1],o[4]);let a=Yw.exec(e);if(a)return $(e,a[2]===""?void 0:a[2],a[1]?.trim(),void 0);let i=Qw.exec(e);if(i)return $(e,i[2],i[3]??i[1],i[4])}let r=e.includes(".ex")?eg.exec(e):null;if(r)return $(e,r[3],r[1],r[2]);let n=e.includes(" in file ")?ng.exec(e):null;return n?$(e,n[1],n[2],n[3]):void 0}s(mg,"readRareFrame");function $(e,t,r,n){return{raw:e,function:t??null,file:r??null,line:$e(n),column:null}}s($,"frameOf");function $e(e){return e===void 0?null:Number(e)}s($e,"number");var za=m()`
    \s(?=at (?:async |new )?(?:[^\s()]{1,160} ?)?(?:\[as [^\]\s]{1,60}\] )?\([^()\n]{0,400}(?::\d{1,9}|
      unknown|<anonymous>|native)\))|\s(?=at (?:async )?[^\s()]{1,400}:\d{1,9}:\d{1,9}(?:\s|
      $))|\s(?=at (?:unknown|<anonymous>|native)(?:\s|$))
  `;function Jt(e){if(fg.test(e))return gg(e);let t=e.includes(`
`)?e.split(`
`):e.split(za),r=[],n=[];for(let o=0;o<t.length&&n.length<64;o++){let a=Se(t,o);a?(n.push(a.frame),o+=a.lines-1):n.length===0&&r.push(...pg(t[o]??"",n))}return{head:r.join(`
`).trim(),frames:n}}s(Jt,"splitStack");function pg(e,t){if(!e.includes(" at "))return[e];let[r="",...n]=e.split(za);for(let o of n){let a=it(o);a&&t.length<64&&t.push(a)}return[r]}s(pg,"splitLastInline");var fg=/^[\s>|]{0,12}Traceback \(most recent call last\):/,wg=/^[\w.]{1,80}: in user code:\s*$/;function gg(e){let t=[],r=[],[n="",...o]=e.split(`
`),a=n.length-n.trimStart().length;for(let i of o){let c=i.slice(Math.min(a,i.length-i.trimStart().length)),d=it(c);d?r.unshift(d):(!/^[>|]?\s{2}|^[>|]?\s*$/.test(c)||t.length>0&&c.trim()!=="")&&t.push(c)}return wg.test(t[0]??"")&&t.splice(0,t.length,...t.slice(-1)),{head:t.join(`
`).replace(/^[>|\s]+/,"").trim(),frames:r.slice(0,64)}}s(gg,"splitTraceback");var Ua=4,Ga=2e4,hg=/[{[](?=\s{0,20}(?:\\?["'{[“]|[A-Za-z_]{1,30}:\s))/,bg=/^[A-Za-z][\w.-]{1,60}$/,vg=["error","errors","detail","cause"],yg=["message","error_description","errorMessage","msg","reason","detail","title","error"];function Wa(e){return Ha(e,0)}s(Wa,"readErrorBody");function Ha(e,t){let r=e.slice(0,Ga).search(hg);if(r<0)return;let n=Yt(e.slice(r,r+Ga)),{value:o}=re(/^[{[]\s{0,20}\\/.test(n)?n.replace(/\\(["\\])/g,"$1"):n);return Array.isArray(o)?Ag(o):M(o)&&o.size>0?Ba(o,t):void 0}s(Ha,"readBody");function Ba(e,t){let r=kg(e),n=r&&t<Ua?Ba(r,t+1):void 0,o=jg(e,yg),a=o!==void 0&&t<Ua?Ha(o,t+1):void 0,c={...xg(e,o),...a,...n};return Object.keys(c).length>0?c:void 0}s(Ba,"readObject");function kg(e){for(let t of vg){let r=e.get(t);if(M(r))return r;let n=Array.isArray(r)?qg(r):void 0;if(M(n))return n}}s(kg,"innerObject");function qg(e){return e.find(M)}s(qg,"firstObject");function xg(e,t){let r=Eg(e),n=Sg(e),o=Rg(e),a=t===void 0?void 0:se(e.get("name")),i=Jt(se(e.get("stack"))??"").frames;return{...t===void 0?{}:{message:t},...a===void 0||!/^[A-Z][\w$]{2,80}$/.test(a)?{}:{className:a},...r===void 0?{}:{status:r},...n===void 0?{}:{type:n},...o===void 0?{}:{code:o},...i.length===0?{}:{frames:i}}}s(xg,"ownMembers");function Eg(e){for(let t of["status","statusCode","status_code","http_status","code"]){let r=e.get(t),n=typeof r=="string"&&/^\d{3}$/.test(r)?Number(r):r;if(typeof n=="number"&&Number.isInteger(n)&&n>=100&&n<=599)return n}}s(Eg,"readStatus");function Sg(e){let t=e.has("error_description")?["error"]:["type","__type","status"];for(let r of t){let n=se(e.get(r))?.replace(/\s/g,"");if(n!==void 0&&n!=="error"&&bg.test(n))return n}}s(Sg,"readType");function Rg(e){let t=se(e.get("code"))?.replace(/\s/g,"")??se(e.get("errno"));return t!==void 0&&/^[A-Za-z][\w.-]{1,60}$/.test(t)?t:Kt(se(e.get("message"))?.slice(0,2e3)??"")??void 0}s(Rg,"readCode");function Ag(e){let t=e.slice(0,20).flatMap(n=>{let o=se(ne(n,"message")),a=ne(n,"path"),i=Array.isArray(a)&&a.length>0?` at ${a.filter(Tg).join(".")}`:"";return o===void 0?[]:[`${o}${i}`]}),r=se(ne(e[0],"code"));if(t.length!==0)return{message:[...new Set(t)].join("; "),...r===void 0?{}:{code:r}}}s(Ag,"readIssues");function Tg(e){return typeof e=="string"||typeof e=="number"}s(Tg,"isName");function jg(e,t){for(let r of t){let n=se(e.get(r));if(n!==void 0)return n}}s(jg,"firstText");function se(e){return typeof e=="string"&&e.trim()!==""?e:void 0}s(se,"textOf");var Fe=/^[ \t]{0,8}npm (?:ERR!|error)(?: |$)/,Og=/^(code|errno|syscall|path|dest|file|cwd|node|npm|argv|signal|spawnargs|spawn|type|stack) (.{1,300})$/,_g=m()`
    ^(?:\d{3}$|A complete log of this run|\s{0,40}\S{1,200}-debug(?:-\d)?\.log|If you need help|Linux |
      Darwin |Windows_NT |\[?\w*Error: .{0,300}\{$|\s|\}|Please include|
      This is probably not a problem with npm|The operation was rejected|command (?:failed|sh|bash|C:))
  `;function Za(e){if(!Fe.test(e))return;let t=e.split(`
`,80).flatMap(h=>Fe.test(h)?[h.replace(Fe,"")]:[]),r=new Map,n=[];for(let h of t){let q=Og.exec(h);q?r.set(q[1]??"",r.get(q[1]??"")??(q[2]??"").trim()):h.trim()!==""&&!_g.test(h)&&n.push(h.trim())}let o=r.get("code")??null,a=o!==null&&/^-?\d{1,10}$/.test(o)?`exit ${o}`:o,[i="",c]=n,d=/^\w{1,40}$/.test(i)&&c!==void 0?c:i,{className:u,message:p,status:f}=Ng(d,a);return{className:u,message:p===""?o??"":p,status:f,apiType:null,code:a?.slice(0,60)??null,frames:[]}}s(Za,"readNpmOutput");function Ng(e,t){let r=/^([A-Z]\w{0,60}Error|Error): /.exec(e),n=e.slice(r?.[0].length??0),o=/^([45]\d\d) {1,3}(?=\S)/.exec(n),a=o?Number(o[1]):Zt(n)??Cg(t),i=n.slice(o?.[0].length??0).replace(/^(?:notarget|notsup|gyp ERR!) /,""),c=t!==null&&i.startsWith(`${t} `)&&!i.startsWith(`${t}: `);return{className:r?.[1]??null,message:(c?i.slice(t.length+1):i).trim(),status:a}}s(Ng,"readReason");function Cg(e){let t=/^E([45]\d\d)$/.exec(e??"")?.[1];return t===void 0?null:Number(t)}s(Cg,"statusOf");var Lg="panic",Ig=/^(?:error: )?(?:rust: )?(?:thread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |panicked at |task '?[^'\n]{0,60}'? ?failed at )/,Pg=/^'([^]{0,4000})'[,:] ([^\s,]{1,300}?):(\d{1,9})(?::(\d{1,9}))?/,Mg=/^(\S{1,300}?):(\d{1,9}):(\d{1,9}):\s{0,4}([^]{0,4000})$/,$g=/^(\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?:?\s{0,4}$/,Fg=/\n\[signal (SIG[A-Z]{2,6})\b/,Dg=/^The application panicked \(crashed\)\.\nMessage: {1,4}([^\n]{1,600})(?:\nLocation: (\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?)?/,zg=/^panic(?:\([\w ]{1,40}\))?: {1,3}/;function Ka(e){let t=Ig.exec(e);if(t)return Ug(e.slice(t[0].length),e);let r=Dg.exec(e);if(r)return De(r[1]??"",r[2]?[Qt(e,r[2],r[3],r[4])]:[]);let n=zg.exec(e);if(n)return{...De(hn(e.slice(n[0].length)),[]),code:Fg.exec(e)?.[1]??null}}s(Ka,"readPanic");function Ug(e,t){let r=Pg.exec(e);if(r)return De(r[1]??"",[Qt(t,r[2],r[3],r[4])]);let n=Mg.exec(e);if(n)return De(Gg(n[4]??""),[Qt(t,n[1],n[2],n[3])]);let o=$g.exec(e);return o?De("",[Qt(t,o[1],o[2],o[3])]):De(hn(e).replace(/^'|'$/g,""),[])}s(Ug,"readRustPanic");function De(e,t){let r=e.replace(/\s+/g," ").trim();return{className:Lg,message:r,status:null,apiType:null,code:null,frames:t}}s(De,"panic");function Gg(e){return e.split(/\n\s{0,8}(?:stack backtrace:|note: )/,1)[0]??""}s(Gg,"beforeBacktrace");function hn(e){return e.split(`
`,1)[0]??""}s(hn,"firstLine");function Qt(e,t,r,n){return{raw:hn(e).slice(0,600),function:null,file:t??null,line:r===void 0?null:Number(r),column:n===void 0?null:Number(n)}}s(Qt,"frame");var Va=[{name:"apple-domain",source:"https://developer.apple.com/documentation/foundation/nserror",pattern:/^Error Domain=(?<class>[\w.]{3,80}) Code=(?<code>-?\d{1,8}) (?:"(?<message>[^"\n]{0,400})|\(null\))/},{name:"tls-stack",source:"https://docs.openssl.org/master/man3/ERR_error_string/",pattern:/^error:(?<code>[\dA-F]{8}):[^:\n]{0,80}:[^:\n]{0,80}:(?<message>[^:\n]{3,120})/},{name:"runaway",source:"Bitcoin Core",pattern:/^EXCEPTION: (?<class>[\w:]{3,80})[ \t]{0,20}\n(?<message>[^\n]{1,300})/},{name:"class-over-paragraph",source:"Poetry's Cleo",pattern:/^(?<class>[A-Z]\w{3,60}(?:Error|Exception))\n\n[ \t]{1,4}(?<message>[^\n]+)/},{name:"function-over-message",source:"https://www.mathworks.com/help/matlab/ref/error.html",pattern:/^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?<message>[^\n]+)/},{name:"lisp-condition",source:"SBCL",pattern:/^debugger invoked on an? (?<class>[A-Z][\w:-]{2,60})[^\n]{0,160}: ?\n? {0,4}(?<message>[^\n]+)/},{name:"script-warning",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",pattern:/^(?:PHP (?<class>Warning): {1,3}|\[Vue warn\]: )(?<message>[^]+)$/},{name:"numbered-report",source:"https://docs.rs/color-eyre",pattern:/^Error: ?\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,6}\d{1,2}: (?<message>[^\n]+)$/},{name:"lua",source:"lua(1)",pattern:/^(?:lua[\d.]{0,4}|luajit): [^\n:]{1,160}:\d{1,7}: (?<message>[^\n]+)/},{name:"perl",source:"https://perldoc.perl.org/functions/die",pattern:/^(?<message>[A-Z][^\n]{5,300}) at \S{1,200}\.p[lm] line \d{1,7}[.,]/},{name:"clojure",source:"https://clojure.org/reference/repl_and_main",pattern:/^(?:Execution|Syntax) error(?: \((?<class>[\w.]{3,80})\))?(?: [^\n]{3,220})?\n(?<message>[^\n]+)/},{name:"grpc-python",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",pattern:/^(?:[\w.]{0,72}\.)?(?<class>\w{0,40}RpcError): <_\w{5,40} of RPC that terminated with:\s{1,12}status = StatusCode\.(?<code>[A-Z_]{4,30})\s{1,12}details = "(?<message>[^"\n]{0,400})/},{name:"ghc",source:"https://errors.haskell.org",pattern:/^error: \[(?<code>GHC-\d{5})\]\s{0,8}(?<message>[^]*)$/},{name:"deno",source:"https://docs.deno.com/api/deno/errors",pattern:m()`
        ^(?:error: )?Uncaught (?:\(in promise\) )?(?<class>NotFound|PermissionDenied|NotCapable|
          ConnectionRefused|ConnectionReset|ConnectionAborted|NotConnected|AddrInUse|AddrNotAvailable|
          BrokenPipe|AlreadyExists|InvalidData|TimedOut|Interrupted|WouldBlock|WriteZero|UnexpectedEof|
          BadResource|Http|Busy|NotSupported|FilesystemLoop|IsADirectory|NetworkUnreachable|
          NotADirectory): (?<message>[^]*)$
      `},{name:"debuggerd",source:"Android's debuggerd",pattern:/^(?<message>signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"signal-words",source:"Go's runtime",pattern:/^(?<code>SIG[A-Z]{2,6}): (?<message>[a-z][^\n]*)/},{name:"objective-c",source:"https://developer.apple.com/documentation/foundation/nsexception",pattern:/^Terminating app due to uncaught exception '(?<class>\w{3,80})', reason: '?(?<message>[^\n]*?)'?$/},{name:"rails-page",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error) in [A-Z][\w:]{1,80}#\w{1,60}\n{1,2}(?<message>[^\n]+)/},{name:"opencv",source:"https://docs.opencv.org/4.x/df/d57/namespacecv_1_1Error.html",pattern:/^(?:error: )?(?<message>\((?<code>-\d{1,4}):[^\n]{3,60}\)[^]*)$/},{name:"result-number",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",pattern:/^[Ee]rror (?:-?\d{1,10} \((?=\w{10}\): ))?(?<code>0x[\da-fA-F]{8})\)?: (?<message>[^]*)$/},{name:"result-number-within",source:"the same, its words behind the number",pattern:/^(?<message>[Ee]rror -?\d{1,10} \((?<code>0x[\da-fA-F]{8})\) [^\]\n]*)/},{name:"answer-over-reason",source:"clients generated by OpenAPI Generator",pattern:/^\((?<status>[45]\d\d)\)\s{1,4}Reason: (?<message>[^\n]{2,200})/},{name:"script-over-message",source:"Symfony's Console",pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:\s{1,260}(?<message>[^\n]+)/},{name:"error-occurred",source:"command line interfaces",pattern:/^[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?<message>[^]*)$/},{name:"numbered-kind",source:"Scala 3",pattern:/^(?:\[error\] )?-- \[(?<code>E\d{3})\] (?<message>[^:\n]{3,80}): \S/},{name:"storage-answer",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",pattern:/^<Error>\s{0,20}<Code>(?<class>\w{2,60})<\/Code>\s{0,20}<Message>(?<message>[^<]{1,600})/},{name:"type-checker",source:"TypeScript's playground and editors built on Monaco",pattern:/^(?<message>[^\n]{8,600}\.)\((?<code>\d{4,5})\)$/,codePrefix:"TS"},{name:"message-over-code",source:"WSL, Windows' installers",pattern:/^(?<message>[^\n]+)\n(?:Error [Cc]ode|HRESULT): ?(?<code>\S{1,120})/},{name:"dotnet-number",source:"System.Runtime.InteropServices.ExternalException.ToString",pattern:/^(?:Exception:\s)?(?<class>(?:[A-Z]\w{0,60}\.){0,8}\w{1,60}Exception) \((?<code>0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\): (?<message>[^]*)$/},{name:"invariant",source:"React Native, which adds its engine",pattern:/^(?<class>Invariant Violation): (?<message>[^]*?)(?:, js engine: \w{1,20})?$/},{name:"unhandled",source:"https://docs.flutter.dev/testing/errors",pattern:/^Unhandled Exception: (?<message>[^]*)$/},{name:"data-race",source:"https://go.dev/doc/articles/race_detector",pattern:/^WARNING: (?<message>DATA RACE)/},{name:"pnpm",source:"https://pnpm.io/errors",pattern:/^(?<code>ERR_(?:PNPM_|(?=\w{3,80}[ \u2009]{2}))[A-Z_]{3,60})\b[\s:]{0,4}(?<message>[^]*)$/},{name:"ruby",source:"https://docs.ruby-lang.org/en/master/Exception.html",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^\n]{1,600}) \((?<class>[A-Z]\w{0,60}(?:::\w{1,60}){0,6})\)/},{name:"ruby-without-class",source:"a message over several lines ends its class elsewhere",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^]*)$/},{name:"class-and-brackets",source:"Rails' log",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error|(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w{1,60}) \((?<message>[^]{1,600})\):?$/},{name:"ruby-errno",source:"https://docs.ruby-lang.org/en/master/Errno.html",pattern:/^Errno::(?<code>E[A-Z]{2,16}): (?<message>[^]*)$/},{name:"heap-check",source:"glibc's malloc, which adds the address and stars",pattern:/^(?<message>(?:double free|free\(\)|malloc\(\)|realloc\(\)|munmap_chunk\(\)|corrupted) ?[^\n]{3,80}?): 0x[\da-f]{4,16} \*/},{name:"sanitizer",source:"https://clang.llvm.org/docs/AddressSanitizer.html",pattern:/^(?<class>(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer): (?:(?<code>[a-z]{2,20}(?:-[a-z]{2,20}){1,6}|SEGV|ABRT|FPE|BUS)\b)?(?<message>[^\n]{0,300})/},{name:"cpp-terminate",source:"GCC's verbose terminate handler",pattern:/^terminate called after throwing an instance of '(?<class>[\w:<>, ]{1,120})'(?:\s{1,8}what\(\): {0,3}(?<message>[^]*))?/},{name:"cpp-terminate-clang",source:"libc++abi",pattern:/^terminating (?:due to|with) uncaught exception of type (?<class>\w{1,60}(?:::\w{1,60}){0,6})(?:: (?<message>[^]*))?/},{name:"debugger-signal",source:"GDB, LLDB, Go's runtime",pattern:/^received signal (?<code>SIG[A-Z]{2,6}), (?<message>[^.\n]{1,80})/},{name:"android-signal",source:"Android's debuggerd",pattern:/^(?<message>Fatal signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"elixir",source:"https://hexdocs.pm/elixir/Exception.html",pattern:/^(?:[^\n]{0,200}: )?\*\* \((?<class>[A-Z][\w.]{1,80})\) (?<message>[^]*)$/},{name:"flutter",source:"https://docs.flutter.dev/testing/errors",pattern:/^The following (?<class>[\w<>]{3,60})(?: object)? was thrown[^\n]{0,120}:\n\s{0,8}(?<message>[^]*)$/},{name:"vim-lua",source:"Neovim",pattern:/^(?:(?<code>E\d{2,4}): )?Error executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?:\S{1,300}?:\d{1,7}: )?(?<message>[^]*)$/},{name:"vim",source:"https://neovim.io/doc/user/message.html",pattern:/^(?<code>E\d{2,4}): (?<message>[A-Z][^]*)$/},{name:"r",source:"R's stop()",pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?\s{0,4}(?<message>[^]*)$/},{name:"grpc-go",source:"https://pkg.go.dev/google.golang.org/grpc/status",pattern:/^(?<lead>[^]{0,200}?)\brpc error: code = (?:Unknown|(?<code>[A-Z]\w{1,30})) desc = (?<message>[^]*)$/},{name:"curl",source:"https://curl.se/libcurl/c/libcurl-errors.html",pattern:/^curl: \((?<code>\d{1,3})\) (?<message>[^]*)$/,codePrefix:"curl "},{name:"daemon",source:"Docker's client",pattern:/^Error response from daemon: (?<message>[^]*)$/},{name:"oracle",source:"https://docs.oracle.com/error-help/db/",pattern:/^(?<code>ORA-\d{5}): (?<message>[^]*)$/},{name:"sqlstate",source:"ISO 9075, as PDO prints it",pattern:/^SQLSTATE\[(?<code>\w{5})\]:? {0,2}(?:\[\d{1,6}\] )?(?<message>[^]*)$/,codePrefix:"SQLSTATE "},{name:"mysql",source:"https://dev.mysql.com/doc/mysql-errors/en/",pattern:/^ERROR (?<code>\d{4}) \(\w{5}\)(?: at line \d{1,7})?: (?<message>[^]*)$/,codePrefix:"MySQL "},{name:"http-status-line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",pattern:/^HTTP(?:\/\d(?:\.\d)?)? (?<status>[45]\d\d) ?(?<message>[^]*)$/},{name:"browser-request",source:"Chromium's console",pattern:/^[A-Z]{3,7} https?:\/\/\S{1,400} (?:(?<status>[45]\d\d) \((?<message>[^()]{0,80})\)|(?:net::)(?<code>ERR_[A-Z_]{3,60}))/},{name:"cmake",source:"https://cmake.org/cmake/help/latest/command/message.html",pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?<message>[^]*)$/},{name:"gradle",source:"https://docs.gradle.org/current/userguide/logging.html",pattern:/^\* What went wrong:\n(?<message>[^]*)$/},{name:"dart-unhandled",source:"Dart's virtual machine",pattern:/^Unhandled exception:\n(?<message>[^]*)$/},{name:"crash-report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",pattern:/^Exception Type: {1,12}(?<message>EXC_\w{3,30}(?: \((?<code>SIG[A-Z]{2,6})\))?)/},{name:"linker",source:"GNU ld, LLD, Apple's ld",pattern:/^ld: (?<message>[^]*)$/},{name:"dev-server",source:"Vite",pattern:/^\[\w{2,20}\] Internal server error: (?<message>[^]*)$/},{name:"php-logged",source:"Symfony's ErrorListener",pattern:/^Uncaught PHP Exception (?<class>[\w\\]{2,120}): "(?<message>[^\n]{1,600}?)" at \S{1,300} line \d{1,7}/},{name:"java-compiler",source:"https://maven.apache.org/plugins/maven-compiler-plugin/",pattern:/^\S{1,300}\.\w{1,8}:\[\d{1,7},\d{1,5}\] (?:error: )?(?<message>[^]*)$/},{name:"loader",source:"ld.so(8)",pattern:/^error while loading shared libraries: (?<message>[^]*)$/},{name:"cause-list",source:"Rust's anyhow and eyre",pattern:/^Caused by:\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,12}(?:\d{1,2}: )?(?<message>[^\n]+)$/},{name:"yarn",source:"Yarn 1's reporter",pattern:/^error An unexpected error occurred: "(?<message>[^"\n]{1,600})"/},{name:"yarn-words",source:"Yarn 1's reporter",pattern:/^error (?<message>["“]?[A-Z][a-z][^]*)$/},{name:"grpc-number",source:"https://grpc.io/docs/guides/status-codes/",pattern:m()`
        ^(?:\d{1,2} )?(?<code>CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|
          ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|
          UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED): (?<message>[^]*)$
      `},{name:"cluster",source:"kubectl",pattern:/^Error from server \((?<code>[A-Z]\w{2,40})\): (?<message>[^]*)$/},{name:"cloud-status",source:"botocore",pattern:/^An error occurred \((?<status>[45]\d\d)\) when calling the (?<message>[^]*)$/},{name:"cloud-operation",source:"botocore",pattern:/^(?:An error occurred|A client error) \((?<code>\w{3,60})\) (?:occurred )?when calling the (?<message>[^]*)$/},{name:"package-tools",source:"apt, CocoaPods, Redis, Lerna, node-gyp, make",pattern:/^(?:E: |\[!\] |\(error\) |(?:lerna|gyp) ERR! |\*\*\* )(?<message>[A-Za-z][^]*)$/}];var Wg=4e3;function bn(e){let t=e.slice(0,Wg);for(let{pattern:r,codePrefix:n}of Va){let o=r.exec(t)?.groups;if(o===void 0)continue;let{class:a,code:i,status:c,message:d}=o;return{className:a??null,code:i===void 0?null:`${n??""}${i}`,status:c===void 0?null:Number(c),message:Hg(d,i)}}}s(bn,"readShape");function Hg(e,t){let r=(e??"").trim();return t===void 0||!/^[a-z]+-[a-z-]+$|^(?:SEGV|ABRT|FPE|BUS)$/.test(t)?r:r===""?t:`${t} ${r}`}s(Hg,"shapedMessage");var Xa=2e3,Bg=/^\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3}(?=\S)/,Zg=/^(?:\[[\w .:-]{1,30}\] ){2,5}(?=\S)/,vn=m()`
    ^(?:[Uu]ncaught(?: [Ee]xception)?(?: \(in promise\))?:?[ \n]|[Uu]nhandled(?: promise)? rejection:? |
      [Cc]aused by: |Exception in thread "[^"]{0,80}" |Unhandled [Ee]xception[.:] | ?---> |
      (?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,3}|\[cause\]: |
      \[(?:ERROR|error|FATAL|fatal)\] ?|##\[error\] ?|npm (?:ERR!|error) |
      (?:API|HTTP|Server|Internal|internal) [Ee]rror:? \(?|ERROR:? |error: |
      (?:fatal|FATAL)(?: error| ERROR)?:? |\{\{\w[^{}]{0,200}\}\} |[✘✗✖❌×■] ?|[Oo]riginal error: )
  `,Kg=/^(?:error|warning)(?:\[[A-Z]{1,3}\d{2,5}\]|\s[A-Z]{1,8}\d{3,6}):?\s/,Vg=/^\(?[1-5]\d\d\)?:?(?: |$)/,Xg=/^((?:[A-Za-z_$][\w$]{0,80}(?:\.|::|\\)){0,8}[A-Za-z_$][\w$]{0,80})(?: ?\[(\w{3,60})\])?(?::(?=\s|$)|$)/,Ja=/(?:Error|Exception|Err|Failure|Fault|Interrupt|Rejection|Panic|Warning|Timeout|Abort|Exit)\d{0,2}$/,Yg=/^(?=.{1,5}$)(?:[A-Za-z]{0,4}[\d$_][\w$]{0,4}|[A-Z]{1,3}|[a-z]{1,3}[A-Z][A-Za-z]{0,3}|[A-Z]{1,2}[a-z][A-Z][A-Za-z]?)$/,Jg=/^[a-z_]\w*\.(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*[a-z]\w*$/,Qg=/^(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w*[a-z]\w*$/,eh=/^(\w{0,60}(?:Error|Exception)):(?=[A-Z{])/;function N(e){let t=Za(e);if(t)return t;let{head:r,frames:n}=ph.test(e)?{head:e,frames:Qa}:Jt(e),o=bh(r),a=o.replace(fh,""),i=Ka(a);if(i)return{...i,frames:[...i.frames,...n]};let c=bn(a),{className:d,code:u,message:p}=Ya(c?.message??o,wh.test(e)),f=c??bn(p),b=c===void 0&&f!==void 0?f.message:p,h=Wa(b),q=h?.message===void 0?void 0:Ya(h.message),S=f?.status??Zt(b)??h?.status??qh(e),{said:L,at:J}=mh(Sh((q?.message??(h?yh(b):b)).replace(nh,"").replace(th,"").replace(rh,"")));return{className:ei(f?.className??d,h?.className??q?.className??null),message:Eh(o,Rh(S===null||q?L:L.replace(Vg,""))),status:S,apiType:h?.type??null,code:f?.code??u??vh(e)??h?.code??q?.code??Kt(o.slice(0,4e3)),frames:n.length>0?[...J,...n]:h?.frames??J}}s(N,"readErrorText");var th=/^(?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.\w{1,8}:\d{1,7}:\d{1,5} (?=\S)/,rh=/^(?:%?(?:Internal )?Error: ){0,2}(?:[\w./\\@+-]{1,200}\.\w{1,8}:\d{1,7}(?::\d{1,5})?: ){1,3}(?=\S)/,nh=/^(?:[\w.]{2,30}\([\w.-]{1,20}\) )?\S{1,300}\.\w{1,5}:\d{1,7}: error: (?=\S)/,oh=/ in ((?:\/|[A-Za-z]:\\)[^\n]{1,300}?\.(?:php|phtml|inc|module))(?::| on line )(\d{1,7})$/,sh=/ \[File: ?([^\]\n]{1,300})\] \[Line: ?(\d{1,7})\]$/,ah=/, client: [\da-f.:]{3,45}, server: [^\n]*$/,ih=/ likely on CPU \d{1,4}(?: \([^()\n]{1,60}\))?$/,ch=/ \[signal SIG[A-Z]{2,6}[^\]]{0,120}\]$/,lh=/ > Compilation (?:failed; see the compiler error output|error\. See log) for (?:more )?details\.?$/,dh=/ \[[^[\]\n]{1,300}\.\w{0,4}proj(?:::[^[\]\n]{1,80})?\]$/,uh=[ah,dh,ih,ch,lh];function mh(e){let t=uh.reduce((o,a)=>o.replace(a,""),e),r=t.includes(".")?oh.exec(t)??sh.exec(t):null;if(r===null)return{said:t,at:Qa};let n={raw:r[0].trim(),function:null,file:r[1]??null,line:Number(r[2]),column:null};return{said:t.slice(0,r.index),at:[n]}}s(mh,"partedFromPlace");var ph=/^(?:Caused by:|Error: ?)\n[ \t]{1,12}\S/,fh=/^(?:\[ERROR\] |##\[error\])/,wh=/^[\s>|]{0,12}Traceback \(most recent/,gh=m()`
    \n[ \t]{0,4}(?:Require stack:|File name: '|Emitted '\w{1,20}' event|goroutine \d{1,9} \[|
      [Ss]tack trace(?:back)?:|stack backtrace:|[Cc]all log:|={3,}|-{3,}|LINE \d{1,6}: |[Pp]lugin: |(?:in )?[Ff]ile: |
      on \S{1,200} line \d{1,6}\b|Occurred while \w|(?:Read|Write|Previous (?:read|write)) (?:by|at) |STACK_TRACE:|(?:READ|WRITE) of size \d|--> \S{1,300}:\d|
      \n\d{1,6} {1,8}\S|\n\d{1,6} \|)
  `,hh=/\n[ \t]{1,4}code: ['"]([A-Za-z][\w.-]{2,60})['"]/;function bh(e){let t=e.search(gh);return t>0?e.slice(0,t):e}s(bh,"withoutAppendix");function vh(e){return e.includes("code: ")?hh.exec(e)?.[1]??null:null}s(vh,"readMember");var Qa=[];function yn(e){return Yg.test(e)&&!Ja.test(e)&&!La(e)}s(yn,"isMinifiedClass");function yh(e){let t=e.search(/[{[]/);return t<0?e:e.slice(0,t)}s(yh,"beforeBody");var kh=/\n[ \t]{1,4}status(?:Code)?: ([45]\d\d)\b/;function qh(e){let t=e.includes("status")?kh.exec(e)?.[1]:void 0;return t===void 0?null:Number(t)}s(qh,"readMemberStatus");function Ya(e,t=!1){let r=e.trim().replace(Bg,"").replace(Zg,"").replace(eh,"$1: ").replace(vn,"").trimStart().replace(vn,"").replace(Kg,""),n=null,o=null;for(let a=0;a<4;a++){let i=Xg.exec(r),c=i?.[1];if(i===null||c===void 0||!xh(c,i[0].length===r.length,t))break;n=ei(n,c),o??=i[2]??null,r=r.slice(i[0].length).trimStart().replace(vn,"")}return{className:n,code:o,message:r}}s(Ya,"readHead");function xh(e,t,r){return Ja.test(e)||Jg.test(e)||Qg.test(e)||r&&/^[A-Z]\w*[a-z]\w*$/.test(e)?!0:!t&&yn(e)}s(xh,"isClassName");function ei(e,t){return t===null||t==="Error"?e??t:t}s(ei,"moreSpecific");function Eh(e,t){let r=t.includes(" ")?void 0:/^(?:fatal error|runtime error): (?=\S+(?:\n|$))/.exec(e)?.[0];return r===void 0||t===""?t:`${r}${t}`}s(Eh,"withItsLead");function Sh(e){return e.slice(0,2*Xa).replace(/\s+/g," ").replace(/(?:\\[rn])+ ?$/,"").trim().slice(0,Xa)}s(Sh,"tidy");function Rh(e){return/^["“]([^"“”]{1,400})["”]$/.exec(e)?.[1]?.trim()??e}s(Rh,"unquoted");var Ah=8e3,lt=400,ti=200,qn=12e3,si=80;function ai(e,t,r,n){if(t.opener.name==="python-traceback")return Jh(e,t);let o=jh(e,t);if(o!==void 0)return t.opener.extent==="run"?xn(o):kn(e,o,r,!0);let a=rb(e,t),i=Lh(e,t,a);if(i>=0)return Nh(e,t,i,r);let c=$h(e,t,Math.min(a,r),n);return kn(e,c,r,t.opener.name==="signal")}s(ai,"findErrorExtent");function xn(e){return{messageEnd:e,stackStart:e,stackEnd:e,cut:!1}}s(xn,"withoutStack");var Th=80,ct=8;function jh(e,{opener:t,start:r,after:n}){let o=U(e,n);switch(t.extent){case"run":return H(e,U(e,r),Th,a=>Fe.test(a));case"paragraph":return H(e,o,ct,a=>a.trim()!==""&&!a.startsWith("* "));case"indented":return H(e,o,ct,a=>/^[ \t]{1,12}\S/.test(a));case"two-lines":return e[n-1]!==`
`?H(e,o,1,a=>/^[ \t]{1,8}\S/.test(a)):t.name==="class-over-message"?Oh(e,o):o;case"sentence":return/[.!?]["'`]?\s{0,3}$/.test(e.slice(o-4,o))?void 0:H(e,o,ct,a=>/^[a-z(]/.test(a));case"above-place":return H(e,o,ct,a=>!a.startsWith("At ")&&a.trim()!=="");case"next-paragraph":return U(e,En(e,o));case"match":return t.isLast===!0&&/^\.(?:\s|$)/.test(e.slice(n,n+2))?n+1:n;case"words":return Math.min(o,n+_h);case void 0:return}}s(jh,"ownExtent");function Oh(e,t){if(e[t-1]!==":")return t;let r=/^\n{1,4}(?=\S)/.exec(e.slice(t,t+8))?.[0];return r===void 0?t:U(e,t+r.length)}s(Oh,"endOfReason");function En(e,t){return e[t+1]===`
`?t+2:t+1}s(En,"nextLineWithText");var _h=80;function H(e,t,r,n){let o=t;for(let a=0;a<r&&o<e.length;a++){let i=U(e,o+1);if(!n(e.slice(o+1,Math.min(i,o+1+lt))))break;o=i}return o}s(H,"whileLines");function Nh(e,t,r,n){let o=Math.min(e.length,r+Ah,nb(e,r));if(/^[{[]\s{0,12}\\/.test(e.slice(r,r+20)))return xn(r+Ch(e.slice(r,o)));let a=re(Yt(e.slice(r,o))),i=Math.max(r+a.end,t.after);return{...kn(e,i,n,!1),cut:a.state==="cut"}}s(Nh,"bodyExtent");function Ch(e){let t=e.search(/(?<!\\)"|\n/);return t<0?e.length:t}s(Ch,"escapedLength");function Lh(e,t,r){if(t.opener.name==="json-error")return t.start;let n=e.slice(t.after,Math.min(t.after+160,Math.max(r,t.after+40))),o=n.search(/\{\s{0,12}\\?["'“]|\[\s{0,12}(?:\\?["'“]|\{)/);return o<0||/[.!?]\s|\n\s{0,80}\n|\\n/.test(n.slice(0,o))?-1:t.after+o}s(Lh,"bodyStart");var Ih=new Map([['"','"'],["`","`"],["\u201C","\u201D"],["**","**"],["\u300C","\u300D"],["\xAB","\xBB"]]),Ph=/", source: (?=\S)|\s[⎿●⏺⏵│☐∴✅]| \d{4}-\d\d-\d\d[T ]\d| \[(?:ERROR|DEBUG|INFO|WARN|error|debug|info|warn)\]|`{3}|\\n(?![a-z]\w{0,40}[\\.])|(?<! ) {2,}\/\/ |\sat (?:async )?\S{1,100} ?\(/,Mh=/ (?:#{1,6} |[-*] |\*\*|> |\| )/;function $h(e,t,r,n){let{after:o}=t,a=Wh(e,t);if(a!==void 0)return a;if(t.opener.name==="signal")return o;if(t.opener.name==="rust-panic"&&/:\d{1,7}:$/.test(e.slice(r-10,r)))return U(e,r+1);if((n==="prose"?Qh:eb).test(e.slice(o,r)))return U(e,En(e,r));if(n==="log"&&Fh(e,r))return U(e,r+1);let c=ri(e.slice(o,Math.min(r,o+lt)),Ph),d=c.length>ti?ri(c,Mh):c;return n!=="prose"&&d.length<ti?o+d.length:o+Uh(d,n==="prose"&&!Dh(e,t,d)?0:zh)}s($h,"endOfMessage");function Fh(e,t){if(!/[\w)'"\x60]:$/.test(e.slice(Math.max(0,t-2),t)))return!1;let r=e.slice(t+1,t+1+lt).split(`
`,1)[0]??"";return/^(?:\t| {2,8})["'\x60]?[\w/@.-]/.test(r)&&!Se([r],0)&&!/^\s{0,8}(?:at |\d{1,7} ?[|│])/.test(r)}s(Fh,"leadsToIndented");function Dh(e,{start:t,opener:r},n){if(!(r.name.startsWith("kind-of-error")||r.name==="script-warning")||t>0&&e[t-1]!==`
`)return!1;let o=n.slice(n.search(Gh)+1).trimStart();return o!==""&&!/^(?:I|I'm|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Any|Is|Does|Also|Now|Not|In|On|At|Same)\b|^[a-z]/.test(o)}s(Dh,"goesOn");var zh=40;function Uh(e,t){for(let{index:r}of k(e,ii))if(r>0&&(r>=t||/^\s{1,4}[a-z]/.test(e.slice(r+1,r+6))))return r+1;return e.length}s(Uh,"endOfSentence");var ii=/(?<!\b(?:vs|e\.g|i\.e|etc|approx|cf))[.!?。](?=\s|$)(?! (?:\d|[A-Z]\w{2,12}: ["'\d]))/g,Gh=new RegExp(ii.source);function Wh(e,{start:t,after:r,opener:n}){let o=e.slice(r,r+lt);if(Hh(e,t)){let p=o.search(/[`\n]/);if(o[p]==="`")return r+p}let a=Ih.get(Bh(e,t)),i=e[r-1]==="("&&n.name==="api-error"?")":a,c=i===void 0?-1:o.indexOf(i);if(c>=0)return r+c;let d=/^ {0,2}(?:"[^"\n]{4,300}"|“[^”\n]{4,300}”)(?=[.,;)]|\s|$)/.exec(o)?.[0];return d===void 0||(!d.trim().includes(" ")||n.name==="toolkit-assertion")&&/^ [\w(]/.test(o.slice(d.length))?void 0:r+d.length}s(Wh,"endOfQuote");function Hh(e,t){return e.slice(Math.max(e.lastIndexOf(`
`,t-1)+1,t-lt),t).split("`").length%2===0}s(Hh,"isInCodeSpan");function Bh(e,t){return/(["`“「«]|\*\*)(?:[\w/-]{1,20} ){0,3}$/.exec(e.slice(Math.max(0,t-64),t))?.[1]??""}s(Bh,"openQuote");function ri(e,t){let r=e.search(t);return r>0?e.slice(0,r):e}s(ri,"before");function kn(e,t,r,n){let o=e.slice(t,Math.max(t,Math.min(t+qn,r))),a=o.split(`
`,si),i=0,c=0,d=(a[0]??"").length+1,u=0,p=n;for(let h=1;h<a.length&&u<(i===0?Zh:ni);h++){let q=Se(a,h),S=q?.lines??1;q&&i===0&&p&&(c=d-1);for(let J of a.slice(h,h+S))d+=J.length+1;let L=q===void 0&&Kh.test(a[h]??"");u=q?0:u+(L?0:1),p||=L&&a[h]?.trim()!==""||u>=ni,q&&(i=d-1),h+=S-1}let f=t+Math.min(i,o.length),b=e.slice(f-2,f)===" {"?Math.min(r,Vh(e,f)):Yh(e,f);return{messageEnd:t,stackStart:t+Math.min(c,o.length),stackEnd:b,cut:!1}}s(kn,"withStack");var ni=4,Zh=8,Kh=m("iu")`
    ^[^\p{L}\d]{0,200}$|^\W{0,40}(?:native |c |java )?(?:stack ?trace|back ?trace|call stack|traceback)\b|^[ \t>]{0,12}\d{1,6} ?[|│]|
      ^[ \t>]{0,20}[|│]|^[ \t]{0,8}(?:plugin|file|in file|code frame):|
      ^[ \t]{0,8}[=-]{3,}|^\((?:gdb|lldb)\) |^\[switching to |^0x[\da-f]{4,16} in |^\d{1,6}\t
  `;function Vh(e,t){return H(e,t,Xh,r=>/^[ \t]{1,12}[\w'"\]}[]/.test(r))}s(Vh,"endOfMembers");var Xh=40;function Yh(e,t){return H(e,t,1,r=>/^[ \t]{1,4}code: ['"]\w/.test(r))}s(Yh,"endOfCode");function Jh(e,t){let r=e.slice(t.start,t.start+qn),n=r.split(`
`,2*si),o=oi(n[0]??""),a=(n[0]??"").length+1;for(let c of n.slice(1))if(a+=c.length+1,c.trim()!==""&&oi(c)<=o)break;let i=t.start+Math.min(a-1,r.length);return xn(tb(e,i))}s(Jh,"tracebackExtent");var Qh=/^ ?Exception encountered when calling [^\n]{1,120}[.:]\s*$/,eb=/^ ?(?:Exception encountered when calling [^\n]{1,120}[.:]|[^\n]{8,300} (?:because|for th(?:is|ese) reasons?|due to):)\s*$/;function tb(e,t){let r=e.slice(Math.max(0,e.lastIndexOf(`
`,t-1)+1),t);if(/(?:Error|Exception): {0,3}$/.test(r))return U(e,En(e,t));if(/: \([45]\d\d\)$/.test(r))return H(e,t,1,o=>o.startsWith("Reason: "));if(!/^[\w.]{1,80}: (?:in user code|Exception encountered when calling [^\n]{1,120}[.:])\s*$/.test(r))return t;let n=/\n[ \t>]{0,12}(?:[\w.]{0,60}(?:Error|Exception): [^\n]{1,400}|(?=\S)(?!File )[^\n:]{12,400})/.exec(e.slice(t,t+qn));return n?t+n.index+n[0].length:t}s(tb,"endOfLeading");function oi(e){return e.length-e.replace(/^[\s|>]+/,"").length}s(oi,"indentOf");function rb(e,t){let r=U(e,t.after);if(/^\[GHC-\d{5}\]$/.test(e.slice(t.after,r).trim()))return H(e,r,ct,n=>/^[ \t]{2,12}\S/.test(n));if(!/(?:^|\n)[ \t]{0,20}[⎿●⏺] {0,8}$/.test(e.slice(Math.max(0,t.start-40),t.start)))return r;for(let n=0;n<5&&!/[.!?)}]\s{0,3}$/.test(e.slice(r-4,r));n++){let o=e.slice(r+1,r+200).split(`
`,1)[0]??"";if(!/^ {2,20}[^\s⎿●⏺☐$>-]/.test(o)||Se([o],0))break;r=U(e,r+1)}return r}s(rb,"continuedLineEnd");function U(e,t){let r=e.indexOf(`
`,t);return r<0?e.length:r}s(U,"endOfLine");function nb(e,t){let r=e.indexOf(`

`,t);return r<0?e.length:r}s(nb,"paragraphEnd");var v=new Set(["prose","log","source","title"]),w=new Set(["prose","log"]),E=new Set(["prose","log","title"]),x=new Set(["log"]);var C="(?:not|no|never|cannot|can ?not|can['\u2019]?t|could ?n['\u2019]?t|does ?n['\u2019]?t|did ?n['\u2019]?t|is ?n['\u2019]?t|won['\u2019]?t|fail(?:s|ed|ure)?|errors?|exceptions?|invalid|illegal|bad|malformed|unable|unknown|unexpected(?:ly)?|undefined|undeclared|unrecogni[sz]ed|unsupported|unresolved|unreachable|unavailable|unhandled|uninitiali[sz]ed|missing|mismatch(?:es|ed)?|denied|refused|expect(?:s|ed)|requires?|exceed(?:s|ed)?|overflow(?:s|ed)?|redeclared|redefin(?:ed|ition)|duplicate|conflict(?:s|ing)?|corrupt(?:ed)?|aborted|timed? ?out|timeout|too (?:many|long|large|big|few)|already|inconsistent|incompatible|mixture|violat(?:es|ed|ion)|crash(?:es|ed)?|broken|forbidden|unauthori[sz]ed|rejected|insufficient|exhausted|panic|fault|leak(?:ed|s)?|prevented|disabled|deprecated|only supported|attempt to (?:call|index|compare|perform|concatenate))";var ob="I|[Ww]e|[Tt]he|[Tt]his|[Aa]n?|[Mm]y|[Ss]ame|[Aa]nother|[Yy]our|[Gg]et|[Gg]ot|[Ww]ith|[Ff]ollowing|[Aa]ctual|[Ff]ull|[Ee]xact|[Oo]ther|[Nn]ew|[Tt]hrows?|[Ss]ee|[Nn]o|[Nn]ot|[Oo]r|[Aa]nd|[Ff]irst|[Ss]econd|[Ss]ome|[Ff]or|[Ww]hen|[Ii]f|Expected|Console|Terminal|Log",ci=String.raw`^[ \t]{0,8}(?!(?:${ob})\b)(?:[A-Za-z][\w.+-]{0,24} ){1,3}(?:[Ee]rror|ERROR)(?: of failed request| \d{1,6})?: {1,3}`,li=["rror: ","RROR: ","rror of failed request: ",...Array.from("123456789",e=>`rror ${e}`)],di=[{name:"log-record",reason:"a record of a log viewer: logger, source and times, the message below",source:"https://www.home-assistant.io/integrations/system_log/",words:["First occurred: "],pattern:/(?<=^First occurred: [^\n]{1,120}\n(?:Last logged: [^\n]{1,60}\n)?\n?)(?!Last logged: )(?=[^\s\n])/gm,where:w,certain:!0},{name:"startup-report",reason:"a framework did not start and describes why",source:"Spring Boot's FailureAnalyzer",words:["APPLICATION FAILED TO START"],pattern:/(?<=^APPLICATION FAILED TO START\n\**\n{1,2}Description:\n{1,2})(?=\S)/gm,where:w,certain:!0},{name:"position-view",reason:"PowerShell points at the code and says below what is wrong",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview",words:[`Line |
`],pattern:/(?<=^Line \|\n {0,8}\d{1,6} \|[^\n]{1,400}\n {2,10}\|[ ~]{1,400}\n {2,10}\| {1,4})(?=\S)/gm,where:w,certain:!0},{name:"class-over-paragraph",reason:"a class alone, the message in the next paragraph",source:"Poetry's Cleo",words:[`Error

`,`Exception

`],pattern:/^[ \t]{0,4}[A-Z]\w{3,60}(?:Error|Exception)\n\n(?=[ \t]{0,4}[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"function-over-message",reason:"the function and its line, the message below",source:"https://www.mathworks.com/help/matlab/ref/error.html",words:["Error using "],pattern:/^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?=\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"cluster-event",reason:"an event of a cluster: type, reason, age and who saw it stand before its words",source:"kubectl describe",words:["Warning "],pattern:/(?<=^[ \t]{0,8}Warning {1,8}[A-Z]\w{2,40} {1,20}\d{1,4}[smhd][\dsmhd]{0,8}(?: \(x\d{1,5} over \S{1,12}\))? {1,12}[\w./-]{2,60}(?:, \S{1,60})? {1,12})(?=\S)/gm,where:w,certain:!0},{name:"bundler-words",reason:"a bundler says what it cannot find or read",source:"webpack",words:["Module not found: ","Module parse failed: ","Module build failed"],pattern:/^[ \t]{0,8}Module (?:not found|parse failed|build failed(?: \([^()\n]{1,120}\))?): (?=\S)/gm,where:w,certain:!0,weak:!0},{name:"solver-problem",reason:"a solver numbers the problems that it found",source:"DNF, Zypper, Composer",words:["Problem: ","Problem 1: ",`Problem 1
`],pattern:m("gm")`
        ^[ \t]{0,4}Problem(?: \d{1,3})?: (?=(?:nothing provides|package |conflicting |cannot install|problem with|the ))|
          (?<=^[ \t]{0,4}Problem \d{1,3}\n[ \t]{0,8}- )(?=\S)
      `,where:w,certain:!0},{name:"kind-of-error",reason:"a line that begins with whose error it is, or of which kind",source:"libraries and runtimes",words:li,pattern:new RegExp(`${ci}(?=[^\\s|,;{}])`,"gm"),where:x,weak:!0},{name:"kind-of-error-told",reason:"the same in the midst of a person's words, where words of failure follow",source:"libraries and runtimes",words:li,pattern:new RegExp(String.raw`${ci}(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:new Set(["prose"]),weak:!0},{name:"failed-with",reason:"a program says that something failed, and behind the colon why",source:"editors and clients of language servers",words:["failed with "],behind:["failed with message: ","failed with error: ","failed with reason: ","failed with exception: "],pattern:/(?<=\bfailed with (?:message|error|reason|exception): )(?=(?:\S{1,80} ){2}\S)/gm,where:w,certain:!0,weak:!0},{name:"script-over-message",reason:"a console names the script and line that threw, the message in a block below",source:"Symfony's Console",words:[".php line "],pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:[ \t]{0,4}\n[ \t]{0,240}\n(?=[ \t]{1,4}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"error-occurred",reason:"a program says that an error occurred, and behind the colon which",source:"command line interfaces",words:["rror occurred","rror has occurred"],pattern:/\b[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?=(?:\S{1,80} )\S)/gm,where:E,certain:!0,weak:!0},{name:"error-during",reason:"a program says at what the error came, and behind the colon which",source:"https://chromium.googlesource.com/chromium/src (WebSocket handshakes), command line interfaces",words:["rror during ","rror while ","rror in ","rror when ","rror on ","rror at "],pattern:/(?<=(?:^|^failed: |['"\x60(] ?))(?=Error (?:during|while|when|in|on|at) [^\n:]{3,80}: (?:\S{1,80} )\S)/gm,where:E,certain:!0,weak:!0},{name:"numbered-kind",reason:"a compiler draws a line of the error's number, kind and place",source:"Scala 3",words:["-- [E"],pattern:/^(?:\[error\] )?-- \[E\d{3}\] [A-Z][^:\n]{3,80}: \S[^\n]{0,300}/gm,where:w,certain:!0,extent:"match"},{name:"storage-answer",reason:"the answer of a store of objects, in XML",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",words:["<Error>"],pattern:/<Error>(?=\s{0,20}<Code>\w{2,60}<\/Code>\s{0,20}<Message>)/gm,where:v,certain:!0,extent:"paragraph"},{name:"type-checker",reason:"a message of a type checker, its number in brackets right behind the full stop",source:"TypeScript's playground and editors built on Monaco",words:[".("],pattern:/(?<=^[ \t]{0,8}\x60?)(?=[A-Z][^\n\x60]{10,600}\.\(\d{4,5}\)\x60?$)/gm,where:w,certain:!0},{name:"message-over-code",reason:"a message, and its code in the line below",source:"WSL, Windows' installers",words:[`
Error code: `,`
Error Code: `,`
HRESULT: `],pattern:m("gm")`
        ^(?!(?:I|I'm|It|We|My|When|Whenever|After|If|Then|This|Here|Also|But|And|So|Same|Please|Error)\b)
          (?=[A-Z][^\n]{11,300}[^:\s]\n(?:Error [Cc]ode|HRESULT): ?\S)
      `,where:w,certain:!0,extent:"paragraph"},{name:"fixed-words",reason:"whole messages that tools print without any mark",source:"Docker, kubectl, sudo, Composer, the .NET host",words:["Docker daemon","The connection to the server ","sudoers file","Your requirements could not be resolved","You must install or update .NET","annot open display: "],pattern:m("gm")`
        \b(?=Cannot connect to the Docker daemon\b|The connection to the server \S{3,80} was refused|
          [\w.-]{1,40} is not in the sudoers file|Your requirements could not be resolved to an installable set|
          You must install or update \.NET to run this application|[Cc]annot open display: )
      `,where:v,certain:!0},{name:"script-warning",reason:"PHP and Vue warn of what they could not do",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",words:["PHP Warning: ","[Vue warn]: "],pattern:/\bPHP Warning: {1,3}(?=\S)|\[Vue warn\]: (?=\S)/gm,where:w,certain:!0},{name:"component-warning",reason:"a library of components warns of what its user did wrong",source:"https://react.dev/warnings",words:["Warning: "],pattern:m("gm")`
        ^[ \t]{0,8}Warning: (?=(?:Each child in|Cannot update|Can't perform|Failed prop type|Received|Invalid|
          Encountered two|Function components cannot|Maximum update depth|An update to|validateDOMNesting|
          Did not expect|A component is changing|React has detected|React does not recognize|Prop \x60|
          The tag <|State updates from|Unknown event handler|You provided a)\b)
      `,where:w,certain:!0}];var sb={letter:String.raw`\w`,edge:String.raw`\b`,flags:"",whole:s(e=>e,"whole")};function l(e,...t){return{text:String.raw(e,...t)}}s(l,"wordings");var ze=class extends Error{static{s(this,"WordingError")}name="WordingError"};function er({text:e},t,r=sb){let n=ib(e,t);if(n.length===0)throw new ze(`${t} has no wording`);let o=n.map(({line:a})=>mi(a,r));try{return new RegExp(r.whole(o.join("|")),r.flags)}catch(a){throw new ze(`${t}, ${ab(n,r)}`,{cause:a})}}s(er,"compileWordings");function ab(e,t){for(let{line:r,at:n}of e)try{new RegExp(t.whole(mi(r,t)),t.flags)}catch{return`line ${n}: it is no wording: ${r}`}return"all lines: they do not go together"}s(ab,"faultyLine");function ib(e,t){let r=[],n="",o=0;for(let[a,i]of e.replace(/^\s*\n/,"").split(`
`).entries())if(n===""&&(o=a+1),n=Tt(`${n}
${i.trim()}`),!(n===""||ui(n)>0)){if(ui(n)<0)throw new ze(`${t}, line ${o}: a bracket is not opened: ${n}`);r.push({line:n,at:o}),n=""}if(n!=="")throw new ze(`${t}, line ${o}: a bracket is not closed: ${n}`);return r}s(ib,"toLines");function ui(e){let t=0;for(let[r]of e.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))r==="("?t++:r===")"&&t--;return t}s(ui,"depthOf");function mi(e,t){if(e.length>2&&e.startsWith("/")&&e.endsWith("/"))return e.slice(1,-1);let r=e.startsWith("\u2026"),n=e.endsWith("\u2026"),o=e.slice(r?1:0,n?-1:void 0);return(r?"":t.edge)+lb(o,t)+(n?"":t.edge)}s(mi,"lineSource");var cb=/(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;function lb(e,{letter:t,edge:r}){return e.replace(cb,(n,o,a)=>o!==void 0?o==="1"?`(?:${t}+ )?`:`(?:${t}+ ){0,${o}}`:a!==void 0?String.raw`${r}[^.\n]{0,${a}}${r}`:n==="("?"(?:":n==="*"||n==="+"?t+n:n==="."||n==="/"?`\\${n}`:n)}s(lb,"bodySource");var pi=String.raw`['‘\x60"“«][^'’\x60"”»\n]{1,160}['’\x60"”»]`,db={q:pi,name:String.raw`(${pi}|[\w$:~<>@.-]{1,80})`,word:String.raw`[^\s'"\x60]{1,120}`,n:String.raw`-?\d[\d.,]{0,12}`,some:String.raw`[^\n]{1,120}?`},ub=/<(q|name|word|n|some)>|>>/g,mb=String.raw`[^.\n]{1,200}`,pb=/<\w{1,8}> ?|>>|\[[^\]]{0,80}\]|\{[^}]{0,12}\}|\.\.\d{1,3}\.\.|\\.|[…*+?(){}|]/,fi=" >>",wi={letter:String.raw`\w`,edge:"",flags:"gm",whole:s(e=>String.raw`(?<![\w])(?:${e})(?![\w])`,"whole")},fb={...wi,whole:s(e=>String.raw`(?<![\w])(?:${e})`,"whole")};function gi({name:e,source:t,messages:r}){return r.text.split(`
`).map(n=>n.trim()).filter(n=>n!=="").map(n=>n.replace(/<some>(?=\)*\??$)/,">>")).map((n,o)=>{let a=n.endsWith(fi),i=a?n.slice(0,-fi.length):n,c;return{name:`fixed-${e}-${o+1}`,reason:"a message that is worded alike everywhere",source:t,words:[wb(i)],get pattern(){return c??=er({text:i.replace(ub,(d,u)=>u===void 0?mb:db[u]??"")},`fixed-${e}`,a?fb:wi)},where:E,inline:!0,weak:!0,certain:!0,isLast:!0,...a?{}:{extent:"match"}}})}s(gi,"messageOpeners");function wb(e){return gb(e).split(pb).reduce((t,r)=>r.length>t.length?r:t,"")}s(wb,"longestFixed");function gb(e){let t=e.replace(/\\(?:x[\da-f]{2}|.)/g,"\u2026").replace(/\[[^\]]{0,80}\]\??/g,"\u2026").replace(/[^()}]\?/g,"\u2026");for(let r="";r!==t;)r=t,t=t.replace(/\([^()]{0,300}\)\??/g,"\u2026");return t}s(gb,"withoutGroups");var hi=[{name:"flutter",source:"Flutter's framework, Dart's analyser and runtime",messages:l`
      A RenderFlex overflowed by <n> pixels on the \w+
      setState\(\) (called after dispose|or markNeedsBuild\(\) called during build)
      Null check operator used on a null value
      Field <q> has not been initialized
      type <q> is not a subtype of type <q>( in type cast| of <q>)?
      No implementation found for method <word> on channel <word>
      RenderBox was not laid out
      (Vertical|Horizontal) viewport was given unbounded (height|width)
      Looking up a deactivated widget['’]s ancestor is unsafe
      Bad state: >>
      The (getter|setter|method) <q> was called on null
      The (getter|setter|method|function|named parameter|operator) <q> isn['’]t defined( for the (class|type) <q>)?
      The argument type <q> can['’]t be assigned to the parameter type <q>
      The return type <q> isn['’]t a <q>
      A value of type <q> can['’]t be assigned to a variable of type <q>
      Method not found: <q>
      Member not found: <q>
      No named parameter with the name <q>
      Type <q> not found
      Undefined name <q>
      The current (Dart|Flutter) SDK version is <n>
      Gradle task <word> failed with exit code <n>
      No Material(Localizations)? widget found
      No (\w+) widget ancestor found
      Could not find the correct Provider
      Unsupported operation: >>
      Concurrent modification during iteration
      The provided ScrollController is currently attached to more than one ScrollPosition
      The following assertion was thrown
      SenderId mismatch
      InvalidRegistration
    `},{name:"engines",source:"Godot's core, Unity, Unreal, Bevy, mod loaders",messages:l`
      Invalid (get|set|access|call|type)( index| to property or key)? <q> \(on base: <q>\)
      Invalid call. Nonexistent function <q> in base <q>
      Attempt to call function <q> in base <q> on a null instance
      Cannot call method <q> on a null value
      Invalid operands <q> and <q> in operator <q>
      Identifier <q> (not|isn['’]t) declared in the current scope
      Cannot get class <q>
      Condition "<some>" is true
      Failed loading resource: >>
      Parser? Error: >>
      The (associated|referenced) script (on this Behaviour )?(is missing|cannot be loaded)
      MissingReferenceException: >>
      Encountered a conflict in <some>
      requires (Forge|Fabric|NeoForge|Minecraft|fabric-api|Quilt) <some>(?=$|[\n,])
      Missing or unsupported mandatory dependencies
      Error loading class: >>
      Failed to load mod <some>(?=$|[\n.,])
    `},{name:"home",source:"https://github.com/home-assistant/core (strings and loggers), ESPHome, Zigbee2MQTT",messages:l`
      Setup failed for ('?\S{2,60}'?|custom integration <name>): >>
      Config entry <q> for \S{2,60} integration not ready yet
      Error (while )?setting up (entry <some> for |platform )?\S{2,60}
      Integration <q> not found
      Invalid config for <word>
      Platform \S{2,60} (does not generate unique IDs|not ready yet|not found)
      (Setup|Update) of \S{2,80} is taking (over|longer than) <n> seconds
      Detected blocking call to <word>
      Error doing job: >>
      Config flow could not be loaded
      Error fetching <some> data: >>
      Timeout (fetching|requesting) <some> data
      Error (requesting|communicating with) <some>(?=$|[\n.,])
      Failed to (perform the action|call service) <word>
      No setup (or config entry setup )?function defined
      Template variable (error|warning): >>
      UndefinedError: >>
      Requirements for <word> not found
      Invalid handler specified
      Failed to (ping|configure|interview|read state of) <q>( \(<some>\))?
      Publish <q> <q> to <q> failed: >>
      [Ii]nterview failed( because can not get node descriptor)?
    `},{name:"firmware",source:"ESP-IDF, esptool, avrdude, Klipper, Marlin, PlatformIO",messages:l`
      Guru Meditation Error: >>
      Brownout detector was triggered
      Failed to connect to ESP\w{2,8}: >>
      A fatal error occurred: >>
      Timed out waiting for packet <some>(?=$|[\n.])
      programmer is not responding
      not in sync: resp=0x\w+
      can['’]t open device <q>
      [Cc]ould not open (serial )?port <name> >>
      MCU <q> shutdown: >>
      MCU <q> error during connect: >>
      Lost communication with MCU <q>
      Timer too close
      Unable to read tmc <some>
      TMC <q> reports error: >>
      Heater <word> not heating at expected rate
      Printer halted. kill\(\) called!
      THERMAL RUNAWAY
      MAXTEMP( triggered| BED)?
      MINTEMP( triggered| BED)?
      Thermal Runaway
      [Hh]eating [Ff]ailed
      ADC out of range
      Must home axis first
      Move out of range: >>
      Option <q> in section <q> must be specified
      Section <q> is not a valid config section
      Please specify \S{3,40} before \S{3,40}
      Sketch too big
      Compilation error: >>
      Error compiling for board <some>(?=$|[\n.])
      No (upload|serial) port (provided|found)
      Task watchdog got triggered
      assert failed: >>
      Stack canary watchpoint triggered
      abort\(\) was called at PC 0x\w+
      Backtrace: 0x>>
    `},{name:"editors",source:"VS Code, Neovim, Emacs, JetBrains' IDEs, language servers, Jupyter",messages:l`
      command <q> (not found|already exists)
      Cannot activate (the )?<q> extension because >>
      Activating extension <q> failed: >>
      Extension host (terminated unexpectedly|did not start)
      Unable to (start|resolve|activate) <some> because >>
      [Cc]ouldn['’]t start client <some>(?=$|[\n.])
      [Ss]tarting (the )?client failed
      The <some> server crashed <n> times in the last <n> minutes
      Command <word> (was )?not (found|an editor command)
      Language server <some> (exited|quit|failed|crashed|not found)
      [Nn]o parser for <q> language
      Query error at <n>:<n>
      invalid (node type|capture|field name) (at position|<q>)<some>
      method \S{3,60} is not supported by any of the servers
      attempt to call field <q> \(a nil value\)
      Unable to connect to (the )?(VS Code Server|kernel|remote server|language server|extension host)
      The kernel (died|appears to have died|failed to start)
      Kernel Restarting
      Failed to start the Kernel
      An error occurred while (loading|resolving|opening|saving) <some>(?=$|[\n.])
    `},{name:"downloads",source:"yt-dlp, gallery-dl, aria2, torrents, media servers",messages:l`
      Unable to (extract|download) (webpage|JSON metadata|API page|video data|<some>)(: >>)?(?=$|[\n.;:])
      Sign in to confirm you['’]re not a bot
      Requested format is not available
      Video unavailable
      This video is (private|unavailable|not available)
      Unsupported URL: <word>
      [Gg]iving up after <n> retries
      nsig extraction failed
      No video formats found
      Postprocessing: >>
      Playback (failed|error)( due to| because)? <some>(?=$|[\n.])
      The media could not be loaded
      This client isn['’]t compatible with the media
    `},{name:"chain",source:"Bitcoin Core, geth and other nodes, wallets, Solidity",messages:l`
      insufficient funds for (gas|intrinsic transaction cost)
      execution reverted(: >>)?
      nonce too (low|high)
      replacement transaction underpriced
      intrinsic gas too low
      transaction underpriced
      gas required exceeds allowance
      Corrupted block database detected
      Error opening block database
      Stack too deep
      DeclarationError: >>
      ParserError: >>
      cannot estimate gas
      bad-txns-[\w-]{3,60}
      missing trie node <some>(?=$|[\n(])
      Unable to connect to (the )?(RPC|node|peer|network)( <some>)?(?=$|[\n.])
    `}];var bi=[{name:"c",source:"GCC's and Clang's diagnostics, MSVC's C2xxx",messages:l`
      <q> undeclared \(first use in this function\)
      <name>: undeclared identifier
      [Uu]se of undeclared (identifier|type|label|crate or module|lifetime) <q>
      implicit declaration of function <q>
      expected <q> before <q>( token)?
      expected <q> at end of input
      no member named <q> in <q>
      has no member named <q>
      no (type|template) named <q> in <q>
      unknown type name <q>
      cannot convert <q> to <q>( in initialization| in assignment| in return)?
      invalid conversion from <q> to <q>
      call to <q> is ambiguous
      ambiguous overload for <q>
      call of overloaded <q> is ambiguous
      no matching (function|member function|constructor) for (call to|initialization of) <q>
      conflicting types for <q>
      redefinition of <q>
      redeclaration of <q>
      expected unqualified-id( before <q>)?
      expected primary-expression before <q>
      use of deleted function <q>
      call to (deleted|implicitly-deleted) <some> constructor
      passing <q> as <q> argument discards qualifiers
      <q> file not found
      [Cc]annot open (include|source) file:? <q>
      unrecognized command[- ]line option <q>
      unsupported option <q>( for target <q>)?
      unsupported argument <q> to option <q>
      the clang compiler does not support <q>
      invalid application of <q> to (an )?incomplete type
      incomplete type <q> used in nested name specifier
      variable <q> has incomplete type
      cannot initialize a <some> with an? <some> of type <q>
      no viable (conversion|overloaded) <some>
      explicit specialization in non-namespace scope
      static assertion failed(: <some>)?
      non-constant-expression cannot be narrowed from type <q> to <q>
      control may reach end of non-void function
      no match for <q> \(operand types are <q> and <q>\)
      is not captured
      lvalue required as (left operand of assignment|unary <q> operand|increment operand)
      dereferencing pointer to incomplete type
      was not declared in this scope
      <q>: is not a member of <q>
      <q>: identifier not found
      <q>: no appropriate default constructor available
      <q>: function does not take <n> arguments
      syntax error: missing <q> before <q>
      selected processor does not support <some>
      impossible constraint in <q>
    `},{name:"linker",source:"GNU ld, LLD, Apple's ld, MSVC's link",messages:l`
      undefined reference to( symbol)?( <q>)?
      [Uu]nresolved external symbol <word>
      relocation truncated to fit: <some> against <some> <q>
      relocation <word> against <some> can not be used when making a shared object
      recompile with -fPIC
      symbol\(s\) not found for architecture <word>
      framework not found <word>
      library <q> not found
      library not found for <word>
      DSO missing from command line
      file in wrong format
      file was built for <some> which is not the architecture being linked
      building for <some>, but linking in (object file|dylib) built for <word>
      cannot open file <q>
      section <q> will not fit in region <q>
      region <q> overflowed by <n> bytes
      will not fit in region <q>
      undefined symbol: <word>
      no such file or directory: <q>
      attempting to link with file built for <word>
      [Uu]ndefined symbol: <word>
    `},{name:"build-setup",source:"CMake, Meson, Autotools, pkg-config",messages:l`
      Could NOT find <word> \(missing: >>
      Could not find a package configuration file provided by <q>
      Could not find a configuration file for package <q>
      By not providing <q> in CMAKE_MODULE_PATH
      Unknown CMake command <q>
      No CMAKE_\w+_COMPILER could be found
      The (C|CXX|CUDA) compiler identification is unknown
      Compatibility with CMake < <n> has been removed
      The source directory <q> does not exist
      No package <q> found
      Package <q>(, required by <q>,)? not found
      Package <word> was not found in the pkg-config search path
      Dependency <q> not found
      Dependency lookup for <word> with method <q> failed
      C compiler cannot create executables
      cannot (run|guess) (C compiled programs|build type)
      Could not find a version that satisfies the requirement <word>
      No rule to make target <q>
      missing separator
    `},{name:"rust",source:"https://doc.rust-lang.org/error_codes/, Rust's core and Cargo",messages:l`
      cannot find (value|type|function|macro|struct|enum|trait|attribute|derive macro|crate|module|method|associated \w+|tuple struct<some>) <q> in (this scope|(the )?(crate|module|list)( <q>)?)
      borrow of (partially )?moved value: <q>
      use of (partially )?moved value: <q>
      cannot borrow <q> as (mutable|immutable) <some> as (mutable|immutable)
      cannot borrow <q> as mutable, as it is <some>
      cannot move out of <q>, (which is|as) <some>
      the trait bound <q> is not satisfied
      the trait <q> is not implemented for <q>
      no (method|function|variant)( or associated item)? named <q> found for <some> <q>
      no field <q> on type <q>
      unresolved imports? <q>
      failed to resolve: >>
      can't find crate for <q>
      found possibly newer version of crate <q>
      use of unstable library feature <q>
      <q> does not live long enough
      borrowed value does not live long enough
      this (function|method|struct|enum) takes <n> <some> but <n> <some> supplied
      attempt to (add|subtract|multiply|negate|shift left|shift right) with overflow
      attempt to divide by zero
      called \x60Option::unwrap\(\)\x60 on a \x60None\x60 value
      called \x60Result::unwrap\(\)\x60 on an \x60Err\x60 value: >>
      index out of bounds: the len is <n> but the index is <n>
      range end index <n> out of range for slice of length <n>
      slice index starts at <n> but ends at <n>
      byte index <n> is (not a char boundary|out of bounds)
      already (mutably )?borrowed: BorrowM?u?t?Error
      no reactor running, must be called from the context of a Tokio
      there is no reactor running
      Cannot start a runtime from within a runtime
      failed to select a version for (the requirement )?<q>
      failed to run custom build command for <q>
      no matching package named <q> found
      package <q> cannot be built because it requires <some>
      feature <q> is required
      linker <q> not found
      linking with <q> failed: >>
      overflow evaluating the requirement <q>
      evaluation of constant value failed
      mismatched types
      lifetime may not live long enough
      <q> cannot be (sent|shared) between threads safely
      the size for values of type <q> cannot be known at compilation time
    `},{name:"go",source:"https://pkg.go.dev/cmd/compile, Go's runtime and module loader",messages:l`
      imported and not used: <q>
      <q> imported (and|but) not used
      declared (and|but) not used: <word>
      <word> declared (and|but) not used
      cannot use [^()\n]{1,120} \([^()\n]{1,120}\) as >>
      cannot find package <q>
      cannot find module providing package <word>
      no required module provides package <word>
      missing go.sum entry for <some>
      does not implement <word> \(>>
      has no field or method <word>
      too many (arguments|return values) in (call to )?<word>
      not enough (arguments|return values) in (call to )?<word>
      undefined: [A-Za-z_][\w.]{1,80}
      <word> redeclared in this block
      all goroutines are asleep - deadlock!
      index out of range \[<n>\]( with length <n>)?
      slice bounds out of range \[<word>\]( with capacity <n>| with length <n>)?
      assignment to entry in nil map
      send on closed channel
      close of closed channel
      concurrent map (writes|read and map write|iteration and map write)
      interface conversion: >>
      import cycle not allowed
      unknown revision <word>
      build constraints exclude all Go files in <word>
      module declares its path as: <word>
      module <word> found \(<some>\), but does not contain package <word>
      go.mod requires go >= <n>
      unsafe pointer conversion
      json: cannot unmarshal <word> into Go <some> of type <word>
      cannot unmarshal !!\w+ <q> into <word>
      sql: Scan error on column index <n>, name <q>: >>
      http: superfluous response.WriteHeader call
      flag provided but not defined: <word>
    `},{name:"swift",source:"Swift's DiagnosticsSema.def, Xcode's build system, CocoaPods",messages:l`
      Cannot find (type )?(<q> )?in scope
      [Aa]mbiguous use of <name>
      Value of (optional )?type <q> has no (dynamic )?member <q>
      Type <q> has no member <q>
      Type <q> does not conform to protocol <q>
      No such module <q>
      Use of (unresolved identifier|undeclared type) <q>
      Cannot convert (value|return expression) of type <q> to (expected|return|specified) <some>type <q>
      Module compiled with Swift <some> cannot be imported by the Swift <n> compiler
      module compiled with Swift <word> cannot be imported in Swift <word>
      failed to build module <q>
      <q> is unavailable( in \w+)?(: <some>)?
      <q> is only available in \w+ <n> or newer
      <q> has different definitions in different modules
      could not build (Objective-C )?module <q>
      Multiple commands produce <q>
      Command <word> failed with a nonzero exit code
      Signing for <q> requires a development team
      No profiles for <q> were found
      The sandbox is not in sync with the Podfile.lock
      [Uu]nable to find a specification for <q>
      CocoaPods could not find compatible versions for pod <q>
      CocoaPods did not set the base configuration
      Extra argument <q> in call
      Missing argument for parameter <q> in call
      Invalid redeclaration of <q>
      [Aa]mbiguous reference to member <q>
      <q> is ambiguous for type lookup in this context
      Initializer for conditional binding must have Optional type
      Reference to (captured var|property) <q> in <some>
      Unexpectedly found nil while (implicitly )?unwrapping an Optional value
      this class is not key value coding-compliant for the key <word>
      unrecognized selector sent to (instance|class)( 0x\w+)?
      Application tried to present modally
      Modifications to the layout engine must not be performed from a background thread
    `},{name:"jvm-compiler",source:"javac, kotlinc, scalac, Gradle, Maven, Android's build tools",messages:l`
      cannot find symbol
      package <word> does not exist
      incompatible types: >>
      [Uu]nresolved reference:? <name>
      Unsupported class file major version <n>
      class file has wrong version <n>
      has been compiled by a more recent version of the Java Runtime
      Could not find or load main class <word>
      Type mismatch: inferred type is >>
      Overload resolution ambiguity
      Cannot access class <q>
      Cannot access <q>: it is <some>
      is not abstract and does not override abstract method
      unreported exception <word>; must be caught or declared to be thrown
      value <word> is not a member of <word>
      No given instance of type <some> was found
      could not find implicit value for (parameter|evidence parameter) <some>
      Could not resolve all (files|dependencies|artifacts|task dependencies) for configuration <q>
      Could not (resolve|find) [\w.-]{2,60}:[\w.-]{2,60}:[\w.+-]{1,40}
      Could not find artifact <word>
      Could not resolve dependencies for project <word>
      Non-resolvable (parent POM|import POM)
      Failed to transform <word>
      Duplicate class <word> found in modules >>
      Manifest merger failed( : <some>| with multiple errors)?
      Cannot fit requested classes in a single dex file
      Program type already present: <word>
      Namespace not specified
      Could not get unknown property <q> for <some>
      Could not set unknown property <q> for <some>
      Could not find method <word> for arguments
      Could not find property <q> on <some>
      Plugin \[id: <some>\] was not found
      Plugin with id <q> not found
      Minimum supported Gradle version is <n>
      SDK location not found
      Could not determine java version from <q>
      Inconsistent JVM-target compatibility
      Cannot inline bytecode built with JVM target <n>
      style attribute <q> not found
      resource <word> \(aka <word>\) not found
      Module was compiled with an incompatible version of Kotlin
      The binary version of its metadata is <n>, expected version is <n>
      Source option <n> is no longer supported
      invalid (source|target) release: <n>
      release version <n> not supported
      NDK not configured
      NDK is not installed
      did not have a source.properties file
      No toolchains found in the NDK toolchains folder for ABI with prefix
      Failed to apply plugin <q>
      Failed to find (target with hash string|Build Tools revision|Platform SDK) <some>
      A problem occurred (configuring|evaluating) <some>
      Execution failed for task <q>
      Transformer <word> failed
    `},{name:"dotnet-compiler",source:"C#'s CSxxxx, MSBuild, NuGet",messages:l`
      The type or namespace name <q> (could not be found|does not exist)( in the namespace <q>)?
      does not contain a definition for <q>
      Cannot implicitly convert type <q> to <q>
      Argument <n>: cannot convert from <q> to <q>
      The name <q> does not exist in the current context
      An object reference is required for the non-static field
      does not implement (interface|inherited abstract) member <q>
      No overload for method <q> takes <n> arguments
      is inaccessible due to its protection level
      is defined in an assembly that is not referenced
      The type <q> exists in both <q> and <q>
      Assets file <q> doesn't have a target for <q>
      The current .NET SDK does not support targeting <some>
      The imported project <q> was not found
      Package <word> <n> is not compatible with <some>
      Unable to find package <word>
      The framework <q>, version <q>( \(\w+\))? was not found
      To (install or )?use workload
    `},{name:"functional",source:"GHC, OCaml, Elm, Elixir's and Erlang's compilers, Zig, Nix",messages:l`
      Variable not in scope: >>
      Not in scope: >>
      Could not find module <q>
      Couldn['’]t match (expected )?(type|kind) <q>
      No instance for <some> arising from
      Could not deduce <some>
      Non-exhaustive patterns in <some>
      parse error on input <q>
      Could not resolve dependencies
      rejecting: <word> \(<some>\)
      Unbound (module|value|constructor|type constructor|record field) <word>
      This expression has type <some> but an expression was expected of type >>
      no function clause matching in <word>
      no match of right hand side value: >>
      undefined function <word>
      no case clause matching: >>
      protocol <word> not implemented for >>
      hash mismatch in fixed-output derivation <q>
      attribute <q> missing
      is marked as (broken|insecure), refusing to evaluate
      has an unfree license <some>, refusing to evaluate
      infinite recursion encountered
      undefined variable <q>
      cannot coerce <some> to a string
      expected type <q>, found <q>
    `}];var vi=[{name:"javascript",source:"V8's message-template.h, JavaScriptCore's and SpiderMonkey's messages",messages:l`
      [Cc]annot convert undefined or null to object
      [Cc]annot access <q> before initialization
      [Cc]annot destructure property <q> of >>
      [Cc]annot use import statement outside a module
      [Cc]annot use 'in' operator to search for <q> in >>
      [Cc]annot assign to read only property <q> of object
      [Cc]annot redefine property: <word>
      [Cc]annot delete property <q> of
      [Cc]annot add property <word>, object is not extensible
      [Ii]dentifier <q> has already been declared
      [Uu]nexpected token <q>, <some> is not valid JSON
      [Uu]nexpected token \S{1,3} in JSON at position <n>
      [Uu]nexpected token (<q>|\S{1,12})(?=[\s.,)]|$)
      [Uu]nexpected end of (JSON )?input
      [Uu]nexpected non-whitespace character after JSON at position <n>
      [Uu]nexpected (identifier|strict mode reserved word|reserved word|string|number)(?=$|[\s.,)](?! ))
      [Ii]nvalid or unexpected token
      [Mm]aximum call stack size exceeded
      [Ii]nvalid array length
      [Ii]nvalid (time value|date|time zone specified: <word>)
      (window|document|process|global|globalThis|navigator|localStorage|self|require|exports|module|Buffer|__dirname|__filename) is not defined
      (regeneratorRuntime|React|jQuery|\$|HTMLElement|fetch|crypto|SharedArrayBuffer|ReadableStream|TextEncoder|Element) is not defined
      (undefined|null) is not an (object|iterable|function)( ?\([^\n]{1,160}?\))?(?=$|[\s.,;)'"])
      [Cc]an['’]t access property <q>, <some> is (undefined|null)
      [Oo]bject doesn['’]t support (this )?property or method( <q>)?
      [Dd]ynamic require of <q> is not supported
      require\(\) of ES [Mm]odule <word>
      [Mm]ust use import to load ES Module
      The requested module <q> (does not provide an export named|is a CommonJS module)( <q>)?
      does not provide an export named <q>
      Named export <q> not found
      [Mm]odule not found: (Error: )?(Can['’]t|Cannot) (resolve|find) >>
      [Ff]ailed to resolve (import|entry for package|module specifier|component:?) <name>( from <q>)?
      Could not resolve <q>( from <q>)?
      No matching export in <q> for import <q>
      <q> is not exported (by|from) <name>
      [Uu]nknown file extension <q>
      Package subpath <q> is not defined by "exports"
      No "exports" main defined in <word>
      [Cc]lass constructor <name> cannot be invoked without 'new'
      [Cc]lass extends value <some> is not a constructor or null
      [Ss]uper expression must either be null or a function
      [Cc]onverting circular structure to JSON
      [Ii]nvalid regular expression: >>
      [Ii]nvalid assignment (to const|left-hand side)
      [Aa]ssignment to constant variable
      [Rr]educe of empty array with no initial value
      [Dd]o not know how to serialize a BigInt
      [Cc]annot mix BigInt and other types
      [Ii]nvalid left-hand side in assignment
      [Mm]issing initializer in const declaration
      [Mm]issing \) after argument list
      await is only valid in async functions
      [Tt]he "<some>" (argument|property) must be >>
      [Cc]allback must be a function
      [Tt]he value of "<some>" is out of range
      [Ii]ncorrect header check
      digital envelope routines::\w+
      error:0308010C:digital envelope routines::unsupported
      JavaScript heap out of memory
      was compiled against a different Node.js version
      Could not locate the bindings file
      [Mm]odule did not self-register
      listen EADDRINUSE: >>
      spawn \S{1,80} E[A-Z]{3,14}
      [Uu]nsupported engine
      ReadableStream is locked
      [Bb]ody is unusable
      [Bb]ody has already been (read|consumed)
      stream is not readable
      write after end
      premature close
      [Pp]ossible EventEmitter memory leak detected
      Ineffective mark-compacts near heap limit
      Reached heap limit Allocation failed
    `},{name:"web-page",source:"https://html.spec.whatwg.org, Blink's and Gecko's messages of the console",messages:l`
      [Ff]ailed to fetch dynamically imported module
      error loading dynamically imported module
      Failed to execute <q> on <q>
      Failed to (read|set) the <q> property from <q>
      Failed to construct <q>
      Failed to load resource: >>
      ResizeObserver loop (limit exceeded|completed with undelivered notifications)
      The operation is insecure
      The (user|operation) (was )?aborted( a request)?
      The play\(\) request was interrupted
      NetworkError when attempting to fetch resource
      Blocked a frame with origin <q> from accessing a cross-origin frame
      Mixed Content: The page at >>
      Permissions policy violation: >>
      has been blocked by CORS policy(: <some>)?
      exceeded the quota
      [Ll]oading (CSS )?chunk \S{1,60} failed
      Could not establish connection. Receiving end does not exist
      Extension context invalidated
      The message port closed before a response was received
      Unchecked runtime.lastError: >>
      Access to storage is not allowed from this context
      Manifest version 2 is deprecated
      Invalid Host header
      WebSocket connection to <q> failed(: <some>)?
      WebGL context (could not be created|lost)
      Error creating WebGL context
      Too many active WebGL contexts
      Specified native messaging host not found
      The FetchEvent for <q> resulted in a network error response: >>
      INVALID_(OPERATION|ENUM|VALUE): >>
    `},{name:"components",source:"https://react.dev, https://vuejs.org/error-reference/, https://angular.dev/errors, React Native",messages:l`
      Objects are not valid as a React child
      Invalid hook call
      Element type is invalid: expected a string >>
      Maximum update depth exceeded
      Maximum recursive updates exceeded
      Rendered (more|fewer) hooks than (during the previous render|expected)
      Too many re-renders
      Text content (does|did) not match( server-rendered HTML)?
      Hydration failed because >>
      There was an error while hydrating
      Hydration (node|text|children|attribute|class|style|completed but contains) mismatch(es)? >>
      Cannot update a component \(?<q>?\)? while rendering a different component
      Can['’]t perform a React state update on an unmounted component
      Nothing was returned from render
      React.Children.only expected to receive a single React element child
      Each child in a list should have a unique "key" prop
      [Rr]eact has detected a change in the order of Hooks
      <word> was not found in the UIManager
      Unable to resolve module <name>( from <name>)?
      Native module <some> (tried to override|cannot be null)
      Text strings must be rendered within a <Text> component
      The action <some> was not handled by any navigator
      Couldn['’]t find a navigation (object|context)
      could not find react-redux context value
      Failed to resolve component: <word>
      Unknown custom element: <word>
      was accessed during render but is not defined on instance
      injection <q> not found
      No provider for <word>
      Can['’]t bind to <q> since it isn['’]t a known property of <q>
      <q> is not a known element
      No component factory found for <word>
      Unexpected value <q> imported by the module <q>
      The pipe <q> could not be found
      Form submission canceled because the form is not connected
      No QueryClient set
      No routes matched location <q>
      <word> must be used within an? <some>
    `},{name:"typescript",source:"TypeScript's diagnosticMessages.json",messages:l`
      Property <q> (does not exist on|is missing in) type <q>( but required in type <q>)?
      Type <some> is not assignable to type <q>
      Argument of type <some> is not assignable to parameter of type <q>
      Cannot find name <q>
      Could not find a declaration file for module <q>
      Cannot find module <q> or its corresponding type declarations
      Cannot find (type definition file for|namespace) <q>
      Object (literal may only specify known properties|is possibly <q>|is of type 'unknown')
      <q> is possibly <q>
      Expected <n>(-<n>)? arguments, but got <n>
      Module <q> has no (exported member|default export)( <q>)?
      implicitly has an? <q> type
      No overload matches this call
      Type instantiation is excessively deep and possibly infinite
      The inferred type of <q> cannot be named without a reference to <q>
      refers to a value, but is being used as a type here
      cannot be used as a JSX component
      does not have any construct or call signatures
      <q> only refers to a type, but is being used as a value here
      Excessive stack depth comparing types <q>
      This expression is not (callable|constructable)
      Duplicate identifier <q>
      Generic type <q> requires <some> type argument
      File <q> is not (a module|under 'rootDir')
      Cannot redeclare block-scoped variable <q>
      has no properties in common with type <q>
      Interface <q> (incorrectly|cannot simultaneously) extends? <some>
      Class <q> incorrectly (implements|extends) <some>
      <q> has no call signatures
      Unknown compiler option <q>
      Option <q> (has been removed|is deprecated|can only be used when|cannot be specified)
      Expression produces a union type that is too complex to represent
      Cannot invoke an object which is possibly <q>
    `},{name:"node-tools",source:"webpack, Vite, esbuild, Rollup, Babel, ESLint, PostCSS, Sass, Jest, Playwright, Puppeteer, npm",messages:l`
      You may need an (appropriate|additional) loader to handle
      Support for the experimental syntax <q> isn['’]t currently enabled
      Definition for rule <q> not found
      Failed to load (plugin|parser|config) <q>( declared in <q>)?
      ESLint couldn['’]t find (the|an) <some>
      Unexpected top-level property <q>
      Invalid (options|configuration) object
      Duplicate plugin/preset detected
      Cannot find (preset|plugin) <q>
      Cannot apply unknown utility class:? <name>
      The <q> class does not exist
      Can['’]t find stylesheet to import
      Undefined (variable|mixin|function)(?=[.:]| <q>)
      Jest encountered an unexpected token
      Your test suite must contain at least one test
      Exceeded timeout of <n> ?ms for an?
      Test timeout of <n> ?ms exceeded
      Timed out retrying after <n> ?ms
      Timeout of <n> ?ms exceeded
      (Navigation )?[Tt]imeout of <n> ms exceeded
      Protocol error \([\w.]{3,60}\): >>
      Execution context was destroyed
      Target (page, context or browser has been closed|closed)
      Failed to launch the browser process
      Browser was not found at the configured executablePath
      session not created: >>
      no such (element|window|frame): >>
      stale element (reference|not found)
      element (click intercepted|not interactable)
      chrome not reachable
      Could not find (Chrome|Chromium|browser) \(ver\. <word>\)
      [Mm]issing script: <name>
      No matching version found for <word>
      unable to resolve dependency tree
      Could not resolve dependency
      Conflicting peer dependency: <word>
      integrity checksum failed
      The engine <q> is incompatible with this module
      Query engine library for current platform <q> could not be found
      Can['’]t reach database server at <q>
      Failed to parse source for import analysis
      Missing "<some>" specifier in "<some>" package
      Unable to write (in)?to <some> because
      Watchpack Error
    `},{name:"python",source:"CPython's Objects, Modules and Lib",messages:l`
      cannot import name <q>( from (partially initialized module )?<q>)?
      attempted relative import (with no known parent package|beyond top-level package)
      unsupported operand type\(s\) for <some>: <q> and <q>
      bad operand type for <some>: <q>
      missing <n> required (positional|keyword-only) arguments?: >>
      got an unexpected keyword argument <q>
      got multiple values for (keyword )?argument <q>
      takes( from)? <n>( to <n>)? positional arguments? but <n> (was|were) given
      takes no (keyword )?arguments
      takes exactly <n> arguments? \(<n> given\)
      object of type <q> has no len\(\)
      can only concatenate \w+ \(not <q>\) to \w+
      must be (str|real number|an? \w+|string|bytes), not <name>
      string indices must be integers
      (list|tuple|range|string) index out of range
      (list|tuple) indices must be integers or slices, not <word>
      not enough values to unpack \(expected <some>, got <n>\)
      too many values to unpack \(expected <n>(, got <n>)?\)
      invalid literal for int\(\) with base <n>: <q>
      could not convert string to float: <name>
      <q> codec can['’]t (decode|encode) >>
      invalid (start|continuation) byte
      dictionary changed size during iteration
      maximum recursion depth exceeded
      name <q> is not defined
      local variable <q> referenced before assignment
      cannot access local variable <q> where it is not associated with a value
      unhashable type: <q>
      argument of type <q> is not (iterable|a container or iterable)
      cannot unpack non-iterable <word> object
      a bytes-like object is required, not <q>
      expected str, bytes or os.PathLike object, not <word>
      Object of type <name> is not JSON serializable
      There is no current event loop in thread <q>
      asyncio.run\(\) cannot be called from a running event loop
      This event loop is already running
      Event loop is closed
      Expecting (value|property name enclosed in double quotes|',' delimiter): line <n> column <n>
      Extra data: line <n> column <n>
      cannot pickle <q> object
      [Cc]an['’]t pickle >>
      Can['’]t instantiate abstract class <name>
      metaclass conflict: >>
      module <q> has no attribute <q>
      type object <q> has no attribute <q>
      property <q> of <q> object has no setter
      descriptor <q> requires an? <q> object
      can['’]t set attribute( <q>)?
      'NoneType' object (is not|has no|does not support) <some>(?=$|[\n.,;)"])
      generator didn['’]t (stop|yield)
      signal only works in main thread
      Unknown level: <q>
      DLL load failed( while importing \w+)?: >>
      inconsistent use of tabs and spaces in indentation
      unindent does not match any outer indentation level
      unterminated string literal
      f-string: >>
      The above exception was the direct cause
      No module named <name>
      Requested settings?( \w+)?, but settings are not configured
      App registry isn['’]t ready yet
      Apps aren['’]t loaded yet
    `},{name:"python-packages",source:"pip, setuptools, Poetry, conda, uv",messages:l`
      No matching distribution found for <word>
      Failed building wheel for <word>
      Could not build wheels for <word>
      Failed to build installable wheels for some pyproject.toml based projects
      ERROR: Failed to build <word>
      externally-managed-environment
      Microsoft Visual C\+\+ <n> or greater is required
      No solution found when resolving dependencies
      Cannot install <some> because these package versions have conflicting dependencies
      requires a different Python: <some>
      Getting requirements to build wheel did not run successfully
      Preparing metadata \(pyproject.toml\) did not run successfully
      legacy-install-failure
      is not a supported wheel on this platform
      does not appear to be a Python project
      Multiple top-level (packages|modules) discovered in a flat-layout
      Unable to find installation candidates for <word>
      The following packages are not available from current channels
      Because no versions of <word> match
      neither 'setup.py' nor 'pyproject.toml' found
      cannot uninstall <q>
      Double requirement given: >>
    `},{name:"arrays",source:"NumPy, pandas, SciPy, scikit-learn, PyTorch, TensorFlow, CUDA",messages:l`
      operands could not be broadcast together with shapes >>
      could not broadcast input array from shape >>
      setting an array element with a sequence
      The truth value of an? (array|Series|DataFrame|Index|Tensor) <some>
      shapes <some> not aligned
      index <n> is out of bounds for axis <n> with size <n>
      single positional indexer is out-of-bounds
      too many indices for array
      cannot reshape array of size <n> into shape >>
      numpy.(ndarray|dtype) size changed, may indicate binary incompatibility
      A module that was compiled using NumPy 1.x cannot be run in NumPy <word>
      numpy.core.multiarray failed to import
      Length of values <some> does not match length of index
      Length mismatch: >>
      cannot reindex (from a|on an axis with) duplicate (axis|labels)
      No objects to concatenate
      Can only compare identically-labeled >>
      None of \[<some>\] are in the \[<word>\]
      arrays? must (all be|have the) same length
      [Ii]nput (<word> )?contains NaN
      Found input variables with inconsistent numbers of samples
      Expected 2D array, got 1D array instead
      [Ss]ingular matrix
      CUDA out of memory >>
      CUDA error: >>
      Expected all tensors to be on the same device
      mat1 and mat2 (shapes cannot be multiplied|must have the same dtype)
      size mismatch for <word>: >>
      The size of tensor a \(<n>\) must match the size of tensor b \(<n>\)
      Sizes of tensors must match except in dimension <n>
      shape <q> is invalid for input of size <n>
      Torch not compiled with CUDA enabled
      no kernel image is available for execution on the device
      an illegal memory access was encountered
      device-side assert triggered
      invalid device ordinal
      CUDA driver version is insufficient for CUDA runtime version
      Found no NVIDIA driver on your system
      Trying to backward through the graph a second time
      one of the variables needed for gradient computation has been modified
      does not require grad and does not have a grad_fn
      Error\(s\) in loading state_dict for \w+
      expected scalar type \w+ but found \w+
      not implemented for '(Half|BFloat16|Long|Int|Bool|Byte|Double|Float)'
      is not currently implemented for the MPS device
      MPS backend out of memory
      CU(DNN|BLAS|SOLVER|SPARSE)_STATUS_[A-Z_]{3,60}
      NCCL error
      OOM when allocating tensor with shape >>
      Failed to get convolution algorithm
      DNN library (is not found|initialization failed)
      Could not load dynamic library <q>
      No gradients provided for any variable
      Graph execution error
      Failed to (initialize|load) NVML: >>
      couldn['’]t communicate with the NVIDIA driver
      is not a valid model identifier listed on
      does not appear to have a file named <word>
      Cannot copy out of meta tensor
      Trying to create tensor with negative dimension
      weight is on (cpu|cuda)<some> but expected
      was compiled without GPU support
    `},{name:"managed",source:".NET's Strings.resx, Entity Framework, ASP.NET",messages:l`
      Could not load (file or assembly|type) <q>
      Value cannot be null
      Sequence contains (no|more than one) (matching )?elements?
      Collection was modified; enumeration operation may not execute
      Input string was not in a correct format
      Index was out of range
      Method not found: <q>
      Unable to resolve service for type <q> while attempting to activate <q>
      Some services are not able to be constructed
      No service for type <q> has been registered
      The given key( <q>)? was not present in the dictionary
      An item with the same key has already been added
      Unable to load (DLL|shared library) <q>
      Attempted to read or write protected memory
      Attempted to divide by zero
      A task was canceled
      A second operation (was )?started on this context <some>
      The LINQ expression <some> could not be translated
      Unable to cast object of type <q> to type <q>
      The SSL connection could not be established
      Operation is not valid due to the current state of the object
      Cannot access a disposed (object|context instance)
      Cross-thread operation not valid
      The calling thread cannot access this object
      Exception has been thrown by the target of an invocation
      The type initializer for <q> threw an exception
      Nullable object must have a value
      Specified (cast|argument|method) (is not valid|was out of the range of valid values|is not supported)
      Parameter count mismatch
      The JSON value could not be converted to <word>
      A possible object cycle was detected
      The entity type <q> requires a primary key to be defined
      Unable to create an? (object|'DbContext') of type <q>
      Access to the path <q> is denied
      Could not find (a part of the path|file) <q>
      A connection was successfully established with the server, but >>
      A network-related or instance-specific error occurred >>
      [Rr]equested registry access is not allowed
      Data at the root level is invalid
      caused an [Aa]ccess [Vv]iolation( \(0x\w+\))?
      [Aa]ccess [Vv]iolation (reading|writing|executing) (location )?0x\w+
      [Aa]ccess violation at address \w+
      EXCEPTION_ACCESS_VIOLATION
      EXC_BAD_ACCESS
    `},{name:"jvm",source:"the JDK, Android's runtime, Spring, Hibernate, Jackson, Minecraft's servers",messages:l`
      Java heap space
      GC overhead limit exceeded
      [Uu]nable to create (new )?native thread
      Comparison method violates its general contract
      Could not initialize class <word>
      No enum constant <word>
      Unrecognized field <q>
      Cannot (deserialize|construct) (value|instance) of (type )?<q>
      No serializer found for class <word>
      Failed to bind properties under <q>
      No qualifying bean of type <q> available
      required a bean of type <q> that could not be found
      Error creating bean with name <q>
      Circular view path <some>
      failed to lazily initialize a collection of role
      could not initialize proxy
      No suitable driver found for <word>
      Failed to determine a suitable driver class
      the trustAnchors parameter must be non-empty
      PKIX path building failed
      unable to find valid certification path to requested target
      Received fatal alert: <word>
      Unable to start activity ComponentInfo\{<some>\}
      Unable to (instantiate|find explicit) (activity|application|service|receiver|provider) <some>
      Can['’]t create handler inside thread
      Only the original thread that created a view hierarchy can touch its views
      Failed resolution of: L[\w/$]{3,120};
      No (virtual|static|interface|direct) method <some> in class
      Didn['’]t find class <q> on path
      couldn['’]t find DSO to load: >>
      dlopen failed: >>
      No implementation found for \w+ [\w.$]{3,160}\([^)\n]{0,160}\)
      Attempt to invoke (virtual|interface) method <q> on a null object reference
      Cannot invoke <q> because <q> is null
      because "[^"\n]{1,120}" is null
      INSTALL_(FAILED|PARSE_FAILED)_[A-Z_]{3,60}
      Context.startForegroundService\(\) did not then call Service.startForeground\(\)
      Permission Denial: >>
      Ticking (entity|block entity|player)
      Exception (ticking world|in server tick loop|generating new chunk|initializing level)
      Mixin (apply|transformation of <word>) (for mod <word> )?failed
      Mod resolution (failed|encountered an incompatible mod set)
      Incompatible mods? (set|found)!?
      A single server tick took <n> seconds
      Could not (load|pass event) <q> (in folder|to) <some>
      Unable to access jarfile <word>
      Unrecognized (VM )?option:? <name>
      class <word> cannot be cast to class <word>
      Illegal reflective access
      module <word> does not "?(opens|export)
      zip END header not found
      invalid LOC header
      Could not pass event \w+ to >>
    `},{name:"php",source:"PHP's Zend/ and ext/, Laravel, WordPress",messages:l`
      Undefined (index|offset|variable|array key|property|constant|method|class constant):? <name>
      Trying to access array offset on (value of type )?\w+
      Trying to get property( <q>)? of non-object
      Attempt to (read|assign) property <q> on \w+
      Class <q> not found
      Allowed memory size of <n> bytes exhausted
      Maximum execution time of <n> seconds exceeded
      Cannot redeclare <word>
      must be of (the )?type <some>, <word> (given|returned)
      Cannot modify header information - headers already sent
      Unsupported operand types: >>
      [Ff]ailed to open stream: >>
      Declaration of <some> must be compatible with <word>
      Too few arguments to function <word>
      Argument #?<n> (\(\$\w+\) |passed to <word> )?must be >>
      Array to string conversion
      Cannot use object of type <word> as array
      Creation of dynamic property <word> is deprecated
      Passing null to parameter #<n> <some> is deprecated
      Class <some> contains <n> abstract methods?
      Uncaught (Error|Exception|TypeError|ValueError|ArgumentCountError): >>
      Call to (private|protected|a member function|undefined) <some>\(\)
      Non-static method <word> (should not|cannot) be called statically
      Optional parameter <word> declared before required parameter
      No query results for model
      Target class \[<word>\] does not exist
      Route \[<word>\] not defined
      View \[<word>\] not found
      CSRF token mismatch
      The (GET|POST|PUT|HEAD) method is not supported for
      There has been a critical error on this website
      Error establishing a database connection
      The (option|service|file|class) <q> does not exist
      The (option|service|file|class) <q> was not found
      You have requested a non-existent (service|parameter) "<some>"
      syntax error, unexpected >>
      Unable to load dynamic library <q>
    `},{name:"ruby-perl-lua",source:"Ruby's error.c, Rails, Perl's perldiag, Lua's ldebug.c",messages:l`
      undefined local variable or method <q> for >>
      undefined method <q> for >>
      uninitialized constant <word>
      wrong number of arguments \(<some>\)
      cannot load such file -- <word>
      Could not find gem <q>
      Failed to build gem native extension
      no implicit conversion of \w+ into \w+
      can['’]t modify frozen <word>
      can['’]t be coerced into <word>
      stack level too deep
      superclass mismatch for class <word>
      unknown attribute <q> for <word>
      invalid byte sequence in [\w-]{3,16}
      incompatible character encodings: >>
      Couldn['’]t find <word> (with|without) >>
      comparison of \w+ with <some> failed
      bad URI\(is not URI\?\): >>
      Validation failed: >>
      Your Ruby version is <n>, but your Gemfile specified
      You have already activated <some>, but your Gemfile requires
      Can['’]t locate <word> in @INC
      Can['’]t locate object method <q>
      Can['’]t call method <q> on an undefined value
      Use of uninitialized value <word>
      Global symbol <q> requires explicit package name
      Not an? (ARRAY|HASH|CODE) reference
      bad argument #<n> to <q>
      module <q> not found
      attempt to (index|call|compare|concatenate|perform arithmetic on|get length of) <some> \(a \w+ value\)
      unexpected symbol near <q>
    `},{name:"statistics-lisp",source:"R's po files, Julia's Base, Emacs' data.c, MATLAB",messages:l`
      object <q> not found
      could not find function <q>
      there is no package called <q>
      subscript out of bounds
      non-numeric argument to (binary operator|mathematical function)
      installation of package <q> had non-zero exit status
      package <q> is not available
      lazy loading failed for package <q>
      arguments imply differing number of rows
      undefined columns selected
      argument is of length zero
      missing value where TRUE/FALSE needed
      the condition has length > 1
      replacement has <n> rows?, data has <n>
      namespace <q> <n> is (already loaded|being loaded), but >>
      cannot open the connection
      cannot allocate vector of size <some>
      unused arguments? \(>>
      no applicable method for <q> applied to an object of class
      no method matching <word>
      <word> not defined( in <q>)?(?=\n(Stacktrace|Suggestion))
      Unsatisfiable requirements detected for package <word>
      Symbol['’]s (value as variable|function definition) is void: <word>
      Wrong type argument: >>
      Wrong number of arguments: >>
      Cannot open load file: >>
      Args out of range: >>
      Invalid function: >>
      Unrecognized function or variable <q>
      Undefined control sequence
      Missing \$ inserted
      Heap exhausted(,| during) >>
      Control stack exhausted
      undefined exports: >>
      compilation failed for package <q>
      Undefined variable <q> or class <q>
      Undefined function( or variable)? <q>
    `}];var yi=[{name:"database",source:"PostgreSQL's errcodes, MySQL's and MariaDB's errmsg, SQLite, SQL Server, MongoDB, Redis, Elasticsearch",messages:l`
      syntax error at or near <q>
      violates (foreign key|check|not-null|exclusion|unique) constraint( <q>)?
      null value in column <q>( of relation <q>)? violates not-null constraint
      permission denied for (table|schema|relation|database|function|sequence|view|language|tablespace) <name>
      must be (owner of|superuser to) >>
      password authentication failed for user <q>
      no pg_hba.conf entry for >>
      remaining connection slots are reserved
      too many clients already
      current transaction is aborted, commands ignored
      deadlock detected
      could not serialize access due to >>
      canceling statement due to >>
      terminating connection due to >>
      column reference <q> is ambiguous
      operator does not exist: >>
      cannot execute [A-Z ]{3,20} in a read-only transaction
      the database system is (starting up|shutting down|in recovery mode)
      database files are incompatible with server
      invalid input syntax for (type )?\w+
      value too long for type >>
      relation <q> already exists
      type <q> (does not exist|already exists)
      there is no unique or exclusion constraint matching
      [Cc]ould not connect to server: >>
      You have an error in your SQL syntax
      Unknown column <q> in <q>
      Table <q> (doesn['’]t exist|already exists|is marked as crashed)
      Access denied for user <q>
      Duplicate (entry|column name|key name) <q>
      Deadlock found when trying to get lock
      Lock wait timeout exceeded
      MySQL server has gone away
      Lost connection to (MySQL )?server
      Incorrect (string|integer|datetime) value: <q>
      Data too long for column <q>
      Cannot (add|delete) (or update a )?(child|parent) row
      Too many connections
      Public Key Retrieval is not allowed
      Client does not support authentication protocol
      Specified key was too long
      Unknown (database|collation|character set) <q>
      Can['’]t connect to (local )?(MySQL|server)
      Field <q> doesn['’]t have a default value
      Column <q> cannot be null
      (UNIQUE|NOT NULL|FOREIGN KEY|CHECK|PRIMARY KEY) constraint failed(: [\w., ]{2,120})?
      attempt to write a readonly database
      unable to open database file
      file is not a database
      near <q>: syntax error
      SQL logic error
      no such (table|column|module|function): [\w."]{1,120}
      E11000 duplicate key error >>
      WRONGTYPE Operation against a key
      NOAUTH Authentication required
      WRONGPASS invalid username-password pair
      MISCONF (Redis|Valkey) is configured to save
      READONLY You can['’]t write against a read only replica
      OOM command not allowed when used memory
      CLUSTERDOWN <some>
      all shards failed
      \w+_(block|not_found|parsing|breaking|rejected_execution)_exception
      Invalid object name <q>
      Login failed for user <q>
      Cannot insert the value NULL into column <q>
      String or binary data would be truncated
      Incorrect syntax near <q>
      The transaction log for database <q> is full
      ORA-0\d{4}(: >>)?
      Code: <n>. DB::Exception: >>
      column [a-z_]\w*\.\w+ does not exist
      MOVED \d{1,5} [\w.-]{3,60}:\d{2,5}
      incompatible library <q>: missing magic block
      could not load library <q>: >>
      could not access file <q>: >>
    `},{name:"containers",source:"Docker, BuildKit, containerd, Podman, runc",messages:l`
      exec format error
      no space left on device
      pull access denied for <word>
      manifest (for <word> not found|unknown)
      port is already allocated
      executable file not found in \$PATH
      OCI runtime (create|exec|start) failed
      toomanyrequests: >>
      error during connect: >>
      failed to (solve|compute cache key|create shim task|create task for container|register layer): >>
      network <word> (not found|declared as external, but could not be found)
      container <word> is unhealthy
      permission denied while trying to connect to the Docker (daemon|API)
      invalid reference format
      could not select device driver <some>
      [Nn]o such (container|image|service|volume|network): <word>
      is not running
      Ports are not available
      driver failed programming external connectivity
      invalid mount config for type
      services.\S{1,60} (Additional property <some> is not allowed|must be an? <some>|contains <some>)
      unauthorized: authentication required
      denied: (requested access to the resource is denied|permission_denied<some>)
      The virtual machine could not be started >>
      exec user process caused:? "?exec format error"?
      no such image
    `},{name:"cluster",source:"Kubernetes' API machinery, kubelet, Helm",messages:l`
      no matches for kind <q>( in version <q>)?
      the server could not find the requested resource
      the server doesn['’]t have a resource type <q>
      failed calling webhook <q>
      admission webhook <q> denied the request: >>
      field is immutable
      unable to (build kubernetes objects from release manifest|recognize) <some>
      (Readiness|Liveness|Startup) probe (failed|errored): >>
      error converting YAML to JSON
      cannot be handled as an? \w+
      has no deployed releases
      another operation \(install/upgrade/rollback\) is in progress
      cannot re-use a name that is still in use
      nil pointer evaluating <word>
      timed out waiting for the condition
      pod has unbound immediate PersistentVolumeClaims
      <n>/<n> nodes are available: >>
      MountVolume.\w+ failed for volume <q>( : <some>)?
      [Ff]ailed to create pod sandbox
      [Ff]ailed to pull image <q>
      Back-off (restarting failed container|pulling image)
      couldn['’]t get current server API group list
      <word> is forbidden: >>
      is invalid: (spec|metadata|status)<some>
      Operation cannot be fulfilled on <some>
      unknown field "[\w.\[\]]{2,120}"
      ValidationError\(\S{2,160}\): >>
      [Nn]o endpoints available for service <q>
      failed to call webhook
      the object has been modified; please apply your changes to the latest version
      leader election lost
      Unable to attach or mount volumes: >>
    `},{name:"infrastructure",source:"Terraform, Ansible, AWS', Azure's and Google's SDKs, GitHub Actions",messages:l`
      Provider produced (inconsistent|invalid) (result after apply|final plan|plan|object)
      Error acquiring the state lock
      Unsupported (argument|attribute|block type|Terraform Core version)
      Missing required argument
      Invalid (index|function argument|count argument|for_each argument|value for (input )?variable|template interpolation value|provider configuration)
      Reference to undeclared <some>(?=$|[\n.,])
      Inconsistent conditional result types
      Failed to query available provider packages
      Provider configuration not present
      Plugin did not respond
      An argument named <q> is not expected here
      Call to unknown function
      is not authorized to perform:? <word>
      The security token included in the request is (invalid|expired)
      Unable to locate credentials
      [Cc]ould not load credentials from any providers
      No valid credential sources found
      The specified (bucket|key|queue|blob|container) does not (exist|valid)
      Rate exceeded
      Access ?Denied(Exception)?: >>
      The request signature we calculated does not match
      The provided token has expired
      Could not connect to the endpoint URL
      Failed to connect to the host via ssh
      The task includes an option with an undefined variable
      Unsupported parameters for \(<some>\) module
      couldn['’]t resolve module/action <q>
      No first item, sequence was empty
      MODULE FAILURE
      Unable to resolve action <q>
      Unrecognized named-value: <q>
      The job was not started because >>
      The runner has received a shutdown signal
      The self-hosted runner lost communication with the server
      No runner matching the specified labels was found
      Input required and not supplied: <word>
      Unexpected input\(s\) <q>
      Process completed with exit code <n>
      The (client|subscription|resource group) <q> could not be found
      The (client|subscription) <q> <some>does not have authorization
      API rate limit exceeded for >>
    `},{name:"model-services",source:"OpenAI's, Anthropic's and Google's answers, inference servers",messages:l`
      (This model['’]s )?maximum context length is <n> tokens >>
      context_length_exceeded
      insufficient_quota
      [Yy]ou exceeded your current quota >>
      Rate limit (reached|exceeded) for >>
      Incorrect API key provided
      [Ii]nvalid (API key|x-api-key|authentication)
      The model <q> (does not exist|has been deprecated|is not supported)
      model <q> not found
      prompt is too long: >>
      Your credit balance is too low
      Resource has been exhausted
      Unsupported (value|parameter): <q>
      does not support (tools|image input|function calling|chat|thinking)
      [Nn]o (endpoints|allowed providers|auth credentials) found
      exceeded retry limit
      llama runner process has terminated
      (model|GPU) requires more (system memory|video memory)( \(<some>\))?
      unable to load model
      error loading model: >>
      unknown model architecture: <q>
      The model is overloaded
      Failed to deserialize the JSON body into the target type
      tool_use ids were found without tool_result blocks
    `},{name:"formats",source:"libyaml, go-yaml, JSON and TOML parsers, serde, Pydantic, JSON Schema, zip and gzip, libxml2",messages:l`
      mapping values are not allowed (here|in this context)
      could not find expected <q>
      did not find expected <some>(?=$|[\n.,])
      found character <q> that cannot start any token
      found undefined tag handle
      found duplicate key <name>
      bad indentation of a (mapping entry|sequence entry)
      cannot unmarshal !!\w+ <q> into <word>
      json: (cannot unmarshal <some> into Go <some> of type|unknown field|unsupported (type|value):) <word>
      invalid character <q> (looking for|in|after) >>
      unexpected end of JSON input
      missing field <q>( at line <n> column <n>)?
      unknown (variant|field) <q>, expected <some>
      invalid type: <some>, expected <some>(?=$|[\n.,])
      duplicate (key|field|mapping key):? <name>
      expected value at line <n> column <n>
      trailing characters at line <n> column <n>
      Additional properties are not allowed( \(<some>\))?
      is a required property
      is not valid under any of the given schemas
      is not of type <q>
      Input should be >>
      [Ff]ield required
      extra fields not permitted
      [Ii]nvalid (magic number|header|signature|checksum|block type)(?=$|[\n.,:)])
      not in gzip format
      [Ee]nd-of-central-directory signature not found
      [Ff]ile is not a zip file
      CRC failed
      CRC check failed
      CRC error
      CRC mismatch
      [Uu]nexpected end of (file|archive|data|stream|input stream)
      incorrect (data check|header check|padding)
      Start tag expected, <q> not found
      Opening and ending tag mismatch
      XML declaration allowed only at the start of the document
      [Ww]rong (passphrase|password or corrupted)
      [Mm]alformed (UTF-8 characters|JSON|XML|input|URI sequence|request)(?=$|[\n.,:)])
      [Cc]annot parse <some> as <some>(?=$|[\n.,])
      Parsing error: >>
      Could not (parse|deserialize|decode) <some>(?=$|[\n.,])
    `}];var ki=[{name:"loader",source:"ld.so(8), dyld, Windows' loader and Gatekeeper",messages:l`
      error while loading shared libraries: >>
      cannot open shared object file
      symbol lookup error: >>
      wrong ELF class: \w+
      cannot execute binary file
      required file not found
      Library not loaded: >>
      Symbol not found: >>
      image not found
      [Bb]ad CPU type in executable
      incompatible architecture \(>>
      mach-o,? but wrong architecture
      code signature (in <some> )?(not valid|invalid)
      is damaged and can['’]t be opened
      cannot be opened because (the developer cannot be verified|Apple cannot check it|it is from an unidentified developer)
      can['’]t be opened because >>
      The code execution cannot proceed because <word> was not found
      The program can['’]t start because <word> is missing from your computer
      <word> was not found. Reinstalling the program may fix this problem
      The procedure entry point <some> could not be located
      The application (was unable|failed) to (start|initialize) (correctly|properly)
      This app can['’]t run on your PC
      is not a valid Win32 application
      is not compatible with the version of Windows
      side-by-side configuration is incorrect
      The specified (module|procedure) could not be found
      The system cannot find the (file|path|drive) specified
      because it is being used by another process
      The RPC server is unavailable
      Class not registered
      The parameter is incorrect
      The handle is invalid
      The data is invalid
      The instruction at 0x\w+ referenced memory at 0x\w+
      Unhandled exception at 0x\w+ >>
      The exception unknown software exception >>
      [Ii]nsufficient system resources exist to complete the requested service
      Windows cannot (find|access|open) <some>
    `},{name:"shell",source:"bash, zsh, fish, PowerShell, cmd, argument parsers of GNU, argparse, Click, clap, Cobra",messages:l`
      command not found: <word>
      is not recognized as (an internal or external command|the name of a cmdlet|a name of a cmdlet)
      running scripts is disabled on this system
      cannot be loaded because >>
      A positional parameter cannot be found that accepts argument <q>
      A parameter cannot be found that matches parameter name <q>
      syntax error near unexpected token <q>
      syntax error: unexpected end of file
      unexpected EOF while looking for matching <q>
      \w+: unbound variable
      bad substitution
      bad interpreter: >>
      [Aa]rgument list too long
      parse error near <q>
      not a valid identifier
      ambiguous redirect
      (integer expression|unary operator) expected
      [Ii]llegal option -<word>
      (invalid|unrecognized|unknown|illegal) option:? -- <name>
      (unrecognized|invalid|unknown) option:? <q>
      unrecognized arguments: >>
      the following arguments are required: >>
      argument \S{1,60}: invalid (choice|int value|float value): >>
      expected (one|at least one) argument
      [Nn]o such (option|command):? <name>
      Got unexpected extra arguments? \(<some>\)
      Missing (option|argument|parameter) <q>
      unknown (flag|shorthand flag): <name>
      unknown command <q> for <q>
      [Ff]ound argument <q> which wasn['’]t expected
      unexpected argument <q> found
      the following required arguments were not provided
      a value is required for <q>
      no such file or directory: \S{2,200}
      permission denied: \S{2,200}
      zsh: no matches found: >>
      Could not chdir to home directory
      sudo: a (terminal|password) is required
      Could not open a connection to your authentication agent
    `},{name:"network",source:"curl, OpenSSL, Go's net and crypto/tls, Python's ssl and urllib3, Node.js, Chromium's net_error_list.h, Envoy, NGINX",messages:l`
      net::ERR_[A-Z_]{4,60}
      (NS|SSL|SEC|PR)_ERROR_[A-Z_]{4,60}
      ERR_CONNECTION(_[A-Z_]{2,60})?
      ERR_SSL(_[A-Z_]{2,60})?
      ERR_CERT(_[A-Z_]{2,60})?
      ERR_NAME(_[A-Z_]{2,60})?
      ERR_NETWORK(_[A-Z_]{2,60})?
      ERR_HTTP2(_[A-Z_]{2,60})?
      ERR_QUIC(_[A-Z_]{2,60})?
      ERR_TOO_MANY(_[A-Z_]{2,60})?
      ERR_EMPTY(_[A-Z_]{2,60})?
      ERR_ADDRESS(_[A-Z_]{2,60})?
      ERR_TIMED(_[A-Z_]{2,60})?
      ERR_BLOCKED(_[A-Z_]{2,60})?
      ERR_UNSAFE(_[A-Z_]{2,60})?
      ERR_INVALID(_[A-Z_]{2,60})?
      ERR_OSSL(_[A-Z_]{2,60})?
      ERR_SOCKET(_[A-Z_]{2,60})?
      ERR_STREAM(_[A-Z_]{2,60})?
      ERR_MODULE(_[A-Z_]{2,60})?
      ERR_REQUIRE(_[A-Z_]{2,60})?
      ERR_PACKAGE(_[A-Z_]{2,60})?
      ERR_UNKNOWN(_[A-Z_]{2,60})?
      ERR_UNSUPPORTED(_[A-Z_]{2,60})?
      ERR_DLOPEN(_[A-Z_]{2,60})?
      ERR_WORKER(_[A-Z_]{2,60})?
      ERR_INTERNET(_[A-Z_]{2,60})?
      getaddrinfo (ENOTFOUND|EAI_AGAIN|EAI_FAIL)( \S{1,120})?
      connect E[A-Z]{4,14} \S{2,80}
      (read|write) ECONNRESET
      (read|write) EPIPE
      (read|write) ETIMEDOUT
      socket hang up
      [Cc]ould not resolve (host|proxy|hostname)(: \S{2,120})?
      Temporary failure in name resolution
      [Nn]ame or service not known
      nodename nor servname provided
      no such host
      Failed to establish a new connection: >>
      [Ff]ailed to connect to \S{2,120} port <n>
      Connection reset by peer
      [Cc]onnection (was )?(refused|reset|aborted|closed) by (the )?(remote host|peer|server|foreign host)
      [Cc]onnection timed out after <n>
      [Tt]he (read )?operation (has )?timed out
      Read timed out
      i/o timeout
      context deadline exceeded( \(Client\.Timeout <some>\))?
      TLS handshake (timeout|error|failed)
      net/http: request canceled
      certificate (has expired|is not valid|verify failed|is not trusted|is not yet valid)
      CERTIFICATE_VERIFY_FAILED
      SSL certificate problem: >>
      SSL: WRONG_VERSION_NUMBER
      wrong version number
      sslv3 alert handshake failure
      tlsv1 alert <some>(?=$|[\n.,;)'":])
      unexpected eof while reading
      EOF occurred in violation of protocol
      Hostname mismatch, certificate is not valid for >>
      x509: >>
      remote error: tls: >>
      tls: (failed to verify certificate|bad certificate|handshake failure|first record does not look like a TLS handshake)
      http: server gave HTTP response to HTTPS client
      HTTP request was sent to HTTPS port
      unexpected EOF
      Max retries exceeded with url: >>
      Remote end closed connection without response
      Server disconnected without sending a response
      [Cc]lient network socket disconnected before secure TLS connection was established
      DEPTH_ZERO_SELF_SIGNED_CERT
      UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT_LOCALLY)
      upstream (connect error or disconnect/reset before headers|prematurely closed connection|sent too big header|timed out)
      no healthy upstream
      The remote server returned an error: \(<n>\)
      No connection could be made because the target machine actively refused it
      An existing connection was forcibly closed by the remote host
      underlying connection was closed
      A connection attempt failed because the connected party
      The remote name could not be resolved
      Unable to read data from the transport connection
      dial (tcp|udp|unix) \S{1,120}: >>
      HTTP/2 stream <n> was not closed cleanly
      transfer closed with <n> bytes remaining to read
      Empty reply from server
      nginx: \[emerg\] >>
      server certificate verification failed
      TLS key negotiation failed to occur within <n> seconds
      \[SSL: [A-Z_\d]+\] >>
      HTTPS?ConnectionPool\(>>
      [Tt]oken (is|has) expired
      [Tt]oken expired
      [Cc]onnection timed out
    `},{name:"http",source:"RFC 9110, clients' and servers' words for a status",messages:l`
      HTTP [Ee]rror:? [45]\d\d(: [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP: [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP/1.0 [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP/1.1 [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP/2 [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP (status|code|response)( code)?:? [45]\d\d
      [Rr]equest failed with status( code)?:? [45]\d\d
      [Ss]erver returned (HTTP response code: |status |HTTP )?[45]\d\d( [A-Z]\w+)?
      [Rr]eceived( HTTP)? (status|code|response)( code)? [45]\d\d
      [Uu]nexpected (HTTP )?(status|response)( code)?( from server)?:? [45]\d\d( [A-Z][a-z]+)*
      [Ss]tatus code:? [45]\d\d
      [45]\d\d (Client|Server) Error: >>
      400 Bad Request
      401 Unauthorized
      403 Forbidden
      404 Not Found
      405 Method Not Allowed
      406 Not Acceptable
      408 Request Timeout
      409 Conflict
      410 Gone
      413 Payload Too Large
      413 Request Entity Too Large
      413 Content Too Large
      415 Unsupported Media Type
      422 Unprocessable (Entity|Content)
      429 Too Many Requests
      431 Request Header Fields Too Large
      500 Internal Server Error
      501 Not Implemented
      502 Bad Gateway
      503 Service (Temporarily )?Unavailable
      504 Gateway Time-?[Oo]ut
      (GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|REPORT|PROPFIND) \S{1,300} HTTP/\d.\d" [45]\d\d
      (GET|POST|PUT|DELETE|PATCH) https://\S{1,300} [45]\d\d
    `},{name:"git",source:"Git, OpenSSH, GnuPG",messages:l`
      not a git repository
      Authentication failed for <q>
      Permission denied \(publickey<some>\)
      refusing to merge unrelated histories
      pathspec <q> did not match any file
      failed to push some refs to <q>
      unable to access <q>: >>
      could not read (Username|Password) for <q>
      detected dubious ownership in repository at <q>
      RPC failed; >>
      early EOF
      index-pack failed
      Your local changes to the following files would be overwritten
      Host key verification failed
      Could not read from remote repository
      Repository not found
      Unable to create <q>: File exists
      no matching (host key type|key exchange method|cipher|MAC) found
      Too many authentication failures
      Bad owner or permissions on <word>
      Permissions <n> for <q> are too open
      gpg failed to sign the data
      No secret key
      Remote branch <some> not found in upstream
      cannot lock ref <q>
      Support for password authentication was removed
      Bad credentials
      Resource not accessible by (integration|personal access token)
    `},{name:"packages",source:"APT, dpkg, DNF, pacman, Homebrew, Nix, Flatpak, Snap, winget, Chocolatey",messages:l`
      Unable to locate package <word>
      has no installation candidate
      The following packages have unmet dependencies
      but it is not (going to be installed|installable)
      [Uu]nmet dependencies
      you have held broken packages
      signatures? couldn['’]t be verified
      The repository <q> (does not have a Release file|is not signed|no longer has a Release file)
      Hash Sum mismatch
      dependency problems - leaving unconfigured
      trying to overwrite <q>, which is also in package
      nothing provides <word>
      could not satisfy dependencies
      failed to commit transaction
      target not found: <word>
      unable to satisfy dependency <q>
      signature from <some> is (unknown trust|marginal trust|invalid)
      One or more (PGP signatures could not be verified|files did not pass the validity check)
      A failure occurred in \w+\(\)
      No available formula( with the name)? <q>
      Cask <q> (is unavailable|definition is invalid)
      SHA256 mismatch
      [Cc]hecksum( mismatch| (for <some> )?did not match)
      [Hh]ash mismatch
      Unable to find an? <some> binary for \S{2,60}
      Installer failed with exit code:? <word>
      No (package|applicable installer|applicable update) found( matching input criteria)?
      The following signatures were invalid
      GPG check FAILED
      GPG error: >>
      bwrap: >>
      Bad return status for module build on kernel: >>
      Module build for kernel <word> <some> was skipped
    `},{name:"kernel",source:"Linux' printk, systemd, D-Bus",messages:l`
      BUG: unable to handle >>
      BUG: kernel NULL pointer dereference, >>
      general protection fault
      Kernel panic - not syncing: >>
      Out of memory: Killed process <n>
      oom-kill:>>
      soft lockup - CPU#<n> stuck
      self-detected stall on CPU
      I/O error, dev <word>
      EXT4-fs error \(<some>\)
      Buffer I/O error on dev <word>
      Invalid module format
      Required key not available
      Unknown symbol <word>
      disagrees about version of symbol <word>
      Direct firmware load for <word> failed with error <n>
      probe of <word> failed with error <n>
      probe with driver <word> failed with error <n>
      Module <word> not found in directory <word>
      Main process exited, code=\w+, status=<word>
      Failed with result <q>
      Start request repeated too quickly
      Job for <word> failed because >>
      Unit <word> (not found|could not be found|is masked)
      Failed to (start|enable|restart|stop) (unit|\S+\.(service|mount|timer|socket)): >>
      Failed to connect to (system scope |user scope |the )?bus( via local transport)?(: <some>)?
      The name <word> was not provided by any .service files
      org.freedesktop.DBus.Error.\w{3,60}
      GDBus.Error:[\w.]{5,100}: >>
      [Cc]annot autolaunch D-Bus without X11 \$DISPLAY
      VFS: Unable to mount root fs
      mount: <some>: (wrong fs type|unknown filesystem type|can['’]t find in) <some>
      Transport endpoint is not connected
      Structure needs cleaning
      Stale file handle
      No such device( or address)?(?=$|[\n.,;)'"])
      Inappropriate ioctl for device
      Operation not supported by device
      Too many levels of symbolic links
      File name too long
      Invalid cross-device link
      Disk quota exceeded
      Interrupted system call
      Protocol not available
      RTNETLINK answers: >>
      Only have \d+kb available on filesystem <word>
    `},{name:"drawing",source:"X11, Wayland, Qt, GTK, SDL, GLFW, EGL, Vulkan, Direct3D, FFmpeg, ALSA",messages:l`
      could not connect to display
      no Qt platform plugin could be initialized
      Could not (find|load) the Qt platform plugin <q>
      QObject::\w+: >>
      QtWarning: >>
      QtCritical: >>
      QtFatal: >>
      [Ff]ailed to (initiali[sz]e|create|open) (an? |the )?(GLFW|SDL2?|OpenGL|Vulkan|GL|EGL|GLX|D3D\d\d?|DirectX|Direct3D|WebGL|GPU|GTK)( \w+)?( context| device| instance| surface| window| driver)?
      [Ff]ailed to (initiali[sz]e|create|open) (an? |the )?(window|surface|swapchain|display|audio|graphics|renderer)( \w+)?( context| device| driver)?
      No available video device
      BadMatch \(invalid parameter attributes\)
      BadWindow \(>>
      BadValue \(>>
      BadDrawable \(>>
      BadAccess \(>>
      BadAlloc \(>>
      BadAtom \(>>
      BadLength \(>>
      BadName \(>>
      BadRequest \(>>
      GLXBadFBConfig
      VK_ERROR_[A-Z_]{4,50}
      VUID-[\w-]{6,120}
      DXGI_ERROR_[A-Z_]{4,50}
      E_INVALIDARG
      E_OUTOFMEMORY
      E_FAIL
      E_ACCESSDENIED
      E_NOINTERFACE
      EGL_BAD_[A-Z_]{3,40}
      EGL_NOT_INITIALIZED
      GL_INVALID_[A-Z_]{3,50}
      GL_OUT_OF_MEMORY
      [Ss]hader (compilation|compile|link|linking) (failed|error)(: >>)?
      ERROR: \d+:\d+: '[^'\n]{0,80}' : >>
      Protocol error \(<some>\) <some>: >>
      compositor (doesn['’]t|does not) support \S{3,60}
      Unknown (encoder|decoder|input format) <q>
      No such filter: <q>
      moov atom not found
      Invalid data found when processing input
      Could not find codec parameters for stream
      Error (opening|initializing) (input|output|filter|encoder)( stream| file)?
      Conversion failed!
      cannot open audio device
      ALSA lib \S{3,80}:\(\w+\) >>
      PortAudio error: >>
      Unable to (initialize|open) (audio|the audio|camera|video) (device|driver|output|stream)
      Metal \w+ is not supported
      D3D11: >>
      Device (removed|lost|hung)( reason)?
      GPU process (isn['’]t usable|exited unexpectedly|crashed)
      Passthrough is not supported
    `},{name:"dialogs",source:"Windows', macOS' and Android's dialogs",messages:l`
      The disk you (attached|inserted|have inserted) was not readable by this computer
      quit unexpectedly
      (Unfortunately, )?[\w .-]{2,40} has stopped( working)?(?=$|[\n.,"'”)])
      The (operation|action) can.?(no)?t be completed because >>
      You do(n['’]t| not) have permission to <some>(?=$|[\n.])
      There was a problem (parsing|opening|reading|loading) the (package|file)
      App not installed( as <some>)?
      Your (device|system|browser) (isn['’]t|is not) (compatible with this version|supported)
      Couldn['’]t (find|open|load|connect|save|read|write|create|delete|download) (the )?<some>(?=$|[\n.;"”])
      Terminated due to memory issue
      Message from debugger: Terminated due to >>
    `}];var hb=String.raw`(?:['‘\x60][\w:~<>*&,. ]{1,80}['’]|(?<![\w:~'‘\x60.])(?!(?:It|This|That|Which|They|Type|Function|Variable|Class|Name) )`+String.raw`(?=[\w:~]{0,60}[A-Z_:\d])[A-Za-z_][\w:~]{1,80})`,dt=String.raw`['‘\x60"][^'’"\n]{1,160}['’"]`,bb=[{name:"javascript-engine",source:"V8's messages.h, JavaScriptCore's ExceptionHelpers.cpp",words:["annot read prop","annot set prop","is not an object (eval","annot find module '","annot find package '"],pattern:m("gm")`
        \bCannot (?:read|set) propert(?:y ${dt} of (?:undefined|null)|
          ies of (?:undefined|null)(?: \((?:reading|setting) '[^'\n]{1,80}'\))?)|
        (?<!: )\bCannot find (?:module|package) '[^'\n]{1,300}'(?: imported from \S{1,300})?|
        \b(?:undefined|null) is not an object \(evaluating '[^\n]{1,160}?'\)
      `},{name:"javascript-value",source:"V8's messages.h; a name as programs have it, not a word of a sentence",words:[" is not a function"," is not iterable"," is not a constructor"],pattern:m("gm")`
        (?<![\w$.])(?=[\w$]{1,60}[.$_A-Z(])[\w$.]{2,100}(?:\(\.{3}\))?(?:\.[\w$]{1,60})? is not (?:a function|a constructor|
          iterable)\b(?: or its return value is not iterable)?
      `},{name:"python-object",source:"CPython's Objects/object.c, Lib/importlib",words:["' object ","' has no attribute '","No module named ","list index out of range"],pattern:m("gm")`
        '[\w.]{1,60}' object (?:has no attribute '\w{1,80}'|is not (?:callable|subscriptable|iterable)|
          does not support item assignment)|\bmodule '[\w.]{1,80}' has no attribute '\w{1,80}'|
        \bNo module named (?:'[\w.]{1,80}'|[\w.]{1,80}\b)|\blist index out of range\b
      `},{name:"managed-runtime",source:".NET's Strings.resx, Android's runtime, Swift's stdlib",words:["Object reference not set to an instance","Index was outside the bounds","on a null object reference","ly found nil while"],pattern:m("gm")`
        \bObject reference not set to an instance of an object\b|\bIndex was outside the bounds of the array\b|
        \bAttempt to (?:invoke|read|write|get) [^\n]{1,240}? on a null object reference\b|
        \bUnexpectedly found nil while (?:implicitly )?unwrapping an Optional value\b
      `},{name:"c-compiler",source:"GCC's and Clang's messages, MSVC's library and linker",words:[" has not been declared"," was not declared in this scope"," does not name a type"," is not a member of ","undeclared identifier","no matching function for call to ","vector subscript out of range","unresolved external symbol "," redeclared in this block"],pattern:m("gm")`
        ${hb} (?:in namespace ${dt} )?(?:has not been declared|was not declared in this scope|does not name a type|
          redeclared in this block|is not a member of ${dt})|
        \buse of undeclared identifier ${dt}|\bno matching function for call to ${dt}|
        \bvector subscript out of range\b|\bunresolved external symbol (?:"[^"\n]{1,240}"|[\w@?$.]{2,200})
      `},{name:"nothing-called",source:"Go's runtime, Lua's ldebug.c, Ruby's NoMethodError, PHP's zend_execute.c",words:["nil pointer dereference","attempt to ","ndefined method ","o undefined ","member function "],pattern:m("gm")`
        \b(?:invalid memory address or )?nil pointer dereference\b|
        \battempt to (?:index|call|compare|concatenate|perform arithmetic on|get length of) [^\n.;]{0,80}?\(a \w{3,8} value\)|
        \bundefined method [\x60']\S{1,80}' for [\w:#<>]{1,80}|
        \bCall to undefined (?:function|method) [\w\\:]{2,160}(?:\(\))?|\bCall to a member function \w{1,80}\(\) on \w{2,20}\b
      `},{name:"database",source:"PostgreSQL, SQLite and MySQL",words:['" does not exist',"\u201D does not exist","o such table: ","o such column: ","violates unique constraint ","database is locked","database disk image is malformed"],pattern:m("gm")`
        \b(?:relation|column|database|role|function|schema) ["“][^"“”\n]{1,120}["”] does not exist\b|
        \bno such (?:table|column): [\w."]{1,120}|\bduplicate key value violates unique constraint "[^"\n]{1,120}"|
        \bdatabase is locked\b|\bdatabase disk image is malformed\b
      `},{name:"certificate",source:"OpenSSL's X509_verify_cert_error_string, Go's crypto/x509",words:["issuer certificate","signed certificate","the first certificate","by unknown authority"],pattern:m("gm")`
        \bunable to get (?:local )?issuer certificate\b|\bself[- ]signed certificate(?: in certificate chain)?(?= ?(?:$|[\n.,;:)"'\x60]))|
        \bunable to verify the first certificate\b|\bx509: certificate signed by unknown authority\b
      `},{name:"stopped-app",source:"Android's and Windows' dialogs",words:[" has stopped"," keeps stopping"," isn't responding"," cannot access the specified device"],pattern:m("gm")`
        \bUnfortunately, [\w .-]{2,60} has stopped\b\.?|(?<=["“])[\w .-]{2,60} (?:keeps stopping|isn't responding|has stopped working)\b|
        \bWindows cannot access the specified device, path, or file\b
      `},{name:"loader-version",source:"ld.so(8); a registry of containers",words:["version `GLIBC","version 'GLIBC","version `CXXABI","no matching manifest for ","ymbol not found: _"],pattern:m("gm")`
        \bversion [\x60'](?:GLIBCX{0,2}|CXXABI)_[\d.]{1,12}' not found\b|
        \bno matching manifest for [\w/]{3,40} in the manifest list entries\b|
        \b[Ss]ymbol not found: _[\w$]{2,300}
      `}],vb=bb.map(({name:e,...t})=>({...t,name:`fixed-${e}`,reason:"a message that is worded alike everywhere",where:E,inline:!0,weak:!0,certain:!0,extent:"match"})),qi=[...vb,...[...bi,...vi,...ki,...yi,...hi].flatMap(gi)];var xi=[{name:"hydration",reason:"React found other HTML than the server sent",source:"https://react.dev/reference/react-dom/client/hydrateRoot",words:["Hydration failed because ","Text content did","Text content does","Expected server HTML to contain"],pattern:/\b(?=Hydration failed because \w|Text content (?:did|does) not match\b|Expected server HTML to contain )/gm,where:v,certain:!0},{name:"minified-react",reason:"React's production build gives a number for the message",source:"https://react.dev/errors",words:["Minified React error #"],pattern:/\b(?=Minified React error #\d)/gm,where:v,inline:!0,certain:!0},{name:"invariant",reason:"a library of components found a state that cannot be",source:"https://github.com/zertosh/invariant",words:["Invariant Violation: "],pattern:/\bInvariant Violation: (?=\S)/gm,where:v,certain:!0},{name:"timeout-exceeded",reason:"a browser's driver waited in vain",source:"https://playwright.dev/docs/api/class-timeouterror",words:["imeout "],pattern:/(?:^|(?<=[\s`"]))(?=(?:[a-z]\w{1,40}\.\w{2,40}: )?Timeout (?:of )?\d{1,7} ?ms exceeded)/gm,where:E,inline:!0,certain:!0},{name:"stream-cut",reason:"a service's stream ended too early",source:"clients of server-sent events",words:["stream disconnected before completion"],pattern:/\b(?=stream disconnected before completion\b)/gm,where:E,certain:!0},{name:"detail",reason:"a service's answer that is nothing but its detail",source:"https://fastapi.tiangolo.com/tutorial/handling-errors/",words:['"detail"'],pattern:/(?<=\{\s{0,8}"detail"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}"\s{0,8}\})|(?<="detail"\s{0,4}:\s{0,4}\[\s{0,8}\{[^{}]{0,200}"msg"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}")/gm,where:E,certain:!0},{name:"error-member",reason:"an error as a member of an answer, its code and message within",source:"https://www.jsonrpc.org/specification#error_object",words:['"error"'],pattern:/(?<=,\s{0,20}"error"\s{0,4}:\s{0,4})(?=\{\s{0,12}"(?:code|message)"\s{0,4}:)/gm,where:w,certain:!0},{name:"badge",reason:"a package manager prints the word as a badge",source:"pnpm's reporter",words:["ERROR "],pattern:/^[ \t\u2009]{1,4}ERROR[ \u2009]{1,4}(?=[A-Z][a-z])/gm,where:w,certain:!0},{name:"plain-error",reason:"\u201CERROR:\u201D or \u201CError:\u201D at the start of a line, in the midst of a person's words or in a title",source:"pip, Docker Compose, Bazel",words:["ERROR: "],pattern:/^[ \t]{0,8}ERROR: (?=["'A-Z/][^\n]{8})/gm,where:new Set(["prose","title"])},{name:"unhandled",reason:"Dart and Node.js say that nobody caught it",source:"https://docs.flutter.dev/testing/errors",words:["Unhandled Exception: "],pattern:/\bUnhandled Exception: (?=[A-Z])/gm,where:w,certain:!0},{name:"objective-c",reason:"an exception of Objective-C ends the app",source:"https://developer.apple.com/documentation/foundation/nsexception",words:["Terminating app due to uncaught exception '"],pattern:/\bTerminating app due to uncaught exception '(?=\w{3,80}', reason: )/gm,where:v,certain:!0},{name:"bad-access",reason:"Xcode shows the exception of a thread",source:"https://developer.apple.com/documentation/xcode/investigating-memory-access-crashes",words:["EXC_"],pattern:/\b(?=EXC_[A-Z_]{4,30} \(code=)/gm,where:v,certain:!0},{name:"sql-server",reason:"number, level and state, the message on the next line",source:"https://learn.microsoft.com/sql/relational-databases/errors-events/",words:["Msg "],pattern:/(?<=^Msg \d{1,6}, Level \d{1,2}, State \d{1,3}[^\n]{0,120}\n)(?=\S)/gm,where:w,certain:!0},{name:"message-below",reason:"a command says \u201Cerror message:\u201D and the message below",source:"clients of JSON-RPC",words:[`rror message:
`],pattern:/(?<=^[Ee]rror message:\n{1,2})(?=[A-Z"'][^\n]{5})/gm,where:w,certain:!0},{name:"rails-page",reason:"Rails' page: the class and where it came up, the message in the next paragraph",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",words:["Error in "],pattern:/^[ \t]{0,8}(?=(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error in [A-Z][\w:]{1,80}#\w{1,60}\n\n?\S)/gm,where:w,certain:!0,extent:"next-paragraph"},{name:"text-member",reason:"words of failure as a text within an answer",source:"services and their command lines",words:['"Unable to ','"Failed to ','"Cannot ','"Could not ','"Invalid '],pattern:/(?<=[:[,]\s{0,12}")(?=(?:Unable to|Failed to|Cannot|Could not|Invalid) [^"\n]{8,300}")/gm,where:x,certain:!0,weak:!0},{name:"service",reason:"a service manager gives a service up",source:"systemd",words:[".service: "],pattern:/(?<![\w@.-])(?=[\w@.-]{2,60}\.service: (?:Start request repeated|Main process exited|Failed to))/gm,where:w,certain:!0},{name:"class-tight",reason:"a class, a colon and the message without a blank between",source:"programs that join the two by hand",words:["Error:","Exception:"],pattern:/(?:Error|Exception):(?=[A-Z{][^\n]{8})(?<=^[ \t]{0,8}[\w.]{0,90}:)/gm,where:x,classBefore:!0}];var Ei=[{name:"memory-checker",reason:"a memory checker marks each line with the process, then says what was wrong",source:"https://valgrind.org/docs/manual/mc-manual.html",words:["== Invalid ","== Conditional jump","== Use of uninit","== Process terminating","== Mismatched free","== Jump to "],pattern:/(?<=^[ \t]{0,8}==\d{1,8}== )(?=(?:Invalid (?:read|write|free)|Conditional jump|Use of uninit|Process terminating|Mismatched free|Jump to )\b)/gm,where:w,certain:!0},{name:"kernel",reason:"the kernel says which process or which code of its own went wrong",source:"Linux",words:["segfault at ","BUG: ","Kernel panic - ","general protection fault"],pattern:/\b(?=segfault at [\da-f]{1,16} ip )|\bBUG: (?=(?:kernel|unable to handle|soft lockup|Bad|scheduling|KASAN)\b)|\bKernel panic - (?=not syncing)|\b(?=general protection fault(?:,|:| ip))/gm,where:v,certain:!0},{name:"stop-code",reason:"Windows stopped, and shows why",source:"https://learn.microsoft.com/windows-hardware/drivers/debugger/bug-check-code-reference2",words:["top code: "],pattern:/\b[Ss]top code: (?=[A-Z]{2,30}_[A-Z_]{3,60}\b)/gm,where:v,certain:!0},{name:"result-number",reason:"a result of Windows in hexadecimal digits, behind the decimal ones or alone, and its words",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",words:["rror 0x"," (0x"],pattern:/\b[Ee]rror 0x[\da-fA-F]{8}: (?=\S)|\b[Ee]rror -?\d{1,10} \(0x[\da-fA-F]{8}\):? (?=\S)/gm,where:v,inline:!0,certain:!0},{name:"allocator",reason:"an allocator found its heap damaged, or no memory left",source:"macOS' malloc, Rust's alloc",words:["malloc: *** ","memory allocation of "],pattern:/\bmalloc: \*\*\* (?=(?:error for object|mach_vm_map)\b)|\b(?=memory allocation of \d{1,20} bytes failed)/gm,where:v,certain:!0},{name:"last-words",reason:"a runtime's only words before it ends the program",source:"libstdc++, glibc",words:["without an active exception","pure virtual method called","corrupted size vs. prev_size","corrupted double-linked list"],pattern:/\b(?=terminate called without an active exception|pure virtual method called|corrupted size vs\. prev_size|corrupted double-linked list)/gm,where:v,certain:!0},{name:"above-abort",reason:"what a program prints right before it aborts says why",source:"abort(3) and shells",words:[`
Aborted`,`
Abort trap`,`
zsh: abort`],pattern:new RegExp(String.raw`^(?=(?![ \t]{0,8}(?:[$#>%]|at |from |#\d|\d{1,3}[:.] |\S{1,40}@\S{1,60}[:~]))`+String.raw`[^\n]{8,300}[^\s:,{][ \t]{0,4}\n(?:Aborted(?: \(core dumped\))?|Abort trap: \d|zsh: abort)[^\n]{0,80}(?:\n|$(?!\n)))`,"gm"),where:w,certain:!0,weak:!0},{name:"assertion-dialog",reason:"a runtime's window says that an assertion failed; the expression stands below",source:"Microsoft's C runtime",words:["ssertion failed!","ssertion Failed!"],pattern:/\b(?=(?:Debug )?Assertion [Ff]ailed!\s{1,4}Program: )/gm,where:w,certain:!0},{name:"toolkit-assertion",reason:"an assertion of a toolkit, in capitals",source:"https://doc.qt.io/qt-6/qtglobal.html#Q_ASSERT",words:["ASSERT: ","ASSERT failure in "],pattern:/\bASSERT: (?=")|\bASSERT failure in (?=\S)/gm,where:v,certain:!0},{name:"signal-of-script",reason:"a shell names the script's line, the process and how it ended",source:"bash(1)",words:[": line "],pattern:m("gm")`
        (?<=: line \d{1,6}: {1,4}\d{1,8} )(?=(?:Segmentation fault|Killed|Aborted|Bus error|
          Illegal instruction|Floating point exception|Trace/breakpoint trap)\b)
      `,where:w,certain:!0,extent:"words"},{name:"signal-in-words",reason:"a shell's words for a signal, in small letters",source:"macOS' shells",words:["abort trap: "],pattern:/\b(?=abort trap: \d\b)/gm,where:E,certain:!0,extent:"words"},{name:"runtime-error",reason:"Go's runtime says what a program did wrong, in the midst of a server's log",source:"https://go.dev/ref/spec#Run_time_panics",words:["untime error: "],pattern:m("gm")`
        (?<!:\d{1,7}: )\bruntime error: (?=invalid memory address|index out of range|slice bounds out|
          integer divide by zero|hash of unhashable|comparing uncomparable|makeslice|growslice|
          nil pointer)
      `,where:E,inline:!0,certain:!0},{name:"fatal-tool",reason:"a tool says \u201Cfatal\u201D with blanks before the colon",source:"nvcc, GNU make",words:["fatal ","%Error"],pattern:/(?<=^[\w.-]{2,40} fatal {1,4}: )(?=\S)|^%Error(?:-\w{1,20})?: (?=\S)/gm,where:w,certain:!0},{name:"runaway",reason:"a program frames its last exception: the class, and the message below",source:"Bitcoin Core's PrintExceptionContinue",words:["EXCEPTION: "],pattern:/^EXCEPTION: (?=[\w:]{3,80}[ \t]{0,20}\n\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"domain",reason:"Apple's libraries give domain, code and words",source:"https://developer.apple.com/documentation/foundation/nserror",words:["Error Domain="],pattern:/\bError Domain=(?=[\w.]{3,80} Code=-?\d{1,8})/gm,where:v,certain:!0},{name:"tls-stack",reason:"an entry of OpenSSL's queue of errors",source:"https://docs.openssl.org/master/man3/ERR_error_string/",words:["error:"],pattern:/\berror:(?=[\dA-F]{8}:[^:\n]{0,80}:[^:\n]{0,80}:[^:\n]{3,120})/gm,where:v,inline:!0,certain:!0},{name:"system-call",reason:"a system call and its errno, without a colon",source:"Node.js",words:[" ECONN"," ENOTFOUND"," ETIMEDOUT"," EADDRINUSE"," ENOENT"," EACCES"," EPERM"," EAI_AGAIN"," EPIPE"," EHOSTUNREACH"," EBUSY"],pattern:m("gm")`
        \b(?:connect|read|write|listen|getaddrinfo|spawn|bind|send|queryA)(?: \S{1,200})? (?=(?:ECONN[A-Z]{5,8}|
          ENOTFOUND|ETIMEDOUT|EADDRINUSE|ENOENT|EACCES|EPERM|EAI_AGAIN|EPIPE|EHOSTUNREACH|EBUSY)\b)
      `,where:E,inline:!0,certain:!0,weak:!0},{name:"call-failed",reason:"a function names itself, what it tried, and the number or words that it got",source:"perror(3) and libraries of C and C++",words:[" failed: "," failed with "," failed ("],pattern:/^[ \t]{0,4}(?![A-Z]{3,20}: )(?=[A-Za-z_][\w:.]{2,60}(?:\(\))?: [^\n]{3,160} failed(?:: | with | \()\S)/gm,where:w,certain:!0,weak:!0},{name:"debugger-of-lisp",reason:"a Lisp's debugger names the condition and says it",source:"SBCL, GNU Emacs",words:["debugger invoked on a","--Lisp error: "],pattern:/\bdebugger invoked on an? (?=[A-Z][\w:-]{2,60}\b)|--Lisp error: (?=\()/gm,where:w,certain:!0},{name:"rejected-push",reason:"git shows what the other side rejected",source:"https://git-scm.com/docs/git-push",words:["! [re"],pattern:/(?<=^ {0,2}! )(?=\[(?:remote )?rejected\])/gm,where:w,certain:!0},{name:"unit-test",reason:"a test runner marks the lines that say what failed",source:"https://docs.pytest.org",words:[`
E  `],pattern:/(?<=^E {3,8})(?=assert |[A-Za-z_][\w.]{2,80}(?:Error|Exception|Warning): )/gm,where:x,certain:!0},{name:"exit-of-program",reason:"an editor's console says with which code a program ended",source:"consoles of editors",words:["Process finished with exit code ","has exited with code "," exited unexpectedly with code "],pattern:/\b(?=Process finished with exit code (?:-\d|[1-9]))|^(?=The program '[^'\n]{1,120}' has exited with code (?:-\d|[1-9]))|^(?=\w+(?: \w+)? exited unexpectedly with code (?:-\d|[1-9]))/gm,where:w,certain:!0},{name:"test-failed",reason:"the place of a test, the word, and what did not hold on the next line",source:"https://github.com/catchorg/Catch2",words:[`: FAILED:
`],pattern:/(?<=:\d{1,7}: FAILED:\n {0,8})(?=[A-Z_]{4,40}\()/gm,where:w,certain:!0},{name:"method-says",reason:"a method of a toolkit says what it cannot do",source:"Qt",words:["::"],pattern:new RegExp(String.raw`^[ \t]{0,4}(?=Q[A-Z]\w{2,40}::\w{2,60}: [A-Z][^\n]{8,300}$)(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:w,certain:!0},{name:"decoder",reason:"a decoder names itself and its address, then what it could not read",source:"FFmpeg",words:[" @ 0x"],pattern:new RegExp(String.raw`(?<=^\[[\w,]{2,60} @ 0x[\da-f]{4,16}\] )(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:w,certain:!0,weak:!0}];var Si=[{name:"resolver",reason:"a resolver of dependencies marks its verdict with a cross and explains below",source:"uv, miette",words:["\xD7 "],pattern:/^[ \t]{0,4}× (?=[A-Z][a-z])/gm,where:x,certain:!0,extent:"indented"},{name:"version-solving",reason:"why no set of versions fits",source:"https://github.com/dart-lang/pub/blob/master/doc/solver.md; Poetry",words:[", version solving failed"],pattern:/^[ \t]{0,4}(?=(?:So, b|B)ecause [^\n]{5,300}, version solving failed)/gm,where:w,certain:!0},{name:"bundler",reason:"Bundler names the gem that has no fitting version",source:"https://bundler.io",words:["Bundler could not find compatible versions"],pattern:/^(?=Bundler could not find compatible versions for gem ")/gm,where:w,certain:!0},{name:"numbered-report",reason:"a report that numbers its errors, the root cause last",source:"https://docs.rs/color-eyre",words:[`Error: 
`,`Error:
`],pattern:/^(?=Error: ?\n[ \t]{1,6}0: \S)/gm,where:w,certain:!0,extent:"indented"},{name:"go-command",reason:"the go command names a module and what is wrong with it",source:"https://go.dev/ref/mod",words:["go: "],pattern:/(?<=^go: )(?=[\w.-]{1,80}\.[\w./~-]{1,160}(?:@[\w.+-]{1,80})?: [a-z])/gm,where:x,certain:!0},{name:"kernel-oom",reason:"the kernel ended a process for want of memory",source:"https://docs.kernel.org/mm/",words:["Out of memory: Kill","Memory cgroup out of memory"],pattern:/\b(?=(?:Out of memory|Memory cgroup out of memory): Kill(?:ed)? process \d)/gm,where:v,certain:!0},{name:"lua-script",reason:"the interpreter, the place and the message",source:"lua(1)",words:["lua"],pattern:/^(?:lua[\d.]{0,4}|luajit): (?=[^\n:]{1,160}:\d{1,7}: \S)/gm,where:w,certain:!0},{name:"perl",reason:"a message that ends with the script and its line",source:"https://perldoc.perl.org/functions/die",words:[" line "],pattern:/^(?=[A-Z][^\n]{5,300} at \S{1,200}\.p[lm] line \d{1,7}[.,])/gm,where:x,certain:!0},{name:"clojure",reason:"the class in brackets, the message on the next line",source:"https://clojure.org/reference/repl_and_main",words:["Execution error","Syntax error"],pattern:/^(?=(?:Execution|Syntax) error(?: \([\w.]{3,80}\))? (?:at|compiling|reading|macroexpanding) [^\n]{3,200}\n\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"class-over-message",reason:"a class and a colon, the message in the lines below",source:"Prisma Client",words:[`Error: 
`,`Error:
`],pattern:/^(?:[A-Z]\w{3,60}Error: ?\n)\n?(?=[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"tex",reason:"an exclamation mark, and the line of the source below",source:"The TeXbook",words:["! "],pattern:/(?<=^! )(?=[A-Z][^\n]{3,160}\n(?:[^\n]{0,160}\n){0,3}l\.\d)/gm,where:w,certain:!0},{name:"grpc-python",reason:"status and details of a call stand in lines of their own",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",words:["of RPC that terminated with:"],pattern:/(?<![\w.])(?=[\w.]{0,80}RpcError: <_\w{5,40} of RPC that terminated with:\n)/gm,where:w,certain:!0,extent:"paragraph"},{name:"script-of-runtime",reason:"a Haskell program names itself, the file, the function and why",source:"https://hackage.haskell.org/package/base/docs/System-IO-Error.html",words:[": openFile: ",": withFile: ",": openBinaryFile: ",": getDirectoryContents"],pattern:/(?<=^[\w.-]{1,60}: )(?=[^\n:]{1,200}: (?:openFile|withFile|openBinaryFile|getDirectoryContents\S{0,20}): \w)/gm,where:w,certain:!0}];var Ri=["No such file or directory","Permission denied","File exists","Is a directory","Not a directory","Operation not permitted","Connection refused","Connection reset by peer","Connection timed out","Device or resource busy","Invalid argument","Too many open files","No space left on device","Cannot allocate memory","Broken pipe","Exec format error","Address already in use","Directory not empty","Read-only file system","Input/output error","Text file busy","Bad file descriptor","File too large","Network is unreachable","No route to host","Name or service not known","Resource temporarily unavailable","no such file or directory","permission denied","file exists","is a directory","not a directory","operation not permitted","connection refused","connection reset by peer","connection timed out","device or resource busy","invalid argument","too many open files","no space left on device","cannot allocate memory","broken pipe","exec format error","address already in use","directory not empty","read-only file system","input/output error","text file busy","bad file descriptor","i/o timeout","Connection closed by remote host","Invalid data found when processing input","network is unreachable","no route to host","no such host","file does not exist","command not found","unexpected EOF","context deadline exceeded","executable file not found in $PATH"],yb=s(e=>e.map(t=>t.replace(/[$/]/g,"\\$&")).join("|"),"escaped"),Ai="go c cc cpp cxx h hpp py rb y js jsx ts tsx pl f f90 vala adb ads proto d nim zig swift java scala ex exs hs ml php lua cs vue svelte yaml yml toml json tf s S m mm cu sol dart jl v sv vhd sql css scss".split(" "),kb="expected|actual|results?|output|os|versions?|notes?|edit|update|response|problem|issue|bug|steps?|repro\\w*|system|platform|browser|env\\w*|ps|todo|warn\\w*|info|debug|trace|reason|cause|why|workaround|fix\\w*|solution|status|summary|title|descri\\w*|tested|terminal|shell|model|subject|question|example|before|after|error|errors|fatal|panic|message|https?|file|feat|chore|docs|test|refactor|ci|perf|build|closes|regression|impact|severity|frequency|and|but|so|also|or|cc|by|from|date",Ti=[{name:"data-race",reason:"Go's race detector",source:"https://go.dev/doc/articles/race_detector",words:["WARNING: DATA RACE"],pattern:/\bWARNING: DATA RACE\b/gm,where:v,certain:!0,extent:"words"},{name:"sanitizer-broken",reason:"a sanitizer could not do its work",source:"compiler-rt's sanitizer_common",words:["Sanitizer failed","Sanitizer can not","Sanitizer CHECK failed"],pattern:/\b(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer (?=(?:failed|can not|CHECK failed))/gm,where:w,certain:!0},{name:"sanitizer-summary",reason:"what the sanitizer found, where the lines above it were left out; the others begin their report alike",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:["SUMMARY: "],pattern:/(?<=^SUMMARY: )(?=UndefinedBehaviorSanitizer: [a-zA-Z])/gm,where:w,certain:!0},{name:"check-failed",reason:"a check that ends the program where it does not hold",source:"https://google.github.io/glog/stable/logging/#check-macro, Chromium, V8, Rust's assert!",words:["heck failed: ","ssertion failed: "],pattern:/\b(?:Check failed: |assertion failed: )(?=\S)/gm,where:v,certain:!0},{name:"fatal-place",reason:"V8 frames its fatal error: the place, and below it what it is",source:"V8_Fatal",words:["# Fatal error in "],pattern:/(?<=^# Fatal error in [^\n]{0,200}\n# )(?=\S)/gm,where:w,certain:!0},{name:"signal-name",reason:"a runtime names the signal and says it in words",source:"Go's runtime",words:["SIG"],pattern:/^(?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [a-z])|^[Ss]ignal (?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [A-Z])/gm,where:E,certain:!0},{name:"signal-of-child",reason:"a parent says by which signal its child ended",source:"Go's os/exec",words:["signal: "],pattern:/\bsignal: (?=(?:segmentation fault|killed|aborted|abort trap|bus error|illegal instruction|trace)\b)/gm,where:E,certain:!0},{name:"signal-number",reason:"a crash handler gives the signal's number or name",source:"Android's debuggerd, GDB, Valgrind, crash handlers of servers and engines",words:["ignal"],pattern:m("gm")`
        (?:^|(?<=\s))(?<!action of )(?=signal \d{1,2} \(SIG[A-Z]{2,6}\)|
          (?:Program|Process) termin(?:ated|ating) with (?:default action of )?signal |
          (?:Program |Process )?(?:crashed|caught|got|terminated|killed) (?:by|with|on)? ?signal:? (?:\d|SIG))
      `,where:w,certain:!0},{name:"signal-line",reason:"a shell's last line says only how the program ended",source:"signal(7) and shells",words:["egmentation fault","Aborted","Killed","Bus error","Trace/","Illegal instruction"],pattern:/^(?=(?:[Ss]egmentation fault|Aborted|Killed|Bus error|Illegal instruction|Trace\/(?:BPT|breakpoint) trap(?:: \d)?)\.?[ \t]{0,8}$)/gm,where:w,certain:!0},{name:"fault-address",reason:"Go's runtime met an address that is none, or data that cannot be",source:"Go's runtime",words:["unexpected fault address ","runtime: "],pattern:/^(?=unexpected fault address 0x)|^runtime: (?=[a-z][^\n]{8,300}\n(?:fatal error|panic): )/gm,where:w,certain:!0},{name:"panic-place",reason:"a Rust program panicked; the thread was left out",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at "],pattern:/(?<!' (?:\(\d{1,12}\) )?)\bpanicked at (?=\S{1,200}\.rs:\d{1,7}:\d{1,5}:)/gm,where:E,certain:!0},{name:"panic-report",reason:"a panic as a report: message and location in lines of their own",source:"https://docs.rs/color-eyre",words:["The application panicked (crashed)"],pattern:/\b(?=The application panicked \(crashed\)\.\n)/gm,where:w,certain:!0,extent:"paragraph"},{name:"tool-error",reason:"a tool names itself before \u201Cerror:\u201D",source:"GNU coding standards, Formatting Error Messages",words:[": error: ",": fatal error: "],pattern:/(?<=^[\w./+-]{2,80}: )(?:fatal )?error: (?=\S)/gm,where:new Set(["prose"]),certain:!0},{name:"compiler-place",reason:"a place in source code and what is wrong there, without the word \u201Cerror\u201D",source:"Go (whose notes on escape analysis are none), older C compilers, linters",words:Ai.map(e=>`.${e}:`),pattern:new RegExp(String.raw`(?<=^[ \t>]{0,8}(?:[A-Za-z]:)?[\w./\\@+~-]{1,200}\.(?:${Ai.join("|")}):\d{1,7}(?:[:.]\d{1,5}(?:-\d{1,5})?)?: )`+String.raw`(?!(?:note|warning|remark|info|debug|error|fatal error|in file included|required from|here)(?::? |:?$))`+String.raw`(?![^\n]{0,120}\b(?:does not escape|escapes to heap|moved to heap|leaking param)\b)(?=["'(\`‘a-z])(?=[^\n]{0,200}\b${C}\b)`,"gm"),where:w,certain:!0},{name:"go-test",reason:"what a failing test of Go says, below its name",source:"https://pkg.go.dev/testing",words:["--- FAIL: "],pattern:/(?<=^[ \t>]{0,8}--- FAIL: [^\n]{1,120}\n[ \t>]{0,12}\w{1,80}_test\.go:\d{1,7}: )(?=\S)/gm,where:w,certain:!0},{name:"system-words",reason:"a line that ends with what the system says of an errno",source:"strerror(3), https://pkg.go.dev/syscall#Errno",words:Ri.map(e=>`: ${e}`),pattern:new RegExp(String.raw`^[ \t]{0,8}(?=\S[^\n]{2,300}: (?:${yb(Ri)})\.?[ \t]{0,4}$)`,"gm"),where:w,certain:!0,weak:!0},{name:"link-failure",reason:"what a linker or loader misses, or has twice",source:"GNU ld, LLD, Apple's ld, MSVC's link",words:["multiple definition of ","cannot find -l","not found for -l","uplicate symbol","ndefined symbol"],pattern:/\b(?=multiple definition of [`'‘]|cannot find -l\w|library not found for -l\w|duplicate symbol(?:s for| reference: | ['_])|[Uu]ndefined symbols? for architecture |undefined symbol: \S)/gm,where:v,inline:!0,certain:!0},{name:"tool-words",reason:"a tool names itself and says in small letters what is wrong",source:"GNU coding standards, Go's convention for error strings",words:[": "],pattern:new RegExp(String.raw`^(?!(?:${kb})(?: \w{1,12}){0,2}: )(?=[a-z][\w./+-]{1,60}(?: [a-z0-9]{2,12}){0,2}: (?:\S{1,80}: )?[a-z"'\`][^\n]{2,200}$)`+String.raw`(?=[^\n]{0,240}[ "'(]${C}(?=[ "',.:;)]|$))(?![^\n]{0,120}\b(?:warning|note|info): )`,"gm"),where:x,weak:!0}];var ji=[{name:"expectation-of-test",reason:"a place, the word, and what was expected on the next line",source:"https://google.github.io/googletest/",words:[`: Failure
`,"): error: Value of"],pattern:/(?<=^[^\s:][^\n:]{0,200}:\d{1,7}: Failure\n)(?=\S)/gm,where:w,certain:!0},{name:"terminal-process",reason:"an editor's terminal did not start, or ended",source:"https://code.visualstudio.com/docs/supporting/troubleshoot-terminal-launch",words:["terminal process "],pattern:/\b(?=[Tt]he terminal process (?:"[^"\n]{1,200}" |'[^'\n]{1,200}' )?(?:failed to|terminated with|exited with))/gm,where:v,certain:!0},{name:"window-terminated",reason:"a program built on Electron says why its window is gone",source:"https://www.electronjs.org/docs/latest/api/structures/render-process-gone-details",words:[" (reason: '"],pattern:/\b(?=[\w ]{3,60} (?:terminated|crashed|gone)(?: unexpectedly)? \(reason: ')/gm,where:v,certain:!0},{name:"command-not-found",reason:"an editor knows no such command",source:"editors with commands by name",words:["' not found"],pattern:/\b(?=[Cc]ommand '[\w.:-]{3,80}' not found)/gm,where:E,certain:!0},{name:"debugger-break",reason:"a debugger shows where nobody caught it",source:"Visual Studio",words:["nhandled exception at 0x","xception thrown at 0x"],pattern:/\b(?:Unhandled exception|Exception thrown) at 0x[\dA-Fa-f]{4,16}[^\n:]{0,120}: (?=\S)/gm,where:v,certain:!0},{name:"virtual-machine",reason:"a virtual machine found itself broken; the signal stands below",source:"https://docs.oracle.com/en/java/javase/21/troubleshoot/fatal-error-log.html",words:["# A fatal error has been detected by"],pattern:/(?<=^# A fatal error has been detected by [^\n]{1,80}:\n#\n# {1,4})(?=\S)/gm,where:w,certain:!0},{name:"critical",reason:"a library of GNOME's logs what a program did wrong",source:"https://docs.gtk.org/glib/logging.html",words:["-CRITICAL **: ","-ERROR **: "],pattern:/(?<=[\w-]{2,40}-(?:CRITICAL|ERROR) \*\*: (?:[\d:.]{5,20}: )?)(?=[^\d\s])/gm,where:w,certain:!0},{name:"server-level",reason:"a server names itself and the level in brackets",source:"https://nginx.org/en/docs/ngx_core_module.html#error_log",words:["[emerg] ","[crit] ","[alert] "],pattern:/(?:^|(?<=: ))\[(?:emerg|crit|alert)\] (?=\S)/gm,where:w,certain:!0},{name:"script-line",reason:"a shell names the script, its line and what is wrong there",source:"bash(1)",words:[": line "],pattern:/(?<=^[\w./-]{1,120}: line \d{1,6}: )(?=[^\n]{1,120}(?:unbound variable|syntax error|bad substitution|ambiguous redirect|integer expression expected))/gm,where:w,certain:!0},{name:"cmdlet",reason:"PowerShell names the command, and below the place",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally",words:["At line:",`
At `],pattern:/(?<=^[A-Za-z][\w.-]{1,60} : )(?=[A-Z][^\n]{5,400}\n(?:[^\n]{0,400}\n){0,4}At [^\n]{1,200}:\d{1,7} char:\d)/gm,where:w,certain:!0,extent:"above-place"},{name:"task-failed",reason:"a build names the task that failed",source:"Gradle, Xcode, Bazel, systemd",words:["xecution failed for task ","failed with a nonzero exit code","failed because the control process"],pattern:/^[ \t]{0,8}(?=Execution failed for task '|Command \w{3,60} failed with a nonzero exit code|Job for \S{1,80} failed because the control process)/gm,where:w,certain:!0},{name:"validation",reason:"a cluster names the object and what is wrong with it",source:"kubectl",words:[" is invalid: "],pattern:/^[ \t]{0,8}(?=The \w{2,40} "[^"\n]{1,120}" is invalid: \S)/gm,where:w,certain:!0},{name:"result-name",reason:"a library's own name for its result, in capitals",source:"https://www.sqlite.org/rescode.html, https://registry.khronos.org/vulkan/",words:["SQLITE_","VK_ERROR_","CUDNN_STATUS_","DXGI_ERROR_"],pattern:/(?:^|(?<=[\s(:]))(?=SQLITE_(?:BUSY|LOCKED|CORRUPT|ERROR|CANTOPEN|READONLY|CONSTRAINT\w{0,30}|FULL|IOERR\w{0,30}): \S|(?:VK_ERROR|DXGI_ERROR|CUDNN_STATUS)_[A-Z_]{3,40}\b(?! ?[|=]))/gm,where:w,inline:!0,certain:!0,weak:!0},{name:"loader-plugin",reason:"a toolkit cannot load what it draws with",source:"Qt's qpa",words:["Could not load the Qt platform plugin"],pattern:/\b(?=Could not load the Qt platform plugin )/gm,where:v,certain:!0},{name:"request-failed",reason:"an editor's request to its server or another process failed",source:"https://microsoft.github.io/language-server-protocol/",words:["Request ","onnection to server"],pattern:/\b(?=Request [a-z]\w{2,40}(?:\/\w{2,40}){1,3} failed with |[Cc]onnection to server (?:is erroring|got closed))/gm,where:E,certain:!0}];var Sn=String.raw`(?=[^"“”\`\n]{3,120}[^"“”\`]{5,200}["”\`])(?=(?:[^\s"“”\`]{1,60}\s){2}[^\s"“”\`])(?=[^"“”\`]{0,240}\b${C}\b)`,qb=String.raw`(?=[^*\n]{8,300}\*\*)(?=(?:[^\s*]{1,60}\s){2}[^\s*])(?=[^*\n]{0,240}\b${C}\b)`,Oi="errors?|exceptions?|messages?|warnings?|dialogs?|pop-?ups?|alerts?|toasts?|logs?(?: view| file)?|notifications?|output|(?:fail|crash|exit|end|abort|die|quit)(?:s|ed|ing)? with|complain(?:s|ed|ing)?|throw(?:s|n|ing)?|say(?:s|ing)?|prints?|reports?|gives?(?: me)?|get|got|see|prompts?|leads? to|returns?|shows?",xb="(?:errors?|exceptions?|warnings?|messages?|panics?|crash)\\b|(?:is|was|gets|got|being|are|were) (?:thrown|shown|printed|logged|raised|displayed|reported|returned)\\b|(?:pops up|appears|appeared|comes up)\\b",ut=['"',"\u201C","`"],_i=[{name:"quoted-message",reason:"words of failure in quotation marks or code, behind words that announce what a program said",source:"reports in a person's words",words:['"',"\u201C","`"],behind:ut,pattern:new RegExp(String.raw`(?<=\b(?:${Oi})\b[^\n"“”\`.]{0,40}["“\`])${Sn}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-error-words",reason:"any words in quotation marks right behind the word \u201Cerror\u201D",source:"reports in a person's words",words:[': "','r "','s "','h "',"r `",": `","s `","h `",": \u201C","r \u201C"],behind:ut,pattern:new RegExp(String.raw`(?<=\b(?:errors?|exceptions?|error messages?|panics?|(?:fail|crash|exit|abort)(?:s|ed|ing)? with)(?: (?:is|was|says|saying|like|of|message|text))?[:,]? ["“\x60])`+String.raw`(?=[^"“”\x60\n]{3,120}[^"“”\x60]{5,200}["”\x60])(?=(?:[^\s"“”\x60]{1,60}\s){2}[^\s"“”\x60])`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-before",reason:"the same, before words that say what it was",source:"reports in a person's words",words:['" ',"\u201D ","` "],behind:ut,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])(?=[^"“”\`\n]{8,200}["”\`] (?:${xb}))${Sn}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"bold-message",reason:"words of failure in bold, behind words that announce what a program said",source:"reports in a person's words",words:["**"],behind:["**"],pattern:new RegExp(String.raw`(?<=\b(?:${Oi})\b[^\n*.]{0,40}\*\*)${qb}`,"gim"),where:new Set(["prose"]),weak:!0},{name:"status-in-quotes",reason:"a status and its words in quotation marks",source:"https://www.rfc-editor.org/rfc/rfc9110#section-15",words:['"4','"5',"`4","`5","\u201C4","\u201C5",'"HTTP',"`HTTP","\u201CHTTP"],behind:ut,pattern:/(?<=["“`])(?=(?:HTTP(?:\/\d(?:\.\d)?)? )?[45]\d\d [A-Z][A-Za-z-]{2,20}(?: [A-Z][A-Za-z-]{2,20}){0,3}["”`])/gm,where:new Set(["prose","title"]),certain:!0,weak:!0},{name:"quoted-title",reason:"words of failure that a title quotes",source:"titles written from an error",words:['"',"\u201C","`"],behind:ut,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])${Sn}`,"gim"),where:new Set(["title"]),weak:!0}];var Ni=[{name:"caused-by",reason:"the cause of the exception above it",source:"java.lang.Throwable.printStackTrace",words:["Caused by: "],pattern:/^[ \t]{0,12}Caused by: (?=[A-Za-z_$][\w$]{0,60}[.:])|(?<=failed\n[ \t]{1,12})Caused by: (?=[A-Z][^\n]{8})/gm,where:w},{name:"cause-list",reason:"the causes of the error above it, the innermost last",source:"Rust's anyhow and eyre",words:[`Caused by:
`],pattern:/^[ \t]{0,12}Caused by:\n(?=[ \t]{1,12}\S)/gm,where:w,certain:!0,extent:"indented"},{name:"dotnet-unhandled",reason:".NET reports what nobody caught",source:"https://learn.microsoft.com/dotnet/standard/exceptions/",words:["nhandled "],pattern:/\bUnhandled [Ee]xception[.:] (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:v},{name:"dotnet-inner",reason:"the inner exception, behind an arrow",source:"System.Exception.ToString",words:[" ---> "],pattern:/ ---> (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:w},{name:"ruby",reason:"a place, the method, the message and the class in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html",words:[":in "],pattern:/^[ \t]{0,8}(?:[A-Za-z]:)?[^\s:()"][^\n:()"]{0,200}:\d{1,7}:in [`'][^\n`']{1,120}': (?=[^\n]{1,400}\(?[A-Z])/gm,where:w,certain:!0},{name:"class-and-brackets",reason:"a class and its message in brackets",source:"Rails' log",words:["Error ("],pattern:/^[ \t]{0,8}(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error \((?=[^\n()]{3,300}(?:\([^\n()]{0,100}\)[^\n()]{0,100})?\):?$)/gm,where:x,certain:!0},{name:"nested-class",reason:"a class of Ruby's within its module, named by what went wrong, and its message behind a colon or in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html; Rails' and Sidekiq's logs",words:["::"],pattern:new RegExp(String.raw`(?:^|(?<=[\s\x60|]))(?=(?:[A-Z]\w{1,40}::){1,4}(?:[A-Z]\w{0,40})?(?:Timeout|NotFound|Invalid|Failed|Failure|Refused|Denied|Missing|`+String.raw`Unavailable|Closed|Reset|Unreachable|Violation|Undefined[A-Z]\w{2,20}|Expired|Unauthorized|Forbidden|Exceeded|NotUnique|Deadlocked)`+String.raw`(?:: \S| \([^()\n]{3,300}\)(?=[\x60":]|[ \t]{0,8}$)))`,"gm"),where:w,certain:!0},{name:"ruby-errno",reason:"an errno as a class of Ruby's",source:"https://docs.ruby-lang.org/en/master/Errno.html",words:["Errno::E"],pattern:/\bErrno::E[A-Z]{2,16}: (?=\S)/gm,where:E,certain:!0},{name:"php",reason:"an error that ends the script",source:"https://www.php.net/manual/en/errorfunc.constants.php",words:[" error: "],pattern:/\b(?:PHP )?(?:(?:Fatal|Recoverable fatal) error: {1,3}(?=\S)|Parse error: {1,3}(?=syntax error))/gm,where:v,certain:!0},{name:"sanitizer",reason:"a sanitizer's report; its summary repeats it",source:"https://clang.llvm.org/docs/AddressSanitizer.html",words:["Sanitizer: "],pattern:/(?<!SUMMARY: )\b(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: (?=[A-Za-z])/gm,where:v,certain:!0},{name:"undefined-behaviour",reason:"a place and what the sanitizer found there",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:[": runtime error: "],pattern:/(?<=\.\w{1,5}:\d{1,7}:\d{1,7}: )runtime error: (?=\S)/gm,where:v,certain:!0},{name:"cpp-terminate",reason:"an exception of C++ that nobody caught, its message on the next line",source:"GCC's verbose terminate handler",words:["terminat"],pattern:/\bterminate called after throwing an instance of '(?=[\w:<>, ]{1,120}')|\bterminating (?:due to|with) uncaught exception of type (?=[\w:]{1,120})/gm,where:v,certain:!0,extent:"two-lines"},{name:"debugger-signal",reason:"a debugger or crash handler names the signal",source:"GDB, LLDB, Android's debuggerd",words:["ignal"],pattern:/\breceived signal (?=SIG[A-Z]{2,6}, )|\bFatal signal (?=\d{1,2} \(SIG[A-Z]{2,6}\))/gm,where:v,certain:!0,extent:"words"},{name:"stack-overflow",reason:"Rust says which thread ran out of stack",source:"Rust's runtime",words:["has overflowed its stack"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?has overflowed its stack/gm,where:v,certain:!0},{name:"heap-check",reason:"the C library found its heap or stack damaged",source:"glibc's malloc and stack protector",words:["(): ","stack smashing","double free"],pattern:/\b(?:free|malloc|realloc|calloc|munmap_chunk|malloc_consolidate)\(\): (?=[a-z])|\*\*\* stack smashing detected|\bdouble free or corruption\b/gm,where:v,certain:!0},{name:"crash-report",reason:"the exception of an Apple crash report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",words:["Exception Type:"],pattern:/\bException Type: {1,12}(?=EXC_)/gm,where:w,certain:!0},{name:"missing-library",reason:"the loader cannot find a library or a version of it",source:"ld.so(8), dyld(1)",words:["shared libraries: ","dyld"],pattern:/\berror while loading shared libraries: (?=\S)|\bdyld(?:\[\d{1,7}\])?: (?=Library not|Symbol not|lazy symbol|Missing)/gm,where:v,certain:!0},{name:"elixir",reason:"two stars, the class in brackets and the message",source:"https://hexdocs.pm/elixir/Exception.html",words:["** ("],pattern:/^[ \t]{0,8}\*\* \((?=[A-Z]\w{0,60}[a-z][\w.]{0,60}\) \S)/gm,where:v,certain:!0},{name:"dart-unhandled",reason:"the exception stands below its announcement",source:"Dart's virtual machine",words:[`Unhandled exception:
`],pattern:/^[ \t]{0,8}Unhandled exception:\n(?=[ \t]{0,8}\S)/gm,where:x,certain:!0,extent:"two-lines"},{name:"flutter",reason:"Flutter frames an exception and says it below",source:"https://docs.flutter.dev/testing/errors",words:[" was thrown"],pattern:/^[ \t]{0,8}The following [\w<>]{3,60}(?: object)? was thrown[^\n]{0,120}:\n(?=[ \t]{0,8}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"lua",reason:"an editor or host says that Lua code failed",source:"Neovim, and hosts of Lua",words:["Error executing "],pattern:/(?<!E5108: )\bError executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?=\S)/gm,where:new Set(["prose","log","source"]),certain:!0},{name:"vim",reason:"Vim numbers its errors",source:"https://neovim.io/doc/user/message.html",words:Array.from("0123456789",e=>`E${e}`),pattern:/(?:^|(?<=[\s:`]))(?=E\d{2,4}: [A-Z])/gm,where:v,certain:!0},{name:"r",reason:"R names the call and, often on the next line, the message",source:"R's stop()",words:["Error in "],pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?(?=[ \t]{0,4}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"haskell",reason:"the program, its message, and the call stack below",source:"GHC's HasCallStack",words:["CallStack (from HasCallStack)"],pattern:/(?<=^[\w.-]{1,40}: )(?=[^\n]{1,400}\nCallStack \(from HasCallStack\))/gm,where:w,certain:!0},{name:"windows-exception",reason:"the exception of Windows' event log",source:"Windows Error Reporting",words:["Exception code: 0x"],pattern:/\bException code: (?=0x[\da-fA-F]{8}\b)/gm,where:w,certain:!0},{name:"class-of-errors",reason:"a class of any name in a module for errors",source:"Python packages",words:["error.","errors.","exception.","exceptions.","exc.","DoesNotExist"],pattern:/(?:\b(?:errors?|exceptions?|exc)\.[A-Z]\w{2,60}|\bDoesNotExist)(?=: \S)/gm,where:E,classBefore:!0}];var Ci=[{name:"npm",reason:"npm puts its name before each of an error's lines",source:"npm's documentation, Common errors",words:["npm "],pattern:/^[ \t]{0,8}npm (?:ERR! |error (?=code |errno |[A-Z][A-Za-z]{2,40}: |\d{3} |E[A-Z0-9]{3}))/gm,where:w,certain:!0,extent:"run"},{name:"npm-words",reason:"the same without a code, in npm's output only",source:"npm's documentation, Common errors",words:["npm error "],pattern:/^[ \t]{0,8}npm error (?=\S)/gm,where:x,extent:"run"},{name:"pnpm",reason:"pnpm's codes say whose they are; another's stand at the start of the line, and two blanks behind them",source:"https://pnpm.io/errors",words:["ERR_"],pattern:/\bERR_PNPM_(?=[A-Z_]{3,60}\b)|^[ \t\u2009]{0,4}(?=ERR_[A-Z]{2,20}_[A-Z_]{3,60}[ \u2009]{2,4}[A-Z])/gm,where:v,certain:!0},{name:"yarn",reason:"a line that begins with the word alone",source:"Yarn 1's reporter",words:["error "],pattern:/^error (?=["“]?[A-Z][a-z]|"https?:|@?[\w./-]{1,80}@[\w.+-]{1,40}: [A-Z])/gm,where:x},{name:"linker",reason:"a linker names itself; \u201Cin function\u201D only leads to what is missing",source:"GNU ld, LLD, Apple's ld",words:["ld: "],pattern:/(?:^|(?<=[\/\s]))ld: (?![^\n]{0,300}: in function |warning|[^\n]{0,300}undefined reference)(?=\S)/gm,where:w,certain:!0},{name:"undefined-symbol",reason:"what a linker misses",source:"GNU ld",words:["undefined reference to "],pattern:/\bundefined reference to (?=[`'‘"])/gm,where:v,inline:!0,certain:!0},{name:"cmake",reason:"CMake says where, and below what",source:"https://cmake.org/cmake/help/latest/command/message.html",words:["CMake Error"],pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?=\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"gradle",reason:"Gradle's heading over the reason",source:"https://docs.gradle.org/current/userguide/logging.html",words:["What went wrong:"],pattern:/^\* What went wrong:\n(?=\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"grpc",reason:"a status of gRPC",source:"https://grpc.io/docs/guides/error/",words:["rpc error: code = "],pattern:/\brpc error: code = (?=[A-Z])/gm,where:v,inline:!0,certain:!0},{name:"curl",reason:"curl's exit code in brackets",source:"https://curl.se/libcurl/c/libcurl-errors.html",words:["curl: ("],pattern:/\bcurl: \((?=\d{1,3}\) )/gm,where:v,inline:!0,certain:!0},{name:"daemon",reason:"a container engine passes on what its daemon said",source:"Docker's client",words:["Error response from daemon: "],pattern:/\bError response from daemon: (?=\S)/gm,where:v,inline:!0,certain:!0},{name:"go-http",reason:"Go's client names the request, then what went wrong",source:"https://pkg.go.dev/net/url#Error",words:['"http',"t http"],pattern:/\b(?:Get|Post|Put|Head|Patch|Delete) (?:"https?:\/\/(?=[^"\n]{1,400}": )|https?:\/\/(?=[^\s"]{1,400}: [a-z]))/gm,where:E,inline:!0,certain:!0},{name:"go-dial",reason:"Go could not connect",source:"https://pkg.go.dev/net#OpError",words:["dial "],pattern:/\bdial (?:tcp|udp|unix)(?=[ :][^\n]{0,200}: )/gm,where:E,inline:!0,certain:!0},{name:"http-status-line",reason:"an answer's first line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",words:["HTTP/"],pattern:/\bHTTP\/\d(?:\.\d)? (?=[45]\d\d(?: [A-Z]|\s*$))/gm,where:x,inline:!0},{name:"status-in-words",reason:"a client says with which status it gave up",source:"command lines of services; RFC 9110 section 15",words:["status: 4","status: 5","status 4","status 5"],pattern:/(?:^[ \t]{0,4}|(?<=["\x60“]))(?:■ )?(?=[a-z][^\n"\x60]{0,60}\bstatus:? [45]\d\d [A-Z])/gm,where:E,certain:!0,weak:!0},{name:"browser-request",reason:"a browser's console shows a failed request",source:"Chromium's console",words:["http","Failed to load resource"],pattern:/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:\/\/\S{1,400} (?=[45]\d\d \(|net::ERR_)|\bFailed to load resource: (?=\S)/gm,where:w,certain:!0},{name:"refused-by-browser",reason:"a browser does not run, show or fetch what a page's own rules forbid",source:"Chromium's console; https://developer.mozilla.org/docs/Web/HTTP/CSP",words:["Refused to "],pattern:/\bRefused to (?=(?:load|execute|connect|apply|frame|run|display|create|send)\b[^\n]{1,600}(?:Content Security Policy|MIME type|X-Frame-Options))/gm,where:v,certain:!0},{name:"answer-of-service",reason:"a cloud's service says why, and in brackets who it is and its status",source:"AWS SDK for Java",words:["(Service: "],pattern:/(?<=(?:^|: |["\x60]))(?=[A-Z][^\n"]{8,400} \(Service: \w{2,60}, Status Code: [45]\d\d, )/gm,where:w,certain:!0},{name:"cors",reason:"a browser refused a request to another origin",source:"https://developer.mozilla.org/docs/Web/HTTP/CORS/Errors",words:["blocked by CORS policy"],pattern:/\bAccess to (?:fetch|XMLHttpRequest|image|script|font|resource|manifest)\b(?=[^\n]{1,600}blocked by CORS policy)/gm,where:v,certain:!0},{name:"database",reason:"a database's own number or state",source:"Oracle, MySQL, ISO 9075 (SQLSTATE)",words:["ORA-","SQLSTATE[","ERROR "],pattern:/\bORA-(?=\d{5}: )|\bSQLSTATE\[(?=\w{5}\])|\bERROR (?=\d{4} \(\w{5}\))/gm,where:v,certain:!0},{name:"sql-terminal",reason:"the server's level and two blanks",source:"https://www.postgresql.org/docs/current/protocol-error-fields.html, psql",words:["ERROR:  ","FATAL:  ","PANIC:  "],pattern:/(?:^|(?<=: ))(?:ERROR|FATAL|PANIC): {2}(?=\S)/gm,where:v,certain:!0},{name:"shell",reason:"a shell cannot run a command",source:"POSIX shells",words:["sh: ",": line "],pattern:/(?:^|(?<=[\s`"(]))-?(?:(?:zsh|bash|dash|sh|fish): |[\w./-]{1,100}: line \d{1,6}: )(?=[^\n]{0,120}(?:not found|[Nn]o such file|[Pp]ermission denied|bad interpreter|cannot execute))/gm,where:v,inline:!0,certain:!0},{name:"windows-shell",reason:"cmd or PowerShell cannot find a command",source:"cmd.exe, PowerShell",words:["is not recognized as"],pattern:/(?:\bThe term )?'[^'\n]{1,100}' is not recognized as/gm,where:v,inline:!0,certain:!0,extent:"sentence"},{name:"ssh",reason:"the other side refused the key, or ours refused the host",source:"OpenSSH",words:["Permission denied (publickey","Host key verification failed","ssh: connect"],pattern:/\bPermission denied \(publickey|\bHost key verification failed\b|\bssh: connect to host (?=\S)/gm,where:v,inline:!0,certain:!0},{name:"dev-server",reason:"a development server passes on what broke",source:"Vite",words:["Internal server error: "],pattern:/\[\w{2,20}\] Internal server error: (?=\S)/gm,where:w,certain:!0},{name:"go-compiler",reason:"Go's compiler, vet and tests print a place and the message",source:"https://pkg.go.dev/cmd/go",words:[".go:"],pattern:/(?<=^[ \t]{0,8}[\w./@-]{1,160}\.go:\d{1,7}:\d{1,5}: |^ {2,12}\w{1,80}_test\.go:\d{1,7}: )(?=[a-z"])/gm,where:x,certain:!0},{name:"kotlin-compiler",reason:"Kotlin's compiler marks an error with a letter",source:"kotlinc",words:["e: "],pattern:/(?<=^e: (?:file:\/\/)?\S{1,300}:\d{1,7}:\d{1,5}:? )(?=\S)/gm,where:x,certain:!0},{name:"expectation",reason:"an expectation that was not met",source:"https://jestjs.io/docs/expect",words:["expect(received)."],pattern:/\bexpect\(received\)\.(?=\w)/gm,where:x,certain:!0},{name:"cluster",reason:"a cluster's API refused, its reason in brackets",source:"kubectl",words:["Error from server ("],pattern:/\bError from server \((?=[A-Z]\w{2,40}\): )/gm,where:v,certain:!0},{name:"cloud-operation",reason:"a cloud's client names code and operation",source:"botocore",words:["An error occurred (","A client error ("],pattern:/\b(?:An error occurred|A client error) \((?=\w{3,60}\) (?:occurred )?when calling )/gm,where:v,certain:!0,inline:!0},{name:"words-of-failure",reason:"a line of output that begins by saying what failed",source:"command line interfaces",words:["Error ","Failed to ","Unable to "],pattern:/^(?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))/gm,where:x},{name:"tool-and-failure",reason:"the same behind the tool's name, or with other words",source:"command line interfaces",words:[": Error ",": Failed to ",": Unable to ","Cannot ","Could not ","Couldn't ","Can't "],pattern:/^(?:(?:==> )?[\w./-]{2,40}: (?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))|(?=(?:Cannot|Could not|Couldn't|Can't) [a-z][^\n]{8}))/gm,where:x,weak:!0},{name:"failed-thing",reason:"the same among a person's words, where it names the thing or goes on to the reason",source:"messages of programs with windows",words:["Failed to ","Unable to ","Error "],pattern:/^[ \t(]{0,4}(?=Error (?:[a-z]{2,20}ing) [^\n:]{2,80}: \S)|^[ \t]{0,4}(?=(?:Failed|Unable) to [a-z]{2,20}(?: [a-z]{2,20}){0,4} ['"‘“\`][^\n]{2,200}['"’”\`]: \S)/gm,where:new Set(["prose"]),certain:!0},{name:"package-tools",reason:"package managers' own marks at the start of a line",source:"apt, CocoaPods, Redis, Lerna, node-gyp",words:["E: ","[!] ","(error) "," ERR! "],pattern:/^(?:E: (?=[A-Z][a-z])|\[!\] (?=[A-Z][a-z])|\(error\) (?=[A-Z]{2,20} )|(?:lerna|gyp) ERR! (?=[a-z]{3,20} [^\n]{8}))/gm,where:x,certain:!0},{name:"make",reason:"make has no rule, or cannot read its file",source:"https://www.gnu.org/software/make/manual/html_node/Error-Messages.html",words:["*** "],pattern:/(?<=^[\w./-]{0,60}(?:\[\d{1,3}\])?: )\*\*\* (?=No rule to make|missing separator)/gm,where:x,certain:!0}];var Li="EACCES EADDRINUSE EAGAIN EBADF EBUSY ECONNREFUSED ECONNRESET EEXIST EINVAL EIO EISDIR EMFILE ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND EPERM EPIPE EROFS ESRCH ETIMEDOUT EXDEV".split(" "),Eb=[{name:"status-and-body",reason:"an HTTP status followed by a JSON body",source:"SDKs generated by Stainless print `400 {\u2026}`",words:["{"],pattern:/\b(?:(?:API|Server|HTTP|Internal|Provider)[ -]?error:? {0,3})?\(?\b[1-5]\d\d\)?:?\s{0,12}(?=\{\s{0,12}["'])/gim,where:E,certain:!0},{name:"api-error",reason:"\u201CAPI Error:\u201D is how clients of services introduce the answer",source:"command lines of several model providers",words:["API ","HTTP "],pattern:/\b(?:API|HTTP) [Ee]rror:?(?: {1,4}\(?[1-5]\d\d\b| \((?=[A-Z])|: {0,3}(?=[A-Z]))/gm,where:w},{name:"api-error-title",reason:"the same with a status, in a title",source:"titles written from an error",words:["API "],pattern:/\bAPI [Ee]rror: {0,2}[1-5]\d\d\b(?= ["{A-Z])/gm,where:new Set(["title"])},{name:"json-error",reason:"an error body without any introduction",source:"https://cloud.google.com/apis/design/errors, RFC 6749 section 5.2, RFC 9457, GraphQL",words:['"type"','"error"','"errors"'],pattern:m("gm")`
        \{\s{0,12}"(?:type"\s{0,5}:\s{0,5}"error"|error"\s{0,5}:\s{0,5}\{\s{0,12}"(?:message|type|code|
          status|root_cause)"|error"\s{0,5}:\s{0,5}"\w{3,60}"\s{0,5},\s{0,12}"error_description"|
          type"\s{0,5}:\s{0,5}"[^"\n]{1,200}"\s{0,5},\s{0,12}"title"|
          errors"\s{0,5}:\s{0,5}\[\s{0,12}\{\s{0,12}"message")
      `,where:w,certain:!0},{name:"class",reason:"a class that is named as an error, a colon and its message",source:"ECMAScript Error.prototype.toString, Java Throwable.toString, Python traceback",words:["Error","Exception"],pattern:m("gm")`
        (?<!Warning As )(?:Error|Exception)(?: ?\[\w{3,60}\]| \((?:0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\))?:
          (?=\s)(?! \([^()\n]{0,200}\) \[)
      `,where:v,classBefore:!0},{name:"class-alone",reason:"a class on a line of its own, followed by its stack",source:"V8 prints an error without a message so",words:[`Error
`,`Exception
`],pattern:/(?<=^\s{0,20}(?:\[ERROR\] |Uncaught )?[A-Za-z.]{0,60})(?:Error|Exception)(?=\n\s{1,20}at )/gm,where:w,classBefore:!0,certain:!0},{name:"compiler-code",reason:"a compiler's message with its code",source:"https://doc.rust-lang.org/error_codes/, MSBuild, TypeScript",words:["error[","error ","error	"],pattern:/\berror(?:\[[A-Z]{1,3}\d{2,5}\]|\s(?=[A-Z]{1,8}\d{3,6}: )):?/gm,where:v,certain:!0},{name:"rust-panic",reason:"a Rust thread panicked",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at ","failed at '"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |\btask '?<?[^'\n]{0,60}>?'? ?failed at '/gm,where:v,certain:!0},{name:"python-traceback",reason:"a Python traceback; its last line is the error",source:"https://docs.python.org/3/library/traceback.html",words:["Traceback (most recent call last):"],pattern:/^[ \t>|]{0,12}Traceback \(most recent call last\):/gm,where:v,certain:!0},{name:"java-exception",reason:"an uncaught Java exception",source:"java.lang.ThreadGroup.uncaughtException",words:["Exception in thread "],pattern:/\bException in thread "[^"\n]{0,80}" (?=[a-z]+\.)/gm,where:v,certain:!0},{name:"panic",reason:"Go, Zig and Bun panics, kernel style",source:"https://go.dev/ref/spec#Handling_panics",words:["panic","atal","FATAL"],pattern:/(?:^|(?<=[\s`"]))(?:panic|fatal error|FATAL ERROR|FATAL|fatal)(?:\([\w ]{1,40}\))?: {1,3}(?=\S)/gm,where:new Set(["log","source","prose"])},{name:"compiler-ice",reason:"the compiler says that it broke itself",source:"rustc and GCC",words:["internal compiler error: "],pattern:/\b(?:error: )?internal compiler error: (?=\S)/gm,where:v,certain:!0},{name:"lower-error",reason:"compilers and Unix tools begin with \u201Cerror:\u201D, often after a file and a position",source:"GNU coding standards, Formatting Error Messages",words:["error: ","ERROR: "],pattern:/(?:^|(?<=[\s:`"]))(?:ERROR|error): {1,3}(?=[^\s|,;{}])/gm,where:x,kindBefore:!0,inline:!0},{name:"position-error",reason:"\u201Cfile:line:column: error:\u201D is a compiler's in any text",source:"GNU coding standards, Formatting Error Messages",words:["rror: ","RROR: "],pattern:/(?<=\.\w{1,5}(?::\d{1,7}(?:[:.]\d{1,7}(?:-\d{1,7})?)?:(?: \d{1,7}:\d{1,7})?|\(\d{1,7}(?:, ?\d{1,5})?\) ?:?) )(?:(?:[Ff]atal )?[Ee]rror|ERROR): (?=\S)/gm,where:v,certain:!0},{name:"quoted-error",reason:"an error in a person's words counts where it is put in quotes or code",source:"reports that quote a tool",words:["error: ","fatal: ","panic: "],pattern:/(?<=[`"“「](?:[\w/-]{1,20} ){0,3})(?:error|fatal|panic): {1,3}(?=\S)/gm,where:new Set(["prose","title"])},{name:"log-level",reason:"a line that its logger marked as an error",source:"syslog and most loggers; `without-log-prefixes.ts` brings their lines into this form",words:["ERROR","[error]","FATAL","[fatal]"],pattern:/^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3})?(?:(?:\[(?:ERROR|FATAL)\]|ERROR)(?: {1,4}|: {0,3})|\[(?:error|fatal)\](?: |: {0,3}))(?=[\w"'`(/])|^##\[error\](?=\S)/gm,where:x},{name:"log-mark",reason:"the same in the midst of a person's words, where only a logger's own form counts",source:"`without-log-prefixes.ts`, Maven",words:["[ERROR] ","[error] ","##[error]"],pattern:/^(?:\[(?:ERROR|error)\] (?=\S)|##\[error\](?=\S))/gm,where:new Set(["prose"])},{name:"failure-mark",reason:"a cross before the words of a failure",source:"command line interfaces",words:["\u2718","\u2717","\u2716","\u274C","\xD7"],pattern:/[✘✗✖❌×] {1,2}(?:\[ERROR\] (?=\S)|(?=(?:Failed|Error|Cannot|Could ?n.t|Unable|Unexpected|Invalid|Unknown)\b))/gm,where:x},{name:"errno",reason:"an errno name, a colon and its message",source:"https://docs.libuv.org/en/v1.x/errors.html",words:Li.map(e=>`${e}: `),pattern:new RegExp(String.raw`\b(?:${Li.join("|")}): (?=[A-Za-z])`,"gm"),where:v,inline:!0,certain:!0},{name:"signal",reason:"a shell or the kernel says how a process ended",source:"signal(7) and shells",words:["fault","Abort","Bus error","Killed: ","Illegal instruction","Floating point","zsh: "],pattern:m("gm")`
        \b(?:[Ss]egmentation fault(?: \(core dumped\)| at address 0x[\da-fA-F]{1,16})|
          (?:Abort trap|Bus error|Killed|Illegal instruction): \d|
          (?:Aborted|Bus error|Illegal instruction|Floating point exception) \(core dumped\)|
          zsh: (?:segmentation fault|abort|killed|bus error))
      `,where:v,certain:!0},{name:"assertion",reason:"an assertion of C or C++ failed",source:"assert(3)",words:["Assertion ","ailed assertion: "],pattern:/\bAssertion [`'(][^\n]{1,300}? failed\b|\b(?:Assertion failed|Failed assertion): (?=\S)/gm,where:v,certain:!0}],mt=[...Si,...di,...Ei,...xi,...ji,...Ci,...Ni,...Eb,...Ti,...qi,..._i];var Sb=m("i")`
    ^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|
      on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|
      the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there (?:is|was|are)|
      not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|
      boolean|unknown|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected)\b)
  `,Rb=/^(?:An?|Each|Every|All) (?!(?:\w+ )?(?:error|exception|problem)\b)|(?<!\b(?:[Yy]ou|[Tt]his|[Ii]t|[Tt]here) )\b(?:must|may|should|shall) /,Ab=/^[ \t]{0,4}\[[✓√✔]\] /m;function tr(e){return Ab.test(e)}s(tr,"isCheckList");function Ii(e,t,r,n){let{message:o,className:a}=e,i=a!==null&&a!=="Error";return t.opener.name==="package-tools"&&tr(r)?!1:t.opener.certain?o.length>1||i||e.frames.length>0:e.status!==null&&(o.length>2||t.opener.name==="api-error")||e.frames.length>0&&n!=="source"?!0:t.opener.name==="panic"&&n==="prose"&&!jb(r,t)?!1:a==="KeyError"&&n!=="source"&&/^['"]/.test(o)?!0:!new RegExp("\\p{L}{2}","u").test(o)||Ob(o)?!1:n==="source"?Rn(r,t.start)&&!/[;{]$/.test(o):e.code!==null||e.apiType!==null?!0:n==="log"?o.length>3:Sb.test(o)?!1:t.opener.weak===!0?!Rb.test(o):i||n==="prose"||Rn(r,t.start)||Tb(r,t,o)}s(Ii,"isError");function Tb(e,{start:t},r){return/[:\]] $/.test(e.slice(Math.max(0,t-2),t))&&r.split(" ",4).length>3}s(Tb,"endsTitle");function jb(e,{start:t,after:r}){if(!Rn(e,t))return!1;if(/^fatal: {1,3}(?:unable to|could not|not a |[Rr]emote|refusing|cannot|bad )/.test(e.slice(t,t+40)))return!0;let n=e.slice(r,r+600);return n.startsWith("runtime error: ")||/\n\[signal |\n(?:goroutine \d|runtime stack:)/.test(n)}s(jb,"hasTrace");function Ob(e){return/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(e)?!0:/^\$(?! is )|\$\{|^(?:[\w.]+\s?(?:\||=>|=(?!=))|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(e)||_b(e)}s(Ob,"isCode");function _b(e){return e.endsWith("{")||e.endsWith(";")&&e.split(" ",6).length<6}s(_b,"endsAsCode");function Rn(e,t){return/(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(e.slice(Math.max(0,t-24),t))}s(Rn,"startsLine");var Nb=m("i")`
    ^(?:No matching distribution found for|Found incompatible module|Error generating(?: /|$)|symbol\(s\) not found for architecture|linker command failed with exit code|
      ld returned \d+ exit status|Command failed with exit code \d+|
      Process completed with exit code \d+|Failed with result '|script ".{1,60}" exited with code \d+|
      (?:Aborted|Killed)(?: \(core dumped\)|\.?$)|failed to build wheel|failed to push some refs|
      (?:failed to solve: )?process ".{1,200}" did not complete|(?:\d{1,5}|one|two|three) errors? found|
      metadata-generation-failed|[Bb]uild failed|aborting due to|could not compile|
      all warnings being treated as errors|(?:ninja: )?build stopped: |
      Backend subprocess exited when trying to invoke|\d{1,5} dependenc(?:y|ies) of derivation\b)
  `,Cb=m("i")`
    ^(?:(?:the )?(?:command|process|subprocess|task|script|job|recipe|builder|build|step|hook|execution|failed to build)|
      [\w-]{2,24} (?:task|command|script|job|build))\b[^\n]{0,300}?
      \b(?:exit(?:ed)?|failed|finished|returned|terminated|completed|ended)\b[^\n\d]{0,60}\b(?:code|status|value)s?:? ?\d{1,5}\b
  `,Lb=/^subprocess-exited-with-error|\bdid not run successfully\b|^failed to run custom build command\b/,Ib=/^linking with [`'][^`']{1,40}[`'] failed\b/,Pb=m()`
    \(\d{1,4} sub-exceptions?\)$|^(?:in user code|Graph execution error):?$|^Failed to compile\.?$|
      ^(?:Transform|Build|Bundling|Compilation) failed with \d{1,5} errors?:?$|
      ^Failed to build \S{1,120}[^\n]{0,20}The build backend returned an error|^Plugin did not respond\b|^An error has occurred, (?:this and )?all later migrations canceled|
      ^Your requirements could not be resolved to an installable set|\bfailed: \(Exit \d{1,3}\):?|
      \berror executing (?:\w{1,40} )?command\b|^Failed to execute goal [^\n]{1,300}: Compilation failure|^Error installing [\w-]{1,60}:?$
  `,Mb=/^in \.{0,2}\/\S{1,200}(?: \d{1,7}:\d{1,7}(?:-\d{1,7})?)?$/,$b=new Set(["linker","undefined-symbol","compiler-code","fixed-c-compiler"]),Fb="The above exception was the direct cause of the following exception",Db="During handling of the above exception, another exception occurred";function Pi(e,t){let r=t.map(()=>null);for(let[n,o]of t.entries()){let a=n-1,i=t[a];i!==void 0&&(Pb.test(i.message)&&(r[a]=n),zb(i,o)?r[n]=a:Hb(e,i,o)||Ub(e,i,o)?r[a]=n:o.opener==="python-traceback"&&Gb(e.slice(i.end,o.start),r,n))}return r}s(Pi,"linkCauses");function zb(e,{message:t,opener:r}){return Nb.test(t)||r==="sanitizer-summary"?!0:Cb.test(t)&&!Lb.test(e.message)}s(zb,"isSummary");function Ub(e,t,r){return r.opener==="python-traceback"&&t.opener!=="python-traceback"&&/^[ \t]{0,8}\n[ \t]{0,8}$/.test(e.slice(t.end,r.start))}s(Ub,"isLogged");function Gb(e,t,r){e.length>400||(e.includes(Fb)?t[r]=r-1:e.includes(Db)&&(t[r-1]=r))}s(Gb,"linkTraceback");var Wb=/^(?:A task|The operation) was cancell?ed\.?$/;function Hb(e,t,r){return r.opener==="caused-by"||r.opener==="cause-list"||r.opener==="dotnet-inner"?r.start-t.end<4e3&&!Wb.test(r.message):Mb.test(t.message)&&r.start-t.end<200||$b.has(r.opener)&&Ib.test(t.message)||new RegExp("\\p{L}:$","u").test(t.message)&&/^:?\s{1,12}$/.test(e.slice(t.end,r.start))?!0:/\[cause\]: $/.test(e.slice(Math.max(0,r.start-9),r.start))}s(Hb,"isCause");var An="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Ue="\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?",Mi="(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Bb=`(?:\\d{4}[-/]\\d{2}[-/]\\d{2}[T ,]{1,2}${Ue}${Mi}|\\d{1,2}-${An}-\\d{4} ${Ue}${Mi}|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${An} {1,2}\\d{1,2} ${Ue}(?: \\d{4})?|\\d{2}-\\d{2} ${Ue}|${Ue}|\\d{1,2}:\\d{2}[AP]M)`,$i="(?:ERROR|ERR|Error|error|err|FATAL|FTL|Fatal|fatal|CRITICAL|CRIT|critical|crit|SEVERE|EMERG|emerg)",Zb="(?:WARNING|WARN|WRN|Warning|warning|warn|INFORMATION|INFO|INF|Info|info|DEBUG|DBG|Debug|debug|TRACE|TRC|trace|NOTICE|notice|VERBOSE|verbose|LOG|DETAIL|HINT|STATEMENT|CONTEXT)",Kb=[{name:"klog",source:"https://github.com/kubernetes/klog",pattern:/^(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] /},{name:"python",source:"https://docs.python.org/3/library/logging.html#logging.basicConfig",pattern:/^(?<level>ERROR|CRITICAL|WARNING|INFO|DEBUG):[\w.]{1,60}:(?=\S)/},{name:"logrus",source:"https://github.com/sirupsen/logrus",pattern:/^(?<level>ERRO|FATA|PANI|WARN|INFO|DEBU)\[\d{1,8}\] {0,3}/},{name:"logcat",source:"https://developer.android.com/tools/logcat",pattern:/^(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,6} {1,6}\d{1,6} (?<level>[VDIWEF]) [\w./-]{1,40} {0,20}: |(?<short>[VDIWEF])\/[\w./-]{1,40}(?: {0,8}\( {0,5}\d{1,6}\))?: )/},{name:"chromium",source:"Chromium's base/logging",pattern:/^\[\d{1,7}(?::\d{1,7})?:\d{4}\/\d{6}\.\d{1,6}:(?<level>ERROR|FATAL|WARNING|INFO|VERBOSE\d):[\w.]{1,60}[(:]\d{1,6}\)?\] /},{name:"ruby-logger",source:"https://docs.ruby-lang.org/en/master/Logger.html",pattern:/^(?<level>[DIWEF]), \[[^\]\n]{1,60}\] {1,3}[A-Z]{4,5} -- [^:\n]{0,40}: /},{name:"env-logger",source:"Rust's env_logger",pattern:/^\[\d{4}-\d\d-\d\dT[\d:.]{8,20}Z? {1,2}(?<level>ERROR|WARN|INFO|DEBUG|TRACE) {1,3}[\w:.-]{1,80}\] /},{name:"numbered-thread",source:"https://docs.opencv.org/4.x/da/db0/namespacecv_1_1utils_1_1logging.html",pattern:/^\[ {0,2}(?<level>ERROR|FATAL|WARN|INFO|DEBUG):\d{1,5}(?:@\d{1,9}\.\d{1,6})?\] (?:global )?\S{1,200}(?: \(\d{1,7}\)|:\d{1,7}) (?:[\w~:<>]{1,80} )?/},{name:"level-first",source:"winston's printf formats",pattern:/^(?:[\w.-]{1,30}:)?(?<level>ERROR|error|warn|info|debug) {1,3}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?Z?: /},{name:"component-address",source:"https://ffmpeg.org/doxygen/trunk/group__lavu__log.html: the component and where it lies in memory",pattern:/^\[[\w#:/. -]{1,60} @ (?:0x)?[\da-f]{3,16}\] {1,2}/},{name:"glib",source:"https://docs.gtk.org/glib/logging.html; of its levels only ERROR ends the program",pattern:/^(?:\([\w./ -]{1,40}:\d{1,8}\): )?[\w.+]{1,30}-(?:(?<level>ERROR)|CRITICAL|WARNING|Message|INFO|DEBUG)(?: \*\*)?: (?:\d\d:\d\d:\d\d\.\d{1,6}: )?/},{name:"monolog",source:"Laravel",pattern:/^\[\d{4}-\d\d-\d\d[T ][\d:.+-]{8,24}\] \w{1,20}\.(?<level>[A-Z]{4,9}): /}],pe={container:/^(?:[\w.-]{1,60}[-_]\d{1,3} {1,20}\| ?|#\d{1,4} \d{1,6}\.\d{1,3} )/,syslog:new RegExp(`^${An} {1,2}\\d{1,2} ${Ue} [\\w.-]{1,63} [\\w./@-]{1,63}(?:\\[\\d{1,7}\\])?: `),time:new RegExp(`^[[(]?${Bb}[\\])]?:?(?=[ \\t|\\]]|$)[ \\t|-]{0,3}`),level:new RegExp(`^[[(<|*]{0,2}(?:(${$i})|${Zb})[\\])>|*]{0,2}(?=[\\s:\\]|-])[:\\]]? {0,2}[-|:]?[ \\t]{0,8}`),place:/^([IWEF]) [\w./-]{1,160}:\d{1,6}\] /,bracket:new RegExp(`^(?:\\([\\w ./:#-]{1,40}\\)|\\[(?:[\\w .:#@$-]{1,60}[/:](${$i})|[\\w ./:#@$=-]{1,80})\\]):? {0,3}`),process:/^(?:\d{1,8} {1,2}--- {1,2}|\d{1,8}#\d{1,8}: (?:\*\d{1,9} )?|\[\d{1,8}\]:? |[\w.]{1,60} - (?=[A-Z]{4,8} - ))/,target:/^(?:[a-z_]\w{0,40}(?:(?:::|\.)\w{1,60}){0,8}|(?:[A-Za-z]\w{0,40}\.){1,8}[A-Z]\w{0,60}) {0,40}(?::|-)(?: (?=[^\s(])| ?$)/},Vb=/debug|dbg|trace|trc|verbose/i,Xb=8,Fi=4e3,Yb=m()`
    ^[ \t]{0,8}\x60?(?:\d|#\d{1,4} \d|[[{(]|[A-Z][a-z]{2} |[IWEFVD][\d/,]|[A-Z]{4}\[|[A-Z]{4,8}:\w|
      [A-Z][\w.+]{1,30}-(?:ERROR|CRITICAL|WARNING|Message)\b|[\w.-]{0,30}:?(?:error|warn|info|debug|ERROR) {1,3}\d{4}-|
      (?:time|ts|t|level)=|[\w.-]{1,60} {1,20}\|)
  `;function We(e){return/\d:\d\d|\blevel|"severity"|"lvl"|[EF]\/|\d\] | @ (?:0x)?[\da-f]|[-_]\d{1,3} {1,20}\||(?:ERROR|CRITICAL):\w|#\d{1,4} \d/.test(e)?e.split(`
`).map(t=>Yb.test(t)?Jb(t):t).join(`
`):e}s(We,"withoutLogPrefixes");function Jb(e){let t=/^[ \t]{0,8}`?/.exec(e)?.[0]??"",r=e.slice(t.length).replace(pe.container,"");return Di(r)??zi(r)??(r.length+t.length===e.length?e:r)}s(Jb,"withoutPrefix");function Di(e){return ov(e)??wv(e)??Qb(e)}s(Di,"readForm");function Ge(e,t){return e&&/^\S/.test(t)?`[ERROR] ${t}`:t}s(Ge,"marked");function Qb(e){for(let{pattern:t}of Kb){let r=t.exec(e);if(!r)continue;let n=r.groups?.level??r.groups?.short??"",o=cv(av(e.slice(r[0].length)));return Ge(/^[EFPCe]/.test(n)&&!/^(?:FATAL EXCEPTION|Process: |at |Caused by: |#\d{1,3} |<asynchronous |backtrace:|pid: |Build fingerprint: |\*\*\* )/.test(o),o)}}s(Qb,"readLoggerForm");function zi(e){let t=pe.syslog.exec(e)?.[0];if(t!==void 0){let u=e.slice(t.length);return Di(u)??zi(u)??u}let r=pe.time.exec(e)?.[0];if(r===void 0)return;let n=e.slice(r.length),o=!1,a=!1,i=!1,c=pe.place.exec(n);if(c)return Ge(c[1]==="F",n.slice(c[0].length));for(let u=0;u<Xb;u++){let p=a?null:pe.level.exec(n),f=p??pe.bracket.exec(n)??pe.process.exec(n);if(f===null)break;a||=p!==null||f[1]!==void 0,o||=f[1]!==void 0,i||=p!==null&&Vb.test(p[0]),n=n.slice(f[0].length)}let d=a?pe.target.exec(n)?.[0]:void 0;return d!==void 0&&!/(?:rror|xception|atal|anic|ailed)\W*$/.test(d)&&(n=n.slice(d.length)),n.trimStart()===""?"":i&&/^\S/.test(n)?`[DEBUG] ${n}`:Ge(o,n)}s(zi,"readAtoms");var ev=/^(?:(?:time|ts|t)=(?:"[^"\n]{1,60}"|\S{1,60}) )?(?:(?!level|lvl)[\w.]{1,20}=(?:["“][^"”\n]{0,60}["”]|[^\s"]{1,80}) ){0,3}(?:level|lvl)=(\w{3,8}) /,tv=/^(?:err|eror|fatal|panic|crit)/i,rv=/^warn/i,Ui=String.raw`(?:["“]([^\n]{0,2000}?)(?<!\\)["”](?=\s{1,8}[\w.-]{1,40}=|\s{0,8}$)|([^\s"“]\S{0,200}))`,nv=new RegExp(String.raw`(?:^|\s)(?:msg|message)=${Ui}`),Gi=new RegExp(String.raw`\s(?:err|error)=${Ui}`);function ov(e){let t=e.includes("=")?ev.exec(e):null;if(t===null)return;let r=nv.exec(e),n=Gi.exec(e);if(!r&&!n)return;let o=t[1]??"",a=tv.test(o)||rv.test(o)&&n!==null;return Ge(a,Wi(r?.[1]??r?.[2],n))}s(ov,"readLogfmt");function Wi(e,t){return[e,t?.[1]??t?.[2]].filter(n=>n!==void 0).join(": ").replace(/\\(["\\])/g,"$1")}s(Wi,"saidOf");var sv=/^"((?:[^"\\\n]|\\.){1,400})"(?= \w{1,40}=)/;function av(e){let t=sv.exec(e)?.[1];return t===void 0?e:Wi(t,Gi.exec(e))}s(av,"withItsPairs");var iv=/^([^\n]{1,600}?) \{"exception":"\[object\] \(([\w\\]{2,160})\(code: /;function cv(e){let[,t,r]=iv.exec(e)??[];return t===void 0||r===void 0?e:`${r.replace(/\\\\/g,"\\")}: ${t}`}s(cv,"withItsClass");function lv(e){return e>=50||e===3||e===4}s(lv,"isErrorNumber");var dv=/^(?:error|err|fatal|critical|crit|severe|panic|alert|emergency|E|F)$/i,uv=["exc_info","exception","stack","stack_trace","stacktrace","traceback"],mv=["exception","err","error"],pv=["type","class","name","Exception"];function fv(e){for(let t of mv){let r=e.get(t);if(!M(r))continue;let n=r.get("message")??r.get("Message"),o=pv.map(c=>r.get(c)).find(c=>typeof c=="string");if(typeof n!="string"||typeof o!="string")continue;let a=r.get("stack"),i=typeof a=="string"?/\n {1,8}at [^]*$/.exec(a)?.[0]:void 0;return`${o}: ${n.replace(/\n/g," ")}${i??""}`}}s(fv,"readThrown");function wv(e){let t=e.startsWith("{")?e.slice(0,Fi):"";if(!/"(?:level|severity|lvl|s)":/.test(t))return;let{value:r}=re(t);if(!M(r))return;let n=fv(r);if(n!==void 0)return Ge(!0,n);if(e.length>Fi)return;let o=r.get("level")??r.get("severity")??r.get("lvl")??r.get("s"),a=typeof o=="number"?lv(o):typeof o=="string"&&dv.test(o),i=r.get("msg")??r.get("message"),c=r.get("error")??r.get("err"),d=[i,c].flatMap(f=>typeof f=="string"&&f!==""?[f]:[]);if(!a||d.length===0)return;let u=uv.map(f=>r.get(f)).find(f=>typeof f=="string"&&f.includes(`
`)),p=Ge(!0,d.join(": ").replace(/\n/g," "));return typeof u=="string"?`${p}
${u}`:p}s(wv,"readJsonLine");function Bi(e,t){let r=qv(jv(Tv(kv(t==="prose"?Rv(me(e)):e))));return t==="log"||t==="prose"?We(gv(r)):r}s(Bi,"plainText");function gv(e){return hv.test(e)?e.replace(/^\d{1,5}\.\d{1,3} (?=\S)/gm,""):e}s(gv,"untimed");var hv=/^-{4,8}\n {0,2}(?:> )?\[[^\]\n]{1,80}\] \S/m,bv=/(?:\\r)?\\n(?=\s{0,8}at |\s{1,8}File \\?"|\s{2,8}\S|[A-Z]\w{1,60}(?:Error|Exception)\b)|\\r\\n/g,vv=/",\s{0,20}"(?= {1,8}at )/g,yv=/^(?![ \t]{0,20}[{[])([^\n"]{1,400})"(?=\}|,[ \n]?[ \t]{0,20}"|,?$)/gm;function kv(e){let t=e.includes('" ')?e.replace(vv,`
`):e;if(!t.includes("\\n"))return t;let r=t.replace(bv,`
`).replace(yv,`$1
`);return r.includes('File \\"')?r.replaceAll('\\"','"'):r}s(kv,"unescaped");function qv(e){return e.includes(Tn)?xv(e.replace(Sv,`
`)):e}s(qv,"tracesApart");function xv(e){if(!e.includes(`${Tn}File "`))return e;let t=!1;return e.split(`
`).map((r,n,o)=>(o[n-1]?.endsWith(Tn.trimEnd())===!0&&r.startsWith('File "')&&(t=!0),t&&(Ev.test(r)||r.trim()==="")&&(t=!1),t?`${r.startsWith('File "')?"  ":"    "}${r}`:r)).join(`
`)}s(xv,"indented");var Ev=/^(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{1,80}(?:Error|Exception|Warning|Interrupt|Exit)(?::|[ \t]{0,4}$)/,Tn=`Traceback (most recent call last):
`,Sv=/(?<=[^\s|>][ "'\x60]{0,3})(?=Traceback \(most recent call last\):\n)/g;function Rv(e){let t=e.split(`
`);if(!t.some(Hi))return e;let r=t[0]??"";for(let[n,o]of t.slice(1).entries()){let a=t[n]??"";r+=(Hi(a)&&a.includes(": ")&&Av.test(o)?" ":`
`)+o}return r}s(Rv,"unwrapped");function Hi(e){return e.length>=68&&e.length<=100}s(Hi,"isFull");var Av=/^(?!(?:at|from|in|by|goroutine) |\w{1,30}\()[a-z(*][^\n:=]{0,60}(?:$|[ .])/;function Tv(e){if(!/^ {0,8}[│┃>]/m.test(e))return e;let t=s(r=>/^ {0,8}[│┃>]/.test(r)?r.replace(/^ {0,8}[│┃>] ?/,"").replace(/[│┃]$/,""):r,"unframed");return e.split(`
`).map(t).join(`
`)}s(Tv,"unboxed");function jv(e){return e.includes("Exception Group Traceback")?e.split(`
`).map(t=>t.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/,"")).join(`
`):e}s(jv,"ungrouped");var jn=100,Ov=8;function fe(e,t,r=!0){if(e.length<Ov)return[];let n=Bi(e,t),o=Lv(n),a=Zi(n,t,Ki(o,Xi,t));return a.length>0||!r?a:Zi(n,t,Ki(o,Yi,t))}s(fe,"findErrors");function Zi(e,t,r){if(r.size===0)return[];let n=[],o=$v(e,r),a=0;for(let[i,c]of o.entries()){if(c.start<a)continue;let d=ai(e,c,Nv(e,o,i),t),u=Hv(e,c,d,t);if(u===void 0){c.opener.extent==="run"&&(a=d.messageEnd);continue}if(n.push({...u,opening:c,end:d.stackEnd}),a=d.stackEnd,n.length>=jn)break}return _v(e,n)}s(Zi,"findWith");function _v(e,t){let r=t.map(({parts:o,opening:a,end:i})=>({start:a.start,end:i,opener:a.opener.name,message:o.message})),n=t.length>1?Pi(e,r):[];return t.map(({parts:o,cut:a},i)=>({parts:o,cut:a,root:n[i]??null}))}s(_v,"withRoots");function Nv(e,t,r){let n=t[r]?.after??0,o=n+12;for(let a of t.slice(r+1,r+20))if(!(a.start<=n||a.start<=o&&!e.slice(n,a.start).includes(`
`))){if(!Cv(e,t[r]?.opener,a,n))return a.start;o=Math.max(o,a.after)}return e.length}s(Nv,"nextStart");function Cv(e,t,{start:r,opener:n},o){if(e.slice(Math.max(0,r-13),r)==="(in promise) ")return!0;if(/[:(] ?$/.test(e.slice(r-2,r))&&!e.slice(o,r).includes(`
`))return!e.slice(Math.max(0,r-9),r).endsWith("[cause]: ");let a=t!==n||n.name==="lower-error";return n.inline===!0&&a&&!e.slice(o,r).includes(`
`)}s(Cv,"isWithin");var Lv=Ne(mt.flatMap(({words:e})=>e)),Xi=new Map,Yi=new Map;for(let e of mt){let t=e.isLast===!0?Yi:Xi;for(let r of e.words)t.set(r,[...t.get(r)??[],e])}function Ki(e,t,r){let n=new Set;for(let o of e)for(let a of t.get(o)??[])a.where.has(r)&&n.add(a);return n}s(Ki,"openersOf");function Iv(e,t){let r=Pv.get(t);return r===void 0?k(e,t.pattern):Mv(e,t.behind??[],r)}s(Iv,"matchesOf");var Pv=new Map(mt.filter(({behind:e})=>e!==void 0).map(e=>{let{source:t,flags:r}=e.pattern;return[e,new RegExp(t,r.replace("g","y"))]}));function Mv(e,t,r){let n=[];for(let o of t)for(let a=e.indexOf(o);a>=0&&n.length<jn;a=e.indexOf(o,a+o.length)){r.lastIndex=a+o.length;let i=r.exec(e);i!==null&&n.push(i)}return n}s(Mv,"matchesBehind");function $v(e,t){let r=[];for(let n of t)for(let o of Iv(e,n)){let a=zv(e,n,o.index);if(r.push({opener:n,start:a,after:o.index+o[0].length}),r.length>20*jn)break}return r.length<2?r:Fv(e,r.sort((n,o)=>n.start-o.start||Vi(n)-Vi(o)))}s($v,"openings");function Fv(e,t){let r=e.length,n=[];for(let o of[...t].reverse()){let a=o.opener.weak===!0?e.indexOf(`
`,o.start):-1;if(o.opener.weak!==!0)r=o.start;else if(r<(a<0?e.length:a))continue;n.push(o)}return n.reverse()}s(Fv,"strongest");var Dv=new Map(mt.map((e,t)=>[e,t]));function Vi({opener:e}){return Dv.get(e)??0}s(Vi,"rank");function zv(e,{classBefore:t,kindBefore:r},n){return t===!0?Wv(e,n):r===!0&&e[n-1]===" "?Uv(e,n):n}s(zv,"openingStart");function Uv(e,t){let r=e.slice(Math.max(0,t-48),t),n=Gv.exec(r)?.[0];return n===void 0?t:t-n.length}s(Uv,"kindStart");var Gv=new RegExp(String.raw`(?<=(?:^|\n)[ \t]{0,8})(?:[a-z][\w./-]{1,24}: )?(?:syntax|parse|parsing|type|runtime|format|protocol|connection|encoding|decoding|checksum`+String.raw`|validation|internal|network|database|link|build|compile|config|configuration) $`,"");function Wv(e,t){let r=t;for(;r>0&&t-r<100&&/[\w$.\\]/.test(e[r-1]??"");)r--;return r}s(Wv,"classStart");function Hv(e,t,r,n){let o=e.slice(t.start,r.messageEnd),{stackStart:a,stackEnd:i}=r,c=i>a?`
${e.slice(a,i)}`:"",d=N(Bv(o)+c);return Ii(d,t,e,n)?{parts:d,cut:r.cut}:void 0}s(Hv,"readFound");function Bv(e){let t=e.replace(/\n[ \t]{0,40}[│┃⎿|][ \t]{0,4}/g,`
`);return(t.split("`").length%2===0?t.replace(/`$/,""):t).replace(/\*{2}$/,"")}s(Bv,"plainLines");var Ji="errors?|exceptions?|messages?|warnings?|fails?|failed|failing|crash(?:es|ed)?|complains?|throws?|says|prints?|outputs?|response|results?|got|get|gives|see|seeing|shows?|instead|happen(?:s|ed)?|returns?",Zv=new RegExp(String.raw`\b(?:${Ji})\b[^\n.]{0,80}[.:=?]?\s{0,4}$`,"i"),Kv=new RegExp(String.raw`\b(?:${Ji})\b[^\n.]{0,80}(?:[:=]|(?<=^what [^\n]{1,60})\?)\s{0,4}$`,"i");function Qi(e){return Zv.test(e.slice(-200))}s(Qi,"leadsToFence");function pt(e){return Kv.test(e.slice(-200))}s(pt,"leadsToLine");var On=/^[ \t]{0,8}(?:\$ |[\w.-]{1,40}@[\w.-]{1,60}[:~ ][^\n]{0,60}[$#%] ?|\[[\w.-]{1,40}@[^\]\n]{1,60}\][$#] ?|PS [A-Z]:\\[^\n>]{0,120}> ?|[A-Z]:\\[^\n>]{0,120}>)(?=\S)/;function ec(e){return On.test(e.slice(0,300))}s(ec,"beginsWithPrompt");var Vv=/^(?:I|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Thank|Any|Is|Does|Also)\b[^\n]{12,}/;function tc({pieces:e}){let t=[],r="",n=!1;for(let o of Yv(e)){let[a="",...i]=o,d=pt(r)||n&&!Vv.test(a)||On.test(a)?o:Xv(o);d.length>0&&(n?t.at(-1)?.push("",...d):t.push([...d])),n=d.length>0,r=i.at(-1)??a}return t.map(o=>o.join(`
`))}s(tc,"pastedOutput");function Xv(e){let t=e.findIndex((r,n)=>On.test(r)||n>0&&pt(e[n-1]??""));return t<0?[]:e.slice(t)}s(Xv,"fromLead");function Yv(e){let t=[],r=[],n=s(()=>{r.length>0&&t.push(r),r=[]},"end");for(let o of e)o.kind==="fence"||o.text.trim()===""?n():r.push(o.text);return n(),t}s(Yv,"paragraphs");var Jv=400,rc=new RegExp(String.raw`(?<!\w-)\b${C}\b(?!-\w)`,"i"),Qv=m("i")`
    \b(?:I|I'm|I've|my|me|we|our|you|your)\b|
    ^(?:it|this|that|these|there|when|if|after|before|since|because|but|and|so|also|then|however|please|
      maybe|same|see|as|none|no (?:errors?|logs?|messages?|output|idea|crash(?:es)?|
      files?(?! found)|problems?|change|difference|response|failures?|warnings?)|nothing|not|yes|n\/a|the|a|an|
      all|any|only|just|still|expected|actual)\b
  `,e4=m()`
    ^(?:[$>#%*|+✔✓✅☑-] ?|\d{1,4}[ \t]{1,8}[A-Za-z_.]{1,40} ?[=(:]|[VDIW] |\/\/|https?:\/\/|!?\[(?![\w :.-]{1,40}\]:? \S)|\d+[.)] |\w+@\S+[:~$]|
      (?:import|from|const|let|var|def|class|func|function|return|if|for|package (?![^\n]{1,80}: )|public|print|assert|
        try|except|with|while|go (?!tool )|git|npm|pip|python3?|sudo|cd|bazel|docker|make|bash|curl|warning|info|
        debug|trace|note|checking|successfully|using|found|loading|downloading|installing)\b)|
    \b(?:0|no|zero) (?:failed|errors?|failures?|warnings?)\b|[{};=]\s*$|^[\w.]+ ?=|^[\w.]+\([^\n]{0,200}\)[;,]?$|=>|^<\/?\w|\b(?:INFO|DEBUG|WARN|WARNING|TRACE)\b|
    \b[WIVD] [\w./-]{1,120}:\d{1,6}\] |(?<!^)[Ww]arning:\s|
    \b(?:does not escape|escapes to heap|moved to heap|leaking param)\b
  `,t4=new RegExp(String.raw`^["'(]?${C}\b|^\S{1,120}: \S|^\[[\w :.-]{1,40}\]:? \S|^[\w./ -]{1,60}: \S|\s["'\`‘“][^"'\`’”]{1,60}["'\`’”]`,"i");function ft(e,{isMessageField:t,isPrinted:r}){let n=e.trim().replace(/^["“`*]{1,3}(.*?)["”`*]{1,3}$/,"$1");if(!(n.length<8||n.length>Jv||e4.test(n)||Qv.test(n))&&!(n.split(" ",3).length<3||/\?$|^[a-z][^:]*\.$/.test(n)))return t||rc.test(n)&&(r||t4.test(n))?n:void 0}s(ft,"printedMessage");function _n(e){return rc.test(e)}s(_n,"saysFailure");var nc=40,r4=400,n4=/^(?:the |full |exact )?(?:error|error messages?|error text|exception|crash message)$/,Re=new Set(["checklist","version","model","terminal","expected","operating-system","environment","platform","steps"]);function oc(e,t){for(let r of e){if(Re.has(r.kind))continue;let n=o4(r,t);if(n!==void 0)return{parts:N(n),source:r.kind==="errors"?"form-field":"description"}}}s(oc,"findAnnouncedError");function sc(e){for(let{kind:t,pieces:r}of e)if(!Re.has(t))for(let n of r){let o=n.kind==="line"?/^ {0,3}> ?(?![>!#-])(.*)$/.exec(n.text)?.[1]:void 0,a=o&&ft(me(o),{isMessageField:!1,isPrinted:!0});if(a)return{parts:N(a),source:"description"}}}s(sc,"findQuotedLine");function o4({kind:e,heading:t,pieces:r},n){let o=n4.test(_(t)),a=`${t}:`;for(let i of r){if(i.text.trim()==="")continue;let c=i.kind==="fence",d=o||(c?Qi(a):pt(a));if((d||c&&(e==="errors"||e==="actual"||s4(i.text)))&&!n(i)&&!tr(i.text)){let p=c?i.text.split(`
`,nc):[i.text.replace(/^[\s>]{1,8}/,"")],f=o||c&&(d||e==="errors"),b=ic(We(me(p.join(`
`))).split(`
`),o,f);if(b!==void 0)return b}a=c?"":i.text.trim()}}s(o4,"inSection");function s4(e){return e.length<r4&&e.trim().split(`
`,7).length<=6}s(s4,"isShort");function ac(e){if(!ec(e))return;let t=We(me(e)).split(`
`,nc),r=ic(t,!1,!0);return r===void 0?void 0:N(r)}s(ac,"firstPrinted");function ic(e,t,r){for(let n of e){let o=ft(n,{isMessageField:t,isPrinted:r});if(o!==void 0)return o}}s(ic,"firstMessage");var cc=4,a4=200,i4=400;function lc(e,t,r){if(!t.some(({pieces:o})=>o.some(a=>a.kind==="fence"))||!_n(e))return;let n=l4(e);if(n.length!==0){for(let{kind:o,pieces:a}of t)if(!Re.has(o)){for(let i of a)if(!(i.kind!=="fence"||r(i)))for(let c of i.text.split(`
`,a4)){if(c.length>i4||!c4(c,n))continue;let d=ft(c,{isMessageField:!1,isPrinted:!0});if(d!==void 0)return d}}}}s(lc,"findEchoedTitle");function c4(e,t){let r=dc(e).join(" ");return t.some(n=>_n(n)&&` ${r} `.includes(n))}s(c4,"echoes");function l4(e){let t=dc(e);return t.flatMap((r,n)=>n+cc<=t.length?[` ${t.slice(n,n+cc).join(" ")} `]:[])}s(l4,"wordRuns");function dc(e){return e.toLowerCase().match(/[\p{L}\p{N}_'’]{1,60}/gu)??[]}s(dc,"wordsOf");var d4=4e3,u4=m()`
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::|\\)){0,6}[A-Z][a-z0-9]\w{0,60}(?:Error|Exception)\b(?![./\\(-]\w)|
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::)){1,6}(?:[Ee]rrors?|[Ee]xceptions?)\.[A-Z]\w{2,60}|^[A-Z]\w{1,40}::[A-Z]\w{2,60}(?= |$)
  `,m4=m()`
    (?<![\w$./-])(?=[A-Z\d_]{0,60}(?:ERROR|ERR_|EXC_|EXCEPTION|VIOLATION|FAILED|FAILURE|TIMEOUT|TIMED_OUT|INVALID|DENIED|_LOST|BAD_|NOT_FOUND|NOT_ALLOWED|
      NOT_LESS|UNABLE|MISSING|ABORT|REFUSED|OVERFLOW|PANIC|FAULT|UNREACHABLE|EXCEEDED|EXHAUSTED|UNAUTHORIZED|FORBIDDEN|CORRUPT|MISMATCH|UNSUPPORTED|CRASH))
      [A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,8}(?![\w=-])
  `,p4=m("i")`
    \b(?:error|stop|exit|result|status|failure|support)[ -]?codes?(?: (?:is|was|of))?:? {0,2}["'\x60(\[]?(?=[\w-]{0,12}\d)[\w-]{3,24}(?:\.\d{1,8})?|
    \berrors?:? #?(?:0x[\da-f]{4,16}|\d{3,6}-\d{2,6}|\d{4,6}|[A-Z]{1,6}-?\d{2,8})\b
  `,f4="bad request|unauthori[sz]ed|forbidden|not found|method not allowed|conflict|gone|too large|(?:request )?entity too large|large entity|unprocessable|too many requests|internal server error|server error|bad gateway|service unavailable|gateway time-?out|client error|errors?|http|response|status",Cn="(?:40[0-9]|41[0-7]|42[1-9]|431|451|50[0-8]|511|52[0-9]|530)",w4=m("i")`
    \b(?:https?|https? status|status(?: code)?|(?:server |client |http )?err(?:or|eur)o?r?s?|codes?|response(?: code)?|returns?|returned|returning|gives?(?: an?| me an?)?|
      gets?(?: an?)?|got(?: an?)?|getting(?: an?)?|with(?: an?)?|throws?(?: an?)?|expected):? ["'\x60(]?${Cn}\b(?!\.\d|[-/:]\d)|
    (?<![\w.:/#-])${Cn},?(?: ?[-–:] ?|:? ?\(?| ){1,2}(?:${f4})\b
  `,g4=new RegExp(Cn),h4=m("i")`
    ^(?:\[?feat|\[?request|\[?docs?\b|add|allow|support|handle|improve|make|implement|provide|use|replace|remove|refactor|document|expose|
      introduce|update|consider|enable|option|should|better|show|return|throw|raise|catch|suppress|ignore|explain|treat|wrap|respect|retry|log|
      parse|propagate)\b|\b(?:should|must|ought to|needs? to|would be|don['’]t|do not)\b
  `;function mc(e,t){if(h4.test(e))return;let r=b4(e)??uc(e);if(r!==void 0)return{parts:r,source:"title"};let n=uc(t.slice(0,d4));return n===void 0?void 0:{parts:n,source:"description"}}s(mc,"findMentionedError");function b4(e){let t=u4.exec(e)?.[0];if(t!==void 0)return{...N(`${t}:`),className:t,message:""};let r=m4.exec(e)?.[0];return r===void 0?void 0:{...N(r),message:r}}s(b4,"nameIn");function uc(e){let t=w4.exec(e)?.[0],r=t===void 0?void 0:g4.exec(t)?.[0];if(t!==void 0&&r!==void 0)return{...N(t),className:null,message:Nn(t),status:Number(r)};let n=p4.exec(e)?.[0];return n===void 0?void 0:{...N(Nn(n)),message:Nn(n)}}s(uc,"numberIn");function Nn(e){return e.replace(/["'\x60([]/g,"").trim()}s(Nn,"plain");var Ln=2e3,wt=/\{\s{0,20}"(?:error|timestamp)"\s{0,20}:/g,v4=4;function pc(e){return/^\s{0,20}\{\s{0,20}"error"\s{0,5}:\s{0,5}[{[]/.test(e.slice(0,200))?!1:/^\s{0,20}(?=[[{])\[?\s{0,20}(?:\]\s{0,20}$|\{\s{0,20}\\?"(?:error|timestamp)\\?"\s{0,5}:)/.test(e.slice(0,200))}s(pc,"isErrorsArray");function In(e,t){let r=q4(k4(e)),{items:n,state:o,lost:a}=x4(r),i=n.flatMap((d,u)=>S4(d,o==="cut"&&u===n.length-1)),c=a+n.filter(d=>fc(d)===void 0).length;return{drafts:i,problems:y4(o==="cut"||t,c)}}s(In,"readErrorsBlock");function y4(e,t){let r=[];if(e&&r.push({kind:"errors-truncated",detail:"The Errors block was cut off before its end."}),t>0){let n=`${t} ${t===1?"entry":"entries"} of the Errors block could not be read.`;r.push({kind:"errors-unreadable-entry",detail:n})}return r}s(y4,"blockProblems");function k4(e){return/^\s{0,20}\[\s{0,20}\{\s{0,20}\\"/.test(e.slice(0,100))?e.replace(/\\(["\\])/g,"$1"):e}s(k4,"unescapeWhole");function q4(e){return e.trimStart().startsWith("{")?`[${e}]`:e}s(q4,"asArray");function x4(e){let t=re(e,Math.max(0,e.indexOf("["))),r=Array.isArray(t.value)?E4(t.value).slice(0,Ln):[],n=0;for(;t.state==="broken"&&r.length<Ln;){n++,wt.lastIndex=t.end;for(let o=wt.exec(e);o&&(t=re(e,o.index),t.value!==void 0&&r.push(t.value),!(t.state!=="complete"||r.length>=Ln));o=wt.exec(e))wt.lastIndex=t.end;if(wt.lastIndex===0)break}return{items:r,state:t.state,lost:n}}s(x4,"readEntries");function E4(e){return[...e]}s(E4,"readonlyItems");function S4(e,t){let r=fc(e);if(r===void 0)return[];let n=R4(ne(e,"timestamp")),o=t&&!(M(e)&&[...e.keys()].at(-1)==="timestamp"),a=N(r);return o&&a.message.length<v4&&a.frames.length===0?[]:[{...a,source:"errors-block",at:n,quoted:!1,cut:o}]}s(S4,"readEntry");function fc(e){if(typeof e=="string")return e;let t=ne(e,"error")??ne(e,"message")??ne(e,"stack");if(typeof t=="string")return t;if(!M(t))return;let r=t.get("stack")??t.get("message");return typeof r=="string"?r:void 0}s(fc,"entryText");function R4(e){let t=typeof e=="number"||typeof e=="string"&&/^\d{4}-\d\d-\d\d[T ]/.test(e)?new Date(e):null;return t===null||Number.isNaN(t.getTime())?null:t.toISOString()}s(R4,"readTime");var A4=new Set("js javascript jsx mjs cjs ts typescript tsx mts py python rs rust .rs go java kotlin kt c cpp c++ h cs csharp ruby rb php swift scala html xml css scss yaml yml toml ini sql diff patch vue svelte lua perl r dart elixir haskell zig nix".split(" "));function hc(e,t,r){let n=[],o=[],a=new Set,i=!1;for(let c of t)c.level===0&&_(c.heading)==="errors"&&r==="bug-command"?(i=!0,O4(c,n,o,a)):N4(c,n,o,a);return r==="bug-command"&&!i&&a.size===0&&o.push({kind:"errors-missing",detail:"The report has no Errors block."}),n.push(...Ae(fe(e,"title",!1),"title",!0)),r!=="bug-command"&&n.push(...T4(e,t,n)),{drafts:n.sort((c,d)=>wc.indexOf(c.source)-wc.indexOf(d.source)),problems:o,blocks:a}}s(hc,"collectErrors");function T4(e,t,r){let n=lc(e,t,Mn),o=n===void 0?void 0:N(n),a=r.some(({message:b})=>b!==""&&n?.includes(b)===!0);if(o!==void 0&&!a)return[rr(o,"description")];if(r.length>0)return[];let i=t.flatMap(b=>{if(Re.has(b.kind))return[];let h=b.kind==="errors"?"form-field":"description";return tc(b).map(q=>({output:q,source:h}))}),c=i.flatMap(({output:b,source:h})=>Ae(fe(b,"log"),h,!0));if(c.length>0)return c;let d=oc(t,Mn)??sc(t);if(d!==void 0)return[rr(d.parts,d.source)];for(let{output:b,source:h}of i){let q=ac(b);if(q!==void 0)return[rr(q,h)]}let u=j4(t),p=[...Ae(fe(u,"prose"),"description",!0),...Ae(fe(e,"title"),"title",!0)];if(p.length>0)return p;let f=mc(e,u);return f===void 0?[]:[rr(f.parts,f.source)]}s(T4,"formlessErrors");function j4(e){return e.filter(({kind:t})=>!Re.has(t)).map(({pieces:t})=>A(t)).join(`
`)}s(j4,"told");function rr(e,t){return{...e,source:t,at:null,quoted:!0,cut:!1}}s(rr,"quotedDraft");var wc=["errors-block","form-field","description","title"];function O4(e,t,r,n){let o=e.pieces.some(u=>u.kind==="line"&&te(u.text)),a=e.pieces.find(u=>u.kind==="fence"&&/^\s{0,40}[[{]/.test(u.text)),i=_4(e),c=i.search(/\[\s{0,20}(?:\]|\{\s{0,20}\\?")/);if(a??c>=0){a?n.add(a):r.push({kind:"errors-unfenced",detail:"The Errors block stands outside a code fence."});let u=In(a?.text??i.slice(c),o);t.push(...u.drafts),r.push(...u.problems);for(let p of e.pieces)p!==a&&p.kind==="fence"&&Pn(p,"errors-block",t);return}let d=e.pieces.some(u=>u.text.trim()!==""&&!(u.kind==="line"&&te(u.text)));d&&r.push({kind:"errors-not-json",detail:"The Errors block is not JSON; it was read as a log."}),!d&&o&&r.push({kind:"errors-truncated",detail:"The Errors block was cut off before its first entry."}),!d&&!o&&r.push({kind:"errors-missing",detail:"The Errors block is empty."});for(let u of e.pieces)u.kind==="fence"&&Pn(u,"errors-block",t);t.push(...Ae(fe(i,"log"),"errors-block",!1))}s(O4,"readNamedBlock");function _4(e){return A(e.pieces).split(`
`).filter(t=>!te(t)).join(`
`)}s(_4,"withoutNotes");function N4(e,t,r,n){if(["checklist","version","model","terminal","expected","operating-system"].includes(e.kind))return;let o=e.kind==="errors"?"form-field":"description";for(let i of e.pieces)if(i.kind!=="line")if(pc(i.text)){n.add(i);let c=In(i.text,!1);t.push(...c.drafts),r.push(...c.problems)}else Pn(i,o,t);let a=e.kind==="errors"?"log":"prose";t.push(...Ae(fe(A(e.pieces),a,a==="log"),o,a==="prose"))}s(N4,"readSection");var gc=12;function Pn(e,t,r){if(e.kind!=="fence")return;let n=Mn(e)?"source":"log",o=t==="description"&&e.text.split(`
`,gc+1).length<=gc;r.push(...Ae(fe(e.text,n),t,o))}s(Pn,"findInFence");function Mn(e){return e.kind!=="fence"?!1:e.language===""?C4(e.text):A4.has(e.language)&&!$4(e.text)}s(Mn,"isSource");function C4(e){let t=e.split(`
`,L4).filter(n=>n.trim()!==""),r=t.filter(n=>M4.test(n)).length;return r>=I4&&r>=P4*t.length&&!bc.test(e)}s(C4,"isUnlabelledSource");var L4=80,I4=3,P4=.4,M4=m()`
    ;[ \t]*(?:\/\/[^\n]*)?$|
    ^[ \t]{0,40}(?:#include|#define|import [\w{*"]|from [\w.]+ import|using |package \w|def \w+\(|func \w|fn \w|(?:public|private|export) |
      (?:const|let|var|val) \w+)
  `;function $4(e){return bc.test(e)&&!F4.test(e)}s($4,"isMislabelled");var bc=m("m")`
    ^(?:\[ {0,2}\d{1,3}%\]|-- \w|make(?:\[\d+\])?: |Traceback \(most|CMake (?:Error|Warning)|
      [\w./\\:-]{2,200}(?::\d+|\(\d+(?:,\d+)?\)) ?: (?:fatal )?(?:error|warning)|
      \[(?:ERROR|INFO|WARN)|terminate called|(?:Caused by: |Exception in thread|Unhandled exception)|
      [\w.]{2,80}(?:Error|Exception): |[EWID]/|#\d+ +0x|\d{4}-\d\d-\d\d[ T]\d\d:|(?:ERROR|FATAL|error|fatal)[: ])
  `,F4=new RegExp(String.raw`[;{}][ \t]*$|^[ \t]*(?:import |from \w+ import|#include|#define|def |class |using |const |let |var |int |void |auto `+String.raw`|return |if |for |while |public |private |func |fn |print\(|<\w+[ >/]|\w+ ?=[^=])`,"m");function Ae(e,t,r){return e.map(n=>{let o=n.root===null?null:e[n.root]??null;return{...n.parts,source:t,at:null,quoted:r,cut:n.cut,found:{self:n,root:o}}})}s(Ae,"toDrafts");var vc=12;function qc(e){let t=new Map,r=new Map;for(let o of e)yc(o)||kc(t,$n(o),o,r);for(let o of e)yc(o)&&kc(t,U4(o,t)??$n(o),o,r);let n=[...t.values()];return n.map(o=>K4(o,D4(o,n,r)))}s(qc,"mergeErrors");function D4({root:e},t,r){let n=e===null?void 0:r.get(e);return n===void 0?null:t.indexOf(n)}s(D4,"rootOf");function yc(e){return e.cut||e.source!=="errors-block"}s(yc,"mayBePart");function kc(e,t,r,n){let o=e.get(t)??{first:r,message:Fn(r.message),counts:new Map,times:[],frames:r.frames,quoted:!1,root:null};o.counts.set(r.source,(o.counts.get(r.source)??0)+1),r.at!==null&&o.times.push(r.at),o.frames.length===0&&(o.frames=r.frames),o.first=z4(o.first,r),o.quoted||=r.quoted,o.root??=r.found?.root??null,r.found&&n.set(r.found.self,o),e.set(t,o)}s(kc,"addTo");function z4(e,{className:t,code:r,message:n}){return n!==e.message||gt(e.className)!==null&&e.code!==null?e:{...e,className:gt(e.className)===null?t??e.className:e.className,code:e.code??r}}s(z4,"withNames");function U4(e,t){let r=$n(e);if(t.has(r))return r;let n=Fn(e.message);for(let[o,a]of t)if(G4(e,a.first)&&(W4(n,a.message,e.status!==null)||e.source==="title"&&H4(n,a.message)))return o}s(U4,"findWhole");function G4(e,t){let r=s((o,a)=>o===null||a===null||o===a,"fits"),n=r(gt(e.className),gt(t.className));return e.status!==null&&t.status!==e.status?!1:n&&r(e.status,t.status)&&r(e.apiType,t.apiType)&&r(e.code,t.code)}s(G4,"agrees");function W4(e,t,r){return e===""?r:e===t||e.length>=vc&&t.includes(e)?!0:t.length>=vc&&e.startsWith(t)}s(W4,"isPart");function H4(e,t){let r=0;for(;r<t.length&&e[r]===t[r];)r++;return r>=B4&&r>=.6*Math.min(e.length,t.length)}s(H4,"beginsAlike");var B4=24;function $n(e){return`${Z4(e)}
${Fn(e.message)}`}s($n,"identity");function gt(e){return e===null||e==="Error"||yn(e)?null:/[^.:\\]*$/.exec(e)?.[0]??e}s(gt,"telling");function Z4({className:e,status:t,apiType:r,code:n}){return[gt(e)??"",t??"",r??"",n??""].join(`
`)}s(Z4,"kindOf");function Fn(e){return e.slice(0,500).toLowerCase().replace(/(?<![a-z])(?=[a-z_-]{0,40}\d)[\w-]{8,200}/g,"#").replace(/\d+/g,"#").replace(/[\s.…]+$/,"")}s(Fn,"withoutValues");function K4({first:e,counts:t,times:r,frames:n,quoted:o},a){let i=[...r].sort(),{className:c,message:d,status:u,apiType:p,code:f,source:b}=e;return{error:{className:c,message:d,status:u,apiType:p,code:f,count:Math.max(...t.values()),firstSeen:i[0]??null,lastSeen:i.at(-1)??null,source:b,sources:[...t.keys()],frames:n},quoted:o,root:a}}s(K4,"toEntry");function xc(e,t,r){let{drafts:n,problems:o,blocks:a}=hc(e,t,r);return{merged:qc(n),problems:o,blocks:a}}s(xc,"gatherErrors");var V4=[{name:"lock-acquisition",reason:"a lock that another process holds; expected where several run",source:"the message says so itself (\u201CNON-FATAL\u201D, \u201Cexpected in multi-process scenarios\u201D)",pattern:/\bNON-FATAL\b|\block acquisition failed\b/i},{name:"aborted-request",reason:"a request that was aborted, mostly by the user or by a newer one",source:"https://developer.mozilla.org/docs/Web/API/AbortController",pattern:/^(?:\w+: )?(?:API Error: )?Request was aborted\.?$|^AbortError\b|^(?:\w+: )?(?:The|This) (?:operation|user|request) (?:was )?aborted\b/i},{name:"directory-read",reason:"a directory was read as a file; tools probe paths that way",source:"https://nodejs.org/api/errors.html (EISDIR)",pattern:/\bEISDIR: illegal operation on a directory, read\b/},{name:"telemetry",reason:"usage statistics could not be sent; nothing else is affected",source:"exporters of OpenTelemetry and of products' own event logs",pattern:/\bevent logging: \d{1,9} events? failed to export\b|\bFailed to export \d{1,9} (?:events?|spans?|metrics?|logs?|batch)/i},{name:"telemetry-host",reason:"the host for usage statistics could not be reached; often blocked on purpose",source:"intake hosts of Datadog, Sentry, Segment, Statsig",pattern:/\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN)\b.{0,80}\b(?:datadoghq\.|ingest\.sentry\.|sentry\.io|api\.segment\.|statsig)/i},{name:"highlight-language",reason:"no syntax colours for a language; the text is shown plainly",source:"highlight.js and cli-highlight",pattern:/\bLanguage not supported while highlighting code\b|\bUnknown language: "[^"]{0,40}"/i},{name:"keychain",reason:"a look-up in the system's key store failed; a file is used instead",source:"security(1) of macOS; libsecret",pattern:/\bFailed to (?:delete|read|find|get|write|save) (?:\w+ )?keychain (?:entry|item)\b|\bsecurity (?:find|delete|add)-generic-password\b|\bSecKeychainSearchCopyNext\b/i},{name:"compiler-summary",reason:"a summary of the errors before it",source:"rustc, cargo, make, npm",pattern:/^aborting due to (?:\d{1,6} )?previous errors?|^could not compile `|^ld returned \d+ exit status|^(?:A complete log of this run|Found \d+ errors?\b)/,always:!0},{name:"bare-error",reason:"an error without any message",source:"a thrown `new Error()`",pattern:/^(?:Error|Error: Error|\[object Object\]|undefined|null)?$/,always:!0}];function X4(e){let t=[e.className,e.message].filter(r=>r!==null&&r!=="").join(": ");return V4.find(r=>r.pattern.test(t.slice(0,600)))}s(X4,"findNoiseRule");function Ec(e,t){return e.map(r=>{let n=X4(r.error),o=n!==void 0&&(n.always===!0||!t(r));return{...r.error,noise:o,noiseReason:o?n.reason:null,...r.quoted&&{quoted:!0},...r.root!==null&&{root:r.root}}})}s(Ec,"markNoise");var Y4=new Set("error errors the a an and or of to in on for with is was are were be been it its this that you your not no but from at by as has have had can cannot could please try again when while after before use used using failed fails fail bug issue code request message api call get file type invalid expected found one more does did do redacted".split(" "));function B(e){return(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu)??[]).filter(r=>r.length>2&&!Y4.has(r))}s(B,"tellingWords");var J4=.34,Dn=.6;function or(e,t){if(e.length===0)return null;let r=ht(t.title),n=ht(t.prose),o=e.map((a,i)=>({index:i,error:a,agreement:t3(a,t,r,n)})).filter(({error:a})=>!a.noise).sort((a,i)=>i.agreement-a.agreement||Rc(i.error)-Rc(a.error)||i.error.count-a.error.count||(a.error.firstSeen??"9").localeCompare(i.error.firstSeen??"9")||a.index-i.index);return e3(Q4(o.map(({index:a})=>a),e),e)}s(or,"findPrimaryError");function Q4(e,t){let[r=null,...n]=e,o=r===null?void 0:t[r];if(o===void 0||o.sources.some(d=>d!=="title"))return r;let{code:a,className:i}=o,c=s(d=>a!==null&&(d.code===a||d.message.includes(`${a}: `))||i!==null&&i!=="Error"&&d.className===i,"isSame");return n.find(d=>t[d]!==void 0&&c(t[d]))??r}s(Q4,"printedInFull");function e3(e,t){let r=new Set,n=e;for(;n!==null&&!r.has(n);){r.add(n);let o=t[n]?.root;if(o===void 0||t[o]?.noise!==!1)break;n=o}return n}s(e3,"followRoots");function Ac(e,t){return e.quoted?!0:He(B(e.error.message),ht(t.title))>=Dn}s(Ac,"isComplainedOf");function sr(e,t){if(e.quoted===!0||e.sources.includes("title"))return!0;let r=ht(t.title),n=ht(t.prose),o=B(e.message);return He(o,r)>=Dn||He(o,n)>=Dn?!0:[e.code,e.status,e.className==="Error"?null:e.className].some(i=>i!==null&&nr(String(i).toLowerCase(),r,n)>0)}s(sr,"isSpokenOf");function t3(e,t,r,n){if(e.message===""||Tc(e))return 0;let o=B(e.message),a=0;return e.sources.includes("title")&&(a+=4),e.sources.includes("description")&&(a+=3),e.sources.includes("form-field")&&(a+=2),a+=3*Sc(He(o,r))+2*Sc(He(o,n)),e.status!==null&&(a+=nr(String(e.status),r,n)),e.code!==null&&(a+=nr(e.code.toLowerCase(),r,n)),e.className!==null&&e.className!=="Error"&&(a+=nr(e.className.toLowerCase(),r,n)),e.apiType!==null&&(a+=He(B(e.apiType.replaceAll("_"," ")),r)),Math.round(a*2)/2}s(t3,"agreement");function Tc({className:e,status:t,code:r,message:n}){return e===null&&t===null&&r===null&&n.length<120&&r3.test(n)}s(Tc,"saysNothing");var r3=m("i")`
    ^failed building wheel for |^failed to build \S+\.?$|^failed to compile \S|^could not (?:build wheels for|compile) |^command errored out with exit status |^\(dkms apport\)|
    ^(?:\S+ ){0,4}failed to build\.?$|^build failed\b[^:]{0,40}$|
    ^(?:the )?(?:command|process|script|build|task|job|subprocess)(?: \S+){0,6} (?:failed|exited|completed|returned|finished)(?: with| non-zero)?
      (?: (?:non-zero )?(?:an? )?(?:exit|return)?[ -]?(?:code|status|error)s?)?(?: of)?:? ?-?\d{0,5}\.?$|
    \b(?:an?|some) (?:(?:unexpected|unknown|internal|unhandled|fatal|critical|generic) )*(?:server |application )?(?:error|exception|problem)\b
      (?: has| was)? ?(?:occurred|happened|encountered|while|during|in this|[.!]?$)|
    \bencountered an? (?:(?:unexpected|unknown|internal|fatal) )*(?:error|problem)\b|\bsomething (?:went|has gone) wrong\b
  `;function Sc(e){return e<J4?0:e}s(Sc,"telling");function nr(e,t,r){return t.has(e)?2:r.has(e)?1:0}s(nr,"named");function Rc(e){if(/^explicit (?:failure|panic)$/.test(e.message))return 1;if(e.className!==null&&e.className.endsWith("Warning")||Tc(e))return 0;let t=`${e.className??""} ${e.message} ${e.code??""}`;return/\bpanic|segmentation fault|out of memory|heap limit|SIGSEGV|SIGABRT|internal compiler error|Assertion|\bcheck failed/i.test(t)?4:e.status!==null?3:e.className!==null&&/^(?:Type|Reference|Range|Syntax)Error$|Exception$/.test(e.className)||e.code!==null||e.className!==null&&e.className!=="Error"?2:e.message===""?0:1}s(Rc,"severity");function He(e,t){return e.length===0?0:e.filter(r=>t.has(r)).length/e.length}s(He,"share");function ht(e){return new Set(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu))}s(ht,"wordSet");function jc(e,t,r){let n=s(p=>p<=r-2592e5,"settled"),o=new Map,a=new Map,i=new Set;for(let{createdMs:p,source:f,isSpokenOf:b}of e)n(p)&&(o.set(f,b||o.get(f)===!0),a.set(f,Math.min(p,a.get(f)??p)),i.add(Math.floor(p/864e5)));let c=new Set;for(let{createdMs:p,source:f}of t)n(p)&&c.add(f);let d=[...o.values()].filter(Boolean).length,u=o.size-n3(12096e5,[...a.values()]);return{issues:o.size,of:c.size,spokenOf:d,days:i.size,steady:u}}s(jc,"measureSpread");function n3(e,t){let r=[...t].sort((o,a)=>o-a),n=0;return r.reduce((o,a,i)=>{for(;a-(r[n]??a)>=e;)n++;return Math.max(o,i-n+1)},0)}s(n3,"mostWithin");var o3=40,s3=5,a3=3,i3=.05,c3=.15,l3=.5,d3=5,u3=.2;function Oc({issues:e,of:t,spokenOf:r,days:n,steady:o},a){if(t<o3||e<s3||n<a3)return null;let i=a?c3:i3;return o<Math.max(d3,l3*i*t)||e<i*t||r>u3*e?null:`in ${e} of ${t} earlier reports of this repository with errors, where ${r===0?"nobody complained of it":"hardly anybody complained of it"}`}s(Oc,"commonNoiseReason");function _c(e,t,r=()=>!1){let n=e.errors.map((o,a)=>r(p3(o))?o:m3(o,e,()=>t(a)));return n.every((o,a)=>o===e.errors[a])?e:{...e,errors:n,primaryError:or(n,e)}}s(_c,"withCommonErrors");function m3(e,t,r){if(e.noise||sr(e,t))return e;let n=r(),o=n===void 0?null:Oc(n,e.status!==null);return o===null?e:{...e,noise:!0,noiseReason:o,learned:!0}}s(m3,"withSpread");function p3({className:e,message:t}){return e===null?t:`${e}: ${t}`}s(p3,"textOf");function Nc(e,t){let r=Ec(e,n=>Ac(n,t));return{errors:r,primaryError:or(r,t)}}s(Nc,"judgeErrors");function Cc({sections:e,format:t},r){let{merged:n,problems:o,blocks:a}=xc(r.title,e,t);return{...Nc(n,r),blocks:a,problems:o}}s(Cc,"readErrors");var f3=/(?<![\w/&#.\-=[])#(\d{1,7})(?![\w-]|\.\d)/g,w3=m("i")`
    \b(?:requests?|steps?|options?|attempts?|items?|points?|numbers?|no|lines?|versions?|builds?|runs?|
      tests?|cases?|examples?|rules?|phases?|tasks?|tickets?|prs?|pull|parts?|questions?|problems?|
      priority|session|message|error|exception|colou?r|background|fill|stroke|chapter|section|figure|
      table|agent|tab|window|is|rank(?:ed)?|the)[ :]{1,2}$
  `,g3=/(?:\b(?:issues?|bugs?|see|duplicates?|dup|dupe|related|similar|fix(?:e[sd])?|clos(?:e[sd]?)|refs?|also|like|as|in|of|and|to|by)|#\d{1,7},?)[\s:,(]{0,3}$/i,h3=/https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,7})(?![\w-])/gi,b3=/`[^`\n]{1,200}`/g;function Lc(e,t){let r=e.replace(b3,o=>" ".repeat(o.length)),n=[];for(let o of k(r,f3)){let a=Number(o[1]),i=r.slice(Math.max(0,o.index-24),o.index);a===0||v3(o[1]??"",i)||w3.test(i)||a<10&&!g3.test(i)||n.push({at:o.index,number:a})}if(t!==null)for(let o of k(e,h3))`${o[1]??""}/${o[2]??""}`.toLowerCase()===t.toLowerCase()&&Number(o[3])>0&&n.push({at:o.index,number:Number(o[3])});return[...new Set(n.sort((o,a)=>o.at-a.at).map(({number:o})=>o))]}s(Lc,"findMentions");function v3(e,t){return e.length>1&&e.startsWith("0")?!0:(e.length===3||e.length===6)&&/colou?r|background|\bhex\b|\brgb|\bcss\b|fill|stroke/i.test(t)}s(v3,"isColour");var y3=/\breq_[A-Za-z0-9]{8,64}\b/g,k3=/\b(?:x-)?request[-_ ]?ids?\\?["'*`]{0,3}\s{0,2}[:=]\s{0,2}\\?["'*`]{0,3}([A-Za-z0-9][\w-]{7,63})(?![\w-])/gi;function Ic(e){let t=[];for(let r of k(e,y3))t.push({at:r.index,id:r[0]});for(let r of k(e,k3))/\d/.test(r[1]??"")&&t.push({at:r.index,id:r[1]??""});return[...new Set(t.sort((r,n)=>r.at-n.at).map(({id:r})=>r))]}s(Ic,"findRequestIds");function PS(e){let t=Or(e.title),r=Qs(t.text),n=Js(Or(e.body)),{normal:o,pieces:a,sections:i,format:c}=n,d=Xr(e.repo),u=on(i,c),{environment:p,problems:f}=_a(i,d,{title:r,prose:u,versionField:e.versionField??null}),{errors:b,primaryError:h,blocks:q,problems:S}=Cc(n,{title:r,prose:u}),{terminal:L}=p,J=mn({title:r,prose:u,sections:i,errors:b,terminal:L,product:d}),Ar=`${r}
${o.text}`;return{format:c,title:r,environment:J===void 0?p:{...p,setup:J},fields:i.map(ee).filter(Rt=>Rt.heading!==""||Rt.text!==""),prose:u,code:sn(a,q),errors:b,primaryError:h,mentions:Lc(`${r}
${u}`,e.repo??null),requestIds:Ic(Ar),secrets:q3([...t.secrets,...o.secrets]),problems:[...nn(o,a,i,c,u),...f,...S]}}s(PS,"parseReport");function q3(e){return[...new Set(e.map(({what:t})=>t))].map(t=>({what:t}))}s(q3,"withoutRepeats");function bt(e,t){switch(e){case"system":return t.environment.os!==null||t.environment.platform!==null||S3.test(we(t));case"version":return t.environment.version!==null||L3(we(t))||_3.test(we(t));case"newest":return R3.test(we(t));case"time":return t.errors.some(({firstSeen:r})=>r!==null)||A3.test(we(t));case"request-id":return t.requestIds.length>0;case"steps":return t.fields.some(({kind:r,text:n})=>r==="steps"&&n!=="")||T3.test(we(t));case"picture":return j3.test(we(t));case"amount":return O3.test(we(t));case"code":return t.code.some(({text:r})=>r.trim()!=="");case"output":return bt("code",t)||t.errors.some(({noise:r})=>!r)}}s(bt,"isTold");var x3=3e4,E3=/^[ \t]*[-*+] \[ \].*$|[[(]e\.?g\.?[^\])\n]{0,200}[\])]/gim;function we({title:e,prose:t,fields:r,code:n}){return[e,t,...r.map(({text:a})=>a),...n.map(({text:a})=>a)].join(`
`).slice(0,x3).replace(E3," ")}s(we,"seenText");var S3=m("i")`
  \b(?:windows|win ?(?:7|8|10|11|32|64)|mac ?os|os ?x|macbook|darwin|linux|ubuntu|debian|fedora|
  centos|rhel|red hat|(?:open)?suse|mint|manjaro|nixos|arch|alpine|(?:free|open|net)?bsd|wsl|android|
  ios|ipados|ipad|iphone|raspberry)\b|\b[c-z]:\\|/Users/|/home/|\.(?:dll|dylib)\b`,R3=/\b(?:latest|newest|nightly|master|main branch|trunk|HEAD)\b/i,A3=/\b\d{1,2}:\d{2}\b|\b20\d\d-\d\d-\d\d\b/,T3=/\bsteps to reproduce\b|\bto reproduce\b|^[ \t]*1[.)] /im,j3=/!\[|<img\b|\/user-attachments\/|\.(?:png|jpe?g|gif|mp4|mov|webm)\b/i,O3=/\d ?(?:[kmgt]i?b|%|min(?:ute)?s?|h(?:ou)?rs?|requests?|tokens?)(?![a-z])/i,_3=m("i")`
  \b(?:no|without an?y?) version\b|\b(?:can ?not|can['’]?t|could ?n[o'’]t|unable to|impossible to|
  no way to) (?:[a-z]+ ){0,3}(?:the |its |a |my )?version\b|\bversion(?: number)?[ :]*(?:is |
  was )?(?:unknown|unavailable|not (?:available|shown|known)|can ?not|can['’]?t|n/a)`,N3=/([a-z.]{2,30})?[ \t:=@|*_`"'/-]{0,6}v?\d{1,5}\.\d{1,5}/gi,C3=m("i")`
  ^(?:node|nodejs|node\.js|npm|pnpm|yarn|bun|deno|python|ruby|java|jdk|openjdk|php|perl|rust|rustc|
  gcc|clang|cmake|kernel|linux|ubuntu|debian|fedora|macos|os|windows|android|ios|chrome|chromium|
  firefox|safari|edge|docker|cuda|about|than|after|every|only|takes|took)$`;function L3(e){return[...e.matchAll(N3)].some(([,t])=>t===void 0||!C3.test(t))}s(L3,"namesVersion");var I3=new Set(["feature-request","model-behavior","question"]),P3=40,M3=200;function GS(e,t){let r=D3(e),n=e.errors.some(i=>!i.noise);if(I3.has(t.category))return[];if(!r&&!n)return["description"];if(t.category==="no-report")return[];let o=[];z3(e)&&!bt("version",e)&&o.push("version"),F3.has(t.category)&&U3(e)&&o.push("platform"),!n&&Be(e,"errors")&&$3.has(t.category)&&o.push("error-text");let a=Mc(e.prose)<M3;return!n&&a&&Be(e,"steps")&&!bt("steps",e)&&o.push("steps"),o}s(GS,"findMissingInfo");var $3=new Set(["rate-limit","overloaded","server-error","authentication","permission","invalid-request","network","filesystem","process","crash","install-update"]),F3=new Set(["filesystem","process","crash","memory","install-update","ui"]);function D3({format:e,fields:t,prose:r,code:n,mentions:o}){if(o.length>0)return!0;let a=e==="free-text"?t.map(({text:i})=>i):[];return[r,...a,n.map(({text:i})=>i).join(`
`)].some(i=>Mc(i)>=P3)}s(D3,"isDescribed");function z3(e){let{format:t,fields:r,environment:n}=e;return n.os==="web"?!1:t==="bug-command"&&r.some(({kind:a})=>a==="environment")||Be(e,"version")||Pc(e)}s(z3,"asksForVersion");function U3(e){return bt("system",e)?!1:Be(e,"platform")||Be(e,"operating-system")||Pc(e)}s(U3,"asksForPlatform");function Pc(e){return Be(e,"environment")}s(Pc,"leftEmpty");function Be(e,t){let r=e.fields.filter(n=>n.kind===t);return e.format==="issue-form"&&r.length>0&&r.every(n=>n.text==="")}s(Be,"asksAndGotNothing");function Mc(e){return e.replace(/\s+/gu," ").trim().length}s(Mc,"lengthOf");var G3=/^(?:([\w@./-]{1,80}?)[@/_-])?v?(\d{1,6}(?:\.\d{1,6}){1,2}(?:[-+][\w.+-]{1,40})?)$/,W3=100;function H3(e,t){let[,r,n]=G3.exec(e.trim())??[];return n===void 0||!B3(r,t)?null:Ao.default(n)??xo.default(n)?.version??null}s(H3,"readReleaseVersion");function ZS(e,t){let n=e.flatMap(o=>H3(o,t)??[]).filter(o=>So.default(o)===null);return Ro.default([...n])[0]??null}s(ZS,"findHighestVersion");function KS(e,t){let r=_r.default(e),n=_r.default(t);return r===null||n===null||Math.abs(r.major-n.major)>=W3?null:Eo.default(r,n)?n.version:null}s(KS,"findUpdate");function B3(e,t){if(e===void 0)return!0;let r=e.replace(/^@[\w.-]{1,80}\//,"").toLowerCase();return r==="release"||r==="releases"||r==="version"||r===t.split("/")[1]?.toLowerCase()}s(B3,"isOfProduct");var $c=200;function Z3(e,t,r){let n=e.safeParse(t);if(n.success)return n.data;let o=n.error.issues[0]?.path.join(".").slice(0,60)??"";throw ar(r,`GitHub's answer is not as documented${o===""?"":` at \`${o}\``}`)}s(Z3,"readAnswer");async function QS({attempt:e,listing:t,schema:r,maxPages:n}){let o=[];if(n!==null&&n<1)return{items:o,complete:!1};let a=0;for await(let i of t){if(i.url===void 0)throw ar(e,"GitHub answered 409");if(!Array.isArray(i.data))throw ar(e,"GitHub's answer is not a list");for(let c of i.data)o.push(Z3(r,c,e));if(++a>=(n??$c)&&K3(i)){if(n===null)throw ar(e,`it goes on after ${$c} pages`);return{items:o,complete:!1}}}return{items:o,complete:!0}}s(QS,"collectPages");function ar(e,t){let r=de(e,t,"Check that GITHUB_API_URL is a GitHub API");return new O(r,{code:"unexpected-answer",status:null})}s(ar,"unexpected");function K3(e){return/rel="next"/.test(e.headers.link??"")}s(K3,"hasNext");var zn=g.object({login:g.string(),type:g.string()}),V3=g.object({number:g.int().positive(),title:g.string(),body:g.string().nullish(),user:zn.nullish(),type:g.object({name:g.string()}).nullish().catch(null),labels:g.array(g.union([g.string(),g.object({name:g.string().nullish()})])),state:g.enum(["open","closed"]),state_reason:g.enum(["completed","not_planned","duplicate","reopened"]).nullish().catch(null),created_at:g.string(),closed_at:g.string().nullish(),locked:g.boolean().nullish(),pull_request:g.unknown().optional(),repository_url:g.string(),comments:g.int().min(0),updated_at:g.string()}),s9=g.object({items:g.array(V3)}),a9=g.object({id:g.int().positive(),body:g.string().nullish(),user:zn.nullish(),created_at:g.string(),pin:g.unknown().optional()}),i9=g.object({name:g.string(),color:g.string(),description:g.string().nullish()}),c9=g.object({event:g.string(),actor:zn.nullish(),label:g.object({name:g.string().nullish()}).nullish()}),l9=g.object({name:g.string()}),d9=g.object({tag_name:g.string(),published_at:g.string().nullish()});function u9({tag_name:e,published_at:t}){return t?[{tag:e,publishedAt:t}]:[]}s(u9,"toRelease");var m9=g.object({type:g.string(),encoding:g.string().optional(),content:g.string().optional()}),p9=g.object({permission:g.enum(ho).catch("none")}),f9=g.array(g.object({target_id:g.int().nullable()})),w9=g.object({id:g.int(),name:g.string()});function g9(e,t){return{repo:e,number:t.number,title:t.title,body:t.body??"",labels:t.labels.map(r=>typeof r=="string"?r:r.name??"").filter(Boolean),...t.type&&{type:t.type.name},state:t.state,stateReason:t.state_reason??null,createdAt:t.created_at,closedAt:t.closed_at??null,author:Fc(t.user),locked:t.locked??!1,isPullRequest:t.pull_request!==void 0&&t.pull_request!==null,commentCount:t.comments,updatedAt:t.updated_at}}s(g9,"toIssue");function h9(e){return{id:e.id,body:e.body??"",author:Fc(e.user),createdAt:e.created_at,...X3(e)&&{isPinned:!0}}}s(h9,"toComment");function X3({pin:e}){return e!=null}s(X3,"isPinned");function b9(e){return{name:e.name,color:e.color,description:e.description??""}}s(b9,"toLabel");function v9(e){return{event:e.event,label:e.label?.name??null,actor:e.actor?.login??null}}s(v9,"toIssueEvent");function Fc(e){return e==null?null:{login:e.login,isBot:e.type==="Bot"||bo(e.login)}}s(Fc,"toAuthor");var Y3=97,J3=100;function ir({classes:e,lines:t}){let r=new Map;for(let i of t.split(`
`)){let c=i.lastIndexOf("	");if(c<=0)continue;let d=i.indexOf(":")+1,u=i.slice(0,d),p=r.get(u)??new Map;r.set(u,p.set(i.slice(d,c),i.slice(c+1)))}let n=new Map,o=s((i,c)=>{let d=r.get(i),u=d?.get(c);if(typeof u!="string")return u;let p={name:i+c,pairs:Q3(u)};return d?.set(c,p),n.set(p.name,p.pairs),p},"find");return{classes:e,pairsOf:s(i=>{let c=n.get(i);if(c!==void 0)return c;let d=i.indexOf(":")+1;return o(i.slice(0,d),i.slice(d))?.pairs},"pairsOf"),nameOf:s((i,c)=>o(i,c)?.name,"nameOf")}}s(ir,"readModel");function Q3(e){return[...e.matchAll(/([a-z])(-?\d+)/g)].flatMap(([,t="",r])=>[t.charCodeAt(0)-Y3,Number(r)/J3])}s(Q3,"readPairs");var Dc=[];function vt({pairsOf:e},t){let r=[];for(let n of t.keys())r.push(e(n)??Dc);return r}s(vt,"weightsOf");function cr(e,t,r=vt(e,t)){let n=e.classes.map(()=>0),o=0;for(let a of t.values()){let i=r[o++]??Dc;for(let c=0;c<i.length;c+=2){let d=i[c]??0;n[d]=(n[d]??0)+a*(i[c+1]??0)}}return n}s(cr,"scoreFeatures");var Gn=8,e0=60,t0=6,r0=4,lr="|",Wn={grams:[],oneOf:[]};function zc(e){return Hn(dr(e))}s(zc,"requiredGrams");function Hn(e){return"strings"in e?Un(e.strings):e.required}s(Hn,"requirementOf");function dr(e){switch(e.kind){case"strings":return{strings:e.strings};case"boundary":return{strings:[lr]};case"nothing":return{strings:[""]};case"anything":return{required:Wn};case"sequence":return n0(e.parts);case"choice":return o0(e.options.map(dr));case"repeat":return s0(dr(e.of),e.least,e.most)}}s(dr,"know");function n0(e){let t=[],r=[""];for(let n of e){let o=dr(n),a="strings"in o?Uc(r,o.strings):void 0;if(a!==void 0){r=a;continue}t.push(Un(r)),"strings"in o?r=o.strings:(t.push(o.required),r=[""])}return t.length===0?{strings:r}:{required:c0([...t,Un(r)])}}s(n0,"knowSequence");function o0(e){let t=e.flatMap(r=>"strings"in r?r.strings:[]);return e.every(r=>"strings"in r)&&t.length<=Gn?{strings:[...new Set(t)]}:{required:Gc(e.map(Hn))}}s(o0,"knowChoice");function s0(e,t,r){let n=t===0?Wn:Hn(e);if(!("strings"in e))return{required:n};let o=[""],a=new Set(t===0?o:[]);for(let i=1;i<=r;i++){if(o=Uc(o,e.strings),o===void 0||i>r0)return{required:n};let c=a.size;if(i>=t)for(let d of o)a.add(d);if(i>t&&a.size===c)break}return a.size>Gn?{required:n}:{strings:[...a]}}s(s0,"knowRepeat");function Uc(e,t){if(e.length*t.length>Gn)return;let r=e.flatMap(n=>t.map(o=>At(n,o)));return r.some(n=>n.length>e0)?void 0:[...new Set(r)]}s(Uc,"joined");function Un(e){return Gc(e.map(t=>({grams:yo(a0(t)).slice(0,t0),oneOf:[]})))}s(Un,"anyString");function a0(e){let t=e.replaceAll(lr,""),r=e.startsWith(lr)&&/^\w/.test(t)?" ":"",n=e.endsWith(lr)&&/\w$/.test(t)?" ":"";return(r+t+n).replace(/ {2,}/g," ")}s(a0,"settled");function i0({grams:e,oneOf:t}){return e.length===0&&t.length===0}s(i0,"asksNothing");function Gc(e){let[t]=e;return t===void 0||e.some(i0)?Wn:e.length===1?t:{grams:[],oneOf:[e]}}s(Gc,"anyOf");function c0(e){return{grams:[...new Set(e.flatMap(({grams:t})=>t))],oneOf:e.flatMap(({oneOf:t})=>t)}}s(c0,"allOf");function Bn(e){let t=[...e.grams.map(a=>[a]),...e.oneOf.map(a=>a.flatMap(Bn))],r=s(a=>a.reduce((i,c)=>i+ko(c),0),"cost"),[n,...o]=t.map(a=>({cover:[...new Set(a)],cost:r(a)}));return n===void 0?[]:o.reduce((a,i)=>i.cost<a.cost?i:a,n).cover}s(Bn,"coverOf");var l0=6e4,d0=[3,0,0,0];function Wc(e){let t=[];for(let r of e){let n=t.length,o=Bn(r);Zn(t,()=>{t.push(o.length,...o),Hc(t,r)}),t.length-n>l0&&t.splice(n,1/0,...d0)}return Uint16Array.from(t)}s(Wc,"gramPrograms");function Hc(e,{grams:t,oneOf:r}){e.push(t.length,...t,r.length);for(let n of r)Zn(e,()=>{u0(e,n)})}s(Hc,"writeRequirement");function u0(e,t){e.push(t.length);for(let r of t)Zn(e,()=>{Hc(e,r)})}s(u0,"writeList");function Zn(e,t){let r=e.push(0);t(),e[r-1]=e.length-r}s(Zn,"writeWithLength");function Bc(e,t){return t+1+ae(e,t)}s(Bc,"nextProgram");function Zc(e,t,r,n){let o=t+2,a=o+ae(e,t+1),i=o===a?-1:0;for(let c=o;c<a;c++)i|=Tr(r,ae(e,c));return(i&n)===0?0:Kc(e,a,r,i&n)}s(Zc,"placesOf");function Kc(e,t,r,n){let o=n,a=t+1,i=a+ae(e,t);for(;a<i;a++)if(o&=Tr(r,ae(e,a)),o===0)return 0;a=i+1;for(let c=ae(e,i);o!==0&&c>0;c--)o=m0(e,a,r,o),a+=1+ae(e,a);return o}s(Kc,"meeting");function m0(e,t,r,n){let o=0,a=t+2;for(let i=ae(e,t+1);i>0&&o!==n;i--)o|=Kc(e,a+1,r,n&~o),a+=1+ae(e,a);return o}s(m0,"meetingOne");function ae(e,t){return e[t]??0}s(ae,"numberAt");var Ze={kind:"anything"},Qc={kind:"nothing"},el=" ",tl=5;function rl(e,t){return t.includes("v")||t.includes("i")&&t.includes("u")?Ze:nl({source:e,at:0})}s(rl,"readPattern");function nl(e){let t=[],r=[];for(;e.at<e.source.length&&e.source[e.at]!==")";)e.source[e.at]==="|"?(t.push({kind:"sequence",parts:r}),r=[],e.at++):p0(r,f0(e,g0(e)));let n={kind:"sequence",parts:r};return t.length===0?n:{kind:"choice",options:[...t,n]}}s(nl,"readChoice");function p0(e,t){let r=e.at(-1),n=r?.kind==="strings"&&r.strings.length===1?r.strings[0]:void 0,o=t.kind==="strings"&&t.strings.length===1?t.strings[0]:void 0;n===void 0||o===void 0?e.push(t):e[e.length-1]={kind:"strings",strings:[At(n,o)]}}s(p0,"addPart");var Vc=/\{(\d+)(?:(,)(\d*))?\}/y;function f0(e,t){let r=w0(e);return r===void 0?t:(e.source[e.at]==="?"&&e.at++,{kind:"repeat",of:t,...r})}s(f0,"readRepeat");function w0(e){let t=e.source[e.at];if(t==="{"){Vc.lastIndex=e.at;let[r,n="0",o,a]=Vc.exec(e.source)??[];return r===void 0?void 0:(e.at+=r.length,o===void 0?{least:Number(n),most:Number(n)}:{least:Number(n),most:a===""?1/0:Number(a)})}if(!(t!=="*"&&t!=="+"&&t!=="?"))return e.at++,{least:t==="+"?1:0,most:t==="?"?1:1/0}}s(w0,"readRange");function g0(e){let t=e.source[e.at]??"";return t==="("?h0(e):t==="["?y0(e):t==="\\"?v0(e):(e.at++,t==="."?Ze:ur(t==="^"||t==="$"?[el]:[_e(t.charCodeAt(0))]))}s(g0,"readAtom");function ur(e){let t=[...new Set(e)];return t.length===0||t.length>tl?Ze:{kind:"strings",strings:t}}s(ur,"character");var Xc=/\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;function h0(e){Xc.lastIndex=e.at;let[t="(",r,,n]=Xc.exec(e.source)??[];e.at+=t.length;let o=nl(e);return e.at++,r!==void 0?Qc:n===void 0?o:Ze}s(h0,"readGroup");function ol(e){let t=e.source.slice(e.at,e.at+12),r=/^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(t);if(r)return e.at+=r[0].length,[_e(parseInt(r[1]??r[2]??r[3]??"",16))];let n=t[1]??"";if(e.at+=b0(e),!/[dDwSpPk1-9]/.test(n))return[/[sWtnrfvc0b]/.test(n)?el:_e(n.charCodeAt(0))]}s(ol,"escapedSymbols");var Yc=/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;function b0({source:e,at:t}){return Yc.lastIndex=t,Yc.exec(e)?.[0].length??2}s(b0,"lengthOfEscape");function v0(e){let t=e.source[e.at+1];if(t==="b"||t==="B")return e.at+=2,t==="b"?{kind:"boundary"}:Qc;let r=ol(e);return r===void 0?Ze:ur(r)}s(v0,"readEscape");function y0(e){let t=e.source[++e.at]==="^";t&&e.at++;let r=new Set,n=!t;for(;e.at<e.source.length&&e.source[e.at]!=="]";){let o=e.at,a=Jc(e);if(e.source[e.at]==="-"&&e.source[e.at+1]!=="]"){e.at++;let i=Jc(e);n&&=k0(e.source.slice(o,e.at),r)&&i!==void 0}else if(a===void 0)n=!1;else for(let i of a)r.add(i)}return e.at++,n?ur(r):Ze}s(y0,"readClass");function Jc(e){return e.source[e.at]==="\\"?ol(e):[_e(e.source.charCodeAt(e.at++))]}s(Jc,"readMember");function k0(e,t){let r=e.charCodeAt(0),n=e.charCodeAt(2);if(!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(e)||n-r>=tl)return!1;for(let o=r;o<=n;o++)t.add(_e(o));return!0}s(k0,"isShortRange");function Kn(e){let t=[],r=0,n=0;for(let{0:o,index:a}of e.matchAll(q0)){if(o==="("||o==="(?<")return[e];o.startsWith("(")?n++:o===")"?n--:o==="|"&&n===0&&(t.push(e.slice(r,a)),r=a+1)}return[...t,e.slice(r)]}s(Kn,"splitAlternatives");var q0=/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;var x0=64,ge=class{static{s(this,"SearchPattern")}#r;#t;#n;#e;#o=0;constructor(t,r){this.#r=t,this.#t=r}get regExp(){return this.#n??=this.#r()}parts(){if(this.#e!==void 0)return this.#e;if(this.#t===void 0&&++this.#o<x0)return;let t,r=this.#t??E0(this.regExp);return this.#e={programs:r,alternatives:s(()=>t??=A0(this.regExp),"alternatives")},this.#e}};function E0({source:e,flags:t}){return Wc(Kn(e).map(r=>zc(rl(r,t))))}s(E0,"preparePattern");var sl=new Uint8Array(jr([])),al;function S0(e){return al!==e&&jr(e,sl),al=e,sl}s(S0,"placesIn");function Z(e){let t=2**e.length-1;return(r,n=t)=>{let o=e.length>vo?void 0:r.parts();return o===void 0?il(r.regExp,e,n):R0(o,e,S0(e),n)}}s(Z,"createSearch");function R0(e,t,r,n){let{programs:o}=e,a=0,i=0;for(let c=0;i<o.length&&a!==n;c++){let d=Zc(o,i,r,n&~a);i=Bc(o,i);let u=d===0?void 0:e.alternatives()[c];u!==void 0&&(u.pattern??=new RegExp(u.source,u.flags),a|=il(u.pattern,t,d))}return a}s(R0,"searchParts");function il(e,t,r){let n=0;for(let o=0,a=r;a!==0;o++,a>>>=1)(a&1)!==0&&e.test(t[o]??"")&&(n|=1<<o);return n}s(il,"matching");function A0({source:e,flags:t}){return Kn(e).map(r=>({source:r,flags:t}))}s(A0,"alternativesOf");function mr(e){return e.length<=3||!/^[a-z]+$/.test(e)?e:O0(j0(T0(e)))}s(mr,"stem");function T0(e){return e.endsWith("ies")&&e.length>4?`${e.slice(0,-3)}y`:/(?:ss|x|ch|sh)es$/.test(e)?e.slice(0,-2):e.endsWith("s")&&!/(?:ss|us|is)$/.test(e)?e.slice(0,-1):e}s(T0,"dropPlural");function j0(e){let t=e.endsWith("ing")?e.slice(0,-3):e.endsWith("ed")?e.slice(0,-2):e;return t===e||t.length<3||!/[aeiouy]/.test(t)?e:/([bdfgmnprt])\1$/.test(t)?t.slice(0,-1):t}s(j0,"dropVerbEnding");function O0(e){return e.length>4&&e.endsWith("e")?e.slice(0,-1):e}s(O0,"dropFinalE");var _0=/[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu,pr=new Map,N0=4e3;function C0(e){let t=pr.get(e);if(t!==void 0)return t;let r=mr(e.includes("'")?e.replaceAll("'",""):e);return pr.size>=N0&&pr.clear(),pr.set(e,r),r}s(C0,"stemOf");function ie(e,t){let r=e.toLowerCase().match(_0)??[];return(r.length>t?r.slice(0,t):r).map(C0)}s(ie,"wordsOf");var L0=/^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;function Vn(e){return e.slice(0,ll).replace(L0,"")}s(Vn,"titleProper");var ll=400,Ke=600,I0=2500,cl=new WeakMap;function Ve(e){let t=cl.get(e);if(t!==void 0)return t;let{title:r,prose:n}=e,o={title:ie(r.slice(0,ll),40),first:ie(Vn(r),1)[0],lead:ie(n.slice(0,Ke),150),rest:ie(n.slice(Ke,I0),400)};return cl.set(e,o),o}s(Ve,"reportWords");var P0={building:`
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
    spec`,code:"code snippet script program model layer tensor array matrix image component hook props state"},Yn=new Map;for(let[e,t]of Object.entries(P0))for(let r of new Set(t.trim().split(/\s+/).map(mr)))Yn.set(r,[...Yn.get(r)??[],e]);var M0={t:1.3,f:1.3,w:.65};function Xn(e,t,r,n){let o=new Map;for(let a of r)for(let i of Yn.get(a)??[])o.set(i,(o.get(i)??0)+1);for(let[a,i]of o)e.set(`g:${a}@${t}`,M0[t]*Math.sqrt(Math.min(n,i)))}s(Xn,"addTopics");var dl=new WeakMap;function fr(e){let t=dl.get(e);if(t!==void 0)return t;let r=new Map,{title:n,first:o,lead:a}=Ve(e);return Xn(r,"t",n,2),Xn(r,"w",a,4),o!==void 0&&Xn(r,"f",[o],1),dl.set(e,r),r}s(fr,"readTopics");function ul({name:e,category:t},r){return`${r} ${e} ${t}`}s(ul,"preparedKey");function $0(e){let t=e.split(`
`).filter(r=>r!=="");return new Map(t.map(r=>{let[n="",o=""]=r.split("	");return[n,F0(o)]}))}s($0,"decodePrograms");function F0(e){let t=atob(e),r=new Uint16Array(t.length/2);for(let n=0;n<r.length;n++)r[n]=t.charCodeAt(2*n)+256*t.charCodeAt(2*n+1);return r}s(F0,"decode");var Xe=$0(`text limit-reached usage-limit	NwABABNFAAACABIAAgAHAAUAE0W7NL5K0QG8NQAACAAGABNFuzS+Ss810QGicwAAHwAEAAcABQAeBiESXRziLUdmAAADAAEAii4AAAgABgDHH9eHUhevEfYc0RwAAAgABgCRiMwfWy3VCFp5KW4AAAoAAQATRQYAE0W7NB4GvkohEl0cAABZAAEAE0UAAAMAEgACAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAwAAYACAAGAOoXnhZcM0ZRIwKUVwAABwAFAOoXajOkGAxP+AIAAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAAAQAAgBGUZRXAAAGAAQAzE99H+h84B4AABAAAgAFAAMACx9ZZv5rAAAIAAYACwwKTwsfAB1ZZv5rAABmAAQAii4eBscfkYgAAAIAHgAEAAQAAgCKLjkBAAAGAAQAHgZdHEdmsQIAAAcABQDHH9eH1gCvEfYcAAAIAAYAkYjMH9YAWy3VCFp5AAA/AAgABQADAFlrR3mzBgAABwAFAAdukWz9aww1GR8AAAYABADtP+Id/Rx/ggAABQADAKU0Bge/FgAABwAFAAEvnEsMcvhRxFYAAAQAAgAJXORDAAAFAAMAEWPCeJVXAAAPAAAAAQAMAAIABAACAMxXby8AAAUAAwDMV28vPwEAAD4AAwARY8cfkYgAAAEANwAGAAgABgARY8cf14ebAtYAwngAAAgABgARY5GImwLMH9YAWy0AAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAA==
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
o:tests	BwABAAciAwAHIgYH5QAAAAoAAQCq0QYAqtFUdkluU1cpSipnAAANAAEAByIJAAcickQGB+UAkTTMHKFx/QIaHwAACgABAAciBgAHInJEBgflAJE0zBwAAAoAAQCJCAYAiQiJaMhPA261VvQeAAA=`);var D0=.45,z0=2.4,ml="asks how something is done",pl="asks why something is so",fl="calls itself a question",U0=[y("asked","the title is a whole question","start",/^(?:what|where|which|who|when|why|how|is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b.*\?$/),y("how",ml,"title",/\bhow (?:do|can|to|does|should|would|could|is|are|about|come)\b/),y("how",ml,"lead",/\bhow (?:do|can|does|should|would|could) (?:i|we|you|one|it)\b|\bhow to\b/),y("why",pl,"title",/\bwhy\b/),y("why",pl,"lead",/\bwhy (?:is|are|do|does|did|isn't|doesn't|don't|can't|not|would|should)\b/),y("what","asks what or where something is","title",/^(?:what|where|which|who|when)\b|\bwhat(?:'s| is| are| does| do| happens)\b/),y("is-there","asks whether there is something","text",/\b(?:is|are) there (?:a|an|any|some|other|no)\b[^.!\n]{0,120}\?/),y("is-it","asks whether it is meant so","text",m()`
      \b(?:is it|would it be) (?:possible|ok|okay|safe|normal|expected|intended|correct|recommended|allowed)\b|
      \bis this (?:expected|intended|normal|a bug|by design|correct|possible|intentional)\b`),y("can-i","asks whether one can","text",/\b(?:can|could) (?:i|someone|anyone|somebody|anybody)\b/),y("inverted","the title is an interrogative","start",/^(?:is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b/),y("should-i","asks what one should do","text",/\bshould (?:i|we)\b/),y("any","asks for ideas or advice","text",m()`
      \bany (?:idea|ideas|help|suggestions?|advice|pointers?|workaround|thoughts?|clues?|guidance|hints?|
      feedback|insights?)\b`),y("help","asks for help","text",m()`
      \bplease help|\bhelp me\b|\b(?:need|want|appreciate|asking for|for) (?:some |any |your |the )?help\b|
      \bhelp (?:would be|is|with|needed|please)\b|\bfigure (?:it |this )?out\b|
      \bhow (?:to|do i|can i) (?:fix|solve|resolve)\b|\bsomeone help\b|\bassist`),y("thanks","thanks in advance","text",/\bthank(?:s| you)\b|\bregards\b/),y("wonder","wonders, or does not understand","text",m()`
      \bwonder(?:ing)?\b|\bcurious\b|\bconfus(?:ed|ing)\b|\bunclear\b|
      \bnot sure (?:if|whether|how|what|why|where)\b|
      \b(?:don't|do not|can't|cannot|couldn't|didn't) (?:really )?(?:understand|know|get why|find (?:any|a|the))\b|
      \bto understand\b|\bwhat (?:am i|i'm|i am) (?:doing|missing)\b|
      \bam i (?:doing|missing|right|correct)\b|\bmy understanding\b|\bdoing (?:something )?wrong\b`),y("question",fl,"title",/\bquestions?\b/),y("question",fl,"lead",/\b(?:a|my|the|following|quick|few|some|these|have|ask) questions?\b|^questions?\b/),y("new","is learning it","text",/\b(?:new to|beginner|newbie|noob|tutorial|course|homework|assignment|student|learning (?:how|to)|lecture)\b/),y("trying","tells what the reporter is trying to do","text",m()`
      \b(?:i'm|i am|i was|we are|we're|i have been|i've been|i) (?:currently )?(?:trying|try|tried) to\b|
      \bi (?:want|need|wanted|wish) to\b`),y("forum","names a forum","text",/\bstack ?overflow\b|\bforum\b|\bdiscord\b|\bslack\b|\bright place\b|\bask(?:ed|ing)? (?:here|this)\b/),y("anyone","asks whether others know it","text",/\b(?:has|did|does|is|if) (?:anyone|anybody|someone|somebody)\b/),y("greeting","begins with a greeting","lead",/^(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|time))\b/),y("i","the title speaks of \u201CI\u201D or \u201Cmy\u201D","title",/\b(?:i|my|me|i'm|i've)\b/),y("mine","is about the reporter's own work","lead",/\bmy (?:code|app|application|project|program|computer|laptop|machine|script|website|file|model|component)\b/)],G0=[y("request","asks for a feature","text",/\bfeature[ -]requests?\b|\benhancement\b|\bfeature suggestion\b|\brequest(?:ing)? (?:for )?(?:a|an|to|the)\b/),y("would-be","says that it would be nice","text",m()`
      \b(?:would|it'd|could|might|should) (?:also |really |probably )?be (?:\w+ )?(?:nice|great|good|useful|
      helpful|cool|handy|awesome|convenient|better|beneficial|lovely|ideal|interesting|possible|valuable|worth)\b`),y("imperative","the title says what to do","start",m()`
      ^(?:please )?(?:add|adding|support|allow|implement|provide|introduce|expose|enable|make(?![-./])|improve|extend|include|
      consider|replace|rename|use(?! of\b|\()|document|clarify|expand|option|proposal|rfc|enhancement|feature|suggestion|request|
      ability|wish|publish|print|drop|switch|convert|integrate|customi[sz]e|better|create|new|want|need|offer|give|
      let|optimi[sz]e|speed|auto|move|refactor|merge|show|restore|set|port(?= \S+ to\b))\b`),y("should","the title says what should be","title",/\bshould (?:be|have|support|allow|also|not|show|use|provide|return|accept|work|do|include)\b/),y("ability","the title asks for a way or an option","title",m()`
      \bsupport (?:for|of|in|on)\b|\babilit(?:y|ies)\b|\boption (?:to|for)\b|\bway (?:to|for)\b|\bpossibility\b|
      \ballow(?:ing)?\b|\bproposal\b|\bsupport$`),y("propose","proposes something","text",m()`
      \b(?:i|we)(?:'d| would)? (?:like to )?(?:propose|suggest|love|request|wish)\b|
      \b(?:i|we)(?:'d| would) (?:really )?(?:like|love|prefer)\b|\bproposal\b|\bpropos(?:e|ed|ing)\b|
      \buse[ -]cases?\b|\bmotivation\b|\balternatives? (?:you|considered|would)\b`),y("lack","says what is not there yet","text",m()`
      \bno way (?:to|of)\b|\b(?:doesn't|does not|don't|do not|isn't|is not|not) (?:yet |currently |seem to )?
      (?:support(?:ed)?|allow(?:ed)?|provide|offer|implemented|available|exist)\b|\blacks?\b|\bmissing feature\b|
      \bcurrently,? (?:there|it|the|you|we|only|no)\b|\bat the moment\b`),y("can-we","asks for it to be added","text",m()`
      \b(?:can|could|would|will) (?:we|you|it|this|there) (?:please |be |also |possibly )?(?:add(?:ed)?|have|
      support(?:ed)?|provide(?:d)?|made?|implement(?:ed)?|consider(?:ed)?|include(?:d)?|a)\b|
      \bplease (?:add|support|provide|implement|consider|make|allow|enable)\b`),y("benefit","says what it would be good for","text",m()`
      \b(?:it|this|that|which) (?:would|could|will) (?:allow|help|make|enable|improve|let|save|be)\b|
      \buseful (?:for|to|when|if)\b|\bmake it easier\b|\beasier to\b|\binstead of having to\b`)],W0=[y("fault","the title names a fault","title",m()`
      \b(?:fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|broken|breaks?|wrong(?:ly)?|incorrect(?:ly)?|errors?|exception|
      panics?|segfaults?|segmentation|hangs?|freez\w+|leaks?|regression|bugs?|missing|unexpected(?:ly)?|invalid|
      duplicated?|flaky|races?|corrupt\w*|undefined|overflow|infinite|stuck|lost|no longer|instead of|intermittent|
      abort\w*|mismatch|ignor(?:es|ed)|inconsistent|hydration)\b`),y("not","the title says what does not work","title",m()`
      \b(?:does|do|is|are|did|was|has|can|could|will|would)(?:n't| not)\b|\bcannot\b|
      \bnot (?:work|show|respond|display|updat|load|found)\w*\b|\bunable\b`),y("fix","the title speaks of a fix","start",/^(?:\w+[ :])?fix(?:ed|es|up|ing)?\b|^bug\b/),y("reproduce","tells how to reproduce it","text",/\b(?:to reproduce|repro|reproduc(?:e|es|ed|ible|tion)|minimal (?:example|repro))\b/),y("worked-before","says that it worked before","text",m()`
      \bregression\b|\b(?:used to|it) work(?:ed|s)? (?:fine |well |correctly )?(?:in|with|before|until|on)\b|
      \bsince (?:the )?(?:version|v?\d|updat|upgrad|last|latest)|\bafter (?:the )?(?:updat|upgrad)\w*|\bno longer\b|
      \bbisect\w*|\bprevious(?:ly)? (?:version|work)`),y("expected","says what was expected instead","text",m()`
      \bexpected (?:behaviou?r|result|output)\b|\bactual (?:behaviou?r|result|output)\b|\bi expect(?:ed)?\b|
      \binstead,? (?:of|it|i|the)\b`),y("breakage","names a breakage","text",m()`
      \b(?:crash(?:es|ed)?|segfault|panic(?:s|ked)?|throws?|exception|assert(?:ion)?|stack trace|traceback|backtrace|
      core dumped|sanitizer|undefined behaviou?r|race condition|deadlock)\b`)],wr=[...Jn("question",U0),...Jn("feature",G0),...Jn("bug",W0)];function Jn(e,t){return t.map(r=>({...r,leans:e,lean:r.name==="asked"?z0:D0}))}s(Jn,"leaning");function y(e,t,r,n){return{name:e,reason:t,place:r,pattern:n}}s(y,"cue");var K=400,yt=1600;function V(e){return Qn(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/[`*_]{2,}|[`*]/g,"").replace(/\u0307/g,""))}s(V,"plainText");function Qn(e){return e.replace(H0," ").trim()}s(Qn,"withSingleBlanks");var H0=/\s{2,}|[^\S ]/g,B0=m("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;function wl(e){return e.replace(B0," ")}s(wl,"affirmed");function gl(e){let t=wl(V(e.prose.slice(0,2*(K+yt)))),r=t.indexOf(" ",K),n=t.length<=K||r===-1||r>K+40?K:r;return{title:wl(V(e.title.slice(0,400))),lead:t.slice(0,n),rest:t.slice(n,n+yt)}}s(gl,"textZones");var Z0=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;function gr(e){let t=e.match(Z0)?.length??0;return e.length+2*t}s(gr,"tellingLength");var eo=["title","start","lead","text"],K0=2e3;function hl({title:e,prose:t}){let r=hr(e.slice(0,400));return{title:r,start:hr(Vn(e)),lead:hr(t.slice(0,Ke)),text:`${r} 
 ${hr(t.slice(0,K0))}`}}s(hl,"cueTexts");function hr(e){return Qn(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[`*_]+/g,""))}s(hr,"plain");var V0={error:{reason:"quotes an error",holds:s(({errors:e})=>e.some(({noise:t})=>!t),"holds")},stack:{reason:"shows a stack",holds:s(({errors:e})=>e.some(({noise:t,frames:r})=>!t&&r.length>2),"holds")},code:{reason:"shows code",holds:s(({code:e})=>e.length>0,"holds")},"long-code":{reason:"shows much code",holds:s(({code:e})=>e.some(({text:t})=>t.length>400),"holds")},version:{reason:"names a version",holds:s(({environment:e})=>e.version!==null,"holds")},system:{reason:"names a system",holds:s(({environment:e})=>e.os!==null,"holds")},"title-asks":{reason:"the title ends in a question mark",holds:s(({title:e})=>/\?\s{0,9}$/.test(e),"holds")},asks:{reason:"has a question mark",holds:s(({prose:e})=>e.slice(0,Ke).includes("?"),"holds")},"asks-much":{reason:"has several question marks",holds:s(({prose:e})=>e.split("?",4).length>3,"holds")},short:{reason:"is very short",holds:s(({prose:e})=>e.length<120,"holds")},brief:{reason:"is short",holds:s(({prose:e})=>e.length<300,"holds")},long:{reason:"is long",holds:s(({prose:e})=>e.length>1500,"holds")},form:{reason:"fills in a form",holds:s(({format:e})=>e==="issue-form","holds")},steps:{reason:"has steps",holds:s(({fields:e})=>e.some(({kind:t})=>t==="steps"),"holds")},actual:{reason:"has a heading for what happens",holds:s(({fields:e})=>e.some(({kind:t})=>t==="actual"),"holds")},expected:{reason:"has a heading for what was expected",holds:s(({fields:e})=>e.some(({kind:t})=>t==="expected"),"holds")}},bl=4e3,X0=4,Y0=20,J0=/^[\w./]{1,60}:/,Q0=/(?:^|[\s(])#\d|\b[\w-]{1,40}\/[\w.-]{1,100}#\d/,e2=/\b(?:i|my|me|we|our|us)\b/i,t2=/\b(?:the|is|are)\b/i,vl=/\S+/g,r2={"lower-title":{reason:"the title begins in lower case",holds:s(({title:e})=>/^\s{0,9}[a-z]/.test(e)&&!J0.test(e),"holds")},"short-title":{reason:"the title is short",holds:s(({title:e})=>(e.slice(0,400).match(vl)??[]).length<=X0,"holds")},"other-issue":{reason:"names another issue",holds:s(({prose:e})=>Q0.test(e.slice(0,bl)),"holds")},impersonal:{reason:"does not speak of the reporter",holds:s(({prose:e})=>{let t=e.slice(0,bl);return(t.match(vl)??[]).length>Y0&&t2.test(t)&&!e2.test(t)},"holds")}},n2=3,yl=[...Object.entries(V0).map(([e,t])=>({name:e,value:1,...t})),...Object.entries(r2).map(([e,t])=>({name:e,value:n2,...t}))],o2=new Map(yl.map(({name:e,reason:t})=>[e,t]));function kl(e){return yl.filter(({holds:t})=>t(e))}s(kl,"readSigns");function ql(e){return o2.get(e)??e}s(ql,"reasonOfSign");var s2={bug:/\b(?:bugs?|defects?|crash|regression|error|problem)\b/i,feature:/\b(?:features?|enhancements?|improvements?|proposal|suggestion|wish|idea)\b/i,question:/\b(?:questions?|support|help|discussion|usage)\b/i},a2=m("i")`
  ^(?:(?:issue |report |ticket )?(?:type|kind)|(?:what )?type of (?:issue|report)\b.{0,30}|i['’]?m submitting an?.{0,20}|
  do you want to request a \*{0,2}feature\*{0,2} or report a \*{0,2}bug\*{0,2}\??)\s{0,3}[:?]?$`,i2=/^[\s>*-]{0,6}(?:issue |report )?(?:type|kind)\*{0,2}\s{0,3}:\*{0,2}\s{0,3}(\S.{0,40})$/gim,c2=/^\**do you want to request a \W*feature\W* or report a \W*bug\W*\s+(\S[^\n]{0,60})/im,l2=/^[ \t]*[-*+] \[[xX]\] (.{1,40})$/gm,d2=/\b(?:search|check|read|reproduc|agree|confirm|i have|i've)|\b(?:not|no)\b|n['’]t\b/i,u2=/^\s{0,3}[[(]([^\])]{1,40})[\])]|^\s{0,3}([\w /-]{3,30}):/,xl=4e3;function Sl({title:e,prose:t,fields:r}){let n=r.filter(({heading:f})=>a2.test(f.trim())).map(({text:f})=>m2(f)),o=t.slice(0,xl),a=[...o.matchAll(i2)].map(([,f=""])=>f),i=c2.exec(o)?.[1]??"",c=r.flatMap(f=>[...f.text.slice(0,xl).matchAll(l2)].map(([,b=""])=>b)),d=u2.exec(e.slice(0,60)),u=[...n,...c.filter(f=>!d2.test(f))],p=[...a,i,d?.[1]??d?.[2]??""];return{chosen:new Set(u.flatMap(El)),said:new Set(p.flatMap(El))}}s(Sl,"statedKinds");function El(e){let t=le.filter(r=>s2[r].test(e));return t.length===1?t:[]}s(El,"onlyKind");function m2(e){return(/\S[^\n]{0,80}/.exec(e.slice(0,400))?.[0]??"").trim()}s(m2,"firstLine");var Tl=3,to=2,p2=2,jl="is:chosen ",f2=1.5,w2=.3,g2=2500,Rl=8,Ol=wr.map(({name:e,place:t,pattern:r})=>{let n=so(e,t),o=new ge(()=>r,Xe.get(n));return{feature:n,pattern:o,bit:1<<eo.indexOf(t)}}),Al=new WeakMap;function vr(e){let t=Al.get(e);if(t!==void 0)return t;let r=new Map,n=hl(e),o=Z(eo.map(c=>n[c]));for(let{pattern:c,bit:d,feature:u}of Ol)o(c,d)!==0&&r.set(u,Tl);let{chosen:a,said:i}=Sl(e);for(let c of a)r.set(_l(c),to);for(let c of i)r.set(`is:${c}`,to);return Al.set(e,r),r}s(vr,"readCues");function no(e,t){let r=new Map([["bias",1]]),n=s((d,u,p)=>{let f=t(d,u);f!==void 0&&r.set(f,(r.get(f)??0)+p)},"add");for(let[d,u]of vr(e))n(...ro(d),u);for(let{name:d,value:u}of kl(e))n("sign:",d,u);let{title:o,first:a,lead:i,rest:c}=Ve(e);br(n,"t:",o,1),br(n,"w:",[...o,...i],1),br(n,"w:",c,w2),a!==void 0&&n("f:",a,f2);for(let[d,u]of fr(e))n(...ro(d),u);return br(n,"h:",ie(e.fields.map(({heading:d})=>d).join(`
`).slice(0,g2),80),1),r}s(no,"readKindFeatures");function oo(e){let[t,r]=ro(yr(e));return t==="cue:"?h2.get(e)?.reason??r:t==="is:"?`calls itself a ${r}`:t==="sign:"?ql(r):t==="g:"?`speaks of ${r.slice(0,r.lastIndexOf("@"))}`:t===""?"":`says \u201C${r}\u201D`}s(oo,"describeFeature");var h2=new Map(wr.map(e=>[so(e.name,e.place),e])),b2=new Map([...wr.map(e=>[so(e.name,e.place),{kind:e.leans,odds:e.lean/Tl}]),...le.map(e=>[_l(e),{kind:e,odds:p2/to}])]),v2=[...b2.keys()];function _l(e){return jl+e}s(_l,"chosenName");function yr(e){return e.replace(jl,"is:")}s(yr,"asSaid");function ro(e){let t=e.indexOf(":")+1;return[e.slice(0,t),e.slice(t)]}s(ro,"splitName");function so(e,t){return`cue:${e}@${t}`}s(so,"cueName");function br(e,t,r,n){let o=new Set(r),a=n/Math.sqrt(Math.max(Rl,o.size)/Rl);for(let i of o)e(t,i,a)}s(br,"addWords");function y2(e,t,r,n){if(t.kind!=="question"||t.confidence<.6||!n.has("question")||r.errors.some(({noise:p})=>!p))return e;let{category:o,confidence:a,secondary:i,evidence:c}=e;if(o!=="unknown"&&a>=.6)return e;let d=t.signs.map(({reason:p,weight:f})=>({rule:"kind-question",category:"question",reason:p,where:"description",weight:f})),u=o==="unknown"?[]:[{category:o,confidence:Math.min(a,1-t.confidence)}];return{category:"question",confidence:t.confidence,secondary:[...u,...i].slice(0,3),evidence:[...d,...c]}}s(y2,"asQuestion");var Nl={classes:["bug","feature","question"],lines:["bias	a88b-65c-23","cue:ability@title	a-7b18c4","cue:any@text	a-4b-6c25","cue:anyone@text	a-5b-6c27","cue:asked@start	a4b2c73","cue:benefit@text	a-6b18c3","cue:breakage@text	a25b-13c3","cue:can-i@text	a-10b-1c26","cue:can-we@text	a-4b16c3","cue:expected@text	a4b6c5","cue:fault@title	a28b-11c-3","cue:fix@start	a23b-6c-2","cue:forum@text	a-4b-5c24","cue:greeting@lead	c15","cue:help@text	a4b-10c21","cue:how@lead	a-4b-5c24","cue:how@title	a-1b-3c20","cue:i@title	a-2b-5c22","cue:imperative@start	a-11b46c-21","cue:inverted@start	a5b-3c13","cue:is-it@text	a-7b14c8","cue:is-there@text	a-2b8c9","cue:lack@text	a-3b12c6","cue:mine@lead	b-5c19","cue:new@text	a-3b2c16","cue:not@title	a10b-4c9","cue:propose@text	a-11b30c-4","cue:question@lead	b-2c17","cue:question@title	a-8b-9c31","cue:reproduce@text	a22b-13c6","cue:request@text	a-17b31","cue:should-i@text	a-1c17","cue:should@title	a-3b26c-7","cue:thanks@text	a6b-4c14","cue:trying@text	a-7c23","cue:what@title	a-8b9c14","cue:why@lead	b1c14","cue:why@title	a4c12","cue:wonder@text	a8c7","cue:worked-before@text	a17b13c-15","cue:would-be@text	a-8b32c-8","f:a	a-5b3c1","f:add	b2c-2","f:allow	b-3c4","f:auto	b2","f:bad	b-1c2","f:better	a-4b5c-1","f:build	a-4b2c2","f:can	a1","f:cannot	b-2c2","f:cant	b-3c3","f:cast	b2c-1","f:clarify	a1b-1","f:claud	a2c-1","f:code	a-2c2","f:command	a1","f:compil	b-2c2","f:compilation	a1c-1","f:consider	a2b-2","f:consol	a1","f:copy	a1c-1","f:crash	a3c-2","f:cuda	a-6b-3c8","f:custom	b-1c2","f:dark	a-4b8c-4","f:data	a1","f:default	a1","f:dkm	a1c-1","f:do	b1","f:document	a-1b2c-1","f:doe	b5c-4","f:dont	a2c-2","f:duplicat	a1","f:error	a-4b-3c7","f:every	a1c-1","f:export	a-5b9c-4","f:extension	a-3b-1c4","f:fail	a-2b-1c4","f:failur	a-2c2","f:fatal	a2c-1","f:featur	b2c-1","f:fix	a7b-4c-3","f:get	b-4c3","f:go	a3b-1c-1","f:how	b-2c2","f:http	a-1c2","f:i	a2c-2","f:ice	a6b-4c-2","f:imag	b1","f:improv	a2b-2","f:includ	a-1c2","f:input	a-2c2","f:installation	a1c-1","f:internal	a2c-2","f:investigat	b3c-2","f:is	a3b-2c-1","f:log	a2b-1","f:miss	b-1c2","f:more	b1","f:mov	a1","f:new	a2c-1","f:no	b3c-2","f:on	a1","f:opencv	a-5b8c-3","f:out	a-2c2","f:packag	b1","f:pip	c1","f:pleas	a-2b2","f:plugin	a2c-2","f:popup	a1","f:port	a1","f:problem	a2c-1","f:python	a2c-2","f:question	a-3b-2c5","f:remov	a-1c2","f:resourc	a1","f:runtim	a-1c1","f:server	a-2c3","f:set	a-4b6c-2","f:shortcut	b1","f:show	a-2c2","f:some	a1","f:start	a1","f:support	c-1","f:system	a1c-1","f:terminal	a1c-1","f:test	a2c-2","f:the	b-2c2","f:them	a-1b2","f:track	a-1b1","f:type	a1c-1","f:undefin	a-2c2","f:unknown	a2b-1","f:updat	a2c-1","f:use	a1","f:what	a-2b-1c3","f:when	a-2b6c-4","f:why	a2c-2","f:window	a2c-1","f:with	a1","f:wrong	b-2c1","g:accounts@f	a2b-1","g:accounts@t	a4b5c-8","g:accounts@w	a7b-7","g:breakdowns@t	a12b-2c-10","g:breakdowns@w	a3b-3","g:building@f	a-1b-1c3","g:building@t	a2b-5c3","g:building@w	a-1b-6c7","g:code@f	a-2b-2c4","g:code@t	a-5b6","g:code@w	a-11b3c9","g:documentation@f	a-2c1","g:documentation@t	a-3b5c-2","g:documentation@w	a-3b10c-7","g:files@t	a4b-10c6","g:files@w	a1b-3c1","g:installing@f	a3b-2c-1","g:installing@t	a4b1c-5","g:installing@w	a4b-8c4","g:languages@f	a3b-1c-2","g:languages@t	b7c-7","g:languages@w	a-4b3c1","g:networks@f	a-3c3","g:networks@t	a-4b-2c5","g:networks@w	a3b4c-7","g:other programs@f	a3b-5c2","g:other programs@t	a10b-3c-7","g:other programs@w	a4b-8c4","g:processes@f	b-1","g:processes@t	b-4c5","g:processes@w	a1b-6c5","g:questions@f	a-2b-5c6","g:questions@t	a-4b-1c6","g:questions@w	a-7b7","g:settings@f	a-3b8c-5","g:settings@t	b3c-3","g:settings@w	a-7b5c2","g:speed and memory@t	b-5c4","g:speed and memory@w	b2c-2","g:testing@f	a2b2c-4","g:testing@t	a2b6c-8","g:testing@w	a6b-4c-2","g:the screen@f	b11c-11","g:the screen@t	a4b11c-15","g:the screen@w	a-2c2","g:tidying@t	a6b-6","g:tidying@w	a-6b8c-1","g:wishes@f	b3c-3","g:wishes@t	a-10b25c-15","g:wishes@w	a-10b20c-10","g:wrong results@f	a-2b-4c5","g:wrong results@t	a2b-2","g:wrong results@w	b-6c5","h:?	b5c-5","h:actual	b1c-2","h:ad	c1","h:additional	a-4b8c-4","h:affect	a1","h:alternativ	a-4b6c-2","h:and	a-2b3c-1","h:any	b2c-2","h:api	b2c-1","h:app	a3c-2","h:automat	a3c-2","h:behavior	a2c-3","h:behaviour	a-3c3","h:benefit	b2c-1","h:browser	a-1b3c-2","h:bug	a13b-3c-10","h:c	a-2c3","h:call	a3c-2","h:case	a-1b3c-2","h:category	a-1b3c-2","h:chang	b2c-2","h:checklist	a4b3c-7","h:claud	a2c-1","h:cli	c1","h:code	a2b-4c3","h:complet	a2","h:component	a3c-2","h:configuration	b2c-1","h:consider	a-3b3","h:context	a-5b6c-2","h:core	a-1c2","h:current	a-5b3c2","h:debug	b-1c2","h:defin	b1c-1","h:describ	a-2b8c-6","h:description	a3b-2c-1","h:desir	b1","h:detail	a-2c2","h:devtool	a3c-2","h:did	a-2c3","h:do	c1","h:doc	a-2b-1c3","h:doe	a3c-2","h:environment	a3b-3","h:error	a7c-7","h:etc	a-3c3","h:exampl	a-2b3","h:expect	b-2c2","h:failur	a-2c3","h:featur	a-6b9c-3","h:file	a2c-2","h:follow	a2c-1","h:for	b-1c2","h:github	a3c-2","h:happen	a6b-2c-4","h:here	a-1c1","h:host	a-3c3","h:how	a3c-3","h:if	b-1","h:impact	b2c-2","h:in	b3c-2","h:info	a1b1c-3","h:information	a-1b3c-1","h:input	a1","h:is	a-3b3","h:issu	a-2c1","h:it	b-1","h:last	a2c-1","h:like	a-4b5","h:link	a-1c1","h:list	a-2c2","h:log	b-3c3","h:machin	a-2c2","h:messag	a4b-2c-1","h:model	a2b-2","h:motivation	a-2b2","h:name	a-1c1","h:node	a-2b3c-1","h:of	a1c-2","h:often	a3c-2","h:on	b2c-1","h:operat	a2b-1","h:os	b-2c2","h:other	b3c-3","h:output	a1b-2","h:packag	a3c-2","h:platform	a2b-2","h:pleas	a2b-2","h:possibl	c1","h:preflight	b2c-3","h:priority	a-1b3c-1","h:problem	a-7b4c3","h:propos	a-3b6c-3","h:pull	a3b2c-5","h:python	b-1c1","h:query	a3c-2","h:readiness	a3b2c-5","h:regression	a2c-1","h:relat	b-1c1","h:relevant	a-2c1","h:report	a2c-1","h:repro	a3c-2","h:reproduc	a2b-3","h:reproduction	a2","h:request	a2c-3","h:result	a1c-1","h:see	a-1b-2c3","h:shell	a2c-1","h:should	a2c-1","h:show	a-1c2","h:skill	b1","h:so	b-1c1","h:solution	a-8b11c-3","h:sourc	b-3c3","h:specification	a-2c2","h:stack	a3c-2","h:stacktrac	a1","h:stat	b3c-3","h:statement	a-1b3c-2","h:step	a6b-4c-2","h:string	a3c-2","h:submission	c1","h:suggest	a-1b3c-2","h:suggestion	a-1c1","h:summary	b1c-2","h:system	a-2b2","h:tensorflow	b-1c1","h:terminal	a2c-1","h:tf	a-1c1","h:that	a-1c2","h:the	a-8b8","h:this	a4b1c-5","h:to	b-3c2","h:tool	c1","h:type	a1","h:use	b3c-2","h:used	a-1c1","h:using	a-1c1","h:version	a7b-4c-3","h:websit	a2c-2","h:what	a-1c1","h:will	b2c-2","h:with	b1c-2","h:work	c-2","h:wrong	a2c-1","h:you	a-1b-2c3","h:youd	a-3b5c-2","h:youv	a-3b3","is:bug	a6b-14c8","is:chosen bug	a106b-3c-3","is:chosen feature	b100","is:chosen question	a-6b-3c109","is:feature	a-10b8c2","is:question	a-2b-3c5","sign:actual	b-2c2","sign:asks	a-25b5c21","sign:asks-much	b-2c2","sign:brief	a8b1c-9","sign:code	a10b-13c3","sign:error	a17b-22c5","sign:expected	a8b-7","sign:form	a13c-13","sign:impersonal	a9b6c-15","sign:long	a-3b-1c5","sign:long-code	a7b-3c-4","sign:lower-title	a-6b-14c19","sign:other-issue	a17c-17","sign:short	a7b-6","sign:short-title	a-12b3c9","sign:stack	a8b-4c-3","sign:steps	a12b-7c-4","sign:system	a20b-27c7","sign:title-asks	b-1c2","sign:version	a9b-14c5","t:?	a-1b-2c3","t:a	a-2b2","t:about	a-2b-3c5","t:accept	b-3c3","t:access	c2","t:accessibility	a1","t:accessibl	a2b-2","t:action	a-2c2","t:add	b1c-2","t:address	b-2c3","t:after	a5b-3c-2","t:agent	a-1b3c-1","t:allow	b-2c2","t:alway	a2b-1","t:an	a-2b-3c5","t:and	a2c-2","t:answer	b-2c2","t:any	b-1","t:app	a4c-3","t:appl	a-1c1","t:apply	b1c-1","t:are	a2b-1","t:arm	a1c-1","t:arm64	a-1c2","t:array	b-1c2","t:as	a-2b-1c3","t:assert	a-2b2","t:at	b-2c2","t:attempt	a-4b1c2","t:audio	a1","t:availabl	b3c-2","t:bar	b1","t:be	a1b-3c1","t:becaus	a-2c2","t:been	a-2c3","t:benchmark	b2c-1","t:better	a-3b4c-2","t:bitcoin	b-3c3","t:block	a1b-1","t:body	a1","t:boundary	b-1c1","t:break	a1","t:broadcast	a-1","t:broken	a1b-1","t:buffer	a1c-1","t:bug	a12b-3c-9","t:builder	a-1b1","t:but	a2c-1","t:button	b2c-2","t:by	a2c-2","t:byte	a1","t:call	b-2c2","t:cannot	a-7b5c2","t:cant	b-4c5","t:case	b-1","t:cast	c-2","t:catch	a-2c2","t:caus	a1b-1","t:cell	c-1","t:cgo	a1c-1","t:chang	b-1c2","t:channel	a-2c2","t:chat	a1","t:check	a1","t:chrom	c2","t:ci	c1","t:class	a-1b1","t:claud	a2c-2","t:cli	a1","t:click	b-2","t:cmd	a3b2c-4","t:code	a2b2c-4","t:column	a-1c1","t:com	c2","t:command	a3c-3","t:compatibl	a-1b3c-2","t:compil	a-3b-1c4","t:compiler	a2c-2","t:complex	a-4b5c-1","t:component	b-1c1","t:conditional	b1","t:config	a1c-1","t:configur	a-1c1","t:configuration	b3c-3","t:conflict	b3c-3","t:connect	a-1c2","t:connection	b-2c3","t:consider	a1b-1","t:consol	a1","t:contain	a-2b3","t:container	c1","t:control	a-2b-1c3","t:conversion	c1","t:core	a1b-2","t:cpp	b1c-2","t:cpu	a1","t:crash	a6b-1c-4","t:crashloopbackoff	b-1c2","t:creat	c1","t:csv	a-3b6c-3","t:cuda	a-4c3","t:currently	b-1c1","t:cursor	b2c-1","t:d	b3c-4","t:dark	a-3b7c-4","t:darwin	a1","t:data	c-2","t:databas	a-2c1","t:dataset	b1c-1","t:debug	b2c-1","t:default	a1c-2","t:deni	a-1c2","t:desktop	b1","t:detect	b-1","t:dev	a1","t:devic	a-3b5c-1","t:devtool	a4b-1c-2","t:dialog	a1","t:die	a-2c3","t:different	a2c-1","t:display	a-2c3","t:do	a-3b-2c4","t:doc	a-2b3c-1","t:docker	a1","t:document	b2c-1","t:documentation	a-2c3","t:doe	a2b4c-6","t:doesnt	a3b-5c1","t:dont	b2c-2","t:e117	a1","t:editor	a1","t:element	a-2b5c-3","t:empty	a1b-1","t:end	b1c-1","t:error	a-19b5c14","t:etimedout	a-2c3","t:even	a1","t:every	a1","t:exception	a-2c2","t:exist	a2c-1","t:exit	c-1","t:expect	b-1c2","t:explain	a-2b3","t:export	a-6b12c-6","t:expression	c1","t:extension	a-2b-1c4","t:extra	a-1c1","t:fail	a7b-5c-2","t:failur	c1","t:fallback	c1","t:fals	a2b-1","t:fatal	a1","t:featur	a-3b5c-2","t:feedback	a-1b2","t:field	a-3b2","t:file	a-1b-4c5","t:filter	b1c-2","t:fix	a5b-4c-1","t:flow	a1","t:follow	a-1c2","t:for	a-10b23c-13","t:format	b-1","t:found	a-2b-2c5","t:from	b-5c4","t:function	a-2b2","t:g	c1","t:gateway	a-1c2","t:gc	c-1","t:generat	a-2b1c1","t:generation	a1","t:get	b-4c3","t:give	a1c-1","t:go	a4b-2c-2","t:googl	a-1b1","t:grow	a1b-1","t:handl	a2c-1","t:has	b-2c2","t:have	a-2b2","t:height	a1","t:highlight	b2c-1","t:hook	b-1c2","t:host	b2c-2","t:http	a-1b-3c4","t:i	a-1b-1c3","t:ice	a7b-4c-3","t:id	a1","t:if	a2b2c-4","t:ignor	a1","t:imag	a-1c1","t:immediately	c1","t:import	a-2b5c-4","t:improv	a1","t:in	a10b-1c-8","t:includ	b-1c2","t:incompatibl	c1","t:inconsistent	a-4b4","t:incorrect	a1","t:index	a-1b-1c2","t:info	a1","t:information	b1c-1","t:ingress	a-2c3","t:initializer	a1","t:input	a1b-2","t:install	a-1","t:instead	a1b-2","t:interfac	c-1","t:intermittent	a2c-1","t:internal	a2c-2","t:invalid	a-3b-1c4","t:investigat	b2c-1","t:ios	a2c-1","t:is	a1c-2","t:issu	a2b-3c2","t:it	a-2b3","t:java	a-1b3c-2","t:json	a-4b6c-2","t:keep	a1","t:kernel	a2b-1c-1","t:keyboard	a-2b4c-2","t:keyword	a-1c1","t:l	b-1c2","t:lack	a-2b4c-2","t:lang	c1","t:languag	a-2b1c1","t:latest	b3c-2","t:launch	a1c-1","t:layer	a2b-1","t:let	b1","t:level	a-2c3","t:lib	a1","t:libc	a-1c2","t:ligatur	a1","t:like	a-1","t:line	c-1","t:link	a2c-1","t:linux	c1","t:list	a-2b7c-5","t:load	a2b-1c-1","t:local	b-1c1","t:log	a2c-2","t:mac	a2c-2","t:maco	a3c-3","t:main	a-2c3","t:many	c1","t:map	a2c-1","t:markdown	a-1b-1c2","t:mean	b-1","t:memory	a-4b-2c7","t:menu	a-1","t:messag	a-4b6c-2","t:method	a2c-2","t:mislead	a-1","t:miss	b-2c2","t:mix	a-1c1","t:mode	a-5b5","t:model	b3c-3","t:modul	a4c-3","t:monitor	a2","t:more	c-1","t:mov	a2c-2","t:move	a-2c1","t:mqtt	a1c-1","t:multipl	a-2c3","t:name	a-1","t:navigation	b-2c2","t:need	b1","t:net	a2c-3","t:new	a2b-2","t:next	a-1c1","t:nginx	a-3b-3c6","t:nil	b-1c2","t:no	a2b3c-5","t:node	b-1","t:not	a8b-9","t:note	c1","t:of	a-5c5","t:off	c-2","t:offlin	a-2b1","t:on	a5b-7c2","t:only	b1c-2","t:open	a2c-2","t:opencv	a-2b3","t:operation	a-1b-1c3","t:operator	b1","t:or	a-3b-2c5","t:origin	c1","t:os	a2c-2","t:osx	a-3c3","t:other	a2c-1","t:out	a-3b-3c6","t:output	a2c-2","t:over	b-1c1","t:overflow	a1","t:overlap	a2","t:packag	a3c-3","t:page	a-2b5c-3","t:pars	a2","t:parser	b1","t:past	a1c-1","t:path	a1","t:permission	a-2b4c-2","t:placeholder	c1","t:platform	c1","t:play	a-1c1","t:pleas	a-1b2c-1","t:plugin	a4c-3","t:pod	b-1c2","t:point	c1","t:pop	a-1c2","t:popup	a1","t:positiv	a1","t:pre	a-2b4c-2","t:precision	a-2c2","t:print	b2c-2","t:problem	a3b-1c-1","t:process	b-2c2","t:processor	c1","t:property	a-3c4","t:provid	b-1c1","t:proxy	a-2b2","t:python	a3b-1c-2","t:quest	a2","t:question	a-2b-3c5","t:queu	c1","t:quick	a1","t:rang	a2c-2","t:reach	a1","t:react	b1","t:read	a-2b-1c4","t:readm	a1","t:receiv	a-3b3","t:reduc	b1c-1","t:ref	b-1c2","t:referenc	a1c-1","t:refus	a1c-1","t:regression	b1","t:releas	b3c-2","t:remov	a-2b-3c5","t:report	a-2b1c1","t:request	a-1b2","t:requir	a-1b4c-3","t:resolv	a1","t:respons	a-1b-1c3","t:result	a3b-2c-2","t:retriev	a-2b3","t:return	a-3b4c-1","t:right	b-1c2","t:round	a1","t:rpc	a1b-2c1","t:rule	a-1","t:runtimeerror	a-5b-2c7","t:save	a-2c2","t:say	a-3b6c-3","t:schema	a-2b2","t:scop	a-1b2","t:screen	a2c-2","t:script	a-3b5c-2","t:scroll	a1b-2","t:second	a2","t:seem	a-1b-2c3","t:segfault	a2c-1","t:sequenc	a-2c2","t:server	b-2c1","t:set	a-3b2","t:shap	a-3b4c-1","t:shortcut	a-3b6c-2","t:should	a-6b13c-7","t:show	a-3b-4c7","t:side	a-3b3","t:sidebar	a-2b3c-1","t:simpl	a2","t:size	a1c-1","t:slower	a1","t:snippet	a-1c2","t:solv	a-2b3","t:some	a3c-2","t:someth	a-1c1","t:spac	a1","t:specific	a1","t:split	a1","t:standard	b-2c2","t:startup	a2c-1","t:still	b3c-3","t:stop	b-1c1","t:stream	a-1c1","t:string	a1","t:struct	a1","t:submodul	a-1b2","t:subprocess	a-3c3","t:support	a-4b5c-2","t:symbol	a2c-1","t:sync	b2c-3","t:syntax	a-3c2","t:system	a2c-2","t:tab	b-2c3","t:tag	a-2c3","t:task	a2c-2","t:tensorflow	a-2b-1c3","t:terminal	c-2","t:test	a3b1c-4","t:text	c-1","t:tf	b2c-2","t:tflit	c-1","t:than	a2c-1","t:that	a-2b1","t:the	a-3b6c-3","t:them	a-2b3c-1","t:ther	b1c-1","t:this	a2b-2","t:thread	a-3c3","t:tim	c1","t:time	b-3c3","t:to	a-4b1c3","t:toggl	a-1b2c-1","t:too	c2","t:tool	b2c-1","t:top	a1","t:treat	a-1b2","t:tree	b-2c2","t:trigger	a-4b3c1","t:type	a4b-1c-2","t:typeerror	c1","t:ubuntu	a-3c4","t:ui	b-1c2","t:unabl	a-1c2","t:undefin	a-3b-2c5","t:under	b-1c1","t:unit	b2c-1","t:unknown	b-1","t:unus	a1","t:up	a-1","t:updat	a1c-1","t:upgrad	a-1b-1c2","t:usag	a2b-1","t:use	a-1b-3c4","t:used	b2","t:user	b2","t:using	b-2c1","t:v4	b-1c2","t:validation	a1","t:valu	b-3c2","t:variabl	a1b-1","t:version	b2c-1","t:via	b-1c2","t:view	a3b-3","t:vs	b-1","t:vulkan	a1","t:wallet	b-3c3","t:warn	a2c-2","t:wayland	a1c-1","t:websocket	a-2b2","t:were	b2c-1","t:what	b-2c1","t:wher	b-1c1","t:which	a-3b6c-3","t:whil	a2b-2","t:why	a1c-1","t:width	b1","t:will	b-2c1","t:window	a2c-2","t:with	a11b-10","t:without	a-2b2","t:work	b-3c3","t:wrong	a-2b3","t:wsl2	a-2c2","t:x	a-1b3c-2","t:x86_64	a-1c1","t:you	b-1c2","w:?	a-13b-2c15","w:a	a-7b15c-8","w:abandon	a-1b2","w:ability	b-1c1","w:able	a-2b2","w:about	a-2c3","w:abov	a-3c3","w:accept	c-1","w:accessdeni	a-1b1","w:accessibility	a2b-1","w:accessibl	a1","w:account	a1","w:action	b-1c2","w:activ	b-1","w:adb	c1","w:add	a-3b7c-4","w:address	a1b-2","w:affect	c-1","w:after	a7b-1c-6","w:again	a1b-2","w:against	a-2b2","w:agent	a-1","w:all	a-2c2","w:allocat	a-1c1","w:also	a3c-2","w:alt	a1","w:alway	b2c-1","w:am	a-3c3","w:amd64	a2c-1","w:an	a2b-3c1","w:and	b-1c2","w:android	b1c-2","w:answer	c1","w:any	a-3c4","w:anybody	a-1c2","w:anyth	a1","w:apach	b1","w:api	b3c-2","w:app	a4b-1c-3","w:appear	a3c-2","w:arch	a1c-1","w:are	a-1","w:argument	c-1","w:argv	c1","w:arm64	c1","w:array	a-1c2","w:as	b6c-7","w:ask	b2c-2","w:assert	a-1b1","w:at	a3b2c-5","w:attachment	a1","w:attempt	a-2c2","w:author	a-1c2","w:availabl	b2c-2","w:awesom	b2c-1","w:aws	a-2c3","w:b	a-2c3","w:back	c-1","w:backend	a1","w:bar	b2c-1","w:be	a-1b4c-3","w:becaus	b1c-1","w:been	a1b-3c2","w:befor	a-1b-2c3","w:behavior	c-1","w:behind	b-1c2","w:below	b-2c2","w:benchmark	b1","w:beta	b2c-2","w:better	a-2b3c-1","w:bin	a-1c2","w:binary	a-1","w:bit	a-1b1","w:bitcoin	a-3c4","w:blob	a1b1c-3","w:block	b-2c1","w:bom	a-1c1","w:boolean	b1","w:both	a-2c1","w:branch	a2c-3","w:bright	b1","w:broken	a1","w:browser	b2c-2","w:bug	a7b-3c-4","w:build	a1b-3c2","w:builder	a-1","w:built	b-1","w:but	a-3b3","w:button	a-2b4c-3","w:by	a-3b2","w:calculat	a-1","w:call	b-1c2","w:can	a-4b4","w:cancel	b1","w:cannot	a-4b2c1","w:capacity	c1","w:catch	c1","w:caus	a2b-2","w:cc	b2c-2","w:cd	a-1c2","w:ce	c1","w:ch	c1","w:chang	a1b-1","w:chart	b2c-1","w:chat	b1c-2","w:check	a3b-2","w:choos	b1c-1","w:chosen	a-1b2c-1","w:chrom	b-2c3","w:ci	a1","w:clang	a1","w:claud	a2c-3","w:cli	a-2b2","w:click	a-3c2","w:client	a-2","w:clon	a-1c2","w:clos	a2c-2","w:cloud	a-1c1","w:cluster	c1","w:cmd	c-2","w:code	a-1","w:color	a-2c1","w:com	a6b2c-8","w:come	c-1","w:command	a2b-2","w:comment	a2b-1c-1","w:commit	b-1c1","w:common	a1b-1","w:compatibl	a-1b2","w:compil	a-1b-1c3","w:compiler	b-2c2","w:complet	a2c-1","w:complex	a-1b2","w:component	a-1b-2c4","w:concurrency	a-1c1","w:condition	a-1b2","w:config	a2b-1","w:configur	a-3b1c1","w:configuration	a-2b2","w:conflict	b1","w:connect	a1b-2","w:connection	b-1","w:consider	a1b-1","w:consol	b-2c3","w:consult	b2c-1","w:contain	a-1b3c-2","w:content	b2c-2","w:context	a1","w:continu	a-1","w:convert	a-2b2","w:copy	c-1","w:core	c1","w:correct	a1","w:correspond	a-2b2","w:could	a-4b6c-2","w:couldnt	b-2c2","w:coupl	b1","w:cover	c-1","w:cpp	a-1c1","w:cpu	a2c-2","w:crash	a4b-1c-3","w:creat	a1c-1","w:credential	c1","w:csv	a-3b7c-3","w:cuda	a-2c2","w:curl	a-1c2","w:current	b4c-4","w:currently	b2c-2","w:cursor	b1","w:custom	a-3c3","w:cut	c1","w:cv	a-3b3","w:cv2	a-2c2","w:d	b4c-5","w:dark	a-2b5c-3","w:databas	a-2c2","w:dataset	c-1","w:date	a-1c2","w:de	a-1c2","w:default	a-2c3","w:defer	c1","w:defin	c-1","w:definition	c1","w:delegat	b2c-1","w:demo	c1","w:describ	a-1b1","w:description	b1","w:desktop	a-1b1","w:detail	a2c-3","w:dev	a3b-2c-1","w:developer	a-3b2c1","w:devic	a-2b2","w:devtool	a2c-2","w:did	a-5b-1c7","w:didnt	a1","w:differ	a-1b2","w:display	a-2b-1c3","w:dist	b-1c1","w:dnn	a-1b1","w:do	a-7b-2c9","w:doc	a-2b4c-2","w:docker	b-1c2","w:document	b1c-1","w:documentation	b-1c2","w:doe	a2c-1","w:doesnt	a3b-2","w:doing	a1","w:dom	a1","w:done	a-2","w:dont	a1b3c-4","w:dot	a-1b2","w:doubl	a-1b1","w:download	b-1c1","w:driv	b2c-1","w:driver	c2","w:e	a-2c3","w:each	a1b-1","w:edit	b3c-2","w:editor	a2b-2","w:edu	c1","w:electron	c1","w:element	a-1b1","w:email	a1","w:en	a-2b2","w:environment	a-2b2","w:erro	a-1c1","w:error	a-7b-4c11","w:etc	a-2","w:etimedout	a-1c1","w:eu	a-1c2","w:even	a1","w:event	b1c-2","w:every	b-1","w:exampl	a-2b5c-3","w:exclud	c1","w:execut	a2c-2","w:exist	a2c-1","w:exit	a-1c2","w:expand	a-3c2","w:expect	a1b1c-3","w:experienc	b1","w:experiment	a-2c2","w:explain	a-3b2","w:explanation	a-1b2","w:export	a-4b8c-4","w:extension	a-4c4","w:extention	c1","w:external	a2b-2","w:extra	b1","w:fail	a1b-4c2","w:failur	c1","w:fals	a2b-1","w:fatal	a1","w:featur	a-3b7c-4","w:feed	a-1b2","w:few	a1","w:field	a-1c1","w:file	a-1b1","w:filter	c-1","w:find	a-2c1","w:fine	a2b-2","w:finish	a-2c2","w:first	b-2c1","w:fix	a5b-4","w:foo	a-1b1","w:for	a-4b11c-7","w:format	b-1c1","w:forum	a-1","w:found	a-2b-4c6","w:fr	b1","w:fresh	a-2c2","w:friendly	b2","w:from	b3c-3","w:full	a-1c2","w:functional	c1","w:g	b-1","w:gateway	c1","w:gather	a-2b1","w:gcc	a1","w:gccgo	a1","w:general	a-1","w:generat	c2","w:get	a-2b2","w:gib	c1","w:git	b-1","w:github	a4b2c-6","w:give	a2b-2","w:go	a4b-2c-1","w:go1	a2c-1","w:goe	b-1","w:going	a-1c1","w:golang	a2b1c-3","w:got	b-2c2","w:gpu	c-1","w:grad	a-1c2","w:graphical	b2c-1","w:green	c1","w:greet	a-1","w:guess	b1","w:guid	a-1c2","w:ha	c-1","w:had	a2c-2","w:half	a-2","w:handler	b1c-1","w:happen	a4b-2c-2","w:hardwar	a1b-1","w:has	a2c-3","w:hav	b1c-2","w:have	a-4b-1c6","w:help	a1b-3c1","w:here	b-4c4","w:hi	a1c-1","w:hide	b1","w:high	b2c-1","w:hint	c1","w:hoc	c1","w:home	a-1b-2c3","w:homeassistant	b2","w:hook	c1","w:host	a-3c2","w:hover	b1","w:how	b-2c2","w:how_to_contribute	a1c-2","w:however	a-2c3","w:html	a-1","w:http	a7b4c-11","w:i	a-3b-6c9","w:iam	a-2b1","w:ice	a5b-3c-2","w:id	b1c-1","w:idea	b-1c1","w:if	a4c-3","w:im	b-1c1","w:imag	a-2b1c1","w:import	a-2b1c1","w:in	a8b-5c-3","w:includ	b1","w:inconsistent	a-2b2","w:incorrect	a1b-1","w:indicat	a-1","w:inferenc	b2c-2","w:info	a-4c4","w:information	c1","w:ingress	a-1c2","w:initial	a-1b1","w:input	a3c-3","w:insid	a-1b-1c2","w:install	a-1b-3c5","w:instanc	a1c-1","w:instead	a1b-2","w:integration	a1","w:interfac	a1c-2","w:intermittent	a2c-1","w:internal	a2b1c-3","w:into	a-1b3c-2","w:io	b-2c1","w:ios	a1c-1","w:ip	a-1c1","w:is	a4b3c-7","w:issu	a-5b3c2","w:issuecomment	b1c-1","w:it	b2c-2","w:its	a2b-2","w:ive	b-2c1","w:jammy	a-1c1","w:jar	b1","w:java	a-1b1","w:job	b-1c1","w:js	c2","w:json	a-1b2c-1","w:jump	b1c-1","w:k	a1c-1","w:k8s	c1","w:keep	a1c-1","w:kernel	c-1","w:key	a-3c2","w:keyboard	a-1b3c-2","w:know	b3c-3","w:label	a1b-1","w:lack	b1c-1","w:lambda	a-2c2","w:lang	a-1c2","w:languag	a-2","w:last	c1","w:latest	a2c-1","w:latex	a-1c1","w:launch	a1","w:layer	a2b-2","w:lead	b-1","w:least	b2c-2","w:legacy	a1","w:length	c1","w:let	b1c-2","w:level	b-1c2","w:light	a-1b2","w:like	a1b2c-3","w:line	a3b-2c-1","w:link	a4b-2c-2","w:linux	a4b-2c-2","w:list	a-4b5","w:littl	b1","w:load	a-2c1","w:local	a-2c2","w:log	a4b-1c-2","w:look	b1","w:lose	b1","w:loss	c1","w:love	b2","w:m1	a-2c2","w:machin	a1","w:maco	a1c-1","w:made	a-2b1c1","w:main	a-3c3","w:mak	a1c-2","w:make	a-1b1","w:manag	b-2c2","w:manual	a-1","w:manually	a-1b2","w:many	b-1c1","w:mark	b1","w:master	a1b3c-4","w:match	a-2b1","w:max	c1","w:may	b1","w:mayb	a1","w:me	b-3c2","w:mean	b-1","w:memory	a-3b-1c4","w:merg	a2","w:mess	a-1","w:messag	b3c-3","w:method	a2b1c-3","w:mib	c1","w:microservic	b1","w:microsoft	a2c-2","w:miss	b-2c2","w:mod	a1","w:mode	a-4b2c2","w:model	a1b2c-3","w:modul	a2b-2","w:moment	a-1b2","w:monitor	a1","w:more	a2c-1","w:most	a-1b-1c2","w:mostly	b1c-1","w:mov	a2c-2","w:msg	c1","w:multi	a1","w:multipl	b1","w:my	a-2b-2c5","w:mysql	c-1","w:name	b1c-2","w:need	a-2b5c-2","w:net	a3c-2","w:netron	a-1b2","w:network	b-1c2","w:new	a1b-5c4","w:next	a-1","w:nginx	a-3c2","w:nice	a-2b3","w:nil	c1","w:no	a-1","w:node	a-5c6","w:non	a-1","w:none	a-2c3","w:not	a4b-3","w:note	a-2b3c-2","w:noth	a1b-1","w:notic	a1b-2","w:np	c1","w:number	a-2b3","w:numpy	c1","w:o	a-2c3","w:object	a2c-1","w:occur	a-2c2","w:of	a-1b4c-3","w:off	a2c-1","w:offend	a-2b2","w:often	b2c-1","w:old	a1c-1","w:on	a7b-8","w:one	b2c-3","w:only	a2b2c-4","w:onnx	b2c-1","w:open	a4b-2c-2","w:opencv	a-2c2","w:opencv_extra	a1c-2","w:openssl	a-2c2","w:operat	b2c-1","w:ops	c-1","w:option	b2c-2","w:optional	b1","w:or	a-6b6","w:org	b4c-4","w:originat	c1","w:os	a1b1c-3","w:osx	a-1c1","w:other	a2b2c-3","w:our	a1","w:out	a1b-4c3","w:output	a3c-3","w:over	b2c-1","w:overflow	c2","w:overlap	a1","w:own	b1","w:p	a3b-1c-1","w:packag	b-2c2","w:page	a-1b4c-2","w:pass	b1c-1","w:past	b1c-1","w:patch	a2c-3","w:peopl	c1","w:perfectly	a-1c1","w:permission	a-2c1","w:phon	b1c-1","w:php	a1c-1","w:pictur	a-1b-1c2","w:pip	a-1c2","w:platform	a-1b1","w:play	a2b-1c-1","w:pleas	a-1b2","w:pls	c1","w:plugin	a4b-1c-3","w:point	b-2c1","w:policy	a-2b1","w:pop	c2","w:portion	a-1b2","w:positiv	a1","w:possibl	a-1b4c-3","w:post	a1","w:postgr	a-2","w:pr	a1b-2","w:pre	b2c-2","w:precis	b1","w:prematurely	a-1c1","w:pretty	b1c-2","w:previous	c-1","w:previously	b-1c1","w:primary	a-1c2","w:print	a-1","w:probably	a-1c1","w:problem	b-2c1","w:produc	a1c-1","w:product	a-1c2","w:program	b1c-1","w:project	a2c-1","w:property	a-1c2","w:provid	b-1","w:proxy	a-1b2","w:ps	a-2c2","w:pull	a4c-3","w:put	b-1","w:py	b-1c2","w:python	a-2b-1c3","w:python2	a-1c1","w:pytorch	a-3c2","w:quando	a-1c2","w:que	a-2c2","w:queu	c1","w:quot	c-1","w:ran	a-3b-1c4","w:rang	c-1","w:ratio	b1","w:re	a-1b1","w:react	b-4c5","w:read	c1","w:readiness	a1c-2","w:real	b-2c2","w:really	a-1b2","w:reason	b-2c1","w:receiv	a-2b1","w:recent	c1","w:recover	b1","w:recurs	a-2c2","w:referenc	b1","w:relat	b4c-4","w:releas	a-2b3c-1","w:remov	b-2c3","w:render	b-1c2","w:repeat	b1","w:replac	c-1","w:repo	b-1","w:report	a2c-2","w:request	a-1b3c-1","w:requir	a-3b6c-3","w:requirement	a-1c2","w:reset	b-1","w:resolv	a2b-2","w:respond	b-1","w:respons	a-2c2","w:response_	a-2c2","w:restor	b1c-1","w:result	a3b-3","w:retriev	b1","w:return	b1c-2","w:revers	b-1c2","w:routin	c1","w:row	b-1","w:rpc	a-2b2","w:rt	a-1c1","w:run	a-2b-4c6","w:runner	a-2c2","w:runtim	a1c-1","w:runtimeerror	a-4b-1c5","w:rustc	a1c-1","w:s	a1b-2","w:s3	a-2c3","w:same	a5c-4","w:say	b3c-3","w:screen	a1","w:script	b2c-2","w:scroll	a1b-1","w:sdk	a-2b2","w:search	b1c-1","w:see	a5b-2c-3","w:seem	a2b-2","w:segfault	a1","w:select	a-1","w:selection	b2c-1","w:server	a-2b-3c5","w:set	a-3b6c-3","w:sever	b-1c2","w:several	b1c-1","w:sh	a-2c2","w:shap	a-1b2","w:shar	b1c-2","w:shortcut	a-2b4c-2","w:should	a-2b4c-1","w:shouldnt	c1","w:show	b-2c2","w:side	a-1","w:sidebar	b2","w:sign	a1","w:significant	b-1c1","w:similar	b2c-1","w:simpl	a1","w:sinc	a3b-2","w:singl	a-1b3c-1","w:size	a2c-1","w:slash	b1","w:snippet	c1","w:so	a-3b-2c5","w:solution	a-3b2c1","w:solv	a-3c3","w:some	a-2b2","w:someon	a2b1c-3","w:sourc	a-1c1","w:spac	c-2","w:spent	b1","w:src	a4b-3c-1","w:stabl	b2c-1","w:stack	b-1c1","w:standard	b-1c2","w:start	a2","w:startup	a1","w:stat	a-2c3","w:statistic	a-1b3c-1","w:step	b-3c3","w:still	a-3b2","w:stop	a2","w:string	b-3c3","w:struggl	b1","w:styl	c-1","w:submission	a-1b-1c2","w:submit	b1c-2","w:subprocess	a-2c2","w:successfully	a-2c3","w:such	a-3b4c-2","w:sudo	a-1c2","w:suitabl	c1","w:support	a-5b1c4","w:sure	a1","w:switch	b3c-2","w:synchroniz	b1c-1","w:synchronization	b1c-1","w:syntax	a-1","w:system	a-2c2","w:t	a2c-3","w:tag	a-1c2","w:take	b2c-2","w:task	a4c-3","w:templat	b-1","w:tensorflow	a-3b2c1","w:terminal	a2c-2","w:test	a4b-5c1","w:tester	b-1c2","w:tf	b1c-1","w:than	b-2","w:that	a-4b9c-5","w:the	a8b3c-11","w:their	a-3b5c-1","w:them	b3c-3","w:ther	b4c-4","w:thes	a2c-1","w:they	b3c-2","w:think	b3c-2","w:this	a3c-4","w:thos	b-1","w:thread	c1","w:time	a3b-2","w:to	a-8b12c-4","w:toggl	b2c-1","w:too	a-2b1","w:toplevel	b2c-2","w:total	c1","w:toy	a-1b1","w:trac	a1","w:traceback	c1","w:track	b1","w:trail	b1","w:train	c1","w:transaction	b-2c2","w:treat	b1","w:tree	b2c-1","w:tri	b-3c3","w:true	b-2c3","w:truncat	a-1c2","w:try	c1","w:turn	a2","w:twic	c2","w:two	a1","w:type	a-2c3","w:ubuntu	a-3b1c2","w:ui	a-1c2","w:undefin	a-2b-1c4","w:under	a1b-1","w:understand	a-1c2","w:unexpect	a1","w:unit	b1","w:unknown	b-1c1","w:unless	b-1","w:unnecessary	b1c-1","w:until	a1","w:up	a3b2c-5","w:updat	a2c-2","w:upgrad	b-1c1","w:usag	a1b-1","w:use	b-2c2","w:user	a-5b8c-4","w:using	a3b-1c-1","w:usp	b2","w:usr	a-2b-1c3","w:ux	b1","w:v	a2c-1","w:v3	a-1c1","w:valu	a2b-3","w:variabl	a1b-1","w:version	a4b-4","w:very	b2c-3","w:via	a-2c2","w:video	a2","w:view	a1b3c-4","w:vim	c2","w:virtual	a1","w:vm	a-2c2","w:vs	c-1","w:w	c1","w:wal	c1","w:wallet	b-2c1","w:want	c1","w:warn	b2c-1","w:was	a1b-2","w:wasnt	a-1c2","w:way	a-2c2","w:we	a-3b8c-6","w:webhook	b-1c2","w:webserver	b1","w:websocket	a-2b2","w:well	a2c-1","w:were	a1c-2","w:what	a-2b-5c7","w:whatever	a-1c2","w:wheel	a-2c2","w:when	a5b-3c-2","w:wher	b-2","w:which	a-2b7c-5","w:whil	b-3c3","w:whol	b-1","w:why	a-2c2","w:wiki	a2c-2","w:will	a2b-2","w:window	a2b-2","w:wit	c1","w:with	a10b-7c-3","w:within	a-2c1","w:wonder	a-1","w:wont	a1","w:wordpress	a1","w:work	a4b-6c3","w:workspac	c1","w:would	a-2b5c-3","w:wrap	b-1","w:writ	a-2b1","w:wrong	a-2c2","w:wsl2	a-2c2","w:wss	a-2b-1c3","w:x1b	b1","w:y	a-1c2","w:yes	a-2c2","w:yml	a-1","w:you	b-5c5","w:your	b-1"].join(`
`)};var Cl=6,Ll;function k2(){return Ll??=ir(Nl),Ll}s(k2,"shippedKindModel");function PR(e,t=[k2()]){let r=no(e,(d,u)=>q2(t,({nameOf:p})=>p(d,u))),n=t.map(d=>vt(d,r)),o=x2(r,t,n),a=Math.max(...o),i=o.map(d=>Math.exp(d-a)),c=le[o.indexOf(a)]??"bug";return{kind:c,confidence:1/i.reduce((d,u)=>d+u,0),signs:E2(c,r,t,n)}}s(PR,"classifyKind");function q2(e,t){for(let r of e){let n=t(r);if(n!==void 0)return n}}s(q2,"firstOf");function x2(e,t,r){let n=t.map((o,a)=>cr(o,e,r?.[a]));return le.map(o=>t.reduce((a,{classes:i},c)=>a+(n[c]?.[i.indexOf(o)]??0),0))}s(x2,"sumsOf");function E2(e,t,r,n){let o=new Map,a=-1;for(let[c,d]of t){a++;let u=r.reduce((f,b,h)=>f+d*R2(b,n[h]?.[a]??[],e),0),p=u===0?"":oo(c);p!==""&&o.set(p,(o.get(p)??0)+u)}let i=[];for(let[c,d]of o){let u={kind:e,reason:c,weight:Math.round(d*1e3)/1e3},p=i.length;for(;p>0&&S2(u,i[p-1]);)p--;p<Cl&&i.splice(p,0,u),i.length>Cl&&i.pop()}return i}s(E2,"signsOf");function S2(e,t){let r=Math.abs(e.weight)-Math.abs(t?.weight??0);return r>0||r===0&&e.reason<(t?.reason??"")}s(S2,"isBefore");function R2({classes:e},t,r){let n=0,o=0;for(let a=0;a<t.length;a+=2)e[t[a]??0]===r?n+=t[a+1]??0:o+=t[a+1]??0;return n-o/(le.length-1)}s(R2,"leadOf");var Il={title:1.1,description:1.1,"form-field":.9,"errors-block":.4},A2=2,T2=1.6,j2=.2,O2=5;function _2(e,t,r){return e.status!==void 0&&(t.status===null||t.status<e.status[0]||t.status>e.status[1])||e.apiType!==void 0&&!e.apiType.test(t.apiType??"")||e.code!==void 0&&!e.code.test(t.code??"")||e.className!==void 0&&!e.className.test(t.className??"")||e.frames!==void 0&&t.frames.length<e.frames?!1:e.message===void 0||r(e.message)}s(_2,"holds");function N2(e,t){if(t.length===0)return[];let r=Z(t.map(({error:n})=>V(n.message.slice(0,1e3))));return t.flatMap(({error:n,where:o,factor:a},i)=>{let c=s(d=>r(d,1<<i)!==0,"says");return e.filter(d=>_2(d,n,c)).map(({name:d,category:u,reason:p,weight:f})=>({rule:d,category:u,reason:p,where:o,weight:f*a}))})}s(N2,"evidenceOf");function C2(e,{title:t,prose:r}){if(e.source!=="errors-block")return Il[e.source];let n=new Set(B(`${t}
${r}`)),o=[...new Set(B(e.message))].filter(a=>n.has(a));return Il[o.length>=A2?"form-field":"errors-block"]}s(C2,"sourceFactor");function Pl(e,t,r){let n=t.primaryError===null?void 0:t.errors[t.primaryError],o=t.errors.filter(i=>i!==n&&!i.noise).slice(0,O2),a=n===void 0?0:r?T2:C2(n,t);return N2(e,[...n===void 0||n.noise?[]:[{error:n,where:"primary-error",factor:a}],...o.map(i=>({error:i,where:"other-error",factor:j2}))])}s(Pl,"errorEvidence");var L2=[{cause:["usage-limit","overloaded","server-error","authentication","invalid-request","context-limit","network","memory","install-update","content-policy"],symptom:"crash",reason:"a hang or crash is the symptom of a named cause"},{cause:["usage-limit","overloaded"],symptom:"rate-limit",reason:"a 429 or a limit that a plan or the load explains"},{cause:["usage-limit","context-limit","content-policy","authentication","permission"],symptom:"invalid-request",reason:"the refusal has a more precise ground"},{cause:["network","authentication","permission","filesystem"],symptom:"process",reason:"a command failed for a named cause"},{cause:["invalid-request"],symptom:"context-limit",reason:"shortening fails because the request itself is refused"},{cause:["memory"],symptom:"filesystem",reason:"memory is the cause"},{cause:["install-update"],symptom:"filesystem",reason:"the file is one that a build or an installation misses"}],I2=2.2,P2=.5;function Ml(e){return L2.flatMap(({cause:t,symptom:r,reason:n})=>{let o=e.get(r)??0,a=t.some(i=>(e.get(i)??0)>=I2);return o<=0||!a?[]:[{rule:`cause-over-${r}`,category:r,reason:n,where:"shape",weight:-P2*o}]})}s(Ml,"precedenceEvidence");var M2=.6,Fl=1,kr=.75;function Dl(e){return[...new Set([...be,...e.map(({category:t})=>t)])]}s(Dl,"takingPart");function $2(e,t){return t.flatMap(r=>e.filter(n=>n.category===r).sort((n,o)=>Math.abs(o.weight)-Math.abs(n.weight)).map((n,o)=>({...n,weight:n.weight*M2**o})))}s($2,"dampen");function ao(e){let t=new Map;for(let{category:r,weight:n}of e)t.set(r,(t.get(r)??0)+n);return t}s(ao,"sumWeights");var $l=new WeakMap;function co(e){let t=$l.get(e);if(t!==void 0)return t;let r=Dl(e),n=$2(e,r),o=[...n,...Ml(ao(n))],a=ao(o).set("unknown",Fl),i={support:a,ranking:zl(r,a),evidence:o};return $l.set(e,i),i}s(co,"scoreRules");function F2({where:e}){return e==="primary-error"}s(F2,"isOfError");function zl(e,t){let r=e.map(i=>(t.get(i)??0)/kr),n=Math.max(...r),o=r.reduce((i,c)=>i+Math.exp(c-n),0);return e.map((i,c)=>({category:i,confidence:Math.exp((r[c]??0)-n)/o})).sort((i,c)=>c.confidence-i.confidence)}s(zl,"rank");function D2(e,{slope:t,shift:r}){let n=Math.min(1-io,Math.max(io,e));return 1/(1+Math.exp(-(t*Math.log(n/(1-n))+r)))}s(D2,"calibrate");var io=1e-9,z2=.01;function Ul(e,t,r){let n=new Map;for(let{category:p,share:f}of t)n.set(p,f*(n.get(p)??1));let o=s(p=>n.get(p)??1,"shareOf"),a=co(e).evidence.map(p=>({...p,weight:p.weight*(F2(p)?1:o(p.category))})),i=ao(a).set("unknown",Fl*o("unknown"));for(let{category:p,total:f}of t)i.set(p,(i.get(p)??0)+kr*f);let c=U2(zl(Dl([...e,...t]),i),r),d=new Set(c.filter(({confidence:p})=>p>=z2).map(({category:p})=>p)),u=t.filter(({category:p})=>d.has(p));return{ranking:c,evidence:[...a,...u.flatMap(Z2)]}}s(Ul,"scoreCategories");function U2([e,...t],r){if(e===void 0)return[];let n=D2(e.confidence,r),o=(1-n)/Math.max(io,1-e.confidence);return[{...e,confidence:n},...t.map(a=>({...a,confidence:Math.min(n,a.confidence*o)}))]}s(U2,"recalibrated");var G2=5,W2=20,H2=new Set("a all an and any are as at be by can do does for from has have how if in into is it its my no not of on only or so some than that the then there this to was we when where which will with you".split(" "));function B2(e,t){let r=[...new Set(e.map(t))],n=r.filter(o=>!H2.has(o));return(n.length===0?r:n).slice(0,G2)}s(B2,"shownWords");var qr="learned-signs";function Z2({category:e,total:t,words:r,written:n}){let o=r(),a=kr*o.reduce((p,{weight:f})=>p+f,0),i=o.filter(({weight:p})=>p>0).sort((p,f)=>f.weight-p.weight),c=B2(i.map(({word:p})=>p).slice(0,W2),n),d=c.length===0?"its words speak against it":`speaks of: ${c.join(", ")}`;return[{rule:"learned-words",category:e,reason:d,where:"description",weight:a},{rule:qr,category:e,reason:"what the report consists of, and what the signs above mean together",where:"shape",weight:kr*t-a}].filter(({weight:p})=>p!==0)}s(Z2,"learnedEvidence");var lo={title:1,lead:.9,"short output":.95,output:.8},K2=300,V2=3,uo=600,X2=/^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;function Te({code:e,fields:t}){let r=e.filter(({language:o})=>X2.test(o)).map(({text:o})=>o),n=t.filter(({kind:o})=>o==="errors").map(({text:o})=>o);return[...r,...n].slice(0,V2).map(o=>o.length<=2*uo?o:`${o.slice(0,uo)}
${o.slice(-uo)}`)}s(Te,"quotedOutput");function Gl(e,t,r){if(t.primaryError!==null)return[];let n=Te(t).map(V).join(`
`),o=lo[n.length<=K2?"short output":"output"],a=[{text:r.title,where:"title",factor:lo.title,isProse:!0},{text:r.lead,where:"description",factor:lo.lead,isProse:!0},{text:n,where:"field",factor:o,isProse:!1}],i=Z(a.map(({text:d})=>d)),c=[];for(let d of e){let{name:u,category:p,reason:f,weight:b,message:h,unmistakable:q}=d;if(h===void 0||!Y2(d))continue;let S=i(h);if(S===0)continue;let L=a.find(({text:J,isProse:Ar},Rt)=>(S&1<<Rt)!==0&&J!==""&&(q===!0||!Ar));L!==void 0&&c.push({rule:u,category:p,reason:f,where:L.where,weight:b*L.factor})}return c}s(Gl,"wordingEvidence");function Y2({status:e,apiType:t,code:r,className:n,frames:o}){return(e??t??r??n??o)===void 0}s(Y2,"isWording");var J2={linker:m()`
    undefined reference to|unresolved external symbol|\bld returned \d|cannot find -l|\bcollect2\b|relocation r_|
    error: linking|undefined symbols? for architecture|\blnk\d{4}\b|\bld: (?:symbol|library|warning|cannot)|duplicate symbol`,build:m()`
    cmake error|\bmake(?:\[\d{1,3}\])?: (?:\[|leaving|no rule)|ninja: build stopped|recipe for target|configure: error|
    build did not complete|build failed|npm err! code elifecycle|\berror c\d{4}\b|failed to build|xcodebuild`,header:/fatal error: '?\S{1,200} (?:no such file|file not found)|cannot open include file/,compiler:/:\d{1,6}:(?:\d{1,5}:)? (?:fatal )?error:/,"compiler's warning":/:\d{1,6}:(?:\d{1,5}:)? warning:|\[-w[a-z-]{1,60}\]/,signal:m()`
    segmentation fault|\bsig(?:segv|abrt|bus|ill)\b|core dumped|exc_bad_access|access violation|0xc0000005|signal arrived`,sanitizer:/\b(?:address|leak|memory|thread|undefinedbehavior)sanitizer\b|\bruntime error:|warning: data race|\bvalgrind\b/,panic:/\bpanic: |goroutine \d{1,9} \[|thread '[^']{0,80}' panicked|internal compiler error/,traceback:/traceback \(most recent call last\)/,assertion:/\bassertion|\bassert\b|check failed:/,packages:m()`
    \bpip3? install|no matching distribution|could not find a version|
    \b(?:apt(?:-get)? install|brew install|npm (?:install|i) |yarn add|conda install|cmake -|make -j|bazel build)|\./configure`,warning:/\bwarning: |\buserwarning\b|\bdeprecationwarning\b/,tests:/--- fail|\btest_framework\b|\bfailed\b.{0,40}\btest|\[ failed \]|\bassertionerror: /},Q2=Object.entries(J2).map(([e,t])=>{let r=`o:${e}`;return{name:e,feature:r,pattern:new ge(()=>t,Xe.get(r))}}),ey=/\bTest[A-Z_\d]\w|_tests?\b|\btest_\w|\b[Tt]ests?\b|\bqa:|\.py\b/,ty=/\bfail(?:s|ed|ing|ures?)?\b|\bflak[ey]\w*|\bintermittent|\btime-?outs?\b|\btimes out\b|\bbroken\b/i,ry=/\bflak[ey]|\bintermittent|^(?:\S{1,40} )?(?:spurious|random)/i,ny=m("i")`
  ^\W{0,3}question\b|\bquestion\W{0,3}:|^(?:\[[^\]]{0,60}\]:?\s{0,9})?(?:how|why|what|where|when|does|do|is|are|can|could|should|which|who)\b`,oy=2500;function Wl(e){let t=V([e.prose.slice(0,oy),...Te(e)].join(`
`)),r=Z([t]),n=e.title.slice(0,400);return[...Q2.filter(({pattern:o})=>r(o)!==0).map(({name:o})=>o),...ey.test(n)&&ty.test(n)?["test fails"]:[],...ry.test(n)?["now and then"]:[],...ny.test(n)?["asks"]:[]]}s(Wl,"readOutputSigns");var sy=new Set("the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(" ")),Hl=8;function kt(e,t,r,n,o){let a=new Set;for(let c of n)(c==="?"||c.length>1&&!sy.has(c))&&a.add(c);let i=o/Math.sqrt(Math.max(Hl,a.size)/Hl);for(let c of a){let d=t(r,c);d!==void 0&&e.set(d,(e.get(d)??0)+i)}}s(kt,"addWords");function ay(e,t,r,n){let{title:o,first:a,lead:i,rest:c}=Ve(t);kt(e,n,"t:",o,1.3),kt(e,n,"w:",[...o,...i],1.3),kt(e,n,"w:",c,.39),a!==void 0&&e.set(`f:${a}`,1.5);let d=t.primaryError===null?void 0:t.errors[t.primaryError];d!==void 0&&kt(e,n,"e:",ie(d.message.slice(0,300),60),.7),kt(e,n,"c:",ie(r.slice(0,1200),150),.5);for(let[u,p]of fr(t))e.set(u,p)}s(ay,"addTexts");var iy=.33;function cy(e,t){let r=t.primaryError===null?void 0:t.errors[t.primaryError];if(r===void 0){e.set("x:none",1);return}let{className:n,status:o,code:a,frames:i,noise:c,source:d}=r,u=["some",`from ${d}`];if(n!==null){let p=n.slice(0,100).match(/[A-Z][a-z]+/g)??[];u.push(`class ${n.slice(0,100).toLowerCase()}`,...p.map(f=>`named ${f.toLowerCase()}`))}o!==null&&u.push(`status ${Math.floor(o/100)}xx`),a!==null&&u.push("code"),i.length>0&&u.push("stack"),i.length>ly&&u.push("long stack"),c&&u.push("noise");for(let p of u)e.set(`x:${p}`,1)}s(cy,"addError");var ly=5,dy=/!\[|<img|\.png|\.gif|\.mp4|screenshot/i,uy=6;function my(e,{title:t,prose:r,code:n,environment:o},a){let i=[["code",n.length>0],["output",a!==""],["long output",a.length>500],["long text",r.length>1500],["version",o.version!==null],["system",o.os!==null],["picture",dy.test(r.slice(0,6e3))],["question",t.includes("?")]];for(let[c,d]of i)d&&e.set(`y:${c}`,1);for(let{language:c}of n.slice(0,uy))e.set(`y:fence ${c.slice(0,12)}`,.5)}s(my,"addParts");var py=.45,Bl=6,fy=.15,wy=/-(?:zh|ja|ko|es|pt|fr|de|tr|ru)$/,Zl=new Map;function gy(e){let t=Zl.get(e);if(t!==void 0)return t;let r=`r:${e.replace(wy," in another language")}`;return Zl.set(e,r),r}s(gy,"ruleFeature");var hy=be.map(e=>[e,`s:${e}`]),by=new Map(be.map(e=>[e,`p:${e}`]));function vy(e,t){for(let{rule:o,weight:a}of t){let i=gy(o),c=e.get(i)??0;e.set(i,Math.max(-Bl,Math.min(Bl,c+py*a)))}let{support:r,ranking:n}=co(t);for(let[o,a]of hy){let i=r.get(o)??0;i!==0&&o!=="unknown"&&e.set(a,fy*i)}for(let{category:o,confidence:a}of n)a>.02&&e.set(by.get(o)??`p:${o}`,a);[...r].some(([o,a])=>o!=="unknown"&&a>1)||e.set("p:none",1)}s(vy,"addRules");function Kl(e,t,r){let n=Te(e).join(`
`),o=new Map([["1",1]]);ay(o,e,n,r),cy(o,e),my(o,e,n);for(let a of Wl(e))o.set(`o:${a}`,1);vy(o,t);for(let[a,i]of vr(e))o.set(yr(a),iy*i);return o}s(Kl,"readFeatures");var mo={classes:["usage-limit","rate-limit","overloaded","server-error","authentication","permission","content-policy","invalid-request","context-limit","network","filesystem","process","crash","memory","config","integration","install-update","ui","model-behavior","feature-request","no-report","unknown"],shares:[1,1,1,1,1,1,1,1,1,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5],lines:`1	a-11b-27c-50d-21e-11f-9g-48h-41i-47j21l-22m46n-4o12q58r13s-26t57u15v97
c:?	m7q-5t13u-5v4
c:a2	r4
c:about	t4v-3
c:abov	p4
c:accept	q4
c:access	v4
c:accessibl	f7p-3
c:acme	m6v-4
c:acquisition	p3s3
c:action	k3q-4r4
c:adb	p4
c:add	r4
c:additional	m3t3
c:addr	o3t3
c:after	v5
c:again	h4q8
c:agent	o5
c:ai	i4m-4r6t-4u4
c:all	l6m3o-3v-4
c:allocat	q4
c:allocation	m4n3v-4
c:already	q5t3u4v-7
c:amd64	m4t5v-4
c:android	p4
c:anonymous	p6q6r-3s9t-3v-10
c:anthropic	i3m-5q-3r9
c:any	h4t5u6v-11
c:anyth	t3
c:api	j8m4o-4r6v-10
c:app	u6v-4
c:appdata	m3q-7t-4
c:append	r4
c:appl	v4
c:application	m-3q9t3v-4
c:apply	m4p7q-6
c:ar	q4
c:arc	v3
c:architectur	p4
c:arena	m4
c:arg_0	m5v-3
c:arg_1	m4v-3
c:argument	m-4v6
c:arm64	p3t-4
c:array	m4
c:assertion	q-4v5
c:asset	v-3
c:async	m-5p7s9t-6
c:attachment	m6r-3
c:attempt	p5
c:attributeerror	v4
c:authentication	e5
c:auto	v5
c:availabl	l4s-3t6v-5
c:avoid	t3
c:avx2	t3
c:azur	l5m-5o5r-6u3v3
c:backtrac	m5u4v-6
c:bad	v4
c:bar	v5
c:bash	l5m-3o6q4u3v-9
c:bazel	q7v-5
c:becaus	t3
c:befor	j4
c:bin	m-8q5v6
c:binariesv615	m-5r-5u4v8
c:binary	t4v-3
c:bit	q9
c:board	p4
c:bool	q6
c:bootstrap	r5
c:bot	f5
c:box	t3
c:breakpoint	m4
c:brew	m3q4
c:bridge0708	m-5r-4u3v8
c:bridge0723	m-5r-4u3v8
c:bridge_bridge	m3
c:bug	p4r6s-5
c:build	k-4m8p-4q16v-10
c:bunf	h6p4s8v-5
c:but	m-7p3q-5t3u-5v15
c:byte	k7v-5
c:c4g48928	m-5r-4u3v8
c:cach	k4
c:call	p9q-8v3
c:can	q4
c:cannot	p6q4v-8
c:cant	k9v-4
c:cargo	m7v-3
c:case	o3
c:cast	q-3t9v-4
c:cat	m-3o4v4
c:caus	q3
c:cc	m9t3v-4
c:ccach	q4
c:cd	k-6m5q4r3v-5
c:chain	j5
c:chang	r5
c:check	q6
c:checkout	k3
c:chmod	k5l-4q4
c:chrom	m13v-7
c:ci	r5v4
c:clang	m-3q6
c:class	t3v5
c:claud	h8j-3k-5o13p8q-6r4s9t-4u-4v-13
c:clean	q3t3v-4
c:cli	i4m-3r9
c:click	r5v-3
c:client	j5r4
c:clock	v4
c:clos	j3
c:cmak	q8v-5
c:cmd	m6v-5
c:code	i4j-8o10q-3r6t9v-9
c:codec	k7m-4v-4
c:column	m-4q3
c:com	k-5m7p-5u9
c:command	k-4m-4q5r7
c:commit	l3m-3u4v-3
c:common	m-5p4v5
c:comp	v3
c:compil	m-3q4
c:compilation	q6
c:compiler	m-4q6v3
c:complet	k5
c:component	m6t6v-8
c:compos	k3
c:conf	m4
c:config	j3m3p7q5v-9
c:configur	o6
c:conflict	t4
c:connect	h4m8q-5r6
c:connection	d-4j9o6
c:const	m4
c:constant	t-3v9
c:container	k3
c:content	u4
c:context	u4v-3
c:conversation	k5m-4
c:conversion	v4
c:convert	v3
c:core	m12p-4q12u5v-17
c:correct	p4
c:could	k-4p7v7
c:cpp	q9
c:cpu	q-6u5
c:crash	m4
c:creat	k6m-5q11t-4u4v-10
c:critical	q-3t6v-4
c:crypto	v4
c:cs	m4
c:css	m5
c:ct	v4
c:cuda	q6v-6
c:curl	j-4l4u4
c:current	a7p5v-4
c:custom	q4v-4
c:cv2	k5m-5v7
c:data	k3t-3
c:date	m-6
c:db	o3q4v-3
c:debug	t8u6v-11
c:decod	k7v-3
c:def	m-4t4v6
c:default	j4q-8t4v4
c:defin	p-3q3
c:delegat	p4
c:deni	f11v-5
c:dep	r4
c:depend	v4
c:dependency	u3v-4
c:deploy	u4
c:deriv	m6
c:description	u9v-8
c:desktop	r4
c:detail	t5v-4
c:detect	m4q5u8v-9
c:detector	k6
c:dev	l4
c:dev_surveyone	m-4r-5u4v6
c:developer	m4
c:devic	k7m-4p4q-5v4
c:devtool	m8p-3v-3
c:diagnostic	m-5v5
c:dial	j6v-4
c:didnt	q4
c:diffeditorv2	u6
c:directory	p-4q5
c:disabl	p3q6v-5
c:disconnect	j3
c:display	r3
c:dist	f7m8p-4
c:distribut	m5
c:div	m11v-7
c:dll	p6q-4
c:do	m4
c:doc	q-4
c:docker	k4v-4
c:doe	m-4v8
c:doesnt	p3q-6v6
c:domain	m-3
c:done	q6
c:doubl	h4
c:download	q8v-7
c:driver	k3
c:drop	u4v-5
c:dsvsc012cf	l4p-4v5
c:dsvsc013	l3m-4u5
c:dsvsc014	l3m-4u5
c:dtyp	v5
c:due	m-6q-4v13
c:dump	m8v-5
c:each	v4
c:echo	l4
c:el	v4
c:email	o3
c:emit	m9p-3s8v-5
c:en	u10v-5
c:enabl	u7
c:encounter	m-6v7
c:end	m4v-4
c:endreadablent	s7
c:ensur	v3
c:entity	m4
c:entry	p4
c:enum	m4
c:env	k-5m-5o6r3t4
c:environment	q-3t5v-5
c:err	k5p3
c:errno	k5m3q3v-6
c:error	d-3f-4h5i-4k-12l-7m-7o-5p5q35r-6s16u-6v-5
c:errorboundary_errorboundary	m11v-6
c:etc	m4v-4
c:eval	v-3
c:even	s6
c:event	s9
c:exampl	o3r3t3
c:exce	m4
c:exception	m6p6q4v-7
c:exe	m5o4
c:exec	l-4p-5q8v5
c:execut	p5q5v-3
c:exist	t3u4v-7
c:exit	l4m4p5q-3
c:expand	r7v-5
c:expect	t4v3
c:explicit	m-4v4
c:export	m11s4v-8
c:expression	m6
c:extension	m15p-4v-6
c:extract	q7
c:facebook	m4
c:fail	e5l3m-4o-4r-5u-5v12
c:failur	m-7q-3v6
c:fals	k4m-4o7p-3v3
c:fast	k3
c:fatal	m10q5r-3s3v-13
c:feedback	u9v-6
c:fetch	p4u4
c:field	m-3p5q6t5v-5
c:file	e-3i4m13r-8s4u-3v-3
c:filenam	f5
c:find	o4q5v-6
c:fine	p4
c:first	q5
c:fit	v4
c:fix	t5v-5
c:fixshowwlkth	m-5r-4u3v8
c:flatpak	m5q-4
c:float32	v10
c:float64	m4
c:fma	t3
c:fmkadmapgofadopljbjfkapdkoienihi	m12v-7
c:fmt	v4
c:fn	q-7t4u-5v19
c:folder	l4p7v-3
c:follow	t6
c:foo	m-5v15
c:forc	t3
c:fork	p-3q5
c:format	p-4q4
c:forward	p3r5v-3
c:found	h-3k5l-7m-4s4t-3
c:fram	v3
c:framework	m4
c:free	m5v-4
c:from	p12q19r-4u3v-24
c:fs	k5q5v-5
c:full	q4
c:func	q-6t6v5
c:function	f3k-5m-4p3q4r-4t11v-6
c:game	p4q-3
c:gcc	q7v-4
c:generic	v-4
c:get	v4
c:git	k-4l4q5
c:github	k-3m14r-8v5
c:give	v3
c:given	v-4
c:gnu	m3q-5v7
c:go	l5m4p-3q5t6u5v-11
c:go1	m3t5v-6
c:golang	t3
c:googl	m-4q6u7v-9
c:gopath	t3
c:goroutin	m6v-4
c:gpu	m4
c:gradient	v3
c:gradl	q3
c:grep	k4
c:guid	p4u3v3
c:hand	r7v-4
c:handler	p7q-4t3
c:happen	q-4r-4s6v7
c:harmony	m4p4q-4v-4
c:has	q-4r-4s4t3v5
c:hash	q4
c:have	s4
c:head	o3
c:header	d-3j6r5
c:heap	n3
c:hello	p3v-4
c:help	q4v-4
c:here	m-4u3
c:hi	t-4u8v5
c:home	f7m-12o5p-3q-4r-3v16
c:homeassistant	p4
c:homebrew	r4
c:hook	v3
c:host	o6q-3v3
c:how	v5
c:hs	q6
c:html	m4v5
c:http	d5k-4m4o4q3r-9u9
c:http_upgrade	o3
c:i26e3531	l3m-4u5
c:id	e3k8p-4r3
c:ide	u6
c:identity	o3
c:ienumerabl	m4
c:if	k3m-9n5t-4u-6v8
c:ignor	v-3
c:imag	h5
c:img	k5
c:impl	v6
c:implementation	p7
c:import	k4m-4q7r-3u7
c:imshow	k5
c:inc	q4
c:includ	q10t4v-4
c:incompatibl	p3
c:index	f7
c:inf	p3
c:info	j5r3v-3
c:information	q4
c:init__	q-5v9
c:initializer	q6
c:inlin	m4
c:input	m-6t6v4
c:insid	q6
c:inspectedelementcontextcontroller	m11v-6
c:install	q18t5v-11
c:installation	t6v-5
c:instruction	t3v-3
c:int	u-3v12
c:integer	v4
c:integration	f7l5q-3v-6
c:internal	p-5q4s9t-3u4v-12
c:into	p6s4
c:invalid	k6p6q-4
c:io	m7q-9t8v4
c:ipc	m5
c:issu	m6o-3p-5u5v6
c:item	j6
c:iteration	v3
c:j4	v4
c:java	q-3t5
c:jetbrain	p3
c:job	m-5q-4v9
c:js	f5i3k-3m11o-3r11t-4v-13
c:json	m3o4r-4
c:jun	q3
c:just	p3u8v-6
c:k0	r4
c:kera	t5
c:kernel	q11v-10
c:key	k5p3q-4s4t-6v4
c:keyr	r5
c:kill	l6
c:kit	q4
c:know	u10
c:known	j6
c:la	q4
c:label	m4
c:lang	m5
c:languag	m5u9v-7
c:larg	h5
c:last	k3r6
c:latest	k3
c:layer	m-3t7
c:ld	q3v-3
c:left	k5r6v-5
c:length	m5
c:let	q-4u-3v12
c:level	m5t-4u5v-6
c:lib	k-5m4p9q-9t4v7
c:libcrypto	k3
c:library	p3
c:librustc	v3
c:libstd	v4
c:licens	q5v-3
c:limit	m-3n3p-4q5r6v-3
c:line	m3q-4s-3t5v4
c:link	v-3
c:linux	r3t9v-6
c:list	q3
c:listen	t4
c:listener	m3
c:llvm	m5
c:load	k5p3r5v-6
c:local	m9p-4
c:localhost	l4m-5u4v3
c:location	o3
c:lock	p4s3
c:log	h5m8q4r-6t-4u-3
c:login	k3
c:look	m5v-5
c:lookup	m5q-4
c:loss	v3
c:ls	m-4o3
c:lua	p6
c:maco	m-4
c:main	m33o-3p-5q-7r-6t-4u-4v14
c:make	m4q4u-3v5
c:malloc	m6v-4
c:many	b10v-4
c:map	v-3
c:markdown	s4
c:marketplac	p6q-4
c:matrix	k3
c:may	p4
c:mb	p-4q5v-6
c:mcp	p3
c:media	q-3v3
c:mem	m4
c:member	q8
c:memory	m3n5v-7
c:messag	k-3l-3m-6o4p7r-3v6
c:meta	v4
c:metadata	q3
c:method	m3
c:metric	v3
c:microsoft	m6
c:might	p7q-3
c:minut	u4
c:misc	v4
c:miss	k4q3r-3
c:mix	u3
c:mkdir	k-3r3
c:mmap	q4
c:mnt	o3v-5
c:mod	v5
c:modaldialogcontextcontroller	m14v-8
c:model	i-4k4m-6p-4s10v7
c:modul	v3
c:more	q4t11v-11
c:ms	q-3
c:msg	m5v-6
c:multi	p3s3
c:must	m-5p6v3
c:mut	t3v4
c:mv	k3r4
c:nam	p4
c:name	k3m-8o6s-4u-3v8
c:nativ	h6r-3s8v-7
c:need	p5t4
c:network	m3
c:new	h4k-3m-5p5t5
c:nil	k4m8p5q-3t-3v-5
c:no	i-4l-6m3q19s11t6u-5v-15
c:node	i3s7t-6
c:node_modules	f5i3m5p-4r3t-3u3
c:nodej	m5
c:non	j4p4v-5
c:none	q-3r7v13
c:normally	f6m-3
c:not	f5k-5l-4m-12p6q6r-5s4t-4v9
c:note	h6t4v4
c:noth	v3
c:np	k-3v13
c:npm	l8m-5s4t-4v-6
c:null	l5q-3r-3
c:numpy	k-4t-3v17
c:nvim	p6
c:object	m-5q8
c:obtain	q4
c:off	q4v-4
c:oh	q4
c:old	m6r-4
c:once	q4v-4
c:one	p5q-3r4v-5
c:only	k4t3
c:op	m-4v4
c:open	m3
c:opencv	q5v4
c:operat	q5
c:ops	m4
c:opt	m5r4v-4
c:option	p-4r7v4
c:origin	t4
c:os	k5q-6r4t-3
c:other	q4
c:out	v5
c:output	q4
c:overflow	t-4v9
c:overrid	m-4r4
c:packag	m10t4v-5
c:page	r6u4v-4
c:panic	m10v-8
c:param	v4
c:parameter	v10
c:pars	m-4p-4v12
c:part	p-3t6v-4
c:particular	t4
c:pass	p-3r3v4
c:password	e10
c:past	q4
c:patch	p4v-4
c:path	o8p-3q-4r-3s3u6v-6
c:pattern	k4
c:pc	v4
c:pdf	h4
c:performanc	t5v-4
c:perhap	t3
c:permission	f12v-7
c:php	u4
c:pid	m12q-6v-5
c:pip	q9
c:pkg	t5
c:platform	m-3p6q7t-4
c:play	t3
c:pleas	f7m-7v5
c:plug	p6
c:plugin	m-3p7s4
c:png	k6
c:pnpm	f5
c:point	o3v4
c:pointer	m4
c:policy	t3
c:port	r3v-3
c:pos	r3
c:position	k7v-4
c:post	u3
c:postgresql	j3
c:pp	r4
c:pr	m-3
c:pre	m-3t3
c:prefix	v3
c:present	e3
c:press	h4
c:previous	m-6v7
c:print	k5u9v-5
c:printf	v5
c:println	v7
c:privat	q-3r5
c:process	q6r-4s5t-5v-4
c:processticksandrejection	s11t-5v-8
c:product	p4
c:profil	o4
c:program	m12q-6u4v-7
c:project	q3s4v-4
c:promis	h4m-4p3r-3
c:prompt	p3
c:property	p7
c:proto	q6v-5
c:protobuf	q7v-5
c:provid	v4
c:proxy_pass	o4
c:proxy_set_header	o3
c:ps	q3
c:pub	v5
c:public	u4v-4
c:push	q6
c:put	u6
c:pwd	l5
c:py	m8p4q-6
c:pynewext54	m-5r-4u3v8
c:python	k-4p-3q10s-3u8v-8
c:python3	m-4q4
c:python383cf	u5v5
c:pythonfmttext	m-5r-4u3v8
c:pythongtdpath	l3m-5r-3u4
c:pythonidxpt	p-3u6
c:pythonnoceb	l3m-4u5
c:pythonnosmt12	m-4r-4u4v6
c:pythonptprofiler	m-5r-4u3v8
c:pythontb	m-5r-4u3v8
c:pythonvs932	m-5r-4u3v8
c:quot	k6v-4
c:rais	p4v5
c:random	m6
c:rang	r3
c:rate	p-4r7v5
c:rb	m4
c:reach	m3n3
c:react	m13p-5r5v-8
c:read	p5v-6
c:readabl	s7
c:real	s4
c:receiv	m-5v6
c:recent	q-3
c:record	m3
c:redact	p3s4t-5
c:referenc	v5
c:reflection	m5v-3
c:region	j6
c:registry	j4
c:relation	u4v-4
c:releas	q7
c:reminder	l4
c:remov	t4v-5
c:renam	k9m4q-3v-6
c:replica	m-4v6
c:repo	m5q4
c:report	m-5q-6u17v-6
c:repository	v4
c:request	b9h4q-10r-3s8v-5
c:requir	v3
c:research	v3
c:resiz	v6
c:resourc	f7m3p-4q-5
c:responsibl	q5
c:rest	f5
c:restart	l5
c:result	v3
c:resum	m4q-4
c:return	k7m4r-4t5v-10
c:rf	s3
c:right	q4
c:rm	l-4v7
c:root	h6m3o6s9v-10
c:router	t4
c:rpc	m3
c:rs	k-4m-8q-8t9v20
c:run	j-6l7m17q-5r-6u9v-12
c:runtim	m4v-3
c:rust	q-6t4v6
c:rustc	k-3q-5t5v7
c:rw	k3
c:same	k3u-4v8
c:save	m-4v8
c:scal	r3
c:scenario	p3s3
c:schem	v4
c:scop	m-3v5
c:scor	n10
c:script	u4v3
c:search	m10v-9
c:second	m-3
c:secret	s4t-3
c:section	t6v-5
c:see	t11v-9
c:seem	t3
c:select	u6v-5
c:self	m3v6
c:send	p3
c:separat	q4
c:serial	u6
c:serv	o12t-4v-5
c:server	m8o4q-3r3v-5
c:servic	d7l4m5v-7
c:session	k5m-6p5q-5v3
c:set	o5q4r-3u3v-9
c:settingscontextcontroller	m14v-8
c:setup	k3p5
c:sh	l6q6t3u3v-8
c:shall	q4v-4
c:shap	q-5v13
c:shar	m8q4v-5
c:shell	l8q8r3v-13
c:should	k-3s3t5
c:show	l4m3v-4
c:showindicator	l3m-4u5
c:showlangstatbar	m-5r-4u3v8
c:side	r5v-3
c:sinc	m-4r3
c:singl	m3
c:site	m4q-4
c:skill	p4
c:skip	q3t6v-5
c:slash	r10
c:snapshot	l4
c:so	f6k-4m7q-4
c:socket	m4q-5
c:someon	u9
c:sourc	k-4m4t6u-3v-5
c:sp	m5v-4
c:spac	k5v-3
c:spe	v3
c:spec	k3q-4
c:specifi	p4v-4
c:sql	u5
c:src	k5m20t4u-4v-5
c:ssh	k3o3
c:ssl	j5
c:stack	m9q4v-7
c:stage2	v4
c:standalon	m5
c:start	k12q-3r3v-9
c:stat	t3
c:statement	u5
c:static	v5
c:status	l5v4
c:still	l4q7v-4
c:stop	v-3
c:stor	p4
c:str	v6
c:strategy	k3
c:stream	j4m-3p-3s7
c:string	t-3v7
c:strip	v4
c:struct	m6
c:structur	t6v-4
c:studio	q4
c:sub	r5
c:such	k-5q8
c:sudo	q4
c:summary	m5
c:super	m-4v6
c:support	t3
c:suspens	m11v-6
c:symbol	m6q-9
c:system	l6m16u-3v-8
c:t05	p4
c:t1	m-4p4
c:t12	s5
c:t13	r4
c:t15	h4
c:t21	m4v-4
c:t23	m6v-6
c:tabl	f5u3v-5
c:take	q3
c:target	q4v-3
c:task	l3m-9p4v12
c:task_queues	m-3t-3
c:tcp	j6v-4
c:tell	f6m-4
c:temp	l3u4
c:tensor	m-4q-3v9
c:tensorflow	m-4q16u8v-7
c:term	q4
c:terminal	o4
c:test	m-7q-5s-4t8u9
c:tf	k3m-7p-4q8u8
c:than	q4
c:thank	u9
c:then	k-3s5u5
c:ther	r-3s4
c:thes	l4m-4
c:thing	m4v-4
c:thread	m12v-6
c:thu	v-5
c:time	m7o3q-4
c:timeout	j7v-5
c:timestamp	h4q-4s5
c:titl	q3t4v-6
c:tmp	s-3v5
c:token	m-4r4
c:too	b9h4u7v-12
c:tool	t-3u3v-5
c:top	m3
c:tostr	l3
c:total	u4
c:touch	k-3r4
c:trac	q5v-7
c:traceback	m4q-6v3
c:track	l4
c:train	m-5v10
c:trait	v3
c:transform	r3
c:trap	m4
c:treecontextcontroller	m14v-8
c:true	m-5o7r-3t5v5
c:truncat	h7
c:try	h4p-5u11
c:ts	v-4
c:txt	m12q4r-10v5
c:type	m5p-5s-4u-4v12
c:typeerror	m-4p6r8v-7
c:typeof	u3
c:ubuntu	k4q-7r5t-4v7
c:ui	u8v-7
c:uint	m3
c:unabl	q5v-3
c:unavailabl	d7m4q-4v-4
c:uncaught	m-4p9
c:undefin	q-7r9
c:under	q4v-4
c:unexpect	v5
c:uniform	m4
c:unit	m-3v6
c:unknown	p-4r9v4
c:unnam	m-3v3
c:unresolv	v4
c:untitl	m5
c:up	q6v-4
c:updat	p-3
c:upgrad	o3
c:upstream	d-4j6
c:url	q4u4
c:usag	v-3
c:use	p7q-7s5t16u-5v-10
c:user	e10f-4i4o9p-4q7r-12s7t-6u-3
c:using	m-5p9q-4t7
c:usr	m6t5v-4
c:utf	k7m-5
c:util	q9
c:utility	m4u3
c:uuid	u5v-5
c:v1	m-4n10q-5r3v-4
c:v3	k3
c:v4	k3
c:val	m3
c:valu	m-3n9p6q-6v5
c:valueerror	v4
c:var	l4v3
c:vec	v4
c:verbos	r3
c:version	j-5l6m-14p6q4u9v-5
c:view	p6
c:vim	q5
c:virtual	t-4v7
c:visual	p-3q4
c:vite	q3
c:void	m3
c:vs	m3p3q-4r-4v5
c:vsaa593	l3r-3v6
c:vsclangdf	m-3u4v7
c:vscod805cf	l3v12
c:vshan820	m-5r-4u3v8
c:vsjup518	m-5r-5u4v8
c:vsliv368	u4
c:vslsvsres303	m-5r-4u3v8
c:vspor363	r-4v6
c:vspor708	r-4v6
c:vspor879	r-4v6
c:vsreu685	r-4v6
c:vstes263	m-4r-5v9
c:wait	q7
c:waitkey	k5
c:want	s3v3
c:warn	v7
c:wayland	v3
c:wc	j-3l4
c:web	o8
c:websocket	o3
c:wed	v3
c:weight	v-3
c:went	q3
c:what	f6p-3v-4
c:when	m-7t8v5
c:whenever	t3
c:wher	u4v-3
c:which	p6
c:whil	j4m-4q5r-5
c:why	r-4s5t7
c:will	q7u8v-6
c:window	p-3t5
c:work	f9m-11r-7s3v7
c:worker	v4
c:workspac	m4
c:would	f5v3
c:wrapper	q-3t4
c:writ	q-7r3v5
c:wrong	f6k-3m-4s4
c:www	o4
c:x0	m5
c:x1	m6v-4
c:x30	m3
c:x7f	m3
c:x8	m3
c:x86	m5t-4
c:x86_64	m-3q4v8
c:xml	k5
c:xyz	u4
c:yes	t4
c:yet	l3
c:yml	k3q-4
c:zero	q3
c:zsh	l-4q4v6
cue:ability@title	k-3l4m-4o8q-7r-13s7t37u-8v-9
cue:any@text	k-14l6p12q13r12t-4v-19
cue:anyone@text	j-9k3l-13m10o-4p7v18
cue:asked@start	l7m-5n11o8p-9q-5t7u-11v7
cue:benefit@text	j-9k-8l-3m-11n-5o-5q-13r8s-4t83u4v-27
cue:breakage@text	a-5b-3e-4f-7j-12l-19m74n-4p26q-5r-11s-5t-11v-10
cue:can-i@text	k-4l-4m8q21r-3s-8t-7u-9v20
cue:can-we@text	j14l-4m-8n28o11p-18q-19r-11s-6t41v-19
cue:expected@text	b7d-5f-4h-11i-12j17k12l21m-20n-19o-7r-28s38t-18u4v28
cue:fault@title	a6c-13e-14f6g-11h12i-5j-26k-18l-7m50n-36o17p14q28r8s6t-63v51
cue:fix@start	m-6q25t-11u-4v15
cue:forum@text	f10j11k-7n-8o-4p21q-30r-16t11u12v13
cue:greeting@lead	a-3e-5f7k-12l-6m20n-10o-10p19q22r13s-5t15u-23v-8
cue:help@text	e-4f-3g3j-7k-15l-5m-15n-10p32r4s14t-35u16v33
cue:how@lead	j-4m-7n-3o-6p33q7s-7t-9u-12v20
cue:how@title	l9m-4q-5r-3t10u-4v7
cue:i@title	e4h4j-4k-10l5m8n10p-20q26r-5t-8u6v-15
cue:imperative@start	a-4b-4f7h-4j14l-4m-22n-6o-20q-9r-42s9t124u18v-52
cue:inverted@start	b-8e10k-5m18n-4p22q-10r-7s-4t-11u-10v16
cue:is-it@text	r-5t33u-3v-14
cue:is-there@text	p7q9r-14s10t11v-8
cue:lack@text	b-14f3j-7l-6m-17n-10o8p12q-20r10s3t56u13v-26
cue:mine@lead	f-4j-3k22l-5m-4n-4o-8p-5q4s3t-8u7v9
cue:new@text	e-3k13m-9p10q-5r-6t-4u-7v21
cue:not@title	a-14b-14c-5e-5f9h-11j-18l-5m5n-11o-23p34q34r31s-13t-21u-5v35
cue:propose@text	j-11k-8l-3n-7o8p-16q7r-23s29t31u37v-28
cue:question@lead	m10q-9r-4s6u-4v11
cue:question@title	p7q-4r11t-21v21
cue:reproduce@text	d4f-5h-4j-6l5m43n20o16p-3q-35t-74u15v38
cue:request@text	j3k-3m-14n5o-8p-4q-6r-36s23t25u14v6
cue:should-i@text	q15t8v-13
cue:should@title	k-3m-3o-5p-4r9s-6t22u-7
cue:thanks@text	a-4e-5f-5h-4j-11l-5m8n9o-9p-5q-11r12s-8t-8u22v31
cue:trying@text	a13h6j-12k5l-6m23n-15o21p-29q53r5s6t-5u-31v-21
cue:what@title	k9o-4p7q-3t-5
cue:why@lead	m-5n4
cue:why@title	n15p-4t-4
cue:wonder@text	d-3f-5h-10j8k-20m9n-9p6q-4r13s6t13u-32v29
cue:worked-before@text	d13e-11f-5h-3j-9l-5n14p7r13s12t-19u-7v6
cue:would-be@text	j-15k4l-5m-19n-4o10p9t52u11v-33
e:?	m5
e:access	f8j-5m6p-4v-4
e:accessibl	f17m-4p-6
e:account	v9
e:action	p3
e:add	r5
e:address	m-4q9t-3v4
e:after	v5
e:again	h5m-4q7s-6v5
e:allocat	m3q9v-6
e:allow	m4p-3
e:already	j-6m8q5u9v-9
e:android	m5p-5q4v-4
e:api	p4q-5t6
e:app	f7m-5p-5q8v-5
e:appdata	p7q-6
e:appear	m-4
e:application	t5v-4
e:apply	m11q-7v-4
e:argument	v10
e:array	v4
e:assertion	q-8t4v11
e:assignment	m-6t-8v15
e:associat	m-3v6
e:attempt	e-4k-5m16p15q-5v-4
e:authentication	e8o4p4q-5
e:authorization	o5t-5
e:auto	o3
e:bad	i7v4
e:bash	o3
e:becaus	j-4m14v-6
e:befor	d-3j4m-8p5v6
e:between	q5
e:bin	p6t3v-8
e:bind	k4
e:block	m6q4r3
e:body	t-6v12
e:borrow	m-4v4
e:bound	v5
e:broken	v-3
e:bug	t5
e:build	k9m-7q17v-12
e:but	l5m-6v5
e:byte	j7k15m7q10t-4v-25
e:cach	k10q-6
e:call	k-3m-7p26q3v-4
e:can	j6q4v-5
e:cannot	m6o3p9q9r-4t-9u-3
e:cant	j7k26p-6v-15
e:cast	m10q-4v-6
e:caus	m-4q4
e:cc	q-5v8
e:chang	m-6r5
e:channel	p4
e:character	m-4v9
e:check	m6q-6
e:chunk	p7v-3
e:claud	l3o3q-5
e:cli	p-7q5
e:client	j4o5t-5
e:clon	p4
e:clos	j11m15s5v-15
e:cmak	q10v-8
e:code	d4h-9m-5o12p11q-4v-4
e:codec	k9m-4q-3v3
e:column	m-6q8
e:com	m4p-13q3r7v-4
e:command	b-4l-8m-9q13r8s4
e:compar	q4
e:compil	p5q4v-5
e:compilation	q-7v6
e:compiler	m-14q3v11
e:complet	v9
e:component	k-6o5p11q-4t-5v-5
e:comput	t5
e:configuration	o3
e:connect	d-3h10i-6j8v-4
e:connection	d-6j25p-3q-4v-6
e:const	q5v-3
e:constant	m-6q-6t-6v22
e:content	r3
e:context	j3u9v-8
e:control	v6
e:conversation	k7m-5p4
e:convert	l-4v8
e:core	p-3v14
e:could	h6k-11m10o3p9q-4r-5v8
e:cpp	m-4v7
e:crash	t5
e:creat	l4m-8p-4q16u8v-13
e:cuda	p6
e:current	m-4v6
e:data	m-6p-3q-14t5v25
e:databas	f8k24m-5p-4q-5v-11
e:debug	m8q-10t4
e:debuginfo	v3
e:declar	q12v-4
e:decod	k15m-4v-4
e:default	m6p-5
e:defin	q4
e:definition	v-3
e:deni	f11j-6k12m-3o4p-3q-4t-3v-5
e:dependency	q3
e:desc	m4v-3
e:detail	l3v4
e:detect	t4
e:determin	q-4v11
e:dev	m4q4
e:devic	k17m-5p8q-5t5v-14
e:dial	j14v-7
e:did	m5q4v-5
e:didnt	v17
e:directly	m-5q10
e:directory	k-10p-4q9s7
e:disabl	v3
e:doe	k8m-8p-3q9t-4
e:doubl	h7s-3
e:download	o4
e:due	v6
e:dump	v-4
e:dur	h-6j7m-4q-7v13
e:element	m24p-4v-13
e:empty	m5
e:enabl	k-9p14q-5
e:encounter	m-16v21
e:end	k7m12q-6v-10
e:ensur	m-4v9
e:entry	m7v-5
e:eof	k5m-3
e:equal	v5
e:errno	k10m13q4v-14
e:error	f-5h-9i6j25o-4s-3u-5
e:exce	v8
e:exception	p4
e:exe	k6m-4p8q-9
e:exec	p-5q11v-4
e:execut	m-4p-4q10
e:execution	m-3p-5q9
e:exist	j-6k5m3o3q11u8v-17
e:exit	p-6q3v13
e:expect	m-5q-9t7v16
e:explicit	m-12t4v10
e:export	q6v-5
e:expression	m4
e:extension	m-6p12q-4v5
e:fail	e7h-3j-6k11l-4m20p18r-4u-4v-33
e:failur	m-14t4v12
e:fatal	m4
e:fault	q5
e:field	k-3m-5p16q15r-5v-4
e:file	j-7k4l8m6o3s6v-10
e:find	m11p-10q19v-11
e:fix	t5
e:fn	p6q-5
e:follow	v5
e:foo	m-7t4v7
e:format	p-7q18
e:forward	p5
e:found	f-5h-4k8l-3m27p-9q-19s4u-4v8
e:framework	v3
e:from	m-4q22v-12
e:function	k-6m20p-4q16v-8
e:get	t7v-4
e:getoperand	m3v-3
e:git	o4
e:given	q6v-6
e:go	k7q-4v3
e:googl	q4
e:got	m-8v16
e:gpu	v5
e:has	m4v9
e:have	q4
e:header	d-6j11
e:heap	m6n5v-6
e:home	o10v-9
e:hook	p-5v8
e:host	j8
e:html	k4
e:http	p-3t-7v11
e:id	k6m23p-10q-5v-6
e:identifier	t11v-11
e:if	o3
e:imag	p5v5
e:implement	v4
e:import	p-4q11
e:includ	m-4q6
e:incompatibl	j-4p10
e:inconsistent	v4
e:index	e-4m22o9v-15
e:initializer	m-3q14r-3
e:input	m-8q-7v18
e:install	p6v-6
e:instead	p5
e:int	q6v-4
e:integer	m5q-3t-6v7
e:integration	f17m-5v-3
e:internal	m-12v7
e:interpret	m-7q-4v11
e:into	q5
e:invalid	h-6k22m11o-6p7q-8r-4s3t-3v-6
e:invocation	h7v-3
e:invok	p4
e:isa	m3
e:issu	v5
e:item	j8
e:js	m-4o10p-4r7v-7
e:json	q6
e:kernel	v4
e:key	k4p-3v6
e:keyword	v6
e:known	j8m4v-4
e:larg	h8s-3
e:last	m-5o3r5
e:layer	m-6v13
e:leak	j-4l7
e:left	k12m-4
e:length	m10t-4
e:lib	k-4m-7p5q11
e:library	m-4p7v-4
e:limit	b-4n5p-5r8v6
e:line	l4q-8v13
e:link	k6q-5v6
e:list	f5l3
e:literal	m-3q6v4
e:live	m6q4v-9
e:llvm	v3
e:load	m-4q-7r8v6
e:local	e-4m8v7
e:localhost	e4j6
e:log	m-5p9
e:long	h-3i8s8t-8
e:lua	p7v-5
e:macro	m7v-3
e:main	v5
e:make	j6v-4
e:many	m8
e:map	m-7v6
e:match	m-6p-6q18
e:maximum	i5s10t-8
e:may	q5
e:mayb	q5
e:mean	m5v-4
e:member	q13r-3t-4
e:memory	q5
e:messag	h3k7s-4
e:mismatch	v9
e:miss	f17p-7q12r-4s4t-3v-13
e:mkdir	k10q-4
e:mode	k11m-4v-4
e:model	h7l-3
e:modul	k-3m-14o7p8q14
e:more	q6
e:most	q4
e:ms	l3m-3
e:multipl	v5
e:must	h7
e:mutabl	m-3
e:nam	m-5p12
e:name	f-4m-4q4v16
e:namespac	q4
e:never	l5
e:next	q3
e:nil	e-4k-4m34p13q-7t-4v-15
e:no	f3k4l-7q33s4v-28
e:node	k-4m22p-4q-9t4
e:non	v4
e:none	m-5v7
e:not	f8h11i-5j-10k-6l-3m18n-3p-4q22r-7t-6u-9
e:null	h3m7v-3
e:number	q-4v6
e:object	k-6m-7q3v19
e:once	q6v-5
e:one	l3
e:op	m-14v19
e:open	j-3k5p14r-6
e:operation	k-4m5o3q-6v9
e:opt	m18q-11
e:option	b-4p-5r11
e:org	j5m8p-6
e:original	r3
e:os	m8q-4v-3
e:output	q3v-3
e:overflow	m-14q-7t-6v36
e:overload	q5
e:packag	m4q4
e:page	p-6r9
e:parameter	o5v6
e:pars	m-3o10p-5v6
e:partially	v3
e:pass	m-3v5
e:path	h7l-5p-4
e:pdf	h14s-4
e:permission	f19k15m-8q-7v-6
e:permit	k4o4s-5
e:pid	v4
e:pipe	v4
e:pkg	k8v-4
e:platform	p4q10v-11
e:pleas	h5k-4p-3s-5v18
e:plugin	p-13q16s4
e:pointer	m11v-8
e:pointertyp	m3v-3
e:policy	g4
e:position	k16m-4v-10
e:pq	q3
e:pre	q3
e:present	v4
e:process	h7q5r-3
e:project	p-6q7
e:property	p14v-8
e:provid	v7
e:provider	e4
e:ptr	m3
e:python	m8q13v-15
e:race	m-4v8
e:rang	m3
e:reach	j9n5v-5
e:react	o9p-7r8v-8
e:read	j10k12m-7p13q11r-3t-4v-23
e:receiv	h3
e:record	m10v-8
e:referenc	q-13v21
e:region	j8q4
e:register	m-3p4q-3r-4v12
e:remot	j6v-3
e:remov	m6
e:request	h-3k-4l10m5q-6t-6v14
e:requir	p-4q11v-7
e:resolv	q4
e:resourc	f17p-8q-4v-3
e:respons	h-7j10m-3v4
e:result	m-17v19
e:rollup	q4
e:root	e4m-4o4
e:run	l9p-7q6v-5
e:runtim	m29n-4q5v-20
e:schema	m-3q4v-3
e:scop	m-6q7v6
e:security	q6v-5
e:see	l3o4
e:segmentation	q5
e:select	u9v-8
e:sequenc	v7
e:serializ	k-3m6q-3v6
e:server	j11q-6v-6
e:servic	f-3l8q-5v10
e:set	o3q7v-9
e:sh	l11m-3q10v-9
e:shap	v6
e:shar	k-4q6
e:shop	o10v-7
e:should	m-4v4
e:signal	p6q-4v-3
e:size	q4
e:so	m14q-6
e:socket	j5
e:sourc	p-3q3s4
e:specifi	p7
e:sql	u9v-3
e:sqlite3	v5
e:src	o10q5v-9
e:ssh	j6p4v-3
e:start	k15l7m-15p13q-6v-5
e:stat	p4q5v-4
e:static	v3
e:status	d4j-4l12s3v-6
e:std	q4
e:stor	m12p11q-8r-4v-7
e:stream	m17v-15
e:string	m-7v13
e:struct	m6v-4
e:substitution	i7
e:such	k-12p-4q12s7
e:support	e3v5
e:symbol	m14p6q-17
e:sync	j5
e:syntax	m5p-6v9
e:tabl	u9v-6
e:target	k9q5v-9
e:task	j-6l6q5
e:tcp	j14v-7
e:temp	u9v-4
e:tensorflow	m12p-4q7v-8
e:terminat	m5p5v-4
e:terminator	t5
e:test	v5
e:text	q6
e:than	q6v-4
e:then	m-5p4v3
e:thread	m6q-3
e:timeout	d-3j11m4t6v-11
e:tmp	k7p-3q-4v4
e:token	h-4i5m-9o8s9t-6
e:too	h5i8k-4l8q-4s5t-8
e:tool	k5p-5q-3r9s-3
e:traceback	m5q-4
e:tri	p4q-3
e:trigger	m-3p5v-4
e:truncat	k5m-3q4v3
e:try	h5k-4m-7s-7t4v18
e:txt	q6v-7
e:ty	m4v-3
e:typ	m-7q4v4
e:type	k-6m30o-4p-5q-14t-12v27
e:typeerror	m-10p3q7
e:unabl	f-3l-3p13q9r-6
e:undefin	k-3m4p11q-20r13
e:unexpect	h-7j5k-3l3o6p-5v6
e:uninitializ	m-4v9
e:uniqu	m-3
e:unknown	b-4j5k-4m19p-5r7t-3v-4
e:unrecogniz	v6
e:unresolv	v7
e:unsupport	m4o6q-3
e:unwrap	m3
e:up	k4v-5
e:updat	m10q-4v-4
e:uri	v-4
e:usag	l3
e:use	p5t-7v13
e:user	e16f4j-6k-4m-14q12v3
e:using	e4j-4m-5p11q-5v6
e:usr	q6v-4
e:util	m-3v7
e:v1	f5h-5k10
e:v2	j3v4
e:val	m5v-6
e:valid	v6
e:valu	k-5m9o-3p14q-6r-3v7
e:var	v5
e:variabl	m-6v14
e:version	j-5m-3p16v-8
e:vim	m-3p10
e:vite	q4
e:vs	m-6q-5v11
e:want	m-8v7
e:warn	m4p5v-4
e:when	l5m-21t3v22
e:which	v5
e:whil	j4m-4p7
e:window	o4
e:within	k3o3
e:without	j4
e:would	v9
e:writ	j3p-4q4r4t-5
e:x86_64	m-4q16v-9
e:yet	m-4p-4v17
e:zero	q5
f:a	m-11r-13t19v28
f:add	j-8l7p18q-4r-14s12t-6u22v-17
f:adjust	r-8t16
f:after	q5v-4
f:all	n-9o-16p4q14r16t-8
f:allow	t9v-4
f:an	m9
f:api	b10h5v-6
f:app	m5p13r-8v-4
f:assign	v3
f:attempt	m19v-10
f:auto	i6q-11t16v-3
f:automatic	p4
f:bad	d5m-7r5t-8v11
f:benchmark	t5
f:better	m-3t6
f:bit	m7q-6
f:blank	m-7r21v-4
f:borrow	v4
f:bug	d-7j7m-4t6u6
f:build	m13q34t-21u-4v-13
f:built	t6
f:call	t-4v9
f:can	b-12m7o8p39t-12v-19
f:cannot	d11j-4k-15m29o-6p-25q32r12t-4u-5v-8
f:cant	e8j6k-7m13o-4p-4q-21r-6t-14v39
f:cast	t15v-4
f:chang	t3v3
f:check	m5
f:clarify	t10v-6
f:claud	a-4e-8j6k-7l-5m9o4p-18q9r-12s67t-11u-4v-18
f:clear	t20v-15
f:client	j11t3v-6
f:code	j11o23p-5q-10r-7
f:command	k3l-6m-3p-9q9u14
f:compil	m4q-7
f:compilation	k-5m-9q17v-4
f:compiler	m6v-3
f:complet	l-16v24
f:confus	t-5v14
f:consider	m-3r-16t21v3
f:consol	r13t-5v-3
f:constant	r-6s14
f:context	h15k-6l-3t-6u-3v12
f:copy	m-4p-3v12
f:core	m17p-4v-12
f:could	e9h4m12p-17q8v-8
f:cpu	m-5n16v-5
f:crash	j4l-6q-3v12
f:creat	t-10u17
f:cross	v4
f:ctrl	r16t-10
f:cuda	m-5p13q6v-8
f:custom	j-5l-4p14r-8s-11t16v8
f:dark	o-8r8t15v-7
f:data	m-8v22
f:dead	t16v-6
f:debug	o18r-4t-3
f:default	o-6q-6r6t-5v18
f:dkm	q7v-5
f:do	t8v-6
f:doc	t15v-13
f:document	k5t10v-6
f:documentation	t-5v11
f:doe	m-3p18r-3t-12v10
f:dont	q18r3u-3v-10
f:doubl	l14r-3v-7
f:drop	q-5t8
f:duplicat	r-5t-8u25
f:eliminat	t3
f:empty	v4
f:enforc	u17v-7
f:enum	t3
f:error	e-9f7k-8l5m22o-8p16q-22r7t-25u27v6
f:every	v6
f:expect	v4
f:export	l19q-3t55u-4v-50
f:extend	o8
f:extension	p-21q14r22v-7
f:factor	t7v-6
f:fail	h-5j-9k-6l-4m-10o9p35q-7u-3v9
f:failur	j5m3p-3q23v-22
f:fals	o7q-9v15
f:fatal	m-16n6q23v-6
f:featur	t-16u19
f:file	k22m6q-10r-12
f:fix	m-6q25t-42u-10v49
f:flaky	v11
f:flatpak	m16p16q-13r-11
f:format	q14v-7
f:freez	m-4t18v-9
f:functional	v6
f:gdb	m11t-4v-4
f:generic	m-8v10
f:get	d-4k-6m-4p4q-4t20u-8v15
f:git	j-4k9l17p4r-5v-7
f:github	p25q-13r-8
f:global	o6p-4
f:go	k22l11m-12p-3q-4t-20u33v-18
f:hook	l9m-3o-5p-8t-4v23
f:how	k-3l13m-6p-4q-10r-5t7u-7v26
f:http	d13q23t-6u-3v-8
f:i	e6k-4m-8o9p-9q-6r13t-9u4v18
f:ice	m32n-5t-8v-13
f:ide	p20q-4t-4v-4
f:ignor	r-4v12
f:imag	h22r-14t12v-13
f:implement	t3
f:import	b13
f:improv	r-6t11
f:in	o24p7r-10s-5v-11
f:includ	q-6r-8u41v-15
f:incorrect	v3
f:index	l15n5t-6v6
f:infer	t-14v15
f:infinit	a-8m-6s16v3
f:input	k-8m-4r14v6
f:install	p4u-6v22
f:installation	j-5l-4q10
f:interfac	m4
f:internal	d22m5q-7u-3v-7
f:invalid	k-4m18q-9r-9s-4v21
f:investigat	t6
f:is	r-5u-5v26
f:issu	q-4r12u10v-8
f:it	g4p-5q-3u23v-5
f:keyboard	r-5t9
f:limit	a10t20v-14
f:link	v12
f:linker	q9
f:lint	t6v-4
f:linux	m4
f:llvm	m10q-4
f:log	t6
f:macro	m-4t5v6
f:make	t10u-3v9
f:mark	m-3v6
f:memory	f5j8k-5n-3r3
f:messag	m9
f:method	m-4v7
f:mingw	q5
f:miss	m-4q7r-6t21v-11
f:model	a5h4m-5o11q-3s-9t-7v17
f:modul	k-3m-5o25u16v-25
f:more	m3t11v-10
f:mov	v6
f:move	u10
f:multi	j5k5
f:multipl	m21p3r-5s-4t-4v-6
f:need	t4
f:new	j29l-5p-3q27t-17u-4v-15
f:no	e14k-7l-7o-17p-12q-23r33t24u-4v8
f:not	m18r-6t-12u-6v16
f:npm	b8m-4p-10q-5u22v-4
f:on	h-13j14v3
f:open	k-8r21u10v-16
f:opencv	m-12q3t-5v30
f:operator	m10v-8
f:output	r17v-13
f:pack	v6
f:packag	r11t9v-14
f:panic	m5v-4
f:pars	t4v-3
f:past	r8v-4
f:pattern	l-3s4t10v-3
f:pdf	h18i3k-5m-3p13q-4s-10v-9
f:plan	k-6l-4m8o-9p-4s38u-4v-5
f:pleas	m-4t18u6v-11
f:plugin	p15q14v-19
f:popup	m-7r16
f:port	e-4j-4m-9o-3p5q9r22t-8u-4
f:possibl	m-3r-3t14
f:pre	l3o-5q-4r-3t13v8
f:pretty	v9
f:print	o-9t13
f:privat	e-9p9
f:problem	j-5m-4p-8q6v21
f:proc	k-5m21q-5v-8
f:provid	t8v-6
f:python	m-4p-5t-5u-4v26
f:question	m4t-5
f:quick	k-7v12
f:race	m20o8v-17
f:random	v10
f:read	t12
f:record	q-6u14
f:refactor	s14t-12
f:regex	v11
f:regression	v11
f:remov	p-4t12u-12v22
f:renam	k11q-5
f:report	f7t20v-19
f:request	j13t-3v-3
f:requir	m-4o9p4
f:resourc	f37m-9p-13q-4
f:restor	t5
f:rewrit	t9
f:rt	m4q-4
f:run	m-7n-3t-8v29
f:rust	r-3t5
f:rustc	k-9m4v13
f:rustdoc	t4v-3
f:rustpkg	v4
f:segfault	v5
f:segmentation	m-14q11
f:server	m4r-6v9
f:set	m-8o15p-19q-4r-5t28v3
f:shortcut	r-9t10
f:show	r-15t9v15
f:small	r23u-10v-4
f:some	t-15v20
f:spurious	t-3v10
f:src	t-6v14
f:stack	m8n35u-11v-23
f:start	l18n13q-7t-4u-7
f:static	m4
f:std	t3
f:stop	t3v4
f:string	q-3t-8v13
f:struct	v3
f:support	t12u-4v3
f:symbol	m-5p17q-17r21t-6
f:system	m23o10r-4v-12
f:task	j-12m13v6
f:terminal	m-3q-8r18
f:test	j-5k-6m15r17t-14u21v-16
f:tf	m-7t-5u8v13
f:the	c12d-8j-4l8n-3o16p37q16r-14s10t-18u-7v-34
f:them	t7
f:ther	o11p-4r-6
f:this	g6m-21p10q-4r-5v26
f:tool	t-6u8
f:track	q-14r-4t27
f:trait	m-3v6
f:treat	t11v-9
f:troubl	v10
f:type	d16q-4v8
f:unabl	j8k22p7q-6u-4v-17
f:undefin	m7q-17v28
f:unexpect	m8v-4
f:unknown	k-3m13p-28q32r11v-10
f:unreachabl	m9v-7
f:unsaf	e-5k-4m-4o-6s19u-10v25
f:unus	d16k3m6t16v-23
f:updat	d-7l25m-8q-4r26t-4v-18
f:upgrad	f-6l-4p-8q18u-5v20
f:use	j-4k-4p-3q-3r-3t40u-7
f:using	m5p6v-7
f:vs	j-7o4p18
f:vscod	k5p-7r10s-5
f:warn	t11v-4
f:what	q8t-5v3
f:when	k13m-8p9q-12r-6v11
f:why	n22p-6q-3t-7
f:window	k11o-7q5r4t3u-5v-4
f:with	p13q7v-7
f:writ	k4r-5t6
f:wrong	a-5b20m6o4p-10r24t-14v-12
f:x	j-3q13v-3
f:yuzu	m4
g:accounts@f	d3e23k-3m4q-4r-8t-9u-5v16
g:accounts@t	b-3d-5e34f15h-7i11k-4l-10m-7n-9o47p-14q-19s15t-5u-15v-16
g:accounts@w	a6b-5d-11e33f28g-3h-14j-9k-4l-19m-20n-7o15q20r-26s11t-13v22
g:breakdowns@f	a-8j-7k-4l-8m24o3p-8q8s11t6u-6v-4
g:breakdowns@t	a-12b8d-4e-5f-8h-4j-17k-12l24m73n-10o8p-6q-14r-11s-5t24u-6v-17
g:breakdowns@w	a-7b-4d-5e-5f-8h4i-5l25m67n22o-6p-17q-19r-16s-8t-8u-4
g:building@f	f-3k-16l5m12o-13p4q31r5s-4t-13u20v-15
g:building@t	a-9b-5c-6d-8e-7h-8i-4j-14k-4l16m-31n-23o4p-14q96r18s-18t41u-11v-10
g:building@w	b-6c-6d-11e-9f-3g-6h-15i-11j-5k-5l-20m19n7o-6p-17q88r-10s-18t22u9v7
g:code@f	h21j7k-5l5m-5n-3o24p-16q-13s-11t4u-5
g:code@t	a-10b-6c7d-5f-4g-4h17j7k-24l-12m-16n11o12p15q-6s22t-4u-35v37
g:code@w	a4b-16c-7d-12f-12h14i-7j13k-25l30m-19n15o-4p-10q-19r13s16t24u13v-9
g:documentation@f	k3m-3q-6t22u-7v8
g:documentation@t	a9e9f-3j-9k-5l-4m15o-10p-4q-23s7t54u-19v-5
g:documentation@w	a-8b-5c-4d-6f18g-4h-4i-4j-6k-17l-3m-8o13p-21q8r9s-12t33u22
g:files@f	k8n-4q-14r10s-4t6u5v3
g:files@t	a-12b-7c-5e9f-21g-6h6i-5j-27k108l-21n-8o8p-17q-12r-19s4t9u-3v17
g:files@w	a-25b-10c-8d-16e-18f5g-4h-11j8k75l6m-21n10o13p11q-36r11s37t-12u12v-24
g:installing@f	b5d-8f-17j6k-11l8m-13n-4o-6p-4q59r14s-4t19v-34
g:installing@t	b13c-3d-14e-16f-14g-4h-8k-7l13m-7o-25p-5q79s-4t22v-20
g:installing@w	a-14b-8c-7d-25e-16f-11g-5h-16i-4j7k-35l22m27n-18o18p42q105r-12s-7t-37u36v-44
g:languages@f	b8d14h21m-6o-5p-4q-7r-3t-24u-5v21
g:languages@t	a-8b3c-3d9e10f-11g-4h17j-19k-22l-15m27n-13o-5p-26q-17r-37s26t56u-12v44
g:languages@w	a-6b-6c-5e-5h-8j4m-7n5o-6p-52q-8r-6s-11t72u47v-4
g:networks@f	a8d18e8f-5j22k-5l-4m-12n-5o-12q16r4s-4u-12v-11
g:networks@t	b-9d31e-6f4g-4h-19i-4j79k-24m-20o15p42q-19r-19s-23t-5u-16
g:networks@w	a-20b-7c-8d-4e-9f12g-9h-11i-7j98l8n23o-7q-32r-3s-47t14v9
g:other programs@f	l-3m-15o-6p13q11r15s-6u16v-13
g:other programs@t	a-9b-5c-4d-6f21g-4h-17i-5j-23k-16l10m5n-20o-5p115q21r24s-11t-21u-27v-25
g:other programs@w	a-11b-6c-5d-14f-13g-6h-14i-7j-21k3l-10m47n-21o19p93q-23r57s-13t-43u18v-33
g:processes@f	d4l33m-12n10p-11q17t-7v-22
g:processes@t	a-8b-5d10e-6f-9g-4h8i-6j-13k-27l75m-15n-5o5s-7t-12u39v-16
g:processes@w	a4c-4e-4g-6h-14i-7k-9l80m-10n-8o-9p29q-42s26t-10u4v-16
g:questions@f	k-4l10m-7n15o-4p-10q-6r-6u4v20
g:questions@t	a-4e-5j-14k-6l17n11o-5p-15q6r-8s-7t11u8v13
g:questions@w	a-5b-4c-6d-5e-11f-18h21j20k-16l-28m13n13o-34p7q-25r9s24t22u7v22
g:settings@f	g8h16l-4m-16o-7p4t28u-4v-4
g:settings@t	a-9b-4d-6e-6f-8g9h5i-4k-27l-11m-25n-9o95p23q-35r7s-14t60u-28v-13
g:settings@w	a5b-12c-4e-7h-19i-5j12k-16m24o81p-36q-7r14t21u-32v-13
g:speed and memory@f	f4j6k-5m-4n12v3
g:speed and memory@t	a15e-3g7h-3i-9k-15l-13m6n89o-4p-14q-19r-9s-10t11u-13v-5
g:speed and memory@w	a22b7d-4e-5f-5h-10j5k15m10n54p-32q-42r-21s-12t48u6v-30
g:testing@f	d6e3j-9k-8p13q-14r23t-13u12v5
g:testing@t	a-4d3f-6j-15k-21l-3m-33n-8o-14p8q11r-5s14t39u17v30
g:testing@w	a-6b-4d4j-6k-12l9m-8o-19p-15r27s10t5u4v17
g:the screen@f	f-3j-3l23m-21o-21p-9q22r26s-6t55u-12v-40
g:the screen@t	a-14b-9c-6f-16g-6h-11i-7j-22k25l20m-25n13o-16p-6q-30r148s-10t33u-13v-48
g:the screen@w	a-13b-12c-7d-7e-12f-18g-7h-9i-7j-11l-3m13n-5p9q-48r73s-9t18u34v23
g:tidying@f	d12j5k7n-6o-7p-8q-14r-8s7t26u-10v13
g:tidying@t	b-5d21e-7f-7g-3h-6i-4j-3k10l-13m-15n15o9p-9q-16s7t-4u16v20
g:tidying@w	a15b-4c-3e-7f-10g-3j-20k9l-14m7n7p8q-18s15t19u20v-17
g:wishes@f	b-4e6k-5m13p-6r-39s3t66u26v-51
g:wishes@t	a-15b6c8d-9f-11g-5h4i-5j-27k-20l9m-11n-15o-10q-6r-4s25t77u4v5
g:wishes@w	a24b8c-11d-22e-17f9g-9i-18j4k-27l-4m-58n-25p21r-20s15t117u66v-50
g:wrong results@f	a-6b16f-4h-7j-5k-13l-7m20n-4o9p18q6r6s-8t-18u-5v6
g:wrong results@t	a11b11c-7e-7f-12g-8h4i16j-10k8l-12m30n-17o35q5r-28s-16t-43u-5v51
g:wrong results@w	a-4b-7c-6d-8e-5f-7h-4j-9k9l18m-11n-8o-28q9r-10s16t20u14v24
is:bug	a8b-7c-3e-4f-6h12j10k19l7m4o20p-11q7r4s3t-55u-20v14
is:feature	l3m-3p-4r-7s6t52u4v-38
is:question	j-5m-8p14q10t-11u-4v12
o:asks	b-9j-3l4n8p38q-17r-15s-6t-46u-17v68
o:assertion	m31n-4p-6q-30r-5t9u-8v31
o:build	k-7l-6m-15p-6q67r-8s-4v-7
o:compiler	k-10m-14p-5q53r-5t-12v3
o:compiler's warning	q3v-3
o:header	k-4q6
o:linker	k-7v16
o:now and then	d5j-4k-7p3q-6t-9u-4v28
o:packages	j-5k-5m-10o-8p10q45r-16t-9u-7v15
o:panic	j-4k-6m37q-7v-10
o:sanitizer	m6n-4q4t-4v13
o:signal	k3m17r-5v-6
o:test fails	j-6k-5l10m-28p-5q-16s14t-5u-6v59
o:tests	j-6k-4l10m-20p-4q-21v55
o:traceback	k11m-24p-6q5u-4v35
o:warning	f11k-5m-13r-5t26u-9v6
p:authentication	a-4b-4e77h-3j-9k-4l-4n-4o-10p6q-4r-6u-5v-10
p:config	a-6b-5d-4e-7f-6g-3h-5j-5k-8l-8m-6n-6o114p-4q-7r-5u-7v-17
p:content-policy	f-3g14o-3s-3t4v14
p:context-limit	a-4f-4h5i16j-3k-4l-4r-5s7t5v10
p:crash	a-10b-8c-5d-8e-10g-5h-9i-6k4l-6m76n-14o-23p11s-17t-9u-14v53
p:feature-request	a-6b-4d-4e-5f-6h-5i-4j-7k-8m-8n-7o-4p-6q-12r-19t40u43v30
p:filesystem	a-3b-3e-4f-4h-5k51l-4m-4n-4o-7p9q-13r-4t5u-7v4
p:install-update	a-6b-4c-3d-4e-6f-7g-3h-5i-3j-11k-15l-9m11n-6o-8p10q79r-10s-7t-3v11
p:integration	a-3f-3h-4i-3j-4l-13m-10n-3o-3p21q31s-4u-4v10
p:invalid-request	e-3f-4h19j5k7l-3m-5p4r-4s-4v4
p:memory	a-5b-4d-3e-5f-5h-3j-7k-5l-5m5n85o-7r-9s-3u-9v-6
p:model-behavior	e-4f-4j-5l-4m-5n-3o-6r-6s43
p:network	a-5b-5d-4e-7h-4j93k-7l9m-4n-6o-13p4q-15r-7s-6t4u-9v-7
p:no-report	a-6b-4c-3e-7f-7g-3h-5i-3j-7k-4l-6m-10n-7o-3p-4s-5u96v-10
p:none	a-21b-35c-21d-24e-41f-51g-23h-25i-23j-29k8l-35m69n-19o-27p-11q-4r57s-17t76u-16v213
p:overloaded	c4d-3q6t5v15
p:permission	b-3f62j-5l-4n-4o-6r-5s-3u-6
p:process	a-4b-3d-3e-4f-5j-6k-10l53n-5o-4r-8s-5u-7v16
p:rate-limit	a-3b35e-4f-4h-3j-4l-4m-3o-5p9q-4r9s-4u-6v4
p:server-error	b-3d42e-4f-4h-3j11l-4m-7n-3o-6p-3q7r-3t4u-8v-4
p:ui	a-7b-6c-4d-6e-6f4g-4h-3i-4j-7k-3m-13o-14p-10q-24r90s-3t24u-16v12
p:unknown	a-5b-4c-6d-3e-7f-8g-6h-6i-6j-7l-5m6n-5q6s-6t15u-4v54
p:usage-limit	a74b-3e-4f-5h-3j-5k-3l-4m-5n-5o-4q-5r-7t-3u-6v-4
r:access-denied	e4f45j-8k-7o-3p-7q13r-7t-5u-5v-9
r:accessibility	f39m-6o4p-19q-7t11u-6v-6
r:allowance-drains	a9
r:anthropic-extra-usage	v11
r:anthropic-invalid	i6k9m-5
r:anthropic-rate-limit	v5
r:anthropic-tool-blocks	h-5k15m-5p4v-4
r:assertion	m-7q-12t9u-4v27
r:assistant-hooks	k-5l-10o-11p54s-4t-5v-6
r:assistant-permission-prompts	j6k-5l-8o16p-8q-4r-3s20v-5
r:assistant-request-refused	h12v-3
r:assistant-tools	a-5b-5e-13i-8j7k6l-20m-9o8p38q-16r28s7v-11
r:assistant-tools-fail	l-5o-6p39r-6s-7v-4
r:auth-words	e47f10j-18k-4m-9o-4p15q-10s6t-7u-4v-13
r:authentication in another language	e50m-5q-3t-6v-12
r:auto-update	a-7b3d-8e-7h-6j-14k-19l-5n-5p30q48r5s-14t-15u21v3
r:billing	a33h4i-3j5p-4s-11t-5u-4v5
r:build-words	k-13m26q-24v19
r:compaction	h41i13j-4k-7l-4q-6r-28s24t4u-4v-17
r:config in another language	a-4b-3d-4e-4f-3j-5l-3m-7n-5o131p-4q-9r-8s-3t-17u-8v-32
r:connection-ends	j20v-7
r:connection-words	e-5f17h-11j25k-6l21m6p-17q-7t4v-15
r:context-full	a-6h-10i18m6r17s-7t6v-9
r:context-words	h-11i17s10t-8v4
r:crash in another language	a-7b-6c-4d-6e-5f-7g-4h-4j31k-7l-6m133n-10o-10p-9q18r-9s-6t-26u-13v-43
r:crash-words	a-3d-3j-4k-7l-19m70o-9p-43q37r-16s-8t-8u10v8
r:dependency-conflict	q14v-5
r:display	h-3k15l14m-13o-6p-15q-13r23s9t-13v13
r:empty	a-5b4c-3d12e-4f-5g-3h-5i-3j-10k-5l-7m-15n-7o9p-13q7s-6t43u25v-7
r:errno-file	k16l-5p-9v-3
r:errno-network	j8m-6
r:errno-space	k-18p30q-7
r:exit-code	j-4l6
r:exit-signal	m5q-4
r:extension-fails	f6j3m-25p3q37r6u-4v-14
r:failure-headings	a-16b4d5h-4i4j-12l-15m31n6o-27p-9q10r-7s-11t21u-23v50
r:feature-heading	s-6t10
r:feature-request in another language	q-4r-12t68u-6v-21
r:file-not-saved	r8v-6
r:file-tool	h-5j29k21o-5p-9r-5s-8v-7
r:file-words	d-4i4j-11k35l-12m8n-5o-6p9q-17r-9s18t19u-17
r:hang-words	a-19e-5f-4h6i-6j-8k-23l19m32o-18p34q-19r22s-6u-13v17
r:http-400	i10j8m-8t-3
r:http-401	a-3s6
r:http-404	h-3k10m4o4v-6
r:http-429	v7
r:http-5xx	d16m-4
r:ide	e7h-5o14p22q-5r-8s-5u-4v-3
r:install-broken	m-10p-5q12t4v5
r:install-update in another language	a-3d-3e-3j-4k-5l-3m-7n-6o-6p-4q126r-13t-16u-8v-30
r:install-words	f-4j-13k-3l-8m-12o-4p22q24s-4t10u-8v10
r:integration-words	e-11i5l-10o-3q33r-12v3
r:limit-reached	a19r5s-5v-10
r:malformed-answer	h4p4v-3
r:malformed-words	h16r-7s-4
r:memory in another language	m-5n80o-4q-6r-4t-9u-5v-21
r:memory-grows	n33t-6u-7
r:memory-words	n72p-4q-6r-17u-4v-19
r:model-quality	a5e-4h7k9l-6m-7o-8p-6r-10s62t-9u-6v-18
r:model-words	a-4j-6l-4m-10p18q-8r-4s58t-9v-17
r:module-class	m16v-5
r:native-crash	l-8m16n-3p-3r-7t5v8
r:network in another language	a-3e-3j96m-6n-4o-5p-4q-6r-4t-13u-6v-23
r:network-class	m11
r:network-words	j24l7m-4o-8p26q-12t-3u5v-20
r:not-responding	m31p9q-10r-9v-10
r:nothing-at-all	p-3q-4r-3t-7u50v-17
r:nothing-there	m7p37q6r-5v-30
r:npm-code	q9v-6
r:only-test	m-4o-5q-7r-7t-13u82v-19
r:out-of-credit	a3
r:out-of-memory	k-3m15n22q6r-5t-5v-11
r:overload-words	c16d-6q10v-6
r:own-program	m39t-7v-39
r:panic	m-31t7v29
r:panic-class	k-4m-31q-10t18v37
r:permission in another language	f46q-3t-6v-12
r:permission-wordings	e-5f52m-3p3q-5t-5u-4v-17
r:permission-words	f10k7m-4q-5
r:policy-refusal	g27s-4t-4v-8
r:policy-words	g14s-3
r:praise	r17t-21u23v-7
r:process-left	j-6k-10l37m11p-4t-3v-9
r:process-trouble	a-3h10k-9l35m-15o4p3r-13s-7t-4u-11v13
r:process-words	j-5k-7l-3m6r-4s5v16
r:proxy-tls	a7d-9e-4j27k-5l5m-12o-10p-12q-7r-6t24u-7v18
r:quota-words	a26v-19
r:rate-limit-words	b52l-3m-6o-6p22q-8r17s-3t-11u-8v-30
r:rate-words	b17p-8r14s-3v-4
r:reconnect	j9k5s-4v6
r:request-refused	g4h32i5j22k-9m-10o9q-5r-4s8t-36u11v-21
r:request-too-large	i9t-5
r:saved-session	k20l-5p3s-7
r:screen-element	a-4b-6c-3d-6f-10g-4h-8i-8k-27l-13m21n-4o-11p11q-27s5t37u12v51
r:server-error-words	c10d55j24l-4m-12n-4o-6p-14q22r-6u-14v-33
r:server-words	d14j13v-14
r:setting-ignored	e-5k-4m4o21p-11q-3r11s8u-4v-7
r:setting-unknown	o11v-5
r:settings-file	a-4f-3h-7j8k-12l-7m-13o34p17q-6r-12s-6t16
r:settings-file-ignored	o21r-6v-4
r:sign-in	e43m10o-7p21r-13t-4u-4v-32
r:spam	t-3u25v-6
r:spawn-enoent	l-7m8
r:spawn-no-file	l7m-8
r:task-hangs	l53m12n-4o-4p-4q-4r-4t-10u-3v-15
r:timeout	j18t-11
r:timeout-words	d-8j13
r:title-is-task	a-3d-4f-4l-9m-14n-6o-8p-14r-14t-22u68v36
r:title-says-bug	a-9b5e4h-14i-4j-6k-15l-7o-11p-7q9r-16s-11t12u19v49
r:title-says-docs	j-4k-6o16q-8t19v-7
r:title-says-feature	i-5k-7l12m-8o-7p-9q-7r-15s25t-6u20v22
r:title-says-model	s7t7v-5
r:tls-words	j16v-8
r:tokens-drain	i-6p-5s27v-6
r:typing	a-3e-4f-4h6j-6k-12l-4n23o-10q-12r24s-13t55u-12v-25
r:ui in another language	a-4b-3d-3e-4f-4j-4l-3m-7n-5o-6p-3q-5r126s-3t-12u-11v-38
r:unauthorized	e7o-4s7v-3
r:uncaught-js	h-4m-22o-4p12r22s-7v9
r:uncaught-managed	j-3k24m-5p-7q9t-4
r:uncaught-with-stack	f25h-5j-14k15m-36o-4p-13q6r-4s6u-3v38
r:unhandled	q-5v14
r:usage-limit in another language	a71m-4o-3q-5r-4t-9u-4v-20
r:variable-ignored	o34v-17
r:wish-headings	j-4k-6l-4m11p-5q-5r-23s-11t28u37v-9
r:withdrawn	t-8u31v-11
s:authentication	e51j-6o-5p4q-3r-4s5t-6u-3v-19
s:config	a-4h-3k-8l-7m-6o84q-8r-6s5t-4u-6v-23
s:context-limit	h7i11k-3r-4s9v-6
s:crash	a-8b-4d-5e-5h-4l-7m56n-7o-16s-11t-5u-11v29
s:feature-request	a-10h-8i-3j-9k-10l-6o-9p-15r-27s-5t38u33v35
s:filesystem	k41m-5o-5p7q-10t4u-6v-10
s:install-update	a-4d-4e-4f-4j-9k-13l-5m19n-4o-3p9q66r-3s-7t-11v-15
s:integration	e-5l-13m-11p27q16r6u-4v-7
s:invalid-request	h13j6k7m-6t-13u3v-10
s:memory	j-3k-3m3n62o-3p-4r-7t-5u-6v-16
s:model-behavior	l-3m-6q-4r-4s39t-4v-11
s:network	d-7e-5h-4j77k-5l7m-4o-8q-12r-5s-4u-4v-17
s:no-report	a-3j-5k-3l-3m-8n-4p-6s-4u64v-20
s:overloaded	c5q3
s:permission	f47j-4r-4t-5u-4v-12
s:process	k-8l37m3r-7t-4u-5
s:rate-limit	b25p4r6t-4u-3v-8
s:server-error	c3d29j10m-6p-5q6u-5v-16
s:ui	a-4b-4d-4e-4f6j-4k-7n3o-9p-5q-20r50s-4t19u-4v4
s:usage-limit	a50i-3m-3p-4q-4t-5u-4v-13
t:?	a-4j-6k-5l7m-14n8o7p-16r19t30u3v-9
t:abi	t3
t:able	e5p-8r-6t-4v28
t:abort	b12m12n-4q-7v-7
t:about	m-5o7q19r-3t11v-15
t:abov	o-13r13t-6v11
t:accept	e5k6m-7o-7p-7q22r13s-5t-12u-3v10
t:access	e9f-13j11k-5m5p-5q10r-10s-6t-15v28
t:accessibility	r-7t7
t:accessibl	f32m-8p-12q-3v-3
t:account	i4
t:across	k8q-4t-15u20
t:action	h-4l11m-10o11q7r-5t9v-12
t:activ	r8t-3v-4
t:activat	q9t-3
t:actually	m-4v8
t:ad	k6p13q20s-5t-16u-5
t:add	a-4f-7j-9l3m4o-5p15q-22r-21s14t-12u36v20
t:address	t-11u14v14
t:adjust	r-7t14
t:affect	o6p-5
t:after	a28b17d-6e-11f3h11i-5j4k-18l29m36n-6o-14p-11q-22r-12s4t-31u-17v26
t:again	c13d-5k-3p-6q-7r8t-3u16v-6
t:against	q5
t:agent	e-5i8j-4k-7l-4m-11o-14p28q-6r-13s12t30v-5
t:ai	e-4o-4s24t-31u36v-11
t:alia	o12r4v-4
t:alias	m-10v10
t:alignment	r4t-6v5
t:all	e9h13j-4k-6l-5m-3n-4o-17p5q6r16s-9u16v-8
t:allocat	l-4m9v-5
t:allocation	n4
t:allow	m-8o12p-4t5v8
t:already	j-11m11o-4p-9q8r15t-3v8
t:also	m10p-3t4v-7
t:alt	m-4r5v6
t:alternativ	s15t-10
t:alway	e6o16p8q-4r-7s-5v-4
t:amount	h13q12v-9
t:analysis	v5
t:android	j-9m-10p19q-21r23t27u-3v-14
t:annotation	t-5u7
t:anonymous	v3
t:another	t-3v4
t:answer	f16h4k-6m-9s13v-8
t:anthropic	d7h7i5j11k-4m-4o-5p-6t-3v3
t:any	d9m-5o-5p25q-7r4t-18v11
t:anymor	k5m-5r11v-4
t:anyth	a-6m-7p12q-3r-3s10u14v-8
t:api	b8d8i5l-3o13p16q-9r-5s3u-6v-22
t:app	j-3k-3l-4m53n-3o11p13q-9r-15t-11u11v-32
t:appear	m9q-4r6s4t10v-17
t:application	v7
t:apply	m12q-7t19v-16
t:architectur	u8
t:archiv	t-5u14
t:arent	v4
t:argument	m5o-4v9
t:arm	m19p7v-11
t:arm64	p-12q17t-5v5
t:array	m6r-13t-5v22
t:ask	r5s8t-3v-5
t:asm	v9
t:assembly	u13v-5
t:assert	m-6p10q-3t13v-8
t:assertion	m-5v8
t:assign	p-3t21v-10
t:assignment	t7v-3
t:ast	v5
t:atomic	t15v-8
t:attach	r-4v10
t:attempt	e-3m15o-5p-11q14r-15t20
t:attribut	m13u-5v6
t:audio	j-3m-12p15r4t-5v12
t:auth	e8p-3
t:auto	i11m-12p6r-6u-7v18
t:automatically	m10o4p-5
t:availabl	o-5p17q3r-5v-6
t:avoid	r7v-3
t:avx	q4
t:axis	r13t-3v-9
t:azur	j3m4o26p-6s-7v-10
t:back	k-4p8q-5r-3u-4v12
t:backend	k4l-3m-5o25p-5q-13r-4t-10v20
t:background	a4l27m-6o-9p-4r-11s-3v13
t:backup	k14l17m-12p-6r-3v-9
t:bad	j8r4t-6v6
t:bar	m4p-6r7
t:bare	t14v-15
t:bas	g3r-5t-3u8
t:base	o9p-6v-4
t:bash	a-6j-7l39m-14o25p-10r-17s13v-15
t:becaus	h-4m20o11p-7v-4
t:becom	r4v4
t:been	k8v6
t:befor	a-5j11o5s-4t-4v12
t:behaviour	i-12r-3s21v6
t:behind	o15r7t-14
t:being	j12p-5q-4s-5v5
t:bench	m-3v6
t:benchmark	t7
t:beta	q10r6t-8v-4
t:better	m-7p12q-3t12v-5
t:between	m13r25s-10v-9
t:big	r5
t:binary	l8m-13p-14q38r-5t3v-5
t:bind	v11
t:bit	m6q-7v6
t:bitcoin	j24o28p-7q6r-10t-26u-4
t:black	r5
t:blank	e9m-7r9t-6v5
t:block	a6h14j7k-14l-5m4o-8p-10q-17r9s-18t22u10v8
t:bluetooth	p5t-4v10
t:body	j8m-10n4p4s-5t-9v13
t:bootstrap	n-7q18v-7
t:borrow	v8
t:borrowck	m4
t:bot	a4f16m-3
t:both	p5q-3
t:bound	v3
t:boundary	t-15v27
t:box	m10q-6r17v-13
t:branch	r10v-3
t:break	f-6m-14n-8o11r-6u-4v37
t:breakpoint	o-8p23r-5t-3
t:bridg	m14v-4
t:broadcast	v9
t:broken	k7m4o4q13r-4t-7u-4
t:browser	p-12q12r-13u21
t:buffer	k16l-4m5p-7q-7r6t11v-16
t:bug	a18b-13c-4d-7e-13f-9h25i6j4k27l11m60n-6o12p-16q-52r32s19t-19u-26v-47
t:build	f-3k8l11n-8o-10p-16q78r-15t11u-18v-23
t:builder	q-14r-3t33v-7
t:built	r-5t3v12
t:but	a-7h-5j12k-6m-20o-5p15r42s9t-12u-3v-8
t:button	p13q-12r16t4v-10
t:bypass	o6s7t-4
t:byte	m30q-6t-9
t:cach	h17r-5v-4
t:calculat	r-5t8
t:call	f-4k-11l-7m17o-6p21q-18r-5s7t-10u-7v35
t:callback	p-3t-4v17
t:can	b-10k13m6n-4o4p25q4s8t-17u-8v-12
t:cancel	t18v-8
t:cannot	d8e-3f9j-5k-18l4m5n-4o8p-10q17r16s-3t-12u-14v8
t:cant	k-29m22n-4o3p27r-10s-4t-22u-7v33
t:captur	r-5v17
t:cargo	t7
t:case	k15m-9p-4r-6t-3v15
t:cast	q-6r5t32u-4v-16
t:caus	a-3i-4k-5q4r9s25t-5u-6v-4
t:cc	a16n-8o-5q6
t:cell	r18t7v-12
t:certain	k-4t-8v14
t:cgo	k-4q-26v37
t:chain	r-4v10
t:chang	i-6j7k-5o-4p8r21s11t-6u-6v-4
t:channel	m-5p6t32v-22
t:character	k21p-4r10t-18u18v-14
t:chat	k4m-16p-4r39t-5v-11
t:check	m4p-3q17t8u-8v-5
t:checker	t3
t:child	l3m3
t:chosen	p12q-9
t:chrom	m-12p31r-21t-4u-3v19
t:ci	m-12p-5q16r13t-5
t:clang	q-6v10
t:clarify	t8v-5
t:class	m14r-6t-7v7
t:claud	a-5e-7j10k-12l13m12p-8q15r-18s65t-8u-15v-32
t:clean	q-5u11
t:cleanup	m-4v5
t:clear	l5m-6r13s-4t19v-17
t:cli	h-3k4l6m15o-4v-7
t:click	m-4r26v-15
t:client	j14r-6
t:clon	e-8p12q-3
t:clos	f11j18k-9l-3m34o-5p-11q9r-9t-18u-10
t:closur	m12v-5
t:cmak	q25v-20
t:cmd	k9l-3n-3o-8p-7q-41r-18t47u-13v53
t:code	a-5d4e6f-4h-13j17k-18l-8o19p-4q7s18t6v-16
t:collection	t7v-5
t:collector	t5
t:color	r4v-3
t:column	k6q14r-11t-7v12
t:com	j8k20l-4m-12n22p14q17r-22s-5t-12u-13v-4
t:come	j-5m-4p4q4v6
t:comma	v7
t:command	h8k-3l-9m-15n-4o-10p-8q11r26t-5v21
t:comment	e4r3t-4v9
t:commit	k-4l4q-4r25t-5v-11
t:common	q17v-4
t:communication	p4r-7u8
t:compact	h-3i16r-6
t:compaction	h15i-7m-4p-4s16v-5
t:compar	m-6q12r4t-4
t:compatibility	p6q8r-4v-6
t:compatibl	m-4p9q-12v10
t:compil	k-9m-15p-5q9r-5t19u-3v21
t:compilation	k-5m-21q57v-20
t:compiler	q-10v13
t:complet	l10p-3t-4v12
t:component	m-7p-13t14v12
t:concatenation	q-5v6
t:concurrent	q7v4
t:condition	m-4o6t4
t:conditional	t14v-12
t:config	m-6o7p7q8r-3v-5
t:configur	o19q-11r-4
t:configurabl	t12v-4
t:configuration	a-3m-5o-8p19t22u-4v-6
t:conflict	q-3r8s-3t11u11v-17
t:confus	t-5v13
t:confusion	o13t-5
t:connect	e-6j9m4o-3p9q-3u-3v3
t:connection	e-4f16j23n-4q-4u-3v-12
t:consider	r-14t14v4
t:consistency	r-5t-12u20
t:consistent	t17v-15
t:consol	m-14o25p9r8t-13v-11
t:constant	k6p-5r-6s11
t:consum	n21r-3s10v-15
t:consumption	a4
t:contain	t-5v14
t:container	m3q-3r-8t11v5
t:content	k9o-4s-5t-6u14v-6
t:context	a-4h7i10j7k-10l-3m-5o-4p3q-4r-14s6t-10u-9v36
t:continu	l4m6s-5
t:control	m-6q-10t-24u19v31
t:conversation	h15k7m-9p5r-11s6t-4
t:conversion	t-8v18
t:convert	l-4v18
t:copy	o-3p-3u19v-3
t:copyabl	t4
t:core	j-5l-3o17p-7q12r-14u-3v17
t:correct	m-5o-14p-9r26v9
t:correctly	p-8q6r-4v14
t:corrupt	k3r6v-3
t:corruption	m6v-4
t:could	e6m14p4q9r-5v-14
t:count	a-4d3e4i-4k-4m-4o-4p-3q-3t-7u19v18
t:cover	r28t-10v-12
t:coverag	e5t-15u19
t:cpp	r-4t27u-4v-11
t:cpu	j-3m-7n35q-4r-4t-5v-9
t:crash	l-5m24q-7r-3v-7
t:crashloopbackoff	m5q13t-4
t:crat	m7t-7v10
t:creat	j-4k20n-3p-16r-17s27u7v-4
t:creation	m4
t:cross	t7
t:crypto	j-7n18p-5q-8r-4v14
t:csv	k6r-5t16
t:ctrl	r14t-10
t:cuda	m-9n23p9q-22v16
t:current	a3l-4m5s5
t:currently	o19p-7s-4
t:cursor	p6r-14t15
t:custom	j-4p8r-5s-8t19v5
t:cycl	m3
t:dark	o-7r8t18v-10
t:darwin	q7
t:dashboard	d5t-13u15
t:data	k-6m-6n-3p-5q-13r-4u12v38
t:databas	k41m-18o-13p-6q-8r-4u35v-15
t:dataset	v5
t:date	r9t10v-10
t:day	a39r-4t-11v-6
t:db	o11q9s5t-4u-3v-10
t:de	a10j5m-3n17u-4v-13
t:dead	q-4t14
t:deal	f4j7t-8v10
t:debug	m-8o6p-5q17r3t23u-8v-13
t:debuginfo	m-8q-5t8v8
t:dec	a4
t:declar	q12
t:decod	k-5l-4m8q-4r-11t-7v31
t:default	k-4m6o57p-9q-12r-4t14u-6v-29
t:defin	o11q-5t-7v7
t:definition	t-4v3
t:delegat	j-8l-5m-3p23q-9v8
t:delet	l-5p-8q-6r6s16t-7u15v-6
t:deni	e9f-8k17m-3q4v-8
t:deny	o9
t:dep	p-6q-4t6v10
t:depend	q10t3v-7
t:dereferenc	m5v-3
t:deriv	v3
t:description	t15v-7
t:descriptor	m-3v9
t:desktop	e3j5l13m17o-4q-4r-9s-6v-10
t:despit	k15l-6o10r-7v-6
t:destination	t22v-18
t:destructor	m11v-6
t:destructur	t3
t:detail	t7
t:detect	m16p6q-12r-20t-9u-6v29
t:detection	m-9p-4q19
t:determin	t8v-6
t:dev	e7j8m-16n-7p13r-4t-3v7
t:devic	k14p11q-11t10v-5
t:devtool	e-4f-8h-4j-3k-5l-6m62n-3o14p-38q-5s-4t-8u-12v32
t:dialog	t7v-4
t:did	r10v-7
t:die	m16n-5q-9r-4t-5v18
t:diff	r6v-5
t:different	a-3k-4m-4o12p-6q-18r13v21
t:dim	o-4p-6q-6r43v-19
t:directly	v6
t:directory	k16l-6m-14o6p-10q3r6s9t7u-5v-8
t:disabl	e5m-4o13p-3q-4r-7t17
t:disallow	t7v-5
t:disappear	m5q-5r7
t:discriminant	v4
t:disk	j-7k7n-3q11r-8t12u-5v7
t:display	k-4o19p-7q-9r12t-13u13
t:dist	p-3q29u-3v-7
t:dkm	q7v-4
t:dll	q-6v9
t:do	a-5f-3k11l6m-11n-4o-6p49q7s8t12u-8v-44
t:doc	p4q-6r-3t34v-22
t:docker	k5q-3
t:document	k4q-4t13v-6
t:documentation	m7o-4q-4s10u-5v7
t:doe	a-3d-3f-5h-4k-9l-11m-11o-26p9q22r29t-12v27
t:doesnt	f12j-6k-6l5m8o-12p-21q-4r13s-5t-7v35
t:doing	a-6m-4s11
t:dont	j-4k-6l6m-16n-3p-12q5s-4t4u24v19
t:doubl	h3l11r-4v-9
t:download	j14q-5u12v-5
t:driver	p-3q4v17
t:drop	f12l-6m6o-3p4r10t-3u-4v-3
t:dtor	m-4v7
t:due	k16m-4o-4p-7s4
t:duplicat	h29i-12k-8m-3o-3p-5q-4r-11s-3t-11u20v23
t:dur	b7i-6l-6m34o-4p-5q-5r14s-3t14u-4v-28
t:dynamic	k-7q8r-5t-3u6
t:e117	m30p-12v-6
t:e5108	k-4m-8p35q-4v-5
t:each	l11q-6r4v-6
t:edge	d14m-10t10
t:edit	k3m-8p-3r10t10u-3
t:editor	e-4f8j-4m12o-7r27s8v-24
t:effect	o13r-5
t:element	f-4m42p-7r-6t14u-4v-26
t:emac	m-11q-3r10v14
t:embed	e-4o-3s9
t:empty	a-7f5h5k7m-6o-5p6q-4r12s9t-10u-5
t:enabl	f8j-7k-22l8m-4p20q11r-4t-9v8
t:encod	m4r-5t19v-7
t:encounter	m19v-11
t:end	d21f-10j-3k5l25o-3p-11q15r-6t6u-4v-28
t:enforc	u13v-3
t:enforcement	t4
t:engin	m13v-4
t:entir	s8
t:entity	h13v-7
t:entry	m8v-7
t:enum	m10
t:env	k-6r8
t:environment	j4o-6p6v-4
t:eof	k10m-6v-3
t:err	m5q-5v10
t:errno	m24v-20
t:error	a-6b-4c-4d6e-6f14g-4h16i-15j-8k-23m11n-6o-7p57q18r-30s-6t32u-13v-19
t:escap	r4t-5v6
t:etc	t9v-4
t:evaluat	t-10v17
t:even	k-4m5o15p-10q-5s10t-13v13
t:event	o-4r4t-4u8v4
t:every	d33i3m-7p-5q-7r-6t-7u-3v16
t:exampl	a12e5j-5m17n4u-3v-21
t:exce	h-3i10v5
t:exception	m-12p23q-7t-7u8v5
t:excessiv	i9o5v-6
t:exe	t4
t:exec	j-7l32m-7p-4u-3
t:execut	m7o-7p-10q8r-5s9u-4v10
t:executabl	k-7l14v3
t:execution	k-4m6o-5p-3q14s9t-4u9v-15
t:exhaustiv	p-6v7
t:exist	j-11k-7o-4q14r9s10t-5v7
t:exit	k-4l-4m5o-7q7r-4s12t-5u-5v18
t:expand	k-5m14q-5r14t-8
t:expansion	m-3o6
t:expect	m-5o7r-7t22
t:explain	q-14t16
t:export	j-4k4l14m-5n-4o-5p-5q7r-21t28u-9v16
t:expos	s12v-6
t:expression	m11t-7v4
t:extend	o7
t:extension	e5h-5j-5k-6m-16o5p-28q36r13s-7u-6v27
t:extern	m6q-4
t:external	j6m-7p-3q16
t:extra	m-7q-4r10t13
t:extract	m-6q28v-15
t:extremely	n12v-5
t:factor	e6t6v-6
t:fail	a-6d-3i8k-10l8m7n-3o-17p22q60r-19t-23u3v-19
t:failur	j8k8m-5o-7p-6q11t-7u7
t:fallback	t3v6
t:fals	m-3o7q-17r-5t-12u-3v46
t:fast	a7k-4t-7v14
t:faster	t10u8v-7
t:fatal	e5k-3m-8n4p-4q20s5t-3v-10
t:fault	m-6q10
t:featur	k-6l7o-3p-9s12u11v3
t:feedback	r-6t4u7
t:fetch	j25v-17
t:few	m-5r6
t:field	m-13o-4p-5q-7r17s-4t-25u19v34
t:file	a-4e-7f-6j-6k64l6m-6n-10o-14p-4r12u11v-23
t:filenam	v4
t:fill	m-6r14s-4u15v-7
t:filter	g7m-7r15s-6t-18u21
t:find	e-6m13o-3q16r-7t-5v11
t:fine	j13p-10r12v-8
t:firefox	m-4p11q7r-5v-5
t:first	k3m-4o-6p5q-4s6u-4v5
t:fix	j-4k-3m-7p-4q24r-5t-42u9v50
t:flag	g12o7p-10q-5r-6s-3v13
t:flaky	v10
t:flatpak	m14p13q-15r-10v8
t:float	v7
t:flow	m-11p22q10u6v-12
t:fmt	m14
t:fn	m4
t:focus	r5
t:folder	m-3o9p-11q-11t18u9
t:follow	m3p-9q10s13v-10
t:foo	m3t6
t:forbidden	f19m-3q-4v-7
t:forc	m-3r5t-5v10
t:forgotten	p4
t:format	k-3l-5m-4n-3p-13q23r9s7t-10u-4v14
t:forward	e-3m-9o13q10r17t-4v-15
t:found	e-3f-8k-4l4m29o-6r-14s-4t-6u-5v17
t:fragment	t20v-11
t:framework	p-7q-4r-5v23
t:freebsd	k7m9p-5q12v-13
t:freez	p-3r13t18v-16
t:from	a-5d23f-9h-4j-10k20l7o-12p22q10r-20t-16u-6v13
t:frontend	t-12u17v-3
t:fs	q26r-6t-4v-10
t:full	j12k12p-4q3r-6t-6v-6
t:fully	o-4p-8r33v-14
t:function	k-4m29o-7p-27q4r-5s19t-19u-8v34
t:functional	t-7v11
t:functionality	v8
t:futur	t11v-8
t:game	f4j6m3n-3r5t-3
t:garbag	t12v-6
t:gateway	d-8j17
t:gb	k-4m-5n6q-6r-5t-13u12v26
t:gc	m14o-3q-5t21u-3v-13
t:gcc	q-4
t:gdb	m6q-4
t:generat	k-4m8o-3p15q-13r-17t9u-5v18
t:generation	t-14u16v13
t:generic	v4
t:get	b9d-4f6k10l6m-7n20o-6p-7q-3r-19s-4t-19u-12v43
t:git	e5j-3k6l16o5p-4r-6t-8
t:github	e7m-10n25o13p14r-16s4t-7u-9v-13
t:give	k-5m-13p-4t8u-4v29
t:given	o15v-12
t:glibc	m-5q18v-10
t:glitch	r20t-10
t:global	a8o4p-6r5s-8
t:go	d-3j-4k13l4m-14n18o-5p-9q-8r4s-3u7v7
t:goe	l7p-7r14
t:googl	e9r-5t4v-6
t:got	m-8n24o-3p-4q5r-4s12t-4u-3v-8
t:gpu	m-9p-4q-12t25u-4v11
t:gradl	j5m5o-3
t:graph	d14t-7u6
t:group	m4
t:grow	n13r-5u-4
t:guard	m5
t:guid	n5v7
t:guru	m18t-4v-9
t:handl	h18i-12m-4p-3q3u-4v6
t:handler	v3
t:hang	j3k-3l14m7p-5r-5s-5
t:hard	m-4r11
t:hardcod	o-3s11t-6
t:hardwar	k-5r-10t-9v33
t:has	d6f5h15j-4k14l-6m-26n4o5p-3q-8r17s-4t-13u-7v13
t:hash	m-6q23u-6
t:hashmap	t4v-4
t:have	m21p-5q-7r26t-9u-6v-8
t:header	t14
t:heap	m12t9v-13
t:height	m-5r4v4
t:hello	u25v-11
t:helm	f10m-8p-7q-5t-5v21
t:help	q8r-7t16u8v-15
t:helper	q6r6u-4v-3
t:here	u22v-13
t:hidden	r4
t:hide	o-4q-5r17t-12v10
t:highlight	r23v-13
t:hint	o-7p23r-6
t:history	l14m-10r-16v15
t:hit	v5
t:home	j14k9m-14o-4s5u3
t:homebrew	q4
t:hook	j-3k-4m-5o-11p52r-9s-6t5u-6
t:host	d4j26m-5o12q-7r-7v-11
t:how	l11m-5p-3q-7r-4t19u-7v9
t:html	r10v-4
t:http	b-3d20e-3j15m-4o-4p13r-5t-20u-6v9
t:i686	m-6q16v-6
t:ice	m56n-6q-4t-12v-26
t:icon	p12r-7t7v-4
t:id	b8h13k7l-3m48o-4p-8q-10r-4t-4v-32
t:ide	m-7o-4p40q6r-13t-3v-13
t:if	b-11d7j-10k-19l-4m-18o12p9q-9r8s8t34u4v-3
t:ignor	a5d12k-3m-8n-4o23q-9r-7t-6u-7v17
t:imag	h24k-4l-5m-16o-3p6q-13s-3t4v21
t:immediately	m6p-7q-6r12
t:impl	m4
t:implement	k17m9q-3t-12u14v-14
t:implementation	o-3v11
t:implicitly	t7v-6
t:import	b10d13j-8k-5m25n-12p19r-17t-3u-10v4
t:importer	k4
t:importerror	m24q-22
t:improv	r-5t9
t:improvement	t8v-7
t:includ	k-4m-5o-5p-5q-8r-10t-23u45v26
t:incompatibl	m6
t:incomplet	h-5k17m-3v-5
t:inconsistent	m-6r7v6
t:incorrect	m-6o-6p3q-6s4u-9v31
t:incorrectly	a8m17p5q-5s-7v-13
t:indentation	r-6t15
t:index	h-5k8l12m12o8p-14q-7r-7t9u-5
t:infer	d14m4t-19v15
t:inferenc	m-9q-5v16
t:infinit	a-6m-13s11v19
t:info	m-6q-6s8t-11u-4v27
t:information	p-3q-18r8s6t14
t:ingress	d7j-4p-6t-4v17
t:inheritanc	v3
t:init	m11q4v-13
t:initializ	a16j6o-3r-5v-4
t:initializer	m-6q23r-6t8v-12
t:inject	p4s-5
t:inner	m-3v5
t:input	i4k-8m-8o-4p-5q-8r31s9u-4v4
t:insert	t5
t:insid	q-3v3
t:install	b6e-8f8k-4l-4m6p8q5r-5u-10v15
t:installation	b8j-4l-4m-5p27q-17r-7t14v-5
t:installer	q14v-3
t:instanc	m14r-16s-8v21
t:instead	j-5k13l-7m-12o-8p-9q16r10s17t-33u3v20
t:instruction	m6p7q-7v-4
t:int	h15t10v-21
t:integer	m13q-3v-5
t:integration	f32l7m-13o-3p7q-7r-13u-4v-4
t:interactiv	m-4p22q-13t-6u7
t:interfac	d-6p13q6t14v-12
t:intermittent	d7j-5k-6m3p6t-6u-3v12
t:internal	d12k6l14m-7p5r-15t14u-5v-16
t:interpreter	q-5v5
t:into	n-7q4s9t-6v9
t:intrinsic	m3
t:invalid	h16k-9m13o46q-19r-14s-5t-9u-7
t:investigat	t5
t:invocation	t5v-3
t:invok	l-4q-6s8v5
t:io	t4
t:ios	m-11p-4q41r16t-6v-27
t:ip	g3
t:ir	v3
t:isnt	i6q-4r8
t:issu	f-4j9k-7l3m24n-8o-11p-8q-24r36s4t-15u22v-10
t:item	a-5b11j10q-5r-6t-6u-3v19
t:iterator	t6v-6
t:itself	m23q15r-3t-7u-5v-13
t:java	t35v-24
t:javascript	k7m-5n4p14r-6v-9
t:js	q9u-3
t:json	a-3e4j-4k5l-6o-6p23q4r-27s-4t33u-8
t:just	t-5u31v-17
t:keep	j14k-5n9o7r-4t-13u-6v6
t:kera	m-3v6
t:kernel	k-3m27n34p-3q-12r-4t-3v-28
t:key	f12k7m-6p-8r-16s9t-8u-6v23
t:keyboard	r-24t31
t:keyword	q-3v13
t:kill	k12l27m-12p-6r-5v-8
t:kind	t4
t:know	p-7q4u14v-5
t:known	m8v-3
t:label	r50t-17v-19
t:lack	f8j4o8p-7
t:lang	m4q9r5v-6
t:languag	o20q-9r-5t14v-13
t:larg	h18i-5k-6m17o-3p-4q13r-8s-9t15u-5v-15
t:larger	r-9s11
t:last	a6k5p11q-6r-4t-10v13
t:latest	j3o7p-3q3r10v-5
t:launch	a15m25o-7p10q-9r-14t-4
t:layer	m-7n27q-6r3u-5
t:layout	d13r-16v16
t:ld	q-6v16
t:lead	p-7v17
t:leak	m5n-5v5
t:leav	l-6n4q23r-3u-3v-4
t:left	k9m-5r5
t:length	m12v-4
t:let	t12v-10
t:level	r8v4
t:lib	k-6q13t-4v5
t:libc	q4
t:library	k-10o-3q-6v27
t:libstd	m-13q-3v18
t:libstdc	m-5q18v-10
t:libuv	q-4v4
t:lifetim	t-4v13
t:ligatur	p-5q-4r51t-10v-24
t:like	m-3r-4t5u6
t:limit	a31b-3h-4i7j20k-3m-12n10o-8p13q-9r-11s-13t-10u-6v7
t:line	a-7i-5j10l-3m4p-9q-8r15s-4u-6v20
t:link	j-4k20l-4m-7o13p13q-29r-13t-4u-4v26
t:linker	k-3q7t15v-11
t:lint	t4v4
t:linter	o-12t11
t:linux	e-3m10p-6q31u-4v-14
t:list	f8j-3k14l-3m-8p-7q-8r-5s-8t36u-4
t:literal	m-4o6q8t-7v6
t:live	m-4q13v-6
t:llama	l-4m4q-9v13
t:llvm	m22q-7v-4
t:load	k4l-8q14r-9t-10u4v20
t:local	k-5m16n-3o13p-7q-7r-5t4
t:location	t-12u16
t:lock	k45p-4q8r-32t21v-23
t:log	d-7e7j5k-3m-4o-5p8q8r15s8u3v-26
t:logic	t-8u10
t:login	e24m8o17p-4q-4r-9s-4v-14
t:long	m8n11q-4r10v-12
t:longer	p7
t:look	l14v-7
t:lookup	j3
t:loop	a-6e3m12p-3r-3s11
t:lose	k-12s13
t:loss	k13p-7r-6s7u-4v4
t:lost	k20m-3q-3s6t-12
t:lto	m-11q18
t:lua	m11p7v-8
t:mac	k31p-7q12t-4u-4v-11
t:maco	j-4k13l5p-3q9r15t-7v-20
t:macro	k-5m14q-7r-4t13u-4v5
t:main	t-6v16
t:mak	l10
t:make	l9m14p17q-19s-4t5u-7
t:malform	t-7u16v-5
t:manag	g3
t:management	t7
t:manager	d-6j6k-6l12r-3v6
t:manifest	m-6t-4v13
t:many	b15k16t-5u-5v-6
t:map	m-5p22q-13r-7t22v-13
t:mark	m-9r-10t-11v38
t:markdown	o-11p-7s9t20u-8v11
t:mask	v10
t:master	n-7q11
t:match	j-3k6l-4m3p-7q9r7t12u-8v-4
t:max	t5
t:may	v7
t:mb	n11t-4
t:mcp	e-6j-5l-5o7p13r7u7v-6
t:md	k4m-4n9o4p-5r-6s11t-10v6
t:mean	q5r-4t7
t:meditation	m18t-4v-9
t:meet	m6
t:member	j5t-7v14
t:memory	f3j6m6n13q-6t10u-7v-13
t:mention	t15v-12
t:menu	r4t8v-6
t:merg	f12m-5n-9o-3q13r6t12u-4v-8
t:messag	j-5k-4l5m-25o-11p-5q-8r14s-4t28u4v21
t:meta	s3t8
t:metadata	v3
t:method	m16o-4q-5t-8u27v-16
t:mid	m9s-4
t:migrat	j9
t:migration	q-3v14
t:mingw	q4
t:minimum	r19t-9v-7
t:misc	m-7q10r36t-10v-17
t:mislead	t6
t:mismatch	v6
t:miss	f16j-4k-6m-13o-7q34r23s-7t6u-9v-18
t:mix	k-4l-4m-4q14v9
t:mobil	r-8t28v-12
t:mod	m17v-7
t:mode	k15l-5m7o-7p17q10r-27s22t15u-13v-17
t:model	c10d-6f5i3j-5k10l-7m29n-6o16p-15q-22s20t-11u-8v-13
t:modifi	k9v-6
t:modification	e-4o-3s9
t:modul	k-10m18o14p13q-9r-13s7t-27u34v-13
t:monitor	o8p-5r38t-7v-24
t:more	l21m-6p21q-9r-5u-6v-3
t:most	i6r-4
t:mov	m4p5q-4t-7v4
t:move	r10u5v-7
t:mqtt	q-4t-4v9
t:much	n20r-4s12t-6v-13
t:multi	k4m-4o12p-5r7s-3t-6u26v-25
t:multipl	i4k-10m10o-11q-11r-19t-5u5v53
t:must	m3
t:mut	t4
t:mutex	q8v-6
t:mysql	e6f12j-9
t:nam	o-4p22q-11t8v-5
t:name	h21i-12j-4k24m11p-9q7r9s-8t-4u-6v-16
t:namespac	q6v-5
t:nativ	m3p25q-9v-11
t:navigation	r-12t18v-4
t:need	p-6r4s7t27u-5v-17
t:nest	m-3v16
t:net	j13k-11m4n18o-4p-7r-5t39u-12v-21
t:network	d14j8k-7m16p-5r-3v-6
t:never	a-4d10e-4f-3k-4l54n26o5p13q-11r-9t-24u-7v-29
t:new	h15j21l-7m-9n21o-4p6q-3r12s-6t-42u-17v23
t:newest	p3
t:newlin	m-5v8
t:newtyp	m4v-3
t:next	m8r10v-12
t:nginx	d-6j57m-26o16t-13v-10
t:nightly	f7l9p-3
t:nil	m29p-6t-14v3
t:nilclass	m11v-5
t:no	a-4d-3e8f-5h-3k25l-10m-4n-7o5p8q-8r35t4u-10v-23
t:node	k-4m20p-7q-11r-4u-4v19
t:non	k-5m-8n-7p23q-9r-6u3v21
t:none	v5
t:nosuchmethoderror	m9
t:not	a-22b-16c-5d-11e16f26h8i-15j-24k20l-14m10n-8o10p58q17s-4t-57v11
t:note	p-5r26t17v-21
t:noth	k-4p26q-6u-5v3
t:notification	r-11t-10v31
t:now	j4m5
t:npm	b7p-7q-4u16v-3
t:null	r-8t-9v23
t:number	k6p-6q-7r10t13u-3
t:numpy	m17n-6q-11v11
t:object	a12j-5k-8m-13p-5q26t-22u16v8
t:obs	m-8p8q-6v15
t:obsolet	t9
t:occur	m3
t:odd	m11q-7
t:off	b20l-3m-10o-8p-3q-3r16t-7u-4v20
t:offlin	p8t10v-3
t:offset	b21r-4t-5v4
t:old	l-4p-10q5r13t-4v9
t:once	q12t-3v5
t:one	b20m-11o16p-6q-9u-4v14
t:only	a6j8k15l-4m14o-7p-13q-7r16s5t-11u-13
t:open	d8e7k-5m7n12o-7p-16r16t-14
t:opencv	m-11n16q15t-13v5
t:operation	i4k-3p-6q-5s-4u26v-11
t:operator	m10t7v-10
t:ops	m16v-11
t:optimiz	q-8t4v7
t:optimization	m9q-6t3
t:option	o-12q-4r9v12
t:opus	h-4k-5m-4r16s12t-6u-4
t:order	q-6r-4v21
t:org	o-4q6t23u-4v-14
t:origin	p5
t:original	k4m-3
t:os	j-9k36l14m12p-6q-13r-4t9u-6v-23
t:other	m-3p-5t-13v39
t:out	e9j38o-5p-10q-5r-5s-4t-19u24v-7
t:output	j-3k-7l-5o-5q-11r36s5u-8v8
t:outsid	s-4t7
t:over	m-5p4r4
t:overflow	k-4m15q-5v3
t:overlap	q25r22t-16v-19
t:overload	c11d-5m6
t:overrid	a-3o8
t:own	f12v-5
t:pack	v3
t:packag	k-4m15n8p-4q-21r6t7u-9v12
t:pad	m-8v10
t:page	d28m-10o-4p-6q-7r-19t10u13v10
t:panel	m-4r9
t:panic	j-4k-4m20v-11
t:parallel	b7i10q-3
t:param	v4
t:parameter	h-5m-6p-4q-6t34v-5
t:parent	r4
t:pars	m-25p-10q-3r-4s13t4v40
t:parser	t32v-27
t:part	k-4m-4r6t-13u4v16
t:partial	s5
t:pass	e7m5o-15p-3r17t17v-14
t:password	k-3o-5r-7s11t-9u-3v27
t:past	p3r16v-6
t:patch	h6m11p22q-19v-12
t:path	e-4k11l13m-11o15p11r-13s-5u-11
t:pattern	a12j-6l-3q-5s8t5v-3
t:pc	m5q-5u12v-6
t:pdf	h13i4k-7m-6o-3p7q-6r13s-10t20u-6v-4
t:per	n11q12v-6
t:perf	n25q-5r-3t-3u7v-11
t:performanc	m-5n-3t11v19
t:permission	f19j-3k17m-5o5p-11q-20r5s7t-6u-4v4
t:persist	h30k-6l19m-14o14p-4s-10u-4v-20
t:persistent	j26n-3t22u-4v-26
t:phas	t-4u7
t:php	q-3t-4u16v-4
t:pin	r8t-4
t:pipe	m3
t:pipelin	l7m7p-4q-7u-11v17
t:plac	r10
t:placeholder	r23u3v-9
t:plan	a16l-4m5o-9p-4r-6s25t4u-4v-13
t:platform	q43v-27
t:play	k-4q-6r-6t50u-15
t:playback	p15t-4v4
t:pleas	c13d-6m-5q7t15v-14
t:plot	r18t-11v-7
t:plugin	k-8m-24o-7p57q21r-12t-4u-5
t:pod	f9p-4q11t-3v-4
t:point	m6q15v-5
t:pointer	j-3m7t28u-6v-14
t:policy	g10l12v-6
t:polymorphic	t4v-6
t:pool	m8u-3v9
t:poor	j-4k-4m14v-5
t:pop	e9p-14s11
t:popup	m-7r8s11v-4
t:port	e-4j-6m-12n-5o12p6q6r14t-7u-5v13
t:position	m6r21v-19
t:positiv	o5q-7r-3v20
t:possibl	m16r-6u-5
t:possibly	v3
t:post	i-13l8p6q-8r5s20v-4
t:powershell	o5p-5u12
t:pre	m-7o-5p9q-12r13s-5t12
t:precision	k7p-4v8
t:prematurely	v6
t:present	q-4r8t-4v3
t:pretty	v8
t:prevent	h17r-4v-10
t:preview	o-8p-7q-4r51u-8v-10
t:previous	a4m3
t:print	o-8q-4r-4t21u-4v5
t:printer	j4t-8v13
t:privat	e-7p9q-4v10
t:problem	j-5l-5m-14n11p10q4r7t-14v18
t:proc	k-4m14q-4v-3
t:process	l33o-5p-13q9r-6t18u-6v-18
t:processor	t-17u10v9
t:produc	m-10q-6r23t-6u13v-3
t:profil	e4o16p-3t-10
t:program	p-4r-7t-3v28
t:progress	i5m-6
t:project	k15m-17o-4p16q16r-10s-8t5u-4
t:prompt	e4h-4i7j-3k-3l-4p-9q-6r12s-7t9u-5v11
t:proper	l-6p-4s8
t:properly	v3
t:property	m9o9p9v-15
t:protocol	v4
t:provid	h15m-5p-3t-5u-3v10
t:provider	e7k16m-6p-4r-3t-8v5
t:proxy	a11d-7j4q-3t17v-8
t:ptr	v-3
t:push	j6m-4p9q-4r4t-7u-3v16
t:py	k-4p-4q-16t-6u-3v41
t:pycharm	p3q-5v9
t:python	k-5m20n-3o-3p-9r-5t4u-6v16
t:quality	s8t-4v9
t:query	d9v-4
t:quest	r-4t-14v31
t:question	e-4j-4n-3p8q-5r13t-28u-3v29
t:queu	m5v7
t:quick	k-7r17t-3
t:quit	l22m9p-11r-8v-6
t:quot	s14v-5
t:race	k-3m9o5q18t-5v-11
t:ram	m-7n21v-5
t:random	v10
t:randomly	q-6r16s-6v3
t:rang	v8
t:rate	a5m-5n8p17q-4r-4t-6v5
t:re	t4
t:reach	j8m-7n3p-3q-5t-5v21
t:react	h-3j-4k-5l-4m11o-9p36q-11r-13s-4t-10u6v24
t:read	e5h13j-5k21m-4p10q-8s8t-6u-5v-23
t:readabl	r11t-3
t:readm	q-5t-12v29
t:readonly	k10o-3p-3
t:reason	s3t14v-7
t:rebuild	l11
t:receiv	p9t-13v16
t:receiver	t23v-21
t:recent	i6q-8r12
t:recogniz	k15m-5p7v-9
t:reconsider	t6v-5
t:record	m-5n-3q-6s4u8v14
t:recursiv	m11t-11v6
t:redirect	r5t8u-3
t:redis	t6
t:reduc	d14m5q-4r-3t-17u19
t:redundant	s4
t:ref	t-4v13
t:refactor	s10t-14u7
t:referenc	d4o-4q-17s4t14v10
t:reflect	i6r-4
t:refus	e6g3j-6t7
t:regardless	o-4p5
t:regex	v10
t:region	j16o-4v-4
t:register	l-4m-5p-6q15r-5v22
t:regression	m-10o-3p12r-6s10t10
t:reject	k-3r-6s8t-10u14
t:releas	a7m7p23r-5t17u-3v-34
t:reload	l-13m15
t:remain	i5m-5p4r-4
t:remot	j7m-6p11v-5
t:remov	m7p-5q-3r-4t13v13
t:renam	k27q-8r-5
t:render	k-5m-9p-7r33t-5v8
t:repeat	l16m-5q-5s5t-4v4
t:repl	m-4p22q-13
t:replac	p-3u7
t:repo	j4o-6q7s4t-4u-4v4
t:report	d7e3f4m-6n-10o-5q-5r-10t9u24v-13
t:repository	k15q-8r-4u11v-10
t:represent	m10q-3
t:request	b15d4j6k-7l21m11o17p-9q-13r-9s8t-48u6v6
t:requir	i9j4k-4o13q-4r7s-7t-10u12v-7
t:requirement	q4
t:reset	p-5r3v11
t:resiz	r10v-4
t:resolution	j4o-4q-4r-6u23v-11
t:resolv	p-5q15u-5v-5
t:resourc	f32m-6p-6q-4r-4
t:respect	r-6s9
t:respond	m-7p18q-4v-5
t:respons	m8n4t-9v9
t:restart	l11m7q-6r-6u-3
t:restor	t5
t:result	h6i3j-6k22l-4o-7q-15r5u-6v4
t:resum	k21l-5m-3p-8q-10r33s-14v-3
t:retriev	j12k-3p-7r-12t23v-4
t:return	a14b6d-7h4j5k13l-4m-6o-7q-10r-11u-7v17
t:revers	j4r21t-7v-12
t:revert	r-5t4
t:review	p7q-7t-7u14
t:rewind	h16v-12
t:rewrit	m16s6t9v-21
t:rfc	t-14v22
t:right	e-8m18r-4u-5v13
t:rng	m7q-6
t:rollup	p-4q15u-3v-5
t:root	m4
t:round	a-5j11q-6r-4t-18u-4v39
t:row	b11p-3q-4r28t-17u20v-21
t:rpath	q4v3
t:rpc	t12
t:rs	m-4t5v9
t:rt	m-8q-4v14
t:rule	m-4p8r-3t8u-4v5
t:run	h-3j-12k-8l-4m11n-7o9p5q18r-6s-5t11u-13v14
t:runner	m4o6
t:runtim	j-6k-4m39n18q-16r-6t7u-13v-8
t:runtimeerror	p11q-5
t:rust	q-6r-4t12v6
t:rustc	k-10m4v15
t:rustdoc	t12v-10
t:rustpkg	q-3v5
t:rvalu	m6v-4
t:safari	r10s11t-4v-7
t:same	a7f4j6q-4r-3v4
t:sandbox	k-3o16s-4t-5v11
t:sav	k14o-3p-4t-7u-4v12
t:save	k9s-4t-11u-4v22
t:say	a34e12j-6m-4n-3p-3q-6r-4
t:scalar	q-10v16
t:schedul	b21r-4t4u-3
t:schema	e5k8o-7p-5q-4r-14s9t-3u-3v24
t:scop	m-4p7s-3t17v-14
t:screen	k-3m22p10q-11t8v-3
t:script	l16m-3v-4
t:scroll	m5r-6t5
t:sdk	q5t7
t:search	a6d8i4j11o-4p-9s-6t-7u-3v14
t:second	e12j-5k-5l19m30n-5o-5p-10q9r-11t-14u-5
t:section	o6q-5t6v-4
t:security	k19o3q9s-4t-12u14v-22
t:see	m-5q-3t-7u21v7
t:seem	r34t-14u-4v-5
t:segfault	m7q-16v10
t:segmentation	m-12q10
t:select	o-4p-3r29s8t-12v-3
t:selection	o-3r15
t:self	m14q-6t-4
t:semantic	t-15v17
t:send	l4m6
t:sensitiv	t3
t:separat	s10t-8
t:separator	r16t-18v8
t:sequenc	m-4q-10v18
t:serializ	m6
t:server	d11j-6l5o9p29r3s-8t-16u-5v-15
t:servic	d15k-4l27m-5p-8q18r-6t-6v-14
t:session	h-4j5k18l-10m-5p-7q-11r5s-9t21u-9v8
t:set	j5k-11l-4m-11n-3o34q-11r14s-4t9u-7
t:several	m-4q-3r16t-3v5
t:shadow	t-6v9
t:shap	v5
t:shar	i9k-9p14r-29s-3t-7u11v23
t:shell	k-6l38o19p-7r-4s-6t-7u-4v-19
t:shift	r5v-5
t:shortcut	r-32t36
t:should	k-6m-5n-3o-8p-7q-18s9t70u-15v-5
t:shouldnt	v8
t:show	h-4k-9m-5n-4o-10p5q-14r45s-4t16u-8
t:shown	m-8p-7q6r21t-5v3
t:side	m-6p9r8t4v-8
t:sidebar	q-5r-5t16
t:sign	e7h4k-4o16p-6r-4t-6
t:signal	u9v-5
t:signatur	t-4v9
t:silently	k-6l-7m6p20r-4t-5u-4v8
t:similar	o-3p-4v10
t:simpl	m-3n18v-12
t:sinc	a7d4k7l8m-8n-4o7p9q6r-4s9t-4u-5v-25
t:singl	m11r12v-9
t:site	m-10n6p11q-9r-8t-3v25
t:size	m4q-4r-19s9t23u-5v6
t:skill	p16r-5
t:skip	t-10v21
t:slash	k5l-4o12p4r7t-7v-5
t:slic	m4t36v-27
t:slow	m6
t:slower	n40v-32
t:small	q-5r37t-7u-11
t:smaller	h3
t:smart	m-4s14v-5
t:snapshot	m9v-5
t:snippet	r11v-6
t:so	k-7q13u5v-3
t:solution	q4
t:solv	m13p-5q-22t7u-4v20
t:some	k8m-16o-7p13q17r-5t-15v15
t:someth	p-7q-7r9u14v-3
t:sometim	j-7l9r19t-4v-9
t:sound	t-4v9
t:sourc	m-5p16q-10v6
t:spac	k12o-4q10r6t-10u-3
t:span	t3v5
t:spawn	l4p10s-5t-3u-3
t:specifi	q5r9v-6
t:specific	a7n5r-6s-8t-11u-4v22
t:split	n26u-8v-13
t:spurious	v9
t:sql	s5u-3v9
t:sqlit	q6
t:src	q13t-4u-6v10
t:ssh	j19k6m-9o14p5q-6r-14t4u-4v-6
t:stabl	j-5p-4q21t-3
t:stack	m17n25q-3r-3u-10v-21
t:standalon	m13p-6q3r-4v-5
t:standard	m6
t:start	j-4k-3l16m5n8o-5p18q-32r-10s-7u33v-11
t:startup	m10o19p4q-4r-5t-4u-3v-12
t:stat	m-5p-3q11r-3s-6t4u-4v19
t:statement	m-5v10
t:static	m-6t-8u9v14
t:statically	q-5v7
t:status	a-3d35h-6i5l-5o10p6q-10r7s-4t-6v-18
t:std	m-4q14t6v-6
t:stderr	m-3u15v-6
t:stdin	l11m-8
t:stdout	l-5m-3p6u15v-7
t:step	l3
t:still	o19p-5q13t-13
t:stop	a-4b10f4j11l-4m14n7o-6p31q-24r-5s-7t-17u-10v8
t:stor	k-4m20p-6q-4r-5u37v-24
t:storag	q15
t:str	v4
t:strang	m-4r26t-3v-13
t:string	k-4m21o-5p-4r-8u-6v16
t:struct	m13t-8v3
t:structur	u7
t:stub	m-8v16
t:stuck	o-4q-6r8v6
t:studio	m13p-9
t:stutter	p3q-5r-5t-7v27
t:styl	r17t-15u15v-12
t:sub	i-4o3p-9q11r4s8u-3
t:subagent	k-5o6p10s-8
t:subsequent	i-6m7
t:successfully	m-5p-4q-3r-3v25
t:such	j3k-9m-8q9v8
t:suggestion	r20u-10
t:summary	i6k4r-4
t:super	m-4v5
t:support	l6m-11o14p-3q-11r11t27u-7v-18
t:sure	t-4v5
t:switch	t3
t:symbol	k-4o-4p9q-23r59t-11u-5v-11
t:symlink	k17o5r-4v-6
t:sync	b11j6k-5m-10o18p-7q-4r22t-8u-4v-4
t:syntax	o10q-9t26v-10
t:sys	o-3p4
t:syscall	k18p-3r-4t6v-5
t:system	k17l8m22p-10q-3r-11s29t-4u-5v-35
t:tab	k-4n16p-8q-3r20u-3v-9
t:tabl	m15o-5q-6r18v-8
t:tag	h-4k6o11t-10u-4v15
t:take	l22p-6r-4
t:target	o7q22t-5v-14
t:task	f10j-12k-5l13m-4n-5o-16q11r-11s-7t15u-6v26
t:tcp	j3
t:tensorflow	k-6o-4p-13q34r-5t-16u-9v36
t:terminal	e4o-4p-3q-6r45u-4v-20
t:terminat	l-5p18r13v-14
t:terraform	p4
t:test	j-7k-10l-3m-9n-6p-10q3r-9s16t17u22v8
t:text	k-8q-3r21s5t-10u-4v13
t:tf	k-5m-12q-5r-3t17v20
t:tflit	v10
t:than	n38p-3r-10s10t-9v-15
t:their	f11k36q-9r-17t-4v4
t:them	l9t12
t:then	j4m4q-3v-5
t:ther	m-9o26p5q-11r-13t9v7
t:thing	p9q-4t-4v14
t:think	o6
t:thread	m-10p5r5t-5v14
t:through	e6p-5t4
t:throw	d8m-6p9v-4
t:tim	j32m-3v-17
t:time	e9j11k-19l18m-4n9o-6p22q-11r-20s9t-15v9
t:timeout	e12j4l6m-9o-3p-4v16
t:titl	a7r11t-3v-7
t:tls	j-4n19q-5v-8
t:together	k17m-10
t:toggl	t6
t:token	d3h-5i7j-3k-9m-5n-3o19p-5q-4t19u-5v-4
t:too	a6b13h17j-4k6l13m-10n-4o-5p-7q-11s-9t-20u20
t:tool	a-3h11i-12k25l36m-28n-3p18q-7s-10t-14u-6
t:top	p-3r8v5
t:trac	q-5r33t-13u-4
t:track	i10k-13m-3q-12r-6s10t21u14v-11
t:trail	m-3o14t-8
t:trait	v12
t:tran	v5
t:translation	o-4r19t-5u-4v6
t:treat	t10v-7
t:tree	m-4r-6t12v11
t:trigger	i3m-9n-3p38q-8r3t7u18v-33
t:troubl	m-12q6v20
t:true	k-4p7
t:truncat	j-4k20m-6r-5t-5v7
t:try	c13d-5e7h3m-8p-4r-3s10v-6
t:tupl	v8
t:turn	m-5o-5r-3t-5v23
t:twic	a5j3k-4n-4o-6p-3q18r-10t-16u-7v37
t:two	a32e10j-3k14o-3p-6q-12t-25u-5v17
t:typ	m-3r8t-3v5
t:type	d12e11f-4h12j-6k-5l-4m-8n-3o-11p-9q15r-5t15u-8v8
t:typecheck	v4
t:typechecker	v5
t:typeerror	m28p-4v-16
t:typo	q-5t-10v22
t:ubuntu	m47p-21q-8r-7v-5
t:ui	p-3r-8s6v13
t:unabl	j8k14l-5p9q13u-4v-24
t:unclear	t5v3
t:undefin	f12k-3m9o-6p5q-17r13t-10u-5v14
t:under	o-3p26q-3r-13
t:unexpect	k-3m28p-4q-8v-7
t:unexpectedly	i9p15q-6r4s-3v-12
t:unicod	t4
t:uniqu	m4t3
t:unit	m-14q4s17v-5
t:unknown	k-4m32o4p-22q15r7t-3u-3v-12
t:unnecessarily	r5t-5
t:unnecessary	m-3t37v-24
t:unreachabl	j12m8t13v-20
t:unresolv	v4
t:unresponsiv	j-8m15r4v-3
t:unsaf	e-4j-4k-4o-5s16t14u-14v15
t:unsign	m10q-3v-4
t:unstabl	p-6v10
t:unsupport	h-4m7o11q-7v5
t:unus	d14m4t9u-4v-5
t:unwind	v5
t:unwrap	m7v-4
t:up	e7j-3k-7l8m14n10p-13q-13r-6s10u4
t:updat	d-7f-3i5k-5l14m-7n-3o-5p-22q6r21s11u-14v15
t:upgrad	d-4f-6l6p-9q26r12t-21u13v-3
t:upload	d29h21k-4r-5t-7v-20
t:ur	a4
t:url	o-8q-7r-4u14v14
t:usag	a12g8i-4k-5m-5p-5q5r4s-6t-6u-5v16
t:use	f-3j-4k-16l-4n8o-7q31r-11s-6t29u-8v3
t:used	d14j-3k9p36q-3r-6s-5u-3v-25
t:user	f5j-4l11m-11o-11p22q8r-30s13t26v-26
t:using	e5h9j8k-12l-4m11n-4o-3p11q-14s-8t-14u-9v36
t:usr	q-4v5
t:utf	k5m5r-5v-4
t:util	o13t-4
t:uv	v4
t:v1	f9k5m-4n25q-9r-3s-4v-6
t:v2	a16k9o5p-4s-8v-8
t:v4	s5t10v-7
t:valgrind	t4
t:valid	k15r-3v-7
t:validation	s9t-29u13v16
t:valu	e11f9h15j-5k-5m12o25p-16q-8r-11t-24u-10v22
t:var	n12
t:variabl	h17k-3m-14q-4r-4v17
t:variant	r-3v4
t:vec	m4t6v-5
t:vector	t6
t:verify	s17v-16
t:version	f10j-7l-5m13n-3o-5p11q52r-37s-9t20u-11v-22
t:very	j9
t:via	d-6l-3p11q7s-5t17u-3v-11
t:video	k-5p3q-4v13
t:view	r35t3v-26
t:vim	p38r-11v-18
t:virtual	m-4v12
t:visibl	q-4r17v-4
t:visual	r3t-15u19v-3
t:vs	j4k-4l-5m-6o12p-3q9r-11s6t13u-4v-6
t:vscod	e6h-6k10l19m-12o8p31q-4r-15s-11u-5v-17
t:vulkan	k-7m17n-4q-4r36t-8u-3v-16
t:vulnerabl	v-3
t:wait	j-4l19m-16p5q13r-3v-4
t:wallet	k-7m-4p-4r-15t-11u-5v61
t:want	t15u-4
t:warn	k-5m-14p5q17r-6u-10v22
t:way	m-3o6p-4r-3t14
t:wayland	l-3m-4p15q-9r-22t-9v38
t:web	d-6i4j15k-4o9p-9q4r7s-4t-6
t:websit	d-3j4p-4q12r-4t10u-4v-6
t:websocket	d-4h-12j12t17v-3
t:weight	d14t14v-11
t:well	p10q-5r-3
t:what	m-3q16t3u-4v-6
t:when	a-10d-3e-11f3h17i-6j-6k7l-7m35n-12o-8p-8q-8r10s14t17u-17
t:which	j-6l10q8t8v-12
t:whil	j25k14m-7o-3p10r-7t-16v-5
t:whit	m3p-8q-4r22v-4
t:why	n17p-5t-4
t:width	r27t-12v-12
t:wiki	t-10v13
t:will	m12p-4q13r-10t9u-4v-7
t:window	a-5f-5k44l6m21n17p11q19r-49s-9t-12u16v-39
t:within	j12k4m-3p7
t:without	a4n14o-5q-9r-4s7t18u-5v-10
t:wont	k-6p-6v26
t:word	v4
t:work	a-4e-3f6h-5i4j-5k-27l-15m-25n-5o19p42r-30t-19u33v43
t:workaround	o7r-4
t:worker	j-11l-12m26t-6v13
t:workspac	k-4m-14p42r-13s-5v3
t:world	k19t-6v-7
t:wors	m-3n24q-6r-5s12t-7u-3
t:wrap	v6
t:wrapper	l15r-13
t:writ	k4m13q-11r-9t12
t:wrong	a5b14d-3e-5f-3j-7l-3m-17n-4o-6p-13q19r12s-4t-21u32v15
t:wsl	j-3k-8p5r10
t:wsl2	j3k4m-6p-7q-6u29v-9
t:x64	n25p-11q8r-4v-7
t:x86_64	m-15q27v-8
t:yet	d28j4m-7p-6q-5r-4t-7v12
t:yuzu	m3
t:zero	m-4t16v-8
t:zone	m4v3
w:?	a-4b-5c-4e-4f-5i-5j-6k-5n21o-15p14q12r-8s-14t32u-5v10
w:a0	m7v-3
w:a1	m8p-4q6r-4
w:a10	m7v-4
w:a11	m7v-4
w:a12	m7v-4
w:a13	m7v-4
w:a14	m7v-4
w:a15	m7v-4
w:a2	m3r10v-5
w:a3	m7v-4
w:a4	m7v-4
w:a5	m7v-4
w:a6	m5t-3
w:a7	m7v-4
w:a8	m7v-4
w:a9	m7v-4
w:ab	j3m17t-3v-6
w:abandon	t-6v12
w:abc	v4
w:abi	m-3
w:ability	o-6p16q-3r-4v4
w:able	a5h7j11m-20n-3p19q-23r-26s-8t32v16
w:abort	b10m22n-3q-4v-13
w:about	a3b-5h-4k14l-7m-11n-5o14p-8q-6r-5s6t13u23v-16
w:abov	f-3k-11m-7o-16p-8q14r21s-6u13v10
w:absent	t10v-8
w:absolut	r4
w:abstraction	t3
w:ac	m-7p14q-4t4v-4
w:acceleration	q-5t-3v12
w:accent	a5k4r-5
w:accept	e4j7k13m-7o-6p-6q4r9u-7
w:acceptabl	m-4v5
w:acceptanc	t-5u8
w:access	o-3p-5q10s-4t6
w:accessdeni	f4
w:accessibility	p-3r9t7v-4
w:accessibl	f23m-6p-9q-3
w:accident	v5
w:accidentally	q4s5t3v-6
w:accord	a26f7m-8o-4q-3s-4u-6
w:account	a7f8o-3p-9q-5s-6t-11u35
w:accumulat	t3
w:accuracy	q-3s3t4v3
w:accurat	t-5v6
w:acknowledg	s7t-4
w:across	k10l7m-8p-3q-5r-3u12v-5
w:act	n6r-8t3v6
w:action	f19k5l3m-20p4q-15s6t8u15v-9
w:activ	j10l-4m-13p-4q17r8s6t-19u11v-8
w:activat	p-7q15r-3t-4
w:activation	j3p3v4
w:actual	j3k-4l3m-5o-7p16r22s11t-16u4v-23
w:actually	h4k-6l10q-4r-7s9u-4v7
w:ad	f6k9l-4o6p14q16r-5s-12t-24u5v-11
w:ada	m11q-3
w:adapter	p5q5
w:add	a-5d-3e-8j6k-10l3m5n-5o-11q-11r-41s16t42u27v5
w:addition	t8v-4
w:additional	m7n5o-4p-5q-4r3u5
w:additionally	a3
w:addon	e-5q11v3
w:addr	t-5v6
w:address	j-3k14p-9q-12r9t-12u3v19
w:adjust	r-4t6
w:admin	f-6m-5p-4q17
w:administrator	q7
w:admit	s15t-5v-6
w:admittedly	v-3
w:advanc	l-6q7v13
w:advertis	p-5r6v5
w:af	l10
w:afaict	m5v-4
w:affect	i-6k5m-10n-6q4r6s9t-22u8v16
w:after	a17b11c-4d-10f4g-4h14i-4j31k-4l19m6o-8p-25q4r7t-28u-23v3
w:again	a-3c12d-7e11h4j-6k-12l13m-5n-4o-7p-17q14r26t-19v7
w:against	a3j8n8p-3s-4t5u9v-21
w:agent	i8j-4k-5l-4m-7o-5p15q-11r-4s7t5u16v3
w:aggressiv	s5
w:ago	p-9q8s12v-8
w:agre	v4
w:ai	a4h-4j-5m16o-9s17t-7u23v-32
w:air	j7m-5q6
w:aka	l3
w:al	m25q-5v-9
w:algorithm	t9v-6
w:alia	o12
w:alias	m-9q-3v11
w:align	r15s10t-5v-15
w:alignment	m4
w:aliv	j10v-6
w:all	a-7b-4d-7j-9k16l4m-19p39r11s-12t-16u7
w:allocat	l-3m8t15v-14
w:allocation	n9q-4t8v-8
w:allow	j4k-6l-4m-8o5q-4r-6s10t20u-7
w:almost	r5
w:alon	k6m-4s4v-7
w:along	l5r6t4v-8
w:alongsid	r4s11t-11
w:already	d-4j-8k-4l10m13n-4p-7t4u-5v13
w:also	h-3k-6m-6p5q-6r-6t13u-10v29
w:alt	p-3q-3r11v3
w:alter	m12s3v-7
w:alternativ	h7s7t-5
w:although	d9j-4k15l5n7o7q4r11t-28u-5v-7
w:alway	a3e4j-5k4l-5m-16o35r4s3t-5u-9v-8
w:amaz	t-8u13
w:amazon	m-4v14
w:ambiguity	t8v-7
w:ambiguous	v3
w:amd	n8r5v-8
w:amd64	d-3j12k7l4m11n4o-5p-8q-9r-8t-8u-8v16
w:among	p4
w:amount	h9k-3m-5q4t-7u21v-8
w:amp	k8m-3q-4t-7v14
w:analysis	p3q-7u10
w:analyz	t4
w:anchor	k18v-8
w:android	j-6m-3p11q-5r18t13u-4v-12
w:angular	p-3r8t-3v5
w:annotation	m-9t22v-9
w:annoy	k8p7q-6r3t-3
w:anonymous	m-6q7
w:another	e5j4k11m18o-6p-18q-6r15t-6v-5
w:ansi	r26v-15
w:answer	b10f6h19k-5m-6o-10p-4q-3r7s12t-6u-4v-9
w:ant	q-4s6t6
w:anthropic	d5h4j7l-7m8o-5p-5s-8t-4v4
w:any	a-5e-4h6j7k-17l-5m4o6p-4q-8r13s13t-10u13
w:anybody	m6p-7q10u15v-10
w:anymor	h5i-4m-8q-4r9t-4v8
w:anyon	k3p10q-3t-3
w:anyth	a-5i-4k-4m5o-5p7q-8s4t-6u5v15
w:anyway	s6v-3
w:anywher	u4
w:apach	j3k10q-6t7v-4
w:apart	o-3p-3v12
w:api	b5d12f8h6j7k-4l-4m-15n-3p6q-5s10u13v-43
w:apk	q5
w:app	d-6f5h-3k-13l-3m26n17o-9p43q-20r-8s-4t4u-3v-23
w:apparently	m5r-4v3
w:appdata	l6
w:appear	a6b-4k-6l-4o-4q15r38t-3u-5v-22
w:append	q6t-10u16v-5
w:appl	k-3l-7m5r4v11
w:applewebkit	p7q-5r-5t-6u19
w:appli	o8p-3t-3
w:applicabl	n6
w:application	j5l-5m17n-4o-4p-5s5u20v-18
w:apply	e6f-4m12q6r-6s3t13u10v-26
w:appreciat	m6q8v-10
w:approach	a8r-6u9v-5
w:appropriat	o9v-6
w:appropriately	j5p-4
w:approv	m-5o-4s7v8
w:approval	o14q-3r-4s6t-6u4
w:appspot	n17q-4t7v-9
w:apr	t6
w:april	b17r-3
w:apt	k-7m-3p10q3
w:ar	t4
w:arbitrary	j5p-4t4
w:arch	f13j-7q-5v9
w:architectur	m5o4p-13q6t-4u9v3
w:architectural	t4
w:archiv	t-5u5v7
w:archlinux	p-3q4r4v-3
w:arduino	q10u8v-8
w:area	u4
w:arent	o10p-4q5r7v-9
w:arg	m-6v9
w:argument	k-4o-5p-4q-3t8u-5v20
w:argv	o8q-3
w:aris	t3v-3
w:arm	m23p3q-10r-5t9u-7v-5
w:arm64	m-6p-7q15t-10v12
w:around	j-7k-4m4q5s5t11u-4v-5
w:arr	m-9v11
w:array	q-9r-12t4v30
w:arriv	p19q-6t-5u5v7
w:arrow	t11v-4
w:articl	v4
w:artifact	h8m-3q8v-9
w:ascii	v3
w:ask	g10h11j6k-14m-4n-3p-13q-10r-20s48t9u-4v-14
w:asm	v4
w:assembler	q3
w:assembly	u6
w:assert	p7t6v-7
w:assertion	m-3q-4v12
w:asset	l10m10o6p-4q-7r7u8v-18
w:assign	t25v-18
w:assignability	t-5v5
w:assignabl	v9
w:assignment	n-3v10
w:assistant	k-7m-5p8q-4s9t-5v14
w:assum	p-4r-3s4v12
w:assumption	s4
w:ast	l10m-12p-4t6v5
w:async	t3
w:atomic	t8v-5
w:attach	h8j-3m7n8p-5q7r-8t6v-8
w:attachment	k12m11o-3q3r31t-6u-6v-29
w:attack	j11t-3v-5
w:attempt	b-4e-8h4k-14l-4m15o7p-5q-5s7t11u-7v11
w:attention	v6
w:attribut	q-8t3u-4v14
w:au	n14q-3t-6v10
w:audio	p6q-3v8
w:audit	u11v-7
w:auf	q21v-15
w:aug	p-6q14v-5
w:august	v3
w:authentication	e5o4p5q-4v-3
w:author	j-3l7o5p-3q-5r-11t-5v24
w:authoriz	f4q-3v7
w:authorization	o4p4t-4
w:auto	i5m-7n3o4p7r-6u-7v7
w:automatic	r-6t12u7v-9
w:automatically	a7l5m7o9p-8q-7
w:aux	l5
w:availabl	a3k-5m-3o7p13q5r-5s-6t-12u7v-4
w:ave	v3
w:avoid	q-3r3t8u-3
w:await	q4r-3v6
w:awar	v7
w:awareness	t5
w:away	v5
w:awesom	t8u-4
w:aws	e4j6o-4q-4v7
w:ax	r5t-5
w:axis	r15t-9v-6
w:azur	l4o13p-5q7t-5v-10
w:b1	t-5v12
w:babel	p-6u9
w:back	e6h7j9k-9l-4m-13n-3o-8r18s-5t20u-11
w:backend	d4j9k4l-5m-5n-3o5p-7q-12r3t-19u16v15
w:background	l15m-10o-7p14q-7s-4t-11v14
w:backtrac	m9
w:backup	k5l11m-8v-4
w:backward	t3
w:bad	h3k4l4o-3q-7t-8v12
w:badly	t3
w:baffl	k6m-4
w:bag	v4
w:bail	v4
w:balanc	v4
w:ban	b7t-3
w:bank	a5v8
w:bar	k6o-4p-7q-5r18u-7v9
w:bare	t8v-9
w:bas	h4k8o7p-6q-6s-4t11v-15
w:base	j8o4p-4t-3
w:bash	a-5j-8l29m-7o12p-8q8r-13s17t-6v-10
w:bashrc	o3
w:basic	l5n8p-4q9r4v-12
w:basically	q8v-5
w:bat	k4m13u-6
w:batch	t17v-8
w:bazel	q9v-7
w:bb	m5
w:bd	l4m-3t6v-6
w:becaus	e-3f-4k-4l-4m10n-5o-6p-5q9r9s-3u14v-3
w:becom	m6q-4s-6t-10v20
w:bed	v3
w:been	b-8e-3f5i-7j12k8m-11n5o-5p9r8v-4
w:befor	a4f-3i3j4k-8o-13q-27r9s14t-7u5v22
w:began	j-3p8
w:begin	l13r-8s6t-4
w:beginner	v3
w:behav	j9p3t6v-11
w:behavior	j5k10l4m-15n-4o4q-9r-11s15t-4u-11v25
w:behaviour	i-5s10t12v-8
w:behind	j19m-4o5p-4q-4r11t-16u8v-4
w:being	a-3i4j18m8n-3o-6q-10r-13s6t-13u29v-8
w:believ	f6n-3o10u-4v-5
w:belong	m-3p11q-3u11v-7
w:below	a6j6k-17l-3o-8p-9q10r33s-6t-18u8v8
w:benchmark	n6t6v-3
w:benefit	m-4u11v-3
w:best	m6o-5p-11q9r-9u11
w:bet	u6v-4
w:beta	m-4q10t8v-13
w:beta2	m-7v8
w:better	j-4m16o5p-3q-8r4t18u-9v-10
w:between	m6o-8p6q-5r-5t15v11
w:big	i-4n7p3q-3
w:bigint	k5
w:bill	a7v-3
w:bin	l16m-8o10p-6q12r-5s-4t4u-4v-12
w:binary	j-8o12q10r-11t7v-5
w:bind	p7q-6v7
w:bit	k3m11p12q-5r-4s-3t-3u-6v4
w:bitcoin	f-4j5k8m-23n-5o8p-15q7r-26s-3t16u-12v55
w:bitcoind	j8l9o3q-8t-4
w:black	r6
w:blam	t-9v11
w:blank	e6m-4p-5r13t-3v4
w:blender	m6v-3
w:blob	j-3k4n13o7p-12r-8t8u-7
w:block	g3j9k3m4p-15q-14s-10t10u5v7
w:blockchain	v13
w:blog	r-3t5u-6v14
w:blow	n8v-7
w:blue	r6
w:bluetooth	v5
w:board	t-5u7
w:body	d5m-11n3u7v7
w:boilerplat	m5
w:bom	q4
w:bool	t-8v16
w:boolean	t5
w:boot	p5r4
w:bootstrap	n-5q14v-5
w:border	r7t-9u7
w:borrow	m4v3
w:bot	a7f16k-4m-3q-6t3
w:both	e-4j-4m19n-3o10p10q-13s3t-14u4
w:bother	v6
w:bottom	m6p3r-8u-5v10
w:bound	m4t5
w:boundary	t-4v12
w:box	a7k-5n-5o-5p-7q-7r21t9u-8v7
w:br	p12t7v-10
w:brac	j3
w:bracket	p12r-5v-5
w:branch	j-3l12p-5q11r10t6u-8
w:brav	n17q-3v-4
w:break	f-3m-8n-6o17p4r-3t-9v12
w:breakag	s3
w:breakpoint	m3o-5p16r-4v-4
w:bridg	m13
w:briefly	m-5p3
w:bright	r-8t13
w:bring	j6m-4o3
w:broadcast	t11v-7
w:brok	p6q8v-8
w:broken	k4m10o-8r20t-11u-5
w:brought	o4p-3q3
w:brow	r-6v11
w:browser	o10p-16q-4r24t-13u7v4
w:bsd	v4
w:btw	k4p-8q6r4
w:buf	v5
w:buffer	k6l-4m16n7p-7r6t7v-26
w:bug	b-8c-4d-6e-10f-11g-3h15j7k8l3m21o12p-13q-47r14s5t-49u39v22
w:bugfix	t-4v7
w:bugzilla	q3v-3
w:buil	p5
w:build	f-4j-4l4m6n-4p-8q90r-18s-5t-7u-9v-28
w:buildbot	m3
w:builder	k7n-6t13
w:built	j-4m11o9p-7q-16r-5t8u-5v20
w:builtin	q-5v6
w:bulk	u9v-6
w:bump	f8m-4q-4r-3t10
w:bunch	v6
w:bundl	j-4k-7l10m16o8q-8t-6v-5
w:burden	t4v-3
w:burn	a6
w:but	a-11b-5c-3d-10e-5f-8g-4i-11k16l5m-20n-15o10p42q-12r8t14u-38v45
w:button	j-5k9l-3n-3o-5p8q-4r-29t20u5v15
w:bypass	s3
w:byte	j5k11m13n-3o5p-4q-6r-7t-10u-9v15
w:ca	j7v4
w:cabal	m-5p13
w:cach	h6j-3k19m9n-4o-5q-10r-11t-6u11
w:calculat	r-3v11
w:calculation	r-4u6
w:call	a-3d4f-6k-11m22o-11p27q-15r-23s14t-5v11
w:callback	m10t-4v3
w:caller	k5m5t-9
w:came	p4
w:camera	k-9p7q-4v10
w:can	a-4b-10f-4h-5k-4l10m-3n-6o-6p8q5r-18s-11t53u-16v17
w:canary	p4s-3
w:cancel	t10v-5
w:cann	j7v-4
w:cannot	d5f4h-6l3m-8n-4o5p6q13r16s-11t6v-22
w:cant	h-4j7k-16l-4n-6o4p17r8s-6t-13u-9v34
w:cap	t13v-10
w:capability	k6q-4s4
w:captur	l-4q-6r-5t4u4v17
w:card	a32j5r-4t-12v-6
w:care	q8
w:careful	t-4v11
w:caret	r5
w:cargo	t9v-6
w:carry	r4
w:cascad	m-7p8
w:case	j-4k6l4m4n-3p-19q-4t20u-7v13
w:cast	m-3q-6r-11t33
w:casual	s5
w:cat	t11v-8
w:catch	i3m-6r-3u4v3
w:categoriz	t-7u9
w:category	t-14u20v-4
w:caus	a-4j-7k6l9m8o-4q7r-8s12t-21u11v7
w:cc	a10k-8m19n-7o-8p13r-7s-6t25u-6v-16
w:cd	k-9l7m-13r-8s6v24
w:cell	k7p-5q-3r12u-3
w:center	r4
w:central	j3
w:certain	k5m-3p3t-4v7
w:certainly	j7p-5q5
w:certificat	l5p-6q-5t5v15
w:cfg	o5
w:cgo	q-11t-3v25
w:chain	j6n5v4
w:chan	t10v-6
w:chanc	v5
w:chang	a4e-3h-5i-5j8l-8m8n-13o9p-10q-13r13s40u-18
w:changelog	q13t-3v4
w:channel	m-11p23q-6r-8t10
w:chapter	a11j-6k14v-7
w:character	d7k12p-5q-3r14t-19u16v-7
w:chart	f5m-6p-4q4r11v-5
w:chat	m-17o4q-7r30s4v-11
w:chatgpt	v7
w:cheap	u8
w:cheat	s19v-14
w:check	a13d-4f-4j-10k-11l12m-28n3o-9p27q46r-18s-4t-14v9
w:checkbox	v9
w:checker	m-5t-5v18
w:checklist	j-3m-8p-3q13r-6t8u-6v17
w:checkout	n11q4s4t-4u-4
w:checkpoint	l11m-8
w:checksum	q3
w:child	l20m-5u-3
w:children	l8q-4r3t3v-8
w:chines	d6k7m-4o7p-3q-3v-5
w:choic	m8o-8p-5r14v-4
w:choos	m-4o-4p11t9v-5
w:chos	r4
w:chosen	p7q-6t3
w:chrom	j-4m-7o-5p29q-16r17t-12u14v-4
w:chromium	o6p10q-5v-4
w:chunk	m5o9p11q-3v-14
w:ci	e4k-3m-4p-6q4r8t-8u-5v15
w:cinnamon	q-4v5
w:circumstanc	k10m-3t-7v3
w:city	t-13u38v-13
w:cl	m10v-7
w:claim	s4
w:clang	q15t6v-7
w:clarification	s4u3
w:clarify	j7s4
w:clash	m4v-3
w:class	m4p-4q-8r-3t-10v23
w:claud	a5b-7h11k10l7m-9n-5o19p7q-16r16s77t-12u-9v-88
w:clean	m-5o-9p10q-8r-4s4t10u5
w:cleanly	k5m-7p6
w:cleanup	u12v-5
w:clear	j-3n-3p4q-7r6s-7t10u7
w:clearly	k8t3v-9
w:cli	h-6j3m8o10p-7q16r-8u-5v-6
w:click	h-4j-8k-11l-4m-20o7p-5q8r17s-6t23u-4v20
w:client	b-3d-3h15j12k-6l5m3n5o-5p6q-8r-10t31u-10v-26
w:clip	k-5v8
w:clipboard	v9
w:clock	v4
w:clon	k-13l11q8s6t-9v6
w:clos	d4e5f5h7j35k-8l-4m10n15o-6p4q-12r-10s-4t-8u-13v-12
w:closur	m7
w:cloud	f5j5o-5p-7r6u22v-12
w:clue	q8r-4
w:cm	t-4u18
w:cmak	p-3q32v-19
w:cmakelist	q6v-4
w:cmd	k3l4o-7p-4q-17r-8t29u-8v20
w:cmp	t10v-9
w:cn	o8q5v-3
w:co	r4
w:cod	e5p-4s6t12u-4v-8
w:code	b-10c-4f-6j16k-8l6n-8o3p-8q-6r4s29t-6u4
w:codebas	s6u3
w:codec	k-7m5q-4v7
w:codesandbox	m-9r-11t-10v37
w:codespac	q-3r-4t-5u19
w:collaps	p6t4v-7
w:colleagu	d4
w:collect	m-4v4
w:collect2	v4
w:collect_lto_wrapper	q-4v5
w:collection	t7v-5
w:colon	k18v-9
w:color	m-5p10q-7r28t-14u4v-4
w:colour	r4v-3
w:column	k3m-6o4q5r-5t-8u-4v25
w:com	a-7b-6c-4d-9e-5g-4h-11i-3j-11k19l-11m16n22o-15p-6q21r8s-21t33v-6
w:combin	v4
w:combination	l4t3
w:come	j-10k-8l-6m-9o-5q4r26t5u-10v29
w:comfortabl	t4
w:comma	v4
w:command	a-5b-5d-4j-9k3l3m-7n-6o13p4r16s3t14u-20v3
w:comment	k-5m7n4o14p-9q-10r-3t19u-7v-4
w:commit	k9m-4n-4o7q-33r17s6t12u24v-19
w:common	k11p-9q8t10v-9
w:commonly	t3
w:communicat	j11t-6u5v-5
w:communication	r-4t4u3v-4
w:community	t-6u13
w:compact	i19v-9
w:compaction	h14r-3s3v-5
w:company	r8v-5
w:compar	k4m-3n9q5u9v-14
w:compat	v3
w:compatibility	q4
w:compatibl	m-7p11q-13r-3u9v12
w:compil	k-15l-4m-16n-4o-6p-6q58r-9t16u-10v11
w:compilation	k-4m-4q25
w:compiler	j-3k-4m-6n-4o-4p-6q-4r-6t12u11v25
w:complain	m-3p8q-5s10t-6v7
w:complet	e-4l19m-4o-3r10t-19u5v6
w:completely	j4m-4o-3p9r5s-4
w:completeness	t7v-3
w:completion	l6u5v-4
w:complex	p-3r6t12v-9
w:complianc	o5p-4
w:component	f-4k-6l-4m10p11q-4v9
w:compos	j3k9l8m-3p5q-10t-3v-5
w:compress	q5t4
w:compression	t4
w:comput	a7r-6t11v3
w:computer	k4r4
w:con	m4
w:concatenat	k6
w:concatenation	q-4v5
w:concept	m-3v5
w:concern	t4
w:concis	j9t-3v-4
w:conclud	l4
w:concret	v3
w:concurrency	j12m-3t-6
w:concurrent	j6t-4u4
w:condition	p4v5
w:conditional	t5v-5
w:conf	d-3j7o18q-4r-3t-4
w:config	k-5m-9n4o11p9q11r3t-11u-6v-6
w:configur	a6k-4l-6m-6o17p29q-8r-9s-4t9u-5v-7
w:configurabl	t11v-5
w:configuration	a-4h-5k-8l-6m-10n4o13p5q4r-5t11
w:confirm	a6l5q5r-4t-5u10v-13
w:confirmation	t6
w:conflict	m15o-5q-11s6t4u5v-10
w:confus	k-7m-6q-3s6v23
w:confusion	l5m-3o14r-7v6
w:conn	f13j-8n9
w:connect	f6j20k-3l-3m-5n6o9p28q-12r-10t-9u-5v-13
w:connection	d3e-8f10j72k-6l-9m10n-5o-4p16q-20r-13t6u-9v-37
w:connector	j3v10
w:consider	r-6t-13v24
w:consist	v3
w:consistency	n8t-7u10v-7
w:consistent	m4p-3r-4t9u9v-16
w:consistently	s3u6v-5
w:consol	f-3j34k-6l-4m-42o12p49q-22r22t-17v-12
w:consolidat	p3
w:const	n4t-8v14
w:constant	p-3r-3s5t12v-7
w:constantly	s4
w:construct	v6
w:constructor	m15v-8
w:consult	t9v-6
w:consum	m-5n8r7s4t6v-9
w:consumer	t-4v11
w:contain	f4j-5k5r-3s-10v22
w:container	k5l6p-3q13r-9t5u-4v-3
w:content	a-5f4j4k4l-5m-4o-6p-4q7r-10t9u15v-14
w:context	a-4h6i16j5k-11l-6m-4o-12p11q-4r-16s4t4u5v15
w:continu	h4i7l11m8o-3q-11r-11t9u-5v-6
w:continuation	h6
w:contrast	r10s3v-5
w:contrib	q5t4v-6
w:contribut	o-6p15q-7r-7t12
w:contriv	r-6v10
w:control	m-9q-7r4t-14u16v21
w:controller	m-3p6t9v-7
w:convenient	t5v-3
w:convention	t4
w:conversation	h22j-3m-12o-5p9q-6s25t-10v-13
w:conversion	m3t-6v11
w:convert	l-5p-6s7v8
w:cooki	o4
w:coordinat	m4t-3v-3
w:copi	f6p-5r-3t-5u11v4
w:copy	k-4p-5q-3t18u5
w:copyright	q-5v9
w:core	a-3f-4k17n13p-12r-18t6u-7v17
w:corner	t-6v13
w:correct	k-4l3m-5o-11q-7r38s10t-13u-6v8
w:correction	r7v-5
w:correctly	k8l-3m-7o4p13q-4r-9s8t-8u-5v10
w:correlat	p5v-3
w:correspond	m-7p4v6
w:corruption	m4
w:cost	r9v-5
w:could	a4e4f-3k-7l-7m8n-5o-12p-3q25r-10t36u-9v-13
w:couldnt	f8k-7m-7p8q-7r3t7v5
w:count	a-4f8h5k-7n-3o-5p-7q-12s-5t-17u14v38
w:counter	r4
w:coupl	m-5p-5r6t7
w:cours	v5
w:cover	e3r23t-13
w:coverag	e3t-10u11
w:cp	j-8m6q4
w:cpp	k3m7n-4o5p-11r-12t7u-9v22
w:cpu	j-4m8n38p-6q-14r-12t-11u-5v19
w:crash	l-5m27o-4p-3q-8r-5u-7v17
w:crashloopbackoff	m3p-3q7
w:crat	m5q-3t-6u-3v17
w:creat	f-4h-3j6l-3m-14n-4p24q-23s10u3v13
w:creation	m4o4t6v-7
w:credential	p3v5
w:credit	a6
w:creep	n6
w:criteria	t-5u8
w:critical	m-6n4q4r-4s5t5v-5
w:cross	m-3q10t12v-10
w:cruft	u9v-4
w:crypto	j-3n6q-7r-6t5v14
w:cs	u9v-3
w:css	m11o7p-4u-4
w:csv	k4r-5t38v-24
w:ctor	v5
w:ctrl	h5k-4r12t-8
w:cu	n8q-5
w:cuda	m-6n15p6q-10t7u-4v4
w:cudnn	t10v-4
w:curious	r3
w:curl	j5l5m-5o4s3t-5
w:current	a7j-9l-8m-5n-3p-6r9t44u4v-23
w:currently	m-7n-5o6p-12q4r-5s-6t25u-4v13
w:curry	t-3u7
w:cursor	m13q-5r-10t18v-3
w:custom	m-21o-5p18q11r-6s-9t30u-9v8
w:customer	m-4u40v-20
w:cut	r-3s6v12
w:cv	k-9p-4q-6r-3t-6v40
w:cv2	m-13q-6r-7u-4v42
w:cwd	p4
w:d2	q-4t-5v10
w:d3d11va	r-4v9
w:d_fortify_source	m4
w:daemon	l8m4q-9
w:dan	t-3v17
w:dangerous	m-4s4v4
w:dark	o-6r12t9v-6
w:dart	p4q-5u8
w:darwin	l7r-8t-4u-7v16
w:das	q21v-15
w:dash	l4m7q-3t-3u7v-6
w:dashboard	d4n17o4q-6t-10u6v-6
w:data	d-4j-4l-5m-14n-4p-11q-13r-6t14u19v45
w:databas	e-4f11j-5k29m-9o-10p-8q-5r-4t5u22v-15
w:dataset	m-4v9
w:datatyp	v4
w:date	e-4f4o4p-12r9t15u9v-17
w:david	n7v-5
w:day	a25k5l8o-7p-14q14r-10s4t3v-16
w:db	j9m6n3o13p-4t-7u-4v-16
w:de	a7d-4k-5l-3m15n13o9p15q-6r-12s7t-20u-7
w:dead	m-3t7
w:deadlock	m14v-6
w:deal	j6v7
w:deb	m4
w:debian	j-5m15n5p-5v-5
w:debug	f-5l-6m11n-7p-11q-7r-6t33u4v6
w:debugger	m7
w:debuginfo	m-5q-4t5v7
w:dec	p-9q7u9
w:december	a7h6r-5u5
w:decid	r-4s15
w:decimal	h10r-3t-14v16
w:decision	r6u4v-4
w:declar	m-7q12v7
w:decod	l-3q-3r-5t-6u6v15
w:decoder	t18v-9
w:decoration	r11v-5
w:decorator	m-4v8
w:decreas	u11v-5
w:decrement	t-4u5
w:deduc	m-3
w:deduplication	k4
w:deep	v6
w:def	v4
w:default	j8k-9m-7n-4o33p-10q23r6s-6t22u-16v-33
w:defensiv	l4
w:defin	e-6k-4m15o4p5q-8s-5t22v-18
w:definitely	o-4p11r-3
w:definition	o4t9v-9
w:degradation	v6
w:delay	b7t-3v17
w:delegat	j-5l-3m-4p20q-4v6
w:delet	k-3l-4q-3r5s16t-11u20v-6
w:deletion	s4u5
w:delimiter	r7v6
w:demo	m-5o4q9t-9v8
w:demonstrat	t-4u-3v9
w:den	q21v-14
w:deni	f11j-8k12m-3p-4q5t-6v-6
w:deny	o8
w:dep	l-5m5n7o4p-4q4v-7
w:depend	l5m5p-3r-4t15u-4v-6
w:dependenc	r4
w:dependency	p-7r-3t-9v20
w:deploy	f6o11p-3t-4
w:deployment	l3o5q7v-5
w:deprecat	m-4u6
w:depth	n10v-5
w:der	r14t-8v7
w:dereferenc	m3
w:desc	j7m6v-10
w:describ	m-5t15
w:description	l12m-6o-5p13q-4t-6u17v-14
w:descriptiv	k7v-4
w:descriptor	k-4m-4r-4t-5v22
w:design	m6p-7t10v-5
w:designat	t5v-3
w:desir	q6
w:desktop	e6f5k8l4m9o-5p-5q-4r-4s-5t-14u-5v13
w:despit	k12o7p-5q-8s11t-3u4v-3
w:destination	k8t15v-19
w:destructor	m12v-6
w:detail	j-5k3m-10n-4p-10q7r10s-4u32v-15
w:detect	m31p5q-13r-12u-6
w:detection	m-5n10o3p-5q8t8v-14
w:determin	o-4q-4r4t13u4v-5
w:dev	f7l5m-8n-7o-4p3q13r7t-9v-5
w:devel	l5n8p-4q-5t4u10v-15
w:develop	t8v-6
w:developer	m-15p46q-4r-4s5t7v-25
w:development	m4r5v-5
w:devic	k27l3m-14n-3o7p27q-14r-14u-7
w:devop	m3o3t-3
w:devtool	f-4k-4l-4m38o3p-32r7s-3t-5u-8v29
w:diagnos	u7
w:diagnostic	q-3v3
w:dial	j5
w:dialect	j7v-3
w:dialog	t5u3v-4
w:did	k-7l-4m-4p17r9s6t-13v6
w:didnt	a5o-5p6q-4r-10s13t-13v26
w:die	m5q16r13t-8u-3
w:died	m5
w:diff	m-5q6t6v-3
w:differ	d3m8q-4r7t-7v5
w:differenc	m-3o7p-4s5
w:different	k-8m4o7p-11q-16r20s-5t-6u4v24
w:differently	p3
w:difficult	r4u6
w:dim	o-3p-5q-4r35v-16
w:dimension	v8
w:dir	k13t-3v8
w:direct	m5
w:direction	t17v-8
w:directly	k4l-4o-4r4s13t-10u12v-10
w:directory	k36l-3m-18o5p-3q-5s7t7u-7v-3
w:dirty	q5v-4
w:disabl	d-3e4j-6m-13o29p15q-9r-10s-5t7u-5v7
w:disagre	v5
w:disallow	t6v-4
w:disappear	m10q-5r12v-11
w:discard	j4t-6v5
w:disconnect	j11p5t-8
w:discord	f7
w:discordapierror	f16q-5
w:discover	k6s-3t5v-5
w:discovery	p5q-3s-4
w:discuss	q8t7v-8
w:discussion	r-6s5t11v-3
w:disk	j-4k31m-4n-4q6r-8u-3
w:dispatch	m4r-5
w:display	a7b-3h6k-4l-3n-3o-5p24q-14r33s-10t5v-26
w:disruptiv	r4
w:dist	f13j6k-11l-4m-6p3q25r-5t-7u-3
w:distinct	k3o3
w:distinguish	v3
w:distribut	v6
w:distribution	p8
w:div	t3
w:diverg	l6
w:divid	q-6t-7v26
w:django	m14
w:dkm	q5v-3
w:dll	q-4u5v8
w:dnn	m-4q3t-6v15
w:dns	j4
w:do	a-8d-6e-3f5h-5j7k-5m-9n-12o-17p11q6r-5s27t26u-16v9
w:doabl	q-3t4
w:doc	k-7m-15n4o8p-6q10r-4s-9t31u21v-22
w:dock	l9m4p-6q5v-3
w:docker	d-5j8k19l7m7q-10t-8u-4v-6
w:document	k10m-7o3p10q-8u10v-19
w:documentation	f4h3l-6m8o-4q-5r-14s6t15
w:doe	a-7b-3d-5h9i-3k9l26m-21n19o26p11q-8r-5s-10t-17u-10v-10
w:does_	m-3p5
w:doesn	v3
w:doesnt	a-3b-5d-5f7h-5i-5j-5m-10n-8o-11p14r40s-7t22u-14
w:doing	a-5k4o-4p-11q9r-8s24t-7u11
w:dom	p-4r-7v17
w:domain	j12k-3o-4p-4t5u12v-10
w:don	k3
w:done	h5l4m7p-5q-9r-6s4t11v-7
w:dont	a4d-3f-3h-4i-5k-9m6n-7o-9p-11q16r12s-12t12u5v16
w:dot	v7
w:doubl	h8k-5l4n8r8s-3v-9
w:down	b16l-3m17n-4r11t3u-6v-18
w:downgrad	m4q11
w:download	j11k-5l-4m-6o-4q35r-11s-4t6v-5
w:downstream	t-4u7
w:draft	p9q-10t13v-4
w:drag	v6
w:draw	r10v-9
w:drawn	r15t-7
w:dri	t-3v6
w:driv	b-7k9m-5p18q-4t-3u4v-5
w:driver	k-5o-3p5q-14t-7v36
w:drop	f11j9l-4m-4o-3r6s8t-8u8v-11
w:dropdown	j3
w:dtor	m-3v5
w:dtyp	q-4t-4v8
w:due	j6l4o-6p-4q5r-7t8v-4
w:dummy	m7t-5v3
w:dump	m10r6t-8v-6
w:dup	t-5v10
w:dupe	t-4v8
w:duplicat	h32i-11k-8m-7p-10q-11r-8s-7t-11u17v32
w:dur	b6h-10i-4j7k5m8n4o6p-4q-5r8s8t-17u13v-16
w:duration	l4m-3
w:dwarf	o-5p16r-3
w:dynamic	k-5q6v5
w:e117	m27p-12q5v-10
w:e2	r3
w:e5108	k-3p30q-6v-5
w:eabi	q4v-4
w:each	a-3f-4j7k-10l27m-7n-3o15q-22r-9t-26u11v33
w:eager	s5
w:earlier	a7j9k3o-3p-3t-4v-3
w:early	j9r-4
w:easier	t4
w:easily	t4v-4
w:easy	r4t5
w:eat	a6
w:echo	l13r4t-8v-3
w:ecs	e-5m8
w:edge	d11h5j-3m-5o-3r-5u3v9
w:edit	f7h5j7k8l3n-3p-6q-5s3t9u-7v-17
w:editor	f6j-3k4m8p-11q-7r48t-5u-5v-28
w:edu	v5
w:effect	k-4l5o13p-3r-8
w:effectiv	j9p-3
w:efficient	s4
w:effort	t4
w:either	b-4f5h-5j-4k6n4o8p-4q-9r20t-11u7v-9
w:el	m8
w:elasticsearch	j3k-3m-7q6v6
w:electron	m12o6p-6q-5r-7t-4v11
w:element	m3n9p-6q-3r-15t22u-3v8
w:eliminat	q-5s4v9
w:elixir	m-5q12v-3
w:else	j-3m4o4p-6q6r-4t-5v10
w:elsewher	p4t6
w:em	q5r-4t47u-11v-13
w:emac	m-9r16t-4v6
w:email	e4o4p-4t-9u7v5
w:emb	t-6v12
w:embed	s4
w:emit	o8
w:emoji	d7k13m-4q-6r20t-4v-15
w:empty	a-5f4j-8l-3o-7p18q-14r39u-3v-19
w:emulation	q-7r5t12
w:emulator	k-6q-7r10t12
w:en	j-6l-4m-6p3q-5r13u-4v19
w:enabl	f7j-12k-14m5o7p30q4r-13s-6t8u-8v-3
w:encod	q-4r-5s8t10v5
w:encounter	m12t4u-3
w:encourag	h8v-5
w:end	a-3d20j13k13l26m-6o12p-11q10r-6s-6t-9u-11v-39
w:endl	v4
w:endless	a-5m-6s8v14
w:endpoint	d7h11k-3t-11u11v-4
w:enforc	r-5s10t-3u4
w:enforcement	u6
w:engin	a7j8m14p-3q-7r-6t-3
w:engineer	t6v-3
w:enough	k3m-4q4
w:ensur	m-5n8t-6u11v8
w:enter	j7k-6l-4m9o-4p-4q-8r14t21u4v-25
w:enterpris	f9v-5
w:entir	j-3m-3p-8q6s6v10
w:entirely	j9r3t-6u3v-5
w:entity	h10o5p5q-3v-9
w:entry	m5o4r-8v20
w:enum	m10
w:env	e4j6k-8o10q12s-3u-4v-12
w:environment	f4j11l8m18n5o7p-6q-4r-19s8t10u5v-41
w:eof	k5m-3v-3
w:epic	t-3v3
w:equal	t-11v20
w:er	p5
w:err	k-4r-4t5u-4v10
w:errno	k5m8q-4v-5
w:erro	k24t-5v-7
w:erroneously	r-4v9
w:error	a-10b-12c-6d21e-12f13g-4h14i-18j-9k17l-13m34n-8p22q50r-55s-17t-18u14
w:es	a9e10m11o5p-3q-8r-8t-8u-3v10
w:esc	h8m-3r3s-4
w:escap	p-3r26v-11
w:eslint	m-3p4q-5v15
w:esp32	u8
w:especially	t6u-4
w:essential	m4p-8s4
w:essentially	l7o-6
w:est	m-5p20t-7v4
w:esta	a9m10v-6
w:establish	p4t4v-5
w:etc	m-16o7q-7r5s4t16v5
w:eu	d23m-6p11r-6t44u-13v-28
w:eval	u8v-3
w:evaluat	m23q-3v-9
w:even	h15i3j-10k-7m10n15o6p-6q-18r-6t-4u-15v23
w:event	m14o-4p21q-10r6t-7v-6
w:eventually	m3
w:ever	k9l6p5q-5v-10
w:every	b4d27e4f-5k-11m-12n4p8r-12s-3t-9u-9v18
w:everyth	l4m-8o23q13r4s3t-7u-3v-17
w:everywher	r8v-5
w:evidenc	p3v4
w:ex	m-5q12v-4
w:exa	o-3v10
w:exact	f7v5
w:exactly	e3k14p5q-5v-10
w:exampl	a9f11i-4j-9k-17m20p-23q-15r19u-9v25
w:exccaus	m7v-4
w:exce	h4i7k-3r5s-6
w:excel	u11
w:except	v4
w:exception	m24p7q-4t-6v-11
w:excerpt	v5
w:excessiv	i6v-4
w:exchang	m-4n8t-4v14
w:exclud	o5p10r-5
w:exclusiv	t-6v10
w:excvaddr	m7v-4
w:exe	k-3l4m20o10p8q-7r-5v-21
w:exec	j-5l22p-3q8v-9
w:execut	k-9l11m7o10q8r-8s16v-23
w:executabl	k-6l10t-9v17
w:execution	k-4o-3p-5q11s10t-8
w:exercis	m-4t7
w:exist	b-4h3j-10k13l-4m-15n7p-7q-8r16s17t-16u35v-22
w:existent	m5s3t13v-15
w:exit	a6j-6k16l15n-3o-10q9r-11s9t-6u-6v-7
w:expand	j-7k-7m-13p13q9t15u-4v5
w:expansion	m-4o3t3
w:expect	a-6b6d-3e18f-6j-4m-4o11p-21q-12r20s-10t-14v27
w:experienc	m4p-5r-7s6t7
w:experiment	k4l8m-7q-8r-9t-4u29v-4
w:experimental	q-6v9
w:expir	a26t-5u8v-20
w:explain	q-8r-11t40v-15
w:explanation	p-3q-10r-4t7v15
w:explicit	m6t-5u6v-7
w:explicitly	o7p-6r-6s8t6u9v-8
w:explor	k-6o-4s12v8
w:exploration	s5
w:explorer	m7p4r-4t4
w:export	a-3j-5l15m7n-4o-6p-6r-10s-3t24u-10v14
w:expos	o-3r-3s11t7v-7
w:expr	v5
w:expression	m3v4
w:expressiv	t5v-5
w:extend	o5q3r-8s5
w:extension	e5f-5h-5j-4m-35n-7o10p44q4r7s-3t-6u9v-6
w:extent	t12v-11
w:extention	p21v-17
w:extern	m3
w:external	j11k16l-3m-4p-4q16u-4v-17
w:extra	q-4r3t9u4
w:extract	m-4q13r-3s7
w:extremely	n4u4v-4
w:f0	t5v-5
w:f1	q5r6v-4
w:f2	r7
w:f7b	m-3q9v-4
w:face	p7t-4v4
w:facebook	m5o10r-4v-8
w:fact	o3r5t-4
w:factor	e5t8v-7
w:fail	a-4b-3d-4e7h-9i7j5k7l8m-13o-15p24q37r-34t-22u-6v18
w:failur	l8m18o-6p-9q19r-5u6v-25
w:fake	v3
w:fall	j-4m3p5v5
w:fallback	u6
w:fals	j-4m-5o7r-12s-5t-11u-3v35
w:faq	t5
w:far	a5k-8m7n-3p13q-10r10t6v-9
w:fast	a4k-4m-5n-3q-5r-3t-13u8v30
w:faster	k8n4q-8r-5t4u8v-4
w:fatal	b9e4n10p-15q23t-5v-17
w:fault	r4s4v-5
w:fd	k-3l6t-3v8
w:feat	m-4q6
w:featur	a4k-4m-13o9p-7q-4r-28s11t76u7v-42
w:feb	v4
w:february	t-4v10
w:fedora	m8q3r-5v-4
w:feed	i-3m6
w:feedback	r-7s10t-4u38v-24
w:feel	r3s5
w:fehler	m5q22v-17
w:fetch	j31k-4m-5q-6s-3u17v-26
w:few	k-3m-4n5o-8p4q14r12t-6u-7v3
w:fewer	b6
w:ff	q4t6v-7
w:ffmpeg	o-4p9q-4t4
w:fi	j6q-4v15
w:field	h11j-3k-5l-3m-10o5q-6r14s-5t-26u12v23
w:figur	m6t-4v4
w:fil	k4n8q-5u13v-12
w:filament	s3
w:file	a-7b-5c-4d-8e-5f-12h-5j-6k63l16m4o-5r3t-15v-10
w:filenam	f9k-4q-8v15
w:filesystem	k25q-4t-4v-10
w:fill	k4m-10p-4r3t-9u22
w:filter	g4m-8r6s-4t-13u20v4
w:final	l3o-8p-7q-3r7t-5v21
w:finaliz	v4
w:find	a3e-4h5k-11l-5n-3o-4q9r-6s4t-8u-10v38
w:fine	b6d13f5j9m8n-4o-5p14q-24r6t-11u-6
w:finish	k-4l19m6p-4q-3r-4t5u-3
w:fire	j9p4t-4v-4
w:firefox	m-7q17r15t-6u-5v-7
w:firmwar	k-7m10p10q-3
w:first	j4k22m-7n-4o-7p-6q-16r25s11t-24u-12v25
w:fix	a-4d-4f-3h6l-6m16o-13q18s12t-58u7v43
w:fixm	q-6r-4t18u-3v6
w:flag	d9g9k4m5p-7q-7r-8t8u-6v3
w:flaky	m-4v9
w:flash	t-3u8
w:flat	n4t-8u9v-4
w:flatpak	m7p6q-8r-5v3
w:flexibl	s5v-3
w:flicker	r3
w:flight	v3
w:float	m-3v10
w:float16	v12
w:float32	q-4v11
w:float64	v4
w:flood	m-7p7
w:flow	e-4m-7p17q7r-8t-9u31v-17
w:flush	k19v-6
w:flutter	m-9p3q9u8v-5
w:fmt	q-3v12
w:fn	m4q-3
w:fno	q-5v7
w:focus	m-5r4t8u9v-12
w:folder	k6l4m-9p12q-5r-4s-5t8
w:folk	t5v-3
w:follow	f-3j-4k4m6n-4o9p-19q26r-10t-6u-8v14
w:font	r18s3t-3v-9
w:foo	k-6m-6q-5r-9t15u-4v22
w:foot	p3
w:footer	u8v5
w:footprint	t4
w:forbid	o-8t9
w:forbidden	f20q-4v-6
w:forc	k4l-3m7p8q-5r-6u12v-11
w:foreground	m-3q-4v8
w:forever	l3m5
w:forg	m12q-6
w:forget	m6s7v-8
w:fork	f4r-3
w:form	e6g8u8v-9
w:format	j-4m-4o-7q10r-5t11v11
w:formatter	k11r-4t-4
w:former	t3v-4
w:formerly	u5
w:formula	q5
w:forum	m-7q-3t13v12
w:forward	m-5o8q5r15v-11
w:found	f-7m32n-6p-22q20s11u-6v-8
w:four	t12v-11
w:fp	q-4v11
w:fpic	v3
w:fps	m8r-7v6
w:fr	o-6r6t11v-9
w:fragil	u6
w:fragment	t10v5
w:fram	k-6q-6r-3t5v14
w:framework	m-4r-6v17
w:fre	m3
w:free	l11m-4n10p6q-6t-4u9v-13
w:freebsd	m5p-3q10v-7
w:freez	r6t11v-10
w:french	m-4q-4r-10s-5t-3u-3v44
w:frequency	p6t-4u7
w:frequently	j9m12r-7t-4u-4
w:fresh	a7m-10p7q7v-5
w:friday	a7p6r-5
w:friend	t5
w:from	b10c-5d9f-7g-5h-6j6l-16m-13n24o-8p15q30r-6s-7t-20u-13v7
w:front	j10k9m-6p-4s3t-4
w:frontend	r-3s4t-7u11v4
w:frontmatter	o6
w:frozen	m3
w:frustrat	m5
w:fs	q21r-5t4v-14
w:full	h4j5k11m-4o-7p-10q7r-10s-3t-5u16
w:fully	p-14q-3r37v-12
w:func	k-4m-8t7v15
w:function	e-6f6j-5k-5m13o-12p-21q4r-17s10t14v22
w:functional	q-4r17t-5
w:functionality	o7r-7u13
w:functionally	u4
w:fund	a4o10s-4
w:further	j11k5m-6t-7v3
w:fuse	q-5v6
w:futur	q-4t13v-4
w:fuzz	m-8q5t5v10
w:fuzzer	m-6q6
w:game	j4k-3n-3p14q-12s15
w:gap	j7o-4r-4u16v-7
w:garbag	t8
w:gateway	d-6j12p4
w:gather	t7v-5
w:gave	s7
w:gb	k-7l-4n65o-6r-15t-18u3v4
w:gc	m19n-4o-5q-7t6u-5v10
w:gcc	m10q11v-4
w:gccgo	m-4q-12t-10u8v33
w:gcod	r12v-9
w:gdb	m6p4q-4
w:ge	r8v-3
w:gear	v5
w:gecko	p7q-5r-5t-6u19
w:geforc	q-4r5v3
w:gemini	r-5v14
w:gen	f6m-5v7
w:general	e-3m5t4
w:generat	h7k-5l4m-14n-3o-8p6r-13s5t-34u37v21
w:generation	m4t-5u8
w:generator	m5q-4
w:generic	o5p-3q7t9u-4v-10
w:get	a-6b4d-9f11h-9i-6k13m30n10o-10p44q-22r-15s-9u-17v-7
w:gh	o-4s10v4
w:gib	t-6v16
w:gif	t7v-3
w:gist	m10o4q7u9v-19
w:git	e3k-5l22m-4p-11q10r-6s7t-4u-5
w:github	a-6b-4d-5e-5f8h-8j-17k10l-8m-11n13o-6p14q-13r38s-10t9u-8v20
w:gitlab	m10p8r-4u-4
w:giv	m-4q15v-4
w:give	d-4i-4j27k-10l-5m-19n-5o-5p-13q12r-5s6t-15u-9v58
w:given	f7k6o22p-6q-5t8u-4v-19
w:gl	t-7v10
w:glanc	t-3
w:glibc	q9v-8
w:glitch	r8t-4
w:glob	k3o5t-9u8
w:global	a4e-4k10p-4q-3s-5
w:globally	p3
w:gnom	p-13q14
w:gnu	q5
w:go	d-6f-4j9k8l25m-22n24o-16p-13q-19r-5s-10u34v8
w:go1	j4k9n4o-3p-7q20r-8t-16u-10v18
w:goal	p-9q9
w:goe	h-9i-4j5k-3l11m5o3p-7q7t-11v14
w:going	j-3l5m-8q3s5
w:golang	j9m-3n5o-5p-8q-15r-8t43
w:golden	v3
w:gone	m7n4r9t-4v-4
w:good	j-6m-8n-3o-12p-3q20r-6t36u-3
w:googl	a6b-8e6k4m6p24q-13r5s3t-12u14v-20
w:googleapis	j-3q25t-3v-7
w:got	a4l-4m-12n12p-15q7s7t-15u-6v31
w:goto	r3
w:gpu	k-4m-5n10p-4q5t6u-5v3
w:grad	t-5v10
w:gradl	j3m5v-3
w:graph	d10j-4k11m-6n13r-8t-3
w:graphic	k-3r20t-4v-6
w:graphical	r11t5v-7
w:gray	t-7u7
w:great	k-5m-7o-5p3q5r-4t10u28v-17
w:greatly	m5q4
w:green	d24p6q-6t-14u7v-8
w:greet	t4
w:grep	k13l5p-3q3v-8
w:grid	q-4r12t-9v6
w:grok	o5
w:group	p4r-3t-3v9
w:grow	n13r-4t9u-3v-3
w:gt	m-6q-4r-4t7u-4v17
w:gtx	q-4v4
w:guard	m4
w:guess	p-3q10t-4v7
w:gui	k-3r-16t-6v38
w:guid	m-6p-4q8v15
w:guidanc	b-3j9k-3p-8r6s3t-4u9
w:guru	m8t-4u8v-5
w:guy	r-3t3
w:gz	q16v-7
w:h2	r5t-6v11
w:ha	m-5p25q-9t4
w:hack	v3
w:had	f5i4l-3m-4o5p-11q13r8s4t-9u3v-7
w:haiku	a3r4s-4
w:half	m-4r28t-7v-6
w:halt	j9m4t-5v-5
w:han	l10p-3
w:hand	l17m-5v-4
w:handl	e-4f8h14i-8o5p-5q-8s-3t-18u24v4
w:handler	b-3p-5r8v4
w:handshak	h-8j8l6n7v-7
w:handy	t5v-4
w:hang	j5l6m7r-4s-3
w:happen	k-5l7n11o-9p6q-15r19u-11v10
w:happend	i4m5v-4
w:happy	j4m-5p5t4v-4
w:hard	m-6n-3p-3q-5r5s6t13
w:hardcod	s6t-3v9
w:harder	t6
w:hardly	t4
w:hardwar	k-3p4t-12u5v10
w:harmony	m25p15q-15v-19
w:harness	t7v-5
w:has	a-5b-12c-3d7e-7f13g-4h5i-6j-3k43l5m-27n-5o-5p9q-37s19t-12v29
w:hash	k-4m-6o7q27r19t-8u-7v-15
w:hashmap	t3
w:haskell	q5
w:hat	q21t-3v-13
w:hav	m7p5q-4r-6t15u-4
w:have	a3c-3d-9f4h12i3k-10l12m-13n-5o-30p-18q7r21s14u-13v22
w:havent	m8
w:hd	k13v-4
w:he	k8s7t-3v-3
w:head	p11q-8r-4
w:header	m-3q5r17t6v-17
w:heap	m5n10q-5t5v-7
w:hear	t8v-3
w:height	m-3s6v3
w:held	t4
w:hello	f4k-3m-9n-6o-6q25r3s-3t-11u11
w:helm	f5m-5p-4q5t-3v8
w:help	f-3h5i-4k-5l-10m13n-5p-5q13s-8t-15u28v4
w:helper	m-6n9q3r4s11u4v-16
w:helpful	b-3m8p-5r8v-4
w:her	m3o15t-10u9v-5
w:here	a-3d-4j19k7l-9m3n-7o7p-19q13t-34u40v-5
w:hey	m15q-4r-5t7v-10
w:hi	j4k-4o-4q9r12u3v-4
w:hidden	r26t-3v-15
w:hide	m14q-4r5t-3v-4
w:hierarchy	t6v-4
w:high	q-4r5t8u-5
w:higher	t-3u9
w:highlight	m4p14r9v-13
w:highly	t5v-3
w:hint	k-8o-4p20q-3r-3
w:historical	t-4v9
w:history	h5l7m-7q-5r11s-4v4
w:hit	b-12e5f-5i3r14s-4
w:hoc	v-3
w:hold	t-6u10
w:hole	t8v-10
w:home	f8j15k8l-5m6o6q-4r-4t-10v-8
w:homeassistant	t10v-4
w:homebrew	r6
w:homebridg	t4v-7
w:hook	k-4m-13o-9p38r-4s-5t4u-3v7
w:hop	t5v-4
w:hope	k6m-5p4r8u-4
w:horizontally	r5
w:host	j17k4l3m-10o19p-10q-5r-5u-3
w:hot	m-6n30u-4v-9
w:hour	b29c10d-6k-3n10p-3q-7r-9s6t-10u-5v-7
w:hover	o-4p11r4t5v-9
w:how	i-7j6k-5o-10p21r8s8u-3v-7
w:how_to_contribute	q15r-5t9u-5v4
w:however	j-4k-10m-18n-6p7q-6r-16s8t10u4v36
w:html	j-11m13n5o-6p-5q8r4t13v-9
w:html5	m5
w:http	a-11c-5d21f9g-4h-12i-4j-35k-12l-4m5n15o-7p-9q18r13s-24t53v-9
w:huge	h8
w:hundr	l9m-6p6q-4
w:hw	t-3v6
w:hygien	v8
w:hypothesis	t3u5v-4
w:i686	q7
w:i7	v4
w:iam	f7
w:ice	m43t-9v-22
w:icon	k-4l8m4p14q-7r-16s3t-13u4v21
w:id	b4e-5h6j-5k7m45n-4p-8q-21r-11t-10u14v-4
w:ide	m-4p20r-14t-4u7v4
w:idea	k7l3q8u-3v-4
w:ideally	i-5m-3r-4s9v5
w:idempotent	t-4u5
w:identical	t-8v10
w:identifi	m5v-4
w:identifier	r4t14v-13
w:identify	v7
w:identity	e8
w:idle	j7m5v-5
w:ids	s7t7v-11
w:ie	m-4v3
w:ieee754	p13q-8
w:if	a-8b-13f-7k7l-13m-17n5o21p-15q-30r-10s14t31u7v38
w:ifi	t11v-10
w:ignor	d9j-6k-4m-7o30q-5r-12s17u-5v-13
w:iirc	j-3m4
w:ill	q-3r7t3u-6v4
w:im	e6f-3j-3k8l3m11n-10p4q-13s-5t18u-14v5
w:imag	d-4h13j11k-10l6m-11n-3o-5p3q-5s-4t42u-8v-16
w:imagin	t3v-3
w:img	n7r-3t-4v8
w:imgur	p5v-3
w:immediat	h5p-5r5v-4
w:immediately	m3r5s6t-5
w:impact	m-8o-4p6r-3t13u8v-12
w:impl	m5
w:implement	j9k9m5p-5q-7r-4t-21u3v18
w:implementation	j5m-3p-4q-5r-3s6t-5u14v5
w:implicit	m3
w:implicitly	t5v-4
w:imply	m3t-3
w:import	b8d8j-6k-4l-5n-7q13r-15t-13v33
w:important	l4r3
w:importantly	p-4r7
w:importer	b9v-3
w:importerror	m12q-10
w:impossibl	q-4r16t6v-11
w:impression	j5v-3
w:improv	r-9t10v4
w:improvement	s9t-5u8v-7
w:inaccessibl	t4v-3
w:inaccurat	t10v-8
w:inc	t3
w:incident	v3
w:includ	e-3f3k-10l-3m-9n6o-9p-12q4t-24u50v18
w:incom	q-4v11
w:incompatibility	m11v-8
w:incompatibl	l3m9t-4v-5
w:incomplet	k10v-3
w:inconsistency	u3
w:inconsistent	m-4r4t-4u6v4
w:inconsistently	r4
w:inconvenient	m7q-4
w:incorporat	t-5v6
w:incorrect	l4m-9o-6q-4s3t12u-7v18
w:incorrectly	m18q4r5s4t-5v-22
w:increas	m6v-5
w:increment	k-6m18v-6
w:incremental	v6
w:incur	r4
w:inde	t6
w:indefinitely	l6p5v-4
w:indent	m-3p12r-10t-7v19
w:indentation	r-5t10
w:independent	a3s-3u4v-3
w:independently	u5
w:index	e-7f18h-4k4l11m10o9p4q-11r-4u-6v-15
w:indicat	s4t3
w:indicator	o8r-4
w:individually	t-4v7
w:inefficient	t4
w:infer	d13t-16v13
w:inferenc	m-6n10q-6t14
w:infinit	a-4m-6s8v15
w:infinity	h-8j9r8v-5
w:info	l4m-8n-6o16q-18r-18t-10u26v30
w:information	b-4l6p5r11s3u21v-35
w:infrastructur	k8m4q-5
w:ingress	d6p-3v8
w:inherit	v7
w:init	m4o13v-8
w:init__	m-12v13
w:initial	m-4p12q-12r-4t16u8v-12
w:initializ	a7l7m-8p4q-8r-4t-3v13
w:initialization	a8l4m-4
w:initializer	m-5q19r-5v-6
w:initiativ	u3
w:inject	t-5v4
w:injury	t-5u7
w:inlin	t-4v8
w:inner	v11
w:ino	q5v-4
w:input	a9i4k-6m-6o-8p-6r-11s3u-9v42
w:ins	u6v-4
w:insert	t6
w:insid	l-3o-5p5q-8r-6s-3t-4u23v4
w:insider	o-3p-4q5r4
w:insight	t4
w:insist	s11v-3
w:inspect	m-3v5
w:install	a-6d-5e-5f-9h-6j-11k-11m22o4p70q16r-5s-9t-18v-19
w:installation	b5j-4k-4l-6p19q-16r-10t12v8
w:installer	f-8p-3q17u7
w:instanc	j-4k26l-3m9p-4r-14s-6t10u4v-9
w:instant	r-3
w:instantly	a7l3m-6q15v-9
w:instead	b9h-4i-7j-6k5l-3o-9q-8s22t-28u14v20
w:instruct	s8
w:instruction	m4q-3s8t-11u6v3
w:instrumentation	m15v-8
w:insufficient	m5p-3
w:int	h10m-12p-4s3u-3v16
w:int32	n4t13v-12
w:integer	h10m5q-3v-3
w:integrat	s5t-9u9
w:integration	f17k7m-14o-6p35q-9r-10t-9u10v-15
w:intel	p9q-5t-6v6
w:intellij	p16q-4r-4t8v-13
w:intend	o-3r4
w:intention	t6
w:intentional	r3
w:inter	m-5q6
w:interact	p3
w:interactiv	m-4p11q-12r8s4t14v-18
w:interest	e4m-6o-4r-7t5v14
w:interfac	d-3e-5m5o-8p15q-4t18u-5
w:interleav	u5
w:intermediat	t5
w:intermittent	d6j-3k-4m4t-6v8
w:intern	f8v-5
w:internal	d28f8k3l7m-5o-6p-9q8r-12t17v-27
w:internally	t4
w:internet	v13
w:interpreter	q-4v4
w:interrupt	m3o10s4v-4
w:interval	n7v-5
w:into	e-4f3h-5k-7m-4n-7p7q8r4s10t9u-4v-6
w:introduc	k7p3
w:intuition	t-5v6
w:intuitiv	t8v-5
w:invalid	e8h12j-3k-8l-4o35q-12r-8s-5t-8
w:invariably	o3p-4s4
w:invent	s14v-5
w:investigat	m-5o11r11v-8
w:invocation	t4u9v-8
w:invok	b-3i-8k-4p3q-7r10s11
w:involv	q-4t9
w:io	e4k-7m-6o-4p6q-8r-3v32
w:ios	k-3l-3m-5n23p-7q28r-5t13v-25
w:ip	t9v-8
w:ipc	r4
w:iphon	q-3r12t-4
w:ipv6	j3t17u-4v-7
w:ipython	r3
w:ir	v4
w:irc	t10v-8
w:isinstanc	m4
w:isnt	b-3k-4l-3q-6r14s4t5u-5v4
w:isolat	u6v-4
w:isolation	p3
w:isomorphic	t-6v6
w:issu	a-10b-4c-3d-6e-6g-3k-9l-17m11n-5o-4r7s18t7u59v-32
w:issuecomment	l-7m-8q5r14t-5u8
w:itd	q8t6v-7
w:item	a-5b9f5j7o-4r5t-8u12v-8
w:iter	t4v-3
w:iterat	v8
w:iteration	t4
w:iterator	t3
w:iterm2	q-3r18v-6
w:itself	a10b8e6j-5m10n-3o-6p-14q14r-7t-10u-10v13
w:ive	j-5l6m17o-4p-14q-14r-5t30u-7v4
w:jammy	m-4q6
w:jan	k8r3t-5v-4
w:jar	q-4t6
w:java	m5p-10q10s7t23v-22
w:javascript	k3m-5n11p4v-6
w:jellyfin	p9q-4t-4v6
w:jenkin	m10p16q-6v-13
w:jetbrain	m9q-5
w:job	b22f14j-4k-3l19m-14n3o-3p5q-9r-8t-8u5v-10
w:joe	p-4q7
w:join	a5r15v-7
w:jpg	p5
w:js	f19h-5j31l-5m-17o27p-18r-23s-5t-11u-7v25
w:json	a-3h-4i-7k4m-15o15p25q-9r-13t9u-10v19
w:jsonl	k8m-6p6s-3
w:jsx	d10m5t-7v3
w:jul	u9
w:julia	v12
w:jump	r14v-10
w:jun	j4m15t-3v-7
w:june	r4
w:jupyter	m29n-3p-5q-5r-5u-4v3
w:just	a-4e-3h9i-6j-5k-10m17o7r-13s29u19v-31
w:jvm	j3t5
w:k8s	v3
w:kb	o8r-4v3
w:kde	v4
w:keep	a-3f11h5j21k-9m14o-10p-6q-5r6s-3t-7v-11
w:kept	p3q9t4v-10
w:kera	k7m-8p-4t7v6
w:kernel	m12n16o3p-5q4v-21
w:key	e3f21m-15p-13q-4r-4s8t-3u7v14
w:keybind	r-4t9
w:keyboard	r-16t22
w:keymap	k-4m4v8
w:keyword	r7t-6v7
w:khtml	p7q-5r-5t-6u19
w:kill	l37n32p-9q-11r-17t-3v-16
w:kind	k-7q8u-3v8
w:know	d-3j6k4l-4m-9n-4p24q12r6u11v-38
w:knowledg	t4
w:known	p-4q-4s4
w:kubernet	q5
w:la	a-4d-3e8f-3k-4m11n-4o-5p15q48r-11s-3t-19u-8v-8
w:label	m4o-3r44t-16u-4v-15
w:lack	f6p-10q-3r6s5t22v-21
w:lag	v5
w:lambda	t-4u4v9
w:lang	k-4m13p-4q8u-3v-4
w:languag	l8m-7o9p6q-15t26v-13
w:laptop	k-3n18p-4t-4
w:larg	h18m13o-3p-8q5r-12s-7t16v-8
w:larger	r-7s5t5
w:last	a29j-9m-17n-4p24r7s-5t4u-7v-11
w:late	v17
w:lately	j4m5
w:latency	r-3t5
w:later	c11d-5p7
w:latest	d-4e-3j12k7l3m-20n6p6q-5r25t-17u4v-7
w:latex	o12p-4q-4v3
w:latter	t4
w:launch	a10k-4m15o3p11q-10r-9t-5u-5
w:launcher	v4
w:layer	n18p-5q-8r3t-3
w:layout	d11v8
w:lazy	m4v-3
w:lbeg	m7v-4
w:lcount	m5
w:ld	v10
w:le	j3v-3
w:lead	p-5r-3s4t27u-4v-6
w:leader	q-3
w:leak	j-3k11l5n-7
w:learn	t15v-6
w:leas	s15t-5v-6
w:least	j9l9m-6p-7r24t-8u-7v-5
w:leav	k-3l-5m-5o-3q16t3u-4v3
w:led	q21t-4v-13
w:left	a6h4k16m-8o-5p-5r35s-4t-10u-4v-19
w:legacy	q12v4
w:legal	u8
w:len	k-5t12
w:length	m18q-5t-4
w:less	q5r-4s4v9
w:let	i-6o-4p12r4s12t15u-5v-22
w:letter	l13m-5q-4r18t-7
w:level	j3m-6q-5r-5u10v15
w:lexer	t-4v9
w:lf	k3r4
w:lhs	t-7v6
w:li	v4
w:lib	h-3j8l-6m9p-7q30r-3t-4u8v-20
w:libc	q6
w:libexec	q-4v5
w:library	k-8l-4m7n-4p4q16r-9t13u-7v-4
w:libstd	m-5v11
w:libstdc	q10v-6
w:libuv	q-4v5
w:lie	m7q3
w:lifecycl	r3t-6v6
w:lifetim	m-4v12
w:ligatur	q-3r29t-5v-13
w:light	o-6q-6r14t4v11
w:lik	t5v-4
w:like	e-4f8j-12k-11l-7m-7n-8p-11r-7s5t53u5v9
w:likely	l-4t-4v10
w:limit	a28b-7i5j7l-3m-7n12o-8p3q-9r-11s-12t3u-6v13
w:limitation	k8t4
w:line	a-9e-5f-5i-4j11m25n-5o-10p-18q-7r49s-11t-17u8v8
w:linear	t4
w:link	e4k5m10n21o12q-34r-8s-3t-30u8v25
w:linkag	v4
w:linker	k-3q6t10v-4
w:lint	t3v7
w:linter	d10m5o-9
w:linux	e-3l5m-6n3o6p6q17r10s-7t-7u-9v-4
w:list	a-5d-3k12l9m-36n-8o-5s-5t24u14v9
w:listen	m-3o14s4t18v-26
w:listener	n7t4v-9
w:lite	q-10v15
w:literal	q4r5t-6v12
w:littl	r3t11u-5v-6
w:live	m3q4r-5t-5v14
w:liveness	v-3
w:llama	l-3m6q-5v6
w:llm	l4s5
w:llvm	m16q-9u-3v5
w:load	d3f-4k-5l-10m-11n9o-6p13q8s-6t-10v21
w:loader	m-10o8q15t-4v4
w:local	e-6h-3j5k-9l10m20o12p-6q-18r-14s-10t-11u-7v49
w:localhost	e4j7m-6p-4q-3r4t5u10v-12
w:locally	k-4q16v-9
w:locat	m-4
w:location	p7q-4r-3t-9u29v-15
w:lock	k33m5p-5q4r-25t16v-14
w:log	a-3d-13e4h-5l-12m-13o-7p36q26r6s-5t-7
w:logger	j7m4t4v-5
w:logic	k-4m8p8q-4r-4s14t-14u12v-11
w:login	e25l-4m3o7p-15q-9s-4t-3u-4v15
w:logo	m5r8
w:logstash	m-7o9v9
w:long	i7m6n3r13t-7
w:longer	e-5m9n3o-3p12q-8r8u-4v-6
w:look	e5j-10m-3n-9o-9p-13q-7r8s-6t17u-3v42
w:lookup	v4
w:loop	a-5j-6k-8l9m4p-5q-4r-6s7u-4v16
w:lose	k-8r6s6t5
w:loss	k6p-11q-3s7u-4v14
w:lost	i3k28l4m-4q-5r-3s4t-8v-11
w:lot	j4m-9p9q6r-8s4u-4v11
w:love	r-7t8
w:lovely	t3
w:low	m-6q-3r12s-4t-6v8
w:lower	r10t-9v13
w:lowercas	o5
w:lowest	r4
w:ls	k14l8m-4r-12s6t-6v-4
w:lt	v10
w:lto	m-4q4v4
w:lua	e-5m19p18q-6v-17
w:luck	r6v-6
w:m1	p4
w:m32	m9v-7
w:ma	r4
w:mac	k12n-6o-3p-10r15u20v-13
w:macbook	q4
w:machin	k-5o-3p-5q21r-7t-6u-4v18
w:maco	k21l8n11o-3p-7q16r6t-7u-3v-33
w:macro	k-4m6r-3t8u-4v6
w:made	f6l4m-8p-7q-13r7s6t5u-5v16
w:magical	r3
w:mail	e7m-7n10r-11t12u-7v8
w:main	h-4k-7m7n13o10p9q-7s-7t20u-4v-20
w:main__	m7q-7
w:maintain	t-10u15
w:maintenanc	t5u5v-4
w:major	m-3o3
w:majority	o3
w:mak	j-3k-3l14m-7o3p-4q21r-9u-12v12
w:make	a3f-3i-4k-6l4m-8o-10p14q-3r-8t34u-11v8
w:makefil	p10r-3v-3
w:malform	k-4t-4u9
w:man	r4
w:manag	p-4r-4s-4t4u5v3
w:management	u9
w:manager	d-3j5k-5l6o-4p-4q5r-3u-4v8
w:manifest	l6m-4p-4r4v4
w:manner	i-5s9
w:manual	m6p-3q-7r-5t33v-16
w:manually	k-5m-5q-5r-10t14u4v7
w:many	a-4b45d-3l-3m13o-6p13s-6t-4u-18v-20
w:map	m11o4p13q-12r-4
w:mar	l6t5
w:mark	m-7r-5v21
w:markdown	p-6r8t9u-6
w:marker	l7m4r-3
w:market	o9p-3u9v-7
w:marketplac	p18q-11
w:mask	v6
w:master	j-6l5m4p-6q19r-7u-5
w:match	a-3j-4k8l-4m17o-3p5q8v-13
w:matcher	t4
w:material	p11r-8v6
w:matrix	f7v6
w:matter	o10p-6r5t6v-11
w:maven	j3p-11q7
w:max	a7m-6o4r-12t5v13
w:maximum	i5r-6s5
w:may	e-3k7l-4o4q-10r12t-13u8v11
w:mayb	p9r12u-4v-8
w:mb	j-5k-3l-3m-4n43p3r-15t10v-13
w:mcp	j-4l-3m-3p14q-5
w:md	l-5m-7n4p10q-4r-13s13t23u-9
w:mean	k9l3m-8o4p-5r4t4u-4v4
w:meant	r15t3u-5
w:meanwhil	l9
w:mechanism	q4r-3t6
w:media	p15v-5
w:meditation	m8t-4u8v-5
w:medium	t7v-7
w:meet	q5v-5
w:mem	q-5v5
w:member	q3s4v7
w:memo	r3
w:memory	a-3k-3m5n12o10p-13r-9t7u-8v10
w:mempool	k3q-8t-12u-6v37
w:mention	k-6l10o-3p-4t9u9v-5
w:menu	k-3m7p-5t4u-4v18
w:merely	q8v-6
w:merg	f12k4m-7n-7o-5p-4t10v8
w:mess	q3t-4
w:messag	a-3b-7d-6e-4f-6h11j-9k-7m-11n-10o-18p13r4s5t20u12v22
w:meta	t5
w:metadata	v6
w:method	k-3m8o-6p-7q-7r-6s6t5u8v11
w:metric	n6o5
w:micro	v5
w:microservic	o-6t8
w:microsoft	e5k9l9m-4o-4p-10r21t-6u-3v-11
w:mid	m5q6
w:middl	d11m5r10t-6v-11
w:might	q-3r-7u5v10
w:migrat	j5m7v-5
w:migration	m10
w:min	n8q-6v10
w:mind	m6v-5
w:mingw	q7v-4
w:mini	t-4v5
w:minifi	m6
w:minimal	m7o3p-5r4t-8v7
w:minimum	q6r10v-13
w:minor	e6f-4m-3o4p-5q-5r6t4
w:mint	m-3o3p4q4
w:minut	b4e18l9m-5n8o-4p7q-7r-8s-4t-14u5
w:misc	m-5q6r24t-8v-7
w:misconfiguration	t4v-3
w:mislead	t3
w:mismatch	v5
w:miss	f13j-5k-13l-6m-10n-4o-16p16q17r24v-3
w:mistak	u9v-8
w:misunderstand	k10
w:misus	m4v-3
w:mit	q21v-14
w:mitigat	m-4v14
w:mix	m-6q13v4
w:mixtur	m-4v8
w:mkdir	k3q-9s7v5
w:ml	v6
w:mo	t4
w:mobil	j-7m-8p11q4r-3t11u-5v9
w:mod	m15p20q-12v-8
w:modal	m14s6v-13
w:mode	a-3f-4k12m-7n-6o-6p13r-11s11t6u10v-5
w:model	c11d-7f4j-6l3n6o19p-23q-19r3s17t-18v6
w:modern	r4v4
w:modifi	k7
w:modification	s9
w:modify	s3t-4
w:modul	h-5j-4k5l-6m7p-4q19t-25u27
w:moment	q-8t8v3
w:mon	q6
w:monitor	l4n8o4p-5q-11r18t-7
w:monomorphiz	m4v-3
w:monorepo	k13p4v-10
w:month	a12m6
w:more	e-3f-3h-7i5k3l5m4o-7p10q-14r-15t21u-15v22
w:moreover	o11v-4
w:morn	d4l9q-4
w:most	j5l9m-12o-5q5r-7s-4t5u20v-13
w:mostly	f6q5t5v-5
w:motivation	o4
w:mount	b-7m-3p18q-3r-4t-6v10
w:mous	r5
w:mov	e6q-8r14t12v-14
w:move	d5j-5k3q-3r15v-5
w:mozilla	p6q-6r-6u18v-3
w:mqtt	v4
w:ms	j5l10m7n4o10p8q-4r-12s-3t-3u-9v-6
w:msg	t5
w:msvc	q-3t9v-4
w:much	l-4m-6n7o-3p-3q-7r7s5t-12u8v21
w:multi	o12p-5r3s4u8v-18
w:multipl	k4m12o-15q-7r-10t14u8v4
w:multithread	r6v-4
w:music	m-4u24v-12
w:must	h17i-12k-5m-7o5p-12r19s4v4
w:mut	t6
w:mutabl	v4
w:mutation	o4
w:mutex	m6q3v-5
w:mutually	t-11v14
w:myself	q-4u6
w:mysql	e3f9j-7t4v-5
w:nam	k-6l3m-9o-4p14t5u-3v3
w:name	a-4d-3f-7h14i-12k35l-6m-17n-7o8p-19q6r-4s-14u5v32
w:namespac	m-3p-4q5v6
w:nan	v5
w:narrow	j-4m6
w:nativ	j-3k-4m8o14q-6t-4u10v-6
w:natur	r-6t5
w:navigat	m10o8p-11q-5u8
w:navigation	t10v-6
w:ndk	q5v-3
w:ne	a4
w:near	r12u-4v-5
w:nearest	t-8v12
w:nearly	m6v-4
w:necessarily	v4
w:necessary	m-3r3t-4v5
w:need	a-5d7e-9f-3h-4j-9k-10l-7m22n-7p6q7s5t44u30v-58
w:neither	j8m-6q15t-5
w:neovim	m10p7v-11
w:nest	m-4v9
w:net	k9m5n6o-5p-4q-10r-12t13u-4v17
w:netron	v4
w:network	d17j9k-4m9o-4p-4q-7r-6t-5v7
w:neutral	u6
w:never	b-3d8e-4f-4h6l36m7n18p27q-14r-38s13t-15u-11v-16
w:new	d-4e4h6k-10l-10n6o13p20r14s-7t-10u3v-13
w:newer	d6k17m-4n8p-7q14r-3t-7u9v-28
w:newest	q4u7
w:newlin	m5t-3v7
w:newly	k-6m4s5
w:newtyp	m4
w:next	h5o-4p-7q5r-16s-3t31u-6
w:ng	r4
w:nginx	d-3j35m-20o8p-3t10v-10
w:nice	j-6q-6r6t29u-3v-12
w:night	l11m-13p6v-6
w:nightly	f7k-4l8p19q-5r-4
w:nil	e-5m27o4t-4v-9
w:nilclass	m8v-4
w:nitpick	s4t-4
w:nix	p6
w:no	a-3b-13c-4d-3e-4f4g-4h-12j-8k32l-8m4n-10o19p39q-3r11t-28u-20v12
w:nobody	n7q6t-4
w:node	d11f17j9k5l-6m3n5p-21q-13r-25s-4u-9v37
w:node_modules	f19h-3k-3m7o5p-6q3v-17
w:nominat	t-6v9
w:non	a4k-8m-7n-6p17q-5r-20s3t33u-4
w:none	l-8n-3p-5t-9u25
w:nor	j9p3r6v-6
w:normal	j-3m-3o-4p14q-8r5s4t4
w:normalization	q6t4v-7
w:normally	a5k-4m-9p-6r10s-5v11
w:nosuchmethoderror	m6q7v-4
w:not	a18b-19c-8d-20e6f19g-5h21i-10j-8k-7l-11m-14n-28o12p44q5r10
w:notabl	v3
w:notably	n4
w:note	k-5m-15p-7r38s-3t21u9v-28
w:notebook	m7r7v-6
w:noth	e-3k6l7m17n4o-4p46q-9r9t-11u-13v-30
w:notic	a6k15m-11o-7q-8r6s10t9v-12
w:notification	m-3o-4q6r-10t-6u5v16
w:notify	r-4t-4v8
w:nov	p-5q7u9
w:now	a4c10d-7i6j-15k-8m16o-9p-10q19s9t12u3v-18
w:nowher	t8v-5
w:np	m-5q-9v23
w:npm	b6d-3k3m-4p-4q10u5v-4
w:nt	q-3r-5t-6u19
w:null	h4l5m8n3q-3r-8t-4v4
w:number	a-3k-5m10n-4o-5p-12q-7t6u-6v37
w:numpy	m4q-9v20
w:nut	t5
w:nvidia	q-7r4v8
w:nvim	k-4m10p22q-6v-9
w:nvm	k5
w:o2	m4
w:oauth	e4p5r-5
w:obj	t-5v14
w:object	a10j-7k-8m-13n5o-4p-5q16r10t-7u3v10
w:obs	m-3v7
w:observ	a4k-3l5m-6o-5p-13r23s4t5v-6
w:observation	v3
w:obsolet	t6
w:obtain	l9q-3t-3v3
w:obvious	q4r10t7v-9
w:obviously	s3v7
w:occasionally	v7
w:occur	h15j-6k7l-4m17o9p-9r7s-8u-5v-17
w:odd	t-8u3v14
w:ode	p12r-4v-4
w:off	a-6b15d-6j6k-7l-5m-4n-5o-5p-5q22r5t-22v24
w:offer	m3r-5t7
w:offic	j5o8p-4q-5t-6u18v-8
w:official	m4o9q-5r7t10v-15
w:offlin	q-7t5u-4v15
w:offload	q-5v6
w:offset	b17t-4
w:often	k4o-7t19v-10
w:oh	l-6v9
w:ok	m4p-12q8t-4v8
w:okay	q-5s5t-4v8
w:old	h7k27l-15m25o-6p-12q3r-8u-4v-7
w:older	m-4p-5r20
w:ollama	l-3m5
w:onboard	t-10u11
w:once	e-4h5j-4o-6p15q-4r-16t-16v49
w:one	a-6b13c-3d5e3f-9h-3j-10k-10l-7m-26o-10q-15r30s-15t51u-3v17
w:onedriv	f6m-8p8v-4
w:onlin	p4t-3v7
w:only	b-4d-7e5f6h-5k29l-5m6n-10o-30p-3q-28r23t19u-16v26
w:onnx	n11v-7
w:oom	n4
w:op	s6t6v-6
w:open	a-5e3j4k10l-14m-10o15p28q-27r19s-15t-3
w:openai	f7p-4s6t-6
w:opencl	v4
w:opencv	f-3j-6k-5l-3m-23n20o-10p-13q45r-15s-3t7u-13v34
w:opencv_extra	q15r-5t10u-5
w:opengl	r5
w:opensus	v4
w:operat	n-4p-7q25t5u12v-22
w:operation	k13m-3p-10q-14r-5s6t3u13v3
w:operator	m4q8t6v-7
w:ops	m10t6v-11
w:opt	m6q3v-6
w:optimis	q3v-3
w:optimisation	v15
w:optimiz	q-7t6v5
w:optimization	m5q-5
w:option	b-4j10k-4m-5o7p-16q5r10t27u-4v-18
w:optional	r-5t7v7
w:opus	a4k-6r12s7t-7u-4v4
w:order	m6p-5q-5s7t17v-11
w:ordinary	t6v-4
w:org	a-3d-3e-7f5k-8l-6o3p-18q-13r-9s-5t44u-7v37
w:organiz	v3
w:organization	f18q-5v-6
w:origin	m3
w:original	k5m-7o6p-6q-7r-13t15u-6v19
w:originally	q-9r8t-5u11
w:originat	f6m-6
w:os	j-12k7l13m22o-7p-12q-13r6t7u-14v18
w:osx	o9v-5
w:other	a3f11h5i-6j4k-7l-12o-15p4q-22s12u3v20
w:otherwis	m-5o-4q6t-6u-3v19
w:otp	q5
w:ought	t-5v8
w:out	f-4i-4j26l-3m-9n14o-15p-15q-13r-15s15t-6u7v32
w:outdat	q-3t6v4
w:output	a-8f-3h-7k10l9m3o-15p-10q-24r26t-16v46
w:outsid	j7l3r3s-5
w:over	b5j15k12m-4o-7p6q3r-9s3t16u-7v-29
w:overall	a4s-3t-4v5
w:overflow	k-3m6q-5t-5u11v9
w:overhead	s3
w:overlap	q20r9t-9v-11
w:overload	c12d-5
w:overrid	r-4t4v4
w:overwrit	k16p11v-19
w:overwritten	k12v-6
w:ovid	o4
w:own	f7j7m-12p-6q-3r-9t14u7v5
w:pack	l9o3p5q8r-5t-5u-5
w:packag	j9m14p-7q-15r-10s-5t10u7v9
w:packet	t16v-10
w:pad	m-6t-4v13
w:page	a25d33e4h5k-6l-3n6o-9r-29s-6t9v-20
w:pager	q8v-7
w:pair	j5m-4p14r-5
w:palett	k-4o-4p10r-5v5
w:panda	m6
w:pane	r-5t3u3
w:panel	m-4p9r4v-4
w:panic	k-3m17q-5
w:para	o4q6t3
w:paragraph	u7
w:parallel	b6i7
w:parallelism	q3
w:param	m4v3
w:parameter	p-6q-13r-3t23v15
w:parent	j-3k-4l5r19v-12
w:pars	h4m-23o12p-15q-5r-6v37
w:parser	h-3k10m-8t13u8v-13
w:part	k-7q-12r3u3v23
w:partial	s3
w:partially	k7m6v-9
w:particular	v9
w:party	m6o-3p-4t4u-3v8
w:pas	t5
w:pass	d-6e8j-5m15o-13p-8r11s-3u8
w:password	e11k-3q-4r-7s5t-11u-4v25
w:past	i3m10p7q-11r13s-4t5v-7
w:pastebin	m7
w:pat	t6v-3
w:patch	h4j-4m13p19r-9t18u-8v-10
w:path	a-3e-3f-3j-5k16l20m-10n-3o21p6q-6r-18s13t-6u-8
w:pattern	a10j-6l-5o6q-4r-3t6u11v-11
w:paul	p4v-5
w:paus	l3m-4r5t-8u7v6
w:pay	u15v-9
w:payload	t-7v11
w:pc	j7m6o-3p-10q-4v7
w:pdf	h9k5m-7o-4q-4r12s-7t24u-6v-10
w:pe	m-4q-3t36v-22
w:pedantic	m4
w:peer	j8k16m-5n5t-5v-8
w:pem	j7
w:pend	p7q-4
w:peopl	q-4u4v5
w:per	b5h-9j6m-13n8p10r-5t9u8v-5
w:perf	n17q-4v-6
w:perfectly	k-6p9r6
w:perform	f13k-4m-7q3r-4u-4v11
w:performanc	m7n7p-4q-7r-5s5t9u9v-6
w:perhap	j-3m5r-3t12
w:periodically	t3
w:perl	v7
w:permission	f30j-3k16l-5o4p-17q-10r-3s8t-9u-5v7
w:persist	h14k-4l8m-12o6r4s-6u8v-16
w:persistenc	k10m-4v-5
w:persistent	j12t20v-19
w:person	r-12t-8u8v13
w:personal	m-3
w:personality	t-3u4
w:pg	j5
w:phas	s6u4
w:phon	e5h4m5v-3
w:photo	m4n25p-3q7r-9t-6v-5
w:php	m-8q13u9v-11
w:phras	k10s-3v-7
w:pick	k-5n6r5u-4
w:picker	m-4q-4r24v-6
w:pictur	k-8l8p7q-4r3t-7v6
w:pid	q-4v12
w:piec	k9t-5v6
w:pin	r4
w:ping	n7v-7
w:pip	l4m8p-3t-3v9
w:pipe	l6v-4
w:pipelin	j-4l8q-4s4t-4v7
w:pixel	r-4s6t-3
w:pkg	m12p4r-4t9u-3v-16
w:plac	m3n7q-8s-3t16u-6
w:placeholder	r15u4v-6
w:placement	r3
w:plain	j3
w:plan	a21j5l-4o-3p-8q-9r-11s17t22u-5v-16
w:platform	k5m-9q17r-3t6u4v-11
w:play	j5k-7l-4n3o-7q-22r-10s-4t35v30
w:playback	p19q-5
w:player	m-5p17q-11r-8t-6u3v17
w:playground	m7p-5q-3t-6v10
w:pleas	b6c12d-7f-4h11j-4k-8m-11n8p-11q4s-9t-3u49v-22
w:plot	r11t-5v-5
w:pls	v4
w:plug	e-4m17r-6v-7
w:plugin	d-3f-4k-6l-3n-4p48q32r-20s-5u-7v-16
w:plus	o-3p3t-4v5
w:pm	a8m-7p14r-5v-4
w:png	p3t7
w:pnpm	f10m-5
w:pod	f5m-3q5
w:point	o3p4q11r8s7t-5u-8
w:pointer	j-3m9q-4t26u-7v-12
w:policy	f6g13l4m-8q4r-3t-13u5v4
w:polish	b17u-3
w:poll	b6
w:pollut	l7q4r-6
w:pool	j5m5q-3u-4v6
w:poor	m5s5
w:poorly	v5
w:pop	e7m4p-8q5s6
w:popular	p7v-4
w:popup	m-11p-6q-3r18s6
w:por	m11v-4
w:port	e-3j-4m-9n6o7p4r20t-9u3v-6
w:portabl	o10r6t-4v-9
w:portal	e5m14p8q-3r-5v-12
w:position	r15v-9
w:positiv	q-4v12
w:posix	k11q-6
w:possibl	j13l-4m4n4o20p-11q-15r-4s-4t30v-25
w:possibly	l5m-4q4v5
w:post	a4i-6m-7p-5q-5r4s11u5v7
w:postgr	m-4
w:postgresql	j4t3v-5
w:potential	p4r-6t4u5v-4
w:potentially	g8o-5u3v-4
w:power	m18p4r-11t-5
w:powerful	t5
w:powershell	p-5u7
w:pr	f6m-10o8p-7q-7r-6s14t-7u13
w:practic	l4
w:practical	t5v-3
w:pragma	m-4v9
w:pre	m-8o5p6q-4r4t3u5v-9
w:precis	r-5t9
w:precisely	k4
w:precision	k4v6
w:predict	m5
w:prediction	m-7v11
w:prefer	m-4t4u24v-13
w:prefix	q-6v9
w:prematurely	d6j-3
w:prepar	p4q-6v5
w:preparation	v-3
w:present	k6o-6r8v8
w:presentation	r4t11v-13
w:press	h7j-4k-11m8o-4p4q-13r16s-7t17v-7
w:pressur	s5
w:presumably	m4v-4
w:pretoolus	o-4p7r3
w:prettier	o7p-5r-3v7
w:pretty	m-4q-4r7t4u-4v11
w:prevent	h8l4m-3r-5t17u-4v-10
w:preview	p-11q-6r37t-5u4v-7
w:previous	k-6m-4o-6p-12r10s11u-6v20
w:previously	a6m-10o13q3s5t-8
w:pric	a27r-3t-4u22v-28
w:primarily	a3s-3
w:primary	r9u-3
w:print	j8k-9n15p-15t10u-14v12
w:printer	j3v7
w:println	m-7v11
w:prior	h8
w:priority	q-4r13t15u5v-17
w:privacy	u7
w:privat	e-5m5p7q-10v9
w:pro	a12h5m5o-5p-4r-7s-3v8
w:prob	v4
w:probably	p-7q-7t18u-5v8
w:problem	a-4d-3f-3k-9n15p-5q8v15
w:problematic	t7v-7
w:proc	k-4m9o-3q-7s4v6
w:process	f10j-7l13m13o-12q-8r-8s-12t6u17
w:processor	m5t-9u3v9
w:processticksandrejection	f4
w:produc	k-4p-5q-12r20s4v3
w:product	r-3t-10u7v11
w:production	h6m-6p-6q-3r-7v21
w:productivity	s4
w:professional	p12t-3u-4
w:profil	e-4m12o19p-3r-6t-3v-4
w:profiler	t-4v5
w:program	j13k5l4m-6o-6p-11q-11s-5t3u5v18
w:progress	i4m-5
w:progressiv	m-5r11
w:project	d-4h-5j-4k10l-4m5n3o-6p13q16r-11s11t-8u3v-12
w:promis	f8m-4p-3t-5v14
w:prompt	h-4i4j10k-15l-4m5o17p-21r11s4t-9v6
w:pron	q-3t6
w:prop	p-3r6v8
w:propagat	t-3
w:proper	l-3t-10v14
w:properly	b-3o-3p-3q-6r10u9
w:property	h-4k4o6p7r-4
w:propos	r-5s3u15v-5
w:proposal	r5
w:protect	k5
w:prototyp	m4t7v-7
w:proven	u3
w:provid	b-4h8k8m-8n3o-5p6r12t-4
w:provider	b10e12k5m-5o7q-3r5t-5v-13
w:proxy	a10d-4j8m-5p-6q-9t16v8
w:prun	l9t-5v14
w:ps	l13m6q5r-4t-4u6v-15
w:pthread	v5
w:pub	q-4v4
w:public	j10o-4q-3s4t-11u11
w:publicly	f5
w:publish	e3f7
w:pull	j-4l3n6o-6p5q20r-9t15u-9v-5
w:pure	t7v-6
w:purpos	t10v-4
w:push	j5p11q-4r4s4t-7u-4v5
w:put	m11n-4p6q-9r7t4u-5v4
w:pwd	l4s5
w:px	r24t-4v-14
w:py	j7k-5p9q-17r-3t-20u17v23
w:pycharm	q-4v7
w:pylanc	m12p-4r-4v7
w:python	h5j-5l-6m24n3o-6p-11q-6s-4t11v9
w:python2	m-5q5
w:python3	j9m4q-8v-4
w:pytorch	t3
w:qemu	m9q-7r-3t12u-4
w:qt	o10r-7v6
w:quality	s14v4
w:quando	m4p11q-3r-9t48u-12v-17
w:quantum	e3p-3t4u11v-6
w:que	a3e17m16p10q-3r-10t-4v-14
w:query	d7j-4m6o-3q11t4v-10
w:quest	t-5v16
w:question	h5k-5m11o-9q-16r6s9t-15u7v12
w:queu	m3t4
w:quick	k-5r13s7t13v-17
w:quickly	l9q-3
w:quit	j4l10m10r-8v-5
w:quot	j7k-3m-6n5o-4p-6q-13r-15s6t24v10
w:r2	m5v-4
w:race	m10q15t-4v-13
w:rais	j11m-9p8q-8t-5v15
w:ram	m-4n13r8v-7
w:ran	e-3f7k-4m11p4q10s6t-4u5v-25
w:random	j-5l5m7n7p-4q-10r-4u-3v16
w:randomly	q-5r6v5
w:rang	o8t4
w:rapidly	l3r5v-4
w:rarely	t6
w:raspberry	q5
w:rate	b-6k-5m-6n8o-3p8q-4r7t-7u-4v22
w:rather	m-5o4q3v10
w:ratio	r11t-5v-3
w:ravi	m4o9v-4
w:raw	n13o8r-4v-8
w:rb	m20v-11
w:rc1	m8
w:rc2	m-5v9
w:rcx	t8v-7
w:rd	m4p20v-14
w:re	m-5r-4v19
w:reach	a5j18k-4n9p-5q-6s-6t-9u-4v12
w:reachabl	v4
w:react	a-3d8f-5h-3j-6k-3l-5m31n-5o9p26q-9r-26s-6t-44u-9v57
w:read	a-7d-3h4j7k16l5m-17p5q-19r5s7t12v-8
w:readability	t3v-3
w:readabl	r16v-8
w:reader	t14v-9
w:readiness	h5q15r-7t4u-4v7
w:readm	f6p-8q12t-6v9
w:readonly	k6s4
w:ready	p-3v7
w:real	q7r-5t-11u-3v19
w:realiz	v4
w:reallocation	v4
w:really	q-4r3s9t13u-3v-6
w:reappear	p-4q7u9v-6
w:reason	h-4l-3m17n-6o6p-5q10r-4t19v-25
w:reasonabl	v8
w:reboot	j5p-5r11v-6
w:rebuild	l15q-3
w:receiv	f4h5o-10p8t-3u-4v7
w:receiver	t13v-12
w:recent	m-7p3r6v-4
w:recently	m-3q4t4
w:recip	j3l13r-4s5v-4
w:recognis	p-4q6r3v-3
w:recogniz	h8k5t5v-8
w:recommend	t6
w:recommendation	u4v3
w:recompil	q3
w:reconciler	t-4v8
w:reconnect	j17p5t-4v-9
w:record	k9m-8n-6p-6q-7r9t6u19v-10
w:recover	m4v-4
w:recovery	m-4q5
w:recreat	q7t-3v4
w:recursion	v8
w:recursiv	m7t-3
w:red	m4v4
w:redact	n10q-6r-7t19u-6v4
w:redesign	s4
w:redirect	l3s4t9
w:redirection	v4
w:redis	t3
w:reduc	d13k4p-4q-4u11
w:reduction	m-9v14
w:redundant	s7
w:ref	t9
w:refactor	s4t-4u3
w:refer	i-6m5p-7q4s9t-14u10v8
w:referenc	d3k6m-9n7p7q-15r-7t6v8
w:refin	t-10u8v5
w:refinement	t-4
w:reflect	r3s5t5v-5
w:reflection	s4
w:refresh	t-8u9
w:refus	b9e5h6j-9k5l3m-4q-3s-7t5v-9
w:regard	m8p-14q10r-10t18v-6
w:regardless	h5k7o7p-3r19s-5v-16
w:regex	s4t-5v8
w:regexp	m4
w:region	j6q-4v6
w:register	b-4l-3p19q7u-4v5
w:registry	b7q-5u4
w:regress	t4v-3
w:regression	m-5p7q-3r-6s5t5v4
w:regular	m-4r11
w:reindex	m5v-3
w:reinstall	m5o-6q7r6s-5u-7v13
w:reject	e6h8j-3k6m-7o13p-3q-6r-4t-4u5v-8
w:rejection	f9m-4s5v-5
w:rel	l5v-3
w:relat	j-5l-3m30n4o-5p-9q-10r-3t11
w:relationship	p9r-7u10v-7
w:relativ	r6
w:releas	a4j-6l3m-6n6o-5p8q-12r11s-3t12u5v-11
w:relevant	q-8r7t5u6
w:reliably	p5r-3
w:reload	l-10m11o18q-4r-3t-3
w:rely	u6
w:remain	i5j21m-7p-3q-4r-6t-5u9v-4
w:remind	j-3m4t4v-4
w:reminder	l10r-4s6v-3
w:remot	l11m4o6q-6r-6t-4
w:remov	h10o-6q-14t7u12v4
w:removal	q13
w:renam	k32m-8p7q-10u-3v-5
w:render	k-4o7p-12r15s-3t-3u-3v22
w:renderer	m3p-4q-6r-5t5u-4v24
w:reopen	m-8p13r-3
w:reorder	p4
w:reorganization	u5
w:repeat	l9m-10p4q-9r-3s8t4u-4v6
w:repeatedly	p8q-3r-4s11v-4
w:repetitiv	s4
w:repl	p13q-8
w:replac	m4q4r5t-16u9v9
w:replacement	t-3v8
w:replicat	r-4v4
w:reply	n4v-3
w:repo	e-5f6k-9m3o-11q-4s17t-7u-5v17
w:report	a-4d3m-8n14p-14q6r-21s10u7v19
w:reporter	r11
w:repository	b5e-5m-4o-5q-9s11u9v8
w:repr	m-4
w:represent	k3m8t10v-11
w:representation	m5
w:repro	m10r9t-10
w:reproduc	j-4k-3l4m32n11o4p-4q-20r4s-6t-21u4v9
w:reproducibl	d7
w:reproduction	k4r-7t-4u-4v14
w:req	t-9v13
w:request	a-6b38d5f10h-5j13k-15l7m-12p-18r-29s10t32u6v-27
w:requir	a-4i6p-8q7r-13s17t36u-6v-31
w:requirement	j7r-5t-10u12
w:research	p4t6v-5
w:reserv	o5v3
w:reset	a9b-4p-7t-3u-4v21
w:resiz	r21v-11
w:resolution	j4r-7u10
w:resolv	k-6l-4m-9o10q31r-9s16t-43v22
w:resourc	f24l3m-5o9p-6q-4r-4v-7
w:respect	a3k7r-4
w:respond	f6j8m12p8r-6s-3t-8u9v-14
w:respons	h-10j22k-4n6q-7r-5s14t9v-18
w:response_	m4q12t11u-4v-12
w:responsibility	v6
w:rest	b9f16k13l8m-6q-6r-4t-4v-13
w:restart	j6m13n-5p-7q4r12s-6u-7
w:restor	p-3q-6t16u7v-6
w:restrict	u24v-12
w:restriction	s5
w:result	e-4f-3k19l-6m-38o-10p7r-7t24u-5v27
w:resum	k8q-6r15s-6t4v-5
w:retriev	f5j9p-5r-6t9
w:retry	b8j-8k6m-3n9p-6q-5r-5u12
w:return	a9b4d-5h12k13l3o-12p-16q-20r-19s-9t15u-6v30
w:reus	o4
w:reusabl	v3
w:rev	q3
w:reveal	l3
w:revers	r17t-5v-6
w:revert	r-6s4v9
w:review	j4q-13s18
w:revis	m-3p3
w:rewind	h9v-6
w:rewrit	m17r-4s4t7v-21
w:rewritten	v7
w:rf	s9
w:rfc	t-5v11
w:rhs	t-3
w:rid	m3r3
w:right	a-4e-5f4i-7j-6k4m-11n-5p15q-17r57t-5u-13
w:rlib	v4
w:rm	s11v-5
w:rn	o11t-4v-4
w:rng	m5q-4
w:roadmap	m4t3v-3
w:role	f23t-4v-7
w:roll	q-5v15
w:rollback	q6
w:rollup	q12v-4
w:root	j-5k5l-3m17p-4t-4u11v-13
w:round	a-6j9m-3q-5r-6t-15u-5v46
w:rout	u5v-3
w:router	j8m-10q4r-4v6
w:row	b8p-4q-5r33t-17u7v-7
w:rpath	q4
w:rpc	k-4l7m-3n4q-6t3u-3v9
w:rs	k-7q-10t14u-3v19
w:rss	n9v6
w:rt	m-8q-5v20
w:rtx	r5t-3
w:rule	d9o8p12r-5t-6u-8
w:run	a4b-5d-4e-5h-14i5j-15k-7l23m22o-6p17r-27s-8t-4u28
w:runnabl	m5
w:runner	k11m19n5o11p-9q-5r-10u-5v-7
w:runtim	j-7k-4m13n8q-14r-5u-9v24
w:runtimeerror	p8q-3
w:rust	m19n-4p-3q-20r-6t20u-4v13
w:rust_log	m4
w:rustbot	t4
w:rustc	k-9m6q-8r-4t10v19
w:rustdoc	t8v-7
w:rustpkg	q-4v7
w:rvalu	m4v-3
w:rw	l4m-3
w:s1	v4
w:s3	j-8m8q-3v8
w:sa	h6
w:sadly	p5v-4
w:safari	m-4p3q-7r10s6t-10u19v-8
w:safe	m4
w:safely	p-4v19
w:said	s8t5
w:sam	m-3q3t-3u7
w:same	a6b-3d-4h-4i4j-7k24m-26o-13p25q9r-6s7t-13u17v-11
w:sampl	a10j-5k-7m-5q-4r-5t-6u5v28
w:samsung	r4
w:sandbox	k-4m-5o11p17q-10r-7t-8u9v6
w:sanitizer	m-7q6v3
w:sar	m7v-4
w:sat	t11v-7
w:sav	k29p-6q-11s-6u-4v7
w:save	k4o-5p-9r9u-6v22
w:saw	a5l4t-6
w:say	a25b13d31e15f-5i-6k-8m-31n16o-15p27q11r-20t-3u-19v-26
w:scal	p-3r8t-7v14
w:scalar	m-3q-5v11
w:scan	q7t-4u5
w:scatter	r6v-5
w:scen	q-5t-11u9v18
w:scenario	t-10u12
w:schedul	b17m4p-4r-4t4u-3
w:scheduler	k4
w:schema	e4h10k7o-4p-4r-7s3t-13v9
w:school	m-4p-5q12
w:scop	o7r-3t8u5v-12
w:screen	l-4m15n-3o-5q-11r3t6u-6v16
w:screenshot	h11m-7p-8r34t-5v-10
w:script	j-4k-9l17m7p13q-9r-6t7u3v-8
w:scroll	m4n25p-4t-6
w:sdk	j6p6
w:se	m35n-3q44t-8u-6v-35
w:search	a4d6h5j6n7o-5q-13r9s-9u7v-14
w:sec	v4
w:second	d-4e9h-11j15k-6l22o-8q-3r-9t-14u-6v19
w:secondary	r-6v11
w:secret	f6p-5s7t7v-6
w:section	k-4m-6n4o20q-6r5u-3
w:security	k7p4q4t-4u5v-15
w:see	a-8b-4h-4j-8k-8m-8p17q-7r20s-14t15u18v-6
w:seed	m-11q-3v30
w:seem	a-4e-5f-3h-3j-10k3m-10n-6o-5p6r49t-18u-19v31
w:seemingly	m4
w:seen	j8l3p-4r5t-9u-3v6
w:segfault	m7q-9v5
w:segment	k6
w:segmentation	q3t8v-7
w:select	o-8p17q-11r41u-8v-22
w:selection	o-3r6t9v-5
w:self	d-4j12m7r8t-4
w:semantic	v5
w:send	h14j10k-6m-3n7o-6p8q-12r-4s-4
w:sens	v12
w:sensitiv	m5t7v-6
w:sensor	t10
w:sent	m4t6v3
w:sentry	e5f9m5q-4v-9
w:sep	m14q-7
w:separat	k6m-7s5t-9u8
w:separately	q10
w:separation	r4
w:separator	r9t-14v11
w:sequenc	m-4q-8r16v4
w:sequential	f6m-7v5
w:sequentially	q3u4v-4
w:serializ	k-3m12q-3v-4
w:serializabl	m-5v9
w:serv	o7p-6q3r-7t8v-4
w:server	a-4d23f-5h9j12l5m-7n-5o-9p8q12s-9t-15u9v-17
w:servic	d30j11k-6l12m-6n-4o-6p-4q10r-4t-18u10v-15
w:servo	v4
w:sery	r4v-5
w:sess	v6
w:session	a14b-5f3h-3i-4j5k7m-14n-4o-4p-6q-14r11t15u-9v12
w:set	d-3e-5f-6h-4k-5n-7o55p10q-9r9s-3t-18u-9v7
w:setup	f-8j7m3o15q13u-5v-7
w:sever	j3l7r-6
w:several	i3j-5m10o-14q4r12t16v-15
w:severity	o4t-4
w:sh	l10m-7p9q19r-7t-3v-14
w:sha	v5
w:shadow	t-4v7
w:shall	p3
w:shallow	t5v-3
w:shap	q-9v14
w:shar	i6j-4k19m4o6p9q4r-15s-5t-11v-4
w:she	t-5u11v-3
w:shell	a-5j-4l24m-7o16q4r-6s5t-4v-13
w:shift	q-4r13t4v-7
w:ship	j7m-4p4q9t-4
w:shop	m-8o8p-3q9u8v-8
w:short	m6q-5r15t6u4v-19
w:shortcut	m-4r-17t22v5
w:shot	t-5u10v-10
w:should	a32b7c-4d-7f-6g-4i-8k-20l11m-48n-8o19q-28r11s7t50u-5
w:shouldnt	k-3m-7q6r-3u7v9
w:show	a5b-6d-3f-4i-4j-5l-4m-14n10o-4p5r48s-9t9v-25
w:shown	k-4m-11p5q-5r25s-3t-7u4v8
w:shut	p5
w:shutdown	k4o9q8r-4t-4v-3
w:sid	m4n17q-3v-6
w:side	k-4p6r26t-8v-7
w:sidebar	p6q-5r-3t10
w:sign	e15k-3m-7o7p-7r-5t-6v9
w:signal	u4v5
w:signatur	q-5t-6v20
w:significant	a4m-4p-3r-6s6u11
w:significantly	t5v-4
w:silently	j-4k12m6o-3p10q-4r-6t-5
w:similar	j-4k4m5o-4p11q-16t17u-5
w:simpl	m-7n8o-5p-3q-9r-6s4t3u-3v28
w:simpler	s5v-3
w:simplest	v5
w:simply	n-3p16t-3u-5
w:simultaneously	q3s3
w:sinc	d31f-4h-3j-8k8o-8p-6q29r-3s5t17v-42
w:singl	a4m8o-5p-6q-5s-4t20u14v-19
w:sink	j-8m7v11
w:sit	d11
w:site	k4m-6p-12q13v13
w:siz	r-5s5
w:size	h7k-10n9o7p-3q-10r-6t10v3
w:sketch	q3u8v-5
w:skew	v8
w:skill	j9k-3p7q-4r-3t3
w:skip	q8t-4v10
w:slash	b-3k8o9p-9q-3r7t5v-5
w:sleep	j9t-4v-3
w:slic	r3t23v-20
w:slightly	v4
w:slot	m4
w:slow	b16j32m-6r-4u-5v-16
w:slowdown	v6
w:slower	m-5n17
w:slowly	n6
w:sm	r5
w:small	h7j8k-4n10p-4q-5r17s-5t-9u9v-15
w:smaller	h12v-6
w:smart	m-6q4s8v-3
w:smartphon	r4v-4
w:smooth	p5v4
w:smoothly	m-4v9
w:smp	q5
w:snap	l10q4
w:snapshot	l4p-8q4v6
w:snippet	f6m-12q11u-4v5
w:so	a-5e5h4i-4j14k-6l6m-32n-10o-10p12q22s11t4u-5
w:socket	j10p-4t7
w:soft	r-3t6v3
w:softwar	m7o5p-4q-5t-6v11
w:solution	h7m-12o-5p-12s-4t16u11v10
w:solv	p6q-11t-6u-6v27
w:som	i4
w:some	e-3j-5k7l-7m-3o5p4q-8r-4t21u-20v27
w:somebody	l-7r-17t7v22
w:somehow	k6m-8n-3p7t5
w:someon	j-6k-3l-8m-8n-3o9p-6q18v13
w:someth	d6i-4j-3l-4m4n-5q-24r16s3t9u12
w:something_	p6
w:sometim	j-6k-8p-5r21s4u-4
w:somewhat	m4v-5
w:somewher	k6l4v-4
w:sonnet	m-4o4p-4r-10s-8t-4v33
w:soon	m16t-9
w:sophisticat	j9t-4v-4
w:sorry	q-7r-16t-4u56v-13
w:sort	q-4t11v8
w:sound	o11r5v-9
w:sourc	f-4j-8k15m-30n-6p22q15r-13s-4t28u-12v4
w:sourceforg	r-5v12
w:sp	m-5q-3v12
w:spac	k24o-4t8u7v-22
w:spam	m-11p8u6
w:span	m-4v6
w:spawn	l4m-5p12r-4s-5t-6v3
w:spe	m-6q-4t10u5v9
w:speak	v5
w:spec	m-4n5t27v-24
w:special	t5
w:specialist	t7v-3
w:specializ	t6v-5
w:specially	s5
w:specifi	m6p-5r5
w:specific	j-3m4o8r-5t9u-3v-11
w:specifically	p-10v22
w:specification	o5p-4t-8u8
w:specify	k-6m-7o3q-3r-3v16
w:speedup	t4
w:spell	t4
w:spend	n8o3v-9
w:spent	t-4v5
w:spin	t-4u6
w:split	n10q-4t-6u-5v9
w:spot	n11u-4v-5
w:spurious	m-4v8
w:sql	l6v6
w:sqlalchemy	j9m-5q-4v9
w:sqlit	o-3p-4t5u-5v12
w:sqlite3	k28t-3v-12
w:src	f4j-6k21l-5m-7n-6o14p-21r-12s-4t-20u15v38
w:ssd	k18v-7
w:sse2	r5
w:ssh	e-5j10o10p12q-7r-10u-4v4
w:st	r4
w:stabl	j-6m-8p6q6r-3v20
w:stack	n5o-4q-8t-4u19v5
w:stackoverflow	m8q-7r-4u10v-4
w:stacktrac	m5
w:stag	o15r-5t-13u30v-18
w:stage0	q-4t3
w:stal	l5n4v-4
w:stall	n5
w:standalon	m6
w:standard	h-7k29l6m-6p-6q3r-10t8v-12
w:star	r8v-4
w:start	a7b14d-4f-7h-5i-5k-8l19m-8o-7p9q-13r20s4t-5v-11
w:starter	j7
w:startup	m7o9p5q-5r-8t-4u3
w:stat	f-7k-4m-7n-4o6q12r-10u11v15
w:statement	t7u15v-7
w:static	m-8q-4t-10u14v19
w:statically	v6
w:statistic	t9
w:status	a-5d37h-5i3j-12k4l16m7p5q-7r-8s-6t-16v-9
w:stay	e5f-4k8l17m-8o-4p13q-19r-9t-15u-4v32
w:std	m-4p-5q12r-3t8u-5
w:stderr	j-3k4l3m-3u15v-7
w:stdin	l6m-5
w:stdlib	m-4q5
w:stdout	l3p4u14v-9
w:step	f9j-4k-9l5m-12n14o4p14r8s-6t-21v10
w:still	d-4f-3h11i-4j-6k-6l15m-13n-5o27p21q7r4s-11t12u-15v-19
w:stomp	t5
w:stop	a-5b8j9k5l-5n3o-8p27q-8r-19t-17v25
w:stor	e-4k-5m13o6q-4t5u28v-30
w:storag	j-4q26t-14u11v-7
w:story	t-9u10
w:str	t7v5
w:strac	l-10m28q-16
w:straight	s9v-4
w:strang	m-5p5r27v-15
w:strategy	u4
w:strconv	t4v-3
w:stream	i-6k14r-4s9t-3u6v-12
w:strict	t-8u7v6
w:string	d12h12k-4l-4m18n-4o-10p7q-8s-3t-25u-10v36
w:strip	l4t-11u12
w:strong	m4t-8v9
w:struct	m14v-7
w:structur	k-5l-3p4q-7s4u6v8
w:stub	m-4q-5v13
w:stuck	h4m13p-4r6s-5
w:studio	m6r-3v8
w:stuff	p-5t10v-6
w:stumbl	t3
w:stupid	t7v-7
w:stutter	t-4v13
w:styl	r17t-9u12v-12
w:sub	a4e4p-5
w:subagent	p7s-6
w:subdirectory	k-5o7s6
w:subfolder	v4
w:subject	r-3t7
w:submission	m-6t4v10
w:submit	m6o-8p-6q-8r15u3v4
w:subprocess	l6t3v-7
w:subscription	a14r-3v-5
w:subsequent	i-3
w:substr	m13v-10
w:subtre	v5
w:subtyp	h-4k8
w:succ	l4v5
w:succeed	k-4l4m-3t-4v6
w:success	m-3
w:successful	v3
w:successfully	e-3f4k-12l8m-9o-4p25r-8s11t-7v5
w:succession	s8v-7
w:such	k-7m-5n-4o4p-5q-8r5t36u-9v6
w:suddenly	r4
w:sudo	e6q13v-3
w:sufficient	t4v-4
w:suffix	u4v-3
w:suggest	b-3j-3k3o-5p-4q5s5u-6v10
w:suggestion	k3r8s4u-5
w:suit	t3
w:sum	a-6j8m-3p-4q-3r-4t4u-3v24
w:summary	h5k7m-4o10p-6q-6r-3s6t6u6v-14
w:sun	m-6v7
w:super	k7m-3p-4
w:support	b-4d-4f-3j-6m-5p-6q7r8t6u23v-24
w:suppos	m4t4
w:suppression	m9v-4
w:sur	p24v-17
w:sure	a6j8k-4l4m21n-6o-5p-8q4r17s-3t-4v-25
w:surely	p4r8u-4v-4
w:surpris	j8
w:suspect	p4q-6v7
w:suspicious	t-3v6
w:svg	n6v-5
w:svn	q-4v4
w:swallow	p5u4
w:swap	k4p5t-4
w:sway	m7r6t-6v-4
w:swift	q4
w:switch	a4m4p6q4r6s-5t15u-3v-22
w:symbol	m-4p5q-15r37t-4u-3v-4
w:symbolic	k3
w:symlink	k9q6
w:symptom	m-4
w:sync	b9k-4m-17o13p-12q18r12t-12v6
w:synchroniz	t7v-5
w:synchronization	t6
w:syntax	j-3k-5l9m10o6p-8q3r12t21u-8v-29
w:sys	p4
w:syscall	k8r-4t6
w:system	a-4f-4k8l14m19n-7p-14q28r-21s32t-7u4v-34
w:t10	o6p-4q6r-3
w:t21	v4
w:tab	d6k-4l4m-9n11p3q-9r6s-3t9v-6
w:tabl	f4m7o-4r8u9v-6
w:tackl	s3
w:tag	k5o5p-7q-6r6t-8v15
w:tail	v4
w:tak	m-3r-4t9
w:take	j-4k6l12m-3n28o-5q-17r-8s12t8u-9v-10
w:taken	o8
w:talk	r3
w:tar	q15v-6
w:target	a10j-6k9m-5p-4q10t-4u10v-15
w:task	f11i-3j-10k-8m6o-9p-9q-3r-5s6t31u-13v18
w:tcp	j17n8p-4v-16
w:teach	t3
w:team	o4p-6r-5s6t5u4
w:technical	p-4q8
w:technically	r18t-5v-6
w:techniqu	j11t-4v-4
w:telemetry	o5
w:tell	a5j5k-8l5m-11o6p-4q7r7s13t-15u-5
w:temp	l5m-6s-4t-3u11v-4
w:templat	r-7t-13u-5v35
w:temporary	e-5k5m10v-3
w:tensor	m21n4v-11
w:tensorflow	j-9k-5l-3m-8o-4q26r-9s-4t25u11v-5
w:term	t4u6v-4
w:terminal	d-3l-5m30n-4o-6p-17q5r22s-9t-6u-8v8
w:terminat	m6p10q-3r4v-12
w:termination	l4m-5v14
w:test	a-5b-3e-5g6k-9m-35o-16p-7q-8r62t-19u19v14
w:test1	r4
w:test2	v8
w:tester	j3
w:text	a12i-6j4k3l-4m14n-4o-8p-8q-6r38s7t-22v-12
w:tf	k6m-31o-4p-7q-16r-6t15u-3v60
w:tflit	q-4v9
w:th	f6m-5n4s4
w:than	a-6i4j-7l-4m-9n19o5p-5q-6r-4t-15u-9v46
w:thank	f-3j-6m-4n4o-6p8q-10r6s-5t-6u19v18
w:their	f6j-4k26l-6o-6q-6r-22s-3t25u-5
w:them	j6k8l10m-7o8p10q-12r-19s12t13u-6v-8
w:themselv	l6t4v-4
w:then	a7d-4h-6j-5k-8l-15m6n16p-4q-10r6s29t-16u-13v21
w:ther	b-10d-4e-4f-5m-28n5o5p8q14r31s-10t26u-21
w:therefor	t8
w:thes	f5j-3k-3m4o-4p6q-12s11u-7v17
w:theyr	t3v-4
w:thin	r3
w:thing	j-3k-4m8n-6o-6p-4q8r-5s6t17u-9v8
w:think	d-3h6i-5k-8l-6m-6n-4o3q-9r-6s10t42u-10v-3
w:third	a5d4o-4u-4v11
w:thos	m-7o-4q-5r5t-5u8v9
w:though	e7f-4m14n-5o4p-5q-8t7u-5v4
w:thought	r8s6
w:thre	h9j-6n8o-7r6v-4
w:thread	k19l-3m6n3q-10t-6
w:threshold	h6t6
w:through	d-4h-4i-6j4l9m-7n22o17p-7q-10r-8s4t24v-30
w:throughout	m5
w:throw	d7k5m-11o8q17s-3u-5v-10
w:thrown	m9p-4t-3v6
w:thru	e4
w:thu	l6m4q-6v-4
w:thus	t-7v11
w:thx	v4
w:ti	m6
w:tick	v4
w:ticket	d6v-3
w:tie	t-8v12
w:tier	b-3p-4r11t-11u10
w:tight	n6
w:tile	r4
w:till	n6
w:tim	j26m5r-5t-4v-7
w:time	a-5b-4d-5e3f-6h-4i4k-7m-10n13p30q6r-7s7t-21u-4v10
w:timelin	q-3r18v-8
w:timeout	e11j18l7m-4o-4p-5q-3t4v-4
w:timer	a7
w:timestamp	s7t6v-9
w:tip	k9m6n4q-6t-5
w:titl	a5f9m6q-5r10t-7u-5v-8
w:tls	j-4l6n7
w:tmp	m-4p-3t11
w:to_str	t4
w:today	r-11u7v14
w:together	k6
w:toggl	u8
w:token	a4d3h-4k-6o5q-4r-11s15t7u-4
w:tokenizer	d4m6
w:told	s14v-6
w:too	b38e-3h13i8k6l4m-9o-6q-22r-9s-4t13u10v-40
w:took	r6t-5v7
w:tool	a-3e-5h21i-12j-5l22m5n-5o-9p36q-19r5s-9u-11v-13
w:toolbar	m-4p16r11t-7u-4v-6
w:toolkit	v3
w:top	k-5m13n9p-4q-4r14t-4v-6
w:topic	t6
w:total	a-6j9p-5t-6v25
w:touch	k7p6q-4s9v-7
w:toy	q-9t9
w:trac	m-8r23t-9
w:traceback	m13q-8v-5
w:track	i6k-6l5n-4q-11r-4t21u10v-17
w:tracker	k4n8o6q-5t-10u17v-13
w:trad	u4
w:traffic	n7v-5
w:trail	o11r-5t3
w:train	p-3q-6r-4t7u-3v10
w:trait	v7
w:tran	m4
w:transaction	m-4o9q-4r-7u5v8
w:transcript	p7r-4t15v-9
w:transfer	j12q-3r-3t5
w:transformation	t3
w:transient	t18v-15
w:translat	r7t5u-4
w:translation	o-4r15t-6u-4v10
w:transparent	v5
w:transport	j6t-4v5
w:trap	v4
w:traversal	m-3v14
w:tray	m6r9t-6
w:treat	b10t8v-8
w:tree	h-3k13m-4q-5r-10v20
w:tri	a4d-4f-9h5k-11l-7o-10u-10v38
w:trial	a26v-17
w:trick	l4
w:trigger	a-3j-5k4l-3o-6p28q5r4s5t5u3v-30
w:trim	t6v-4
w:tripl	v4
w:trivial	s4t-5v5
w:troubl	m-8p-3q8r5t-5v5
w:troubleshoot	q13v-6
w:true	h-5k9l7m-6n-4p13q-7s-4t-5
w:truncat	j-4k13l7o4p-4q-11r-14t-8u9v18
w:truncation	q8
w:try	a-4c11d-7e5f-4h10j-7k-5l-3m4n-6o8q6r-23s16t11u-13
w:ts	k8m-4o-5p6q-5u14v-5
w:tsx	k12r-3v-5
w:tt	v8
w:tty	v5
w:tunnel	q7
w:tupl	m-3q-4v11
w:turn	d-3j3k3m4p-5q7r-18t-9u-4v19
w:tutorial	j3p19q-3v-9
w:tweak	p-11q11
w:twic	a4e-3k-7m-3n-4o-8q11r-15s10t-10u-8v42
w:twitter	r3
w:two	a19b-3d12e6h6j-3k32m-18p-7q-22r10s4t-43u6v13
w:txt	k-9m18n7p-3q7r-6t-7
w:typ	h8k-4l-4m-4o-3q8r27s-5u-3v-13
w:type	a-6b-3d9e14f-8j-13k-4m4n-5o-4p-7q-12s-14t71u11v-25
w:typecheck	v6
w:typechecker	v5
w:typeerror	m10q5v-9
w:typescript	o-4p8r-4t-3v4
w:typical	s15t-6v-5
w:typo	q-5r8u-5v11
w:ub	v3
w:ublock	q6
w:ubuntu	a7j3k-4m18p-3q21r-3u-4v-26
w:ui	p3t-18u17
w:uid	v7
w:ultimately	t6v-4
w:um	k23t-3v-7
w:un	m23q-5
w:unabl	f-4i4j4k9l-5m4o-4q12r-5s-3u-6
w:unam	t-6v8
w:unavailabl	d31j5q-4t-4u-4v-10
w:uncaught	m4
w:unchang	u5
w:uncheck	t-6u7v9
w:unclear	t3
w:uncommit	s5
w:unconditionally	t5
w:undefin	f12h-5k4m15o4q-9r6t-11u-5
w:under	j15k16l-3o-4p21q-10r-19t-13u-5v9
w:underlin	r7
w:underly	o-7r8v4
w:understand	p-5r-3s7t7u-5
w:undesirabl	t4
w:undo	k4t21v-19
w:undocument	o4t-3
w:unexpect	h-9j11k-4m9o7p-6q3
w:unexpectedly	i6k7m6p10q-6v-13
w:unfortunately	j-3k5t4
w:unhandl	f9v-4
w:uni	m-8q15
w:unicod	m6t3v-6
w:unimplement	m4
w:uninitializ	v6
w:uninstall	j5m4p-6r4v-3
w:uniqu	h18i-10u8v-6
w:unit	g8l5m-5q4r-8s10v-5
w:unity	p5r10t3v-9
w:unix	l3m-4o4q-4v6
w:unknown	b-4k-3l-3m29o9p-17r16t-7u-4v-11
w:unless	o3p-6r5s8t-5u-5v7
w:unnam	m-7t9
w:unnecessary	k-3m-4p-3q-3t37v-13
w:unreachabl	j9m5t6v-12
w:unrelat	s4
w:unresolv	m11q-4
w:unresolvabl	u5
w:unresponsiv	m8p-3r6
w:unsaf	j-4m-4o-3s5t13u-14v23
w:unsign	m7
w:unspecifi	t-7v10
w:unstabl	m-4p6
w:unsupport	k5m7p-4q-5v7
w:until	j3k8o-4p5q17r4t-10u-6v-6
w:unus	a7d9m7o-4p-3q-6t3u-4
w:unusabl	l9m-7p6r-8t5
w:unwant	t10v-9
w:unwind	v4
w:unwrap	m4
w:up	a-5d-4e6f-6h-4j19k-8m37o-3p-29r21s4v-21
w:updat	a-7d-5e-3f-5j-7k-19l-9n-9p-27q77r27s6t15u3v-36
w:updater	q15v-3
w:upgrad	a6b-4d-4f-3k-6m-10o-3q27r12s-4t-14u6
w:upload	d24h11k-3q-4r-4t-11u15v-17
w:upon	p9q-3r-5v5
w:upstream	d6j-4q-4r14v-4
w:uri	m4
w:url	e-5f5m5o6p7q-9r-7u5
w:us	m-4o8q9t-6u-4v10
w:usabl	j7o-3
w:usag	a16g10h-6j-3m-6o3p-8q-5r-4u-8v16
w:use	b-6d-4h-5k10l8m-26o4p12q-25r12s-4t37u-5v8
w:used	d8f-3k-5l7m-9n-5o16p8q-17t-7u4v20
w:useful	m-4r-4t23v-10
w:useless	t5
w:user	b-5f27i-4k20l8m-48n6o-13p-23q-4s27t33u23v-41
w:usernam	e6
w:usestat	m7v4
w:using	h4j3k-7l-6m-7o-9p-18q-11r22s8u37v-5
w:uso	a9m7r-4
w:usp	r5
w:usr	j6m21o-5p-5q16r-4t-6v-9
w:usually	t3
w:utc	b16d24r-4t-10u-3v-7
w:utf	m4
w:util	j5o13t-5
w:utility	s4
w:uuid	h-4k8s9u4v-11
w:uv	m-5v5
w:ux	r-5u7
w:v0	p12q-13u-3v13
w:v1	f5m5n15r5t-8v-10
w:v16	m6
w:v2	a10h4j5k10m9p-12q3s-9u-4v-12
w:v22	j-3k5
w:v24	l9q-3
w:v3	d6j-4t-6v6
w:v4	e6f-4t7v-5
w:v5	m5p3
w:v8	o6q-3v4
w:va	p7q-3
w:vaapi	p9q-4t-4v5
w:vagu	t13v-13
w:valgrind	t3
w:valid	k10p4s-5t-5v7
w:validat	j7
w:validation	t-6u9
w:valu	a-4d-3e5f14h8j-10k-4l-5m3n-3o50p-18q-23r-13t-25v37
w:valuabl	t6
w:valueerror	v5
w:vanish	k15m-4r-8
w:var	d-4k-8m11n12o3p-4q5s-3t-5
w:variabl	h11j9k-6o8p-7q-5r-6s4
w:variant	q12t4v-11
w:variation	m4s3t4v-5
w:variety	m5v-5
w:various	o-3p-4q-4t5u-3v13
w:ve	q4
w:vec	t4
w:vector	t8
w:vendor	q-4v7
w:verbos	s4t5
w:verbosity	t6
w:verifi	v5
w:verify	k8p7r-6s8v-8
w:version	b-4c-4d-5e-7f-11g-4h-9j-14k5l31m-15n12o-10p19q48r-26s-14t-36v46
w:vertex	r7t-3u9v-4
w:vertically	r5
w:very	k3m3n3o-10p-16q-13r17s-4t28u-7v3
w:via	k-7l12m-9o12p13q-4v-6
w:viabl	v6
w:video	k-14l9m-11o-5p-4q-12t-12u17v44
w:view	m10o-6r26t3u-4v-17
w:viewer	n4o8p-5q-4r15t-4v-10
w:vim	k-3m31p21q-5r-6v-27
w:violat	g9
w:violation	g4
w:virtual	t-4v9
w:visibility	m3
w:visibl	q-7r15t-4u5
w:visit	m13p-7q-5r4t-3u13v-4
w:vista	m8q-6
w:visual	t-7u9v6
w:visualization	r6t-6
w:visually	r-4t6
w:vite	q12v-4
w:vm	a7p-5q-4r-7u24v-7
w:void	q4
w:volum	k23p-3u11v-15
w:vram	q9v-5
w:vs	k7l-4m-19p24q5r-18s3t18v-11
w:vscod	e7h-4k13l5n-4o16q-16s-9u-5v6
w:vue	m-7q10
w:vulkan	k-4m8r16t-3v-7
w:vulnerability	s10v-9
w:wa	l4
w:wait	b7e12j4l18m6n-3o-3r-5s-5t-6u-5v-14
w:wal	k6
w:walk	m3
w:wall	m3p3t-4v5
w:wallet	k-6l-3m-4o13p-5r-11t-13u-7v47
w:want	a17h9j-9k12m-26n-4q5s4t6u-6
w:warn	a6h-3j-4k-9l-4m-10n-3o14p3q11r-14t3u-3v19
w:wasnt	t-5v5
w:wast	k-3m3q6r-6s6t4v-5
w:watch	v19
w:watchdog	p5
w:way	b-8k-11m-3o-4p13q-3r10s-5t42u-10v-9
w:wayland	p7q-5r-13t-4v21
w:wc	j-4l8
w:weak	m4t-7v9
w:web	d-4f5j15k-5m-9r4u-5
w:webhook	j6p7q-4t-3
w:webpack	m-5o13p5v-8
w:webserver	r-5t9
w:websit	j4m11p-6q8u-5
w:websocket	h-9j49m-20n6p-4q-3r-3t14v-17
w:webview	m-7p8
w:wed	j5v4
w:week	m-6r-5t-4v22
w:weekly	a5s-4
w:weight	d11k4m-4t9v-8
w:weird	m-3v6
w:welcom	m7t-4
w:well	m-10n-6o-7p9q4r25u-8
w:went	d6k-3m11t-5
w:werror	q16v-10
w:weve	s5
w:what	e-5f-5i5j12m5n10o-8p-6q18r-9s7t-13u-24v19
w:whatever	d11p-8t7
w:whatsoever	m6p-3
w:when	b-6c-5d-12f-7g-5h21i-11j-14k5l6m11n-10o-10p-10q-18r24s4t-12u10v38
w:whenever	n9q5r-7s9t-5v-5
w:wher	h10k-10l-5m-6o-6q-8r-6s15t11u7
w:whether	j5k13m-6n8o6q-6r-7s4t4u6v-20
w:which	a-5d8f-4h8i4j-14k12m-4n-11o-12p-18q-6r-10s-14t10u19v40
w:whil	a-3d-3e-4f-3j28k15m19p-15q14r-8u-10v-18
w:whit	e6m3p-7q-4r18t-9v4
w:whitelist	v9
w:who	p5q-4t7u-3v4
w:whol	m18o9p-4t-14u8v-6
w:whos	r4
w:why	a5j-4m-8p-4r10s4t-3u6v4
w:wide	t-4u10v-3
w:widget	r-15t20
w:width	m-3r12t-3
w:wiki	j-4m-3q15r-6u-6v24
w:wikipedia	t-5v8
w:will	b-4k-5l-6m5n-4o5p-17q-12r9v32
w:win	o15q-3r9v-10
w:win11	m7v-6
w:win32	o8
w:win64	q-3r-4t-5u20
w:wind	m5
w:window	a-7b-4d-4h-5j9k27l-15m-7n16o8p-12q22r-17s-9t-22u53v-27
w:wine	m-4v14
w:wip	k11r-3v-6
w:wise	i-5n9s10v-8
w:wit	p3v4
w:with_traceback	j7
w:within	j16o-5p-5q-6s4t8u4v-12
w:without	a6k-3l-5m-17n6p13q16r-10s28t-20u6v-16
w:wno	m4v-3
w:wo	v4
w:wonder	p-3r-4s5t7
w:wont	j4k-3p-4r5v13
w:word	r7t-8v9
w:wordpress	p-12q20
w:work	a-12b-5c-4d-10e7f-11g-4h8j9k-10m-17n-24o7p19q17r6s-8u7v23
w:workaround	k3m-4o4p12q-6r-9t11u7v-13
w:workbench	o9p-3t4v-7
w:worker	j-9l-9m19v7
w:workflow	f3l5m-6p-4r-4t7u5v-7
w:workshop	m9o9p10q-10v-11
w:workspac	k-4m21p40q-11r-11s-3t-7v-17
w:world	k14r4v-5
w:wors	n15q-5s8u-4v3
w:worst	m10
w:would	a-4b5f6k-5l-5n-6o-13p-4q-20r-17s19t70u-5v-14
w:wp	m-13p-4q19
w:wrap	l8r-8t-6u-4v18
w:wrapper	k5l7q-5r-8t5
w:writ	f7i3j9k13m7o-7p-11q9r-14t18u-10v-9
w:writer	p5
w:written	i-6l3r7s7u-5v6
w:wrong	b12e-5f-4i-3j-9k-7l-8m-18n-8o-13p-10q17r15s9t-35u27v42
w:wrot	t-4v5
w:wsl	k-4m5p7q-5r4
w:wsl2	j9m-5p-4q-5r-3u24v-11
w:wss	j42m-19v-7
w:www	j6k-5p-3q16s-3t11u-4v-5
w:x0	m4
w:x00000000	m12v-6
w:x00000014	m7v-4
w:x11	m-4p18q-5r-6v3
w:x1b	r10t-6
w:x2	t-3
w:x5	n9v-8
w:x64	f12j-9k-4m-4n16o10p-12r-10t-8u23v-5
w:x86	t-6v7
w:x86_64	l-7m-7p4q28v-6
w:xaml	m4
w:xcod	v6
w:xfail	v3
w:xml	k9r8u-4v-3
w:xp	q3r-4
w:xs	t-4u7
w:xxx	m5o8u4v-11
w:xyz	u10
w:yaml	o11q6t4v-6
w:yarn	m-6o8q6
w:year	a5f7m-4p-4q-5t10u-3v5
w:yellow	a8t-7u7
w:yes	h6j-6m-17o3p8s-5t11v14
w:yesterday	a7p4r4v-4
w:yet	a25d23j10m-5p-5q-7r-7s-3t-12u-4v-6
w:yield	q-3v7
w:yml	f3m-6p-4q3t7v3
w:youd	v4
w:youtub	m-4q-3r-6v20
w:youv	r9u-4
w:zed	k-3r4
w:zero	j5m-5p-5q-5r-5u-4v28
w:zh	l9m-3o10q-7r-4v-3
w:zip	k-3q-6r23t-18u19v-6
w:zlib	q3
w:zone	q-4t4v11
w:zsh	l-3v9
x:class assertionerror	m-10v21
x:class attributeerror	m3
x:class axioserror	l3m-3s8
x:class discordapierror	f25k-4m-6q-6
x:class error	e-10f-7i18j13l-10m12o8p-11q22r-8t-13u-4v-6
x:class importerror	m10q-6
x:class panic	m-17q-6t9v20
x:class runtimeerror	p8q-8v8
x:class syntaxerror	m-8v8
x:class typeerror	j3m-20p11r13v4
x:class valueerror	m-13v20
x:code	f6j9l10m9p17q-16r13s-6t-5u-7v-19
x:from description	a-13b-9c-8d-16e9f23g-5h-19i-5j30k48l5m23n-22p-13q50r-43s-25t-17u-31v34
x:from errors-block	e-6h15i6j-4k-6m-18o-5q-8r12s29v-9
x:from form-field	b-6e-5f-10h8j10k-7l-9m11o-10p44q9r12s-11t-7v-23
x:from title	d3f4h-4j5l-7m29o-5q-13r-11s-5t-7v14
x:long stack	f-3h6i10j3k-14m-7o-7p-17q4r10s21t-4
x:named argument	q6t7v-9
x:named assertion	m-10v21
x:named attribute	m3
x:named axios	l3m-3s8
x:named discord	f25k-4m-6q-6
x:named error	b-3d-4e-14f25g-3h-4i8j9k42l-10m-32o-6q8s12t-14u-13
x:named exception	j-10k10m25p10q-7v-11
x:named file	i-5m6s3
x:named found	q10
x:named import	m10q-6
x:named invalid	t7v-4
x:named method	m3
x:named no	m4q6
x:named null	m8v-4
x:named runtime	p8q-8v8
x:named syntax	m-8v8
x:named system	k13v-5
x:named timeout	j4
x:named type	j3m-20p11r13v4
x:named value	m-13v20
x:none	b-11c-40d-6e-7f-23g-43h-41i-46j-19k-40l-10n19o30p-33q20r42s-14t90u49v81
x:some	a-13b-17c-10d-15e-4f14g-5j41k37l-11m46n-24o-18p33q37r-30s-11t-33u-34v16
x:stack	d-3e-13f17h13i5j4l-6m-43o-9p-21q30s25u-6v14
x:status 4xx	i9j5k10m-11p-4q-4t-8
x:status 5xx	d10
y:code	a-13b-3c-12d-5e7f10g-10h-17i-22j12k9m27o4p-7q14r-10s-30t-31u47v29
y:fence 	b3c-4d-5e10f8g-5h-14i-5j9k22l-3m13n6p-33q11s-22t15v-9
y:fence bash	j-4k4m-6o11q-5r4t-18u19v-4
y:fence c++	q4r4t-4
y:fence console	j5q-4t6v-4
y:fence cpp	p-3t-14u5v26
y:fence diff	t-6v8
y:fence go	l4m-6q-4v14
y:fence javascript	k4m7t-9v6
y:fence js	t-4v7
y:fence json	p23q-5r-13s-7t5u12v-5
y:fence log	p4v-5
y:fence markdown	p10
y:fence powershell	v6
y:fence py	m-4q-5v17
y:fence python	m-6q-6t-7u5v21
y:fence rust	m3q-11r-3t11u-4v13
y:fence sh	l4m-7q5
y:fence shell	a-4b-3e-3h9i-5k-9m-19p6q20s5t4
y:fence sql	u8v-5
y:fence text	m39p-5q-3v-18
y:fence ts	d5e3
y:fence typescript	t-3u5
y:fence yaml	o3q-5t7
y:long output	a-12b-6c-6d-5e-16f-10h19i6j-11k-16l13m61o16p15q-55r-30s14t5u-12v30
y:long text	a9e-12f-6g5h8i-6j31k11l6m-23n9o5p20q-49r-27s15t-27u42v-5
y:output	a-14c-12d-11f22g-6h10i-11j6l-3m47n4p-15q-7s22t-22u24v-32
y:picture	h17k-5m-9o-5r40s-7t6u6v-26
y:question	j-4k-4l6m-11n8o5p-13q-3r16t20u5v-5
y:system	b-28c-14d-17e-31f8g-8i-7j-19k53m-16n26o19p60q100r28s17t-66u-44v-58
y:version	a8b-23c-9d-15e-22f-26g-3h9j4k4l14m-26n25o15p25q-9r45s24t-62u-44v69`,calibration:{slope:.6354,shift:.5816}};var yy=new Set(["t:","w:","f:","e:","c:"]),ky="g:",Vl;function po(){let{shares:e,calibration:t}=mo;return Vl??={...ir(mo),shares:e,calibration:t},Vl}s(po,"shippedModel");function Yl(e,t,r=po()){let n=Kl(e,t,r.nameOf),o=vt(r,n),a=cr(r,n,o),i,c=s(()=>i??=Sy(n,o),"told"),d,u=s(()=>{let{title:b,prose:h,errors:q}=e;return d??=[b,h,...q.map(({message:S})=>S)].join(`
`).toLowerCase()},"lowered"),p=s(b=>qy(b,u()),"written"),f=[];for(let b of be){let h=r.classes.indexOf(b);if(h<0)continue;let q=s(()=>Ry(c(),h),"words");f.push({category:b,share:r.shares[h]??1,total:a[h]??0,words:q,written:p})}return f}s(Yl,"learnedSupport");function qy(e,t){for(let r=t.indexOf(e);r>=0;r=t.indexOf(e,r+1)){if(r>0&&xy.test(t.charAt(r-1)))continue;let[n=""]=Ey.exec(t.slice(r+e.length,r+e.length+Xl+1))??[];return n.length>Xl?e:e+n}return e}s(qy,"asWritten");var xy=new RegExp("\\p{L}","u"),Ey=new RegExp("^\\p{L}+","u"),Xl=6;function Sy(e,t){let r=[],n=0;for(let[o,a]of e){let i=t[n++];if(i===void 0||i.length===0)continue;let c=o.slice(0,2),d=c===ky;if(!d&&!yy.has(c))continue;let u=d?o.slice(2,o.lastIndexOf("@")):o.slice(2);u!==""&&r.push({word:u,value:a,pairs:i})}return r}s(Sy,"wordsOf");function Ry(e,t){let r=new Map;for(let{word:n,value:o,pairs:a}of e)for(let i=0;i<a.length;i+=2)a[i]===t&&r.set(n,(r.get(n)??0)+o*(a[i+1]??0));return[...r].map(([n,o])=>({word:n,weight:o}))}s(Ry,"wordWeights");function Jl(e,t){return[...e].flatMap(({id:r,patterns:n,where:o,weight:a})=>{let i=t.filter(({place:c})=>o.has(c)).sort((c,d)=>d.factor-c.factor);return n.flatMap((c,d)=>{let u=i.find(({text:b})=>c.test(b));if(u===void 0)return[];let p=`this repository's own pattern \u201C${c.source}\u201D`;return[{rule:`${r}-pattern-${d+1}`,category:r,reason:p,where:u.where,weight:a*u.factor}]})})}s(Jl,"customEvidence");var Ay=400,Ty=1e3,jy=5,Oy=200,_y=1200,Ye={title:1,lead:.9,rest:.6,primary:1,other:.25,output:.8};function ed(e){let t=xr(e.prose.slice(0,2*(K+yt))),r=e.primaryError===null?void 0:e.errors[e.primaryError],n=e.errors.filter(a=>a!==r&&!a.noise).slice(0,jy);return[{place:"title",where:"title",text:xr(e.title.slice(0,Ay)),factor:Ye.title},{place:"prose",where:"description",text:t.slice(0,K),factor:Ye.lead},{place:"prose",where:"description",text:t.slice(K-Ny,K+yt),factor:Ye.rest},{place:"errors",where:"primary-error",text:r===void 0||r.noise?"":Ql(r,Ty),factor:Ye.primary},{place:"errors",where:"other-error",text:n.map(a=>Ql(a,Oy)).join(`
`),factor:Ye.other},{place:"errors",where:"field",text:xr(Te(e).join(`
`).slice(0,_y)),factor:Ye.output}].filter(({text:a})=>a!=="")}s(ed,"patternTexts");var Ny=60;function Ql({className:e,status:t,apiType:r,code:n,message:o},a){let c=[...e===null?[]:[`${e}:`],t,r,n,o].filter(d=>d!==null&&d!=="");return xr(c.join(" ").slice(0,a))}s(Ql,"errorText");function xr(e){return e.replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/\*{2,}|`/g,"").replace(/\s+/g," ").trim()}s(xr,"patternText");function td(e,t,r,n){let o=s(()=>e instanceof RegExp?e:er(e,`rule ${t.name}`,n),"make");return new ge(o,Xe.get(ul(t,r)))}s(td,"toPattern");function qt(e,t){return e.map(r=>({...r,pattern:td(r.pattern,r,"text",t)}))}s(qt,"readTextRules");function Je(e){return e.map(({message:t,...r})=>t===void 0?r:{...r,message:td(t,r,"error")})}s(Je,"readErrorRules");var rd=[{name:"context-words",category:"context-limit",reason:"the input is longer than the limit",source:"messages of language-model APIs and of HTTP servers",weight:4,message:l`
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
    `},{name:"policy-words",category:"content-policy",reason:"refused for what was asked",source:"usage-policy messages of language-model services",weight:4,message:l`
      (violates?|violating|against) (our |the )?(usage|content|acceptable use|safety) polic…
      content[_ ](policy|filter)…
      safety (system|filter|settings)
      blocked by content
      flagged (as|for|by)
      unable to respond to this request
    `},{name:"assistant-malformed",category:"invalid-request",reason:"the model's service refused the request as malformed",source:"validation messages of language-model APIs",weight:2.6,status:[400,499],message:l`
      invalid (tool|model|beta)
      unexpected \x60?+\x60? (block|role)
      model[: ][^.\n]{0,60}(not found|does not exist|not supported)
    `}];var nd=["model","assistant","agent","llm","ai","claude","opus","sonnet","haiku","gpt(?:-[\\w.]+)?","codex","gemini","copilot"],od=["agents\\.md","claude\\.md","gemini\\.md","copilot-instructions","cursorrules"],Cy=m()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`,Ly=[/\bmodels?\b(?! (?:class|table|field|file)s?\b)/,/(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,/\bprompts?\b/,/\b(?:conversations?|chats?)\b/,/\bassistants?\b/,/\bai\b/,/\b(?:gemini|copilot|opus|sonnet|haiku)\b/,/\binstructions?\b/,/\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,/\b(?:tokens?|context)\b/,/\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,/\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,/\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,/\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/];function sd(e){return e(Cy)||Ly.filter(e).length>=2}s(sd,"speaksOfAssistant");var Qe="can(no|')?t|cannot|unable to",ad="fail(s|ed)? to",xt="could( not|n't)";var he="issue trackers of language-model assistants",id=`(?:${nd.join("|")})`,Iy=od.join("|"),cd=[{name:"title-says-model",category:"model-behavior",reason:"the title calls itself a report about the model",source:"conventional title prefixes",weight:3.2,pattern:/^\W{0,3}models?\b(?: behaviou?r)?\]/,zones:["title"]},{name:"model-quality",category:"model-behavior",reason:"complains of the model's answers or choices",source:"issue trackers of language-model assistants",weight:3.2,pattern:m()`
      \bhallucinat\w+|
      \b${id}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${id}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${Iy}|system prompt|my rules|
        user (?:rules|instructions?|directives?|request))\b
    `},{name:"model-words",category:"model-behavior",reason:"speaks of the quality of answers, code or understanding",source:"issue trackers of language-model assistants",weight:2.2,pattern:l`
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
    `},{name:"file-tool",category:"filesystem",reason:"a tool that edits, reads or searches files goes wrong",source:"tool names shared by several assistants",weight:2.2,pattern:/\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/},{name:"saved-session",category:"filesystem",reason:"saved sessions or history are lost or cannot be opened again",source:he,weight:1.8,pattern:l`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${Qe}|${ad}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `},{name:"compaction",category:"context-limit",reason:"shortening the conversation fails",source:"feature name shared by several assistants",weight:3.2,pattern:/(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,zones:["title","lead"]},{name:"policy-refusal",category:"content-policy",reason:"a policy or safety filter refused what was asked",source:he,weight:3.8,pattern:l`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `},{name:"context-full",category:"context-limit",reason:"the conversation or its answer is longer than the limit",source:he,weight:3.6,pattern:l`
      (prompt|input|context|conversation|request|message|file|response|output) (is |was |too |are |
        size )*(too (long|large|big)|exceed*)
      context (window|length|limit|size|low|usage|left)
      out of context
      max(imum)?[ _]((output|context)[ _])?tokens?
      token (count )?(limit|maximum) <1> exceed*…
      exceeds? (the )?(maximum )?<1> tokens?
      tokens? > \d…
    `},{name:"assistant-tools",category:"integration",reason:"speaks of an assistant's commands, agents or tool servers",source:"Model Context Protocol; common usage",weight:2.6,pattern:l`
      mcps?
      …(?<!\S)/ide
      slash commands?
      custom (commands?|agents?|tools?)
      sub-?agents?
      skills?
      agents?\b(?= (not|fail|list|load))…
    `},{name:"assistant-tools-fail",category:"integration",reason:"an assistant's command, agent or tool server does not load or connect",source:he,weight:2.4,pattern:l`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `},{name:"assistant-request-refused",category:"invalid-request",reason:"the model's service refused the request as malformed",source:he,weight:3.2,pattern:l`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `},{name:"assistant-permission-prompts",category:"config",reason:"speaks of an assistant's permission prompts and approvals",source:he,weight:3,pattern:l`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `},{name:"assistant-hooks",category:"integration",reason:"speaks of hooks, which an assistant runs around its tools",source:he,weight:2.2,pattern:/\bhooks?\b/},{name:"tokens-drain",category:"usage-limit",reason:"tokens or usage drain faster than expected",source:he,weight:3,pattern:l`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `}];var je="errno(3), libuv error names",fo="Node.js documentation, \u201CErrors\u201D",ld=[{name:"errno-network",category:"network",reason:"a network error code",source:je,weight:3,code:m("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `},{name:"errno-tls",category:"network",reason:"a certificate could not be verified",source:"OpenSSL verify(1)",weight:3.2,code:/^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i},{name:"errno-port",category:"network",reason:"the port or address is taken",source:je,weight:2.4,code:/^EADDR(?:INUSE|NOTAVAIL)$/i},{name:"errno-file",category:"filesystem",reason:"a file error code",source:je,weight:2.6,code:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i},{name:"errno-space",category:"filesystem",reason:"the disk or its quota is full",source:je,weight:3.4,code:/^(?:ENOSPC|EDQUOT)$/i},{name:"errno-handles",category:"filesystem",reason:"too many open files",source:je,weight:2.8,code:/^(?:EMFILE|ENFILE)$/i},{name:"errno-memory",category:"memory",reason:"no memory left",source:je,weight:3.4,code:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i},{name:"exit-137",category:"memory",reason:"killed, which usually means out of memory",source:"128 + SIGKILL, sh(1)",weight:2,code:/^(?:exit 137|SIGKILL)$/i},{name:"exit-signal",category:"crash",reason:"ended by a signal that means a crash",source:"signal(7)",weight:3,code:/^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i},{name:"exit-code",category:"process",reason:"a child process ended with an error",source:"sh(1)",weight:1.6,code:/^exit -?\d+$/i},{name:"errno-child",category:"process",reason:"a child process could not be started or fed",source:je,weight:2.2,code:/^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{name:"spawn-enoent",category:"process",reason:"the program to start was not found",source:fo,weight:4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"spawn-no-file",category:"filesystem",reason:"the file that is missing is the program to start",source:fo,weight:-4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"module-missing",category:"install-update",reason:"a module of the program is missing",source:fo,weight:2,code:/^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i},{name:"npm-code",category:"install-update",reason:"an npm error code",source:"npm documentation, \u201CCommon errors\u201D",weight:3,code:/^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i},{name:"sdk-code",category:"install-update",reason:"an error code of the package manager or SDK",source:"NuGet and .NET SDK error references",weight:2.8,code:/^(?:NETSDK\d+|NU\d{4})$/i}];var X="RFC 9110, section 15",Py="RFC 6585",dd=[{name:"http-400",category:"invalid-request",reason:"HTTP 400: the service refused the request as malformed",source:X,weight:2.2,status:[400,400]},{name:"http-401",category:"authentication",reason:"HTTP 401: not signed in",source:X,weight:3.2,status:[401,401]},{name:"http-402",category:"usage-limit",reason:"HTTP 402: payment required",source:X,weight:3.2,status:[402,402]},{name:"http-403",category:"permission",reason:"HTTP 403: signed in, but not allowed",source:X,weight:2.8,status:[403,403]},{name:"http-404",category:"invalid-request",reason:"HTTP 404: what was asked for is not there",source:X,weight:1.6,status:[404,404]},{name:"http-407",category:"network",reason:"HTTP 407: the proxy wants a sign-in",source:X,weight:3,status:[407,407]},{name:"http-408",category:"network",reason:"HTTP 408: the request took too long",source:X,weight:2.4,status:[408,408]},{name:"http-413",category:"context-limit",reason:"HTTP 413: the request was too large",source:X,weight:3,status:[413,413]},{name:"http-422",category:"invalid-request",reason:"HTTP 422: the request could not be processed",source:X,weight:2.4,status:[422,422]},{name:"http-429",category:"rate-limit",reason:"HTTP 429: too many requests",source:Py,weight:2.6,status:[429,429]},{name:"http-451",category:"permission",reason:"HTTP 451: withheld for legal reasons",source:"RFC 7725",weight:2.6,status:[451,451]},{name:"http-5xx",category:"server-error",reason:"HTTP 5xx: the service itself failed",source:X,weight:3,status:[500,528]},{name:"http-529",category:"overloaded",reason:"HTTP 529: the service is overloaded",source:"Anthropic API errors page; Qualys",weight:3.6,status:[529,529]}];var ud={language:"zh",when:{letters:String.raw`\p{Script=Han}`},spaced:!1,words:{crash:l`
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
    `,network:l`
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
    `,authentication:l`
      (无法|不能|没法|無法)(正常)?(登录|登錄|登入|登陆)
      (登录|登錄|登入|登陆)(失败|失敗|不了|不上|过期|报错|异常|循环)
      认证(失败|错误|过期)
      認證失敗
      授权(失败|过期|错误)
      (密码|密碼|令牌|密钥)(错误|無效|无效|过期)
      反复(要求)?登录
      验证码
    `,"install-update":l`
      (安装|安裝|升级|升級)(失败|失敗|不了|报错|错误|出错|不上)
      (无法|不能|無法)(安装|安裝|更新|升级|升級)
      更新(失败|失敗|不了|报错)
      卸载(失败|不)
      依赖(冲突|错误)
      编译失败
    `,permission:l`
      权限(不足|错误|被拒)
      權限不足
      没有权限
      沒有權限
      无权(限|访问)
      無權
      拒绝访问
      拒絕存取
      访问被拒
    `,memory:l`
      内存(泄漏|泄露|溢出|不足|占用|爆|暴涨|过高)
      記憶體(洩漏|不足|溢位|用量)
      (cpu|处理器) ?(占用|使用率|飙)
      占用(大量|过多|过高|太多)
    `,ui:l`
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
    `,"feature-request":l`
      希望(能|可以|增加|添加|支持|加)
      建议(增加|添加|支持|加)
      建議(增加|新增|支援)
      请(求)?(增加|添加|支持)
      請(新增|支援)
      能否(增加|支持|添加)
      /可以(?:增加|添加|支持).{0,20}吗/
      功能(请求|建议|需求|請求)
      /想要.{0,12}功能/
    `,"usage-limit":l`
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
    `,config:l`
      (配置|设置|設定|选项|参数)(不生效|无效|失效|没有生效|被忽略|丢失|不起作用|無效)
      /(?:不生效|忽略).{0,4}(?:配置|设置)/
    `,filesystem:l`
      文件(不存在|找不到|被覆盖|丢失|损坏|损毁|锁定|路径)
      找不到文件
      檔案(不存在|遺失|損毀)
      (无法|不能)(读取|写入|保存|打开|删除)(文件|目录)
      磁盘(已满|空间)
      中文路径
      路径(错误|不存在)
    `,"model-behavior":l`
      变笨
      降智
      胡说
      幻觉
      不听(指令|话)
      不按(指令|要求|照)
      答非所问
    `,"context-limit":l`
      上下文(过长|太长|超|长度|窗口|压缩)
      压缩(对话|上下文|失败)
    `}};var md={language:"fr",when:{words:"de|le|les|un|une|des|du|ce|avec|mais|quand|apr\xE8s|est|aux|sans|ne|pas|erreur|je|dans|mon|ma"},spaced:!0,words:{crash:l`
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
    `,network:l`
      erreur (de )?(réseau|connexion)
      pas de connexion
      (impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (se )?(connecter|
        joindre) (au serveur|à internet|à l'api|le serveur|au réseau)
      connexion (refusée|perdue|interrompue|fermée|coupée)
      perte de connexion
      délai (d'attente )?(dépassé|expiré)
      certificat
      hors[- ]ligne
    `,authentication:l`
      (impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (lors|en)|
        échec) <1> (me |se |s'|m')?(connecter à (mon|son) compte|connecter (avec|via|depuis)|identifier|
        authentifier)
      me connecter à mon compte
      échec (de (l'|la )?)?(authentification|connexion au compte)
      authentification <1> (échou|impossible|refus)
      mot de passe <1> (incorrect|refusé|invalide)
      déconnect(e|é) (sans cesse|à chaque|automatiquement)
      session expirée
    `,"install-update":l`
      (impossible (de|d')|n'arrive pas à|erreur (lors de l'|à l')|
        échec (de (la |l')?|lors de l')) ?(installer|installation|mettre à jour|mise à jour|
        désinstaller|compiler|compilation)
      (installation|mise à jour) <2> (échou|impossible|bloqu|ne (se|s'))
      ne s'installe pas
      ne se met pas à jour
    `,permission:l`
      permission (refusée|non accordée)
      permissions insuffisantes
      accès (refusé|interdit)
      droits? insuffisant
      pas (les droits|la permission|l'autorisation)
      non autorisé
    `,memory:l`
      fuites? (de )?mémoire
      /(?:consomm|utilis|occup)\p{L}* (?:\p{L}+ ){0,3}(?:mémoire|ram~)/
      mémoire (insuffisante|vive|saturée|pleine)
      (manque|plus) de mémoire
      100 ?% (du |de )?(cpu|processeur)
    `,ui:l`
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
    `,"feature-request":l`
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
    `,"usage-limit":l`
      limite d'(utilisation|usage)
      limite <1> atteinte
      quota <1> (atteint|dépass|épuis)
      crédits? <1> (épuis|insuffisant)
      facturée? (deux fois|en double)
      abonnement
    `,config:l`
      (réglage|paramètre|configuration|option|préférence)s? <3> (ignorée?|
        pas (pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)
      (ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (la |le |les |mes |mon |
        ma )?(configuration|réglage|paramètre|option|préférence)
    `,filesystem:l`
      (fichier|dossier|répertoire)s? <3> (introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)
      (impossible d'|ne peut pas )(ouvrir|enregistrer|lire|écrire|supprimer) (le |la |un )?(fichier|dossier)
      disque plein
      espace disque
    `,"model-behavior":l`
      ignore (mes |les )?instructions
      hallucin
      réponses? <1> (fausse|inventée|pire)
    `,"context-limit":l`
      contexte <1> (trop|dépass|plein)
    `}};var pd={language:"de",when:{words:"der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|f\xFCr|bitte|ich|unter|schl\xE4gt"},spaced:!0,words:{crash:l`
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
    `,network:l`
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
    `,authentication:l`
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
    `,"install-update":l`
      (installation|update|aktualisierung|upgrade|einrichtung) <3> (fehlgeschlagen|schlägt fehl|bricht|
        nicht|hängt|abgebrochen|fehler)
      (lässt|kann|konnte) <4> nicht <1> (installier|aktualisier|updaten|deinstallier|kompilier|bauen)
      installationsfehler
      updatefehler
      installationsprogramm
    `,permission:l`
      zugriff <1> (verweigert|abgelehnt)
      (keine|fehlende|unzureichende|nicht genügend) (+)?(berechtigung|rechte|zugriffsrechte)
      nicht (berechtigt|autorisiert)
      berechtigungsfehler
    `,memory:l`
      speicherleck
      arbeitsspeicher
      speicherverbrauch
      speicherbedarf
      (zu wenig|kein|nicht genügend|zu viel|gesamten) (+)?(arbeits)?speicher
      (cpu|prozessor)-?(last|auslastung)
      ram-?(verbrauch|nutzung)
      frisst <2> (ram|speicher)
    `,ui:l`
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
    `,"feature-request":l`
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
    `,"usage-limit":l`
      (nutzungs|wochen|tages|sitzungs)-?limit
      (kontingent|guthaben|limit) <2> (aufgebraucht|erschöpft|erreicht|überschritten|leer)
      doppelt (abgebucht|berechnet)
      rechnung
      abonnement
    `,config:l`
      /(?:einstellung|konfiguration|option)\p{L}* (?:\p{L}+ ){0,3}(?:ignoriert|
        nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|
        verloren|wirkungslos)/
      ignoriert <1> (einstellung|konfiguration|option)
    `,filesystem:l`
      /(?:datei|ordner|verzeichnis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|
        geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)/
      /(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\p{L}* (?:\p{L}+ ){0,2}(?:nicht|öffnen|speichern)/
      (festplatte|datenträger) <1> voll
      umlaut* im (pfad|dateinamen|benutzernamen)
    `,"model-behavior":l`
      ignoriert <1> anweisung
      halluzin
      antworten? <1> (falsch|schlechter|erfunden)
    `,"context-limit":l`
      kontext <1> (zu lang|voll|überschritten)
    `}};var fd={language:"ja",when:{letters:String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`},spaced:!1,words:{crash:l`
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
    `,network:l`
      ネットワーク(エラー|に接続|接続|が)
      接続(エラー|でき|に失敗|が切|が拒否|が失|タイムアウト)
      つながら
      繋がら
      タイムアウト
      通信エラー
      証明書
      プロキシ
      オフライン
    `,authentication:l`
      ログイン(でき|に失敗|エラー|が|し直|を求|ループ)
      サインイン(でき|に失敗|エラー)
      認証(エラー|に失敗|でき|が|コード)
      ログアウトされ
      パスワードが
    `,"install-update":l`
      インストール(でき|に失敗|エラー|が(失|でき|終))
      アップデート(でき|に失敗|エラー|が)
      アップグレード(でき|に失敗)
      更新(でき|に失敗|エラー|が(失敗|適用))
      ビルドに失敗
      依存関係
    `,permission:l`
      権限(が(な|あり)|エラー|不足)
      アクセス(が)?(拒否|でき(な|ま))
      許可され(て|ま)
      アクセス権
    `,memory:l`
      メモリ(リーク|不足|使用|を|が)
      メモリー(リーク|不足)
      cpu(使用率|が|を)
      重く?な(る|り)
    `,ui:l`
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
    `,"feature-request":l`
      (し|追加し|対応し|でき(る|て)?(ように)?し)て(ほしい|欲しい|いただ)
      (できるように)なると(嬉|うれ)
      追加して(ほし|くだ)
      機能(追加|要望|リクエスト)
      要望
      (あると|だと)(嬉|うれ|便利|助か)
      対応(希望|予定は)
    `,"usage-limit":l`
      利用制限
      使用制限
      使用量(が|の)
      上限に(達|到)
      クォータ
      クレジット(が|不足|消費)
      二重(請求|課金)
      請求
    `,config:l`
      設定が(反映|効|無視|保存|消|読|適用)
      設定ファイルが
      (反映|適用)され(な|ま)
    `,filesystem:l`
      ファイルが(見つ|存在|開|消え|壊|保存|上書|ロック|削除)
      保存でき
      書き込め
      読み込め
      ディスク(が|の空|容量)
      パスに(日本語|空白|スペース)
    `,"model-behavior":l`
      指示に従わ
      指示を無視
      馬鹿に
      嘘をつ
      幻覚
      ハルシネーション
    `,"context-limit":l`
      コンテキスト(が|長|上限|ウィンドウ|圧縮)
      圧縮に失敗
    `}};var wd={language:"ko",when:{letters:String.raw`\p{Script=Hangul}`},spaced:!1,words:{crash:l`
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
    `,network:l`
      네트워크 ?(오류|에러|연결|문제|끊)
      연결(할 수|이 (안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)
      타임 ?아웃
      시간 ?초과
      접속(이 안|할 수|되지| ?오류)
      프록시
      인증서
    `,authentication:l`
      로그인(이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (계속|다시))
      인증(에 실패|이 안| ?오류| ?실패|되지| ?번호)
      로그아웃(됩|되)
      비밀번호(가|를)
    `,"install-update":l`
      설치(가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)
      업데이트(가 안|할 수|에 실패|되지| ?실패| ?오류)
      업그레이드(에 실패| ?실패| ?오류)
      빌드(에 실패| ?실패)
      의존성
    `,permission:l`
      권한(이 없| ?없| ?오류| ?부족|이 부족|이 거부)
      접근(이 거부| ?거부|할 수)
      액세스(가 거부| ?거부)
    `,memory:l`
      메모리(가| ?누수| ?부족| ?사용| ?를)
      cpu ?(사용|가|를|점유)
    `,ui:l`
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
    `,"feature-request":l`
      추가해 ?주
      추가(되|하)면 (좋|감사)
      기능 ?(추가|요청|제안)
      지원해 ?주
      지원(되|하)면
      있으면 좋겠
      했으면 좋겠
      건의
      제안합니다
    `,"usage-limit":l`
      사용량(이| ?제한| ?한도| ?초과)
      한도(가|를|에)
      한도 ?초과
      크레딧
      이중 ?(결제|청구)
      결제가
    `,config:l`
      설정(이 (적용|저장|무시|사라|안|초기)|을 무시|값이)
      적용되지
    `,filesystem:l`
      파일(이 (없|삭제|손상|사라|잠|덮)|을 (찾을|열|저장|읽)( 수|지))
      경로(를 찾|에 한글)
      디스크(가| ?공간| ?용량)
    `,"model-behavior":l`
      지시를 (무시|따르)
      멍청
      거짓말
      환각
    `,"context-limit":l`
      컨텍스트(가| ?길이| ?초과| ?압축)
      압축에 실패
    `}};var gd={language:"pt",when:{words:"de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha"},spaced:!0,words:{crash:l`
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
    `,network:l`
      erro de (rede|conexão)
      sem (conexão|internet)
      não (consegue|consigo|é possível) (se )?conectar
      conexão (recusada|perdida|interrompida|fechada|cai)
      falha (na|de) conexão
      tempo (de espera|limite) (esgotad|excedid)
      certificado
      não conecta
    `,authentication:l`
      (não (consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (fazer (o )?login|entrar|
        logar|autenticar|acessar a conta|iniciar sessão)
      login <2> (falh|não|erro|inválid)
      autenticação (falh|não|erro)
      falha (de|na) autenticação
      senha (incorreta|inválida|não)
      sessão (expir|encerrad)
      desloga
    `,"install-update":l`
      (não (consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (instalar|atualizar|
        desinstalar|compilar)
      (instalação|atualização) <2> (falh|não |erro|trav)
      (falha|erro) (na|de|da) (instalação|atualização)
      não (instala|atualiza)
    `,permission:l`
      permissão negada
      sem permissão
      permiss(ão|ões) insuficiente
      acesso negado
      não (tenho|tem) permissão
      não autorizad
    `,memory:l`
      vazamento de memória
      /(?:consum|uso)\p{L}* (?:\p{L}+ ){0,2}(?:de )?memória/
      (muita|toda a|falta de|sem) memória
      memória (insuficiente|ram~)
      memória <1> (aument|cresc|estour)
      (100 ?%|muita|toda a) (da |de )?(cpu|ram~)
    `,ui:l`
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
    `,"feature-request":l`
      gostaria (de|que)
      seria <1> (bom|útil|ótimo|legal|interessante|ideal)
      por favor,? (adicion|permit|inclu)
      adicionar (uma? |a |o )?(opção|suporte|possibilidade|função|modo)
      solicitação de (recurso|funcionalidade)
      sugestão
      poderiam (adicion|inclu)
    `,"usage-limit":l`
      limite de (uso|mensagens|tokens)
      limite <1> (atingid|excedid)
      cota <1> (esgotad|excedid)
      créditos
      cobrad\p{L} (duas vezes|em dobro)
      assinatura
    `,config:l`
      /(?:configuraç|opç|preferência|parâmetro)\p{L}* (?:\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|
        aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)/
      (ignora|não respeita|não salva|não aplica|perde) (a |o |as |os |minha |minhas )?(configuraç|opç|preferência)
    `,filesystem:l`
      (arquivo|pasta|diretório|ficheiro)s? <2> (não (existe|encontrad|é salvo)|corrompid|bloquead|
        sobrescrit|apagad|sumi|desaparec)
      não (consegue|consigo|é possível) (abrir|salvar|ler|gravar|apagar) (o |a |os |um )?(arquivo|pasta|ficheiro)
      disco cheio
    `,"model-behavior":l`
      ignora (minhas |as )?instruções
      alucina
      respostas? <1> (errad|inventad|pior)
    `,"context-limit":l`
      contexto <1> (muito|cheio|excedid)
    `}};var hd={language:"ru",when:{letters:String.raw`\p{Script=Cyrillic}`},spaced:!0,words:{crash:l`
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
    `,network:l`
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
    `,authentication:l`
      не (могу|может|удается|удаётся|удалось) (войти|авториз|залогин)
      ошибк\p{L} (авториз|входа|аутентиф)
      авторизаци
      аутентификаци
      разлогин
      неверн+ (пароль|логин|токен)
      выкидывает из аккаунта
    `,"install-update":l`
      не (устанавлива|обновля|ставится|собирается)
      не (могу|удается|удаётся|удалось) (установить|обновить|собрать)
      ошибк\p{L} (установки|обновления|сборки)
      (установка|обновление) <1> (не|завис|прер|падает)
    `,permission:l`
      нет (прав|доступа|разрешени)
      отказано в доступе
      доступ (запрещ|закрыт|отказан)
      недостаточно прав
      запрещен
    `,memory:l`
      утечк\p{L} памяти
      (не хватает|нехватка|недостаточно|кончается|съедает|жр[её]т|потребля+|вся|много) <1> (оперативн|памят)
      оперативн+ памят
      (грузит|нагружа+|загру+) <1> (процессор|цп|cpu)
    `,ui:l`
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
    `,"feature-request":l`
      хотелось бы
      было бы <1> (здорово|хорошо|удобно|неплохо|полезно|классно)
      добавьте
      добавить (поддержк|возможност|функц|опци)
      прошу добав
      предлагаю
      запрос (на )?функ
      сделайте
    `,"usage-limit":l`
      лимит
      квот
      исчерпан
      /(?:списал|снял)\p{L}* (?:\p{L}+ )?(?:дважды|два раза|деньги)/
      подписк
    `,config:l`
      /(?:настройк|параметр|конфиг|опци)\p{L}* (?:\p{L}+ ){0,2}(?:не (?:примен|сохран|работа|учитыва|
        действ)|игнориру|сбрасыва|слета)/
      игнорирует (настройк|конфиг|параметр)
    `,filesystem:l`
      файл* <2> (не найден|не сохраня|поврежд|удаля|пропал|исчез|перезапис|занят)
      не (могу|удается|удаётся|удалось) (открыть|сохранить|прочитать|удалить|записать) <1> (файл|папк)
      путь не найден
      диск (заполнен|переполнен)
    `,"model-behavior":l`
      игнорирует (инструкц|указан)
      галлюцин
      (модель|нейросеть) <1> (тупит|врёт|врет|поглупел)
    `,"context-limit":l`
      контекст* <1> (превыш|переполн|слишком)
    `}};var bd={language:"es",when:{words:"de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"},spaced:!0,words:{crash:l`
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
    `,network:l`
      error de (red~|conexión|conexion)
      sin conexión
      no (se )?(puede|puedo|logra|consigue) conectar
      fall(a|o|ó) (de |en )?(la )?conexión
      conexión (rechazada|perdida|interrumpida|cerrada)
      se pierde la conexión
      tiempo de espera
      certificado
      no se conecta
    `,authentication:l`
      (no (puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|
        problema al) (iniciar (la )?sesión|iniciar sesion|autentic|entrar|acceder)
      inicio de sesión <2> (fall|no|error)
      autenticación (fall|no|error)
      /(?:fall|error)\p{L}* (?:de|en la|la) autenticación/
      contraseña (incorrecta|inválida|no)
      cierra (la )?sesión
      sesión (caduc|expir)
    `,"install-update":l`
      (no (puedo|puede|se puede|deja|logro)|error al|fall* al|imposible|problemas? al) (instalar|
        actualizar|desinstalar|compilar)
      (instalación|actualización) <2> (fall|no |error|se queda|incompleta)
      /(?:fall|error)\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)/
      no se (instala|actualiza)
    `,permission:l`
      permiso denegado
      permisos? insuficient
      (sin|no tengo|no tiene|falta de) permisos?
      acceso denegado
      no (está |estoy )?autorizad
    `,memory:l`
      /(?:consum|uso|fuga|falta|exceso|fugas)\p{L}* (?:de |toda la |mucha |demasiada |
        excesivo de )?(?:memoria|ram~)/
      sin memoria
      memoria insuficiente
      memoria ram
      (usa|consume|uso de|al) (el )?(100 ?%|mucha|demasiada|toda la) (de )?(la )?(cpu|memoria|ram)
    `,ui:l`
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
    `,"feature-request":l`
      me gustaría
      sería <1> (bueno|útil|genial|ideal|interesante|bonito)
      estaría (bien|bueno|genial)
      por favor,? (añad|agreg|permit)
      (añadir|agregar) (una? |la |el )?(opción|soporte|posibilidad|función|modo)
      solicitud de (función|funcionalidad|característica)
      sugerencia
      propongo
      podrían (añad|agreg)
    `,"usage-limit":l`
      límite de (uso|mensajes|tokens)
      límite <1> alcanzad
      alcanc+ (el|mi) límite
      cuota <1> (agotad|excedid|superad)
      créditos
      sin saldo
      cobr+ (dos veces|doble)
      suscripción
    `,config:l`
      /(?:ajuste|configuraci|opci|preferencia|parámetro)\p{L}* (?:\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|
        aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)/
      (ignora|no respeta|no guarda|no aplica|pierde) (la |el |los |las |mi |mis )?(configuraci|ajuste|
        opci|preferencia)
    `,filesystem:l`
      (archivo|fichero|carpeta|directorio)s? <2> (no (existe|encontrad|se encuentra|se guarda)|dañad|
        corrupt|bloquead|sobrescrit|borrad|desaparec)
      no (puede|puedo|se puede) (abrir|guardar|leer|escribir|borrar) (el |la |los |un )?(archivo|fichero|carpeta)
      no encuentra (el |la )?(archivo|fichero|carpeta|ruta)
      disco lleno
    `,"model-behavior":l`
      ignora (mis |las )?instrucciones
      alucina
      respuestas? <1> (incorrect|inventad|peor)
    `,"context-limit":l`
      contexto <1> (demasiado|lleno|excedid)
      compactar
    `}};var vd={language:"tr",when:{words:"bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",letters:"[\u011F\u015F\u0131]"},spaced:!0,words:{crash:l`
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
    `,network:l`
      (ağ|bağlantı|internet) (hatası|sorunu|kesil|kopu|yok)
      bağlan(amıyor|ılamıyor|ılamadı|mıyor|amadı)
      bağlantı <1> (kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)
      zaman aşımı
      sertifika
      vekil sunucu
      çevrimdışı
    `,authentication:l`
      giriş (yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)
      oturum (açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)
      kimlik doğrulama
      /(?:şifre|parola)\p{L}* (?:\p{L}+ )?(?:yanlış|geçersiz|kabul)/
      yetkilendirme hatası
      doğrulama kodu
    `,"install-update":l`
      /(?:kurulum|güncelleme|yükleme)\p{L}* (?:\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)/
      (kur|güncelle|yükle)(yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)
      derleme hatası
      bağımlılık
    `,permission:l`
      izin (reddedildi|hatası|yok|verilmedi)
      erişim (engellendi|reddedildi|izni|yok)
      yetki(m|niz|si)? (yok|yetersiz)
      yetkisiz
    `,memory:l`
      bellek <1> (sızıntı|yetersiz|kullanım|tüket|dol)
      (çok|fazla|aşırı) <1> (bellek|ram~|cpu~|işlemci)
      hafıza
      işlemci kullanımı
      yetersiz bellek
    `,ui:l`
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
    `,"feature-request":l`
      ekle(nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)
      olsa <1> (iyi|güzel|harika)
      olursa <1> (iyi|güzel|sevin)
      özellik (isteği|talebi|önerisi)
      öneri~
      önerim
      istiyorum ki
      destek (eklen|gelsin)
      rica ediyorum
    `,"usage-limit":l`
      kullanım (limiti|kotası|sınırı|hakkı)
      kota(m|sı|yı)? <1> (dol|aş|bit)
      limit(e|im|i)? <1> (dol|ulaş|aş)
      kredi(m|ler)
      iki kez (ücret|çekil)
      abonelik
    `,config:l`
      ayar* <2> (kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)
      yapılandırma* <2> (okunmuyor|yok say|uygulanmıyor)
    `,filesystem:l`
      /(?:dosya|klasör|dizin)\p{L}* (?:\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|
        kilitli|kaybol|açılamıyor|yok~)/
      disk <1> dol
      dosya yolu
    `,"model-behavior":l`
      talimat* <1> (uymuyor|yok say|görmezden)
      halüsinasyon
    `,"context-limit":l`
      bağlam <1> (çok|dol|aş)
    `}};var go=[fd,wd,hd,bd,gd,md,pd,vd,ud],My={"usage-limit":3,"feature-request":3,memory:3.2,config:2.8,"context-limit":3},$y=2.8,wo=String.raw`\p{L}`;function Fy({spaced:e}){return{letter:wo,edge:"",flags:"u",whole:s(r=>{let n=r.replaceAll("~",`(?!${wo})`);return e?`(?<!${wo})(?:${n})`:n},"whole")}}s(Fy,"styleOf");function Dy(e){return new RegExp(String.raw`(?:${e})(?!\p{L})(?<=(?<!\p{L})(?:${e}))`,"u")}s(Dy,"standingAlone");var zy=new RegExp(`(?:^|[^a-z])(?:${go.flatMap(({when:{words:e}})=>e??[]).join("|")})(?![a-z])`);function Uy({when:{letters:e,words:t}}){let r=t===void 0?void 0:Dy(t),n=e===void 0?void 0:new RegExp(e,"u");return o=>r!==void 0&&o(zy)&&o(r)||n!==void 0&&o(n)}s(Uy,"toWhen");function Gy(e){let t=Fy(e);return To.flatMap(r=>{let n=e.words[r];if(n===void 0)return[];let o={name:`${r}-${e.language}`,category:r,reason:`words of a report in another language (${e.language})`,source:"common usage in that language",weight:My[r]??$y,pattern:n};return qt([o],t)})}s(Gy,"toRules");var kd=go.map(e=>({name:"languages",scope:`reports in another language (${e.language})`,when:Uy(e),textRules:Gy(e),errorRules:[]})),Wy=4e3,Hy=.2,By=3,Zy=.1,Ky=1.3,Vy=[["ja",/[\p{Script=Hiragana}\p{Script=Katakana}]/gu],["ko",new RegExp("\\p{Script=Hangul}","gu")],["ru",new RegExp("\\p{Script=Cyrillic}","gu")],["zh",new RegExp("\\p{Script=Han}","gu")]],Xy="the|is|are|and|to|of|in|it|when|not|this|that|with|for|on|an|does|after|have|but|from|my|can|be";function ST(e){let t=e.slice(0,Wy).toLowerCase(),r=t.match(new RegExp("\\p{L}","gu"))?.length??0;if(r===0)return"en";for(let[i,c]of Vy)if((t.match(c)?.length??0)>=Hy*r)return i;let n=t.match(new RegExp("\\p{L}+","gu"))?.length??0,[o,a]=Yy().map(({language:i,pattern:c})=>({language:i,count:t.match(c)?.length??0})).sort((i,c)=>c.count-i.count);return o===void 0||o.count<By||o.count<Zy*n?"en":o.count>=Ky*(a?.count??0)?o.language:"en"}s(ST,"languageOf");var yd;function Yy(){let e=s((t,r)=>({language:t,pattern:new RegExp(String.raw`(?<!\p{L})(?:${r})(?!\p{L})`,"gu")}),"of");return yd??=[e("en",Xy),...go.flatMap(({language:t,when:{words:r}})=>r===void 0?[]:[e(t,r)])],yd}s(Yy,"smallWords");var qd=[{name:"uncaught-js",category:"crash",reason:"an exception of the JavaScript engine was not handled",source:"ECMAScript native errors",weight:2.9,className:/^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/},{name:"uncaught-managed",category:"crash",reason:"an exception of the language was not handled",source:"Python, Ruby, Java and .NET built-in exceptions",weight:2.9,className:m()`
      (?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|
        UnboundLocalError|RecursionError|ValueError|ZeroDivisionError|UnicodeDecodeError|
        UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|
        IllegalArgumentException|ConcurrentModificationException|ArithmeticException|
        IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|
        InvalidOperationException|InvalidCastException|ArgumentNullException|
        ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|
        AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|
        UninitializedPropertyAccessException)$
    `},{name:"uncaught-with-stack",category:"crash",reason:"an exception with its stack",source:"naming of exceptions in managed languages",weight:2.2,className:/\w(?:Exception|Error)$/,frames:1},{name:"unhandled",category:"crash",reason:"an exception that nobody handled",source:"Node.js, browsers, JVM, .NET, Android",weight:3.2,message:l`
      unhandled (exception|promise|rejection|error)…
      uncaught (\(in promise\) )?(exception|error|+error)…
      exception in thread
      fatal exception
      terminate called (after|without)
      terminating (app )?due to uncaught
      maximum (update depth|call stack size) exceeded
    `,unmistakable:!0},{name:"nothing-there",category:"crash",reason:"the program stumbled over a missing value",source:"JavaScript, Python, Ruby, Java, .NET, Go and Rust messages",weight:2.9,message:l`
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
    `,unmistakable:!0},{name:"panic-class",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,className:/^(?:panic|abort|fatal error)$/i},{name:"panic",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,message:l`
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
    `,unmistakable:!0},{name:"native-crash",category:"crash",reason:"the process crashed in native code",source:"signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",weight:3.4,message:l`
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
    `,unmistakable:!0},{name:"assertion",category:"crash",reason:"an assertion failed",source:"assert(3), Rust and Java assertions",weight:2.8,message:/\bassertion (?:[`'"(]|failed|failure|error)|\bassert(?:ion)? failed\b|\bcheck failed: |\bdebug_assert\b/,unmistakable:!0},{name:"not-responding",category:"crash",reason:"the system says that the program does not respond or has stopped",source:"Android, Windows, macOS and Jupyter messages",weight:3.2,message:l`
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
    `,unmistakable:!0},{name:"out-of-memory",category:"memory",reason:"memory ran out",source:"V8, JVM, Python, PHP, PostgreSQL and kernel messages",weight:4,message:l`
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
    `,unmistakable:!0},{name:"out-of-memory-class",category:"memory",reason:"memory ran out",source:"JVM, Python and .NET exceptions",weight:4,className:/OutOfMemory|^MemoryError$|bad_alloc$/}];var xd=[{name:"network-class",category:"network",reason:"an exception of the network library",source:"Python, Java and .NET exceptions",weight:3.2,className:m()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `},{name:"file-class",category:"filesystem",reason:"an exception of the file system",source:"Python, Java and .NET exceptions",weight:2.8,className:m()`
      (?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|
        PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|
        PathTooLongException|FileSystemException|DirectoryNotEmptyException)$
    `},{name:"permission-class",category:"permission",reason:"an exception for missing rights",source:"AWS SDK, Spring Security and SQL exceptions",weight:3,className:/(?:^|[.:])(?:AccessDenied\w*|AuthorizationDeniedException|ForbiddenError|InsufficientPrivilege)$/},{name:"auth-class",category:"authentication",reason:"an exception of signing in",source:"JNDI, .NET and Python exceptions",weight:3,className:/(?:^|[.:])(?:\w*Authentication(?:Exception|Error)|UnauthorizedError|InvalidGrantError|InvalidTokenError|LoginError)$/},{name:"module-class",category:"install-update",reason:"a part of the program is missing",source:"Python import system, JVM linkage errors",weight:2.2,className:/(?:^|[.:])(?:ModuleNotFoundError|ImportError|ClassNotFoundException|NoClassDefFoundError|UnsupportedClassVersionError|DllNotFoundException)$/},{name:"network-words",category:"network",reason:"the connection failed",source:"Node, Python, Go and browser messages",weight:2.8,message:l`
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
    `,unmistakable:!0},{name:"timeout-words",category:"network",reason:"the request timed out",source:"common usage",weight:2,message:l`
      (request|connection|connect|read|socket|api|headers?|body) (has )?time(d[- ]?out|out)
      timeout of \d+ ?ms exceeded
      (context )?deadline exceeded
      gateway time-?out
      client.timeout exceeded
    `,unmistakable:!0},{name:"tls-words",category:"network",reason:"a certificate could not be verified",source:"OpenSSL and schannel messages",weight:3.2,message:l`
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
    `,unmistakable:!0},{name:"file-words",category:"filesystem",reason:"a file or directory could not be used",source:"strerror(3) and its translations in runtimes",weight:2.4,message:l`
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
    `},{name:"auth-words",category:"authentication",reason:"the sign-in was refused",source:"RFC 6749 section 5.2 and API messages",weight:3,message:l`
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
    `,unmistakable:!0},{name:"permission-words",category:"permission",reason:"the account may not do this",source:"API messages",weight:2.8,message:l`
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
    `},{name:"permission-wordings",category:"permission",reason:"a service or database says that the account may not do this",source:"AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",weight:3.2,message:l`
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
    `,unmistakable:!0},{name:"quota-words",category:"usage-limit",reason:"the plan, quota, credit or billing refuses",source:"API messages of several vendors",weight:4,message:l`
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
    `},{name:"rate-words",category:"rate-limit",reason:"too many requests in a short time",source:"RFC 6585 and API messages",weight:2.8,message:l`
      rate[- _]?limit…
      too many requests
      throttl(ed|ing)
      requests per (minute|second)
      tokens per minute
      secondary rate limit
    `},{name:"overload-words",category:"overloaded",reason:"the service is overloaded",source:"API messages",weight:3.4,message:l`
      overloaded
      at capacity
      server (is )?busy
      currently (under|experiencing) (heavy|high) (load|demand|traffic)
    `},{name:"server-words",category:"server-error",reason:"the service itself failed",source:"RFC 9110 reason phrases",weight:3,message:l`
      internal server error
      bad gateway
      service (temporarily )?unavailable
      upstream (connect )?error
      server had an error
    `},{name:"too-large-words",category:"context-limit",reason:"the request is larger than the limit",source:"RFC 9110 section 15.5.14, its older names and messages of proxies",weight:3.2,message:l`
      payload too large
      (request )?entity too large
      request body (is )?too large
      client intended to send too large
    `,unmistakable:!0},{name:"malformed-words",category:"invalid-request",reason:"the service refused the request as malformed",source:"validation messages of JSON APIs",weight:2.6,message:l`
      invalid_request…
      invalid (request|message|image)
      unexpected \x60?+\x60? field
      could not process (the )?(image|pdf|document|file)
      extra inputs are not permitted
      does not match (the )?schema
      image (was |is )?(too large|exceeds)
      unsupported (media|parameter)
    `},{name:"malformed-answer",category:"invalid-request",reason:"a 4xx answer says what is wrong with the request",source:"validation messages of JSON APIs",weight:2.6,status:[400,499],message:l`
      invalid (json|schema|parameter|argument|value)
      unexpected \x60?+\x60? id
      must (be|have|match|contain|start|alternate)
      field required
      unsupported value
      schema ..40.. invalid
    `},{name:"install-words",category:"install-update",reason:"an installation or update failed",source:"npm, pip, cargo and updater messages",weight:3,message:l`
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
    `},{name:"build-words",category:"install-update",reason:"a compiler misses a header, a linker a symbol, or a loader a library",source:"GCC, Clang, MSVC, GNU ld and Apple's ld, ld.so(8), dyld and the loader of Windows",weight:3,message:l`
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
    `,unmistakable:!0},{name:"own-program",category:"install-update",reason:"a compiler broke on, or refuses, the program that it was given",source:"GCC's internal compiler errors, the TypeScript compiler's diagnostics",weight:-3.4,message:l`
      internal compiler error
      cannot find type definition file
      is not assignable to (type|parameter)
      does not exist on type
      has no exported member
      implicitly has an 'any' type
    `},{name:"process-words",category:"process",reason:"a child process failed",source:"shell and runtime messages",weight:2.2,message:l`
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
    `},{name:"integration-words",category:"integration",reason:"a plugin, hook, server or extension failed",source:"extension systems in general",weight:2.4,message:l`
      plugins?
      …(?<!\b(more|fewer|react) )\bhooks?\b(?! (call|than|can only))…
      extension host
      language server
      lsp
      marketplace
      webview
      ide (extension|integration|connection)
    `},{name:"config-words",category:"config",reason:"a setting was rejected",source:"validation messages of programs",weight:2.4,message:l`
      (invalid|unknown|unrecognized|malformed|failed to parse) ..30.. (settings?|config(uration)?|
        option|flag|frontmatter)
      (settings?|config(uration)?)( file)? ..30.. (invalid|malformed|corrupt(ed)?|rejected)
      unknown field \x60+\x60, expected
    `}];var Y="Anthropic API documentation, \u201CErrors\u201D",Ed=[{name:"anthropic-authentication",category:"authentication",reason:"the API says authentication_error",source:Y,weight:3.4,apiType:/^authentication_error$/},{name:"anthropic-billing",category:"usage-limit",reason:"the API says billing_error",source:Y,weight:3.6,apiType:/^billing_error$/},{name:"anthropic-permission",category:"permission",reason:"the API says permission_error",source:Y,weight:3.4,apiType:/^permission_error$/},{name:"anthropic-not-found",category:"invalid-request",reason:"the API says not_found_error",source:Y,weight:2,apiType:/^not_found_error$/},{name:"anthropic-too-large",category:"context-limit",reason:"the API says request_too_large",source:Y,weight:3.4,apiType:/^request_too_large$/},{name:"anthropic-rate-limit",category:"rate-limit",reason:"the API says rate_limit_error",source:Y,weight:2,apiType:/^rate_limit_error$/},{name:"anthropic-overloaded",category:"overloaded",reason:"the API says overloaded_error",source:Y,weight:3.6,apiType:/^overloaded_error$/},{name:"anthropic-server",category:"server-error",reason:"the API says api_error",source:Y,weight:2.6,apiType:/^api_error$/},{name:"anthropic-timeout",category:"network",reason:"the API says timeout_error",source:Y,weight:2.6,apiType:/^timeout_error$/},{name:"anthropic-invalid",category:"invalid-request",reason:"the API says invalid_request_error",source:Y,weight:1.4,apiType:/^invalid_request_error$/},{name:"anthropic-tool-blocks",category:"invalid-request",reason:"tool or thinking blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D and \u201CExtended thinking\u201D",weight:3,message:l`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `},{name:"anthropic-extra-usage",category:"usage-limit",reason:"the plan's extra usage is used up",source:"Claude help center, \u201CExtra usage\u201D",weight:4,message:/\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/}];var ce="google.rpc.Code",Sd=[{name:"grpc-unauthenticated",category:"authentication",reason:"the API says UNAUTHENTICATED",source:ce,weight:3.2,apiType:/^unauthenticated$/i},{name:"grpc-permission",category:"permission",reason:"the API says PERMISSION_DENIED",source:ce,weight:3.2,apiType:/^permission_denied$/i},{name:"grpc-exhausted",category:"usage-limit",reason:"the API says RESOURCE_EXHAUSTED",source:ce,weight:2.6,apiType:/^resource_exhausted$/i},{name:"grpc-unavailable",category:"overloaded",reason:"the API says UNAVAILABLE",source:ce,weight:2,apiType:/^unavailable$/i},{name:"grpc-internal",category:"server-error",reason:"the API says INTERNAL",source:ce,weight:2.6,apiType:/^internal$/i},{name:"grpc-deadline",category:"network",reason:"the API says DEADLINE_EXCEEDED",source:ce,weight:2.6,apiType:/^deadline_exceeded$/i},{name:"grpc-invalid",category:"invalid-request",reason:"the API says INVALID_ARGUMENT",source:ce,weight:2.6,apiType:/^(?:invalid_argument|failed_precondition|not_found)$/i},{name:"grpc-unavailable-words",category:"network",reason:"gRPC lost the connection",source:ce,weight:3,message:/\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,unmistakable:!0},{name:"grpc-deadline-words",category:"network",reason:"gRPC waited too long",source:ce,weight:3,message:/\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,unmistakable:!0}];var Oe="OpenAI API documentation, \u201CError codes\u201D",Rd=[{name:"openai-quota",category:"usage-limit",reason:"the API says insufficient_quota",source:Oe,weight:4,apiType:/^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/},{name:"openai-key",category:"authentication",reason:"the API says invalid_api_key",source:Oe,weight:3.6,apiType:/^invalid_api_key$/},{name:"openai-rate",category:"rate-limit",reason:"the API says rate_limit_exceeded",source:Oe,weight:3,apiType:/^(?:rate_limit_exceeded|requests|tokens)$/},{name:"openai-context",category:"context-limit",reason:"the API says context_length_exceeded",source:Oe,weight:4,apiType:/^context_length_exceeded$/},{name:"openai-policy",category:"content-policy",reason:"the API says content_policy_violation",source:Oe,weight:4,apiType:/^content_(?:policy_violation|filter)$/},{name:"openai-server",category:"server-error",reason:"the API says server_error",source:Oe,weight:3,apiType:/^(?:server_error|internal_error)$/},{name:"openai-model",category:"invalid-request",reason:"the API says model_not_found",source:Oe,weight:3,apiType:/^model_not_found$/}];var j="common usage in issue trackers",Ad=[{name:"connection-words",category:"network",reason:"a connection fails",source:j,weight:3.2,pattern:l`
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
    `},{name:"proxy-tls",category:"network",reason:"speaks of a proxy, DNS or certificates",source:j,weight:2,pattern:l`
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
    `},{name:"timeout",category:"network",reason:"a request times out",source:j,weight:2,pattern:l`
      (requests?|api|connections?|server|response|gateway|fetch|download|upload|
        websocket) ..30.. tim(e[sd]?|ing)[- ]?out…
      time-?out (error|connecting|waiting for (the )?(response|server))…
    `},{name:"file-words",category:"filesystem",reason:"speaks of paths, encodings, links or names of files",source:j,weight:1.4,pattern:l`
      (encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|
        renam(e|ed|ing)|case[- ]sensitiv+|unc paths?|network drive|file ?paths?|folder name|
        file ?names?|temp(orary)? (files?|director+))
    `},{name:"process-trouble",category:"process",reason:"a command, shell or child process fails",source:j,weight:2.6,pattern:l`
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
    `},{name:"crash-words",category:"crash",reason:"says that it crashes",source:j,weight:3.2,pattern:l`
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
    `},{name:"hang-words",category:"crash",reason:"says that it hangs",source:j,weight:3,pattern:l`
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
    `},{name:"memory-words",category:"memory",reason:"speaks of memory or processor use",source:j,weight:3.6,pattern:l`
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
    `},{name:"install-words",category:"install-update",reason:"an installation or update fails",source:j,weight:3.2,pattern:l`
      (install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|
        migration) <4> (fail*|error*|broken|breaks|stuck|hangs?|not work*|loop|issue|impossible)
      (${Qe}|fail(s|ed|ing|ure)? to|${xt}|won't|error( when)?) <2> (install|update|upgrade|
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
    `},{name:"auto-update",category:"install-update",reason:"speaks of installing or updating",source:j,weight:1.4,pattern:l`
      auto-?\s?updat+
      (re)?install(s|ed|er|ation|ing)?
      downgrad+
      homebrew
      npm
      winget
      apt(-get)?
      package manager
    `,zones:["title","lead"]},{name:"reconnect",category:"network",reason:"a connection does not come back, or the network is the difference",source:j,weight:2.4,pattern:l`
      (not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect*…
      re-?connect(s|ing)? <3> (loop|forever|never|fails?)…
      (stays?|goes|remains|appears?) offline
      (dead|stale|dropped|broken) (connections?|sockets?)
      only on (wi-?fi|mobile data|cellular|lan|vpn)
      on (mobile data|cellular)
      preflight
      cors
    `},{name:"connection-ends",category:"network",reason:"a connection is lost or closed from the other side",source:j,weight:2.8,pattern:l`
      (los(e|es|ing|t)|drop(s|ping|ped)?) ((its|the|their|my|all|every) )?connections?
      connections? (+ ){1,3}(closed|dropped|lost|terminated|interrupted|torn down)
      closed (the connection )?unexpectedly\b(?= by|[.,]| \(|$)…
      disconnects?(ed)? (every|after|randomly|constantly|from the (server|network|broker))
      broken pipe
      (websockets?|connections?) (connection )?to \S{1,80} (failed|closed|lost|refused)
      ${xt} reach (the )?+…
      (unable to get|local|expired|untrusted) <1> (issuer )?certificate
    `},{name:"memory-grows",category:"memory",reason:"memory grows, or is used up",source:j,weight:3.2,pattern:l`
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
    `},{name:"process-left",category:"process",reason:"a child process outlives its parent, or is started wrongly",source:j,weight:2.4,pattern:l`
      (child(ren)?|subprocess|server|daemon|worker|process(es)?) ..40.. (keeps? running|stays? alive|
        left (running|behind)|still (running|alive)|survives?|outlives?|not (killed|terminated|stopped))
      sig(term|kill|int|hup)
      waiting (for|on) stdin
      (blocks?|reads?|hangs?) on stdin
      without a tty
      executable file not found
      exit(ed)? (status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)…
      not (found )?(in|on) (the |\$)?path
    `},{name:"task-hangs",category:"process",reason:"one command, job or worker hangs or never ends",source:j,weight:2.8,pattern:l`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|
        backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|
        stays? alive|(?:is|are|gets?) stuck)\b/
      never (finishes|completes|ends)
    `},{name:"install-broken",category:"install-update",reason:"a package does not install, build or fit after an update",source:j,weight:2.8,pattern:l`
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
    `},{name:"dependency-conflict",category:"install-update",reason:"dependencies do not fit together",source:"npm, pip, cargo, bundler, pub and poetry messages",weight:3.2,pattern:l`
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
    `},{name:"file-not-saved",category:"filesystem",reason:"a file is not saved, opened or written",source:j,weight:2.8,pattern:l`
      (files?|documents?|projects?|folders?|attachments?|workspaces?|
        notebooks?) <2> ((is|are|was|were|could|can|does|do)( ?not|n't| never)|cannot|can't|never) (be |
        get |gets )?(saved|written|flushed|opened|read)
      (folders?|files?|director(y|ies)|projects?) (is |are |lies? |stored )?(in|on) (icloud|onedrive|
        dropbox|google drive|a (network|samba|nfs|shared))
    `}];var et="common usage in issue trackers",Td=[{name:"setting-ignored",category:"config",reason:"a setting is ignored, rejected or lost",source:et,weight:3.6,pattern:l`
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
    `},{name:"variable-ignored",category:"config",reason:"a named option has no effect",source:et,weight:2.6,pattern:l`
      …(--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b( ?[:=] ?\S{1,30})? <1> (is |are |has |
        have |does |do |was )?(ignored|not (work*|respect*|honou?r*|appl*|recogni[sz]ed)|no effect|
        overridden|makes? no difference)
      patterns? <2> (do(es)?( not|n't) match|never match*|(is|are) not match*)
    `},{name:"settings-file",category:"config",reason:"names a settings file or an environment variable",source:et,weight:1.6,pattern:l`
      …(settings|config|preferences|permissions)(.local)?.(json|ya?ml|toml|ini|cfg)
      ….\w{2,20}rc
      env(ironment)? var(iable)?s?
      configur(ed|ation|ing)
    `},{name:"extension-fails",category:"integration",reason:"a plugin, hook, server or extension does not load or connect",source:et,weight:2.4,pattern:l`
      (slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (app|bot|plugin|
        integration|action)s? <2> (does( not|n't)|no longer|stopped|fails?|never)
      (plug-?ins?|(web ?|(pre|post|git|commit)[- ](\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|
        extensions?|add-?ons?|connectors?|integrations?|bots?)\b <5> (fail*|
        never (run|runs|called|fires?|loads?)|not <1> (called|run|load*|connect*|found|work*|detect*|
        available|trigger*|fir+|recogni[sz]ed|show*|execut*|start*)|
        \w{2,8}n't (load|connect|work|detect|trigger|fire|show|start)|disconnect*|error*|broken|missing|
        disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (command|plugin)
    `},{name:"ide",category:"integration",reason:"speaks of an editor's extension or connection",source:et,weight:1.8,pattern:l`
      (vs ?code|vscode|visual studio( code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|
        neovim|xcode|emacs|zed) <1> (extension|plugin|integration|connection|detection)
      ide <1> (integration|connection|extension|plugin|detection)
      remote[- ]ssh
      dev ?containers?
    `},{name:"settings-file-ignored",category:"config",reason:"a settings file or one of its keys is not read",source:et,weight:3.2,pattern:l`
      …[\w-].(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist|config.[cm]?[jt]s|
        rc)\b <3> (ignored|not (picked up|found|read|loaded|respected|used|honou?red|applied)|
        has no effect|have no effect)
      (in|from|inside) [\w./-]{1,40}.(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist) <1> (is |
        are )?(ignored|not (picked up|read|respected|used|applied)|has no effect|have no effect)
      config(uration)?( files?)? <3> (not (found|picked up|read)|only if)
    `},{name:"setting-unknown",category:"config",reason:"a key or value of a settings file is not known",source:"messages of configuration parsers (serde, JSON Schema, argparse)",weight:2.8,pattern:l`
      unknown <1> (key|field|option|setting|property|directive|section|flag|
        argument)s?\b(?! (error|name in the (query|response|request|schema)))…
      expected one of ["'\w]…
      (sections?|keys?|directives?|anchors?|values?) (\S+ ){0,4}rejected
      (invalid|unrecogni[sz]ed|unsupported) (config*|settings?|options?|directive|flag)
    `}];var Er="common usage in issue trackers",jd=[{name:"display",category:"ui",reason:"something is shown wrongly",source:Er,weight:3.2,pattern:l`
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
    `},{name:"typing",category:"ui",reason:"typing, pasting, scrolling or selecting goes wrong",source:Er,weight:2.8,pattern:l`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `},{name:"screen-element",category:"ui",reason:"speaks of a part of the screen",source:Er,weight:1.6,pattern:l`
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
    `},{name:"accessibility",category:"ui",reason:"speaks of accessibility",source:Er,weight:2.4,pattern:l`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `}];var F="common usage in issue trackers",Et=s(e=>Tt(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${e})\b(?![.,:/-]?\d)|^(?:${e})\b|\b(?:${e}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${e})$|\((?:${e})\)
  `),"statusWords"),Od=[{name:"limit-reached",category:"usage-limit",reason:"a usage limit was reached",source:F,weight:4,pattern:l`
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
    `},{name:"out-of-credit",category:"usage-limit",reason:"credit or quota is said to be used up",source:F,weight:3.6,pattern:l`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|budget|
        tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `},{name:"allowance-drains",category:"usage-limit",reason:"an allowance drains faster than expected",source:F,weight:3,pattern:l`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `},{name:"billing",category:"usage-limit",reason:"speaks of billing, charges or a plan's allowance",source:F,weight:2,pattern:l`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `},{name:"rate-limit-words",category:"rate-limit",reason:"speaks of a rate limit",source:F,weight:3.1,pattern:new RegExp(String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${Et("429")}`)},{name:"overload-words",category:"overloaded",reason:"says that the service is overloaded",source:F,weight:3.4,pattern:l`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `},{name:"server-error-words",category:"server-error",reason:"speaks of an error of the server",source:F,weight:3,pattern:m()`
      (?<!\[[\w-]{2,20}\] )\binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${Et("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|(?<!\] internal )\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `},{name:"sign-in",category:"authentication",reason:"speaks of signing in",source:F,weight:3.1,pattern:l`
      (${Qe}|not able to|fail(s|ed|ing)? to|${xt}|trouble|problem|error|won't|keeps?|failing|
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
    `},{name:"credentials",category:"authentication",reason:"speaks of keys, tokens or a keychain",source:F,weight:2,pattern:l`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `},{name:"unauthorized",category:"authentication",reason:"says 401 or unauthorized",source:"RFC 9110 reason phrases",weight:3,pattern:new RegExp(String.raw`${Et("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`)},{name:"access-denied",category:"permission",reason:"the account or region is not allowed",source:F,weight:2.8,pattern:m()`
      ${Et("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|
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
    `},{name:"request-refused",category:"invalid-request",reason:"the service refused the request as malformed",source:F,weight:3.2,pattern:m()`
      ${Et("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `},{name:"request-too-large",category:"context-limit",reason:"the request is larger than the limit",source:F,weight:3.6,pattern:l`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `}];var Sr="common usage in issue trackers",_d=[{name:"title-says-feature",category:"feature-request",reason:"the title calls itself a feature request",source:"conventional title prefixes",weight:5,pattern:l`
      …^\W{0,3}(feature( request)?|feat|enh(ancement)?|rfe|rfc|proposal|suggestion|idea|wish(list)?|
        request|improvement)s?\b\s?[\]):\-–—]…
      feature[- ]request
    `,zones:["title"]},{name:"title-says-docs",category:"feature-request",reason:"the title speaks of documentation",source:"conventional title prefixes",weight:5,pattern:l`
      …^\W{0,3}(docs?(umentation)?|readme|changelog|manual|guide)\b\s?[\]):\-–—]…
      documentation <3> (missing|unclear|outdated|incorrect|wrong|lacks?|incomplete|error|is|for|update)
      (missing|unclear|outdated|incorrect|improve|update|clarify|wrong|add) (the )?(docs|documentation|readme)
      undocumented
    `,zones:["title"]},{name:"title-is-task",category:"feature-request",reason:"the title is a piece of work to do, not a failure",source:"conventional commits and imperative ticket titles",weight:2.6,pattern:l`
      …^(\[[^\]]{1,20}\] ?)?((chore|perf|refactor|style|test|ci|build|task|epic|
        story)(\([^)]{1,30}\))?:|([^:]{1,40}: )?(refactor|standardi[sz]e|migrate|rename|move|create|
        make(?! (check|test|install|perf|clean|all|and|fails|-j|-)|['\x60])|enforce|set up|review|
        clean ?up|investigate|extend|replace|remove|convert|document|automate|simplify|unify|deprecate|
        upgrade to|bump|write tests?|test coverage)\b)…
    `,zones:["title"]},{name:"title-says-bug",category:"feature-request",reason:"the title calls itself a bug",source:"conventional title prefixes",weight:-1.2,pattern:/^\W{0,3}bugs?\b/,zones:["title"]},{name:"only-test",category:"no-report",reason:"the text is a test or empty",source:Sr,weight:2.6,pattern:l`
      /^(?:\[?bug\]?:? ?)?(?:test(?:ing)?(?: ?\d{0,3}| issue| report| bug)?|asdf\w*|qwer\w*|foo|bar|
        h[ea]llo(?: world)?|hi(?: (?:team|all|there|guys))?|hey|(?:(.)\1{2,60})|x+|a+|\.+|untitled|
        place-?holder|lorem ipsum|title|bug|issue|none|n\/a|-)$/
    `,zones:["title","lead"]},{name:"title-refusal",category:"no-report",reason:"the title is the title-writer's refusal",source:"titles written by a language model that was given an empty report",weight:4.4,pattern:l`
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
    `,zones:["title"]},{name:"praise",category:"no-report",reason:"is thanks, not a report",source:Sr,weight:3.4,pattern:l`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,zones:["title","lead"]},{name:"spam",category:"no-report",reason:"looks like advertising",source:Sr,weight:4,pattern:l`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `},{name:"withdrawn",category:"no-report",reason:"the reporter takes it back",source:Sr,weight:3.4,pattern:l`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,zones:["title","lead"]}];var Rr=[{name:"general",scope:"any program",textRules:qt([...Od,...Ad,...Td,...jd,..._d]),errorRules:Je([...dd,...ld,...qd,...xd])},{name:"assistant",scope:"programs around a language model",when:sd,textRules:qt(cd),errorRules:Je(rd)},{name:"anthropic",scope:"users of the Anthropic API",textRules:[],errorRules:Je(Ed)},{name:"openai",scope:"users of the OpenAI API and its imitators",textRules:[],errorRules:Je(Rd)},{name:"google",scope:"users of Google's APIs and of gRPC",textRules:[],errorRules:Je(Sd)},...kd],wj=Rr.flatMap(({errorRules:e})=>e),gj=Rr.flatMap(({textRules:e})=>e);function Nd(e,t){let r=t===void 0?Rr:Rr.filter(({name:c})=>t.has(c)),n=new Map,o=s(c=>{let d=n.get(c)??c.test(e);return n.set(c,d),d},"says"),a=[],i=[];for(let c of r)(c.when?.(o)??!0)&&a.push(...c.textRules),i.push(...c.errorRules);return{textRules:a,errorRules:i}}s(Nd,"rulesFor");var Jy=m("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`,Qy=m("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`,e5=8,t5=new Set("a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")),St=s((e,t,r,n)=>({rule:e,category:t,reason:r,where:"shape",weight:n}),"at");function r5(e){let t=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return gr(e.trim())<e5||t.every(r=>t5.has(r))}s(r5,"namesNothing");function Cd(e,t){let r=e.fields.map(({heading:i})=>i.trim().slice(0,100)),n=r.filter(i=>Jy.test(i)).length,o=r.filter(i=>Qy.test(i)).length,a=[];return r.some(i=>/^feature (?:description|request)\W{0,3}$/i.test(i))&&a.push(St("feature-heading","feature-request","the report's own heading is a feature request",4)),n>0&&a.push(St("wish-headings","feature-request","headings of a feature request",Math.min(3.6,1.2+.8*n))),o>1&&a.push(St("failure-headings","feature-request","headings of a bug report",-1.2)),t&&e.primaryError===null&&(a.push(St("empty","no-report","no description and no error",1.8)),r5(e.title)&&e.code.length===0&&a.push(St("nothing-at-all","no-report","no title to speak of either",2.6))),a}s(Cd,"shapeEvidence");var n5={title:1,lead:.8,rest:.25},Ld=["title","lead","rest"],Id={title:1,lead:2,rest:4},o5=7;function s5(e){let t=0;for(let r of e)t|=Id[r];return t}s(s5,"bitsOf");function Pd(e,t){let r=[],n=Z(Ld.map(o=>t[o]));for(let o of e){let a=o.zones??Ld,i=n(o.pattern,o.zones===void 0?o5:s5(a));if(i!==0)for(let c of a){if((i&Id[c])===0||t[c]==="")continue;let d=c==="title"?"title":"description";r.push({rule:o.name,category:o.category,reason:o.reason,where:d,weight:o.weight*n5[c]})}}return r}s(Pd,"textEvidence");var a5=.05,i5=3,c5=8,l5=5;function d5({errors:e,environment:t},{title:r,lead:n,rest:o}){let a=e.slice(0,l5).flatMap(({message:i,frames:c})=>[i.slice(0,300),c[0]?.raw]);return[r,n,o,V([t.terminal,...a].join(`
`))].join(`
`)}s(d5,"spokenOf");function u5(e,t){let r=gl(e),n=gr(r.lead)<c5,{textRules:o,errorRules:a}=Nd(d5(e,r),t);return[...Pd(o,r),...Pl(a,e,n),...Gl(a,e,r),...Cd(e,n)]}s(u5,"findEvidence");function Mj(e,t){let{packs:r,custom:n,own:o=[]}=t,a=u5(e,r),i=n===void 0?[]:Jl(n,ed(e)),{ranking:c,evidence:d}=Ul(i.length===0?a:[...a,...i],[...Yl(e,a),...o],po().calibration),u=c[0]??{category:"unknown",confidence:0},p=u.confidence>=t.floor&&t.categories.has(u.category),f=p?c.slice(1):c;return{category:p?u.category:"unknown",confidence:u.confidence,secondary:f.filter(({category:b,confidence:h})=>b!=="unknown"&&h>=a5).slice(0,i5),evidence:d.sort((b,h)=>+(b.rule===qr)-+(h.rule===qr)||Math.abs(h.weight)-Math.abs(b.weight))}}s(Mj,"classify");var Dj=["same-report","known-issue","duplicate","fixed-in","regression","recurrence","incident","related"];export{O as a,tt as b,x5 as c,H3 as d,ZS as e,KS as f,T5 as g,de as h,j5 as i,Z3 as j,QS as k,V3 as l,s9 as m,a9 as n,i9 as o,c9 as p,l9 as q,d9 as r,u9 as s,m9 as t,p9 as u,f9 as v,w9 as w,g9 as x,h9 as y,b9 as z,v9 as A,N5 as B,C5 as C,$o as D,zo as E,Ot as F,Bo as G,Pr as H,cs as I,ls as J,ws as K,$6 as L,sr as M,jc as N,_c as O,Lc as P,PS as Q,mr as R,ir as S,cr as T,no as U,oo as V,y2 as W,k2 as X,PR as Y,ed as Z,ST as _,Mj as $,bt as aa,GS as ba,Dj as ca};
