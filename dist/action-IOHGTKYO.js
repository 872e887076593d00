import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as ko,h as qo,i as xo,j as Nn,k as _e,l as Rt,m as Eo,n as So,o as Cn,p as Ne,q,s as Ln}from"./action-3DMG7ZSA.js";import{a as Lo}from"./action-EUXJHNXL.js";import{b as jo}from"./action-TV2L2D6W.js";import{a as p,b as At}from"./action-5456SKJV.js";import{B as Co,b as Ro,e as Ao,f as In,g as To,i as Oo,j as _o,k as No,l as be,o as le}from"./action-SBAI7HFV.js";import{a as h}from"./action-IUECHG7G.js";import{a}from"./action-QUJR3II7.js";var O=class extends Error{static{a(this,"GitHubError")}name="GitHubError";code;status;retryAfterSeconds;constructor(t,n){super(t,{cause:n.cause}),this.code=n.code,this.status=n.status,this.retryAfterSeconds=n.retryAfterSeconds??null}};var Tt=Symbol("too large");async function Io(e,t,n){if(e.weightsFile===null)return{settings:e,errors:[]};let r=Zd(e.weightsFile,t),o=await n(r),{readWeights:s}=await import("./action-JR2O56NZ.js"),i=o===void 0?"is not there":o===Tt?"is too large":s(o);if(typeof i!="string")return{settings:{...e,weights:Kd(i,e)},errors:[]};let c=`"classify.weights": ${jo(r)} ${i}; nothing learned is used until then`;return{settings:e,errors:[{file:t,line:1,column:1,message:c,keepsSettings:!0}]}}a(Io,"addWeights");function Zd(e,t){return e.includes("/")?e:t.replace(/[^/\\]*$/,e)}a(Zd,"placeOf");function Kd(e,{categories:t}){let n=new Set(t);return e.categories?.classes.every(o=>n.has(o))??!0?e:{...e,categories:null}}a(Kd,"known");var nt=".github/fingerpost.yml";var Vd="fingerpost.yml";async function $y(e){let t=await Xd(e);if(t.length===0)return{settings:Co,errors:[]};let{mergeConfig:n}=await import("./action-SZ4IHMXV.js"),{settings:r,errors:o}=n(t);return o.length>0?{settings:r,errors:o}:await Io(r,nt,s=>e.readFile(s).catch(Mo))}a($y,"loadConfig");async function Xd(e,t){let n=t??await Po(e,nt,nt);if(n!==null&&n.parsed===null)return[n];let r=n?.parsed?.extends,o=r===null?null:await Yd(e,r,n);return[n,o].flatMap(s=>s??[])}a(Xd,"loadLayers");async function Yd(e,t,n){let[r="",o=null]=(t??`${e.repo.split("/")[0]??""}/.github`).split("@");if(t===void 0&&r.toLowerCase()===e.repo.toLowerCase())return null;let i=r.endsWith("/.github")?Vd:nt,c=`${r}${o===null?"":`@${o}`}/${i}`,d=await Po(e,i,c,{repo:r,ref:o}).catch(f=>{if(f instanceof O&&(f.code==="forbidden"||f.code==="not-found"))return null;throw f});if(t===void 0||n===null)return d;let u=n.placeOf(n.root?.entries.get("extends")?.node.offset??0),m=a(f=>({...n,parsed:null,errors:[{file:n.file,...u,message:f}]}),"wrong");return d===null?m(`"extends" names ${r}, and ${c} is not there or may not be read; check name and access`):d.parsed?.extends!==void 0?m(`${c} has an "extends" of its own; a shared file can't go on from another`):d}a(Yd,"loadShared");async function Po(e,t,n,r){let o=await e.readFile(t,r).catch(Mo);if(o===void 0)return null;let{parseLayer:s}=await import("./action-Z5UEUDFY.js");if(o!==Tt)return s(o,n);let i={file:n,line:1,column:1,message:`the file is ${Lo}`};return{...s("",n),parsed:null,errors:[i]}}a(Po,"readLayer");function Mo(e){if(e instanceof O&&e.code==="too-large")return Tt;throw e}a(Mo,"unlessTooLarge");var Jd=[{pattern:/has been locked|is locked/i,reason:"the conversation is locked",cure:"Unlock it"},{pattern:/archived/i,reason:"the repository is archived and read-only",cure:"Switch Fingerpost off there"},{pattern:/issues (are|has been) disabled|issues are disabled/i,reason:"issues are switched off",cure:"Switch them on"},{pattern:/SAML|SSO/,reason:"the organisation demands single sign-on",cure:"Authorise the token for it"},{pattern:/IP (address|allow list)/i,reason:"the organisation's IP allow list refuses",cure:"Add this machine to it"},{pattern:/suspended/i,reason:"the installation is suspended",cure:"Have its owner unsuspend it"}],Qd=/secondary rate limit|abuse detection|rate limit exceeded/i,Fo=60,eu=h.object({name:h.string().catch(""),code:h.string().optional().catch(void 0),cause:h.unknown().optional(),request:h.unknown().optional(),response:h.object({status:h.int(),headers:h.record(h.string(),h.unknown()).catch({}),data:h.unknown().optional()}).optional().catch(void 0)}),tu=h.object({message:h.string().catch(""),errors:h.array(h.object({field:h.string().catch(""),code:h.string().catch("")})).catch([])});function Gy(e,t){if(e instanceof O)return e;let n=Pn(e);return n?.name==="GraphqlResponseError"?ru(e,t):n?.response?ou(n.response,t,e):pu(n,t,e)}a(Gy,"toGitHubError");function de(e,t,n){return`Could not ${e.what} ${e.where}: ${t}. ${n}.`}a(de,"describe");function Wy(e){let t=Pn(e instanceof O?e.cause:e)?.response;return t?.status===422&&Mn(t).errors.some(({code:n})=>n==="already_exists")}a(Wy,"isAlreadyThere");var nu=h.object({errors:h.array(h.object({type:h.string().catch("")})).catch([])});function ru(e,t){let n=nu.safeParse(e).data?.errors.map(({type:i})=>i)??[],r=a(i=>n.includes(i),"is");if(r("RATE_LIMITED")){let i=de(t,"too many requests were made","Try again later"),c=Fo;return new O(i,{code:"rate-limited",status:200,retryAfterSeconds:c,cause:e})}let o=r("NOT_FOUND")?"not-found":r("FORBIDDEN")?"forbidden":"unexpected-answer",s=t.needs===null?"Try again":`Give the token \`${t.needs}\``;return new O(de(t,"GitHub declined the query",s),{code:o,status:200,cause:e})}a(ru,"declined");function Pn(e){return eu.safeParse(e).data}a(Pn,"readFailure");function ou(e,t,n){let r=au(e),o=r==="rate-limited"?iu(e):zo(e),[s,i]=lu(r,e,t,o),c=de(t,`GitHub answered ${e.status}, ${s}`,i);return new O(c,{code:r,status:e.status,retryAfterSeconds:o,cause:n})}a(ou,"answered");function au(e){let{status:t}=e;return t===403||t===429?su(e)?"rate-limited":"forbidden":t===401?"unauthorized":t===404?"not-found":t===410?"gone":t===451?"forbidden":t===408?"timeout":t>=500?"server":t>=400?"invalid":"unexpected-answer"}a(au,"toCode");function su(e){return e.status===429||Ce(e,"retry-after")!==void 0||Ce(e,"x-ratelimit-remaining")==="0"||Qd.test(Mn(e).message)}a(su,"isRateLimit");function iu(e){return zo(e)??cu(e)??Fo}a(iu,"toRetryAfter");function zo(e){let t=Ce(e,"retry-after");return t!==void 0&&/^\d{1,6}$/.test(t)?Number(t):null}a(zo,"retryAfterHeader");function cu(e){let t=Ce(e,"x-ratelimit-reset");if(Ce(e,"x-ratelimit-remaining")!=="0"||t===void 0||!/^\d{1,12}$/.test(t))return null;let n=Date.parse(Ce(e,"date")??""),r=Number.isNaN(n)?Date.now():n;return Math.max(1,Math.ceil(Number(t)-r/1e3)+1)}a(cu,"untilReset");function lu(e,t,n,r){let o=Mn(t),s=Jd.find(({pattern:c})=>c.test(o.message)),i=r===null?"Try again later":`Try again in ${r} s`;switch(e){case"unauthorized":return["the token is missing, wrong or expired","Give a valid token"];case"forbidden":return s?[s.reason,s.cure]:["the token may not do this",n.needs===null?"Check its permissions":`Give it \`${n.needs}\``];case"not-found":return["there is no such thing or the token cannot see it","Check the name and what the token may read"];case"gone":return s?[s.reason,s.cure]:["it is deleted or issues are switched off","Nothing is left to do there"];case"invalid":return[`it refuses what was sent${du(o.errors)}`,"Please report this with the line above"];case"rate-limited":return["a rate limit is used up",i];case"timeout":case"server":return["the fault is on its side",i];case"network":case"too-large":case"unexpected-answer":return["which is not understood","Check that GITHUB_API_URL is a GitHub API"]}}a(lu,"explain");function du(e){let t=e.slice(0,3).filter(({field:n,code:r})=>$o(n)&&$o(r));return t.length===0?"":` (${t.map(({field:n,code:r})=>`${n}: ${r}`).join(", ")})`}a(du,"refusedFields");function $o(e){return/^[a-z_]{1,30}$/.test(e)}a($o,"isIdentifier");var uu=/^(TimeoutError|AbortError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/,mu=/^[A-Z][A-Z0-9_]{2,40}$/;function pu(e,t,n){let r=e?fu(e):[],o=r.find(c=>mu.test(c)),s={status:null,cause:n};if(r.some(c=>uu.test(c))){let c=de(t,"no answer came in time, so whether it was done is not known","Try again");return new O(c,{code:"timeout",...s})}if(o!==void 0||e?.request!==void 0){let c=o===void 0?"no answer came":`no answer came (${o})`,d=de(t,c,"Check the network and GITHUB_API_URL");return new O(d,{code:"network",...s})}let i=de(t,"the answer or the token could not be read","Check GITHUB_API_URL and the key");return new O(i,{code:"unexpected-answer",...s})}a(pu,"unanswered");function fu(e){let t=[],n=e;for(let r=0;n&&r<5;r++)t.push(n.name,...n.code===void 0?[]:[n.code]),n=Pn(n.cause);return t}a(fu,"namesOf");function Ce(e,t){let n=e.headers[t];return typeof n=="string"||typeof n=="number"?String(n):void 0}a(Ce,"header");function Mn(e){return tu.safeParse(e.data).data??{message:"",errors:[]}}a(Mn,"said");var wu=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,vu=/^[A-Za-z0-9._-]{1,100}$/,hu=/^[A-Za-z0-9._-]{1,100}$/,Do=/^\.{1,2}$/;function Zy(e){let[t,n,...r]=e.split("/");if(!(t===void 0||n===void 0||r.length>0)&&!(!wu.test(t)||!vu.test(n)||Do.test(n)))return{owner:t,name:n}}a(Zy,"parseRepoName");function Ky(e){return e.split("/").every(t=>hu.test(t)&&!Do.test(t))}a(Ky,"isFilePath");var Ot="fp-2026-11-20";var Uo=[{name:"unknown-error",reason:"\u201Cunknown error\u201D names no failure",pattern:/^(?:an? )?(?:unknown|unexpected|unspecified|undefined|generic|internal|general|unhandled)(?: (?:error|exception|failure|reason|rejection))?(?: (?:occurred|happened|was thrown))?$/},{name:"only-error",reason:"only says that there was an error",pattern:/^(?:an? )?(?:error|exception|failed|failure|fatal|fatal error|crash(?:ed)?|not ok|nok|none|null|nil|undefined|true|false)(?: (?:occurred|happened|occured))?$/},{name:"something-wrong",reason:"only says that something went wrong",pattern:/^(?:oops )?something went wrong(?: please try again(?: later)?)?$/},{name:"object-object",reason:"an object was printed instead of its message",pattern:/^\[object [a-z]{1,30}\]$|^\{\}$|^\[\]$/},{name:"rust-any",reason:"Rust's panic machinery printed the payload's type instead of its message",pattern:/^box<(?:dyn )?any(?: \+ send)?>$/},{name:"request-failed",reason:"any request may fail like this",pattern:/^(?:the )?(?:request|api request|http request|call|api call|operation|fetch)(?: has)? failed(?: with status(?: code)?(?: <?\w{1,5}>?)?)?$/},{name:"aborted",reason:"somebody or something cancelled it",pattern:p()`
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
      `},{name:"signal",reason:"only the signal that ended it",pattern:/^(?:segmentation fault|segfault|abort trap|aborted|bus error|illegal instruction|floating point exception|trace\/bpt trap|killed|terminated|core dumped)(?:: <num>)?(?: \(core dumped\))?$/},{name:"see-log",reason:"points elsewhere",pattern:/^(?:see|check) (?:the )?(?:logs?|output|console)(?: for (?:more )?details?)?$/}],Go=new Set(["AbortError","APIUserAbortError","CancelledError","CanceledError","CancellationError","OperationCanceledException","TaskCanceledException","KeyboardInterrupt","InterruptedException"]),Wo=new Set(["error","api error","apierror","api_error","exception","baseexception","throwable","runtimeexception","runtimeerror","fatal","fatal error","fatalerror","uncaught","uncaught error","unhandled","unhandledrejection","unhandledpromiserejection","unknownerror","failure","panic","err","domexception"]),Ho=new Set(["AggregateError","ArithmeticException","AssertionError","AttributeError","EvalError","IOError","IOException","IllegalArgumentException","IllegalStateException","ImportError","IndexError","IndexOutOfBoundsException","InvalidOperationException","KeyError","NameError","NullPointerException","NullReferenceException","OSError","RangeError","ReferenceError","SyntaxError","SystemError","TypeError","URIError","ValueError"]),Bo=[/^cannot (?:read|set|access|destructure|convert|assign|call)\b/,/\bis not (?:a function|a constructor|iterable|defined|an object|subscriptable|callable)\b/,/^(?:undefined|null) is not\b/,/^maximum call stack size exceeded$/,/^invalid (?:array length|string length|time value)$/,/^unexpected (?:token|end of|identifier|number|string)\b/,/\bobject has no attribute\b/,/\bindex out of (?:range|bounds)\b/,/^index <num> (?:out of bounds|is out of bounds)\b/,/^called [`'"]?(?:option|result)::/,/\bnil pointer dereference\b/,/\binvalid memory address\b/,/^(?:division|divide|integer divide) by zero$/,/^segmentation fault\b/,/^stack overflow\b/,/^assertion failed\b/,/^(?:(?:heap|stack|global|container|dynamic-stack)-[a-z-]{4,40}|segv|double-free|bad-free|data race)\b/];var Zo=[{name:"node",reason:"Node's own modules",pattern:/^(?:node:|internal[:/])/},{name:"native",reason:"the engine's native code",pattern:/^(?:native\b|\[native code\]|unknown$|\(unknown\)$)/},{name:"bun",reason:"Bun's own modules",pattern:/^bun:/},{name:"go-runtime",reason:"Go's runtime",pattern:/\/(?:libexec\/|go\/)src\/runtime\//},{name:"rust-std",reason:"Rust's standard library",pattern:/^\/rustc\//},{name:"python-frozen",reason:"Python's import machinery",pattern:/^<frozen /}],$n=[{name:"js-queue",reason:"the task and promise queue",pattern:/\b(?:processTicksAndRejections|runMicrotasks|process\._tick\w*|listOnTimeout|processTimers|processImmediate)\b/},{name:"js-loader",reason:"module loading",pattern:/\b(?:Module\._\w+|loadModule|requireModule|moduleEvaluation|asyncRunEntryPointWithESMLoader|executeUserEntryPoint)\b/},{name:"js-promise",reason:"the promise itself",pattern:/^(?:async )?(?:new )?(?:Promise(?:\.\w+)?|Generator\.next|asyncGeneratorStep)(?: \(index \d+\))?$/},{name:"rust-panic",reason:"Rust's panic and start-up",pattern:/^(?:std::(?:panicking|rt|sys|panic)|core::(?:panicking|ops::function)|rust_begin_unwind|rust_try|rust_panic|__rust_|__libc_start|_start$|__pthread)/},{name:"rust-before-1.0",reason:"the same in old releases, whose backtraces still circulate",pattern:/^(?:(?:rt::)?(?:backtrace|unwind|thread|task)::|failure::(?:on_fail|begin_unwind|fail_)|imp::write$|Task::run$)/},{name:"native-thread",reason:"where the C library starts a thread",pattern:/^(?:start_thread|_{0,2}clone3?|_pthread_(?:body|start|struct_init)|thread_start)$/},{name:"go-runtime",reason:"Go's runtime",pattern:/^runtime\.(?:go|main|panic|gopanic|sigpanic|throw)/},{name:"jdk",reason:"the JDK's reflection and threads",pattern:/^(?:java\.base\/)?(?:java\.lang\.(?:reflect|Thread)|jdk\.internal|sun\.)/},{name:"python-module",reason:"a module's top level",pattern:/^<(?:module|lambda|listcomp|dictcomp|genexpr)>$/},{name:"script",reason:"the top level of a script of Ruby or PHP",pattern:/^(?:<main>|<top \(required\)>|\{main\}|require|require_relative)$/},{name:"anonymous",reason:"a function without a name",pattern:/^(?:async )?(?:new )?(?:<anonymous>|<unknown>|\(unknown\)|unknown|anonymous|eval|\?)$/}],Ko=[{name:"bun-single-file",reason:"a Bun executable's own file system",pattern:/(?:\$bunfs|~BUN)[\\/]/},{name:"pkg-snapshot",reason:"a pkg executable's own file system",pattern:/^(?:[A-Za-z]:)?[\\/]snapshot[\\/]/},{name:"asar",reason:"an Electron archive",pattern:/\.asar[\\/]/},{name:"minified",reason:"named as minified, bundled or a chunk",pattern:/(?:\.min|[.-]bundle|[.-]chunk|^chunk-[\w-]{1,40}|[\\/]chunk-[\w-]{1,40})\.[cm]?js$/},{name:"webpack",reason:"a webpack module",pattern:/^webpack(?:-internal)?:/}],Vo=300;var gu=/^(?:is|to|on|as|do|of|in|by|at|go|my|no)[A-Z]/;function _t(e){return e.length<=2?!0:e.length>4?!1:/[0-9$_]/.test(e)||!/[aeiouy]/i.test(e)?!0:/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(e)&&!gu.test(e)}a(_t,"looksMinified");var bu=40,Fn=200,Nt=a((e,t)=>e.some(({pattern:n})=>n.test(t)),"matches");function Xo(e){return e.column!==null&&e.column>Vo?!0:e.file!==null&&Nt(Ko,e.file.slice(-Fn))}a(Xo,"isBundleFrame");function zn(e){let t=[];for(let n of e.slice(0,bu)){let r=yu(n);r!==null&&r!==t.at(-1)&&t.push(r)}return t}a(zn,"readableFrames");function yu(e){if(e.function===null||e.function.length>Fn||e.file!==null&&Nt(Zo,e.file.slice(0,Fn)))return null;let t=e.function.trim();if(t===""||Nt($n,t))return null;let n=qu(t);return Nt($n,n)||_t(n.replace(/^.*::/,""))?null:n}a(yu,"readableName");var ku=/^(?:h[0-9a-f]{12,16}\w{0,8}|v\d+(?:\.\w+){0,3})$/;function qu(e){let t=xu(e.replace(/ \[as [^\]]{1,100}\]$/,"")).replace(/^(?:(?:async|new|bound|get|set) )+/,"").replace(/^block (?:\(\d{1,3} levels\) )?in /,"").replace(/^.*(?:->|#)(?=\w)/,"").replace(/(?:\$\$Lambda.*|\$\d+|\$lambda\$?\d*)$/,"");return t.includes("::")?t.split("::").filter(r=>!/^\{.*\}$/.test(r)&&r!==""&&!ku.test(r)).slice(-2).join("::"):(t.split(".").filter(r=>r!==""&&r!=="<anonymous>").at(-1)??"").replace(/^#/,"")}a(qu,"bareName");function xu(e){let t=0,n="";for(let r of e)r==="<"||r==="("?t+=1:(r===">"||r===")")&&t>0?t-=1:t===0&&(n+=r);return n}a(xu,"withoutBrackets");var Yo=["req","request","msg","msgbatch","toolu","srvtoolu","call","chatcmpl","resp","run","thread","asst","batch","file","item","event","evt","session","sess","conv","org","user","acct","cus","sub","job","task","trace","span","txn"];var A="(?<![A-Za-z0-9_])",j="(?![A-Za-z0-9_])",Eu="(?<![A-Za-z0-9_>])",Jo="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}",Dn="\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?",Un="(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Qo="(?:ns|us|\xB5s|ms|[smhd]|\\s(?:ms|msec|sec|secs|seconds?|milliseconds?|mins?|minutes?|hrs?|hours?|days?|weeks?))",ea="[A-Za-z0-9_.@+~$%-]",rt=[{name:"meaning",reason:"an exit code, a signal, an HTTP status or a numbered error says what happened",source:`${A}(?:(?:[Ee]xit(?:ed)?(?: with)?(?: code| status)?|[Cc]ode|[Ss]tatus(?: code)?|HTTP|[Ss]ignal|[Ee]rrno)[ :=]{1,2}-?|(?:[Ee]rror #|os error ))\\d{1,10}${j}(?![.:/-]\\d)`,keep:!0},{name:"email",reason:"names a person",source:`(?<![A-Za-z0-9_.+>-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}${j}`},{name:"url",reason:"names a resource, with ids and queries in it",source:`${A}[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s"'\`<>()\\[\\]{}|]*[A-Za-z0-9_/=&#%~-]`},{name:"trace",reason:"W3C traceparent: an id for one request",source:`${A}[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}${j}`},{name:"uuid",reason:"an id for one object",source:`${A}[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}${j}`},{name:"id",reason:"a service's id for one object",source:`${A}(?:${Yo.join("|")})[_-](?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{6,200}${j}`},{name:"quotedpath",reason:"a quoted absolute path may hold spaces",source:"(?<=[\"'`])(?:[A-Za-z]:[\\\\/]|~[\\\\/]|/(?=[^\"'`\\n/]{1,255}/))[^\"'`\\n]{1,1000}(?=[\"'`])"},{name:"winpath",reason:"where something lies on one machine",source:`${A}[A-Za-z]:[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,255})?`},{name:"uncpath",reason:"where something lies on one network",source:"(?<![A-Za-z0-9_>\\\\])\\\\\\\\[A-Za-z0-9_.$-]{1,255}\\\\[^\\s\"'`<>|:*?(),;]{1,500}"},{name:"homepath",reason:"a home directory names a person",source:`${Eu}(?:~|\\$HOME|%[A-Z]{4,20}%)[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,500})?`},{name:"path",reason:"an absolute path of two or more parts; a lone /word is a command's name",source:`(?<![A-Za-z0-9_>/.@~-])/(?:${ea}{1,255}/)+(?:${ea}{0,254}[A-Za-z0-9_@+~$%-])?`},{name:"relpath",reason:"a relative path to a file; without a file's ending, a/b may be prose",source:`(?<![A-Za-z0-9_>/\\\\.@~$%+-])(?:[A-Za-z0-9_.@+~-]{1,255}[\\\\/])+[A-Za-z0-9_.@+~-]{0,254}\\.[A-Za-z][A-Za-z0-9]{0,7}${j}`},{name:"timezone",reason:"an IANA zone names where the reporter lives",source:`${A}(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Z][A-Za-z_+-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?${j}`},{name:"date",reason:"when it happened, ISO 8601 or with slashes",source:`${A}\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${Dn}${Un})?${j}`},{name:"monthdate",reason:"when it happened, with the month's name, RFC 2822 among them",source:`${A}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\\d{1,2} ${Jo}|${Jo} \\d{1,2})(?:,? \\d{4})?(?: ${Dn}${Un})?${j}`},{name:"time",reason:"a time of day; after a colon it is a line and a column",source:`(?<![A-Za-z0-9_:])(?:${Dn}(?:\\s?[AaPp][Mm])?${Un}|\\d{1,2}\\s?[AaPp][Mm])${j}(?![:.][\\d<])`},{name:"ip",reason:"IPv4, with its port",source:`${A}(?:\\d{1,3}\\.){3}\\d{1,3}(?:/\\d{1,2})?(?::\\d{1,5})?${j}(?!\\.\\d)`},{name:"ipv",reason:"IPv6; needs a digit and no call after it, so that Face::add() and Foo::bar stay code",source:`(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){0,7}(?:\\](?::\\d{1,5})?)?${j}(?![:(.<])|(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?:\\](?::\\d{1,5})?)?${j}(?![:(.<])`},{name:"host",reason:"localhost or a host name under a common top-level domain, with its port; socket.io is a library",source:`(?<![A-Za-z0-9_.>-])(?:localhost|(?:[A-Za-z0-9-]{1,63}\\.){1,8}(?:com|net|org|edu|gov)|(?:[A-Za-z0-9-]{1,63}\\.){2,8}(?:io|dev|ai|co|app|cloud|local|internal|svc|cn|de|uk|jp|fr|eu))(?::\\d{1,5})?${j}(?![-.(][A-Za-z0-9_)<])`},{name:"hash",reason:"a digest: MD5, SHA-1, SHA-256 or SHA-512",source:`${A}(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})${j}`},{name:"hex",reason:"an address, or eight and more hex digits with a digit and a letter (`defaced` is a word, 20250929 a number)",source:`${A}(?:0[xX][0-9A-Fa-f]{1,64}|(?=[a-f]{0,126}\\d)(?=\\d{0,126}[a-f])[0-9a-f]{8,127}|(?=[A-F]{0,126}\\d)(?=\\d{0,126}[A-F])[0-9A-F]{8,127})${j}`},{name:"token",reason:"16 and more letters and digits with two digits among them: a key, a session, a ULID",source:`${A}(?=[A-Za-z]{0,60}\\d[A-Za-z]{0,60}\\d)[A-Za-z0-9]{16,200}${j}`},{name:"version",reason:"three-part versions with pre-release and build (semver.org), or anything numeric after a v",source:`${A}(?:v?\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)*)(?:[-+][0-9A-Za-z]{1,40}(?:[.-][0-9A-Za-z]{1,40}){0,8})?${j}`},{name:"duration",reason:"how long it took",source:`${A}\\d+(?:\\.\\d+)?${Qo}${j}(?: ?\\d+(?:\\.\\d+)?${Qo}${j}){0,4}`},{name:"size",reason:"how much it was",source:`${A}\\d+(?:\\.\\d+)?\\s?(?:[KMGTP]i?B|[kM]B|B|bytes?)${j}`},{name:"quoted",reason:"a quoted value right after `=` is data, unlike quoted words in a sentence",source:`(?<==)(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}')`},{name:"bool",reason:"a flag's value after `=`",source:`(?<==)(?:true|false|True|False)${j}`},{name:"num",reason:"a count, an index, a line, a limit",source:`(?:(?<![A-Za-z0-9_>.)\\]-])-)?${A}\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d{1,4}|[kKMG]|%)?${j}`},{name:"min",reason:"a bundler's name for a variable, which changes with every build",source:"(?<![A-Za-z0-9_$.<>]|[A-Za-z0-9_>]['\u2019])(?:[A-Za-z_$]|[a-z][A-Z][A-Za-z]?|(?=[A-Za-z]{0,3}[0-9$_])[A-Za-z_$][A-Za-z0-9_$]{1,3})(?=\\.[A-Za-z_$][A-Za-z0-9_$]{2}|\\(| is (?:not (?:a |an |defined|iterable)|undefined|null))"}];var na=new Map([...rt.map(({name:e})=>[e,`<${e}>`]),["quotedpath","<path>"],["winpath","<path>"],["uncpath","<path>"],["homepath","<path>"],["relpath","<path>"],["monthdate","<date>"],["ipv","<ip>"]]),Su=new Set(rt.filter(({keep:e})=>e).map(({name:e})=>e)),ju=`<(?:${[...new Set(na.values())].map(e=>e.slice(1,-1)).join("|")})>`,Ru=new RegExp([ju,...rt.map(({name:e,source:t})=>`(?<${e}>${t})`)].join("|"),"g"),ta=rt.map(({name:e})=>e);function ra(e){return e.replace(Ru,(t,...n)=>{let r=ta.findIndex((s,i)=>n[i]!==void 0),o=ta[r];return o===void 0||Su.has(o)?t:na.get(o)??t})}a(ra,"parameterize");var Au=2e3,Tu=300,Ou=40,_u=/^(?:uncaught(?: \(in promise\))?|unhandled(?: promise)? rejection|api error|fatal error|fatal|error|exception|err!?)\s?:\s?/i,Nu=4;function Cu(e){return e.replace(/\s+/g," ").trim().toLowerCase()}a(Cu,"fold");function Lu(e){let[t="",n=""]=e.split(/\r\n|[\n\r\u2028\u2029]/,Ou).map(r=>r.slice(0,Au).trim()).filter(r=>new RegExp("\\p{L}{2}","u").test(r));return Iu(t)?`${t} ${n}`:t}a(Lu,"informativeLines");function Iu(e){return e.endsWith(":")||/^(?:\w{1,30}: )?command failed\b/i.test(e)||e.split(/\s+/,3).length<3}a(Iu,"isOnlyOpening");function Pu(e,{status:t,apiType:n}){let r=e;for(let o=0;o<Nu;o+=1){let s=r.replace(_u,"");if(t!==null&&s.startsWith(`${t} `)&&(s=s.slice(4)),n!==null&&s.startsWith(`${n}:`)&&(s=s.slice(n.length+1)),s===r)break;r=s.trimStart()}return r}a(Pu,"withoutPrefixes");function oa(e,t={status:null,apiType:null}){let n=Pu(Lu(e).replace(/\s+/g," ").trim(),t);return Mu(Cu(ra(n)).slice(0,Tu))}a(oa,"identifyingMessage");function Mu(e){let t=e.length;for(;t>0&&/[.,:;!…\s]/.test(e.charAt(t-1));)t-=1;return e.slice(0,t)}a(Mu,"withoutEnd");var aa=3;function Ct(e){if(e===null)return null;let n=(e.trim().split(/[.:]/).filter(r=>r!=="").at(-1)??"").replace(/^_+/,"").replace(/(?<=[a-z])\d{1,3}$/,"").trim();return n===""?null:n.slice(0,100)}a(Ct,"cleanClass");function $u(e,t){let n={kind:"class",value:e};return _t(e)?{...n,contributes:!1,hint:"looks minified"}:Wo.has(e.toLowerCase())?{...n,contributes:!1,hint:"any error may have this class"}:t?{...n,contributes:!1,hint:"the HTTP status says as much"}:{...n,contributes:!0,hint:null}}a($u,"classComponent");function Fu(e){let t={kind:"message",value:e},n=Uo.find(({pattern:r})=>r.test(e));return n!==void 0?{...t,contributes:!1,hint:n.reason}:zu(e)?{...t,contributes:!0,hint:e.includes("<")?"numbers, ids and paths replaced":null}:{...t,contributes:!1,hint:"nothing but numbers, ids and paths"}}a(Fu,"messageComponent");function zu(e){return new RegExp("\\p{L}{2}","u").test(e.replace(/<[a-z]{1,12}>/g," "))}a(zu,"hasWords");function Du(e,t){let n=zn(e.frames.filter(s=>!Xo(s))).slice(0,aa);if(n.length===0){let s=zn(e.frames).slice(0,aa);return s.length===0?null:{kind:"frames",value:s.join(" < "),contributes:!1,hint:"of a bundle; differ between builds"}}let r={kind:"frames",value:n.join(" < ")};return e.status!==null||t?.contributes===!0&&!Uu(t.value)?{...r,contributes:!1,hint:"the message identifies without them"}:t?.contributes!==!0&&n.length<2?{...r,contributes:!1,hint:"one frame is not enough"}:{...r,contributes:!0,hint:"the message alone could be many bugs"}}a(Du,"framesComponent");var Uu=a(e=>Bo.some(t=>t.test(e)),"isRuntimeWording");function sa(e){let t=Ct(e.className),n=oa(e.message,e),r=n===""?null:Fu(n);return[t===null?null:$u(t,e.status!==null),Gn("status",e.status===null?null:String(e.status)),Gn("api-type",e.apiType?.trim().toLowerCase()??null),Gn("code",e.code?.trim().toUpperCase()??null),r,Du(e,r)].filter(o=>o!==null)}a(sa,"fingerprintComponents");function Gn(e,t){if(t===null||t==="")return null;let n=e==="code"&&/^(?:EXIT )?[01]$/.test(t);return{kind:e,value:t.replace(/\s+/g," ").slice(0,100),contributes:!n,hint:n?"any command may end like this":null}}a(Gn,"plain");var Gu=[{family:"memory",pattern:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY|OutOfMemory\w*|exit 137)$/i},{family:"network",pattern:p("i")`
        ^(?:ECONN\w*|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOST\w*|ENET\w*|EPROTO|EADDR\w*|
          UND_ERR_\w+|ERR_(?:SSL|TLS|SOCKET|HTTP2?|NETWORK|INTERNET|CONNECTION|NAME)_?\w*|\w*CERT\w*|
          UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$
      `},{family:"filesystem",pattern:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|ENOSPC|EMFILE|ENFILE|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|EIO|EDQUOT|ESTALE|ERR_FS_\w+)$/i},{family:"process",pattern:/^(?:exit -?\d+|SIG[A-Z]+|EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{family:"module",pattern:/^(?:ERR_)?(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|PACKAGE_\w+|REQUIRE_ESM|UNKNOWN_FILE_EXTENSION)$/i}],Wu=[{family:"authentication",pattern:/authenticat|unauthori[sz]ed|invalid_api_key|invalid_grant|oauth/i},{family:"permission",pattern:/permission|forbidden|access_denied/i},{family:"quota",pattern:/billing|quota|credit|insufficient_funds|usage_limit/i},{family:"rate",pattern:/rate_?limit|throttl|too_many_requests/i},{family:"overloaded",pattern:/overload|unavailable|capacity/i},{family:"server",pattern:/^(?:api|server|internal)_?(?:server_?)?error$/i},{family:"request",pattern:/invalid|not_found|too_large|bad_request|unsupported|validation/i}],Hu=[{family:"memory",pattern:/^(?:OutOfMemory|MemoryError|HeapError)/},{family:"network",pattern:/(?:Connection|Network|Socket|Timeout|Fetch|SSL|TLS|DNS)\w{0,150}(?:Error|Exception)$/},{family:"filesystem",pattern:/(?:File|Directory|Path|Lock)\w{0,150}(?:Error|Exception)$/},{family:"runtime",pattern:/^(?:Type|Reference|Range|Syntax|Attribute|Name|Key|Index|Assertion|Value|NullPointer|ClassCast|IndexOutOfBounds)(?:Error|Exception)$/}],Wn=a((e,t)=>t===null?null:e.find(({pattern:n})=>n.test(t))?.family??null,"first");function Bu(e){return e===null||e<400?null:e===401?"authentication":e===402?"quota":e===403?"permission":e===407||e===408?"network":e===429?"rate":e===529?"overloaded":e<500?"request":"server"}a(Bu,"statusFamily");function ia(e,t){return Bu(e.status)??Wn(Gu,e.code)??Wn(Wu,e.apiType)??Wn(Hu,t)??"other"}a(ia,"familyOf");var Zu=a(e=>e/2**32|0,"fromNumH"),Ku=a(e=>e>>>0,"fromNumL");function ca(e,t,n,r){let o=Zu(n),s=Ku(n);e.setUint32(t,r?s:o,r),e.setUint32(t+4,r?o:s,r)}a(ca,"setU64FromNum");function la(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}a(la,"isBytes");var Hn=a(e=>e?`"${e}" `:"","atitle");function Vu(e,t=""){if(typeof e!="number")throw new TypeError(Hn(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Hn(t)+"expected integer >= 0, got "+e);return e}a(Vu,"anumber");function Lt(e,t,n=""){if(la(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Vu(t,"length");let r=la(e),o=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,i=Hn(n)+"expected Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(i)}a(Lt,"abytes");var Xu=a((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobject"),da=a((e,t)=>{Xu(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function Bn(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}a(Bn,"aexists");function ua(e,t){Lt(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}a(ua,"aoutput");function It(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}a(It,"clean");function Pt(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}a(Pt,"createView");function z(e,t){return e<<32-t|e>>>t}a(z,"rotr");var Yu=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Ju=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function ma(e){if(Lt(e),Yu)return e.toHex();let t="";for(let n=0;n<e.length;n++)t+=Ju[e[n]];return t}a(ma,"bytesToHex");function pa(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{It(t)}}a(pa,"utf8ToBytes");function Qu(e,t,n="opts"){return da(e,"defaults"),t!==void 0&&da(t,n),Object.assign(Object.create(null),e,t)}a(Qu,"checkOpts");function fa(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Qu({},t,"info");let n=a((o,s)=>e(s).update(o).digest(),"hashC"),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}a(fa,"createHasher");var wa=a(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function va(e,t,n){return e&t^~e&n}a(va,"Chi");function ha(e,t,n){return e&t^e&n^t&n}a(ha,"Maj");var Mt=class{static{a(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,n,r,o){this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Pt(this.buffer)}update(t){Bn(this),Lt(t);let{view:n,buffer:r,blockLen:o}=this,s=t.length,i=!1;for(let c=0;c<s;){let d=Math.min(o-this.pos,s-c);if(d===o){let u=Pt(t);for(;o<=s-c;c+=o)this.process(u,c);i=!0;continue}r.set(c===0&&d===s?t:t.subarray(c,c+d),this.pos),this.pos+=d,c+=d,this.pos===o&&(this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Bn(this),ua(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(0,i),this.padOffset>o-i&&(this.process(r,0),n.fill(0)),ca(r,o-8,this.length*8,s),this.process(r,0),this.roundClean();let c=t===n?r:Pt(t),d=this.outputLen,u=d/4,m=this.get();if(d%4||u>m.length)throw new Error("invalid outputLen");for(let f=0;f<u;f++)c.setUint32(4*f,m[f],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=o,t.length=r,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},ga=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var em=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ue=new Uint32Array(64),Zn=class extends Mt{static{a(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,n){super(64,t,8,!1),this.A=n[0]|0,this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){let{A:t,B:n,C:r,D:o,E:s,F:i,G:c,H:d}=this;return[t,n,r,o,s,i,c,d]}set(t,n,r,o,s,i,c,d){this.A=t|0,this.B=n|0,this.C=r|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=c|0,this.H=d|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,n){for(let f=0;f<16;f++,n+=4)ue[f]=t.getUint32(n,!1);for(let f=16;f<64;f++){let g=ue[f-15],v=ue[f-2],y=z(g,7)^z(g,18)^g>>>3,S=z(v,17)^z(v,19)^v>>>10;ue[f]=S+ue[f-7]+y+ue[f-16]|0}let{A:r,B:o,C:s,D:i,E:c,F:d,G:u,H:m}=this;for(let f=0;f<64;f++){let g=z(c,6)^z(c,11)^z(c,25),v=m+g+va(c,d,u)+em[f]+ue[f]|0,S=(z(r,2)^z(r,13)^z(r,22))+ha(r,o,s)|0;m=u,u=d,d=c,c=i+v|0,i=s,s=o,o=r,r=v+S|0}r=r+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,c=c+this.E|0,d=d+this.F|0,u=u+this.G|0,m=m+this.H|0,this.set(r,o,s,i,c,d,u,m)}roundClean(){It(ue)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),It(this.buffer)}},Kn=class extends Zn{static{a(this,"_SHA256")}constructor(){super(32,ga)}};var ba=fa(()=>new Kn,wa(1));var tm=16;function $t(e,t){return ma(ba(pa([Ot,e,...t].join(`
`)))).slice(0,tm)}a($t,"hashLevel");var nm=new Set(["class","status","api-type","code"]),ya=a(({kind:e,value:t})=>`${e}=${t}`,"asPart"),rm=a(e=>e===429||e!==null&&e>=500,"isServiceStatus");function om(e,t){let n=new Set(t.filter(({contributes:s})=>s).map(({kind:s})=>s));if(n.has("api-type")||rm(e.status))return null;let r=Ct(e.className);if(r!==null&&Go.has(r))return"it was cancelled, which is no failure by itself";if(n.has("message")||n.has("code")||n.has("frames"))return null;if(n.has("status"))return"only an HTTP status, which many causes share";if(n.has("class")&&r!==null&&!Ho.has(r))return null;let o=t.find(({kind:s})=>s==="message");return o!==void 0&&o.hint!==null?o.hint:o===void 0&&e.message.trim()!==""?"nothing but numbers, ids and paths":n.has("class")?"a class of the language without a message":r===null?"it is empty":"a bare \u201CError\u201D without a message"}a(om,"emptiness");function ka(e){let t=sa(e),n=om(e,t);if(n!==null)return{kind:"unfingerprintable",reason:n};let r=t.filter(({contributes:s})=>s).map(ya),o=t.filter(({kind:s,contributes:i})=>i&&nm.has(s)).map(ya);return{kind:"fingerprint",fingerprint:{algorithm:Ot,coarse:$t("coarse",[ia(e,Ct(e.className))]),medium:$t("medium",o.length>0?o:r),fine:$t("fine",r),components:t}}}a(ka,"fingerprintError");function Q6(e){let t=e.errors.map(ka),n=e.primaryError===null?void 0:t[e.primaryError];return{primary:n?.kind==="fingerprint"?n.fingerprint:null,errors:t}}a(Q6,"fingerprintReport");function ye(e,t){let n=new Map;return r=>{let o=n.get(r);if(o!==void 0)return o;if(r.length>am)return e(r);n.size>=t&&n.clear();let s=sm(r),i=e(s);return n.set(s,i),i}}a(ye,"remembering");var am=200;function sm(e){return String.fromCharCode(...Array.from({length:e.length},(t,n)=>e.charCodeAt(n)))}a(sm,"copyOf");var im=["node","nodejs","node.js","npm","npx","yarn","pnpm","bun","deno","nvm","volta","python","cpython","pip","uv","setuptools","conda","ruby","java","jdk","jvm","php","perl","dotnet",".net","gcc","clang","llvm","cmake","make","glibc","libc","openssl","git","gh","docker","podman","kubernetes","kernel","os","operating system","macos","mac","darwin","windows","linux","ubuntu","debian","fedora","android","ios","xcode","wsl","browser","chrome","chromium","firefox","safari","edge","electron","terminal","shell","bash","zsh","fish","powershell","tmux","iterm","iterm2","ghostty","kitty","warp","alacritty","wezterm","konsole","typescript","react","webpack","vite","eslint","gpu","cuda","driver","bios","firmware","model","api","protocol","schema","sdk","jq","curl","ssh","vim","neovim","nvim","emacs","intellij","webstorm","pycharm","jetbrains","ide","editor","cursor","windsurf","tool","homebrew","brew","hardware","cpu","other","dependency","server","mcp","runtime","vm","sys.version","nix","nix-env","julia","r","elixir","erlang","otp","swift","kotlin","groovy","scala","dart","ghc","ocaml","lua","postgres","postgresql","mysql","mariadb","sqlite","redis","mongodb","nginx","apache","wordpress","woocommerce","drupal","joomla","magento","minecraft","forge","neoforge","obs","obs studio","libobs","unity","unreal","godot","arduino","home assistant","hass","kodi","jellyfin","jenkins","gradle","maven","spring","spring boot","django","rails","laravel","symfony","angular","svelte","react native","flutter","expo","cordova","ionic","capacitor","android studio","tensorflow","pytorch","numpy","qgis"],cm=["vs code","vscode","visual studio code","extension","plugin","rustc","cargo","go"],Ea=p()`
    \b(?:last|previous(?:ly)?|prior|earlier|older?|working|worked|good|known|expected|min(?:imum)?|
      required?|requires?|supported|latest|newest|newer|target|fixed|downgrad\w*|since|until|before|
      compared?)\b
  `,lm=/\b(?:works?|fine|roll(?:ed|ing)? ?back|from|than|for|by|post)\b/;function Q(e){return Ea.test(e.toLowerCase())}a(Q,"isOtherTime");function Xn(e){let t=e.toLowerCase().replace(/\bsince\b/g," ");return Q(t)||lm.test(t)}a(Xn,"isComparison");var Sa=ja(im),dm=ja(cm),qa="(?:alpha|beta|rc|cr|pre|preview|dev|devel|post|snapshot|nightly|canary|next|insiders?|sp|final|ga|release|m|a|b|p)",Vn=new RegExp(`(?:(?<![\\w.])(?:v|go)?|^[a-z]{2,10})(\\d{1,8}(?:\\.\\d{1,10}){1,4}(?:[.~-]?${qa}\\.?\\d{1,10}(?!\\d)|\\.${qa}\\b|\\.v\\d{8,14}|\\.windows\\.\\d{1,2}|[a-z](?!\\w))?(?:-(?:[a-z][0-9a-z]{0,20}|\\d{1,8}|[\\da-f]{7,12})(?:[.-][0-9a-z]{1,20}){0,4})?(?:\\+[0-9a-z]{1,20}(?:[.-](?!(?:cp|py)\\d)[0-9a-z]{1,20}){0,3})?(?: (?:alpha|beta|rc|pre)(?: ?\\d{1,3})?(?: pre)?(?![\\w-]))?)(?!\\w)`,"i"),um=p("i")`
    (?:-(?:py\d|cp\d{1,3})(?:\.py\d)?-\w{2,20}-[\w.]{3,60}?)?(?:[-.](?:linux|darwin|macos|osx|windows|win32|win64|x86[_-]64|amd64|arm64|aarch64|i686|x64|x86)(?:[-.][a-z]\w{1,12}){0,4})?
    (?:\.(?:jar|war|aar|apk|ipa|zip|tar|gz|tgz|xz|whl|exe|msi|dmg|pkg|deb|rpm|dll|so|gem|nupkg|vsix|appimage|js|iso|metadata)){0,3}$
  `,mm=/-\d{1,6}-g[\da-f]{6,40}$/,pm=/\bdevel \+[\da-f]{6,40}\b/,fm=/^v?(\d{1,4})$/i,wm=/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;function ja(e){let t=e.map(n=>n.replace(/[.+]/g,"\\$&"));return new RegExp(`(?<![\\w.])(?:${t.join("|")})(?![\\w])`)}a(ja,"wordPattern");function D(e){let t=e.toLowerCase();return Ea.test(t)||Sa.test(t)?0:dm.test(t)?1:2}a(D,"versionLabelRank");function ot(e){return D(e)===0}a(ot,"isForeignVersion");var vm=new Set("version versions ver v the a an your my our of for in on at is are was you i it this that using use used which what and or did do does run running please provide specify enter exact full current currently installed affected found bug issue issues problem reported observed happens occurs with from by output number info information name id tag app apps application software program product package library lib module release build commit game client cli gui engine core framework desktop web mobile plugin extension mod addon add-on integration component agent daemon image chart binary system font theme template script bot self-hosted stable main master branch channel e.g eg ie i.e automated required optional new old".split(" "));function Yn(e){return(e.slice(0,100).toLowerCase().match(/[a-z@][\w.+/-]{0,40}/g)??[]).map(n=>n.replace(/^@|[./-]+$/g,"")).filter(n=>n.length>1&&!vm.has(n)).slice(0,8)}a(Yn,"namingWords");function Le(e){return Sa.test((/^\D{0,60}/.exec(e)?.[0]??"").toLowerCase())}a(Le,"isForeignValue");function L(e){let t=e.slice(0,200),n=pm.exec(t)?.[0];if(n!==void 0)return n;let o=(hm.test(t)?gm(t):void 0)??Vn.exec(t);return o?.[1]!==void 0&&wm.test(o[1])?null:o?.[1]===void 0?fm.exec(t.trim())?.[1]??null:mm.test(o[1])?Vn.exec(t.slice(o.index+o[0].length))?.[1]??o[1]:o[1].replace(um,"")}a(L,"readVersion");var hm=/^\W{0,4}v?\d[\w.+-]{1,30}['"`]?(?:(?:,| ?\/| ?&| and|, and) ['"`]?v?\d[\w.+-]{1,30}['"`]?){1,6}\W{0,4}$/i;function gm(e){let t;for(let n of e.split(/[,/&\s]+/)){let r=Vn.exec(n);r?.[1]!==void 0&&(t?.[1]===void 0||Ie(r[1],t[1])>0)&&(t=r)}return t}a(gm,"newest");function Ie(e,t){let[n,r]=[xa(e),xa(t)];for(let o=0;o<Math.max(n.length,r.length);o++){let s=(n[o]??0)-(r[o]??0);if(s!==0)return s}return 0}a(Ie,"compareVersions");function xa(e){return(/^\d+(?:\.\d+)*/.exec(e)?.[0]??"").split(".").map(Number)}a(xa,"numbersOf");function Jn(e){return/^(?:[A-Za-z][A-Za-z ]{0,30} )?(\d{6,12}(?:-\d{6}-[\da-f]{7,12})?|r\d{2,6}[-.][\da-f]{7,12})$/.exec(e.trim())?.[1]??null}a(Jn,"readBuild");function Qn(e){let t=e.slice(0,100);return/^\W{0,3}(?:(?:commit|sha|hash|rev(?:ision)?|git|hg)[: ]{1,2})?\[?(?=[a-f]*\d)(?=\d*[a-f])([\da-f]{7,40}\+?(?: tip|-dirty)?)(?![\w.-])/i.exec(t)?.[1]??null}a(Qn,"readCommit");var bm=p()`
    ^(?:core|cli|app|apps|handbook|wiki|manual|documentation|charts|helm-charts|
    server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|
    android|docs|feedback|bugs?|tracker|frontend|backend|runtime|framework|engine|releases|(?:community|enterprise)(?:-edition)?)$
  `,ym=p()`
    ^(?:vscode-|node-|python-|py-|go-|rust-|haskell-|vim-|nvim-|emacs-|tree-sitter-|
    the-|pulumi-|homebridge-|obsidian-|octoprint-|homeassistant-|ha-|wp-|qgis-|discord-|kubectl-|
    [a-z0-9]{2,20}-(?:provider|plugin|preset|extension|addon)-)|
    [-.](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang|snap|flatpak|docker|helm|charts?|plugin|extension|addon|mod|integration|theme|
      next|ng|issues|bugs|releases|monorepo|suite|firmware|unity|unreal|godot|android|droid|ios|
      java|jvm|kotlin|swift|php|ruby|gem|rb|python|dotnet|csharp|cpp|golang|web|bot|v?\d)$
  `,Ra="version|install|add|run|upgrade|release|ver\\.?|cli|core|app|desktop|server|client|daemon|framework|engine|community|enterprise|pro|lite|nightly|stable|master|build|gui|qt|library|installation|package|is(?= v(?:ersion|\\d))|is at(?= version)",km="channel|beta|dev|canary|official|edition|64-bit|32-bit|x64",qm="driver sdk plugin extension operator client server api cli integration adapter provider action mod modpack theme module agent toolkit library package".split(" ");function xm(e){let t=new Set(e.toLowerCase().slice(0,200).split("/")[1]?.split(/[-_.]/)),n=qm.filter(r=>t.has(r));return n.length===0?void 0:new RegExp(`^(?:the |your )?(?:${n.join("|")})s? (?:release|version)\\b`,"i")}a(xm,"roleOf");function er(e){return e===void 0?void 0:jm(e)}a(er,"productName");var Em=new Set("version versions used installed current affected your the which what of is in use using release number".split(" "));function Sm(e,t){let n=new Set((e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]).filter(r=>!Em.has(r)));return t.size>1&&n.size===t.size&&[...n].every(r=>t.has(r))}a(Sm,"isMadeOf");var jm=ye(e=>{let{names:t,bare:n,owners:r}=Am(e);if(t.length===0)return;let o=`(?:${t.map(Oa).join("|")})`,s=`(?:${r.map(Oa).join("|")})`,i=[...new Set([n,...n.split(/[-_. ]+/),e.toLowerCase().split("/")[0]??""])],c=new RegExp(o,"i"),d=new RegExp(`(?<![\\w-](?<!(?<![\\w-])${s}[-_]))${o}(?![\\w-])`,"i"),u=Om(e,n),m=xm(e),f=new Set(e.toLowerCase().slice(0,200).split("/")[1]?.split(/[_.-]/));return{isIn:a(g=>{let v=g.slice(0,100);return d.test(v)||u(v)||m?.test(v)===!0||Sm(v,f)},"isIn"),isKin:a(g=>i.some(v=>Tm(g,v)),"isKin"),isClient:/(?:ctl|cli|client)$/i.test(e),isNamedIn:a(g=>c.test(g),"isNamedIn"),released:new RegExp(`\\bgithub\\.com/${e.slice(0,200).replace(/[^\w/-]/g,"\\$&")}/releases/download/([\\w.+%@-]{1,60})/`,"gi"),without:a(g=>g.slice(0,100).replace(d," "),"without"),asLabel:new RegExp(`^[ \\t>*+\u2022\u203A-]{0,8}[*_\`]{0,2}(?:${s}[-_. ])?${o}((?: [\\w-]{1,20}){0,2})(?: [^\\w\\s:=(]{1,4})?(?: \\([^()\\n]{1,100}\\)| \\[\\w{1,12}\\])?[*_\`]{0,2}[ \\t]{0,40}(?:=>|[:=])[*_\` \\t]{0,6}([^\\n]{3,90})`,"gim"),withVersion:new RegExp(`(?<![\\w.-](?<!(?<![\\w.-])${s}[-_.]))${o}(?:/[A-Za-z][\\w-]{0,39}|\\.[A-Z][A-Za-z]{1,30})?["'*\`]{0,3}(?:_version\\b)?([ \\t-]{1,3}(?:${Ra})){0,3}["'*\`]{0,3}[ \\t]{0,40}(?:[@:=|_(/]|, |==|[=-]>|\\((?:(?:${Ra}|${km})[ ,]{1,2}){1,3}|:\\n[ \\t]{1,8}installed:)?[ \\t|*"'\`^~=[]{0,12}(?:\\d[\\w.-]{0,20} [=-]> )?(?:-?v(?:\\. ?)?|${o})?[ -]?v?(\\d{1,6}\\.\\d[\\w.+~-]{0,40}(?: (?:alpha|beta|rc)[ .]?\\d{1,2}(?!\\w))?|devel \\+[\\da-f]{6,40})`,"gi")}},20),Aa={vscode:["vs-code","visual-studio-code"],cpython:["python"],golang:["go"],dotnet:[".net"]},Rm=/[-.]?(?:js|lang|hq|labs?|org|inc|io|project|projects|team|apps?|dev)$/;function Am(e){let t=e.slice(0,200).replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g,"-"),[n="",r=""]=t.toLowerCase().split("/"),o=bm.test(r)?n:r,s=o.replace(ym,""),i=s.length<3||ot(s)?o:s,c=n.replace(Rm,""),d=Object.hasOwn(Aa,o)?Aa[o]??[]:[],u=[o===r?"":c,o.length>=at&&n.endsWith(o)?n:""];return{names:Ta(r===""?[]:[o,i,...d,...u]),bare:i===o?d[0]??i:i,owners:Ta([n,c])}}a(Am,"namesOf");function Ta(e){return[...new Set(e)].filter(t=>/^[\w.-]{2,80}$/.test(t))}a(Ta,"onlyNames");var at=4;function Tm(e,t){return e===t||t.length<2?e===t:e.length>=at&&t.length>=at&&(t.includes(e)||e.includes(t))?!0:e.length>at||e[0]!==t[0]?!1:_a(e.replace(/\d/g,""),t)}a(Tm,"isShortFor");function Om(e,t){let n=t.replace(/[^a-z]/g,""),[r="",o=""]=[n[0],n[n.length-1]],s=[...new Set(n.slice(1,-1))].join("");if(s==="")return()=>!1;let i=Math.max(at,Math.ceil(n.length/2))-2,c=new RegExp(`(?<![\\w-])${r}[${s}]{${i},${n.length}}${o}(?![\\w-])`,"i"),d=_m(e,t),u=d===""?void 0:new RegExp(`(?<![\\w-])${d}(?=[-_ ]?versions?\\b)`,"i");return m=>{let f=c.exec(m)?.[0];return f!==void 0&&_a(f.toLowerCase(),n)||u?.test(m)===!0}}a(Om,"shortFormFinder");function _m(e,t){let[,n=""]=e.split("/"),o=(n.toLowerCase()===t?n.replace(/(?<=[a-z])(?=[A-Z])/g,"-"):t).toLowerCase().match(/[a-z]+/g)??[],s=o.map(i=>i[0]).join("");return o.length<2||s==="os"?"":s}a(_m,"initialsOf");function _a(e,t){let n=0;for(let r of e)if(n=t.indexOf(r,n)+1,n===0)return!1;return!0}a(_a,"isInOrder");function Oa(e){return(e.startsWith(".")?"\\.?":"").concat(e.split(/[-_. ]+/).filter(t=>t!=="").join("[-_. ]?"),"(?:c|d|ctl)?")}a(Oa,"loose");var Nm=[{kind:"checklist",pattern:p()`
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
      `},{kind:"steps",pattern:/\breproduc|^(?:steps?|repro|minimal (?:example|repro)|how to (?:trigger|recreate)|to reproduce)\b|^(?:复现|重现|再現|재현|pasos|étapes|schritte)/},{kind:"operating-system",pattern:/\boperating systems?\b|\bos(?:es)?\b(?!-)|^windows build\b|^(?:操作系统|운영|betriebssystem|sistema operativo)/},{kind:"environment",pattern:p()`
        ^(?:your |my |the )?(?:development |runtime |test |system )?(?:environment|env)\b(?! variable)|
        \benvironment (?:info|information|details)$|
        ^(?:full |complete )?(?:system|platform|device|machine|setup|software|debug|diagnostic|technical|version) (?:info|
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
      `}],Na=new Set(["bug description","feature description","environment info","errors","environment","steps to reproduce","expected behavior","actual behavior","what should happen","what's wrong","additional information","additional context","operating system","platform","version","terminal/shell","error messages/logs","relevant log output","logs","to reproduce","is this a regression","last working version"]),Cm=new Set([...Na,"description","summary","overview","problem","the problem","problem description","problem statement","bug","bug report","feature request","proposed solution","suggested fix","expected behaviour","expected","actual behaviour","actual","current behavior","current behaviour","reproduction","reproduction steps","system info","system information","environment details","error","error message","error messages","error output","error logs","log output","stack trace","impact","root cause","root cause analysis","workaround","use case","motivation","notes","related issues","what happened","background","severity"]),tr=80,Ca=500,_=ye(e=>e.slice(0,200).toLowerCase().replace(/[*_`#]/g,"").replace(/[’ʼ]/g,"'").replace(/\([^()]*\)/g," ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu,""),Ca),Pe=ye(e=>{let t=_(e);return t.length>tr?"other":/\bversions?\b|版本(?:号|號)?$|^バージョン|^버전|^(?:affected |app |your )?builds?(?: number)?$/.test(t)&&!/^steps?\b|\bmodel\b|information$|info$/.test(t)?/\bchecks?$/.test(t)?"checklist":/^(?:installed|all|show|dependency|package|software|relevant)\b.*versions$|^versions$/.test(t)||Lm(t)?"environment":/\b(?:os|operating system)\b/.test(t)?"operating-system":ot(t)?"other":"version":Nm.find(n=>n.pattern.test(t))?.kind??"other"},Ca);function Lm(e){return/[,&/]|\band\b/.test(e)&&e.search(/\bversion/)<e.search(/\b(?:os|operating system|environment)\b/)}a(Lm,"asksForBoth");function La(e){if(e.length>tr)return!1;let t=_(e);return Na.has(t)||e.startsWith("### ")&&Pe(e)==="version"}a(La,"isTemplateHeading");function nr(e){let t="",n=0;for(let r=0;r<4;r++){let o=e.indexOf(" ",n+1);if(o<0||o>tr)break;n=o,/[\p{L}\p{N}:'’?]$/u.test(e.slice(0,n))&&Cm.has(_(e.slice(0,n)))&&(t=e.slice(0,n).replace(/:$/,""))}return t}a(nr,"leadingPhrase");var rr="e\\. ?g\\.|eg:|z\\. ?B\\.|par ex|p\\. ?ej|por ej|p\\. ?ex|por ex|ex[.:] |es\\. |bijv|np\\. |\u043D\u0430\u043F\u0440|\u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440|\u4F8B\u5982|\u5982[:\uFF1A]|\u4F8B[:\uFF1A]|\u4F8B\u3048\u3070|\uC608[:\uFF1A)]|\xF6rn",Ia=p("gimu")`
    ^[ \t]{0,8}(?:\/\/|#|<!--|--|;)? ?(?:REPLACE ME|TODO: (?:describe|replace))\b.*$|
    ^[ \t]{0,8}(?:[-*+] )?(?:\*{0,2}[\p{L}\p{N}_ /()-]{1,40}[:：]?\*{0,2} ?)?(?:[\[［](?:${rr}|eg |what |which |your |please |a |an |the |if |describe|insert|paste|add )[^[\]\n]{2,200}[\]］]|
      [(（](?:${rr})[^()\n]{2,200}[)）])(?!\()[.,]?[ \t]{0,4}$|
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
  `,Im=new RegExp(String.raw`[[［](?:${rr})[^[\]\n]{1,200}[\]］][ \t]{0,4}$`,"iu");function Pa(e){if(!/[\]］]\s*$/.test(e.slice(-6)))return e;let t=e.replace(Im,"");return t!==e&&/^ {0,4}[-*+] [\p{L} ]{2,30}$/u.test(t)?`${t.trimEnd()}:`:t}a(Pa,"withoutEndingHint");var Pm=new RegExp(String.raw`^(?:Help us help you\b|Put down a short code snippet|`+String.raw`(?:Please )?(?:describe|provide|paste|include|explain|tell us|fill in|list|attach) (?:the|a|an|any|your|what|how|us|here|in detail|as much)\b)`,"i"),Ma=/\byou(?:r)?\b/i,$a=/\b(?:I|I'm|I've|my|me)\b/,Mm=/^[ \t]{0,8}(?:[-*+] \*{0,2}|\*\*)[\p{L}\p{N}_ /().'-]{2,60}(?:[:：]\*{0,2}|\*{2}[:：]?)[ \t]{0,4}$/gmu,$m=["[","\uFF3B","(e","(what ","(which ","(your ","(please ","(a ","(an ","(the ","(if ","(describe","(insert","(paste","(add ","REPLACE ME","TODO: ","the problem here","feature request here","lear and concise","screenshots","Help us help","hort code snippet","Steps to reproduce","Beschreibung","Falls zutreffend","claire et concise","Le cas \xE9ch\xE9ant","clara y concisa","Si ","clara e concisa","Se ap","chiara e concisa","\u043A\u0440\u0430\u0442\u043A\u043E\u0435 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435","\u7B80","\u6E05","\u660E\u78BA","\u7C21\u6F54","\uBA85\uD655","\uAC04\uACB0","..","See error","See the error","(\u4F8B","\uFF08\u4F8B","(\uC608"],Fm=Ne($m);function Ft(e){let t=e.includes("you")&&Ma.test(e)&&zm.test(e);if(!t&&Fm(e).size===0)return e;let n=e.replace(Ia,"");return t?Dm(e).replace(Ia,""):n}a(Ft,"withoutHints");var zm=/\b(?:help us|put down|describe|provide|paste|include|explain|tell us|fill in|list|attach) /i;function Dm(e){return e.split(/(\n\s*\n)/).map(t=>Um(t.trim())?"":t).join("")}a(Dm,"withoutHintParagraphs");function Um(e){return Pm.test(e)&&Ma.test(e)&&!$a.test(e)}a(Um,"isHintParagraph");function st(e){return e.length>Wm||e===""||$a.test(e)||!Gm.test(e)?!1:Ft(e.replace(Mm,"")).trim()===""}a(st,"isUnfilled");var Gm=/^\s{0,20}(?:[^\n]{0,80}[:：*\]］)）][ \t]{0,4}(?:\n|$)|(?:\/\/|#|<!--|--|;)? ?(?:REPLACE|TODO)|[A-Z\p{L}][^\n]{12,200}(?:\n|$))/u,Wm=3e3;var Fa=/^(?:_?no response_?|n\/?a\.?|n\.a\.|-{1,3}|_{1,3}|none provided)$/i,za=/^\*\*Note:?\*\*:? (?:Error logs were truncated|Content was truncated|The description was shortened)[^\n]{0,200}$/im,Hm=/<\/?(?:img|details|summary|br|hr|p|div|span|b|i|em|strong|code|pre|kbd|sub|sup|ul|ol|li|table|t[rdh]|thead|tbody|a|video|source|h[1-6]|blockquote|center|picture)\b[^<>]{0,2000}>/gi,Bm=/!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g,Zm=/^[ \t]{0,12}[-*+] \[[ xX✓]\] .*$/gm;function ee(e){let t=Ft(G(e.pieces)).trim(),n=!Fa.test(t)&&!st(t);return{kind:e.kind,heading:e.heading,text:n?t:""}}a(ee,"toField");function G(e){return e.map(t=>t.text).join(`
`)}a(G,"pieceText");function R(e){let t=[];for(let n of e)n.kind==="line"&&t.push(n.text);return t.join(`
`)}a(R,"lineText");function Me(e){return Fa.test(e.trim())?"":Ft(e.replace(Zm,"")).replace(za,"").replace(Hm," ").replace(Bm," ").replace(/\n[ \t]+(?=\n)/g,`
`).replace(/\n{3,}/g,`

`).trim()}a(Me,"proseText");function te(e){return e.startsWith("**")&&za.test(e)}a(te,"isTruncationNote");function or(e){return e.flatMap(t=>t.kind==="fence"&&t.text.trim()!==""&&!st(t.text)?[{language:t.language,text:t.text}]:[])}a(or,"codeBlocks");var Km=new Set(["bug description","feature description","environment info","errors"]);function Da(e){let[t,...n]=e;if(n.some(s=>s.level===0&&Km.has(_(s.heading))))return"bug-command";let r=t===void 0||Me(R(t.pieces))==="",o=n.filter(s=>s.level===3);return r&&n[0]?.level===3&&o.length>=2?"issue-form":"free-text"}a(Da,"detectFormat");var Vm=new Map([["quot",'"'],["lt","<"],["gt",">"],["#39","'"],["amp","&"]]);function me(e){let t=e.includes("</")?e.replace(/<\/?(?:a|b|i|pre|code|p|br|tt)(?: [^<>\n]{0,400})?>/g,""):e;return t.includes("&")?t.replace(/&(quot|lt|gt|#39|amp);/g,(n,r)=>Vm.get(r)??n):t}a(me,"plainMarkup");var Ga=400,Xm=/^(?: {4}|\t)\s{0,40}[^\s⎿●⏺│┃>*+-]/,Ym=/^\s{0,12}(?:[-*+•]|\d{1,3}[.)]) /;function Wa(e,t){if(!Xm.test(e[t]??"")||!Jm(e,t))return t;let n=t+1;for(let r=n;r<e.length&&r<t+Ga;r++){let o=e[r]??"";if(/^(?: {4}|\t)/.test(o)&&o.trim()!=="")n=r+1;else if(o.trim()!=="")break}return n}a(Wa,"indentedEnd");function Jm(e,t){if(t===0)return!0;if((e[t-1]??"").trim()!=="")return!1;for(let n=t-2;n>=Math.max(0,t-12);n--){let r=e[n]??"";if(r.trim()!=="")return!Ym.test(r)&&!/^(?: {1,}|\t)/.test(r)}return!0}a(Jm,"standsApart");var Ua=/^\s{0,8}<pre(?: [^<>]{0,200})?>\s{0,4}(?:<code(?: [^<>]{0,200})?>)?/i,Qm=/(?:<\/code>)?\s{0,4}<\/pre>/i;function Ha(e,t){let n=Ua.exec(e[t]??"");if(n)for(let r=t;r<Math.min(e.length,t+Ga);r++){let o=r===t?(e[r]??"").slice(n[0].length):e[r]??"";if(r>t&&Ua.test(o))return;let s=o.search(Qm);if(s<0)continue;let i=[(e[t]??"").slice(n[0].length),...e.slice(t+1,r+1)];i[i.length-1]=o.slice(0,s);let c=i.join(`
`).trim();return i.some(t1)||e1(c)?void 0:{text:me(c),next:r+1}}}a(Ha,"preBlock");function e1(e){return e.split(/\n\s*\n/).some(t=>{let n=t.trim().split(/\s+/,60),r=n.filter(o=>/^[a-z]{1,16}[,.;]?$/.test(o)).length;return n.length>=10&&r>=.7*n.length&&/[.:?]$/.test(t.trim())})}a(e1,"isTold");function t1(e){return/^[A-Z][^\n]{8,}\?$|^[A-Z][a-z' ]{1,12} (?:[\w',()-]{1,24} ){5,}[\w',()-]{1,24}[.:]$/.test(e.trim())}a(t1,"isSentence");var n1=new Set("bash sh shell zsh console terminal powershell cmd json jsonc js javascript jsx ts typescript tsx python py rust go java kotlin c cpp csharp ruby php html xml css yaml yml toml ini sql text txt log plaintext diff markdown md".split(" "));function Ba(e){let t={lines:e.split(`
`),pieces:[],next:0,neverClosed:{"`":1/0,"~":1/0},commentsEnd:!0};for(;t.next<t.lines.length;){let n=t.lines[t.next++]??"",r=a1(n);if(r)Za(t,r);else{if(r1(t,n))continue;if(n.includes("<!--")&&c1(t,n))continue;(n!==""||!o1(t.pieces))&&Xa(t,n)}}return t.pieces}a(Ba,"scanPieces");function r1(e,t){let n=e.next-1;if(t.startsWith("    ")||t.startsWith("	")){let o=Wa(e.lines,n);if(o===n)return!1;let s=Va(e.lines.slice(n,o)).join(`
`).trimEnd();return e.pieces.push({kind:"fence",language:"",text:s,closed:!0}),e.next=o,!0}let r=Ha(e.lines,n);return r===void 0?!1:(e.pieces.push({kind:"fence",language:"",text:r.text,closed:!0}),e.next=r.next,!0)}a(r1,"readUnfenced");function o1(e){return e.at(-1)?.text===""&&e.at(-2)?.text===""}a(o1,"endsEmpty");function a1(e){if(!e.includes("```")&&!e.includes("~~~"))return;let t=e.trim(),n=t[0];if(n!=="`"&&n!=="~")return;let r=sr(t,n);if(r<3)return;let o=t.slice(r).trim();if(!(o.includes("`")||o.length>60))return{mark:n,length:r,language:s1(o)}}a(a1,"openingFence");function s1(e){return(e.split(/[\s{]/,1)[0]??"").toLowerCase().replace(/^\./,"")}a(s1,"languageOf");function sr(e,t){let n=0;for(;e[n]===t;)n++;return n}a(sr,"runLength");function Za(e,t){let n=e.next,r=Ka(e,t),o=r??i1(e,n);e.pieces.push({kind:"fence",language:t.language,text:Va(e.lines.slice(n,o)).join(`
`),closed:r!==void 0}),e.next=r===void 0?o:r+1}a(Za,"readFence");function Ka(e,t){if(!(t.length>=e.neverClosed[t.mark])){for(let n=e.next;n<e.lines.length;n++){let r=(e.lines[n]??"").trim();if(r[0]!==t.mark)continue;let o=sr(r,t.mark);if(o>=t.length&&o===r.length)return n}e.neverClosed[t.mark]=t.length}}a(Ka,"closingLine");function i1(e,t){for(let n=t;n<e.lines.length;n++){let r=e.lines[n]??"";if((r.startsWith("### ")||r.startsWith("**"))&&La(r))return n}return e.lines.length}a(i1,"templateHeadingAfter");function Va(e){let t=80;for(let n of e)n.trim()!==""&&(t=Math.min(t,n.length-n.trimStart().length));return t===0||t===80?[...e]:e.map(n=>n.slice(t))}a(Va,"dedent");function c1(e,t){if(!e.commentsEnd)return!1;let n=t.indexOf("<!--"),r=e.next-1,o=t.indexOf("-->",n+4);for(;o<0&&++r<e.lines.length;)o=(e.lines[r]??"").indexOf("-->");if(o<0)return e.commentsEnd=!1,!1;let s=(e.lines[r]??"").slice(o+3),i=t.slice(0,n);return e.next=r+1,i.trim()!==""&&Xa(e,i),s.trim()!==""&&(e.lines[--e.next]=s),!0}a(c1,"dropComment");function Xa(e,t){let n=Pa(t),r=0,o=n.indexOf("```");for(;o>=0;){let s=sr(n.slice(o,o+80),"`"),i=n.indexOf("`".repeat(s),o+s);if(i<0){if(l1(e,n,r,o,s))return;break}ar(e,n.slice(r,o));let{language:c,text:d}=d1(n.slice(o+s,i));for(e.pieces.push({kind:"fence",language:c,text:d,closed:!0}),r=i+s;n[r]==="`";)r++;o=n.indexOf("```",r)}r===0?e.pieces.push({kind:"line",text:n}):ar(e,n.slice(r))}a(Xa,"readLine");function l1(e,t,n,r,o){let s=t.slice(r+o).trim();if(!/^[a-z]{0,12}$/i.test(s))return!1;let i={mark:"`",length:o,language:s.toLowerCase()};return Ka(e,i)===void 0?!1:(ar(e,t.slice(n,r)),Za(e,i),!0)}a(l1,"openLateFence");function d1(e){let t=e.trim(),n=t.split(/\s/,1)[0]??"";return n.length<t.length&&n1.has(n.toLowerCase())?{language:n.toLowerCase(),text:t.slice(n.length).trim()}:{language:"",text:t}}a(d1,"inlineCode");function ar(e,t){t.trim()!==""&&e.pieces.push({kind:"line",text:t})}a(ar,"pushLine");var Ya=80,u1=400,m1=100,p1=/ (?=#{1,6} [\p{L}\p{N}*🐛✨])/u;function Ja(e){return g1(e).flatMap(w1)}a(Ja,"splitSections");var f1=new Set(["version","operating-system","platform","terminal","model"]);function w1(e){let{kind:t,level:n,pieces:r}=e;if(!f1.has(t)&&!(t==="expected"&&n===0))return[e];let o=r.findIndex(({text:u})=>u.trim()!==""&&!v1.test(u)),s=o>=0?o:r.findIndex(({text:u})=>u.trim()!==""),i=r.slice(s+1).findIndex((u,m,f)=>{let g=(f[m-1]??r[s])?.text.trim()==="";return u.kind==="fence"?t!=="expected"||g:g&&h1(u.text)});if(s<0||i<0)return[e];let c=s+1+i,d={kind:"description",heading:"",level:-1,pieces:r.slice(c)};return[{...e,pieces:r.slice(0,c)},d]}a(w1,"afterAnswer");var v1=/^[\s>*_(]{0,4}(?:If you|You can|Please|Run |Use |See |To find|Find |Check |Get )/;function h1(e){return!/^[\s>]{0,8}(?:[-*+•|#]|\[|<|\w[\w /()-]{0,30}[:=])/.test(e)&&e.trim().split(/\s+/,5).length>=5}a(h1,"isToldSentence");function g1(e){let t=[{head:{kind:"description",heading:"",level:-1,rest:""},pieces:[]}],n=t[0]?.pieces??[];for(let r of e){let o=b1(r);for(let s of o?y1(r):[r]){let c=s.kind==="line"&&t.length<=u1?k1(s.text,o):void 0;c?(n=c.rest===""?[]:[{kind:"line",text:c.rest}],t.push({head:c,pieces:n})):n.push(s)}}return t.map(({head:r,pieces:o})=>({kind:r.kind,heading:r.heading,level:r.level,pieces:o}))}a(g1,"headedParts");function b1(e){return e.kind==="line"&&e.text.length>=m1&&e.text.includes(" #")}a(b1,"isCollapsed");function y1(e){return e.text.split(p1).map(t=>({kind:"line",text:t}))}a(y1,"reline");function k1(e,t){if(!e.includes("#")&&!e.includes("**"))return;let n=e.trimStart();if(n.startsWith("#"))return q1(n,t);if(n.startsWith("**")&&n[2]!=="*")return E1(n)}a(k1,"readHeading");function q1(e,t){let n=0;for(;e[n]==="#";)n++;if(n>6||e[n]!==" "&&e[n]!=="	")return;let r=e.slice(n).trim();if(r.length>Ya||t&&nr(r)!=="")return x1(r,n);let o=r.replace(/#{1,6}$/,"").trim();return{kind:Pe(o),heading:o,level:n,rest:""}}a(q1,"readHashHeading");function x1(e,t){let n=nr(e);return{kind:Pe(n),heading:n,level:t,rest:e.slice(n.length).replace(/^:/,"").trim()}}a(x1,"leadingHeading");function E1(e){let t=e.indexOf("**",2);if(t<0||t>Ya)return;let n=e.slice(2,t).replace(/:$/,"").trim(),r=e.slice(t+2).replace(/^:/,"").trim(),o=Pe(n);if(!(n===""||te(e)||o==="other"&&(r!==""||n.replace(/ ?\([^()]*\)/g,"").length>40)))return{kind:o,heading:n,level:0,rest:r}}a(E1,"readBoldHeading");function ir(e,t,n,r,o){let s=[],i=e.text.trim()==="";return e.tooLong&&s.push({kind:"too-long",detail:`Only the first ${65536} characters were read.`}),i&&s.push({kind:"empty-body",detail:"The body is empty."}),t.some(c=>c.kind==="fence"&&!c.closed)&&s.push({kind:"fence-unclosed",detail:"A code fence is opened but never closed."}),t.some(c=>c.kind==="line"&&j1(c.text))&&s.push({kind:"content-truncated",detail:"The sender shortened the text to fit a length limit."}),!i&&o===""&&s.push({kind:"description-missing",detail:"Nothing describes the problem."}),r==="bug-command"&&!n.some(c=>c.kind==="environment")&&s.push({kind:"environment-missing",detail:"The report has no Environment Info."}),s}a(ir,"bodyProblems");function j1(e){return te(e)&&!/error logs/i.test(e)}a(j1,"isContentNote");var R1=p("gim")`
    (?:操作系统|系统|系統|平台|版本号?|バージョン|버전|운영 ?체제)[)*_\x60 \t]{0,24}[:=|：][*_\x60 \t]{0,6}|\b(?:o\.s\.|betriebssystem|
      sistema operativo|sistema operacional|versión|versão|version du système|feedback id|
      operating systems?(?: name| and version| \/ platform)?|(?:os )?platform and distribution|os(?: name|\/arch| version and name| and version|
      (?: [\w.-]{1,20}){1,2} installed on)?|platform|(?:app|extension|addon|plugin|client|package)version|
      versions?(?: or commit(?: hash| id)?| with (?:the )?(?:issue|bug|problem)| is)?|terminal|shell|host|system|using|
      browsers?)\b(?: ?\([^()\n]{1,80}\))?[)*_\x60 \t]{0,24}(?:=>|[:=|│：]|(?<=\*)(?=\s*\S)|(?<=version  {2,24})(?=v?\d)|
      (?<=version )- (?=v?\d)|(?<=^[ \t*+-]{0,8}(?:[\w.]{1,20} ){0,3}version )(?=v?\d+\.\d))[*_\x60 \t]{0,6}
  `,A1=300,Qa=48,T1=120;function ke(e,t=R1){let n=[];for(let r of q(e,t)){if(n.length>=A1)break;let o=r.index,s=o+r[0].length,i=N1(e,o,r[0]);n.push({label:O1(e,o,i),value:L1(e,s),offset:o})}return n}a(ke,"labelledValues");function O1(e,t,n){if(n!=="version")return n;let[r="",o=""]=e.slice(Math.max(0,t-Qa),t).split(`
`).reverse();if(/\bos name: "?[^",\n]{1,30}"?, $/i.test(r)||/^[ \t]{0,8}os-release {0,20}:/i.test(o))return"os version";let s=/^([ \t]{0,20})([\w@/. -]{1,40}):$/.exec(o);return s&&(s[1]??"").length<(/^[ \t]*/.exec(r)?.[0]??"").length?`${(s[2]??"").trim().toLowerCase()} version`:/^[\s*+-]{0,8}\**(?:browser|device)\b/i.test(o)?"browser version":n}a(O1,"withParent");var _1=/(?:[^\n:：=|│;,.!?()[\]*`•]|(?<=[a-z\d])\.(?=[a-z\d]))*$/;function N1(e,t,n){let r=e.slice(Math.max(0,t-Qa),t),o=_1.exec(r)?.[0]??"",s=n.replace(/\([^()]*\)/," ").replace(/[^\p{L}\p{N}_ ]/gu," ");return`${o}${s}`.toLowerCase().replace(/^[\s\-–+#>_]+/,"").replace(/(?<=[a-z])version$/," version").replace(/\s+/g," ").trim()}a(N1,"labelAt");var C1=/\s(?:[-*•|] ?[*_`]{0,2}|[*_`]{1,2})?(?:[A-Z][\w/.()+-]{0,24} ){0,3}[A-Za-z][\w/.()+-]{0,24}[*_`]{0,2}:(?:\s|\*|$)/;function L1(e,t){let n=/^[^\n|│]*/.exec(e.slice(t,t+T1))?.[0]??"",r=n.search(C1);return(r>=0?n.slice(0,r):n).replace(/[.。]\s.*$/,"").replace(/[*`"']/g,"").replace(/^[\s_]+|[\s_]+$/g,"").replace(/^([^{[]*?)[}\];,]+$/,"$1")}a(L1,"valueAt");function zt(e){return e.endsWith("feedback id")?"feedbackId":/\b(?:os|o s|operating systems?)\b|^(?:platform|system|distribution|distro) (?:and|&|\/) versions?$|^(?:操作系统|系统|系統|平台|운영 ?체제|betriebssystem|sistema opera\w+)$/.test(e)?"platform":/(?:版本号?|バージョン|버전|versión|versão)$/.test(e)||/\bversions?(?: or commit(?: hash| id)?| with (?:the )?(?:issue|bug|problem)| is)?$/.test(e)?"version":/^(?:web )?browsers?$/.test(e)||/^(?:platform|host|system)$|\bplatform$/.test(e)?"platform":/\b(?:terminal|shell)$/.test(e)&&e.length<30?"terminal":void 0}a(zt,"labelKey");function es(e){if(e.length>140||!/[:：=|]/.test(e))return!1;let[t]=ke(e);return t===void 0||t.offset>40||zt(t.label)===void 0?!1:/^[\s*+•|>_-]{0,8}[\w /.()@-]{1,40}[\s*_`]{0,4}[:：=|]/.test(e)&&t.value.length+60>e.length}a(es,"isEnvironmentLine");var I1=/^[ \t]{0,8}[-*+•|]|^[\w /*`-]{1,40}[:：=]/,P1=300;function ts(e){return R(e.pieces).split(`
`).filter(t=>t.length>P1||!I1.test(t)).join(`
`)}a(ts,"environmentProse");var M1=new Set(["checklist","version","platform","operating-system","terminal","model"]);function cr(e,t){return e.map(r=>$1(r,t)).filter(r=>r!=="").join(`

`)}a(cr,"readProse");function $1(e,t){if(M1.has(e.kind))return"";if(e.kind==="errors"&&t==="bug-command")return H1(e);if(e.kind==="environment")return Me(ts(e));let n=Me(D1(R(e.pieces))),r=st(n)?"":n;return t==="issue-form"&&e.kind==="other"&&z1(r)?"":e.kind==="other"&&t==="free-text"&&e.heading!==""&&!F1(e,r)?`${e.heading}
${r}`.trim():r}a($1,"sectionProse");function F1({level:e,pieces:t},n){return n===""&&(e===0||e>=3)&&or(t).length===0}a(F1,"isEmptied");function z1(e){return e.length<=60&&!e.includes(`
`)&&!/[.!?。]$/.test(e)}a(z1,"isChoice");function D1(e){return/\b(?:os|version|platform|terminal|shell|system|host|feedback id|argv|arg(?:ument)?s|value)\b/i.test(e)?W1(e.split(`
`)).filter(t=>!es(t)&&!U1.test(t)).join(`
`):e}a(D1,"withoutEnvironment");var U1=/^[\s*+•|>_-]{0,8}(?:[\w ]{0,20}\bargv|command[ -]line|arg(?:ument)?s|flags)\b[^\n]{0,40}?[:|=][^\n]{0,40}--\w/i,G1=/^\s{0,4}\|? ?\**(?:item|key|property|name|setting|field|component|system)\** ?\| ?\**(?:value|version|info|details)\** ?\|?\s*$/i;function W1(e){let t=!1;return e.filter(n=>(t=G1.test(n)||t&&n.includes("|"),!t))}a(W1,"withoutFactTables");function H1(e){let t=R(e.pieces);return t.trimStart().startsWith("[")||t.includes('[{"')?"":Me(t)}a(H1,"afterBlock");function lr(e,t){return or(e.filter(n=>!t.has(n)))}a(lr,"reporterCode");function ns(e){let t=Ba(B1(e.text)),n=Ja(t);return{normal:e,pieces:t,sections:n,format:Da(n)}}a(ns,"readBody");function B1(e){return e.includes(Z1)?e.replace(/^```\n([^]{0,60000}?)\n```\n(?=\s{0,8}Original issue reported on code\.google\.com)/,`$1
`):e}a(B1,"unfenced");var Z1="Original issue reported on code.google.com";function rs(e){return e.replace(/\s+/g," ").trim()}a(rs,"readTitle");var K1=/\bwsl ?[12]?\b|windows subsystem for linux|microsoft-standard|\d-microsoft\b/,V1=[{os:"macos",pattern:/\b(?:darwin|mac ?os ?x?|os ?x|osx|os 10\.|macbook|imac|mac|mavericks|yosemite|el capitan|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|apple silicon)(?![a-z])/},{os:"windows",pattern:/\b(?:(?:windows(?: ?(?:xp|vista|nt))?|win ?(?:xp|32|64|7|8|10|11)(?: ?x(?:64|86))?|windows_nt|mingw\d*|msys2?|cygwin)(?![a-z])|10\.0\.[12]\d{4}\b)/},{os:"linux",pattern:p()`
        \b(?:linux\d?|[klx]?ubuntu|debian|fedora|arch|archlinux|manjaro|centos|rhel|red ?hat|rocky|alma|
          alpine|(?:open)?suse|mint|pop!?_?os|nixos|gentoo|raspbian|raspberry|r?pi ?[2-5]b?|rpi|kali|endeavouros|cachyos|
          void|zorin|steamos|steam ?deck|synology|unraid|truenas|hass ?os|haos|home ?assistant os|openwrt|proxmox|x11|codespaces?|devcontainer)(?![a-z])|
        ^\s{0,4}(?:1[0-9]|2[0-9])\.(?:04|10)(?:\.\d)?(?: ?lts)?\s{0,4}$
      `},{os:"android",pattern:/\b(?:android|termux|lineageos|grapheneos)\b/},{os:"ios",pattern:/\b(?:ios|ipados|iphone|ipad|tvos|watchos|visionos)(?![a-z])/},{os:"freebsd",pattern:/\bfreebsd(?![a-z])/},{os:"openbsd",pattern:/\bopenbsd(?![a-z])/},{os:"netbsd",pattern:/\bnetbsd(?![a-z])/},{os:"solaris",pattern:/\b(?:solaris|illumos|smartos|omnios|sunos)/},{os:"chromeos",pattern:/\bchrome ?os\b|\bchromebook\b/},{os:"web",pattern:/\b(?:web|browser|web ?app|on the web|chrome(?! ?os)|chromium|firefox|safari|edge)\b/},{os:"other",pattern:/\b(?:other|dragonfly(?:bsd)?|aix|haiku|plan ?9|z\/os|qnx|vxworks|fuchsia)\b/}];function I(e){let t=e.slice(0,200).toLowerCase();if(K1.test(t))return"wsl";let n=V1.map(({os:o,pattern:s})=>({os:o,at:t.search(s)})).filter(({at:o})=>o>=0),r=n.filter(({os:o})=>o!=="other"&&o!=="web");return r.length>2?null:(r.length>0?r:n).sort((o,s)=>o.at-s.at)[0]?.os??null}a(I,"normalizeOperatingSystem");var X1=/^[ \t>*_#\d.)-]{0,12}((?:what|which|on what|on which|in which)\b[^\n?]{3,160})\?[ \t]{0,2}([^\n]{0,160})$/gim,Y1=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)[`'"][ \t]{0,3}(?:(?:\w{1,12}[ \t]{0,3})?[:=>]{1,2}|(?=v?\d))[ \t*`]{0,4}([^\n`]{3,80})/gi,os=30,J1=4;function as(e){let t=[];if(e.includes("?"))for(let n of q(e,X1)){if(t.length>=os)break;let r=(n[1]??"").toLowerCase().replace(/\([^()]*\)/g," ");if(!/\bversions?\b|\boperating system|\bos\b|\bplatform\b/.test(r))continue;let o=Q1(n[2]??"")||ep(e,n.index+n[0].length);o!==""&&t.push({question:r,answer:o})}if(!e.includes("-v")&&!e.includes("ersion")&&!e.includes("-V"))return t;for(let n of q(e,Y1)){if(t.length>=os)break;t.push({question:`version of ${(n[1]??"").toLowerCase()}`,answer:n[2]??""})}return t}a(as,"askedValues");function Q1(e){let t=e.replace(/\([^()]*\)/g," ").replace(/^[\s*_`"']+|[\s*_`"']+$/g,"");return/[\p{L}\d]/u.test(t)?t:""}a(Q1,"answerOf");function ep(e,t){let n=e.slice(t,t+400).split(`
`).slice(1,1+J1);for(let r of n){let o=r.replace(/^[\s>*+•`-]+|[\s*_`]+$/g,"");if(/\?$/.test(o)||/^#/.test(r))return"";if(o!==""&&!/^\(.*\)$/.test(o)&&!/^[$%] /.test(o))return o}return""}a(ep,"below");var ur=[{name:"wsl-kernel",source:"https://github.com/microsoft/WSL2-Linux-Kernel",words:["icrosoft-standard"],pattern:/(\b\d{1,2}\.\d{1,3}[\w.-]{0,20}-microsoft-standard[\w-]{0,20})/gi,rank:11},{name:"wsl-first-kernel",source:"https://learn.microsoft.com/windows/wsl/compare-versions",words:["Microsoft #","-Microsoft"],pattern:/((?:Linux )?\b\d\.\d{1,2}\.\d{1,3}-\d{5}-Microsoft\b)/g,rank:27},{name:"dotnet",source:".NET's RuntimeInformation.OSDescription, dotnet --info, systeminfo",words:["OSDescription","OS Name","OS Description","OSVersion"],pattern:/\b(?:OS ?Description|OS Name|OSVersion): {0,24}([^\n]{3,100})/g,rank:26},{name:"go-version",source:"https://pkg.go.dev/cmd/go#hdr-Print_Go_version",words:["/amd64","/arm64","/386","/arm","/x86_64","/aarch64","/AMD64","/ARM64"],pattern:/\bversion:? [^\n/]{1,60}?\b((?:linux|darwin|windows|freebsd)\/(?:amd64|arm64|386|arm|x86_64|aarch64))\b/gi,rank:26},{name:"os-arch",source:"docker version",words:["/Arch"],pattern:/\bOS\/Arch: {1,20}(\w+\/\w+)/g,rank:24},{name:"go-target",source:"what Go programs print of their build",words:["linux_","darwin_","windows_","freebsd_"],pattern:/^on ((?:linux|darwin|windows|freebsd)_(?:amd64|arm64|386|arm))\b/gm,rank:24},{name:"column",source:"pulumi about, lsb_release and others that print two columns",words:["OS  ","ystem  "],pattern:/^[ \t│|]{0,12}(?:OS|Operating [Ss]ystem|System) {2,40}([A-Za-z][\w .-]{2,60})(?:$|:[^\n]{0,160}$)/gm,rank:23},{name:"git-for-windows",source:"git --version",words:[".windows."],pattern:/\d(\.windows)\.\d/g,rank:12},{name:"os-release",source:"os-release(5)",words:["NAME="],pattern:/^(?:PRETTY_)?NAME="?([A-Za-z][\w .()/-]{2,60})/gm,rank:24},{name:"go-env",source:"https://pkg.go.dev/cmd/go#hdr-Environment_variables",words:["GOOS="],pattern:/\bGOOS=["']?(\w{3,12})/g,rank:85},{name:"flutter",source:"flutter doctor",words:["(Channel "],pattern:/\b\w{2,40} \(Channel [^)\n]{1,120}? on ((?:macOS|Mac OS X|Microsoft Windows|Windows|Linux|Ubuntu)[^,\n]{0,80}),/g,rank:26},{name:"user-agent",source:"https://developer.mozilla.org/docs/Web/HTTP/Headers/User-Agent",words:["Mozilla/5.0 ("],pattern:/Mozilla\/5\.0 \(([^()\n]{3,120})\)/g,rank:22},{name:"uname",source:"uname(1)",words:["Linux ","Darwin "],pattern:/^[^\n]{0,24}\b((?:Linux|Darwin) [\w.-]{1,63} \d{1,2}\.\d{1,3}[^\n]{0,100})/gm,rank:25},{name:"python-platform",source:"https://docs.python.org/3/library/platform.html#platform.platform",words:["Linux-","Windows-","macOS-"],pattern:/\b((?:Linux|Windows|macOS)-\d{1,2}(?:\.\d{1,5}){0,3}-[\w.-]{2,80})/g,rank:24},{name:"windows-ver",source:"ver of cmd.exe",words:["Windows ["],pattern:/\b(Microsoft Windows \[[^\]\n]{5,60}\])/g,rank:26},{name:"node-platform",source:"https://nodejs.org/api/process.html#processplatform",words:['latform": "','latform":"'],pattern:/"platform": ?"(win32|darwin|linux)"/g,rank:22},{name:"windows-build",source:"https://learn.microsoft.com/windows/release-health/release-information",words:["indows build"],pattern:/^[^\n]{0,12}\b(Windows build(?: number)?[^\n:]{0,20}: {0,3}(?:Version )?\d[^\n]{0,40})/gim,rank:27},{name:"target",source:"swift -version, clang --version",words:["Target: "],pattern:/^Target: ((?:x86_64|aarch64|arm64|i686|armv7)-[\w.-]{3,60})$/gm,rank:24},{name:"you-are-on",source:"hints of package managers",words:["ou're on ","ou are on ","ou are running on "],pattern:/\b[Yy]ou(?:'re| are)(?: running)? on (?:an? )?((?:Linux|macOS|Windows)\b)/g,rank:23},{name:"line-of-its-own",source:"what editors and IDEs copy from their About box",words:["indows ","macOS ","buntu ","ebian ","edora "],pattern:/^((?:[Ww]indows|macOS|[KLX]?[Uu]buntu|[Dd]ebian|[Ff]edora) (?:\d{1,2}(?:\.\d{1,5}){0,3}(?: LTS)?|x64|x86|[Ll]inux(?:, \w{1,8})?)\.?)$/gm,rank:14},{name:"list-entry",source:"lists of versions in free text",words:["- ","* ","\u2022 "],pattern:/^[ \t]{0,4}[-*•] ((?:Windows|macOS|Mac OS(?: X)?|OS X|Ubuntu|Debian|Fedora|Arch Linux|Linux Mint|Linux|CentOS|RHEL|NixOS|Android|iOS)\b[\w .()/,-]{0,40})$/gim,rank:15}],tp=8,np=Ne(ur.flatMap(({words:e})=>e)),dr=new Map;for(let[e,{words:t}]of ur.entries())for(let n of t)dr.set(n,[...dr.get(n)??[],e]);function ss(e){let t=[],n=new Set;for(let r of np(e))for(let o of dr.get(r)??[])n.add(o);for(let r of[...n].sort((o,s)=>o-s)){let o=ur[r];if(o===void 0)continue;let{pattern:s,rank:i}=o,c=t.length;for(let d of q(e,s))if(t.push({value:(d[1]??"").trim(),rank:i}),t.length-c>=tp)break}return t}a(ss,"systemMentions");function ds(e,t){let n=ip(e,t);if(e.kind==="checklist")return n;let r=`${e.heading}
${G(e.pieces)}`,o=e.kind==="expected"||rp(e.heading),s=e.kind==="environment"?75:o?8:18,i=o?10:0;return[...n,...sp(r,t),...ws(r,t,s),...vs(r,i)]}a(ds,"environmentCandidates");function rp(e){return/\bregression\b|\bwork(?:ed|ing|s)?\b.{0,40}\bbefore\b|\blast\b.{0,40}\bwork/i.test(e.slice(0,100))}a(rp,"isOfBefore");function us(e){return{key:"version",value:qe(e),rank:100}}a(us,"namedVersion");var op=/^(?:\[[A-Za-z ]{2,20}\]:? ?|(?:new |latest )?(?:version|release) )?\[?v?(\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20}|(?<=v)\d{1,4}\.\d{1,4})\]?(?:[:,]|\]? (?=[-–]? ?[A-Za-z]))/i,ap=/ (?:[-–(] ?v|\[v)(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,20})?)(?:, [^\])]{1,20})?[\])]?$|\bwith [A-Z]{2,4} (\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20})$/i;function ms(e,t){let[,n,r=n]=op.exec(e)??ap.exec(e)??[],o=r===void 0?[]:[{key:"version",value:r,rank:11}];return[...ws(e,t,12),...o,...vs(e,0)]}a(ms,"titleCandidates");function sp(e,t){return as(e).flatMap(({question:n,answer:r})=>{let o=[];/\boperating system|\bos\b|\bplatform\b/.test(n)&&o.push({key:"platform",value:r,rank:78});let s=t?.isIn(n)===!0,i=Le(r)&&t?.isIn(r)!==!0;return/\bversions?\b/.test(n)&&!i&&(s||D(n.replace(/\bos\b|operating system/g,""))===2)&&o.push({key:"version",value:r,rank:s?82:74,...Dt(n,t)}),o})}a(sp,"asked");function ip(e,t){switch(e.kind){case"environment":return Ep(e,t);case"version":return[...up(e,t),...dp(e),...mr(e,30,t).filter(is)];case"operating-system":return[{key:"platform",value:qe(e),rank:80},...mr(e,40,t).filter(is)];case"platform":return[{key:"platform",value:qe(e),rank:70}];case"terminal":return[{key:"terminal",value:qe(e),rank:80}];case"checklist":case"model":return[];default:return wp(e,t)}}a(ip,"sectionCandidates");var cp=new Set(["description","actual","steps","additional"]);function lp(e){let t=/^[ \t>*-]{0,6}\x60?v?(\d{1,4}\.\d{1,5}\.\d[\w.+-]{0,30})\x60?(?:$|, [a-z])/im.exec(R(e.pieces))?.[1];return t===void 0||/\.(?:el|fc)\d/.test(t)?[]:[{key:"version",value:t,rank:6}]}a(lp,"aloneOnLine");function is({key:e}){return e!=="version"}a(is,"isNoVersion");function dp({heading:e}){let t=/^(?:[\w.-]{1,30} ){0,3}version(?: is)? ?:? {1,3}(v?\d[\w.+-]{1,40})/i.exec(e)?.[1];return t===void 0?[]:[{key:"version",value:t,rank:79}]}a(dp,"versionInHeading");var ps=6;function up(e,t){let{text:n}=ee(e),r=n.split(`
`,ps),o=mp(r)??r.find(d=>L(d)!==null&&!/^[$>#] /.test(d))??r[0]??"",i=pp.test(e.heading)&&t!==void 0?fs(e,t):(fp(n,o,t)??o).trim();return Le(i)&&t?.isIn(i)!==!0||ys(e.heading,t)?[]:[{key:"version",value:i,rank:80,...Dt(e.heading,t)}]}a(up,"versionField");function mp(e){return e.map(t=>/^version:? (\d{2,6}) \((?:https?:\/\/\S{1,120}\/)?[\da-f]{7,40}\)/i.exec(t.trim())?.[1]).find(Boolean)}a(mp,"buildNumber");var pp=/\b(?:plugins|providers|extensions|packages|dependencies|modules|add-?ons|integrations|libraries)\b/i;function fp(e,t,n){return n?.isIn(t)!==!0?void 0:[...q(e,n.asLabel)].slice(0,it).find(([o,s,i=""])=>s===""&&!Q(o)&&L(i)!==null)?.[2]}a(fp,"ownLine");function wp(e,t){let n=e.heading.toLowerCase(),r=mr(e,e.kind==="expected"?10:20,t);return/\bversions?\b/.test(n)&&t?.isIn(n)===!0&&!Q(n)&&r.push({key:"version",value:fs(e,t),rank:80}),(cp.has(e.kind)||n==="")&&r.push(...lp(e)),t!==void 0&&n!==""&&t.isIn(n)&&t.without(n).trim()===""&&r.push({key:"version",value:qe(e),rank:70}),/^(?:which |what )?(?:web )?browsers?\b/.test(n)&&r.push({key:"platform",value:qe(e),rank:5}),r}a(wp,"otherField");function fs(e,t){let n=qe(e);return/\bversions\b/i.test(e.heading)?ee(e).text.split(`
`,ps).find(s=>t.isIn(s)&&L(s)!==null)??(/^\W{0,4}v?\d/.test(n)?n:""):n}a(fs,"ownValue");function ws(e,t,n){if(t===void 0)return[];let r=[];for(let o of q(e,t.asLabel)){let[s,i="",c=""]=o;if(!(Q(s)||Le(c)&&!t.isIn(c))&&(r.push({key:"version",value:c,rank:n-(i===""||/version/i.test(i)?1:2)}),r.length>=it))break}for(let o of q(e,t.withVersion)){let s=e.slice(Math.max(0,o.index-24),o.index).replace(gp,""),i=e.slice(o.index+o[0].length,o.index+o[0].length+40);if(Xn(s.slice(s.lastIndexOf(`
`)+1))||bp.test(i))continue;let[,c="",d=""]=o;r.push({key:"version",value:d,rank:n-(c.startsWith("-")?1:0)});let u=e.slice(o.index+o[0].length,o.index+o[0].length+80).split(/\n|\. /,1)[0]??"",m=/ on (?:an? )?([A-Za-z](?:(?! with | using | and )[^,;()]){2,40})/.exec(u)?.[1];if(m!==void 0&&I(m)!==null&&r.push({key:"platform",value:m.trim(),rank:12}),r.length>=it)break}for(let[,o="",s=""]of q(e,vp))if(hp(o,t)&&r.push({key:"version",value:s,rank:cs}),r.length>=it)break;for(let[,o=""]of q(e,t.released))if(r.push({key:"version",value:/\d.*/.exec(o)?.[0]??"",rank:cs}),r.length>=it)break;return r}a(ws,"productVersions");var vp=/(?<![\w./-])([A-Z]{2,4})(?::? v?)(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,30})?)(?!\.?\w)/g;function hp(e,t){return t.isKin(e.toLowerCase())&&D(e)===2&&I(e)===null}a(hp,"isKnownShort");var gp=/\b(?:latest|newest|current)\b/i,bp=/^['"\x60)]{0,2},? (?:(?:it|this|everything|that) (?:all )?)?(?:works?|worked|is|was|ran|runs)(?: (?:just|all))? ?(?:fine|ok|okay|well|without|perfectly|,|\.|but|and)/i,cs=10,it=20;function vs(e,t){return ss(e).map(({value:n,rank:r})=>({key:"platform",value:n,rank:r-t}))}a(vs,"systems");function qe(e){let{text:t}=ee(e),n=(t.split(`
`,1)[0]??"").trim();return yp.test(n)?xp(t):n.replace(/^[-*+•>] {1,3}/,"").replace(/^\**(?:os|operating system|platform|system)\**[ \t]{0,3}(?:[:=]|=>)[* \t]{0,4}/i,"")}a(qe,"fieldValue");var yp=/^[-*+] {1,3}\[[ xX✓]\]/,kp=/^[-*+] {1,3}\[[xX✓]\] {1,3}(.{1,80})$/,qp=40;function xp(e){return e.split(`
`,qp).map(n=>kp.exec(n.trim())?.[1]??"").filter(n=>n!=="").join(", ")}a(xp,"ticked");function Ep(e,t){let n=G(e.pieces).replace(hs,"$1: ");return[...gs(n,90,t),...zp(Fp(n,t)),...Up(n),.../\bversions?\b/i.test(e.heading)?Sp(n):[]]}a(Ep,"listCandidates");function Sp(e){let t=/^[ \t*\x60-]{0,4}v?(\d{1,6}\.\d[\w.+-]{0,40}(?: (?:alpha|beta|rc)\b[ \d]{0,4})?)(?:[ \t*\x60]{0,4}$|[ ,(/])/im.exec(e.slice(0,400))?.[1];return t===void 0?[]:[{key:"version",value:t,rank:74}]}a(Sp,"bareVersion");var hs=/^([A-Za-z][\w+/ -]{1,40} [Vv]ersion):?[ \t]{0,3}\n\n?(?=(?:[A-Z][\w-]{1,20} )?v?\d+\.\d)/gm;function mr(e,t,n){let r=`${e.heading}: ${G(e.pieces)}`.replace(hs,"$1: ");return[...gs(r,t,n),..._p(r),...Rp(r)]}a(mr,"inlineCandidates");var jp=p("gim")`
    ^[ \t*+>#-]{0,8}(?:[\w-]{1,30} )?(?:commit|revision|build|sha)(?: (?:hash|id|sha|revision|where [^\n:]{1,30}))?
    [*_\x60: \t]{1,6}\n{0,2}[ \t\x60*]{0,4}\[?(?:https?:\/\/\S{1,120}\/commit\/)?([\da-f]{7,40}(?:-dirty)?)(?![\w-])
  `;function Rp(e){return/commit|revision|build|sha/i.test(e)?Array.from(q(e,jp),([,t=""])=>({key:"version",value:t,rank:5,own:!0})):[]}a(Rp,"commits");var Ap=/^[ \t]{0,8}([A-Za-z][\w-]{1,24}) (v?\d[\w.+-]{1,40}) \([\da-f]{7,40}[ )]/gm,Tp=/^[ \t]{0,8}(?:[\w@:~/.-]{1,40} )?[$>❯%#] ?\S{1,80} (?:--version|-[vV]|version)[ \t]{0,8}\n([^\n]{3,120})$/gm,Op=/\b(?:Git|Sem)?Version:"(v\d[\w.+-]{1,40})"/g;function _p(e){if(!e.includes("ersion")&&!/\([\da-f]{7}/.test(e))return[];let t=[...q(e,Ap)].filter(s=>D(s[1]??"")>0),n=[...q(e,Tp)].filter(s=>D(s[0])>0);return[...(e.includes('ersion:"')&&!e.includes("version.Info{Major:")?[...q(e,Op)]:[]).map(s=>s[1]??""),...t.map(s=>s[2]??""),...n.map(s=>s[1]??"")].map(s=>({key:"version",value:s,rank:12}))}a(_p,"banners");var Np=/^(ios|ipados|android|macos|windows|ubuntu|debian|fedora)(?: os)? version$/;function Cp(e,t){let n=e.find(({label:o})=>o==="server version");if(n===void 0||t?.isClient!==!1)return e;let r=e.filter(({label:o})=>o!=="client version");return r.length===e.length?e:[{...n,label:"version"},...r]}a(Cp,"ownSide");var ls=/[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)(?: [\w=-]{1,30}){0,2}[`'"][*:= \t]{0,6}\n(?:[^\n]*\S[^\n]*(?:\n|$)){1,20}/g;function Lp(e,t){return t===void 0||!e.includes("version")||!Array.from(q(e,ls),([,r=""])=>r).some(r=>t.isIn(r))?e:e.replace(ls,(r,o)=>t.isIn(o)?r:`
`)}a(Lp,"withoutOthersOutput");function gs(e,t,n){let r=[];for(let{label:o,value:s}of Cp(ke(Lp(e,n)),n)){let i=Np.exec(o)?.[1];i!==void 0&&r.push({key:"platform",value:`${i} ${s}`,rank:t-10});let c=zt(o);if(c==="version"&&(/\bCulture=|^0x|^v?(?:4\.0\.30319|2\.0\.50727)\b/.test(s)||Ip(e,s))||c===void 0||c==="version"&&Le(s)&&n?.isIn(s)!==!0)continue;let d=c==="version"&&n?.isIn(s)!==!0?Dt(o,n):{},u=o==="version"||n?.isIn(o)===!0&&!Q(o),m=c==="version"&&u?{own:!0}:{};r.push({key:c,value:s,rank:t-Pp(c,o,n),...d,...m})}return r.filter(o=>o.rank>0)}a(gs,"labelled");function Ip(e,t){return/^1\.[01]\b/.test(t)&&e.includes("<?xml ")||/^[234]\.0\b/.test(t)&&/BEGIN:V(?:CALENDAR|CARD)/.test(e)||/^[23](?:\.\d)?$/.test(t)&&/^[ \t]{0,8}services:/m.test(e)?!0:/^(?:PRETTY_)?NAME=/m.test(e)&&/^VERSION=[\s"']{0,8}/m.test(e)}a(Ip,"isOfFormat");function Pp(e,t,n){if(e==="terminal")return t.includes("terminal")?0:5;if(e==="platform")return/^browsers?$/.test(t)?85:0;if(e!=="version")return 0;let r=n?.isIn(t)===!0&&!Q(t),o=r?bs(n.without(t)):D(t);return r&&o===2?-3:ys(t,n)?100:o===2?0:o===1?Mp(t):100}a(Pp,"handicap");function Dt(e,t){if(t===void 0||t.isIn(e))return{};let n=Yn(e);return n.length>0&&!n.some(r=>t.isKin(r))?{doubtful:!0}:{}}a(Dt,"doubt");function bs(e){return D(e)===1?1:2}a(bs,"ownRank");function ys(e,t){return t===void 0||t.isIn(e)||/\b(?:extension|plugin)\b/i.test(e)?!1:D(e)===1}a(ys,"isCompanion");function Mp(e){return/\b(?:extension|plugin)\b/.test(e)?12:15}a(Mp,"companionHandicap");var ks=/\n| (?=[-*•] )/,$p=/^[ \t]{0,8}(?:[-*+•] )?[*_`]{0,2}([A-Za-z@][\w@/. -]{1,40}?)[*_`]{0,2}(?: {0,3}[:：]| =)?[*_`]{0,2} {1,4}[*_`]{0,2}(v?\d+\.\d[^\n]{0,60})$/;function Fp(e,t){return e.split(ks).flatMap(n=>{let r=n.length>160?null:$p.exec(n),[,o="",s=""]=r??[],i=t?.isIn(o)===!0&&!Q(o),c=o===""?0:i?bs(t.without(o)):D(o);return c===0?[]:[{key:"version",value:s,rank:c===2?60:45,...Dt(o,t)}]})}a(Fp,"productLines");function zp(e){let t=e.filter(({doubtful:n})=>n!==!0);return e.length-t.length>Dp?t:e}a(zp,"onlyFew");var Dp=1;function Up(e){let t=e.split(ks).find(n=>{let o=n.length<=120&&!/:|\? |\be\. ?g\./.test(n)?I(n):null;return o!==null&&o!=="web"&&o!=="other"});return t===void 0?[]:[{key:"platform",value:t.replace(/^[\s*+-]+/,"").trim(),rank:50}]}a(Up,"bareSystem");function pe(e){let t;return()=>(t??={value:e()}).value}a(pe,"once");var Gp="(?:v )?(v?\\d{1,4}\\.\\d{1,5}(?:\\.\\d[\\w.+-]{0,30}|(?:[ab]|rc|beta)\\d{1,3})?)(?![\\d.]*\\d)(?! ?(?:[GMk]i?B|ms|sec|s\\b|min|%|x\\b|px|GHz))",Wp=new RegExp(p()`
    (?:(?<=(?:^|[\n.,;(]) {0,2})(?:version|build|release)|\b(?:this is|i'?m (?:on|using|running|at)|i am (?:on|using|running)|(?:i|we) (?:use|have|run)|
      we(?:'re| are) (?:on|using|running)|
      (?:updat|upgrad|mov|switch|go|went|migrat|bump)(?:ed|ing|e)?(?: it)?(?: (?:from )?\`?v?\d[\w.]{0,20}\`?)? to|
      seen in|reported (?:in|for|on)|版本|since|as of|happens (?:in|on|with)|broken? (?:in|with|since)|broke in|fails? (?:in|on|with)|
      regress(?:ed|ion) in|install(?:ed)?|pulled|(?:the |its |my )?version (?:is|was)|is(?= version)|
      newest,|latest,|newest release,|latest release,|firmware|image|app|application|client|extension|plugin|add-?on|tested (?:on|with|in)|still (?:in|on|with)|running|
      using|building|compiling|use(?= version)|reproduced (?:on|in|with)|install(?:ation)? of|
      (?:built|compiled) from (?:git )?(?:tag|release)|in|on|with))
      (?: the)?(?: (?:latest|current|new|newest|stable))?(?: (?:version|release|ver\.?|build))?
  `.source+` [\`'"(]?${Gp}`,"gi"),Hp=/((?:\b[Uu]pdat\w{1,3} |\b[Uu]pgrad\w{1,3} |\b[Ff]ail\w{0,3} )?)(?:from )?\bv?\d{1,4}\.\d[\w.]{0,20} ?(?:->|→|=>) ?(?=v?\d{1,4}\.\d)/g,Bp=/\b(?:works?|worked|working|fine|ok|okay|correctly|not (?:yet )?updated|roll(?:ed|ing)? ?back|downgrad\w*|revert\w*|haven't|have not|fixed|planned|no (?:problem|issue)s?)\b/i,Zp=/(?:\b(?:not|no longer|never|stopped|fails? to)|n't) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine)\b|, (?:but )?not\b/i,Kp=/\b(?:crash\w*|fail\w*|brok\w*|break\w*|errors?|bugs?|hang\w*|freez\w*|stuck|wrong|regress\w*|not|no longer|stopped)\b|n't\b/i,Vp=/-(?:microsoft|generic|aws|azure|gcp|lts|arch|amd64)|\.(?:el|fc|amzn)\d/i,Xp=/^(?:\d{1,3}\.){3}\d{1,3}$/,qs=60,Yp=20;function xs(e){let t=null,n=0,r=e.replace(Hp,(o,s)=>`${s}${/^u/i.test(s)?"to":"in"} `);for(let o of q(r,Wp)){if(++n>Yp)break;let[s,i=""]=o,c=!/version|release|ver\b|build/i.test(s);if(c&&(/^\d+\.\d+$/.test(i)&&!/^(?:updat|upgrad)/i.test(s)||Xp.test(i)))continue;let d=r.slice(Math.max(0,o.index-qs),o.index).split(/[.;\n]\s|, | but /),u=r.slice(o.index+s.length,o.index+s.length+qs).split(/[.;\n]|, (?=\w+ \d)| but |, (?:since|as|because|though)\b/,1),m=`${d[d.length-1]??""}${s}${u[0]??""}`;if(Vp.test(i)||c&&/^(?:in|on|with|using|running)\b/i.test(s)&&!Kp.test(m)&&u[0]!==":"||Bp.test(m)&&!Zp.test(m))continue;let f=L(i);f!==null&&(t===null||Ie(f,t)>0)&&(t=f)}return t}a(xs,"versionOfSentences");var Jp=[{name:"drive",source:"https://learn.microsoft.com/windows/win32/fileio/naming-a-file",os:"windows",hints:[":\\",":/"],pattern:/(?<![\w/])[A-Za-z]:(?:\\{1,2}[\w.$~ -]|\/(?:Users|Program|Windows|dev|go|projects?|src|work|tools)\b)/g},{name:"dynamic-link-library",source:"https://learn.microsoft.com/troubleshoot/windows-client/deployment/dynamic-link-library",os:"windows",hints:[".dll",".DLL","DLL load"],pattern:/\b[\w-]{1,60}\.dll\b|\bDLL load failed/gi},{name:"windows-programs",source:"programs and folders of Windows",os:"windows",hints:["AppData","APPDATA","cmd.exe","PS C:","PS D:","PS E:","make.bat","regedit","HKEY_","LNK","MSVC","indows NT","PSVersion","Windows build","Windows fatal","ernel Version: 10.","ernel version: 10."],pattern:p("g")`
        \bAppData\b|%(?:LOCAL)?APPDATA%|\bcmd\.exe\b|\bPS [C-E]:|\bmake\.bat\b|\bregedit\b|\bHKEY_[A-Z]|\bLNK\d{4}\b|\bMSVC\b|\bWindows NT \d|
        \bPSVersion\W{1,20}5\.1|\bWindows (?:build (?:number )?[:\d]|fatal exception)|\b[Kk]ernel [Vv]ersion: 10\.0\.[12]\d{4}\b
      `},{name:"windows-tools",source:"https://learn.microsoft.com/powershell/module/, MSBuild, MinGW, msiexec, winget, Chocolatey",os:"windows",hints:[".exe","mingw32","windows-msvc","win-amd64",".vcxproj","HKCU:","HKLM:","msiexec","winget ","choco ","taskkill","FullyQualifiedErrorId","Visual C++","Set-","Get-","Unblock-File","Import-Module"],pattern:p("g")`
        (?<![\w/])[\w-]{2,60}\.exe\b|\bmingw32-make\b|\bx86_64-w?(?:64-)?(?:pc-)?(?:windows-(?:msvc|gnu)|mingw32)\b|\bwin-amd64\b|\.vcxproj\b|\bHK(?:CU|LM):|
          \bmsiexec\b|\bwinget (?:install|upgrade)\b|\bchoco (?:install|upgrade)\b|\btaskkill\b|\bFullyQualifiedErrorId\b|\bMicrosoft Visual C\+\+|
          \b(?:Set|Get)-(?:ItemProperty|ExecutionPolicy|ChildItem|Process|Service|Content|Location|Acl|WinEvent|CimInstance|WmiObject)\b|\bUnblock-File\b|\bImport-Module \S
      `},{name:"mac-folders",source:"https://developer.apple.com/library/archive/documentation/FileManagement",os:"macos",hints:["/Users/","/Library/","/Applications/","/opt/homebrew","/private/var","/usr/local/Cellar"],pattern:/(?:(?<![\w:/])|(?<=\bfile:\/\/))\/(?:Users\/[\w.-]|System\/Library\/|Library\/|Applications\/|opt\/homebrew\/|private\/var\/|usr\/local\/Cellar\/)/g},{name:"mac-libraries",source:"dyld(1), Xcode",os:"macos",hints:[".dylib","Homebrew","Xcode","xcode","AppKit",".framework","DYLD_"],pattern:/\b[\w.-]{1,60}\.dylib\b|\bHomebrew\b|\b[Xx]code\b|\bAppKit\b|\/[\w-]{1,60}\.framework\/|\bDYLD_[A-Z]/g},{name:"mac-tools",source:"sw_vers(1), launchctl(1), codesign(1), brew(1), pytest's header",os:"macos",hints:["sw_vers","ProductName:","pple clang","brew install","brew upgrade","platform darwin","launchctl","codesign","MacBook","-MBP","iTerm2"],pattern:p("g")`
        \bsw_vers\b|\bProductName:\s{1,8}[mM]ac ?OS|\bApple clang version\b|\bbrew (?:install|upgrade|reinstall)\b|\bplatform darwin -- |\blaunchctl\b|\bcodesign\b|
          \b[\w-]{0,40}(?:MacBook|-MBP)[\w.-]{0,20}[:\s]|\biTerm2\b
      `},{name:"home",source:"hier(7), file-hierarchy(7)",os:"linux",hints:["/home/","/root/","/snap/","/proc/","/run/","/export/","/var/log/","/usr/lib/python"],pattern:/(?:(?<![\w.~/-])|(?<=\bfile:\/\/))\/(?:home\/(?!travis\/)[\w.-]|root\/[\w.]|snap\/\w|proc\/(?:\d|self|sys|cpuinfo|meminfo)|run\/(?:user|systemd)\b|var\/log\/\w|usr\/lib\/python\d)/g},{name:"linux-libraries",source:"ld.so(8), https://wiki.debian.org/Multiarch",os:"linux",hints:["linux-gnu",".so","dist-packages","GNU/Linux"],pattern:/\blinux-gnu|\blib[\w+.-]{1,60}\.so(?:\.\d{1,6}){0,4}\b|\/dist-packages\/|\bGNU\/Linux\b/g},{name:"kernel-release",source:"uname(2): what distributions append to the release of the kernel that they build",os:"linux",hints:["-generic","-arch",".fc",".el","-lts","-zen","-pve","-amd64","-lowlatency","MANJARO","-cachyos"],pattern:/\b[2-7]\.\d{1,2}\.\d{1,3}(?:-\d{1,4})?(?:-(?:\d{1,3}-)?(?:generic|arch\d|lts|zen\d|pve|amd64|lowlatency|MANJARO|cachyos)|[.-][\w.-]{0,20}\.?(?:fc|el)\d{1,2})\b/g},{name:"linux-tools",source:"apt-get(8), dnf(8), pacman(8), systemctl(1), journalctl(1)",os:"linux",hints:["apt","dnf ","yum ","pacman ","systemctl","journalctl","dmesg","ldd ","redhat","[root@","udev","latpak","ayland","dkms","DKMS","makepkg","AppImage","/dev/sd","/sysdeps/","modprobe","lsmod","dpkg","/lib/modules/","xdg-desktop","platform linux","olybar","yprland","GNOME Shell","gnome-shell","KDE Plasma","plasmashell","Lutris","Proton","ubuntu1","ubuntu0","]$ ","linux-musl","linux-glibc","pi@rasp","/usr/lib64/","/usr/lib/postgresql","AUR","yay -S","GNOME version"],pattern:p("g")`
        \bdkms\b|\bDKMS\b|\bmakepkg\b|\.AppImage\b|\/dev\/sd[a-z]\b|\/sysdeps\/|\b(?:modprobe|lsmod)\b|\bdpkg\b|\/lib\/modules\/|\bxdg-desktop-portal\b|\bplatform linux -- |
          \blinux-(?:musl|glibc)\b|\bpi@raspberrypi\b|\/usr\/lib64\/\w|\/usr\/lib\/postgresql\/|\bthe AUR\b|\byay -S\b|\bGNOME version\b|
          \b(?:[Pp]olybar|[Hh]yprland|GNOME Shell|gnome-shell|KDE Plasma|plasmashell|Lutris)\b|\bProton \d|\b\d-\d{1,2}ubuntu\d|^\[\w{1,20}@[\w.-]{1,40} [~\/][^\]\n]{0,60}\]\$ |
        \b(?:sudo (?:apt|apt-get|dnf|yum|pacman|snap|systemctl)|apt-get install|pacman -S|systemctl (?:status|start|restart|enable)|
          journalctl|dmesg)\b|\[root@|\budev\b|\b[Ff]latpak (?:run|install)\b|\bFlatpak\b|\b[Ww]ayland\b
      `},{name:"image",source:"tags of official images: https://hub.docker.com/search?badges=official",os:"linux",hints:["alpine","bookworm","bullseye","-slim","jammy","noble"],pattern:/\b[\w./-]{1,80}:[\w.-]{0,30}(?:alpine|bookworm|bullseye|slim|jammy|noble)\b/g},{name:"android",source:"https://developer.android.com/tools/logcat",os:"android",hints:["logcat","adb ","/data/app","/data/data","AndroidRuntime","/data/user","androidx","android.","dalvik."],pattern:/\bL?androidx[./][a-z]|(?<=^[ \t>]{0,12}at )(?:(?:[\w$]{1,40}\.){0,3}android|dalvik)\.[a-z]|\blogcat\b|\badb (?:shell|install|logcat|devices)\b|\/data\/(?:app|data|user)\/|\bAndroidRuntime\b/gm},...Qp([["linux","ubuntu"],["macos","macos"],["windows","windows"]]),{name:"built-for",source:"files and folders named for Go's and others' targets",os:"linux",hints:["linux","Linux"],pattern:/[\w/]_linux(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:linux|Linux)[-_](?:64|amd64|x64|x86_64|arm64|aarch64|386|armv\w+)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"macos",hints:["darwin","Darwin"],pattern:/[\w/]_darwin(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:darwin|Darwin)[-_](?:amd64|x64|x86_64|arm64|aarch64)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"windows",hints:["windows","Windows"],pattern:/[\w/]_windows(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:windows|Windows)[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"freebsd",hints:["freebsd","FreeBSD"],pattern:/[\w/]_freebsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:freebsd|FreeBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g},{name:"built-for",source:"files and folders named for Go's and others' targets",os:"openbsd",hints:["openbsd"],pattern:/[\w/]_openbsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:openbsd|OpenBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g}];function Qp(e){return e.map(([t,n])=>({name:"runner",source:"https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on",os:t,hints:["runs-on:"],pattern:new RegExp(String.raw`\bruns-on: {1,4}["']?${n}-(?:latest|\d)`,"g")}))}a(Qp,"runners");var ef=p()`
      \b(?:Google )?(?:Chrome|Chromium|Firefox|Safari|Edge|Opera|Brave)(?: \(?(?:version|v|canary|stable|
      dev))?:? ?v?\d{2,3}\b|\b(?:[oO]n|[iI]n|[wW]ith|[uU]sing|[fF]or) (?:both |(?:the )?latest (?:version of )?|Google |
      the )?(?:Chrome|Chromium|Firefox|Safari)\b(?! (?:extension|OS))
    `,tf=20,nf=3;function Es(e,t){let n=new Map;for(let{os:s,hints:i,pattern:c}of Jp){if(!i.some(u=>e.includes(u)))continue;let d=0;for(let u of q(e,c))if(!(t?.isIn(u[0])===!0&&!u[0].endsWith(".exe"))&&++d>=tf)break;d>0&&n.set(s,(n.get(s)??0)+d)}let[r,o]=[...n].sort(([,s],[,i])=>i-s);return r===void 0?ef.test(e)?"web":null:o===void 0||r[1]>=o[1]*nf?r[0]:null}a(Es,"systemOfTraces");var rf=p("gi")`
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
  `,of=p("i")`
      win|mac|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|\barch\b|os ?x|\bos 10|linux|haos|hass|assistant os|
      synology|dsm|unraid|truenas|openwrt|proxmox|darwin|ubuntu|debian|fedora|centos|rhel|red ?hat|suse|manjaro|nixos|gentoo|rasp|\bpi ?[2-5z]|rpi|mint|pop|alpine|wsl|
      bsd|dragonfly|solaris|illumos|android|ios|ipad|iphone|chrome ?os|chromebook|steam ?deck|termux
    `,af=p("g")`
      (?<![\w/.@:\\$%=-]|(?:open|close|new|all|more|multiple|these|the|of|two|other|two|both|modal|popup|browser|terminal|
      editor|tool|chat) )Windows(?![\w/\\=@]|-\w|\.\w| (?:placed|shown|stacked|tiled|moved|resized?|opened|closed|created|stay|jump|flicker|overlap|move|lose|keep|
      are|were|is being|do|have|appear|disappear|open|close|get|of|that|
      which|can|will)\b)
    `,sf=/(?:\b(?:on|under|use|using|running|with|have|is|my|a|an)|\b(?:on|in|under) (?:the|my|a|an|our|both|latest)|\b(?:64|32)[- ]?bit|\bos ?[:=]) ?$/i,cf=/^,? ?(?:\d|\(|x64\b|x86|amd64\b|arm64\b|64|32|machine|box|host|laptop|desktop|server|pc\b|vm\b|installer|user|system)/i,lf=p("i")`
    \b(?:works?(?<!\b(?:I|i|We|we) work)|worked|working|fine|ok|okay|correctly|properly|runs? (?:well|perfectly)|not affected|unaffected|no (?:such )?(?:problem|issue)s?|
      passe[sd]|succeeds?|unlike|compared|(?:do|did|does)(?:n't| not) (?:happen|occur|crash|fail|reproduce)|
      can(?:'t|not) reproduce|similar to|same as|except|other than|instead of)\b
  `,df=p("i")`
      (?:\b(?:not|no longer|never|stop(?:s|ped)?|fails? to|cannot|used to|only|instead of|unable)|
      n't|\b(?:ca|wo|do|does|did|is)nt) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine|run|correctly|properly)|\b(?:in)?correctly (?:not|fail)
    `,uf=/\b(?:e\. ?g\.|such as|for example|for instance)[^)\n]{0,80}$/i,mf=/^ (?:emulator|simulator|sdk|ndk|studio|apps?\b|support\b)/i,pf=p("i")`
    ^ (?:already )?(?:(?:has|have|supports?|allows?|offers?|provides?)\b(?! (?:an?|the|this|that) (?:\w+ )?(?:issue|problem|bug|error))|
      does(?! ?n[o']t)\b)
  `,ff=/\b(?:nodes|users|customers|people|developers|builds|runners|agents|images|containers|workloads|clusters|clients)$/i,wf=/\b(?:crash\w*|fail\w*|errors?|hang\w*|freez\w*|wrong\w*|bro(?:ken?|ke)|break\w*|stuck|bugs?|(?:not|n't|no longer) work\w*)\b/i,Ss=80,vf=40;function Ut(e){if(!of.test(e))return[];let t=[];for(let n of[rf,af])for(let r of q(e,n)){if(t.length>=vf)break;let o=r.index+r[0].length,s=e.slice(Math.max(0,r.index-Ss),r.index),i=e.slice(o,o+Ss),c=`${hf(s)}${r[0]}${gf(i)}`;if(lf.test(c)&&!df.test(c)||uf.test(s)||mf.test(i)||pf.test(i))continue;let d=`${r[0]}${/^ [a-z]+/.exec(i)?.[0]??""}`;if(ff.test(d)&&!wf.test(c))continue;let u=r[0].replace(/^(?:on|in|under|using|with|use|my|a|for|the)(?: the)? /i,""),m=sf.test(s)||cf.test(i)||/ \d|^(?:on|under|using|my|use) /i.test(r[0]);t.push({value:u,used:m})}return t}a(Ut,"systemWords");var js=/[.;\n()]|, (?!and\b)| (?:but|while|whereas|although|though|however)\b/i;function hf(e){let t=e.split(js);return t[t.length-1]??""}a(hf,"lastClause");function gf(e){return e.split(js,1)[0]??""}a(gf,"firstClause");function Gt(e){return Rs(e.filter(({used:t})=>t),2)}a(Gt,"systemInUse");function pr(e){return Rs(e,1)}a(pr,"onlySystem");function Rs(e,t){let n=new Map;for(let{value:o}of e){let s=I(o);s!==null&&!n.has(s)&&n.set(s,o)}let[r]=n.values();return r===void 0||n.size>t?null:r}a(Rs,"firstOf");var xe=[{name:"source",reason:"built by the reporter",source:"common usage",pattern:/\b(?:from|compiled?|built?|building) (?:the )?(?:source|git|main|master|repo|head)\b|\b(?:git|source) (?:clone|checkout|build)\b|\bself-?(?:built|compiled)\b|^(?:source|git)$/},{name:"docker",reason:"a container image",source:"https://docs.docker.com/get-started/",pattern:/\b(?:docker|podman|container(?: image)?|dev ?container|ghcr\.io|helm)\b/},{name:"homebrew",reason:"Homebrew's formula or cask",source:"https://docs.brew.sh/Manpage",pattern:/\b(?:home|linux)?brew\b|\/cellar\/|\/caskroom\//},{name:"winget",reason:"the Windows Package Manager",source:"https://learn.microsoft.com/windows/package-manager/winget/",pattern:/\bwinget\b/},{name:"scoop",reason:"Scoop",source:"https://scoop.sh",pattern:/\bscoop\b/},{name:"chocolatey",reason:"Chocolatey",source:"https://docs.chocolatey.org",pattern:/\bchoco(?:latey)?\b/},{name:"native",reason:"the product's own installer, script or single-file executable",source:"curl \u2026 | bash, irm \u2026 | iex, MSI, DMG and PKG files; https://bun.com/docs/bundler/executables",pattern:p()`
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
      `},{name:"pnpm",reason:"pnpm",source:"https://pnpm.io",pattern:/\bpnpm\b/},{name:"yarn",reason:"Yarn",source:"https://yarnpkg.com",pattern:/\byarn\b/},{name:"bun",reason:"Bun's package manager",source:"https://bun.com/docs/cli/install",pattern:/\bbunx?\b/},{name:"npm",reason:"npm, global or local",source:"https://docs.npmjs.com/cli/commands/npm-install",pattern:/\bnp[mx]\b|\blib\/node_modules\/|\broaming[\\/]npm[\\/]|^global$/},{name:"pipx",reason:"pipx",source:"https://pipx.pypa.io",pattern:/\bpipx\b/},{name:"uv",reason:"uv",source:"https://docs.astral.sh/uv/",pattern:/\buvx?\b/},{name:"conda",reason:"conda or mamba",source:"https://docs.conda.io",pattern:/\b(?:mini|ana)?conda\b|\b(?:micro)?mamba\b|\bpixi\b/},{name:"pip",reason:"pip",source:"https://pip.pypa.io",pattern:/\bpip3?\b|\bpypi\b|\bpoetry\b/},{name:"cargo",reason:"cargo install",source:"https://doc.rust-lang.org/cargo/",pattern:/\bcargo(?:-binstall)?\b|\bcrates\.io\b|\brustup\b/},{name:"go",reason:"go install",source:"https://pkg.go.dev/cmd/go",pattern:/\bgo (?:install|get)\b/},{name:"gem",reason:"RubyGems",source:"https://guides.rubygems.org",pattern:/\b(?:ruby)?gems?\b|\bbundler?\b/},{name:"composer",reason:"Composer",source:"https://getcomposer.org",pattern:/\bcomposer\b/},{name:"dotnet-tool",reason:"a .NET tool or NuGet",source:"https://learn.microsoft.com/dotnet/core/tools/",pattern:/\bdotnet (?:tool|add)\b|\bnuget\b/},{name:"nix",reason:"Nix",source:"https://nixos.org/manual/nix/",pattern:/\bnix(?:os|pkgs)?\b|\/nix\/store\//},{name:"snap",reason:"a snap",source:"https://snapcraft.io/docs",pattern:/\bsnap(?:craft)?\b/},{name:"flatpak",reason:"a Flatpak",source:"https://docs.flatpak.org",pattern:/\bflat(?:pak|hub)\b/},{name:"appimage",reason:"an AppImage",source:"https://docs.appimage.org",pattern:/\bapp-?image\b/},{name:"distribution",reason:"the Linux distribution's own packages",source:"apt(8), dnf(8), pacman(8), apk(8), zypper(8), xbps, portage, MacPorts",pattern:/\b(?:apt(?:-get|itude)?|dpkg|dnf|yum|rpm|pacman|yay|paru|aur|apk|zypper|xbps(?:-install)?|emerge|portage|macports|port install|deb)\b/},{name:"mise",reason:"a version manager",source:"https://mise.jdx.dev, https://asdf-vm.com",pattern:/\b(?:mise|asdf)\b/},{name:"marketplace",reason:"an editor's marketplace or an app store",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/\b(?:market ?place|open[- ]?vsx|app store|play store|microsoft store|vsix|steam)\b/},{name:"binary",reason:"a released binary, unpacked by hand",source:"GitHub releases",pattern:/\b(?:releases? (?:page|binary|archive|tarball)|github releases?|pre-?built|(?:downloaded|precompiled) binar(?:y|ies)|tarball|zip (?:file|archive)|binary)\b/}];var Ee="(?<version>\\d{1,3}(?:[.-]\\d{1,2}(?!\\d))?[ob]?(?!\\w))",Wt="(?<variant>(?:[- ](?:mini|nano|turbo|pro|flash|lite|codex|max|preview|thinking|large|small|medium|coder|fast)){0,2})",bf=[...["opus","sonnet","haiku"].map(e=>({name:e,source:"Anthropic's list of models",pattern:new RegExp(`(?:\\b(?<before>\\d(?:[.-]\\d)?)[- ])?\\b${e}(?:[- ]?${Ee})?`)})),{name:"gpt",source:"OpenAI's list of models",pattern:new RegExp(`\\bgpt[- ]?${Ee}${Wt}`)},{name:"o",source:"OpenAI's list of models",pattern:/\bo(?<version>[134])(?<variant>-(?:mini|pro|preview))?\b(?!\.)/},{name:"gemini",source:"Google's list of models",pattern:new RegExp(`\\bgemini(?:[- ]${Ee}${Wt})?`)},{name:"grok",source:"xAI's list of models",pattern:new RegExp(`\\bgrok(?:[- ]?${Ee}${Wt})?`)},{name:"deepseek",source:"DeepSeek's list of models",pattern:/\bdeepseek(?:[- ](?<version>(?:v|r)\d(?:\.\d)?|coder|chat|reasoner))?/},{name:"qwen",source:"Qwen's list of models",pattern:new RegExp(`\\bqwen[- ]?(?:${Ee}${Wt})?`)},{name:"llama",source:"Meta's list of models",pattern:new RegExp(`\\bllama[- ]?(?:${Ee})(?!\\w)`)},{name:"mistral",source:"Mistral's list of models",pattern:/\b(?:mistral|mixtral|codestral|devstral)\b(?<variant>-(?:large|small|medium|nemo))?/},{name:"glm",source:"Z.ai's list of models",pattern:new RegExp(`\\bglm[- ]?${Ee}`)},{name:"kimi",source:"Moonshot's list of models",pattern:/\bkimi(?:[- ](?<version>k\d(?:\.\d)?))?/}];function fr(e){let t=e.slice(0,200).toLowerCase();for(let{name:n,pattern:r}of bf){let o=r.exec(t)?.groups;if(o===void 0)continue;let s=(o.version??o.before??"").replace(/(?<=\d)-(?=\d)/,"."),i=(o.variant??"").replace(/ /g,"-");return{name:`${n}${n==="o"||s===""?"":"-"}${s}${i}`,isVersioned:s!==""}}}a(fr,"findModel");function As(e){let t=new Map;for(let n of q(e,yf)){let o=`${kf.exec(e.slice(Math.max(0,n.index-16),n.index))?.[0]??""}${n[0]}`,s=fr(o);if(s?.isVersioned===!0&&!t.has(s.name)&&t.set(s.name,o),t.size>1)break}return t}a(As,"modelsIn");var yf=/\b(?:opus|sonnet|haiku|gpt|gemini|grok|deepseek|qwen|llama|glm|kimi)(?:[- ]?[\w.-]{1,24}(?: (?:pro|flash|mini|turbo|codex)\b)?)?/gi,kf=/\b(?:claude[- ])?(?:\d(?:[.-]\d)?[- ])?$/i;var Ht=[{name:"git-bash",reason:"Git for Windows' bash",source:"https://gitforwindows.org",pattern:/\bgit[- ]?bash\b|\bmingw(?:32|64)\b|\bmsys2?\b/},{name:"zsh",reason:"Z shell",source:"zsh(1)",pattern:/\b(?:oh[- ]my[- ])?zsh\b/},{name:"fish",reason:"fish",source:"https://fishshell.com",pattern:/\bfish\b/},{name:"nushell",reason:"Nushell",source:"https://www.nushell.sh",pattern:/\bnu(?:shell)?\b/},{name:"powershell",reason:"Windows PowerShell or PowerShell 7",source:"https://learn.microsoft.com/powershell/",pattern:/\bpower ?shell\b|\bpwsh\b/},{name:"cmd",reason:"the Windows command prompt",source:"https://learn.microsoft.com/windows-server/administration/windows-commands/cmd",pattern:/\bcmd(?:\.exe)?\b|\bcommand prompt\b/},{name:"bash",reason:"Bash",source:"bash(1)",pattern:/\bbash\b/},{name:"sh",reason:"a plain POSIX shell",source:"sh(1p)",pattern:/\b(?:da|a|k|tc)sh\b|(?:^|\/)sh$/}],Bt=[{name:"max-20x",reason:"the larger of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b20 ?x\b|\b20 ?x (?:max|plan)\b|\bmax ?20\b/},{name:"max-5x",reason:"the smaller of two sizes of a plan",source:"Anthropic's pricing page",pattern:/\bmax\b.{0,12}\b5 ?x\b|\b5 ?x (?:max|plan)\b|\bmax ?5\b/},{name:"api",reason:"paid by use, with a key",source:"common usage",pattern:/\bapi(?: key| usage| billing| credits?| console)?\b|\bpay[- ]as[- ]you[- ]go\b|\bpay[- ]per[- ]use\b|\bconsole billing\b/},{name:"enterprise",reason:"a contract of a company",source:"common usage",pattern:/\benterprise\b/},{name:"team",reason:"several seats",source:"common usage",pattern:/\bteams?\b|\bgroup\b/},{name:"business",reason:"several seats",source:"common usage",pattern:/\bbusiness\b/},{name:"education",reason:"for schools",source:"common usage",pattern:/\b(?:education|student|academic|edu)\b/},{name:"max",reason:"an individual's largest plan",source:"common usage",pattern:/\bmax\b/},{name:"ultra",reason:"an individual's largest plan",source:"common usage",pattern:/\bultra\b/},{name:"pro",reason:"an individual's paid plan",source:"common usage",pattern:/\bpro\+?(?![\w-])|\bprofessional\b/},{name:"plus",reason:"an individual's paid plan",source:"common usage",pattern:/\bplus\b/},{name:"trial",reason:"for free, for some time",source:"common usage",pattern:/\btrial\b/},{name:"free",reason:"for nothing",source:"common usage",pattern:/\bfree\b|\bcommunity\b|\bhobby\b/}],Se=[{name:"cli",reason:"a command line, in whatever terminal",source:"common usage",pattern:/\bintegrated terminal\b|\bterminal (?:app|emulator|window|tab)\b|\bcli\b|\bcommand[- ]line\b|\btui\b|^(?:the )?terminal$/},{name:"vscode-extension",reason:"an extension of Visual Studio Code or an editor derived from it",source:"https://code.visualstudio.com/api",pattern:p()`
        \b(?:vs ?code|visual studio code|cursor|windsurf|vscodium|
          code-?oss)(?:'s)?(?: \w{1,20}){0,2} (?:extension|plugin|add-?on|sidebar|side panel|webview)\b|
        \b(?:extension|plugin) (?:for|in|of) (?:vs ?code|visual studio code|cursor|windsurf)\b|
        \.vscode(?:-server)?[\\/]extensions[\\/]
      `},{name:"jetbrains-plugin",reason:"a plugin of a JetBrains IDE",source:"https://plugins.jetbrains.com",pattern:p()`
        \b(?:jet ?brains|intellij(?: idea)?|pycharm|webstorm|goland|rider|clion|phpstorm|rubymine|
          android studio)(?:'s)?(?: (?:ide|\w{1,20}))? (?:extension|plugin|add-?on)\b|
        \bplugin (?:for|in|of) (?:jet ?brains|intellij|pycharm|webstorm|goland|rider)\b
      `},{name:"editor-plugin",reason:"a plugin of another editor",source:"common usage",pattern:/\b(?:neo)?vim plugin\b|\bemacs (?:package|mode)\b|\b(?:zed|xcode|eclipse|sublime(?: text)?) (?:extension|plugin|integration)\b|\bvisual studio extension\b/},{name:"browser-extension",reason:"an extension of a browser",source:"https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions",pattern:/\b(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on)\b/},{name:"desktop",reason:"an application with windows of its own",source:"common usage",pattern:/\b(?:desktop|electron|native|mac(?:os)?|windows|linux) (?:app|application)\b|^(?:the )?desktop(?: (?:version|client))?$/},{name:"mobile",reason:"an application of a phone",source:"common usage",pattern:/\b(?:mobile|ios|android|iphone|ipad)(?: (?:app|application|client|version))\b|^(?:mobile|ios|android)$/},{name:"web",reason:"a page in a browser",source:"common usage",pattern:/\b(?:web|browser)(?:[- ]?based)? ?(?:app|application|client|version|ui|interface|site)\b|\b(?:on|in|via|from) the (?:web|browser|website)\b|^(?:the )?(?:web|browser|website)$/},{name:"ci",reason:"a build that nobody watches",source:"common usage",pattern:/\b(?:github actions?|gitlab ci|jenkins|circleci|azure (?:pipelines|devops)|continuous integration|ci(?:\/cd)?(?: (?:pipeline|job|runner|environment|run))?)\b/},{name:"api",reason:"a library or a service's interface",source:"common usage",pattern:/\b(?:sdk|rest api|http api|library)\b|^api$/}];function W(e,t){let n=t.slice(0,200).toLowerCase(),r=null;for(let{name:o,pattern:s}of e){let i=n.search(s);i>=0&&(r===null||i<r.at)&&(r={name:o,at:i})}return r?.name??null}a(W,"nameOf");var qf=[{key:"model",reason:"the language model in use",source:"issue forms of assistants; \u6A21\u578B, \u30E2\u30C7\u30EB, \uBAA8\uB378",label:/(?:^|\s)(?:llm|(?:ai |language )?models?)(?: name| ids?| used| version| selected| in use)?$|^(?:模型|モデル|모델)/,unless:/\b(?:device|machine|mac(?:book)?|laptop|computer|hardware|gpu|cpu|phone|printer|data|domain|threat|permission|security|object|camera|embedding|view)\b/,nameOf:a(e=>fr(e)?.name??null,"nameOf"),certain:/^(?:llm|(?:llm |ai |language )models?(?: name| id| used)?|model(?: id| used))$/},{key:"plan",reason:"how the service is paid for",source:"issue forms of hosted products; \u5957\u9910, \u30D7\u30E9\u30F3",label:/(?:^|\s)(?:plan|subscription|(?:subscription|account|plan|license|licence) (?:plan|type|tier|level)|tier)$|^(?:套餐|订阅|プラン|요금제)/,unless:/\b(?:test|migration|execution|query|release|rollout|implementation|action|project|work|service|support|this|the)\b/,nameOf:a(e=>e.length>60?null:W(Bt,e),"nameOf")},{key:"installMethod",reason:"how it came onto the machine",source:"issue forms; `doctor` commands",label:p()`
        ^(?:install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|
          installation|installer|package manager|used package manager|
          how (?:did|do|have|was) (?:you|it|i) install.{0,60}|how was .{1,40} installed|
          (?:[\w.-]{1,20} ){1,3}install(?:ation)? (?:method|type|source)|distribution method)$|
        ^(?:安装方式|インストール方法|설치 ?방법)
      `,nameOf:a(e=>W(xe,e),"nameOf"),certain:/\binstall(?:ed|ation)? (?:method|type|via)\b|^how\b/},{key:"shell",reason:"the shell, often asked for together with the terminal",source:"issue forms; envinfo",label:/(?:^|[\s/&])shell(?: type| name| version| used)?$|^terminal ?[/&,] ?shell$/,unless:/\b(?:web|shell command|gnome|remote)\b/,nameOf:a(e=>W(Ht,e),"nameOf")},{key:"surface",reason:"where the product is used",source:"issue forms of products with several surfaces",label:p()`
        ^(?:surface|interface|client(?: type)?|product(?: surface)?|app(?:lication)?(?: type)?|ide|
          editor|environment|platform|where (?:do|did|are|does|is) .{1,60}|
          how (?:do|are) you (?:use|using|run|running|access).{0,60}|
          which (?:surface|client|interface|product|app).{0,60})$
      `,nameOf:a(e=>e.length>80?null:W(Se,e),"nameOf")}],Ts=p("gi")`
    (?:模型|モデル|모델|套餐|订阅|プラン|요금제|安装方式|インストール方法|설치 ?방법)[)*_\x60 \t]{0,8}[:=|：][*_\x60 \t]{0,6}|
    \b(?:llm|models?(?: name| id| used)?|plan|subscription|tier|type|level|installation|
      install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|package manager|
      installer|shell|surface|interface|client|product|ide|editor)\b[)*_\x60 \t]{0,24}(?:[:=|：]|
      (?<=\*)(?=\s*\S))[*_\x60 \t]{0,6}
  `,xf=/^(?:null|undefined|none|other|n\/?a|unknown|not applicable|not sure\b.*|unsure|multiple(?: models)?|various|any|all|default|-+|_no response_|no response|\?+)?$/i,Ef=120,Sf=70,jf=/^[^\s]{1,60}(?: [^\s]{1,30}){0,4}$/;function Os(e,t){let n=t.trim().slice(0,Ef);if(!xf.test(n))for(let r of qf){if(!r.label.test(e)||r.unless?.test(e)===!0)continue;let o=r.nameOf(n);if(o!==null&&n.length<=Sf||r.certain?.test(e)===!0&&jf.test(n))return{key:r.key,value:{name:o,raw:n}}}}a(Os,"readSetupLabel");var _s="(?!(?:for|to|that|and|or|but|not|in|on|with|via|from|which|when|so|because)\\b)(?:[\\w'@/-]|\\.(?=\\w)){1,30}",Ns=`(${_s}(?: ${_s}){0,4})`,Rf=[{name:"installed-via",reason:"the reporter says how it was installed",source:"free text",key:"installMethod",hint:/install/i,names:xe,pattern:new RegExp(`\\binstall(?:ed|ing)?(?: (?!via|with|using|through)[\\w.-]{1,24}){0,3} (?:via|with|using|through|from(?= source)) (?:the )?${Ns}`,"gi")},{name:"built-from",reason:"the reporter built it",source:"free text",key:"installMethod",hint:/buil[td]|compil/i,names:xe,pattern:/\b((?:built|compiled|building|compiling)(?: it| [\w.-]{1,24})? from (?:source|git|main|master|head))\b/gi},{name:"kind-of-installation",reason:"the installation has a kind",source:"free text",key:"installMethod",hint:/install/i,names:xe,pattern:/\b((?:native|npm|homebrew|winget|docker|snap|flatpak|aur|nix) (?:installation|installer))\b/gi},{name:"install-command",reason:"the command that installed the product",source:"package managers",key:"installMethod",names:xe,pattern:/\b((?:npm|pnpm|yarn|bun|brew|winget|scoop|choco|pip3?|pipx|uv tool|cargo|go|apt|apt-get|dnf|snap|flatpak|gem) (?:global )?(?:install|add|i|upgrade|update|reinstall) ([^\n`"']{2,80}))/gim,ofProduct:!0},{name:"plan-of-mine",reason:"the reporter says which plan they have",source:"free text",key:"plan",names:Bt,pattern:/\b(?:max|pro|plus|team|enterprise|business|free|ultra)(?: \(?\d{1,2}x\)?)? (?:plan|subscription|tier|account|user|subscriber|member)\b/gi,context:p("i")`
        \b(?:i'?m|i am|my|we(?:'re| are)|our|i have|we have|i use|using|
          on)(?: (?:on|a|an|the|our|my|paying|using|have)){0,3}(?: (?!plan|
          for)[\w.$/]{1,16}){0,2}? ((?:max|pro|plus|team|enterprise|business|free|
          ultra)(?: \(?\d{1,2}x\)?)?) \w{4,12}$
      `},{name:"used-in",reason:"the reporter says where it is used",source:"free text",key:"surface",names:Se.filter(({name:e})=>!["api","ci","cli","web"].includes(e)),pattern:/\b(?:extension|plug-?in|add-?on|desktop(?: app(?:lication)?)?|app(?:lication)?|sidebar|side panel|webview|integration|package)\b/gi,context:new RegExp(`\\b(?:in|using|with|from|via|inside|on|through|within|of) (?:(?:the|my|an?|our) )?${Ns}$`,"i")},{name:"web-version",reason:"the reporter says that it is the product's page",source:"free text",key:"surface",hint:/\bweb (?:app|ver|ui|int|cl)/i,names:Se,pattern:/\b(?:in|on|using|with|via|from) (?:the|my) ((?:[\w.]{1,16} ){0,2}web (?:app|version|ui|interface|client))\b/gi}],Af=60;function Cs(e,t){let n=new Map,r=As(e),[o]=r;r.size===1&&o!==void 0&&n.set("model",{name:o[0],raw:o[1]});for(let s of["installMethod","plan","surface"]){let i=Of(s,e,t),[c]=i;i.size===1&&c!==void 0&&n.set(s,{name:c[0],raw:c[1]})}return n}a(Cs,"setupMentions");var Tf=80;function Of(e,t,n){let r=new Map;for(let o of Rf){if(o.key!==e||o.ofProduct===!0&&n===void 0||o.hint?.test(t)===!1)continue;let s=0;for(let i of q(t,o.pattern)){if(++s>Af)break;let[c]=i,d=t.slice(Math.max(0,i.index-Tf),i.index+c.length),u=(o.context===void 0?i:o.context.exec(d))?.[1]??"",m=o.ofProduct===!0&&n?.isIn(i[2]??c)!==!0?null:W(o.names,u);m!==null&&!r.has(m)&&r.set(m,u.trim())}}return r}a(Of,"valuesOf");var _f=[{key:"installMethod",name:"native",reason:"runs from a single-file executable",source:"https://bun.com/docs/bundler/executables",pattern:/\/\$bunfs\/|~bun[\\/]|[\\/]snapshot[\\/]/},{key:"installMethod",name:"npm",reason:"runs from npm's global folder",source:"https://docs.npmjs.com/cli/configuring-npm/folders",pattern:/[\\/]lib[\\/]node_modules[\\/](?!npm[\\/])|[\\/]roaming[\\/]npm[\\/]node_modules[\\/](?!npm[\\/])/},{key:"surface",name:"vscode-extension",reason:"runs from the editor's folder of extensions",source:"https://code.visualstudio.com/docs/editor/extension-marketplace",pattern:/[\\/]\.vscode(?:-server|-insiders)?[\\/]extensions[\\/]/}];function Ls(e){let t=new Map;for(let n of e)for(let{key:r,name:o,pattern:s}of _f){let i=s.exec(n.toLowerCase())?.[0];i!==void 0&&!t.has(r)&&t.set(r,{name:o,raw:i})}return t}a(Ls,"setupOfFrames");var Nf=80,Cf=60,Lf=40;function wr(e){let t=new Map,n=e.sections.flatMap(If).sort((s,i)=>i.rank-s.rank);for(let{key:s,value:i}of n){let c=t.get(s);(c===void 0||c.name===null&&i.name!==null)&&t.set(s,i)}let r=Cs(`${e.title}
${e.prose}`,e.product);for(let[s,i]of[...r,...Ls(Df(e.errors))])t.has(s)||t.set(s,i);let o=Uf(e.terminal);return o!==void 0&&!t.has("surface")&&t.set("surface",o),t.size===0?void 0:Object.fromEntries(t)}a(wr,"readSetup");function If(e){if(e.kind==="checklist")return[];let t=[],n=a((i,c,d)=>{let u=Os(i,c);u!==void 0&&t.push({...u,rank:d})},"add");$f(e.heading)&&n(_(e.heading),Ff(ee(e).text),Nf);let r=e.kind==="environment",o=e.pieces.filter(({text:i})=>/[:：=|*]/.test(i));if(o.length===0)return t;let s=r?G(o):R(o);for(let{label:i,value:c}of ke(s,Ts))n(i,c,r?Cf:Lf);return t}a(If,"sectionCandidates");var Pf=/model|llm|plan|subscri|tier|install|package manager|shell|surface|interface|client|product|\bapp|\bide\b|editor|environment|platform|distribution|where|how |which |[^\p{ASCII}]/iu,Mf=500,$f=ye(e=>Pf.test(e),Mf);function Ff(e){return(e.split(`
`,1)[0]??"").trim()}a(Ff,"firstLine");var zf=8;function Df(e){return e.slice(0,10).flatMap(({frames:t})=>t.slice(0,zf).map(({raw:n})=>n))}a(Df,"filesOf");function Uf(e){if(e===null||/^(?:other|none|unknown)\b/i.test(e))return;let t=W(Se,e);if(!(t===null&&W(Ht,e)!==null))return{name:t??"cli",raw:e}}a(Uf,"surfaceOfTerminal");var Gf=p("i")`
      ^(?!.*\b(?:colab|kaggle|docker|kubernetes|k8s|container|cloud|aws|gcp|azure|jupyter|notebook|any|all|every|both|same|
      irrelevant|not|none|yes|no|see|arm(?:64)?|x86(?:_64)?|x64|amd64|tpu|
      gpu)\b)[A-Za-z][\w/+-]{1,20}(?: [\w.()-]{1,16}){0,3}$
    `,Wf=/^(?:null|undefined|none|n\/?a|unknown|not applicable|-+|_no response_|no response|\?+)$/i;function Is(e,t,{title:n,prose:r,versionField:o=null}){let i=[...e.map(Hf).flatMap(y=>[...o!==null&&Bf(y,o)?[us(y)]:[],...ds(y,t)]),...ms(n,t)].sort((y,S)=>S.rank-y.rank),c=pe(()=>Vf(n,e)),{platform:d,os:u}=Zf(i,()=>Es(c(),t),{title:n,prose:r,answers:Xf(e)}),m=nw(Ps(i,"terminal")),f=Kf(i,()=>t?.isNamedIn(c())===!0),g=aw(f,`${n}
${r}`,c),v=u!=="wsl"&&(ew(m)||i.some(({value:y})=>tw(y)));return{environment:{platform:d,os:v?"wsl":u??(d!==null&&Gf.test(d)?"other":null),terminal:m,version:g.value??xs(`${n}
${r}`),feedbackId:uw(i)},problems:mw(d,u,g.odd)}}a(Is,"readEnvironment");function Hf(e,t,n){let r=n[t-1];return r===void 0||e.kind!=="other"||!/^(?:if )?\W?other\b/i.test(e.heading)?e:r.kind==="version"||r.kind==="operating-system"?{...e,kind:r.kind,heading:r.heading}:e}a(Hf,"asContinued");function Bf({heading:e},t){let n=_(t);return n!==""&&_(e)===n}a(Bf,"isHeaded");function Zf(e,t,{title:n,prose:r,answers:o}){let s=rw(e);if(s!==null)return{platform:s,os:I(s)};let i=Ut(n),c=Ut(r),d=Gt(i.map(f=>({...f,used:!0})))??Gt(c)??Yf(o);if(d!==null)return{platform:d,os:I(d)};let u=t();if(u!==null&&u!=="web")return{platform:null,os:u};let m=pr(c);return m===null?{platform:null,os:u}:{platform:m,os:I(m)}}a(Zf,"findSystem");function Kf(e,t){let n=e.filter(({doubtful:o})=>o!==!0);return n.some(({key:o,value:s,rank:i})=>o==="version"&&i>=80&&L(s)!==null)||t()?n:e}a(Kf,"ownVersions");function Vf(e,t){let n=t.filter(({kind:r})=>r!=="expected"&&r!=="checklist");return[e,...n.map(({heading:r,pieces:o})=>`${r}
${G(o)}`)].join(`
`)}a(Vf,"textOf");function Xf(e){return e.map(({kind:n,pieces:r})=>{let o=n==="version"||n==="other"?R(r).trim():"";return o.length<=(n==="other"?Jf:Qf)?o:""}).filter(n=>n!=="").join(`
`)}a(Xf,"shortAnswers");function Yf(e){let t=Ut(e);return Gt(t)??pr(t)}a(Yf,"answered");var Jf=60,Qf=600;function ew(e){return e!==null&&I(e)==="wsl"}a(ew,"isWsl");function tw(e){return/-microsoft(?:-standard|\b)/i.test(e)}a(tw,"isWslKernel");function Ps(e,t){return e.find(r=>r.key===t&&vr(r.value))?.value??null}a(Ps,"pick");function nw(e){return e?.replace(/^v?(\d[\w.()-]{0,20}) - (?:[^\s]{0,80}[\\/])?([\w-]{1,30}?)(?:\.exe)?$/i,"$2 $1")??null}a(nw,"nameFirst");function vr(e){return e!==""&&!Wf.test(e)}a(vr,"isSomething");function rw(e){let t=e.filter(({key:d,value:u})=>d==="platform"&&vr(u)),n=t.filter(({value:d})=>!ow.test(d)),r=n.length>0?n:t,o=r.map(({value:d})=>I(d)),s=o.findIndex(d=>d!==null&&d!=="other"),i=r[s>=0?s:o.indexOf("other")],c=r.find(({rank:d})=>d>=80);return(i??c)?.value??null}a(rw,"pickPlatform");var ow=/\((?:it )?(?:works?|working|fine|ok)\b[^()]{0,40}\)/i;function aw(e,t,n){let r=e.filter(({key:i,value:c})=>i==="version"&&vr(c)&&!cw.test(c)),o=sw(r,n);if(o!==void 0)return{value:o,odd:!1};let s=r.find(({value:i})=>L(i)!==null);if(s!==void 0)return{value:dw(r,s,t),odd:!1};for(let{value:i,rank:c,own:d}of r){let u=c>=80||d===!0?Qn(i)??Jn(i):null;if(u!==null)return{value:u,odd:!1}}return{value:null,odd:r.some(({value:i,rank:c})=>c>=80&&!/latest|newest|current/i.test(i))}}a(aw,"pickVersion");function sw(e,t){let n=iw.exec(e[0]?.value.trim()??"")?.[1];if(n===void 0)return;let r=e.flatMap(({value:s})=>L(s)??[]),o=new RegExp(`\\bversion["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?v?(${n.replace(".","\\.")}\\.\\d[\\w.+-]{0,30})`,"i");return r.find(s=>s.startsWith(`${n}.`))??o.exec(t())?.[1]}a(sw,"withinLine");var iw=/^v?(\d{1,4}(?:\.\d{1,4}(?=\.[xyz*]))?)(?:\.[xyz*])?$/i,cw=p("i")`
    ^v?\d{1,2}\.\d{1,3}[\d.]{0,8}-(?:[\d.]{1,8}-)?(?:generic|microsoft|arch\d|(?<=\d-)lts|zen\d?|fc\d|el\d|amd64|azure|aws|gcp|lowlatency)|
    ^\d\.\d{1,3}\.\d{1,3}-[\d.]{1,20}\.(?:el|fc|amzn)\d|^10\.0\.[12]\d{4}\b
  `,lw=30;function dw(e,t,n){let r=L(t.value);if(t.rank>=lw||!n.includes(t.value))return r;for(let{value:o,rank:s}of e){let i=s===t.rank&&n.includes(o)?L(o):null;i!==null&&(r===null||Ie(i,r)>0)&&(r=i)}return r}a(dw,"newestOf");function uw(e){let t=Ps(e,"feedbackId");return/^[\w-]{6,80}(?=\s|$)/.exec(t??"")?.[0]??null}a(uw,"pickFeedbackId");function mw(e,t,n){let r=[];return e!==null&&t===null&&r.push({kind:"environment-value-odd",detail:"The platform is none that is known."}),n&&r.push({kind:"environment-value-odd",detail:"The version is not a number."}),r}a(mw,"oddities");var Ms=new Set("E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME EALREADY EBADF EBUSY ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM ENOPROTOOPT ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTSOCK ENOTSUP ENXIO EOVERFLOW EPERM EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESHUTDOWN ESOCKETTIMEDOUT ESPIPE ESRCH ETIMEDOUT ETXTBSY EXDEV ENEEDAUTH EINTEGRITY ERESOLVE EBADENGINE ETARGET E401 E403 E404 E500 EJSONPARSE EUSAGE ENOLOCK EBADPLATFORM".split(" ")),pw=/\bE[A-Z0-9_]{2,17}\b/g,fw=/\b(?:net::)?(ERR_[A-Z0-9_]{3,60})\b|\b((?:UNABLE_TO|CERT|DEPTH_ZERO|SELF_SIGNED|UND_ERR)_[A-Z_]{3,50})\b/,ww=/\b(?:error|error:|fatal error)[ [](E\d{4}|[A-Z]{1,8}\d{3,6})(?=[\]:])|\b(?:error|code|hresult|exception)\W{1,4}(0x[89c][\da-f]{7})\b/i,vw=/\((-32\d{3})\)/,hw=/\((0x[8c][\da-f]{7})\)/i,gw=/\bSQLSTATE\[(\w{5})\]/,bw=/\b(?:exit(?:ed)?(?: with)?(?: an?)?(?: error)?(?: code| status)?|exit code|return code|code)[: ]{1,2}(-?\d{1,10})\b/i,yw=/\bexit(?:ed|s)?\b|\breturn code\b/i,kw=/\b(SIG(?:SEGV|ABRT|BUS|ILL|KILL|TERM|TRAP|FPE|PIPE|HUP))\b/,qw=/\b(?:crashed|caught|terminat\w{2,4}|killed|exited)\b[^\n]{0,24}\bsignal:? (4|6|8|9|11|15)\b/,xw=new Map([["4","SIGILL"],["6","SIGABRT"],["8","SIGFPE"],["9","SIGKILL"],["11","SIGSEGV"],["15","SIGTERM"]]),Ew=[/\bstatus[ _-]?code\W{0,4}(?:is |of |was )?([1-5]\d\d)\b/i,/\b(?:HTTP(?:\/\d(?:\.\d)?)?|HTTPS?[ -]error|HTTP status|response code|http code)[^\w/]{0,3}([1-5]\d\d)\b(?!\.\d)/i,/\b(?:API|HTTP|server|client) error:? {0,2}\(?([1-5]\d\d)\b/i,/(?<!\bexit )\bstatus"?'?\s{0,2}[:=]\s{0,2}"?([1-5]\d\d)\b/i,/\(status ([1-5]\d\d)\)|(?<!\bexit )\bstatus (?:of )?([1-5]\d\d)\b/i,/\breturned error: ([45]\d\d)\b/i,/(?<![\w.])([1-5]\d\d) status code\b/i,p("i")`
    (?<![\w.:#-])([45]\d\d),? (?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|
      Method Not Allowed|Request Timeout|Conflict|Gone|Payload Too Large|Request Entity Too Large|
      Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|
      Gateway Time-?out|Overloaded)\b
  `,/\berror code: ([45]\d\d)\b/i],Sw=/^([1-5]\d\d)(?= *$|[ :]\s{0,2}["'{[A-Za-z])/,jw=/^\d{3} (?:ms|s|seconds?|minutes?|hours?|files?|tokens?|bytes?|[kmg]b|lines?|events?|of|items?|errors?|times?|chars|characters|tests?|warnings?)\b/i;function Zt(e){let t=jw.test(e)?void 0:Sw.exec(e)?.[1];if(t!==void 0)return Number(t);for(let n of Ew){let r=n.exec(e),o=r?.[1]??r?.[2];if(o!==void 0)return Number(o)}return null}a(Zt,"findStatus");function Kt(e){let t=fw.exec(e),n=ww.exec(e);return t?.[1]??t?.[2]??Aw(e)??n?.[1]?.toUpperCase()??n?.[2]?.toLowerCase()??vw.exec(e)?.[1]??Rw(e)??hw.exec(e)?.[1]?.toLowerCase()??Tw(e)??kw.exec(e)?.[1]??xw.get(qw.exec(e)?.[1]??"")??null}a(Kt,"findCode");function $s(e){return Ms.has(e)}a($s,"isErrno");function Rw(e){let t=gw.exec(e)?.[1];return t===void 0?null:`SQLSTATE ${t}`}a(Rw,"databaseState");function Aw(e){for(let[t]of q(e,pw))if(Ms.has(t))return t;return null}a(Aw,"findErrno");function Tw(e){if(!yw.test(e))return null;let t=bw.exec(e)?.[1];return t===void 0||Number(t)===0?null:`exit ${t}`}a(Tw,"findExit");var Fs=/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,zs=/[A-Za-z_$][\w$]{0,100}/y,Ow=new Map([["true",!0],["false",!1],["null",null],["undefined",null],["None",null],["True",!0],["False",!1]]),_w=new Map([["n",`
`],["t","	"],["r","\r"],["b","\b"],["f","\f"]]);function ne(e,t=0,n=e.length){let r={text:e,limit:n,at:t,state:"complete"};return{value:hr(r,0),end:r.at,state:r.state}}a(ne,"readJson");function re(e,t){return P(e)?e.get(t):void 0}a(re,"member");function P(e){return e instanceof Map}a(P,"isJsonObject");function hr(e,t){let n=Vt(e);return t>100?Xt(e):n==="{"?Nw(e,t):n==="["?Cw(e,t):n==='"'||n==="'"?Us(e,n):Pw(e)}a(hr,"readValue");function Nw(e,t){let n=new Map;for(e.at++;e.state==="complete";){let r=Vt(e);if(r==="}"){e.at++;break}if(r===","){e.at++;continue}let o=Lw(e,r);if(o===void 0||Vt(e)!==":"){Xt(e);break}e.at++;let s=hr(e,t+1);s!==void 0&&n.set(o,s)}return n}a(Nw,"readObject");function Cw(e,t){let n=[];for(e.at++;e.state==="complete";){let r=Vt(e);if(r==="]"){e.at++;break}if(r===","){e.at++;continue}let o=hr(e,t+1);o!==void 0&&n.push(o)}return n}a(Cw,"readArray");function Lw(e,t){if(t==='"'||t==="'"){let n=Iw(Us(e,t));return e.state==="complete"?n:void 0}return Ds(e)}a(Lw,"readKey");function Iw(e){return e.includes(`
`)?e.split(`
`).map(t=>t.trim()).join(""):e}a(Iw,"unwrapped");function Ds(e){zs.lastIndex=e.at;let t=zs.exec(e.text)?.[0];return t!==void 0&&(e.at+=t.length),t}a(Ds,"readWord");function Pw(e){Fs.lastIndex=e.at;let t=Fs.exec(e.text)?.[0];if(t!==void 0)return e.at+=t.length,Number(t);let n=e.at,r=Ds(e);if(r===void 0)return Xt(e);let o=Ow.get(r);return o!==void 0?o:(e.at=n,Xt(e))}a(Pw,"readPlain");function Us(e,t){let{text:n,limit:r}=e,o="",s=++e.at;for(;;){let i=e.at<r?n[e.at]:void 0;if(i===void 0)return e.state="cut",o+n.slice(s,e.at);if(i==="\\")o+=n.slice(s,e.at)+Mw(e),s=e.at;else{if(i===t)return o+n.slice(s,e.at++);e.at++}}}a(Us,"readString");function Mw(e){let{text:t,limit:n}=e,r=t[e.at+1];if(r===void 0||e.at+1>=n)return e.at=n,"";if(r==="u"){let o=t.slice(e.at+2,Math.min(e.at+6,n));if(/^[\da-f]{4}$/i.test(o))return e.at+=6,String.fromCharCode(parseInt(o,16));if(e.at+2+o.length>=n)return e.at=n,""}return e.at+=2,_w.get(r)??r}a(Mw,"readEscape");function Vt(e){for(;e.at<e.limit&&$w(e.text.charCodeAt(e.at));)e.at++;return e.at<e.limit?e.text[e.at]??"":""}a(Vt,"peek");function $w(e){return e===32||e>=9&&e<=13||e===160}a($w,"isSpace");function Xt(e){e.state==="complete"&&(e.state=Fw(e)?"cut":"broken")}a(Xt,"stop");function Fw({text:e,at:t,limit:n}){return n-t<=4&&/^[-+.\w]*$/.test(e.slice(t,n))}a(Fw,"isLastWord");function Yt(e){return/^[{[]\s{0,12}[“”„]/.test(e)?e.replace(/[“”„]/g,'"'):e}a(Yt,"straightQuotes");var zw=/ \{$/,Dw=/^at\s([^()]{0,300}?)\s?\(([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)?(?::\d+)?$/,Uw=/^at\s(?:async\s)?(\S{1,500})$/,Gw=/^([\w$.<>/*[\]]{0,120})@(\S{1,400}:\d{1,9}:\d{1,9})$/,Ww=/^([\w$.<>/*]{1,120}) ((?:https?|file|webpack|moz-extension):\S{1,400}:\d{1,9}:\d{1,9})$/,Hw=/^at ([\w.`<>[\]+|,$]{1,300})\([^()]{0,300}\) in (.{1,300}):line (\d{1,9})$/,Bw=/^(?:from )?((?:[A-Za-z]:)?[^\s:]{1,300}):(\d{1,9}):in [`'](.{1,200})'$/,Zw=/^#\d{1,5} (\S{1,300}\.\w{2,5})\((\d{1,9})\): ([^()\n]{1,200})\(/,Kw=/^#\d{1,5} {2,8}(\S{1,200}(?: closure>)?) \(((?:package|dart|file):[^()\n]{1,300})\)$/,Vw=/^(\[C\]|\[\w{1,20} "[^"\n]{1,200}"\]|\S{1,300}\.lua)(?::(\d{1,9}))?: in (?:main chunk|(?:upvalue|function|method|local|field|global)? ?['<](.{1,200})['>])$/,Xw=/^#(\d{1,5}) 0x[\da-f]{1,16} in ([\w$:<>~.,&*() ]{1,200}?) (\S{1,300}:\d{1,9}(?::\d{1,9})?|\(\S{1,300}\))$/,Yw=/^File "([^"]{1,400})", line (\d{1,9})(?:, in (.{1,200}))?$/,Jw=/^(\d{1,4}):\s{1,20}(?:0x[\da-f]{1,16} - )?([\w<$][^"\n]{0,400})$/,Qw=/^#(\d{1,5})\s{1,4}(?:0x[\da-f]{1,16} in )?([\w$:<>~.,& *@]{1,300}) ?\([^()]{0,200}\)(?: (?:from|at) (\S{1,300}))?$/,ev=/^((?:[\w./-]{1,200}\.)?[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})\((?:0x|\{|\.\.\.|\))/,tv=/^(\/\S{1,400}\.go|[A-Za-z]:[\\/]\S{1,400}\.go):(\d{1,9})(?: \+0x[\da-f]{1,16})?$/,nv=/^at (\S{1,400}\.rs):(\d{1,9})(?::(\d{1,9}))?$/,Ws=/^(.*?):(\d{1,9})(?::(\d{1,9}))?$/,rv=/\s~?\[[^\]\n]{0,200}\]$/,ov=/^([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \(at ([^\n]{1,300}):(\d{1,9})\)$/,av=/^at ([\w.`<>+[\]$|/]{1,300}) ?\([^()]{0,300}\) \[0x[\da-f]{1,16}\] in (\S[^\n]{0,300}):(\d{1,9})$/,sv=/^(?:\[\d{1,4}\] )?([^\s()][^()\n]{0,200})\(([\w$.:~<>]{0,200})\+0x[\da-f]{1,16}\) ?\[0x[\da-f]{4,16}\]/,iv=/^#\d{1,3} {1,2}pc [\da-f]{8,16} {1,4}(\S{1,300})(?: \(([^()\n]{1,200}?)(?:\+\d{1,9})?\))?/,cv=/^\d{1,4} {2,8}(\S{1,100})[ \t]{1,40}0x[\da-f]{8,16} (\S[^\n]{0,200}?) \+ \d{1,12}(?: \(([^()\n]{1,200}):(\d{1,9})\))?$/,lv=/^(?:\([\w. -]{1,60}\) )?(\S{1,200}\.exs?):(\d{1,9}): ([^\s(]{1,200})(?:\(.{0,300}\))?$/,dv=/^\[\d{1,3}\] ([\w:~<>]{2,200})(?:\([^()\n]{0,200}\))? \(([^()\s]{1,300}):(\d{1,9})\)$/,uv=/^(?:\* )?frame #\d{1,5}: 0x[\da-f]{8,16} ([^`\s]{1,120})`([\w$:<>~.]{1,200})(?:\([^\n]{0,200}\))?(?: \+ \d{1,9})?(?: at (\S{1,300}?):(\d{1,9}))?/,mv=/^(?:Raised (?:at|by primitive operation at)|Called from|Re-raised at) (\S{1,200}) in file "([^"\n]{1,300})"(?: \(inlined\))?, line (\d{1,9})/;function ct(e){if(e.length>600)return;let t=e.trim();if(t!=="")return t.endsWith(" {")?pv(t,ct(t.replace(zw,""))):t.startsWith("at ")?bv(t)??fv(t.replace(rv,""),t):vv(t)??yv(t)??hv(t)??gv(t)}a(ct,"readFrame");function pv(e,t){return t&&{...t,raw:e}}a(pv,"withRaw");function je(e,t){let n=e[t]??"",r=ct(n);if(r)return{frame:r,lines:1};if(n.length>600)return;let o=(e[t+1]??"").slice(0,600).trim(),s=Jw.exec(n.trim());if(s)return Gs(n.trim(),s[2]??null,nv.exec(o));let i=tv.exec(o),c=i?ev.exec(n.trim()):null;return c?Gs(n.trim(),c[1]??null,i):void 0}a(je,"readFrameAt");function Gs(e,t,n){return{frame:{raw:e,function:t,file:n?.[1]??null,line:$e(n?.[2]),column:$e(n?.[3])},lines:n?2:1}}a(Gs,"twoLines");function fv(e,t){let n=Dw.exec(e);if(n)return wv(n[1]??"")?void 0:{raw:t,function:gr(n[1]),...oe(n[2]??"")};let r=Uw.exec(e)?.[1];if(r!==void 0)return Ws.test(r)?{raw:t,function:null,...oe(r)}:/^(?:<anonymous>|unknown|native|\(unknown\))$/.test(r)?{raw:t,function:null,...oe("")}:/^[\w$]+(?:\.[\w$<>]+)+$/.test(r)?{raw:t,function:r,...oe("")}:void 0}a(fv,"readAtFrame");function wv(e){return e.replace(/\s\[as [^\]]{0,200}\]/,"").replace(/^(?:async|new|bound|get|set|static)\s/,"").replace(/^(?:async|new|bound)\s/,"").includes(" ")}a(wv,"isSentence");function gr(e){let t=(e??"").trim();return t===""||t==="<anonymous>"||t==="async <anonymous>"?null:t}a(gr,"name");function oe(e){let t=Ws.exec(e.trim()),n=(t?.[1]??e).trim();return{file:n!==""&&n!=="unknown"&&n!=="<anonymous>"&&!/^index \d+$/.test(n)?n:null,line:$e(t?.[2]),column:$e(t?.[3])}}a(oe,"place");function vv(e){let t=Yw.exec(e);if(t)return{raw:e,function:t[3]??null,file:t[1]??null,line:$e(t[2]),column:null}}a(vv,"readPythonFrame");function hv(e){let t=e.startsWith("#")?Qw.exec(e):null;if(t)return{raw:e,function:(t[2]??"").trim(),...oe(t[3]??"")}}a(hv,"readGdbFrame");function gv(e){let t=e.includes("@")?Gw.exec(e):null;return t?{raw:e,function:gr(t[1]),...oe(t[2]??"")}:void 0}a(gv,"readGeckoFrame");function bv(e){let t=e.includes(":line ")?Hw.exec(e):e.includes(" in ")?av.exec(e):null;return t?M(e,t[1],t[2],t[3]):void 0}a(bv,"readDotnetFrame");function yv(e){if(e.startsWith("#")){let s=Zw.exec(e);if(s)return M(e,s[3],s[1],s[2]);let i=Kw.exec(e);if(i)return{raw:e,function:i[1]??null,...oe(i[2]??"")};let c=iv.exec(e);if(c)return M(e,c[2],c[1],void 0);let d=Xw.exec(e);return d?{raw:e,function:d[2]??null,...oe(d[3]??"")}:void 0}let t=e.includes(":in ")?Bw.exec(e):null;if(t)return M(e,t[3],t[1],t[2]);let n=e.includes(": in ")?Vw.exec(e):null;if(n)return M(e,n[3],n[1],n[2]);let r=kv(e);if(r)return r;let o=e.includes("://")?Ww.exec(e):null;return o?{raw:e,function:gr(o[1]),...oe(o[2]??"")}:void 0}a(yv,"readPlaceFrame");function kv(e){let t=e.startsWith("[")?dv.exec(e):null;if(t)return M(e,t[1],t[2],t[3]);if(e.includes(") (at ")){let o=ov.exec(e);if(o)return M(e,o[1],o[2],o[3])}if(e.includes("0x")){let o=uv.exec(e);if(o)return M(e,o[2],o[3]??o[1],o[4]);let s=sv.exec(e);if(s)return M(e,s[2]===""?void 0:s[2],s[1]?.trim(),void 0);let i=cv.exec(e);if(i)return M(e,i[2],i[3]??i[1],i[4])}let n=e.includes(".ex")?lv.exec(e):null;if(n)return M(e,n[3],n[1],n[2]);let r=e.includes(" in file ")?mv.exec(e):null;return r?M(e,r[1],r[2],r[3]):void 0}a(kv,"readRareFrame");function M(e,t,n,r){return{raw:e,function:t??null,file:n??null,line:$e(r),column:null}}a(M,"frameOf");function $e(e){return e===void 0?null:Number(e)}a($e,"number");var Hs=p()`
    \s(?=at (?:async |new )?(?:[^\s()]{1,160} ?)?(?:\[as [^\]\s]{1,60}\] )?\([^()\n]{0,400}(?::\d{1,9}|
      unknown|<anonymous>|native)\))|\s(?=at (?:async )?[^\s()]{1,400}:\d{1,9}:\d{1,9}(?:\s|
      $))|\s(?=at (?:unknown|<anonymous>|native)(?:\s|$))
  `;function Jt(e){if(xv.test(e))return Sv(e);let t=e.includes(`
`)?e.split(`
`):e.split(Hs),n=[],r=[];for(let o=0;o<t.length&&r.length<64;o++){let s=je(t,o);s?(r.push(s.frame),o+=s.lines-1):r.length===0&&n.push(...qv(t[o]??"",r))}return{head:n.join(`
`).trim(),frames:r}}a(Jt,"splitStack");function qv(e,t){if(!e.includes(" at "))return[e];let[n="",...r]=e.split(Hs);for(let o of r){let s=ct(o);s&&t.length<64&&t.push(s)}return[n]}a(qv,"splitLastInline");var xv=/^[\s>|]{0,12}Traceback \(most recent call last\):/,Ev=/^[\w.]{1,80}: in user code:\s*$/;function Sv(e){let t=[],n=[],[r="",...o]=e.split(`
`),s=r.length-r.trimStart().length;for(let i of o){let c=i.slice(Math.min(s,i.length-i.trimStart().length)),d=ct(c);d?n.unshift(d):(!/^[>|]?\s{2}|^[>|]?\s*$/.test(c)||t.length>0&&c.trim()!=="")&&t.push(c)}return Ev.test(t[0]??"")&&t.splice(0,t.length,...t.slice(-1)),{head:t.join(`
`).replace(/^[>|\s]+/,"").trim(),frames:n.slice(0,64)}}a(Sv,"splitTraceback");var Bs=4,Zs=2e4,jv=/[{[](?=\s{0,20}(?:\\?["'{[“]|[A-Za-z_]{1,30}:\s))/,Rv=/^[A-Za-z][\w.-]{1,60}$/,Av=["error","errors","detail","cause"],Tv=["message","error_description","errorMessage","msg","reason","detail","title","error"];function Ks(e){return Vs(e,0)}a(Ks,"readErrorBody");function Vs(e,t){let n=e.slice(0,Zs).search(jv);if(n<0)return;let r=Yt(e.slice(n,n+Zs)),{value:o}=ne(/^[{[]\s{0,20}\\/.test(r)?r.replace(/\\(["\\])/g,"$1"):r);return Array.isArray(o)?Pv(o):P(o)&&o.size>0?Xs(o,t):void 0}a(Vs,"readBody");function Xs(e,t){let n=Ov(e),r=n&&t<Bs?Xs(n,t+1):void 0,o=$v(e,Tv),s=o!==void 0&&t<Bs?Vs(o,t+1):void 0,c={...Nv(e,o),...s,...r};return Object.keys(c).length>0?c:void 0}a(Xs,"readObject");function Ov(e){for(let t of Av){let n=e.get(t);if(P(n))return n;let r=Array.isArray(n)?_v(n):void 0;if(P(r))return r}}a(Ov,"innerObject");function _v(e){return e.find(P)}a(_v,"firstObject");function Nv(e,t){let n=Cv(e),r=Lv(e),o=Iv(e),s=t===void 0?void 0:ae(e.get("name")),i=Jt(ae(e.get("stack"))??"").frames;return{...t===void 0?{}:{message:t},...s===void 0||!/^[A-Z][\w$]{2,80}$/.test(s)?{}:{className:s},...n===void 0?{}:{status:n},...r===void 0?{}:{type:r},...o===void 0?{}:{code:o},...i.length===0?{}:{frames:i}}}a(Nv,"ownMembers");function Cv(e){for(let t of["status","statusCode","status_code","http_status","code"]){let n=e.get(t),r=typeof n=="string"&&/^\d{3}$/.test(n)?Number(n):n;if(typeof r=="number"&&Number.isInteger(r)&&r>=100&&r<=599)return r}}a(Cv,"readStatus");function Lv(e){let t=e.has("error_description")?["error"]:["type","__type","status"];for(let n of t){let r=ae(e.get(n))?.replace(/\s/g,"");if(r!==void 0&&r!=="error"&&Rv.test(r))return r}}a(Lv,"readType");function Iv(e){let t=ae(e.get("code"))?.replace(/\s/g,"")??ae(e.get("errno"));return t!==void 0&&/^[A-Za-z][\w.-]{1,60}$/.test(t)?t:Kt(ae(e.get("message"))?.slice(0,2e3)??"")??void 0}a(Iv,"readCode");function Pv(e){let t=e.slice(0,20).flatMap(r=>{let o=ae(re(r,"message")),s=re(r,"path"),i=Array.isArray(s)&&s.length>0?` at ${s.filter(Mv).join(".")}`:"";return o===void 0?[]:[`${o}${i}`]}),n=ae(re(e[0],"code"));if(t.length!==0)return{message:[...new Set(t)].join("; "),...n===void 0?{}:{code:n}}}a(Pv,"readIssues");function Mv(e){return typeof e=="string"||typeof e=="number"}a(Mv,"isName");function $v(e,t){for(let n of t){let r=ae(e.get(n));if(r!==void 0)return r}}a($v,"firstText");function ae(e){return typeof e=="string"&&e.trim()!==""?e:void 0}a(ae,"textOf");var Fe=/^[ \t]{0,8}npm (?:ERR!|error)(?: |$)/,Fv=/^(code|errno|syscall|path|dest|file|cwd|node|npm|argv|signal|spawnargs|spawn|type|stack) (.{1,300})$/,zv=p()`
    ^(?:\d{3}$|A complete log of this run|\s{0,40}\S{1,200}-debug(?:-\d)?\.log|If you need help|Linux |
      Darwin |Windows_NT |\[?\w*Error: .{0,300}\{$|\s|\}|Please include|
      This is probably not a problem with npm|The operation was rejected|command (?:failed|sh|bash|C:))
  `;function Ys(e){if(!Fe.test(e))return;let t=e.split(`
`,80).flatMap(v=>Fe.test(v)?[v.replace(Fe,"")]:[]),n=new Map,r=[];for(let v of t){let y=Fv.exec(v);y?n.set(y[1]??"",n.get(y[1]??"")??(y[2]??"").trim()):v.trim()!==""&&!zv.test(v)&&r.push(v.trim())}let o=n.get("code")??null,s=o!==null&&/^-?\d{1,10}$/.test(o)?`exit ${o}`:o,[i="",c]=r,d=/^\w{1,40}$/.test(i)&&c!==void 0?c:i,{className:u,message:m,status:f}=Dv(d,s);return{className:u,message:m===""?o??"":m,status:f,apiType:null,code:s?.slice(0,60)??null,frames:[]}}a(Ys,"readNpmOutput");function Dv(e,t){let n=/^([A-Z]\w{0,60}Error|Error): /.exec(e),r=e.slice(n?.[0].length??0),o=/^([45]\d\d) {1,3}(?=\S)/.exec(r),s=o?Number(o[1]):Zt(r)??Uv(t),i=r.slice(o?.[0].length??0).replace(/^(?:notarget|notsup|gyp ERR!) /,""),c=t!==null&&i.startsWith(`${t} `)&&!i.startsWith(`${t}: `);return{className:n?.[1]??null,message:(c?i.slice(t.length+1):i).trim(),status:s}}a(Dv,"readReason");function Uv(e){let t=/^E([45]\d\d)$/.exec(e??"")?.[1];return t===void 0?null:Number(t)}a(Uv,"statusOf");var Gv="panic",Wv=/^(?:error: )?(?:rust: )?(?:thread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |panicked at |task '?[^'\n]{0,60}'? ?failed at )/,Hv=/^'([^]{0,4000})'[,:] ([^\s,]{1,300}?):(\d{1,9})(?::(\d{1,9}))?/,Bv=/^(\S{1,300}?):(\d{1,9}):(\d{1,9}):\s{0,4}([^]{0,4000})$/,Zv=/^(\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?:?\s{0,4}$/,Kv=/\n\[signal (SIG[A-Z]{2,6})\b/,Vv=/^The application panicked \(crashed\)\.\nMessage: {1,4}([^\n]{1,600})(?:\nLocation: (\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?)?/,Xv=/^panic(?:\([\w ]{1,40}\))?: {1,3}/;function Js(e){let t=Wv.exec(e);if(t)return Yv(e.slice(t[0].length),e);let n=Vv.exec(e);if(n)return ze(n[1]??"",n[2]?[Qt(e,n[2],n[3],n[4])]:[]);let r=Xv.exec(e);if(r)return{...ze(yr(e.slice(r[0].length)),[]),code:Kv.exec(e)?.[1]??null}}a(Js,"readPanic");function Yv(e,t){let n=Hv.exec(e);if(n)return ze(n[1]??"",[Qt(t,n[2],n[3],n[4])]);let r=Bv.exec(e);if(r)return ze(Jv(r[4]??""),[Qt(t,r[1],r[2],r[3])]);let o=Zv.exec(e);return o?ze("",[Qt(t,o[1],o[2],o[3])]):ze(yr(e).replace(/^'|'$/g,""),[])}a(Yv,"readRustPanic");function ze(e,t){let n=e.replace(/\s+/g," ").trim();return{className:Gv,message:n,status:null,apiType:null,code:null,frames:t}}a(ze,"panic");function Jv(e){return e.split(/\n\s{0,8}(?:stack backtrace:|note: )/,1)[0]??""}a(Jv,"beforeBacktrace");function yr(e){return e.split(`
`,1)[0]??""}a(yr,"firstLine");function Qt(e,t,n,r){return{raw:yr(e).slice(0,600),function:null,file:t??null,line:n===void 0?null:Number(n),column:r===void 0?null:Number(r)}}a(Qt,"frame");var Qs=[{name:"apple-domain",source:"https://developer.apple.com/documentation/foundation/nserror",pattern:/^Error Domain=(?<class>[\w.]{3,80}) Code=(?<code>-?\d{1,8}) (?:"(?<message>[^"\n]{0,400})|\(null\))/},{name:"tls-stack",source:"https://docs.openssl.org/master/man3/ERR_error_string/",pattern:/^error:(?<code>[\dA-F]{8}):[^:\n]{0,80}:[^:\n]{0,80}:(?<message>[^:\n]{3,120})/},{name:"runaway",source:"Bitcoin Core",pattern:/^EXCEPTION: (?<class>[\w:]{3,80})[ \t]{0,20}\n(?<message>[^\n]{1,300})/},{name:"class-over-paragraph",source:"Poetry's Cleo",pattern:/^(?<class>[A-Z]\w{3,60}(?:Error|Exception))\n\n[ \t]{1,4}(?<message>[^\n]+)/},{name:"function-over-message",source:"https://www.mathworks.com/help/matlab/ref/error.html",pattern:/^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?<message>[^\n]+)/},{name:"lisp-condition",source:"SBCL",pattern:/^debugger invoked on an? (?<class>[A-Z][\w:-]{2,60})[^\n]{0,160}: ?\n? {0,4}(?<message>[^\n]+)/},{name:"script-warning",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",pattern:/^(?:PHP (?<class>Warning): {1,3}|\[Vue warn\]: )(?<message>[^]+)$/},{name:"numbered-report",source:"https://docs.rs/color-eyre",pattern:/^Error: ?\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,6}\d{1,2}: (?<message>[^\n]+)$/},{name:"lua",source:"lua(1)",pattern:/^(?:lua[\d.]{0,4}|luajit): [^\n:]{1,160}:\d{1,7}: (?<message>[^\n]+)/},{name:"perl",source:"https://perldoc.perl.org/functions/die",pattern:/^(?<message>[A-Z][^\n]{5,300}) at \S{1,200}\.p[lm] line \d{1,7}[.,]/},{name:"clojure",source:"https://clojure.org/reference/repl_and_main",pattern:/^(?:Execution|Syntax) error(?: \((?<class>[\w.]{3,80})\))?(?: [^\n]{3,220})?\n(?<message>[^\n]+)/},{name:"grpc-python",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",pattern:/^(?:[\w.]{0,72}\.)?(?<class>\w{0,40}RpcError): <_\w{5,40} of RPC that terminated with:\s{1,12}status = StatusCode\.(?<code>[A-Z_]{4,30})\s{1,12}details = "(?<message>[^"\n]{0,400})/},{name:"ghc",source:"https://errors.haskell.org",pattern:/^error: \[(?<code>GHC-\d{5})\]\s{0,8}(?<message>[^]*)$/},{name:"deno",source:"https://docs.deno.com/api/deno/errors",pattern:p()`
        ^(?:error: )?Uncaught (?:\(in promise\) )?(?<class>NotFound|PermissionDenied|NotCapable|
          ConnectionRefused|ConnectionReset|ConnectionAborted|NotConnected|AddrInUse|AddrNotAvailable|
          BrokenPipe|AlreadyExists|InvalidData|TimedOut|Interrupted|WouldBlock|WriteZero|UnexpectedEof|
          BadResource|Http|Busy|NotSupported|FilesystemLoop|IsADirectory|NetworkUnreachable|
          NotADirectory): (?<message>[^]*)$
      `},{name:"debuggerd",source:"Android's debuggerd",pattern:/^(?<message>signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"signal-words",source:"Go's runtime",pattern:/^(?<code>SIG[A-Z]{2,6}): (?<message>[a-z][^\n]*)/},{name:"objective-c",source:"https://developer.apple.com/documentation/foundation/nsexception",pattern:/^Terminating app due to uncaught exception '(?<class>\w{3,80})', reason: '?(?<message>[^\n]*?)'?$/},{name:"rails-page",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error) in [A-Z][\w:]{1,80}#\w{1,60}\n{1,2}(?<message>[^\n]+)/},{name:"opencv",source:"https://docs.opencv.org/4.x/df/d57/namespacecv_1_1Error.html",pattern:/^(?:error: )?(?<message>\((?<code>-\d{1,4}):[^\n]{3,60}\)[^]*)$/},{name:"result-number",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",pattern:/^[Ee]rror (?:-?\d{1,10} \((?=\w{10}\): ))?(?<code>0x[\da-fA-F]{8})\)?: (?<message>[^]*)$/},{name:"result-number-within",source:"the same, its words behind the number",pattern:/^(?<message>[Ee]rror -?\d{1,10} \((?<code>0x[\da-fA-F]{8})\) [^\]\n]*)/},{name:"answer-over-reason",source:"clients generated by OpenAPI Generator",pattern:/^\((?<status>[45]\d\d)\)\s{1,4}Reason: (?<message>[^\n]{2,200})/},{name:"script-over-message",source:"Symfony's Console",pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:\s{1,260}(?<message>[^\n]+)/},{name:"error-occurred",source:"command line interfaces",pattern:/^[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?<message>[^]*)$/},{name:"numbered-kind",source:"Scala 3",pattern:/^(?:\[error\] )?-- \[(?<code>E\d{3})\] (?<message>[^:\n]{3,80}): \S/},{name:"storage-answer",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",pattern:/^<Error>\s{0,20}<Code>(?<class>\w{2,60})<\/Code>\s{0,20}<Message>(?<message>[^<]{1,600})/},{name:"type-checker",source:"TypeScript's playground and editors built on Monaco",pattern:/^(?<message>[^\n]{8,600}\.)\((?<code>\d{4,5})\)$/,codePrefix:"TS"},{name:"message-over-code",source:"WSL, Windows' installers",pattern:/^(?<message>[^\n]+)\n(?:Error [Cc]ode|HRESULT): ?(?<code>\S{1,120})/},{name:"dotnet-number",source:"System.Runtime.InteropServices.ExternalException.ToString",pattern:/^(?:Exception:\s)?(?<class>(?:[A-Z]\w{0,60}\.){0,8}\w{1,60}Exception) \((?<code>0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\): (?<message>[^]*)$/},{name:"invariant",source:"React Native, which adds its engine",pattern:/^(?<class>Invariant Violation): (?<message>[^]*?)(?:, js engine: \w{1,20})?$/},{name:"unhandled",source:"https://docs.flutter.dev/testing/errors",pattern:/^Unhandled Exception: (?<message>[^]*)$/},{name:"data-race",source:"https://go.dev/doc/articles/race_detector",pattern:/^WARNING: (?<message>DATA RACE)/},{name:"pnpm",source:"https://pnpm.io/errors",pattern:/^(?<code>ERR_(?:PNPM_|(?=\w{3,80}[ \u2009]{2}))[A-Z_]{3,60})\b[\s:]{0,4}(?<message>[^]*)$/},{name:"ruby",source:"https://docs.ruby-lang.org/en/master/Exception.html",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^\n]{1,600}) \((?<class>[A-Z]\w{0,60}(?:::\w{1,60}){0,6})\)/},{name:"ruby-without-class",source:"a message over several lines ends its class elsewhere",pattern:/^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^]*)$/},{name:"class-and-brackets",source:"Rails' log",pattern:/^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error|(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w{1,60}) \((?<message>[^]{1,600})\):?$/},{name:"ruby-errno",source:"https://docs.ruby-lang.org/en/master/Errno.html",pattern:/^Errno::(?<code>E[A-Z]{2,16}): (?<message>[^]*)$/},{name:"heap-check",source:"glibc's malloc, which adds the address and stars",pattern:/^(?<message>(?:double free|free\(\)|malloc\(\)|realloc\(\)|munmap_chunk\(\)|corrupted) ?[^\n]{3,80}?): 0x[\da-f]{4,16} \*/},{name:"sanitizer",source:"https://clang.llvm.org/docs/AddressSanitizer.html",pattern:/^(?<class>(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer): (?:(?<code>[a-z]{2,20}(?:-[a-z]{2,20}){1,6}|SEGV|ABRT|FPE|BUS)\b)?(?<message>[^\n]{0,300})/},{name:"cpp-terminate",source:"GCC's verbose terminate handler",pattern:/^terminate called after throwing an instance of '(?<class>[\w:<>, ]{1,120})'(?:\s{1,8}what\(\): {0,3}(?<message>[^]*))?/},{name:"cpp-terminate-clang",source:"libc++abi",pattern:/^terminating (?:due to|with) uncaught exception of type (?<class>\w{1,60}(?:::\w{1,60}){0,6})(?:: (?<message>[^]*))?/},{name:"debugger-signal",source:"GDB, LLDB, Go's runtime",pattern:/^received signal (?<code>SIG[A-Z]{2,6}), (?<message>[^.\n]{1,80})/},{name:"android-signal",source:"Android's debuggerd",pattern:/^(?<message>Fatal signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/},{name:"elixir",source:"https://hexdocs.pm/elixir/Exception.html",pattern:/^(?:[^\n]{0,200}: )?\*\* \((?<class>[A-Z][\w.]{1,80})\) (?<message>[^]*)$/},{name:"flutter",source:"https://docs.flutter.dev/testing/errors",pattern:/^The following (?<class>[\w<>]{3,60})(?: object)? was thrown[^\n]{0,120}:\n\s{0,8}(?<message>[^]*)$/},{name:"vim-lua",source:"Neovim",pattern:/^(?:(?<code>E\d{2,4}): )?Error executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?:\S{1,300}?:\d{1,7}: )?(?<message>[^]*)$/},{name:"vim",source:"https://neovim.io/doc/user/message.html",pattern:/^(?<code>E\d{2,4}): (?<message>[A-Z][^]*)$/},{name:"r",source:"R's stop()",pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?\s{0,4}(?<message>[^]*)$/},{name:"grpc-go",source:"https://pkg.go.dev/google.golang.org/grpc/status",pattern:/^(?<lead>[^]{0,200}?)\brpc error: code = (?:Unknown|(?<code>[A-Z]\w{1,30})) desc = (?<message>[^]*)$/},{name:"curl",source:"https://curl.se/libcurl/c/libcurl-errors.html",pattern:/^curl: \((?<code>\d{1,3})\) (?<message>[^]*)$/,codePrefix:"curl "},{name:"daemon",source:"Docker's client",pattern:/^Error response from daemon: (?<message>[^]*)$/},{name:"oracle",source:"https://docs.oracle.com/error-help/db/",pattern:/^(?<code>ORA-\d{5}): (?<message>[^]*)$/},{name:"sqlstate",source:"ISO 9075, as PDO prints it",pattern:/^SQLSTATE\[(?<code>\w{5})\]:? {0,2}(?:\[\d{1,6}\] )?(?<message>[^]*)$/,codePrefix:"SQLSTATE "},{name:"mysql",source:"https://dev.mysql.com/doc/mysql-errors/en/",pattern:/^ERROR (?<code>\d{4}) \(\w{5}\)(?: at line \d{1,7})?: (?<message>[^]*)$/,codePrefix:"MySQL "},{name:"http-status-line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",pattern:/^HTTP(?:\/\d(?:\.\d)?)? (?<status>[45]\d\d) ?(?<message>[^]*)$/},{name:"browser-request",source:"Chromium's console",pattern:/^[A-Z]{3,7} https?:\/\/\S{1,400} (?:(?<status>[45]\d\d) \((?<message>[^()]{0,80})\)|(?:net::)(?<code>ERR_[A-Z_]{3,60}))/},{name:"cmake",source:"https://cmake.org/cmake/help/latest/command/message.html",pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?<message>[^]*)$/},{name:"gradle",source:"https://docs.gradle.org/current/userguide/logging.html",pattern:/^\* What went wrong:\n(?<message>[^]*)$/},{name:"dart-unhandled",source:"Dart's virtual machine",pattern:/^Unhandled exception:\n(?<message>[^]*)$/},{name:"crash-report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",pattern:/^Exception Type: {1,12}(?<message>EXC_\w{3,30}(?: \((?<code>SIG[A-Z]{2,6})\))?)/},{name:"linker",source:"GNU ld, LLD, Apple's ld",pattern:/^ld: (?<message>[^]*)$/},{name:"dev-server",source:"Vite",pattern:/^\[\w{2,20}\] Internal server error: (?<message>[^]*)$/},{name:"php-logged",source:"Symfony's ErrorListener",pattern:/^Uncaught PHP Exception (?<class>[\w\\]{2,120}): "(?<message>[^\n]{1,600}?)" at \S{1,300} line \d{1,7}/},{name:"java-compiler",source:"https://maven.apache.org/plugins/maven-compiler-plugin/",pattern:/^\S{1,300}\.\w{1,8}:\[\d{1,7},\d{1,5}\] (?:error: )?(?<message>[^]*)$/},{name:"loader",source:"ld.so(8)",pattern:/^error while loading shared libraries: (?<message>[^]*)$/},{name:"cause-list",source:"Rust's anyhow and eyre",pattern:/^Caused by:\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,12}(?:\d{1,2}: )?(?<message>[^\n]+)$/},{name:"yarn",source:"Yarn 1's reporter",pattern:/^error An unexpected error occurred: "(?<message>[^"\n]{1,600})"/},{name:"yarn-words",source:"Yarn 1's reporter",pattern:/^error (?<message>["“]?[A-Z][a-z][^]*)$/},{name:"grpc-number",source:"https://grpc.io/docs/guides/status-codes/",pattern:p()`
        ^(?:\d{1,2} )?(?<code>CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|
          ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|
          UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED): (?<message>[^]*)$
      `},{name:"cluster",source:"kubectl",pattern:/^Error from server \((?<code>[A-Z]\w{2,40})\): (?<message>[^]*)$/},{name:"cloud-status",source:"botocore",pattern:/^An error occurred \((?<status>[45]\d\d)\) when calling the (?<message>[^]*)$/},{name:"cloud-operation",source:"botocore",pattern:/^(?:An error occurred|A client error) \((?<code>\w{3,60})\) (?:occurred )?when calling the (?<message>[^]*)$/},{name:"package-tools",source:"apt, CocoaPods, Redis, Lerna, node-gyp, make",pattern:/^(?:E: |\[!\] |\(error\) |(?:lerna|gyp) ERR! |\*\*\* )(?<message>[A-Za-z][^]*)$/}];var Qv=4e3;function kr(e){let t=e.slice(0,Qv);for(let{pattern:n,codePrefix:r}of Qs){let o=n.exec(t)?.groups;if(o===void 0)continue;let{class:s,code:i,status:c,message:d}=o;return{className:s??null,code:i===void 0?null:`${r??""}${i}`,status:c===void 0?null:Number(c),message:e4(d,i)}}}a(kr,"readShape");function e4(e,t){let n=(e??"").trim();return t===void 0||!/^[a-z]+-[a-z-]+$|^(?:SEGV|ABRT|FPE|BUS)$/.test(t)?n:n===""?t:`${t} ${n}`}a(e4,"shapedMessage");var ei=2e3,t4=/^\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3}(?=\S)/,n4=/^(?:\[[\w .:-]{1,30}\] ){2,5}(?=\S)/,qr=p()`
    ^(?:[Uu]ncaught(?: [Ee]xception)?(?: \(in promise\))?:?[ \n]|[Uu]nhandled(?: promise)? rejection:? |
      [Cc]aused by: |Exception in thread "[^"]{0,80}" |Unhandled [Ee]xception[.:] | ?---> |
      (?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,3}|\[cause\]: |
      \[(?:ERROR|error|FATAL|fatal)\] ?|##\[error\] ?|npm (?:ERR!|error) |
      (?:API|HTTP|Server|Internal|internal) [Ee]rror:? \(?|ERROR:? |error: |
      (?:fatal|FATAL)(?: error| ERROR)?:? |\{\{\w[^{}]{0,200}\}\} |[✘✗✖❌×■] ?|[Oo]riginal error: )
  `,r4=/^(?:error|warning)(?:\[[A-Z]{1,3}\d{2,5}\]|\s[A-Z]{1,8}\d{3,6}):?\s/,o4=/^\(?[1-5]\d\d\)?:?(?: |$)/,a4=/^((?:[A-Za-z_$][\w$]{0,80}(?:\.|::|\\)){0,8}[A-Za-z_$][\w$]{0,80})(?: ?\[(\w{3,60})\])?(?::(?=\s|$)|$)/,ni=/(?:Error|Exception|Err|Failure|Fault|Interrupt|Rejection|Panic|Warning|Timeout|Abort|Exit)\d{0,2}$/,s4=/^(?=.{1,5}$)(?:[A-Za-z]{0,4}[\d$_][\w$]{0,4}|[A-Z]{1,3}|[a-z]{1,3}[A-Z][A-Za-z]{0,3}|[A-Z]{1,2}[a-z][A-Z][A-Za-z]?)$/,i4=/^[a-z_]\w*\.(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*[a-z]\w*$/,c4=/^(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w*[a-z]\w*$/,l4=/^(\w{0,60}(?:Error|Exception)):(?=[A-Z{])/;function N(e){let t=Ys(e);if(t)return t;let{head:n,frames:r}=q4.test(e)?{head:e,frames:ri}:Jt(e),o=R4(n),s=o.replace(x4,""),i=Js(s);if(i)return{...i,frames:[...i.frames,...r]};let c=kr(s),{className:d,code:u,message:m}=ti(c?.message??o,E4.test(e)),f=c??kr(m),g=c===void 0&&f!==void 0?f.message:m,v=Ks(g),y=v?.message===void 0?void 0:ti(v.message),S=f?.status??Zt(g)??v?.status??_4(e),{said:F,at:J}=k4(L4((y?.message??(v?T4(g):g)).replace(m4,"").replace(d4,"").replace(u4,"")));return{className:oi(f?.className??d,v?.className??y?.className??null),message:C4(o,I4(S===null||y?F:F.replace(o4,""))),status:S,apiType:v?.type??null,code:f?.code??u??A4(e)??v?.code??y?.code??Kt(o.slice(0,4e3)),frames:r.length>0?[...J,...r]:v?.frames??J}}a(N,"readErrorText");var d4=/^(?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.\w{1,8}:\d{1,7}:\d{1,5} (?=\S)/,u4=/^(?:%?(?:Internal )?Error: ){0,2}(?:[\w./\\@+-]{1,200}\.\w{1,8}:\d{1,7}(?::\d{1,5})?: ){1,3}(?=\S)/,m4=/^(?:[\w.]{2,30}\([\w.-]{1,20}\) )?\S{1,300}\.\w{1,5}:\d{1,7}: error: (?=\S)/,p4=/ in ((?:\/|[A-Za-z]:\\)[^\n]{1,300}?\.(?:php|phtml|inc|module))(?::| on line )(\d{1,7})$/,f4=/ \[File: ?([^\]\n]{1,300})\] \[Line: ?(\d{1,7})\]$/,w4=/, client: [\da-f.:]{3,45}, server: [^\n]*$/,v4=/ likely on CPU \d{1,4}(?: \([^()\n]{1,60}\))?$/,h4=/ \[signal SIG[A-Z]{2,6}[^\]]{0,120}\]$/,g4=/ > Compilation (?:failed; see the compiler error output|error\. See log) for (?:more )?details\.?$/,b4=/ \[[^[\]\n]{1,300}\.\w{0,4}proj(?:::[^[\]\n]{1,80})?\]$/,y4=[w4,b4,v4,h4,g4];function k4(e){let t=y4.reduce((o,s)=>o.replace(s,""),e),n=t.includes(".")?p4.exec(t)??f4.exec(t):null;if(n===null)return{said:t,at:ri};let r={raw:n[0].trim(),function:null,file:n[1]??null,line:Number(n[2]),column:null};return{said:t.slice(0,n.index),at:[r]}}a(k4,"partedFromPlace");var q4=/^(?:Caused by:|Error: ?)\n[ \t]{1,12}\S/,x4=/^(?:\[ERROR\] |##\[error\])/,E4=/^[\s>|]{0,12}Traceback \(most recent/,S4=p()`
    \n[ \t]{0,4}(?:Require stack:|File name: '|Emitted '\w{1,20}' event|goroutine \d{1,9} \[|
      [Ss]tack trace(?:back)?:|stack backtrace:|[Cc]all log:|={3,}|-{3,}|LINE \d{1,6}: |[Pp]lugin: |(?:in )?[Ff]ile: |
      on \S{1,200} line \d{1,6}\b|Occurred while \w|(?:Read|Write|Previous (?:read|write)) (?:by|at) |STACK_TRACE:|(?:READ|WRITE) of size \d|--> \S{1,300}:\d|
      \n\d{1,6} {1,8}\S|\n\d{1,6} \|)
  `,j4=/\n[ \t]{1,4}code: ['"]([A-Za-z][\w.-]{2,60})['"]/;function R4(e){let t=e.search(S4);return t>0?e.slice(0,t):e}a(R4,"withoutAppendix");function A4(e){return e.includes("code: ")?j4.exec(e)?.[1]??null:null}a(A4,"readMember");var ri=[];function xr(e){return s4.test(e)&&!ni.test(e)&&!$s(e)}a(xr,"isMinifiedClass");function T4(e){let t=e.search(/[{[]/);return t<0?e:e.slice(0,t)}a(T4,"beforeBody");var O4=/\n[ \t]{1,4}status(?:Code)?: ([45]\d\d)\b/;function _4(e){let t=e.includes("status")?O4.exec(e)?.[1]:void 0;return t===void 0?null:Number(t)}a(_4,"readMemberStatus");function ti(e,t=!1){let n=e.trim().replace(t4,"").replace(n4,"").replace(l4,"$1: ").replace(qr,"").trimStart().replace(qr,"").replace(r4,""),r=null,o=null;for(let s=0;s<4;s++){let i=a4.exec(n),c=i?.[1];if(i===null||c===void 0||!N4(c,i[0].length===n.length,t))break;r=oi(r,c),o??=i[2]??null,n=n.slice(i[0].length).trimStart().replace(qr,"")}return{className:r,code:o,message:n}}a(ti,"readHead");function N4(e,t,n){return ni.test(e)||i4.test(e)||c4.test(e)||n&&/^[A-Z]\w*[a-z]\w*$/.test(e)?!0:!t&&xr(e)}a(N4,"isClassName");function oi(e,t){return t===null||t==="Error"?e??t:t}a(oi,"moreSpecific");function C4(e,t){let n=t.includes(" ")?void 0:/^(?:fatal error|runtime error): (?=\S+(?:\n|$))/.exec(e)?.[0];return n===void 0||t===""?t:`${n}${t}`}a(C4,"withItsLead");function L4(e){return e.slice(0,2*ei).replace(/\s+/g," ").replace(/(?:\\[rn])+ ?$/,"").trim().slice(0,ei)}a(L4,"tidy");function I4(e){return/^["“]([^"“”]{1,400})["”]$/.exec(e)?.[1]?.trim()??e}a(I4,"unquoted");var P4=8e3,dt=400,ai=200,Sr=12e3,li=80;function di(e,t,n,r){if(t.opener.name==="python-traceback")return ih(e,t);let o=$4(e,t);if(o!==void 0)return t.opener.extent==="run"?jr(o):Er(e,o,n,!0);let s=uh(e,t),i=G4(e,t,s);if(i>=0)return D4(e,t,i,n);let c=Z4(e,t,Math.min(s,n),r);return Er(e,c,n,t.opener.name==="signal")}a(di,"findErrorExtent");function jr(e){return{messageEnd:e,stackStart:e,stackEnd:e,cut:!1}}a(jr,"withoutStack");var M4=80,lt=8;function $4(e,{opener:t,start:n,after:r}){let o=U(e,r);switch(t.extent){case"run":return H(e,U(e,n),M4,s=>Fe.test(s));case"paragraph":return H(e,o,lt,s=>s.trim()!==""&&!s.startsWith("* "));case"indented":return H(e,o,lt,s=>/^[ \t]{1,12}\S/.test(s));case"two-lines":return e[r-1]!==`
`?H(e,o,1,s=>/^[ \t]{1,8}\S/.test(s)):t.name==="class-over-message"?F4(e,o):o;case"sentence":return/[.!?]["'`]?\s{0,3}$/.test(e.slice(o-4,o))?void 0:H(e,o,lt,s=>/^[a-z(]/.test(s));case"above-place":return H(e,o,lt,s=>!s.startsWith("At ")&&s.trim()!=="");case"next-paragraph":return U(e,Rr(e,o));case"match":return t.withFullStop===!0&&/^\.(?:\s|$)/.test(e.slice(r,r+2))?r+1:r;case"words":return Math.min(o,r+z4);case void 0:return}}a($4,"ownExtent");function F4(e,t){if(e[t-1]!==":")return t;let n=/^\n{1,4}(?=\S)/.exec(e.slice(t,t+8))?.[0];return n===void 0?t:U(e,t+n.length)}a(F4,"endOfReason");function Rr(e,t){return e[t+1]===`
`?t+2:t+1}a(Rr,"nextLineWithText");var z4=80;function H(e,t,n,r){let o=t;for(let s=0;s<n&&o<e.length;s++){let i=U(e,o+1);if(!r(e.slice(o+1,Math.min(i,o+1+dt))))break;o=i}return o}a(H,"whileLines");function D4(e,t,n,r){let o=Math.min(e.length,n+P4,mh(e,n));if(/^[{[]\s{0,12}\\/.test(e.slice(n,n+20)))return jr(n+U4(e.slice(n,o)));let s=ne(Yt(e.slice(n,o))),i=Math.max(n+s.end,t.after);return{...Er(e,i,r,!1),cut:s.state==="cut"}}a(D4,"bodyExtent");function U4(e){let t=e.search(/(?<!\\)"|\n/);return t<0?e.length:t}a(U4,"escapedLength");function G4(e,t,n){if(t.opener.name==="json-error")return t.start;let r=e.slice(t.after,Math.min(t.after+160,Math.max(n,t.after+40))),o=r.search(/\{\s{0,12}\\?["'“]|\[\s{0,12}(?:\\?["'“]|\{)/);return o<0||/[.!?]\s|\n\s{0,80}\n|\\n/.test(r.slice(0,o))?-1:t.after+o}a(G4,"bodyStart");var W4=new Map([['"','"'],["`","`"],["\u201C","\u201D"],["**","**"],["\u300C","\u300D"],["\xAB","\xBB"]]),H4=/", source: (?=\S)|\s[⎿●⏺⏵│☐∴✅]| \d{4}-\d\d-\d\d[T ]\d| \[(?:ERROR|DEBUG|INFO|WARN|error|debug|info|warn)\]|`{3}|\\n(?![a-z]\w{0,40}[\\.])|(?<! ) {2,}\/\/ |\sat (?:async )?\S{1,100} ?\(/,B4=/ (?:#{1,6} |[-*] |\*\*|> |\| )/;function Z4(e,t,n,r){let{after:o}=t,s=Q4(e,t);if(s!==void 0)return s;if(t.opener.name==="signal")return o;if(t.opener.name==="rust-panic"&&/:\d{1,7}:$/.test(e.slice(n-10,n)))return U(e,n+1);if((r==="prose"?ch:lh).test(e.slice(o,n)))return U(e,Rr(e,n));if(r==="log"&&K4(e,n))return U(e,n+1);let c=si(e.slice(o,Math.min(n,o+dt)),H4),d=c.length>ai?si(c,B4):c;return r!=="prose"&&d.length<ai?o+d.length:o+Y4(d,r==="prose"&&!V4(e,t,d)?0:X4)}a(Z4,"endOfMessage");function K4(e,t){if(!/[\w)'"\x60]:$/.test(e.slice(Math.max(0,t-2),t)))return!1;let n=e.slice(t+1,t+1+dt).split(`
`,1)[0]??"";return/^(?:\t| {2,8})["'\x60]?[\w/@.-]/.test(n)&&!je([n],0)&&!/^\s{0,8}(?:at |\d{1,7} ?[|│])/.test(n)}a(K4,"leadsToIndented");function V4(e,{start:t,opener:n},r){if(!(n.name.startsWith("kind-of-error")||n.name==="script-warning")||t>0&&e[t-1]!==`
`)return!1;let o=r.slice(r.search(J4)+1).trimStart();return o!==""&&!/^(?:I|I'm|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Any|Is|Does|Also|Now|Not|In|On|At|Same)\b|^[a-z]/.test(o)}a(V4,"goesOn");var X4=40;function Y4(e,t){for(let{index:n}of q(e,ui))if(n>0&&(n>=t||/^\s{1,4}[a-z]/.test(e.slice(n+1,n+6))))return n+1;return e.length}a(Y4,"endOfSentence");var ui=/(?<!\b(?:vs|e\.g|i\.e|etc|approx|cf))[.!?。](?=\s|$)(?! (?:\d|[A-Z]\w{2,12}: ["'\d]))/g,J4=new RegExp(ui.source);function Q4(e,{start:t,after:n,opener:r}){let o=e.slice(n,n+dt);if(eh(e,t)){let m=o.search(/[`\n]/);if(o[m]==="`")return n+m}let s=W4.get(th(e,t)),i=e[n-1]==="("&&r.name==="api-error"?")":s,c=i===void 0?-1:o.indexOf(i);if(c>=0)return n+c;let d=/^ {0,2}(?:"[^"\n]{4,300}"|“[^”\n]{4,300}”)(?=[.,;)]|\s|$)/.exec(o)?.[0];return d===void 0||(!d.trim().includes(" ")||r.name==="toolkit-assertion")&&/^ [\w(]/.test(o.slice(d.length))?void 0:n+d.length}a(Q4,"endOfQuote");function eh(e,t){return e.slice(Math.max(e.lastIndexOf(`
`,t-1)+1,t-dt),t).split("`").length%2===0}a(eh,"isInCodeSpan");function th(e,t){return/(["`“「«]|\*\*)(?:[\w/-]{1,20} ){0,3}$/.exec(e.slice(Math.max(0,t-64),t))?.[1]??""}a(th,"openQuote");function si(e,t){let n=e.search(t);return n>0?e.slice(0,n):e}a(si,"before");function Er(e,t,n,r){let o=e.slice(t,Math.max(t,Math.min(t+Sr,n))),s=o.split(`
`,li),i=0,c=0,d=(s[0]??"").length+1,u=0,m=r;for(let v=1;v<s.length&&u<(i===0?nh:ii);v++){let y=je(s,v),S=y?.lines??1;y&&i===0&&m&&(c=d-1);for(let J of s.slice(v,v+S))d+=J.length+1;let F=y===void 0&&rh.test(s[v]??"");u=y?0:u+(F?0:1),m||=F&&s[v]?.trim()!==""||u>=ii,y&&(i=d-1),v+=S-1}let f=t+Math.min(i,o.length),g=e.slice(f-2,f)===" {"?Math.min(n,oh(e,f)):sh(e,f);return{messageEnd:t,stackStart:t+Math.min(c,o.length),stackEnd:g,cut:!1}}a(Er,"withStack");var ii=4,nh=8,rh=p("iu")`
    ^[^\p{L}\d]{0,200}$|^\W{0,40}(?:native |c |java )?(?:stack ?trace|back ?trace|call stack|traceback)\b|^[ \t>]{0,12}\d{1,6} ?[|│]|
      ^[ \t>]{0,20}[|│]|^[ \t]{0,8}(?:plugin|file|in file|code frame):|
      ^[ \t]{0,8}[=-]{3,}|^\((?:gdb|lldb)\) |^\[switching to |^0x[\da-f]{4,16} in |^\d{1,6}\t
  `;function oh(e,t){return H(e,t,ah,n=>/^[ \t]{1,12}[\w'"\]}[]/.test(n))}a(oh,"endOfMembers");var ah=40;function sh(e,t){return H(e,t,1,n=>/^[ \t]{1,4}code: ['"]\w/.test(n))}a(sh,"endOfCode");function ih(e,t){let n=e.slice(t.start,t.start+Sr),r=n.split(`
`,2*li),o=ci(r[0]??""),s=(r[0]??"").length+1;for(let c of r.slice(1))if(s+=c.length+1,c.trim()!==""&&ci(c)<=o)break;let i=t.start+Math.min(s-1,n.length);return jr(dh(e,i))}a(ih,"tracebackExtent");var ch=/^ ?Exception encountered when calling [^\n]{1,120}[.:]\s*$/,lh=/^ ?(?:Exception encountered when calling [^\n]{1,120}[.:]|[^\n]{8,300} (?:because|for th(?:is|ese) reasons?|due to):)\s*$/;function dh(e,t){let n=e.slice(Math.max(0,e.lastIndexOf(`
`,t-1)+1),t);if(/(?:Error|Exception): {0,3}$/.test(n))return U(e,Rr(e,t));if(/: \([45]\d\d\)$/.test(n))return H(e,t,1,o=>o.startsWith("Reason: "));if(!/^[\w.]{1,80}: (?:in user code|Exception encountered when calling [^\n]{1,120}[.:])\s*$/.test(n))return t;let r=/\n[ \t>]{0,12}(?:[\w.]{0,60}(?:Error|Exception): [^\n]{1,400}|(?=\S)(?!File )[^\n:]{12,400})/.exec(e.slice(t,t+Sr));return r?t+r.index+r[0].length:t}a(dh,"endOfLeading");function ci(e){return e.length-e.replace(/^[\s|>]+/,"").length}a(ci,"indentOf");function uh(e,t){let n=U(e,t.after);if(/^\[GHC-\d{5}\]$/.test(e.slice(t.after,n).trim()))return H(e,n,lt,r=>/^[ \t]{2,12}\S/.test(r));if(!/(?:^|\n)[ \t]{0,20}[⎿●⏺] {0,8}$/.test(e.slice(Math.max(0,t.start-40),t.start)))return n;for(let r=0;r<5&&!/[.!?)}]\s{0,3}$/.test(e.slice(n-4,n));r++){let o=e.slice(n+1,n+200).split(`
`,1)[0]??"";if(!/^ {2,20}[^\s⎿●⏺☐$>-]/.test(o)||je([o],0))break;n=U(e,n+1)}return n}a(uh,"continuedLineEnd");function U(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}a(U,"endOfLine");function mh(e,t){let n=e.indexOf(`

`,t);return n<0?e.length:n}a(mh,"paragraphEnd");var b=new Set(["prose","log","source","title"]),w=new Set(["prose","log"]),E=new Set(["prose","log","title"]),x=new Set(["log"]);var C="(?:not|no|never|cannot|can ?not|can['\u2019]?t|could ?n['\u2019]?t|does ?n['\u2019]?t|did ?n['\u2019]?t|is ?n['\u2019]?t|won['\u2019]?t|fail(?:s|ed|ure)?|errors?|exceptions?|invalid|illegal|bad|malformed|unable|unknown|unexpected(?:ly)?|undefined|undeclared|unrecogni[sz]ed|unsupported|unresolved|unreachable|unavailable|unhandled|uninitiali[sz]ed|missing|mismatch(?:es|ed)?|denied|refused|expect(?:s|ed)|requires?|exceed(?:s|ed)?|overflow(?:s|ed)?|redeclared|redefin(?:ed|ition)|duplicate|conflict(?:s|ing)?|corrupt(?:ed)?|aborted|timed? ?out|timeout|too (?:many|long|large|big|few)|already|inconsistent|incompatible|mixture|violat(?:es|ed|ion)|crash(?:es|ed)?|broken|forbidden|unauthori[sz]ed|rejected|insufficient|exhausted|panic|fault|leak(?:ed|s)?|prevented|disabled|deprecated|only supported|attempt to (?:call|index|compare|perform|concatenate))";var ph="I|[Ww]e|[Tt]he|[Tt]his|[Aa]n?|[Mm]y|[Ss]ame|[Aa]nother|[Yy]our|[Gg]et|[Gg]ot|[Ww]ith|[Ff]ollowing|[Aa]ctual|[Ff]ull|[Ee]xact|[Oo]ther|[Nn]ew|[Tt]hrows?|[Ss]ee|[Nn]o|[Nn]ot|[Oo]r|[Aa]nd|[Ff]irst|[Ss]econd|[Ss]ome|[Ff]or|[Ww]hen|[Ii]f|Expected|Console|Terminal|Log",mi=String.raw`^[ \t]{0,8}(?!(?:${ph})\b)(?:[A-Za-z][\w.+-]{0,24} ){1,3}(?:[Ee]rror|ERROR)(?: of failed request| \d{1,6})?: {1,3}`,pi=["rror: ","RROR: ","rror of failed request: ",...Array.from("123456789",e=>`rror ${e}`)],fi=[{name:"log-record",reason:"a record of a log viewer: logger, source and times, the message below",source:"https://www.home-assistant.io/integrations/system_log/",words:["First occurred: "],pattern:/(?<=^First occurred: [^\n]{1,120}\n(?:Last logged: [^\n]{1,60}\n)?\n?)(?!Last logged: )(?=[^\s\n])/gm,where:w,certain:!0},{name:"startup-report",reason:"a framework did not start and describes why",source:"Spring Boot's FailureAnalyzer",words:["APPLICATION FAILED TO START"],pattern:/(?<=^APPLICATION FAILED TO START\n\**\n{1,2}Description:\n{1,2})(?=\S)/gm,where:w,certain:!0},{name:"position-view",reason:"PowerShell points at the code and says below what is wrong",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview",words:[`Line |
`],pattern:/(?<=^Line \|\n {0,8}\d{1,6} \|[^\n]{1,400}\n {2,10}\|[ ~]{1,400}\n {2,10}\| {1,4})(?=\S)/gm,where:w,certain:!0},{name:"class-over-paragraph",reason:"a class alone, the message in the next paragraph",source:"Poetry's Cleo",words:[`Error

`,`Exception

`],pattern:/^[ \t]{0,4}[A-Z]\w{3,60}(?:Error|Exception)\n\n(?=[ \t]{0,4}[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"function-over-message",reason:"the function and its line, the message below",source:"https://www.mathworks.com/help/matlab/ref/error.html",words:["Error using "],pattern:/^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?=\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"cluster-event",reason:"an event of a cluster: type, reason, age and who saw it stand before its words",source:"kubectl describe",words:["Warning "],pattern:/(?<=^[ \t]{0,8}Warning {1,8}[A-Z]\w{2,40} {1,20}\d{1,4}[smhd][\dsmhd]{0,8}(?: \(x\d{1,5} over \S{1,12}\))? {1,12}[\w./-]{2,60}(?:, \S{1,60})? {1,12})(?=\S)/gm,where:w,certain:!0},{name:"bundler-words",reason:"a bundler says what it cannot find or read",source:"webpack",words:["Module not found: ","Module parse failed: ","Module build failed"],pattern:/^[ \t]{0,8}Module (?:not found|parse failed|build failed(?: \([^()\n]{1,120}\))?): (?=\S)/gm,where:w,certain:!0,weak:!0},{name:"solver-problem",reason:"a solver numbers the problems that it found",source:"DNF, Zypper, Composer",words:["Problem: ","Problem 1: ",`Problem 1
`],pattern:p("gm")`
        ^[ \t]{0,4}Problem(?: \d{1,3})?: (?=(?:nothing provides|package |conflicting |cannot install|problem with|the ))|
          (?<=^[ \t]{0,4}Problem \d{1,3}\n[ \t]{0,8}- )(?=\S)
      `,where:w,certain:!0},{name:"kind-of-error",reason:"a line that begins with whose error it is, or of which kind",source:"libraries and runtimes",words:pi,pattern:new RegExp(`${mi}(?=[^\\s|,;{}])`,"gm"),where:x,weak:!0},{name:"kind-of-error-told",reason:"the same in the midst of a person's words, where words of failure follow",source:"libraries and runtimes",words:pi,pattern:new RegExp(String.raw`${mi}(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:new Set(["prose"]),weak:!0},{name:"failed-with",reason:"a program says that something failed, and behind the colon why",source:"editors and clients of language servers",words:["failed with "],behind:["failed with message: ","failed with error: ","failed with reason: ","failed with exception: "],pattern:/(?<=\bfailed with (?:message|error|reason|exception): )(?=(?:\S{1,80} ){2}\S)/gm,where:w,certain:!0,weak:!0},{name:"script-over-message",reason:"a console names the script and line that threw, the message in a block below",source:"Symfony's Console",words:[".php line "],pattern:/^In [\w.-]{1,80}\.php line \d{1,6}:[ \t]{0,4}\n[ \t]{0,240}\n(?=[ \t]{1,4}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"error-occurred",reason:"a program says that an error occurred, and behind the colon which",source:"command line interfaces",words:["rror occurred","rror has occurred"],pattern:/\b[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) [^\n:]{1,80})?: (?=(?:\S{1,80} )\S)/gm,where:E,certain:!0,weak:!0},{name:"error-during",reason:"a program says at what the error came, and behind the colon which",source:"https://chromium.googlesource.com/chromium/src (WebSocket handshakes), command line interfaces",words:["rror during ","rror while ","rror in ","rror when ","rror on ","rror at "],pattern:/(?<=(?:^|^failed: |['"\x60(] ?))(?=Error (?:during|while|when|in|on|at) [^\n:]{3,80}: (?:\S{1,80} )\S)/gm,where:E,certain:!0,weak:!0},{name:"numbered-kind",reason:"a compiler draws a line of the error's number, kind and place",source:"Scala 3",words:["-- [E"],pattern:/^(?:\[error\] )?-- \[E\d{3}\] [A-Z][^:\n]{3,80}: \S[^\n]{0,300}/gm,where:w,certain:!0,extent:"match"},{name:"storage-answer",reason:"the answer of a store of objects, in XML",source:"https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",words:["<Error>"],pattern:/<Error>(?=\s{0,20}<Code>\w{2,60}<\/Code>\s{0,20}<Message>)/gm,where:b,certain:!0,extent:"paragraph"},{name:"type-checker",reason:"a message of a type checker, its number in brackets right behind the full stop",source:"TypeScript's playground and editors built on Monaco",words:[".("],pattern:/(?<=^[ \t]{0,8}\x60?)(?=[A-Z][^\n\x60]{10,600}\.\(\d{4,5}\)\x60?$)/gm,where:w,certain:!0},{name:"message-over-code",reason:"a message, and its code in the line below",source:"WSL, Windows' installers",words:[`
Error code: `,`
Error Code: `,`
HRESULT: `],pattern:p("gm")`
        ^(?!(?:I|I'm|It|We|My|When|Whenever|After|If|Then|This|Here|Also|But|And|So|Same|Please|Error)\b)
          (?=[A-Z][^\n]{11,300}[^:\s]\n(?:Error [Cc]ode|HRESULT): ?\S)
      `,where:w,certain:!0,extent:"paragraph"},{name:"fixed-words",reason:"whole messages that tools print without any mark",source:"Docker, kubectl, sudo, Composer, the .NET host",words:["Docker daemon","The connection to the server ","sudoers file","Your requirements could not be resolved","You must install or update .NET","annot open display: "],pattern:p("gm")`
        \b(?=Cannot connect to the Docker daemon\b|The connection to the server \S{3,80} was refused|
          [\w.-]{1,40} is not in the sudoers file|Your requirements could not be resolved to an installable set|
          You must install or update \.NET to run this application|[Cc]annot open display: )
      `,where:b,certain:!0},{name:"script-warning",reason:"PHP and Vue warn of what they could not do",source:"https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",words:["PHP Warning: ","[Vue warn]: "],pattern:/\bPHP Warning: {1,3}(?=\S)|\[Vue warn\]: (?=\S)/gm,where:w,certain:!0},{name:"component-warning",reason:"a library of components warns of what its user did wrong",source:"https://react.dev/warnings",words:["Warning: "],pattern:p("gm")`
        ^[ \t]{0,8}Warning: (?=(?:Each child in|Cannot update|Can't perform|Failed prop type|Received|Invalid|
          Encountered two|Function components cannot|Maximum update depth|An update to|validateDOMNesting|
          Did not expect|A component is changing|React has detected|React does not recognize|Prop \x60|
          The tag <|State updates from|Unknown event handler|You provided a)\b)
      `,where:w,certain:!0}];var wi=String.raw`first use in this function	 undeclared
: undeclared identifier
se of undeclared
implicit declaration of function
expected	 before
 at end of input	expected
no member named	 in 
has no member named
 named	 in 	no 
unknown type name
cannot convert	 to 
invalid conversion from	 to 
 is ambiguous	call to
ambiguous overload for
call of overloaded	 is ambiguous
no matching	 for 
conflicting types for
redefinition of
redeclaration of
expected unqualified-id
expected primary-expression before
use of deleted function
 constructor	call to
 argument discards qualifiers	passing	 as 
 file not found
annot open	 file
unrecognized command	line option
unsupported option
unsupported argument	 to option
the clang compiler does not support
invalid application of	incomplete type	 to 
 used in nested name specifier	incomplete type
 has incomplete type	variable
cannot initialize a	 of type	 with a
no viable
explicit specialization in non-namespace scope
static assertion failed
non-constant-expression cannot be narrowed from type	 to 
control may reach end of non-void function
operand types are	no match for	 and 
is not captured
lvalue required as
dereferencing pointer to incomplete type
was not declared in this scope
: is not a member of
: identifier not found
: no appropriate default constructor available
: function does not take	 arguments
syntax error: missing	 before
selected processor does not support
impossible constraint in
undefined reference to
nresolved external symbol
relocation truncated to fit:	 against
 can not be used when making a shared object	relocation	 against
recompile with -fPIC
 not found for architecture	symbol
framework not found
 not found	library
library not found for
DSO missing from command line
file in wrong format
 which is not the architecture being linked	file was built for
, but linking in	building for	 built for
cannot open file
 will not fit in region	section
 overflowed by	region	 bytes
will not fit in region
undefined symbol:
no such file or directory:
attempting to link with file built for
ndefined symbol:
Could NOT find	missing:
Could not find a package configuration file provided by
Could not find a configuration file for package
 in CMAKE_MODULE_PATH	By not providing
Unknown CMake command
_COMPILER could be found	No CMAKE_
 compiler identification is unknown	The 
Compatibility with CMake	 has been removed
The source directory	 does not exist
No package	 found
 not found	Package
 was not found in the pkg-config search path	Package
Dependency	 not found
Dependency lookup for	 with method	 failed
C compiler cannot create executables
cannot
Could not find a version that satisfies the requirement
No rule to make target
missing separator
cannot find	 in 
moved value:	borrow of
moved value:	use of
cannot borrow	 as 	 as 
 as mutable, as it is	cannot borrow
cannot move out of
 is not satisfied	the trait bound
 is not implemented for	the trait
 found for	 named	no 
no field	 on type
unresolved import
failed to resolve:
can't find crate for
found possibly newer version of crate
use of unstable library feature
 does not live long enough
borrowed value does not live long enough
 supplied	 takes	this 	 but 
 with overflow	attempt to
attempt to divide by zero
Option::unwrap	called	 on a 	 value	None
Result::unwrap	 value:	called	 on an	Err
index out of bounds: the len is	 but the index is
 out of range for slice of length	range end index
slice index starts at	 but ends at
byte index	 is 
borrowed: Borrow	already	Error
no reactor running, must be called from the context of a Tokio
there is no reactor running
Cannot start a runtime from within a runtime
failed to select a version for
failed to run custom build command for
no matching package named	 found
 cannot be built because it requires	package
 is required	feature
 not found	linker
linking with	 failed:
overflow evaluating the requirement
evaluation of constant value failed
mismatched types
lifetime may not live long enough
 between threads safely	 cannot be
 cannot be known at compilation time	the size for values of type
imported and not used:
 imported	 not used
 not used:	declared
 declared	 not used
cannot use	 as
cannot find package
cannot find module providing package
no required module provides package
missing go.sum entry for
does not implement
has no field or method
too many	 in 
not enough	 in 
undefined:
 redeclared in this block
all goroutines are asleep - deadlock!
index out of range
slice bounds out of range
assignment to entry in nil map
send on closed channel
close of closed channel
concurrent map
interface conversion:
import cycle not allowed
unknown revision
build constraints exclude all Go files in
module declares its path as:
, but does not contain package	module	 found
go.mod requires go
unsafe pointer conversion
json: cannot unmarshal	 into Go	 of type
cannot unmarshal !!	 into 
sql: Scan error on column index	, name
http: superfluous response.WriteHeader call
flag provided but not defined:
Cannot find	in scope
mbiguous use of
Value of	 has no	member	type 
 has no member	Type 
 does not conform to protocol	Type 
No such module
Use of
Cannot convert	 of type	type 	 to 
 cannot be imported by the Swift	Module compiled with Swift	 compiler
 cannot be imported in Swift	module compiled with Swift
failed to build module
 is unavailable
 is only available in	 or newer
 has different definitions in different modules
could not build	module
Multiple commands produce
 failed with a nonzero exit code	Command
 requires a development team	Signing for
No profiles for	 were found
The sandbox is not in sync with the Podfile.lock
nable to find a specification for
CocoaPods could not find compatible versions for pod
CocoaPods did not set the base configuration
Extra argument	 in call
Missing argument for parameter	 in call
Invalid redeclaration of
mbiguous reference to member
 is ambiguous for type lookup in this context
Initializer for conditional binding must have Optional type
Reference to	 in
Unexpectedly found nil while	unwrapping an Optional value
this class is not key value coding-compliant for the key
unrecognized selector sent to
Application tried to present modally
Modifications to the layout engine must not be performed from a background thread
cannot find symbol
 does not exist	package
incompatible types:
nresolved reference
Unsupported class file major version
class file has wrong version
has been compiled by a more recent version of the Java Runtime
Could not find or load main class
Type mismatch: inferred type is
Overload resolution ambiguity
Cannot access class
Cannot access	: it is
is not abstract and does not override abstract method
; must be caught or declared to be thrown	unreported exception
 is not a member of	value 
No given instance of type	 was found
could not find implicit value for
Could not resolve all	 for configuration
Could not
Could not find artifact
Could not resolve dependencies for project
Non-resolvable
Failed to transform
 found in modules	Duplicate class
Manifest merger failed
Cannot fit requested classes in a single dex file
Program type already present:
Namespace not specified
Could not get unknown property	 for
Could not set unknown property	 for
Could not find method	 for arguments
Could not find property	 on
 was not found	Plugin	id:
Plugin with id	 not found
Minimum supported Gradle version is
SDK location not found
Could not determine java version from
Inconsistent JVM-target compatibility
Cannot inline bytecode built with JVM target
style attribute	 not found
 not found	resource	aka 
Module was compiled with an incompatible version of Kotlin
The binary version of its metadata is	, expected version is
 is no longer supported	Source option
 release:	invalid
release version	 not supported
NDK not configured
NDK is not installed
did not have a source.properties file
No toolchains found in the NDK toolchains folder for ABI with prefix
Failed to apply plugin
Failed to find
A problem occurred
Execution failed for task
Transformer	 failed
The type or namespace name
does not contain a definition for
Cannot implicitly convert type	 to 
: cannot convert from	Argument	 to 
 does not exist in the current context	The name
An object reference is required for the non-static field
does not implement	 member
No overload for method	 arguments	 takes
is inaccessible due to its protection level
is defined in an assembly that is not referenced
 exists in both	The type	 and 
 doesn't have a target for	Assets file
The current .NET SDK does not support targeting
The imported project	 was not found
 is not compatible with	Package
Unable to find package
 was not found	The framework	, version
use workload	To 
Variable not in scope:
Not in scope:
Could not find module
t match	Couldn
No instance for	 arising from
Could not deduce
Non-exhaustive patterns in
parse error on input
Could not resolve dependencies
rejecting:
Unbound
 but an expression was expected of type	This expression has type
no function clause matching in
no match of right hand side value:
undefined function
no case clause matching:
 not implemented for	protocol
hash mismatch in fixed-output derivation
attribute	 missing
, refusing to evaluate	is marked as
, refusing to evaluate	has an unfree license
infinite recursion encountered
undefined variable
cannot coerce	 to a string
expected type	, found
annot convert undefined or null to object
 before initialization	annot access
annot destructure property	 of
annot use import statement outside a module
annot use 'in' operator to search for	 in
annot assign to read only property	 of object
annot redefine property:
annot delete property	 of
, object is not extensible	annot add property
 has already been declared	dentifier
 is not valid JSON	nexpected token
 in JSON at position	nexpected token
nexpected token
nexpected end of	input
nexpected non-whitespace character after JSON at position
nexpected
nvalid or unexpected token
aximum call stack size exceeded
nvalid array length
nvalid
 is not defined
 is not defined
 is not an
t access property	 is 
property or method	bject doesn	t support
ynamic require of	 is not supported
require	 of ES	odule 
ust use import to load ES Module
The requested module
does not provide an export named
Named export	 not found
odule not found:
ailed to resolve
Could not resolve
No matching export in	 for import
 is not exported
nknown file extension
 is not defined by "exports"	Package subpath
No "exports" main defined in
 cannot be invoked without 'new'	lass constructor
 is not a constructor or null	lass extends value
uper expression must either be null or a function
onverting circular structure to JSON
nvalid regular expression:
nvalid assignment
ssignment to constant variable
educe of empty array with no initial value
o not know how to serialize a BigInt
annot mix BigInt and other types
nvalid left-hand side in assignment
issing initializer in const declaration
 after argument list	issing
await is only valid in async functions
 must be	he "
allback must be a function
" is out of range	he value of "
ncorrect header check
digital envelope routines::
error:0308010C:digital envelope routines::unsupported
JavaScript heap out of memory
was compiled against a different Node.js version
Could not locate the bindings file
odule did not self-register
listen EADDRINUSE:
spawn 
nsupported engine
ReadableStream is locked
ody is unusable
ody has already been
stream is not readable
write after end
premature close
ossible EventEmitter memory leak detected
Ineffective mark-compacts near heap limit
Reached heap limit Allocation failed
ailed to fetch dynamically imported module
error loading dynamically imported module
Failed to execute	 on 
 property from	Failed to	 the 
Failed to construct
Failed to load resource:
ResizeObserver loop
The operation is insecure
aborted	The 
 request was interrupted	The play
NetworkError when attempting to fetch resource
 from accessing a cross-origin frame	Blocked a frame with origin
Mixed Content: The page at
Permissions policy violation:
has been blocked by CORS policy
exceeded the quota
 failed	oading	chunk 
Could not establish connection. Receiving end does not exist
Extension context invalidated
The message port closed before a response was received
Unchecked runtime.lastError:
Access to storage is not allowed from this context
Manifest version 2 is deprecated
Invalid Host header
WebSocket connection to	 failed
WebGL context
Error creating WebGL context
Too many active WebGL contexts
Specified native messaging host not found
 resulted in a network error response:	The FetchEvent for
INVALID_
Objects are not valid as a React child
Invalid hook call
Element type is invalid: expected a string
Maximum update depth exceeded
Maximum recursive updates exceeded
 hooks than	Rendered
Too many re-renders
Text content	 not match
Hydration failed because
There was an error while hydrating
Hydration	 mismatch
 while rendering a different component	Cannot update a component
t perform a React state update on an unmounted component	Can
Nothing was returned from render
React.Children.only expected to receive a single React element child
Each child in a list should have a unique "key" prop
eact has detected a change in the order of Hooks
 was not found in the UIManager
Unable to resolve module
Native module
Text strings must be rendered within a	 component
 was not handled by any navigator	The action
t find a navigation	Couldn
could not find react-redux context value
Failed to resolve component:
Unknown custom element:
was accessed during render but is not defined on instance
 not found	injection
No provider for
t a known property of	 since it isn	t bind to	Can
 is not a known element
No component factory found for
 imported by the module	Unexpected value
 could not be found	The pipe
Form submission canceled because the form is not connected
No QueryClient set
No routes matched location
 must be used within a
Property	 type 
 is not assignable to type	Type
 is not assignable to parameter of type	Argument of type
Cannot find name
Could not find a declaration file for module
 or its corresponding type declarations	Cannot find module
Cannot find
Object
 is possibly
 arguments, but got	Expected
 has no	Module
implicitly has a	 type
No overload matches this call
Type instantiation is excessively deep and possibly infinite
 cannot be named without a reference to	The inferred type of
refers to a value, but is being used as a type here
cannot be used as a JSX component
does not have any construct or call signatures
 only refers to a type, but is being used as a value here
Excessive stack depth comparing types
This expression is not
Duplicate identifier
 type argument	Generic type	 requires
 is not	File 
Cannot redeclare block-scoped variable
has no properties in common with type
Interface	 extend
 incorrectly	Class 
 has no call signatures
Unknown compiler option
Option
Expression produces a union type that is too complex to represent
Cannot invoke an object which is possibly
 loader to handle	You may need an
Support for the experimental syntax	t currently enabled	 isn
Definition for rule	 not found
Failed to load
ESLint couldn	t find
Unexpected top-level property
Invalid	 object
Duplicate plugin/preset detected
Cannot find
Cannot apply unknown utility class
 class does not exist	The 
t find stylesheet to import	Can
Undefined
Jest encountered an unexpected token
Your test suite must contain at least one test
Exceeded timeout of	ms for a
Test timeout of	ms exceeded
Timed out retrying after
ms exceeded	Timeout of
 ms exceeded	imeout of
Protocol error
Execution context was destroyed
Target
Failed to launch the browser process
Browser was not found at the configured executablePath
session not created:
no such
stale element
element
chrome not reachable
Could not find	ver
issing script:
No matching version found for
unable to resolve dependency tree
Could not resolve dependency
Conflicting peer dependency:
integrity checksum failed
 is incompatible with this module	The engine
Query engine library for current platform	 could not be found
t reach database server at	Can
Failed to parse source for import analysis
" specifier in "	Missing "	" package
Unable to write	 because
Watchpack Error
cannot import name
attempted relative import
unsupported operand type	 and 	 for
bad operand type for
 required	 argument	missing
got an unexpected keyword argument
got multiple values for	argument
 positional argument	 given	takes	 but 
arguments	takes no
takes exactly	 argument	 given
object of type	 has no len
can only concatenate	not 	 to 
must be	, not 
string indices must be integers
 index out of range
 indices must be integers or slices, not
not enough values to unpack	expected	, got 
too many values to unpack	expected
invalid literal for int	 with base
could not convert string to float:
 codec can
invalid	 byte
dictionary changed size during iteration
maximum recursion depth exceeded
 is not defined	name 
 referenced before assignment	local variable
 where it is not associated with a value	cannot access local variable
unhashable type:
argument of type	 is not
cannot unpack non-iterable	 object
a bytes-like object is required, not
expected str, bytes or os.PathLike object, not
 is not JSON serializable	Object of type
There is no current event loop in thread
 cannot be called from a running event loop	asyncio.run
This event loop is already running
Event loop is closed
Expecting	 column	: line
Extra data: line	 column
cannot pickle	 object
t pickle
t instantiate abstract class	Can
metaclass conflict:
 has no attribute	module
 has no attribute	type object
 object has no setter	property	 of 
 requires a	descriptor	 object
t set attribute	can
'NoneType' object
generator didn
signal only works in main thread
Unknown level:
DLL load failed
inconsistent use of tabs and spaces in indentation
unindent does not match any outer indentation level
unterminated string literal
f-string:
The above exception was the direct cause
No module named
, but settings are not configured	Requested setting
App registry isn	t ready yet
t loaded yet	Apps aren
No matching distribution found for
Failed building wheel for
Could not build wheels for
Failed to build installable wheels for some pyproject.toml based projects
ERROR: Failed to build
externally-managed-environment
 or greater is required	Microsoft Visual C
No solution found when resolving dependencies
 because these package versions have conflicting dependencies	Cannot install
requires a different Python:
Getting requirements to build wheel did not run successfully
 did not run successfully	Preparing metadata	pyproject.toml
legacy-install-failure
is not a supported wheel on this platform
does not appear to be a Python project
 discovered in a flat-layout	Multiple top-level
Unable to find installation candidates for
The following packages are not available from current channels
Because no versions of	 match
neither 'setup.py' nor 'pyproject.toml' found
cannot uninstall
Double requirement given:
operands could not be broadcast together with shapes
could not broadcast input array from shape
setting an array element with a sequence
The truth value of a
 not aligned	shapes
 is out of bounds for axis	 with size	index 
single positional indexer is out-of-bounds
too many indices for array
cannot reshape array of size	 into shape
 size changed, may indicate binary incompatibility	numpy.
A module that was compiled using NumPy 1.x cannot be run in NumPy
numpy.core.multiarray failed to import
 does not match length of index	Length of values
Length mismatch:
cannot reindex	 duplicate
No objects to concatenate
Can only compare identically-labeled
 are in the	None of
 same length	 must 	array
contains NaN	nput 
Found input variables with inconsistent numbers of samples
Expected 2D array, got 1D array instead
ingular matrix
CUDA out of memory
CUDA error:
Expected all tensors to be on the same device
mat1 and mat2
size mismatch for
 must match the size of tensor b	The size of tensor a
Sizes of tensors must match except in dimension
 is invalid for input of size	shape 
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
 in loading state_dict for	Error
expected scalar type	 but found
not implemented for '
is not currently implemented for the MPS device
MPS backend out of memory
_STATUS_
NCCL error
OOM when allocating tensor with shape
Failed to get convolution algorithm
DNN library
Could not load dynamic library
No gradients provided for any variable
Graph execution error
Failed to	 NVML:
t communicate with the NVIDIA driver	couldn
is not a valid model identifier listed on
does not appear to have a file named
Cannot copy out of meta tensor
Trying to create tensor with negative dimension
 but expected	weight is on
was compiled without GPU support
Could not load
Value cannot be null
Sequence contains	element
Collection was modified; enumeration operation may not execute
Input string was not in a correct format
Index was out of range
Method not found:
Unable to resolve service for type	 while attempting to activate
Some services are not able to be constructed
 has been registered	No service for type
 was not present in the dictionary	The given key
An item with the same key has already been added
Unable to load
Attempted to read or write protected memory
Attempted to divide by zero
A task was canceled
started on this context	A second operation
 could not be translated	The LINQ expression
Unable to cast object of type	 to type
The SSL connection could not be established
Operation is not valid due to the current state of the object
Cannot access a disposed
Cross-thread operation not valid
The calling thread cannot access this object
Exception has been thrown by the target of an invocation
The type initializer for	 threw an exception
Nullable object must have a value
Specified
Parameter count mismatch
The JSON value could not be converted to
A possible object cycle was detected
 requires a primary key to be defined	The entity type
Unable to create a	 of type
Access to the path	 is denied
Could not find
A connection was successfully established with the server, but
A network-related or instance-specific error occurred
equested registry access is not allowed
Data at the root level is invalid
caused an	iolation	ccess 
iolation	ccess 
ccess violation at address
EXCEPTION_ACCESS_VIOLATION
EXC_BAD_ACCESS
Java heap space
GC overhead limit exceeded
nable to create	native thread
Comparison method violates its general contract
Could not initialize class
No enum constant
Unrecognized field
Cannot	 of 
No serializer found for class
Failed to bind properties under
No qualifying bean of type	 available
 that could not be found	required a bean of type
Error creating bean with name
Circular view path
failed to lazily initialize a collection of role
could not initialize proxy
No suitable driver found for
Failed to determine a suitable driver class
the trustAnchors parameter must be non-empty
PKIX path building failed
unable to find valid certification path to requested target
Received fatal alert:
Unable to start activity ComponentInfo
Unable to
t create handler inside thread	Can
Only the original thread that created a view hierarchy can touch its views
Failed resolution of: L
 in class	 method	No 
t find class	 on path	Didn
t find DSO to load:	couldn
dlopen failed:
No implementation found for
 on a null object reference	Attempt to invoke	 method
Cannot invoke	 because	 is null
because "	" is null
INSTALL_
 did not then call Service.startForeground	Context.startForegroundService
Permission Denial:
Ticking
Exception
Mixin 	failed
Mod resolution
Incompatible mod
A single server tick took	 seconds
Could not
Unable to access jarfile
Unrecognized	option
 cannot be cast to class	class 
Illegal reflective access
 does not	module
zip END header not found
invalid LOC header
Could not pass event	 to
Undefined
Trying to access array offset on
Trying to get property	 of non-object
Attempt to	 property	 on 
 not found	Class 
Allowed memory size of	 bytes exhausted
Maximum execution time of	 seconds exceeded
Cannot redeclare
must be of	type
Cannot modify header information - headers already sent
Unsupported operand types:
ailed to open stream:
 must be compatible with	Declaration of
Too few arguments to function
Argument	must be
Array to string conversion
Cannot use object of type	 as array
Creation of dynamic property	 is deprecated
Passing null to parameter #	 is deprecated
 abstract method	 contains	Class
Uncaught
Call to
 be called statically	Non-static method
 declared before required parameter	Optional parameter
No query results for model
 does not exist	Target class
 not defined	Route 
 not found	View 
CSRF token mismatch
 method is not supported for	The 
There has been a critical error on this website
Error establishing a database connection
 does not exist	The 
 was not found	The 
You have requested a non-existent
syntax error, unexpected
Unable to load dynamic library
undefined local variable or method	 for
undefined method	 for
uninitialized constant
wrong number of arguments
cannot load such file --
Could not find gem
Failed to build gem native extension
no implicit conversion of	 into 
t modify frozen	can
t be coerced into	can
stack level too deep
superclass mismatch for class
unknown attribute	 for 
invalid byte sequence in
incompatible character encodings:
Couldn	t find
comparison of	 failed	 with
is not URI	bad URI
Validation failed:
, but your Gemfile specified	Your Ruby version is
, but your Gemfile requires	You have already activated
t locate	 in @INC	Can
t locate object method	Can
 on an undefined value	t call method	Can
Use of uninitialized value
 requires explicit package name	Global symbol
 reference	Not a
bad argument #	 to 
 not found	module
attempt to	 value
unexpected symbol near
 not found	object
could not find function
there is no package called
subscript out of bounds
non-numeric argument to
 had non-zero exit status	installation of package
 is not available	package
lazy loading failed for package
arguments imply differing number of rows
undefined columns selected
argument is of length zero
missing value where TRUE/FALSE needed
the condition has length
replacement has	, data has	 row
namespace	, but	 is 
cannot open the connection
cannot allocate vector of size
unused argument
 applied to an object of class	no applicable method for
no method matching
 not defined
Unsatisfiable requirements detected for package
 is void:	Symbol
Wrong type argument:
Wrong number of arguments:
Cannot open load file:
Args out of range:
Invalid function:
Unrecognized function or variable
Undefined control sequence
 inserted	Missing
Heap exhausted
Control stack exhausted
undefined exports:
compilation failed for package
Undefined variable	 or class
Undefined function
error while loading shared libraries:
cannot open shared object file
symbol lookup error:
wrong ELF class:
cannot execute binary file
required file not found
Library not loaded:
Symbol not found:
image not found
ad CPU type in executable
incompatible architecture
 but wrong architecture	mach-o
code signature
is damaged and can	t be opened
cannot be opened because
t be opened because	can
The code execution cannot proceed because	 was not found
 is missing from your computer	The program can	t start because
 was not found. Reinstalling the program may fix this problem
The procedure entry point	 could not be located
The application	 to 
t run on your PC	This app can
is not a valid Win32 application
is not compatible with the version of Windows
side-by-side configuration is incorrect
 could not be found	The specified
The system cannot find the	 specified
because it is being used by another process
The RPC server is unavailable
Class not registered
The parameter is incorrect
The handle is invalid
The data is invalid
 referenced memory at 0x	The instruction at 0x
Unhandled exception at 0x
The exception unknown software exception
nsufficient system resources exist to complete the requested service
Windows cannot
command not found:
is not recognized as
running scripts is disabled on this system
cannot be loaded because
A positional parameter cannot be found that accepts argument
A parameter cannot be found that matches parameter name
syntax error near unexpected token
syntax error: unexpected end of file
unexpected EOF while looking for matching
: unbound variable
bad substitution
bad interpreter:
rgument list too long
parse error near
not a valid identifier
ambiguous redirect
 expected
llegal option -
 option	 -- 
 option
unrecognized arguments:
the following arguments are required:
: invalid	argument
 argument	expected
o such
Got unexpected extra argument
Missing
unknown
unknown command	 for 
ound argument	 which wasn	t expected
unexpected argument	 found
the following required arguments were not provided
a value is required for
no such file or directory:
permission denied:
zsh: no matches found:
Could not chdir to home directory
 is required	sudo: a
Could not open a connection to your authentication agent
net::ERR_
_ERROR_
ERR_CONNECTION
ERR_SSL
ERR_CERT
ERR_NAME
ERR_NETWORK
ERR_HTTP2
ERR_QUIC
ERR_TOO_MANY
ERR_EMPTY
ERR_ADDRESS
ERR_TIMED
ERR_BLOCKED
ERR_UNSAFE
ERR_INVALID
ERR_OSSL
ERR_SOCKET
ERR_STREAM
ERR_MODULE
ERR_REQUIRE
ERR_PACKAGE
ERR_UNKNOWN
ERR_UNSUPPORTED
ERR_DLOPEN
ERR_WORKER
ERR_INTERNET
getaddrinfo
connect E
 ECONNRESET
 EPIPE
 ETIMEDOUT
socket hang up
ould not resolve
Temporary failure in name resolution
ame or service not known
nodename nor servname provided
no such host
Failed to establish a new connection:
ailed to connect to	 port 
Connection reset by peer
onnection	 by 
onnection timed out after
operation	timed out	he 
Read timed out
i/o timeout
context deadline exceeded
TLS handshake
net/http: request canceled
certificate
CERTIFICATE_VERIFY_FAILED
SSL certificate problem:
SSL: WRONG_VERSION_NUMBER
wrong version number
sslv3 alert handshake failure
tlsv1 alert
unexpected eof while reading
EOF occurred in violation of protocol
Hostname mismatch, certificate is not valid for
x509:
remote error: tls:
tls: 
http: server gave HTTP response to HTTPS client
HTTP request was sent to HTTPS port
unexpected EOF
Max retries exceeded with url:
Remote end closed connection without response
Server disconnected without sending a response
lient network socket disconnected before secure TLS connection was established
DEPTH_ZERO_SELF_SIGNED_CERT
UNABLE_TO_
upstream
no healthy upstream
The remote server returned an error:
No connection could be made because the target machine actively refused it
An existing connection was forcibly closed by the remote host
underlying connection was closed
A connection attempt failed because the connected party
The remote name could not be resolved
Unable to read data from the transport connection
dial 
 was not closed cleanly	HTTP/2 stream
 bytes remaining to read	transfer closed with
Empty reply from server
nginx:	emerg
server certificate verification failed
TLS key negotiation failed to occur within	 seconds
SSL: 
ConnectionPool	HTTP
 expired	oken 
oken expired
onnection timed out
HTTP 	rror
HTTP 
HTTP: 
HTTP/1.0
HTTP/1.1
HTTP/2
HTTP 
equest failed with status
erver returned
eceived
nexpected
tatus code
 Error:
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
422 Unprocessable
429 Too Many Requests
431 Request Header Fields Too Large
500 Internal Server Error
501 Not Implemented
502 Bad Gateway
503 Service	Unavailable
504 Gateway Time
 HTTP/1.
GET https://
POST https://
PUT https://
DELETE https://
PATCH https://
not a git repository
Authentication failed for
Permission denied	publickey
refusing to merge unrelated histories
 did not match any file	pathspec
failed to push some refs to
unable to access
could not read	 for 
detected dubious ownership in repository at
RPC failed;
early EOF
index-pack failed
Your local changes to the following files would be overwritten
Host key verification failed
Could not read from remote repository
Repository not found
Unable to create	: File exists
no matching	 found
Too many authentication failures
Bad owner or permissions on
 are too open	Permissions	 for 
gpg failed to sign the data
No secret key
 not found in upstream	Remote branch
cannot lock ref
Support for password authentication was removed
Bad credentials
Resource not accessible by
Unable to locate package
has no installation candidate
The following packages have unmet dependencies
but it is not
nmet dependencies
you have held broken packages
t be verified	signature	 couldn
The repository
Hash Sum mismatch
dependency problems - leaving unconfigured
, which is also in package	trying to overwrite
nothing provides
could not satisfy dependencies
failed to commit transaction
target not found:
unable to satisfy dependency
signature from	 is 
One or more
A failure occurred in
No available formula
Cask 
SHA256 mismatch
hecksum
ash mismatch
Unable to find a	 binary for
Installer failed with exit code
 found	No 
The following signatures were invalid
GPG check FAILED
GPG error:
bwrap:
Bad return status for module build on kernel:
Module build for kernel	 was skipped
BUG: unable to handle
BUG: kernel NULL pointer dereference,
general protection fault
Kernel panic - not syncing:
Out of memory: Killed process
oom-kill:
soft lockup - CPU#	 stuck
self-detected stall on CPU
I/O error, dev
EXT4-fs error
Buffer I/O error on dev
Invalid module format
Required key not available
Unknown symbol
disagrees about version of symbol
Direct firmware load for	 failed with error
 failed with error	probe of
 failed with error	probe with driver
 not found in directory	Module
Main process exited, code=	, status=
Failed with result
Start request repeated too quickly
 failed because	Job for
Unit 
Failed to
Failed to connect to	bus
 was not provided by any .service files	The name
org.freedesktop.DBus.Error.
GDBus.Error:
annot autolaunch D-Bus without X11	DISPLAY
VFS: Unable to mount root fs
mount:
Transport endpoint is not connected
Structure needs cleaning
Stale file handle
No such device
Inappropriate ioctl for device
Operation not supported by device
Too many levels of symbolic links
File name too long
Invalid cross-device link
Disk quota exceeded
Interrupted system call
Protocol not available
RTNETLINK answers:
kb available on filesystem	Only have
could not connect to display
no Qt platform plugin could be initialized
 the Qt platform plugin	Could not
QObject::
QtWarning:
QtCritical:
QtFatal:
ailed to
ailed to
No available video device
invalid parameter attributes	BadMatch
BadWindow
BadValue
BadDrawable
BadAccess
BadAlloc
BadAtom
BadLength
BadName
BadRequest
GLXBadFBConfig
VK_ERROR_
VUID-
DXGI_ERROR_
E_INVALIDARG
E_OUTOFMEMORY
E_FAIL
E_ACCESSDENIED
E_NOINTERFACE
EGL_BAD_
EGL_NOT_INITIALIZED
GL_INVALID_
GL_OUT_OF_MEMORY
hader 
ERROR:	: '	' :
Protocol error
compositor	 support
Unknown
No such filter:
moov atom not found
Invalid data found when processing input
Could not find codec parameters for stream
Error 
Conversion failed!
cannot open audio device
ALSA lib
PortAudio error:
Unable to
 is not supported	Metal 
D3D11:
Device
GPU process
Passthrough is not supported
 was not readable by this computer	The disk you
quit unexpectedly
 has stopped
t be completed because	The 	 can
 have permission to	You do
There was a problem	 the 
App not installed
Your 
Couldn
Terminated due to memory issue
Message from debugger: Terminated due to
syntax error at or near
 constraint	violates
 violates not-null constraint	null value in column
permission denied for
must be
password authentication failed for user
no pg_hba.conf entry for
remaining connection slots are reserved
too many clients already
current transaction is aborted, commands ignored
deadlock detected
could not serialize access due to
canceling statement due to
terminating connection due to
column reference	 is ambiguous
operator does not exist:
 in a read-only transaction	cannot execute
the database system is
database files are incompatible with server
invalid input syntax for
value too long for type
 already exists	relation
type 
there is no unique or exclusion constraint matching
ould not connect to server:
You have an error in your SQL syntax
Unknown column	 in 
Table 
Access denied for user
Duplicate
Deadlock found when trying to get lock
Lock wait timeout exceeded
MySQL server has gone away
Lost connection to	server
Incorrect	 value:
Data too long for column
Cannot	 row
Too many connections
Public Key Retrieval is not allowed
Client does not support authentication protocol
Specified key was too long
Unknown
t connect to	Can
t have a default value	Field 	 doesn
 cannot be null	Column
 constraint failed
attempt to write a readonly database
unable to open database file
file is not a database
: syntax error	near 
SQL logic error
no such
E11000 duplicate key error
WRONGTYPE Operation against a key
NOAUTH Authentication required
WRONGPASS invalid username-password pair
 is configured to save	MISCONF
t write against a read only replica	READONLY You can
OOM command not allowed when used memory
CLUSTERDOWN
all shards failed
_exception
Invalid object name
Login failed for user
Cannot insert the value NULL into column
String or binary data would be truncated
Incorrect syntax near
The transaction log for database	 is full
ORA-0
. DB::Exception:	Code: 
 does not exist	column
MOVED 
: missing magic block	incompatible library
could not load library
could not access file
exec format error
no space left on device
pull access denied for
manifest
port is already allocated
executable file not found in	PATH
OCI runtime	 failed
toomanyrequests:
error during connect:
failed to
network
 is unhealthy	container
permission denied while trying to connect to the Docker
invalid reference format
could not select device driver
o such
is not running
Ports are not available
driver failed programming external connectivity
invalid mount config for type
services.
unauthorized: authentication required
denied:
The virtual machine could not be started
exec user process caused	exec format error
no such image
no matches for kind
the server could not find the requested resource
t have a resource type	the server doesn
failed calling webhook
 denied the request:	admission webhook
field is immutable
unable to
 probe
error converting YAML to JSON
cannot be handled as a
has no deployed releases
install/upgrade/rollback	another operation	 is in progress
cannot re-use a name that is still in use
nil pointer evaluating
timed out waiting for the condition
pod has unbound immediate PersistentVolumeClaims
 nodes are available:
 failed for volume	MountVolume.
ailed to create pod sandbox
ailed to pull image
Back-off
t get current server API group list	couldn
 is forbidden:
is invalid:
Operation cannot be fulfilled on
unknown field "
ValidationError
o endpoints available for service
failed to call webhook
the object has been modified; please apply your changes to the latest version
leader election lost
Unable to attach or mount volumes:
Provider produced
Error acquiring the state lock
Unsupported
Missing required argument
Invalid
Reference to undeclared
Inconsistent conditional result types
Failed to query available provider packages
Provider configuration not present
Plugin did not respond
 is not expected here	An argument named
Call to unknown function
is not authorized to perform
The security token included in the request is
Unable to locate credentials
ould not load credentials from any providers
No valid credential sources found
The specified	 does not
Rate exceeded
Access	Denied
The request signature we calculated does not match
The provided token has expired
Could not connect to the endpoint URL
Failed to connect to the host via ssh
The task includes an option with an undefined variable
Unsupported parameters for	 module
t resolve module/action	couldn
No first item, sequence was empty
MODULE FAILURE
Unable to resolve action
Unrecognized named-value:
The job was not started because
The runner has received a shutdown signal
The self-hosted runner lost communication with the server
No runner matching the specified labels was found
Input required and not supplied:
Unexpected input
Process completed with exit code
 could not be found	The 
does not have authorization	The 
API rate limit exceeded for
maximum context length is	 tokens
context_length_exceeded
insufficient_quota
ou exceeded your current quota
Rate limit	 for
Incorrect API key provided
nvalid
The model
 not found	model 
prompt is too long:
Your credit balance is too low
Resource has been exhausted
Unsupported
does not support
 found
exceeded retry limit
llama runner process has terminated
 requires more
unable to load model
error loading model:
unknown model architecture:
The model is overloaded
Failed to deserialize the JSON body into the target type
tool_use ids were found without tool_result blocks
mapping values are not allowed
could not find expected
did not find expected
 that cannot start any token	found character
found undefined tag handle
found duplicate key
bad indentation of a
cannot unmarshal !!	 into 
json: 
invalid character
unexpected end of JSON input
missing field
, expected	unknown
invalid type:	, expected
duplicate
expected value at line	 column
trailing characters at line	 column
Additional properties are not allowed
is a required property
is not valid under any of the given schemas
is not of type
Input should be
ield required
extra fields not permitted
nvalid
not in gzip format
nd-of-central-directory signature not found
ile is not a zip file
CRC failed
CRC check failed
CRC error
CRC mismatch
nexpected end of
incorrect
Start tag expected,	 not found
Opening and ending tag mismatch
XML declaration allowed only at the start of the document
rong 
alformed
annot parse	 as
Parsing error:
Could not
A RenderFlex overflowed by	 pixels on the
setState
Null check operator used on a null value
 has not been initialized	Field 
 is not a subtype of type	type 
No implementation found for method	 on channel
RenderBox was not laid out
 viewport was given unbounded
Looking up a deactivated widget	s ancestor is unsafe
Bad state:
 was called on null	The 
t defined	The 	 isn
t be assigned to the parameter type	The argument type	 can
The return type	 isn	t a 
t be assigned to a variable of type	A value of type	 can
Method not found:
Member not found:
No named parameter with the name
 not found	Type 
Undefined name
 SDK version is	The current
 failed with exit code	Gradle task
 widget found	No Material
 widget ancestor found	No 
Could not find the correct Provider
Unsupported operation:
Concurrent modification during iteration
The provided ScrollController is currently attached to more than one ScrollPosition
The following assertion was thrown
SenderId mismatch
InvalidRegistration
on base:	Invalid
Invalid call. Nonexistent function	 in base
Attempt to call function	 on a null instance	 in base
Cannot call method	 on a null value
Invalid operands	 in operator	 and 
 declared in the current scope	Identifier
Cannot get class
Condition "	" is true
Failed loading resource:
 Error:	Parse
 script	The 
MissingReferenceException:
Encountered a conflict in
requires
Missing or unsupported mandatory dependencies
Error loading class:
Failed to load mod
Setup failed for
 integration not ready yet	Config entry	 for 
setting up	Error 
Integration	 not found
Invalid config for
Platform
 is taking	 seconds	 of 
Detected blocking call to
Error doing job:
Config flow could not be loaded
Error fetching	 data:
Timeout	 data
Error 
Failed to
function defined	No setup
Template variable
UndefinedError:
Requirements for	 not found
Invalid handler specified
Failed to
 failed:	Publish	 to 
nterview failed
Guru Meditation Error:
Brownout detector was triggered
Failed to connect to ESP
A fatal error occurred:
Timed out waiting for packet
programmer is not responding
not in sync: resp=0x
t open device	can
ould not open	port 
 shutdown:	MCU 
 error during connect:	MCU 
Lost communication with MCU
Timer too close
Unable to read tmc
 reports error:	TMC 
 not heating at expected rate	Heater
Printer halted. kill	 called!
THERMAL RUNAWAY
MAXTEMP
MINTEMP
Thermal Runaway
eating	ailed
ADC out of range
Must home axis first
Move out of range:
 must be specified	 in section	Option
 is not a valid config section	Section
Please specify	 before
Sketch too big
Compilation error:
Error compiling for board
 port 	No 
Task watchdog got triggered
assert failed:
Stack canary watchpoint triggered
 was called at PC 0x	abort
Backtrace: 0x
command
 extension because	Cannot activate
Activating extension	 failed:
Extension host
Unable to	 because
t start client	ouldn
client failed	tarting
 times in the last	 server crashed	 minutes	The
Command	not 
Language server
o parser for	 language
Query error at
invalid
 is not supported by any of the servers	method
attempt to call field	a nil value
Unable to connect to
The kernel
Kernel Restarting
Failed to start the Kernel
An error occurred while
Unable to
Sign in to confirm you	re not a bot
Requested format is not available
Video unavailable
This video is
Unsupported URL:
iving up after	 retries
nsig extraction failed
No video formats found
Postprocessing:
Playback
The media could not be loaded
t compatible with the media	This client isn
insufficient funds for
execution reverted
nonce too
replacement transaction underpriced
intrinsic gas too low
transaction underpriced
gas required exceeds allowance
Corrupted block database detected
Error opening block database
Stack too deep
DeclarationError:
ParserError:
cannot estimate gas
bad-txns-
missing trie node
Unable to connect to`;var fh={letter:String.raw`\w`,edge:String.raw`\b`,flags:"",whole:a(e=>e,"whole")};function l(e,...t){return{text:String.raw(e,...t)}}a(l,"wordings");var De=class extends Error{static{a(this,"WordingError")}name="WordingError"};function en({text:e},t,n=fh){let r=vh(e,t);if(r.length===0)throw new De(`${t} has no wording`);let o=r.map(({line:s})=>hi(s,n));try{return new RegExp(n.whole(o.join("|")),n.flags)}catch(s){throw new De(`${t}, ${wh(r,n)}`,{cause:s})}}a(en,"compileWordings");function wh(e,t){for(let{line:n,at:r}of e)try{new RegExp(t.whole(hi(n,t)),t.flags)}catch{return`line ${r}: it is no wording: ${n}`}return"all lines: they do not go together"}a(wh,"faultyLine");function vh(e,t){let n=[],r="",o=0;for(let[s,i]of e.replace(/^\s*\n/,"").split(`
`).entries())if(r===""&&(o=s+1),r=At(`${r}
${i.trim()}`),!(r===""||vi(r)>0)){if(vi(r)<0)throw new De(`${t}, line ${o}: a bracket is not opened: ${r}`);n.push({line:r,at:o}),r=""}if(r!=="")throw new De(`${t}, line ${o}: a bracket is not closed: ${r}`);return n}a(vh,"toLines");function vi(e){let t=0;for(let[n]of e.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))n==="("?t++:n===")"&&t--;return t}a(vi,"depthOf");function hi(e,t){if(e.length>2&&e.startsWith("/")&&e.endsWith("/"))return e.slice(1,-1);let n=e.startsWith("\u2026"),r=e.endsWith("\u2026"),o=e.slice(n?1:0,r?-1:void 0);return(n?"":t.edge)+gh(o,t)+(r?"":t.edge)}a(hi,"lineSource");var hh=/(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;function gh(e,{letter:t,edge:n}){return e.replace(hh,(r,o,s)=>o!==void 0?o==="1"?`(?:${t}+ )?`:`(?:${t}+ ){0,${o}}`:s!==void 0?String.raw`${n}[^.\n]{0,${s}}${n}`:r==="("?"(?:":r==="*"||r==="+"?t+r:r==="."||r==="/"?`\\${r}`:r)}a(gh,"bodySource");var gi=String.raw`['‘\x60"“«][^'’\x60"”»\n]{1,160}['’\x60"”»]`,bh={q:gi,name:String.raw`(${gi}|[\w$:~<>@.-]{1,80})`,word:String.raw`[^\s'"\x60]{1,120}`,n:String.raw`-?\d[\d.,]{0,12}`,some:String.raw`[^\n]{1,120}?`},yh=/<(q|name|word|n|some)>|>>/g,kh=String.raw`[^.\n]{1,200}`,bi=" >>",yi={letter:String.raw`\w`,edge:"",flags:"gm",whole:a(e=>String.raw`(?<!\w)(?:${e})(?!\w)`,"whole")},qh={...yi,whole:a(e=>String.raw`(?<!\w)(?:${e})`,"whole")};function ki({messages:e}){return e.text.split(`
`).map(t=>t.trim()).filter(t=>t!=="")}a(ki,"linesOf");function qi({name:e,source:t},n,r,o){let s=n.replace(/<some>(?=\)*\??$)/,">>"),i=s.endsWith(bi),c=i?s.slice(0,-bi.length):s,[d="",...u]=o.split("	"),m;return{name:`fixed-${e}-${r+1}`,reason:"a message that is worded alike everywhere",source:t,words:[d],besides:u,get pattern(){return m??=en({text:c.replace(yh,(f,g)=>g===void 0?kh:bh[g]??"")},`fixed-${e}`,i?qh:yi)},where:E,inline:!0,weak:!0,certain:!0,withFullStop:!0,...i?{}:{extent:"match"}}}a(qi,"toOpener");var xi=[{name:"flutter",source:"Flutter's framework, Dart's analyser and runtime",messages:l`
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
    `}];var Ei=[{name:"c",source:"GCC's and Clang's diagnostics, MSVC's C2xxx",messages:l`
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
    `}];var Si=[{name:"javascript",source:"V8's message-template.h, JavaScriptCore's and SpiderMonkey's messages",messages:l`
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
    `}];var ji=[{name:"database",source:"PostgreSQL's errcodes, MySQL's and MariaDB's errmsg, SQLite, SQL Server, MongoDB, Redis, Elasticsearch",messages:l`
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
    `}];var Ri=[{name:"loader",source:"ld.so(8), dyld, Windows' loader and Gatekeeper",messages:l`
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
      (GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|REPORT|PROPFIND) \S{1,300} HTTP/1.\d" [45]\d\d
      GET https://\S{1,300} [45]\d\d
      POST https://\S{1,300} [45]\d\d
      PUT https://\S{1,300} [45]\d\d
      DELETE https://\S{1,300} [45]\d\d
      PATCH https://\S{1,300} [45]\d\d
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
      The (operation|action) can(['’]|no)?t be completed because >>
      You do(n['’]t| not) have permission to <some>(?=$|[\n.])
      There was a problem (parsing|opening|reading|loading) the (package|file)
      App not installed( as <some>)?
      Your (device|system|browser) (isn['’]t|is not) (compatible with this version|supported)
      Couldn['’]t (find|open|load|connect|save|read|write|create|delete|download) (the )?<some>(?=$|[\n.;"”])
      Terminated due to memory issue
      Message from debugger: Terminated due to >>
    `}];var xh=String.raw`(?:['‘\x60][\w:~<>*&,. ]{1,80}['’]|(?<![\w:~'‘\x60.])(?!(?:It|This|That|Which|They|Type|Function|Variable|Class|Name) )`+String.raw`(?=[\w:~]{0,60}[A-Z_:\d])[A-Za-z_][\w:~]{1,80})`,ut=String.raw`['‘\x60"][^'’"\n]{1,160}['’"]`,Eh=[{name:"javascript-engine",source:"V8's messages.h, JavaScriptCore's ExceptionHelpers.cpp",words:["annot read prop","annot set prop","is not an object (eval","annot find module '","annot find package '"],pattern:p("gm")`
        \bCannot (?:read|set) propert(?:y ${ut} of (?:undefined|null)|
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
        ${xh} (?:in namespace ${ut} )?(?:has not been declared|was not declared in this scope|does not name a type|
          redeclared in this block|is not a member of ${ut})|
        \buse of undeclared identifier ${ut}|\bno matching function for call to ${ut}|
        \bvector subscript out of range\b|\bunresolved external symbol (?:"[^"\n]{1,240}"|[\w@?$.]{2,200})
      `},{name:"nothing-called",source:"Go's runtime, Lua's ldebug.c, Ruby's NoMethodError, PHP's zend_execute.c",words:["nil pointer dereference","attempt to ","ndefined method ","o undefined ","member function "],pattern:p("gm")`
        \b(?:invalid memory address or )?nil pointer dereference\b|
        \battempt to (?:index|call|compare|concatenate|perform arithmetic on|get length of) [^\n.;]{0,80}?\(a \w{3,8} value\)|
        \bundefined method [\x60']\S{1,80}' for [\w:#<>]{1,80}|
        \bCall to undefined (?:function|method) [\w\\:]{2,160}(?:\(\))?|\bCall to a member function \w{1,80}\(\) on \w{2,20}\b
      `},{name:"database",source:"PostgreSQL, SQLite and MySQL",words:['" does not exist',"\u201D does not exist","o such table: ","o such column: ","violates unique constraint ","database is locked","database disk image is malformed"],pattern:p("gm")`
        \b(?:relation|column|database|role|function|schema) ["“][^"“”\n]{1,120}["”] does not exist\b|
        \bno such (?:table|column): [\w."]{1,120}|\bduplicate key value violates unique constraint "[^"\n]{1,120}"|
        \bdatabase is locked\b|\bdatabase disk image is malformed\b
      `},{name:"certificate",source:"OpenSSL's X509_verify_cert_error_string, Go's crypto/x509",words:["issuer certificate","signed certificate","the first certificate","by unknown authority"],pattern:p("gm")`
        \bunable to get (?:local )?issuer certificate\b|\bself[- ]signed certificate(?: in certificate chain)?(?= ?(?:$|[\n.,;:)"'\x60]))|
        \bunable to verify the first certificate\b|\bx509: certificate signed by unknown authority\b
      `},{name:"stopped-app",source:"Android's and Windows' dialogs",words:[" has stopped"," keeps stopping"," isn't responding"," cannot access the specified device"],pattern:p("gm")`
        \bUnfortunately, [\w .-]{2,60} has stopped\b\.?|(?<=["“])[\w .-]{2,60} (?:keeps stopping|isn't responding|has stopped working)\b|
        \bWindows cannot access the specified device, path, or file\b
      `},{name:"loader-version",source:"ld.so(8); a registry of containers",words:["version `GLIBC","version 'GLIBC","version `CXXABI","no matching manifest for ","ymbol not found: _"],pattern:p("gm")`
        \bversion [\x60'](?:GLIBCX{0,2}|CXXABI)_[\d.]{1,12}' not found\b|
        \bno matching manifest for [\w/]{3,40} in the manifest list entries\b|
        \b[Ss]ymbol not found: _[\w$]{2,300}
      `}],Ti=Eh.map(({name:e,...t})=>({...t,name:`fixed-${e}`,reason:"a message that is worded alike everywhere",where:E,inline:!0,weak:!0,certain:!0,extent:"match"})),Sh=[...Ei,...Si,...Ri,...ji,...xi],Oi=pe(()=>wi.split(`
`)),Ar=pe(()=>Oi().map(e=>e.split("	",1)[0]??"")),jh=pe(()=>Sh.flatMap(e=>ki(e).map((t,n)=>({family:e,line:t,index:n})))),Ai=new Map;function Tr(e){let t=Ai.get(e),n=jh()[e];if(t!==void 0||n===void 0)return t;let r=qi(n.family,n.line,n.index,Oi()[e]??"");return Ai.set(e,r),r}a(Tr,"knownMessage");var _i=[{name:"hydration",reason:"React found other HTML than the server sent",source:"https://react.dev/reference/react-dom/client/hydrateRoot",words:["Hydration failed because ","Text content did","Text content does","Expected server HTML to contain"],pattern:/\b(?=Hydration failed because \w|Text content (?:did|does) not match\b|Expected server HTML to contain )/gm,where:b,certain:!0},{name:"minified-react",reason:"React's production build gives a number for the message",source:"https://react.dev/errors",words:["Minified React error #"],pattern:/\b(?=Minified React error #\d)/gm,where:b,inline:!0,certain:!0},{name:"invariant",reason:"a library of components found a state that cannot be",source:"https://github.com/zertosh/invariant",words:["Invariant Violation: "],pattern:/\bInvariant Violation: (?=\S)/gm,where:b,certain:!0},{name:"timeout-exceeded",reason:"a browser's driver waited in vain",source:"https://playwright.dev/docs/api/class-timeouterror",words:["imeout "],pattern:/(?:^|(?<=[\s`"]))(?=(?:[a-z]\w{1,40}\.\w{2,40}: )?Timeout (?:of )?\d{1,7} ?ms exceeded)/gm,where:E,inline:!0,certain:!0},{name:"stream-cut",reason:"a service's stream ended too early",source:"clients of server-sent events",words:["stream disconnected before completion"],pattern:/\b(?=stream disconnected before completion\b)/gm,where:E,certain:!0},{name:"detail",reason:"a service's answer that is nothing but its detail",source:"https://fastapi.tiangolo.com/tutorial/handling-errors/",words:['"detail"'],pattern:/(?<=\{\s{0,8}"detail"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}"\s{0,8}\})|(?<="detail"\s{0,4}:\s{0,4}\[\s{0,8}\{[^{}]{0,200}"msg"\s{0,4}:\s{0,4}")(?=[^"\n]{3,300}")/gm,where:E,certain:!0},{name:"error-member",reason:"an error as a member of an answer, its code and message within",source:"https://www.jsonrpc.org/specification#error_object",words:['"error"'],pattern:/(?<=,\s{0,20}"error"\s{0,4}:\s{0,4})(?=\{\s{0,12}"(?:code|message)"\s{0,4}:)/gm,where:w,certain:!0},{name:"badge",reason:"a package manager prints the word as a badge",source:"pnpm's reporter",words:["ERROR "],pattern:/^[ \t\u2009]{1,4}ERROR[ \u2009]{1,4}(?=[A-Z][a-z])/gm,where:w,certain:!0},{name:"plain-error",reason:"\u201CERROR:\u201D or \u201CError:\u201D at the start of a line, in the midst of a person's words or in a title",source:"pip, Docker Compose, Bazel",words:["ERROR: "],pattern:/^[ \t]{0,8}ERROR: (?=["'A-Z/][^\n]{8})/gm,where:new Set(["prose","title"])},{name:"unhandled",reason:"Dart and Node.js say that nobody caught it",source:"https://docs.flutter.dev/testing/errors",words:["Unhandled Exception: "],pattern:/\bUnhandled Exception: (?=[A-Z])/gm,where:w,certain:!0},{name:"objective-c",reason:"an exception of Objective-C ends the app",source:"https://developer.apple.com/documentation/foundation/nsexception",words:["Terminating app due to uncaught exception '"],pattern:/\bTerminating app due to uncaught exception '(?=\w{3,80}', reason: )/gm,where:b,certain:!0},{name:"bad-access",reason:"Xcode shows the exception of a thread",source:"https://developer.apple.com/documentation/xcode/investigating-memory-access-crashes",words:["EXC_"],pattern:/\b(?=EXC_[A-Z_]{4,30} \(code=)/gm,where:b,certain:!0},{name:"sql-server",reason:"number, level and state, the message on the next line",source:"https://learn.microsoft.com/sql/relational-databases/errors-events/",words:["Msg "],pattern:/(?<=^Msg \d{1,6}, Level \d{1,2}, State \d{1,3}[^\n]{0,120}\n)(?=\S)/gm,where:w,certain:!0},{name:"message-below",reason:"a command says \u201Cerror message:\u201D and the message below",source:"clients of JSON-RPC",words:[`rror message:
`],pattern:/(?<=^[Ee]rror message:\n{1,2})(?=[A-Z"'][^\n]{5})/gm,where:w,certain:!0},{name:"rails-page",reason:"Rails' page: the class and where it came up, the message in the next paragraph",source:"https://guides.rubyonrails.org/debugging_rails_applications.html",words:["Error in "],pattern:/^[ \t]{0,8}(?=(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error in [A-Z][\w:]{1,80}#\w{1,60}\n\n?\S)/gm,where:w,certain:!0,extent:"next-paragraph"},{name:"text-member",reason:"words of failure as a text within an answer",source:"services and their command lines",words:['"Unable to ','"Failed to ','"Cannot ','"Could not ','"Invalid '],pattern:/(?<=[:[,]\s{0,12}")(?=(?:Unable to|Failed to|Cannot|Could not|Invalid) [^"\n]{8,300}")/gm,where:x,certain:!0,weak:!0},{name:"service",reason:"a service manager gives a service up",source:"systemd",words:[".service: "],pattern:/(?<![\w@.-])(?=[\w@.-]{2,60}\.service: (?:Start request repeated|Main process exited|Failed to))/gm,where:w,certain:!0},{name:"class-tight",reason:"a class, a colon and the message without a blank between",source:"programs that join the two by hand",words:["Error:","Exception:"],pattern:/(?:Error|Exception):(?=[A-Z{][^\n]{8})(?<=^[ \t]{0,8}[\w.]{0,90}:)/gm,where:x,classBefore:!0}];var Ni=[{name:"memory-checker",reason:"a memory checker marks each line with the process, then says what was wrong",source:"https://valgrind.org/docs/manual/mc-manual.html",words:["== Invalid ","== Conditional jump","== Use of uninit","== Process terminating","== Mismatched free","== Jump to "],pattern:/(?<=^[ \t]{0,8}==\d{1,8}== )(?=(?:Invalid (?:read|write|free)|Conditional jump|Use of uninit|Process terminating|Mismatched free|Jump to )\b)/gm,where:w,certain:!0},{name:"kernel",reason:"the kernel says which process or which code of its own went wrong",source:"Linux",words:["segfault at ","BUG: ","Kernel panic - ","general protection fault"],pattern:/\b(?=segfault at [\da-f]{1,16} ip )|\bBUG: (?=(?:kernel|unable to handle|soft lockup|Bad|scheduling|KASAN)\b)|\bKernel panic - (?=not syncing)|\b(?=general protection fault(?:,|:| ip))/gm,where:b,certain:!0},{name:"stop-code",reason:"Windows stopped, and shows why",source:"https://learn.microsoft.com/windows-hardware/drivers/debugger/bug-check-code-reference2",words:["top code: "],pattern:/\b[Ss]top code: (?=[A-Z]{2,30}_[A-Z_]{3,60}\b)/gm,where:b,certain:!0},{name:"result-number",reason:"a result of Windows in hexadecimal digits, behind the decimal ones or alone, and its words",source:"https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",words:["rror 0x"," (0x"],pattern:/\b[Ee]rror 0x[\da-fA-F]{8}: (?=\S)|\b[Ee]rror -?\d{1,10} \(0x[\da-fA-F]{8}\):? (?=\S)/gm,where:b,inline:!0,certain:!0},{name:"allocator",reason:"an allocator found its heap damaged, or no memory left",source:"macOS' malloc, Rust's alloc",words:["malloc: *** ","memory allocation of "],pattern:/\bmalloc: \*\*\* (?=(?:error for object|mach_vm_map)\b)|\b(?=memory allocation of \d{1,20} bytes failed)/gm,where:b,certain:!0},{name:"last-words",reason:"a runtime's only words before it ends the program",source:"libstdc++, glibc",words:["without an active exception","pure virtual method called","corrupted size vs. prev_size","corrupted double-linked list"],pattern:/\b(?=terminate called without an active exception|pure virtual method called|corrupted size vs\. prev_size|corrupted double-linked list)/gm,where:b,certain:!0},{name:"above-abort",reason:"what a program prints right before it aborts says why",source:"abort(3) and shells",words:[`
Aborted`,`
Abort trap`,`
zsh: abort`],pattern:new RegExp(String.raw`^(?=(?![ \t]{0,8}(?:[$#>%]|at |from |#\d|\d{1,3}[:.] |\S{1,40}@\S{1,60}[:~]))`+String.raw`[^\n]{8,300}[^\s:,{][ \t]{0,4}\n(?:Aborted(?: \(core dumped\))?|Abort trap: \d|zsh: abort)[^\n]{0,80}(?:\n|$(?!\n)))`,"gm"),where:w,certain:!0,weak:!0},{name:"assertion-dialog",reason:"a runtime's window says that an assertion failed; the expression stands below",source:"Microsoft's C runtime",words:["ssertion failed!","ssertion Failed!"],pattern:/\b(?=(?:Debug )?Assertion [Ff]ailed!\s{1,4}Program: )/gm,where:w,certain:!0},{name:"toolkit-assertion",reason:"an assertion of a toolkit, in capitals",source:"https://doc.qt.io/qt-6/qtglobal.html#Q_ASSERT",words:["ASSERT: ","ASSERT failure in "],pattern:/\bASSERT: (?=")|\bASSERT failure in (?=\S)/gm,where:b,certain:!0},{name:"signal-of-script",reason:"a shell names the script's line, the process and how it ended",source:"bash(1)",words:[": line "],pattern:p("gm")`
        (?<=: line \d{1,6}: {1,4}\d{1,8} )(?=(?:Segmentation fault|Killed|Aborted|Bus error|
          Illegal instruction|Floating point exception|Trace/breakpoint trap)\b)
      `,where:w,certain:!0,extent:"words"},{name:"signal-in-words",reason:"a shell's words for a signal, in small letters",source:"macOS' shells",words:["abort trap: "],pattern:/\b(?=abort trap: \d\b)/gm,where:E,certain:!0,extent:"words"},{name:"runtime-error",reason:"Go's runtime says what a program did wrong, in the midst of a server's log",source:"https://go.dev/ref/spec#Run_time_panics",words:["untime error: "],pattern:p("gm")`
        (?<!:\d{1,7}: )\bruntime error: (?=invalid memory address|index out of range|slice bounds out|
          integer divide by zero|hash of unhashable|comparing uncomparable|makeslice|growslice|
          nil pointer)
      `,where:E,inline:!0,certain:!0},{name:"fatal-tool",reason:"a tool says \u201Cfatal\u201D with blanks before the colon",source:"nvcc, GNU make",words:["fatal ","%Error"],pattern:/(?<=^[\w.-]{2,40} fatal {1,4}: )(?=\S)|^%Error(?:-\w{1,20})?: (?=\S)/gm,where:w,certain:!0},{name:"runaway",reason:"a program frames its last exception: the class, and the message below",source:"Bitcoin Core's PrintExceptionContinue",words:["EXCEPTION: "],pattern:/^EXCEPTION: (?=[\w:]{3,80}[ \t]{0,20}\n\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"domain",reason:"Apple's libraries give domain, code and words",source:"https://developer.apple.com/documentation/foundation/nserror",words:["Error Domain="],pattern:/\bError Domain=(?=[\w.]{3,80} Code=-?\d{1,8})/gm,where:b,certain:!0},{name:"tls-stack",reason:"an entry of OpenSSL's queue of errors",source:"https://docs.openssl.org/master/man3/ERR_error_string/",words:["error:"],pattern:/\berror:(?=[\dA-F]{8}:[^:\n]{0,80}:[^:\n]{0,80}:[^:\n]{3,120})/gm,where:b,inline:!0,certain:!0},{name:"system-call",reason:"a system call and its errno, without a colon",source:"Node.js",words:[" ECONN"," ENOTFOUND"," ETIMEDOUT"," EADDRINUSE"," ENOENT"," EACCES"," EPERM"," EAI_AGAIN"," EPIPE"," EHOSTUNREACH"," EBUSY"],pattern:p("gm")`
        \b(?:connect|read|write|listen|getaddrinfo|spawn|bind|send|queryA)(?: \S{1,200})? (?=(?:ECONN[A-Z]{5,8}|
          ENOTFOUND|ETIMEDOUT|EADDRINUSE|ENOENT|EACCES|EPERM|EAI_AGAIN|EPIPE|EHOSTUNREACH|EBUSY)\b)
      `,where:E,inline:!0,certain:!0,weak:!0},{name:"call-failed",reason:"a function names itself, what it tried, and the number or words that it got",source:"perror(3) and libraries of C and C++",words:[" failed: "," failed with "," failed ("],pattern:/^[ \t]{0,4}(?![A-Z]{3,20}: )(?=[A-Za-z_][\w:.]{2,60}(?:\(\))?: [^\n]{3,160} failed(?:: | with | \()\S)/gm,where:w,certain:!0,weak:!0},{name:"debugger-of-lisp",reason:"a Lisp's debugger names the condition and says it",source:"SBCL, GNU Emacs",words:["debugger invoked on a","--Lisp error: "],pattern:/\bdebugger invoked on an? (?=[A-Z][\w:-]{2,60}\b)|--Lisp error: (?=\()/gm,where:w,certain:!0},{name:"rejected-push",reason:"git shows what the other side rejected",source:"https://git-scm.com/docs/git-push",words:["! [re"],pattern:/(?<=^ {0,2}! )(?=\[(?:remote )?rejected\])/gm,where:w,certain:!0},{name:"unit-test",reason:"a test runner marks the lines that say what failed",source:"https://docs.pytest.org",words:[`
E  `],pattern:/(?<=^E {3,8})(?=assert |[A-Za-z_][\w.]{2,80}(?:Error|Exception|Warning): )/gm,where:x,certain:!0},{name:"exit-of-program",reason:"an editor's console says with which code a program ended",source:"consoles of editors",words:["Process finished with exit code ","has exited with code "," exited unexpectedly with code "],pattern:/\b(?=Process finished with exit code (?:-\d|[1-9]))|^(?=The program '[^'\n]{1,120}' has exited with code (?:-\d|[1-9]))|^(?=\w+(?: \w+)? exited unexpectedly with code (?:-\d|[1-9]))/gm,where:w,certain:!0},{name:"test-failed",reason:"the place of a test, the word, and what did not hold on the next line",source:"https://github.com/catchorg/Catch2",words:[`: FAILED:
`],pattern:/(?<=:\d{1,7}: FAILED:\n {0,8})(?=[A-Z_]{4,40}\()/gm,where:w,certain:!0},{name:"method-says",reason:"a method of a toolkit says what it cannot do",source:"Qt",words:["::"],pattern:new RegExp(String.raw`^[ \t]{0,4}(?=Q[A-Z]\w{2,40}::\w{2,60}: [A-Z][^\n]{8,300}$)(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:w,certain:!0},{name:"decoder",reason:"a decoder names itself and its address, then what it could not read",source:"FFmpeg",words:[" @ 0x"],pattern:new RegExp(String.raw`(?<=^\[[\w,]{2,60} @ 0x[\da-f]{4,16}\] )(?=[^\n]{0,240}\b${C}\b)`,"gm"),where:w,certain:!0,weak:!0}];var Ci=[{name:"resolver",reason:"a resolver of dependencies marks its verdict with a cross and explains below",source:"uv, miette",words:["\xD7 "],pattern:/^[ \t]{0,4}× (?=[A-Z][a-z])/gm,where:x,certain:!0,extent:"indented"},{name:"version-solving",reason:"why no set of versions fits",source:"https://github.com/dart-lang/pub/blob/master/doc/solver.md; Poetry",words:[", version solving failed"],pattern:/^[ \t]{0,4}(?=(?:So, b|B)ecause [^\n]{5,300}, version solving failed)/gm,where:w,certain:!0},{name:"bundler",reason:"Bundler names the gem that has no fitting version",source:"https://bundler.io",words:["Bundler could not find compatible versions"],pattern:/^(?=Bundler could not find compatible versions for gem ")/gm,where:w,certain:!0},{name:"numbered-report",reason:"a report that numbers its errors, the root cause last",source:"https://docs.rs/color-eyre",words:[`Error: 
`,`Error:
`],pattern:/^(?=Error: ?\n[ \t]{1,6}0: \S)/gm,where:w,certain:!0,extent:"indented"},{name:"go-command",reason:"the go command names a module and what is wrong with it",source:"https://go.dev/ref/mod",words:["go: "],pattern:/(?<=^go: )(?=[\w.-]{1,80}\.[\w./~-]{1,160}(?:@[\w.+-]{1,80})?: [a-z])/gm,where:x,certain:!0},{name:"kernel-oom",reason:"the kernel ended a process for want of memory",source:"https://docs.kernel.org/mm/",words:["Out of memory: Kill","Memory cgroup out of memory"],pattern:/\b(?=(?:Out of memory|Memory cgroup out of memory): Kill(?:ed)? process \d)/gm,where:b,certain:!0},{name:"lua-script",reason:"the interpreter, the place and the message",source:"lua(1)",words:["lua"],pattern:/^(?:lua[\d.]{0,4}|luajit): (?=[^\n:]{1,160}:\d{1,7}: \S)/gm,where:w,certain:!0},{name:"perl",reason:"a message that ends with the script and its line",source:"https://perldoc.perl.org/functions/die",words:[" line "],pattern:/^(?=[A-Z][^\n]{5,300} at \S{1,200}\.p[lm] line \d{1,7}[.,])/gm,where:x,certain:!0},{name:"clojure",reason:"the class in brackets, the message on the next line",source:"https://clojure.org/reference/repl_and_main",words:["Execution error","Syntax error"],pattern:/^(?=(?:Execution|Syntax) error(?: \([\w.]{3,80}\))? (?:at|compiling|reading|macroexpanding) [^\n]{3,200}\n\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"class-over-message",reason:"a class and a colon, the message in the lines below",source:"Prisma Client",words:[`Error: 
`,`Error:
`],pattern:/^(?:[A-Z]\w{3,60}Error: ?\n)\n?(?=[A-Z])/gm,where:x,certain:!0,extent:"two-lines"},{name:"tex",reason:"an exclamation mark, and the line of the source below",source:"The TeXbook",words:["! "],pattern:/(?<=^! )(?=[A-Z][^\n]{3,160}\n(?:[^\n]{0,160}\n){0,3}l\.\d)/gm,where:w,certain:!0},{name:"grpc-python",reason:"status and details of a call stand in lines of their own",source:"https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",words:["of RPC that terminated with:"],pattern:/(?<![\w.])(?=[\w.]{0,80}RpcError: <_\w{5,40} of RPC that terminated with:\n)/gm,where:w,certain:!0,extent:"paragraph"},{name:"script-of-runtime",reason:"a Haskell program names itself, the file, the function and why",source:"https://hackage.haskell.org/package/base/docs/System-IO-Error.html",words:[": openFile: ",": withFile: ",": openBinaryFile: ",": getDirectoryContents"],pattern:/(?<=^[\w.-]{1,60}: )(?=[^\n:]{1,200}: (?:openFile|withFile|openBinaryFile|getDirectoryContents\S{0,20}): \w)/gm,where:w,certain:!0}];var Li=["No such file or directory","Permission denied","File exists","Is a directory","Not a directory","Operation not permitted","Connection refused","Connection reset by peer","Connection timed out","Device or resource busy","Invalid argument","Too many open files","No space left on device","Cannot allocate memory","Broken pipe","Exec format error","Address already in use","Directory not empty","Read-only file system","Input/output error","Text file busy","Bad file descriptor","File too large","Network is unreachable","No route to host","Name or service not known","Resource temporarily unavailable","no such file or directory","permission denied","file exists","is a directory","not a directory","operation not permitted","connection refused","connection reset by peer","connection timed out","device or resource busy","invalid argument","too many open files","no space left on device","cannot allocate memory","broken pipe","exec format error","address already in use","directory not empty","read-only file system","input/output error","text file busy","bad file descriptor","i/o timeout","Connection closed by remote host","Invalid data found when processing input","network is unreachable","no route to host","no such host","file does not exist","command not found","unexpected EOF","context deadline exceeded","executable file not found in $PATH"],Rh=a(e=>e.map(t=>t.replace(/[$/]/g,"\\$&")).join("|"),"escaped"),Ii="go c cc cpp cxx h hpp py rb y js jsx ts tsx pl f f90 vala adb ads proto d nim zig swift java scala ex exs hs ml php lua cs vue svelte yaml yml toml json tf s S m mm cu sol dart jl v sv vhd sql css scss".split(" "),Ah="expected|actual|results?|output|os|versions?|notes?|edit|update|response|problem|issue|bug|steps?|repro\\w*|system|platform|browser|env\\w*|ps|todo|warn\\w*|info|debug|trace|reason|cause|why|workaround|fix\\w*|solution|status|summary|title|descri\\w*|tested|terminal|shell|model|subject|question|example|before|after|error|errors|fatal|panic|message|https?|file|feat|chore|docs|test|refactor|ci|perf|build|closes|regression|impact|severity|frequency|and|but|so|also|or|cc|by|from|date",Pi=[{name:"data-race",reason:"Go's race detector",source:"https://go.dev/doc/articles/race_detector",words:["WARNING: DATA RACE"],pattern:/\bWARNING: DATA RACE\b/gm,where:b,certain:!0,extent:"words"},{name:"sanitizer-broken",reason:"a sanitizer could not do its work",source:"compiler-rt's sanitizer_common",words:["Sanitizer failed","Sanitizer can not","Sanitizer CHECK failed"],pattern:/\b(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer (?=(?:failed|can not|CHECK failed))/gm,where:w,certain:!0},{name:"sanitizer-summary",reason:"what the sanitizer found, where the lines above it were left out; the others begin their report alike",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:["SUMMARY: "],pattern:/(?<=^SUMMARY: )(?=UndefinedBehaviorSanitizer: [a-zA-Z])/gm,where:w,certain:!0},{name:"check-failed",reason:"a check that ends the program where it does not hold",source:"https://google.github.io/glog/stable/logging/#check-macro, Chromium, V8, Rust's assert!",words:["heck failed: ","ssertion failed: "],pattern:/\b(?:Check failed: |assertion failed: )(?=\S)/gm,where:b,certain:!0},{name:"fatal-place",reason:"V8 frames its fatal error: the place, and below it what it is",source:"V8_Fatal",words:["# Fatal error in "],pattern:/(?<=^# Fatal error in [^\n]{0,200}\n# )(?=\S)/gm,where:w,certain:!0},{name:"signal-name",reason:"a runtime names the signal and says it in words",source:"Go's runtime",words:["SIG"],pattern:/^(?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [a-z])|^[Ss]ignal (?=SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|QUIT): [A-Z])/gm,where:E,certain:!0},{name:"signal-of-child",reason:"a parent says by which signal its child ended",source:"Go's os/exec",words:["signal: "],pattern:/\bsignal: (?=(?:segmentation fault|killed|aborted|abort trap|bus error|illegal instruction|trace)\b)/gm,where:E,certain:!0},{name:"signal-number",reason:"a crash handler gives the signal's number or name",source:"Android's debuggerd, GDB, Valgrind, crash handlers of servers and engines",words:["ignal"],pattern:p("gm")`
        (?:^|(?<=\s))(?<!action of )(?=signal \d{1,2} \(SIG[A-Z]{2,6}\)|
          (?:Program|Process) termin(?:ated|ating) with (?:default action of )?signal |
          (?:Program |Process )?(?:crashed|caught|got|terminated|killed) (?:by|with|on)? ?signal:? (?:\d|SIG))
      `,where:w,certain:!0},{name:"signal-line",reason:"a shell's last line says only how the program ended",source:"signal(7) and shells",words:["egmentation fault","Aborted","Killed","Bus error","Trace/","Illegal instruction"],pattern:/^(?=(?:[Ss]egmentation fault|Aborted|Killed|Bus error|Illegal instruction|Trace\/(?:BPT|breakpoint) trap(?:: \d)?)\.?[ \t]{0,8}$)/gm,where:w,certain:!0},{name:"fault-address",reason:"Go's runtime met an address that is none, or data that cannot be",source:"Go's runtime",words:["unexpected fault address ","runtime: "],pattern:/^(?=unexpected fault address 0x)|^runtime: (?=[a-z][^\n]{8,300}\n(?:fatal error|panic): )/gm,where:w,certain:!0},{name:"panic-place",reason:"a Rust program panicked; the thread was left out",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at "],pattern:/(?<!' (?:\(\d{1,12}\) )?)\bpanicked at (?=\S{1,200}\.rs:\d{1,7}:\d{1,5}:)/gm,where:E,certain:!0},{name:"panic-report",reason:"a panic as a report: message and location in lines of their own",source:"https://docs.rs/color-eyre",words:["The application panicked (crashed)"],pattern:/\b(?=The application panicked \(crashed\)\.\n)/gm,where:w,certain:!0,extent:"paragraph"},{name:"tool-error",reason:"a tool names itself before \u201Cerror:\u201D",source:"GNU coding standards, Formatting Error Messages",words:[": error: ",": fatal error: "],pattern:/(?<=^[\w./+-]{2,80}: )(?:fatal )?error: (?=\S)/gm,where:new Set(["prose"]),certain:!0},{name:"compiler-place",reason:"a place in source code and what is wrong there, without the word \u201Cerror\u201D",source:"Go (whose notes on escape analysis are none), older C compilers, linters",words:Ii.map(e=>`.${e}:`),pattern:new RegExp(String.raw`(?<=^[ \t>]{0,8}(?:[A-Za-z]:)?[\w./\\@+~-]{1,200}\.(?:${Ii.join("|")}):\d{1,7}(?:[:.]\d{1,5}(?:-\d{1,5})?)?: )`+String.raw`(?!(?:note|warning|remark|info|debug|error|fatal error|in file included|required from|here)(?::? |:?$))`+String.raw`(?![^\n]{0,120}\b(?:does not escape|escapes to heap|moved to heap|leaking param)\b)(?=["'(\`‘a-z])(?=[^\n]{0,200}\b${C}\b)`,"gm"),where:w,certain:!0},{name:"go-test",reason:"what a failing test of Go says, below its name",source:"https://pkg.go.dev/testing",words:["--- FAIL: "],pattern:/(?<=^[ \t>]{0,8}--- FAIL: [^\n]{1,120}\n[ \t>]{0,12}\w{1,80}_test\.go:\d{1,7}: )(?=\S)/gm,where:w,certain:!0},{name:"system-words",reason:"a line that ends with what the system says of an errno",source:"strerror(3), https://pkg.go.dev/syscall#Errno",words:Li.map(e=>`: ${e}`),pattern:new RegExp(String.raw`^[ \t]{0,8}(?=\S[^\n]{2,300}: (?:${Rh(Li)})\.?[ \t]{0,4}$)`,"gm"),where:w,certain:!0,weak:!0},{name:"link-failure",reason:"what a linker or loader misses, or has twice",source:"GNU ld, LLD, Apple's ld, MSVC's link",words:["multiple definition of ","cannot find -l","not found for -l","uplicate symbol","ndefined symbol"],pattern:/\b(?=multiple definition of [`'‘]|cannot find -l\w|library not found for -l\w|duplicate symbol(?:s for| reference: | ['_])|[Uu]ndefined symbols? for architecture |undefined symbol: \S)/gm,where:b,inline:!0,certain:!0},{name:"tool-words",reason:"a tool names itself and says in small letters what is wrong",source:"GNU coding standards, Go's convention for error strings",words:[": "],pattern:new RegExp(String.raw`^(?!(?:${Ah})(?: \w{1,12}){0,2}: )(?=[a-z][\w./+-]{1,60}(?: [a-z0-9]{2,12}){0,2}: (?:\S{1,80}: )?[a-z"'\`][^\n]{2,200}$)`+String.raw`(?=[^\n]{0,240}[ "'(]${C}(?=[ "',.:;)]|$))(?![^\n]{0,120}\b(?:warning|note|info): )`,"gm"),where:x,weak:!0}];var Mi=[{name:"expectation-of-test",reason:"a place, the word, and what was expected on the next line",source:"https://google.github.io/googletest/",words:[`: Failure
`,"): error: Value of"],pattern:/(?<=^[^\s:][^\n:]{0,200}:\d{1,7}: Failure\n)(?=\S)/gm,where:w,certain:!0},{name:"terminal-process",reason:"an editor's terminal did not start, or ended",source:"https://code.visualstudio.com/docs/supporting/troubleshoot-terminal-launch",words:["terminal process "],pattern:/\b(?=[Tt]he terminal process (?:"[^"\n]{1,200}" |'[^'\n]{1,200}' )?(?:failed to|terminated with|exited with))/gm,where:b,certain:!0},{name:"window-terminated",reason:"a program built on Electron says why its window is gone",source:"https://www.electronjs.org/docs/latest/api/structures/render-process-gone-details",words:[" (reason: '"],pattern:/\b(?=[\w ]{3,60} (?:terminated|crashed|gone)(?: unexpectedly)? \(reason: ')/gm,where:b,certain:!0},{name:"command-not-found",reason:"an editor knows no such command",source:"editors with commands by name",words:["' not found"],pattern:/\b(?=[Cc]ommand '[\w.:-]{3,80}' not found)/gm,where:E,certain:!0},{name:"debugger-break",reason:"a debugger shows where nobody caught it",source:"Visual Studio",words:["nhandled exception at 0x","xception thrown at 0x"],pattern:/\b(?:Unhandled exception|Exception thrown) at 0x[\dA-Fa-f]{4,16}[^\n:]{0,120}: (?=\S)/gm,where:b,certain:!0},{name:"virtual-machine",reason:"a virtual machine found itself broken; the signal stands below",source:"https://docs.oracle.com/en/java/javase/21/troubleshoot/fatal-error-log.html",words:["# A fatal error has been detected by"],pattern:/(?<=^# A fatal error has been detected by [^\n]{1,80}:\n#\n# {1,4})(?=\S)/gm,where:w,certain:!0},{name:"critical",reason:"a library of GNOME's logs what a program did wrong",source:"https://docs.gtk.org/glib/logging.html",words:["-CRITICAL **: ","-ERROR **: "],pattern:/(?<=[\w-]{2,40}-(?:CRITICAL|ERROR) \*\*: (?:[\d:.]{5,20}: )?)(?=[^\d\s])/gm,where:w,certain:!0},{name:"server-level",reason:"a server names itself and the level in brackets",source:"https://nginx.org/en/docs/ngx_core_module.html#error_log",words:["[emerg] ","[crit] ","[alert] "],pattern:/(?:^|(?<=: ))\[(?:emerg|crit|alert)\] (?=\S)/gm,where:w,certain:!0},{name:"script-line",reason:"a shell names the script, its line and what is wrong there",source:"bash(1)",words:[": line "],pattern:/(?<=^[\w./-]{1,120}: line \d{1,6}: )(?=[^\n]{1,120}(?:unbound variable|syntax error|bad substitution|ambiguous redirect|integer expression expected))/gm,where:w,certain:!0},{name:"cmdlet",reason:"PowerShell names the command, and below the place",source:"https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally",words:["At line:",`
At `],pattern:/(?<=^[A-Za-z][\w.-]{1,60} : )(?=[A-Z][^\n]{5,400}\n(?:[^\n]{0,400}\n){0,4}At [^\n]{1,200}:\d{1,7} char:\d)/gm,where:w,certain:!0,extent:"above-place"},{name:"task-failed",reason:"a build names the task that failed",source:"Gradle, Xcode, Bazel, systemd",words:["xecution failed for task ","failed with a nonzero exit code","failed because the control process"],pattern:/^[ \t]{0,8}(?=Execution failed for task '|Command \w{3,60} failed with a nonzero exit code|Job for \S{1,80} failed because the control process)/gm,where:w,certain:!0},{name:"validation",reason:"a cluster names the object and what is wrong with it",source:"kubectl",words:[" is invalid: "],pattern:/^[ \t]{0,8}(?=The \w{2,40} "[^"\n]{1,120}" is invalid: \S)/gm,where:w,certain:!0},{name:"result-name",reason:"a library's own name for its result, in capitals",source:"https://www.sqlite.org/rescode.html, https://registry.khronos.org/vulkan/",words:["SQLITE_","VK_ERROR_","CUDNN_STATUS_","DXGI_ERROR_"],pattern:/(?:^|(?<=[\s(:]))(?=SQLITE_(?:BUSY|LOCKED|CORRUPT|ERROR|CANTOPEN|READONLY|CONSTRAINT\w{0,30}|FULL|IOERR\w{0,30}): \S|(?:VK_ERROR|DXGI_ERROR|CUDNN_STATUS)_[A-Z_]{3,40}\b(?! ?[|=]))/gm,where:w,inline:!0,certain:!0,weak:!0},{name:"loader-plugin",reason:"a toolkit cannot load what it draws with",source:"Qt's qpa",words:["Could not load the Qt platform plugin"],pattern:/\b(?=Could not load the Qt platform plugin )/gm,where:b,certain:!0},{name:"request-failed",reason:"an editor's request to its server or another process failed",source:"https://microsoft.github.io/language-server-protocol/",words:["Request ","onnection to server"],pattern:/\b(?=Request [a-z]\w{2,40}(?:\/\w{2,40}){1,3} failed with |[Cc]onnection to server (?:is erroring|got closed))/gm,where:E,certain:!0}];var Or=String.raw`(?=[^"“”\`\n]{3,120}[^"“”\`]{5,200}["”\`])(?=(?:[^\s"“”\`]{1,60}\s){2}[^\s"“”\`])(?=[^"“”\`]{0,240}\b${C}\b)`,Th=String.raw`(?=[^*\n]{8,300}\*\*)(?=(?:[^\s*]{1,60}\s){2}[^\s*])(?=[^*\n]{0,240}\b${C}\b)`,$i="errors?|exceptions?|messages?|warnings?|dialogs?|pop-?ups?|alerts?|toasts?|logs?(?: view| file)?|notifications?|output|(?:fail|crash|exit|end|abort|die|quit)(?:s|ed|ing)? with|complain(?:s|ed|ing)?|throw(?:s|n|ing)?|say(?:s|ing)?|prints?|reports?|gives?(?: me)?|get|got|see|prompts?|leads? to|returns?|shows?",Oh="(?:errors?|exceptions?|warnings?|messages?|panics?|crash)\\b|(?:is|was|gets|got|being|are|were) (?:thrown|shown|printed|logged|raised|displayed|reported|returned)\\b|(?:pops up|appears|appeared|comes up)\\b",mt=['"',"\u201C","`"],Fi=[{name:"quoted-message",reason:"words of failure in quotation marks or code, behind words that announce what a program said",source:"reports in a person's words",words:['"',"\u201C","`"],behind:mt,pattern:new RegExp(String.raw`(?<=\b(?:${$i})\b[^\n"“”\`.]{0,40}["“\`])${Or}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-error-words",reason:"any words in quotation marks right behind the word \u201Cerror\u201D",source:"reports in a person's words",words:[': "','r "','s "','h "',"r `",": `","s `","h `",": \u201C","r \u201C"],behind:mt,pattern:new RegExp(String.raw`(?<=\b(?:errors?|exceptions?|error messages?|panics?|(?:fail|crash|exit|abort)(?:s|ed|ing)? with)(?: (?:is|was|says|saying|like|of|message|text))?[:,]? ["“\x60])`+String.raw`(?=[^"“”\x60\n]{3,120}[^"“”\x60]{5,200}["”\x60])(?=(?:[^\s"“”\x60]{1,60}\s){2}[^\s"“”\x60])`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"quoted-before",reason:"the same, before words that say what it was",source:"reports in a person's words",words:['" ',"\u201D ","` "],behind:mt,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])(?=[^"“”\`\n]{8,200}["”\`] (?:${Oh}))${Or}`,"gim"),where:new Set(["prose","title"]),weak:!0},{name:"bold-message",reason:"words of failure in bold, behind words that announce what a program said",source:"reports in a person's words",words:["**"],behind:["**"],pattern:new RegExp(String.raw`(?<=\b(?:${$i})\b[^\n*.]{0,40}\*\*)${Th}`,"gim"),where:new Set(["prose"]),weak:!0},{name:"status-in-quotes",reason:"a status and its words in quotation marks",source:"https://www.rfc-editor.org/rfc/rfc9110#section-15",words:['"4','"5',"`4","`5","\u201C4","\u201C5",'"HTTP',"`HTTP","\u201CHTTP"],behind:mt,pattern:/(?<=["“`])(?=(?:HTTP(?:\/\d(?:\.\d)?)? )?[45]\d\d [A-Z][A-Za-z-]{2,20}(?: [A-Z][A-Za-z-]{2,20}){0,3}["”`])/gm,where:new Set(["prose","title"]),certain:!0,weak:!0},{name:"quoted-title",reason:"words of failure that a title quotes",source:"titles written from an error",words:['"',"\u201C","`"],behind:mt,pattern:new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])${Or}`,"gim"),where:new Set(["title"]),weak:!0}];var zi=[{name:"caused-by",reason:"the cause of the exception above it",source:"java.lang.Throwable.printStackTrace",words:["Caused by: "],pattern:/^[ \t]{0,12}Caused by: (?=[A-Za-z_$][\w$]{0,60}[.:])|(?<=failed\n[ \t]{1,12})Caused by: (?=[A-Z][^\n]{8})/gm,where:w},{name:"cause-list",reason:"the causes of the error above it, the innermost last",source:"Rust's anyhow and eyre",words:[`Caused by:
`],pattern:/^[ \t]{0,12}Caused by:\n(?=[ \t]{1,12}\S)/gm,where:w,certain:!0,extent:"indented"},{name:"dotnet-unhandled",reason:".NET reports what nobody caught",source:"https://learn.microsoft.com/dotnet/standard/exceptions/",words:["nhandled "],pattern:/\bUnhandled [Ee]xception[.:] (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:b},{name:"dotnet-inner",reason:"the inner exception, behind an arrow",source:"System.Exception.ToString",words:[" ---> "],pattern:/ ---> (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,where:w},{name:"ruby",reason:"a place, the method, the message and the class in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html",words:[":in "],pattern:/^[ \t]{0,8}(?:[A-Za-z]:)?[^\s:()"][^\n:()"]{0,200}:\d{1,7}:in [`'][^\n`']{1,120}': (?=[^\n]{1,400}\(?[A-Z])/gm,where:w,certain:!0},{name:"class-and-brackets",reason:"a class and its message in brackets",source:"Rails' log",words:["Error ("],pattern:/^[ \t]{0,8}(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error \((?=[^\n()]{3,300}(?:\([^\n()]{0,100}\)[^\n()]{0,100})?\):?$)/gm,where:x,certain:!0},{name:"nested-class",reason:"a class of Ruby's within its module, named by what went wrong, and its message behind a colon or in brackets",source:"https://docs.ruby-lang.org/en/master/Exception.html; Rails' and Sidekiq's logs",words:["::"],pattern:new RegExp(String.raw`(?:^|(?<=[\s\x60|]))(?=(?:[A-Z]\w{1,40}::){1,4}(?:[A-Z]\w{0,40})?(?:Timeout|NotFound|Invalid|Failed|Failure|Refused|Denied|Missing|`+String.raw`Unavailable|Closed|Reset|Unreachable|Violation|Undefined[A-Z]\w{2,20}|Expired|Unauthorized|Forbidden|Exceeded|NotUnique|Deadlocked)`+String.raw`(?:: \S| \([^()\n]{3,300}\)(?=[\x60":]|[ \t]{0,8}$)))`,"gm"),where:w,certain:!0},{name:"ruby-errno",reason:"an errno as a class of Ruby's",source:"https://docs.ruby-lang.org/en/master/Errno.html",words:["Errno::E"],pattern:/\bErrno::E[A-Z]{2,16}: (?=\S)/gm,where:E,certain:!0},{name:"php",reason:"an error that ends the script",source:"https://www.php.net/manual/en/errorfunc.constants.php",words:[" error: "],pattern:/\b(?:PHP )?(?:(?:Fatal|Recoverable fatal) error: {1,3}(?=\S)|Parse error: {1,3}(?=syntax error))/gm,where:b,certain:!0},{name:"sanitizer",reason:"a sanitizer's report; its summary repeats it",source:"https://clang.llvm.org/docs/AddressSanitizer.html",words:["Sanitizer: "],pattern:/(?<!SUMMARY: )\b(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: (?=[A-Za-z])/gm,where:b,certain:!0},{name:"undefined-behaviour",reason:"a place and what the sanitizer found there",source:"https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",words:[": runtime error: "],pattern:/(?<=\.\w{1,5}:\d{1,7}:\d{1,7}: )runtime error: (?=\S)/gm,where:b,certain:!0},{name:"cpp-terminate",reason:"an exception of C++ that nobody caught, its message on the next line",source:"GCC's verbose terminate handler",words:["terminat"],pattern:/\bterminate called after throwing an instance of '(?=[\w:<>, ]{1,120}')|\bterminating (?:due to|with) uncaught exception of type (?=[\w:]{1,120})/gm,where:b,certain:!0,extent:"two-lines"},{name:"debugger-signal",reason:"a debugger or crash handler names the signal",source:"GDB, LLDB, Android's debuggerd",words:["ignal"],pattern:/\breceived signal (?=SIG[A-Z]{2,6}, )|\bFatal signal (?=\d{1,2} \(SIG[A-Z]{2,6}\))/gm,where:b,certain:!0,extent:"words"},{name:"stack-overflow",reason:"Rust says which thread ran out of stack",source:"Rust's runtime",words:["has overflowed its stack"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?has overflowed its stack/gm,where:b,certain:!0},{name:"heap-check",reason:"the C library found its heap or stack damaged",source:"glibc's malloc and stack protector",words:["(): ","stack smashing","double free"],pattern:/\b(?:free|malloc|realloc|calloc|munmap_chunk|malloc_consolidate)\(\): (?=[a-z])|\*\*\* stack smashing detected|\bdouble free or corruption\b/gm,where:b,certain:!0},{name:"crash-report",reason:"the exception of an Apple crash report",source:"https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",words:["Exception Type:"],pattern:/\bException Type: {1,12}(?=EXC_)/gm,where:w,certain:!0},{name:"missing-library",reason:"the loader cannot find a library or a version of it",source:"ld.so(8), dyld(1)",words:["shared libraries: ","dyld"],pattern:/\berror while loading shared libraries: (?=\S)|\bdyld(?:\[\d{1,7}\])?: (?=Library not|Symbol not|lazy symbol|Missing)/gm,where:b,certain:!0},{name:"elixir",reason:"two stars, the class in brackets and the message",source:"https://hexdocs.pm/elixir/Exception.html",words:["** ("],pattern:/^[ \t]{0,8}\*\* \((?=[A-Z]\w{0,60}[a-z][\w.]{0,60}\) \S)/gm,where:b,certain:!0},{name:"dart-unhandled",reason:"the exception stands below its announcement",source:"Dart's virtual machine",words:[`Unhandled exception:
`],pattern:/^[ \t]{0,8}Unhandled exception:\n(?=[ \t]{0,8}\S)/gm,where:x,certain:!0,extent:"two-lines"},{name:"flutter",reason:"Flutter frames an exception and says it below",source:"https://docs.flutter.dev/testing/errors",words:[" was thrown"],pattern:/^[ \t]{0,8}The following [\w<>]{3,60}(?: object)? was thrown[^\n]{0,120}:\n(?=[ \t]{0,8}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"lua",reason:"an editor or host says that Lua code failed",source:"Neovim, and hosts of Lua",words:["Error executing "],pattern:/(?<!E5108: )\bError executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?=\S)/gm,where:new Set(["prose","log","source"]),certain:!0},{name:"vim",reason:"Vim numbers its errors",source:"https://neovim.io/doc/user/message.html",words:Array.from("0123456789",e=>`E${e}`),pattern:/(?:^|(?<=[\s:`]))(?=E\d{2,4}: [A-Z])/gm,where:b,certain:!0},{name:"r",reason:"R names the call and, often on the next line, the message",source:"R's stop()",words:["Error in "],pattern:/^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?(?=[ \t]{0,4}\S)/gm,where:w,certain:!0,extent:"two-lines"},{name:"haskell",reason:"the program, its message, and the call stack below",source:"GHC's HasCallStack",words:["CallStack (from HasCallStack)"],pattern:/(?<=^[\w.-]{1,40}: )(?=[^\n]{1,400}\nCallStack \(from HasCallStack\))/gm,where:w,certain:!0},{name:"windows-exception",reason:"the exception of Windows' event log",source:"Windows Error Reporting",words:["Exception code: 0x"],pattern:/\bException code: (?=0x[\da-fA-F]{8}\b)/gm,where:w,certain:!0},{name:"class-of-errors",reason:"a class of any name in a module for errors",source:"Python packages",words:["error.","errors.","exception.","exceptions.","exc.","DoesNotExist"],pattern:/(?:\b(?:errors?|exceptions?|exc)\.[A-Z]\w{2,60}|\bDoesNotExist)(?=: \S)/gm,where:E,classBefore:!0}];var Di=[{name:"npm",reason:"npm puts its name before each of an error's lines",source:"npm's documentation, Common errors",words:["npm "],pattern:/^[ \t]{0,8}npm (?:ERR! |error (?=code |errno |[A-Z][A-Za-z]{2,40}: |\d{3} |E[A-Z0-9]{3}))/gm,where:w,certain:!0,extent:"run"},{name:"npm-words",reason:"the same without a code, in npm's output only",source:"npm's documentation, Common errors",words:["npm error "],pattern:/^[ \t]{0,8}npm error (?=\S)/gm,where:x,extent:"run"},{name:"pnpm",reason:"pnpm's codes say whose they are; another's stand at the start of the line, and two blanks behind them",source:"https://pnpm.io/errors",words:["ERR_"],pattern:/\bERR_PNPM_(?=[A-Z_]{3,60}\b)|^[ \t\u2009]{0,4}(?=ERR_[A-Z]{2,20}_[A-Z_]{3,60}[ \u2009]{2,4}[A-Z])/gm,where:b,certain:!0},{name:"yarn",reason:"a line that begins with the word alone",source:"Yarn 1's reporter",words:["error "],pattern:/^error (?=["“]?[A-Z][a-z]|"https?:|@?[\w./-]{1,80}@[\w.+-]{1,40}: [A-Z])/gm,where:x},{name:"linker",reason:"a linker names itself; \u201Cin function\u201D only leads to what is missing",source:"GNU ld, LLD, Apple's ld",words:["ld: "],pattern:/(?:^|(?<=[\/\s]))ld: (?![^\n]{0,300}: in function |warning|[^\n]{0,300}undefined reference)(?=\S)/gm,where:w,certain:!0},{name:"undefined-symbol",reason:"what a linker misses",source:"GNU ld",words:["undefined reference to "],pattern:/\bundefined reference to (?=[`'‘"])/gm,where:b,inline:!0,certain:!0},{name:"cmake",reason:"CMake says where, and below what",source:"https://cmake.org/cmake/help/latest/command/message.html",words:["CMake Error"],pattern:/^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?=\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"gradle",reason:"Gradle's heading over the reason",source:"https://docs.gradle.org/current/userguide/logging.html",words:["What went wrong:"],pattern:/^\* What went wrong:\n(?=\S)/gm,where:w,certain:!0,extent:"paragraph"},{name:"grpc",reason:"a status of gRPC",source:"https://grpc.io/docs/guides/error/",words:["rpc error: code = "],pattern:/\brpc error: code = (?=[A-Z])/gm,where:b,inline:!0,certain:!0},{name:"curl",reason:"curl's exit code in brackets",source:"https://curl.se/libcurl/c/libcurl-errors.html",words:["curl: ("],pattern:/\bcurl: \((?=\d{1,3}\) )/gm,where:b,inline:!0,certain:!0},{name:"daemon",reason:"a container engine passes on what its daemon said",source:"Docker's client",words:["Error response from daemon: "],pattern:/\bError response from daemon: (?=\S)/gm,where:b,inline:!0,certain:!0},{name:"go-http",reason:"Go's client names the request, then what went wrong",source:"https://pkg.go.dev/net/url#Error",words:['"http',"t http"],pattern:/\b(?:Get|Post|Put|Head|Patch|Delete) (?:"https?:\/\/(?=[^"\n]{1,400}": )|https?:\/\/(?=[^\s"]{1,400}: [a-z]))/gm,where:E,inline:!0,certain:!0},{name:"go-dial",reason:"Go could not connect",source:"https://pkg.go.dev/net#OpError",words:["dial "],pattern:/\bdial (?:tcp|udp|unix)(?=[ :][^\n]{0,200}: )/gm,where:E,inline:!0,certain:!0},{name:"http-status-line",reason:"an answer's first line",source:"https://www.rfc-editor.org/rfc/rfc9112#section-4",words:["HTTP/"],pattern:/\bHTTP\/\d(?:\.\d)? (?=[45]\d\d(?: [A-Z]|\s*$))/gm,where:x,inline:!0},{name:"status-in-words",reason:"a client says with which status it gave up",source:"command lines of services; RFC 9110 section 15",words:["status: 4","status: 5","status 4","status 5"],pattern:/(?:^[ \t]{0,4}|(?<=["\x60“]))(?:■ )?(?=[a-z][^\n"\x60]{0,60}\bstatus:? [45]\d\d [A-Z])/gm,where:E,certain:!0,weak:!0},{name:"browser-request",reason:"a browser's console shows a failed request",source:"Chromium's console",words:["http","Failed to load resource"],pattern:/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:\/\/\S{1,400} (?=[45]\d\d \(|net::ERR_)|\bFailed to load resource: (?=\S)/gm,where:w,certain:!0},{name:"refused-by-browser",reason:"a browser does not run, show or fetch what a page's own rules forbid",source:"Chromium's console; https://developer.mozilla.org/docs/Web/HTTP/CSP",words:["Refused to "],pattern:/\bRefused to (?=(?:load|execute|connect|apply|frame|run|display|create|send)\b[^\n]{1,600}(?:Content Security Policy|MIME type|X-Frame-Options))/gm,where:b,certain:!0},{name:"answer-of-service",reason:"a cloud's service says why, and in brackets who it is and its status",source:"AWS SDK for Java",words:["(Service: "],pattern:/(?<=(?:^|: |["\x60]))(?=[A-Z][^\n"]{8,400} \(Service: \w{2,60}, Status Code: [45]\d\d, )/gm,where:w,certain:!0},{name:"cors",reason:"a browser refused a request to another origin",source:"https://developer.mozilla.org/docs/Web/HTTP/CORS/Errors",words:["blocked by CORS policy"],pattern:/\bAccess to (?:fetch|XMLHttpRequest|image|script|font|resource|manifest)\b(?=[^\n]{1,600}blocked by CORS policy)/gm,where:b,certain:!0},{name:"database",reason:"a database's own number or state",source:"Oracle, MySQL, ISO 9075 (SQLSTATE)",words:["ORA-","SQLSTATE[","ERROR "],pattern:/\bORA-(?=\d{5}: )|\bSQLSTATE\[(?=\w{5}\])|\bERROR (?=\d{4} \(\w{5}\))/gm,where:b,certain:!0},{name:"sql-terminal",reason:"the server's level and two blanks",source:"https://www.postgresql.org/docs/current/protocol-error-fields.html, psql",words:["ERROR:  ","FATAL:  ","PANIC:  "],pattern:/(?:^|(?<=: ))(?:ERROR|FATAL|PANIC): {2}(?=\S)/gm,where:b,certain:!0},{name:"shell",reason:"a shell cannot run a command",source:"POSIX shells",words:["sh: ",": line "],pattern:/(?:^|(?<=[\s`"(]))-?(?:(?:zsh|bash|dash|sh|fish): |[\w./-]{1,100}: line \d{1,6}: )(?=[^\n]{0,120}(?:not found|[Nn]o such file|[Pp]ermission denied|bad interpreter|cannot execute))/gm,where:b,inline:!0,certain:!0},{name:"windows-shell",reason:"cmd or PowerShell cannot find a command",source:"cmd.exe, PowerShell",words:["is not recognized as"],pattern:/(?:\bThe term )?'[^'\n]{1,100}' is not recognized as/gm,where:b,inline:!0,certain:!0,extent:"sentence"},{name:"ssh",reason:"the other side refused the key, or ours refused the host",source:"OpenSSH",words:["Permission denied (publickey","Host key verification failed","ssh: connect"],pattern:/\bPermission denied \(publickey|\bHost key verification failed\b|\bssh: connect to host (?=\S)/gm,where:b,inline:!0,certain:!0},{name:"dev-server",reason:"a development server passes on what broke",source:"Vite",words:["Internal server error: "],pattern:/\[\w{2,20}\] Internal server error: (?=\S)/gm,where:w,certain:!0},{name:"go-compiler",reason:"Go's compiler, vet and tests print a place and the message",source:"https://pkg.go.dev/cmd/go",words:[".go:"],pattern:/(?<=^[ \t]{0,8}[\w./@-]{1,160}\.go:\d{1,7}:\d{1,5}: |^ {2,12}\w{1,80}_test\.go:\d{1,7}: )(?=[a-z"])/gm,where:x,certain:!0},{name:"kotlin-compiler",reason:"Kotlin's compiler marks an error with a letter",source:"kotlinc",words:["e: "],pattern:/(?<=^e: (?:file:\/\/)?\S{1,300}:\d{1,7}:\d{1,5}:? )(?=\S)/gm,where:x,certain:!0},{name:"expectation",reason:"an expectation that was not met",source:"https://jestjs.io/docs/expect",words:["expect(received)."],pattern:/\bexpect\(received\)\.(?=\w)/gm,where:x,certain:!0},{name:"cluster",reason:"a cluster's API refused, its reason in brackets",source:"kubectl",words:["Error from server ("],pattern:/\bError from server \((?=[A-Z]\w{2,40}\): )/gm,where:b,certain:!0},{name:"cloud-operation",reason:"a cloud's client names code and operation",source:"botocore",words:["An error occurred (","A client error ("],pattern:/\b(?:An error occurred|A client error) \((?=\w{3,60}\) (?:occurred )?when calling )/gm,where:b,certain:!0,inline:!0},{name:"words-of-failure",reason:"a line of output that begins by saying what failed",source:"command line interfaces",words:["Error ","Failed to ","Unable to "],pattern:/^(?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))/gm,where:x},{name:"tool-and-failure",reason:"the same behind the tool's name, or with other words",source:"command line interfaces",words:[": Error ",": Failed to ",": Unable to ","Cannot ","Could not ","Couldn't ","Can't "],pattern:/^(?:(?:==> )?[\w./-]{2,40}: (?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))|(?=(?:Cannot|Could not|Couldn't|Can't) [a-z][^\n]{8}))/gm,where:x,weak:!0},{name:"failed-thing",reason:"the same among a person's words, where it names the thing or goes on to the reason",source:"messages of programs with windows",words:["Failed to ","Unable to ","Error "],pattern:/^[ \t(]{0,4}(?=Error (?:[a-z]{2,20}ing) [^\n:]{2,80}: \S)|^[ \t]{0,4}(?=(?:Failed|Unable) to [a-z]{2,20}(?: [a-z]{2,20}){0,4} ['"‘“\`][^\n]{2,200}['"’”\`]: \S)/gm,where:new Set(["prose"]),certain:!0},{name:"package-tools",reason:"package managers' own marks at the start of a line",source:"apt, CocoaPods, Redis, Lerna, node-gyp",words:["E: ","[!] ","(error) "," ERR! "],pattern:/^(?:E: (?=[A-Z][a-z])|\[!\] (?=[A-Z][a-z])|\(error\) (?=[A-Z]{2,20} )|(?:lerna|gyp) ERR! (?=[a-z]{3,20} [^\n]{8}))/gm,where:x,certain:!0},{name:"make",reason:"make has no rule, or cannot read its file",source:"https://www.gnu.org/software/make/manual/html_node/Error-Messages.html",words:["*** "],pattern:/(?<=^[\w./-]{0,60}(?:\[\d{1,3}\])?: )\*\*\* (?=No rule to make|missing separator)/gm,where:x,certain:!0}];var Ui="EACCES EADDRINUSE EAGAIN EBADF EBUSY ECONNREFUSED ECONNRESET EEXIST EINVAL EIO EISDIR EMFILE ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND EPERM EPIPE EROFS ESRCH ETIMEDOUT EXDEV".split(" "),_h=[{name:"status-and-body",reason:"an HTTP status followed by a JSON body",source:"SDKs generated by Stainless print `400 {\u2026}`",words:["{"],pattern:/\b(?:(?:API|Server|HTTP|Internal|Provider)[ -]?error:? {0,3})?\(?\b[1-5]\d\d\)?:?\s{0,12}(?=\{\s{0,12}["'])/gim,where:E,certain:!0},{name:"api-error",reason:"\u201CAPI Error:\u201D is how clients of services introduce the answer",source:"command lines of several model providers",words:["API ","HTTP "],pattern:/\b(?:API|HTTP) [Ee]rror:?(?: {1,4}\(?[1-5]\d\d\b| \((?=[A-Z])|: {0,3}(?=[A-Z]))/gm,where:w},{name:"api-error-title",reason:"the same with a status, in a title",source:"titles written from an error",words:["API "],pattern:/\bAPI [Ee]rror: {0,2}[1-5]\d\d\b(?= ["{A-Z])/gm,where:new Set(["title"])},{name:"json-error",reason:"an error body without any introduction",source:"https://cloud.google.com/apis/design/errors, RFC 6749 section 5.2, RFC 9457, GraphQL",words:['"type"','"error"','"errors"'],pattern:p("gm")`
        \{\s{0,12}"(?:type"\s{0,5}:\s{0,5}"error"|error"\s{0,5}:\s{0,5}\{\s{0,12}"(?:message|type|code|
          status|root_cause)"|error"\s{0,5}:\s{0,5}"\w{3,60}"\s{0,5},\s{0,12}"error_description"|
          type"\s{0,5}:\s{0,5}"[^"\n]{1,200}"\s{0,5},\s{0,12}"title"|
          errors"\s{0,5}:\s{0,5}\[\s{0,12}\{\s{0,12}"message")
      `,where:w,certain:!0},{name:"class",reason:"a class that is named as an error, a colon and its message",source:"ECMAScript Error.prototype.toString, Java Throwable.toString, Python traceback",words:["Error","Exception"],pattern:p("gm")`
        (?<!Warning As )(?:Error|Exception)(?: ?\[\w{3,60}\]| \((?:0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\))?:
          (?=\s)(?! \([^()\n]{0,200}\) \[)
      `,where:b,classBefore:!0},{name:"class-alone",reason:"a class on a line of its own, followed by its stack",source:"V8 prints an error without a message so",words:[`Error
`,`Exception
`],pattern:/(?<=^\s{0,20}(?:\[ERROR\] |Uncaught )?[A-Za-z.]{0,60})(?:Error|Exception)(?=\n\s{1,20}at )/gm,where:w,classBefore:!0,certain:!0},{name:"compiler-code",reason:"a compiler's message with its code",source:"https://doc.rust-lang.org/error_codes/, MSBuild, TypeScript",words:["error[","error ","error	"],pattern:/\berror(?:\[[A-Z]{1,3}\d{2,5}\]|\s(?=[A-Z]{1,8}\d{3,6}: )):?/gm,where:b,certain:!0},{name:"rust-panic",reason:"a Rust thread panicked",source:"https://doc.rust-lang.org/std/macro.panic.html",words:["panicked at ","failed at '"],pattern:/\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |\btask '?<?[^'\n]{0,60}>?'? ?failed at '/gm,where:b,certain:!0},{name:"python-traceback",reason:"a Python traceback; its last line is the error",source:"https://docs.python.org/3/library/traceback.html",words:["Traceback (most recent call last):"],pattern:/^[ \t>|]{0,12}Traceback \(most recent call last\):/gm,where:b,certain:!0},{name:"java-exception",reason:"an uncaught Java exception",source:"java.lang.ThreadGroup.uncaughtException",words:["Exception in thread "],pattern:/\bException in thread "[^"\n]{0,80}" (?=[a-z]+\.)/gm,where:b,certain:!0},{name:"panic",reason:"Go, Zig and Bun panics, kernel style",source:"https://go.dev/ref/spec#Handling_panics",words:["panic","atal","FATAL"],pattern:/(?:^|(?<=[\s`"]))(?:panic|fatal error|FATAL ERROR|FATAL|fatal)(?:\([\w ]{1,40}\))?: {1,3}(?=\S)/gm,where:new Set(["log","source","prose"])},{name:"compiler-ice",reason:"the compiler says that it broke itself",source:"rustc and GCC",words:["internal compiler error: "],pattern:/\b(?:error: )?internal compiler error: (?=\S)/gm,where:b,certain:!0},{name:"lower-error",reason:"compilers and Unix tools begin with \u201Cerror:\u201D, often after a file and a position",source:"GNU coding standards, Formatting Error Messages",words:["error: ","ERROR: "],pattern:/(?:^|(?<=[\s:`"]))(?:ERROR|error): {1,3}(?=[^\s|,;{}])/gm,where:x,kindBefore:!0,inline:!0},{name:"position-error",reason:"\u201Cfile:line:column: error:\u201D is a compiler's in any text",source:"GNU coding standards, Formatting Error Messages",words:["rror: ","RROR: "],pattern:/(?<=\.\w{1,5}(?::\d{1,7}(?:[:.]\d{1,7}(?:-\d{1,7})?)?:(?: \d{1,7}:\d{1,7})?|\(\d{1,7}(?:, ?\d{1,5})?\) ?:?) )(?:(?:[Ff]atal )?[Ee]rror|ERROR): (?=\S)/gm,where:b,certain:!0},{name:"quoted-error",reason:"an error in a person's words counts where it is put in quotes or code",source:"reports that quote a tool",words:["error: ","fatal: ","panic: "],pattern:/(?<=[`"“「](?:[\w/-]{1,20} ){0,3})(?:error|fatal|panic): {1,3}(?=\S)/gm,where:new Set(["prose","title"])},{name:"log-level",reason:"a line that its logger marked as an error",source:"syslog and most loggers; `without-log-prefixes.ts` brings their lines into this form",words:["ERROR","[error]","FATAL","[fatal]"],pattern:/^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3})?(?:(?:\[(?:ERROR|FATAL)\]|ERROR)(?: {1,4}|: {0,3})|\[(?:error|fatal)\](?: |: {0,3}))(?=[\w"'`(/])|^##\[error\](?=\S)/gm,where:x},{name:"log-mark",reason:"the same in the midst of a person's words, where only a logger's own form counts",source:"`without-log-prefixes.ts`, Maven",words:["[ERROR] ","[error] ","##[error]"],pattern:/^(?:\[(?:ERROR|error)\] (?=\S)|##\[error\](?=\S))/gm,where:new Set(["prose"])},{name:"failure-mark",reason:"a cross before the words of a failure",source:"command line interfaces",words:["\u2718","\u2717","\u2716","\u274C","\xD7"],pattern:/[✘✗✖❌×] {1,2}(?:\[ERROR\] (?=\S)|(?=(?:Failed|Error|Cannot|Could ?n.t|Unable|Unexpected|Invalid|Unknown)\b))/gm,where:x},{name:"errno",reason:"an errno name, a colon and its message",source:"https://docs.libuv.org/en/v1.x/errors.html",words:Ui.map(e=>`${e}: `),pattern:new RegExp(String.raw`\b(?:${Ui.join("|")}): (?=[A-Za-z])`,"gm"),where:b,inline:!0,certain:!0},{name:"signal",reason:"a shell or the kernel says how a process ended",source:"signal(7) and shells",words:["fault","Abort","Bus error","Killed: ","Illegal instruction","Floating point","zsh: "],pattern:p("gm")`
        \b(?:[Ss]egmentation fault(?: \(core dumped\)| at address 0x[\da-fA-F]{1,16})|
          (?:Abort trap|Bus error|Killed|Illegal instruction): \d|
          (?:Aborted|Bus error|Illegal instruction|Floating point exception) \(core dumped\)|
          zsh: (?:segmentation fault|abort|killed|bus error))
      `,where:b,certain:!0},{name:"assertion",reason:"an assertion of C or C++ failed",source:"assert(3)",words:["Assertion ","ailed assertion: "],pattern:/\bAssertion [`'(][^\n]{1,300}? failed\b|\b(?:Assertion failed|Failed assertion): (?=\S)/gm,where:b,certain:!0}],tn=[...Ci,...fi,...Ni,..._i,...Mi,...Di,...zi,..._h,...Pi,...Ti,...Fi];var Nh=p("i")`
    ^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|
      on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|
      the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there (?:is|was|are)|
      not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|
      boolean|unknown|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected)\b)
  `,Ch=/^(?:An?|Each|Every|All) (?!(?:\w+ )?(?:error|exception|problem)\b)|(?<!\b(?:[Yy]ou|[Tt]his|[Ii]t|[Tt]here) )\b(?:must|may|should|shall) /,Lh=/^[ \t]{0,4}\[[✓√✔]\] /m;function nn(e){return Lh.test(e)}a(nn,"isCheckList");function Gi(e,t,n,r){let{message:o,className:s}=e,i=s!==null&&s!=="Error";return t.opener.name==="package-tools"&&nn(n)?!1:t.opener.certain?o.length>1||i||e.frames.length>0:e.status!==null&&(o.length>2||t.opener.name==="api-error")||e.frames.length>0&&r!=="source"?!0:t.opener.name==="panic"&&r==="prose"&&!Ph(n,t)?!1:s==="KeyError"&&r!=="source"&&/^['"]/.test(o)?!0:!new RegExp("\\p{L}{2}","u").test(o)||Mh(o)?!1:r==="source"?_r(n,t.start)&&!/[;{]$/.test(o):e.code!==null||e.apiType!==null?!0:r==="log"?o.length>3:Nh.test(o)?!1:t.opener.weak===!0?!Ch.test(o):i||r==="prose"||_r(n,t.start)||Ih(n,t,o)}a(Gi,"isError");function Ih(e,{start:t},n){return/[:\]] $/.test(e.slice(Math.max(0,t-2),t))&&n.split(" ",4).length>3}a(Ih,"endsTitle");function Ph(e,{start:t,after:n}){if(!_r(e,t))return!1;if(/^fatal: {1,3}(?:unable to|could not|not a |[Rr]emote|refusing|cannot|bad )/.test(e.slice(t,t+40)))return!0;let r=e.slice(n,n+600);return r.startsWith("runtime error: ")||/\n\[signal |\n(?:goroutine \d|runtime stack:)/.test(r)}a(Ph,"hasTrace");function Mh(e){return/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(e)?!0:/^\$(?! is )|\$\{|^(?:[\w.]+\s?(?:\||=>|=(?!=))|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(e)||$h(e)}a(Mh,"isCode");function $h(e){return e.endsWith("{")||e.endsWith(";")&&e.split(" ",6).length<6}a($h,"endsAsCode");function _r(e,t){return/(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(e.slice(Math.max(0,t-24),t))}a(_r,"startsLine");var Fh=p("i")`
    ^(?:No matching distribution found for|Found incompatible module|Error generating(?: /|$)|symbol\(s\) not found for architecture|linker command failed with exit code|
      ld returned \d+ exit status|Command failed with exit code \d+|
      Process completed with exit code \d+|Failed with result '|script ".{1,60}" exited with code \d+|
      (?:Aborted|Killed)(?: \(core dumped\)|\.?$)|failed to build wheel|failed to push some refs|
      (?:failed to solve: )?process ".{1,200}" did not complete|(?:\d{1,5}|one|two|three) errors? found|
      metadata-generation-failed|[Bb]uild failed|aborting due to|could not compile|
      all warnings being treated as errors|(?:ninja: )?build stopped: |
      Backend subprocess exited when trying to invoke|\d{1,5} dependenc(?:y|ies) of derivation\b)
  `,zh=p("i")`
    ^(?:(?:the )?(?:command|process|subprocess|task|script|job|recipe|builder|build|step|hook|execution|failed to build)|
      [\w-]{2,24} (?:task|command|script|job|build))\b[^\n]{0,300}?
      \b(?:exit(?:ed)?|failed|finished|returned|terminated|completed|ended)\b[^\n\d]{0,60}\b(?:code|status|value)s?:? ?\d{1,5}\b
  `,Dh=/^subprocess-exited-with-error|\bdid not run successfully\b|^failed to run custom build command\b/,Uh=/^linking with [`'][^`']{1,40}[`'] failed\b/,Gh=p()`
    \(\d{1,4} sub-exceptions?\)$|^(?:in user code|Graph execution error):?$|^Failed to compile\.?$|
      ^(?:Transform|Build|Bundling|Compilation) failed with \d{1,5} errors?:?$|
      ^Failed to build \S{1,120}[^\n]{0,20}The build backend returned an error|^Plugin did not respond\b|^An error has occurred, (?:this and )?all later migrations canceled|
      ^Your requirements could not be resolved to an installable set|\bfailed: \(Exit \d{1,3}\):?|
      \berror executing (?:\w{1,40} )?command\b|^Failed to execute goal [^\n]{1,300}: Compilation failure|^Error installing [\w-]{1,60}:?$
  `,Wh=/^in \.{0,2}\/\S{1,200}(?: \d{1,7}:\d{1,7}(?:-\d{1,7})?)?$/,Hh=new Set(["linker","undefined-symbol","compiler-code","fixed-c-compiler"]),Bh="The above exception was the direct cause of the following exception",Zh="During handling of the above exception, another exception occurred";function Wi(e,t){let n=t.map(()=>null);for(let[r,o]of t.entries()){let s=r-1,i=t[s];i!==void 0&&(Gh.test(i.message)&&(n[s]=r),Kh(i,o)?n[r]=s:Jh(e,i,o)||Vh(e,i,o)?n[s]=r:o.opener==="python-traceback"&&Xh(e.slice(i.end,o.start),n,r))}return n}a(Wi,"linkCauses");function Kh(e,{message:t,opener:n}){return Fh.test(t)||n==="sanitizer-summary"?!0:zh.test(t)&&!Dh.test(e.message)}a(Kh,"isSummary");function Vh(e,t,n){return n.opener==="python-traceback"&&t.opener!=="python-traceback"&&/^[ \t]{0,8}\n[ \t]{0,8}$/.test(e.slice(t.end,n.start))}a(Vh,"isLogged");function Xh(e,t,n){e.length>400||(e.includes(Bh)?t[n]=n-1:e.includes(Zh)&&(t[n-1]=n))}a(Xh,"linkTraceback");var Yh=/^(?:A task|The operation) was cancell?ed\.?$/;function Jh(e,t,n){return n.opener==="caused-by"||n.opener==="cause-list"||n.opener==="dotnet-inner"?n.start-t.end<4e3&&!Yh.test(n.message):Wh.test(t.message)&&n.start-t.end<200||Hh.has(n.opener)&&Uh.test(t.message)||new RegExp("\\p{L}:$","u").test(t.message)&&/^:?\s{1,12}$/.test(e.slice(t.end,n.start))?!0:/\[cause\]: $/.test(e.slice(Math.max(0,n.start-9),n.start))}a(Jh,"isCause");var Nr="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Ue="\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?",Hi="(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",Qh=`(?:\\d{4}[-/]\\d{2}[-/]\\d{2}[T ,]{1,2}${Ue}${Hi}|\\d{1,2}-${Nr}-\\d{4} ${Ue}${Hi}|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${Nr} {1,2}\\d{1,2} ${Ue}(?: \\d{4})?|\\d{2}-\\d{2} ${Ue}|${Ue}|\\d{1,2}:\\d{2}[AP]M)`,Bi="(?:ERROR|ERR|Error|error|err|FATAL|FTL|Fatal|fatal|CRITICAL|CRIT|critical|crit|SEVERE|EMERG|emerg)",eg="(?:WARNING|WARN|WRN|Warning|warning|warn|INFORMATION|INFO|INF|Info|info|DEBUG|DBG|Debug|debug|TRACE|TRC|trace|NOTICE|notice|VERBOSE|verbose|LOG|DETAIL|HINT|STATEMENT|CONTEXT)",tg=[{name:"klog",source:"https://github.com/kubernetes/klog",pattern:/^(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] /},{name:"python",source:"https://docs.python.org/3/library/logging.html#logging.basicConfig",pattern:/^(?<level>ERROR|CRITICAL|WARNING|INFO|DEBUG):[\w.]{1,60}:(?=\S)/},{name:"logrus",source:"https://github.com/sirupsen/logrus",pattern:/^(?<level>ERRO|FATA|PANI|WARN|INFO|DEBU)\[\d{1,8}\] {0,3}/},{name:"logcat",source:"https://developer.android.com/tools/logcat",pattern:/^(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,6} {1,6}\d{1,6} (?<level>[VDIWEF]) [\w./-]{1,40} {0,20}: |(?<short>[VDIWEF])\/[\w./-]{1,40}(?: {0,8}\( {0,5}\d{1,6}\))?: )/},{name:"chromium",source:"Chromium's base/logging",pattern:/^\[\d{1,7}(?::\d{1,7})?:\d{4}\/\d{6}\.\d{1,6}:(?<level>ERROR|FATAL|WARNING|INFO|VERBOSE\d):[\w.]{1,60}[(:]\d{1,6}\)?\] /},{name:"ruby-logger",source:"https://docs.ruby-lang.org/en/master/Logger.html",pattern:/^(?<level>[DIWEF]), \[[^\]\n]{1,60}\] {1,3}[A-Z]{4,5} -- [^:\n]{0,40}: /},{name:"env-logger",source:"Rust's env_logger",pattern:/^\[\d{4}-\d\d-\d\dT[\d:.]{8,20}Z? {1,2}(?<level>ERROR|WARN|INFO|DEBUG|TRACE) {1,3}[\w:.-]{1,80}\] /},{name:"numbered-thread",source:"https://docs.opencv.org/4.x/da/db0/namespacecv_1_1utils_1_1logging.html",pattern:/^\[ {0,2}(?<level>ERROR|FATAL|WARN|INFO|DEBUG):\d{1,5}(?:@\d{1,9}\.\d{1,6})?\] (?:global )?\S{1,200}(?: \(\d{1,7}\)|:\d{1,7}) (?:[\w~:<>]{1,80} )?/},{name:"level-first",source:"winston's printf formats",pattern:/^(?:[\w.-]{1,30}:)?(?<level>ERROR|error|warn|info|debug) {1,3}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?Z?: /},{name:"component-address",source:"https://ffmpeg.org/doxygen/trunk/group__lavu__log.html: the component and where it lies in memory",pattern:/^\[[\w#:/. -]{1,60} @ (?:0x)?[\da-f]{3,16}\] {1,2}/},{name:"glib",source:"https://docs.gtk.org/glib/logging.html; of its levels only ERROR ends the program",pattern:/^(?:\([\w./ -]{1,40}:\d{1,8}\): )?[\w.+]{1,30}-(?:(?<level>ERROR)|CRITICAL|WARNING|Message|INFO|DEBUG)(?: \*\*)?: (?:\d\d:\d\d:\d\d\.\d{1,6}: )?/},{name:"monolog",source:"Laravel",pattern:/^\[\d{4}-\d\d-\d\d[T ][\d:.+-]{8,24}\] \w{1,20}\.(?<level>[A-Z]{4,9}): /}],fe={container:/^(?:[\w.-]{1,60}[-_]\d{1,3} {1,20}\| ?|#\d{1,4} \d{1,6}\.\d{1,3} )/,syslog:new RegExp(`^${Nr} {1,2}\\d{1,2} ${Ue} [\\w.-]{1,63} [\\w./@-]{1,63}(?:\\[\\d{1,7}\\])?: `),time:new RegExp(`^[[(]?${Qh}[\\])]?:?(?=[ \\t|\\]]|$)[ \\t|-]{0,3}`),level:new RegExp(`^[[(<|*]{0,2}(?:(${Bi})|${eg})[\\])>|*]{0,2}(?=[\\s:\\]|-])[:\\]]? {0,2}[-|:]?[ \\t]{0,8}`),place:/^([IWEF]) [\w./-]{1,160}:\d{1,6}\] /,bracket:new RegExp(`^(?:\\([\\w ./:#-]{1,40}\\)|\\[(?:[\\w .:#@$-]{1,60}[/:](${Bi})|[\\w ./:#@$=-]{1,80})\\]):? {0,3}`),process:/^(?:\d{1,8} {1,2}--- {1,2}|\d{1,8}#\d{1,8}: (?:\*\d{1,9} )?|\[\d{1,8}\]:? |[\w.]{1,60} - (?=[A-Z]{4,8} - ))/,target:/^(?:[a-z_]\w{0,40}(?:(?:::|\.)\w{1,60}){0,8}|(?:[A-Za-z]\w{0,40}\.){1,8}[A-Z]\w{0,60}) {0,40}(?::|-)(?: (?=[^\s(])| ?$)/},ng=/debug|dbg|trace|trc|verbose/i,rg=8,Zi=4e3,og=p()`
    ^[ \t]{0,8}\x60?(?:\d|#\d{1,4} \d|[[{(]|[A-Z][a-z]{2} |[IWEFVD][\d/,]|[A-Z]{4}\[|[A-Z]{4,8}:\w|
      [A-Z][\w.+]{1,30}-(?:ERROR|CRITICAL|WARNING|Message)\b|[\w.-]{0,30}:?(?:error|warn|info|debug|ERROR) {1,3}\d{4}-|
      (?:time|ts|t|level)=|[\w.-]{1,60} {1,20}\|)
  `;function We(e){return/\d:\d\d|\blevel|"severity"|"lvl"|[EF]\/|\d\] | @ (?:0x)?[\da-f]|[-_]\d{1,3} {1,20}\||(?:ERROR|CRITICAL):\w|#\d{1,4} \d/.test(e)?e.split(`
`).map(t=>og.test(t)?ag(t):t).join(`
`):e}a(We,"withoutLogPrefixes");function ag(e){let t=/^[ \t]{0,8}`?/.exec(e)?.[0]??"",n=e.slice(t.length).replace(fe.container,"");return Ki(n)??Vi(n)??(n.length+t.length===e.length?e:n)}a(ag,"withoutPrefix");function Ki(e){return ug(e)??qg(e)??sg(e)}a(Ki,"readForm");function Ge(e,t){return e&&/^\S/.test(t)?`[ERROR] ${t}`:t}a(Ge,"marked");function sg(e){for(let{pattern:t}of tg){let n=t.exec(e);if(!n)continue;let r=n.groups?.level??n.groups?.short??"",o=wg(pg(e.slice(n[0].length)));return Ge(/^[EFPCe]/.test(r)&&!/^(?:FATAL EXCEPTION|Process: |at |Caused by: |#\d{1,3} |<asynchronous |backtrace:|pid: |Build fingerprint: |\*\*\* )/.test(o),o)}}a(sg,"readLoggerForm");function Vi(e){let t=fe.syslog.exec(e)?.[0];if(t!==void 0){let u=e.slice(t.length);return Ki(u)??Vi(u)??u}let n=fe.time.exec(e)?.[0];if(n===void 0)return;let r=e.slice(n.length),o=!1,s=!1,i=!1,c=fe.place.exec(r);if(c)return Ge(c[1]==="F",r.slice(c[0].length));for(let u=0;u<rg;u++){let m=s?null:fe.level.exec(r),f=m??fe.bracket.exec(r)??fe.process.exec(r);if(f===null)break;s||=m!==null||f[1]!==void 0,o||=f[1]!==void 0,i||=m!==null&&ng.test(m[0]),r=r.slice(f[0].length)}let d=s?fe.target.exec(r)?.[0]:void 0;return d!==void 0&&!/(?:rror|xception|atal|anic|ailed)\W*$/.test(d)&&(r=r.slice(d.length)),r.trimStart()===""?"":i&&/^\S/.test(r)?`[DEBUG] ${r}`:Ge(o,r)}a(Vi,"readAtoms");var ig=/^(?:(?:time|ts|t)=(?:"[^"\n]{1,60}"|\S{1,60}) )?(?:(?!level|lvl)[\w.]{1,20}=(?:["“][^"”\n]{0,60}["”]|[^\s"]{1,80}) ){0,3}(?:level|lvl)=(\w{3,8}) /,cg=/^(?:err|eror|fatal|panic|crit)/i,lg=/^warn/i,Xi=String.raw`(?:["“]([^\n]{0,2000}?)(?<!\\)["”](?=\s{1,8}[\w.-]{1,40}=|\s{0,8}$)|([^\s"“]\S{0,200}))`,dg=new RegExp(String.raw`(?:^|\s)(?:msg|message)=${Xi}`),Yi=new RegExp(String.raw`\s(?:err|error)=${Xi}`);function ug(e){let t=e.includes("=")?ig.exec(e):null;if(t===null)return;let n=dg.exec(e),r=Yi.exec(e);if(!n&&!r)return;let o=t[1]??"",s=cg.test(o)||lg.test(o)&&r!==null;return Ge(s,Ji(n?.[1]??n?.[2],r))}a(ug,"readLogfmt");function Ji(e,t){return[e,t?.[1]??t?.[2]].filter(r=>r!==void 0).join(": ").replace(/\\(["\\])/g,"$1")}a(Ji,"saidOf");var mg=/^"((?:[^"\\\n]|\\.){1,400})"(?= \w{1,40}=)/;function pg(e){let t=mg.exec(e)?.[1];return t===void 0?e:Ji(t,Yi.exec(e))}a(pg,"withItsPairs");var fg=/^([^\n]{1,600}?) \{"exception":"\[object\] \(([\w\\]{2,160})\(code: /;function wg(e){let[,t,n]=fg.exec(e)??[];return t===void 0||n===void 0?e:`${n.replace(/\\\\/g,"\\")}: ${t}`}a(wg,"withItsClass");function vg(e){return e>=50||e===3||e===4}a(vg,"isErrorNumber");var hg=/^(?:error|err|fatal|critical|crit|severe|panic|alert|emergency|E|F)$/i,gg=["exc_info","exception","stack","stack_trace","stacktrace","traceback"],bg=["exception","err","error"],yg=["type","class","name","Exception"];function kg(e){for(let t of bg){let n=e.get(t);if(!P(n))continue;let r=n.get("message")??n.get("Message"),o=yg.map(c=>n.get(c)).find(c=>typeof c=="string");if(typeof r!="string"||typeof o!="string")continue;let s=n.get("stack"),i=typeof s=="string"?/\n {1,8}at [^]*$/.exec(s)?.[0]:void 0;return`${o}: ${r.replace(/\n/g," ")}${i??""}`}}a(kg,"readThrown");function qg(e){let t=e.startsWith("{")?e.slice(0,Zi):"";if(!/"(?:level|severity|lvl|s)":/.test(t))return;let{value:n}=ne(t);if(!P(n))return;let r=kg(n);if(r!==void 0)return Ge(!0,r);if(e.length>Zi)return;let o=n.get("level")??n.get("severity")??n.get("lvl")??n.get("s"),s=typeof o=="number"?vg(o):typeof o=="string"&&hg.test(o),i=n.get("msg")??n.get("message"),c=n.get("error")??n.get("err"),d=[i,c].flatMap(f=>typeof f=="string"&&f!==""?[f]:[]);if(!s||d.length===0)return;let u=gg.map(f=>n.get(f)).find(f=>typeof f=="string"&&f.includes(`
`)),m=Ge(!0,d.join(": ").replace(/\n/g," "));return typeof u=="string"?`${m}
${u}`:m}a(qg,"readJsonLine");function ec(e,t){let n=Tg(Pg(Ig(Ag(t==="prose"?Cg(me(e)):e))));return t==="log"||t==="prose"?We(xg(n)):n}a(ec,"plainText");function xg(e){return Eg.test(e)?e.replace(/^\d{1,5}\.\d{1,3} (?=\S)/gm,""):e}a(xg,"untimed");var Eg=/^-{4,8}\n {0,2}(?:> )?\[[^\]\n]{1,80}\] \S/m,Sg=/(?:\\r)?\\n(?=\s{0,8}at |\s{1,8}File \\?"|\s{2,8}\S|[A-Z]\w{1,60}(?:Error|Exception)\b)|\\r\\n/g,jg=/",\s{0,20}"(?= {1,8}at )/g,Rg=/^(?![ \t]{0,20}[{[])([^\n"]{1,400})"(?=\}|,[ \n]?[ \t]{0,20}"|,?$)/gm;function Ag(e){let t=e.includes('" ')?e.replace(jg,`
`):e;if(!t.includes("\\n"))return t;let n=t.replace(Sg,`
`).replace(Rg,`$1
`);return n.includes('File \\"')?n.replaceAll('\\"','"'):n}a(Ag,"unescaped");function Tg(e){return e.includes(Cr)?Og(e.replace(Ng,`
`)):e}a(Tg,"tracesApart");function Og(e){if(!e.includes(`${Cr}File "`))return e;let t=!1;return e.split(`
`).map((n,r,o)=>(o[r-1]?.endsWith(Cr.trimEnd())===!0&&n.startsWith('File "')&&(t=!0),t&&(_g.test(n)||n.trim()==="")&&(t=!1),t?`${n.startsWith('File "')?"  ":"    "}${n}`:n)).join(`
`)}a(Og,"indented");var _g=/^(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{1,80}(?:Error|Exception|Warning|Interrupt|Exit)(?::|[ \t]{0,4}$)/,Cr=`Traceback (most recent call last):
`,Ng=/(?<=[^\s|>][ "'\x60]{0,3})(?=Traceback \(most recent call last\):\n)/g;function Cg(e){let t=e.split(`
`);if(!t.some(Qi))return e;let n=t[0]??"";for(let[r,o]of t.slice(1).entries()){let s=t[r]??"";n+=(Qi(s)&&s.includes(": ")&&Lg.test(o)?" ":`
`)+o}return n}a(Cg,"unwrapped");function Qi(e){return e.length>=68&&e.length<=100}a(Qi,"isFull");var Lg=/^(?!(?:at|from|in|by|goroutine) |\w{1,30}\()[a-z(*][^\n:=]{0,60}(?:$|[ .])/;function Ig(e){if(!/^ {0,8}[│┃>]/m.test(e))return e;let t=a(n=>/^ {0,8}[│┃>]/.test(n)?n.replace(/^ {0,8}[│┃>] ?/,"").replace(/[│┃]$/,""):n,"unframed");return e.split(`
`).map(t).join(`
`)}a(Ig,"unboxed");function Pg(e){return e.includes("Exception Group Traceback")?e.split(`
`).map(t=>t.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/,"")).join(`
`):e}a(Pg,"ungrouped");var Mg=1e3,Lr=100,$g=8;function He(e,t){return rc(Gg,e,t)}a(He,"findErrors");function rn(e,t){return rc(Wg(),e,t)}a(rn,"findKnownMessages");function rc(e,t,n){if(t.length<$g)return[];let r=ec(t,n);return Fg(r,n,Hg(r,e,n))}a(rc,"findBy");function Fg(e,t,n){if(n.size===0)return[];let r=[],o=Vg(e,n),s=0;for(let[i,c]of o.entries()){if(c.start<s)continue;let d=di(e,c,Dg(e,o,i),t),u=nb(e,c,d,t);if(u===void 0){c.opener.extent==="run"&&(s=d.messageEnd);continue}if(r.push({...u,opening:c,end:d.stackEnd}),s=d.stackEnd,r.length>=Lr)break}return zg(e,r)}a(Fg,"findWith");function zg(e,t){let n=t.map(({parts:o,opening:s,end:i})=>({start:s.start,end:i,opener:s.opener.name,message:o.message})),r=t.length>1?Wi(e,n):[];return t.map(({parts:o,cut:s},i)=>({parts:o,cut:s,root:r[i]??null}))}a(zg,"withRoots");function Dg(e,t,n){let r=t[n]?.after??0,o=r+12;for(let s of t.slice(n+1,n+20))if(!(s.start<=r||s.start<=o&&!e.slice(r,s.start).includes(`
`))){if(!Ug(e,t[n]?.opener,s,r))return s.start;o=Math.max(o,s.after)}return e.length}a(Dg,"nextStart");function Ug(e,t,{start:n,opener:r},o){if(e.slice(Math.max(0,n-13),n)==="(in promise) ")return!0;if(/[:(] ?$/.test(e.slice(n-2,n))&&!e.slice(o,n).includes(`
`))return!e.slice(Math.max(0,n-9),n).endsWith("[cause]: ");let s=t!==r||r.name==="lower-error";return r.inline===!0&&s&&!e.slice(o,n).includes(`
`)}a(Ug,"isWithin");function oc(e){let t=new Map;for(let[n,r]of e){let o=t.get(n);o===void 0?t.set(n,[r]):o.push(r)}return t}a(oc,"grouped");function ac(e){let t;return n=>t===void 0&&n.length<Mg?new Set(e.filter(r=>n.includes(r))):(t??=Ne(e))(n)}a(ac,"lazyFinder");var tc=oc(tn.flatMap(e=>e.words.map(t=>[t,e]))),Gg={findWords:ac([...tc.keys()]),behind:a(e=>tc.get(e)??[],"behind")},Wg=pe(()=>{let e=oc(Ar().map((t,n)=>[t,n]));return{findWords:ac([...e.keys()]),behind:a(t=>(e.get(t)??[]).flatMap(n=>Tr(n)??[]),"behind")}});function Hg(e,{findWords:t,behind:n},r){let o=new Set;for(let s of t(e))for(let i of n(s))i.where.has(r)&&i.besides?.every(c=>e.includes(c))!==!1&&o.add(i);return o}a(Hg,"openersIn");function Bg(e,t){let n=Zg.get(t);return n===void 0?q(e,t.pattern):Kg(e,t.behind??[],n)}a(Bg,"matchesOf");var Zg=new Map(tn.filter(({behind:e})=>e!==void 0).map(e=>{let{source:t,flags:n}=e.pattern;return[e,new RegExp(t,n.replace("g","y"))]}));function Kg(e,t,n){let r=[];for(let o of t)for(let s=e.indexOf(o);s>=0&&r.length<Lr;s=e.indexOf(o,s+o.length)){n.lastIndex=s+o.length;let i=n.exec(e);i!==null&&r.push(i)}return r}a(Kg,"matchesBehind");function Vg(e,t){let n=[];for(let r of t)for(let o of Bg(e,r)){let s=Jg(e,r,o.index);if(n.push({opener:r,start:s,after:o.index+o[0].length}),n.length>20*Lr)break}return n.length<2?n:Xg(e,n.sort((r,o)=>r.start-o.start||nc(r)-nc(o)))}a(Vg,"openings");function Xg(e,t){let n=e.length,r=[];for(let o of[...t].reverse()){let s=o.opener.weak===!0?e.indexOf(`
`,o.start):-1;if(o.opener.weak!==!0)n=o.start;else if(n<(s<0?e.length:s))continue;r.push(o)}return r.reverse()}a(Xg,"strongest");var Yg=new Map(tn.map((e,t)=>[e,t]));function nc({opener:e}){return Yg.get(e)??0}a(nc,"rank");function Jg(e,{classBefore:t,kindBefore:n},r){return t===!0?tb(e,r):n===!0&&e[r-1]===" "?Qg(e,r):r}a(Jg,"openingStart");function Qg(e,t){let n=e.slice(Math.max(0,t-48),t),r=eb.exec(n)?.[0];return r===void 0?t:t-r.length}a(Qg,"kindStart");var eb=new RegExp(String.raw`(?<=(?:^|\n)[ \t]{0,8})(?:[a-z][\w./-]{1,24}: )?(?:syntax|parse|parsing|type|runtime|format|protocol|connection|encoding|decoding|checksum`+String.raw`|validation|internal|network|database|link|build|compile|config|configuration) $`,"");function tb(e,t){let n=t;for(;n>0&&t-n<100&&/[\w$.\\]/.test(e[n-1]??"");)n--;return n}a(tb,"classStart");function nb(e,t,n,r){let o=e.slice(t.start,n.messageEnd),{stackStart:s,stackEnd:i}=n,c=i>s?`
${e.slice(s,i)}`:"",d=N(rb(o)+c);return Gi(d,t,e,r)?{parts:d,cut:n.cut}:void 0}a(nb,"readFound");function rb(e){let t=e.replace(/\n[ \t]{0,40}[│┃⎿|][ \t]{0,4}/g,`
`);return(t.split("`").length%2===0?t.replace(/`$/,""):t).replace(/\*{2}$/,"")}a(rb,"plainLines");var sc="errors?|exceptions?|messages?|warnings?|fails?|failed|failing|crash(?:es|ed)?|complains?|throws?|says|prints?|outputs?|response|results?|got|get|gives|see|seeing|shows?|instead|happen(?:s|ed)?|returns?",ob=new RegExp(String.raw`\b(?:${sc})\b[^\n.]{0,80}[.:=?]?\s{0,4}$`,"i"),ab=new RegExp(String.raw`\b(?:${sc})\b[^\n.]{0,80}(?:[:=]|(?<=^what [^\n]{1,60})\?)\s{0,4}$`,"i");function ic(e){return ob.test(e.slice(-200))}a(ic,"leadsToFence");function pt(e){return ab.test(e.slice(-200))}a(pt,"leadsToLine");var Ir=/^[ \t]{0,8}(?:\$ |[\w.-]{1,40}@[\w.-]{1,60}[:~ ][^\n]{0,60}[$#%] ?|\[[\w.-]{1,40}@[^\]\n]{1,60}\][$#] ?|PS [A-Z]:\\[^\n>]{0,120}> ?|[A-Z]:\\[^\n>]{0,120}>)(?=\S)/;function cc(e){return Ir.test(e.slice(0,300))}a(cc,"beginsWithPrompt");var sb=/^(?:I|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Thank|Any|Is|Does|Also)\b[^\n]{12,}/;function lc({pieces:e}){let t=[],n="",r=!1;for(let o of cb(e)){let[s="",...i]=o,d=pt(n)||r&&!sb.test(s)||Ir.test(s)?o:ib(o);d.length>0&&(r?t.at(-1)?.push("",...d):t.push([...d])),r=d.length>0,n=i.at(-1)??s}return t.map(o=>o.join(`
`))}a(lc,"pastedOutput");function ib(e){let t=e.findIndex((n,r)=>Ir.test(n)||r>0&&pt(e[r-1]??""));return t<0?[]:e.slice(t)}a(ib,"fromLead");function cb(e){let t=[],n=[],r=a(()=>{n.length>0&&t.push(n),n=[]},"end");for(let o of e)o.kind==="fence"||o.text.trim()===""?r():n.push(o.text);return r(),t}a(cb,"paragraphs");var lb=400,dc=new RegExp(String.raw`(?<!\w-)\b${C}\b(?!-\w)`,"i"),db=p("i")`
    \b(?:I|I'm|I've|my|me|we|our|you|your)\b|
    ^(?:it|this|that|these|there|when|if|after|before|since|because|but|and|so|also|then|however|please|
      maybe|same|see|as|none|no (?:errors?|logs?|messages?|output|idea|crash(?:es)?|
      files?(?! found)|problems?|change|difference|response|failures?|warnings?)|nothing|not|yes|n\/a|the|a|an|
      all|any|only|just|still|expected|actual)\b
  `,ub=p()`
    ^(?:[$>#%*|+✔✓✅☑-] ?|\d{1,4}[ \t]{1,8}[A-Za-z_.]{1,40} ?[=(:]|[VDIW] |\/\/|https?:\/\/|!?\[(?![\w :.-]{1,40}\]:? \S)|\d+[.)] |\w+@\S+[:~$]|
      (?:import|from|const|let|var|def|class|func|function|return|if|for|package (?![^\n]{1,80}: )|public|print|assert|
        try|except|with|while|go (?!tool )|git|npm|pip|python3?|sudo|cd|bazel|docker|make|bash|curl|warning|info|
        debug|trace|note|checking|successfully|using|found|loading|downloading|installing)\b)|
    \b(?:0|no|zero) (?:failed|errors?|failures?|warnings?)\b|[{};=]\s*$|^[\w.]+ ?=|^[\w.]+\([^\n]{0,200}\)[;,]?$|=>|^<\/?\w|\b(?:INFO|DEBUG|WARN|WARNING|TRACE)\b|
    \b[WIVD] [\w./-]{1,120}:\d{1,6}\] |(?<!^)[Ww]arning:\s|
    \b(?:does not escape|escapes to heap|moved to heap|leaking param)\b
  `,mb=new RegExp(String.raw`^["'(]?${C}\b|^\S{1,120}: \S|^\[[\w :.-]{1,40}\]:? \S|^[\w./ -]{1,60}: \S|\s["'\`‘“][^"'\`’”]{1,60}["'\`’”]`,"i");function ft(e,{isMessageField:t,isPrinted:n}){let r=e.trim().replace(/^["“`*]{1,3}(.*?)["”`*]{1,3}$/,"$1");if(!(r.length<8||r.length>lb||ub.test(r)||db.test(r))&&!(r.split(" ",3).length<3||/\?$|^[a-z][^:]*\.$/.test(r)))return t||dc.test(r)&&(n||mb.test(r))?r:void 0}a(ft,"printedMessage");function Pr(e){return dc.test(e)}a(Pr,"saysFailure");var uc=40,pb=400,fb=/^(?:the |full |exact )?(?:error|error messages?|error text|exception|crash message)$/,Re=new Set(["checklist","version","model","terminal","expected","operating-system","environment","platform","steps"]);function mc(e,t){for(let n of e){if(Re.has(n.kind))continue;let r=wb(n,t);if(r!==void 0)return{parts:N(r),source:n.kind==="errors"?"form-field":"description"}}}a(mc,"findAnnouncedError");function pc(e){for(let{kind:t,pieces:n}of e)if(!Re.has(t))for(let r of n){let o=r.kind==="line"?/^ {0,3}> ?(?![>!#-])(.*)$/.exec(r.text)?.[1]:void 0,s=o&&ft(me(o),{isMessageField:!1,isPrinted:!0});if(s)return{parts:N(s),source:"description"}}}a(pc,"findQuotedLine");function wb({kind:e,heading:t,pieces:n},r){let o=fb.test(_(t)),s=`${t}:`;for(let i of n){if(i.text.trim()==="")continue;let c=i.kind==="fence",d=o||(c?ic(s):pt(s));if((d||c&&(e==="errors"||e==="actual"||vb(i.text)))&&!r(i)&&!nn(i.text)){let m=c?i.text.split(`
`,uc):[i.text.replace(/^[\s>]{1,8}/,"")],f=o||c&&(d||e==="errors"),g=wc(We(me(m.join(`
`))).split(`
`),o,f);if(g!==void 0)return g}s=c?"":i.text.trim()}}a(wb,"inSection");function vb(e){return e.length<pb&&e.trim().split(`
`,7).length<=6}a(vb,"isShort");function fc(e){if(!cc(e))return;let t=We(me(e)).split(`
`,uc),n=wc(t,!1,!0);return n===void 0?void 0:N(n)}a(fc,"firstPrinted");function wc(e,t,n){for(let r of e){let o=ft(r,{isMessageField:t,isPrinted:n});if(o!==void 0)return o}}a(wc,"firstMessage");var vc=4,hb=200,gb=400;function hc(e,t,n){if(!t.some(({pieces:o})=>o.some(s=>s.kind==="fence"))||!Pr(e))return;let r=yb(e);if(r.length!==0){for(let{kind:o,pieces:s}of t)if(!Re.has(o)){for(let i of s)if(!(i.kind!=="fence"||n(i)))for(let c of i.text.split(`
`,hb)){if(c.length>gb||!bb(c,r))continue;let d=ft(c,{isMessageField:!1,isPrinted:!0});if(d!==void 0)return d}}}}a(hc,"findEchoedTitle");function bb(e,t){let n=gc(e).join(" ");return t.some(r=>Pr(r)&&` ${n} `.includes(r))}a(bb,"echoes");function yb(e){let t=gc(e);return t.flatMap((n,r)=>r+vc<=t.length?[` ${t.slice(r,r+vc).join(" ")} `]:[])}a(yb,"wordRuns");function gc(e){return e.toLowerCase().match(/[\p{L}\p{N}_'’]{1,60}/gu)??[]}a(gc,"wordsOf");var kb=4e3,qb=p()`
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::|\\)){0,6}[A-Z][a-z0-9]\w{0,60}(?:Error|Exception)\b(?![./\\(-]\w)|
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::)){1,6}(?:[Ee]rrors?|[Ee]xceptions?)\.[A-Z]\w{2,60}|^[A-Z]\w{1,40}::[A-Z]\w{2,60}(?= |$)
  `,xb=p()`
    (?<![\w$./-])(?=[A-Z\d_]{0,60}(?:ERROR|ERR_|EXC_|EXCEPTION|VIOLATION|FAILED|FAILURE|TIMEOUT|TIMED_OUT|INVALID|DENIED|_LOST|BAD_|NOT_FOUND|NOT_ALLOWED|
      NOT_LESS|UNABLE|MISSING|ABORT|REFUSED|OVERFLOW|PANIC|FAULT|UNREACHABLE|EXCEEDED|EXHAUSTED|UNAUTHORIZED|FORBIDDEN|CORRUPT|MISMATCH|UNSUPPORTED|CRASH))
      [A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,8}(?![\w=-])
  `,Eb=p("i")`
    \b(?:error|stop|exit|result|status|failure|support)[ -]?codes?(?: (?:is|was|of))?:? {0,2}["'\x60(\[]?(?=[\w-]{0,12}\d)[\w-]{3,24}(?:\.\d{1,8})?|
    \berrors?:? #?(?:0x[\da-f]{4,16}|\d{3,6}-\d{2,6}|\d{4,6}|[A-Z]{1,6}-?\d{2,8})\b
  `,Sb="bad request|unauthori[sz]ed|forbidden|not found|method not allowed|conflict|gone|too large|(?:request )?entity too large|large entity|unprocessable|too many requests|internal server error|server error|bad gateway|service unavailable|gateway time-?out|client error|errors?|http|response|status",$r="(?:40[0-9]|41[0-7]|42[1-9]|431|451|50[0-8]|511|52[0-9]|530)",jb=p("i")`
    \b(?:https?|https? status|status(?: code)?|(?:server |client |http )?err(?:or|eur|o)s?|codes?|response(?: code)?|returns?|returned|returning|gives?(?: an?| me an?)?|
      gets?(?: an?)?|got(?: an?)?|getting(?: an?)?|with(?: an?)?|throws?(?: an?)?|expected):? ["'\x60(]?${$r}\b(?!\.\d|[-/:]\d)|
    (?<![\w.:/#-])${$r},?(?: ?[-–:] ?|:? ?\(?| ){1,2}(?:${Sb})\b
  `,Rb=new RegExp($r),Ab=p("i")`
    ^(?:\[?feat|\[?request|\[?docs?\b|add|allow|support|handle|improve|make|implement|provide|use|replace|remove|refactor|document|expose|
      introduce|update|consider|enable|option|should|better|show|return|throw|raise|catch|suppress|ignore|explain|treat|wrap|respect|retry|log|
      parse|propagate)\b|\b(?:should|must|ought to|needs? to|would be|don['’]t|do not)\b
  `;function yc(e,t){if(Ab.test(e))return;let n=Tb(e)??bc(e);if(n!==void 0)return{parts:n,source:"title"};let r=bc(t.slice(0,kb));return r===void 0?void 0:{parts:r,source:"description"}}a(yc,"findMentionedError");function Tb(e){let t=qb.exec(e)?.[0];if(t!==void 0)return{...N(`${t}:`),className:t,message:""};let n=xb.exec(e)?.[0];return n===void 0?void 0:{...N(n),message:n}}a(Tb,"nameIn");function bc(e){let t=jb.exec(e)?.[0],n=t===void 0?void 0:Rb.exec(t)?.[0];if(t!==void 0&&n!==void 0)return{...N(t),className:null,message:Mr(t),status:Number(n)};let r=Eb.exec(e)?.[0];return r===void 0?void 0:{...N(Mr(r)),message:Mr(r)}}a(bc,"numberIn");function Mr(e){return e.replace(/["'\x60([]/g,"").trim()}a(Mr,"plain");var Fr=2e3,wt=/\{\s{0,20}"(?:error|timestamp)"\s{0,20}:/g,Ob=4;function kc(e){return/^\s{0,20}\{\s{0,20}"error"\s{0,5}:\s{0,5}[{[]/.test(e.slice(0,200))?!1:/^\s{0,20}(?=[[{])\[?\s{0,20}(?:\]\s{0,20}$|\{\s{0,20}\\?"(?:error|timestamp)\\?"\s{0,5}:)/.test(e.slice(0,200))}a(kc,"isErrorsArray");function zr(e,t){let n=Cb(Nb(e)),{items:r,state:o,lost:s}=Lb(n),i=r.flatMap((d,u)=>Pb(d,o==="cut"&&u===r.length-1)),c=s+r.filter(d=>qc(d)===void 0).length;return{drafts:i,problems:_b(o==="cut"||t,c)}}a(zr,"readErrorsBlock");function _b(e,t){let n=[];if(e&&n.push({kind:"errors-truncated",detail:"The Errors block was cut off before its end."}),t>0){let r=`${t} ${t===1?"entry":"entries"} of the Errors block could not be read.`;n.push({kind:"errors-unreadable-entry",detail:r})}return n}a(_b,"blockProblems");function Nb(e){return/^\s{0,20}\[\s{0,20}\{\s{0,20}\\"/.test(e.slice(0,100))?e.replace(/\\(["\\])/g,"$1"):e}a(Nb,"unescapeWhole");function Cb(e){return e.trimStart().startsWith("{")?`[${e}]`:e}a(Cb,"asArray");function Lb(e){let t=ne(e,Math.max(0,e.indexOf("["))),n=Array.isArray(t.value)?Ib(t.value).slice(0,Fr):[],r=0;for(;t.state==="broken"&&n.length<Fr;){r++,wt.lastIndex=t.end;for(let o=wt.exec(e);o&&(t=ne(e,o.index),t.value!==void 0&&n.push(t.value),!(t.state!=="complete"||n.length>=Fr));o=wt.exec(e))wt.lastIndex=t.end;if(wt.lastIndex===0)break}return{items:n,state:t.state,lost:r}}a(Lb,"readEntries");function Ib(e){return[...e]}a(Ib,"readonlyItems");function Pb(e,t){let n=qc(e);if(n===void 0)return[];let r=Mb(re(e,"timestamp")),o=t&&!(P(e)&&[...e.keys()].at(-1)==="timestamp"),s=N(n);return o&&s.message.length<Ob&&s.frames.length===0?[]:[{...s,source:"errors-block",at:r,quoted:!1,cut:o}]}a(Pb,"readEntry");function qc(e){if(typeof e=="string")return e;let t=re(e,"error")??re(e,"message")??re(e,"stack");if(typeof t=="string")return t;if(!P(t))return;let n=t.get("stack")??t.get("message");return typeof n=="string"?n:void 0}a(qc,"entryText");function Mb(e){let t=typeof e=="number"||typeof e=="string"&&/^\d{4}-\d\d-\d\d[T ]/.test(e)?new Date(e):null;return t===null||Number.isNaN(t.getTime())?null:t.toISOString()}a(Mb,"readTime");var $b=new Set("js javascript jsx mjs cjs ts typescript tsx mts py python rs rust .rs go java kotlin kt c cpp c++ h cs csharp ruby rb php swift scala html xml css scss yaml yml toml ini sql diff patch vue svelte lua perl r dart elixir haskell zig nix".split(" "));function Sc(e,t,n){let r=[],o=[],s=new Set,i=!1;for(let c of t)c.level===0&&_(c.heading)==="errors"&&n==="bug-command"?(i=!0,Ub(c,r,o,s)):Wb(c,r,o,s);return n==="bug-command"&&!i&&s.size===0&&o.push({kind:"errors-missing",detail:"The report has no Errors block."}),r.push(...we(He(e,"title"),"title",!0)),n!=="bug-command"&&r.push(...Fb(e,t,r)),{drafts:r.sort((c,d)=>xc.indexOf(c.source)-xc.indexOf(d.source)),problems:o,blocks:s}}a(Sc,"collectErrors");function Fb(e,t,n){let r=hc(e,t,an),o=r===void 0?void 0:N(r),s=n.some(({message:v})=>v!==""&&r?.includes(v)===!0);if(o!==void 0&&!s)return[on(o,"description")];if(n.length>0)return[];let i=t.flatMap(v=>{if(Re.has(v.kind))return[];let y=v.kind==="errors"?"form-field":"description";return lc(v).map(S=>({output:S,source:y}))}),c=i.flatMap(({output:v,source:y})=>we(He(v,"log"),y,!0));if(c.length>0)return c;let d=Db(t);if(d.length>0)return d;let u=mc(t,an)??pc(t);if(u!==void 0)return[on(u.parts,u.source)];for(let{output:v,source:y}of i){let S=fc(v);if(S!==void 0)return[on(S,y)]}let m=zb(t),f=[...we(rn(m,"prose"),"description",!0),...we(rn(e,"title"),"title",!0)];if(f.length>0)return f;let g=yc(e,m);return g===void 0?[]:[on(g.parts,g.source)]}a(Fb,"formlessErrors");function zb(e){return e.filter(({kind:t})=>!Re.has(t)).map(({pieces:t})=>R(t)).join(`
`)}a(zb,"told");function Db(e){return e.flatMap(({kind:t,pieces:n})=>{if(jc.has(t))return[];let r=t==="errors"?"form-field":"description",o=n.filter(s=>s.kind==="fence"&&!an(s)).map(({text:s})=>s);return t==="errors"&&o.push(R(n)),o.flatMap(s=>we(rn(s,"log"),r,r==="description"&&Rc(s)))})}a(Db,"knownInFences");function on(e,t){return{...e,source:t,at:null,quoted:!0,cut:!1}}a(on,"quotedDraft");var xc=["errors-block","form-field","description","title"];function Ub(e,t,n,r){let o=e.pieces.some(u=>u.kind==="line"&&te(u.text)),s=e.pieces.find(u=>u.kind==="fence"&&/^\s{0,40}[[{]/.test(u.text)),i=Gb(e),c=i.search(/\[\s{0,20}(?:\]|\{\s{0,20}\\?")/);if(s??c>=0){s?r.add(s):n.push({kind:"errors-unfenced",detail:"The Errors block stands outside a code fence."});let u=zr(s?.text??i.slice(c),o);t.push(...u.drafts),n.push(...u.problems);for(let m of e.pieces)m!==s&&m.kind==="fence"&&Dr(m,"errors-block",t);return}let d=e.pieces.some(u=>u.text.trim()!==""&&!(u.kind==="line"&&te(u.text)));d&&n.push({kind:"errors-not-json",detail:"The Errors block is not JSON; it was read as a log."}),!d&&o&&n.push({kind:"errors-truncated",detail:"The Errors block was cut off before its first entry."}),!d&&!o&&n.push({kind:"errors-missing",detail:"The Errors block is empty."});for(let u of e.pieces)u.kind==="fence"&&Dr(u,"errors-block",t);t.push(...we(He(i,"log"),"errors-block",!1))}a(Ub,"readNamedBlock");function Gb(e){return R(e.pieces).split(`
`).filter(t=>!te(t)).join(`
`)}a(Gb,"withoutNotes");var jc=new Set(["checklist","version","model","terminal","expected","operating-system"]);function Wb(e,t,n,r){if(jc.has(e.kind))return;let o=e.kind==="errors"?"form-field":"description";for(let i of e.pieces)if(i.kind!=="line")if(kc(i.text)){r.add(i);let c=zr(i.text,!1);t.push(...c.drafts),n.push(...c.problems)}else Dr(i,o,t);let s=e.kind==="errors"?"log":"prose";t.push(...we(He(R(e.pieces),s),o,s==="prose"))}a(Wb,"readSection");var Ec=12;function Rc(e){return e.split(`
`,Ec+1).length<=Ec}a(Rc,"isExcerpt");function Dr(e,t,n){if(e.kind!=="fence")return;let r=an(e)?"source":"log",o=t==="description"&&Rc(e.text);n.push(...we(He(e.text,r),t,o))}a(Dr,"findInFence");function an(e){return e.kind!=="fence"?!1:e.language===""?Hb(e.text):$b.has(e.language)&&!Xb(e.text)}a(an,"isSource");function Hb(e){let t=e.split(`
`,Bb).filter(r=>r.trim()!==""),n=t.filter(r=>Vb.test(r)).length;return n>=Zb&&n>=Kb*t.length&&!Ac.test(e)}a(Hb,"isUnlabelledSource");var Bb=80,Zb=3,Kb=.4,Vb=p()`
    ;[ \t]*(?:\/\/[^\n]*)?$|
    ^[ \t]{0,40}(?:#include|#define|import [\w{*"]|from [\w.]+ import|using |package \w|def \w+\(|func \w|fn \w|(?:public|private|export) |
      (?:const|let|var|val) \w+)
  `;function Xb(e){return Ac.test(e)&&!Yb.test(e)}a(Xb,"isMislabelled");var Ac=p("m")`
    ^(?:\[ {0,2}\d{1,3}%\]|-- \w|make(?:\[\d+\])?: |Traceback \(most|CMake (?:Error|Warning)|
      [\w./\\:-]{2,200}(?::\d+|\(\d+(?:,\d+)?\)) ?: (?:fatal )?(?:error|warning)|
      \[(?:ERROR|INFO|WARN)|terminate called|(?:Caused by: |Exception in thread|Unhandled exception)|
      [\w.]{2,80}(?:Error|Exception): |[EWID]/|#\d+ +0x|\d{4}-\d\d-\d\d[ T]\d\d:|(?:ERROR|FATAL|error|fatal)[: ])
  `,Yb=new RegExp(String.raw`[;{}][ \t]*$|^[ \t]*(?:import |from \w+ import|#include|#define|def |class |using |const |let |var |int |void |auto `+String.raw`|return |if |for |while |public |private |func |fn |print\(|<\w+[ >/]|\w+ ?=[^=])`,"m");function we(e,t,n){return e.map(r=>{let o=r.root===null?null:e[r.root]??null;return{...r.parts,source:t,at:null,quoted:n,cut:r.cut,found:{self:r,root:o}}})}a(we,"toDrafts");var Tc=12;function Nc(e){let t=new Map,n=new Map;for(let o of e)Oc(o)||_c(t,Ur(o),o,n);for(let o of e)Oc(o)&&_c(t,e3(o,t)??Ur(o),o,n);let r=[...t.values()];return r.map(o=>s3(o,Jb(o,r,n)))}a(Nc,"mergeErrors");function Jb({root:e},t,n){let r=e===null?void 0:n.get(e);return r===void 0?null:t.indexOf(r)}a(Jb,"rootOf");function Oc(e){return e.cut||e.source!=="errors-block"}a(Oc,"mayBePart");function _c(e,t,n,r){let o=e.get(t)??{first:n,message:Gr(n.message),counts:new Map,times:[],frames:n.frames,quoted:!1,root:null};o.counts.set(n.source,(o.counts.get(n.source)??0)+1),n.at!==null&&o.times.push(n.at),o.frames.length===0&&(o.frames=n.frames),o.first=Qb(o.first,n),o.quoted||=n.quoted,o.root??=n.found?.root??null,n.found&&r.set(n.found.self,o),e.set(t,o)}a(_c,"addTo");function Qb(e,{className:t,code:n,message:r}){return r!==e.message||vt(e.className)!==null&&e.code!==null?e:{...e,className:vt(e.className)===null?t??e.className:e.className,code:e.code??n}}a(Qb,"withNames");function e3(e,t){let n=Ur(e);if(t.has(n))return n;let r=Gr(e.message);for(let[o,s]of t)if(t3(e,s.first)&&(n3(r,s.message,e.status!==null)||e.source==="title"&&r3(r,s.message)))return o}a(e3,"findWhole");function t3(e,t){let n=a((o,s)=>o===null||s===null||o===s,"fits"),r=n(vt(e.className),vt(t.className));return e.status!==null&&t.status!==e.status?!1:r&&n(e.status,t.status)&&n(e.apiType,t.apiType)&&n(e.code,t.code)}a(t3,"agrees");function n3(e,t,n){return e===""?n:e===t||e.length>=Tc&&t.includes(e)?!0:t.length>=Tc&&e.startsWith(t)}a(n3,"isPart");function r3(e,t){let n=0;for(;n<t.length&&e[n]===t[n];)n++;return n>=o3&&n>=.6*Math.min(e.length,t.length)}a(r3,"beginsAlike");var o3=24;function Ur(e){return`${a3(e)}
${Gr(e.message)}`}a(Ur,"identity");function vt(e){return e===null||e==="Error"||xr(e)?null:/[^.:\\]*$/.exec(e)?.[0]??e}a(vt,"telling");function a3({className:e,status:t,apiType:n,code:r}){return[vt(e)??"",t??"",n??"",r??""].join(`
`)}a(a3,"kindOf");function Gr(e){return e.slice(0,500).toLowerCase().replace(/(?<![a-z])(?=[a-z_-]{0,40}\d)[\w-]{8,200}/g,"#").replace(/\d+/g,"#").replace(/[\s.…]+$/,"")}a(Gr,"withoutValues");function s3({first:e,counts:t,times:n,frames:r,quoted:o},s){let i=[...n].sort(),{className:c,message:d,status:u,apiType:m,code:f,source:g}=e;return{error:{className:c,message:d,status:u,apiType:m,code:f,count:Math.max(...t.values()),firstSeen:i[0]??null,lastSeen:i.at(-1)??null,source:g,sources:[...t.keys()],frames:r},quoted:o,root:s}}a(s3,"toEntry");function Cc(e,t,n){let{drafts:r,problems:o,blocks:s}=Sc(e,t,n);return{merged:Nc(r),problems:o,blocks:s}}a(Cc,"gatherErrors");var i3=[{name:"lock-acquisition",reason:"a lock that another process holds; expected where several run",source:"the message says so itself (\u201CNON-FATAL\u201D, \u201Cexpected in multi-process scenarios\u201D)",pattern:/\bNON-FATAL\b|\block acquisition failed\b/i},{name:"aborted-request",reason:"a request that was aborted, mostly by the user or by a newer one",source:"https://developer.mozilla.org/docs/Web/API/AbortController",pattern:/^(?:\w+: )?(?:API Error: )?Request was aborted\.?$|^AbortError\b|^(?:\w+: )?(?:The|This) (?:operation|user|request) (?:was )?aborted\b/i},{name:"directory-read",reason:"a directory was read as a file; tools probe paths that way",source:"https://nodejs.org/api/errors.html (EISDIR)",pattern:/\bEISDIR: illegal operation on a directory, read\b/},{name:"telemetry",reason:"usage statistics could not be sent; nothing else is affected",source:"exporters of OpenTelemetry and of products' own event logs",pattern:/\bevent logging: \d{1,9} events? failed to export\b|\bFailed to export \d{1,9} (?:events?|spans?|metrics?|logs?|batch)/i},{name:"telemetry-host",reason:"the host for usage statistics could not be reached; often blocked on purpose",source:"intake hosts of Datadog, Sentry, Segment, Statsig",pattern:/\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN)\b.{0,80}\b(?:datadoghq\.|ingest\.sentry\.|sentry\.io|api\.segment\.|statsig)/i},{name:"highlight-language",reason:"no syntax colours for a language; the text is shown plainly",source:"highlight.js and cli-highlight",pattern:/\bLanguage not supported while highlighting code\b|\bUnknown language: "[^"]{0,40}"/i},{name:"keychain",reason:"a look-up in the system's key store failed; a file is used instead",source:"security(1) of macOS; libsecret",pattern:/\bFailed to (?:delete|read|find|get|write|save) (?:\w+ )?keychain (?:entry|item)\b|\bsecurity (?:find|delete|add)-generic-password\b|\bSecKeychainSearchCopyNext\b/i},{name:"compiler-summary",reason:"a summary of the errors before it",source:"rustc, cargo, make, npm",pattern:/^aborting due to (?:\d{1,6} )?previous errors?|^could not compile `|^ld returned \d+ exit status|^(?:A complete log of this run|Found \d+ errors?\b)/,always:!0},{name:"bare-error",reason:"an error without any message",source:"a thrown `new Error()`",pattern:/^(?:Error|Error: Error|\[object Object\]|undefined|null)?$/,always:!0}];function c3(e){let t=[e.className,e.message].filter(n=>n!==null&&n!=="").join(": ");return i3.find(n=>n.pattern.test(t.slice(0,600)))}a(c3,"findNoiseRule");function Lc(e,t){return e.map(n=>{let r=c3(n.error),o=r!==void 0&&(r.always===!0||!t(n));return{...n.error,noise:o,noiseReason:o?r.reason:null,...n.quoted&&{quoted:!0},...n.root!==null&&{root:n.root}}})}a(Lc,"markNoise");var l3=new Set("error errors the a an and or of to in on for with is was are were be been it its this that you your not no but from at by as has have had can cannot could please try again when while after before use used using failed fails fail bug issue code request message api call get file type invalid expected found one more does did do redacted".split(" "));function B(e){return(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu)??[]).filter(n=>n.length>2&&!l3.has(n))}a(B,"tellingWords");var d3=.34,Wr=.6;function cn(e,t){if(e.length===0)return null;let n=ht(t.title),r=ht(t.prose),o=e.map((s,i)=>({index:i,error:s,agreement:p3(s,t,n,r)})).filter(({error:s})=>!s.noise).sort((s,i)=>i.agreement-s.agreement||Pc(i.error)-Pc(s.error)||i.error.count-s.error.count||(s.error.firstSeen??"9").localeCompare(i.error.firstSeen??"9")||s.index-i.index);return m3(u3(o.map(({index:s})=>s),e),e)}a(cn,"findPrimaryError");function u3(e,t){let[n=null,...r]=e,o=n===null?void 0:t[n];if(o===void 0||o.sources.some(d=>d!=="title"))return n;let{code:s,className:i}=o,c=a(d=>s!==null&&(d.code===s||d.message.includes(`${s}: `))||i!==null&&i!=="Error"&&d.className===i,"isSame");return r.find(d=>t[d]!==void 0&&c(t[d]))??n}a(u3,"printedInFull");function m3(e,t){let n=new Set,r=e;for(;r!==null&&!n.has(r);){n.add(r);let o=t[r]?.root;if(o===void 0||t[o]?.noise!==!1)break;r=o}return r}a(m3,"followRoots");function Mc(e,t){return e.quoted?!0:Be(B(e.error.message),ht(t.title))>=Wr}a(Mc,"isComplainedOf");function ln(e,t){if(e.quoted===!0||e.sources.includes("title"))return!0;let n=ht(t.title),r=ht(t.prose),o=B(e.message);return Be(o,n)>=Wr||Be(o,r)>=Wr?!0:[e.code,e.status,e.className==="Error"?null:e.className].some(i=>i!==null&&sn(String(i).toLowerCase(),n,r)>0)}a(ln,"isSpokenOf");function p3(e,t,n,r){if(e.message===""||$c(e))return 0;let o=B(e.message),s=0;return e.sources.includes("title")&&(s+=4),e.sources.includes("description")&&(s+=3),e.sources.includes("form-field")&&(s+=2),s+=3*Ic(Be(o,n))+2*Ic(Be(o,r)),e.status!==null&&(s+=sn(String(e.status),n,r)),e.code!==null&&(s+=sn(e.code.toLowerCase(),n,r)),e.className!==null&&e.className!=="Error"&&(s+=sn(e.className.toLowerCase(),n,r)),e.apiType!==null&&(s+=Be(B(e.apiType.replaceAll("_"," ")),n)),Math.round(s*2)/2}a(p3,"agreement");function $c({className:e,status:t,code:n,message:r}){return e===null&&t===null&&n===null&&r.length<120&&f3.test(r)}a($c,"saysNothing");var f3=p("i")`
    ^failed building wheel for |^failed to build \S+\.?$|^failed to compile \S|^could not (?:build wheels for|compile) |^command errored out with exit status |^\(dkms apport\)|
    ^(?:\S+ ){0,4}failed to build\.?$|^build failed\b[^:]{0,40}$|
    ^(?:the )?(?:command|process|script|build|task|job|subprocess)(?: \S+){0,6} (?:failed|exited|completed|returned|finished)(?: with| non-zero)?
      (?: (?:non-zero )?(?:an? )?(?:exit|return)?[ -]?(?:code|status|error)s?)?(?: of)?:? ?-?\d{0,5}\.?$|
    \b(?:an?|some) (?:(?:unexpected|unknown|internal|unhandled|fatal|critical|generic) )*(?:server |application )?(?:error|exception|problem)\b
      (?: has| was)? ?(?:occurred|happened|encountered|while|during|in this|[.!]?$)|
    \bencountered an? (?:(?:unexpected|unknown|internal|fatal) )*(?:error|problem)\b|\bsomething (?:went|has gone) wrong\b
  `;function Ic(e){return e<d3?0:e}a(Ic,"telling");function sn(e,t,n){return t.has(e)?2:n.has(e)?1:0}a(sn,"named");function Pc(e){if(/^explicit (?:failure|panic)$/.test(e.message))return 1;if(e.className!==null&&e.className.endsWith("Warning")||$c(e))return 0;let t=`${e.className??""} ${e.message} ${e.code??""}`;return/\bpanic|segmentation fault|out of memory|heap limit|SIGSEGV|SIGABRT|internal compiler error|Assertion|\bcheck failed/i.test(t)?4:e.status!==null?3:e.className!==null&&/^(?:Type|Reference|Range|Syntax)Error$|Exception$/.test(e.className)||e.code!==null||e.className!==null&&e.className!=="Error"?2:e.message===""?0:1}a(Pc,"severity");function Be(e,t){return e.length===0?0:e.filter(n=>t.has(n)).length/e.length}a(Be,"share");function ht(e){return new Set(e.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu))}a(ht,"wordSet");function Fc(e,t,n){let r=a(m=>m<=n-2592e5,"settled"),o=new Map,s=new Map,i=new Set;for(let{createdMs:m,source:f,isSpokenOf:g}of e)r(m)&&(o.set(f,g||o.get(f)===!0),s.set(f,Math.min(m,s.get(f)??m)),i.add(Math.floor(m/864e5)));let c=new Set;for(let{createdMs:m,source:f}of t)r(m)&&c.add(f);let d=[...o.values()].filter(Boolean).length,u=o.size-w3(12096e5,[...s.values()]);return{issues:o.size,of:c.size,spokenOf:d,days:i.size,steady:u}}a(Fc,"measureSpread");function w3(e,t){let n=[...t].sort((o,s)=>o-s),r=0;return n.reduce((o,s,i)=>{for(;s-(n[r]??s)>=e;)r++;return Math.max(o,i-r+1)},0)}a(w3,"mostWithin");var v3=40,h3=5,g3=3,b3=.05,y3=.15,k3=.5,q3=5,x3=.2;function zc({issues:e,of:t,spokenOf:n,days:r,steady:o},s){if(t<v3||e<h3||r<g3)return null;let i=s?y3:b3;return o<Math.max(q3,k3*i*t)||e<i*t||n>x3*e?null:`in ${e} of ${t} earlier reports of this repository with errors, where ${n===0?"nobody complained of it":"hardly anybody complained of it"}`}a(zc,"commonNoiseReason");function Dc(e,t,n=()=>!1){let r=e.errors.map((o,s)=>n(S3(o))?o:E3(o,e,()=>t(s)));return r.every((o,s)=>o===e.errors[s])?e:{...e,errors:r,primaryError:cn(r,e)}}a(Dc,"withCommonErrors");function E3(e,t,n){if(e.noise||ln(e,t))return e;let r=n(),o=r===void 0?null:zc(r,e.status!==null);return o===null?e:{...e,noise:!0,noiseReason:o,learned:!0}}a(E3,"withSpread");function S3({className:e,message:t}){return e===null?t:`${e}: ${t}`}a(S3,"textOf");function Uc(e,t){let n=Lc(e,r=>Mc(r,t));return{errors:n,primaryError:cn(n,t)}}a(Uc,"judgeErrors");function Gc({sections:e,format:t},n){let{merged:r,problems:o,blocks:s}=Cc(n.title,e,t);return{...Uc(r,n),blocks:s,problems:o}}a(Gc,"readErrors");var j3=/(?<![\w/&#.\-=[])#(\d{1,7})(?![\w-]|\.\d)/g,R3=p("i")`
    \b(?:requests?|steps?|options?|attempts?|items?|points?|numbers?|no|lines?|versions?|builds?|runs?|
      tests?|cases?|examples?|rules?|phases?|tasks?|tickets?|prs?|pull|parts?|questions?|problems?|
      priority|session|message|error|exception|colou?r|background|fill|stroke|chapter|section|figure|
      table|agent|tab|window|is|rank(?:ed)?|the)[ :]{1,2}$
  `,A3=/(?:\b(?:issues?|bugs?|see|duplicates?|dup|dupe|related|similar|fix(?:e[sd])?|clos(?:e[sd]?)|refs?|also|like|as|in|of|and|to|by)|#\d{1,7},?)[\s:,(]{0,3}$/i,T3=/https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,7})(?![\w-])/gi,O3=/`[^`\n]{1,200}`/g;function Wc(e,t){let n=e.replace(O3,o=>" ".repeat(o.length)),r=[];for(let o of q(n,j3)){let s=Number(o[1]),i=n.slice(Math.max(0,o.index-24),o.index);s===0||_3(o[1]??"",i)||R3.test(i)||s<10&&!A3.test(i)||r.push({at:o.index,number:s})}if(t!==null)for(let o of q(e,T3))`${o[1]??""}/${o[2]??""}`.toLowerCase()===t.toLowerCase()&&Number(o[3])>0&&r.push({at:o.index,number:Number(o[3])});return[...new Set(r.sort((o,s)=>o.at-s.at).map(({number:o})=>o))]}a(Wc,"findMentions");function _3(e,t){return e.length>1&&e.startsWith("0")?!0:(e.length===3||e.length===6)&&/colou?r|background|\bhex\b|\brgb|\bcss\b|fill|stroke/i.test(t)}a(_3,"isColour");var N3=/\breq_[A-Za-z0-9]{8,64}\b/g,C3=/\b(?:x-)?request[-_ ]?ids?\\?["'*`]{0,3}\s{0,2}[:=]\s{0,2}\\?["'*`]{0,3}([A-Za-z0-9][\w-]{7,63})(?![\w-])/gi;function Hc(e){let t=[];for(let n of q(e,N3))t.push({at:n.index,id:n[0]});for(let n of q(e,C3))/\d/.test(n[1]??"")&&t.push({at:n.index,id:n[1]??""});return[...new Set(t.sort((n,r)=>n.at-r.at).map(({id:n})=>n))]}a(Hc,"findRequestIds");function sS(e){let t=Ln(e.title),n=rs(t.text),r=ns(Ln(e.body)),{normal:o,pieces:s,sections:i,format:c}=r,d=er(e.repo),u=cr(i,c),{environment:m,problems:f}=Is(i,d,{title:n,prose:u,versionField:e.versionField??null}),{errors:g,primaryError:v,blocks:y,problems:S}=Gc(r,{title:n,prose:u}),{terminal:F}=m,J=wr({title:n,prose:u,sections:i,errors:g,terminal:F,product:d}),_n=`${n}
${o.text}`;return{format:c,title:n,environment:J===void 0?m:{...m,setup:J},fields:i.map(ee).filter(jt=>jt.heading!==""||jt.text!==""),prose:u,code:lr(s,y),errors:g,primaryError:v,mentions:Wc(`${n}
${u}`,e.repo??null),requestIds:Hc(_n),secrets:L3([...t.secrets,...o.secrets]),problems:[...ir(o,s,i,c,u),...f,...S]}}a(sS,"parseReport");function L3(e){return[...new Set(e.map(({what:t})=>t))].map(t=>({what:t}))}a(L3,"withoutRepeats");function gt(e,t){switch(e){case"system":return t.environment.os!==null||t.environment.platform!==null||M3.test(ve(t));case"version":return t.environment.version!==null||B3(ve(t))||G3.test(ve(t));case"newest":return $3.test(ve(t));case"time":return t.errors.some(({firstSeen:n})=>n!==null)||F3.test(ve(t));case"request-id":return t.requestIds.length>0;case"steps":return t.fields.some(({kind:n,text:r})=>n==="steps"&&r!=="")||z3.test(ve(t));case"picture":return D3.test(ve(t));case"amount":return U3.test(ve(t));case"code":return t.code.some(({text:n})=>n.trim()!=="");case"output":return gt("code",t)||t.errors.some(({noise:n})=>!n)}}a(gt,"isTold");var I3=3e4,P3=/^[ \t]*[-*+] \[ \].*$|[[(]e\.?g\.?[^\])\n]{0,200}[\])]/gim;function ve({title:e,prose:t,fields:n,code:r}){return[e,t,...n.map(({text:s})=>s),...r.map(({text:s})=>s)].join(`
`).slice(0,I3).replace(P3," ")}a(ve,"seenText");var M3=p("i")`
  \b(?:windows|win ?(?:7|8|10|11|32|64)|mac ?os|os ?x|macbook|darwin|linux|ubuntu|debian|fedora|
  centos|rhel|red hat|(?:open)?suse|mint|manjaro|nixos|arch|alpine|(?:free|open|net)?bsd|wsl|android|
  ios|ipados|ipad|iphone|raspberry)\b|\b[c-z]:\\|/Users/|/home/|\.(?:dll|dylib)\b`,$3=/\b(?:latest|newest|nightly|master|main branch|trunk|HEAD)\b/i,F3=/\b\d{1,2}:\d{2}\b|\b20\d\d-\d\d-\d\d\b/,z3=/\bsteps to reproduce\b|\bto reproduce\b|^[ \t]*1[.)] /im,D3=/!\[|<img\b|\/user-attachments\/|\.(?:png|jpe?g|gif|mp4|mov|webm)\b/i,U3=/\d ?(?:[kmgt]i?b|%|min(?:ute)?s?|h(?:ou)?rs?|requests?|tokens?)(?![a-z])/i,G3=p("i")`
  \b(?:no|without an?y?) version\b|\b(?:can ?not|can['’]?t|could ?n[o'’]t|unable to|impossible to|
  no way to) (?:[a-z]+ ){0,3}(?:the |its |a |my )?version\b|\bversion(?: number)?[ :]*(?:is |
  was )?(?:unknown|unavailable|not (?:available|shown|known)|can ?not|can['’]?t|n/a)`,W3=/([a-z.]{2,30})?[ \t:=@|*_`"'/-]{0,6}v?\d{1,5}\.\d{1,5}/gi,H3=p("i")`
  ^(?:node|nodejs|node\.js|npm|pnpm|yarn|bun|deno|python|ruby|java|jdk|openjdk|php|perl|rust|rustc|
  gcc|clang|cmake|kernel|linux|ubuntu|debian|fedora|macos|os|windows|android|ios|chrome|chromium|
  firefox|safari|edge|docker|cuda|about|than|after|every|only|takes|took)$`;function B3(e){return[...e.matchAll(W3)].some(([,t])=>t===void 0||!H3.test(t))}a(B3,"namesVersion");var Z3=new Set(["feature-request","model-behavior","question"]),K3=40,V3=200;function pS(e,t){let n=J3(e),r=e.errors.some(i=>!i.noise);if(Z3.has(t.category))return[];if(!n&&!r)return["description"];if(t.category==="no-report")return[];let o=[];Q3(e)&&!gt("version",e)&&o.push("version"),Y3.has(t.category)&&e2(e)&&o.push("platform"),!r&&Ze(e,"errors")&&X3.has(t.category)&&o.push("error-text");let s=Zc(e.prose)<V3;return!r&&s&&Ze(e,"steps")&&!gt("steps",e)&&o.push("steps"),o}a(pS,"findMissingInfo");var X3=new Set(["rate-limit","overloaded","server-error","authentication","permission","invalid-request","network","filesystem","process","crash","install-update"]),Y3=new Set(["filesystem","process","crash","memory","install-update","ui"]);function J3({format:e,fields:t,prose:n,code:r,mentions:o}){if(o.length>0)return!0;let s=e==="free-text"?t.map(({text:i})=>i):[];return[n,...s,r.map(({text:i})=>i).join(`
`)].some(i=>Zc(i)>=K3)}a(J3,"isDescribed");function Q3(e){let{format:t,fields:n,environment:r}=e;return r.os==="web"?!1:t==="bug-command"&&n.some(({kind:s})=>s==="environment")||Ze(e,"version")||Bc(e)}a(Q3,"asksForVersion");function e2(e){return gt("system",e)?!1:Ze(e,"platform")||Ze(e,"operating-system")||Bc(e)}a(e2,"asksForPlatform");function Bc(e){return Ze(e,"environment")}a(Bc,"leftEmpty");function Ze(e,t){let n=e.fields.filter(r=>r.kind===t);return e.format==="issue-form"&&n.length>0&&n.every(r=>r.text==="")}a(Ze,"asksAndGotNothing");function Zc(e){return e.replace(/\s+/gu," ").trim().length}a(Zc,"lengthOf");var t2=/^(?:([\w@./-]{1,80}?)[@/_-])?v?(\d{1,6}(?:\.\d{1,6}){1,2}(?:[-+][\w.+-]{1,40})?)$/,n2=100;function r2(e,t){let[,n,r]=t2.exec(e.trim())??[];return r===void 0||!o2(n,t)?null:_o.default(r)??Ro.default(r)?.version??null}a(r2,"readReleaseVersion");function hS(e,t){let r=e.flatMap(o=>r2(o,t)??[]).filter(o=>To.default(o)===null);return Oo.default([...r])[0]??null}a(hS,"findHighestVersion");function gS(e,t){let n=In.default(e),r=In.default(t);return n===null||r===null||Math.abs(n.major-r.major)>=n2?null:Ao.default(n,r)?r.version:null}a(gS,"findUpdate");function o2(e,t){if(e===void 0)return!0;let n=e.replace(/^@[\w.-]{1,80}\//,"").toLowerCase();return n==="release"||n==="releases"||n==="version"||n===t.split("/")[1]?.toLowerCase()}a(o2,"isOfProduct");var Kc=200;function a2(e,t,n){let r=e.safeParse(t);if(r.success)return r.data;let o=r.error.issues[0]?.path.join(".").slice(0,60)??"";throw dn(n,`GitHub's answer is not as documented${o===""?"":` at \`${o}\``}`)}a(a2,"readAnswer");async function xS({attempt:e,listing:t,schema:n,maxPages:r}){let o=[];if(r!==null&&r<1)return{items:o,complete:!1};let s=0;for await(let i of t){if(i.url===void 0)throw dn(e,"GitHub answered 409");if(!Array.isArray(i.data))throw dn(e,"GitHub's answer is not a list");for(let c of i.data)o.push(a2(n,c,e));if(++s>=(r??Kc)&&s2(i)){if(r===null)throw dn(e,`it goes on after ${Kc} pages`);return{items:o,complete:!1}}}return{items:o,complete:!0}}a(xS,"collectPages");function dn(e,t){let n=de(e,t,"Check that GITHUB_API_URL is a GitHub API");return new O(n,{code:"unexpected-answer",status:null})}a(dn,"unexpected");function s2(e){return/rel="next"/.test(e.headers.link??"")}a(s2,"hasNext");var Hr=h.object({login:h.string(),type:h.string()}),i2=h.object({number:h.int().positive(),title:h.string(),body:h.string().nullish(),user:Hr.nullish(),type:h.object({name:h.string()}).nullish().catch(null),labels:h.array(h.union([h.string(),h.object({name:h.string().nullish()})])),state:h.enum(["open","closed"]),state_reason:h.enum(["completed","not_planned","duplicate","reopened"]).nullish().catch(null),created_at:h.string(),closed_at:h.string().nullish(),locked:h.boolean().nullish(),pull_request:h.unknown().optional(),repository_url:h.string(),comments:h.int().min(0),updated_at:h.string()}),TS=h.object({items:h.array(i2)}),OS=h.object({id:h.int().positive(),body:h.string().nullish(),user:Hr.nullish(),created_at:h.string(),pin:h.unknown().optional()}),_S=h.object({name:h.string(),color:h.string(),description:h.string().nullish()}),NS=h.object({event:h.string(),actor:Hr.nullish(),label:h.object({name:h.string().nullish()}).nullish()}),CS=h.object({name:h.string()}),LS=h.object({tag_name:h.string(),published_at:h.string().nullish()});function IS({tag_name:e,published_at:t}){return t?[{tag:e,publishedAt:t}]:[]}a(IS,"toRelease");var PS=h.object({type:h.string(),encoding:h.string().optional(),content:h.string().optional()}),MS=h.object({permission:h.enum(ko).catch("none")}),$S=h.array(h.object({target_id:h.int().nullable()})),FS=h.object({id:h.int(),name:h.string()});function zS(e,t){return{repo:e,number:t.number,title:t.title,body:t.body??"",labels:t.labels.map(n=>typeof n=="string"?n:n.name??"").filter(Boolean),...t.type&&{type:t.type.name},state:t.state,stateReason:t.state_reason??null,createdAt:t.created_at,closedAt:t.closed_at??null,author:Vc(t.user),locked:t.locked??!1,isPullRequest:t.pull_request!==void 0&&t.pull_request!==null,commentCount:t.comments,updatedAt:t.updated_at}}a(zS,"toIssue");function DS(e){return{id:e.id,body:e.body??"",author:Vc(e.user),createdAt:e.created_at,...c2(e)&&{isPinned:!0}}}a(DS,"toComment");function c2({pin:e}){return e!=null}a(c2,"isPinned");function US(e){return{name:e.name,color:e.color,description:e.description??""}}a(US,"toLabel");function GS(e){return{event:e.event,label:e.label?.name??null,actor:e.actor?.login??null}}a(GS,"toIssueEvent");function Vc(e){return e==null?null:{login:e.login,isBot:e.type==="Bot"||qo(e.login)}}a(Vc,"toAuthor");var l2=97,d2=100,u2=40;function un({classes:e,lines:t}){let n=`
${t}`,r=new Map,o=a((m,f)=>{let g={name:m,pairs:p2(f)};return r.set(m,g),g},"keep"),s=a(m=>{let f=r.get(m);if(f!==void 0)return f;let g=n.indexOf(`
${m}	`);if(g<0)return;let v=n.indexOf(`
`,g+1);return o(m,n.slice(g+m.length+2,v<0?n.length:v))},"search"),i=0,c,d=a((m,f)=>{if(c===void 0&&++i<=u2)return s(m+f);c??=m2(t);let g=c.get(m),v=g?.get(f);if(typeof v!="string")return v;let y=o(m+f,v);return g?.set(f,y),y},"find");return{classes:e,pairsOf:a(m=>{let f=m.indexOf(":")+1;return(r.get(m)??d(m.slice(0,f),m.slice(f)))?.pairs},"pairsOf"),nameOf:a((m,f)=>d(m,f)?.name,"nameOf")}}a(un,"readModel");function m2(e){let t=new Map;for(let n of e.split(`
`)){let r=n.lastIndexOf("	");if(r<=0)continue;let o=n.indexOf(":")+1,s=n.slice(0,o),i=t.get(s)??new Map;t.set(s,i.set(n.slice(o,r),n.slice(r+1)))}return t}a(m2,"tableOf");function p2(e){return[...e.matchAll(/([a-z])(-?\d+)/g)].flatMap(([,t="",n])=>[t.charCodeAt(0)-l2,Number(n)/d2])}a(p2,"readPairs");var Xc=[];function bt({pairsOf:e},t){let n=[];for(let r of t.keys())n.push(e(r)??Xc);return n}a(bt,"weightsOf");function mn(e,t,n=bt(e,t)){let r=e.classes.map(()=>0),o=0;for(let s of t.values()){let i=n[o++]??Xc;for(let c=0;c<i.length;c+=2){let d=i[c]??0;r[d]=(r[d]??0)+s*(i[c+1]??0)}}return r}a(mn,"scoreFeatures");var Zr=8,f2=60,w2=6,v2=4,pn="|",Kr={grams:[],oneOf:[]};function Yc(e){return Vr(fn(e))}a(Yc,"requiredGrams");function Vr(e){return"strings"in e?Br(e.strings):e.required}a(Vr,"requirementOf");function fn(e){switch(e.kind){case"strings":return{strings:e.strings};case"boundary":return{strings:[pn]};case"nothing":return{strings:[""]};case"anything":return{required:Kr};case"sequence":return h2(e.parts);case"choice":return g2(e.options.map(fn));case"repeat":return b2(fn(e.of),e.least,e.most)}}a(fn,"know");function h2(e){let t=[],n=[""];for(let r of e){let o=fn(r),s="strings"in o?Jc(n,o.strings):void 0;if(s!==void 0){n=s;continue}t.push(Br(n)),"strings"in o?n=o.strings:(t.push(o.required),n=[""])}return t.length===0?{strings:n}:{required:q2([...t,Br(n)])}}a(h2,"knowSequence");function g2(e){let t=e.flatMap(n=>"strings"in n?n.strings:[]);return e.every(n=>"strings"in n)&&t.length<=Zr?{strings:[...new Set(t)]}:{required:Qc(e.map(Vr))}}a(g2,"knowChoice");function b2(e,t,n){let r=t===0?Kr:Vr(e);if(!("strings"in e))return{required:r};let o=[""],s=new Set(t===0?o:[]);for(let i=1;i<=n;i++){if(o=Jc(o,e.strings),o===void 0||i>v2)return{required:r};let c=s.size;if(i>=t)for(let d of o)s.add(d);if(i>t&&s.size===c)break}return s.size>Zr?{required:r}:{strings:[...s]}}a(b2,"knowRepeat");function Jc(e,t){if(e.length*t.length>Zr)return;let n=e.flatMap(r=>t.map(o=>Rt(r,o)));return n.some(r=>r.length>f2)?void 0:[...new Set(n)]}a(Jc,"joined");function Br(e){return Qc(e.map(t=>({grams:Eo(y2(t)).slice(0,w2),oneOf:[]})))}a(Br,"anyString");function y2(e){let t=e.replaceAll(pn,""),n=e.startsWith(pn)&&/^\w/.test(t)?" ":"",r=e.endsWith(pn)&&/\w$/.test(t)?" ":"";return(n+t+r).replace(/ {2,}/g," ")}a(y2,"settled");function k2({grams:e,oneOf:t}){return e.length===0&&t.length===0}a(k2,"asksNothing");function Qc(e){let[t]=e;return t===void 0||e.some(k2)?Kr:e.length===1?t:{grams:[],oneOf:[e]}}a(Qc,"anyOf");function q2(e){return{grams:[...new Set(e.flatMap(({grams:t})=>t))],oneOf:e.flatMap(({oneOf:t})=>t)}}a(q2,"allOf");function Xr(e){let t=[...e.grams.map(s=>[s]),...e.oneOf.map(s=>s.flatMap(Xr))],n=a(s=>s.reduce((i,c)=>i+So(c),0),"cost"),[r,...o]=t.map(s=>({cover:[...new Set(s)],cost:n(s)}));return r===void 0?[]:o.reduce((s,i)=>i.cost<s.cost?i:s,r).cover}a(Xr,"coverOf");var x2=6e4,E2=[3,0,0,0];function el(e){let t=[];for(let n of e){let r=t.length,o=Xr(n);Yr(t,()=>{t.push(o.length,...o),tl(t,n)}),t.length-r>x2&&t.splice(r,1/0,...E2)}return Uint16Array.from(t)}a(el,"gramPrograms");function tl(e,{grams:t,oneOf:n}){e.push(t.length,...t,n.length);for(let r of n)Yr(e,()=>{S2(e,r)})}a(tl,"writeRequirement");function S2(e,t){e.push(t.length);for(let n of t)Yr(e,()=>{tl(e,n)})}a(S2,"writeList");function Yr(e,t){let n=e.push(0);t(),e[n-1]=e.length-n}a(Yr,"writeWithLength");function nl(e,t){return t+1+se(e,t)}a(nl,"nextProgram");function rl(e,t,n,r){let o=t+2,s=o+se(e,t+1),i=o===s?-1:0;for(let c=o;c<s;c++)i|=Nn(n,se(e,c));return(i&r)===0?0:ol(e,s,n,i&r)}a(rl,"placesOf");function ol(e,t,n,r){let o=r,s=t+1,i=s+se(e,t);for(;s<i;s++)if(o&=Nn(n,se(e,s)),o===0)return 0;s=i+1;for(let c=se(e,i);o!==0&&c>0;c--)o=j2(e,s,n,o),s+=1+se(e,s);return o}a(ol,"meeting");function j2(e,t,n,r){let o=0,s=t+2;for(let i=se(e,t+1);i>0&&o!==r;i--)o|=ol(e,s+1,n,r&~o),s+=1+se(e,s);return o}a(j2,"meetingOne");function se(e,t){return e[t]??0}a(se,"numberAt");var Ke={kind:"anything"},ll={kind:"nothing"},dl=" ",ul=5;function ml(e,t){return t.includes("v")||t.includes("i")&&t.includes("u")?Ke:pl({source:e,at:0})}a(ml,"readPattern");function pl(e){let t=[],n=[];for(;e.at<e.source.length&&e.source[e.at]!==")";)e.source[e.at]==="|"?(t.push({kind:"sequence",parts:n}),n=[],e.at++):R2(n,A2(e,O2(e)));let r={kind:"sequence",parts:n};return t.length===0?r:{kind:"choice",options:[...t,r]}}a(pl,"readChoice");function R2(e,t){let n=e.at(-1),r=n?.kind==="strings"&&n.strings.length===1?n.strings[0]:void 0,o=t.kind==="strings"&&t.strings.length===1?t.strings[0]:void 0;r===void 0||o===void 0?e.push(t):e[e.length-1]={kind:"strings",strings:[Rt(r,o)]}}a(R2,"addPart");var al=/\{(\d+)(?:(,)(\d*))?\}/y;function A2(e,t){let n=T2(e);return n===void 0?t:(e.source[e.at]==="?"&&e.at++,{kind:"repeat",of:t,...n})}a(A2,"readRepeat");function T2(e){let t=e.source[e.at];if(t==="{"){al.lastIndex=e.at;let[n,r="0",o,s]=al.exec(e.source)??[];return n===void 0?void 0:(e.at+=n.length,o===void 0?{least:Number(r),most:Number(r)}:{least:Number(r),most:s===""?1/0:Number(s)})}if(!(t!=="*"&&t!=="+"&&t!=="?"))return e.at++,{least:t==="+"?1:0,most:t==="?"?1:1/0}}a(T2,"readRange");function O2(e){let t=e.source[e.at]??"";return t==="("?_2(e):t==="["?L2(e):t==="\\"?C2(e):(e.at++,t==="."?Ke:wn(t==="^"||t==="$"?[dl]:[_e(t.charCodeAt(0))]))}a(O2,"readAtom");function wn(e){let t=[...new Set(e)];return t.length===0||t.length>ul?Ke:{kind:"strings",strings:t}}a(wn,"character");var sl=/\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;function _2(e){sl.lastIndex=e.at;let[t="(",n,,r]=sl.exec(e.source)??[];e.at+=t.length;let o=pl(e);return e.at++,n!==void 0?ll:r===void 0?o:Ke}a(_2,"readGroup");function fl(e){let t=e.source.slice(e.at,e.at+12),n=/^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(t);if(n)return e.at+=n[0].length,[_e(parseInt(n[1]??n[2]??n[3]??"",16))];let r=t[1]??"";if(e.at+=N2(e),!/[dDwSpPk1-9]/.test(r))return[/[sWtnrfvc0b]/.test(r)?dl:_e(r.charCodeAt(0))]}a(fl,"escapedSymbols");var il=/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;function N2({source:e,at:t}){return il.lastIndex=t,il.exec(e)?.[0].length??2}a(N2,"lengthOfEscape");function C2(e){let t=e.source[e.at+1];if(t==="b"||t==="B")return e.at+=2,t==="b"?{kind:"boundary"}:ll;let n=fl(e);return n===void 0?Ke:wn(n)}a(C2,"readEscape");function L2(e){let t=e.source[++e.at]==="^";t&&e.at++;let n=new Set,r=!t;for(;e.at<e.source.length&&e.source[e.at]!=="]";){let o=e.at,s=cl(e);if(e.source[e.at]==="-"&&e.source[e.at+1]!=="]"){e.at++;let i=cl(e);r&&=I2(e.source.slice(o,e.at),n)&&i!==void 0}else if(s===void 0)r=!1;else for(let i of s)n.add(i)}return e.at++,r?wn(n):Ke}a(L2,"readClass");function cl(e){return e.source[e.at]==="\\"?fl(e):[_e(e.source.charCodeAt(e.at++))]}a(cl,"readMember");function I2(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(2);if(!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(e)||r-n>=ul)return!1;for(let o=n;o<=r;o++)t.add(_e(o));return!0}a(I2,"isShortRange");function Jr(e){let t=[],n=0,r=0;for(let{0:o,index:s}of e.matchAll(P2)){if(o==="("||o==="(?<")return[e];o.startsWith("(")?r++:o===")"?r--:o==="|"&&r===0&&(t.push(e.slice(n,s)),n=s+1)}return[...t,e.slice(n)]}a(Jr,"splitAlternatives");var P2=/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;var M2=64,he=class{static{a(this,"SearchPattern")}#n;#t;#r;#e;#o=0;constructor(t,n){this.#n=t,this.#t=n}get regExp(){return this.#r??=this.#n()}parts(){if(this.#e!==void 0)return this.#e;if(this.#t===void 0&&++this.#o<M2)return;let t,n=this.#t??$2(this.regExp);return this.#e={programs:n,alternatives:a(()=>t??=D2(this.regExp),"alternatives")},this.#e}};function $2({source:e,flags:t}){return el(Jr(e).map(n=>Yc(ml(n,t))))}a($2,"preparePattern");var wl=new Uint8Array(Cn([])),vl;function F2(e){return vl!==e&&Cn(e,wl),vl=e,wl}a(F2,"placesIn");function Z(e){let t=2**e.length-1;return(n,r=t)=>{let o=e.length>xo?void 0:n.parts();return o===void 0?hl(n.regExp,e,r):z2(o,e,F2(e),r)}}a(Z,"createSearch");function z2(e,t,n,r){let{programs:o}=e,s=0,i=0;for(let c=0;i<o.length&&s!==r;c++){let d=rl(o,i,n,r&~s);i=nl(o,i);let u=d===0?void 0:e.alternatives()[c];u!==void 0&&(u.pattern??=new RegExp(u.source,u.flags),s|=hl(u.pattern,t,d))}return s}a(z2,"searchParts");function hl(e,t,n){let r=0;for(let o=0,s=n;s!==0;o++,s>>>=1)(s&1)!==0&&e.test(t[o]??"")&&(r|=1<<o);return r}a(hl,"matching");function D2({source:e,flags:t}){return Jr(e).map(n=>({source:n,flags:t}))}a(D2,"alternativesOf");function vn(e){return e.length<=3||!/^[a-z]+$/.test(e)?e:W2(G2(U2(e)))}a(vn,"stem");function U2(e){return e.endsWith("ies")&&e.length>4?`${e.slice(0,-3)}y`:/(?:ss|x|ch|sh)es$/.test(e)?e.slice(0,-2):e.endsWith("s")&&!/(?:ss|us|is)$/.test(e)?e.slice(0,-1):e}a(U2,"dropPlural");function G2(e){let t=e.endsWith("ing")?e.slice(0,-3):e.endsWith("ed")?e.slice(0,-2):e;return t===e||t.length<3||!/[aeiouy]/.test(t)?e:/([bdfgmnprt])\1$/.test(t)?t.slice(0,-1):t}a(G2,"dropVerbEnding");function W2(e){return e.length>4&&e.endsWith("e")?e.slice(0,-1):e}a(W2,"dropFinalE");var H2=/[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu,hn=new Map,B2=4e3;function Z2(e){let t=hn.get(e);if(t!==void 0)return t;let n=vn(e.includes("'")?e.replaceAll("'",""):e);return hn.size>=B2&&hn.clear(),hn.set(e,n),n}a(Z2,"stemOf");function ie(e,t){let n=e.toLowerCase().match(H2)??[];return(n.length>t?n.slice(0,t):n).map(Z2)}a(ie,"wordsOf");var K2=/^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;function Qr(e){return e.slice(0,bl).replace(K2,"")}a(Qr,"titleProper");var bl=400,Ve=600,V2=2500,gl=new WeakMap;function Xe(e){let t=gl.get(e);if(t!==void 0)return t;let{title:n,prose:r}=e,o={title:ie(n.slice(0,bl),40),first:ie(Qr(n),1)[0],lead:ie(r.slice(0,Ve),150),rest:ie(r.slice(Ve,V2),400)};return gl.set(e,o),o}a(Xe,"reportWords");var X2={building:`
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
    spec`,code:"code snippet script program model layer tensor array matrix image component hook props state"},to=new Map;for(let[e,t]of Object.entries(X2))for(let n of new Set(t.trim().split(/\s+/).map(vn)))to.set(n,[...to.get(n)??[],e]);var Y2={t:1.3,f:1.3,w:.65};function eo(e,t,n,r){let o=new Map;for(let s of n)for(let i of to.get(s)??[])o.set(i,(o.get(i)??0)+1);for(let[s,i]of o)e.set(`g:${s}@${t}`,Y2[t]*Math.sqrt(Math.min(r,i)))}a(eo,"addTopics");var yl=new WeakMap;function gn(e){let t=yl.get(e);if(t!==void 0)return t;let n=new Map,{title:r,first:o,lead:s}=Xe(e);return eo(n,"t",r,2),eo(n,"w",s,4),o!==void 0&&eo(n,"f",[o],1),yl.set(e,n),n}a(gn,"readTopics");function kl({name:e,category:t},n){return`${n} ${e} ${t}`}a(kl,"preparedKey");function J2(e){let t=e.split(`
`).filter(n=>n!=="");return new Map(t.map(n=>{let[r="",o=""]=n.split("	");return[r,Q2(o)]}))}a(J2,"decodePrograms");function Q2(e){let t=atob(e),n=new Uint16Array(t.length/2);for(let r=0;r<n.length;r++)n[r]=t.charCodeAt(2*r)+256*t.charCodeAt(2*r+1);return n}a(Q2,"decode");var Ye=J2(`text limit-reached usage-limit	NwABABNFAAACABIAAgAHAAUAE0W7NL5K0QG8NQAACAAGABNFuzS+Ss810QGicwAAHwAEAAcABQAeBiESXRziLUdmAAADAAEAii4AAAgABgDHH9eHUhevEfYc0RwAAAgABgCRiMwfWy3VCFp5KW4AAAoAAQATRQYAE0W7NB4GvkohEl0cAABZAAEAE0UAAAMAEgACAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAwAAYACAAGAOoXnhZcM0ZRIwKUVwAABwAFAOoXajOkGAxP+AIAAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAAAQAAgBGUZRXAAAGAAQAzE99H+h84B4AABAAAgAFAAMACx9ZZv5rAAAIAAYACwwKTwsfAB1ZZv5rAABmAAQAii4eBscfkYgAAAIAHgAEAAQAAgCKLjkBAAAGAAQAHgZdHEdmsQIAAAcABQDHH9eH1gCvEfYcAAAIAAYAkYjMH9YAWy3VCFp5AAA/AAgABQADAFlrR3mzBgAABwAFAAdukWz9aww1GR8AAAYABADtP+Id/Rx/ggAABQADAKU0Bge/FgAABwAFAAEvnEsMcvhRxFYAAAQAAgAJXORDAAAFAAMAEWPCeJVXAAAPAAAAAQAMAAIABAACAMxXby8AAAUAAwDMV28vPwEAAD4AAwARY8cfkYgAAAEANwAGAAgABgARY8cf14ebAtYAwngAAAgABgARY5GImwLMH9YAWy0AAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAA==
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
o:tests	BwABAAciAwAHIgYH5QAAAAoAAQCq0QYAqtFUdkluU1cpSipnAAANAAEAByIJAAcickQGB+UAkTTMHKFx/QIaHwAACgABAAciBgAHInJEBgflAJE0zBwAAAoAAQCJCAYAiQiJaMhPA261VvQeAAA=`);var e5=.45,t5=2.4,ql="asks how something is done",xl="asks why something is so",El="calls itself a question",n5=[k("asked","the title is a whole question","start",/^(?:what|where|which|who|when|why|how|is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b.*\?$/),k("how",ql,"title",/\bhow (?:do|can|to|does|should|would|could|is|are|about|come)\b/),k("how",ql,"lead",/\bhow (?:do|can|does|should|would|could) (?:i|we|you|one|it)\b|\bhow to\b/),k("why",xl,"title",/\bwhy\b/),k("why",xl,"lead",/\bwhy (?:is|are|do|does|did|isn't|doesn't|don't|can't|not|would|should)\b/),k("what","asks what or where something is","title",/^(?:what|where|which|who|when)\b|\bwhat(?:'s| is| are| does| do| happens)\b/),k("is-there","asks whether there is something","text",/\b(?:is|are) there (?:a|an|any|some|other|no)\b[^.!\n]{0,120}\?/),k("is-it","asks whether it is meant so","text",p()`
      \b(?:is it|would it be) (?:possible|ok|okay|safe|normal|expected|intended|correct|recommended|allowed)\b|
      \bis this (?:expected|intended|normal|a bug|by design|correct|possible|intentional)\b`),k("can-i","asks whether one can","text",/\b(?:can|could) (?:i|someone|anyone|somebody|anybody)\b/),k("inverted","the title is an interrogative","start",/^(?:is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b/),k("should-i","asks what one should do","text",/\bshould (?:i|we)\b/),k("any","asks for ideas or advice","text",p()`
      \bany (?:idea|ideas|help|suggestions?|advice|pointers?|workaround|thoughts?|clues?|guidance|hints?|
      feedback|insights?)\b`),k("help","asks for help","text",p()`
      \bplease help|\bhelp me\b|\b(?:need|want|appreciate|asking for|for) (?:some |any |your |the )?help\b|
      \bhelp (?:would be|is|with|needed|please)\b|\bfigure (?:it |this )?out\b|
      \bhow (?:to|do i|can i) (?:fix|solve|resolve)\b|\bsomeone help\b|\bassist`),k("thanks","thanks in advance","text",/\bthank(?:s| you)\b|\bregards\b/),k("wonder","wonders, or does not understand","text",p()`
      \bwonder(?:ing)?\b|\bcurious\b|\bconfus(?:ed|ing)\b|\bunclear\b|
      \bnot sure (?:if|whether|how|what|why|where)\b|
      \b(?:don't|do not|can't|cannot|couldn't|didn't) (?:really )?(?:understand|know|get why|find (?:any|a|the))\b|
      \bto understand\b|\bwhat (?:am i|i'm|i am) (?:doing|missing)\b|
      \bam i (?:doing|missing|right|correct)\b|\bmy understanding\b|\bdoing (?:something )?wrong\b`),k("question",El,"title",/\bquestions?\b/),k("question",El,"lead",/\b(?:a|my|the|following|quick|few|some|these|have|ask) questions?\b|^questions?\b/),k("new","is learning it","text",/\b(?:new to|beginner|newbie|noob|tutorial|course|homework|assignment|student|learning (?:how|to)|lecture)\b/),k("trying","tells what the reporter is trying to do","text",p()`
      \b(?:i'm|i am|i was|we are|we're|i have been|i've been|i) (?:currently )?(?:trying|try|tried) to\b|
      \bi (?:want|need|wanted|wish) to\b`),k("forum","names a forum","text",/\bstack ?overflow\b|\bforum\b|\bdiscord\b|\bslack\b|\bright place\b|\bask(?:ed|ing)? (?:here|this)\b/),k("anyone","asks whether others know it","text",/\b(?:has|did|does|is|if) (?:anyone|anybody|someone|somebody)\b/),k("greeting","begins with a greeting","lead",/^(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|time))\b/),k("i","the title speaks of \u201CI\u201D or \u201Cmy\u201D","title",/\b(?:i|my|me|i'm|i've)\b/),k("mine","is about the reporter's own work","lead",/\bmy (?:code|app|application|project|program|computer|laptop|machine|script|website|file|model|component)\b/)],r5=[k("request","asks for a feature","text",/\bfeature[ -]requests?\b|\benhancement\b|\bfeature suggestion\b|\brequest(?:ing)? (?:for )?(?:a|an|to|the)\b/),k("would-be","says that it would be nice","text",p()`
      \b(?:would|it'd|could|might|should) (?:also |really |probably )?be (?:\w+ )?(?:nice|great|good|useful|
      helpful|cool|handy|awesome|convenient|better|beneficial|lovely|ideal|interesting|possible|valuable|worth)\b`),k("imperative","the title says what to do","start",p()`
      ^(?:please )?(?:add|adding|support|allow|implement|provide|introduce|expose|enable|make(?![-./])|improve|extend|include|
      consider|replace|rename|use(?! of\b|\()|document|clarify|expand|option|proposal|rfc|enhancement|feature|suggestion|request|
      ability|wish|publish|print|drop|switch|convert|integrate|customi[sz]e|better|create|new|want|need|offer|give|
      let|optimi[sz]e|speed|auto|move|refactor|merge|show|restore|set|port(?= \S+ to\b))\b`),k("should","the title says what should be","title",/\bshould (?:be|have|support|allow|also|not|show|use|provide|return|accept|work|do|include)\b/),k("ability","the title asks for a way or an option","title",p()`
      \bsupport (?:for|of|in|on)\b|\babilit(?:y|ies)\b|\boption (?:to|for)\b|\bway (?:to|for)\b|\bpossibility\b|
      \ballow(?:ing)?\b|\bproposal\b|\bsupport$`),k("propose","proposes something","text",p()`
      \b(?:i|we)(?:'d| would)? (?:like to )?(?:propose|suggest|love|request|wish)\b|
      \b(?:i|we)(?:'d| would) (?:really )?(?:like|love|prefer)\b|\bproposal\b|\bpropos(?:e|ed|ing)\b|
      \buse[ -]cases?\b|\bmotivation\b|\balternatives? (?:you|considered|would)\b`),k("lack","says what is not there yet","text",p()`
      \bno way (?:to|of)\b|\b(?:doesn't|does not|don't|do not|isn't|is not|not) (?:yet |currently |seem to )?
      (?:support(?:ed)?|allow(?:ed)?|provide|offer|implemented|available|exist)\b|\blacks?\b|\bmissing feature\b|
      \bcurrently,? (?:there|it|the|you|we|only|no)\b|\bat the moment\b`),k("can-we","asks for it to be added","text",p()`
      \b(?:can|could|would|will) (?:we|you|it|this|there) (?:please |be |also |possibly )?(?:add(?:ed)?|have|
      support(?:ed)?|provide(?:d)?|made?|implement(?:ed)?|consider(?:ed)?|include(?:d)?|a)\b|
      \bplease (?:add|support|provide|implement|consider|make|allow|enable)\b`),k("benefit","says what it would be good for","text",p()`
      \b(?:it|this|that|which) (?:would|could|will) (?:allow|help|make|enable|improve|let|save|be)\b|
      \buseful (?:for|to|when|if)\b|\bmake it easier\b|\beasier to\b|\binstead of having to\b`)],o5=[k("fault","the title names a fault","title",p()`
      \b(?:fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|broken|breaks?|wrong(?:ly)?|incorrect(?:ly)?|errors?|exception|
      panics?|segfaults?|segmentation|hangs?|freez\w+|leaks?|regression|bugs?|missing|unexpected(?:ly)?|invalid|
      duplicated?|flaky|races?|corrupt\w*|undefined|overflow|infinite|stuck|lost|no longer|instead of|intermittent|
      abort\w*|mismatch|ignor(?:es|ed)|inconsistent|hydration)\b`),k("not","the title says what does not work","title",p()`
      \b(?:does|do|is|are|did|was|has|can|could|will|would)(?:n't| not)\b|\bcannot\b|
      \bnot (?:work|show|respond|display|updat|load|found)\w*\b|\bunable\b`),k("fix","the title speaks of a fix","start",/^(?:\w+[ :])?fix(?:ed|es|up|ing)?\b|^bug\b/),k("reproduce","tells how to reproduce it","text",/\b(?:to reproduce|repro|reproduc(?:e|es|ed|ible|tion)|minimal (?:example|repro))\b/),k("worked-before","says that it worked before","text",p()`
      \bregression\b|\b(?:used to|it) work(?:ed|s)? (?:fine |well |correctly )?(?:in|with|before|until|on)\b|
      \bsince (?:the )?(?:version|v?\d|updat|upgrad|last|latest)|\bafter (?:the )?(?:updat|upgrad)\w*|\bno longer\b|
      \bbisect\w*|\bprevious(?:ly)? (?:version|work)`),k("expected","says what was expected instead","text",p()`
      \bexpected (?:behaviou?r|result|output)\b|\bactual (?:behaviou?r|result|output)\b|\bi expect(?:ed)?\b|
      \binstead,? (?:of|it|i|the)\b`),k("breakage","names a breakage","text",p()`
      \b(?:crash(?:es|ed)?|segfault|panic(?:s|ked)?|throws?|exception|assert(?:ion)?|stack trace|traceback|backtrace|
      core dumped|sanitizer|undefined behaviou?r|race condition|deadlock)\b`)],bn=[...no("question",n5),...no("feature",r5),...no("bug",o5)];function no(e,t){return t.map(n=>({...n,leans:e,lean:n.name==="asked"?t5:e5}))}a(no,"leaning");function k(e,t,n,r){return{name:e,reason:t,place:n,pattern:r}}a(k,"cue");var K=400,yt=1600;function V(e){return ro(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/[`*_]{2,}|[`*]/g,"").replace(/\u0307/g,""))}a(V,"plainText");function ro(e){return e.replace(a5," ").trim()}a(ro,"withSingleBlanks");var a5=/\s{2,}|[^\S ]/g,s5=p("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;function Sl(e){return e.replace(s5," ")}a(Sl,"affirmed");function jl(e){let t=Sl(V(e.prose.slice(0,2*(K+yt)))),n=t.indexOf(" ",K),r=t.length<=K||n===-1||n>K+40?K:n;return{title:Sl(V(e.title.slice(0,400))),lead:t.slice(0,r),rest:t.slice(r,r+yt)}}a(jl,"textZones");var i5=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;function yn(e){let t=e.match(i5)?.length??0;return e.length+2*t}a(yn,"tellingLength");var oo=["title","start","lead","text"],c5=2e3;function Rl({title:e,prose:t}){let n=kn(e.slice(0,400));return{title:n,start:kn(Qr(e)),lead:kn(t.slice(0,Ve)),text:`${n} 
 ${kn(t.slice(0,c5))}`}}a(Rl,"cueTexts");function kn(e){return ro(e.toLowerCase().replace(/[’‘]/g,"'").replace(/[`*_]+/g,""))}a(kn,"plain");var l5={error:{reason:"quotes an error",holds:a(({errors:e})=>e.some(({noise:t})=>!t),"holds")},stack:{reason:"shows a stack",holds:a(({errors:e})=>e.some(({noise:t,frames:n})=>!t&&n.length>2),"holds")},code:{reason:"shows code",holds:a(({code:e})=>e.length>0,"holds")},"long-code":{reason:"shows much code",holds:a(({code:e})=>e.some(({text:t})=>t.length>400),"holds")},version:{reason:"names a version",holds:a(({environment:e})=>e.version!==null,"holds")},system:{reason:"names a system",holds:a(({environment:e})=>e.os!==null,"holds")},"title-asks":{reason:"the title ends in a question mark",holds:a(({title:e})=>/\?\s{0,9}$/.test(e),"holds")},asks:{reason:"has a question mark",holds:a(({prose:e})=>e.slice(0,Ve).includes("?"),"holds")},"asks-much":{reason:"has several question marks",holds:a(({prose:e})=>e.split("?",4).length>3,"holds")},short:{reason:"is very short",holds:a(({prose:e})=>e.length<120,"holds")},brief:{reason:"is short",holds:a(({prose:e})=>e.length<300,"holds")},long:{reason:"is long",holds:a(({prose:e})=>e.length>1500,"holds")},form:{reason:"fills in a form",holds:a(({format:e})=>e==="issue-form","holds")},steps:{reason:"has steps",holds:a(({fields:e})=>e.some(({kind:t})=>t==="steps"),"holds")},actual:{reason:"has a heading for what happens",holds:a(({fields:e})=>e.some(({kind:t})=>t==="actual"),"holds")},expected:{reason:"has a heading for what was expected",holds:a(({fields:e})=>e.some(({kind:t})=>t==="expected"),"holds")}},Al=4e3,d5=4,u5=20,m5=/^[\w./]{1,60}:/,p5=/(?:^|[\s(])#\d|\b[\w-]{1,40}\/[\w.-]{1,100}#\d/,f5=/\b(?:i|my|me|we|our|us)\b/i,w5=/\b(?:the|is|are)\b/i,Tl=/\S+/g,v5={"lower-title":{reason:"the title begins in lower case",holds:a(({title:e})=>/^\s{0,9}[a-z]/.test(e)&&!m5.test(e),"holds")},"short-title":{reason:"the title is short",holds:a(({title:e})=>(e.slice(0,400).match(Tl)??[]).length<=d5,"holds")},"other-issue":{reason:"names another issue",holds:a(({prose:e})=>p5.test(e.slice(0,Al)),"holds")},impersonal:{reason:"does not speak of the reporter",holds:a(({prose:e})=>{let t=e.slice(0,Al);return(t.match(Tl)??[]).length>u5&&w5.test(t)&&!f5.test(t)},"holds")}},h5=3,Ol=[...Object.entries(l5).map(([e,t])=>({name:e,value:1,...t})),...Object.entries(v5).map(([e,t])=>({name:e,value:h5,...t}))],g5=new Map(Ol.map(({name:e,reason:t})=>[e,t]));function _l(e){return Ol.filter(({holds:t})=>t(e))}a(_l,"readSigns");function Nl(e){return g5.get(e)??e}a(Nl,"reasonOfSign");var b5={bug:/\b(?:bugs?|defects?|crash|regression|error|problem)\b/i,feature:/\b(?:features?|enhancements?|improvements?|proposal|suggestion|wish|idea)\b/i,question:/\b(?:questions?|support|help|discussion|usage)\b/i},y5=p("i")`
  ^(?:(?:issue |report |ticket )?(?:type|kind)|(?:what )?type of (?:issue|report)\b.{0,30}|i['’]?m submitting an?.{0,20}|
  do you want to request a \*{0,2}feature\*{0,2} or report a \*{0,2}bug\*{0,2}\??)\s{0,3}[:?]?$`,k5=/^[\s>*-]{0,6}(?:issue |report )?(?:type|kind)\*{0,2}\s{0,3}:\*{0,2}\s{0,3}(\S.{0,40})$/gim,q5=/^\**do you want to request a \W*feature\W* or report a \W*bug\W*\s+(\S[^\n]{0,60})/im,x5=/^[ \t]*[-*+] \[[xX]\] (.{1,40})$/gm,E5=/\b(?:search|check|read|reproduc|agree|confirm|i have|i've)|\b(?:not|no)\b|n['’]t\b/i,S5=/^\s{0,3}[[(]([^\])]{1,40})[\])]|^\s{0,3}([\w /-]{3,30}):/,Cl=4e3;function Il({title:e,prose:t,fields:n}){let r=n.filter(({heading:f})=>y5.test(f.trim())).map(({text:f})=>j5(f)),o=t.slice(0,Cl),s=[...o.matchAll(k5)].map(([,f=""])=>f),i=q5.exec(o)?.[1]??"",c=n.flatMap(f=>[...f.text.slice(0,Cl).matchAll(x5)].map(([,g=""])=>g)),d=S5.exec(e.slice(0,60)),u=[...r,...c.filter(f=>!E5.test(f))],m=[...s,i,d?.[1]??d?.[2]??""];return{chosen:new Set(u.flatMap(Ll)),said:new Set(m.flatMap(Ll))}}a(Il,"statedKinds");function Ll(e){let t=le.filter(n=>b5[n].test(e));return t.length===1?t:[]}a(Ll,"onlyKind");function j5(e){return(/\S[^\n]{0,80}/.exec(e.slice(0,400))?.[0]??"").trim()}a(j5,"firstLine");var $l=3,ao=2,R5=2,Fl="is:chosen ",A5=1.5,T5=.3,O5=2500,Pl=8,zl=bn.map(({name:e,place:t,pattern:n})=>{let r=lo(e,t),o=new he(()=>n,Ye.get(r));return{feature:r,pattern:o,bit:1<<oo.indexOf(t)}}),Ml=new WeakMap;function xn(e){let t=Ml.get(e);if(t!==void 0)return t;let n=new Map,r=Rl(e),o=Z(oo.map(c=>r[c]));for(let{pattern:c,bit:d,feature:u}of zl)o(c,d)!==0&&n.set(u,$l);let{chosen:s,said:i}=Il(e);for(let c of s)n.set(Dl(c),ao);for(let c of i)n.set(`is:${c}`,ao);return Ml.set(e,n),n}a(xn,"readCues");function io(e,t){let n=new Map([["bias",1]]),r=a((d,u,m)=>{let f=t(d,u);f!==void 0&&n.set(f,(n.get(f)??0)+m)},"add");for(let[d,u]of xn(e))r(...so(d),u);for(let{name:d,value:u}of _l(e))r("sign:",d,u);let{title:o,first:s,lead:i,rest:c}=Xe(e);qn(r,"t:",o,1),qn(r,"w:",[...o,...i],1),qn(r,"w:",c,T5),s!==void 0&&r("f:",s,A5);for(let[d,u]of gn(e))r(...so(d),u);return qn(r,"h:",ie(e.fields.map(({heading:d})=>d).join(`
`).slice(0,O5),80),1),n}a(io,"readKindFeatures");function co(e){let[t,n]=so(En(e));return t==="cue:"?_5.get(e)?.reason??n:t==="is:"?`calls itself a ${n}`:t==="sign:"?Nl(n):t==="g:"?`speaks of ${n.slice(0,n.lastIndexOf("@"))}`:t===""?"":`says \u201C${n}\u201D`}a(co,"describeFeature");var _5=new Map(bn.map(e=>[lo(e.name,e.place),e])),N5=new Map([...bn.map(e=>[lo(e.name,e.place),{kind:e.leans,odds:e.lean/$l}]),...le.map(e=>[Dl(e),{kind:e,odds:R5/ao}])]),C5=[...N5.keys()];function Dl(e){return Fl+e}a(Dl,"chosenName");function En(e){return e.replace(Fl,"is:")}a(En,"asSaid");function so(e){let t=e.indexOf(":")+1;return[e.slice(0,t),e.slice(t)]}a(so,"splitName");function lo(e,t){return`cue:${e}@${t}`}a(lo,"cueName");function qn(e,t,n,r){let o=new Set(n),s=r/Math.sqrt(Math.max(Pl,o.size)/Pl);for(let i of o)e(t,i,s)}a(qn,"addWords");function L5(e,t,n,r){if(t.kind!=="question"||t.confidence<.6||!r.has("question")||n.errors.some(({noise:m})=>!m))return e;let{category:o,confidence:s,secondary:i,evidence:c}=e;if(o!=="unknown"&&s>=.6)return e;let d=t.signs.map(({reason:m,weight:f})=>({rule:"kind-question",category:"question",reason:m,where:"description",weight:f})),u=o==="unknown"?[]:[{category:o,confidence:Math.min(s,1-t.confidence)}];return{category:"question",confidence:t.confidence,secondary:[...u,...i].slice(0,3),evidence:[...d,...c]}}a(L5,"asQuestion");var Ul={classes:["bug","feature","question"],lines:["bias	a88b-65c-23","cue:ability@title	a-7b18c4","cue:any@text	a-4b-6c25","cue:anyone@text	a-5b-6c27","cue:asked@start	a4b2c73","cue:benefit@text	a-6b18c3","cue:breakage@text	a25b-13c3","cue:can-i@text	a-10b-1c26","cue:can-we@text	a-4b16c3","cue:expected@text	a4b6c5","cue:fault@title	a28b-11c-3","cue:fix@start	a23b-6c-2","cue:forum@text	a-4b-5c24","cue:greeting@lead	c15","cue:help@text	a4b-10c21","cue:how@lead	a-4b-5c24","cue:how@title	a-1b-3c20","cue:i@title	a-2b-5c22","cue:imperative@start	a-11b46c-21","cue:inverted@start	a5b-3c13","cue:is-it@text	a-7b14c8","cue:is-there@text	a-2b8c9","cue:lack@text	a-3b12c6","cue:mine@lead	b-5c19","cue:new@text	a-3b2c16","cue:not@title	a10b-4c9","cue:propose@text	a-11b30c-4","cue:question@lead	b-2c17","cue:question@title	a-8b-9c31","cue:reproduce@text	a22b-13c6","cue:request@text	a-17b31","cue:should-i@text	a-1c17","cue:should@title	a-3b26c-7","cue:thanks@text	a6b-4c14","cue:trying@text	a-7c23","cue:what@title	a-8b9c14","cue:why@lead	b1c14","cue:why@title	a4c12","cue:wonder@text	a8c7","cue:worked-before@text	a17b13c-15","cue:would-be@text	a-8b32c-8","f:a	a-5b3c1","f:add	b2c-2","f:allow	b-3c4","f:auto	b2","f:bad	b-1c2","f:better	a-4b5c-1","f:build	a-4b2c2","f:can	a1","f:cannot	b-2c2","f:cant	b-3c3","f:cast	b2c-1","f:clarify	a1b-1","f:claud	a2c-1","f:code	a-2c2","f:command	a1","f:compil	b-2c2","f:compilation	a1c-1","f:consider	a2b-2","f:consol	a1","f:copy	a1c-1","f:crash	a3c-2","f:cuda	a-6b-3c8","f:custom	b-1c2","f:dark	a-4b8c-4","f:data	a1","f:default	a1","f:dkm	a1c-1","f:do	b1","f:document	a-1b2c-1","f:doe	b5c-4","f:dont	a2c-2","f:duplicat	a1","f:error	a-4b-3c7","f:every	a1c-1","f:export	a-5b9c-4","f:extension	a-3b-1c4","f:fail	a-2b-1c4","f:failur	a-2c2","f:fatal	a2c-1","f:featur	b2c-1","f:fix	a7b-4c-3","f:get	b-4c3","f:go	a3b-1c-1","f:how	b-2c2","f:http	a-1c2","f:i	a2c-2","f:ice	a6b-4c-2","f:imag	b1","f:improv	a2b-2","f:includ	a-1c2","f:input	a-2c2","f:installation	a1c-1","f:internal	a2c-2","f:investigat	b3c-2","f:is	a3b-2c-1","f:log	a2b-1","f:miss	b-1c2","f:more	b1","f:mov	a1","f:new	a2c-1","f:no	b3c-2","f:on	a1","f:opencv	a-5b8c-3","f:out	a-2c2","f:packag	b1","f:pip	c1","f:pleas	a-2b2","f:plugin	a2c-2","f:popup	a1","f:port	a1","f:problem	a2c-1","f:python	a2c-2","f:question	a-3b-2c5","f:remov	a-1c2","f:resourc	a1","f:runtim	a-1c1","f:server	a-2c3","f:set	a-4b6c-2","f:shortcut	b1","f:show	a-2c2","f:some	a1","f:start	a1","f:support	c-1","f:system	a1c-1","f:terminal	a1c-1","f:test	a2c-2","f:the	b-2c2","f:them	a-1b2","f:track	a-1b1","f:type	a1c-1","f:undefin	a-2c2","f:unknown	a2b-1","f:updat	a2c-1","f:use	a1","f:what	a-2b-1c3","f:when	a-2b6c-4","f:why	a2c-2","f:window	a2c-1","f:with	a1","f:wrong	b-2c1","g:accounts@f	a2b-1","g:accounts@t	a4b5c-8","g:accounts@w	a7b-7","g:breakdowns@t	a12b-2c-10","g:breakdowns@w	a3b-3","g:building@f	a-1b-1c3","g:building@t	a2b-5c3","g:building@w	a-1b-6c7","g:code@f	a-2b-2c4","g:code@t	a-5b6","g:code@w	a-11b3c9","g:documentation@f	a-2c1","g:documentation@t	a-3b5c-2","g:documentation@w	a-3b10c-7","g:files@t	a4b-10c6","g:files@w	a1b-3c1","g:installing@f	a3b-2c-1","g:installing@t	a4b1c-5","g:installing@w	a4b-8c4","g:languages@f	a3b-1c-2","g:languages@t	b7c-7","g:languages@w	a-4b3c1","g:networks@f	a-3c3","g:networks@t	a-4b-2c5","g:networks@w	a3b4c-7","g:other programs@f	a3b-5c2","g:other programs@t	a10b-3c-7","g:other programs@w	a4b-8c4","g:processes@f	b-1","g:processes@t	b-4c5","g:processes@w	a1b-6c5","g:questions@f	a-2b-5c6","g:questions@t	a-4b-1c6","g:questions@w	a-7b7","g:settings@f	a-3b8c-5","g:settings@t	b3c-3","g:settings@w	a-7b5c2","g:speed and memory@t	b-5c4","g:speed and memory@w	b2c-2","g:testing@f	a2b2c-4","g:testing@t	a2b6c-8","g:testing@w	a6b-4c-2","g:the screen@f	b11c-11","g:the screen@t	a4b11c-15","g:the screen@w	a-2c2","g:tidying@t	a6b-6","g:tidying@w	a-6b8c-1","g:wishes@f	b3c-3","g:wishes@t	a-10b25c-15","g:wishes@w	a-10b20c-10","g:wrong results@f	a-2b-4c5","g:wrong results@t	a2b-2","g:wrong results@w	b-6c5","h:?	b5c-5","h:actual	b1c-2","h:ad	c1","h:additional	a-4b8c-4","h:affect	a1","h:alternativ	a-4b6c-2","h:and	a-2b3c-1","h:any	b2c-2","h:api	b2c-1","h:app	a3c-2","h:automat	a3c-2","h:behavior	a2c-3","h:behaviour	a-3c3","h:benefit	b2c-1","h:browser	a-1b3c-2","h:bug	a13b-3c-10","h:c	a-2c3","h:call	a3c-2","h:case	a-1b3c-2","h:category	a-1b3c-2","h:chang	b2c-2","h:checklist	a4b3c-7","h:claud	a2c-1","h:cli	c1","h:code	a2b-4c3","h:complet	a2","h:component	a3c-2","h:configuration	b2c-1","h:consider	a-3b3","h:context	a-5b6c-2","h:core	a-1c2","h:current	a-5b3c2","h:debug	b-1c2","h:defin	b1c-1","h:describ	a-2b8c-6","h:description	a3b-2c-1","h:desir	b1","h:detail	a-2c2","h:devtool	a3c-2","h:did	a-2c3","h:do	c1","h:doc	a-2b-1c3","h:doe	a3c-2","h:environment	a3b-3","h:error	a7c-7","h:etc	a-3c3","h:exampl	a-2b3","h:expect	b-2c2","h:failur	a-2c3","h:featur	a-6b9c-3","h:file	a2c-2","h:follow	a2c-1","h:for	b-1c2","h:github	a3c-2","h:happen	a6b-2c-4","h:here	a-1c1","h:host	a-3c3","h:how	a3c-3","h:if	b-1","h:impact	b2c-2","h:in	b3c-2","h:info	a1b1c-3","h:information	a-1b3c-1","h:input	a1","h:is	a-3b3","h:issu	a-2c1","h:it	b-1","h:last	a2c-1","h:like	a-4b5","h:link	a-1c1","h:list	a-2c2","h:log	b-3c3","h:machin	a-2c2","h:messag	a4b-2c-1","h:model	a2b-2","h:motivation	a-2b2","h:name	a-1c1","h:node	a-2b3c-1","h:of	a1c-2","h:often	a3c-2","h:on	b2c-1","h:operat	a2b-1","h:os	b-2c2","h:other	b3c-3","h:output	a1b-2","h:packag	a3c-2","h:platform	a2b-2","h:pleas	a2b-2","h:possibl	c1","h:preflight	b2c-3","h:priority	a-1b3c-1","h:problem	a-7b4c3","h:propos	a-3b6c-3","h:pull	a3b2c-5","h:python	b-1c1","h:query	a3c-2","h:readiness	a3b2c-5","h:regression	a2c-1","h:relat	b-1c1","h:relevant	a-2c1","h:report	a2c-1","h:repro	a3c-2","h:reproduc	a2b-3","h:reproduction	a2","h:request	a2c-3","h:result	a1c-1","h:see	a-1b-2c3","h:shell	a2c-1","h:should	a2c-1","h:show	a-1c2","h:skill	b1","h:so	b-1c1","h:solution	a-8b11c-3","h:sourc	b-3c3","h:specification	a-2c2","h:stack	a3c-2","h:stacktrac	a1","h:stat	b3c-3","h:statement	a-1b3c-2","h:step	a6b-4c-2","h:string	a3c-2","h:submission	c1","h:suggest	a-1b3c-2","h:suggestion	a-1c1","h:summary	b1c-2","h:system	a-2b2","h:tensorflow	b-1c1","h:terminal	a2c-1","h:tf	a-1c1","h:that	a-1c2","h:the	a-8b8","h:this	a4b1c-5","h:to	b-3c2","h:tool	c1","h:type	a1","h:use	b3c-2","h:used	a-1c1","h:using	a-1c1","h:version	a7b-4c-3","h:websit	a2c-2","h:what	a-1c1","h:will	b2c-2","h:with	b1c-2","h:work	c-2","h:wrong	a2c-1","h:you	a-1b-2c3","h:youd	a-3b5c-2","h:youv	a-3b3","is:bug	a6b-14c8","is:chosen bug	a106b-3c-3","is:chosen feature	b100","is:chosen question	a-6b-3c109","is:feature	a-10b8c2","is:question	a-2b-3c5","sign:actual	b-2c2","sign:asks	a-25b5c21","sign:asks-much	b-2c2","sign:brief	a8b1c-9","sign:code	a10b-13c3","sign:error	a17b-22c5","sign:expected	a8b-7","sign:form	a13c-13","sign:impersonal	a9b6c-15","sign:long	a-3b-1c5","sign:long-code	a7b-3c-4","sign:lower-title	a-6b-14c19","sign:other-issue	a17c-17","sign:short	a7b-6","sign:short-title	a-12b3c9","sign:stack	a8b-4c-3","sign:steps	a12b-7c-4","sign:system	a20b-27c7","sign:title-asks	b-1c2","sign:version	a9b-14c5","t:?	a-1b-2c3","t:a	a-2b2","t:about	a-2b-3c5","t:accept	b-3c3","t:access	c2","t:accessibility	a1","t:accessibl	a2b-2","t:action	a-2c2","t:add	b1c-2","t:address	b-2c3","t:after	a5b-3c-2","t:agent	a-1b3c-1","t:allow	b-2c2","t:alway	a2b-1","t:an	a-2b-3c5","t:and	a2c-2","t:answer	b-2c2","t:any	b-1","t:app	a4c-3","t:appl	a-1c1","t:apply	b1c-1","t:are	a2b-1","t:arm	a1c-1","t:arm64	a-1c2","t:array	b-1c2","t:as	a-2b-1c3","t:assert	a-2b2","t:at	b-2c2","t:attempt	a-4b1c2","t:audio	a1","t:availabl	b3c-2","t:bar	b1","t:be	a1b-3c1","t:becaus	a-2c2","t:been	a-2c3","t:benchmark	b2c-1","t:better	a-3b4c-2","t:bitcoin	b-3c3","t:block	a1b-1","t:body	a1","t:boundary	b-1c1","t:break	a1","t:broadcast	a-1","t:broken	a1b-1","t:buffer	a1c-1","t:bug	a12b-3c-9","t:builder	a-1b1","t:but	a2c-1","t:button	b2c-2","t:by	a2c-2","t:byte	a1","t:call	b-2c2","t:cannot	a-7b5c2","t:cant	b-4c5","t:case	b-1","t:cast	c-2","t:catch	a-2c2","t:caus	a1b-1","t:cell	c-1","t:cgo	a1c-1","t:chang	b-1c2","t:channel	a-2c2","t:chat	a1","t:check	a1","t:chrom	c2","t:ci	c1","t:class	a-1b1","t:claud	a2c-2","t:cli	a1","t:click	b-2","t:cmd	a3b2c-4","t:code	a2b2c-4","t:column	a-1c1","t:com	c2","t:command	a3c-3","t:compatibl	a-1b3c-2","t:compil	a-3b-1c4","t:compiler	a2c-2","t:complex	a-4b5c-1","t:component	b-1c1","t:conditional	b1","t:config	a1c-1","t:configur	a-1c1","t:configuration	b3c-3","t:conflict	b3c-3","t:connect	a-1c2","t:connection	b-2c3","t:consider	a1b-1","t:consol	a1","t:contain	a-2b3","t:container	c1","t:control	a-2b-1c3","t:conversion	c1","t:core	a1b-2","t:cpp	b1c-2","t:cpu	a1","t:crash	a6b-1c-4","t:crashloopbackoff	b-1c2","t:creat	c1","t:csv	a-3b6c-3","t:cuda	a-4c3","t:currently	b-1c1","t:cursor	b2c-1","t:d	b3c-4","t:dark	a-3b7c-4","t:darwin	a1","t:data	c-2","t:databas	a-2c1","t:dataset	b1c-1","t:debug	b2c-1","t:default	a1c-2","t:deni	a-1c2","t:desktop	b1","t:detect	b-1","t:dev	a1","t:devic	a-3b5c-1","t:devtool	a4b-1c-2","t:dialog	a1","t:die	a-2c3","t:different	a2c-1","t:display	a-2c3","t:do	a-3b-2c4","t:doc	a-2b3c-1","t:docker	a1","t:document	b2c-1","t:documentation	a-2c3","t:doe	a2b4c-6","t:doesnt	a3b-5c1","t:dont	b2c-2","t:e117	a1","t:editor	a1","t:element	a-2b5c-3","t:empty	a1b-1","t:end	b1c-1","t:error	a-19b5c14","t:etimedout	a-2c3","t:even	a1","t:every	a1","t:exception	a-2c2","t:exist	a2c-1","t:exit	c-1","t:expect	b-1c2","t:explain	a-2b3","t:export	a-6b12c-6","t:expression	c1","t:extension	a-2b-1c4","t:extra	a-1c1","t:fail	a7b-5c-2","t:failur	c1","t:fallback	c1","t:fals	a2b-1","t:fatal	a1","t:featur	a-3b5c-2","t:feedback	a-1b2","t:field	a-3b2","t:file	a-1b-4c5","t:filter	b1c-2","t:fix	a5b-4c-1","t:flow	a1","t:follow	a-1c2","t:for	a-10b23c-13","t:format	b-1","t:found	a-2b-2c5","t:from	b-5c4","t:function	a-2b2","t:g	c1","t:gateway	a-1c2","t:gc	c-1","t:generat	a-2b1c1","t:generation	a1","t:get	b-4c3","t:give	a1c-1","t:go	a4b-2c-2","t:googl	a-1b1","t:grow	a1b-1","t:handl	a2c-1","t:has	b-2c2","t:have	a-2b2","t:height	a1","t:highlight	b2c-1","t:hook	b-1c2","t:host	b2c-2","t:http	a-1b-3c4","t:i	a-1b-1c3","t:ice	a7b-4c-3","t:id	a1","t:if	a2b2c-4","t:ignor	a1","t:imag	a-1c1","t:immediately	c1","t:import	a-2b5c-4","t:improv	a1","t:in	a10b-1c-8","t:includ	b-1c2","t:incompatibl	c1","t:inconsistent	a-4b4","t:incorrect	a1","t:index	a-1b-1c2","t:info	a1","t:information	b1c-1","t:ingress	a-2c3","t:initializer	a1","t:input	a1b-2","t:install	a-1","t:instead	a1b-2","t:interfac	c-1","t:intermittent	a2c-1","t:internal	a2c-2","t:invalid	a-3b-1c4","t:investigat	b2c-1","t:ios	a2c-1","t:is	a1c-2","t:issu	a2b-3c2","t:it	a-2b3","t:java	a-1b3c-2","t:json	a-4b6c-2","t:keep	a1","t:kernel	a2b-1c-1","t:keyboard	a-2b4c-2","t:keyword	a-1c1","t:l	b-1c2","t:lack	a-2b4c-2","t:lang	c1","t:languag	a-2b1c1","t:latest	b3c-2","t:launch	a1c-1","t:layer	a2b-1","t:let	b1","t:level	a-2c3","t:lib	a1","t:libc	a-1c2","t:ligatur	a1","t:like	a-1","t:line	c-1","t:link	a2c-1","t:linux	c1","t:list	a-2b7c-5","t:load	a2b-1c-1","t:local	b-1c1","t:log	a2c-2","t:mac	a2c-2","t:maco	a3c-3","t:main	a-2c3","t:many	c1","t:map	a2c-1","t:markdown	a-1b-1c2","t:mean	b-1","t:memory	a-4b-2c7","t:menu	a-1","t:messag	a-4b6c-2","t:method	a2c-2","t:mislead	a-1","t:miss	b-2c2","t:mix	a-1c1","t:mode	a-5b5","t:model	b3c-3","t:modul	a4c-3","t:monitor	a2","t:more	c-1","t:mov	a2c-2","t:move	a-2c1","t:mqtt	a1c-1","t:multipl	a-2c3","t:name	a-1","t:navigation	b-2c2","t:need	b1","t:net	a2c-3","t:new	a2b-2","t:next	a-1c1","t:nginx	a-3b-3c6","t:nil	b-1c2","t:no	a2b3c-5","t:node	b-1","t:not	a8b-9","t:note	c1","t:of	a-5c5","t:off	c-2","t:offlin	a-2b1","t:on	a5b-7c2","t:only	b1c-2","t:open	a2c-2","t:opencv	a-2b3","t:operation	a-1b-1c3","t:operator	b1","t:or	a-3b-2c5","t:origin	c1","t:os	a2c-2","t:osx	a-3c3","t:other	a2c-1","t:out	a-3b-3c6","t:output	a2c-2","t:over	b-1c1","t:overflow	a1","t:overlap	a2","t:packag	a3c-3","t:page	a-2b5c-3","t:pars	a2","t:parser	b1","t:past	a1c-1","t:path	a1","t:permission	a-2b4c-2","t:placeholder	c1","t:platform	c1","t:play	a-1c1","t:pleas	a-1b2c-1","t:plugin	a4c-3","t:pod	b-1c2","t:point	c1","t:pop	a-1c2","t:popup	a1","t:positiv	a1","t:pre	a-2b4c-2","t:precision	a-2c2","t:print	b2c-2","t:problem	a3b-1c-1","t:process	b-2c2","t:processor	c1","t:property	a-3c4","t:provid	b-1c1","t:proxy	a-2b2","t:python	a3b-1c-2","t:quest	a2","t:question	a-2b-3c5","t:queu	c1","t:quick	a1","t:rang	a2c-2","t:reach	a1","t:react	b1","t:read	a-2b-1c4","t:readm	a1","t:receiv	a-3b3","t:reduc	b1c-1","t:ref	b-1c2","t:referenc	a1c-1","t:refus	a1c-1","t:regression	b1","t:releas	b3c-2","t:remov	a-2b-3c5","t:report	a-2b1c1","t:request	a-1b2","t:requir	a-1b4c-3","t:resolv	a1","t:respons	a-1b-1c3","t:result	a3b-2c-2","t:retriev	a-2b3","t:return	a-3b4c-1","t:right	b-1c2","t:round	a1","t:rpc	a1b-2c1","t:rule	a-1","t:runtimeerror	a-5b-2c7","t:save	a-2c2","t:say	a-3b6c-3","t:schema	a-2b2","t:scop	a-1b2","t:screen	a2c-2","t:script	a-3b5c-2","t:scroll	a1b-2","t:second	a2","t:seem	a-1b-2c3","t:segfault	a2c-1","t:sequenc	a-2c2","t:server	b-2c1","t:set	a-3b2","t:shap	a-3b4c-1","t:shortcut	a-3b6c-2","t:should	a-6b13c-7","t:show	a-3b-4c7","t:side	a-3b3","t:sidebar	a-2b3c-1","t:simpl	a2","t:size	a1c-1","t:slower	a1","t:snippet	a-1c2","t:solv	a-2b3","t:some	a3c-2","t:someth	a-1c1","t:spac	a1","t:specific	a1","t:split	a1","t:standard	b-2c2","t:startup	a2c-1","t:still	b3c-3","t:stop	b-1c1","t:stream	a-1c1","t:string	a1","t:struct	a1","t:submodul	a-1b2","t:subprocess	a-3c3","t:support	a-4b5c-2","t:symbol	a2c-1","t:sync	b2c-3","t:syntax	a-3c2","t:system	a2c-2","t:tab	b-2c3","t:tag	a-2c3","t:task	a2c-2","t:tensorflow	a-2b-1c3","t:terminal	c-2","t:test	a3b1c-4","t:text	c-1","t:tf	b2c-2","t:tflit	c-1","t:than	a2c-1","t:that	a-2b1","t:the	a-3b6c-3","t:them	a-2b3c-1","t:ther	b1c-1","t:this	a2b-2","t:thread	a-3c3","t:tim	c1","t:time	b-3c3","t:to	a-4b1c3","t:toggl	a-1b2c-1","t:too	c2","t:tool	b2c-1","t:top	a1","t:treat	a-1b2","t:tree	b-2c2","t:trigger	a-4b3c1","t:type	a4b-1c-2","t:typeerror	c1","t:ubuntu	a-3c4","t:ui	b-1c2","t:unabl	a-1c2","t:undefin	a-3b-2c5","t:under	b-1c1","t:unit	b2c-1","t:unknown	b-1","t:unus	a1","t:up	a-1","t:updat	a1c-1","t:upgrad	a-1b-1c2","t:usag	a2b-1","t:use	a-1b-3c4","t:used	b2","t:user	b2","t:using	b-2c1","t:v4	b-1c2","t:validation	a1","t:valu	b-3c2","t:variabl	a1b-1","t:version	b2c-1","t:via	b-1c2","t:view	a3b-3","t:vs	b-1","t:vulkan	a1","t:wallet	b-3c3","t:warn	a2c-2","t:wayland	a1c-1","t:websocket	a-2b2","t:were	b2c-1","t:what	b-2c1","t:wher	b-1c1","t:which	a-3b6c-3","t:whil	a2b-2","t:why	a1c-1","t:width	b1","t:will	b-2c1","t:window	a2c-2","t:with	a11b-10","t:without	a-2b2","t:work	b-3c3","t:wrong	a-2b3","t:wsl2	a-2c2","t:x	a-1b3c-2","t:x86_64	a-1c1","t:you	b-1c2","w:?	a-13b-2c15","w:a	a-7b15c-8","w:abandon	a-1b2","w:ability	b-1c1","w:able	a-2b2","w:about	a-2c3","w:abov	a-3c3","w:accept	c-1","w:accessdeni	a-1b1","w:accessibility	a2b-1","w:accessibl	a1","w:account	a1","w:action	b-1c2","w:activ	b-1","w:adb	c1","w:add	a-3b7c-4","w:address	a1b-2","w:affect	c-1","w:after	a7b-1c-6","w:again	a1b-2","w:against	a-2b2","w:agent	a-1","w:all	a-2c2","w:allocat	a-1c1","w:also	a3c-2","w:alt	a1","w:alway	b2c-1","w:am	a-3c3","w:amd64	a2c-1","w:an	a2b-3c1","w:and	b-1c2","w:android	b1c-2","w:answer	c1","w:any	a-3c4","w:anybody	a-1c2","w:anyth	a1","w:apach	b1","w:api	b3c-2","w:app	a4b-1c-3","w:appear	a3c-2","w:arch	a1c-1","w:are	a-1","w:argument	c-1","w:argv	c1","w:arm64	c1","w:array	a-1c2","w:as	b6c-7","w:ask	b2c-2","w:assert	a-1b1","w:at	a3b2c-5","w:attachment	a1","w:attempt	a-2c2","w:author	a-1c2","w:availabl	b2c-2","w:awesom	b2c-1","w:aws	a-2c3","w:b	a-2c3","w:back	c-1","w:backend	a1","w:bar	b2c-1","w:be	a-1b4c-3","w:becaus	b1c-1","w:been	a1b-3c2","w:befor	a-1b-2c3","w:behavior	c-1","w:behind	b-1c2","w:below	b-2c2","w:benchmark	b1","w:beta	b2c-2","w:better	a-2b3c-1","w:bin	a-1c2","w:binary	a-1","w:bit	a-1b1","w:bitcoin	a-3c4","w:blob	a1b1c-3","w:block	b-2c1","w:bom	a-1c1","w:boolean	b1","w:both	a-2c1","w:branch	a2c-3","w:bright	b1","w:broken	a1","w:browser	b2c-2","w:bug	a7b-3c-4","w:build	a1b-3c2","w:builder	a-1","w:built	b-1","w:but	a-3b3","w:button	a-2b4c-3","w:by	a-3b2","w:calculat	a-1","w:call	b-1c2","w:can	a-4b4","w:cancel	b1","w:cannot	a-4b2c1","w:capacity	c1","w:catch	c1","w:caus	a2b-2","w:cc	b2c-2","w:cd	a-1c2","w:ce	c1","w:ch	c1","w:chang	a1b-1","w:chart	b2c-1","w:chat	b1c-2","w:check	a3b-2","w:choos	b1c-1","w:chosen	a-1b2c-1","w:chrom	b-2c3","w:ci	a1","w:clang	a1","w:claud	a2c-3","w:cli	a-2b2","w:click	a-3c2","w:client	a-2","w:clon	a-1c2","w:clos	a2c-2","w:cloud	a-1c1","w:cluster	c1","w:cmd	c-2","w:code	a-1","w:color	a-2c1","w:com	a6b2c-8","w:come	c-1","w:command	a2b-2","w:comment	a2b-1c-1","w:commit	b-1c1","w:common	a1b-1","w:compatibl	a-1b2","w:compil	a-1b-1c3","w:compiler	b-2c2","w:complet	a2c-1","w:complex	a-1b2","w:component	a-1b-2c4","w:concurrency	a-1c1","w:condition	a-1b2","w:config	a2b-1","w:configur	a-3b1c1","w:configuration	a-2b2","w:conflict	b1","w:connect	a1b-2","w:connection	b-1","w:consider	a1b-1","w:consol	b-2c3","w:consult	b2c-1","w:contain	a-1b3c-2","w:content	b2c-2","w:context	a1","w:continu	a-1","w:convert	a-2b2","w:copy	c-1","w:core	c1","w:correct	a1","w:correspond	a-2b2","w:could	a-4b6c-2","w:couldnt	b-2c2","w:coupl	b1","w:cover	c-1","w:cpp	a-1c1","w:cpu	a2c-2","w:crash	a4b-1c-3","w:creat	a1c-1","w:credential	c1","w:csv	a-3b7c-3","w:cuda	a-2c2","w:curl	a-1c2","w:current	b4c-4","w:currently	b2c-2","w:cursor	b1","w:custom	a-3c3","w:cut	c1","w:cv	a-3b3","w:cv2	a-2c2","w:d	b4c-5","w:dark	a-2b5c-3","w:databas	a-2c2","w:dataset	c-1","w:date	a-1c2","w:de	a-1c2","w:default	a-2c3","w:defer	c1","w:defin	c-1","w:definition	c1","w:delegat	b2c-1","w:demo	c1","w:describ	a-1b1","w:description	b1","w:desktop	a-1b1","w:detail	a2c-3","w:dev	a3b-2c-1","w:developer	a-3b2c1","w:devic	a-2b2","w:devtool	a2c-2","w:did	a-5b-1c7","w:didnt	a1","w:differ	a-1b2","w:display	a-2b-1c3","w:dist	b-1c1","w:dnn	a-1b1","w:do	a-7b-2c9","w:doc	a-2b4c-2","w:docker	b-1c2","w:document	b1c-1","w:documentation	b-1c2","w:doe	a2c-1","w:doesnt	a3b-2","w:doing	a1","w:dom	a1","w:done	a-2","w:dont	a1b3c-4","w:dot	a-1b2","w:doubl	a-1b1","w:download	b-1c1","w:driv	b2c-1","w:driver	c2","w:e	a-2c3","w:each	a1b-1","w:edit	b3c-2","w:editor	a2b-2","w:edu	c1","w:electron	c1","w:element	a-1b1","w:email	a1","w:en	a-2b2","w:environment	a-2b2","w:erro	a-1c1","w:error	a-7b-4c11","w:etc	a-2","w:etimedout	a-1c1","w:eu	a-1c2","w:even	a1","w:event	b1c-2","w:every	b-1","w:exampl	a-2b5c-3","w:exclud	c1","w:execut	a2c-2","w:exist	a2c-1","w:exit	a-1c2","w:expand	a-3c2","w:expect	a1b1c-3","w:experienc	b1","w:experiment	a-2c2","w:explain	a-3b2","w:explanation	a-1b2","w:export	a-4b8c-4","w:extension	a-4c4","w:extention	c1","w:external	a2b-2","w:extra	b1","w:fail	a1b-4c2","w:failur	c1","w:fals	a2b-1","w:fatal	a1","w:featur	a-3b7c-4","w:feed	a-1b2","w:few	a1","w:field	a-1c1","w:file	a-1b1","w:filter	c-1","w:find	a-2c1","w:fine	a2b-2","w:finish	a-2c2","w:first	b-2c1","w:fix	a5b-4","w:foo	a-1b1","w:for	a-4b11c-7","w:format	b-1c1","w:forum	a-1","w:found	a-2b-4c6","w:fr	b1","w:fresh	a-2c2","w:friendly	b2","w:from	b3c-3","w:full	a-1c2","w:functional	c1","w:g	b-1","w:gateway	c1","w:gather	a-2b1","w:gcc	a1","w:gccgo	a1","w:general	a-1","w:generat	c2","w:get	a-2b2","w:gib	c1","w:git	b-1","w:github	a4b2c-6","w:give	a2b-2","w:go	a4b-2c-1","w:go1	a2c-1","w:goe	b-1","w:going	a-1c1","w:golang	a2b1c-3","w:got	b-2c2","w:gpu	c-1","w:grad	a-1c2","w:graphical	b2c-1","w:green	c1","w:greet	a-1","w:guess	b1","w:guid	a-1c2","w:ha	c-1","w:had	a2c-2","w:half	a-2","w:handler	b1c-1","w:happen	a4b-2c-2","w:hardwar	a1b-1","w:has	a2c-3","w:hav	b1c-2","w:have	a-4b-1c6","w:help	a1b-3c1","w:here	b-4c4","w:hi	a1c-1","w:hide	b1","w:high	b2c-1","w:hint	c1","w:hoc	c1","w:home	a-1b-2c3","w:homeassistant	b2","w:hook	c1","w:host	a-3c2","w:hover	b1","w:how	b-2c2","w:how_to_contribute	a1c-2","w:however	a-2c3","w:html	a-1","w:http	a7b4c-11","w:i	a-3b-6c9","w:iam	a-2b1","w:ice	a5b-3c-2","w:id	b1c-1","w:idea	b-1c1","w:if	a4c-3","w:im	b-1c1","w:imag	a-2b1c1","w:import	a-2b1c1","w:in	a8b-5c-3","w:includ	b1","w:inconsistent	a-2b2","w:incorrect	a1b-1","w:indicat	a-1","w:inferenc	b2c-2","w:info	a-4c4","w:information	c1","w:ingress	a-1c2","w:initial	a-1b1","w:input	a3c-3","w:insid	a-1b-1c2","w:install	a-1b-3c5","w:instanc	a1c-1","w:instead	a1b-2","w:integration	a1","w:interfac	a1c-2","w:intermittent	a2c-1","w:internal	a2b1c-3","w:into	a-1b3c-2","w:io	b-2c1","w:ios	a1c-1","w:ip	a-1c1","w:is	a4b3c-7","w:issu	a-5b3c2","w:issuecomment	b1c-1","w:it	b2c-2","w:its	a2b-2","w:ive	b-2c1","w:jammy	a-1c1","w:jar	b1","w:java	a-1b1","w:job	b-1c1","w:js	c2","w:json	a-1b2c-1","w:jump	b1c-1","w:k	a1c-1","w:k8s	c1","w:keep	a1c-1","w:kernel	c-1","w:key	a-3c2","w:keyboard	a-1b3c-2","w:know	b3c-3","w:label	a1b-1","w:lack	b1c-1","w:lambda	a-2c2","w:lang	a-1c2","w:languag	a-2","w:last	c1","w:latest	a2c-1","w:latex	a-1c1","w:launch	a1","w:layer	a2b-2","w:lead	b-1","w:least	b2c-2","w:legacy	a1","w:length	c1","w:let	b1c-2","w:level	b-1c2","w:light	a-1b2","w:like	a1b2c-3","w:line	a3b-2c-1","w:link	a4b-2c-2","w:linux	a4b-2c-2","w:list	a-4b5","w:littl	b1","w:load	a-2c1","w:local	a-2c2","w:log	a4b-1c-2","w:look	b1","w:lose	b1","w:loss	c1","w:love	b2","w:m1	a-2c2","w:machin	a1","w:maco	a1c-1","w:made	a-2b1c1","w:main	a-3c3","w:mak	a1c-2","w:make	a-1b1","w:manag	b-2c2","w:manual	a-1","w:manually	a-1b2","w:many	b-1c1","w:mark	b1","w:master	a1b3c-4","w:match	a-2b1","w:max	c1","w:may	b1","w:mayb	a1","w:me	b-3c2","w:mean	b-1","w:memory	a-3b-1c4","w:merg	a2","w:mess	a-1","w:messag	b3c-3","w:method	a2b1c-3","w:mib	c1","w:microservic	b1","w:microsoft	a2c-2","w:miss	b-2c2","w:mod	a1","w:mode	a-4b2c2","w:model	a1b2c-3","w:modul	a2b-2","w:moment	a-1b2","w:monitor	a1","w:more	a2c-1","w:most	a-1b-1c2","w:mostly	b1c-1","w:mov	a2c-2","w:msg	c1","w:multi	a1","w:multipl	b1","w:my	a-2b-2c5","w:mysql	c-1","w:name	b1c-2","w:need	a-2b5c-2","w:net	a3c-2","w:netron	a-1b2","w:network	b-1c2","w:new	a1b-5c4","w:next	a-1","w:nginx	a-3c2","w:nice	a-2b3","w:nil	c1","w:no	a-1","w:node	a-5c6","w:non	a-1","w:none	a-2c3","w:not	a4b-3","w:note	a-2b3c-2","w:noth	a1b-1","w:notic	a1b-2","w:np	c1","w:number	a-2b3","w:numpy	c1","w:o	a-2c3","w:object	a2c-1","w:occur	a-2c2","w:of	a-1b4c-3","w:off	a2c-1","w:offend	a-2b2","w:often	b2c-1","w:old	a1c-1","w:on	a7b-8","w:one	b2c-3","w:only	a2b2c-4","w:onnx	b2c-1","w:open	a4b-2c-2","w:opencv	a-2c2","w:opencv_extra	a1c-2","w:openssl	a-2c2","w:operat	b2c-1","w:ops	c-1","w:option	b2c-2","w:optional	b1","w:or	a-6b6","w:org	b4c-4","w:originat	c1","w:os	a1b1c-3","w:osx	a-1c1","w:other	a2b2c-3","w:our	a1","w:out	a1b-4c3","w:output	a3c-3","w:over	b2c-1","w:overflow	c2","w:overlap	a1","w:own	b1","w:p	a3b-1c-1","w:packag	b-2c2","w:page	a-1b4c-2","w:pass	b1c-1","w:past	b1c-1","w:patch	a2c-3","w:peopl	c1","w:perfectly	a-1c1","w:permission	a-2c1","w:phon	b1c-1","w:php	a1c-1","w:pictur	a-1b-1c2","w:pip	a-1c2","w:platform	a-1b1","w:play	a2b-1c-1","w:pleas	a-1b2","w:pls	c1","w:plugin	a4b-1c-3","w:point	b-2c1","w:policy	a-2b1","w:pop	c2","w:portion	a-1b2","w:positiv	a1","w:possibl	a-1b4c-3","w:post	a1","w:postgr	a-2","w:pr	a1b-2","w:pre	b2c-2","w:precis	b1","w:prematurely	a-1c1","w:pretty	b1c-2","w:previous	c-1","w:previously	b-1c1","w:primary	a-1c2","w:print	a-1","w:probably	a-1c1","w:problem	b-2c1","w:produc	a1c-1","w:product	a-1c2","w:program	b1c-1","w:project	a2c-1","w:property	a-1c2","w:provid	b-1","w:proxy	a-1b2","w:ps	a-2c2","w:pull	a4c-3","w:put	b-1","w:py	b-1c2","w:python	a-2b-1c3","w:python2	a-1c1","w:pytorch	a-3c2","w:quando	a-1c2","w:que	a-2c2","w:queu	c1","w:quot	c-1","w:ran	a-3b-1c4","w:rang	c-1","w:ratio	b1","w:re	a-1b1","w:react	b-4c5","w:read	c1","w:readiness	a1c-2","w:real	b-2c2","w:really	a-1b2","w:reason	b-2c1","w:receiv	a-2b1","w:recent	c1","w:recover	b1","w:recurs	a-2c2","w:referenc	b1","w:relat	b4c-4","w:releas	a-2b3c-1","w:remov	b-2c3","w:render	b-1c2","w:repeat	b1","w:replac	c-1","w:repo	b-1","w:report	a2c-2","w:request	a-1b3c-1","w:requir	a-3b6c-3","w:requirement	a-1c2","w:reset	b-1","w:resolv	a2b-2","w:respond	b-1","w:respons	a-2c2","w:response_	a-2c2","w:restor	b1c-1","w:result	a3b-3","w:retriev	b1","w:return	b1c-2","w:revers	b-1c2","w:routin	c1","w:row	b-1","w:rpc	a-2b2","w:rt	a-1c1","w:run	a-2b-4c6","w:runner	a-2c2","w:runtim	a1c-1","w:runtimeerror	a-4b-1c5","w:rustc	a1c-1","w:s	a1b-2","w:s3	a-2c3","w:same	a5c-4","w:say	b3c-3","w:screen	a1","w:script	b2c-2","w:scroll	a1b-1","w:sdk	a-2b2","w:search	b1c-1","w:see	a5b-2c-3","w:seem	a2b-2","w:segfault	a1","w:select	a-1","w:selection	b2c-1","w:server	a-2b-3c5","w:set	a-3b6c-3","w:sever	b-1c2","w:several	b1c-1","w:sh	a-2c2","w:shap	a-1b2","w:shar	b1c-2","w:shortcut	a-2b4c-2","w:should	a-2b4c-1","w:shouldnt	c1","w:show	b-2c2","w:side	a-1","w:sidebar	b2","w:sign	a1","w:significant	b-1c1","w:similar	b2c-1","w:simpl	a1","w:sinc	a3b-2","w:singl	a-1b3c-1","w:size	a2c-1","w:slash	b1","w:snippet	c1","w:so	a-3b-2c5","w:solution	a-3b2c1","w:solv	a-3c3","w:some	a-2b2","w:someon	a2b1c-3","w:sourc	a-1c1","w:spac	c-2","w:spent	b1","w:src	a4b-3c-1","w:stabl	b2c-1","w:stack	b-1c1","w:standard	b-1c2","w:start	a2","w:startup	a1","w:stat	a-2c3","w:statistic	a-1b3c-1","w:step	b-3c3","w:still	a-3b2","w:stop	a2","w:string	b-3c3","w:struggl	b1","w:styl	c-1","w:submission	a-1b-1c2","w:submit	b1c-2","w:subprocess	a-2c2","w:successfully	a-2c3","w:such	a-3b4c-2","w:sudo	a-1c2","w:suitabl	c1","w:support	a-5b1c4","w:sure	a1","w:switch	b3c-2","w:synchroniz	b1c-1","w:synchronization	b1c-1","w:syntax	a-1","w:system	a-2c2","w:t	a2c-3","w:tag	a-1c2","w:take	b2c-2","w:task	a4c-3","w:templat	b-1","w:tensorflow	a-3b2c1","w:terminal	a2c-2","w:test	a4b-5c1","w:tester	b-1c2","w:tf	b1c-1","w:than	b-2","w:that	a-4b9c-5","w:the	a8b3c-11","w:their	a-3b5c-1","w:them	b3c-3","w:ther	b4c-4","w:thes	a2c-1","w:they	b3c-2","w:think	b3c-2","w:this	a3c-4","w:thos	b-1","w:thread	c1","w:time	a3b-2","w:to	a-8b12c-4","w:toggl	b2c-1","w:too	a-2b1","w:toplevel	b2c-2","w:total	c1","w:toy	a-1b1","w:trac	a1","w:traceback	c1","w:track	b1","w:trail	b1","w:train	c1","w:transaction	b-2c2","w:treat	b1","w:tree	b2c-1","w:tri	b-3c3","w:true	b-2c3","w:truncat	a-1c2","w:try	c1","w:turn	a2","w:twic	c2","w:two	a1","w:type	a-2c3","w:ubuntu	a-3b1c2","w:ui	a-1c2","w:undefin	a-2b-1c4","w:under	a1b-1","w:understand	a-1c2","w:unexpect	a1","w:unit	b1","w:unknown	b-1c1","w:unless	b-1","w:unnecessary	b1c-1","w:until	a1","w:up	a3b2c-5","w:updat	a2c-2","w:upgrad	b-1c1","w:usag	a1b-1","w:use	b-2c2","w:user	a-5b8c-4","w:using	a3b-1c-1","w:usp	b2","w:usr	a-2b-1c3","w:ux	b1","w:v	a2c-1","w:v3	a-1c1","w:valu	a2b-3","w:variabl	a1b-1","w:version	a4b-4","w:very	b2c-3","w:via	a-2c2","w:video	a2","w:view	a1b3c-4","w:vim	c2","w:virtual	a1","w:vm	a-2c2","w:vs	c-1","w:w	c1","w:wal	c1","w:wallet	b-2c1","w:want	c1","w:warn	b2c-1","w:was	a1b-2","w:wasnt	a-1c2","w:way	a-2c2","w:we	a-3b8c-6","w:webhook	b-1c2","w:webserver	b1","w:websocket	a-2b2","w:well	a2c-1","w:were	a1c-2","w:what	a-2b-5c7","w:whatever	a-1c2","w:wheel	a-2c2","w:when	a5b-3c-2","w:wher	b-2","w:which	a-2b7c-5","w:whil	b-3c3","w:whol	b-1","w:why	a-2c2","w:wiki	a2c-2","w:will	a2b-2","w:window	a2b-2","w:wit	c1","w:with	a10b-7c-3","w:within	a-2c1","w:wonder	a-1","w:wont	a1","w:wordpress	a1","w:work	a4b-6c3","w:workspac	c1","w:would	a-2b5c-3","w:wrap	b-1","w:writ	a-2b1","w:wrong	a-2c2","w:wsl2	a-2c2","w:wss	a-2b-1c3","w:x1b	b1","w:y	a-1c2","w:yes	a-2c2","w:yml	a-1","w:you	b-5c5","w:your	b-1"].join(`
`)};var Gl=6,Wl;function I5(){return Wl??=un(Ul),Wl}a(I5,"shippedKindModel");function sR(e,t=[I5()]){let n=io(e,(d,u)=>P5(t,({nameOf:m})=>m(d,u))),r=t.map(d=>bt(d,n)),o=M5(n,t,r),s=Math.max(...o),i=o.map(d=>Math.exp(d-s)),c=le[o.indexOf(s)]??"bug";return{kind:c,confidence:1/i.reduce((d,u)=>d+u,0),signs:$5(c,n,t,r)}}a(sR,"classifyKind");function P5(e,t){for(let n of e){let r=t(n);if(r!==void 0)return r}}a(P5,"firstOf");function M5(e,t,n){let r=t.map((o,s)=>mn(o,e,n?.[s]));return le.map(o=>t.reduce((s,{classes:i},c)=>s+(r[c]?.[i.indexOf(o)]??0),0))}a(M5,"sumsOf");function $5(e,t,n,r){let o=new Map,s=-1;for(let[c,d]of t){s++;let u=n.reduce((f,g,v)=>f+d*z5(g,r[v]?.[s]??[],e),0),m=u===0?"":co(c);m!==""&&o.set(m,(o.get(m)??0)+u)}let i=[];for(let[c,d]of o){let u={kind:e,reason:c,weight:Math.round(d*1e3)/1e3},m=i.length;for(;m>0&&F5(u,i[m-1]);)m--;m<Gl&&i.splice(m,0,u),i.length>Gl&&i.pop()}return i}a($5,"signsOf");function F5(e,t){let n=Math.abs(e.weight)-Math.abs(t?.weight??0);return n>0||n===0&&e.reason<(t?.reason??"")}a(F5,"isBefore");function z5({classes:e},t,n){let r=0,o=0;for(let s=0;s<t.length;s+=2)e[t[s]??0]===n?r+=t[s+1]??0:o+=t[s+1]??0;return r-o/(le.length-1)}a(z5,"leadOf");var Hl={title:1.1,description:1.1,"form-field":.9,"errors-block":.4},D5=2,U5=1.6,G5=.2,W5=5;function H5(e,t,n){return e.status!==void 0&&(t.status===null||t.status<e.status[0]||t.status>e.status[1])||e.apiType!==void 0&&!e.apiType.test(t.apiType??"")||e.code!==void 0&&!e.code.test(t.code??"")||e.className!==void 0&&!e.className.test(t.className??"")||e.frames!==void 0&&t.frames.length<e.frames?!1:e.message===void 0||n(e.message)}a(H5,"holds");function B5(e,t){if(t.length===0)return[];let n=Z(t.map(({error:r})=>V(r.message.slice(0,1e3))));return t.flatMap(({error:r,where:o,factor:s},i)=>{let c=a(d=>n(d,1<<i)!==0,"says");return e.filter(d=>H5(d,r,c)).map(({name:d,category:u,reason:m,weight:f})=>({rule:d,category:u,reason:m,where:o,weight:f*s}))})}a(B5,"evidenceOf");function Z5(e,{title:t,prose:n}){if(e.source!=="errors-block")return Hl[e.source];let r=new Set(B(`${t}
${n}`)),o=[...new Set(B(e.message))].filter(s=>r.has(s));return Hl[o.length>=D5?"form-field":"errors-block"]}a(Z5,"sourceFactor");function Bl(e,t,n){let r=t.primaryError===null?void 0:t.errors[t.primaryError],o=t.errors.filter(i=>i!==r&&!i.noise).slice(0,W5),s=r===void 0?0:n?U5:Z5(r,t);return B5(e,[...r===void 0||r.noise?[]:[{error:r,where:"primary-error",factor:s}],...o.map(i=>({error:i,where:"other-error",factor:G5}))])}a(Bl,"errorEvidence");var K5=[{cause:["usage-limit","overloaded","server-error","authentication","invalid-request","context-limit","network","memory","install-update","content-policy"],symptom:"crash",reason:"a hang or crash is the symptom of a named cause"},{cause:["usage-limit","overloaded"],symptom:"rate-limit",reason:"a 429 or a limit that a plan or the load explains"},{cause:["usage-limit","context-limit","content-policy","authentication","permission"],symptom:"invalid-request",reason:"the refusal has a more precise ground"},{cause:["network","authentication","permission","filesystem"],symptom:"process",reason:"a command failed for a named cause"},{cause:["invalid-request"],symptom:"context-limit",reason:"shortening fails because the request itself is refused"},{cause:["memory"],symptom:"filesystem",reason:"memory is the cause"},{cause:["install-update"],symptom:"filesystem",reason:"the file is one that a build or an installation misses"}],V5=2.2,X5=.5;function Zl(e){return K5.flatMap(({cause:t,symptom:n,reason:r})=>{let o=e.get(n)??0,s=t.some(i=>(e.get(i)??0)>=V5);return o<=0||!s?[]:[{rule:`cause-over-${n}`,category:n,reason:r,where:"shape",weight:-X5*o}]})}a(Zl,"precedenceEvidence");var Y5=.6,Vl=1,Sn=.75;function Xl(e){return[...new Set([...be,...e.map(({category:t})=>t)])]}a(Xl,"takingPart");function J5(e,t){return t.flatMap(n=>e.filter(r=>r.category===n).sort((r,o)=>Math.abs(o.weight)-Math.abs(r.weight)).map((r,o)=>({...r,weight:r.weight*Y5**o})))}a(J5,"dampen");function uo(e){let t=new Map;for(let{category:n,weight:r}of e)t.set(n,(t.get(n)??0)+r);return t}a(uo,"sumWeights");var Kl=new WeakMap;function po(e){let t=Kl.get(e);if(t!==void 0)return t;let n=Xl(e),r=J5(e,n),o=[...r,...Zl(uo(r))],s=uo(o).set("unknown",Vl),i={support:s,ranking:Yl(n,s),evidence:o};return Kl.set(e,i),i}a(po,"scoreRules");function Q5({where:e}){return e==="primary-error"}a(Q5,"isOfError");function Yl(e,t){let n=e.map(i=>(t.get(i)??0)/Sn),r=Math.max(...n),o=n.reduce((i,c)=>i+Math.exp(c-r),0);return e.map((i,c)=>({category:i,confidence:Math.exp((n[c]??0)-r)/o})).sort((i,c)=>c.confidence-i.confidence)}a(Yl,"rank");function e0(e,{slope:t,shift:n}){let r=Math.min(1-mo,Math.max(mo,e));return 1/(1+Math.exp(-(t*Math.log(r/(1-r))+n)))}a(e0,"calibrate");var mo=1e-9,t0=.01;function Jl(e,t,n){let r=new Map;for(let{category:m,share:f}of t)r.set(m,f*(r.get(m)??1));let o=a(m=>r.get(m)??1,"shareOf"),s=po(e).evidence.map(m=>({...m,weight:m.weight*(Q5(m)?1:o(m.category))})),i=uo(s).set("unknown",Vl*o("unknown"));for(let{category:m,total:f}of t)i.set(m,(i.get(m)??0)+Sn*f);let c=n0(Yl(Xl([...e,...t]),i),n),d=new Set(c.filter(({confidence:m})=>m>=t0).map(({category:m})=>m)),u=t.filter(({category:m})=>d.has(m));return{ranking:c,evidence:[...s,...u.flatMap(c0)]}}a(Jl,"scoreCategories");function n0([e,...t],n){if(e===void 0)return[];let r=e0(e.confidence,n),o=(1-r)/Math.max(mo,1-e.confidence);return[{...e,confidence:r},...t.map(s=>({...s,confidence:Math.min(r,s.confidence*o)}))]}a(n0,"recalibrated");var r0=5,o0=20,a0=new Set("a all an and any are as at be by can do does for from has have how if in into is it its my no not of on only or so some than that the then there this to was we when where which will with you one like each way up down take would could should may might com org www http https html id their them he she they what about also just more most much very".split(" ")),s0=new RegExp("\\p{L}{2}|\\p{Lo}","u");function i0(e,t){let n=[...new Set(e.map(t))],r=n.filter(o=>s0.test(o)&&!a0.has(o));return(r.length===0?n:r).slice(0,r0)}a(i0,"shownWords");var jn="learned-signs";function c0({category:e,total:t,words:n,written:r}){let o=n(),s=Sn*o.reduce((m,{weight:f})=>m+f,0),i=o.filter(({weight:m})=>m>0).sort((m,f)=>f.weight-m.weight),c=i0(i.map(({word:m})=>m).slice(0,o0),r),d=c.length===0?"its words speak against it":`speaks of: ${c.join(", ")}`;return[{rule:"learned-words",category:e,reason:d,where:"description",weight:s},{rule:jn,category:e,reason:"what the report consists of, and what the signs above mean together",where:"shape",weight:Sn*t-s}].filter(({weight:m})=>m!==0)}a(c0,"learnedEvidence");var fo={title:1,lead:.9,"short output":.95,output:.8},l0=300,d0=3,wo=600,u0=/^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;function Ae({code:e,fields:t}){let n=e.filter(({language:o})=>u0.test(o)).map(({text:o})=>o),r=t.filter(({kind:o})=>o==="errors").map(({text:o})=>o);return[...n,...r].slice(0,d0).map(o=>o.length<=2*wo?o:`${o.slice(0,wo)}
${o.slice(-wo)}`)}a(Ae,"quotedOutput");function Ql(e,t,n){if(t.primaryError!==null)return[];let r=Ae(t).map(V).join(`
`),o=fo[r.length<=l0?"short output":"output"],s=[{text:n.title,where:"title",factor:fo.title,isProse:!0},{text:n.lead,where:"description",factor:fo.lead,isProse:!0},{text:r,where:"field",factor:o,isProse:!1}],i=Z(s.map(({text:d})=>d)),c=[];for(let d of e){let{name:u,category:m,reason:f,weight:g,message:v,unmistakable:y}=d;if(v===void 0||!m0(d))continue;let S=i(v);if(S===0)continue;let F=s.find(({text:J,isProse:_n},jt)=>(S&1<<jt)!==0&&J!==""&&(y===!0||!_n));F!==void 0&&c.push({rule:u,category:m,reason:f,where:F.where,weight:g*F.factor})}return c}a(Ql,"wordingEvidence");function m0({status:e,apiType:t,code:n,className:r,frames:o}){return(e??t??n??r??o)===void 0}a(m0,"isWording");var p0={linker:p()`
    undefined reference to|unresolved external symbol|\bld returned \d|cannot find -l|\bcollect2\b|relocation r_|
    error: linking|undefined symbols? for architecture|\blnk\d{4}\b|\bld: (?:symbol|library|warning|cannot)|duplicate symbol`,build:p()`
    cmake error|\bmake(?:\[\d{1,3}\])?: (?:\[|leaving|no rule)|ninja: build stopped|recipe for target|configure: error|
    build did not complete|build failed|npm err! code elifecycle|\berror c\d{4}\b|failed to build|xcodebuild`,header:/fatal error: '?\S{1,200} (?:no such file|file not found)|cannot open include file/,compiler:/:\d{1,6}:(?:\d{1,5}:)? (?:fatal )?error:/,"compiler's warning":/:\d{1,6}:(?:\d{1,5}:)? warning:|\[-w[a-z-]{1,60}\]/,signal:p()`
    segmentation fault|\bsig(?:segv|abrt|bus|ill)\b|core dumped|exc_bad_access|access violation|0xc0000005|signal arrived`,sanitizer:/\b(?:address|leak|memory|thread|undefinedbehavior)sanitizer\b|\bruntime error:|warning: data race|\bvalgrind\b/,panic:/\bpanic: |goroutine \d{1,9} \[|thread '[^']{0,80}' panicked|internal compiler error/,traceback:/traceback \(most recent call last\)/,assertion:/\bassertion|\bassert\b|check failed:/,packages:p()`
    \bpip3? install|no matching distribution|could not find a version|
    \b(?:apt(?:-get)? install|brew install|npm (?:install|i) |yarn add|conda install|cmake -|make -j|bazel build)|\./configure`,warning:/\bwarning: |\buserwarning\b|\bdeprecationwarning\b/,tests:/--- fail|\btest_framework\b|\bfailed\b.{0,40}\btest|\[ failed \]|\bassertionerror: /},f0=Object.entries(p0).map(([e,t])=>{let n=`o:${e}`;return{name:e,feature:n,pattern:new he(()=>t,Ye.get(n))}}),w0=/\bTest[A-Z_\d]\w|_tests?\b|\btest_\w|\b[Tt]ests?\b|\bqa:|\.py\b/,v0=/\bfail(?:s|ed|ing|ures?)?\b|\bflak[ey]\w*|\bintermittent|\btime-?outs?\b|\btimes out\b|\bbroken\b/i,h0=/\bflak[ey]|\bintermittent|^(?:\S{1,40} )?(?:spurious|random)/i,g0=p("i")`
  ^\W{0,3}question\b|\bquestion\W{0,3}:|^(?:\[[^\]]{0,60}\]:?\s{0,9})?(?:how|why|what|where|when|does|do|is|are|can|could|should|which|who)\b`,b0=2500;function ed(e){let t=V([e.prose.slice(0,b0),...Ae(e)].join(`
`)),n=Z([t]),r=e.title.slice(0,400);return[...f0.filter(({pattern:o})=>n(o)!==0).map(({name:o})=>o),...w0.test(r)&&v0.test(r)?["test fails"]:[],...h0.test(r)?["now and then"]:[],...g0.test(r)?["asks"]:[]]}a(ed,"readOutputSigns");var y0=new Set("the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(" ")),td=8;function kt(e,t,n,r,o){let s=new Set;for(let c of r)(c==="?"||c.length>1&&!y0.has(c))&&s.add(c);let i=o/Math.sqrt(Math.max(td,s.size)/td);for(let c of s){let d=t(n,c);d!==void 0&&e.set(d,(e.get(d)??0)+i)}}a(kt,"addWords");function k0(e,t,n,r){let{title:o,first:s,lead:i,rest:c}=Xe(t);kt(e,r,"t:",o,1.3),kt(e,r,"w:",[...o,...i],1.3),kt(e,r,"w:",c,.39),s!==void 0&&e.set(`f:${s}`,1.5);let d=t.primaryError===null?void 0:t.errors[t.primaryError];d!==void 0&&kt(e,r,"e:",ie(d.message.slice(0,300),60),.7),kt(e,r,"c:",ie(n.slice(0,1200),150),.5);for(let[u,m]of gn(t))e.set(u,m)}a(k0,"addTexts");var q0=.33;function x0(e,t){let n=t.primaryError===null?void 0:t.errors[t.primaryError];if(n===void 0){e.set("x:none",1);return}let{className:r,status:o,code:s,frames:i,noise:c,source:d}=n,u=["some",`from ${d}`];if(r!==null){let m=r.slice(0,100).match(/[A-Z][a-z]+/g)??[];u.push(`class ${r.slice(0,100).toLowerCase()}`,...m.map(f=>`named ${f.toLowerCase()}`))}o!==null&&u.push(`status ${Math.floor(o/100)}xx`),s!==null&&u.push("code"),i.length>0&&u.push("stack"),i.length>E0&&u.push("long stack"),c&&u.push("noise");for(let m of u)e.set(`x:${m}`,1)}a(x0,"addError");var E0=5,S0=/!\[|<img|\.png|\.gif|\.mp4|screenshot/i,j0=6;function R0(e,{title:t,prose:n,code:r,environment:o},s){let i=[["code",r.length>0],["output",s!==""],["long output",s.length>500],["long text",n.length>1500],["version",o.version!==null],["system",o.os!==null],["picture",S0.test(n.slice(0,6e3))],["question",t.includes("?")]];for(let[c,d]of i)d&&e.set(`y:${c}`,1);for(let{language:c}of r.slice(0,j0))e.set(`y:fence ${c.slice(0,12)}`,.5)}a(R0,"addParts");var A0=.45,nd=6,T0=.15,O0=/-(?:zh|ja|ko|es|pt|fr|de|tr|ru)$/,rd=new Map;function _0(e){let t=rd.get(e);if(t!==void 0)return t;let n=`r:${e.replace(O0," in another language")}`;return rd.set(e,n),n}a(_0,"ruleFeature");var N0=be.map(e=>[e,`s:${e}`]),C0=new Map(be.map(e=>[e,`p:${e}`]));function L0(e,t){for(let{rule:o,weight:s}of t){let i=_0(o),c=e.get(i)??0;e.set(i,Math.max(-nd,Math.min(nd,c+A0*s)))}let{support:n,ranking:r}=po(t);for(let[o,s]of N0){let i=n.get(o)??0;i!==0&&o!=="unknown"&&e.set(s,T0*i)}for(let{category:o,confidence:s}of r)s>.02&&e.set(C0.get(o)??`p:${o}`,s);[...n].some(([o,s])=>o!=="unknown"&&s>1)||e.set("p:none",1)}a(L0,"addRules");function od(e,t,n){let r=Ae(e).join(`
`),o=new Map([["1",1]]);k0(o,e,r,n),x0(o,e),R0(o,e,r);for(let s of ed(e))o.set(`o:${s}`,1);L0(o,t);for(let[s,i]of xn(e))o.set(En(s),q0*i);return o}a(od,"readFeatures");var vo={classes:["usage-limit","rate-limit","overloaded","server-error","authentication","permission","content-policy","invalid-request","context-limit","network","filesystem","process","crash","memory","config","integration","install-update","ui","model-behavior","feature-request","no-report","unknown"],shares:[.5,1,1,1,.5,.5,1,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5,.5],lines:`1	a7b-37c-60d-42f-4g-54h-37i-36j13k-14l-23m61o24p-18q44s-33t74u26v114
c:?	l14m4q-10u-5v6
c:a1	k4
c:a2	r4
c:aa	j4
c:abort	m5q-5t8
c:absent	v3
c:ac	h5
c:accept	q3
c:access	j6m4q-6t7v-8
c:account	h5
c:acme	m7v-6
c:acquisition	m4
c:action	m-4q-4r3t-4v11
c:activ	m-6v8
c:actual	v3
c:ad	q3
c:adam	m-3v4
c:adb	p4
c:add	j5q-4t-5v7
c:additional	t4v-3
c:address	m6
c:addresssanitizer	m5
c:admin	p-3v9
c:after	j5q4t5v-6
c:ag	p4
c:again	h4q4
c:age	m3v-4
c:agent	o3q4v-4
c:ago	k14v-8
c:ai	i3r5u3
c:all	l4o-4r-4v4
c:allocat	q3
c:allocation	n4v-4
c:allow	m-4q3r5
c:along	e3
c:already	k12m-4v-5
c:alt	v4
c:amd64	d3t6
c:anaconda3	m4v-4
c:android	o5p4v-8
c:anonymous	k-4m3p6s7v-11
c:another	m-5o4t5
c:ansibl	o11t-5v-5
c:answer	j5t3
c:anthropic	m-6r11v-3
c:any	k-6o4p6t3u7v-12
c:anyway	r4
c:api	e5f4h6k-5p-4q-8r6v-5
c:app	k-4p-3q17t-3v-3
c:appdata	l4t-3
c:append	t-4v5
c:applicabl	r-3v4
c:application	k4m-3q7v-8
c:apply	m-5t-3v12
c:apt	q4
c:ar	m-3q4
c:arch	q5v-6
c:architectur	p4
c:archiv	q12v-7
c:arena	m4
c:arg	m-4o6
c:arg2	v3
c:arg_0	m3
c:arg_1	m3
c:argument	q-9t13v13
c:arm64	p4r3t-5
c:arn	m3
c:array	m3v5
c:asar	e3
c:asm	m3
c:assert	m10t6u-3v-4
c:assertion	m3q-4v3
c:asset	m9q-3
c:assign	k3m5q-3v-4
c:async	m-4p8q-3s9
c:attach	k3l3m-4v3
c:attachment	r4
c:attempt	e-4m16q4t7v-20
c:attribut	t-6v15
c:attributeerror	v4
c:audio	f4
c:authentication	e10
c:authority	j4
c:auto	m-3v10
c:autogen	v4
c:availabl	l4r-5s-4t4
c:avx2	v3
c:await	j3v4
c:away	v5
c:aws	t4v-5
c:azur	o4r-4u5
c:b1	m3
c:back	o5v-3
c:backend	k17v-9
c:backtrac	m5u4v-5
c:bad	o5
c:bar	q-4r-3t-4v19
c:base	m-6q14
c:bash	j4l6m-4o5q8u3v-12
c:basic	v4
c:batch	v3
c:becaus	m5p5
c:becom	v3
c:been	k-3q4
c:befor	d-4j5m7u4
c:behavior	v-3
c:between	v-3
c:bin	m-8q13v3
c:binariesv615	m-4r-4u3v6
c:binary	m4
c:bitcoin	m3
c:blank	q3
c:block	m4
c:board	p5q5v-5
c:body	v3
c:bool	q3r-3v4
c:boot	m6
c:bot	f4
c:box	j-4k-4t6v5
c:bp	m4
c:br	m9q-5
c:breakpoint	m8
c:bridg	r4
c:bridge0708	m-4u5
c:bridge0723	m-4u5
c:bridge_bridge	m4
c:bring	r6v-4
c:bucket	t4v-5
c:buf	m4
c:buffer	q-4v7
c:bug	j-3m9s-5
c:build	k-8l-5m18p-5q46r-7v-22
c:built	q5v-3
c:bunf	h6k-3p3s7v-4
c:but	k-3m-6o6q-3u-6v10
c:button	v4
c:byte	k5m5q-6v6
c:c4g48928	m-4u3v6
c:cabl	f4
c:cach	m-10p-5q19
c:calculat	t3
c:call	o-3
c:callback	e3m13q-4v-9
c:can	k12m-5o-3q15r-4v-11
c:cannot	j4m-7p5q-7t7v6
c:cant	k6
c:cap	v5
c:cargo	q3
c:case	n5o4t-7v4
c:cast	q-4t7
c:cat	m-3v7
c:caus	m9v-9
c:cc	k-4m17v-6
c:ccach	q5
c:cd	k-5q3
c:center	d3
c:certificat	j4
c:chang	e-4v6
c:channel	f4q3v-6
c:char	e-5k4
c:check	m4t-3v3
c:checkdebugduplicateclass	v-4
c:checkout	m6
c:chmod	k4q3v-5
c:chosen	r4
c:chrom	m13v-4
c:chunk	m3o6q-3v-4
c:ci	v3
c:clang	m-4q9v-3
c:class	q-8t-3v20
c:claud	e-4h7k-7l-4m3o11r7s9u-4v-15
c:clean	j4
c:cli	i3o4q-9r8
c:click	r3
c:client	e5j6m-5q-8r5t5
c:clon	k-4o3
c:cloud	h5
c:cluster	q-3v8
c:cmak	q9v-7
c:cmakefil	q4
c:cmakelist	q6v-5
c:cmd	m8v-5
c:cmp	m4v-3
c:cn	v4
c:code	b3e4f6i4j-5l-4m7o4p-4q5r11t12u-4v-37
c:codec	k7m-4
c:col	t4
c:colab	v4
c:collect	t4
c:color	q-3v8
c:column	m-4q11t5v-9
c:com	f3k-7l-5m14n-3r13t-6u9v-11
c:command	b-3f4k12l4m-12n5o5p5q10r7t-8v-20
c:commit	p3u4v-10
c:common	v5
c:compatibl	p4
c:compil	m7p-3q-17v18
c:compilation	q9v-5
c:compiler	q6v4
c:complet	j4k3n4
c:completion	t6v-3
c:component	m7t5v-9
c:compos	v5
c:composer	q6
c:comput	v3
c:condition	k3v3
c:conf	j4o4t-3v-6
c:config	o9q4t-11v10
c:configur	q-3r4v11
c:configuration	o5q-7t4
c:conflict	q13v-9
c:conn	v4
c:connect	d-4h4p3r12v-6
c:connection	j11v-3
c:connector	v3
c:consol	q-5v8
c:const	v6
c:constant	m-3v10
c:constraint	q7v-4
c:contain	t-5v8
c:content	u4v-3
c:context	u3v-6
c:continu	p3
c:contrib	v4
c:controller	v4
c:conversation	k5m-4
c:converter	m5t3
c:copyright	l3m3v-4
c:core	k-4m18o3p-3q7v-9
c:correct	k5p4v-7
c:cos	m3
c:could	k-4m-10o7q24t-4v-6
c:couldnt	t3
c:count	k-3m-4v8
c:cpp	m8v5
c:cpu	n4q-6u3v5
c:crash	m15q-8v-4
c:creat	k16m-4q9r4t-4v-16
c:credential	o6v-4
c:cross	k4
c:css	m4
c:csv	t6v-5
c:ct	v5
c:ctrl	m3r7v-5
c:cuda	v5
c:curl	a5j-5l5q13t-5u4v-8
c:current	a5o5r4v-8
c:custom	q5v-4
c:custom_components	e6v-4
c:cv2	k4m-6v7
c:daemon	p3
c:dag	l4
c:dart	q-7v12
c:darwin	k3r3t4v-4
c:dashboard	r4v-5
c:data	k4m-3q3t5
c:databas	m8u3v-7
c:datatyp	m3
c:datetim	l4
c:dd	v6
c:debian	d3
c:debug	q-6t5v3
c:dec	e3t7v-8
c:declar	q4
c:declaration	o6q3v-7
c:decod	k6
c:def	m-5q-3t4v10
c:default	o4q-5r-3t7
c:defin	q-8v12
c:delegat	p4
c:delet	j5
c:demo	r3
c:deni	e4f7k16m-3q-4v-13
c:dep	q5v-3
c:depend	v6
c:dependency	q24u4v-22
c:deploy	u4
c:deployment	o4
c:desc	v3
c:description	m-4t7u8
c:desktop	r4
c:detail	t6v-5
c:detect	m4t-3u8v-4
c:detection	q4
c:detector	k5
c:dev	h5l6o6q4r-4t-7v-5
c:dev_surveyone	m-3r-3u5
c:developer	m4
c:development	k4
c:devic	f3j6k8m-5p3q-9
c:devtool	m7
c:diagnostic	m-5v5
c:dialog	v3
c:did	j4p4v-8
c:didnt	q3
c:diff	v3
c:diffeditorv2	u6
c:dir	q3v5
c:directory	m-6p-4q9v5
c:disabl	v6
c:disconnect	d-3j4
c:dispatch	m6q-4
c:display	r4
c:dist	m10v-5
c:div	m11v-7
c:dl	v-3
c:dlopen	k3
c:dns	v4
c:do	q-4r5t4
c:doc	v-6
c:docker	k4v-6
c:doe	m-5q6u-3v14
c:doesnt	q-4v6
c:domain	m-5
c:done	q5
c:dont	v4
c:doubl	h4
c:down	p5r3
c:download	e3r3
c:driver	v5
c:drop	q4t4v-7
c:dst	k5t-5
c:dsvsc012cf	o3p-3
c:dsvsc013	u6
c:dsvsc014	u6
c:dtyp	m-4q-3v14
c:due	m-6v14
c:dump	m14v-11
c:duplicat	q6
c:dur	t3
c:dylib	k3q4v-3
c:e117	o4v5
c:each	r3
c:echo	k-4l9n5q-4t-5v3
c:edit	v3
c:electron	r3v-4
c:element	m-3v10
c:emit	m8q-4s7v-4
c:empty	a5m-4v7
c:en	t-4u9
c:enabl	m5q-6t-4v3
c:encounter	m-6q3v6
c:end	n4
c:endmodul	m4
c:endreadablent	s6
c:engin	q-4v9
c:ensur	v8
c:enum	m6q-4r5t-6
c:env	m-4o5q4
c:environment	m3q5
c:eq	v-4
c:err	k3
c:errno	k11v-6
c:error	b4e8k-21l-21p16q-6s14t9u-6v16
c:errorboundary_errorboundary	m9v-4
c:es	m6q-4
c:esc	h4
c:escap	t-4v8
c:etc	l3t-5
c:even	o-3s6
c:event	q-4s7
c:everybody	l3
c:exampl	d3k-5m-10p4u-4v17
c:exceed	a5v-6
c:exception	o4q6v-8
c:exclusively	k8
c:exe	l3m8o4p-4v-5
c:exec	k5l5v-4
c:execut	k-3m5n4q4v-9
c:executabl	q-6t11
c:execution	p3q3v-4
c:exist	m-3q5t7v-4
c:exit	q11
c:expand	r6v-4
c:expect	m-5o4q-7t7v4
c:expir	v5
c:explicit	m-5v5
c:export	m5o4q8s4v-14
c:expression	o4v5
c:extension	m16v-7
c:extract	q6
c:f90	v5
c:facebook	h3m3
c:fail	e10h-3j-3k-7m-13o-4q-3r-6t4u-7v29
c:failur	m-5t5v8
c:fall	o5v-4
c:fals	e5f3m-6o3p-3q-10t4v16
c:family	v-3
c:fast	v5
c:fatal	j3k-4m18t-3v-13
c:fault	m4v-4
c:fd	v4
c:featur	m4
c:feb	q-3v4
c:feedback	u8v-5
c:fetch	p4q4u5v-6
c:ffmpeg	l15v-6
c:field	m6q4t6v-11
c:file	j-7m4n-5o4p-4q3s5t7
c:filenam	k4
c:filter	v3
c:final	m3
c:finally	v4
c:find	j4m-7o8q-13s-3v11
c:fine	p3
c:first	e5m-3r-3v4
c:fit	v9
c:fix	t3v-6
c:fixshowwlkth	m-4u5
c:fixtur	v4
c:flag	m3
c:float16	v3
c:float32	m-4q-4v14
c:fmkadmapgofadopljbjfkapdkoienihi	m11v-5
c:fn	m6o-4q-8u-4v23
c:folder	p7
c:follow	v8
c:foo	q-5v18
c:foreach	m6q-3
c:fork	k4t4v-3
c:format	v7
c:forward	r5
c:found	e-4h-4k4l-4m-15p3q22r8s4v-11
c:fp	m6v-6
c:fram	m-3r5t4
c:framework	m3
c:free	m4
c:freez	t3v-3
c:from	a6h4l-3m-3o7q16r-8s-3t-11
c:front	v6
c:fs	k5q4v-5
c:fulfill	q7v-4
c:full	m7q-3r-3
c:func	q-6t6v7
c:function	k-3l-3m13r-3t11v-4
c:game	e3q-3
c:garbag	m4
c:gate	v4
c:gc	j4
c:gcc	q10v-4
c:gdb	v7
c:gen	m5
c:get	e5h3k-6p-3q7v-5
c:ghc	q6v-4
c:gid	k14v-6
c:git	k-5m-5n4q10r-4t-3
c:github	e-3l-4m16q-4r3t-5v5
c:give	v6
c:given	m-4v7
c:gnom	r4v-3
c:gnu	k-3q3r-4v7
c:go	l6n-3q-3t13u5v-8
c:go1	j3t4
c:goal	q8v-5
c:goe	v10
c:gone	e3
c:googl	m-6q6u7v-5
c:goroutin	m7v-6
c:gpu	m6p-3
c:gpus	v4
c:grab	r4
c:gradl	q4
c:graph	h3
c:grep	k5t5
c:group	v11
c:gtk	m4r4v-5
c:guid	p4u4
c:gz	q12v-6
c:had	q5
c:hand	r5
c:handler	m5
c:handshak	j5
c:hang	l11v-4
c:happen	q-4r-4s6v6
c:has	k-3o7r-6s3v4
c:have	e7k-5m-4s5t12v-9
c:header	d-4j7r4t6
c:health	v5
c:heap	m4n5v-4
c:help	t8v-10
c:helper	r4
c:here	m-4v9
c:hi	t-5u8
c:hidden	v7
c:hit	r6v-5
c:hold	v3
c:home	k7m-8n-3o6p-5q4r-3v13
c:homebrew	r4
c:hook	m5v6
c:host	f4j5o5q-5t8v-6
c:how	q-3t-3v9
c:href	v-4
c:html	m7v-3
c:http	d8e6f4j-13k-7m12n-5o-4p-6q-4u9
c:i26e3531	u6
c:i686	q4
c:id	h3k21m-9p-4q-8r-4t5u-3
c:identifier	q-3r5
c:ids	v3
c:if	m-7n7r-7t-11u-7v25
c:ignor	r3v-5
c:illegal	m3
c:im	t5
c:imag	h5k5q-4t4
c:imap	v3
c:img	k5m-4v5
c:impl	q-4v5
c:implement	v4
c:implementation	p4t4
c:implicitly	o6v-6
c:import	h4m-5q6t-11u7v10
c:imshow	k5m-3
c:inbox	m-3v10
c:includ	m-4n3q6t5
c:incompatibl	p4v5
c:index	m9p4v-12
c:indic	q-4v7
c:info	e3j8m-6t-6v14
c:information	q10v-7
c:init	m5o4v-5
c:init__	m-3q-4v7
c:initialization	m5
c:initializer	q5
c:inlin	m7v-5
c:input	m-4q-9t5v17
c:input_shape	k4m-5v3
c:insert	m3
c:insid	q4v-3
c:inspectedelementcontextcontroller	m9v-4
c:install	k-3q27r3t3v-16
c:install_name	q3
c:installabl	q5
c:installation	t6
c:instanc	m6q5t-4
c:instantiat	v3
c:instruction	v4
c:int	r-4v10
c:int32	v3
c:integer	v4
c:integrat	t-4v5
c:integration	v-3
c:interfac	j4
c:internal	d7j4m10q-4s8v-19
c:into	k-4p5q-3s4t-3v5
c:invalid	k11m-8q-10t5v4
c:invalid_request_error	t8v-3
c:io	q-5t9
c:ioerror	k4
c:ios	j4
c:ip	j4k3v-7
c:ipc	m4
c:ipynb	m5
c:ipython	v3
c:isnt	m3q-5v5
c:issu	m10o-4p-4q-5v8
c:item	q-4t5
c:iter	v4
c:iteration	v3
c:itself	v-4
c:ive	q7v-6
c:j4	v6
c:java	m5t6v-8
c:javascript	n5
c:job	q-5v17
c:join	v3
c:js	m23q-16t6u-4v-8
c:json	o8p4r-6t8v-10
c:jul	v-4
c:jun	v-3
c:just	p4u8v-4
c:jvm	t5
c:k0	r4
c:keep	v8
c:kera	m-6v9
c:kernel	m6q6v-9
c:kestrel	q7v-5
c:key	p-5s4t-9v8
c:keyerror	m6v-5
c:keyword	v3
c:kill	l4
c:kind	r3
c:kit	q5
c:kitty	v3
c:know	u9v-3
c:known	m-4
c:ko	s3
c:kt	p3
c:kubernet	q-3v6
c:la	q5
c:lab	v3
c:label	m7v-6
c:lambda	m-3t-4v6
c:languag	m6t-6u9v-7
c:larg	h5v-5
c:last	m-5p-3r4
c:later	q-3v8
c:layer	m-5t5
c:lazy	m6v-5
c:ld	m3q5v-3
c:ldap	v3
c:leak	v7
c:leav	f3r5t3v-3
c:ledger	k3
c:left	k5r6t-3
c:legacy	t3
c:length	m5q-5
c:let	v16
c:level	q-4t-4v8
c:li	r4t-5
c:lib	j-4q-11t6v17
c:libc	m3
c:libcor	t5
c:libfoo	k3
c:library	k-3m-5o6r6
c:librustc	m-3v4
c:libstd	v4
c:licens	q9v-12
c:limit	n4r5
c:line	d6m8q-4r-3s-4t9v-6
c:link	j4q8v-6
c:linux	k-4m-4o-4p-3q20t9v-7
c:list	e-3m8q-7v10
c:listener	m4
c:lite	p4
c:live	r5v-6
c:load	p-4q7r5
c:loader	v4
c:local	m6o6q9t-4v-5
c:localhost	j-4l5m-3u5v5
c:location	j-4t7v-4
c:lock	k13t-3v-9
c:log	h5l-3m6o-4q6r-7t-7v15
c:login	e14v-7
c:longer	v3
c:look	k-4p4v-3
c:loom	m-3
c:loss	v5
c:lost	j4r6v-6
c:lower	k3o4
c:lsp	t6v-3
c:lua	m13v-10
c:m0	v3
c:mac	m-4v9
c:machin	e-4k4
c:maco	q9r5v-8
c:made	v4
c:mail	h5l10v-4
c:main	k-6m44n-5o-6p-5q-24r-7t6u-5v16
c:mainthread	e5v-4
c:make	m5q9
c:makerequest	m-4
c:malloc	m5v-4
c:manag	v-4
c:many	b6v-4
c:map	t3
c:mar	v3
c:mark	v5
c:master	o5
c:match	m11q4u-3
c:math	v5
c:maven	q3
c:max	p-3
c:maximum	r5
c:may	o5q5v-3
c:mb	q9v-8
c:mcp	p4
c:md	p5v-3
c:mem	m8v-4
c:member	q6
c:memory	m9n3
c:messag	d4f4h4i3k5l-5m-5q-6t6u-3v-14
c:meta	m-4v7
c:method	f4q-5t4v5
c:metric	l10m-4
c:mib	q4
c:microsoft	e-4k4
c:might	p4
c:migrat	q3
c:min	v4
c:minimum	r5v-3
c:minut	u5
c:miss	f7k3m-4q5
c:mit	m3
c:mix	u4v-6
c:mjs	o6v-6
c:mkdir	r3
c:mm	r5
c:mnt	v-3
c:mod	e3m6
c:modaldialogcontextcontroller	m12v-6
c:mode	o3t-4v-4
c:model	m-7p-5q-3s10t5v6
c:modul	o3p-3q14r-6t3v4
c:more	k-4p4t12v-14
c:most	m-5q13
c:mount	k4
c:ms	q-4r-3u-3v11
c:msg	m3q-3
c:much	v4
c:multiply	m-5v6
c:must	p6v4
c:mut	t4v3
c:mv	k3r4v-5
c:na	m9q-6
c:nam	v3
c:name	e-9m-20o5p-5q-18r3s-3t6u-4v53
c:namespac	v8
c:nan	v6
c:nas	k3
c:nativ	h6k-4m6s7v-7
c:ne	v-4
c:need	o5v-6
c:nest	m4
c:net	m-5v3
c:network	m12v-3
c:never	q8
c:new	h6j-4k-4m-11p4r7t-7v19
c:newest	q4
c:next	q9v-5
c:nightly	q3
c:nil	h3k3m15v-17
c:no	e6j-4k-4l-5m5p4q14r-8s11t5u-5v-10
c:node	o5q-5r5s7t5v-11
c:node_modules	m4o4p-3v-5
c:nodej	m5
c:non	j5q5v-8
c:none	m-8o4p-4q3r12s-3v10
c:normal	k3v-3
c:not	e4k-8l-7m-22o17p7q40t-8v-12
c:note	h6k-3m-5t4
c:notebookapp	m5v-4
c:noth	t-4v14
c:now	n4p3
c:np	v11
c:npm	l5m-5s4v-5
c:null	f3j5n5q-5t-12v10
c:number	m-4o4q-4r-6v19
c:numpy	v13
c:nvidia	v4
c:nvim	m11o4v-4
c:nx	m9q-6
c:obj	m4v-3
c:object	m-6p3q8
c:occur	o3t3v-6
c:off	q8v-11
c:ok	v7
c:old	t3
c:once	q3t5v-6
c:one	m-5n3q10r11t5v-18
c:only	k3t10
c:op	m-4v6
c:open	k14r-4
c:opencv	v5
c:operat	m-3q5
c:operation	e-4k3
c:operator	v4
c:opt	j4m-4t9v-4
c:optimiz	v4
c:option	b-3p-4q-5r10v5
c:opus	p-4r6
c:org	j5o-3p6q-4r-3u-4v9
c:os	k5l3q-10v5
c:oserror	k4
c:other	m3
c:out	j4k9m-11o-3q3r-5t-9v18
c:output	q-5v12
c:over	m-4t6v-5
c:overflow	v6
c:overload	v4
c:overrid	m-3v3
c:owner	l4
c:pack	m3q7v-5
c:packag	k-5o8q25t5v-25
c:page	j-3r6u4v-5
c:panel	q-3t11v-6
c:panic	m10v-10
c:panick	m5t4v-8
c:parallel	t4
c:param	v8
c:parameter	v10
c:parent	v6
c:pars	n5o3p-5t-4v5
c:parser	m-3
c:part	t11v-7
c:pass	k-3m-3p-4u-3v17
c:password	e10k4q-3v-3
c:patch	q4v4
c:path	e-5f3k3l-6o4s4u7
c:pattern	k4t4
c:pb	m3
c:pc	m6v3
c:pdf	h3
c:peer	j5v-3
c:perform	e-5k4v5
c:perhap	e3
c:perm	k5v-6
c:permission	f16k12m-3v-13
c:permit	k3
c:phon	p3
c:photo	t4v-5
c:php	m6u3v-10
c:pid	k13m6q-3v-11
c:pin	m5
c:ping	f4
c:pip	q10v-6
c:pixel	t7v-5
c:pkg	t5
c:pl	u4
c:plac	v4
c:plain	t7v-4
c:plan	v3
c:planner	k4v-4
c:platform	q7u3v-9
c:play	m3
c:pleas	p-3q-5r3v4
c:plt	m4v-4
c:plugin	m5p6s4v-5
c:pm	p4v-3
c:png	k5
c:pod	v3
c:pointer	m4
c:policy	k4
c:poll	v-3
c:port	r4t-4
c:pos	v3
c:position	k6
c:possibl	e6v-6
c:post	f4j4u4v-5
c:powershell	e-4k3l4
c:pp	r4
c:pr	m-3
c:pre	m-5t5
c:prediction	t3
c:pref	r4
c:prefix	v6
c:prepar	q4
c:preset	o4
c:press	h4v-4
c:previous	m-7v6
c:print	h5k4m-8o-4q-3t-3u8v9
c:println	v5
c:privat	r5
c:prob	k7
c:problem	p4q6v3
c:process	m8s4t-6v4
c:processor	n5
c:processticksandrejection	k-4s10t-3v-5
c:product	p4
c:profil	o4t5v-4
c:program	m8q-6u4v-8
c:progress	v7
c:proj	m4
c:project	k-4m4q4s4
c:promis	h4m-7p4
c:property	m-4p8
c:proto	q5v-4
c:protobuf	q5
c:protocol	j5v-3
c:prototyp	t6v-4
c:provid	v4
c:provider	v-3
c:proxy	m3
c:prun	k5q-3
c:ps1	e-4k4
c:ptr	v5
c:pub	v6
c:public	u3v5
c:publish	l4
c:push	q4t5v-4
c:put	t4v-4
c:pwd	k-3
c:py	k4q-8v-4
c:pynewext54	m-4u5
c:python	m-5q4s-3u9v-6
c:python3	k-3l6o4q5v-7
c:python383cf	u5
c:pythonfmttext	m-4u5
c:pythongtdpath	m-3u6
c:pythonidxpt	o3u6
c:pythonnoceb	u6
c:pythonnosmt12	m-3u5
c:pythonptprofiler	m-4u5
c:pythontb	m-4u5
c:pythonvs932	m-4u5
c:question	p3
c:quick	j5
c:quiet	e-4k4
c:quit	f3
c:quot	k5t-7v6
c:quota	a21v-16
c:rais	m-5o5v3
c:random	m4
c:rang	t-3
c:rate	r6
c:raw	v4
c:reach	m4n4
c:react	m13p-4r5v-6
c:read	j7k-5o4p6q-5s-4v-10
c:readabl	s6
c:readonly	v4
c:ready	v5
c:real	s4v-4
c:reason	d-4j8
c:receiv	f3v5
c:recent	v3
c:recip	v4
c:red	t4
c:redact	h5l10s4t-5v-3
c:refer	p4
c:referenc	t9
c:reflect	m3
c:regex	t3
c:region	o3
c:registry	j4
c:reject	q9v-7
c:rel	q3
c:relation	q5u4v-8
c:releas	m4o5r-5v-4
c:reminder	l3
c:remot	d5o4v-7
c:remov	k16m-3q8v-8
c:renam	k9v-4
c:repeat	m-4t6
c:replac	v-3
c:replica	m-4v6
c:reply	a5
c:repo	q-5v6
c:report	m5q-3r-6t-5u17
c:repository	k12m-3q5t-4v-12
c:request	b6e7h5k-3m-4p3q-8s7v-10
c:requir	m-4o-3q17t6v-5
c:requirement	q5
c:res	v3
c:research	v4
c:reset	d-4j4r7v-5
c:resolv	o5q10u4v-10
c:resourc	m4q-7
c:respect	o6q4v-7
c:respond	f5
c:rest	q6
c:restor	v6
c:result	l4o4t4v-5
c:resum	t3
c:return	k4n8r-4
c:reus	q4
c:rev	n5t-4
c:rf	s3
c:right	j3
c:rlib	q-4v5
c:roam	s3
c:role	e5k-3m-5o6
c:root	h5k12l-4m13s7t-3v-19
c:rout	v5
c:row	q-3v9
c:rs	k-5m-6q-10t15v19
c:rst	m4
c:rule	q6t5v-7
c:run	j-7l9m4n8q-8t4u8v-6
c:runtim	m12q6v-10
c:runtimeerror	m5
c:rust	q-6t4v11
c:rust_begin_unwind	m5v-4
c:rustc	k-4q-7t6v10
c:said	v4
c:same	u-5v4
c:sampl	l4m-3
c:sandbox	v-3
c:sat	q4
c:satisfy	q3
c:save	m-4v9
c:say	v4
c:scen	r4
c:scenario	m4
c:scheduler	k3
c:scop	m-5v8
c:scratch	m4
c:screen	r14v-9
c:script	m-5v7
c:search	m9q7v-9
c:sec	v8
c:second	j8m-5t7v-3
c:secret	h4s4
c:section	t6v-5
c:see	q11t12v-17
c:segmentation	m4v-4
c:select	m3u4v-5
c:selector	m8v-6
c:self	m4q-9v11
c:send	f5o8q-5v-4
c:sent	m8v-4
c:separat	v-3
c:serv	o11t-4
c:server	a4d7f3o10p3q-8v-21
c:servic	j3o-3q-11t8v9
c:session	k6q-3t7v-3
c:set	e-3l-4n8o9q19r-8t-14
c:setstat	r-4v5
c:settingscontextcontroller	m12v-6
c:setup	m6p6v-7
c:sh	k-4q8t4v-7
c:shap	m-4q-6v18
c:shar	m7q4v-5
c:shell	k-5l8q10r4v-12
c:shop	r4
c:should	k-4s4u-3
c:show	f3l4n5q-4
c:showindicator	u6
c:showlangstatbar	m-4u5
c:shown	m-4
c:shut	r4
c:shutdown	m5
c:side	r5v-5
c:sign	j4
c:sinc	v3
c:site	m7o4v-5
c:size	q3t4v-8
c:skill	p4
c:skip	k3t6v-5
c:sl	q11v-7
c:slash	b-3q3r9
c:slic	r4
c:slim	v3
c:smp	d3
c:snapshot	l3u-3v7
c:so	o4v5
c:softwar	e-4k4
c:someon	u8
c:soon	v5
c:sourc	k-4t5
c:sp	m8t5v-10
c:spac	k5t-4
c:span	t8v-7
c:spawn	l3
c:spent	a14v-11
c:spi_fast_flash_boot	m4
c:sql	u4
c:sqrt	t-4v5
c:src	l-5m27n-3q-27r-7t4u-4v29
c:srv	m3
c:ssl	d3
c:stabl	q6
c:stack	m20v-13
c:stag	v9
c:stage2	v4
c:stal	k14v-6
c:standalon	m5
c:start	d-4k10m5q4v-12
c:stat	n5o6v-6
c:statement	u4v-3
c:status	d3f7k-3m-6q-7v6
c:std	m4q3
c:step	m-4v3
c:still	k4l3
c:stop	m-4q7
c:storag	k14v-5
c:str	q-3t3v7
c:stream	j5m-4s6t-5v9
c:string	e-5k7m4q3t-5v6
c:struct	m3v6
c:structur	q4t6v-4
c:studio	q4v-4
c:submit	q-4
c:succ	k-4
c:successfully	k8q-5v-4
c:such	k-7o5q5
c:suitabl	k3v-4
c:sum	v5
c:summary	m4q-3
c:super	m-5v12
c:support	j4m-4o4q-8r4
c:suppress	q-6v7
c:sure	m4
c:suspens	m9v-4
c:switch	n5
c:symbol	q4v3
c:sync	v3
c:syntax	v5
c:system	e-5k10l4m9p-3t-3v-16
c:system32	l4
c:t0	m3
c:t04	p4
c:t05	p4v-3
c:t07	m3
c:t08	d-4j4k3
c:t09	v4
c:t1	m-4p5
c:t11	j4
c:t12	s5
c:t13	r4
c:t15	h4
c:t21	m3
c:t23	m4v-3
c:tab	r7v-5
c:tabl	f3
c:tag	t-7v12
c:take	t3
c:tar	q17v-10
c:target	m7o10q10v-18
c:task	k-3m-17p5t3v13
c:task_queues	s3
c:tb	v4
c:tcp	j8v-7
c:te	p3
c:temp	u4
c:temperatur	o4
c:tensor	m-5q-3v11
c:tensorflow	m-8q6t-5u8v5
c:tensorrt	m4
c:term	q5r5v-9
c:terminal	o3v-3
c:test	k-7m-13s-4t11u6v15
c:testmat	t4
c:text	f3q-8t-4v11
c:tf	m-11q4t-3u8v8
c:than	t6v-5
c:thank	u9v-5
c:them	t-3v10
c:then	k-4m-7r-3s6t6v5
c:ther	m-5o5s4t4
c:thes	m-4q11v-6
c:thre	v3
c:thread	m16v-12
c:throw	m3
c:thu	v-3
c:tim	j5k3v-5
c:time	m5n3q-8
c:timeout	d-4j18v-7
c:timestamp	h4l-3q-7s4
c:titl	m3t5
c:tm	t3
c:tmp	o3q7
c:token	e10q-4r4v-10
c:toml	v3
c:too	b6h4m-4u8v-10
c:tool	e-6f3k6v-4
c:top	n5t-4
c:tostr	t-6v8
c:total	u5
c:touch	k3r4
c:trac	d4m5r4t-4
c:traceback	m11v-5
c:train	m-5v8
c:trait	v4
c:trap	m8
c:tree	q6
c:treecontextcontroller	m12v-6
c:tri	m4
c:troubl	q7v-5
c:true	h5j-6k-5m-3q-16r-8t-4u-3v42
c:truncat	h6
c:try	h4m-9p-3u8v4
c:ts	o5q-5
c:tsx	q-15v17
c:turn	p5
c:two	t4v-5
c:txt	q4r3
c:typ	o6v-4
c:type	h5l-4m6n-4p-4q-28s-4t23u-5v23
c:typeerror	m4p5v-9
c:typeof	u4v-3
c:u8	t5
c:ubuntu	q-4r5t-5v7
c:ui	m4u8v-5
c:uid	k14v-5
c:uint	m4
c:uint32	t4
c:unabl	j4k13l4m-9v-3
c:unam	d3
c:unauthoriz	e-4k4p4
c:unauthorizedaccessexception	e-4k7
c:uncaught	p7q-4v-5
c:unchang	v5
c:undeclar	q-5r4v6
c:undefin	m4p4v-3
c:under	q5r4v-6
c:unexpect	v4
c:unhandl	m6v-5
c:unit	m-4v7
c:unknown	b-4k-5l-3o6p-4q-3r5v15
c:unlock	k14v-6
c:unpack	q-3v4
c:unrecogniz	m9v-6
c:unresolv	v4
c:unspecifi	q-4v6
c:unsupport	h3
c:untitl	m4
c:up	j5r5v-8
c:updat	m-5o6q15t-3
c:upgrad	v-3
c:upload	e4
c:upper	k3o4
c:upstream	d-3j4
c:uri	v4
c:url	f4j-3q-8u4v5
c:us	v3
c:usabl	m7v-4
c:usag	t3
c:use	e5k-3m-7p6q-3s5t20u-5v-12
c:used	k9m-5t-7v9
c:user	d4e9i5m-5o9s9t-5u-4v-16
c:using	t-4v12
c:usr	o4q8t6v-10
c:utf	k5m-6
c:util	q6
c:utility	m4
c:uuid	j6u4v-6
c:v0	v4
c:v1	j3m-4o4q-4r4
c:v10	f4
c:v4	q12v-5
c:v8	v4
c:val	m3t-3
c:validation	v4
c:valu	e-5m8o-3q-6r5t7u-3v3
c:valueerror	v4
c:var	l3m-7q6v12
c:variabl	k-4v12
c:variant	o5
c:verbos	p-3r3v5
c:verification	j3o3v-3
c:verify	d3
c:version	k-4m-16o11q31r-5u8v-21
c:via	o5
c:view	q4t3v-3
c:vim	o4v5
c:virtual	f4t-7v9
c:visual	q4v-5
c:voic	f4
c:volum	k6t4v-4
c:vs	p5q-3v4
c:vsclangdf	u5
c:vscod805cf	v10
c:vshan820	m-4u5
c:vsjup518	m-4r-3u5
c:vsliv368	u3
c:vslsvsres303	m-4u5
c:vspor363	u5
c:vspor708	u5
c:vspor879	u5
c:vsreu685	u5
c:vstes263	r-5v7
c:vulkan	r6
c:wait	k7m-5
c:waitkey	k5m-3
c:wall	q3
c:want	s3v6
c:warn	j3m-4o5t-4u-3v9
c:way	t3
c:wc	j-3l5
c:web	o8v-4
c:wed	v3
c:weight	t3v-4
c:west	q5v-5
c:what	p-4q-3r10v-11
c:wheel	q21v-15
c:when	m-13o5t9v3
c:wher	m-4t6u3v-3
c:which	m-3q14r-4t7v-6
c:whil	m-7r-6v4
c:why	r-5s6t7
c:widget	v-3
c:width	m7
c:will	m-4q6t-3u8
c:win	e-4k6
c:window	a14e-5l3m10r-3t5v-15
c:work	m-6n3r-7s3t-10v16
c:workspac	m4v-5
c:world	j5v-4
c:would	v5
c:wp	m6v-4
c:wrap	e3t-5v5
c:wrapper	t6
c:writ	q-4t-3v7
c:writer	v4
c:wrong	k-3q-4s4t3
c:www	l15t-4
c:x0	m4
c:x1	m8v-5
c:x64	v-4
c:x7f	m4
c:x8	m6v-4
c:x86	q-3t-4u4v4
c:x86_64	q16t5v-6
c:xml	k4t-7v7
c:xxx	f4
c:yarn	m5
c:yes	n7q-4
c:yet	o6
c:yield	v6
c:yml	o4
c:zero	t3
cue:ability@title	k-5l3m-10o7q-6r-7s9t38u-9v-9
cue:any@text	e-5f5k14l4n14o-4s-3t-31u-4v13
cue:anyone@text	b-4h14j6k23l-4m12n-4o-5p4q-5r-15t-12u-3v7
cue:asked@start	a4k-4n9o-4p8q-11r8t-12u-7v21
cue:benefit@text	h-4j4k-10m-20n-8o-4p-6q-3r14s-8t77u9v-37
cue:breakage@text	a-7b-3d-7h3i-4j5k-10m104n-17o-10p18r-19s-6t-25u4v-21
cue:can-i@text	a23e15f26h-3j7o-7p-5q-8r-25s-9t-54u-7v49
cue:can-we@text	m-19n19p-10q-15r-21s-6t60u14v-5
cue:expected@text	b17d-3f-5h-17i-12j40k3l29m-33n-20o-25p5q-3r-16s35t-18u19v9
cue:fault@title	a5b-6c-11d-9e-14f16g6h19j-35k-15l18m16n-21o5p10q41r-5t-60u-15v58
cue:fix@start	m-5o-6q26t-19v23
cue:forum@text	a-3d4e-5f10j6k9l-4m-14n-11o-11p47r-21t-7u12v-5
cue:greeting@lead	a-15c-3d17e4f11g-5h5k-8l-7m23n-28p25q52r12s-22t-31u-30
cue:help@text	a-4c4j9l4m-30n11o-6q16r-3s13t-40u10v19
cue:how@lead	a-6f16h-4j-8k9l7m30n-19o-12p14q9r-3s-15t-44u-12v51
cue:how@title	e6m4p-5q-8r-11t-6u-4v39
cue:i@title	a19e24f3g21j26k-8m28n8o-15p-24q7r-16s-3t-31u-4v-26
cue:imperative@start	a-5d9e-7f3h-6j9k-7l-4m-3n-11o-23p-18q-10r-31s8t157u14v-71
cue:inverted@start	j-12k-9m28o-11p-7q43r-15s-4u-6v7
cue:is-it@text	j-11q-6t46v-15
cue:is-there@text	e-3j11m5n-10o14p-7q-10r-40s9t5u-3v36
cue:lack@text	a-4b-9d-3e-8h17j-12k-9l-10m-44n9p-10q22r16t56u15v-19
cue:mine@lead	e-4j-5k39l10m5n-6o6p-4q12t-30u-8
cue:new@text	e7j-4k3l13m-18o8p6q-32r13s14t-5u-7v7
cue:not@title	a-3b-8c-5f5g-5h-18i19j-11k18m13n-21o13p27q20r38s-19t-57u-13v8
cue:propose@text	a-5d-4e-7f-3h-7j-20k-14l5m-19n6o5p-9q-13r-25s35t46u36
cue:question@lead	a4b7f6j3m9n-6p-7q-19r-6s4t-8u-4v23
cue:question@title	a5b8m6n-8r15t-33v17
cue:reproduce@text	e-6h-4j-5l3m18n9o-8p4q-38r15s4t-82u47v49
cue:request@text	d11h-3k-5m7n-3o-7q-6r-25s23t18u14v-14
cue:should-i@text	d11k-3l10m-13n-5q-3r-4u-4v18
cue:should@title	b-5j3k-5m-3n4r9s-6t36u-5v-16
cue:thanks@text	a-9b9f16g-3h-14i-4j9k19l-12n-24o-17p-8q13r-20s6t-20u20v40
cue:trying@text	a12e-6f16g-3h6k-16l-4m19n-16o6p-11q35r5s7t-8u-20v-9
cue:what@title	f8j6k5m-5p8q3t-15u-4v4
cue:why@lead	b-5k3l8m-12n14p8r5t-11
cue:why@title	k9n12q-7r5v-11
cue:wonder@text	a8j13k-24m34n-8o-4p-4q-15r31t-38u-19v25
cue:worked-before@text	a9d22e-15f-4h-6i-3j-6k-15l-16n19o-5p8q23r17s10t-23v-9
cue:would-be@text	b-6e-10f8h-5j-11k12l-6m-27o17p-6q-8r-13t72u14v-29
e:?	e8f3m4q8v-20
e:abort	q-4
e:access	d-3f6j10k35l-6m7o-4q-13t-4v-19
e:account	j7v4
e:action	q-6v8
e:add	m6q-3r3
e:address	m-4q11t-4v5
e:again	h5m-5o4q6s-7v6
e:all	p-3v6
e:allocat	q7
e:allocation	n8
e:allow	i-3k5m-6q7v6
e:already	d-7e-3k14p-3q4t-4u7v-3
e:ambiguous	q10v-5
e:android	j6k5q-5t5v-7
e:another	q6
e:answer	j5m-3t7v-4
e:any	e4k-6o10p10v-9
e:api	e24m-13o3p13q-16r-3v-4
e:app	e-5j3m-8p-5q24t5v-9
e:appl	m6
e:application	l7n4q-5
e:argument	m7q9v5
e:array	m5p-3r4
e:assert	m4
e:assertion	m-3n-3p11q-9t4v8
e:assignabl	m-5o-3q15v8
e:assignment	m-6t-8v20
e:attempt	e-13k7m28p4r3v-20
e:attribut	p6v4
e:authenticat	e9v-7
e:authentication	e15k-4v-5
e:authority	j8v-5
e:authoriz	a4m-4p15q-3v-8
e:authorization	o5t-4
e:availabl	k-3m4q5
e:back	o11v-8
e:backend	k12v-8
e:bad	i6l4m-13o10q-5v11
e:base	k-4v11
e:becaus	a4j-6m22p18q-7r-4v-15
e:been	p6q-4v4
e:befor	d-6j7q-7v14
e:being	q5v-3
e:between	q6
e:bin	k10t4v-7
e:binary	m5
e:bit	m-3v10
e:block	m15o-3v5
e:body	j-3t-7v17
e:bool	m7t-3
e:boolean	q17v-12
e:borrow	m-3v3
e:bot	f10q-3
e:both	v5
e:bound	m11p-4q-4r4
e:bp	m8v-5
e:broken	k6v-6
e:buffer	m5q-5v4
e:bug	n4
e:build	p-6q38v-22
e:built	m-6q14
e:but	m-3q6v9
e:byte	j9k7m15q7v-28
e:cach	i6q9v-10
e:call	m10r10v-11
e:cannot	j-6k9m-8p11q22r-5u-4
e:cant	k27m-3p-3v-12
e:cargo	q7v-4
e:case	v4
e:cast	m7q-3v-3
e:caus	d4l4m-4p3
e:cc	l-3m7
e:cd	k-7q6
e:cell	m-4q5
e:certificat	j11
e:chain	v4
e:chang	m-6r3t4
e:character	m-5v12
e:check	m-8p-5q12v3
e:checkdebugduplicateclass	m-3q5t6v-6
e:checksum	q8v-4
e:chunk	o11v-4
e:class	k-4m31p-5t-3v-7
e:claud	l3r-5
e:cli	q-12v14
e:client	j3o5t-5
e:clos	j9k-4m25q-4s3v-15
e:cmd	m5
e:code	b8e5i5j-4k-12l-5n5p15q-14r-4t-7u15v-15
e:codec	m-4v8
e:collection	m10v-5
e:column	k-3m-8o3q5t7v6
e:com	e8k-3q6t5v-12
e:command	b-5e5f9k-3l-10m-17p7q20r6v-8
e:common	k6
e:compatibl	t4v-3
e:compil	k-3m10o-3t4
e:compilation	q-8v7
e:compiler	m-9q-5t3v13
e:complet	d4k-4l6
e:component	o5t-4v-4
e:comput	n4
e:concret	v4
e:condition	k7m-4
e:conf	k5o3v-4
e:config	o10p12v-16
e:configur	m5
e:conflict	h8m-8q10
e:connect	d-6h9i-4v5
e:connection	d-7i5j30m-6p-10
e:constant	m-9q-5t-4v25
e:constructor	q-4v5
e:content	i-3m9p7v-7
e:context	i5j4m-5q-4t7u8v-7
e:control	p-4q5
e:conversation	k8m-6
e:convert	m5
e:core	m6q4v7
e:correctly	m7q-3
e:correspond	m-10q11
e:could	d4e-3j-9l-5m11o11p-13q4r-6s-3t-7v23
e:couldnt	t4
e:cpp	m-7n-3v16
e:crash	m16n4p-9v-3
e:crat	v4
e:creat	d6j5k20m-5o3p-5q3t-5u8v-22
e:credential	e5v-5
e:cuda	m4
e:current	a7
e:currently	m3
e:custom	p12q-5
e:darwin	k5
e:data	k14p-5q-17v15
e:dav	f4
e:db	q-7v7
e:debug	n4p-4q-4v8
e:debuginfo	v4
e:declar	q10v-3
e:declaration	m-4o11q13v-16
e:decod	k12m-3v-8
e:default	k11m6o9q-9v-11
e:defin	m-8p15q-16v17
e:deni	f15j-3k56l-6m-11p4q-8v-30
e:dependency	q12v-6
e:deployment	e5o4
e:deprecat	m4
e:detect	q3t3v-5
e:determin	q4
e:dev	k3q8v-6
e:devic	j17k28m7q-14v-22
e:did	p6q20v-23
e:didnt	m-7q-3v20
e:differ	m4
e:different	v4
e:directiv	p10q4v-7
e:directly	m-5q11
e:directory	k-21l-3p-6q19s8v8
e:disabl	v10
e:dkm	q3
e:dl	k5q-4
e:dlopen	k5v-3
e:do	h4
e:doc	k7
e:doe	e-4j-8n-3p-7q24t4u-4v7
e:doesnt	j5
e:doubl	h7s-3
e:download	o3
e:drop	j5m-3u9v-9
e:due	v11
e:dump	m10v-8
e:duplicat	m-5q14
e:dur	m8q-8v4
e:dylib	k5v-3
e:eacc	t3
e:edit	h7q4s-4
e:element	m20p-4v-7
e:emfil	k3
e:empty	a7m9v-4
e:encod	f4
e:encounter	m-18q8v18
e:end	k-4m9
e:endpoint	h7
e:engin	q6
e:enoent	l-5
e:ensur	m-6v12
e:entry	p12q-5v-4
e:enum	m7v-5
e:environment	q9
e:eof	k6m-4
e:equal	v4
e:errno	k27l-4m11v-19
e:error	a-4b7d13e5f6h11i4k-15n-4p14q-31r-10s-7t-15u-7v36
e:esc	h7s-3
e:evaluat	m7
e:exampl	k4m-6
e:exce	i-3v8
e:exceed	a7b5d4j8m-4v-9
e:exception	v12
e:exe	k12q-8
e:exec	k5l8v-8
e:execut	p10t6v-11
e:execution	m-3q4t5v-3
e:exhaust	m8v-5
e:exist	f-3j-4k3m-4p-3q22s-3t14u6v-24
e:exit	f-4m-4n5p-4q6t-5v18
e:expect	k-4m-13o13q-10r-4t16u-4v16
e:expir	e5
e:explicit	m-13t3v11
e:export	q6v-4
e:expression	m-3v16
e:extension	m-7p14q5r-4
e:external	v5
e:extra	s-4t5
e:fail	d-3e18f16h-6j10k-4l-13m-14o-3p20q-10r-6t8u-5
e:failur	j4m-15q-9t11v11
e:fall	o11v-8
e:fatal	m5
e:fault	q6v-8
e:featur	q-4t-4v13
e:fetch	j-7m-7p12v10
e:field	m10q8v-10
e:file	j-8k-13l14m-15o13p4q26r-4s7t5u-3v-15
e:filesystem	p6v-5
e:find	l18m-14o10p-6q14v-6
e:first	q10v-5
e:fix	n4
e:float	v4
e:fn	v5
e:folder	k4
e:follow	m-4o-3p10q10
e:foo	m-3t4
e:forbidden	f3q5
e:format	l7q15v-13
e:forward	v5
e:found	e-7f-3h-7k-6l7m9o-4u-5v17
e:fre	v5
e:free	v5
e:from	a7j-5k-5m-4v19
e:fulfill	m5
e:function	k-5m10n-3o5p21q-4v-7
e:garbag	m13v-8
e:gem	i3
e:get	e10h15k-10m-10q-15t11v6
e:gid	k12v-8
e:git	e8k-8o4q6v-6
e:given	v4
e:global	q4
e:gnu	v5
e:go	j3k13q-11
e:googl	e8q4v-6
e:got	m5t-5v10
e:gpu	m12o-3p-3q-3v3
e:gz	k6q6v-6
e:had	q-4v10
e:has	e5j-6k-13l-4m6o8p8t-6v16
e:have	h4m-14q14v7
e:header	d-6h4j11k-4
e:heap	k-3m15n9v-13
e:help	e6v-5
e:helper	m7q-3
e:home	k10l-4q9t3v-11
e:hook	p-6v9
e:host	d4j24k-3m-10o7p7q-5v-16
e:hostnam	j5
e:html	d4i3k4m8q-7v-6
e:http	b7e16j-4k-11m-12p4q-13t-12v32
e:httpsconnectionpool	d4j6v-7
e:hydration	m5v5
e:icon	m4
e:id	e7f-3h-4j5k7m18p-6q-7v-7
e:identifier	k-3l7m-13q11r11t7v-12
e:if	o4q-4v9
e:illegal	v3
e:imag	m-7p-3v12
e:implement	q-5v8
e:implementation	t3
e:implicit	q7v-3
e:implicitly	o11v-10
e:import	k-4m-7p-3q17v7
e:includ	m-5q5v4
e:incompatibl	j-6p10
e:incorrect	e12v-9
e:index	m18v-7
e:indicat	f4
e:info	m-3v10
e:init	q-3v8
e:initializ	j-4m12
e:initializer	m-5q13
e:inlin	p11v-4
e:input	m-7q-4s-4t4v16
e:install	l-3m7q16v-14
e:instanc	m22v-14
e:instruction	q-5v14
e:int	q4
e:integer	m4q-4t-5v8
e:integration	p12q-5
e:interfac	j11q-3
e:internal	d13j7k-5l-3q-5v-4
e:interpret	m-7p3v8
e:into	q6
e:invalid	e-3h-8j-6k26l-4m15o-6p-5q-20r5u-3v16
e:invocation	h7
e:io	m5
e:ios	j6m-3q8v-5
e:ip	j5
e:isnt	m9p-4q-14t5v10
e:issu	j-5v12
e:jar	q12v-6
e:javascript	n8
e:job	m4v6
e:js	k4m10p-4r4v-7
e:json	p-4t11
e:kernel	m11v-5
e:key	e22j18m-12o5p-5t-4v-8
e:keyword	v4
e:known	e5q3v-5
e:label	q10v-3
e:languag	m11p-7
e:larg	h7i4s-4
e:last	m8o4p-10r3
e:later	v8
e:layer	m-9v16
e:leak	j-3l4
e:left	k20m-5q-3v-5
e:len	m-7q5
e:length	m9t-4
e:lib	l-4m-8p-4q16
e:library	p-5v10
e:lifetim	e5
e:limit	n8p-4r8v4
e:line	k-10m-7t6v17
e:link	k7l-6q7
e:lint	l11q-11
e:linux	v4
e:list	m4q5
e:literal	m-5q7v7
e:live	m6v-3
e:llvm	v3
e:load	k-4l-3m-14v23
e:local	j4
e:locat	k3
e:location	v4
e:lock	k58m-9t-6v-30
e:log	k6m-7v4
e:login	e9v-6
e:long	h5i4m-6q-5s8t-10v12
e:loop	v3
e:lost	j6m8v-4
e:lower	k7v-4
e:maco	p-4q8
e:main	k4m14q-6
e:make	q15v-5
e:manual	m-10q11
e:many	b8d4j-9m4q-5
e:map	e-5m-9p3t7v9
e:mariadb	m-10q11
e:match	m29p-8v-10
e:max	d4
e:max_tokens	s-4t5
e:maximum	i5s10t-7
e:may	q6
e:mean	q13v-13
e:member	e-4q11
e:memory	m15
e:messag	h10i6k7m-12p16q-6s-5v-12
e:method	m7
e:might	j-6p11q-3
e:minut	m11o4p-10
e:mismatch	e7f15t-3v-6
e:miss	a4f17k-3l-4p-5q13s3t-3v-10
e:mod	p3q-4
e:mode	k15m-7v-6
e:model	c4h7j-4t10
e:modul	j-4k-8m-36o8p14q62v-21
e:more	e4k-5m-5q4t-3v9
e:mov	j-5m-3q-10t4v25
e:ms	j8m-6
e:multipl	q-4v11
e:multiply	m-15v19
e:must	h10m-13p8t3v3
e:mutabl	m-3v3
e:nam	m-6p12
e:name	e-5k-5l10m-13p6q-7v24
e:nativ	k4m-3p8q4v-8
e:near	m-11q4v9
e:need	m-4p-4v11
e:net	p7v-4
e:network	j10q-5
e:new	v6
e:nil	m30v-16
e:no	f7h-5l-9m11n-3o9p21q19t-7u-4v-36
e:node	k-5l-4m29p-3t3v-6
e:node_id_to_type	m-3
e:node_modules	o11q9v-14
e:none	k12m-8v6
e:not	b-3f-7j-9k-20m12n-11p6q72r-8s5t-7u-14v-6
e:note	l7m-6
e:noth	e-5q-4v16
e:null	h4j5m3q7v-8
e:number	m7q-9t3v6
e:object	k-9m9n-3p7v11
e:occur	q-4t6
e:offset	m3
e:once	m-4v10
e:one	o4v3
e:only	m6v-4
e:op	m-13v18
e:open	j3k31m-10p-5t4v-14
e:operation	e-14f4k3m10q4
e:opt	m5v-4
e:option	b-5m-3o9p-3q-4r8v5
e:org	j6l10p12q-16t-4
e:os	m9q-10
e:other	h8v8
e:out	k10m4p-4r4v-5
e:output	q5
e:overflow	m-14q-8t-5v38
e:overload	c3q4v-3
e:packag	m-4q10v6
e:page	p-4v5
e:parameter	i-3m13q14v-14
e:pars	p-6q5v6
e:partially	m-5v6
e:pass	q4
e:path	h6k-4l6p7r-3t-4v7
e:pattern	v3
e:pc	m12v-8
e:permission	f31k23l-4m-9o-4p-5q-4v-17
e:permit	k6q-4s-5t4
e:php	q6
e:pictur	k-6p-4s14v7
e:pid	k12
e:pipe	k5l4
e:pixel	m-5v6
e:pkg	k13q-7v-4
e:plan	v4
e:platform	m5q6v-8
e:pleas	e11h3k-5m-7o3p-6q-12s-5v25
e:plugin	m-12p11s3
e:pod	m4v4
e:point	m-6p9q-4v11
e:pointer	m7v-5
e:policy	g3p10v-5
e:port	j3k15m-4v-8
e:position	k12v-6
e:possibl	e8v-4
e:post	h-5j4k12
e:present	v6
e:press	h10s-3
e:print	v5
e:privat	m-5q9
e:process	h4k-10l23m8o-3q-11
e:profil	e14q-4v-7
e:program	k4m5v-6
e:proj	k-3m16v-7
e:project	i3
e:prompt	h-3i8m-4s9t-7
e:property	p17q-7
e:provid	e17k-4m-4p10q-3v-6
e:proxy	m10
e:public	v3
e:push	i3
e:python	m6q6t3v-9
e:queu	m5
e:quota	a11v-8
e:race	l4m-9v11
e:rang	v3
e:rate	d6p-4r8v6
e:reach	n8v-4
e:react	m3
e:read	i-3j6k3m4p17q4t4v-25
e:reason	a4d-6j11m-3v5
e:receiv	h3m-9v10
e:recent	q8v-5
e:record	m11v-5
e:reduc	d6
e:referenc	m-5q-12s14v15
e:refus	m-3p11q-6v3
e:region	q5
e:register	m-11p9q-5v20
e:registry	j4k8q-4
e:releas	k4
e:remot	d4j-5v6
e:remov	m4q9v-6
e:renam	k8q-4
e:render	j-3m15q-4t-5v11
e:repeat	l8
e:reply	a7
e:repo	f6q-5
e:repository	e-4i3j-4k21m-7q-5t-4v4
e:request	b9d5f-4j-5k3l7p-5q-3t-9
e:requir	e3k-4q21t-8v-4
e:requirement	q6
e:resolution	j4q6v-5
e:resolv	k6m-5q8v-6
e:resourc	f4m9v-4
e:respond	f13q-3v-4
e:respons	a-4b5d4f3j-4m-9t-4v11
e:result	m-16v18
e:retry	d4h4j-3
e:return	j-7k-4l7u9
e:right	m-13q11
e:root	k17m3p3v-19
e:rule	q7v-7
e:run	e3j-4k7l15m-8p-5q7v-7
e:runaway	m-3q-5t6v9
e:runtim	m25n-5q8v-21
e:rust	n-4t3v4
e:sampl	l11m-8
e:sandbox	k4m7q-4v-4
e:satisfy	q7
e:schema	m-3s3
e:scop	m-9q17
e:scratch	n8
e:script	m-14p12v11
e:second	j7m-4
e:security	p10q5v-10
e:see	e6o4v-6
e:segmentation	q6v-7
e:select	m3u9v-6
e:selector	m22v-14
e:self	p11
e:send	e12q-9
e:senderid	e8f16m-4v-15
e:sent	m22v-14
e:serializ	q-4v8
e:server	a6d13f12l3m20p-14v-28
e:servic	d3j5l8m-8p9q-7
e:session	e3j-5k13m5v-4
e:set	m-4q11v-8
e:setup	p17q-8
e:sh	l9q8v-7
e:sha256	q4
e:shap	v4
e:shar	k-7p-4q9
e:shell	l3
e:shop	i3k6l11q-14v-3
e:should	m4
e:side	m4
e:sign	j17m-5
e:signal	m6q-6
e:signatur	t-3v11
e:sigsegv	m6q-6
e:size	q4
e:skip	k3
e:slash	b-4r7
e:slav	q5
e:small	v6
e:so	k-3q9
e:socket	j4
e:sort	m-6v7
e:sourc	s4
e:sp	m8v-5
e:spac	k20q-3v-7
e:spawn	l3m-3o5t-4
e:specifi	m-6p10q-6v7
e:specify	q5
e:sql	m-10q10u9v-6
e:sqlit	m4q4v-3
e:src	n-3p10
e:ssl	j5
e:stack	d6q5
e:stag	l11q-11
e:start	k13l7m-14
e:stat	k-5m-3v10
e:static	m-3v3
e:status	e7h-5k4l3m-9q3s3v-11
e:std	q4
e:stop	m-4v12
e:stor	m16q-5r-4t3v-3
e:storag	k8v-4
e:str	v5
e:stream	m12v-11
e:string	e-3m-13o-4p6q3v28
e:struct	v3
e:substitution	i7
e:succ	q9v-3
e:successfully	m-7v20
e:such	e3f4k-22l-4o13p-7q20s7v-7
e:support	j13m-5o-3t-6u15
e:symbol	m-4q5v9
e:sync	j4
e:syntax	m-14v29
e:system	q8
e:t0	m14q-3v-6
e:tabl	f7u9v-7
e:tag	q-4v15
e:take	k6v-3
e:tar	k6q6v-6
e:target	q16v-11
e:task	m-10p5q5t6
e:temp	u8v-4
e:templat	v8
e:tensor	v6
e:tensorflow	k-3m13p-4q3v-8
e:terminat	h8l3m-6q-10v15
e:terminator	n4
e:test	l4m-6q6v4
e:text	m9q-3
e:than	q4
e:them	m-5v10
e:ther	v7
e:thermal	m-3q-5t6v9
e:thing	v4
e:thread	m4v4
e:tim	k7m-3v3
e:time	m9p-9v5
e:timeout	d-6j38k-3v-16
e:timer	m13
e:timestamp	e4
e:tls	j7q-3
e:tmp	k11t3v-3
e:token	e10f3h-6i5j-4k5q-6s10t-5
e:too	b8d4h4i4j-10k-4l7m10q-9s5t-8
e:tool	i4k8r9v-5
e:total	v5
e:trac	d6e4v-4
e:trait	t3
e:tri	m4
e:trigger	m4
e:true	q5t4v-7
e:truncat	k5m-5q5
e:try	h5m-7o4s-7t5v10
e:ts	m10q-9
e:txt	q13v-10
e:ty	m4
e:type	j-6k-10m10o3p-6q13r-3t-5v24
e:u8	m-4t8v-3
e:ui	m8q5v-7
e:uid	k12v-8
e:unabl	j12k15l19m-16p-3q7v-22
e:unauthoriz	e-15k12p4
e:undeclar	k-3m-7q15r11t-4v-7
e:undefin	k-3m17p15q5v-20
e:unexpect	n3q-5v11
e:uninitializ	m-6v12
e:unit	v6
e:unknown	b-5e-3j3k-6m-14o15q-8t-5u-3v30
e:unreachabl	j7m7v-8
e:unrecogniz	m22p-3q-8t-5
e:unresolv	q-4v8
e:unsupport	h7m3t4v-4
e:up	k4v-4
e:updat	h8m-8q-8v17
e:upload	d4j3
e:uri	p3q-5v6
e:url	b3d4h-6j-3k12v-6
e:usabl	m11p-3
e:use	d-7f6i-3j7k-3m-14p3q11r-3t-8v17
e:used	m-7q3v4
e:user	d5e17h-3i5j-4k8m-16o10p-8v-6
e:using	j-6m-6p10q-3v8
e:utf	f4k12m-5v-8
e:v1	d4h-6k9v6
e:v2	j4t-3v10
e:val	m5v-4
e:valid	t5
e:valu	k-5m15o-4q-9t4v8
e:var	v4
e:variabl	k-3m-6q-6v27
e:variant	o11v-8
e:vector	m6
e:verification	j19m-3o7p-4v-8
e:version	j-8m-21p7q47v-17
e:violat	p11v-7
e:violation	m-11q11
e:virtual	m-4v6
e:vk_error_device_lost	m14v-4
e:vs	m-8p3q-5v12
e:wait	k7o4v-4
e:wallet	q4v4
e:warn	t-3v5
e:wasnt	t5
e:watch	k4
e:webhook	h8m-8v11
e:werror	m-4q30v-16
e:wheel	q30v-20
e:when	m-31v41
e:wher	m4
e:which	q-3t4
e:whil	h7k3m-11q-9v12
e:widget	m-13p13q5t-4
e:width	m12q-6
e:window	m9o3v-9
e:within	k4o4
e:without	j3q4
e:work	n7q-3
e:workspac	p8v-4
e:would	v8
e:writ	k10m5r3t-4v-8
e:www	q-5v7
e:x64	k4q4v-3
e:x86_64	m-5q15v-6
e:xml	f4k14m-6q-4v-5
e:yet	m-3q-3v17
f:a	a-4e9i33j-7k18l6m-36n-7o-17p-5q-22r37s-6t31u-9v-10
f:abort	m12v-11
f:access	j-4k11l13m-5o-5q-4v4
f:ad	p13q-4v-4
f:add	j-8l6m-5r-11s14u27v-14
f:adjust	r-4t13v-4
f:after	e17k-9q-4r-5t-8v19
f:agent	j-5o-7p13q-6r-8s17t-4u-5v15
f:ai	v6
f:all	m-17n-12o-14p8q14r14t-26v43
f:allow	t22v-18
f:alt	t-5v9
f:an	m-3n21o-5t-18v20
f:and	r18v-11
f:android	j16m-3q5r-10
f:another	m16v-10
f:api	a-8b12h15m-5p-4q-12v18
f:app	m15n9o-3p16r7t-6v-30
f:appimag	k-7q18v-3
f:apply	t22v-18
f:array	t-4
f:as	o19v-8
f:assert	m14v-9
f:assign	v4
f:attempt	e-27k26m14v-13
f:auto	i7q-7t11
f:background	a8k-5l20n8r-14s-4t10v-13
f:bad	m-6r7t-7v7
f:bare	t-4v6
f:better	v4
f:big	i9
f:binary	q7
f:bit	t13v-10
f:blank	m-5r33t-22
f:block	m-3v6
f:both	t-7v9
f:box	m3t7v-5
f:branch	j-5t-10v19
f:break	m16v-11
f:bring	r-3t19v-14
f:broken	k12l13m-8q6v-15
f:bug	k-3m-6o-8q12u6v8
f:build	k-10l5m16n32p-4q-10r-7t-12u-5v4
f:built	n-7t11
f:calendar	r10
f:call	l-4p17q-4t-15v20
f:can	o-10q4r-4t-8v28
f:cannot	e-5f-3j-5k-9l11m16o-14p-20q36r28s-4t-9u-8
f:cant	j-6k-4o-3p-6q24r-16t-6v28
f:cargo	q9v-8
f:cast	v9
f:certificat	j20t-8v-7
f:chang	t19v-11
f:chat	m-13p10r7t-4v7
f:check	t12
f:choos	t23v-20
f:ci	n33q10t-4v-29
f:clarify	t14v-11
f:claud	a-4e-10j10k-10l-9m22o4p-5q-9r-10s69t-17u-6v-17
f:clean	t4
f:cleanup	k6
f:clear	t17v-15
f:click	r10v-7
f:client	j13
f:clipboard	p15t17v-26
f:clon	j6t-13v15
f:clos	j7t-5
f:closur	v3
f:cloud	j7m-4t15v-15
f:code	j11p-5q-7r13t-8v4
f:column	t15v-11
f:command	f21l-6q-6v-4
f:comment	q-3v11
f:compact	h-3i25m-7v-8
f:compil	q-8t4
f:compiler	m3
f:complet	v4
f:config	r-7v13
f:configur	k-4m-7o-4p9q4v13
f:configurabl	k-9t22v-10
f:conflict	e-7h19m-4t-4v10
f:confus	t-8v15
f:consider	m-3r-13t15v6
f:consol	r17t-3v-10
f:constant	r-3s11v4
f:context	h14k-6l-4m-8r4s-3t-6u-3v19
f:copter	m-7t-3v19
f:copy	r4t-5v13
f:core	m4v-4
f:could	e7j-9k-6m14p5q-5t3
f:cpu	n22v-14
f:crackl	m-13q-4v33
f:crash	j5l-8
f:creat	k-4p-15q15t-15u19
f:cross	k3
f:ctrl	r22t-9v-7
f:cuda	q4
f:custom	j-4p7r-6s-9t12v9
f:cycl	v9
f:data	l8m-19v25
f:date	r27t-6v-7
f:dead	d4
f:debug	o12v-3
f:default	o-6t-4v18
f:deriv	t11v-5
f:dev	d-13j17l9m-5v-5
f:devic	m23q-4r-4v-8
f:die	m-8q-3t-20v50
f:dkm	m-3q10
f:do	t11v-10
f:doc	m3p-3q6r-4t33v-30
f:document	m4t5
f:doe	k-5m9n4p-7q42t-16v-12
f:doesnt	l-6n9q10t-7
f:dont	q18r8t13v-29
f:doubl	l9m-3t-9v10
f:download	e18j20k-5m-3q-23t-8v13
f:drop	t24v-21
f:duplicat	q-4r-4t-5u25
f:edit	k5r-4t4v7
f:eliminat	t5
f:empty	m-9q9r-14t12v8
f:enforc	u16v-10
f:enum	t14v-10
f:error	c3e35h-10i5m-10o-8p-7r10t-25v23
f:every	o12
f:exampl	q5v-5
f:exception	k-5l10m12v-11
f:exit	f-4k15l-21q16
f:explain	q-10t17v-6
f:export	l27t-14
f:expos	v6
f:extend	o5
f:extension	m-5p9r5v-5
f:extra	m-6t-8v21
f:fail	j-12k-9m-17o-6p37v23
f:failur	m4q22t7v-26
f:fals	o7q-9v9
f:featur	m42s-4t-54u18
f:file	k29m22q-9r-4t-8v-24
f:find	r5
f:firefox	j-7m-12p-17r18v33
f:first	a4m-4q8s-4t-5v15
f:fix	m-4q34t-38u-7v27
f:flaky	l9q-4v8
f:focus	t-12v13
f:folder	k-12m-10v29
f:forget	k14t-9v5
f:format	q16t-13v6
f:formatter	v6
f:freebsd	p11q-7
f:freez	m-5t27v-16
f:from	i11j-5k-3v3
f:function	l-5o-5q15t-12v13
f:functional	v5
f:game	k11
f:gdb	m10
f:generat	m-4q-25v35
f:generic	v5
f:get	e-4j-5l-5m4n-4q-10t60v-19
f:git	j18k-9l23m-6o-4p-6q-5v-4
f:github	p20q-11
f:give	m20q-6v-7
f:global	o6
f:go	j8k17l4m-8p-4t-19u32v-21
f:gpu	m-9n-9q-9t11v19
f:group	e-17m4t25
f:handl	k7q-4
f:have	t20v-13
f:heap	m5n6q13v-15
f:help	m-10p-4q14t-4u19v-10
f:hide	r20v-8
f:high	t-12v21
f:hook	l12m-4o-4p-12t-16v40
f:hover	r-15t10v8
f:how	l-3m-9p-9q-6r-15t6u-4v53
f:http	d14j-9q23t-14
f:i	a-3e7k-8m-10o6p-10q-4r17t-5u8v15
f:ice	m33n-6t-8v-13
f:icon	r15v-12
f:ignor	v6
f:imag	h23m-3r-5t7v-19
f:import	k-5m-8p36q21t-20v-11
f:improv	r-9t18
f:in	m-4o22p9q4r-12s-5t15v-18
f:includ	q-4r-9t-6u42v-14
f:incremental	n15q8t-4v-15
f:index	l10o-3
f:infer	t-8v9
f:infinit	a-5m-9s16v4
f:init	k17q-8t9v-12
f:inlin	m-6p12q-4t-5u22v-7
f:input	k-5m-6r13v5
f:install	b8d-6k-8m-7p8r-4t-7v32
f:installer	b3l-8q14v-5
f:integrat	t-11v15
f:internal	k-6m45q-13v-19
f:invalid	e4k-4m21p-5q-5r-13s-4v19
f:investigat	t7v-4
f:io	t4v3
f:ios	m-9q8r29v-16
f:is	m19q-3t-10v3
f:issu	r15v-9
f:it	h11l-3m-18n11p-3q-8r9t-8u28v-6
f:item	t-19v21
f:json	k10t-15v22
f:keep	t26v-19
f:kernel	m4q5v-7
f:languag	v4
f:launch	a17o-3r-3v-3
f:leak	n19v-16
f:left	r-12t20v-5
f:let	k-5q-7t39v-22
f:library	l6p-3t-8u37v-21
f:limit	a15m4q-5t13v-10
f:line	l-5q5
f:link	v10
f:linker	q14t-3u-4
f:lint	t5
f:list	m-4q-3r16t-9v10
f:llvm	m6q-4
f:load	q-3v6
f:local	l-9m11q-5v13
f:lock	k10m-5q-4v7
f:log	t6v7
f:login	e44j-9o-5r-4t-8
f:long	m-4r18t-12v5
f:look	j-7q8t-16v23
f:lot	m-7v11
f:mac	q-4v7
f:maco	j6m-4p-5q29t-4v-12
f:macro	m-3v14
f:mail	v6
f:main	q12t-6
f:make	q14r8t-3u-3v-4
f:map	m11r-11t36v-29
f:mark	t21v-15
f:markdown	k-3o-11p-4r9t24u-7
f:match	m-4v6
f:mcp	j-6l-4o8p12s5t-6u11v-12
f:mcu	k-4m28n-5v-6
f:memory	j8k-7m12n-4q-7r7t-8v5
f:merg	f9m-4o-4q6t-23v27
f:messag	f18k-5m9p-7s-4t-5v8
f:method	m-4q34t-7v-18
f:mingw	q6v-4
f:miss	f4t20v-12
f:model	a5h11m-10o7s-11t-4v22
f:modul	k-5m-8p-10q28v5
f:more	n-4q-8t37v-10
f:mov	t-12v12
f:move	t13
f:multi	j6
f:multipl	m24p4r-10s-4v-8
f:my	e6o-3q-16t-4v26
f:nam	t3
f:name	k-3m8v-3
f:new	j32m-3t-11u-3v-9
f:newest	q-9t-6v22
f:no	a-4e37h-3j19k-11l-6m-28n-19o7p-12q33r4s-7t-26u-11v39
f:non	f11v-7
f:not	i-4l-3m-3p8q4r-11t-13v35
f:notebook	m10r5t-4v-6
f:noth	e-4m-26p70q-8r8t-8v-10
f:notification	r-20t-4v29
f:npm	f8l12m-4p-7
f:null	m12q-3t-5
f:nullabl	q-7t-27v40
f:number	r7
f:object	d5m-5n24t3v-14
f:odd	p3q15r5t-6v-14
f:old	n10t-10u-3v12
f:on	e4h-3k8m17p-4q-21r38t-10u-11v-4
f:one	m15n-5r-22t13u21v-16
f:only	v8
f:open	k-6m-4u12
f:operator	m16q-3v-11
f:option	o-6t-30v42
f:optional	t-3v5
f:order	r-4v15
f:out	f7
f:output	t-9v12
f:overflow	k-3m-9v21
f:own	j11k-3m-4o24r-5t25v-38
f:pack	t-4v9
f:packag	q9r8t7v-20
f:page	r-21t16v13
f:parallel	i11s-3
f:pars	q-9t-8v20
f:part	r17t-11v3
f:pass	m3t11v-13
f:past	r12v-5
f:pattern	s17u-4
f:pdf	h17i7k-5m-3q-6r-8s-14t-11u-3v31
f:permission	e-3f6k13m-6v-4
f:php	m25p-6q24t-9v-22
f:pick	r-9v11
f:plain	m-4r-4s30t-9
f:plan	k-6l-7m11o-10s36t18v-25
f:play	t7v-3
f:pleas	m-6q-6t29u6v-15
f:plugin	m-10p33t-4v-13
f:pod	m-6n9
f:port	j-6k33m-17o-6p9q-4r25t10u-4v-31
f:possibl	m3t19v-17
f:pre	k-5n-5p8q-3r-3t13v5
f:pretty	v9
f:preview	m20r13t7v-32
f:print	o-11t16v-4
f:privat	e-5p5
f:problem	j-4m-4o-7p-4q-5t-5v36
f:prompt	m-7n23r-8t-17u-3v27
f:provid	t17v-15
f:publish	p-5t16v-7
f:pull	t8
f:push	d8j-5m-3q-3t-20v39
f:put	t11v-6
f:python	t-18u-3v34
f:question	b12m13r-3v-15
f:queu	m-18n-4t-5v39
f:quick	k-7r13
f:quillon	a9n-5
f:quot	r-10v11
f:race	m12o5v-10
f:ram	n8v-7
f:random	m30q-3v-16
f:rate	a3m-4n13q-3t-9v16
f:raw	t-4v7
f:react	h-3m28p4r-12t-8v11
f:read	m10t17v-12
f:readm	t-15v16
f:rebind	r-8t15v-6
f:record	k-6q-4u19v-7
f:refactor	s15t-14u4v-4
f:region	m4t-4
f:registry	j9q-4t-13v10
f:regression	v14
f:releas	m19o-9q-14t31v-22
f:remov	s-3t10u-12v20
f:renam	k13q-8t-21v25
f:repeat	m-15t25
f:replac	t4
f:report	f4t29v-25
f:request	d17e-3i10j7k16m-4p-12q-6t-26u-4v11
f:requir	o8p-4
f:resourc	v5
f:restor	t7
f:result	r-5t-5v14
f:resum	k16l-8m-18p-7q-4r27s-5t11v-7
f:retry	b-8v23
f:rewrit	t7
f:round	q-5t-7v22
f:rule	m5t-10v11
f:run	m26n9p-4q-5r-3t-4u-4v-5
f:rust	q-3r-8v20
f:rustc	k-9m5v12
f:rustpkg	v4
f:save	m13t14v-25
f:say	k-3m-4q7t15v-5
f:screenshot	r10t4v-5
f:segfault	q-4v4
f:segmentation	m-17q15
f:self	j10t-3
f:server	c6j-4l-4m16p-3q-5r-9t-14v24
f:session	j-13k4m-5n-3r-10s3t17v21
f:set	m-9o10p-8q-4r11t33v-23
f:setup	p6q12v-11
f:several	k11m-7q-3r-12t9v14
f:shadow	m-3r20t3v-13
f:shap	k-3m6
f:shar	r-6v19
f:shell	l7m10r-8
f:show	m-6q4r-17t41v-9
f:sign	t12v-6
f:sinc	k-7r9v4
f:slow	n16v-8
f:small	r19t-3v-13
f:some	m-11q-18t16v27
f:someth	m5
f:sort	k18o-5q-4t-10v13
f:spawn	l10m-4
f:split	t7
f:spurious	m-8v14
f:src	t-9v18
f:ssh	k6
f:ssl	j4
f:stack	m9n28u-11v-19
f:standard	t9v-8
f:start	l13m-5p5q-7
f:static	q11v-4
f:status	a-3d37j17k-4l7m-7o15p-6q-4r8t-18v-29
f:std	q-6v8
f:stop	m-4t8v4
f:strang	m-4q37v-27
f:stream	l12n-5t-5v7
f:string	q-3t6
f:struct	v4
f:submodul	v4
f:support	t4u-4v5
f:switch	o32t-16v-12
f:symbol	o-4p-6r10t7
f:sync	b19j9v-12
f:syntax	t11v-9
f:tab	r-18v19
f:take	o15t10v-13
f:task	d13q-4r-4t-4v8
f:terminal	q-5r14v-3
f:test	j-5k-7l-4n-5p-3r26t-4u25v-18
f:text	r35t-23
f:the	a11d10e4f-10h-4j-5k-12l7m-29n-8o12p17q55r-13s10t-36u-7
f:them	r5t-4
f:ther	j28o6p-4r-6t-26v13
f:this	g5m-9p-3q-3r-4v28
f:time	j32v-25
f:timeout	e3j-6t9v6
f:token	d5e12h-3o-3t-13v15
f:too	b18j-22k24m-5t-4
f:tool	t-9u10
f:tooltip	r19t-8v-8
f:track	q-20t36v-8
f:trail	o18t-15v4
f:trait	m-3v6
f:treat	b-4t17v-8
f:troubl	m-6q10t-9v16
f:turn	e-9t15v-4
f:two	e17r11t10v-28
f:type	q-8v17
f:typechecker	v3
f:typo	q-4t14v-7
f:ui	r-22t30v-5
f:unabl	f-3i3j7k21l16m-10o-4p-10q-4u-4v-10
f:undefin	m8q-5v7
f:unexpect	m11v-7
f:unhelpful	v5
f:uniqu	m-3v5
f:unknown	j15p-11r15v-11
f:unsaf	k-6o-7s18u-12v23
f:unus	k5m8o-4t12v-13
f:updat	k-3l14m-13p-7q15r17t10v-19
f:upgrad	l-6m-8q15
f:upload	h8j8k-9p-4t28v-24
f:usag	a24n-18r-4t-8v19
f:use	j-11k-6q-4t48u-7v-5
f:user	s-3t-11u5v13
f:using	f9m5p6t-11
f:v2	r17v-13
f:valu	m-4t-8v19
f:version	m-3q-5t-4v17
f:video	k-5m-5n9q-4v10
f:vs	j-6o7p9v-4
f:vscod	k3p-5r13s-4v-6
f:wallet	t-4v13
f:want	t15v-12
f:warn	m-3t18v-11
f:waveform	m-11r13t10
f:web	r-3t6v3
f:what	a8f12m-5q6r8t-31u-4v20
f:when	k12m-5p15q-10r-5
f:wher	r9t-8
f:which	r13t-24v16
f:why	n19q-6r3v-6
f:will	t22v-14
f:window	j-3k5l16m16n-5o-7p-7q-6r-3t-8u-7v16
f:wireguard	j35q-6v-23
f:with	o-15p-6q17r-9s-10v41
f:work	j4
f:wrapper	k13t3v-8
f:writ	k10m7r-6t10v-13
f:wrong	j4m-6o6p-8q13s9t-12u8
f:x	q5
f:xcod	q4
f:z	v5
f:zoom	r11t12v-15
g:accounts@f	d4e53h-6j-11k3l-5n-4o-10p-5q-8r-7s-3t-10u-4v14
g:accounts@t	b-5d-12e95f52g-4h-19i11j-6k28l-21m-26n-16o46p-31q-50r-8s6t-5u-16v-17
g:accounts@w	a6c-4d-5e131g-6h-18j-7k12l-37m-29n7o13p7q-13r-42s15t-15u5v-21
g:breakdowns@f	a-6j-5k-9l9m34p-4r4s11t12u-5v-30
g:breakdowns@t	a-12b13d-5e-16f-7g-3h-6j-10k-15l40m100p-18q-11r-15s-5t27u-7v-40
g:breakdowns@w	a-10b-5d-10e-6g-4h-3i8j-7k-10l30m53n33p-31q17r-7s-10t-32u-15v9
g:building@f	k-19l6m15n14o-16p-6q15r10s-4t-6u17v-9
g:building@t	a-14b-7c-6d-7e-23f-6g-4h-14i-8j-21k-21l9m-35n21p-16q106r54s-20t30v-15
g:building@w	a-12b-12c-7e6f-6g-10h-23i-14j-29l-53m28n17o-10q113r18s-9t-3u11v-4
g:code@f	h27j4k-6l7m4n-5o4p-17q-6r23s-13t-21u-4v10
g:code@t	a-12b-5d-6e12f9g-6h24i5k-14l-8m-12n-8p11q-10r4s22t12u-34v17
g:code@w	a3b-18d-14e-9f-13g-6h30i-7j15k-6l25m6n-6o-31p9q-51r4s32t20u15
g:documentation@f	l-3p-4r-7t34u-6v-3
g:documentation@t	a3d10e25f-4h-5j-4k-20l-9m-4n-16o-20p-9q-12r-33s36t61v11
g:documentation@w	a-17c-3e5f-10h6i-5j-30k-24l-18n-12o14p-15q39r23t31u22
g:files@f	h-3j-3k6l-3m28n-7o-4q-22r-11s-4t15u5v14
g:files@t	a-17b-7c-5d-8e-16g-9j-27k114l-14m-4n-15o11p-9q-17r-5t15u8v5
g:files@w	a-30b-11c-9d-14e-21f-14g-11h-17i-5j5k99l9m12n11o12q-41r-29s34t-8u4v26
g:installing@f	a-5b9d-8e6f4h-4j13k14l4m6n-6o-20p8q44r-4s-6u-10v-44
g:installing@t	a-4b10c-5d12f-12g-6h-19j-13k44m-59n-24o-9p31q81r-13s-14t9u-3
g:installing@w	a-26b-7c-8d7e-4f-9g-11h-21i-7j-25k11l22m44n29o34p27q77r-40s-23t-48u15v-37
g:languages@f	a-8b9e-5h29j-5k-4l-7m22o-8p-6q8r-3s-3t-40u-4v30
g:languages@t	a-16b13e20g-4h30i-5j-10k-29l-22n-15o10p-22q-7r-29s24t61u-14v23
g:languages@w	a-11c-4d13f-5g-4k-15l-8m-29n-27o5p-28q15r-33s-5t77u34v25
g:networks@f	a6c4d15h-3j-9k19l-6m-13n-7q8r5s-4t-11u-10v13
g:networks@t	a-5b-16e-32f-5g-5h-15j94l-16m10n14o14p54q-30r-36s-25t20u3v-27
g:networks@w	a-36b9c-8d11e-7f-12g-9j127k14l-5m12n27o-17p-30q-31r-17s-60u-19v52
g:other programs@f	j-7l-4m-31o-5p27q5r18s-5t-18u18v14
g:other programs@t	a-12b-5c-3d-6f-9g-5h-19i-6j-20k-14l6m8n-19o3p134q-12r50s-11t4u-19v-47
g:other programs@w	a-16b-7c-5d-8e11f-10g-7h-20i-5j-26k-31l26m15n-19o-6p125q-24r39s-20t-6u8v-13
g:processes@f	f22k7o-4p3q9r-9t-4v-11
g:processes@t	a-12b-6c-3d-7e11f13g-5h3i-9j-22k-14l116m-11n-19o13p23q7r-8s-10t5u-14v-51
g:processes@w	a4b-8c-5d-7e8f-9g-9h-15i-5j-5k11l85m11n30o-9p27q-48s28t-46u-6v-31
g:questions@f	a4b10e-4f9j-3k-6l-4m-10n10p-16q7r11t-40u7v37
g:questions@t	b7d-4e20f4g26h-5i8j-6k-8l15m-11n-8o-8p-39q-10r-3s-12t-12v50
g:questions@w	b-12c-8d-9e-8f6g-10h13i-9j28k-33l-6m20n6o-41p-5q-7r-11s44t35u-19v25
g:settings@f	g33h16k-3l-3m-4o-6p-8q-5t-4
g:settings@t	a-9b-4d-5f-7g29h15i-7j4k-12l-18m-16n-19o99p-4q-25r-22s-16t56u-28v-8
g:settings@w	a-3b-17c-3d-17g6h-23i-5j-14k-18l-18m-8n-3o106p-10r28s-14t10u-30v30
g:speed and memory@f	a16j5k-7m8n51o-3q-11r-3t-15u-5v-23
g:speed and memory@t	a43b-3d13e-11h-4i-7j-4k-18m-25n191o-12p-13q-34r-19s-14t-36u-10v-34
g:speed and memory@w	a40b8e-19f-7j6k-8l-3m6n120o-5p-30q-30r-37s-20t50u-10v-56
g:testing@f	k-10l30m-16n21o-3p11r16s-4t-18u12v-23
g:testing@t	a-7d-3e-7f-7h-4i-4j-11k-18l19m-32n12o17p4q-20r-29s12t26u15v42
g:testing@w	a-10b-3d-6e-8h-3j-10k-23l23m30n5p-12q-5r31s6t-7u11v-18
g:the screen@f	a3e-4h-3j-6k-6l24m-9n23o-13p-12q11r16s-8t44u-14v-37
g:the screen@t	a-16b-8c-6d-6e-10f-13g-8h-17j-32k7l23m-11n-5o-15p-24q-13r174s-15t29u-6v-24
g:the screen@w	a-25b-18c-10d-11e-5f-9i-14j-6l8m26o-31q-70r82s-7t54u18v23
g:tidying@f	e-3j-4k14n-12o15p-4q4r13s7t15u-16v-12
g:tidying@t	a-9e-12f-6g-4h-8i-5k25l-14m-3o14q-34r5u21v26
g:tidying@w	a9b-5c-3d-6e-5f-7g-4i-3j-14k-7l-21m21n-17o12p15r-9s16t16u18v-5
g:wishes@f	a-3d12h-6i6j-12l3m39n-6o-7q-23r-34t16u25v-9
g:wishes@t	a-17b-10c5e29f-21g-6h59j-12k14m-25n-24o-56p-26q-18r-14s17t88u29v-11
g:wishes@w	a9b13c-8d-4e10f13g-18h22i-25j-20l-19m-55n-39o-6p9q-30r-18s6t123u64v-23
g:wrong results@f	a-4h-4j-10k-7l26n-5o-5p19q10r-24t17
g:wrong results@t	a-4b-6c-8d13e10g12h13i17j-5k11m13n-29o22q-21r-13s-18t-61u4v48
g:wrong results@w	a-10b-8c-4e9g-7h12j11k35l7m-5n-29o-27p-10q-12r14s33t-28u7v9
is:bug	a13b-8c-3d-5e-19g9h7i5k22l-10n-15o28p6q-14r9s20t-57u22v-9
is:feature	m8r-7s5t48v-40
is:question	a3j-8m-8p4q10r7s-5t-17u-4v31
o:asks	b7e-8f5j-3l-5m15n8o-11q24r-10s-7t-67u-12v72
o:assertion	j-4k-7l-6m35n-6o-5p12q-34t21u-5v12
o:build	k-6l13m-24n-3o-3p-4q59r-8s-4t10v-18
o:compiler	k-9m-18n-3p-4q38r-4t-8v21
o:compiler's warning	l-4q11v-5
o:header	k-4q4
o:linker	k-8l-5q8r-3u-4v20
o:now and then	k-10l6m19n-3p4q-8t-6v12
o:packages	f8j-3k-15l-4n-7o-7p12q44r-16t-8u-6v13
o:panic	j-4k-6m33q-12t16u-3v-13
o:sanitizer	k-6m17n20q-10t-10v7
o:signal	l-5m19n-3p-6q18v-17
o:test fails	j-6k-8l11m-22n-5p-3q-24s15t-4u-6v67
o:tests	j-6k-9l10m-13n-4q-24v63
o:traceback	j-3k10l14m-46p-11q8s-3t3u-4v49
o:warning	j29k-16l-4m-25n-3o10p16q-4t7u-11v12
p:authentication	a-7b-4d-4e107f-6h-4i-4j-11k11l-7m-11n-4o-12q-9r-7t4u-9v-15
p:config	a-8b-4c-3d-4e-8f-5g-3h-6i-4j-7k-5l-10m-6o131p-9q-9r-7t-15u-9v-8
p:content-policy	a-3e-3f-3g18h-5l-3o-3t5v20
p:context-limit	a-6b-3d-4e-7i51j-6k-8l-7o-4p-5q-3r-7s4u-5v16
p:crash	a-14b-8c-5d-8e-14f-12g-6h-12j-10k-9l19m84o-22p26q-10s-18t-13u-10v44
p:feature-request	a-7b-4d-4e-6f-7g-3h-9i-6j-6k-7l-6n-6o-6p-10q-9r-20t60u44v14
p:filesystem	a-5b-4d-3e-6f-5h-5i-4j4k70m-9o-9p-10r-6t5u-9
p:install-update	a-9b-4c-4d-7e-9g-4h-7i-5j-12k-25m7n-8o-11p11q109r-9s-7t-19u-10v24
p:integration	a-6b-3h-5i-4j-5l-12m-7o-5p40q6s-6t7u-5v18
p:invalid-request	a-6b-4d-3e12f-6h46j-6l-6m-10o-7q-9r-4s-6t13v8
p:memory	a-7b-4d-3e-6f-6h-4i-4j-6k-8l-10m18n82o-7p-4r-9s-4u-9v-4
p:model-behavior	a-3e-4f-4i-3l-5m-3o-6r-6s47
p:network	a-8c-3e-12f-8g-3i-5j121k-11m-9n-7o-13q-7r-4s-6u-14v-8
p:no-report	a-9b-4c-3d-4e-6f-6g-4h-5i-5j-5k-4l-7m-7n-3o-7q-7r-7s-4u117v-19
p:none	a-43b-41c-29d-31e-30f-65g-20h-32i-44j-11k8l-28m59n24o-5p-23q22r46s3t93u-13v158
p:overloaded	a-3c7d-4f-3l-3q6t4v19
p:permission	a-6b-4d-4f105i-4j-6l-4m-8n-3o-8p-6q-13r-3s-3t-5u-8v-11
p:process	a-6b-4d-4e-9i-4l46n-4o-5p-4q22r-6t4u-6v-11
p:rate-limit	b31e-4f-4h-5j-5k-4l-4m-3o-4p-5q-5r10s-3t19u-4v3
p:server-error	a-4b-3d45e-5f-4h-4j15k-5l-4m-7o-4p-3q-9u-4v8
p:ui	a-13b-7c-5d-8e-13f-8g-6h-8i-8j-11k-8l-8m-11n-7o8p-6q-24r92s-7t23u-18v53
p:unknown	a-7b-8c-7d-7e-8f-12g-7h-7i-9j-7k-5l-8m12p-4q7s-6t22u-7v73
p:usage-limit	a131d-4e-10f-8g-3i-5j-5k-7l-6m-7n-9o-6p-4q-8r-8t-14u-10v-14
r:access-denied	f73h4j-4k30l4m-6o-4p-5q-33r-3t-8u-3v-32
r:accessibility	k11l-3m6o10p-6r3u-4v-5
r:allowance-drains	a20n-4q-3v-4
r:anthropic-extra-usage	v10
r:anthropic-invalid	h-4i8k12m-4
r:anthropic-rate-limit	v5
r:anthropic-tool-blocks	h-4k14p4v-6
r:assertion	m-29n-5p22q-9t7v21
r:assistant-hooks	k-6l-6o-8p54r-4s-4t-8v-11
r:assistant-permission-prompts	j4k-7l-5o19p-12q-4r-4s19
r:assistant-request-refused	h28o-5v-10
r:assistant-tools	a-3b-6e-15f9i-5j6k-5l-20m-9p53q-9r27t-4v-20
r:assistant-tools-fail	j-4k7l-7m-6o-6p35r-6s-7v4
r:auth-words	e19j-5k20m-9o-7p14q-5s7t-3v-19
r:authentication in another language	a-5e132j-4m-11n-5o-7q-8r-5t-19u-7v-38
r:auto-update	a-11b5d-3e-7g-4h-8i-5j-24k-7l6m12n-17p15q53r-3s-16u6v9
r:billing	a67b5e-5f-6h6j4m-7n-3o-4p-3q-7r-4s-14t-16u-6
r:build-words	k-14m4q-6v19
r:compaction	h31i58j-3k-8l-5m-7q-7r-26s18t7u-6v-34
r:config in another language	a-6e-4f-3j-4l-3m-7n-6o150q-8r-7s-3t-23u-9v-48
r:config-words	o-5v11
r:connection-ends	j19v-9
r:connection-words	i8j20k-10l18m13n-3p-6q11t5v-42
r:context-full	e-6f7h-19i37l-5m9r8s-9t-8
r:context-words	e-3h-13i19k4m-3s8t-8
r:crash in another language	a-8b-3d-3e8f-5h-3j-6k-6l-7m189n-9o-12p-7q-21r-10s-4t-33u-13v-40
r:crash-words	a-3d-6e-4f-3j6k-5l-12m55n-3p-28q15r-12s-6u18
r:credentials	e9k3t-4v-5
r:dependency-conflict	q27t-3v-15
r:display	e-5h-4k15l9m-17n-7o-8p-12q-11r10s8t-3u3v30
r:empty	a-9d-4e-6f-5g-3h-5i-4j-7l-8m-12n-3p8q7r-23s-6t65u50v-24
r:errno-file	k22l-11v-6
r:errno-handles	k9q-6
r:errno-network	j16m-7v-6
r:errno-space	k5
r:exit-code	f-4j-5l-7m6n6q10v-5
r:exit-signal	m12q-11
r:extension-fails	e4j3k-7l-6m-13p31q21r-4v-17
r:failure-headings	a-19b4e-3k8m13n10o-14p-20q7r-30s-8t30u-4v29
r:feature-heading	s-4t14
r:feature-request in another language	m-5n-4o-4q-11r-3t88u-7v-37
r:file-not-saved	k9
r:file-tool	h-4i-3j32k21o-4p-8r-4s-10v-10
r:file-words	a-4f-5i5j-11k18n-5o-8p-18q17r-7s22t3u-16v16
r:hang-words	a-19b-3d-4e-13f-6g-3i14k-28l53n18o-18p10q-10r26s-14t-9u-17v24
r:http-400	e20g3h9i9m-9v-14
r:http-401	e7m-3s6
r:http-403	a3b4e6f26q-11v-10
r:http-404	e-5f-5h-8j-6k4p4q-17r-3s-4t20u9v18
r:http-413	i9
r:http-429	a-6b45j-12m-4q-4v-9
r:http-5xx	c5d34j-4k-3m-8v-13
r:ide	e9h-4k4l-4m-4o17s-4t-6u-3v-3
r:install-broken	f9m-13p5q14t-13v11
r:install-update in another language	a-5e-3j-3k-5l-4m-8n-6o-7q154r-13t-20u-9v-51
r:install-words	b4d-7e-3f7h-3j-17k-12l-4m5n-4o-5p11q13s-3t-13u-8v47
r:integration-words	e-9i6j-5l-5m-5n-3o-4p9q-4r-10t17u-3v22
r:limit-reached	a10b12f-5h7r5s-7v-10
r:malformed-words	h10r-4s-5t4
r:memory in another language	a-4m-6n93o-5q-5r-4t-14u-6v-29
r:memory-grows	l-10m27n27p-4r-7t4v-15
r:memory-words	a-3e-4j-5k-9l-9m36n34o-3p-3q-8r-11u-6
r:model-quality	a5h8k8l-3m-6o-8p-9q-4r-13s63t-4u-7v-25
r:model-words	a-4d5j-3k-4l-4m-10o-3p19q-9r-4s65t-11u7v-32
r:module-class	m25p4q-11v-8
r:module-missing	m-8q11
r:native-crash	l-6m-7n-5q31
r:network in another language	a-5b16e-3j114l-3m-6n-5o-7q-8r-6t-21u-8v-38
r:network-words	d12j25l-4m-8o-3p15q-10t-5v-15
r:not-responding	m24p4q-8r-7v-7
r:nothing-at-all	q-3t-6u58v-30
r:nothing-there	k-3m30o-4p38q-11r-4v-34
r:npm-code	l24q-6v-11
r:only-test	m-4n-3o-6q-8r-4t-21u89v-22
r:out-of-credit	a26e-3n-5t-4v-7
r:out-of-memory	m-11n34q18t-4v-18
r:out-of-memory-class	m-12n14
r:overload-words	c33d-12q8t-7v-9
r:own-program	e5j6k7m42n4o-29p3q-18v-42
r:panic	m-23q-15t8v34
r:panic-class	k-4l-3m-38t39v20
r:permission in another language	a-5e-3f127j-3l-3m-6n-5o-7q-6r-6t-20u-8v-33
r:permission-wordings	e-4f39k-10m-3q-6v-7
r:permission-words	f7h7m-9q9v-5
r:policy-refusal	g37h-4t-4v-13
r:policy-words	g13h-5q-4v4
r:praise	t-14u26v-7
r:process-left	f-6j-5k-6l65m-5p-3q-11v-19
r:process-trouble	a-4e-8f-6h8j4k-7l4m-16n4p9q34r-9t3u-8v-3
r:process-words	f10j-7k-19l11m13n8o-4p-5q3v-4
r:proxy-tls	b16e-15f-5h16j35k-13m-16o-6p-15q-12s-4t9u-9v24
r:quota-words	a23v-15
r:rate-limit-words	b56e-3f-6i-3j-12l-3m-6n-4o-4p-8q-11r16t28v-33
r:rate-words	b13m-3p-5q-4r13
r:reconnect	k4o-5r-3s-3t-4u-4v28
r:request-refused	a-6e12f-7g4h90i12j-6k-11l-4m-20o-6q-9r-4s8t-33u11v-24
r:request-too-large	i40j-11k-9m-4q-3t-9v9
r:saved-session	k18l-6m-4p3r3s-6v-4
r:screen-element	a-6b-7c-5d-6g-7h-14i-6j-8k-31l-19m64n-14o-17p20q-37r-7s-4t49u17v41
r:server-error-words	c8d54e-3i8j19k-5m-14n-4p-8q-14r-4t-20v-5
r:server-words	d17j21q-5v-19
r:setting-ignored	j-5k9m6o17p-18q-4r11s7t-22u-5v19
r:setting-unknown	o12v-6
r:settings-file	a-6e-3f9h-7j-5k-7l-8m-8n9o25p16q-14r-21s-5u3v25
r:settings-file-ignored	o32r-5v-21
r:sign-in	e55f-3h4i-3j-10k4l-4m-3n-4o-5p9q-7r-12s-4t9u-6v-14
r:spam	t-6u25v-3
r:spawn-enoent	l-16m10p7
r:spawn-no-file	l16m-10p-7
r:task-hangs	j6k14l99m-15n-7o-3p-5q-7r-6t-17v-45
r:timeout	j16p-5t-5
r:timeout-words	d-13j24q3v-5
r:title-is-task	a-4e-4f-4j-5k7l-10m-19n-9o-8p-17q14r-4t-39u78v30
r:title-refusal	u15v-9
r:title-says-bug	a-9b6e11f-5g-9h-13i-5k-9l4m10n9o-27p-12q4r-15s-14t15u19v37
r:title-says-docs	o15q-5t8v-7
r:title-says-feature	h-9i-6k-8l9m30o-4p-6q-11r-15s21t-4u13
r:title-says-model	s6t5
r:tls-words	j27q-3v-15
r:tokens-drain	a17e-6h-4k-5o3p-4q-5r-5s29v-11
r:typing	a-5e-12f-4h5j-6k-18l8m-25n25o49q-15r31s-14t10u-12v-10
r:ui in another language	a-8e-5f-4h-3i-3j-5k-4l-5m-8n-9o-13p-4q-10r148s-4t4u-12v-44
r:unauthorized	e9j-3k15m-4o-4q-4s6t5v-14
r:uncaught-js	e-5h-6j3l-3p34q10s-6t-5v-5
r:uncaught-managed	k17m-3p3q10v-6
r:uncaught-with-stack	e-6h-4i-5j-5k19l14m-54n3o-4s6t-4v48
r:usage-limit in another language	a141e-3j-4l-3m-7n-6o-8q-7r-6t-22u-8v-44
r:variable-ignored	o50t-3v-29
r:wish-headings	e10f-6h-7k-8l-6m-10p-5r-22s-11t55u31v-15
r:withdrawn	t-9u38v-17
s:authentication	e73j-7k11m-9n-3o-7q-8r-5s3u-5v-28
s:config	a-5e-4h-4j-4l-7m-5o94p-4q-11r-9s4t-16u-4v-15
s:content-policy	g15
s:context-limit	e-4i39j-5k-5l-3q-3r-6s6t-6v-6
s:crash	a-9b-4d-5e-8f-5g-3h-7j-4k-4l14m43o-14p17q-4s-11t-4u-8v18
s:feature-request	a-10f-7g-4h-11i-5j-4m4o-12p-19r-25s-6t50u39v6
s:filesystem	j3k56l5m-8n-3o-7p-10r-5u-6v-11
s:install-update	a-6d-3e-3f3h-4j-11k-12l4m18n-8o-15p8q75r-6s-7t-18u-4v-8
s:integration	l-13m-11p41q3u-3v-4
s:invalid-request	a-3e9f-4h35j-5k4l-3m-10o-4q-10t-4u6v-9
s:memory	a-3j-4k-5l-7m12n61o-4r-8u-5v-21
s:model-behavior	m-5o-4q-4r-5s41t-3v-17
s:network	b5e-6f-4h3j88k-7m-9n-4o-8q-6r-4s-4t-6u-7v-25
s:no-report	a-4j-4l-4m-6o-4r-10t7u81v-31
s:overloaded	c9
s:permission	f77j-4k7m-8o-4q-14t-9u-4v-26
s:process	e-4l40m-4q9r-6t-4u-4v-23
s:rate-limit	b31j-7m-4p-4q-5r7t8v-13
s:server-error	c3d31j11k-3m-7p-3q-6t-6v-10
s:ui	a-7b-4d-4e-8f-4g-4h-5j-5k-7m6o4q-25r54s-8t18v7
s:usage-limit	a93b4e-6f-5k-4m-5n-7o-3p-4q-8r-4t-15u-6v-23
t:?	a-3d-4e-11f-6h-4i-3j-7l-7m5n18o-14p14q6r-13s-8t39u4
t:able	e8p-8t-3v12
t:abort	b17m27n-5q-6v-22
t:about	a5f9l-3o4p15q5r9s-4t14u-5v-35
t:abov	m-3o-11q7r12t3v3
t:accent	k-3m-4v15
t:accept	e8j-3k15m-8o-6p-6q29r11s-5t-30u-3v11
t:access	f3j6k49m-7n7o-8p-5q-6r-7s-6u-4v-10
t:accessibility	m5o11r-14t9v-7
t:account	e-4f7i3k-9o-6q-3t35v-8
t:across	k11q-7t-19u22v-4
t:action	r-9t26v-12
t:activ	m17r16t-6v-20
t:actually	m-7v13
t:ad	j12k4o-3p13q10r-7s-4t-11u-6
t:add	a-6e-4h-5j-10k-4m18o-3p-5q-9r-19s16t4u38
t:additional	l-4m5
t:address	o-7q-3t-10u13v24
t:adjust	r-3t12v-4
t:affect	o5p-5
t:after	a34d-4e22f-4g-3h8i-9k-26l28m36n-17o-16p-4q-22t-31u-16v22
t:afterward	k11m-4t-4v3
t:again	c9d-4k-7l9m-10n7o13p-7q-5r7s-4t-15v12
t:against	q-5r11t7v-10
t:age	m-3n24s20t-14v-18
t:agent	e-3h-3i10j-5k-9l-6n8o-19p14q11r-18s7t26v-5
t:ai	k-3m-8o-6p10s24t-27u33v-16
t:album	t5
t:alert	m-4q5
t:alia	m-3o13r8v-13
t:alias	m-12q-3v15
t:align	t13v-8
t:alignment	r-13t-9v22
t:all	e5h12j-9l-6m46n-18o-16p6q-6r17s-12t-6u12v-14
t:allocat	v-4
t:allow	e-3j7k7m-8o11p-6
t:along	e8f-6m-6r11t-5v3
t:alpha	t12v-3
t:already	b4d-13e7j5k-7l-4m4o-5p-7r17s-4t-15u-5v31
t:also	m6v-4
t:alt	m-3r4t-5v9
t:alternativ	s16t-7v-4
t:although	g9j-8k-6l9m4n6q-4t-25v20
t:alway	e14k3m-4o12p8r-9s-5u-4
t:ambiguous	q9
t:amd	r10t-5
t:amount	h7k8m-4t-3
t:analysis	q-3t-7v16
t:android	i9j10k-7l18m-38n-6o9p19q8r8t17v-35
t:annotation	m9o11q-4t-16u7v4
t:another	f14j-5k-7m15o10p-4q-12r-17t-10v31
t:answer	b7d7e-3h26k-9l-3m-9n-3o-7q-14r-7s16t-24v30
t:anthropic	d4h7j12k-5l-4n-7p-5v9
t:any	e12j7k8l-5m-16n-7p36q9r-5t-19u-4v-6
t:anymor	k5r-15v11
t:anyth	a-5m-7s10t6u18v-11
t:aot	m3v11
t:api	a-9b18d3e35f7h22j10k-6l-6n-10o-4p12q-32r-4t-12u-6v-18
t:apk	q5t-4u14v-7
t:app	e-5h-3i8j-11k-13l30m12n10o7p21q-23r-27t15u-5v-6
t:appear	k-4m4s5v-4
t:append	q6
t:appimag	k-7l-3m9q13t9v-10
t:appl	k10v-6
t:appli	m8r-4t7
t:application	d-4m8t-3v7
t:apply	t32v-20
t:approval	o-7r-4s8t-6v15
t:arabic	q-5r16t-25v22
t:architectur	m-4p-4q19u10v-16
t:archiv	m-3n23t-7u12v-17
t:arent	m-5q11t5v-3
t:arg	v3
t:argument	q3v6
t:arm	l5m-8q17t4v-5
t:arm64	q12t-8v3
t:around	n16v-12
t:array	r-12t-10v27
t:arrow	r4t-5
t:ask	g29j15k-5m-8n-4o-4p-4s6v-15
t:asm	v7
t:assembly	u16v-13
t:assert	m16q-4v-7
t:assertion	m7q-4v4
t:assign	t16v-10
t:assignment	t7
t:ast	v5
t:atomic	t16v-8
t:attach	l12m-16r-3t-7v23
t:attempt	e-25k37m23o-6p-4q-4r-13t28v-29
t:attribut	m11o-3t-25u-4v28
t:audio	m-4n-6q3s32t11v-28
t:aur	k-13q15
t:auth	t9
t:authentication	p4
t:auto	i13m-6o-4p6q-7r-13t11u-5v16
t:automatic	v8
t:automatically	e7o5v-4
t:automation	t-4v8
t:availability	t-4v9
t:availabl	f8o-6p17q3r-7v-8
t:avoid	r-11v10
t:avx	q7v-4
t:awak	m-3v13
t:away	a36e-4j-5m4q-6r-7t7v-13
t:aws	o14q-5v-4
t:ax	m-3r25t12v-27
t:back	j17m-12n-4o-8p5q-3t14v3
t:backend	m-11n-4o24q-8r-3t-6v18
t:background	a7k-6l16m-4n6o-9p-7q-4r-23s-4t8v28
t:backtrack	i3
t:backup	d4k28l5m-7p-4q-3s-3t9v-17
t:bad	h4m-10r6t-9v24
t:badly	r5v-6
t:balanc	v3
t:bar	n-8p-6r14v10
t:bare	t11v-12
t:bas	r-3t-4u10
t:base	o8p-6t-7v16
t:bash	a-5e-4j-7k-12l43m-12o21p-10r-13s12v-8
t:basic	e-5t11
t:basket	l7q-14t-7v17
t:becaus	b3m37p-6q-6r-3t-19u-4v10
t:becom	l-5m4r9t-15v14
t:been	k15m-4t-3v5
t:befor	a-4e-4i3j30k-8l11m-12n-3q-3s-10t-7u-4v18
t:behav	t-4v7
t:behaviour	i-9s22
t:behind	j-3k10l8m-4n-6q-3r22t3v-16
t:being	j12m-5n-4p-4q-5r-5s-6t21
t:belong	o-7t24v-9
t:below	j-3r6t-5v8
t:bench	m-7v11
t:benchmark	v12
t:besid	t11
t:beta	m9o8v-8
t:better	r-7t17v-6
t:between	k-4l7m-8o-5q-3r31s-9
t:big	i7m-3n26o-3q-9r5v-9
t:bin	v7
t:binary	k11m4p-5q11r-6v-6
t:bind	m12o21q-4r-5t-8v-4
t:bit	l-3m7p-7q-8r13t5
t:bitcoin	j27l-3m-3n-4o26q4r-7t-22v-5
t:black	m-8q-13r19t-18v37
t:blank	e4l-3m-7r21t5v-5
t:block	a7e-4h12j4k-23l-9m-13n-6o-7p-7q-5r11s-20t39u16v10
t:bluetooth	j12v-4
t:board	q8v-5
t:body	m-8n6p4q-3s-5t-9v19
t:book	m-4o13t11v-15
t:bookmark	r-6t-5v19
t:boot	k-7m48n-3q-7r-16t10v-12
t:bootstrap	n-4q20v-11
t:borrow	v5
t:borrowck	m4
t:bot	m3n-3v4
t:both	j13m-3q8r-3t-9
t:bound	m11n10q28t-4v-31
t:boundary	t-16v25
t:box	b11q-5r31t-4u-4v-15
t:brac	j6m5t3v-5
t:branch	j-5k-5p-13q15r15t-12v13
t:break	b10g9j-5l-3m12n-12q16r-10t-4u-7v6
t:breakag	r-4v9
t:breakpoint	o-9t-10v28
t:brew	q3
t:bridg	m12t-10v9
t:bring	m6r-5t9v-3
t:broadcast	t-5v10
t:brok	m-3p3q11r-8
t:broken	e14h-3k26l9p6q-8r-5t-19u13v-23
t:broker	j21m4v-23
t:browser	k-3l9m-9p-5r-8t-4u24
t:brush	t5
t:bucket	f7k-7t13v-10
t:buffer	k17m8p-5q-8r8t6v-19
t:bug	a16b-15c-4d-7e-29f6g19h19i8j-6k12l-14m27n-28o42q-28r40s23t-23u-26v-33
t:build	a-3d-4e-7f-4h-3j-7l4m-6n46p-14q58r-27s-5u-8v-14
t:builder	q-18t37v-10
t:built	e-3m-16n-7q28r-11t5v16
t:builtin	t20v-13
t:bundl	j-5q-37t20v36
t:but	e7h-6j-3k-10m-26n-10o-6p31r27s8t-16v12
t:button	m6p14q-10r13t8v-24
t:bypass	f12o4p-3q-6s7t-3
t:byte	j-3k-5m36q-7t-12
t:c2065	q19t-4v-12
t:cach	h16m-3q24r-6t8v-24
t:calendar	m-8r22v4
t:call	e-4k-14l-7m12o-3p24q-9r-18s16t-13u-5v32
t:callback	m25q-3r-3t-4u-4
t:calle	m4
t:caller	t-5v5
t:camera	j-4k-4q-3r-5t-9v37
t:can	d12f4j15k8l-4m9n-7o-12p-12q39s7u-6v-43
t:cancel	r-3t24v-14
t:cannot	a-5e-7f-3h-4i26j-9l11m-22n-8o16p12q15r30s-5t-34u-16v7
t:cant	a-4e4f7k17l-4m-19n-12o-9p9q55r-23s-5t-29u-9v30
t:captur	t-7v13
t:card	j6k16m-9n-10o11r7t-10
t:cargo	q13t4v-11
t:carry	o5q-4t-9v18
t:case	k24r-3t-14v6
t:cast	q-7r7t19v-4
t:category	r-5t-16u18v5
t:caus	i-4k-6l7q-7r9s21t6u-6v-6
t:cc	a13m10n-10o-6q7r4v-10
t:cell	o-3r3t15v-6
t:center	d12j-7
t:certain	e21k10n8q-3r5t-15v-15
t:certificat	b15j6q-3t-6
t:cfg	o7q-6v7
t:cgo	k-5m-3q-33t-3v48
t:chain	n25q-4r-13t-4v7
t:chang	i-7j16k-11l-3m-8n-6o-6p-4q3r37s8t-10u-6v8
t:channel	m-8n-3o-4t25
t:character	k13m-5o-4r48t-37u18v-24
t:charg	a15m-3t-8v10
t:chart	m-3o10q-5r15v-8
t:chat	f7i9m-13o-3r34t5v-27
t:check	d10e-3j-5k-5l-3m-7n4o10q-11r-6t19u-6v9
t:checker	b4q-3
t:checkout	m20q3t-4v-13
t:checksum	k-4m-3q21t8v-15
t:child	l4m4
t:choic	t-8v14
t:choos	t29v-19
t:chosen	p12q-7r3
t:chrom	m-9p26q-7r-11t-5v17
t:ci	b4k8l-3m-9n17q-26t-12u-4v38
t:clang	q-15v16
t:clarify	t13v-10
t:class	m31p-8q7r-5
t:claud	a-4e-7i-3j14k-24l11m27q9r-17s66t-14u-14v-34
t:claus	m11q-5v-4
t:clean	k-5q-4r17t-5u14v-11
t:cleanup	k5
t:clear	m-5p-4r22s-3t21v-26
t:cli	j-4k3l-4m12r-9s6t10v-6
t:click	k-3m5q-6r23t-5v-4
t:client	e-10j10k8l-3m25n4o-4p9q-10r-9t4u-3v-11
t:clipboard	k-3p11r-11t10v7
t:clock	t10v-9
t:clon	e-7j17k-3m-7t-5v16
t:clos	e-3j11k-5l-6m81o-6p-5q-4r-15s-4t-8u-6v-23
t:closur	m11n-4v-5
t:cloud	e10j8m-7o-5p9q5r5t6v-22
t:cloudflar	f13q-5
t:cluster	a28j-4k-3m4n6p18q-10t-11v-11
t:cmak	q43v-37
t:cmd	j4k13l-3m-10o-7p-3q-66r-19t57u-14v63
t:code	a-6e10f10h-8j21k-22m-7n-5o6p-7q-10r29s12t-12v-7
t:coercion	m-4v4
t:collect	m-6n22q-4t-4v-4
t:collection	m6t31v-30
t:collector	m7t7v-8
t:color	r20t6v-24
t:colour	t5v-4
t:column	k11m-4q-6t7v14
t:com	j9k36l-3m-11n17o-3p20q10r-24s-6t-15u-13v-4
t:combin	q11v-9
t:combobox	t14v-7
t:come	j7k-4m34n-5o-3p-10q-6r16t-33u-12v28
t:comma	t-4v10
t:command	e10f15h6j-4k-9l-10m-16n-3o-10q5r35t5u-7v-8
t:comment	e21m-5q-5t-4u-4v5
t:commit	k-3p10q-23r28
t:common	q14t-6
t:communication	k13p-8r-7t-5u10
t:compact	h-4i32r-6s-4v-9
t:compaction	h13m-6p-7s15t3v-5
t:compar	t-3v5
t:compatibility	k13p-4q7r-6v-5
t:compatibl	m-5p11q-9v5
t:compil	j-4k-18o-6p-7q11r10t36u-4
t:compilation	m-11q41v-24
t:compiler	m9q-18v19
t:complain	m-23o11p18q19t-8v-5
t:complet	l21v-8
t:completion	k-5l5m-4p-6q-6r-13t35u-3v8
t:component	m-10p-13q12r-5t33v-3
t:compos	e12k5o15p-3q-17t-3
t:composer	q14v-5
t:compound	t-8v12
t:compress	t-4v7
t:comput	v3
t:con	r-9t13
t:concatenation	m10q-5
t:concurrent	q6
t:conda	m4q-6t-4v12
t:condition	o4t5
t:conditional	r-3t10
t:conf	j3k-5o28q-4v-15
t:config	p8q6r-7t-9v13
t:configur	k-3m-6o15p5q-5r11
t:configurabl	k-8t27v-10
t:configuration	a-3o7p4
t:conflict	e-6h16k-6m-3t5u15v-8
t:confus	t5
t:connect	e-7j48k-3m6o-4p28q-6r-18t-9v-22
t:connection	j47m-3n-5q-4t4u-4v-25
t:consider	r-11t10v5
t:consistency	r-8t-13u22
t:consistent	t17v-15
t:consol	m-16o23p13r10t-8v-13
t:const	m4q-5v5
t:constant	k9p-7q7r-3s7
t:consum	a6m-6n14r-5s8v-5
t:consumer	m4v-4
t:consumption	a6
t:contain	m-4p-3q12r-8t-12u-3v25
t:container	j24l-3o-7q-6r-12t-5v20
t:content	g11j-5k7o-4p3s-5t-5u14v-11
t:context	a-3i25j9k-10l-4m-7o-6q-4r-12s3t-16u-7v40
t:continu	m12q-5s-6v4
t:contract	m-11q-3v20
t:control	m-4r15t-20u21v-4
t:controller	l13t26v-32
t:conversation	e-3h16i31k6l-3m-19n-9p4r-9s6t-5v-5
t:conversion	m4t-5v12
t:convert	m3q-8v11
t:cooki	j-4o-6v20
t:copi	q-3r-8t-8v26
t:copter	m-6v15
t:copy	e-5k-5o-7p-5q-3r-5u20v17
t:copyabl	t4v-4
t:core	e-3l-5m18o11p-4q15r-12t-4u-3v4
t:correct	m-4o-12p-7r27t-12v13
t:correctly	q-6r-4v18
t:correspond	m-5q5
t:corrupt	k3q32r-5v-25
t:could	k5m24q-7r-5t9u-3v-8
t:count	d6e-5k-4n-10o-4q-3s-4t-6u21v15
t:counter	r34v-24
t:cover	r31v-23
t:coverag	m-4t-30u25v14
t:cpp	m18q13r-4t29u-4v-40
t:cpu	j-3l13m-3n46q-7r-16v-19
t:crackl	m-11q-3v29
t:crash	j4l-7m18n11p3q-4v-21
t:crat	m9q-4t-16v17
t:creat	a18e-3j-3k39l-3n-11o13p-23r-32s27t-12u8v-10
t:creation	a8m5v-6
t:credential	e18o18t-8v-10
t:cross	t8v-5
t:crypto	j-5n9p-5q-6r-6v23
t:css	o14r-6
t:csv	k11m-5q-4t10v7
t:ctrl	r14v-13
t:cuda	k-4n20t-8v8
t:current	l-6m5o21r-5s4t-7v-8
t:currently	h14p-4s-4v-3
t:cursor	p6r-11t18v-8
t:custom	j-4k-3m8p7q-5r6s-7t16v-8
t:customer	u20v-13
t:cut	r54t-8v-36
t:cycl	v5
t:daemon	l-8m5n7p15q-10t-7v5
t:damag	k-5m-4p-4q30v-12
t:dark	r27t-6v-17
t:darwin	q19t-4u-4v-5
t:dashboard	a-4f9t-13u15
t:data	k-3m9n-6p-3q-18r-4t-6u13v26
t:databas	j-3k22m-11o-4q-7t-6u39v-16
t:dataset	j4m3q-3
t:date	m-4q-3r18t8
t:datum	t22v-12
t:day	a71e12m-7n4q-4r-7v-50
t:db	o-3q5s5t-15u31v-13
t:de	a16j6m-4n19o-4q3t-6u-4v-20
t:dead	k-8m-18o18p20q-7r-19v30
t:deal	j7n-8v22
t:debian	q-5v9
t:debug	m-7q-3r5t43u-6v-17
t:debuginfo	m-9q-7t9v9
t:dec	a3
t:decimal	h7r-4t-7v11
t:declar	q3t-14v21
t:declaration	v5
t:decod	k-7m11n8t-9v8
t:deep	m19t-4v-9
t:default	m4o81p-7q-9r-19u-6v-34
t:defin	k-7m5o8p5q-6t-8v10
t:definition	t-8v9
t:degrad	m-4n-9q-11s5t-6v38
t:delay	t10v-10
t:delegat	j-13p25q-5r-6t5v6
t:delet	k-6l4p-6q-6r-3s15u-3v15
t:deliver	n-3t15
t:demo	m4r5
t:deni	e-4k48m-12o-7q6v-19
t:deny	o12v-4
t:dep	m-8p-5q12v4
t:depend	q9r-8v8
t:dependency	q11
t:deploy	f4m-11o-4t-5v27
t:depth	t-13v18
t:dereferenc	m6v-4
t:deriv	t8v-4
t:describ	t17v-8
t:description	n11t4v-5
t:descriptor	v10
t:desktop	f10j5k-4l8o-10p22q-18r-15s-7t21u-4v-5
t:despit	a-3k14o8r-5v-5
t:destination	t15v-12
t:destructor	m13v-6
t:detail	m5q-5t15v-12
t:detect	k-3l4q3r-13t-3u-3v16
t:detection	m-11p-3q21t3v-4
t:determin	t10v-8
t:dev	d-12j14k6l8m-26n-8p11q12r-11v9
t:developer	m9p8q-5
t:development	t21v-16
t:devic	j12k19m9n-4p5q-28r-9u-4v11
t:devtool	a-3e-4f-4h-5k-7l-6m67n-5o11p-29r5s-5t-21u-13v30
t:dialog	m3t8
t:dictionary	t-7v9
t:did	a25j5n-7r17t-6v-31
t:die	a11e-4j-4k-6m95n-6o-5q5r-18s-3t-28u-6v-26
t:diff	m-4r12t-8v14
t:differ	d4e-5k-3m12q-5t-15u-3v28
t:different	a-4k-6o12p-3q-13r6v18
t:digit	t-9v13
t:dim	o-10q-5r46t9v-25
t:dir	v6
t:direct	q4v-5
t:directory	k21l-7m-20o15p-9r6s10t8u-5v-14
t:disabl	l7m-4o10q-4r-5t14
t:disagre	v4
t:disallow	t5v-4
t:disappear	q-7r6t-3v10
t:disconnect	j23l-3v-10
t:disk	j-5m5n-8q-3r-3t12u-3v19
t:display	k-6m-5n-4q-6r16u17v-8
t:dist	k-4m9q32t-4v-22
t:django	m-5o15q10t-3v-9
t:dkm	m-6q18v-8
t:dns	j4
t:do	e-6f8j-8k15m-9n-7o-6p38q22r-23s9t-10u-11v-7
t:doc	j-11o-7r-10t42v-3
t:dock	t-13v18
t:docker	e14k44m-56o8p35q-32r-11t9u-4v9
t:document	k-5t-7v20
t:documentation	m5n-5o-4s10t8u-5
t:docx	m-4q-3r-3v16
t:doe	a24d-5e-5f36h-9i-3j-17k-15l-13m16n-7o-34p-20q33r10s-4t-46u9v55
t:doesnt	a-3e11j4k-11l-5m43n-20o27p-22q-12s-5t-21u18v6
t:doing	a-4m-5s11
t:domain	u16v-14
t:done	l28m-9
t:dont	e-3j-8k-15l4n-5o-3p-8r7s-5t-19u11v51
t:dot	r7v-7
t:dotfil	v9
t:doubl	h3l5m-4q25r-4t-16v9
t:down	d8e-3j-5k-4l-11m51o-4p7q-10r11u-4v-27
t:downgrad	m-4q18v-5
t:download	d10e13f-7j9k-4m-8p-6q-25t-15u14v31
t:drag	q-4v13
t:draw	m37q-4r-16t27v-28
t:drift	t-4v9
t:driv	m-9p9v3
t:driver	j-4k-6m-7n-4o-3r7t10v20
t:drop	f7j6k-3l-6m3n8o-9r14t-14u-6v9
t:dtor	m-7v9
t:dtstart	v9
t:due	k22n9o-3p-6q-7r-4s5t-4
t:dump	m21t-3v-15
t:duplicat	h26i-8k-7l-3m-4p-5q-14r-6s-4t11u21
t:dur	d8i-6k-3l-12m36n-6o-4q-11r16s-5t16u-3v-19
t:dynamic	k6q4r-4t-9u9
t:eacc	k5v-4
t:each	j-4l4m-9p12q-13t20u-4v6
t:early	m4t-7v11
t:easier	t25v-20
t:eat	l14m-5n24r-3t-6u-3v-13
t:econnreset	j3
t:edge	d4r-4t16v-7
t:edit	k-4l-7m-12o-8s6t12u-4v28
t:editor	l-3m16o-15p-7r22s8t21v-31
t:effect	j-6m11n-3o40p-3q-6s-10t-20v17
t:el	q-4r4t10v-5
t:elasticsearch	m-9p-4q12t9v-6
t:element	m35p-7q-4r-4t15u-3v-25
t:eliminat	t4
t:else	p-9t-27v43
t:emac	r7t13v-9
t:embed	o-5s8
t:emfil	k6q-5
t:emit	t-4v5
t:emoji	k18m-4q-6r26t-10v-11
t:emot	t4
t:empty	a-4e-5h7j-6m-23o8p12q26r-19s8t-5u-5v5
t:enabl	j-7l10q12
t:encod	r-5t25v-14
t:encounter	m15v-8
t:end	a-6d42e-5j6k-10l27m4n3o-5p-11q-23r-12s-6t-14u-6v24
t:enforc	u12v-4
t:enforcement	t4
t:engin	m8q10v-7
t:enoent	l-8m5
t:enough	k-4m15v-10
t:ensur	v3
t:enter	m10p-6r12t-10
t:entir	k-4r13s7v-11
t:entry	m5p4q-5r-13t10v10
t:enum	m21o-5q-10t10u-4
t:env	k-5r8
t:environment	l-4o-16p5q24t19u-3v-16
t:eof	k11m-8
t:epoch	r-3t-7v20
t:epub	t25v-22
t:equal	v5
t:err	r-4v10
t:errno	m26q-6v-19
t:error	a8b-11d5f9g-4h26i-12j-15k-23l5m17o-22p31q12r-21s-9t32u-26v-7
t:es	m-7q8
t:esc	h4
t:escap	q-4t-8v16
t:etc	t7v4
t:evaluat	m8q-6t-8v10
t:even	k-7m-5n8o10p-6q-23s10t-11v33
t:event	m-4n-4o-3v23
t:ever	v8
t:every	d32i5j-4k14m-19n-4o5p-4r-12s-3u-4v7
t:everyth	j12k-5l-10m25n10r-4t-16
t:everywher	v6
t:exampl	a7d10h-3m-10o-3q8r-3t-8u16
t:exceed	a-6b10j7l-4m9q3v-6
t:except	r-5t-4v10
t:exception	k-5l6m-7o-8p3q7t-5u8v7
t:excessiv	a5i7o5v-5
t:exchang	e8m-5n11v9
t:exclud	o9v-9
t:exdat	t7
t:exe	n4t4
t:exec	j-7k-12l61m-12q-7u-3v-10
t:execut	k-4m-6o-7p12r-12s10v18
t:executabl	k-21l20
t:execution	k-5m8p-3q6s7t-4u10v-10
t:exhaust	a25n-6v-16
t:exhaustiv	p-5v3
t:exif	k-4q-3r-3t16v7
t:exist	k-6l-3m-16o-4q5r5s13t13v11
t:exit	f-5k9l-20n7o-8p-3q25r-4s13t-6u-4v7
t:expand	r15t-11v5
t:expansion	o4
t:expect	m-7o8p-3s-3t28v-10
t:experimental	v4
t:expir	a33e16h-4j-5m-4r-4t-17u14v-13
t:explain	q-9v9
t:export	e-5k5l23m-6n-4o-9q3r-15s-3u-6v36
t:exporter	v5
t:expos	k-5m-3s13t-11v17
t:expression	m-3q-4t-15v27
t:extend	o4
t:extension	e7h-5k-10l-5m-12o8p-15q37r-4s-7t-4u-6v22
t:extern	m6q-4
t:external	j5k12m-12o-5p-4q10t-7v11
t:extra	k-3m-7q-9r12t27v-7
t:extract	k-3q19t15v-21
t:extremely	n6
t:facet	r10t-11v5
t:factor	e15v-8
t:fail	a-11d16e12f13g-6h-4i17j7k-10l-7m-11n-5o-5p22q50r-27s-5t-41u8v-11
t:failover	t-10v22
t:failur	a3k9l18m6n-3o-6p-11t-3u-8
t:fall	n22q-13
t:fallback	b11r-8t6v7
t:fals	j-4m-6o4q-9r-4t-6v37
t:fan	t11
t:far	a13o-3t-4v4
t:fast	a13k-3m-6n-10q-3t-11v36
t:faster	n-6t11u11v-7
t:fatal	d7m-7p-5q11s5v-11
t:fault	m-9q12t-13v14
t:feat	t18v-13
t:featur	h-6i-3k-6l5m15p-4r6s9u7v-6
t:feed	i-6m4o-4r11t-10v16
t:feedback	r-4t22u28v-32
t:fenc	r20v-13
t:fetch	b8j19v-11
t:few	m-6r8t6
t:ffmpeg	k-5l62m-6n-13r-3t16v-32
t:field	k-5l-5o-9p-6q-12r24s-4t-13u18v23
t:file	a-5d-3e-7f-6i4j-11k45l21m-15n7o-15p-16q16r-5t8u8v-18
t:filenam	v3
t:filesystem	k7p-4
t:fill	j-5k-5l-4m-21n7p-4r13s-3u15v24
t:filter	g7h-4l-4m-6o-4q11r19s-5t-17u23v-11
t:find	e-8h-4j-4k-9l10m-4p-7q27v17
t:fine	j-3q-6r12t14v-12
t:fingerprint	j-6m3v8
t:finish	k16l21m-10t-8
t:fire	m-3p4r-3v11
t:firefox	j-6k-6m-22q24r8t-7v21
t:firmwar	m24q-10t-4v5
t:first	m-10o-7p4q6s5u-4v15
t:fish	k-4l6t-9v18
t:fit	n-3q-4t13v8
t:fix	j-3k-4m-7n-3o-4q22r-3t-63u10v67
t:flag	g34o-5p-8q-11r-9s-3t41u-3v-26
t:flaky	l7m-4q-4v10
t:flat	m-4p3v6
t:flatpak	k-5m5o23q9r-14t-10
t:flicker	r20t-12v-6
t:float	q6v7
t:flow	r8u6v-14
t:fmt	m32t-12v-14
t:fn	m5t-3
t:fns	m3
t:focus	m-3r-13t-17v37
t:folder	l-7m-13o5p-10q-16s-3t18u12v25
t:follow	j-8p-8r4s10t15
t:font	r14t-16u-3v16
t:foo	m3t5
t:footnot	m-4q-3t-15v29
t:forbidden	f14m-5
t:forc	m-7o-5r7v17
t:forever	l30m34q-11r-5t-12v-21
t:forg	m25q-4v-17
t:forget	k12o10v-10
t:forgotten	r12t-6v-4
t:fork	t-4v7
t:form	t3
t:format	j-4k-7l13m-13n-4o-7p-9q24r6s5u-6v11
t:formatter	m10r-5
t:formula	m-6q44t-6v-22
t:forward	j-4k13m-13o10p6r18t10u-3v-26
t:found	e-7f-5h7j-9k-18l16m34n-3o-12p14q34r-12s-5t-29u-4v7
t:fr	t15v-14
t:fragment	q-3t19v-12
t:fram	m-5t-10v20
t:framework	p-6r-7v21
t:fre	v8
t:free	a7m6t-11
t:freebsd	k8m7n-3t-4
t:freez	l-3q-5r10t15v-5
t:fresh	e19m-4q3t-9
t:freshly	k11o-4v-6
t:from	a-7d4e-11h-6i5j4k39m-18n-19p-8q54r-29t13u-8v-8
t:front	d9j4q-7r-6t6
t:frontend	t-15u18
t:frozen	m-9r12t-3v4
t:fs	q22r-4v-13
t:full	d-3j11k6m7n29p-4q-7r-8t-24v8
t:fully	o-11p-6r38v-12
t:function	e-4h-4l-6m5n10o-11q-6r-3s22t-26u-6v40
t:functional	t-6v10
t:functionality	j-3t-6v17
t:fuse	q7
t:futur	t4
t:fuzz	m-12n-3t11v20
t:fuzzy	m-4p-3r47t8v-33
t:game	j6k19m6n-9q-4r-14t20v-15
t:gap	q-4r-5t-4u24v-4
t:garbag	k-8l20m-7q-22t37u-4
t:gateway	d-12j14
t:gb	k-10m6n3q-3t-8u16v8
t:gc	n7q-4t28u-4v-16
t:gcc	m9q-10
t:gdb	q-5v14
t:generat	m7o-3p25q-38r-17t21u-4v23
t:generation	m-5n-3o24q-4t-15u16
t:generator	n5q-8v6
t:generic	m5t-4v5
t:get	a-6b23e12f-3k30l-3m-13n31o-18q17r-42s-7t-22u-11v27
t:ghc	m-5q62t-7v-38
t:git	e13j14k-17l21m-8n19o17p-11q-5r-6s-3t-17u-4v-8
t:github	b7j13k-3m-8n20o13p10q-7r-11s4t-12u-9v-9
t:give	a18d10e12k-7l-6m-7n7o-6q12r-7t-12u-10v5
t:given	o11q-8r-4t16v4
t:glibc	q17v-11
t:glid	q-4r-8t15v5
t:global	a9j7o5p-4r9s-8v-13
t:glyph	t5
t:go	a32e-7k4l4m-15n11o-7p-8q-5r20s-5t-20v3
t:goe	e10h-7j-4k-6m3o-3p-7q6r19t-25u17v5
t:going	j-3m13v-4
t:gone	m13n-4q-8r-11t-29v59
t:good	r8v-4
t:googl	e4
t:got	m-15n5q-7s17t16v-3
t:gpu	m-18n-10p-4q-19t21u-3v46
t:gradl	p9q-3t8v-8
t:graph	d4r-5t-10u5v15
t:grid	m-4r-8t-7v28
t:group	e-17q-3t33
t:grow	n20r-5t-4
t:guard	m5t-3
t:gui	m-11r-5v26
t:guid	n-7r10t13
t:guru	m41q-4v-29
t:half	m3p-8q-4r10t-12v17
t:hand	o-3r10t6
t:handl	h16i-8k5m4q-11t10u-4
t:handler	n15v-11
t:hang	j3k-3l53m-5n7p-3q10r-12s-7t-16v-15
t:happen	i4m-5p-4r-4t6v12
t:hard	m-6r11t20v-16
t:hardcod	o-3s12t-7
t:hardwar	t-6v12
t:has	a-5e4f-10h5j14k-6l-6m-7o33p-9q5r29s-15u-11v-11
t:hash	q33v-22
t:hashmap	t5v-5
t:hav	r-6v7
t:have	a6j-4k-4l5m-9n9o-15p-6q9r30t10u-4v-19
t:head	r-4v9
t:header	k-3m23o-7q-19r32t-19u-3v10
t:headless	m12p-3t-3v5
t:heap	k-6m30n-5q8r-9t9v-19
t:height	m-13r8v14
t:hello	u24v-13
t:help	e10k-5m-7p-13q10r-11t-4u14v19
t:helper	m11q-6
t:helpful	q5
t:here	k16l-9m9n-4s-3u37v-35
t:hi	q-5r4t9u23v-21
t:hidden	m-3r12t-6
t:hide	o-3r17t-11v7
t:hidpi	m-3v12
t:hierarchy	t14v-12
t:high	l-5m-4q5r4t-25v30
t:highlight	r22v-6
t:hint	o-3p18r10t-4v-18
t:history	l11m-11p7r-12t-8v23
t:hit	m6p-4q-7t4v10
t:hold	m13r-4t-7v5
t:home	j16k9m-20o-4q-7r-14s4t-7u24v6
t:homebrew	m24q-4v-10
t:honour	t6v6
t:hook	j-3k-6l5m-7o-9p45q5r-14s-6u-4v7
t:host	j12m-15n30o20p10q-13r-4t-3v-20
t:hot	n53r-4t-8u-8v-23
t:hour	a10b27m-7n5o-4q-5r-9t-27u-3v28
t:hover	r-13t9v17
t:how	e6j-4k-4l-4n-4p-7q-11r-16t43u-6v18
t:html	k6q-5r22t-7v-7
t:http	b-11d27e-6h-3j8k-4m-7o-5p5q7r-4t-21u15v6
t:huge	m-3n21t-10
t:hydration	j-5m19q-8v10
t:i686	m-4q16v-10
t:ice	m61n-7q-4t-12v-29
t:icon	k-7m6p14q-4r12t13u-3v-17
t:id	f26h14k9l-4m35p-4q-11r-3t-4v-47
t:ide	k13o-3p12r-13
t:idea	m-5n7p6t10v-14
t:identifier	m-4q17t-6
t:identity	e6t-18v18
t:idle	n10v-3
t:ids	m-4q-6t19
t:if	e-5h4i8j-16k-24l5n-6o17p-4q-17r15s8t34u-11
t:ifac	v3
t:ignor	d3k-8l-5m-10n-4o19q-9t8u-4v20
t:imag	e7h25j-3k8l-3m-14p-13q-10r-24s-5t25v20
t:ime	r5
t:immediately	m11o-4p-5q-12r11
t:impl	m7v5
t:implement	k17m7q-4t-13u14v-17
t:implementation	t4v10
t:implicit	m-3q4
t:implicitly	t7v-6
t:import	j-7k-9l-3n-7p46q10r-14s-3t-8u-6v12
t:impossibl	e23m-3n-4r-3t-9v3
t:improperlyconfigur	m-9o13q15v-8
t:improv	r-8t15
t:improvement	t22v-22
t:includ	k-6m-6n-4o-5q-8r-11t-20u46v23
t:incompatibl	m8v-6
t:incomplet	k17v-7
t:inconsistent	v5
t:incorrect	j11l-4m-5o-5q-6t-5u-11v29
t:incorrectly	a9m10p6s-8v-8
t:incremental	n13q6v-15
t:indent	r-6t-16v32
t:indentation	r-4t15v-8
t:index	k15l15m10o-4p-6q-17r-4t9u-5
t:indicator	o5t6v-5
t:infer	m12q-3t-12v10
t:inferenc	m-5q-4t4v9
t:infinit	a-4m-13s11v11
t:info	j-6k-4m-8q-7s8t-19v45
t:information	p-3q-15r8s6t14v-4
t:ingress	i8m-5o11q-4v6
t:inheritanc	v3
t:init	k11o11p-3q-7t6v-13
t:initial	m10r-3
t:initializ	a13m14o-3r-4v-9
t:initializer	m-9q20r-4t10v-11
t:inject	p5s-5
t:inlin	m-6p27q-7t-5u17v-12
t:inner	j4m-6v5
t:inpaint	t-5v15
t:input	i10k-5l-4n-4o-5q-8r25s8t14u-4v-13
t:insert	r-6t7
t:insid	e-13k-4m3p12r-4t-6u-3v25
t:install	b9e-4f-4j-6k13l8m-23n-3o-4p28q11t-9u-6
t:installation	j-5p20q-7t4v-4
t:installer	l-7q24v-10
t:instanc	l-5m37n4r-18s-7t-4v4
t:instead	h-4k18l-7m-13o-7p-10q19r12s15t-30v17
t:instruction	p7s13v-13
t:int	h17t8v-20
t:integer	m12q-5t7v-10
t:integrat	t-9v13
t:integration	e5l7m-3p28q-14r-7u-3v-3
t:intel	m-3p-4q23r7t-9v-8
t:intellij	m-6p22v-4
t:interact	t-4v4
t:interactiv	t-6u6
t:interfac	t24v-13
t:intermittent	k-8m7p6t-4v10
t:internal	k6l6m34p-12q-4r-12s-3t18v-26
t:interpolat	j6k-3m5t-9v9
t:interpreter	m10q-4
t:into	b3e-6k7m-3n-15o-7p8q25s8t34u-5v-37
t:intrinsic	m-3v14
t:invalid	h26k-9m10o32p-5q-11s-5t-10u-8v-12
t:investigat	t6v-3
t:invocation	t4v-4
t:invok	m11p-5q-5s7
t:io	m-8u21
t:ios	k-7m-4n-3o-4p-9q30r27t-17v-3
t:ip	v5
t:ipad	q-3t-5v10
t:ir	v4
t:isnt	e16i5l-4m-26n-4o-12q4r10u-5v28
t:iso	v9
t:issu	b3e-4h-4j-12k3m5o-12p-8r35s9t-39u23v12
t:item	a-4b16j11o-3q-5t-13u-3v12
t:iterator	t7v-5
t:itself	i4k-5m31q-5r-9t-10v13
t:java	j-3m36p-9q-8r-4t26v-23
t:javascript	k11
t:job	k5m11n27p6q-9r-10u-3v-14
t:join	j16k-4m-8r-4v4
t:joint	t6
t:js	q3t-4v12
t:json	a-4e-4f-4j-5l-5m13n-4o13p25q-28r-27s-4t48u-8
t:jump	m-4r33s-6t-8u-6v4
t:just	e-5n14q-4r-15t-11u30
t:kb	k-3l-4m10
t:keep	j8k7n5o4p-3q-11s-4t20u-4v-12
t:kept	m-4o12t-4
t:kera	m-3v10
t:kernel	k-4m66n21q5r-4t-6v-68
t:key	e41f6j-8k-4l-4m-16n-4o30p-6q-21r-43s7t21u-8v20
t:keyboard	t11v-9
t:keyerror	m7
t:keyword	m-4q-4t10v10
t:kick	e9j-3r-3v8
t:kill	k14l22m-5n5p-5r-6v-15
t:kind	j-3v15
t:knob	t-29v30
t:know	l10m-4p-5q-7v9
t:known	v10
t:label	r30t-7u-5v-7
t:lack	f3o31p-7t-16
t:lag	m-4n9t-8v12
t:lambda	q5
t:land	t-22v33
t:lang	m25p-4q-5r7t5v-9
t:languag	j-5m4p6q-12r11v6
t:laptop	m-5n31r25t-6v-34
t:larg	e-4h17l-5m16n16o22r-6s-9u-5v-40
t:larger	r-10s11
t:last	a11j10k8l32m-12n-11q9t-28u-4
t:late	r-3t-4v20
t:later	c4d-3l10m-6o-7q5t-11v11
t:latest	j4m-3o7p7q-4r26t-4v-23
t:launch	a13o-5p13r-7v-5
t:launcher	m-6q6r-4t5v10
t:layer	l-13m22n13o-4r4s-3t-5u-5
t:layout	d4o-4r-5t-7v25
t:lazy	m4q16v-12
t:ld	q-8u-3v23
t:ldap	e-14t10v9
t:leak	m5n27q-6t-6v-6
t:learn	n-5t13v-4
t:leav	j-4k-5l-4m-8n-3o-9p-5q37r-8v22
t:left	a6k22m-5n-5o-5q9r-18t31u-4v-23
t:legend	r27t-4v-17
t:len	m-9q10t11v-8
t:length	h-4i5m7
t:less	q-4r-4v14
t:let	k-5l13m-3q-7r-7t48v-26
t:letter	q29r20t-22v-11
t:level	t26v-9
t:lib	m5q20t-7v-12
t:libc	m3q-3t-3v5
t:library	m-15n-4o-4p-6q5r-4u27v7
t:libstd	m-10q-4v16
t:libstdc	q16v-11
t:libuv	q-4v5
t:lie	k11q-7r25t-13v-11
t:lifecycl	t21v-14
t:lifetim	t-8v17
t:ligatur	r37t6v-32
t:like	i-3m10o-3q-4r6t-15u4v17
t:limit	a44b12e-4h-6i9j20m-6n-10o-11p-3q-9r-8s-15t-17u-8v22
t:line	a-6i-3j10k-4l-13m35n-7o5p-9q-11r20s-5t-10u10v-4
t:link	k20l-11m-11n18o10p-4q-22r-19t8u-7v26
t:linker	k-4q10t26u-3v-25
t:lint	o24r-4t11u-5v-19
t:linter	l29m-6t-4v-14
t:linux	k9l18m4n-5o-4p-13q12r16t4u-3v-27
t:list	a-3e3j-14k23l-5m-21o-4p-6q-20r38s-11t15u-5v21
t:literal	o3q10t-8v4
t:littl	r17t-9v-5
t:live	q-20r4t-27v49
t:lldb	m-5v6
t:llm	h38s8t-16u-4v-19
t:llvm	m15q-14t-3v9
t:load	f4k-14l-15m4n3p22q7r-14t-5u9v16
t:loader	j5m-3q4t-5v4
t:local	e-3h-4m19n-6o29p-4q-20r-6t-8u-3v18
t:location	t-15u17
t:lock	a-3j-6k102l7m-8n-6o-8p-8q-20r-43s-4t25u-5v-12
t:log	d-12j10o4p-3q-4r23s9u4v-22
t:login	e88h-6j-10k-7l-3m-8o6p-11q-5r-8s-5t-11v-8
t:long	i40j-3l4m-3n16q-7r10t-13v-24
t:longer	n18o-3q6t-16v15
t:look	j-7m6n-3o56q-5t12u18v-59
t:lookup	e26m-4q-8v-10
t:loom	m3q11v-7
t:loop	a-4m30n-5o-3r-3s12v-17
t:lose	k-14s14t-18v26
t:loss	k15m-5p-8r-5s6t-3u-3v11
t:lost	k23n-4o-10q-15s5t-22v39
t:lot	m-7t-4v14
t:lower	v4
t:lto	m-13q12v5
t:lua	m19t-10v-5
t:m1	m20v-16
t:mac	j-6k19m4n-3p-3q11r25t-4u-4v-27
t:macbook	r10v-8
t:machin	k-4m-3q-3v17
t:maco	j12k17l-4m-6o-4q33r11t-8v-44
t:macro	q-5r-5t17u-6v17
t:made	e-4k-3m-5p-3r-4s54t34v-51
t:magic	q11v-6
t:mail	j13t-4v6
t:main	m-7n-5q9r-37t-6v55
t:mak	l9t-5v9
t:make	k-8l16m-4o13q5s-3t-21u-6v18
t:malform	u15v-7
t:management	t4u4v-4
t:manager	k-6l8m-6p6q4t-4v7
t:mangl	q-3t-8v13
t:manifest	t10v-7
t:manual	j7m-5q4
t:many	b19j-20k20m-8q-3t-15v20
t:map	l-8n-3p25q-14r-12t45u-3v-21
t:mark	m-13o-7q-4r-13t17v29
t:markdown	m-3o-13p-6r13s10t13u-8
t:marker	v4
t:mask	t10v-3
t:master	k-4n-8o23p-13q27r-4t-12v-3
t:match	a-4e-5f25j-5k4l-5m18n-5o-6p-9r-16s12t-6u-9v17
t:max	t6
t:maximum	h-5i7r-10s10
t:may	k12m-6t-20v27
t:mayb	m12n17r-11t-4v-11
t:mb	i9j-6n26t-9v-7
t:mcp	e-7j-7k-4l-7m-3o5p46q-4t-5u5v-14
t:mcu	k-3m24n-4v-5
t:md	k4m-5n3o5p-3s8v-7
t:mean	m-5q12r-7t18v-7
t:meant	t5v-4
t:meditation	m41q-4v-29
t:meet	n10
t:member	r-11t-12v27
t:memory	a-3j6m17n9q-9r3v-14
t:mention	r9t35v-36
t:menu	m-4n-9r5t49v-30
t:merg	f7m-6n-11o-4q15r12t25u-4v-22
t:mesh	t12v-5
t:messag	a4e-4f13i3j-6k-9l17m-30n-3o-16p6q-27r12s-7t26u4v22
t:meta	r5s16t-7v-4
t:method	m8o-6q24t-9u24v-26
t:metric	t-8v12
t:microsoft	e15m-17p16v-6
t:mid	m15q-5s-7
t:middl	m28q-4r13t-3v-25
t:migrat	j13v-9
t:migration	m-5n-9q-10v38
t:min	o6
t:mingw	q17v-7
t:mini	m13t-20v21
t:minimum	r13t-7v-5
t:minut	a-6b9i5j-5m5r-4v8
t:mirror	j7k8m-6q-24t-7v36
t:misc	q8r28t-7v-12
t:mismatch	e6k-3m8
t:miss	a-5e-6f34h-4j-15k7l-11m-20n-7o-13p-7q60r23s-11t9u-10v-16
t:mistral	o25v-19
t:mix	j13q3
t:mobil	k11q-9t16v-12
t:mod	k-3q-13t-8v33
t:mode	e-5k9l-10o-10p27q14r-12s21t-10u-11
t:model	a4c4e-3i13j-6k3l-4m9n-6o16p-16q-19r7s32t-7u-8v-13
t:modifi	k16v-11
t:modification	o-4s8
t:modifier	v6
t:modul	e20j-6k-4o-6p17q4r-8s8t-20u21v-11
t:moment	t-14v15
t:monitor	m-3o8r-5t-7v15
t:month	m3q18t-6
t:more	a-4e10h-5j7k6l7m-25n18p17q13r-16s-7t14u-9v-15
t:most	i6r-4
t:mostly	v4
t:mount	j-4k34l11m-6n21o-4q-4t-15v-27
t:mous	n17r-5v-8
t:mov	j-9k-5l-3m-5p-3q10r14v12
t:move	o-4r11u-6v4
t:ms	j-3m-5p5q4r-4t-4v8
t:msvc	q8t11v-15
t:much	m-4n33q-6r-5s16t-17u4v-10
t:multi	j4l-3p-5r-5u28v-9
t:multipl	i6k-13m7p3q-14r-21t-5u11v39
t:musl	l-5q10
t:must	h11t-4v-6
t:mut	m3t5
t:mutex	q6v-5
t:nam	m-7p18q-5t8v-7
t:name	d10e-3h21i-9k45l15m-17n-5o-3p-10s-8t-8u-6v-9
t:namespac	l-4q13t-21v22
t:nan	t-3v5
t:nativ	j-6m-5p15q10r13v-11
t:navigation	r-20t9v18
t:ndk	k12q-6v-4
t:nearly	n32t-6v-19
t:need	j-3k-7m-3p-3q5r8s6t27u-5v-18
t:neither	m-4o12p7q5t-5v-3
t:nest	t-9u-5v29
t:net	f8j11k-13m-7n9o-4p-3q7r-5t37u-13v-11
t:netcdf	k-3t-9v16
t:network	d4e4j4k-13m8p-4r-6t12
t:never	a-6e-5f-3h-4j12k13l61m-8n13o-7p12q-18r-21s11t-24u-9v-6
t:new	e10h13j12k-4l-5m-17n17o-6p-9q-6r6s-7t-11u-17v33
t:newest	k-5m-9q50r-10t-12
t:newlin	v6
t:newtyp	m4
t:next	d4k-3m4n-10q13r-8t17
t:nginx	d8j4o10q-4v-13
t:nightly	f4l10p-3q-4r-5v12
t:nil	j-4m29t-13
t:no	a-10b5c-3d-6e20f4g5h-10i-5j18k22l-23m-10n-29o43p5q22r6s-5t-47u-19v17
t:nobody	e14j-4k-4q5t-8v4
t:nodata	m5t-3
t:node	e-4k-7m26n5p-9q-27r-3u-4v38
t:non	e-3f8k5l-17m-14n-12o-3q9r-4t7v32
t:none	m-3v15
t:nor	m-4o12p7q5t-5v-6
t:not	b-8c-6e7f22h10i-14j-7k14l-6m4n-11o5p57r-6s-9t-42u-10
t:note	j-3o20r29s-3u-4v-27
t:notebook	m9r3t-10v7
t:noth	a18b9d14e4g27h-5j-20m-45n-11o-12p44q-12r5s-4t-36u-6v30
t:notic	k21m-5r-10s18t-6
t:notification	r-31t-17v61
t:now	b4j18k19m28n17p-5q-10r4t-16v-49
t:npm	f7l8p-6q-8t10
t:null	m5q-5r-4t-24v36
t:nullabl	q-7t-25v37
t:number	m4p-6q-6r33t7u-6v-10
t:numpy	m3q-9v16
t:oauth	e-5j4p6
t:oauth2	e-5t9
t:object	a7d3j-5k5m-18n19o-4p5q22r-3t-15u16v-19
t:observ	r7v-4
t:obsolet	t9
t:occur	m8
t:odd	q49t-22v-14
t:off	b4j-6k-4l-5m-7n-5o16p-5r69s-3t-36u-5
t:offset	b5r-3t-12v21
t:ok	m-3r-4t-10v22
t:old	k-4l-8n7p-6r16t-5u-5v14
t:older	m22p8r-5v-18
t:ollama	o25t-6v-12
t:once	d7e-11k15l19m-11n24o-3p-11q8r-8s-5t-34u-4v23
t:one	a5b4e-3j-4k-9l-3m-12n-18o7p-7q25r-11s-4t5u12v22
t:onlin	v3
t:only	e21k22l-6m-9n-3o-7p-11q-13r-14s4t4u-6v21
t:onnx	v9
t:oom	n9v-5
t:open	e3j-4k13l-4m19n-3o-8p-24q-3r10t-12u4v19
t:openai	e20i-3j-5t13v-9
t:opencv	m-12n13q11r4t-4v-3
t:operation	e-25i4k15m3p-4q6r-3s-6t5u23v-13
t:operator	m15q-4t6v-12
t:ops	m13p-4t-5
t:opt	m8v-7
t:optimiz	m-4q-7v19
t:optimization	m22q-9v-9
t:option	o-30q-7r10v41
t:optional	t-5v6
t:opus	h-4k-3m-4n-5r21s12t-10u-4v6
t:order	k-4q-7r-7u-4v39
t:org	m28p-4q-7t20u-5v-17
t:original	v3
t:os	j-10k35l23m-7q-7t16u-5v-31
t:osx	u-8v20
t:other	k8n-4o-4p-4q-8t-17v40
t:otherwis	t7v-3
t:out	e30h-6j75l-5n-3o-13p-9q-21r7s-8t-31u9v-14
t:outer	e22q-17v6
t:output	j-3k-13l-4m-17n-4o-8q-19r27s24t21u-5v11
t:outsid	s-6t8v3
t:over	e-6h-3i4j-4k-4l5m-20n-4p-3q-11r10s24t-11v26
t:overflow	k-4m18q-9r-13t22
t:overlap	q21r8t-4v-18
t:overload	c7d-4m7v-4
t:overrid	a-3o6
t:overwrit	k27r3v-24
t:own	e-3j12k-14l4m4o17p-3q-15r-8t16u-5v3
t:ownership	k10v-5
t:pack	m10q30t-7v-21
t:packag	k-19m15n-3o-4q-7t17u-4v18
t:pad	m-9r-15t5v25
t:page	a-4d32e-3j-4k-6l-4m-16n-8p-8q-17r-19s-4t17u29v22
t:paid	a-4t-18u17v5
t:pair	j12k-3m-8n-8q-3t-5v23
t:panel	m-5r9v-5
t:panic	j-3k-3m7n-4t18v-9
t:panick	m19t-10v-7
t:parallel	i8
t:param	m4v5
t:parameter	h9o-15q-7t34
t:parent	m3q-4r5t-4v6
t:pars	k-4m-9o21p-12q-16r-3s11t-4v28
t:parser	q-4t39v-29
t:part	b-7k-4m-7n-3r48t-17u4v-5
t:partial	s4t-5v11
t:partition	t-4v11
t:pass	l7m-5n-4o-14p-4r20t34v-22
t:password	k-6o-6r-7s11t-24u-3v49
t:past	n-4o-5p15r4t-12v20
t:patch	h8m-9p-4q12
t:path	e-4h-4j-4k29l16m-14n-4o27p13q3r-12s-3t-27u-7v-3
t:pattern	a7j-5k-10l-3m17q-4s19t14v-23
t:paus	m-3t-6u16
t:pay	o10r-4s9u21v-28
t:payment	t-21u16v13
t:pc	j7k6m-5p-5q-17r-15u16v19
t:pdf	a-3h13i5k-6m-6o-3q-8r-8s-12t16u-6v30
t:pen	t-3v13
t:pend	e-9m-7v23
t:per	k8n10r-6t7v-5
t:perf	u12v-7
t:perform	e-24k23
t:performanc	e-4m-6t3v21
t:permission	e-8f38j-4k44l-8m-9o19p-14q-7r-7s9t-18u-3v-26
t:persist	h30k-9l14m-14o12s-10u-3v-18
t:persistenc	v4
t:persistent	j23n-7t24u-3v-26
t:phas	m4t-4u10
t:phon	e4h8j-4m-5t7
t:photo	r-8s9v5
t:php	k-3m20p-5q15t-9u13v-21
t:pick	o3r-8t-3v14
t:picker	r9t10v-6
t:pictur	k-12m-6o-3p-5q-4s25t8
t:pin	j12l-3r14t10v-25
t:pine	j16n4p-4r13t-4v-18
t:pip	q5
t:pipe	m4
t:pipelin	l-3m11n11p-4u-7
t:pivot	r-7v11
t:pkg	q14u-4
t:plac	q11r6v-5
t:placeholder	m-3r26v-12
t:plain	k8m-4r-8s26t-14v4
t:plan	a21l-5n-3o-11q-4r-7s25t9u-3v-13
t:platform	q38r-3v-25
t:play	m20n-9q-5r-5t42u-17v-3
t:player	v8
t:playground	t-5v15
t:playlist	t8
t:pleas	c9d-4m-25p-4q16t34v-17
t:plot	m11v-6
t:plugin	j-4k-5m-28n-3o-5p76q5r-13t20u-6v-29
t:plural	j4r-3u-4v14
t:plus	h6j9k7o-5p-4r-7t-11v12
t:png	m-5r-4t-10v28
t:pod	a-3n6q-5t-11v21
t:podcast	j-13q-12t-4v37
t:point	m4q15r18v-22
t:pointer	m4t9u-6v5
t:policy	g16v-7
t:poll	a-7b10
t:polymorphic	t4v-6
t:polymorphism	t16v-14
t:poor	j-3k-3m8t13v-11
t:pop	e4r-14s10t-7v12
t:popup	s10v-8
t:port	d-12j4k23l-3m5n-7o8q-19r16t-4u-6
t:position	k-5m9o-3r-6t7v6
t:positiv	o6q-8r-3v14
t:possibl	e10i7j6m-10q-5t-3v9
t:post	e21i-10l11p13q-11s18t-8v-18
t:postgr	q-13v18
t:powershell	j-4k-3o10q-6v14
t:pre	k-5m-7n-4p17q-9r13s-3t12
t:precision	k7p-4r-3v17
t:precompil	q47v-38
t:prefix	k10v-3
t:prematurely	v5
t:present	q-4r5t6v-4
t:preserv	q-5v10
t:press	h3o-6p-5r10t-5v9
t:pressur	q-3t-4v18
t:prettier	t13v-6
t:pretty	v6
t:prevent	h16v-12
t:preview	l-3m14o-10p-4r27t8u-6v-12
t:previous	m4r-3t-7v11
t:print	m8n-6o-11q-8r-6t16u-3v20
t:printer	j11q-9t-15v20
t:privat	d8e-4p5v6
t:pro	r8
t:prob	e-8v9
t:problem	j-6l-6m-6o5p-6r16t-11v26
t:process	e-4l79m-24n-4p-11r-7t13u-3v-27
t:processor	n10t-15v11
t:produc	j-4m-4q-6r17u13v-5
t:profil	e26j5m-8n-3o18p-4t4v-23
t:program	f7k9m5p-7q-9r-13t18u-3v10
t:progress	i6m-6
t:project	a5e-4k13l-3m-20o-7p16q14s-6t12u-5
t:promis	t18v-16
t:prompt	g9h-7i5j-5k6l-7m-5n29p-10q-13r32s12t-9u-7v-18
t:proper	l-4p-5s7
t:properly	b-4q-4t13
t:property	m7o6p12t-9v-6
t:protocol	v13
t:provid	h16m-7q-3t4v4
t:provider	e8k17m-4t-13
t:proxy	a8e-5j-23m15p-3q-4t6u-4v24
t:prun	k7l4m9n-4q-3t-3v8
t:ps1	t16v-15
t:publish	f9p-5q-11t24v-11
t:pull	e13t5v-13
t:push	d7e11j6m-5n-3p7q-4r9t-23v13
t:put	j5q-3r-4t6
t:py	k-5m-8o24q-15t-5u-3v24
t:python	k-7l-4m22q14t-4u-5
t:quality	o-3s7v15
t:quantiz	o-5v6
t:query	j15m-5t17u-9v-10
t:question	a6b10m8n-10r18t-44v25
t:queu	n-3q-4t-5v29
t:quick	k-6r24t6v-17
t:quillon	a7n-4
t:quit	k-7l38m41n-17p-8r-11v-23
t:quot	o-4r-11s12t-5v20
t:quota	a5b9v-7
t:race	k-5l4m-5o3q13t-3v5
t:rais	o17t-6
t:ram	m-10n48t-8v-17
t:ran	r-6v13
t:random	m26v-13
t:randomly	q-5r17s-5
t:rang	m-16q8r15t6
t:rate	a6b9m-6n9q-23t-9v37
t:raw	t-14v21
t:rc	n3v4
t:re	t11v-9
t:reach	a8j-3k-4m-5o-3p18q8r-3t-14v11
t:react	h-4l8m4o-7q-9r-5t-15u-6v54
t:read	h11j5m4n-8p6q-11r29s5u-6v-27
t:readabl	r10v-8
t:reader	r-3v4
t:readm	q-4t12v4
t:readonly	k9o-3v-3
t:ready	q5t19v-18
t:reason	n11q-5s15v-6
t:rebas	t11v-10
t:rebind	r-7t13v-5
t:reboot	m34n-7q-5v-18
t:receiv	p12t-15v11
t:receiver	q-3t25v-19
t:recent	i6r10v-4
t:recogniz	k13m19o-3p12q-6r-6v-24
t:recompil	v8
t:reconciler	v3
t:record	k-5n-4o-5q-4s4t12u12
t:recover	t-4v5
t:recursiv	m15q-4t-13v8
t:red	r4v-6
t:redirect	r3t7u-4
t:redis	m-11t3v13
t:reduc	m12q-6r4t-29u22v7
t:redundant	s3
t:ref	u-3v13
t:refactor	s10t-18u13v-4
t:refer	t-4v5
t:referenc	d4e-4o-3q-9r-4s4t7u-3v15
t:reflect	i6r-4
t:refresh	e6j-17m-5r16t-14v23
t:refus	e18g4h-5j-9k17m-11p16r-3t-14v5
t:regard	o11v-6
t:regardless	o-5p5
t:regex	l14m4t-11v4
t:region	o5r7t-19v13
t:register	j-4k-3l-6m-9n-4p-4q26r-4t23
t:registry	b3d7e-4h-3j6k8p-4q-29t9v21
t:regression	a11k-4m-18n21p16q-10r-4s9t-5v-6
t:regular	t25v-18
t:reject	e5h40j-4k-6m-4q-3r-6s30t-21u9v-33
t:relativ	t-7v8
t:releas	a12k-4m5n-6o-11p15q12r-9t26u-3v-20
t:reload	t11v-5
t:remain	i6m-5p5r-4
t:remot	e4j6m-12p11r28v-32
t:remov	e-3k8m9o-4p-5q-10s-4t10u4
t:renam	k38q-9t-22v13
t:render	m-4p-7r35t-9v-4
t:renew	e6t18v-15
t:reopen	m-15p15r-4t5
t:reorder	r17v-13
t:repair	m15t32v-35
t:repeat	a3k-4l13m-19o-3q-6s6t14v9
t:repl	l26m-5t-4v-12
t:replac	p-5t21u8v-16
t:replica	t-6v9
t:reply	m4q-4v6
t:repo	f14k6m-10n20p-3s3t-8u-4v-12
t:report	l5n-19o-14q7r-10t30u25v-19
t:repository	k25o7q-8u12v-26
t:represent	m9q-5
t:req	j-3t3v5
t:request	d13e20f-8h67i5j-6k6l15n-4p-3q-16r-11t-55v-24
t:requir	i8j5k-8o10p-6q15r10s-9t-7u10v-13
t:reset	m-4p-7r4t7v12
t:resiz	r33v-26
t:resolution	q-5r-4t-8u24v-5
t:resolv	q13v-6
t:resolver	j7v-5
t:resourc	f6l12m-3n3o-4p4r-4t-7v7
t:respect	b-7r-5s7t14
t:respond	f6p17v-12
t:respons	e8f9h8j-5m10n6o-4q-6r-4s-5t-10
t:rest	m4
t:restart	d-12j8k-4m56p-3q-12r-8s-3t-14v4
t:restor	m-3q-7r-11t8v24
t:result	a6h9j-5k20l-6m-15o-6q4r10s-4t10u-7v-11
t:resum	k21l-7p-12q-8r28s-13t11v-7
t:retriev	j13k-5o-4p-4r-10t31v-15
t:retry	b-14j-7m-6t18v26
t:return	a14h7j-5k11m4o-5q-28r-13u-6v24
t:revers	j-12r4t12v4
t:revert	r-4t4
t:review	q-3t-5u13
t:rewind	h16m13v-26
t:rewrit	m9s7t12v-20
t:rewritten	a13m-4v-6
t:rfc	t-18v24
t:rhs	m7v-4
t:rid	j-4m17q-5t21v-20
t:right	k-4l-4m30n-5o-5q16t-7v-10
t:rng	m5q-4
t:role	e8f5h10k-10m-11q7
t:roll	m-12r-7v29
t:room	t3v-3
t:root	k12p-4t10v-6
t:rotat	m38o15t-40v-3
t:round	a-3j12q-5t-14u-4v29
t:rout	p-9q5t-9v17
t:row	k-4m-14q-6r45t-15u14
t:rpath	q3v4
t:rpc	l-4m-4t12v8
t:rs	t4v8
t:rt	m-12q11v6
t:rts	t30v-23
t:rtsp	n5
t:rubbish	s25t-15v-5
t:ruby	n4
t:ruin	q-9r9v9
t:rule	g9j-7k-3p8q-4r-12s-3t17u-7v16
t:run	a-4e14f-10h-7j24k-13m11o-7p41q-10r-4s-9t-14u-15v4
t:runaway	m-6q-9v31
t:runner	f-3l21m-11n20o6v-14
t:runtim	j-5k-4l-4m44n11q-18t20u-10v-29
t:runtimeerror	m27q-10v-7
t:rust	n-4q-5r-7t7v18
t:rustc	k-10m3v14
t:rustdoc	t8v-7
t:rustpkg	v5
t:rvalu	m7v-5
t:s3	d8t19v-22
t:safari	k-5m33p-16q-17r40s10t-4v-29
t:safe	v8
t:said	d8m-3n-5t-12v20
t:same	a13j6k4n-9o3p-4q10r-10t-10u-6v8
t:saml	e9
t:sampl	m-5q-3v11
t:sandbox	k-5l-3m10o16q-6t-4v5
t:sav	k13o-16t-15v30
t:save	k6m4q-9r-6s-3t-12u-4v36
t:say	a26e8h5j-8k-12l-7m-17n-9o-7p8q15r-11t13u-5v5
t:sbcl	k-4m16v-9
t:sbt	m-5p-5q20t16v-16
t:scalar	q-9v13
t:scan	l5m6p9t-10
t:scen	k-6m18p-6r-5t-29u21v21
t:schedul	b5l8m-17r6t3v8
t:schema	k6o-9q-3r-11s9t14u-4v11
t:scop	m-9q5t49v-27
t:screen	k-7l-6m34n-6o-4q-9r-48t18u-5v49
t:screenshot	r22t3v-16
t:script	e6j-3k-11l20m-10p23q9r-4t-4v-14
t:scroll	m-5n7r-5v6
t:sd	k19m-5o12v-16
t:sdk	q5r-5t6
t:search	j11m-6n-5o-7p-12q-9s-8t-4u-4v49
t:second	m26n-8o3p-7r13s-4t-38u-4v27
t:secret	k-5s13t9v-13
t:section	o7q-3t4v-6
t:security	k17q10t-14u15v-22
t:see	e9f8k8m-6q-3t-5u7v-10
t:seem	m-4q12r15t-16v7
t:seen	e11j5p-6r10v-7
t:segfault	m7q-15v10
t:segment	v7
t:segmentation	m-14q12
t:select	k-8o-4q-3r16s7t-7v14
t:selection	m-3o-4r23v-8
t:self	j8m20q-8t-7
t:semantic	t-16v22
t:semicolon	v15
t:send	m-4n15q-4r-15v19
t:sender	f28m-7v-12
t:sensitiv	t4
t:sent	e8f-6v5
t:separat	s11t-9
t:separately	t4
t:separator	r25t-14v-7
t:sequenc	t4
t:serializ	m9o-4p-4v6
t:serv	m15o14r-4t-4v-17
t:server	c5d-18e-10f4i8j-4m9n-7o5p12q24s-7t9u-3v-23
t:servic	e6f7j-5k-8l22m-14n-4o-4p-6q17r-4t-16u6v9
t:sery	r10t9v-13
t:session	e6f-7h-3j-11k19l-16m25n-4o-4p-8q-9r19s-8t13u-9
t:set	e8h-3j8l-8m-15n-6o59p-17q-16r4s-5t-9u-6v12
t:setup	k-4p5q27r3v-23
t:several	k9m-7n-3q-5t-6v25
t:severity	o6t15v-17
t:sh	l13p-3q16v-15
t:shader	m19q-26r20v-8
t:shadow	m-4n-4q-6r17t12v-7
t:shap	k-4m3v6
t:shapefil	k-6m10t13v-12
t:shar	f9i8k-8m-7r-29t6u12v22
t:sheet	k-4m17r-9t-8v9
t:shell	e8k-8l28m5o22p-6q-3r-13s-7t24u-8v-29
t:shift	r4t-3
t:shop	a-4t3v5
t:shortcut	o23r-27t14v-9
t:should	b-7e-3h-4j4k-11l-5m-5n-8p-5q-21r4s10t42u-14v29
t:shouldnt	k-3v9
t:show	e-5h-4j-9k-10l-4m-21n-14o-12p17q-8r73s-7t20u-10
t:shown	o7r11t6v-14
t:shrink	r-8t-16v28
t:shuffl	t-7v8
t:shutdown	m15n-4
t:side	j12m4r7t-5v-8
t:sign	e-3h7j8k-7o13r-7t7
t:signal	l-5m3u12
t:signatur	o-4v20
t:signer	t-10v15
t:silent	m3t-4v9
t:silently	k-7l-4m7p14q-4r-4t-6v12
t:similar	v5
t:simpl	m-5n14q3v-12
t:simulat	k-5m-5q-10t-6v38
t:sinc	a10d-3e4h-4j7m-8n-13p4q34s9t-26u-7
t:singl	m-6q-3t24
t:singularity	k27t-8v-10
t:sink	t-3v4
t:sit	d8j4l13m-4q-8r-6t-9u-5v14
t:site	m-9n12q-9r-11v29
t:size	n-8q-3r-16s8t40u-4v-6
t:skill	p12r-5
t:skip	k-10t3v21
t:slash	k4o13r10t-7v-7
t:slav	q10t-10v13
t:sleep	r-8v11
t:slic	m5t42u-4v-31
t:slot	k-5m27q-5r-7t-10v6
t:slow	d9m-7n36q-4v-16
t:slowdown	d8v-4
t:slower	n44q-6v-34
t:small	n-3r34t-10v-6
t:smaller	h4
t:smart	s12t-8v6
t:smtp	j10v-4
t:snap	m-4r-18t-5v28
t:snapshot	r-3t16u-9v8
t:snippet	r13v-9
t:so	j12k-10q11t-12u6
t:solv	r15t-8v4
t:some	a11n-4o4q-21r4s-4t8v27
t:somebody	t-22v28
t:someth	j18k-3l9m-4p-7q-5r-8t-6v19
t:sometim	j-4l11r30t-7v-15
t:soon	j-4l-8m18n29q-10r4t-7v-11
t:sort	k15o-4q-4t19v-9
t:sound	t-16v28
t:sourc	k-4m-11n4o9p15q19r-4v-19
t:spac	k26m-5o-6p4q-3r5t-34u-3v27
t:span	m-10v18
t:spawn	l21m-13p14q-3s-6
t:specifi	j-4m-4p17r12v-13
t:specific	a8n7r-6s-8t-14u-4v24
t:spinner	t-7v15
t:split	n21o-4r-4t10u-9v-9
t:spoil	r-4t-10v17
t:spoken	v4
t:spot	n22t-3u-8v-5
t:spurious	m-7v13
t:sql	m-5q5s5
t:sqlit	q12v-4
t:src	q10t-6u-4v8
t:ssh	j21m-15o13p8r-17t6
t:ssl	j8m-4
t:stabl	j-5q22t-7
t:stack	m16n20r-4t-14u-10
t:stag	q-4t18v-11
t:stal	e12h-6k-6l-3m-4p6t6
t:stand	m29t-9v-11
t:standalon	m13p-3q5v-10
t:standard	n10t11v-10
t:start	e-4j-4k5l27m35n-7p19q-18r-21s-7t3u-4v-14
t:startup	o18p4q-3s3v-13
t:stat	j-4k8m10p-5s-6t-6v17
t:statement	r-5v12
t:static	m-4q4t-24u8v28
t:statically	q-5v5
t:status	a-4d34e-4f9h18i5j5k7l-5m-22n8o9q12s-5t-26u-4v-37
t:stay	e-10j3m-9n7o-5p-7q-9r18t-23u-3v48
t:std	n6q9t-3u-3
t:stderr	m-4q15v-5
t:stdin	l4m-4
t:stdout	p4
t:step	e13l11m21n17q-15r-6t20v-48
t:stick	m5
t:still	j-3k3l-5m19n5o22p-10q6r-8s-5t-27u-4v17
t:stop	a-5e-6g9j13k-7l-8m27n15o-8p12q7r-14s-9t-16u-5
t:stor	k-4m25o-7p-6q-8r-22t16u38v-21
t:storag	d4h-3k-5n-4o-4p-3q15t8v9
t:story	t3
t:str	v6
t:strang	m-5q29r18t-15v-16
t:strategy	t4u12v-8
t:stray	q35r-4t-6v-19
t:stream	l11m-3t35v-33
t:strict	u14v-6
t:string	e-3j3k-5m12n-4o-3q-3r-4s-3u-7v28
t:strip	l7t-8u17v-11
t:struct	m6t-10v14
t:structur	t-4u9v6
t:stub	m-10q-5v22
t:stuck	l-4n-4q-9r7t15
t:studio	t-7v10
t:styl	r33t-14u16v-27
t:sub	m-4p-8q10s7t-5v13
t:subagent	k-6o5p12s-7
t:submodul	v4
t:subpath	j-11t15
t:subscription	a11j-6t-14v18
t:subsequent	i-6l-3m7q5
t:subtyp	t-5v6
t:success	m-4q-4v19
t:successful	m-3v9
t:successfully	m-10q-5v30
t:such	k-6m-10q3v13
t:suggestion	t-9u23v-3
t:suit	r-7v8
t:sum	a-4i30j10m-6q-6r-8t8v-4
t:summary	i6k5n-3r-5t-5u19v-10
t:super	m-5v6
t:support	h10l6m-18q-8r7t48u-11v-22
t:sure	q-3t-7v17
t:swallow	m-3o17t-8u8v-9
t:swap	k10m-8n8q-4r-3t10v-4
t:swift	m-6q14s32t-14v-21
t:swiftui	t18v-13
t:switch	m13o23r-7s-9t-7u-3v8
t:symbol	m-10o-7p-7q-7r79u-6v-29
t:symlink	k18o5q-4r-6t-13v6
t:sync	b16e-15j5k4l-8m-13o17p-4q-10r16s-3t-35u-4v47
t:synonym	t11v-8
t:syntax	m-29o8q10t37v-11
t:syscall	k19m-3q-5r-5t7v-7
t:system	k11l5m-8n8o-4p-8q6r-16s27t18u-4v-21
t:tab	m-5n21o-6p-10r-6t8v14
t:tabl	j13n4q-4
t:tag	k5m-10o-5q-6t6u-16v38
t:take	e9j-4l4m22n36o5p-10q-26r-15s-4t16u-6v-19
t:taken	t17
t:talk	t11v-6
t:tap	r6t-7v11
t:target	k4o22q17t-5v-25
t:task	d10k-9l24m-10n-7o-12r-14s-6t-3u-5v39
t:tax	a-5j12t-11v17
t:tcp	l-4m-8p14
t:tell	e13m-9q10r-4t24v-22
t:templat	m5q-6r-5t-13v28
t:temporary	t-9v11
t:tensorflow	k-6p-10q30t-9u-8v23
t:terminal	e3k11m-4o-4p-17r35t8v-15
t:terminat	l-3m-15n17p3q-5r17s-3
t:test	a-3e-4j-7k-11l-9m-10n-5p-12q12r-18s16t32u22v10
t:text	k-9m-6n8o-3q-5r31s7t-7u-6v7
t:textur	t-12v19
t:tf	k-4m-20q-13t17v37
t:tflit	m6q-4t-3v8
t:than	i8j-13k5l-4m-23n15o7r-4s7t-21u-4v33
t:thank	q-6r-3t-17u30v7
t:their	k40m-7n4r-16t14u-3v-14
t:them	l7n-4o-4r25t17v-22
t:themselv	v3
t:then	b4j17k15m14o-4p24q-7r4t-11v-48
t:ther	a6j21k11m-14n-8o18p5q-11r-28t28u-5v-12
t:thermal	m-6q-9v31
t:thing	m-3n-3q-6t-10v40
t:think	v8
t:thos	r-10t5v8
t:though	a24d4f7g29m-4n-8o-7q-10r5t-5v-25
t:thre	h7t-6v5
t:thread	m-5p5r3t5
t:throttl	b3v4
t:through	e3i7j-5k-4m9n-4o15p-11q15r-11t-5u-4
t:throw	m-6p6r-9v16
t:thrown	e4j-4
t:thumb	t-4v5
t:thumbnail	e-4h-4j-4k-7l5m-7n19o-7p-3q-8r-8t10v27
t:tick	r27t-5u-5v-11
t:tidy	t15v-9
t:tie	v4
t:tier	m3t-19u18
t:tile	m-4t26v-17
t:tim	j28m-3r-3t9v-19
t:time	a-5j50k-9l6m4n15o-12p5q5r-8s4t-30u-6v-8
t:timeout	j-7l7m-19n-6o-3p-6r-3t13v34
t:timer	k-3m12r-9t-6v22
t:timestamp	s32t-11v-14
t:timezon	o-12r18
t:tiny	r29v-27
t:tip	t-3v7
t:titl	m4r15t-11v-4
t:tls	j-6n9q-5v8
t:tmux	p-5r-12t-9u10v20
t:toc	t7v-5
t:today	q19t-6
t:together	r-11v13
t:token	a9d3e27f12h-16i11j-10k-13l-4o-5p-4q-23s-8t11u-5v17
t:told	m13p-5q18t19v-30
t:too	a9b17e-5h13i7j-24k5l10m16n-4o-11p-11r14s-11t-28u19v-4
t:tool	a-5e-3h21i-10k21l35m-21n-7p19q-10r-9s14t-25u-3v-5
t:toolbar	r20v-16
t:tooltip	r29t-7v-18
t:top	j-3m-4p-4r22t-7v3
t:topic	t15v-9
t:total	a-6m-3t-7u-4v36
t:touch	r12t3v-8
t:trac	q-4r27t-13u-3v4
t:track	i8j-6k-16n-3o-5q-17r-4s11t29u15
t:trail	m-4o16r-3t-9v4
t:train	m-5t14v3
t:trainer	o42r-4t-14v-15
t:trait	q-4t-5v20
t:tran	v5
t:transaction	l-3q-3t24v-3
t:transcod	l33t-4v-15
t:transfer	d13t-22v18
t:transport	j8m-4r-3v8
t:tray	k-7m-12p21r4t6
t:treat	b-4t10
t:tree	k-4m-6r-7t11v12
t:tri	k-4m11
t:trigger	i5k-4l-3n-3p37q-9r8s-4u18v-38
t:trip	t5
t:trivial	v11
t:troubl	k10m7p-3q3r-5t-15v14
t:true	n6o-3p6q-5r-5v10
t:truncat	k7m-8v14
t:trust	t12v-8
t:try	c10d-3h3m-5r-6s10t-4v-5
t:ts	m-3o-4q25v-7
t:tui	r30v-22
t:tupl	m-3v10
t:turn	e-14m-9o-3p11q-4r11t38v-11
t:twic	a11e-8k-8n-14o-7p-5q23r-12s-3t-27u-8v64
t:two	a30e25j-4k13l-4m-8n-5o-6p-5q11r17s-4t-46u-8v6
t:tx	q-5t-6v20
t:typ	p-4q-4r23t-12
t:type	h12j-7k-8l-4m-3n-3o15p-8q31r-3s-3t10u-7v-10
t:typechecker	v6
t:typeerror	m17p-6q4v-12
t:typescript	o-4p18r-5u-4
t:typo	e9k-7q-3t12v-7
t:ubuntu	m20p-20q23r5v-23
t:ugly	t5v-5
t:ui	m7p-5r-3s9t7v-6
t:unabl	j7k24l13m-14o-5q12u-4v-23
t:unauthoriz	e-17k23v-4
t:unavailabl	j10l13v-12
t:uncaught	m14q-10
t:unclear	v3
t:undeclar	k-12m-10q46t-7v-8
t:undefin	f7m23o-8p10t-21u-4v4
t:under	a-3e-4i5j-4k25l-5m3n-10o7p30q-14r15s-7t-6u-6v-22
t:understand	t-8v9
t:understood	e-13m12p-4r-9t-3v31
t:unexpect	e-3k-7m23q-5
t:unexpectedly	i8m4p7q-7r6v-8
t:unhandl	k16t-8v-3
t:unhelpful	v5
t:unicod	r9
t:unicodedecodeerror	k26m-10v-13
t:union	t8v-7
t:unit	m-13q5s19t5v-12
t:unknown	j11k-4m-7p-9q-5r8t-4v22
t:unless	r-5t23v-9
t:unnecessarily	r12t-10
t:unnecessary	q-4t38v-23
t:unreachabl	t26v-22
t:unresolv	q-4v4
t:unresponsiv	j-7l-6m16r5v-5
t:unsaf	k-5m3o-7s15t11u-16v13
t:unsign	m12q-6
t:unstabl	p-5v12
t:unsupport	e21m11q-3t-24v7
t:until	v4
t:unus	k4m6o-5u-3v8
t:unusabl	m12r12t-4v-13
t:unwind	v6
t:up	e8f-3h-4i26k-10m49n-12o-12p-15r-8s53t-15u4v-47
t:updat	a-4e-5i4j3k-15l11n-6o-9p-20q7r38s8t6u-13
t:updater	k7q19t-3v-9
t:upgrad	l-6m-8q22r28s-4t-21u14v-14
t:upload	d32h22i7l-4p-5q-8r-4t26v-49
t:upstream	v6
t:urdf	t6
t:url	j11m-9o-9u14v9
t:us	m-4q5
t:usabl	j-4m4q-4r7v6
t:usag	a39g4k-4m-5n-33p-4q9r4s-6t-15u-6v23
t:usb	t-4v12
t:use	d-13e-4f9j3k-19l-10n9o-7q38s-6t6u-7v6
t:used	k7o15q-6r-4s-4v5
t:useful	l7m-6q-4r16t7v-11
t:useless	r-8v13
t:user	a-3d10e-5j7k-15l22m-13o-13p-5q-9r-18s13t50v-21
t:using	e-5f7h8j10k-10l-4m8n-4o-3p16q-9r4s-10t-17u-9v26
t:usr	k8m9q-6v-9
t:utf	k4m9r-5v-8
t:utf8	k-8r-4v17
t:utility	r16s11t-12v-11
t:uv	v4
t:v0	t-3v4
t:v1	k5m-6q7s-3
t:v2	a13e26h-6k7m-4n-5p-4q-4r14s-7t-14v-7
t:v3	k7m-4s5t9v-8
t:v4	k6m-6q6s5t11v-11
t:valgrind	t4
t:valid	f7h4k11o-4q-6r-5
t:validation	m-5q-10s9t-26u11v36
t:valu	f6h16j-8k-7l-4m13n-5o25p-10q-8r-11t-16u-10v28
t:vanish	k19o-3r-11t-9v11
t:var	n13t-3
t:variabl	h17k-4m-6o-7q-10t5v18
t:varianc	v4
t:variant	r-4t-4v7
t:vcf	m31r-8t-12v-4
t:vec	m5t5v-6
t:vector	k-5m8t12
t:verbos	q4v-4
t:verify	s19v-18
t:version	j-7k9l-4n-6p28q35r-21s-7t9u-7v-21
t:vertex	m-4q-5t-6u28v-6
t:very	j9n7v-6
t:via	l-4p12s-6t21v-16
t:video	j-3k-8l3m-7n7q-5t23
t:view	m-4r43t-7u-7v-13
t:viewer	m37q-4r28t-27v-26
t:vim	m-6o11p51r-21t5v-28
t:violat	g5
t:violation	g5m-15q27v-7
t:virtual	q-4r14t-15v15
t:visibl	r7t10v-15
t:visit	t6
t:visual	t-21u22
t:vm	q16t6v-13
t:voic	m5r-5t8v-5
t:void	l8q-4
t:volum	k38o-7v-20
t:vs	j6k5l-6m-13o14q-3r-10s20t-11v8
t:vscod	e8h-6k10l9m-7o7p24q-5r-14s-10t-9u-3
t:vulkan	q-8r27v-4
t:vulnerabl	v-4
t:wait	k5l19m-11r-3
t:wall	t9
t:wallet	m-9n-3r-11u-3v48
t:want	e20j7k4m-4q-7r-3t-9u-3v3
t:warn	k-7m-11p19q21r-3t7u-10v-7
t:wasm	m6n14t-10v-4
t:watch	j4k4m-4q-7r-4t15v3
t:waveform	m-9r11t9
t:way	m-12o4p-4q-4r5t6v20
t:wayland	k-4m-18p20q-5r21t13v-9
t:weather	a13m-4v-5
t:web	e-8i3j10k-7n9o9p-12q-4r-3s-5t40u-3v-19
t:webhook	j4p12q-4t-8
t:websit	q17r12t6u-4v-24
t:websocket	d-12j15
t:webview	m-16p16t-9v10
t:week	k11m-4q-4t-5v14
t:weight	d4m-4q-3r-6t12v6
t:well	q4
t:went	m5q16s20v-25
t:what	a5e-3f10g28j6n-3p-5q11r-9s-3t6u-5v-34
t:wheel	q15v-5
t:when	a-9d-4e-11f4h7i-6j21k-6l-25m48o-6p-10q-33r25s13t-13u-14v26
t:wher	r7t-7v8
t:whether	t4
t:which	j-8k-9l11m-4o-3r17v7
t:whichever	j16v-12
t:whil	b7e-4j22k17l11n-14o-11p6q-8r10s-4v-25
t:whit	m30p-6q-4r4v-12
t:whol	m16r-4
t:why	k12n15p-3q-9r6v-12
t:widget	m-5q10r12t16v-25
t:width	m28q-12r18t-24
t:wiki	t4
t:will	q13r-8t20v-16
t:win	o24t-9v-11
t:win11	k12v-5
t:window	a-7e5f-3h-4i6j-10k47l35m25n-7o-3p-10q17r-48s-11t-15u32v-39
t:wireguard	j30q-5v-20
t:wish	t17v-13
t:within	a-7b10j10k3r9t-20u-3v9
t:without	a7j-3k-4l-4m13o-7r-9s6t6u-6v10
t:wizard	r-3v14
t:wont	k-8l41m-8n-3o-4q-18r-4t-11v22
t:word	m12n-4q-6r-19s33t-15v10
t:work	a-5e-8f13h-5i4j5k-44l-20m-48n-7o15p34q14r-10t-6u35v34
t:workaround	o5
t:worker	m-11n9q-4t-7v29
t:workflow	u11v-3
t:workspac	k-5m-17o11p41q-7r-13s-5t17v-17
t:world	k17v-9
t:would	t-4v10
t:wrap	v4
t:wrapper	k11l11r-10t3v-10
t:writ	f10k6o-6q-9r-6s-5t8v11
t:writabl	k32q-3t-4v-17
t:writer	t-11v16
t:written	q-4t-5v22
t:wrong	e-6g25h-5j-4l-7m-12n-6o-11p-12q18r26t-41u37v5
t:wrongly	q12t-8v9
t:www	j13k-4p-3
t:x509	p-4v9
t:x64	q8v-5
t:x86	q5
t:x86_64	m-15q30v-11
t:xcod	q-7v13
t:xml	k19m-8n5t-26v17
t:yak	k-3m-4q17t-6
t:yaml	k-3m-3o20r-6u-13v17
t:year	r3t-4v5
t:yes	o4p-4r25s-6v-14
t:yet	d32m-10q-5r-9v10
t:yield	m-13o-4q-12v50
t:zero	l-15m-7p-4q27t11
t:zip	t-5u15v-4
t:zone	d-3t-11v33
t:zoom	m9r4t10v-15
w:?	a14b-6c-4e22f-9g-9i3j-51k11l-17m33n18o-32q15r-13s-7t-30u-11v71
w:a1	t-7v23
w:aa	j7
w:aaaa	r8v-6
w:aarch64	v3
w:ab	j4m22t-4v-11
w:abandon	t-5v10
w:abc	m4q5v-3
w:abi	m-6q4v4
w:ability	o-5q-3v16
w:abis	v5
w:able	a6h9j12k-6m-17n-5o-8p3q-6r-12s-8t19v16
w:abort	b14l-3m23n-5q-7t10v-19
w:about	a6b-7d-3e-11f4k3l-6m-16n8o-5p4r-14s16t39u17v-34
w:abov	f-3i4j-7k-13m-6n-5o-10p-12q18r33s-7t23u5v-12
w:absent	r-3t14v-4
w:absolut	v3
w:abstraction	t4v-4
w:ac	m-6p11q-4t8v-6
w:accent	k5r-4v5
w:accept	e4j4k17m-15n-4p-8q18t10u-7
w:acceptabl	m-5v7
w:acceptanc	r3t-9u8
w:access	d-4e13f3j-5k33l-5m7n4o3q-12s-5t3u-4v-23
w:access_token	e10t-3v-5
w:accessibility	o3p-3r8t8v-7
w:accessibl	r7
w:accidental	v6
w:accidentally	p-3q7r3s4v-7
w:accord	a24j-3k6m-7o-7p3q-4r4s-4t-16u-5v12
w:account	a7e40f8j8k-14m-4n-4o-9p-10q-6r-5s-8t-6u29v-22
w:accuracy	q-4r-4s4v6
w:acknowledg	s8t-4
w:acme	b4j-5m22q-8r-4
w:acquir	t5v-4
w:across	j-4k10l5m-5o-5q-8t-15u16v13
w:act	k7r-13t12v3
w:action	j-8k-6l-3m-13n34o-9r-4s7t12u16v-20
w:activ	j12l-5m-5n7p6s7t-21u12v-7
w:activat	m-6p3q6
w:activation	j3p3
w:activity	m-3n13q-4v-4
w:actual	a3k-5m-4o-7p6q5r13s11t-18u4v-6
w:actually	h4k-6l7m-5q-4r-5s10v11
w:ad	e-6h3j4m10o-6p15q20r-11s-12t-19u9v-5
w:ada	j4m6t-6v5
w:adapt	m6t4v-8
w:adapter	j3q5t6v-6
w:adb	e3p7v-3
w:add	a-7e12f4h-6k-21l4m15n-11o7q-27r-37s17t48u32v-17
w:addition	t7u4v-3
w:additional	j-6n4u13
w:additionally	a4
w:addon	i4m-9q-6r-7v27
w:addr	t-5v6
w:address	j40k10m-8n6o-8p-10q-7r-5t-12v4
w:adjust	t5
w:admin	e8f8m-6p-5t7
w:administrator	f4k11p-3q-4r-7v6
w:admit	s15t-7v-4
w:advanc	v10
w:advertis	p-6r8v6
w:advis	m7t5v-12
w:aes	t-6v8
w:afaict	m3v-4
w:affect	i-4m-7q5s9t-20u11v11
w:after	a11b8c-4d-14e8g-6h5j39k9l34m-32o-15p-16q11r6s-10t-37u-24v28
w:afterward	j-4k10l-4m-5n13o-3s7t-19v13
w:again	a12c7d-5e6h8j9k-17l14n-10o-6q7r4s21t-24u-15
w:against	a3f4i4n6t-15u10v-8
w:age	e4j5n14q-4s15t-8v-21
w:agent	e9h-3i7k-13l-7m-5o-11p19r-6s12t-3u15v-15
w:aggressiv	s4
w:ago	n7o-5s18v-11
w:agre	e4m-3t-9v15
w:ahead	t14v-11
w:ai	a5h-5j-5k-5m16n-9o-7q10s17u25v-37
w:aim	k4m-4v8
w:air	m-10q7v14
w:ais	t8v-4
w:al	f7m17q-5v-7
w:alarm	v4
w:album	m15p-4q-9r-4t10
w:alert	j5m-4v3
w:alexcrichton	v3
w:algorithm	t13v-9
w:alia	h8j-3m-4o12t-3v-5
w:alias	m-11q-4v13
w:align	s10t4v-14
w:alignment	m4r-7t-4v9
w:alik	p-3v16
w:aliv	j8m-5v8
w:all	a-17d-11e17g-6h-15j-14k4n3p19q-19t12u15v23
w:alloc	n12t-4v-4
w:allocat	n18t4v-15
w:allocation	t4
w:allow	f11h-4k-12l-4m-12n5o5p-10q20s9t9u-6v-7
w:almost	e9r4t-7v-4
w:alon	j3l-4m-11o-3p-7q5r-9s3t25v5
w:along	b-4e7f-4m-4o-7r21t35v-31
w:alongsid	r6s12t-11v-4
w:aloud	t3
w:alpha	m-4n3
w:already	b5d-8f-3h-4l5m10n-9o-4p-12q20r-6s-5t28u-7v-5
w:alright	e4k-3q-4v6
w:als	t8v-3
w:also	e-4f6h-5j4l-5m-17n6o13q-12r-5t14u-9v19
w:alt	r8t-4v8
w:alter	s4t-4v5
w:alternat	t15v-11
w:alternativ	h6s8t-7
w:although	g6j-6k22l11m-5n8q-4r29s-4t-37u-5v-12
w:altogether	m-5r-3t12
w:alway	e10h4i5j11k5l-4m-9o23p-8r5s3t-17u-10v-9
w:amaz	t-6u11v-3
w:amazon	m-4v12
w:ambiguity	t10v-9
w:ambiguous	q5
w:amd	n5r10v-7
w:amd64	j5k8n4o-4p-5q-6r-9u-8v22
w:among	m-10n-4o-3p-4r12t19
w:amount	a-3e-5h5m-8o-5q-3t-4u22v11
w:amp	k6m-7n3t-5u-3v17
w:anaconda	m6o3v-7
w:analysis	q-5s6t-8u13v5
w:analytic	t-13u14
w:anchor	k15t-6v-5
w:android	e-4i3j28k5m-28n-4o10p9q-11r30s-3t12u-5v-34
w:anew	d-7h7j6k-6m-6p-4q11t-8v19
w:angl	r5v-3
w:angular	t-5v9
w:annotat	v5
w:annotation	m-6o5q-6t21v-6
w:announc	r4
w:annoy	k7m-4p8q-4r12t-8v-6
w:anonymous	q5v-3
w:another	e13f5i-4j-6k6m6n-5o8p-14q7s-5t-12u-6v17
w:ansi	o-3q5r27v-13
w:ansibl	m-3o14q4v-10
w:answer	b19d10e-5f-3h39j-9k-16l-8m-3n-6o-15p-7q-11r-3s7t3u-7v19
w:ant	q-3s7t8v-4
w:anthropic	h4j9l-6m5n-4q3s-9
w:anvil	t5
w:any	a-3b-4e-3g-4h11i-4j32k-7l-9m-3n6p14q16r-8t-33u10
w:anybody	j8k4m-6r-3t-13u13v14
w:anyhow	q7
w:anymor	i-4r-7t-5v23
w:anyon	k17m15t-10v-10
w:anyth	a-5f-4j-4k15l-7p-8r24t9u7v-22
w:anyway	m23s7v-22
w:anywher	a4m-5n-4t-9u4v15
w:aot	v4
w:apach	k9q-7r-4t8
w:apart	m12o-4t7
w:api	a-5b16d19e22f8h17j13k-16l-9m-24n-7o-7q-12r-5s9t6u15v-43
w:apis	v3
w:apk	t-5u14v-8
w:app	d-6f-4g-3j33k-15l19m12n17p33q-35r-53s-10t18u-13v10
w:apparently	o10q4v-13
w:appdata	l11m-13p4q3
w:appear	a8b-4j5k-11l-6m8n-5o-7p4q8r36s-4t-18u-5v-7
w:append	k5t-13u16
w:appimag	k-4m4q6r-4t4
w:appl	f4q5v4
w:appli	o10t-6v7
w:applicabl	m4o6
w:application	m16p-10q11r9s4t-6v-16
w:apply	k10l-4m-13o-4q9r-8t16u10v-13
w:appointment	t5
w:appreciat	q10v-7
w:approach	a8r-6u12v-5
w:appropriately	j5p-5
w:approv	j5m-5o-5q-3s5t6v4
w:approval	j5l-4o15r-3s5t-9u4
w:apr	v3
w:april	b4v5
w:apt	m-6o8
w:ar	n4v4
w:arabic	r16t-16v7
w:arbitrary	j5p-5t3
w:arc	m8v-5
w:arch	k-8l-4m4n5p6q4
w:architectur	k-5p-8q12r-3t-3u8
w:architectural	s6
w:archiv	m4n9q16r-5t-16
w:arduino	m6v-4
w:area	r8u3v-9
w:arena	t3v-3
w:arent	e-6k-3m-8n-5o9r6t6v9
w:arg	m-17q5v20
w:argu	s4
w:argument	k-5p-4q-3r7t14u-4v11
w:argv	l7m-6r5
w:aris	t3v-4
w:arm	l6m-9n-5q6r-3s3t10u-3
w:arm64	l4m-11p3q17t-16v9
w:around	j-7k-6l4n18o-3p-4r3t42u-5v-42
w:arr	q-4t13
w:array	k-5m10p-5q-8r-6t3u-3v22
w:arriv	j-4k-3m-4n-4p26q-9r-8t-13v29
w:arrow	m-5o-3r8v14
w:artifact	h8m-3q8t10v-16
w:artisan	q6
w:asan	m12v-7
w:asc	v11
w:ascii	r7
w:asid	k7
w:ask	a4b4d5e5f-3g28h18j8k-14m-30n-10o15p-10q-6r-21s58u-10v-39
w:asleep	n9q-5
w:asm	v3
w:asp	k3
w:assembl	q4
w:assembler	q4v-5
w:assembly	t-5u8
w:assert	m15v-6
w:assertion	p10q-5v9
w:asset	k4l5m13n-4o-3p-7q3r26t-5u8v-32
w:assign	d4j9r-3t15v-11
w:assignabl	q12t-4
w:assignment	m-3v11
w:assistant	c5j6k-8q-6s10t-8v11
w:assum	o-3s4v4
w:assumption	s4
w:ast	l7p-3t6v-4
w:astray	v8
w:astro	l7
w:async	e4j6m-6t4
w:atom	e10r-10v11
w:atomic	t10v-5
w:atomically	t3
w:attach	h7k-6l10m5n5p4r-18v4
w:attachment	j-3k13m7n-6o-5p-4q-7r28t-14u-4v6
w:attack	j11t-6
w:attacker	v4
w:attempt	b-4e-19k8l-7o6p-9q-7s19t18u-7
w:attention	m-4t4
w:attr	v3
w:attribut	j-3k-4o-3p5q-6u-5v28
w:attributeerror	m4
w:au	f5j5m-4n18t-11v12
w:audio	m-4n-4s15v7
w:audit	u11v-8
w:auf	f5k8o-3q-3t7v-8
w:aur	d4k-6r4
w:auth	e5h4t7v-11
w:authenticat	e7j7v-10
w:authentication	j7o4v-9
w:author	l8n-3q-6r6t-11u-8v26
w:authority	j5v-3
w:authoriz	e3p3t-4
w:authorization	f3o4t-5
w:auto	i7k3l-4m-7p23r-14u-6v8
w:autocomplet	t-7v8
w:autoload	m4q4t-4
w:automat	v4
w:automatic	q-8r-9t6u8v9
w:automatically	a7e4m-6o9q-4r13v-8
w:aux	l23p-5q5v-10
w:auxiliary	m-4v5
w:availability	t-11u9v4
w:availabl	a4f7k-5m-4o4p12s-6t-14u8
w:avec	n10r4t-4v-8
w:averag	v6
w:avoid	r-7t8v7
w:avx2	v4
w:await	j8m-4r-3v9
w:awak	r-5v9
w:awar	m4
w:away	a19e-3j-6l18m-10o12p-10q-10r8s-5t10u-6v-8
w:awesom	t5
w:awful	v4
w:aws	k9m-6o6q6r4v-16
w:ax	m7r15v-14
w:axis	r38t-9u-5v-12
w:azur	e3h6k-4m3o4p-4q7t-6v-8
w:b1	q-4t-14v27
w:babel	l6p-3
w:back	a10e7f-3h7j14k-13l13m-8n-14o-7p10q-17r-6t12u-14v15
w:backend	e14j12k6l-3m-7n-6o3p-5q-12r-6t-8u19v-4
w:background	h6j-3k-9l9m-11n3o-5q-11r-11s-4v29
w:backoff	b-3d3t10v-7
w:backslash	k5p14v-13
w:backspac	r16t-8v-5
w:backtrac	m6
w:backup	j-9k38m-10q-4t9v-19
w:backward	t6
w:bad	d3j-5m-12t10v13
w:badg	r6v-4
w:badly	m-3n9q9r7t-8v-6
w:bag	m-5v8
w:balanc	e-4t-4v8
w:ban	b18o-3t-17v12
w:band	v4
w:bank	a6m-5t3v4
w:banner	m-3p-7r8t-4v14
w:bar	a-3k4l-4n-4o-7q-8r5t14u-6v17
w:bare	b4p9r-4t10v-13
w:bas	l-3o6p5q-14s-3t10u4v-5
w:base	j-3k-6m35n4p-7q7r-7t-26v18
w:bash	a-4e-4j-7k-7l36o9p-5r-4s17t-8v-22
w:basic	e6l5m-3n8r5t12v-21
w:basically	k3v-4
w:basket	l4q-6t-5v10
w:bat	k5m11q6t-5u-5v-7
w:batch	t22v-15
w:battery	j-3m-8p11v13
w:bb	l3
w:bbbb	r8v-5
w:bd	t13v-12
w:beacon	f16m-3v-8
w:bear	k5
w:bearer	f3
w:beat	r7t-4v-4
w:becam	n12q-3t-13v7
w:becaus	e-7j-5k19m9n3p8q10r-5s3t-10u6v-27
w:becom	k12l-10m6o-7q-10r-4s-6t-39v67
w:been	e-6f6i-6j22k26m-16o-12q-15s4
w:beep	v6
w:befor	a8b4e7f-6h-7i5l17m-12o9p-16q-13r-9s5v6
w:beforehand	j17m-5t6v-16
w:began	j-4n11v-6
w:begin	a4k-5l14m-12o4r-5s4u-4
w:beginner	v11
w:begun	v5
w:behav	j8k-3m-6r8s4t-6v8
w:behavior	j18k6m-18n-6o-6q-5r-14s12t3u-7v15
w:behaviour	i-4s10t17v-17
w:behind	e-3j10k-5m-6n-9o-6p-6q-7r11s9t6u5v4
w:bei	k5m-4q-5r16t17v-16
w:being	e-4h-4i4j16k-4m-4n-3o-4p-7q-10r-18s7t8u37v-7
w:believ	k-4m-4n-5o9q10r3t10u-4v-11
w:bellow	v8
w:belong	j-4k-4m-6n4o-5p-3r5u12v10
w:below	a4e-7h-4k-9l-9n20o-14r36s-9t-27u15v7
w:bench	m-5n11
w:benchmark	m-5n17
w:beneath	t-9v11
w:benefit	m-3u11v-4
w:besid	k-3m-4o10q-16r4t24u-4v5
w:best	b-4k-3o-6p-5r20s8t11u12v-14
w:bet	l20m-9r-8u5v-6
w:beta	f4m4o3r3t11v-17
w:better	b-4e-7f-6j4k-9l6m8n4p-13q-7r8t37v-17
w:between	e-3k-5m-11o-13p4q-8r-9t4v55
w:beyond	a16i5m-5n7q-5r-4u-3
w:bi	r-4v6
w:big	m20n19o7q-8t-5v-14
w:bigger	i5t8v-4
w:bigint	k5
w:bill	a12v-11
w:bin	e-3f3j-3k17l16n-5p-9q9r-9s-4u-4v-7
w:binary	j-12l-4m13o10p8q12r-6t16v-26
w:bind	m3o8q-6t9
w:bit	b3j-6l-4m15n-5o-4q-11s-5t8v17
w:bitbucket	l3
w:bitcoin	e-5j6k5m-36n-10o7p-5q9r-18t15u-7v52
w:bitcoind	j10l8q-9t-6v3
w:bite	q4t9v-8
w:bitrat	v4
w:bitwig	p6r13t-7v-7
w:black	q-10r29t-8v9
w:blam	s13
w:blank	m-4p-4q-3r18t-4v9
w:blend	t7v-7
w:blender	m5n-4t4
w:blink	r8t-4
w:bloat	r-5t7
w:blob	j-5k4m15n6o14r-10u-7
w:block	e-6h20k-6l-8m-13n30o-6p-11q-17r-6s-10t16u7v13
w:blockchain	n4v6
w:blog	k-3r-8t13u-4v7
w:blow	m3n7r-8
w:blue	e10m-4r7t-6
w:bluetooth	j17r-7
w:bme	m13v-7
w:board	m31q10r-3t-20
w:body	d6j-3k-5m-11n6o-4q-6r-8t5u7v16
w:boilerplat	m5
w:bold	r-6t10
w:bom	k3q4v-3
w:bond	o-4v11
w:book	e6k-3o8q4u22v-25
w:bookmark	r-4v9
w:bool	m4t-9v17
w:boolean	k6q9t9v-11
w:boot	k-5m49o4p-5q-13r-16v-4
w:bootstrap	m-3n-4q19v-14
w:border	r9t-5u7v-10
w:borrow	m7
w:bot	a7f7h7p-3q5s-4t9v-12
w:both	e-11h-5j-8k-11m21n-7p6q5r-6t21v4
w:bother	n5s12v-5
w:bottom	n4r4u-4v10
w:bought	m4t6v-8
w:bound	m7n6p-4q19t7u-3v-21
w:boundary	t-7v15
w:box	a5b3j4l-4n-12o-10p-9r28s-3t16u-10v4
w:br	p11r-3s10t16v-25
w:brac	j4m5
w:bracket	m4p12r-7v-6
w:branch	j-5k-5n-5p-8q24r16t-5u-9v8
w:brand	t6
w:brav	r8t6v-9
w:break	g6j-5l3m22n-12o9p-3q-9r4s8t-19
w:breakag	r-4v8
w:breakpoint	j7o-6t-6v15
w:brew	q8v-4
w:bridg	h5k5m9p5q-3v-12
w:brief	t-5v6
w:briefly	m-5p5
w:brightness	r-4t6
w:bring	j15l-3n-4q13r-4t12u-3v-19
w:broadcast	t14v-11
w:broader	v-5
w:brok	k4q7r-5v-4
w:broken	e7h-4k3l5m-14r29t-22u13
w:broker	j7m12v-17
w:brought	j6m-7p4q-12r4t34v-23
w:brow	r-4v6
w:brows	t6v-10
w:browser	h-4i3j-11k-11l26n-7p7q-8r17s-4t-18u6v19
w:brush	v4
w:bsd	q8
w:bt	m4
w:btw	k5q-3
w:bubbl	t12v-10
w:bucket	d5f5k-7t15v-6
w:budget	t-5u3v4
w:buf	t7v-3
w:buffer	k6m8n6o-3p-5q-7t-8v8
w:bug	b-9c-4d-5e-21f-3g15h10i4l-17m16n-20o60p10q-21r4s20t-60u24v-4
w:bugfix	t-3v8
w:buggy	j16m-5
w:bugzilla	v3
w:build	a-4b-4e10f-7h-5i-4j-15k-23m13n9o-10p-11q81r-13s-7t7v-6
w:builder	k6n-9r-6t26v-4
w:built	e-4j-5k-6l-5p-9q-3r-17s-4t23u-7v42
w:builtin	m-3t16v-6
w:bulk	u8v-5
w:bullet	r3
w:bump	l8q4t6v-12
w:bunch	v12
w:bundl	j-4k-18l13p7q-24t9v33
w:bundler	o23q8v-23
w:burn	a10s9t-4v-7
w:bus	q11v-7
w:business	e6h-3s11t-10u14v-11
w:buster	k4
w:busy	l5n6t-3v4
w:but	a-10b-4c-4d-5e15g-5h4i-10j-7k18l-5m-43n-11o-11p10q17r40s-10u-32v55
w:button	a-4h-4j-9k18l-5m10n-5o-8p14q-15r-30t26u6v15
w:buy	j-6t-5u9v8
w:buyer	t-7v11
w:buzz	v7
w:bwrap	q8v-5
w:bye	t-7v7
w:bypass	f8q-4
w:byte	j8k14m10n15p-4q-7t-8u-6v-6
w:bz2	v3
w:c2065	m-4q23v-11
w:c4	u14v-10
w:cabal	m-3n8q10t-4v-9
w:cabl	r-6t-5v18
w:cach	e-3h6j-6k13l-4n6o-7r-9s9t-6u11v-7
w:calculat	m11r-5v5
w:calculation	t-5u8
w:caldav	t6
w:calendar	m-7q-3r13t4v5
w:calibration	t14v-11
w:call	a-5e-8f6h-6j17k-23l15n18o-20p43q-13r-25s25t-24v9
w:callabl	m5t-5
w:callback	e5l8m16q-4v-11
w:calle	m3
w:caller	k4m5
w:calm	r14t-5v-7
w:cam	m-7n5p3q-4t-4v10
w:came	j-5l5m16o-4p7q-3r-5t12u-5v-7
w:camera	l4m-8n-4q3v14
w:can	a8b-5c-3d16e19f9g-5h-12k-19n-4o-13p-27q23r5s-22t35u-18v7
w:canary	p4s-3
w:cancel	t10v-4
w:cancell	t-5v8
w:candidat	r8
w:cannot	a-5e-7f5h-10i28j-11m-10n-9o12p14q31r28s-12v-43
w:cant	a-7e3h-8j-11k25l-7m-31n7o11q34s-11t-27u-14v42
w:canva	m-10p-5r19v4
w:cap	t13v-6
w:capability	k6s4
w:capacity	c5
w:captur	u4v12
w:car	r-4v5
w:card	a35j3k7n-8q-8r-11t-17v9
w:care	r5v-3
w:careful	v7
w:caret	r-5t9v4
w:cargo	q13t4v-12
w:cargo_target_dir	q3
w:carri	b-3t6
w:carry	b-3m-8p-4q-4t17v14
w:cascad	m-9p9
w:case	a4e-3h-4j-9k9l-3m-3n-9o5q-17r19t12v8
w:cast	o-3q-6t35v-17
w:casual	s4
w:cat	l4m-3q3t7v-7
w:catalog	u4
w:catch	m-6r3t-5u4v6
w:categoriz	t-8u9
w:category	m-5t-8u23v-4
w:caught	t5
w:caus	a-4e-4h-3i-3j-6l18m32o-8p4q-19r5s13t-24u12v-6
w:caveat	m3
w:cc	a8k-6m23n-10o-8r-4s-5t26u-4v-9
w:cd	k-18l5m-4n8r-9s7v24
w:cdn	t-4v5
w:ce	n3t5v-8
w:cell	k8m17p-5q-4r18u-3v-12
w:cent	a-5j10t-6u-3v23
w:center	d8j-6t-3v7
w:cento	m-3o3q6
w:centr	l6n-3t7v-9
w:central	e5v-4
w:cert	j8t-3
w:certain	e10k10l-5m-9n4t10v-17
w:certainly	j7p-4
w:certificat	b6j8l3m-5p-5q7t4v-4
w:cest	k-6n4q6
w:cf	t-5v6
w:cfg	o4q-8t-3v20
w:cgi	t-5v8
w:cgo	q-14t-6v32
w:ch	t4
w:chain	m11n13q-4r-7t-4v3
w:chalk	v-3
w:chan	t11v-5
w:chanc	l3q5r-5v3
w:chang	a20d-6i-7j12k4l-7m-26o7p-6q7r41s41t-53u-19
w:changelog	q17t-8
w:channel	f7k-4m-14n-4o-5p22q8r-14t14
w:chapter	a7j-4k16m-4q-5t10u-4v-4
w:char	k5
w:character	k7o5p-4q-4r41t-26u17v-22
w:characteristic	a4
w:charg	a42m6s-3t-10v-18
w:chart	e7o4r34t-9v-26
w:chat	i9l-4m-10n-8p4q-4r14t6
w:chatgpt	r-4v10
w:cheap	b4r5t-5u10v-9
w:cheat	s19v-15
w:check	a11d4e-7f-5j-8k-18l6m-8n5p14q22r-16s-5t22u6v-15
w:checkbox	r-14t17v4
w:checker	m-6q-3v18
w:checklist	k6m-5n-3q4r-7t6u-5v16
w:checkout	d4j8m11n18s3t-5u-5v-28
w:checkpoint	l4m-8v8
w:checksum	q13v-5
w:cheer	p5q-4r15v-7
w:cherry	j6n-7r-3v11
w:child	l28v-9
w:children	l6q-3v-4
w:chines	d3k11m-3q-5r7v-6
w:chip	k10m3v-9
w:chmod	k14m7v-9
w:choic	m7o-7p-4r14t4v-6
w:chokidar	t5v-5
w:choos	k-12l-3n5o-4p5q6r6s-4t10u-4v4
w:chos	o5q-8r4v5
w:chosen	f11l-4m-7p4q-6r8t-6v10
w:chr	v15
w:chrom	j-5m-5n-3o-4p20q-11r29t-24u17
w:chromium	e9k-4m-8p16q-7
w:chunk	m16q-7r-3t4
w:ci	m3n5p-4q-11r-4t-11u-5v30
w:cipher	q-5r-3t4v10
w:circl	j6l-4q6v-6
w:circular	t6v-3
w:circumstanc	k9v-5
w:circumvent	j-5v7
w:cirro	e5
w:cirrus	k-4q-6t7v12
w:city	o-5t-11u55v-25
w:cl	m8v-3
w:claim	m-4n-4q-17r-3s10t-8v35
w:clang	k-4m-6q13t7
w:clarification	m3s4v-3
w:clarify	j7k-3s3t4v-5
w:clash	q4
w:class	j-4m29o3p-7q-8r-8u-3v12
w:classic	r3
w:claud	a12b-7e-7f-5h12k6n-5o11p4q-4r35s81t-22u-4v-106
w:claus	m5
w:clean	m-6n13q-4r-6s5t-9u6v10
w:cleanly	k6m-10p7
w:cleanup	r-5t10u11v-12
w:clear	j-4k-4m11p5q7r11s-7t6u5v-28
w:clearer	t3
w:clearly	e-6k3m-5q-4t15v-4
w:clever	v5
w:cli	e5h-6j-5k10l-6m13o13q-11r-13t7u-6v3
w:click	e-4h-5j-15k-16l-7m19n-5p-16q17r11s-8t6u-3v35
w:client	a-7b10f-3h13k-11m17o-6r6s-4t33u-8v-38
w:climat	o12v-5
w:climb	m-4n9
w:clip	k-9r18t-7v8
w:clipboard	p5r-7t6v8
w:clipper	m9
w:clock	e6m-3n3s-4v8
w:clon	e5j6k-28l8m-8o10q10s7t-19v19
w:clos	a-5d-9e-3f-3h5j68m51n16o-8q-7r-14s-6t-42u-11v-25
w:closely	q5
w:closer	t6v-4
w:closur	m12v-5
w:cloud	e15f5h8k-4l-4m-5n8o-5q4r6s-3t-12v-7
w:cloudflar	f8q-4
w:clue	m21n9q12r-5v-27
w:cluster	a24f-4j-4k4l-3m-3n4p10r-4t14v-24
w:cm	q5t-11u18
w:cmak	q32t-10v-14
w:cmd	k16l7m13n-4o-5p-6q-29r-11s-3t30u-8v10
w:cmin	v5
w:cmp	m7t16v-20
w:cn	q-4r5
w:co	m6r3v-8
w:cod	s5t6u-4
w:code	b-11d-8e4g-5h5j17k-21l4m18n-12o-5p16q-20r29s34t-31v-14
w:codebas	m-3s6
w:codec	k-14m11q7t-4v6
w:codesandbox	m-8t-8v21
w:codespac	r-3t-5u21v-7
w:coin	v10
w:col	t6v-5
w:colab	f4m7u10v-9
w:colleagu	j4t3
w:collect	m-5n11p4q4r8t-5v-12
w:collect_lto_wrapper	q-4v5
w:collection	m5t24v-22
w:collector	m8t12v-12
w:colon	k23v-16
w:color	m-6n6p10q-9r29t-22u6v-4
w:colour	r9t8v-8
w:column	j-3m-5q-4t-9u-4v42
w:com	a-10c-4d-4e12f-12h-4i-4j-8k18l-24m-13n43o-5q28r22s-12t18u7v-49
w:combin	q6t-10u3v5
w:combination	j-3l5
w:combo	t-6v6
w:combobox	t8v-5
w:come	a4e-4f-7g-4h-5i-5k-25l31m31n-17o-30p7q-7r17s-5t-4u-27v51
w:comet	m5n13q3t-8v-7
w:comfyui	p10q18v-22
w:comm	v3
w:comma	m-4t-6v14
w:command	a-4b-6d-3f13h6j-17k8l17m-26n9o18p4q-10r11s3t18u-20v-16
w:comment	e8k-4o14p-5q-8r-10s-4t21u-8
w:commit	j-4k5l4m21n15q-37r14s7t6u24v-40
w:common	k17m3p-5q4v-17
w:communicat	j12t-9u6v-6
w:communication	k7p-4r-4u4v-4
w:community	t-11u14
w:comp	m6
w:compact	i42m-4t4v-28
w:compaction	h13i5m-4v-4
w:company	r4t-7v7
w:compar	n19r7t5u11v-32
w:comparison	m-5r11
w:compat	m-3
w:compatibility	k6m-3q4r-3t6
w:compatibl	m-8p4q-11u9v16
w:competition	u13v-7
w:compil	e-5k-18l-5m12n-5o-10p-10q51r-3s-3t11u-12v11
w:compilation	m-4q21v-5
w:compiler	j-4k-4o-5q-8t25u10v6
w:complain	j6m-15p9q6r-8s9t-17v23
w:complaint	k18q5r-5t-5
w:complet	e-4j16k-5l23m-8o-9q5r12s-4t-27u7
w:completely	j3l-3p12r4s-4t-6
w:completion	o-4p-4q-6r-7t22v7
w:complex	r6s6t7u3v-13
w:complianc	o5p-3
w:complication	r8v-5
w:component	k-4m6o-4p-6q10r7u-4v11
w:compos	e4k12l5o4q-12
w:composer	m10q24t-8v-12
w:compositor	m5
w:compound	t-3v5
w:compress	v5
w:compression	t5
w:comput	a6m-6n6r-6v15
w:computer	k15m3o-7q-4t-12v19
w:con	m5q-3r-4t4
w:concatenat	k7v-3
w:concatenation	m7q-3
w:concept	m-4t7
w:concern	q-3r3t-5v10
w:concis	j10t-5v-4
w:conclud	l5
w:concret	m-6v7
w:concurrency	j11t-3v-7
w:concurrent	j4m-5
w:conda	m9q-5t-3v6
w:condition	m-4r-4v21
w:conditional	t4
w:conf	m-4o14q-8t-4v5
w:config	d-6e12f9j7m-22n-5o42p23r-16s-4t-13v-18
w:configur	a4e-4j-6l-8m-10o22p14q9r12s-4t-12u-5
w:configurabl	t16v-6
w:configuration	a-3h-3k-8o7r-6u10
w:confirm	a5k-3m6p-3q6r-4t-7u12v-10
w:conflict	e-4h8l-4m-9o-6s7t-3u6v9
w:confus	k-7m-5q-3s18t-9v11
w:confusion	r-5u4v8
w:conn	d4n4
w:connect	e-4j34m7p33q-14r-23t-9v-10
w:connection	d3e-4h-3i4j73k-6l10m-3n-11o-4p8q-16r-18s-3u-7v-17
w:consider	e-4r-6v14
w:consist	q-3v5
w:consistency	n7r-4t-6u11v-8
w:consistent	r-5s4t10u9v-18
w:consistently	k4t5u5v-7
w:consol	e8h-3j18k-7l4m-4n-6o7p8q-16r9s-4v-7
w:const	j6m5p-4q-5r6t-18v21
w:constant	m-3p-4q5s3t6
w:constraint	q5t-4
w:construct	m-4v7
w:constructor	m11q-5t-6v4
w:consum	a4m-5n10p-3r5s4t6v-10
w:consumer	m10t-10v13
w:consumption	a3
w:cont	v5
w:contact	q5t-8v11
w:contain	e-4h17j-14l-5m-8n-5q12r-10s-10t-15v47
w:container	e9f-5j13k14l-4m-6n5q-4r-15u-5v8
w:containerd	t4
w:content	a-4f10g9h16l-7m5n-3o-5p4q5r-10t10u14v-39
w:context	a-3e-5i58j5k-14l-10m-19n5o-4p13q-3r-16s3t-5u8v-7
w:continu	h5i7l6m-4o-4p6q-5t9v-7
w:continuation	h6
w:contract	m-5v10
w:contrast	r6s4v-4
w:contrib	q4v-4
w:contribut	o-4q-7r-4t18
w:contriv	r-4v7
w:control	j-12o-4p-7q4r9s-4t7u16v4
w:controller	l6m8r-11t22v-13
w:convention	t3
w:converg	v11
w:conversation	e-3h20i40j-3l-4m-17n-8o-5p11q-5r-8s23t-16v-18
w:conversion	m6t-4v8
w:convert	m9q-8r5s6t16v-13
w:converter	m5t4
w:convinc	m5r-3v6
w:cooki	j-4k-3v14
w:cooky	e3j-6v6
w:cool	f8n4q-5t-3v3
w:coordinat	t-5v9
w:coordinator	v3
w:cope	d3m-8t6v8
w:copi	k4n-5r-8t-10u10v16
w:copter	v7
w:copy	j-3k-14m5o-6q-5r-9s-4t10u6v23
w:copyright	q-5v8
w:cor	t-9v14
w:core	a-4e8f-6h-4j-6k5l3m10n14q5r-20s6t-14u-11v18
w:corner	t-16v26
w:corpus	v7
w:correct	o-9q-5r39s9t-22u-5v5
w:correction	r6
w:correctly	k8m-5o5p12q-7r-7s9u-4
w:correspond	m-17q15v6
w:corrupt	q29r-4v-21
w:corruption	m5
w:corvid	q6
w:cost	e-3k-3n8p-4t11
w:could	e8h-8k15l-10m9n-6o4p-18q-9s8t69u-20v-32
w:couldnt	j5l4m-7p-4q-4r4t7
w:count	d4e-7h4m-7n-8p-5q-14r-10s-7t-7u12v54
w:counter	m-5p-5r22v-4
w:country	f7t-5
w:coupl	j6m4n-3o-3p-4q-12r5t-8v20
w:cours	l9r10v-18
w:cover	m4q-4r27t-19u-3
w:coverag	j3t-18u15v8
w:cp	v4
w:cpp	j-4l-3m22n15o5p-8q21r-12t6u-7v-24
w:cpptool	m-4p6v3
w:cpu	j-5k-5m4n37o-4p-5q-14r-16t-5u-3v29
w:crackl	m-5v16
w:crash	m25p-7q-14t6u-4v7
w:crat	m5q-4t-13v24
w:crawl	b18o4t-12
w:crazy	h9t-5
w:creat	a25e-8f23h-4j5k20l-14m-19n-15o18p8q-26r-6s10t-17u24v-22
w:creation	a6m4o3t5v-9
w:credential	e8j-5o8
w:credit	a11
w:crisp	q10v-5
w:criteria	r3t-9u8
w:critical	m-12p12r-3s4t17v-14
w:cron	b4q-3r-5t18v-6
w:crop	m14v-6
w:cross	m-4q10r-6t8
w:crosshair	r3
w:crowd	t-6v6
w:crs	k-4m13t8v-11
w:crserror	m11v-5
w:cruft	u9
w:crypto	q-6r-6t4v17
w:cs	k4t-4u11v-8
w:csi	l7v-5
w:css	m10o9p-4r-7t-7v10
w:csv	k6m-5q-5t13
w:ctor	k4m-5q-4v7
w:ctrl	h6k-4l21m-7o-3r3t-5
w:ctyp	v6
w:cube	q8v-8
w:cuda	k-4n12q4t-5u-4v13
w:cudnn	v7
w:culprit	m12t5v-11
w:cur	t9v-4
w:cure	e5h5j-3q10r4v-14
w:curious	r5
w:curl	a5j7k-5l6m-10n8r-3v-6
w:curly	r4t-6
w:current	e-5f-5j-11k8l-10m-10p-11t44u12v-6
w:currently	h6l-3m-5n-9o-5p-13q10s-7t22v7
w:curry	u6
w:curs	t11v-5
w:cursor	e-3m9o-4q-5r-10t34v-12
w:curv	m-5t10v7
w:custom	e4j-10k-9l-3m-17n-4o-4p34q3r-12s-8t36u-9v11
w:custom_components	p3q-3
w:custom_nodes	p10q18v-22
w:customer	j-3o-4t-12u40
w:cut	k-3m-5n-4q-6r12s5v16
w:cv	k-10m-4p-3q-11t-4v41
w:cv2	m-15q-9r-6t4v39
w:cwd	k5l-3
w:cxx	m4
w:cycl	v8
w:cygwin	q8v-6
w:d2	m-5t-6v15
w:daemon	m6o-6p6q-9v8
w:dag	l7t-4v6
w:daily	a15n-4v-6
w:damag	m-7q14
w:dan	n7q-4t-7v18
w:dangerous	m-5s4v8
w:dark	r42t4v-41
w:dart	l5n5p-3
w:darwin	l5o-4q11r-7t-4u-7v17
w:dash	o5u6v-9
w:dashboard	f8q-7t-8u6v16
w:data	a-4e-7h-4j-6k17l-7m-7n-3o-5q-31r18t4u19v24
w:databas	j-6k18n-4o-5p-3q-4r-4t17u22v-18
w:datadir	l-5m7
w:dataset	m-4q-5t-4v23
w:datatyp	v6
w:date	j-4m-7n-8o-6p-7q6r18s-4t5u15
w:datetim	t13v-6
w:datum	t8v-5
w:dav	r4
w:david	n3
w:day	a47d-3e6f-3h-3j-8l23m-25n21o-10p-7q19r-8s8u-5v-49
w:db	l6m-14q13t-12u14
w:dba	v16
w:dc	o7t-3
w:dd	v6
w:de	a11k-5l-3n34o8q-10r-8s7t-19u-8
w:dead	e5k-5l23m-6n-6o5p9q-8r-14t-5u-3v12
w:deadlock	m9
w:deal	b6j4k7m-4n-7t-9v14
w:dealt	t8v-5
w:dear	t-4v16
w:deb	k-6q-3v17
w:debian	j-6k-5m7p-6q-10r-7v39
w:debug	j-8k-6l-4m-8n5p3q-19r5s6t36
w:debugge	v8
w:debugger	m5p-3r-3v11
w:debuginfo	m-5q-5t5v8
w:dec	q-4t10u11v-9
w:december	a8h6k-4r-5u7
w:decent	b-3n3r7t8v-11
w:decid	r-3s15t-4
w:decimal	h5r-4t-8v12
w:decision	r6u4v-6
w:declar	l5m-7q5t-10v17
w:declaration	q5v4
w:declin	t-8v13
w:decod	k-4m7q-4t-19v25
w:decoder	v4
w:decoration	r17v-13
w:decorator	m-5t-7v16
w:decreas	u12v-7
w:dedicat	t11v-7
w:deduplication	k4
w:deep	m14t-7v4
w:deeper	v4
w:def	m23q-3t-6v-6
w:default	a-3e3h8k-7m-14n-4o69q13r-12s-8t4u-15v-27
w:defect	m7t-4v-3
w:defensiv	l5
w:defin	k-7n4p20q-8r-4s-5t20v-9
w:definitely	n9p9t-7
w:definition	q4r-5v13
w:deg	n9v-4
w:degrad	n-4q-8s4t-4v23
w:degradation	n-4v7
w:degre	d4r-4t-5v14
w:del	t7v-4
w:delay	b17j-3n9t-11v4
w:delegat	j-8p15q-3r-4v6
w:delet	a-3k-7m-8n14o-5p-5q12r5s14t-4u9v-10
w:deletion	s4u5
w:delimiter	r7t-4v10
w:deliver	p17q-4v6
w:delivery	p9t-5
w:delta	v12
w:delv	t11v-7
w:demand	j4t-8v8
w:demo	b4j-5n11o-3p-4q-22r22t-28u-4v41
w:demonstrat	r-4v5
w:den	k4r-13t19
w:deni	e-3f9k47m-11t-10v-21
w:dens	v6
w:deny	o11v-5
w:dep	j5o8p-4q16v-16
w:depend	m-6o8q6r-9t11u-3
w:dependency	k-10m-4q11r-4t-10v20
w:deploy	h7l6s-3t-7v9
w:deployment	e12l5o5t-7v-3
w:deprecat	j6t-3u5
w:depth	n4q-5
w:der	m-26o-4q-7r7t17u-4v30
w:dereferenc	m4
w:deriv	t4v4
w:des	n10t4v-11
w:desc	j7m-3v3
w:descend	t6
w:describ	k-3m-7n-4p-4q-3t38
w:description	j7k-5l8m-13n7o-4p6q21r-19t-15u20v-7
w:descriptiv	k4
w:descriptor	k-5l3m-7r-3t6v11
w:deserializ	m3
w:deserv	q5v-4
w:design	t6
w:designat	t6v-5
w:desir	u4
w:desk	m-4q7t5
w:desktop	a-3j11k-6m18o-14p21q-6r-5s-7t21u-7v-14
w:despit	k12n-4o7p-5q-8r-5s11u6
w:destination	k7t12v-13
w:destroy	v3
w:destructor	m13v-7
w:detail	d-4h5k-4l-3m-9n-17p-8q11r4s-6u33v-5
w:detect	k7q4r-6v-5
w:detection	k4m-6n4q8t12v-15
w:detector	m12v-8
w:determin	o-3r6t10u4v-13
w:dev	d-7j4l11n-10o-8p5q-8r-10t13u-4v22
w:devel	l5n7q-6t6u11v-20
w:develop	m5q-5
w:developer	h7j-4k-5l-4m-13p14q6r-4s3t9u5v-9
w:development	r-3t20v-13
w:devic	e-4f9j19k30l-11m-13n-8o6p26q-15r5s-6t-17u-6v-3
w:devid	t10v-7
w:devtool	h-3k-6l-6m45p-27r11s-4t-11u-9v24
w:dhcp	t26v-24
w:diag	k5m-8v10
w:diagnos	t-3u6
w:diagnostic	q5t-3v5
w:dialog	e3j7k-4m-3p-5r-9t12v6
w:diary	p5
w:dicom	t-5v8
w:dict	q7
w:dictionary	t-5v7
w:did	a9e4h-7j9k-12l-9m16n10o-9p15q13r-7s32t-26u-3v-24
w:didnt	a5e-5j-4l-4m-6q-10r-10s19t-18v41
w:die	e-3j-5l-3m96o-7q4r-6s-3t-7u-8v-46
w:died	k7m11v-7
w:diff	m-5r4v13
w:differ	d4e-5k-5m13q-7r6t-4v16
w:differenc	j6k-5o7q-10r5s4v-3
w:different	k-7m-4o6p-7q-11r21s-5t-18u7v27
w:differently	k3t3
w:difficult	r5u7v-3
w:digest	t5v-5
w:digit	d4e7r18t-7v-12
w:dim	m-4o-10q-3r38t9v-19
w:dimension	u3
w:dir	k12m-8o-5p-3r-5v14
w:direct	n11q4r-8t-7v7
w:direction	r-15s3t19v5
w:directiv	p6r6v-9
w:directly	j-4k4m-7o-3q-3r5s13t-11u13v-9
w:directory	k56l-10m-28n5o3p-16q24s7u-9v-22
w:disabl	j-5l7m-26o20p27q-15s-4t11u-4v-8
w:disagre	v10
w:disallow	m3
w:disambiguat	t3
w:disambiguation	t-3u3
w:disappear	m9p4q-6r14v-12
w:discard	j3t-5v9
w:disconnect	j24t-9v-6
w:discord	f8r-4v7
w:discover	k4q5s-3t11v-12
w:discoverabl	p10v-5
w:discovery	p5s-4v4
w:discuss	q15v-11
w:discussion	r-6s4t8
w:disk	j-5k28l-3o-5p6q-17r-6s-4t9u-3v9
w:dislik	j3
w:dispatch	m5r-4
w:display	a9b-4h5k-7l-4m6n-7o-7p22q-4r44s-10t8v-51
w:disruptiv	r4
w:dist	e4k-4n8p-3q23r-4t-8v-3
w:distinct	k3
w:distinguish	v4
w:distribut	v4
w:distribution	m4q6v-3
w:diverg	t10v-9
w:divid	k-4r11t-3v11
w:django	m5o11q12t-4v-9
w:django_settings_module	q5
w:dkm	m-5q17v-7
w:dll	p8q-6t-3u7
w:dlopen	k5
w:dma	t10v-8
w:dmg	q14v-7
w:dnn	m-5q4t-5v11
w:dns	j22q-5t14v-20
w:do	a7b-6d5e4f12g-4j25k-26l-14m-13o-13p8q-19r-15s23t28u-14v14
w:do_	v5
w:doabl	q-3t8
w:doc	a-4e-5f-5h4l-9m-22o10p-5q11r-7s-11t72u24v-46
w:dock	l7r-8t-4v14
w:docker	e13h-3i3j10k23l8m-46o-4p9q-16r-7t-11u-6v35
w:dockerfil	m5q4v-5
w:doctyp	t-3v7
w:document	j-3m-7p4q-7t8u9v3
w:documentation	h4m6n-5o-4p5q-4r-22s5t23
w:docx	k-3t3v7
w:doe	b-6c-4d-7e-16f16g-4h22i-5j44k-16l30m-29n7o20p12q-6r-11s-24t-10u-8v-5
w:does_	p6v-3
w:doesn	v3
w:doesnt	a-7b-6d-3f-3h-7i-7l-4m8n-15o28p-23q20r16s-6t-10v20
w:doing	a-4h6k3m-7n10p-5q-7r9s25t-4u10v-29
w:dollar	v7
w:dom	m-6r-9t7v17
w:domain	e3j7k-6n3q-7s-4t-21u14v21
w:don	k5
w:donat	t-3v5
w:done	a-4e-3j6k15l23m-11n-8q-9t-17v15
w:dont	d6e-9f-4h-6i-6j-8k8l-8m9n-4o-14p-7q10s-5v31
w:door	t-6v11
w:dos	a10r-3v-4
w:dot	r8t-12v13
w:dotfil	t9
w:dotnet	k4q-5t14
w:doubl	h8m-4o-5p-4q20r-15s-4t-11u-3v24
w:doubt	m4v7
w:down	a-5b17d10e-5f-4h-4j-14k-6m89n11o-6p-4q-17r-16s9u-12v-36
w:downgrad	q14v-6
w:download	d14e5j8k-14l-4m-14n-10p4q61r-14s-5t8v-29
w:downstream	u6
w:dozen	l4t-8v9
w:dp	v5
w:dpi	r14t12v-20
w:draft	p10q-11t16v-8
w:drag	m-6q-4r14t-8v17
w:draw	k-5m17r-9t33u-3v-21
w:drawn	p-4r33t-4v-7
w:dri	v8
w:drift	t-4u3v11
w:drill	v5
w:driv	k17l-5m19q-11r-9s7t-12u6v-4
w:driven	t-3
w:driver	j-9l-3m-10n6q-13t-4v47
w:droid	r-4v9
w:drop	f7j21k-6l-5m-8n6q10r4s8t-22u3v-3
w:dropdown	r8
w:dst	o-9v12
w:dtend	v5
w:dtor	m-5v7
w:dtstart	v3
w:dtyp	m9q-3
w:du	n16v-8
w:due	j10k12m-12n3o-8p-3q8r-7t3u16v-11
w:dumb	k3
w:dump	m10n3q5r-5t-5v3
w:dup	v6
w:duplex	t-4v7
w:duplicat	h29i-8k-9l-3m-9p-8q-7r-9s-7u19v14
w:dur	i-4j5l6m13o7p-7q-4r12s5t-9u12v-26
w:duration	v4
w:dwarf	o-4v6
w:dynamic	q7u3v-4
w:e1	q-4v11
w:e2	r4v6
w:eacc	k6
w:each	a-11b-4e4f-9i-4j-14k-16l5m24n15o23p-9q-14r-9s3t20u4
w:eager	s3
w:earlier	a6e11j6n13o-4p7q-6t-6v-20
w:early	j9m4o-10q-12v28
w:easier	r4t14v-14
w:easily	t11v-6
w:easy	t4v4
w:eat	a10l4n34q-3t-5u-3v-24
w:eaten	a14n-3v-8
w:ec	l7r-6
w:ec2	k10v-5
w:echo	l12q5t-8
w:econnrefus	j-5t5
w:edge	d3k-4m9o-4r12t11u4v-22
w:edi	r-4v11
w:edit	h4j6k9l4m8n-5o-3q-6r-21s7u-7v9
w:edition	k4
w:editor	j6l-4m18n8o-7p-15q-4r28t10u-6v-30
w:effect	j-4k-7l-4n-4o25p-5q-6r-5s-7t-11u-3v39
w:effectiv	j10k-4
w:effectively	t3
w:efficiency	k4
w:efficient	s4
w:effort	j-10v19
w:eight	k9v-4
w:either	b-7e-4h-4i4j14l-6m-7n6o21p-12q-26r19s-3t-18u4v19
w:eks	k10m-3v-6
w:el	m-3n-3q-3r3v8
w:elasticsearch	m-4q5t14v-10
w:electron	k-5m31q8r9v-29
w:element	n6o-3p-6q-4r-11u-3v30
w:eliminat	q-6s3v7
w:elixir	m-3q15v-8
w:else	e11h-3j4l6m-17n5o5p-16q-13s-4t23u-6v16
w:elsewher	p10r7t5v-4
w:em	m4p-6q5t42u-12v-17
w:emac	r5t12v-6
w:email	e4j-3p-4t-11u7v10
w:emb	f7k-4t7v5
w:embed	b4s4
w:embedder	b4r-4t-5u21v-10
w:ember	r-8t10
w:emfil	k4
w:emit	t-4v10
w:emoji	k15q-5r18v-14
w:emot	t8v-6
w:empty	a-5h3j-10l6n4o-4p12q3r31t-30u-5
w:emulat	v4
w:emulator	q-9r10t11v-4
w:en	k-3l-4m-11n7p4q-13r-6t-11u-6v52
w:enabl	e5j-9k-4m-3n4o16p19q6r-3s-10t6u-9v-11
w:encod	k-5m-11o-4q-4r-7s6v37
w:encounter	m6s5
w:encourag	h8v-6
w:encrypt	v5
w:end	a-9b-4d31e35f-7h10j20k10l43m32n-13o-9p-28q48r-33s4t-29u-15v-81
w:endeavouro	m-3p7q-4r4t-5v7
w:endl	r-7v14
w:endless	a-3m5q6r-3s8t-7v9
w:endlessly	t-4v5
w:endpoint	h11j12k-6m-7n-5q-7t11u11v-6
w:energy	v6
w:enforc	r-6s9u5
w:enforcement	u6v-3
w:engin	a7o-4r-8v21
w:engineer	m5n4v-7
w:english	m-4q-4r5v11
w:enjoy	v3
w:enoent	l-4
w:enough	j4m8n14q-3t-13v7
w:ensur	m-4n5t-7u12v8
w:enter	j25k-8l-6m13o-7p-7q-7r12t-5u6v-13
w:entir	j-4k-3l4p-6q-3r14s5t-7v11
w:entirely	j10r8t-9u4v-3
w:entity	h5i10o4q-6r5t-9
w:entry	e-9m-7o16p10q-14r-21s-3t7v31
w:enum	m15o-3q-5t-4v5
w:env	k-13m15o38p-4q-4s-5t-7u-4v-5
w:environment	e-4j-5l4n7o7q14r-17s8u6v-15
w:eof	k5m-4
w:epid	t10v-7
w:episod	j-6m3t-8v16
w:eplist	t10v-7
w:epoch	q-4t-6v17
w:epub	o5t15v-16
w:eq	e4k-3
w:equal	j-4l-7m4n5q-4r-4t-18v36
w:eras	t-6v13
w:erlang	m-7q12
w:err	k-5l7m-6q36r-5u-4v-20
w:errno	k13l11m15q-16v-12
w:erro	k40o-3q-3t-6v-15
w:erroneously	v6
w:error	a3b-14d16g-5h29i-14j-4k15l22m27n-12o-24p14q65r-56s-16t-45u-5v9
w:errormessag	q3
w:es	a17e23m5n-7o-6p-5q-14r-20t15u-5v15
w:esc	h8s-4
w:escap	m3n-3o-4q-3r29t-10
w:eslint	m-5p11q-6r-4t12
w:esp	k5m5t5v-10
w:esp32	k6m21n-4v-17
w:esp8266	k5
w:especially	q3r3t9v-8
w:essential	s3v5
w:essentially	l6o-5
w:est	j6m-3n-7p4q-4t-11v25
w:establish	j4t4v-4
w:estimat	t10v-3
w:et	n4v-3
w:etc	j3m-17n4o3q10r-3t5v4
w:ether	v3
w:etwa	t14v-7
w:eu	d27m-4p11r-5t34u-13v-30
w:europ	t-3v9
w:eval	u7
w:evaluat	m17q-5v-5
w:even	h23i9j-17k-9l-6n28o3p-7q-40s8t-6u-13v36
w:evenly	t-5v7
w:event	d3k-4l4m18n-4o-6p16q-12r10s-3v-11
w:eventually	m4p-3
w:ever	e-3k6l4m-4n26o4p10q-12r5s-4t-9u-3v-13
w:every	b8d24f-9h16j-18k9m-4n3p-15q-32r-6t11u-15v25
w:everybody	e3n-5q-4s5t10v5
w:everyday	o-4r-3t4v8
w:everyon	k7q4s11t-12v-7
w:everyth	a-3e4l-3m6n9o13p-6q17r-3t11u-6v-23
w:everywher	m6q3t9v-9
w:evidenc	n-4p4r-4v6
w:evil	m8v-7
w:ex	j8k-3t5
w:exa	o-3r-4v12
w:exact	m-4v13
w:exactly	k6m4r-4
w:exampl	d5e-8h-4i-6j-15k-27l5m17n4o-12p-17q-13r43s-4t17u9v4
w:exce	h5i11m4r5s-5v-11
w:exceed	a-5b11j18l-4n4v-10
w:excel	m5r4t-7u13v-8
w:excellent	t-3v5
w:except	h7j-5k-4n-4q6t-7v18
w:exception	e-4f13k-9m17o-5p-4q17t-24v12
w:excerpt	v5
w:excessiv	i5
w:exchang	m-4n10t4v5
w:exclud	o9p10r-6v-6
w:exclusiv	t-5v8
w:exclusively	k9t-4
w:excus	q9t-4v-3
w:exdat	v5
w:exe	k9l4m30n-4o7p-4q-20r-3s-3t10u6v-21
w:exec	j-5k-13l42m-4q-7t7v-10
w:execut	j-3k-6l9m11o10p3q-11r-13s16v-3
w:executabl	k-16l14m-3q5r-4t-11v21
w:execution	k-6p-4q12r5s8t-8
w:exercis	v-4
w:exfat	k5
w:exhaust	a15v-11
w:exif	m3t9v6
w:exist	b-4e-8f-4h12j-9k10l-6m-24o-9q15r12s19t-5u29v-22
w:existent	m3r-4s4t12v-15
w:exit	a4e-6f-6j5k24l6n17o-10p-7q-21r-9s9t-9u-6v17
w:exp	v3
w:expand	j-9k-4l-3m-19n-3p10q10r6v18
w:expansion	t4
w:expect	a-7d-3e22f-6h17j6k-6m-6n-3p-13q-9r11s-8t-28u6v30
w:experienc	m7q-4s3t6
w:experiment	k4l10m-6p10q-8r-7t-3u20v-11
w:experimental	q-5r4t-7v14
w:expert	t4v-4
w:expir	a24d8e21j-5m-4t-19u8v-18
w:explain	m-9r-9t22u-4v8
w:explanation	d4q-4t-6v13
w:explicit	m6p3s4u7v-8
w:explicitly	m-3o6p-5r-3s8t7u10v-13
w:explod	t6
w:explor	k-7o-4p-3s17v7
w:exploration	s4
w:explorer	e8h8p5q-4v-6
w:export	a-3e-5j-4l22m3n-5o14p-4q4r-20s-4u-6v15
w:exporter	v5
w:expos	k-3o-3s11t-5v10
w:express	o-3t-4v12
w:expression	q-3t5v8
w:expressiv	t6v-5
w:ext	h8v-3
w:extend	o3r-5s5
w:extension	a-3e4f4h-5k-5m-28n-8o6p59q-14r10s-3t-15u9
w:extent	r5t11v-12
w:extention	p5
w:external	e-4j10k23m-9o-5q15t-6v-14
w:extra	h4k-6m-4o-5q7r8t15u3v-8
w:extract	k-9m-4p6q15r-7s7t-8v10
w:extraction	t-4v5
w:extremely	u4
w:eye	n-4t10v-6
w:f1	q10r9v-10
w:f2	r8
w:f4	t-9v11
w:f5	r-4v8
w:f7b	q7
w:fa	v-4
w:fac	p4
w:face	f6j-4q-4r4t-10v14
w:facebook	h8m4o11p5r-3t-5v-13
w:facet	r12t-5v-4
w:fact	v5
w:factor	e12m-3t3v-5
w:fail	a-4d14e-4g-3h-10i13j22k16m-19n-18o-24p51q40r-47s-5t-14
w:failover	t-4v8
w:failur	j-4k4l12m16n-5o-5p-4q21r-4u-7v-16
w:fair	v4
w:faithful	t-4v4
w:fake	r-3v9
w:fall	e-4j-5n7p5q-6t-5v10
w:fallback	b4r-5u5
w:fallout	q-3v8
w:fals	o12q-12r-5s-3t-25u-4v40
w:family	t-3v7
w:fan	m-7q-8t13v10
w:fancy	h12v-4
w:faq	t6v-5
w:far	a8b-4j5m-13n8o-7p11q-7r5s-5t7u-5v5
w:fast	a8k-4o-5q-6r-23t10u7v32
w:faster	n3t22v-10
w:fat	t3
w:fatal	b14j-5k4l-4m-5p-4q6r-4t3v-5
w:fault	l9m-3r8s4t-22v14
w:favorit	v3
w:favourit	t4v-3
w:fd	l3m-4t-3v9
w:fe	v10
w:feat	t13v-10
w:featur	e-3h-5m8n-6o13r-18s11t66u7v-66
w:feb	r12t4u7v-15
w:february	t-8v18
w:fed	h4k5v-5
w:fedora	k-4m12o-4q4r18v-18
w:fee	o10t-4v4
w:feed	e9i-4j-7m9q-4r5v6
w:feedback	q-3r-6s8t-4u58v-36
w:feeder	t-9v10
w:feel	m-4n8s12t-6
w:fell	n11v-5
w:fenc	r12v-8
w:fetch	b7e17h-3j37k-7l-7m-23n-5o-9p-9q-10r8s-6t-10u14v12
w:few	e3f-4j-6k-6l-5m-10n6o-6p-3q4r40s7t-23u-4v17
w:ff	t10v-9
w:ffmpeg	k-4l34n-6o-6q-4r-3
w:fi	j8
w:fiddl	r4t4v-6
w:field	h5j-4k-7l-5n-4p-5q-13r24s-5t-12u5v30
w:fig	m10t7v-12
w:figur	m20n-6r7t-6v-5
w:fil	k4m-3n14q-6t-6u15v-14
w:file	a-9b-4c-4d-8f-13g-4h-7j-36k42l34m29n-5o15p-6q9r-5s5t-18v-9
w:filenam	p4q-6v6
w:filesystem	k25l-4q10r-4v-21
w:fill	e-5k3m-8n38o-6p-5q-5s-3t-14u27v-9
w:film	l10m-10r-4t6v10
w:filter	e-6g5m-7o-5p3q-4r5s7t-14u20v4
w:final	k-3m-7o-7q-5r13t-5v21
w:find	a-4b6e4j-4k-9l7n4o-11p-7q30r12t-25u-13v20
w:finder	t-3
w:fine	a-4e4f5h4j25l-4m14n-6p-8r-7s-7t-15u-8v11
w:finger	l7r12t-4v-8
w:fingerprint	j-4v15
w:finish	j-3k7l31m-9n8o-4q-22r-11v17
w:fire	b-3j10m-3r-3v4
w:firebas	e6t6v-10
w:firefox	j-4k-7m-18n4o-5p-4q25r5t-21v37
w:firewall	j4n11o-4v-5
w:firm	s12t-4v-8
w:firmwar	m45n-5p-4q-15r-4t-8v4
w:first	a15b6e19f-8h-6j5k-8l3m21n10o-12p-6q-21r13u-14v-11
w:fish	n9t-11v7
w:fit	d4j-4k-4l6n-3q-6r-4t13u-4v11
w:five	a14k8n-4s8t-6v-13
w:fix	a-5e-5f5h5k4l-6m29o-10q26r-21s12t-80u12v45
w:fixm	t17u-3
w:fixtur	t10
w:flag	g28k4m16n-3o-5p-6q-17r-11t29u-5v-15
w:flaky	l8m-4v8
w:flash	k8p5q-7r-6v6
w:flat	m-3t-15u9v11
w:flatpak	k-5o13q7r-7t-5
w:flavour	m5t-6v12
w:flaw	r8t-3v-3
w:flexibl	s4
w:flicker	r10
w:flight	t3
w:flip	t3v-4
w:float	m-5q4v17
w:float16	m-4v13
w:float32	m4q-7v10
w:float64	v5
w:flood	m-10p9v4
w:floor	m5t11v-10
w:flow	e-4k9m-3n9q-4r-5t-6u29v-25
w:fluid	s3
w:flush	k17v-6
w:flutter	j6l5n5p-4v-6
w:fly	m-4t-10v19
w:fmt	m12q-4r-4v5
w:fno	q-8v11
w:focal	m4t-4v3
w:focus	m-5r-7t15u9
w:fold	t9
w:folder	e-4h-4j-6k13m-15n-4p19q-23r12s-8t18v15
w:folk	t4
w:follow	f-4h10j7k7m-21n-9o35p-4r11s-4t-11u-8
w:font	m-4o6q-4r44t-8v-23
w:foo	k-5m11o6p-4q-6r-8t22v-4
w:foot	m6t-5
w:footer	q-3r5t-4u8v5
w:footnot	t-8v16
w:footprint	n-4t5
w:forbid	k5
w:forbidden	f11
w:forc	k7m-5n6o-3p-3q-5t4u10
w:foreground	m-4n3v7
w:foreign	m-3u14v-8
w:forever	k-3l28m27q-9r-8t15v-31
w:forg	e5m10v-13
w:forget	k10m-4o9p4q-3s10t-8v-15
w:forgot	m5s6v-7
w:forgotten	o17q-3r6t3v-17
w:fork	q9r-3
w:form	e9g4q-5t13u8v-12
w:format	e-3j-5k-8l9m7p-8q5r-4t24
w:formatter	m11r-4t-10v11
w:former	m8o-4q-5r-6v18
w:formerly	t-10u4v13
w:formula	m-4q25t4v-16
w:forth	r-5v9
w:forum	k9m-7o-5v10
w:forward	j-3k6m-8o6r18t9v-18
w:found	a-4e-6f-5h4m13n-3o-9q9r-6s8t29v-19
w:four	f4m15q3r-11s8v-4
w:fp	m-6v15
w:fpic	q-4v8
w:fps	n14v-9
w:fr	o-5r7t8v-9
w:fractional	r16t-4v-8
w:fragil	t-4u7
w:fragment	t10
w:fram	k-11l6m-8n11p-6r17v6
w:frameless	r11v-5
w:framework	m6p-5q-12r-8t13v19
w:fre	v4
w:free	a5j-5k-4n22q-4r3t17u6v-39
w:freebsd	n-3q11
w:freedesktop	p12q-3v-4
w:freez	l-3n4r7t10v-9
w:french	q-5r-5s-4t-10v38
w:frequency	t-3v7
w:frequent	m-3p4
w:frequently	j10m10r-3t-5v-4
w:fresh	a5e5j-3l-3m-17n-7o6p11q-6r-18t15v21
w:freshly	k5p7t-5v-4
w:fri	v4
w:friday	a29p11r-6v-23
w:friend	j6n10v-8
w:friendlier	t5
w:from	a-10b3c-6d9e26f-9g-9h-9i3j26k5l-27m27n-4o4q16r-28s-13t7v-12
w:front	d4j5k3m-9n-3o-4p-4q10r3t-17u-4v22
w:frontend	s4t-10u12
w:frontmatter	o5
w:frozen	l-3q13r7t-5
w:fruit	v5
w:frustrat	m3
w:fs	m-4q16r-4t13v-16
w:full	k12l15m-16n36o-4p-10q-14r8s-6t-36u17
w:fullscreen	r3
w:fully	j5m-3o-8p-7r38t-5v-9
w:fun	v7
w:func	k-4q-4t18
w:function	e-4l-6n6o-15p13q-14r-15s12t21v11
w:functional	m-5r7v6
w:functionality	o6p-3r-5t-4u13v4
w:functionally	u5
w:fund	a5m-4o10q-3s-4t7
w:further	j11m16q7r-5t-3v-22
w:furthermor	t-4v6
w:fuse	m11q-10
w:fusion	u8v-4
w:futur	j7n-4t10
w:fuzz	m-9q5t6v9
w:fuzzer	m-7q8
w:fuzzy	r30v-18
w:gain	t11v-8
w:galaxy	m-4q4r11v-7
w:gallery	p7v-3
w:game	a-4e5j6m19o-4p-10q-21r-15s13t-10u-5v34
w:gantry	e-5m6t-4v6
w:gap	r-3u17v-7
w:garbag	k-7l8q-12r22t21v-16
w:gateway	b4d-5j14q-5v-3
w:gather	t19v-15
w:gave	k-7m20p-4q11r10s5t-20
w:gazebo	t-10v14
w:gb	a-5e-4j-4k-15l-15n103o-10p-6q7r-7s-3t-28u3v-11
w:gc	m16q-5t10u-4
w:gcc	m10q12v-6
w:gccgo	m-3q-11t-9u6v31
w:gcod	t-4v9
w:gd	v5
w:gdb	m5q-4v13
w:gear	t-7v10
w:gecko	r-4t-5u21v-6
w:gem	b-3e14i6t3v-13
w:gemini	v9
w:gen	m-6q6r-5v17
w:general	m8q-6r-6t15v-8
w:generally	t-3v7
w:generat	e11h9k-13m-14n-5o-6p8q-14r-16s5t-27u41v30
w:generation	m-5o10q-3t-11u9v11
w:generator	m7n7q-10
w:generic	m4o4t10v-7
w:gentoo	n8r-10v3
w:geodatafram	m3
w:geopanda	k-3m12v-4
w:german	r-6t-12v23
w:get	a6b14c-5e15f21g-6h-7i-7j-7k21l-24m-10n11o5q40r-43s-3t6u-31v3
w:gfortran	t-4v6
w:gguf	v7
w:gh	k-4l3m-4o-3s10v4
w:ghc	m-5n10q42r-4t-16v-21
w:ghz	m6n-9v12
w:giant	m4t12v-9
w:gib	f4n-5q-4r4t-10v22
w:gif	r7v-7
w:gist	m10q7r7t-6u8v-17
w:git	e9j13k-34l52n13o11p-10q7r-7s7t-11u-8v-34
w:github	a-8d-3e-13f-4g-4h-13i-4j-17k-14l-12m10n61o-7q-9r49s-12t22u-17
w:githubusercontent	r3v-3
w:gitignor	v6
w:gitlab	e4j6o3p7r-4t4v-16
w:giv	k7m-6q8t-3v6
w:give	a10b4d4e7f6i-9j14l-17m20o-12p-18q-10r-13s5t-16u-21v53
w:given	e-14j4l-6m-8n-3o23p4q4r-9t21u-5
w:gl	t-10v14
w:glad	p5r-9s-3t13
w:glanc	t-6v9
w:glibc	m12q7v-17
w:glid	r-4t13
w:glimmer	r-4v9
w:glob	k4o4r5t-8u8v-8
w:global	a4k6m-10q-4r4s-5v9
w:glyph	m-4v14
w:gmt	e6t-4v-3
w:gnom	q10r-7v12
w:gnu	j-4q-7v19
w:go	a16e-10f-8g-3h-7j17k-6l19m-19n23o-6p-14r-3s-17t26u20v-22
w:go1	j5k11p-4q6r-9t-11u-10v19
w:goal	m4t10v-7
w:goe	a-6i-6j4k-18l12m38n41o5p-11q-5r-8t25u-3v-61
w:going	j-6l5r-10s3u-3v28
w:golang	j8m-7n5o-5p-5q-15r-7t44v-6
w:gone	j-10m41p-10q-11r13s-4t-9u-5
w:good	e-5h-4j-9k4l3n-7o-5r24s-6t72u-5v-51
w:googl	a6e22f5j-3m-17n-3o-5q-14r12s3t-20u18v4
w:googleapis	q24t-5v-5
w:goproxy	q6v-6
w:goroutin	m-5t5v5
w:got	a3l-14m13n-15o-9s12t-15u-7v33
w:goto	j7m-4v7
w:gpt	h8v-4
w:gpu	f4m-18n8o-3p-3t-3u-4v34
w:gpus	f4q-3v7
w:gra	m13s10v-11
w:grab	m-6t3v13
w:grad	t-5v10
w:gradient	u3
w:gradl	q17v-16
w:grammar	v8
w:grant	t7v-7
w:graph	d3j-3k18m-8n8t-4
w:graphic	k-3n4q6r6v-6
w:grateful	r6t-6
w:gravel	q6
w:gray	r7t-7u7v-7
w:grbl	t-6v12
w:great	j-4k4m-13o-7q24r4s5t17u27v-45
w:greatly	q4
w:green	d28m-4n-3p5t-21u7v-3
w:greet	f4m-7p11r-5
w:grep	k14l6q-4s-3t6v-7
w:grey	n-6r11t-19v34
w:grid	r-4t-6v18
w:ground	r-6t16v-8
w:group	e-9p5q-4r-8t27
w:grow	m-3n13q-3t39v-29
w:grown	q10v-3
w:grub	r-5v6
w:gs	m9v-5
w:gt	m-9q-3r-4t8u-5v23
w:gtk	m-10p13v-4
w:guarante	v7
w:guard	m4t5v-4
w:guess	d-7e-15j3k26l-4m4n14p-3q-9t-4u-5v4
w:guest	p-8r5t-5v16
w:gui	l6m6n-10p11q-8r-17v21
w:guid	m-11n-6r4t-9v36
w:guidanc	b-4j10k-5p-5r5t-3u10v-6
w:guilty	v-3
w:gulp	q6r4v-6
w:guru	m25v-18
w:gz	q6
w:h2	l10m4n-10p-3t-7v15
w:ha	e8p7q-5t-6v5
w:habit	t3
w:hack	r4t6v-8
w:had	a-4e-6h-3i5k14l-3m11n-4o-12p-12q20r-4t10
w:haiku	a4r6s-4v-4
w:half	k-4n9o4q-6r34s5t-19u-4v-11
w:halt	j10m-11p-4q6t-6v14
w:hamburger	r5t-4
w:han	l7
w:hand	e-3j21k4l21m-19o-11q-16r-6s-5t36u-6v-9
w:handbook	t20v-16
w:handful	j10m5q-4t-4
w:handl	e-6h12i-7j5k16l-8m10n-5o-5q-15r-3s-4t-19u21v10
w:handler	b-4l5m-7n8p-3q-7r6v7
w:handshak	l4n3v-5
w:handy	t28v-15
w:hang	e-6j6k-6l33m-12n13p-10r-14s-6v11
w:happen	a-4h-4j5k4m31o-10p-8q-18r27t-25u-11v14
w:happend	i4m3v-3
w:happy	n9r-6t8v-6
w:harbor	t4v-5
w:harborcloud	r-3t5v4
w:hard	j-6m-10n-6o-5q-9r4s3t55v-18
w:hardcod	s6t-4
w:hardly	j3k-4m-3n4o-3q9t18v-13
w:hardwar	f4m-16v24
w:harmful	g24o-5v-15
w:harmless	q3s10v-9
w:harness	t8v-7
w:has	a-12c-4d-5f-10g-6h10i-9j-8k48l21m-13n-14o4p3q-56r42s15t-19u-15v25
w:hash	k-3m-4n-3q16r18t-5v-6
w:hashmap	t4v-3
w:hasnt	j-3t-6v16
w:hat	r-14t17
w:hate	v4
w:hav	l-4m9o-3q-8r-14t15u-4v16
w:have	b-4d-7e6f-6i5j6m-28n-9o-19p9q-14r45s12t8u-17v17
w:havent	m6t-9v11
w:hazel	l8v-6
w:hd	k11r4v-3
w:he	j3k6o-4q9r-4s12t-10v-4
w:head	d4l19m-6q-6v9
w:header	b-4h4k7m12n-4o-5p3q-7r27t11u-4v-30
w:headless	m5v4
w:headset	v4
w:health	q-8v17
w:healthy	m5
w:heap	k-4m18n15r-4t9v-25
w:hear	r-5v11
w:heart	m7t-4
w:heat	n-5t4
w:heavy	m7t9v-11
w:height	m-12p-5q-3s6t9v15
w:held	r-8v18
w:hello	a-6d7e-4h6j-12l-8m-7o-13p23q30r18s-8t-43u4v21
w:helm	e7o4v-8
w:help	a-7e9f-4i-6j-6k-7m4n6o3p-5r6s-4t4u18v-7
w:helper	n10q-4s12u6v-17
w:helpful	b-4m11p-3r6v-12
w:hen	r8
w:henc	n-5r4t-5v6
w:her	o17u9v-14
w:herald	v3
w:here	a-7d5e-7f-6h14j9k9m7n-3p-15s4t-40u46v-13
w:heroic	k4
w:hex	j5q8r5v-16
w:hey	m25n-9q-5t-5
w:hh	v6
w:hi	a-4e3f12h-3j23k-7m-16n-11o20p-8q24s-5t16v-43
w:hibernat	t-5v11
w:hiccup	a5
w:hidden	e19m-7r30v-28
w:hide	m10o7q-3r6v-11
w:hidpi	r18v-9
w:hierarchy	t14v-11
w:high	m-9n4o7p6r10t-4u-4
w:higher	p3t-4u8v-5
w:highlight	k4p9r4v-4
w:him	r-5v11
w:hint	f3k3m-12n5o-3p8q5r4t-22v16
w:his	j6m6q-3r-5t7v-5
w:historical	t-4v6
w:history	l5m-9n-4o4q-5r11s-4t-5v11
w:hit	b-5i3l4m16n-6p-13q-14r7s-5t-14u-3v36
w:hitch	m5
w:hls	v3
w:hoc	u4
w:hoist	m-3n8v-6
w:hold	h15j5k-6m5o3r-8t-12u6v6
w:hole	q3t9v-10
w:hom	t-4v9
w:home	e12j11l3m-17n-8o-3p-4q14r-13u19v-4
w:homeassistant	p11q-7v3
w:homebrew	m20q-5v-3
w:homekit	m-4p8t5v-7
w:honest	s5
w:honour	b18t-5
w:hook	k-6l4m-9o-8p34r-6s-5t-4v17
w:hop	m-5q10t13v-12
w:hope	m6r-5t14v-10
w:horribl	t9v-5
w:host	e-4j18k9l-5m-8o28p4q-9r18t-30u-4v-8
w:hostnam	j4v4
w:hot	m-5n34u-4v-21
w:hour	a17b27e-4j-8l6m-14n29o-14q-11r-12t-23u-6v16
w:hous	j8t-4v-3
w:hover	o-3p10u-3v11
w:how	a5d-5e7f16i-7k5m6n-10o-21q-26r7s21t44u-5v-29
w:how_to_contribute	q6r-6t4u-5v14
w:however	h-3k8m-18n-10p6r-8s8u6v10
w:hpp	q13
w:hr	n9q-5v-3
w:hs	n11q-5
w:html	e-4j-5l-4m9n8o-10p-13r-4t24u5
w:html5	m5v-4
w:htop	l5
w:htt	j9r5t-6v-5
w:http	a-16b-5c-5d13e16f-10h-7j-68k-39l-16m-11n34o-18p-11q43r40s-30t63u15v13
w:hub	m-6v13
w:huge	h8m6n9r-4v-10
w:huion	v8
w:hundr	l6m-8p7t6v-7
w:hung	m4
w:hunt	t-3v7
w:hurry	q3r-7v8
w:hw	m7q-5
w:hydration	j-3m6q-4r-5t-7v20
w:hygien	t-4v11
w:hyphen	d4t3v-4
w:hypothesis	u5v-5
w:i2c	j-4k-5m-3r-3v29
w:i5	k-3q6r-5v13
w:i686	q9v-5
w:iam	e4f3t-3
w:ic	m3n5v-6
w:ice	m45n-3t-9v-22
w:icon	e6h-3j-6k-11m13n-4o-8p26q-8r-6t11u4v-7
w:ics	v6
w:id	a-6f10h6j-8k-4l4m-13n-4o-9p-17q-20r-26t57u6v33
w:ide	k4p11r-21v9
w:idea	e-8o-4p15q7r8s-4t10u-6v-5
w:ideal	t4v-5
w:ideally	i-4s10t7
w:idempotenc	o11t-8
w:identical	j16m-5t-7v4
w:identifi	v-3
w:identifier	k-4m-6p-3q20r4t12v-14
w:identity	e14t-10v5
w:idl	m8
w:idle	j7l-6m9n5o4t4v-13
w:ids	m-7s7t11
w:ie	m-5v11
w:ieeeaddr	t11v-9
w:ietf	b4j-4
w:if	a-8e-21f-13g-3h23i4j-13k27l-6m-8n-6o27p-13q-14r-12s3t22u-8v25
w:ifi	t10v-10
w:ignor	j-5k-7l3m-6o36q-8r-3s15t10v-18
w:iirc	m4
w:iis	k5t16v-6
w:il	n13q-5t-12v24
w:ill	h19m14n7q-3t-27u-4
w:illegal	v5
w:illegalargumentexception	m-4q6
w:im	a-3e13k16m4n-16o-7q-10s-4t12u-11v15
w:imag	h11k-9l14m-16n-7o-9p-12q-24r9s-6t55u-6v6
w:imagin	j-4k5t10v-8
w:imap	e-4j10t5v-6
w:img	m9n5t-4
w:immediat	p-3r5v-3
w:immediately	e-3i4m4q-5r5s5t-4
w:impact	m-11o-4p7t10u13v-15
w:impl	l7m3q-4
w:implement	j7k10m4p-3q-6t-17u5v5
w:implementation	j5k-4p-6q-6s4t-10u15v6
w:implicit	q6v-5
w:implicitly	t4
w:import	e-4j-8k-7l-5m23n-8o-3p18q10r-18s-4t-27u-5v47
w:important	n9q-4
w:importantly	r6
w:impossibl	e9k-7m-4q-5r11t22v-12
w:impression	t-7v4
w:improperlyconfigur	m-4o9q6v-4
w:improv	r-4t5u6v3
w:improvement	r3s9u9v-14
w:inaccessibl	t5v-4
w:inaccurat	t11v-10
w:inactiv	t-10u7v7
w:inbox	j15m-5v-5
w:incident	v4
w:inclin	t3
w:includ	e-6j4k-10m-7n3o-8q-22t-29u53v26
w:inclusion	k-6q7
w:inclusterlist	t10v-7
w:incom	o-6q-3t3v12
w:incompatibl	m11q4v-10
w:incomplet	k9v-4
w:inconsistency	u5
w:inconsistent	u4
w:incorporat	v3
w:incorrect	e11j4m-5o-6q-6t11u-11v7
w:incorrectly	a3m10t-4v-10
w:increas	v-3
w:increment	k-8m10
w:incremental	q4
w:incur	p-4r4
w:inde	t5
w:indefinitely	p6v-5
w:indent	p12r-9t-10v22
w:indentation	q-3r-4t20v-9
w:independent	a4s-4t6u5v-8
w:independently	u6v-4
w:index	j-3k4l10m6o-4p-8q4u-5v6
w:indexer	v5
w:indicat	k3m3n-4s3v-3
w:indicator	m-11o7p11t4v-6
w:indirect	n12t-5v-6
w:indirectly	n7
w:individual	m-3t-3v4
w:individually	v7
w:inefficient	t8v-7
w:infer	m12q-3t-11v7
w:inferenc	m-4n4q-7t18v-5
w:infinit	m-7s8v10
w:infinity	j6v-4
w:influenc	t5v-4
w:info	e-4j-9k-13m-5n4o9p10q-5r-6t-9u11v25
w:information	b-4j19k-9m-6n-4p-8q8r15s4t-8u11v-8
w:infrastructur	m5q9v-8
w:ingestion	t-6u17v-6
w:ingredient	r-4s4
w:ingress	i4m-3o5v7
w:inherit	v3
w:init	e4k6m6o23p-6q-11v-10
w:init__	m-7v11
w:initial	p9q-10r-5t16u10v-16
w:initialis	k6
w:initializ	a5j-4k-5l5m6p5q-7r-3t-3v10
w:initialization	a7
w:initializer	m-9q16r-3t4v-4
w:inject	p3t-9v8
w:injector	e7v-6
w:injury	t-10u11
w:inkwell	n10
w:inlin	m12p10q-4t-12u18v-12
w:inner	j3m-4t-11v18
w:innocent	g8v-4
w:inpaint	t-5v10
w:input	a10e-4h-3i9j-4k-8l-6m9n-4p-5r-7s4u-7v24
w:ins	u8v-7
w:insert	n6r-8t-4u12v4
w:insid	e-4j-9k-10l-4m13n6o-7p24q-12r-13s-5t11u-6v23
w:insider	k8p-4
w:insist	e4s23t-6v-12
w:inspect	m-3v5
w:inspector	v5
w:install	a-8d-4e5g-3h-12i-4j-16k-17l-12m-10p38q5r-3s-10t15u9v26
w:installation	j-5k4l-13m-3p22q-5t5u-4v8
w:installer	j-4k-5l-6m4n-5q21t4u10v-11
w:instanc	e18j-6k23m41n3o-4p-4q-20r-22s-7t29u-5v-32
w:instantly	a6q10v-9
w:instead	a-5b21e-3h-7i-6j-3k5n-4o-12q-6r6s20t-44u21v25
w:instruct	s6v3
w:instruction	d4p6q-4r-9s12t-11u7v4
w:instrument	s4
w:instrumentation	m11v-6
w:insufficient	m5q-3
w:insufficient_quota	f-3h5
w:int	h11m-3q-4s4u12v-4
w:int32	k4q-4t4
w:integer	h11m6q-4v-6
w:integrat	s5t-18u8v10
w:integration	e12o-5p38q-13r-5t-11u11v-17
w:intel	k-5p-4q17t-8
w:intellij	m-4p14q4r-3t10v-14
w:intellisens	m-8p7v9
w:intend	q8r5v-5
w:intent	f8v4
w:intention	v4
w:intentional	r5v-4
w:interactiv	p-3r7s4t14v-19
w:interest	d4m-5o-4p-3r-7t6v8
w:interfac	e-3j-4k-4m-4o-7q-9t13v25
w:interleav	u6
w:intermediat	q18t6v-17
w:intermittent	k-5m3t-4v11
w:internal	d14e-3j-3l5m64n-3o-8p-11q-22r-11t17v-27
w:internally	t3
w:internet	j11n9o-4v-4
w:interpolat	j4m5t-6v5
w:interpreter	m15q-4v-9
w:interrupt	o10v-7
w:interval	n3
w:interview	v9
w:into	a-6d-3e-9f11h-3j4k-7l-6m-11n-11o-8p5q8r7s14t7u4v5
w:intrinsic	m-4v13
w:intro	t-4v6
w:introduc	k6m3p5v-8
w:intuition	t-6v8
w:intuitiv	t9v-7
w:invalid	a-4e22h16j-6k-18l-7m14o31p-4q-11r-6s-7t-4v-5
w:invalid_request_error	h6i6v-4
w:invariably	p-4s3
w:invent	s41v-28
w:invention	s16t-8v-5
w:investigat	m-4o11r10v-8
w:invocation	m-5t4u8
w:invoic	a5j9m-4o-3q-4r-4t-16u-5v37
w:invok	b-4i-5k-4m12p-3q-6r6s11
w:involv	q-4t9
w:io	d4j-4k-3l-3m-8o-5p-5q-13r9t-5u15v26
w:ios	k-9l-5m22n18p-7q11r-5t17v-23
w:iot	n6v-3
w:ip	j20v-9
w:ipad	r8
w:iphon	k-3m28p-5q-9r23t-5v-25
w:iptabl	t8v-7
w:ipv6	j3t15u-4v-7
w:ipynb	r4t-4u11v-7
w:ipython	m13r5v-13
w:ir	v5
w:irc	t14v-11
w:irrelevant	p4
w:isnt	b-5d-9e5f-3h-4j25k-7l4m-5n-12o24p-6q-13r26s6t-8u-11v-3
w:iso	v5
w:isolat	n-4t4u8v-8
w:isolation	k7r-3
w:isomorphic	t-7v8
w:issu	a-9d-5e-11f-8g-3h-6j-14k-19l-4m-21n-3o4p18q6s17t24u57v-20
w:issuecomment	m-4p3r5t9u9v-14
w:ist	o15r23t-3v-14
w:it_	q8v-10
w:itd	b-6e-6t34v-10
w:item	a-4b13e14j9m-7o-4q-6r5t-14u11
w:iter	t4
w:iterat	m-3v4
w:iteration	t4
w:iterator	t7v-4
w:iterm2	r11t4v-7
w:itself	a5e-4h-4j-13k-5l-7n9o-9q-15r-13t6u-12v62
w:ive	f4m12n12o-5p-6q-15r-10s-4t30u-6v-11
w:ja	t11v-10
w:jail	p5q-5t-6v8
w:jammy	m-4q6
w:jan	e5k7n7t-10v-5
w:january	m6q-3t-6v10
w:japanes	v4
w:jar	m5q4s13t6v-17
w:java	f-4k-5m43p-9q15r-7s6t19v-45
w:javascript	k6t-4v4
w:jdoe	q3t6v-7
w:jenkin	m11p13q-5v-11
w:jetbrain	r10t-7
w:jit	q7v-6
w:jl	m14v-11
w:job	b5e-5j-5k7l17n17o-11p8q-24r-7t7u5
w:join	a5j4k-3q-4r-6s-4t-7u8v19
w:joint	r4
w:jona	k4
w:joost	t9v-8
w:joy	t14v-9
w:jpg	v4
w:jquery	r11v-7
w:js	d-8e5j6k6l-4m6n-3o13p-10r-17s-6u-6v25
w:json	a-5e8f11h-6i-6j9k6l-9m-18n-5o36p35q16r-21t12u-12v-43
w:jsonl	a4k8m-7p7
w:jsx	k3m7t-8v3
w:jul	v6
w:julia	q17v-16
w:jump	b4m7q-9r9s-3t14u-6
w:jun	m14v-10
w:june	r5v-4
w:jupyter	m18p-4t-3
w:just	a-7e-10f4h15i-6j-17l-11m15n-14o12p7r-28s25t4u18
w:jvm	t6v-3
w:k8s	e7m-4n4
w:kb	m4q12r-4t-9u-3v11
w:kde	r-3t6
w:keep	a15f5j10k-4l5m9n-10p-15r-9s-7t14u11v-21
w:kept	j7k-4m-10n10o4t33v-31
w:kera	k6m-12t5v12
w:kern	m-3t4
w:kernel	k-4m36n7p-6q9r-6t-6v-18
w:kestrel	q5r-6v4
w:key	e6f10h-4l-6m-23n-7o4p-14q-15r-24s6t27u18v22
w:keybind	t11v-6
w:keyboard	r-14t15v3
w:keymap	q6r-3
w:keypress	t-3v10
w:keystrok	r10
w:keyword	m-6t10v12
w:kib	m-4v7
w:kick	e6j4
w:kid	v4
w:kill	j-3k7l26m3n37o-4p-4q-8r-11t8v-35
w:killer	l-6n8
w:kind	d4j-8k-6l-3m-5p-4q-6r11t-4u-4v33
w:kindly	t-3v5
w:kitty	n4t3
w:knob	t-9v12
w:know	a-3f-3h4j29k-9l8m15n-14o-14p12q8r-24s4t-9u4
w:knowledg	t4
w:known	p-3r-4v10
w:known_hosts	j6o9v-8
w:konsol	m3
w:korean	k-5t6
w:kotlin	m-3q5v4
w:kt	m7q6t-3
w:kube	m5
w:kubectl	t-5v10
w:kubernet	k7l6m-5p11q-6
w:kvm	q-16t16v5
w:la	a-7e20f-3j4k-4l-3n4o-10q80r-11s-4t-34u-11v-11
w:lab	f4k3m16r-7v-11
w:label	m-3q13r30t-8u-5v-15
w:lack	o16p-3q-4s3t19v-20
w:lag	m-5n15t-14v12
w:lagoon	v5
w:lambda	m6q5
w:lamp	k-5n9o3p10
w:lan	e3t-5
w:land	q-6r-3v16
w:landform	v4
w:landscap	r8v-5
w:lang	j-3k-5m38n-5o-4p-5q13t3u-3v-12
w:languag	j-5k-4l9m5o7p6q-18t20u-7
w:laptop	j4k-4n26o-4p-4r9v-20
w:laravel	m3
w:larg	e-5h21i6k5l-5m5n7o7p-4q-4r-13s-7t11v-17
w:larger	m-7r-8s5t3v11
w:last	a28e-8f-4h-5j-9k5l26m-36n-7p30q-14r14t7u-11v-14
w:late	j3m-6v18
w:lately	j4m5v-8
w:latency	v9
w:later	c4k-4n6o-8q-5r-5t26v-8
w:latest	e10k8m-20n4o9p8q-31r24s-4t-10u9v-6
w:latex	o12v-6
w:latter	n-4t5
w:launch	a8h7j6l4m-5n-5o9p10q-8r-9v-5
w:launcher	l6r11t3v-10
w:launchpad	e16q-5v-6
w:layer	l-6m13n12o-4p-4r3t-21v17
w:layout	d3m-5o-3r8t-10v22
w:lazy	q8v-11
w:ld	m4n4q-4v8
w:ldap	e-9t7v10
w:le	b4j3n13r4t-4v-17
w:lead	k-9m15o5q-7s5t43u-4v-36
w:leak	j-3k14n25q-5t-15v-7
w:leap	v4
w:learn	e6j-4l18m10n-5o-4q-8r-5t21u-4v-21
w:leas	n3s15t-7v-5
w:least	d7j11k-4m4o-7r15s3t-17u-5
w:leav	e3h-4j-10k-10l-3m-22o-7p-11q16r-18s9t23u-7v46
w:lectur	v3
w:led	t-4u3
w:left	a8e-4f-3j3k19m-14n31o-12p-6q5r37s-9t-9u-9v-35
w:leftover	l5n-3t-4v7
w:legacy	q3t-5v13
w:legal	g7u9v-4
w:legend	r32t-8v-17
w:len	k-8m-7q6t19v-5
w:lend	q4t-4u14v-8
w:length	k-3m14q-8t-10v16
w:lens	t4
w:les	f6n10v-9
w:less	k-4n29o-3p4q-4r-5s11t-3v-12
w:let	a-4b-4i-5m-21o-15p12r-28s8t77u-10
w:letter	d4j-3l7m-10n-7o7p-5r27s-3t-5u-4
w:level	a-4k4m-11n-10o6p12r-10t10u6v6
w:lexer	t-7v14
w:lib	e12h-3j4l-3n6p-6q34r-4s-4t-9u7v-30
w:libexec	q-4r-5v9
w:library	h9k-10n-7q28r-9t7u6v-18
w:libreoffic	r-3v6
w:libsfkafka	m9v-6
w:libstd	m-4v11
w:libstdc	q9v-6
w:libtool	q3
w:libuv	q-3v6
w:licens	v9
w:lid	m-3q38t3v-28
w:lie	m4o4q-5r13v-7
w:life	p9t5
w:lifecycl	p-3r4t7
w:lifetim	t-5v15
w:ligatur	r24v-17
w:light	k-5m-7r20t-6v10
w:lighter	t3
w:lik	t10v-8
w:like	a-8b-5e-12f-5h-5i-4j-9k-29l-8m-17n-18o8p-12q-18r-5s10t127u9v6
w:likelihood	v3
w:likely	j-5l-3v17
w:likewis	l5v-3
w:limit	a45b9e-5h-3i15l-4m-9n9p-8q-12r-14s-15t5u-8
w:limitation	k5s8v-3
w:lin	k-4v10
w:line	a-13b-3d-4e-7f-6h-7i-6j12k-8m22n8o-9p-10q-16r72s-10t-30u12v7
w:link	a-3e11f8h-8j17k9l-15m-6n12o16p-15q-21r-7s-6t5u8
w:linkag	v3
w:linker	k-5p-5q16t18u-3v-15
w:lint	l9m8o11p-4q-11t9u-4v-14
w:linter	k3l22m3t-12v-5
w:linux	l14m9o-9p-11q12r27s-7t6u-7v-22
w:list	a-9d-4h-5i-3j-12k19m-32o-12p32q15r-17s-11t23u6v16
w:listen	l20m4o9r-4s16v-31
w:listener	n5r-3
w:listgrid	r6v-4
w:listtransaction	t-3v7
w:listview	t-5v17
w:lite	n4q-9r6v4
w:literal	o-3q5r6t-6v14
w:littl	e-4j-8m5n-4q-13r28t-16u-3v28
w:live	a-3j-3k11n-6o-5q-12r-10u-4v32
w:liveness	v-4
w:lldb	m-6v11
w:llm	b4h19j-3l5t-8v-14
w:llvm	m9q-13r4v11
w:lm	m-4v9
w:lmde	k4v-4
w:lo	a9n-4r-4v5
w:load	a-3e-6j-3k-21l-7m17n-9p32q25r16s-8t-39u5v9
w:loader	m8q-4t-12v26
w:loan	t-5u24v-13
w:local	a-3h-6j-14k-5m18n-6o12q-14r4s-10t-31u-10v72
w:localhost	j12k-3o6p-4q-5r10t6u11v-27
w:locally	j13k-3m15p-8q15r-11t6v-13
w:localstorag	t7v-4
w:locat	m-6p4t-4v11
w:location	k7q-4r-4t-9u30v-11
w:lock	j-5k72m-8p-8r-34t5u-5v-9
w:lockfil	q10t-3
w:log	a-6d-16e-5f-11i-4j14k-15l-20m-14n6o11p28q25r-15s-9t5u24v7
w:logger	p9q-5
w:logic	k-4m11p7r-3s16t-9u10v-20
w:login	e58h-4j-7k-9l-4m-5n-7q-6r-6s-5t-13u-3v14
w:loglevel	v8
w:logo	m36v-19
w:logout	j6p-5v-4
w:lon	p3t-3v7
w:long	a-4b-5e-6f-3i40l7m-10n22o-9p-4q-52r18s-7t40v-18
w:longer	e-7m29o-7p-7q-5s-5t6u-5v8
w:look	a4e-5f-6g-3i-4j-8k-17l-8m-26o33q-9r24t4u6v18
w:lookup	e16j17q11v-36
w:loom	k6l-4m-8q8v5
w:loop	a-4j-5k-11m25p-4r-9s7u-4v6
w:loos	m7t-4
w:lora	t-5v9
w:los	t4
w:lose	k-9r4s6t-3v11
w:loss	k7m-6n12p-5r-4s5t-4u-4v6
w:lost	j4k29m-3n17o-9q-14r-14s4t-18v10
w:lot	e-4j-9m6n17o8q-4r-10s10t17u-3v-19
w:loud	n15r-4t-10v7
w:love	m-4n5r-13t49v-23
w:lovely	n-4r-8t14
w:low	m-20n4p12q-3r15s-4t4u4v-10
w:lower	a-4q5r24t-9v4
w:lowercas	o6
w:lowest	m8
w:ls	k13l4m-5p-4q19r-11s7t-9v-7
w:lsp	q5
w:lt	m-5v13
w:lto	m-5v8
w:lts	m-5q13v-4
w:lua	m15t-5v-7
w:luck	j6r6t5v-7
w:lucky	m-4v6
w:lumen	m6
w:l\xE4uft	k4t8v-6
w:m1	m6n5v-5
w:m2	n4
w:m3	f4r4
w:m32	m10v-7
w:m64	q-4v8
w:mac	k9o-3p-8q17r11t-7u-5v5
w:macbook	m-12q6r4t-4v15
w:machin	e-5f-5h-3j-4k23l-12m-4n15o-14p3q19r-6s-5t-17u-6v30
w:maco	j5k20m-3n7o4q31t-11v-35
w:macro	m-3q-4r-4t12u-6v21
w:mad	m5n8r8s8t-5v-15
w:made	e19h-6k-4l-6m-13n-5o-5p-9q6r-9s28t4u-10v21
w:magic	q4
w:magical	r4
w:mail	e22j8m-5n11o-3p-4q-13t44v-53
w:mailbox	j16m-9t-6v5
w:main	e7h-4j3l-10m19n13o4q6r-35s-8t39u-8v-20
w:mainnet	m-6v8
w:maintain	t-10u17
w:maintainer	k5q-4t-4v9
w:maintenanc	u6v-4
w:major	k8m-5v-3
w:mak	k-9l11m-6p-5q16r-21t-9u-7v39
w:make	e-12f-6i-5j-16k-10l5m11o10p20q-25r-18s14t8u-13v44
w:makefil	p13q12r-6v-12
w:maker	t5
w:malform	h14k-5t-5u7
w:malloc	n12t-4v-6
w:manag	d4f7k-4q-5r-4s-5u7v7
w:management	t-6u10
w:manager	e7n6o-3p8q-4r-9t9u-4v-5
w:manga	f8q-4
w:mangl	t-5v8
w:manifest	p5t4
w:manner	i-4n4s9t7v-8
w:manual	k4m-17p-3q11r-4t47v-30
w:manually	k-5m-6q-4r-6u7v11
w:manufid	t11v-9
w:manufnam	t11v-9
w:many	a-3b27j-13k6l-5m15o7q-8r5s-8t4u-9v-12
w:map	k-4l-5m11n-4o5p6q-16r-18t8v18
w:mapbox	t-10v11
w:mar	j-4l4o5q-5
w:march	j6o-11t-12v29
w:mariadb	m-15q15
w:mark	m-11q-13t11u-4v23
w:markdown	m-4p-3q-3r16t9u-5v-5
w:marker	l5r5t-7
w:market	o9t-7u10v-5
w:marketplac	p8
w:markup	m8
w:mask	t3v3
w:massiv	m-3v4
w:master	j-7m17n-7o7p-8q-5t-10u-5v27
w:mat	l3q-4v4
w:match	a-4e-5f13k5l-5m24n-3o-6p10q-11r-12s20t-5v-8
w:matcher	s6
w:material	p9q-8r5t-8v9
w:materializ	r-5t11
w:matlab	t-4v5
w:matrix	m-6p5t-7v10
w:matter	e-3h5l-4m18n3o-6p-10q-7r-3t12u-3v9
w:max	a8f4m5o3q-5r-11t3u12v-9
w:maximiz	r-7v8
w:maximum	i4o10r-7s6v-6
w:may	b-4d3h-4j-5n-7o7q-14s-4t22u9v6
w:mayb	b4e5j5k-6m9n4o-4q-12r4s-3u-5v7
w:mb	e-4h6i4j-9l-4m5n64o-5q6r-11t-4v-42
w:mcp	e-4j-6k-4l-5p40q-4v-4
w:mcu	m9
w:md	k3l-6m-9n-3o-3q4r-9s21t37u-10v-18
w:mean	k6m-14p-4q8r-15s15u-5v17
w:meant	n-6o-5q-11r-4t11v35
w:meanwhil	l7q-3t-4v8
w:measurement	t4v-5
w:mechanic	t6v-5
w:mechanism	q3t11v-7
w:media	m5
w:meditation	m25v-18
w:medium	t8v-7
w:meet	n3q4r-10t-4v14
w:mem	n4
w:member	e-3f7j-3p-3r-7v15
w:memory	a-5e-7k-10l-4m17n54o7p-12q-7r-9s-4t-4u-5v-9
w:mempool	m-4q-4t-10u-3v27
w:mend	j5k7v-7
w:mention	k-18l14n-4o-3q7r-7u9v11
w:menu	k-5m14n-7p-7q-3r-5t28u-6v8
w:menus	m11t25v-30
w:merely	e6q9t16v-20
w:merg	f7k5m-9n-10o-5r9t12
w:mesh	t14v-8
w:mess	r-6v6
w:messag	b-7d-5g23h34i5j-20m-14n-17o-15p24q-12r-6s9u7v-7
w:met	r-3t4
w:meta	r6s6v-4
w:metadata	q-5v6
w:metal	n14q-7t-4
w:method	e16h6j-4k-10l-5n-3o-15q-3r-10s6t16u5v13
w:metric	o4r-4t-4v15
w:mi	t-3v7
w:mib	v8
w:micro	k4t6
w:microphon	t5
w:microsoft	e6k33l5m-15n-3o-5q-7r25u-4v-34
w:mid	m9s-4
w:middl	d3m25n9p-6r25v-36
w:middlewar	t-7v7
w:midi	v6
w:might	e-7k-10m12o-4p8q-9r-4s-3t30u5v-16
w:migrat	j5q-7t5v6
w:migration	n-4q-6u3v14
w:million	m12t-4v-6
w:min	k-4n8o3p-4q-4t-8v11
w:mind	m3r11t-9
w:mine	f-3g23j-7k-5l-4m-4n7o4p-4q9r-12t-16u-3v25
w:minecraft	m11v-10
w:mingw	q12v-7
w:mingw64	q10v-6
w:mini	h5m7n4q-6r-3t-14v20
w:minifi	m4
w:minikub	p6v-5
w:minimal	k4n3p-5r4t-5u-3v6
w:minimum	m6q-5t-3
w:minio	k5
w:minnow	t10v-4
w:minor	k7m-3p-3q-4r6t4v-5
w:mint	o4r-3
w:minut	a-4b7e10f-5h-3j3k-5l12m9n41o-5p-9q-8r-10s-6t-16u8v-18
w:mirror	j5k5m-6q-11v16
w:misc	r18t-4v-4
w:misconfiguration	v-3
w:mislead	m-3v4
w:mismatch	e11f16p-3q6t-4v-14
w:misread	t-8v9
w:miss	a-6e-8f17h-6j-9k-6l-13m-27n-9o-3p-7q18t22v40
w:mission	v6
w:mistak	e3q-7r4t-5u10v4
w:mistaken	s4t7v-9
w:mistral	o11q4v-12
w:misunderstand	k10
w:misus	m3
w:mit	r-21t37v-8
w:mitigat	m-4v12
w:mix	j4m-4q7t-10v13
w:mixtur	m-8v9
w:mjs	e16v-14
w:mkdir	k-8q-6s8v9
w:ml	m-3p8v3
w:mm	t-8v17
w:mnt	o4
w:mo	n4t4v-6
w:mobil	j-11k7m6p10q-10t8u-3v7
w:mod	d8m11q-11t-4v6
w:modal	m11r6s6v-16
w:mode	a-6e-3f-3h-4k19m-13n-7o-7p6q-10r3s17t10u5
w:model	c8d-4e-8f-4h13i9j-10k-5m-5n-6o7p-20q-8r-8s41t-27v28
w:modelid	t10v-7
w:modern	r9
w:modifi	k17v-9
w:modification	s9
w:modify	s3t-5v4
w:modul	e12h-4j-11k9m-4n-6o-9p17q25r-12t-7u6v-7
w:moment	j6k-4m10r6s14t11v-31
w:monday	m4s12t-6v-5
w:money	t7
w:monitor	j-4m-11n12o3p-5q-10r9t-14v27
w:monomorphiz	m5v-4
w:monorepo	k14q-6t9v-9
w:monster	t26v-18
w:month	a19e6j-4q14t-9v-14
w:mood	t-4v5
w:more	a-6d4e20g-3i3j-15k-10n37o-6p-9q-4r-13s13t33u-18v-27
w:moreover	o10v-6
w:morn	b4j-5l9m3t-8
w:most	a14k7l6m-30o9p3r-10s-5t24u21v-33
w:mostly	k8m5q5r10s12v-24
w:moto	j6r7v-9
w:mount	k26l4n9o-5q-8t-22v6
w:mous	m-4n11r8t4v-8
w:mov	e9j-9k-7l-4m-7n6o-6p-6q19r32s-5t-7u-5
w:move	j-3k5l-5o-6q-13r25s-3u-9v17
w:movement	n8r-5
w:mozilla	m4q-5r-8u20
w:mp3	j-6t4v6
w:mp4	r5t-6v6
w:mpc	t-4v5
w:mqtt	j8m4v-10
w:ms	a-6b7j11n18p4q-7r-13s-3t-5u-6v4
w:msg	m3o10t3v-8
w:msi	q-8v10
w:msvc	q6t11v-13
w:much	j9k-8m8n5o-4q-10s10t-18v24
w:multi	p-4u11
w:multipl	i4m10o-8q-15r-9t21u10v-10
w:multiplayer	j8v-8
w:multiplication	t-4v7
w:multiply	t-3u3
w:multithread	r7v-4
w:murmur	m-4t7
w:music	o-3p3q-4t-6u26v-7
w:musl	l-5q10
w:must	d3e-6h22i-9j-16k-7m-12o-4q22r15t-15v16
w:mut	v7
w:mutabl	v3
w:mutation	o3
w:mute	j8
w:mutex	m8v-5
w:mutually	t-10v14
w:mv	q4
w:myself	k3m-9r4t-10u6v18
w:mysql	m-13q17
w:na	m7q-6r-8s9t-24u-3v41
w:nam	m-4p11q-5r-3s12t-9u-3v10
w:name	a-7b-3e-5h10i-10j6k21m-31n-11o4q9r-25s-19t35u5v28
w:namely	d4m-4q26v-12
w:namespac	e6k-7m-5p-3q17t-17v21
w:nan	m-4r-6v20
w:narrow	r9t-8v6
w:nas	k12q-3r-4v6
w:nativ	k-6m22o13p-4r5t-15v-13
w:naturally	r4
w:navigat	m9o7p-10q-4u9
w:navigation	j8m-4r-11t6v7
w:nb	n3r-4
w:nbsp	t-4
w:nd	r-5s8t-5v4
w:ndk	k9q-3v-4
w:ne	a5
w:near	a4d4m-19n12q11t-8
w:nearest	t-11v15
w:nearly	j6k-5l5m13n21r-8t6v-24
w:neat	t6v-4
w:necessarily	v3
w:necessary	r5t-4
w:need	a-8e-13h-7i-3j-7k-16l-12m4n8o-14p-18q29r-4s17t87u34v-64
w:neednt	j-4v5
w:negativ	v5
w:neither	b4j11k-11m7q7r-9v8
w:neovim	o6
w:nerd	r17v-12
w:nest	n3u-6v14
w:net	a3d-4e-3f3i4k16o-7p-4q-12r-8t19u-5
w:netcdf	t-5v9
w:network	d5j13k-5m12n-4o-5q-9r-8v16
w:neutral	u8v-7
w:never	a-5e-14f-5g-3j8k-13l64n15p15q-7r-31s27t-32u-18v6
w:nevertheless	q4t-6v5
w:new	d-5e45f-5h6j-18k-27m7n15o31p-3q-19r6t-17u4v-8
w:newcomer	k5t3v-5
w:newer	k20m-6n6p-4q19r6t-17u11v-30
w:newest	h17j-9k-14l-6m16o-7q15r4s-3t-30u3v15
w:newlin	m5t-13v16
w:newly	e6h-3k-7r10s5t-5
w:newtyp	m4
w:next	j11k6l-4m-5o-10p-4q-4r-13s4t33u-7
w:nextcloud	t-8v14
w:nfs	k25l7q-11t-5
w:ng	r7v-5
w:nginx	d8i4j-4l19m-5o4q-4v-13
w:nice	j-7m-10n9r-8t41u-3v-12
w:nicely	v6
w:nicer	t26v-20
w:night	k12l3m-15o-3p5q-5r5t17v-12
w:nightly	f3k-4l9m3p-6r-11t-4v22
w:nikon	v4
w:nil	m15n4t4v-9
w:nimbra	e5
w:nimbus	m-3o10
w:nine	h9j-3v5
w:nitpick	s5t-4
w:nixo	q6
w:nl	v4
w:no	a-9b-4c-7f-13g-4h-13i-6j23k9l5m12n-4p33q-29r13s26t-25u-35v26
w:nobody	b-4d3e9f-3j-6k-6l4m-13o12q10r-12s10t8u-4v-4
w:node	a-3e-8f-5j12k15l4n24o-14p-8q4r-8s-5t4u-10
w:node_modules	e15h-3l5m5q33r-5t-5v-32
w:nodej	j15k4n8q-10v-14
w:nois	v5
w:nominat	t-6v8
w:non	a5e-3f7j7l-13m-7n-8r-11s4t30u-5v6
w:none	a-4g25j-8k5m11o8q4s-10t-36u20v-19
w:nonetheless	t4v-3
w:nonsens	v7
w:nope	q3t-4v6
w:nor	b4j15k-4m6o3t-15
w:normal	k5m-7n-6o-3q-5s6t12v5
w:normally	a6p-4q-3r8s-5t-6v12
w:nosuchmethoderror	p4q22t-6v-12
w:not	a17b-15c-9d-5e-14g-10h42i-10j25k-9l-6m6n-35o-7p52q12t-49v13
w:note	e-4h17j-5m-31o7q-4r36s-5t9u6v-24
w:notebook	f4m10q-4r11t-8
w:noth	a22d4e17f3g19h-9i-5j-17k-5l-5n3p31q-36r-9s9t-22u-21v20
w:notic	a5j-4k16l-4m-9o-8p-9q19r3s25t7v-31
w:notification	f15k6l4m-16n-4o-4p9q-3r-25t-10u5v26
w:notify	k5q-3r-3t-5v10
w:nov	o11u11v-12
w:november	t-5v5
w:now	a8b4e9f-5h20j-17k-4l-7o-14p-25q45r-10t14u-4v-15
w:nowher	p3q-9r4t3
w:nozzl	v3
w:np	m15q-6v5
w:npm	e-4h3l10m14o-3t4u-4v-12
w:npmj	t7
w:ns	n4q-6v8
w:nsinvalidargumentexception	m8v-5
w:nt	r-4t-7u21
w:nuisanc	j5
w:null	e-4h10m-7o-3q5r-6t-20v32
w:nullabl	t-16v22
w:num	v5
w:number	a-4e-7j-8k-4l7o-11q-23t14u-9v57
w:numgrid	q4
w:numpy	m15q-9t-5v11
w:nut	v3
w:nv	n15v-7
w:nvidia	f4n-8q-6t-4v16
w:nvim	m38o5q-4v-26
w:nvm	k6m-4
w:nwkaddr	t11v-9
w:o0	t-5v9
w:o1	t-4v7
w:o2	q-3v6
w:o3	m7t-5v6
w:oauth	h4p5v-4
w:oauth2	e5v-4
w:obey	s9t-5v-3
w:obj	k-4t-5v16
w:object	a5e-4j-7l-4m7n13o-6p3q20s-4t6v-19
w:obs	m3q6v-10
w:observ	a6j4k-6l5m-8o-6p-7r26t9v-22
w:observation	s5
w:obsolet	t11v-5
w:obtain	l9m-4q-3t-4v4
w:obvious	r10t7v-8
w:obviously	v7
w:ocaml	q5
w:occasionally	v8
w:occupy	r13v-13
w:occur	f4h14j-6k8l-7m-4p11r14s-8u-4v-20
w:occurrenc	p9q-5
w:oct	k-8q3v14
w:octoprint	p8q-4t-6v12
w:odd	m-14o-6q48t-26
w:ode	p11r-4v-5
w:off	a-7b4d-4e-6f-7h-4j8k-5m-5n-10o-5p-13q17r30t-12u-4v26
w:offer	l-3m8n-4q-8r-10s-3t33u-4
w:offic	j7o8r-6t-8u19v-7
w:official	k-6o9p4q-8t11
w:offlin	v7
w:offset	b4t-9v18
w:often	k10q-6r-14s13t-4
w:oh	v3
w:ok	j14m13q-7t-21v10
w:okay	p6q-8s5t-4v5
w:old	a-4d-7h5k28l-9m4n16o-15p-10q-13r6t12u-9v3
w:older	b4h8j-8n-4q9r-7t30u-4v-18
w:ole	r15t-4v-9
w:oled	m11q-7t3v-4
w:ollama	h5o10t-5v-5
w:onboard	t-11u9v4
w:once	a5i-4k4l11m44n6o-24p-17r-15s20t-29u-10v13
w:one	a-16b6c-5e-9f-5g-7h17j-23k-25l-12m-13n43o-14p-21q-13s-8t75u-6v36
w:onlin	m-10n11q5t-5v7
w:only	a-9d-5e3f9g-4h-13i-3j-6k8l3n-12o-29q-4r-34s-4t40u-8v66
w:onnx	n7
w:ons	r-4v9
w:onto	q7r-5
w:oom	l-7n15
w:oop	t8v-4
w:op	n7s7v-6
w:opcod	m-6v8
w:open	a-4b-3d-4e8f-6g-3j23k22l-12m23n3o9p-4r-26s-20t-30v22
w:openai	b4e10f-4h9m-4s6
w:openbsd	n-7q6t7v-4
w:opencv	j-3k-7m-27n9o-10p-6q35r-12t7u-11v39
w:opencv_extra	q6r-6t6u-5v12
w:opener	t5v-4
w:opengl	r16v-13
w:openssl	l3q-3v8
w:operat	j-4p-5q16r-12u21v-8
w:operation	e-20f6k23m-8p-5r-5s4t12u8v-8
w:operator	m14t5v-10
w:opinion	r5s4t-6
w:opkg	q17v-7
w:opposit	n4v3
w:ops	m8
w:opt	m6o-4q5v-11
w:optimisation	v10
w:optimiz	m-4q-6v17
w:optimization	m14q-7v-6
w:option	b-5d-4e-4j7k-5m-11o4p-5r32s-3t29u-8v-15
w:optional	q8r-4
w:optionally	t6v-5
w:opus	a4k-4l-3n-5p-3r18s5u-4v-3
w:orca	q3
w:order	j-3l-3n9o-6p-4q-9r-8s6t23v5
w:orderly	u6
w:ordinal	m8v-5
w:ordinary	t15v-8
w:org	a-6b-4d7e-18f-5h-8i-4j5k-18l9m13n6p6q7r-19s-9t39u-12v18
w:orientation	t4v-5
w:origin	t-6v12
w:original	k-3l-4m-4o7p-4q-11r-9u4v30
w:originally	m-3q-8r6t-10u7v12
w:originat	m-3
w:os	e-3j-9k7l24m16n-4o-5q-6r-7t11u-10v-6
w:osd	t-8v16
w:osx	u-8v19
w:other	d5e-23f4h9i-7j6l-18o-10p-6q-24r10s21t-10v52
w:otherwis	k-3m-6o-6p4q16r-4u-4v11
w:otp	q17v-6
w:ou	n4v-5
w:ought	d3j3m-12n-6o-4q3r4s14t32u-4v-17
w:out	a-4b4d-3e20g-4h-9i-6j51l-6n10o-13p-14q-19r-30s13t6v12
w:outag	j7t-4
w:outbound	k15v-10
w:outclusterlist	t10v-7
w:outcom	t-6v7
w:outdat	t7
w:outer	e14q-11t-5v14
w:outlook	e6
w:outofmemory	m-4n7
w:output	a-7f-4h-7j-14k25l7m-9n-6o-19p-12q-8r14s11t-10u15v31
w:outsid	e7h5k-3m20p-4s-5v-21
w:over	f-5h-7i5j13k26m-34n15o-7q-11s7t-17u-10v33
w:overall	a4s-4t-8v12
w:overflow	k-3m8q-9r-11t13u11v6
w:overhaul	t5
w:overhead	v5
w:overkill	t11v-10
w:overlap	k4q17r9t-8v-15
w:overlay	n10q12r-6
w:overload	c9v-3
w:overlook	n-5r-6t8v14
w:overly	v3
w:overrid	k4o12v-4
w:oversight	t3v-3
w:overview	t3
w:overwrit	k19v-13
w:own	a-3e-13h-3j5l-4m-16n-5o25p-8q-11r-22s-5t13v54
w:owner	b4e4j-4k3t13v-13
w:ownership	k4
w:p2	u10
w:pa	e9v-6
w:pace	v4
w:pack	l5m8n-3p6q40r-4t-6u-3v-35
w:packag	a-4d8h-6j-9k-7m-4o21p-6q67r-13s-7t24v-56
w:packet	k6t14v-14
w:packhous	d12j-5
w:pacman	p7
w:pad	m-6q-5r-9v26
w:page	a22d24e7g-3k-24l-11m-17o-12p17q-24r-5s-12t40u15v-4
w:paid	t-5u9
w:pain	t4v-4
w:paint	t4
w:pair	j19m-7n-8p20q-3r-7
w:palett	k-5n9p7v-3
w:pane	t8u4v-8
w:panel	j3k-4m5p13q10r15t-6v-29
w:panic	m17n-3q-3
w:panick	m8t-4v-3
w:pantry	r3t5v-6
w:paper	t11
w:para	q7r-7t12v-4
w:paragraph	o4r-4t-6u6v8
w:parallel	i6u5
w:parallelism	q4v-5
w:param	b4h7j-5v7
w:parameter	j-4m-7o-11p-5q9r8t36u-3v-13
w:parametriz	v4
w:parcel	m-4p13q-3
w:parent	k-4l21q-4r15t6v-21
w:parquet	m5t-6v7
w:pars	e-4h6k6m-9o13p-15q-15r-5t-11v38
w:parser	k9m-11o6t21u8v-18
w:part	b-4e-5j-8k-9l17m-3n10o-9q-10r24s-5t15v-5
w:partial	m-3t-12v18
w:partially	k5m7p3v-10
w:partition	k12m4q-8v-5
w:party	m4o-4v10
w:pas	f6n3v-5
w:pass	a-3k4m12o-7p-5q-11r5s-5t5u8v14
w:password	e10i4j-12k-12n-3p-4q5r-8s4t-23u-4v56
w:past	e-4h-3k-6l-6m9n10p3q-8r6s-5t-5v13
w:pastebin	m13t-4v4
w:pat	t4
w:patch	e-7h5j-3m-6n-5p-4q13r6t19u-7
w:path	a-3d-4e-6f-5k36l25m-23n-5o16p19q-4r-12s14t-19u-3v-22
w:patient	m10n-9t3v5
w:pattern	a7j-5l-4m11o4q-4r-6s4t15u12v-18
w:paus	o5t5u8v-5
w:pay	j-5s4u14
w:payload	m13q-8t-9v8
w:payment	a5t-9u7v11
w:pc	j11k6m-20n7p-10r-14t-12v42
w:pcs	o4
w:pdf	a-3h8k5m-8q-7s-9t11u-7v19
w:pe	q-4t37v-21
w:peak	l-6n8
w:ped	v-3
w:peer	j16k13m-14p-3t-6
w:pen	m-4t7v8
w:pend	e-4m-5p5v9
w:peopl	b4e-4k-4l-3n-4o6p3q-12r-4t69v-39
w:per	j-6m-11n23o-4p8q-6r-11t-8u8v13
w:percent	m-4n4v5
w:percentag	t-13v22
w:perf	n4u4v-4
w:perfect	r-8t-4v16
w:perfectly	k-8p11r5s14t-7v-5
w:perform	e-19f5k14m-5r-3t8v8
w:performanc	l4m3n6q-5s5u6
w:perhap	a4i4n8o-5q4r-5t22v-23
w:period	t3
w:periodic	t4
w:periodically	t5
w:perl	k7t-8v7
w:permanently	m3t-3v5
w:permission	e-11f30h-3j-4k70l-9n-7o8p-19q-10r-7s7t-15u-4v-21
w:permissiondeni	k5m15q-17
w:permissionerror	k11v-6
w:permissiv	l3
w:persist	h14k-6l5m-13o5r3s-5t8u9v-17
w:persistenc	k9m-6
w:persistent	j11n-3p4t19v-19
w:person	e-6q6u9v-7
w:personal	e4m-3v-3
w:personality	t-3u3
w:petra	m5q4v-4
w:pg	m12
w:phas	s4u4v-6
w:phon	e12h5j13k-7o-4p-4q-9
w:photo	k-4m6n20o-4r-10t-10v13
w:php	j4k-5l17m18n-3o-3p-4q20r-6t3u4v-40
w:php8	q11v-3
w:phras	k9m-5p3s12t-13v-4
w:physic	q7
w:pi	j-5v11
w:pic	m4
w:pick	e-6j-9k-8m9n-3q-13r17s-3u-3v31
w:picker	m-5p-3q-3r21t21v-18
w:pickl	m11
w:pico	t-4v9
w:pictur	a-3e-3j8k-15l10m-12n12o-3p-11q-13r19s9t-18u-5v36
w:pid	j5k5l10m-6t-3v-4
w:piec	k6q6t-18v13
w:pigeon	m-3r5
w:pil	t-5v6
w:pile	l6q-3r-3t-15v19
w:pilot	m7
w:pin	j4m25r-8t15v-21
w:pine	j11p-4r11v-12
w:ping	j14m4q-4v-11
w:pip	f4j-3l3m-6o4q12
w:pipe	l4
w:pipelin	j-4n5q-7s3v9
w:pivot	r-3v5
w:pixel	m-11p5r4s6t-10v7
w:pkg	k3m12q24r-3t9u-3v-31
w:pkgbuild	k-6q10
w:pkgyard	t6v-4
w:pl	k7t-4
w:plac	e9h18j-4l-5m7n5o-13p-7q18r-6s-9t16u-8v-17
w:placeholder	r17v-7
w:placement	t-4v5
w:plain	e7j-3k4m7n6p-3q5r-17s4
w:plan	a26k12l-9m-5n-6o-10p-8q-13r-10s13t24u-6
w:planner	k5
w:plat	t-3v8
w:platform	e9k5l-3m-4n-3o10p9q14t6u-3v-32
w:play	a-4e-4h-4k-7m-6n7p-12q-27r-23s5t34u-3v51
w:playback	v4
w:player	j4l21m-8r-5t8u6v-15
w:playground	m6p-4v8
w:playlist	t17v-9
w:pleas	b18c8d-7e-5f4h10j10k6l-5n21o-12p-15q-24r-8s-17t37u47v-67
w:plenty	a4n3t5v-4
w:plot	m6r18v-16
w:pls	m-7v14
w:plug	j-3k4m12p11r-4s12v-28
w:plugin	a-3e-6j-7k-6m-22n-11o-3p84q16r-25s-6t38u-9v-30
w:plural	j4u-4v14
w:plus	h3m8n10o-7p-5q5r-5s5t-15v13
w:pm	a9e11v-11
w:png	j6q-3r5t-5v14
w:pod	k9m3n7p-3q-4t-6v6
w:podcast	j-6q-6t-7v22
w:point	e-4j-5m-7n-4p9q12r18s8t-4u-5v-7
w:pointer	m14n6q-4r-7t15u-8v-6
w:policy	f8g15k-4m-6p6q-5r-4t-13u7v5
w:polish	j4s10v-6
w:poll	a-6b8d4h8l3m-10q-3t11v-5
w:poller	d4v-3
w:pollut	l5q7r-5v-4
w:polymorphism	t9v-8
w:pool	e6h-3m7
w:poor	s4t6v-4
w:poorly	n-3v6
w:pop	m3q8r-8s6t-4
w:popup	a5r9s5t-3v-6
w:port	d-7e-5j11k7m6n-3q-9r10
w:portabl	k3o14q-4r-3v-4
w:portal	d4m6p13r-7v-4
w:portrait	m5v4
w:pose	m5r-4t-3v8
w:position	m11o-3q-3r-7t17
w:positiv	q-4v10
w:posix	k11q-8r-5v5
w:possibl	i4j7l-4m-14o8p-6q-20r-6s-5t61v-23
w:possibly	m-4n6q4t-4v5
w:post	e5i-5j-8k-5m-4n4p8q-11s9t-6u5v8
w:postgr	q-10v9
w:postgresql	q5
w:potential	r-5t3u5v-5
w:potentially	g4o-5t5
w:pour	n14v-11
w:power	k10m20r-8t12v-20
w:powerful	s6
w:powershell	k8m-4o4p5q-8r3
w:ppd	v3
w:pr	j-3k-3m-8o40q-4r-4s14t-10u15v-27
w:practic	j-3l5t10v-7
w:practical	t4v-3
w:practically	a14n-4v-12
w:pre	m-6n-4o5p13q-9r10u5v-9
w:prebuild	q8v-3
w:preceed	h9
w:precis	r-4t17v-7
w:precisely	k3
w:precision	k4v10
w:precompil	q25v-20
w:predict	m3
w:prediction	m-4v6
w:prefer	m-4o-3t13u24v-19
w:preferenc	m5r11t-4v-10
w:prefetch	v5
w:prefix	k3q-8v8
w:preflight	o-3v6
w:prepar	m5q7v-6
w:preparation	v6
w:presenc	f8k-3
w:present	k4m-10o-7t16v16
w:presentation	r4t6v-10
w:preserv	k4v4
w:preset	o8
w:press	e-6h9j11k-14l-6m12n-8o-11q-14r30s-9t-4v18
w:pressur	s5v9
w:presumably	k-3m8v-4
w:pretend	s15v-8
w:pretoolus	p7v-4
w:prettier	m-3o8p-6t9
w:pretty	m-7q-6r7t7v17
w:prevent	h8m-6n-3r-7t13
w:preview	k-3m6p-7q6r22u5v-21
w:previous	h18k-8m-8o-6p-9r9s25t-21u-7v7
w:previously	a5l-4m-10o11p7q5s5t-6v-8
w:pric	a30m-4t-16u23v-15
w:primarily	a4s-3
w:primary	m-4r-5t5u13v5
w:print	d-9e5f4h-7j12k-23l13m-7n4o3p-4q-28r45s-7t-20u-15v43
w:printer	j8m8q-11v9
w:printf	n4v4
w:println	v7
w:prior	h8q-3t-12v14
w:priority	r11s4t16u8v-24
w:privacy	u7
w:privat	j11m-5p7q-6r-3
w:privileg	k5m3
w:pro	a12e-4m-4p-5r-5s-4t-3v21
w:prob	e-4l7v7
w:probably	a-5k11l-4n-3p-5q-7s9t19u-7
w:problem	e-11k8l6m-5o-4p-8q-20r9u12v13
w:problematic	t7u3v-9
w:proc	e3m-7o-3p-3q-7s4v23
w:procedur	m6v-5
w:process	e-7f-4h7l60m-5n19o-11p-13q-17r-7s-13t9u14v-30
w:processor	n5q13t-13v7
w:processticksandrejection	m7
w:prod	h9p6
w:produc	k-5m12p-6q-20r12v11
w:product	k-3m-7p-4q13r-5t-16u14v17
w:production	b4e3m-10o-4p-4q-9r-9v37
w:productivity	s3
w:profid	t10v-7
w:profil	e25m12n7o17p-4q4r6u-3v-51
w:profiler	t-8v12
w:profit	t21v-13
w:prog	t-3v14
w:program	a-5e-11h-5j25k22l4m19o-11p-7q-14r-35s-6t41v-15
w:progress	i5m-5t18v-13
w:progressiv	m-4n-3r10
w:proj	e11k-3m14v-16
w:project	a6f-3h-7j-8k7l-4m-8n6o15p21q31s9t-8u-8v-34
w:projection	m10v-3
w:prometheus	t-9v14
w:promis	j12m-5t4v8
w:promot	t-4v5
w:prompt	e-4f-4g5h-6j10k-12l-11m13n8o24p-19q-4r44s21t-23v-40
w:pron	q-3t6
w:proof	q6
w:prop	v10
w:proper	p-4u4v-4
w:properly	b-6o-3q-5t5u9v5
w:property	h-5k4m9p6q11r-3t-5v-10
w:propos	m6r-5s6t-6u14
w:proposal	n4
w:pros	s-4v9
w:protect	m4v-4
w:protocol	e5t-3v6
w:prototyp	s9t4v-11
w:proven	u4
w:provid	b-4e10h8j-4m-12p12q-6r8u11v-20
w:provider	b17e17j-4k5m-8q-4r5t56u-4v-65
w:proxmox	v4
w:proxy	a6e-7h12j-5k-6m8n-4o-4p-6q-5u-5v28
w:prs	n10v-7
w:prun	l5m7n-4q-3v8
w:ps	j-3l34n-6p6t-14u6v-15
w:ps1	e4k-3t11v-10
w:pt	p11r-3t6v-10
w:pthread	k-3v9
w:ptr	v5
w:pub	q-4v4
w:public	d4m-3q-8r-3s4u10
w:publish	e11f4p-5q-19t17v8
w:pull	j4k-5n-8q14r-7t17u-9
w:puls	k4q4
w:puppeteer	j7
w:pure	l3r12s15t-6v-18
w:purpos	q-6r-3t-4v20
w:push	e7f15i5j11k-5l-4m-4n-3p4q-8r-11s4t-29u-4v29
w:put	a-6e6f-6j24l-16m7n-14p6q20r-19t6u-14v5
w:puzzl	r-5v4
w:pwd	s5
w:px	r26t-6v-15
w:py	b6e-4j-5k-4o22p22q-29r-5t-19u18v11
w:pylanc	m11p-3v3
w:pypi	m-9p10q-5v12
w:pyproj	m9v-6
w:python	h4j-5k-6l3m20o-5p-6q33r-5s-5t6v-22
w:python2	q3
w:python3	k7m9q-6
w:pytorch	f4
w:qa	m-7q14t-5v5
w:qemu	q-11t16
w:qt	o10
w:quad	t3
w:quak	m11q-7
w:quality	n4o-3r-3s16
w:quando	p11r-5t43u-12v-19
w:quantiz	v5
w:quantum	n5u10v-7
w:quarry	v10
w:quartz	m9t-3
w:que	a4e28n6p11q-4r-8v-22
w:query	a4e-6h7j18k-4l-6m-5n-4o-5p-13q16r-9t7u7v-4
w:quest	t-4v8
w:question	b5e-4f5j7m13n-9o-10p-7r12s6t-39u6v13
w:queu	f-3j-5k-4m12o-3p-4q-7v17
w:quick	k-4n3r14s7t16v-24
w:quicker	n26s5t-8v-14
w:quickly	l9m-4n14q-3v-12
w:quicktab	r9v-9
w:quiet	p-4q-3r4t-4v11
w:quill	k17q6t-3v-14
w:quillon	a5
w:quir	k-3t-7v13
w:quit	e-4l22m24p-8q-7r-15s10t-19u-5v8
w:quot	j4k-4n5o-7q-18r-22s5t18v31
w:quota	a29b7f-3m-4q-3t-5v-12
w:r1	q10v-4
w:r2	m3t11v-10
w:r3	t10v-5
w:r4	q10v-5
w:r5	n6v-6
w:rabbitmq	v5
w:rac	t-5v6
w:race	k3n-3q11t-7v7
w:radeon	v4
w:radio	r-4t-9v17
w:radius	v7
w:rail	k-3p-3r4
w:rain	r-8t9
w:rainbow	o4p11r-4v-6
w:rais	b5m-6o7q-13t4v11
w:ram	m8n26r4t-10u-3v-9
w:ran	a12e-5k10m-10n-7q16r-9s4t-10u4
w:rand	e10v-4
w:random	j-4l3m21q-8r5v-10
w:randomly	q-4r7
w:rang	m-9o6p-3q3r10t8u-3v-7
w:rank	n4t5v-5
w:rapidly	r6v-4
w:rarely	m-5n4v7
w:raspberry	m4t5v-4
w:raspbian	p4
w:raspi	t-5v9
w:raster	q-3v8
w:rat	t10v-7
w:rate	a4b6k-6m-8n8p-3q-3r11t-18u-5v28
w:rather	k-3m-7p-4r-8s4t25
w:ratio	r7t-6
w:raw	k-6n7o8q-5r-6v6
w:ray	t5v-5
w:rb	e14q17t-7v-16
w:rc	k-3n12t-7
w:rc1	m6q4t-4v5
w:rc2	m-6v13
w:rcx	t13v-12
w:rd	e-5m5p27q-5t-3v-9
w:rdp	r-7t10
w:re	m-4t9v5
w:reach	a14l-5m-10o-4p8r8s-7t-4u-4v17
w:reachabl	q10t-3v-5
w:react	h-4j-3m47q-5r-24s-5t-48u-12v69
w:reaction	f7j4k-3t4v-6
w:read	a-9d4f-4j15k11m-8p10q-48r26s3t25u-5v-16
w:read_file	m17v-9
w:readability	v-3
w:readabl	d4m-5r17t8v-21
w:reader	m-6o3q-4r-9t14u22v-7
w:readiness	q6r-7u-4v15
w:readm	k-4l-4m-6n-7q29s-4t-11u-5v21
w:readonly	k5s4
w:readthedoc	v4
w:ready	l8m-4p-5q8t5v-5
w:real	k-4m11n5o-4p-5r4t14u-5v-13
w:really	n6q-7r-4s8t26u-3v-27
w:reappear	u12v-6
w:reason	h-3j13k-6l-3m33n5o8p-9q-6r-11s4t-15
w:reasonabl	t-4v10
w:rebas	t4v-3
w:rebind	t6
w:reboot	j4m14p-6q-9r4
w:rebuild	l12r5v-4
w:rebuilt	k7o9q15t-11v-14
w:recall	t4
w:receiv	e-6h5m-18o-9p16q3t-9v29
w:receiver	m-3q-3t13
w:recent	l5m-13n-3p5r5u4
w:recip	l13r-10s6t5v-5
w:recognis	r-5t5
w:recognition	r-5t-4v15
w:recogniz	h8k5m6r-3t5v-15
w:recommend	n4t-9v9
w:recommendation	m-4u4v4
w:recompil	v3
w:reconciler	m8
w:reconnect	j33p11t-6v-30
w:record	k7m-6n3o-6p-3q-6r4s13t-12u13v4
w:recover	l-4m13p-4t-7v6
w:recovery	e7v-4
w:recreat	v7
w:rectangl	m-4r10
w:rectifi	v5
w:recursion	t-4v6
w:recursiv	m10q-3t-5
w:recv	t3
w:red	a5m-3n6p4q-3t-8v10
w:redact	j-3n14q-7r6t18v-16
w:reddit	r-7v12
w:redesign	s3t5v-5
w:redirect	v4
w:redirection	j-3t4
w:redis	d4j-5m-11n13q-5v14
w:reduc	k5m7n4p-3q-5s-3t-10u13
w:reduction	m-7v10
w:redundant	s6
w:redux	t8v-4
w:ref	q-10r-14t31v4
w:refactor	s5t-5u6v-4
w:refer	i-4s9t-12u9v7
w:referenc	d4e-6m-11p8q-6r-5s12t8u18v-15
w:refin	t-12u9v5
w:reflect	s4t5v-6
w:reflection	r-3s3t5
w:refresh	e4j-8m-7p14q-4r10t-21u8v11
w:refus	e13g3j-11k17m-14o-4q38r-5s-8t-10u-4v-15
w:regard	k6o5r20t-5v-17
w:regardless	h5k6l-3o6r19s-5v-16
w:regex	l6m4s3t-15v12
w:regexp	m3
w:region	m3t-6v11
w:register	b-5d3e-3k-4l-7m-23n8o-4p32q12t10u-3v-7
w:registration	e6m-7v4
w:registry	b3q-15t7u3v7
w:regress	m-5n4p3
w:regression	a4k-3m-6n14p11q-8r-4s4t-5
w:regular	m-4r11t12v-9
w:regularly	k4
w:reindex	l-4m10
w:reinstall	m24n-4o-8p-6q13r-4s-6t-4u-3
w:reject	h27k4m-9o13p-3q-6r-4s8t-10v-14
w:rejection	j7s3v-4
w:rel	l3
w:relat	j-4k4l-4m13n4p-5q-7t-8v12
w:relation	v5
w:relationship	p13r-8u11v-11
w:relativ	r4t-3v6
w:relay	k15t-8
w:releas	a7e-6h-3j-10k-8l-5m-22n9o-13p8q13r10s-5t19u5
w:release_x86_64	v6
w:relevanc	t26v-26
w:relevant	e-3r15v-4
w:reliably	p6r-4
w:reload	e7k-4m4o11p-4q-6r6t-4
w:rely	k4p-4u6v-4
w:remain	i7j25m-9q-5r-7s-4t5u10v-13
w:remark	m3t12v-13
w:remedy	n7p6
w:remember	v9
w:remind	m4t10v-10
w:reminder	l8r-3s6
w:remot	d4e7j-6k-4o8p7r-3t-7v3
w:remov	a-4h11j-4k7n-8o-10q-7r5s7t10u5
w:removal	q22v-9
w:renam	e5k33m7q-10t-15
w:render	j-6m5n-6p-9q-7r8v32
w:renderer	k-6p-5r9t7u-3v13
w:renew	e8h-3t11v-8
w:rent	t7v-6
w:reopen	m-14p14r-3v8
w:reorder	m3p3r9v-10
w:reorganiz	t3
w:reorganization	u5
w:rep	t-4v5
w:repair	j-9k-8l-4m4n-4q18r4t9
w:repeat	e-6k-3l8m-22p5q-8r-4s9t17u-4v7
w:repeatedly	r-5s12v-3
w:repetition	n3t-3
w:repetitiv	s4
w:repl	l19v-10
w:replac	m-5q7t-10u11v8
w:replacement	t-5v7
w:replica	t-4v10
w:replicat	r-4t5
w:repo	e-7f11i3j7n14o-11p-6q4s16t6u-6v-26
w:report	a-3e-3j-5k-5n-18o19q12r-10s5t-13u10v17
w:reporter	r12
w:repository	a-3k21m-16n5p-7q-13r-4s10t-6u9v13
w:repr	m-4
w:represent	k3m7q-5t10v-8
w:representation	m5
w:reprex	m7
w:repro	r5t-8v10
w:reproduc	e-3m26n4o-4p-4q-21r19s-5t-26u33v-6
w:reproduction	k5r-5v6
w:req	v9
w:request	a-5b16d5f-7h31i4k-6m-10n-8o-4p-11r-20s9t20u8v-18
w:requir	a-4h-3i4j7l-8m4n-4o7p-7q17r-9s16t25u-4v-38
w:requirement	m-7p-3q18r-6t-6u10
w:res	m16n3v-10
w:rescan	n-4v9
w:research	s5v-4
w:resembl	t4
w:reserv	o4
w:reset	a12b-4i4k-3o7p-7r-14s-3t9u-3v15
w:resiz	r33t-4v-17
w:resolution	n3q3r11u11v-22
w:resolv	j8m-5n-4o10p4q26r-12s17t-43u6v5
w:resolver	t-8v10
w:resourc	f5h6l4m-12o-6p6r-6u-4v21
w:resp	n4
w:respect	a3b-3k5r-3t11v-6
w:respond	j7l-4m23o-4p8r-5s-4t-10u9v-19
w:respons	a-8b9e3f4h5j4k-6m-8n6o-3r-8s13u-3v-7
w:response_	q8t13u-3v-12
w:responsibility	v6
w:rest	j6k19l5n-3p-4q23t22v-59
w:restart	a-4d-7e9j9k-11l-11m21n5p-3q-14s-6u-6v25
w:restic	k9
w:restor	j-6l5m-12q-8t5v30
w:restrict	u24v-10
w:restriction	s5
w:result	e-8j-6k26l-5m-20o-14p-6r5s-6t21u-9v27
w:resum	k9l-3m3q-5r13s-6t14v-15
w:retain	t3
w:retention	t4v-4
w:retri	b4v-4
w:retriev	j10k-10q6r-5t12v-7
w:retry	b18j-7k4l-4m-11n13q-9r-3u10v-6
w:return	a5e-5h12i4j12k4l17m6n-4o-4p-12q-27r-12s-11t20u-5v6
w:reus	q6
w:rev	m7s12t-7v-11
w:reveal	s6
w:revers	r5t7
w:revert	m-6r-3v10
w:review	j6o-3q-6s17t5v-10
w:reviewer	v5
w:revision	r12t-8
w:rewind	h9m5v-12
w:rewrit	k4m9o10q-7r-4s4t19u-3v-25
w:rewritten	a5
w:rf	q4s9v-6
w:rfc	t-4v11
w:rhs	m4
w:rich	t-4v6
w:rid	a20f15k7m12o-4q-8r-7t9v-38
w:right	a-7d-4f-3h-7j-7k16l-6n-10o-10p11q6s4t-4u-13v38
w:rightly	v7
w:rill	t-6v11
w:ring	r8v-6
w:rk	m4
w:rlib	v4
w:rm	s11
w:rn	o11q8v-9
w:rng	m3
w:ro	o12r-7t-4
w:roadmap	m4t10v-9
w:roam	l7m-8v6
w:robot	m3t5
w:rocky	m3
w:role	e17f17h7j-4k-12m-4o13q-7t-12v-8
w:roll	m-9q-6r-7t17v16
w:rom	t-5v12
w:room	r9t-5v5
w:root	j-7k17m11n-4o-5p3q23r-5s4t4u11v-40
w:rotat	m35o8t-22v-14
w:rotation	m5t14u8v-12
w:roughly	k8n3v-5
w:round	a-7j8k7l-6n-4p-4r-8s-3t-12u-6v45
w:rout	p-7u6v9
w:router	j20m-6n5q4r-5t4v-14
w:routin	v9
w:row	e3k-7l-3m-15o-4p-4r28t-22v36
w:rpath	p-5q8
w:rpc	k-6l6m-8q-6v23
w:rpi	t-5v9
w:rs	k-7m-3n-4o7q-11r-5t11u-3v24
w:rsp	t13v-13
w:rss	l-7n15q-6t5v3
w:rt	q6v6
w:rtl	r8t-9
w:rts	t21v-15
w:rtsp	m-5n3q-4t-4v17
w:rtx	v6
w:rubbish	s9t-9v10
w:ruby	e14v-13
w:ruin	q-5r3v9
w:rule	e-3g5j-3l-4m-6n-5o8p5q-13r-19s18t4u-11v38
w:run	d-7e-16f4g-4h-10i4j-12k34l27m25n18o-6p23q-7r-36s-16t-21u8v-5
w:runaway	m-3q-5v14
w:runnabl	m5
w:runner	k10l7m4n11o24p-6q-5r-8t-3u-4v-20
w:runtim	e-4j-5k-12m23n5t16u-9v-6
w:runtimeerror	k-3m13
w:rust	n-8o-3q-19r-6t15v31
w:rust_log	m4
w:rustc	k-10n-4o7q-10r-4t7v18
w:rustdoc	t5v-4
w:rustflag	m-4v9
w:rustpkg	q-4v7
w:rustup	o9v-6
w:rvalu	m4v-4
w:rw	o12r-7t-4
w:rx	r6
w:ryzen	m10
w:s1	v3
w:s3	d5t16v-17
w:sa	h6k-3p-3r4
w:sadly	r8t-4v-4
w:safari	k-4m11p-12q-10r36s5t-10u20v-23
w:safe	m12t-6
w:safely	m-5q-4v23
w:safer	t7v-5
w:safety	b4v-4
w:said	a4j-5m-4n-4q-5s39t4v-21
w:sam	m-4q4t-6u6
w:same	a7b-6c-3e9f-10g-4j3k5l10m-29n-7o-28p31q32r-24s9t-9u14
w:saml	e7
w:sampl	a5k-5l12m-17n-7o4p-4q-16r3s-4t-14v56
w:sampler	t10v-6
w:samsung	j7
w:san	a5r-4v5
w:sandbox	h3o13q-4r-4u9v-5
w:sanitizer	m-9q8
w:sanity	t-3v5
w:sass	v-3
w:sat	k-6q6t13v-8
w:satchel	t5
w:satellit	t-4v8
w:saturday	m5v4
w:sav	k31m7o-13q-16r-6s-6t-9u-4v27
w:save	j-4k4m16n6o-12p-8q-13r3t16u-8v15
w:saw	a6e4j-4k-9m3p-3q7t-24v30
w:say	a20d16f-7g-5h4i-10k-4l6n-17o-11p23q4r-25s11t28u-26v-3
w:sb	d5v-5
w:sbcl	m9v-5
w:sbt	m-4p-4q18t10v-13
w:scaffold	r4v-3
w:scal	m-7n-7o-3p-4q3r37t5v-13
w:scalar	m-4q-4v13
w:scan	j8p10q-5v-3
w:scanner	t5v-4
w:scatter	r7v-8
w:scen	k-5m15p-4q-6r-4t-17u10v18
w:scenario	t-8u10
w:schedul	b4m-12t9v9
w:scheduler	t-5v18
w:schema	h12k5o-5r-8s4t-16v26
w:school	m-5q9u4
w:scm	r18v-8
w:scop	k-3m-5o5q4r-4t32u4v-23
w:scrap	u4
w:scratch	l-7n21q6t-8v-8
w:screen	a-4e-4k-7l-8m50n-5o-9p-11q-16r10s-4t19u-8
w:screenshot	h11j6k-3l-5m-12n-3p-3r34s-3t3u-4v-13
w:script	h-4j-7k8l37m-23n5o-11p7r-15t-17u3v26
w:scroll	l-3m-8n26o-3r29t-13v-19
w:sd	k12m-6o5q-7t-4v6
w:sdk	b-4e15f-4h-4m6r-4t7v-5
w:se	a-5e-5k-3l-3m39n-4o-6p-4q86r-4t-13u-8v-54
w:search	h4j9l4m-3o-10p-10r26s-12t9u7v-22
w:second	a11b-5h-5j8l3m15n21o-7p12s9t-41u-3v-9
w:secondary	q-8r-4v15
w:secret	s8t7v-6
w:section	k-4o19q-4t-4
w:secur	j-4v7
w:security	k12p6q12t-3u5v-29
w:see	a7b-5c-3d-6e-12g-4h-12i8j7l-8m7o21p14q-16r15t-4u9v-18
w:seed	e-5m-20t6v41
w:seem	a-4f-3j3n-4o5p-11r26t-28u-11v31
w:seemingly	l-4m4v6
w:seen	e-12j7k21m29n13p-6q-5r23s-3t-38u-4v-19
w:segfault	m17n-3q-7
w:segment	k6r-21t30v-4
w:segmentation	q4t12v-12
w:select	k-8o-13p9q-9r46t10u9v-29
w:selection	m-3o-4p3r15t15v-17
w:selector	m20v-13
w:self	j-4l6m9p5q3r5t-8v-4
w:sell	v6
w:semantic	v7
w:semicolon	v15
w:send	b-4e-14f6h24i5k-7l-6n11o-8p-4q-14s-6t5v18
w:sender	f16t-4v-3
w:senderid	e6f16m-4v-14
w:sens	m4q-8t-6v16
w:sensibl	t10v-6
w:sensitiv	m3t5v-4
w:sensitivity	v5
w:sensor	q-3t17v-6
w:sent	d6f-4m9n4o-5q-6r5v5
w:sentenc	v7
w:sentinel	v7
w:sentry	m5v-4
w:sep	m5q-6t11v-6
w:separat	m-5s5t-10u11v4
w:separately	q10v-5
w:separation	r9v-5
w:separator	r16t-10
w:september	l3n11v-9
w:sequenc	k-4m7o9q-3r16t-10v-5
w:sequential	m-5q4v4
w:sequentially	q4u5v-7
w:sequoia	r6t-4
w:serial	k15m4t-3v-5
w:serializ	m5r4t4
w:serializabl	m-6v10
w:serialization	t8v-8
w:serv	k10m10n-4o3p-8q-5v4
w:server	a-5c4d8e-9f9h5j23k9l17n-13p8q17r-22s-10t17u-9v-51
w:servic	e9k-10l13m-29o-9p4q-4r-15s8t-11u11v27
w:servo	v4
w:sery	r24t-4v-8
w:sess	m-4v6
w:session	a16b-7f-5i-4l-7m4n-13o-9q-9t4u-7v41
w:session_id	h-5k10
w:set	a-5b-4d-4e11f-7g-4h-12j-14k-9l-12m-4n-4o103p-6q-20r46s-9t-25u-16v-6
w:setup	j5k17l8m11n14o-6p12q-13r6s-4t-27u-5v-7
w:sever	l6m-6r-5v12
w:several	f-5i3j-5m7n-4o-12p-3q-4r8t49u-5v-26
w:severity	o8q10t4v-13
w:sh	l6m-7p19q34r-9t-10v-29
w:sha	q17v-15
w:sha1	v5
w:sha256	q7t-11v18
w:shader	m18q-20r12
w:shadow	q-4r7t9
w:shak	r10t-8
w:shall	e-6k5l-4p-5q-3t31v-6
w:shap	k-5m6q-8v16
w:shapefil	k-3m4t6v-5
w:shar	e-5f6i4j11k32l-4m-12o6q-8r-18s-6t-6u9
w:shard	v5
w:sharp	e3r5t6v-7
w:she	u10v-4
w:sheet	k-4m4r-9t3v14
w:shelf	t-11u14
w:shell	a-5e3j-5l13m-4n4o8p-8q10r-16s4t17v-9
w:shift	p-3q-3r17t4v-7
w:ship	e-3j5m-4o13q19r-8t6v-20
w:shootout	v5
w:shop	a-3e15k5l8m-3q-13r12t-15u8v-7
w:short	j-5k-4r15s10u3v-7
w:shortcom	t7v-7
w:shortcut	o10r-9t21v-15
w:shorten	i5m-3r8s10t-4v-5
w:shot	t-4u10v-4
w:shoul	n4t6v-8
w:should	a34b-5e-14f-4g-5h-5i-9k-15l17m-46n-19o11p4q-49r15t70u-6v25
w:shouldnt	k4m-8n-3o-4q19r-10t-14u7v21
w:show	a23b-7e4f-5g-4i-6l6n-10o15p17q-33r40t-33v-5
w:show_bug	v4
w:shown	j5k-7m-11n5o6p-5q-21r27s-5u4v10
w:shp	k-4m17v-5
w:shrink	t-10v13
w:shuffl	t-6v7
w:shut	t7
w:shutdown	m10o10v-8
w:si	t4
w:sid	m12q-3t-6
w:side	j12l-6m4n-5o-5q19r28s-3t-21v-12
w:sidebar	k5r7v-5
w:sie	r-14t28v-7
w:sierra	o9p8v-13
w:sight	t-4
w:sign	e21h4m-12n-3o5p17q6r4s-4t-7u-4v-19
w:signal	l-4m-6u5v7
w:signatur	k-4m5o-3q-7t-7v33
w:signer	t-5v7
w:significant	a6m-4p-3r-6s7t-7u13
w:significantly	t4v-4
w:silenc	v4
w:silent	p9r-3t-14v17
w:silently	j-4k16m14p8q-4t-14v-11
w:silicon	f4k9q-3v-6
w:silly	q9s4t-3v-6
w:simd	t7v-7
w:similar	j-3k4m-4n3p10q-9t17u-4v-7
w:simpl	m4n4o-4p-3q-6r-8t8v15
w:simpler	s3t10v-6
w:simplest	t-4v6
w:simply	p-3q-4s10v4
w:simulat	k-4q-10v29
w:simulation	t5
w:simulator	k-3m4q-12r6v17
w:simultaneously	o-3s4
w:sin	a9m7s5t-4v-5
w:sinc	d32e3f-6g-3h-9i-4j-13k25l-6m-6n10o-15p18q-9r-23t9u-9v7
w:singl	a11e-7j-7k8l-3m-14n-10o-10p-9q-11r16s3t40u9v-10
w:singularity	k13t-4v-4
w:sit	b3d7k-5l8m-4n-4o12p-6q-4u-8v6
w:site	b-3h6k-3m15o-4q5r-6t16u-4v-18
w:situation	t3
w:six	e7v-5
w:siz	r-3s5v-3
w:size	h6k-12l-10n10q4r9t15v-9
w:sk	e11s7v-10
w:sketch	o-4t4
w:skill	j10k-4p5q-4r-3t3
w:skim	k5
w:skip	k-7o7p5q7r-6u-4
w:sky	a5n4
w:skyform	t-4v10
w:sl	v4
w:slash	b-4f7o10p-10r7t8v-11
w:slav	q4t-4v5
w:sleep	b-3j8q4r-6
w:slic	m13r4t20v-25
w:slid	t12
w:slider	m11t7v-13
w:slideshow	n11r-3
w:slip	l6
w:slop	t10v-11
w:slot	m10r-8v7
w:slow	a-3b19d4h7j34k-4l-5m-19n19o-3p-3q4u-5v-37
w:slowdown	d3n-4t-6v11
w:slower	a4m-7n27q-4v-7
w:small	h14j7k-9l-5n14o-4p8q6r14s-7t-4u10v-34
w:smaller	h12r-5t-6v8
w:smart	s7
w:smartphon	j7r6v-7
w:smi	f4q-7v9
w:smil	o-4v13
w:smooth	n11t-7
w:smoothly	r3
w:smp	v5
w:smtp	e-4j7t7v-5
w:snap	k7l9m-6q-4r-11t-4v16
w:snapshot	m-5n11o-3r-4u-11v18
w:snippet	k4m-6r5v8
w:so	a-13b-7c-3d-6e7f-7g-5h19i-5j22k-10l-5m-17o11p-29q6r-7s8t53u-17v8
w:socket	j5t4v8
w:soft	n-4t3v6
w:softwar	k5m-3o4p-6q22t-11v4
w:sol	v5
w:solo	a10q7v-6
w:solution	h7m-15n-4q16r-5t7u13v-5
w:solv	e4k5m-5o5p-3q-4r5t-11v9
w:solver	q25t-4v-17
w:som	i4
w:some	a-3d-7e-8h-8j5k4l7m-19n22o-6q4r-30s11t9u-19v42
w:somebody	e-5f14h7k-9l-4m-3p-6q-11r-28s-3t43u-4v19
w:somehow	j-6l19m-7n-7r-13t15v3
w:someon	k-7m-8n-7o8q19t6u6
w:someth	a-5b-3d8e-8h12i5j7m18n-16o-18p-8q-34r-4s34t21v-7
w:sometim	k-5l16n-6p-4q-7r26s17t3v-28
w:somewhat	m4v-5
w:somewher	j5k3m24n-3o-8p4q-9r3t3v-18
w:song	m4t9v-4
w:sonnet	m-4o5p-5r-7s-8v28
w:sony	j6m-3v6
w:soon	k4m28n13o-9p-6r-17s-7t-17u-5v30
w:sooner	l3
w:sophisticat	j10t-6v-4
w:sorry	h18m-5p-5q-8r-11s10t-19u67v-36
w:sort	k5m-7n-3o-9p-3t12v22
w:sortabl	r11v-7
w:sound	f11l-4m-7n-4o11q-6r-6t8v9
w:sourc	e-7j-10k-10l-4m-16n-3o8p22q44r-5s-5t21u-14v-12
w:sp	m-8v14
w:sp1	e-4v6
w:spac	k23m-6q-8r4u8
w:spam	m-12p9t-4u7
w:span	m-7t4v8
w:spar	b-3t8
w:spawn	a4l16m-17p15r-3s-5t-6
w:spe	m-5n-7v21
w:speak	o4q4t-5v11
w:speaker	m-4v10
w:spec	j-4m3t37v-28
w:special	l6m-3q-4t8
w:specialist	n6
w:specializ	n4v-4
w:specially	s4
w:specifi	m4p5q9r6v-14
w:specific	a3e-5i4m4n8o6p-6r-4t5v-12
w:specifically	m-3p-5v15
w:specification	k4o4p-4t-10u9v6
w:specify	k-8m-7o3v19
w:speedup	t5v-4
w:spell	k8m-7q4
w:spend	n6o3v-8
w:spent	t-6v8
w:spi	r3v-3
w:spin	t-4u7
w:spinner	m-4t-5v17
w:splash	m30r-4v-16
w:split	m5n8q-3r-3u-6v6
w:spm	q5v-5
w:spoil	t-6v10
w:spoken	r-5t6v6
w:spot	m6n9q6u-4v-16
w:spread	k4t6v-7
w:spring	v6
w:spurious	m-8v13
w:sql	m-16q13u3v6
w:sqlit	m4o-5u-4v19
w:sqlite3	k24v-6
w:sqlpearl	q3
w:sqlstat	m-13q14
w:sqrt	t-6v8
w:squar	n-5r10
w:squeez	n6r14v-15
w:src	e-5j-6k22m13o6p-7q-12r-13s-4t-33u20v33
w:srv	k8
w:ss	t-3v5
w:ssd	k16n-4v-7
w:ssh	e-3j12l-3n-4o10q-5r-13t3u-3v9
w:ssl	j4m-6t-3v8
w:st	r5
w:stabl	j-5m-8p8q17r-4t-6u-5v20
w:stack	d-3e19j-5k-4l-5m3n5q-15r-5t-11u19v15
w:stackoverflow	q7r-5t-3u9
w:stacktrac	m8
w:stag	k5l9o13q-13r-3t-5u30v-26
w:stage0	q-3
w:stage1	q-3
w:stal	e6h-3k-4m-4p3q4
w:stamp	t5v-5
w:stand	j4k-4m5n7p-3q-14r9t-25u-3v36
w:standalon	m6v-7
w:standard	e4h-6k29l4m-8o-4p4q-6r-20t6v-4
w:standardiz	u4
w:star	q-3t5
w:start	e8f-5g-3h-10i-5j-8k21l9m43n-33o-8p10r44s-6t-33u-26v6
w:starter	j7
w:startswith	k3
w:starttl	j4
w:startup	o9q-4r-5u7v-5
w:stash	t-4v3
w:stat	e-7j3k-6l-5m-8q16t9u13
w:statement	k-5m8q-4r-4t8u14v-12
w:static	k-4m-14q-6u15v19
w:station	r-5v7
w:statistic	v5
w:status	a-7d30h4i3j-5k12l17m-15p9q-26r-6s-7t-15u4v7
w:stay	a-8d-4e-7f-5h-4i7j3k12l30m-24o-18q-4r14s-6t-30u-11v57
w:std	m-11q10t12u-5
w:stderr	k4m-6q10
w:stdin	v3
w:stdout	n6
w:steady	v6
w:steam	e-5k-4n11o11q7r-7t-11
w:steamvr	t-5v12
w:steer	v8
w:step	a-3d-3j-8k3l11m-6n30p7q-9r7t-17u25v-26
w:stevedor	j5k-4t-3v8
w:steward	m10
w:stick	k4m-4r-6v13
w:still	a-5b-3d-4f-5h25i-5j-19k-14l-9m-19o27p23q30r-13t31u-15v-24
w:stock	t-10v14
w:stop	a-7e-12g6h-5i-3j10l-9o-15p20q10r-35v43
w:stor	e-4k-4l-5m19n-4o-10q-15r-24s-4t30u26
w:storag	d7j-5k-4m-11n-4p-3q12t-3u9v15
w:story	m11t-12u11
w:str	m3t3v6
w:strac	n4
w:straight	m8q-4s7v-6
w:strang	e-3l9m-4p4r11v-7
w:strategy	t4u5
w:strato	e12m6v-8
w:stratus	p9q-4
w:stray	q18v-9
w:strconv	t6v-5
w:stream	d4i-6j4k18l8m-9q-8r-4s8t-9
w:stretch	r6t-4
w:strict	u6
w:strictly	t-9v11
w:string	a-3e-5h13k5l-5m17n-5o-7p9r-4s-4t-21u-12v36
w:strip	m7r5t-12u10
w:strok	t3
w:strong	m6t-7v7
w:stronger	t3
w:struck	t-8v9
w:struct	m10t20v-15
w:structur	k-6l4m4q-6s3t-9u10v12
w:struggl	t5
w:stub	m-3v9
w:stuck	i27j3l-4m16n-5p-4q-7s-7t8v-18
w:studio	k-4l6m-11p3q6r-5v10
w:stuff	t11v-7
w:stumbl	k5o4v-5
w:stupid	m5t10v-14
w:stutter	m-6r8
w:styl	k-4p-5r29t-19u12
w:su	m4
w:sub	a5m-4p-5v14
w:subagent	k-3p8s-5
w:subdirectory	k-6s6
w:subject	e5
w:submission	m-6t4v7
w:submit	m11o-7p-4q-8r26u3v-13
w:subnet	t-3v8
w:subpath	j-5t7
w:subprocess	l7v-8
w:subscrib	p10t3v-5
w:subscription	a18j-3r-4t-6
w:subsequent	i-4q3v5
w:subsonic	t3
w:substr	m9v-8
w:subtitl	v5
w:subtre	v6
w:subtyp	h-4k10
w:succ	e4j-5k-3l4v6
w:succeed	v6
w:success	m3n4q-3t-13v16
w:successful	v8
w:successfully	e-4k-13m-12p19r-5s11t-8u6v22
w:succession	s8v-8
w:such	a-3e-6k-22l-7m-10n6o-9p13s16t15u-9v28
w:suddenly	t8
w:sudo	j-4m-7q17v11
w:suffer	q7v-6
w:sufficient	t4v-4
w:suffix	u4
w:sugar	t-5v6
w:suggest	b-4o-3r5s4u-5
w:suggestion	m-3o7r-3s4t-10u23v-6
w:suit	l-6m16q7r-6t6v-9
w:suitabl	v7
w:sum	a-8i29j23k-5m-17n-3o-4q-4r-11s-5t-5u-5v29
w:summary	j-4k5m-7n18o8p-6r-5s5u15v-29
w:summer	b4t6
w:sun	i5
w:sunday	a22v-11
w:supabas	t6v-7
w:super	k6o-3p-3r-4t6v3
w:support	a3j-13n-7p3r17s3t-5u22v-18
w:suppos	l6m-12r8s11t12u-3v-10
w:suppress	n6v-3
w:suppression	m6q6v-4
w:sur	n13p5v-10
w:sure	a5e10k-5m5o-6p-4s-3t11u7v-15
w:surely	p3t4
w:surfac	q-4r4t3v5
w:surpris	r8t-4
w:surviv	m6r-6t-8v13
w:suspect	m-5n11p8q-6r-8v5
w:suspend	v4
w:suspicion	q15v-8
w:suspicious	v4
w:svg	m-4n4p-4t4v5
w:svn	q-4v6
w:sw	m-9v13
w:swallow	b-4o7v13
w:swap	k5m-8n4q-5t8v4
w:sway	r25t-5v-10
w:swear	l3
w:swift	m-4n3q11s15t9v-26
w:swiftui	t14v-10
w:swim	v4
w:switch	h-4k-7l-8m13n-5o15p-4q16r-7s-14t16u-10
w:symbol	m4o-4p-5q-5r47t-6u-4v-16
w:symfony	m-4q14
w:symlink	k12r-4t-3
w:symptom	p3
w:sync	b13e-9f3j30k5l-6m-22n-5o11p-6q-5r9s-3t-31v20
w:synchroniz	v4
w:synonym	t5v-3
w:syntax	k-4l5m-4o17p-4q-4r20t15u-5v-26
w:sys	t7
w:syscall	k8m8q-4r-4t4v-6
w:system	a-7d-5e-7h-6k13l9m-4n-6o-6p-11q15r-32s30t12u8v8
w:systemctl	v7
w:systemd	l4q-4v8
w:t10	r3
w:tab	j-3k-7m-13n17p-5q-7s-5v32
w:tabel	t-3u14v-9
w:tabl	j5k-10o-3q-8t-13u24v10
w:tablet	v10
w:tackl	s3
w:tag	j-4k5l-4m-7o4p-6q-4t16u-8v16
w:tail	v8
w:tailwind	t4
w:tailwindcss	t5
w:tak	r-5t4v4
w:take	d-4f-5j-8k20l4m26n50o22p-22q-50r-40s10t49u-17v-31
w:taken	j4k-4m-10n4o13q-9r-7t37v-14
w:talk	j10m-4r5t-22v24
w:tall	r5t3v-5
w:tally	r-3t7
w:tap	n3o3q-3v9
w:tar	q7v-3
w:target	a7k5m-8o12p-7q23t-3u11v-21
w:tarn	e13r10t-4v-6
w:task	d14e-5k-11l8n4o4p-6q-6r-9s4t13u-12v9
w:task_queues	m7
w:taskbar	m-3r-5t6v8
w:tax	a-4j11t-5v10
w:tb	n21t-5v-11
w:tcp	j35m-5n4p4v-28
w:teach	t3
w:team	o3p-4r-7s9t12u7v-11
w:technical	k4v-4
w:technically	r20v-14
w:techniqu	j13t-6v-5
w:technology	n4
w:tedious	t3
w:telegram	h8t-4
w:telemetry	o5t4v-4
w:tell	e12f13h-3j28k-11l7m-7n4o5q-11r-5s6t-22u-9v3
w:temp	k6l3m-9n10s-4t-5u10v-9
w:temperatur	m-5o11
w:templat	j-3k4m-5q-6t-21u-5v53
w:temporarily	l8v-6
w:ten	e5j5m9n8t-9v-8
w:tenant	e6t11v-12
w:tend	t4
w:tensor	m15t-4
w:tensorflow	j-10k-6l-4m-11o-3p6q14r-5s-3t28u11v-4
w:term	u6
w:terminal	e4m32n3o-8p-9q4r30s-9u-3v-34
w:terminat	h7j5m-15n8q-7r5t-4v14
w:termination	m-4v13
w:terraform	v8
w:terribly	t8v-7
w:tessera	p-3q-9t9v8
w:test	a-9d-5e-5f-4i4k-14l-11m-22n-6o-12p-4r51t-6u14v31
w:test1	q11r5v-6
w:text	a4h-4i-5k5l-9m9n-3o-13p-5q-23r54s15t8v-18
w:textarea	r-5v8
w:textur	t-9v17
w:tf	k3m-33o-4p-4q-20r-4t16u-4v65
w:tflit	m10q-5
w:th	k-3m-5o-11q7s3t-6v22
w:than	a-5d-3e-6f-4h-6i5j-13l-10m-25n30o14q9r20s3t-11u-14v20
w:thank	a-5b6f13h-7j6l-9m-11n-14o-8p-3q9r-31s10u16v37
w:thankful	m-3q9t-9v9
w:that_	t-4v4
w:thatd	t18v-15
w:their	a7e-6h6j-6k30l-5n7o4q-9r-9s-5t44u-6v-45
w:them	a-9d-4e10g21h10j5k-9l4m-27n-7o-5q-27s31t27u-11v-4
w:themselv	n4t15v-6
w:then	b-5d-5e13f-12g-3h15i-4j-11k-21l-17m54n40o44q-13s23t-31u-28v-39
w:ther	c-4g-6h-12i4j5k-11m-10o-13p5q-10s-7t66u-31v35
w:therefor	j-5p-4t3v19
w:thermal	m-3q-5v14
w:thes	h-5j7k-7m-8n-10o6p10q9r5s13u-7v-8
w:theyd	e-3t9v-3
w:theyr	t5v-5
w:thick	v4
w:thin	m6t-4v3
w:thing	a-4e-5h-5j-10l-4o-11p-5r-13s26t26u-13v26
w:think	h4i-5j11k-7l-4m-19n-7p-7q-7r-5s12t43u-9v5
w:thinkpad	q-5r15t-4
w:third	a10n-3o-5t-5u-3v14
w:thirty	k4
w:thos	h-3j-5k-7l4m-15n-6o8p-4q-12s9t32u6
w:though	a10g23h5j16l-8m8n-9o-7p-8r-28s-4t-9u-8v19
w:thought	m-13q9r12s4t-5v8
w:thousand	m10t-12v4
w:thre	a4h3j-9k6m-13n13o-12p-4q-19r20t-17u-4v41
w:thread	a4f7j-5k14m9o-5q8r-4t-6v-7
w:threshold	h5m5s-3v-4
w:through	b-4e-6h-5j4k-9n15o5p-8r-12t31u-6v7
w:throughout	m4n4u3v-5
w:throw	h6j11l4m-5o-3q15r-5s-4t10u-5v-22
w:thrown	b-4j17m-6o-4p-3q-5r-7t6v23
w:thu	e5l4m3q-8
w:thumb	n-5v24
w:thumbnail	k-4l5m-4n17o-4q-4r-6t6v8
w:thus	j-5t-4v17
w:thx	m6n9p-6q-4t-10v12
w:ti	n6
w:tick	r23t-15u-7v13
w:ticket	b4j-5k4n8q6r-9t18v-22
w:tidy	r-4v15
w:tidyvers	m7v-3
w:tie	t-4v9
w:tier	b-4r9t-7u9v-3
w:tight	q12t-3v-6
w:til	m3r-4t6v-5
w:tild	t11v-7
w:tile	r-4t22v-16
w:tilix	t6v-4
w:till	m-6t12v7
w:tim	j28k5n-7r-4t-7v-7
w:time	a17b4d-6e18f-10g-4h-5j38k-20l-6m15n19o7q-3r-10s15t-60u-6
w:timelin	m-5n-5q-3r17t-4v5
w:timeout	j32l7m-13n-6o-5r-4t5
w:timer	a6m7r-6v7
w:timestamp	r-3s24t-7v-10
w:timezon	o-10r9t-4v8
w:tiny	e5j5q6r13t7v-26
w:tip	k7q-6t-6v7
w:titl	d3m4o14q4r29t-21u10v-39
w:tl	t4v-4
w:tls	j4q-3
w:tm	j5v-3
w:tmp	k8m-5n4t12
w:tmux	r-9t-4u4v15
w:to_str	t5
w:toc	t4v-4
w:today	a32d7j-9k14m-8o4p-8q17r-16s-5t27u5v-52
w:todo	r-5t12v-3
w:together	a5k-3m-5q-16r-23t6v55
w:toggl	m-6p-5r20t-14u9v4
w:token	a7d7e40f8h-11j-6k-13n-4o-7q-20r-16s34u-5v-13
w:tokenizer	d4e-4v8
w:told	b-4l-4m-16n-5o-4p-4q39s15t8v-18
w:toma	p-5q6
w:toml	n4o23r-8v-4
w:tone	r3t-11v8
w:too	b26e-9f-6h9k-3l5m-4n-12o-16p-10r-9t36u9v-12
w:took	b-4j-5k-7l3m10o-4q-7r-4t-4v26
w:tool	a-5e-11f-5h36i-10j-4l12m8n8o-10p23q-8t4u-9v-19
w:tool_calls	h9
w:tool_use	h20t-7v-9
w:toolbar	m-4r15t-4v-5
w:toolbox	t-4v5
w:toolchain	e3q5
w:toolkit	r5v-5
w:toolset	u3
w:tooltip	r20t-4v-12
w:top	j-5k-5m-11n13p-5q-3r26s-5t-5v10
w:topic	m6r-5t11u-4
w:torch	q3
w:total	a-7j9k-4l-4m-10n7p-3s-3v30
w:touch	d-7f-3j5k11m-9n-3o-5q12r4s16t-3v-11
w:tour	v4
w:trac	e7j7k4m-5o-3q-6r14t-4v-14
w:traceback	l7m-15q4v4
w:track	i5j-4k-5l4n-6p-6q-12s4t30u15v-18
w:tracker	k6n14p-3q-5t-11u22v-11
w:trad	u4
w:traffic	n3v-5
w:trail	o10r-5t6v-3
w:train	m-7q-3r-5s6t-4u-4v23
w:trainer	f4m-3o42q-4r-4t-5v-23
w:trait	q-4v13
w:tran	m3t-7v12
w:transaction	j-3l-4m-11o8q-6r-5t5u5v24
w:transcod	l24v-13
w:transcrib	t-5v6
w:transcript	m-4p8r-4s32v-25
w:transcription	s28t-13v-12
w:transfer	d7j20k-4m-4q-4r-3t-7v6
w:transformer	f4q-3
w:transient	t12v-10
w:transition	r5t13v-11
w:translat	t15v-10
w:translation	v7
w:transmission	m-3v12
w:transmit	v4
w:transparent	v6
w:transport	j9m-6t-4v10
w:travel	v8
w:traversal	v12
w:travis	f4
w:tray	k-5m-7p10q-3t6v7
w:treat	b12k4o-3s3t11v-14
w:tree	k12m-4q-6r9t-8v18
w:tri	a3e-6h4j7k-15n13o-12p-5t-24u-8v54
w:trial	a25m7v-20
w:trick	j-3l5
w:trigger	j-4l-7m7n-4o-7p32r11t11v-36
w:trim	n4v5
w:trip	v4
w:tripl	t-3v4
w:trivial	s4t-8v9
w:troubl	e3f3i4k13m-9n-3o-7q-3s-4t-28u-4v48
w:troubleshoot	q4v8
w:true	e-5h-6j-4k19l19m-12p11q-20r7s-5t-23v29
w:truly	v4
w:truncat	l8o15q-10r-6t-6v12
w:truncation	q10v-4
w:trust	j6q-9t7v4
w:truth	t-6v10
w:try	a-5b-4c8d-5h13j9k6l-7m9o-14p5q-23r-10s35t22u-8v-30
w:ts	k8m7o-7p5q17t6u16v-36
w:tue	q-6v9
w:tui	r17v-13
w:tumblew	m4
w:tunnel	k9t-5
w:tupl	v9
w:turbo	h3v3
w:turn	e-9f-5h-3j-4k10l-3m-13n10q-5r9s5t16u-6
w:tutorial	e7p16q-7v-6
w:tv	d4k6n3q-4t-5v5
w:tweak	k4m11v-8
w:twic	a22e-8k-9l-3n-17o-9q17r-17s8t-10u-9v42
w:twin	v3
w:twitch	t5
w:two	a15e8f-4i-4k20m5n9o-9p-10q-16r16t-57v21
w:tx	q-3t-4v17
w:txt	h4j-3l3m25n23o-4p-4q-5t-16u-4v-7
w:ty	b4
w:typ	e5f17g6h6j-7k-8l-9m-15n-5o-8p-4r37s12u-4v-13
w:type	a-8b-4d-5e-8f-5j-7m-10n-10o19p4q30r-14s-6t40u-10v-7
w:typecheck	m-3v5
w:typechecker	v5
w:typeerror	m4p6
w:typescript	m-5p9q26t4u-4v-21
w:typical	s15t-7u4
w:typo	e8k-3t8v-11
w:tzid	v5
w:u16	t9v-9
w:u8	t11v-9
w:ubuntu	a7d3j-5k-7l-4m5p-14q45u-4v-11
w:ubuntu1	q5
w:udp	j6t10v-11
w:ugly	t31v-30
w:uhd	v5
w:ui	d3q14r-17u14v-7
w:uint	v3
w:ulimit	k18v-10
w:ultimately	t6v-5
w:um	k40m5o-4p-7q-3t-4v-16
w:un	m17n9q-5r-4v-8
w:unabl	i4j6k16l6o-6p-3q13t-6u-4v-17
w:unam	n5t-6v7
w:unauthoriz	k14v-7
w:unavailabl	c3j14l7v-18
w:unblock	p8v-4
w:unbound	l3
w:uncaught	m16q-12
w:unchang	t-4u5v5
w:uncheck	o4u6
w:uncommit	s5
w:und	d4f5j4r-14t17v-5
w:undeclar	k-9m-6q32v-8
w:undefin	f7h-6k6l-4m12o-5p10q11t-23u-4
w:under	a-3e-4j9k24l4m21n-5p15q5s-7t14u-9v-53
w:underlin	r9v-3
w:underly	o-6r9t3
w:underneath	k4t-3
w:understand	p-3q5s6t12v-5
w:understood	e-6r-9s15t-8v16
w:undervolt	v6
w:undo	k3t27v-28
w:undocument	o3t-3
w:unexpect	m26q-6v-5
w:unexpectedly	i5k13m4p5q-6v-12
w:unfinish	e4k-3
w:unfold	n9
w:unfortunately	k6p4v-5
w:unhandl	j7k7m-3t-4
w:unhelpful	v4
w:unicod	k-4m14v-4
w:unicodedecodeerror	k20m-10v-8
w:uninitializ	m-3v6
w:uninstall	j5k5m13q-9
w:union	m7v-4
w:uniqu	h15i-7p-3q-5u7v5
w:unit	g4m-6p7r-5s11
w:unity	m5q7v-4
w:universal	q3
w:university	m7v-4
w:unix	o5
w:unknown	b-5e-7j6k-8l-3m9n-4p-8q-6r13s-4t-3u-4v36
w:unless	j-8m-6o12p-6r6s6t22v-13
w:unlock	e3k9m-5
w:unmarshal	m-4v12
w:unnam	m-6t10
w:unnecessarily	r4t-3
w:unnecessary	m-3q-3t36v-15
w:uno	n-3v9
w:unpack	k-8n-9r-4t-8v31
w:unplug	m-9v8
w:unraid	r-4t9
w:unreachabl	t12v-11
w:unread	r-8t9
w:unrecogniz	k-3m33p-3q-5t-4v-10
w:unrelat	q-4s4t-7v11
w:unresolvabl	u6v-3
w:unresponsiv	l-4m11r5v-4
w:unsaf	o-4s5t9u-16v22
w:unsatisfiableerror	q13v-12
w:unsign	m10q-6
w:unspecifi	t-7v11
w:unstabl	m-5v8
w:unsupport	e9k4m26o-3p-3q-12t-11
w:unsur	e4v-4
w:until	b-6j8k11m-8n16o-4p13q-9r8s5u-5v-19
w:untouch	m-4v4
w:unus	a6m8n3o-5q-7t-13u-4v21
w:unusabl	l7p8v-8
w:unusual	j8v-8
w:unwant	t10v-10
w:unwind	v4
w:up	a22c-3d-12f-14g-5h-10i36j42l-8m5o-35p-21q20r-30s33t-31u-6v22
w:updat	a-8d-4e-11h6k-17m-12n4o6q31r39s6u-4v-28
w:updater	h7k3m-3q14v-11
w:upgrad	a6b-4j-3k7l-9m-6p-4q29r16s-4t-13u6v-14
w:upload	d32h10i6k-7l-3m-7n-4o-3p-6r-6s-5t14u5v-19
w:upon	m-8p4q6
w:upper	r3t-6v5
w:upright	r5
w:ups	t5
w:upstream	q-5r11
w:upward	m-4q5v4
w:ur	t4v-4
w:urgent	t18v-15
w:uri	q-6v11
w:url	k-5m-5n-3o4p4q-6r-12t26u4
w:urn	b4j-4
w:us	b3e-5h-3j5k9m-9n-3p-7s-3t36u-4v-15
w:usability	n4
w:usabl	t5v7
w:usag	a31e-4g6k4m-6n-7o3p-8r-3s-4t4u-7v3
w:usb	k5m-4q-4r-15t-11v36
w:use	a-3b-3d-11e-9g-3i-3j-3k23m-23n10o-16p14q-15r27s-5t46v-28
w:used	h-7k-5l11m-7n12o24p-10q-5r18t-41u7
w:useful	q-4r4t31v-21
w:useless	b-3r-3t9
w:user	a21e9f3h-4i-6j5k17l16m-62n-6o-21p-21q-14r10s22t45u20v-31
w:usernam	d4e4j-11m-3t-4v15
w:usestat	m4v3
w:using	a4e-9j10l-7m-10o-10p-12q-9r27s8t-13u48v-21
w:usr	k7m15o-4q14r-9t-4
w:usual	k8m5o-3
w:usually	n-4v3
w:utc	b3d28e6q-3r4t-23v3
w:utf	m7q-3r5t-8v5
w:utf8	k-9r-3t4v13
w:util	k6q15t-10
w:utility	r8s4t-4v-4
w:uuid	h-5k10q-9s10u4v-4
w:uv	m-4v5
w:ux	u7v-3
w:v0	f4k-4m16n-10o9p8q-11r7t-6v-4
w:v1	h7j-6m5n-9o9p-4q16s-4t-12v6
w:v12	v4
w:v16	m6v-3
w:v2	a8e22j-3k17l7m16o-3p-7q-17s-9t-5u-4v-19
w:v21	v7
w:v22	h4j-3k6
w:v24	l9q-3
w:v3	k3m-3n-5r-4v14
w:v4	n10t9v-16
w:v4l2	v3
w:v5	h8j-3l7q4t-6v-5
w:v6	m5
w:v7	q-7t-6v14
w:v8	m3p-11q8r5
w:va	n-3t4v12
w:vaapi	m-11n3v16
w:vagu	t12v-10
w:val	t-5v6
w:valgrind	n17q-6
w:valid	j9k6o-4q-7r-4s-5t-17v23
w:validat	o3
w:validation	q-5r7t-4u7v4
w:validator	k8t-16v21
w:valu	a-4b-5e5f5h6j-12k-8l-7m14n-8o47p-19q-28r-10s-5t-38u11v62
w:valuabl	t6
w:valueerror	a19m4v-14
w:vanish	k14m-7o-4q7t-14v12
w:var	k-8m12n14o15q-5r-11s-4t-17v15
w:variabl	h11k-4m7n-4o14p-8q-6r-5s4
w:variant	q17r-5t8v-15
w:variation	m6s7v-6
w:variety	m5v-4
w:various	m-5o-4r4t4v11
w:vbyt	v4
w:vcf	m22r-6t-6v-7
w:ve	q5v-3
w:vec	b4t3v-5
w:vector	b6k-4r-3t12
w:vendor	m6v-3
w:ventura	m4q-3v4
w:venv	m-4p4q5
w:verbos	m-6n5p6q-6s3v13
w:verbosity	n4
w:verifi	v5
w:verification	j9
w:verifier	o4
w:verify	j9k7o8r-5s9v-22
w:verilog	m5q-4
w:version	a-5c-3d-5e9f-4g-5h5i-4j-16l26m-45n18o-9p44q15r-31s-16t-34u4v59
w:vertex	r8u8
w:vertical	m7
w:very	e-8j10l-5m26n4o3p-13r7s-6t-6u-10
w:vi	q7
w:via	i4j5k-12l9m-4n-3o17p7q-5r4u6v-23
w:viabl	t-4v9
w:video	k-15l8m-18o-7p-6q-7u20v35
w:view	k-8m18o-6p5r32t-3u-5v-22
w:viewer	f8m34o8q-4r15t-30u-3v-21
w:vim	k-6m-5o4p24r-10t14v-8
w:vimeo	t10v-9
w:violat	g5p6t-5v4
w:violation	g4q13v-12
w:virtual	m-5r8t-8v9
w:visibl	l3m-4r10t4u6v-9
w:vision	m3v-3
w:visit	m11p-4q-5t-6u14
w:visitor	t-6v6
w:visual	q8t-9u10
w:vivaldi	p6
w:vk_error_device_lost	m9
w:vm	a7m-13p-5q8r-6t12v10
w:vms	v4
w:voic	o4r-7v7
w:void	l3q-4r11
w:volum	k41l5m-4n-3o-5q-11t-10u11v-11
w:volunteer	t4v-3
w:vpn	j3r3
w:vram	q10v-8
w:vs	h-4k9l-9m-24o11p34q-10r-18s8t4u4
w:vsc	p-3v13
w:vscod	e3h-5j-3k18l12m11o12p6q-27r15s-9t-22u-11v8
w:vue	n10q-5v6
w:vuej	r-5v10
w:vulkan	q-4r19t-3
w:vulnerability	s10v-10
w:vulnerabl	t-8v7
w:w3	q-6t-5v15
w:wait	b9j4k8l31m-3n-7o-7q12s-5u-6v-28
w:wake	n4t5v-4
w:wal	k6
w:walk	j6t14v-12
w:wall	t7
w:wallet	e-6k-3l-3m-7n-3o12r-8t-9u-4v40
w:wan	v3
w:want	a19e29f18h12j-20k-9l-5m-19n-13o-5p7r-36s11t10u-9v12
w:warn	a4j-4k-10m-12o17p21q23r-20t4v-9
w:warp	t8v-6
w:wasm	m8n8q-3t-6v-4
w:wasnt	r3t-8v12
w:wast	r-6s6t5v-3
w:watch	j13l3m-8n4o-4p-4q-7r-7s11t-13u-4v21
w:watcher	v3
w:wav	t-8v8
w:wave	n8r-5t-6v5
w:waveform	m-4t8
w:way	b5d-3e-4h-4i4j-14l-6m-31o-9p-9q24r-23s-6t104u-13v-11
w:wayland	k-4m-15o-3p11q-5r28
w:wc	j-5l9
w:wcs	t-5v9
w:weak	j5m4t-5
w:wear	m-5v8
w:weather	a5
w:web	j18k-11l-5m-11n14q23r-5t41u-6v-48
w:webgl	m18p-5q-8r4
w:webhook	h8m-8p8q-5t-7v13
w:webkit	m5v-4
w:webpack	k6m-3q6v-5
w:webserver	l19r-5t9v-8
w:websit	m10p-4q5r5t5u-5v-9
w:websocket	d-7j20n6q-7t12v-17
w:webui	h5r-4
w:webview	m-9p9t-8v9
w:wed	n10
w:week	f3j-3k12m-9n6q-11r-7u-4v28
w:weekend	t5v-6
w:weekly	a8s-4
w:weight	d3k4m-7q5r-5t10
w:weird	m-3r4t3
w:welcom	j6k4m-7r3t8v-9
w:well	a-4h-4j15l6m13n5o-5q-19s-7t19u-12
w:went	e15h-4l-7o-12q10r-10s10t-18u-8v29
w:werent	o4
w:werror	q19v-10
w:west	d28m-4q4t-9v-10
w:weve	q4s4v-3
w:wezterm	t5
w:wget	q-5v4
w:what	a9d8f5g24i5j15k-13l-8m-8n13q-7r4s15t-24u-32
w:whatever	b3j11m8n5o-4q-22t8u-5
w:whatsoever	j5m5n-5t-3v9
w:wheel	p4q4r-10t4v4
w:when	a16b-13c-4e-16g-6h16i-11j-10k11m15n-4o-20p-22q-43r26s7u20v42
w:whenever	f15j-6n15o-5p-8q5s6t-9
w:wher	a-6d-4f-5h8j-9k-17l-7m11n10p-3q-3s8t15v6
w:wherea	q5v-8
w:wherever	r-3v9
w:whether	a13e-6j18k11m-5n3p-8r-17t8u8v-15
w:which	a-11b-6d-8e-9g-4h5j4k-10m-14n-3o-25r-7s3t54u14v22
w:whichever	j17k-4m-8q10r-5s8v-9
w:whil	a-7b4d-4e-22f-5j45k18l12m25n7o-7p-19q-4r-20s6t4u-13v-18
w:whisper	r-14s12t9
w:whit	d4m21p-4q-7r25t-12v-16
w:whitelist	q-4v10
w:whitespac	t7v-6
w:who	h-4k-5n-3q5r-24t12u-4v19
w:whoever	j4m-4o22q-7r5t8v-19
w:whol	a11e-3h6j-6k-7l-4m34n4p-6q3r-11s-6u4v-11
w:whom	q-3t10v-5
w:whos	j13o7q-4
w:why	a3j-9l7m-19n4o12p-9r24s7t-34u5v14
w:wi	j8m3v4
w:wide	m5t6u10v-15
w:wider	r12v-15
w:widget	m-15p12q5r-4t23v-13
w:width	m7p-6q-9r26v-6
w:wifi	j9m4q4r-4t-4v-5
w:wiki	n-3q5r-5u-6v22
w:wikipedia	m7t-6v5
w:will	a11b-5d-3e-8f-3h-3k-5l-10m6n5o-3p-18q6r15t14u12v-11
w:win	k-5o13q-8r6v4
w:win10	k6n6q-4r7t-7v-9
w:win11	k5v-5
w:win32	r5
w:win64	r-4t-5u21v-5
w:win7	k5t10v-11
w:wind	n4
w:window	a-10b-4d-5e5f-7g-4h-8i4j7k50m-4n12o-5p-24q41r-51s-12t-46u52v14
w:wine	q-4t-5v17
w:wip	k15l-3m4o-3p-3q-3r-4t-3v7
w:wipe	v4
w:wir	r-20t29
w:wird	k4r-13t19
w:wireguard	j19q-3v-12
w:wise	i-4n5s10v-5
w:wiser	m6v-3
w:wish	e-4m-4t26v-4
w:within	a-7b7j10k3l-3n-4p-7q-8r3s4
w:without	a4d-4e-7f-4h-6i4l-13m11n9r-5s20t-28u7v16
w:wizard	t-4v16
w:wonder	a5f3p5t-16v7
w:wonderful	r-5t-6v15
w:wont	k7l27m7n-4o-5p-4q-14r-17u-5v23
w:word	j-3k-4m3n4q-6s12t-17v20
w:wordpress	m35q-5t-6v-17
w:work	a-15b-6c-4e15f8g-5h11j6k-12m-8n-13o-11p8q-5s5t-21u12v43
w:workaround	k11m-4o4q-5r-7t13u8v-13
w:workbench	o9v-8
w:worker	d4k-3m-11n14q-5t-5v18
w:workflow	k4r-4t6u5
w:workspac	f7j5k-8m26n5o8p42q-17r-13s-3u-3v-38
w:world	k13q-5t5
w:wors	m-5q-5s16v5
w:worst	m14q-3t3
w:worth	j11n4t-5v-4
w:would	a-7d-4e-7j-15k-6l4m-39n6p-4q7r-31s17t109u-7v-15
w:wouldnt	t11v-5
w:wow	t5v-4
w:wp	q6
w:wrap	l7r-4t-13v23
w:wrapper	k10l5m4q-3r-6t5v-11
w:wrist	t-5v11
w:writ	a-4b-5e-9f13h-5k12l10m-6n-11o-10p-14q-9r-13t64u-12
w:writabl	d4k19v-17
w:writer	q4t-5v9
w:written	i-5j-3k-9m5n-3o9q5r-6s7t9u-5v8
w:wrong	a-5d-4e-5f-5g19h19j-11k4l-13m-14n-15o-20p-15q7r18s23t-43u28v30
w:wrongly	k5r3s12t-11
w:wrot	k-7m-7u-3v25
w:ws	m4o4v-4
w:wsl	l8m12p11q-9v-20
w:www	j6k-8m9n3o-3p-6q8r-6s-5u-5v11
w:x0	m6n5v-7
w:x11	q7r-6v8
w:x198	p-3r4
w:x1b	r6t-5
w:x32	m14v-9
w:x4	v3
w:x5	n4
w:x509	j4
w:x64	l-3m7o3p-6q-3t-8u26v-4
w:x86	n-3p7t-10v10
w:x86_64	k-6m-13n7o-4q27v-4
w:xcod	k-3m-6n6p-5q19
w:xdg	o4r-8v4
w:xlsx	r-5v9
w:xml	j-6k17m-7q-4r-5t-6v19
w:xnu	v6
w:xr	r3
w:xs	u6
w:xt	v8
w:xx	e6h-3v4
w:xxx	m6o7q-3v-9
w:xxxx	e6m6v-3
w:xxxxx	e4r10v-9
w:xxxxxxxx	m5
w:xyz	t5u3v-6
w:yak	q7
w:yaml	m-5n-3o17q-7u-14v30
w:yarn	m17q-3r4v-9
w:year	a4k11l-3m-13n-7p6q-4r-8s6t29u-3v-10
w:yellow	a8r-4t-10u7
w:yes	e-3h5j-5k5l-4m-37p4q-11r4s-6t36u-6v35
w:yesterday	a7n4q7s-3t6v-10
w:yet	a22b-4d27e-4j13k3m-15o-6q-12r-24s-6u-5v18
w:yield	m-6o-4q-9v34
w:yml	o38q-4r-3t-11v-6
w:yosemit	r4
w:youd	r-4v5
w:yourself	q10u14v-9
w:youtu	r-3v5
w:youtub	m-4r-5v17
w:yyyy	v6
w:zero	j10l-13m-4o-4p-12q10t-15u-4v40
w:zh	l7o3p-4q-3
w:zigbe	v5
w:zip	j-4k-15m4n-11r-4t-31u18v51
w:zlib	v11
w:zone	m9n-5q-6t-3u-3v30
w:zoom	m4r10t6v-7
w:zsh	r41t-6v-28
x:class addresssanitizer	m18v-10
x:class assertionerror	k-3m-17q-3v29
x:class attributeerror	m6
x:class axioserror	a3m-5s7
x:class django.core.exceptions.improperlyconfigured	m-10o21q12v-12
x:class error	d5e5f-11i15j9k-6l-12o4q5r-5t-18u-6v24
x:class exception	m4q12v-9
x:class java.lang.outofmemoryerror	m-6n6
x:class java.lang.runtimeexception	m-3q22v-14
x:class keyerror	m7q7v-11
x:class modulenotfounderror	q5v-5
x:class oserror	k35m-10q-5v-9
x:class panic	m-19t22v7
x:class rangeerror	m5
x:class runtimeerror	k-7m33q-14t-4v6
x:class system.unauthorizedaccessexception	d-3k12v-3
x:class typeerror	j4k-4m-16p24q12t-5v4
x:class unicodedecodeerror	k19m-5v-11
x:class valueerror	m-12q-3v22
x:class x509	j11v-7
x:code	a6d-3e-9h3j14k12l-6m-27n5o9p-7q38r7s-6t-8u-4v-19
x:from description	a-15b20c-11e43f24g-12h-21j16k41l6m29n-35p9q47r-55s-33t-39u-26v12
x:from errors-block	a7e-7h15i7k-6l-4m-24o-6p-6q-10r14s27t4v-4
x:from form-field	b-7e-11f-4j4k-10l-8m19n-4o-4p35r7s-8v-5
x:from title	d4e-5f14h13i-3j23k4l-9m47n4o-10p-17q-10r-16s-7t-15u-4v-5
x:long stack	a4e11i13k-17l3m12o-7q-32r9s22v-14
x:named access	d-3k12v-3
x:named address	m18v-10
x:named argument	q9t10v-13
x:named assertion	k-3m-17q-3v29
x:named attribute	m6
x:named axios	a3m-5s7
x:named client	f7m-4
x:named configured	m-10o21q12v-12
x:named connection	i8j-3
x:named decode	k19m-5v-11
x:named error	b7e-12f-7g-5i6j25k22l-4m-4o-9p14q9r-16s8t-20u-17v5
x:named exception	d-6i6j-13k16l-6m8o-5p9q26r-3t-7v-11
x:named file	i-6m6
x:named found	k-3l17m10q-11v-7
x:named illegal	q10v-5
x:named improperly	m-10o21q12v-12
x:named invalid	t10v-5
x:named key	m7q7v-11
x:named load	q9v-6
x:named memory	m-6n7
x:named method	m-4p7
x:named module	q14v-9
x:named no	m19p6q-15
x:named not	k-3l17m-15v3
x:named null	m8v-6
x:named of	m-3n6
x:named out	m-3n6
x:named permission	m14q-13
x:named range	m6
x:named request	h9m-11t-4v15
x:named runtime	k-7m29p-4q-6t-5v8
x:named sanitizer	m13q-5
x:named system	d-4k19m7v-11
x:named type	j4k-4m-16p24q12t-5v4
x:named unauthorized	d-4k12v-3
x:named unicode	k19m-5v-11
x:named value	m-12q-3v22
x:none	a19b-47c-49d-44e-22f-37g-39h-41i-39j-28k-43l-8m-10n31o44p-39q18r50s-13t126u58v115
x:some	a-12b11c-11e20f33g-15h4j41k29l-15m71n-33o-20p21q26r-50s-20t-52u-31
x:stack	a3b-5d3e17h9i4j-5k-6m-20o-13p-7q-17s22t8u-7v16
x:status 4xx	a-5b36d-4e24f10h6i13j-22l-6m-28n-3q-37t16u8v-7
x:status 5xx	c5d22k-3m-5v-9
y:code	b-4c-14d5e-5f-5g-21h-17i-23j11k5l34n5o7p-18q11r-7s-46t-5u49v37
y:fence 	b3c-5d5f4g-8h-14i-6j9k41l9m5o15p-39q-5r-4s-28t-4u-21v37
y:fence bash	j13k-4n-3o13p-3r10t-8u13v-22
y:fence c++	n8q4t-7
y:fence console	a5h5k-4
y:fence cpp	q7t-13v17
y:fence csharp	u11v-10
y:fence diff	q5t-6v5
y:fence go	m-6q-7t-8u-6v39
y:fence html	r4
y:fence javascript	k4t3
y:fence js	r4t-11v14
y:fence json	k-4l10n3p20q-17r-5s-7t14u12v-25
y:fence log	m5q7v-7
y:fence lua	j8t-5v-5
y:fence markdown	o-4p9q3u-3v5
y:fence none	r9v-7
y:fence php	v3
y:fence plain	m4
y:fence powershell	t4v-5
y:fence py	m-6q-5v12
y:fence python	j5m-10o-3q-9t16v11
y:fence r	m5r4
y:fence ruby	v6
y:fence rust	k4m-7q-11t27u-3v4
y:fence sh	j-3l5n4q-6v9
y:fence shell	a-3e-4h6j-3k-10l-3m-29p15q13r4s5t8u38v-23
y:fence sql	u8
y:fence text	m41p-3q-4t5v-20
y:fence ts	m5t4v-5
y:fence txt	q4v-4
y:fence typescript	u6v-4
y:fence xml	u8v-5
y:fence yaml	o7p4r-7v7
y:fence yml	k4
y:long output	a-8c-5d7e-19g-6h11i4j-22k-5l7m53o-15p11q23r-7s13t-25u-23v10
y:long text	a16e-14f-4g4i-3j35k11m-33n-6o6p18q-39r-18s11t-21u55v-13
y:output	a4b-3c-11d5e-19f-3g5h10i-13j-12k15m43n-11o26p-36q8s26t-38u48v-43
y:picture	h15j10k-12l-10m-9n-6o-7p-6q-9r52s-8t-9u7
y:question	d-3e-9f-4h-3j-6l-6m4n17o-11p10q5r-9s-6t25u5
y:system	a-12b-23c-13d-15e-6f-37h-17i-7j8k77l-5m7n29p50q90r39s10t-83u-74v-20
y:version	b-17c-11f-13g6h-5i-3j-14k-25l39m8n15o-7p26q13r45s20t-102u-7v34`,calibration:{slope:.5979,shift:.7054}};var I0=new Set(["t:","w:","f:","e:","c:"]),P0="g:",ad;function ho(){let{shares:e,calibration:t}=vo;return ad??={...un(vo),shares:e,calibration:t},ad}a(ho,"shippedModel");function id(e,t,n=ho()){let r=od(e,t,n.nameOf),o=bt(n,r),s=mn(n,r,o),i,c=a(()=>i??=z0(r,o),"told"),d,u=a(()=>{let{title:g,prose:v,errors:y}=e;return d??=[g,v,...y.map(({message:S})=>S)].join(`
`).toLowerCase()},"lowered"),m=a(g=>M0(g,u()),"written"),f=[];for(let g of be){let v=n.classes.indexOf(g);if(v<0)continue;let y=a(()=>D0(c(),v),"words");f.push({category:g,share:n.shares[v]??1,total:s[v]??0,words:y,written:m})}return f}a(id,"learnedSupport");function M0(e,t){for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1)){if(n>0&&$0.test(t.charAt(n-1)))continue;let[r=""]=F0.exec(t.slice(n+e.length,n+e.length+sd+1))??[];return r.length>sd?e:e+r}return e}a(M0,"asWritten");var $0=new RegExp("\\p{L}","u"),F0=new RegExp("^\\p{L}+","u"),sd=6;function z0(e,t){let n=[],r=0;for(let[o,s]of e){let i=t[r++];if(i===void 0||i.length===0)continue;let c=o.slice(0,2),d=c===P0;if(!d&&!I0.has(c))continue;let u=d?o.slice(2,o.lastIndexOf("@")):o.slice(2);u!==""&&n.push({word:u,value:s,pairs:i})}return n}a(z0,"wordsOf");function D0(e,t){let n=new Map;for(let{word:r,value:o,pairs:s}of e)for(let i=0;i<s.length;i+=2)s[i]===t&&n.set(r,(n.get(r)??0)+o*(s[i+1]??0));return[...n].map(([r,o])=>({word:r,weight:o}))}a(D0,"wordWeights");function cd(e,t){return[...e].flatMap(({id:n,patterns:r,where:o,weight:s})=>{let i=t.filter(({place:c})=>o.has(c)).sort((c,d)=>d.factor-c.factor);return r.flatMap((c,d)=>{let u=i.find(({text:g})=>c.test(g));if(u===void 0)return[];let m=`this repository's own pattern \u201C${c.source}\u201D`;return[{rule:`${n}-pattern-${d+1}`,category:n,reason:m,where:u.where,weight:s*u.factor}]})})}a(cd,"customEvidence");var U0=400,G0=1e3,W0=5,H0=200,B0=1200,Je={title:1,lead:.9,rest:.6,primary:1,other:.25,output:.8};function dd(e){let t=Rn(e.prose.slice(0,2*(K+yt))),n=e.primaryError===null?void 0:e.errors[e.primaryError],r=e.errors.filter(s=>s!==n&&!s.noise).slice(0,W0);return[{place:"title",where:"title",text:Rn(e.title.slice(0,U0)),factor:Je.title},{place:"prose",where:"description",text:t.slice(0,K),factor:Je.lead},{place:"prose",where:"description",text:t.slice(K-Z0,K+yt),factor:Je.rest},{place:"errors",where:"primary-error",text:n===void 0||n.noise?"":ld(n,G0),factor:Je.primary},{place:"errors",where:"other-error",text:r.map(s=>ld(s,H0)).join(`
`),factor:Je.other},{place:"errors",where:"field",text:Rn(Ae(e).join(`
`).slice(0,B0)),factor:Je.output}].filter(({text:s})=>s!=="")}a(dd,"patternTexts");var Z0=60;function ld({className:e,status:t,apiType:n,code:r,message:o},s){let c=[...e===null?[]:[`${e}:`],t,n,r,o].filter(d=>d!==null&&d!=="");return Rn(c.join(" ").slice(0,s))}a(ld,"errorText");function Rn(e){return e.replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/\*{2,}|`/g,"").replace(/\s+/g," ").trim()}a(Rn,"patternText");function ud(e,t,n,r){let o=a(()=>e instanceof RegExp?e:en(e,`rule ${t.name}`,r),"make");return new he(o,Ye.get(kl(t,n)))}a(ud,"toPattern");function qt(e,t){return e.map(n=>({...n,pattern:ud(n.pattern,n,"text",t)}))}a(qt,"readTextRules");function Qe(e){return e.map(({message:t,...n})=>t===void 0?n:{...n,message:ud(t,n,"error")})}a(Qe,"readErrorRules");var md=[{name:"context-words",category:"context-limit",reason:"the input is longer than the limit",source:"messages of language-model APIs and of HTTP servers",weight:4,message:l`
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
    `}];var pd=["model","assistant","agent","llm","ai","claude","opus","sonnet","haiku","gpt(?:-[\\w.]+)?","codex","gemini","copilot"],fd=["agents\\.md","claude\\.md","gemini\\.md","copilot-instructions","cursorrules"],K0=p()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`,V0=[/\bmodels?\b(?! (?:class|table|field|file)s?\b)/,/(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,/\bprompts?\b/,/\b(?:conversations?|chats?)\b/,/\bassistants?\b/,/\bai\b/,/\b(?:gemini|copilot|opus|sonnet|haiku)\b/,/\binstructions?\b/,/\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,/\b(?:tokens?|context)\b/,/\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,/\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,/\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,/\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/];function wd(e){return e(K0)||V0.filter(e).length>=2}a(wd,"speaksOfAssistant");var et="can(no|')?t|cannot|unable to",vd="fail(s|ed)? to",xt="could( not|n't)";var ge="issue trackers of language-model assistants",hd=`(?:${pd.join("|")})`,X0=fd.join("|"),gd=[{name:"title-says-model",category:"model-behavior",reason:"the title calls itself a report about the model",source:"conventional title prefixes",weight:3.2,pattern:/^\W{0,3}models?\b(?: behaviou?r)?\]/,zones:["title"]},{name:"model-quality",category:"model-behavior",reason:"complains of the model's answers or choices",source:"issue trackers of language-model assistants",weight:3.2,pattern:p()`
      \bhallucinat\w+|
      \b${hd}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${hd}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${X0}|system prompt|my rules|
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
      (${et}|${vd}) resume
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
    `}];var Te="errno(3), libuv error names",go="Node.js documentation, \u201CErrors\u201D",bd=[{name:"errno-network",category:"network",reason:"a network error code",source:Te,weight:3,code:p("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `},{name:"errno-tls",category:"network",reason:"a certificate could not be verified",source:"OpenSSL verify(1)",weight:3.2,code:/^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i},{name:"errno-port",category:"network",reason:"the port or address is taken",source:Te,weight:2.4,code:/^EADDR(?:INUSE|NOTAVAIL)$/i},{name:"errno-file",category:"filesystem",reason:"a file error code",source:Te,weight:2.6,code:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i},{name:"errno-space",category:"filesystem",reason:"the disk or its quota is full",source:Te,weight:3.4,code:/^(?:ENOSPC|EDQUOT)$/i},{name:"errno-handles",category:"filesystem",reason:"too many open files",source:Te,weight:2.8,code:/^(?:EMFILE|ENFILE)$/i},{name:"errno-memory",category:"memory",reason:"no memory left",source:Te,weight:3.4,code:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i},{name:"exit-137",category:"memory",reason:"killed, which usually means out of memory",source:"128 + SIGKILL, sh(1)",weight:2,code:/^(?:exit 137|SIGKILL)$/i},{name:"exit-signal",category:"crash",reason:"ended by a signal that means a crash",source:"signal(7)",weight:3,code:/^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i},{name:"exit-code",category:"process",reason:"a child process ended with an error",source:"sh(1)",weight:1.6,code:/^exit -?\d+$/i},{name:"errno-child",category:"process",reason:"a child process could not be started or fed",source:Te,weight:2.2,code:/^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{name:"spawn-enoent",category:"process",reason:"the program to start was not found",source:go,weight:4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"spawn-no-file",category:"filesystem",reason:"the file that is missing is the program to start",source:go,weight:-4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"module-missing",category:"install-update",reason:"a module of the program is missing",source:go,weight:2,code:/^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i},{name:"npm-code",category:"install-update",reason:"an npm error code",source:"npm documentation, \u201CCommon errors\u201D",weight:3,code:/^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i},{name:"sdk-code",category:"install-update",reason:"an error code of the package manager or SDK",source:"NuGet and .NET SDK error references",weight:2.8,code:/^(?:NETSDK\d+|NU\d{4})$/i}];var X="RFC 9110, section 15",Y0="RFC 6585",yd=[{name:"http-400",category:"invalid-request",reason:"HTTP 400: the service refused the request as malformed",source:X,weight:2.2,status:[400,400]},{name:"http-401",category:"authentication",reason:"HTTP 401: not signed in",source:X,weight:3.2,status:[401,401]},{name:"http-402",category:"usage-limit",reason:"HTTP 402: payment required",source:X,weight:3.2,status:[402,402]},{name:"http-403",category:"permission",reason:"HTTP 403: signed in, but not allowed",source:X,weight:2.8,status:[403,403]},{name:"http-404",category:"invalid-request",reason:"HTTP 404: what was asked for is not there",source:X,weight:1.6,status:[404,404]},{name:"http-407",category:"network",reason:"HTTP 407: the proxy wants a sign-in",source:X,weight:3,status:[407,407]},{name:"http-408",category:"network",reason:"HTTP 408: the request took too long",source:X,weight:2.4,status:[408,408]},{name:"http-413",category:"context-limit",reason:"HTTP 413: the request was too large",source:X,weight:3,status:[413,413]},{name:"http-422",category:"invalid-request",reason:"HTTP 422: the request could not be processed",source:X,weight:2.4,status:[422,422]},{name:"http-429",category:"rate-limit",reason:"HTTP 429: too many requests",source:Y0,weight:2.6,status:[429,429]},{name:"http-451",category:"permission",reason:"HTTP 451: withheld for legal reasons",source:"RFC 7725",weight:2.6,status:[451,451]},{name:"http-5xx",category:"server-error",reason:"HTTP 5xx: the service itself failed",source:X,weight:3,status:[500,528]},{name:"http-529",category:"overloaded",reason:"HTTP 529: the service is overloaded",source:"Anthropic API errors page; Qualys",weight:3.6,status:[529,529]}];var kd={language:"zh",when:{letters:String.raw`\p{Script=Han}`},spaced:!1,words:{crash:l`
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
    `}};var qd={language:"fr",when:{words:"de|le|les|un|une|des|du|ce|avec|mais|quand|apr\xE8s|est|aux|sans|ne|pas|erreur|je|dans|mon|ma"},spaced:!0,words:{crash:l`
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
    `}};var xd={language:"de",when:{words:"der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|f\xFCr|bitte|ich|unter|schl\xE4gt"},spaced:!0,words:{crash:l`
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
    `}};var Ed={language:"ja",when:{letters:String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`},spaced:!1,words:{crash:l`
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
    `}};var Sd={language:"ko",when:{letters:String.raw`\p{Script=Hangul}`},spaced:!1,words:{crash:l`
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
    `}};var jd={language:"pt",when:{words:"de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha"},spaced:!0,words:{crash:l`
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
    `}};var Rd={language:"ru",when:{letters:String.raw`\p{Script=Cyrillic}`},spaced:!0,words:{crash:l`
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
    `}};var Ad={language:"es",when:{words:"de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"},spaced:!0,words:{crash:l`
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
    `}};var Td={language:"tr",when:{words:"bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",letters:"[\u011F\u015F\u0131]"},spaced:!0,words:{crash:l`
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
    `}};var yo=[Ed,Sd,Rd,Ad,jd,qd,xd,Td,kd],J0={"usage-limit":3,"feature-request":3,memory:3.2,config:2.8,"context-limit":3},Q0=2.8,bo=String.raw`\p{L}`;function ey({spaced:e}){return{letter:bo,edge:"",flags:"u",whole:a(n=>{let r=n.replaceAll("~",`(?!${bo})`);return e?`(?<!${bo})(?:${r})`:r},"whole")}}a(ey,"styleOf");function ty(e){return new RegExp(String.raw`(?:${e})(?!\p{L})(?<=(?<!\p{L})(?:${e}))`,"u")}a(ty,"standingAlone");var ny=new RegExp(`(?:^|[^a-z])(?:${yo.flatMap(({when:{words:e}})=>e??[]).join("|")})(?![a-z])`);function ry({when:{letters:e,words:t}}){let n=t===void 0?void 0:ty(t),r=e===void 0?void 0:new RegExp(e,"u");return o=>n!==void 0&&o(ny)&&o(n)||r!==void 0&&o(r)}a(ry,"toWhen");function oy(e){let t=ey(e);return No.flatMap(n=>{let r=e.words[n];if(r===void 0)return[];let o={name:`${n}-${e.language}`,category:n,reason:`words of a report in another language (${e.language})`,source:"common usage in that language",weight:J0[n]??Q0,pattern:r};return qt([o],t)})}a(oy,"toRules");var _d=yo.map(e=>({name:"languages",scope:`reports in another language (${e.language})`,when:ry(e),textRules:oy(e),errorRules:[]})),ay=4e3,sy=.2,iy=3,cy=.1,ly=1.3,dy=[["ja",/[\p{Script=Hiragana}\p{Script=Katakana}]/gu],["ko",new RegExp("\\p{Script=Hangul}","gu")],["ru",new RegExp("\\p{Script=Cyrillic}","gu")],["zh",new RegExp("\\p{Script=Han}","gu")]],uy="the|is|are|and|to|of|in|it|when|not|this|that|with|for|on|an|does|after|have|but|from|my|can|be";function VA(e){let t=e.slice(0,ay).toLowerCase(),n=t.match(new RegExp("\\p{L}","gu"))?.length??0;if(n===0)return"en";for(let[i,c]of dy)if((t.match(c)?.length??0)>=sy*n)return i;let r=t.match(new RegExp("\\p{L}+","gu"))?.length??0,[o,s]=my().map(({language:i,pattern:c})=>({language:i,count:t.match(c)?.length??0})).sort((i,c)=>c.count-i.count);return o===void 0||o.count<iy||o.count<cy*r?"en":o.count>=ly*(s?.count??0)?o.language:"en"}a(VA,"languageOf");var Od;function my(){let e=a((t,n)=>({language:t,pattern:new RegExp(String.raw`(?<!\p{L})(?:${n})(?!\p{L})`,"gu")}),"of");return Od??=[e("en",uy),...yo.flatMap(({language:t,when:{words:n}})=>n===void 0?[]:[e(t,n)])],Od}a(my,"smallWords");var Nd=[{name:"uncaught-js",category:"crash",reason:"an exception of the JavaScript engine was not handled",source:"ECMAScript native errors",weight:2.9,className:/^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/},{name:"uncaught-managed",category:"crash",reason:"an exception of the language was not handled",source:"Python, Ruby, Java and .NET built-in exceptions",weight:2.9,className:p()`
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
    `,unmistakable:!0},{name:"out-of-memory-class",category:"memory",reason:"memory ran out",source:"JVM, Python and .NET exceptions",weight:4,className:/OutOfMemory|^MemoryError$|bad_alloc$/}];var Cd=[{name:"network-class",category:"network",reason:"an exception of the network library",source:"Python, Java and .NET exceptions",weight:3.2,className:p()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `},{name:"file-class",category:"filesystem",reason:"an exception of the file system",source:"Python, Java and .NET exceptions",weight:2.8,className:p()`
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
    `}];var Y="Anthropic API documentation, \u201CErrors\u201D",Ld=[{name:"anthropic-authentication",category:"authentication",reason:"the API says authentication_error",source:Y,weight:3.4,apiType:/^authentication_error$/},{name:"anthropic-billing",category:"usage-limit",reason:"the API says billing_error",source:Y,weight:3.6,apiType:/^billing_error$/},{name:"anthropic-permission",category:"permission",reason:"the API says permission_error",source:Y,weight:3.4,apiType:/^permission_error$/},{name:"anthropic-not-found",category:"invalid-request",reason:"the API says not_found_error",source:Y,weight:2,apiType:/^not_found_error$/},{name:"anthropic-too-large",category:"context-limit",reason:"the API says request_too_large",source:Y,weight:3.4,apiType:/^request_too_large$/},{name:"anthropic-rate-limit",category:"rate-limit",reason:"the API says rate_limit_error",source:Y,weight:2,apiType:/^rate_limit_error$/},{name:"anthropic-overloaded",category:"overloaded",reason:"the API says overloaded_error",source:Y,weight:3.6,apiType:/^overloaded_error$/},{name:"anthropic-server",category:"server-error",reason:"the API says api_error",source:Y,weight:2.6,apiType:/^api_error$/},{name:"anthropic-timeout",category:"network",reason:"the API says timeout_error",source:Y,weight:2.6,apiType:/^timeout_error$/},{name:"anthropic-invalid",category:"invalid-request",reason:"the API says invalid_request_error",source:Y,weight:1.4,apiType:/^invalid_request_error$/},{name:"anthropic-tool-blocks",category:"invalid-request",reason:"tool or thinking blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D and \u201CExtended thinking\u201D",weight:3,message:l`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `},{name:"anthropic-extra-usage",category:"usage-limit",reason:"the plan's extra usage is used up",source:"Claude help center, \u201CExtra usage\u201D",weight:4,message:/\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/}];var ce="google.rpc.Code",Id=[{name:"grpc-unauthenticated",category:"authentication",reason:"the API says UNAUTHENTICATED",source:ce,weight:3.2,apiType:/^unauthenticated$/i},{name:"grpc-permission",category:"permission",reason:"the API says PERMISSION_DENIED",source:ce,weight:3.2,apiType:/^permission_denied$/i},{name:"grpc-exhausted",category:"usage-limit",reason:"the API says RESOURCE_EXHAUSTED",source:ce,weight:2.6,apiType:/^resource_exhausted$/i},{name:"grpc-unavailable",category:"overloaded",reason:"the API says UNAVAILABLE",source:ce,weight:2,apiType:/^unavailable$/i},{name:"grpc-internal",category:"server-error",reason:"the API says INTERNAL",source:ce,weight:2.6,apiType:/^internal$/i},{name:"grpc-deadline",category:"network",reason:"the API says DEADLINE_EXCEEDED",source:ce,weight:2.6,apiType:/^deadline_exceeded$/i},{name:"grpc-invalid",category:"invalid-request",reason:"the API says INVALID_ARGUMENT",source:ce,weight:2.6,apiType:/^(?:invalid_argument|failed_precondition|not_found)$/i},{name:"grpc-unavailable-words",category:"network",reason:"gRPC lost the connection",source:ce,weight:3,message:/\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,unmistakable:!0},{name:"grpc-deadline-words",category:"network",reason:"gRPC waited too long",source:ce,weight:3,message:/\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,unmistakable:!0}];var Oe="OpenAI API documentation, \u201CError codes\u201D",Pd=[{name:"openai-quota",category:"usage-limit",reason:"the API says insufficient_quota",source:Oe,weight:4,apiType:/^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/},{name:"openai-key",category:"authentication",reason:"the API says invalid_api_key",source:Oe,weight:3.6,apiType:/^invalid_api_key$/},{name:"openai-rate",category:"rate-limit",reason:"the API says rate_limit_exceeded",source:Oe,weight:3,apiType:/^(?:rate_limit_exceeded|requests|tokens)$/},{name:"openai-context",category:"context-limit",reason:"the API says context_length_exceeded",source:Oe,weight:4,apiType:/^context_length_exceeded$/},{name:"openai-policy",category:"content-policy",reason:"the API says content_policy_violation",source:Oe,weight:4,apiType:/^content_(?:policy_violation|filter)$/},{name:"openai-server",category:"server-error",reason:"the API says server_error",source:Oe,weight:3,apiType:/^(?:server_error|internal_error)$/},{name:"openai-model",category:"invalid-request",reason:"the API says model_not_found",source:Oe,weight:3,apiType:/^model_not_found$/}];var T="common usage in issue trackers",Md=[{name:"connection-words",category:"network",reason:"a connection fails",source:T,weight:3.2,pattern:l`
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
      (${et}|fail(s|ed|ing|ure)? to|${xt}|won't|error( when)?) <2> (install|update|upgrade|
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
    `}];var tt="common usage in issue trackers",$d=[{name:"setting-ignored",category:"config",reason:"a setting is ignored, rejected or lost",source:tt,weight:3.6,pattern:l`
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
    `},{name:"variable-ignored",category:"config",reason:"a named option has no effect",source:tt,weight:2.6,pattern:l`
      …(--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b( ?[:=] ?\S{1,30})? <1> (is |are |has |
        have |does |do |was )?(ignored|not (work*|respect*|honou?r*|appl*|recogni[sz]ed)|no effect|
        overridden|makes? no difference)
      patterns? <2> (do(es)?( not|n't) match|never match*|(is|are) not match*)
    `},{name:"settings-file",category:"config",reason:"names a settings file or an environment variable",source:tt,weight:1.6,pattern:l`
      …(settings|config|preferences|permissions)(.local)?.(json|ya?ml|toml|ini|cfg)
      ….\w{2,20}rc
      env(ironment)? var(iable)?s?
      configur(ed|ation|ing)
    `},{name:"extension-fails",category:"integration",reason:"a plugin, hook, server or extension does not load or connect",source:tt,weight:2.4,pattern:l`
      (slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (app|bot|plugin|
        integration|action)s? <2> (does( not|n't)|no longer|stopped|fails?|never)
      (plug-?ins?|(web ?|(pre|post|git|commit)[- ](\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|
        extensions?|add-?ons?|connectors?|integrations?|bots?)\b <5> (fail*|
        never (run|runs|called|fires?|loads?)|not <1> (called|run|load*|connect*|found|work*|detect*|
        available|trigger*|fir+|recogni[sz]ed|show*|execut*|start*)|
        \w{2,8}n't (load|connect|work|detect|trigger|fire|show|start)|disconnect*|error*|broken|missing|
        disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (command|plugin)
    `},{name:"ide",category:"integration",reason:"speaks of an editor's extension or connection",source:tt,weight:1.8,pattern:l`
      (vs ?code|vscode|visual studio( code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|
        neovim|xcode|emacs|zed) <1> (extension|plugin|integration|connection|detection)
      ide <1> (integration|connection|extension|plugin|detection)
      remote[- ]ssh
      dev ?containers?
    `},{name:"settings-file-ignored",category:"config",reason:"a settings file or one of its keys is not read",source:tt,weight:3.2,pattern:l`
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
    `}];var An="common usage in issue trackers",Fd=[{name:"display",category:"ui",reason:"something is shown wrongly",source:An,weight:3.2,pattern:l`
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
    `},{name:"typing",category:"ui",reason:"typing, pasting, scrolling or selecting goes wrong",source:An,weight:2.8,pattern:l`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `},{name:"screen-element",category:"ui",reason:"speaks of a part of the screen",source:An,weight:1.6,pattern:l`
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
    `},{name:"accessibility",category:"ui",reason:"speaks of accessibility",source:An,weight:2.4,pattern:l`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `}];var $="common usage in issue trackers",Et=a(e=>At(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${e})\b(?![.,:/-]?\d)|^(?:${e})\b|\b(?:${e}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${e})$|\((?:${e})\)
  `),"statusWords"),zd=[{name:"limit-reached",category:"usage-limit",reason:"a usage limit was reached",source:$,weight:4,pattern:l`
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
    `},{name:"out-of-credit",category:"usage-limit",reason:"credit or quota is said to be used up",source:$,weight:3.6,pattern:l`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|budget|
        tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `},{name:"allowance-drains",category:"usage-limit",reason:"an allowance drains faster than expected",source:$,weight:3,pattern:l`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `},{name:"billing",category:"usage-limit",reason:"speaks of billing, charges or a plan's allowance",source:$,weight:2,pattern:l`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `},{name:"rate-limit-words",category:"rate-limit",reason:"speaks of a rate limit",source:$,weight:3.1,pattern:new RegExp(String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${Et("429")}`)},{name:"overload-words",category:"overloaded",reason:"says that the service is overloaded",source:$,weight:3.4,pattern:l`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `},{name:"server-error-words",category:"server-error",reason:"speaks of an error of the server",source:$,weight:3,pattern:p()`
      (?<!\[[\w-]{2,20}\] )\binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${Et("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|(?<!\] internal )\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `},{name:"sign-in",category:"authentication",reason:"speaks of signing in",source:$,weight:3.1,pattern:l`
      (${et}|not able to|fail(s|ed|ing)? to|${xt}|trouble|problem|error|won't|keeps?|failing|
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
    `},{name:"credentials",category:"authentication",reason:"speaks of keys, tokens or a keychain",source:$,weight:2,pattern:l`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `},{name:"unauthorized",category:"authentication",reason:"says 401 or unauthorized",source:"RFC 9110 reason phrases",weight:3,pattern:new RegExp(String.raw`${Et("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`)},{name:"access-denied",category:"permission",reason:"the account or region is not allowed",source:$,weight:2.8,pattern:p()`
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
    `},{name:"request-refused",category:"invalid-request",reason:"the service refused the request as malformed",source:$,weight:3.2,pattern:p()`
      ${Et("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `},{name:"request-too-large",category:"context-limit",reason:"the request is larger than the limit",source:$,weight:3.6,pattern:l`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `}];var Tn="common usage in issue trackers",Dd=[{name:"title-says-feature",category:"feature-request",reason:"the title calls itself a feature request",source:"conventional title prefixes",weight:5,pattern:l`
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
    `,zones:["title"]},{name:"title-says-bug",category:"feature-request",reason:"the title calls itself a bug",source:"conventional title prefixes",weight:-1.2,pattern:/^\W{0,3}bugs?\b/,zones:["title"]},{name:"only-test",category:"no-report",reason:"the text is a test or empty",source:Tn,weight:2.6,pattern:l`
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
    `,zones:["title"]},{name:"praise",category:"no-report",reason:"is thanks, not a report",source:Tn,weight:3.4,pattern:l`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,zones:["title","lead"]},{name:"spam",category:"no-report",reason:"looks like advertising",source:Tn,weight:4,pattern:l`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `},{name:"withdrawn",category:"no-report",reason:"the reporter takes it back",source:Tn,weight:3.4,pattern:l`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,zones:["title","lead"]}];var On=[{name:"general",scope:"any program",textRules:qt([...zd,...Md,...$d,...Fd,...Dd]),errorRules:Qe([...yd,...bd,...Nd,...Cd])},{name:"assistant",scope:"programs around a language model",when:wd,textRules:qt(gd),errorRules:Qe(md)},{name:"anthropic",scope:"users of the Anthropic API",textRules:[],errorRules:Qe(Ld)},{name:"openai",scope:"users of the OpenAI API and its imitators",textRules:[],errorRules:Qe(Pd)},{name:"google",scope:"users of Google's APIs and of gRPC",textRules:[],errorRules:Qe(Id)},..._d],FT=On.flatMap(({errorRules:e})=>e),zT=On.flatMap(({textRules:e})=>e);function Ud(e,t){let n=t===void 0?On:On.filter(({name:c})=>t.has(c)),r=new Map,o=a(c=>{let d=r.get(c)??c.test(e);return r.set(c,d),d},"says"),s=[],i=[];for(let c of n)(c.when?.(o)??!0)&&s.push(...c.textRules),i.push(...c.errorRules);return{textRules:s,errorRules:i}}a(Ud,"rulesFor");var py=p("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`,fy=p("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`,wy=8,vy=new Set("a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")),St=a((e,t,n,r)=>({rule:e,category:t,reason:n,where:"shape",weight:r}),"at");function hy(e){let t=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return yn(e.trim())<wy||t.every(n=>vy.has(n))}a(hy,"namesNothing");function Gd(e,t){let n=e.fields.map(({heading:i})=>i.trim().slice(0,100)),r=n.filter(i=>py.test(i)).length,o=n.filter(i=>fy.test(i)).length,s=[];return n.some(i=>/^feature (?:description|request)\W{0,3}$/i.test(i))&&s.push(St("feature-heading","feature-request","the report's own heading is a feature request",4)),r>0&&s.push(St("wish-headings","feature-request","headings of a feature request",Math.min(3.6,1.2+.8*r))),o>1&&s.push(St("failure-headings","feature-request","headings of a bug report",-1.2)),t&&e.primaryError===null&&(s.push(St("empty","no-report","no description and no error",1.8)),hy(e.title)&&e.code.length===0&&s.push(St("nothing-at-all","no-report","no title to speak of either",2.6))),s}a(Gd,"shapeEvidence");var gy={title:1,lead:.8,rest:.25},Wd=["title","lead","rest"],Hd={title:1,lead:2,rest:4},by=7;function yy(e){let t=0;for(let n of e)t|=Hd[n];return t}a(yy,"bitsOf");function Bd(e,t){let n=[],r=Z(Wd.map(o=>t[o]));for(let o of e){let s=o.zones??Wd,i=r(o.pattern,o.zones===void 0?by:yy(s));if(i!==0)for(let c of s){if((i&Hd[c])===0||t[c]==="")continue;let d=c==="title"?"title":"description";n.push({rule:o.name,category:o.category,reason:o.reason,where:d,weight:o.weight*gy[c]})}}return n}a(Bd,"textEvidence");var ky=.05,qy=3,xy=8,Ey=5;function Sy({errors:e,environment:t},{title:n,lead:r,rest:o}){let s=e.slice(0,Ey).flatMap(({message:i,frames:c})=>[i.slice(0,300),c[0]?.raw]);return[n,r,o,V([t.terminal,...s].join(`
`))].join(`
`)}a(Sy,"spokenOf");function jy(e,t){let n=jl(e),r=yn(n.lead)<xy,{textRules:o,errorRules:s}=Ud(Sy(e,n),t);return[...Bd(o,n),...Bl(s,e,r),...Ql(s,e,n),...Gd(e,r)]}a(jy,"findEvidence");function iO(e,t){let{packs:n,custom:r,own:o=[]}=t,s=jy(e,n),i=r===void 0?[]:cd(r,dd(e)),{ranking:c,evidence:d}=Jl(i.length===0?s:[...s,...i],[...id(e,s),...o],ho().calibration),u=c[0]??{category:"unknown",confidence:0},m=u.confidence>=t.floor&&t.categories.has(u.category),f=m?c.slice(1):c;return{category:m?u.category:"unknown",confidence:u.confidence,secondary:f.filter(({category:g,confidence:v})=>g!=="unknown"&&v>=ky).slice(0,qy),evidence:d.sort((g,v)=>+(g.rule===jn)-+(v.rule===jn)||Math.abs(v.weight)-Math.abs(g.weight))}}a(iO,"classify");var dO=["same-report","known-issue","duplicate","fixed-in","regression","recurrence","incident","related"];export{O as a,nt as b,$y as c,r2 as d,hS as e,gS as f,Gy as g,de as h,Wy as i,a2 as j,xS as k,i2 as l,TS as m,OS as n,_S as o,NS as p,CS as q,LS as r,IS as s,PS as t,MS as u,$S as v,FS as w,zS as x,DS as y,US as z,GS as A,Zy as B,Ky as C,Uo as D,Ho as E,Ot as F,Xo as G,zn as H,ma as I,pa as J,ba as K,Q6 as L,ln as M,Fc as N,Dc as O,Wc as P,sS as Q,vn as R,un as S,mn as T,io as U,co as V,L5 as W,I5 as X,sR as Y,dd as Z,VA as _,iO as $,gt as aa,pS as ba,dO as ca};
