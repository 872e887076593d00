import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as go,h as ho,i as bo,j as Tn,k as _e,l as Rt,m as yo,n as ko,o as On,p as Ne,q as k,s as _n}from"./action-3DMG7ZSA.js";import{a as Oo}from"./action-EUXJHNXL.js";import{b as qo}from"./action-TV2L2D6W.js";import{a as m,b as At}from"./action-5456SKJV.js";import{B as To,b as xo,e as Eo,f as Nn,g as So,i as jo,j as Ro,k as Ao,l as he,o as le}from"./action-SBAI7HFV.js";import{a as v}from"./action-IUECHG7G.js";import{a}from"./action-QUJR3II7.js";var O=class extends Error{static{a(this,"GitHubError")}name="GitHubError";code;status;retryAfterSeconds;constructor(t,n){super(t,{cause:n.cause}),this.code=n.code,this.status=n.status,this.retryAfterSeconds=n.retryAfterSeconds??null}};var Tt=Symbol("too large");async function _o(e,t,n){if(e.weightsFile===null)return{settings:e,errors:[]};let r=Md(e.weightsFile,t),o=await n(r),{readWeights:s}=await import("./action-JR2O56NZ.js"),i=o===void 0?"is not there":o===Tt?"is too large":s(o);if(typeof i!="string")return{settings:{...e,weights:$d(i,e)},errors:[]};let c=`"classify.weights": ${qo(r)} ${i}; nothing learned is used until then`;return{settings:e,errors:[{file:t,line:1,column:1,message:c,keepsSettings:!0}]}}a(_o,"addWeights");function Md(e,t){return e.includes("/")?e:t.replace(/[^/\\]*$/,e)}a(Md,"placeOf");function $d(e,{categories:t}){let n=new Set(t);return e.categories?.classes.every(o=>n.has(o))??!0?e:{...e,categories:null}}a($d,"known");var tt=".github/fingerpost.yml";var Fd="fingerpost.yml";async function x6(e){let t=await zd(e);if(t.length===0)return{settings:To,errors:[]};let{mergeConfig:n}=await import("./action-SZ4IHMXV.js"),{settings:r,errors:o}=n(t);return o.length>0?{settings:r,errors:o}:await _o(r,tt,s=>e.readFile(s).catch(Co))}a(x6,"loadConfig");async function zd(e,t){let n=t??await No(e,tt,tt);if(n!==null&&n.parsed===null)return[n];let r=n?.parsed?.extends,o=r===null?null:await Dd(e,r,n);return[n,o].flatMap(s=>s??[])}a(zd,"loadLayers");async function Dd(e,t,n){let[r="",o=null]=(t??`${e.repo.split("/")[0]??""}/.github`).split("@");if(t===void 0&&r.toLowerCase()===e.repo.toLowerCase())return null;let i=r.endsWith("/.github")?Fd:tt,c=`${r}${o===null?"":`@${o}`}/${i}`,d=await No(e,i,c,{repo:r,ref:o}).catch(w=>{if(w instanceof O&&(w.code==="forbidden"||w.code==="not-found"))return null;throw w});if(t===void 0||n===null)return d;let u=n.placeOf(n.root?.entries.get("extends")?.node.offset??0),p=a(w=>({...n,parsed:null,errors:[{file:n.file,...u,message:w}]}),"wrong");return d===null?p(`"extends" names ${r}, and ${c} is not there or may not be read; check name and access`):d.parsed?.extends!==void 0?p(`${c} has an "extends" of its own; a shared file can't go on from another`):d}a(Dd,"loadShared");async function No(e,t,n,r){let o=await e.readFile(t,r).catch(Co);if(o===void 0)return null;let{parseLayer:s}=await import("./action-Z5UEUDFY.js");if(o!==Tt)return s(o,n);let i={file:n,line:1,column:1,message:`the file is ${Oo}`};return{...s("",n),parsed:null,errors:[i]}}a(No,"readLayer");function Co(e){if(e instanceof O&&e.code==="too-large")return Tt;throw e}a(Co,"unlessTooLarge");var Ud=[{pattern:/has been locked|is locked/i,reason:"the conversation is locked",cure:"Unlock it"},{pattern:/archived/i,reason:"the repository is archived and read-only",cure:"Switch Fingerpost off there"},{pattern:/issues (are|has been) disabled|issues are disabled/i,reason:"issues are switched off",cure:"Switch them on"},{pattern:/SAML|SSO/,reason:"the organisation demands single sign-on",cure:"Authorise the token for it"},{pattern:/IP (address|allow list)/i,reason:"the organisation's IP allow list refuses",cure:"Add this machine to it"},{pattern:/suspended/i,reason:"the installation is suspended",cure:"Have its owner unsuspend it"}],Gd=/secondary rate limit|abuse detection|rate limit exceeded/i,Io=60,Wd=v.object({name:v.string().catch(""),code:v.string().optional().catch(void 0),cause:v.unknown().optional(),request:v.unknown().optional(),response:v.object({status:v.int(),headers:v.record(v.string(),v.unknown()).catch({}),data:v.unknown().optional()}).optional().catch(void 0)}),Hd=v.object({message:v.string().catch(""),errors:v.array(v.object({field:v.string().catch(""),code:v.string().catch("")})).catch([])});function A6(e,t){if(e instanceof O)return e;let n=Cn(e);return n?.name==="GraphqlResponseError"?Zd(e,t):n?.response?Kd(n.response,t,e):ru(n,t,e)}a(A6,"toGitHubError");function de(e,t,n){return`Could not ${e.what} ${e.where}: ${t}. ${n}.`}a(de,"describe");function T6(e){let t=Cn(e instanceof O?e.cause:e)?.response;return t?.status===422&&Ln(t).errors.some(({code:n})=>n==="already_exists")}a(T6,"isAlreadyThere");var Bd=v.object({errors:v.array(v.object({type:v.string().catch("")})).catch([])});function Zd(e,t){let n=Bd.safeParse(e).data?.errors.map(({type:i})=>i)??[],r=a(i=>n.includes(i),"is");if(r("RATE_LIMITED")){let i=de(t,"too many requests were made","Try again later"),c=Io;return new O(i,{code:"rate-limited",status:200,retryAfterSeconds:c,cause:e})}let o=r("NOT_FOUND")?"not-found":r("FORBIDDEN")?"forbidden":"unexpected-answer",s=t.needs===null?"Try again":`Give the token \`${t.needs}\``;return new O(de(t,"GitHub declined the query",s),{code:o,status:200,cause:e})}a(Zd,"declined");function Cn(e){return Wd.safeParse(e).data}a(Cn,"readFailure");function Kd(e,t,n){let r=Vd(e),o=r==="rate-limited"?Yd(e):Po(e),[s,i]=Qd(r,e,t,o),c=de(t,`GitHub answered ${e.status}, ${s}`,i);return new O(c,{code:r,status:e.status,retryAfterSeconds:o,cause:n})}a(Kd,"answered");function Vd(e){let{status:t}=e;return t===403||t===429?Xd(e)?"rate-limited":"forbidden":t===401?"unauthorized":t===404?"not-found":t===410?"gone":t===451?"forbidden":t===408?"timeout":t>=500?"server":t>=400?"invalid":"unexpected-answer"}a(Vd,"toCode");function Xd(e){return e.status===429||Ce(e,"retry-after")!==void 0||Ce(e,"x-ratelimit-remaining")==="0"||Gd.test(Ln(e).message)}a(Xd,"isRateLimit");function Yd(e){return Po(e)??Jd(e)??Io}a(Yd,"toRetryAfter");function Po(e){let t=Ce(e,"retry-after");return t!==void 0&&/^\d{1,6}$/.test(t)?Number(t):null}a(Po,"retryAfterHeader");function Jd(e){let t=Ce(e,"x-ratelimit-reset");if(Ce(e,"x-ratelimit-remaining")!=="0"||t===void 0||!/^\d{1,12}$/.test(t))return null;let n=Date.parse(Ce(e,"date")??""),r=Number.isNaN(n)?Date.now():n;return Math.max(1,Math.ceil(Number(t)-r/1e3)+1)}a(Jd,"untilReset");function Qd(e,t,n,r){let o=Ln(t),s=Ud.find(({pattern:c})=>c.test(o.message)),i=r===null?"Try again later":`Try again in ${r} s`;switch(e){case"unauthorized":return["the token is missing, wrong or expired","Give a valid token"];case"forbidden":return s?[s.reason,s.cure]:["the token may not do this",n.needs===null?"Check its permissions":`Give it \`${n.needs}\``];case"not-found":return["there is no such thing or the token cannot see it","Check the name and what the token may read"];case"gone":return s?[s.reason,s.cure]:["it is deleted or issues are switched off","Nothing is left to do there"];case"invalid":return[`it refuses what was sent${eu(o.errors)}`,"Please report this with the line above"];case"rate-limited":return["a rate limit is used up",i];case"timeout":case"server":return["the fault is on its side",i];case"network":case"too-large":case"unexpected-answer":return["which is not understood","Check that GITHUB_API_URL is a GitHub API"]}}a(Qd,"explain");function eu(e){let t=e.slice(0,3).filter(({field:n,code:r})=>Lo(n)&&Lo(r));return t.length===0?"":` (${t.map(({field:n,code:r})=>`${n}: ${r}`).join(", ")})`}a(eu,"refusedFields");function Lo(e){return/^[a-z_]{1,30}$/.test(e)}a(Lo,"isIdentifier");var tu=/^(TimeoutError|AbortError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/,nu=/^[A-Z][A-Z0-9_]{2,40}$/;function ru(e,t,n){let r=e?ou(e):[],o=r.find(c=>nu.test(c)),s={status:null,cause:n};if(r.some(c=>tu.test(c))){let c=de(t,"no answer came in time, so whether it was done is not known","Try again");return new O(c,{code:"timeout",...s})}if(o!==void 0||e?.request!==void 0){let c=o===void 0?"no answer came":`no answer came (${o})`,d=de(t,c,"Check the network and GITHUB_API_URL");return new O(d,{code:"network",...s})}let i=de(t,"the answer or the token could not be read","Check GITHUB_API_URL and the key");return new O(i,{code:"unexpected-answer",...s})}a(ru,"unanswered");function ou(e){let t=[],n=e;for(let r=0;n&&r<5;r++)t.push(n.name,...n.code===void 0?[]:[n.code]),n=Cn(n.cause);return t}a(ou,"namesOf");function Ce(e,t){let n=e.headers[t];return typeof n=="string"||typeof n=="number"?String(n):void 0}a(Ce,"header");function Ln(e){return Hd.safeParse(e.data).data??{message:"",errors:[]}}a(Ln,"said");var au=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,su=/^[A-Za-z0-9._-]{1,100}$/,iu=/^[A-Za-z0-9._-]{1,100}$/,Mo=/^\.{1,2}$/;function N6(e){let[t,n,...r]=e.split("/");if(!(t===void 0||n===void 0||r.length>0)&&!(!au.test(t)||!su.test(n)||Mo.test(n)))return{owner:t,name:n}}a(N6,"parseRepoName");function C6(e){return e.split("/").every(t=>iu.test(t)&&!Mo.test(t))}a(C6,"isFilePath");var Ot="fp-2026-11-20";var $o=[{name:"unknown-error",reason:"\u201Cunknown error\u201D names no failure",pattern:/^(?:an? )?(?:unknown|unexpected|unspecified|undefined|generic|internal|general|unhandled)(?: (?:error|exception|failure|reason|rejection))?(?: (?:occurred|happened|was thrown))?$/},{name:"only-error",reason:"only says that there was an error",pattern:/^(?:an? )?(?:error|exception|failed|failure|fatal|fatal error|crash(?:ed)?|not ok|nok|none|null|nil|undefined|true|false)(?: (?:occurred|happened|occured))?$/},{name:"something-wrong",reason:"only says that something went wrong",pattern:/^(?:oops )?something went wrong(?: please try again(?: later)?)?$/},{name:"object-object",reason:"an object was printed instead of its message",pattern:/^\[object [a-z]{1,30}\]$|^\{\}$|^\[\]$/},{name:"rust-any",reason:"Rust's panic machinery printed the payload's type instead of its message",pattern:/^box<(?:dyn )?any(?: \+ send)?>$/},{name:"request-failed",reason:"any request may fail like this",pattern:/^(?:the )?(?:request|api request|http request|call|api call|operation|fetch)(?: has)? failed(?: with status(?: code)?(?: <?\w{1,5}>?)?)?$/},{name:"aborted",reason:"somebody or something cancelled it",pattern:m()`
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
      `},{name:"signal",reason:"only the signal that ended it",pattern:/^(?:segmentation fault|segfault|abort trap|aborted|bus error|illegal instruction|floating point exception|trace\/bpt trap|killed|terminated|core dumped)(?:: <num>)?(?: \(core dumped\))?$/},{name:"see-log",reason:"points elsewhere",pattern:/^(?:see|check) (?:the )?(?:logs?|output|console)(?: for (?:more )?details?)?$/}],Fo=new Set(["AbortError","APIUserAbortError","CancelledError","CanceledError","CancellationError","OperationCanceledException","TaskCanceledException","KeyboardInterrupt","InterruptedException"]),zo=new Set(["error","api error","apierror","api_error","exception","baseexception","throwable","runtimeexception","runtimeerror","fatal","fatal error","fatalerror","uncaught","uncaught error","unhandled","unhandledrejection","unhandledpromiserejection","unknownerror","failure","panic","err","domexception"]),Do=new Set(["AggregateError","ArithmeticException","AssertionError","AttributeError","EvalError","IOError","IOException","IllegalArgumentException","IllegalStateException","ImportError","IndexError","IndexOutOfBoundsException","InvalidOperationException","KeyError","NameError","NullPointerException","NullReferenceException","OSError","RangeError","ReferenceError","SyntaxError","SystemError","TypeError","URIError","ValueError"]),Uo=[/^cannot (?:read|set|access|destructure|convert|assign|call)\b/,/\bis not (?:a function|a constructor|iterable|defined|an object|subscriptable|callable)\b/,/^(?:undefined|null) is not\b/,/^maximum call stack size exceeded$/,/^invalid (?:array length|string length|time value)$/,/^unexpected (?:token|end of|identifier|number|string)\b/,/\bobject has no attribute\b/,/\bindex out of (?:range|bounds)\b/,/^index <num> (?:out of bounds|is out of bounds)\b/,/^called [`'"]?(?:option|result)::/,/\bnil pointer dereference\b/,/\binvalid memory address\b/,/^(?:division|divide|integer divide) by zero$/,/^segmentation fault\b/,/^stack overflow\b/,/^assertion failed\b/,/^(?:(?:heap|stack|global|container|dynamic-stack)-[a-z-]{4,40}|segv|double-free|bad-free|data race)\b/];var Go=[{name:"node",reason:"Node's own modules",pattern:/^(?:node:|internal[:/])/},{name:"native",reason:"the engine's native code",pattern:/^(?:native\b|\[native code\]|unknown$|\(unknown\)$)/},{name:"bun",reason:"Bun's own modules",pattern:/^bun:/},{name:"go-runtime",reason:"Go's runtime",pattern:/\/(?:libexec\/|go\/)src\/runtime\//},{name:"rust-std",reason:"Rust's standard library",pattern:/^\/rustc\//},{name:"python-frozen",reason:"Python's import machinery",pattern:/^<frozen /}],In=[{name:"js-queue",reason:"the task and promise queue",pattern:/\b(?:processTicksAndRejections|runMicrotasks|process\._tick\w*|listOnTimeout|processTimers|processImmediate)\b/},{name:"js-loader",reason:"module loading",pattern:/\b(?:Module\._\w+|loadModule|requireModule|moduleEvaluation|asyncRunEntryPointWithESMLoader|executeUserEntryPoint)\b/},{name:"js-promise",reason:"the promise itself",pattern:/^(?:async )?(?:new )?(?:Promise(?:\.\w+)?|Generator\.next|asyncGeneratorStep)(?: \(index \d+\))?$/},{name:"rust-panic",reason:"Rust's panic and start-up",pattern:/^(?:std::(?:panicking|rt|sys|panic)|core::(?:panicking|ops::function)|rust_begin_unwind|rust_try|rust_panic|__rust_|__libc_start|_start$|__pthread)/},{name:"rust-before-1.0",reason:"the same in old releases, whose backtraces still circulate",pattern:/^(?:(?:rt::)?(?:backtrace|unwind|thread|task)::|failure::(?:on_fail|begin_unwind|fail_)|imp::write$|Task::run$)/},{name:"native-thread",reason:"where the C library starts a thread",pattern:/^(?:start_thread|_{0,2}clone3?|_pthread_(?:body|start|struct_init)|thread_start)$/},{name:"go-runtime",reason:"Go's runtime",pattern:/^runtime\.(?:go|main|panic|gopanic|sigpanic|throw)/},{name:"jdk",reason:"the JDK's reflection and threads",pattern:/^(?:java\.base\/)?(?:java\.lang\.(?:reflect|Thread)|jdk\.internal|sun\.)/},{name:"python-module",reason:"a module's top level",pattern:/^<(?:module|lambda|listcomp|dictcomp|genexpr)>$/},{name:"script",reason:"the top level of a script of Ruby or PHP",pattern:/^(?:<main>|<top \(required\)>|\{main\}|require|require_relative)$/},{name:"anonymous",reason:"a function without a name",pattern:/^(?:async )?(?:new )?(?:<anonymous>|<unknown>|\(unknown\)|unknown|anonymous|eval|\?)$/}],Wo=[{name:"bun-single-file",reason:"a Bun executable's own file system",pattern:/(?:\$bunfs|~BUN)[\\/]/},{name:"pkg-snapshot",reason:"a pkg executable's own file system",pattern:/^(?:[A-Za-z]:)?[\\/]snapshot[\\/]/},{name:"asar",reason:"an Electron archive",pattern:/\.asar[\\/]/},{name:"minified",reason:"named as minified, bundled or a chunk",pattern:/(?:\.min|[.-]bundle|[.-]chunk|^chunk-[\w-]{1,40}|[\\/]chunk-[\w-]{1,40})\.[cm]?js$/},{name:"webpack",reason:"a webpack module",pattern:/^webpack(?:-internal)?:/}],Ho=300;var cu=/^(?:is|to|on|as|do|of|in|by|at|go|my|no)[A-Z]/;function _t(e){return e.length<=2?!0:e.length>4?!1:/[0-9$_]/.test(e)||!/[aeiouy]/i.test(e)?!0:/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(e)&&!cu.test(e)}a(_t,"looksMinified");var lu=40,Pn=200,Nt=a((e,t)=>e.some(({pattern:n})=>n.test(t)),"matches");function Bo(e){return e.column!==null&&e.column>Ho?!0:e.file!==null&&Nt(Wo,e.file.slice(-Pn))}a(Bo,"isBundleFrame");function Mn(e){let t=[];for(let n of e.slice(0,lu)){let r=du(n);r!==null&&r!==t.at(-1)&&t.push(r)}return t}a(Mn,"readableFrames");function du(e){if(e.function===null||e.function.length>Pn||e.file!==null&&Nt(Go,e.file.slice(0,Pn)))return null;let t=e.function.trim();if(t===""||Nt(In,t))return null;let n=mu(t);return Nt(In,n)||_t(n.replace(/^.*::/,""))?null:n}a(du,"readableName");var uu=/^(?:h[0-9a-f]{12,16}\w{0,8}|v\d+(?:\.\w+){0,3})$/;function mu(e){let t=pu(e.replace(/ \[as [^\]]{1,100}\]$/,"")).replace(/^(?:(?:async|new|bound|get|set) )+/,"").replace(/^block (?:\(\d{1,3} levels\) )?in /,"").replace(/^.*(?:->|#)(?=\w)/,"").replace(/(?:\$\$Lambda.*|\$\d+|\$lambda\$?\d*)$/,"");return t.includes("::")?t.split("::").filter(r=>!/^\{.*\}$/.test(r)&&r!==""&&!uu.test(r)).slice(-2).join("::"):(t.split(".").filter(r=>r!==""&&r!=="<anonymous>").at(-1)??"").replace(/^#/,"")}a(mu,"bareName");function pu(e){let t=0,n="";for(let r of e)r==="<"||r==="("?t+=1:(r===">"||r===")")&&t>0?t-=1:t===0&&(n+=r);return n}a(pu,"withoutBrackets");var Zo=["req","request","msg","msgbatch","toolu","srvtoolu","call","chatcmpl","resp","run","thread","asst","batch","file","item","event","evt","session","sess","conv","org","user","acct","cus","sub","job","task","trace","span","txn"];var A="(?<![A-Za-z0-9_])",j="(?![A-Za-z0-9_])",wu="(?<![A-Za-z0-9_>])",Ko="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}",$n="\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?",Fn="(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Vo="(?:ns|us|\xB5s|ms|[smhd]|\\s(?:ms|msec|sec|secs|seconds?|milliseconds?|mins?|minutes?|hrs?|hours?|days?|weeks?))",Xo="[A-Za-z0-9_.@+~$%-]",nt=[{name:"meaning",reason:"an exit code, a signal, an HTTP status or a numbered error says what happened",source:`${A}(?:(?:[Ee]xit(?:ed)?(?: with)?(?: code| status)?|[Cc]ode|[Ss]tatus(?: code)?|HTTP|[Ss]ignal|[Ee]rrno)[ :=]{1,2}-?|(?:[Ee]rror #|os error ))\\d{1,10}${j}(?![.:/-]\\d)`,keep:!0},{name:"email",reason:"names a person",source:`(?<![A-Za-z0-9_.+>-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}${j}`},{name:"url",reason:"names a resource, with ids and queries in it",source:`${A}[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s"'\`<>()\\[\\]{}|]*[A-Za-z0-9_/=&#%~-]`},{name:"trace",reason:"W3C traceparent: an id for one request",source:`${A}[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}${j}`},{name:"uuid",reason:"an id for one object",source:`${A}[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}${j}`},{name:"id",reason:"a service's id for one object",source:`${A}(?:${Zo.join("|")})[_-](?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{6,200}${j}`},{name:"quotedpath",reason:"a quoted absolute path may hold spaces",source:"(?<=[\"'`])(?:[A-Za-z]:[\\\\/]|~[\\\\/]|/(?=[^\"'`\\n/]{1,255}/))[^\"'`\\n]{1,1000}(?=[\"'`])"},{name:"winpath",reason:"where something lies on one machine",source:`${A}[A-Za-z]:[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,255})?`},{name:"uncpath",reason:"where something lies on one network",source:"(?<![A-Za-z0-9_>\\\\])\\\\\\\\[A-Za-z0-9_.$-]{1,255}\\\\[^\\s\"'`<>|:*?(),;]{1,500}"},{name:"homepath",reason:"a home directory names a person",source:`${wu}(?:~|\\$HOME|%[A-Z]{4,20}%)[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,500})?`},{name:"path",reason:"an absolute path of two or more parts; a lone /word is a command's name",source:`(?<![A-Za-z0-9_>/.@~-])/(?:${Xo}{1,255}/)+(?:${Xo}{0,254}[A-Za-z0-9_@+~$%-])?`},{name:"relpath",reason:"a relative path to a file; without a file's ending, a/b may be prose",source:`(?<![A-Za-z0-9_>/\\\\.@~$%+-])(?:[A-Za-z0-9_.@+~-]{1,255}[\\\\/])+[A-Za-z0-9_.@+~-]{0,254}\\.[A-Za-z][A-Za-z0-9]{0,7}${j}`},{name:"timezone",reason:"an IANA zone names where the reporter lives",source:`${A}(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Z][A-Za-z_+-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?${j}`},{name:"date",reason:"when it happened, ISO 8601 or with slashes",source:`${A}\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${$n}${Fn})?${j}`},{name:"monthdate",reason:"when it happened, with the month's name, RFC 2822 among them",source:`${A}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\\d{1,2} ${Ko}|${Ko} \\d{1,2})(?:,? \\d{4})?(?: ${$n}${Fn})?${j}`},{name:"time",reason:"a time of day; after a colon it is a line and a column",source:`(?<![A-Za-z0-9_:])(?:${$n}(?:\\s?[AaPp][Mm])?${Fn}|\\d{1,2}\\s?[AaPp][Mm])${j}(?![:.][\\d<])`},{name:"ip",reason:"IPv4, with its port",source:`${A}(?:\\d{1,3}\\.){3}\\d{1,3}(?:/\\d{1,2})?(?::\\d{1,5})?${j}(?!\\.\\d)`},{name:"ipv",reason:"IPv6; needs a digit and no call after it, so that Face::add() and Foo::bar stay code",source:`(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){0,7}(?:\\](?::\\d{1,5})?)?${j}(?![:(.<])|(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?:\\](?::\\d{1,5})?)?${j}(?![:(.<])`},{name:"host",reason:"localhost or a host name under a common top-level domain, with its port; socket.io is a library",source:`(?<![A-Za-z0-9_.>-])(?:localhost|(?:[A-Za-z0-9-]{1,63}\\.){1,8}(?:com|net|org|edu|gov)|(?:[A-Za-z0-9-]{1,63}\\.){2,8}(?:io|dev|ai|co|app|cloud|local|internal|svc|cn|de|uk|jp|fr|eu))(?::\\d{1,5})?${j}(?![-.(][A-Za-z0-9_)<])`},{name:"hash",reason:"a digest: MD5, SHA-1, SHA-256 or SHA-512",source:`${A}(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})${j}`},{name:"hex",reason:"an address, or eight and more hex digits with a digit and a letter (`defaced` is a word, 20250929 a number)",source:`${A}(?:0[xX][0-9A-Fa-f]{1,64}|(?=[a-f]{0,126}\\d)(?=\\d{0,126}[a-f])[0-9a-f]{8,127}|(?=[A-F]{0,126}\\d)(?=\\d{0,126}[A-F])[0-9A-F]{8,127})${j}`},{name:"token",reason:"16 and more letters and digits with two digits among them: a key, a session, a ULID",source:`${A}(?=[A-Za-z]{0,60}\\d[A-Za-z]{0,60}\\d)[A-Za-z0-9]{16,200}${j}`},{name:"version",reason:"three-part versions with pre-release and build (semver.org), or anything numeric after a v",source:`${A}(?:v?\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)*)(?:[-+][0-9A-Za-z]{1,40}(?:[.-][0-9A-Za-z]{1,40}){0,8})?${j}`},{name:"duration",reason:"how long it took",source:`${A}\\d+(?:\\.\\d+)?${Vo}${j}(?: ?\\d+(?:\\.\\d+)?${Vo}${j}){0,4}`},{name:"size",reason:"how much it was",source:`${A}\\d+(?:\\.\\d+)?\\s?(?:[KMGTP]i?B|[kM]B|B|bytes?)${j}`},{name:"quoted",reason:"a quoted value right after `=` is data, unlike quoted words in a sentence",source:`(?<==)(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}')`},{name:"bool",reason:"a flag's value after `=`",source:`(?<==)(?:true|false|True|False)${j}`},{name:"num",reason:"a count, an index, a line, a limit",source:`(?:(?<![A-Za-z0-9_>.)\\]-])-)?${A}\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d{1,4}|[kKMG]|%)?${j}`},{name:"min",reason:"a bundler's name for a variable, which changes with every build",source:"(?<![A-Za-z0-9_$.<>]|[A-Za-z0-9_>]['\u2019])(?:[A-Za-z_$]|[a-z][A-Z][A-Za-z]?|(?=[A-Za-z]{0,3}[0-9$_])[A-Za-z_$][A-Za-z0-9_$]{1,3})(?=\\.[A-Za-z_$][A-Za-z0-9_$]{2}|\\(| is (?:not (?:a |an |defined|iterable)|undefined|null))"}];var Jo=new Map([...nt.map(({name:e})=>[e,`<${e}>`]),["quotedpath","<path>"],["winpath","<path>"],["uncpath","<path>"],["homepath","<path>"],["relpath","<path>"],["monthdate","<date>"],["ipv","<ip>"]]),fu=new Set(nt.filter(({keep:e})=>e).map(({name:e})=>e)),vu=`<(?:${[...new Set(Jo.values())].map(e=>e.slice(1,-1)).join("|")})>`,gu=new RegExp([vu,...nt.map(({name:e,source:t})=>`(?<${e}>${t})`)].join("|"),"g"),Yo=nt.map(({name:e})=>e);function Qo(e){return e.replace(gu,(t,...n)=>{let r=Yo.findIndex((s,i)=>n[i]!==void 0),o=Yo[r];return o===void 0||fu.has(o)?t:Jo.get(o)??t})}a(Qo,"parameterize");var hu=2e3,bu=300,yu=40,ku=/^(?:uncaught(?: \(in promise\))?|unhandled(?: promise)? rejection|api error|fatal error|fatal|error|exception|err!?)\s?:\s?/i,qu=4;function xu(e){return e.replace(/\s+/g," ").trim().toLowerCase()}a(xu,"fold");function Eu(e){let[t="",n=""]=e.split(/\r\n|[\n\r\u2028\u2029]/,yu).map(r=>r.slice(0,hu).trim()).filter(r=>new RegExp("\\p{L}{2}","u").test(r));return Su(t)?`${t} ${n}`:t}a(Eu,"informativeLines");function Su(e){return e.endsWith(":")||/^(?:\w{1,30}: )?command failed\b/i.test(e)||e.split(/\s+/,3).length<3}a(Su,"isOnlyOpening");function ju(e,{status:t,apiType:n}){let r=e;for(let o=0;o<qu;o+=1){let s=r.replace(ku,"");if(t!==null&&s.startsWith(`${t} `)&&(s=s.slice(4)),n!==null&&s.startsWith(`${n}:`)&&(s=s.slice(n.length+1)),s===r)break;r=s.trimStart()}return r}a(ju,"withoutPrefixes");function ea(e,t={status:null,apiType:null}){let n=ju(Eu(e).replace(/\s+/g," ").trim(),t);return Ru(xu(Qo(n)).slice(0,bu))}a(ea,"identifyingMessage");function Ru(e){let t=e.length;for(;t>0&&/[.,:;!…\s]/.test(e.charAt(t-1));)t-=1;return e.slice(0,t)}a(Ru,"withoutEnd");var ta=3;function Ct(e){if(e===null)return null;let n=(e.trim().split(/[.:]/).filter(r=>r!=="").at(-1)??"").replace(/^_+/,"").replace(/(?<=[a-z])\d{1,3}$/,"").trim();return n===""?null:n.slice(0,100)}a(Ct,"cleanClass");function Au(e,t){let n={kind:"class",value:e};return _t(e)?{...n,contributes:!1,hint:"looks minified"}:zo.has(e.toLowerCase())?{...n,contributes:!1,hint:"any error may have this class"}:t?{...n,contributes:!1,hint:"the HTTP status says as much"}:{...n,contributes:!0,hint:null}}a(Au,"classComponent");function Tu(e){let t={kind:"message",value:e},n=$o.find(({pattern:r})=>r.test(e));return n!==void 0?{...t,contributes:!1,hint:n.reason}:Ou(e)?{...t,contributes:!0,hint:e.includes("<")?"numbers, ids and paths replaced":null}:{...t,contributes:!1,hint:"nothing but numbers, ids and paths"}}a(Tu,"messageComponent");function Ou(e){return new RegExp("\\p{L}{2}","u").test(e.replace(/<[a-z]{1,12}>/g," "))}a(Ou,"hasWords");function _u(e,t){let n=Mn(e.frames.filter(s=>!Bo(s))).slice(0,ta);if(n.length===0){let s=Mn(e.frames).slice(0,ta);return s.length===0?null:{kind:"frames",value:s.join(" < "),contributes:!1,hint:"of a bundle; differ between builds"}}let r={kind:"frames",value:n.join(" < ")};return e.status!==null||t?.contributes===!0&&!Nu(t.value)?{...r,contributes:!1,hint:"the message identifies without them"}:t?.contributes!==!0&&n.length<2?{...r,contributes:!1,hint:"one frame is not enough"}:{...r,contributes:!0,hint:"the message alone could be many bugs"}}a(_u,"framesComponent");var Nu=a(e=>Uo.some(t=>t.test(e)),"isRuntimeWording");function na(e){let t=Ct(e.className),n=ea(e.message,e),r=n===""?null:Tu(n);return[t===null?null:Au(t,e.status!==null),zn("status",e.status===null?null:String(e.status)),zn("api-type",e.apiType?.trim().toLowerCase()??null),zn("code",e.code?.trim().toUpperCase()??null),r,_u(e,r)].filter(o=>o!==null)}a(na,"fingerprintComponents");function zn(e,t){if(t===null||t==="")return null;let n=e==="code"&&/^(?:EXIT )?[01]$/.test(t);return{kind:e,value:t.replace(/\s+/g," ").slice(0,100),contributes:!n,hint:n?"any command may end like this":null}}a(zn,"plain");var Cu=[{family:"memory",pattern:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY|OutOfMemory\w*|exit 137)$/i},{family:"network",pattern:m("i")`
        ^(?:ECONN\w*|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOST\w*|ENET\w*|EPROTO|EADDR\w*|
          UND_ERR_\w+|ERR_(?:SSL|TLS|SOCKET|HTTP2?|NETWORK|INTERNET|CONNECTION|NAME)_?\w*|\w*CERT\w*|
          UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$
      `},{family:"filesystem",pattern:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|ENOSPC|EMFILE|ENFILE|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|EIO|EDQUOT|ESTALE|ERR_FS_\w+)$/i},{family:"process",pattern:/^(?:exit -?\d+|SIG[A-Z]+|EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{family:"module",pattern:/^(?:ERR_)?(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|PACKAGE_\w+|REQUIRE_ESM|UNKNOWN_FILE_EXTENSION)$/i}],Lu=[{family:"authentication",pattern:/authenticat|unauthori[sz]ed|invalid_api_key|invalid_grant|oauth/i},{family:"permission",pattern:/permission|forbidden|access_denied/i},{family:"quota",pattern:/billing|quota|credit|insufficient_funds|usage_limit/i},{family:"rate",pattern:/rate_?limit|throttl|too_many_requests/i},{family:"overloaded",pattern:/overload|unavailable|capacity/i},{family:"server",pattern:/^(?:api|server|internal)_?(?:server_?)?error$/i},{family:"request",pattern:/invalid|not_found|too_large|bad_request|unsupported|validation/i}],Iu=[{family:"memory",pattern:/^(?:OutOfMemory|MemoryError|HeapError)/},{family:"network",pattern:/(?:Connection|Network|Socket|Timeout|Fetch|SSL|TLS|DNS)\w{0,150}(?:Error|Exception)$/},{family:"filesystem",pattern:/(?:File|Directory|Path|Lock)\w{0,150}(?:Error|Exception)$/},{family:"runtime",pattern:/^(?:Type|Reference|Range|Syntax|Attribute|Name|Key|Index|Assertion|Value|NullPointer|ClassCast|IndexOutOfBounds)(?:Error|Exception)$/}],Dn=a((e,t)=>t===null?null:e.find(({pattern:n})=>n.test(t))?.family??null,"first");function Pu(e){return e===null||e<400?null:e===401?"authentication":e===402?"quota":e===403?"permission":e===407||e===408?"network":e===429?"rate":e===529?"overloaded":e<500?"request":"server"}a(Pu,"statusFamily");function ra(e,t){return Pu(e.status)??Dn(Cu,e.code)??Dn(Lu,e.apiType)??Dn(Iu,t)??"other"}a(ra,"familyOf");var Mu=a(e=>e/2**32|0,"fromNumH"),$u=a(e=>e>>>0,"fromNumL");function oa(e,t,n,r){let o=Mu(n),s=$u(n);e.setUint32(t,r?s:o,r),e.setUint32(t+4,r?o:s,r)}a(oa,"setU64FromNum");function aa(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}a(aa,"isBytes");var Un=a(e=>e?`"${e}" `:"","atitle");function Fu(e,t=""){if(typeof e!="number")throw new TypeError(Un(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Un(t)+"expected integer >= 0, got "+e);return e}a(Fu,"anumber");function Lt(e,t,n=""){if(aa(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Fu(t,"length");let r=aa(e),o=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,i=Un(n)+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(i)}a(Lt,"abytes");var zu=a((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobject"),sa=a((e,t)=>{zu(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function Gn(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}a(Gn,"aexists");function ia(e,t){Lt(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}a(ia,"aoutput");function It(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}a(It,"clean");function Pt(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}a(Pt,"createView");function z(e,t){return e<<32-t|e>>>t}a(z,"rotr");var Du=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Uu=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function ca(e){if(Lt(e),Du)return e.toHex();let t="";for(let n=0;n<e.length;n++)t+=Uu[e[n]];return t}a(ca,"bytesToHex");function la(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{It(t)}}a(la,"utf8ToBytes");function Gu(e,t,n="opts"){return sa(e,"defaults"),t!==void 0&&sa(t,n),Object.assign(Object.create(null),e,t)}a(Gu,"checkOpts");function da(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Gu({},t,"info");let n=a((o,s)=>e(s).update(o).digest(),"hashC"),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}a(da,"createHasher");var ua=a(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function ma(e,t,n){return e&t^~e&n}a(ma,"Chi");function pa(e,t,n){return e&t^e&n^t&n}a(pa,"Maj");var Mt=class{static{a(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,n,r,o){this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Pt(this.buffer)}update(t){Gn(this),Lt(t);let{view:n,buffer:r,blockLen:o}=this,s=t.length,i=!1;for(let c=0;c<s;){let d=Math.min(o-this.pos,s-c);if(d===o){let u=Pt(t);for(;o<=s-c;c+=o)this.process(u,c);i=!0;continue}r.set(c===0&&d===s?t:t.subarray(c,c+d),this.pos),this.pos+=d,c+=d,this.pos===o&&(this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Gn(this),ia(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(0,i),this.padOffset>o-i&&(this.process(r,0),n.fill(0)),oa(r,o-8,this.length*8,s),this.process(r,0),this.roundClean();let c=t===n?r:Pt(t),d=this.outputLen,u=d/4,p=this.get();if(d%4||u>p.length)throw new Error("invalid outputLen");for(let w=0;w<u;w++)c.setUint32(4*w,p[w],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=r,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},wa=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Wu=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ue=new Uint32Array(64),Wn=class extends Mt{static{a(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,n){super(64,t,8,!1),this.A=n[0]|0,this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){let{A:t,B:n,C:r,D:o,E:s,F:i,G:c,H:d}=this;return[t,n,r,o,s,i,c,d]}set(t,n,r,o,s,i,c,d){this.A=t|0,this.B=n|0,this.C=r|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=c|0,this.H=d|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,n){for(let w=0;w<16;w++,n+=4)ue[w]=t.getUint32(n,!1);for(let w=16;w<64;w++){let h=ue[w-15],g=ue[w-2],q=z(h,7)^z(h,18)^h>>>3,S=z(g,17)^z(g,19)^g>>>10;ue[w]=S+ue[w-7]+q+ue[w-16]|0}let{A:r,B:o,C:s,D:i,E:c,F:d,G:u,H:p}=this;for(let w=0;w<64;w++){let h=z(c,6)^z(c,11)^z(c,25),g=p+h+ma(c,d,u)+Wu[w]+ue[w]|0,S=(z(r,2)^z(r,13)^z(r,22))+pa(r,o,s)|0;p=u,u=d,d=c,c=i+g|0,i=s,s=o,o=r,r=g+S|0}r=r+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,c=c+this.E|0,d=d+this.F|0,u=u+this.G|0,p=p+this.H|0,this.set(r,o,s,i,c,d,u,p)}roundClean(){It(ue)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),It(this.buffer)}},Hn=class extends Wn{static{a(this,"_SHA256")}constructor(){super(32,wa)}};var fa=da(()=>new Hn,ua(1));var Hu=16;function $t(e,t){return ca(fa(la([Ot,e,...t].join(`
`)))).slice(0,Hu)}a($t,"hashLevel");var Bu=new Set(["class","status","api-type","code"]),va=a(({kind:e,value:t})=>`${e}=${t}`,"asPart"),Zu=a(e=>e===429||e!==null&&e>=500,"isServiceStatus");function Ku(e,t){let n=new Set(t.filter(({contributes:s})=>s).map(({kind:s})=>s));if(n.has("api-type")||Zu(e.status))return null;let r=Ct(e.className);if(r!==null&&Fo.has(r))return"it was cancelled, which is no failure by itself";if(n.has("message")||n.has("code")||n.has("frames"))return null;if(n.has("status"))return"only an HTTP status, which many causes share";if(n.has("class")&&r!==null&&!Do.has(r))return null;let o=t.find(({kind:s})=>s==="message");return o!==void 0&&o.hint!==null?o.hint:o===void 0&&e.message.trim()!==""?"nothing but numbers, ids and paths":n.has("class")?"a class of the language without a message":r===null?"it is empty":"a bare \u201CError\u201D without a message"}a(Ku,"emptiness");function ga(e){let t=na(e),n=Ku(e,t);if(n!==null)return{kind:"unfingerprintable",reason:n};let r=t.filter(({contributes:s})=>s).map(va),o=t.filter(({kind:s,contributes:i})=>i&&Bu.has(s)).map(va);return{kind:"fingerprint",fingerprint:{algorithm:Ot,coarse:$t("coarse",[ra(e,Ct(e.className))]),medium:$t("medium",o.length>0?o:r),fine:$t("fine",r),components:t}}}a(ga,"fingerprintError");function $y(e){let t=e.errors.map(ga),n=e.primaryError===null?void 0:t[e.primaryError];return{primary:n?.kind==="fingerprint"?n.fingerprint:null,errors:t}}a($y,"fingerprintReport");function be(e,t){let n=new Map;return r=>{let o=n.get(r);if(o!==void 0)return o;if(r.length>Vu)return e(r);n.size>=t&&n.clear();let s=Xu(r),i=e(s);return n.set(s,i),i}}a(be,"remembering");var Vu=200;function Xu(e){return String.fromCharCode(...Array.from({length:e.length},(t,n)=>e.charCodeAt(n)))}a(Xu,"copyOf");var Yu=["node","nodejs","node.js","npm","npx","yarn","pnpm","bun","deno","nvm","volta","python","cpython","pip","uv","setuptools","conda","ruby","java","jdk","jvm","php","perl","dotnet",".net","gcc","clang","llvm","cmake","make","glibc","libc","openssl","git","gh","docker","podman","kubernetes","kernel","os","operating system","macos","mac","darwin","windows","linux","ubuntu","debian","fedora","android","ios","xcode","wsl","browser","chrome","chromium","firefox","safari","edge","electron","terminal","shell","bash","zsh","fish","powershell","tmux","iterm","iterm2","ghostty","kitty","warp","alacritty","wezterm","konsole","typescript","react","webpack","vite","eslint","gpu","cuda","driver","bios","firmware","model","api","protocol","schema","sdk","jq","curl","ssh","vim","neovim","nvim","emacs","intellij","webstorm","pycharm","jetbrains","ide","editor","cursor","windsurf","tool","homebrew","brew","hardware","cpu","other","dependency","server","mcp","runtime","vm","sys.version","nix","nix-env","julia","r","elixir","erlang","otp","swift","kotlin","groovy","scala","dart","ghc","ocaml","lua","postgres","postgresql","mysql","mariadb","sqlite","redis","mongodb","nginx","apache","wordpress","woocommerce","drupal","joomla","magento","minecraft","forge","neoforge","obs","obs studio","libobs","unity","unreal","godot","arduino","home assistant","hass","kodi","jellyfin","jenkins","gradle","maven","spring","spring boot","django","rails","laravel","symfony","angular","svelte","react native","flutter","expo","cordova","ionic","capacitor","android studio","tensorflow","pytorch","numpy","qgis"],Ju=["vs code","vscode","visual studio code","extension","plugin","rustc","cargo","go"],ya=m()`
    \b(?:last|previous(?:ly)?|prior|earlier|older?|working|worked|good|known|expected|min(?:imum)?|
      required?|requires?|supported|latest|newest|newer|target|fixed|downgrad\w*|since|until|before|
      compared?)\b
  `,Qu=/\b(?:works?|fine|roll(?:ed|ing)? ?back|from|than|for|by|post)\b/;function Q(e){return ya.test(e.toLowerCase())}a(Q,"isOtherTime");function Zn(e){let t=e.toLowerCase().replace(/\bsince\b/g," ");return Q(t)||Qu.test(t)}a(Zn,"isComparison");var ka=qa(Yu),e1=qa(Ju),ha="(?:alpha|beta|rc|cr|pre|preview|dev|devel|post|snapshot|nightly|canary|next|insiders?|sp|final|ga|release|m|a|b|p)",Bn=new RegExp(`(?:(?<![\\w.])(?:v|go)?|^[a-z]{2,10})(\\d{1,8}(?:\\.\\d{1,10}){1,4}(?:[.~-]?${ha}\\.?\\d{1,10}(?!\\d)|\\.${ha}\\b|\\.v\\d{8,14}|\\.windows\\.\\d{1,2}|[a-z](?!\\w))?(?:-(?:[a-z][0-9a-z]{0,20}|\\d{1,8}|[\\da-f]{7,12})(?:[.-][0-9a-z]{1,20}){0,4})?(?:\\+[0-9a-z]{1,20}(?:[.-](?!(?:cp|py)\\d)[0-9a-z]{1,20}){0,3})?(?: (?:alpha|beta|rc|pre)(?: ?\\d{1,3})?(?: pre)?(?![\\w-]))?)(?!\\w)`,"i"),t1=m("i")`
    (?:-(?:py\d|cp\d{1,3})(?:\.py\d)?-\w{2,20}-[\w.]{3,60}?)?(?:[-.](?:linux|darwin|macos|osx|windows|win32|win64|x86[_-]64|amd64|arm64|aarch64|i686|x64|x86)(?:[-.][a-z]\w{1,12}){0,4})?
    (?:\.(?:jar|war|aar|apk|ipa|zip|tar|gz|tgz|xz|whl|exe|msi|dmg|pkg|deb|rpm|dll|so|gem|nupkg|vsix|appimage|js|iso|metadata)){0,3}$
  `,n1=/-\d{1,6}-g[\da-f]{6,40}$/,r1=/\bdevel \+[\da-f]{6,40}\b/,o1=/^v?(\d{1,4})$/i,a1=/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;function qa(e){let t=e.map(n=>n.replace(/[.+]/g,"\\$&"));return new RegExp(`(?<![\\w.])(?:${t.join("|")})(?![\\w])`)}a(qa,"wordPattern");function D(e){let t=e.toLowerCase();return ya.test(t)||ka.test(t)?0:e1.test(t)?1:2}a(D,"versionLabelRank");function rt(e){return D(e)===0}a(rt,"isForeignVersion");var s1=new Set("version versions ver v the a an your my our of for in on at is are was you i it this that using use used which what and or did do does run running please provide specify enter exact full current currently installed affected found bug issue issues problem reported observed happens occurs with from by output number info information name id tag app apps application software program product package library lib module release build commit game client cli gui engine core framework desktop web mobile plugin extension mod addon add-on integration component agent daemon image chart binary system font theme template script bot self-hosted stable main master branch channel e.g eg ie i.e automated required optional new old".split(" "));function Kn(e){return(e.slice(0,100).toLowerCase().match(/[a-z@][\w.+/-]{0,40}/g)??[]).map(n=>n.replace(/^@|[./-]+$/g,"")).filter(n=>n.length>1&&!s1.has(n)).slice(0,8)}a(Kn,"namingWords");function Le(e){return ka.test((/^\D{0,60}/.exec(e)?.[0]??"").toLowerCase())}a(Le,"isForeignValue");function I(e){let t=e.slice(0,200),n=r1.exec(t)?.[0];if(n!==void 0)return n;let o=(i1.test(t)?c1(t):void 0)??Bn.exec(t);return o?.[1]!==void 0&&a1.test(o[1])?null:o?.[1]===void 0?o1.exec(t.trim())?.[1]??null:n1.test(o[1])?Bn.exec(t.slice(o.index+o[0].length))?.[1]??o[1]:o[1].replace(t1,"")}a(I,"readVersion");var i1=/^\W{0,4}v?\d[\w.+-]{1,30}['"`]?(?:(?:,| ?\/| ?&| and|, and) ['"`]?v?\d[\w.+-]{1,30}['"`]?){1,6}\W{0,4}$/i;function c1(e){let t;for(let n of e.split(/[,/&\s]+/)){let r=Bn.exec(n);r?.[1]!==void 0&&(t?.[1]===void 0||Ie(r[1],t[1])>0)&&(t=r)}return t}a(c1,"newest");function Ie(e,t){let[n,r]=[ba(e),ba(t)];for(let o=0;o<Math.max(n.length,r.length);o++){let s=(n[o]??0)-(r[o]??0);if(s!==0)return s}return 0}a(Ie,"compareVersions");function ba(e){return(/^\d+(?:\.\d+)*/.exec(e)?.[0]??"").split(".").map(Number)}a(ba,"numbersOf");function Vn(e){return/^(?:[A-Za-z][A-Za-z ]{0,30} )?(\d{6,12}(?:-\d{6}-[\da-f]{7,12})?|r\d{2,6}[-.][\da-f]{7,12})$/.exec(e.trim())?.[1]??null}a(Vn,"readBuild");function Xn(e){let t=e.slice(0,100);return/^\W{0,3}(?:(?:commit|sha|hash|rev(?:ision)?|git|hg)[: ]{1,2})?\[?(?=[a-f]*\d)(?=\d*[a-f])([\da-f]{7,40}\+?(?: tip|-dirty)?)(?![\w.-])/i.exec(t)?.[1]??null}a(Xn,"readCommit");var l1=m()`
    ^(?:core|cli|app|apps|handbook|wiki|manual|documentation|charts|helm-charts|
    server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|
    android|docs|feedback|bugs?|tracker|frontend|backend|runtime|framework|engine|releases|(?:community|enterprise)(?:-edition)?)$
  `,d1=m()`
    ^(?:vscode-|node-|python-|py-|go-|rust-|haskell-|vim-|nvim-|emacs-|tree-sitter-|
    the-|pulumi-|homebridge-|obsidian-|octoprint-|homeassistant-|ha-|wp-|qgis-|discord-|kubectl-|
    [a-z0-9]{2,20}-(?:provider|plugin|preset|extension|addon)-)|
    [-.](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang|snap|flatpak|docker|helm|charts?|plugin|extension|addon|mod|integration|theme|
      next|ng|issues|bugs|releases|monorepo|suite|firmware|unity|unreal|godot|android|droid|ios|
      java|jvm|kotlin|swift|php|ruby|gem|rb|python|dotnet|csharp|cpp|golang|web|bot|v?\d)$
  `,xa="version|install|add|run|upgrade|release|ver\\.?|cli|core|app|desktop|server|client|daemon|framework|engine|community|enterprise|pro|lite|nightly|stable|master|build|gui|qt|library|installation|package|is(?= v(?:ersion|\\d))|is at(?= version)",u1="channel|beta|dev|canary|official|edition|64-bit|32-bit|x64",m1="driver sdk plugin extension operator client server api cli integration adapter provider action mod modpack theme module agent toolkit library package".split(" ");function p1(e){let t=new Set(e.toLowerCase().slice(0,200).split("/")[1]?.split(/[-_.]/)),n=m1.filter(r=>t.has(r));return n.length===0?void 0:new RegExp(`^(?:the |your )?(?:${n.join("|")})s? (?:release|version)\\b`,"i")}a(p1,"roleOf");function Yn(e){return e===void 0?void 0:v1(e)}a(Yn,"productName");var w1=new Set("version versions used installed current affected your the which what of is in use using release number".split(" "));function f1(e,t){let n=new Set((e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]).filter(r=>!w1.has(r)));return t.size>1&&n.size===t.size&&[...n].every(r=>t.has(r))}a(f1,"isMadeOf");var v1=be(e=>{let{names:t,bare:n,owners:r}=h1(e);if(t.length===0)return;let o=`(?:${t.map(ja).join("|")})`,s=`(?:${r.map(ja).join("|")})`,i=[...new Set([n,...n.split(/[-_. ]+/),e.toLowerCase().split("/")[0]??""])],c=new RegExp(o,"i"),d=new RegExp(`(?<![\\w-](?<!(?<![\\w-])${s}[-_]))${o}(?![\\w-])`,"i"),u=y1(e,n),p=p1(e),w=new Set(e.toLowerCase().slice(0,200).split("/")[1]?.split(/[_.-]/));return{isIn:a(h=>{let g=h.slice(0,100);return d.test(g)||u(g)||p?.test(g)===!0||f1(g,w)},"isIn"),isKin:a(h=>i.some(g=>b1(h,g)),"isKin"),isClient:/(?:ctl|cli|client)$/i.test(e),isNamedIn:a(h=>c.test(h),"isNamedIn"),released:new RegExp(`\\bgithub\\.com/${e.slice(0,200).replace(/[^\w/-]/g,"\\$&")}/releases/download/([\\w.+%@-]{1,60})/`,"gi"),without:a(h=>h.slice(0,100).replace(d," "),"without"),asLabel:new RegExp(`^[ \\t>*+\u2022\u203A-]{0,8}[*_\`]{0,2}(?:${s}[-_. ])?${o}((?: [\\w-]{1,20}){0,2})(?: [^\\w\\s:=(]{1,4})?(?: \\([^()\\n]{1,100}\\)| \\[\\w{1,12}\\])?[*_\`]{0,2}[ \\t]{0,40}(?:=>|[:=])[*_\` \\t]{0,6}([^\\n]{3,90})`,"gim"),withVersion:new RegExp(`(?<![\\w.-](?<!(?<![\\w.-])${s}[-_.]))${o}(?:/[A-Za-z][\\w-]{0,39}|\\.[A-Z][A-Za-z]{1,30})?["'*\`]{0,3}(?:_version\\b)?(?:[ \\t-]{1,3}(?:${xa})){0,3}["'*\`]{0,3}[ \\t]{0,40}(?:[@:=|_(/]|, |==|[=-]>|\\((?:(?:${xa}|${u1})[ ,]{1,2}){1,3}|:\\n[ \\t]{1,8}installed:)?[ \\t|*"'\`^~=[]{0,12}(?:\\d[\\w.-]{0,20} [=-]> )?(?:-?v(?:\\. ?)?|${o})?[ -]?v?(\\d{1,6}\\.\\d[\\w.+~-]{0,40}(?: (?:alpha|beta|rc)[ .]?\\d{1,2}(?!\\w))?|devel \\+[\\da-f]{6,40})`,"gi")}},20),Ea={vscode:["vs-code","visual-studio-code"],cpython:["python"],golang:["go"],dotnet:[".net"]},g1=/[-.]?(?:js|lang|hq|labs?|org|inc|io|project|projects|team|apps?|dev)$/;function h1(e){let t=e.slice(0,200).replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g,"-"),[n="",r=""]=t.toLowerCase().split("/"),o=l1.test(r)?n:r,s=o.replace(d1,""),i=s.length<3||rt(s)?o:s,c=n.replace(g1,""),d=Object.hasOwn(Ea,o)?Ea[o]??[]:[],u=[o===r?"":c,o.length>=ot&&n.endsWith(o)?n:""];return{names:Sa(r===""?[]:[o,i,...d,...u]),bare:i===o?d[0]??i:i,owners:Sa([n,c])}}a(h1,"namesOf");function Sa(e){return[...new Set(e)].filter(t=>/^[\w.-]{2,80}$/.test(t))}a(Sa,"onlyNames");var ot=4;function b1(e,t){return e===t||t.length<2?e===t:e.length>=ot&&t.length>=ot&&(t.includes(e)||e.includes(t))?!0:e.length>ot||e[0]!==t[0]?!1:Ra(e.replace(/\d/g,""),t)}a(b1,"isShortFor");function y1(e,t){let n=t.replace(/[^a-z]/g,""),[r="",o=""]=[n[0],n[n.length-1]],s=[...new Set(n.slice(1,-1))].join("");if(s==="")return()=>!1;let i=Math.max(ot,Math.ceil(n.length/2))-2,c=new RegExp(`(?<![\\w-])${r}[${s}]{${i},${n.length}}${o}(?![\\w-])`,"i"),d=k1(e,t),u=d===""?void 0:new RegExp(`(?<![\\w-])${d}(?=[-_ ]?versions?\\b)`,"i");return p=>{let w=c.exec(p)?.[0];return w!==void 0&&Ra(w.toLowerCase(),n)||u?.test(p)===!0}}a(y1,"shortFormFinder");function k1(e,t){let[,n=""]=e.split("/"),o=(n.toLowerCase()===t?n.replace(/(?<=[a-z])(?=[A-Z])/g,"-"):t).toLowerCase().match(/[a-z]+/g)??[],s=o.map(i=>i[0]).join("");return o.length<2||s==="os"?"":s}a(k1,"initialsOf");function Ra(e,t){let n=0;for(let r of e)if(n=t.indexOf(r,n)+1,n===0)return!1;return!0}a(Ra,"isInOrder");function ja(e){return(e.startsWith(".")?"\\.?":"").concat(e.split(/[-_. ]+/).filter(t=>t!=="").join("[-_. ]?"),"(?:c|d|ctl)?")}a(ja,"loose");var q1=[{kind:"checklist",pattern:m()`
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
      `}],Aa=new Set(["bug description","feature description","environment info","errors","environment","steps to reproduce","expected behavior","actual behavior","what should happen","what's wrong","additional information","additional context","operating system","platform","version","terminal/shell","error messages/logs","relevant log output","logs","to reproduce","is this a regression","last working version"]),x1=new Set([...Aa,"description","summary","overview","problem","the problem","problem description","problem statement","bug","bug report","feature request","proposed solution","suggested fix","expected behaviour","expected","actual behaviour","actual","current behavior","current behaviour","reproduction","reproduction steps","system info","system information","environment details","error","error message","error messages","error output","error logs","log output","stack trace","impact","root cause","root cause analysis","workaround","use case","motivation","notes","related issues","what happened","background","severity"]),Jn=80,Ta=500,_=be(e=>e.slice(0,200).toLowerCase().replace(/[*_`#]/g,"").replace(/[’ʼ]/g,"'").replace(/\([^()]*\)/g," ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu,""),Ta),Pe=be(e=>{let t=_(e);return t.length>Jn?"other":/\bversions?\b|版本(?:号|號)?$|^バージョン|^버전|^(?:affected |app |your )?builds?(?: number)?$/.test(t)&&!/^steps?\b|\bmodel\b|information$|info$/.test(t)?/\bchecks?$/.test(t)?"checklist":/^(?:installed|all|show|dependency|package|software|relevant)\b.*versions$|^versions$/.test(t)||E1(t)?"environment":/\b(?:os|operating system)\b/.test(t)?"operating-system":rt(t)?"other":"version":q1.find(n=>n.pattern.test(t))?.kind??"other"},Ta);function E1(e){return/[,&/]|\band\b/.test(e)&&e.search(/\bversion/)<e.search(/\b(?:os|operating system|environment)\b/)}a(E1,"asksForBoth");function Oa(e){if(e.length>Jn)return!1;let t=_(e);return Aa.has(t)||e.startsWith("### ")&&Pe(e)==="version"}a(Oa,"isTemplateHeading");function Qn(e){let t="",n=0;for(let r=0;r<4;r++){let o=e.indexOf(" ",n+1);if(o<0||o>Jn)break;n=o,/[\p{L}\p{N}:'’?]$/u.test(e.slice(0,n))&&x1.has(_(e.slice(0,n)))&&(t=e.slice(0,n).replace(/:$/,""))}return t}a(Qn,"leadingPhrase");var er="e\\. ?g\\.|eg:|z\\. ?B\\.|par ex|p\\. ?ej|por ej|p\\. ?ex|por ex|ex[.:] |es\\. |bijv|np\\. |\u043D\u0430\u043F\u0440|\u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440|\u4F8B\u5982|\u5982[:\uFF1A]|\u4F8B[:\uFF1A]|\u4F8B\u3048\u3070|\uC608[:\uFF1A)]|\xF6rn",_a=m("gimu")`
    ^[ \t]{0,8}(?:\/\/|#|<!--|--|;)? ?(?:REPLACE ME|TODO: (?:describe|replace))\b.*$|
    ^[ \t]{0,8}(?:[-*+] )?(?:\*{0,2}[\p{L}\p{N}_ /()-]{1,40}[:：]?\*{0,2} ?)?(?:[\[［](?:${er}|eg |what |which |your |please |a |an |the |if |describe|insert|paste|add )[^[\]\n]{2,200}[\]］]|
      [(（](?:${er})[^()\n]{2,200}[)）])(?!\()[.,]?[ \t]{0,4}$|
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
  `,S1=new RegExp(String.raw`[[［](?:${er})[^[\]\n]{1,200}[\]］][ \t]{0,4}$`,"iu");function Na(e){if(!/[\]］]\s*$/.test(e.slice(-6)))return e;let t=e.replace(S1,"");return t!==e&&/^ {0,4}[-*+] [\p{L} ]{2,30}$/u.test(t)?`${t.trimEnd()}:`:t}a(Na,"withoutEndingHint");var j1=new RegExp(String.raw`^(?:Help us help you\b|Put down a short code snippet|`+String.raw`(?:Please )?(?:describe|provide|paste|include|explain|tell us|fill in|list|attach) (?:the|a|an|any|your|what|how|us|here|in detail|as much)\b)`,"i"),Ca=/\byou(?:r)?\b/i,La=/\b(?:I|I'm|I've|my|me)\b/,R1=/^[ \t]{0,8}(?:[-*+] \*{0,2}|\*\*)[\p{L}\p{N}_ /().'-]{2,60}(?:[:：]\*{0,2}|\*{2}[:：]?)[ \t]{0,4}$/gmu,A1=["[","\uFF3B","(e","(what ","(which ","(your ","(please ","(a ","(an ","(the ","(if ","(describe","(insert","(paste","(add ","REPLACE ME","TODO: ","the problem here","feature request here","lear and concise","screenshots","Help us help","hort code snippet","Steps to reproduce","Beschreibung","Falls zutreffend","claire et concise","Le cas \xE9ch\xE9ant","clara y concisa","Si ","clara e concisa","Se ap","chiara e concisa","\u043A\u0440\u0430\u0442\u043A\u043E\u0435 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435","\u7B80","\u6E05","\u660E\u78BA","\u7C21\u6F54","\uBA85\uD655","\uAC04\uACB0","..","See error","See the error","(\u4F8B","\uFF08\u4F8B","(\uC608"],T1=Ne(A1);function Ft(e){let t=e.includes("you")&&Ca.test(e)&&O1.test(e);if(!t&&T1(e).size===0)return e;let n=e.replace(_a,"");return t?_1(e).replace(_a,""):n}a(Ft,"withoutHints");var O1=/\b(?:help us|put down|describe|provide|paste|include|explain|tell us|fill in|list|attach) /i;function _1(e){return e.split(/(\n\s*\n)/).map(t=>N1(t.trim())?"":t).join("")}a(_1,"withoutHintParagraphs");function N1(e){return j1.test(e)&&Ca.test(e)&&!La.test(e)}a(N1,"isHintParagraph");function at(e){return e.length>L1||e===""||La.test(e)||!C1.test(e)?!1:Ft(e.replace(R1,"")).trim()===""}a(at,"isUnfilled");var C1=/^\s{0,20}(?:[^\n]{0,80}[:：*\]］)）][ \t]{0,4}(?:\n|$)|(?:\/\/|#|<!--|--|;)? ?(?:REPLACE|TODO)|[A-Z\p{L}][^\n]{12,200}(?:\n|$))/u,L1=3e3;var Ia=/^(?:_?no response_?|n\/?a\.?|n\.a\.|-{1,3}|_{1,3}|none provided)$/i,Pa=/^\*\*Note:?\*\*:? (?:Error logs were truncated|Content was truncated|The description was shortened)[^\n]{0,200}$/im,I1=/<\/?(?:img|details|summary|br|hr|p|div|span|b|i|em|strong|code|pre|kbd|sub|sup|ul|ol|li|table|t[rdh]|thead|tbody|a|video|source|h[1-6]|blockquote|center|picture)\b[^<>]{0,2000}>/gi,P1=/!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g,M1=/^[ \t]{0,12}[-*+] \[[ xX✓]\] .*$/gm;function ee(e){let t=Ft(G(e.pieces)).trim(),n=!Ia.test(t)&&!at(t);return{kind:e.kind,heading:e.heading,text:n?t:""}}a(ee,"toField");function G(e){return e.map(t=>t.text).join(`
`)}a(G,"pieceText");function R(e){let t=[];for(let n of e)n.kind==="line"&&t.push(n.text);return t.join(`
`)}a(R,"lineText");function Me(e){return Ia.test(e.trim())?"":Ft(e.replace(M1,"")).replace(Pa,"").replace(I1," ").replace(P1," ").replace(/\n[ \t]+(?=\n)/g,`
`).replace(/\n{3,}/g,`

`).trim()}a(Me,"proseText");function te(e){return e.startsWith("**")&&Pa.test(e)}a(te,"isTruncationNote");function tr(e){return e.flatMap(t=>t.kind==="fence"&&t.text.trim()!==""&&!at(t.text)?[{language:t.language,text:t.text}]:[])}a(tr,"codeBlocks");var $1=new Set(["bug description","feature description","environment info","errors"]);function Ma(e){let[t,...n]=e;if(n.some(s=>s.level===0&&$1.has(_(s.heading))))return"bug-command";let r=t===void 0||Me(R(t.pieces))==="",o=n.filter(s=>s.level===3);return r&&n[0]?.level===3&&o.length>=2?"issue-form":"free-text"}a(Ma,"detectFormat");var F1=new Map([["quot",'"'],["lt","<"],["gt",">"],["#39","'"],["amp","&"]]);function me(e){let t=e.includes("</")?e.replace(/<\/?(?:a|b|i|pre|code|p|br|tt)(?: [^<>\n]{0,400})?>/g,""):e;return t.includes("&")?t.replace(/&(quot|lt|gt|#39|amp);/g,(n,r)=>F1.get(r)??n):t}a(me,"plainMarkup");var Fa=400,z1=/^(?: {4}|\t)\s{0,40}[^\s⎿●⏺│┃>*+-]/,D1=/^\s{0,12}(?:[-*+•]|\d{1,3}[.)]) /;function za(e,t){if(!z1.test(e[t]??"")||!U1(e,t))return t;let n=t+1;for(let r=n;r<e.length&&r<t+Fa;r++){let o=e[r]??"";if(/^(?: {4}|\t)/.test(o)&&o.trim()!=="")n=r+1;else if(o.trim()!=="")break}return n}a(za,"indentedEnd");function U1(e,t){if(t===0)return!0;if((e[t-1]??"").trim()!=="")return!1;for(let n=t-2;n>=Math.max(0,t-12);n--){let r=e[n]??"";if(r.trim()!=="")return!D1.test(r)&&!/^(?: {1,}|\t)/.test(r)}return!0}a(U1,"standsApart");var $a=/^\s{0,8}<pre(?: [^<>]{0,200})?>\s{0,4}(?:<code(?: [^<>]{0,200})?>)?/i,G1=/(?:<\/code>)?\s{0,4}<\/pre>/i;function Da(e,t){let n=$a.exec(e[t]??"");if(n)for(let r=t;r<Math.min(e.length,t+Fa);r++){let o=r===t?(e[r]??"").slice(n[0].length):e[r]??"";if(r>t&&$a.test(o))return;let s=o.search(G1);if(s<0)continue;let i=[(e[t]??"").slice(n[0].length),...e.slice(t+1,r+1)];i[i.length-1]=o.slice(0,s);let c=i.join(`
`).trim();return i.some(H1)||W1(c)?void 0:{text:me(c),next:r+1}}}a(Da,"preBlock");function W1(e){return e.split(/\n\s*\n/).some(t=>{let n=t.trim().split(/\s+/,60),r=n.filter(o=>/^[a-z]{1,16}[,.;]?$/.test(o)).length;return n.length>=10&&r>=.7*n.length&&/[.:?]$/.test(t.trim())})}a(W1,"isTold");function H1(e){return/^[A-Z][^\n]{8,}\?$|^[A-Z][a-z' ]{1,12} (?:[\w',()-]{1,24} ){5,}[\w',()-]{1,24}[.:]$/.test(e.trim())}a(H1,"isSentence");var B1=new Set("bash sh shell zsh console terminal powershell cmd json jsonc js javascript jsx ts typescript tsx python py rust go java kotlin c cpp csharp ruby php html xml css yaml yml toml ini sql text txt log plaintext diff markdown md".split(" "));function Ua(e){let t={lines:e.split(`
`),pieces:[],next:0,neverClosed:{"`":1/0,"~":1/0},commentsEnd:!0};for(;t.next<t.lines.length;){let n=t.lines[t.next++]??"",r=V1(n);if(r)Ga(t,r);else{if(Z1(t,n))continue;if(n.includes("<!--")&&J1(t,n))continue;(n!==""||!K1(t.pieces))&&Ba(t,n)}}return t.pieces}a(Ua,"scanPieces");function Z1(e,t){let n=e.next-1;if(t.startsWith("    ")||t.startsWith("	")){let o=za(e.lines,n);if(o===n)return!1;let s=Ha(e.lines.slice(n,o)).join(`
`).trimEnd();return e.pieces.push({kind:"fence",language:"",text:s,closed:!0}),e.next=o,!0}let r=Da(e.lines,n);return r===void 0?!1:(e.pieces.push({kind:"fence",language:"",text:r.text,closed:!0}),e.next=r.next,!0)}a(Z1,"readUnfenced");function K1(e){return e.at(-1)?.text===""&&e.at(-2)?.text===""}a(K1,"endsEmpty");function V1(e){if(!e.includes("```")&&!e.includes("~~~"))return;let t=e.trim(),n=t[0];if(n!=="`"&&n!=="~")return;let r=rr(t,n);if(r<3)return;let o=t.slice(r).trim();if(!(o.includes("`")||o.length>60))return{mark:n,length:r,language:X1(o)}}a(V1,"openingFence");function X1(e){return(e.split(/[\s{]/,1)[0]??"").toLowerCase().replace(/^\./,"")}a(X1,"languageOf");function rr(e,t){let n=0;for(;e[n]===t;)n++;return n}a(rr,"runLength");function Ga(e,t){let n=e.next,r=Wa(e,t),o=r??Y1(e,n);e.pieces.push({kind:"fence",language:t.language,text:Ha(e.lines.slice(n,o)).join(`
`),closed:r!==void 0}),e.next=r===void 0?o:r+1}a(Ga,"readFence");function Wa(e,t){if(!(t.length>=e.neverClosed[t.mark])){for(let n=e.next;n<e.lines.length;n++){let r=(e.lines[n]??"").trim();if(r[0]!==t.mark)continue;let o=rr(r,t.mark);if(o>=t.length&&o===r.length)return n}e.neverClosed[t.mark]=t.length}}a(Wa,"closingLine");function Y1(e,t){for(let n=t;n<e.lines.length;n++){let r=e.lines[n]??"";if((r.startsWith("### ")||r.startsWith("**"))&&Oa(r))return n}return e.lines.length}a(Y1,"templateHeadingAfter");function Ha(e){let t=80;for(let n of e)n.trim()!==""&&(t=Math.min(t,n.length-n.trimStart().length));return t===0||t===80?[...e]:e.map(n=>n.slice(t))}a(Ha,"dedent");function J1(e,t){if(!e.commentsEnd)return!1;let n=t.indexOf("<!--"),r=e.next-1,o=t.indexOf("-->",n+4);for(;o<0&&++r<e.lines.length;)o=(e.lines[r]??"").indexOf("-->");if(o<0)return e.commentsEnd=!1,!1;let s=(e.lines[r]??"").slice(o+3),i=t.slice(0,n);return e.next=r+1,i.trim()!==""&&Ba(e,i),s.trim()!==""&&(e.lines[--e.next]=s),!0}a(J1,"dropComment");function Ba(e,t){let n=Na(t),r=0,o=n.indexOf("```");for(;o>=0;){let s=rr(n.slice(o,o+80),"`"),i=n.indexOf("`".repeat(s),o+s);if(i<0){if(Q1(e,n,r,o,s))return;break}nr(e,n.slice(r,o));let{language:c,text:d}=em(n.slice(o+s,i));for(e.pieces.push({kind:"fence",language:c,text:d,closed:!0}),r=i+s;n[r]==="`";)r++;o=n.indexOf("```",r)}r===0?e.pieces.push({kind:"line",text:n}):nr(e,n.slice(r))}a(Ba,"readLine");function Q1(e,t,n,r,o){let s=t.slice(r+o).trim();if(!/^[a-z]{0,12}$/i.test(s))return!1;let i={mark:"`",length:o,language:s.toLowerCase()};return Wa(e,i)===void 0?!1:(nr(e,t.slice(n,r)),Ga(e,i),!0)}a(Q1,"openLateFence");function em(e){let t=e.trim(),n=t.split(/\s/,1)[0]??"";return n.length<t.length&&B1.has(n.toLowerCase())?{language:n.toLowerCase(),text:t.slice(n.length).trim()}:{language:"",text:t}}a(em,"inlineCode");function nr(e,t){t.trim()!==""&&e.pieces.push({kind:"line",text:t})}a(nr,"pushLine");var Za=80,tm=400,nm=100,rm=/ (?=#{1,6} [\p{L}\p{N}*🐛✨])/u;function Ka(e){return cm(e).flatMap(am)}a(Ka,"splitSections");var om=new Set(["version","operating-system","platform","terminal","model"]);function am(e){let{kind:t,level:n,pieces:r}=e;if(!om.has(t)&&!(t==="expected"&&n===0))return[e];let o=r.findIndex(({text:u})=>u.trim()!==""&&!sm.test(u)),s=o>=0?o:r.findIndex(({text:u})=>u.trim()!==""),i=r.slice(s+1).findIndex((u,p,w)=>{let h=(w[p-1]??r[s])?.text.trim()==="";return u.kind==="fence"?t!=="expected"||h:h&&im(u.text)});if(s<0||i<0)return[e];let c=s+1+i,d={kind:"description",heading:"",level:-1,pieces:r.slice(c)};return[{...e,pieces:r.slice(0,c)},d]}a(am,"afterAnswer");var sm=/^[\s>*_(]{0,4}(?:If you|You can|Please|Run |Use |See |To find|Find |Check |Get )/;function im(e){return!/^[\s>]{0,8}(?:[-*+•|#]|\[|<|\w[\w /()-]{0,30}[:=])/.test(e)&&e.trim().split(/\s+/,5).length>=5}a(im,"isToldSentence");function cm(e){let t=[{head:{kind:"description",heading:"",level:-1,rest:""},pieces:[]}],n=t[0]?.pieces??[];for(let r of e){let o=lm(r);for(let s of o?dm(r):[r]){let c=s.kind==="line"&&t.length<=tm?um(s.text,o):void 0;c?(n=c.rest===""?[]:[{kind:"line",text:c.rest}],t.push({head:c,pieces:n})):n.push(s)}}return t.map(({head:r,pieces:o})=>({kind:r.kind,heading:r.heading,level:r.level,pieces:o}))}a(cm,"headedParts");function lm(e){return e.kind==="line"&&e.text.length>=nm&&e.text.includes(" #")}a(lm,"isCollapsed");function dm(e){return e.text.split(rm).map(t=>({kind:"line",text:t}))}a(dm,"reline");function um(e,t){if(!e.includes("#")&&!e.includes("**"))return;let n=e.trimStart();if(n.startsWith("#"))return mm(n,t);if(n.startsWith("**")&&n[2]!=="*")return wm(n)}a(um,"readHeading");function mm(e,t){let n=0;for(;e[n]==="#";)n++;if(n>6||e[n]!==" "&&e[n]!=="	")return;let r=e.slice(n).trim();if(r.length>Za||t&&Qn(r)!=="")return pm(r,n);let o=r.replace(/#{1,6}$/,"").trim();return{kind:Pe(o),heading:o,level:n,rest:""}}a(mm,"readHashHeading");function pm(e,t){let n=Qn(e);return{kind:Pe(n),heading:n,level:t,rest:e.slice(n.length).replace(/^:/,"").trim()}}a(pm,"leadingHeading");function wm(e){let t=e.indexOf("**",2);if(t<0||t>Za)return;let n=e.slice(2,t).replace(/:$/,"").trim(),r=e.slice(t+2).replace(/^:/,"").trim(),o=Pe(n);if(!(n===""||te(e)||o==="other"&&(r!==""||n.replace(/ ?\([^()]*\)/g,"").length>40)))return{kind:o,heading:n,level:0,rest:r}}a(wm,"readBoldHeading");function or(e,t,n,r,o){let s=[],i=e.text.trim()==="";return e.tooLong&&s.push({kind:"too-long",detail:`Only the first ${65536} characters were read.`}),i&&s.push({kind:"empty-body",detail:"The body is empty."}),t.some(c=>c.kind==="fence"&&!c.closed)&&s.push({kind:"fence-unclosed",detail:"A code fence is opened but never closed."}),t.some(c=>c.kind==="line"&&vm(c.text))&&s.push({kind:"content-truncated",detail:"The sender shortened the text to fit a length limit."}),!i&&o===""&&s.push({kind:"description-missing",detail:"Nothing describes the problem."}),r==="bug-command"&&!n.some(c=>c.kind==="environment")&&s.push({kind:"environment-missing",detail:"The report has no Environment Info."}),s}a(or,"bodyProblems");function vm(e){return te(e)&&!/error logs/i.test(e)}a(vm,"isContentNote");var gm=m("gim")`
    (?:操作系统|系统|系統|平台|版本号?|バージョン|버전|운영 ?체제)[)*_\x60 \t]{0,24}[:=|：][*_\x60 \t]{0,6}|\b(?:o\.s\.|betriebssystem|
      sistema operativo|sistema operacional|versión|versão|version du système|feedback id|
      operating systems?(?: name| and version| \/ platform)?|(?:os )?platform and distribution|os(?: name|\/arch| version and name| and version|
      (?: [\w.-]{1,20}){1,2} installed on)?|platform|(?:app|extension|addon|plugin|client|package)version|
      versions?(?: or commit(?: hash| id)?| with (?:the )?(?:issue|bug|problem)| is)?|terminal|shell|host|system|using|
      browsers?)\b(?: ?\([^()\n]{1,80}\))?[)*_\x60 \t]{0,24}(?:=>|[:=|│：]|(?<=\*)(?=\s*\S)|(?<=version  {2,24})(?=v?\d)|
      (?<=version )- (?=v?\d)|(?<=^[ \t*+-]{0,8}(?:[\w.]{1,20} ){0,3}version )(?=v?\d+\.\d))[*_\x60 \t]{0,6}
  `,hm=300,Va=48,bm=120;function ye(e,t=gm){let n=[];for(let r of k(e,t)){if(n.length>=hm)break;let o=r.index,s=o+r[0].length,i=qm(e,o,r[0]);n.push({label:ym(e,o,i),value:Em(e,s),offset:o})}return n}a(ye,"labelledValues");function ym(e,t,n){if(n!=="version")return n;let[r="",o=""]=e.slice(Math.max(0,t-Va),t).split(`
`).reverse();if(/\bos name: "?[^",\n]{1,30}"?, $/i.test(r)||/^[ \t]{0,8}os-release {0,20}:/i.test(o))return"os version";let s=/^([ \t]{0,20})([\w@/. -]{1,40}):$/.exec(o);return s&&(s[1]??"").length<(/^[ \t]*/.exec(r)?.[0]??"").length?`${(s[2]??"").trim().toLowerCase()} version`:/^[\s*+-]{0,8}\**(?:browser|device)\b/i.test(o)?"browser version":n}a(ym,"withParent");var km=/(?:[^\n:：=|│;,.!?()[\]*`•]|(?<=[a-z\d])\.(?=[a-z\d]))*$/;function qm(e,t,n){let r=e.slice(Math.max(0,t-Va),t),o=km.exec(r)?.[0]??"",s=n.replace(/\([^()]*\)/," ").replace(/[^\p{L}\p{N}_ ]/gu," ");return`${o}${s}`.toLowerCase().replace(/^[\s\-–+#>_]+/,"").replace(/(?<=[a-z])version$/," version").replace(/\s+/g," ").trim()}a(qm,"labelAt");var xm=/\s(?:[-*•|] ?[*_`]{0,2}|[*_`]{1,2})?(?:[A-Z][\w/.()+-]{0,24} ){0,3}[A-Za-z][\w/.()+-]{0,24}[*_`]{0,2}:(?:\s|\*|$)/;function Em(e,t){let n=/^[^\n|│]*/.exec(e.slice(t,t+bm))?.[0]??"",r=n.search(xm);return(r>=0?n.slice(0,r):n).replace(/[.。]\s.*$/,"").replace(/[*`"']/g,"").replace(/^[\s_]+|[\s_]+$/g,"").replace(/^([^{[]*?)[}\];,]+$/,"$1")}a(Em,"valueAt");function zt(e){return e.endsWith("feedback id")?"feedbackId":/\b(?:os|o s|operating systems?)\b|^(?:platform|system|distribution|distro) (?:and|&|\/) versions?$|^(?:操作系统|系统|系統|平台|운영 ?체제|betriebssystem|sistema opera\w+)$/.test(e)?"platform":/(?:版本号?|バージョン|버전|versión|versão)$/.test(e)||/\bversions?(?: or commit(?: hash| id)?| with (?:the )?(?:issue|bug|problem)| is)?$/.test(e)?"version":/^(?:web )?browsers?$/.test(e)||/^(?:platform|host|system)$|\bplatform$/.test(e)?"platform":/\b(?:terminal|shell)$/.test(e)&&e.length<30?"terminal":void 0}a(zt,"labelKey");function Xa(e){if(e.length>140||!/[:：=|]/.test(e))return!1;let[t]=ye(e);return t===void 0||t.offset>40||zt(t.label)===void 0?!1:/^[\s*+•|>_-]{0,8}[\w /.()@-]{1,40}[\s*_`]{0,4}[:：=|]/.test(e)&&t.value.length+60>e.length}a(Xa,"isEnvironmentLine");var Sm=/^[ \t]{0,8}[-*+•|]|^[\w /*`-]{1,40}[:：=]/,jm=300;function Ya(e){return R(e.pieces).split(`
`).filter(t=>t.length>jm||!Sm.test(t)).join(`
`)}a(Ya,"environmentProse");var Rm=new Set(["checklist","version","platform","operating-system","terminal","model"]);function ar(e,t){return e.map(r=>Am(r,t)).filter(r=>r!=="").join(`

`)}a(ar,"readProse");function Am(e,t){if(Rm.has(e.kind))return"";if(e.kind==="errors"&&t==="bug-command")return Im(e);if(e.kind==="environment")return Me(Ya(e));let n=Me(_m(R(e.pieces))),r=at(n)?"":n;return t==="issue-form"&&e.kind==="other"&&Om(r)?"":e.kind==="other"&&t==="free-text"&&e.heading!==""&&!Tm(e,r)?`${e.heading}
${r}`.trim():r}a(Am,"sectionProse");function Tm({level:e,pieces:t},n){return n===""&&(e===0||e>=3)&&tr(t).length===0}a(Tm,"isEmptied");function Om(e){return e.length<=60&&!e.includes(`
`)&&!/[.!?。]$/.test(e)}a(Om,"isChoice");function _m(e){return/\b(?:os|version|platform|terminal|shell|system|host|feedback id|argv|arg(?:ument)?s|value)\b/i.test(e)?Lm(e.split(`
`)).filter(t=>!Xa(t)&&!Nm.test(t)).join(`
`):e}a(_m,"withoutEnvironment");var Nm=/^[\s*+•|>_-]{0,8}(?:[\w ]{0,20}\bargv|command[ -]line|arg(?:ument)?s|flags)\b[^\n]{0,40}?[:|=][^\n]{0,40}--\w/i,Cm=/^\s{0,4}\|? ?\**(?:item|key|property|name|setting|field|component|system)\** ?\| ?\**(?:value|version|info|details)\** ?\|?\s*$/i;function Lm(e){let t=!1;return e.filter(n=>(t=Cm.test(n)||t&&n.includes("|"),!t))}a(Lm,"withoutFactTables");function Im(e){let t=R(e.pieces);return t.trimStart().startsWith("[")||t.includes('[{"')?"":Me(t)}a(Im,"afterBlock");function sr(e,t){return tr(e.filter(n=>!t.has(n)))}a(sr,"reporterCode");function Ja(e){let t=Ua(Pm(e.text)),n=Ka(t);return{normal:e,pieces:t,sections:n,format:Ma(n)}}a(Ja,"readBody");function Pm(e){return e.includes(Mm)?e.replace(/^```\n([^]{0,60000}?)\n```\n(?=\s{0,8}Original issue reported on code\.google\.com)/,`$1
`):e}a(Pm,"unfenced");var Mm="Original issue reported on code.google.com";function Qa(e){return e.replace(/\s+/g," ").trim()}a(Qa,"readTitle");var $m=/\bwsl ?[12]?\b|windows subsystem for linux|microsoft-standard|\d-microsoft\b/,Fm=[{os:"macos",pattern:/\b(?:darwin|mac ?os ?x?|os ?x|osx|os 10\.|macbook|imac|mac|mavericks|yosemite|el capitan|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|apple silicon)(?![a-z])/},{os:"windows",pattern:/\b(?:(?:windows(?: ?(?:xp|vista|nt))?|win ?(?:xp|32|64|7|8|10|11)(?: ?x(?:64|86))?|windows_nt|mingw\d*|msys2?|cygwin)(?![a-z])|10\.0\.[12]\d{4}\b)/},{os:"linux",pattern:m()`
        \b(?:linux\d?|[klx]?ubuntu|debian|fedora|arch|archlinux|manjaro|centos|rhel|red ?hat|rocky|alma|
          alpine|(?:open)?suse|mint|pop!?_?os|nixos|gentoo|raspbian|raspberry|r?pi ?[2-5]b?|rpi|kali|endeavouros|cachyos|
          void|zorin|steamos|steam ?deck|synology|unraid|truenas|hass ?os|haos|home ?assistant os|openwrt|proxmox|x11|codespaces?|devcontainer)(?![a-z])|
        ^\s{0,4}(?:1[0-9]|2[0-9])\.(?:04|10)(?:\.\d)?(?: ?lts)?\s{0,4}$
      `},{os:"android",pattern:/\b(?:android|termux|lineageos|grapheneos)\b/},{os:"ios",pattern:/\b(?:ios|ipados|iphone|ipad|tvos|watchos|visionos)(?![a-z])/},{os:"freebsd",pattern:/\bfreebsd(?![a-z])/},{os:"openbsd",pattern:/\bopenbsd(?![a-z])/},{os:"netbsd",pattern:/\bnetbsd(?![a-z])/},{os:"solaris",pattern:/\b(?:solaris|illumos|smartos|omnios|sunos)/},{os:"chromeos",pattern:/\bchrome ?os\b|\bchromebook\b/},{os:"web",pattern:/\b(?:web|browser|web ?app|on the web|chrome(?! ?os)|chromium|firefox|safari|edge)\b/},{os:"other",pattern:/\b(?:other|dragonfly(?:bsd)?|aix|haiku|plan ?9|z\/os|qnx|vxworks|fuchsia)\b/}];function P(e){let t=e.slice(0,200).toLowerCase();if($m.test(t))return"wsl";let n=Fm.map(({os:o,pattern:s})=>({os:o,at:t.search(s)})).filter(({at:o})=>o>=0),r=n.filter(({os:o})=>o!=="other"&&o!=="web");return r.length>2?null:(r.length>0?r:n).sort((o,s)=>o.at-s.at)[0]?.os??null}a(P,"normalizeOperatingSystem");var zm=/^[ \t>*_#\d.)-]{0,12}((?:what|which|on what|on which|in which)\b[^\n?]{3,160})\?[ \t]{0,2}([^\n]{0,160})$/gim,Dm=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)[`'"][ \t]{0,3}(?:(?:\w{1,12}[ \t]{0,3})?[:=>]{1,2}|(?=v?\d))[ \t*`]{0,4}([^\n`]{3,80})/gi,es=30,Um=4;function ts(e){let t=[];if(e.includes("?"))for(let n of k(e,zm)){if(t.length>=es)break;let r=(n[1]??"").toLowerCase().replace(/\([^()]*\)/g," ");if(!/\bversions?\b|\boperating system|\bos\b|\bplatform\b/.test(r))continue;let o=Gm(n[2]??"")||Wm(e,n.index+n[0].length);o!==""&&t.push({question:r,answer:o})}if(!e.includes("-v")&&!e.includes("ersion")&&!e.includes("-V"))return t;for(let n of k(e,Dm)){if(t.length>=es)break;t.push({question:`version of ${(n[1]??"").toLowerCase()}`,answer:n[2]??""})}return t}a(ts,"askedValues");function Gm(e){let t=e.replace(/\([^()]*\)/g," ").replace(/^[\s*_`"']+|[\s*_`"']+$/g,"");return/[\p{L}\d]/u.test(t)?t:""}a(Gm,"answerOf");function Wm(e,t){let n=e.slice(t,t+400).split(`
`).slice(1,1+Um);for(let r of n){let o=r.replace(/^[\s>*+•`-]+|[\s*_`]+$/g,"");if(/\?$/.test(o)||/^#/.test(r))return"";if(o!==""&&!/^\(.*\)$/.test(o)&&!/^[$%] /.test(o))return o}return""}a(Wm,"below");var cr=[{name:"wsl-kernel",source:"https://github.com/microsoft/WSL2-Linux-Kernel",words:["icrosoft-standard"],pattern:/(\b\d{1,2}\.\d{1,3}[\w.-]{0,20}-microsoft-standard[\w-]{0,20})/gi,rank:11},{name:"wsl-first-kernel",source:"https://learn.microsoft.com/windows/wsl/compare-versions",words:["Microsoft #","-Microsoft"],pattern:/((?:Linux )?\b\d\.\d{1,2}\.\d{1,3}-\d{5}-Microsoft\b)/g,rank:27},{name:"dotnet",source:".NET's RuntimeInformation.OSDescription, dotnet --info, systeminfo",words:["OSDescription","OS Name","OS Description","OSVersion"],pattern:/\b(?:OS ?Description|OS Name|OSVersion): {0,24}([^\n]{3,100})/g,rank:26},{name:"go-version",source:"https://pkg.go.dev/cmd/go#hdr-Print_Go_version",words:["/amd64","/arm64","/386","/arm","/x86_64","/aarch64","/AMD64","/ARM64"],pattern:/\bversion:? [^\n/]{1,60}?\b((?:linux|darwin|windows|freebsd)\/(?:amd64|arm64|386|arm|x86_64|aarch64))\b/gi,rank:26},{name:"os-arch",source:"docker version",words:["/Arch"],pattern:/\bOS\/Arch: {1,20}(\w+\/\w+)/g,rank:24},{name:"go-target",source:"what Go programs print of their build",words:["linux_","darwin_","windows_","freebsd_"],pattern:/^on ((?:linux|darwin|windows|freebsd)_(?:amd64|arm64|386|arm))\b/gm,rank:24},{name:"column",source:"pulumi about, lsb_release and others that print two columns",words:["OS  ","ystem  "],pattern:/^[ \t│|]{0,12}(?:OS|Operating [Ss]ystem|System) {2,40}([A-Za-z][\w .-]{2,60})(?:$|:[^\n]{0,160}$)/gm,rank:23},{name:"git-for-windows",source:"git --version",words:[".windows."],pattern:/\d(\.windows)\.\d/g,rank:12},{name:"os-release",source:"os-release(5)",words:["NAME="],pattern:/^(?:PRETTY_)?NAME="?([A-Za-z][\w .()/-]{2,60})/gm,rank:24},{name:"go-env",source:"https://pkg.go.dev/cmd/go#hdr-Environment_variables",words:["GOOS="],pattern:/\bGOOS=["']?(\w{3,12})/g,rank:85},{name:"flutter",source:"flutter doctor",words:["(Channel "],pattern:/\b\w{2,40} \(Channel [^)\n]{1,120}? on ((?:macOS|Mac OS X|Microsoft Windows|Windows|Linux|Ubuntu)[^,\n]{0,80}),/g,rank:26},{name:"user-agent",source:"https://developer.mozilla.org/docs/Web/HTTP/Headers/User-Agent",words:["Mozilla/5.0 ("],pattern:/Mozilla\/5\.0 \(([^()\n]{3,120})\)/g,rank:22},{name:"uname",source:"uname(1)",words:["Linux ","Darwin "],pattern:/^[^\n]{0,24}\b((?:Linux|Darwin) [\w.-]{1,63} \d{1,2}\.\d{1,3}[^\n]{0,100})/gm,rank:25},{name:"python-platform",source:"https://docs.python.org/3/library/platform.html#platform.platform",words:["Linux-","Windows-","macOS-"],pattern:/\b((?:Linux|Windows|macOS)-\d{1,2}(?:\.\d{1,5}){0,3}-[\w.-]{2,80})/g,rank:24},{name:"windows-ver",source:"ver of cmd.exe",words:["Windows ["],pattern:/\b(Microsoft Windows \[[^\]\n]{5,60}\])/g,rank:26},{name:"node-platform",source:"https://nodejs.org/api/process.html#processplatform",words:['latform": "','latform":"'],pattern:/"platform": ?"(win32|darwin|linux)"/g,rank:22},{name:"windows-build",source:"https://learn.microsoft.com/windows/release-health/release-information",words:["indows build"],pattern:/^[^\n]{0,12}\b(Windows build(?: number)?[^\n:]{0,20}: {0,3}(?:Version )?\d[^\n]{0,40})/gim,rank:27},{name:"target",source:"swift -version, clang --version",words:["Target: "],pattern:/^Target: ((?:x86_64|aarch64|arm64|i686|armv7)-[\w.-]{3,60})$/gm,rank:24},{name:"you-are-on",source:"hints of package managers",words:["ou're on ","ou are on ","ou are running on "],pattern:/\b[Yy]ou(?:'re| are)(?: running)? on (?:an? )?((?:Linux|macOS|Windows)\b)/g,rank:23},{name:"line-of-its-own",source:"what editors and IDEs copy from their About box",words:["indows ","macOS ","buntu ","ebian ","edora "],pattern:/^((?:[Ww]indows|macOS|[KLX]?[Uu]buntu|[Dd]ebian|[Ff]edora) (?:\d{1,2}(?:\.\d{1,5}){0,3}(?: LTS)?|x64|x86|[Ll]inux(?:, \w{1,8})?)\.?)$/gm,rank:14},{name:"list-entry",source:"lists of versions in free text",words:["- ","* ","\u2022 "],pattern:/^[ \t]{0,4}[-*•] ((?:Windows|macOS|Mac OS(?: X)?|OS X|Ubuntu|Debian|Fedora|Arch Linux|Linux Mint|Linux|CentOS|RHEL|NixOS|Android|iOS)\b[\w .()/,-]{0,40})$/gim,rank:15}],Hm=8,Bm=Ne(cr.flatMap(({words:e})=>e)),ir=new Map;for(let[e,{words:t}]of cr.entries())for(let n of t)ir.set(n,[...ir.get(n)??[],e]);function ns(e){let t=[],n=new Set;for(let r of Bm(e))for(let o of ir.get(r)??[])n.add(o);for(let r of[...n].sort((o,s)=>o-s)){let o=cr[r];if(o===void 0)continue;let{pattern:s,rank:i}=o,c=t.length;for(let d of k(e,s))if(t.push({value:(d[1]??"").trim(),rank:i}),t.length-c>=Hm)break}return t}a(ns,"systemMentions");function ss(e,t){let n=Ym(e,t);if(e.kind==="checklist")return n;let r=`${e.heading}
${G(e.pieces)}`,o=e.kind==="expected"||Zm(e.heading),s=e.kind==="environment"?75:o?8:18,i=o?10:0;return[...n,...Xm(r,t),...us(r,t,s),...ms(r,i)]}a(ss,"environmentCandidates");function Zm(e){return/\bregression\b|\bwork(?:ed|ing|s)?\b.{0,40}\bbefore\b|\blast\b.{0,40}\bwork/i.test(e.slice(0,100))}a(Zm,"isOfBefore");function is(e){return{key:"version",value:ke(e),rank:100}}a(is,"namedVersion");var Km=/^(?:\[[A-Za-z ]{2,20}\]:? ?|(?:new |latest )?(?:version|release) )?\[?v?(\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20}|(?<=v)\d{1,4}\.\d{1,4})\]?(?:[:,]|\]? (?=[-–]? ?[A-Za-z]))/i,Vm=/ (?:[-–(] ?v|\[v)(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,20})?)(?:, [^\])]{1,20})?[\])]?$|\bwith [A-Z]{2,4} (\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20})$/i;function cs(e,t){let[,n,r=n]=Km.exec(e)??Vm.exec(e)??[],o=r===void 0?[]:[{key:"version",value:r,rank:11}];return[...us(e,t,12),...o,...ms(e,0)]}a(cs,"titleCandidates");function Xm(e,t){return ts(e).flatMap(({question:n,answer:r})=>{let o=[];/\boperating system|\bos\b|\bplatform\b/.test(n)&&o.push({key:"platform",value:r,rank:78});let s=t?.isIn(n)===!0,i=Le(r)&&t?.isIn(r)!==!0;return/\bversions?\b/.test(n)&&!i&&(s||D(n.replace(/\bos\b|operating system/g,""))===2)&&o.push({key:"version",value:r,rank:s?82:74,...Dt(n,t)}),o})}a(Xm,"asked");function Ym(e,t){switch(e.kind){case"environment":return wp(e,t);case"version":return[...tp(e,t),...ep(e),...lr(e,30,t).filter(rs)];case"operating-system":return[{key:"platform",value:ke(e),rank:80},...lr(e,40,t).filter(rs)];case"platform":return[{key:"platform",value:ke(e),rank:70}];case"terminal":return[{key:"terminal",value:ke(e),rank:80}];case"checklist":case"model":return[];default:return ap(e,t)}}a(Ym,"sectionCandidates");var Jm=new Set(["description","actual","steps","additional"]);function Qm(e){let t=/^[ \t>*-]{0,6}\x60?v?(\d{1,4}\.\d{1,5}\.\d[\w.+-]{0,30})\x60?(?:$|, [a-z])/im.exec(R(e.pieces))?.[1];return t===void 0||/\.(?:el|fc)\d/.test(t)?[]:[{key:"version",value:t,rank:6}]}a(Qm,"aloneOnLine");function rs({key:e}){return e!=="version"}a(rs,"isNoVersion");function ep({heading:e}){let t=/^(?:[\w.-]{1,30} ){0,3}version(?: is)? ?:? {1,3}(v?\d[\w.+-]{1,40})/i.exec(e)?.[1];return t===void 0?[]:[{key:"version",value:t,rank:79}]}a(ep,"versionInHeading");var ls=6;function tp(e,t){let{text:n}=ee(e),r=n.split(`
`,ls),o=np(r)??r.find(d=>I(d)!==null&&!/^[$>#] /.test(d))??r[0]??"",i=rp.test(e.heading)&&t!==void 0?ds(e,t):(op(n,o,t)??o).trim();return Le(i)&&t?.isIn(i)!==!0||vs(e.heading,t)?[]:[{key:"version",value:i,rank:80,...Dt(e.heading,t)}]}a(tp,"versionField");function np(e){return e.map(t=>/^version:? (\d{2,6}) \((?:https?:\/\/\S{1,120}\/)?[\da-f]{7,40}\)/i.exec(t.trim())?.[1]).find(Boolean)}a(np,"buildNumber");var rp=/\b(?:plugins|providers|extensions|packages|dependencies|modules|add-?ons|integrations|libraries)\b/i;function op(e,t,n){return n?.isIn(t)!==!0?void 0:[...k(e,n.asLabel)].slice(0,st).find(([o,s,i=""])=>s===""&&!Q(o)&&I(i)!==null)?.[2]}a(op,"ownLine");function ap(e,t){let n=e.heading.toLowerCase(),r=lr(e,e.kind==="expected"?10:20,t);return/\bversions?\b/.test(n)&&t?.isIn(n)===!0&&!Q(n)&&r.push({key:"version",value:ds(e,t),rank:80}),(Jm.has(e.kind)||n==="")&&r.push(...Qm(e)),t!==void 0&&n!==""&&t.isIn(n)&&t.without(n).trim()===""&&r.push({key:"version",value:ke(e),rank:70}),/^(?:which |what )?(?:web )?browsers?\b/.test(n)&&r.push({key:"platform",value:ke(e),rank:5}),r}a(ap,"otherField");function ds(e,t){let n=ke(e);return/\bversions\b/i.test(e.heading)?ee(e).text.split(`
`,ls).find(s=>t.isIn(s)&&I(s)!==null)??(/^\W{0,4}v?\d/.test(n)?n:""):n}a(ds,"ownValue");function us(e,t,n){if(t===void 0)return[];let r=[];for(let o of k(e,t.asLabel)){let[s,i="",c=""]=o;if(!(Q(s)||Le(c)&&!t.isIn(c))&&(r.push({key:"version",value:c,rank:n-(i===""||/version/i.test(i)?1:2)}),r.length>=st))break}for(let o of k(e,t.withVersion)){let s=e.slice(Math.max(0,o.index-24),o.index).replace(cp,""),i=e.slice(o.index+o[0].length,o.index+o[0].length+40);if(Zn(s.slice(s.lastIndexOf(`
`)+1))||lp.test(i))continue;r.push({key:"version",value:o[1]??"",rank:n-(/-[a-z]+[^a-z]*$/i.test(o[0].slice(0,-(o[1]??"").length))?1:0)});let c=e.slice(o.index+o[0].length,o.index+o[0].length+80).split(/\n|\. /,1)[0]??"",d=/ on (?:an? )?([A-Za-z](?:(?! with | using | and )[^,;()]){2,40})/.exec(c)?.[1];if(d!==void 0&&P(d)!==null&&r.push({key:"platform",value:d.trim(),rank:12}),r.length>=st)break}for(let[,o="",s=""]of k(e,sp))if(ip(o,t)&&r.push({key:"version",value:s,rank:os}),r.length>=st)break;for(let[,o=""]of k(e,t.released))if(r.push({key:"version",value:/\d.*/.exec(o)?.[0]??"",rank:os}),r.length>=st)break;return r}a(us,"productVersions");var sp=/(?<![\w./-])([A-Z]{2,4})(?::? v?)(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,30})?)(?![\w.]*[\w])/g;function ip(e,t){return t.isKin(e.toLowerCase())&&D(e)===2&&P(e)===null}a(ip,"isKnownShort");var cp=/\b(?:latest|newest|current)\b/i,lp=/^['"\x60)]{0,2},? (?:(?:it|this|everything|that) (?:all )?)?(?:works?|worked|is|was|ran|runs)(?: (?:just|all))? ?(?:fine|ok|okay|well|without|perfectly|,|\.|but|and)/i,os=10,st=20;function ms(e,t){return ns(e).map(({value:n,rank:r})=>({key:"platform",value:n,rank:r-t}))}a(ms,"systems");function ke(e){let{text:t}=ee(e),n=(t.split(`
`,1)[0]??"").trim();return dp.test(n)?pp(t):n.replace(/^[-*+•>] {1,3}/,"").replace(/^\**(?:os|operating system|platform|system)\**[ \t]{0,3}(?:[:=]|=>)[* \t]{0,4}/i,"")}a(ke,"fieldValue");var dp=/^[-*+] {1,3}\[[ xX✓]\]/,up=/^[-*+] {1,3}\[[xX✓]\] {1,3}(.{1,80})$/,mp=40;function pp(e){return e.split(`
`,mp).map(n=>up.exec(n.trim())?.[1]??"").filter(n=>n!=="").join(", ")}a(pp,"ticked");function wp(e,t){let n=G(e.pieces).replace(ps,"$1: ");return[...ws(n,90,t),...Op(Tp(n,t)),...Np(n),.../\bversions?\b/i.test(e.heading)?fp(n):[]]}a(wp,"listCandidates");function fp(e){let t=/^[ \t*\x60-]{0,4}v?(\d{1,6}\.\d[\w.+-]{0,40})[ \t*\x60]{0,4}$/im.exec(e.slice(0,400))?.[1];return t===void 0?[]:[{key:"version",value:t,rank:74}]}a(fp,"bareVersion");var ps=/^([A-Za-z][\w+/ -]{1,40} [Vv]ersion):?[ \t]{0,3}\n\n?(?=(?:[A-Z][\w-]{1,20} )?v?\d+\.\d)/gm;function lr(e,t,n){let r=`${e.heading}: ${G(e.pieces)}`.replace(ps,"$1: ");return[...ws(r,t,n),...kp(r),...gp(r)]}a(lr,"inlineCandidates");var vp=m("gim")`
    ^[ \t*+>#-]{0,8}(?:[\w-]{1,30} )?(?:commit|revision|build|sha)(?: (?:hash|id|sha|revision|where [^\n:]{1,30}))?
    [*_\x60: \t]{1,6}\n{0,2}[ \t\x60*]{0,4}\[?(?:https?:\/\/\S{1,120}\/commit\/)?([\da-f]{7,40}(?:-dirty)?)(?![\w-])
  `;function gp(e){return/commit|revision|build|sha/i.test(e)?Array.from(k(e,vp),([,t=""])=>({key:"version",value:t,rank:5,own:!0})):[]}a(gp,"commits");var hp=/^[ \t]{0,8}([A-Za-z][\w-]{1,24}) (v?\d[\w.+-]{1,40}) \([\da-f]{7,40}[ )]/gm,bp=/^[ \t]{0,8}(?:[\w@:~/.-]{1,40} )?[$>❯%#] ?\S{1,80} (?:--version|-[vV]|version)[ \t]{0,8}\n([^\n]{3,120})$/gm,yp=/\b(?:Git|Sem)?Version:"(v\d[\w.+-]{1,40})"/g;function kp(e){if(!e.includes("ersion")&&!/\([\da-f]{7}/.test(e))return[];let t=[...k(e,hp)].filter(s=>D(s[1]??"")>0),n=[...k(e,bp)].filter(s=>D(s[0])>0);return[...(e.includes('ersion:"')&&!e.includes("version.Info{Major:")?[...k(e,yp)]:[]).map(s=>s[1]??""),...t.map(s=>s[2]??""),...n.map(s=>s[1]??"")].map(s=>({key:"version",value:s,rank:12}))}a(kp,"banners");var qp=/^(ios|ipados|android|macos|windows|ubuntu|debian|fedora)(?: os)? version$/;function xp(e,t){let n=e.find(({label:o})=>o==="server version");if(n===void 0||t?.isClient!==!1)return e;let r=e.filter(({label:o})=>o!=="client version");return r.length===e.length?e:[{...n,label:"version"},...r]}a(xp,"ownSide");var as=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)(?: [\w=-]{1,30}){0,2}[`'"][*:= \t]{0,6}\n(?:[^\n]*\S[^\n]*(?:\n|$)){1,20}/g;function Ep(e,t){return t===void 0||!e.includes("version")||!Array.from(k(e,as),([,r=""])=>r).some(r=>t.isIn(r))?e:e.replace(as,(r,o)=>t.isIn(o)?r:`
`)}a(Ep,"withoutOthersOutput");function ws(e,t,n){let r=[];for(let{label:o,value:s}of xp(ye(Ep(e,n)),n)){let i=qp.exec(o)?.[1];i!==void 0&&r.push({key:"platform",value:`${i} ${s}`,rank:t-10});let c=zt(o);if(c==="version"&&(/\bCulture=|^0x|^v?(?:4\.0\.30319|2\.0\.50727)\b/.test(s)||Sp(e,s))||c===void 0||c==="version"&&Le(s)&&n?.isIn(s)!==!0)continue;let d=c==="version"&&n?.isIn(s)!==!0?Dt(o,n):{},u=o==="version"||n?.isIn(o)===!0&&!Q(o),p=c==="version"&&u?{own:!0}:{};r.push({key:c,value:s,rank:t-jp(c,o,n),...d,...p})}return r.filter(o=>o.rank>0)}a(ws,"labelled");function Sp(e,t){return/^1\.[01]\b/.test(t)&&e.includes("<?xml ")||/^[234]\.0\b/.test(t)&&/BEGIN:V(?:CALENDAR|CARD)/.test(e)||/^[23](?:\.\d)?$/.test(t)&&/^[ \t]{0,8}services:/m.test(e)?!0:/^(?:PRETTY_)?NAME=/m.test(e)&&/^VERSION=[\s"']{0,8}/m.test(e)}a(Sp,"isOfFormat");function jp(e,t,n){if(e==="terminal")return t.includes("terminal")?0:5;if(e==="platform")return/^browsers?$/.test(t)?85:0;if(e!=="version")return 0;let r=n?.isIn(t)===!0&&!Q(t),o=r?fs(n.without(t)):D(t);return r&&o===2?-3:vs(t,n)?100:o===2?0:o===1?Rp(t):100}a(jp,"handicap");function Dt(e,t){if(t===void 0||t.isIn(e))return{};let n=Kn(e);return n.length>0&&!n.some(r=>t.isKin(r))?{doubtful:!0}:{}}a(Dt,"doubt");function fs(e){return D(e)===1?1:2}a(fs,"ownRank");function vs(e,t){return t===void 0||t.isIn(e)||/\b(?:extension|plugin)\b/i.test(e)?!1:D(e)===1}a(vs,"isCompanion");function Rp(e){return/\b(?:extension|plugin)\b/.test(e)?12:15}a(Rp,"companionHandicap");var gs=/\n| (?=[-*•] )/,Ap=/^[ \t]{0,8}(?:[-*+•] )?[*_`]{0,2}([A-Za-z@][\w@/. -]{1,40}?)[*_`]{0,2}(?: {0,3}[:：]| =)?[*_`]{0,2} {1,4}[*_`]{0,2}(v?\d+\.\d[^\n]{0,60})$/;function Tp(e,t){return e.split(gs).flatMap(n=>{let r=n.length>160?null:Ap.exec(n),[,o="",s=""]=r??[],i=t?.isIn(o)===!0&&!Q(o),c=o===""?0:i?fs(t.without(o)):D(o);return c===0?[]:[{key:"version",value:s,rank:c===2?60:45,...Dt(o,t)}]})}a(Tp,"productLines");function Op(e){let t=e.filter(({doubtful:n})=>n!==!0);return e.length-t.length>_p?t:e}a(Op,"onlyFew");var _p=1;function Np(e){let t=e.split(gs).find(n=>{let o=n.length<=120&&!/:|\? |\be\. ?g\./.test(n)?P(n):null;return o!==null&&o!=="web"&&o!=="other"});return t===void 0?[]:[{key:"platform",value:t.replace(/^[\s*+-]+/,"").trim(),rank:50}]}a(Np,"bareSystem");var Cp="(?:v )?(v?\\d{1,4}\\.\\d{1,5}(?:\\.\\d[\\w.+-]{0,30}|(?:[ab]|rc|beta)\\d{1,3})?)(?![\\d.]*\\d)(?! ?(?:[GMk]i?B|ms|sec|s\\b|min|%|x\\b|px|GHz))",Lp=new RegExp(m()`
    (?:(?<=(?:^|[\n.,;(]) {0,2})(?:version|build|release)|\b(?:this is|i'?m (?:on|using|running|at)|i am (?:on|using|running)|(?:i|we) (?:use|have|run)|
      we(?:'re| are) (?:on|using|running)|
      (?:updat|upgrad|mov|switch|go|went|migrat|bump)(?:ed|ing|e)?(?: it)?(?: (?:from )?\`?v?\d[\w.]{0,20}\`?)? to|
      seen in|reported (?:in|for|on)|版本|since|as of|happens (?:in|on|with)|broken? (?:in|with|since)|broke in|fails? (?:in|on|with)|
      regress(?:ed|ion) in|install(?:ed)?|pulled|(?:the |its |my )?version (?:is|was)|is(?= version)|
      newest,|latest,|newest release,|latest release,|firmware|image|app|application|client|extension|plugin|add-?on|tested (?:on|with|in)|still (?:in|on|with)|running|
      using|building|compiling|use(?= version)|reproduced (?:on|in|with)|install(?:ation)? of|
      (?:built|compiled) from (?:git )?(?:tag|release)|in|on|with))
      (?: the)?(?: (?:latest|current|new|newest|stable))?(?: (?:version|release|ver\.?|build))?
  `.source+` [\`'"(]?${Cp}`,"gi"),Ip=/((?:\b[Uu]pdat\w{1,3} |\b[Uu]pgrad\w{1,3} |\b[Ff]ail\w{0,3} )?)(?:from )?\bv?\d{1,4}\.\d[\w.]{0,20} ?(?:->|→|=>) ?(?=v?\d{1,4}\.\d)/g,Pp=/\b(?:works?|worked|working|fine|ok|okay|correctly|not (?:yet )?updated|roll(?:ed|ing)? ?back|downgrad\w*|revert\w*|haven't|have not|fixed|planned|no (?:problem|issue)s?)\b/i,Mp=/(?:\b(?:not|no longer|never|stopped|fails? to)|n't) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine)\b|, (?:but )?not\b/i,$p=/\b(?:crash\w*|fail\w*|brok\w*|break\w*|errors?|bugs?|hang\w*|freez\w*|stuck|wrong|regress\w*|not|no longer|stopped)\b|n't\b/i,Fp=/-(?:microsoft|generic|aws|azure|gcp|lts|arch|amd64)|\.(?:el|fc|amzn)\d/i,zp=/^(?:\d{1,3}\.){3}\d{1,3}$/,hs=60,Dp=20;function bs(e){let t=null,n=0;for(let r of k(e.replace(Ip,(o,s)=>`${s}${/^u/i.test(s)?"to":"in"} `),Lp)){if(++n>Dp)break;let[o,s=""]=r,i=!/version|release|ver\b|build/i.test(o);if(i&&(/^\d+\.\d+$/.test(s)&&!/^(?:updat|upgrad)/i.test(o)||zp.test(s)))continue;let c=e.slice(Math.max(0,r.index-hs),r.index).split(/[.;\n]\s|, | but /),d=e.slice(r.index+o.length,r.index+o.length+hs).split(/[.;\n]|, (?=\w+ \d)| but |, (?:since|as|because|though)\b/,1),u=`${c[c.length-1]??""}${o}${d[0]??""}`;if(Fp.test(s)||i&&/^(?:in|on|with|using|running)\b/i.test(o)&&!$p.test(u)&&d[0]!==":"||Pp.test(u)&&!Mp.test(u))continue;let p=I(s);p!==null&&(t===null||Ie(p,t)>0)&&(t=p)}return t}a(bs,"versionOfSentences");var Up=[{name:"drive",source:"https://learn.microsoft.com/windows/win32/fileio/naming-a-file",os:"windows",hints:[":\\",":/"],pattern:/(?<![\w/])[A-Za-z]:(?:\\{1,2}[\w.$~ -]|\/(?:Users|Program|Windows|dev|go|projects?|src|work|tools)\b)/g},{name:"dynamic-link-library",source:"https://learn.microsoft.com/troubleshoot/windows-client/deployment/dynamic-link-library",os:"windows",hints:[".dll",".DLL","DLL load"],pattern:/\b[\w-]{1,60}\.dll\b|\bDLL load failed/gi},{name:"windows-programs",source:"programs and folders of Windows",os:"windows",hints:["AppData","APPDATA","cmd.exe","PS C:","PS D:","PS E:","make.bat","regedit","HKEY_","LNK","MSVC","indows NT","PSVersion","Windows build","Windows fatal","ernel Version: 10.","ernel version: 10."],pattern:m("g")`
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
      `},{name:"image",source:"tags of official images: https://hub.docker.com/search?badges=official",os:"linux",hints:["alpine","bookworm","bullseye","-slim","jammy","noble"],pattern:/\b[\w./-]{1,80}:[\w.-]{0,30}(?:alpine|bookworm|bullseye|slim|jammy|noble)\b/g},{name:"android",source:"https://developer.android.com/tools/logcat",os:"android",hints:["logcat","adb ","/data/app","/data/data","AndroidRuntime","/data/user","androidx","android.","dalvik."],pattern:/\bL?androidx[./][a-z]|(?<=^[ \t>]{0,12}at )(?:(?:[\w$]{1,40}\.){0,3}android|dalvik)\.[a-z]|\blogcat\b|\badb (?:shell|install|logcat|devices)\b|\/data\/(?:app|data|user)\/|\bAndroidRuntime\b/gm},...Gp([["linux","ubuntu"],["macos","macos"],["windows","windows"]]),{name:"built-for",source:"files and folders named for Go's and others' targets",os:"linux",hints:["linux","Linux"],pattern:/[\w/]_linux(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:linux|Linux)[-_](?:64|amd64|x64|x86_64|arm64|aarch64|386|armv\w+)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"macos",hints:["darwin","Darwin"],pattern:/[\w/]_darwin(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:darwin|Darwin)[-_](?:amd64|x64|x86_64|arm64|aarch64)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"windows",hints:["windows","Windows"],pattern:/[\w/]_windows(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:windows|Windows)[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"freebsd",hints:["freebsd","FreeBSD"],pattern:/[\w/]_freebsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:freebsd|FreeBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"openbsd",hints:["openbsd"],pattern:/[\w/]_openbsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:openbsd|OpenBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g}];function Gp(e){return e.map(([t,n])=>({name:"runner",source:"https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on",os:t,hints:["runs-on:"],pattern:new RegExp(String.raw`\bruns-on: {1,4}["']?${n}-(?:latest|\d)`,"g")}))}a(Gp,"runners");var Wp=m()`
      \b(?:Google )?(?:Chrome|Chromium|Firefox|Safari|Edge|Opera|Brave)(?: \(?(?:version|v|canary|stable|
      dev))?:? ?v?\d{2,3}\b|\b(?:[oO]n|[iI]n|[wW]ith|[uU]sing|[fF]or) (?:both |(?:the )?latest (?:version of )?|Google |
      the )?(?:Chrome|Chromium|Firefox|Safari)\b(?! (?:extension|OS))
    `,Hp=20,Bp=3;function ys(e,t){let n=new Map;for(let{os:s,hints:i,pattern:c}of Up){if(!i.some(u=>e.includes(u)))continue;let d=0;for(let u of k(e,c))if(!(t?.isIn(u[0])===!0&&!u[0].endsWith(".exe"))&&++d>=Hp)break;d>0&&n.set(s,(n.get(s)??0)+d)}let[r,o]=[...n].sort(([,s],[,i])=>i-s);return r===void 0?Wp.test(e)?"web":null:o===void 0||r[1]>=o[1]*Bp?r[0]:null}a(ys,"systemOfTraces");var Zp=m("gi")`
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
  `,Kp=m("i")`
      win|mac|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|\barch\b|os ?x|\bos 10|linux|haos|hass|assistant os|
      synology|dsm|unraid|truenas|openwrt|proxmox|darwin|ubuntu|debian|fedora|centos|rhel|red ?hat|suse|manjaro|nixos|gentoo|rasp|\bpi ?[2-5z]|rpi|mint|pop|alpine|wsl|
      bsd|dragonfly|solaris|illumos|android|ios|ipad|iphone|chrome ?os|chromebook|steam ?deck|termux
    `,Vp=m("g")`
      (?<![\w/.@:\\$%=-]|(?:open|close|new|all|more|multiple|these|the|of|two|other|two|both|modal|popup|browser|terminal|
      editor|tool|chat) )Windows(?![\w/\\=@]|-\w|\.\w| (?:placed|shown|stacked|tiled|moved|resized?|opened|closed|created|stay|jump|flicker|overlap|move|lose|keep|
      are|were|is being|do|have|appear|disappear|open|close|get|of|that|
      which|can|will)\b)
    `,Xp=/(?:\b(?:on|under|use|using|running|with|have|is|my|a|an)|\b(?:on|in|under) (?:the|my|a|an|our|both|latest)|\b(?:64|32)[- ]?bit|\bos ?[:=]) ?$/i,Yp=/^,? ?(?:\d|\(|x64\b|x86|amd64\b|arm64\b|64|32|machine|box|host|laptop|desktop|server|pc\b|vm\b|installer|user|system)/i,Jp=m("i")`
    \b(?:works?(?<!\b(?:I|i|We|we) work)|worked|working|fine|ok|okay|correctly|properly|runs? (?:well|perfectly)|not affected|unaffected|no (?:such )?(?:problem|issue)s?|
      passe[sd]|succeeds?|unlike|compared|(?:do|did|does)(?:n't| not) (?:happen|occur|crash|fail|reproduce)|
      can(?:'t|not) reproduce|similar to|same as|except|other than|instead of)\b
  `,Qp=m("i")`
      (?:\b(?:not|no longer|never|stop(?:s|ped)?|fails? to|cannot|used to|only|instead of|unable)|
      n't|\b(?:ca|wo|do|does|did|is)nt) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine|run|correctly|properly)|\b(?:in)?correctly (?:not|fail)
    `,ew=/\b(?:e\. ?g\.|such as|for example|for instance)[^)\n]{0,80}$/i,tw=/^ (?:emulator|simulator|sdk|ndk|studio|apps?\b|support\b)/i,nw=m("i")`
    ^ (?:already )?(?:(?:has|have|supports?|allows?|offers?|provides?)\b(?! (?:an?|the|this|that) (?:\w+ )?(?:issue|problem|bug|error))|
      does(?! ?n[o']t)\b)
  `,rw=/\b(?:nodes|users|customers|people|developers|builds|runners|agents|images|containers|workloads|clusters|clients)$/i,ow=/\b(?:crash\w*|fail\w*|errors?|hang\w*|freez\w*|wrong\w*|bro(?:ken?|ke)|break\w*|stuck|bugs?|(?:not|n't|no longer) work\w*)\b/i,ks=80,aw=40;function Ut(e){if(!Kp.test(e))return[];let t=[];for(let n of[Zp,Vp])for(let r of k(e,n)){if(t.length>=aw)break;let o=r.index+r[0].length,s=e.slice(Math.max(0,r.index-ks),r.index),i=e.slice(o,o+ks),c=`${sw(s)}${r[0]}${iw(i)}`;if(Jp.test(c)&&!Qp.test(c)||ew.test(s)||tw.test(i)||nw.test(i))continue;let d=`${r[0]}${/^ [a-z]+/.exec(i)?.[0]??""}`;if(rw.test(d)&&!ow.test(c))continue;let u=r[0].replace(/^(?:on|in|under|using|with|use|my|a|for|the)(?: the)? /i,""),p=Xp.test(s)||Yp.test(i)||/ \d|^(?:on|under|using|my|use) /i.test(r[0]);t.push({value:u,used:p})}return t}a(Ut,"systemWords");var qs=/[.;\n()]|, (?!and\b)| (?:but|while|whereas|although|though|however)\b/i;function sw(e){let t=e.split(qs);return t[t.length-1]??""}a(sw,"lastClause");function iw(e){return e.split(qs,1)[0]??""}a(iw,"firstClause");function Gt(e){return xs(e.filter(({used:t})=>t),2)}a(Gt,"systemInUse");function dr(e){return xs(e,1)}a(dr,"onlySystem");function xs(e,t){let n=new Map;for(let{value:o}of e){let s=P(o);s!==null&&!n.has(s)&&n.set(s,o)}let[r]=n.values();return r===void 0||n.size>t?null:r}a(xs,"firstOf");var qe=[{name:"source",reason:"built by the reporter",source:"common usage",pattern:/\b(?:from|compiled?|built?|building) (?:the )?(?:source|git|main|master|repo|head)\b|\b(?:git|source) (?:clone|checkout|build)\b|\bself-?(?:built|compiled)\b|^(?:source|git)$/},{name:"docker",reason:"a container image",source:"https://docs.docker.com/get-started/",pattern:/\b(?:docker|podman|container(?: image)?|dev ?container|ghcr\.io|helm)\b/},{name:"homebrew",reason:"Homebrew's formula or cask",source:"https://docs.brew.sh/Manpage",pattern:/\b(?:home|linux)?brew\b|\/cellar\/|\/caskroom\//},{name:"winget",reason:"the Windows Package Manager",source:"https://learn.microsoft.com/windows/package-manager/winget/",pattern:/\bwinget\b/},{name:"scoop",reason:"Scoop",source:"https://scoop.sh",pattern:/\bscoop\b/},{name:"chocolatey",reason:"Chocolatey",source:"https://docs.chocolatey.org",pattern:/\bchoco(?:latey)?\b/},{name:"native",reason:"the product's own installer, script or single-file executable",source:"curl \u2026 | bash, irm \u2026 | iex, MSI, DMG and PKG files; https://bun.com/docs/bundler/executables",pattern:m()`
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
      `},{name:"pnpm",reason:"pnpm",source:"https://pnpm.io",pattern:/\bpnpm\b/},{name:"yarn",reason:"Yarn",source:"https://yarnpkg.com",pattern:/\byarn\b/},{name:"bun",reason:"Bun's package manager",source:"https://bun.com/docs/cli/install",pattern:/\bbunx?\b/},{name:"npm",reason:"npm, global or local",source:"https://docs.npmjs.com/cli/commands/npm-install",pattern:/\bnp[mx]\b|\blib\/node_modules\/|\broaming[\\/]npm[\\/]|^global$/},{name:"pipx",reason:"pipx",source:"https://pipx.pypa.io",pattern:/\bpipx\b/},{name:"uv",reason:"uv",source:"https://docs.astral.sh/uv/",pattern:/\buvx?\b/},{name:"conda",reason:"conda or mamba",source:"https://docs.conda.io",pattern:/\b(?:mini|ana)?conda\b|\b(?:micro)?mamba\b|\bpixi\b/},{name:"pip",reason:"pip",source:"https://pip.pypa.io",pattern:/\bpip3?\b|\bpypi\b|\bpoetry\b/},{name:"cargo",reason:"cargo install",source:"https://doc.rust-lang.org/cargo/",pattern:/\bcargo(?:-binstall)?\b|\bcrates\.io\b|\brustup\b/},{name:"go",reason:"go install",source:"https://pkg.go.dev/cmd/go",pattern:/\bgo (?:install|get)\b/},{name:"gem",reason:"RubyGems",source:"https://guides.rubygems.org",pattern:/\b(?:ruby)?gems?\b|\bbundler?\b/},{name:"composer",reason:"Composer",source:"https://getcomposer.org",pattern:/\bcomposer\b/},{name:"dotnet-tool",reason:"a .NET tool or NuGet",source:"https://learn.microsoft.com/dotnet/core/tools/",pattern:/\bdotnet (?:tool|add)\b|\bnuget\b/},{name:"nix",reason:"Nix",source:"https://nixos.org/manual/nix/",pattern:/\bnix(?:os|pkgs)?\b|\/nix\/store\//},{name:"snap",reason:"a snap",source:"https://snapcraft.io/docs",pattern:/\bsnap(?:craft)?\b/},{name:"flatpak",reason:"a Flatpak",source:"https://docs.flatpak.org",pattern:/\bflat(?:pak|hub)\b/},{name:"appimage",reason:"an AppImage",source:"https://docs.appimage.org",pattern:/\bapp-?image\b/},{name:"distribution",reason:"the Linux distribution's own packages",source:"apt(8), dnf(8), pacman(8), apk(8), zypper(8), xbps, portage, MacPorts",pattern:/\b(?:apt(?:-get|itude)?|dpkg|dnf|yum|rpm|pacman|yay|paru|aur|apk|zypper|xbps(?:-install)?|emerge|portage|macports|port install|deb)\b/},{name:"mise",reason:"a version manager",source:"https://mise.jdx.dev, https://asdf-vm.com",pattern:/\b(?:mise|asdf)\b/},{name:"marketplace",reason:"an editor's marketplace or an app store",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/\b(?:market ?place|open[- ]?vsx|app store|play store|microsoft store|vsix|steam)\b/},{name:"binary",reason:"a released binary, unpacked by hand",source:"GitHub releases",pattern:/\b(?:releases? (?:page|binary|archive|tarball)|github releases?|pre-?built|(?:downloaded|precompiled) binar(?:y|ies)|tarball|zip (?:file|archive)|binary)\b/}];var xe="(?<version>\\d{1,3}(?:[.-]\\d{1,2}(?!\\d))?[ob]?(?!\\w))",Wt="(?<variant>(?:[- ](?:mini|nano|turbo|pro|flash|lite|codex|max|preview|thinking|large|small|medium|coder|fast)){0,2})",cw=[...["opus","sonnet","haiku"].map(e=>({name:e,source:"Anthropic's list of models",pattern:new RegExp(`(?:\\b(?<before>\\d(?:[.-]\\d)?)[- ])?\\b${e}(?:[- ]?${xe})?`)})),{name:"gpt",source:"OpenAI's list of models",pattern:new RegExp(`\\bgpt[- ]?${xe}${Wt}`)},{name:"o",source:"OpenAI's list of models",pattern:/\bo(?<version>[134])(?<variant>-(?:mini|pro|preview))?\b(?!\.)/},{name:"gemini",source:"Google's list of models",pattern:new RegExp(`\\bgemini(?:[- ]${xe}${Wt})?`)},{name:"grok",source:"xAI's list of models",pattern:new RegExp(`\\bgrok(?:[- ]?${xe}${Wt})?`)},{name:"deepseek",source:"DeepSeek's list of models",pattern:/\bdeepseek(?:[- ](?<version>(?:v|r)\d(?:\.\d)?|coder|chat|reasoner))?/},{name:"qwen",source:"Qwen's list of models",pattern:new RegExp(`\\bqwen[- ]?(?:${xe}${Wt})?`)},{name:"llama",source:"Meta's list of models",pattern:new RegExp(`\\bllama[- ]?(?:${xe})(?!\\w)`)},{name:"mistral",source:"Mistral's list of models",pattern:/\b(?:mistral|mixtral|codestral|devstral)\b(?<variant>-(?:large|small|medium|nemo))?/},{name:"glm",source:"Z.ai's list of models",pattern:new RegExp(`\\bglm[- ]?${xe}`)},{name:"kimi",source:"Moonshot's list of models",pattern:/\bkimi(?:[- ](?<version>k\d(?:\.\d)?))?/}];function ur(e){let t=e.slice(0,200).toLowerCase();for(let{name:n,pattern:r}of cw){let o=r.exec(t)?.groups;if(o===void 0)continue;let s=(o.version??o.before??"").replace(/(?<=\d)-(?=\d)/,"."),i=(o.variant??"").replace(/ /g,"-");return{name:`${n}${n==="o"||s===""?"":"-"}${s}${i}`,isVersioned:s!==""}}}a(ur,"findModel");function Es(e){let t=new Map;for(let n of k(e,lw)){let o=`${dw.exec(e.slice(Math.max(0,n.index-16),n.index))?.[0]??""}${n[0]}`,s=ur(o);if(s?.isVersioned===!0&&!t.has(s.name)&&t.set(s.name,o),t.size>1)break}return t}a(Es,"modelsIn");var lw=/\b(?:opus|sonnet|haiku|gpt|gemini|grok|deepseek|qwen|llama|glm|kimi)(?:[- ]?[\w.-]{1,24}(?: (?:pro|flash|mini|turbo|codex)\b)?)?/gi,dw=/\b(?:claude[- ])?(?:\d(?:[.-]\d)?[- ])?$/i;var Ht=[{name:"git-bash",reason:"Git for Windows' bash",source:"https://gitforwindows.org",pattern:/\bgit[- ]?bash\b|\bmingw(?:32|64)\b|\bmsys2?\b/},{name:"zsh",reason:"Z shell",source:"zsh(1)",pattern:/\b(?:oh[- ]my[- ])?zsh\b/},{name:"fish",reason:"fish",source:"https://fishshell.com",pattern:/\bfish\b/},{name:"nushell",reason:"Nushell",source:"https://www.nushell.sh",pattern:/\bnu(?:shell)?\b/},{name:"powershell",reason:"Windows PowerShell or PowerShell 7",source:"https://learn.microsoft.com/powershell/",pattern:/\bpower ?shell\b|\bpwsh\b/},{name:"cmd",reason:"the Windows command prompt",source:"https://learn.microsoft.com/windows-server/administration/windows-commands/cmd",pattern:/\bcmd(?:\.exe)?\b|\bcommand prompt\b/},{name:"bash",reason:"Bash",source:"bash(1)",pattern:/\bbash\b/},{name:"sh",reason:"a plain POSIX shell",source:"sh(1p)",pattern:/\b(?:da|a|k|tc)sh\b|(?:^|\/)sh$/}],Bt=[{name:"max-20x",reason:"the larger of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b20 ?x\b|\b20 ?x (?:max|plan)\b|\bmax ?20\b/},{name:"max-5x",reason:"the smaller of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b5 ?x\b|\b5 ?x (?:max|plan)\b|\bmax ?5\b/},{name:"api",reason:"paid by use, with a key",source:"common usage",pattern:/\bapi(?: key| usage| billing| credits?| console)?\b|\bpay[- ]as[- ]you[- ]go\b|\bpay[- ]per[- ]use\b|\bconsole billing\b/},{name:"enterprise",reason:"a contract of a company",source:"common usage",pattern:/\benterprise\b/},{name:"team",reason:"several seats",source:"common usage",pattern:/\bteams?\b|\bgroup\b/},{name:"business",reason:"several seats",source:"common usage",pattern:/\bbusiness\b/},{name:"education",reason:"for schools",source:"common usage",pattern:/\b(?:education|student|academic|edu)\b/},{name:"max",reason:"an individual's largest plan",source:"common usage",pattern:/\bmax\b/},{name:"ultra",reason:"an individual's largest plan",source:"common usage",pattern:/\bultra\b/},{name:"pro",reason:"an individual's paid plan",source:"common usage",pattern:/\bpro\+?(?![\w-])|\bprofessional\b/},{name:"plus",reason:"an individual's paid plan",source:"common usage",pattern:/\bplus\b/},{name:"trial",reason:"for free, for some time",source:"common usage",pattern:/\btrial\b/},{name:"free",reason:"for nothing",source:"common usage",pattern:/\bfree\b|\bcommunity\b|\bhobby\b/}],Ee=[{name:"cli",reason:"a command line, in whatever terminal",source:"common usage",pattern:/\bintegrated terminal\b|\bterminal (?:app|emulator|window|tab)\b|\bcli\b|\bcommand[- ]line\b|\btui\b|^(?:the )?terminal$/},{name:"vscode-extension",reason:"an extension of Visual Studio Code or an editor derived from it",source:"https://code.visualstudio.com/api",pattern:m()`
        \b(?:vs ?code|visual studio code|cursor|windsurf|vscodium|
          code-?oss)(?:'s)?(?: \w{1,20}){0,2} (?:extension|plugin|add-?on|sidebar|side panel|webview)\b|
        \b(?:extension|plugin) (?:for|in|of) (?:vs ?code|visual studio code|cursor|windsurf)\b|
        \.vscode(?:-server)?[\\/]extensions[\\/]
      `},{name:"jetbrains-plugin",reason:"a plugin of a JetBrains IDE",source:"https://plugins.jetbrains.com",pattern:m()`
        \b(?:jet ?brains|intellij(?: idea)?|pycharm|webstorm|goland|rider|clion|phpstorm|rubymine|
          android studio)(?:'s)?(?: (?:ide|\w{1,20}))? (?:extension|plugin|add-?on)\b|
        \bplugin (?:for|in|of) (?:jet ?brains|intellij|pycharm|webstorm|goland|rider)\b
      `},{name:"editor-plugin",reason:"a plugin of another editor",source:"common usage",pattern:/\b(?:neo)?vim plugin\b|\bemacs (?:package|mode)\b|\b(?:zed|xcode|eclipse|sublime(?: text)?) (?:extension|plugin|integration)\b|\bvisual studio extension\b/},{name:"browser-extension",reason:"an extension of a browser",source:"https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions",pattern:/\b(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on)\b/},{name:"desktop",reason:"an application with windows of its own",source:"common usage",pattern:/\b(?:desktop|electron|native|mac(?:os)?|windows|linux) (?:app|application)\b|^(?:the )?desktop(?: (?:version|client))?$/},{name:"mobile",reason:"an application of a phone",source:"common usage",pattern:/\b(?:mobile|ios|android|iphone|ipad)(?: (?:app|application|client|version))\b|^(?:mobile|ios|android)$/},{name:"web",reason:"a page in a browser",source:"common usage",pattern:/\b(?:web|browser)(?:[- ]?based)? ?(?:app|application|client|version|ui|interface|site)\b|\b(?:on|in|via|from) the (?:web|browser|website)\b|^(?:the )?(?:web|browser|website)$/},{name:"ci",reason:"a build that nobody watches",source:"common usage",pattern:/\b(?:github actions?|gitlab ci|jenkins|circleci|azure (?:pipelines|devops)|continuous integration|ci(?:\/cd)?(?: (?:pipeline|job|runner|environment|run))?)\b/},{name:"api",reason:"a library or a service's interface",source:"common usage",pattern:/\b(?:sdk|rest api|http api|library)\b|^api$/}];function W(e,t){let n=t.slice(0,200).toLowerCase(),r=null;for(let{name:o,pattern:s}of e){let i=n.search(s);i>=0&&(r===null||i<r.at)&&(r={name:o,at:i})}return r?.name??null}a(W,"nameOf");var uw=[{key:"model",reason:"the language model in use",source:"issue forms of assistants; \u6A21\u578B, \u30E2\u30C7\u30EB, \uBAA8\uB378",label:/(?:^|\s)(?:llm|(?:ai |language )?models?)(?: name| ids?| used| version| selected| in use)?$|^(?:模型|モデル|모델)/,unless:/\b(?:device|machine|mac(?:book)?|laptop|computer|hardware|gpu|cpu|phone|printer|data|domain|threat|permission|security|object|camera|embedding|view)\b/,nameOf:a(e=>ur(e)?.name??null,"nameOf"),certain:/^(?:llm|(?:llm |ai |language )models?(?: name| id| used)?|model(?: id| used))$/},{key:"plan",reason:"how the service is paid for",source:"issue forms of hosted products; \u5957\u9910, \u30D7\u30E9\u30F3",label:/(?:^|\s)(?:plan|subscription|(?:subscription|account|plan|license|licence) (?:plan|type|tier|level)|tier)$|^(?:套餐|订阅|プラン|요금제)/,unless:/\b(?:test|migration|execution|query|release|rollout|implementation|action|project|work|service|support|this|the)\b/,nameOf:a(e=>e.length>60?null:W(Bt,e),"nameOf")},{key:"installMethod",reason:"how it came onto the machine",source:"issue forms; `doctor` commands",label:m()`
        ^(?:install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|
          installation|installer|package manager|used package manager|
          how (?:did|do|have|was) (?:you|it|i) install.{0,60}|how was .{1,40} installed|
          (?:[\w.-]{1,20} ){1,3}install(?:ation)? (?:method|type|source)|distribution method)$|
        ^(?:安装方式|インストール方法|설치 ?방법)
      `,nameOf:a(e=>W(qe,e),"nameOf"),certain:/\binstall(?:ed|ation)? (?:method|type|via)\b|^how\b/},{key:"shell",reason:"the shell, often asked for together with the terminal",source:"issue forms; envinfo",label:/(?:^|[\s/&])shell(?: type| name| version| used)?$|^terminal ?[/&,] ?shell$/,unless:/\b(?:web|shell command|gnome|remote)\b/,nameOf:a(e=>W(Ht,e),"nameOf")},{key:"surface",reason:"where the product is used",source:"issue forms of products with several surfaces",label:m()`
        ^(?:surface|interface|client(?: type)?|product(?: surface)?|app(?:lication)?(?: type)?|ide|
          editor|environment|platform|where (?:do|did|are|does|is) .{1,60}|
          how (?:do|are) you (?:use|using|run|running|access).{0,60}|
          which (?:surface|client|interface|product|app).{0,60})$
      `,nameOf:a(e=>e.length>80?null:W(Ee,e),"nameOf")}],Ss=m("gi")`
    (?:模型|モデル|모델|套餐|订阅|プラン|요금제|安装方式|インストール方法|설치 ?방법)[)*_\x60 \t]{0,8}[:=|：][*_\x60 \t]{0,6}|
    \b(?:llm|models?(?: name| id| used)?|plan|subscription|tier|type|level|installation|
      install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|package manager|
      installer|shell|surface|interface|client|product|ide|editor)\b[)*_\x60 \t]{0,24}(?:[:=|：]|
      (?<=\*)(?=\s*\S))[*_\x60 \t]{0,6}
  `,mw=/^(?:null|undefined|none|other|n\/?a|unknown|not applicable|not sure\b.*|unsure|multiple(?: models)?|various|any|all|default|-+|_no response_|no response|\?+)?$/i,pw=120,ww=70,fw=/^[^\s]{1,60}(?: [^\s]{1,30}){0,4}$/;function js(e,t){let n=t.trim().slice(0,pw);if(!mw.test(n))for(let r of uw){if(!r.label.test(e)||r.unless?.test(e)===!0)continue;let o=r.nameOf(n);if(o!==null&&n.length<=ww||r.certain?.test(e)===!0&&fw.test(n))return{key:r.key,value:{name:o,raw:n}}}}a(js,"readSetupLabel");var Rs="(?!(?:for|to|that|and|or|but|not|in|on|with|via|from|which|when|so|because)\\b)(?:[\\w'@/-]|\\.(?=\\w)){1,30}",As=`(${Rs}(?: ${Rs}){0,4})`,vw=[{name:"installed-via",reason:"the reporter says how it was installed",source:"free text",key:"installMethod",hint:/install/i,names:qe,pattern:new RegExp(`\\binstall(?:ed|ing)?(?: (?!via|with|using|through)[\\w.-]{1,24}){0,3} (?:via|with|using|through|from(?= source)) (?:the )?${As}`,"gi")},{name:"built-from",reason:"the reporter built it",source:"free text",key:"installMethod",hint:/buil[td]|compil/i,names:qe,pattern:/\b((?:built|compiled|building|compiling)(?: it| [\w.-]{1,24})? from (?:source|git|main|master|head))\b/gi},{name:"kind-of-installation",reason:"the installation has a kind",source:"free text",key:"installMethod",hint:/install/i,names:qe,pattern:/\b((?:native|npm|homebrew|winget|docker|snap|flatpak|aur|nix) (?:installation|installer))\b/gi},{name:"install-command",reason:"the command that installed the product",source:"package managers",key:"installMethod",names:qe,pattern:/\b((?:npm|pnpm|yarn|bun|brew|winget|scoop|choco|pip3?|pipx|uv tool|cargo|go|apt|apt-get|dnf|snap|flatpak|gem) (?:global )?(?:install|add|i|upgrade|update|reinstall) ([^\n`"']{2,80}))/gim,ofProduct:!0},{name:"plan-of-mine",reason:"the reporter says which plan they have",source:"free text",key:"plan",names:Bt,pattern:/\b(?:max|pro|plus|team|enterprise|business|free|ultra)(?: \(?\d{1,2}x\)?)? (?:plan|subscription|tier|account|user|subscriber|member)\b/gi,context:m("i")`
        \b(?:i'?m|i am|my|we(?:'re| are)|our|i have|we have|i use|using|
          on)(?: (?:on|a|an|the|our|my|paying|using|have)){0,3}(?: (?!plan|
          for)[\w.$/]{1,16}){0,2}? ((?:max|pro|plus|team|enterprise|business|free|
          ultra)(?: \(?\d{1,2}x\)?)?) \w{4,12}$
      `},{name:"used-in",reason:"the reporter says where it is used",source:"free text",key:"surface",names:Ee.filter(({name:e})=>!["api","ci","cli","web"].includes(e)),pattern:/\b(?:extension|plug-?in|add-?on|desktop(?: app(?:lication)?)?|app(?:lication)?|sidebar|side panel|webview|integration|package)\b/gi,context:new RegExp(`\\b(?:in|using|with|from|via|inside|on|through|within|of) (?:(?:the|my|an?|our) )?${As}$`,"i")},{name:"web-version",reason:"the reporter says that it is the product's page",source:"free text",key:"surface",hint:/\bweb (?:app|ver|ui|int|cl)/i,names:Ee,pattern:/\b(?:in|on|using|with|via|from) (?:the|my) ((?:[\w.]{1,16} ){0,2}web (?:app|version|ui|interface|client))\b/gi}],gw=60;function Ts(e,t){let n=new Map,r=Es(e),[o]=r;r.size===1&&o!==void 0&&n.set("model",{name:o[0],raw:o[1]});for(let s of["installMethod","plan","surface"]){let i=bw(s,e,t),[c]=i;i.size===1&&c!==void 0&&n.set(s,{name:c[0],raw:c[1]})}return n}a(Ts,"setupMentions");var hw=80;function bw(e,t,n){let r=new Map;for(let o of vw){if(o.key!==e||o.ofProduct===!0&&n===void 0||o.hint?.test(t)===!1)continue;let s=0;for(let i of k(t,o.pattern)){if(++s>gw)break;let[c]=i,d=t.slice(Math.max(0,i.index-hw),i.index+c.length),u=(o.context===void 0?i:o.context.exec(d))?.[1]??"",p=o.ofProduct===!0&&n?.isIn(i[2]??c)!==!0?null:W(o.names,u);p!==null&&!r.has(p)&&r.set(p,u.trim())}}return r}a(bw,"valuesOf");var yw=[{key:"installMethod",name:"native",reason:"runs from a single-file executable",source:"https://bun.com/docs/bundler/executables",pattern:/\/\$bunfs\/|~bun[\\/]|[\\/]snapshot[\\/]/},{key:"installMethod",name:"npm",reason:"runs from npm's global folder",source:"https://docs.npmjs.com/cli/configuring-npm/folders",pattern:/[\\/]lib[\\/]node_modules[\\/](?!npm[\\/])|[\\/]roaming[\\/]npm[\\/]node_modules[\\/](?!npm[\\/])/},{key:"surface",name:"vscode-extension",reason:"runs from the editor's folder of extensions",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/[\\/]\.vscode(?:-server|-insiders)?[\\/]extensions[\\/]/}];function Os(e){let t=new Map;for(let n of e)for(let{key:r,name:o,pattern:s}of yw){let i=s.exec(n.toLowerCase())?.[0];i!==void 0&&!t.has(r)&&t.set(r,{name:o,raw:i})}return t}a(Os,"setupOfFrames");var kw=80,qw=60,xw=40;function mr(e){let t=new Map,n=e.sections.flatMap(Ew).sort((s,i)=>i.rank-s.rank);for(let{key:s,value:i}of n){let c=t.get(s);(c===void 0||c.name===null&&i.name!==null)&&t.set(s,i)}let r=Ts(`${e.title}
${e.prose}`,e.product);for(let[s,i]of[...r,...Os(Ow(e.errors))])t.has(s)||t.set(s,i);let o=_w(e.terminal);return o!==void 0&&!t.has("surface")&&t.set("surface",o),t.size===0?void 0:Object.fromEntries(t)}a(mr,"readSetup");function Ew(e){if(e.kind==="checklist")return[];let t=[],n=a((i,c,d)=>{let u=js(i,c);u!==void 0&&t.push({...u,rank:d})},"add");Rw(e.heading)&&n(_(e.heading),Aw(ee(e).text),kw);let r=e.kind==="environment",o=e.pieces.filter(({text:i})=>/[:：=|*]/.test(i));if(o.length===0)return t;let s=r?G(o):R(o);for(let{label:i,value:c}of ye(s,Ss))n(i,c,r?qw:xw);return t}a(Ew,"sectionCandidates");var Sw=/model|llm|plan|subscri|tier|install|package manager|shell|surface|interface|client|product|\bapp|\bide\b|editor|environment|platform|distribution|where|how |which |[^\p{ASCII}]/iu,jw=500,Rw=be(e=>Sw.test(e),jw);function Aw(e){return(e.split(`
`,1)[0]??"").trim()}a(Aw,"firstLine");var Tw=8;function Ow(e){return e.slice(0,10).flatMap(({frames:t})=>t.slice(0,Tw).map(({raw:n})=>n))}a(Ow,"filesOf");function _w(e){if(e===null||/^(?:other|none|unknown)\b/i.test(e))return;let t=W(Ee,e);if(!(t===null&&W(Ht,e)!==null))return{name:t??"cli",raw:e}}a(_w,"surfaceOfTerminal");var Nw=m("i")`
      ^(?!.*\b(?:colab|kaggle|docker|kubernetes|k8s|container|cloud|aws|gcp|azure|jupyter|notebook|any|all|every|both|same|
      irrelevant|not|none|yes|no|see|arm(?:64)?|x86(?:_64)?|x64|amd64|tpu|
      gpu)\b)[A-Za-z][\w/+-]{1,20}(?: [\w.()-]{1,16}){0,3}$
    `,Cw=/^(?:null|undefined|none|n\/?a|unknown|not applicable|-+|_no response_|no response|\?+)$/i;function _s(e,t,{title:n,prose:r,versionField:o=null}){let i=[...e.map(Lw).flatMap(S=>[...o!==null&&Iw(S,o)?[is(S)]:[],...ss(S,t)]),...cs(n,t)].sort((S,L)=>L.rank-S.rank),c=$w(()=>Fw(n,e)),{platform:d,os:u}=Pw(i,()=>ys(c(),t),{title:n,prose:r,answers:zw(e)}),p=Bw(Ns(i,"terminal")),w=Mw(i,()=>t?.isNamedIn(c())===!0),h=Vw(w,`${n}
${r}`,c),g=u,q=g!=="wsl"&&(Ww(p)||i.some(({value:S})=>Hw(S)));return{environment:{platform:d,os:q?"wsl":g??(d!==null&&Nw.test(d)?"other":null),terminal:p,version:h.value??bs(`${n}
${r}`),feedbackId:tf(i)},problems:nf(d,g,h.odd)}}a(_s,"readEnvironment");function Lw(e,t,n){let r=n[t-1];return r===void 0||e.kind!=="other"||!/^(?:if )?\W?other\b/i.test(e.heading)?e:r.kind==="version"||r.kind==="operating-system"?{...e,kind:r.kind,heading:r.heading}:e}a(Lw,"asContinued");function Iw({heading:e},t){let n=_(t);return n!==""&&_(e)===n}a(Iw,"isHeaded");function Pw(e,t,{title:n,prose:r,answers:o}){let s=Zw(e);if(s!==null)return{platform:s,os:P(s)};let i=Ut(n),c=Ut(r),d=Gt(i.map(w=>({...w,used:!0})))??Gt(c)??Dw(o);if(d!==null)return{platform:d,os:P(d)};let u=t();if(u!==null&&u!=="web")return{platform:null,os:u};let p=dr(c);return p===null?{platform:null,os:u}:{platform:p,os:P(p)}}a(Pw,"findSystem");function Mw(e,t){let n=e.filter(({doubtful:o})=>o!==!0);return n.some(({key:o,value:s,rank:i})=>o==="version"&&i>=80&&I(s)!==null)||t()?n:e}a(Mw,"ownVersions");function $w(e){let t;return()=>(t??={value:e()}).value}a($w,"once");function Fw(e,t){let n=t.filter(({kind:r})=>r!=="expected"&&r!=="checklist");return[e,...n.map(({heading:r,pieces:o})=>`${r}
${G(o)}`)].join(`
`)}a(Fw,"textOf");function zw(e){return e.map(({kind:n,pieces:r})=>{let o=n==="version"||n==="other"?R(r).trim():"";return o.length<=(n==="other"?Uw:Gw)?o:""}).filter(n=>n!=="").join(`
`)}a(zw,"shortAnswers");function Dw(e){let t=Ut(e);return Gt(t)??dr(t)}a(Dw,"answered");var Uw=60,Gw=600;function Ww(e){return e!==null&&P(e)==="wsl"}a(Ww,"isWsl");function Hw(e){return/-microsoft(?:-standard|\b)/i.test(e)}a(Hw,"isWslKernel");function Ns(e,t){return e.find(r=>r.key===t&&pr(r.value))?.value??null}a(Ns,"pick");function Bw(e){return e?.replace(/^v?(\d[\w.()-]{0,20}) - (?:[^\s]{0,80}[\\/])?([\w-]{1,30}?)(?:\.exe)?$/i,"$2 $1")??null}a(Bw,"nameFirst");function pr(e){return e!==""&&!Cw.test(e)}a(pr,"isSomething");function Zw(e){let t=e.filter(({key:d,value:u})=>d==="platform"&&pr(u)),n=t.filter(({value:d})=>!Kw.test(d)),r=n.length>0?n:t,o=r.map(({value:d})=>P(d)),s=o.findIndex(d=>d!==null&&d!=="other"),i=r[s>=0?s:o.indexOf("other")],c=r.find(({rank:d})=>d>=80);return(i??c)?.value??null}a(Zw,"pickPlatform");var Kw=/\((?:it )?(?:works?|working|fine|ok)\b[^()]{0,40}\)/i;function Vw(e,t,n){let r=e.filter(({key:i,value:c})=>i==="version"&&pr(c)&&!Jw.test(c)),o=Xw(r,n);if(o!==void 0)return{value:o,odd:!1};let s=r.find(({value:i})=>I(i)!==null);if(s!==void 0)return{value:ef(r,s,t),odd:!1};for(let{value:i,rank:c,own:d}of r){let u=c>=80||d===!0?Xn(i)??Vn(i):null;if(u!==null)return{value:u,odd:!1}}return{value:null,odd:r.some(({value:i,rank:c})=>c>=80&&!/latest|newest|current/i.test(i))}}a(Vw,"pickVersion");function Xw(e,t){let n=Yw.exec(e[0]?.value.trim()??"")?.[1];if(n===void 0)return;let r=e.flatMap(({value:s})=>I(s)??[]),o=new RegExp(`\\bversion["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?v?(${n.replace(".","\\.")}\\.\\d[\\w.+-]{0,30})`,"i");return r.find(s=>s.startsWith(`${n}.`))??o.exec(t())?.[1]}a(Xw,"withinLine");var Yw=/^v?(\d{1,4}(?:\.\d{1,4}(?=\.[xyz*]))?)(?:\.[xyz*])?$/i,Jw=m("i")`
    ^v?\d{1,2}\.\d{1,3}[\d.]{0,8}-(?:[\d.]{1,8}-)?(?:generic|microsoft|arch\d|(?<=\d-)lts|zen\d?|fc\d|el\d|amd64|azure|aws|gcp|lowlatency)|
    ^\d\.\d{1,3}\.\d{1,3}-[\d.]{1,20}\.(?:el|fc|amzn)\d|^10\.0\.[12]\d{4}\b
  `,Qw=30;function ef(e,t,n){let r=I(t.value);if(t.rank>=Qw||!n.includes(t.value))return r;for(let{value:o,rank:s}of e){let i=s===t.rank&&n.includes(o)?I(o):null;i!==null&&(r===null||Ie(i,r)>0)&&(r=i)}return r}a(ef,"newestOf");function tf(e){let t=Ns(e,"feedbackId");return/^[\w-]{6,80}(?=\s|$)/.exec(t??"")?.[0]??null}a(tf,"pickFeedbackId");function nf(e,t,n){let r=[];return e!==null&&t===null&&r.push({kind:"environment-value-odd",detail:"The platform is none that is known."}),n&&r.push({kind:"environment-value-odd",detail:"The version is not a number."}),r}a(nf,"oddities");var Cs=new Set("E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME EALREADY EBADF EBUSY ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM ENOPROTOOPT ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTSOCK ENOTSUP ENXIO EOVERFLOW EPERM EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESHUTDOWN ESOCKETTIMEDOUT ESPIPE ESRCH ETIMEDOUT ETXTBSY EXDEV ENEEDAUTH EINTEGRITY ERESOLVE EBADENGINE ETARGET E401 E403 E404 E500 EJSONPARSE EUSAGE ENOLOCK EBADPLATFORM".split(" ")),rf=/\bE[A-Z0-9_]{2,17}\b/g,of=/\b(?:net::)?(ERR_[A-Z0-9_]{3,60})\b|\b((?:UNABLE_TO|CERT|DEPTH_ZERO|SELF_SIGNED|UND_ERR)_[A-Z_]{3,50})\b/,af=/\b(?:error|error:|fatal error)[ [](E\d{4}|[A-Z]{1,8}\d{3,6})(?=[\]:])|\b(?:error|code|hresult|exception)\W{1,4}(0x[89c][\da-f]{7})\b/i,sf=/\((-32\d{3})\)/,cf=/\((0x[8c][\da-f]{7})\)/i,lf=/\bSQLSTATE\[(\w{5})\]/,df=/\b(?:exit(?:ed)?(?: with)?(?: an?)?(?: error)?(?: code| status)?|exit code|return code|code)[: ]{1,2}(-?\d{1,10})\b/i,uf=/\bexit(?:ed|s)?\b|\breturn code\b/i,mf=/\b(SIG(?:SEGV|ABRT|BUS|ILL|KILL|TERM|TRAP|FPE|PIPE|HUP))\b/,pf=/\b(?:crashed|caught|terminat\w{2,4}|killed|exited)\b[^\n]{0,24}\bsignal:? (4|6|8|9|11|15)\b/,wf=new Map([["4","SIGILL"],["6","SIGABRT"],["8","SIGFPE"],["9","SIGKILL"],["11","SIGSEGV"],["15","SIGTERM"]]),ff=[/\bstatus[ _-]?code\W{0,4}(?:is |of |was )?([1-5]\d\d)\b/i,/\b(?:HTTP(?:\/\d(?:\.\d)?)?|HTTPS?[ -]error|HTTP status|response code|http code)[^\w/]{0,3}([1-5]\d\d)\b(?!\.\d)/i,/\b(?:API|HTTP|server|client) error:? {0,2}\(?([1-5]\d\d)\b/i,/(?<!\bexit )\bstatus"?'?\s{0,2}[:=]\s{0,2}"?([1-5]\d\d)\b/i,/\(status ([1-5]\d\d)\)|(?<!\bexit )\bstatus (?:of )?([1-5]\d\d)\b/i,/\breturned error: ([45]\d\d)\b/i,/(?<![\w.])([1-5]\d\d) status code\b/i,m("i")`
    (?<![\w.:#-])([45]\d\d),? (?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|
      Method Not Allowed|Request Timeout|Conflict|Gone|Payload Too Large|Request Entity Too Large|
      Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|
      Gateway Time-?out|Overloaded)\b
  `,/\berror code: ([45]\d\d)\b/i],vf=/^([1-5]\d\d)(?= *$|[ :]\s{0,2}["'{[A-Za-z])/,gf=/^\d{3} (?:ms|s|seconds?|minutes?|hours?|files?|tokens?|bytes?|[kmg]b|lines?|events?|of|items?|errors?|times?|chars|characters|tests?|warnings?)\b/i;function Zt(e){let t=gf.test(e)?void 0:vf.exec(e)?.[1];if(t!==void 0)return Number(t);for(let n of ff){let r=n.exec(e),o=r?.[1]??r?.[2];if(o!==void 0)return Number(o)}return null}a(Zt,"findStatus");function Kt(e){let t=of.exec(e),n=af.exec(e);return t?.[1]??t?.[2]??bf(e)??n?.[1]?.toUpperCase()??n?.[2]?.toLowerCase()??sf.exec(e)?.[1]??hf(e)??cf.exec(e)?.[1]?.toLowerCase()??yf(e)??mf.exec(e)?.[1]??wf.get(pf.exec(e)?.[1]??"")??null}a(Kt,"findCode");function Ls(e){return Cs.has(e)}a(Ls,"isErrno");function hf(e){let t=lf.exec(e)?.[1];return t===void 0?null:`SQLSTATE ${t}`}a(hf,"databaseState");function bf(e){for(let[t]of k(e,rf))if(Cs.has(t))return t;return null}a(bf,"findErrno");function yf(e){if(!uf.test(e))return null;let t=df.exec(e)?.[1];return t===void 0||Number(t)===0?null:`exit ${t}`}a(yf,"findExit");var Is=/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ps=/[A-Za-z_$][\w$]{0,100}/y,kf=new Map([["true",!0],["false",!1],["null",null],["undefined",null],["None",null],["True",!0],["False",!1]]),qf=new Map([["n",`
`],["t","	"],["r","\r"],["b","\b"],["f","\f"]]);function ne(e,t=0,n=e.length){let r={text:e,limit:n,at:t,state:"complete"};return{value:wr(r,0),end:r.at,state:r.state}}a(ne,"readJson");function re(e,t){return M(e)?e.get(t):void 0}a(re,"member");function M(e){return e instanceof Map}a(M,"isJsonObject");function wr(e,t){let n=Vt(e);return t>100?Xt(e):n==="{"?xf(e,t):n==="["?Ef(e,t):n==='"'||n==="'"?$s(e,n):Rf(e)}a(wr,"readValue");function xf(e,t){let n=new Map;for(e.at++;e.state==="complete";){let r=Vt(e);if(r==="}"){e.at++;break}if(r===","){e.at++;continue}let o=Sf(e,r);if(o===void 0||Vt(e)!==":"){Xt(e);break}e.at++;let s=wr(e,t+1);s!==void 0&&n.set(o,s)}return n}a(xf,"readObject");function Ef(e,t){let n=[];for(e.at++;e.state==="complete";){let r=Vt(e);if(r==="]"){e.at++;break}if(r===","){e.at++;continue}let o=wr(e,t+1);o!==void 0&&n.push(o)}return n}a(Ef,"readArray");function Sf(e,t){if(t==='"'||t==="'"){let n=jf($s(e,t));return e.state==="complete"?n:void 0}return Ms(e)}a(Sf,"readKey");function jf(e){return e.includes(`
`)?e.split(`
`).map(t=>t.trim()).join(""):e}a(jf,"unwrapped");function Ms(e){Ps.lastIndex=e.at;let t=Ps.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}a(Ms,"readWord");function Rf(e){Is.lastIndex=e.at;let t=Is.exec(e.text)?.[0];if(t!==void 0)return e.at+=t.length,Number(t);let n=e.at,r=Ms(e);if(r===void 0)return Xt(e);let o=kf.get(r);return o!==void 0?o:(e.at=n,Xt(e))}a(Rf,"readPlain");function $s(e,t){let{text:n,limit:r}=e,o="",s=++e.at;for(;;){let i=e.at<r?n[e.at]:void 0;if(i===void 0)return e.state="cut",o+n.slice(s,e.at);if(i==="\\")o+=n.slice(s,e.at)+Af(e),s=e.at;else{if(i===t)return o+n.slice(s,e.at++);e.at++}}}a($s,"readString");function Af(e){let{text:t,limit:n}=e,r=t[e.at+1];if(r===void 0||e.at+1>=n)return e.at=n,"";if(r==="u"){let o=t.slice(e.at+2,Math.min(e.at+6,n));if(/^[\da-f]{4}$/i.test(o))return e.at+=6,String.fromCharCode(parseInt(o,16));if(e.at+2+o.length>=n)return e.at=n,""}return e.at+=2,qf.get(r)??r}a(Af,"readEscape");function Vt(e){for(;e.at<e.limit&&Tf(e.text.charCodeAt(e.at));)e.at++;return e.at<e.limit?e.text[e.at]??"":""}a(Vt,"peek");function Tf(e){return e===32||e>=9&&e<=13||e===160}a(Tf,"isSpace");function Xt(e){e.state==="complete"&&(e.state=Of(e)?"cut":"broken")}a(Xt,"stop");function Of({text:e,at:t,limit:n}){return n-t<=4&&/^[-+.\w]*$/.test(e.slice(t,n))}a(Of,"isLastWord");function Yt(e){return/^[{[]\s{0,12}[“”„]/.test(e)?e.replace(/[“”„]/g,'"'):e}a(Yt,"straightQuotes");var _f=/ \{$/,Nf=/^at\s([^()]{0,300}?)\s?\(([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)?(?::\d+)?$/,Cf=/^at\s(?:async\s)?(\S{1,500})$/,Lf=/^([\w$.<>/*[\]]{0,120})@(\S{1,400}:\d{1,9}:\d{1,9})$/,If=/^([\w$.<>/*]{1,120}) ((?:https?|file|webpack|moz-extension):\S{1,400}:\d{1,9}:\d{1,9})$/,Pf=/^at ([\w.`<>[\]+|,$]{1,300})\([^()]{0,300}\) in (.{1,300}):line (\d{1,9})$/,Mf=/^(?:from )?((?:[A-Za-z]:)?[^\s:]{1,300}):(\d{1,9}):in [`'](.{1,200})'$/,$f=/^#\d{1,5} (\S{1,300}\.\w{2,5})\((\d{1,9})\): ([^()\n]{1,200})\(/,Ff=/^#\d{1,5} {2,8}(\S{1,200}(?: closure>)?) \(((?:package|dart|file):[^()\n]{1,300})\)$/,zf=/^(\[C\]|\[\w{1,20} "[^"\n]{1,200}"\]|\S{1,300}\.lua)(?::(\d{1,9}))?: in (?:main chunk|(?:upvalue|function|method|local|field|global)? ?['<](.{1,200})['>])$/,Df=/^#(\d{1,5}) 0x[\da-f]{1,16} in ([\w$:<>~.,&*() ]{1,200}?) (\S{1,300}:\d{1,9}(?::\d{1,9})?|\(\S{1,300}\))$/,Uf=/^File "([^"]{1,400})", line (\d{1,9})(?:, in (.{1,200}))?$/,Gf=/^(\d{1,4}):\s{1,20}(?:0x[\da-f]{1,16} - )?([\w<$][^"\n]{0,400})$/,Wf=/^#(\d{1,5})\s{1,4}(?:0x[\da-f]{1,16} in )?([\w$:<>~.,& *@]{1,300}) ?\([^()]{0,200}\)(?: (?:from|at) (\S{1,300}))?$/,Hf=/^((?:[\w./-]{1,200}\.)?[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})\((?:0x|\{|\.\.\.|\))/,Bf=/^(\/\S{1,400}\.go|[A-Za-z]:[\\/]\S{1,400}\.go):(\d{1,9})(?: \+0x[\da-f]{1,16})?$/,Zf=/^at (\S{1,400}\.rs):(\d{1,9})(?::(\d{1,9}))?$/,zs=/^(.*?):(\d{1,9})(?::(\d{1,9}))?$/,Kf=/\s~?\[[^\]\n]{0,200}\]$/,Vf=/^([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \(at ([^\n]{1,300}):(\d{1,9})\)$/,Xf=/^at ([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \[0x[\da-f]{1,16}\] in (\S[^\n]{0,300}):(\d{1,9})$/,Yf=/^(?:\[\d{1,4}\] )?([^\s()][^()\n]{0,200})\(([\w$.:~<>]{0,200})\+0x[\da-f]{1,16}\) ?\[0x[\da-f]{4,16}\]/,Jf=/^#\d{1,3} {1,2}pc [\da-f]{8,16} {1,4}(\S{1,300})(?: \(([^()\n]{1,200}?)(?:\+\d{1,9})?\))?/,Qf=/^\d{1,4} {2,8}(\S{1,100})[ \t]{1,40}0x[\da-f]{8,16} (\S[^\n]{0,200}?) \+ \d{1,12}(?: \(([^()\n]{1,200}):(\d{1,9})\))?$/,ev=/^(?:\([\w. -]{1,60}\) )?(\S{1,200}\.exs?):(\d{1,9}): ([^\s(]{1,200})(?:\(.{0,300}\))?$/,tv=/^\[\d{1,3}\] ([\w:~<>]{2,200})(?:\([^()\n]{0,200}\))? \(([^()\s]{1,300}):(\d{1,9})\)$/,nv=/^(?:\* )?frame #\d{1,5}: 0x[\da-f]{8,16} ([^`\s]{1,120})`([\w$:<>~.]{1,200})(?:\([^\n]{0,200}\))?(?: \+ \d{1,9})?(?: at (\S{1,300}?):(\d{1,9}))?/,rv=/^(?:Raised (?:at|by primitive operation at)|Called from|Re-raised at) (\S{1,200}) in file "([^"\n]{1,300})"(?: \(inlined\))?, line (\d{1,9})/;function it(e){if(e.length>600)return;let t=e.trim();if(t!=="")return t.endsWith(" {")?ov(t,it(t.replace(_f,""))):t.startsWith("at ")?dv(t)??av(t.replace(Kf,""),t):iv(t)??uv(t)??cv(t)??lv(t)}a(it,"readFrame");function ov(e,t){return t&&{...t,raw:e}}a(ov,"withRaw");function Se(e,t){let n=e[t]??"",r=it(n);if(r)return{frame:r,lines:1};if(n.length>600)return;let o=(e[t+1]??"").slice(0,600).trim(),s=Gf.exec(n.trim());if(s)return Fs(n.trim(),s[2]??null,Zf.exec(o));let i=Bf.exec(o),c=i?Hf.exec(n.trim()):null;return c?Fs(n.trim(),c[1]??null,i):void 0}a(Se,"readFrameAt");function Fs(e,t,n){return{frame:{raw:e,function:t,file:n?.[1]??null,line:$e(n?.[2]),column:$e(n?.[3])},lines:n?2:1}}a(Fs,"twoLines");function av(e,t){let n=Nf.exec(e);if(n)return sv(n[1]??"")?void 0:{raw:t,function:fr(n[1]),...oe(n[2]??"")};let r=Cf.exec(e)?.[1];if(r!==void 0)return zs.test(r)?{raw:t,function:null,...oe(r)}:/^(?:<anonymous>|unknown|native|\(unknown\))$/.test(r)?{raw:t,function:null,...oe("")}:/^[\w$]+(?:\.[\w$<>]+)+$/.test(r)?{raw:t,function:r,...oe("")}:void 0}a(av,"readAtFrame");function sv(e){return e.replace(/\s\[as [^\]]{0,200}\]/,"").replace(/^(?:async|new|bound|get|set|static)\s/,"").replace(/^(?:async|new|bound)\s/,"").includes(" ")}a(sv,"isSentence");function fr(e){let t=(e??"").trim();return t===""||t==="<anonymous>"||t==="async <anonymous>"?null:t}a(fr,"name");function oe(e){let t=zs.exec(e.trim()),n=(t?.[1]??e).trim();return{file:n!==""&&n!=="unknown"&&n!=="<anonymous>"&&!/^index \d+$/.test(n)?n:null,line:$e(t?.[2]),column:$e(t?.[3])}}a(oe,"place");function iv(e){let t=Uf.exec(e);if(t)return{raw:e,function:t[3]??null,file:t[1]??null,line:$e(t[2]),column:null}}a(iv,"readPythonFrame");function cv(e){let t=e.startsWith("#")?Wf.exec(e):null;if(t)return{raw:e,function:(t[2]??"").trim(),...oe(t[3]??"")}}a(cv,"readGdbFrame");function lv(e){let t=e.includes("@")?Lf.exec(e):null;return t?{raw:e,function:fr(t[1]),...oe(t[2]??"")}:void 0}a(lv,"readGeckoFrame");function dv(e){let t=e.includes(":line ")?Pf.exec(e):e.includes(" in ")?Xf.exec(e):null;return t?$(e,t[1],t[2],t[3]):void 0}a(dv,"readDotnetFrame");function uv(e){if(e.startsWith("#")){let s=$f.exec(e);if(s)return $(e,s[3],s[1],s[2]);let i=Ff.exec(e);if(i)return{raw:e,function:i[1]??null,...oe(i[2]??"")};let c=Jf.exec(e);if(c)return $(e,c[2],c[1],void 0);let d=Df.exec(e);return d?{raw:e,function:d[2]??null,...oe(d[3]??"")}:void 0}let t=e.includes(":in ")?Mf.exec(e):null;if(t)return $(e,t[3],t[1],t[2]);let n=e.includes(": in ")?zf.exec(e):null;if(n)return $(e,n[3],n[1],n[2]);let r=mv(e);if(r)return r;let o=e.includes("://")?If.exec(e):null;return o?{raw:e,function:fr(o[1]),...oe(o[2]??"")}:void 0}a(uv,"readPlaceFrame");function mv(e){let t=e.startsWith("[")?tv.exec(e):null;if(t)return $(e,t[1],t[2],t[3]);if(e.includes(") (at ")){let o=Vf.exec(e);if(o)return $(e,o[1],o[2],o[3])}if(e.includes("0x")){let o=nv.exec(e);if(o)return $(e,o[2],o[3]??o[1],o[4]);let s=Yf.exec(e);if(s)return $(e,s[2]===""?void 0:s[2],s[1]?.trim(),void 0);let i=Qf.exec(e);if(i)return $(e,i[2],i[3]??i[1],i[4])}let n=e.includes(".ex")?ev.exec(e):null;if(n)return $(e,n[3],n[1],n[2]);let r=e.includes(" in file ")?rv.exec(e):null;return r?$(e,r[1],r[2],r[3]):void 0}a(mv,"readRareFrame");function $(e,t,n,r){return{raw:e,function:t??null,file:n??null,line:$e(r),column:null}}a($,"frameOf");function $e(e){return e===void 0?null:Number(e)}a($e,"number");var Ds=m()`
    \s(?=at (?:async |new )?(?:[^\s()]{1,160} ?)?(?:\[as [^\]\s]{1,60}\] )?\([^()\n]{0,400}(?::\d{1,9}|
      unknown|<anonymous>|native)\))|\s(?=at (?:async )?[^\s()]{1,400}:\d{1,9}:\d{1,9}(?:\s|
      $))|\s(?=at (?:unknown|<anonymous>|native)(?:\s|$))
  `;function Jt(e){if(wv.test(e))return vv(e);let t=e.includes(`
`)?e.split(`
`):e.split(Ds),n=[],r=[];for(let o=0;o<t.length&&r.length<64;o++){let s=Se(t,o);s?(r.push(s.frame),o+=s.lines-1):r.length===0&&n.push(...pv(t[o]??"",r))}return{head:n.join(`
`).trim(),frames:r}}a(Jt,"splitStack");function pv(e,t){if(!e.includes(" at "))return[e];let[n="",...r]=e.split(Ds);for(let o of r){let s=it(o);s&&t.length<64&&t.push(s)}return[n]}a(pv,"splitLastInline");var wv=/^[\s>|]{0,12}Traceback \(most recent call last\):/,fv=/^[\w.]{1,80}: in user code:\s*$/;function vv(e){let t=[],n=[],[r="",...o]=e.split(`
`),s=r.length-r.trimStart().length;for(let i of o){let c=i.slice(Math.min(s,i.length-i.trimStart().length)),d=it(c);d?n.unshift(d):(!/^[>|]?\s{2}|^[>|]?\s*$/.test(c)||t.length>0&&c.trim()!=="")&&t.push(c)}return fv.test(t[0]??"")&&t.splice(0,t.length,...t.slice(-1)),{head:t.join(`
`).replace(/^[>|\s]+/,"").trim(),frames:n.slice(0,64)}}a(vv,"splitTraceback");var Us=4,Gs=2e4,gv=/[{[](?=\s{0,20}(?:\\?["'{[“]|[A-Za-z_]{1,30}:\s))/,hv=/^[A-Za-z][\w.-]{1,60}$/,bv=["error","errors","detail","cause"],yv=["message","error_description","errorMessage","msg","reason","detail","title","error"];function Ws(e){return Hs(e,0)}a(Ws,"readErrorBody");function Hs(e,t){let n=e.slice(0,Gs).search(gv);if(n<0)return;let r=Yt(e.slice(n,n+Gs)),{value:o}=ne(/^[{[]\s{0,20}\\/.test(r)?r.replace(/\\(["\\])/g,"$1"):r);return Array.isArray(o)?Rv(o):M(o)&&o.size>0?Bs(o,t):void 0}a(Hs,"readBody");function Bs(e,t){let n=kv(e),r=n&&t<Us?Bs(n,t+1):void 0,o=Tv(e,yv),s=o!==void 0&&t<Us?Hs(o,t+1):void 0,c={...xv(e,o),...s,...r};return Object.keys(c).length>0?c:void 0}a(Bs,"readObject");function kv(e){for(let t of bv){let n=e.get(t);if(M(n))return n;let r=Array.isArray(n)?qv(n):void 0;if(M(r))return r}}a(kv,"innerObject");function qv(e){return e.find(M)}a(qv,"firstObject");function xv(e,t){let n=Ev(e),r=Sv(e),o=jv(e),s=t===void 0?void 0:ae(e.get("name")),i=Jt(ae(e.get("stack"))??"").frames;return{...t===void 0?{}:{message:t},...s===void 0||!/^[A-Z][\w$]{2,80}$/.test(s)?{}:{className:s},...n===void 0?{}:{status:n},...r===void 0?{}:{type:r},...o===void 0?{}:{code:o},...i.length===0?{}:{frames:i}}}a(xv,"ownMembers");function Ev(e){for(let t of["status","statusCode","status_code","http_status","code"]){let n=e.get(t),r=typeof n=="string"&&/^\d{3}$/.test(n)?Number(n):n;if(typeof r=="number"&&Number.isInteger(r)&&r>=100&&r<=599)return r}}a(Ev,"readStatus");function Sv(e){let t=e.has("error_description")?["error"]:["type","__type","status"];for(let n of t){let r=ae(e.get(n))?.replace(/\s/g,"");if(r!==void 0&&r!=="error"&&hv.test(r))return r}}a(Sv,"readType");function jv(e){let t=ae(e.get("code"))?.replace(/\s/g,"")??ae(e.get("errno"));return t!==void 0&&/^[A-Za-z][\w.-]{1,60}$/.test(t)?t:Kt(ae(e.get("message"))?.slice(0,2e3)??"")??void 0}a(jv,"readCode");function Rv(e){let t=e.slice(0,20).flatMap(r=>{let o=ae(re(r,"message")),s=re(r,"path"),i=Array.isArray(s)&&s.length>0?` at ${s.filter(Av).join(".")}`:"";return o===void 0?[]:[`${o}${i}`]}),n=ae(re(e[0],"code"));if(t.length!==0)return{message:[...new Set(t)].join("; "),...n===void 0?{}:{code:n}}}a(Rv,"readIssues");function Av(e){return typeof e=="string"||typeof e=="number"}a(Av,"isName");function Tv(e,t){for(let n of t){let r=ae(e.get(n));if(r!==void 0)return r}}a(Tv,"firstText");function ae(e){return typeof e=="string"&&e.trim()!==""?e:void 0}a(ae,"textOf");var Fe=/^[ \t]{0,8}npm (?:ERR!|error)(?: |$)/,Ov=/^(code|errno|syscall|path|dest|file|cwd|node|npm|argv|signal|spawnargs|spawn|type|stack) (.{1,300})$/,_v=m()`
    ^(?:\d{3}$|A complete log of this run|\s{0,40}\S{1,200}-debug(?:-\d)?\.log|If you need help|Linux |
      Darwin |Windows_NT |\[?\w*Error: .{0,300}\{$|\s|\}|Please include|
      This is probably not a problem with npm|The operation was rejected|command (?:failed|sh|bash|C:))
  `;function Zs(e){if(!Fe.test(e))return;let t=e.split(`
`,80).flatMap(g=>Fe.test(g)?[g.replace(Fe,"")]:[]),n=new Map,r=[];for(let g of t){let q=Ov.exec(g);q?n.set(q[1]??"",n.get(q[1]??"")??(q[2]??"").trim()):g.trim()!==""&&!_v.test(g)&&r.push(g.trim())}let o=n.get("code")??null,s=o!==null&&/^-?\d{1,10}$/.test(o)?`exit ${o}`:o,[i="",c]=r,d=/^\w{1,40}$/.test(i)&&c!==void 0?c:i,{className:u,message:p,status:w}=Nv(d,s);return{className:u,message:p===""?o??"":p,status:w,apiType:null,code:s?.slice(0,60)??null,frames:[]}}a(Zs,"readNpmOutput");function Nv(e,t){let n=/^([A-Z]\w{0,60}Error|Error): /.exec(e),r=e.slice(n?.[0].length??0),o=/^([45]\d\d) {1,3}(?=\S)/.exec(r),s=o?Number(o[1]):Zt(r)??Cv(t),i=r.slice(o?.[0].length??0).replace(/^(?:notarget|notsup|gyp ERR!) /,""),c=t!==null&&i.startsWith(`${t} `)&&!i.startsWith(`${t}: `);return{className:n?.[1]??null,message:(c?i.slice(t.length+1):i).trim(),status:s}}a(Nv,"readReason");function Cv(e){let t=/^E([45]\d\d)$/.exec(e??"")?.[1];return t===void 0?null:Number(t)}a(Cv,"statusOf");var Lv="panic",Iv=/^(?:error: )?(?:rust: )?(?:thread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |panicked at |task '?[^'\n]{0,60}'? ?failed at )/,Pv=/^'([^]{0,4000})'[,:] ([^\s,]{1,300}?):(\d{1,9})(?::(\d{1,9}))?/,Mv=/^(\S{1,300}?):(\d{1,9}):(\d{1,9}):\s{0,4}([^]{0,4000})$/,$v=/^(\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?:?\s{0,4}$/,Fv=/\n\[signal (SIG[A-Z]{2,6})\b/,zv=/^The application panicked \(crashed\)\.\nMessage: {1,4}([^\n]{1,600})(?:\nLocation: (\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?)?/,Dv=/^panic(?:\([\w ]{1,40}\))?: {1,3}/;function Ks(e){let t=Iv.exec(e);if(t)return Uv(e.slice(t[0].length),e);let n=zv.exec(e);if(n)return ze(n[1]??"",n[2]?[Qt(e,n[2],n[3],n[4])]:[]);let r=Dv.exec(e);if(r)return{...ze(gr(e.slice(r[0].length)),[]),code:Fv.exec(e)?.[1]??null}}a(Ks,"readPanic");function Uv(e,t){let n=Pv.exec(e);if(n)return ze(n[1]??"",[Qt(t,n[2],n[3],n[4])]);let r=Mv.exec(e);if(r)return ze(Gv(r[4]??""),[Qt(t,r[1],r[2],r[3])]);let o=$v.exec(e);return o?ze("",[Qt(t,o[1],o[2],o[3])]):ze(gr(e).replace(/^'|'$/g,""),[])}a(Uv,"readRustPanic");function ze(e,t){let n=e.replace(/\s+/g," ").trim();return{className:Lv,message:n,status:null,apiType:null,code:null,frames:t}}a(ze,"panic");function Gv(e){return e.split(/\n\s{0,8}(?:stack backtrace:|note: )/,1)[0]??""}a(Gv,"beforeBacktrace");function gr(e){return e.split(`
`,1)[0]??""}a(gr,"firstLine");function Qt(e,t,n,r){return{raw:gr(e).slice(0,600),function:null,file:t??null,line:n===void 0?null:Number(n),column:r===void 0?null:Number(r)}}a(Qt,"frame");var Vs=[{name:"apple-domain",source:"https://developer.apple.com/documentation/foundation/nserror",pattern:/^Error Domain=(?<class>[\w.]{3,80}) Code=(?<code>-?\d{1,8}) (?:"(?<message>[^"\n]{0,400})|\(null\))/},{name:"tls-stack",source:"https://docs.openssl.org/master/man3/ERR_error_string/",pattern:/^error:(?<code>[\dA-F]{8}):[^:\n]{0,80}:[^:\n]{0,80}:(?<message>[^:\n]{3,120})/},{name:"runaway",source:"Bitcoin Core",pattern:/^EXCEPTION: (?<class>[\w:]{3,80})[ \t]{0,20}\n(?<message>[^\n]{1,300})/},{name:"class-over-paragraph",source:"Poetry's Cleo",pattern:/^(?<class>[A-Z]\w{3,60}(?:Error|Exception))\n\n[ \t]{1,4}(?<message>[^\n]+)/},{name:"function-over-message",source:"https://www.mathworks.com/help/matlab/ref/error.html",pattern:/^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?<message>[^\n]+)/},{name:"lisp-condition",source:"SBCL",pattern:/^debugger invoked on an? (?<class>[A-Z][\w:-]{2,60})[^\n]{0,160}: ?\n? {0,4}(?<message>[^\n]+)/},{name:"script-warning",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",pattern:/^(?:PHP (?<class>Warning): {1,3}|\[Vue warn\]: )(?<message>[^]+)$/},{name:"numbered-report",source:"https://docs.rs/color-eyre",pattern:/^Error: ?\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,6}\d{1,2}: (?<message>[^\n]+)$/},{name:"lua",source:"lua(1)",pattern:/^(?:lua[\d.]{0,4}|luajit): [^\n:]{1,160}:\d{1,7}: (?<message>[^\n]+)/},{name:"perl",source:"https://perldoc.perl.org/functions/die",pattern:/^(?<message>[A-Z][^\n]{5,300}) at \S{1,200}\.p[lm] line \d{1,7}[.,]/},{name:"clojure",source:"https://clojure.org/reference/repl_and_main",pattern:/^(?:Execution|Syntax) error(?: \((?<class>[\w.]{3,80})\))?(?: [^\n]{3,220})?\n(?<message>[^\n]+)/},{name:"grpc-python",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",pattern:/^(?:[\w.]{0,72}\.)?(?<class>\w{0,40}RpcError): <_\w{5,40} of RPC that terminated with:\s{1,12}status = StatusCode\.(?<code>[A-Z_]{4,30})\s{1,12}details = "(?<message>[^"\n]{0,400})/},{name:"ghc",source:"https://errors.haskell.org",pattern:/^error: \[(?<code>GHC-\d{5})\]\s{0,8}(?<message>[^]*)$/},{name:"deno",source:"https://docs.deno.com/api/deno/errors",pattern:m()`
        ^(?:error: )?Uncaught (?:\(in promise\) )?(?<class>NotFound|PermissionDenied|NotCapable|
          ConnectionRefused|ConnectionReset|ConnectionAborted|NotConnected|AddrInUse|AddrNotAvailable|
          BrokenPipe|AlreadyExists|InvalidData|TimedOut|Interrupted|WouldBlock|WriteZero|UnexpectedEof|
          BadResource|Http|Busy|NotSupported|FilesystemLoop|IsADirectory|NetworkUnreachable|
          NotADirectory): (?<message>[^]*)$
      `},{name:"debuggerd",source:"Android's debuggerd",pattern:/^(?<message>signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"signal-words",source:"Go's runtime",pattern:/^(?<code>SIG[A-Z]{2,6}): (?<message>[a-z][^\n]*)/},{name:"objective-c",source:"https://developer.apple.com/documentation/foundation/nsexception",pattern:/^Terminating app due to uncaught exception '(?<class>\w{3,80})', reason: '?(?<message>[^\n]*?)'?$/},{name:"rails-page",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error) in [A-Z][\w:]{1,80}#\w{1,60}\n{1,2}(?<message>[^\n]+)/},{name:"opencv",source:"https://docs.opencv.org/4.x/df/d57/namespacecv_1_1Error.html",pattern:/^(?:error: )?(?<message>\((?<code>-\d{1,4}):[^\n]{3,60}\)[^]*)$/},{name:"result-number",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",pattern:/^[Ee]rror (?:-?\d{1,10} \((?=\w{10}\): ))?(?<code>0x[\da-fA-F]{8})\)?: (?<message>[^]*)$/},{name:"result-number-within",source:"the same, its words behind the number",pattern:/^(?<message>[Ee]rror -?\d{1,10} \((?<code>0x[\da-fA-F]{8})\) [^\]\n]*)/},{name:"answer-over-reason",source:"clients generated by OpenAPI Generator",pattern:/^\((?<status>[45]\d\d)\)\s{1,4}Reason: (?<message>[^\n]{2,200})/},{name:"script-over-message",source:"Symfony's Console",pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:\s{1,260}(?<message>[^\n]+)/},{name:"error-occurred",source:"command line interfaces",pattern:/^[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?<message>[^]*)$/},{name:"numbered-kind",source:"Scala 3",pattern:/^(?:\[error\] )?-- \[(?<code>E\d{3})\] (?<message>[^:\n]{3,80}): \S/},{name:"storage-answer",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",pattern:/^<Error>\s{0,20}<Code>(?<class>\w{2,60})<\/Code>\s{0,20}<Message>(?<message>[^<]{1,600})/},{name:"type-checker",source:"TypeScript's playground and editors built on Monaco",pattern:/^(?<message>[^\n]{8,600}\.)\((?<code>\d{4,5})\)$/,codePrefix:"TS"},{name:"message-over-code",source:"WSL, Windows' installers",pattern:/^(?<message>[^\n]+)\n(?:Error [Cc]ode|HRESULT): ?(?<code>\S{1,120})/},{name:"dotnet-number",source:"System.Runtime.InteropServices.ExternalException.ToString",pattern:/^(?:Exception:\s)?(?<class>(?:[A-Z]\w{0,60}\.){0,8}\w{1,60}Exception) \((?<code>0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\): (?<message>[^]*)$/},{name:"invariant",source:"React Native, which adds its engine",pattern:/^(?<class>Invariant Violation): (?<message>[^]*?)(?:, js engine: \w{1,20})?$/},{name:"unhandled",source:"https://docs.flutter.dev/testing/errors",pattern:/^Unhandled Exception: (?<message>[^]*)$/},{name:"data-race",source:"https://go.dev/doc/articles/race_detector",pattern:/^WARNING: (?<message>DATA RACE)/},{name:"pnpm",source:"https://pnpm.io/errors",pattern:/^(?<code>ERR_(?:PNPM_|(?=\w{3,80}[ \u2009]{2}))[A-Z_]{3,60})\b[\s:]{0,4}(?<message>[^]*)$/},{name:"ruby",source:"https://docs.ruby-lang.org/en/master/Exception.html",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^\n]{1,600}) \((?<class>[A-Z]\w{0,60}(?:::\w{1,60}){0,6})\)/},{name:"ruby-without-class",source:"a message over several lines ends its class elsewhere",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^]*)$/},{name:"class-and-brackets",source:"Rails' log",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error|(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w{1,60}) \((?<message>[^]{1,600})\):?$/},{name:"ruby-errno",source:"https://docs.ruby-lang.org/en/master/Errno.html",pattern:/^Errno::(?<code>E[A-Z]{2,16}): (?<message>[^]*)$/},{name:"heap-check",source:"glibc's malloc, which adds the address and stars",pattern:/^(?<message>(?:double free|free\(\)|malloc\(\)|realloc\(\)|munmap_chunk\(\)|corrupted) ?[^\n]{3,80}?): 0x[\da-f]{4,16} \*/},{name:"sanitizer",source:"https://clang.llvm.org/docs/AddressSanitizer.html",pattern:/^(?<class>(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer): (?:(?<code>[a-z]{2,20}(?:-[a-z]{2,20}){1,6}|SEGV|ABRT|FPE|BUS)\b)?(?<message>[^\n]{0,300})/},{name:"cpp-terminate",source:"GCC's verbose terminate handler",pattern:/^terminate called after throwing an instance of '(?<class>[\w:<>, ]{1,120})'(?:\s{1,8}what\(\): {0,3}(?<message>[^]*))?/},{name:"cpp-terminate-clang",source:"libc++abi",pattern:/^terminating (?:due to|with) uncaught exception of type (?<class>\w{1,60}(?:::\w{1,60}){0,6})(?:: (?<message>[^]*))?/},{name:"debugger-signal",source:"GDB, LLDB, Go's runtime",pattern:/^received signal (?<code>SIG[A-Z]{2,6}), (?<message>[^.\n]{1,80})/},{name:"android-signal",source:"Android's debuggerd",pattern:/^(?<message>Fatal signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"elixir",source:"https://hexdocs.pm/elixir/Exception.html",pattern:/^(?:[^\n]{0,200}: )?\*\* \((?<class>[A-Z][\w.]{1,80})\) (?<message>[^]*)$/},{name:"flutter",source:"https://docs.flutter.dev/testing/errors",pattern:/^The following (?<class>[\w<>]{3,60})(?: object)? was thrown[^\n]{0,120}:\n\s{0,8}(?<message>[^]*)$/},{name:"vim-lua",source:"Neovim",pattern:/^(?:(?<code>E\d{2,4}): )?Error executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?:\S{1,300}?:\d{1,7}: )?(?<message>[^]*)$/},{name:"vim",source:"https://neovim.io/doc/user/message.html",pattern:/^(?<code>E\d{2,4}): (?<message>[A-Z][^]*)$/},{name:"r",source:"R's stop()",pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?\s{0,4}(?<message>[^]*)$/},{name:"grpc-go",source:"https://pkg.go.dev/google.golang.org/grpc/status",pattern:/^(?<lead>[^]{0,200}?)\brpc error: code = (?:Unknown|(?<code>[A-Z]\w{1,30})) desc = (?<message>[^]*)$/},{name:"curl",source:"https://curl.se/libcurl/c/libcurl-errors.html",pattern:/^curl: \((?<code>\d{1,3})\) (?<message>[^]*)$/,codePrefix:"curl "},{name:"daemon",source:"Docker's client",pattern:/^Error response from daemon: (?<message>[^]*)$/},{name:"oracle",source:"https://docs.oracle.com/error-help/db/",pattern:/^(?<code>ORA-\d{5}): (?<message>[^]*)$/},{name:"sqlstate",source:"ISO 9075, as PDO prints it",pattern:/^SQLSTATE\[(?<code>\w{5})\]:? {0,2}(?:\[\d{1,6}\] )?(?<message>[^]*)$/,codePrefix:"SQLSTATE "},{name:"mysql",source:"https://dev.mysql.com/doc/mysql-errors/en/",pattern:/^ERROR (?<code>\d{4}) \(\w{5}\)(?: at line \d{1,7})?: (?<message>[^]*)$/,codePrefix:"MySQL "},{name:"http-status-line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",pattern:/^HTTP(?:\/\d(?:\.\d)?)? (?<status>[45]\d\d) ?(?<message>[^]*)$/},{name:"browser-request",source:"Chromium's console",pattern:/^[A-Z]{3,7} https?:\/\/\S{1,400} (?:(?<status>[45]\d\d) \((?<message>[^()]{0,80})\)|(?:net::)(?<code>ERR_[A-Z_]{3,60}))/},{name:"cmake",source:"https://cmake.org/cmake/help/latest/command/message.html",pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?<message>[^]*)$/},{name:"gradle",source:"https://docs.gradle.org/current/userguide/logging.html",pattern:/^\* What went wrong:\n(?<message>[^]*)$/},{name:"dart-unhandled",source:"Dart's virtual machine",pattern:/^Unhandled exception:\n(?<message>[^]*)$/},{name:"crash-report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",pattern:/^Exception Type: {1,12}(?<message>EXC_\w{3,30}(?: \((?<code>SIG[A-Z]{2,6})\))?)/},{name:"linker",source:"GNU ld, LLD, Apple's ld",pattern:/^ld: (?<message>[^]*)$/},{name:"dev-server",source:"Vite",pattern:/^\[\w{2,20}\] Internal server error: (?<message>[^]*)$/},{name:"php-logged",source:"Symfony's ErrorListener",pattern:/^Uncaught PHP Exception (?<class>[\w\\]{2,120}): "(?<message>[^\n]{1,600}?)" at \S{1,300} line \d{1,7}/},{name:"java-compiler",source:"https://maven.apache.org/plugins/maven-compiler-plugin/",pattern:/^\S{1,300}\.\w{1,8}:\[\d{1,7},\d{1,5}\] (?:error: )?(?<message>[^]*)$/},{name:"loader",source:"ld.so(8)",pattern:/^error while loading shared libraries: (?<message>[^]*)$/},{name:"cause-list",source:"Rust's anyhow and eyre",pattern:/^Caused by:\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,12}(?:\d{1,2}: )?(?<message>[^\n]+)$/},{name:"yarn",source:"Yarn 1's reporter",pattern:/^error An unexpected error occurred: "(?<message>[^"\n]{1,600})"/},{name:"yarn-words",source:"Yarn 1's reporter",pattern:/^error (?<message>["“]?[A-Z][a-z][^]*)$/},{name:"grpc-number",source:"https://grpc.io/docs/guides/status-codes/",pattern:m()`
        ^(?:\d{1,2} )?(?<code>CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|
          ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|
          UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED): (?<message>[^]*)$
      `},{name:"cluster",source:"kubectl",pattern:/^Error from server \((?<code>[A-Z]\w{2,40})\): (?<message>[^]*)$/},{name:"cloud-status",source:"botocore",pattern:/^An error occurred \((?<status>[45]\d\d)\) when calling the (?<message>[^]*)$/},{name:"cloud-operation",source:"botocore",pattern:/^(?:An error occurred|A client error) \((?<code>\w{3,60})\) (?:occurred )?when calling the (?<message>[^]*)$/},{name:"package-tools",source:"apt, CocoaPods, Redis, Lerna, node-gyp, make",pattern:/^(?:E: |\[!\] |\(error\) |(?:lerna|gyp) ERR! |\*\*\* )(?<message>[A-Za-z][^]*)$/}];var Wv=4e3;function hr(e){let t=e.slice(0,Wv);for(let{pattern:n,codePrefix:r}of Vs){let o=n.exec(t)?.groups;if(o===void 0)continue;let{class:s,code:i,status:c,message:d}=o;return{className:s??null,code:i===void 0?null:`${r??""}${i}`,status:c===void 0?null:Number(c),message:Hv(d,i)}}}a(hr,"readShape");function Hv(e,t){let n=(e??"").trim();return t===void 0||!/^[a-z]+-[a-z-]+$|^(?:SEGV|ABRT|FPE|BUS)$/.test(t)?n:n===""?t:`${t} ${n}`}a(Hv,"shapedMessage");var Xs=2e3,Bv=/^\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3}(?=\S)/,Zv=/^(?:\[[\w .:-]{1,30}\] ){2,5}(?=\S)/,br=m()`
    ^(?:[Uu]ncaught(?: [Ee]xception)?(?: \(in promise\))?:?[ \n]|[Uu]nhandled(?: promise)? rejection:? |
      [Cc]aused by: |Exception in thread "[^"]{0,80}" |Unhandled [Ee]xception[.:] | ?---> |
      (?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,3}|\[cause\]: |
      \[(?:ERROR|error|FATAL|fatal)\] ?|##\[error\] ?|npm (?:ERR!|error) |
      (?:API|HTTP|Server|Internal|internal) [Ee]rror:? \(?|ERROR:? |error: |
      (?:fatal|FATAL)(?: error| ERROR)?:? |\{\{\w[^{}]{0,200}\}\} |[✘✗✖❌×■] ?|[Oo]riginal error: )
  `,Kv=/^(?:error|warning)(?:\[[A-Z]{1,3}\d{2,5}\]|\s[A-Z]{1,8}\d{3,6}):?\s/,Vv=/^\(?[1-5]\d\d\)?:?(?: |$)/,Xv=/^((?:[A-Za-z_$][\w$]{0,80}(?:\.|::|\\)){0,8}[A-Za-z_$][\w$]{0,80})(?: ?\[(\w{3,60})\])?(?::(?=\s|$)|$)/,Js=/(?:Error|Exception|Err|Failure|Fault|Interrupt|Rejection|Panic|Warning|Timeout|Abort|Exit)\d{0,2}$/,Yv=/^(?=.{1,5}$)(?:[A-Za-z]{0,4}[\d$_][\w$]{0,4}|[A-Z]{1,3}|[a-z]{1,3}[A-Z][A-Za-z]{0,3}|[A-Z]{1,2}[a-z][A-Z][A-Za-z]?)$/,Jv=/^[a-z_]\w*\.(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*[a-z]\w*$/,Qv=/^(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w*[a-z]\w*$/,e4=/^(\w{0,60}(?:Error|Exception)):(?=[A-Z{])/;function N(e){let t=Zs(e);if(t)return t;let{head:n,frames:r}=p4.test(e)?{head:e,frames:Qs}:Jt(e),o=h4(n),s=o.replace(w4,""),i=Ks(s);if(i)return{...i,frames:[...i.frames,...r]};let c=hr(s),{className:d,code:u,message:p}=Ys(c?.message??o,f4.test(e)),w=c??hr(p),h=c===void 0&&w!==void 0?w.message:p,g=Ws(h),q=g?.message===void 0?void 0:Ys(g.message),S=w?.status??Zt(h)??g?.status??q4(e),{said:L,at:J}=m4(S4((q?.message??(g?y4(h):h)).replace(r4,"").replace(t4,"").replace(n4,"")));return{className:ei(w?.className??d,g?.className??q?.className??null),message:E4(o,j4(S===null||q?L:L.replace(Vv,""))),status:S,apiType:g?.type??null,code:w?.code??u??b4(e)??g?.code??q?.code??Kt(o.slice(0,4e3)),frames:r.length>0?[...J,...r]:g?.frames??J}}a(N,"readErrorText");var t4=/^(?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.\w{1,8}:\d{1,7}:\d{1,5} (?=\S)/,n4=/^(?:%?(?:Internal )?Error: ){0,2}(?:[\w./\\@+-]{1,200}\.\w{1,8}:\d{1,7}(?::\d{1,5})?: ){1,3}(?=\S)/,r4=/^(?:[\w.]{2,30}\([\w.-]{1,20}\) )?\S{1,300}\.\w{1,5}:\d{1,7}: error: (?=\S)/,o4=/ in ((?:\/|[A-Za-z]:\\)[^\n]{1,300}?\.(?:php|phtml|inc|module))(?::| on line )(\d{1,7})$/,a4=/ \[File: ?([^\]\n]{1,300})\] \[Line: ?(\d{1,7})\]$/,s4=/, client: [\da-f.:]{3,45}, server: [^\n]*$/,i4=/ likely on CPU \d{1,4}(?: \([^()\n]{1,60}\))?$/,c4=/ \[signal SIG[A-Z]{2,6}[^\]]{0,120}\]$/,l4=/ > Compilation (?:failed; see the compiler error output|error\. See log) for (?:more )?details\.?$/,d4=/ \[[^[\]\n]{1,300}\.\w{0,4}proj(?:::[^[\]\n]{1,80})?\]$/,u4=[s4,d4,i4,c4,l4];function m4(e){let t=u4.reduce((o,s)=>o.replace(s,""),e),n=t.includes(".")?o4.exec(t)??a4.exec(t):null;if(n===null)return{said:t,at:Qs};let r={raw:n[0].trim(),function:null,file:n[1]??null,line:Number(n[2]),column:null};return{said:t.slice(0,n.index),at:[r]}}a(m4,"partedFromPlace");var p4=/^(?:Caused by:|Error: ?)\n[ \t]{1,12}\S/,w4=/^(?:\[ERROR\] |##\[error\])/,f4=/^[\s>|]{0,12}Traceback \(most recent/,v4=m()`
    \n[ \t]{0,4}(?:Require stack:|File name: '|Emitted '\w{1,20}' event|goroutine \d{1,9} \[|
      [Ss]tack trace(?:back)?:|stack backtrace:|[Cc]all log:|={3,}|-{3,}|LINE \d{1,6}: |[Pp]lugin: |(?:in )?[Ff]ile: |
      on \S{1,200} line \d{1,6}\b|Occurred while \w|(?:Read|Write|Previous (?:read|write)) (?:by|at) |STACK_TRACE:|(?:READ|WRITE) of size \d|--> \S{1,300}:\d|
      \n\d{1,6} {1,8}\S|\n\d{1,6} \|)
  `,g4=/\n[ \t]{1,4}code: ['"]([A-Za-z][\w.-]{2,60})['"]/;function h4(e){let t=e.search(v4);return t>0?e.slice(0,t):e}a(h4,"withoutAppendix");function b4(e){return e.includes("code: ")?g4.exec(e)?.[1]??null:null}a(b4,"readMember");var Qs=[];function yr(e){return Yv.test(e)&&!Js.test(e)&&!Ls(e)}a(yr,"isMinifiedClass");function y4(e){let t=e.search(/[{[]/);return t<0?e:e.slice(0,t)}a(y4,"beforeBody");var k4=/\n[ \t]{1,4}status(?:Code)?: ([45]\d\d)\b/;function q4(e){let t=e.includes("status")?k4.exec(e)?.[1]:void 0;return t===void 0?null:Number(t)}a(q4,"readMemberStatus");function Ys(e,t=!1){let n=e.trim().replace(Bv,"").replace(Zv,"").replace(e4,"$1: ").replace(br,"").trimStart().replace(br,"").replace(Kv,""),r=null,o=null;for(let s=0;s<4;s++){let i=Xv.exec(n),c=i?.[1];if(i===null||c===void 0||!x4(c,i[0].length===n.length,t))break;r=ei(r,c),o??=i[2]??null,n=n.slice(i[0].length).trimStart().replace(br,"")}return{className:r,code:o,message:n}}a(Ys,"readHead");function x4(e,t,n){return Js.test(e)||Jv.test(e)||Qv.test(e)||n&&/^[A-Z]\w*[a-z]\w*$/.test(e)?!0:!t&&yr(e)}a(x4,"isClassName");function ei(e,t){return t===null||t==="Error"?e??t:t}a(ei,"moreSpecific");function E4(e,t){let n=t.includes(" ")?void 0:/^(?:fatal error|runtime error): (?=\S+(?:\n|$))/.exec(e)?.[0];return n===void 0||t===""?t:`${n}${t}`}a(E4,"withItsLead");function S4(e){return e.slice(0,2*Xs).replace(/\s+/g," ").replace(/(?:\\[rn])+ ?$/,"").trim().slice(0,Xs)}a(S4,"tidy");function j4(e){return/^["“]([^"“”]{1,400})["”]$/.exec(e)?.[1]?.trim()??e}a(j4,"unquoted");var R4=8e3,lt=400,ti=200,qr=12e3,ai=80;function si(e,t,n,r){if(t.opener.name==="python-traceback")return J4(e,t);let o=T4(e,t);if(o!==void 0)return t.opener.extent==="run"?xr(o):kr(e,o,n,!0);let s=ng(e,t),i=L4(e,t,s);if(i>=0)return N4(e,t,i,n);let c=$4(e,t,Math.min(s,n),r);return kr(e,c,n,t.opener.name==="signal")}a(si,"findErrorExtent");function xr(e){return{messageEnd:e,stackStart:e,stackEnd:e,cut:!1}}a(xr,"withoutStack");var A4=80,ct=8;function T4(e,{opener:t,start:n,after:r}){let o=U(e,r);switch(t.extent){case"run":return H(e,U(e,n),A4,s=>Fe.test(s));case"paragraph":return H(e,o,ct,s=>s.trim()!==""&&!s.startsWith("* "));case"indented":return H(e,o,ct,s=>/^[ \t]{1,12}\S/.test(s));case"two-lines":return e[r-1]!==`
`?H(e,o,1,s=>/^[ \t]{1,8}\S/.test(s)):t.name==="class-over-message"?O4(e,o):o;case"sentence":return/[.!?]["'`]?\s{0,3}$/.test(e.slice(o-4,o))?void 0:H(e,o,ct,s=>/^[a-z(]/.test(s));case"above-place":return H(e,o,ct,s=>!s.startsWith("At ")&&s.trim()!=="");case"next-paragraph":return U(e,Er(e,o));case"match":return t.isLast===!0&&/^\.(?:\s|$)/.test(e.slice(r,r+2))?r+1:r;case"words":return Math.min(o,r+_4);case void 0:return}}a(T4,"ownExtent");function O4(e,t){if(e[t-1]!==":")return t;let n=/^\n{1,4}(?=\S)/.exec(e.slice(t,t+8))?.[0];return n===void 0?t:U(e,t+n.length)}a(O4,"endOfReason");function Er(e,t){return e[t+1]===`
`?t+2:t+1}a(Er,"nextLineWithText");var _4=80;function H(e,t,n,r){let o=t;for(let s=0;s<n&&o<e.length;s++){let i=U(e,o+1);if(!r(e.slice(o+1,Math.min(i,o+1+lt))))break;o=i}return o}a(H,"whileLines");function N4(e,t,n,r){let o=Math.min(e.length,n+R4,rg(e,n));if(/^[{[]\s{0,12}\\/.test(e.slice(n,n+20)))return xr(n+C4(e.slice(n,o)));let s=ne(Yt(e.slice(n,o))),i=Math.max(n+s.end,t.after);return{...kr(e,i,r,!1),cut:s.state==="cut"}}a(N4,"bodyExtent");function C4(e){let t=e.search(/(?<!\\)"|\n/);return t<0?e.length:t}a(C4,"escapedLength");function L4(e,t,n){if(t.opener.name==="json-error")return t.start;let r=e.slice(t.after,Math.min(t.after+160,Math.max(n,t.after+40))),o=r.search(/\{\s{0,12}\\?["'“]|\[\s{0,12}(?:\\?["'“]|\{)/);return o<0||/[.!?]\s|\n\s{0,80}\n|\\n/.test(r.slice(0,o))?-1:t.after+o}a(L4,"bodyStart");var I4=new Map([['"','"'],["`","`"],["\u201C","\u201D"],["**","**"],["\u300C","\u300D"],["\xAB","\xBB"]]),P4=/", source: (?=\S)|\s[⎿●⏺⏵│☐∴✅]| \d{4}-\d\d-\d\d[T ]\d| \[(?:ERROR|DEBUG|INFO|WARN|error|debug|info|warn)\]|`{3}|\\n(?![a-z]\w{0,40}[\\.])|(?<! ) {2,}\/\/ |\sat (?:async )?\S{1,100} ?\(/,M4=/ (?:#{1,6} |[-*] |\*\*|> |\| )/;function $4(e,t,n,r){let{after:o}=t,s=W4(e,t);if(s!==void 0)return s;if(t.opener.name==="signal")return o;if(t.opener.name==="rust-panic"&&/:\d{1,7}:$/.test(e.slice(n-10,n)))return U(e,n+1);if((r==="prose"?Q4:eg).test(e.slice(o,n)))return U(e,Er(e,n));if(r==="log"&&F4(e,n))return U(e,n+1);let c=ni(e.slice(o,Math.min(n,o+lt)),P4),d=c.length>ti?ni(c,M4):c;return r!=="prose"&&d.length<ti?o+d.length:o+U4(d,r==="prose"&&!z4(e,t,d)?0:D4)}a($4,"endOfMessage");function F4(e,t){if(!/[\w)'"\x60]:$/.test(e.slice(Math.max(0,t-2),t)))return!1;let n=e.slice(t+1,t+1+lt).split(`
`,1)[0]??"";return/^(?:\t| {2,8})["'\x60]?[\w/@.-]/.test(n)&&!Se([n],0)&&!/^\s{0,8}(?:at |\d{1,7} ?[|│])/.test(n)}a(F4,"leadsToIndented");function z4(e,{start:t,opener:n},r){if(!(n.name.startsWith("kind-of-error")||n.name==="script-warning")||t>0&&e[t-1]!==`
`)return!1;let o=r.slice(r.search(G4)+1).trimStart();return o!==""&&!/^(?:I|I'm|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Any|Is|Does|Also|Now|Not|In|On|At|Same)\b|^[a-z]/.test(o)}a(z4,"goesOn");var D4=40;function U4(e,t){for(let{index:n}of k(e,ii))if(n>0&&(n>=t||/^\s{1,4}[a-z]/.test(e.slice(n+1,n+6))))return n+1;return e.length}a(U4,"endOfSentence");var ii=/(?<!\b(?:vs|e\.g|i\.e|etc|approx|cf))[.!?。](?=\s|$)(?! (?:\d|[A-Z]\w{2,12}: ["'\d]))/g,G4=new RegExp(ii.source);function W4(e,{start:t,after:n,opener:r}){let o=e.slice(n,n+lt);if(H4(e,t)){let p=o.search(/[`\n]/);if(o[p]==="`")return n+p}let s=I4.get(B4(e,t)),i=e[n-1]==="("&&r.name==="api-error"?")":s,c=i===void 0?-1:o.indexOf(i);if(c>=0)return n+c;let d=/^ {0,2}(?:"[^"\n]{4,300}"|“[^”\n]{4,300}”)(?=[.,;)]|\s|$)/.exec(o)?.[0];return d===void 0||(!d.trim().includes(" ")||r.name==="toolkit-assertion")&&/^ [\w(]/.test(o.slice(d.length))?void 0:n+d.length}a(W4,"endOfQuote");function H4(e,t){return e.slice(Math.max(e.lastIndexOf(`
`,t-1)+1,t-lt),t).split("`").length%2===0}a(H4,"isInCodeSpan");function B4(e,t){return/(["`“「«]|\*\*)(?:[\w/-]{1,20} ){0,3}$/.exec(e.slice(Math.max(0,t-64),t))?.[1]??""}a(B4,"openQuote");function ni(e,t){let n=e.search(t);return n>0?e.slice(0,n):e}a(ni,"before");function kr(e,t,n,r){let o=e.slice(t,Math.max(t,Math.min(t+qr,n))),s=o.split(`
`,ai),i=0,c=0,d=(s[0]??"").length+1,u=0,p=r;for(let g=1;g<s.length&&u<(i===0?Z4:ri);g++){let q=Se(s,g),S=q?.lines??1;q&&i===0&&p&&(c=d-1);for(let J of s.slice(g,g+S))d+=J.length+1;let L=q===void 0&&K4.test(s[g]??"");u=q?0:u+(L?0:1),p||=L&&s[g]?.trim()!==""||u>=ri,q&&(i=d-1),g+=S-1}let w=t+Math.min(i,o.length),h=e.slice(w-2,w)===" {"?Math.min(n,V4(e,w)):Y4(e,w);return{messageEnd:t,stackStart:t+Math.min(c,o.length),stackEnd:h,cut:!1}}a(kr,"withStack");var ri=4,Z4=8,K4=m("iu")`
    ^[^\p{L}\d]{0,200}$|^\W{0,40}(?:native |c |java )?(?:stack ?trace|back ?trace|call stack|traceback)\b|^[ \t>]{0,12}\d{1,6} ?[|│]|
      ^[ \t>]{0,20}[|│]|^[ \t]{0,8}(?:plugin|file|in file|code frame):|
      ^[ \t]{0,8}[=-]{3,}|^\((?:gdb|lldb)\) |^\[switching to |^0x[\da-f]{4,16} in |^\d{1,6}\t
  `;function V4(e,t){return H(e,t,X4,n=>/^[ \t]{1,12}[\w'"\]}[]/.test(n))}a(V4,"endOfMembers");var X4=40;function Y4(e,t){return H(e,t,1,n=>/^[ \t]{1,4}code: ['"]\w/.test(n))}a(Y4,"endOfCode");function J4(e,t){let n=e.slice(t.start,t.start+qr),r=n.split(`
`,2*ai),o=oi(r[0]??""),s=(r[0]??"").length+1;for(let c of r.slice(1))if(s+=c.length+1,c.trim()!==""&&oi(c)<=o)break;let i=t.start+Math.min(s-1,n.length);return xr(tg(e,i))}a(J4,"tracebackExtent");var Q4=/^ ?Exception encountered when calling [^\n]{1,120}[.:]\s*$/,eg=/^ ?(?:Exception encountered when calling [^\n]{1,120}[.:]|[^\n]{8,300} (?:because|for th(?:is|ese) reasons?|due to):)\s*$/;function tg(e,t){let n=e.slice(Math.max(0,e.lastIndexOf(`
`,t-1)+1),t);if(/(?:Error|Exception): {0,3}$/.test(n))return U(e,Er(e,t));if(/: \([45]\d\d\)$/.test(n))return H(e,t,1,o=>o.startsWith("Reason: "));if(!/^[\w.]{1,80}: (?:in user code|Exception encountered when calling [^\n]{1,120}[.:])\s*$/.test(n))return t;let r=/\n[ \t>]{0,12}(?:[\w.]{0,60}(?:Error|Exception): [^\n]{1,400}|(?=\S)(?!File )[^\n:]{12,400})/.exec(e.slice(t,t+qr));return r?t+r.index+r[0].length:t}a(tg,"endOfLeading");function oi(e){return e.length-e.replace(/^[\s|>]+/,"").length}a(oi,"indentOf");function ng(e,t){let n=U(e,t.after);if(/^\[GHC-\d{5}\]$/.test(e.slice(t.after,n).trim()))return H(e,n,ct,r=>/^[ \t]{2,12}\S/.test(r));if(!/(?:^|\n)[ \t]{0,20}[⎿●⏺] {0,8}$/.test(e.slice(Math.max(0,t.start-40),t.start)))return n;for(let r=0;r<5&&!/[.!?)}]\s{0,3}$/.test(e.slice(n-4,n));r++){let o=e.slice(n+1,n+200).split(`
`,1)[0]??"";if(!/^ {2,20}[^\s⎿●⏺☐$>-]/.test(o)||Se([o],0))break;n=U(e,n+1)}return n}a(ng,"continuedLineEnd");function U(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}a(U,"endOfLine");function rg(e,t){let n=e.indexOf(`

`,t);return n<0?e.length:n}a(rg,"paragraphEnd");var b=new Set(["prose","log","source","title"]),f=new Set(["prose","log"]),E=new Set(["prose","log","title"]),x=new Set(["log"]);var C="(?:not|no|never|cannot|can ?not|can['\u2019]?t|could ?n['\u2019]?t|does ?n['\u2019]?t|did ?n['\u2019]?t|is ?n['\u2019]?t|won['\u2019]?t|fail(?:s|ed|ure)?|errors?|exceptions?|invalid|illegal|bad|malformed|unable|unknown|unexpected(?:ly)?|undefined|undeclared|unrecogni[sz]ed|unsupported|unresolved|unreachable|unavailable|unhandled|uninitiali[sz]ed|missing|mismatch(?:es|ed)?|denied|refused|expect(?:s|ed)|requires?|exceed(?:s|ed)?|overflow(?:s|ed)?|redeclared|redefin(?:ed|ition)|duplicate|conflict(?:s|ing)?|corrupt(?:ed)?|aborted|timed? ?out|timeout|too (?:many|long|large|big|few)|already|inconsistent|incompatible|mixture|violat(?:es|ed|ion)|crash(?:es|ed)?|broken|forbidden|unauthori[sz]ed|rejected|insufficient|exhausted|panic|fault|leak(?:ed|s)?|prevented|disabled|deprecated|only supported|attempt to (?:call|index|compare|perform|concatenate))";var og="I|[Ww]e|[Tt]he|[Tt]his|[Aa]n?|[Mm]y|[Ss]ame|[Aa]nother|[Yy]our|[Gg]et|[Gg]ot|[Ww]ith|[Ff]ollowing|[Aa]ctual|[Ff]ull|[Ee]xact|[Oo]ther|[Nn]ew|[Tt]hrows?|[Ss]ee|[Nn]o|[Nn]ot|[Oo]r|[Aa]nd|[Ff]irst|[Ss]econd|[Ss]ome|[Ff]or|[Ww]hen|[Ii]f|Expected|Console|Terminal|Log",ci=String.raw`^[ \t]{0,8}(?!(?:${og})\b)(?:[A-Za-z][\w.+-]{0,24} ){1,3}(?:[Ee]rror|ERROR)(?: of failed request| \d{1,6})?: {1,3}`,li=["rror: ","RROR: ","rror of failed request: ",...Array.from("123456789",e=>`rror ${e}`)],di=[{name:"log-record",reason:"a record of a log viewer: logger, source and times, the message below",source:"https://www.home-assistant.io/integrations/system_log/",words:["First occurred: "],pattern:/(?<=^First occurred: [^\n]{1,120}\n(?:Last logged: [^\n]{1,60}\n)?\n?)(?!Last logged: )(?=[^\s\n])/gm,where:f,certain:!0},{name:"startup-report",reason:"a framework did not start and describes why",source:"Spring Boot's FailureAnalyzer",words:["APPLICATION FAILED TO START"],pattern:/(?<=^APPLICATION FAILED TO START\n\**\n{1,2}Description:\n{1,2})(?=\S)/gm,where:f,certain:!0},{name:"position-view",reason:"PowerShell points at the code and says below what is wrong",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview",words:[`Line |
`],pattern:/(?<=^Line \|\n {0,8}\d{1,6} \|[^\n]{1,400}\n {2,10}\|[ ~]{1,400}\n {2,10}\| {1,4})(?=\S)/gm,where:f,certain:!0},{name:"class-over-paragraph",reason:"a class alone, the message in the next paragraph",source:"Poetry's Cleo",words:[`Error

`,`Exception

`],pattern:/^[ \t]{0,4}[A-Z]\w{3,60}(?:Error|Exception)\n\n(?=[ \t]{0,4}[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"function-over-message",reason:"the function and its line, the message below",source:"https://www.mathworks.com/help/matlab/ref/error.html",words:["Error using "],pattern:/^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?=\S)/gm,where:f,certain:!0,extent:"two-lines"},{name:"cluster-event",reason:"an event of a cluster: type, reason, age and who saw it stand before its words",source:"kubectl describe",words:["Warning "],pattern:/(?<=^[ \t]{0,8}Warning {1,8}[A-Z]\w{2,40} {1,20}\d{1,4}[smhd][\dsmhd]{0,8}(?: \(x\d{1,5} over \S{1,12}\))? {1,12}[\w./-]{2,60}(?:, \S{1,60})? {1,12})(?=\S)/gm,where:f,certain:!0},{name:"bundler-words",reason:"a bundler says what it cannot find or read",source:"webpack",words:["Module not found: ","Module parse failed: ","Module build failed"],pattern:/^[ \t]{0,8}Module (?:not found|parse failed|build failed(?: \([^()\n]{1,120}\))?): (?=\S)/gm,where:f,certain:!0,weak:!0},{name:"solver-problem",reason:"a solver numbers the problems that it found",source:"DNF, Zypper, Composer",words:["Problem: ","Problem 1: ",`Problem 1
`],pattern:m("gm")`
        ^[ \t]{0,4}Problem(?: \d{1,3})?: (?=(?:nothing provides|package |conflicting |cannot install|problem with|the ))|
          (?<=^[ \t]{0,4}Problem \d{1,3}\n[ \t]{0,8}- )(?=\S)
      `,where:f,certain:!0},{name:"kind-of-error",reason:"a line that begins with whose error it is, or of which kind",source:"libraries and runtimes",words:li,pattern:new RegExp(`${ci}(?=[^\\s|,;{}])`,"gm"),where:x,weak:!0},{name:"kind-of-error-told",reason:"the same in the midst of a person's words, where words of failure follow",source:"libraries and runtimes",words:li,pattern:new RegExp(String.raw`${ci}(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:new Set(["prose"]),weak:!0},{name:"failed-with",reason:"a program says that something failed, and behind the colon why",source:"editors and clients of language servers",words:["failed with "],behind:["failed with message: ","failed with error: ","failed with reason: ","failed with exception: "],pattern:/(?<=\bfailed with (?:message|error|reason|exception): )(?=(?:\S{1,80} ){2}\S)/gm,where:f,certain:!0,weak:!0},{name:"script-over-message",reason:"a console names the script and line that threw, the message in a block below",source:"Symfony's Console",words:[".php line "],pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:[ \t]{0,4}\n[ \t]{0,240}\n(?=[ \t]{1,4}\S)/gm,where:f,certain:!0,extent:"two-lines"},{name:"error-occurred",reason:"a program says that an error occurred, and behind the colon which",source:"command line interfaces",words:["rror occurred","rror has occurred"],pattern:/\b[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?=(?:\S{1,80} )\S)/gm,where:E,certain:!0,weak:!0},{name:"error-during",reason:"a program says at what the error came, and behind the colon which",source:"https://chromium.googlesource.com/chromium/src (WebSocket handshakes), command line interfaces",words:["rror during ","rror while ","rror in ","rror when ","rror on ","rror at "],pattern:/(?<=(?:^|^failed: |['"\x60(] ?))(?=Error (?:during|while|when|in|on|at) [^\n:]{3,80}: (?:\S{1,80} )\S)/gm,where:E,certain:!0,weak:!0},{name:"numbered-kind",reason:"a compiler draws a line of the error's number, kind and place",source:"Scala 3",words:["-- [E"],pattern:/^(?:\[error\] )?-- \[E\d{3}\] [A-Z][^:\n]{3,80}: \S[^\n]{0,300}/gm,where:f,certain:!0,extent:"match"},{name:"storage-answer",reason:"the answer of a store of objects, in XML",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",words:["<Error>"],pattern:/<Error>(?=\s{0,20}<Code>\w{2,60}<\/Code>\s{0,20}<Message>)/gm,where:b,certain:!0,extent:"paragraph"},{name:"type-checker",reason:"a message of a type checker, its number in brackets right behind the full stop",source:"TypeScript's playground and editors built on Monaco",words:[".("],pattern:/(?<=^[ \t]{0,8}\x60?)(?=[A-Z][^\n\x60]{10,600}\.\(\d{4,5}\)\x60?$)/gm,where:f,certain:!0},{name:"message-over-code",reason:"a message, and its code in the line below",source:"WSL, Windows' installers",words:[`
Error code: `,`
Error Code: `,`
HRESULT: `],pattern:m("gm")`
        ^(?!(?:I|I'm|It|We|My|When|Whenever|After|If|Then|This|Here|Also|But|And|So|Same|Please|Error)\b)
          (?=[A-Z][^\n]{11,300}[^:\s]\n(?:Error [Cc]ode|HRESULT): ?\S)
      `,where:f,certain:!0,extent:"paragraph"},{name:"fixed-words",reason:"whole messages that tools print without any mark",source:"Docker, kubectl, sudo, Composer, the .NET host",words:["Docker daemon","The connection to the server ","sudoers file","Your requirements could not be resolved","You must install or update .NET","annot open display: "],pattern:m("gm")`
        \b(?=Cannot connect to the Docker daemon\b|The connection to the server \S{3,80} was refused|
          [\w.-]{1,40} is not in the sudoers file|Your requirements could not be resolved to an installable set|
          You must install or update \.NET to run this application|[Cc]annot open display: )
      `,where:b,certain:!0},{name:"script-warning",reason:"PHP and Vue warn of what they could not do",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",words:["PHP Warning: ","[Vue warn]: "],pattern:/\bPHP Warning: {1,3}(?=\S)|\[Vue warn\]: (?=\S)/gm,where:f,certain:!0},{name:"component-warning",reason:"a library of components warns of what its user did wrong",source:"https://react.dev/warnings",words:["Warning: "],pattern:m("gm")`
        ^[ \t]{0,8}Warning: (?=(?:Each child in|Cannot update|Can't perform|Failed prop type|Received|Invalid|
          Encountered two|Function components cannot|Maximum update depth|An update to|validateDOMNesting|
          Did not expect|A component is changing|React has detected|React does not recognize|Prop \x60|
          The tag <|State updates from|Unknown event handler|You provided a)\b)
      `,where:f,certain:!0}];var ag={letter:String.raw`\w`,edge:String.raw`\b`,flags:"",whole:a(e=>e,"whole")};function l(e,...t){return{text:String.raw(e,...t)}}a(l,"wordings");var De=class extends Error{static{a(this,"WordingError")}name="WordingError"};function en({text:e},t,n=ag){let r=ig(e,t);if(r.length===0)throw new De(`${t} has no wording`);let o=r.map(({line:s})=>mi(s,n));try{return new RegExp(n.whole(o.join("|")),n.flags)}catch(s){throw new De(`${t}, ${sg(r,n)}`,{cause:s})}}a(en,"compileWordings");function sg(e,t){for(let{line:n,at:r}of e)try{new RegExp(t.whole(mi(n,t)),t.flags)}catch{return`line ${r}: it is no wording: ${n}`}return"all lines: they do not go together"}a(sg,"faultyLine");function ig(e,t){let n=[],r="",o=0;for(let[s,i]of e.replace(/^\s*\n/,"").split(`
`).entries())if(r===""&&(o=s+1),r=At(`${r}
${i.trim()}`),!(r===""||ui(r)>0)){if(ui(r)<0)throw new De(`${t}, line ${o}: a bracket is not opened: ${r}`);n.push({line:r,at:o}),r=""}if(r!=="")throw new De(`${t}, line ${o}: a bracket is not closed: ${r}`);return n}a(ig,"toLines");function ui(e){let t=0;for(let[n]of e.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))n==="("?t++:n===")"&&t--;return t}a(ui,"depthOf");function mi(e,t){if(e.length>2&&e.startsWith("/")&&e.endsWith("/"))return e.slice(1,-1);let n=e.startsWith("\u2026"),r=e.endsWith("\u2026"),o=e.slice(n?1:0,r?-1:void 0);return(n?"":t.edge)+lg(o,t)+(r?"":t.edge)}a(mi,"lineSource");var cg=/(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;function lg(e,{letter:t,edge:n}){return e.replace(cg,(r,o,s)=>o!==void 0?o==="1"?`(?:${t}+ )?`:`(?:${t}+ ){0,${o}}`:s!==void 0?String.raw`${n}[^.\n]{0,${s}}${n}`:r==="("?"(?:":r==="*"||r==="+"?t+r:r==="."||r==="/"?`\\${r}`:r)}a(lg,"bodySource");var pi=String.raw`['‘\x60"“«][^'’\x60"”»\n]{1,160}['’\x60"”»]`,dg={q:pi,name:String.raw`(${pi}|[\w$:~<>@.-]{1,80})`,word:String.raw`[^\s'"\x60]{1,120}`,n:String.raw`-?\d[\d.,]{0,12}`,some:String.raw`[^\n]{1,120}?`},ug=/<(q|name|word|n|some)>|>>/g,mg=String.raw`[^.\n]{1,200}`,pg=/<\w{1,8}> ?|>>|\[[^\]]{0,80}\]|\{[^}]{0,12}\}|\.\.\d{1,3}\.\.|\\.|[…*+?(){}|]/,wi=" >>",fi={letter:String.raw`\w`,edge:"",flags:"gm",whole:a(e=>String.raw`(?<![\w])(?:${e})(?![\w])`,"whole")},wg={...fi,whole:a(e=>String.raw`(?<![\w])(?:${e})`,"whole")};function vi({name:e,source:t,messages:n}){return n.text.split(`
`).map(r=>r.trim()).filter(r=>r!=="").map(r=>r.replace(/<some>(?=\)*\??$)/,">>")).map((r,o)=>{let s=r.endsWith(wi),i=s?r.slice(0,-wi.length):r,c;return{name:`fixed-${e}-${o+1}`,reason:"a message that is worded alike everywhere",source:t,words:[fg(i)],get pattern(){return c??=en({text:i.replace(ug,(d,u)=>u===void 0?mg:dg[u]??"")},`fixed-${e}`,s?wg:fi)},where:E,inline:!0,weak:!0,certain:!0,isLast:!0,...s?{}:{extent:"match"}}})}a(vi,"messageOpeners");function fg(e){return vg(e).split(pg).reduce((t,n)=>n.length>t.length?n:t,"")}a(fg,"longestFixed");function vg(e){let t=e.replace(/\\(?:x[\da-f]{2}|.)/g,"\u2026").replace(/\[[^\]]{0,80}\]\??/g,"\u2026").replace(/[^()}]\?/g,"\u2026");for(let n="";n!==t;)n=t,t=t.replace(/\([^()]{0,300}\)\??/g,"\u2026");return t}a(vg,"withoutGroups");var gi=[{name:"flutter",source:"Flutter's framework, Dart's analyser and runtime",messages:l`
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
    `}];var hi=[{name:"c",source:"GCC's and Clang's diagnostics, MSVC's C2xxx",messages:l`
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
    `}];var bi=[{name:"javascript",source:"V8's message-template.h, JavaScriptCore's and SpiderMonkey's messages",messages:l`
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
    `}];var gg=String.raw`(?:['‘\x60][\w:~<>*&,. ]{1,80}['’]|(?<![\w:~'‘\x60.])(?!(?:It|This|That|Which|They|Type|Function|Variable|Class|Name) )`+String.raw`(?=[\w:~]{0,60}[A-Z_:\d])[A-Za-z_][\w:~]{1,80})`,dt=String.raw`['‘\x60"][^'’"\n]{1,160}['’"]`,hg=[{name:"javascript-engine",source:"V8's messages.h, JavaScriptCore's ExceptionHelpers.cpp",words:["annot read prop","annot set prop","is not an object (eval","annot find module '","annot find package '"],pattern:m("gm")`
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
        ${gg} (?:in namespace ${dt} )?(?:has not been declared|was not declared in this scope|does not name a type|
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
      `}],bg=hg.map(({name:e,...t})=>({...t,name:`fixed-${e}`,reason:"a message that is worded alike everywhere",where:E,inline:!0,weak:!0,certain:!0,extent:"match"})),qi=[...bg,...[...hi,...bi,...ki,...yi,...gi].flatMap(vi)];var xi=[{name:"hydration",reason:"React found other HTML than the server sent",source:"https://react.dev/reference/react-dom/client/hydrateRoot",words:["Hydration failed because ","Text content did","Text content does","Expected server HTML to contain"],pattern:/\b(?=Hydration failed because \w|Text content (?:did|does) not match\b|Expected server HTML to contain )/gm,where:b,certain:!0},{name:"minified-react",reason:"React's production build gives a number for the message",source:"https://react.dev/errors",words:["Minified React error #"],pattern:/\b(?=Minified React error #\d)/gm,where:b,inline:!0,certain:!0},{name:"invariant",reason:"a library of components found a state that cannot be",source:"https://github.com/zertosh/invariant",words:["Invariant Violation: "],pattern:/\bInvariant Violation: (?=\S)/gm,where:b,certain:!0},{name:"timeout-exceeded",reason:"a browser's driver waited in vain",source:"https://playwright.dev/docs/api/class-timeouterror",words:["imeout "],pattern:/(?:^|(?<=[\s`"]))(?=(?:[a-z]\w{1,40}\.\w{2,40}: )?Timeout (?:of )?\d{1,7} ?ms exceeded)/gm,where:E,inline:!0,certain:!0},{name:"stream-cut",reason:"a service's stream ended too early",source:"clients of server-sent events",words:["stream disconnected before completion"],pattern:/\b(?=stream disconnected before completion\b)/gm,where:E,certain:!0},{name:"detail",reason:"a service's answer that is nothing but its detail",source:"https://fastapi.tiangolo.com/tutorial/handling-errors/",words:['"detail"'],pattern:/(?<=\{\s{0,8}"detail"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}"\s{0,8}\})|(?<="detail"\s{0,4}:\s{0,4}\[\s{0,8}\{[^{}]{0,200}"msg"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}")/gm,where:E,certain:!0},{name:"error-member",reason:"an error as a member of an answer, its code and message within",source:"https://www.jsonrpc.org/specification#error_object",words:['"error"'],pattern:/(?<=,\s{0,20}"error"\s{0,4}:\s{0,4})(?=\{\s{0,12}"(?:code|message)"\s{0,4}:)/gm,where:f,certain:!0},{name:"badge",reason:"a package manager prints the word as a badge",source:"pnpm's reporter",words:["ERROR "],pattern:/^[ \t\u2009]{1,4}ERROR[ \u2009]{1,4}(?=[A-Z][a-z])/gm,where:f,certain:!0},{name:"plain-error",reason:"\u201CERROR:\u201D or \u201CError:\u201D at the start of a line, in the midst of a person's words or in a title",source:"pip, Docker Compose, Bazel",words:["ERROR: "],pattern:/^[ \t]{0,8}ERROR: (?=["'A-Z/][^\n]{8})/gm,where:new Set(["prose","title"])},{name:"unhandled",reason:"Dart and Node.js say that nobody caught it",source:"https://docs.flutter.dev/testing/errors",words:["Unhandled Exception: "],pattern:/\bUnhandled Exception: (?=[A-Z])/gm,where:f,certain:!0},{name:"objective-c",reason:"an exception of Objective-C ends the app",source:"https://developer.apple.com/documentation/foundation/nsexception",words:["Terminating app due to uncaught exception '"],pattern:/\bTerminating app due to uncaught exception '(?=\w{3,80}', reason: )/gm,where:b,certain:!0},{name:"bad-access",reason:"Xcode shows the exception of a thread",source:"https://developer.apple.com/documentation/xcode/investigating-memory-access-crashes",words:["EXC_"],pattern:/\b(?=EXC_[A-Z_]{4,30} \(code=)/gm,where:b,certain:!0},{name:"sql-server",reason:"number, level and state, the message on the next line",source:"https://learn.microsoft.com/sql/relational-databases/errors-events/",words:["Msg "],pattern:/(?<=^Msg \d{1,6}, Level \d{1,2}, State \d{1,3}[^\n]{0,120}\n)(?=\S)/gm,where:f,certain:!0},{name:"message-below",reason:"a command says \u201Cerror message:\u201D and the message below",source:"clients of JSON-RPC",words:[`rror message:
`],pattern:/(?<=^[Ee]rror message:\n{1,2})(?=[A-Z"'][^\n]{5})/gm,where:f,certain:!0},{name:"rails-page",reason:"Rails' page: the class and where it came up, the message in the next paragraph",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",words:["Error in "],pattern:/^[ \t]{0,8}(?=(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error in [A-Z][\w:]{1,80}#\w{1,60}\n\n?\S)/gm,where:f,certain:!0,extent:"next-paragraph"},{name:"text-member",reason:"words of failure as a text within an answer",source:"services and their command lines",words:['"Unable to ','"Failed to ','"Cannot ','"Could not ','"Invalid '],pattern:/(?<=[:[,]\s{0,12}")(?=(?:Unable to|Failed to|Cannot|Could not|Invalid) [^"\n]{8,300}")/gm,where:x,certain:!0,weak:!0},{name:"service",reason:"a service manager gives a service up",source:"systemd",words:[".service: "],pattern:/(?<![\w@.-])(?=[\w@.-]{2,60}\.service: (?:Start request repeated|Main process exited|Failed to))/gm,where:f,certain:!0},{name:"class-tight",reason:"a class, a colon and the message without a blank between",source:"programs that join the two by hand",words:["Error:","Exception:"],pattern:/(?:Error|Exception):(?=[A-Z{][^\n]{8})(?<=^[ \t]{0,8}[\w.]{0,90}:)/gm,where:x,classBefore:!0}];var Ei=[{name:"memory-checker",reason:"a memory checker marks each line with the process, then says what was wrong",source:"https://valgrind.org/docs/manual/mc-manual.html",words:["== Invalid ","== Conditional jump","== Use of uninit","== Process terminating","== Mismatched free","== Jump to "],pattern:/(?<=^[ \t]{0,8}==\d{1,8}== )(?=(?:Invalid (?:read|write|free)|Conditional jump|Use of uninit|Process terminating|Mismatched free|Jump to )\b)/gm,where:f,certain:!0},{name:"kernel",reason:"the kernel says which process or which code of its own went wrong",source:"Linux",words:["segfault at ","BUG: ","Kernel panic - ","general protection fault"],pattern:/\b(?=segfault at [\da-f]{1,16} ip )|\bBUG: (?=(?:kernel|unable to handle|soft lockup|Bad|scheduling|KASAN)\b)|\bKernel panic - (?=not syncing)|\b(?=general protection fault(?:,|:| ip))/gm,where:b,certain:!0},{name:"stop-code",reason:"Windows stopped, and shows why",source:"https://learn.microsoft.com/windows-hardware/drivers/debugger/bug-check-code-reference2",words:["top code: "],pattern:/\b[Ss]top code: (?=[A-Z]{2,30}_[A-Z_]{3,60}\b)/gm,where:b,certain:!0},{name:"result-number",reason:"a result of Windows in hexadecimal digits, behind the decimal ones or alone, and its words",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",words:["rror 0x"," (0x"],pattern:/\b[Ee]rror 0x[\da-fA-F]{8}: (?=\S)|\b[Ee]rror -?\d{1,10} \(0x[\da-fA-F]{8}\):? (?=\S)/gm,where:b,inline:!0,certain:!0},{name:"allocator",reason:"an allocator found its heap damaged, or no memory left",source:"macOS' malloc, Rust's alloc",words:["malloc: *** ","memory allocation of "],pattern:/\bmalloc: \*\*\* (?=(?:error for object|mach_vm_map)\b)|\b(?=memory allocation of \d{1,20} bytes failed)/gm,where:b,certain:!0},{name:"last-words",reason:"a runtime's only words before it ends the program",source:"libstdc++, glibc",words:["without an active exception","pure virtual method called","corrupted size vs. prev_size","corrupted double-linked list"],pattern:/\b(?=terminate called without an active exception|pure virtual method called|corrupted size vs\. prev_size|corrupted double-linked list)/gm,where:b,certain:!0},{name:"above-abort",reason:"what a program prints right before it aborts says why",source:"abort(3) and shells",words:[`
Aborted`,`
Abort trap`,`
zsh: abort`],pattern:new RegExp(String.raw`^(?=(?![ \t]{0,8}(?:[$#>%]|at |from |#\d|\d{1,3}[:.] |\S{1,40}@\S{1,60}[:~]))`+String.raw`[^\n]{8,300}[^\s:,{][ \t]{0,4}\n(?:Aborted(?: \(core dumped\))?|Abort trap: \d|zsh: abort)[^\n]{0,80}(?:\n|$(?!\n)))`,"gm"),where:f,certain:!0,weak:!0},{name:"assertion-dialog",reason:"a runtime's window says that an assertion failed; the expression stands below",source:"Microsoft's C runtime",words:["ssertion failed!","ssertion Failed!"],pattern:/\b(?=(?:Debug )?Assertion [Ff]ailed!\s{1,4}Program: )/gm,where:f,certain:!0},{name:"toolkit-assertion",reason:"an assertion of a toolkit, in capitals",source:"https://doc.qt.io/qt-6/qtglobal.html#Q_ASSERT",words:["ASSERT: ","ASSERT failure in "],pattern:/\bASSERT: (?=")|\bASSERT failure in (?=\S)/gm,where:b,certain:!0},{name:"signal-of-script",reason:"a shell names the script's line, the process and how it ended",source:"bash(1)",words:[": line "],pattern:m("gm")`
        (?<=: line \d{1,6}: {1,4}\d{1,8} )(?=(?:Segmentation fault|Killed|Aborted|Bus error|
          Illegal instruction|Floating point exception|Trace/breakpoint trap)\b)
      `,where:f,certain:!0,extent:"words"},{name:"signal-in-words",reason:"a shell's words for a signal, in small letters",source:"macOS' shells",words:["abort trap: "],pattern:/\b(?=abort trap: \d\b)/gm,where:E,certain:!0,extent:"words"},{name:"runtime-error",reason:"Go's runtime says what a program did wrong, in the midst of a server's log",source:"https://go.dev/ref/spec#Run_time_panics",words:["untime error: "],pattern:m("gm")`
        (?<!:\d{1,7}: )\bruntime error: (?=invalid memory address|index out of range|slice bounds out|
          integer divide by zero|hash of unhashable|comparing uncomparable|makeslice|growslice|
          nil pointer)
      `,where:E,inline:!0,certain:!0},{name:"fatal-tool",reason:"a tool says \u201Cfatal\u201D with blanks before the colon",source:"nvcc, GNU make",words:["fatal ","%Error"],pattern:/(?<=^[\w.-]{2,40} fatal {1,4}: )(?=\S)|^%Error(?:-\w{1,20})?: (?=\S)/gm,where:f,certain:!0},{name:"runaway",reason:"a program frames its last exception: the class, and the message below",source:"Bitcoin Core's PrintExceptionContinue",words:["EXCEPTION: "],pattern:/^EXCEPTION: (?=[\w:]{3,80}[ \t]{0,20}\n\S)/gm,where:f,certain:!0,extent:"paragraph"},{name:"domain",reason:"Apple's libraries give domain, code and words",source:"https://developer.apple.com/documentation/foundation/nserror",words:["Error Domain="],pattern:/\bError Domain=(?=[\w.]{3,80} Code=-?\d{1,8})/gm,where:b,certain:!0},{name:"tls-stack",reason:"an entry of OpenSSL's queue of errors",source:"https://docs.openssl.org/master/man3/ERR_error_string/",words:["error:"],pattern:/\berror:(?=[\dA-F]{8}:[^:\n]{0,80}:[^:\n]{0,80}:[^:\n]{3,120})/gm,where:b,inline:!0,certain:!0},{name:"system-call",reason:"a system call and its errno, without a colon",source:"Node.js",words:[" ECONN"," ENOTFOUND"," ETIMEDOUT"," EADDRINUSE"," ENOENT"," EACCES"," EPERM"," EAI_AGAIN"," EPIPE"," EHOSTUNREACH"," EBUSY"],pattern:m("gm")`
        \b(?:connect|read|write|listen|getaddrinfo|spawn|bind|send|queryA)(?: \S{1,200})? (?=(?:ECONN[A-Z]{5,8}|
          ENOTFOUND|ETIMEDOUT|EADDRINUSE|ENOENT|EACCES|EPERM|EAI_AGAIN|EPIPE|EHOSTUNREACH|EBUSY)\b)
      `,where:E,inline:!0,certain:!0,weak:!0},{name:"call-failed",reason:"a function names itself, what it tried, and the number or words that it got",source:"perror(3) and libraries of C and C++",words:[" failed: "," failed with "," failed ("],pattern:/^[ \t]{0,4}(?![A-Z]{3,20}: )(?=[A-Za-z_][\w:.]{2,60}(?:\(\))?: [^\n]{3,160} failed(?:: | with | \()\S)/gm,where:f,certain:!0,weak:!0},{name:"debugger-of-lisp",reason:"a Lisp's debugger names the condition and says it",source:"SBCL, GNU Emacs",words:["debugger invoked on a","--Lisp error: "],pattern:/\bdebugger invoked on an? (?=[A-Z][\w:-]{2,60}\b)|--Lisp error: (?=\()/gm,where:f,certain:!0},{name:"rejected-push",reason:"git shows what the other side rejected",source:"https://git-scm.com/docs/git-push",words:["! [re"],pattern:/(?<=^ {0,2}! )(?=\[(?:remote )?rejected\])/gm,where:f,certain:!0},{name:"unit-test",reason:"a test runner marks the lines that say what failed",source:"https://docs.pytest.org",words:[`
E  `],pattern:/(?<=^E {3,8})(?=assert |[A-Za-z_][\w.]{2,80}(?:Error|Exception|Warning): )/gm,where:x,certain:!0},{name:"exit-of-program",reason:"an editor's console says with which code a program ended",source:"consoles of editors",words:["Process finished with exit code ","has exited with code "," exited unexpectedly with code "],pattern:/\b(?=Process finished with exit code (?:-\d|[1-9]))|^(?=The program '[^'\n]{1,120}' has exited with code (?:-\d|[1-9]))|^(?=\w+(?: \w+)? exited unexpectedly with code (?:-\d|[1-9]))/gm,where:f,certain:!0},{name:"test-failed",reason:"the place of a test, the word, and what did not hold on the next line",source:"https://github.com/catchorg/Catch2",words:[`: FAILED:
`],pattern:/(?<=:\d{1,7}: FAILED:\n {0,8})(?=[A-Z_]{4,40}\()/gm,where:f,certain:!0},{name:"method-says",reason:"a method of a toolkit says what it cannot do",source:"Qt",words:["::"],pattern:new RegExp(String.raw`^[ \t]{0,4}(?=Q[A-Z]\w{2,40}::\w{2,60}: [A-Z][^\n]{8,300}$)(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:f,certain:!0},{name:"decoder",reason:"a decoder names itself and its address, then what it could not read",source:"FFmpeg",words:[" @ 0x"],pattern:new RegExp(String.raw`(?<=^\[[\w,]{2,60} @ 0x[\da-f]{4,16}\] )(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:f,certain:!0,weak:!0}];var Si=[{name:"resolver",reason:"a resolver of dependencies marks its verdict with a cross and explains below",source:"uv, miette",words:["\xD7 "],pattern:/^[ \t]{0,4}× (?=[A-Z][a-z])/gm,where:x,certain:!0,extent:"indented"},{name:"version-solving",reason:"why no set of versions fits",source:"https://github.com/dart-lang/pub/blob/master/doc/solver.md; Poetry",words:[", version solving failed"],pattern:/^[ \t]{0,4}(?=(?:So, b|B)ecause [^\n]{5,300}, version solving failed)/gm,where:f,certain:!0},{name:"bundler",reason:"Bundler names the gem that has no fitting version",source:"https://bundler.io",words:["Bundler could not find compatible versions"],pattern:/^(?=Bundler could not find compatible versions for gem ")/gm,where:f,certain:!0},{name:"numbered-report",reason:"a report that numbers its errors, the root cause last",source:"https://docs.rs/color-eyre",words:[`Error: 
`,`Error:
`],pattern:/^(?=Error: ?\n[ \t]{1,6}0: \S)/gm,where:f,certain:!0,extent:"indented"},{name:"go-command",reason:"the go command names a module and what is wrong with it",source:"https://go.dev/ref/mod",words:["go: "],pattern:/(?<=^go: )(?=[\w.-]{1,80}\.[\w./~-]{1,160}(?:@[\w.+-]{1,80})?: [a-z])/gm,where:x,certain:!0},{name:"kernel-oom",reason:"the kernel ended a process for want of memory",source:"https://docs.kernel.org/mm/",words:["Out of memory: Kill","Memory cgroup out of memory"],pattern:/\b(?=(?:Out of memory|Memory cgroup out of memory): Kill(?:ed)? process \d)/gm,where:b,certain:!0},{name:"lua-script",reason:"the interpreter, the place and the message",source:"lua(1)",words:["lua"],pattern:/^(?:lua[\d.]{0,4}|luajit): (?=[^\n:]{1,160}:\d{1,7}: \S)/gm,where:f,certain:!0},{name:"perl",reason:"a message that ends with the script and its line",source:"https://perldoc.perl.org/functions/die",words:[" line "],pattern:/^(?=[A-Z][^\n]{5,300} at \S{1,200}\.p[lm] line \d{1,7}[.,])/gm,where:x,certain:!0},{name:"clojure",reason:"the class in brackets, the message on the next line",source:"https://clojure.org/reference/repl_and_main",words:["Execution error","Syntax error"],pattern:/^(?=(?:Execution|Syntax) error(?: \([\w.]{3,80}\))? (?:at|compiling|reading|macroexpanding) [^\n]{3,200}\n\S)/gm,where:f,certain:!0,extent:"paragraph"},{name:"class-over-message",reason:"a class and a colon, the message in the lines below",source:"Prisma Client",words:[`Error: 
`,`Error:
`],pattern:/^(?:[A-Z]\w{3,60}Error: ?\n)\n?(?=[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"tex",reason:"an exclamation mark, and the line of the source below",source:"The TeXbook",words:["! "],pattern:/(?<=^! )(?=[A-Z][^\n]{3,160}\n(?:[^\n]{0,160}\n){0,3}l\.\d)/gm,where:f,certain:!0},{name:"grpc-python",reason:"status and details of a call stand in lines of their own",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",words:["of RPC that terminated with:"],pattern:/(?<![\w.])(?=[\w.]{0,80}RpcError: <_\w{5,40} of RPC that terminated with:\n)/gm,where:f,certain:!0,extent:"paragraph"},{name:"script-of-runtime",reason:"a Haskell program names itself, the file, the function and why",source:"https://hackage.haskell.org/package/base/docs/System-IO-Error.html",words:[": openFile: ",": withFile: ",": openBinaryFile: ",": getDirectoryContents"],pattern:/(?<=^[\w.-]{1,60}: )(?=[^\n:]{1,200}: (?:openFile|withFile|openBinaryFile|getDirectoryContents\S{0,20}): \w)/gm,where:f,certain:!0}];var ji=["No such file or directory","Permission denied","File exists","Is a directory","Not a directory","Operation not permitted","Connection refused","Connection reset by peer","Connection timed out","Device or resource busy","Invalid argument","Too many open files","No space left on device","Cannot allocate memory","Broken pipe","Exec format error","Address already in use","Directory not empty","Read-only file system","Input/output error","Text file busy","Bad file descriptor","File too large","Network is unreachable","No route to host","Name or service not known","Resource temporarily unavailable","no such file or directory","permission denied","file exists","is a directory","not a directory","operation not permitted","connection refused","connection reset by peer","connection timed out","device or resource busy","invalid argument","too many open files","no space left on device","cannot allocate memory","broken pipe","exec format error","address already in use","directory not empty","read-only file system","input/output error","text file busy","bad file descriptor","i/o timeout","Connection closed by remote host","Invalid data found when processing input","network is unreachable","no route to host","no such host","file does not exist","command not found","unexpected EOF","context deadline exceeded","executable file not found in $PATH"],yg=a(e=>e.map(t=>t.replace(/[$/]/g,"\\$&")).join("|"),"escaped"),Ri="go c cc cpp cxx h hpp py rb y js jsx ts tsx pl f f90 vala adb ads proto d nim zig swift java scala ex exs hs ml php lua cs vue svelte yaml yml toml json tf s S m mm cu sol dart jl v sv vhd sql css scss".split(" "),kg="expected|actual|results?|output|os|versions?|notes?|edit|update|response|problem|issue|bug|steps?|repro\\w*|system|platform|browser|env\\w*|ps|todo|warn\\w*|info|debug|trace|reason|cause|why|workaround|fix\\w*|solution|status|summary|title|descri\\w*|tested|terminal|shell|model|subject|question|example|before|after|error|errors|fatal|panic|message|https?|file|feat|chore|docs|test|refactor|ci|perf|build|closes|regression|impact|severity|frequency|and|but|so|also|or|cc|by|from|date",Ai=[{name:"data-race",reason:"Go's race detector",source:"https://go.dev/doc/articles/race_detector",words:["WARNING: DATA RACE"],pattern:/\bWARNING: DATA RACE\b/gm,where:b,certain:!0,extent:"words"},{name:"sanitizer-broken",reason:"a sanitizer could not do its work",source:"compiler-rt's sanitizer_common",words:["Sanitizer failed","Sanitizer can not","Sanitizer CHECK failed"],pattern:/\b(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer (?=(?:failed|can not|CHECK failed))/gm,where:f,certain:!0},{name:"sanitizer-summary",reason:"what the sanitizer found, where the lines above it were left out; the others begin their report alike",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:["SUMMARY: "],pattern:/(?<=^SUMMARY: )(?=UndefinedBehaviorSanitizer: [a-zA-Z])/gm,where:f,certain:!0},{name:"check-failed",reason:"a check that ends the program where it does not hold",source:"https://google.github.io/glog/stable/logging/#check-macro, Chromium, V8, Rust's assert!",words:["heck failed: ","ssertion failed: "],pattern:/\b(?:Check failed: |assertion failed: )(?=\S)/gm,where:b,certain:!0},{name:"fatal-place",reason:"V8 frames its fatal error: the place, and below it what it is",source:"V8_Fatal",words:["# Fatal error in "],pattern:/(?<=^# Fatal error in [^\n]{0,200}\n# )(?=\S)/gm,where:f,certain:!0},{name:"signal-name",reason:"a runtime names the signal and says it in words",source:"Go's runtime",words:["SIG"],pattern:/^(?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [a-z])|^[Ss]ignal (?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [A-Z])/gm,where:E,certain:!0},{name:"signal-of-child",reason:"a parent says by which signal its child ended",source:"Go's os/exec",words:["signal: "],pattern:/\bsignal: (?=(?:segmentation fault|killed|aborted|abort trap|bus error|illegal instruction|trace)\b)/gm,where:E,certain:!0},{name:"signal-number",reason:"a crash handler gives the signal's number or name",source:"Android's debuggerd, GDB, Valgrind, crash handlers of servers and engines",words:["ignal"],pattern:m("gm")`
        (?:^|(?<=\s))(?<!action of )(?=signal \d{1,2} \(SIG[A-Z]{2,6}\)|
          (?:Program|Process) termin(?:ated|ating) with (?:default action of )?signal |
          (?:Program |Process )?(?:crashed|caught|got|terminated|killed) (?:by|with|on)? ?signal:? (?:\d|SIG))
      `,where:f,certain:!0},{name:"signal-line",reason:"a shell's last line says only how the program ended",source:"signal(7) and shells",words:["egmentation fault","Aborted","Killed","Bus error","Trace/","Illegal instruction"],pattern:/^(?=(?:[Ss]egmentation fault|Aborted|Killed|Bus error|Illegal instruction|Trace\/(?:BPT|breakpoint) trap(?:: \d)?)\.?[ \t]{0,8}$)/gm,where:f,certain:!0},{name:"fault-address",reason:"Go's runtime met an address that is none, or data that cannot be",source:"Go's runtime",words:["unexpected fault address ","runtime: "],pattern:/^(?=unexpected fault address 0x)|^runtime: (?=[a-z][^\n]{8,300}\n(?:fatal error|panic): )/gm,where:f,certain:!0},{name:"panic-place",reason:"a Rust program panicked; the thread was left out",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at "],pattern:/(?<!' (?:\(\d{1,12}\) )?)\bpanicked at (?=\S{1,200}\.rs:\d{1,7}:\d{1,5}:)/gm,where:E,certain:!0},{name:"panic-report",reason:"a panic as a report: message and location in lines of their own",source:"https://docs.rs/color-eyre",words:["The application panicked (crashed)"],pattern:/\b(?=The application panicked \(crashed\)\.\n)/gm,where:f,certain:!0,extent:"paragraph"},{name:"tool-error",reason:"a tool names itself before \u201Cerror:\u201D",source:"GNU coding standards, Formatting Error Messages",words:[": error: ",": fatal error: "],pattern:/(?<=^[\w./+-]{2,80}: )(?:fatal )?error: (?=\S)/gm,where:new Set(["prose"]),certain:!0},{name:"compiler-place",reason:"a place in source code and what is wrong there, without the word \u201Cerror\u201D",source:"Go (whose notes on escape analysis are none), older C compilers, linters",words:Ri.map(e=>`.${e}:`),pattern:new RegExp(String.raw`(?<=^[ \t>]{0,8}(?:[A-Za-z]:)?[\w./\\@+~-]{1,200}\.(?:${Ri.join("|")}):\d{1,7}(?:[:.]\d{1,5}(?:-\d{1,5})?)?: )`+String.raw`(?!(?:note|warning|remark|info|debug|error|fatal error|in file included|required from|here)(?::? |:?$))`+String.raw`(?![^\n]{0,120}\b(?:does not escape|escapes to heap|moved to heap|leaking param)\b)(?=["'(\`‘a-z])(?=[^\n]{0,200}\b${C}\b)`,"gm"),where:f,certain:!0},{name:"go-test",reason:"what a failing test of Go says, below its name",source:"https://pkg.go.dev/testing",words:["--- FAIL: "],pattern:/(?<=^[ \t>]{0,8}--- FAIL: [^\n]{1,120}\n[ \t>]{0,12}\w{1,80}_test\.go:\d{1,7}: )(?=\S)/gm,where:f,certain:!0},{name:"system-words",reason:"a line that ends with what the system says of an errno",source:"strerror(3), https://pkg.go.dev/syscall#Errno",words:ji.map(e=>`: ${e}`),pattern:new RegExp(String.raw`^[ \t]{0,8}(?=\S[^\n]{2,300}: (?:${yg(ji)})\.?[ \t]{0,4}$)`,"gm"),where:f,certain:!0,weak:!0},{name:"link-failure",reason:"what a linker or loader misses, or has twice",source:"GNU ld, LLD, Apple's ld, MSVC's link",words:["multiple definition of ","cannot find -l","not found for -l","uplicate symbol","ndefined symbol"],pattern:/\b(?=multiple definition of [`'‘]|cannot find -l\w|library not found for -l\w|duplicate symbol(?:s for| reference: | ['_])|[Uu]ndefined symbols? for architecture |undefined symbol: \S)/gm,where:b,inline:!0,certain:!0},{name:"tool-words",reason:"a tool names itself and says in small letters what is wrong",source:"GNU coding standards, Go's convention for error strings",words:[": "],pattern:new RegExp(String.raw`^(?!(?:${kg})(?: \w{1,12}){0,2}: )(?=[a-z][\w./+-]{1,60}(?: [a-z0-9]{2,12}){0,2}: (?:\S{1,80}: )?[a-z"'\`][^\n]{2,200}$)`+String.raw`(?=[^\n]{0,240}[ "'(]${C}(?=[ "',.:;)]|$))(?![^\n]{0,120}\b(?:warning|note|info): )`,"gm"),where:x,weak:!0}];var Ti=[{name:"expectation-of-test",reason:"a place, the word, and what was expected on the next line",source:"https://google.github.io/googletest/",words:[`: Failure
`,"): error: Value of"],pattern:/(?<=^[^\s:][^\n:]{0,200}:\d{1,7}: Failure\n)(?=\S)/gm,where:f,certain:!0},{name:"terminal-process",reason:"an editor's terminal did not start, or ended",source:"https://code.visualstudio.com/docs/supporting/troubleshoot-terminal-launch",words:["terminal process "],pattern:/\b(?=[Tt]he terminal process (?:"[^"\n]{1,200}" |'[^'\n]{1,200}' )?(?:failed to|terminated with|exited with))/gm,where:b,certain:!0},{name:"window-terminated",reason:"a program built on Electron says why its window is gone",source:"https://www.electronjs.org/docs/latest/api/structures/render-process-gone-details",words:[" (reason: '"],pattern:/\b(?=[\w ]{3,60} (?:terminated|crashed|gone)(?: unexpectedly)? \(reason: ')/gm,where:b,certain:!0},{name:"command-not-found",reason:"an editor knows no such command",source:"editors with commands by name",words:["' not found"],pattern:/\b(?=[Cc]ommand '[\w.:-]{3,80}' not found)/gm,where:E,certain:!0},{name:"debugger-break",reason:"a debugger shows where nobody caught it",source:"Visual Studio",words:["nhandled exception at 0x","xception thrown at 0x"],pattern:/\b(?:Unhandled exception|Exception thrown) at 0x[\dA-Fa-f]{4,16}[^\n:]{0,120}: (?=\S)/gm,where:b,certain:!0},{name:"virtual-machine",reason:"a virtual machine found itself broken; the signal stands below",source:"https://docs.oracle.com/en/java/javase/21/troubleshoot/fatal-error-log.html",words:["# A fatal error has been detected by"],pattern:/(?<=^# A fatal error has been detected by [^\n]{1,80}:\n#\n# {1,4})(?=\S)/gm,where:f,certain:!0},{name:"critical",reason:"a library of GNOME's logs what a program did wrong",source:"https://docs.gtk.org/glib/logging.html",words:["-CRITICAL **: ","-ERROR **: "],pattern:/(?<=[\w-]{2,40}-(?:CRITICAL|ERROR) \*\*: (?:[\d:.]{5,20}: )?)(?=[^\d\s])/gm,where:f,certain:!0},{name:"server-level",reason:"a server names itself and the level in brackets",source:"https://nginx.org/en/docs/ngx_core_module.html#error_log",words:["[emerg] ","[crit] ","[alert] "],pattern:/(?:^|(?<=: ))\[(?:emerg|crit|alert)\] (?=\S)/gm,where:f,certain:!0},{name:"script-line",reason:"a shell names the script, its line and what is wrong there",source:"bash(1)",words:[": line "],pattern:/(?<=^[\w./-]{1,120}: line \d{1,6}: )(?=[^\n]{1,120}(?:unbound variable|syntax error|bad substitution|ambiguous redirect|integer expression expected))/gm,where:f,certain:!0},{name:"cmdlet",reason:"PowerShell names the command, and below the place",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally",words:["At line:",`
At `],pattern:/(?<=^[A-Za-z][\w.-]{1,60} : )(?=[A-Z][^\n]{5,400}\n(?:[^\n]{0,400}\n){0,4}At [^\n]{1,200}:\d{1,7} char:\d)/gm,where:f,certain:!0,extent:"above-place"},{name:"task-failed",reason:"a build names the task that failed",source:"Gradle, Xcode, Bazel, systemd",words:["xecution failed for task ","failed with a nonzero exit code","failed because the control process"],pattern:/^[ \t]{0,8}(?=Execution failed for task '|Command \w{3,60} failed with a nonzero exit code|Job for \S{1,80} failed because the control process)/gm,where:f,certain:!0},{name:"validation",reason:"a cluster names the object and what is wrong with it",source:"kubectl",words:[" is invalid: "],pattern:/^[ \t]{0,8}(?=The \w{2,40} "[^"\n]{1,120}" is invalid: \S)/gm,where:f,certain:!0},{name:"result-name",reason:"a library's own name for its result, in capitals",source:"https://www.sqlite.org/rescode.html, https://registry.khronos.org/vulkan/",words:["SQLITE_","VK_ERROR_","CUDNN_STATUS_","DXGI_ERROR_"],pattern:/(?:^|(?<=[\s(:]))(?=SQLITE_(?:BUSY|LOCKED|CORRUPT|ERROR|CANTOPEN|READONLY|CONSTRAINT\w{0,30}|FULL|IOERR\w{0,30}): \S|(?:VK_ERROR|DXGI_ERROR|CUDNN_STATUS)_[A-Z_]{3,40}\b(?! ?[|=]))/gm,where:f,inline:!0,certain:!0,weak:!0},{name:"loader-plugin",reason:"a toolkit cannot load what it draws with",source:"Qt's qpa",words:["Could not load the Qt platform plugin"],pattern:/\b(?=Could not load the Qt platform plugin )/gm,where:b,certain:!0},{name:"request-failed",reason:"an editor's request to its server or another process failed",source:"https://microsoft.github.io/language-server-protocol/",words:["Request ","onnection to server"],pattern:/\b(?=Request [a-z]\w{2,40}(?:\/\w{2,40}){1,3} failed with |[Cc]onnection to server (?:is erroring|got closed))/gm,where:E,certain:!0}];var Sr=String.raw`(?=[^"“”\`\n]{3,120}[^"“”\`]{5,200}["”\`])(?=(?:[^\s"“”\`]{1,60}\s){2}[^\s"“”\`])(?=[^"“”\`]{0,240}\b${C}\b)`,qg=String.raw`(?=[^*\n]{8,300}\*\*)(?=(?:[^\s*]{1,60}\s){2}[^\s*])(?=[^*\n]{0,240}\b${C}\b)`,Oi="errors?|exceptions?|messages?|warnings?|dialogs?|pop-?ups?|alerts?|toasts?|logs?(?: view| file)?|notifications?|output|(?:fail|crash|exit|end|abort|die|quit)(?:s|ed|ing)? with|complain(?:s|ed|ing)?|throw(?:s|n|ing)?|say(?:s|ing)?|prints?|reports?|gives?(?: me)?|get|got|see|prompts?|leads? to|returns?|shows?",xg="(?:errors?|exceptions?|warnings?|messages?|panics?|crash)\\b|(?:is|was|gets|got|being|are|were) (?:thrown|shown|printed|logged|raised|displayed|reported|returned)\\b|(?:pops up|appears|appeared|comes up)\\b",ut=['"',"\u201C","`"],_i=[{name:"quoted-message",reason:"words of failure in quotation marks or code, behind words that announce what a program said",source:"reports in a person's words",words:['"',"\u201C","`"],behind:ut,pattern:new RegExp(String.raw`(?<=\b(?:${Oi})\b[^\n"“”\`.]{0,40}["“\`])${Sr}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-error-words",reason:"any words in quotation marks right behind the word \u201Cerror\u201D",source:"reports in a person's words",words:[': "','r "','s "','h "',"r `",": `","s `","h `",": \u201C","r \u201C"],behind:ut,pattern:new RegExp(String.raw`(?<=\b(?:errors?|exceptions?|error messages?|panics?|(?:fail|crash|exit|abort)(?:s|ed|ing)? with)(?: (?:is|was|says|saying|like|of|message|text))?[:,]? ["“\x60])`+String.raw`(?=[^"“”\x60\n]{3,120}[^"“”\x60]{5,200}["”\x60])(?=(?:[^\s"“”\x60]{1,60}\s){2}[^\s"“”\x60])`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-before",reason:"the same, before words that say what it was",source:"reports in a person's words",words:['" ',"\u201D ","` "],behind:ut,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])(?=[^"“”\`\n]{8,200}["”\`] (?:${xg}))${Sr}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"bold-message",reason:"words of failure in bold, behind words that announce what a program said",source:"reports in a person's words",words:["**"],behind:["**"],pattern:new RegExp(String.raw`(?<=\b(?:${Oi})\b[^\n*.]{0,40}\*\*)${qg}`,"gim"),where:new Set(["prose"]),weak:!0},{name:"status-in-quotes",reason:"a status and its words in quotation marks",source:"https://www.rfc-editor.org/rfc/rfc9110#section-15",words:['"4','"5',"`4","`5","\u201C4","\u201C5",'"HTTP',"`HTTP","\u201CHTTP"],behind:ut,pattern:/(?<=["“`])(?=(?:HTTP(?:\/\d(?:\.\d)?)? )?[45]\d\d [A-Z][A-Za-z-]{2,20}(?: [A-Z][A-Za-z-]{2,20}){0,3}["”`])/gm,where:new Set(["prose","title"]),certain:!0,weak:!0},{name:"quoted-title",reason:"words of failure that a title quotes",source:"titles written from an error",words:['"',"\u201C","`"],behind:ut,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])${Sr}`,"gim"),where:new Set(["title"]),weak:!0}];var Ni=[{name:"caused-by",reason:"the cause of the exception above it",source:"java.lang.Throwable.printStackTrace",words:["Caused by: "],pattern:/^[ \t]{0,12}Caused by: (?=[A-Za-z_$][\w$]{0,60}[.:])|(?<=failed\n[ \t]{1,12})Caused by: (?=[A-Z][^\n]{8})/gm,where:f},{name:"cause-list",reason:"the causes of the error above it, the innermost last",source:"Rust's anyhow and eyre",words:[`Caused by:
`],pattern:/^[ \t]{0,12}Caused by:\n(?=[ \t]{1,12}\S)/gm,where:f,certain:!0,extent:"indented"},{name:"dotnet-unhandled",reason:".NET reports what nobody caught",source:"https://learn.microsoft.com/dotnet/standard/exceptions/",words:["nhandled "],pattern:/\bUnhandled [Ee]xception[.:] (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:b},{name:"dotnet-inner",reason:"the inner exception, behind an arrow",source:"System.Exception.ToString",words:[" ---> "],pattern:/ ---> (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:f},{name:"ruby",reason:"a place, the method, the message and the class in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html",words:[":in "],pattern:/^[ \t]{0,8}(?:[A-Za-z]:)?[^\s:()"][^\n:()"]{0,200}:\d{1,7}:in [`'][^\n`']{1,120}': (?=[^\n]{1,400}\(?[A-Z])/gm,where:f,certain:!0},{name:"class-and-brackets",reason:"a class and its message in brackets",source:"Rails' log",words:["Error ("],pattern:/^[ \t]{0,8}(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error \((?=[^\n()]{3,300}(?:\([^\n()]{0,100}\)[^\n()]{0,100})?\):?$)/gm,where:x,certain:!0},{name:"nested-class",reason:"a class of Ruby's within its module, named by what went wrong, and its message behind a colon or in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html; Rails' and Sidekiq's logs",words:["::"],pattern:new RegExp(String.raw`(?:^|(?<=[\s\x60|]))(?=(?:[A-Z]\w{1,40}::){1,4}(?:[A-Z]\w{0,40})?(?:Timeout|NotFound|Invalid|Failed|Failure|Refused|Denied|Missing|`+String.raw`Unavailable|Closed|Reset|Unreachable|Violation|Undefined[A-Z]\w{2,20}|Expired|Unauthorized|Forbidden|Exceeded|NotUnique|Deadlocked)`+String.raw`(?:: \S| \([^()\n]{3,300}\)(?=[\x60":]|[ \t]{0,8}$)))`,"gm"),where:f,certain:!0},{name:"ruby-errno",reason:"an errno as a class of Ruby's",source:"https://docs.ruby-lang.org/en/master/Errno.html",words:["Errno::E"],pattern:/\bErrno::E[A-Z]{2,16}: (?=\S)/gm,where:E,certain:!0},{name:"php",reason:"an error that ends the script",source:"https://www.php.net/manual/en/errorfunc.constants.php",words:[" error: "],pattern:/\b(?:PHP )?(?:(?:Fatal|Recoverable fatal) error: {1,3}(?=\S)|Parse error: {1,3}(?=syntax error))/gm,where:b,certain:!0},{name:"sanitizer",reason:"a sanitizer's report; its summary repeats it",source:"https://clang.llvm.org/docs/AddressSanitizer.html",words:["Sanitizer: "],pattern:/(?<!SUMMARY: )\b(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: (?=[A-Za-z])/gm,where:b,certain:!0},{name:"undefined-behaviour",reason:"a place and what the sanitizer found there",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:[": runtime error: "],pattern:/(?<=\.\w{1,5}:\d{1,7}:\d{1,7}: )runtime error: (?=\S)/gm,where:b,certain:!0},{name:"cpp-terminate",reason:"an exception of C++ that nobody caught, its message on the next line",source:"GCC's verbose terminate handler",words:["terminat"],pattern:/\bterminate called after throwing an instance of '(?=[\w:<>, ]{1,120}')|\bterminating (?:due to|with) uncaught exception of type (?=[\w:]{1,120})/gm,where:b,certain:!0,extent:"two-lines"},{name:"debugger-signal",reason:"a debugger or crash handler names the signal",source:"GDB, LLDB, Android's debuggerd",words:["ignal"],pattern:/\breceived signal (?=SIG[A-Z]{2,6}, )|\bFatal signal (?=\d{1,2} \(SIG[A-Z]{2,6}\))/gm,where:b,certain:!0,extent:"words"},{name:"stack-overflow",reason:"Rust says which thread ran out of stack",source:"Rust's runtime",words:["has overflowed its stack"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?has overflowed its stack/gm,where:b,certain:!0},{name:"heap-check",reason:"the C library found its heap or stack damaged",source:"glibc's malloc and stack protector",words:["(): ","stack smashing","double free"],pattern:/\b(?:free|malloc|realloc|calloc|munmap_chunk|malloc_consolidate)\(\): (?=[a-z])|\*\*\* stack smashing detected|\bdouble free or corruption\b/gm,where:b,certain:!0},{name:"crash-report",reason:"the exception of an Apple crash report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",words:["Exception Type:"],pattern:/\bException Type: {1,12}(?=EXC_)/gm,where:f,certain:!0},{name:"missing-library",reason:"the loader cannot find a library or a version of it",source:"ld.so(8), dyld(1)",words:["shared libraries: ","dyld"],pattern:/\berror while loading shared libraries: (?=\S)|\bdyld(?:\[\d{1,7}\])?: (?=Library not|Symbol not|lazy symbol|Missing)/gm,where:b,certain:!0},{name:"elixir",reason:"two stars, the class in brackets and the message",source:"https://hexdocs.pm/elixir/Exception.html",words:["** ("],pattern:/^[ \t]{0,8}\*\* \((?=[A-Z]\w{0,60}[a-z][\w.]{0,60}\) \S)/gm,where:b,certain:!0},{name:"dart-unhandled",reason:"the exception stands below its announcement",source:"Dart's virtual machine",words:[`Unhandled exception:
`],pattern:/^[ \t]{0,8}Unhandled exception:\n(?=[ \t]{0,8}\S)/gm,where:x,certain:!0,extent:"two-lines"},{name:"flutter",reason:"Flutter frames an exception and says it below",source:"https://docs.flutter.dev/testing/errors",words:[" was thrown"],pattern:/^[ \t]{0,8}The following [\w<>]{3,60}(?: object)? was thrown[^\n]{0,120}:\n(?=[ \t]{0,8}\S)/gm,where:f,certain:!0,extent:"two-lines"},{name:"lua",reason:"an editor or host says that Lua code failed",source:"Neovim, and hosts of Lua",words:["Error executing "],pattern:/(?<!E5108: )\bError executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?=\S)/gm,where:new Set(["prose","log","source"]),certain:!0},{name:"vim",reason:"Vim numbers its errors",source:"https://neovim.io/doc/user/message.html",words:Array.from("0123456789",e=>`E${e}`),pattern:/(?:^|(?<=[\s:`]))(?=E\d{2,4}: [A-Z])/gm,where:b,certain:!0},{name:"r",reason:"R names the call and, often on the next line, the message",source:"R's stop()",words:["Error in "],pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?(?=[ \t]{0,4}\S)/gm,where:f,certain:!0,extent:"two-lines"},{name:"haskell",reason:"the program, its message, and the call stack below",source:"GHC's HasCallStack",words:["CallStack (from HasCallStack)"],pattern:/(?<=^[\w.-]{1,40}: )(?=[^\n]{1,400}\nCallStack \(from HasCallStack\))/gm,where:f,certain:!0},{name:"windows-exception",reason:"the exception of Windows' event log",source:"Windows Error Reporting",words:["Exception code: 0x"],pattern:/\bException code: (?=0x[\da-fA-F]{8}\b)/gm,where:f,certain:!0},{name:"class-of-errors",reason:"a class of any name in a module for errors",source:"Python packages",words:["error.","errors.","exception.","exceptions.","exc.","DoesNotExist"],pattern:/(?:\b(?:errors?|exceptions?|exc)\.[A-Z]\w{2,60}|\bDoesNotExist)(?=: \S)/gm,where:E,classBefore:!0}];var Ci=[{name:"npm",reason:"npm puts its name before each of an error's lines",source:"npm's documentation, Common errors",words:["npm "],pattern:/^[ \t]{0,8}npm (?:ERR! |error (?=code |errno |[A-Z][A-Za-z]{2,40}: |\d{3} |E[A-Z0-9]{3}))/gm,where:f,certain:!0,extent:"run"},{name:"npm-words",reason:"the same without a code, in npm's output only",source:"npm's documentation, Common errors",words:["npm error "],pattern:/^[ \t]{0,8}npm error (?=\S)/gm,where:x,extent:"run"},{name:"pnpm",reason:"pnpm's codes say whose they are; another's stand at the start of the line, and two blanks behind them",source:"https://pnpm.io/errors",words:["ERR_"],pattern:/\bERR_PNPM_(?=[A-Z_]{3,60}\b)|^[ \t\u2009]{0,4}(?=ERR_[A-Z]{2,20}_[A-Z_]{3,60}[ \u2009]{2,4}[A-Z])/gm,where:b,certain:!0},{name:"yarn",reason:"a line that begins with the word alone",source:"Yarn 1's reporter",words:["error "],pattern:/^error (?=["“]?[A-Z][a-z]|"https?:|@?[\w./-]{1,80}@[\w.+-]{1,40}: [A-Z])/gm,where:x},{name:"linker",reason:"a linker names itself; \u201Cin function\u201D only leads to what is missing",source:"GNU ld, LLD, Apple's ld",words:["ld: "],pattern:/(?:^|(?<=[\/\s]))ld: (?![^\n]{0,300}: in function |warning|[^\n]{0,300}undefined reference)(?=\S)/gm,where:f,certain:!0},{name:"undefined-symbol",reason:"what a linker misses",source:"GNU ld",words:["undefined reference to "],pattern:/\bundefined reference to (?=[`'‘"])/gm,where:b,inline:!0,certain:!0},{name:"cmake",reason:"CMake says where, and below what",source:"https://cmake.org/cmake/help/latest/command/message.html",words:["CMake Error"],pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?=\S)/gm,where:f,certain:!0,extent:"paragraph"},{name:"gradle",reason:"Gradle's heading over the reason",source:"https://docs.gradle.org/current/userguide/logging.html",words:["What went wrong:"],pattern:/^\* What went wrong:\n(?=\S)/gm,where:f,certain:!0,extent:"paragraph"},{name:"grpc",reason:"a status of gRPC",source:"https://grpc.io/docs/guides/error/",words:["rpc error: code = "],pattern:/\brpc error: code = (?=[A-Z])/gm,where:b,inline:!0,certain:!0},{name:"curl",reason:"curl's exit code in brackets",source:"https://curl.se/libcurl/c/libcurl-errors.html",words:["curl: ("],pattern:/\bcurl: \((?=\d{1,3}\) )/gm,where:b,inline:!0,certain:!0},{name:"daemon",reason:"a container engine passes on what its daemon said",source:"Docker's client",words:["Error response from daemon: "],pattern:/\bError response from daemon: (?=\S)/gm,where:b,inline:!0,certain:!0},{name:"go-http",reason:"Go's client names the request, then what went wrong",source:"https://pkg.go.dev/net/url#Error",words:['"http',"t http"],pattern:/\b(?:Get|Post|Put|Head|Patch|Delete) (?:"https?:\/\/(?=[^"\n]{1,400}": )|https?:\/\/(?=[^\s"]{1,400}: [a-z]))/gm,where:E,inline:!0,certain:!0},{name:"go-dial",reason:"Go could not connect",source:"https://pkg.go.dev/net#OpError",words:["dial "],pattern:/\bdial (?:tcp|udp|unix)(?=[ :][^\n]{0,200}: )/gm,where:E,inline:!0,certain:!0},{name:"http-status-line",reason:"an answer's first line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",words:["HTTP/"],pattern:/\bHTTP\/\d(?:\.\d)? (?=[45]\d\d(?: [A-Z]|\s*$))/gm,where:x,inline:!0},{name:"status-in-words",reason:"a client says with which status it gave up",source:"command lines of services; RFC 9110 section 15",words:["status: 4","status: 5","status 4","status 5"],pattern:/(?:^[ \t]{0,4}|(?<=["\x60“]))(?:■ )?(?=[a-z][^\n"\x60]{0,60}\bstatus:? [45]\d\d [A-Z])/gm,where:E,certain:!0,weak:!0},{name:"browser-request",reason:"a browser's console shows a failed request",source:"Chromium's console",words:["http","Failed to load resource"],pattern:/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:\/\/\S{1,400} (?=[45]\d\d \(|net::ERR_)|\bFailed to load resource: (?=\S)/gm,where:f,certain:!0},{name:"refused-by-browser",reason:"a browser does not run, show or fetch what a page's own rules forbid",source:"Chromium's console; https://developer.mozilla.org/docs/Web/HTTP/CSP",words:["Refused to "],pattern:/\bRefused to (?=(?:load|execute|connect|apply|frame|run|display|create|send)\b[^\n]{1,600}(?:Content Security Policy|MIME type|X-Frame-Options))/gm,where:b,certain:!0},{name:"answer-of-service",reason:"a cloud's service says why, and in brackets who it is and its status",source:"AWS SDK for Java",words:["(Service: "],pattern:/(?<=(?:^|: |["\x60]))(?=[A-Z][^\n"]{8,400} \(Service: \w{2,60}, Status Code: [45]\d\d, )/gm,where:f,certain:!0},{name:"cors",reason:"a browser refused a request to another origin",source:"https://developer.mozilla.org/docs/Web/HTTP/CORS/Errors",words:["blocked by CORS policy"],pattern:/\bAccess to (?:fetch|XMLHttpRequest|image|script|font|resource|manifest)\b(?=[^\n]{1,600}blocked by CORS policy)/gm,where:b,certain:!0},{name:"database",reason:"a database's own number or state",source:"Oracle, MySQL, ISO 9075 (SQLSTATE)",words:["ORA-","SQLSTATE[","ERROR "],pattern:/\bORA-(?=\d{5}: )|\bSQLSTATE\[(?=\w{5}\])|\bERROR (?=\d{4} \(\w{5}\))/gm,where:b,certain:!0},{name:"sql-terminal",reason:"the server's level and two blanks",source:"https://www.postgresql.org/docs/current/protocol-error-fields.html, psql",words:["ERROR:  ","FATAL:  ","PANIC:  "],pattern:/(?:^|(?<=: ))(?:ERROR|FATAL|PANIC): {2}(?=\S)/gm,where:b,certain:!0},{name:"shell",reason:"a shell cannot run a command",source:"POSIX shells",words:["sh: ",": line "],pattern:/(?:^|(?<=[\s`"(]))-?(?:(?:zsh|bash|dash|sh|fish): |[\w./-]{1,100}: line \d{1,6}: )(?=[^\n]{0,120}(?:not found|[Nn]o such file|[Pp]ermission denied|bad interpreter|cannot execute))/gm,where:b,inline:!0,certain:!0},{name:"windows-shell",reason:"cmd or PowerShell cannot find a command",source:"cmd.exe, PowerShell",words:["is not recognized as"],pattern:/(?:\bThe term )?'[^'\n]{1,100}' is not recognized as/gm,where:b,inline:!0,certain:!0,extent:"sentence"},{name:"ssh",reason:"the other side refused the key, or ours refused the host",source:"OpenSSH",words:["Permission denied (publickey","Host key verification failed","ssh: connect"],pattern:/\bPermission denied \(publickey|\bHost key verification failed\b|\bssh: connect to host (?=\S)/gm,where:b,inline:!0,certain:!0},{name:"dev-server",reason:"a development server passes on what broke",source:"Vite",words:["Internal server error: "],pattern:/\[\w{2,20}\] Internal server error: (?=\S)/gm,where:f,certain:!0},{name:"go-compiler",reason:"Go's compiler, vet and tests print a place and the message",source:"https://pkg.go.dev/cmd/go",words:[".go:"],pattern:/(?<=^[ \t]{0,8}[\w./@-]{1,160}\.go:\d{1,7}:\d{1,5}: |^ {2,12}\w{1,80}_test\.go:\d{1,7}: )(?=[a-z"])/gm,where:x,certain:!0},{name:"kotlin-compiler",reason:"Kotlin's compiler marks an error with a letter",source:"kotlinc",words:["e: "],pattern:/(?<=^e: (?:file:\/\/)?\S{1,300}:\d{1,7}:\d{1,5}:? )(?=\S)/gm,where:x,certain:!0},{name:"expectation",reason:"an expectation that was not met",source:"https://jestjs.io/docs/expect",words:["expect(received)."],pattern:/\bexpect\(received\)\.(?=\w)/gm,where:x,certain:!0},{name:"cluster",reason:"a cluster's API refused, its reason in brackets",source:"kubectl",words:["Error from server ("],pattern:/\bError from server \((?=[A-Z]\w{2,40}\): )/gm,where:b,certain:!0},{name:"cloud-operation",reason:"a cloud's client names code and operation",source:"botocore",words:["An error occurred (","A client error ("],pattern:/\b(?:An error occurred|A client error) \((?=\w{3,60}\) (?:occurred )?when calling )/gm,where:b,certain:!0,inline:!0},{name:"words-of-failure",reason:"a line of output that begins by saying what failed",source:"command line interfaces",words:["Error ","Failed to ","Unable to "],pattern:/^(?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))/gm,where:x},{name:"tool-and-failure",reason:"the same behind the tool's name, or with other words",source:"command line interfaces",words:[": Error ",": Failed to ",": Unable to ","Cannot ","Could not ","Couldn't ","Can't "],pattern:/^(?:(?:==> )?[\w./-]{2,40}: (?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))|(?=(?:Cannot|Could not|Couldn't|Can't) [a-z][^\n]{8}))/gm,where:x,weak:!0},{name:"failed-thing",reason:"the same among a person's words, where it names the thing or goes on to the reason",source:"messages of programs with windows",words:["Failed to ","Unable to ","Error "],pattern:/^[ \t(]{0,4}(?=Error (?:[a-z]{2,20}ing) [^\n:]{2,80}: \S)|^[ \t]{0,4}(?=(?:Failed|Unable) to [a-z]{2,20}(?: [a-z]{2,20}){0,4} ['"‘“\`][^\n]{2,200}['"’”\`]: \S)/gm,where:new Set(["prose"]),certain:!0},{name:"package-tools",reason:"package managers' own marks at the start of a line",source:"apt, CocoaPods, Redis, Lerna, node-gyp",words:["E: ","[!] ","(error) "," ERR! "],pattern:/^(?:E: (?=[A-Z][a-z])|\[!\] (?=[A-Z][a-z])|\(error\) (?=[A-Z]{2,20} )|(?:lerna|gyp) ERR! (?=[a-z]{3,20} [^\n]{8}))/gm,where:x,certain:!0},{name:"make",reason:"make has no rule, or cannot read its file",source:"https://www.gnu.org/software/make/manual/html_node/Error-Messages.html",words:["*** "],pattern:/(?<=^[\w./-]{0,60}(?:\[\d{1,3}\])?: )\*\*\* (?=No rule to make|missing separator)/gm,where:x,certain:!0}];var Li="EACCES EADDRINUSE EAGAIN EBADF EBUSY ECONNREFUSED ECONNRESET EEXIST EINVAL EIO EISDIR EMFILE ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND EPERM EPIPE EROFS ESRCH ETIMEDOUT EXDEV".split(" "),Eg=[{name:"status-and-body",reason:"an HTTP status followed by a JSON body",source:"SDKs generated by Stainless print `400 {\u2026}`",words:["{"],pattern:/\b(?:(?:API|Server|HTTP|Internal|Provider)[ -]?error:? {0,3})?\(?\b[1-5]\d\d\)?:?\s{0,12}(?=\{\s{0,12}["'])/gim,where:E,certain:!0},{name:"api-error",reason:"\u201CAPI Error:\u201D is how clients of services introduce the answer",source:"command lines of several model providers",words:["API ","HTTP "],pattern:/\b(?:API|HTTP) [Ee]rror:?(?: {1,4}\(?[1-5]\d\d\b| \((?=[A-Z])|: {0,3}(?=[A-Z]))/gm,where:f},{name:"api-error-title",reason:"the same with a status, in a title",source:"titles written from an error",words:["API "],pattern:/\bAPI [Ee]rror: {0,2}[1-5]\d\d\b(?= ["{A-Z])/gm,where:new Set(["title"])},{name:"json-error",reason:"an error body without any introduction",source:"https://cloud.google.com/apis/design/errors, RFC 6749 section 5.2, RFC 9457, GraphQL",words:['"type"','"error"','"errors"'],pattern:m("gm")`
        \{\s{0,12}"(?:type"\s{0,5}:\s{0,5}"error"|error"\s{0,5}:\s{0,5}\{\s{0,12}"(?:message|type|code|
          status|root_cause)"|error"\s{0,5}:\s{0,5}"\w{3,60}"\s{0,5},\s{0,12}"error_description"|
          type"\s{0,5}:\s{0,5}"[^"\n]{1,200}"\s{0,5},\s{0,12}"title"|
          errors"\s{0,5}:\s{0,5}\[\s{0,12}\{\s{0,12}"message")
      `,where:f,certain:!0},{name:"class",reason:"a class that is named as an error, a colon and its message",source:"ECMAScript Error.prototype.toString, Java Throwable.toString, Python traceback",words:["Error","Exception"],pattern:m("gm")`
        (?<!Warning As )(?:Error|Exception)(?: ?\[\w{3,60}\]| \((?:0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\))?:
          (?=\s)(?! \([^()\n]{0,200}\) \[)
      `,where:b,classBefore:!0},{name:"class-alone",reason:"a class on a line of its own, followed by its stack",source:"V8 prints an error without a message so",words:[`Error
`,`Exception
`],pattern:/(?<=^\s{0,20}(?:\[ERROR\] |Uncaught )?[A-Za-z.]{0,60})(?:Error|Exception)(?=\n\s{1,20}at )/gm,where:f,classBefore:!0,certain:!0},{name:"compiler-code",reason:"a compiler's message with its code",source:"https://doc.rust-lang.org/error_codes/, MSBuild, TypeScript",words:["error[","error ","error	"],pattern:/\berror(?:\[[A-Z]{1,3}\d{2,5}\]|\s(?=[A-Z]{1,8}\d{3,6}: )):?/gm,where:b,certain:!0},{name:"rust-panic",reason:"a Rust thread panicked",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at ","failed at '"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |\btask '?<?[^'\n]{0,60}>?'? ?failed at '/gm,where:b,certain:!0},{name:"python-traceback",reason:"a Python traceback; its last line is the error",source:"https://docs.python.org/3/library/traceback.html",words:["Traceback (most recent call last):"],pattern:/^[ \t>|]{0,12}Traceback \(most recent call last\):/gm,where:b,certain:!0},{name:"java-exception",reason:"an uncaught Java exception",source:"java.lang.ThreadGroup.uncaughtException",words:["Exception in thread "],pattern:/\bException in thread "[^"\n]{0,80}" (?=[a-z]+\.)/gm,where:b,certain:!0},{name:"panic",reason:"Go, Zig and Bun panics, kernel style",source:"https://go.dev/ref/spec#Handling_panics",words:["panic","atal","FATAL"],pattern:/(?:^|(?<=[\s`"]))(?:panic|fatal error|FATAL ERROR|FATAL|fatal)(?:\([\w ]{1,40}\))?: {1,3}(?=\S)/gm,where:new Set(["log","source","prose"])},{name:"compiler-ice",reason:"the compiler says that it broke itself",source:"rustc and GCC",words:["internal compiler error: "],pattern:/\b(?:error: )?internal compiler error: (?=\S)/gm,where:b,certain:!0},{name:"lower-error",reason:"compilers and Unix tools begin with \u201Cerror:\u201D, often after a file and a position",source:"GNU coding standards, Formatting Error Messages",words:["error: ","ERROR: "],pattern:/(?:^|(?<=[\s:`"]))(?:ERROR|error): {1,3}(?=[^\s|,;{}])/gm,where:x,kindBefore:!0,inline:!0},{name:"position-error",reason:"\u201Cfile:line:column: error:\u201D is a compiler's in any text",source:"GNU coding standards, Formatting Error Messages",words:["rror: ","RROR: "],pattern:/(?<=\.\w{1,5}(?::\d{1,7}(?:[:.]\d{1,7}(?:-\d{1,7})?)?:(?: \d{1,7}:\d{1,7})?|\(\d{1,7}(?:, ?\d{1,5})?\) ?:?) )(?:(?:[Ff]atal )?[Ee]rror|ERROR): (?=\S)/gm,where:b,certain:!0},{name:"quoted-error",reason:"an error in a person's words counts where it is put in quotes or code",source:"reports that quote a tool",words:["error: ","fatal: ","panic: "],pattern:/(?<=[`"“「](?:[\w/-]{1,20} ){0,3})(?:error|fatal|panic): {1,3}(?=\S)/gm,where:new Set(["prose","title"])},{name:"log-level",reason:"a line that its logger marked as an error",source:"syslog and most loggers; `without-log-prefixes.ts` brings their lines into this form",words:["ERROR","[error]","FATAL","[fatal]"],pattern:/^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3})?(?:(?:\[(?:ERROR|FATAL)\]|ERROR)(?: {1,4}|: {0,3})|\[(?:error|fatal)\](?: |: {0,3}))(?=[\w"'`(/])|^##\[error\](?=\S)/gm,where:x},{name:"log-mark",reason:"the same in the midst of a person's words, where only a logger's own form counts",source:"`without-log-prefixes.ts`, Maven",words:["[ERROR] ","[error] ","##[error]"],pattern:/^(?:\[(?:ERROR|error)\] (?=\S)|##\[error\](?=\S))/gm,where:new Set(["prose"])},{name:"failure-mark",reason:"a cross before the words of a failure",source:"command line interfaces",words:["\u2718","\u2717","\u2716","\u274C","\xD7"],pattern:/[✘✗✖❌×] {1,2}(?:\[ERROR\] (?=\S)|(?=(?:Failed|Error|Cannot|Could ?n.t|Unable|Unexpected|Invalid|Unknown)\b))/gm,where:x},{name:"errno",reason:"an errno name, a colon and its message",source:"https://docs.libuv.org/en/v1.x/errors.html",words:Li.map(e=>`${e}: `),pattern:new RegExp(String.raw`\b(?:${Li.join("|")}): (?=[A-Za-z])`,"gm"),where:b,inline:!0,certain:!0},{name:"signal",reason:"a shell or the kernel says how a process ended",source:"signal(7) and shells",words:["fault","Abort","Bus error","Killed: ","Illegal instruction","Floating point","zsh: "],pattern:m("gm")`
        \b(?:[Ss]egmentation fault(?: \(core dumped\)| at address 0x[\da-fA-F]{1,16})|
          (?:Abort trap|Bus error|Killed|Illegal instruction): \d|
          (?:Aborted|Bus error|Illegal instruction|Floating point exception) \(core dumped\)|
          zsh: (?:segmentation fault|abort|killed|bus error))
      `,where:b,certain:!0},{name:"assertion",reason:"an assertion of C or C++ failed",source:"assert(3)",words:["Assertion ","ailed assertion: "],pattern:/\bAssertion [`'(][^\n]{1,300}? failed\b|\b(?:Assertion failed|Failed assertion): (?=\S)/gm,where:b,certain:!0}],mt=[...Si,...di,...Ei,...xi,...Ti,...Ci,...Ni,...Eg,...Ai,...qi,..._i];var Sg=m("i")`
    ^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|
      on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|
      the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there (?:is|was|are)|
      not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|
      boolean|unknown|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected)\b)
  `,jg=/^(?:An?|Each|Every|All) (?!(?:\w+ )?(?:error|exception|problem)\b)|(?<!\b(?:[Yy]ou|[Tt]his|[Ii]t|[Tt]here) )\b(?:must|may|should|shall) /,Rg=/^[ \t]{0,4}\[[✓√✔]\] /m;function tn(e){return Rg.test(e)}a(tn,"isCheckList");function Ii(e,t,n,r){let{message:o,className:s}=e,i=s!==null&&s!=="Error";return t.opener.name==="package-tools"&&tn(n)?!1:t.opener.certain?o.length>1||i||e.frames.length>0:e.status!==null&&(o.length>2||t.opener.name==="api-error")||e.frames.length>0&&r!=="source"?!0:t.opener.name==="panic"&&r==="prose"&&!Tg(n,t)?!1:s==="KeyError"&&r!=="source"&&/^['"]/.test(o)?!0:!new RegExp("\\p{L}{2}","u").test(o)||Og(o)?!1:r==="source"?jr(n,t.start)&&!/[;{]$/.test(o):e.code!==null||e.apiType!==null?!0:r==="log"?o.length>3:Sg.test(o)?!1:t.opener.weak===!0?!jg.test(o):i||r==="prose"||jr(n,t.start)||Ag(n,t,o)}a(Ii,"isError");function Ag(e,{start:t},n){return/[:\]] $/.test(e.slice(Math.max(0,t-2),t))&&n.split(" ",4).length>3}a(Ag,"endsTitle");function Tg(e,{start:t,after:n}){if(!jr(e,t))return!1;if(/^fatal: {1,3}(?:unable to|could not|not a |[Rr]emote|refusing|cannot|bad )/.test(e.slice(t,t+40)))return!0;let r=e.slice(n,n+600);return r.startsWith("runtime error: ")||/\n\[signal |\n(?:goroutine \d|runtime stack:)/.test(r)}a(Tg,"hasTrace");function Og(e){return/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(e)?!0:/^\$(?! is )|\$\{|^(?:[\w.]+\s?(?:\||=>|=(?!=))|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(e)||_g(e)}a(Og,"isCode");function _g(e){return e.endsWith("{")||e.endsWith(";")&&e.split(" ",6).length<6}a(_g,"endsAsCode");function jr(e,t){return/(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(e.slice(Math.max(0,t-24),t))}a(jr,"startsLine");var Ng=m("i")`
    ^(?:No matching distribution found for|Found incompatible module|Error generating(?: /|$)|symbol\(s\) not found for architecture|linker command failed with exit code|
      ld returned \d+ exit status|Command failed with exit code \d+|
      Process completed with exit code \d+|Failed with result '|script ".{1,60}" exited with code \d+|
      (?:Aborted|Killed)(?: \(core dumped\)|\.?$)|failed to build wheel|failed to push some refs|
      (?:failed to solve: )?process ".{1,200}" did not complete|(?:\d{1,5}|one|two|three) errors? found|
      metadata-generation-failed|[Bb]uild failed|aborting due to|could not compile|
      all warnings being treated as errors|(?:ninja: )?build stopped: |
      Backend subprocess exited when trying to invoke|\d{1,5} dependenc(?:y|ies) of derivation\b)
  `,Cg=m("i")`
    ^(?:(?:the )?(?:command|process|subprocess|task|script|job|recipe|builder|build|step|hook|execution|failed to build)|
      [\w-]{2,24} (?:task|command|script|job|build))\b[^\n]{0,300}?
      \b(?:exit(?:ed)?|failed|finished|returned|terminated|completed|ended)\b[^\n\d]{0,60}\b(?:code|status|value)s?:? ?\d{1,5}\b
  `,Lg=/^subprocess-exited-with-error|\bdid not run successfully\b|^failed to run custom build command\b/,Ig=/^linking with [`'][^`']{1,40}[`'] failed\b/,Pg=m()`
    \(\d{1,4} sub-exceptions?\)$|^(?:in user code|Graph execution error):?$|^Failed to compile\.?$|
      ^(?:Transform|Build|Bundling|Compilation) failed with \d{1,5} errors?:?$|
      ^Failed to build \S{1,120}[^\n]{0,20}The build backend returned an error|^Plugin did not respond\b|^An error has occurred, (?:this and )?all later migrations canceled|
      ^Your requirements could not be resolved to an installable set|\bfailed: \(Exit \d{1,3}\):?|
      \berror executing (?:\w{1,40} )?command\b|^Failed to execute goal [^\n]{1,300}: Compilation failure|^Error installing [\w-]{1,60}:?$
  `,Mg=/^in \.{0,2}\/\S{1,200}(?: \d{1,7}:\d{1,7}(?:-\d{1,7})?)?$/,$g=new Set(["linker","undefined-symbol","compiler-code","fixed-c-compiler"]),Fg="The above exception was the direct cause of the following exception",zg="During handling of the above exception, another exception occurred";function Pi(e,t){let n=t.map(()=>null);for(let[r,o]of t.entries()){let s=r-1,i=t[s];i!==void 0&&(Pg.test(i.message)&&(n[s]=r),Dg(i,o)?n[r]=s:Hg(e,i,o)||Ug(e,i,o)?n[s]=r:o.opener==="python-traceback"&&Gg(e.slice(i.end,o.start),n,r))}return n}a(Pi,"linkCauses");function Dg(e,{message:t,opener:n}){return Ng.test(t)||n==="sanitizer-summary"?!0:Cg.test(t)&&!Lg.test(e.message)}a(Dg,"isSummary");function Ug(e,t,n){return n.opener==="python-traceback"&&t.opener!=="python-traceback"&&/^[ \t]{0,8}\n[ \t]{0,8}$/.test(e.slice(t.end,n.start))}a(Ug,"isLogged");function Gg(e,t,n){e.length>400||(e.includes(Fg)?t[n]=n-1:e.includes(zg)&&(t[n-1]=n))}a(Gg,"linkTraceback");var Wg=/^(?:A task|The operation) was cancell?ed\.?$/;function Hg(e,t,n){return n.opener==="caused-by"||n.opener==="cause-list"||n.opener==="dotnet-inner"?n.start-t.end<4e3&&!Wg.test(n.message):Mg.test(t.message)&&n.start-t.end<200||$g.has(n.opener)&&Ig.test(t.message)||new RegExp("\\p{L}:$","u").test(t.message)&&/^:?\s{1,12}$/.test(e.slice(t.end,n.start))?!0:/\[cause\]: $/.test(e.slice(Math.max(0,n.start-9),n.start))}a(Hg,"isCause");var Rr="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Ue="\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?",Mi="(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Bg=`(?:\\d{4}[-/]\\d{2}[-/]\\d{2}[T ,]{1,2}${Ue}${Mi}|\\d{1,2}-${Rr}-\\d{4} ${Ue}${Mi}|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${Rr} {1,2}\\d{1,2} ${Ue}(?: \\d{4})?|\\d{2}-\\d{2} ${Ue}|${Ue}|\\d{1,2}:\\d{2}[AP]M)`,$i="(?:ERROR|ERR|Error|error|err|FATAL|FTL|Fatal|fatal|CRITICAL|CRIT|critical|crit|SEVERE|EMERG|emerg)",Zg="(?:WARNING|WARN|WRN|Warning|warning|warn|INFORMATION|INFO|INF|Info|info|DEBUG|DBG|Debug|debug|TRACE|TRC|trace|NOTICE|notice|VERBOSE|verbose|LOG|DETAIL|HINT|STATEMENT|CONTEXT)",Kg=[{name:"klog",source:"https://github.com/kubernetes/klog",pattern:/^(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] /},{name:"python",source:"https://docs.python.org/3/library/logging.html#logging.basicConfig",pattern:/^(?<level>ERROR|CRITICAL|WARNING|INFO|DEBUG):[\w.]{1,60}:(?=\S)/},{name:"logrus",source:"https://github.com/sirupsen/logrus",pattern:/^(?<level>ERRO|FATA|PANI|WARN|INFO|DEBU)\[\d{1,8}\] {0,3}/},{name:"logcat",source:"https://developer.android.com/tools/logcat",pattern:/^(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,6} {1,6}\d{1,6} (?<level>[VDIWEF]) [\w./-]{1,40} {0,20}: |(?<short>[VDIWEF])\/[\w./-]{1,40}(?: {0,8}\( {0,5}\d{1,6}\))?: )/},{name:"chromium",source:"Chromium's base/logging",pattern:/^\[\d{1,7}(?::\d{1,7})?:\d{4}\/\d{6}\.\d{1,6}:(?<level>ERROR|FATAL|WARNING|INFO|VERBOSE\d):[\w.]{1,60}[(:]\d{1,6}\)?\] /},{name:"ruby-logger",source:"https://docs.ruby-lang.org/en/master/Logger.html",pattern:/^(?<level>[DIWEF]), \[[^\]\n]{1,60}\] {1,3}[A-Z]{4,5} -- [^:\n]{0,40}: /},{name:"env-logger",source:"Rust's env_logger",pattern:/^\[\d{4}-\d\d-\d\dT[\d:.]{8,20}Z? {1,2}(?<level>ERROR|WARN|INFO|DEBUG|TRACE) {1,3}[\w:.-]{1,80}\] /},{name:"numbered-thread",source:"https://docs.opencv.org/4.x/da/db0/namespacecv_1_1utils_1_1logging.html",pattern:/^\[ {0,2}(?<level>ERROR|FATAL|WARN|INFO|DEBUG):\d{1,5}(?:@\d{1,9}\.\d{1,6})?\] (?:global )?\S{1,200}(?: \(\d{1,7}\)|:\d{1,7}) (?:[\w~:<>]{1,80} )?/},{name:"level-first",source:"winston's printf formats",pattern:/^(?:[\w.-]{1,30}:)?(?<level>ERROR|error|warn|info|debug) {1,3}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?Z?: /},{name:"component-address",source:"https://ffmpeg.org/doxygen/trunk/group__lavu__log.html: the component and where it lies in memory",pattern:/^\[[\w#:/. -]{1,60} @ (?:0x)?[\da-f]{3,16}\] {1,2}/},{name:"glib",source:"https://docs.gtk.org/glib/logging.html; of its levels only ERROR ends the program",pattern:/^(?:\([\w./ -]{1,40}:\d{1,8}\): )?[\w.+]{1,30}-(?:(?<level>ERROR)|CRITICAL|WARNING|Message|INFO|DEBUG)(?: \*\*)?: (?:\d\d:\d\d:\d\d\.\d{1,6}: )?/},{name:"monolog",source:"Laravel",pattern:/^\[\d{4}-\d\d-\d\d[T ][\d:.+-]{8,24}\] \w{1,20}\.(?<level>[A-Z]{4,9}): /}],pe={container:/^(?:[\w.-]{1,60}[-_]\d{1,3} {1,20}\| ?|#\d{1,4} \d{1,6}\.\d{1,3} )/,syslog:new RegExp(`^${Rr} {1,2}\\d{1,2} ${Ue} [\\w.-]{1,63} [\\w./@-]{1,63}(?:\\[\\d{1,7}\\])?: `),time:new RegExp(`^[[(]?${Bg}[\\])]?:?(?=[ \\t|\\]]|$)[ \\t|-]{0,3}`),level:new RegExp(`^[[(<|*]{0,2}(?:(${$i})|${Zg})[\\])>|*]{0,2}(?=[\\s:\\]|-])[:\\]]? {0,2}[-|:]?[ \\t]{0,8}`),place:/^([IWEF]) [\w./-]{1,160}:\d{1,6}\] /,bracket:new RegExp(`^(?:\\([\\w ./:#-]{1,40}\\)|\\[(?:[\\w .:#@$-]{1,60}[/:](${$i})|[\\w ./:#@$=-]{1,80})\\]):? {0,3}`),process:/^(?:\d{1,8} {1,2}--- {1,2}|\d{1,8}#\d{1,8}: (?:\*\d{1,9} )?|\[\d{1,8}\]:? |[\w.]{1,60} - (?=[A-Z]{4,8} - ))/,target:/^(?:[a-z_]\w{0,40}(?:(?:::|\.)\w{1,60}){0,8}|(?:[A-Za-z]\w{0,40}\.){1,8}[A-Z]\w{0,60}) {0,40}(?::|-)(?: (?=[^\s(])| ?$)/},Vg=/debug|dbg|trace|trc|verbose/i,Xg=8,Fi=4e3,Yg=m()`
    ^[ \t]{0,8}\x60?(?:\d|#\d{1,4} \d|[[{(]|[A-Z][a-z]{2} |[IWEFVD][\d/,]|[A-Z]{4}\[|[A-Z]{4,8}:\w|
      [A-Z][\w.+]{1,30}-(?:ERROR|CRITICAL|WARNING|Message)\b|[\w.-]{0,30}:?(?:error|warn|info|debug|ERROR) {1,3}\d{4}-|
      (?:time|ts|t|level)=|[\w.-]{1,60} {1,20}\|)
  `;function We(e){return/\d:\d\d|\blevel|"severity"|"lvl"|[EF]\/|\d\] | @ (?:0x)?[\da-f]|[-_]\d{1,3} {1,20}\||(?:ERROR|CRITICAL):\w|#\d{1,4} \d/.test(e)?e.split(`
`).map(t=>Yg.test(t)?Jg(t):t).join(`
`):e}a(We,"withoutLogPrefixes");function Jg(e){let t=/^[ \t]{0,8}`?/.exec(e)?.[0]??"",n=e.slice(t.length).replace(pe.container,"");return zi(n)??Di(n)??(n.length+t.length===e.length?e:n)}a(Jg,"withoutPrefix");function zi(e){return oh(e)??fh(e)??Qg(e)}a(zi,"readForm");function Ge(e,t){return e&&/^\S/.test(t)?`[ERROR] ${t}`:t}a(Ge,"marked");function Qg(e){for(let{pattern:t}of Kg){let n=t.exec(e);if(!n)continue;let r=n.groups?.level??n.groups?.short??"",o=ch(sh(e.slice(n[0].length)));return Ge(/^[EFPCe]/.test(r)&&!/^(?:FATAL EXCEPTION|Process: |at |Caused by: |#\d{1,3} |<asynchronous |backtrace:|pid: |Build fingerprint: |\*\*\* )/.test(o),o)}}a(Qg,"readLoggerForm");function Di(e){let t=pe.syslog.exec(e)?.[0];if(t!==void 0){let u=e.slice(t.length);return zi(u)??Di(u)??u}let n=pe.time.exec(e)?.[0];if(n===void 0)return;let r=e.slice(n.length),o=!1,s=!1,i=!1,c=pe.place.exec(r);if(c)return Ge(c[1]==="F",r.slice(c[0].length));for(let u=0;u<Xg;u++){let p=s?null:pe.level.exec(r),w=p??pe.bracket.exec(r)??pe.process.exec(r);if(w===null)break;s||=p!==null||w[1]!==void 0,o||=w[1]!==void 0,i||=p!==null&&Vg.test(p[0]),r=r.slice(w[0].length)}let d=s?pe.target.exec(r)?.[0]:void 0;return d!==void 0&&!/(?:rror|xception|atal|anic|ailed)\W*$/.test(d)&&(r=r.slice(d.length)),r.trimStart()===""?"":i&&/^\S/.test(r)?`[DEBUG] ${r}`:Ge(o,r)}a(Di,"readAtoms");var eh=/^(?:(?:time|ts|t)=(?:"[^"\n]{1,60}"|\S{1,60}) )?(?:(?!level|lvl)[\w.]{1,20}=(?:["“][^"”\n]{0,60}["”]|[^\s"]{1,80}) ){0,3}(?:level|lvl)=(\w{3,8}) /,th=/^(?:err|eror|fatal|panic|crit)/i,nh=/^warn/i,Ui=String.raw`(?:["“]([^\n]{0,2000}?)(?<!\\)["”](?=\s{1,8}[\w.-]{1,40}=|\s{0,8}$)|([^\s"“]\S{0,200}))`,rh=new RegExp(String.raw`(?:^|\s)(?:msg|message)=${Ui}`),Gi=new RegExp(String.raw`\s(?:err|error)=${Ui}`);function oh(e){let t=e.includes("=")?eh.exec(e):null;if(t===null)return;let n=rh.exec(e),r=Gi.exec(e);if(!n&&!r)return;let o=t[1]??"",s=th.test(o)||nh.test(o)&&r!==null;return Ge(s,Wi(n?.[1]??n?.[2],r))}a(oh,"readLogfmt");function Wi(e,t){return[e,t?.[1]??t?.[2]].filter(r=>r!==void 0).join(": ").replace(/\\(["\\])/g,"$1")}a(Wi,"saidOf");var ah=/^"((?:[^"\\\n]|\\.){1,400})"(?= \w{1,40}=)/;function sh(e){let t=ah.exec(e)?.[1];return t===void 0?e:Wi(t,Gi.exec(e))}a(sh,"withItsPairs");var ih=/^([^\n]{1,600}?) \{"exception":"\[object\] \(([\w\\]{2,160})\(code: /;function ch(e){let[,t,n]=ih.exec(e)??[];return t===void 0||n===void 0?e:`${n.replace(/\\\\/g,"\\")}: ${t}`}a(ch,"withItsClass");function lh(e){return e>=50||e===3||e===4}a(lh,"isErrorNumber");var dh=/^(?:error|err|fatal|critical|crit|severe|panic|alert|emergency|E|F)$/i,uh=["exc_info","exception","stack","stack_trace","stacktrace","traceback"],mh=["exception","err","error"],ph=["type","class","name","Exception"];function wh(e){for(let t of mh){let n=e.get(t);if(!M(n))continue;let r=n.get("message")??n.get("Message"),o=ph.map(c=>n.get(c)).find(c=>typeof c=="string");if(typeof r!="string"||typeof o!="string")continue;let s=n.get("stack"),i=typeof s=="string"?/\n {1,8}at [^]*$/.exec(s)?.[0]:void 0;return`${o}: ${r.replace(/\n/g," ")}${i??""}`}}a(wh,"readThrown");function fh(e){let t=e.startsWith("{")?e.slice(0,Fi):"";if(!/"(?:level|severity|lvl|s)":/.test(t))return;let{value:n}=ne(t);if(!M(n))return;let r=wh(n);if(r!==void 0)return Ge(!0,r);if(e.length>Fi)return;let o=n.get("level")??n.get("severity")??n.get("lvl")??n.get("s"),s=typeof o=="number"?lh(o):typeof o=="string"&&dh.test(o),i=n.get("msg")??n.get("message"),c=n.get("error")??n.get("err"),d=[i,c].flatMap(w=>typeof w=="string"&&w!==""?[w]:[]);if(!s||d.length===0)return;let u=uh.map(w=>n.get(w)).find(w=>typeof w=="string"&&w.includes(`
`)),p=Ge(!0,d.join(": ").replace(/\n/g," "));return typeof u=="string"?`${p}
${u}`:p}a(fh,"readJsonLine");function Bi(e,t){let n=qh(Th(Ah(kh(t==="prose"?jh(me(e)):e))));return t==="log"||t==="prose"?We(vh(n)):n}a(Bi,"plainText");function vh(e){return gh.test(e)?e.replace(/^\d{1,5}\.\d{1,3} (?=\S)/gm,""):e}a(vh,"untimed");var gh=/^-{4,8}\n {0,2}(?:> )?\[[^\]\n]{1,80}\] \S/m,hh=/(?:\\r)?\\n(?=\s{0,8}at |\s{1,8}File \\?"|\s{2,8}\S|[A-Z]\w{1,60}(?:Error|Exception)\b)|\\r\\n/g,bh=/",\s{0,20}"(?= {1,8}at )/g,yh=/^(?![ \t]{0,20}[{[])([^\n"]{1,400})"(?=\}|,[ \n]?[ \t]{0,20}"|,?$)/gm;function kh(e){let t=e.includes('" ')?e.replace(bh,`
`):e;if(!t.includes("\\n"))return t;let n=t.replace(hh,`
`).replace(yh,`$1
`);return n.includes('File \\"')?n.replaceAll('\\"','"'):n}a(kh,"unescaped");function qh(e){return e.includes(Ar)?xh(e.replace(Sh,`
`)):e}a(qh,"tracesApart");function xh(e){if(!e.includes(`${Ar}File "`))return e;let t=!1;return e.split(`
`).map((n,r,o)=>(o[r-1]?.endsWith(Ar.trimEnd())===!0&&n.startsWith('File "')&&(t=!0),t&&(Eh.test(n)||n.trim()==="")&&(t=!1),t?`${n.startsWith('File "')?"  ":"    "}${n}`:n)).join(`
`)}a(xh,"indented");var Eh=/^(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{1,80}(?:Error|Exception|Warning|Interrupt|Exit)(?::|[ \t]{0,4}$)/,Ar=`Traceback (most recent call last):
`,Sh=/(?<=[^\s|>][ "'\x60]{0,3})(?=Traceback \(most recent call last\):\n)/g;function jh(e){let t=e.split(`
`);if(!t.some(Hi))return e;let n=t[0]??"";for(let[r,o]of t.slice(1).entries()){let s=t[r]??"";n+=(Hi(s)&&s.includes(": ")&&Rh.test(o)?" ":`
`)+o}return n}a(jh,"unwrapped");function Hi(e){return e.length>=68&&e.length<=100}a(Hi,"isFull");var Rh=/^(?!(?:at|from|in|by|goroutine) |\w{1,30}\()[a-z(*][^\n:=]{0,60}(?:$|[ .])/;function Ah(e){if(!/^ {0,8}[│┃>]/m.test(e))return e;let t=a(n=>/^ {0,8}[│┃>]/.test(n)?n.replace(/^ {0,8}[│┃>] ?/,"").replace(/[│┃]$/,""):n,"unframed");return e.split(`
`).map(t).join(`
`)}a(Ah,"unboxed");function Th(e){return e.includes("Exception Group Traceback")?e.split(`
`).map(t=>t.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/,"")).join(`
`):e}a(Th,"ungrouped");var Tr=100,Oh=8;function we(e,t,n=!0){if(e.length<Oh)return[];let r=Bi(e,t),o=Lh(r),s=Zi(r,t,Ki(o,Xi,t));return s.length>0||!n?s:Zi(r,t,Ki(o,Yi,t))}a(we,"findErrors");function Zi(e,t,n){if(n.size===0)return[];let r=[],o=$h(e,n),s=0;for(let[i,c]of o.entries()){if(c.start<s)continue;let d=si(e,c,Nh(e,o,i),t),u=Hh(e,c,d,t);if(u===void 0){c.opener.extent==="run"&&(s=d.messageEnd);continue}if(r.push({...u,opening:c,end:d.stackEnd}),s=d.stackEnd,r.length>=Tr)break}return _h(e,r)}a(Zi,"findWith");function _h(e,t){let n=t.map(({parts:o,opening:s,end:i})=>({start:s.start,end:i,opener:s.opener.name,message:o.message})),r=t.length>1?Pi(e,n):[];return t.map(({parts:o,cut:s},i)=>({parts:o,cut:s,root:r[i]??null}))}a(_h,"withRoots");function Nh(e,t,n){let r=t[n]?.after??0,o=r+12;for(let s of t.slice(n+1,n+20))if(!(s.start<=r||s.start<=o&&!e.slice(r,s.start).includes(`
`))){if(!Ch(e,t[n]?.opener,s,r))return s.start;o=Math.max(o,s.after)}return e.length}a(Nh,"nextStart");function Ch(e,t,{start:n,opener:r},o){if(e.slice(Math.max(0,n-13),n)==="(in promise) ")return!0;if(/[:(] ?$/.test(e.slice(n-2,n))&&!e.slice(o,n).includes(`
`))return!e.slice(Math.max(0,n-9),n).endsWith("[cause]: ");let s=t!==r||r.name==="lower-error";return r.inline===!0&&s&&!e.slice(o,n).includes(`
`)}a(Ch,"isWithin");var Lh=Ne(mt.flatMap(({words:e})=>e)),Xi=new Map,Yi=new Map;for(let e of mt){let t=e.isLast===!0?Yi:Xi;for(let n of e.words)t.set(n,[...t.get(n)??[],e])}function Ki(e,t,n){let r=new Set;for(let o of e)for(let s of t.get(o)??[])s.where.has(n)&&r.add(s);return r}a(Ki,"openersOf");function Ih(e,t){let n=Ph.get(t);return n===void 0?k(e,t.pattern):Mh(e,t.behind??[],n)}a(Ih,"matchesOf");var Ph=new Map(mt.filter(({behind:e})=>e!==void 0).map(e=>{let{source:t,flags:n}=e.pattern;return[e,new RegExp(t,n.replace("g","y"))]}));function Mh(e,t,n){let r=[];for(let o of t)for(let s=e.indexOf(o);s>=0&&r.length<Tr;s=e.indexOf(o,s+o.length)){n.lastIndex=s+o.length;let i=n.exec(e);i!==null&&r.push(i)}return r}a(Mh,"matchesBehind");function $h(e,t){let n=[];for(let r of t)for(let o of Ih(e,r)){let s=Dh(e,r,o.index);if(n.push({opener:r,start:s,after:o.index+o[0].length}),n.length>20*Tr)break}return n.length<2?n:Fh(e,n.sort((r,o)=>r.start-o.start||Vi(r)-Vi(o)))}a($h,"openings");function Fh(e,t){let n=e.length,r=[];for(let o of[...t].reverse()){let s=o.opener.weak===!0?e.indexOf(`
`,o.start):-1;if(o.opener.weak!==!0)n=o.start;else if(n<(s<0?e.length:s))continue;r.push(o)}return r.reverse()}a(Fh,"strongest");var zh=new Map(mt.map((e,t)=>[e,t]));function Vi({opener:e}){return zh.get(e)??0}a(Vi,"rank");function Dh(e,{classBefore:t,kindBefore:n},r){return t===!0?Wh(e,r):n===!0&&e[r-1]===" "?Uh(e,r):r}a(Dh,"openingStart");function Uh(e,t){let n=e.slice(Math.max(0,t-48),t),r=Gh.exec(n)?.[0];return r===void 0?t:t-r.length}a(Uh,"kindStart");var Gh=new RegExp(String.raw`(?<=(?:^|\n)[ \t]{0,8})(?:[a-z][\w./-]{1,24}: )?(?:syntax|parse|parsing|type|runtime|format|protocol|connection|encoding|decoding|checksum`+String.raw`|validation|internal|network|database|link|build|compile|config|configuration) $`,"");function Wh(e,t){let n=t;for(;n>0&&t-n<100&&/[\w$.\\]/.test(e[n-1]??"");)n--;return n}a(Wh,"classStart");function Hh(e,t,n,r){let o=e.slice(t.start,n.messageEnd),{stackStart:s,stackEnd:i}=n,c=i>s?`
${e.slice(s,i)}`:"",d=N(Bh(o)+c);return Ii(d,t,e,r)?{parts:d,cut:n.cut}:void 0}a(Hh,"readFound");function Bh(e){let t=e.replace(/\n[ \t]{0,40}[│┃⎿|][ \t]{0,4}/g,`
`);return(t.split("`").length%2===0?t.replace(/`$/,""):t).replace(/\*{2}$/,"")}a(Bh,"plainLines");var Ji="errors?|exceptions?|messages?|warnings?|fails?|failed|failing|crash(?:es|ed)?|complains?|throws?|says|prints?|outputs?|response|results?|got|get|gives|see|seeing|shows?|instead|happen(?:s|ed)?|returns?",Zh=new RegExp(String.raw`\b(?:${Ji})\b[^\n.]{0,80}[.:=?]?\s{0,4}$`,"i"),Kh=new RegExp(String.raw`\b(?:${Ji})\b[^\n.]{0,80}(?:[:=]|(?<=^what [^\n]{1,60})\?)\s{0,4}$`,"i");function Qi(e){return Zh.test(e.slice(-200))}a(Qi,"leadsToFence");function pt(e){return Kh.test(e.slice(-200))}a(pt,"leadsToLine");var Or=/^[ \t]{0,8}(?:\$ |[\w.-]{1,40}@[\w.-]{1,60}[:~ ][^\n]{0,60}[$#%] ?|\[[\w.-]{1,40}@[^\]\n]{1,60}\][$#] ?|PS [A-Z]:\\[^\n>]{0,120}> ?|[A-Z]:\\[^\n>]{0,120}>)(?=\S)/;function ec(e){return Or.test(e.slice(0,300))}a(ec,"beginsWithPrompt");var Vh=/^(?:I|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Thank|Any|Is|Does|Also)\b[^\n]{12,}/;function tc({pieces:e}){let t=[],n="",r=!1;for(let o of Yh(e)){let[s="",...i]=o,d=pt(n)||r&&!Vh.test(s)||Or.test(s)?o:Xh(o);d.length>0&&(r?t.at(-1)?.push("",...d):t.push([...d])),r=d.length>0,n=i.at(-1)??s}return t.map(o=>o.join(`
`))}a(tc,"pastedOutput");function Xh(e){let t=e.findIndex((n,r)=>Or.test(n)||r>0&&pt(e[r-1]??""));return t<0?[]:e.slice(t)}a(Xh,"fromLead");function Yh(e){let t=[],n=[],r=a(()=>{n.length>0&&t.push(n),n=[]},"end");for(let o of e)o.kind==="fence"||o.text.trim()===""?r():n.push(o.text);return r(),t}a(Yh,"paragraphs");var Jh=400,nc=new RegExp(String.raw`(?<!\w-)\b${C}\b(?!-\w)`,"i"),Qh=m("i")`
    \b(?:I|I'm|I've|my|me|we|our|you|your)\b|
    ^(?:it|this|that|these|there|when|if|after|before|since|because|but|and|so|also|then|however|please|
      maybe|same|see|as|none|no (?:errors?|logs?|messages?|output|idea|crash(?:es)?|
      files?(?! found)|problems?|change|difference|response|failures?|warnings?)|nothing|not|yes|n\/a|the|a|an|
      all|any|only|just|still|expected|actual)\b
  `,e3=m()`
    ^(?:[$>#%*|+✔✓✅☑-] ?|\d{1,4}[ \t]{1,8}[A-Za-z_.]{1,40} ?[=(:]|[VDIW] |\/\/|https?:\/\/|!?\[(?![\w :.-]{1,40}\]:? \S)|\d+[.)] |\w+@\S+[:~$]|
      (?:import|from|const|let|var|def|class|func|function|return|if|for|package (?![^\n]{1,80}: )|public|print|assert|
        try|except|with|while|go (?!tool )|git|npm|pip|python3?|sudo|cd|bazel|docker|make|bash|curl|warning|info|
        debug|trace|note|checking|successfully|using|found|loading|downloading|installing)\b)|
    \b(?:0|no|zero) (?:failed|errors?|failures?|warnings?)\b|[{};=]\s*$|^[\w.]+ ?=|^[\w.]+\([^\n]{0,200}\)[;,]?$|=>|^<\/?\w|\b(?:INFO|DEBUG|WARN|WARNING|TRACE)\b|
    \b[WIVD] [\w./-]{1,120}:\d{1,6}\] |(?<!^)[Ww]arning:\s|
    \b(?:does not escape|escapes to heap|moved to heap|leaking param)\b
  `,t3=new RegExp(String.raw`^["'(]?${C}\b|^\S{1,120}: \S|^\[[\w :.-]{1,40}\]:? \S|^[\w./ -]{1,60}: \S|\s["'\`‘“][^"'\`’”]{1,60}["'\`’”]`,"i");function wt(e,{isMessageField:t,isPrinted:n}){let r=e.trim().replace(/^["“`*]{1,3}(.*?)["”`*]{1,3}$/,"$1");if(!(r.length<8||r.length>Jh||e3.test(r)||Qh.test(r))&&!(r.split(" ",3).length<3||/\?$|^[a-z][^:]*\.$/.test(r)))return t||nc.test(r)&&(n||t3.test(r))?r:void 0}a(wt,"printedMessage");function _r(e){return nc.test(e)}a(_r,"saysFailure");var rc=40,n3=400,r3=/^(?:the |full |exact )?(?:error|error messages?|error text|exception|crash message)$/,je=new Set(["checklist","version","model","terminal","expected","operating-system","environment","platform","steps"]);function oc(e,t){for(let n of e){if(je.has(n.kind))continue;let r=o3(n,t);if(r!==void 0)return{parts:N(r),source:n.kind==="errors"?"form-field":"description"}}}a(oc,"findAnnouncedError");function ac(e){for(let{kind:t,pieces:n}of e)if(!je.has(t))for(let r of n){let o=r.kind==="line"?/^ {0,3}> ?(?![>!#-])(.*)$/.exec(r.text)?.[1]:void 0,s=o&&wt(me(o),{isMessageField:!1,isPrinted:!0});if(s)return{parts:N(s),source:"description"}}}a(ac,"findQuotedLine");function o3({kind:e,heading:t,pieces:n},r){let o=r3.test(_(t)),s=`${t}:`;for(let i of n){if(i.text.trim()==="")continue;let c=i.kind==="fence",d=o||(c?Qi(s):pt(s));if((d||c&&(e==="errors"||e==="actual"||a3(i.text)))&&!r(i)&&!tn(i.text)){let p=c?i.text.split(`
`,rc):[i.text.replace(/^[\s>]{1,8}/,"")],w=o||c&&(d||e==="errors"),h=ic(We(me(p.join(`
`))).split(`
`),o,w);if(h!==void 0)return h}s=c?"":i.text.trim()}}a(o3,"inSection");function a3(e){return e.length<n3&&e.trim().split(`
`,7).length<=6}a(a3,"isShort");function sc(e){if(!ec(e))return;let t=We(me(e)).split(`
`,rc),n=ic(t,!1,!0);return n===void 0?void 0:N(n)}a(sc,"firstPrinted");function ic(e,t,n){for(let r of e){let o=wt(r,{isMessageField:t,isPrinted:n});if(o!==void 0)return o}}a(ic,"firstMessage");var cc=4,s3=200,i3=400;function lc(e,t,n){if(!t.some(({pieces:o})=>o.some(s=>s.kind==="fence"))||!_r(e))return;let r=l3(e);if(r.length!==0){for(let{kind:o,pieces:s}of t)if(!je.has(o)){for(let i of s)if(!(i.kind!=="fence"||n(i)))for(let c of i.text.split(`
`,s3)){if(c.length>i3||!c3(c,r))continue;let d=wt(c,{isMessageField:!1,isPrinted:!0});if(d!==void 0)return d}}}}a(lc,"findEchoedTitle");function c3(e,t){let n=dc(e).join(" ");return t.some(r=>_r(r)&&` ${n} `.includes(r))}a(c3,"echoes");function l3(e){let t=dc(e);return t.flatMap((n,r)=>r+cc<=t.length?[` ${t.slice(r,r+cc).join(" ")} `]:[])}a(l3,"wordRuns");function dc(e){return e.toLowerCase().match(/[\p{L}\p{N}_'’]{1,60}/gu)??[]}a(dc,"wordsOf");var d3=4e3,u3=m()`
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::|\\)){0,6}[A-Z][a-z0-9]\w{0,60}(?:Error|Exception)\b(?![./\\(-]\w)|
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::)){1,6}(?:[Ee]rrors?|[Ee]xceptions?)\.[A-Z]\w{2,60}|^[A-Z]\w{1,40}::[A-Z]\w{2,60}(?= |$)
  `,m3=m()`
    (?<![\w$./-])(?=[A-Z\d_]{0,60}(?:ERROR|ERR_|EXC_|EXCEPTION|VIOLATION|FAILED|FAILURE|TIMEOUT|TIMED_OUT|INVALID|DENIED|_LOST|BAD_|NOT_FOUND|NOT_ALLOWED|
      NOT_LESS|UNABLE|MISSING|ABORT|REFUSED|OVERFLOW|PANIC|FAULT|UNREACHABLE|EXCEEDED|EXHAUSTED|UNAUTHORIZED|FORBIDDEN|CORRUPT|MISMATCH|UNSUPPORTED|CRASH))
      [A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,8}(?![\w=-])
  `,p3=m("i")`
    \b(?:error|stop|exit|result|status|failure|support)[ -]?codes?(?: (?:is|was|of))?:? {0,2}["'\x60(\[]?(?=[\w-]{0,12}\d)[\w-]{3,24}(?:\.\d{1,8})?|
    \berrors?:? #?(?:0x[\da-f]{4,16}|\d{3,6}-\d{2,6}|\d{4,6}|[A-Z]{1,6}-?\d{2,8})\b
  `,w3="bad request|unauthori[sz]ed|forbidden|not found|method not allowed|conflict|gone|too large|(?:request )?entity too large|large entity|unprocessable|too many requests|internal server error|server error|bad gateway|service unavailable|gateway time-?out|client error|errors?|http|response|status",Cr="(?:40[0-9]|41[0-7]|42[1-9]|431|451|50[0-8]|511|52[0-9]|530)",f3=m("i")`
    \b(?:https?|https? status|status(?: code)?|(?:server |client |http )?err(?:or|eur)o?r?s?|codes?|response(?: code)?|returns?|returned|returning|gives?(?: an?| me an?)?|
      gets?(?: an?)?|got(?: an?)?|getting(?: an?)?|with(?: an?)?|throws?(?: an?)?|expected):? ["'\x60(]?${Cr}\b(?!\.\d|[-/:]\d)|
    (?<![\w.:/#-])${Cr},?(?: ?[-–:] ?|:? ?\(?| ){1,2}(?:${w3})\b
  `,v3=new RegExp(Cr),g3=m("i")`
    ^(?:\[?feat|\[?request|\[?docs?\b|add|allow|support|handle|improve|make|implement|provide|use|replace|remove|refactor|document|expose|
      introduce|update|consider|enable|option|should|better|show|return|throw|raise|catch|suppress|ignore|explain|treat|wrap|respect|retry|log|
      parse|propagate)\b|\b(?:should|must|ought to|needs? to|would be|don['’]t|do not)\b
  `;function mc(e,t){if(g3.test(e))return;let n=h3(e)??uc(e);if(n!==void 0)return{parts:n,source:"title"};let r=uc(t.slice(0,d3));return r===void 0?void 0:{parts:r,source:"description"}}a(mc,"findMentionedError");function h3(e){let t=u3.exec(e)?.[0];if(t!==void 0)return{...N(`${t}:`),className:t,message:""};let n=m3.exec(e)?.[0];return n===void 0?void 0:{...N(n),message:n}}a(h3,"nameIn");function uc(e){let t=f3.exec(e)?.[0],n=t===void 0?void 0:v3.exec(t)?.[0];if(t!==void 0&&n!==void 0)return{...N(t),className:null,message:Nr(t),status:Number(n)};let r=p3.exec(e)?.[0];return r===void 0?void 0:{...N(Nr(r)),message:Nr(r)}}a(uc,"numberIn");function Nr(e){return e.replace(/["'\x60([]/g,"").trim()}a(Nr,"plain");var Lr=2e3,ft=/\{\s{0,20}"(?:error|timestamp)"\s{0,20}:/g,b3=4;function pc(e){return/^\s{0,20}\{\s{0,20}"error"\s{0,5}:\s{0,5}[{[]/.test(e.slice(0,200))?!1:/^\s{0,20}(?=[[{])\[?\s{0,20}(?:\]\s{0,20}$|\{\s{0,20}\\?"(?:error|timestamp)\\?"\s{0,5}:)/.test(e.slice(0,200))}a(pc,"isErrorsArray");function Ir(e,t){let n=q3(k3(e)),{items:r,state:o,lost:s}=x3(n),i=r.flatMap((d,u)=>S3(d,o==="cut"&&u===r.length-1)),c=s+r.filter(d=>wc(d)===void 0).length;return{drafts:i,problems:y3(o==="cut"||t,c)}}a(Ir,"readErrorsBlock");function y3(e,t){let n=[];if(e&&n.push({kind:"errors-truncated",detail:"The Errors block was cut off before its end."}),t>0){let r=`${t} ${t===1?"entry":"entries"} of the Errors block could not be read.`;n.push({kind:"errors-unreadable-entry",detail:r})}return n}a(y3,"blockProblems");function k3(e){return/^\s{0,20}\[\s{0,20}\{\s{0,20}\\"/.test(e.slice(0,100))?e.replace(/\\(["\\])/g,"$1"):e}a(k3,"unescapeWhole");function q3(e){return e.trimStart().startsWith("{")?`[${e}]`:e}a(q3,"asArray");function x3(e){let t=ne(e,Math.max(0,e.indexOf("["))),n=Array.isArray(t.value)?E3(t.value).slice(0,Lr):[],r=0;for(;t.state==="broken"&&n.length<Lr;){r++,ft.lastIndex=t.end;for(let o=ft.exec(e);o&&(t=ne(e,o.index),t.value!==void 0&&n.push(t.value),!(t.state!=="complete"||n.length>=Lr));o=ft.exec(e))ft.lastIndex=t.end;if(ft.lastIndex===0)break}return{items:n,state:t.state,lost:r}}a(x3,"readEntries");function E3(e){return[...e]}a(E3,"readonlyItems");function S3(e,t){let n=wc(e);if(n===void 0)return[];let r=j3(re(e,"timestamp")),o=t&&!(M(e)&&[...e.keys()].at(-1)==="timestamp"),s=N(n);return o&&s.message.length<b3&&s.frames.length===0?[]:[{...s,source:"errors-block",at:r,quoted:!1,cut:o}]}a(S3,"readEntry");function wc(e){if(typeof e=="string")return e;let t=re(e,"error")??re(e,"message")??re(e,"stack");if(typeof t=="string")return t;if(!M(t))return;let n=t.get("stack")??t.get("message");return typeof n=="string"?n:void 0}a(wc,"entryText");function j3(e){let t=typeof e=="number"||typeof e=="string"&&/^\d{4}-\d\d-\d\d[T ]/.test(e)?new Date(e):null;return t===null||Number.isNaN(t.getTime())?null:t.toISOString()}a(j3,"readTime");var R3=new Set("js javascript jsx mjs cjs ts typescript tsx mts py python rs rust .rs go java kotlin kt c cpp c++ h cs csharp ruby rb php swift scala html xml css scss yaml yml toml ini sql diff patch vue svelte lua perl r dart elixir haskell zig nix".split(" "));function gc(e,t,n){let r=[],o=[],s=new Set,i=!1;for(let c of t)c.level===0&&_(c.heading)==="errors"&&n==="bug-command"?(i=!0,O3(c,r,o,s)):N3(c,r,o,s);return n==="bug-command"&&!i&&s.size===0&&o.push({kind:"errors-missing",detail:"The report has no Errors block."}),r.push(...Re(we(e,"title",!1),"title",!0)),n!=="bug-command"&&r.push(...A3(e,t,r)),{drafts:r.sort((c,d)=>fc.indexOf(c.source)-fc.indexOf(d.source)),problems:o,blocks:s}}a(gc,"collectErrors");function A3(e,t,n){let r=lc(e,t,Mr),o=r===void 0?void 0:N(r),s=n.some(({message:h})=>h!==""&&r?.includes(h)===!0);if(o!==void 0&&!s)return[nn(o,"description")];if(n.length>0)return[];let i=t.flatMap(h=>{if(je.has(h.kind))return[];let g=h.kind==="errors"?"form-field":"description";return tc(h).map(q=>({output:q,source:g}))}),c=i.flatMap(({output:h,source:g})=>Re(we(h,"log"),g,!0));if(c.length>0)return c;let d=oc(t,Mr)??ac(t);if(d!==void 0)return[nn(d.parts,d.source)];for(let{output:h,source:g}of i){let q=sc(h);if(q!==void 0)return[nn(q,g)]}let u=T3(t),p=[...Re(we(u,"prose"),"description",!0),...Re(we(e,"title"),"title",!0)];if(p.length>0)return p;let w=mc(e,u);return w===void 0?[]:[nn(w.parts,w.source)]}a(A3,"formlessErrors");function T3(e){return e.filter(({kind:t})=>!je.has(t)).map(({pieces:t})=>R(t)).join(`
`)}a(T3,"told");function nn(e,t){return{...e,source:t,at:null,quoted:!0,cut:!1}}a(nn,"quotedDraft");var fc=["errors-block","form-field","description","title"];function O3(e,t,n,r){let o=e.pieces.some(u=>u.kind==="line"&&te(u.text)),s=e.pieces.find(u=>u.kind==="fence"&&/^\s{0,40}[[{]/.test(u.text)),i=_3(e),c=i.search(/\[\s{0,20}(?:\]|\{\s{0,20}\\?")/);if(s??c>=0){s?r.add(s):n.push({kind:"errors-unfenced",detail:"The Errors block stands outside a code fence."});let u=Ir(s?.text??i.slice(c),o);t.push(...u.drafts),n.push(...u.problems);for(let p of e.pieces)p!==s&&p.kind==="fence"&&Pr(p,"errors-block",t);return}let d=e.pieces.some(u=>u.text.trim()!==""&&!(u.kind==="line"&&te(u.text)));d&&n.push({kind:"errors-not-json",detail:"The Errors block is not JSON; it was read as a log."}),!d&&o&&n.push({kind:"errors-truncated",detail:"The Errors block was cut off before its first entry."}),!d&&!o&&n.push({kind:"errors-missing",detail:"The Errors block is empty."});for(let u of e.pieces)u.kind==="fence"&&Pr(u,"errors-block",t);t.push(...Re(we(i,"log"),"errors-block",!1))}a(O3,"readNamedBlock");function _3(e){return R(e.pieces).split(`
`).filter(t=>!te(t)).join(`
`)}a(_3,"withoutNotes");function N3(e,t,n,r){if(["checklist","version","model","terminal","expected","operating-system"].includes(e.kind))return;let o=e.kind==="errors"?"form-field":"description";for(let i of e.pieces)if(i.kind!=="line")if(pc(i.text)){r.add(i);let c=Ir(i.text,!1);t.push(...c.drafts),n.push(...c.problems)}else Pr(i,o,t);let s=e.kind==="errors"?"log":"prose";t.push(...Re(we(R(e.pieces),s,s==="log"),o,s==="prose"))}a(N3,"readSection");var vc=12;function Pr(e,t,n){if(e.kind!=="fence")return;let r=Mr(e)?"source":"log",o=t==="description"&&e.text.split(`
`,vc+1).length<=vc;n.push(...Re(we(e.text,r),t,o))}a(Pr,"findInFence");function Mr(e){return e.kind!=="fence"?!1:e.language===""?C3(e.text):R3.has(e.language)&&!$3(e.text)}a(Mr,"isSource");function C3(e){let t=e.split(`
`,L3).filter(r=>r.trim()!==""),n=t.filter(r=>M3.test(r)).length;return n>=I3&&n>=P3*t.length&&!hc.test(e)}a(C3,"isUnlabelledSource");var L3=80,I3=3,P3=.4,M3=m()`
    ;[ \t]*(?:\/\/[^\n]*)?$|
    ^[ \t]{0,40}(?:#include|#define|import [\w{*"]|from [\w.]+ import|using |package \w|def \w+\(|func \w|fn \w|(?:public|private|export) |
      (?:const|let|var|val) \w+)
  `;function $3(e){return hc.test(e)&&!F3.test(e)}a($3,"isMislabelled");var hc=m("m")`
    ^(?:\[ {0,2}\d{1,3}%\]|-- \w|make(?:\[\d+\])?: |Traceback \(most|CMake (?:Error|Warning)|
      [\w./\\:-]{2,200}(?::\d+|\(\d+(?:,\d+)?\)) ?: (?:fatal )?(?:error|warning)|
      \[(?:ERROR|INFO|WARN)|terminate called|(?:Caused by: |Exception in thread|Unhandled exception)|
      [\w.]{2,80}(?:Error|Exception): |[EWID]/|#\d+ +0x|\d{4}-\d\d-\d\d[ T]\d\d:|(?:ERROR|FATAL|error|fatal)[: ])
  `,F3=new RegExp(String.raw`[;{}][ \t]*$|^[ \t]*(?:import |from \w+ import|#include|#define|def |class |using |const |let |var |int |void |auto `+String.raw`|return |if |for |while |public |private |func |fn |print\(|<\w+[ >/]|\w+ ?=[^=])`,"m");function Re(e,t,n){return e.map(r=>{let o=r.root===null?null:e[r.root]??null;return{...r.parts,source:t,at:null,quoted:n,cut:r.cut,found:{self:r,root:o}}})}a(Re,"toDrafts");var bc=12;function qc(e){let t=new Map,n=new Map;for(let o of e)yc(o)||kc(t,$r(o),o,n);for(let o of e)yc(o)&&kc(t,U3(o,t)??$r(o),o,n);let r=[...t.values()];return r.map(o=>K3(o,z3(o,r,n)))}a(qc,"mergeErrors");function z3({root:e},t,n){let r=e===null?void 0:n.get(e);return r===void 0?null:t.indexOf(r)}a(z3,"rootOf");function yc(e){return e.cut||e.source!=="errors-block"}a(yc,"mayBePart");function kc(e,t,n,r){let o=e.get(t)??{first:n,message:Fr(n.message),counts:new Map,times:[],frames:n.frames,quoted:!1,root:null};o.counts.set(n.source,(o.counts.get(n.source)??0)+1),n.at!==null&&o.times.push(n.at),o.frames.length===0&&(o.frames=n.frames),o.first=D3(o.first,n),o.quoted||=n.quoted,o.root??=n.found?.root??null,n.found&&r.set(n.found.self,o),e.set(t,o)}a(kc,"addTo");function D3(e,{className:t,code:n,message:r}){return r!==e.message||vt(e.className)!==null&&e.code!==null?e:{...e,className:vt(e.className)===null?t??e.className:e.className,code:e.code??n}}a(D3,"withNames");function U3(e,t){let n=$r(e);if(t.has(n))return n;let r=Fr(e.message);for(let[o,s]of t)if(G3(e,s.first)&&(W3(r,s.message,e.status!==null)||e.source==="title"&&H3(r,s.message)))return o}a(U3,"findWhole");function G3(e,t){let n=a((o,s)=>o===null||s===null||o===s,"fits"),r=n(vt(e.className),vt(t.className));return e.status!==null&&t.status!==e.status?!1:r&&n(e.status,t.status)&&n(e.apiType,t.apiType)&&n(e.code,t.code)}a(G3,"agrees");function W3(e,t,n){return e===""?n:e===t||e.length>=bc&&t.includes(e)?!0:t.length>=bc&&e.startsWith(t)}a(W3,"isPart");function H3(e,t){let n=0;for(;n<t.length&&e[n]===t[n];)n++;return n>=B3&&n>=.6*Math.min(e.length,t.length)}a(H3,"beginsAlike");var B3=24;function $r(e){return`${Z3(e)}
${Fr(e.message)}`}a($r,"identity");function vt(e){return e===null||e==="Error"||yr(e)?null:/[^.:\\]*$/.exec(e)?.[0]??e}a(vt,"telling");function Z3({className:e,status:t,apiType:n,code:r}){return[vt(e)??"",t??"",n??"",r??""].join(`
`)}a(Z3,"kindOf");function Fr(e){return e.slice(0,500).toLowerCase().replace(/(?<![a-z])(?=[a-z_-]{0,40}\d)[\w-]{8,200}/g,"#").replace(/\d+/g,"#").replace(/[\s.…]+$/,"")}a(Fr,"withoutValues");function K3({first:e,counts:t,times:n,frames:r,quoted:o},s){let i=[...n].sort(),{className:c,message:d,status:u,apiType:p,code:w,source:h}=e;return{error:{className:c,message:d,status:u,apiType:p,code:w,count:Math.max(...t.values()),firstSeen:i[0]??null,lastSeen:i.at(-1)??null,source:h,sources:[...t.keys()],frames:r},quoted:o,root:s}}a(K3,"toEntry");function xc(e,t,n){let{drafts:r,problems:o,blocks:s}=gc(e,t,n);return{merged:qc(r),problems:o,blocks:s}}a(xc,"gatherErrors");var V3=[{name:"lock-acquisition",reason:"a lock that another process holds; expected where several run",source:"the message says so itself (\u201CNON-FATAL\u201D, \u201Cexpected in multi-process scenarios\u201D)",pattern:/\bNON-FATAL\b|\block acquisition failed\b/i},{name:"aborted-request",reason:"a request that was aborted, mostly by the user or by a newer one",source:"https://developer.mozilla.org/docs/Web/API/AbortController",pattern:/^(?:\w+: )?(?:API Error: )?Request was aborted\.?$|^AbortError\b|^(?:\w+: )?(?:The|This) (?:operation|user|request) (?:was )?aborted\b/i},{name:"directory-read",reason:"a directory was read as a file; tools probe paths that way",source:"https://nodejs.org/api/errors.html (EISDIR)",pattern:/\bEISDIR: illegal operation on a directory, read\b/},{name:"telemetry",reason:"usage statistics could not be sent; nothing else is affected",source:"exporters of OpenTelemetry and of products' own event logs",pattern:/\bevent logging: \d{1,9} events? failed to export\b|\bFailed to export \d{1,9} (?:events?|spans?|metrics?|logs?|batch)/i},{name:"telemetry-host",reason:"the host for usage statistics could not be reached; often blocked on purpose",source:"intake hosts of Datadog, Sentry, Segment, Statsig",pattern:/\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN)\b.{0,80}\b(?:datadoghq\.|ingest\.sentry\.|sentry\.io|api\.segment\.|statsig)/i},{name:"highlight-language",reason:"no syntax colours for a language; the text is shown plainly",source:"highlight.js and cli-highlight",pattern:/\bLanguage not supported while highlighting code\b|\bUnknown language: "[^"]{0,40}"/i},{name:"keychain",reason:"a look-up in the system's key store failed; a file is used instead",source:"security(1) of macOS; libsecret",pattern:/\bFailed to (?:delete|read|find|get|write|save) (?:\w+ )?keychain (?:entry|item)\b|\bsecurity (?:find|delete|add)-generic-password\b|\bSecKeychainSearchCopyNext\b/i},{name:"compiler-summary",reason:"a summary of the errors before it",source:"rustc, cargo, make, npm",pattern:/^aborting due to (?:\d{1,6} )?previous errors?|^could not compile `|^ld returned \d+ exit status|^(?:A complete log of this run|Found \d+ errors?\b)/,always:!0},{name:"bare-error",reason:"an error without any message",source:"a thrown `new Error()`",pattern:/^(?:Error|Error: Error|\[object Object\]|undefined|null)?$/,always:!0}];function X3(e){let t=[e.className,e.message].filter(n=>n!==null&&n!=="").join(": ");return V3.find(n=>n.pattern.test(t.slice(0,600)))}a(X3,"findNoiseRule");function Ec(e,t){return e.map(n=>{let r=X3(n.error),o=r!==void 0&&(r.always===!0||!t(n));return{...n.error,noise:o,noiseReason:o?r.reason:null,...n.quoted&&{quoted:!0},...n.root!==null&&{root:n.root}}})}a(Ec,"markNoise");var Y3=new Set("error errors the a an and or of to in on for with is was are were be been it its this that you your not no but from at by as has have had can cannot could please try again when while after before use used using failed fails fail bug issue code request message api call get file type invalid expected found one more does did do redacted".split(" "));function B(e){return(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu)??[]).filter(n=>n.length>2&&!Y3.has(n))}a(B,"tellingWords");var J3=.34,zr=.6;function on(e,t){if(e.length===0)return null;let n=gt(t.title),r=gt(t.prose),o=e.map((s,i)=>({index:i,error:s,agreement:tb(s,t,n,r)})).filter(({error:s})=>!s.noise).sort((s,i)=>i.agreement-s.agreement||jc(i.error)-jc(s.error)||i.error.count-s.error.count||(s.error.firstSeen??"9").localeCompare(i.error.firstSeen??"9")||s.index-i.index);return eb(Q3(o.map(({index:s})=>s),e),e)}a(on,"findPrimaryError");function Q3(e,t){let[n=null,...r]=e,o=n===null?void 0:t[n];if(o===void 0||o.sources.some(d=>d!=="title"))return n;let{code:s,className:i}=o,c=a(d=>s!==null&&(d.code===s||d.message.includes(`${s}: `))||i!==null&&i!=="Error"&&d.className===i,"isSame");return r.find(d=>t[d]!==void 0&&c(t[d]))??n}a(Q3,"printedInFull");function eb(e,t){let n=new Set,r=e;for(;r!==null&&!n.has(r);){n.add(r);let o=t[r]?.root;if(o===void 0||t[o]?.noise!==!1)break;r=o}return r}a(eb,"followRoots");function Rc(e,t){return e.quoted?!0:He(B(e.error.message),gt(t.title))>=zr}a(Rc,"isComplainedOf");function an(e,t){if(e.quoted===!0||e.sources.includes("title"))return!0;let n=gt(t.title),r=gt(t.prose),o=B(e.message);return He(o,n)>=zr||He(o,r)>=zr?!0:[e.code,e.status,e.className==="Error"?null:e.className].some(i=>i!==null&&rn(String(i).toLowerCase(),n,r)>0)}a(an,"isSpokenOf");function tb(e,t,n,r){if(e.message===""||Ac(e))return 0;let o=B(e.message),s=0;return e.sources.includes("title")&&(s+=4),e.sources.includes("description")&&(s+=3),e.sources.includes("form-field")&&(s+=2),s+=3*Sc(He(o,n))+2*Sc(He(o,r)),e.status!==null&&(s+=rn(String(e.status),n,r)),e.code!==null&&(s+=rn(e.code.toLowerCase(),n,r)),e.className!==null&&e.className!=="Error"&&(s+=rn(e.className.toLowerCase(),n,r)),e.apiType!==null&&(s+=He(B(e.apiType.replaceAll("_"," ")),n)),Math.round(s*2)/2}a(tb,"agreement");function Ac({className:e,status:t,code:n,message:r}){return e===null&&t===null&&n===null&&r.length<120&&nb.test(r)}a(Ac,"saysNothing");var nb=m("i")`
    ^failed building wheel for |^failed to build \S+\.?$|^failed to compile \S|^could not (?:build wheels for|compile) |^command errored out with exit status |^\(dkms apport\)|
    ^(?:\S+ ){0,4}failed to build\.?$|^build failed\b[^:]{0,40}$|
    ^(?:the )?(?:command|process|script|build|task|job|subprocess)(?: \S+){0,6} (?:failed|exited|completed|returned|finished)(?: with| non-zero)?
      (?: (?:non-zero )?(?:an? )?(?:exit|return)?[ -]?(?:code|status|error)s?)?(?: of)?:? ?-?\d{0,5}\.?$|
    \b(?:an?|some) (?:(?:unexpected|unknown|internal|unhandled|fatal|critical|generic) )*(?:server |application )?(?:error|exception|problem)\b
      (?: has| was)? ?(?:occurred|happened|encountered|while|during|in this|[.!]?$)|
    \bencountered an? (?:(?:unexpected|unknown|internal|fatal) )*(?:error|problem)\b|\bsomething (?:went|has gone) wrong\b
  `;function Sc(e){return e<J3?0:e}a(Sc,"telling");function rn(e,t,n){return t.has(e)?2:n.has(e)?1:0}a(rn,"named");function jc(e){if(/^explicit (?:failure|panic)$/.test(e.message))return 1;if(e.className!==null&&e.className.endsWith("Warning")||Ac(e))return 0;let t=`${e.className??""} ${e.message} ${e.code??""}`;return/\bpanic|segmentation fault|out of memory|heap limit|SIGSEGV|SIGABRT|internal compiler error|Assertion|\bcheck failed/i.test(t)?4:e.status!==null?3:e.className!==null&&/^(?:Type|Reference|Range|Syntax)Error$|Exception$/.test(e.className)||e.code!==null||e.className!==null&&e.className!=="Error"?2:e.message===""?0:1}a(jc,"severity");function He(e,t){return e.length===0?0:e.filter(n=>t.has(n)).length/e.length}a(He,"share");function gt(e){return new Set(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu))}a(gt,"wordSet");function Tc(e,t,n){let r=a(p=>p<=n-2592e5,"settled"),o=new Map,s=new Map,i=new Set;for(let{createdMs:p,source:w,isSpokenOf:h}of e)r(p)&&(o.set(w,h||o.get(w)===!0),s.set(w,Math.min(p,s.get(w)??p)),i.add(Math.floor(p/864e5)));let c=new Set;for(let{createdMs:p,source:w}of t)r(p)&&c.add(w);let d=[...o.values()].filter(Boolean).length,u=o.size-rb(12096e5,[...s.values()]);return{issues:o.size,of:c.size,spokenOf:d,days:i.size,steady:u}}a(Tc,"measureSpread");function rb(e,t){let n=[...t].sort((o,s)=>o-s),r=0;return n.reduce((o,s,i)=>{for(;s-(n[r]??s)>=e;)r++;return Math.max(o,i-r+1)},0)}a(rb,"mostWithin");var ob=40,ab=5,sb=3,ib=.05,cb=.15,lb=.5,db=5,ub=.2;function Oc({issues:e,of:t,spokenOf:n,days:r,steady:o},s){if(t<ob||e<ab||r<sb)return null;let i=s?cb:ib;return o<Math.max(db,lb*i*t)||e<i*t||n>ub*e?null:`in ${e} of ${t} earlier reports of this repository with errors, where ${n===0?"nobody complained of it":"hardly anybody complained of it"}`}a(Oc,"commonNoiseReason");function _c(e,t,n=()=>!1){let r=e.errors.map((o,s)=>n(pb(o))?o:mb(o,e,()=>t(s)));return r.every((o,s)=>o===e.errors[s])?e:{...e,errors:r,primaryError:on(r,e)}}a(_c,"withCommonErrors");function mb(e,t,n){if(e.noise||an(e,t))return e;let r=n(),o=r===void 0?null:Oc(r,e.status!==null);return o===null?e:{...e,noise:!0,noiseReason:o,learned:!0}}a(mb,"withSpread");function pb({className:e,message:t}){return e===null?t:`${e}: ${t}`}a(pb,"textOf");function Nc(e,t){let n=Ec(e,r=>Rc(r,t));return{errors:n,primaryError:on(n,t)}}a(Nc,"judgeErrors");function Cc({sections:e,format:t},n){let{merged:r,problems:o,blocks:s}=xc(n.title,e,t);return{...Nc(r,n),blocks:s,problems:o}}a(Cc,"readErrors");var wb=/(?<![\w/&#.\-=[])#(\d{1,7})(?![\w-]|\.\d)/g,fb=m("i")`
    \b(?:requests?|steps?|options?|attempts?|items?|points?|numbers?|no|lines?|versions?|builds?|runs?|
      tests?|cases?|examples?|rules?|phases?|tasks?|tickets?|prs?|pull|parts?|questions?|problems?|
      priority|session|message|error|exception|colou?r|background|fill|stroke|chapter|section|figure|
      table|agent|tab|window|is|rank(?:ed)?|the)[ :]{1,2}$
  `,vb=/(?:\b(?:issues?|bugs?|see|duplicates?|dup|dupe|related|similar|fix(?:e[sd])?|clos(?:e[sd]?)|refs?|also|like|as|in|of|and|to|by)|#\d{1,7},?)[\s:,(]{0,3}$/i,gb=/https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,7})(?![\w-])/gi,hb=/`[^`\n]{1,200}`/g;function Lc(e,t){let n=e.replace(hb,o=>" ".repeat(o.length)),r=[];for(let o of k(n,wb)){let s=Number(o[1]),i=n.slice(Math.max(0,o.index-24),o.index);s===0||bb(o[1]??"",i)||fb.test(i)||s<10&&!vb.test(i)||r.push({at:o.index,number:s})}if(t!==null)for(let o of k(e,gb))`${o[1]??""}/${o[2]??""}`.toLowerCase()===t.toLowerCase()&&Number(o[3])>0&&r.push({at:o.index,number:Number(o[3])});return[...new Set(r.sort((o,s)=>o.at-s.at).map(({number:o})=>o))]}a(Lc,"findMentions");function bb(e,t){return e.length>1&&e.startsWith("0")?!0:(e.length===3||e.length===6)&&/colou?r|background|\bhex\b|\brgb|\bcss\b|fill|stroke/i.test(t)}a(bb,"isColour");var yb=/\breq_[A-Za-z0-9]{8,64}\b/g,kb=/\b(?:x-)?request[-_ ]?ids?\\?["'*`]{0,3}\s{0,2}[:=]\s{0,2}\\?["'*`]{0,3}([A-Za-z0-9][\w-]{7,63})(?![\w-])/gi;function Ic(e){let t=[];for(let n of k(e,yb))t.push({at:n.index,id:n[0]});for(let n of k(e,kb))/\d/.test(n[1]??"")&&t.push({at:n.index,id:n[1]??""});return[...new Set(t.sort((n,r)=>n.at-r.at).map(({id:n})=>n))]}a(Ic,"findRequestIds");function PE(e){let t=_n(e.title),n=Qa(t.text),r=Ja(_n(e.body)),{normal:o,pieces:s,sections:i,format:c}=r,d=Yn(e.repo),u=ar(i,c),{environment:p,problems:w}=_s(i,d,{title:n,prose:u,versionField:e.versionField??null}),{errors:h,primaryError:g,blocks:q,problems:S}=Cc(r,{title:n,prose:u}),{terminal:L}=p,J=mr({title:n,prose:u,sections:i,errors:h,terminal:L,product:d}),An=`${n}
${o.text}`;return{format:c,title:n,environment:J===void 0?p:{...p,setup:J},fields:i.map(ee).filter(jt=>jt.heading!==""||jt.text!==""),prose:u,code:sr(s,q),errors:h,primaryError:g,mentions:Lc(`${n}
${u}`,e.repo??null),requestIds:Ic(An),secrets:qb([...t.secrets,...o.secrets]),problems:[...or(o,s,i,c,u),...w,...S]}}a(PE,"parseReport");function qb(e){return[...new Set(e.map(({what:t})=>t))].map(t=>({what:t}))}a(qb,"withoutRepeats");function ht(e,t){switch(e){case"system":return t.environment.os!==null||t.environment.platform!==null||Sb.test(fe(t));case"version":return t.environment.version!==null||Lb(fe(t))||_b.test(fe(t));case"newest":return jb.test(fe(t));case"time":return t.errors.some(({firstSeen:n})=>n!==null)||Rb.test(fe(t));case"request-id":return t.requestIds.length>0;case"steps":return t.fields.some(({kind:n,text:r})=>n==="steps"&&r!=="")||Ab.test(fe(t));case"picture":return Tb.test(fe(t));case"amount":return Ob.test(fe(t));case"code":return t.code.some(({text:n})=>n.trim()!=="");case"output":return ht("code",t)||t.errors.some(({noise:n})=>!n)}}a(ht,"isTold");var xb=3e4,Eb=/^[ \t]*[-*+] \[ \].*$|[[(]e\.?g\.?[^\])\n]{0,200}[\])]/gim;function fe({title:e,prose:t,fields:n,code:r}){return[e,t,...n.map(({text:s})=>s),...r.map(({text:s})=>s)].join(`
`).slice(0,xb).replace(Eb," ")}a(fe,"seenText");var Sb=m("i")`
  \b(?:windows|win ?(?:7|8|10|11|32|64)|mac ?os|os ?x|macbook|darwin|linux|ubuntu|debian|fedora|
  centos|rhel|red hat|(?:open)?suse|mint|manjaro|nixos|arch|alpine|(?:free|open|net)?bsd|wsl|android|
  ios|ipados|ipad|iphone|raspberry)\b|\b[c-z]:\\|/Users/|/home/|\.(?:dll|dylib)\b`,jb=/\b(?:latest|newest|nightly|master|main branch|trunk|HEAD)\b/i,Rb=/\b\d{1,2}:\d{2}\b|\b20\d\d-\d\d-\d\d\b/,Ab=/\bsteps to reproduce\b|\bto reproduce\b|^[ \t]*1[.)] /im,Tb=/!\[|<img\b|\/user-attachments\/|\.(?:png|jpe?g|gif|mp4|mov|webm)\b/i,Ob=/\d ?(?:[kmgt]i?b|%|min(?:ute)?s?|h(?:ou)?rs?|requests?|tokens?)(?![a-z])/i,_b=m("i")`
  \b(?:no|without an?y?) version\b|\b(?:can ?not|can['’]?t|could ?n[o'’]t|unable to|impossible to|
  no way to) (?:[a-z]+ ){0,3}(?:the |its |a |my )?version\b|\bversion(?: number)?[ :]*(?:is |
  was )?(?:unknown|unavailable|not (?:available|shown|known)|can ?not|can['’]?t|n/a)`,Nb=/([a-z.]{2,30})?[ \t:=@|*_`"'/-]{0,6}v?\d{1,5}\.\d{1,5}/gi,Cb=m("i")`
  ^(?:node|nodejs|node\.js|npm|pnpm|yarn|bun|deno|python|ruby|java|jdk|openjdk|php|perl|rust|rustc|
  gcc|clang|cmake|kernel|linux|ubuntu|debian|fedora|macos|os|windows|android|ios|chrome|chromium|
  firefox|safari|edge|docker|cuda|about|than|after|every|only|takes|took)$`;function Lb(e){return[...e.matchAll(Nb)].some(([,t])=>t===void 0||!Cb.test(t))}a(Lb,"namesVersion");var Ib=new Set(["feature-request","model-behavior","question"]),Pb=40,Mb=200;function GE(e,t){let n=zb(e),r=e.errors.some(i=>!i.noise);if(Ib.has(t.category))return[];if(!n&&!r)return["description"];if(t.category==="no-report")return[];let o=[];Db(e)&&!ht("version",e)&&o.push("version"),Fb.has(t.category)&&Ub(e)&&o.push("platform"),!r&&Be(e,"errors")&&$b.has(t.category)&&o.push("error-text");let s=Mc(e.prose)<Mb;return!r&&s&&Be(e,"steps")&&!ht("steps",e)&&o.push("steps"),o}a(GE,"findMissingInfo");var $b=new Set(["rate-limit","overloaded","server-error","authentication","permission","invalid-request","network","filesystem","process","crash","install-update"]),Fb=new Set(["filesystem","process","crash","memory","install-update","ui"]);function zb({format:e,fields:t,prose:n,code:r,mentions:o}){if(o.length>0)return!0;let s=e==="free-text"?t.map(({text:i})=>i):[];return[n,...s,r.map(({text:i})=>i).join(`
`)].some(i=>Mc(i)>=Pb)}a(zb,"isDescribed");function Db(e){let{format:t,fields:n,environment:r}=e;return r.os==="web"?!1:t==="bug-command"&&n.some(({kind:s})=>s==="environment")||Be(e,"version")||Pc(e)}a(Db,"asksForVersion");function Ub(e){return ht("system",e)?!1:Be(e,"platform")||Be(e,"operating-system")||Pc(e)}a(Ub,"asksForPlatform");function Pc(e){return Be(e,"environment")}a(Pc,"leftEmpty");function Be(e,t){let n=e.fields.filter(r=>r.kind===t);return e.format==="issue-form"&&n.length>0&&n.every(r=>r.text==="")}a(Be,"asksAndGotNothing");function Mc(e){return e.replace(/\s+/gu," ").trim().length}a(Mc,"lengthOf");var Gb=/^(?:([\w@./-]{1,80}?)[@/_-])?v?(\d{1,6}(?:\.\d{1,6}){1,2}(?:[-+][\w.+-]{1,40})?)$/,Wb=100;function Hb(e,t){let[,n,r]=Gb.exec(e.trim())??[];return r===void 0||!Bb(n,t)?null:Ro.default(r)??xo.default(r)?.version??null}a(Hb,"readReleaseVersion");function ZE(e,t){let r=e.flatMap(o=>Hb(o,t)??[]).filter(o=>So.default(o)===null);return jo.default([...r])[0]??null}a(ZE,"findHighestVersion");function KE(e,t){let n=Nn.default(e),r=Nn.default(t);return n===null||r===null||Math.abs(n.major-r.major)>=Wb?null:Eo.default(n,r)?r.version:null}a(KE,"findUpdate");function Bb(e,t){if(e===void 0)return!0;let n=e.replace(/^@[\w.-]{1,80}\//,"").toLowerCase();return n==="release"||n==="releases"||n==="version"||n===t.split("/")[1]?.toLowerCase()}a(Bb,"isOfProduct");var $c=200;function Zb(e,t,n){let r=e.safeParse(t);if(r.success)return r.data;let o=r.error.issues[0]?.path.join(".").slice(0,60)??"";throw sn(n,`GitHub's answer is not as documented${o===""?"":` at \`${o}\``}`)}a(Zb,"readAnswer");async function QE({attempt:e,listing:t,schema:n,maxPages:r}){let o=[];if(r!==null&&r<1)return{items:o,complete:!1};let s=0;for await(let i of t){if(i.url===void 0)throw sn(e,"GitHub answered 409");if(!Array.isArray(i.data))throw sn(e,"GitHub's answer is not a list");for(let c of i.data)o.push(Zb(n,c,e));if(++s>=(r??$c)&&Kb(i)){if(r===null)throw sn(e,`it goes on after ${$c} pages`);return{items:o,complete:!1}}}return{items:o,complete:!0}}a(QE,"collectPages");function sn(e,t){let n=de(e,t,"Check that GITHUB_API_URL is a GitHub API");return new O(n,{code:"unexpected-answer",status:null})}a(sn,"unexpected");function Kb(e){return/rel="next"/.test(e.headers.link??"")}a(Kb,"hasNext");var Dr=v.object({login:v.string(),type:v.string()}),Vb=v.object({number:v.int().positive(),title:v.string(),body:v.string().nullish(),user:Dr.nullish(),type:v.object({name:v.string()}).nullish().catch(null),labels:v.array(v.union([v.string(),v.object({name:v.string().nullish()})])),state:v.enum(["open","closed"]),state_reason:v.enum(["completed","not_planned","duplicate","reopened"]).nullish().catch(null),created_at:v.string(),closed_at:v.string().nullish(),locked:v.boolean().nullish(),pull_request:v.unknown().optional(),repository_url:v.string(),comments:v.int().min(0),updated_at:v.string()}),aS=v.object({items:v.array(Vb)}),sS=v.object({id:v.int().positive(),body:v.string().nullish(),user:Dr.nullish(),created_at:v.string(),pin:v.unknown().optional()}),iS=v.object({name:v.string(),color:v.string(),description:v.string().nullish()}),cS=v.object({event:v.string(),actor:Dr.nullish(),label:v.object({name:v.string().nullish()}).nullish()}),lS=v.object({name:v.string()}),dS=v.object({tag_name:v.string(),published_at:v.string().nullish()});function uS({tag_name:e,published_at:t}){return t?[{tag:e,publishedAt:t}]:[]}a(uS,"toRelease");var mS=v.object({type:v.string(),encoding:v.string().optional(),content:v.string().optional()}),pS=v.object({permission:v.enum(go).catch("none")}),wS=v.array(v.object({target_id:v.int().nullable()})),fS=v.object({id:v.int(),name:v.string()});function vS(e,t){return{repo:e,number:t.number,title:t.title,body:t.body??"",labels:t.labels.map(n=>typeof n=="string"?n:n.name??"").filter(Boolean),...t.type&&{type:t.type.name},state:t.state,stateReason:t.state_reason??null,createdAt:t.created_at,closedAt:t.closed_at??null,author:Fc(t.user),locked:t.locked??!1,isPullRequest:t.pull_request!==void 0&&t.pull_request!==null,commentCount:t.comments,updatedAt:t.updated_at}}a(vS,"toIssue");function gS(e){return{id:e.id,body:e.body??"",author:Fc(e.user),createdAt:e.created_at,...Xb(e)&&{isPinned:!0}}}a(gS,"toComment");function Xb({pin:e}){return e!=null}a(Xb,"isPinned");function hS(e){return{name:e.name,color:e.color,description:e.description??""}}a(hS,"toLabel");function bS(e){return{event:e.event,label:e.label?.name??null,actor:e.actor?.login??null}}a(bS,"toIssueEvent");function Fc(e){return e==null?null:{login:e.login,isBot:e.type==="Bot"||ho(e.login)}}a(Fc,"toAuthor");var Yb=97,Jb=100;function cn({classes:e,lines:t}){let n=new Map;for(let i of t.split(`
`)){let c=i.lastIndexOf("	");if(c<=0)continue;let d=i.indexOf(":")+1,u=i.slice(0,d),p=n.get(u)??new Map;n.set(u,p.set(i.slice(d,c),i.slice(c+1)))}let r=new Map,o=a((i,c)=>{let d=n.get(i),u=d?.get(c);if(typeof u!="string")return u;let p={name:i+c,pairs:Qb(u)};return d?.set(c,p),r.set(p.name,p.pairs),p},"find");return{classes:e,pairsOf:a(i=>{let c=r.get(i);if(c!==void 0)return c;let d=i.indexOf(":")+1;return o(i.slice(0,d),i.slice(d))?.pairs},"pairsOf"),nameOf:a((i,c)=>o(i,c)?.name,"nameOf")}}a(cn,"readModel");function Qb(e){return[...e.matchAll(/([a-z])(-?\d+)/g)].flatMap(([,t="",n])=>[t.charCodeAt(0)-Yb,Number(n)/Jb])}a(Qb,"readPairs");var zc=[];function bt({pairsOf:e},t){let n=[];for(let r of t.keys())n.push(e(r)??zc);return n}a(bt,"weightsOf");function ln(e,t,n=bt(e,t)){let r=e.classes.map(()=>0),o=0;for(let s of t.values()){let i=n[o++]??zc;for(let c=0;c<i.length;c+=2){let d=i[c]??0;r[d]=(r[d]??0)+s*(i[c+1]??0)}}return r}a(ln,"scoreFeatures");var Gr=8,e2=60,t2=6,n2=4,dn="|",Wr={grams:[],oneOf:[]};function Dc(e){return Hr(un(e))}a(Dc,"requiredGrams");function Hr(e){return"strings"in e?Ur(e.strings):e.required}a(Hr,"requirementOf");function un(e){switch(e.kind){case"strings":return{strings:e.strings};case"boundary":return{strings:[dn]};case"nothing":return{strings:[""]};case"anything":return{required:Wr};case"sequence":return r2(e.parts);case"choice":return o2(e.options.map(un));case"repeat":return a2(un(e.of),e.least,e.most)}}a(un,"know");function r2(e){let t=[],n=[""];for(let r of e){let o=un(r),s="strings"in o?Uc(n,o.strings):void 0;if(s!==void 0){n=s;continue}t.push(Ur(n)),"strings"in o?n=o.strings:(t.push(o.required),n=[""])}return t.length===0?{strings:n}:{required:c2([...t,Ur(n)])}}a(r2,"knowSequence");function o2(e){let t=e.flatMap(n=>"strings"in n?n.strings:[]);return e.every(n=>"strings"in n)&&t.length<=Gr?{strings:[...new Set(t)]}:{required:Gc(e.map(Hr))}}a(o2,"knowChoice");function a2(e,t,n){let r=t===0?Wr:Hr(e);if(!("strings"in e))return{required:r};let o=[""],s=new Set(t===0?o:[]);for(let i=1;i<=n;i++){if(o=Uc(o,e.strings),o===void 0||i>n2)return{required:r};let c=s.size;if(i>=t)for(let d of o)s.add(d);if(i>t&&s.size===c)break}return s.size>Gr?{required:r}:{strings:[...s]}}a(a2,"knowRepeat");function Uc(e,t){if(e.length*t.length>Gr)return;let n=e.flatMap(r=>t.map(o=>Rt(r,o)));return n.some(r=>r.length>e2)?void 0:[...new Set(n)]}a(Uc,"joined");function Ur(e){return Gc(e.map(t=>({grams:yo(s2(t)).slice(0,t2),oneOf:[]})))}a(Ur,"anyString");function s2(e){let t=e.replaceAll(dn,""),n=e.startsWith(dn)&&/^\w/.test(t)?" ":"",r=e.endsWith(dn)&&/\w$/.test(t)?" ":"";return(n+t+r).replace(/ {2,}/g," ")}a(s2,"settled");function i2({grams:e,oneOf:t}){return e.length===0&&t.length===0}a(i2,"asksNothing");function Gc(e){let[t]=e;return t===void 0||e.some(i2)?Wr:e.length===1?t:{grams:[],oneOf:[e]}}a(Gc,"anyOf");function c2(e){return{grams:[...new Set(e.flatMap(({grams:t})=>t))],oneOf:e.flatMap(({oneOf:t})=>t)}}a(c2,"allOf");function Br(e){let t=[...e.grams.map(s=>[s]),...e.oneOf.map(s=>s.flatMap(Br))],n=a(s=>s.reduce((i,c)=>i+ko(c),0),"cost"),[r,...o]=t.map(s=>({cover:[...new Set(s)],cost:n(s)}));return r===void 0?[]:o.reduce((s,i)=>i.cost<s.cost?i:s,r).cover}a(Br,"coverOf");var l2=6e4,d2=[3,0,0,0];function Wc(e){let t=[];for(let n of e){let r=t.length,o=Br(n);Zr(t,()=>{t.push(o.length,...o),Hc(t,n)}),t.length-r>l2&&t.splice(r,1/0,...d2)}return Uint16Array.from(t)}a(Wc,"gramPrograms");function Hc(e,{grams:t,oneOf:n}){e.push(t.length,...t,n.length);for(let r of n)Zr(e,()=>{u2(e,r)})}a(Hc,"writeRequirement");function u2(e,t){e.push(t.length);for(let n of t)Zr(e,()=>{Hc(e,n)})}a(u2,"writeList");function Zr(e,t){let n=e.push(0);t(),e[n-1]=e.length-n}a(Zr,"writeWithLength");function Bc(e,t){return t+1+se(e,t)}a(Bc,"nextProgram");function Zc(e,t,n,r){let o=t+2,s=o+se(e,t+1),i=o===s?-1:0;for(let c=o;c<s;c++)i|=Tn(n,se(e,c));return(i&r)===0?0:Kc(e,s,n,i&r)}a(Zc,"placesOf");function Kc(e,t,n,r){let o=r,s=t+1,i=s+se(e,t);for(;s<i;s++)if(o&=Tn(n,se(e,s)),o===0)return 0;s=i+1;for(let c=se(e,i);o!==0&&c>0;c--)o=m2(e,s,n,o),s+=1+se(e,s);return o}a(Kc,"meeting");function m2(e,t,n,r){let o=0,s=t+2;for(let i=se(e,t+1);i>0&&o!==r;i--)o|=Kc(e,s+1,n,r&~o),s+=1+se(e,s);return o}a(m2,"meetingOne");function se(e,t){return e[t]??0}a(se,"numberAt");var Ze={kind:"anything"},Qc={kind:"nothing"},el=" ",tl=5;function nl(e,t){return t.includes("v")||t.includes("i")&&t.includes("u")?Ze:rl({source:e,at:0})}a(nl,"readPattern");function rl(e){let t=[],n=[];for(;e.at<e.source.length&&e.source[e.at]!==")";)e.source[e.at]==="|"?(t.push({kind:"sequence",parts:n}),n=[],e.at++):p2(n,w2(e,v2(e)));let r={kind:"sequence",parts:n};return t.length===0?r:{kind:"choice",options:[...t,r]}}a(rl,"readChoice");function p2(e,t){let n=e.at(-1),r=n?.kind==="strings"&&n.strings.length===1?n.strings[0]:void 0,o=t.kind==="strings"&&t.strings.length===1?t.strings[0]:void 0;r===void 0||o===void 0?e.push(t):e[e.length-1]={kind:"strings",strings:[Rt(r,o)]}}a(p2,"addPart");var Vc=/\{(\d+)(?:(,)(\d*))?\}/y;function w2(e,t){let n=f2(e);return n===void 0?t:(e.source[e.at]==="?"&&e.at++,{kind:"repeat",of:t,...n})}a(w2,"readRepeat");function f2(e){let t=e.source[e.at];if(t==="{"){Vc.lastIndex=e.at;let[n,r="0",o,s]=Vc.exec(e.source)??[];return n===void 0?void 0:(e.at+=n.length,o===void 0?{least:Number(r),most:Number(r)}:{least:Number(r),most:s===""?1/0:Number(s)})}if(!(t!=="*"&&t!=="+"&&t!=="?"))return e.at++,{least:t==="+"?1:0,most:t==="?"?1:1/0}}a(f2,"readRange");function v2(e){let t=e.source[e.at]??"";return t==="("?g2(e):t==="["?y2(e):t==="\\"?b2(e):(e.at++,t==="."?Ze:mn(t==="^"||t==="$"?[el]:[_e(t.charCodeAt(0))]))}a(v2,"readAtom");function mn(e){let t=[...new Set(e)];return t.length===0||t.length>tl?Ze:{kind:"strings",strings:t}}a(mn,"character");var Xc=/\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;function g2(e){Xc.lastIndex=e.at;let[t="(",n,,r]=Xc.exec(e.source)??[];e.at+=t.length;let o=rl(e);return e.at++,n!==void 0?Qc:r===void 0?o:Ze}a(g2,"readGroup");function ol(e){let t=e.source.slice(e.at,e.at+12),n=/^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(t);if(n)return e.at+=n[0].length,[_e(parseInt(n[1]??n[2]??n[3]??"",16))];let r=t[1]??"";if(e.at+=h2(e),!/[dDwSpPk1-9]/.test(r))return[/[sWtnrfvc0b]/.test(r)?el:_e(r.charCodeAt(0))]}a(ol,"escapedSymbols");var Yc=/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;function h2({source:e,at:t}){return Yc.lastIndex=t,Yc.exec(e)?.[0].length??2}a(h2,"lengthOfEscape");function b2(e){let t=e.source[e.at+1];if(t==="b"||t==="B")return e.at+=2,t==="b"?{kind:"boundary"}:Qc;let n=ol(e);return n===void 0?Ze:mn(n)}a(b2,"readEscape");function y2(e){let t=e.source[++e.at]==="^";t&&e.at++;let n=new Set,r=!t;for(;e.at<e.source.length&&e.source[e.at]!=="]";){let o=e.at,s=Jc(e);if(e.source[e.at]==="-"&&e.source[e.at+1]!=="]"){e.at++;let i=Jc(e);r&&=k2(e.source.slice(o,e.at),n)&&i!==void 0}else if(s===void 0)r=!1;else for(let i of s)n.add(i)}return e.at++,r?mn(n):Ze}a(y2,"readClass");function Jc(e){return e.source[e.at]==="\\"?ol(e):[_e(e.source.charCodeAt(e.at++))]}a(Jc,"readMember");function k2(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(2);if(!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(e)||r-n>=tl)return!1;for(let o=n;o<=r;o++)t.add(_e(o));return!0}a(k2,"isShortRange");function Kr(e){let t=[],n=0,r=0;for(let{0:o,index:s}of e.matchAll(q2)){if(o==="("||o==="(?<")return[e];o.startsWith("(")?r++:o===")"?r--:o==="|"&&r===0&&(t.push(e.slice(n,s)),n=s+1)}return[...t,e.slice(n)]}a(Kr,"splitAlternatives");var q2=/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;var x2=64,ve=class{static{a(this,"SearchPattern")}#n;#t;#r;#e;#o=0;constructor(t,n){this.#n=t,this.#t=n}get regExp(){return this.#r??=this.#n()}parts(){if(this.#e!==void 0)return this.#e;if(this.#t===void 0&&++this.#o<x2)return;let t,n=this.#t??E2(this.regExp);return this.#e={programs:n,alternatives:a(()=>t??=R2(this.regExp),"alternatives")},this.#e}};function E2({source:e,flags:t}){return Wc(Kr(e).map(n=>Dc(nl(n,t))))}a(E2,"preparePattern");var al=new Uint8Array(On([])),sl;function S2(e){return sl!==e&&On(e,al),sl=e,al}a(S2,"placesIn");function Z(e){let t=2**e.length-1;return(n,r=t)=>{let o=e.length>bo?void 0:n.parts();return o===void 0?il(n.regExp,e,r):j2(o,e,S2(e),r)}}a(Z,"createSearch");function j2(e,t,n,r){let{programs:o}=e,s=0,i=0;for(let c=0;i<o.length&&s!==r;c++){let d=Zc(o,i,n,r&~s);i=Bc(o,i);let u=d===0?void 0:e.alternatives()[c];u!==void 0&&(u.pattern??=new RegExp(u.source,u.flags),s|=il(u.pattern,t,d))}return s}a(j2,"searchParts");function il(e,t,n){let r=0;for(let o=0,s=n;s!==0;o++,s>>>=1)(s&1)!==0&&e.test(t[o]??"")&&(r|=1<<o);return r}a(il,"matching");function R2({source:e,flags:t}){return Kr(e).map(n=>({source:n,flags:t}))}a(R2,"alternativesOf");function pn(e){return e.length<=3||!/^[a-z]+$/.test(e)?e:O2(T2(A2(e)))}a(pn,"stem");function A2(e){return e.endsWith("ies")&&e.length>4?`${e.slice(0,-3)}y`:/(?:ss|x|ch|sh)es$/.test(e)?e.slice(0,-2):e.endsWith("s")&&!/(?:ss|us|is)$/.test(e)?e.slice(0,-1):e}a(A2,"dropPlural");function T2(e){let t=e.endsWith("ing")?e.slice(0,-3):e.endsWith("ed")?e.slice(0,-2):e;return t===e||t.length<3||!/[aeiouy]/.test(t)?e:/([bdfgmnprt])\1$/.test(t)?t.slice(0,-1):t}a(T2,"dropVerbEnding");function O2(e){return e.length>4&&e.endsWith("e")?e.slice(0,-1):e}a(O2,"dropFinalE");var _2=/[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu,wn=new Map,N2=4e3;function C2(e){let t=wn.get(e);if(t!==void 0)return t;let n=pn(e.includes("'")?e.replaceAll("'",""):e);return wn.size>=N2&&wn.clear(),wn.set(e,n),n}a(C2,"stemOf");function ie(e,t){let n=e.toLowerCase().match(_2)??[];return(n.length>t?n.slice(0,t):n).map(C2)}a(ie,"wordsOf");var L2=/^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;function Vr(e){return e.slice(0,ll).replace(L2,"")}a(Vr,"titleProper");var ll=400,Ke=600,I2=2500,cl=new WeakMap;function Ve(e){let t=cl.get(e);if(t!==void 0)return t;let{title:n,prose:r}=e,o={title:ie(n.slice(0,ll),40),first:ie(Vr(n),1)[0],lead:ie(r.slice(0,Ke),150),rest:ie(r.slice(Ke,I2),400)};return cl.set(e,o),o}a(Ve,"reportWords");var P2={building:`
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
    spec`,code:"code snippet script program model layer tensor array matrix image component hook props state"},Yr=new Map;for(let[e,t]of Object.entries(P2))for(let n of new Set(t.trim().split(/\s+/).map(pn)))Yr.set(n,[...Yr.get(n)??[],e]);var M2={t:1.3,f:1.3,w:.65};function Xr(e,t,n,r){let o=new Map;for(let s of n)for(let i of Yr.get(s)??[])o.set(i,(o.get(i)??0)+1);for(let[s,i]of o)e.set(`g:${s}@${t}`,M2[t]*Math.sqrt(Math.min(r,i)))}a(Xr,"addTopics");var dl=new WeakMap;function fn(e){let t=dl.get(e);if(t!==void 0)return t;let n=new Map,{title:r,first:o,lead:s}=Ve(e);return Xr(n,"t",r,2),Xr(n,"w",s,4),o!==void 0&&Xr(n,"f",[o],1),dl.set(e,n),n}a(fn,"readTopics");function ul({name:e,category:t},n){return`${n} ${e} ${t}`}a(ul,"preparedKey");function $2(e){let t=e.split(`
`).filter(n=>n!=="");return new Map(t.map(n=>{let[r="",o=""]=n.split("	");return[r,F2(o)]}))}a($2,"decodePrograms");function F2(e){let t=atob(e),n=new Uint16Array(t.length/2);for(let r=0;r<n.length;r++)n[r]=t.charCodeAt(2*r)+256*t.charCodeAt(2*r+1);return n}a(F2,"decode");var Xe=$2(`text limit-reached usage-limit	NwABABNFAAACABIAAgAHAAUAE0W7NL5K0QG8NQAACAAGABNFuzS+Ss810QGicwAAHwAEAAcABQAeBiESXRziLUdmAAADAAEAii4AAAgABgDHH9eHUhevEfYc0RwAAAgABgCRiMwfWy3VCFp5KW4AAAoAAQATRQYAE0W7NB4GvkohEl0cAABZAAEAE0UAAAMAEgACAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAwAAYACAAGAOoXnhZcM0ZRIwKUVwAABwAFAOoXajOkGAxP+AIAAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAAAQAAgBGUZRXAAAGAAQAzE99H+h84B4AABAAAgAFAAMACx9ZZv5rAAAIAAYACwwKTwsfAB1ZZv5rAABmAAQAii4eBscfkYgAAAIAHgAEAAQAAgCKLjkBAAAGAAQAHgZdHEdmsQIAAAcABQDHH9eH1gCvEfYcAAAIAAYAkYjMH9YAWy3VCFp5AAA/AAgABQADAFlrR3mzBgAABwAFAAdukWz9aww1GR8AAAYABADtP+Id/Rx/ggAABQADAKU0Bge/FgAABwAFAAEvnEsMcvhRxFYAAAQAAgAJXORDAAAFAAMAEWPCeJVXAAAPAAAAAQAMAAIABAACAMxXby8AAAUAAwDMV28vPwEAAD4AAwARY8cfkYgAAAEANwAGAAgABgARY8cf14ebAtYAwngAAAgABgARY5GImwLMH9YAWy0AAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAA==
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
o:tests	BwABAAciAwAHIgYH5QAAAAoAAQCq0QYAqtFUdkluU1cpSipnAAANAAEAByIJAAcickQGB+UAkTTMHKFx/QIaHwAACgABAAciBgAHInJEBgflAJE0zBwAAAoAAQCJCAYAiQiJaMhPA261VvQeAAA=`);var z2=.45,D2=2.4,ml="asks how something is done",pl="asks why something is so",wl="calls itself a question",U2=[y("asked","the title is a whole question","start",/^(?:what|where|which|who|when|why|how|is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b.*\?$/),y("how",ml,"title",/\bhow (?:do|can|to|does|should|would|could|is|are|about|come)\b/),y("how",ml,"lead",/\bhow (?:do|can|does|should|would|could) (?:i|we|you|one|it)\b|\bhow to\b/),y("why",pl,"title",/\bwhy\b/),y("why",pl,"lead",/\bwhy (?:is|are|do|does|did|isn't|doesn't|don't|can't|not|would|should)\b/),y("what","asks what or where something is","title",/^(?:what|where|which|who|when)\b|\bwhat(?:'s| is| are| does| do| happens)\b/),y("is-there","asks whether there is something","text",/\b(?:is|are) there (?:a|an|any|some|other|no)\b[^.!\n]{0,120}\?/),y("is-it","asks whether it is meant so","text",m()`
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
      \bam i (?:doing|missing|right|correct)\b|\bmy understanding\b|\bdoing (?:something )?wrong\b`),y("question",wl,"title",/\bquestions?\b/),y("question",wl,"lead",/\b(?:a|my|the|following|quick|few|some|these|have|ask) questions?\b|^questions?\b/),y("new","is learning it","text",/\b(?:new to|beginner|newbie|noob|tutorial|course|homework|assignment|student|learning (?:how|to)|lecture)\b/),y("trying","tells what the reporter is trying to do","text",m()`
      \b(?:i'm|i am|i was|we are|we're|i have been|i've been|i) (?:currently )?(?:trying|try|tried) to\b|
      \bi (?:want|need|wanted|wish) to\b`),y("forum","names a forum","text",/\bstack ?overflow\b|\bforum\b|\bdiscord\b|\bslack\b|\bright place\b|\bask(?:ed|ing)? (?:here|this)\b/),y("anyone","asks whether others know it","text",/\b(?:has|did|does|is|if) (?:anyone|anybody|someone|somebody)\b/),y("greeting","begins with a greeting","lead",/^(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|time))\b/),y("i","the title speaks of \u201CI\u201D or \u201Cmy\u201D","title",/\b(?:i|my|me|i'm|i've)\b/),y("mine","is about the reporter's own work","lead",/\bmy (?:code|app|application|project|program|computer|laptop|machine|script|website|file|model|component)\b/)],G2=[y("request","asks for a feature","text",/\bfeature[ -]requests?\b|\benhancement\b|\bfeature suggestion\b|\brequest(?:ing)? (?:for )?(?:a|an|to|the)\b/),y("would-be","says that it would be nice","text",m()`
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
      \buseful (?:for|to|when|if)\b|\bmake it easier\b|\beasier to\b|\binstead of having to\b`)],W2=[y("fault","the title names a fault","title",m()`
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
      core dumped|sanitizer|undefined behaviou?r|race condition|deadlock)\b`)],vn=[...Jr("question",U2),...Jr("feature",G2),...Jr("bug",W2)];function Jr(e,t){return t.map(n=>({...n,leans:e,lean:n.name==="asked"?D2:z2}))}a(Jr,"leaning");function y(e,t,n,r){return{name:e,reason:t,place:n,pattern:r}}a(y,"cue");var K=400,yt=1600;function V(e){return Qr(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/[`*_]{2,}|[`*]/g,"").replace(/\u0307/g,""))}a(V,"plainText");function Qr(e){return e.replace(H2," ").trim()}a(Qr,"withSingleBlanks");var H2=/\s{2,}|[^\S ]/g,B2=m("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;function fl(e){return e.replace(B2," ")}a(fl,"affirmed");function vl(e){let t=fl(V(e.prose.slice(0,2*(K+yt)))),n=t.indexOf(" ",K),r=t.length<=K||n===-1||n>K+40?K:n;return{title:fl(V(e.title.slice(0,400))),lead:t.slice(0,r),rest:t.slice(r,r+yt)}}a(vl,"textZones");var Z2=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;function gn(e){let t=e.match(Z2)?.length??0;return e.length+2*t}a(gn,"tellingLength");var eo=["title","start","lead","text"],K2=2e3;function gl({title:e,prose:t}){let n=hn(e.slice(0,400));return{title:n,start:hn(Vr(e)),lead:hn(t.slice(0,Ke)),text:`${n} 
 ${hn(t.slice(0,K2))}`}}a(gl,"cueTexts");function hn(e){return Qr(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[`*_]+/g,""))}a(hn,"plain");var V2={error:{reason:"quotes an error",holds:a(({errors:e})=>e.some(({noise:t})=>!t),"holds")},stack:{reason:"shows a stack",holds:a(({errors:e})=>e.some(({noise:t,frames:n})=>!t&&n.length>2),"holds")},code:{reason:"shows code",holds:a(({code:e})=>e.length>0,"holds")},"long-code":{reason:"shows much code",holds:a(({code:e})=>e.some(({text:t})=>t.length>400),"holds")},version:{reason:"names a version",holds:a(({environment:e})=>e.version!==null,"holds")},system:{reason:"names a system",holds:a(({environment:e})=>e.os!==null,"holds")},"title-asks":{reason:"the title ends in a question mark",holds:a(({title:e})=>/\?\s{0,9}$/.test(e),"holds")},asks:{reason:"has a question mark",holds:a(({prose:e})=>e.slice(0,Ke).includes("?"),"holds")},"asks-much":{reason:"has several question marks",holds:a(({prose:e})=>e.split("?",4).length>3,"holds")},short:{reason:"is very short",holds:a(({prose:e})=>e.length<120,"holds")},brief:{reason:"is short",holds:a(({prose:e})=>e.length<300,"holds")},long:{reason:"is long",holds:a(({prose:e})=>e.length>1500,"holds")},form:{reason:"fills in a form",holds:a(({format:e})=>e==="issue-form","holds")},steps:{reason:"has steps",holds:a(({fields:e})=>e.some(({kind:t})=>t==="steps"),"holds")},actual:{reason:"has a heading for what happens",holds:a(({fields:e})=>e.some(({kind:t})=>t==="actual"),"holds")},expected:{reason:"has a heading for what was expected",holds:a(({fields:e})=>e.some(({kind:t})=>t==="expected"),"holds")}},hl=4e3,X2=4,Y2=20,J2=/^[\w./]{1,60}:/,Q2=/(?:^|[\s(])#\d|\b[\w-]{1,40}\/[\w.-]{1,100}#\d/,e5=/\b(?:i|my|me|we|our|us)\b/i,t5=/\b(?:the|is|are)\b/i,bl=/\S+/g,n5={"lower-title":{reason:"the title begins in lower case",holds:a(({title:e})=>/^\s{0,9}[a-z]/.test(e)&&!J2.test(e),"holds")},"short-title":{reason:"the title is short",holds:a(({title:e})=>(e.slice(0,400).match(bl)??[]).length<=X2,"holds")},"other-issue":{reason:"names another issue",holds:a(({prose:e})=>Q2.test(e.slice(0,hl)),"holds")},impersonal:{reason:"does not speak of the reporter",holds:a(({prose:e})=>{let t=e.slice(0,hl);return(t.match(bl)??[]).length>Y2&&t5.test(t)&&!e5.test(t)},"holds")}},r5=3,yl=[...Object.entries(V2).map(([e,t])=>({name:e,value:1,...t})),...Object.entries(n5).map(([e,t])=>({name:e,value:r5,...t}))],o5=new Map(yl.map(({name:e,reason:t})=>[e,t]));function kl(e){return yl.filter(({holds:t})=>t(e))}a(kl,"readSigns");function ql(e){return o5.get(e)??e}a(ql,"reasonOfSign");var a5={bug:/\b(?:bugs?|defects?|crash|regression|error|problem)\b/i,feature:/\b(?:features?|enhancements?|improvements?|proposal|suggestion|wish|idea)\b/i,question:/\b(?:questions?|support|help|discussion|usage)\b/i},s5=m("i")`
  ^(?:(?:issue |report |ticket )?(?:type|kind)|(?:what )?type of (?:issue|report)\b.{0,30}|i['’]?m submitting an?.{0,20}|
  do you want to request a \*{0,2}feature\*{0,2} or report a \*{0,2}bug\*{0,2}\??)\s{0,3}[:?]?$`,i5=/^[\s>*-]{0,6}(?:issue |report )?(?:type|kind)\*{0,2}\s{0,3}:\*{0,2}\s{0,3}(\S.{0,40})$/gim,c5=/^\**do you want to request a \W*feature\W* or report a \W*bug\W*\s+(\S[^\n]{0,60})/im,l5=/^[ \t]*[-*+] \[[xX]\] (.{1,40})$/gm,d5=/\b(?:search|check|read|reproduc|agree|confirm|i have|i've)|\b(?:not|no)\b|n['’]t\b/i,u5=/^\s{0,3}[[(]([^\])]{1,40})[\])]|^\s{0,3}([\w /-]{3,30}):/,xl=4e3;function Sl({title:e,prose:t,fields:n}){let r=n.filter(({heading:w})=>s5.test(w.trim())).map(({text:w})=>m5(w)),o=t.slice(0,xl),s=[...o.matchAll(i5)].map(([,w=""])=>w),i=c5.exec(o)?.[1]??"",c=n.flatMap(w=>[...w.text.slice(0,xl).matchAll(l5)].map(([,h=""])=>h)),d=u5.exec(e.slice(0,60)),u=[...r,...c.filter(w=>!d5.test(w))],p=[...s,i,d?.[1]??d?.[2]??""];return{chosen:new Set(u.flatMap(El)),said:new Set(p.flatMap(El))}}a(Sl,"statedKinds");function El(e){let t=le.filter(n=>a5[n].test(e));return t.length===1?t:[]}a(El,"onlyKind");function m5(e){return(/\S[^\n]{0,80}/.exec(e.slice(0,400))?.[0]??"").trim()}a(m5,"firstLine");var Al=3,to=2,p5=2,Tl="is:chosen ",w5=1.5,f5=.3,v5=2500,jl=8,Ol=vn.map(({name:e,place:t,pattern:n})=>{let r=ao(e,t),o=new ve(()=>n,Xe.get(r));return{feature:r,pattern:o,bit:1<<eo.indexOf(t)}}),Rl=new WeakMap;function yn(e){let t=Rl.get(e);if(t!==void 0)return t;let n=new Map,r=gl(e),o=Z(eo.map(c=>r[c]));for(let{pattern:c,bit:d,feature:u}of Ol)o(c,d)!==0&&n.set(u,Al);let{chosen:s,said:i}=Sl(e);for(let c of s)n.set(_l(c),to);for(let c of i)n.set(`is:${c}`,to);return Rl.set(e,n),n}a(yn,"readCues");function ro(e,t){let n=new Map([["bias",1]]),r=a((d,u,p)=>{let w=t(d,u);w!==void 0&&n.set(w,(n.get(w)??0)+p)},"add");for(let[d,u]of yn(e))r(...no(d),u);for(let{name:d,value:u}of kl(e))r("sign:",d,u);let{title:o,first:s,lead:i,rest:c}=Ve(e);bn(r,"t:",o,1),bn(r,"w:",[...o,...i],1),bn(r,"w:",c,f5),s!==void 0&&r("f:",s,w5);for(let[d,u]of fn(e))r(...no(d),u);return bn(r,"h:",ie(e.fields.map(({heading:d})=>d).join(`
`).slice(0,v5),80),1),n}a(ro,"readKindFeatures");function oo(e){let[t,n]=no(kn(e));return t==="cue:"?g5.get(e)?.reason??n:t==="is:"?`calls itself a ${n}`:t==="sign:"?ql(n):t==="g:"?`speaks of ${n.slice(0,n.lastIndexOf("@"))}`:t===""?"":`says \u201C${n}\u201D`}a(oo,"describeFeature");var g5=new Map(vn.map(e=>[ao(e.name,e.place),e])),h5=new Map([...vn.map(e=>[ao(e.name,e.place),{kind:e.leans,odds:e.lean/Al}]),...le.map(e=>[_l(e),{kind:e,odds:p5/to}])]),b5=[...h5.keys()];function _l(e){return Tl+e}a(_l,"chosenName");function kn(e){return e.replace(Tl,"is:")}a(kn,"asSaid");function no(e){let t=e.indexOf(":")+1;return[e.slice(0,t),e.slice(t)]}a(no,"splitName");function ao(e,t){return`cue:${e}@${t}`}a(ao,"cueName");function bn(e,t,n,r){let o=new Set(n),s=r/Math.sqrt(Math.max(jl,o.size)/jl);for(let i of o)e(t,i,s)}a(bn,"addWords");function y5(e,t,n,r){if(t.kind!=="question"||t.confidence<.6||!r.has("question")||n.errors.some(({noise:p})=>!p))return e;let{category:o,confidence:s,secondary:i,evidence:c}=e;if(o!=="unknown"&&s>=.6)return e;let d=t.signs.map(({reason:p,weight:w})=>({rule:"kind-question",category:"question",reason:p,where:"description",weight:w})),u=o==="unknown"?[]:[{category:o,confidence:Math.min(s,1-t.confidence)}];return{category:"question",confidence:t.confidence,secondary:[...u,...i].slice(0,3),evidence:[...d,...c]}}a(y5,"asQuestion");var Nl={classes:["bug","feature","question"],lines:["bias	a88b-65c-23","cue:ability@title	a-7b18c4","cue:any@text	a-4b-6c25","cue:anyone@text	a-5b-6c27","cue:asked@start	a4b2c73","cue:benefit@text	a-6b18c3","cue:breakage@text	a25b-13c3","cue:can-i@text	a-10b-1c26","cue:can-we@text	a-4b16c3","cue:expected@text	a4b6c5","cue:fault@title	a28b-11c-3","cue:fix@start	a23b-6c-2","cue:forum@text	a-4b-5c24","cue:greeting@lead	c15","cue:help@text	a4b-10c21","cue:how@lead	a-4b-5c24","cue:how@title	a-1b-3c20","cue:i@title	a-2b-5c22","cue:imperative@start	a-11b46c-21","cue:inverted@start	a5b-3c13","cue:is-it@text	a-7b14c8","cue:is-there@text	a-2b8c9","cue:lack@text	a-3b12c6","cue:mine@lead	b-5c19","cue:new@text	a-3b2c16","cue:not@title	a10b-4c9","cue:propose@text	a-11b30c-4","cue:question@lead	b-2c17","cue:question@title	a-8b-9c31","cue:reproduce@text	a22b-13c6","cue:request@text	a-17b31","cue:should-i@text	a-1c17","cue:should@title	a-3b26c-7","cue:thanks@text	a6b-4c14","cue:trying@text	a-7c23","cue:what@title	a-8b9c14","cue:why@lead	b1c14","cue:why@title	a4c12","cue:wonder@text	a8c7","cue:worked-before@text	a17b13c-15","cue:would-be@text	a-8b32c-8","f:a	a-5b3c1","f:add	b2c-2","f:allow	b-3c4","f:auto	b2","f:bad	b-1c2","f:better	a-4b5c-1","f:build	a-4b2c2","f:can	a1","f:cannot	b-2c2","f:cant	b-3c3","f:cast	b2c-1","f:clarify	a1b-1","f:claud	a2c-1","f:code	a-2c2","f:command	a1","f:compil	b-2c2","f:compilation	a1c-1","f:consider	a2b-2","f:consol	a1","f:copy	a1c-1","f:crash	a3c-2","f:cuda	a-6b-3c8","f:custom	b-1c2","f:dark	a-4b8c-4","f:data	a1","f:default	a1","f:dkm	a1c-1","f:do	b1","f:document	a-1b2c-1","f:doe	b5c-4","f:dont	a2c-2","f:duplicat	a1","f:error	a-4b-3c7","f:every	a1c-1","f:export	a-5b9c-4","f:extension	a-3b-1c4","f:fail	a-2b-1c4","f:failur	a-2c2","f:fatal	a2c-1","f:featur	b2c-1","f:fix	a7b-4c-3","f:get	b-4c3","f:go	a3b-1c-1","f:how	b-2c2","f:http	a-1c2","f:i	a2c-2","f:ice	a6b-4c-2","f:imag	b1","f:improv	a2b-2","f:includ	a-1c2","f:input	a-2c2","f:installation	a1c-1","f:internal	a2c-2","f:investigat	b3c-2","f:is	a3b-2c-1","f:log	a2b-1","f:miss	b-1c2","f:more	b1","f:mov	a1","f:new	a2c-1","f:no	b3c-2","f:on	a1","f:opencv	a-5b8c-3","f:out	a-2c2","f:packag	b1","f:pip	c1","f:pleas	a-2b2","f:plugin	a2c-2","f:popup	a1","f:port	a1","f:problem	a2c-1","f:python	a2c-2","f:question	a-3b-2c5","f:remov	a-1c2","f:resourc	a1","f:runtim	a-1c1","f:server	a-2c3","f:set	a-4b6c-2","f:shortcut	b1","f:show	a-2c2","f:some	a1","f:start	a1","f:support	c-1","f:system	a1c-1","f:terminal	a1c-1","f:test	a2c-2","f:the	b-2c2","f:them	a-1b2","f:track	a-1b1","f:type	a1c-1","f:undefin	a-2c2","f:unknown	a2b-1","f:updat	a2c-1","f:use	a1","f:what	a-2b-1c3","f:when	a-2b6c-4","f:why	a2c-2","f:window	a2c-1","f:with	a1","f:wrong	b-2c1","g:accounts@f	a2b-1","g:accounts@t	a4b5c-8","g:accounts@w	a7b-7","g:breakdowns@t	a12b-2c-10","g:breakdowns@w	a3b-3","g:building@f	a-1b-1c3","g:building@t	a2b-5c3","g:building@w	a-1b-6c7","g:code@f	a-2b-2c4","g:code@t	a-5b6","g:code@w	a-11b3c9","g:documentation@f	a-2c1","g:documentation@t	a-3b5c-2","g:documentation@w	a-3b10c-7","g:files@t	a4b-10c6","g:files@w	a1b-3c1","g:installing@f	a3b-2c-1","g:installing@t	a4b1c-5","g:installing@w	a4b-8c4","g:languages@f	a3b-1c-2","g:languages@t	b7c-7","g:languages@w	a-4b3c1","g:networks@f	a-3c3","g:networks@t	a-4b-2c5","g:networks@w	a3b4c-7","g:other programs@f	a3b-5c2","g:other programs@t	a10b-3c-7","g:other programs@w	a4b-8c4","g:processes@f	b-1","g:processes@t	b-4c5","g:processes@w	a1b-6c5","g:questions@f	a-2b-5c6","g:questions@t	a-4b-1c6","g:questions@w	a-7b7","g:settings@f	a-3b8c-5","g:settings@t	b3c-3","g:settings@w	a-7b5c2","g:speed and memory@t	b-5c4","g:speed and memory@w	b2c-2","g:testing@f	a2b2c-4","g:testing@t	a2b6c-8","g:testing@w	a6b-4c-2","g:the screen@f	b11c-11","g:the screen@t	a4b11c-15","g:the screen@w	a-2c2","g:tidying@t	a6b-6","g:tidying@w	a-6b8c-1","g:wishes@f	b3c-3","g:wishes@t	a-10b25c-15","g:wishes@w	a-10b20c-10","g:wrong results@f	a-2b-4c5","g:wrong results@t	a2b-2","g:wrong results@w	b-6c5","h:?	b5c-5","h:actual	b1c-2","h:ad	c1","h:additional	a-4b8c-4","h:affect	a1","h:alternativ	a-4b6c-2","h:and	a-2b3c-1","h:any	b2c-2","h:api	b2c-1","h:app	a3c-2","h:automat	a3c-2","h:behavior	a2c-3","h:behaviour	a-3c3","h:benefit	b2c-1","h:browser	a-1b3c-2","h:bug	a13b-3c-10","h:c	a-2c3","h:call	a3c-2","h:case	a-1b3c-2","h:category	a-1b3c-2","h:chang	b2c-2","h:checklist	a4b3c-7","h:claud	a2c-1","h:cli	c1","h:code	a2b-4c3","h:complet	a2","h:component	a3c-2","h:configuration	b2c-1","h:consider	a-3b3","h:context	a-5b6c-2","h:core	a-1c2","h:current	a-5b3c2","h:debug	b-1c2","h:defin	b1c-1","h:describ	a-2b8c-6","h:description	a3b-2c-1","h:desir	b1","h:detail	a-2c2","h:devtool	a3c-2","h:did	a-2c3","h:do	c1","h:doc	a-2b-1c3","h:doe	a3c-2","h:environment	a3b-3","h:error	a7c-7","h:etc	a-3c3","h:exampl	a-2b3","h:expect	b-2c2","h:failur	a-2c3","h:featur	a-6b9c-3","h:file	a2c-2","h:follow	a2c-1","h:for	b-1c2","h:github	a3c-2","h:happen	a6b-2c-4","h:here	a-1c1","h:host	a-3c3","h:how	a3c-3","h:if	b-1","h:impact	b2c-2","h:in	b3c-2","h:info	a1b1c-3","h:information	a-1b3c-1","h:input	a1","h:is	a-3b3","h:issu	a-2c1","h:it	b-1","h:last	a2c-1","h:like	a-4b5","h:link	a-1c1","h:list	a-2c2","h:log	b-3c3","h:machin	a-2c2","h:messag	a4b-2c-1","h:model	a2b-2","h:motivation	a-2b2","h:name	a-1c1","h:node	a-2b3c-1","h:of	a1c-2","h:often	a3c-2","h:on	b2c-1","h:operat	a2b-1","h:os	b-2c2","h:other	b3c-3","h:output	a1b-2","h:packag	a3c-2","h:platform	a2b-2","h:pleas	a2b-2","h:possibl	c1","h:preflight	b2c-3","h:priority	a-1b3c-1","h:problem	a-7b4c3","h:propos	a-3b6c-3","h:pull	a3b2c-5","h:python	b-1c1","h:query	a3c-2","h:readiness	a3b2c-5","h:regression	a2c-1","h:relat	b-1c1","h:relevant	a-2c1","h:report	a2c-1","h:repro	a3c-2","h:reproduc	a2b-3","h:reproduction	a2","h:request	a2c-3","h:result	a1c-1","h:see	a-1b-2c3","h:shell	a2c-1","h:should	a2c-1","h:show	a-1c2","h:skill	b1","h:so	b-1c1","h:solution	a-8b11c-3","h:sourc	b-3c3","h:specification	a-2c2","h:stack	a3c-2","h:stacktrac	a1","h:stat	b3c-3","h:statement	a-1b3c-2","h:step	a6b-4c-2","h:string	a3c-2","h:submission	c1","h:suggest	a-1b3c-2","h:suggestion	a-1c1","h:summary	b1c-2","h:system	a-2b2","h:tensorflow	b-1c1","h:terminal	a2c-1","h:tf	a-1c1","h:that	a-1c2","h:the	a-8b8","h:this	a4b1c-5","h:to	b-3c2","h:tool	c1","h:type	a1","h:use	b3c-2","h:used	a-1c1","h:using	a-1c1","h:version	a7b-4c-3","h:websit	a2c-2","h:what	a-1c1","h:will	b2c-2","h:with	b1c-2","h:work	c-2","h:wrong	a2c-1","h:you	a-1b-2c3","h:youd	a-3b5c-2","h:youv	a-3b3","is:bug	a6b-14c8","is:chosen bug	a106b-3c-3","is:chosen feature	b100","is:chosen question	a-6b-3c109","is:feature	a-10b8c2","is:question	a-2b-3c5","sign:actual	b-2c2","sign:asks	a-25b5c21","sign:asks-much	b-2c2","sign:brief	a8b1c-9","sign:code	a10b-13c3","sign:error	a17b-22c5","sign:expected	a8b-7","sign:form	a13c-13","sign:impersonal	a9b6c-15","sign:long	a-3b-1c5","sign:long-code	a7b-3c-4","sign:lower-title	a-6b-14c19","sign:other-issue	a17c-17","sign:short	a7b-6","sign:short-title	a-12b3c9","sign:stack	a8b-4c-3","sign:steps	a12b-7c-4","sign:system	a20b-27c7","sign:title-asks	b-1c2","sign:version	a9b-14c5","t:?	a-1b-2c3","t:a	a-2b2","t:about	a-2b-3c5","t:accept	b-3c3","t:access	c2","t:accessibility	a1","t:accessibl	a2b-2","t:action	a-2c2","t:add	b1c-2","t:address	b-2c3","t:after	a5b-3c-2","t:agent	a-1b3c-1","t:allow	b-2c2","t:alway	a2b-1","t:an	a-2b-3c5","t:and	a2c-2","t:answer	b-2c2","t:any	b-1","t:app	a4c-3","t:appl	a-1c1","t:apply	b1c-1","t:are	a2b-1","t:arm	a1c-1","t:arm64	a-1c2","t:array	b-1c2","t:as	a-2b-1c3","t:assert	a-2b2","t:at	b-2c2","t:attempt	a-4b1c2","t:audio	a1","t:availabl	b3c-2","t:bar	b1","t:be	a1b-3c1","t:becaus	a-2c2","t:been	a-2c3","t:benchmark	b2c-1","t:better	a-3b4c-2","t:bitcoin	b-3c3","t:block	a1b-1","t:body	a1","t:boundary	b-1c1","t:break	a1","t:broadcast	a-1","t:broken	a1b-1","t:buffer	a1c-1","t:bug	a12b-3c-9","t:builder	a-1b1","t:but	a2c-1","t:button	b2c-2","t:by	a2c-2","t:byte	a1","t:call	b-2c2","t:cannot	a-7b5c2","t:cant	b-4c5","t:case	b-1","t:cast	c-2","t:catch	a-2c2","t:caus	a1b-1","t:cell	c-1","t:cgo	a1c-1","t:chang	b-1c2","t:channel	a-2c2","t:chat	a1","t:check	a1","t:chrom	c2","t:ci	c1","t:class	a-1b1","t:claud	a2c-2","t:cli	a1","t:click	b-2","t:cmd	a3b2c-4","t:code	a2b2c-4","t:column	a-1c1","t:com	c2","t:command	a3c-3","t:compatibl	a-1b3c-2","t:compil	a-3b-1c4","t:compiler	a2c-2","t:complex	a-4b5c-1","t:component	b-1c1","t:conditional	b1","t:config	a1c-1","t:configur	a-1c1","t:configuration	b3c-3","t:conflict	b3c-3","t:connect	a-1c2","t:connection	b-2c3","t:consider	a1b-1","t:consol	a1","t:contain	a-2b3","t:container	c1","t:control	a-2b-1c3","t:conversion	c1","t:core	a1b-2","t:cpp	b1c-2","t:cpu	a1","t:crash	a6b-1c-4","t:crashloopbackoff	b-1c2","t:creat	c1","t:csv	a-3b6c-3","t:cuda	a-4c3","t:currently	b-1c1","t:cursor	b2c-1","t:d	b3c-4","t:dark	a-3b7c-4","t:darwin	a1","t:data	c-2","t:databas	a-2c1","t:dataset	b1c-1","t:debug	b2c-1","t:default	a1c-2","t:deni	a-1c2","t:desktop	b1","t:detect	b-1","t:dev	a1","t:devic	a-3b5c-1","t:devtool	a4b-1c-2","t:dialog	a1","t:die	a-2c3","t:different	a2c-1","t:display	a-2c3","t:do	a-3b-2c4","t:doc	a-2b3c-1","t:docker	a1","t:document	b2c-1","t:documentation	a-2c3","t:doe	a2b4c-6","t:doesnt	a3b-5c1","t:dont	b2c-2","t:e117	a1","t:editor	a1","t:element	a-2b5c-3","t:empty	a1b-1","t:end	b1c-1","t:error	a-19b5c14","t:etimedout	a-2c3","t:even	a1","t:every	a1","t:exception	a-2c2","t:exist	a2c-1","t:exit	c-1","t:expect	b-1c2","t:explain	a-2b3","t:export	a-6b12c-6","t:expression	c1","t:extension	a-2b-1c4","t:extra	a-1c1","t:fail	a7b-5c-2","t:failur	c1","t:fallback	c1","t:fals	a2b-1","t:fatal	a1","t:featur	a-3b5c-2","t:feedback	a-1b2","t:field	a-3b2","t:file	a-1b-4c5","t:filter	b1c-2","t:fix	a5b-4c-1","t:flow	a1","t:follow	a-1c2","t:for	a-10b23c-13","t:format	b-1","t:found	a-2b-2c5","t:from	b-5c4","t:function	a-2b2","t:g	c1","t:gateway	a-1c2","t:gc	c-1","t:generat	a-2b1c1","t:generation	a1","t:get	b-4c3","t:give	a1c-1","t:go	a4b-2c-2","t:googl	a-1b1","t:grow	a1b-1","t:handl	a2c-1","t:has	b-2c2","t:have	a-2b2","t:height	a1","t:highlight	b2c-1","t:hook	b-1c2","t:host	b2c-2","t:http	a-1b-3c4","t:i	a-1b-1c3","t:ice	a7b-4c-3","t:id	a1","t:if	a2b2c-4","t:ignor	a1","t:imag	a-1c1","t:immediately	c1","t:import	a-2b5c-4","t:improv	a1","t:in	a10b-1c-8","t:includ	b-1c2","t:incompatibl	c1","t:inconsistent	a-4b4","t:incorrect	a1","t:index	a-1b-1c2","t:info	a1","t:information	b1c-1","t:ingress	a-2c3","t:initializer	a1","t:input	a1b-2","t:install	a-1","t:instead	a1b-2","t:interfac	c-1","t:intermittent	a2c-1","t:internal	a2c-2","t:invalid	a-3b-1c4","t:investigat	b2c-1","t:ios	a2c-1","t:is	a1c-2","t:issu	a2b-3c2","t:it	a-2b3","t:java	a-1b3c-2","t:json	a-4b6c-2","t:keep	a1","t:kernel	a2b-1c-1","t:keyboard	a-2b4c-2","t:keyword	a-1c1","t:l	b-1c2","t:lack	a-2b4c-2","t:lang	c1","t:languag	a-2b1c1","t:latest	b3c-2","t:launch	a1c-1","t:layer	a2b-1","t:let	b1","t:level	a-2c3","t:lib	a1","t:libc	a-1c2","t:ligatur	a1","t:like	a-1","t:line	c-1","t:link	a2c-1","t:linux	c1","t:list	a-2b7c-5","t:load	a2b-1c-1","t:local	b-1c1","t:log	a2c-2","t:mac	a2c-2","t:maco	a3c-3","t:main	a-2c3","t:many	c1","t:map	a2c-1","t:markdown	a-1b-1c2","t:mean	b-1","t:memory	a-4b-2c7","t:menu	a-1","t:messag	a-4b6c-2","t:method	a2c-2","t:mislead	a-1","t:miss	b-2c2","t:mix	a-1c1","t:mode	a-5b5","t:model	b3c-3","t:modul	a4c-3","t:monitor	a2","t:more	c-1","t:mov	a2c-2","t:move	a-2c1","t:mqtt	a1c-1","t:multipl	a-2c3","t:name	a-1","t:navigation	b-2c2","t:need	b1","t:net	a2c-3","t:new	a2b-2","t:next	a-1c1","t:nginx	a-3b-3c6","t:nil	b-1c2","t:no	a2b3c-5","t:node	b-1","t:not	a8b-9","t:note	c1","t:of	a-5c5","t:off	c-2","t:offlin	a-2b1","t:on	a5b-7c2","t:only	b1c-2","t:open	a2c-2","t:opencv	a-2b3","t:operation	a-1b-1c3","t:operator	b1","t:or	a-3b-2c5","t:origin	c1","t:os	a2c-2","t:osx	a-3c3","t:other	a2c-1","t:out	a-3b-3c6","t:output	a2c-2","t:over	b-1c1","t:overflow	a1","t:overlap	a2","t:packag	a3c-3","t:page	a-2b5c-3","t:pars	a2","t:parser	b1","t:past	a1c-1","t:path	a1","t:permission	a-2b4c-2","t:placeholder	c1","t:platform	c1","t:play	a-1c1","t:pleas	a-1b2c-1","t:plugin	a4c-3","t:pod	b-1c2","t:point	c1","t:pop	a-1c2","t:popup	a1","t:positiv	a1","t:pre	a-2b4c-2","t:precision	a-2c2","t:print	b2c-2","t:problem	a3b-1c-1","t:process	b-2c2","t:processor	c1","t:property	a-3c4","t:provid	b-1c1","t:proxy	a-2b2","t:python	a3b-1c-2","t:quest	a2","t:question	a-2b-3c5","t:queu	c1","t:quick	a1","t:rang	a2c-2","t:reach	a1","t:react	b1","t:read	a-2b-1c4","t:readm	a1","t:receiv	a-3b3","t:reduc	b1c-1","t:ref	b-1c2","t:referenc	a1c-1","t:refus	a1c-1","t:regression	b1","t:releas	b3c-2","t:remov	a-2b-3c5","t:report	a-2b1c1","t:request	a-1b2","t:requir	a-1b4c-3","t:resolv	a1","t:respons	a-1b-1c3","t:result	a3b-2c-2","t:retriev	a-2b3","t:return	a-3b4c-1","t:right	b-1c2","t:round	a1","t:rpc	a1b-2c1","t:rule	a-1","t:runtimeerror	a-5b-2c7","t:save	a-2c2","t:say	a-3b6c-3","t:schema	a-2b2","t:scop	a-1b2","t:screen	a2c-2","t:script	a-3b5c-2","t:scroll	a1b-2","t:second	a2","t:seem	a-1b-2c3","t:segfault	a2c-1","t:sequenc	a-2c2","t:server	b-2c1","t:set	a-3b2","t:shap	a-3b4c-1","t:shortcut	a-3b6c-2","t:should	a-6b13c-7","t:show	a-3b-4c7","t:side	a-3b3","t:sidebar	a-2b3c-1","t:simpl	a2","t:size	a1c-1","t:slower	a1","t:snippet	a-1c2","t:solv	a-2b3","t:some	a3c-2","t:someth	a-1c1","t:spac	a1","t:specific	a1","t:split	a1","t:standard	b-2c2","t:startup	a2c-1","t:still	b3c-3","t:stop	b-1c1","t:stream	a-1c1","t:string	a1","t:struct	a1","t:submodul	a-1b2","t:subprocess	a-3c3","t:support	a-4b5c-2","t:symbol	a2c-1","t:sync	b2c-3","t:syntax	a-3c2","t:system	a2c-2","t:tab	b-2c3","t:tag	a-2c3","t:task	a2c-2","t:tensorflow	a-2b-1c3","t:terminal	c-2","t:test	a3b1c-4","t:text	c-1","t:tf	b2c-2","t:tflit	c-1","t:than	a2c-1","t:that	a-2b1","t:the	a-3b6c-3","t:them	a-2b3c-1","t:ther	b1c-1","t:this	a2b-2","t:thread	a-3c3","t:tim	c1","t:time	b-3c3","t:to	a-4b1c3","t:toggl	a-1b2c-1","t:too	c2","t:tool	b2c-1","t:top	a1","t:treat	a-1b2","t:tree	b-2c2","t:trigger	a-4b3c1","t:type	a4b-1c-2","t:typeerror	c1","t:ubuntu	a-3c4","t:ui	b-1c2","t:unabl	a-1c2","t:undefin	a-3b-2c5","t:under	b-1c1","t:unit	b2c-1","t:unknown	b-1","t:unus	a1","t:up	a-1","t:updat	a1c-1","t:upgrad	a-1b-1c2","t:usag	a2b-1","t:use	a-1b-3c4","t:used	b2","t:user	b2","t:using	b-2c1","t:v4	b-1c2","t:validation	a1","t:valu	b-3c2","t:variabl	a1b-1","t:version	b2c-1","t:via	b-1c2","t:view	a3b-3","t:vs	b-1","t:vulkan	a1","t:wallet	b-3c3","t:warn	a2c-2","t:wayland	a1c-1","t:websocket	a-2b2","t:were	b2c-1","t:what	b-2c1","t:wher	b-1c1","t:which	a-3b6c-3","t:whil	a2b-2","t:why	a1c-1","t:width	b1","t:will	b-2c1","t:window	a2c-2","t:with	a11b-10","t:without	a-2b2","t:work	b-3c3","t:wrong	a-2b3","t:wsl2	a-2c2","t:x	a-1b3c-2","t:x86_64	a-1c1","t:you	b-1c2","w:?	a-13b-2c15","w:a	a-7b15c-8","w:abandon	a-1b2","w:ability	b-1c1","w:able	a-2b2","w:about	a-2c3","w:abov	a-3c3","w:accept	c-1","w:accessdeni	a-1b1","w:accessibility	a2b-1","w:accessibl	a1","w:account	a1","w:action	b-1c2","w:activ	b-1","w:adb	c1","w:add	a-3b7c-4","w:address	a1b-2","w:affect	c-1","w:after	a7b-1c-6","w:again	a1b-2","w:against	a-2b2","w:agent	a-1","w:all	a-2c2","w:allocat	a-1c1","w:also	a3c-2","w:alt	a1","w:alway	b2c-1","w:am	a-3c3","w:amd64	a2c-1","w:an	a2b-3c1","w:and	b-1c2","w:android	b1c-2","w:answer	c1","w:any	a-3c4","w:anybody	a-1c2","w:anyth	a1","w:apach	b1","w:api	b3c-2","w:app	a4b-1c-3","w:appear	a3c-2","w:arch	a1c-1","w:are	a-1","w:argument	c-1","w:argv	c1","w:arm64	c1","w:array	a-1c2","w:as	b6c-7","w:ask	b2c-2","w:assert	a-1b1","w:at	a3b2c-5","w:attachment	a1","w:attempt	a-2c2","w:author	a-1c2","w:availabl	b2c-2","w:awesom	b2c-1","w:aws	a-2c3","w:b	a-2c3","w:back	c-1","w:backend	a1","w:bar	b2c-1","w:be	a-1b4c-3","w:becaus	b1c-1","w:been	a1b-3c2","w:befor	a-1b-2c3","w:behavior	c-1","w:behind	b-1c2","w:below	b-2c2","w:benchmark	b1","w:beta	b2c-2","w:better	a-2b3c-1","w:bin	a-1c2","w:binary	a-1","w:bit	a-1b1","w:bitcoin	a-3c4","w:blob	a1b1c-3","w:block	b-2c1","w:bom	a-1c1","w:boolean	b1","w:both	a-2c1","w:branch	a2c-3","w:bright	b1","w:broken	a1","w:browser	b2c-2","w:bug	a7b-3c-4","w:build	a1b-3c2","w:builder	a-1","w:built	b-1","w:but	a-3b3","w:button	a-2b4c-3","w:by	a-3b2","w:calculat	a-1","w:call	b-1c2","w:can	a-4b4","w:cancel	b1","w:cannot	a-4b2c1","w:capacity	c1","w:catch	c1","w:caus	a2b-2","w:cc	b2c-2","w:cd	a-1c2","w:ce	c1","w:ch	c1","w:chang	a1b-1","w:chart	b2c-1","w:chat	b1c-2","w:check	a3b-2","w:choos	b1c-1","w:chosen	a-1b2c-1","w:chrom	b-2c3","w:ci	a1","w:clang	a1","w:claud	a2c-3","w:cli	a-2b2","w:click	a-3c2","w:client	a-2","w:clon	a-1c2","w:clos	a2c-2","w:cloud	a-1c1","w:cluster	c1","w:cmd	c-2","w:code	a-1","w:color	a-2c1","w:com	a6b2c-8","w:come	c-1","w:command	a2b-2","w:comment	a2b-1c-1","w:commit	b-1c1","w:common	a1b-1","w:compatibl	a-1b2","w:compil	a-1b-1c3","w:compiler	b-2c2","w:complet	a2c-1","w:complex	a-1b2","w:component	a-1b-2c4","w:concurrency	a-1c1","w:condition	a-1b2","w:config	a2b-1","w:configur	a-3b1c1","w:configuration	a-2b2","w:conflict	b1","w:connect	a1b-2","w:connection	b-1","w:consider	a1b-1","w:consol	b-2c3","w:consult	b2c-1","w:contain	a-1b3c-2","w:content	b2c-2","w:context	a1","w:continu	a-1","w:convert	a-2b2","w:copy	c-1","w:core	c1","w:correct	a1","w:correspond	a-2b2","w:could	a-4b6c-2","w:couldnt	b-2c2","w:coupl	b1","w:cover	c-1","w:cpp	a-1c1","w:cpu	a2c-2","w:crash	a4b-1c-3","w:creat	a1c-1","w:credential	c1","w:csv	a-3b7c-3","w:cuda	a-2c2","w:curl	a-1c2","w:current	b4c-4","w:currently	b2c-2","w:cursor	b1","w:custom	a-3c3","w:cut	c1","w:cv	a-3b3","w:cv2	a-2c2","w:d	b4c-5","w:dark	a-2b5c-3","w:databas	a-2c2","w:dataset	c-1","w:date	a-1c2","w:de	a-1c2","w:default	a-2c3","w:defer	c1","w:defin	c-1","w:definition	c1","w:delegat	b2c-1","w:demo	c1","w:describ	a-1b1","w:description	b1","w:desktop	a-1b1","w:detail	a2c-3","w:dev	a3b-2c-1","w:developer	a-3b2c1","w:devic	a-2b2","w:devtool	a2c-2","w:did	a-5b-1c7","w:didnt	a1","w:differ	a-1b2","w:display	a-2b-1c3","w:dist	b-1c1","w:dnn	a-1b1","w:do	a-7b-2c9","w:doc	a-2b4c-2","w:docker	b-1c2","w:document	b1c-1","w:documentation	b-1c2","w:doe	a2c-1","w:doesnt	a3b-2","w:doing	a1","w:dom	a1","w:done	a-2","w:dont	a1b3c-4","w:dot	a-1b2","w:doubl	a-1b1","w:download	b-1c1","w:driv	b2c-1","w:driver	c2","w:e	a-2c3","w:each	a1b-1","w:edit	b3c-2","w:editor	a2b-2","w:edu	c1","w:electron	c1","w:element	a-1b1","w:email	a1","w:en	a-2b2","w:environment	a-2b2","w:erro	a-1c1","w:error	a-7b-4c11","w:etc	a-2","w:etimedout	a-1c1","w:eu	a-1c2","w:even	a1","w:event	b1c-2","w:every	b-1","w:exampl	a-2b5c-3","w:exclud	c1","w:execut	a2c-2","w:exist	a2c-1","w:exit	a-1c2","w:expand	a-3c2","w:expect	a1b1c-3","w:experienc	b1","w:experiment	a-2c2","w:explain	a-3b2","w:explanation	a-1b2","w:export	a-4b8c-4","w:extension	a-4c4","w:extention	c1","w:external	a2b-2","w:extra	b1","w:fail	a1b-4c2","w:failur	c1","w:fals	a2b-1","w:fatal	a1","w:featur	a-3b7c-4","w:feed	a-1b2","w:few	a1","w:field	a-1c1","w:file	a-1b1","w:filter	c-1","w:find	a-2c1","w:fine	a2b-2","w:finish	a-2c2","w:first	b-2c1","w:fix	a5b-4","w:foo	a-1b1","w:for	a-4b11c-7","w:format	b-1c1","w:forum	a-1","w:found	a-2b-4c6","w:fr	b1","w:fresh	a-2c2","w:friendly	b2","w:from	b3c-3","w:full	a-1c2","w:functional	c1","w:g	b-1","w:gateway	c1","w:gather	a-2b1","w:gcc	a1","w:gccgo	a1","w:general	a-1","w:generat	c2","w:get	a-2b2","w:gib	c1","w:git	b-1","w:github	a4b2c-6","w:give	a2b-2","w:go	a4b-2c-1","w:go1	a2c-1","w:goe	b-1","w:going	a-1c1","w:golang	a2b1c-3","w:got	b-2c2","w:gpu	c-1","w:grad	a-1c2","w:graphical	b2c-1","w:green	c1","w:greet	a-1","w:guess	b1","w:guid	a-1c2","w:ha	c-1","w:had	a2c-2","w:half	a-2","w:handler	b1c-1","w:happen	a4b-2c-2","w:hardwar	a1b-1","w:has	a2c-3","w:hav	b1c-2","w:have	a-4b-1c6","w:help	a1b-3c1","w:here	b-4c4","w:hi	a1c-1","w:hide	b1","w:high	b2c-1","w:hint	c1","w:hoc	c1","w:home	a-1b-2c3","w:homeassistant	b2","w:hook	c1","w:host	a-3c2","w:hover	b1","w:how	b-2c2","w:how_to_contribute	a1c-2","w:however	a-2c3","w:html	a-1","w:http	a7b4c-11","w:i	a-3b-6c9","w:iam	a-2b1","w:ice	a5b-3c-2","w:id	b1c-1","w:idea	b-1c1","w:if	a4c-3","w:im	b-1c1","w:imag	a-2b1c1","w:import	a-2b1c1","w:in	a8b-5c-3","w:includ	b1","w:inconsistent	a-2b2","w:incorrect	a1b-1","w:indicat	a-1","w:inferenc	b2c-2","w:info	a-4c4","w:information	c1","w:ingress	a-1c2","w:initial	a-1b1","w:input	a3c-3","w:insid	a-1b-1c2","w:install	a-1b-3c5","w:instanc	a1c-1","w:instead	a1b-2","w:integration	a1","w:interfac	a1c-2","w:intermittent	a2c-1","w:internal	a2b1c-3","w:into	a-1b3c-2","w:io	b-2c1","w:ios	a1c-1","w:ip	a-1c1","w:is	a4b3c-7","w:issu	a-5b3c2","w:issuecomment	b1c-1","w:it	b2c-2","w:its	a2b-2","w:ive	b-2c1","w:jammy	a-1c1","w:jar	b1","w:java	a-1b1","w:job	b-1c1","w:js	c2","w:json	a-1b2c-1","w:jump	b1c-1","w:k	a1c-1","w:k8s	c1","w:keep	a1c-1","w:kernel	c-1","w:key	a-3c2","w:keyboard	a-1b3c-2","w:know	b3c-3","w:label	a1b-1","w:lack	b1c-1","w:lambda	a-2c2","w:lang	a-1c2","w:languag	a-2","w:last	c1","w:latest	a2c-1","w:latex	a-1c1","w:launch	a1","w:layer	a2b-2","w:lead	b-1","w:least	b2c-2","w:legacy	a1","w:length	c1","w:let	b1c-2","w:level	b-1c2","w:light	a-1b2","w:like	a1b2c-3","w:line	a3b-2c-1","w:link	a4b-2c-2","w:linux	a4b-2c-2","w:list	a-4b5","w:littl	b1","w:load	a-2c1","w:local	a-2c2","w:log	a4b-1c-2","w:look	b1","w:lose	b1","w:loss	c1","w:love	b2","w:m1	a-2c2","w:machin	a1","w:maco	a1c-1","w:made	a-2b1c1","w:main	a-3c3","w:mak	a1c-2","w:make	a-1b1","w:manag	b-2c2","w:manual	a-1","w:manually	a-1b2","w:many	b-1c1","w:mark	b1","w:master	a1b3c-4","w:match	a-2b1","w:max	c1","w:may	b1","w:mayb	a1","w:me	b-3c2","w:mean	b-1","w:memory	a-3b-1c4","w:merg	a2","w:mess	a-1","w:messag	b3c-3","w:method	a2b1c-3","w:mib	c1","w:microservic	b1","w:microsoft	a2c-2","w:miss	b-2c2","w:mod	a1","w:mode	a-4b2c2","w:model	a1b2c-3","w:modul	a2b-2","w:moment	a-1b2","w:monitor	a1","w:more	a2c-1","w:most	a-1b-1c2","w:mostly	b1c-1","w:mov	a2c-2","w:msg	c1","w:multi	a1","w:multipl	b1","w:my	a-2b-2c5","w:mysql	c-1","w:name	b1c-2","w:need	a-2b5c-2","w:net	a3c-2","w:netron	a-1b2","w:network	b-1c2","w:new	a1b-5c4","w:next	a-1","w:nginx	a-3c2","w:nice	a-2b3","w:nil	c1","w:no	a-1","w:node	a-5c6","w:non	a-1","w:none	a-2c3","w:not	a4b-3","w:note	a-2b3c-2","w:noth	a1b-1","w:notic	a1b-2","w:np	c1","w:number	a-2b3","w:numpy	c1","w:o	a-2c3","w:object	a2c-1","w:occur	a-2c2","w:of	a-1b4c-3","w:off	a2c-1","w:offend	a-2b2","w:often	b2c-1","w:old	a1c-1","w:on	a7b-8","w:one	b2c-3","w:only	a2b2c-4","w:onnx	b2c-1","w:open	a4b-2c-2","w:opencv	a-2c2","w:opencv_extra	a1c-2","w:openssl	a-2c2","w:operat	b2c-1","w:ops	c-1","w:option	b2c-2","w:optional	b1","w:or	a-6b6","w:org	b4c-4","w:originat	c1","w:os	a1b1c-3","w:osx	a-1c1","w:other	a2b2c-3","w:our	a1","w:out	a1b-4c3","w:output	a3c-3","w:over	b2c-1","w:overflow	c2","w:overlap	a1","w:own	b1","w:p	a3b-1c-1","w:packag	b-2c2","w:page	a-1b4c-2","w:pass	b1c-1","w:past	b1c-1","w:patch	a2c-3","w:peopl	c1","w:perfectly	a-1c1","w:permission	a-2c1","w:phon	b1c-1","w:php	a1c-1","w:pictur	a-1b-1c2","w:pip	a-1c2","w:platform	a-1b1","w:play	a2b-1c-1","w:pleas	a-1b2","w:pls	c1","w:plugin	a4b-1c-3","w:point	b-2c1","w:policy	a-2b1","w:pop	c2","w:portion	a-1b2","w:positiv	a1","w:possibl	a-1b4c-3","w:post	a1","w:postgr	a-2","w:pr	a1b-2","w:pre	b2c-2","w:precis	b1","w:prematurely	a-1c1","w:pretty	b1c-2","w:previous	c-1","w:previously	b-1c1","w:primary	a-1c2","w:print	a-1","w:probably	a-1c1","w:problem	b-2c1","w:produc	a1c-1","w:product	a-1c2","w:program	b1c-1","w:project	a2c-1","w:property	a-1c2","w:provid	b-1","w:proxy	a-1b2","w:ps	a-2c2","w:pull	a4c-3","w:put	b-1","w:py	b-1c2","w:python	a-2b-1c3","w:python2	a-1c1","w:pytorch	a-3c2","w:quando	a-1c2","w:que	a-2c2","w:queu	c1","w:quot	c-1","w:ran	a-3b-1c4","w:rang	c-1","w:ratio	b1","w:re	a-1b1","w:react	b-4c5","w:read	c1","w:readiness	a1c-2","w:real	b-2c2","w:really	a-1b2","w:reason	b-2c1","w:receiv	a-2b1","w:recent	c1","w:recover	b1","w:recurs	a-2c2","w:referenc	b1","w:relat	b4c-4","w:releas	a-2b3c-1","w:remov	b-2c3","w:render	b-1c2","w:repeat	b1","w:replac	c-1","w:repo	b-1","w:report	a2c-2","w:request	a-1b3c-1","w:requir	a-3b6c-3","w:requirement	a-1c2","w:reset	b-1","w:resolv	a2b-2","w:respond	b-1","w:respons	a-2c2","w:response_	a-2c2","w:restor	b1c-1","w:result	a3b-3","w:retriev	b1","w:return	b1c-2","w:revers	b-1c2","w:routin	c1","w:row	b-1","w:rpc	a-2b2","w:rt	a-1c1","w:run	a-2b-4c6","w:runner	a-2c2","w:runtim	a1c-1","w:runtimeerror	a-4b-1c5","w:rustc	a1c-1","w:s	a1b-2","w:s3	a-2c3","w:same	a5c-4","w:say	b3c-3","w:screen	a1","w:script	b2c-2","w:scroll	a1b-1","w:sdk	a-2b2","w:search	b1c-1","w:see	a5b-2c-3","w:seem	a2b-2","w:segfault	a1","w:select	a-1","w:selection	b2c-1","w:server	a-2b-3c5","w:set	a-3b6c-3","w:sever	b-1c2","w:several	b1c-1","w:sh	a-2c2","w:shap	a-1b2","w:shar	b1c-2","w:shortcut	a-2b4c-2","w:should	a-2b4c-1","w:shouldnt	c1","w:show	b-2c2","w:side	a-1","w:sidebar	b2","w:sign	a1","w:significant	b-1c1","w:similar	b2c-1","w:simpl	a1","w:sinc	a3b-2","w:singl	a-1b3c-1","w:size	a2c-1","w:slash	b1","w:snippet	c1","w:so	a-3b-2c5","w:solution	a-3b2c1","w:solv	a-3c3","w:some	a-2b2","w:someon	a2b1c-3","w:sourc	a-1c1","w:spac	c-2","w:spent	b1","w:src	a4b-3c-1","w:stabl	b2c-1","w:stack	b-1c1","w:standard	b-1c2","w:start	a2","w:startup	a1","w:stat	a-2c3","w:statistic	a-1b3c-1","w:step	b-3c3","w:still	a-3b2","w:stop	a2","w:string	b-3c3","w:struggl	b1","w:styl	c-1","w:submission	a-1b-1c2","w:submit	b1c-2","w:subprocess	a-2c2","w:successfully	a-2c3","w:such	a-3b4c-2","w:sudo	a-1c2","w:suitabl	c1","w:support	a-5b1c4","w:sure	a1","w:switch	b3c-2","w:synchroniz	b1c-1","w:synchronization	b1c-1","w:syntax	a-1","w:system	a-2c2","w:t	a2c-3","w:tag	a-1c2","w:take	b2c-2","w:task	a4c-3","w:templat	b-1","w:tensorflow	a-3b2c1","w:terminal	a2c-2","w:test	a4b-5c1","w:tester	b-1c2","w:tf	b1c-1","w:than	b-2","w:that	a-4b9c-5","w:the	a8b3c-11","w:their	a-3b5c-1","w:them	b3c-3","w:ther	b4c-4","w:thes	a2c-1","w:they	b3c-2","w:think	b3c-2","w:this	a3c-4","w:thos	b-1","w:thread	c1","w:time	a3b-2","w:to	a-8b12c-4","w:toggl	b2c-1","w:too	a-2b1","w:toplevel	b2c-2","w:total	c1","w:toy	a-1b1","w:trac	a1","w:traceback	c1","w:track	b1","w:trail	b1","w:train	c1","w:transaction	b-2c2","w:treat	b1","w:tree	b2c-1","w:tri	b-3c3","w:true	b-2c3","w:truncat	a-1c2","w:try	c1","w:turn	a2","w:twic	c2","w:two	a1","w:type	a-2c3","w:ubuntu	a-3b1c2","w:ui	a-1c2","w:undefin	a-2b-1c4","w:under	a1b-1","w:understand	a-1c2","w:unexpect	a1","w:unit	b1","w:unknown	b-1c1","w:unless	b-1","w:unnecessary	b1c-1","w:until	a1","w:up	a3b2c-5","w:updat	a2c-2","w:upgrad	b-1c1","w:usag	a1b-1","w:use	b-2c2","w:user	a-5b8c-4","w:using	a3b-1c-1","w:usp	b2","w:usr	a-2b-1c3","w:ux	b1","w:v	a2c-1","w:v3	a-1c1","w:valu	a2b-3","w:variabl	a1b-1","w:version	a4b-4","w:very	b2c-3","w:via	a-2c2","w:video	a2","w:view	a1b3c-4","w:vim	c2","w:virtual	a1","w:vm	a-2c2","w:vs	c-1","w:w	c1","w:wal	c1","w:wallet	b-2c1","w:want	c1","w:warn	b2c-1","w:was	a1b-2","w:wasnt	a-1c2","w:way	a-2c2","w:we	a-3b8c-6","w:webhook	b-1c2","w:webserver	b1","w:websocket	a-2b2","w:well	a2c-1","w:were	a1c-2","w:what	a-2b-5c7","w:whatever	a-1c2","w:wheel	a-2c2","w:when	a5b-3c-2","w:wher	b-2","w:which	a-2b7c-5","w:whil	b-3c3","w:whol	b-1","w:why	a-2c2","w:wiki	a2c-2","w:will	a2b-2","w:window	a2b-2","w:wit	c1","w:with	a10b-7c-3","w:within	a-2c1","w:wonder	a-1","w:wont	a1","w:wordpress	a1","w:work	a4b-6c3","w:workspac	c1","w:would	a-2b5c-3","w:wrap	b-1","w:writ	a-2b1","w:wrong	a-2c2","w:wsl2	a-2c2","w:wss	a-2b-1c3","w:x1b	b1","w:y	a-1c2","w:yes	a-2c2","w:yml	a-1","w:you	b-5c5","w:your	b-1"].join(`
`)};var Cl=6,Ll;function k5(){return Ll??=cn(Nl),Ll}a(k5,"shippedKindModel");function Pj(e,t=[k5()]){let n=ro(e,(d,u)=>q5(t,({nameOf:p})=>p(d,u))),r=t.map(d=>bt(d,n)),o=x5(n,t,r),s=Math.max(...o),i=o.map(d=>Math.exp(d-s)),c=le[o.indexOf(s)]??"bug";return{kind:c,confidence:1/i.reduce((d,u)=>d+u,0),signs:E5(c,n,t,r)}}a(Pj,"classifyKind");function q5(e,t){for(let n of e){let r=t(n);if(r!==void 0)return r}}a(q5,"firstOf");function x5(e,t,n){let r=t.map((o,s)=>ln(o,e,n?.[s]));return le.map(o=>t.reduce((s,{classes:i},c)=>s+(r[c]?.[i.indexOf(o)]??0),0))}a(x5,"sumsOf");function E5(e,t,n,r){let o=new Map,s=-1;for(let[c,d]of t){s++;let u=n.reduce((w,h,g)=>w+d*j5(h,r[g]?.[s]??[],e),0),p=u===0?"":oo(c);p!==""&&o.set(p,(o.get(p)??0)+u)}let i=[];for(let[c,d]of o){let u={kind:e,reason:c,weight:Math.round(d*1e3)/1e3},p=i.length;for(;p>0&&S5(u,i[p-1]);)p--;p<Cl&&i.splice(p,0,u),i.length>Cl&&i.pop()}return i}a(E5,"signsOf");function S5(e,t){let n=Math.abs(e.weight)-Math.abs(t?.weight??0);return n>0||n===0&&e.reason<(t?.reason??"")}a(S5,"isBefore");function j5({classes:e},t,n){let r=0,o=0;for(let s=0;s<t.length;s+=2)e[t[s]??0]===n?r+=t[s+1]??0:o+=t[s+1]??0;return r-o/(le.length-1)}a(j5,"leadOf");var Il={title:1.1,description:1.1,"form-field":.9,"errors-block":.4},R5=2,A5=1.6,T5=.2,O5=5;function _5(e,t,n){return e.status!==void 0&&(t.status===null||t.status<e.status[0]||t.status>e.status[1])||e.apiType!==void 0&&!e.apiType.test(t.apiType??"")||e.code!==void 0&&!e.code.test(t.code??"")||e.className!==void 0&&!e.className.test(t.className??"")||e.frames!==void 0&&t.frames.length<e.frames?!1:e.message===void 0||n(e.message)}a(_5,"holds");function N5(e,t){if(t.length===0)return[];let n=Z(t.map(({error:r})=>V(r.message.slice(0,1e3))));return t.flatMap(({error:r,where:o,factor:s},i)=>{let c=a(d=>n(d,1<<i)!==0,"says");return e.filter(d=>_5(d,r,c)).map(({name:d,category:u,reason:p,weight:w})=>({rule:d,category:u,reason:p,where:o,weight:w*s}))})}a(N5,"evidenceOf");function C5(e,{title:t,prose:n}){if(e.source!=="errors-block")return Il[e.source];let r=new Set(B(`${t}
${n}`)),o=[...new Set(B(e.message))].filter(s=>r.has(s));return Il[o.length>=R5?"form-field":"errors-block"]}a(C5,"sourceFactor");function Pl(e,t,n){let r=t.primaryError===null?void 0:t.errors[t.primaryError],o=t.errors.filter(i=>i!==r&&!i.noise).slice(0,O5),s=r===void 0?0:n?A5:C5(r,t);return N5(e,[...r===void 0||r.noise?[]:[{error:r,where:"primary-error",factor:s}],...o.map(i=>({error:i,where:"other-error",factor:T5}))])}a(Pl,"errorEvidence");var L5=[{cause:["usage-limit","overloaded","server-error","authentication","invalid-request","context-limit","network","memory","install-update","content-policy"],symptom:"crash",reason:"a hang or crash is the symptom of a named cause"},{cause:["usage-limit","overloaded"],symptom:"rate-limit",reason:"a 429 or a limit that a plan or the load explains"},{cause:["usage-limit","context-limit","content-policy","authentication","permission"],symptom:"invalid-request",reason:"the refusal has a more precise ground"},{cause:["network","authentication","permission","filesystem"],symptom:"process",reason:"a command failed for a named cause"},{cause:["invalid-request"],symptom:"context-limit",reason:"shortening fails because the request itself is refused"},{cause:["memory"],symptom:"filesystem",reason:"memory is the cause"},{cause:["install-update"],symptom:"filesystem",reason:"the file is one that a build or an installation misses"}],I5=2.2,P5=.5;function Ml(e){return L5.flatMap(({cause:t,symptom:n,reason:r})=>{let o=e.get(n)??0,s=t.some(i=>(e.get(i)??0)>=I5);return o<=0||!s?[]:[{rule:`cause-over-${n}`,category:n,reason:r,where:"shape",weight:-P5*o}]})}a(Ml,"precedenceEvidence");var M5=.6,Fl=1,qn=.75;function zl(e){return[...new Set([...he,...e.map(({category:t})=>t)])]}a(zl,"takingPart");function $5(e,t){return t.flatMap(n=>e.filter(r=>r.category===n).sort((r,o)=>Math.abs(o.weight)-Math.abs(r.weight)).map((r,o)=>({...r,weight:r.weight*M5**o})))}a($5,"dampen");function so(e){let t=new Map;for(let{category:n,weight:r}of e)t.set(n,(t.get(n)??0)+r);return t}a(so,"sumWeights");var $l=new WeakMap;function co(e){let t=$l.get(e);if(t!==void 0)return t;let n=zl(e),r=$5(e,n),o=[...r,...Ml(so(r))],s=so(o).set("unknown",Fl),i={support:s,ranking:Dl(n,s),evidence:o};return $l.set(e,i),i}a(co,"scoreRules");function F5({where:e}){return e==="primary-error"}a(F5,"isOfError");function Dl(e,t){let n=e.map(i=>(t.get(i)??0)/qn),r=Math.max(...n),o=n.reduce((i,c)=>i+Math.exp(c-r),0);return e.map((i,c)=>({category:i,confidence:Math.exp((n[c]??0)-r)/o})).sort((i,c)=>c.confidence-i.confidence)}a(Dl,"rank");function z5(e,{slope:t,shift:n}){let r=Math.min(1-io,Math.max(io,e));return 1/(1+Math.exp(-(t*Math.log(r/(1-r))+n)))}a(z5,"calibrate");var io=1e-9,D5=.01;function Ul(e,t,n){let r=new Map;for(let{category:p,share:w}of t)r.set(p,w*(r.get(p)??1));let o=a(p=>r.get(p)??1,"shareOf"),s=co(e).evidence.map(p=>({...p,weight:p.weight*(F5(p)?1:o(p.category))})),i=so(s).set("unknown",Fl*o("unknown"));for(let{category:p,total:w}of t)i.set(p,(i.get(p)??0)+qn*w);let c=U5(Dl(zl([...e,...t]),i),n),d=new Set(c.filter(({confidence:p})=>p>=D5).map(({category:p})=>p)),u=t.filter(({category:p})=>d.has(p));return{ranking:c,evidence:[...s,...u.flatMap(Z5)]}}a(Ul,"scoreCategories");function U5([e,...t],n){if(e===void 0)return[];let r=z5(e.confidence,n),o=(1-r)/Math.max(io,1-e.confidence);return[{...e,confidence:r},...t.map(s=>({...s,confidence:Math.min(r,s.confidence*o)}))]}a(U5,"recalibrated");var G5=5,W5=20,H5=new Set("a all an and any are as at be by can do does for from has have how if in into is it its my no not of on only or so some than that the then there this to was we when where which will with you".split(" "));function B5(e,t){let n=[...new Set(e.map(t))],r=n.filter(o=>!H5.has(o));return(r.length===0?n:r).slice(0,G5)}a(B5,"shownWords");var xn="learned-signs";function Z5({category:e,total:t,words:n,written:r}){let o=n(),s=qn*o.reduce((p,{weight:w})=>p+w,0),i=o.filter(({weight:p})=>p>0).sort((p,w)=>w.weight-p.weight),c=B5(i.map(({word:p})=>p).slice(0,W5),r),d=c.length===0?"its words speak against it":`speaks of: ${c.join(", ")}`;return[{rule:"learned-words",category:e,reason:d,where:"description",weight:s},{rule:xn,category:e,reason:"what the report consists of, and what the signs above mean together",where:"shape",weight:qn*t-s}].filter(({weight:p})=>p!==0)}a(Z5,"learnedEvidence");var lo={title:1,lead:.9,"short output":.95,output:.8},K5=300,V5=3,uo=600,X5=/^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;function Ae({code:e,fields:t}){let n=e.filter(({language:o})=>X5.test(o)).map(({text:o})=>o),r=t.filter(({kind:o})=>o==="errors").map(({text:o})=>o);return[...n,...r].slice(0,V5).map(o=>o.length<=2*uo?o:`${o.slice(0,uo)}
${o.slice(-uo)}`)}a(Ae,"quotedOutput");function Gl(e,t,n){if(t.primaryError!==null)return[];let r=Ae(t).map(V).join(`
`),o=lo[r.length<=K5?"short output":"output"],s=[{text:n.title,where:"title",factor:lo.title,isProse:!0},{text:n.lead,where:"description",factor:lo.lead,isProse:!0},{text:r,where:"field",factor:o,isProse:!1}],i=Z(s.map(({text:d})=>d)),c=[];for(let d of e){let{name:u,category:p,reason:w,weight:h,message:g,unmistakable:q}=d;if(g===void 0||!Y5(d))continue;let S=i(g);if(S===0)continue;let L=s.find(({text:J,isProse:An},jt)=>(S&1<<jt)!==0&&J!==""&&(q===!0||!An));L!==void 0&&c.push({rule:u,category:p,reason:w,where:L.where,weight:h*L.factor})}return c}a(Gl,"wordingEvidence");function Y5({status:e,apiType:t,code:n,className:r,frames:o}){return(e??t??n??r??o)===void 0}a(Y5,"isWording");var J5={linker:m()`
    undefined reference to|unresolved external symbol|\bld returned \d|cannot find -l|\bcollect2\b|relocation r_|
    error: linking|undefined symbols? for architecture|\blnk\d{4}\b|\bld: (?:symbol|library|warning|cannot)|duplicate symbol`,build:m()`
    cmake error|\bmake(?:\[\d{1,3}\])?: (?:\[|leaving|no rule)|ninja: build stopped|recipe for target|configure: error|
    build did not complete|build failed|npm err! code elifecycle|\berror c\d{4}\b|failed to build|xcodebuild`,header:/fatal error: '?\S{1,200} (?:no such file|file not found)|cannot open include file/,compiler:/:\d{1,6}:(?:\d{1,5}:)? (?:fatal )?error:/,"compiler's warning":/:\d{1,6}:(?:\d{1,5}:)? warning:|\[-w[a-z-]{1,60}\]/,signal:m()`
    segmentation fault|\bsig(?:segv|abrt|bus|ill)\b|core dumped|exc_bad_access|access violation|0xc0000005|signal arrived`,sanitizer:/\b(?:address|leak|memory|thread|undefinedbehavior)sanitizer\b|\bruntime error:|warning: data race|\bvalgrind\b/,panic:/\bpanic: |goroutine \d{1,9} \[|thread '[^']{0,80}' panicked|internal compiler error/,traceback:/traceback \(most recent call last\)/,assertion:/\bassertion|\bassert\b|check failed:/,packages:m()`
    \bpip3? install|no matching distribution|could not find a version|
    \b(?:apt(?:-get)? install|brew install|npm (?:install|i) |yarn add|conda install|cmake -|make -j|bazel build)|\./configure`,warning:/\bwarning: |\buserwarning\b|\bdeprecationwarning\b/,tests:/--- fail|\btest_framework\b|\bfailed\b.{0,40}\btest|\[ failed \]|\bassertionerror: /},Q5=Object.entries(J5).map(([e,t])=>{let n=`o:${e}`;return{name:e,feature:n,pattern:new ve(()=>t,Xe.get(n))}}),e0=/\bTest[A-Z_\d]\w|_tests?\b|\btest_\w|\b[Tt]ests?\b|\bqa:|\.py\b/,t0=/\bfail(?:s|ed|ing|ures?)?\b|\bflak[ey]\w*|\bintermittent|\btime-?outs?\b|\btimes out\b|\bbroken\b/i,n0=/\bflak[ey]|\bintermittent|^(?:\S{1,40} )?(?:spurious|random)/i,r0=m("i")`
  ^\W{0,3}question\b|\bquestion\W{0,3}:|^(?:\[[^\]]{0,60}\]:?\s{0,9})?(?:how|why|what|where|when|does|do|is|are|can|could|should|which|who)\b`,o0=2500;function Wl(e){let t=V([e.prose.slice(0,o0),...Ae(e)].join(`
`)),n=Z([t]),r=e.title.slice(0,400);return[...Q5.filter(({pattern:o})=>n(o)!==0).map(({name:o})=>o),...e0.test(r)&&t0.test(r)?["test fails"]:[],...n0.test(r)?["now and then"]:[],...r0.test(r)?["asks"]:[]]}a(Wl,"readOutputSigns");var a0=new Set("the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(" ")),Hl=8;function kt(e,t,n,r,o){let s=new Set;for(let c of r)(c==="?"||c.length>1&&!a0.has(c))&&s.add(c);let i=o/Math.sqrt(Math.max(Hl,s.size)/Hl);for(let c of s){let d=t(n,c);d!==void 0&&e.set(d,(e.get(d)??0)+i)}}a(kt,"addWords");function s0(e,t,n,r){let{title:o,first:s,lead:i,rest:c}=Ve(t);kt(e,r,"t:",o,1.3),kt(e,r,"w:",[...o,...i],1.3),kt(e,r,"w:",c,.39),s!==void 0&&e.set(`f:${s}`,1.5);let d=t.primaryError===null?void 0:t.errors[t.primaryError];d!==void 0&&kt(e,r,"e:",ie(d.message.slice(0,300),60),.7),kt(e,r,"c:",ie(n.slice(0,1200),150),.5);for(let[u,p]of fn(t))e.set(u,p)}a(s0,"addTexts");var i0=.33;function c0(e,t){let n=t.primaryError===null?void 0:t.errors[t.primaryError];if(n===void 0){e.set("x:none",1);return}let{className:r,status:o,code:s,frames:i,noise:c,source:d}=n,u=["some",`from ${d}`];if(r!==null){let p=r.slice(0,100).match(/[A-Z][a-z]+/g)??[];u.push(`class ${r.slice(0,100).toLowerCase()}`,...p.map(w=>`named ${w.toLowerCase()}`))}o!==null&&u.push(`status ${Math.floor(o/100)}xx`),s!==null&&u.push("code"),i.length>0&&u.push("stack"),i.length>l0&&u.push("long stack"),c&&u.push("noise");for(let p of u)e.set(`x:${p}`,1)}a(c0,"addError");var l0=5,d0=/!\[|<img|\.png|\.gif|\.mp4|screenshot/i,u0=6;function m0(e,{title:t,prose:n,code:r,environment:o},s){let i=[["code",r.length>0],["output",s!==""],["long output",s.length>500],["long text",n.length>1500],["version",o.version!==null],["system",o.os!==null],["picture",d0.test(n.slice(0,6e3))],["question",t.includes("?")]];for(let[c,d]of i)d&&e.set(`y:${c}`,1);for(let{language:c}of r.slice(0,u0))e.set(`y:fence ${c.slice(0,12)}`,.5)}a(m0,"addParts");var p0=.45,Bl=6,w0=.15,f0=/-(?:zh|ja|ko|es|pt|fr|de|tr|ru)$/,Zl=new Map;function v0(e){let t=Zl.get(e);if(t!==void 0)return t;let n=`r:${e.replace(f0," in another language")}`;return Zl.set(e,n),n}a(v0,"ruleFeature");var g0=he.map(e=>[e,`s:${e}`]),h0=new Map(he.map(e=>[e,`p:${e}`]));function b0(e,t){for(let{rule:o,weight:s}of t){let i=v0(o),c=e.get(i)??0;e.set(i,Math.max(-Bl,Math.min(Bl,c+p0*s)))}let{support:n,ranking:r}=co(t);for(let[o,s]of g0){let i=n.get(o)??0;i!==0&&o!=="unknown"&&e.set(s,w0*i)}for(let{category:o,confidence:s}of r)s>.02&&e.set(h0.get(o)??`p:${o}`,s);[...n].some(([o,s])=>o!=="unknown"&&s>1)||e.set("p:none",1)}a(b0,"addRules");function Kl(e,t,n){let r=Ae(e).join(`
`),o=new Map([["1",1]]);s0(o,e,r,n),c0(o,e),m0(o,e,r);for(let s of Wl(e))o.set(`o:${s}`,1);b0(o,t);for(let[s,i]of yn(e))o.set(kn(s),i0*i);return o}a(Kl,"readFeatures");var mo={classes:["usage-limit","rate-limit","overloaded","server-error","authentication","permission","content-policy","invalid-request","context-limit","network","filesystem","process","crash","memory","config","integration","install-update","ui","model-behavior","feature-request","no-report","unknown"],shares:[.5,1,1,1,.5,.5,1,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5],lines:`1	a-72b-108c-125d-117e-75f-85g-118h-114i-114j-60k-81l-98m-23n-86o-42p-104q-25r-85s-117t16u-55v33
c:?	l14o-4q-12u-4v4
c:a1	k3
c:a2	r3
c:aa	j3
c:abort	m4q-4t6
c:about	l3m-3
c:ac	v3
c:accept	q4
c:access	j4q-7t8
c:account	v4
c:acme	d3m4v-4
c:acquisition	m4p3s3
c:action	o10q-6r5t-7
c:activ	m-6v7
c:activat	q4v-3
c:actual	v4
c:adam	m-3
c:adb	q4
c:add	j5q-5t-4v4
c:additional	t4v-3
c:addr	t3
c:address	m7t-3
c:addresssanitizer	m4
c:admin	o6p-5t-4
c:after	j6t4v-7
c:ag	p4
c:again	h5
c:age	v-4
c:agent	q4v-5
c:ai	i4r4u3
c:all	l4o-4q-4v6
c:allocat	q3
c:allocation	n7
c:allow	m-5q4r5v-3
c:along	e3
c:already	t4u4
c:also	h3
c:amd64	t6
c:anaconda3	m3
c:android	o4v-6
c:anonymous	h3k-4p7q3s9v-11
c:another	m-6t5
c:ansibl	o8t-3v-5
c:answer	j6v4
c:anthropic	i3q-3r7v-5
c:any	k-5m-5o4p6q3t4u8v-11
c:anyth	t3
c:api	e5f3h4k-3o4p-7q-10r6v-4
c:app	j4m-6o-4p-4q21t-4v-8
c:appdata	l4t-4v4
c:appear	q3
c:append	r4t-7v6
c:appimag	q3
c:applicabl	r-5v5
c:application	k4m-5q14v-10
c:apply	m-4v11
c:apt	q4
c:arch	q4
c:archiv	q13v-9
c:arena	m3
c:arg	m-3v4
c:argument	q-6t12
c:argv	t7
c:arm64	q6r3v-3
c:array	m4v5
c:asar	e3q-4
c:assert	m8q-3t6u-4v-3
c:assertion	m4q-4
c:asset	m9q-4
c:assign	k3m6q-4v-4
c:async	m-7p9s10t-4
c:attach	k4l4m-5
c:attempt	e-6m13q4t6v-15
c:attribut	v11
c:audio	f3n-4t-3v-5
c:authentication	e10
c:authority	j5
c:authoriz	p4
c:auto	v6
c:autogen	v3
c:availabl	l5p3s-4t4
c:averag	n3
c:avoid	t3
c:avx2	v3
c:await	j3q-3v7
c:away	v6
c:aws	v-4
c:azur	m-3o4r-6u6
c:b1	m4v-4
c:ba	v5
c:back	o4v-3
c:backend	k6m-4p-3t3v6
c:backtrac	m4v-5
c:bad	o5
c:bar	p4v9
c:base	m-3q10
c:bash	j4l7o3q6v-14
c:batch	t-3v7
c:becaus	m6v3
c:becom	v4
c:been	q4s3t3v-3
c:befor	d-4j5m5u4v-3
c:bin	q10t-4
c:binariesv615	m-5r-6u5v3
c:binary	m4
c:bit	q4
c:block	m6
c:board	q6
c:body	v4
c:bool	q5
c:boot	m7v-4
c:bot	f3
c:box	j-4k-4t9
c:bp	m4
c:br	m10q-6
c:breakpoint	m8
c:bridg	o6p-4
c:bridge0708	m-5r-4u6
c:bridge0723	m-5r-4u6
c:bridge_bridge	m4
c:bucket	v-3
c:buf	m4
c:buffer	q-3v5
c:bug	m8q-5s-7
c:build	k-6l-5m25o-3q49r-7t-5v-29
c:built	q5
c:bunf	h7k-4s8v-5
c:but	k-4o6s3u-5v5
c:button	o6r-3t-3
c:byte	m6q-4v4
c:c1	v4
c:c2	v5
c:c4g48928	m-5r-4u5
c:cabl	f3n-4t-3v-3
c:cach	m-6p-4q15
c:calculat	t4
c:call	o-4p5
c:callback	e3m11q-5v-7
c:can	m-7o-3q12r-5
c:cannot	j3m-7p7q-12r4v15
c:cant	k3m3v-3
c:cap	v5
c:cargo	q4
c:case	n5t-10v5
c:cast	t7
c:cat	v5
c:catch	v3
c:caus	m9q5v-9
c:cc	m17
c:ccach	q5v-4
c:cd	k-8q4r3
c:certificat	j5
c:chang	e-6m-4r3v7
c:channel	f4v-3
c:char	e-6
c:check	k-3q3v4
c:checkdebugduplicateclass	q5v-4
c:checkout	m7v-4
c:chmod	q4
c:chrom	m15v-4
c:chunk	m4o5q-3v-5
c:ci	v5
c:cid	o7q-3v-3
c:cl	v4
c:clang	q6
c:class	q-6v18
c:claud	h8k-9l-5o12p4q-4r7s12v-19
c:cli	i4o3q-11r8
c:click	t-4v5
c:client	e7j5q-10r5t6v-3
c:clon	k-4
c:cloud	v5
c:cluster	q-3v9
c:cmak	q11v-8
c:cmakefil	q4
c:cmakelist	q7v-5
c:cmd	m8
c:cmp	m3
c:code	e5f4i5j-4k-4o4p-4r11t14v-31
c:codec	k3
c:col	t4
c:collect	t3
c:color	p4t-3
c:column	m-5q5
c:com	f3k-7l-6m21n-3o-3r6t-9u13v-11
c:comma	v4
c:command	b-5e-7f6m-13n5o5q6r9t-4v-4
c:commit	p4u5v-8
c:common	v5
c:compatibl	v3
c:compil	q-16v21
c:compilation	q8v-5
c:compiler	v8
c:complet	j5k4v-3
c:completion	t6
c:component	m6v-6
c:compos	v3
c:composer	q6
c:condition	k3
c:conf	j4k4t-4
c:config	m-5o6t-12v19
c:configur	r4v7
c:configuration	q-3t3
c:confirmation	s3
c:conflict	q12v-8
c:connect	d-4h4p4r12v-8
c:connection	j11v-3
c:connector	v5
c:consol	q-5v9
c:const	r-4v9
c:constant	v10
c:constraint	q6v-4
c:content	q5u5
c:context	n4u4v-8
c:contrib	v5
c:controller	v4
c:conversation	k5m-3
c:converter	m4t3
c:core	j-3k-3m15p-4q8v-4
c:could	k-5m-10o4q29v-10
c:couldnt	t4
c:count	m-4q-4v10
c:cpp	m7v7
c:cpu	j-3n3q-8u3v12
c:crash	m14q-8v-5
c:creat	k8m-4q4r5t-6u5v-7
c:credential	o7q-3v-3
c:cross	k3
c:css	m4
c:csv	t5
c:ct	t-3v5
c:ctrl	m5r6v-7
c:cuda	v6
c:curl	a5j-4l5o6p-5q12t-4u5v-14
c:current	a6r5v-9
c:custom	q3
c:custom_components	e5
c:cv2	k5m-3v4
c:daemon	p4
c:dart	q-7v10
c:darwin	v-4
c:data	k6m-3
c:databas	m7
c:date	v3
c:db	v3
c:dd	v6
c:debug	q-5t4v5
c:dec	e3t7v-7
c:declar	q3
c:declaration	o5q3v-7
c:decod	k3
c:def	m-6t5v9
c:default	k3o5q-5t7
c:defin	q-8v8
c:delet	j5v-4
c:demo	t-4
c:deni	f10k16m-4q-5v-12
c:dep	q6r4v-6
c:depend	v5
c:dependency	q26u3v-21
c:desc	v4
c:description	m-4t3u11
c:desktop	r5v-3
c:detail	t8v-4
c:detect	m6p5t-4u9v-11
c:detector	k5
c:dev	l4n4o5q3r-3t-5
c:dev_surveyone	m-4r-5u6
c:devel	q3
c:developer	m5
c:devic	j5k8m-5o7q-11v5
c:devtool	m7
c:diagnostic	v4
c:dialog	r-4v7
c:did	j5p5v-10
c:didnt	q4
c:diffeditorv2	u7v-3
c:differ	m3
c:different	t4
c:dir	q4v7
c:directory	m-3q7
c:disconnect	d-4j4
c:dispatch	m5q-4
c:dist	m10v-4
c:distribution	q3
c:div	m13v-5
c:dkm	q3
c:dl	v-3
c:dlopen	k3
c:do	q-4r6t7
c:docker	k3v-4
c:document	v9
c:documentation	l3m-5t3
c:doe	j-4m-5o-5q4t5v9
c:doesnt	q-3v4
c:domain	m-4
c:done	q7v-3
c:doubl	h5
c:down	p5
c:download	e3q-4
c:driv	v3
c:driver	v4
c:drop	q4u4v-3
c:dsvsc012cf	l3p-3
c:dsvsc013	m-4u7v-4
c:dsvsc014	m-4u7v-4
c:dtyp	v12
c:due	m-3v8
c:dump	m12v-7
c:duplicat	q6v-5
c:dur	t4
c:dylib	k3q4v-3
c:e117	o3p7
c:echo	l8n5q-5r3t-6v3
c:el	r-3v7
c:else	v4
c:emit	k-3m9q-7s8
c:empty	a5m-3p4
c:en	t-6u12
c:enabl	m4q-4t-4v4
c:encounter	m-5q3v4
c:end	n5q4
c:endmodul	m5v-4
c:endreadablent	s7
c:engin	q-4v7
c:ensur	v4
c:entry	m4
c:enum	m3q-4r5t-6v4
c:env	k-3m-3o4r4
c:environment	q8v-6
c:err	e3
c:errno	k12v-7
c:error	d3e8h3i-5k-21l-20m8p23s17t7u-4v-8
c:error_description	e4
c:errorboundary_errorboundary	m11v-4
c:es	m5
c:esc	h5
c:escap	t-4v7
c:esp	m3
c:etc	l3
c:even	o-3s6
c:event	q-6s9
c:everybody	l3m-4
c:ex	t-3
c:exampl	j4k-6m-10v18
c:exceed	a6v-5
c:except	v4
c:exception	d3m-3o3q9
c:exclusively	v4
c:exe	m8
c:exec	k4q4v-4
c:execut	d3m6q3v-5
c:executabl	t8
c:execution	q5
c:executor	t-3v3
c:exist	m-4t8u4
c:exit	m-6n4q10v4
c:expand	r6
c:expect	o5p3q-7v7
c:expir	v4
c:explicitly	s3
c:export	m6o3q8s4v-14
c:expression	o3p4
c:extension	m19v-6
c:extra	q3
c:extract	q4
c:f90	v4
c:facebook	m4
c:fail	e10h-3k-7m-9n4o-4q-11r-5t-3u-6v34
c:failur	v5
c:fall	o5v-3
c:fals	e5f3m-7o3q-12r-3v22
c:far	v3
c:fast	v4
c:fatal	l-3m19n3t-3v-14
c:fe	v4
c:featur	m4t3
c:feedback	t-4u10v-5
c:fetch	q6u5v-5
c:few	n3
c:ffmpeg	l13v-7
c:field	m5q4t6v-7
c:file	j-5k-5m8n-4q6s6t5v-6
c:filenam	k3
c:find	h3j5l4m-9o6q-10v5
c:first	e4o-3v8
c:fit	v6
c:fix	q3v-6
c:fixshowwlkth	m-5r-4u6
c:fixtur	v4
c:flag	t9
c:float32	q-3v12
c:fmkadmapgofadopljbjfkapdkoienihi	m13v-4
c:fn	o-3q-6v16
c:folder	v5
c:follow	v4
c:foo	v11
c:forc	t4
c:foreach	m7q-4
c:fork	t3
c:format	q-3v8
c:forward	r6
c:found	h-4k4l-5m-8p6q19r6v-12
c:fp	m7v-7
c:fr	v3
c:fram	v4
c:freez	t4v-3
c:from	a6n-3q13r-7s-4t-17
c:front	v4
c:fs	k5q6v-5
c:fulfill	q6v-5
c:full	m6
c:func	q-6t6v6
c:function	m14p9q4t13v-20
c:game	e3q-4
c:garbag	m5v-3
c:gcc	q10v-4
c:gcs	n3
c:gdb	v7
c:gen	m4
c:generat	q4
c:get	e6k-5q5r-4
c:ghc	q6v-4
c:gid	v6
c:gist	q3
c:git	k-5m-4n4o3q12r-3t-4
c:github	k-5l-5m21t-5v6
c:give	t-4v8
c:given	m-4v6
c:glibc	q3v-3
c:gnu	q7v3
c:go	l3o-5t10u7v-15
c:go1	t5
c:goal	q7v-5
c:goe	v6
c:golang	t3
c:gone	e3
c:googl	m-6u9
c:gopath	t3
c:goroutin	m6v-5
c:gpu	m8p-3q-6v7
c:gpus	v4
c:grad	t4
c:gradl	q3
c:grep	k4t5v-4
c:group	v10
c:gt	t3
c:guid	u4
c:gz	q13v-6
c:had	q4
c:hand	r5
c:handl	e3v3
c:handler	m5
c:handshak	j5v-4
c:hang	l11v-5
c:happen	r-5s6v6
c:has	o6r-5s3t3v4
c:hash	q-3v5
c:have	e5k-5m-5s5t13v-7
c:hd	t-3v-6
c:header	d-4j8r4t5
c:health	v4
c:heap	m5n5v-5
c:help	h3t11v-10
c:here	v11
c:hi	q3t-4u8
c:hidden	v8
c:hint	v4
c:hit	r5v-4
c:hold	t-3v6
c:home	k7m-9o6q4v9
c:homebrew	r4
c:hook	m5p4
c:host	f3q-5t5
c:how	v7
c:html	m7q-4v-4
c:http	d7e7f3j-10k-9m14n-5o4p-7q-7t-4u11
c:i26e3531	m-4u7v-4
c:i686	q4v-3
c:id	e4k11m-7p-4q-9s-4u-3v20
c:identifier	l3m-3v4
c:ids	v7
c:if	m-4n6r-7t-7u-4v24
c:imag	h7k7m-4q-4
c:img	k5
c:impl	q-4v5
c:implement	v6
c:implicitly	o6v-7
c:import	k4m-9o-4q7t-12u8v11
c:imshow	k5v-3
c:inbox	v10
c:inc	q3
c:includ	m-3n3q9v-6
c:incompatibl	v6
c:index	m8p5v-10
c:indic	q-4v5
c:info	e4j6m-4o-4q-3r4t-5v13
c:information	q10t4v-6
c:init	m4v-6
c:init__	m-3v6
c:initialization	m4
c:initializer	q6
c:inlin	m5
c:input	q-8t4v13
c:input_shape	k5m-5
c:insid	q6
c:inspectedelementcontextcontroller	m11v-4
c:install	k-4l-3q33t4v-19
c:install_name	q3
c:installabl	q5
c:installation	t6
c:instanc	m8q4v-7
c:instead	s-3
c:instruction	v4
c:int	m5v7
c:integer	v5
c:integrat	t-5v7
c:interfac	j5v-5
c:internal	d7j3m11q-6s10v-19
c:into	k-4s4v8
c:invalid	k5m-3p4q-8v5
c:invalid_request_error	h5t9v-5
c:io	q-3t7
c:ioerror	k3
c:ios	j3
c:ip	j5k3v-8
c:ipc	m4
c:ipynb	m6
c:isnt	m6q-6
c:issu	m10o-4p-4q-3v9
c:item	q-5t4v5
c:iter	v3
c:ive	q6v-6
c:j4	v4
c:java	m4t5v-5
c:javascript	n4
c:job	q-8t-3v19
c:join	v4
c:js	k-3m21q-18u-4v-4
c:json	o6p4r-4
c:jul	v-3
c:just	t-4u10v-4
c:jvm	t5
c:k0	r3
c:keep	t-4v9
c:kera	m-5v6
c:kernel	m5q9v-10
c:kestrel	q6v-3
c:key	o11p-6q-6s3t-10
c:keyerror	m4
c:keyword	v3
c:kill	l4
c:kind	v5
c:kit	q5
c:kitty	o-5t-3v8
c:know	u8
c:known	l3m-6v3
c:ko	s3
c:kubernet	v6
c:la	q5
c:label	m5
c:lambda	m-4v6
c:languag	m5t-9u11v-3
c:larg	h6v-5
c:last	k4m-8r4
c:later	q-4v9
c:launch	m4
c:layer	m-4t5
c:lazy	m5v-3
c:ld	q5v-4
c:leak	v4
c:leav	f3r5v-3
c:ledger	k3
c:left	k6r6t-5v4
c:legacy	t3
c:length	m4q-6v4
c:let	q-3v14
c:level	q-4v9
c:li	r3t-6v5
c:lib	j-4p-4t4v11
c:libexec	t7v-4
c:libfoo	k3
c:library	k-4o5q5t4
c:libstdc	q3
c:licens	q8v-9
c:limit	n3p-3r5
c:line	d6m8p4s-4t7v-8
c:link	j4q7t3v-11
c:linux	m-4o-3q24t3u-3v-9
c:list	e-4m5q-3v7
c:listener	m5
c:lite	v6
c:live	k3r5v-6
c:load	m4q10v-3
c:local	m6o6q9t-6v-4
c:localhost	j-4l5q-5u5v9
c:locat	q-3v5
c:location	j-4t5
c:lock	p3q3
c:log	h5k5l-5m11o-4q4r-7t-9v11
c:login	e11v-6
c:longer	v3
c:look	p5
c:loom	m-3v3
c:loss	m-4v4
c:lost	j3r6v-6
c:lower	k3
c:lsp	t6
c:lua	m12v-7
c:mac	v7
c:machin	e-6
c:maco	q12v-6
c:mail	l9
c:main	e-3k-3m38o-5p-4q-25r-5t3u-4v20
c:mainthread	e4
c:mak	q3
c:make	m6o-3q13v-4
c:makestatuserror	v3
c:malloc	m6v-5
c:manifest	p3
c:many	b6
c:map	e-3v7
c:markdown	s3
c:marketplac	p3
c:master	o5
c:match	m9q7u-4
c:math	v3
c:matter	v4
c:maven	q3
c:max	p-4
c:maximum	r5v-4
c:may	o5q4v-5
c:mb	q7t-5v-11
c:md	l-3p7v-4
c:mem	m8v-3
c:member	e-3q6
c:memory	m6n5
c:mention	v-3
c:menu	m4
c:messag	d5e3h7i4l-5m-4q-9t7v-14
c:meta	m-4v6
c:metadata	q3
c:method	f3q-4t4
c:metric	l9m-4
c:mib	q4
c:microsoft	e-5f3m3
c:might	n3
c:migrat	v6
c:min	t-3
c:mini	v-4
c:minimum	q3r6v-6
c:mint	k-3q3
c:miss	f7m-4q7
c:mix	u4v-5
c:mjs	o6v-7
c:mkdir	k-4r4
c:mm	r6
c:mod	e3m4
c:modaldialogcontextcontroller	m13v-5
c:mode	k3m3v-3
c:model	i-5m-5p-3q-4s9t9v3
c:modul	q19r-7
c:mon	e3q-4
c:monitor	o7v-3
c:more	k-4p4q5t11v-12
c:most	k3m-5q11
c:mount	k4
c:ms	n4q-5u-4v9
c:msg	q-4v4
c:mu	n3
c:mul	v3
c:multi	s3
c:multiply	m-3v6
c:must	v6
c:mv	r5
c:na	m9q-9
c:name	e-11k4m-19o10p-4q-22s-5t8u-4v46
c:namespac	v6
c:nan	v4
c:nativ	h7k-4l-3m6s8v-6
c:need	o5v-4
c:net	m-6v3
c:network	m12v-4
c:never	q10v-4
c:new	h5i-3k-4m-10p3r6t-4v18
c:newest	q5
c:next	q9v-7
c:ng	q3
c:nightly	q3
c:nil	m15v-8
c:no	e7i-5j-6l-6p5q16r-3s12t3u-4v-8
c:node	m3o4q-7r5s8v-8
c:node_modules	m4o4p-4q-5v-4
c:nodej	m6
c:non	j5q4s3v-8
c:none	e-3j-3m-6o5p-4q4r13s-5t15v-6
c:normal	k3v-3
c:not	e4f-5j-3k-9l-6m-23o12p8q42v-16
c:note	h6m-6q3t4
c:notebook	v-6
c:notebookapp	m4
c:noth	e-3v11
c:now	k4n3p4
c:np	v11
c:npm	l7m-3q3s4t-4v-6
c:null	j3n5q-6t-11v8
c:number	m-4r-6v17
c:numpy	k-3v12
c:nvidia	v4
c:nvim	m10p4v-8
c:nx	m9q-6
c:obj	m4v-3
c:object	m-5p4q5t3v4
c:occur	m3q4v-4
c:oct	m3v-4
c:off	q6r3v-8
c:oidc	e3
c:ok	q-5v8
c:old	t3
c:once	q4t3v-4
c:one	m-5q7r10v-7
c:only	t9
c:op	m-3v7
c:open	k4r-5t-3v10
c:opencv	v6
c:operat	q3
c:operation	e-6
c:operator	v4
c:opt	j4m-3t5v-5
c:optimiz	v7
c:optimizer	m-4t3
c:option	b-4p-4q-5r10v4
c:opus	p-4r5
c:org	j5k-5o-3p3q-3v12
c:os	q-9v11
c:oserror	k5
c:other	m4
c:out	j5k8m-8o-5t-9v12
c:output	m4q-8t-4v4
c:over	m-5t6
c:overflow	v7
c:overrid	m-4
c:pack	q7v-5
c:packag	o7p-3q24t7v-21
c:page	j-3m6n3r3u5v-6
c:panel	t8v-5
c:panic	m11v-9
c:param	t5v6
c:parameter	v10
c:parent	v5
c:pars	n5o3t-4
c:part	t9v-6
c:particular	t3
c:pass	p-4r3u-4v13
c:password	e9q-4
c:patch	o6p-4q4
c:path	e-7f5k6l-6s4u4v-11
c:pattern	k4t3
c:pc	m4v3
c:pdf	h3s-3
c:peer	j5v-4
c:perform	e-7v5
c:perhap	e3q-3
c:permission	f18k16m-3p-4q-5v-13
c:person	v3
c:phon	p4
c:photo	v-3
c:php	k5m5v-12
c:pid	q-4v5
c:pin	m4
c:ping	f3
c:pip	q14v-8
c:pipe	t7v-3
c:pixel	t7v-6
c:pkg	t6
c:pl	u5
c:plac	v6
c:plain	t6
c:plan	v3
c:planner	k3v-4
c:platform	q5v-4
c:play	t3
c:pleas	q-7v8
c:plt	m3
c:plugin	m5o5s4v-11
c:pm	p4
c:png	k6v-3
c:pod	v3
c:pointer	m4
c:policy	e-4f3
c:pop	v4
c:port	r5v-4
c:position	k3
c:possibl	e4t3
c:post	f3j4u5v-5
c:powershell	e-6f3l5v4
c:pp	r3
c:pr	r3
c:pre	r4
c:prediction	t4
c:prefix	v5
c:prepar	q4
c:press	h5v-3
c:previous	m-4v5
c:print	k4m-9o-5q-4t-5u10v16
c:println	v5
c:privat	q3r6v-3
c:prob	k7m-3q-3
c:problem	q8
c:process	l4m8p4s6t-5v-4
c:processor	n3
c:processticksandrejection	k-4s12t-5v-7
c:product	q5
c:profil	o3t3
c:program	e3m8q-7u4v-6
c:progress	v6
c:proj	m3
c:project	q3s4
c:promis	h4m-9p6
c:property	m-7p9v5
c:protocol	j5v-4
c:prototyp	t6v-4
c:provid	e4v4
c:prun	v4
c:ps1	e-6
c:pub	v3
c:public	m4u4
c:push	q5t6v-4
c:pwd	k-3
c:py	m4q-7
c:pynewext54	m-5r-4u6
c:python	m-4s-3t4u9
c:python3	l5o3q5v-6
c:python383cf	u6
c:pythonfmttext	m-5r-4u6
c:pythongtdpath	m-4o3r-3u7v-3
c:pythonidxpt	o3u7
c:pythonnoceb	m-4u7v-4
c:pythonnosmt12	m-4r-3u6
c:pythonptprofiler	m-5r-4u6
c:pythontb	m-5r-4u6
c:pythonvs932	m-5r-4u6
c:question	p4
c:quick	j5v-4
c:quiet	e-6
c:quit	f3
c:quot	t-3v6
c:quota	a21v-14
c:rais	m-4o4
c:rang	r4t-5v4
c:rate	d3r6
c:raw	q-4v7
c:reach	m4n4
c:react	m17q-3v-6
c:read	j6k-4p7q-4s-4
c:readabl	s7
c:ready	v5
c:real	s4v-3
c:reason	d-4j8
c:receiv	f3
c:recent	m-4v4
c:recip	v3
c:red	t3
c:redact	l9q-3s4t-4
c:reduc	d3
c:ref	v4
c:referenc	t10v-3
c:reject	q8v-6
c:relation	u5v-5
c:releas	m4o5r-4v-5
c:relevant	t3
c:remot	o3
c:remov	k5m-4q8t4
c:renam	k5
c:repeat	m-5q-3t6
c:replica	m-3q-3v13
c:reply	a5
c:repo	m3q-5v5
c:report	m5r-6t-8u17
c:repository	m-5q4
c:request	b7e7h5k-4m-9q-8s8v-6
c:request_id	s-3
c:requir	m-5q20t9v-8
c:requirement	q6
c:res	v6
c:reset	d-4j4r6v-4
c:resolv	o4q9u3v-10
c:resourc	m4q-10t-3v13
c:respect	o5q4v-7
c:respond	f5
c:respons	d4
c:rest	q6v-4
c:result	l4m-4o4
c:resum	t4
c:return	m-4n7r-3u4v6
c:reus	q4v-3
c:rev	n5t-4
c:revision	q3
c:rf	s4
c:right	t-3v3
c:rlib	q-4v4
c:roam	s3t-3
c:role	e4o5
c:rom	m3
c:root	h6j-3l-5m11s8v-5
c:rout	o6p-4
c:row	q-3t-3v7
c:rpc	m3
c:rpi	v4
c:rs	m-5q-7t6v17
c:rst	m6v-4
c:rule	q5
c:run	j-8l7m8n4o-3q-9s-4u7
c:runtim	m15q6v-13
c:runtimeerror	m4
c:rust	q-3v6
c:rust_begin_unwind	m4
c:rustc	q-4v6
c:s3	d4
c:said	q-3v3
c:same	u-4v4
c:sampl	l4m-5
c:sandbox	v-4
c:sat	q5v-4
c:satisfy	q4
c:save	m-3v7
c:say	v3
c:scan	t5v-4
c:scaveng	n3
c:scenario	m3p3s3
c:scheduler	k3
c:scop	m-4v6
c:scratch	m3
c:screen	r13v-9
c:script	m-3r-4v8
c:search	m9q5v-7
c:sec	v6
c:second	j10m-4t6v-6
c:secret	h3s4
c:section	t6v-4
c:see	q7t12v-12
c:seem	t3
c:select	u6v-5
c:selector	m10v-6
c:self	q-7v10
c:send	f4o6q-5
c:sender	t5
c:sensor	v3
c:sent	m10v-6
c:separat	q4
c:serv	o11r-3t-5
c:server	a4d8e5m6o6q-12r3t4v-20
c:servic	q-10t6v9
c:session	k6t7
c:set	e-5j-3n7o5q23r-5t-6v-9
c:settingscontextcontroller	m13v-5
c:setup	m6p7v-4
c:sh	q9t6v-7
c:shap	q-6v16
c:shar	k-3m8q5v-4
c:shell	l6q13r4v-10
c:shop	v5
c:short	v4
c:should	k-4p4s4t3
c:show	k-3l3n5q-3
c:showindicator	m-4u7v-4
c:showlangstatbar	m-5r-4u6
c:shutdown	m4
c:side	r5v-4
c:sign	j5
c:signatur	v3
c:sinc	m-3r3
c:site	m3o4
c:size	m3v-8
c:skip	t7v-4
c:sl	q11v-8
c:slash	b-4p-4r10
c:sleep	l3
c:slot	r-3v6
c:slowdown	d3
c:snapshot	u-4v6
c:softwar	e-6
c:someon	t-3u8
c:soon	v4
c:sourc	k-4t7
c:sp	m9v-8
c:spac	k6v-4
c:span	t6v-5
c:spawn	l4m-5
c:spent	a13v-11
c:spi_fast_flash_boot	m6v-4
c:sql	u5
c:sqrt	t-5v6
c:src	k-4l-7m25q-24r-5t6u-3v25
c:srv	m4v-4
c:ssl	v3
c:stabl	q5
c:stack	m19v-14
c:stacktrac	n3
c:stag	m-4v11
c:stal	v5
c:standalon	m6
c:start	d-5j4k4m3o-3q6s-3t5u-3v-5
c:stat	n5o5v-5
c:statement	u5v-5
c:status	f6h-3m-7q-7v7
c:std	m3q5
c:still	k5v-7
c:stop	m-4q7t-3
c:stor	e4m5
c:storag	k8
c:str	q-4v10
c:stream	j4q-5s7
c:string	e-7k5t-4v7
c:struct	m3
c:structur	t8v-5
c:studio	m3
c:submit	q-5v5
c:subsequent	h3
c:succ	k-4n3
c:successfully	k3p3q-6
c:such	k-7o4q8v-4
c:suitabl	k3q4v-6
c:sum	v5
c:super	m-4v8
c:support	j4m-4q-5t4
c:suppress	q-4v5
c:sure	m5
c:suspens	m11v-4
c:sweep	n3
c:switch	n4
c:system	e-7f3k7l4m7p-3t-3v-9
c:system32	v3
c:t0	m3
c:t04	p4
c:t05	p4
c:t07	m3
c:t08	d-4j4k3
c:t1	m-6p6
c:t12	s4
c:t13	r3
c:t15	h4
c:tab	r6v-4
c:tabl	f5q-3u4
c:tag	v4
c:tap	v4
c:tar	q17t-6v-11
c:target	m4o9q11v-17
c:task	m-10p3q-3v13
c:task_queues	m-4s4
c:tb	v4
c:tcp	j8p3v-7
c:temp	l3t-5u4
c:tensor	q-3v10
c:tensorflow	m-11q9u10v9
c:term	q5r5v-9
c:terminal	v-4
c:test	k-7m-12q-5s-4t6u5v17
c:text	q-9t-5v14
c:tf	k3m-13q3u10v9
c:than	t6v-5
c:thank	t-3u8
c:them	o-6q-3t-7v17
c:then	k-3m-7s6t6
c:ther	m-4o6s4t4v-4
c:thes	q9v-7
c:think	t4v-3
c:thread	m11v-6
c:through	t8
c:throw	m4v-4
c:thu	q3v-5
c:tim	j6v-4
c:time	q-6v5
c:timeout	d-4j21v-7
c:timestamp	h5l-4q-6s6
c:tip	t3v3
c:titl	m4v5
c:tmp	q8s-3
c:token	e11q-5r5v-10
c:toml	v3
c:too	b6h6i4m-3u9v-8
c:tool	e-7f5k5v-4
c:top	n6t-4
c:tostr	l3q-4t-5v9
c:touch	r5v-3
c:trac	d4m5r5t-3
c:traceback	m8
c:train	m-5v7
c:trap	m8v-4
c:tree	q6
c:treecontextcontroller	m13v-5
c:troubl	q6v-5
c:true	j-3k-3o7q-18r-7v36
c:truncat	h6i-3
c:try	h4m-9p-3u8v15
c:ts	o5
c:tsx	q-16v16
c:tue	v3
c:turn	p5
c:txt	m3q5
c:typ	o5v-5
c:type	h7l-3m3n-4o10p-3q-26s-6t19u-4v17
c:typeerror	p7v-9
c:typeof	u4v-4
c:u8	m-3
c:ubuntu	r6
c:ui	m3t-5u10v-4
c:uid	v8
c:uint32	t4
c:unabl	j4k5l5m-11v6
c:unauthoriz	e-5p4
c:unauthorizedaccessexception	e-6f3k5
c:uncaught	p8v-6
c:unchang	v5
c:undeclar	v5
c:undefin	p11q3v-8
c:under	q5v-4
c:unexpect	v3
c:unhandl	m6
c:unit	v5
c:unix	t7v-4
c:unknown	b-4k-3l-3o5r8v5
c:unlock	v6
c:unpack	q-3v3
c:unrecogniz	m11v-8
c:unspecifi	q-4v6
c:untitl	m4
c:up	j5v-3
c:updat	m-6o5q14t-4
c:upload	e4
c:upper	k3
c:upstream	d-4j4
c:uri	o6p-4
c:url	e4f4q-8u5
c:usabl	m8v-4
c:usag	t3
c:use	k-5m-9s6t20u-3v-5
c:used	m-6v12
c:user	a-3d4e8h-3i5m-3n5o8q4r-6s10v-20
c:using	v10
c:usr	q5t7v-13
c:util	q3
c:utility	m4
c:uuid	j4u5v-6
c:v1	m-4q-6r5t-4
c:v10	f4
c:v4	q11v-7
c:v8	u-3v4
c:valu	e-8m9o-3q-7r4v7
c:var	m-7q7t-4v13
c:variabl	v4
c:variant	o5
c:venv	q4v-3
c:verbos	p-4r3v5
c:version	m-14o11q34r-6u9v-24
c:via	o5
c:view	t3v-4
c:vim	o3p7
c:virtual	f3n-4t-3v-5
c:visual	m4
c:voic	f3
c:volum	k6v-5
c:vs	q-5v5
c:vsaa593	r-3
c:vsclangdf	m-3u6
c:vscod805cf	v8
c:vshan820	m-5r-4u6
c:vsjup518	m-4r-6u6
c:vsliv368	u6
c:vslsvsres303	m-5r-4u6
c:vspor363	r-4u6
c:vspor708	r-4u6
c:vspor879	r-4u6
c:vsreu685	r-4u6
c:vstes263	m-3r-6v6
c:vulkan	v3
c:wait	k8m-5p3
c:waitkey	k5v-3
c:want	s3v3
c:warn	e4j5o4p3q-5v6
c:way	t4
c:wc	j-3l6
c:web	o8v-4
c:weight	t4v-4
c:west	q5v-4
c:what	e3r7
c:wheel	q23v-17
c:when	m-13o4t6v5
c:wher	q-4u4v-5
c:which	m-4q10r-6t6
c:whil	j3m-3p6r-6v-5
c:who	v4
c:why	r-6s6t7v-3
c:width	m7q-4
c:will	q5u7
c:win	e-6
c:window	a13e-6k-4m9r-5t5v-9
c:windowspowershell	v3
c:without	s3
c:word	v3
c:work	m-7n5r-6s3
c:workaround	h3
c:workspac	m4o7t-3v-5
c:world	j5v-4
c:would	v5
c:wp	m6v-5
c:wrap	e3
c:wrapper	t5
c:writ	j-3q-4v11
c:writer	v4
c:written	v3
c:wrong	k-3q-3s4
c:wrot	v4
c:www	l13v-5
c:x0	m3o7t-3v-6
c:x1	m10v-7
c:x509	j3
c:x5d	o7v-3
c:x64	q3v-4
c:x7f	m3
c:x8	m6v-5
c:x86	m3u4v-4
c:x86_64	q24v-10
c:xml	k4
c:xnu	q3
c:xxx	f4
c:xyz	u3
c:xz	t-4v-4
c:yarn	m4
c:yes	n6
c:yet	o5q-3
c:yield	v5
c:yml	v-3
c:zero	q4t4
cue:ability@title	b-3h-3k-5m-7n-4o21q-5r-11s10t50u-9v-12
cue:any@text	a-4e-6m-8n5o-14p-7q16r-7s-5t16u-6v-4
cue:anyone@text	a-6d-4e-7f-7g-4h9i-3j-5k16l-10m4n-10o-3p18q-17r-21s-8t-24u-10v-36
cue:asked@start	a-18b-18c-12d-18e-19f-22g-19h-15i-15j-17k-19l-21m-25n4o-28p-17q-43r-12s-25t-61u-39v-41
cue:benefit@text	a-5b-4d-4f-5g-3h-4i-4k-16m-33n-15o-11p-8q-12r11s-9t101u12v-18
cue:breakage@text	a-10b-7d-12e-4g-6i-7j11k-9l-4m97n-26o-30p23r-13s-6v-26
cue:can-i@text	a15c-5d-9e7f11h-13i-8j-11k-10l-19m-22n-10o-14p-6q-20r-30s-23t-98u-25v24
cue:can-we@text	a-5e-4f-3h-3l-5m-14n20o-7p-12q-18r-17s-7t70u13v3
cue:expected@text	b17d-6e-7f-9h-23i-17j43k9l18m-38n-30o-28p4q-6r-15s44t-22u32v32
cue:fault@title	b-11c-22d-18e-12f20g7h11i-9j-17k-4l4m26n-20o9p-6q62r-8t-62u-14v61
cue:fix@start	m-5o-5q23r-5t-20v35
cue:forum@text	a-4d4e-6f33h-3k17l-4m-12n-11o-10p32r-19s-4t-8u14v-15
cue:greeting@lead	a-34b-11c-14e-21f-15g-21h-13i-15j-34k-31l-37m-19n-68o-7p10r-27s-52t-35u-66v-59
cue:help@text	a-6b-4c4d-3e-4f-5h-4i-3j7k-13m-23n5o-20p4q-4r-7s11t-82u9v38
cue:how@lead	a-17b-13c-7d-13e-13g-12h-11i-10j-17k-8l-6m-8n-29o-26q9r-20s-30t-79u-28v7
cue:how@title	a-14b-12c-8d-11e-11f-11g-13h-12i-10j-17k-13l-13m-10n-16o-20p-21q-24r-17s-18t-39u-23v-35
cue:i@title	a9b-14c-10d-8e7f-12g13h-13i-11j12k-25l-9m10n-10o-30p-42q3r-20s-19t-80u-24v-63
cue:imperative@start	a-8b-8c-5d3e-10g-6h-7j17l-11n-6o-9p-34q-15r-47s13t173u34v-75
cue:inverted@start	a-10b-7c-5d-10e-4f-11g-7h-6i-4j-27k-15l-11m23o-32p7q15r-23s-14t-36u-16v-41
cue:is-it@text	j-9n-4o-9q-10r-4t22u-5v-28
cue:is-there@text	a-3d-3e-15h-3j5k-3l-6n-17o18q-21r-51s8t35u-7v12
cue:lack@text	a-5b-14c-4d-6e-11g-5h14i-5j-14k-9l-10m-41n-4o7p-20q34r9s-5t76u15v-35
cue:mine@lead	a-4e-4f-4h-4k31l5m6n-5o13p-14q19t-47u-7v28
cue:new@text	a-7b-4c-3d-5f-3g-3h-7i-4j-9k4l5m-22n-11o14q-37s4t7u-18v-37
cue:not@title	a-5b-16c-11d-5e3g-10h-18i15j-20k28n-27o22p24q28r24s-25t-97u-19v40
cue:propose@text	a-11b-7c-4d-11e-14f-9g-7h-11i-7j-23k-18l-5m-36n4o41p-22q-16r-25s27t49u19v-49
cue:question@lead	b4c3d-4k-7l-4m10n-8o-6p-7q-23r-5s3t-11u-5v30
cue:question@title	d-4f-5g-5h-5i-4j-8k-4l-7m-4n-17o4p3q-12r-5s-7t-74u-9v-6
cue:reproduce@text	b-4c-4d-3e-6f-6g-4h-4i-5k5l-3m27n10o-11p8q-50r14t-84u47v71
cue:request@text	a-3d8e-4i-4j9k-9m4n-5o-11p-6q-8r-28s31t40u19v-26
cue:should-i@text	a-4d8f22j9k-6l9m-23n4p-5q12r-5t-24u-8v-14
cue:should@title	j4k-5m-3o-3q-3r8s-6t31u-4v-6
cue:thanks@text	a-23c-11d-13e-10f-5g-16h-28i-15j-17k-6l-22m-44n-48o-9p-18q-23r-34s-22t-40u-13v-15
cue:trying@text	a4b-10c-5d-8e-10f6g-9i-7j-10k-27l-11m19n-31o-4p-6q23r-23s-3t-26u-29v-30
cue:what@title	a-13b-10c-6d-8e-11f-4g-11h-8i-8j-3l-11m-15n-12o-9q-9r-16s-13t-10u-14v-39
cue:why@lead	d4l9m-23n4o-6t17u-3v7
cue:why@title	m-4n10p-9q-6r4t-6v22
cue:wonder@text	b-8d-4e-5f-4h-9i-6k-32l8m20n20o-23q-25r30s-4t-33u-34v-24
cue:worked-before@text	a10b-5c-4d25f-8g-5h-6i-5j-7l-5m-5n15o-9p22q9r11s5t-15v-16
cue:would-be@text	a-4b-7d-3e-14f3g-3h-10j-16l-11m-32n-7o15p-10q-11r-13t80u14v-36
e:?	e7q11v-15
e:access	d-4f8j10k28o-6q-11t-4v-14
e:account	j7s-3
e:add	m9q-5r5v3
e:address	q7
e:again	c5h6m-4q4s-9v7
e:all	p-3v6
e:allocat	q8
e:allocation	n7
e:allow	k3m-8q4v10
e:already	b7d-8k13m4p-5q3t-5u9v-8
e:ambiguous	q10v-5
e:android	j5k3v-7
e:another	q6
e:answer	j4m-5v4
e:any	e4k-5o10v-4
e:api	b4d3e29j4k-3m-11p10q-20v-11
e:app	e-5j4k6m-8p-5q21v-7
e:appdata	v3
e:appl	m5
e:application	l8n5q-7
e:arg	l-4m5
e:argument	m5q12
e:array	v3
e:assert	m5
e:assertion	p12q-7r4
e:assign	v4
e:assignabl	m-7q15v6
e:assignment	m-4t-5v14
e:attempt	e-17f7k4m28p5q-4v-12
e:authenticat	e6v-5
e:authentication	e17q-5v-5
e:authority	j10v-4
e:authoriz	a4l-4m-3p17q-4v-6
e:authorization	o5t-5
e:availabl	k-4q7v-3
e:back	o10v-7
e:backend	v4
e:bad	i6m-15o9v12
e:base	h5k-4q-3v9
e:bash	q3
e:becaus	a3j-8m23q-5t-3v7
e:been	p6q-4
e:befor	d-7j8q-4v7
e:being	q4
e:between	q5
e:bin	k7t4v-8
e:binary	m7
e:bit	v7
e:block	g7h-4m17s-3v-7
e:body	j-4t-5v15
e:bool	m6
e:boolean	q16v-10
e:bot	f9l-4
e:both	v4
e:bound	m9
e:bp	m9v-5
e:broken	k5v-3
e:buffer	m6q-4
e:bug	n5
e:build	p-4q41v-27
e:built	m-5q8
e:but	v7
e:byte	j9m15n3q9v-26
e:cach	i6m6v-4
e:call	m16q5v-11
e:cannot	h-3j-5k5n-3p14s-3t-12v25
e:cant	j4k22v-12
e:cargo	q8v-5
e:cast	m6
e:caus	l5m-4v-3
e:cc	v11
e:cd	k-4q5
e:certificat	b7j9v-6
e:chang	m-8r5
e:character	m-4v8
e:check	m-11p-4q12v6
e:checkdebugduplicateclass	q8v-6
e:checksum	q8v-3
e:chunk	o10v-7
e:class	k-5m18p-4s3
e:claud	g3r-4t5v-3
e:cli	q-13v14
e:client	j4o5t-5
e:clos	j10k-4m15q-5v-4
e:cmd	l-4m6
e:code	b7e6i5j-3k-8n3p19q-19s3t-4u12v-20
e:codec	k-5v10
e:collection	k-3m9v-5
e:column	m-7o4q5v9
e:com	e10g4q14v-19
e:command	b-6f8l-12m-14o3p6q18r7v-7
e:compatibl	t5v-4
e:compil	m4t4v5
e:compilation	q-4v5
e:compiler	q-6v9
e:complet	d5l4
e:completion	i4
e:component	o5s3t-5v-6
e:comput	n5
e:condition	k7v-3
e:conf	k6o3v-6
e:config	o11p7v-8
e:configur	m6v-3
e:configuration	m5v-4
e:conflict	h7m-7q9
e:connect	d-7h9i-6j4
e:connection	d-7j38m-3p-5v-9
e:constant	m-3q-4t-3v14
e:content	g10h-3v4
e:context	h-4i7j4q-5t4u10v-8
e:control	k3p-4
e:conversation	k8m-5
e:convert	m4
e:core	q8v12
e:correctly	m8q-3
e:correspond	m-12q11
e:could	d3j-7k3m4o11p-14q9r-4t-8v18
e:cpp	m-4v15
e:crash	m11n5p-4v-4
e:creat	d4j6k11q-4t-3u9v-15
e:credential	o5
e:cuda	m7v4
e:current	a8
e:custom	p7q-6
e:darwin	k4v-3
e:data	k18p-4q-18v19
e:db	k5q-8v5
e:debug	n4p-4q-5v6
e:declar	q11v-5
e:declaration	o11q14v-18
e:decod	k9v-7
e:default	k9o9q-5v-12
e:defin	m-5p11q-15v15
e:deni	d-4f23j-3k56m-12q-5r-4t-4v-40
e:dependency	q10v-5
e:deployment	e4
e:detect	t4v-4
e:dev	k3m-4q7
e:devic	j12k25m9q-15v-11
e:did	d3l-4p10q23v-27
e:didnt	m-8v16
e:differ	m7
e:directiv	q5
e:directory	k-15p-5q20s8
e:disabl	v8
e:dl	k4
e:dlopen	k4v-4
e:do	h3
e:doc	k7v-4
e:doe	e-6f-4h5j-8m-6n-5o-5p-8q25t12u-3v15
e:doesnt	j4
e:doubl	h7s-4
e:drop	j4m-3u10v-9
e:due	v8
e:dump	m4
e:duplicat	q16v-9
e:dur	k-3m7
e:dylib	k4v-4
e:eacc	t4
e:edit	h8q4s-4
e:element	m24q-4v-7
e:emfil	k5q-3
e:empty	a7m7q-3v-4
e:enclos	q4
e:encounter	m-13q7v16
e:end	m5
e:endpoint	h7
e:engin	q4
e:ensur	m-4v6
e:entry	m3p7q-6
e:enum	m6
e:environment	k3q8v-4
e:eof	k6m-4
e:equal	m-3v6
e:errno	k29l-3m7v-18
e:error	a-4b4d11f4k-21m6n-3o-5p9q-29r-8s-7t-14u-8v63
e:esc	h7s-4
e:evaluat	m6
e:exampl	j10m-7v3
e:exce	v9
e:exceed	a8b6j3v-8
e:exception	m5v5
e:exe	k7v-3
e:exec	l8v-8
e:execut	q5v-3
e:execution	q7v-3
e:exhaust	k-3m7v-4
e:exist	f-4h6j-5k4m-5q18s-3t15u8v-23
e:exit	l-3m-4n4q5v14
e:expect	k-3m-12o13q-13t16u-4v21
e:expir	e8
e:explicit	m-7v6
e:export	q7v-4
e:expression	o3p9
e:extension	k4m-7p14
e:external	v5
e:extra	s-3t5
e:fail	d-3e17f13h-7i-3j11l-11m-16o-9p16t-5u-5v9
e:failur	j5m-8q-3v6
e:fall	o10v-6
e:fatal	m3
e:fault	q3
e:featur	v9
e:fetch	j-6m-7v17
e:field	m9q7v-6
e:file	j-11k-6l18m-11o13p-4q35r-5s8v-22
e:filter	g10h-6
e:find	l19m-22o9q13v-4
e:first	q8
e:fix	n5
e:flag	v3
e:folder	k9v-8
e:follow	m-3q9
e:forbidden	f4q3
e:format	l8q13v-10
e:forward	v4
e:found	e-6f-5h-10j-3k-6l5m18n-3o-4p6u-5v17
e:from	a7k-5m-4o-3q-10v28
e:fulfill	m3
e:function	k-5m15p17v-11
e:garbag	k-3m15v-11
e:gem	i4
e:get	e8h14j4k-10m-7q-16t15v3
e:gid	v3
e:git	e3k-6o7q3v-4
e:github	q4
e:gnu	v4
e:go	j3k12q-10
e:googl	e8q4v-7
e:got	m5t-4v9
e:gpu	m13p-3q-8v6
e:gz	k4q5
e:had	v6
e:has	e8j-4k-10l-5m7o8p5q-6t-4v15
e:have	h3m-16n-3q14v10
e:header	d-7h5j12
e:heap	k-4m19n8v-16
e:help	o5
e:helper	m8q-4
e:home	k10l-4m4q3r-3t3v-7
e:hook	v5
e:host	j20k-3m-8p8q9v-19
e:hostnam	j5
e:however	i4
e:html	i4k7q-4
e:http	b8e19g3h4j-3k-11m-10q-17t-8v24
e:httpsconnectionpool	j8v-7
e:hydration	m4v5
e:icon	m3
e:id	e7h-4j4k6l-3m19p-5q-11
e:identifier	k-4l7m-14q13t12v-8
e:ids	h3
e:if	m4v6
e:imag	h11m-4p-4q-3v6
e:implement	q-3v7
e:implicit	q7v-3
e:implicitly	o10v-10
e:import	m-5q12v11
e:includ	m-4q7
e:incompatibl	j-7m-4q6v12
e:incorrect	e14v-10
e:index	m18v-5
e:info	v7
e:init	v6
e:initializ	j-6m10
e:initializer	m-5q15
e:input	m-5q-5s-3t5v14
e:install	l-5m8q17v-16
e:instanc	m24v-14
e:instruction	q-6v9
e:insufficient	k3
e:integer	m3q-4v7
e:integration	p7q-6
e:interfac	j12v-6
e:internal	d15j5k-5l-3m4q-8
e:interpret	m-6p3v5
e:into	q5
e:invalid	h-11j-5k13m21p7q-19t-4v15
e:invocation	h7
e:io	m7v-4
e:ios	j5m-4q7v-5
e:ip	j4
e:isnt	m12p-4q-16t4v10
e:issu	b8j-7v4
e:jar	q13v-8
e:javascript	n7
e:job	q-5v10
e:js	k3m8
e:json	m-7p-3q11r-3t7v3
e:kernel	m3
e:key	e26j12m-11q4v-15
e:kill	l4
e:kind	m3
e:known	e6h-3q3v-5
e:label	n-3q13v-3
e:languag	m6
e:larg	h9i5s-4
e:last	p-4r4
e:later	c5s-3v9
e:layer	m-6v10
e:leak	j-5l7
e:left	k21v-5
e:length	h-3i4m7t-3v4
e:lib	k10l-6m-4p-5q17v-7
e:library	p-6v9
e:lifetim	e5h-3
e:limit	a4h-3m-3n7p-4q-3r8v6
e:line	k-7m-9o4q4v19
e:link	k7l-6q6
e:lint	q-15v11
e:linux	q4
e:list	q7
e:literal	q5v4
e:live	m6v-4
e:load	l-4m-4p-4q4v14
e:local	j4v3
e:locat	q-4v8
e:lock	j-3k42m-9t-5v-11
e:log	k6m-5
e:login	e7v-4
e:long	h4i5m-6q-4s10t-10v10
e:loop	v6
e:lost	j5m6
e:lower	k7v-5
e:maco	k3p-4q4
e:main	m12q-4
e:make	q15v-6
e:manual	m-12q11
e:many	b18j-9q-3v-4
e:map	e-5m-11n-3p3v19
e:mariadb	m-12q11
e:match	m19p-7q9t-3
e:max_tokens	s-3t5
e:maximum	i9s11t-9
e:may	q5
e:mean	q15v-12
e:member	e-5q12
e:memory	j-3m14n4
e:messag	e3h8i7k4m-7p14q-5s-6v-15
e:method	m5v4
e:might	j-6v8
e:minut	m6p-4
e:mismatch	e9f13v-10
e:miss	a3f15l-6p-7q16r-3v-3
e:mod	m5q-5
e:mode	k16m-4v-7
e:model	c8e-4h7j-6l-4m-4o-3q-4t14v4
e:modul	j-4k-7m-31o8p10q71v-29
e:more	e4k-5m-4q4v6
e:mov	j-6n-4q-7t9v23
e:multipl	q-6v10
e:multiply	m-9v18
e:must	h11l-3m-10p5v3
e:nam	m-6p12q6v-4
e:name	e-4j3k-7l10m-14q-14v39
e:namespac	q4
e:nativ	k4p7q4v-8
e:near	m-13q4v10
e:need	e4p-4v7
e:net	p6v-5
e:network	j10m-4
e:new	v3
e:nil	j-3m35q-4v-16
e:no	a-3d-3e4h-6i-3j-4k7l-8m5n-5o10p13q25s4t-6u-4v-23
e:node	k-4l-5m30n-5q4
e:node_modules	o10q9v-13
e:non	l-4v4
e:none	k11m-6q-3v4
e:not	b-5c-4e-5f-14h3i-6j-6k-17n-14q76r-6t-5u-13v12
e:note	l8m-10
e:noth	e-5q-4v12
e:null	h4j4q5v-4
e:number	q-6v11
e:object	k-12m7p7v14
e:one	o4v5
e:only	m6v-3
e:op	m-7v16
e:open	j6k23m-8p-5q8r-4v-14
e:operation	e-19f12k4m7
e:opt	m4v-3
e:option	b-6o6p-3r8v4
e:org	j7k-3l11m-11p4q-5v9
e:os	m8q-10
e:other	h7v8
e:out	k10m4v-4
e:output	g10h-6q4
e:overflow	m-4q-7t-4v25
e:overload	c9q6v-5
e:packag	l-3q11
e:page	p-3v3
e:panic	m4
e:parameter	m9q14v-13
e:pars	p-4q4v5
e:partially	m-4v4
e:pass	q6
e:path	d-3h6k-7l8o3p3r-3
e:pc	m11v-7
e:permission	f34k35l-5m-12o-3p-6q-9r-4v-20
e:permit	k5o4q-3s-4t5v-3
e:php	q7v-4
e:pictur	k-3p-4s13v3
e:pid	l-4q-3v9
e:pipe	k4
e:pixel	m-5r3
e:pkg	k11q-3v-5
e:platform	m7q-4
e:pleas	c5e12h4k-4m-7p-3q-16s-8v19
e:plugin	m-9p11s4
e:pod	n-4v9
e:point	m-4p9v7
e:pointer	m11v-8
e:policy	g10h-4
e:port	d-7j6k15m-4v-5
e:position	k8v-5
e:possibl	e5
e:post	h-8j5k9
e:present	v3
e:press	h11s-4
e:print	o-4v6
e:privat	k4m-3p-3q9v-4
e:process	h5k-4l18m8o-4q-6
e:profil	e11o4q-6v-5
e:program	k3
e:proj	k-4m10
e:project	i4
e:prompt	h-3i8s10t-8
e:property	m-7p20q-5
e:provid	e21h-4k-4
e:proxy	j-5m7
e:push	i4
e:python	m5t4v-3
e:queu	m5
e:quota	a12v-5
e:race	m-7v13
e:rang	v3
e:rate	a3d9p-4q-3r8s-4v8
e:reach	m3n6v-4
e:read	j7k7p17q5v-21
e:reason	a4d-7j11m-4v7
e:receiv	m-8v8
e:recent	q6v-4
e:record	m10v-4
e:reduc	d9i3
e:referenc	q-8s13v7
e:refus	m-4p3q-4v9
e:region	q5
e:register	m-15p9r-4t4v17
e:registry	j4k5q-4v4
e:releas	k4
e:remot	v4
e:remov	m6q7v-4
e:renam	k8
e:render	j-3m4v17
e:repeat	l10m-4q-4
e:reply	a7
e:repo	f4q-4
e:repository	e-4h4i4j-4k4m-9q-8t-3v22
e:request	b13d9i3j-6l13m-12n-3p-6q-6t-10v12
e:requir	k-4q22v-12
e:requirement	q7v-4
e:resolution	j4q6v-5
e:resolv	q6
e:resourc	f3m8q-6v5
e:respond	f12g3l-4v-3
e:respons	a-3b6m-10t-4v12
e:result	m-10v17
e:retry	h4
e:return	b3j-7l8q4u10v-6
e:right	m-13q11
e:root	p3
e:rule	q7v-5
e:run	j-6k12l17m-6v-14
e:runaway	m-3q-5t6v10
e:runtim	m27q8v-25
e:sampl	l12m-13
e:sandbox	k5m7q-3v-4
e:satisfy	q8v-4
e:schema	s4
e:scop	m-6q15v-3
e:scratch	n5
e:script	m-15p5v16
e:second	j7
e:security	q5
e:see	o8v-3
e:segmentation	q3
e:select	m4u10v-10
e:selector	m24v-14
e:send	e13q-11
e:senderid	e9f14m-4v-16
e:sent	m24v-15
e:serializ	v3
e:server	a7d15f11j7k-3p-11v-20
e:servic	d5j4l10m-7q-7v4
e:session	j-7k13m4s-4
e:set	m-4o4q12v-9
e:setup	p11q-9v4
e:sh	l7q11v-10
e:sha256	q5
e:shap	m-4v8
e:shar	k-6p-4q10
e:shell	l3
e:shop	i4q-17v10
e:should	m3
e:side	m6
e:sign	j16k-4
e:signal	m4
e:signatur	v11
e:size	q4
e:skip	v4
e:slash	b-6r8
e:slav	q3
e:small	v5
e:so	k-7q16
e:socket	j6
e:someth	d4
e:sort	m-3v3
e:sourc	s4
e:sp	m9v-5
e:spac	k21v-7
e:spawn	l7m-9o5t-5
e:specifi	m-4p8q-4v6
e:sql	m-12q11u10v-8
e:sqlit	m4
e:src	v7
e:ssl	j7
e:stack	d6
e:stag	q-15v11
e:start	k8l9m-10
e:stat	k-4v4
e:status	d6e6f4h-6l11m-12q6s5v-14
e:std	q5
e:stop	m-5q3v7
e:stor	m22q-6r-4
e:storag	k9v-5
e:str	q-5v7
e:stream	j5m4v-4
e:string	m-9p3v26
e:substitution	i6
e:succ	d3q7v-5
e:successfully	m-8v16
e:such	e5h-4k-17o11p-6q21s8v-13
e:support	j13m-4t-5u12v-10
e:symbol	v6
e:sync	j5
e:syntax	m-14v25
e:system	k3m-4q7
e:t0	m7q-3
e:tabl	f10q-4u10v-11
e:tag	v9
e:take	v4
e:tar	k4q5
e:target	o3q15v-9
e:task	m-7q5v5
e:temp	u9v-6
e:templat	v5
e:tensor	v4
e:tensorflow	m7t3
e:terminat	h7m-8q-5v16
e:terminator	n5
e:test	d-3m-6q6v6
e:text	v4
e:than	q6
e:them	v7
e:ther	v4
e:thermal	m-3q-5t6v10
e:thread	m4
e:tim	k7m-4v4
e:time	m5p-4
e:timeout	d-7j33k-4v-12
e:timer	m9
e:timestamp	e6
e:tls	j9q-5
e:tmp	k10r-3
e:token	e13f3h-8i8k5m-4q-9s11t-9v-3
e:too	b17h5i5j-10k-4l8m5p-3q-10s5t-10
e:tool	h3i3k6r8v-8
e:total	v4
e:trac	d6e6q-4
e:tri	k-3
e:trigger	m6
e:true	q4t5v-6
e:truncat	k6m-5q5
e:try	c5h6k-3m-6q-6s-9t5v16
e:ts	m9q-9
e:txt	q11v-8
e:type	f-3j-6k-9m13o4p-5q17t-6v17
e:u8	m-5v5
e:ui	m4q6v-4
e:uid	v3
e:unabl	j13k10l22m-25o-3p7q8v-22
e:unauthoriz	e-16f8k8
e:undeclar	k-3m-3q15
e:undefin	m12o-3p20q14v-26
e:unexpect	k4n4q-4v6
e:uninitializ	m-4v6
e:unit	v5
e:unknown	b-7d4j5k-5m-9n-3o10p3q-7r3t-4v20
e:unreachabl	j8m6v-10
e:unrecogniz	m26p-3q-6v-6
e:unresolv	v5
e:unsupport	h6m4t4v-3
e:up	k5v-3
e:updat	h7m-7q-9v18
e:upload	d5j4
e:uri	p3q-5v6
e:url	b4h-9k10v-4
e:usabl	m14p-3v-4
e:use	d-8f4j6m-15q14t-6v13
e:used	m-7v5
e:user	d3e18h-5i5j-5k9m-15o9p-7v-5
e:using	j-6m-5v11
e:usr	q4
e:utf	k9v-7
e:v1	h-3k5q-3v7
e:v2	j4v8
e:valid	p-3q-3t3v9
e:valu	k-3m18q-10v10
e:var	k5v3
e:variabl	m-5q-10t-3v31
e:variant	o10v-7
e:vector	m5
e:verification	j12m-4q10v-10
e:version	j-8m-23q46v-9
e:violat	g3
e:violation	m-12q11
e:virtual	m-3v6
e:vk_error_device_lost	m6
e:vs	m-7p4q-7v14
e:wait	k7v-5
e:wallet	v3
e:warn	v5
e:wasnt	q-3t4v3
e:watch	k5q-3
e:webhook	h7m-7v10
e:werror	m-3q29v-15
e:wheel	q32v-23
e:when	h-3m-25v35
e:wher	m3
e:which	g3q-4t3v6
e:whil	h5m-6v11
e:widget	m-17p14q5r6
e:width	m15q-7v-4
e:window	m8v-7
e:within	k4v-3
e:without	j5
e:work	n4
e:workspac	p8v-4
e:would	s-3v9
e:writ	j4k6p-3r3t-4
e:www	g3q-4v5
e:x64	k3q4v-4
e:x86_64	m-3q22v-15
e:xml	k14m-5q-5v-4
e:yet	m-6v14
e:zero	q4
f:a	a-5b-4d-3e4h-4i36j-7k3m-38n-10o-17p-7q-20r41s-7t12u-9v-9
f:abort	m13v-11
f:access	k15l8q-5v-3
f:ad	v4
f:add	j-11m-3r-13s18t12u35v-19
f:adjust	r-5t9
f:after	e13k-8m11q-4r-5t-10v22
f:agent	j-4o-7p12q-4r-8s18t-5u-8v19
f:ai	t-3v5
f:all	m-15n-11o-17p5q13r23s4t-23v32
f:allow	t24v-14
f:alt	t-8v12
f:an	n15p-4t7
f:and	e15r16v-20
f:android	j4q6r-11v10
f:another	m18t4v-13
f:api	a-7b14h19m-6p-3q-14v10
f:app	m23n8o-4p16r4t-9v-27
f:appimag	k-12q21
f:apply	t28u-5v-15
f:array	t-14v15
f:as	o18v-6
f:assert	m11v-6
f:attempt	e-38f17k17m12v-4
f:attribut	v3
f:auto	i8q-8r-4t14
f:automatic	v3
f:background	a9k-3l33m-4n6q-4r-16v-7
f:bad	h6m-4r8t-8v7
f:bare	t-23v-16
f:big	i8r4v-4
f:binary	q6
f:bit	t15v-12
f:blank	m-5r24t-20v9
f:block	v3
f:both	v5
f:box	t3
f:branch	j-4o29r6t-20
f:break	m14v-6
f:bring	t8v-4
f:broken	q5
f:bug	e-3m-6o-5q16u7v6
f:build	k-8l6m18n34o-3p-4r-7t-15u-3v-7
f:built	n-9t15
f:button	r4
f:calendar	r18v-4
f:call	m-7p16q-3t13v-5
f:can	a-4b-4d-3e-5f-5g-3h-4j-4k-7l-4m-13n-10o-19p17q-7r-8s-5t25u-6v-30
f:cannot	d3h-4j-6l14m37n-6o-11p-16q28r9s-5t-14u-6v-4
f:cant	j-13k-6m4o-5p15q7r-14t-17v45
f:cargo	q16v-12
f:cast	t-3v11
f:certificat	j22t-10v-5
f:chang	t13v-6
f:chat	m-15p11r9t-4v8
f:check	m4t14v-8
f:choos	t21v-13
f:ci	j5m-3n21o16q12t-5v-35
f:clarify	t12v-8
f:claud	a-6e-3h3k-11l-13m25n-4q-9r-10s84t-18u-4v-30
f:cleanup	v4
f:clear	t15v-10
f:click	r5
f:client	j14
f:clipboard	p7t9v-9
f:clon	j8t-18v27
f:clos	j7t-4
f:cloud	j9m-7t8v-6
f:code	j12o4p-5q-9r16s3t8v-18
f:column	t8v-5
f:command	f19l-5v-4
f:comment	v14
f:compact	h-3i30m-4v-8
f:compil	q-4t3
f:config	o12r-7t-3
f:configur	m-6p7q-3v11
f:configurabl	k-5t20v-10
f:conflict	e-10h13m-3t-3v15
f:confus	t-11v24
f:connection	j4
f:consider	r-11t20
f:consol	r17t-7v-5
f:constant	s8v6
f:context	h13k-4l-7m-4r4t-8v16
f:copter	m-4v9
f:copy	m-6o22r-8t-7v10
f:core	k5m13v-14
f:could	e9h6j-14k-6m24o-4t-6v16
f:cpu	n30r-3t-6v-12
f:crackl	k-3m-7v31
f:crash	j10l-4m3
f:creat	k12p-14t-21u24
f:cross	k4
f:ctrl	r23t-9v-8
f:cuda	m3q5
f:custom	l-4p16r-8s-12t12v9
f:cycl	v5
f:data	m-15q-5v32
f:date	r36t-5v-14
f:dead	d5
f:debug	o15q-3
f:default	v11
f:deriv	t30v-20
f:dev	d-16j15l8m-7
f:devic	k-5m15
f:die	m-11q-3r-3t-12v49
f:dkm	q11v-5
f:do	t11v-6
f:doc	p-6t33v-20
f:document	l-4m5t8
f:doe	a-4d-5e-3f-5j-5l-4m7n31o-6p-13q42r-7s-4u-7v-6
f:doesnt	l-6n4q7t-6v4
f:dont	q21r7t13v-25
f:doubl	l8r-3t-7v7
f:download	e27j21k-4q-29t3v-7
f:drop	t12v-7
f:duplicat	o-4t-6u22
f:edit	k7v6
f:empty	r-9t9v7
f:enforc	k-4u21v-8
f:enum	t11v-8
f:error	c5d3e39f35h-16i8j-5m-16n-3o-13p-9q-5r12t-24u-4
f:every	o16
f:exampl	q4
f:exception	k-5m15v-5
f:exit	l-22q25
f:explain	t4
f:export	l28t-13v5
f:expos	v5
f:extend	o7
f:extension	m-4p7r4
f:extra	m-4n-4t-6v22
f:fail	j-15k-7m-16o-4p10q11v35
f:failur	q27v-24
f:fals	k-3o6q-12v15
f:featur	m48t-62u22
f:file	k35m3q-9t-8v-12
f:find	r6v3
f:firefox	j-11m-14p-4t-4v40
f:first	a5q7t-3v7
f:fix	m-4o-3q30t-42u-6v47
f:flaky	q-5v13
f:folder	k-7m-4v18
f:forbidden	f3
f:forget	r27t-16u7v-9
f:format	m-3q14r3t-5
f:formatter	v5
f:freebsd	p6q-3
f:freez	m-10t34v-19
f:from	i5t-6v11
f:function	l-6o-4q9t-10v16
f:game	k11m4v-8
f:gdb	m6
f:generat	q-24v32
f:get	e-5f-4l-7m-10n-4o-3q-6t50u-3v6
f:git	j6k-8l28m-5q-4v-5
f:github	p18q-15
f:give	j5m23v-17
f:global	o6
f:go	j7l6m-9t-26u40v-9
f:googl	t4v-3
f:gpu	m-8n-12q-9t14v19
f:group	e-23j5m5t30
f:handl	k4
f:have	t13v-8
f:heap	m10n4q8v-13
f:help	m-9o-15t5u11v-20
f:hide	o-3q-4r11s-4t41v-22
f:high	j-5k-4m-4n-4o28r-5t-18u-3v-19
f:hook	l7p-5r-5t-14v37
f:hover	t7
f:how	a-22b-19c-13d-17e-25f-22g-21h-20i-16j-25k-22l-21m-36n-31o-32p-41q-34r-29s-29t-51u-45v-37
f:http	q27r-4s-4t-12
f:i	e4k-5m-7o8p-7q-5r23t-7u9
f:ice	m23n-3t-4v-11
f:icon	r15v-9
f:ignor	v6
f:imag	h24r-5t8v-17
f:implement	t4
f:import	e3k-8m-5o-4p23q21t-11v-6
f:improv	r-9t23v-3
f:in	o22p5r-11s-5t22v-27
f:includ	q-6r-10u50v-22
f:incremental	n14q5t-5v-7
f:index	l12n4o-3
f:infer	t-13v16
f:infinit	a-9l6m-11s16
f:init	k17q-3t6v-14
f:inlin	m-6p6q-4t-5u28v-12
f:input	k-10m-4r18
f:install	b5d-7k-4m-6p7q6r-3t-6v25
f:installer	l-4q15v-5
f:integrat	t-15v20
f:internal	k-8m48q-17v-15
f:invalid	e4k-4m27o5p-3q-7r-13s-5v5
f:investigat	t3
f:io	v3
f:ios	k-4m-14q4r28t-10v7
f:is	m15n-8o-7p-4q-21s-4t-51u-3v6
f:issu	p-3r14u7v-7
f:it	g11m-14o-3q-9r14s-6t-11u22v6
f:item	t-27v30
f:json	k12t-15v23
f:keep	e3t23v-12
f:kernel	m8q5v-9
f:languag	j-3m8o-4p10v-3
f:launch	a16
f:leak	n13v-8
f:left	r-16t24
f:let	k-8q-5r-4t53v-20
f:library	l7p-3q-3t-11u36v-16
f:limit	a25m8q-4r-3t3v-5
f:line	l-5q6
f:link	v14
f:linker	q12u-3
f:lint	t3
f:list	m-4r11t-14v17
f:llvm	m6
f:load	q-4v10
f:local	l-13m12q-6v15
f:lock	v9
f:log	t4
f:login	e67h-5j-4m-3o-6q-5r-5v-28
f:long	m-8r24t-9v8
f:look	j-6q8t-17u35v-10
f:lot	m-7v10
f:mac	q-3v6
f:maco	j8m-7o-4p-4q35r-4t-6v-12
f:macro	v13
f:mail	o-4v13
f:main	q9v-3
f:make	q12t3u9v-7
f:map	m10r-10t30v-22
f:mark	t13v-7
f:markdown	k-6o-8p-4r10t29u-5v-5
f:mcp	l-5o4p13t3v-9
f:mcu	k-4m19q-3v4
f:memory	j10k-8m12q-7r6t-7v5
f:merg	f13m-4q7t-19v22
f:messag	f16i4k-3p-8v4
f:method	m6q31t-4v-28
f:mingw	q6v-4
f:miss	f7t20v-11
f:model	a6h9k-4m-14n-4o4p-4q-3r-3s-14t-8v-3
f:modul	m-8p-8q13v19
f:more	h-3n-5o-5q-5r-3s-4t38
f:mov	r8t-3
f:move	t11
f:multi	j6
f:multipl	m22p5q7r-14s-6v-7
f:my	e8m7o-4q-17t-10v30
f:name	m3t32v-27
f:need	v6
f:new	j25m-3n12t-9u-3v-10
f:newest	q-10t-8v25
f:no	a-6b-4d-4e35g-3h-5i-4j29k-10l-8m-25n-26o-7p-9q31r-5s-9t-50u-12v44
f:non	f10v-4
f:not	p4r-15t-10v40
f:notebook	m11r8t-5v-7
f:noth	e-5m-33o-3p79q-6r15t-10v-14
f:notification	r-26t-7v37
f:npm	b3f8l10m-5p-12v10
f:null	m8q-3t-5v4
f:nullabl	q-12t-21v37
f:number	r5
f:object	d8n29t3v-29
f:odd	q20r4t-4v-15
f:old	n7t-5u-3v10
f:on	h-4j-3k11m11o-3p-8q-18r28t-7u-12v9
f:one	m15n-5r-23t5u20
f:only	v9
f:open	k-5t-4u13v4
f:operator	m12v-9
f:option	o-7t-23v37
f:order	r-4v17
f:out	a3f7v-5
f:output	t-12v20
f:overflow	m-17q-4r5v34
f:overload	c4
f:own	e-4f-3h7j8k-3o18r-4t32v-43
f:pack	t-3v6
f:packag	q7r13t8v-22
f:page	r-24t21v10
f:panic	m5
f:parallel	i10
f:pars	o30q-14t-24v16
f:part	r25t-11
f:pass	t13v-13
f:past	r11
f:path	k7
f:pattern	l-6s10t16u-6
f:pdf	h19i8k-5q-4r-4s-15t-10v24
f:permission	f5k19m-11q-3v-5
f:php	m33q11t-7u-4v-19
f:pick	r-5v7
f:plain	g5m-3o-3s29t-7v-3
f:plan	k-7l-10m10o-14p-4s35t20u-4v-15
f:play	t-6v14
f:pleas	m-14q-6t44u10v-18
f:plugin	m-7p40t-6v-17
f:pod	n6
f:port	e-8k35m-15o-8p7q4r29t12u-4v-42
f:possibl	r-3t17v-3
f:pre	k-3n-7o-4p8q-4t14v6
f:pretty	v8
f:preview	m12r6t16v-26
f:print	o-7t12
f:problem	j-5m-3n20o-14p-4t-5v22
f:prompt	e-4m-4n24r-7t-19v23
f:provid	t10v-7
f:publish	p-4t16v-6
f:pull	t6
f:push	d12e-4j-4m-3n-5q-6t-42u-3v21
f:put	t13v-7
f:python	q6t-20v31
f:question	b8o31r-3t-17v4
f:queu	m-19v33
f:quick	k-4r16v-7
f:quillon	a9l5m-4n-5
f:quot	o7r-11v9
f:race	m13o4v-10
f:ram	n12v-7
f:random	m26q-5v-11
f:rate	a4m-5n11q-4t-10v19
f:raw	o20t-10
f:react	j-4m19p15r-9t-9v10
f:read	k-4m10t16v-7
f:readm	t-24v-13
f:rebind	r-7t14v-6
f:record	k-8q-4t13u6
f:refactor	s17t-16
f:referenc	t-3v4
f:registry	j7q-5t-10v11
f:regression	v9
f:releas	m16o-6q-17t33v-20
f:remov	o-3r5s-3t20u-11v6
f:renam	k14q-5t-19v19
f:repeat	m-17t25
f:report	f3t15v-9
f:request	d14i12j22k11m-4o21p-20q-5t-40u-6
f:resourc	v5
f:restor	t8
f:result	r7t-10v10
f:resum	k17l-11m-15p-8q-6r27s-5t14v-7
f:retry	v10
f:rewrit	t3
f:round	t7v10
f:rule	m5t-16v20
f:run	l20m15n8q-3r-5t-5u-5v-8
f:rust	r-5v12
f:rustc	k-4v7
f:save	m7t9v-10
f:say	m-4q4t14
f:screenshot	r6
f:segmentation	m-7q7
f:self	j8t-5v3
f:server	c10j-4m6p4r-5t-13v14
f:session	h-3j-19r-8t28v15
f:set	m-10o20p-10q-5r3t47v-30
f:setup	p7q4t-4
f:several	k8m-7r-11t6v17
f:shadow	v6
f:shap	m4
f:shar	m-3q-6r-7v23
f:shell	l6m13r-5v-4
f:show	m-4q3r-12t37v-10
f:sign	t13v-6
f:sinc	k-3r9
f:slow	n11v-4
f:small	r6
f:some	a-4l13m-10p-12q-20s-4t15u-4v-6
f:sort	e-4k15o-9t10v5
f:spawn	l13
f:split	t4
f:spurious	m-6v14
f:src	t-8v17
f:ssh	k5
f:ssl	j5
f:stack	m10n30t-6u-11v-12
f:standard	t5
f:start	k-4l19m-7q-9r-5t16v-4
f:static	q13
f:status	a-4d41i-4j14m-9o6p4q-8r11t-16v-24
f:std	q-4v5
f:stop	t7
f:strang	m-4q36v-24
f:stream	v5
f:string	q-4v11
f:submodul	j4q26v-20
f:support	t19v-5
f:switch	o24t-12v-7
f:symbol	o-3r8t4
f:sync	b23j12m-4v-11
f:syntax	t6v-4
f:tab	n4r-16v15
f:take	o7t17v-11
f:task	d13m-3q-6r-3v8
f:terminal	p-5q-5r30v-10
f:test	j-4k-8n-4p-5r29t-4u29v-14
f:text	r49t-24v-7
f:the	a12d6f-6h-4k-15l6m-24n-8o14p9q74r-12s6t-42u-7
f:them	r7t-5
f:ther	j21o4r-14t-15v-31
f:this	g10k-3m-11p-3q-3r3v15
f:time	j15t8v-15
f:timeout	t8
f:token	d7e7k-3l-3m3o-4t-11v23
f:too	a5b34j-29k21m-6t-5v-9
f:tool	t-16u16
f:tooltip	m-4r27t-9v-8
f:track	q-26r-5t40v-3
f:trail	o15r-4t-15v10
f:trait	v3
f:treat	b4t7v-4
f:troubl	m-5o-4q7t-12v26
f:turn	e-13t19
f:two	e16r12v-13
f:type	q-5v15
f:typo	t9
f:ui	r-25t27
f:unabl	i3j12k27l18m-18o-3p-9u-5v-14
f:undefin	m11q-3v7
f:unexpect	m10
f:uniqu	m-6v8
f:unknown	j8p-15r16
f:unsaf	k-4o-8p-4s18u-10v19
f:unus	k4m10t12v-14
f:updat	l17m-19n4p-6q17r19v-19
f:upgrad	m-16q19
f:upload	h10j13k-8p-5t21v-15
f:usag	a20n-44o-3r-5t9u-3v-9
f:use	j-8k-4q-3t50u-7v-4
f:user	r4t-11u8v7
f:using	f6v-6
f:v2	r13v-9
f:valu	m-5q-3v-21
f:version	v11
f:video	k-4m-4n7q-3v7
f:vs	o12r4v-6
f:vscod	k5p6r3v-9
f:wallet	m-4t-7v22
f:want	t10v-6
f:warn	t16v-11
f:waveform	m-12r12t10
f:web	r-3t7v5
f:what	b-5d-4e-5f4g-6i-4j-6k-4l-5m-8n6o10p-7q-9r-7s-6t-13u-9v-24
f:when	k14m-4o-4p13q-6r-3t-4
f:wher	a-5b-6c-4d-5e-6f-5g-6h-6i-4j-3l-3m-4n-10q-6s-5t-13u-4v-49
f:which	a-4e-4f-4g-3h-4i-3j-3k-9l-6m-8n-10o-18p-5s-5t-20u-5v21
f:why	m-6n16o-3p-12q-6t-6v28
f:will	n-3o-3t18v-36
f:window	k7l12m3o-4p-7q4r4t-7v5
f:wireguard	j36p3q-6v-27
f:with	q21r-11t-7v13
f:work	j4
f:wrapper	k10v-4
f:writ	k4m10q-4r-6t20v-13
f:wrong	m-5o7p-10q17s7t-9u14v-4
f:xcod	q4
f:z	v3
f:zoom	r10t13v-16
g:accounts@f	a-4d6e58h-7j-8k9l-6m-3n-5p-5q-13r-10s-3t-11u-5v12
g:accounts@t	b-8c-6d-14e105f69g-7h-23i14k42l-21m-27n-20o36p-39q-62r-23s10t25u-26v-24
g:accounts@w	b-8c-7d-11e136f31g-11h-21j-5k13l-30m-47n-7o9q-31r-39s21t20u19v-35
g:breakdowns@f	a-10e-4k-5l7m41n-3p-4q-8r10s11t18u-4v-33
g:breakdowns@t	a-20b12c-7d-8e-19f-11g-7h-6j-4k-13l44m116n-8p-29q-11r-5s-7t31u-13v-33
g:breakdowns@w	a-14b-9c-5d-15e-13f-6g-8h-3i11j-13k-14l26m73n44o-14p-23q8s-14t-38u-20v27
g:building@f	d-3e-5f-5h-4i-3k-17l9m16n15o-15p-4q23s-5u37v-27
g:building@t	a-18b-14c-16d-11e-23f-12g-4h-25i-15j-22k-14l8m-37n27p-20q127r47s-28t24u5v-23
g:building@w	a-26b-24c-21d-10f-19g-25h-42i-27j-46k-16l-54m12o-29p-11q119r17s-19t-8v-30
g:code@f	a3e-3f-3h26j6k-8n-7o5p-15q-11r15s-14t-15u-5v-12
g:code@t	a-14b-10c-3d-4e8g-10h21i4j5k-17l-16m-9n-16o-8p6q4r5s14u-37v37
g:code@w	a-6b-36c-8d-22e-24f-34g-11h14i-16k-13l15m-24n-29o-44p-20q-80r-11s21t-25u5v-31
g:documentation@f	l-5n-4o-4p-7r-4s-3t33u-4v-22
g:documentation@t	b-6c-5e23f-6g-6h-5i-5j-9k-25l-18m-5n-23o-28p-16q-21r-6s30t54u-3v-5
g:documentation@w	a-29b-11c-11d-15e-11f-21g-15h-4i-15j-38k-21l-41m-26n-26o-14p-24q44r12s-11t38u13v3
g:files@f	a-4e-3g-4h-4j-4k11l-4m17n-11o-6q-24r-10s-4t44u6v10
g:files@t	a-31b-20c-16d-16e-33f-8g-21h-8i-11j-33k123l-24m-5n-35o-14p15q-8r-11s-4t14u-8v23
g:files@w	a-56b-33c-27d-34e-42f-40g-30h-38i-25j-23k76l-13m-12n-11o-4p-19q-67r-46s7t-51u-32v9
g:installing@f	a-7b8d-10e14f3h-5i-3j14k12l10n-3o-21p-7q52s-8t9u-12v-40
g:installing@t	a-7b8c-10d-3e-8f-14g-12h-18i-7j-17k46l13m-67n-28o-10p44q94r-8s-25t22u-8v13
g:installing@w	a-38b-16c-17d-5e-18f-21g-17h-33i-19j-25l22m66n6o36p13q93r-42s-38t-29u3v-31
g:languages@f	a-7b11h33j-3k-4l-8m13o16p-4r-5s-3t-50u-4v24
g:languages@t	a-21b12c-7e26f-11g-9h33i-8j-9k-37l-26m-10n-19o31p-18q-8r-35s24t70u-13v35
g:languages@w	a-20b-11c-8d8e-12f-26g-7h-7i-6j-17k-24l-31m-33n-43o-12p-52q16r-51s-19t63u34v26
g:networks@f	a7c7d8e-9h-4j16k22l-5m-15n-9o-10q18r11s-6t-7u-11v-7
g:networks@t	a-6b-12d-13e-17f-10g-9h-14i-7j104l-3m13n17o26p68q-54r-36s-33t22u-5v-30
g:networks@w	a-56b-5c-20d-9e-15f-37g-28h-25i-19j98k5l-10m-7n23o-20p-30q-43r-37s-83t-11u-21v45
g:other programs@f	j-12l-4m-26p28q14r14s-5t-26u19v14
g:other programs@t	a-17b-11c-10d-12e-9f-15g-12h-20i-13j-30k-11l-8m13n-29p134q-23r60s-11t-5u-15v-44
g:other programs@w	a-26b-18c-13d-15f-22g-17h-29i-17j-26k-26o-19p141q-63r48s-25t-16u7v-14
g:processes@f	e-3f23k-4l17n-4o-4q18r-11t4v-18
g:processes@t	a-13b-10c-5d-10e5f15g-8h4i-10j-20k-22l105m-38n-12o17p11q18r-7s-9t22u-21v-55
g:processes@w	a-4b-17c-11d-16e-3f-15g-17h-21i-16j-33k-6l98n17p30q-72r-7s21t-25u-17v-35
g:questions@f	a-31b-23c-20d-27e-41f-26g-35h-31i-26j-38k-35l-35m-60n-26o-27p-60q-50r-39s-45t-86u-50v-68
g:questions@t	a-47b-39c-27d-40e-37f-41g-17h-42i-26j-64k-60l-35m-87n-79o-10p-88q-92r-86s-66t-129u-78v-74
g:questions@w	a-53b-58c-37d-66e-69f-47g-47h-44i-54j-20k-115l-65m-58n-66o-94p-61q-98r-90s-26t-42u-90v-85
g:settings@f	g38h17k-5l-4m-7n-6o19p-11q-7r-10s-3t11u-4v-14
g:settings@t	a-15b-11c-9d-11e-16f-15g33i-13j5k-9l-28m-31n-32o73p9q-34r-9s-22t50u-33v-17
g:settings@w	a-18b-35c-12d-31e-16f-20g-5h-43i-15j-25k-42l-44m-18n-13o97p-19q-12r42s-32t12u-38v25
g:speed and memory@f	a13e-3j7k-9l-4m11n43o-8p-4q-12r-5s-4t-7u-6v-44
g:speed and memory@t	a48b-8c-5d15e-19f-8h-7i-12j-4k-27l-17m-20n208o-26p-23q-42r-23s-14t-37u-20v-48
g:speed and memory@w	a45b6c-5e-22f-13g-6h-8i-6k-16l-18m20n120o-20p-38q-42r-44s-18t43u-10v-39
g:testing@f	a-3f-4k-11l24m-21n12o8p12r17s-4t-21u18v-16
g:testing@t	a-9c-6d-4e-8f-6g-5h-6i-6j-9k-15l35m-36n6o21p7q-28r-27s12t17u20v49
g:testing@w	a-15b-7c-6d-7e-14f-4h-6j-13k-15l19m19n16o-11p4q-16r31s10t-9u13v-8
g:the screen@f	b-4c-4d-4e-6f-5g-4h-5i-4j-7k-4l32m-20n17o-13p-17q16r34s-8t44u-11v-30
g:the screen@t	a-26b-21c-18d-16e-22f-26g-21h-26i-16j-38k9l26m-22n-27o-24p-17q-29r165s-19t44u-6v-45
g:the screen@w	a-43b-40c-27d-28e-21f-28g-18h-15i-33j-22k-38l-9m4n-16o-52p-5q-87r70s-19t14u20v34
g:tidying@f	e-3j-4k13n-13o7p-5q-8r15s9t14u-17v8
g:tidying@t	a-13b-7c-7e-13f-11g-9h-12i-10j-10k13l-19m-5n-9o20q-35r-25s5t-9u19
g:tidying@w	a5b-11c-9d-10e-11f-13g-10h-7i-8j-20k-9l-35m18n-19o7p7q4r-24s14t13u22v22
g:wishes@f	a-6b-7c-5d7f-6g-5i5j-8l-4m47n-10o8p-23q-23r-39s6t31u41v-8
g:wishes@t	a-27b-16d-10e30f-26g-17h57i-10j-20l-10m-36n-39o-69p-35q-37r-24s26t75u37v-24
g:wishes@w	a-21b-15c-31d-46e-24f-22g-43h-9i-56j-64k-49l-47m-91n-66o-48p-17q-61r-61s-26t73u33v-73
g:wrong results@f	a-4e-3f-4j-15k-12m10n-5o4q15r-12t6u5v29
g:wrong results@t	a-6b-14c-19d13e8f-13g6h14i17j4k10l-13m19n-30o20p-7q-36r-6s-15t-58u19v85
g:wrong results@w	a-20b-17c-12d-4e17f-14g-14h12i-4j7k25l-10n-44o-44p-7q-21r27s32t-14v42
is:bug	a16b-12c-6d-6e-20f-4g14h8j9k31l-4m9n-17o25p5q-3r9s21t-68u4v-14
is:feature	h-3k-5m6p-3r-5s8t56u4v-41
is:question	b-4d-3f-4g-4h-4j-13k-4l-5m-5n-7o9p-5q-8r-8s-5t-29u-9
o:asks	a-34b-25c-20d-30e-32f-30g-33h-26i-24j-41k-29l-38m-28n-18o-46p-32q-22r-59s-47t-115u-62v-19
o:assertion	j-3k-6l-4m38n-5o-7p13q-37r6t17u-4v6
o:build	h-3k-8m-18n-3o-4q72r-7s-6t-3v-4
o:compiler	k-10m-15q48r-5t-7v13
o:compiler's warning	l-4q10v-4
o:header	k-6q7
o:linker	k-4l-5q13u-3v10
o:now and then	k-5m12p3q-11t-6v23
o:packages	f4l-4m4n-5o-9p4q62r-19s-3t-10u-6
o:panic	k-5m39q-14v-10
o:sanitizer	k-5m17n34q-5t-9v-6
o:signal	l-3m16p-6q19v-12
o:test fails	j-9k-4l11m-25n-3q-28s15t-7u-3v72
o:tests	j-9k-5l10m-17q-30v75
o:traceback	k21l15m-48o-3p-6r-3v48
o:warning	e3j22k-15l-7m-14o11p17r-4u-8v5
p:authentication	a-11b-8c-6d-7e111g-7h-7i-8j-12k6l-10m-14n-9o-14p-10q-13r-11s-6u-12v-19
p:config	a-12b-9c-6d-7e-11f-10g-7h-9i-8j-11k-11l-14m-10n-7o130p-11q-12r-10t-30u-13v-14
p:content-policy	a-7b-6c-4d-4e-6f-6g34h-13i-5j-5k-6l-6m-3n-4o-6p-6q-6r-4s-8u-7v14
p:context-limit	a-9b-6c-4d-6e-9f-7g-5i47j-7k-10l-10m-5n-4o-6p-10q-9r-8s4u-8v10
p:crash	a-19b-13c-10d-12e-21f-18g-11h-17j-18k-12l15m101n-7o-27p31q-20r4s-23t-19u-11v45
p:feature-request	a-11b-8c-6d-7e-11f-11g-7h-12i-9j-11k-11l-11n-11o-10p-17q-13r-27t75u46v6
p:filesystem	a-9b-7c-5d-6e-8f-9g-6h-9i-7k74m-9n-7o-15p-15q-6r-8t5u-11v-5
p:install-update	a-15b-9c-7d-11e-12f-8g-8h-12i-9j-17k-27l-15m6n-13o-17p9q139r-13s-14t-25u-16v23
p:integration	a-8b-7c-5d-5e-6f-4g-5h-7i-7j-6l-16m-11n-6o7p51s-11t7u-12v-12
p:invalid-request	a-10b-7c-5d-6e13f-10g-5h53i-4j-10l-9m-15n-5o-9p-6q-18r-7s-11t9u-5v6
p:memory	a-10b-8c-6d-7e-9f-10g-6h-7i-7j-10k-10l-15m12n100o-10p-9r-15s-8t-8u-11v-6
p:model-behavior	a-6b-6c-4d-5e-7f-7g-4i-6j-7k-4l-8m-7n-5o-7p-6q-7r-9s58t-6u-3v-7
p:network	a-10b4c-7d-9e-12f-12g-7h-7i-9j132k-14m-15n-12o-11p-5q-18r-10s-11u-11v-21
p:no-report	a-13b-9c-7d-8e-11f-11g-7h-9i-8j-11k-7l-11m-11n-9o-9p-8q-8r-9s-10t12u119v-18
p:none	a-108b-103c-72d-82e-88f-117g-72h-85i-95j-79k-54l-64m-6n-43o-60p-103q-57r-27s-74t8u-90v86
p:overloaded	a-7b-6c15d-7e-6f-6g-4h-6i-5j-7k-5l-6m-4o-5p-6q4s-5u-6v13
p:permission	a-9b-7c-5d-6e-8f114g-6h-5i-7j-10l-4m-10n-8o-10p-11q-18r-8s-8t-10u-10v-16
p:process	a-9b-7c-5d-6e-10f-4g-6i-7j-8k-3l49n-6o-10p-10q26r-11s-7t-8u-10v-4
p:rate-limit	a-5b44c-4d-5e-7f-8g-4h-7i-5j-10k-6l-7m-8n-5o-7p-10q-10r7s-8t7u-8v4
p:server-error	a-7b-6d49e-9f-8g-4h-6i-5j15k-8l-7m-9n-6o-5p-9q-13s-7t-8u-8v6
p:ui	a-20b-15c-11d-14e-18f-17g-13h-15i-15j-16k-14l-11m-10n-13o5q-34r84s-12t33u-25v32
p:unknown	a-20b-19c-15d-16e-18f-24g-16h-17i-18j-20k-12l-16n-12o-12p-18q-5r-11s-20t12u-21v63
p:usage-limit	a139c-6d-7e-12f-12g-6h-5i-7j-10k-10l-6m-13n-15o-10p-11q-14r-13t-19u-13v-8
r:access-denied	f84h3j-4k22l10m-6n-4o-6p-6q-22r-5s-3t-10u-3v-38
r:accessibility	k10m5o6p19q-4s-4t3u-5v-17
r:allowance-drains	a24n-5q-3v-3
r:anthropic-extra-usage	s-4v11
r:anthropic-invalid	g6h-6i11k8m-4
r:anthropic-rate-limit	v6
r:anthropic-tool-blocks	k14m-4p4s-4v-4
r:assertion	m-21p25q-6r7
r:assistant-hooks	k-5l-11p56t-6v-15
r:assistant-permission-prompts	j4k-6l-6o23p-5q-4r-4s25t-4v-12
r:assistant-request-refused	h36p-5v-11
r:assistant-tools	b-9e-5f9i-6j16k-11l-18m-13n-3o10p43q-11r42s-4t10u-7v-38
r:assistant-tools-fail	k8l-5m-8o-3p35s-6v-10
r:auth-words	e23f15k14m-9o-7q-6s7t-4v-22
r:authentication in another language	a-5e145f-4j-5k-4l-4m-9n-6o-9p-4q-7r-7s-4t-19u-7v-37
r:auto-update	a-15b5c-4d-9e-10g-7h-13i-7j-21k-8l-13m21n-18o-15p22q55r9s-21u-3v18
r:billing	a74b5e-4f-7h9i-4j6k-4m-10n-6o-7p-6q-9r-4s-14t-19u-8v11
r:build-words	k-23q25v5
r:compaction	e-3h42i53j-4k-9l-5m-15n-4o-3q-12r-24s30t7u-6v-37
r:config in another language	a-6e-4f-4j-4k-3l-4m-7n-7o137p-3q-6r-7s-3t-22u-10v-34
r:config-words	o-6v10
r:connection-ends	j26t-3v-7
r:connection-words	j25k-9l24m10n-3o-3p14q-4r-5v-36
r:context-full	a-4e-6f3h-27i59l-7m6o-4p-6q-5r11s-9t-5v-3
r:context-words	h-18i32k4m-5s9t-9
r:crash in another language	a-8b-4c-4d-4e5f-6g-4h-5j-7k-6l-8m184n-10o-12p-7q-17r-12s-6t-30u-12v-26
r:crash-words	a-5d-10e-7f-6g-4i-5l5m95n-8o-8p-21r-18s-5t-8u24v-17
r:credentials	e13t-4v-4
r:dependency-conflict	q28v-13
r:display	a-5b-3d-3e-6f-5g-3h-7i-5j3k13l9m-19n-10o-11p-18q-18r-6s11t-12u-3v13
r:empty	a-9b-4c-3d-4e-7f-6g-4h-5i-5j-8l-8m-13n-7p4q9r-16s-7t60u50v-17
r:errno-file	k22l-6p-4v-7
r:errno-handles	k11q-8
r:errno-network	j17m-11v-4
r:errno-space	k4
r:exit-code	j-6l-4m8n5q7v-4
r:exit-signal	m7q-5
r:extension-fails	h-3k6l-3m-14p49q20r-4t-5v-33
r:failure-headings	a-21b6d3i4j-7k4l-7m16n8o-18p-30q22r-30s-17t25u-6v53
r:feature-heading	t12
r:feature-request in another language	m-6n-4o-4q-10r-5t87u-6v-24
r:file-class	k3
r:file-not-saved	k12
r:file-tool	h-3j35k25o-4p-12r-4s-12t-4v-14
r:file-words	a-6b-4c-3d-4e-5f-8g-4j-11k20l7n-9o-18p-17q18s23t16u-13
r:hang-words	a-30b-6d-6e-29f-8g-5i27j-10k-34l41n17o-22p12r45s-14t6u-21v41
r:http-400	e26g13h4i14j-3m-10o-3q-10v-14
r:http-401	e7m-5s7v-3
r:http-403	a3b5f30q-13t-3v-9
r:http-404	e-5f-5h-9j-5k3p4q-19s-5t23u11v14
r:http-413	i9
r:http-429	a-5b53j-13m-6q-7v-4
r:http-529	c8
r:http-5xx	c9d51e-4j-3k-5m-8q-7s-3v-18
r:ide	e5h-5m-3o21p22r-4v-22
r:install-broken	f5m-8q20t-14v12
r:install-update in another language	a-6e-4f-4j-5k-4l-5m-8n-7o-9p-4q156r-17s-3t-20u-10v-36
r:install-words	a-4d-9h-5j-13k-4l-12m13n-5o-7p19q24r-5s-6t-18u-8v45
r:integration-words	e-5i5j-3l-7m-8n-4o11p20q-7r-6t14u-6v-3
r:limit-reached	a33b13f-6h6m-3q-4r4s-7t-3v-14
r:malformed-answer	h4m-3p3
r:malformed-words	g5h14p-3s-5t5v-3
r:memory in another language	a-4j-3m-5n93o-5q-4r-5t-13u-5v-21
r:memory-grows	l-10m16n56p-4q-3r-10t-3v-18
r:memory-words	a-3e-5f-3j-4k-7l-13m29n67o-5p-5q-8r-16t-4u-4v-5
r:model-quality	a6e-3g8h8i3k8l-5m-11n-4o-6p-8q-7r-14s89t-16u-5v-37
r:model-words	a-4j-3l-4m-14p18q-11r-4s81t-18u12v-38
r:module-class	m19q8v-16
r:module-missing	m-5q15v-4
r:native-crash	l-4n-3q38v-8
r:network in another language	a-5b17e-4f-4j116k-4l-4m-6n-6o-7p-4q-6r-6s-4t-21u-7v-30
r:network-words	e-3j49l-5m-14o-5q-4t10u4v-20
r:not-responding	m22p4q-5r-7v-6
r:nothing-at-all	o-4q-3r-3t-9u69v-22
r:nothing-there	m38o-3p40q-11v-44
r:npm-code	l6p4q-17v12
r:only-test	a-3e-3j-3l-3m-5n-5o-5p-3q-6r-6t-18u108v-25
r:out-of-credit	a38n-6q-3t-7v-7
r:out-of-memory	m-10n37q17r-4t-3v-23
r:out-of-memory-class	n4
r:overload-words	a-3c72d-14h-3j-6m-9p-6q10t-8v-15
r:own-program	e4f4j6k6m29n3o-30q-17v-26
r:panic	q-18t3v23
r:panic-class	m-24t12v25
r:permission in another language	a-5e-4f134j-5k-4l-4m-6n-7o-7p-4q-6r-7s-3t-20u-7v-29
r:permission-wordings	f41k-4m-3q-11v-7
r:permission-words	f9h7k6m-8q4v-8
r:policy-refusal	g74h-15m-5n-4o-4s-8t-4u-3v-17
r:policy-words	g35h-16k-5p-3q-5s-6v5
r:praise	t8u24v-5
r:process-left	j-7k-28l87m-6p-4q-15t-6
r:process-trouble	a-4e-7f-6h7j-5l17m-12p14q47r-14t-3u-10v-8
r:process-words	f12j-10k-25l13m15n7o-4q6
r:proxy-tls	a8b29d-4e-5f-6h9i-3j29k-14l3m-12n-5o12p-17q-17s-5t18u5v-19
r:quota-words	a27j-3v-14
r:rate-limit-words	a5b91e-4f-8j-14k-3l-5m-11n-6o-5p-11q-15r15s-3t12u-4v-31
r:rate-words	a4b23m-7p-7q-6r13s-4
r:reconnect	j-6k4m-3o-7s-5t9v22
r:request-refused	a-10e17f-9g15h105i21j-8k-11l-5m-26n-5o-11q-20r-7s6t-39u12v-23
r:request-too-large	i32k-7m-4p-3q-3t-6v5
r:saved-session	k21l-5m-5p4s-9
r:screen-element	a-12b-16c-11d-15e-3f-12g-13h-19i-14j-20k-43l-25m72n-17o-27p29q-49r13s-6t72u18v40
r:server-error-words	c12d49e-5j33k-7m-12n-7p-14q-4t-26u-5v-7
r:server-words	d23e-4j23k-3m-4q-9v-17
r:setting-ignored	e-3h-4n-4o23p-13q-8r12s14t-36u-4
r:setting-unknown	h3o15v-6
r:settings-file	a-7e-5f6h-7j-5k-10l-13m-6n10o59p19q-9r-23s-5v-16
r:settings-file-ignored	o37r-6t-4v-14
r:sign-in	e70f-3h4i-5k9l-5m-7n-7o-4p-5q-7r-14t13u-7v-16
r:spam	t-6u31v-7
r:spawn-enoent	l-8m5
r:spawn-no-file	l8m-5
r:task-hangs	k10l97m-9n-5o-5p-6r-7t-20u-3v-29
r:timeout	j35p-5t-14v-5
r:timeout-words	d-15j28v-6
r:title-is-task	a-4e-4f-4h-3i-3j-5k14l-8m-12n-10o-10p-17q8r-10s5t-28u68v29
r:title-refusal	u14v-6
r:title-says-bug	a-11b8e10g-15h-15j-6k-10l4m14n10o-25p-12q8r-19s-19t15u17v48
r:title-says-docs	j-3o15q-4t10v-4
r:title-says-feature	e-4h-9i-8j-5k-13m31o-6p-7q-7r-18s34t28u26v-30
r:title-says-model	s13v-5
r:tls-words	j29q-3v-12
r:tokens-drain	a20e-5h-6k-5l9m-6n-4p-6q-5r-7s31v-12
r:typing	a-7b-6c-5d-6e-16f-8g-6i-4j-7k-19l8m-31n16o61q-18r31s-15t12u-15
r:ui in another language	a-9b-3d-3e-6f-5g-3h-4i-4j-6k-5l-6m-5n-9o-14p-5q-8r162s-4t12u-13v-58
r:unauthorized	e6f16k10m-3o-5q-4s6v-15
r:uncaught-js	e-7h-9j7m6p41q-7s-5t-4v-9
r:uncaught-managed	k13p6q3v-5
r:uncaught-with-stack	e-7h-4k9l20m-34o-4q-10s8t-3v40
r:usage-limit in another language	a138e-4f-3j-5k-4l-4m-6n-7o-8p-4q-6r-7s-3t-22u-8v-32
r:variable-ignored	o53t-4v-26
r:wish-headings	e6f-4h-10k-8l-8m-8p-11q-8r-22s-8t65u41v-8
r:withdrawn	t-9u45v-19
s:authentication	e78f6j-4k8m-10n-5o-7p-4q-8r-6s4t-3u-5v-28
s:config	a-6e-5h-4j-4k-7l-9m-5o99q-9r-10s8t-22u-6v-26
s:content-policy	g31h-8s-3v-4
s:context-limit	e-4h4i39k-4l-4m-4q-6r-4s10t-4v-8
s:crash	a-11b-5c-4d-7e-13f-8g-5h-8i4j-7k-7l16m63n-4o-17p25q-9r7s-11t-8u-6v15
s:feature-request	a-12f-5g-7h-12i-5j-8k-4l-5m9o-13p-24r-31s-4t66u41v12
s:filesystem	a-3j5k59l4m-7n-4o-10p-9r-4u-5v-15
s:install-update	a-8d-6e-5g-4h-6i-4j-9k-13l-8m18n-9o-21p11q91r-4s-10t-17u-7
s:integration	b-4j4l-11m-14n-3o10p51r8s-3t5u-6v-30
s:invalid-request	a-4e11f-4g4h40i4j-5l-4m-12o-4q-15t-5u7v-8
s:memory	e-3j-4k-4l-8m10n75o-4p-4r-11t-7u-4v-20
s:model-behavior	m-8q-6r-5s52t-10v-23
s:network	b8d-8e-6f-5j104k-8l4m-11n-6o-3q-12r-6s-6v-32
s:no-report	a-5e-5f-4h-3i-3j-5l-5m-7n-5o-4r-9s-4t13u87v-27
s:overloaded	c19d-3q4v-4
s:permission	f84j-4k7m-8n-4o-5p-4q-14r-4t-10u-3v-27
s:process	e-4j-4k-3l43o-4q13r-8t-8u-5v-12
s:rate-limit	b44j-8m-6p-5q-7r6v-10
s:server-error	c5d34e-4j17k-4m-7p-5q-6t-8v-11
s:ui	a-10b-9c-6d-9e-10f-9g-8h-9i-7j-9k-12l-4m9n-7p8q-30r53s-9t28u-5
s:usage-limit	a103b4e-5f-6k-5m-8n-9o-5p-7q-9r-5t-17u-6v-17
t:?	a-40b-30c-19d-30e-41f-37g-31h-28i-26j-37k-43l-40m-30n-17o-35p-19q-40r-56s-43t9u-47v-50
t:able	e5p-5v12
t:abort	b20m25q-5v-19
t:about	b-3d-3f5g-3h-4j-6k-7l-8m-11n-7o-13q-12s-8t30u-8v-28
t:abov	o-15q7r11t4v4
t:accent	k-3v16
t:accept	e6k15m-7o-5q32r6s-4t-29u-4v9
t:access	f8j9k41l5n7o-11p-13q-9r-9s-8t-10u-4v7
t:accessibility	m3o8r-13t12v-3
t:account	e-19f8h5i3j-8k-6m-3o-13q-3r-3t63u-3v-13
t:across	k10o3q-4t-19u21v-5
t:action	o-18r-11t10v-8
t:activ	m18q5r14t-6v-27
t:actually	m-3v8
t:ad	j14k6p13q13r-7s-6t-10u-7v-3
t:add	a-6e-4h-4j-13k-5m25n-4o-5p-4q-12r-19s20t13u41v-11
t:additional	l-5m6
t:address	k-4o-5t-13u16v24
t:adjust	r-5t8
t:affect	o4p-3
t:after	a41b10c-5d-7e18f-7g-6h6i-7j10k-27l29m41n-16o-21q-32r10t-70u-21v49
t:afterward	k9m-6q-4t-6v15
t:again	c15d-4h3j-4k-6l6m-11q-8s-5t-4v25
t:against	q-8r7
t:age	m-3n24s24t-15v-21
t:agent	e-6f-3h-3i8j-4k-8l-9m-3n10o-20p13q6r-17s9t11u-9v-13
t:ai	m-5o-6q10s27t-35u37v-19
t:album	v9
t:alert	q6
t:alia	o13r7v-12
t:alias	m-9v10
t:align	r-6t17v-4
t:alignment	r-6t-9v17
t:all	e3f-3h12j-8k-4l-6m45n-13o-22p-4q-5r23s-10t-42u10v-6
t:allow	j5k5m-6o8p-6v9
t:along	e3m-8r11t-4v4
t:alpha	t14v-5
t:already	b14d-15e7f-3k-5l-5m13o-6p-9r13s-5t-10u-4v24
t:also	m7v-6
t:alt	r4t-8v11
t:alternativ	s17t-11
t:although	g11j-5l5m6n5q-5t-29u-3v24
t:alway	e13o15p5r-9s-5t-8u-3v5
t:ambiguous	q8
t:amd	r8t-4v3
t:amount	h4k8q5t-4
t:analysis	q-3t-5v11
t:android	j3k-6l20m-39n-4q10t31
t:annotation	m8o10q-3t-21u12v8
t:another	e-5f10j-6m15n-5o-11p29q-13r-26t-30v17
t:answer	b6d5e-3h17j-5k-9l-6m-6o-10p-4q-12r-6s15t-29u-4v60
t:anthropic	d6h8j14k-6l-7n-9p-6v11
t:any	d4e13j4l-6m-19n-6p38q12r-8s-3t-13u-5v-3
t:anymor	k6p12r-16v6
t:anyth	a-8l3m-10s10t7u16
t:aot	v6
t:api	a-9b21d9e40h26j12k-8l-9m-7n-13o-5p9q-40r-6u-6v-16
t:apk	q10u7v-7
t:app	f4h-3k-12l26m22n4o8p13q-26r-21s-4t8u-4v-5
t:appear	k-3q-3r10s8t8v-4
t:append	q5
t:appimag	e-3k-9m10p-4q18t10v-10
t:appl	k10q5v-9
t:appli	m4v7
t:application	d-6j-4m4q4r-3t13
t:apply	t32u-4v-14
t:approval	o-8r-4s12t-8v16
t:arabic	q-5r9t-11v15
t:architectur	m-4p-5q7t8
t:archiv	j3n11o11v-17
t:arent	c4m-5o5q13t8v-8
t:argument	q6
t:arm	l5q14v-5
t:arm64	q24v-9
t:around	n12v-7
t:array	q-3r-9t-17v35
t:arrow	r6t-6v3
t:ask	g28j15k-4m-8n-6o-4r-8s4t8v-20
t:asm	v8
t:assembly	p3u15v-14
t:assert	m20q-4t5v-10
t:assertion	m12q-4
t:assign	t14v-8
t:assignment	t9v-5
t:ast	v3
t:atomic	t9
t:attach	j-4l10m-25r-5t-17v19
t:attempt	e-39f15k32m22o-7p-4q3r-15t29v-28
t:attribut	m7t-14v21
t:audio	m-3n-9s31t11v-24
t:aur	k-9q12
t:auth	e-3t12
t:auto	i12k-5l-3m-8n-4o-3q-9r-17t11u-8v43
t:automatic	v8
t:automatically	o5
t:automation	o-3t-11v-10
t:availability	j-4o-7r-4v-12
t:availabl	f6o24p17r-7t-8v-18
t:avoid	r-30
t:avx	q8v-4
t:awak	v10
t:away	a34e-9q-5r-4t11v-12
t:aws	o11q-4v-4
t:ax	r20t14v-23
t:back	h4j8m-7n-5o-9p3t23u-3
t:backend	m-10q-9t-5v39
t:background	a7k-4l25m-5n5o-5p-8q-5r-19s-3v22
t:backtrack	i3
t:backup	d4k17l9m-8o-3p-4q-4t11v-11
t:bad	h8m-8p-3r6t-14v28
t:badly	r6
t:balanc	v6
t:bar	n-11p-5r17t9
t:bare	t-5v-29
t:bas	g9h-5p-3s-4t6
t:base	k-3o13p-10t-19v32
t:bash	a-7e-3j-7k-5l56m-16o12p-5q-5r-17s14t3v-12
t:basic	e-7t14
t:basket	l7q-17t-5v18
t:becaus	b4e-3k-3m41p-8q-10t-24v21
t:becom	l-8m6r16t-17v13
t:been	k18t-6
t:befor	a-4e-6h-4i4j31k-10l5m-5n-5q-5r10s-8t-6u-5v18
t:behav	t-18
t:behaviour	i-14s21v5
t:behind	j-6m-5o24q-4r28v-18
t:being	j15p-5q-5r-5s-7t13v6
t:belong	o-4t13
t:below	j-4m-4o18r4t-12v9
t:bench	m-3v7
t:benchmark	t-3v14
t:besid	r4t8u-3
t:beta	m9o5v-8
t:better	r-5t16v-6
t:between	h-3k-4o-4q-5r36s-14t-6v18
t:big	i7n44o-10q-9t-3v-18
t:bin	v6
t:binary	e-6k17m4p-7q19r-4v-15
t:bind	m10o38q-4r-4t-14v-13
t:bit	m10p-7q-7r10t8
t:bitcoin	j21l-4m-8n8o28q4r-5t-29u-4
t:black	p-4q-12r10t-21v52
t:blank	e3m-6r14t-4v14
t:block	a11e-4h14j8k-20l-13m-9n-5o-7p-10q-8r11s-23t34u18v8
t:bluetooth	j3v7
t:board	q14v-8
t:body	m-5n5p6s-7t-5v11
t:book	t10v-5
t:bookmark	r-4t7v7
t:boot	j-5k-9m26n-5o-4q-7r-15t18v-32
t:bootstrap	n-6q21v-12
t:borrow	v6
t:bot	a4v3
t:both	e-4j10p3q9v-4
t:bottom	v3
t:bound	m13n11q3t10v-22
t:boundary	n-4o-5t-31v20
t:box	b7m-3o-5p-4q-5r30t-21u-4v-18
t:brac	j4m4
t:branch	j-4k9o22p-14r17t-35u-3v-20
t:break	b8g10l-4m9n-11o3q11r-15s-3t14u-6
t:breakag	v8
t:breakpoint	k-4o-13p20v10
t:brew	q5
t:bridg	m10q-4t-7v7
t:bring	v10
t:broadcast	v4
t:brok	p6q8r-12v8
t:broken	e14h-4j6k14p3r4t-19u13v-16
t:broker	j22m3v-21
t:browser	j3k-3o-4r-9t-12u24v5
t:brush	t9v-3
t:bucket	f7t22v-18
t:buffer	k16m10p-7q-7r14t5v-26
t:bug	a21b-23c-7d-5e-31g31h23k14l-14m37n-32o45q-35r55s31t-26u-22v-62
t:build	a-3b-4c-5d-4e-4f-6g-4h-5i-4j-7k-8l14n52p-33q68r-27s-6t4u-10v-7
t:builder	q-24r-4t42v-6
t:built	m-11n-9q24r-6t10v5
t:builtin	t21v-16
t:bundl	q-52t15v47
t:but	e4h-6j-3k-9m-28n-12p30r28s8t-25v23
t:button	m5p12q-13r16t4v-12
t:bypass	f10m-3o6p-5q-5s5v8
t:byte	m29q-6t-7
t:c2065	q17v-8
t:cach	h14o-4q19r-6t4v-20
t:calculat	t3
t:calendar	m-6r26
t:call	a-3e-6f-3j-4k-13l-8m9o23p29q-24r-13s13u-6v22
t:callback	m29q-4t-5v-5
t:caller	t-8v8
t:camera	k-5o9p-3q-4r-5v25
t:can	a-8b-7c-4e-6f-4g-7h-8i-3j-6k3l-11m-7n-14o-42p5q19r-8t20u-14v-32
t:cancel	r-4t25v-12
t:cannot	a-6b-4c-3g-3h-4i30j-5k-7l10m-8n-10o17p7q19r16s-8t-45u-15v23
t:cant	a-5d-3e8f5h-5i-3k6l-5m-20n-11o6p19q64r-25s-8t-40u-11v37
t:captur	t-4v10
t:card	f3j9k19m-8n-26q-6r4t-17v-5
t:cargo	q20v-13
t:carry	q-3t-21v30
t:case	k24r-3t-9v5
t:cast	m-3o-3q-5r8t21v-7
t:category	r-13t-25u20v-19
t:caus	i-3k-8l15o-4r10s22u-4v-15
t:cc	a13n-9q7v-5
t:cell	q-3t11
t:center	r4
t:certain	e20h5k9n5q-5r7t-13v-17
t:certificat	a5b26t-7v-7
t:cfg	o9q-5v5
t:cgo	k-5q-24v41
t:chain	n22q-4r-8t-3v7
t:chang	e-5h-6i-3j14k-11l-5m-11n-8o-17p-5q-3r17s5t-29u-9v7
t:channel	m-17n-3o8t26v3
t:character	k18m-9p-4r50t-48u20v-16
t:charg	a15t-7v11
t:chart	o8q-4r21t-5v-9
t:chat	f4i10m-7o-4p3q-3r28t5v-21
t:check	d7e-5j-3k-5l-3m-6q-4r-7t34u-5v10
t:checkout	m20q8t-3v-20
t:checksum	k-4q22v-8
t:child	l14t-3v-4
t:choic	o-3t-11v22
t:choos	t46v-22
t:chosen	p11q-4r9t-5
t:chrom	m-16n-3p9q-5r-3t-7v40
t:ci	k7m-8n14o9q-22t-8u-4v20
t:clang	q-7v11
t:clarify	h3m-3t11v-7
t:class	j-3m21o-3p-6q11r-4t-12v11
t:claud	a-4e-4i-4j9k-24l10m28n-5o4q7r-20s81t-18u-9v-44
t:claus	m4
t:clean	k-7q-4r4t14u4v-6
t:cleanup	m-5q3v10
t:clear	m-5p-4r15s-3t22v-11
t:cli	e-3j-4k4l-6m15n-3r-6s7t20v-12
t:click	k-5q-5r22t-6v8
t:client	e-5j22k4m14n3o-3p4q-11r-5t4v-10
t:clipboard	m-4o17p11q-3r-11v7
t:clock	t11v-9
t:clon	j11k-5m-9o-4q20t-14v17
t:clos	a-4e-6h-3j12k-6l-10m84n-5o7p-9r-16s-7t-12u-11
t:closur	m5
t:cloud	e10j9m-9q11t11v-17
t:cloudflar	f11p-3q-5v10
t:cluster	a27j-4m5n3q-5t6v-13
t:cmak	o-6q37t-15v-45
t:cmd	e-3f-3h-3l-4m-5n-6o-10p-5q-62r-16s-4t54u-12v88
t:code	a-6b-4c-3e14f9g-4h-13j20k-20l-5n-5o10q-8r22s17t-13v-17
t:collect	n26v-20
t:collection	m5t30v-25
t:collector	m5t8v-6
t:color	r20v-15
t:colour	t24v-19
t:column	k11o-3q-6r-10t29u-3v6
t:com	j11k33m-12n19p21q13r-30s-8t-15u-14v-5
t:combin	q15v-8
t:combobox	t5
t:come	a-3e-4f-4h-3j-4k-5m24n-7o-13p12q-11r19s-3t-39u-14v21
t:comma	v8
t:command	e3f12h5j-5k-10l-6m-21n-6o8q5r38u-7v-9
t:comment	e22h4m-4q-5t-8v9
t:commit	l4p9q-21r3t19
t:common	q10t-8v6
t:communication	r-3t4
t:compact	h-3i40m-4q-4r-6v-12
t:compaction	h16i-11m-4p-3s17t3v-4
t:compar	r3t-6v9
t:compatibility	q6v-4
t:compatibl	p11q-6
t:compil	e-3j-5k-18m-5o8p-7q25r-3t27u-4v6
t:compilation	m-7q35v-17
t:compiler	m6q-23v27
t:complain	m-29o5p25q22r8t-8v-12
t:complet	l22v-10
t:completion	k-4m-4o-4p-8q-3r-8t45v-4
t:component	m-6p-10q11t35u-3v-11
t:compos	e7k8m-3o10p-3q-16v9
t:composer	q12v-4
t:compound	t-10v13
t:compress	t-5v9
t:comput	v8
t:con	r-8t11
t:concatenation	q-4v5
t:concurrent	q8s-3v6
t:conda	m4o-3q-3t14v-7
t:condition	v3
t:conditional	t13v-4
t:conf	j4k-3o32q-7v-14
t:config	o7p5q5r-8t-15v12
t:configur	m-6o18p4q-9r10
t:configurabl	k-5t25v-10
t:configuration	o11v-4
t:conflict	e-9h11k-4l-4p5u14
t:confus	v17
t:connect	j26m10o-4p17q-8r-17t-8
t:connection	j45m-4n-6q-8t6u-5v-8
t:consider	r-9t16
t:consistency	r-8t-12u22
t:consistent	t17v-14
t:consol	m-18p15r12t-10v13
t:const	q-3v3
t:constant	k8p-7s5
t:consum	a6l4m-8n11r-7s10v-3
t:consumer	m3
t:consumption	a5t-8v9
t:contain	p-3q14r-6t-15v23
t:container	j24l-4o-4p6q-8r-19t-5v24
t:content	g18j-4k8o-6p3r4s-6t-6u16v-14
t:context	a-5e-4i27j9k-11l-6n-5o-9p-3q-6r-7s5t-29u-12v63
t:continu	m12q-4s-6v5
t:contract	m-5q-8v19
t:control	k-4m-7r26t-26u18v13
t:controller	l9t7v-10
t:conversation	e-5h17i37k4l-5m-20n-11q-3r-7s9t-7
t:conversion	t-9v20
t:convert	m3q-7v10
t:cooki	j-3o-7t-15v32
t:copi	r-9t-5v22
t:copter	m-3v7
t:copy	e-8k-9m-5n-3o9q-5r-17t36u16
t:core	e-3l-7m18n-4o15p-5q21r-11t-10v4
t:correct	m-3o-15p-8r24t-9v19
t:correctly	q-5v14
t:correspond	m-6q5
t:corrupt	k6q29r-5v-25
t:corruption	m4
t:could	e6h4j-5k-6m26n-3o-6r-6s-4u-4v13
t:count	d12e-6i-4k-7n-11o-5p-4q-6r6s-4t-4u22v20
t:counter	r26v-16
t:cover	r43v-29
t:coverag	t-27u20v16
t:cpp	m20n-3o-5q9r-5t26u-4v-23
t:cpu	n70q-10r-18v-16
t:crackl	m-6v29
t:crash	j8l-4m36n4q-3r-4t-4v-20
t:crat	m4v7
t:creat	a19k31n-10o10p-23q-5r-35s31t-19u15v5
t:creation	a7m4
t:credential	e13o22t-7v-6
t:cross	t8v-4
t:crypto	n9p-5q-7r-4t-4v22
t:css	o12r-6
t:csv	j-5k12l-3m-5q-4t8v15
t:ctrl	r17v-12
t:cuda	n15q-4t-9v17
t:current	l-3o20s4t-12
t:currently	h10o5s-4v-5
t:cursor	p6r-8t18v-11
t:custom	j-3l-4m11p14q-9s-9t15
t:customer	u18v-5
t:cut	r37v-23
t:cycl	v4
t:daemon	l-9n5p20q-8t-5
t:daily	a3
t:damag	k-5m-6p-4q35r-3v-11
t:dark	r32t-5v-16
t:darwin	q17u-3v-3
t:dashboard	a-6f8h4t-12u16
t:data	k14l-6n-6o-5p-4q-24r-4t-26u16v26
t:databas	j-4k31m-11o-4q-5t-3u43v-33
t:dataset	j3m-4v15
t:date	m-4n-3o-5p-4q-4r26u-3v17
t:datum	t10
t:day	a70e8m-8n3o-6q-4r-7t-3v-34
t:db	q4s4t-19u31v-8
t:de	a21e4j7m-4n19o-5q6r3t-9u-4v-19
t:dead	d4h-3k-11m-19o16p11r-15t-8v46
t:deal	j11l-5n-13p-3v27
t:debian	q-8v15
t:debug	m-6o4q-7r9t47u-5v-21
t:debuginfo	m-4q-3t3v5
t:dec	a4
t:decimal	h4r-3t-11v21
t:declar	q4t-16v18
t:declaration	v6
t:decod	k-4m6n6r-4t-10v15
t:deep	m19v-9
t:default	j4l-3o96p-8q-8r-23t-9u-8v-28
t:defin	k-5m4o8p6q-9t-7v8
t:definition	t-9v12
t:degrad	m-5n-9q-11s5t-5v36
t:delay	o12t10v-19
t:delegat	j-15m-4o-3q4r-12v36
t:delet	k-6l4p-11q-8r-4s18v20
t:deliver	t15
t:demo	m7r5
t:deni	e-3f4k62l7m-17o-5p-6t-5v-24
t:deny	o7
t:dep	m-8p-10q12v11
t:depend	q7r-4t6v3
t:dependency	q12
t:deploy	m-5o-3t-5v19
t:dereferenc	m4
t:deriv	t27v-17
t:describ	o-4p-5t37v-11
t:description	e-3n14v-5
t:descriptor	v9
t:desktop	e6f7j6k-3l11m7o-7p3q-15r-8s-6t10v-3
t:despit	k17l-6o7q-4r-5v-10
t:destination	t11v-8
t:destructor	m6v-3
t:detail	q-14t15v10
t:detect	l4p3r-11t-4v15
t:detection	m4
t:determin	t6
t:dev	d-14e3j12k6l7m-30n-7p17q10r-9v10
t:developer	m9p4
t:development	t19v-14
t:devic	e4k18m10n-4o-5q-28r-7t16u-4v18
t:devtool	a-4e-7f-5h-5i-3j-6k-10l-6m82n-8o-9p-26q4r11s-7t-21u-8v41
t:dialog	m4t10v-5
t:dictionary	t7v-4
t:did	a24j5n-12p6r9v-24
t:die	a11k-4l14m106n-4o-7p-4r-19s-4t-47u-6v-26
t:diff	e-4m-4o-4r13t-4v16
t:differ	d5e-5m20o-3q-6t-14u-3v27
t:different	k-4o7p-5q-15r6t6v19
t:digit	t-10v16
t:dim	m-15o-5p-5q-5r45t10v-13
t:dir	o-3t-4v12
t:direct	q4v-3
t:directiv	t3
t:directory	k6l-6m-6o11p-14q7r8s11t8u-5v-12
t:disabl	m-4o12q-5r-4t17
t:disagre	v5
t:disallow	t6v-3
t:disappear	q-5r8t-6v11
t:disconnect	j17v-5
t:disk	a-3j-6l-4o-4r-3t-7v9
t:display	k-7m-6n-4o3q-9r17t-5u20
t:dist	q38t-3u-3v-18
t:django	m-4o9q9v-3
t:dkm	q20v-12
t:dns	j13v-4
t:do	a-13b-10c-7d-3e-19f-6g-13h-10i-8j-23m-16n-21o-49p27q4r-27s-4t-6u-26v-35
t:doc	j-15k-5l-4m-8o-4p-5r10t23v-19
t:dock	t-6v17
t:docker	e8k40l12m-36p12q-25r-15s-4u-5v23
t:document	k-5l-4o-5v18
t:documentation	m6n-8o-5s10t8u-3v4
t:docx	v14
t:doe	a18b-12c-8d-14e-5f21g-11h-11i-10j-23k-6l-22m9o-50p-51q25r8s-11t-10v35
t:doesnt	a-4e12f-4h-3k-9l7m34n-29o26p-22q-21r26s-4t-17u12v3
t:doing	a-7h3l4m-10s12
t:domain	p3u15v-14
t:done	j-4l28m-10n-4o-4t14v-4
t:dont	a-4d-3e-5f-4h-4j-10k-5m-5n-6o-7q-7r-6s-6t-37u3v30
t:dot	r4v-4
t:dotfil	o-3v15
t:doubl	h4l4m-4n6o-4p-4q18r-6t-14u-3v11
t:down	d11e-4j-5k-6l-14m48o-5p9q-9r11u-5v-21
t:downgrad	m-4q20v-5
t:download	e23f-5j16k-6m-5o-3q-30u3v21
t:drag	q-6v24
t:draw	k-3m33q-4r-9t26u-4v-27
t:drift	v9
t:driv	m-11p9v4
t:driver	j-3k-5l-4m-4o-4p31r-8v8
t:drop	f10j4k-4l-8n33o-8r14s-3t-19u-6v-4
t:dtor	m-6v11
t:dtstart	v9
t:due	k14n7q-4r-4s5v-6
t:dump	m24t-5v-14
t:duplicat	h27i-12k-5l-5o-4t-3u19
t:dur	d4k-3l-10m26n-3o-24p-4q-8r15s-4t9v-28
t:dynamic	q9r-6t-9u14v-7
t:eacc	k5v-3
t:each	j-3l6m-3p8q-11t8u-5v14
t:early	t-11v18
t:easier	t26v-21
t:eat	n34r-4t-5v-11
t:econnreset	j3
t:edge	d7t4v5
t:edit	l-8m-12o-7p-5r27s5v14
t:editor	l-5m6n-4o-15p-10r29s7t19v-46
t:effect	j-5n-4o48p-4q-8t-23u-4v17
t:el	q-4r8t7v-3
t:elasticsearch	m-8q4t32v-12
t:element	m41n-4o-5p-4q-7r-5s-4t6u-5v-37
t:else	o20p-14r13t-20
t:emac	p-4r11t11v-6
t:embed	o-6s8
t:emfil	k9q-6
t:emit	v4
t:emoji	k18m-4o-3p-3q-5r36t-12v-16
t:empty	a-7e-5h6j-4m-16p8q14r-12s9u-4v9
t:enabl	j-7l11m-3q12v-5
t:encod	k-7o-7r-5t25v16
t:encoder	t-5v7
t:encounter	m4
t:end	a-8d49e-5f-4h-3j9k-6l30m23n-8o-11p-13q-19r-16s-6t-13u-8v15
t:enforc	u16v-6
t:enforcement	v6
t:engin	m7q7t4v-9
t:enoent	m3
t:enough	k-5m9q3v-6
t:ensur	v6
t:enter	m15p-5r8t-12
t:entir	r21s7v-17
t:entry	p4q-7v13
t:enum	m15q-13t-6u-3v26
t:env	k-8r10
t:environment	l-3o-6q20t24v-23
t:eof	k11m-7
t:epoch	r-3t-11v26
t:epub	t19v-14
t:equal	v9
t:err	v9
t:errno	m23n4q-5v-21
t:error	a4d-4e13f29g-8h24i-10j-8k-18l12m34n-6o-13p40q7r-35s-13t5u-33v-21
t:es	q5
t:esc	h5v-3
t:escap	q-3r5t-5v12
t:etc	t4
t:evaluat	q-7t-5v17
t:evaluation	v4
t:even	j3k-10n7o8p-4q-27s11t-10v36
t:event	m-3o-4r-3s-4t-13
t:ever	e-4v12
t:every	a-3d35k14m-24n-4o7p-6q-6r-11t3u-6v4
t:everyth	j9k-7l-9m10n24r-8t-18v13
t:everywher	v3
t:exampl	a9h-4j7m-4o-4t15u14v-19
t:exceed	a-4b12j10l-6m7v-7
t:except	r-5t-7v13
t:exception	j3k-5m-4o-4q8v4
t:excessiv	a7i7o4v-4
t:exchang	m-4n9v14
t:exclud	o6
t:exdat	v7
t:exec	j-11k-15l56m-6q-6v-4
t:execut	m-4o-9r-11s12v20
t:executabl	k-24l24
t:execution	k-3l-3m9n-4o-4p-3q4s9t4v-8
t:exhaust	a26m3n-10v-13
t:exhaustiv	p-10v12
t:exif	t7v11
t:exist	j-3k-10l-6m-16n-7p-4q5r8s11t31v11
t:exit	l-19m-7n4o-11q33s13t-5v8
t:expand	r14t-9v4
t:expansion	o3
t:expect	k-4m-3o4r6s-5t29v-20
t:experimental	v4
t:expir	a33e19h-7j-6l-3m-5q-5r-6t-16u16v-7
t:explain	s-4t-9v16
t:export	e-4f-4h-3j-4k6l21m-7n-5o-11p-5q5r-12s-5t-8u-7v57
t:exporter	v5
t:expos	k-8s15t-7v12
t:expression	m-9t-16v34
t:extend	o6
t:extension	h-6j-3k5m-21n-4o11p-12q31s-5t-4u-5v23
t:external	j6k15m-16o-4q13t-13v11
t:extra	m-5n-6o-5q-8t23v13
t:extract	k-3m-4q24t24v-35
t:extremely	n5
t:facet	r5t-13v15
t:factor	e14v-8
t:fail	a-15b-4c-6d16e20f9g-8i24j20l4m-18n-3p18q68r-36t-58u16v-39
t:failover	j-6n-4o-28t34v-19
t:failur	k8l5m5o-7p-7q-8t-6u-4v21
t:fall	l11n20q-19
t:fallback	b8r-7v18
t:fals	j-5k-4m-8o4q-12t-6v45
t:fan	t9
t:far	a13n17o-10t-5v-6
t:fast	a13k-6m-8n-13t-14v43
t:faster	l-3n-9t21u3v-5
t:fatal	d7s6v-9
t:fault	m-3q6t-14v17
t:feat	t16v-8
t:featur	h-6i-4k-9m17o-3p-6s16t6u13v-12
t:feed	t-11v28
t:feedback	t9u32v-27
t:fenc	r8t-3
t:fetch	b7j20t14v-18
t:few	m-6r10v5
t:ffmpeg	l52m-6n4s-3t12u-4v-30
t:field	k-6l-6n-3o-12p-7q-13r24s-4t14u16v9
t:file	a-8b-5c-5d-7e-10f-9g-5j-9k42l15m-14n3o-10p5q17r-15t6v-36
t:fill	j-4l-5m-20n7p-3r11s-3u17v17
t:filter	g20h-12l-5n-3o-6p5q4r19s-8t-7u29v-24
t:find	e-3j-3k-6l15m-12n-4o-5p-11q33s-3t-15u-4v32
t:fine	m7q-10r5t10v-5
t:fingerprint	j-6v14
t:finish	k12l22m-6t-9
t:fire	v10
t:firefox	j-9k-4m-22p9q25r-5t-8v30
t:firmwar	m25q-16v11
t:first	m-7o-7p5q6s8t-3v13
t:fish	k-8t-6u-4v20
t:fit	n-4o-3q-4r-3t-3u-3v-7
t:fix	j-3m-6n-3o-5q26r-5t-53u16v55
t:flag	e-3g45h-6n-5o-11p-5q-8r-11s-6t33u-4v-7
t:flaky	q-4v13
t:flash	r4
t:flat	v4
t:flatpak	m5o21q6r-16t-10v-5
t:flicker	t-21v-7
t:float	q7v8
t:flow	k5m-7t7u4
t:fmt	m21t-7v-6
t:focus	m-3t-6v19
t:folder	k11l-12m-9n-5o4p-4q-20r-4s-3t49v5
t:follow	j-11p-9s12t9v7
t:font	q-3r8t-17v32
t:footnot	o-5t-4v29
t:forbidden	f13m-5
t:forc	m-7o-13r7t-5v29
t:forever	l30m24n-4q-4r-6t-11v-17
t:forg	m18p11q-4v-18
t:forget	e5o11r21t-9u5v-19
t:forgotten	p3r16t-6v-6
t:fork	t-4v5
t:format	e-3j-5k-7l12m-11n-6o-11p-9q18r13u-7v-15
t:formatter	m10
t:formula	m-3q49t-6v-30
t:forward	e-5k16m-13o8p4q3r20u-4v-23
t:found	a-4e-7f-6h5j-9k-21l17m39n-5o-14p13q42r9s-6t-35v-5
t:fr	t16v-10
t:fragment	t18v-11
t:fram	m-7n28r-7t5v-7
t:framework	p-6r-3v11
t:fre	v4
t:free	a11t-27v-7
t:freebsd	k8m6q4
t:freez	l-5m-7r10t24v-7
t:fresh	e16f4t-7
t:freshly	k12v-9
t:from	a-15b-9c-7d5e-18f-6g-8h-8i-5j5k40l-5m-30n-16o-15p-18q36r-33s-6u-28v13
t:front	d6j4q-4r-4v6
t:frontend	t-19u21
t:frozen	m-13r13t-3v7
t:fs	m-4q24r-5t3v-15
t:full	d-6j11k6n21p-6q-3r-4t-35v24
t:fully	o-5r28t-3v-11
t:function	e-4h-4l-7m8n10o-12q-8r-4s23t-30u-5v47
t:functional	t-7v9
t:functionality	t-3v16
t:fuse	q6
t:futur	t6v-3
t:fuzz	l-4m-7t12u-4v18
t:fuzzy	m-5r49t9v-35
t:game	j9k9m7n-14q-4r-12t14
t:gap	q-4r-4u25v-8
t:garbag	k-4l4m-4q-32t37v11
t:gateway	d-13j15
t:gb	k-13m4n6o-5t-4u4v23
t:gc	m4n4q-8t22u-4v-4
t:gcc	m4
t:gdb	q-5v17
t:generat	a-4m8n-4o-9p21q-38r-21t8u-3v17
t:generation	m-4n-4o24s5t-14u16v-9
t:generator	m4n5q-5
t:generic	v4
t:get	a-8b18c-3d-5e6f-5g-5i-5k26l-8m-18n41o-31p-17q16r-19s-12t4u-14v42
t:ghc	m-3q45t4v-39
t:git	e5j3k-12l26m-7n20o14p-4q-4r-5s-4t-14u-4v-7
t:github	b9e4h-4j4m-6n21o13p14q-9r-10t-12u-9v-11
t:give	a18e7h-4j5k-5l-5m4n7o-10p-7q14r-6t-16u-7v17
t:given	e-4o29q-8r-5t-3v14
t:glibc	q20v-18
t:glid	q-3r-4t4v10
t:global	a9j7o5p-3r10s-7v-15
t:glyph	v7
t:go	a31e-7f-5h4k-10l6m-9n13o-13p-8q-11r23s-6t-50u6v10
t:goe	e12h-10j-3k-5l-4o-6q4t-35u15
t:going	m9
t:gone	m7n-5o-3p-6q-7r-10t-30v74
t:good	p-4r6t4
t:googl	e4
t:got	m-18n5q-5s15t19v-7
t:gpu	m-17n-11q-16t19v42
t:gradl	p5q6v-6
t:graph	d7m-4r-4t-4u4v9
t:grid	m-5t-4v20
t:group	e-22j3t33
t:grow	n18r-6v-5
t:guard	v4
t:gui	m-13r-5u4v21
t:guid	n-8q-3r4v24
t:guru	m48q-4v-36
t:half	p-8r9t-8v16
t:hand	n-7o-8p-5r10t15v-17
t:handl	h17i-12k4m5p-3q-7t9u-4
t:handler	n11
t:hang	j3k-4l57m-8p-4q9r-8s-7t-11v-16
t:happen	i4m-9o-23t-7v11
t:hard	m-5r12t16v-12
t:hardcod	o-4s11t-5
t:hardwar	r-4t-8v14
t:has	a-5b-4e8f-10g-3h10i-4j11k-18l-8m9o14p-11r39s-7u-13
t:hash	q33t-6v-13
t:hav	r-4v5
t:have	a6e-3j-4k-4l4m-10n4o-4p-8q10r30t15u-5v-20
t:head	r-12t-13v-10
t:header	k-4m23o-6q-19r29t-9u-3v4
t:headless	e4m13p-4
t:heap	k-7m40q7r-6t7v-27
t:height	m-9r9v10
t:hello	u26v-8
t:help	a-4f-3j-6k-6l-3m-9n-6o34p-16r-17s-4t-22u5v-18
t:helper	m8p-4q-7r7v-4
t:helpful	q4
t:here	k12l-13m13n-3o-5s-3t7u35v-29
t:hi	q3t3u20v-17
t:hidden	r14t-3v-4
t:hide	o-4q-6r9s-4t31v-10
t:hidpi	t20v-15
t:hierarchy	t13v-9
t:high	j-5k-4l-6m-6o24q4r6t-30u-3v-13
t:highlight	r33t11v-25
t:hint	o-7p13q-3t29v-14
t:history	l15m-13r-12t-9v32
t:hit	b4m8p-3q-7t12
t:hold	k-3m18r-3t-14v8
t:home	j17k-5m-4p-3q-4r-7t-4u24v-5
t:homebrew	m25v-11
t:honour	r-3v8
t:hook	j-3k-6m-6n-3o-7p57q3r-12s-6t4u-8v5
t:host	j19k3l-4m-11n29o7p5q-19r-6u-3
t:hot	n52r-6t-8u-8v-21
t:hour	a12b28m-8n4o-4q-5r-11t-26u-4v30
t:hover	r-10t3v-15
t:how	a-22b-18c-12d-16e-19f-18g-19h-19i-15j-28k-23l-22m-22n-31o-35p-30q-36r-29s-27t9u-42v-50
t:html	k9m-3q-5r17t-8v5
t:http	d16e-4j18k-5m-4o-5q9s-4t-21u9v7
t:huge	k-6n19t-9
t:hydration	j-4m4p-4q-6v16
t:i686	q20v-16
t:ice	m36n-4q-3t-6v-17
t:icon	k-6m4p14q-3r19t17u-4v-23
t:id	e6f20h16k9l-6m32p-7q-16r-3t-11v-24
t:ide	p22r-9v-4
t:idea	m-4p5t8v-7
t:identifier	q14v-3
t:identity	e4t-18v17
t:idle	n13v-3
t:ids	m-3t14u-4v6
t:if	a-4b-4d-3e-10f-6g-3h4j-15k-22m10n-9o18q-22r23s7t17u-10v-15
t:ignor	d6j3k-7l-5m-8n-5o17p-3q-11s3t4u-5v28
t:imag	e4h32k9l11m-15o-5p-15q-5r-17s-7t10u-3v13
t:ime	r6
t:immediately	m5q-5r3v6
t:impl	m4t-5v11
t:implement	k19m3q-4t-12u16v-17
t:implementation	t4v7
t:implicitly	t3
t:import	a-3j-8k-9l-4m-8n-10p37q8r-15s-4t5u-7v29
t:impossibl	e20m-4n-8t-7v13
t:improperlyconfigur	m-7o8q16v-5
t:improv	r-8t20
t:improvement	t12v-11
t:includ	k7m-4n-3o-5q-13r-11t-20u43v16
t:incompatibl	m4
t:incomplet	k17v-4
t:inconsistent	v8
t:incorrect	m-4o-3q-7s3u-9v28
t:incorrectly	a9m11p6q-4s-7v-10
t:incremental	n12q4v-8
t:indent	r-7t-18v40
t:indentation	t16v-11
t:index	k11l16m8o-5p-5q-21r-3u-4v-18
t:indicator	o5t8v-8
t:infer	m10n-6q-3t-18v31
t:inferenc	v8
t:infinit	a-7l4m-12s12v7
t:info	j-9k-4m-4o23q-5r5s5t-11u-4v16
t:information	p-5q-24r12s7t12v13
t:ingress	i7m-3o10q-4t-4v10
t:init	k12m8o5q-5v-21
t:initial	p-4
t:initializ	a13j-3m8r-3
t:initialization	a4
t:initializer	m-9q22r-5t7v-8
t:inject	p7s-6v3
t:inlin	m-6p7t-6u23v-7
t:inner	j4m-3v5
t:inpaint	t10
t:input	i9k-10l-4n-4o-4p-6q-9r39s9t15u-5v-17
t:insert	r-7t9
t:insid	e-14o-3p6r-5v33
t:install	a-3b9e-4f-4h-3j-6k3l-6m-17n-4o-4p34q28s-3t-15u-7v10
t:installation	m-3p21q-8v-4
t:installer	l-4q30v-13
t:instanc	h-3k-3l-4m32p14q4r-21s-11t-4v4
t:instead	h-4j-4k20l-9m-17o-7p-5q13r11s16t-19v18
t:instruction	p10q-4s12v-11
t:int	h16m5v-13
t:integer	m8q-4t8v-7
t:integrat	t-11v16
t:integration	e4p26q-15r-8t3u-5
t:intel	m-6p-4q27t-20v11
t:intellij	m-5p22r-4v-3
t:interact	t-4v5
t:interactiv	t-12u14
t:interfac	t31v-19
t:intermittent	k-4p4q-4t-5v16
t:internal	k3l10m39p-9q-7r-16t13v-22
t:interpolat	j4m4t-12v14
t:interpreter	q-4v5
t:into	e-10k6l-3m-9n-11o11p7q21r-3s9t28u-6v-27
t:intrinsic	m-6v13
t:invalid	e3h26k-9m18o38p-3q-17s-6t-11u-10v-13
t:invok	l-3q-5s3v11
t:io	m-4r4u18v-9
t:ios	e-4k-11m-16n-5o-9p-12q28r35s-3t12u-4v3
t:ip	g9h-5s-4v8
t:ipad	q-3v11
t:isnt	e14i4l-4m-30n-4o-10p-5q6r11u-4v36
t:iso	k-4m-9t-8v-9
t:issu	b12e-7f-4h-5j-18k-6m-5o-15p-4q-5r34s12t-45u25
t:item	a-4b19j15m-5n-4o24q-4s-3t-23u-4v5
t:iteration	v4
t:iterator	t3
t:itself	h-4i4j-4k-6m34n-5o14q-6r-13t-4u-5v-33
t:java	m5q11t22v-21
t:javascript	k4p6r-3
t:job	k5l10m-4n14o10p9q-7r-11t-7u-3
t:join	j4m-5r-4v24
t:joint	o-3t-4v15
t:js	q4v4
t:json	a-4f-4j-3k4l-8n-7o8p22q-13r-34s-4t28u-9v-9
t:jump	r32s-8t-4u-4
t:just	e-8n12r-15t-16u34v4
t:kb	l-5m9
t:keep	a-3f-3j9p-5q-11s-4t24u-5v4
t:kept	m-3t-7v13
t:kera	v8
t:kernel	k-3m66n20o-3q8r-4t-8v-61
t:key	a-4b-3d-3e50f7g-4j-8k-3l-5m-18n-6o4p-8q-33r-41s7t26u-8v15
t:keyboard	m-6r6t12v-5
t:keyword	t11v4
t:kick	e10v9
t:kill	k13l24n9p-6r-8v-17
t:kind	j-4v10
t:knob	r-5t-64v-8
t:know	l7m-4o-4p-8q-12t6v-11
t:known	v8
t:label	m-3r13t-20u-7v-8
t:lack	o28p-11q4s-4t-15v10
t:lag	m-4n15t-9v10
t:lambda	q13t6v-13
t:land	t-19v27
t:lang	h-3m11o28p-3q5r4t5v-28
t:languag	j-4m4p14q-12r9t6v-4
t:laptop	n28r16t-8v-22
t:larg	e-5h23i11k5l-7m12n17o22p-3r-4s-9v-54
t:larger	r-12s12
t:last	a12j5k9l34m-15n-10o-4q13t-15u-5
t:late	t-5v23
t:later	c7d-4l10m-8o-5q8t-13v10
t:latest	j4o8p10q-4r29t-3v-31
t:launch	a13m6o-4p9r-8v-4
t:launcher	m-4q4r-3t7v7
t:layer	l-16m21n11o-4q9s-4t5u-5v4
t:layout	d7o6r-16t-5v24
t:lazy	m4q13v-12
t:ld	q-11v22
t:ldap	e-20t11v12
t:leak	n56q-6t-9v-22
t:learn	n-7t14
t:leav	j-3k-3l-11m-5o-9p-4q40r-10t-8u-4v29
t:left	a5k13m-6o-8p-3q4r-22t16u-4v17
t:legend	r31t11v-31
t:len	t8
t:length	h-6i8m8v-4
t:less	r-3v8
t:let	k-7l7m-6q-5r-9t62v-19
t:letter	q29r16t-14v-15
t:level	r-3t26v-8
t:lib	m-6q28t-6v-8
t:libc	v3
t:library	l3m-7o-5p-6q34r-5u27v-23
t:libstd	m-6v8
t:libstdc	q20v-17
t:lie	k9q-6r20t-12v-7
t:lifecycl	t14v-8
t:lifetim	t-7v17
t:ligatur	r25t11v-26
t:like	n-3o-5q-7r4t-16
t:limit	a58b15e-6f-5h-6i12j10l-3n-12o-14p-7q-9r-10s-16t-18u-10v34
t:line	a-7i-5j14l-14m30n-6o-3p-8q-12r25s-5t-18u11v11
t:link	d3h-4k24m-10n16o10p-5q-27r-23t17u-7v13
t:linker	o-5q10t16u-4v-6
t:lint	o22r-5t16u-3v-19
t:linter	l29m-8v-11
t:linux	e-7k14l7m5n-4o-6p-15q21r9u-4v-7
t:list	a-4h-3j-16k14l-5m-13n-7p-10q-18r21s-10t13u-7v53
t:literal	q8t-6v5
t:littl	n-12r4t-6v-21
t:live	q-15r11t-23v32
t:lldb	v8
t:llm	h37s6t-13u-3v-21
t:llvm	m10q-7
t:load	f3g-3k-17l-14m11n-4p28q21r-13t-16u11v11
t:loader	j4q4t-6v6
t:loadprohibit	m4
t:local	f-3h-5l-5m15n-6o42p-3q-26r-7t-24u-5v-11
t:location	t-19u21
t:lock	a-4f-3j-8k69m-6n-6o-3p-9q-13r-42s-5t36u-5v11
t:log	d-13j12p-4r26s10t6v-22
t:logic	q4t3
t:login	e107h-10j-6k-5m-7n-4p-8q-11r-9s-4t9v-39
t:long	i48j-4l3m-10n12o-4q-8r19t-11u-4v-21
t:longer	m-4n16q6t-16v14
t:look	j-6n-4o45q-7r-4t3u46v-55
t:lookup	e20j4q-10v-7
t:loom	q15v-7
t:loop	a-7e3l3m28n-3r-4s13v-21
t:lose	k-15s14t-20v33
t:loss	k7m-4r-6s8t-10v18
t:lost	k22m-10n-4q-15s3t-25u-3v48
t:lot	m-6t-3v14
t:lower	t-5v9
t:lto	m-6q6
t:lua	m17t-27v-15
t:m1	l-3m21v-15
t:mac	j-4k19l-3m15q18r11t-4u-4v-31
t:macbook	r8v-6
t:machin	k-3m-3t-4v17
t:maco	j19k16l-4m-7o-6p-4q43r10t-14v-43
t:macro	o-4q-4r-5t3u-5v33
t:made	m-4o-3p-4r-4s53t13u-6v-29
t:magic	p-4q12
t:mail	j14n-5o-7t26v-10
t:main	m-8n-3q7r-41t5v60
t:mak	l9m-4q-4t-18v-9
t:make	g8h-7j-4k-9l4m-12o7p7q8r-8s-6t-7u4v26
t:malform	t-5u18v-5
t:malloc	m3
t:manag	g9h-5s-4
t:manager	k-4l5p4t-4v6
t:mangl	q-6t-6v16
t:manifest	t6v-4
t:manual	e-3j6m-6q5
t:many	b34j-26k18m-7q-4r-9t-29
t:map	l-14m4n-4o-6p23q-12r-13s-5t33u-4v-26
t:mark	m-10o-9r-6t11v29
t:markdown	k-4l-4m-8n-5o-15p-9r15s9t11u-6v-14
t:mask	t6
t:master	k9n-7o20p-12q13r-3t-14v-3
t:match	a-4f19j-4k5l-7m21n-4p-12q5r-11s7t-7u-9v11
t:max	a6t8v-5
t:maximum	h-8i10r-12s12
t:may	k10m-4q-3r-4t-49v-10
t:mayb	m6n16r-10t-6
t:mb	i4n22t-6v-7
t:mcp	l-5m-4o3p41u-5v-14
t:mcu	k-4m17v4
t:md	k3m-3n4o5p-3s8v-5
t:mean	m-4q5r-6t9v13
t:meant	n-9o-11q-7s-3t8v-37
t:meditation	m48q-4v-36
t:meet	n9
t:member	r-5t-12v21
t:memory	j8k-4m16n33q-10t5v-26
t:mention	r9t27v-26
t:menu	m-4n-12r5t45v-17
t:merg	f11m-6n-10o-4q15r11t5u-5
t:mesh	o-5v-14
t:messag	a3e-5f10i11j-5k-9l7m-32n-5o-15p5q-36r14s-7t23u4v46
t:meta	l-4s9t5u-4
t:method	m12o-5q22t-10u21v-27
t:metric	r-9t-18v-11
t:microsoft	e14m-9p9v-7
t:mid	m16s-7
t:middl	l18m14q-3r16t-4v-27
t:migration	m-5n-10q-22v53
t:min	o4
t:mingw	o-4q15v-5
t:mini	l-4m16t-27v27
t:minimum	r10t-4v-4
t:minut	a-4b10i3m7r-3t-4v12
t:mirror	h8j4k-3m-7p-5q-26t-9v50
t:misc	m-4q9r34t-10v-20
t:mismatch	e5m9q-4
t:miss	a-6e-6f33h-4j-17l-15m-14n-8o-12p-11q63r22s-12t15u-11v-4
t:mistral	o25v-26
t:mix	m-5q9v7
t:mobil	k8t-4v-27
t:mod	q-9t-10v29
t:mode	e-7f-3h-3k13l-13m-5n-4o15p22q9r-10s20t-12u-12v4
t:model	a5c5e-5f-4h-5i15j-5k5l-6m-9n-9o11p-20q-21s30t-19u-8v-7
t:modifi	k19v-13
t:modification	o-5s9
t:modifier	v4
t:modul	e21j-6m-4o-5p19q-5r-8s10t-22u18
t:moment	t-3v5
t:monitor	m-3o8r-4t-16v27
t:month	j3m4q20t-5v-4
t:more	a-5d-4e10h-7k5l13m-28n27o-7p17q19r-22s-8t9u-6v-8
t:most	i5r-3
t:mostly	v7
t:mount	k43l9m-6n21o-4p-3q-7t-14v-34
t:mous	n15r-9t-7v10
t:mov	j-11l-6m-5o-3p-5q8r12t-5u-4v35
t:move	k-3o-5t-7u-5v-7
t:ms	m-4p5t-7v8
t:msvc	q9t11v-16
t:much	m-4n52o-4q-6r-4s13t-31
t:multi	j4l-5p-5r-4t8u23v-19
t:multipl	i5k-12m12p7q-14r-24t-7u12v37
t:musl	l-5q9
t:must	h8v-5
t:mutex	q7v-6
t:nam	m-12p21q-4t7v-5
t:name	a-3d6e-4f-4h23i-14j-4k49l9m-28n-7o-8p-9r-10s-9t5u-10v-19
t:namespac	l-6q17t-32v34
t:nan	t-10v16
t:nativ	j-4m-5p22q10r15t-6v-18
t:navigation	r-23t16v14
t:ndk	k9v-6
t:nearly	n26t-10u5v-16
t:need	e5j-3k-6l-3m-7o-5p-11q9r6s3t40u-5v-17
t:neither	p4t-4v6
t:nest	o-4t-7u-10v44
t:net	e-4f4j7k-16l-4m-6n7o-7p-5q5r-6s-4t45u-13v10
t:netcdf	t-7v11
t:network	d7j10k-13m9o10p-6q-3r-5s-4
t:never	a-7b-3e-6f-5g-3h-5i-4j9k7l78m-9n22o-6p15q-16r-27s18t-38u-11v-4
t:new	e5f-4h12j5l-8m-5n30o-5p-5r-8s-7t-35u-17v49
t:newest	m-6q57r-15t-13v-7
t:next	d6h-3k-6m-4n-14o-4q8r-14t19v-17
t:nginx	d6j4o9q-3v-6
t:nightly	l9r-7v9
t:nil	j-5m33q-4t-6v-4
t:no	a-14c-7d-10e21g3h-14i-8j22k25l-26m-9n-34o28p17q25s-5t-51u-27v23
t:nobody	e10f4q4t-4
t:nodata	m4v3
t:node	e-5j-3k-6l-4m28n3o-6p-9q-27r-4s-3t-19u-4v30
t:nodeselector	t11v-8
t:non	e-3f7k-4l-28m-16n-9o-4p-4q24r-4u13v39
t:none	r-5v19
t:nor	p4t-4v3
t:not	a-6b-16c-14d-4e-4f15g-6h11i-23j-23k27l-8m4n-17p52q-6r-14s-15t-52u-9v21
t:note	o20r22t11u-4v-30
t:notebook	m7r10t-7v7
t:noth	a20b6d6e6f-5g27h-6j-16k-7m-57n-19p49q-12r5s-6t-39u-8v59
t:notic	k23r-11s23v-14
t:notification	d-3r-39v57
t:now	j22k19m14n32o-3p-7q-8r4t-11v-54
t:npm	f7l8m-4p-9q-7t7v5
t:null	m6q-7r-3t-22v35
t:nullabl	q-10t-18v33
t:number	a-3k-6l-4m-7n12o-12p-4q-9r30s-4u-7v-14
t:numpy	q-7v11
t:oauth	j5
t:oauth2	e-6t12
t:object	a10d6j-7k-9m5n24o-5p9r-3t-3u17v-30
t:observ	a4r5
t:obsolet	t4
t:occur	m4
t:odd	q60t-29v-11
t:off	a-5b4e-4f-3j-7k-6l-6m-9n-9o33p-10r59s-6t-10u-7
t:offset	b6o-3r-3t-17v34
t:ok	m-4q-3r-11t-25v11
t:old	l-4m5n5o-3p-5r14t-6u-5v9
t:older	m19p3q3r5v-21
t:ollama	o22t-10v-10
t:once	a-3d3e-16k17l19m-8n20o-5p-11r-11s-7t-25v34
t:one	c-3d-5e-9f-7g-5h-6i-5j-10k-14l-8m-20n-32o15p-14q12r-16s-9t20u6v-19
t:onlin	t18v-6
t:only	e13f-4h8k19l-6n-5o-18p-8q-20r-12t6u-9v4
t:onnx	o-6q-6r-3s-5t-9v-33
t:oom	n7
t:open	a-3f-3k11l-6m21n-8o-10p-24q-4r26s-5t-24u6v34
t:openai	e20h5j-9k-3o-5t27v-21
t:opencv	m-11n7q18r4t-11v16
t:operation	e-34f15k11q5s-5t4u27v-15
t:operator	m11t6v-10
t:ops	m17p-4t-7
t:opt	m7v-6
t:optimiz	m-9o-5q-11t-5
t:optimization	m21q-7v-9
t:option	o-36q-6r10t14v40
t:opus	h-4k-6m-4n-9r15s14t-11u-3v20
t:order	h5o-3q-9r-6t-7u-3v49
t:org	d3h-3m13o-3q6t20u-4v-15
t:origin	v4
t:original	v4
t:os	j-12k36l14q-5t11v-26
t:osx	u-10v16
t:other	j-4k8n-8o-6p-6q-7r6s-3t-6u-3v44
t:otherwis	o-3t7
t:out	a-5b-4d-4e35g-4h-7i-4j68l-7n-6p-11q-26s-11t-48u4v-6
t:outer	e23q-21v6
t:output	j-3k-11l-4m-16n-3o8q-15r27s27t9u-4
t:outsid	k-3s-5t8v4
t:over	e-9h-5i3j-3k-5m-10n-10o-12p-6q-11r8s20t-5u-5v14
t:overflow	k-3m13q-11r-9t19v12
t:overlap	m-5q23r6t-3v-15
t:overload	c16d-5v-3
t:overrid	o5
t:overwrit	k25r4t-3v-17
t:own	b-3e-6f-6h3j10k-9l-6m7n-5o10p-4q-23r-9s-4t-19u-6v-9
t:ownership	k5
t:pack	m3q30t-5v-21
t:packag	k-13m4n-3o-5r8t12v25
t:pad	m-4r-14t6v18
t:page	a-7d36f-4h-4j-6k-8l-12m-20n6o-14p-10q-15r-9s-7t-8u26v23
t:paid	a-7h5t-21u19v7
t:pair	j11m-3n-13t-3v21
t:panel	m-5r10t4v-6
t:panic	k-4m11t15v-8
t:panick	m10t-4v-3
t:parallel	i7v6
t:param	v6
t:parameter	h6o-9q-5t28
t:parent	q-4r8t-5v5
t:pars	k-7m-6o41p-9q-20r-4s11t-18v29
t:parser	q-4t44v-31
t:part	k-3m-5n-3o-3r49t-33u11
t:partial	s4t-4v10
t:partition	m-5o4q-3t-11v28
t:pass	e3l5m-4n-3o-20p-9r23t28v-13
t:password	e4k-9o-5r-7s12t-35u-4v63
t:past	h-4k-3o-6p9r4t-13v30
t:patch	h7m-8q4v4
t:path	e-8h-5j-6k32l19m-15n-5o44p6q12r-8s-5t-20u-6v-26
t:pattern	a9j-7k-6l-6m19q-5r-3s14t12u5v-18
t:paus	m-3t-9u18
t:pay	o5r-6s6u18v-14
t:payment	o-4t-26u19v19
t:pc	j8k-3m-5p-7q-11r-15t9u4v23
t:pdf	a-3h14i6k-6m-6n-3o-4p-4q-6r-12s-14t13u-5v41
t:pen	o-5q-4t-5v22
t:pend	e-17m-10v35
t:peopl	t5
t:per	k9n9q5r-4v-7
t:perf	t6u4v-5
t:perform	e-33f15k16v4
t:performanc	e-6m-4o-5q-3s4v30
t:permission	e-11f38j-4k62l-8m-12o23p-12q-11r-18s8t-15u-4v-25
t:permit	k3
t:persist	h32k-8l15m-16o12p5q-5s-11v-22
t:persistenc	k-4m-4t-9v-22
t:persistent	j13n-9t25u-4v-11
t:phas	t3
t:phon	e5h6l-3m-8n-5o-4p-3v-13
t:photo	r-9s10v3
t:php	k10m28q8t-7v-25
t:pick	o5r-5v9
t:picker	p-3r18t8v-9
t:pictur	g4k-8m-6p-6q-6r6s24v6
t:pin	j3r12t9v-15
t:pine	j3r7
t:pip	q6
t:pipelin	m13n6p-4q-3u-10v6
t:pivot	r-3t-3v9
t:pkg	q17t-5u-3
t:plac	q13r9v-8
t:placeholder	r17v-4
t:plain	g4m-5o-4q-4r-8s25t-14v12
t:plan	a24l-8n-6o-13p-3q-4r-5s26t12u-5v-9
t:platform	q15v-5
t:play	k-6m13n-11o-4q-3r-4t32u-20v24
t:player	v10
t:playground	v8
t:playlist	t6
t:pleas	c15d-5j-4m-24q11s-5t43u5v-17
t:plot	m13v-8
t:plugin	j-4k-5l3m-14n-4o15p70r-13t19u-5v-42
t:plural	u-4v20
t:plus	h8j8o-5r-4t-10v16
t:png	m-6t-7v25
t:pod	a-4l-4m6n3o-3t-10v23
t:podcast	j-5q-12v26
t:point	m3q17r10t-6v-6
t:pointer	m15q-4t-7u-4v-16
t:policy	g27v-10
t:poll	a-5b10
t:polymorphic	v-4
t:polymorphism	t13v-10
t:poor	k-4m8t8v-6
t:pop	e4r-15s12t-5v11
t:popup	s12v-7
t:port	d-15e-6j8k27l-4m11n-5o6q-13r20t-10u-6v-6
t:position	m5o-3t8v5
t:positiv	k-3o5q-10v20
t:possibl	f-4i6l-3m-19n-15o15q-9r-10t-12u-4v20
t:post	e20h10i-15l8p11q-8s18t-8v-20
t:postgr	q-13v17
t:powershell	k-3l4m-4o6v8
t:pre	k-3m-5n-6o-4p16q-7r12s-3t12
t:precision	o-4t4v9
t:precompil	q44v-38
t:prefix	k10v-4
t:prematurely	v6
t:present	q-4r10
t:preserv	v4
t:press	h5m5o-6p-4r4t-8v9
t:pressur	m-3o-6q-6t-7v37
t:prettier	t9v-5
t:pretty	v7
t:prevent	h15v-10
t:preview	m8o-8p-3r21t15u-5v-11
t:previous	a3m3t10v-5
t:print	o-9q-8r-5t17u-4v24
t:printer	j7o17q-4t-20v12
t:privat	d10n-3p4q-3
t:pro	p-3r6v5
t:prob	e-11t9v8
t:problem	j-6l-7n16o-9p-6q7r15t-11v17
t:process	e-4f-3h6l78m-35n11o-8p-9q4r-9u-3v-15
t:processor	n7t-22v26
t:produc	j-4m-3q-6r24t-6u17v-11
t:profil	e20j7m-4o18p-4v-22
t:program	f4k8m6o-3p-4q-11r-7t16u-4v11
t:progress	i3m-3
t:project	a7e-3k15l-4m-10o-4p20s-5t4
t:promis	t11v-9
t:prompt	g15h-7i5j-6k-4l-9n24o-4p-10q-4r36s22t-13u-8v-30
t:proper	l-4s5
t:properly	b3j3q-4t5
t:property	m6o7p16q-3t-7v-6
t:protocol	v16
t:provid	h15m-3o-3v7
t:provider	e8k16m-4p5t-12v-5
t:proxy	a9e4j-33m11o26p-5q-4t19u-4v-7
t:prun	l4m7n-6o-4t-8v27
t:ps1	t14v-13
t:publish	f9p-4q-10t19v-7
t:pull	e8v-6
t:push	d9e9j7m-5n-6p8q-6r10t-44u-4v-5
t:put	j7r-4t6
t:py	k-4m-14o18q-15t-7v33
t:python	k-5m16n-3o-4p-5q14u-5v15
t:quality	s7v17
t:query	g5h-5j15m-3t14u-4v-15
t:question	c-3d-6f-7g-6h-6i-5j-10k-5l-9m-5n-22o5p4q-15r-8s-9t-96u-11v-7
t:queu	a-3n-4o-6p-3q-9r-3t-11v24
t:quick	k-4r24t-12v-31
t:quillon	a7l4m-4n-4
t:quit	k-5l42m41n-17p-7r-11t-4v-32
t:quot	r-12s12t-9v20
t:quota	a7b10c4v-4
t:race	k-3m-5q12v9
t:rais	o7
t:ram	m-7n54t-10v-18
t:ran	r-6v11
t:random	m23q-4v-10
t:randomly	q-8r17s-8v5
t:rang	m-9o16r11t5v-8
t:rate	a10b12m-6n8p-3q-20r-3t-10v32
t:raw	o16q-3t-36
t:rc	k-3n3v4
t:re	t6
t:reach	a14j-10k-3m-4o-4p21q-4t-14v25
t:react	a-3e-4h-4j-6k-5l5m7n-6o-8q-8r-4s-5t-19u-13v80
t:read	f-3h11i4j4k7l-4m7n-12o-4p10q-14r24s8t-10u-5v-14
t:readabl	k4r11v-7
t:reader	p33r-16t-8v-5
t:readm	j-4n-4o-4r-3t14v-19
t:readonly	k10o-4
t:ready	q3t17v-13
t:reason	l-4m6n7o-3q-4s9t8u-4
t:rebas	t8v-7
t:rebind	r-6t13v-5
t:reboot	m32n-4q-4v-16
t:receiv	p8t-16v16
t:receiver	t28v-23
t:recent	i5r10
t:recogniz	k17m14p12q-7r-7v-19
t:recompil	v5
t:reconciler	t-4v7
t:reconsider	t4
t:record	k-8n-3o-7q-5t6v-16
t:recover	n-5t20v-3
t:recursiv	m13t-9v4
t:redirect	t8
t:redis	m-12v12
t:reduc	m10o22q-6r8t-33u22v-14
t:redundant	s5
t:ref	v10
t:refactor	s12t-25u14
t:referenc	d6e-6o-5q-11t3v24
t:reflect	i5
t:refresh	e20j-7m-3r4t-6v9
t:refus	e22g14h-12j-11k16m-11o-3r-3s-5t-10v16
t:regard	o8r-4
t:regardless	p4
t:regex	l8m4t-8v7
t:region	r11t-15v8
t:register	j-4k-3l-8m-13n-3o-4p-4q32r-5t21
t:registry	b3d10e-6n-4o-5p-8q-37t19u-4v31
t:regression	a12m-16n18o-4p13q-10r-5s10v-11
t:regular	t26v-19
t:reject	e4g4h43j-4k-8m-5o4q-5r-6s28t-21u14v-38
t:relativ	t5v-3
t:releas	a12j-3k-3n-7o-8p20q23r-12s-4t22u-5v-23
t:reload	t8v-5
t:remain	i3
t:remot	e4j11m-10p12r20v-26
t:remov	e-3m8o-4s-4t17u11v-7
t:renam	k40q-7r-4t-23v14
t:render	j-3m-4p-10r53t-13v-3
t:renew	e7t13v-9
t:reopen	m-19p18r-5t7
t:reorder	r5
t:repair	m13t34v-27
t:repeat	d-3k-4l16m-24q-8r-4s5t28
t:repl	l25m-4t-3v-13
t:replac	o-4p-7r6t22v-4
t:replica	o-8r-4t-32v-21
t:reply	q-4t13v5
t:repo	f13k7m-10n20p-4s4t-11u-3v-12
t:report	j-4m4n-12o-14q22r-10t21u25v-26
t:repository	e-3k17q-8r-3u15v-11
t:represent	m5q-5v9
t:req	j-4v7
t:request	b5d11e19h66i6l16n-5o17p-14q-20r-12s9t-71v-20
t:requir	a-4i7j6k5m4o8p-3q17s-10t-10v-7
t:reset	a5m-5o6p-4t7v9
t:resiz	r30v-16
t:resolution	k-3n-3o29q-4r-4t-13u23v-22
t:resolv	j4m-4q18v-7
t:resolver	j9v-4
t:resourc	e-5f6l8m-4o-5t-7v17
t:respect	b-3k-4r-4s6t5v6
t:respond	f6m-5p16v-5
t:respons	a-3e7f7h7j-6m11n5o-3q-5t-9
t:rest	m6
t:restart	d-15j8k-4m65p-8q-11r-9s-3t-11u-3
t:restor	q-8r-11t6v27
t:result	a6h10j-4k9l-8m-11n-3o-9p-4r23s-7t22u-8v-5
t:resum	a-3k24l-10p-9q-8r25s-15t13v-9
t:retriev	j16k-5o-5p-5r-12s-4t31v-13
t:retry	b-7j-8m-7t26v13
t:return	a16h7j-7k12m12o-6q-32r-13s-5t4u-5v23
t:revers	j-16t23
t:revert	r-5t6
t:review	p4q-4
t:rewind	h16m18v-30
t:rewrit	m11s6t6v-15
t:rewritten	a14m-4v-8
t:rhs	m6v-3
t:rid	j-3m3n13q-3t32v-21
t:right	k-3l-5m28n-5o-7q16r9t-16
t:rng	m5q-4
t:role	e7f4h8k-10m-3v7
t:roll	m-7r-5v20
t:room	t4
t:root	k13p-3t7v-9
t:rotat	m44o15r-4t-44v-7
t:round	a-4j16q-4r-3u-3v19
t:rout	o16p-16q6v-6
t:row	k-3m-12n-4q-5r49t-29u19v7
t:rpath	q5
t:rpc	l-5t17v4
t:rs	m-3v7
t:rt	m-6q7
t:rts	t27v-19
t:rtsp	n4
t:rubbish	s20t-12
t:ruby	n4
t:ruin	q-8r10v6
t:rule	g10j-11k-4n-3o8p4r-14s-5t23u-7v9
t:run	a-7e18f-9g-4h-8i-5j17k-10l43m11p8q-11r-6s-11t-51u-19
t:runaway	m-7q-10t4v35
t:runner	f-5k4l17m-6n7o14r-3t-21u-4v-31
t:runtim	m51n20o-3q-18t12u-12v-30
t:runtimeerror	m20q-10
t:rust	r-5t4v13
t:rustc	k-4v9
t:rustdoc	t3
t:s3	d11n-3t13v-13
t:safari	m4p-14q-16r39s12t-5v-7
t:safe	v8
t:said	d10m-4n-11t-8v28
t:same	a13j9l-4n-15p-4q11r-9t-7u-4v22
t:saml	e10v-4
t:sampl	m-4q-3t23v-9
t:sandbox	l-3m11o13p-4q-7t-5v8
t:sav	k11m-5o-15r-5s-3t-29u-6v67
t:save	f-3k5l-4n-4o-4q-8r-4s-6t-10u-7v62
t:say	a22d3e9f-4h4j-13k-20l-6m-26n-15o-12q11r-12s-7t33u-10v6
t:sbcl	k-6m14q3v-8
t:sbt	m-6p-4q18t10v-12
t:scalar	q-8v12
t:scan	l6p5t9v-10
t:scen	m17p-7r-3t-27u20v15
t:schedul	b6l7m-21o4q-3t10v12
t:schema	k8o-9q-4r-14s11t14u-3v11
t:scop	e-3f5h-5m-7o-3t57v-26
t:screen	k-6l-6m37n-6o-5p40q-13r-54t26u-4v15
t:screenshot	r11v-5
t:script	e6k-6l14m-9o-3p4q15r-5t-5v3
t:scroll	r9v-4
t:sd	k22m-4q-4v-9
t:sdk	q5r-4t4
t:search	j17m-5n-6o-9p-14q-11r6s-8t17u-5v32
t:second	j5m34n-7o6p-6s-5t-58u-5v14
t:secret	k-7s13t5v-5
t:section	o8q-3v-4
t:security	o3q8t-12u18v-10
t:see	f7k7m-4o8p-3q-4r7t-8u8v-11
t:seem	m-5r20t-10v9
t:seen	e10j6m-3p-5r4
t:segfault	m4q-5v3
t:segment	v4
t:segmentation	m-4q6
t:select	k-11o-6q-4r22s4u-4v20
t:selection	o-3r14v-3
t:self	j6k3m7q-6t-6v8
t:semantic	t-10v14
t:semicolon	v12
t:send	m-11n10p-3q-4r-10t11v20
t:sender	e4f22m-8v-7
t:sent	e3t-5v8
t:separat	s12t-11
t:separator	r28t-16v-3
t:sequenc	v4
t:serializ	m9p-4
t:serv	j6l9m6o14r-5v-19
t:server	c7d-23e-7j-5l24n-4o-6p40q14s-8t17u-6v-41
t:servic	e4f11j-4k-9l23m-15n-4p-6q21r-6t-7v7
t:sery	r4v5
t:session	a3f-3h-4j-18k19l-19m15n-3p-10q-12r13s-12t19u-8v-18
t:set	a-4b-5c-4d-5f-7g-7h-6i-5j8l-15m-18n-12o6p-4q-21r24s-9t-23u-10v-11
t:setup	p6q22r6t-4v-18
t:several	k7m-8n-4o-7p-3q-5u-3v-4
t:severity	o4t9v-9
t:sh	l11q16t-3v-12
t:shader	m8q-23r4v16
t:shadow	q-4t9v6
t:shap	v6
t:shapefil	k-15m8o-6t6v23
t:shar	f9i7k-7m-8o-7p9r-36t10u12v27
t:sheet	k-4m10r5t-3v-3
t:shell	e8k-10l34m6n-3o12p-7q-4r-11s-5t22u-5v-26
t:shift	v5
t:shop	a-7h5v7
t:shortcut	o21r-32t16v-6
t:should	b-4e-4f-3h-4i-4j4k-10l-8m-8n-5o-4p-9q-22r5s10t62u-11v23
t:shouldnt	v10
t:show	b-3d-3e-12f-5g-3h-7i-3j-11k-12l-7m-22n-18o-20p10q-16r71s-8t53u-12v-17
t:shown	r11t15v-15
t:shrink	r5t-27v-10
t:shuffl	n-4o-3t-23v7
t:shutdown	m6v4
t:side	j8m11q-3r9t12v-22
t:sign	h8j8k-6o12r-8v9
t:signal	l-5m5n-5u3v6
t:signatur	e-3o-7t23v7
t:signer	r-4t-14v20
t:silent	v4
t:silently	k-5l-7p19q-4t-7v14
t:similar	v7
t:simpl	n13v-10
t:simulat	k-4o-4q-13t-20v13
t:sinc	a11d-4f-6h-6k13n-14o26p18q22r-13s7t-29u-8v-5
t:singl	m-5q-5r-9t16v15
t:singularity	k27m-5t-7v-8
t:sink	t-5v6
t:sit	d6j3r3t9u-6v-4
t:site	m-11n8q-8t5v19
t:size	k-3n-9o-3q-4r-18s9t48u-3v-4
t:skill	p10
t:skip	k-5l-4v17
t:slash	l-4o12p-5r14t-8
t:slav	d-5q6t-18v23
t:sleep	r-10v13
t:slic	m10q-4t50v-42
t:slot	k-6m22q-6r-13t3v13
t:slow	d12n25p-4q-6v-10
t:slowdown	d11
t:slower	n37q-3t3v-26
t:small	r30t-14v3
t:smaller	h5v-3
t:smart	s12t-26v-8
t:smtp	j9
t:snap	m-4r-17t5v20
t:snapshot	t11u-10v12
t:snippet	r4
t:so	j7k-16m-3q24r-3t-11u6v7
t:solv	r3t5u-9v17
t:some	a7d-3e-5f-4h-4j-3l10m-11n8p-9q-23s-8t-13u-5v-15
t:somebody	r13t-14v3
t:someth	j13k-4l7m-7n-4o-4p-10q-6r-7s-3t-20u29v-15
t:sometim	j-3l11m-5r22t-6v-6
t:soon	j-4l-11m18n35o-4q-8t-6v-8
t:sort	e-4k12o-8q-3t25
t:sound	m-4n-14o-7r-4t-23v-9
t:sourc	m-9n4p17q16r-3t13v-24
t:spac	k39m-4o-5r6t-16v3
t:span	m-5t-3v14
t:spawn	l33m-25p11q-3s-7
t:specifi	j-3p13r11v-16
t:specific	a9r-5s-8t-16u-4v31
t:spinner	t-4v12
t:split	n22o-3r-4u-9
t:spoil	r3t-11v15
t:spoken	r8v3
t:spot	n23t-3u-8v-7
t:spurious	m-5v12
t:sql	m-6q5s4
t:sqlit	q9
t:src	q14t-7u-3v3
t:ssh	e4j23m-14o13p6q-6r-14t8v-11
t:ssl	j9v-4
t:stabl	j-4q19t6v-8
t:stack	m14n21q-4r-4t4u-10v-10
t:stag	k4m-4q-4t13
t:stal	e14h-9k-3l-3p5t3
t:stand	m12n15t-7v-10
t:standalon	m15q4r-3v-12
t:standard	n8t8v-3
t:start	a-4h-4j-3k14l12m47n-10o4p-4q-25r-22s-9t22u-6v-41
t:startup	o23p5t-4v-14
t:stat	h-4j-4m14o-3p-7q-3r13s-8u-7v27
t:statement	v10
t:static	m-6q28t-15v5
t:statically	q-8v8
t:status	a-5d41e-3f9h8i3l-10m-20n4p5q15r6s-5t-14u-5v-26
t:stay	e-19g4h-6m-11o26p-9q-11r18t-29u-4v52
t:std	n4q16t-7
t:stderr	m-5q14v-4
t:stdin	l7m-5
t:stdout	l-5p6
t:step	e12l25m21n17o-4p-4q-20r-7t19v-49
t:stick	o3v11
t:still	a-3j-4k4l-6n18o14p-8q6r-16s-7t-30u-8v8
t:stop	a-8d-3e-8g8h-4j13k-6l-8m18n9o-17p12q7r-19s-12t-53u-8
t:stor	k-4m33o-6p-6q-11r-20t12u42v-22
t:storag	d6h-4n-3q14t8
t:strang	m-6q29r26t-13v-22
t:strategy	n-4t12u4v-4
t:stray	q36t-5v-23
t:stream	l16n5t17v-22
t:strict	k-3t-3u18
t:string	e-4m10n-4o-4q-6s-3u-4v34
t:strip	l6t-12u20v-9
t:struct	m5t-10v17
t:structur	t3v6
t:stub	m-8v16
t:stuck	l-4m-5q-8r10t16
t:studio	t-5v8
t:styl	r28t-17u18v-18
t:sub	i-3o8p-8q14r5s6t-3v-4
t:subagent	k-4o8p10r4s-8v-5
t:submodul	j3q22v-17
t:subpath	j-16o27t7v-15
t:subscription	a8h4j-6t-19u28
t:subsequent	q4
t:success	v12
t:successful	v4
t:successfully	m-15u4v29
t:such	k-9m-8q9v7
t:suggestion	t-9u24v-6
t:suit	v7
t:sum	a-5i33j15l-4m-10o-3q-5r-5t8u-4v-5
t:summary	i5k3r-4t-4u18v-13
t:support	b-4h6j-3m-21n-3q-6r15s4t64u-10v-26
t:sure	o-5p-9q-5t-6v-3
t:swallow	m-4o8
t:swap	k11m-6n10
t:swift	q15s32t-13v-25
t:swiftui	t41u-9v-9
t:switch	j-3k-4l-3m11n-6o37p9q-4r-5t7u-8v-57
t:symbol	m-7o-5p-4q-9r93t-7u-4v-42
t:symlink	k13q-5r-6t29v-24
t:sync	a-4b19e-21g-3j9k9l-14m-16n-6o-17p-4q-10r-5s-4t-4u-5v86
t:synonym	t7v-4
t:syntax	m-29o9q8t36v-9
t:syscall	k21q-5r-5t6v-8
t:system	k14m-8n10o-4p-8q6r-12s32t8u-4v-26
t:tab	m-4n22o-8p-5q-4r-10t-4v25
t:tabl	j14k-3q-3r7t-19v-20
t:tag	m-15n-3o-10q-6t16u-18v53
t:tak	q3
t:take	e6j-4k-9l3m27n41p-8q-23r-17s-4t15u-7v-5
t:taken	q-3t17
t:talk	t27v-17
t:tap	r6t-10v15
t:target	o18q23t-3v-20
t:task	d11k-8l23m-7n-6o-8q-4r-12s-6t-4v36
t:tax	a-6j16t-14v26
t:tcp	l-7m-6p19q-4v-3
t:tell	e8h-3k-6m-6o-8q6r-5t23v6
t:templat	k-3l-4o-7q-8r-6t-10v16
t:temporary	t-25v-8
t:tensorflow	k-5m11n-3o-4p-7q6r-4t-7u-5v37
t:terminal	o-4p-7q-6r49t11u-3v-24
t:terminat	m-11n13q-5r12s-4v6
t:test	a-4c-3e-5h-3j-7k-11l12m-11n-5o-7p-12r-11s16t23u27v15
t:text	a-4g3h-6j-3k-7l-3n5o-7p-4q-6r53s8t-8u-6v-3
t:textur	k-5n-5o28t-25v-13
t:tf	k-4m-29o-3p-3q-12r-3t33v42
t:tflit	t-4v20
t:than	e-4j-8k8l-5m-13n24p-4q-4r-8s7t-32u-5v52
t:thank	o-3r-5u34v-12
t:their	k41m-4p-4r-16t22u-4v-16
t:them	e-5k-4l7m-4n-5o-5r24t30u-3v-13
t:themselv	v6
t:then	j23k13n15p20q-10t-9v-54
t:ther	a4e-4f-3j14k9l-19m-12n-15o14p5q-7r-39s-5t21u-6v-32
t:thermal	m-7q-10t4v36
t:thing	a-4m-5n-5o-9p-10q-8r19s-4t7v-10
t:think	o5
t:third	j4t-4v4
t:thos	r-31
t:though	a25d6f7g29m-3n-12o-9q-8r5t-5v-25
t:thre	h5
t:thread	m-3p3t7
t:through	e4i8j-7k-6o19p-9q19r-10t-5v-7
t:throw	o-3r-6v12
t:thrown	m4
t:thumb	v5
t:thumbnail	h-4j-3l4n19o-6p-3q-7r-12t4v26
t:tick	r23t-9u-6
t:tidy	t17v-6
t:tie	r-3v5
t:tier	m3t-22u21
t:tile	m-4t24v-12
t:tim	j36r-3v-13
t:time	a-5d-3f-4h-4j29k-8l12m11n15o-12p-4q7r-10s8t-23u-5v6
t:timeout	j3m-11n-4o-4p-5r-8t10u-3v34
t:timer	j-4k-4l-3m11q-4r-11t-6v37
t:timestamp	s32t-9v-15
t:timezon	o-16r3v23
t:tiny	r23v-20
t:tip	m-6n-4o-3t-10v-4
t:titl	r16t-15v3
t:tls	j-5n9q-8t-3v15
t:tmux	p-4r-11v21
t:toc	t11v-8
t:today	q21t-6v-4
t:todo	t5
t:together	p32r-20t-4v-4
t:toggl	r4
t:token	a8d5e37f15h-22i16j-8k-15o-7p-7q-30s-6t4u-5v17
t:told	o-4p-4q21t12v-18
t:toleration	t11v-8
t:too	a12b30d-4e-7f-6h18i10j-32l11m12n26o-18p-13q-14s-15t-18u23v-11
t:tool	a-6b-3d-3e-7f-4h21i-16k25l43m-28n-9o-11p8q-11r-7s11t-51v-34
t:toolbar	r23v-16
t:tooltip	m-4r31t-11v-9
t:top	p-4r10t-5v15
t:topic	t8v3
t:total	a-5t-9v33
t:touch	r5
t:trac	q-3r29t-17u-3v4
t:track	i7j-5k-17o-6q-24r-6s11t50u16v-11
t:trail	o13r-4t-12v10
t:train	m-10o20r-3t6
t:trainer	o36v-27
t:trait	q-3t-7v21
t:transaction	l-5q-3r-3t22v12
t:transcod	l34m-3v-16
t:transfer	d7j6t-27v20
t:transport	j10
t:tray	k-5m-20p22r12t11v-9
t:treat	b3c4v7
t:tree	m-6r-6t10v19
t:treemap	v4
t:tri	k-6m7v4
t:trigger	i5m5o-3p41q-8r11u22v-52
t:trivial	k-3v6
t:troubl	k7m6p-5r-7t-11v23
t:true	n4p4r-7t-3v14
t:truncat	k8m-8r5v10
t:trust	t8v-5
t:try	c15d-4e3h5m-10r-6s11t-7v-7
t:ts	m-4q7v5
t:tui	r33v-25
t:tupl	m-4v7
t:turn	e-20l-4m-13n-4o22p9q-5r9t36u-4v-11
t:twic	a12e-11j5k-9l-4m5n-20o-10p-5q28r-12t-27u-7v69
t:two	a33e20f-3j-4k19l-4m-8n-5o-8p-5q9r12s-4t-53u-8v21
t:tx	q-6t-9v26
t:typ	p-5r27t-7
t:type	a-3f-4h11j-8k-8l-4n-4o13p-9q35r-4s-3t22u-6v-15
t:typeerror	m24p-4v-15
t:typescript	o-6p13r-4t-3v8
t:typo	e8k-6q-3t7
t:ubuntu	m16p-24q36v-19
t:ugly	t4
t:ui	p-7r-10s10t13v5
t:unabl	j12k31l15m-18o-6p-4q18u-5v-33
t:unauthoriz	e-24f15k16
t:unavailabl	c5j11l9v-10
t:uncaught	m17q-15
t:unclear	t-26v-7
t:undeclar	k-10m-7q39t-3v-8
t:undefin	f11k-3m19o-7p16t-18u-3v4
t:under	a-6e-4i6j-4k16l-9n-20p22q-3r10s-8t-16u-7v-16
t:understand	t-6v7
t:understood	e-14r-5v27
t:unexpect	m15
t:unexpectedly	i7p8q-5r6v-8
t:unhandl	k4m-5t-4v11
t:unicod	r5
t:unicodedecodeerror	k17m-3v-12
t:union	t3
t:uniqu	m-4v8
t:unit	m-8q7s19t4v-18
t:unknown	j7k-4m-7p-15q-6r11t-4v29
t:unless	o-5r-4t18
t:unnecessarily	r10t-9
t:unnecessary	m-3t39v-25
t:unreachabl	t14v-8
t:unresolv	v3
t:unresponsiv	j-7l-9m17r7v-5
t:unsaf	k-4o-7p-4s15t13u-12v13
t:unsign	m10q-5
t:unstabl	p-10v19
t:unsupport	e20h4m10q-5t-35v17
t:unus	m8o-3v11
t:unusabl	m10r10t-6v-9
t:up	b-3d-4f-7h-5i29k-13m39n-12o-17r-17s58t16u-7v-55
t:updat	a-5e-8f-5h-3j-7k-9l15m-5n-3o15q-30r46s6u-11v7
t:updater	k8q23v-15
t:upgrad	l-4m-15q28r23s-4t-23u18v-10
t:upload	d36h22i6j8l-6n-3o-3p-6q-9r-5t18u-4v-44
t:upstream	o-5t10
t:ur	a4
t:urdf	o-3t-4v15
t:url	m-5o-4p4q-4r-5u17v8
t:us	l5m-5q6
t:usabl	j-4m5r7
t:usag	a44e-3g8i-5k-6l-3m-7n-43o-4p-7q7r4s-8t-10u-8v5
t:usb	r-4t-4v13
t:use	a-4b-6c-4d-19e-7g-5i-5j3k-15l-19m3o-13q19r-33s-8t59u-16v-11
t:used	k9o4q-4r-5s-6t11u-3v5
t:useful	l6m-7r5t7
t:useless	r-11v16
t:user	d7e-4g8j5k-12l25m-15n-3o-18p-5r-26s14t38v-5
t:using	f4h7j11k-15l-7m8n-4o-6p5q-8r8s-12t-9u-6v32
t:usr	k9q-4
t:utf	k8m6r-4v-7
t:utf8	k-9v20
t:utility	r5s12t-13
t:ux	t4
t:v0	v5
t:v1	k6m-4q4s-5
t:v2	a12e27h-9k7n-5o3p-6r10s-9t-18
t:v3	d5k7s5t4v-6
t:v4	k7m-5q6s5t9v-16
t:valid	f6h8k16o11q-7r-5s-3t-3v-11
t:validation	k-4m-4q-9s10t-27u15v30
t:valu	a-5b-3d-3e-3f7g-3h15i-3j-10k-8l-8m9n-9o19p-16q-11r-14s-4t-31u-15v12
t:vanish	k19r-9t-7v4
t:var	k6m-5n11t-3
t:variabl	h17k-4m-5q-12t5v21
t:varianc	v5
t:variant	q10t7v-7
t:vcf	m29r-6t-14
t:vector	k-6m6t7v4
t:verbos	q3r4v-4
t:verify	s20v-19
t:version	j-4l-4m-9n-7p23q41r-24s-11t30u-7v-11
t:vertex	q-4t-3u24v-9
t:very	j10n4v-5
t:via	l-6p11s-7t21v-12
t:video	k-5m-5n6q-4t17v-3
t:view	r39u-4v-12
t:viewer	m42q-3r26t-40v-19
t:vim	m-5o4p42r-23t7v-13
t:violat	g11
t:violation	g8k-3m-9q23v-10
t:virtual	m-5n-14o-4q-8t-10v6
t:visibl	r8t8v-12
t:visit	t5
t:visual	r7t-22u21v-3
t:vm	m-4q15v-7
t:voic	m3r-4t6
t:void	l8
t:volum	e-3k33o-10q-4t6v-11
t:vs	k7l-8m-13n-5o14p5r-11s17t-19u-4v-6
t:vscod	e3h-5k12l5m-13o7p23q-5r-24s-11t-7u-3v-20
t:vulkan	q-8r8v11
t:wait	k8l18m-10q5v-8
t:walk	v4
t:wall	t10v-3
t:wallet	m-8n-4o-3r-10u-3v44
t:want	e19j3k4l-4m-6n-3o-10q-14r-12s-6t-43u-11v-27
t:warn	k-9m-9p16q23r-4t12u-8v-12
t:wasm	m7n13t4v-17
t:watch	a-3k7o-3q-9r-5t13v13
t:waveform	m-10r10t8
t:way	f-3k-7l-6m-8n-4o12p-4q-5s-4t-10u-3v58
t:wayland	k-5m-24o-4p21q-8r26t14v-5
t:weather	a14m-4t3v-8
t:web	i3j15k-7m-4n5o10p-14q-5s-6t33u-4v-20
t:webhook	p12q-3
t:websit	q21r12t7v-25
t:websocket	d-14j15v4
t:webview	m-19p18t7
t:week	q-3t-6v27
t:weight	d7m-8q-3r-5t17v4
t:well	m-7n-4o-3t-7v-7
t:went	q20s24v-30
t:what	a-3b-7d-6e-8g22i-3j-3k-5l-9m-14p-12q-6r-20s-10t12u-11v-35
t:wheel	q16v-4
t:when	a-13b-7c-3d-7g-7i-10j22k-10l-33m61n-13o-12p-9q-44r10s8t-5u-15v7
t:wher	a-6b-6c-4d-5e-7f-5g-4h-6i-4j-4l-4m-5n-10o-7p-4q-6r6s-6t-20u-5v-19
t:whether	t3
t:which	a-4b-3e-5f-4g-4h-5i-3j-11k-18l6m-10n-10o-21p-7q-4r-6s-7t6u-7v-8
t:whichever	j16v-13
t:whil	a-3b5e-5f-3j27k16l3m20n-16o-13p5q-4s-5t-12v-5
t:whit	m25q-3r6t-4v-12
t:whol	m19r-13t-8v14
t:why	k3m-5n12o-4p-11q-8r5t-8v28
t:widget	m-8q11r11t12v-13
t:width	m31q-17r19t-19
t:wiki	v8
t:will	l-3n-5o-5q10r-5t14u-10v-15
t:win	o22t-16
t:win11	v5
t:window	a-8b-4c-4d-4e6f-6g-4h-5j-6k56l31m28n-10o-3p-25q21r-58s-12t-14u27v-51
t:wireguard	j32p3q-5v-23
t:wish	t7
t:within	a-6b10j12k3m4p-6r14s-5t-16u-5v4
t:without	a9k-3l-4m15o-10p-4r-11s9t4u-5v16
t:wizard	r-3v16
t:wont	k-7l28m-7n-3q-23t-8v29
t:word	m11n-3q-6r-17s29t-15v17
t:work	a-5b-5c-4d-4e-14f7g-4k-23l-21m-42n-14o14p12t-12u23v7
t:workaround	o5
t:worker	m-9n8t-4v23
t:workflow	t6
t:workspac	k-3m-21o19p39q-5r-11s-5v-5
t:world	v5
t:would	t-27
t:wrap	v7
t:wrapper	k9l16r-15v-4
t:writ	f12k5o-26q-14r-6s-5t7u-4v15
t:writabl	k18q-5v-5
t:writer	t-12v15
t:written	t-8v22
t:wrong	d-4e-11f-5g25h-6i-4j-10k9l-5m-14n-8o-12p-16q33r25t-43u38v9
t:wrongly	t-6v17
t:www	j14p-4s-4
t:x509	p-4v10
t:x64	q7v-4
t:x86	q7
t:x86_64	m-7q28v-18
t:xcod	v5
t:xml	k20m-6n5t-16v5
t:yak	m-4q9
t:yaml	k-4o31r-6u-13v9
t:year	t-5v7
t:yes	r17s-8v-8
t:yet	d36l-3m-13r-9v5
t:yield	m-14q-11v39
t:zero	l-25m-11p-4q36t12v4
t:zip	t-8u18v-3
t:zone	d-6m4t-19v37
t:zoom	m9t13v-16
w:?	a-32b-36c-25d-38e-11f-57g-40h-32i-27j-87k-66l-38m-37n-40o-23p-20q-60r-72s-63t-67u-66v-90
w:a1	t-6v19
w:a4	o8
w:a6	v4
w:aa	j6
w:ab	j4m13t-4v-4
w:abandon	t-3v8
w:ability	k-3o-6p13v5
w:abis	v5
w:able	a5h9j12m-13n-5o7q-4r-19s-9t16v-5
w:abort	b16m18n-3q-5t9v-17
w:about	b-14c-4d-9e-15f-5h-12j-7k-3l-12m-33n8o-24q-17r-27s6t59u13v-20
w:abov	a-3e-3f-4j-6k-15m-3n-10o-15p-10q17r30s-7t16u3v6
w:absent	t12
w:absolut	v3
w:abstraction	t3
w:ac	m-6p6q-3t8
w:accent	k3r-4v9
w:accept	a-3f-3k14l-4m-16n-6o-5p-4q20r8u-7v14
w:acceptabl	m-4v5
w:acceptanc	r3t-6u8
w:access	d-6e19f6j-4k34m7o8p-5q-9r-4s-6t8u-6v-33
w:access_token	e10t-3v-7
w:accessibility	p-4r9t9v-5
w:accessibl	r8
w:accidentally	q5v-4
w:accord	a23k6m-6n9o4q-10r6s-5t-7u-5v-9
w:account	a11e41f8j6k-8m-6n-5o-9p-9q-7r-7s-8t6u32v-39
w:accuracy	m-4r-4s5t3v6
w:achiev	v3
w:acknowledg	s9t-5
w:acme	b4j-5m9q7r-4v-3
w:acquir	t5
w:across	j-5k12l6m-6o-6q-6t-8u17v11
w:act	k4r-13t14v5
w:action	e-4g-3j-10k-5l-4m-10n25o-17r-7s5t8u9v-32
w:activ	j10l-4m-5n12o-4p9s9t-13u9v-19
w:activat	p4
w:activation	j4
w:activity	m-6n15q-6v5
w:actual	a4k-5o-8p5q5s14u7v-12
w:actually	h5i-4k-5l5m-3q-4r-4s11t-6v12
w:ad	e-11l-4m8o21p9q19r-9s-14t-20u10v-8
w:ada	j3m5
w:adapt	m4p4v-6
w:adapter	q6v4
w:adb	e5l-3p9v-5
w:add	a-8b-5c-3d-5e15g-3h-6i-4j-7k-27m19n-7p-4q-36r-47s20t42u38v6
w:addition	t10v-4
w:additional	b8j-8l-4n3p-5r6t-9u12v5
w:additionally	a4
w:addon	i4m-11q-4r-3t7v18
w:address	d-4h-3j36k8m-5n3o-9p-12q-12t-4v8
w:adjust	r-3t3
w:admin	e5f10p-3r-3v5
w:administrator	f6k7p-4q-5r-7v7
w:admit	s13t-7v-3
w:advanc	t-4v20
w:advertis	p-8r8v5
w:advis	m4t20v-20
w:aes	t12v-10
w:afaict	m6v-5
w:affect	i-7m-5q4s9t-18u8v12
w:after	a12b7c-10d-22e11f-9g-12i-8j42k-9l32m-29n-15o-37p-26q-11r16s-14t-49u-19v12
w:afterward	j-4l-3m-5n10o-9p-5q-5s5t-12u-4v17
w:again	a10b-5c12d-6e4f-5h5j4k-25l17m-3o-12p-7r-17s20t-26u-17v11
w:against	a3e-3l-5m-4n6o-4r-15t12u6v-23
w:age	m4n12q-4s17t-3v-17
w:agent	e5h-3i5k-12l-8m-8o-10p15r-9s8t-9u12
w:ago	n6o-6p3r-3s16v-8
w:agre	v13
w:ahead	o9t6v-13
w:ai	a5h-6k-6m20n-11o-6p-5q13s20u18v-34
w:aim	k4m-4p8t5v-6
w:air	t-5v16
w:ais	t5
w:al	f7m17v-7
w:album	m12n-5o-5p-3q-10r-3
w:alert	j3
w:algorithm	t6
w:alia	h4j-4o12
w:alias	m-7v7
w:align	s10t7v-12
w:alignment	r-4t-4v8
w:alik	a-4r5v11
w:aliv	j9l5m-5n-3q-6t-4
w:all	a-25b-14c-7d-20e17f-16g-13h-22i-10j-26k-8l-10n4o3p20q-34r-36s-10t-6u16v9
w:alloc	n11t-3v-4
w:allocat	n14t6v-12
w:allocation	t4
w:allow	f10h-5j-4k-6l-5m-11n9p-10q5s6t21u-6v-18
w:almost	e9r3t-6v-4
w:alon	k6l-5m-12o-11p7q3r-6t23v5
w:along	e4m-6o-9q-4r20t28u-3v-18
w:alongsid	r5s12t-11v-4
w:aloud	n-3t5
w:alpha	t4
w:already	b10d-11f-5h-6j-7k-4m6n-11o-15p-7q13r-8s-7t37u6v-28
w:alright	e3k-3q-7v9
w:als	v5
w:also	e-4f3h-6k-7l-9m-20o6q-13r-6t18u-9v55
w:alt	p-3r9t-3v3
w:alter	s4t-6v5
w:alternat	t13v-8
w:alternativ	h7s7t-12v7
w:although	g6j-4k26l6n6q-6r8s-4t-20u-5
w:altogether	m-6t11
w:alway	e10f-3i4j8k6l-6m-8n-4o27p-10q-3r5t-20u-9v11
w:amaz	t-9u14
w:amazon	m-5q4
w:ambiguity	t11v-6
w:ambiguous	q4
w:amd	n4r9t-4
w:amd64	k6n4o-4p-5q-10r-8u-9v32
w:among	m-8n-7o-5p-7q-7t34v10
w:amount	a-5e-9h5m-8o-12t-9u25v12
w:amp	n3t-5v15
w:ana	e3
w:anaconda	m5v-5
w:analysis	k-3q-6s5u7v9
w:analytic	t-11u13
w:anchor	k14t-7v-4
w:android	j14k6l4m-23n-4p-4q-13r26s-4t11u-6v-9
w:anew	d-9h5j6k-4m-6o-5q8v11
w:angl	r3
w:angular	t-13
w:animation	t3
w:annotat	t-4v8
w:annotation	m-4o5q-5t15u5
w:annoy	k9m-4p7q-4r5t-4v-4
w:anonymous	q5
w:another	a-6b-4c-3d-4e7g-6h-6i-6j-9k7l-7n-7o-14p3q7s-9t-4u-10v-3
w:ansi	o-4q3r29v-12
w:ansibl	o11v-8
w:answer	b21d8e-4f-6h35i-3j-14k-16l-11m-5n-9o-6p-15q-24r-5s10t-18u-10v12
w:ant	k-4s7t7v-4
w:anthropic	d5h4j11l-10m8n-5r-4s-7
w:anvil	t4
w:any	a-7b-9c-4d-9e-10f-11g-9h7i-8j31k-13l-16m-6n-10o-25p19q14r-6s-4t-10u4v18
w:anybody	e-5f-3h4j4l-4m-14n-7o12p4q-5r-8s-4t-20u23v-16
w:anyhow	q11v-7
w:anymor	m-5p6r-7t-6v19
w:anyon	j-4k11m14q-4t-10v-5
w:anyth	a-10d-4e-4f-5h-5k11l-3m-12n-5o18p-11q-5r21t23v-17
w:anyway	m21s6t4v-23
w:anywher	a3m-5n-5p10t19v-7
w:apach	k9q-4r-4s-3t7
w:apart	l6r-4u-3v-4
w:api	a-6b17d24e19g5h24j16k-14l-14m-25n-13o-11p5q-20r-14s5t10u10v-53
w:apis	t3
w:apk	m3q7u7v-8
w:app	a-5b-6d-8f-6g-6h-11j27k-11l3m20n13o-11p28q-24r-42s-14t17u-17v7
w:apparently	m3o11v-15
w:appdata	l11m-13q8
w:appear	a9b-6d-4g3k-12l-9n-7o-8p13r38t-22u-6v14
w:append	k5q5t-20u17v-13
w:appimag	k-5m5q9t4
w:appl	q9
w:appli	o6t-10v13
w:applicabl	m4t3v-4
w:application	d-3j-4m15o10p-7q10s4t8v-22
w:apply	k5l-5m-11o-5q12r-8t19u9v-7
w:appointment	e-4t8
w:appreciat	o-5q7t-5v-14
w:approach	a8r-5u7v-5
w:approv	j3k-3m-5o-5s7v7
w:approval	j3k-3o15r-4s8t-8
w:apr	t4v4
w:april	b5t-4v10
w:apt	e3m-5o3v5
w:ar	n5
w:arabic	r10t-8v5
w:arbitrary	t3
w:arc	m7v-3
w:arch	k-6l-5m6o10p7t4v-11
w:architectur	m7p-11q9t3
w:architectural	s4t4
w:archiv	j3m8n3q16r-3t-9v-9
w:arduino	m7v-4
w:area	r9
w:arent	e-7m-7n-6q4r6t9v14
w:arg	h3m-9v14
w:argu	s3
w:argument	k-5m-6r6t15u-4v13
w:argv	l7m-8r4
w:arm	l4m-6n-4q6r-4t10u-5v-22
w:arm64	l5m-11o-4p3q21r3v-5
w:around	a-4j-9k-8l4n19o-11p5r12t41u-7v-47
w:arr	t9
w:array	k-3q-9r-8v39
w:arriv	m-3n-4p30q-7r-9t-24u-4v23
w:arrow	o6p-4q-4r13t3
w:articl	v6
w:artifact	h7m-3q8t5v-7
w:artisan	q5
w:artist	t8v-3
w:asan	m12v-7
w:asc	v8
w:ascii	r8t-4
w:asia	a3
w:asid	k5l-4v3
w:ask	f-6g38h9j6k-22m-30n-25p-18q-6r-16s65t-7u-7v-29
w:asleep	l4n8q-8
w:asm	v4
w:asp	q3t8v-6
w:aspx	t3
w:assembl	q4
w:assembler	q5v-5
w:assembly	t-12u7v-7
w:assert	m17t3v-9
w:assertion	p12q-5r3
w:asset	k7l7m8p-8q4r26t-4v-27
w:assign	j7r-3t17v-5
w:assignability	t-5v6
w:assignabl	q12v3
w:assignment	t4v6
w:assistant	c7j6k-8q-6s11t-9v10
w:assum	o-5s4t-3v14
w:assumption	s3
w:ast	l8p-4r-3t7v-5
w:astray	v5
w:astro	l9m-4t-3v4
w:async	e4h-4l-3v11
w:asynchronous	v4
w:atom	e10r-10v10
w:atomic	t6
w:atomically	t3
w:attach	a-4e-3h5k-8l7n4o-6r-11s-4t-12v20
w:attachment	k13m5n-3o-6p-4r25s-3t-20u-4v13
w:attack	j9n5t-8
w:attacker	v5
w:attempt	b-6e-30f10j-6l-3o5r-3s19t23u-5v-4
w:attribut	r-4t7u-3v18
w:au	d-3f6j4m-4n13r-3t-11v16
w:audio	m-4n-10o-4r-3s15t4
w:audit	u10v-6
w:auf	f6k5v-5
w:aur	k-4o11v-6
w:auth	e5h4t10v-9
w:authenticat	e3j6t8v-12
w:authentication	e5j6o5t3v-13
w:author	l11o6q-8r-4t-5u-4v18
w:authority	j5
w:authoriz	e4f3p3q-4
w:authorization	o5t-4
w:auto	i6l-4m-10p14r-15t4u-7v23
w:autocomplet	r5t-7v4
w:automat	e-4v-7
w:automatic	m-4q-8r-9t7u7v12
w:automatically	a7m-5n-3o10q-3r13v-9
w:automation	t-4v-8
w:aux	k3l23p-5v-11
w:availability	r-3t-16u9v-8
w:availabl	a5f5h-4k-4m-8o18p19s-10t-21u11v-20
w:avec	n5o5r6t-5v-7
w:averag	t-6v12
w:avoid	r-18
w:avx	q4
w:await	q-4r-4v16
w:awak	r-5v10
w:awar	m6v-4
w:awareness	t4
w:away	a18e-5j-6k-9l17m-13n-4o5q-6r-4s-6t22u-7v-21
w:awesom	t6
w:awful	v3
w:awkward	q-5v-5
w:aws	d4k9m-5o4v-4
w:ax	m10o-5r11t-11v-19
w:axis	r27u-6v-10
w:azur	e3h5k-4q6t-9v-13
w:b1	q-3t-11v24
w:babel	l4p-6v6
w:back	a8d-6e9f-7h4j6k-16l10m-12n-27o-11q-10t11u-16v16
w:backend	d4e16j7k6l-3m-10n-7o-5p-6q-11r-5t-5u12v15
w:background	a3h4k-6l16m-11n4o-6p3r-8s-3v12
w:backoff	d4t4
w:backslash	k6o4p9v-11
w:backspac	r15t-7v-5
w:backtrac	m5
w:backup	j-4k17l6m-12q-6t8
w:backward	t8v-3
w:bad	h6j-6k-7l4m-15n11o-4p-3s-3t4v21
w:badg	r9v-4
w:badly	m-5n9q5r6t-8
w:bag	m-4v6
w:bail	v3
w:balanc	e-8t-4v16
w:ban	b17t-10v7
w:band	v4
w:bank	a5m-4v7
w:banner	m-3p-8r9t-9v17
w:bar	a-5k-3l-3n-14o-9q-7r12t45u-7v10
w:bare	m-4n-5p8r-5t7v-21
w:bas	g3l-4o4p8q-17r5s-3t13u4v-8
w:base	a-3e-5j-4k-6l-4m26p-14q11r-11s-4t-13u-4v-9
w:bash	a-6e-4j-9k-5l40o18q-6s20t-9u-4v-20
w:basic	e4l6n6p-4t11v-16
w:basically	k4q4v-7
w:basket	l3q-7t-3v10
w:bat	k5m12q3t-4u-3v-5
w:batch	l3t14
w:battery	m-14p12v17
w:bd	t12v-10
w:beacon	f12m-4v-8
w:bear	k4
w:beautiful	t-5v-11
w:becam	n10q-3t-14v12
w:becaus	d-3e-7f-4j-5k18l-4m5n8o-6q8t-16u5v-15
w:becom	e-3l-7m6o-7p-4q-12s-9t-4v52
w:bed	v5
w:been	a-3b-3e-8f3h-4i-10j17k20l-6m-17o-17r8v-4
w:beep	v9
w:befor	a7c-3f-7g-5h-9j3l4m-8n-4o-9p-17q-9s8v21
w:beforehand	j16m-5t6v-21
w:began	j-4n10o-3v-12
w:begin	a4j-3k-4l14m-16p3r-9s5t14u-5
w:beginner	o-5q-4r-3t7u-7v-12
w:begun	v5
w:behav	a-5j3m-9o-11r7t-27u-3v8
w:behavior	j17m-13n-8o-9p3q-4r-18s12t18u-8v17
w:behaviour	i-6s10t13v-10
w:behind	a-4e-6j8k-9m-11n-8o19p-7q-10r16s6v6
w:bei	k4r11t10v-7
w:being	e-4i3j17k-3m-17o-8p-7q-7r-17s7u33v-4
w:believ	k-3m-5n-6o5q8t20u-4
w:bellow	v8
w:belong	k-4n6o-7p-4r5s-3t4u13v10
w:below	b-4c-4e-6g-3h-7k-12l-13n27o-5q12r48s-11t-47u17v-14
w:bench	n13v-6
w:benchmark	n18
w:beneath	v5
w:benefit	m-5u12v-7
w:besid	k-6o5p-3q-17r4s-4t9u-6v5
w:best	a-3k-4l-3o-8p-7r18s8t5u10v4
w:bet	l19m-10r-7t3v-4
w:beta	m5r5v-8
w:better	a-3e-10f-6g3h-4k-7l4m8p-13q-8r5t46u-3v-14
w:between	f-3k-6l-4m-10n-4o-11p16q-12t8v46
w:beyond	a15i4m-3q-5r-4t24v-16
w:bi	p15r-8t-4
w:big	k-4m11n38q-8r7t-10v-24
w:bigger	t10
w:bill	a12v-3
w:bin	e-6f4g3j-3k21l12m6n-4p-10q7r-10s-4t3u-5v-8
w:binary	j-12k12m11o11p-8q10r-6t10u-3v-9
w:bind	o27q-4r-4u-3v-29
w:bit	j-5k-3l-6m16n-8o-10q-11r9s-6t23u9v-12
w:bitcoin	a-4e-5f-4h-3j4k5m-37n-5o6p-6q7r-18s-3t-4u-5v79
w:bitcoind	j7l10m-4o4q-8t-8
w:bite	q3t7v-6
w:bitrat	t-4v9
w:bitwig	p4r12t-7v-4
w:black	j-4l-3m-6p-3q-8r7t-12v24
w:blam	r-3s11t-6v3
w:blank	j-4m-4o12p-4r10t-7v9
w:blend	t8v-8
w:blender	m3n-5t5
w:blink	t-4v8
w:bloat	r-5t7
w:blob	e-3j-5k4l-4m11n6p-7q6r-7u-8v13
w:block	e-7f-4g6h18j9k-4l-6m-9n21p-14q-15r-4s-14t23u6
w:blockchain	n4o-3t-5v13
w:blog	k-3r-6t5u-5v15
w:blow	m6n6r-7t9v-11
w:blue	e10r8t-4v-4
w:bluetooth	j9r-8t-5v16
w:bme	m13v-9
w:board	l-3m30n-5o-6p-5q9r-6s-3t-21u-3v-19
w:body	d6j-4k-7m-7o-4p3q-5r-5u8v3
w:boilerplat	m5
w:bold	r-6t6v6
w:bom	q6v-4
w:bond	o-6v13
w:book	e5q5t18u22v-36
w:bookmark	t13v-3
w:bool	m4q-4t-10v19
w:boolean	k5q9t12v-11
w:boot	j-4k-6m30n-3o7p-5q-14r-16t11v-12
w:bootstrap	n-5q15t-7v-18
w:border	r10t-10u8v-4
w:bot	a6f6h5p-3q4s-3t3v-5
w:both	a-3b-3d-3e-9h-6i-3j-10k-15l-6m19n-11p7q-4t27v26
w:bother	k-3s10v3
w:bottom	m5r6u-3v5
w:bound	m6n6o-9q5t13u-3v-18
w:boundary	t-12v16
w:box	a3h-4k-5l-6n-23p-8q-13r29s-6t25u-11v-10
w:br	m-3p10r-5s9t10v-15
w:brac	j3m4v3
w:bracket	p11r-8v-4
w:branch	j-5o6p-10q15r22s-3t-15u-8
w:brand	t5
w:brav	r9t5v-8
w:break	f-3g6j-4k-3l-4m13n-8q-14s5t-15v17
w:breakag	v7
w:breakpoint	o-8p14v9
w:brew	q11v-4
w:bridg	h3k4m7p4q-5v-7
w:brief	t-4v5
w:briefly	m-6p5
w:brightness	t4
w:bring	j15m-5o7q10r-4t-7u-4v7
w:broadcast	t13v-10
w:brok	k3q4r-6v3
w:broken	e7h-5m-10r35t-25u12
w:broker	j8m13v-16
w:brought	j7m-4q-13r4t20v-8
w:brow	r-4v6
w:brows	t3v-6
w:browser	a-3f-3h-5j-7k-9l18m13n-7o-5q-14r16s-3t-21u6v28
w:brush	v4
w:bsd	q9
w:bt	l-4m5
w:btw	k4
w:bubbl	t17v-11
w:bucket	d6f5k-4t18v-11
w:budget	t-7u5v5
w:buf	t6
w:buffer	k5m9n4o6p-4q-6r6t-11
w:bug	b-15c-7d-5e-24f-7g19h14j7k8l-4n-17o32p10q-21s19t-62u30
w:bugfix	t-3v7
w:buggy	j14m-5
w:bugzilla	v4
w:build	a-5b-7c-6d-5e12f-10g-6h-6i-7j-14k-21m15n11o-15p-12q77r-16s-11t19u4v-10
w:builder	n-6q-6r-7t29v3
w:built	e-4j-5l4o7p-10q-7r-12s-5t31u-8v27
w:builtin	t17v-10
w:bulb	v3
w:bulk	u10v-8
w:bullet	r5t-5
w:bump	t10v-5
w:bunch	v14
w:bundl	k-18l17p4q-36t5v41
w:bundler	o22q11v-27
w:burn	a10s7t-3v-5
w:bus	q12v-8
w:business	e7h-4s11t-15u15v-7
w:buster	k4
w:busy	n8v7
w:but	a-22b-16c-12d-13f-14g-15h-8i-21j-18k4l-10m-61n-46p17r30s-22t9u-31v55
w:button	a-5h-5j-7k15l-4m18n-8o-12q-17r-40t18u6v54
w:buy	b9j-9t-12u8v11
w:buyer	a-4t-3v9
w:buzz	v4
w:bwrap	q5v-5
w:bye	t-11v16
w:bypass	f7p-3q-3v6
w:byte	j9k18m8n15o-5p-4q-7t-10u-6
w:c2065	k-3m-4q21v-7
w:c4	u14v-8
w:cabal	l5m-4n8v-7
w:cabl	n-6r-8t-12v14
w:cach	e-4h5j-4k23m4n9q-4r-11s7t-11v-7
w:calculat	m10p-5r-3t-8
w:calculation	t-4u5
w:caldav	e-4t7
w:calendar	m-5r15t3v7
w:calibration	t13v-10
w:call	a-7c-4f3g-3h-8j10k-18l3m-9n6o-9p27q-13r-24s22t-23v34
w:callabl	m5t-4
w:callback	e4m17q-4t-3v-4
w:caller	b3t-5v10
w:calm	r8t-7
w:cam	m-6q-4v12
w:came	j-4m11n-6o-11p8s-3t10u-5
w:camera	k-3m-7n6o4v12
w:can	a-7b-11c-12e6f-11g-19h-25i-13j-15k-36l-23m-21n-26o-42p-12q5r-24s-41t50u-40v-56
w:canary	p5s-5
w:cancel	o8t-8v-13
w:cancell	t-29v14
w:candidat	m3
w:cannot	a-5b-4c-3e-5g-4h-12i32j-7k-8l-3m-4n-9o12p8q39r21s-11v-39
w:cant	a-10b-5c-5d-5g-6h-12i-5j-10k13m-36o22p-4q48r-8s-17t-60u-19v32
w:canva	m-6p-5r9v9
w:cap	t7v-7
w:capability	k5s4
w:capacity	c8
w:captur	a-4l-4o-4v18
w:car	r-6v13
w:card	a35j5k9n-18o-4p-4q-11r-11t-24u-5v26
w:care	r5
w:careful	t-3v16
w:caret	q-4t9v3
w:cargo	q16v-10
w:cargo_target_dir	q3
w:carri	t3
w:carry	j-3m-6n-3q-8r-4t24v-3
w:cart	t5
w:cas	t-7v8
w:cascad	m-11p11
w:case	a3e-4f-4h-5j-10k11l-9m-16n-8o-4q-13r13t15v22
w:cast	o-4q-4t33v-16
w:casual	t-5u5
w:catch	m-4
w:categoriz	t-10u10
w:category	m-4r-7t-13u23v-14
w:caught	m4q-5t5
w:caus	a-4e-5f-4h-4i-3j-5k6l23m22n-3o-11p7r6s14t-29u12v-13
w:caveat	m4
w:cc	a7k-9l-3m17n-9o-6p4q4r-10s-5t23u-4
w:cd	k-16l13n7q-7r-9s8v16
w:cdn	v3
w:ce	t6v-6
w:cell	j-3k7l-3m16n-4o-7p-4q-10r21t-8u-4v-5
w:cent	a-4j13t-7v20
w:center	t-4v8
w:cento	m-3q7
w:centr	t3
w:central	e4v-3
w:cert	j6t-4
w:certain	e9k3l-4m-7o-3r3t6v-6
w:certainly	j8p-5
w:certificat	b12l5m-3n-3p3v4
w:cest	k-4q4
w:cf	t6
w:cfg	o31q-7t-8
w:cgi	t-11
w:cgo	q-11t-5v29
w:ch	v7
w:chain	k-3m13n19o4q-7r-5t-9
w:chalk	t8v-7
w:chan	t10
w:chanc	r-3t4v4
w:chang	a19b-7c-6d-9e-8f-5g-7h-5i-7j10k-4l-14m-36o9p-15q4r42s34t-36u-22v-11
w:changelog	n4o-3q17v3
w:channel	f5k-3l-3m-17n-4p25q4r-17s-4t17v-15
w:chapter	a9j-7k14q-5t4u-3
w:char	v5
w:character	k10m-7o5p-5q-4r45t-24u17v-27
w:characteristic	a4
w:charg	a42s-3t-9v-10
w:chart	e5r28t-3v-19
w:chat	i11l-4m-4n-11p9q-3r8s4u3v-5
w:chatgpt	r-4v7
w:cheap	r3t-5u9v-6
w:cheat	s17v-15
w:check	a8e-8f-8i-4j-11k-15l7m-12n5o-4p8q25r-17s-5t15
w:checkbox	r-13t17v3
w:checker	m-5t-4v18
w:checklist	k6m-6q6r-5s-3t4u-4v20
w:checkout	d4m12n13o4q5t-5u-5v-23
w:checkpoint	l6m-12v8
w:checksum	q14
w:cheer	n7o-4p4q-4r10t-3u-3v-10
w:cherry	j9n-11t-4v17
w:child	l40m-5o-3t6v-18
w:children	l7t-5
w:chines	d5k9m-5r7v-7
w:chip	k10m6q-3v-9
w:chmod	k7m6v-3
w:choic	m6o-11r13t-5v13
w:chokidar	t5v-5
w:choos	e-4k-10l-5m5o-8r-5s-7t18u-5v5
w:chos	o3q-6t-3v8
w:chosen	f10j-4l-5m-7q-4r17t-5v7
w:chr	v9
w:chrom	j-5k-5l-4m-4n-4o-6p8q-14r40s-3t-26u18v21
w:chromium	e10k-3m-7q-5r3v8
w:chunk	m15q-5v-3
w:ci	m4n5o4p-3q-13r-4t-8u-4v18
w:cipher	q-5v10
w:circl	l-3q4
w:circular	t5
w:circumvent	b9j-8
w:cirro	e4
w:cirrus	m-4q-7v23
w:city	m-4o-4t-23u60v-18
w:cl	m6
w:claim	m-4n-4q-15r-4s9t-9v35
w:clamp	t-4
w:clang	k-4q11v4
w:clarification	m3o-4s5t-6u6v-4
w:clarify	j8k-3
w:clash	q3
w:class	j-6m19o-3r-7t4u-4v12
w:classification	t-3v8
w:claud	a13b-10d-3e-8f-5g3h10j7m-6n-10o21p22q-13r33s90t-19v-125
w:clean	k-3m-5n12o-3p-4q-5r-13s7t-12
w:cleanly	k5m-12p8
w:cleanup	r-6t9u12v-8
w:clear	j-4k-5m10o-3p6q3r8s-9t4u6v-28
w:clearer	t3
w:clearly	e-6k6m-7t9
w:cli	e6h-8k4l-8m17o15q-14r-8t15u-6
w:click	a-4e-8f-3h-6j-16k-13l-7m11p-22q13r10s-10t29v25
w:client	a-7b7f-5h14j13k-12m11o-8p-3q-9r7s-6t44u-8v-34
w:climat	o8
w:climb	n9
w:clip	k-11n-3r17t-9
w:clipboard	m-5o8p4r-7v11
w:clipper	m7
w:clock	e3m-3q5t9v-4
w:clon	e3j4k-31l11m-9o4q21s8t-29v35
w:clos	a-6b-4d-10e-6f-5g-3h6i-4j60k8l-8m76n17o-7q-8r-17s-8t-58u-13v-10
w:closely	q4
w:closer	t5
w:closur	m3
w:cloud	e14f5h3k-4l-6m-7n5o-5q7s-4t-10u-4
w:cloudflar	f7q-3v7
w:clue	m8n7o-4q14r-3t-3v-11
w:cluster	a23j-7k3l-3o-16r-4t16v-17
w:cm	q6t-12u16v4
w:cmak	q44r-3t-17v-29
w:cmakelist	t-6v-4
w:cmd	k4l8m16n-5o-7p-7q-26r-8s-4t30u-7v22
w:cmin	v5
w:cmp	m6t12v-14
w:cn	r4
w:co	m6v-5
w:cod	s6t8v-4
w:code	b-18c-4d-11e4f-9g-6h-6i-5j11k-26m18n-19o-12q-21r25s32t-30
w:codebas	m-3s6
w:codec	k-13m8q8v6
w:codesandbox	m-4t-10v30
w:codespac	q-3r-5t-4u23
w:coin	k4q-3v9
w:col	t4
w:colab	u9
w:collaps	n7v-3
w:colleagu	j4t-6
w:collect	n16q4r6v-20
w:collect2	q-3v4
w:collection	m5t24v-16
w:collector	m7r-6v-28
w:colon	k23v-13
w:color	m-5n5p10q-12r33t-32u7v-11
w:colour	r9t26v-23
w:column	j-4l-3m-5n-3q-5r5t-4u-5v46
w:com	a-15b-8c-8d-8e12f-16h-14i-8j-18k13l-26n42o-13p-5q38r19s-22t15u9v-63
w:combin	q8t-9v4
w:combination	j-3l5v-3
w:combo	r6t-8v5
w:come	b-5c-3d-16e-5f-16g-9h-10i-10j-6k-25l23m22n-20o-37q-14s-11t-33u-36v72
w:comet	n9p-3q4t-4v-3
w:comfyui	q19v-18
w:comma	t-6v16
w:command	a-4b-9d-5f9g-5j-16k8l7m-31o16p16q-17r25s6t7u-22v-38
w:comment	e10k-6m-4o12p-6r-7s-4t11u-6v6
w:commit	a-4e-3j-4m21n15p4q-37s6t30u28v-36
w:common	k12m4q7v-16
w:communicat	j9n4t-6v-5
w:communication	t5
w:community	m-4p-4t-6u12v-5
w:comp	m6v-3
w:compact	h3i45m-7q-5t4v-23
w:compaction	h15m-3v-5
w:company	t-11v13
w:compar	m4n17o-3q4r9s-3u8v-25
w:comparison	r12v-3
w:compat	v3
w:compatibility	m-3q3t8v-5
w:compatibl	m-8p4u8v7
w:competition	u10v-4
w:compil	a-4e-6f-5h-4j-5k-22l-6m10n-5o-6p-7q60r-9s-5t13u-11v26
w:compilation	l-3m-3q23v-4
w:compiler	j-4k-6o-8p-4q-5r-4s-4t17u8v13
w:complain	j7m-19o4p11q12s9t-13v7
w:complaint	k7o16r-6t-13v9
w:complet	f-4j16k-5l19m-11o-10q-3r10t-41u10v11
w:completely	j4l-5p18s-4t-4
w:completion	h-3i3m-3o-5p-7q-4r-5t31
w:complex	p-3r6s3t13v-7
w:complianc	o6p-6
w:component	j-4l-3m12n-4o-4q6r12v-10
w:compos	k16l5p-4q-12t11v-4
w:composer	q24v-8
w:compound	t-4v5
w:compress	v6
w:comput	a5m-6n7o-3r-4v23
w:computer	k10n-4o-8p-6t-13v13
w:con	m6r-7v7
w:concatenat	k6v-3
w:concatenation	q-3v5
w:concept	t5v4
w:concern	o11q-5
w:concis	j8n4t-7v-5
w:conclud	j-3l6
w:concret	v4
w:concurrency	j6
w:concurrent	j4
w:conda	m8o-3t13v-9
w:condition	m-3o-3r-4t-8v13
w:conditional	t4
w:conf	j4m-4o25q-8r-5t-5
w:config	d-8e12f6h-4j5k-8l-11m-22o88p24q-7r-17s-6t-32u-7v-32
w:configur	e-4j-7k3l-8m-7n-4o28p16q6r5s-4u-6v-26
w:configurabl	j-3t23v-10
w:configuration	k-8l-4o6r-6u9v9
w:confirm	a5m4o-4q5s4t-6u7v-10
w:confirmation	s4
w:conflict	e-6h9l-7m-8o-8s8t-5u6v16
w:confus	k-8m-4q-3r11s18t-17v13
w:confusion	r-3t4v9
w:conn	m-5n4
w:connect	j32m11p24q-21r-18t6u-3v-7
w:connection	e-6f-3j82k-9m-4p8q-20r-17s-3t-4u-7v-7
w:consider	e-7q-3r-6v18
w:consist	m-3q-4v10
w:consistency	n6r-4t-6u11v-5
w:consistent	m3r-4s4t7u10v-16
w:consistently	k3p-3s4t3u7v-6
w:consol	e8f24h-3j15k-3n-7p11q-13r7s-4t-10v-9
w:const	m10p-5q-4t-17v27
w:constant	m-3p-4s3t8v7
w:constraint	q5
w:construct	m-4v7
w:constructor	m7q-5t-5v8
w:consult	t3
w:consum	l3m-6n9p-3r6s5t3v-7
w:consumer	m7t-9v17
w:consumption	t-3v3
w:cont	v4
w:contact	q3t-16
w:contain	a-3e-5h16j-15l-6m-11n-6p-4q6r12s-11t15v17
w:container	a-3e8k4l20m-8o3p3q-5r-15s-4u7v-3
w:containerd	v5
w:content	a-6e-3f8g18h12k9l-6m-5n-4p-4r-7t12u7v-36
w:context	a-4e-6f-4i64j7k-12l-13m-16n4o-8q-6r-16s12t-8v11
w:continu	g4h5i8l5m-4n-3o-5p7q-7r-3v-12
w:continuation	h6s-3
w:contract	v8
w:contrast	r8s4v-7
w:contrib	q4r4v-5
w:contribut	o-7p14q-7r-5t14
w:contriv	r-4v6
w:control	j-12m-5n-3o-6p-8r14s-4t7u13v20
w:controller	l4m4p3r-9t9
w:convenient	t3
w:converg	v10
w:conversation	e-4h23i49j-3l-5m-21n-9o-6p7q-7s24t-21v-20
w:conversion	t-11v20
w:convert	m5q-6s6t11
w:converter	m4q-3v-6
w:convinc	o10t-7
w:cooki	j-5t-6v18
w:cooky	e7j-9t12v-3
w:cool	f7q-3t5
w:coordinat	t-6v8
w:cope	m-12n-4o-3v5
w:copi	n-4o8r-9u8v3
w:copy	e-5h-3j-4k-18l-5n-6o-5q-12r-14s-5t34u4v4
w:copyright	q-3v6
w:cor	o-3t-8v16
w:core	a-5b-3e8f-6h-5j-9k8m11n13r-21t-16u-9v36
w:corner	r11t-22v4
w:coroutin	t-21
w:corpus	t-3v6
w:correct	k-3m-4o-13q-6r20s12t-6u-3v14
w:correction	p-4r6t-11u4v3
w:correctly	k12l-4m-12o6p11q-9s8t-4u-4v9
w:correspond	m-18q15v8
w:corrupt	k3q26r-3v-22
w:corruption	m5v-3
w:corvid	q5
w:cost	e-5n8t14v-20
w:could	a-5c-7d-11f-9g-5h-10i-9j-17l-14n5o-16p-18q-14r-16t29u-18v-59
w:couldnt	m-4o-4p-8r7t19v3
w:count	d7e-8f-3h3k-9n-7o-5p-7q-16r-6s-8t-20u11v60
w:counter	r14
w:country	f8g5r4t-6
w:coupl	j5m7o-3q-10t-6
w:cours	l7r6v-6
w:cover	n-3q-6r35t-21v9
w:coverag	t-14u13v8
w:cpp	j-3l-3m24n17p-7q18r-12u-7v-7
w:cpptool	p4
w:cpu	j-4k-5l-3n45o-5p-5q-18r-19t-6v39
w:crackl	m-3v18
w:craft	o13v-9
w:crash	m16n-6o-3p-8q-6r-4t3u-3v19
w:crat	q-3t-24v13
w:crawl	b17t-8
w:crazy	h4j-4v6
w:creat	a24d-4f16h-5k17l-18m-25n-9o18p8q-40r-10s13t-27u29v-11
w:creation	a5n-3t8v-6
w:credential	e9j-7o10t8
w:credit	a13n-3
w:crisp	q12v-10
w:criteria	t-7u8
w:critical	m-14p13s4t12v-11
w:cron	b5l6q-3r-6v14
w:crop	m13v-5
w:cross	m-4q7r-6t9v5
w:crosshair	p-3r5v-5
w:crs	k-4m8t5
w:crserror	m7
w:cruft	u10v-4
w:crypto	q-5r-4v18
w:cs	u6v-6
w:csi	l5
w:css	m11o6p-4r-6t-18v4
w:csv	k7m-4q-6t7v11
w:ctor	m-4q-4v8
w:ctrl	h5k-4l22m-9r7t-14
w:ctyp	v5
w:cube	q5v-6
w:cuda	k-3n11t-5v17
w:cudnn	v6
w:culprit	m11v-8
w:cure	e6j-4q10r4u-3v-8
w:curious	n6t-7v8
w:curl	a5j11k-4l8m-10o4r-4v-9
w:curly	r4t-5
w:current	d-4e-6f-4j-11k12l-3m-10p-9q5r-5t41u4
w:currently	h4l-3m-3n-7p-15q14s-7t18v9
w:curry	u8
w:curs	t9
w:cursor	k-3m8o-4q-3r-9t32v-12
w:curv	m-4t6v7
w:custom	h-4j-13k-7l-4m-14n-5o8p15r-9s-11t34u-8v9
w:custom_nodes	q19v-18
w:customer	j-3m-6o-5t-6u54v-13
w:cut	m-3n-3p6q-7r8s5v4
w:cv	k-16m-5q-8v50
w:cv2	m-12q-6r-3v39
w:cxx	m4
w:cycl	v6
w:cygwin	q5v-5
w:d2	m-3v5
w:daemon	m3p8q-6t8v-7
w:dag	l4v8
w:daily	a16n-7
w:damag	m-5q15
w:dan	n3t-8v17
w:dangerous	m-4s3v6
w:dark	r44t4v-34
w:dart	l4m4p-5q-4
w:darwin	l7o-5q10r-8u-7v16
w:dash	r-4u7v-17
w:dashboard	a-3f7m-4q-7r-8u7v13
w:data	a-6b-4d-4e-9f-5g-3h-6i-4j-8k15l-13m-6n8o-24p-5q-36t6u13v37
w:databas	e-3j-7k26m4n-6o-7p-3q-11r-6t10u26v-32
w:datadir	l-4m4n8
w:dataset	m-7o-3q-9t-3v21
w:datatyp	v3
w:date	a-3m-12n-3o-8p-6q6r22s-4t11u9v8
w:datetim	t15v-9
w:datum	t4
w:david	n3
w:day	a46d-6f-6h-4i-4j-8k5l28m-23n17o-16p-5q6r-10s5t-13u-5v-65
w:db	l4m-14q11t-8u13
w:dba	v10
w:dc	o4t-6v6
w:dd	v9
w:de	a15f-3h-3j5k-5n28o12p-4q-7r-8s6t-27u-8v11
w:dead	j-3k-7l19m-7p4q-7r-12u-4v22
w:deadlock	m8
w:deal	b6j7k10m-4n-12q-4v13
w:dealt	t3
w:dear	q3v13
w:deb	h3k-7n3q-4v15
w:debian	j-6k-4m9p-7q-10r-7t-8v18
w:debug	a-3j-8k-4l-3m-9o-6q-31r6s4t47u-4v-6
w:debugge	v6
w:debugger	m10p-4q-4v5
w:debuginfo	v4
w:dec	a3k-4q-5t17u5v-10
w:december	a7h7k-5r-5t5
w:decent	t8v-7
w:decid	r-5s12v5
w:decimal	h3t-13v22
w:decision	r6v-4
w:declar	l6m-10p-3q4t-6v18
w:declaration	q5v5
w:declin	t-10v16
w:decod	m4q-4t-5v14
w:decoder	t11v-6
w:decoration	r18v-12
w:decorator	m-4v10
w:decreas	u12v-9
w:dedicat	t8
w:deep	m14
w:deeper	v5
w:def	m18q-3t-4
w:default	a-5h6k-6l-6m-19n-6o85p-4q12r-11s-9u-18v-11
w:defect	m3
w:defensiv	j-3l6
w:defer	v5
w:defin	e-3k-7n5o3p16q-11r-4s-7t20v-21
w:definitely	m-3n20o-3p7t-6v-7
w:definition	d3t-11v4
w:deg	n4
w:degrad	m-3n-5q-8s5t-3v21
w:degradation	n-5v8
w:degre	d6r-3v10
w:del	t5v-4
w:delay	b16m-3n8t-14u-3v4
w:delegat	j-9m-3r-8v28
w:delet	a-3k-5l-3m-6n9o-6p-8q6r3s15t-7u12v-10
w:deletion	s4
w:delimiter	r5t-7v14
w:deliver	p19q-3t-6v-4
w:delivery	p9
w:delta	v13
w:delv	t6
w:demand	r-4t14
w:demo	b4j-5l5n11o-5p-5q-27r10t-30u-4v55
w:demonstrat	r-4v6
w:den	k3r-9t11
w:deni	d-3f13h-3k59m-14p-3t-11v-25
w:dens	v5
w:deny	o7
w:dep	n3o5p-4q18v-14
w:depend	m-3o4q5r-6t21u-3v-7
w:dependency	k-5p-6q18r-3t-13u4v14
w:deploy	f3h5l4s-3t-4
w:deployment	e8f3m-4q-8s-3t-9
w:deprecat	m4
w:depth	n5
w:der	j3m-24o-5q-6r7t8u-5v37
w:dereferenc	m3
w:deriv	t18v-7
w:des	n5o5v-8
w:desc	j7
w:descend	t7
w:describ	a-4e-4j-3k-3l-5m-7n-4o-6p-11r18t60v-10
w:description	d-4e-5j5k-6l7m-14n5o-7p9q19r-18t-14u23v9
w:descriptiv	k7m-4
w:descriptor	k-4m-3r-3t6v14
w:deserv	q4
w:design	q-4r-3v-5
w:designat	t4
w:desk	q7t15u4v-12
w:desktop	a-4j12k-4m17n5o-10p9q3r-5s-8t21u-5v-18
w:despit	k11m-3n-6o5q-7r-5s11u5v-7
w:destination	t8
w:destructor	m6v-3
w:detail	d-6f-3h8k-11l-5m-16n-19p-4q10r3s-5t-4u42v23
w:detect	k5m4r-6t-6v12
w:detection	k4n4q-3t4v-4
w:detector	m17q-6v-10
w:determin	o-4r4t10v-7
w:dev	d-9l15m-13n-10o-6p4q-8u-4v44
w:devel	l6n8u8v-18
w:develop	m4q-7v5
w:developer	h5j-5l-4m-16n3p10s3t16u8v-10
w:development	t18v-12
w:devic	a-4f7h-3j11k32l-14m-5n-12o-4p7q-13s-6t-18u-7v6
w:devid	t9v-6
w:devtool	e-5f-3j-4k-7l-7m55n-6o-7p-23q4r13s-5t-15u-5v31
w:dhcp	t22v-17
w:diag	k4v7
w:diagnos	u4
w:diagnostic	q3t-5v10
w:dialog	k-4o-6p-3r12t9v3
w:dicom	t11
w:dict	q10t8v-10
w:dictionary	t3
w:did	a8b-6c-3f-6g-5h-10i-5j6k-18l-9m24n6o14r-4s25t-47u-9v-20
w:didnt	e-10j-5m-14o-5q-10s17t-15u8v19
w:die	e-4j-4l3m100n-3o-10q4r-7s-3t-23u-9v-37
w:died	m12v-4
w:diff	e-4m-4r6v16
w:differ	d5e-7k-4m16o-5q-7r4t8v15
w:differenc	j7k-5o6p-3q-12r6s5t-4v3
w:different	k-4o-3p-8q-15r18s-6u5v15
w:differently	t4
w:difficult	r4t7
w:digit	e4r14t-10
w:dim	m-13o-5p-4q-3r35t11v-12
w:dimension	v4
w:dir	k15m-7o-5p-4t-4v13
w:direct	n10q7r-9t-19
w:direction	r-14t22v-14
w:directiv	r4
w:directly	j-5k6m-6q-3r7s13t-19u20v-10
w:directory	a-4e-5h-3j-3k46l-10m-13o9p-17q22s7t-13u-10v-18
w:disabl	e4m-22o11p23q-17s-5t12u-4v11
w:disagre	v11
w:disallow	t5v-4
w:disambiguation	t-5u5
w:disappear	m9p5q-5r17t-4v-14
w:discard	j3v8
w:disclosur	t-3
w:disconnect	j20n5t-11v-5
w:discord	f30p-3r-3v-11
w:discover	q4s-4t8v-8
w:discoverabl	p8v-4
w:discovery	n-4p7s-5v4
w:discuss	q12t5v-9
w:discussion	r-7s4t17v-3
w:disk	a-4j-5k32m-5n9o-10p4q-15r-5s-4t-9u-4
w:dispatch	m5r-4
w:display	a8b-6h6k-9l-3m4n-7o-5p28q-7r32s-10t8u7v-39
w:dist	e4l3m-4n7p-3q21r-5t-9u-3
w:distanc	v4
w:distinguish	v4
w:distribut	v8
w:distribution	q6
w:diverg	t7v-7
w:divid	r9v3
w:django	m6o7q11v-6
w:django_settings_module	q5
w:dkm	q20v-11
w:dll	p9q-8t-5u6
w:dlopen	k5
w:dma	t21v-15
w:dmg	q16v-6
w:dnn	m-5q4t-12v19
w:dns	j24m-3q-4t10v-15
w:do	a-15b-20c-9d-11e-22f10g-17h-17i-12j14k-44l-20m-45n-13o-49p-12q-50r-45s-6t-7u-41v-67
w:do_	v4
w:doabl	t8
w:doc	a-6c-4e-9f-7g-4i-3j-4k-3l-18m-17n-3p-9q7r-4s-15t97u22v-93
w:dock	l8m-3r-6v11
w:docker	e9h-4j11k23l16m-28n-4o4q-22r-9s-4t-6u-6v25
w:dockerfil	m4q4v-5
w:doctyp	v5
w:document	j-6l-8m-8n-4p6q-7s5t9u4v14
w:documentation	h4k-4l-9m6n-7o-4q-6r-17s6t26u6v4
w:docx	v6
w:doe	a-10b-18c-13d-17e-23f19g-14h10i-14j32k-34l16m-42q-29r-24s-33t-25u-25v-36
w:does_	p6
w:doesnt	a-7b-9c-4d-5e-11f-7g-5h-7i-5j-7m5n-22o25p-11q13r13s-7t9u-8v35
w:doing	a-6h5k4m-6n12o11p-5r4s22t-13u10v-30
w:dollar	v4
w:dom	p-3r-9u3v15
w:domain	j5k-6n4o13q-8s-4t-27u24v9
w:don	k5
w:donat	v5
w:done	a-8b-3e-5f-4i-3k13l16m-20n-10o11p-6q-5r-15s-4t-6u10v-48
w:dont	a-5b-6c-4d-5e-15f-9h-7i-7k-4l-6m-9n-18o-32p-9q13r-11s-10t-11u-4v-13
w:door	t8
w:dos	a10r-3v-3
w:dot	o9r3t-8v4
w:dotfil	t7v4
w:dotnet	k4q-3t10
w:doubl	h9m-6n5o-3p-5q20r-15s-5t-17u-4v27
w:doubt	p-4t-7v7
w:down	a-7b15e-9f-8h-5i-4j-15k-9l-4m90n13o-14p14q-18s4t-10v-77
w:downgrad	q16v-6
w:download	a-3d6e13j16k-14l13m-7n-14p4q57r-11s-6t4u-9v-43
w:downstream	u8
w:dozen	l6t-15
w:dp	o10
w:dpi	r11t9v-15
w:draft	p9q-13t18v-6
w:drag	m-7o-4q-5r9t-10v35
w:draw	k-6m12o-5t35u-5v-17
w:drawn	m-3r26t-5v-26
w:dri	v10
w:drift	v12
w:drill	q-4v6
w:driv	k7l-8m8o-4p6q-11r-7s5t-9v5
w:driver	d3j-6l-5m-4n5o-4p11q-13r-5t-8u-3v37
w:droid	v5
w:drop	a-4f9j13k-7l-7m-10n20o-7p-3s5t-31u4
w:dropdown	r8
w:dst	o-12v13
w:dtend	v6
w:dtor	m-4v8
w:dtstart	v6
w:dtyp	v5
w:du	n16v-12
w:due	e-3j11k4l-3m-3o-10p-5r-6u16v-8
w:dump	m12p-3t-9v-6
w:dup	t-4v7
w:duplex	v6
w:duplicat	h31i-11k-10l-5m-8p-4r-6s-8u12v19
w:dur	j3m9p-7r9s6t-14u19v-26
w:duration	o-7t-6
w:dwarf	o-6p14t-3
w:dynamic	q14u5v-18
w:e1	q-5v12
w:e2	v5
w:eacc	k6
w:each	a-14b-7c-5d-4f-13g-5h-8i-7j-13k-16l7m27n15o9p-9q-18r-12t25u-3v5
w:earlier	a6e11j4l-5n10o-5p8q-7s-4t-7v-11
w:early	j7o-13q-11r-3t4v24
w:earshot	p15r-6t-4
w:easier	r4t17v-14
w:easiest	v4
w:easily	v6
w:easy	o-4t19v-3
w:eat	a10k-4n34t-6v-16
w:eaten	a15n-5v-6
w:ec	l9r-8
w:ec2	k10v-6
w:echo	l14m4r-4t-3v-4
w:econnrefus	j-6t8
w:edge	d6k-4m9o-4q-3r6
w:edi	r-4v8
w:edit	a-4h4k7l-5m4o-9s7u-6v12
w:edition	k4
w:editor	l-6m12n10o-7p-17q-5r33t8u-6v-38
w:effect	e-4j-4k-6l-4n-5o46p-6q-10r13s-3t-13u-5v15
w:effectiv	j11k-4p-3
w:effectively	t4
w:efficiency	k4
w:efficient	s3
w:effort	e4j-6v8
w:eight	k9t6v-8
w:either	b-5d4e-7h-4j12k4n3o17p-9q-32r26s-4t-23u4v17
w:eks	k10v-7
w:el	n8q-3r5v-5
w:elasticsearch	m-4t34v-14
w:electron	k-4m32p-4q9r-4t13v-29
w:element	k-3m12n3o-4p-4q-9r-11t4u-4v23
w:eliminat	q-3s3v5
w:elixir	m-6q16v-7
w:else	a-4f-3h-5j-4k8l4m-12o10p-12q-23r5s-4t32u-10v8
w:elsewher	p5r8t13v-9
w:em	j3q5t39u-17v-13
w:emac	p-4r8t12v-4
w:email	j-3o3p-5t-5u9v7
w:emb	f7v11
w:embed	b3o-3s4v4
w:embedder	q-3r-5t-5u23
w:ember	m4p4r-9t7v-4
w:emfil	k5q-4
w:emit	l4v6
w:emoji	k15q-4r24t-5v-15
w:emot	t7v-5
w:empty	a-8d-4e-4j-10l5m-8n3o-12p21q-4r26t-39u-7v23
w:emulat	v6
w:emulator	k-5q-12r12t22v-9
w:en	j4k-4l-5m-9n12o6p5q-7r-5t-5u-6v27
w:enabl	e6j-6k-7o12p18q9s-7t5u-8v-12
w:encod	k-9l-3m-11o-6q-5r-6s6t13v39
w:encoder	n12t-4v-5
w:encounter	p5t3
w:encourag	h7v-5
w:encrypt	v4
w:end	a-12b-7d33e32f-11g-3h5j18l51m30n-16o-16p-25q46r-35t-35u-19v-55
w:endeavouro	l-3o10p9q-7r3t-3v-4
w:endl	r-7v11
w:endless	a-6l10p-3q5s7t-7v-6
w:endlessly	t-3v5
w:endpoint	h11j11k-5l-4m-6n-5p-3q-8t10u13
w:energy	v4
w:enforc	r-7s9u6
w:enforcement	u7
w:engin	a6m6p-3r-4v9
w:engineer	m5n5v-6
w:english	m-4q-4t11v9
w:enough	e-5k-4m7n10o-6p-4q-5t-9v-6
w:ensur	m-4n6t-4u10v7
w:enter	j26k-9l-6m15o-7q-9r19u4v-27
w:entir	j-4l4p-5q-4r14s5v3
w:entirely	j8n4r7v-9
w:entity	h3i10o4q-6t-9
w:entry	e-9l-3m-6n-3o16p9q-12r-18s-5t9u-4v40
w:enum	m10q-6t-9v16
w:env	k-15m19o25p-3q-6s-4v-5
w:environment	e-4l7m-4n4o9q14r-3s5t7u10v-35
w:eof	k6m-4v-3
w:epic	t-5u5
w:epid	t9v-6
w:episod	t-8v15
w:eplist	t9v-6
w:epoch	t-14v12
w:epub	t11v-7
w:eq	e3
w:equal	j-4l-7n3r-4t-25v33
w:equally	v4
w:eras	t-6v8
w:erlang	m-7q12
w:err	j4k-4m-6o-3q36r-4u-4v-12
w:errno	k15l7m11q-20
w:erro	j3k35o-4v-14
w:erroneously	v4
w:error	b-14c-3d8f11g-5h28i-17j-9k16l6m30n-8o-8p29q69r-59s-23t-49u-14v11
w:errormessag	q4
w:es	a12e19l-3n4o-5q-18r-15t7u-6v17
w:esc	h10r4s-5
w:escap	n-3o-5r31s-3t-5v-12
w:eslint	p3q-5t12
w:esp	k5m6t4v-9
w:esp32	k5m21t7v-21
w:esp8266	k4
w:especially	n-3p5q4t3
w:esphom	o7v-4
w:essential	s3v4
w:essentially	l7o-6
w:est	j4m-3n-6r5t-15v30
w:establish	j6
w:estimat	t8
w:et	v-3
w:etc	j3m-20n10o13q5t-8u5v4
w:ether	q-3v5
w:etwa	t5
w:eu	d31m-5p11r-8t31u-18v-25
w:europ	v8
w:eval	k5v-4
w:evaluat	m13q-7
w:evaluation	v4
w:even	b-3e-5f-4h20i8j-22k-10l-4m6n24o11p-5q-51r-8s6u-12v38
w:evenly	t-4v9
w:event	e-4j5k-4l5m17n-3o-7p14q-12r3s-5t-14u-7v-10
w:eventually	m5
w:ever	a-3e-5k7l6m-12n19o-4q-14r3s-5t-21v8
w:every	b7d25f-10g-3h14j-9k3l-4o-5p-19q-43r-20u-17v69
w:everybody	n-8o-6p-5q-5t8v8
w:everyday	v5
w:everyon	k7q6s9t-13v3
w:everyth	a-4d-3h-3i-3k-3l-4n11o9p-7r-3t14u-7v10
w:everywher	k-3l-3m3n-6o-4q5t-16v-34
w:evidenc	n-4v6
w:evil	m9v-8
w:ex	t4v4
w:exa	r-3v8
w:exact	m-3v8
w:exactly	m4p5t4v3
w:exampl	b-7d-6e-14f-7h-6i-10j-14k-26m6n-4o-18p-21q-18r45s-6t-8u5
w:exce	h5i11m4s-7v-5
w:exceed	b12f-3j13l-4n5v-9
w:excel	u9v-4
w:excellent	t-4v7
w:except	h5j-6k-4n4q7t-4v11
w:exception	d-4f9k-9l-3m29p-4q14t-23u-3v11
w:excerpt	v4
w:excessiv	i5v-3
w:exchang	m-4n10v12
w:exclud	o8p10r-9
w:exclusiv	v4
w:exclusively	v5
w:excus	n-4q7v-13
w:exdat	v7
w:exe	k4l12m32n-6o9p-4q-26r-4s-3t10v-16
w:exec	j-8k-15l39q-5r5t5v-6
w:execut	j-3k-5l11m6n-4o4p3q-4r-12s19
w:executabl	k-19l17q7r-3t-7v16
w:execution	k-4q10r4s8
w:exhaust	a16v-10
w:exhaustiv	p-4v5
w:exif	t6v8
w:exist	b-6e-10f-5h11j-7k14l-7m-26o-5q17r15s16t-7u45v-29
w:existent	r-4s5t12v-13
w:exit	a4e-5f-4j-4k18l3n15o-10q-21r-9s9t-10v24
w:exp	v3
w:expand	j-11k-4l-3m-16n-3o-3q5r5t11u4v30
w:expect	a-8c-3d-5e18f-9h15j8k-6l-9p-7q-20r18s-10t-23u5v42
w:experienc	m7q-5s4t4
w:experiment	k5l12m-9p7q-10r-11t-4u26v-11
w:experimental	q-5t9v3
w:expert	t3
w:expir	a24d6e20h-4r-4t-15u8v-18
w:explain	m-10r-7t18u-4v14
w:explanation	d3p-6t-6v25
w:explicit	m4s5u9v-8
w:explicitly	o6p-10r-3s11t4u9v-8
w:explor	k-7p-3s15v4
w:exploration	s4
w:explorer	e8h8k4q-5v-6
w:export	e-5f-4h-4j-6l21n-7o9p-6q8r-18s-7t-3u-7v7
w:exporter	v5
w:expos	k-4o-3s12t-9v3
w:express	o-5t-11v17
w:expression	q-3v17
w:expressiv	t4v-3
w:ext	h5s3
w:extend	o5r-7s7
w:extension	a-5b-3d-3g-3h-7i-4l-5m-36n-8p47q-13r14s-3t-21u14v4
w:extent	r5t11v-12
w:external	j10k25m-11n4o-4q12r4t-10v-15
w:extra	k-6n-6o-7p-4q8r4t9u5v-6
w:extract	k-6m-4q15r-7s7t-5v11
w:extraction	t-4v7
w:eye	n-4r3t10v-6
w:f1	q10r10v-10
w:f2	r10
w:f4	t-9v12
w:f5	r-5v10
w:f7b	q6
w:fa	m3v-4
w:fac	p3
w:face	f4j-7q-5t-13v13
w:facebook	h6m3p6r-3v-4
w:facet	r7t-5v4
w:fact	t-4v10
w:factor	e11t4v-5
w:factory	m4t-9v-18
w:fail	a-9b-6c-4d16e6g-4h-10i16j30k15l-5m-25n-19o-19p39q50r-50s-3t-13
w:failover	o-10t13v-7
w:failur	e-3j-3l7m14n-4o-5q14r-3t-3u-4v-9
w:fair	v4
w:faithful	t-4v5
w:fake	r-3v8
w:fall	j-4l3n7q-7v3
w:fallback	r-5u7v5
w:fallout	v5
w:fals	l-3m-5o10p-4q-15r-13s-4t-27v69
w:family	o14t-12v-11
w:fan	m-6n3q-5t9v7
w:fancy	h11v-3
w:faq	t4
w:far	a5b-3f-4h-3j-4k-7l-5m-19n20o20q-7s-9t-31u-9v-30
w:fast	a8k-7l-4m-6o-5q-5r-31u5v38
w:faster	t27v-13
w:fat	v5
w:fatal	b16l-5p-4q11r-3v-13
w:fault	e-4l6o-4r8s3t-22v20
w:favourit	t4
w:fd	j-4l6t-5v8
w:fe	v8
w:feat	t11v-7
w:featur	e-4f-3h-6i-4j-4k-7l6m6n-8r-15s12t77u13v-47
w:feb	r7u8v-11
w:february	t-6v15
w:fed	h4k4v-3
w:fedora	m16q4r7t-3v-12
w:fee	m-4o16t-6v6
w:feed	e9j-3m4q-4r-3v17
w:feedback	o-3r-5s8t-17u66v-34
w:feeder	t-5v7
w:feel	m-4n5s11t11v-11
w:fell	n13v-11
w:fenc	r5
w:fetch	b6e20j37l-6m-23n-7o-11p-14q-12r8s-8t-10u8
w:few	a-4d-3f-3h-3j-5k-8l-7m-9o-14p-4q-7r31s4t18u-6v23
w:fewer	v4
w:ff	r3t8v-7
w:ffmpeg	k-4l29m-3o-5r-3v-9
w:fi	j10v6
w:fiddl	r3
w:field	f-3h7j-4k-10l-7n-5p-8q-15r23s-6t22u5v15
w:fig	m11t6v-10
w:fight	t8v-6
w:figur	m19n-6q-3v4
w:fil	k4n13q-4t-6u13v-12
w:file	a-19b-14c-12d-16e-7f-24g-10h-12i-9j-33k48l22m22n-24o38p-12q-6r-30s-4t-43u-17v-32
w:filenam	q-3t3v3
w:filesystem	k22q6r-5v-15
w:fill	a-3e-6k8m-13n38o-9p-9q-4s-4t-5u33v-7
w:film	l7m-12p-3r-6t14v13
w:filter	e-8g13h-7j-3m-9o-7p4q-8r5s4t5u17v3
w:final	k-4m-9o-9r13t-7v19
w:find	a-7c-3d-6e5f-3g-5i-5j-6k-8l4m-19o-9p-17q28r4t-37u-16v29
w:finder	t-7v-4
w:fine	a-5e4g-3i-4j20l-6m18n16o7q-14r-17s-11t-12u-11v-6
w:finger	l4r4
w:fingerprint	v13
w:finish	l30m-3n7o-6q-18r-10t-6u-3v29
w:fire	j8n6
w:firebas	e6t3v-8
w:firefox	e-3j-6k-5m-14n5o-6q18t-16v44
w:firewall	j7n10o-4
w:firm	s11t-7
w:firmwar	m41n-3p-4q-20r-7t-14v12
w:first	a12c-5d-9e12f-15g-7h-4i-4k-9l-10m11o-21p-14q-17r11t-34u-17v-10
w:fish	k-4n9t-9v8
w:fit	j-3l3n-4o-3q-5r-5t6u-4v14
w:five	a14m-3n-7s6t-5
w:fix	a-8b-3d-3e-6h3i-4j-6l-8m16o-15p5q32r-18s13t-77u16v46
w:fixm	t8v3
w:fixtur	t8
w:flag	a-3e-4g35h-5j-3k5l-5m15n-6o-8p-6q-5r-15s-3t22u-5
w:flaky	q-3v10
w:flash	k7q-7r-16t-5
w:flat	t-14u10v9
w:flatpak	m3o14q5r-8t-6v-3
w:flavour	m5n-4t-9v8
w:flicker	t-7
w:flip	m3
w:float	m-5q5v18
w:float16	v9
w:float32	q-6v12
w:float64	v4
w:flood	m-12p10v5
w:floor	k-3m3t8
w:flow	e-3k11m-6n5r-7t-11u32v-14
w:fluid	s3
w:flush	k16v-7
w:flutter	j5l4p-4
w:fly	m-6t-9v18
w:fmt	m10q-4v15
w:fno	q-7v10
w:focus	m-7t22u8v-8
w:fold	j-3t11
w:folder	a-4e-3h-5j-6k22m-18n-8o3p13q-17r4s-9t25u-6v22
w:folk	r7t5v-5
w:follow	b-4d-5e-6f-7g-4h4i-4j6l-10m-21n-13o50p-10q6r7s-5t-20u-10v-9
w:font	m-4q-5r40t-6v-7
w:foo	k-4q-5r-8t22
w:foot	m3
w:footer	u10v4
w:footnot	t-4v17
w:footprint	t4
w:forbid	k5v-4
w:forbidden	f9
w:forc	k6n5o-5p-3q-4u9v5
w:foreground	v4
w:foreign	m-3t-3u14v-6
w:forever	l21m25o-4r-9t14v-28
w:forg	e5m8p4v-12
w:forget	m-4n-3o25q-6r12s7t-10v-14
w:forgot	m6r-3s5v-6
w:forgotten	n-3o13r9t5v-17
w:fork	m5q8
w:form	e7g10m-4n-4o-4q-4t14u10v-10
w:formally	t-7v-6
w:format	a-5e-6f-5h-5j-6k-13l5m-3n-5o-12p-9r6s-5t16v-13
w:formatter	m7t-6v10
w:former	m6o-4q-4t-7v23
w:formerly	t-3v6
w:formula	q29v-18
w:forth	p5r-6t-7v10
w:forum	k12m-7o-4t-6v16
w:forward	k8m-7o5q3r19t6u-4v-16
w:found	a-8b-5c-4d-5e-6f-6g-5i-5j-7k-11m12n-7o-13p-4q19t35v-19
w:four	f3m6n4q6r-8s6t6v-11
w:fp	v5
w:fpic	q-4v10
w:fps	n13v-7
w:fr	o-7r5t8v-7
w:fractional	r13v-7
w:fragil	t-3u6
w:fragment	t10
w:fram	j-3k-12l7m-7n21o-4p-6r7t4v-14
w:frameless	t10v-3
w:framework	p-4q-8r-5t3v12
w:free	a8j-6k-5l5m-3n25o-4q-5t9v-26
w:freebsd	q7v-10
w:freedesktop	q-3
w:freez	l-4n3r7t15v-9
w:french	q-3r-5s-4t-10u-3v41
w:frequency	t-5v11
w:frequent	m-3p4
w:frequently	j8m11n4t-6v-10
w:fresh	a4e10l-3m-13n-9o5p9q-9r-14t3v21
w:freshly	k5l-3p8v-6
w:fri	v4
w:friday	a27p9r-5v-20
w:friend	n9o13t-5v-9
w:friendly	t-5u5
w:from	a-25b-13c-18d-8e9f-5g-23h-24i-12j5k-5l-48m9n-12o-36p-4r-48s-38t-27u-30v-53
w:front	m-8n-4o12p-4q12t-3u-4v8
w:frontend	s4t-13u15
w:frontmatter	o5
w:frozen	l-5q10r8
w:frustrat	m3
w:fs	m-4q18r-5t14v-17
w:full	d-4f-3j3l15m-19n40o-10p-10q-6r7s-4t-39u13
w:fullscreen	r3
w:fully	j3o-4p-5r32t-6v-7
w:fun	m-4t5v5
w:func	k-4q-4t18v6
w:function	c-3d-4e-5f-4g-3h-4j-5l-8m11o-17q-17r-15s10t10u5v20
w:functional	m-5r5v5
w:functionality	o5r-4t-3u11v3
w:fund	a6j-3m-3o10q-3s-4t8
w:funny	v3
w:further	j8l9m5n4o-3q6r-3v-18
w:furthermor	v4
w:fuse	m12q-7
w:fusion	o-4t-11u6v-14
w:futur	n-6t15
w:fuzz	m-5q3t6v8
w:fuzzer	m-4q4
w:fuzzy	r31v-20
w:fw	v4
w:gain	t11v-5
w:game	a-5e11k-4l14m17n-5p-5q-25r-18s9u-6v25
w:gantry	e-6m3v7
w:gap	o-4p-4r13u17v-10
w:garbag	k-6o-6q-17r23t18u-3v6
w:gateway	d-8j16q-3
w:gather	n6t12v-9
w:gaug	t-4v5
w:gave	e-4l-3m4p-6q11r4s4t-18v18
w:gazebo	t-22
w:gb	a-6e-5f-4h-3j-4k-17l-16m15n112o-15p-7r-10s-3t-27u-4
w:gc	m21q-7t9u-3
w:gcc	m7o-6q20r-3v-27
w:gccgo	q-9t-8u6v30
w:gcod	o-3t-6v3
w:gd	v5
w:gdb	o-4q-5t-5
w:gear	t-6v12
w:gecko	q-3r-5t-5u23v4
w:gem	e14i6v-16
w:gemini	t-3v11
w:gen	m-4q7r-4v10
w:general	m8q-6r-8t11
w:generat	a-4e12f-3h9k-11m-13n-6o-11p6q-19r-15s7t-34u40v31
w:generation	m-5o10t-13u9v6
w:generator	m8n5o-3q-13t-7v-4
w:generic	o5p-5t6
w:gentoo	n8p5r-11
w:geopanda	k-3m7
w:german	r-5t-14v23
w:gestur	t21u4v-14
w:get	a-8b3c-12d-7e7g-12h-20i-11j-15k4l-34m-36o-8p-24q35r-58s-24t-37u-45v-23
w:gfortran	v5
w:gh	k-5m-5s11v4
w:ghc	l7m-3n10q26r8t-10v-31
w:ghz	m4n-11t-3v16
w:giant	m4t10v-7
w:gib	a-3m-4n-6q-5r5t-11v30
w:gif	r6v-6
w:gist	m6o-4q11r7t23u6v-31
w:git	e4j7k-27l48n11o15p-5q8r-5s7t-22u-8v-36
w:github	a-12c-6d-6e-11f-9g-8h-19i-7j-22k-15l-13m7n59o-5p-4r56s-18t16u-12
w:gitlab	m6o5p9r-4v-13
w:giv	k7m-5p-3q11t-5
w:give	a10b7c-4e9f6g-5h-3i-7j24l-16m17n-5o-20p-24q-18r-11u-19v47
w:given	e-11j9k-3l-7m-6n-4o30p-4r-8t29v-5
w:gl	t-14v16
w:glad	m-4p4r-11s-4t7v14
w:glanc	t-7v11
w:glibc	q11v-11
w:glid	t3v5
w:glimmer	r-3t8
w:glob	k4o6t-11u9v-4
w:global	a4k7m-10p-3q-6r5s-4t6v7
w:glyph	m-4p9v5
w:gmt	e5t-7
w:gnom	m4q10r-5t-4v7
w:gnu	j-5o-3p3q-7t-4
w:go	a12b-7c-6d-5e-13f-13g-7h-9i-4j20k-9l19m-23n24o-6p-13q-13s-18t32u20
w:go1	k9m3n3p-5q6r-8t-10u-10v23
w:goal	l-4m5t8
w:goe	a-8b-5c-4d-5f-5g-5h-6i-5j-18k-16l7m44n43o-8p-13q-5r-31s-3t-13u-7v-45
w:going	j-5k-3n-6o-6r-10t13u-4v8
w:golang	e-4h-3j5l-4n6o-6p-6q-19r-8s-3t58
w:golden	t-3v4
w:gone	a-4f-3h-5j-11l21m32n-7o-12p-9q-15r11s-6t-5u-7v28
w:good	a-4e-8f-4h-7j-9k-5l4m-11n-11p-5q-7r23s-6t82v-24
w:googl	a5e20f6k-6l-3m-17n-4o-5p-4q-10r9s3t-25u19v24
w:googleapis	m-5q24
w:goproxy	q6v-5
w:goroutin	m-5t7v5
w:got	a4b5d-4f19g-4j-10l-20m10n-19o-21p-7q-3s7t-46u-10v15
w:goto	v3
w:gpt	h8v-4
w:gpu	m-15q-8t10v30
w:gpus	q-4v6
w:gra	m13s9v-12
w:grab	m-5t4v8
w:grad	v7
w:gradl	q20v-17
w:grammar	v5
w:grant	t6v-5
w:graph	d6k17m-8n8
w:graphic	q7r4
w:grateful	o16t-3v-9
w:gravel	q5
w:gray	r7t-9u8v-6
w:grbl	o-3t-10
w:great	a-4e-5f-3h-4j-6k-3l-4m-14n-10o-7p-8q22r9t17u28v-54
w:greatly	q4
w:green	d31p5q4t-21u8v-11
w:greet	m-4o24p6r-7t16v-24
w:grep	k15l5p-3s-3v-5
w:grey	n-9o7r19t-19v19
w:grid	t-4v15
w:ground	m-3r-6t18v-5
w:group	e-11m-3n-4o-3q-5r-6t21v15
w:grow	n14o-3t35v-25
w:grown	q7v-7
w:grub	r-6t7
w:gs	m7t4v-7
w:gt	m-4r-4t5u-4v19
w:gtk	m-13p13r4v-4
w:guarant	v3
w:guarante	v6
w:guard	t5
w:guess	d-9e-21f10h-5k10l-4m4n8p-4q-9t-10u-4v24
w:guest	o-3p-9t-3
w:gui	k-3m3n-11p10q-9r-17t5v28
w:guid	f-3m-8n-7o-4p-3t-35u-3v20
w:guidanc	b-5j11k-5p-6r5t-4u10v-4
w:gulp	q5r4v-6
w:guru	m28v-21
w:guy	u3
w:gyro	r-4v11
w:gz	q8
w:h2	k-4l6m6n-13o-4p-4t-16v5
w:h264	o7v-4
w:ha	e5p6q-6
w:hack	r6t3v-4
w:had	a-5b-3d-3f-4i4k3l-5m8n-9p-17q13r10t-16u3v-18
w:haiku	a4r5s-4v-5
w:hal	t13v-6
w:half	a-3k-4n5o-5q-7r34t-9u-5
w:halt	j7m-10n4o-3p-4q4t-10v6
w:hamburger	r4t-3
w:han	l9r-3
w:hand	a-7b-3d-3e-6f-4g-4h-5j21l11m-20n-11o-27p-7q-12r4s-9t26u-9v-46
w:handbook	t13v-7
w:handful	j9q-4t-11v8
w:handl	e-4h13i-11k21l-10m21n-5o-4q-11s-4t-18u10v11
w:handler	b-5n5p-3q-6r5t-3v13
w:handshak	l6n3v-4
w:handy	t23v-10
w:hang	e-11k-7l34m-5n9o-4p-6r-11s-6u-3v14
w:happen	a-5e-3f-4h-6i3j8m29n6o-23p-3q-21r10s-3t-37u-12v34
w:happend	i4
w:happy	j4n5r-8t17v-7
w:harborcloud	r-4v5
w:hard	e-4j-7m-9n-6o-4q-10t52u-3
w:hardcod	s6
w:harder	t8v-4
w:hardly	n4o-6q9t14v-5
w:hardwar	m-13p-3v31
w:harmful	g24o-6r-3v-13
w:harmless	g6s9v-7
w:harness	t5v-3
w:has	a-18b-8c-8d-12f-19g-14h8i-11j-14k30l5m-17q-68r40s11t-25u-24v39
w:hash	m-3n-3q17t5
w:hasnt	t-10u13v5
w:hat	r-9t11
w:hate	v-7
w:hav	k-3l-5m3n9o-8q-3r6t9u-4v7
w:have	a-4b-14c-7d-15e-8f-12g-10i-5j3l-7m-58n-21o-40p10q-16r28t-21u-30v-3
w:havent	m6v4
w:hazel	q6v-4
w:hd	k9o11r5t-6v-8
w:he	k11l-3o-5p-3q4r-5s11t-15
w:head	l19m-9n-3o-4r-10u-3v-17
w:header	h6k8m12n-4o-5q-9r31t12u-4v-32
w:headless	e4m5
w:headset	n-7t-8
w:health	m-3q-7v14
w:heap	h-3k-5m21n21o-3r-4t4v-31
w:hear	n-4t9v-5
w:heard	t-4v5
w:heart	m6t-4
w:heat	n-5t5
w:heavy	m7t7v-7
w:height	m-7p-4s7v15
w:held	r-8v18
w:hello	a-12c-5e-12f-11g-7i-7j-23k-11l-23m-12n-20p8q7r19s-18t4u-5v10
w:helm	e5v-3
w:help	a-9b-7c-4d-6e-4f-10g-6i-6j-11k-15o15p-15q-15s-10t-13u8v14
w:helper	n7q-5r4s13v-14
w:helpful	b-5m8p-3r7v-9
w:hen	r7t-4v-5
w:henc	n-4p4t-12v21
w:her	m4o15q4r-3t-4u7v-14
w:here	a-13b-4c-6e-16f-15g-9h11i-7j9l-11n-9o-20p-28q3r-24s-9t-57u42v-27
w:heroic	k4
w:hex	q5r4v-7
w:hey	m19n-11t-4v5
w:hh	v9
w:hi	a-13b-7c-5d-5e-5g-7h-11i-4j9k-13l-5m-27n-9o-4q5r-26s-15t-28u-7v-87
w:hibernat	t-5v8
w:hiccup	a6v-3
w:hidden	e17m-6o-4r34s-4v-22
w:hide	q-6t35v-14
w:hidpi	r19t11v-19
w:hierarchy	t11v-9
w:high	l-3m-9o13r8t-18u-5v-3
w:higher	t-4u10v-4
w:highlight	m-4p11r12t5v-14
w:highly	o14t-8v-7
w:him	n-4p14r-9t-10
w:hint	e-4m-9o-9q10r-11s-3t-5u-4v-22
w:his	q8r-3
w:historical	v5
w:history	i4l7m-10n-6q-3r8s-3t-7v21
w:hit	a4b-6h-5k-4m5n-5o-4p-11q-15r5s-5t-4u-5v33
w:hitch	m7v-3
w:hls	v3
w:hoc	t-4u7
w:hoist	l6m-4n8v-8
w:hold	d-3h13j6m5t-14u4v8
w:hole	t9v-8
w:hom	v8
w:home	a-4e15f-3j15k-6l-4m-9p-4q14r-9s-4t-12u18v-13
w:homeassistant	p7q-7v6
w:homebrew	m18q-4
w:homebridg	t-6v-4
w:homekit	m-5p5t4
w:honest	s4
w:honour	b17t-4v4
w:hook	j-3k-4m-9n-3o-7p42r-4s-6u-6v18
w:hop	m-6q7v6
w:hope	m5r-6t11
w:horribl	m-5t7
w:host	a-4d-5h-4j9k5l-8m-7o21p4q4r9s-5t-25u6v-28
w:hostnam	j4
w:hot	m-5n33u-4v-17
w:hour	a20b27d-3e-4f-4j-3k-6l9m-14n14o-20p3q-11r-17s4t-24u-7v43
w:hous	j8v-8
w:hover	m-3o-7p11r7t-6u-3
w:how	a-17b-22c-14d-24e-12f-10g-21h-21i-24j-26k-30l-17m-27n-50o-53p-16q-49r-17s-5t8u-46v-84
w:how_to_contribute	q6r-4t5u-3v15
w:however	h-5k6m-16n-9p4r-6s5t-11v3
w:hpp	q10
w:hr	l4n8q-8v-5
w:hs	l4n17o-5q-8v-6
w:html	e-4h-3j-5k5l-4m10n7o-12p-11q8r-8s-4t9v-7
w:html5	m5v-5
w:htop	n6
w:htt	j5r3t-3
w:http	a-27b-10c-14d4e13f-21g-9h-21i-6j-77k-37l-22m-9n30o-20p-23q47r36s-43t55v20
w:hub	m-3v13
w:huge	h7k-3m8n7r-4t4v-10
w:huggingfac	g4
w:huion	o-4q-3v16
w:hundr	l7m-9p8
w:hunt	t4
w:hurry	r-6v9
w:hurt	v4
w:hw	m5q-6t5
w:hydration	j-3t-5v18
w:hygien	t-3v9
w:hyphen	d3
w:hypothesis	u5v-7
w:i2c	k-3l-3t13v13
w:i5	n-3q7r-5t-4v14
w:i686	q12v-9
w:iam	f4t-3
w:ic	m5n3v-6
w:ice	m26t-3v-13
w:icon	e5f-4h-4j-7k-7l4m12o-8p21q-5r12t5u5v-17
w:ics	v6
w:id	a-12b-8c-5d-5e-4g-6i-7j-18k-8l-3m-18n-6o12p-31q-33r-28s-13t50u-3v-12
w:ide	m4p16r-19v6
w:idea	a-3d-5e-11f-4j-4k-5l-4o5p9s-4t13u-7v-13
w:ideally	i-6s9v4
w:idempotenc	o9t-5
w:idempotent	m-4t5
w:identical	j14l-3m-5t-7v6
w:identifi	v-4
w:identifier	k-4m-5q21t14v-16
w:identify	v5
w:identity	e15t-8
w:idl	m3
w:idle	j8l-5m8n6o5v-12
w:ids	m-6s8t8u-3
w:ie	m-4t-3v9
w:ieeeaddr	t10v-7
w:ietf	b4j-4
w:if	a-16b-8c-7d-11e-40f-12g-8h9i-5j-24k12l-19n-28o8p-12q-22r-15s-4t7u-15v33
w:ifi	t10v-10
w:ignor	d4e-3j-4k-8m-8o31q-12r-4s14t9
w:iirc	m4
w:iis	k5t12v-6
w:il	a-4n5o10q-3r-3t-22v6
w:ill	h18n13t-19u-3
w:illegal	v3
w:im	a-6b-5c-3d-5e6f-6g-4j-5k9l-5m9n-19o-6p-3q-22r-7s-4t20u-6v15
w:imag	a-4b-3f-4h20k-17l23m-20n-11o-12p-7q-31r4s-8t27u-8v20
w:imagin	j-6v-5
w:imap	e-4j11t7v-8
w:img	m11n5v-8
w:imgur	p4
w:immediately	i4q-4s5t-6
w:impact	m-11n3o-4p8s4t9u10v-15
w:impl	l7q-6v9
w:implement	j4k12p-4q-5s3t-11u4v11
w:implementation	j6l-4o-3p-6q-5s4t-17u12v17
w:implicit	q5v-5
w:import	a-4f-4h-4j-8k-7l-6m20n-10o-8p10q11r-15s-6t-14u-7v42
w:important	n7q-4
w:impossibl	e9k-7m-4n-4o-4q-5r14t16v-5
w:impression	t-8v7
w:improperlyconfigur	m-3o6q7
w:improv	p-5r-5t10u6v4
w:improvement	s9t-8u11v-8
w:inaccessibl	t5v-4
w:inaccurat	t12v-10
w:inactiv	t-9u8v5
w:inbox	j14m-5
w:includ	e-4i-3k-6l-4m-9n4o-14q-19t-47u51v16
w:inclusion	k-4q5
w:inclusterlist	t9v-6
w:incompatibility	k3
w:incompatibl	m5q4v-3
w:incomplet	k9
w:inconsistent	v4
w:incorporat	t-4v6
w:incorrect	e13o-5q-6s4t9u-10v7
w:incorrectly	a3m11r6t-5v-14
w:increas	v-3
w:increment	k-10m12
w:incremental	v5
w:inde	t3
w:indefinitely	p7v-5
w:indent	m-4p11r-14t-14v35
w:indentation	t16v-5
w:independent	a4s-3t7v-5
w:independently	u3
w:index	e-5f-3j-4k3l9o-5p-7q-9r10t-15u-4v19
w:indicat	t5
w:indicator	m-14o7p11t6v-10
w:indirect	n11t-4v-5
w:indirectly	n6
w:individual	m-4r3
w:individually	r3v6
w:ine	v3
w:inefficient	t4v-4
w:infer	d4m10n-4t-17u5v17
w:inferenc	q-6t7v10
w:infinit	a-5m-5s8v4
w:info	a-4e-5j-9k-12l7m-4n4o17q-5r-9t-19u17v15
w:inform	t3
w:information	b-7f-4j14k-7m-9n-3o-4p-6q5r16t-20u10
w:infrastructur	m5
w:ingestion	u11v-4
w:ingredient	r-4s5
w:ingress	i4o5t-3v9
w:ini	t14v-7
w:init	e3k8m7o10q-11v-7
w:init__	m-5v7
w:initial	m-3p7q-14t12u12v-10
w:initializ	a5j-8k-4l8q-7v19
w:initialization	a7v-3
w:initializer	m-8q18r-4t3
w:initiat	j3
w:inject	p4s-4t-13v14
w:injector	e5
w:injury	t-9u11
w:inkwell	n8t-3
w:inlin	m14r4t-11u23v-18
w:inner	j4t-8v16
w:innocent	g10v-5
w:inpaint	t10v-5
w:input	a8e-5f-3h-4i8j-6k-10l-8m11n-6p-8q-6s4t-15u-4v38
w:ins	u7v-7
w:insecur	n9o-4v-3
w:insert	n4r-5t-6u13v6
w:insid	a-4e-8f-3h-3j-9k-10l-4m8o-8p20q-12r-26s-5t10u-6v12
w:insider	e-3j3k9p-5r4
w:insist	s19t-5v-5
w:inspect	v4
w:inspector	t-3v7
w:install	a-11c-3d-7f-3g-6h-16i-6j-14k-17l-25n-3o-15p53q5r10s-15u4v13
w:installation	e-4j-4k7l-11m-8p21u-4v6
w:installer	j-3k-5l-3m5n-5q19t7v-5
w:instanc	e8f-4j-6k31m44o-5q-17r-23s-9t36u-6v-39
w:instantly	a6q13v-12
w:instead	a-5b22e-5f-5h-8i-10k7m-6n6o-14q-10r7s22t-44u28v7
w:instruct	s6
w:instruction	o4p5r-9s18t-9u8v-10
w:instrument	s4
w:instrumentation	m3
w:insufficient	m7q-3
w:insufficient_quota	f-3h5
w:int	h10o-4q-3s4t-7u12v4
w:int32	k3
w:integer	h11m4q-4
w:integrat	s5t-20u10v10
w:integration	e11p28q-12r-7t-16u14v-5
w:intel	k-4p-3q20t-15v16
w:intellij	p14t12v-15
w:intellisens	m-5p4v5
w:intend	o-4q11r4v-5
w:intent	f7
w:intentional	r3
w:interactiv	p-4r9s4t11u4v-18
w:interest	m-5r-7t7v7
w:interfac	e-4h-3j-4k-4o-8t24v11
w:interleav	t3
w:intermediat	q12t5v-12
w:intermittent	q-3t-5v13
w:internal	d12e-4f-3k5l16m39n-4o-9p-10q-8r-11t9u-4v-19
w:internet	j11m-6n9o-4
w:interpolat	j3m4t-8v8
w:interpreter	m8q-3
w:interrupt	k-3o11v-5
w:interval	n3
w:interview	v3
w:into	a-12b-4c-5d-8e-14f3h-12i-3j-9k-18l-11m-29n-12o5s6t-19u-7v-36
w:intrinsic	m-5v10
w:intro	t-12
w:introduc	p7
w:intuition	t-3v5
w:intuitiv	t6v-3
w:invalid	a-6e20f-3h21j-5k-21l-6m13o33q-15r-5s-7t-5
w:invalid_request_error	g7h5i8v-5
w:invariably	p-3
w:invent	s38v-24
w:invention	s16t-6v-7
w:investigat	m-3r8
w:invocation	u9v-7
w:invoic	a5j12m-3o-4q-4r-3t-18u-5v39
w:invok	b-5i-8m6q-7r8s9v10
w:involv	q-3t8
w:io	d3h-4j-8k-3l-4o-7p-7q-14r5s-3t-11u12v35
w:ios	a-3e-4k-11l-7m15n18o-6p-9q12s-4t37u-4v-23
w:iot	n7
w:ip	g4j18t-15v-3
w:ipad	q-4r5v10
w:iphon	k-7m19o-3p-7q-11r17t11v-9
w:iptabl	t12v-10
w:ipv6	j6t14u-4v-5
w:ipynb	t-5u10
w:ipython	m11v-8
w:ir	v4
w:irc	t8v-5
w:irrelevant	p4
w:isa	t4v-4
w:isnt	a-3b-8d-10e3f-4h-6j26m-11n-11o23p-12q-15r15t-22u-13v21
w:iso	m-5t-5
w:isolat	t3u7v-8
w:isomorphic	t-4v5
w:issu	a-10b6c-6d-9e-15f-14g-7h-9j-18k-15l-9m-26n-5o5p-11r4s13t28u60v-29
w:issuecomment	m-8q8r7t-3u8v-11
w:ist	o13r19v-9
w:it_	q5v-7
w:itd	e-6t30v-6
w:item	a-5b15e14j12l-4m-8n-3o8p-3q-6r5s-4t-34u6
w:iterator	t4
w:iterm2	r8t4v-4
w:ith	t6
w:itself	a5e-7f-5h-6j-20l-8m7n8o10p-8q-11r-23s-4t14u-13v51
w:ive	h-3j-4m8n6o-8p-9q-19r-8s-5t31u-8v-22
w:ja	t9v-8
w:jail	v4
w:jammy	q4
w:jan	e4n4r4t-12v4
w:january	m5t-9v15
w:japanes	k-3o-4t-5v26
w:jar	m5q4s13t5v-17
w:java	f-3k-5m32o-3p10q20r-3s7t13v-51
w:javascript	t-6v-6
w:jdoe	q3t4v-5
w:jen	v4
w:jenkin	m9p15q-3v-15
w:jit	q4
w:jl	m14v-10
w:job	a-3b6e-4h-3j-4l18m-7n14o-11p8q-23r-8s-5t-6v16
w:join	a4n-3r-8s-4u7v18
w:joint	r6t-6v8
w:joost	t9v-8
w:joy	r-4t4v-7
w:jpg	v5
w:jquery	r3t-9v-4
w:js	a-3d-10f-4h-4m-7n-5p-13q6s-6t5u-5v52
w:json	a-5b-3d-3e9f8h-7i-9j9l-11m-28n-6o37p33q17r-25u-13v-21
w:jsonl	a4k8m-7p6
w:jsx	m8t-7
w:julia	m4q19v-19
w:jump	m8o-4q-10r13t17u-5v-4
w:jun	m14v-9
w:june	t3
w:jupyter	m20v-5
w:just	a-8c-4d-5e-25h9i-10j-18k-5l-16m7n-5p7q-5r-22s22t6u20
w:jvm	t7v-4
w:k8s	e5
w:kb	l-4m4n4q8r-5t-11v12
w:kde	m3r-3t3
w:keep	a12b-4e-4f6g-4j6k-9l6m5p-9q-6r-20s-8t25v4
w:kept	j3k-3m-8n10o-11t19v-10
w:kera	k6m-12q4t6v5
w:kern	t5
w:kernel	k-4m38n10p-8q10r-5t-8v-16
w:kestrel	q3r-6v3
w:key	b-4c-3f20h-4i-4l-7m-22n-10o-7p-11q-20r-31t10u17v5
w:keybind	t11v-5
w:keyboard	r-15t18v-6
w:keymap	m3q5r-5
w:keypress	t-5v11
w:keystrok	v4
w:keyword	m-4t12v3
w:kib	v4
w:kick	e6v5
w:kid	v8
w:kill	j-3k6l32n47o-5p-6q-7r-13t9u-4v-41
w:killer	l-6n7
w:kind	e-4j-7k-4m-5n-3o-5p11q-9r-9t-15u-5v31
w:kindly	t-4v5
w:kit	t-7v-4
w:kitty	o-7v8
w:knob	t-24
w:know	a-8b-3c-4d-4e-7f-10g-7h-6i-4j12k-11m6n-27o-21p10q4r-33t-17u-7v-6
w:known	r-5t-15
w:known_hosts	j5
w:konsol	m4t-3v3
w:korean	t4
w:kotlin	q3v3
w:kt	m5q3
w:kubectl	t-4v11
w:kubernet	k9l5m-5q-6t-7
w:kvm	q-17t17v5
w:la	a-7e17f-4j4k-4l-3m4q55r-8s-4t-34u-11v6
w:lab	k3m14r-5t4v-10
w:label	m-10o-5p4q14r17t-22u-7v-18
w:lack	o12p-11s4t21v-16
w:ladl	v6
w:lag	m-6n20t-14v7
w:lambda	m4q9v-8
w:lamp	n6o5p10r-6v5
w:lan	o7v-3
w:land	o-4q-4t3v15
w:landform	v4
w:landscap	r8v-5
w:lang	h-3j-4k-5m28n-4o12p3q14t7v-33
w:languag	j-5k-4l10p9q-18r-7s-3t17u-6v-4
w:laptop	j4k-3m-5n25p-4r8v-17
w:larg	e-6h27i10k6l-7n7o7p-6r-11s-7t7v-11
w:larger	m-9r-9s6t23
w:last	a28d-4e-8f-6h-6j-12k12l33m-34n-10o-7p25q-15t8u-15v-19
w:late	j3m-5n5q3t-4v13
w:lately	j4m4r4v-7
w:latency	n-7t-6
w:later	c7d-4l11n8o3r-4s-4t14u-4v-16
w:latest	a-3e7j7k11m-20n4o8p12q-25r25s-9t-11u6v-11
w:latex	o27t-3v-12
w:latter	n-3t4
w:launch	a8h5k-4l8n-3o4p14q-9r-9t3v-6
w:launcher	m7q-4r13t4v-13
w:launchpad	e12q-6v-4
w:layer	j-4l-8m14n8p-4q6t4v4
w:layout	d5m-4p12t-12v23
w:lazy	q6r4v-12
w:ld	m4n4q-7v8
w:ldap	e-12t8v10
w:le	b4e4n6o6r7t-7v-13
w:lead	k-11m16s5t39u-3v-26
w:leak	j-5k12l4n42q-5t-23v-21
w:leap	n-7t-9v-7
w:learn	e4j-4l17m7n-7o-6q-3r-6t31u11v-36
w:leas	s12t-6v-4
w:least	j10m4n4o-13q4r15t-27u-7v-24
w:leav	a-4h-6j-11k-8l-12m-20o-19p-6q15r-12s7t28u-9v62
w:lectur	t-10
w:led	t-13u5
w:left	a6b-4e-5f-6g-4j3k17m-20n30o-22p-7q4r24s-9u-7v-52
w:leftover	t-4v8
w:legacy	q3v12
w:legal	g9u10v-9
w:legend	r30v-22
w:len	k-10t20v-4
w:lend	t-5u14
w:length	h-4i4k-3m14q-9t-20
w:lens	t4
w:les	f6n4o4v-8
w:less	k-4n23o-4p4q-3r-5s9v-7
w:let	a-6b-5d-3f-5h-4i-9j-11m-21n-4o-14p-4r-30s7t95u-12v19
w:letter	j-4k-9l8m-8n-8o14r31s-3t-8u-4
w:level	a-4h-4j4k8l-5m-17n-15o5p13r-8t13v19
w:lexer	e-3t-6v17
w:lhs	t-7v8
w:li	t-9v-4
w:lib	e13n5p-6q40r-5s-5t-16u6v-24
w:lib64	v3
w:libexec	p5r-6v4
w:library	a-4b-3f-3k-7l-4q44r-8s-4t19u4v-48
w:libreoffic	v7
w:libsfkafka	m6v-4
w:libstd	m-3v5
w:libstdc	q11v-10
w:libtool	q4
w:licens	v9
w:lid	q44v-35
w:lie	q-4r10
w:life	g4t4v4
w:lifecycl	v6
w:lifetim	t-5v14
w:lift	t3
w:ligatur	r16t4v-14
w:light	m-5o-10r22t-14
w:lik	t8v-3
w:like	a-16b-10c-8d-10e-22f-14g-10h-11i-10j-19k-34l-13m-30n-12o10p-18q-37r-26t82v-13
w:likelihood	t-7v-6
w:likely	j-5m-3r-3t11v10
w:likewis	n5
w:limit	a61b12e-6f-5i19k-5l-5p-11q-17r-16s-14t11u-9v-4
w:limitation	k7m-4q-6s4t3v6
w:lin	h5k-4q-4v9
w:line	a-16b-6c-5d-7e-10f-11g-6h-11i-9j12k-14l-4m20n20p-9q-26r75s-14t-47u6v23
w:link	a-4b-3e8f5h-10j12k13l-7m-11n7o10p-14q-24r-12s-7u9v19
w:linker	o-4p-5q12t10u-4
w:lint	m6o11p-4q-15t11
w:linter	l23t-8v-7
w:linux	a-4e-5k4l8m5o-12p-15q16r25s-8t16u-6v-6
w:list	a-11b-6c-5d-6e-9g-5h-4i-7j-22k6l-9m-31n-6o-13p13q18r-19s-14t42u7v58
w:listen	l24o11q-5r-4s13t-5u-3v-21
w:listener	n5r-4t9v-8
w:listgrid	r6v-5
w:listtransaction	t-5v12
w:listview	t25v-29
w:lite	j3m-4q-11t3v17
w:literal	o-5q4r4t-4v11
w:littl	j-8k-5l-3n-7o-8p-6r18s-4t-28u-6v-12
w:live	a-6e-5f-3j-4k7m-5n-5o-5p-4q-12r-6u-5v47
w:lldb	v7
w:llm	h19j-4l5s3t-9u5v-14
w:llvm	m7q-7r6
w:lm	p-3
w:lmde	k4
w:ln	v4
w:lo	a10n8r-4v-8
w:load	a-5b-3e-6i-4j-7k-24l-9m10o4p49q26r-4s-12t-37v11
w:loader	q9r-3t-8v23
w:loan	t-6u23v-11
w:local	a-5d-3h-4j-12k-3l-10m17n-8o30p4q-21r4s-10t-36u-12v49
w:localhost	e4j13k-4m-3o4p-5q-6t7u10v-11
w:locally	j11k-4l-4m12o-3p-14q23r-10t7v-10
w:localstorag	t6
w:locat	m-6p4t-3v4
w:location	o10p6q-4t-15u33v-17
w:lock	a-3f-3j-6k52l-4p-8r-32s-3t5u-6v3
w:lockfil	q7
w:log	a-7b-5c-4d-19e-7f-14g-5h3i-5j19k-11l-17m-28p34q18s-7u28v32
w:logcat	e4v-3
w:logger	p4q-4
w:logic	k-3m9p8r-4s16t-7u6v-16
w:login	e77h-7j-7k-7m-4n-8p-9q-9r-6s-4u-3
w:loglevel	h3k-3t-3v12
w:logo	m22t-3v-11
w:lon	t-7v10
w:long	a-6b-5d-5e-9f-7g-3i48j-3k-6l6m-17n19o-15p-8q-58r10s-7t54u-9v-8
w:longer	e5k-4l8m16o-7p-9q9s-5u-5v7
w:look	b-10c-8d-4e-15f-15g-10h-8i-10j-25k-28l-15m-38n-18o8p-15q-17r4s-11t11u7v32
w:lookup	e12j14q8v-31
w:loom	m-10q9v10
w:loop	a-6j-6k-12l16m20o-4p-5r-11s7t4u-5v3
w:loopback	t6
w:loos	m4
w:lora	t11v-6
w:los	o4
w:lose	k-9s7t-5v15
w:loss	k3m-3n10o-3r-4s6t-8v11
w:lost	a-3j5k29m-5n23o-14q-15r-14s5t-21u-5v9
w:lot	h-3j-6k-4l6m-4n12o12q-6r-15s8t32v-24
w:loud	n16r-7t-7v7
w:love	l6m-6n5p-4q-3r-10t29u-4
w:lovely	n-5r-5t13v8
w:low	i5m-20p11r20s-3t-6u7v-10
w:lower	a-4q3r20t-13v15
w:lowercas	o4
w:ls	k8m-4p-12q19r-10s7t-5v-20
w:lsp	q5t-3
w:lt	m-6t4v20
w:lto	v4
w:lts	m-4q12v-5
w:lua	m14t-12v-10
w:luck	j7q-4r6s-3t7v-5
w:lucky	m-3v5
w:lumen	k7v-5
w:l\xE4uft	t3
w:m1	m10q4v-3
w:m2	n5
w:m32	m9v-7
w:m64	q-4v10
w:ma	e-4t5
w:mac	e-3k8l-7m7o6p-19q24r6s-4u-6v-9
w:macbook	m-3r3t11u3
w:machin	a-5b-3d-5e-8f-5h-5j-3k9l-8o-18p-12q25r-21s-7t-22u-9v46
w:maco	j8k22n6q36r5s-3t-17u-4v-42
w:macro	o-4r-4t4u-4v32
w:mad	k-4n7p5s7v-8
w:made	a-5b-4e12f-4g-4h-10i-4k-6l-10m-23n-13o-8p-12q3r-9s27t3u-15v5
w:magic	q4
w:magical	r4
w:mail	e18j11m-3n10p-6q-12t54v-57
w:mailbox	j13k-3m-7t16v-8
w:main	e7f-4h-5i-4j-4l-11m27n12q-5r-38s-10t49u-8
w:mainnet	m-7v9
w:maintain	q3u13v-4
w:maintainer	v7
w:maintenanc	k-3t8
w:major	k7m-3v-3
w:mak	a-4h-4j-4k-8l12m-4o-10r-19t-3v22
w:make	a-9b-7c-6d-5e-16f-10g-3h-8i-10j-19k-20l-14n-7o9p19q-17r-22s10t-5u-17v54
w:makefil	p9q16r-7v-12
w:maker	e-4t5
w:malform	h12j-4k-5t-5u8v4
w:malloc	n11t-3v-5
w:manag	a-3f6h-3k-5n-9o-7p-5q-6r-5s-7t-5v11
w:management	t-9u11
w:manager	e6l4m6n4o-6r-4t7u-3v-5
w:manga	f7o-3q-3t-18v5
w:mangl	q-3t-4v10
w:manifest	m-3v-4
w:manner	i-6n3s9t6v-5
w:manual	m-20n-5o-9p-4q11r-7t28v13
w:manually	k-4m-4q-4r-4u8v4
w:manufid	t10v-7
w:manufnam	t10v-7
w:many	a-4b34e-7f-3g-3h-6i-4j-19k3l-8m5o-11p-5q-13r-7s-10t-13u-11v-60
w:map	e-4k-5l-8m6n-5p11q-18r-18t-4v40
w:mapbox	t-14v15
w:mar	j-4l6q-4v9
w:march	j6o-12t-13v35
w:margin	r3
w:mariadb	m-17q15v4
w:mark	a-4h3m-10o-5q-8r5t10u-5v28
w:markdown	m-6n-4p-3q-5r15t5u-4v-12
w:marker	l7r3t-5v-17
w:market	o8t-7u4v-7
w:marketplac	p13v-4
w:markup	v3
w:mask	v5
w:massiv	v3
w:master	j-7l-5m7n-10o4p-9q-6t7u-7v28
w:mat	q-3v4
w:match	a-4f9k7l-7m22n-4q-7r-8s19t-18v6
w:matcher	s4
w:material	p10q-7r-8t-13v8
w:materializ	t5
w:matlab	v6
w:matrix	m-5t-16
w:matter	e-4h3l-4m15o-5p-7q-8r-9t5u-4v27
w:max	a11o5p-4q-6r-11u13v-5
w:maximiz	r-8v8
w:maximum	g4h-5i6o10r-8s6t-9v-17
w:may	a-5b-4f-4h-6j-6l-4n-11q-21r-10s-6t6v-13
w:mayb	d-4m7o-7q-21s-6t-26u-8v29
w:mb	e-4h7j-4l-6m12n64o-5p-4q4r-15s-3v-43
w:mbp	v6
w:mcp	l-3m-3p35q-3r-4u-6v-6
w:mcu	m7
w:md	l-7m-4n-4o-5p7r-6s18t45u-8v-27
w:mean	a-5b-3d-3e-3f-5g-3j-4k5l-6m-13n-5o-9p-5q5r-15s7t-14u-8v-12
w:meant	a-6d-4h-3j-4k-3l-7m-7n-4q-13r-14s-5t23u-5v29
w:meanwhil	l8o-8q-6t-7v7
w:measur	t-6v3
w:mechanic	t5
w:mechanism	q4t9v-4
w:meditation	m28v-21
w:medium	t6v-4
w:meet	r-4t-4
w:member	e-7f7j-4m-4p-3r-5v9
w:memory	a-4e-7k-11l-6m26n61p-11q-15r-6s-3u-5v-11
w:mempool	q-5t-10v27
w:mend	v3
w:mention	k-21l17n-5o-6t6u11v10
w:menu	k-5l-3m13n-9o-7p-8q-5r-15s-4t28u-7v22
w:menus	m4n5t10v-10
w:mere	k3q-3
w:merely	e3q8t12v-10
w:merg	f11k4m-9n-8o-5p-3q7r8t6u-4v11
w:mesh	v-10
w:mess	v5
w:messag	b-11c4d-7e-4g26h40i7j-15k-9l-7m-12n-22o-22p26q-24s5t-3u10v18
w:met	t5
w:meta	r8s4u-3
w:metadata	q-4t20v-8
w:metal	n9q-7v-3
w:method	e10f-4h4k-9l-3n-4o-15p4r-7s5t15u5v11
w:metric	o4r-8t-8
w:mi	v6
w:mib	v5
w:micro	r4t4
w:microphon	n-4v-10
w:microsoft	e-5f11k25l6m-11o-7q-8r30u-4v-25
w:mid	m9s-4v3
w:middl	d6l8m18n8o-4p-6r10v-27
w:midi	v7
w:might	e-6j-3k-7m18o-7p6q-12r-4s-3t27u4v-6
w:migrat	q-7v9
w:migration	n-5q-13u4v23
w:million	m5n7v-5
w:min	n7q-4t-6v11
w:mind	r5v-3
w:mine	e-4f-5g22j-11k-5l-6m-9n18o-9p-7q16t10v-14
w:minecraft	m7p6v-9
w:mingw	q11v-4
w:mingw64	q7
w:mini	l-4m8o-7q-7r-3t-26v24
w:minifi	m3
w:minikub	p4
w:minimal	l-3m5p-5t-6v8
w:minimum	m4q-5r3t-13v-7
w:minio	k4
w:minnow	t9
w:minor	k6v-3
w:mint	o5q4t10v-6
w:minus	t-7v-5
w:minut	b7e7f-4h-3j9k-7l9n43o-4p-9q-9r-10s-6t-14u4v-11
w:mirror	h4j4m-5q-12v25
w:misc	q4r22t-6v-10
w:misconfiguration	t4v-3
w:mismatch	e12f14p-5q4v-17
w:misread	t-12v13
w:miss	a-8b-4d-4e-7f38g-3h-8i-4j-11k-11l-16m-25n-11o-18p6q25r5t18v44
w:mission	v6
w:mistak	e4k-4m-3q-10t-9u10v21
w:mistaken	s4t8v-10
w:mistral	o11q7v-18
w:misunderstand	k9
w:mit	r-14t22
w:mitigat	v10
w:mix	k3m-7q9r5s-4t-15v7
w:mixtur	m-5v9
w:mjs	e18o5v-17
w:mkdir	k-8q-5s8v9
w:ml	p7t-6v-8
w:mm	o6t-10v17
w:mnt	o4
w:mo	n4q-4t5v-6
w:mobil	j-11k5m9o-4q-8t-3u-3v18
w:mod	d6j4m11o12p5q-12t-17v6
w:modal	r10s7v-13
w:mode	a-9d-3e-5f-5g-3i-3k16m-12n-6o13p7q-12s15u14v-6
w:model	b-4c12d-4e-10f-6h7i9j-12k-6l-4m-22n-15o6p-20q-21r-12s41t-34u-8v-11
w:modelid	t9v-6
w:moderator	t3
w:modern	r7
w:modifi	k19v-9
w:modification	s9
w:modifier	v5
w:modify	s3t-3
w:modul	a-3e15f-4h-4j-12n-5o-12p16q22r-13t-7u4v-8
w:moment	j6n-7o4r-3s13t23u-4v-43
w:mon	e5
w:monday	s10t-9
w:money	j-3t8
w:monitor	a3j-3k-3m-6n15p-5q-6r7t-15v26
w:monorepo	k13p4q-4t4v-8
w:monster	t18v-9
w:month	a18e5h-4o-5q14t-11v-15
w:monthly	a3
w:more	a-7b7c-4d-7e14f-5g-5h-4j-15k-8l-8m5n28o-17p-10q4r-24s8t14u-23v-7
w:moreover	o12v-5
w:morn	b4j-6l8m3t-14v12
w:most	a14e-4k9l8m-29n-8o4p4q-9r5s-5t15u26v-42
w:mostly	k7q7r11s9t-8v-16
w:moto	r7v-6
w:mount	e-3k30n8o-9p-6q-16t-31
w:mountpoint	q-5t-5
w:mous	m-4n9r10v-4
w:mov	e7j-9k-5l-6m-8n5o-9p-6q20r28s-4t-6u-5v12
w:move	a-3e-3j-4l-5m-9o3p-3q-17r27s-4t-8u-9
w:movement	n8r-5
w:mozilla	q-6r-7u22v7
w:mp3	t4v5
w:mp4	r5t-5v5
w:mpc	v5
w:mqtt	j8m6v-12
w:ms	a-6b8j5l8m8n13o6p5q-12r-15s-3t-5u-7v5
w:msg	o10t5v-7
w:msi	e4q-8v7
w:msvc	q6t8v-10
w:much	a-7b-4d-4e-5f-5g-3h-5i-5k-12l-6m4n5q-11r-11s5t-12v-4
w:multi	p-4s3t9u8v-11
w:multipl	i3m14o-6p5q-14r-10t17u14v-16
w:multiplayer	j6t4v-9
w:multiplication	v5
w:multiply	t-6u5v4
w:multithread	r6
w:murmur	t7
w:music	m-5o-4r-4t-3u27v-3
w:musl	l-5q8
w:must	a-5f-4h22i-14j-18k-9l-4m-13n-8o-13p-8q14r12u3v5
w:mut	v7
w:mutation	o4
w:mute	j6m-4t4
w:mutex	m5v-4
w:mutually	t-6v9
w:mv	q5
w:myself	e-3h-4j-3m-9n-4o-4p-3q-6r-4s-4u8v7
w:mysql	m-14q13t5
w:n1	v5
w:na	m8o-4q-6r-6s8t-18u-3v32
w:nam	g3m-7p12s10t-17u-3v14
w:name	a-9b-6c-5d-5e-5f-6g-5h12i-17j4k12l-4m-22n-15p-5q8r-22s-20t30u4v36
w:namely	d3q23v-10
w:namespac	e4h3k-5l-3p-3q14t-14v16
w:nan	r-5t-5v19
w:narrow	r6t-3v3
w:nas	k7m-4q-8
w:nativ	j-5k-5m21q-6r10t-6
w:naturally	r4
w:navigat	k-3m9o9p-8q-6u10v-7
w:navigation	r-13t9v7
w:nb	r-4v4
w:nbsp	t-5v4
w:nd	s7t-6v4
w:ndk	k7v-5
w:ne	a8
w:near	a4d5m-19n6q11t-13
w:nearest	t-4v7
w:nearly	j6l4m9n22r-8t-5v-9
w:necessary	r6t-6v4
w:need	a-13b-6c-4d-6e-7f-7g-6h-10i-6j-14k-16l-15n5o-18p-11s14t113u28v-98
w:neednt	j-6t5
w:negativ	v6
w:neither	j4k-10l-3m7q7r-10u-3v5
w:nerd	r18v-10
w:nest	e-4u-10v33
w:net	d-6e-5h-3k4n-5o-11p4q-10r-9t29u-5
w:netcdf	t-3v6
w:netron	v4
w:network	d8j16k-5l-4m13n-5p-4q-7r-6s-4u-3v8
w:neutral	u7v-7
w:never	a-7b-6c-4d-4e-12f-8g-5i-4k-11l65n17o-9p17q-17r-42s34t-33u-19v30
w:nevertheless	q5
w:new	b-6c-5d-8e44f-5g-5h8i-3j-16k-24l-5n17o27p-6q-21s3t-15
w:newbi	t-7v-5
w:newcomer	k6v-4
w:newer	k18m-5n7q9r5t-10u8v-23
w:newest	h15j-6k-13l-7m19n-3o-12p-7q6r18s-5t-10u-4v16
w:newlin	m6t-13v18
w:newly	e7h-4k-8r11s6t-6
w:next	a-4f-3k6l-4m-5o-15p-5q4r-23s3t36u-9
w:nextcloud	t-10v15
w:nfs	k35l6m4q-11t-4v-15
w:ng	r6v-3
w:nginx	d5i4j-8l19m-6o19t4v-23
w:nice	e-3f-4h3j-11m-9n6o-6p-3r-6t41u-4v-8
w:nicely	m-4n-4o15p-3t-14v-7
w:nicer	o12t22v-24
w:night	k10l13m-21q-4t14v-5
w:nightly	k-4l9o-3r-10t10v7
w:nikon	t-3v7
w:nil	m17n3q-4t10v-10
w:nimbus	m-3o9
w:nine	h4j-4v9
w:nitpick	s5t-5
w:nixo	o3q5v-5
w:nl	v3
w:no	a-20b-15c-15e-4f-28g-11h-23i-11l-18m17n-17o18p5q-38r14s18t-40u-52v52
w:nobody	j-8k-7m-4o19q12r-12s8t-5u-5v10
w:node	a-5b-4e-10f-5g-4j8k7m15n22o-17p-8q-15r-17s-8t8u-10
w:node_modules	e17h-4l4m10q20r-4v-25
w:nodej	j13n7q-5t3v-14
w:nodeselector	t5v-4
w:nois	v5
w:nominat	v4
w:non	a4e-3f6k-5l-20m-8n-7p-6q9r-13s4t30v14
w:none	a-5g26j-8k5l-5m13n-4o-6p-6q4s-7t-16u25v-18
w:nonsens	v7
w:nope	q3v5
w:nor	j7t-23u-3v18
w:normal	k4l-5m-6n-3o6q-5s6t11u-3v4
w:normally	a7j4k-4p-4q-7r9s-4t-5v12
w:nosuchmethoderror	m5q18v-19
w:not	a8b-28c-19d-25e-28f11g-15h31i-27j11k-28m-12n-59p52q9r-14s-14t-46u-9v28
w:note	e-4h15m-22n-3p-3r28s-5t15u6v-14
w:notebook	k6m11q-6r11t-7
w:noth	a20b-4c-4e9g18h-7i-7j-17k-12n12o-7p36q-42r-29s7t-23u-27v39
w:notic	a4e-3j-3k13l-6m-7o-8p-9q17r8s27t4v-28
w:notification	f12k7m-13p3r-29t-4u6v27
w:notify	r-3v7
w:nov	k-4o11t4u4v-13
w:november	t-4v4
w:now	a3d-6f-7g-7h14j-29k-7l10n9o7p-32q31r-16s-3t-4u-14v-55
w:nowher	d4q-12t6v8
w:nozzl	v5
w:np	m13q-6v5
w:npm	e-4l4m16o-3p-3q5u-3v-5
w:npmj	t5
w:ns	n4q-6v7
w:nsinvalidargumentexception	m8v-4
w:nt	q-3r-5t-5u23v6
w:null	e-4g4h6l3m-9r-6t-17v34
w:nullabl	q-4t-13v20
w:number	a-6e-4f-4h-4i-4j-9k-3m5o-15p-8q-14r5s-3t4u-8v44
w:numeric	v3
w:numgrid	q3
w:numpy	m9q-8v13
w:nut	v4
w:nv	n13q-3v-5
w:nvidia	g4n-9q-4v15
w:nvim	m32q-5t-3v-18
w:nvm	k5m-3
w:nwkaddr	t10v-7
w:o0	t-4v11
w:o1	v6
w:o2	q-4v7
w:o3	m5t-3v5
w:oauth	e5h4v-4
w:oauth2	t5v-3
w:obey	s7t-5
w:obj	k-3t-6v19
w:object	a7e-3h-3j-10k-12l-4m15n16o-8p4q14r-4s-4t8u4v-12
w:obs	m5p3q4v-8
w:observ	a8j5o-7p-6r21s7t7v-24
w:observation	v7
w:obsolet	t5
w:obtain	l10m-5q-5t-4v10
w:obvious	o9r9v-7
w:obviously	v8
w:ocaml	q3
w:occasionally	v6
w:occupy	r17v-15
w:occur	d-3f3h16j-3k9l-8m5p4q-4r24s-8t-6v-31
w:occurrenc	p3q-4
w:oct	k-6v7
w:octoprint	t-4v15
w:odd	m-9o-8q58t-24
w:ode	p11r-6v-4
w:off	a-9b3c-3d-6e-6f-9g-4h-6j8k-10l-8m-12n-12p-16q19r26t-10u-6v49
w:offer	l-3m6n-6q-7r-11t37
w:offic	j8o8r-3t-14u16v-4
w:official	k-6o12q-10t21v-10
w:offlin	q-4v-4
w:offset	b5t-18v19
w:often	j3k10q-11r-12s11t4v4
w:oh	v5
w:ok	j11k5l-3m14n-5o-19q-12s-4t-56u-5v-14
w:okay	p4q-10s6t-6v9
w:old	a-6b-3d-10e-4j-3k32l-8m14n7o-8p-12q-15s-6t9u-6v-27
w:older	b3j-9k-3l4n-3o-6q10s-4t39u-5v-19
w:oldest	t26v-9
w:ole	r11t3v-10
w:oled	m12q-7t-6v-12
w:ollama	h4o8t-8
w:onboard	t-12u11v5
w:once	a4e8f-5i-5j4k4l4m47n20o-33p-4q-10r-17s16t-42u6
w:one	a-27b-3c-17d-14e-29f-23g-21i-11j-41k-60l-47m-28n24o-37p-27q-30r-6s-22t64u-10v-7
w:onlin	m-7n10t5v8
w:only	a-14b-10d-12e-4g-11h-13i-11j-15k6l-6m-15n-13o-23q-43r-27s-5t27u-24v23
w:onnx	n4o-5q-5s-4t-8v-26
w:ons	r-3v7
w:onto	p14q7r-9v-6
w:oom	l-6n12
w:oop	j-3t10v-4
w:op	k-4n7s7
w:opcod	p5
w:open	a-8b-7d-7e4f-10g-7h-8j17k21l-19m28n5o-5p-10q-7r5s-27t-29v20
w:openai	e12f-5h8j-4m-3o-4s6t5v-11
w:openbsd	n-5q7t3v-3
w:opencv	e-3j-4k-9l-3m-23n6o-10p-5q41r-7s-3t9u-8v39
w:opencv_extra	q6r-4t7u-3v14
w:opener	t4
w:opengl	m4r10v-7
w:openjdk	m5
w:openssl	l3v6
w:opensus	m3
w:operat	m4p-7q11r-10u19
w:operation	e-28f16k26l-4m-4p-4r-6s4t12u9v-8
w:operator	m9t6v-6
w:opinion	p-4r3t-10v10
w:opkg	q12v-8
w:opposit	n3
w:ops	m10v-6
w:opt	m5q6v-10
w:optimisation	v13
w:optimiz	m-7o-4q-9v7
w:optimization	m15q-5v-7
w:option	b-7d-6e-4f-4h-4j8k-5m-11o-7p-17r38s-5t29u-8v6
w:optional	o-3q6r-4v8
w:optionally	t3
w:opus	a6k-7l-5n-9p-6r14s8t-4u-4v12
w:order	a-4e-3j-5l-4m-3n6o-11p-5q-10r-17s4t17v14
w:orderly	t3
w:ordinal	m4
w:ordinary	t6
w:org	a-10b-8c-5e-19f-11g-6h-10i-7k-17l5m-10n5o-3p-9q16r-18s-12t61u-18v29
w:orientation	r4v-4
w:origin	v10
w:original	j4l-4o5p-4q-11r-9t4u5v20
w:originally	m-4r7t-9u8v6
w:originat	m-3q4
w:orphan	l4
w:os	a-3e-5j-8k12l16m15n-5o-11q-7r-8t11u-11v18
w:osd	t-9v15
w:osx	u-10v16
w:other	a-6b-7c-5e-34f-3g-4h4i-13j10k10l-27n-16o-19p-4q-45r-3s11t33u-9v73
w:otherwis	k-3m-6o-10q13r-5t14v13
w:otp	m-4q16v-5
w:ou	v-4
w:ought	m-9n-5o8p-3r6s13t28u-5v-20
w:ourselv	t-6v-4
w:out	a-11b-3c-6d-9e7f-8g-9h-13i-13j51k-12l-10o-18p-10q-22r-51s5t-12u-13v8
w:outag	j7t-7
w:outbound	k14v-10
w:outclusterlist	t9v-6
w:outcom	v4
w:outdat	t6
w:outer	e14q-14t-5v12
w:outlook	e5
w:outofmemory	n3
w:output	a-11b-4c-3d-4f-7g5h-14j-9k21l11m-13n-4o-12p-13q-8r20s11t-12u8v25
w:outsid	e5h3k-3m18s-4v-20
w:over	a-3d-5e-4f-8g-3h-12k20l-7m-29n19o-19p-5q-10r-5s3t-17u-17v33
w:overall	a4s-4t-7v14
w:overflow	q-10r-9t12u13v16
w:overhaul	t4
w:overhead	s3
w:overkill	t9v-7
w:overlap	m-4q19r6t-6v-9
w:overlay	n13q9r-6v-4
w:overload	c18n11t-4v-12
w:overlook	n-7v16
w:overly	v3
w:overrid	k4o7
w:oversight	t4v-3
w:overview	t10v-7
w:overwrit	k17t-3v-9
w:ow	t-7v-3
w:own	a-6b-4c-4d-5e-15f-5g-5h-4i-5k-7l-12m-17n-15o19p4q-22r-37s-10t28u-9v21
w:owner	b4j-5t19v-12
w:p2	u8
w:pa	e9v-9
w:pace	n-3t4
w:pack	l8m3p9q41r-9u-3v-54
w:packag	a-6b-4c-3f-4h-10i-4j-5l-10o12p-5q72r-9s-9t34v-52
w:packet	k5t12v-11
w:packhous	d3
w:pacman	l-3p9
w:pad	m-3q-5r-9v26
w:page	a19b-7c-5d27e8f-7g-7i-5j-14k-29l-15m-21n-3o-11p-4q-36r-16s-16t26u8v-9
w:paid	a-3o3t-8u9
w:pain	t3
w:paint	t5
w:pair	j13m-6n-12p17q-3r-8v10
w:palett	k-5n8o-3p4
w:pane	t9v-5
w:panel	p9q10r21t-5v-18
w:panic	m19v-4
w:panick	m4
w:pantry	t4v-3
w:paper	o7
w:para	q6r-7t12v-3
w:paragraph	t-8u7v11
w:parallel	i5t4
w:parallelism	q5v-5
w:param	b4h4i3j-5v9
w:parameter	j-6m-9n-3o-7p-3q9r9t30
w:parametriz	v3
w:parcel	v5
w:parent	j-5k-3l23m-3q-4t15v-20
w:parquet	k-3m3t-8v12
w:pars	e-5h6m-9o20p-11q-16r-5t-17u-3v53
w:parser	k7m-6o7q-5s-4t23u6v-13
w:part	b-3e-7f-5h-3j-8k-10l17m-5n6p6r17s-5t-23v6
w:partial	t-10v14
w:partially	k10q-4v-8
w:particular	t3
w:partition	k12q-6t-4v7
w:partly	r4v-3
w:party	m7o-4t11
w:pas	f6v-4
w:pass	a-4f-3h-3j-3k9m14n-3o-14p-10q-10r7v28
w:password	a-3e21j-4k-12l-3o6p-5r-9s4t-26u-5v48
w:past	e-5h-3k-6l-4m11n8o5r-5s-5v14
w:pastebin	m4t-5v10
w:pat	t4v-3
w:patch	e-8h4j-3m-6n-4o-4q10r8t13u-5v11
w:path	a-4d-5e-9f-4j-9k41l28m-16n-6o27p13r-15s11t-26v-16
w:patient	m6n-11p4v11
w:pattern	a9j-7l-7m14o4q-5r-5s3t13u15v-18
w:paus	n-4t7u8v-5
w:pay	g4j-6r-4u26v-6
w:payload	m14q-8t-5v9
w:payment	o-3t-14u8v18
w:pc	j7k5m-18n4p8r-18s-3t-17v45
w:pcs	o6
w:pdb	v5
w:pdf	a-5e-3h7k5l-4m-8n-5o-9p-4q-7r-6s-13u-7v-5
w:pe	m-4q-3t38v-21
w:peak	l-6n7
w:pebbl	t3
w:peer	j18k13m-6n6p-3q-3t-8v-9
w:pem	v5
w:pen	o-3v17
w:pend	e-8m-7p5v17
w:peopl	a-3e-6h-5j-3k-3l-4n-5o4q-11r-12s-4t71v-13
w:per	j-5l-3m-12n20o-5p9r-11t-6u27v-6
w:percent	m-4t-7
w:percentag	r14t-14v10
w:perfect	r-7v14
w:perfectly	k-10p8r4s14t-5v-5
w:perform	e-26f15k10m-4t4v13
w:performanc	e-4m6n5o-4p-4q-7s7t4u7
w:perhap	a3k-5p-3q4r-7s-3v-22
w:period	t3
w:periodic	v3
w:periodically	t5
w:perl	k7t-8v7
w:permanently	t-4v6
w:permission	a-3e-22f70h-3j-5k77l-11n-10o10p-19q-12r-15s6t-13u-6v-35
w:permissiondeni	k4m13q-18v3
w:permissionerror	k11v-6
w:persist	h16k-5l5m-12n-4o5r6s-5t9u11v-26
w:persistenc	k7m-7t-5v-18
w:persistent	j6n-5q-3t18v-9
w:person	e-6q3u8v-5
w:personal	m-4o3r3
w:personality	t-6u7
w:petra	m4q5
w:pg	m9o-8t-10v-9
w:phas	t5v-4
w:phon	e12h3j8k-6m-6n-3o-7q-12r-4s-4u-3v7
w:photo	k-3l-4m6n25o-4r-13s3t-7v9
w:php	j4k4l19m13n-3o-5q16r-6u-4v-35
w:php8	q11v-5
w:phras	k9m-4p5s12t-12v-5
w:physic	q6t4
w:pi	j-5t-9v7
w:pic	t4
w:pick	e-11j-7k-8l-4m5n-5o-3q-12r14s-4t10u-5v46
w:picker	m-4p-4q-4r26t20v-18
w:pickl	m12
w:pico	n-7t-10v-4
w:pictur	a-6b-4d-4e-7f-5h-5j6k-13m-16n14o-6p-17q-15r35s5t-41u-9v51
w:pid	l8m-10t-4v11
w:piec	k6t-17v13
w:pigeon	r5
w:pile	l7n15t-10
w:pilot	m5
w:pin	m24n-4o-4p-3r-9t4v-21
w:pine	r5
w:ping	j10m5t5v-14
w:pip	e4j-4k-3l3m-7p-3q19
w:pipe	l3o11t-9v4
w:pipelin	j-3l4q-6s3u-5v8
w:pivot	v4
w:pixel	h4k-3m-11p7r5s7
w:pkg	m11n3q22r-4t6v-25
w:pkgbuild	k-5q11
w:pkgyard	t4
w:pl	k8q4t-4
w:plac	a-5e4h16j-5k-5l-8m9n8o7p-11q11r-6s-11t32u-10v-37
w:placeholder	r14v-4
w:placement	v4
w:plain	a-3e6h-5j-5n6o-7r-27s6t-4u-5v-46
w:plan	a28e-4f-4l-12m-5n-8o-11p-11q-18r-19s11t36u-8v-20
w:planner	k4t19u-6v-4
w:plat	v7
w:platform	e14k5m-11o8p5q3r3t3u-4v-15
w:play	a-6b-3d-3e-6f-5h-5k-9o-5p-12q-25r-20s3t51u-10v51
w:playback	v3
w:player	l19m-6u6
w:playground	m6q-3r3v7
w:playlist	t11
w:pleas	a-6b13c11d-11e-7g-5h5j6l-14n7o-19p-14q-22r-13s-21t34u46v-54
w:pleasur	t7v-4
w:plenty	a4t7v-5
w:plot	m6r12t-5v-7
w:pls	m-9t-4v16
w:plug	k4l-4m12p11r-6s10t-3v-19
w:plugin	a-6b-4d-4e-8f-5g-4i-4j-14k-8l-6m-19o10p96q6r-34s-8t61u-13v-74
w:plural	t-4u-4v18
w:plus	h4j4k-7l-4m4o10t-27u-3v13
w:pm	a9e11r-5v-7
w:png	m4r9v8
w:pod	k9m4n3t-11
w:podcast	q-6t-5v17
w:point	a-4e-3j-4k6m-6n-3p10q9r10s6u-4v-8
w:pointer	j-4m12n4o14q-7r-5t12u-6v-19
w:policy	f7g28h-4m-7n-4o-4q-5r-4t-10u7v6
w:polish	s9t9v-11
w:poll	a-6b8e-3h8m-10q-3t7v6
w:poller	d3
w:pollut	l7q5r-7
w:polymorphism	t7v-5
w:pool	e7h-5q-6t12v-16
w:poor	s5t3
w:poorly	n-4v8
w:pop	m7r-10s7t5
w:popup	a5r5s7t-6v-5
w:port	d-9e-5j17k11m6p-6q-10r11t-13v11
w:portabl	o17q-3r-5
w:portal	d3k-4p7r-7v12
w:portrait	m3v4
w:pose	l-4m5r-3t-7v14
w:position	m8o-4p-7q-4r-6t13u-3v-6
w:positiv	q-5v14
w:posix	k12q-5r-5
w:possibl	a-5b-4d-3e3f-4g-3h-4j3l-7m-15o20p-7q-20r-13s-7t31u-4v-26
w:possibly	n5
w:post	h4i-8j-10k-6m-7o8p6q-6s7t-8
w:postfix	t11v-5
w:postgr	q-10v12
w:postgresql	q5
w:potential	r-3t5
w:potentially	g10o-4t5
w:pour	n6o7v-11
w:power	m18o-3p-5q-4r-12t8v-7
w:powerful	s4t3
w:powershell	k5l4m-5p4q-8r4
w:ppd	o8t-4
w:pr	j-3k-3m-9o34q-7s11u19v-29
w:practic	j-3l6t6v-4
w:practical	t4v-3
w:practically	a15n-7v-6
w:pragma	v3
w:pre	k4m-6n-4o4p12q-7r5t8v-11
w:prebuild	q8
w:precedenc	o3
w:preceed	h8
w:precis	r-6t15v-4
w:precisely	t5v-4
w:precision	o-3t4v7
w:precompil	q25v-21
w:prediction	v4
w:pref	o-4p-3r16v-4
w:prefer	m-5o-3t11u26v-33
w:preferenc	m4r12v-11
w:prefetch	v4
w:prefix	k3v3
w:preflight	k3o-4t-8v13
w:prepar	q3v9
w:preprocess	v3
w:presenc	f7
w:present	l-4m-8n-4o7q-5t22
w:presentation	r5v-6
w:presently	v4
w:preserv	k3
w:preset	o8v-4
w:press	a-3e-5f-3h10k-14l-5m21n-12p-13q-12r19s-9t7v31
w:pressur	o-5q-4s4t-3v20
w:presumably	m5
w:pretend	r-4s18v-3
w:pretoolus	p7v-4
w:prettier	o8p-3t5
w:pretty	m-8p7q-6r5t6v9
w:prevent	h7m-4t13v-16
w:preview	k-3m5p-7q5r21t3u5v-18
w:previous	h17k-6l-3m-9o-6p-9r5s26t-13u-7v11
w:previously	a5l-5m-12o14p8q4r4s4t-5v-10
w:pric	a32o-5t-5u21v-19
w:primarily	a4
w:primary	m-5n-6o-9r-6t13u12v-3
w:print	a-5b-4d-11h-10j11k-25l4m-4n4o10p-11q-32r54s-8t-21u-19v66
w:printer	j5o7q-6v5
w:printf	n3t-3v5
w:println	v7
w:prior	h7t-10v11
w:priority	k-4n-3r13t19v-20
w:privacy	u8v-3
w:privat	d4j6m-6p12q-3r-4v-4
w:privileg	m4
w:pro	a11e-9m-4p-5r-8s-4t-3v33
w:prob	e-6l7m-8t6v7
w:probably	a-5k17l-6p-8q-6s8t21u-6
w:problem	b-4e-20f-5g-3i-4n9o-17q-24r9t5u15v43
w:problematic	t10v-7
w:proc	o-4q-5s5v10
w:procedur	m5v-4
w:process	b-3e-9f-7h6j-3k5l69n26o-17p-14q-14r-12s-12t-9u11v-36
w:processor	m8n5o-6q9r4t-20u-3
w:processticksandrejection	l3v5
w:prod	h4j-4v8
w:produc	k-4m14p-6q-9r17t-7u5v-3
w:product	m-7n9p-4q6r-4t-10u15v6
w:production	m-12n-5o-5p-4q-7t-5v28
w:productivity	s4
w:profid	t9v-6
w:profil	e22m14n9o19p-4r4t-4v-49
w:profiler	t-7v14
w:profit	p-3t18v-16
w:prog	t5v5
w:program	a-7b-4c-4d-5e-13g-4h-7i-4j29k26m23n7o-22p-11q-14r-28s-10t48u5v-38
w:progress	m-3t11v-5
w:progressiv	m-3n-4r7v6
w:proj	e13k-4m9v-11
w:project	a7b-3d-4e-4f-5g-5h-11i-4j-7k10l-6m-15n3o5p18q25s9t-14u-3v-44
w:projection	m5
w:prometheus	r-6t-13v-4
w:promis	h-3t5v6
w:promot	t5v-4
w:prompt	e-4g8h-7i3j8k-20l-6m15o23p-15r45s27t-28v-44
w:pron	t5
w:proof	q4
w:prop	u-3v16
w:proper	r4t4v-4
w:properly	b-3j4l-3o-4q-6r4u8v6
w:property	h-7m8o4p8q6t-5v-7
w:propos	m4o-4r-4s6t-6u11v4
w:proposal	q3r4
w:proptyp	m4
w:protect	t3
w:protocol	e3p-3v10
w:prototyp	n6s7v-9
w:provid	b-6e11h7m-9o-5r12t4u11v-16
w:provider	b19e19k4m-8o-4q-4r3t23u-4v-40
w:proxmox	q-7v9
w:proxy	a7h7j-15k-6m6n-5o20p-8q-7t9u7
w:prs	o4t7v-10
w:prun	l5m5n-5o-3t-5v21
w:ps	l30n-7t-10u6v-26
w:ps1	e3t9v-8
w:pt	p11r-4t4v-6
w:pthread	k-4v11
w:ptr	v3
w:public	q-7s5t-4u14
w:publish	e11f4h-3p-4q-16t30v-5
w:pull	f-4k-4l-3n-4q26r-12s-4t18u-8v6
w:puls	k3q3t3v-6
w:pure	r11s15t-5v-16
w:purg	t4v-4
w:purpos	m5o-4q-6r-4s-3t6v16
w:push	e6f12i5j9k-4l-5m-6n-4p4q-9r-11s4t-30u-5v16
w:put	a-11b-7e-5f-9g-6h-5i-6j10k-8l-20m-3n-22o39p13q4r-22s-7t-43u-19v-19
w:puzzl	r-7t-3v13
w:pw	t-4v5
w:pwd	s5
w:px	r31t-10v-13
w:py	b3e-4j-4m-6n-7o16p11q-17r-5t-15u12v29
w:pylanc	m12r-3
w:pypi	m-11p12v8
w:pyproj	m7v-4
w:python	a-3e-3f-3h4j-6k-5l3m19o-4q28r-5s-7t6v-10
w:python2	q3
w:python3	k10q-4
w:qa	q6t-3v4
w:qemu	q-13t17
w:qt	o11
w:quak	m12q-7
w:quality	n4s15
w:quando	m-3p11r-7t40u-17v-14
w:quantum	n7u9v-7
w:quarry	v7
w:quarter	v3
w:quartz	m11t-5v-4
w:que	a6e27n12o4p10q-3r-11v-29
w:query	a3e-7h5j6k-3l-14m-5n-5o-9p-14q20r-4t17u10v-26
w:quest	t-5v11
w:question	d-7g-4h-5k-4l-10n-19o-20p-10q-12t-31u4v-32
w:queu	a-4j-4k-3o-7p-4q-8t-11v23
w:quick	n4r14s7t7u-3v-22
w:quicker	n20s4v-17
w:quickly	l10m-5n12o7q-5v-7
w:quicktab	r11v-10
w:quiet	t-4v11
w:quill	k14q5t-15v-18
w:quillon	a6
w:quir	v10
w:quit	e-6k-9l46m25n-3o7p-7q-6r-10s8t-30u-6v5
w:quot	e-4k-4n4o-6p-5q-17r-21s5t25v43
w:quota	a31b8f-3m-4q-4t-5v-9
w:r1	q7v-5
w:r2	m5t8v-10
w:r4	q7v-5
w:r5	n6v-4
w:rabbitmq	t7
w:rac	v4
w:race	q10t-7v-4
w:radeon	v5
w:radio	r-4t4v8
w:radius	e-4v8
w:rain	r-6t6v3
w:rainbow	o5p11r-6v-3
w:rais	b5j3k3m-6q-11t6v5
w:ram	m9n23r5t-9v-6
w:ran	a12h-5m-11p-6q12r-9s3t-14u6
w:rand	e10v-5
w:random	j-6l5m14q-9r5t5v-5
w:randomly	q-6r7s-3v6
w:rang	j3m-5o17p-4r6t8u-3v-9
w:rank	n4t16v-14
w:rapidly	r6s-3v-4
w:rarely	n5v5
w:raspberry	m4t4
w:raspbian	q-3v5
w:raster	q-3v5
w:rat	t8v-4
w:rate	a6b5k-8m-8n4p-7r11t-21u-4v43
w:rather	h-4k-3m-9n-3p-6r-9t43u-4v-5
w:ratio	r7t-3
w:raw	k-4n5o15q-6r-5t-14v-16
w:rb	e14h4q18t-8v-21
w:rc	k-4m5n6o5q-6
w:rc1	m5q6t-5v4
w:rc2	m-5v8
w:rcx	t11v-10
w:rd	e-9m8p31q-4v-12
w:rdp	r-8t8v6
w:re	m-4o12v7
w:reach	a20e-4l-6m-10n-5o-6p5q-9s-7t-11u-6v34
w:reachabl	j-5p8t-6v4
w:react	a-5e-5f-4h-4i-3j-6k-4l9m53n-7o-12p-7q-4r-26s-7t-44u-17v102
w:reaction	f7j3k-3
w:read	a-14c-4e-4f-9g-5h-4i-3j15k13m-18n-9p6q-49r20t52u-7v-28
w:read_file	k-4m13v-5
w:readability	t5v-3
w:readabl	r17t12v-23
w:reader	m-6p14q-3r-11t21u21v-19
w:readiness	q6r-5u-3v17
w:readm	a-5j-4k-5l-5m-4n-14o3q26r-3s-6t-4u-6v-8
w:readonly	k6
w:readthedoc	v7
w:ready	q8t4
w:real	k-4m14o-6p-7q-5r6u-7v-5
w:reality	o7v-6
w:realiz	v4
w:reallocation	p-4v6
w:really	k-7m-5n3q-6r-3s8t21u-4
w:reappear	u12v-7
w:reason	f-3j11k-6l4m23n3p-9q-4r-15t10u3v-7
w:reasonabl	q-5v17
w:rebind	t6
w:reboot	m12q-9
w:rebuild	j-4l13r3v-3
w:rebuilt	k7m3o8q16t-8v-20
w:recall	t4
w:receiv	e-10h3j4k-4m-15o-13p14q4t-5v30
w:receiver	p-3t15v-12
w:recent	l6m-12p5r4
w:recip	l12r-9s7t8v-5
w:recognis	e4p15r-8t8v-12
w:recognition	r-5v10
w:recogniz	h7k7m4p3r-3v-14
w:recommend	n5t-11v-4
w:reconciler	m6
w:reconnect	j31n3p9t-9v-22
w:record	k5m-3n4o-7p-4q-7s10t-13u10v3
w:recover	m6v5
w:recovery	e5
w:recreat	v6
w:rectangl	r10v-3
w:recursion	m4v4
w:recursiv	m8t-4
w:recv	t4v-3
w:red	a5n3t-10v15
w:redact	m5n14q-7r3t18v-22
w:reddit	v5
w:redesign	s3
w:redirect	e4t11v-5
w:redirection	j-5t8
w:redis	j-6m-10n11q-3t6v12
w:redo	v-7
w:reduc	h-4i4k4m5n5o7p-4q-5t-10u12v-7
w:reduction	m-6v7
w:redundant	s6
w:redux	t8v-4
w:ref	q-9r-9t22v4
w:refactor	s5t-8u6
w:refer	i-7n-4o-4s9t-13u8v20
w:referenc	d5e-8j-4m-10o-4p5q-10s11u19v12
w:refin	t-13u10v5
w:reflect	r6s4t7v-8
w:reflection	r-4s3t5v3
w:refresh	e12j-3m-7o-3p6q-3t-31u8v16
w:refus	e15g7j-13k19l3m-15o5q25r-4s-8t-14u-4v-11
w:regard	k5m4n7p13q-4r10t-10v-14
w:regardless	h5k6l-4o9r16s-5v-16
w:regex	l4m5s4t-13v11
w:regexp	m6
w:region	o-12r4t-12v4
w:register	b-6e-4h-3k-4l-8m-27n5o-4p28q19t8v4
w:registration	e5m-9v3
w:registry	b5d4o-3p-4q-20t15v12
w:regress	m-3n4
w:regression	a5m-7n12p12q-7r-4s5t-3
w:regular	e-4r9t15v-14
w:reindex	l-4m8
w:reinstall	m21n-4o-6q21s-6t-4u-4
w:reject	h30j-4k5m-8o13p-3q-9s8t-11u5v-14
w:rejection	s3t3v-5
w:relat	j-4k7l-3m14n4q-7t16v-17
w:relation	t7v-4
w:relationship	p11r-9u12v-12
w:relativ	t3
w:relay	k14t-5
w:releas	a6e-5h-5j-8k-8l-4m-19n8o-15p10q13r-3s-7t12v9
w:release_x86_64	v5
w:relevanc	t16v-14
w:relevant	r10
w:reliably	p6r-4
w:reload	e5p-4q-5r8t-6v13
w:rely	k3p-3t8u4v-7
w:remain	i6j22m-7p4q-6r-5s-4u9v-7
w:remark	m4t18v-14
w:remedy	n4p5
w:remember	t-9v4
w:remind	m4t5v-5
w:reminder	l8s8v-4
w:remot	e4k-4l4m4o11q7r-8v-11
w:remov	a-5e-3h9l-5n-8o5q-3r7s6t8u13v-10
w:removal	l-4q25v-8
w:renam	e4k32m5q-9t-20v6
w:render	e-3j-7k-4l-5m6n-8o-4p-11q-7r21s-4t-10u-4v31
w:renderer	k-3m4p-3t11v11
w:renew	e10h-4t8v-5
w:rent	n8t3v-7
w:reopen	m-13p14t3v6
w:rep	t-4v7
w:repair	j-11k-6l-4m8o-4p5q8t11
w:repeat	j4k-4l10m-25p5q-12r-7s12t19u-3v6
w:repeatedly	g5r-5s14v-6
w:repetitiv	s3
w:repl	l19v-11
w:replac	j-3o-4q5r4t-5u9v10
w:replacement	q-4t-6v12
w:replay	v6
w:replica	o-6r-3t-19v-4
w:replicat	r-4t5
w:reply	h4t5v3
w:repo	e-4f11h-4k-5l-5n13o-10p-7q-3s18t5u-5
w:report	a-4j-4k7n-14o-4p-4q13r-10t-11u12v28
w:reporter	r11v-4
w:repository	a-5e-4f-4m-18n6q-5r-4s10t4u12v10
w:represent	m4q-4t5
w:representation	m4
w:reprex	m3v3
w:repro	r6t-7v11
w:reproduc	m33n6o-4q-25r15s-5t-28u32v-3
w:reproduction	k3r-5v9
w:req	v9
w:request	a-7b21d4e-4f-7h35i6k-6l-3m-7n-10o5p-19r-24s13t30u3v-29
w:requir	a-5f5h-3i3j4k7l-9m9n-4p-7q16r-14s13t30u-8v-33
w:requirement	m-7n7p-3q18r-3t-10u11
w:res	m18q-4v-9
w:rescan	n-7t4v7
w:research	s4t6
w:reserv	o4
w:reset	a15b-6j3k-3m-5o7p-6q-4r-9t8u-4v16
w:resiz	r21t-6v-16
w:resolution	o11q4r8t-4u11v-25
w:resolv	d-3k-4m-3n-4o9p4q28r-9s14t-38u6v12
w:resolver	j5t-4v5
w:resort	v5
w:resourc	f4h4m-9o-4q4r-5u-4v21
w:resp	n4v-4
w:respect	a3t6
w:respond	i3j6l-6m21o-3p7s-4t-9u9v-12
w:respons	a-8b9h6k-5m-10n5o-5q-5r-5s15t6u-5v-6
w:response_	t21v-5
w:responsibility	t-4v6
w:rest	j6k19l6n-4o-5p-8q21t35u-4v-55
w:restart	a-4d-10e7h-4j11k-10l-4m24p-4q-17r9s-8t-8u-7v16
w:restic	k4
w:restor	l3m-11p-4q-8t3v31
w:restrict	m-4t9u26v-21
w:restriction	s4
w:result	d-3e-6f-4j-4k22l-10m-12o-15p-8r18s-6t13u-10v20
w:resum	k11l-5m4q-5r13s-7t11v-11
w:retri	b3
w:retriev	j12k-8p-4q4r-6s-3t12v-6
w:retry	b22d4j-8k5l-4m-11n9o-3q-7r-3t9u7v-12
w:return	a4d-3e-6f-4g-3h17j6k11l16n-5o-12p-9q-35r-13s-14t14v35
w:reus	o3q4t-3
w:reusabl	v3
w:rev	m10s10t-9v-10
w:reveal	s3v7
w:revers	j-5r3t11
w:revert	m-4r-4v8
w:review	j4n3o-3q-5s15t9v-9
w:reviewer	v5
w:revision	r10t-17v-6
w:rewind	h10m7v-14
w:rewrit	k3m10o7q-6r-4s4t19v-24
w:rewritten	a5
w:rf	q5s8v-6
w:rhs	m4
w:rich	t-7v7
w:rid	a18e5f9l-4m11n4o-5t8v-50
w:right	a-10b-5c-4d-7f-6g-6h-10i-10j-4l-12m-4n-13o-21p38q5r4t-30u-17v39
w:rightly	v5
w:rill	v4
w:rk	m7v-4
w:rm	q4s10
w:rn	q5
w:rng	m3
w:ro	o11r-8t-4
w:roadmap	m4t6v-4
w:roam	l7m-10
w:robot	l-4m4o-3t5v3
w:robust	t9v-3
w:rocky	m3
w:role	e12f19h6j-3k-8o9q-15t-10
w:roll	m-5o6q-5r-5t6v15
w:rom	t-4v12
w:room	r4v12
w:root	e-3j-5k22n5o-4q26r-6u5v-27
w:ros	t-4v6
w:rotat	m41o7t-31v-11
w:rotation	m3t10u9v-12
w:roughly	m-3v4
w:round	a-7j11l-9n-4p-4r-9s-3t-16u-6v61
w:rout	l-3o6p-11t6u6
w:router	j18m-7n8o-6q3r-5v-17
w:routin	v10
w:rover	t-5v4
w:row	j-3k-5l-5m-7n-4o-7p-5r31t-14u5v28
w:rpath	k4p-4q4
w:rpc	k-5l7m-6o3q-8r-4v21
w:rpi	t-4v11
w:rs	k-4o6q-6r-4t3v17
w:rsp	t11v-10
w:rss	l-6n15q-6v10
w:rt	m5q4t-4v4
w:rtl	r6
w:rts	t19v-13
w:rtsp	m-4n10o6q-4t7v-5
w:rtx	v5
w:rubbish	s7t-9v11
w:ruby	e14v-15
w:ruin	q-4r4v6
w:rule	e-4f-4g6j-6l-4n-6o8q-12r-19s15u-11v39
w:run	a-5b-13c-8d-11e-16f4g-9h-11j-26k21l51m8n13o-6q-13r-43s-25t-28u-8v-17
w:runaway	m-4q-5t4v16
w:runnabl	m4
w:runner	k14l9m6n3o28p-5q-6r-7t-11u-4v-34
w:runtim	a-3e-4j-3k-9m32u-8v-16
w:runtimeerror	m11q-4v6
w:rust	n-5o-4q-12r-5t16v24
w:rustc	k-5o6q-9t4v14
w:rustflag	q-4v8
w:rustpkg	v3
w:rustup	o8v-6
w:rw	o11r-8t-4
w:rx	r6
w:ryzen	m12n-6
w:s3	d7t12v-10
w:sa	h6s-3
w:sadly	t-3v4
w:safari	k-4o-3p-10q-11r32s5t-14u21
w:safe	m9t-3v3
w:safely	m-8u3v19
w:safer	t5
w:safety	b3
w:said	a5d3e-3h3j-6m-5n-8o-5q-5s36t4u-3v-6
w:sam	u8v-3
w:same	a5b-9c-7d-8e9f-14g-8i-4j13k7l8m-32n-23o-4p25q30r-32s7t-14u15
w:saml	e7
w:sampl	a6e-4j-5k-7l5m-16n-12o-5p-4q-17r-8s-5t-6v91
w:sampler	t8
w:samsung	j6
w:san	a8
w:sandbox	h3l-4m3o8r-4t-7u7v4
w:sanitizer	m-4q4
w:sass	q3
w:sat	k-5m-4o4q4v7
w:satchel	t8v-5
w:satellit	t4
w:saturday	v6
w:sav	k28l-3m-4n-5o-17p3q-16r-5s-7t-22u-6v52
w:save	a-3e-3h-3j-5l-5m12n3o-13p-7q-10r3t14u-9v18
w:saw	a5j-7k-7l4m5o13t-30v25
w:say	a15b-6d17e-12f18g-9h-4i-18j-15k-11l-4m-22n-30o-33p22r-38t13u-38v-37
w:sb	d5v-4
w:sbcl	k-3m8v-4
w:sbt	m-5q17t7v-10
w:scal	k-3m-6n-7o-4p-5r36s-3t9u-3v-18
w:scalar	m-3q-4v13
w:scan	m-3n-6p6q-5r-3t5v9
w:scanner	t6v-5
w:scen	m8p-3q-6t-16u10v19
w:scenario	t-9u11
w:schedul	b5m-15q-4t10v19
w:scheduler	t-3v16
w:schema	h11k9o-6q-5r-9s4t-17v26
w:scm	t12v-10
w:scop	f4h-4m-6o7r-5t37u5v-20
w:scor	m3
w:scratch	l-4n17q5t-8u3v-9
w:screen	a-5f-3k-6l-7m54n-6o-12p4q-21r10s-6t19u-5
w:screenshot	e4h12k-3l-4m-6n-4o-4q-4r39s-3u-3v-12
w:script	a-3h-6j-12k11l32m-34n6o-9p7q-4r-15s-4t-9v21
w:scroll	l-5m-4n26o-4p-4r30t-7v-14
w:sd	k14m-6q-8t-3v11
w:sdk	e11h-5m9r-3t3v-4
w:se	a-4e-3l-3m38n8p-4q54t-14u-8v-44
w:search	e-4h4j12o-11p-11q-7r28s-14t12u4v-27
w:second	a9b-6g-4h-7i-5j11k4l6m13n25o-7p5r-15s7t-36u-8v-19
w:secondary	o23q-7r-5t-7v7
w:secret	k-4s8t7v-5
w:section	k-5m-4n-3o18q-5t-11v-14
w:secur	j-6t5
w:security	k7q8u7v-18
w:see	b-8c-7d-11e-23f-10g-9h-20j7k4m11o17p-5q-30s-8v-11
w:seed	e-9h-3m-19q-4t5v48
w:seem	a-8d-4f-9g-4h-5j6k-9l-6m-8n10o32p-22q-4r33s-5t-37u-13v23
w:seemingly	v6
w:seen	e-21f10j4k10m33n12p-5q-7r23s-3t-30u-4v-15
w:segfault	m12
w:segment	k7r-14t19v-4
w:segmentation	t4
w:select	k-11l-3m-5n-4o-15p6q-11r52t14u8v-18
w:selection	o-4r8t17v-8
w:selector	m23t5v-19
w:self	j-6l7p8r5s-4t-6v9
w:sell	u13v-6
w:semicolon	u-3v16
w:send	a-4d-3e-21f3h24j-5k-5l-8m-9n6p-8q-18s-8t7v21
w:sender	f12t-7v-9
w:senderid	e8f14m-4v-15
w:sens	m6q-7t-8v16
w:sensibl	t8v-7
w:sensitiv	m3t4v-5
w:sensitivity	o-3v7
w:sent	d5e-8k-4l-3m8n-4o-8p-3q-8t-18v15
w:sentenc	e-4t-10v7
w:sentinel	v8
w:sentry	m4
w:sep	q-4t10v-4
w:separat	m-6s5u9v-4
w:separately	q6
w:separation	r7v-4
w:separator	r19t-13
w:september	n10v-6
w:sequenc	m6o5q-3r20t-8
w:sequential	q5
w:sequentially	q5v-6
w:sequoia	r6t-4
w:serial	k14m7t-10
w:serializ	m4r4t6v-4
w:serializabl	m-5v6
w:serialization	t7v-5
w:serv	j5k6l-3m4n5p-16q-5t-5v-16
w:server	a-8c6e-7g-5h6i-4j32k4l38m-15n-10o-7p15q10r-21s-12u-14v-32
w:servic	e4f7j-4k-6l12m-30n-5o-8p-9r-17s6t-8u7v43
w:servo	v3
w:sery	m-4n-3o-5r18t9
w:sess	v4
w:session	a17b-9f-4i-6j-7k4l-6n-14o-5p3q-11r-6t8u-10v27
w:session_id	h-6j3k8
w:set	a-14b-13c-7d-11e-4f-17g-15h-18i-4j-23k-23l-24m-6n-16o56p-10q-36r40s-19t-27u-24v-36
w:setup	a-4e-4h-4k10l6m19n5o15p10q-15r5s-7t-31u-7v-23
w:sever	l7m-6r-7v8
w:several	a-4e-3f-3j-5m4n-6o-19p-5t51u-6v-29
w:severity	o7q9v-8
w:sh	k9l8m-7o-4p11q35r-10t-12v-20
w:sha	q17v-13
w:sha1	v6
w:sha256	q8t8v-3
w:shader	m7p-3q-17v16
w:shadow	q-3t7
w:shak	r12t-6
w:shall	l-11o-4p-13t15v-10
w:shallow	t3
w:shap	k-4q-7r-3v23
w:shapefil	k-8m3o-4v18
w:shar	a-3e-8f4h-3j11k41m-12n-6o4q11r-23s-6u3v-7
w:sharp	r7t5v-7
w:she	j3u8v-5
w:shed	o-8t-12v-4
w:sheet	k-4t5v6
w:shelf	t-12u14v3
w:shell	a-7e3j-4k-7l24m-6n4o6p-10q6r-13s5t3u-4v-6
w:shift	p-4q-5r14t9
w:ship	e-4j3m-4o11q17r-9t8v-16
w:shootout	v4
w:shop	a-5e18j-7o-6q-15r4t-15u8v9
w:short	j-6k-4o-7p-3q-5s7t34u4v-28
w:shortcom	t8v-6
w:shortcut	m-4o9r-12t21v-8
w:shorten	h-5i6s9v-4
w:shorter	v3
w:shortly	v-7
w:shot	h3t-4u8v-4
w:shoul	t4v-5
w:should	a29b-11c-8d-5e-27f8g-10h-12i-18k-26l9m-65n-22o-16p18q-49r-12t77u-11
w:shouldnt	e-4m-11n-3o-5q28r-7t-20u8v27
w:show	a21b-15c-7d-5f-12g-7h-6i-11k-8l-9m3n-20o-18p16q-46r66s-3t-11u-11v-15
w:show_bug	v4
w:shown	k-6m-10p-4q-20r28s-5u4v28
w:shp	k-8m11o-4t-5v21
w:shrink	r4t-17v-7
w:shuffl	n-4t-18v3
w:shut	l6u13v-8
w:shutdown	m6o11v-4
w:si	t3
w:sid	m12q-3
w:side	j3l-9m6n-8o-6p-4q18r14s-4v-11
w:sidebar	p4r9v-3
w:sie	r-9t16
w:sierra	o8p4v-7
w:sign	a-3e33f-3h4m-10n-5p11s-4t-10u9v-12
w:signal	l-3m-5r-3t7v7
w:signatur	a-5k-4o-5q-6r-3t11u-4v25
w:signer	t-6v10
w:significant	a6m-7p-4r-6s8u11
w:significantly	t5v-4
w:silenc	v4
w:silent	p9r-4t-13v18
w:silently	j-4k14m11p11q-4r-3t-6v-12
w:silicon	f3k8v-6
w:silly	q7s3t-4v-18
w:simd	t4
w:similar	k4p9q-9t12v-3
w:simpl	j-4k-3n9o-4q-7r-9t27u-3v5
w:simpler	m-5t7v-13
w:simplest	v5
w:simply	o16q-5s8t14v-17
w:simulat	m4q-12t-9v14
w:simulation	t4v5
w:simulator	m10q-14r5v15
w:simultaneously	o-4q4s5
w:sin	a10m7s3t-3
w:sinc	b-6c-5d35e-6f-10g-6h-12i-7j-11k27l-10m-4n6o-15p21q-7r-32t14u-14v12
w:sing	k3
w:singl	a9e-10f-5j-6k3l-4m-15n-7o-22p-10q-14t34u12v-8
w:singularity	k14t-4v-4
w:sit	d8j4k-6n-4o4p-6r9t4u-10v-13
w:site	h4l5m11o-5q5t11u-5v-9
w:situation	t12v-7
w:six	e5
w:siz	r-4s6
w:size	e-3h8k-14l-10n10o6r19s-4t9u6v-31
w:sk	e13k-4s7v-12
w:sketch	o-5t5v4
w:skill	j11k-5p4q-4t3
w:skim	k5
w:skip	k-5m4o6q9r-5u-3v6
w:sky	a5n3
w:skyform	v7
w:slash	b-5f6o8p-13r10t8v-6
w:slav	t-7v9
w:sleep	j5r-7v6
w:slic	m9o-4q-3t41v-30
w:slid	q10r6t11v-19
w:slider	m10t4v-7
w:slideshow	m4n10r-4
w:slightly	v7
w:slip	o9t-4v4
w:slop	t8v-8
w:slot	k-4m7r-10t4v15
w:slow	a-3b19d6j29k-4l-6m-10n14o-5p-5t-4u-7v-17
w:slowdown	d4n-6r4t-6v10
w:slower	a5m-5n24
w:slowest	v3
w:sm	v3
w:small	a-3e-3f-3h9j5k-10l-6m-3n30o-7p6r19s-9t-22u12v-39
w:smaller	h12
w:smart	s8t-9v-6
w:smartphon	j5r4
w:smi	q-5v9
w:smil	o-6t-5v21
w:smooth	n10t-22v-10
w:smoothly	o4
w:smp	v3
w:smtp	e-5j6t8
w:snap	e-3k8l12m-7r-10v15
w:snapshot	m-5n15o-5u-13v20
w:snippet	k4m-3v9
w:so	a-24b-15c-11d-16f-18g-15h5i-15j3k-22l-21m-38n-15o-4p-36q-9r-40s-6t36u-22v-4
w:socket	j8o-3t9v-10
w:soft	n-5v8
w:softwar	l-3m-4p-6q13t-17v12
w:sol	v3
w:solo	a10q6v-5
w:solution	h7m-15n-6p-3q16r-4t3u10
w:solv	m-6n-5r4t7u-10v18
w:solver	q13v-11
w:som	i4v3
w:some	a-10b-4d-14e-14f-9g-9h-16i-8k-5l11m-45n28o-22p5q-3r-29t-56u-25v14
w:somebody	a-6e-6f8g-3j-8k-10l-8n-6o-5p-6q-9r-20s-6t42v18
w:somehow	b8h-4j-10l17m-9n-6o19r-12u-3
w:someon	k-9l-3m-8n-10o-6p-5q18s-3v32
w:someth	a-8b-5c-4d8e-16f-5h10i6m10n-18o-24p-6q-43r-8s26t-11u7v-8
w:sometim	h-3k-4l10p-5r27s17t-6v-23
w:somewhat	t15v-14
w:somewher	k4l11m8o-19p-4q-14s-3t-25u-3v-11
w:song	t5
w:sonnet	a4m-4o7p-6r-9s-8t-8v34
w:sony	m-4v9
w:soon	a-3h-3j-3l-4m28n15o-13p-6r-9s-3t-26u-6v46
w:sooner	n-3v5
w:sophisticat	j8n4t-8v-4
w:sorry	a-5h16m-5n-12o-5p-6q-6r-13s8t19u58v-58
w:sort	e-3k4m-5n-5o-6p-4r-4t14v13
w:sortabl	r3
w:sound	f9k-3l-6m-6n-10p-3q-5t19v-7
w:sourc	a-4e-13f-5g-4h-5j-13k-12l-10m-17n-6o15p13q39r12s-6t56u-11v-20
w:sp	v4
w:sp1	e-8v10
w:spac	k31l-3m-6n-3o-6q-7r7u4v-13
w:spam	m-16p11t-4u9
w:span	m-3v5
w:spar	j-3t17v-5
w:spark	t3
w:spawn	a4l23m-23p12s-5t-6
w:spe	m-3n-8t19v9
w:speak	e-4j-5q3r-4u-3v-5
w:speaker	v10
w:spec	j-6m4t46v-30
w:special	l6m-7q-7t5v4
w:specialist	n7
w:specializ	n6
w:specifi	p4q8r5v-13
w:specific	a3e-4i4m4n7o6p-9r-4t3v-5
w:specifically	p-9v21
w:specification	o5p-6t-9u9v4
w:specify	k-11m-5o3q-7v26
w:speedup	t6v-4
w:spell	k7m-5
w:spend	n6v-8
w:spent	o11t-8v5
w:spider	t5v-3
w:spin	t-6u8
w:spinner	m-4v12
w:splash	k3m27v-20
w:split	n9q-6t-6u-6v22
w:spm	q4v-4
w:spoil	t-7v8
w:spoken	v5
w:spot	m6n10q6u-4v-14
w:spread	k3t-4v3
w:spring	v5
w:spurious	m-6v11
w:sql	m-18q13t-4u4v10
w:sqlit	m3o-4q-4v17
w:sqlite3	k31m4v-19
w:sqlstat	m-15q14
w:sqrt	t-9v11
w:squar	n-7r5t-3v10
w:squeez	m4n3r15v-16
w:src	a-3e-5f-4h-4j-6k16l-3m14n7o-7p-13r-9s-4t-38u17v55
w:srv	k7n9o-8q3v-4
w:ss	t-4v7
w:ssd	k14v-10
w:ssh	j10o12q-7r-11t5
w:ssl	b9m-5o9t-7v-3
w:stabl	j-3m6o-4p7q14r-3t-6u-4v8
w:stack	d-4e17j-5l-5m8n5o-4q-14r-5u17
w:stackoverflow	q7r-5t6u10v-7
w:stacktrac	m4
w:stag	k5o15q-15r-3t-9u32v-16
w:stal	e7h-5r4v-3
w:stamp	t5
w:stand	k-4n12o13p-4q-18r-4t-4u-5v24
w:standalon	m6v-5
w:standard	h-8j-3k29l5m-5o-4p4q-5r-24t7v9
w:star	o7q-3v-3
w:start	b-4c-5d-7f-11g-7h-9i-12j-7k15l8m34n-34o-23q-7r36s-9t-31u-17
w:starter	j8
w:starttl	j3
w:startup	k-3o12p5q-3r-4v-6
w:stash	t-21v-5
w:stat	a-4e-6f-4h-4k-12l-8o-4p-7q19r4s-4t20u16
w:statement	m6t3u10v-10
w:static	k-4m-10q10t-3u13v5
w:statically	v4
w:station	r-5t11
w:statistic	t-8v-14
w:status	a-8c6d40e-3j-8k6l8m-12n-12p20q-24r-4s-8t10v-8
w:statuslin	r3
w:stay	a-10b-5d-7e-13f-8h-8i7j5k10l21m-26n-4p-4q-13r-4s-9t-32u-13v73
w:std	m-5o-3q13t6u-3v4
w:stderr	j-4k5l4m-6q8
w:stdin	l4
w:stdout	j-4l5n3p4
w:steady	p-4
w:steam	n10o9q6r-8t-4v-11
w:steamvr	n-7r-5t-12v4
w:steer	t5
w:step	a-4b-3d-5f-4g-3h-4i-3j-6k4l9n28o-16p4q-10t-5u24v-49
w:stevedor	h5j4k-4q-4t-4v8
w:steward	m7n-4t-6
w:stick	m-9q-3r-9t-4v10
w:sticky	t-4v4
w:still	a-7b-6c-4d-6f-9g-5h29i-8j-24k-16m-35n3o42p31q30r-9s-5t-11u-23v-18
w:stock	o-3t-8v13
w:stomp	t3
w:stop	a-10e-17g7h-9i-5j9k4l-11m-5n9o-21p20q5r-39s-4t-33u8v53
w:stor	j-5l-4m17n-5o-10q-15r-23s-4t19u23
w:storag	d9j-4k-6m-14n-4p-3q11t-8u10v22
w:story	m11t-12u11
w:str	v8
w:straight	m7q-4r-3s7t-3v12
w:strang	m-4r17t-7v7
w:strata	q3
w:strategy	t7
w:strato	e13v-3
w:stratus	v7
w:stray	q18v-12
w:strconv	t4v-3
w:stream	i-8j5k20l6m-10q-7r-4s7t9v-20
w:strict	j-3u7
w:string	a-3e-6f-4h11j-4k4l-5m24n-6o-11p4q-5t-23u-8v46
w:strip	m6t-11u12
w:strok	n-4t4
w:strong	m5t-13v20
w:stronger	t3
w:struck	t-4v5
w:struct	m6t17v-7
w:structur	k-6o-3q-4s5v13
w:struggl	t3
w:stub	m-3v7
w:stuck	a-3i35j6l-5m7n-4o-3p-4q-4r5s-7t9u-3v-24
w:studio	k-7l6m-11q7t3v8
w:study	v4
w:stuff	t8
w:stumbl	k5v-5
w:stupid	m4t5v-7
w:stutter	m-4v6
w:styl	r22t-20u16
w:su	m4
w:sub	a4m-4o3p-5q5t4
w:subagent	o4p8s-6
w:subdirectory	k-7s7
w:subject	e4
w:submission	m-6t3v7
w:submit	m12o-9p-5q-10r21t-4u5
w:submodul	q11v-8
w:subnet	o3
w:subpath	j-8o15v-8
w:subprocess	l10q4v-5
w:subscrib	j-4p9t4
w:subscription	a16h4r-4t-10u12v-5
w:subsonic	t3
w:substr	m6v-5
w:subtitl	v5
w:subtre	v4
w:subtyp	h-6k8
w:succ	j-4l5
w:succeed	m-3v8
w:success	m4q-6s-4t-7v-5
w:successfully	k-12m-16p15r-5s11t-6u9v14
w:succession	s8v-8
w:such	a-6b-4d-3e-10g-3h-3i-5k-19l-6m-14o-13r-8s11t32u-12v18
w:suddenly	j-4t4v3
w:sudo	h3j-5l-3m-6p3q10v13
w:suffer	q7v-6
w:suffix	u5v-5
w:suggest	b-5o-3r5s5u-4v5
w:suggestion	s5t-5u24v-10
w:suit	l4m8q6r-5t10v-11
w:suitabl	v8
w:sum	a-7i33j25k-6l-4m-18n-3o-5p-3r-7s-3u-6v22
w:summary	k5m-8n15o9p-7r-3s5u17v-28
w:summer	b5t4v6
w:sunday	a20v-12
w:supabas	t4v-4
w:super	k8p-6r-10t9
w:support	b-5e-3f-5j-18l-4n-10o22p-11r19t-6u20v-14
w:suppos	a-5e7m-9o-5p-3s8t-10u-6v-14
w:suppress	n6t6v-6
w:suppression	k-3m4q6t4v-4
w:sur	n6o6v-7
w:sure	a3e6f-3k-6m10n-8p-8q-9s-5t14u4v-29
w:surely	q-4t13
w:surfac	q-3r4
w:surpris	r4v5
w:surviv	m6r-5v10
w:suspect	m-4n10p7q-6r-8t-3v9
w:suspend	v4
w:suspicion	q10v-6
w:suspicious	t-5v6
w:svg	n4p-3t4v4
w:svn	v4
w:sw	m-10v14
w:swallow	v9
w:swap	k6m-7n7q-4
w:sway	r23t-3v-14
w:swear	l3
w:swift	n3q10s15t6v-23
w:swiftui	t28u-6v-7
w:swim	n-4p-3
w:switch	f-4h-5i-3k-6l-12m14n-8o6p-5q18r-11s-11t36u-13v-20
w:symbol	n4o-4q-9r57t-8v-22
w:symfony	m-4q12v-3
w:symlink	k10o-7r-4t25v-11
w:symptom	p3
w:sync	a-3b16e-12j14k10l-8m-23n-6o-5p-6q-7r-5s-3u-4v50
w:synchronous	v4
w:synonym	t3
w:syntax	k-5m-6o14p-3r3t27u-5v-13
w:sys	v4
w:syscall	k10l4m4q-4r-4v-5
w:system	a-9b-3d-7e-6f-3g-3h-6i-3k16l8m-6n-7o-9p-19q19r-33s31t11u14
w:systemctl	v7
w:systemd	l5o10q-6
w:t10	r3
w:t2	t-5v-5
w:t4	r-3v7
w:tab	k-8m-12n16o-5q-10r18s-4u5v23
w:tabel	t-4u14v-7
w:tabl	j5k-9o-6p-3q-7t-11u24
w:tablet	o-3v3
w:tag	j-4l-4m-9n-3p-5q-8t42u-9v7
w:tail	t-9
w:tailwindcss	t4
w:tak	m5r-5
w:take	a-6b-5c-4d-6f-10g-6h-4i-3j-9k8l-4m33n51o15p-19q-58r-74t40u-24v-4
w:taken	j5k-4m-9n3o9q-9r-9t42v-13
w:talk	e-3j9k-3m-4r5t-20u-3
w:tall	m-3r11v-8
w:tap	r5t-8v16
w:tar	q11
w:target	a8j-4k8m-10n-3o10p-9q22u6v-10
w:tarn	e12r11v-10
w:task	d13e-7i-4k-9l12n8p-6q-13r-6s5t8u-7v12
w:task_queues	l3v5
w:taskbar	r-4t6v3
w:tax	a-4j14t-7v14
w:tb	n17t-6u3v-10
w:tcp	j33l-4n8p7q-4r-3t-6v-19
w:team	o-4p-5r-7s5t11u8v-9
w:technical	k8v-8
w:technically	r3t12v-11
w:techniqu	j10n5t-7v-5
w:tedious	t4
w:telegram	h7t-4v7
w:telemetry	o5r-3v-3
w:tell	a-6b-5c-3d-6e5f28g-4h-5i-5j24k-14m-6n10o-5p-5q-28r-17t-21u-14v18
w:temp	k8m-9n5o5q4s-3t-6u12v-19
w:temperatur	m-4n-5o7v14
w:templat	f-3j-4l-6m-5n-4o-8q-7r-3t-24u-5v60
w:temporarily	l6
w:temporary	k4t-10v-8
w:ten	e5j8l5n15t-8v-9
w:tenant	e5t8v-9
w:tend	t4
w:tensor	m5t-8
w:tensorflow	h-4j-13k-7l-3m-19n-5o-7p-6q15r-7s-5t27u15v35
w:term	u8
w:terminal	e3k-4m44o-10p-4q4r31s-9u-7v-32
w:terminat	e-3f-3h6m-10n5o6q-6r3t-8v19
w:termination	m-3v10
w:terraform	m-3p6t-5v10
w:terribly	t7v-5
w:tessera	q-9t6v9
w:test	a-13b-6c-5d-6e-10f-7g4h-4j-5k-11l-5m-27o-19p11q4r49t-8u24v11
w:test1	q10
w:tester	e-4
w:text	b-4d-4f-5h-8i-9l-13n-7o-23p-4q-20r52s13t13u-7v16
w:textarea	r-7t-4v18
w:textur	o10t-5v-5
w:tf	k7m-42o-4p-4q-18r-4t16v72
w:tflit	q-4v15
w:th	m-4o-15q7s3t-7v20
w:than	a-6c-4d-5e-10f-7h-9j-10l-6m-22n27o10p-10q10r35t-35u-14v21
w:thank	a-13c-6d-8e-7g-9h-15i-9j-13k-15l-17m-33n-33p-22q-9r-34s-6
w:thankful	q7t-7v-6
w:that_	t-11
w:thatd	t16v-12
w:their	a6e-8h3j-7k32l-8m-5q-11r-18s-7t52u-6v-52
w:them	a-14b-7c-5d-7e4f-4g18h10i-4j8k-13m-27n-6p-3q-31r-5s31t4u-8v-11
w:themselv	e-4t19v-4
w:then	a-7b-9d-9e8f-14g-4h6i-7j-15k-24l-20m57n41o56p-18q-27r-13s15t-36u-35v-64
w:ther	a-21b-17c-14d-10e-29f-19g-18h-24i-5j-16k-38l-21m-31n-38o-30p-4q-41r-14s-23t12u-46v-26
w:therefor	e-4j-5p-3v24
w:thermal	m-4q-5t4v16
w:thes	a-4f-4h-6j4k-8m-14n-13o5p7q6r3s9t17u-12
w:theyd	e-5t11
w:theyr	t4
w:thick	t-4v15
w:thin	t-4v11
w:thing	a-7b-4c-3d-6e-10f-5g-4h-8i-5j-13k-14l-5m-12o-32p-17q-9r-23s16t33u-18v-26
w:think	e-3f-3i-8j7k-6l-8m-16n-8o-9p-7q-17r-3s11t21u-10v24
w:thinkpad	q-4r13
w:third	a10n-6o-4t5v6
w:thos	a-3e-4f-3h-6j-3k-8l-3m-20n-6p-6q-14r-10s6t27u6v7
w:though	a12e-4g22j7k-7l-7m9n-13o6q-5r-22s-4t-22u-9v42
w:thought	l-5m-12o6p-4q6r11s4t-7v14
w:thousand	n15t-12v4
w:thre	a4e-3j-8m-22n10o-22p-7q-20r24t-23u-4v53
w:thread	a4f5j-3k13m13o5t-4v-22
w:threshold	h5n6s-4
w:through	a-4b-5c-3d-4e-5f-5g-3i-6j3k-14n11o4p-13r-11t34u-8v21
w:throughout	m4
w:throw	h3j9n-3o-5q15r-6s-6t22u-5v-31
w:thrown	j13m-6o-5q-5r-6v29
w:thu	e4j-4l6q-4
w:thumb	n-7v21
w:thumbnail	l5n19o-4q-3r-9v8
w:thus	j-7t5v8
w:thx	m4n5o10p-9q-6t-17v19
w:ti	n5
w:tick	o-4r16t-13u-8v24
w:ticket	b4j-6n8r-7t12v-10
w:tidy	t8v6
w:tidyvers	m3
w:tie	t4
w:tier	a4b-5r9t-10u10
w:tight	v-4
w:til	m4r-6t6
w:tild	t6
w:tile	f3r-5t20v-12
w:tilix	t5
w:till	l-5m-6t8v9
w:tim	j31k4n-10o-9q-4r-6t-17
w:time	a15b4c-4d-9e14f-15g-6h-13i-3j33k-18l-7m16n29o-13p-12q5r-9s13t-79u-13v9
w:timelin	m-5n-8r17t-4v6
w:timeout	j35k-4l3m-5o-6q-5r-7s-3t-6u-4v5
w:timer	a5m6r-7v13
w:timestamp	s24v-15
w:timezon	o-12t-3v20
w:tiny	e5q6r10t7v-20
w:tip	o-5q-9s-3t-13v-6
w:titl	m5o6r29t-11u9v-32
w:tl	t4v-4
w:tls	j5l5n3q-5
w:tmp	k9t13v-4
w:tmux	o7r-8v10
w:toc	t7v-5
w:today	a31d4f-5i-3j-6k3m-14n-3o-6p-6q12r-14s-6t10v-37
w:todo	r-6t12v-4
w:together	a5e-4m-7n-3o-6p12q-14r-26s-4t4u-4v46
w:toggl	m-8r13t-13u10v4
w:token	a5d8e43f9h-15i5j-5k-14l-3n-4p-8q-23r-15s37u-6v-11
w:tokenizer	d6e-6v10
w:told	j-6m-19n-4o-6p-5q43r-9s18t-11u-3
w:toleration	t5v-4
w:toma	k4p-4
w:toml	n10o18r-7v-4
w:tone	r5t-13u5v6
w:too	b31d-3e-13f-10g-6h9i5j-14k-8l-4m-13n7o-32q-19r-7s-6t54u13v-45
w:took	j-7k-5m6n8o-7p-5q-8r-9s-4t-25u-3v7
w:tool	a-7b-5c-4d-6e-12f-9h35i-16j-5l14m4n10o-16p14q-17r-6t11u-7v-42
w:tool_calls	h8
w:tool_use	h20t-6v-10
w:toolbar	m-3p4r18t-8v-4
w:toolbox	v4
w:toolchain	q6
w:toolkit	q4
w:toolset	t-5u5
w:tooltip	r22t-8v-6
w:top	j-5k-5m-16n10p-6q-5r20v-11
w:topic	t20v-8
w:toplevel	v4
w:torch	t-3v-16
w:total	a-7j13k-4l-3m-9n4r-3v30
w:touch	d-9j4k14m-8n-3o-6q7s14u-3v-8
w:tour	v4
w:toy	v4
w:trac	e5j6k3l3m-8n-4o-5q-8r15t-4v-18
w:traceback	k4l7m-15v3
w:track	i4j-5k-7n-7o-5p-5q-17r-4s5t32u14v-21
w:tracker	k11n12p-4t-14u20v-9
w:traffic	j3n4v-4
w:trail	o9r-6t5
w:train	l-4m-12o12q-5r-6t-5u-5
w:trainer	o35q-4v-26
w:trait	t-3v15
w:tran	g4t-6v13
w:transaction	e-4j-4l-5m-8n-4q-6r-4t3u5v27
w:transcod	l21v-10
w:transcrib	t-5v7
w:transcript	p5s29u-3v-19
w:transcription	s26t-14v-9
w:transfer	d4j23k-5q-4r-4t-11v10
w:transformer	f3
w:transient	t9v-7
w:transition	r4t11v-9
w:translat	t10v-6
w:translation	v9
w:transmission	v9
w:transmit	r-4v7
w:transparent	t-4v10
w:transport	j10m-3v5
w:trap	t6
w:travel	v7
w:traversal	v10
w:travis	f4
w:tray	k-4m-10o-5p7r24t6
w:treat	b18o-5s5t7v-6
w:tree	h-3k12l-3n-4o-6q-6s-6t-9v12
w:tri	e-9f-3k-20m6n4o-13p-9q8r-9s-5t-39u-11v54
w:trial	a24m6t-4v-15
w:trick	j-3l5o9q-4v4
w:trigger	b-4j-3k-5l-4n-4o-11p34q3r11s4t10v-27
w:trim	n5v6
w:trip	v6
w:trivial	s5t-7v5
w:troubl	a-5d-3h-4k11l-4m-14n-5o-15q-9r-5s-6t-35u-8v39
w:troubleshoot	v10
w:true	e-8h-8j-9k12l19m-10n6p7q-18s-5t-13v19
w:truly	t3
w:truncat	k4l11o17q-10r-7t-6u6
w:truncation	q9v-4
w:trust	j4q-8t3v8
w:truth	m-3t-7v14
w:try	a-8b-3c12d-8h10j6l-8m4n-15o-20p6q-24r-14s27t11u-19v-30
w:ts	j3k9m4o-7t6u14v-20
w:tue	q-4v5
w:tui	r18t-3v-12
w:tumblew	m4
w:tunnel	e-3k10q3t-4v-3
w:tupl	v7
w:turn	a-5e-13f-7h-5j-6k4l-8m-21o11q-12r9t14u-10v-25
w:tutorial	e5p15q-7
w:tv	t-4v9
w:tweak	m7p4v-4
w:twic	a23e-11h-3j3k-10l-4m4n-26o-15q21r-15s10t-22u-9v67
w:twin	n12v-4
w:twitch	t5
w:twitter	r4t-5
w:two	a17b-3c-5e5f-10g-7i-7j-5k29l-4m4n6o-9p-14q-14r28s-5t-78u6v8
w:tx	o4q-5t-4v17
w:txt	e-4h5j-3k-4l3m28n22o-6p-4q-5s-4t-19u-4v-13
w:ty	b3
w:typ	d-3e7f14g8h5j-8k-7l-15m-14n-5o-4p4q-7r39s9u-5v-9
w:type	a-11b-8c-3d-9e-7f-11h-4j-14k-6l-9m-8n-14o8p-23q16r-7s-13t29v-14
w:typecheck	t3
w:typeerror	m8p4
w:typescript	m-5o-4p7q20v-8
w:typical	s13t-4
w:typo	e4o3q3t6v-9
w:tzid	v5
w:u16	t4v-4
w:u8	t5v-3
w:ubuntu	a5e-4j-5k-7l-6n-4p-12q41r-3s-3t8u-5v-27
w:ubuntu1	t-4v-15
w:udp	j4t8v-8
w:ugly	l7t17v-21
w:uhd	v4
w:ui	p-7q13r-3s3t-15u21v-16
w:uid	v3
w:uint	q-3v5
w:ulimit	k16q-3v-7
w:ultimately	t4v-3
w:um	k35o-4t-4v-15
w:un	m16n3o6r-4v-8
w:unabl	i4j7k19l7m-4o-5p-7q20s-3t-7u-5v-20
w:unam	t-5v10
w:unauthoriz	e-5f12k9v-7
w:unavailabl	c6j15l4v-16
w:unblock	p7v-4
w:unbound	l3
w:uncaught	m19q-15
w:unchang	u5
w:uncheck	o5u8
w:unclear	t-9
w:uncommit	s7
w:unconditionally	t3
w:und	f6j4r-8t10v-3
w:undeclar	k-7m-5q29v-7
w:undefin	f11h-8k4l-4m12p10q15t-19u-4
w:under	a-5e-7f-4j6k15l-9m20n-3p15q5r4s-8t-4u-12v-47
w:underlin	r6
w:underly	o-8r8
w:underneath	k3t-6v7
w:understand	h-3j-4k-4m-5n8o-5p-4t4u-4v-28
w:understood	e-6r-5s13t-10v19
w:undervolt	v5
w:undesirabl	t3
w:undo	t11v-9
w:undocument	o3t-3
w:unexpect	m20q-4v-5
w:unexpectedly	i5k15p5q-5r3v-15
w:unfinish	e3
w:unfold	n6
w:unfortunately	k6p5v-4
w:unhandl	v5
w:unicod	m10
w:unicodedecodeerror	k9v-7
w:uninitializ	v4
w:uninstall	m15r-3s-3v-5
w:union	m5
w:uniqu	h17i-11m-5u9
w:unit	g9l4m-8n-4p3r-4s11v7
w:unity	m4q8v-6
w:university	m6v-4
w:unix	o5
w:unknown	b-6e-8f-4j4k-8n-4p4q-9r14s-4u-4v31
w:unless	j-9m-8n-4p-5s4t44v-12
w:unlock	e4k5m-6n8o-3q-3v5
w:unmarshal	v8
w:unnam	m-3t12v-7
w:unnecessarily	r4
w:unnecessary	m-4t39v-19
w:uno	n8
w:unpack	k-4n-11p-3r-5v25
w:unplug	m-10v12
w:unraid	t8v4
w:unreachabl	t6v-4
w:unread	r-6t4v9
w:unrecogniz	m32q-6v-10
w:unrelat	q-3s4t-5v6
w:unresolvabl	u6v-4
w:unresponsiv	k-4l-6m13r7v-4
w:unsaf	o-4s5t12u-13v19
w:unsatisfiableerror	q11v-8
w:unsign	m9q-5
w:unspecifi	t-4v8
w:unstabl	m-6v10
w:unsupport	e8k6m15o-4q-14t-18v15
w:unsur	o3
w:until	b-6e-3j7k10m-6n13o-12p5q-13r14s3t-4u-6v-4
w:untouch	m-3v5
w:unus	a6m11o-4q-5t-15u-3v19
w:unusabl	l10m-6p11r-4v-5
w:unusual	j8v-7
w:unwant	t10v-10
w:up	a18b-3c-6d-18e-18f-21g-10h-15i34j46k-8l-19m13n-11o-26p-34q-3r-45s32t-11v27
w:updat	a-8d-4e-12f-4h4j-5k-11m-12n5q29r35s6t13u-4v-20
w:updater	h5k4q16v-10
w:upgrad	a8b-6j-3l-3m-9p-7q37r13s-5t-17u8v-16
w:upload	d37h12i7j3k-4l-5m-3n-5o-4p-6q-7r-7s-5t11u-3v-12
w:upon	m-6q5
w:upper	o-7r3t-12v6
w:upright	r6t-3
w:ups	t4
w:upstream	q-3r12t6v-4
w:upward	q4
w:urdf	v6
w:urgent	t11v-8
w:uri	q-6v10
w:url	e4k-5n-3o6q-9r-12t16u6v6
w:urn	b4j-4
w:us	b4e-6g4h-6j6k12m-11n-5o-4p-5q3s-5t48u-6v-21
w:usability	n4
w:usabl	t4v4
w:usag	a34e-5g10h-5i-3l-3m-7n-17p-8r-4s-5t8u-8
w:usb	k4q-4r-11t-8v29
w:use	a-7b-12c-8d-19e-20f-4g-10h-4i-9k23l-12m-42o-24p-7q-17r-11s-11t27u-8v-29
w:used	b-4c-4f-7g-5h-11i-5j-8m-7o16p-10q-16r9s-4t-18u-5v24
w:useful	t31v-8
w:useless	r-4t4v4
w:user	a19b-7c-4e12i-10j9k9l16m-55n-7p-36r6s27t38u26v-37
w:usernam	d3e11j-7
w:usestat	m5p-4v7
w:using	b-4c-3d-4e-6f-4g-4i-5j7l-11m-12o-15q-9r31s9t-30u42v17
w:usp	v8
w:usr	e-4k10l-3m15o-4q16r-11t-3u-4
w:usual	k5m7o-11r-3t-4
w:usually	t7v4
w:utc	b5d30e6l-3n-3o-4q-4t-20u-4v7
w:utf	m4q-4r4t-7v6
w:utf8	k-9v18
w:util	k6m6q16v-15
w:utility	s5t-6
w:uuid	h-6k8q-7s10u5v-8
w:ux	t-4u9
w:v0	e5m11n-12p8q-13t-11v17
w:v1	e-5h4j-7l-5n-8o8p-4q12s-4t-5v6
w:v12	v4
w:v16	m7v-5
w:v2	a7e19h-4k9l5m19p-6q-20s-10t-6u-3
w:v21	m-4v8
w:v22	h4j-3k6
w:v24	l10m-4q-4v3
w:v3	d4g3k4n-6o7q-3r-6v10
w:v4	n4o5t4v-9
w:v4l2	v4
w:v5	h4j-4l5q4t-5
w:v7	q-6v6
w:v8	k4p-6r5
w:va	n9
w:vaapi	m-9n3t-3v18
w:vagu	t12v-8
w:val	t-6v8
w:valgrind	n23q-3t-3v-10
w:valid	e7h6j10k8l-4q-8r-3s-6t-21v17
w:validat	o9v-5
w:validation	q-5r6t-9u9v9
w:validator	k9t-15v20
w:valu	a-8b-6c-4d-5f5g-5h6j-15k-16l-11m10n-13o37p-18q-32r-21s-10t-40u7v62
w:valuabl	t5
w:valueerror	a18v-11
w:vanish	k15m-7o-3q6t-16v15
w:var	k-4n8o12q-10r-13s-4t-21v10
w:variabl	e-3h9k-7m4n-5o11p-10q-13r-6t-4v6
w:variant	q16r-4t14v-16
w:variation	m6s5t3v-4
w:variety	m4v-3
w:various	m-4o-3p-3r6v9
w:vbyt	t-4v6
w:vcf	m21r-4t-6v-6
w:ve	q6v-3
w:vec	b3
w:vector	b5k-4t7v8
w:vendor	v6
w:ventura	m3q-3v5
w:venv	m-5v3
w:ver	m-3q3
w:verbos	k-3n5p5q-8v10
w:verbosity	n6
w:verifi	i3v5
w:verification	j6q9v-8
w:verify	j10k8o7r-4s11t3v-26
w:verilog	m4o-5q-7t-6
w:vers	v3
w:version	a-9b-5c-8d-6e8f-7g-9h6i-7j-16l20m-43n16o-19p27q14r-24s-23t-35u4v83
w:vertex	r6u8v-4
w:vertical	m6
w:very	b-4e-10f-5h-4i-3j11k-5l-7m19n3o-10p-15q-6s-8t-10u-8v-16
w:vi	o10q5v-10
w:via	i4j4k-7l10m-6n-4o18p6q-7r4s-5t10v-23
w:viabl	v6
w:video	k-17l6m-16o4p-5q-5t-18u17v31
w:view	a-3e-3j-3k-8l-3m11o-7p4r37t-10u-4v3
w:viewer	f8m41o7q-3r14t-41v-16
w:vim	k-5m-6o4p28r-10t8v-17
w:vimeo	t4
w:violat	g11v4
w:violation	g5m4q13v-14
w:virtual	m-4n-6t-5v4
w:visibility	m3
w:visibl	m-6q-3r13t8u7v-14
w:visit	m9q-4t-6u16v-3
w:visual	q10t-11u10
w:vivaldi	p5
w:vk_error_device_lost	m3
w:vm	a7m-9p-4q6r-5t11v5
w:vms	t-15
w:voic	n-5r-7t6
w:void	l3m3r12v-7
w:volum	k40o-9q-12t12u10v-20
w:volunteer	t4
w:vpn	j6r3
w:vs	h-5k9l-17m-26n-4o4p28q-8r-12s8t16v-25
w:vsc	v10
w:vscod	f-3h-5k14o7p19q-35r10s-10t-24u-9v-13
w:vue	n5o4
w:vuej	v8
w:vulkan	q-5r11t-4v4
w:vulnerability	s11v-11
w:vulnerabl	t-5v5
w:w3	q-5t-7v16
w:wait	b16j5k7l39m-11n-7o-12q9r-7s-6t-5u-7v-7
w:wake	j3m-3n3q-4r-4t3v4
w:wal	k7
w:walk	r-3t8v5
w:wall	t9
w:wallet	e-10k-3m-7n4o12q-4r-8t-13u-4v51
w:want	a14c-5d-6e36f8g-4i-7j-33k-10l-7m-25n-30o-14q-10r-32t-20u-20v-11
w:warn	a3k-8l-5m-6o9p15q29r-24t7v-8
w:warp	t5
w:wasm	m9n8v-14
w:wasnt	r11t-11v8
w:wast	r-7s8t3v-7
w:watch	a-4j6k3m-6n5o-5p-4q-8r-7s9t-31u-5v23
w:watcher	v4
w:wav	n-4t-9
w:wave	n7r-6t-8v-9
w:waveform	m-4t7
w:way	a-7c-5d-8e-10f-8g-7h-10j-25k-14l-24m-34n-5o-22p20r-16s-13t117u-20v-25
w:wayland	k-4m-19o-6p15q-8r22v9
w:waypoint	v3
w:wc	j-5l10
w:wcs	t-6v-8
w:weak	m4t-11v18
w:wear	m-4v6
w:weather	a6v-3
w:web	f-3j17k-10l-5m-7n14o6p7q10r-4t56u-7v-67
w:webgl	m5p-3q-7v8
w:webhook	h8j3m-8p9q-5t-5v17
w:webpack	q6v-3
w:webserver	l19o-4r-6t10v-8
w:websit	m7o-3p-6q8r6u-4
w:websocket	d-8j20m4n4q-6t9v-13
w:webui	h4
w:webview	m-11p11t6
w:wed	n7
w:week	a-3h-4j-5k4l-3m-12n11o-12q-7r-8s-4t14u-11v37
w:weekend	t5
w:weekly	a12s-4
w:weight	d6k5m-10q5r-4t10
w:weird	p-4r3v6
w:welcom	m-4
w:well	a-7b-4d-6f-4g-4h-5j10k-6m-7n-5q-16r8s-11t-3u-12v4
w:went	a5e14f-5j-5k-7l-9m-4n-8p17q11r-15s11t-26u-10v35
w:werent	o5t13u4v-11
w:werror	q17v-9
w:west	d31t-9v-10
w:weve	q4
w:wezterm	t5
w:wget	q-6v6
w:what	a-13b-20c-9d-20e-18g12h-15i-12k-41l-34m-32n-4o-35p-17q-35r-33s-15t-60u-50v-14
w:whatever	a-3d5f-3h-5j8k-5m11o-15q-28r-7t29u-6v19
w:whatsoever	j4m6n-7v9
w:wheel	q8r-5t3
w:when	a11b-22c-9d-6e-13f-16g-13h8i-20j-8l-7m-4n-5o-24p-11q-63r26t-5u21v31
w:whenever	f11j-5k-3n16o-5p-7q-4r-4s8t-4u-4
w:wher	a-18b-10c-8d-14e-20f-18g-12h-4i-7j-19k-29l-15n-31o-38p-22q-23s-6t-39u-12v-33
w:wherea	o7q6t-3v-4
w:wherever	o10t-6
w:whether	a12e-8j14k11m-6n11p-9r-18s6t16u5v-17
w:which	a-27b-17c-11d-19e-20g-15h-12i-9j-6k-23l-11m-34n-30o-23p-25q-23r-38s-14t47u-9v-17
w:whichever	j14q9r-6s6v-11
w:whil	a-10d-7e-19f-11g-5i-4j40k13l8m30n13o-23p-33r-37s7u-17v-27
w:whisper	r-10s11t6
w:whit	j-4m16q-5r33t-14v-14
w:whitelist	v6
w:whitespac	t3
w:who	a-4h-8k-3l-6m-3n-7o10r-39t-8u-6v-18
w:whoever	j3k-3o15q6t6v-17
w:whol	a10e-5f-3j-8k-7l13m40o4r-18s-7t-13v-17
w:whom	o11q-5t3v-7
w:whos	d4j5n-5q-4t19u-3v6
w:why	e-6f-4h-3j-8k-4m-24n-3p-17r12s4t21u5v27
w:wi	j10t-3v10
w:wide	o7u8v-6
w:wider	r14v-14
w:widget	m-20p13q5t22v-9
w:width	m12p-6q-10r20t3v-7
w:wifi	j11o8q4r-3t-6v-12
w:wiki	n-4o-4q7r-4t13u-4v20
w:wikipedia	m6
w:will	a9b-9d-5e-11f-6g-3h-5l-15m12n11o-23p-18r9t-6u7v10
w:win	k-4l-4o14q-5r9t6
w:win10	n6v-4
w:win32	r4
w:win64	m-5q-3r-6t-5u23v7
w:win7	k5t6v-9
w:wind	n3
w:window	a-14b-7c-6d-8f-10g-8h-11j7k36m7o-11p-7q45r-67s-15t-52u41v7
w:wine	q-5t-6v16
w:wip	k17l-5o-8p-3t-7v12
w:wipe	v4
w:wir	r-13t19
w:wird	r-6t11
w:wireguard	j20q-3v-15
w:wise	i-6n5s10v-4
w:wiser	m5t13v-11
w:wish	e-7n-4t29
w:wit	p3
w:within	a-7b6e-3j8k3l-4n-5o7p-6q-11r6t17u-3v-18
w:without	c-4d-7e-9f-9g-5h-9k-9l-11m12o-25r-18s16t-50u7v12
w:wizard	t-5v17
w:wo	v4
w:wonder	a5q-3v-7
w:wonderful	r-4t-8v15
w:wont	e-5k9l19o-5p-4q-16r-29s-4u-6v28
w:wontfix	t-5v6
w:word	e4h-5j-4k-4o-5q-9r-4s10t16u-5v4
w:wordpress	m33v-20
w:work	a-22b-14c-10d-8e4f-3g-13h4i-9j-10k-25l-7m-25n-25o-27p5q-22r-19t-25u5v19
w:workaround	k5m-5o3p3q-4r-4t16u7v-16
w:workbench	o9r4v-8
w:worker	l4m-8n12q-3t-4u-3v11
w:workflow	t10
w:workspac	f6k-5m17n11o12p50q-15r-11s-3t-7u-3v-42
w:world	k5q-4v9
w:worry	q-6v-4
w:wors	g4h-3m-6o-4q-4r3s14t-4v16
w:worst	m13
w:worth	j5v4
w:would	a-16b-12c-8d-13e-11f-9g-10h-13i-8j-22k-9l-7m-50n-10p-18q3r-38t80u-15v-41
w:wouldnt	t5
w:wow	t4
w:wrap	l8r-7t-7v20
w:wrapper	k11l7p3r-9t14v-15
w:wrist	t-5v11
w:writ	a-7b-7c-4d-6e-14f9g-5h-7k9l5n-19o-33p-15q-13r-19s-7t8u-15v-28
w:writabl	k13o3q-3v-7
w:writer	q7t-6v7
w:written	a-4e-6h-3i-8j-4n-7p-6q-3r-17s4t42u-7
w:wrong	a-5d-4e-7f-9g18h18j-21l-11m-21n-27o-27p-18q15r21s21t-58u29v51
w:wrongly	s10t-13v10
w:wrot	k-4m-5n-4o7t-6u-4v15
w:ws	m7v-6
w:wsl	k4m8o5p8q-13v-8
w:www	j7k-8o-7p-7q12r-5s-6t20u-5v13
w:x0	m9n3v-8
w:x11	q8r-19
w:x1b	r5t-3
w:x2	v3
w:x32	m5
w:x4	v5
w:x5	n5
w:x509	j4v3
w:x64	k-3l-4m6o5p-6q-6t-3u23
w:x86	p7
w:x86_64	k-4l3m-10n7o-5q29v-13
w:xcod	l-3m-5n5p-5q18
w:xdg	o6r-7
w:xlsx	v7
w:xml	k12m-6q-4r-6t-7v21
w:xnu	v5
w:xr	v4
w:xs	u8
w:xt	v7
w:xx	e7h-5v6
w:xxx	m5o7q-3v-8
w:xxxx	e6m6v-6
w:xxxxx	r3
w:xyz	u8v-4
w:yak	q4
w:yaml	k-3m-5n-3o38q-5r6t-11u-14
w:yarn	l4m6r3v-7
w:year	k6l-5m-12n-10o5p7q-9r-5s5t61v-40
w:yellow	a7t-10u8
w:yes	a-4d-3e-3f-4j-7l-4m-46n-11o-4p-5q-3r-5s-10t20v46
w:yesterday	a7k7q8s-3v-12
w:yet	a20b-3d29e-4f-3j6m-13o-7q-4r-13s-8t-17u-5v6
w:yield	m-9q-7v28
w:yml	o30p-4q-5t6v-11
w:yosemit	r4
w:youd	t4
w:yourself	q5u13
w:youtu	v6
w:youtub	m-5v12
w:youv	v4
w:yyyy	v9
w:zero	j4l-19o-6p-12q15r-4s-4t-12u-4v37
w:zh	l8m-3o4p-3
w:zip	j-4k-12m5n-13o-5r-7t-45u21v55
w:zlib	v9
w:zone	m7n-6q-6t-8v38
w:zoom	m5r8t7
w:zsh	o8r38t-9u-3v-24
x:class addresssanitizer	m19v-11
x:class assertionerror	m-18q-4v32
x:class attributeerror	m4
x:class axioserror	l6m-9s12
x:class django.core.exceptions.improperlyconfigured	m-9o19q12v-9
x:class error	c-3d6e15f-9g-4i10j5k-18l-13m7n-5q8r-8t-22u-7v33
x:class exception	k4m3p-4q11v-7
x:class importerror	q4v-3
x:class java.lang.runtimeexception	q23v-17
x:class keyerror	m7v-7
x:class modulenotfounderror	q9v-7
x:class oserror	k38m-10q-4v-10
x:class panic	m-12t7v12
x:class rangeerror	m4
x:class runtimeerror	k-6m27q-12v12
x:class system.unauthorizedaccessexception	d-5k8
x:class typeerror	e-3h-3j6k-3m-7p29q-3t-5
x:class unicodedecodeerror	k13v-10
x:class valueerror	m-14v18
x:class x509	j13v-6
x:code	a6c-3d-3e-7i3j13k14l-8m-29o7p14q38s-6t-6u-4v-27
x:from description	a-16b23c-14d-12e41f14g-15h-30i-6j27k44m37n-37o-8q57r-66s-40t-24u-22v40
x:from errors-block	a7h20i6k-11m-24o-3p-10q-14r14s37t3v-10
x:from form-field	b-11d5e-9f-4g9j5l-3m47n-8o-6p33q-3r9s-10t-8u-5v-35
x:from title	a-3d7f11h4i-4j21k7l-11m21o-12p-8r-14s-8t-16v13
x:long stack	a4e13h5i8k-19l4m6o-5q-30r8s29v-14
x:named access	d-5k8
x:named address	m19v-11
x:named argument	t10v-11
x:named assertion	m-18q-4v32
x:named attribute	m4
x:named axios	l6m-9s12
x:named client	f5m-4
x:named configured	m-9o19q12v-9
x:named connection	i3
x:named decode	k13v-10
x:named error	c-6d3f-8g-7h-4i7j19k24l3m-19n-9o-13p19q10r-13s18t-23u-16v13
x:named exception	d-7j-11k18l-5m6o-6p11q30r-6t-5v-12
x:named found	k-4l17m-3v-4
x:named illegal	q4v-4
x:named import	q4v-3
x:named improperly	m-9o19q12v-9
x:named invalid	t11v-6
x:named key	m7v-7
x:named load	q8v-5
x:named method	p4
x:named module	q15v-11
x:named no	m14p4q-6v-4
x:named not	k-3l17m-20q6v7
x:named null	m6v-5
x:named permission	k4m12q-14
x:named range	m5
x:named request	h6i5m-10v11
x:named runtime	j-3k-5m25p-3t-3v5
x:named sanitizer	m15q-5
x:named system	d-5k14m7v-10
x:named type	e-3h-3j6k-3m-7p29q-3t-5
x:named unauthorized	d-5k8v-3
x:named unicode	k13v-10
x:named value	m-14v18
x:none	a-60b-119c-111d-115e-102f-105g-109h-106i-108j-110k-120l-83m-104n-41o-13p-122q-63r-28s-96t61u-24v25
x:some	a-12b11c-14e27f20g-10h-8i-6j50k39l-15m81n-45o-29p19q38r-56s-21t-45u-31v8
x:stack	a4b-5d4e26g-3h15i3j-6k-14l5m-7o-11p-7q-35s32t-3u-7v17
x:status 4xx	a-5b42d-3e27f11g12i18j-23k-4l-4m-31n-5o-5q-52r4t18u11v-8
x:status 5xx	c11d33k-4m-6p-3q-5v-12
y:code	a-6b-21c-27d-11e-22f-24g-29h-34i-40j9l23n9o16p-9q12r-10s-57t-16u38v65
y:fence 	c-10e-4g-14h-21i-10j7k34l8m5o16p-33r-9s-30t-11u-13v37
y:fence bash	j15m-6n-3o11r4u12v-23
y:fence c++	n9q3t-13v-10
y:fence console	a5h3k-3
y:fence cpp	q8t-5v11
y:fence csharp	u8v-8
y:fence diff	q8v-4
y:fence go	m-4q-8t-6u-5v33
y:fence javascript	v5
y:fence js	t-12u-4v26
y:fence json	k-4m-4n4o3p21q-22r-6s-7t16u6v-6
y:fence log	m5q7v-6
y:fence lua	j8t-12v-10
y:fence markdown	o-3p9q5
y:fence none	r7v-6
y:fence php	v4
y:fence plain	m6v-4
y:fence powershell	v-4
y:fence py	m-4q-4v10
y:fence python	j5l-4m-9q-8t14v10
y:fence r	q-3v5
y:fence ruby	t4
y:fence rust	k5m-11q-7t15v13
y:fence scala	v4
y:fence sh	l5q-8v10
y:fence shell	b-5e-4f-4g4h8i-4j-4k-9m-33n-3o-3p14q13r12s4t10u20v-11
y:fence sql	u9v-5
y:fence text	m46q-8r-4v-11
y:fence ts	m4t4v-5
y:fence typescript	u11v-4
y:fence xml	p3u7v-6
y:fence yaml	o6r-4v8
y:long output	a-13b-7c-10d8e-28h9j-22k-4l18m54n3o-7p11q39r-28s18t-44u-8v12
y:long text	a16b-3d-3e-12f-5g11h-4j37k-4m-42n-4o4p27q-42r-14s14t-18u58v-12
y:output	a4b-18c-20d-6e-32f-20i-26j-8l-4m57n-18o21p-22q12s26t-39u43v-51
y:picture	a-3e5h15k-11l-8n-8o-10q-12r62s-10
y:question	a-31b-24c-15d-23e-32f-29g-24h-22i-21j-29k-34l-32m-23n-11o-28p-16q-32r-43s-34u-34v-39
y:system	a-26b-48c-31d-38e-21f-45h-28i-26k65l-9n24o13p48q77r44s11t-94u-92v-30
y:version	a-8b-34c-22d-14e6f-26g4h-14i-18j-8k-18l30m14n29o-20p28q3r68s30t-113u-30v77`,calibration:{slope:.5742,shift:.5381}};var y0=new Set(["t:","w:","f:","e:","c:"]),k0="g:",Vl;function po(){let{shares:e,calibration:t}=mo;return Vl??={...cn(mo),shares:e,calibration:t},Vl}a(po,"shippedModel");function Yl(e,t,n=po()){let r=Kl(e,t,n.nameOf),o=bt(n,r),s=ln(n,r,o),i,c=a(()=>i??=S0(r,o),"told"),d,u=a(()=>{let{title:h,prose:g,errors:q}=e;return d??=[h,g,...q.map(({message:S})=>S)].join(`
`).toLowerCase()},"lowered"),p=a(h=>q0(h,u()),"written"),w=[];for(let h of he){let g=n.classes.indexOf(h);if(g<0)continue;let q=a(()=>j0(c(),g),"words");w.push({category:h,share:n.shares[g]??1,total:s[g]??0,words:q,written:p})}return w}a(Yl,"learnedSupport");function q0(e,t){for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1)){if(n>0&&x0.test(t.charAt(n-1)))continue;let[r=""]=E0.exec(t.slice(n+e.length,n+e.length+Xl+1))??[];return r.length>Xl?e:e+r}return e}a(q0,"asWritten");var x0=new RegExp("\\p{L}","u"),E0=new RegExp("^\\p{L}+","u"),Xl=6;function S0(e,t){let n=[],r=0;for(let[o,s]of e){let i=t[r++];if(i===void 0||i.length===0)continue;let c=o.slice(0,2),d=c===k0;if(!d&&!y0.has(c))continue;let u=d?o.slice(2,o.lastIndexOf("@")):o.slice(2);u!==""&&n.push({word:u,value:s,pairs:i})}return n}a(S0,"wordsOf");function j0(e,t){let n=new Map;for(let{word:r,value:o,pairs:s}of e)for(let i=0;i<s.length;i+=2)s[i]===t&&n.set(r,(n.get(r)??0)+o*(s[i+1]??0));return[...n].map(([r,o])=>({word:r,weight:o}))}a(j0,"wordWeights");function Jl(e,t){return[...e].flatMap(({id:n,patterns:r,where:o,weight:s})=>{let i=t.filter(({place:c})=>o.has(c)).sort((c,d)=>d.factor-c.factor);return r.flatMap((c,d)=>{let u=i.find(({text:h})=>c.test(h));if(u===void 0)return[];let p=`this repository's own pattern \u201C${c.source}\u201D`;return[{rule:`${n}-pattern-${d+1}`,category:n,reason:p,where:u.where,weight:s*u.factor}]})})}a(Jl,"customEvidence");var R0=400,A0=1e3,T0=5,O0=200,_0=1200,Ye={title:1,lead:.9,rest:.6,primary:1,other:.25,output:.8};function ed(e){let t=En(e.prose.slice(0,2*(K+yt))),n=e.primaryError===null?void 0:e.errors[e.primaryError],r=e.errors.filter(s=>s!==n&&!s.noise).slice(0,T0);return[{place:"title",where:"title",text:En(e.title.slice(0,R0)),factor:Ye.title},{place:"prose",where:"description",text:t.slice(0,K),factor:Ye.lead},{place:"prose",where:"description",text:t.slice(K-N0,K+yt),factor:Ye.rest},{place:"errors",where:"primary-error",text:n===void 0||n.noise?"":Ql(n,A0),factor:Ye.primary},{place:"errors",where:"other-error",text:r.map(s=>Ql(s,O0)).join(`
`),factor:Ye.other},{place:"errors",where:"field",text:En(Ae(e).join(`
`).slice(0,_0)),factor:Ye.output}].filter(({text:s})=>s!=="")}a(ed,"patternTexts");var N0=60;function Ql({className:e,status:t,apiType:n,code:r,message:o},s){let c=[...e===null?[]:[`${e}:`],t,n,r,o].filter(d=>d!==null&&d!=="");return En(c.join(" ").slice(0,s))}a(Ql,"errorText");function En(e){return e.replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/\*{2,}|`/g,"").replace(/\s+/g," ").trim()}a(En,"patternText");function td(e,t,n,r){let o=a(()=>e instanceof RegExp?e:en(e,`rule ${t.name}`,r),"make");return new ve(o,Xe.get(ul(t,n)))}a(td,"toPattern");function qt(e,t){return e.map(n=>({...n,pattern:td(n.pattern,n,"text",t)}))}a(qt,"readTextRules");function Je(e){return e.map(({message:t,...n})=>t===void 0?n:{...n,message:td(t,n,"error")})}a(Je,"readErrorRules");var nd=[{name:"context-words",category:"context-limit",reason:"the input is longer than the limit",source:"messages of language-model APIs and of HTTP servers",weight:4,message:l`
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
    `}];var rd=["model","assistant","agent","llm","ai","claude","opus","sonnet","haiku","gpt(?:-[\\w.]+)?","codex","gemini","copilot"],od=["agents\\.md","claude\\.md","gemini\\.md","copilot-instructions","cursorrules"],C0=m()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`,L0=[/\bmodels?\b(?! (?:class|table|field|file)s?\b)/,/(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,/\bprompts?\b/,/\b(?:conversations?|chats?)\b/,/\bassistants?\b/,/\bai\b/,/\b(?:gemini|copilot|opus|sonnet|haiku)\b/,/\binstructions?\b/,/\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,/\b(?:tokens?|context)\b/,/\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,/\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,/\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,/\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/];function ad(e){return e(C0)||L0.filter(e).length>=2}a(ad,"speaksOfAssistant");var Qe="can(no|')?t|cannot|unable to",sd="fail(s|ed)? to",xt="could( not|n't)";var ge="issue trackers of language-model assistants",id=`(?:${rd.join("|")})`,I0=od.join("|"),cd=[{name:"title-says-model",category:"model-behavior",reason:"the title calls itself a report about the model",source:"conventional title prefixes",weight:3.2,pattern:/^\W{0,3}models?\b(?: behaviou?r)?\]/,zones:["title"]},{name:"model-quality",category:"model-behavior",reason:"complains of the model's answers or choices",source:"issue trackers of language-model assistants",weight:3.2,pattern:m()`
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
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${I0}|system prompt|my rules|
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
    `},{name:"file-tool",category:"filesystem",reason:"a tool that edits, reads or searches files goes wrong",source:"tool names shared by several assistants",weight:2.2,pattern:/\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/},{name:"saved-session",category:"filesystem",reason:"saved sessions or history are lost or cannot be opened again",source:ge,weight:1.8,pattern:l`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${Qe}|${sd}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `},{name:"compaction",category:"context-limit",reason:"shortening the conversation fails",source:"feature name shared by several assistants",weight:3.2,pattern:/(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,zones:["title","lead"]},{name:"policy-refusal",category:"content-policy",reason:"a policy or safety filter refused what was asked",source:ge,weight:3.8,pattern:l`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `},{name:"context-full",category:"context-limit",reason:"the conversation or its answer is longer than the limit",source:ge,weight:3.6,pattern:l`
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
    `},{name:"assistant-tools-fail",category:"integration",reason:"an assistant's command, agent or tool server does not load or connect",source:ge,weight:2.4,pattern:l`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `},{name:"assistant-request-refused",category:"invalid-request",reason:"the model's service refused the request as malformed",source:ge,weight:3.2,pattern:l`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `},{name:"assistant-permission-prompts",category:"config",reason:"speaks of an assistant's permission prompts and approvals",source:ge,weight:3,pattern:l`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `},{name:"assistant-hooks",category:"integration",reason:"speaks of hooks, which an assistant runs around its tools",source:ge,weight:2.2,pattern:/\bhooks?\b/},{name:"tokens-drain",category:"usage-limit",reason:"tokens or usage drain faster than expected",source:ge,weight:3,pattern:l`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `}];var Te="errno(3), libuv error names",wo="Node.js documentation, \u201CErrors\u201D",ld=[{name:"errno-network",category:"network",reason:"a network error code",source:Te,weight:3,code:m("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `},{name:"errno-tls",category:"network",reason:"a certificate could not be verified",source:"OpenSSL verify(1)",weight:3.2,code:/^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i},{name:"errno-port",category:"network",reason:"the port or address is taken",source:Te,weight:2.4,code:/^EADDR(?:INUSE|NOTAVAIL)$/i},{name:"errno-file",category:"filesystem",reason:"a file error code",source:Te,weight:2.6,code:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i},{name:"errno-space",category:"filesystem",reason:"the disk or its quota is full",source:Te,weight:3.4,code:/^(?:ENOSPC|EDQUOT)$/i},{name:"errno-handles",category:"filesystem",reason:"too many open files",source:Te,weight:2.8,code:/^(?:EMFILE|ENFILE)$/i},{name:"errno-memory",category:"memory",reason:"no memory left",source:Te,weight:3.4,code:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i},{name:"exit-137",category:"memory",reason:"killed, which usually means out of memory",source:"128 + SIGKILL, sh(1)",weight:2,code:/^(?:exit 137|SIGKILL)$/i},{name:"exit-signal",category:"crash",reason:"ended by a signal that means a crash",source:"signal(7)",weight:3,code:/^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i},{name:"exit-code",category:"process",reason:"a child process ended with an error",source:"sh(1)",weight:1.6,code:/^exit -?\d+$/i},{name:"errno-child",category:"process",reason:"a child process could not be started or fed",source:Te,weight:2.2,code:/^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{name:"spawn-enoent",category:"process",reason:"the program to start was not found",source:wo,weight:4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"spawn-no-file",category:"filesystem",reason:"the file that is missing is the program to start",source:wo,weight:-4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"module-missing",category:"install-update",reason:"a module of the program is missing",source:wo,weight:2,code:/^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i},{name:"npm-code",category:"install-update",reason:"an npm error code",source:"npm documentation, \u201CCommon errors\u201D",weight:3,code:/^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i},{name:"sdk-code",category:"install-update",reason:"an error code of the package manager or SDK",source:"NuGet and .NET SDK error references",weight:2.8,code:/^(?:NETSDK\d+|NU\d{4})$/i}];var X="RFC 9110, section 15",P0="RFC 6585",dd=[{name:"http-400",category:"invalid-request",reason:"HTTP 400: the service refused the request as malformed",source:X,weight:2.2,status:[400,400]},{name:"http-401",category:"authentication",reason:"HTTP 401: not signed in",source:X,weight:3.2,status:[401,401]},{name:"http-402",category:"usage-limit",reason:"HTTP 402: payment required",source:X,weight:3.2,status:[402,402]},{name:"http-403",category:"permission",reason:"HTTP 403: signed in, but not allowed",source:X,weight:2.8,status:[403,403]},{name:"http-404",category:"invalid-request",reason:"HTTP 404: what was asked for is not there",source:X,weight:1.6,status:[404,404]},{name:"http-407",category:"network",reason:"HTTP 407: the proxy wants a sign-in",source:X,weight:3,status:[407,407]},{name:"http-408",category:"network",reason:"HTTP 408: the request took too long",source:X,weight:2.4,status:[408,408]},{name:"http-413",category:"context-limit",reason:"HTTP 413: the request was too large",source:X,weight:3,status:[413,413]},{name:"http-422",category:"invalid-request",reason:"HTTP 422: the request could not be processed",source:X,weight:2.4,status:[422,422]},{name:"http-429",category:"rate-limit",reason:"HTTP 429: too many requests",source:P0,weight:2.6,status:[429,429]},{name:"http-451",category:"permission",reason:"HTTP 451: withheld for legal reasons",source:"RFC 7725",weight:2.6,status:[451,451]},{name:"http-5xx",category:"server-error",reason:"HTTP 5xx: the service itself failed",source:X,weight:3,status:[500,528]},{name:"http-529",category:"overloaded",reason:"HTTP 529: the service is overloaded",source:"Anthropic API errors page; Qualys",weight:3.6,status:[529,529]}];var ud={language:"zh",when:{letters:String.raw`\p{Script=Han}`},spaced:!1,words:{crash:l`
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
    `}};var wd={language:"ja",when:{letters:String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`},spaced:!1,words:{crash:l`
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
    `}};var fd={language:"ko",when:{letters:String.raw`\p{Script=Hangul}`},spaced:!1,words:{crash:l`
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
    `}};var vd={language:"pt",when:{words:"de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha"},spaced:!0,words:{crash:l`
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
    `}};var gd={language:"ru",when:{letters:String.raw`\p{Script=Cyrillic}`},spaced:!0,words:{crash:l`
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
    `}};var hd={language:"es",when:{words:"de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"},spaced:!0,words:{crash:l`
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
    `}};var bd={language:"tr",when:{words:"bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",letters:"[\u011F\u015F\u0131]"},spaced:!0,words:{crash:l`
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
    `}};var vo=[wd,fd,gd,hd,vd,md,pd,bd,ud],M0={"usage-limit":3,"feature-request":3,memory:3.2,config:2.8,"context-limit":3},$0=2.8,fo=String.raw`\p{L}`;function F0({spaced:e}){return{letter:fo,edge:"",flags:"u",whole:a(n=>{let r=n.replaceAll("~",`(?!${fo})`);return e?`(?<!${fo})(?:${r})`:r},"whole")}}a(F0,"styleOf");function z0(e){return new RegExp(String.raw`(?:${e})(?!\p{L})(?<=(?<!\p{L})(?:${e}))`,"u")}a(z0,"standingAlone");var D0=new RegExp(`(?:^|[^a-z])(?:${vo.flatMap(({when:{words:e}})=>e??[]).join("|")})(?![a-z])`);function U0({when:{letters:e,words:t}}){let n=t===void 0?void 0:z0(t),r=e===void 0?void 0:new RegExp(e,"u");return o=>n!==void 0&&o(D0)&&o(n)||r!==void 0&&o(r)}a(U0,"toWhen");function G0(e){let t=F0(e);return Ao.flatMap(n=>{let r=e.words[n];if(r===void 0)return[];let o={name:`${n}-${e.language}`,category:n,reason:`words of a report in another language (${e.language})`,source:"common usage in that language",weight:M0[n]??$0,pattern:r};return qt([o],t)})}a(G0,"toRules");var kd=vo.map(e=>({name:"languages",scope:`reports in another language (${e.language})`,when:U0(e),textRules:G0(e),errorRules:[]})),W0=4e3,H0=.2,B0=3,Z0=.1,K0=1.3,V0=[["ja",/[\p{Script=Hiragana}\p{Script=Katakana}]/gu],["ko",new RegExp("\\p{Script=Hangul}","gu")],["ru",new RegExp("\\p{Script=Cyrillic}","gu")],["zh",new RegExp("\\p{Script=Han}","gu")]],X0="the|is|are|and|to|of|in|it|when|not|this|that|with|for|on|an|does|after|have|but|from|my|can|be";function SA(e){let t=e.slice(0,W0).toLowerCase(),n=t.match(new RegExp("\\p{L}","gu"))?.length??0;if(n===0)return"en";for(let[i,c]of V0)if((t.match(c)?.length??0)>=H0*n)return i;let r=t.match(new RegExp("\\p{L}+","gu"))?.length??0,[o,s]=Y0().map(({language:i,pattern:c})=>({language:i,count:t.match(c)?.length??0})).sort((i,c)=>c.count-i.count);return o===void 0||o.count<B0||o.count<Z0*r?"en":o.count>=K0*(s?.count??0)?o.language:"en"}a(SA,"languageOf");var yd;function Y0(){let e=a((t,n)=>({language:t,pattern:new RegExp(String.raw`(?<!\p{L})(?:${n})(?!\p{L})`,"gu")}),"of");return yd??=[e("en",X0),...vo.flatMap(({language:t,when:{words:n}})=>n===void 0?[]:[e(t,n)])],yd}a(Y0,"smallWords");var qd=[{name:"uncaught-js",category:"crash",reason:"an exception of the JavaScript engine was not handled",source:"ECMAScript native errors",weight:2.9,className:/^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/},{name:"uncaught-managed",category:"crash",reason:"an exception of the language was not handled",source:"Python, Ruby, Java and .NET built-in exceptions",weight:2.9,className:m()`
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
    `},{name:"anthropic-extra-usage",category:"usage-limit",reason:"the plan's extra usage is used up",source:"Claude help center, \u201CExtra usage\u201D",weight:4,message:/\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/}];var ce="google.rpc.Code",Sd=[{name:"grpc-unauthenticated",category:"authentication",reason:"the API says UNAUTHENTICATED",source:ce,weight:3.2,apiType:/^unauthenticated$/i},{name:"grpc-permission",category:"permission",reason:"the API says PERMISSION_DENIED",source:ce,weight:3.2,apiType:/^permission_denied$/i},{name:"grpc-exhausted",category:"usage-limit",reason:"the API says RESOURCE_EXHAUSTED",source:ce,weight:2.6,apiType:/^resource_exhausted$/i},{name:"grpc-unavailable",category:"overloaded",reason:"the API says UNAVAILABLE",source:ce,weight:2,apiType:/^unavailable$/i},{name:"grpc-internal",category:"server-error",reason:"the API says INTERNAL",source:ce,weight:2.6,apiType:/^internal$/i},{name:"grpc-deadline",category:"network",reason:"the API says DEADLINE_EXCEEDED",source:ce,weight:2.6,apiType:/^deadline_exceeded$/i},{name:"grpc-invalid",category:"invalid-request",reason:"the API says INVALID_ARGUMENT",source:ce,weight:2.6,apiType:/^(?:invalid_argument|failed_precondition|not_found)$/i},{name:"grpc-unavailable-words",category:"network",reason:"gRPC lost the connection",source:ce,weight:3,message:/\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,unmistakable:!0},{name:"grpc-deadline-words",category:"network",reason:"gRPC waited too long",source:ce,weight:3,message:/\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,unmistakable:!0}];var Oe="OpenAI API documentation, \u201CError codes\u201D",jd=[{name:"openai-quota",category:"usage-limit",reason:"the API says insufficient_quota",source:Oe,weight:4,apiType:/^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/},{name:"openai-key",category:"authentication",reason:"the API says invalid_api_key",source:Oe,weight:3.6,apiType:/^invalid_api_key$/},{name:"openai-rate",category:"rate-limit",reason:"the API says rate_limit_exceeded",source:Oe,weight:3,apiType:/^(?:rate_limit_exceeded|requests|tokens)$/},{name:"openai-context",category:"context-limit",reason:"the API says context_length_exceeded",source:Oe,weight:4,apiType:/^context_length_exceeded$/},{name:"openai-policy",category:"content-policy",reason:"the API says content_policy_violation",source:Oe,weight:4,apiType:/^content_(?:policy_violation|filter)$/},{name:"openai-server",category:"server-error",reason:"the API says server_error",source:Oe,weight:3,apiType:/^(?:server_error|internal_error)$/},{name:"openai-model",category:"invalid-request",reason:"the API says model_not_found",source:Oe,weight:3,apiType:/^model_not_found$/}];var T="common usage in issue trackers",Rd=[{name:"connection-words",category:"network",reason:"a connection fails",source:T,weight:3.2,pattern:l`
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
    `},{name:"proxy-tls",category:"network",reason:"speaks of a proxy, DNS or certificates",source:T,weight:2,pattern:l`
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
    `},{name:"timeout",category:"network",reason:"a request times out",source:T,weight:2,pattern:l`
      (requests?|api|connections?|server|response|gateway|fetch|download|upload|
        websocket) ..30.. tim(e[sd]?|ing)[- ]?out…
      time-?out (error|connecting|waiting for (the )?(response|server))…
    `},{name:"file-words",category:"filesystem",reason:"speaks of paths, encodings, links or names of files",source:T,weight:1.4,pattern:l`
      (encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|
        renam(e|ed|ing)|case[- ]sensitiv+|unc paths?|network drive|file ?paths?|folder name|
        file ?names?|temp(orary)? (files?|director+))
    `},{name:"process-trouble",category:"process",reason:"a command, shell or child process fails",source:T,weight:2.6,pattern:l`
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
    `},{name:"crash-words",category:"crash",reason:"says that it crashes",source:T,weight:3.2,pattern:l`
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
    `},{name:"hang-words",category:"crash",reason:"says that it hangs",source:T,weight:3,pattern:l`
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
    `},{name:"memory-words",category:"memory",reason:"speaks of memory or processor use",source:T,weight:3.6,pattern:l`
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
    `},{name:"install-words",category:"install-update",reason:"an installation or update fails",source:T,weight:3.2,pattern:l`
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
    `},{name:"auto-update",category:"install-update",reason:"speaks of installing or updating",source:T,weight:1.4,pattern:l`
      auto-?\s?updat+
      (re)?install(s|ed|er|ation|ing)?
      downgrad+
      homebrew
      npm
      winget
      apt(-get)?
      package manager
    `,zones:["title","lead"]},{name:"reconnect",category:"network",reason:"a connection does not come back, or the network is the difference",source:T,weight:2.4,pattern:l`
      (not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect*…
      re-?connect(s|ing)? <3> (loop|forever|never|fails?)…
      (stays?|goes|remains|appears?) offline
      (dead|stale|dropped|broken) (connections?|sockets?)
      only on (wi-?fi|mobile data|cellular|lan|vpn)
      on (mobile data|cellular)
      preflight
      cors
    `},{name:"connection-ends",category:"network",reason:"a connection is lost or closed from the other side",source:T,weight:2.8,pattern:l`
      (los(e|es|ing|t)|drop(s|ping|ped)?) ((its|the|their|my|all|every) )?connections?
      connections? (+ ){1,3}(closed|dropped|lost|terminated|interrupted|torn down)
      closed (the connection )?unexpectedly\b(?= by|[.,]| \(|$)…
      disconnects?(ed)? (every|after|randomly|constantly|from the (server|network|broker))
      broken pipe
      (websockets?|connections?) (connection )?to \S{1,80} (failed|closed|lost|refused)
      ${xt} reach (the )?+…
      (unable to get|local|expired|untrusted) <1> (issuer )?certificate
    `},{name:"memory-grows",category:"memory",reason:"memory grows, or is used up",source:T,weight:3.2,pattern:l`
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
    `},{name:"process-left",category:"process",reason:"a child process outlives its parent, or is started wrongly",source:T,weight:2.4,pattern:l`
      (child(ren)?|subprocess|server|daemon|worker|process(es)?) ..40.. (keeps? running|stays? alive|
        left (running|behind)|still (running|alive)|survives?|outlives?|not (killed|terminated|stopped))
      sig(term|kill|int|hup)
      waiting (for|on) stdin
      (blocks?|reads?|hangs?) on stdin
      without a tty
      executable file not found
      exit(ed)? (status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)…
      not (found )?(in|on) (the |\$)?path
    `},{name:"task-hangs",category:"process",reason:"one command, job or worker hangs or never ends",source:T,weight:2.8,pattern:l`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|
        backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|
        stays? alive|(?:is|are|gets?) stuck)\b/
      never (finishes|completes|ends)
    `},{name:"install-broken",category:"install-update",reason:"a package does not install, build or fit after an update",source:T,weight:2.8,pattern:l`
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
    `},{name:"file-not-saved",category:"filesystem",reason:"a file is not saved, opened or written",source:T,weight:2.8,pattern:l`
      (files?|documents?|projects?|folders?|attachments?|workspaces?|
        notebooks?) <2> ((is|are|was|were|could|can|does|do)( ?not|n't| never)|cannot|can't|never) (be |
        get |gets )?(saved|written|flushed|opened|read)
      (folders?|files?|director(y|ies)|projects?) (is |are |lies? |stored )?(in|on) (icloud|onedrive|
        dropbox|google drive|a (network|samba|nfs|shared))
    `}];var et="common usage in issue trackers",Ad=[{name:"setting-ignored",category:"config",reason:"a setting is ignored, rejected or lost",source:et,weight:3.6,pattern:l`
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
    `}];var Sn="common usage in issue trackers",Td=[{name:"display",category:"ui",reason:"something is shown wrongly",source:Sn,weight:3.2,pattern:l`
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
    `},{name:"typing",category:"ui",reason:"typing, pasting, scrolling or selecting goes wrong",source:Sn,weight:2.8,pattern:l`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `},{name:"screen-element",category:"ui",reason:"speaks of a part of the screen",source:Sn,weight:1.6,pattern:l`
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
    `},{name:"accessibility",category:"ui",reason:"speaks of accessibility",source:Sn,weight:2.4,pattern:l`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `}];var F="common usage in issue trackers",Et=a(e=>At(String.raw`
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
    `}];var jn="common usage in issue trackers",_d=[{name:"title-says-feature",category:"feature-request",reason:"the title calls itself a feature request",source:"conventional title prefixes",weight:5,pattern:l`
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
    `,zones:["title"]},{name:"title-says-bug",category:"feature-request",reason:"the title calls itself a bug",source:"conventional title prefixes",weight:-1.2,pattern:/^\W{0,3}bugs?\b/,zones:["title"]},{name:"only-test",category:"no-report",reason:"the text is a test or empty",source:jn,weight:2.6,pattern:l`
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
    `,zones:["title"]},{name:"praise",category:"no-report",reason:"is thanks, not a report",source:jn,weight:3.4,pattern:l`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,zones:["title","lead"]},{name:"spam",category:"no-report",reason:"looks like advertising",source:jn,weight:4,pattern:l`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `},{name:"withdrawn",category:"no-report",reason:"the reporter takes it back",source:jn,weight:3.4,pattern:l`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,zones:["title","lead"]}];var Rn=[{name:"general",scope:"any program",textRules:qt([...Od,...Rd,...Ad,...Td,..._d]),errorRules:Je([...dd,...ld,...qd,...xd])},{name:"assistant",scope:"programs around a language model",when:ad,textRules:qt(cd),errorRules:Je(nd)},{name:"anthropic",scope:"users of the Anthropic API",textRules:[],errorRules:Je(Ed)},{name:"openai",scope:"users of the OpenAI API and its imitators",textRules:[],errorRules:Je(jd)},{name:"google",scope:"users of Google's APIs and of gRPC",textRules:[],errorRules:Je(Sd)},...kd],fT=Rn.flatMap(({errorRules:e})=>e),vT=Rn.flatMap(({textRules:e})=>e);function Nd(e,t){let n=t===void 0?Rn:Rn.filter(({name:c})=>t.has(c)),r=new Map,o=a(c=>{let d=r.get(c)??c.test(e);return r.set(c,d),d},"says"),s=[],i=[];for(let c of n)(c.when?.(o)??!0)&&s.push(...c.textRules),i.push(...c.errorRules);return{textRules:s,errorRules:i}}a(Nd,"rulesFor");var J0=m("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`,Q0=m("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`,e6=8,t6=new Set("a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")),St=a((e,t,n,r)=>({rule:e,category:t,reason:n,where:"shape",weight:r}),"at");function n6(e){let t=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return gn(e.trim())<e6||t.every(n=>t6.has(n))}a(n6,"namesNothing");function Cd(e,t){let n=e.fields.map(({heading:i})=>i.trim().slice(0,100)),r=n.filter(i=>J0.test(i)).length,o=n.filter(i=>Q0.test(i)).length,s=[];return n.some(i=>/^feature (?:description|request)\W{0,3}$/i.test(i))&&s.push(St("feature-heading","feature-request","the report's own heading is a feature request",4)),r>0&&s.push(St("wish-headings","feature-request","headings of a feature request",Math.min(3.6,1.2+.8*r))),o>1&&s.push(St("failure-headings","feature-request","headings of a bug report",-1.2)),t&&e.primaryError===null&&(s.push(St("empty","no-report","no description and no error",1.8)),n6(e.title)&&e.code.length===0&&s.push(St("nothing-at-all","no-report","no title to speak of either",2.6))),s}a(Cd,"shapeEvidence");var r6={title:1,lead:.8,rest:.25},Ld=["title","lead","rest"],Id={title:1,lead:2,rest:4},o6=7;function a6(e){let t=0;for(let n of e)t|=Id[n];return t}a(a6,"bitsOf");function Pd(e,t){let n=[],r=Z(Ld.map(o=>t[o]));for(let o of e){let s=o.zones??Ld,i=r(o.pattern,o.zones===void 0?o6:a6(s));if(i!==0)for(let c of s){if((i&Id[c])===0||t[c]==="")continue;let d=c==="title"?"title":"description";n.push({rule:o.name,category:o.category,reason:o.reason,where:d,weight:o.weight*r6[c]})}}return n}a(Pd,"textEvidence");var s6=.05,i6=3,c6=8,l6=5;function d6({errors:e,environment:t},{title:n,lead:r,rest:o}){let s=e.slice(0,l6).flatMap(({message:i,frames:c})=>[i.slice(0,300),c[0]?.raw]);return[n,r,o,V([t.terminal,...s].join(`
`))].join(`
`)}a(d6,"spokenOf");function u6(e,t){let n=vl(e),r=gn(n.lead)<c6,{textRules:o,errorRules:s}=Nd(d6(e,n),t);return[...Pd(o,n),...Pl(s,e,r),...Gl(s,e,n),...Cd(e,r)]}a(u6,"findEvidence");function MT(e,t){let{packs:n,custom:r,own:o=[]}=t,s=u6(e,n),i=r===void 0?[]:Jl(r,ed(e)),{ranking:c,evidence:d}=Ul(i.length===0?s:[...s,...i],[...Yl(e,s),...o],po().calibration),u=c[0]??{category:"unknown",confidence:0},p=u.confidence>=t.floor&&t.categories.has(u.category),w=p?c.slice(1):c;return{category:p?u.category:"unknown",confidence:u.confidence,secondary:w.filter(({category:h,confidence:g})=>h!=="unknown"&&g>=s6).slice(0,i6),evidence:d.sort((h,g)=>+(h.rule===xn)-+(g.rule===xn)||Math.abs(g.weight)-Math.abs(h.weight))}}a(MT,"classify");var zT=["same-report","known-issue","duplicate","fixed-in","regression","recurrence","incident","related"];export{O as a,tt as b,x6 as c,Hb as d,ZE as e,KE as f,A6 as g,de as h,T6 as i,Zb as j,QE as k,Vb as l,aS as m,sS as n,iS as o,cS as p,lS as q,dS as r,uS as s,mS as t,pS as u,wS as v,fS as w,vS as x,gS as y,hS as z,bS as A,N6 as B,C6 as C,$o as D,Do as E,Ot as F,Bo as G,Mn as H,ca as I,la as J,fa as K,$y as L,an as M,Tc as N,_c as O,Lc as P,PE as Q,pn as R,cn as S,ln as T,ro as U,oo as V,y5 as W,k5 as X,Pj as Y,ed as Z,SA as _,MT as $,ht as aa,GE as ba,zT as ca};
