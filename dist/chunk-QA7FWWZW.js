import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as Fe,b as Ue,c as We,e as he,f as Ge,g as ye,h as $,i as oe,j as He,k as je,l as Ke,m as be,n as Be,o as Ve,p as Je,q as Ye,s as Qe,t as we,u as Ze,w as Xe,x as se}from"./chunk-OSAXQHOD.js";import{a as re,c as $e,e as hn}from"./chunk-U6NSTIZO.js";import{c as f,d as ne}from"./chunk-Z2NDN22X.js";import{a as s,d as fn}from"./chunk-62N5QYM6.js";var ke=8,yn=60,bn=6,wn=4,ae="|",ve={grams:[],oneOf:[]};function et(e){return Ee(ie(e))}s(et,"requiredGrams");function Ee(e){return"strings"in e?xe(e.strings):e.required}s(Ee,"requirementOf");function ie(e){switch(e.kind){case"strings":return{strings:e.strings};case"boundary":return{strings:[ae]};case"nothing":return{strings:[""]};case"anything":return{required:ve};case"sequence":return xn(e.parts);case"choice":return kn(e.options.map(ie));case"repeat":return vn(ie(e.of),e.least,e.most)}}s(ie,"know");function xn(e){let t=[],r=[""];for(let n of e){let o=ie(n),i="strings"in o?tt(r,o.strings):void 0;if(i!==void 0){r=i;continue}t.push(xe(r)),"strings"in o?r=o.strings:(t.push(o.required),r=[""])}return t.length===0?{strings:r}:{required:Sn([...t,xe(r)])}}s(xn,"knowSequence");function kn(e){let t=e.flatMap(r=>"strings"in r?r.strings:[]);return e.every(r=>"strings"in r)&&t.length<=ke?{strings:[...new Set(t)]}:{required:rt(e.map(Ee))}}s(kn,"knowChoice");function vn(e,t,r){let n=t===0?ve:Ee(e);if(!("strings"in e))return{required:n};let o=[""],i=new Set(t===0?o:[]);for(let c=1;c<=r;c++){if(o=tt(o,e.strings),o===void 0||c>wn)return{required:n};let l=i.size;if(c>=t)for(let d of o)i.add(d);if(c>t&&i.size===l)break}return i.size>ke?{required:n}:{strings:[...i]}}s(vn,"knowRepeat");function tt(e,t){if(e.length*t.length>ke)return;let r=e.flatMap(n=>t.map(o=>oe(n,o)));return r.some(n=>n.length>yn)?void 0:[...new Set(r)]}s(tt,"joined");function xe(e){return rt(e.map(t=>({grams:He(En(t)).slice(0,bn),oneOf:[]})))}s(xe,"anyString");function En(e){let t=e.replaceAll(ae,""),r=e.startsWith(ae)&&/^\w/.test(t)?" ":"",n=e.endsWith(ae)&&/\w$/.test(t)?" ":"";return(r+t+n).replace(/ {2,}/g," ")}s(En,"settled");function Rn({grams:e,oneOf:t}){return e.length===0&&t.length===0}s(Rn,"asksNothing");function rt(e){let[t]=e;return t===void 0||e.some(Rn)?ve:e.length===1?t:{grams:[],oneOf:[e]}}s(rt,"anyOf");function Sn(e){return{grams:[...new Set(e.flatMap(({grams:t})=>t))],oneOf:e.flatMap(({oneOf:t})=>t)}}s(Sn,"allOf");function Re(e){let t=[...e.grams.map(i=>[i]),...e.oneOf.map(i=>i.flatMap(Re))],r=s(i=>i.reduce((c,l)=>c+je(l),0),"cost"),[n,...o]=t.map(i=>({cover:[...new Set(i)],cost:r(i)}));return n===void 0?[]:o.reduce((i,c)=>c.cost<i.cost?c:i,n).cover}s(Re,"coverOf");var Tn=6e4,In=[3,0,0,0];function nt(e){let t=[];for(let r of e){let n=t.length,o=Re(r);Se(t,()=>{t.push(o.length,...o),ot(t,r)}),t.length-n>Tn&&t.splice(n,1/0,...In)}return Uint16Array.from(t)}s(nt,"gramPrograms");function ot(e,{grams:t,oneOf:r}){e.push(t.length,...t,r.length);for(let n of r)Se(e,()=>{_n(e,n)})}s(ot,"writeRequirement");function _n(e,t){e.push(t.length);for(let r of t)Se(e,()=>{ot(e,r)})}s(_n,"writeList");function Se(e,t){let r=e.push(0);t(),e[r-1]=e.length-r}s(Se,"writeWithLength");function st(e,t){return t+1+I(e,t)}s(st,"nextProgram");function at(e,t,r,n){let o=t+2,i=o+I(e,t+1),c=o===i?-1:0;for(let l=o;l<i;l++)c|=ye(r,I(e,l));return(c&n)===0?0:it(e,i,r,c&n)}s(at,"placesOf");function it(e,t,r,n){let o=n,i=t+1,c=i+I(e,t);for(;i<c;i++)if(o&=ye(r,I(e,i)),o===0)return 0;i=c+1;for(let l=I(e,c);o!==0&&l>0;l--)o=An(e,i,r,o),i+=1+I(e,i);return o}s(it,"meeting");function An(e,t,r,n){let o=0,i=t+2;for(let c=I(e,t+1);c>0&&o!==n;c--)o|=it(e,i+1,r,n&~o),i+=1+I(e,i);return o}s(An,"meetingOne");function I(e,t){return e[t]??0}s(I,"numberAt");var F={kind:"anything"},pt={kind:"nothing"},mt=" ",gt=5;function ft(e,t){return t.includes("v")||t.includes("i")&&t.includes("u")?F:ht({source:e,at:0})}s(ft,"readPattern");function ht(e){let t=[],r=[];for(;e.at<e.source.length&&e.source[e.at]!==")";)e.source[e.at]==="|"?(t.push({kind:"sequence",parts:r}),r=[],e.at++):On(r,Cn(e,Nn(e)));let n={kind:"sequence",parts:r};return t.length===0?n:{kind:"choice",options:[...t,n]}}s(ht,"readChoice");function On(e,t){let r=e.at(-1),n=r?.kind==="strings"&&r.strings.length===1?r.strings[0]:void 0,o=t.kind==="strings"&&t.strings.length===1?t.strings[0]:void 0;n===void 0||o===void 0?e.push(t):e[e.length-1]={kind:"strings",strings:[oe(n,o)]}}s(On,"addPart");var ct=/\{(\d+)(?:(,)(\d*))?\}/y;function Cn(e,t){let r=Pn(e);return r===void 0?t:(e.source[e.at]==="?"&&e.at++,{kind:"repeat",of:t,...r})}s(Cn,"readRepeat");function Pn(e){let t=e.source[e.at];if(t==="{"){ct.lastIndex=e.at;let[r,n="0",o,i]=ct.exec(e.source)??[];return r===void 0?void 0:(e.at+=r.length,o===void 0?{least:Number(n),most:Number(n)}:{least:Number(n),most:i===""?1/0:Number(i)})}if(!(t!=="*"&&t!=="+"&&t!=="?"))return e.at++,{least:t==="+"?1:0,most:t==="?"?1:1/0}}s(Pn,"readRange");function Nn(e){let t=e.source[e.at]??"";return t==="("?Ln(e):t==="["?zn(e):t==="\\"?qn(e):(e.at++,t==="."?F:ce(t==="^"||t==="$"?[mt]:[$(t.charCodeAt(0))]))}s(Nn,"readAtom");function ce(e){let t=[...new Set(e)];return t.length===0||t.length>gt?F:{kind:"strings",strings:t}}s(ce,"character");var lt=/\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;function Ln(e){lt.lastIndex=e.at;let[t="(",r,,n]=lt.exec(e.source)??[];e.at+=t.length;let o=ht(e);return e.at++,r!==void 0?pt:n===void 0?o:F}s(Ln,"readGroup");function yt(e){let t=e.source.slice(e.at,e.at+12),r=/^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(t);if(r)return e.at+=r[0].length,[$(parseInt(r[1]??r[2]??r[3]??"",16))];let n=t[1]??"";if(e.at+=Mn(e),!/[dDwSpPk1-9]/.test(n))return[/[sWtnrfvc0b]/.test(n)?mt:$(n.charCodeAt(0))]}s(yt,"escapedSymbols");var dt=/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;function Mn({source:e,at:t}){return dt.lastIndex=t,dt.exec(e)?.[0].length??2}s(Mn,"lengthOfEscape");function qn(e){let t=e.source[e.at+1];if(t==="b"||t==="B")return e.at+=2,t==="b"?{kind:"boundary"}:pt;let r=yt(e);return r===void 0?F:ce(r)}s(qn,"readEscape");function zn(e){let t=e.source[++e.at]==="^";t&&e.at++;let r=new Set,n=!t;for(;e.at<e.source.length&&e.source[e.at]!=="]";){let o=e.at,i=ut(e);if(e.source[e.at]==="-"&&e.source[e.at+1]!=="]"){e.at++;let c=ut(e);n&&=Dn(e.source.slice(o,e.at),r)&&c!==void 0}else if(i===void 0)n=!1;else for(let c of i)r.add(c)}return e.at++,n?ce(r):F}s(zn,"readClass");function ut(e){return e.source[e.at]==="\\"?yt(e):[$(e.source.charCodeAt(e.at++))]}s(ut,"readMember");function Dn(e,t){let r=e.charCodeAt(0),n=e.charCodeAt(2);if(!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(e)||n-r>=gt)return!1;for(let o=r;o<=n;o++)t.add($(o));return!0}s(Dn,"isShortRange");function bt(e){let t=[],r=0,n=0;for(let{0:o,index:i}of e.matchAll($n)){if(o==="("||o==="(?<")return[e];o.startsWith("(")?n++:o===")"?n--:o==="|"&&n===0&&(t.push(e.slice(r,i)),r=i+1)}return[...t,e.slice(r)]}s(bt,"splitAlternatives");var $n=/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;function U(e){let t=2**e.length-1,r;return(n,o=t)=>{let i=e.length>Ge?void 0:Wn(n);return i===void 0?xt(n,e,o):(r??=Ke(e),Fn(i,e,r,o))}}s(U,"createSearch");function Fn({flags:e,programs:t,alternatives:r},n,o,i){let c=0,l=0;for(let d=0;l<t.length&&c!==i;d++){let u=at(t,l,o,i&~c);l=st(t,l);let p=u===0?void 0:r[d];p!==void 0&&(p.pattern??=new RegExp(p.source,e),c|=xt(p.pattern,n,u))}return c}s(Fn,"searchParts");function xt(e,t,r){let n=0;for(let o=0,i=r;i!==0;o++,i>>>=1)(i&1)!==0&&e.test(t[o]??"")&&(n|=1<<o);return n}s(xt,"matching");var Un=64,wt=new WeakMap;function Wn(e){let t=wt.get(e)??{searches:0};if(t.parts!==void 0)return t.parts;if(t.searches===0&&wt.set(e,t),!(++t.searches<Un))return t.parts=Gn(e),t.parts}s(Wn,"partsOf");function Gn({source:e,flags:t}){let r=bt(e),n=nt(r.map(o=>et(ft(o,t))));return{flags:t,alternatives:r.map(o=>({source:o})),programs:n}}s(Gn,"takeApart");var E=400,J=1600;function C(e){return e.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/[`*_]{2,}|[`*]/g,"").replace(/\u0307/g,"").replace(Hn," ").trim()}s(C,"plainText");var Hn=/\s{2,}|[^\S ]/g,jn=f("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;function kt(e){return e.replace(jn," ")}s(kt,"affirmed");function vt(e){let t=kt(C(e.prose.slice(0,2*(E+J)))),r=t.indexOf(" ",E),n=t.length<=E||r===-1||r>E+40?E:r;return{title:kt(C(e.title.slice(0,400))),lead:t.slice(0,n),rest:t.slice(n,n+J)}}s(vt,"textZones");var Kn=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;function le(e){let t=e.match(Kn)?.length??0;return e.length+2*t}s(le,"tellingLength");var Et={title:1.1,description:1.1,"form-field":.9,"errors-block":.4},Bn=2,Vn=1.6,Jn=.2,Yn=5;function Qn(e,t,r){return e.status!==void 0&&(t.status===null||t.status<e.status[0]||t.status>e.status[1])||e.apiType!==void 0&&!e.apiType.test(t.apiType??"")||e.code!==void 0&&!e.code.test(t.code??"")||e.className!==void 0&&!e.className.test(t.className??"")||e.frames!==void 0&&t.frames.length<e.frames?!1:e.message===void 0||r(e.message)}s(Qn,"holds");function Zn(e,t){if(t.length===0)return[];let r=U(t.map(({error:n})=>C(n.message.slice(0,1e3))));return t.flatMap(({error:n,where:o,factor:i},c)=>{let l=s(d=>r(d,1<<c)!==0,"says");return e.filter(d=>Qn(d,n,l)).map(({name:d,category:u,reason:p,weight:m})=>({rule:d,category:u,reason:p,where:o,weight:m*i}))})}s(Zn,"evidenceOf");function Xn(e,{title:t,prose:r}){if(e.source!=="errors-block")return Et[e.source];let n=new Set(be(`${t}
${r}`)),o=[...new Set(be(e.message))].filter(i=>n.has(i));return Et[o.length>=Bn?"form-field":"errors-block"]}s(Xn,"sourceFactor");function Rt(e,t,r){let n=t.primaryError===null?void 0:t.errors[t.primaryError],o=t.errors.filter(c=>c!==n&&!c.noise).slice(0,Yn),i=n===void 0?0:r?Vn:Xn(n,t);return Zn(e,[...n===void 0||n.noise?[]:[{error:n,where:"primary-error",factor:i}],...o.map(c=>({error:c,where:"other-error",factor:Jn}))])}s(Rt,"errorEvidence");function St(e,t){return[...e].flatMap(({id:r,patterns:n,where:o,weight:i})=>{let c=t.filter(({place:l})=>o.has(l)).sort((l,d)=>d.factor-l.factor);return n.flatMap((l,d)=>{let u=c.find(({text:h})=>l.test(h));if(u===void 0)return[];let p=`this repository's own pattern \u201C${l.source}\u201D`;return[{rule:`${r}-pattern-${d+1}`,category:r,reason:p,where:u.where,weight:i*u.factor}]})})}s(St,"customEvidence");var Te={title:1,lead:.9,"short output":.95,output:.8},eo=300,to=3,Ie=600,ro=/^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;function _e({code:e,fields:t}){let r=e.filter(({language:o})=>ro.test(o)).map(({text:o})=>o),n=t.filter(({kind:o})=>o==="errors").map(({text:o})=>o);return[...r,...n].slice(0,to).map(o=>o.length<=2*Ie?o:`${o.slice(0,Ie)}
${o.slice(-Ie)}`)}s(_e,"quotedOutput");function Tt(e,t,r){if(t.primaryError!==null)return[];let n=_e(t).map(C).join(`
`),o=Te[n.length<=eo?"short output":"output"],i=[{text:r.title,where:"title",factor:Te.title,isProse:!0},{text:r.lead,where:"description",factor:Te.lead,isProse:!0},{text:n,where:"field",factor:o,isProse:!1}],c=U(i.map(({text:l})=>l));return e.flatMap(l=>{let{name:d,category:u,reason:p,weight:m,message:h,unmistakable:y}=l;if(h===void 0||!no(l))return[];let b=c(h),k=i.find(({text:fe,isProse:te},gn)=>(b&1<<gn)!==0&&fe!==""&&(y===!0||!te));return k===void 0?[]:[{rule:d,category:u,reason:p,where:k.where,weight:m*k.factor}]})}s(Tt,"wordingEvidence");function no({status:e,apiType:t,code:r,className:n,frames:o}){return(e??t??r??n??o)===void 0}s(no,"isWording");var oo=400,so=1e3,ao=5,io=200,co=1200,W={title:1,lead:.9,rest:.6,primary:1,other:.25,output:.8};function _t(e){let t=de(e.prose.slice(0,2*(E+J))),r=e.primaryError===null?void 0:e.errors[e.primaryError],n=e.errors.filter(i=>i!==r&&!i.noise).slice(0,ao);return[{place:"title",where:"title",text:de(e.title.slice(0,oo)),factor:W.title},{place:"prose",where:"description",text:t.slice(0,E),factor:W.lead},{place:"prose",where:"description",text:t.slice(E-lo,E+J),factor:W.rest},{place:"errors",where:"primary-error",text:r===void 0||r.noise?"":It(r,so),factor:W.primary},{place:"errors",where:"other-error",text:n.map(i=>It(i,io)).join(`
`),factor:W.other},{place:"errors",where:"field",text:de(_e(e).join(`
`).slice(0,co)),factor:W.output}].filter(({text:i})=>i!=="")}s(_t,"patternTexts");var lo=60;function It({className:e,status:t,apiType:r,code:n,message:o},i){let l=[...e===null?[]:[`${e}:`],t,r,n,o].filter(d=>d!==null&&d!=="");return de(l.join(" ").slice(0,i))}s(It,"errorText");function de(e){return e.replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/\*{2,}|`/g,"").replace(/\s+/g," ").trim()}s(de,"patternText");var uo={letter:String.raw`\w`,edge:String.raw`\b`,flags:"",whole:s(e=>e,"whole")};function a(e,...t){return{text:String.raw(e,...t)}}s(a,"wordings");var G=class extends Error{static{s(this,"WordingError")}name="WordingError"};function Ot({text:e},t,r=uo){let n=mo(e,t);if(n.length===0)throw new G(`${t} has no wording`);let o=n.map(({line:i})=>Ct(i,r));try{return new RegExp(r.whole(o.join("|")),r.flags)}catch(i){throw new G(`${t}, ${po(n,r)}`,{cause:i})}}s(Ot,"compileWordings");function po(e,t){for(let{line:r,at:n}of e)try{new RegExp(t.whole(Ct(r,t)),t.flags)}catch{return`line ${n}: it is no wording: ${r}`}return"all lines: they do not go together"}s(po,"faultyLine");function mo(e,t){let r=[],n="",o=0;for(let[i,c]of e.replace(/^\s*\n/,"").split(`
`).entries())if(n===""&&(o=i+1),n=ne(`${n}
${c.trim()}`),!(n===""||At(n)>0)){if(At(n)<0)throw new G(`${t}, line ${o}: a bracket is not opened: ${n}`);r.push({line:n,at:o}),n=""}if(n!=="")throw new G(`${t}, line ${o}: a bracket is not closed: ${n}`);return r}s(mo,"toLines");function At(e){let t=0;for(let[r]of e.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))r==="("?t++:r===")"&&t--;return t}s(At,"depthOf");function Ct(e,t){if(e.length>2&&e.startsWith("/")&&e.endsWith("/"))return e.slice(1,-1);let r=e.startsWith("\u2026"),n=e.endsWith("\u2026"),o=e.slice(r?1:0,n?-1:void 0);return(r?"":t.edge)+fo(o,t)+(n?"":t.edge)}s(Ct,"lineSource");var go=/(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;function fo(e,{letter:t,edge:r}){return e.replace(go,(n,o,i)=>o!==void 0?o==="1"?`(?:${t}+ )?`:`(?:${t}+ ){0,${o}}`:i!==void 0?String.raw`${r}[^.\n]{0,${i}}${r}`:n==="("?"(?:":n==="*"||n==="+"?t+n:n==="."||n==="/"?`\\${n}`:n)}s(fo,"bodySource");function Pt(e,t,r){return e instanceof RegExp?e:Ot(e,`rule ${t}`,r)}s(Pt,"toPattern");function H(e,t){return e.map(({pattern:r,...n})=>{let o;return{...n,get pattern(){return o??=Pt(r,n.name,t)}}})}s(H,"readTextRules");function j(e){return e.map(({message:t,...r})=>t===void 0?r:{...r,message:Pt(t,r.name)})}s(j,"readErrorRules");var Nt=[{name:"context-words",category:"context-limit",reason:"the input is longer than the limit",source:"messages of language-model APIs and of HTTP servers",weight:4,message:a`
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
    `},{name:"policy-words",category:"content-policy",reason:"refused for what was asked",source:"usage-policy messages of language-model services",weight:4,message:a`
      (violates?|violating|against) (our |the )?(usage|content|acceptable use|safety) polic…
      content[_ ](policy|filter)…
      safety (system|filter|settings)
      blocked by content
      flagged (as|for|by)
      unable to respond to this request
    `},{name:"assistant-malformed",category:"invalid-request",reason:"the model's service refused the request as malformed",source:"validation messages of language-model APIs",weight:2.6,status:[400,499],message:a`
      invalid (tool|model|beta)
      unexpected \x60?+\x60? (block|role)
      model[: ][^.\n]{0,60}(not found|does not exist|not supported)
    `},{name:"assistant-sandbox",category:"config",reason:"the sandbox of an assistant's commands is in the way",source:"messages of coding assistants",weight:2.4,message:/\bsandbox\b/},{name:"tool-server-words",category:"integration",reason:"a tool or tool server of the assistant failed",source:"Model Context Protocol",weight:2.4,message:/\bmcp\b|\btool \S{1,80} not found\b|\bno such tool\b/}];var Lt=["model","assistant","agent","llm","ai","claude","opus","sonnet","haiku","gpt(?:-[\\w.]+)?","codex","gemini","copilot"],Mt=["agents\\.md","claude\\.md","gemini\\.md","copilot-instructions","cursorrules"],ho=f()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`,yo=[/\bmodels?\b(?! (?:class|table|field|file)s?\b)/,/(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,/\bprompts?\b/,/\b(?:conversations?|chats?)\b/,/\bassistants?\b/,/\bai\b/,/\b(?:gemini|copilot|opus|sonnet|haiku)\b/,/\binstructions?\b/,/\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,/\b(?:tokens?|context)\b/,/\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,/\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,/\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,/\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/];function Ae(e){return e(ho)||yo.filter(e).length>=2}s(Ae,"speaksOfAssistant");var P="can(no|')?t|cannot|unable to",ue="fail(s|ed)? to",K="could( not|n't)";var v="issue trackers of language-model assistants",qt=`(?:${Lt.join("|")})`,bo=Mt.join("|"),zt=[{name:"title-says-model",category:"model-behavior",reason:"the title calls itself a report about the model",source:"conventional title prefixes",weight:3.2,pattern:/^\W{0,3}models?\b(?: behaviou?r)?\]/,zones:["title"]},{name:"model-quality",category:"model-behavior",reason:"complains of the model's answers or choices",source:"issue trackers of language-model assistants",weight:3.2,pattern:f()`
      \bhallucinat\w+|
      \b${qt}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${qt}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${bo}|system prompt|my rules|
        user (?:rules|instructions?|directives?|request))\b
    `},{name:"model-words",category:"model-behavior",reason:"speaks of the quality of answers, code or understanding",source:"issue trackers of language-model assistants",weight:2.2,pattern:a`
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
    `},{name:"file-tool",category:"filesystem",reason:"a tool that edits, reads or searches files goes wrong",source:"tool names shared by several assistants",weight:2.2,pattern:/\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/},{name:"saved-session",category:"filesystem",reason:"saved sessions or history are lost or cannot be opened again",source:v,weight:1.8,pattern:a`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${P}|${ue}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `},{name:"compaction",category:"context-limit",reason:"shortening the conversation fails",source:"feature name shared by several assistants",weight:3.2,pattern:/(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,zones:["title","lead"]},{name:"policy-refusal",category:"content-policy",reason:"a policy or safety filter refused what was asked",source:v,weight:3.8,pattern:a`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `},{name:"context-full",category:"context-limit",reason:"the conversation or its answer is longer than the limit",source:v,weight:3.6,pattern:a`
      (prompt|input|context|conversation|request|message|file|response|output) (is |was |too |are |
        size )*(too (long|large|big)|exceed*)
      context (window|length|limit|size|low|usage|left)
      out of context
      max(imum)?[ _]((output|context)[ _])?tokens?
      token (count )?(limit|maximum) <1> exceed*…
      exceeds? (the )?(maximum )?<1> tokens?
      tokens? > \d…
    `},{name:"assistant-tools",category:"integration",reason:"speaks of an assistant's commands, agents or tool servers",source:"Model Context Protocol; common usage",weight:2.6,pattern:a`
      mcps?
      …(?<!\S)/ide
      slash commands?
      custom (commands?|agents?|tools?)
      sub-?agents?
      skills?
      agents?\b(?= (not|fail|list|load))…
    `},{name:"assistant-tools-fail",category:"integration",reason:"an assistant's command, agent or tool server does not load or connect",source:v,weight:2.4,pattern:a`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `},{name:"assistant-request-refused",category:"invalid-request",reason:"the model's service refused the request as malformed",source:v,weight:3.2,pattern:a`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `},{name:"assistant-sandbox",category:"config",reason:"speaks of the sandbox that an assistant's commands run in",source:v,weight:2.4,pattern:/\bsandbox(?:ed|ing)?\b/},{name:"assistant-permission-prompts",category:"config",reason:"speaks of an assistant's permission prompts and approvals",source:v,weight:3,pattern:a`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `},{name:"assistant-approvals",category:"config",reason:"an assistant's approvals do not do what they say",source:v,weight:2.6,pattern:a`
      allowed-?tools
      bypass(ing)? permissions?
      dangerously[- ]skip
      without <1> (permission|approval|confirmation|asking)
    `},{name:"assistant-hooks",category:"integration",reason:"speaks of hooks, which an assistant runs around its tools",source:v,weight:2.2,pattern:/\bhooks?\b/},{name:"assistant-overloaded",category:"overloaded",reason:"says that it is overloaded",source:v,weight:3,pattern:a`
      overload(ed)?\b(?! <1> (operators?|functions?|methods?|calls?|slices?|notation|constructors?|
        index*|resolution|signatures?|variants?|literals?|deref*))…
    `},{name:"tokens-drain",category:"usage-limit",reason:"tokens or usage drain faster than expected",source:v,weight:3,pattern:a`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `}];var L="errno(3), libuv error names",Dt="Node.js documentation, \u201CErrors\u201D",$t=[{name:"errno-network",category:"network",reason:"a network error code",source:L,weight:3,code:f("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `},{name:"errno-tls",category:"network",reason:"a certificate could not be verified",source:"OpenSSL verify(1)",weight:3.2,code:/^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i},{name:"errno-port",category:"network",reason:"the port or address is taken",source:L,weight:2.4,code:/^EADDR(?:INUSE|NOTAVAIL)$/i},{name:"errno-file",category:"filesystem",reason:"a file error code",source:L,weight:2.6,code:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i},{name:"errno-space",category:"filesystem",reason:"the disk or its quota is full",source:L,weight:3.4,code:/^(?:ENOSPC|EDQUOT)$/i},{name:"errno-handles",category:"filesystem",reason:"too many open files",source:L,weight:2.8,code:/^(?:EMFILE|ENFILE)$/i},{name:"errno-memory",category:"memory",reason:"no memory left",source:L,weight:3.4,code:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i},{name:"exit-137",category:"memory",reason:"killed, which usually means out of memory",source:"128 + SIGKILL, sh(1)",weight:2,code:/^(?:exit 137|SIGKILL)$/i},{name:"exit-signal",category:"crash",reason:"ended by a signal that means a crash",source:"signal(7)",weight:3,code:/^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i},{name:"exit-code",category:"process",reason:"a child process ended with an error",source:"sh(1)",weight:1.6,code:/^exit -?\d+$/i},{name:"errno-child",category:"process",reason:"a child process could not be started or fed",source:L,weight:2.2,code:/^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{name:"spawn-enoent",category:"process",reason:"the program to start was not found",source:Dt,weight:4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"module-missing",category:"install-update",reason:"a module of the program is missing",source:Dt,weight:2,code:/^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i},{name:"npm-code",category:"install-update",reason:"an npm error code",source:"npm documentation, \u201CCommon errors\u201D",weight:3,code:/^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i},{name:"sdk-code",category:"install-update",reason:"an error code of the package manager or SDK",source:"NuGet and .NET SDK error references",weight:2.8,code:/^(?:NETSDK\d+|NU\d{4})$/i}];var R="RFC 9110, section 15",wo="RFC 6585",Ft=[{name:"http-400",category:"invalid-request",reason:"HTTP 400: the service refused the request as malformed",source:R,weight:2.2,status:[400,400]},{name:"http-401",category:"authentication",reason:"HTTP 401: not signed in",source:R,weight:3.2,status:[401,401]},{name:"http-402",category:"usage-limit",reason:"HTTP 402: payment required",source:R,weight:3.2,status:[402,402]},{name:"http-403",category:"permission",reason:"HTTP 403: signed in, but not allowed",source:R,weight:2.8,status:[403,403]},{name:"http-404",category:"invalid-request",reason:"HTTP 404: what was asked for is not there",source:R,weight:1.6,status:[404,404]},{name:"http-407",category:"network",reason:"HTTP 407: the proxy wants a sign-in",source:R,weight:3,status:[407,407]},{name:"http-408",category:"network",reason:"HTTP 408: the request took too long",source:R,weight:2.4,status:[408,408]},{name:"http-413",category:"context-limit",reason:"HTTP 413: the request was too large",source:R,weight:3,status:[413,413]},{name:"http-422",category:"invalid-request",reason:"HTTP 422: the request could not be processed",source:R,weight:2.4,status:[422,422]},{name:"http-429",category:"rate-limit",reason:"HTTP 429: too many requests",source:wo,weight:2.6,status:[429,429]},{name:"http-451",category:"permission",reason:"HTTP 451: withheld for legal reasons",source:"RFC 7725",weight:2.6,status:[451,451]},{name:"http-5xx",category:"server-error",reason:"HTTP 5xx: the service itself failed",source:R,weight:3,status:[500,528]},{name:"http-529",category:"overloaded",reason:"HTTP 529: the service is overloaded",source:"Anthropic API errors page; Qualys",weight:3.6,status:[529,529]}];var Ut={language:"zh",when:{letters:String.raw`\p{Script=Han}`},spaced:!1,words:{crash:a`
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
    `,network:a`
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
    `,authentication:a`
      (无法|不能|没法|無法)(正常)?(登录|登錄|登入|登陆)
      (登录|登錄|登入|登陆)(失败|失敗|不了|不上|过期|报错|异常|循环)
      认证(失败|错误|过期)
      認證失敗
      授权(失败|过期|错误)
      (密码|密碼|令牌|密钥)(错误|無效|无效|过期)
      反复(要求)?登录
      验证码
    `,"install-update":a`
      (安装|安裝|升级|升級)(失败|失敗|不了|报错|错误|出错|不上)
      (无法|不能|無法)(安装|安裝|更新|升级|升級)
      更新(失败|失敗|不了|报错)
      卸载(失败|不)
      依赖(冲突|错误)
      编译失败
    `,permission:a`
      权限(不足|错误|被拒)
      權限不足
      没有权限
      沒有權限
      无权(限|访问)
      無權
      拒绝访问
      拒絕存取
      访问被拒
    `,memory:a`
      内存(泄漏|泄露|溢出|不足|占用|爆|暴涨|过高)
      記憶體(洩漏|不足|溢位|用量)
      (cpu|处理器) ?(占用|使用率|飙)
      占用(大量|过多|过高|太多)
    `,ui:a`
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
    `,"feature-request":a`
      希望(能|可以|增加|添加|支持|加)
      建议(增加|添加|支持|加)
      建議(增加|新增|支援)
      请(求)?(增加|添加|支持)
      請(新增|支援)
      能否(增加|支持|添加)
      /可以(?:增加|添加|支持).{0,20}吗/
      功能(请求|建议|需求|請求)
      /想要.{0,12}功能/
    `,"usage-limit":a`
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
    `,config:a`
      (配置|设置|設定|选项|参数)(不生效|无效|失效|没有生效|被忽略|丢失|不起作用|無效)
      /(?:不生效|忽略).{0,4}(?:配置|设置)/
    `,filesystem:a`
      文件(不存在|找不到|被覆盖|丢失|损坏|损毁|锁定|路径)
      找不到文件
      檔案(不存在|遺失|損毀)
      (无法|不能)(读取|写入|保存|打开|删除)(文件|目录)
      磁盘(已满|空间)
      中文路径
      路径(错误|不存在)
    `,"model-behavior":a`
      变笨
      降智
      胡说
      幻觉
      不听(指令|话)
      不按(指令|要求|照)
      答非所问
    `,"context-limit":a`
      上下文(过长|太长|超|长度|窗口|压缩)
      压缩(对话|上下文|失败)
    `}};var Wt={language:"fr",when:{words:"de|le|les|un|une|des|du|ce|avec|mais|quand|apr\xE8s|est|aux|sans|ne|pas|erreur|je|dans|mon|ma"},spaced:!0,words:{crash:a`
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
    `,network:a`
      erreur (de )?(réseau|connexion)
      pas de connexion
      (impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (se )?(connecter|
        joindre) (au serveur|à internet|à l'api|le serveur|au réseau)
      connexion (refusée|perdue|interrompue|fermée|coupée)
      perte de connexion
      délai (d'attente )?(dépassé|expiré)
      certificat
      hors[- ]ligne
    `,authentication:a`
      (impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (lors|en)|
        échec) <1> (me |se |s'|m')?(connecter à (mon|son) compte|connecter (avec|via|depuis)|identifier|
        authentifier)
      me connecter à mon compte
      échec (de (l'|la )?)?(authentification|connexion au compte)
      authentification <1> (échou|impossible|refus)
      mot de passe <1> (incorrect|refusé|invalide)
      déconnect(e|é) (sans cesse|à chaque|automatiquement)
      session expirée
    `,"install-update":a`
      (impossible (de|d')|n'arrive pas à|erreur (lors de l'|à l')|
        échec (de (la |l')?|lors de l')) ?(installer|installation|mettre à jour|mise à jour|
        désinstaller|compiler|compilation)
      (installation|mise à jour) <2> (échou|impossible|bloqu|ne (se|s'))
      ne s'installe pas
      ne se met pas à jour
    `,permission:a`
      permission (refusée|non accordée)
      permissions insuffisantes
      accès (refusé|interdit)
      droits? insuffisant
      pas (les droits|la permission|l'autorisation)
      non autorisé
    `,memory:a`
      fuites? (de )?mémoire
      /(?:consomm|utilis|occup)\p{L}* (?:\p{L}+ ){0,3}(?:mémoire|ram~)/
      mémoire (insuffisante|vive|saturée|pleine)
      (manque|plus) de mémoire
      100 ?% (du |de )?(cpu|processeur)
    `,ui:a`
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
    `,"feature-request":a`
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
    `,"usage-limit":a`
      limite d'(utilisation|usage)
      limite <1> atteinte
      quota <1> (atteint|dépass|épuis)
      crédits? <1> (épuis|insuffisant)
      facturée? (deux fois|en double)
      abonnement
    `,config:a`
      (réglage|paramètre|configuration|option|préférence)s? <3> (ignorée?|
        pas (pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)
      (ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (la |le |les |mes |mon |
        ma )?(configuration|réglage|paramètre|option|préférence)
    `,filesystem:a`
      (fichier|dossier|répertoire)s? <3> (introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)
      (impossible d'|ne peut pas )(ouvrir|enregistrer|lire|écrire|supprimer) (le |la |un )?(fichier|dossier)
      disque plein
      espace disque
    `,"model-behavior":a`
      ignore (mes |les )?instructions
      hallucin
      réponses? <1> (fausse|inventée|pire)
    `,"context-limit":a`
      contexte <1> (trop|dépass|plein)
    `}};var Gt={language:"de",when:{words:"der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|f\xFCr|bitte|ich|unter|schl\xE4gt"},spaced:!0,words:{crash:a`
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
    `,network:a`
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
    `,authentication:a`
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
    `,"install-update":a`
      (installation|update|aktualisierung|upgrade|einrichtung) <3> (fehlgeschlagen|schlägt fehl|bricht|
        nicht|hängt|abgebrochen|fehler)
      (lässt|kann|konnte) <4> nicht <1> (installier|aktualisier|updaten|deinstallier|kompilier|bauen)
      installationsfehler
      updatefehler
      installationsprogramm
    `,permission:a`
      zugriff <1> (verweigert|abgelehnt)
      (keine|fehlende|unzureichende|nicht genügend) (+)?(berechtigung|rechte|zugriffsrechte)
      nicht (berechtigt|autorisiert)
      berechtigungsfehler
    `,memory:a`
      speicherleck
      arbeitsspeicher
      speicherverbrauch
      speicherbedarf
      (zu wenig|kein|nicht genügend|zu viel|gesamten) (+)?(arbeits)?speicher
      (cpu|prozessor)-?(last|auslastung)
      ram-?(verbrauch|nutzung)
      frisst <2> (ram|speicher)
    `,ui:a`
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
    `,"feature-request":a`
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
    `,"usage-limit":a`
      (nutzungs|wochen|tages|sitzungs)-?limit
      (kontingent|guthaben|limit) <2> (aufgebraucht|erschöpft|erreicht|überschritten|leer)
      doppelt (abgebucht|berechnet)
      rechnung
      abonnement
    `,config:a`
      /(?:einstellung|konfiguration|option)\p{L}* (?:\p{L}+ ){0,3}(?:ignoriert|
        nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|
        verloren|wirkungslos)/
      ignoriert <1> (einstellung|konfiguration|option)
    `,filesystem:a`
      /(?:datei|ordner|verzeichnis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|
        geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)/
      /(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\p{L}* (?:\p{L}+ ){0,2}(?:nicht|öffnen|speichern)/
      (festplatte|datenträger) <1> voll
      umlaut* im (pfad|dateinamen|benutzernamen)
    `,"model-behavior":a`
      ignoriert <1> anweisung
      halluzin
      antworten? <1> (falsch|schlechter|erfunden)
    `,"context-limit":a`
      kontext <1> (zu lang|voll|überschritten)
    `}};var Ht={language:"ja",when:{letters:String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`},spaced:!1,words:{crash:a`
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
    `,network:a`
      ネットワーク(エラー|に接続|接続|が)
      接続(エラー|でき|に失敗|が切|が拒否|が失|タイムアウト)
      つながら
      繋がら
      タイムアウト
      通信エラー
      証明書
      プロキシ
      オフライン
    `,authentication:a`
      ログイン(でき|に失敗|エラー|が|し直|を求|ループ)
      サインイン(でき|に失敗|エラー)
      認証(エラー|に失敗|でき|が|コード)
      ログアウトされ
      パスワードが
    `,"install-update":a`
      インストール(でき|に失敗|エラー|が(失|でき|終))
      アップデート(でき|に失敗|エラー|が)
      アップグレード(でき|に失敗)
      更新(でき|に失敗|エラー|が(失敗|適用))
      ビルドに失敗
      依存関係
    `,permission:a`
      権限(が(な|あり)|エラー|不足)
      アクセス(が)?(拒否|でき(な|ま))
      許可され(て|ま)
      アクセス権
    `,memory:a`
      メモリ(リーク|不足|使用|を|が)
      メモリー(リーク|不足)
      cpu(使用率|が|を)
      重く?な(る|り)
    `,ui:a`
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
    `,"feature-request":a`
      (し|追加し|対応し|でき(る|て)?(ように)?し)て(ほしい|欲しい|いただ)
      (できるように)なると(嬉|うれ)
      追加して(ほし|くだ)
      機能(追加|要望|リクエスト)
      要望
      (あると|だと)(嬉|うれ|便利|助か)
      対応(希望|予定は)
    `,"usage-limit":a`
      利用制限
      使用制限
      使用量(が|の)
      上限に(達|到)
      クォータ
      クレジット(が|不足|消費)
      二重(請求|課金)
      請求
    `,config:a`
      設定が(反映|効|無視|保存|消|読|適用)
      設定ファイルが
      (反映|適用)され(な|ま)
    `,filesystem:a`
      ファイルが(見つ|存在|開|消え|壊|保存|上書|ロック|削除)
      保存でき
      書き込め
      読み込め
      ディスク(が|の空|容量)
      パスに(日本語|空白|スペース)
    `,"model-behavior":a`
      指示に従わ
      指示を無視
      馬鹿に
      嘘をつ
      幻覚
      ハルシネーション
    `,"context-limit":a`
      コンテキスト(が|長|上限|ウィンドウ|圧縮)
      圧縮に失敗
    `}};var jt={language:"ko",when:{letters:String.raw`\p{Script=Hangul}`},spaced:!1,words:{crash:a`
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
    `,network:a`
      네트워크 ?(오류|에러|연결|문제|끊)
      연결(할 수|이 (안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)
      타임 ?아웃
      시간 ?초과
      접속(이 안|할 수|되지| ?오류)
      프록시
      인증서
    `,authentication:a`
      로그인(이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (계속|다시))
      인증(에 실패|이 안| ?오류| ?실패|되지| ?번호)
      로그아웃(됩|되)
      비밀번호(가|를)
    `,"install-update":a`
      설치(가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)
      업데이트(가 안|할 수|에 실패|되지| ?실패| ?오류)
      업그레이드(에 실패| ?실패| ?오류)
      빌드(에 실패| ?실패)
      의존성
    `,permission:a`
      권한(이 없| ?없| ?오류| ?부족|이 부족|이 거부)
      접근(이 거부| ?거부|할 수)
      액세스(가 거부| ?거부)
    `,memory:a`
      메모리(가| ?누수| ?부족| ?사용| ?를)
      cpu ?(사용|가|를|점유)
    `,ui:a`
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
    `,"feature-request":a`
      추가해 ?주
      추가(되|하)면 (좋|감사)
      기능 ?(추가|요청|제안)
      지원해 ?주
      지원(되|하)면
      있으면 좋겠
      했으면 좋겠
      건의
      제안합니다
    `,"usage-limit":a`
      사용량(이| ?제한| ?한도| ?초과)
      한도(가|를|에)
      한도 ?초과
      크레딧
      이중 ?(결제|청구)
      결제가
    `,config:a`
      설정(이 (적용|저장|무시|사라|안|초기)|을 무시|값이)
      적용되지
    `,filesystem:a`
      파일(이 (없|삭제|손상|사라|잠|덮)|을 (찾을|열|저장|읽)( 수|지))
      경로(를 찾|에 한글)
      디스크(가| ?공간| ?용량)
    `,"model-behavior":a`
      지시를 (무시|따르)
      멍청
      거짓말
      환각
    `,"context-limit":a`
      컨텍스트(가| ?길이| ?초과| ?압축)
      압축에 실패
    `}};var Kt={language:"pt",when:{words:"de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha"},spaced:!0,words:{crash:a`
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
    `,network:a`
      erro de (rede|conexão)
      sem (conexão|internet)
      não (consegue|consigo|é possível) (se )?conectar
      conexão (recusada|perdida|interrompida|fechada|cai)
      falha (na|de) conexão
      tempo (de espera|limite) (esgotad|excedid)
      certificado
      não conecta
    `,authentication:a`
      (não (consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (fazer (o )?login|entrar|
        logar|autenticar|acessar a conta|iniciar sessão)
      login <2> (falh|não|erro|inválid)
      autenticação (falh|não|erro)
      falha (de|na) autenticação
      senha (incorreta|inválida|não)
      sessão (expir|encerrad)
      desloga
    `,"install-update":a`
      (não (consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (instalar|atualizar|
        desinstalar|compilar)
      (instalação|atualização) <2> (falh|não |erro|trav)
      (falha|erro) (na|de|da) (instalação|atualização)
      não (instala|atualiza)
    `,permission:a`
      permissão negada
      sem permissão
      permiss(ão|ões) insuficiente
      acesso negado
      não (tenho|tem) permissão
      não autorizad
    `,memory:a`
      vazamento de memória
      /(?:consum|uso)\p{L}* (?:\p{L}+ ){0,2}(?:de )?memória/
      (muita|toda a|falta de|sem) memória
      memória (insuficiente|ram~)
      memória <1> (aument|cresc|estour)
      (100 ?%|muita|toda a) (da |de )?(cpu|ram~)
    `,ui:a`
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
    `,"feature-request":a`
      gostaria (de|que)
      seria <1> (bom|útil|ótimo|legal|interessante|ideal)
      por favor,? (adicion|permit|inclu)
      adicionar (uma? |a |o )?(opção|suporte|possibilidade|função|modo)
      solicitação de (recurso|funcionalidade)
      sugestão
      poderiam (adicion|inclu)
    `,"usage-limit":a`
      limite de (uso|mensagens|tokens)
      limite <1> (atingid|excedid)
      cota <1> (esgotad|excedid)
      créditos
      cobrad\p{L} (duas vezes|em dobro)
      assinatura
    `,config:a`
      /(?:configuraç|opç|preferência|parâmetro)\p{L}* (?:\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|
        aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)/
      (ignora|não respeita|não salva|não aplica|perde) (a |o |as |os |minha |minhas )?(configuraç|opç|preferência)
    `,filesystem:a`
      (arquivo|pasta|diretório|ficheiro)s? <2> (não (existe|encontrad|é salvo)|corrompid|bloquead|
        sobrescrit|apagad|sumi|desaparec)
      não (consegue|consigo|é possível) (abrir|salvar|ler|gravar|apagar) (o |a |os |um )?(arquivo|pasta|ficheiro)
      disco cheio
    `,"model-behavior":a`
      ignora (minhas |as )?instruções
      alucina
      respostas? <1> (errad|inventad|pior)
    `,"context-limit":a`
      contexto <1> (muito|cheio|excedid)
    `}};var Bt={language:"ru",when:{letters:String.raw`\p{Script=Cyrillic}`},spaced:!0,words:{crash:a`
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
    `,network:a`
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
    `,authentication:a`
      не (могу|может|удается|удаётся|удалось) (войти|авториз|залогин)
      ошибк\p{L} (авториз|входа|аутентиф)
      авторизаци
      аутентификаци
      разлогин
      неверн+ (пароль|логин|токен)
      выкидывает из аккаунта
    `,"install-update":a`
      не (устанавлива|обновля|ставится|собирается)
      не (могу|удается|удаётся|удалось) (установить|обновить|собрать)
      ошибк\p{L} (установки|обновления|сборки)
      (установка|обновление) <1> (не|завис|прер|падает)
    `,permission:a`
      нет (прав|доступа|разрешени)
      отказано в доступе
      доступ (запрещ|закрыт|отказан)
      недостаточно прав
      запрещен
    `,memory:a`
      утечк\p{L} памяти
      (не хватает|нехватка|недостаточно|кончается|съедает|жр[её]т|потребля+|вся|много) <1> (оперативн|памят)
      оперативн+ памят
      (грузит|нагружа+|загру+) <1> (процессор|цп|cpu)
    `,ui:a`
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
    `,"feature-request":a`
      хотелось бы
      было бы <1> (здорово|хорошо|удобно|неплохо|полезно|классно)
      добавьте
      добавить (поддержк|возможност|функц|опци)
      прошу добав
      предлагаю
      запрос (на )?функ
      сделайте
    `,"usage-limit":a`
      лимит
      квот
      исчерпан
      /(?:списал|снял)\p{L}* (?:\p{L}+ )?(?:дважды|два раза|деньги)/
      подписк
    `,config:a`
      /(?:настройк|параметр|конфиг|опци)\p{L}* (?:\p{L}+ ){0,2}(?:не (?:примен|сохран|работа|учитыва|
        действ)|игнориру|сбрасыва|слета)/
      игнорирует (настройк|конфиг|параметр)
    `,filesystem:a`
      файл* <2> (не найден|не сохраня|поврежд|удаля|пропал|исчез|перезапис|занят)
      не (могу|удается|удаётся|удалось) (открыть|сохранить|прочитать|удалить|записать) <1> (файл|папк)
      путь не найден
      диск (заполнен|переполнен)
    `,"model-behavior":a`
      игнорирует (инструкц|указан)
      галлюцин
      (модель|нейросеть) <1> (тупит|врёт|врет|поглупел)
    `,"context-limit":a`
      контекст* <1> (превыш|переполн|слишком)
    `}};var Vt={language:"es",when:{words:"de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"},spaced:!0,words:{crash:a`
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
    `,network:a`
      error de (red~|conexión|conexion)
      sin conexión
      no (se )?(puede|puedo|logra|consigue) conectar
      fall(a|o|ó) (de |en )?(la )?conexión
      conexión (rechazada|perdida|interrumpida|cerrada)
      se pierde la conexión
      tiempo de espera
      certificado
      no se conecta
    `,authentication:a`
      (no (puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|
        problema al) (iniciar (la )?sesión|iniciar sesion|autentic|entrar|acceder)
      inicio de sesión <2> (fall|no|error)
      autenticación (fall|no|error)
      /(?:fall|error)\p{L}* (?:de|en la|la) autenticación/
      contraseña (incorrecta|inválida|no)
      cierra (la )?sesión
      sesión (caduc|expir)
    `,"install-update":a`
      (no (puedo|puede|se puede|deja|logro)|error al|fall* al|imposible|problemas? al) (instalar|
        actualizar|desinstalar|compilar)
      (instalación|actualización) <2> (fall|no |error|se queda|incompleta)
      /(?:fall|error)\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)/
      no se (instala|actualiza)
    `,permission:a`
      permiso denegado
      permisos? insuficient
      (sin|no tengo|no tiene|falta de) permisos?
      acceso denegado
      no (está |estoy )?autorizad
    `,memory:a`
      /(?:consum|uso|fuga|falta|exceso|fugas)\p{L}* (?:de |toda la |mucha |demasiada |
        excesivo de )?(?:memoria|ram~)/
      sin memoria
      memoria insuficiente
      memoria ram
      (usa|consume|uso de|al) (el )?(100 ?%|mucha|demasiada|toda la) (de )?(la )?(cpu|memoria|ram)
    `,ui:a`
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
    `,"feature-request":a`
      me gustaría
      sería <1> (bueno|útil|genial|ideal|interesante|bonito)
      estaría (bien|bueno|genial)
      por favor,? (añad|agreg|permit)
      (añadir|agregar) (una? |la |el )?(opción|soporte|posibilidad|función|modo)
      solicitud de (función|funcionalidad|característica)
      sugerencia
      propongo
      podrían (añad|agreg)
    `,"usage-limit":a`
      límite de (uso|mensajes|tokens)
      límite <1> alcanzad
      alcanc+ (el|mi) límite
      cuota <1> (agotad|excedid|superad)
      créditos
      sin saldo
      cobr+ (dos veces|doble)
      suscripción
    `,config:a`
      /(?:ajuste|configuraci|opci|preferencia|parámetro)\p{L}* (?:\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|
        aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)/
      (ignora|no respeta|no guarda|no aplica|pierde) (la |el |los |las |mi |mis )?(configuraci|ajuste|
        opci|preferencia)
    `,filesystem:a`
      (archivo|fichero|carpeta|directorio)s? <2> (no (existe|encontrad|se encuentra|se guarda)|dañad|
        corrupt|bloquead|sobrescrit|borrad|desaparec)
      no (puede|puedo|se puede) (abrir|guardar|leer|escribir|borrar) (el |la |los |un )?(archivo|fichero|carpeta)
      no encuentra (el |la )?(archivo|fichero|carpeta|ruta)
      disco lleno
    `,"model-behavior":a`
      ignora (mis |las )?instrucciones
      alucina
      respuestas? <1> (incorrect|inventad|peor)
    `,"context-limit":a`
      contexto <1> (demasiado|lleno|excedid)
      compactar
    `}};var Jt={language:"tr",when:{words:"bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",letters:"[\u011F\u015F\u0131]"},spaced:!0,words:{crash:a`
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
    `,network:a`
      (ağ|bağlantı|internet) (hatası|sorunu|kesil|kopu|yok)
      bağlan(amıyor|ılamıyor|ılamadı|mıyor|amadı)
      bağlantı <1> (kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)
      zaman aşımı
      sertifika
      vekil sunucu
      çevrimdışı
    `,authentication:a`
      giriş (yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)
      oturum (açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)
      kimlik doğrulama
      /(?:şifre|parola)\p{L}* (?:\p{L}+ )?(?:yanlış|geçersiz|kabul)/
      yetkilendirme hatası
      doğrulama kodu
    `,"install-update":a`
      /(?:kurulum|güncelleme|yükleme)\p{L}* (?:\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)/
      (kur|güncelle|yükle)(yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)
      derleme hatası
      bağımlılık
    `,permission:a`
      izin (reddedildi|hatası|yok|verilmedi)
      erişim (engellendi|reddedildi|izni|yok)
      yetki(m|niz|si)? (yok|yetersiz)
      yetkisiz
    `,memory:a`
      bellek <1> (sızıntı|yetersiz|kullanım|tüket|dol)
      (çok|fazla|aşırı) <1> (bellek|ram~|cpu~|işlemci)
      hafıza
      işlemci kullanımı
      yetersiz bellek
    `,ui:a`
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
    `,"feature-request":a`
      ekle(nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)
      olsa <1> (iyi|güzel|harika)
      olursa <1> (iyi|güzel|sevin)
      özellik (isteği|talebi|önerisi)
      öneri~
      önerim
      istiyorum ki
      destek (eklen|gelsin)
      rica ediyorum
    `,"usage-limit":a`
      kullanım (limiti|kotası|sınırı|hakkı)
      kota(m|sı|yı)? <1> (dol|aş|bit)
      limit(e|im|i)? <1> (dol|ulaş|aş)
      kredi(m|ler)
      iki kez (ücret|çekil)
      abonelik
    `,config:a`
      ayar* <2> (kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)
      yapılandırma* <2> (okunmuyor|yok say|uygulanmıyor)
    `,filesystem:a`
      /(?:dosya|klasör|dizin)\p{L}* (?:\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|
        kilitli|kaybol|açılamıyor|yok~)/
      disk <1> dol
      dosya yolu
    `,"model-behavior":a`
      talimat* <1> (uymuyor|yok say|görmezden)
      halüsinasyon
    `,"context-limit":a`
      bağlam <1> (çok|dol|aş)
    `}};var Yt=[Ht,jt,Bt,Vt,Kt,Wt,Gt,Jt,Ut],xo={"usage-limit":3,"feature-request":3,memory:3.2,config:2.8,"context-limit":3},ko=2.8,Oe=String.raw`\p{L}`;function vo({spaced:e}){return{letter:Oe,edge:"",flags:"u",whole:s(r=>{let n=r.replaceAll("~",`(?!${Oe})`);return e?`(?<!${Oe})(?:${n})`:n},"whole")}}s(vo,"styleOf");function Eo(e){return new RegExp(String.raw`(?:${e})(?!\p{L})(?<=(?<!\p{L})(?:${e}))`,"u")}s(Eo,"standingAlone");var Ro=new RegExp(`(?:^|[^a-z])(?:${Yt.flatMap(({when:{words:e}})=>e??[]).join("|")})(?![a-z])`);function So({when:{letters:e,words:t}}){let r=t===void 0?void 0:Eo(t),n=e===void 0?void 0:new RegExp(e,"u");return o=>r!==void 0&&o(Ro)&&o(r)||n!==void 0&&o(n)}s(So,"toWhen");function To(e){let t=vo(e);return re.flatMap(r=>{let n=e.words[r];if(n===void 0)return[];let o={name:`${r}-${e.language}`,category:r,reason:`words of a report in another language (${e.language})`,source:"common usage in that language",weight:xo[r]??ko,pattern:n};return H([o],t)})}s(To,"toRules");var Qt=Yt.map(e=>({name:"languages",scope:`reports in another language (${e.language})`,when:So(e),textRules:To(e),errorRules:[]}));var Zt=[{name:"uncaught-js",category:"crash",reason:"an exception of the JavaScript engine was not handled",source:"ECMAScript native errors",weight:2.9,className:/^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/},{name:"uncaught-managed",category:"crash",reason:"an exception of the language was not handled",source:"Python, Ruby, Java and .NET built-in exceptions",weight:2.9,className:f()`
      (?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|
        UnboundLocalError|RecursionError|AssertionError|ValueError|ZeroDivisionError|UnicodeDecodeError|
        UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|
        IllegalArgumentException|ConcurrentModificationException|ArithmeticException|
        IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|
        InvalidOperationException|InvalidCastException|ArgumentNullException|
        ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|
        AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|
        UninitializedPropertyAccessException)$
    `},{name:"uncaught-with-stack",category:"crash",reason:"an exception with its stack",source:"naming of exceptions in managed languages",weight:2.2,className:/\w(?:Exception|Error)$/,frames:1},{name:"unhandled",category:"crash",reason:"an exception that nobody handled",source:"Node.js, browsers, JVM, .NET, Android",weight:3.2,message:a`
      unhandled (exception|promise|rejection|error)…
      uncaught (\(in promise\) )?(exception|error|+error)…
      exception in thread
      fatal exception
      terminate called (after|without)
      terminating (app )?due to uncaught
      maximum (update depth|call stack size) exceeded
    `,unmistakable:!0},{name:"nothing-there",category:"crash",reason:"the program stumbled over a missing value",source:"JavaScript, Python, Ruby, Java, .NET, Go and Rust messages",weight:2.9,message:a`
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
    `,unmistakable:!0},{name:"panic-class",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,className:/^(?:panic|abort|fatal error)$/i},{name:"panic",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,message:a`
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
    `,unmistakable:!0},{name:"native-crash",category:"crash",reason:"the process crashed in native code",source:"signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",weight:3.4,message:a`
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
    `,unmistakable:!0},{name:"assertion",category:"crash",reason:"an assertion failed",source:"assert(3), Rust and Java assertions",weight:2.8,message:/\bassertion (?:[`'"(]|failed|failure|error)|\bassert(?:ion)? failed\b|\bcheck failed: |\bdebug_assert\b/,unmistakable:!0},{name:"not-responding",category:"crash",reason:"the system says that the program does not respond or has stopped",source:"Android, Windows, macOS and Jupyter messages",weight:3.2,message:a`
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
    `,unmistakable:!0},{name:"out-of-memory",category:"memory",reason:"memory ran out",source:"V8, JVM, Python, PHP, PostgreSQL and kernel messages",weight:4,message:a`
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
    `,unmistakable:!0},{name:"out-of-memory-class",category:"memory",reason:"memory ran out",source:"JVM, Python and .NET exceptions",weight:4,className:/OutOfMemory|^MemoryError$|bad_alloc$/}];var Xt=[{name:"network-class",category:"network",reason:"an exception of the network library",source:"Python, Java and .NET exceptions",weight:3.2,className:f()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `},{name:"file-class",category:"filesystem",reason:"an exception of the file system",source:"Python, Java and .NET exceptions",weight:2.8,className:f()`
      (?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|
        PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|
        PathTooLongException|FileSystemException|DirectoryNotEmptyException)$
    `},{name:"permission-class",category:"permission",reason:"an exception for missing rights",source:"AWS SDK, Spring Security and SQL exceptions",weight:3,className:/(?:^|[.:])(?:AccessDenied\w*|AuthorizationDeniedException|ForbiddenError|InsufficientPrivilege)$/},{name:"auth-class",category:"authentication",reason:"an exception of signing in",source:"JNDI, .NET and Python exceptions",weight:3,className:/(?:^|[.:])(?:\w*Authentication(?:Exception|Error)|UnauthorizedError|InvalidGrantError|InvalidTokenError|LoginError)$/},{name:"module-class",category:"install-update",reason:"a part of the program is missing",source:"Python import system, JVM linkage errors",weight:2.2,className:/(?:^|[.:])(?:ModuleNotFoundError|ImportError|ClassNotFoundException|NoClassDefFoundError|UnsupportedClassVersionError|DllNotFoundException)$/},{name:"network-words",category:"network",reason:"the connection failed",source:"Node, Python, Go and browser messages",weight:2.8,message:a`
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
    `,unmistakable:!0},{name:"timeout-words",category:"network",reason:"the request timed out",source:"common usage",weight:2,message:a`
      (request|connection|connect|read|socket|api|headers?|body) (has )?time(d[- ]?out|out)
      timeout of \d+ ?ms exceeded
      (context )?deadline exceeded
      gateway time-?out
      client.timeout exceeded
    `,unmistakable:!0},{name:"tls-words",category:"network",reason:"a certificate could not be verified",source:"OpenSSL and schannel messages",weight:3.2,message:a`
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
    `,unmistakable:!0},{name:"file-words",category:"filesystem",reason:"a file or directory could not be used",source:"strerror(3) and its translations in runtimes",weight:2.4,message:a`
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
    `},{name:"auth-words",category:"authentication",reason:"the sign-in was refused",source:"RFC 6749 section 5.2 and API messages",weight:3,message:a`
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
    `,unmistakable:!0},{name:"permission-words",category:"permission",reason:"the account may not do this",source:"API messages",weight:2.8,message:a`
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
    `},{name:"permission-wordings",category:"permission",reason:"a service or database says that the account may not do this",source:"AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",weight:3.2,message:a`
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
    `,unmistakable:!0},{name:"quota-words",category:"usage-limit",reason:"the plan, quota, credit or billing refuses",source:"API messages of several vendors",weight:4,message:a`
      (exceeded|exhausted|reached|hit) your (current |monthly |weekly |daily |plan('s)? )?(quota|usage|
        limit|plan|allowance|credits?)
      (usage|quota|spending|spend|credit|session|weekly|daily|monthly|plan|
        \d+-hour) limit (has been )?(reached|exceeded|hit)
      credit balance is too low
      (out of|no|insufficient|not enough|exhausted|add more) <1> (credits?|quota|usage|funds|balance)
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
    `},{name:"rate-words",category:"rate-limit",reason:"too many requests in a short time",source:"RFC 6585 and API messages",weight:2.8,message:a`
      rate[- _]?limit…
      too many requests
      throttl(ed|ing)
      requests per (minute|second)
      tokens per minute
      secondary rate limit
    `},{name:"overload-words",category:"overloaded",reason:"the service is overloaded",source:"API messages",weight:3.4,message:a`
      overloaded
      at capacity
      server (is )?busy
      currently (under|experiencing) (heavy|high) (load|demand|traffic)
    `},{name:"server-words",category:"server-error",reason:"the service itself failed",source:"RFC 9110 reason phrases",weight:3,message:a`
      internal server error
      bad gateway
      service (temporarily )?unavailable
      upstream (connect )?error
      server had an error
    `},{name:"too-large-words",category:"context-limit",reason:"the request is larger than the limit",source:"RFC 9110 section 15.5.14, its older names and messages of proxies",weight:3.2,message:a`
      payload too large
      (request )?entity too large
      request body (is )?too large
      client intended to send too large
    `,unmistakable:!0},{name:"malformed-words",category:"invalid-request",reason:"the service refused the request as malformed",source:"validation messages of JSON APIs",weight:2.6,message:a`
      invalid_request…
      invalid (request|message|image)
      unexpected \x60?+\x60? field
      could not process (the )?(image|pdf|document|file)
      extra inputs are not permitted
      does not match (the )?schema
      image (was |is )?(too large|exceeds)
      unsupported (media|parameter)
    `},{name:"malformed-answer",category:"invalid-request",reason:"a 4xx answer says what is wrong with the request",source:"validation messages of JSON APIs",weight:2.6,status:[400,499],message:a`
      invalid (json|schema|parameter|argument|value)
      unexpected \x60?+\x60? id
      must (be|have|match|contain|start|alternate)
      field required
      unsupported value
      schema ..40.. invalid
    `},{name:"install-words",category:"install-update",reason:"an installation or update failed",source:"npm, pip, cargo and updater messages",weight:3,message:a`
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
    `},{name:"module-words",category:"install-update",reason:"a part of the program is missing",source:"Node.js, Python and JVM messages",weight:2.2,message:a`
      cannot find module
      no module named
      modulenotfounderror
      classnotfoundexception
      noclassdeffounderror
      shared (library|object)
      library not loaded
      undefined symbol
    `,unmistakable:!0},{name:"process-words",category:"process",reason:"a child process failed",source:"shell and runtime messages",weight:2.2,message:a`
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
    `},{name:"integration-words",category:"integration",reason:"a plugin, hook, server or extension failed",source:"extension systems in general",weight:2.4,message:a`
      plugins?
      …(?<!\b(more|fewer|react) )\bhooks?\b(?! (call|than|can only))…
      extension host
      language server
      lsp
      marketplace
      webview
      ide (extension|integration|connection)
    `},{name:"config-words",category:"config",reason:"a setting was rejected",source:"validation messages of programs",weight:2.4,message:a`
      (invalid|unknown|unrecognized|malformed|failed to parse) ..30.. (settings?|config(uration)?|
        option|flag|frontmatter)
      (settings?|config(uration)?)( file)? ..30.. (invalid|malformed|corrupt(ed)?|rejected)
      unknown field \x60+\x60, expected
    `}];var S="Anthropic API documentation, \u201CErrors\u201D",er=[{name:"anthropic-authentication",category:"authentication",reason:"the API says authentication_error",source:S,weight:3.4,apiType:/^authentication_error$/},{name:"anthropic-billing",category:"usage-limit",reason:"the API says billing_error",source:S,weight:3.6,apiType:/^billing_error$/},{name:"anthropic-permission",category:"permission",reason:"the API says permission_error",source:S,weight:3.4,apiType:/^permission_error$/},{name:"anthropic-not-found",category:"invalid-request",reason:"the API says not_found_error",source:S,weight:2,apiType:/^not_found_error$/},{name:"anthropic-too-large",category:"context-limit",reason:"the API says request_too_large",source:S,weight:3.4,apiType:/^request_too_large$/},{name:"anthropic-rate-limit",category:"rate-limit",reason:"the API says rate_limit_error",source:S,weight:2,apiType:/^rate_limit_error$/},{name:"anthropic-overloaded",category:"overloaded",reason:"the API says overloaded_error",source:S,weight:3.6,apiType:/^overloaded_error$/},{name:"anthropic-server",category:"server-error",reason:"the API says api_error",source:S,weight:2.6,apiType:/^api_error$/},{name:"anthropic-timeout",category:"network",reason:"the API says timeout_error",source:S,weight:2.6,apiType:/^timeout_error$/},{name:"anthropic-invalid",category:"invalid-request",reason:"the API says invalid_request_error",source:S,weight:1.4,apiType:/^invalid_request_error$/},{name:"anthropic-tool-blocks",category:"invalid-request",reason:"tool or thinking blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D and \u201CExtended thinking\u201D",weight:3,message:a`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `},{name:"anthropic-extra-usage",category:"usage-limit",reason:"the plan's extra usage is used up",source:"Claude help center, \u201CExtra usage\u201D",weight:4,message:/\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/}],tr=[{name:"anthropic-extra-usage-words",category:"usage-limit",reason:"extra usage is said to be used up or refused",source:"Claude help center, \u201CExtra usage\u201D",weight:4,pattern:/\bextra usage\b/},{name:"anthropic-tool-words",category:"invalid-request",reason:"tool blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D",weight:3,pattern:a`
      tool[ _]use concurrency
      tool_(use|result) ..40.. (ids?|blocks?|without|missing|mismatch)…
    `}];var _="google.rpc.Code",rr=[{name:"grpc-unauthenticated",category:"authentication",reason:"the API says UNAUTHENTICATED",source:_,weight:3.2,apiType:/^unauthenticated$/i},{name:"grpc-permission",category:"permission",reason:"the API says PERMISSION_DENIED",source:_,weight:3.2,apiType:/^permission_denied$/i},{name:"grpc-exhausted",category:"usage-limit",reason:"the API says RESOURCE_EXHAUSTED",source:_,weight:2.6,apiType:/^resource_exhausted$/i},{name:"grpc-unavailable",category:"overloaded",reason:"the API says UNAVAILABLE",source:_,weight:2,apiType:/^unavailable$/i},{name:"grpc-internal",category:"server-error",reason:"the API says INTERNAL",source:_,weight:2.6,apiType:/^internal$/i},{name:"grpc-deadline",category:"network",reason:"the API says DEADLINE_EXCEEDED",source:_,weight:2.6,apiType:/^deadline_exceeded$/i},{name:"grpc-invalid",category:"invalid-request",reason:"the API says INVALID_ARGUMENT",source:_,weight:2.6,apiType:/^(?:invalid_argument|failed_precondition|not_found)$/i},{name:"grpc-unavailable-words",category:"network",reason:"gRPC lost the connection",source:_,weight:3,message:/\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,unmistakable:!0},{name:"grpc-deadline-words",category:"network",reason:"gRPC waited too long",source:_,weight:3,message:/\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,unmistakable:!0}];var M="OpenAI API documentation, \u201CError codes\u201D",nr=[{name:"openai-quota",category:"usage-limit",reason:"the API says insufficient_quota",source:M,weight:4,apiType:/^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/},{name:"openai-key",category:"authentication",reason:"the API says invalid_api_key",source:M,weight:3.6,apiType:/^invalid_api_key$/},{name:"openai-rate",category:"rate-limit",reason:"the API says rate_limit_exceeded",source:M,weight:3,apiType:/^(?:rate_limit_exceeded|requests|tokens)$/},{name:"openai-context",category:"context-limit",reason:"the API says context_length_exceeded",source:M,weight:4,apiType:/^context_length_exceeded$/},{name:"openai-policy",category:"content-policy",reason:"the API says content_policy_violation",source:M,weight:4,apiType:/^content_(?:policy_violation|filter)$/},{name:"openai-server",category:"server-error",reason:"the API says server_error",source:M,weight:3,apiType:/^(?:server_error|internal_error)$/},{name:"openai-model",category:"invalid-request",reason:"the API says model_not_found",source:M,weight:3,apiType:/^model_not_found$/}];var g="common usage in issue trackers",or=[{name:"connection-words",category:"network",reason:"a connection fails",source:g,weight:3.2,pattern:a`
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
    `},{name:"proxy-tls",category:"network",reason:"speaks of a proxy, DNS or certificates",source:g,weight:2,pattern:a`
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
    `},{name:"timeout",category:"network",reason:"a request times out",source:g,weight:2,pattern:a`
      (requests?|api|connections?|server|response|gateway|fetch|download|upload|
        websocket) ..30.. tim(e[sd]?|ing)[- ]?out…
      time-?out (error|connecting|waiting for (the )?(response|server))…
    `},{name:"file-trouble",category:"filesystem",reason:"a file or directory could not be read, written or found",source:g,weight:3,pattern:a`
      …(?<!\bexecutable )\b(file|folder|director(y|ies)|path|symlink)s? <3> (not found|
        (is|are|was|were|gets?|being) <1> (locked|deleted|corrupt*|overwritten|truncated|lost|missing)|
        does( not|n't) exist|permission|disappear*|corrupt(ed|ion))
      (${P}|fail(s|ed|ing)? to|${K}) <2> (read|write|open|save|create|delete|edit|find|
        rename|move|access|locate) <3> (files?|folders?|director(y|ies)|paths?)
      no such file
      …(?<!\bspawn \S{1,60} )\benoent
      eacces
      eperm
      disk (is )?full
      no space left
      read[- ]only file ?system
      file (corruption|lock(ing)?|encoding|watcher)
      file has been (unexpectedly )?modified
      too many open files
    `},{name:"file-words",category:"filesystem",reason:"speaks of paths, encodings, links or names of files",source:g,weight:1.4,pattern:a`
      (encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|
        renam(e|ed|ing)|case[- ]sensitiv+|unc paths?|network drive|file ?paths?|folder name|
        file ?names?|temp(orary)? (files?|director+))
    `},{name:"process-trouble",category:"process",reason:"a command, shell or child process fails",source:g,weight:2.6,pattern:a`
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
    `},{name:"background-process",category:"process",reason:"speaks of background or child processes",source:g,weight:1.8,pattern:a`
      (background|child|sub)[- ]?(process|shell|task|job)(es|s)?
      kill(s|ed|ing)? <2> (process|shell)(es)?
    `},{name:"crash-words",category:"crash",reason:"says that it crashes",source:g,weight:3.2,pattern:a`
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
    `},{name:"hang-words",category:"crash",reason:"says that it hangs",source:g,weight:3,pattern:a`
      hang(s|ing)?\b(?! (on )?to\b)…
      hung
      fr(eez(e|es|ing|ed)|oze(n)?)
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
      never (finishes|completes|returns|ends|responds)
      indefinitely
      becomes unusable
      lock(s|ed)? up
      hard[- ]lock*
    `},{name:"cannot-start",category:"crash",reason:"the program does not start or run",source:g,weight:2,pattern:a`
      (won't|doesn't|does not|will not|${P}|${ue}|can no longer|no longer) (start|launch|
        boot|load|open|run)(s|ing)?( up)?( (after|on|at|anymore|multiple)|[.,!]|$)…
    `},{name:"memory-words",category:"memory",reason:"speaks of memory or processor use",source:g,weight:3.6,pattern:a`
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
    `},{name:"install-words",category:"install-update",reason:"an installation or update fails",source:g,weight:3.2,pattern:a`
      (install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|
        migration) <4> (fail*|error*|broken|breaks|stuck|hangs?|not work*|loop|issue|impossible)
      (${P}|fail(s|ed|ing|ure)? to|${K}|won't|error( when)?) <2> (install|update|upgrade|
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
    `},{name:"auto-update",category:"install-update",reason:"speaks of installing or updating",source:g,weight:1.4,pattern:a`
      auto-?\s?updat+
      (re)?install(s|ed|er|ation|ing)?
      downgrad+
      homebrew
      npm
      winget
      apt(-get)?
      package manager
    `,zones:["title","lead"]},{name:"reconnect",category:"network",reason:"a connection does not come back, or the network is the difference",source:g,weight:2.4,pattern:a`
      (not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect*…
      re-?connect(s|ing)? <3> (loop|forever|never|fails?)…
      (stays?|goes|remains|appears?) offline
      (dead|stale|dropped|broken) (connections?|sockets?)
      only on (wi-?fi|mobile data|cellular|lan|vpn)
      on (mobile data|cellular)
      preflight
      cors
    `},{name:"connection-ends",category:"network",reason:"a connection is lost or closed from the other side",source:g,weight:2.8,pattern:a`
      (los(e|es|ing|t)|drop(s|ping|ped)?) ((its|the|their|my|all|every) )?connections?
      connections? (+ ){1,3}(closed|dropped|lost|terminated|interrupted|torn down)
      closed (the connection )?unexpectedly\b(?= by|[.,]| \(|$)…
      disconnects?(ed)? (every|after|randomly|constantly|from the (server|network|broker))
      broken pipe
      (websockets?|connections?) (connection )?to \S{1,80} (failed|closed|lost|refused)
      ${K} reach (the )?+…
      (unable to get|local|expired|untrusted) <1> (issuer )?certificate
    `},{name:"memory-grows",category:"memory",reason:"memory grows, or is used up",source:g,weight:3.2,pattern:a`
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
    `},{name:"process-left",category:"process",reason:"a child process outlives its parent, or is started wrongly",source:g,weight:2.4,pattern:a`
      (child(ren)?|subprocess|server|daemon|worker|process(es)?) ..40.. (keeps? running|stays? alive|
        left (running|behind)|still (running|alive)|survives?|outlives?|not (killed|terminated|stopped))
      sig(term|kill|int|hup)
      waiting (for|on) stdin
      (blocks?|reads?|hangs?) on stdin
      without a tty
      executable file not found
      exit(ed)? (status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)…
      not (found )?(in|on) (the |\$)?path
    `},{name:"task-hangs",category:"process",reason:"one command, job or worker hangs or never ends",source:g,weight:2.8,pattern:a`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|
        backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|
        stays? alive|(?:is|are|gets?) stuck)\b/
    `},{name:"task-hangs-not-all",category:"crash",reason:"it is one task that hangs, not the program",source:g,weight:-1.6,pattern:a`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|dumps?|backups?) (?:\w+ ){0,3}(?:hangs?|
        hanging|never (?:finish|exit|terminat|return|complet|end)\w*|stays? alive|
        (?:is|are|gets?) stuck)\b/
    `},{name:"crash-titles",category:"crash",reason:"says that the program dies or ends by itself",source:g,weight:2.8,pattern:a`
      (app|application|program|server|client|editor|process|kernel|tool|game|browser|service|daemon|
        window|whole process|it)\b <2> (dies|died|dying|closes? itself|quits|shuts? down|vanishes|
        killed itself|terminates|goes down|keeps dying|restarts itself)
      takes? the (whole )?(process|server|app|program|browser|system) down
      (white|blank|black|empty) (screen|page|window) ..30.. (after|on start*|on launch|at launch|then nothing)
      leaves? a (white|blank|black) (page|screen)
      got a core
      crash-?loop*…
      sigfault
      ice\b(?= on| when| with| in)…
      coredump
      bsod
      for ever
    `},{name:"install-broken",category:"install-update",reason:"a package does not install, build or fit after an update",source:g,weight:2.8,pattern:a`
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
    `},{name:"dependency-conflict",category:"install-update",reason:"dependencies do not fit together",source:"npm, pip, cargo, bundler, pub and poetry messages",weight:3.2,pattern:a`
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
    `},{name:"file-not-saved",category:"filesystem",reason:"a file is not saved, opened or written",source:g,weight:2.8,pattern:a`
      (files?|documents?|projects?|folders?|attachments?|workspaces?|
        notebooks?) <2> ((is|are|was|were|could|can|does|do)( ?not|n't| never)|cannot|can't|never) (be |
        get |gets )?(saved|written|flushed|opened|read)
      (folders?|files?|director(y|ies)|projects?) (is |are |lies? |stored )?(in|on) (icloud|onedrive|
        dropbox|google drive|a (network|samba|nfs|shared))
    `},{name:"after-upgrade",category:"install-update",reason:"began with an update",source:g,weight:.9,pattern:/\b(?:since|after) (?:the )?(?:upgrad\w+|updat\w+|migrating)\b|\bupgraded from\b/},{name:"file-content",category:"filesystem",reason:"files are overwritten, left unnoticed or not allowed",source:g,weight:2.4,pattern:a`
      (overwrites?|overwriting|overwritten|truncates?|corrupts?|deletes?|wipes?|loses) <3> (files?|
        documents?|folders?|folder|director(y|ies)|changes on disk)
      changes? on disk
      case[- ](only|sensitive|insensitive)
      read-only (container|volume|mount|root|disk|drive)
      path( is)? too long
      (disk|volume|partition|drive) <2> (fills? up|is full|full)
      home director(y|ies)
      (network|mapped|external|usb) (drive|share|volume)
      nfs
      smb share
      onedrive
      dropbox
    `}];var q="common usage in issue trackers",sr=[{name:"setting-ignored",category:"config",reason:"a setting is ignored, rejected or lost",source:q,weight:3.6,pattern:a`
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
    `},{name:"variable-ignored",category:"config",reason:"a named option has no effect",source:q,weight:2.6,pattern:a`
      …(--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b( ?[:=] ?\S{1,30})? <1> (is |are |has |
        have |does |do |was )?(ignored|not (work*|respect*|honou?r*|appl*|recogni[sz]ed)|no effect|
        overridden|makes? no difference)
      patterns? <2> (do(es)?( not|n't) match|never match*|(is|are) not match*)
    `},{name:"settings-file",category:"config",reason:"names a settings file or an environment variable",source:q,weight:1.6,pattern:a`
      …(settings|config|preferences|permissions)(.local)?.(json|ya?ml|toml|ini|cfg)
      ….\w{2,20}rc
      env(ironment)? var(iable)?s?
      configur(ed|ation|ing)
      settings?
    `},{name:"extension-system",category:"integration",reason:"speaks of plugins, hooks, servers or extensions",source:"extension systems in general",weight:2.2,pattern:a`
      plug-?ins?
      (pre|post|git|commit|push|build|install|lifecycle|event|session|server)[- ](\w{1,12}[- ])?hooks?
      …(?<!\b(syntax|language|file|filename|gnu|protocol|trait|vendor|compiler|wrong|
        missing) )\bextensions?\b(?! methods?)…
      add-?ons?
      marketplaces?
      language servers?
      lsp
      webhooks?
      github (app|action)s?
      extension host
      (jenkins|gitlab|slack|jira|grafana|discord|teams|zapier|github|notion|trello|outlook|
        calendar) (plugin|integration|app|bot|connector)\b( (does( not|n't)|no longer|stopped)\b)?…
    `},{name:"extension-fails",category:"integration",reason:"a plugin, hook, server or extension does not load or connect",source:q,weight:2.4,pattern:a`
      (slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (app|bot|plugin|
        integration|action)s? <2> (does( not|n't)|no longer|stopped|fails?|never)
      (plug-?ins?|(web ?|(pre|post|git|commit)[- ](\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|
        extensions?|add-?ons?|connectors?|integrations?|bots?)\b <5> (fail*|
        never (run|runs|called|fires?|loads?)|not <1> (called|run|load*|connect*|found|work*|detect*|
        available|trigger*|fir+|recogni[sz]ed|show*|execut*|start*)|
        \w{2,8}n't (load|connect|work|detect|trigger|fire|show|start)|disconnect*|error*|broken|missing|
        disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (command|plugin)
    `},{name:"ide",category:"integration",reason:"speaks of an editor's extension or connection",source:q,weight:1.8,pattern:a`
      (vs ?code|vscode|visual studio( code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|
        neovim|xcode|emacs|zed) <1> (extension|plugin|integration|connection|detection)
      ide <1> (integration|connection|extension|plugin|detection)
      remote[- ]ssh
      dev ?containers?
    `},{name:"settings-file-ignored",category:"config",reason:"a settings file or one of its keys is not read",source:q,weight:3.2,pattern:a`
      …[\w-].(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist|config.[cm]?[jt]s|
        rc)\b <3> (ignored|not (picked up|found|read|loaded|respected|used|honou?red|applied)|
        has no effect|have no effect)
      (in|from|inside) [\w./-]{1,40}.(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist) <1> (is |
        are )?(ignored|not (picked up|read|respected|used|applied)|has no effect|have no effect)
      config(uration)?( files?)? <3> (not (found|picked up|read)|only if)
    `},{name:"setting-unknown",category:"config",reason:"a key or value of a settings file is not known",source:"messages of configuration parsers (serde, JSON Schema, argparse)",weight:2.8,pattern:a`
      unknown <1> (key|field|option|setting|property|directive|section|flag|
        argument)s?\b(?! (error|name in the (query|response|request|schema)))…
      expected one of ["'\w]…
      (sections?|keys?|directives?|anchors?|values?) (\S+ ){0,4}rejected
      (invalid|unrecogni[sz]ed|unsupported) (config*|settings?|options?|directive|flag)
    `},{name:"settings-lost",category:"config",reason:"settings fall back to their defaults",source:q,weight:3.2,pattern:a`
      (settings|preferences|options|configuration|profile|defaults?)\b <3> (reset|lost|forgotten|gone|
        wiped|reverted|not (saved|remembered|kept|persisted))
      (back|reset|revert*|falls? back) to (the )?defaults?
    `}];var z="common usage in issue trackers",ar=[{name:"display",category:"ui",reason:"something is shown wrongly",source:z,weight:3.2,pattern:a`
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
    `},{name:"typing",category:"ui",reason:"typing, pasting, scrolling or selecting goes wrong",source:z,weight:2.8,pattern:a`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `},{name:"screen-element",category:"ui",reason:"speaks of a part of the screen",source:z,weight:1.6,pattern:a`
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
    `},{name:"looks-wrong",category:"ui",reason:"something looks wrong or is hidden",source:z,weight:2.9,pattern:a`
      (blurry|blurred|pixelated|jagged|illegible|unreadable|misaligned|clipped|cut off|cropped|squashed|
        stretched|see-through)
      (not|hardly|barely|isn't|aren't) <1> (readable|legible|visible|centered|centred|aligned|
        highlighted|clickable|selectable|scrollable)
      can(no|')?t <1> (scroll|click|tap|select|resize|drag|paste|type)
      (opens?|appears?|shown|hidden|is|are|stuck|rendered) (behind|underneath|off-?screen|outside) (the|my|a|other)
      (covers?|hides|obscures?|overlays?|covered by|hidden by|obscured by) (the|my|what|half|part)
      overlap(s|ping|ped)?
      shown as (boxes|squares|question marks|tofu)
      points? the wrong way
      white on (white|light)…
      black on (black|dark)…
      gets? cut
      on small screens
      z-index
    `},{name:"screen-look",category:"ui",reason:"speaks of how something looks",source:z,weight:1.6,pattern:a`
      (fuzzy|invisible|z-order)
      fonts?
      colou?rs?
      dark (mode|theme)
      theme
      layout
      highlight*
      underlin+
      (dpi|hidpi|retina|display scaling|different scaling)
      4k
      \d{3} ?% scaling
      emojis?
      animations?
      ansi
      escape (codes?|sequences?)
      typos?\b(?!')…
      sticky
      overflow: ?hidden
      (landscape|portrait)
      rtl
      right-to-left
      (wrong|second|other|two|external) (monitor|screen|display)s?
    `},{name:"screen-action",category:"ui",reason:"speaks of clicking, hovering or what then is shown",source:z,weight:1.4,pattern:a`
      click(ing|ed|s)?
      right-click*
      hover(s|ing|ed)?
      mouse
      focus
      beep
      …(\bnot|n't(?<=\b\w{2,8}n't)) (shown|showing|show|displayed|visible|appear*)
      fails? to appear
      (jumps?|scrolls?) to (the )?(top|bottom|start|end|first)
      (keeps|each|every) (key ?stroke|tap|click)s?
      double-?click*
      (resize|resizing|maximi[sz]e|minimi[sz]e|full-?screen)
    `},{name:"accessibility",category:"ui",reason:"speaks of accessibility",source:z,weight:2.4,pattern:a`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `}];var w="common usage in issue trackers",Y=s(e=>ne(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${e})\b(?![.,:/-]?\d)|^(?:${e})\b|\b(?:${e}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${e})$|\((?:${e})\)
  `),"statusWords"),ir=[{name:"limit-reached",category:"usage-limit",reason:"a usage limit was reached",source:w,weight:4,pattern:a`
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
    `},{name:"out-of-credit",category:"usage-limit",reason:"credit or quota is said to be used up",source:w,weight:3.6,pattern:a`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|funds|
        budget|tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `},{name:"allowance-drains",category:"usage-limit",reason:"an allowance drains faster than expected",source:w,weight:3,pattern:a`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `},{name:"billing",category:"usage-limit",reason:"speaks of billing, charges or a plan's allowance",source:w,weight:2,pattern:a`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `},{name:"rate-limit-words",category:"rate-limit",reason:"speaks of a rate limit",source:w,weight:3.1,pattern:new RegExp(String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${Y("429")}`)},{name:"overload-words",category:"overloaded",reason:"says that the service is overloaded",source:w,weight:3.4,pattern:a`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `},{name:"server-error-words",category:"server-error",reason:"speaks of an error of the server",source:w,weight:3,pattern:f()`
      \binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${Y("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `},{name:"sign-in",category:"authentication",reason:"speaks of signing in",source:w,weight:3.1,pattern:a`
      (${P}|not able to|fail(s|ed|ing)? to|${K}|trouble|problem|error|won't|keeps?|failing|
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
    `},{name:"credentials",category:"authentication",reason:"speaks of keys, tokens or a keychain",source:w,weight:2,pattern:a`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `},{name:"unauthorized",category:"authentication",reason:"says 401 or unauthorized",source:"RFC 9110 reason phrases",weight:3,pattern:new RegExp(String.raw`${Y("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`)},{name:"access-denied",category:"permission",reason:"the account or region is not allowed",source:w,weight:2.8,pattern:f()`
      ${Y("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|
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
    `},{name:"request-refused",category:"invalid-request",reason:"the service refused the request as malformed",source:w,weight:3.2,pattern:f()`
      ${Y("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `},{name:"request-too-large",category:"context-limit",reason:"the request is larger than the limit",source:w,weight:3.6,pattern:a`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `}];var B="common usage in issue trackers",cr=[{name:"title-says-feature",category:"feature-request",reason:"the title calls itself a feature request",source:"conventional title prefixes",weight:5,pattern:a`
      …^\W{0,3}(feature( request)?|feat|enh(ancement)?|rfe|rfc|proposal|suggestion|idea|wish(list)?|
        request|improvement)s?\b\s?[\]):\-–—]…
      feature[- ]request
    `,zones:["title"]},{name:"title-says-docs",category:"feature-request",reason:"the title speaks of documentation",source:"conventional title prefixes",weight:5,pattern:a`
      …^\W{0,3}(docs?(umentation)?|readme|changelog|manual|guide)\b\s?[\]):\-–—]…
      documentation <3> (missing|unclear|outdated|incorrect|wrong|lacks?|incomplete|error|is|for|update)
      (missing|unclear|outdated|incorrect|improve|update|clarify|wrong|add) (the )?(docs|documentation|readme)
      undocumented
    `,zones:["title"]},{name:"title-wishes",category:"feature-request",reason:"the title asks for something new",source:B,weight:3.4,pattern:a`
      …^(\[[^\]]{1,20}\] ?)?([^:]{1,60}: )?(add(ing)? |allow(ing)? |accept |
        make (\S{1,30} ){1,6}(configurable|optional|customi[sz]able|possible|available)|support (for )?|
        please (add|support|allow)|provide |enable |implement |introduce |expose |make it possible|
        ability to|option to|consider |would be (nice|great)|improve |let users?|need a way)…
    `,zones:["title"]},{name:"title-is-task",category:"feature-request",reason:"the title is a piece of work to do, not a failure",source:"conventional commits and imperative ticket titles",weight:2.6,pattern:a`
      …^(\[[^\]]{1,20}\] ?)?((chore|perf|refactor|style|test|ci|build|task|epic|
        story)(\([^)]{1,30}\))?:|([^:]{1,40}: )?(refactor|standardi[sz]e|migrate|rename|move|create|
        make(?! (check|test|install|perf|clean|all|and|fails|-j|-)|['\x60])|enforce|set up|review|
        clean ?up|investigate|extend|replace|remove|convert|document|automate|simplify|unify|deprecate|
        upgrade to|bump|write tests?|test coverage)\b)…
    `,zones:["title"]},{name:"title-task-fails",category:"feature-request",reason:"what the title names is said to fail",source:"titles that begin with the name of a command",weight:-2.6,pattern:a`
      …^(\[[^\]]{1,20}\] ?)?([^:]{1,40}: )?(rename|move|create|replace|remove|convert|extend|clean ?up|
        upgrade to)\b( (?!that |which |to )\S+){0,6} (fails(?! on)|failed|is broken|breaks|crashes|
        hangs|does( not|n't) work|is ignored|throws)
    `,zones:["title"]},{name:"title-is-question",category:"feature-request",reason:"the title is a question, which the documentation should answer",source:"conventional title prefixes",weight:2.2,pattern:/^\W{0,3}questions?\b\W|^how (?:do|can|to|should) |^is (?:it|there) (?:possible|a way)/,zones:["title"]},{name:"wish",category:"feature-request",reason:"asks for something new",source:B,weight:2.8,pattern:a`
      would make my (day|life)
      happy to (send|open|submit|make|provide) a (pr|pull request|patch)
      should be (configurable|optional|customi[sz]able|documented|possible)
      is +( +)? planned
      on the road-?map
      hard-?coded to
      (i|we)( would|'d) need
      (could|can) we (please )?(have|get)
      how (do|can) i
      (it )?(would|'d) (also )?be (really |very |super |so )?(nice|great|good|helpful|useful|awesome|
        amazing|cool|handy|valuable|ideal)
      (would|'d) (like|love|appreciate) (to (see|have|be able)|a|an|if|the|it)
      i'?m wanting to
      please (add|support|implement|consider|allow|provide|make|stop)
      can (you|we) (please )?(add|have|get|support)
      (feature|enhancement) (request|suggestion|idea)
      i (wish|propose|suggest|want a|want an)
      add (support for|an? (option|setting|flag|way|command|button))
      there( is|'s) (currently )?no way to
      any (chance|plans?)
      is (it|there) (possible|any way|a way)
      proposed (solution|behaviou?r|feature|change)
      use case
      suggestion:…
    `},{name:"title-says-bug",category:"feature-request",reason:"the title calls itself a bug",source:"conventional title prefixes",weight:-1.2,pattern:/^\W{0,3}bugs?\b/,zones:["title"]},{name:"only-test",category:"no-report",reason:"the text is a test or empty",source:B,weight:2.6,pattern:a`
      /^(?:\[?bug\]?:? ?)?(?:test(?:ing)?(?: ?\d{0,3}| issue| report| bug)?|asdf\w*|qwer\w*|foo|bar|
        h[ea]llo(?: world)?|hi(?: (?:team|all|there|guys))?|hey|(?:(.)\1{2,60})|x+|a+|\.+|untitled|
        place-?holder|lorem ipsum|title|bug|issue|none|n\/a|-)$/
    `,zones:["title","lead"]},{name:"title-refusal",category:"no-report",reason:"the title is the title-writer's refusal",source:"titles written by a language model that was given an empty report",weight:4.4,pattern:a`
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
    `,zones:["title"]},{name:"praise",category:"no-report",reason:"is thanks, not a report",source:B,weight:3.4,pattern:a`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,zones:["title","lead"]},{name:"spam",category:"no-report",reason:"looks like advertising",source:B,weight:4,pattern:a`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `},{name:"withdrawn",category:"no-report",reason:"the reporter takes it back",source:B,weight:3.4,pattern:a`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,zones:["title","lead"]}];var pe=[{name:"general",scope:"any program",textRules:H([...ir,...or,...sr,...ar,...cr]),errorRules:j([...Ft,...$t,...Zt,...Xt])},{name:"assistant",scope:"programs around a language model",when:Ae,textRules:H(zt),errorRules:j(Nt)},{name:"anthropic",scope:"users of the Anthropic API",when:Ae,textRules:H(tr),errorRules:j(er)},{name:"openai",scope:"users of the OpenAI API and its imitators",textRules:[],errorRules:j(nr)},{name:"google",scope:"users of Google's APIs and of gRPC",textRules:[],errorRules:j(rr)},...Qt],il=pe.flatMap(({errorRules:e})=>e),cl=pe.flatMap(({textRules:e})=>e);function lr(e,t){let r=t===void 0?pe:pe.filter(({name:l})=>t.has(l)),n=new Map,o=s(l=>{let d=n.get(l)??l.test(e);return n.set(l,d),d},"says"),i=[],c=[];for(let l of r)(l.when?.(o)??!0)&&i.push(...l.textRules),c.push(...l.errorRules);return{textRules:i,errorRules:c}}s(lr,"rulesFor");var Io=[{cause:["usage-limit","overloaded","server-error","authentication","invalid-request","context-limit","network","memory","install-update","content-policy"],symptom:"crash",reason:"a hang or crash is the symptom of a named cause"},{cause:["usage-limit","overloaded"],symptom:"rate-limit",reason:"a 429 or a limit that a plan or the load explains"},{cause:["usage-limit","context-limit","content-policy","authentication","permission"],symptom:"invalid-request",reason:"the refusal has a more precise ground"},{cause:["network","authentication","permission","filesystem"],symptom:"process",reason:"a command failed for a named cause"},{cause:["invalid-request"],symptom:"context-limit",reason:"shortening fails because the request itself is refused"},{cause:["memory"],symptom:"filesystem",reason:"memory is the cause"}],_o=2.2,Ao=.5;function dr(e){return Io.flatMap(({cause:t,symptom:r,reason:n})=>{let o=e.get(r)??0,i=t.some(c=>(e.get(c)??0)>=_o);return o<=0||!i?[]:[{rule:`cause-over-${r}`,category:r,reason:n,where:"shape",weight:-Ao*o}]})}s(dr,"precedenceEvidence");var Oo=.6,Co=1,Po=.75;function No(e){return[...new Set([...re,...e.map(({category:t})=>t)])]}s(No,"takingPart");function Lo(e,t){return t.flatMap(r=>e.filter(n=>n.category===r).sort((n,o)=>Math.abs(o.weight)-Math.abs(n.weight)).map((n,o)=>({...n,weight:n.weight*Oo**o})))}s(Lo,"dampen");function ur(e){let t=new Map;for(let{category:r,weight:n}of e)t.set(r,(t.get(r)??0)+n);return t}s(ur,"sumWeights");function pr(e){let t=No(e),r=Lo(e,t),n=[...r,...dr(ur(r))],o=ur(n).set("unknown",Co),i=t.map(d=>Math.exp((o.get(d)??0)/Po)),c=i.reduce((d,u)=>d+u,0);return{ranking:t.map((d,u)=>({category:d,confidence:(i[u]??0)/c})).sort((d,u)=>u.confidence-d.confidence),evidence:n}}s(pr,"scoreCategories");var Mo=f("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`,qo=f("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`,zo=8,Do=new Set("a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")),Q=s((e,t,r,n)=>({rule:e,category:t,reason:r,where:"shape",weight:n}),"at");function $o(e){let t=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return le(e.trim())<zo||t.every(r=>Do.has(r))}s($o,"namesNothing");function mr(e,t){let r=e.fields.map(({heading:c})=>c.trim().slice(0,100)),n=r.filter(c=>Mo.test(c)).length,o=r.filter(c=>qo.test(c)).length,i=[];return r.some(c=>/^feature (?:description|request)\W{0,3}$/i.test(c))&&i.push(Q("feature-heading","feature-request","the report's own heading is a feature request",4)),n>0&&i.push(Q("wish-headings","feature-request","headings of a feature request",Math.min(3.6,1.2+.8*n))),o>1&&i.push(Q("failure-headings","feature-request","headings of a bug report",-1.2)),t&&e.primaryError===null&&(i.push(Q("empty","no-report","no description and no error",1.8)),$o(e.title)&&e.code.length===0&&i.push(Q("nothing-at-all","no-report","no title to speak of either",2.6))),i}s(mr,"shapeEvidence");var Fo={title:1,lead:.8,rest:.25},gr=["title","lead","rest"],fr={title:1,lead:2,rest:4},Uo=7;function Wo(e){return e.reduce((t,r)=>t|fr[r],0)}s(Wo,"bitsOf");function hr(e,t){let r=[],n=U(gr.map(o=>t[o]));for(let o of e){let i=o.zones??gr,c=n(o.pattern,o.zones===void 0?Uo:Wo(i));if(c!==0)for(let l of i){if((c&fr[l])===0||t[l]==="")continue;let d=l==="title"?"title":"description";r.push({rule:o.name,category:o.category,reason:o.reason,where:d,weight:o.weight*Fo[l]})}}return r}s(hr,"textEvidence");var Go=.05,Ho=3,jo=8,Ko=5;function Bo({errors:e,environment:t},{title:r,lead:n,rest:o}){let i=e.slice(0,Ko).flatMap(({message:c,frames:l})=>[c.slice(0,300),l[0]?.raw]);return[r,n,o,C([t.terminal,...i].join(`
`))].join(`
`)}s(Bo,"spokenOf");function Vo(e,{packs:t,custom:r}){let n=vt(e),o=le(n.lead)<jo,{textRules:i,errorRules:c}=lr(Bo(e,n),t);return[...hr(i,n),...Rt(c,e,o),...Tt(c,e,n),...mr(e,o),...r===void 0?[]:St(r,_t(e))]}s(Vo,"collectEvidence");function Nl(e,t){let{ranking:r,evidence:n}=pr(Vo(e,t)),o=r[0]??{category:"unknown",confidence:0},i=o.confidence>=t.floor&&t.categories.has(o.category),c=i?r.slice(1):r;return{category:i?o.category:"unknown",confidence:o.confidence,secondary:c.filter(({category:l,confidence:d})=>l!=="unknown"&&d>=Go).slice(0,Ho),evidence:n.sort((l,d)=>Math.abs(d.weight)-Math.abs(l.weight))}}s(Nl,"classify");function x(e,t){return e.closedMs!==null?e.closedMs<=t?"closed":"open":e.state}s(x,"stateAt");function yr(e,t){return e.closedMs===null||e.closedMs>t?0:(t-e.closedMs)/864e5}s(yr,"daysClosed");function A(e,t){return Math.abs(e-t)/864e5}s(A,"daysBetween");function T(e,t){return e.number===t.number?!1:e.createdMs<t.createdMs||e.createdMs===t.createdMs&&e.number<t.number}s(T,"isFiledBefore");function Z(e,t){return x(e,t)==="closed"?e.duplicateOf:[]}s(Z,"knownTargets");var Jo=500;function me(e,t,r,n){let o=new Map([[e.number,e]]);for(let d of o.values())for(let u of Yo(d,t,r)){let p=t.get(u);o.size<Jo&&p!==void 0&&n(p)&&o.set(u,p)}let i=[...o.values()].sort((d,u)=>T(d,u)?-1:1),c=s(d=>!D(d,r),"isOriginal"),l=i.find(d=>x(d,r)==="open")??i.find(c)??i[0]??e;return{members:i,canonical:l}}s(me,"findCluster");function D(e,t){return x(e,t)==="open"?!1:e.duplicateOf.length>0||e.stateReason==="duplicate"}s(D,"isKnownDuplicate");function br(e,t,r){return wr(e.number,t,r).length}s(br,"countKnownDuplicates");function Yo(e,t,r){return[...Z(e,r),...wr(e.number,t,r)]}s(Yo,"neighboursOf");function wr(e,t,r){return t.findByKey("duplicateOf",String(e)).filter(n=>{let o=t.get(n);return o!==void 0&&Z(o,r).includes(e)})}s(wr,"duplicatesOf");var V={platform:-.7,error:-.5,stack:-8,series:-2,template:-2,thin:-7},Qo=2,Zo=4,Xo=2,es=1,ts=100,rs={macos:"macOS",windows:"Windows",linux:"Linux",wsl:"WSL",web:"the web",other:"another system"};function kr(e,t,r,n){let o=[],i=Qe(t.title,ts),c=xr(e),l=xr(t);if(r===void 0&&c!==void 0&&l!==void 0&&c.medium!==l.medium&&o.push({kind:"error",weight:V.error,reason:`different error: ${l.label} there`}),c!==void 0&&l!==void 0&&c.medium===l.medium&&ns(c,l)){let p=`different stack: ${l.frames.slice(0,2).join(" \u2190 ")} there`;o.push({kind:"stack",weight:V.stack,reason:p})}if(!(r!==void 0&&r.error.service&&r.quoted>0)&&e.os!==null&&t.os!==null&&!ls(e.os,t.os)){let p=`different platform: ${Ce(t.os)} there`;o.push({kind:"platform",weight:V.platform,reason:p})}cs(e,t,i,r)&&o.push({kind:"series",weight:V.series,reason:"filed by the same person on the same day"});let u=os(e.terms.title,i);if(r?.role!=="both-primary"&&u!==void 0){let p=`one word of the title differs: \u201C${u.mine}\u201D here, \u201C${u.theirs}\u201D there`;o.push({kind:"template",weight:V.template,reason:p})}return r?.role!=="both-primary"&&n!=="same"&&(as(e)||vr(i))&&o.push({kind:"thin",weight:V.thin,reason:"a few words say little"}),o}s(kr,"findConflicts");function ns(e,t){let r=s(({frames:n,hasWrittenFrames:o,service:i})=>o&&!i&&n.length>=Xo,"isReadable");return r(e)&&r(t)&&!e.frames.some(n=>t.frames.includes(n))}s(ns,"isByOtherPath");function os(e,t){if(e.length!==t.length||e.length<=ss)return;let r=e.flatMap((n,o)=>n===t[o]?[]:[{mine:n,theirs:t[o]??""}]);return r.length===1?r[0]:void 0}s(os,"findSwappedWord");var ss=3;function vr(e){return new Set(e).size<Qo}s(vr,"hasThinTitle");function as(e){return vr(e.terms.title)||!is(e,Zo)}s(as,"isThin");function is({terms:e},t){let r=new Set;for(let n of Object.values(e))for(let o of n)if(/^\d+$/.test(o)||r.add(o),r.size>=t)return!0;return!1}s(is,"hasWords");function cs(e,t,r,n){return e.author===null||e.author!==t.author||n?.role==="both-primary"||A(e.createdMs,t.createdMs)>es?!1:e.terms.title.join(" ")!==r.join(" ")}s(cs,"isSeries");function Ce(e){return rs[e]}s(Ce,"systemName");function ls(e,t){if(e===t||e==="other"||t==="other")return!0;let r=new Set([e,t]);return r.has("wsl")&&(r.has("linux")||r.has("windows"))}s(ls,"isSameSystem");function xr(e){return e.hasPrimary?e.errors[0]:void 0}s(xr,"primaryOf");var Er=["bias","rank","margin","textOfSelf","titleCover","titleReverse","wholeText","rareCover","length","queryLength","sharedErrorInTitle","sameAuthor","open","mentionedInPassing"],Rr=["quotedServiceError","quotedPassingError","sharedStack","copy"];var Sr={textOfTop:.95,titleOfTop:.71,codeOfTop:1.1,clusterTextOfTop:2.31,titleCover:2.44,titleReverse:2.47,rareCover:2.55,rareMax:1.51,open:3.1,daysClosed:-2.62,closedRecently:1.53,isDuplicate:2.85,daysApart:-1.63,knownDuplicates:2.35,commentCover:1.89,length:-2.61,lengthRatio:.5,sameAuthor:-1.52,sharedError:1.64,sharedFrames:1.5,mentioned:2.78},Tr={bias:-9.26,rank:2.47,margin:2.1,textOfSelf:1.44,titleCover:.34,titleReverse:.89,wholeText:2.26,rareCover:.46,length:-1.54,queryLength:1.8,sharedErrorInTitle:.8,sameAuthor:-2.14,open:1,mentionedInPassing:-1.14};var Ir={quotedServiceError:8.5,quotedPassingError:2,sharedStack:6,copy:5},_r={same:1.5,different:-4};var Ar=3,ds=-1.5,us=10;function Pr(e){let t=ps(e),r=Er.reduce((n,o)=>n+Tr[o]*t[o],0);return 1/(1+Math.exp(-r-Pe(e)))}s(Pr,"decide");function Pe(e){let t=ms(e),r=e.stance===void 0||e.stance==="plain"?0:_r[e.stance],n=Rr.reduce((o,i)=>o+Ir[i]*t[i],r);return e.conflicts.reduce((o,{weight:i})=>o+i,n)}s(Pe,"weighProofs");function ps({features:e,rank:t,margin:r,sharedError:n,stance:o}){let{titleCover:i,titleReverse:c,textOfSelf:l,rareCover:d}=e;return{bias:1,rank:t/us,margin:Math.min(Ar,Math.max(ds,r))/Ar,textOfSelf:l,titleCover:i,titleReverse:c,wholeText:l*Math.min(i,c),rareCover:d,length:e.length,queryLength:e.queryLength,sharedErrorInTitle:(n?.strength??0)*i,sameAuthor:e.sameAuthor,open:e.open,mentionedInPassing:o==="plain"?1:0}}s(ps,"toFittedFeatures");function ms({features:e,sharedError:t}){let r=t?.error,n=(t?.strength??0)*(t?.quoted??0);return{quotedServiceError:r?.service===!0?n:0,quotedPassingError:r?.transient===!0&&!r.service?n:0,sharedStack:t===void 0?0:gs(t),copy:Ne(e)}}s(ms,"toProofs");var Or=3;function gs({error:e,role:t,quoted:r,sharedFrames:n,rarity:o}){return e.service||t!=="both-primary"||n<Or-1?0:(e.hasWrittenFrames?1:r)*(n>=Or?o:o/2)}s(gs,"stackOf");var fs=.95,Cr=.85,hs=.95;function Ne({textOfSelf:e,titleInTitle:t,titleReverse:r}){return Math.min(t,r)<fs?0:Math.min(1,Math.max(0,(e-Cr)/(hs-Cr)))}s(Ne,"copyOf");var ys=5,Nr=50,bs=.2;function Lr(e,t,r){let{document:n,stance:o,conflicts:i}=t;return[...ws(e,t,r),...xs(e,n),...o===void 0||o==="different"?[]:["mentioned by the reporter"],...ks(e,t,r),...Es(e,n),...o==="different"?["the reporter says that it is a different one"]:[],...i.map(({reason:c})=>c)]}s(Lr,"toReasons");function ws(e,{sharedError:t},r){if(t===void 0)return[];let{error:n,role:o,sharers:i}=t,c=o==="secondary"?"same error on the side":"same error",l=r.countFiled(-1/0,e.createdMs);return[`${c}: ${n.label} (${i} of ${l} reports)`]}s(ws,"errorReasons");function xs(e,t){let r=new Set(t.errors.flatMap(({frames:o})=>o)),n=new Set(e.errors.flatMap(({frames:o})=>o).filter(o=>r.has(o)));return n.size<2?[]:[`same ${n.size} frames: ${se([...n].join(" \u2190 "),90)}`]}s(xs,"frameReasons");function ks(e,t,r){let{features:n}=t;if(Ne(n)>0)return["almost the same title and text"];let o=vs(e,t,r);return o.length===0?[]:[`${n.titleInTitle>=bs?"similar title and text":"similar text"} (${se(o.join(", "),90)})`]}s(ks,"textReasons");function vs(e,t,r){let{document:n,heldTitleTerms:o,heldRareTerms:i}=t,c=new Set(Object.values(e.terms).flat()),l=new Map([...we(n.title,Nr)].filter(([p])=>c.has(p)).concat([...we(e.title,Nr)].filter(([p])=>o.has(p)))),d=[...l].sort(([p],[m])=>r.idf(m)-r.idf(p)||(p<m?-1:1));return(l.size>0?d.map(([,p])=>p):i.filter(p=>!p.includes(" "))).slice(0,ys)}s(vs,"sharedWords");function Es(e,t){let r=e.os===t.os&&e.os!=="other"?e.os:null,n=Rs(e.version,t.version);return r!==null?[`both on ${Ce(r)}${n===null?"":` ${n}`}`]:n===null?[]:[`both on version ${n}`]}s(Es,"environmentReasons");function Rs(e,t){if(e===null||t===null)return null;if(e===t)return se(e,20);let r=s(o=>/^(\d{1,5}\.\d{1,5})\.\d/.exec(o)?.[1]??null,"lineOf"),n=r(e);return n!==null&&n===r(t)?`${n}.x`:null}s(Rs,"sharedVersionLine");var X=fn(hn(),1);function Mr(e,t,r,n){let o=e===null?null:X.default.parse(e,{loose:!0});if(o===null)return;let[i]=r.map(c=>({...c,publishedMs:Date.parse(c.publishedAt)})).filter(c=>c.publishedMs>=t&&c.publishedMs<=n&&Ss(c.version)).sort((c,l)=>c.publishedMs-l.publishedMs||X.default.compare(c.version,l.version));return i&&{release:i.version,isBehind:X.default.lt(o,i.version)}}s(Mr,"findFixStanding");function Ss(e){let t=X.default.parse(e);return t!==null&&t.prerelease.length===0}s(Ss,"isStable");var Ts=7,Is=1,_s=.5,As=.8,Os=.98;function qr(e,t,r,{thresholds:n,releases:o,nowMs:i}){let{probability:c}=t,l=Ps(e,t);if(l!==void 0)return{relation:"same-report",score:Math.max(c,Os),reason:l};if(t.stance==="same")return{...Ls(c,n),reason:null};if(c<n.related)return;let d=Ms(e,t);if(d&&x(r,i)==="closed")return{relation:"recurrence",score:c,reason:"a failure of the same kind that passed; what it was then need not be what it is now"};let u=!d&&!D(r,i)&&t.stance!=="different";return c<n.duplicate||!u?{relation:"related",score:c,reason:null}:{...Cs(e,r,o,i),score:c}}s(qr,"findRelation");function Cs(e,t,r,n){let o={relation:"duplicate",reason:null};if(x(t,n)==="open"||t.closedMs===null||t.stateReason==="not_planned")return o;let i=Mr(e.version,t.closedMs,r,n);if(i===void 0)return o;let{release:c,isBehind:l}=i,d=`closed before ${c} was released; this report is of ${e.version??""}`;return{relation:l?"fixed-in":"regression",reason:d}}s(Cs,"fateOf");function Ps(e,{document:t,features:r,sharedError:n,probability:o}){if(Ns(e.feedbackId)&&e.feedbackId===t.feedbackId)return"same Feedback ID";if(n?.role!=="both-primary"||o<_s)return;if(e.requestIds.some(d=>t.requestIds.includes(d)))return"names the same request ID";let i=e.author!==null&&e.author===t.author,c=A(e.createdMs,t.createdMs)<=Is,l=r.titleInTitle>=As;return i&&c&&l?"same error, reported by the same person on the same day":void 0}s(Ps,"findSameReport");function Ns(e){return e!==null&&e.length>=8&&/\d/.test(e)}s(Ns,"isId");function Ls(e,t){return{relation:e>=t.duplicate?"duplicate":"related",score:Math.max(e,t.related)}}s(Ls,"asSaid");function Ms(e,{document:t,sharedError:r}){return r===void 0||!r.error.transient?!1:A(e.createdMs,t.createdMs)>Ts}s(Ms,"isPassing");var $r=["text","title","code"],ge={weight:0,b:0},qs={text:Fe,title:{title:{weight:1,b:.5},prose:ge,code:ge,errors:ge},code:{title:ge,prose:{weight:.3,b:.7},code:{weight:1,b:.8},errors:{weight:1,b:.7}}},zs={text:Ze,title:["title"],code:["code","errors"]};function Fr(e,t){let r=zr(e,["title"],t,31),n=$s(e,t),o=s(i=>({terms:zr(e,zs[i],t,Ue),fields:qs[i],tracked:i==="text"?[...r.keys()]:i==="title"?n:[]}),"toQuery");return{text:o("text"),title:o("title"),code:o("code")}}s(Fr,"toTextQueries");function zr(e,t,r,n){let o=new Map;for(let c of t)for(let[l,d]of Ds(e.terms[c]))o.set(l,(o.get(l)??0)+We(c,d));let i=[...o].filter(([c])=>r.has(c)).map(([c,l])=>({term:c,weight:l,value:l*r.idf(c)}));return i.sort((c,l)=>l.value-c.value||(c.term<l.term?-1:1)),new Map(i.slice(0,n).map(({term:c,weight:l})=>[c,l]))}s(zr,"topTerms");function Ds(e){let t=new Map;for(let r of e)t.set(r,(t.get(r)??0)+1);return t}s(Ds,"countEach");function $s(e,t){let r=[...new Set(Object.values(e.terms).flat())].filter(n=>t.has(n));return r.sort((n,o)=>t.idf(o)-t.idf(n)||(n<o?-1:1)),r.slice(0,31)}s($s,"rarestTerms");var Fs={text:150,title:30,code:30},Us={fine:50,medium:20,feedbackId:10,requestId:10};function Ur(e,t){let r=Fr(e,t),n=s((u,p)=>T({number:u,createdMs:p},e),"accepts"),o=s(u=>t.search(r[u],Fs[u],n),"search"),i={text:o("text"),title:o("title"),code:o("code")},c=new Set($r.flatMap(u=>i[u].hits.map(({number:p})=>p)));for(let u of Gs(e,t))c.add(u);let l=[...c].map(u=>t.get(u)).filter(u=>u!==void 0).filter(u=>T(u,e)).map(u=>({document:u,views:Ws(u.number,i)}));l.sort((u,p)=>p.views.text.score-u.views.text.score||u.document.number-p.document.number);let d=s(u=>t.selfScore(r[u],e),"selfScore");return{list:l,queries:r,selfScores:{text:d("text"),title:d("title"),code:d("code")}}}s(Ur,"findCandidates");function Ws(e,t){return{text:t.text.of(e),title:t.title.of(e),code:t.code.of(e)}}s(Ws,"viewsOf");function Gs(e,t){let r=s((n,o)=>t.findByKey(n,o).slice(-Us[n]),"newest");return[...e.errors.flatMap(({fine:n})=>r("fine",n)),...e.errors.filter(({specific:n})=>n).flatMap(({medium:n})=>r("medium",n)),...e.feedbackId===null?[]:r("feedbackId",e.feedbackId),...e.requestIds.flatMap(n=>r("requestId",n)),...e.mentions.map(({number:n})=>n)]}s(Gs,"exactNumbers");var Gr=["textOfTop","titleOfTop","codeOfTop","clusterTextOfTop","titleCover","titleReverse","rareCover","rareMax","open","daysClosed","closedRecently","isDuplicate","daysApart","knownDuplicates","commentCover","length","lengthRatio","sameAuthor","sharedError","sharedFrames","mentioned"];function Hr({document:e,views:t},r,n){let{query:o,titleTerms:i,rareTerms:c,index:l,nowMs:d,selfScores:u,topScores:p}=n,{number:m}=e,h=x(e,d)==="open",y=yr(e,d),b=Js(m,l),k=Bs(e,n);return{textOfTop:N(t.text.score,p.text),titleOfTop:N(t.title.score,p.title),codeOfTop:N(t.code.score,p.code),clusterTextOfTop:N(k.textScore,p.text),titleCover:Le(i,t.text.held),titleReverse:jr(l.titleTermsOf(m),n.queryTerms),rareCover:Le(c,t.title.held),rareMax:Qs(c,t.title.held)/Zs(l),open:h?1:0,daysClosed:ee(y,1e3),closedRecently:!h&&y<Hs?1:0,isDuplicate:D(e,d)?1:0,daysApart:ee(A(e.createdMs,o.createdMs),1e3),knownDuplicates:ee(k.duplicates,10),commentCover:Ys(i,m,l,d),length:ee(b,1e3),lengthRatio:Math.abs(Math.log((b+Wr)/(n.length+Wr)))/js,sameAuthor:o.author!==null&&o.author===e.author?1:0,sharedError:r?.strength??0,sharedFrames:Xs(e,n.frames),mentioned:Vs(o,m)?1:0,textOfSelf:N(t.text.score,u.text),titleInTitle:Le(i,t.text.heldInTitle),queryLength:ee(n.length,1e3)}}s(Hr,"toPairFeatures");var Hs=14,Wr=5,js=Math.log(20),Ks=20;function Bs(e,{index:t,nowMs:r,textScoreOf:n}){let o=n(e.number),i=t.countKey("duplicateOf",String(e.number))>0;if(!i&&e.duplicateOf.length===0)return{duplicates:0,textScore:o};let c=me(e,t,r,d=>d.createdMs<=r),l=Math.max(...c.members.slice(0,Ks).map(({number:d})=>n(d)));return{duplicates:i?br(e,t,r):0,textScore:l}}s(Bs,"linksOf");function Vs(e,t){return e.mentions.some(r=>r.number===t&&r.stance!=="different")}s(Vs,"isMentioned");function Js(e,t){let r=0;for(let n of t.lengthsOf(e))r+=n;return r}s(Js,"lengthOf");function N(e,t){return t>0?e/t:0}s(N,"shareOf");function Le(e,t){let r=0,n=0;for(let o=0;o<e.length;o++){let i=e[o]?.idf??0;n+=i,(t>>>o&1)===1&&(r+=i)}return N(r,n)}s(Le,"coverOfBits");function jr(e,t){let r=0,n=0;for(let{id:o,idf:i}of e)n+=i,t.has(o)&&(r+=i);return N(r,n)}s(jr,"coverOfIds");function Ys(e,t,r,n){let o=r.commentsOf(t).filter(({createdMs:c})=>c<=n);if(o.length===0)return 0;let i=e.filter(({id:c})=>o.some(l=>l.holds(c)));return jr(e,new Set(i.map(({id:c})=>c)))}s(Ys,"coverOfComments");function Qs(e,t){let r=0;for(let n=0;n<e.length;n++)(t>>>n&1)===1&&(r=Math.max(r,e[n]?.idf??0));return r}s(Qs,"greatestOfBits");function Zs(e){return Math.log(e.size+2)}s(Zs,"idfOfOne");function ee(e,t){return Math.log1p(e)/Math.log1p(t)}s(ee,"logScale");function Xs({errors:e},t){if(t.size===0||e.length===0)return 0;let r=new Set(e.flatMap(i=>i.frames)),n=0,o=0;for(let[i,c]of t)o+=c,r.has(i)&&(n+=c);return N(n,o)}s(Xs,"coverOfFrames");function Kr(e,t){let r=new Set(e.errors.flatMap(n=>n.frames));return new Map([...r].map((n,o)=>[n,t.idf(Xe(n))*ea**o]))}s(Kr,"weighFrames");var ea=.9;var ta={"both-primary":1,"one-primary":.5,secondary:.2},Vr=.25,Jr=.3,ra=.6,na=.3,Me=8,oa=24,sa=.01,qe=3,aa=3,ia=5,ca=500;function Yr(e,t,r){return new Map(e.errors.map(({fine:n})=>{let o=t.findByKey("fine",n).filter(p=>p!==e.number),i=pa(o.slice(-ca),t),c=o.length-i.length,l=i.filter(p=>!D(p,r)),d=ua(l.length+c,t.size),u=i.filter(p=>T(p,e)).length+c;return[n,{sharers:u,weight:d,isBurst:d<1&&ma(e,l,t)}]}))}s(Yr,"measureErrors");function Qr(e,t,r){let n;for(let o of e.errors){let i=t.errors.find(({fine:d})=>d===o.fine),c=r.get(o.fine);if(i===void 0||c===void 0)continue;let l=la(o,i,da(e,o,t,i),{...c,weight:c.isBurst&&Zr(t,e)?1:c.weight});(n===void 0||l.strength>n.strength)&&(n=l)}return n}s(Qr,"findSharedError");function la(e,t,r,{sharers:n,weight:o}){let i=Math.min(e.stated,t.stated),c=Vr+(1-Vr)*i,l=Math.min(1,Math.max(0,(i-Jr)/(ra-Jr))),d=ta[r]*o*c*(e.refusal?na:1),u=e.frames.findIndex((m,h)=>m!==t.frames[h]),p=u===-1?e.frames.length:u;return{error:e,role:r,quoted:l,sharedFrames:p,rarity:o,sharers:n,strength:d}}s(la,"compare");function da(e,t,r,n){let o=e.hasPrimary&&e.errors[0]===t,i=r.hasPrimary&&r.errors[0]===n;return o&&i?"both-primary":o||i?"one-primary":"secondary"}s(da,"roleOf");function ua(e,t){if(e<=Me)return 1;let r=Math.max(oa,sa*t);return Math.max(0,1-Math.log(e/Me)/Math.log(r/Me))}s(ua,"rarity");function Zr(e,t){return A(e.createdMs,t.createdMs)<=qe}s(Zr,"isNear");function pa(e,t){return e.map(r=>t.get(r)).filter(r=>r!==void 0)}s(pa,"documentsOf");function ma(e,t,r){let n=r.countFiled(e.createdMs-qe*864e5,e.createdMs+qe*864e5+1),o=t.filter(l=>Zr(l,e)).length,i=o/Math.max(1,n),c=(t.length-o+.5)/(r.size-n+1);return o>=aa&&i>=ia*c}s(ma,"isBurstAround");var ga=40;function tn(e,t,r){let{ranked:n,queries:o}=ha(e,t,r),i=s(({sharedError:c,stance:l})=>c!==void 0||l!==void 0,"isSpokenFor");return n.filter((c,l)=>l<ga||i(c)).map(c=>{let{document:l,views:d,features:u,sharedError:p,stance:m,rank:h}=c,y=kr(e,l,p,m),b={features:u,sharedError:p,stance:m,conflicts:y,rank:h,margin:fa(c,n)};return{scored:{document:l,features:u,sharedError:p,stance:m,rank:h,conflicts:y,heldTitleTerms:new Set(en(o.text,d.text)),heldRareTerms:en(o.title,d.title),probability:Pr(b)},order:h+Pe(b)}}).sort((c,l)=>l.order-c.order||c.scored.document.number-l.scored.document.number).map(({scored:c})=>c)}s(tn,"scoreCandidates");function fa(e,t){let r=Xr(e),n=t.find(o=>o!==e&&(r===void 0||Xr(o)!==r));return n===void 0?0:e.rank-n.rank}s(fa,"marginOf");function Xr({sharedError:e}){return e?.role==="both-primary"&&e.quoted>0?e.error.fine:void 0}s(Xr,"complaintOf");function ha(e,t,r){let n=Ur(e,t),o=ya(e,n,t,r),i=Yr(e,t,r),c=new Map(e.mentions.map(({number:d,stance:u})=>[d,u])),l=n.list.map(d=>{let{document:u,views:p}=d,m=Qr(e,u,i),h=Hr(d,m,o);return{document:u,views:p,features:h,sharedError:m,stance:c.get(u.number),rank:ba(h)}});return l.sort((d,u)=>u.rank-d.rank||d.document.number-u.document.number),{ranked:l,queries:n.queries}}s(ha,"rankCandidates");function en({tracked:e},{held:t}){return e.filter((r,n)=>(t>>>n&1)===1)}s(en,"heldOf");function ya(e,{list:t,queries:r,selfScores:n},o,i){let c=Object.values(e.terms).flat(),l=s(p=>({id:o.termId(p),idf:o.idf(p)}),"toInfo"),d=s(p=>Math.max(0,...t.map(({views:m})=>m[p].score)),"top"),u=new Map(t.map(({document:p,views:m})=>[p.number,m.text.score]));return{query:e,queryTerms:new Set(c.map(p=>o.termId(p))),length:c.length,titleTerms:r.text.tracked.map(l),rareTerms:r.title.tracked.map(l),frames:Kr(e,o),index:o,nowMs:i,selfScores:n,topScores:{text:d("text"),title:d("title"),code:d("code")},textScoreOf:s(p=>u.get(p)??0,"textScoreOf")}}s(ya,"toContext");function ba(e){let t=0;for(let r of Gr)t+=Sr[r]*e[r];return t}s(ba,"rankOf");var wa=new Set(["same-report","known-issue","duplicate","fixed-in","regression","incident"]);function xa(e){return wa.has(e)}s(xa,"isDuplicateOrStronger");function Gd(e,t,r){let n=Date.parse(r.now),o=Number.isNaN(n)?e.createdMs:n,i=s(y=>T(y,e)&&!r.rejected.has(y.number),"accepts"),c=Ea(tn(e,t,o),t,o,i),l=[],d=[];for(let{target:y,candidate:b}of c){let{thresholds:k,releases:fe=[]}=r,te=qr(e,b,y,{thresholds:k,releases:fe,nowMs:o});if(te!==void 0){if(r.rejected.has(y.number)||r.rejected.has(b.document.number)){l.push(Sa(y.number));continue}d.push({target:y,candidate:b,verdict:te})}}let[u,p]=ka(va(d,o)),m=s(({target:y,candidate:b,verdict:k})=>Ra(e,b,y,k,t,o),"toShown");return{matches:[...rn(u,r.maxDuplicates,m),...rn(p,r.maxRelated,m)],skipped:l}}s(Gd,"findMatches");function rn(e,t,r){let n=[];for(let o of e){if(n.length>=t)break;let i=r(o);i.reasons.length>0&&n.push(i)}return n}s(rn,"takeExplained");function ka(e){let t=s(({verdict:r})=>xa(r.relation),"isDuplicate");return[e.filter(t).sort((r,n)=>n.verdict.score-r.verdict.score),e.filter(r=>!t(r))]}s(ka,"toTiers");function va(e,t){let r=e.find(({candidate:l,verdict:d})=>d.relation==="duplicate"&&nn(l));if(r===void 0)return[...e];let n=e.filter(({candidate:l,target:d,verdict:u})=>{let p=u.relation==="duplicate"||u.relation==="related",m=nn(l)&&l.sharedError?.error.fine===r.candidate.sharedError?.error.fine;return p&&m&&l.conflicts.length===0&&x(d,t)==="open"}),[o]=n.sort((l,d)=>T(l.target,d.target)?-1:1);if(o===void 0)return[...e];let i=Math.max(r.verdict.score,...n.map(({verdict:l})=>l.score));return[{...o,verdict:{...o.verdict,relation:"duplicate",score:i}},...e.filter(l=>l!==o)]}s(va,"originalFirst");function nn({sharedError:e}){return e?.role==="both-primary"&&e.quoted>0}s(nn,"sharesComplaint");function Ea(e,t,r,n){let o=new Map;for(let i of e){let c=me(i.document,t,r,n).canonical;o.has(c.number)||o.set(c.number,{target:c,candidate:i})}return[...o.values()]}s(Ea,"toCanonicals");function Ra(e,t,r,n,o,i){let c=r.number===t.document.number?[]:[`#${t.document.number}, a duplicate of it, matches`],l=x(r,i);return{number:r.number,relation:n.relation,score:n.score,reasons:[...n.reason===null?[]:[n.reason],...Lr(e,t,o),...c],title:r.title,state:l,stateReason:l===r.state?r.stateReason:null}}s(Ra,"toMatch");function Sa(e){return{what:`match:#${e}`,reason:"match-rejected",why:`#${e} was said not to be the same`}}s(Sa,"toSkip");var Ta=2e3,Ia=5;function on(e,t){let r;return n=>{let o=t.errors[n];if(o?.kind!=="fingerprint")return;let{fine:i}=o.fingerprint;if(e.countKey("fine",i)<Ia)return;r??=_a(e,t);let c=r.flatMap(l=>Aa(l,i,t.nowMs));return Be(c,r.map(l=>sn(l,t.nowMs)),t.nowMs)}}s(on,"spreadIn");function _a(e,{number:t}){return e.findByKey("reported","error").filter(r=>r!==t).slice(-Ta).map(r=>e.get(r)).filter(r=>r!==void 0)}s(_a,"newestWithErrors");function Aa(e,t,r){let n=e.errors.find(o=>o.fine===t);return n===void 0?[]:[{...sn(e,r),isSpokenOf:n.spokenOf}]}s(Aa,"toCarriers");function sn(e,t){let[r]=Z(e,t),n=r===void 0?e.author??`#${e.number}`:`#${r}`;return{createdMs:e.createdMs,source:n}}s(sn,"toSource");function eu(e,t,r){let n=Ye(e),o={report:n,fingerprints:he(n)},i=on(t,{number:e.number,errors:o.fingerprints.errors,nowMs:r}),c=Ve(n,i);return{alone:o,inCorpus:c===n?o:{report:c,fingerprints:he(c)}}}s(eu,"readInCorpus");var Oa=new Intl.Segmenter("en",{granularity:"grapheme"});function ze(e,t){if(e.length<=t)return e;let r=t*12,n=0,o=0,i=0;for(let c of Ca(e)){if(n===t||i+c>r)return`${e.slice(0,n===t?o:i).trimEnd()}\u2026`;o=i,i+=c,n+=1}return e}s(ze,"clip");function*Ca(e){for(let t=0;t<e.length;){let r=e.slice(t,t+256),n=t+256>=e.length,o=[...Oa.segment(r)].map(({segment:c})=>c.length),i=n||o.length===1?o:o.slice(0,-1);for(let c of i)yield c,t+=c}}s(Ca,"graphemeLengths");var Pa=[{name:"windows",pattern:/(?:[A-Za-z]:|\/mnt\/[a-z]|\/[a-z])[\\/]{1,4}[Uu]sers[\\/]{1,4}(?!(?:Public|Default)\b)(?:[^\\/:*?"'<>|\s]+(?: [^\\/:*?"'<>|\s]+){0,3}(?=[\\/])|[^\\/:*?"'<>|\s]+)/g,reason:"`C:\\Users\\name`, with doubled backslashes as in JSON too, and as WSL and Git Bash see it"},{name:"macos",pattern:/(?<![\w.])\/Users\/(?!Shared\b)[^\\/:*?"'<>|\s]+/g,reason:"`/Users/name`; not `https://example.org/Users/name`"},{name:"unix",pattern:/(?<![\w.])(?:\/usr|\/var|\/export)?\/home\/(?!linuxbrew\b)[^\\/:*?"'<>|\s]+/g,reason:"`/home/name` on Linux and the BSDs"},{name:"unix-from-windows",pattern:/\\{1,4}home\\{1,4}[^\\/:*?"'<>|\s]+/g,reason:"`\\\\wsl.localhost\\Ubuntu\\home\\name`"},{name:"flattened",pattern:/(?<![\w-])-(?:Users|home)-[^-\\/:*?"'<>|\s]+/g,reason:"a path made into the name of one folder: `/projects/-Users-name-code`"}];function an(e){return Pa.reduce((t,r)=>t.replace(r.pattern,"~"),e)}s(an,"maskHomeDirectories");var O="\u200B",Na="&#8203;",La=[{name:"mentions and e-mail addresses: @user, @org/team",pattern:/@/g,replacement:`@${O}`},{name:"issues: #1, owner/repo#1",pattern:/#(?=\d|$)/g,replacement:`#${O}`},{name:"issues and a repository's own prefixes: GH-1, ABC-1",pattern:/(?<![A-Za-z])[A-Z]{2,}-(?=[0-9A-Za-z])|[Gg][Hh]-(?=\d)|(?:[Gg][Hh][Ss][Aa]|[Cc][Vv][Ee])-(?=\w)/g,replacement:`$&${O}`},{name:"URLs with a scheme",pattern:/:\/\//g,replacement:`:${O}//`},{name:"URLs without a scheme",pattern:/www(?=\.)/gi,replacement:`$&${O}`},{name:"emoji short codes, but not a line and column: main.ts:14:3",pattern:/:(?=(?:100|1234|\d*[A-Za-z_+-][\w+-]*):)/g,replacement:`:${O}`},{name:"commits, in full or shortened to 7 digits",pattern:/[0-9a-f]{6}(?=[0-9a-f])/gi,replacement:`$&${O}`}],Ma=/[\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,cn=/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u,De=20,qa=new RegExp(`\`{${De}}\`+`,"g");function ln(e){return $e(an(Je(e)))}s(ln,"plainText");function za(e,t=200){let r=dn(e,t);return pn(r,un(r))}s(za,"inlineText");function uu(e,t=200){let r=dn(e,t);if(r==="")return"";let n=mn(r);if(r.includes("|")||cn.test(r)||n>De)return pn(r,`<code>${un(r)}</code>`);let o="`".repeat(n+1),i=r.startsWith("`")||r.endsWith("`")?" ":"";return`${o}${i}${r}${i}${o}`}s(uu,"codeSpan");function pu(e,t=600,r=8){let n=ln(e).replace(qa,`${"`".repeat(De)}\u2026`).trim().split(`
`),o=n.length>r?[...n.slice(0,r-1),"\u2026"]:n,i=ze(o.map(Da).join(`
`),t);if(i==="")return"";let c="`".repeat(Math.max(3,mn(i)+1));return`${c}text
${i}
${c}`}s(pu,"fenced");function mu(e,t=60){return za(e,t)||"\u2013"}s(mu,"tableCell");function Da(e){return e.trimEnd().replace(/^<!--/," <!--")}s(Da,"quoteLine");function dn(e,t){return ze(ln(e).replace(/\s+/gu," ").trim(),t)}s(dn,"oneLine");function un(e){let t=La.reduce((r,{pattern:n,replacement:o})=>r.replace(n,o),e);return $a(t.replace(Ma,"\\$&")).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\|/g,"&#124;").replace(/\$/g,"<span>$</span>").replaceAll(O,Na)}s(un,"escapeMarkdown");function $a(e){return e.replace(/^[#+=-]/,"\\$&").replace(/^\d{1,9}(?=[.)](?:\s|$))/,`$&${O}`)}s($a,"escapeLineStart");function pn(e,t){return cn.test(e)?`<span dir="auto">${t}</span>`:t}s(pn,"isolate");function mn(e){return(e.match(/`+/g)??[]).reduce((t,r)=>Math.max(t,r.length),0)}s(mn,"longestBacktickRun");export{Un as a,_t as b,Nl as c,xa as d,Gd as e,eu as f,ze as g,ln as h,za as i,uu as j,pu as k,mu as l};
