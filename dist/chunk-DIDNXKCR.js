import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as xe,b as ie,c as A,d as Z,e as Ee,f as Re,g as Se,j as oe,r as Te}from"./chunk-GBOG4FSH.js";import{a as P,b as ke}from"./chunk-QNKHIF2G.js";import{d as f,e as V}from"./chunk-2DAFBXMP.js";import{a as s}from"./chunk-3DLMM5GM.js";var na=[{cause:["usage-limit","overloaded","server-error","authentication","invalid-request","context-limit","network","memory","install-update","content-policy"],symptom:"crash",reason:"a hang or crash is the symptom of a named cause"},{cause:["usage-limit","overloaded"],symptom:"rate-limit",reason:"a 429 or a limit that a plan or the load explains"},{cause:["usage-limit","context-limit","content-policy","authentication","permission"],symptom:"invalid-request",reason:"the refusal has a more precise ground"},{cause:["network","authentication","permission","filesystem"],symptom:"process",reason:"a command failed for a named cause"},{cause:["invalid-request"],symptom:"context-limit",reason:"shortening fails because the request itself is refused"},{cause:["memory"],symptom:"filesystem",reason:"memory is the cause"}],sa=2.2,ca=.5;function _e(e){return na.flatMap(({cause:t,symptom:a,reason:i})=>{let o=e.get(a)??0,n=t.some(c=>(e.get(c)??0)>=sa);return o<=0||!n?[]:[{rule:`cause-over-${a}`,category:a,reason:i,where:"shape",weight:-ca*o}]})}s(_e,"precedenceEvidence");var da=.6,la=1,G=.75,Pe=.675;function Ae(e){return[...new Set([...ke,...e.map(({category:t})=>t)])]}s(Ae,"takingPart");function ha(e,t){return t.flatMap(a=>e.filter(i=>i.category===a).sort((i,o)=>Math.abs(o.weight)-Math.abs(i.weight)).map((i,o)=>({...i,weight:i.weight*da**o})))}s(ha,"dampen");function qe(e){let t=new Map;for(let{category:a,weight:i}of e)t.set(a,(t.get(a)??0)+i);return t}s(qe,"sumWeights");function ne(e){let t=Ae(e),a=ha(e,t),i=[...a,..._e(qe(a))],o=qe(i).set("unknown",la);return{support:o,ranking:Oe(t,o,G),evidence:i}}s(ne,"scoreRules");function Oe(e,t,a){let i=e.map(c=>Math.exp((t.get(c)??0)/a)),o=i.reduce((c,d)=>c+d,0);return e.map((c,d)=>({category:c,confidence:(i[d]??0)/o})).sort((c,d)=>d.confidence-c.confidence)}s(Oe,"rank");var ga=.01;function ai(e){return e*Pe/G}s(ai,"toLearnedScale");function se(e,t){let{support:a,evidence:i}=ne(e);for(let{category:d,total:l}of t)a.set(d,(a.get(d)??0)+G*l);let o=Oe(Ae([...e,...t]),a,Pe),n=new Set(o.filter(({confidence:d})=>d>=ga).map(({category:d})=>d)),c=t.filter(({category:d})=>n.has(d));return{ranking:o,evidence:[...i,...c.flatMap(ua)]}}s(se,"scoreCategories");var fa=5;function ua({category:e,total:t,words:a}){let i=G*a.reduce((l,{weight:g})=>l+g,0),n=a.filter(({weight:l})=>l>0).sort((l,g)=>g.weight-l.weight).slice(0,fa).map(({word:l})=>l),c=n.length===0?"its words speak against it":`speaks of: ${n.join(", ")}`;return[{rule:"learned-words",category:e,reason:c,where:"description",weight:i},{rule:"learned-signs",category:e,reason:"what the signs above mean together",where:"shape",weight:G*t-i}].filter(({weight:l})=>l!==0)}s(ua,"learnedEvidence");function ze({classes:e,lines:t}){let a=new Map;for(let n of t.split(`
`)){let c=n.lastIndexOf("	");c>0&&a.set(n.slice(0,c),n.slice(c+1))}let i=new Map;return{classes:e,pairsOf:s(n=>{let c=a.get(n);if(c===void 0)return;let d=i.get(n)??pa(c);return i.set(n,d),d},"pairsOf")}}s(ze,"readModel");function pa(e){return[...e.matchAll(/([a-z])(-?\d+)/g)].flatMap(([,t="",a])=>[t.charCodeAt(0)-97,Number(a)/100])}s(pa,"readPairs");function oi(e,t,a){let i=[...t].flatMap(([o,n])=>{let c=n.flatMap((d,l)=>Math.abs(d)<a?[]:[`${String.fromCharCode(97+l)}${Math.round(d*100)}`]);return c.length===0?[]:[`${o}	${c.join("")}`]});return{classes:e,lines:i.sort().join(`
`)}}s(oi,"storeModel");function Le({classes:e,pairsOf:t},a){let i=e.map(()=>0);for(let[o,n]of a){let c=t(o)??[];for(let d=0;d<c.length;d+=2){let l=c[d]??0;i[l]=(i[l]??0)+n*(c[d+1]??0)}}return i}s(Le,"scoreFeatures");var de=8,wa=60,ba=6,ma=4,J="|",le={grams:[],oneOf:[]};function Ne(e){return he(Y(e))}s(Ne,"requiredGrams");function he(e){return"strings"in e?ce(e.strings):e.required}s(he,"requirementOf");function Y(e){switch(e.kind){case"strings":return{strings:e.strings};case"boundary":return{strings:[J]};case"nothing":return{strings:[""]};case"anything":return{required:le};case"sequence":return ja(e.parts);case"choice":return ya(e.options.map(Y));case"repeat":return va(Y(e.of),e.least,e.most)}}s(Y,"know");function ja(e){let t=[],a=[""];for(let i of e){let o=Y(i),n="strings"in o?Ie(a,o.strings):void 0;if(n!==void 0){a=n;continue}t.push(ce(a)),"strings"in o?a=o.strings:(t.push(o.required),a=[""])}return t.length===0?{strings:a}:{required:Ea([...t,ce(a)])}}s(ja,"knowSequence");function ya(e){let t=e.flatMap(a=>"strings"in a?a.strings:[]);return e.every(a=>"strings"in a)&&t.length<=de?{strings:[...new Set(t)]}:{required:Ce(e.map(he))}}s(ya,"knowChoice");function va(e,t,a){let i=t===0?le:he(e);if(!("strings"in e))return{required:i};let o=[""],n=new Set(t===0?o:[]);for(let c=1;c<=a;c++){if(o=Ie(o,e.strings),o===void 0||c>ma)return{required:i};let d=n.size;if(c>=t)for(let l of o)n.add(l);if(c>t&&n.size===d)break}return n.size>de?{required:i}:{strings:[...n]}}s(va,"knowRepeat");function Ie(e,t){if(e.length*t.length>de)return;let a=e.flatMap(i=>t.map(o=>Z(i,o)));return a.some(i=>i.length>wa)?void 0:[...new Set(a)]}s(Ie,"joined");function ce(e){return Ce(e.map(t=>({grams:Ee(ka(t)).slice(0,ba),oneOf:[]})))}s(ce,"anyString");function ka(e){let t=e.replaceAll(J,""),a=e.startsWith(J)&&/^\w/.test(t)?" ":"",i=e.endsWith(J)&&/\w$/.test(t)?" ":"";return(a+t+i).replace(/ {2,}/g," ")}s(ka,"settled");function xa({grams:e,oneOf:t}){return e.length===0&&t.length===0}s(xa,"asksNothing");function Ce(e){let[t]=e;return t===void 0||e.some(xa)?le:e.length===1?t:{grams:[],oneOf:[e]}}s(Ce,"anyOf");function Ea(e){return{grams:[...new Set(e.flatMap(({grams:t})=>t))],oneOf:e.flatMap(({oneOf:t})=>t)}}s(Ea,"allOf");function ge(e){let t=[...e.grams.map(n=>[n]),...e.oneOf.map(n=>n.flatMap(ge))],a=s(n=>n.reduce((c,d)=>c+Re(d),0),"cost"),[i,...o]=t.map(n=>({cover:[...new Set(n)],cost:a(n)}));return i===void 0?[]:o.reduce((n,c)=>c.cost<n.cost?c:n,i).cover}s(ge,"coverOf");var Ra=6e4,Sa=[3,0,0,0];function $e(e){let t=[];for(let a of e){let i=t.length,o=ge(a);fe(t,()=>{t.push(o.length,...o),Me(t,a)}),t.length-i>Ra&&t.splice(i,1/0,...Sa)}return Uint16Array.from(t)}s($e,"gramPrograms");function Me(e,{grams:t,oneOf:a}){e.push(t.length,...t,a.length);for(let i of a)fe(e,()=>{Ta(e,i)})}s(Me,"writeRequirement");function Ta(e,t){e.push(t.length);for(let a of t)fe(e,()=>{Me(e,a)})}s(Ta,"writeList");function fe(e,t){let a=e.push(0);t(),e[a-1]=e.length-a}s(fe,"writeWithLength");function We(e,t){return t+1+j(e,t)}s(We,"nextProgram");function Ue(e,t,a,i){let o=t+2,n=o+j(e,t+1),c=o===n?-1:0;for(let d=o;d<n;d++)c|=ie(a,j(e,d));return(c&i)===0?0:Ge(e,n,a,c&i)}s(Ue,"placesOf");function Ge(e,t,a,i){let o=i,n=t+1,c=n+j(e,t);for(;n<c;n++)if(o&=ie(a,j(e,n)),o===0)return 0;n=c+1;for(let d=j(e,c);o!==0&&d>0;d--)o=_a(e,n,a,o),n+=1+j(e,n);return o}s(Ge,"meeting");function _a(e,t,a,i){let o=0,n=t+2;for(let c=j(e,t+1);c>0&&o!==i;c--)o|=Ge(e,n+1,a,i&~o),n+=1+j(e,n);return o}s(_a,"meetingOne");function j(e,t){return e[t]??0}s(j,"numberAt");var O={kind:"anything"},Be={kind:"nothing"},Ve=" ",Ze=5;function Je(e,t){return t.includes("v")||t.includes("i")&&t.includes("u")?O:Ye({source:e,at:0})}s(Je,"readPattern");function Ye(e){let t=[],a=[];for(;e.at<e.source.length&&e.source[e.at]!==")";)e.source[e.at]==="|"?(t.push({kind:"sequence",parts:a}),a=[],e.at++):qa(a,Pa(e,Oa(e)));let i={kind:"sequence",parts:a};return t.length===0?i:{kind:"choice",options:[...t,i]}}s(Ye,"readChoice");function qa(e,t){let a=e.at(-1),i=a?.kind==="strings"&&a.strings.length===1?a.strings[0]:void 0,o=t.kind==="strings"&&t.strings.length===1?t.strings[0]:void 0;i===void 0||o===void 0?e.push(t):e[e.length-1]={kind:"strings",strings:[Z(i,o)]}}s(qa,"addPart");var De=/\{(\d+)(?:(,)(\d*))?\}/y;function Pa(e,t){let a=Aa(e);return a===void 0?t:(e.source[e.at]==="?"&&e.at++,{kind:"repeat",of:t,...a})}s(Pa,"readRepeat");function Aa(e){let t=e.source[e.at];if(t==="{"){De.lastIndex=e.at;let[a,i="0",o,n]=De.exec(e.source)??[];return a===void 0?void 0:(e.at+=a.length,o===void 0?{least:Number(i),most:Number(i)}:{least:Number(i),most:n===""?1/0:Number(n)})}if(!(t!=="*"&&t!=="+"&&t!=="?"))return e.at++,{least:t==="+"?1:0,most:t==="?"?1:1/0}}s(Aa,"readRange");function Oa(e){let t=e.source[e.at]??"";return t==="("?za(e):t==="["?Ia(e):t==="\\"?Na(e):(e.at++,t==="."?O:X(t==="^"||t==="$"?[Ve]:[A(t.charCodeAt(0))]))}s(Oa,"readAtom");function X(e){let t=[...new Set(e)];return t.length===0||t.length>Ze?O:{kind:"strings",strings:t}}s(X,"character");var He=/\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;function za(e){He.lastIndex=e.at;let[t="(",a,,i]=He.exec(e.source)??[];e.at+=t.length;let o=Ye(e);return e.at++,a!==void 0?Be:i===void 0?o:O}s(za,"readGroup");function Xe(e){let t=e.source.slice(e.at,e.at+12),a=/^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(t);if(a)return e.at+=a[0].length,[A(parseInt(a[1]??a[2]??a[3]??"",16))];let i=t[1]??"";if(e.at+=La(e),!/[dDwSpPk1-9]/.test(i))return[/[sWtnrfvc0b]/.test(i)?Ve:A(i.charCodeAt(0))]}s(Xe,"escapedSymbols");var Fe=/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;function La({source:e,at:t}){return Fe.lastIndex=t,Fe.exec(e)?.[0].length??2}s(La,"lengthOfEscape");function Na(e){let t=e.source[e.at+1];if(t==="b"||t==="B")return e.at+=2,t==="b"?{kind:"boundary"}:Be;let a=Xe(e);return a===void 0?O:X(a)}s(Na,"readEscape");function Ia(e){let t=e.source[++e.at]==="^";t&&e.at++;let a=new Set,i=!t;for(;e.at<e.source.length&&e.source[e.at]!=="]";){let o=e.at,n=Ke(e);if(e.source[e.at]==="-"&&e.source[e.at+1]!=="]"){e.at++;let c=Ke(e);i&&=Ca(e.source.slice(o,e.at),a)&&c!==void 0}else if(n===void 0)i=!1;else for(let c of n)a.add(c)}return e.at++,i?X(a):O}s(Ia,"readClass");function Ke(e){return e.source[e.at]==="\\"?Xe(e):[A(e.source.charCodeAt(e.at++))]}s(Ke,"readMember");function Ca(e,t){let a=e.charCodeAt(0),i=e.charCodeAt(2);if(!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(e)||i-a>=Ze)return!1;for(let o=a;o<=i;o++)t.add(A(o));return!0}s(Ca,"isShortRange");function ue(e){let t=[],a=0,i=0;for(let{0:o,index:n}of e.matchAll($a)){if(o==="("||o==="(?<")return[e];o.startsWith("(")?i++:o===")"?i--:o==="|"&&i===0&&(t.push(e.slice(a,n)),a=n+1)}return[...t,e.slice(a)]}s(ue,"splitAlternatives");var $a=/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;function Ma({source:e,flags:t}){return $e(ue(e).map(a=>Ne(Je(a,t))))}s(Ma,"preparePattern");function z(e){let t=2**e.length-1,a;return(i,o=t)=>{let n=e.length>xe?void 0:Ga(i);return n===void 0?et(i instanceof RegExp?i:i.pattern(),e,o):(a??=Se(e),Wa(n,e,a,o))}}s(z,"createSearch");function Wa(e,t,a,i){let{programs:o}=e,n=0,c=0;for(let d=0;c<o.length&&n!==i;d++){let l=Ue(o,c,a,i&~n);c=We(o,c);let g=l===0?void 0:e.alternatives()[d];g!==void 0&&(g.pattern??=new RegExp(g.source,g.flags),n|=et(g.pattern,t,l))}return n}s(Wa,"searchParts");function et(e,t,a){let i=0;for(let o=0,n=a;n!==0;o++,n>>>=1)(n&1)!==0&&e.test(t[o]??"")&&(i|=1<<o);return i}s(et,"matching");var Ua=64,Qe=new WeakMap;function Ga(e){let t=Qe.get(e)??{searches:0};if(t.parts!==void 0)return t.parts;if(t.searches===0&&Qe.set(e,t),!(++t.searches<Ua&&e instanceof RegExp))return t.parts=e instanceof RegExp?Ha(e):Da(e),t.parts}s(Ga,"partsOf");function Da({programs:e,pattern:t}){let a;return{programs:e,alternatives:s(()=>a??=tt(t()),"alternatives")}}s(Da,"partsOfPrepared");function tt({source:e,flags:t}){return ue(e).map(a=>({source:a,flags:t}))}s(tt,"alternativesOf");function Ha(e){let t=tt(e);return{alternatives:s(()=>t,"alternatives"),programs:Ma(e)}}s(Ha,"takeApart");var w=400,D=1600;function x(e){return e.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/[`*_]{2,}|[`*]/g,"").replace(/\u0307/g,"").replace(Fa," ").trim()}s(x,"plainText");var Fa=/\s{2,}|[^\S ]/g,Ka=f("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;function at(e){return e.replace(Ka," ")}s(at,"affirmed");function rt(e){let t=at(x(e.prose.slice(0,2*(w+D)))),a=t.indexOf(" ",w),i=t.length<=w||a===-1||a>w+40?w:a;return{title:at(x(e.title.slice(0,400))),lead:t.slice(0,i),rest:t.slice(i,i+D)}}s(rt,"textZones");var Ba=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;function Q(e){let t=e.match(Ba)?.length??0;return e.length+2*t}s(Q,"tellingLength");var it={title:1.1,description:1.1,"form-field":.9,"errors-block":.4},Va=2,Za=1.6,Ja=.2,Ya=5;function Xa(e,t,a){return e.status!==void 0&&(t.status===null||t.status<e.status[0]||t.status>e.status[1])||e.apiType!==void 0&&!e.apiType.test(t.apiType??"")||e.code!==void 0&&!e.code.test(t.code??"")||e.className!==void 0&&!e.className.test(t.className??"")||e.frames!==void 0&&t.frames.length<e.frames?!1:e.message===void 0||a(e.prepared??e.message)}s(Xa,"holds");function Qa(e,t){if(t.length===0)return[];let a=z(t.map(({error:i})=>x(i.message.slice(0,1e3))));return t.flatMap(({error:i,where:o,factor:n},c)=>{let d=s(l=>a(l,1<<c)!==0,"says");return e.filter(l=>Xa(l,i,d)).map(({name:l,category:g,reason:v,weight:q})=>({rule:l,category:g,reason:v,where:o,weight:q*n}))})}s(Qa,"evidenceOf");function er(e,{title:t,prose:a}){if(e.source!=="errors-block")return it[e.source];let i=new Set(oe(`${t}
${a}`)),o=[...new Set(oe(e.message))].filter(n=>i.has(n));return it[o.length>=Va?"form-field":"errors-block"]}s(er,"sourceFactor");function ot(e,t,a){let i=t.primaryError===null?void 0:t.errors[t.primaryError],o=t.errors.filter(c=>c!==i&&!c.noise).slice(0,Ya),n=i===void 0?0:a?Za:er(i,t);return Qa(e,[...i===void 0||i.noise?[]:[{error:i,where:"primary-error",factor:n}],...o.map(c=>({error:c,where:"other-error",factor:Ja}))])}s(ot,"errorEvidence");var pe={title:1,lead:.9,"short output":.95,output:.8},tr=300,ar=3,we=600,rr=/^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;function H({code:e,fields:t}){let a=e.filter(({language:o})=>rr.test(o)).map(({text:o})=>o),i=t.filter(({kind:o})=>o==="errors").map(({text:o})=>o);return[...a,...i].slice(0,ar).map(o=>o.length<=2*we?o:`${o.slice(0,we)}
${o.slice(-we)}`)}s(H,"quotedOutput");function nt(e,t,a){if(t.primaryError!==null)return[];let i=H(t).map(x).join(`
`),o=pe[i.length<=tr?"short output":"output"],n=[{text:a.title,where:"title",factor:pe.title,isProse:!0},{text:a.lead,where:"description",factor:pe.lead,isProse:!0},{text:i,where:"field",factor:o,isProse:!1}],c=z(n.map(({text:d})=>d));return e.flatMap(d=>{let{name:l,category:g,reason:v,weight:q,message:k,prepared:U,unmistakable:ta}=d;if(k===void 0||!ir(d))return[];let aa=c(U??k),re=n.find(({text:ra,isProse:ia},oa)=>(aa&1<<oa)!==0&&ra!==""&&(ta===!0||!ia));return re===void 0?[]:[{rule:l,category:g,reason:v,where:re.where,weight:q*re.factor}]})}s(nt,"wordingEvidence");function ir({status:e,apiType:t,code:a,className:i,frames:o}){return(e??t??a??i??o)===void 0}s(ir,"isWording");var or=new Set("the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(" ")),nr=/[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu,sr=/^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/,st=600,cr=2500,ct=8;function L(e,t){let a=[];for(let[i]of e.toLowerCase().matchAll(nr)){if(a.length>=t)break;a.push(Te(i.replaceAll("'","")))}return a}s(L,"wordsOf");function F(e,t,a,i,o){let n=new Set(i.filter(d=>d==="?"||d.length>1&&!or.has(d))),c=o/Math.sqrt(Math.max(ct,n.size)/ct);for(let d of n){let l=a+d;t(l)&&e.set(l,(e.get(l)??0)+c)}}s(F,"addWords");function dr(e,t,a){let i=L(t.title.slice(0,400),40);F(e,a,"t:",i,1),F(e,a,"w:",[...i,...L(t.prose.slice(0,st),150)],1),F(e,a,"w:",L(t.prose.slice(st,cr),400),.3);let[o]=L(t.title.slice(0,400).replace(sr,""),1);o!==void 0&&e.set(`f:${o}`,1.5);let n=t.primaryError===null?void 0:t.errors[t.primaryError];n!==void 0&&F(e,a,"e:",L(n.message.slice(0,300),60),.7),F(e,a,"c:",L(H(t).join(`
`).slice(0,1200),150),.5)}s(dr,"addTexts");function lr(e,t){for(let{rule:o,weight:n}of t){let c=e.get(`r:${o}`)??0;e.set(`r:${o}`,Math.max(-4,Math.min(4,c+.3*n)))}let{support:a,ranking:i}=ne(t);for(let o of P){let n=a.get(o)??0;n!==0&&o!=="unknown"&&e.set(`s:${o}`,.5*n)}for(let{category:o,confidence:n}of i)n>.02&&e.set(`p:${o}`,n);[...a].some(([o,n])=>o!=="unknown"&&n>1)||e.set("p:none",1)}s(lr,"addRules");function dt(e,t,a){let i=new Map;return dr(i,e,a),lr(i,t),i}s(dt,"readFeatures");var lt={classes:["filesystem","crash","config","integration","install-update","ui","model-behavior","feature-request","no-report","unknown"],lines:["c:?	b4c3e-3j2","c:aarch64	e5","c:abort	d4f-2j-4","c:about	h2","c:accept	e4","c:access	d3","c:account	j2","c:acquisition	g3j-2","c:activ	c-2d2j3","c:actual	d2j4","c:ad	c3","c:add	a2f2j3","c:address	b3e3h-4","c:after	d3h-2j4","c:again	e2","c:agent	c4g-2","c:ai	e-3f4g7h-5","c:all	b3c-2f2j-3","c:already	e3i3j-6","c:also	h3","c:amd64	b4","c:android	e5j-3","c:anonymous	a-3d2e5f-7g12h-4j-8","c:anthropic	b-3d5e-4f6g6h-4j-4","c:any	f-2i7j-8","c:api	b6d2e-2g-3j-5","c:app	b2i5j-5","c:appdata	b2g4h-5","c:application	e11j-5","c:arg	g-2j4","c:arg_0	b3","c:arg_1	b3","c:argument	e5","c:arm	e5j-2","c:arm64	e4f5h-2j-3","c:array	b4j3","c:ask	j3","c:asm	b3j3","c:assertion	j4","c:async	b-3d4g11h-6","c:attempt	f-2","c:attributeerror	j3","c:availabl	d4f-2h3","c:await	j3","c:azur	b-3c6f-3h-4i3j3","c:bad	e-2j3","c:bar	h-2j6","c:bas	e2","c:base	b4j-3","c:bash	c5e3i3j-6","c:basic	b2j-2","c:becaus	b6","c:been	a-2g2h3","c:befor	i3","c:being	h2","c:bin	e15i-2j-3","c:binariesv615	b-3c4f-2h-4i3j5","c:bit	b2e4","c:bitcoin	b4j2","c:block	b5","c:body	j2","c:bool	e7f-3","c:bridge0708	b-3c3h-5i3j4","c:bridge0723	b-3c3h-5i3j4","c:bridge_bridge	b4","c:bug	f6g-5","c:build	a-2b17e10f-3g-2h-7j-8","c:bun	c2","c:bunf	a-2b2f-5g12h-3j-4","c:but	j3","c:byte	a4b7e3h-2j-7","c:c4g48928	b-3c3h-5i3j4","c:cach	c2","c:call	a4b-7c-3e-3f-2g-2h7j5","c:callback	d3","c:can	e4f-2j3","c:cannot	b7d4f-3j-5","c:cant	a4b2j-3","c:cat	c3","c:catch	j2","c:cc	b2e3","c:ccach	e4j-3","c:cd	a-4e5","c:chain	b5c2j-3","c:chang	f4","c:char	e3","c:check	e6h-2j-2","c:chrom	b14j-6","c:ci	j5","c:clang	e6j-3","c:class	j4","c:claud	a-4b3c9d-5e-4g21h-6i-2j-12","c:clean	a-2e4h2","c:cli	e-4f5g7h-5","c:clon	a-2g2","c:cmak	b2e6","c:cmd	b3e4j-4","c:code	b2c8e-2f7h-4j-11","c:com	a-5b5d5e-2h-4i3j-4","c:command	a-3d-4f7j-3","c:commit	f4i3j-4","c:common	j2","c:compil	a4e2j-3","c:compiler	e5","c:complet	a3f3j-4","c:component	b5h3j-5","c:config	c3","c:configur	a-3b-2c2e6","c:configuration	b4","c:connect	b3f3","c:consol	c2d3j3","c:const	e5","c:content	f-3h-3i6","c:context	b3i3","c:continu	h8j-5","c:contrib	e3","c:convert	j3","c:core	a-4b7e8g-2h-4","c:correct	d4f-3","c:could	j5","c:cpp	a-4e16f-4h-6j2","c:cpu	b5e-5h-3i2j5","c:crash	b3","c:creat	a7h-4i4j-6","c:createmessag	d3","c:ct	g4h-5j3","c:cuda	j3","c:curl	i5","c:current	b2","c:custom	e4j-2","c:cv	e4h-2j2","c:cv2	a3h-3j4","c:cxx	a-3b-2e7","c:darwin	e5f5h-2j-4","c:data	h-3j5","c:date	b2f4j-2","c:day	b4j-2","c:debug	b6i3j-7","c:declar	e3","c:def	b-3d3e-2g-2j6","c:default	h3","c:deni	a3e4j-3","c:dependency	i3j-3","c:desc	j2","c:despit	h4j-2","c:detail	b3e-3f-2i3j4","c:detect	b5j-2","c:detector	a4","c:dev	b5c2","c:dev_surveyone	b-3c4h-3i4j3","c:devel	g3","c:developer	b4","c:development	e5j-4","c:devic	h-2j6","c:devtool	b9j-3","c:diagnostic	d3","c:didnt	e3","c:diff	j3","c:diffeditorv2	a3c-2h-2i4j-3","c:different	h2","c:dir	e8j-4","c:directly	g2","c:directory	a-3e6","c:display	j2","c:dist	a-2b11e4j-6","c:div	b13j-5","c:dl	e5j-5","c:doc	d-2","c:docker	e2","c:documentation	h3","c:doe	h-3j4","c:doesnt	j3","c:done	e4","c:doubl	e4","c:dsvsc012cf	a2h-2j5","c:dsvsc013	b-3c3h-4i3","c:dsvsc014	b-3c3h-4i3","c:dtyp	b3e-3h-3j10","c:dump	j-2","c:dur	h2","c:each	j6","c:email	c2d2","c:emit	a-3b10e-3f-3g10h-2j-5","c:enabl	b4","c:end	b2","c:endreadablent	b-2g11","c:ensur	j3","c:env	a-3b-5c6f2","c:environment	d2j-3","c:errno	b4e5j-5","c:error	a-11b8c5d14e24f-16g22h-21i-3j-23","c:errorboundary_errorboundary	b13j-5","c:escap	j2","c:even	c-3g3","c:event	a-2b4g11j-3","c:exampl	h3","c:except	b4j2","c:exception	b4e2h-3","c:exe	b5c2j-2","c:exec	a3d-2e6h-2j-5","c:execut	c-2e2g2","c:exist	a4h-3i3j-2","c:exit	c-2e2","c:expect	g3i-2j4","c:export	b6c-3e7g3h-4i-2j-4","c:extension	b20e-3f-2h-2j-7","c:extra	e3j-2","c:extract	e5","c:facebook	b4","c:fail	d4e6f-5h-10i-3j3","c:failur	e-2j4","c:fals	c5f-3h-2j6","c:fatal	a-5b8d3e9f-2g2h-5j-8","c:featur	b4","c:fetch	c3h-2i4j-2","c:field	e7f-2h-2","c:file	a-7c-6e5g10h-6j5","c:find	b-2c3e3j-2","c:fine	d4f-3","c:fix	h2","c:fixshowwlkth	b-3c3h-5i3j4","c:flag	e3j-4","c:float	e2j2","c:float32	b2e-3h-3j11","c:fmkadmapgofadopljbjfkapdkoienihi	b14j-5","c:folder	b3d4f-3j-3","c:follow	j3","c:foo	j4","c:forc	h4j-3","c:format	j5","c:found	d-3e-4f-4g10h-8i5","c:fram	j4","c:framework	e2j2","c:freez	h3","c:from	a-3b11c-3d3e16f-6g-5h-5j-9","c:frozen	e3","c:fs	e7f-3j-2","c:func	e-3j6","c:function	e9f-5","c:gc	b3","c:gcc	e9j-5","c:generat	b3f-2i3j3","c:generator	b3","c:get	c3e2h-3j5","c:git	a-2d5","c:github	a-3b5","c:global	b-3d5","c:gnu	b2","c:go	b4c2e13h-5i-2j-8","c:googl	e4","c:gpu	b4j3","c:grep	a3","c:guid	i3","c:had	g2","c:handler	b3","c:happen	f-5g6j4","c:has	f-4g5h4","c:have	a-3g4","c:head	c3","c:height	b5","c:here	e3","c:home	b-5c6d-6e3f-4g2h-3j5","c:homebrew	b-2f4","c:hook	b2j3","c:host	b4","c:how	e-2j5","c:however	h3","c:html	b3h-2j4","c:http	a-3c5d5f-4h-5i3","c:i26e3531	a3b-2c3h-3i3j-2","c:id	a5c2g-3","c:identity	b4c3","c:if	b-4j6","c:imag	j3","c:img	a4","c:impl	j4","c:implement	j3","c:import	a5f-3g-2h-11i9","c:imshow	a4h-3","c:includ	a-4d-3e18j-4","c:incompatibl	j3","c:inconsistent	j3","c:index	b3d3j-4","c:inferenc	j2","c:info	d3","c:information	d2e3","c:init__	b-2j6","c:initializ	j3","c:input	e-3j9","c:insid	e5j-2","c:inspectedelementcontextcontroller	b13j-5","c:install	e13j-10","c:installation	e2","c:instead	a2","c:int	b2e6h-3","c:internal	b3d2e3f-2g13h-5j-9","c:interpret	c-2j2","c:into	a-2b2g3","c:invalid	a3b2e-3f-2g3","c:iostream	b3","c:ipc	b4","c:issu	b9e-3f-2","c:java	h4j-3","c:job	j9","c:join	j2","c:js	b24c-4d2e-7f4g5h-9i-3j-12","c:json	b3c4e-2f-3h-2","c:just	d4f-3","c:kb	a6h-3j-3","c:kera	a4h3","c:kernel	e3j-2","c:key	a2c-2g3h-3j6","c:know	i8j-3","c:known	c2","c:la	e6","c:label	b4","c:languag	b4h-2j-2","c:larg	b2","c:last	a5b-9e4f3h-2j4","c:layer	a3h6","c:ld	e8i-2j-5","c:leak	j2","c:length	j3","c:lib	a-4c-3e8i-3","c:libc	e4j-2","c:library	e3","c:licens	e4","c:limit	d-3e3h3","c:line	d-2g-3h-3i2j8","c:link	b3j-4","c:linux	e18i-2j-11","c:listener	b4","c:load	a5j-3","c:local	a-4b4c3e12f-3h-6i-3","c:localhost	f-2h-3i4j5","c:lock	g3j-3","c:log	b10c-2d3f-4h-3j-3","c:look	b2","c:loss	a4j2","c:low	d4h-3","c:ls	a-2","c:main	b22c-4d3e-3f-4g-4h-7","c:make	a-3b-3c-3e9h-2j4","c:makerequest	f-2g4h-4","c:makestatuserror	g4h-4j2","c:map	b7j-4","c:marketplac	d2","c:master	b2","c:match	b3","c:mb	a5b4h-3j-4","c:mcp	g2","c:md	c3","c:mem	b3","c:member	e9f-3h-2","c:memory	a4d4f-2h4j-5","c:mention	h3j-3","c:messag	d3e-2f-8g6","c:metadata	e2j-2","c:metric	j3","c:microsoft	b6","c:might	d5","c:min	b3","c:mismatch	e2","c:miss	a5e7f-4h-4j-4","c:mkdir	a-3f3","c:mnt	c3","c:modaldialogcontextcontroller	b14e-2j-6","c:mode	f-3j2","c:model	a4b-2d-3e-3f-2g7j2","c:modul	e7g-3h-3j5","c:more	e4j-4","c:most	a4b-7j6","c:ms	b2d3e-3j3","c:msg	c4j-2","c:multi	g3h-4","c:multipl	d2f-3","c:must	d2i5","c:name	b-2c7d-4g-4h-3i-2j8","c:nativ	a-3b4f-5g11j-5","c:need	e2","c:net	c4e2j-2","c:network	b3d2e-3j3","c:new	g-2j3","c:next	e2j-3","c:no	a-7d5e15f-10g6i-4j-5","c:node	a-3b6e-5g15h-8j-2","c:node_modules	b6c-2e-4f2g6h-4j-2","c:nodej	b4","c:non	b2d3f-2g3j-5","c:none	e-4f8g-3h-6j12","c:not	a-7b-7e9f-5g12h-12i4j5","c:note	e6f-2j-2","c:now	a4c-2","c:np	a-2b3e-3h-4j11","c:npm	d3e-2g6h-6","c:null	f-2","c:numpy	a-2b2e-2h-5j14","c:obj	b3e3j-4","c:object	e6","c:obtain	e2","c:occur	b4j-2","c:off	e5j-4","c:once	e5","c:one	f2","c:only	h2","c:op	j6","c:open	b4","c:opencv	e8h-5j3","c:operat	e4","c:operation	c2h3j-3","c:ops	b6j-3","c:opt	b-3f3j2","c:option	d-3e3f4j2","c:org	b-2c3h-2","c:origin	h5j-3","c:os	b4f4h-3","c:other	e2","c:out	b3e2f-3g-2h-3j6","c:output	e-2j6","c:overflow	b2j3","c:overrid	b-3f3","c:packag	a-2b4c3e5h-2j-3","c:page	b5h-3i4j-3","c:parallel	a-2j6","c:param	h-2j5","c:parameter	b-2j7","c:pars	g2j4","c:pass	d-4f4","c:path	a4c5d-4f-3g3h-2i8j-11","c:pc	b2j3","c:performanc	d4j-3","c:permission	a3c3e4j-5","c:pid	b4c2e-2","c:pip	e8j-5","c:pkg	b-3e9j-3","c:plac	j2","c:platform	b3e3h-2i2","c:pleas	b-3d2j4","c:plugin	d4e-2g5j-2","c:png	a4j-3","c:point	j2","c:pointer	b3","c:port	b3j-3","c:position	a4j-3","c:possibl	h2","c:post	i5","c:prefix	j3","c:previous	e5","c:print	a3b2e-4h-6i10","c:printf	j2","c:privat	f2","c:proc	c-3e2","c:process	b3d2e-3f-3g7h-6","c:processticksandrejection	a-3d3f-4g17h-6j-6","c:profil	c5","c:program	b5e-3i3j-5","c:progress	b3","c:project	a-2b3g3h2","c:promis	b-3d5f-3","c:property	d5f-2","c:protobuf	e4","c:provid	j4","c:ps1	j2","c:public	b4i3","c:push	e5j-2","c:pwd	a-3e4","c:py	c-2h-3j4","c:pynewext54	b-3c3h-5i3j4","c:python	a-3b4e8f-2g-3i10j-13","c:python3	b-2e9j-2","c:python383cf	c-2h-2i4j3","c:pythonfmttext	b-3c3h-5i3j4","c:pythongtdpath	b-3c4h-4i3j2","c:pythonidxpt	b-2h-2i5j3","c:pythonnoceb	a3b-3c3h-4i3","c:pythonnosmt12	b-3c4h-4i3j2","c:pythonptprofiler	b-3c3h-5i3j4","c:pythontb	b-3c3h-5i3j4","c:pythonvs932	b-3c3h-5i3j4","c:qt	e4","c:rais	j5","c:random	b4","c:rang	e-2j4","c:rate	d-3f3j3","c:react	b16e-3j-7","c:read	b4d5f-3j-3","c:readabl	b-2g11","c:receiv	c-2j4","c:recent	a3b-7f-2h-2j9","c:releas	h3","c:remov	b2e4h5i-2j-5","c:renam	b3","c:repeat	j2","c:replica	j6","c:repo	b3j-2","c:request	b-4d4f-4g11","c:requir	e4","c:resolv	i3","c:resourc	b3e-2","c:result	g-3j6","c:return	d2f-4g-4i4","c:right	e3","c:roam	g4h-5","c:root	a-3b4c2f-5g11h-4j-7","c:rule	e3","c:run	e7g-4i6j-8","c:runtim	b6","c:same	a3c-2","c:sav	a4","c:save	a4b-2h-3","c:scenario	g3j-2","c:scop	e3","c:script	i4","c:search	b9j-3","c:see	b4h7j-5","c:self	e-2j6","c:separat	e3","c:sequential	a4h4j-3","c:serializ	j2","c:serv	c9d-2h-7i5j-2","c:server	b3d2j-4","c:servic	b3","c:session	a9b3e-3g-2h-2j-2","c:set	a-3c3e7h-3i3j-7","c:settingscontextcontroller	b14e-2j-6","c:setup	d3","c:sh	a-4e12h-3i3j-3","c:shap	b2e-4f-2h-4j15","c:shar	b6c4d-3f-2g2h-2j-3","c:shell	a-2b5d-4e7f6i-2j-6","c:should	a-3g3","c:show	c3f2j-3","c:showindicator	b-3c3h-4i3","c:showlangstatbar	b-3c3h-5i3j4","c:signal	b3","c:simpl	a4j-2","c:sinc	b-3f2","c:site	b2","c:size	b5d3h-3","c:slash	d-5e4f8","c:so	a-3e8","c:sourc	a-3b3d3f-3j-2","c:spac	b3","c:src	a-3b13c-2d-2e7g-2h-4i-3","c:stack	b8j-5","c:start	a5b3g-3","c:stat	c3h4","c:statefulpartitionedcall	j2","c:static	j2","c:status	e-3f3","c:std	e5","c:still	e8f3h-2j-5","c:stop	e2","c:stor	b5","c:str	b2h-3j8","c:stream	a-2b-3e3f-3g10j-4","c:string	e6j-2","c:studio	b5e3","c:succ	a-2g2","c:successful	b5j-2","c:successfully	f2","c:such	a-6e9","c:summary	b7e-2","c:support	h4j-3","c:suspens	b13j-5","c:sync	b5j-2","c:sys	e6j-3","c:system	a-2e4h-3j5","c:system32	j2","c:t12	g3","c:t13	b-3f3h-2","c:t14	c3","c:t15	g3","c:t19	b4j-2","c:t20	b3","c:t22	i2","c:t23	b2g3j-3","c:tab	g3","c:tabl	i4j-2","c:target	e9j-5","c:task	d5f2g-3h-3j4","c:task_queues	d3g5h-4","c:temp	i4","c:templat	e4j-3","c:tensor	b-2e-3j11","c:tensorflow	b-3c-2d-3e11f-4g-2h-9i8","c:term	e3","c:terminal	c3","c:test	a-4d3f2g-5j8","c:text	j6","c:tf	a4b-2c-2d-3f-3g-2h-3i9","c:than	b-2e4","c:then	a-3c-2g4","c:ther	f-4g5h2j-3","c:think	h2","c:thread	e5h-2","c:throw	b7j-3","c:timeout	c4","c:timestamp	a-3e-4f-3g10h-2j-4","c:titl	b4","c:tmp	b4e2g-2","c:token	c2d2j-2","c:too	b2","c:tool	b5g5h-4","c:total	i3j-3","c:trac	e4f2j-4","c:traceback	a4b-7j6","c:train	b-3e-2j8","c:treecontextcontroller	b14e-2j-6","c:trigger	g2","c:true	b-4c2d3f-4g-2j9","c:try	a4d-2e-3f-3h-4i7j3","c:tx	b3","c:txt	b6e4f-2h-3","c:type	a-2b3c-2e7f-4g-4h-10i5j8","c:typeerror	d7j-2","c:ubuntu	f2j2","c:unabl	e3","c:uncaught	b-3d7","c:undefin	d4j-2","c:under	e3","c:unexpect	j4","c:uniform	b3","c:unknown	d-7f8j3","c:updat	e2j3","c:url	i5","c:usag	e4j-3","c:use	c3e-3g3h4j-4","c:user	a5b5c7d-2f-11g13h-8j-8","c:using	h4","c:usr	a-5b2e16j-6","c:utf	a4","c:util	e3h-3j6","c:utility	b3","c:v1	f2j4","c:v2	d-4f3","c:v22	g2","c:v8	f5","c:valu	h-4j6","c:var	e-2j4","c:variabl	a-2e2j3","c:vector	e-2j3","c:verbos	d-4f4","c:version	b-3e12g3h-8i10j-11","c:visual	b5e3h-2","c:void	e5j-2","c:vs	b4e-3f-3j4","c:vsaa593	c4h-3","c:vsclangdf	b-3c2h-4i3j2","c:vscod805cf	h-3j9","c:vshan820	b-3c3h-5i3j4","c:vsjup518	b-3c4f-2h-4i3j5","c:vsliv368	b-2c4h-3i4","c:vslsvsres303	b-3c3h-5i3j4","c:vspor363	c3e-2h-5i3","c:vspor708	c3e-2h-5i3","c:vspor879	c3e-2h-5i3","c:vsreu685	c3e-2h-5i3","c:vstes263	b-2c4f-3j5","c:wait	e9h-2j-4","c:waitkey	a4h-3","c:want	j4","c:warn	e4h-2i-2j3","c:web	c8j-3","c:when	b-2h3j7","c:wher	i3","c:whil	c2f-5g3","c:why	f-5g6","c:will	b-3e5h-2i7j-4","c:window	b3h-2j3","c:windowspowershell	j2","c:without	g2","c:work	a3f-9g4j3","c:workbench	j2","c:worker	j4","c:workspac	e5j-3","c:world	e2","c:would	j3","c:writ	f3","c:www	c3","c:x1	b6j-3","c:x64	e3j-2","c:x86	b6e-2i3j-5","c:x86_64	e8h-3j-3","c:xml	a3j-3","c:xz	e2","c:yes	h3","c:zero	e2h2j-2","c:zsh	b3j-2","e:abort	j4","e:access	b4c-2d4j-3","e:account	f-2j7","e:address	b8e-2h-3","e:after	d5j2","e:again	c2e3f-3g-3j5","e:allow	g4","e:already	e3i7j-6","e:api	c3j2","e:argument	b2e6h-4","e:array	j4","e:assertion	b5e-2h-2j2","e:attribut	j2","e:bad	g-2h4j3","e:build	e3","e:byte	a12b5e4f-2i-3j-13","e:call	b-3e5h-4j6","e:cannot	a3b9d9e8f-4h-15i6j-13","e:cant	a12b5e-2j-10","e:check	e-5j8","e:claud	b3g-2","e:code	b-5d8e-3j2","e:com	d4","e:command	e6j-3","e:compil	e8h3j-6","e:compiler	e4j-3","e:const	b-5e14j-2","e:content	b-4d6f-2i5j-3","e:core	j3","e:could	b-5e10j-3","e:cpp	e4h-3j5","e:creat	a4c2i7j-9","e:data	b4e-7j8","e:dev	b3","e:devic	e-3j6","e:did	b3e8j-7","e:directory	a-9b-2e17j-4","e:doe	b-7e5j6","e:dump	b3","e:empty	b2i6j-2","e:error	b7c7d4e3f-4g-3h-4i-4j-8","e:evaluat	b3","e:exce	f-4g3j5","e:execut	e6j-3","e:exist	c3e3i7j-7","e:exit	d5e4f-4j-3","e:expect	b-7e-4j16","e:fail	a12b5c-4d4e-6g-2h-9i-3j4","e:fault	b3","e:file	a4c-2e21f-4h-4i-2j-13","e:find	e10j-5","e:found	a-5b-8c-5g13h-3i-2j13","e:from	b-7e4j4","e:function	b4e9h-2i-3","e:have	d-2e8i6j-5","e:home	a4b2e-3j-3","e:id	b5j-3","e:includ	a-3e12h-2j-4","e:input	e-5j9","e:install	e6j-3","e:int	j3","e:integer	b6e-2h-8j7","e:internal	e6j-5","e:into	e3j-3","e:invalid	a18b7c-3e-3f-7g7h-2j-13","e:lib	e6j-2","e:limit	b-2g3j6","e:load	a4b-7j6","e:local	b-3e8","e:long	b6g12h-15","e:match	b-8e16j-4","e:maximum	g17h-12","e:memory	e6j-2","e:messag	a4b-4d4f-5g-3i5j2","e:miss	a-4e18f-6g6h-4j-9","e:modul	c-3d5h-3j3","e:must	b-6d7g-2i6","e:nam	d6","e:name	e6j-5","e:need	e4","e:no	a-13b-5c-2d7e37f-4i-2j-14","e:node	b-6e-3h3j8","e:not	a-4b-19c-3d-4e56f-3g7h-14i-6j-10","e:object	a-3e3","e:operation	h3","e:out	e6f-3","e:output	e5j-3","e:overflow	b6e-2h-8j7","e:path	a4d-2e5j-3","e:pleas	b-3c2f-2j6","e:pointer	b11j-5","e:property	a2d10f-3j-5","e:python	b3e-2h2","e:read	b-8d9g4j-4","e:referenc	b-7e8h-3j9","e:request	e4j4","e:requir	b-4e14j-9","e:resourc	b2","e:root	a2","e:runtim	b20e3h-6j-9","e:scop	e10j-6","e:security	e10j-6","e:segmentation	b3","e:server	d10f-5","e:set	e7j-3","e:shar	a-3e5","e:so	a-3b-5e14j-5","e:sourc	a-4b6e4f-4g6j-4","e:src	e-3j8","e:start	a13b-10","e:stat	e4j-2","e:status	f2","e:stop	e4","e:string	e12h-3j-5","e:such	a-11b-4e20j-2","e:target	e15h-3j-7","e:tim	j3","e:timeout	c8h-3j-4","e:token	b-2g17h-12","e:too	g13h-12","e:try	c2f-3g-3h3j5","e:type	b4h-5j9","e:unabl	a3b-3c-2d3e11j-9","e:undefin	b-5d9e8g-3h-3","e:unexpect	b4d3e-2g-5j5","e:unknown	j5","e:use	c7g4h-5j-4","e:user	f-2","e:vs	a2f-2j4","e:when	a-2h3","e:which	h-3j7","e:work	b4","e:writ	d6e4f-5j-3","f:a	b-4f-4h17i-3","f:add	e-2f-8g21h-4i14j-16","f:all	b-3c-15e12f16h-6","f:allow	h4j-2","f:auto	h14j-9","f:bug	a-3b-3c-3d-6g-4h15i15j-8","f:build	a-17e14h6j4","f:can	c-2d14e-5f-2g-5h8j-5","f:cannot	a-19b42c-6d-6e21f-7g-6h-13i-9j4","f:cant	c-4e-8h-8j27","f:check	a-4b13e-6","f:clarify	h16j-5","f:claud	a-13b2c-6e-7f-6g64h-3i-7j-22","f:code	c25d-9e-5j-8","f:consider	d-2f-5h15i-2j-3","f:consol	d-4f19h-7j-4","f:context	f2h-7j10","f:copy	b-4f8h-7j8","f:could	a-7b14e17h-5j-13","f:crash	a-5b9","f:custom	d11f-9g-14h18j2","f:data	e-3h-6j15","f:debug	c5f4h-2","f:document	h10i-2j-6","f:doe	h-9j20","f:dont	a-2b-4c-2e18f2g-2h2i-4j-7","f:duplicat	c-3h-5i18j-2","f:error	a-12b-7d-2f12g-3i-2j16","f:fail	a-2b-6c-2e3f-2h-3j14","f:featur	h-10i15j-2","f:file	e-5f6h-5j6","f:fix	a-4b-6c-5d-3e13f-2g-4h-21i-7j40","f:get	e-3h6i-4j8","f:go	b-4c17d-3f-8g-2h-24i25","f:hook	a-5c-6d-2f6j11","f:how	b-4e-5f-2g-2h-14i-10j42","f:http	b-2c-2e18f-2g-2j-5","f:i	b-3c15e-5f9j-12","f:imag	b9f-7h9j-6","f:improv	f-3h14i-4j-5","f:includ	a-7e8f-2g-2h-6i31j-17","f:input	a-5b-4e-3f13h-3j7","f:internal	b4j-3","f:invalid	a-4b29c8d-8e-6f-11g-6h-4i-3j6","f:is	h-23i-2j28","f:issu	b25d-5e-2f9h-4i2j-21","f:limit	b-2h18j-10","f:make	b-5c-7e12g-2h15i3j-14","f:memory	a-2b-3d4f3","f:miss	b-3e-4h13i-2j3","f:model	c10f-3g-4j4","f:new	b-8h8j3","f:no	b-5h10j4","f:past	f3","f:plan	a-9b5c-15d-5e-3f3g41h-5i-6j-6","f:pleas	b-7e-3h26i-2j-11","f:port	b-5c-3d5e8f9g-2h-7i-3j-3","f:pre	c-4d-3e-4f-2h11j7","f:provid	h7j-5","f:python	d-2h-5i-3j15","f:read	f-4h11","f:remov	f4h-13i-3j16","f:request	h17j-11","f:run	b-2e-3h-13i-3j26","f:segmentation	e4","f:set	a-2b-8d-10e-4f8h27j-6","f:show	f-4j12","f:support	h10i-4j-3","f:terminal	d2e-3f16h-3j-5","f:test	a-4b13c-2d-2e-10f34g-3h-22i18j-21","f:the	b-4c-2d9e15f-2g-2h-6i-4","f:them	c-2h12j-3","f:unabl	a18c-12d9e10f4g-2h-2i-7j-18","f:undefin	c-2d-3e8g-7h-2j10","f:unknown	d-20f25","f:unsaf	a-8c-5g18h-7j9","f:updat	a13b-3e4f19g-3h-6i-3j-19","f:use	a-5b-4c-4d-3e-7f-5g-3h43i-5j-7","f:vs	c10d-9f5g-2j-3","f:vscod	a-7c11d6g-5j-4","f:when	a15b-5c-9d7e-5f3g-3i-3","f:why	d-9f6h-9j20","f:window	a27d6e-8f-6h-2i-4j-13","f:wrong	b-2c12d-14e16g-2h-7","p:authentication	b2c-3e3f-5h5j2","p:config	a-2c-13d-13e11f9g8h5j-2","p:content-policy	d-3g-2h6j4","p:context-limit	a-5b2c-3d-8e-3f-9g8h20i-2","p:crash	a3b-6c-8d-9e6g-10h5j20","p:feature-request	a-8b-13c-9d-8e-5f-10h-5i41j14","p:filesystem	a-15b-7c-4d-5e12f-7g8h5i-4j18","p:install-update	a-4d6e-4f-3g-7j16","p:integration	b-6c10d-21e6f6g-10h7i-5j16","p:invalid-request	a3b-4d4f-6g-8h6i9","p:memory	a-5b11c-5d3e3f-6g-7h13i-5","p:model-behavior	c-2d-2f-4g3h6","p:network	a-6c6d8f-6g-6h9i-4","p:no-report	a-3c4d-5g-4h13i-3","p:none	a-48b11c-25d-62e19f-13g-33h96i-15j69","p:overloaded	a-2d-8e9f4g-3h5","p:permission	b2d-4g-2h6j3","p:process	b-3c-3d-8e4f3g-2h7i-2j3","p:rate-limit	a-2d-9f5g-3h6j7","p:server-error	d-4f-3g-2h13","p:ui	b-8c-8d2e9g-4h25i-8j-9","p:unknown	a-5c-5d-17e3f-6g-11h30j14","p:usage-limit	a-5b-5d-8e-3f-4g11h5i2j7","r:access-denied	b4","r:accessibility	b5c2e-4f5g-3h-4","r:after-upgrade	b2f4j-4","r:anthropic-invalid	a3b-3h-3i6","r:assertion	b25e-5j-11","r:assistant-approvals	c-14d-3g18","r:assistant-hooks	a-5c-5d22f-3g-2j-5","r:assistant-permission-prompts	a-3c-10f-3g16","r:assistant-sandbox	b3c3j-3","r:assistant-tools	a-4c3d-15e-7f27g-4h14i-4j-8","r:assistant-tools-fail	a3d8f-3g-4","r:auth-words	c-2g2","r:auto-update	a-4c8d16e7f-6g-10h-3i6j-14","r:background-process	b3c-5d-9e-2f10g-5j6","r:billing	c-2d-3g9i8j-7","r:cannot-start	b-4h7","r:compaction	a-4b3c-3d5e-3f-15g16h13i-3j-9","r:connection-words	b8d6e-3f-5","r:context-full	a-3d-5e-3f12g-10h15j-5","r:context-words	b-6g18h-9","r:crash-words	a-15b40d9e6f-8g-10h-14i17j-25","r:display	a17b-8c-3d-5e-4f-5g9h-4","r:empty	c9d-2f3g-2h15i-15j-9","r:errno-file	b3d-3","r:exit-code	e4j-3","r:extension-fails	b-5d-8e13j-3","r:extension-system	b-18c16d4e-7g-4h-8i-7j26","r:failure-headings	a-2b15c-14d-17e9f-10g-6h15i-12j23","r:feature-heading	g-2h3","r:file-content	a-14b-6c6g23j-6","r:file-tool	a12c-3g-4j-4","r:file-trouble	a-32b3d5e12f-8g2h-3i-3j24","r:file-words	a8b-6c-7d-7e10f-3g10h7i-6j-6","r:hang-words	a-14b19c-8d-6e-8f17g-2h9i-6","r:http-400	b-4d3f-2h-5i11","r:ide	b2c5d14f-4g-4j-10","r:install-broken	b2e-3j3","r:install-words	a-2b-4c-3d8e-14g-2i-2j20","r:integration-words	d8e-2f-6g3j3","r:limit-reached	c-2f9g7j-6","r:looks-wrong	e29f-28g11i-2j-6","r:memory-grows	b6","r:memory-words	a-5b10c-7d17e-6f-5g-8h12i-6","r:model-quality	a4d3g7h-3i-3j-3","r:model-words	d5e-3i7j-6","r:module-class	e4j-3","r:module-words	a-3d5j3","r:native-crash	b7e-3j-3","r:network-words	b-2c8d14h-8j-5","r:nothing-there	a4b7d9e-3f-6g-4h8j-14","r:only-test	i7","r:out-of-credit	j2","r:out-of-memory	b10d-3e10g-2h-8","r:overload-words	d-9e13f14h-2j-8","r:process-left	j5","r:process-trouble	d3e4f-4i-3j-3","r:process-words	a-2b3e-5j5","r:proxy-tls	a-4b-7c10d4e4f-4g-4h15i-5j-9","r:rate-limit-words	d-6f24g-10j-4","r:reconnect	d3","r:request-refused	d10f-4g7h-16i6","r:saved-session	a3d3g-3","r:screen-action	a-12b-5c-6d8e-6f2g-3h16j8","r:screen-element	a-12b-9c-3d-4e-15h25i13j7","r:screen-look	a5d-3e-5f28g-7h-7j-9","r:server-error-words	h10j-6","r:setting-ignored	a5c-8d-7e8f10h-3i-2j-3","r:settings-file	a-6b-3c27d-4f-3g-9h-6i8j-6","r:sign-in	b4d6e5f-7j-5","r:title-is-question	e-2f5h-48i-7j58","r:title-is-task	a-4b-7c-6d-4e7f-3h-16i41j-9","r:title-says-bug	b7c-11d-11e7f-9g-15h9i3j21","r:title-says-docs	h-7i14j-4","r:title-says-feature	c-3g34h-16j-9","r:title-wishes	d-3e-3f-8g10h20i11j-23","r:tokens-drain	a-4b-8c3d-6e-2g13i-2j6","r:tool-server-words	b-4c-3d-5f4g12","r:typing	a-3b6d11f3h10i-6j-16","r:uncaught-js	a5c-2d11e-2f-7g-7h-2j4","r:uncaught-managed	a13b-41d-4e6f-3h-8i-3j43","r:uncaught-with-stack	b-35d-3e10g9h-4j28","r:wish	a-3b-17c16d10e-6f-4g18h-22i5j4","r:wish-headings	e-2f-4g-9h10i15j-9","s:authentication	b4c-4d7e9f-10g6h-3i-2j-9","s:config	a-5c-10d-13e18f8g29h-10i4j-22","s:context-limit	a-11c-6e-8f-9g38h19i-8j-17","s:crash	a-5b-6c-18d8e15g-27h-6i4j32","s:feature-request	a-24b-15c-21d-36e12f-46g16h-33i92j55","s:filesystem	a-5b-15c-6e27f-16g16i-14j13","s:install-update	a-8b3c7d37e-11f-4g-22h-9i3j4","s:integration	b-33c22d3e-18f26g6i-21j15","s:invalid-request	a14b-14c-4d23e-4f-16g2h-38i45j-8","s:memory	a-9b29c-12d18e9f-10g-14h10i-11j-9","s:model-behavior	a5b-3c-4d6e-5f-3g18h-6i6j-15","s:network	a-9c19d33e-2f-19g-11h7i-9j-11","s:no-report	a-2c14d-4e2f4g-5h17i-9j-17","s:overloaded	a-2b-3d-19e20f27g-3h-4i-2j-13","s:permission	b6j-3","s:process	a-4b6c-8d-8e3f6h3i-6j9","s:rate-limit	a-3c-3d-14f25g-10j6","s:server-error	f-2h17j-9","s:ui	a-6b-23c-21d12e3f-12g-11h62i10j-13","s:usage-limit	a-10b-15d-15e-10f10g31i4j7","t:?	a-5b-8c-6d-10e5f5g-4h14j10","t:ability	h4","t:able	b-5h11j-5","t:abort	b18f-2j-9","t:about	a-2b-3c3d-2e15f-2h6i-3j-9","t:accept	a-3e17f4g-3h-4i-2j-6","t:access	b4g-6h-11j19","t:accessibility	b3","t:action	f-5h13j-3","t:ad	b-4e5f6g-5h-6i-6j11","t:add	a-2b11c-3e-9f-9g16i19j-21","t:address	b-2d-2e-4f-3g-2h-14i9j23","t:after	a-10b8c-7d-4e-3f22h-14i-7j14","t:again	a-3b-2e-4j6","t:agent	a-6c-7d-6e8f-10h27i-3j-4","t:ai	c-3e-3g19h-24i23j-8","t:all	a-3b-5c-14d5e4g-2h-14i9j19","t:allow	h3","t:already	b8c-4d-4e4f9g-3h-4i-3","t:also	b7d-3h6j-5","t:alt	d2","t:alway	d7e-2f-6g-3h7j4","t:analysis	h-4j9","t:android	b-2e-4h14j-3","t:anthropic	b-3g4j6","t:any	c-5f7h-6j8","t:anyth	b-7f-2g6h6i14j-12","t:api	a-3b-3c9d-3e-7f-4g4i-5j9","t:app	b-3c11d8e-8f-5h-3","t:appear	b-3c-2f8g6h8j-11","t:appl	a-6c-6e6j8","t:apply	h12j-6","t:argument	e8h-5","t:arm64	b-6c-7e19h-3","t:array	f-3h-3j12","t:assign	h8j-4","t:attempt	d-4e8f-12h14j-2","t:attribut	a-3b6h-4j9","t:auto	e-2g3h3i-5j6","t:availabl	c-3d12e8f-6g-2j-4","t:avx	e11j-5","t:backend	b-12c7e-4h-3j17","t:background	b-4c-5d-7f14g-6h-3i-2j14","t:backup	a18d-5j-7","t:bar	b3d-3f6","t:bash	a11b-8c15d-3e-2f-11g8j-6","t:becaus	b25e-5f-3i-3j-7","t:becom	f4","t:befor	c4f2g-4h-4j6","t:behavior	h-4j6","t:being	a12e-2f2g-3h-7","t:between	a-2b-4c-2d-3e-4f30g-7h-7i-3","t:big	f5j-6","t:binary	d-2e21f-4h2i-2j-12","t:bitcoin	a3b4c21d-3e6f-5g-3h-19i-5","t:blank	f3h-7j10","t:block	a-7b3c-4d-4e-7f7g-6h7i9j3","t:body	b-3d2g-3h-9j16","t:boundary	e-3h-7j17","t:box	f4","t:break	b-13c10e22f-5g-2h-8i-3","t:broadcast	e-2h-3i-2j10","t:broken	a16b-4c8e3f-3h-3i-3j-12","t:buffer	a18d-6e-4f2h9j-14","t:bug	a-8b52c15d3e-36f16g19h-34i-11j-17","t:build	a-16b-13c-12d-21e110f-9g-7h13i-14j-32","t:built	d-5h4j6","t:but	a-2b-11c-3d10f6g6h-2","t:button	e-4f11h-4","t:byte	b25e-4h-7i-2j-7","t:cach	b3h-3j4","t:call	a-8b9c-6e-9f-5g3i-4j19","t:can	a16b-3c-4d3e6f-4h-7i-6j-2","t:cannot	a-12b22c7d3e14f-14g-7h-26i-9j22","t:cant	a-4b7c6d-11e-4f-4g-4h-14i-4j31","t:case	d-7g-3h11j4","t:cast	a-2b-3e-7f8h17i-3j-4","t:caus	a-7d-11f13g12h-5i-3","t:cc	d-3e5f2","t:cgo	c-2e-6i-5j18","t:chain	f-3j6","t:chang	a-3b-3c-3d-3e-4f11g8h-3i-5j6","t:character	a21b-7d-2f9g-5h-12i11j-12","t:chat	a7b-2d-4f21j-14","t:check	a-2b8e-4h3i-2","t:ci	e11h-4i-2","t:clarify	b-7d9g-3h11j-3","t:class	b3j-2","t:claud	a-10d19e9f-22g58h-14i-14j-25","t:clear	a-2b-7d-4f16g-2h11i-2j-8","t:cli	a4b13c-3e2f-4i-3j-9","t:click	f13j-6","t:clos	b16e11f-2h-16i-6j4","t:cmd	a-8b7c3d-7e-21f-9g-8h20i-16j39","t:code	a-19b-14c12d8f8g15h5i-7j-8","t:color	f9h-5","t:com	a-4b-6c22e5f-5g-2h-6i-4","t:command	a6b-6c-9d-14e5f31i-8j-5","t:comment	h4j-2","t:compact	f-8g5h5","t:compaction	g8","t:compil	a-4b-6c-10d-3e29f-5g-4h6i-6j3","t:compilation	b-5e35h-3i-2j-17","t:compiler	e-5h-3j10","t:complet	b3f6j-3","t:component	b-4d-3f6g-2h10i-3","t:configur	c16d-6j-6","t:connection	h-4j11","t:consider	f-4h10","t:consistency	h-8i12","t:consol	b-7c7d4f12h-7j-5","t:constant	a6b-3c-2d-8e9f-3g8h5j-11","t:consum	b-7f-4g5j7","t:consumption	b-3d7f4g6h-2j-6","t:contain	c2h-4j5","t:container	b4d-3f-6h13j-4","t:content	a9c-6g-4h-3i11j-4","t:context	a-3b-3h-10i-6j25","t:continu	b5g-5h6","t:control	f4h-24i13j13","t:conversation	d3e-3f-5g7i-3","t:conversion	b-5h-4j14","t:copy	b-3c-3f4h-7i11","t:core	a-2b22c10d-3f-6g-3h-16","t:correct	b-2c-10d-6f20j3","t:corruption	a3b6d-2","t:could	a-5b17e12f-6h-6i-2j-5","t:cpp	h21i-3j-11","t:cpu	e-3j9","t:crash	a-4b9d11f-2g-2j-7","t:creat	a16c-3d-12e-8f-13g20h5i6j-12","t:ctrl	d2e2f-3","t:cuda	a-2b-3e3h-9i-3j20","t:current	a-4b2g5","t:currently	c14d-9g-2h8j-5","t:cursor	d3f2j-3","t:custom	b-2d7f-6g-9h12j2","t:darwin	c-7e18i-4","t:dashboard	h-6i9","t:data	a-3b6c-3d-2e-10f-4g-3h-16i6j30","t:dataset	j3","t:debug	a-3b-3c-5e-4f5g-3h38i-5j-19","t:default	a-4b-4c50d-11e-6f-6h15i-10j-23","t:defin	c10e-3h-4","t:delet	a-8c-4d-3f-3g12j6","t:dependency	c-6e4j8","t:desktop	b-4d12g-3h5j-4","t:despit	a9c8f-4g-3j-4","t:detect	a3d7f-15g-2h-3j15","t:detection	b-3e7","t:dev	b-9e5f-3h-3j15","t:devtool	a-12b75c-6d-20e-7f-4g-14i-16j5","t:dialog	b-4f6h3","t:diff	f7h-2j-2","t:different	a-3b-2c12d-3e-10g-3h-4j16","t:dim	a-2c-8e-4f33h-4i-4j-8","t:directory	a-8b-8c8d-9e14f11g11i-6j-12","t:disabl	a-3b-4c12e-4f-6g-4h12i-6j4","t:disappear	a-3f13h-6","t:disk	b-2e10f-2h13i-2j-10","t:display	a-3c16d-7e-4f8h-8i10j-9","t:dist	e23h-5i-3j-7","t:do	a13b-6c19e5g-5h19i-6j-40","t:doc	h18j-10","t:document	h6j-4","t:documentation	c-4f-3g7h17i-3j-9","t:doe	a-5b-10c-24d-11f23h-20i-4j51","t:doesnt	a-4b-4c-8d-3e-6f10g-3h-10i8j19","t:dont	a-6b-14c-4d-8f-3g-7h14i7j23","t:doubl	b-6e4f-2j6","t:download	a2e9i3j-9","t:drop	d-3f6","t:due	a8b3d-3e9f-3g2j-12","t:duplicat	c-3h-5i11j5","t:dur	a-3b8c-2d-3e-2f4h12j-12","t:dynamic	a-3e3f-3h-6i11","t:each	f5j-3","t:edit	a2b-4c-7d-2e-3f5g3h9","t:editor	a-2b-2c-9d-3e-3f33h4i-4j-15","t:element	a-3b37c-3d-2e-8f-8g-3h15i-4j-21","t:empty	a9b-6c-6d10f-2g6h-10i-2j3","t:enabl	d3e14f-3h-4j-7","t:encod	e-2f-6h15j-4","t:end	a5b4d-3e-2f-2h13j-12","t:engin	b8j-3","t:environment	b-2c-9d7e7i10j-10","t:error	a-35b38c-15d25e38f-23h-8i-17","t:escap	h-2j8","t:etc	f2h9j-4","t:evaluat	b5g-4h-10j13","t:even	a-4c5d-2e-4f-3g9h-3j4","t:event	c-6f6h8j-5","t:every	b-3e-2h-4j14","t:exampl	a-10h17j-2","t:execut	b-2c-12f5g7h-5i-4j13","t:execution	a-6b9c-3d-3g9h-3i6j-7","t:exist	a-3b-6d-2e4f8h-6j10","t:exit	b5c-11d-6e7f-2g12h-9j6","t:expand	f3h-6j7","t:expect	c4e-3f-10g-3h3j14","t:export	b-3e12i-4j4","t:extension	a-6b-3c2d-29e19f19g-5h-3i-2j8","t:external	a-3b-8c-3d8e14f-2g-2h-5i-3j4","t:extra	f4g5h-3i-2","t:fail	b19c-13d-9e34f-22g-8h-39i3j35","t:failur	a9b-14c-7d-11e9f-6g8h-18i-8j38","t:fallback	j5","t:fals	a-3b-3e-7f-3g-2h-5j27","t:fault	e3","t:featur	c-3e-3f6g19h-8i-4j-4","t:feedback	h5j-4","t:field	a-2b-8c-5d-3e-3f8g-3h-9i10j15","t:file	a23b-13d-4e-3f3g-11h-3i8","t:filter	b-6d-2f10h-22i20j5","t:find	a-2b11c-2d-10e19f-6g-2h-5","t:fix	a-4b-5c-4d-3e8f-5g-4h-15i7j27","t:flag	b-2c3e-3f-2h4j5","t:focus	f7j-2","t:folder	c11d-2e-6f-5g-3h11j-4","t:format	a-3b-4c-2d-7e17f5g3h-6i-6j3","t:found	a-13b43c-5d-4e12f-8g-6h-10i-5j-4","t:framework	d-6j9","t:freebsd	a5d-7e20f-2h-2j-11","t:freez	b6d-5h13j-7","t:from	a6b-13c-5d-4e24f-5h-14j10","t:full	a2e11h-8i-2j-2","t:fully	a-3c-6f16j-6","t:function	a-3b-3c-3d-3e-8f-3g5h-23i-5j46","t:gb	e-2h-3i3j4","t:gc	b17c-2e-7f-3g-2h4i-4","t:generat	d16e-2f-15h8i-2j-5","t:generation	b-3e-4f-3h-15i14j17","t:get	b-3c9d-3e-4g-2h-12i-5j24","t:git	a11b-2d3e-2f-3g-4h-3i-3j4","t:github	a-3c10d6e-6f-3g4h-6","t:give	b-2h9j-5","t:global	c17f2h-6j-8","t:go	a-9b-2c3d-7f-2g-6h12j9","t:gpu	b-12e-5h9j12","t:handl	a11e-3f-7g-3h-3i-3j14","t:hang	a-4b17d-4f-4g-2j-2","t:has	a-3b-5c-3d-2e-2f16g-3h6i-4","t:hash	f2h-3j10","t:have	a-2c-4d-4e-3f11g-3h15i-3j-5","t:header	h11j-4","t:heap	b12c-3h7j-9","t:height	b-3f4h3","t:hide	b-2e-4f10h-2","t:highlight	b-4f21g-3h-2j-7","t:history	a17b-4d-6f-12j8","t:home	a-7g8h4","t:hook	a-4b-2c-10d11g-4h10i-4j7","t:how	b-3e-4h7i-7j15","t:html	f8j-3","t:http	a-2b-3c-3e4f-3g-3h-10i-3j27","t:icon	f-4h9","t:id	a4b34c-3e-10f-7g-4h-2i-3j-9","t:ide	a7b-3c-6d28e-6f-10g-3j-4","t:if	a-5b-8c5d-3e-14f5g7h28i-5j-11","t:ignor	b-2c11d3e-6f-3g-4h-9i-4j13","t:imag	a-2d-2e-8f-6g-2h7i-4j20","t:immediately	b6d2e-6h-3j3","t:implement	a12e-2f3h-12i10j-7","t:import	a-2b-7c-2d7f-2h3i-2j8","t:improv	h9i-3j-4","t:includ	a-7b-5c-3d-3e5f-5g-5h-16i28j12","t:inconsistent	h-5j10","t:incorrect	b-4e-5h-7j22","t:incorrectly	b22d4e-5h-4j-14","t:index	b3d-5h11","t:infinit	b-7g7j5","t:info	g6h-4i-3j5","t:information	e-3f3g4h6j-3","t:initializer	e18f-9h7j-10","t:input	a-7c-4d-6e-6f18g9h-7i-4j7","t:install	a-3b-7d13e5g-3h-7i-3j4","t:installer	e15h-5j-6","t:instanc	a-3b5e3f-9g-4j11","t:instead	a6b-12c-3d-4f4g14h-13j8","t:instruction	d4g-3","t:int	b-3h9j-4","t:integer	b14e-3h-3j-4","t:interactiv	h-7i9","t:interfac	a-3b-2e-4h21j-4","t:intermittent	b-6e-3h-8i-3j25","t:internal	a21d-7e-3f-16h7i-2j2","t:into	e6g7h-6i-2j-3","t:invalid	a-8b13c42d-7e-12f-9g-7h-10i-11j8","t:invok	c-2e-2g4j5","t:issu	b24c-8d-6f14g8h-14j-17","t:itself	b23e-3j-14","t:java	h16i3j-13","t:javascript	d7h-3","t:json	a-3c2d14f-25g-5h26i-4j-3","t:keep	b-8c5d9g-3","t:kera	h8j-2","t:kernel	e-2j5","t:key	a5c-5d-4e-4f-4g6i-3j12","t:kill	a6b2g-2","t:languag	c16d-6e-4h10j-12","t:larg	a-2b6e12f-2g-3h6i-3j-11","t:latest	a-2c5d6f10g-3h-7j-4","t:launch	b11c-3f-8j2","t:layer	a-2e-6f-2g-2h4i-5j18","t:ld	e-3h-3j10","t:leak	b-4c-2e-3h12j2","t:lib	b-5c-2e14","t:library	a-4e2h-4j11","t:like	f-3h7i4j-3","t:limit	b-3e-3f4h3i-2j5","t:line	b5d-9e-5f14g-4h-6i-3j9","t:link	a15b-9c10d-6e-6g-2h9i-5j-8","t:linux	b14d-2e15f-3h-4i-3j-14","t:list	a-2b-3c-2d-7e-3f12g-3h14j-6","t:literal	c4e12h-6j-4","t:load	a13b-11d4e-8f-10g-3h-4i6j14","t:local	a-4c11d-4e-4h3i-3j4","t:log	b-4c-4d-5e9f4g8h3j-11","t:long	b19d-2e-4f-2g-2h7i-3j-10","t:loop	b15e-4g7h-4j-8","t:loss	a6b-2f-6g2j3","t:mac	a21b3e14h-9i-3j-24","t:maco	f4","t:main	b3h-2","t:make	a-2b-3c-5e13f7g-3h17j-21","t:map	a4b-8e-5h8i-2j9","t:mark	b-6h-5j15","t:markdown	c-6d-6e-2f7g5h3i-3j5","t:match	a-3b8e5f-10g6h13i-4j-14","t:max	g5h9i-3j-6","t:mcp	a-4d10g-4h5j-4","t:md	a11c3d-3e-4f-3g6h10i-3j-15","t:mean	e8h12i-2j-8","t:memory	a9b-6c-3d8e-5g-4h21i-4j-15","t:mention	f4h12j-9","t:menu	h11j-4","t:merg	d-2e7i-2j4","t:messag	a-5b-11c-9d7e-8f13g-5h23i-4","t:method	h-11i15j4","t:mid	b5g-3","t:mismatch	e-2j3","t:miss	a-4b-5c-3d-5e32f6g-4h-3i-6j-9","t:mobil	a-7b-2d-2e10f-8h23i-3j-7","t:mode	a4b3d15e9f-25g17h-4i-13j-5","t:model	a15b-4c16d-11e-12g8h-14i-6j7","t:modul	d8e-5g6h-16i12","t:more	a-3d-3f2h14j-5","t:mov	a-2d5e-3h-3j6","t:move	f5","t:multi	a6d-6e-2f-3g-3h4i13j-10","t:multipl	a-6c-4d9e-6f-15g2h-14i5j31","t:nam	d7e-4h4","t:name	c3d-8e12f4g-2h3i-3j-10","t:need	a-2b-12d-7e6f12g5h25i-4j-21","t:nest	j10","t:net	a-5b4c-5d-5e-2f-6g-5h26i-12j11","t:network	b11j-6","t:new	a13b3c2d2e-5f-4g-8h-16i-5j18","t:next	f5h-3","t:no	a-9b6c-4d17e24f-3h-5i-6j-19","t:node	a-8b23d-2e-9f-6g-3i-5j11","t:non	a-3b-5c-2e-10f-4g-3i6j24","t:not	a10b6c-11d15e33f4g-20h-26i-11","t:note	b-2f12h14j-17","t:notification	f-6j17","t:null	b5f-5h-4j7","t:number	e-3f5h7i-2j-4","t:numpy	e-6h-3j10","t:object	a-3b-4e14h-13i12j-2","t:off	b-5c-2d-2f10h-8j11","t:one	b-2d-5e-6f5h8j5","t:only	a-3b15c-5d-2e-14g4i-4j8","t:open	b-3d-11f6h-3i-3j16","t:opencv	a-2b-13c-3e23f5g-2h-15i-3j13","t:operation	a-2b6c-3e-5f-2g-4h3i15j-8","t:ops	b18e-4j-10","t:option	b-2c-9e-3f14g-5i-2j9","t:opus	b-2c-5f11g7h3i-3j-5","t:order	e-4j12","t:org	f-2h21j-12","t:origin	j4","t:os	a36d-3e-4f-2g-2i-6j-19","t:other	c-2d-7e-2f10h-5i-2j13","t:out	c-3e-4f-2g-3h-7i12j11","t:output	a-5b-5c-4d-4e-7f23h-9i-4j16","t:over	f2h2","t:overflow	a-3b14c-2d-3e-6f-5g-3h-9i-4j20","t:packag	a-3b-8d-2e10f6h8i-5","t:page	b-2e-2h-9i10j7","t:panel	d3f7j-3","t:parallel	d-2h-2j7","t:parameter	b-3d-3e-4g-2h14","t:parent	b3","t:pars	a-4b-4c-2d-4e-4f-5g10h6i-3j9","t:partially	f5h3","t:pass	c-9d-7f19","t:password	b-3g11h-2j3","t:past	f6h-3","t:path	a33b-9c5d-2e9f-11g-5h-7i-4j-9","t:per	d-3e13f2h-4j-5","t:permission	a6b-2d-3e10g7i-2j-11","t:persist	a2b-5c7d-5f13j-7","t:persistent	e-3g-2h16i-2j-2","t:pipelin	b3e-5i-2j7","t:placeholder	b-2d-4f11h-3","t:plan	a-5b2d-3g21i-5j-6","t:pleas	b-5e-2g-3h23j-8","t:plugin	a-3b-2c-4d7e-7f-5j17","t:point	e7f-8j6","t:poor	b11j-6","t:popup	f-3g10j-3","t:port	b-4c9d5e4f4g-2h-5i-3j-7","t:positiv	e-4h-4j17","t:possibl	b-3e-5f-2h3j12","t:pre	b-6c-3e-5f10h8","t:present	e-2f4h-2j3","t:preview	c-2f-2h5j6","t:print	c-6e-3f-3h21i-4","t:privat	j2","t:process	a-2c-2d-3e11f3g-3h8i-3j-6","t:produc	b-3e-4f5h-5i11","t:profil	j3","t:program	b-3h-5j15","t:project	a7b-10c4d23e4f-4g-8h-3i-3j-10","t:prompt	a-2e-2f10g-5h11i-2j-7","t:property	c11d6f-5j-6","t:provid	d-7h12i-3j3","t:provider	a18d-5h-7","t:proxy	c11d5h-4j-7","t:py	b-16e-12h-11i-5j51","t:python	a-4b26c-4d-4f-4g-3i-6","t:question	e-2f20g-3h-37i-7j34","t:quick	f18h-4i-2j-3","t:race	a-2b21c3d-2e13f-2h-12i-3j-13","t:randomly	e-3f12g-5","t:rang	h-7j12","t:re	h7j3","t:react	a-7b14c-7d4e-14f-8g-7h-7i-8j39","t:read	a11b6c-3d3e-5g11h3i-3j-24","t:receiv	d10h-12j4","t:recent	e-5f2g9","t:recogniz	a9d8f-4j-5","t:redirect	c-5e-3f5h5","t:reduc	e-3f-4h-6i15j6","t:referenc	a-3b-8c-3e-4f-5g4h3i-3j17","t:reflect	d-2g9j-2","t:regression	b-4d6f-2g10j-5","t:releas	d5e20h10j-26","t:remot	c-3d19f-7j-5","t:remov	b3e-4g-2h-3i13","t:renam	a2h5j-3","t:render	a-2b-3d-8e-2f22g-2h-4i-3j6","t:repeat	a-2d-5e-5f-2g12h-4j10","t:repeatedly	f6g-4","t:repo	e13g5h-6i-2j-4","t:report	a-4b-6c-3d-4e8f-3h11i13j-11","t:request	a-3b-5c14d-3e-7f-3g17h-19j8","t:requir	a-3d8e-3f3g-5h-17i22j-6","t:reset	d-3f9j-2","t:resiz	j6","t:resourc	j3","t:respons	b4g-2h-8j11","t:restor	h3j3","t:result	a3b-5c-4d-4e-9f8g-8h-19i-5j43","t:resum	a11b-2c-2d-8e-6f21g-8j-4","t:return	a5c-3e-6f-13g-7h-6i-3j33","t:review	i3","t:rewind	f3","t:row	f10h-4i13j-11","t:rpc	b3e-3h2i-4j10","t:rule	a-2b-4c10e5f-6g-3h16i-3j-15","t:run	a-8b32c-10d3e-8g-9h-11i-12j24","t:runtim	a-6b51c-5d-3e-12f-4g-4h12i-8j-20","t:same	i-2j4","t:save	a5b-4c6f-2g-3h-14i-4j18","t:schema	d-3f-10g6h10i-3j4","t:scop	d8e6g-6h7j-10","t:script	e9","t:scroll	b4","t:sdk	e10h5j-5","t:search	a6d-7f4h-2j5","t:second	b13d-2e11f4h-9i-3j-11","t:section	f3","t:security	e10h-7i9j-9","t:seem	b-2f13h-7j4","t:segfault	b11e-7j-3","t:segmentation	e3","t:select	c-5f10g6h-7j2","t:selection	b-2d6f7h-5","t:send	b2","t:server	d8g-8h-13i11","t:servic	c-2d4e-4i3j6","t:session	a15b-5c3e-11f15g-13h10i-10j-2","t:set	a-8b-9c23d3e-12f10g-8h10i-7j-3","t:shar	a-4i9","t:shell	a11c13d-3f-8g-3j-6","t:shift	h4j-3","t:should	a-8b-10c-8d-7e-12f-5h66i-12j-6","t:show	a-3b-3c-5e-8f16g-4h5i-5j6","t:sign	b5c13d-4e-2j-5","t:signal	i7j-7","t:silently	a-7d7h-5j9","t:sinc	c7h5j-8","t:singl	f6j-3","t:site	b-4d-7e-3f-2h12j9","t:size	a-2b-5c-3d-3e-5f-17g8h21i-4j10","t:skill	d3h2","t:skip	a-2j2","t:slash	d-11f16g-2h3j-2","t:slic	b6e-2h22i-3j-17","t:so	a-3b-6e17j-5","t:some	a7c-6d3f2g-3h-7i-2j4","t:sometim	d-2","t:sourc	b-3e-3h-5j13","t:spac	b-2e11f12h-8i-3j-5","t:specific	b-2e-2g-3h-9i-3j24","t:specify	h7j-3","t:sqlit	d-3e9h-2j-2","t:ssh	a4b-4c12d8e-4f-14h8i-2j-5","t:stack	b6j-3","t:standalon	b11e8f-5j-9","t:standard	b3j2","t:start	a-3b-3d6e-10f-7g-4h6j17","t:startup	b-3c12d15e-5f-4h-6j-6","t:stat	a-2b-4d-3e-2g-4h8i-5j14","t:status	f4","t:still	c7e8f-6","t:stop	b12d11e-4g-6h-7i-2","t:stor	b23c-4d-4e-6f-5g-2h-3i22j-19","t:string	a-2c-4d-3e6f5g-4i-6j8","t:styl	f16h-12i10j-9","t:sub	d-7e14g5h-5i-2j-6","t:subagent	a-6c8d3f2g-8","t:such	a-11b-9e18j4","t:suggestion	f4h2j-3","t:support	b-9c9d-3e-6f-4g10h32i-7j-22","t:switch	h-2j4","t:symbol	a-2b-5c-3e3f22g-2h-7i-3j-3","t:symlink	a14e-3j-7","t:sync	a-2b-7c4d-2e-4f6g-2h8i-4j5","t:syntax	c11f-6h16j-11","t:system	a16c3d-7e-4f3g17i-4j-23","t:tab	b-3c-2e-4f13g-3h-3i-4j9","t:tabl	f3i2j-3","t:tag	b-3f9h-3i-5j5","t:take	j4","t:target	b-3e22h-5j-8","t:task	b-6c-8d-5e-3f5g4h5i-3j8","t:templat	h-3j4","t:tensorflow	a-4b12c-4d-4e19f-5g-4h-18i-8j15","t:terminal	a5b-3c-8d5e-3f19g-3i-4j-9","t:test	a-6c-6d-6f7g4h-7i11","t:text	c-2e-2f2h-4i-2j9","t:tf	a-5b-20c-4d-4e6f-9g-5h7i-3j39","t:tflit	e-3j8","t:than	d-4f4g10h-5","t:them	f8h6j-4","t:ther	b-2c13d7e-5f-5h-9i-4j8","t:thread	d4","t:time	b11c-2e-2f-8g9h-6","t:timeout	b-14j20","t:titl	f4","t:toggl	f5","t:token	a-5b-6d-5e-4f3g6h14i-4","t:too	a-4b-4d-9e-7g-3h4i17j5","t:tool	a27b-8e-9f-17g-10h18","t:top	d-3f3j5","t:trac	e-4f30h-14i-3","t:track	a-10e-5f-4g7h13i11j-9","t:tree	b-2f4h10j-9","t:trigger	c-3d5f2h-3i13j-10","t:truncat	a4b-2d-4f4h-5j8","t:try	b-9e9f-4g10","t:turn	b-4c-2g5j7","t:typ	h3","t:type	a-7b-3c-5d-4e10f-10g-4h26i-8j5","t:typeerror	b10j-5","t:ubuntu	b16d-15e21f-5j-12","t:ui	d-7f12i-2","t:unabl	a6b-2c-11d17e18f2g-2h-3i-5j-19","t:undefin	c-3d5e4g-5h-4j6","t:under	d19f-15h4","t:unexpect	b11e-2j-3","t:unexpectedly	f3","t:unit	e7g9h3i-2j-12","t:unknown	d-12f16h-2j3","t:unresponsiv	f4j-4","t:unsaf	a-6c-4e-2g11h8i-3","t:unsupport	b14e-2j-3","t:up	d-5e-5f-8g11h19i2j-13","t:updat	a2c-11d-5e-7f23g18h-11i-7j-2","t:upgrad	b-2e8f9g3h-9i8j-12","t:usag	c4d-2g2h2i-2j-5","t:use	a-7b-13c-6d-2e-3f-8g-5h27i-4j22","t:used	a2b-3d5e2g-2h7j-8","t:user	a18b-3c-10d-4e-3f-27g17h30j-17","t:using	a-5b4c-7d6e-2f6g-6h-9i-6j21","t:utf	a9b4f-6j-4","t:ux	f5h3j-4","t:v1	a3g-2j4","t:v2	a15c4d-4e-3f5g-3h-7j-5","t:valid	a13c-2f-2g-3","t:validation	g6h-18i9j6","t:valu	a-4b-2c18d-12e-7f-7g-3h-21i-11j49","t:variabl	a-4b-6c-3e-5f-4g-2h13i7j7","t:version	a-3b-4d9e30f-11g-7h18i-7j-26","t:via	d5g-4h9i-3j-7","t:view	a-2b-3c-2d-2e-4f42g-3h3i-5j-23","t:vim	d18f-13j-3","t:virtual	h-3j7","t:visual	e6f3g-2h-11i12j-3","t:vs	a-2b-3c7d-12e9g7h7j-10","t:vscod	a2b-4c28d20e-3f-10g-9h-2i-4j-18","t:wait	b-2e12g-3","t:wallet	a-12b-8c-3d-3e9f-14g-4h-6i-6j46","t:want	h17i-4j-7","t:warn	a-3b-11c-2d-3e30f-3g-3h-7i-9j12","t:way	d2h-5i-2j10","t:web	c12d-10h-3j4","t:websit	d-6e14h4j-6","t:what	a-2b-9c-3d8e7f-3g-6h11i-3","t:when	b13c-24d12e-9f16g8h-12i-14j8","t:which	h5","t:whil	b-6d5e9f-5h-13i2j11","t:why	d-5f3h-5j13","t:will	b-3e10f-5h9i-4","t:window	a29c-6d-3e29f-3g-7h-5i-9j-26","t:within	f9h-2i-5j5","t:without	a-2c-10d-4e4f-3g6h12i-2","t:work	a-24b-10c8d7e-12f-7g9h-10i17j21","t:workspac	a-3b-7c-3d23f-8g-3h-2j5","t:wrap	j3","t:writ	a8e-5f-7h12i-2","t:wrong	b-3c6d-11e15g-3h-12i-3j10","w:?	b-9c-7d-8e3f-21g-18i-6j65","w:abandon	h-2j3","w:ability	a-2d7e-3h3","w:able	a6b-7c3d11e-5f-8g-4h11i-3j-3","w:abort	b12j-6","w:about	a-7b-7c2f-9g9h11i13j-11","w:abov	a-8b-3c-8d-2e14f11g-5h-6i2j5","w:accept	a-6b-2e7g3h8i-4j-5","w:acceptabl	b-2j6","w:acceptanc	h-3i7j-2","w:access	a3b3e-5f6g-4i-2","w:accessibility	d-3f6j-2","w:accessibl	f4h-2","w:accidental	j3","w:accidentally	e8j-4","w:accomplish	h3","w:accord	c3d4e-4g-2h3i-2","w:account	c2d-8e-2h-4i13j4","w:accuracy	e-2j7","w:achiev	j3","w:acknowledg	c-2g6h-2","w:across	a8b-7c-3d3e-4f-5h14i8j-13","w:act	f-5h3j5","w:action	a-5b-5c-6e-6f6g3h12i4j-4","w:activ	a-4b-3c-4d4e-3f7g6h-7i5j-2","w:activat	d5","w:activation	d7j3","w:actual	a-2b-2c-6d7e-4f8g5h-4i3j-4","w:actually	a-4b-3d2g8h-7i-3j8","w:ad	b5c3d-5e10f5g-8h-2i5j-13","w:add	a-9b8c-2d-4e-9f-21g14h19i20j-15","w:addition	h9j-5","w:additional	b4c-2d-2g-2h-11i3j8","w:addr	j3","w:address	a9b3c-3d-7e-5f-2h-6i3j9","w:adjust	b-3d4f-4h5","w:admin	a2","w:advanc	h-3j8","w:affect	b-4d4e3f-2g2h-14i5j6","w:after	a-7c-5d-3e-6f-5h-7i-2j35","w:again	a-4c-3d-3e-5f3g3h-7i-4j19","w:against	a5h5i7j-11","w:agent	a-6d-2f2g-4h5i9j-2","w:ago	a3d3j-3","w:ai	b5c-6d-6e2f-3g14h-4i19j-20","w:air	b-3c2e3","w:algorithm	c-2h12j-7","w:alia	c2","w:alias	b-3e-3j5","w:align	f9g5j-8","w:all	a18b-4c-5d-2e-9g-10h-8i19","w:allocat	h17j-7","w:allocation	h4j-3","w:allow	d-4f3g8h14i-3j-12","w:alon	f5h2j-2","w:alongsid	g13h-12","w:alpha	j3","w:already	a-4b7c-3d-2e-2f7g-2h13i-4j-9","w:also	a-4b-3c-2d-2e4f-7h21i-7j2","w:alt	f4h-2","w:alternativ	d-3g12h-3","w:although	a4f4h5j-6","w:alway	b-12c21d-8e-4f-2g-2h6","w:amazon	j6","w:amd	a-4b-4c10e-2f-2h-2i8","w:amd64	a3b17c-5d-5e-5f-3g-3h-8i-8j17","w:amount	c-2d-2e6g-3i15j-11","w:amp	b-2h-9i-3j18","w:analysis	b-2e-5g2i9","w:analyz	h2j-2","w:anchor	a11b2f3h-2j-11","w:android	b-3h9","w:angular	d-4j4","w:annotation	b-3e-3h10i4j-4","w:annoy	a5e-2h-2j2","w:another	b5c-3e5g-2j-9","w:ansi	f9j-3","w:answer	a-2b6c-6d-3e-6f6g3h3","w:ant	c-2d2g5h3j-3","w:anthropic	b4c-2d8e3f-3g-3h-4i-3","w:any	a-3b-7c5d-5e-5f8h-2j9","w:anybody	e7i10j-11","w:anymor	a4b-5e-3f3h-5j7","w:anyon	a5e5h-3j-3","w:anyth	a-3b-8c-3d-3e-4f3g2i8j7","w:apach	a4g-3h5j-3","w:api	a-2b-6c3d-3h5i11j-8","w:apis	e4","w:app	a-7e-9f-6g-3h6i6j10","w:apparently	b3h2j-3","w:appdata	j3","w:appear	c-9d5e3f17h4i-7j-10","w:append	e5f4h-10i9j-5","w:appl	a-4b3c-4e3f-3h2j4","w:appli	f4","w:applicabl	h3","w:application	f-3g2h2i3","w:apply	a-2c-2e9f-6g4h10i7j-17","w:appreciat	e8j-5","w:approach	d-2h3i8j-5","w:appropriat	f3j-3","w:approv	b-2c-5g6","w:approval	c-6g7","w:apr	h3","w:arch	j3","w:architectur	b6c3d-5e6f-3h-3i4j-5","w:architectural	g3h3j-2","w:area	f-3h3j2","w:arent	c3f4j-2","w:arg	b-8i10j2","w:argument	d-2h4i-4j3","w:argv	c7d-2e-3h-3j5","w:aris	h6j-4","w:arm	e4h7j-8","w:arm64	b-7c-4e15h-3","w:around	e4g4i-2","w:array	b-8e-4f-4i-3j22","w:arriv	i6j-4","w:arrow	f3","w:artifact	e4","w:ask	a-12b-5c-18d-2e-5f-3g44h-4i8j-4","w:assert	h3","w:assertion	j5","w:asset	c-4f11i6j-8","w:assign	a-2h19j-10","w:assignabl	h3","w:assignment	b-2h9","w:assistant	a-5b-3d4g3","w:assum	b-2c-2d3f-4g5j6","w:async	j2","w:atomic	h13j-9","w:attach	e7f-3h5j-4","w:attachment	c-4e4f11g-2h-3j-5","w:attempt	a-2b-8e9f-3g6","w:attention	j3","w:attribut	e-2h-2j10","w:authentication	c4d4j-3","w:author	e4h-6j4","w:authorization	h-6i6","w:auto	a-3b-3d7f-5h15i-4j-6","w:automat	h4","w:automatic	f-6h11i4j-6","w:automatically	b-2c7e-2f8g-4h-4","w:availabl	a-4b-4c3d12e-4f3g-6h-4i5","w:avg	b5e-3f-2h-4i8j-2","w:avoid	h8","w:avx	e7j-3","w:await	h-2j7","w:awareness	h4j-2","w:away	f5h3","w:awesom	f-3h6j-2","w:aws	c2","w:azur	c8e3j-5","w:b1	f3","w:back	a-4b-5c-4d3e-4f3h18i-5","w:backend	b-7d-3e-3f-3g-2h-4i12j11","w:background	a-3b-8c-4e-4f13h-3j12","w:backup	a7d2h-3j-3","w:backward	h11j-5","w:bad	e-4h-5j14","w:balanc	j3","w:bar	d-3e-4h6j5","w:bare	h6i2j-7","w:bas	b5c4d-2e-5f3g-3h7i4j-12","w:base	a2c5d-4","w:bash	a6c5d-9e13f-6g11h-4i-4j-10","w:basically	e6j-5","w:bat	a8h-3j-2","w:batch	b-4h9j3","w:bd	h5j-4","w:becaus	b3c-11d3e9f-4i8j-10","w:becom	a4c-2e-3g-5h-4i3j4","w:been	a5b-4c-3d-5e5g-3h-6j7","w:befor	a5b3c-11d-3e-17g9h-5i14j6","w:begin	f-5g7h-4j3","w:behav	h9j-5","w:behavior	a3b-4c-2d2e-8f-13g8h8i-3j10","w:behaviour	g3h5","w:behind	h-2i5j-3","w:being	a7b-2d-3e-6f-11g4h-4i23j-5","w:believ	c3e4h6i-3j-5","w:below	a-6c-4d-4e16f5g-5h-24i9j15","w:benefit	b-4h3i9j-4","w:besid	h2","w:best	b8d-3f-2j3","w:beta	h5j-3","w:better	b6f3","w:between	c-5d-2e-5f11g-2h3j3","w:big	b4j-3","w:bin	b2c-5e25f-6g-3i-4j-8","w:binary	b2c6e10f-6g-2h4i-2j-11","w:bind	a-5h3j6","w:bit	b4e-6f-4j6","w:bitcoin	a4b-12c3d-9e11f-22g-8i-12j46","w:bitcoind	a2b3c4e-6h-2j5","w:black	b-3j5","w:blank	h-5j9","w:blob	a8b5d-6e-8g-3h8i-7j3","w:block	a3b10c-3d-4e-9f2g-3h-2i8j-2","w:blockchain	e-2h-3j8","w:blog	b-3e2h2i-2j3","w:blow	b6j-4","w:blue	f2","w:body	b-4e-2f-2g3h-6i5j8","w:boilerplat	b2","w:bom	a3e6f-2j-2","w:bool	h-4j8","w:boolean	h4","w:boost	e6j-3","w:bootstrap	e12h-2j-5","w:border	f5h-6i4","w:bot	g-2i9","w:both	b-3c-6d11e-5f-6i4j3","w:bottom	b6h10i-2j-12","w:bound	h4","w:boundary	j6","w:box	a-3b-4c-2d-3e-4f11h7i-3","w:br	c3h2j-3","w:bracket	c3","w:branch	a-2c-3d-3g-3h10i-6j10","w:break	a2b-9c10d-3e10f-3g2h-9","w:bridg	b13e-2j-3","w:bring	c2","w:broadcast	h4","w:brok	d2e8h-3j-4","w:broken	a6b-2c-3f18h-5i-3j-7","w:brought	j3","w:brow	f-4j4","w:brows	d3","w:browser	a-3b7c4e-8f10g-2h-15i11j-2","w:bsd	j4","w:buffer	a7d-2h6j-8","w:bug	a-6b24c5d-3e-19f3g3h-40i15j18","w:build	a-18c-9d-19e109f-8g-9h-5i-12j-29","w:builder	b-3h17i-4j-4","w:built	d-10e3f-5g-2h9i-3j9","w:bump	f-3h8j-4","w:bunch	b-3j6","w:burden	h5j-3","w:but	a-13b-18c-7e4f-5g-11h31i-20j39","w:button	a-3b-4c-2d2e-5f-6g3h6i7","w:byte	b10c-3d-3h-5i-4j5","w:ca	c2","w:cach	d2e-5f-2h-4i9j4","w:calculat	c-3d-4j12","w:calculation	i5","w:call	a-6b-12c-7d4e-9f-6g6h-7i3j35","w:callback	h-4j6","w:caller	h-2j3","w:came	h3","w:can	a-11b15c-3d-4f-7g-15h40i-15","w:cancel	h5j-4","w:cannot	a-7b7c5d8e6f-5g-10i5j-9","w:cant	a-2d-9f-4g-3h-13i-4j34","w:canvas_oop_rasterization	c6e-5f-3h-7i6","w:cap	h8j-8","w:capability	a7d-2g3j-4","w:captur	d-3f-3g4h6i2","w:carry	j2","w:case	a-6c-4d-7e-5f-7g-3h21j10","w:cast	b-2c-3e-4f3h6i-2j7","w:catch	a-2g5i2","w:category	h-7i14j-4","w:caught	h3","w:caus	a6b7c-7d4e11f-2g6h-21i11j-15","w:cc	a-3b11c-5d3e4f-5g-5h18i-6j-11","w:cd	a2b2e-2f-8g4h-3i-2j7","w:cell	f11j-5","w:center	j5","w:certain	e4h3j-3","w:certainly	d-2g2","w:certificat	d-3h4j4","w:cgo	e-3h-4i-3j15","w:ch	j3","w:chain	b6","w:chang	a-7b-6c-8e-2g20h20i-9j-8","w:changelog	d-4e7j3","w:channel	b-5d3e-3f-6h16i-2","w:char	j3","w:character	a13b-3d-4e-3f3g-4h-9i10j-4","w:chat	a3b-6c6e-3f16h-4i3j-14","w:cheat	g11h-2j-4","w:check	b6c-3d4e6f-6g-3h-15i13j-3","w:checkbox	j3","w:checker	b-2h-5j11","w:checklist	b-13c-3d-2e-3f-4g-3h10i-5j25","w:checksum	j6","w:child	b3h2","w:children	f3j-4","w:chines	a8b-2c6d-2j-6","w:choic	b3c-6f10g-2j-3","w:choos	d7","w:chosen	d4","w:chrom	a-3b-3c-3d-3e-7f17g-3h-13i7j12","w:chromium	c6d-3","w:ci	b-4e5h-9i-5j19","w:circumstanc	j2","w:city	h-9i21j-7","w:cl	j2","w:clang	a-2e15j-7","w:clarification	b2c-4g4i3j-3","w:clarify	b-4d4g3","w:class	e-7f-2h4j7","w:classification	h-2","w:claud	a11b-12c21d14e-14f4g63h-12i-3j-70","w:clean	a2f-2i2","w:cleanup	h-2i8","w:clear	a-3b-5c-2e-2f14g-6h10i6j-11","w:clearly	a8b-4h4j-9","w:cli	a4b16c8f-6g-3h-4i-5j-9","w:click	a-8b-10d-7e3f-11g-6h7i4j27","w:client	e-5g-3h21j-8","w:clipboard	j4","w:clon	a-5g5h-5j5","w:clos	a-3b4c-2d6e3f-6h-8i-7j15","w:cloud	a-3d4f6j-3","w:cmak	a-2b-3c-2e31h-5i-2j-12","w:cmd	a-2d-7f-4g-5h14i-9j12","w:cn	c6d-2","w:co	j-2","w:cod	g3h6j-4","w:code	a-11b-6c5d-9e-15f5g14h18i-6j6","w:codebas	g3","w:codec	a-5b3j7","w:codesandbox	b-4d-2e-2h-9j25","w:codespac	h-8i10","w:col	j3","w:collaps	h4j-4","w:collect	i2","w:collect2	e5","w:collection	h8j-5","w:color	e-2f7h-12i4j9","w:com	a-3b-14c-12d-12e40f-11g-23h34i5j-4","w:combin	i2j3","w:combination	b2g-2h3j-3","w:come	a-3b-3h4j8","w:command	a4b-13c-7d-10e13f14g4h17i-13j-10","w:comment	a-3b-3c5d-6e-3g-2h19i-4j-5","w:commit	b-9c3d-7f11h8i10j-16","w:common	a13b-3e2f-4h3j-7","w:commonly	h5j-3","w:communicat	i3","w:communication	a4c-2f-2h7j-3","w:community	b-3h-3i11j-5","w:compact	d3f3h6j-5","w:compaction	d5g3h-5","w:compar	a5i8j-14","w:compat	j3","w:compatibility	a4c-2e6h3j-6","w:compatibl	b-10d3e7h5","w:compil	a-8b-8c-8d-4e40f-7g-5h3i-11j9","w:compilation	b-4e19h-3j-5","w:compiler	a-5b-3c-7d-7e18f-11g-6h5j15","w:complain	g9j-3","w:complet	c-2d2e-4f7g-2h-8i7","w:completely	d7g-2j-2","w:completion	f5j-4","w:complex	d-3e-2f4g3h10j-5","w:complianc	c5d-4","w:component	a-3b7c-6e-9f7g-4j5","w:composition	d-3h4","w:compress	h3","w:compression	b3","w:comput	e2h13i-2j-4","w:computer	a4c-3","w:con	h2","w:concept	h2","w:concret	h4","w:concurrency	j2","w:concurrent	e2","w:condition	h-5j4","w:config	b-9c-3d-4e8f5j4","w:configur	a-4c11d11e13f-11g-7j-14","w:configurabl	h3","w:configuration	a-6b-3c11d2e5f-5g-4h-6i9j-4","w:confirm	a-2c-6e4f3h-5i10j-6","w:confirmation	c-3g4h3","w:conflict	c-5g4i5j-3","w:confus	a-6d-2e-3g3h6i-2j3","w:confusion	d-2h9","w:connect	c3d17e-4f-7g-2h4j-6","w:connection	b3c-3d5e-7f-10g-2h15i-4","w:consider	b-2d5h-6j9","w:consistency	h-4i6","w:consistent	b2h4i6j-9","w:consistently	a3d-3g3h-4i5j-3","w:consol	a-2b-5d4e-7f6g-2h-10i5j9","w:const	b-4d-5e6h8","w:constant	b-3c-2d-4e5h5i-4","w:construct	b-2h-2j7","w:constructor	b4","w:consum	b-8f9h2","w:consumption	d4f2g3j-3","w:contain	a8b-5c8d-3e-3f-6g-8h5j3","w:container	b3d2f-4h8j-4","w:content	a8b-7c-5d5e-4f-6h3i12j-8","w:context	a-6b-4c-9d-4e-4h21i5","w:continu	c-3e-4g7h9i-3","w:contrast	f3","w:contrib	e7f6j-7","w:contribut	d7e-4f-5h10j-3","w:control	b-3f5h-15i12j6","w:convenienc	b2","w:convenient	h6j-3","w:conversation	b-4c-4d4e-6g16h-4","w:conversion	b-3e3h-4j7","w:convert	e-5f-3g6i-2j7","w:convey	i2","w:coordinat	b3f3h-2j-3","w:copi	h-3i5j5","w:copy	b-3e-4h9i2","w:copyright	h-3j5","w:core	a10b16c-5d-11e-7f-12h-8i-12j32","w:corner	h3j2","w:corp	h-3i14j-6","w:correct	a-3b-4c-8e-5f18g6h-5i-5j8","w:correction	f4h-3i3j-2","w:correctly	a12b-7c4f3h-6i-3","w:correlat	d3","w:correspond	f-2j7","w:corrupt	a6b2f-4","w:corruption	a3b2","w:could	a-7e5f-9h33i-9j-12","w:couldnt	d-4f4h7","w:count	a-3b-3d-3h-2i12j6","w:counter	h6j-3","w:coupl	a3","w:cover	h5","w:coverag	i9j-5","w:cpp	b6c-3d-5e-3f-7g-3h8i-7j15","w:cpu	b8c-2d-2e-9f-5g-2h-4j18","w:cpus	c6d-2e-5f-3g-2h-8i6j6","w:crash	a-3b13d2h-4j-7","w:creat	a8b-14c-2d4e-13f-6g7i9j9","w:creation	d-3e-2h7i3j-6","w:credential	h8j-4","w:critical	b4f-3g5h6j-5","w:cross	b-4c-6e10h10i-2j-9","w:cs	i6j-3","w:css	b10j-6","w:ctrl	d2j-2","w:cuda	a-5b-7c-3d-3e10f-7g-3h3i-7j24","w:cudnn	a-4b-6c-2d-3e9f-6g-2h9i-4j9","w:curious	f4","w:curl	g3","w:current	a5b-11c-6d-7e9f-8h39i5j-27","w:currently	a-3b-3c3d-12e9f-4g-6h23j-8","w:cursor	b3e-3f-4g3h5","w:custom	a-4b-7e7f-10g-10h19i-5j9","w:customer	b-3i20j-10","w:cut	f-5g6h-2j5","w:cv	a-8b-3d-3e-4f-4h-4i-3j33","w:cv2	b-10e-6f-4h-8i-3j37","w:cxx	b5j-2","w:cycl	b2","w:d2	i4","w:d_canvas	c6e-5f-3h-7i6","w:dangerous	j2","w:dark	j2","w:darwin	a5b10c-6e10f-8h-9i-7j6","w:dashboard	c2e5f-2h-6i4","w:data	b2d-5e-14h-8i10j12","w:databas	c-2d-2h3i15j-9","w:dataset	h3j5","w:date	c5d-3e4h2j-5","w:day	b5c-4e6h-6i-2j2","w:db	b6j-3","w:de	a-3g13","w:dead	h6j-4","w:debian	b7f-2j-3","w:debug	a-2b4c-7e-10f-2h22i-2j-6","w:debugger	b3h3","w:dec	i3","w:decid	g8j-4","w:decision	f4h3j-3","w:declar	d-4e3f-3j9","w:decod	b3","w:decoration	f7h-2j-2","w:default	a-9b-10c35d-10e13g-6h17i-14j-16","w:defer	h-5j6","w:defin	a-3b-4c5d4f-3g-6h14j-6","w:definitely	d4","w:degradation	b-3d4j3","w:delay	h4j2","w:delegat	j3","w:delet	a-4c-3d-2f-3g8i7","w:demo	j4","w:demonstrat	f-3j5","w:dep	b7d-4f4h-3","w:depend	c-3e10f-4h12i-5j-8","w:dependency	c-3d-5h-7i4j12","w:deploy	a-5c8j3","w:deprecat	e-2","w:depth	b2e-3","w:describ	b-7h8","w:description	a4b-6c-4d5e-5h-13i27j-7","w:descriptor	b-3f-5h-2i-2j18","w:design	e2f-3h6j-5","w:desir	i2","w:desktop	a4d7g-2j-2","w:despit	a6b-3c5e-5g3h-5i5j-4","w:detail	a-2b-8c-3d-3e-4g-5h9i19","w:detect	a4c-2e-6f-10h7i11j-2","w:detection	b-2e2h10j-9","w:determin	c-2e-2f3h14j-8","w:dev	b8c-4d-2e2g-3h-4i-5j9","w:devel	a5b6h-5i6j-7","w:developer	b-9c-3d12g3i7j-9","w:devic	a-6b-9c3e6f-7g-3h12i-5j11","w:devtool	a-8b54c-6d-14e-6f-3g-9h-6i-10j9","w:diagnos	i4","w:dialog	b-2c-2f5j-3","w:did	a4c-2d-3e-3f7h-3i3j-6","w:didnt	b-5c-4d-2e-4f-7g11h-8i11j7","w:die	b3","w:diff	h3j-2","w:differ	f3h3j-3","w:differenc	g2h5","w:different	a-5b-3c10e-12f12g-8h-7j15","w:differently	h2","w:difficult	h5i3j-3","w:dim	c-7e-3f24i-2j-7","w:dimension	b-3h2j4","w:dir	a8h-3j2","w:direct	b2","w:direct_rendering_display_compositor	c6e-5f-3h-7i6","w:direction	g3h11j-6","w:directly	b-3c-3e-4g5h-5i12j-4","w:directory	a15b-13c9d-6g4h-6i-8j2","w:disabl	a3b-7c21d-3e-5f-7g-6h6i-6j5","w:disabled_off	c8d-2e-5f-6h-6i7j5","w:disabled_off_ok	a4c6d-2e-5f-3g-2h-7i6","w:disallow	h10j-7","w:disappear	b8e-2f8h-5j-4","w:discard	j5","w:disconnect	d7e-3j3","w:discover	h2","w:discovery	d6h2","w:discuss	e7h2j-5","w:discussion	f-2g3h11j-4","w:disk	a3e5h6j-7","w:display	d5e-7f20g-5i3j-9","w:dist	a-2e21h-7i-3","w:distinct	c2","w:distinguish	j4","w:distribut	j6","w:distribution	e6f-2h-2","w:django	b2","w:dll	e-4i5j3","w:dnn	b-2e8h-5j6","w:do	a-6c-3d3e-12f-5g9h20i-9j3","w:doc	a-2b-6c10e7f-6g-6h17i22j-35","w:docker	b3j-2","w:document	a8b-4e-2g3h4i4j-10","w:documentation	a-4b-3c5e-4f-10g2h28i5j-16","w:doe	a4b-13c10d-4e-3f6g-11h-10i-11j32","w:doesnt	a9c-9d-11e15f23g-6h7i-5j-23","w:doing	a5b-8e-2f-4g14h-6i5j-4","w:dom	d-2f-4h-3j11","w:domain	e-2h4i9j-7","w:done	b8g3h4j-13","w:dont	a-8b-5c-8d-6e15f4g-13h22i7j-8","w:doubl	j9","w:down	b3d-6e3f9h5i-3j-8","w:downgrad	b5d-3e7j-4","w:download	b-6e36f-5g-4h-8j-15","w:draft	e-3h12j-6","w:driv	a11c-3f-3h-5","w:drop	d-4f5h2i8j-8","w:dropdown	d5","w:due	a4b7d-3e7f-6g-3h3j-7","w:dump	a2b3h-4","w:duplicat	b-6d3e-3f-5g-2h-6i7j14","w:dur	a3b10c5d-5e3h-18i10j-10","w:duration	j4","w:dynamic	a-2e2h-2i4","w:e2	f2","w:each	a-2b-3c2e-5h-9i10j12","w:eager	g4","w:early	f-3h6","w:easily	h4j-2","w:easy	f3h4j-3","w:echo	a8f-3","w:edge	b3f-3h9i3j-7","w:edit	a5c-8d-3g2h13i-2j-6","w:editor	a2b-4c-8d-4e-4f33i-5j-10","w:effectiv	h2","w:efficiently	d5","w:either	d-5h-3i6j2","w:electron	b3c6d-3","w:element	a-5b22c-5d-4e-9f-10g-5h15i-6j6","w:elif	e4j-2","w:eliminat	g3","w:else	j3","w:elsewher	f3","w:email	c3d-5h-3i6j2","w:emb	h-4j8","w:emit	h-2j3","w:emoji	f6j-2","w:empty	a4c-4d2e-8f13g3h-6j-4","w:emulator	e-2f3h7j-4","w:en	b-3c5d3e-3f-5g-2i12j-5","w:enabl	b4c5d3e8f-5g-8h2i-4j-4","w:enabled_on	c4e-5h-7i6","w:encod	d-2e-3f-3g6h7","w:encounter	a2b6f-4j-3","w:end	b2c3d-6e4f2h9i-2j-13","w:endl	a-2j4","w:endpoint	b2h-5i8j-3","w:enforc	f-5g8h-3i4j-2","w:enforcement	i5","w:engin	b11j-7","w:engineer	h3j-2","w:enoent	d-2j2","w:ensur	b-6e-2i6j9","w:enter	a-5b-3c-2e-5f12h6i3j-6","w:entir	a-2g4h-5j7","w:entirely	f2h2j-3","w:entry	b14e-3h3j-8","w:env	a-4b5e16g-2h-7i3j-11","w:environment	a11b-3c5e13f-17g3h-3i11j-19","w:eof	a3","w:equal	h-4j8","w:err	b-2e-3h-5j17","w:error	b36c-20d8e38f-38g-12h-21i-4j12","w:es	c6d-2h2j-3","w:escap	e-2f9h-4j5","w:eslint	d-4j8","w:especially	i-2j3","w:essential	d-2g2","w:est	j6","w:establish	h4j-3","w:etc	a2b-16c-2i4j16","w:eu	a-2b-5c8e2f-2h25i-13j-11","w:evaluat	b5h-3j5","w:evaluation	j2","w:even	a-2b11c3d-2e-15g5i-7j9","w:event	c-5d3e-4f18g-2h6j-13","w:ever	a5j-4","w:every	a-5b-7c6d-2e3f-7g-5i-4j21","w:everyth	b-2d5g2h-2i-2","w:evidenc	d2j2","w:exact	j3","w:exactly	b3d5f-2j-3","w:exampl	a-12b6c-8d-15e-22f3g-4h22j28","w:exce	f3g-3h4","w:excel	h-2i8j-4","w:except	j2","w:exception	b5e4f2h-2j-7","w:excessiv	c3g4j-3","w:exclud	c3","w:exclusiv	j3","w:exe	b7c7h-4j-10","w:exec	a7e-4h-3i-2j8","w:execut	a3d3e3f-9g9h-5i-2j-2","w:executabl	e3f-2h-5j7","w:execution	a-2b4c-3e-3g4h-4j3","w:exhaust	h-2j2","w:exist	a11b-12c5e-6f10h-7i20j-19","w:existent	b3h8j-8","w:exit	a15b5c-11e6f-9g7h-11","w:expand	a-7b-7d-4e6f-3h10j5","w:expansion	c3","w:expect	a7b-5c6d-10e-18f14g-5h-5j15","w:experienc	d-3g2","w:experiment	h-3i3","w:experimental	j3","w:explain	b-2e2f-4h23i-2j-14","w:explanation	d-3j6","w:explicit	g2h4i5j-8","w:explicitly	c7d-9e-2f-2g5h4i3j-3","w:explor	a-5d-4g11j2","w:export	b7e8f-3g-2i-4j-5","w:expos	c-2g9h4j-4","w:express	j4","w:extend	c7f-7g5","w:extension	a2b-8c10f10h-9i-2","w:extention	j3","w:external	a7b-3c-3e13g-3h-3i-3j-7","w:extra	g3h-4i4","w:extract	e8f-4g4h-4","w:extremely	b5j-3","w:fac	b2","w:face	d2h-3j4","w:facebook	b3c3d4f-2j-4","w:fact	a-5f-3j12","w:factor	h10j-5","w:fail	a12c-13d5e33f-39g3h-36j32","w:failur	b3c-6d-2e15f-4g4h-8i-6j3","w:fall	j3","w:fallback	c3f-2g-2h-3i4j3","w:fals	e-6f-6g-5h-4j26","w:faq	b-3h4","w:far	h5","w:fast	i5","w:faster	h6j-3","w:fatal	a-3e9j-4","w:fault	g3","w:fd	a-3h-4j14","w:featur	b-12d-5e-5f-10g15h49i4j-37","w:feed	b4","w:feedback	b-2f-5g9i15j-10","w:feel	h8j-4","w:fetch	c5d3e-2f-3h-7i14j-6","w:few	c-4f6j-6","w:ffmpeg	c-3h6","w:field	a-4b-8d-3e-7f4g-4i3j18","w:fil	a7h-2i11j-12","w:file	a30b-7c-2e-8f-11g-6h5j-2","w:filenam	j3","w:filepath	a3","w:filesystem	a8j-6","w:fill	b-6d-2e6f5h-8i19j-11","w:filter	b-4f4h-12i14j5","w:final	c-6e-4f4h-3j9","w:find	a-5b-3c-4d-11e15f6g4h-3i-8j8","w:fine	a7b10c-7d8e-5f-5g-2h-7j4","w:finish	f3j4","w:firefox	d3","w:first	a7b-2c3e-8f5g6h-8i-3","w:fit	h2","w:fix	b-16c-12d-7e40f-3g3h-28i10j11","w:flag	a-2b-3f-4h12i-4","w:float	j4","w:float16	b-2c-3j12","w:float32	e-3j10","w:flow	b-2e2f-5h-11i23j-8","w:fmt	e-3h-9i-3j22","w:focus	b-4f4h4i8j-8","w:folder	a3c3g-4h3i-3","w:follow	c10e10f-21g-6h-12i-6j25","w:foo	e-4f-4h9i-2j8","w:forc	b4d-3e-3f6g-3i8j-12","w:foreground	e-3j4","w:forget	b6j-3","w:form	b-3h-3i10j-3","w:format	a-5b-7c-4d-6e5f7h13","w:formatter	b2","w:forum	b-10d-2j17","w:forward	b-3c8f6g-2h3i-2j-9","w:found	b22c-6d-15e15f-6g5h-7i-8","w:fp	j4","w:fragment	d-2h6","w:fram	a-5e-4h2j9","w:framework	a-3d-6e-2h10j6","w:free	h13j-9","w:freebsd	d-4e12j-4","w:freez	b3h7j-4","w:frequently	b9j-6","w:fresh	b-4d10g-3h2j-5","w:friend	f-3h6","w:from	a-2b-23c-4d-13e11f-10i16j24","w:frontend	h-6i8","w:frontmatter	c6f-3","w:frustrat	b3g2j-3","w:fs	e16f-7h2j-9","w:full	a4c-5d-4e12f-6g2h-4i7j-5","w:fully	a-3c-5e-3f17","w:func	a-5b6c-5d-3e-7g-3h17i-6j5","w:function	a2b-10c-8d-5e-6f-13g-2h25j17","w:functional	b-6e-2f3h-2j10","w:functionality	c2e-3f-3g-2i5","w:fund	c7h-3j3","w:futur	e-3h11j-4","w:game	f-4g8","w:garbag	h11j-4","w:gather	h7j-4","w:gave	c-2g3","w:gb	c-2e3h-3j3","w:gc	b9e-4f-3h2i-3j5","w:gcc	a-6c-5d-5e40f-9g-5h6i-8j-10","w:gccgo	b5e-6h-14i8j12","w:gdb	b2","w:gear	b-2f2j3","w:gen	a4b-3c-3f2i-3j6","w:general	a-3h2","w:generat	a-3b-9c-5d13e-2f-8h-20i24j11","w:generation	b-4e-3h-8i7j13","w:generic	c4d-3","w:get	b13d14e-14f-20g-11h8i-14j24","w:gh	b-3g9","w:ghz	b7e-3h-3","w:gif	h6j-3","w:gist	e10j-7","w:git	a2c5e-5f-2g4h-4i-3j2","w:github	a-3b-10c-8d-3e9f12g-17h10i-13j24","w:giv	e10f-3j-2","w:give	b-7e-8h3i-2j20","w:given	b3c5d-3e-2f-3h8j-5","w:gl	h-6j8","w:glob	a3c5d-2f-2h-6i6","w:global	a5c8g-2j-8","w:globally	d4g-3","w:gnu	c-4e6","w:go	b15c-12d-19e-22f-8g-15h8i20j32","w:go1	a4b13c-4d-5e15f-5g-4h-15i-7j8","w:goe	f-3j6","w:going	d-2e-3f2g4h3","w:golang	a-4d-6e-10f-5g-6h34i-4j4","w:gone	d-2f5","w:good	a-3c-3d-10e-4f3g-4h25i-6","w:googl	a2b-4c-4d-2f3i14j-11","w:googleapis	e16h-3j-5","w:goroutin	j3","w:got	a-6b-3c-3d-11e5f-4h-3i5j20","w:gpu	a-3b-9c3d-6e5f-9g-5j23","w:gpu_compositing	c6e-5f-3h-7i6","w:grab	h7j-4","w:grad	h-3j7","w:graph	b-7j10","w:great	a-3f-4g3i11j-5","w:greatly	e5j-2","w:green	h-8i6j2","w:grep	a9f-2g-3","w:group	d-2h-4j6","w:grow	h8","w:gt	b-3e-2h8i-5j7","w:guess	h3j5","w:gui	a-2b-2d7e4f-13h-2j12","w:guid	e4h6j-4","w:guidanc	b-4d-2e3g3i5j-5","w:gz	e8h-3j-2","w:h2	h-3j5","w:hack	j4","w:had	b-3c4d-4e6f-5g7h-7i2","w:haiku	h2i-2","w:half	a-3f4j5","w:hand	h2","w:handl	a2c-4d3e-5f-6g-3h-7i14j4","w:handler	d-3f3h2","w:handshak	j3","w:hang	a-2b11f-2j-2","w:happen	a-7b17c-4d-2e-3h-7i-6j11","w:happend	b3","w:hard	a2e-4f5h6j-5","w:hardcod	g4","w:harder	h2","w:hardwar	j3","w:has	b-22c-6d2e-22f11g6h20i-2j13","w:hash	e3f9i-2j-2","w:hasnt	f-3j4","w:hav	a-6b-4d6e5f-2g-5h8i-3","w:have	a-6b-23c-9d11e23f14g5h-13i-12j11","w:havent	b5f-3h-2j7","w:he	a4e5f-2g5h-3j-3","w:head	f-2h2","w:header	b-2e6h5j-7","w:heap	b3d4h4j-5","w:hear	h6j-3","w:height	f-5g6h3j4","w:held	h4","w:hello	a-2b-3c-3e2g-3i6j3","w:help	b-7d2e3f-3g-5h5i8j-3","w:helper	g7h-2i3j-5","w:helpful	b3d-3f3h6j-6","w:henc	b2e2f-3g3","w:her	b5i6j-5","w:here	a4b10c-6d-11e21f-6h-35i25","w:hey	b4j-3","w:hi	a-2b-2d-2e8f-3h4","w:hidden	f6j-2","w:hide	b6e-3","w:hierarchy	h10j-7","w:high	b-2c-2d3e-2h11i-4j-3","w:higher	i5j-3","w:highlight	b-3f13g-2h-3j-7","w:highly	h5j-3","w:hint	d3","w:historical	j7","w:history	a8b-4d-5e-3g-2h2j8","w:hit	b-2d-5f10g-3h4","w:hoc	d-3i5","w:hold	i6","w:home	b-7e5g3j6","w:homebrew	a-2j3","w:hook	a-3b-3c-7e-3f5g-3h4j11","w:horribl	h3","w:host	d6e4f-5j-4","w:hot	b-2f3","w:hour	b10d-3f-5g10h-3j-3","w:hover	d3h5j-3","w:how	a-5c-9d-4e-5f3h5i-4j16","w:how_to_contribute	b-2c-2f-2h9i-4j8","w:however	a-8b-11e-4f-10g4h8i3j19","w:html	a7b6e9g-3h2i3j-22","w:http	a-12b-21c-28d-22e44f-17g-35h42i8j41","w:hypothesis	h2i4j-4","w:i5	a6b8c-4h-4i-3","w:i7	j2","w:icon	d2e-3f-10g5h-5i6j7","w:id	a5b18c-5d-5e-13f-6g-2h-8i14j3","w:ide	b-4c-3d24e-4f-10g2j-3","w:idea	b6d4e-3h3j-7","w:ideal	h3","w:ideally	f-3g3j4","w:idempotent	h3","w:identical	h-3j5","w:identifi	b3","w:identifier	h9j-5","w:identify	j3","w:ids	b-4d5g3h4j-5","w:if	a-8d-10e-31f-21g4h42i-6j30","w:ignor	b-4c6e-5f-3g6i-4","w:ill	d-4j11","w:im	a4b5c-4e12g-4h-5i-9","w:imag	a-3b-2c-3d-2e-11f-5g-4h35i-6","w:img	h-5j9","w:immediat	h2","w:immediately	b4c-3e-3f-4g4h-5j7","w:impact	b-4c-4e-2h14i5j-12","w:implemen	d-3h4","w:implement	a6b-2d-5e-4h4j4","w:implementation	b-5d-3e-3f-2g5h-6i13","w:implicit	b2h2j-4","w:import	a-4b-2c-4d2e-2f-5g-2h-4i-3j25","w:important	e-3f3j4","w:impossibl	e-3f12h5i-2j-9","w:improv	d-5h11j-2","w:improvement	g5i5j-6","w:inaccessibl	h3j-2","w:includ	a-7b-6c-9d-3e10g-4h-22i35j5","w:incompatibl	b2","w:inconsistency	i2","w:inconsistent	i2j2","w:incorrect	b-4c-3d-2e-5f-3h5j16","w:incorrectly	a3b11c-3e-2g3h-8j-5","w:increas	d4f3h3j-4","w:increment	a-4b11h-2","w:indefinitely	d2f4j-3","w:indent	c3","w:independent	h2i3j-4","w:independently	i4j-3","w:index	h5","w:indicat	a2b-3h3i-2j-3","w:indicator	c8f-2","w:individual	j-2","w:infer	h-9i4j8","w:inferenc	e-4i-2j10","w:infinit	b-2g5j3","w:info	b-5c10d-5e-11f-4j17","w:information	e4f-3j-2","w:infrastructur	b3","w:inherit	j4","w:init	b5c8e8f-2g-2h-3j-11","w:init__	b-3j9","w:initial	b-4d7e-6f-3h4i7","w:initializ	b-8d4e-4j16","w:initialization	c2","w:initializer	e15f-7h2j-6","w:inject	h-5j5","w:inlin	f5h-5","w:input	a-7b6c-6d-6e-4f2g2h7i-5j11","w:insid	a-3b3c-2d3e-6h-7j15","w:insider	b-2e4","w:install	a-4b7c9d30e14f-11g-8h-16i6j-26","w:installation	d5e-2f-4g-2h11i-3","w:installer	e5i3j-4","w:instanc	a-3d4e6f-7g-6h9i-3","w:instant	f-4g5","w:instantly	e10f-3j-4","w:instead	b5c-7d-5e-10f-5g20h-25i14j13","w:instruct	g5","w:instruction	e3g-3h-2i6j-4","w:insufficient	b5f-2","w:int	a-5b5c-4d-2e-8f-4h9i-5j13","w:integer	b13e-4h-6j5","w:integrat	g3h-4i5","w:integration	d8f-3h-6i8j-4","w:intel	a4b5c-6e-2h-9i-3j16","w:intellij	d6","w:intend	c-2f3j5","w:interaction	h2","w:interactiv	d-2e-4f6g3h10j-12","w:interest	b-5d-2f-5h4j10","w:interfac	a-4b8c-7e-7f-2g-2h27i-4j-7","w:intermediat	h3","w:intermittent	b-6e-3h-6i-2j19","w:internal	a11b18c-4e-6f-11g-3h14j-21","w:internet	j3","w:interpret	h3","w:interrupt	c7h-3","w:interval	b2","w:into	a-13c-3e4g6h7i-4j6","w:introduc	d3j2","w:intuitiv	h5","w:invalid	a-7b9c27d-3e-4f-7g-5h-7i-4","w:investigat	c2","w:invocation	i6j-3","w:invok	d-4e-2f3g4","w:involv	h9j-6","w:io	a-4c-4d-8e-8g-3i-5j34","w:ios	a-5e11f-3j-3","w:ip	h4j-2","w:ipv6	e4h12i-2j-8","w:ir	j3","w:irc	h4j-3","w:isinstanc	b2","w:isnt	a-4d-3e-6f7g7h3i-3j2","w:isolat	h4i5j-4","w:issu	a3b-5c-6d-19f-21g4h13i20j9","w:issuecomment	b-3e10h-3j-3","w:item	c4d-3e-6f-2g-3h-10i14j4","w:iterat	a3j2","w:iteration	j3","w:itself	b8e-4i-3j3","w:ive	b7c-5d-6e-6f-6g-3h17i-6j7","w:jammy	e6j-3","w:jar	h3","w:java	b-5e4g3h13j-12","w:javascript	d3","w:job	b7e-2i4j-6","w:join	g-2i9","w:js	a7b9c5d-10e-8f-6g-4h-8i-4j18","w:json	b-4c9d17e-7f-15g-6h13i-6","w:jsonl	a12b-2f-2g-3h-3","w:jump	f4h7j-6","w:jun	b2","w:jupyter	f3","w:just	b16d-7e-3f-11g12h5i4j-19","w:kb	b2f-3h6j-2","w:keep	a-3b12d2e-5f-4h10j-12","w:kept	e5","w:kera	a8d-2e-3f-3h7i-3","w:kernel	c4d-4j3","w:key	b-3c-4e-6f8g3h-9i4j8","w:keybind	h2","w:keyword	j2","w:kill	b5d-2f2j-3","w:kind	a-4g3j2","w:know	b-5c-7d-6e11f-3h18i4j-14","w:known	g3h-2j3","w:la	j3","w:label	h-2","w:lack	d-8e-2f3g2h17j-10","w:languag	a-3b-3c8d-4e-5g-3h12i11j-12","w:laptop	j3","w:larg	a3b11c-3d-6e2f-8g-6h9i-4","w:larger	f-7g5h4","w:last	b-5d6f-6h14i-4j-7","w:late	e3j-2","w:latency	f-3h5","w:later	e-3j10","w:latest	a7b-12c4d6f8h-9i6j-9","w:launch	a-2b6c4f-2","w:layer	b2d-3h8","w:layout	a5j-3","w:ld	e7h-2","w:lead	a-6b-5d-2e7g2h18i-3j-8","w:leak	b-2e-2h4j6","w:learn	b2h10j-7","w:least	a-4b-2c-4e5f17g3h-6i-4j-4","w:leav	b-7d-3e10g2h4j-5","w:led	c3h-4i4","w:left	a-2b-2c-2d-3e-2f10h5i7j-10","w:legacy	e6h-3j4","w:legal	i7","w:len	a-4h7","w:length	b11e-2h-6j3","w:let	b-3e-4g6h7i-4","w:letter	a5","w:level	b-3c4e2f-4g-3h15i7j-16","w:leverag	h3","w:lib	b5c-4d-3e12g-3h-2i4j-10","w:libc	e6j-3","w:library	b-2d6e4f-6h4i-3j-3","w:licens	j2","w:lifecycl	h-5j5","w:light	f5","w:lik	h8j-4","w:like	a-6b-17c-7d-12e-5f-5g5h47i5j-4","w:likely	b2d-2e-2j3","w:limit	c-2d-4e-3f4g-3h16j-6","w:limitation	a8b-3g4j-5","w:line	a8b-8c-8d-13e-7f26g-10h-5i4j13","w:link	a11b5d-13e-3f-2g-5h-14i9j10","w:linker	e9i-4","w:lint	d-4j5","w:linux	a-3b3c-2d-7e21g-7h-15i-7j16","w:list	a-10b-10c-3d-5e-9f9g-2h15i10j5","w:listen	b-2h15j-7","w:listener	h3","w:lite	e-8j12","w:literal	e6f3h-4j2","w:literally	j3","w:littl	f-3h5","w:live	b16h-4j-7","w:llm	g3h-4i5","w:load	a4b3d3e-11f-6g-7h-4i14j7","w:local	a-4b10c8f-4g-8h3i-6","w:localhost	b2f-7i11","w:locally	c-2e18g-3j-7","w:location	a4b2e-4h-5i20j-14","w:lock	d-3e3","w:log	a-4b-10c-8e14f-5g-3h-9i4j19","w:logic	a-3b3d7e-4f-4g9h-11i4","w:login	c10d-3f-3g-3j3","w:long	b10e-3g-2h4j-8","w:longer	a5b9e-3f4h-3j-7","w:look	a-6b-6d-11e-3f9g-5j23","w:lookup	h3j-3","w:loop	a-7c-2e-5f-3g8i-4j14","w:los	f4","w:lose	a-6f2g4h2","w:loss	c-4d-3e-2f-3h-3i-2j18","w:lost	a-3c-2d2f-6g9h5j-2","w:lot	e4f-4g5h-2j3","w:low	d4f4h-5i4","w:ls	a-4g5","w:lt	b8e-3i-2","w:mac	a9b5c-3d-9e18f3h-6i-2j-12","w:macbook	b-2e3","w:machin	b3c-5d-11e26h-4j-4","w:maco	a4b-4d6e4f2h-3j-7","w:made	d-3e-5f-4g5h4i-2j10","w:main	a-2b-2e-6f-6g-12h10i3j15","w:maintain	h-6i10j-2","w:maintenanc	h6j-3","w:major	d3","w:mak	a5b-5c-2d3e2f-13g-4h9i-5j10","w:make	a-7c-9d7e36g-5h9i-7j-21","w:makefil	d8e6f-4j-3","w:malform	h-5i7","w:manag	d3f-2g-2h3","w:management	i6j-2","w:manager	f4h2","w:manner	g3","w:manual	c-3d-4e-2j11","w:manually	a-3c-4e-4f-6h8j6","w:many	b7d-2e-2f-3h11i-4j-3","w:map	b-4e-4f-3h-3j12","w:mar	b5","w:mark	b-5g2h-7i-2j12","w:markdown	d-5f12","w:marker	a7f-8","w:market	c2i6j-5","w:marketplac	d6e-2","w:massiv	b2","w:master	a-3b-7c-3d-2e15f-3g-2h4i-6j8","w:match	a3b3c-3f-7g5h5i6j-10","w:matcher	g3","w:math	e4","w:matrix	b-3j5","w:matter	c7d-5f-4h9j-5","w:max	c4d-5f-5g4h7i-2","w:maximum	f-5g6","w:may	a6b7c-4d-3e-8f3h-10i4j6","w:mayb	b3d3e-2h3i-3","w:mb	e6f-4h11j-7","w:mcp	c-2d5e-2h3","w:md	b2d2f-6g5h19i-4j-17","w:mean	a2b-4d-4e6h8i-4j-2","w:meant	h5","w:mechanism	e3f-2h6j-2","w:media	e3j-2","w:medium	e2h7j-6","w:meet	a-5e7","w:member	g4","w:memory	c4d-3e3f-13g-3h15i-7j4","w:mempool	e-5f-2h-4i-4j17","w:mention	b2c-2h9i5j-10","w:menu	h12j-4","w:merely	e6h3i-2j-5","w:merg	a6b-6d-3e4j5","w:mess	h2","w:messag	b-3c-18f4g5j11","w:meta	c5g3j-3","w:metadata	f2","w:method	a-3c3d-4e-5f-4i2j12","w:microsoft	a10c-4d-3e-4f21h-8i-3j-6","w:mid	b3","w:might	b6d3e-3f-4g-3h3","w:min	e-3h-3j10","w:mingw	e8j-4","w:minimal	b4d-4h-4j6","w:minimum	f4h5j-6","w:minor	e-3i4","w:mint	c4f-2","w:minut	b5h-3i7j-7","w:misc	a4e6f12h-8i-2j-9","w:mislead	j2","w:mismatch	j2","w:miss	a-5b-4d2e18f-2i7j-13","w:mistak	g2h6j-4","w:misunderstand	a4g-3","w:mitigat	b-6j8","w:mix	c-3j9","w:mkdir	a-3g5j3","w:ml	j3","w:mobil	a-7b-8c-4d-4e16f-8g-4h20i-7j6","w:modal	b7f-9g6","w:mode	b2c3d6e5f-14g7h-17j7","w:model	a2b-12c14d-15e-4g5h-7i-4j22","w:modern	e-3f5","w:modifi	c-2g2","w:modification	g3","w:modify	c-3d3f3h-3j2","w:modul	a6c-4e8f-3g-2h-16i3j6","w:moment	e2","w:mon	j4","w:monitor	c4f-6j5","w:month	i8j-3","w:more	a2b8c-6d-11e-14f-8h41i-8j-7","w:most	b-8e-2f-5g2i8j4","w:mostly	e7j-3","w:motivation	h3","w:mount	h-3j9","w:mous	f7h-4","w:mov	d2e-3h8j-3","w:move	a-3f3h4i-2j-2","w:mozilla	e-2h-7i10","w:ms	i-3j5","w:msg	i-2j7","w:much	b-5e-3h11j4","w:multi	a3d-5e-2f3h10i4j-10","w:multipl	b11c-7d6e-9f-6g-3h7i4j-4","w:multiple_raster_threads	a2b2c4e-5f-4h-6i7j4","w:multiply	b-3h-4i4j5","w:must	a-2b-9c6e-4f8h-3i5j-2","w:mutually	h-3j5","w:myself	j6","w:nam	a-3b-2d4e4g2h3j-5","w:name	a5b-7c3d-13g-9h17j9","w:namespac	b-3e10g-2h3","w:nativ	a-6b3c4d-5h3j4","w:naturally	f4","w:navigat	a-2b5c5d-5e-5f-3i10j-5","w:navigation	h3","w:nd	b2","w:near	f4","w:necessary	h-3i2","w:need	a-5c-11d-13e4h35i20j-31","w:negativ	b4j-2","w:neither	e9f-4h-3j3","w:nest	j6","w:net	a11b5c-6d-4e-8f-4g-4h4i-4j10","w:netron	j4","w:network	b8f-3","w:never	a-2c-4f-9g9i-3j8","w:new	a-4b-6c5d-5e3f14g-7h14i5j-21","w:newer	a6i9j-11","w:newly	a-4b3g4","w:next	b-2f3g-3h3i-3j6","w:ng	f3j-2","w:nice	h12i-3j-3","w:nil	b5e-4h-4i-2j10","w:no	a3b17d8e5f-13g2h-15i-11j2","w:node	b29d-7e-9f-9g-5h-8i-8j15","w:node_modules	b10j-4","w:non	a-5c-2d-7e-11f-10g-5h30i7j4","w:none	a3b4c-3d2e3h-8i7j-7","w:nor	f3","w:normal	b-2h10j-7","w:normalization	h7j-4","w:normally	a-2b-3d4f5","w:not	a-4b-13c-11f18g-18h22i-17j21","w:note	d5f13g-4h3i7j-21","w:notebook	e6f7j-7","w:noth	a-3b4f5j-2","w:notic	b4c-5d-9e-3f4g7","w:notification	b-3c-3e3f-6i4j8","w:notify	f-2i2j4","w:now	a-5c-5d-5e16g8i3j-15","w:np	b-5e-5h-3j16","w:npm	d-2e-3h2j4","w:nt	h-8i11j4","w:null	b6c-3d-3e-2f-3h6","w:number	a-5b10c-4d-2e3f-2h2i-3j2","w:numpy	b-3e-6f-2h-5j20","w:nvidia	e3","w:nvm	a2","w:object	a-3d-2e3g-3h5i4j-2","w:observ	a-3c-5d-8f16g2h3i4j-5","w:observation	g3j2","w:obtain	e-2h-2j7","w:obvious	b3h4j-2","w:obviously	j2","w:occasionally	j2","w:occur	a10b11c9d-5e-4f2g-4h-6i-5j-9","w:odd	h3i2","w:ode	c3","w:off	a-3b-6c4d-3e19f-3g7h-8j-9","w:offer	h8j-3","w:offic	c3e-3i12j-6","w:official	c6e3j-4","w:often	a3g-3h6j-6","w:ok	b3e-4f2h-3j7","w:okay	e-4g3h-2j5","w:old	c-3e-4h8","w:older	b-7h7j4","w:onboard	h-4i5","w:once	b-4d-2e8f-5h-6j10","w:one	a-11b-12c-11d4e-14f4g-12h45i8","w:onedriv	a2b-2c3","w:onlin	j2","w:only	a10b-4c-19d9e-28g-2h28i-7j15","w:onnx	b3e-4h4j3","w:oom	b4","w:op	g5","w:open	a-5b-10c15d11e-12f-5g-7h-4j16","w:openai	c-2g4","w:opencv	a-10b-19c-11d-9e36f-8g-8h7i-14j36","w:opencv_extra	b-2c-2f-2h10i-3j7","w:opengl	a2b2c4e-5f-4h-7i7j4","w:operat	b9c2d-5e10f-4h-6i5j-11","w:operation	a7b6c-6e-10g-2h6i5j-5","w:operator	e4h7j-7","w:opinion	d-4h2j4","w:opportunity	h3","w:ops	b14e-4h4j-10","w:opt	e7","w:optimiz	e-4j5","w:option	a-2b-5d-5e4f12g-2h19i-4j-17","w:optional	d-2h5","w:opus	a-3d-7f9g6i-3j-4","w:order	c-2e-4f-5g4i3j4","w:org	a-3b-16c-4d-12e-3f-11g-8h26i-6j38","w:origin	d3j4","w:original	a2b-3e-5f-11h10i-3j9","w:originally	e3h-2","w:os	a25b8c-4d-4e-4f-12h-9i-9j8","w:other	a-10b-2c-6d9e-18f7g5h6j7","w:otherwis	c-2e5i-3j4","w:ought	h-2j2","w:out	b-13c-10d-8e-3f-8g13h8i14j5","w:outdat	e-3j5","w:output	a8b-8c-9d-10e-20f14g-7j35","w:outsid	c3e-2j5","w:over	b-3c-3e6f-4h9i-2j-5","w:overall	h-4j6","w:overflow	a-3c-3d-3e-4f-4g-3h-14i7j28","w:overlap	e16f-10h-4","w:overload	d-2e4f3","w:overrid	c3h5","w:own	a2b-2e5i6j-7","w:pack	c2e10f2h-8j-3","w:packag	a-4b10c-5d-5e6f-9g-6h23j-9","w:pad	h-3j8","w:page	d3f-6g-2h-2i6j3","w:pair	c3","w:palett	j3","w:pane	d-2h3","w:panel	a-2d4f3j-3","w:panic	b9i-2j-4","w:para	g6","w:paragraph	h-2i5","w:parallel	a-3j3","w:param	b2","w:parameter	b-5d-2e-6h9j6","w:parent	a-3e-3f4h10j-9","w:pars	a5b-5d-5e-4f-4g5h10i-3j2","w:parser	a3b-4e-3g-4h11i4j-3","w:part	b-3e-5h10i3j2","w:partially	a5e-3f4","w:particular	h7j-4","w:party	b7c-2","w:pass	a-3b4c-8d-7f10g-2h-4i9","w:password	b-2c3e-2g5","w:past	b2d-3e-2f-2g2h6","w:patch	a-2b-3c-2f-5g-2h15i-4j7","w:path	a26b-9c6e6f-17g4h-7j-11","w:pattern	a5b-3c6d-7e-3f-4i15j-10","w:paus	h-3i5","w:pay	i10j-5","w:payload	h-3j5","w:pc	c-5d6h-3j3","w:pdf	a4g-3h6j-3","w:peer	a11e-2h-4","w:pem	j5","w:peopl	h6i3j-5","w:per	b-4d4e5h-2i10j-9","w:perfectly	a-5d4h5","w:perform	a-3f-4h5j8","w:performanc	a-4b3c-2d4e-6f-4h8i2","w:perhap	b3e-3h13j-4","w:permission	a7b5c-4d-6e6f-5g5h-4j-3","w:permit	h6j-4","w:persist	b-7c2d-3f9i6j-7","w:persistenc	a5j-4","w:persistent	h11j-2","w:person	h-4i5","w:phas	j-2","w:phon	b2","w:photo	e5j-3","w:php	g2h3i7j-10","w:phras	a5d3g-2j-5","w:physical	h3","w:pick	h3j3","w:picker	b-3e-3f11","w:pictur	d-5f7h-3j4","w:piec	a7h-2","w:pin	f5","w:ping	e5","w:pip	e11h-2","w:pipe	j3","w:pipelin	e-2g4","w:pixel	f-4g6","w:pkg	b10c-5e3f-2h20i-4j-19","w:plac	d-5e-3f-3h20i-3","w:placeholder	d-3f8","w:plan	a-5d-7e-4g13h12i4j-12","w:platform	a5d-5e3f-3g-3h5i-5j5","w:play	c-5d-6e-12f-7g-5h22i-5j18","w:playground	b3e-4h-6j12","w:pleas	a5c-6e-4f-7g-9h7i29j-15","w:plugin	b-3d15e-8f-9g-2h7","w:png	a-5b-4h4j8","w:point	b3d-3e7f-4i-2","w:pointer	b12c-2e-3h16i-3j-16","w:policy	b-4c-3e-3i6j5","w:poll	h6j-2","w:pollut	a7e8f-7j-3","w:poor	b5g2j-3","w:poorly	j3","w:pop	e3f-4g6","w:popup	f-4g6","w:port	b-2c6d2f6h-6i3j-7","w:portabl	c7h-3","w:portal	b7f-3","w:portion	j3","w:position	b3j-2","w:positiv	e-3h-3j14","w:posix	a7j-3","w:possibility	h3","w:possibl	a3b-2c4d-5e-11f-5g-4h15j5","w:possibly	e7j-3","w:post	d-3e2f-2g4","w:postgresql	i4j-2","w:potential	f-4h7","w:potentially	c-3d2h13j-7","w:powershell	e3f2","w:pr	a-3f-3g7h-3i13j-6","w:practical	h4","w:pre	a2b-4c5e-5f3h3i2j-7","w:precis	f-4h8","w:precision	c-3j10","w:predict	b3","w:prefer	h2i9j-7","w:prefix	j3","w:prepar	e-2j4","w:present	c-5e-2f5j4","w:presentation	b2f3h3j-6","w:preserv	a2f-2h2","w:press	a-3d-3f8g-3h8i3j-7","w:presumably	b4j-3","w:pretoolus	c-5d3f4","w:pretty	b5d-2e-2f-2h5i-2","w:prevent	c-3g3h9i-3j-4","w:preview	d-4e-2f6i4","w:previous	a-8b-8c-3d-6e-5f7g12h3i-5j16","w:previously	b-7c12e3f3g3h-8i-2j-4","w:print	a-6c-5d-5f-2g-3i-6j25","w:printf	h-4j7","w:priority	b-2e-3f3g2h14j-12","w:privat	d3","w:pro	d-3f-2g-3i8j4","w:probably	c3d-3h14i-3j-9","w:problem	a-4b-3c-3d-11e5g-4h-13i6j26","w:problematic	a-2g3h8j-4","w:proc	c-4g4i-2j3","w:process	a-2c-6d-7e6g-10h12i22j-12","w:processor	a-3b6h-4j8","w:produc	a-4d-4e-5f2h-4i2j10","w:product	g3h-4i4","w:production	d-5j11","w:productivity	g3","w:profil	h2j4","w:program	a6b5c-4d-6e-5f-4g-5i3j10","w:progress	b3h5j-3","w:progressiv	j4","w:project	a6d18e-2f-10h-19i7j-3","w:prompt	a-11c8d4e-4f5h-2i3j-6","w:pron	h5j-3","w:prop	i-3j10","w:proper	c-3d-2e5f4h-6i4j-2","w:properly	c-4e-5f4h2i4j-3","w:property	a3c5d3f-4","w:propos	f-5g3h5i8j-6","w:protocol	d-3h3","w:prototyp	e-2h15j-8","w:provid	a7d-5e-5f3g-3h11j-5","w:provider	a6f4h-3","w:proxy	c4d3j-3","w:prun	h-2j6","w:ps	e5h-2i5j-4","w:pthread	e3","w:ptr	j4","w:public	f-2i7","w:publish	h4j-2","w:pull	c-5e8f-11g-5h11i-7j10","w:purpos	a-3d4h7j-3","w:push	c-3d4g3","w:put	f6h2","w:pwd	b3g2","w:py	b-12e-10f-2g-2h-10i9j31","w:python	a-4b19c-8d-6f-5g-3h5i-8j10","w:python3	j3","w:qa	b-3j4","w:quality	g2h4j-2","w:quantum	e4h3j-4","w:que	c10j-5","w:query	g2h4j-3","w:question	a-4c-11d-3e-9f16g8h-21i5j16","w:queu	h3j-3","w:quick	d-3f13g2h4i-3j-9","w:quickly	e-3h-4j11","w:quit	b7d2f-4j-5","w:quot	b-7c-4d-6e-15f-10g2h31i-2j11","w:race	b9e11h-6j-8","w:rais	e-3h-2j9","w:ran	a-4e9f-2g5h-4i2j-8","w:random	e-3i-2j6","w:randomly	e-2f5g-2j2","w:rang	b4c5d-3e-2f3h-4i-2","w:rasterization	a2b2c5e-5f-4h-7i7j3","w:rate	d-3f8g-3h5j-3","w:rather	b-2c3d-5e-2g3h3","w:raw	c2","w:raw_draw	a2b2c5e-5f-2h-7i7","w:rd	b8j-3","w:re	b-3c-2e-3f-3g-2i-4j18","w:reach	f3","w:react	a-8b26c-6d-8e-6f-13g-9h-26i-12j62","w:read	a6c-6d2e-14f7g7h17j-23","w:readability	h4j-4","w:readabl	f4h5j-6","w:reader	e-2h4i3j-3","w:readiness	b-2c-2f-2h8i-3j9","w:readm	e10g-3h-3j-5","w:ready	j5","w:real	e4g2h-6i-2j9","w:realiz	j3","w:really	e-2f-3g9h12j-11","w:reason	a-3b-3c3e3f-3g2h20i-5j-16","w:reasonabl	h3","w:rebuild	j2","w:receiv	b4c-10d9e3h-5","w:receiver	h8j-5","w:recent	b-7d3e-3g3","w:recogniz	a4c-4e4j-3","w:recommend	h3","w:recommendation	i3","w:reconnect	c3","w:record	a8b10c-4d-3e-6f-3i9j-11","w:recover	a-3b7g2j-3","w:recreat	j3","w:recursiv	b3","w:red	b5h-4j4","w:redirect	c-4e-3g4h4","w:reduc	a2b-5d-5e-2f-2h2i10j2","w:reduction	b-2j4","w:redundant	g3","w:ref	f-2h5","w:refactor	g3i4","w:refer	c-2e5f3g2h-7j4","w:referenc	b-8c-3e2f-3j9","w:refin	h-6i6","w:reflect	a-2g7h7j-7","w:refresh	f7g-3h-7i6","w:regard	b5f-4h9j-6","w:regardless	a7b-5c8d-5f13g-3i-2j-12","w:region	c2f2","w:register	d-3e-3j9","w:regression	d4g4j-4","w:regular	f5j-4","w:reinstall	b4g-2j3","w:reject	b-4e-3f-3g4h8i10j-9","w:rejection	f-4g5j-2","w:relat	b12d-5e-6g-4h3i-2","w:relationship	d8f-9i7j-3","w:relatively	a-2j3","w:releas	b-6c-4e16f4g-4i5j-13","w:relevant	f5h3j-3","w:reliabl	j3","w:reliably	d5f-2","w:reload	c8e-3f3h-2","w:rely	a3d-5h5i2","w:remain	f-6i7j3","w:remind	h4j-3","w:reminder	c-3f4g6j-2","w:remot	b3c4d7e-2f-3j-3","w:remov	b5c-3d-3e-11f5h-6i13","w:render	a-3c-2d-12e-4f8g-4h-2i-6j26","w:renderer	h3","w:reopen	b-4d5","w:repair	b-4e9j-4","w:repeat	a-2b-6e-4g7h2i-3j6","w:repeatedly	g6j-4","w:replac	d-2f3h-6i5j3","w:replay	j3","w:reply	b6j-2","w:repo	a-5b3d-4e3g13h-9i-4","w:report	a-7b-14c-4d-3e-2f-7g4h7i17j8","w:reporter	c2d-4e-2f4h-2i2j4","w:repository	c-4g8","w:represent	b7e-2","w:repro	d-3f9h-7j7","w:reproduc	a2b24c7d-8e-7g-7h-28j16","w:reproducer	j2","w:reproducibl	h-2i2j2","w:reproduction	a3d-2f-6h-3j10","w:req	h-6j10","w:request	a-9b-22c-3d-4e-10f-13g13h34i10j3","w:requir	c-3e-4f-9g7h31i5j-27","w:requirement	e6h-5i6j-5","w:research	d-2e5g3h7j-7","w:reserv	c5f-2h-2j4","w:reset	d-4f5j3","w:resiz	j2","w:resolution	f-3i8j-2","w:resolv	a-4b-6c-3d4f-7g8h-15i3j19","w:resourc	c7h2","w:respect	c-2e5f-4g5h-4","w:respond	b4f-4g2h-6i9","w:respons	a-3c-3d9f-3g6i-4","w:response_	f-3h7j3","w:responsiv	f3","w:restart	b-5c-3f5h3j3","w:restor	b-3e-3h3j7","w:restrict	i10j-5","w:restriction	b2","w:result	a4b-16c-5d-8e8g-8h-6i-7j35","w:resum	a5d-4e-4f10g-4h4j-5","w:retain	d2","w:retriev	f-4h7","w:retry	a8b2d-4e-3f3i9j-14","w:return	a4b-4c-7d-7e-10f-12g-9h22j23","w:reus	h-4i4","w:reusabl	j3","w:rev	e3","w:reveal	g3j4","w:revert	a-6b-4e10f-5g5j2","w:review	c-2e-5f-2g9h11j-8","w:rewind	b2","w:rewrit	a4b11f-4j-7","w:rf	a-2g5","w:right	a-3d-7e4f9g-2h5i-2","w:rm	a-3e3g8j-4","w:roll	e-3j6","w:root	d3e5f-4h-6i9j-9","w:round	h-3j6","w:rout	c-3d3i6j-3","w:router	b-3j5","w:routin	h-3j4","w:row	f6i6j-5","w:rpath	b-7e14j-5","w:rpc	a-3b8d-2e-7f-3g-2h-4i-4j14","w:rule	b-3c4e3f-5h12i-4j-6","w:run	b42c-12d-12e10f-7g-17h-17i4j10","w:runner	a6b4j-5","w:runtim	a-5b23c-2d-3e-8f-3g-3i-7j7","w:safari	f-5g6h-8i11","w:safe	b3","w:safely	j6","w:said	h3","w:sam	h-4i5","w:same	a-5b-7c-10d-5e11f-19h-3i24j14","w:sampl	e-4i6j3","w:sandbox	d3e4j-4","w:sat	h4","w:satisfy	e8j-4","w:sav	a13e-6g-4h-9i-4j11","w:save	a2b-6e-3f2h3i-5j11","w:saw	d-2h-5i8j6","w:say	a-4b-6c-5d9f-2h21i-6j-5","w:scal	d-2f-3h10","w:scan	b4","w:scatter	h3j-3","w:scenario	h-4i6","w:schema	f-4g3h2j2","w:scop	b-4c5d4f-5g-4h11i5j-12","w:screen	c-3e-3f7","w:screenshot	f10h-2","w:script	b-7c-4e5f-2i5j4","w:scroll	b3d-2f4j-2","w:sdk	e4h5j-4","w:se	b8j-7","w:search	a10b-3d-3e-3f6g-2h5i8j-17","w:sec	j3","w:second	b-9c-3f6g-3h-9j16","w:section	a-3f3h9j-4","w:security	e5h-3i5j-6","w:see	b25d-12e-24f24g-13h27i-9j-18","w:seed	b-13j16","w:seem	a-12b-3d-17e11f24g5h-12i-10j15","w:seen	b9f4g-2h-3","w:segfault	b5e-3","w:segmentation	h11j-10","w:select	b-6c-5e-6f28h6i-6j-12","w:selection	c-2d4f3h3j-3","w:self	b-8e-2f4g-2j10","w:semantic	h2","w:send	a-5b-6c-3d9e-6f-3g-2i4j12","w:sens	j5","w:sensitiv	b4h3j-5","w:sent	f-4h5j4","w:sentry	b3","w:sep	j4","w:separat	c2d2g2h-6i5j-3","w:separately	e3h-3j4","w:separation	f5","w:separator	f16h-2j-7","w:sequenc	e-2f6h-3j2","w:sequentially	i3j-3","w:serializ	f3","w:serv	c6d-3f-5h7j-3","w:server	a2d5e-3f-2g-8h3i4","w:servic	d3e-3h-7i10j3","w:sery	h4j-2","w:session	a15b-8e-10f9h8i-11","w:set	a-4c30d-4e-13f7g-8h6i-6j-9","w:setup	b2c4e9f-3g-2j-8","w:several	c-5e7g5h7i-2j-8","w:severity	h-5i4","w:sh	a-2d10e17f-8h6j-17","w:shallow	h4j-3","w:shap	e-6j9","w:shar	d3f-10g-4i4j5","w:shell	a5b-3c12d-5f-7g5j-6","w:shift	f7h4j-6","w:ship	c2e8h-2j-4","w:short	f3h5i4j-8","w:shortcut	f2","w:shot	i6j-2","w:should	a-10b-39c14d6e-23g5h80i6j-39","w:shouldnt	b-4c-3e-3f-2i8j7","w:show	a-8d-4e-14f24g-2h12i7j-13","w:shown	a-2f6g-2h-2i4","w:side	f8i3j-4","w:sign	c7d-4e2h-3","w:signal	b3f-3","w:signatur	e-3j10","w:significant	b-7d3f2h-3i8j-2","w:significantly	h5j-4","w:silent	a-3d3","w:silently	a-3b8d5e-3f-4h-2","w:similar	c-2g-2h16i-3j-10","w:simpl	d-2j9","w:simpler	h3","w:simply	h3","w:simultaneously	c-4d3e2g3","w:sinc	a6b-6d4e-12f-5g-3h23j-4","w:singl	b2d-5e-2g-3h9i10j-9","w:site	a2d-5e-3h4j2","w:situation	h5j-3","w:siz	f-4g5","w:size	a-7c-3e-7f-13h12j14","w:skill	d3h4j-3","w:skip	a-3h11j-5","w:slash	d-11f8h9j-4","w:sleep	b2","w:slic	b2h14j-10","w:slightly	b-3j5","w:slow	b-4h-4j13","w:slower	b-6j9","w:small	b3f-3i13j-9","w:smaller	b2","w:smart	g7","w:snap	e3j4","w:snippet	b-3e9h-5i-3j3","w:so	a-5b-16c-2d-19e26g16h11i-6j-5","w:socket	d4f-4h9j-5","w:softwar	c5d-4f-2j5","w:solution	b-13c-3d-4e3f-7g-2h11i6j9","w:solv	b-3d-3e5h-5i-3j13","w:some	c6d-5f-8g4h-7i-10j20","w:somehow	b-3e6h6j-5","w:someon	a-5b-4d-6e11f-7g-5h22i-7j2","w:someth	a-5c-4d-3e-12f4h10i6j4","w:sometim	a-5b6d-4e4g2i-4","w:somewher	a4c-3f2h-3","w:sonnet	c7d-7f-2g-3h2i-3j10","w:soon	b2","w:sorry	h-2j3","w:sort	f3","w:sound	c3h6j-4","w:sourc	a-6b-18d-3e9f-5g-5h27i-6j8","w:spac	b-3e4f6g2h4i3j-13","w:spam	b-6d4h-3i7j-2","w:spawn	a-2d6g-4h-7i5j3","w:spe	b-6e-2h10j5","w:speak	j6","w:spec	e-3h26j-15","w:special	j3","w:specializ	h3","w:specially	g3h4j-3","w:specifi	d-2e3","w:specific	c6d-10e-4f-5g3h8","w:specifically	d-9e2f-3h5j9","w:specification	a6c5d-4h-7i5j-2","w:specify	a-5b-2c4d-3e-3f-2j11","w:spell	h5j-3","w:spend	c2","w:spent	h-3j5","w:split	b5","w:spurious	h-3j6","w:sql	g2i3","w:sqlit	e4","w:sqlite3	h-3j4","w:src	a20b22c-5d-14e-4f-4g-8h-24i6j12","w:ssd	a12b3e-2h-3j-7","w:ssh	a4c8e-3f-6h2j-5","w:st	j3","w:stabl	b-2d2e4h-3i-3j5","w:stack	a-6b-3e-2f-2g-2h-4i16j7","w:stackoverflow	h-3i9j-5","w:stag	f-5h-5i21j-5","w:stal	b4e3j-4","w:standalon	b5e3f-2j-4","w:standard	a16d6e-5f-10g-3h4j-6","w:start	b-5c-8d9e-5f12g5h-7i-7j8","w:startup	a2b-2c4d9e-4f-6h-3","w:stat	b-9e11f-3h10i7j-13","w:statement	b2i11j-9","w:static	b-2e-3h-6i12j3","w:status	a11b-4e2g-6h-10i8","w:stay	d-5e-3f-3h-2j14","w:std	b-2e10f-2h-3j3","w:stderr	j9","w:stdout	j3","w:step	b12c10d-3g-2h-25j8","w:still	b-2c7e6f3g-3h3i-7j-5","w:stop	a4b4c-4d12e-7f-5g3h-13j5","w:stor	a-2b15c-3e-3f-3g-3h11i16j-27","w:storag	e15h-8i6j-6","w:str	h2","w:strang	f6j-3","w:stream	a-2b-2d4g3j2","w:strict	h-6i5j5","w:string	a-2b-3c-6f3g-3h-10i-6j25","w:strip	h-5i7","w:struct	b10h5j-11","w:structur	e-5h8i2j-4","w:struggl	f-2h2j2","w:stub	b-2h-3j10","w:stuck	b-4d3f6h2","w:studio	e3f-3j2","w:stuff	h4j-3","w:stupid	h3j-2","w:styl	f10h-6i9j-7","w:sub	c-5d-4e9i7j-6","w:subagent	a-3c4f2g-5","w:subject	h5","w:submission	b-10h3j15","w:submit	b8c-6e-6f5h-2i3j2","w:subsequent	e2","w:succ	f-2h4","w:succeed	a-3d2","w:success	d2","w:successful	h2","w:successfully	a-7b-5c-4d19f-6g5h-5i5j-3","w:such	a-6b-5c-3d-5e6f-5g-3h25i-7","w:suddenly	d2f-2","w:sudo	e5","w:sufficient	h3","w:suffix	j-2","w:suggest	a7c-4e-3g4h7i-4j-7","w:suggestion	a2g2h5i-3j-4","w:sum	h6","w:summary	a11b-2c8d-11e-4f-5g7i5j-11","w:super	a3d-4g2","w:support	b-13c3d-7e15f-3g4h9i18j-25","w:suppos	h6","w:suppression	b10e-2j-4","w:sure	a-3b9c-3d-3e-3f10g-4j-4","w:suspect	a2d3e-4j3","w:switch	b6d-7e10f5h4i-2j-14","w:symbol	b-3f14h-3j-3","w:symbolic	a3","w:symlink	a7j-4","w:symptom	a2","w:sync	a-3b-3c7d-4f2g-3h6i-3","w:syntax	c5d-2e-2g-3h19i-3j-14","w:syscall	a6e-3h5i-3","w:system	a8b3c5d-18e12f-7g19h-15i-4j-2","w:tab	b-5c-3d5e-6f13g-3h-6i3j4","w:tabl	f2i9j-6","w:tag	b4c-3d-3f13g-3h-4i3j-6","w:tak	a-2g3","w:take	b-2e-3g6h12i-4j-5","w:taken	c6h3j-2","w:tar	e11h-3j-5","w:target	a2c4d-6e16i7j-16","w:task	b-9c-10e-9f8g5h16i-9j9","w:tcp	h5j-4","w:team	c4d-6e-2g6h3i3j-6","w:technical	i2","w:technically	f5h3j-4","w:tell	a-8b-4d-3f2g7h-9i6j11","w:temp	a5b-3e3g-2h-4i7j-3","w:templat	h-4j6","w:temporarily	j2","w:temporary	a6c-2","w:tensor	c-4e-2h7j8","w:tensorflow	a-3c-5d-6e28f-10g-6i3j-4","w:term	h3i5j-4","w:terminal	a10b6c-7e3f17g-9i-5j-15","w:terminat	b3","w:termination	b-5j8","w:test	a-11b-5c-19d3e8f41g-11h-25i4j15","w:text	c-6d-6e-4f8g3h-5j7","w:tf	a6b-17c-4d-5e-4f-8g-5h5i-6j39","w:tflit	e-3j7","w:th	a4b5c-5h-4i-3j2","w:than	a-4b-10c4d3e-7g5h-3i-5j15","w:thank	a4b6d-8e9g-5h-11i4","w:their	c-2g-2h11","w:them	b-3e-5f9g3h9i-2j-10","w:then	a-8b3c-7d-8e-14f-5g22j17","w:ther	c6e-3f16g-11h10i-5j-12","w:therefor	h6","w:thes	b-3e-9g7h-3i-8j14","w:theyr	h2","w:thing	a-3b-8d-3g6h17i-5j-3","w:think	a-4b-11c5d-7e-4f4g5h16i-7j4","w:third	j3","w:thos	b-7c-3d-2e-3f6h5i6j-2","w:though	a-4b3c2e-5f-4h7i-3j4","w:thought	b3d-2f-3g6h3j-3","w:thousand	i2","w:thre	c-5f6","w:thread	a8b10d3e-2h-4i-2j-9","w:threshold	h2","w:through	a3b-3c3e-5f6i3j-8","w:throughout	b2","w:throw	a7c6e3g-2i-4j-5","w:tie	j3","w:tight	b6j-3","w:tim	h-4j5","w:time	a-5b16c-4d-6e10f-13g3h-11i5j4","w:timelin	e-2f15j-7","w:timeout	b-8h4j9","w:timer	h3","w:timestamp	g4h5j-4","w:tip	b4c-2e-7f-2g-2h8i-3j6","w:titl	a7d-3f6h-2j-3","w:tls	e-2j10","w:tm	a6b7c-4h-5i-3j4","w:tmp	a10b-7e-2f-6g-2h3j8","w:today	d-3j10","w:todo	h4","w:toggl	f4h-7i6","w:token	a-3b-4d-6e-2f-3g15h7i-3j-2","w:too	a-4b10d-7e-8g-3h21i9j-16","w:tool	a8b10c-9d13e-9f6g-10h3i-8j-3","w:toolkit	e7h-2j-4","w:top	d-2f4","w:topic	c-3d-2g3h3","w:total	i3","w:touch	g3h3","w:trac	e-3f16h-9","w:traceback	a2b-7i2j4","w:track	a-3d-3e-5h11i9j-7","w:tracker	a6e-2h-7i14j-10","w:trail	f-3h6","w:train	b-4c-4e-4f-3g3i-3j14","w:transaction	c5e-5f-4g-2h-3j9","w:transcript	a6d4e-3f-5g6h7i-3j-11","w:transfer	f-3h5","w:translat	h3","w:transport	f3h-3j3","w:trap	j3","w:treat	c-3g4h5j-3","w:tree	a10b-3e-4g-4h3i-2","w:tri	a-10c-6d3f-9i4j18","w:trick	h2","w:trigger	a-3b-3c-8d9e-3f3g2h9j-7","w:trivial	g2h-3","w:troubleshoot	e5j-3","w:true	c-4e-4f5g-4h-4j8","w:truncat	d-3e-3f5h-7i4j4","w:truncation	e6j-3","w:try	a-8b-2c-4d6e7f-9g16i-8j2","w:ts	a11c-2d3e-4f3h-6i11j-12","w:tunnel	e5j-3","w:tupl	b-2e-3h2j4","w:turn	a5c4d-6f-4g3i-3","w:tutorial	f-2h2j4","w:twic	a-3b-2e12f-4g4h-4","w:two	a-2b-3c-4d8f13g-4h-21i13","w:txt	b3e5f-3h-6j5","w:typ	a-4b-3c-2e3f15g-3i-2","w:type	a-8c-10e3f-10g-15h43i-4j5","w:typeerror	b5j-3","w:typescript	d3","w:typical	g8h-2i2j-3","w:ub	b3","w:ubuntu	a-3d-9e52f-7g-3h-3i-5j-20","w:ui	a-3b-3d-4e-3f8h-12i23j-3","w:uid	h3j-2","w:un	j5","w:unabl	a3c-7e19f8g-2h-3i-5j-11","w:unchang	h-2i3j3","w:uncheck	h-4i5","w:unclear	h5j-4","w:undefin	a2b-4c5e4f-4g-4h-7i6j3","w:under	a5d8e-2f-8","w:underly	c-5f6h3","w:understand	d-2e-4g4h6i-3j3","w:understood	g2j2","w:undo	a3","w:unexpect	b6e-2","w:unfamiliar	h4","w:unfortunately	a6e-2j-4","w:unicod	b3j-2","w:uninstall	b3","w:uniqu	b-4d4i5","w:unit	b3f-5g5","w:unix	a2j5","w:unknown	c5d-11e3f12g-2h-4","w:unless	b-2d-7e-3g5j6","w:unnecessary	d-3e-3h9","w:unreachabl	h3","w:unrelat	h-2j5","w:unresponsiv	b3f4j-3","w:unsaf	a-3g3h4i-2j4","w:unsign	b7e-2","w:unspecifi	h-3j6","w:unstabl	j4","w:unsupport	a4b14c-4e-2f-2i-2j-2","w:until	a-3b-2d6e-3h-5i-2j11","w:unus	h11j-5","w:unusabl	a7b-4d4f-8h5","w:unwant	h5j-4","w:up	b-3c-3d-9e-5f7g9h7i4j-7","w:updat	c-7d-2e-2f13g8h2i-3j-7","w:updater	e9j-3","w:upgrad	a7d-3f7h-9i4j-5","w:upon	f-4j6","w:upstream	e-2f12h-2j-5","w:url	b4c7e-3f-5g-2i6j-3","w:us	j2","w:usag	b-2c6d-4g3h9i-3j-8","w:use	a13b-33c-2d13e-6f5g-7h30i4j-16","w:used	a-10b-14c5d-9e-5f-6g-2h22j19","w:useful	b-7e2f-3h34j-20","w:user	a15b-23d-23e-12f5g13h21i13j-8","w:usestat	b4d-4j6","w:using	a-3b-4c-11d-8e-5f6g-2h-11i22j17","w:usp	b3e4h-4","w:usr	b8c-6e15f-4g-3h-7i-3j2","w:usually	b-3h3j3","w:utf	a3b3f-2","w:util	e5j-4","w:uuid	a3e-2f-2g4","w:ux	h-3i5j-2","w:v0	h-3j8","w:v1	h-4j8","w:v16	b5j-2","w:v2	a17b5d-3g-4h-6j-7","w:v22	a3","w:v23	b-2e4","w:v24	e-2j8","w:v3	g3","w:v4	b-2g2h8j-5","w:v8	c6d-3","w:val	h-2j4","w:valid	a8c-3d5f-2g-5","w:validat	c3","w:validation	h-5i7","w:valu	a-8b-10c31d-15e-20f-15g-7h-6j51","w:valuabl	h3","w:vanish	a2","w:var	c-2e3h-6i4j4","w:variabl	a-6b-2c7d-7e-5f-5h9i5j6","w:variant	e10h3i-2j-9","w:variation	g4j-2","w:various	b-2h5","w:vector	j5","w:verbos	h3","w:verbosity	h3","w:verifi	j3","w:verify	a8f-3j-4","w:version	a6b-6c-8e34f-25g-15h-29i-8j52","w:vertex	f4i4","w:very	a3b3c-2e-4h2i-4j4","w:via	a-9b-9c11d3e-5f3j3","w:video	a-6c-4d-4e-5g-2h3i10j10","w:video_decode	b3c6e-4h-7i7","w:video_encode	b3c6e-4f-3h-6i7","w:view	a-5c-4e-4f29h5i-5j-14","w:viewer	b6e-3f13h-4j-9","w:vim	d8f-5","w:virtual	h-3j6","w:visibility	b2","w:visibl	d5e-3f4h-4i4j-2","w:visit	b7e-3f3j-2","w:visual	d-2e3h-5i5","w:vm	h-2i3","w:void	h3j3","w:volum	a11b2e-2f-3h-2i7j-10","w:vs	a9b-10d3f3j-4","w:vscod	a13b-5c22d4e-10f17g-8h-14i-8j-12","w:vulkan	b3c6e-4f-3h-5i7","w:wait	a-2d-2e9f4g-5h-2i-3j3","w:walk	j2","w:wallet	a-10b-8c8d-4e16f-10g-4h-12i-7j31","w:want	b-17d4f-7g3h21i7j-8","w:warn	a-5b-5c-2d7e25f-17h-3i-3j4","w:wasnt	g3h-2j4","w:wast	b3e6f-4g5j-6","w:way	a-3c3e-6f4g-4h13i-8j2","w:web	c5d-6e-3i-3j6","w:webgl	b2c6e-5f-3h-7i8","w:webgl2	b3c6e-4f-3h-6i7","w:webgpu	b3c6e-4f-3h-6i7","w:websit	b7d-5e9j-5","w:wed	e-3h-3j12","w:week	d3e6f-3h-3","w:weight	a3b-3h7j-6","w:weird	d-4h5","w:welcom	f3","w:well	b-4c-3d-3e4f7h3i-4","w:went	b3j2","w:werror	e13i-2j-8","w:what	b17c-12d-3e-19f-7h6i-9j30","w:whatever	d3f-3h2","w:when	a6c-20d-7e-16f3i15j18","w:whenever	a-2d-3g6h-4j5","w:wher	a-7b5c-3d-3e-5f-8g13h15i-3","w:whether	a13b-4c4d-2e-3f-3h3i6j-15","w:which	b-3c-15d-4e-13f-12g-4h5i6j41","w:whil	a-5b11c3d-14e7i-5j3","w:whitelist	j8","w:who	f4h5j-3","w:whol	b-4c7i8j-5","w:why	a-5b-13c-6d-3e-5f12g2h10i13j-5","w:wide	i6","w:width	j5","w:wiki	a-7b-3c-3f-3g-2h7i-4j17","w:will	b3d-14h-4i-3j19","w:win32	c6d-2e3j-4","w:win64	b-3h-8i11j5","w:window	a12b8c3d-2f-5g-5h3j-16","w:within	a-5b-3d5e-3f6h4j-6","w:without	a-4b-12c-5d14e4f-19g16h-11i13j4","w:wo	f-3g4j3","w:wonder	d-4e10g3h-3j-3","w:wont	d-3e-3j9","w:word	h4","w:work	b-9f-17h10j14","w:workaround	a9b-4e-3f-6g-3h8i4j-7","w:workflow	a8g-4h6j-7","w:workspac	a-3b6d9h-3j-3","w:world	a7e-3","w:wors	a-3h3i-2j7","w:worst	b7j-3","w:would	a-4b-7c-7d-12e-13f11g7h48i-7j-17","w:wouldnt	h2","w:wrap	a6f-8h-6i-2j15","w:wrapper	a11f-8h4j-3","w:writ	a6b3c-5e3f-15h17i-5j-7","w:written	a6f-2j-3","w:wrong	a-3b-5d-7e12h-8i-5j16","w:wrot	f2j4","w:wsl	f3","w:wsl2	f-4","w:www	b-3c-2e14f-4h5i-3","w:x1	b2","w:x1b	f4","w:x2	f3h-4j3","w:x3	j2","w:x5	b2","w:x64	c9d-6g-2h-9i12","w:x86	e4","w:x86_64	c-4e27h-3j-15","w:xcod	a-5e3j5","w:xml	a4","w:xxx	b8c6j-9","w:xyz	i3","w:yaml	c7","w:yarn	c6","w:year	g-2i8","w:yellow	f3h-5i5","w:yes	a7b-14c-2d-10e13f-9g-8i-8j34","w:yet	e-3f-2h-3j8","w:zero	a3d-5e-4h5j3","w:zh	c7d-2j-3","w:zip	e-4h-11i14j3"].join(`
`)};var hr=/^[twfec]:(?=.)/,ht;function gr(){return ht??=ze(lt),ht}s(gr,"shippedModel");function be(e,t,a=gr()){let i=dt(e,t,c=>a.pairsOf(c)!==void 0),o=Le(a,i),n=fr(i,a);return P.flatMap(c=>{let d=a.classes.indexOf(c);return d<0?[]:[{category:c,total:o[d]??0,words:ur(n,d)}]})}s(be,"learnedSupport");function fr(e,{pairsOf:t}){return[...e].flatMap(([a,i])=>{let o=hr.test(a)?t(a):void 0;return o===void 0?[]:[{word:a.slice(2),value:i,pairs:o}]})}s(fr,"wordsOf");function ur(e,t){let a=new Map;for(let{word:i,value:o,pairs:n}of e)for(let c=0;c<n.length;c+=2)n[c]===t&&a.set(i,(a.get(i)??0)+o*(n[c+1]??0));return[...a].map(([i,o])=>({word:i,weight:o}))}s(ur,"wordWeights");function gt(e,t){return[...e].flatMap(({id:a,patterns:i,where:o,weight:n})=>{let c=t.filter(({place:d})=>o.has(d)).sort((d,l)=>l.factor-d.factor);return i.flatMap((d,l)=>{let g=c.find(({text:k})=>d.test(k));if(g===void 0)return[];let v=`this repository's own pattern \u201C${d.source}\u201D`;return[{rule:`${a}-pattern-${l+1}`,category:a,reason:v,where:g.where,weight:n*g.factor}]})})}s(gt,"customEvidence");var pr=400,wr=1e3,br=5,mr=200,jr=1200,N={title:1,lead:.9,rest:.6,primary:1,other:.25,output:.8};function ut(e){let t=ee(e.prose.slice(0,2*(w+D))),a=e.primaryError===null?void 0:e.errors[e.primaryError],i=e.errors.filter(n=>n!==a&&!n.noise).slice(0,br);return[{place:"title",where:"title",text:ee(e.title.slice(0,pr)),factor:N.title},{place:"prose",where:"description",text:t.slice(0,w),factor:N.lead},{place:"prose",where:"description",text:t.slice(w-yr,w+D),factor:N.rest},{place:"errors",where:"primary-error",text:a===void 0||a.noise?"":ft(a,wr),factor:N.primary},{place:"errors",where:"other-error",text:i.map(n=>ft(n,mr)).join(`
`),factor:N.other},{place:"errors",where:"field",text:ee(H(e).join(`
`).slice(0,jr)),factor:N.output}].filter(({text:n})=>n!=="")}s(ut,"patternTexts");var yr=60;function ft({className:e,status:t,apiType:a,code:i,message:o},n){let d=[...e===null?[]:[`${e}:`],t,a,i,o].filter(l=>l!==null&&l!=="");return ee(d.join(" ").slice(0,n))}s(ft,"errorText");function ee(e){return e.replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/\*{2,}|`/g,"").replace(/\s+/g," ").trim()}s(ee,"patternText");var vr={letter:String.raw`\w`,edge:String.raw`\b`,flags:"",whole:s(e=>e,"whole")};function r(e,...t){return{text:String.raw(e,...t)}}s(r,"wordings");var I=class extends Error{static{s(this,"WordingError")}name="WordingError"};function wt({text:e},t,a=vr){let i=xr(e,t);if(i.length===0)throw new I(`${t} has no wording`);let o=i.map(({line:n})=>bt(n,a));try{return new RegExp(a.whole(o.join("|")),a.flags)}catch(n){throw new I(`${t}, ${kr(i,a)}`,{cause:n})}}s(wt,"compileWordings");function kr(e,t){for(let{line:a,at:i}of e)try{new RegExp(t.whole(bt(a,t)),t.flags)}catch{return`line ${i}: it is no wording: ${a}`}return"all lines: they do not go together"}s(kr,"faultyLine");function xr(e,t){let a=[],i="",o=0;for(let[n,c]of e.replace(/^\s*\n/,"").split(`
`).entries())if(i===""&&(o=n+1),i=V(`${i}
${c.trim()}`),!(i===""||pt(i)>0)){if(pt(i)<0)throw new I(`${t}, line ${o}: a bracket is not opened: ${i}`);a.push({line:i,at:o}),i=""}if(i!=="")throw new I(`${t}, line ${o}: a bracket is not closed: ${i}`);return a}s(xr,"toLines");function pt(e){let t=0;for(let[a]of e.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))a==="("?t++:a===")"&&t--;return t}s(pt,"depthOf");function bt(e,t){if(e.length>2&&e.startsWith("/")&&e.endsWith("/"))return e.slice(1,-1);let a=e.startsWith("\u2026"),i=e.endsWith("\u2026"),o=e.slice(a?1:0,i?-1:void 0);return(a?"":t.edge)+Rr(o,t)+(i?"":t.edge)}s(bt,"lineSource");var Er=/(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;function Rr(e,{letter:t,edge:a}){return e.replace(Er,(i,o,n)=>o!==void 0?o==="1"?`(?:${t}+ )?`:`(?:${t}+ ){0,${o}}`:n!==void 0?String.raw`${a}[^.\n]{0,${n}}${a}`:i==="("?"(?:":i==="*"||i==="+"?t+i:i==="."||i==="/"?`\\${i}`:i)}s(Rr,"bodySource");function me({name:e,category:t},a){return`${a} ${e} ${t}`}s(me,"preparedKey");function Sr(e){let t=e.split(`
`).filter(a=>a!=="");return new Map(t.map(a=>{let[i="",o=""]=a.split("	");return[i,Tr(o)]}))}s(Sr,"decodePrograms");function Tr(e){let t=atob(e);return Uint16Array.from({length:t.length/2},(a,i)=>t.charCodeAt(2*i)+256*t.charCodeAt(2*i+1))}s(Tr,"decode");var je=Sr(`text limit-reached usage-limit	NwABABNFAAACABIAAgAHAAUAE0W7NL5K0QG8NQAACAAGABNFuzS+Ss810QGicwAAHwAEAAcABQAeBiESXRziLUdmAAADAAEAii4AAAgABgDHH9eHUhevEfYc0RwAAAgABgCRiMwfWy3VCFp5KW4AAAoAAQATRQYAE0W7NB4GvkohEl0cAABZAAEAE0UAAAMAEgACAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAwAAYACAAGAOoXnhZcM0ZRIwKUVwAABwAFAOoXajOkGAxP+AIAAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAAAQAAgBGUZRXAAAGAAQAzE99H+h84B4AABAAAgAFAAMACx9ZZv5rAAAIAAYACwwKTwsfAB1ZZv5rAABmAAQAii4eBscfkYgAAAIAHgAEAAQAAgCKLjkBAAAGAAQAHgZdHEdmsQIAAAcABQDHH9eH1gCvEfYcAAAIAAYAkYjMH9YAWy3VCFp5AAA/AAgABQADAFlrR3mzBgAABwAFAAdukWz9aww1GR8AAAYABADtP+Id/Rx/ggAABQADAKU0Bge/FgAABwAFAAEvnEsMcvhRxFYAAAQAAgAJXORDAAAFAAMAEWPCeJVXAAAPAAAAAQAMAAIABAACAMxXby8AAAUAAwDMV28vPwEAAD4AAwARY8cfkYgAAAEANwAGAAgABgARY8cf14ebAtYAwngAAAgABgARY5GImwLMH9YAWy0AAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAA==
text out-of-credit usage-limit	UQADABNFEWMBRgAAAwAcAAMACAAGABNFuzS+StEB33BAAgAACAAGABFjmwLCeJVXswX2cAAACAAGAAFGh0XwgQdYuwdvTwAAFgAEAAUAAwCJJEtm8hwAAAUAAwBTj8xXIHkAAAMAAQAKTQAABAACAAVy3i0AABYAAwAFAAMACVzkQ7gHAAAFAAMAlDMrcuAeAAAIAAYAbRE7ExkGyFecePBRAAAjAAMACVyJJBFjAAABABwAAwAIAAYACVyJJGwC5EP2AEQcAAAIAAYAiST2AJQzK3JLZgEDAAAIAAYAEWObAkUciSTCePYAAAA1AAMAbw64SslLAAABAC4ABQAIAAYAbw7Wd2EAuEqQNO00AAAIAAYAuErtNCpScXnRMvcBAAAIAAYAyUuaVnJduErtNCpSAAAIAAYAuErtNCpSKgZxeQVPAAAIAAYAuErtNIkkKlL2AHF5AAB7AAcAWWudExFjegsEJWoOFXMAAAIALgAFAAgABgBPAt9wzldAAoBVbHkAAAgABgCgS6lU/QFNVzJRIwIAAAgABgC8ZU8CrQIHT99wzlcAAAgABgBed8UiUG4xI99RPzMAAAgABgCGd8FXR1GsKFcezAAAAEEACAAGAAQAWWtHeTooswYAAAcABQCdE/oXSmbVHLw1AAAIAAYAnRP6F0pm1RzPNaJzAAAGAAQAEWPCeJVX9nAAAAgABgB6C7sH5ENvT20HqhEAAAYABAAEJYx4o09iGQAABwAFAGoOE3efF04oLB8AAAgABgAVc9g+Q1Z0RCwd0CQAAAoAAQB6CwYAegu7B50T5ENvT00AAACbAAYALgORiKAexx+RbcQpAAADADYABgAHAAUAEWObAsJ4lVf2cAAACAAGAJ0T+hdKZoQA1Ry8NQAACAAGAJ0T+hdKZoQA1RzPNQAACAAGAAFGh0XwgQdYuwdvTwAACAAGAGoOE3dhAJ8XTigsHwAACAAGAHoLuwfkQ29PTQBtBwAAJwAGAAMAAQCWNQAABAACAFUIRmYAAAQAAgD1gXYIAAAFAAMAjILlHkZmAAAIAAYALmsLDFktAB1RAHYIAAAIAAYAXC3tCAsM1nw2HAAdAAAyAAYACAAGAC4D1HilFu5rS3nMHAAACAAGAJGIzB9bLdUIWnkpbgAACAAGAKAeDVxeF4JEMR+ScQAACAAGAMcf14dSF68R9hzRHAAABgAEAJFtDFtcHvBRAAAFAAMAxCm1VrZPAAA=
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
text file-trouble filesystem	6AAGAO0AHiRhV/gXelr+jgAAAgAwAAYABQADAO0AOiORNAAABwAFAB4kaFZNRGAX8wAAAAgABgBhV/gX8xNJZhxzdTUAAAgABgD4F/MTSWZRVxxzdTUAAAUAAwB6WmECpAgAAAgABgD+ju9u4zQlSxRF6wIAAK0ABgAIAAYAJySMeMhX1nDzAEZRAABiAAAAAgAnAAcAAwABAJY1AAAEAAIAVQhGZgAABAACAPWBdggAAAUAAwCMguUeRmYAAAQAAgBOKCwfAAAFAAMATig/H6JzAAAGAAQADwyYHd80AlAAADcABwAGAAQAGVWTEs4+7UUAAAcABQBaF4JEAR4xH5JxAAAHAAUAtmjoeEloOBNaVwAACAAGAARp5VdxhPce8mbQNQAACAAGAIt4kXNrTyYRtGiScQAABAACAP1FglcAAAcABQC9Sqk1B26QbN80AAAWAAAAAQATAAIACAAGAMmIzR/WAM8YbVU6awAACAAGAMmIzR/WAM8YFB9tVQAACAAGAH9nvUrtHqk1B26RbAAACAAGABQIpVxia/kX/1qXNQAAFgAAAAEAEwACAAgABgC2aOh4SWg4Ez1dWlcAAAgABgC2aOh4SWhBXTgTWlcAAPcABAAgEfwFByJAeAAAAwBnAAUAFgAAAAEAEwADAAQAAgAgEcwHAAAGAAQAIBEbUcYHRlEAAAUAAwAgEQxPuAcAAAYABAAgERtRxgdGUQAACAAGAPwFFQ0gT4l4SBxuRAAAJwAAAAEAJAAEAAcABQAHIgYHjDTEQwcDAAAIAAYAByKfNAYHgkZAawcDAAAIAAYAByJyRAYHpBaRNMwcAAAIAAYAByIURZU0BgeQJ980AAAWAAAAAQATAAIACAAGAEB4OxPGV0hEnhZGUQAACAAGAEB4OxPGV1ZEpBgMTwAASAAMAAQAAgBeHEdmAAAFAAMAcYTyZsE1AAAEAAIADFsBVwAABAACAGhr7QgAAAYABACdE0dmbhyhCAAABgAEAFoXgkQBHjEfAAAEAAIA+hfVHAAABAACADwj3DQAAAYABAArT5cHVGZJHgAABAACAKRL5VcAAAYABAAZBmMRvREZHwAABgAEAO1FD1UmEaEIAAA+AAgABQADADojkTRuRAAABgAEAIFEOiORNAYfAAAHAAUAHiRoVk1EYBfgHgAACAAGAB4kaFZNRGAX8x5aaAAACAAGAGFX+BfzE0lmPmkccwAACAAGAPgX8xNJZlFXHHN1NQAABQADAHpapAgAcgAABgAEAHpaE3KkCPIvAAAKAAEA7nYGAO52TW4mLe0AHBLnAgAACgABAFceBgBXHjdRaFXMAFwe8FEAAAoAAQAZBgYAGQZjEb0RXRy/AAYfAAAJAAEA7R4FAO0emR52Z84AEFsAABgAAQACJQAAAQATAAIACAAGAAIloTUSPkh4zmz5AAAACAAGAAIloTVIeM5sFT75AAAACgABAGlaBgBpWo1tdEQsHeICGwYAABgAAQDZUAAAAQATAAIACAAGANlQ9W4KjeqPHx+8VgAACAAGANlQ9W4KjeqPvFbrAgAANwAFALZoGVWXEnlPSnEAAAEALgAFAAgABgC2aOh4SWhBXTgTWlcAAAgABgAZVY4S7UXtANcBQBwAAAgABgCXEhlVcD/tRe0A1wEAAAgABgB5T/QXPVVLHu0AOiMAAAgABgBKcfaBnwghEu0AawMAABkAAgDsF9QfAAABABMAAgAIAAYA7BexMzMjLms9VQsMAAAIAAYA1B/Fic5PcRjsFwFbAAAKAAEA0QcGANEHiEkMWwFXrlL+TgAA
text file-words filesystem	XQEUAHlP13H7IcA5FEUVUFZn/o5TVzNnK08WSrhKPHKLeH5EeloeJDIew0sAAAEARQEQAAgABgB5T/QXPVVLHioT3zQAAA8AAAABAAwAAgAEAAIA13FyeQAABQADAPshcnm0cQAACAAGAMA5mEshVnkLSwcRMwAAFgAAAAEAEwACAAgABgAURZlP9BdMHt00tk8AAAgABgAVUBRFmU/0F0we3TQAAAQAAgBWZ6QTAAAVAAAAAQASAAIABwAFAP6O727jNCVLFEUAAAgABgD+ju9urVDjNCVLFEUAABYAAAABABMAAgAIAAYAU1c+ZxZBCISBc0tmAAAIAAYAU1c+ZxZBCISBc0tmAAAIAAYAM2dTV3A/YVcIhPgXAAAcAAAAAQAZAAMABgAEACtPlwdUZkkeAAAHAAUAFkorT5cHVGZJHgAACAAGALhKK0+bB1RmSR7fNAAACAAGADxyJRHTUZZsxTX4awAAFgAAAAEAEwACAAgABgCLePwQelphAmpPpAgAAAgABgCLePwQeloTcmECak8AAAgABgBTV/RmED4NNipnCIQAACgAAAABACUABAAIAAYAfkR6WpUepAg6I5E0AAAIAAYAfkR6WpUeE3KkCDojAAAIAAYAelphAqQIRBw6I5E0AAAIAAYAeloTcmECpAhEHDojAAAIAAYAHiRoVitPTUSXB2AXAAAoAAAAAQAlAAQACAAGACtPlwd8REkeOiORNAAACAAGACtPlwd8REkeOiMlSgAACAAGACtPlwcVAjojQhyRNAAACAAGACtPlwcVAjojQhwlSgAALgAAAAIAEAACAAUAAwAyHrRLm3EAAAgABgDDSzIejFxpCD5pm3EAABoAAgAPAAAAAQAMAAIABAACADojkTQAAAUAAwCBRDojkTQAAAgABgD4F/MTSWYcc3U1uhwAAA==
text process-trouble process	bwEKAJdWgQsIHoKVkVzuZtB2JRKVEqQ6AAACAL4ACQAVAAAAAQASAAIABwAFAJdWQ0uISTMTvAcAAAgABgCXVkNLiEmjTzMTvAcAAAQAAgCBC34IAAAFAAMACB7qLWFsAAADAAEAgpUAAAgABgCRXIyCCB4LWGJo6i0AABMAAAABABAAAgAGAAQA7mawa6ETODUAAAcABQDuZrBrS12hEzg1AAAWAAAAAQATAAIACAAGANB2ug1MbsVnvRETVQAACAAGANB2ug1MbsVnvRETVQAAFgAAAAEAEwACAAgABgAlEpA0xWeCLqAWvREAAAgABgAlEpA0xWeCLqAWvREAAEwAAAABAEkACAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuBCIx4AAAIAAYAlRIoPyEG4WxxC4EIAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYApDqVEig/mhYhBosBAAAIAAYApDqVEig/mhYhBosBAACiAAwABAACAAciBgcAAAQAAgC/B1QtAAAFAAMA8XbxczluAAAoAAAAAQAlAAQACAAGAMxPPCN9H541jmVhUAAACAAGAMxPLnkAdH0fQR9aZgAACAAGAMBLmlbMTw1cfR+LZQAACAAGAMxPfR9MHo1lzADofAAAIgACAEZRlFcBAB0ABAAFAAMAJySMeMhXAAAGAAQALnkAdEEfWmYAAAYABAAhiMkfHhS7HAAABwAFAJZ4FVFcUN80tGgAAAQAAgDKiM0fAAAEAAIAbj+YNAAAHwAAAAEAHAADAAgABgAzcrc0TwJDHM5XEkoAAAgABgAzcrc0TwI7a85XJUoAAAgABgAWSjNytzRPAp8WzlcAAAgABgB/Z7hK7R7ZNDJPoHEAAAYABADwZ1hXcVtULQAABAACAGUcb0QAAAUAAwBDaNRn8h4AAAoAAQDKiAYAyojNH9YA03BOFyoTAAAKAAEAyogGAMqIzR/WAKcWwTUmgwAACgABAHiTBgB4kxJP4QNAUe8ewmcAAGsABADvlPBncVsEJQAAAgAuAAUACAAGAO+U6wOpSYxWowyCMwAACAAGAPBnWFdxW1QtTAK4BwAACAAGAPBnWFdxW1Qtuk+9BwAACAAGAHFbF3NoAlQtilb/UQAACAAGAAQli3gtHVQXfk/kEwAANAAGAAgABgDFZ70RE1X+bftcGR8AAAgABgDFZ70RE1UDbv1r+1wAAAgABgDFZ70REW4TVf5t+1wAAAYABAAIHuotYWx4RQAACAAGAAgefUXqLYFEYWwGHwAABwAFAItFCB7qLWFsgkYAAAoAAQCXVgYAl1YnJENLjHiISchXAAAgAAEAfVoFAH1ajW0cCeIC0IMBABYAAwAHAAUAVx43UWhVzABcHgAABgAEANAAQ2jUZ/IeAAAFAAMAByIGB+UAAAAJAAEAfVoFAH1ajW0cCeIC0IMAAAoAAQD8BQYA/AUVDfhwU27edwgeAAA=
text background-process process	TQADAJUSJRJMbgAAAgAtAAYACAAGAJUSKD8hBnELjHg3KgAACAAGAJUSKD8hBnELjHg3KgAABgAEACUSkDSCLnoAAAAHAAUAJRKQNIIuegBIRAAABAACAExu5wIAAAUAAwBMbsB25wIAABgABAAHAAUAxWe9ERNV+1wZHwAABQADAAge6i1hbAAABAACAIEICXEAAAMAAQCkOgAASwABAG4/AAACACIABAAGAAQAbj+rAZg0eEUAAAcABQBuP4tFqwGYNIJGAAAIAAYAbj+rAZg0fUVyRMwcAAAIAAYAbj+rAZg0gUUURd80AAAjAAQACAAGAMVnvRETVf5t+1wZHwAACAAGAMVnvRETVQNu/Wv7XAAABgAEAAge6i1hbHhFAAAIAAYACB59ReotgURhbAYfAAA=
text crash-words crash	KQABAJkTAAABACQABAAHAAUAmRPBZX4IhABcbAAACAAGAJkTwWV+CIQAYWzxLQAACAAGAJkTwWV+COIthABhbAAACAAGAJkTZWyELsFlfgiEAAAACgABABMiBgATIksdbynOCFB48WsAAAoAAQBhKAYAYSgTIkQdzghQePFrAAAKAAEAVB0GAFQdwCqJbOEzUyrxawAAGAABAHJ4AAABABMAAgAIAAYAcni7GbRLOBOtAE1XAAAIAAYAcni7GblLAls4E60AAAAhAAIAdFpBMwAAAQAbAAMABwAFAHRaUVBhAsEHNjMAAAgABgB0WkkzUVBhAsEHvhMAAAgABgBBM5MSzj50WlFQYQIAACEAAQCGdwYAhnfJCIt4JxHAKGtPAQAWAAMACAAGAMcf14e6EUFdqB4MNQAABQADAENo1GfyHgAABQADAENo1GfyHgAAIwADAMcfKTm9SgAAAQAcAAMACAAGAMcf14fWALoRkHicTwAACAAGACk5UGa1HZB4nE9dGAAACAAGAL1Kz2eQeJxPk1agFgAACgABAL1LBgC9S5pWolsqT7NDgEQAAAcAAQA7MwMAOzNZAaoRAAAKAAEAEiIGABIiAnHlAJ0ItUPQAAAAGAABANQfAAABABMAAgAIAAYA1B/Fic5PcRiUDQFbAAAIAAYA1B/Fic5PcRiUDQFbAABKAAIAjmyxcgAAAgATAAIACAAGAI5sfETbApE0XB7wUQAACAAGALFyjmz8UXxE2wJmRwAAMAAIAAQAAgDKiM0fAAAEAAIAC2PedwAABQADAJkTwWV+CAAABAACAMMS/UUAAAgABgB/Z7hK7R7ZNDJPoHEAAAQAAgDrF4IzAAAFAAMA6xeGM8wcAAAFAAMA6xeVMwYfAAB9AAcA1B+/NLFy/g4UWP5zi3gAAAIAMQAGAAYABAALY5sC3ne8NQAABwAFAAtjmwLed881onMAAAcABQDKiM0f1gDPNaJzAAAIAAYAwxL9RX4A/WtzVwYfAAAIAAYAf2e4Su0e2TQyT6FxAAAGAAQA6xeVM6EABh8AAEAABwAIAAYA1B/Fic5PcRgBW9gcAAAIAAYAvzRHSxUeFkrnF9UcAAAIAAYAsXKObPxRfERmR5E0AAAIAAYA/g4CHpREDY32a881AAAIAAYAFFjQg1ECzzUBTztrAAAIAAYA/nPUeJVoCHFkCCVuAAAIAAYAi3jrQ3JP0AgcEgRPAAAKAAEAIQYGACEGjhJ4Zq8jAUblVwAAKwACAIhFSHgAAAEAJQAEAAgABgCIRUh4H0YiUoNcAFYAAAgABgCIRUh4H0YiUoNcAFYAAAgABgBIeCJSg1zAQ28CAFYAAAgABgBIeCJSg1zAQ28CAFYAAAoAAQAhBgYAIQZxC44SrBGxZYEcAAA=
text hang-words crash	IAADAL8HFVALUAAAAQAZAAMABgAEAL8HVC0xAQJQAAAHAAUAFVC/B04qVC0xAQAACAAGAAtQ4Ci/B1QtMQHfNAAACAABAI94BACPeEwwRQECUAAAPwAFAAwdeZMMlGqT3GcAAAEANgAGAAgABgAMHRUgZpOJJPYAS2YAAAgABgB5kwwdFSCJJPYAS2YAAAgABgAMlBkgDB2JJPYAS2YAAAgABgBqkwwdFSCJJPYAS2YAAAcABQDcZ31YZpOTJPYAAAAIAAYA3Gd0k31YkyT2AEgeAAAKAAEAmGwGAJhsDTabbYhcmngWHwAACgABAJttBgCbbYhcFh+ZT/QXtFYAAAkAAQDxdgUA8XaOEvFzOW7mAgAATgABAPF2AAABAEkACAAIAAYA8XaOEvFzFT45bmQBAAAIAAYA8XaOEvFzDT45bjoAAAAIAAYA8XaOEvFzGz45bkgCAAAIAAYA8XYSPo4S8XM5biQkAAAIAAYA8XYSPo4S8XNcZn0fAAAIAAYA8XYjPo4S8XP1gjluAAAIAAYA8XYjPo4S8XM5bvGCAAAIAAYA8XaOEhA+8XPAGSl5AAA/AAQAm20zZ0daD1cAAAEANwAGAAgABgCbbYhcGnMWH5lP9BcAAAgABgAzZ1NXcD9XWgiEGnMAAAgABgBHWhpzSCj8VjRyM24AAAgABgAPV5ttiFwacxYfmU8AAAgABgAzZ1NXcD8PVwiEGnMAAAgABgAPVxpzSCgSXTNrNHIAADwAAQCbbQAAAQA3AAYACAAGAJttiFwWH8NWz1GuVAAACAAGAJttiFwWH7RWrlQyUQAACAAGAJttiFwWH5lP9Be0VgAACAAGAJttiFwWH8NWz1HicAAACAAGAJttiFwWH7RW4nBGUQAACAAGAJttiFwWH5lP9Be0VgAAIgACABlVoRIAAAEAHAADAAgABgAZVY4S7UVnGEgGTxcAAAgABgChEhlV7UXeQGcYSAYAAAgABgAZVZMSzj7tRWcYSAYAAAoAAQDeNAYA3jTlTzwj5lb5RfxWAAAsAAMA5laVbQ1tAAABACUABAAIAAYA5lacT10Y+UWBRPxWAAAIAAYAlW2kW5xPXRjiAuY0AAAIAAYADW3mVpxPCm4QjV0YAAAIAAYADW2VbaRbnE8Kbl0YAAAKAAEAFAgGABQIpVxWLQxbhCeELgAANAACAMxPwEsAAAEALgAFAAgABgDMTzwjfR+eNY5lYVAAAAgABgDAS5pWzE8NXH0fi2UAAAgABgDMTy55AHR9H69nQR8AAAgABgDMT30fo09MHmIZjWUAAAgABgDMT5ttiFx9HxYfo08AAAoAAQAVHgYAFR48I1QXIR3cNOE0AAAKAAEA/AUGAPwFCQydeBUNVGspUgAAIgACABlVoRIAAAEAHAADAAgABgAZVY4SIT7tRS4D1HgAAAgABgChEhlV7UXeQC4D1HgAAAgABgAZVZMSzj7tRS4D1HgAAAoAAQAZVQYAGVXtRVQIWC2cFiBmAAA=
text cannot-start crash	qwAGAAhxi3iRDetFDFvBAgAAAgB5AAoABQADAASEDE+wVgAABwAFAM8YFB9tVUBtDE8AAAgABgDPGG1VOmtGUSMCBh8AAAgABgAeg5g0vkN4RUZRIwIAABYAAAABABMAAwAEAAIAIBHMBwAABgAEACARG1HGB0ZRAAAFAAMAIBEMT7gHAAAGAAQAIBEbUcYHRlEAAAgABgD8BRUNIE+JeEgcbkQAAB4AAAABABsAAwAHAAUAByIGB4w0xEMHAwAACAAGAAcinzQGB4JGQGsHAwAACAAGAAcickQGB6QWkTTMHAAACAAGALdWTCggEQdQ+EWoVAAACAAGALdWTCgHUPhFqFTXAQAAJwAGAAYABAAIcWQIJW7mAgAABwAFAIt460NyT9AIyQEAAAUAAwCRDVsA6lYAAAUAAwDrRcZU1wEAAAUAAwAMWwFXSgIAAAQAAgDBArRoAAA=
text memory-words memory	CgABAB9KBgAfSmFXoEvlITEePmkAAAcAAQDjVgMA41aKVkkCAABNAAEAH0oGAB9KYVegSzEePmnzAQEAQgAJAAQAAgBlHG9EAAAFAAMAWWtHebMGAAAIAAYAcnjIS1du31FBXcNWAAAHAAUAkYjMH1st1QhaeQAABgAEADcq2We8hBpYAAAIAAYAXG4TbvFcJXlZZhkfAAAIAAYA9VxCcyEkpFfsZupWAAAFAAMAE0W7NL5KAAAFAAMAHw3rRdZUAAAaAAMAH0q7ZWETAAABABMAAwAHAAUAH0phV6BLMR4+aQAABAACALtlkgcAAAQAAgBhE15dAABMAAcAfS6hWw2iAiWSSZGI+4EAAAIAFgADAAgABgAfSmFXoEsxHj5p8wEAAAUAAwC7ZZIHrQIAAAUAAwBhE4IAXl0AACoABwAEAAIAfS7WMwAABAACAKFblW0AAAMAAQANogAABAACAAIlSHgAAAUAAwCSSSKIOQkAAAcABQCRiMwfWy3VCFp5AAAHAAUA+4E1T4l4Dwm0aAAABwABAGETAwBhE4IAXl0AABkAAgBra3EvAAABABMAAgAIAAYAa2ttCRpzU1rWj/xWAAAIAAYAcS8ZWBpzU1prbI6EAAAKAAEAhmwGAIZsXBdhMw8f43AsHwAACgABAG4/BgBuP6sBmDTFZ6AWfUUAADUAAQAMIgAAAgAOAAIABQADAAwi5QC4BwAABgAEAAwiywflAMpRAAAhAAYAAwABALYpAAAFAAMAuyltVQYfAAAIAAYAzE8ac30f/FYzbptlAAADAAEAnAgAAAQAAgBVCEZmAAADAAEAljUAADkAAgDIJwwBAAACABkABAADAAEAyCcAAAYABADIJ1cLQAKAVQAABAACAAwByCcAAAcABQAMAcgnVwtAAoBVAAAZAAQABAACALtlkgcAAAcABQAfSmFXoEsxHj5pAAAEAAIAbWj+bQAABQADAPKBl24ECAAAQQAGAGocnGwTRWlacni2aAAAAQA3AAYACAAGAGocT1oECE8C3y3fcAAACAAGAJxspTZmk2ocU1oECAAACAAGABNFuzS+SkxaahwECAAACAAGAGlajW1qHFNa4gIbBgAACAAGAHJ4uxm0S0RaahytAAAACAAGALZo6HhJaENaQV04EwAAGAABAAFGAAABABMAAgAIAAYAAUYfSmFXoEsxHj5pAAAIAAYAAUYfSmFXoEuWeIgnAAAYAAEAeQ4AAAEAEwACAAgABgB5Dl957m7bjmEA5lYAAAgABgB5Dl95YQDmVhCN+UUAACsAAgCVbQIlAAABACUABAAIAAYAlW2kWwwi4gLlAAtPAAAIAAYAAiVIeAwi+QDlANZwAAAIAAYAlW2kWwwi4gLLB+UAAAAIAAYAAiVIeAwi+QDLB+UAAAA=
text install-words install-update	3QAHAOs0eUV9RZF42HjbeLFKAAACAIQACgAHAAUA6zQCcd5RJW54BwAACAAGAHlF6zQCcepD3lElbgAACAAGAH1F6zQCcYBE3lElbgAACAAGAJF46zQCcVxQ3lElbgAABgAEANh42VrKFqEIAAAHAAUA23hcWykqsmVBBgAABwAFANh42VrKFqBxoQgAACgAAAABACUABAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAIAAYA2HjZWi4De3nWCMoWAAAWAAAAAQATAAIACAAGANh4ylfZWnt5H3PWCAAACAAGANh42VouA3t51gjKFgAACAAGALFK4DMpKsJlDDU1cgAATQAKAAQAAgAHIgYHAAAFAAMAQ2jUZ/IeAAAGAAQAzWfYPgMOQ1YAAAYABABZB2Uc+Q1HZgAABQADAPF28XM5bgAADwAAAAEADAACAAQAAgC/B1QtAAAFAAMAFVC/B1QtAAAIAAYAU1cIhHkD53BGUZRXAAAEAAIA5lb5RQAABQADABNuT26pNQAACAAGAMI0w0scM4RsFQ2NXAAAvQAEAOs02HjbeJF4AAACAIoABwAWAAAAAQATAAMABAACACARzAcAAAYABAAgERtRxgdGUQAABQADACARDE+4BwAABgAEACARG1HGB0ZRAAAIAAYA/AUVDSBPiXhIHG5EAAAwAAAAAQAtAAUABwAFAAciBgeMNMRDBwMAAAgABgAHIp80BgeCRkBrBwMAAAgABgAHInJEBgekFpE0zBwAAAgABgAHIhRFlTQGB5An3zQAAAgABgDgRqE0ByIleQYHSBwAABYAAAABABMAAgAIAAYAQHg7E8ZXSESeFkZRAAAIAAYAQHg7E8ZXVkSkGAxPAAAFAAMABIQMT7BWAAATAAAAAQAQAAIABQADAENo1GfyHgAACAAGAPGCn2VyA+wtQ2jUZwAAKgAFAAcABQDrNAJx3lElbngHAAAGAAQA2HjZWsoWoQgAAAcABQDbeFxbKSqyZUEGAAAIAAYAkXjrNAJxXFDeUSVuAAAIAAYA6zQCcd5RJW5PZpgdAAApAAEAZVEAAAEAJAAEAAgABgBlUS5cJALrNAJxXUkAAAcABQBlUS5cJAJdSVYBAAAIAAYAZVEuXFdJJAJ7AEISAAAIAAYAZVEuXCQCWUk0aNAAAAAKAAEAplsGAKZb6zQCcWkCJDVJWgAACgABAKFmBgChZlcIJBHrNAJxtikAAAoAAQDrNAYA6zQCcRkBtineUSVuAAAZAAIA+Q3beAAAAQATAAIACAAGAPkNXWZeAOs0AnHFgQAACAAGANt4XFspKvkNLgPRgQAAGAABAI1cAAABABMAAgAIAAYAjVzrNAJxbwLeUS1uAAAIAAYAjVzrNAJxbwLeUYJXAAA+AAMAeUXYeNt4AAACABwAAwAIAAYAeUXrNAJx6kPeUSVuAAAIAAYA2HjZWi4DyhahCI5xAAAIAAYA23hcWykqLgOyZUEGAAAaAAMABgAEAENo1GfyHkhXAAAIAAYA4EahNAciJXkGB0ZmAAAIAAYA9FTEZxUNe0QiHvtcAABGAAIA5HikOAAAAQBAAAcACAAGAOR4r1xabglcjFxVVwAACAAGAOR4r1xabvkTjFwCZgAACAAGAOR4r1xaboxcC1DgKAAACAAGAOR4r1wKXlpueQKMXAAACAAGAOR4r1xaboxcm3jfUQAACAAGAKQ45HiaFn0Br1xabgAACAAGAOR4z2uvXFpuMhiMXAAATgABAOR4AAABAEkACAAIAAYA5HivXFpujFxXCJdmAAAIAAYA5HivXFpuCVyMXFVXAAAIAAYA5HivXFpu+ROMXAJmAAAIAAYA5HivXFpujFxCa2NoAAAIAAYA5HivXFpujFxXCJdmAAAIAAYA5HivXFpuCVyMXFVXAAAIAAYA5HivXFpu+ROMXAJmAAAIAAYA5HivXFpujFxCa2NoAABWAAQA8YKsDDk+UmYCACQkSFcCABgAAwAEAAIAMlEjAgAACAAGAG8OlRzWd0hm8VygNAAACAAGAG8O1ndhAPFcoDRyAgAAMwAGAAYABADxgv4c4y38HQAABwAFAPGCDx6CRv4c4y0AAAcABQCsDGkIPmkwT9k0AAAIAAYArAwwT1kI2TTjZpUzAAAIAAYAOT4hBo8SaVo6KLMGAAAIAAYAUmZvRAEebRx7COprAABrAAEAvUoAAAIASQAIAAgABgDxgrZDcgP+HOMt/B0AAAgABgDxgjJrcgMPHoJG/hwAAAgABgCsDAqNaQhVAD5pME8AAAgABgCsDFFpaQhVANaPMmsAAAgABgA5PiEGjxJpWmECOigAAAgABgA5PiEGjxJpWk0oMmsAAAgABgCBSbM0YwE6KDocJCQAAAgABgCBSbM0TSgya2MBJCQAABwAAwAIAAYAvUqpNQdukGz3Ad80AAAIAAYAvUqpNQdukGw5a/cBAAAIAAYAvUqpNQdukGz3AUEcAAA2AAIA6E95VgAAAgAcAAMACAAGAINPXhcMW0semR5MHgAACAAGAF4Xc08MW0seRxKZHgAACAAGAF4XA1uMZQQdnQDgHgAAEwACAAgABgDoT6kjCUW2Vkoz5BMAAAgABgB5VuJGdXlybRUfDDUAAAoAAQBvDgYAbw7Wd2EAkyeQNFFEAAAKAAEAIYgGACGImjPJHy9MAQKHbAAACgABABlVBgAZVWpdkxJIeNw+zRgAACAAAgCTeCckBgBUUIhJqSKtM8EH7wEBABQAAgAHAAUAk3ioUC9ASVEUWAAACgAIACQkSFcnJIx4yFfWcPMARlEAAC8AAQAjeQYAI3mTJM9nzFd7bf9lAQAkAAQABwAFAG8O1ndhAJA0SEQAAAgABgC9S5pWolszE5E0gQAAAAgABgBvDtZ3YQCQNFFE9BcAAAgABgC9S5pWolsURZU0MxMAAAoAAQCxGQYAsRn6dklVnmXGZ3ICAABGAAUAfUX+cy9M6zR5RQAAAgAqAAUACAAGAH1F6zQCcYBE3lElbgAABwAFAP5z1HhBH/5r1wIAAAUAAwAvTAECgmwAAAgABgDrNAJx3lElbngHeEUAAAgABgB5Res0AnHqQ95RJW4AABIAAgAHAAUA0ABDaNRn8h5IVwAACAAGAItlThfQACoTQ2jUZwAA
text auto-update install-update	GAABANh4AAABABMAAgAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAYAAEA6zQAAAEAEwACAAgABgDrNAJx3lElbngHZAEAAAgABgDrNAJx3lElbk9mmB0AAAoAAQDXgwYA14PhGBRQKSoUWLJlAAAKAAEAFEoGABRKkhz5DWcvXWaPVgAABwABAGVRAwBlUS5cJAIAAAoAAQAggwYAIIMHUE4oLB/fNHMDAAAVAAEAGAgAAAEAEAACAAUAAwAYCDYAOF0AAAgABgAYCE4oNgA4XddwDwEAAAoAAQA5PgYAOT4hBo8SaVolT4hJAAA=
text reconnect network	QAABAElmBgBJZrlPtRy+VhFRNBMBADUABgADAAEARlEAAAMAAQAMTwAABQADAMxPfR/ofAAAFQAAAAEAEgACAAcABQAHIgYHjDTEQwcDAAAIAAYAByKfNAYHgkZAawcDAAAIAAYA/AUVDSBPiXhIHG5EAAAGAAQAIBEbUcYHRlEAAF8ABADmVlxmzE8HIgAAAgA3AAYACAAGAElmuU+1HL5W5BMRUQAACAAGAPcTSWa5T7UcvlYRUQAACAAGAElmuU+1HL5WNHIRUQAACAAGALlPvlbkExFRNxw0EwAACAAGAPcTuU++VhFRNxw0EwAACAAGALlPvlY0chFRNxzfNAAAHwAFAAQAAgDmVvlFAAAHAAUAXGZ9H01X6HwkJAAABQADAMxPfR/ofAAABAACAAciBgcAAAUAAwAHIp80BgcAADwAAQDIIgAAAQA3AAYACAAGAMgihlWpIw9xFEUTjQAACAAGAMgihlWpI20JD3EURQAACAAGAMgihlWpI7spFEUZAQAACAAGAMgihlWpI4NJU2YURQAACAAGAMgiFAiGVaVcqSMURQAACAAGAMgiFAiGVaVcqSMURQAATQACALlPGVUAAAIAIgAEAAYABABPF14cPAadAAAABwAFAAJxcQclbm5E5gIAAAgABgAMV6Vc0mcCW0sZqgAAAAgABgDNZ9g+Aw5DVl4ASB4AACQABAAIAAYAuU++VhFRNBPtE7ocAAAIAAYAuU/DVr5WEVHKUTQTAAAHAAUAGVWTEt4+aW0sHwAACAAGABlVkxLePmltPx+icwAAQAAFABiD2VCQS41Fhn4AAAEANwAGAAgABgAYg9lQsTO8VhONLiMAAAgABgDZULxWE43KMu0ALiMAAAgABgCQS6oM2VDxVLxWyhYAAAgABgCNRdpG2VA9eLYR6EMAAAgABgDZULxW5EMTjQRPyQEAAAgABgCGflQD2VAOT7xWVFwAABkAAgCQS41FAAABABMAAgAIAAYAkEuqDPFUyhYFT/0BAAAIAAYAjUXaRj14thHoQwgeAAAKAAEADUUGAA1FqSPWM8AoJB3xXAAACAABADgTBAA4E1tXgQBaaAAA
text connection-ends network	igAEAP1F0mepXAxXAAACAEEACAAGAAQA/UVzV9cB6msAAAcABQD9Rf1rc1fXAQYfAAAIAAYA/UWQbHdX1wHfNAJQAAAGAAQA/UWCV9cBJG4AAAYABADSZ0sZ/FaqAAAABwAFANJnD1dLGRJdqgAAAAgABgCpXAxX0mekW0sZqgAAAAgABgAMV6Vc0mcCW0sZqgAAAEAABwAIAAYAuU++VhFRNBPtE7ocAAAIAAYAuU++Vi9rzzURUTQTAAAIAAYAuU++VhFRNxw0E+0TAAAIAAYAuU++VotlnB3nLRFRAAAIAAYACk0HjblPvlYRUTQTAAAIAAYAuU+zQ75WEVF4BzQTAAAIAAYAB435Hn0fuU8+ab5WAABMAAEAuU8AAAIAEwACAAgABgC5T75WEVE0E+0TuhwAAAgABgC5T8NWvlYRUcpRNBMAADMABgAHAAUAwxL9Re5rc1fMHAAACAAGAAxXpVzSZwJbSxnMHAAABQADAP1FglckbgAACAAGAH9nuErtHtk0Mk+ScQAACAAGALZo6HhJaD1d9VHsNAAACAAGAOEYFFhWV9CDHHP8TgAAGAABANQfAAABABMAAgAIAAYA1B/Fic5PcRgBW8MSAAAIAAYA1B/Fic5PcRgBW8MSAABnAAEAmTUAAAIAJQAEAAgABgCZNa1r+Re5T75W5BMAAAgABgCZNa1r+Re5T+kTvlYAAAgABgCZNa1r9xP5F7lPvlYAAAgABgCZNa1r9xP5F7lPvlYAADwABwAGAAQA+R59Hz5p6HwAAAYABACcBtUkoHHgHgAACAAGADVLllbXGJ9PvGVmRwAACAAGALFy/FHDVt5RJW4EcQAACAAGAPYe0WiTJM9nilZoSQAACAAGAFNXKmeTJAiEz2dJdAAACAAGAM1n3D4DDkNWkyTPZwAACgABAKZbBgCmW81n2D4DDkNWKTUAAHUABAAHIsMS/UUJJQAAAgBJAAgACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGALlPvlYRUQxPNBPtEwAACAAGALlPvlb7ThFRDE80EwAACAAGALlPw1a+VhFRylFAawAACAAGALlPw1a+Vi9rEVHKUQAAIwAEAAgABgAHInJEBgflAJE0zBwAAAgABgDDEv1FfgDua3NXzBwAAAYABAD9RYJX1wEkbgAACAAGAAklLR1MZu5rS3nMHAAAKgABAEB4AAABACUABAAIAAYAQHg7E8ZXHgZdHBwSAAAIAAYAQHg7E8ZXHgZdHBwSAAAIAAYAQHg7E8ZXVkQeBl0cAAAIAAYAQHg7E8ZXVkQeBl0cAAA9AAEAMSMAAAIAJAAEAAgABgD8BRUNIE+JeE4oo1QAAAcABQDtRR4RD1XXAWwHAAAIAAYAyYnUH9YAqFtKZnU1AAAIAAYAuWiRc1p5nHgCUiwDAAATAAIACAAGADEjsTMscjczJhG8EQAACAAGADEjsTMTbixyNzMmEQAA
text memory-grows memory	kQAPAEt5/WtPeW4crwg0cgFxcD9XbvYc3xyYNItFYS8eBgAAAQB+AAsADQAAAAEACgACAAMAAQBLeQAABAACAP1rS3kAAAUAAwBPeZBs3zQAAA0AAAABAAoAAgADAAEAbhwAAAQAAgCvCG4cAAAGAAQANHJuHN80pQgAAA8AAAABAAwAAgAEAAIAAXFLBwAABQADAAFx3T5LBwAABgAEAHA/TwcBcd80AAAGAAQAV27fUcNWNBMAAA8AAAABAAwAAgAEAAIA9hy7TwAABQADAN8c9hy7TwAADwAAAAEADAACAAQAAgCYNDojAAAFAAMAi0WYNDojAAANAAAAAQAKAAIAAwABAGEvAAAEAAIAYS+5VQAABwAFAB4GIRJdHPEtR2YAAIgACAA3KrQ0zIl6C3xP8WbMT61QAAACACYABQAGAAQAahwECN8tNQEAAAgABgAfSmFXoEsxHj5p8wEAAAUAAwC7ZZIHrQIAAAUAAwBtaL8C/m0AAAgABgD1XEJzISSkV+xm6lYAAFUABwAEAAIANyrZZwAABQADALQ0E0W9EgAABgAEAMyJ1B8XXO5FAAAHAAUAeguHRflF5FZ4BwAABwAFAHxP2zSdE0dmbRwAABEAAAABAA4AAgAFAAMA8Wb9a5s1AAAGAAQA8WaQbJ813zQAAB8AAAABABwAAwAIAAYAzE99H4kkjmX2APYcAAAIAAYAzE99H1Jm7mtvRAEeAAAIAAYArVDjNMxPfR9ubNUvAAAYAAEAGl0AAAEAEwACAAgABgAaXRcILk9qHFNaa2wAAAgABgAaXRcILk9qHFNaa2wAABgAAQDygQAAAQATAAIACAAGAPKBu2WXbukCBAiSBwAACAAGAPKBH0phV6BLl24xHgAAGQACAGUcGT4AAAEAEwACAAgABgBlHB4+Rgf/Wm1oZQIAAAgABgAZPh9KZRxhV6BLRgcAABkAAgD/Sm4/AAABABMAAgAIAAYA/0qVVm4/mDTjVkkCAAAIAAYAbj9fSasBmDTjVopWAAAKAAEAbj8GAG4/X0mrAZg041Z9RQAAKwACAB4G1xgAAAEAJQAEAAgABgAeBvlwNlEhEuItYhcAAAgABgAeBvlwNlEhEuItYRcAAAgABgDXGB4G+XA2USES4i0AAAgABgDXGB4G+XA2USES4i0AAIwABACVbQ2iBVt5DgAAAwApAAYABQADALVWtk9IAgAAAwABACYAAAAGAAQAHgZdHBwSvwAAAAcABQD5Hn0fPmnUAOh8AAAIAAYADlBJKZBs2wLfNG5EAAAFAAMAMgB4B3hFAABDAAgABQADADgTTVdGZgAABgAEADgTTVdZZgYfAAAHAAUAEnJeHNEvR2Y8BgAACAAGAE8GEnJeHNEvYhlHZgAACAAGAGETXl04E3d2TVeBAAAACAAGAGETXl04E3d2TVeBAAAACAAGAGETXl0Scl4c0S+IdgAACAAGAGETXl1PBhJyXhzRLwAAFgAEAAQAAgCVbaRbAAADAAEADaIAAAYABAAFW0Udiyg+KAAABAACAHkOX3kAABgAAQCVbQAAAQATAAIACAAGAJVtpFviAus0ylE1awAACAAGAJVtpFviAoUn5jQVUQAACgABAIaiBgCGokYERK7KiM0f1gAAAIwABQBlHFkHzj5wPzk+AAACACsABQAGAAQAZRxGB29EzQEAAAcABQBZB2Uc3kBvRM0BAAAIAAYAzj5lHEsHb0TNAcwcAAAIAAYAcD9PB2Ucb0TNAd80AAAIAAYAOT5HB2Ucb0Q6KM0BAABXAAUABgAEAB9KYVegSzEeAAATAAAAAQAQAAIABgAEAPJUyQwpObocAAAHAAUA8lTJDCk59xO6HAAAEwAAAAEAEAACAAYABACcT10YVC28BwAABwAFAJxPXRiBRFQtvAcAAA8AAAABAAwAAgAEAAIANlE5VQAABQADADZRYRc5VQAAFgAAAAEAEwACAAgABgAZRchPKW6ccU0eqjUAAAgABgAZRchPKW6ccU0eqjUAAA==
text process-left process	/gAIAM8+HEV0RJg0hH1uP39nDFcAAAIASAAIAAcABQAlEpA0gi56AEhEAAAIAAYAWkQlEpA0gi5BGXoAAAAIAAYA0Ha6DUxuxWe9ERNVAAAIAAYA9h7RaOh8/GvgHtcCAAAIAAYAnEsxHm8GuxaZALBWAAAIAAYAU1cvZ9w+CIR5A+AeAAAIAAYAxWe9EXICE1X+bftcAAAIAAYAxWe9EXICE1UDbv1rAACpAAcAFgAAAAEAEwACAAgABgDPPpZ4UloVUVxQAh0AAAgABgDPPpZ4px4SXRVRXFAAABYAAAABABMAAgAIAAYAHEUNNg9xdQdaCQWNAAAIAAYAHEUNNm0JD3F1B9aPAAAWAAAAAQATAAIACAAGAHRElngsHRVRXFDBAgAACAAGAHREDgzcNCwdhC7ScAAAFgAAAAEAEwACAAgABgCYNJZ4MnIVUVxQwQIAAAgABgAcRQ02mDR1BzJyLW4AABUAAAABABIAAgAHAAUAhH02edVoDTZcbgAACAAGAIR9NnnVaOl8DTZcbgAAFQAAAAEAEgACAAcABQAcRQ02eHmhcs5XAAAIAAYAHEXpfA02eHmhcs5XAAAfAAAAAQAcAAMACAAGAG4/qwGYNNtwfUVyRAAACAAGAH9nuErtHtk0Mk/kcAAACAAGAAxXpVwCWxpzM27jcAAALAADAIls2TPBKAAAAQAlAAQACAAGAIls4jPtHnkqdmfbAgAACAAGANkzJyluP4lsmDTbAgAACAAGAIls4CjXM9sC7DTwUQAACAAGAMEoTjDWM4ls1HjbAgAAGQACAIIn64EAAAEAEwACAAgABgCCJ+uB9BcobnFxawMAAAgABgDrgfQXKG5xcYsnawMAAEAABQAZVaES9Be/BxVQAAABADcABgAIAAYAGVUfDY4S7UUbPlgAAAAIAAYAoRIZVR8N7UXeQFgAAAAIAAYA9BcobnFxXhxHZp8WAAAIAAYA9BdPBihucXFeHGIZAAAIAAYAvwf0FyhucXGLJ1QtAAAIAAYAFVC/B/QXKG5xcU4qAAAKAAEAby8GAG8v4XOGdA9y0XC4BQAACgABACGIBgAhiMkf1gAnJPwFHhQAACoAAQDKiAAAAQAlAAQACAAGAMqIzR/WAAF0sQhGeQAACAAGAMqIzR/WANNwThcqEwAACAAGAMqIzR/WAAF0sQhGeQAACAAGAMqIzR/WAJMWwTVOFwAAQgABAHpaAAACACUABAAIAAYA2XBGUWQB2DQjApRXAAAIAAYA33BGUSMCSAKwVpRXAAAIAAYAJySMeMhX1nCZFvMAAAAIAAYAJySMeMhX1nCfFvMAAAAXAAMABQADAHpapAgAcgAACAAGAHpaYQKkCEQcBXIAcgAABgAEAHpaYQKkCAByAAA=
text task-hangs process	ugEIAL8HFVALUMxPyojASxxF8XYAAAIAGQEMAA0AAAABAAoAAgADAAEApDoAAAQAAgCkOvtUAAAPAAAAAQAMAAIABAACAJ5xKW4AAAUAAwCnHp5xKW4AAA8AAAABAAwAAgAEAAIAgQgJcQAABQADAOFsgQgJcQAAOAAAAAEANQAGAAYABABTVy9n3D4IhAAACAAGAFNXL2fcPgiEewfrRQAACAAGAFNXL2fcPgiE60XGVAAACAAGAFNXL2fcPgiEpxYScgAACAAGAG8OU1cvZ9w+1ncIhAAACAAGAFNXL2fcPgiEeQPncAAAFgAAAAEAEwACAAgABgDQdroNTG7FZ70RE1UAAAgABgDQdroNTG7FZ70RE1UAABMAAAABABAAAgAFAAMAJRKQNIIuAAAIAAYAWkQlEpA0gi5BGVRmAAAWAAAAAQATAAIACAAGAKZbClspNRRFBR7dNAAACAAGAKZbClspNRRFBR7JTwAAKAAAAAEAJQAEAAgABgDBAqFx4nC0aBofJG4AAAgABgCbeMECoXHicLRoGh8AAAgABgBTbt535wKhccE143AAAAgABgBTbt535wKhccE143AAAA8AAAABAAwAAgAEAAIA4VZpLwAABQADAFFW4VZpLwAAEQAAAAEADgACAAUAAwBvDtZ3kDQAAAYABABvDtZ3W0SQNAAADwAAAAEADAACAAQAAgByeLsZAAAFAAMAcni7GcdLAAATAAAAAQAQAAIABgAEADpBoxIhBnELAAAHAAUAOkGjEiEGcQvneAAAlAAFAA8AAAABAAwAAgAEAAIAvwdULQAABQADABVQvwdULQAABwAFAAtQ4Ci/B1Qt3zQAADoAAAABADcABgAIAAYAzE88I30fnjWOZWFQAAAIAAYAyojNH9YAzE99H41lAAAIAAYAzE9/Z7hKfR/tHtk0AAAIAAYAzE8ueQB0fR9BH1pmAAAIAAYAwEuaVsxPDVx9H4tlAAAIAAYAzE99H0wejWXMAOh8AAAWAAAAAQATAAIACAAGABxFDTYPcXUHWgkFjQAACAAGABxFDTZtCQ9xdQfWjwAAKAAAAAEAJQAEAAgABgDxdvFzOW4/a5Y15gIAAAgABgDxdvFzOW5HHFUI5gIAAAgABgDxdvFzOW5OKONwLB8AAAgABgDxdvFzOW5OKD8fP2sAAA==
text task-hangs-not-all crash	qAEIAL8HFVALUMxPyojASxxF8XYAAAIABwELAA0AAAABAAoAAgADAAEApDoAAAQAAgCkOvtUAAAPAAAAAQAMAAIABAACAJ5xKW4AAAUAAwCnHp5xKW4AAA8AAAABAAwAAgAEAAIAgQgJcQAABQADAOFsgQgJcQAAOAAAAAEANQAGAAYABABTVy9n3D4IhAAACAAGAFNXL2fcPgiEewfrRQAACAAGAFNXL2fcPgiE60XGVAAACAAGAFNXL2fcPgiEpxYScgAACAAGAG8OU1cvZ9w+1ncIhAAACAAGAFNXL2fcPgiEeQPncAAAFgAAAAEAEwACAAgABgDQdroNTG7FZ70RE1UAAAgABgDQdroNTG7FZ70RE1UAABMAAAABABAAAgAFAAMAJRKQNIIuAAAIAAYAWkQlEpA0gi5BGVRmAAAWAAAAAQATAAIACAAGAKZbClspNRRFBR7dNAAACAAGAKZbClspNRRFBR7JTwAAKAAAAAEAJQAEAAgABgDBAqFx4nC0aBofJG4AAAgABgCbeMECoXHicLRoGh8AAAgABgBTbt535wKhccE143AAAAgABgBTbt535wKhccE143AAAA8AAAABAAwAAgAEAAIA4VZpLwAABQADAFFW4VZpLwAADwAAAAEADAACAAQAAgByeLsZAAAFAAMAcni7GcdLAAATAAAAAQAQAAIABgAEADpBoxIhBnELAAAHAAUAOkGjEiEGcQvneAAAlAAFAA8AAAABAAwAAgAEAAIAvwdULQAABQADABVQvwdULQAABwAFAAtQ4Ci/B1Qt3zQAADoAAAABADcABgAIAAYAzE88I30fnjWOZWFQAAAIAAYAyojNH9YAzE99H41lAAAIAAYAzE9/Z7hKfR/tHtk0AAAIAAYAzE8ueQB0fR9BH1pmAAAIAAYAwEuaVsxPDVx9H4tlAAAIAAYAzE99H0wejWXMAOh8AAAWAAAAAQATAAIACAAGABxFDTYPcXUHWgkFjQAACAAGABxFDTZtCQ9xdQfWjwAAKAAAAAEAJQAEAAgABgDxdvFzOW4/a5Y15gIAAAgABgDxdvFzOW5HHFUI5gIAAAgABgDxdvFzOW5OKONwLB8AAAgABgDxdvFzOW5OKD8fP2sAAA==
text crash-titles crash	iAAJAOsXTxrDEgtj4RhMfG4/f2cCHgAAAQB7AAwABAACAOsXlTMAAAQAAgDrF4YzAAAFAAMATxpojt80AAAWAAAAAQATAAIACAAGAMMSAh79RfZrzzVzVwAACAAGAMMSAh79RfZrzzX9awAABQADAAtj3nfPNQAAFgAAAAEAEwACAAgABgDhGHFsFFhSMKcA1HAAAAgABgDhGHFsFFhSMH95MGsAAAgABgBMfJ41YVDBB2Fs8S0AAAgABgBuPwIemDR9RXJE9msAAAgABgB/Z7hK7R7ZNDJPoXEAAAgABgDhGBRYuykwa21VpwAAAAgABgBPGmiOzz6nHrEAEl0AAAgABgACHvZrk2jPNQhxZAgAAGIAAQABcQAAAgAlAAQACAAGAAFxSwfKPvkCSBwFcgAACAAGAAFxSwf7gmYvyj5yAwAACAAGAAFx3T5LB0Br+QIFcgAACAAGAAFx3T5LB/uCZi9yAwAANwAGAAgABgDhGBRYxWe9ERNV0IMAAAgABgD2HtFo4RgUWNCDjGUAAAgABgAUCOEYoFwUWERa0IMAAAgABgDhGMlnuFUpKhRYu2UAAAgABgADDuEY2WcZWBRYk4QAAAgABgDhGPVu6o8UWFhJm3EAAG0ABAD1gsMHIQZRXQAAAwAhAAQABwAFAPWCcgOKLsE1jnEAAAcABQDDBxENmlBYAORDAAAHAAUAIQaOEhEN2UNYAAAABwAFAFFdyEsyHoZ0ywAAABcAAwAHAAUAsGudE0tmAB1IHgAABQADAG1aOiizBgAABwAFAOEYIIPcNJ9PBlgAACsABQAFAAMAnAbVJKBxAAAIAAYACHFkCCVuC0+wVuYCAAAIAAYAi3jrQ3JP0AgET8kBAAAIAAYAi3jrQ3JP0AjJAdxwAAAIAAYAhC6cV+wtBk/fNAlyAABNAAIAbVqwawAAAgA3AAYACAAGAPWCcBztCNZ8cgOKLgAACAAGAMMHEQ1wHO0ImlBYAAAACAAGACEGjhIRDdlDcBztCAAACAAGAOl89YJwHO0IcgOKLgAACAAGAMMHEQ3pfHAc7QiaUAAACAAGACEGjhIRDel82UNwHAAADwACAAUAAwBtWjooswYAAAcABQCwa50TS2YAHUgeAAAKAAEAOBMGADgTyikZAacFTVfRcAAAGAABAOZWAAABABMAAgAIAAYA5laZE2hs9y75RcFlAAAIAAYA5laZE/lFwWV+CIQAAAAKAAEA1DMGANQzYSgTIolszghQeAAABwABADszAwA7M1kBqhEAAAoAAQByeAYAcni7GbRLOBPhHEpmAAAIAAEAKQ4EACkOXwBqbTRVAAAKAAEAfR8GAH0f1ACNZeh8JCTzAAAA
text install-broken install-update	iAAIAHsAQAZOKBxz23gLY9h4G48AAAIAPQAIAAQAAgB7AEISAAAFAAMAQAYoFyoAAAAFAAMATigPASwfAAAIAAYAHHMzbk1XWWYaH7ECAAAIAAYA23hcWykqLgOyZUEGAAAIAAYAC2PPHldm3Hd1NbECAAAIAAYA2HjZWi4DyhahCI5xAAAGAAQAG4/wbusCak8AAD4ABwAEAAIAByIGBwAABQADAENo1GfyHgAAEQAAAAEADgACAAYABAAgERtRxgdGUQAABQADACARDE+4BwAACAAGAEB4OxPGV0hEnhZGUQAABgAEAM1n2D4DDkNWAAAIAAYA6E+pIwlFtlZKMzQTAAAGAAQAWQdlHPkNR2YAABkAAgDrNBxzAAABABMAAgAIAAYA6zQCcd5RJW54B3hFAAAIAAYAHHMzbk1XWWYaH7ECAAAqAAEAbw4AAAEAJQAEAAgABgBvDtZ3YQCTJ5A0UUQAAAgABgBvDtZ3YQCQNFFE8YIAAAgABgBvDtZ3YQCQNPGCpxYAAAgABgBvDtZ3YQCQNPGCcgMAAAoAAQA1IwYANSOsKuMzcgflT7ZWAABJAAIA3IOBRQAAAgATAAIACAAGANyD4RgUWM9QUhfrRQAACAAGAIFFFEXrNAJx3lGQJwAALwAJAAMAAQCFGAAAAwABAC9MAAADAAEAyR8AAAgABgCpXBQIo1uBSbM0swYAAAMAAQBQFwAAAwABAPVnAAADAAEA6VsAAAMAAQAPCAAACAAGAH1F6zQCcYBE3lElbgAArAAFAOs0fUVvDr1L4zQAAAMANgAGAAgABgBAeDsTxldIRJ4WRlEAAAgABgBAeDsTxlfScEhEBgwAAAgABgAgERtRxgdzAEZRlFcAAAgABgAgEdJwG1HGBwYMcwAAAAcABQAgEXMADE/4ArgHAAAIAAYAIBHScAYMcwAMT/gCAABDAAgACAAGAOs0AnHeUSVueAd4RQAACAAGAH1FckTrNAJx3lElbgAABgAEAG8O1neQNEhEAAAIAAYAbw7Wd5A0TURSF8wcAAAIAAYAvUuaVqJbMxORNG5EAAAIAAYAvUuaVqJbc0T2HDMTAAAFAAMA4zSaUBRFAAAHAAUA4zTOPp9QFEXMHAAAKAAGAAYABADxgv4c4y38HQAACAAGADk+IQaPEmlaOiizBgAAAwABALBWAAAFAAMAJoPENQByAAAFAAMAkyTPZ4pWAAAGAAQAjHhgF5VP4B4AACoAAQCaVgAAAQAlAAQACAAGAJpWtUscMxUNKHLbNAAACAAGAJpWtUscMxUNKHLbNAAACAAGAJpWtUscMxUNKHJ6WgAACAAGAJpWtUscMxUNKHJ6WgAAGAABADk+AAABABMAAgAIAAYAOT4hBo8S14NpWuEYAAAIAAYAOT4hBo8SaVroT6kjAABPAAIAlBIZVQAAAQBJAAgACAAGAJQS+T4ZVX5J7UXvAQAACAAGAJQS+T4ZVehPqSMJRQAACAAGAJQS+T4ZVe1FvUqjNQAACAAGAJQS+T4ZVe1FTwLXAQAACAAGABlVEj6OEn5J7UXtAAAACAAGABlVEj6OEuhPqSMJRQAACAAGABlVEj6OEu1FvUqjNQAACAAGABlVEj6OEu1F7QBPAgAAGQACAPFm+GYAAAEAEwACAAgABgDxZlkICHGVV0ZRIwIAAAgABgD4ZlkICHGVV0ZRIwIAAAoAAQCZcQYAmXHbHc8+ticCHZkeAABHAAEArFwAAAIAJQAEAAgABgDYeNlazE8uA30fyhYAAAgABgDYeNlaLgPKFkIcRlEAAAgABgDYeNlazE8uA30fyhYAAAgABgDYeNlaLgPKFjprPRwAABwAAwAIAAYArFwUCBFcC0WGM8wcAAAIAAYArFwUCBFcTig2AAtFAAAIAAYArFwUCBFcTig2AAtFAAAKAAEArFwGAKxcFAgRXMxPfR9OKAAACgABANh4BgDYeBQI2VqgXFVaLgMAACkAAQDYeAAAAgATAAIACAAGANh42VouA8oWoHGhCAAACAAGANh42VouA8oWoQiOcQAAEAACAAYABADmVvlF/FbXAQAABwAFAA9X5lb5RRJd1wEAAA==
text dependency-conflict install-update	GQACAINP6E8AAAEAEwACAAgABgCDT+hPqSMJRV4XtlYAAAgABgDoT6kjCUVeF7ZWc08AAAoAAQB6VgYAelb5RnJt1nwVH+UeAACKAAEAelYAAAIALgAFAAgABgB6VkB4+UY7E8ZXcm0AAAgABgB6VvlGIBFybdZ8G1EAAAgABgB6VvlGIBFybdZ8cwAAAAgABgB6VvwF+UYVDSBPiXgAAAgABgB6VvlGByJybXJEBgcAAFYABQAIAAYAXhcMW0semR5MHpVPAAAVAAAAAQASAAIABwAFADk+IQaPEmlaswYAAAgABgA5PiEGjxJpWk0oswYAABUAAAABABIAAgAHAAUAY2iRbOh8DDXzHgAACAAGAGNow1aRbOh8DDXzHgAAFgAAAAEAEwACAAgABgALY88eV2bcd1NmJx4AAAgABgALY88eV2bcd1NmA1IAAAgABgARc6tVTijwLTQfBXIAABgAAQCVeAAAAQATAAIACAAGAJV4XhcMW+tQSx4mSgAACAAGAJV4XhcMW+tQSx4mSgAAGQACAINPXhcAAAEAEwACAAgABgCDT14XohQMW0seA1sAAAgABgBeF3NPDFtLHkcSA1sAAAoAAQD9RgYA/UZ6Vnx9gicHInJtAAAZAAIAkiclMwAAAQATAAIACAAGAJInJRJKcY5JnwhjaAAACAAGACUzeg7gZiUSSnF1eQAACgABAAciBgAHInFEugVyRAYHY2gAABgAAQDoTwAAAQATAAIACAAGAOhPqSMJRbZWSjNjaAAACAAGAOhPqSMJRbZW9xNKMwAARwADAKZbelZ0DgAAAQBAAAcACAAGAKZbelb5RkNaIBFybQAACAAGAHpWZVH5Ri5cV0kgEQAACAAGAHpW+UaVcweNIBF/XAAACAAGAHQOelb5Rox4YQCcTwAACAAGAHpW+UahZlcIJBEgEQAACAAGAHpW+UYgEXJttFaRTwAACAAGAHpW+UY0A7h5G3wgEQAA
text file-not-saved filesystem	9wAFAGhrcYS1IwxbXhwAAAMAlwAHAA8AAAABAAwAAgAEAAIAOiORNAAABQADAIFEOiORNAAAFgAAAAEAEwACAAgABgAXFCNVZ3jNGCBKXB4AAAgABgAXFCNVZ3jNGANSIEoAABUAAAABABIAAgAHAAUAKTnMZx1W+1y6HAAACAAGACk5zGcdVvcT+1y6HAAAEwAAAAEAEAACAAYABAAeJGhWTURgFwAABwAFAB4kaFZNRGAX8x4AABYAAAABABMAAgAIAAYAKRIeBhMv+XCwCMlzAAAIAAYAKRIeBhMv+XADUrAIAAAWAAAAAQATAAIACAAGAO5APWdTV2lajW0IhAAACAAGAO5APWdTV2lajW0IhAAAFgAAAAEAEwACAAgABgDhVpENjxyQcZlXRlEAAAgABgBRVuFWkQ2PHJBxmVcAAC0ABAAYAAAAAQAVAAQAAwABAEZRAAAEAAIARlEjAgAAAwABAAxPAAAGAAQAzE99HxkC6HwAAAYABAAgERtRxgdGUQAABQADACARDE+4BwAABQADAMxPfR/ofAAAKAAFAAYABABoa9p87QjMHAAACAAGAHGE8mbQNZxxzXNIHgAACAAGALUj4UZOeeItYWzMHAAABwAFAAxbAVe6T00ezBwAAAUAAwBeHEdmPAYAAKIABwBCM/Rmmg1TV5QH709YLQAAAwBGAAgACAAGAB4kaFZNRGAX8wDgHgAACAAGAB4kaFZNRGAX8wDzHgAABgAEAO0AOiORNG5EAAAHAAUAgUTtADojkTQGHwAACAAGAGFX+BfzE0lmPmkccwAACAAGAPgX8xNJZlFXHHN1NQAACAAGACk5zGcdVnIC5BP7XAAACAAGACk5zGcdVvcTcgL7XAAACQACAAMAAQDYNAAAAwABALBWAABGAAgABwAFAEIzwxL/Rb5XDHcAAAgABgD0Zg02RRnWfN4cuk8AAAgABgCaDSxY/labWtJnSxkAAAgABgD0ZrJVDTZJKcUp3VYAAAgABgBTVypnCIRJdEMfyk8AAAgABgCUB6FJX2tuC7cF0wIAAAYABADvT6okGgKyBQAACAAGAFgtXWxKZtoCtwVVCAAA
text after-upgrade install-update	QgADANt42HixSgAAAgAjAAQABwAFANs0b0+QbKoR2wIAAAgABgDbNG9PkGyqEdsCSBwAAAcABQCcBtUkLACgceAeAAAIAAYAnAbVJCwAnGWgcQVyAAAXAAMABgAEANt4XFspKrJlAAAFAAMA2HjZWsoWAAAIAAYAsUrgMykqNHLCZd80AAAKAAEA23gGANt4XFspKpMkz2cuAwAA
text file-content filesystem	7wAGAARpi3i2aFoXIoP9RQAAAgCBAAgAFgAAAAEAEwACAAgABgAEaeVXcYT3HvJmwTUAAAgABgAEaeVXcYT3HvJmoXEAAAgABgAEaeVXcYT3HvJmNHIAAAgABgAEaeVXcYT3HvJm0DUAABYAAAABABMAAgAIAAYAi3iRc2tPJhG0aKEIAAAIAAYAi3iRc2tPJhGhcbRoAAAVAAAAAQASAAIABwAFALZo6HhJaDgTWlcAAAgABgC2aOh4SWhLXTgTWlcAABMAAAABABAAAgAGAAQAWheCRAEeMR8AAAcABQBaF4JEAR6hcTEfAAAPAAAAAQAMAAIABAACACKDKTUAAAUAAwAigxFbKTUAAAUAAwD9Rf1rc1cAAGMABgAPAAAAAQAMAAIABAACADojkTQAAAUAAwCBRDojkTQAABYAAAABABMAAgAIAAYAFxQjVWd4zRggSlweAAAIAAYAFxQjVWd4zRgDUiBKAAATAAAAAQAQAAIABgAEAB4kaFZNRGAXAAAHAAUAHiRoVk1EYBfzHgAABgAEAB4kaFZNRGAXAAAWAAAAAQATAAIACAAGAGFX+BfzE0lmHHN1NQAACAAGAPgX8xNJZlFXHHN1NQAACAAGAKE1vwcdEk0oB1D5FwAAGAABAKE1AAABABMAAgAIAAYAoTXObL8HHRIHUPkXAAAIAAYAoTXObL8HHRJNKAdQAAAiAAIA2VA8cgAAAQAcAAMACAAGANlQJRG8VnMAewhDHAAACAAGADxyDTYlEdZ801GWbAAACAAGADxyDTYlEdZ86zTTUQAAQAAFANlQ20ajS6E19GYAAAEANwAGAAgABgDZUAeNvFYIB14cxFYAAAgABgDbRl5+Go3ZUHlWZ3gAAAgABgCjS9lQEY3IV5x4vFYAAAgABgDZULxWFo3RZ14c6lYAAAgABgChNdlQzmwIjfkXvFYAAAgABgD0ZtlQDTZFGQiNvFYAABgAAQC3VgAAAQATAAIACAAGALdWelr4RWECpAgZcwAACAAGALdWelr4RWECpAgZcwAATQAEAKE120Z4WvRmAAACACIABAAGAAQAoTXObPkXoQAAAAgABgDbRl5+eVZneFMDEkoAAAgABgB4WmECiWjFNWQIOnIAAAcABQD0Zg02RRnWfKoAAAAiAAQACAAGAJg0LgPUeMVDOiN4RQAACAAGAItFmDQuA9R4QWuCRgAACAAGAAIlSHj5ADJreEWWNQAABQADAAIlSHh4RQAAGQACAGFXZy8AAAEAEwACAAgABgBhV2cv+BfzE0lmj1YAAAgABgBnL/gX8xNJZo9WUVcAAEIABABTVxQI2B9IeQAAAgAiAAQACAAGAFNXKmcIhEl0Qx/KTwAACAAGABQIikmlXAJb7wHMHAAACAAGANgfXYrWACpPnWfuHgAABQADAEh5eGsxAwAAFwADAAYABAD0Zg02RRnWfAAABgAEAFgtXWxVCEZmAAAHAAUA20ZefnlWZ3gSSgAABwABAO9PAwDvT6okGgIAAAoAAQAcbQYAHG2gSVsLWC1dbN8CAAAKAAEA9GYGAPRmDTZFGdZ83hy6TwAACgABAJoNBgCaDSxY/labWtJnSxkAAA==
text setting-ignored config	qgIUADRyFVBBXfFc3UMufIB9AUZhHoEI3ofcM39nsmjJEhSN7EV6WnhaNSMAAAIAbQECAEUBAAABAEIBCgAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABMAAAABABAAAgAGAAQAQV0QVww1NXIAAAcABQBBXRBXw1YMNTVyAAAWAAAAAQATAAIACAAGAPFcTGaoIkseb08dHQAACAAGAPFcTGaoIr0RSx5vTwAADwAAAAEADAACAAQAAgDdQ6EjAAAFAAMA3UOhI8EGAABLAAAAAQBIAAgABwAFAC58UHxeHjxSRQMAAAgABgAufFB8Xh48UkUDYwgAAAgABgAufFB8/AUVDV4e7DIAAAgABgAufFB8/AUVDV4e7DIAAAgABgCAfUVSUHxeHr1WRQMAAAgABgCAfUVSUHxeHr1WRQMAAAgABgCAfUVSUHz8BRUNXh4AAAgABgCAfUVSUHz8BRUNXh4AACIAAAABAB8ABQAFAAMAAUaHRXgHAAAEAAIAYR5cFwAAAwABAIEIAAAHAAUA3ofHH8kS0kYRdwAABgAEANwznylEUU1XAAAWAAAAAQATAAIACAAGAH9nvUrtHqk1B26RbAAACAAGAH9nvUrtHqk1B27DVgAABQADALJoQXiBRAAATAAAAAEASQAIAAgABgB/Z71KelrtHqk1B24AAAgABgDcM58pelpEUWEC7h4AAAgABgDeh8cfyRLSRnpaEXcAAAgABgDJEtJGdk/bNHpaEXcAAAgABgABRsyBh0V6WmECBlgAAAgABgAUjXpaYR6uUmECXBcAAAgABgDsRVMpWAt6WuhUYQIAAAgABgB6WmEC7h5EHLAIzXMAABYAAAABABMAAgAIAAYAeFq7ZZcHJkpRCDEfAAAIAAYAeFq7ZZcHJkpRCDEfAAAlAAAAAQAiAAQABgAEADUj5U+2VjQTAAAHAAUANSPhM+VPtlY0EwAACAAGADUjrCrjM+VPtlYheQAACAAGADUjrCrjM+VPtlYheQAAJAEMAAUAAwDcM58pRFEAAH0AAgBGUZRXAQB4AA0ABwAFAAFbFh+RbbocWWYAABEAAAABAA4AAgAFAAMARFFoL79WAAAGAAQAzFdHUWgvv1YAAAQAAgCsXBQIAAAEAAIAU1cIhAAABgAEAOtPS1dOHiQkAAAPAAAAAQAMAAIABAACAGhr7QgAAAUAAwBoa9p87QgAAAcABQBjaJVsEFuqNfMeAAAEAAIA60XGVAAAFgAAAAEAEwACAAgABgAtE5kptFVJZrUcYVAAAAgABgBoUGqTpTYtE5kptFUAAAQAAgBeHEdmAAAEAAIA7mtLeQAACAAGAG1a0mf9Vq8Gtif7XAAABAACAHlaiQgAAEwAAAABAEkACAAIAAYAAVsWH5Ft4nAMT/gCAAAIAAYARFFoL79WPwHYcAxPAAAIAAYAzFdHUWgvv1Y/AdhwAAAIAAYArFwhXBQINgAMT9FwAAAIAAYAU1cIhHkD53AMT/gCAAAIAAYAY2iVbOBwZQIMT/gCAAAIAAYAaGvtCNMC43AMT/gCAAAIAAYA60XGVNcB3HAMT/gCAAAFAAMACx9ZZv5rAAAHAAUA5VfiZj1o6HzyHgAABgAEAFxmfR/0Huh8AAAEAAIA/UWCVwAACAAGACk5UGa1HekTuhyScQAABwAFAEp87jQ9UgpFdQcAAAgABgAeHcEimSLEADJRoVQAAAYABAAOD2WPeVqJCAAAFgAAAAEAEwACAAgABgCaVshLz2eYNMBDMnIAAAgABgCBCJg0MnItbrFDOQAAAKEBCADcMwFbRFHMV6xcY2jlVw4PAAACAMsABQAdAAAAAQAaAAMABwAFANwznylEUU1XWWYAAAcABQDcM58pRFFKZk1XAAAIAAYA3DOfKexmRFFRV980AAAoAAAAAQAlAAQACAAGAAFbFh+RbeJwuhxGUQAACAAGAERRaC+/Vj8B2HBGUQAACAAGAMxXR1FoL79WPwHYcAAACAAGAKxcIVwUCDYA0XBGUQAAOwAAAAIAEwACAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAACQABQAHAAUAAVsWH5FtuhxZZgAABQADAERRaC+/VgAABgAEAMxXR1FoL79WAAAFAAMArFwhXBQIAAAHAAUAY2iVbBBbqjXzHgAAHwAAAAEAHAADAAgABgDlV+JmPWhhF2Ez6HwAAAgABgDlV2Az4mYtFz1oXBcAAAgABgDlV+Jm9BdlMz1o6HwAACYAAAABACMABAAGAAQADg9lj3laiQgAAAgABgAOD2WPeVqJCANu/WsAAAgABgAOD2WPeVqJCO5rA24AAAgABgAOD2WPeVoHbpBsiQgAAMkACQAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABQAAAABABEAAgAGAAQANSPlT7ZWNBMAAAgABgA1I6wq4zPlT7ZWIXkAABMAAAABABAAAgAGAAQAQV0QVww1NXIAAAcABQBBXRBXw1YMNTVyAAAWAAAAAQATAAIACAAGAPFcTGaoIkseb08dHQAACAAGAPFcTGaoIr0RSx5vTwAAFgAAAAEAEwACAAgABgB/Z71K7R6pNQdukWwAAAgABgB/Z71K7R6pNQduw1YAAA8AAAABAAwAAgAEAAIAsmhBeAAABQADALJoQXiBRAAAKAAAAAEAJQAEAAgABgC6UtWOYR4ZRVwXqjUAAAgABgBhHhCNGUWuUlwX0QEAAAgABgCNgwFGEliHRRlFeAcAAAgABgABRodFGUXIgQZY0QEAABEAAAABAA4AAgADAAEAXh4AAAgABgCAfUVSXh69VutQ0GcAAA8AAAABAAwAAgAEAAIA3UOhIwAABQADAN1DoSPBBgAA
text variable-ignored config	gwALANwzU1cBW0RRzFesXC0TaFAeHeVXhUkAAAEAdAAFAAcABQDcM58pRFFKZk1XAABBAAIARlGUVwEAPAAFAAQAAgBTVwiEAAAHAAUAAVsWH5FtuhxZZgAAEQAAAAEADgACAAUAAwBEUWgvv1YAAAYABADMV0dRaC+/VgAABAACAKxcFAgAABYAAAABABMAAgAIAAYALROZKbRVSWa1HGFQAAAIAAYAaFBqk6U2LROZKbRVAAAIAAYAHh3BIpkixAAyUaFUAAAIAAYA5VdgM+JmLRc9aFwXAAAWAAAAAQATAAIACAAGAIVJrjPBIuwXSweoIgAACAAGAIVJrjPdPsEi7BdLBwAAYwABAHpaAAACABMAAgAIAAYAelphAu4esAicZ81zAAAIAAYAelqvZ2EC7h6wCMpRAABKAAMAKAAAAAEAJQAEAAgABgBKcY5JnwjvAd1wyhgAAAgABgBKcY5JnwjYGO8B3XAAAAgABgBKcY5JnwjPGO8B3XAAAAgABgBKcY5JnwjPGO8B3XAAAAgABgDMT0pxfR+OSZ8IlWUAABYAAAABABMAAgAIAAYASnGOSZ8I7wHdcDprAAAIAAYASnGOSZ8I7wHdcEIcAAA=
text settings-file config	dQAGAEk7/o43jZZW4TTXEQAAAgBIAAgACAAGABVQTio0ctFzQB/fNAAACAAGABVQ7UUeEQ9VTio0cgAABwAFADUj5U+2Vs4zNBMAAAgABgA1I+1FHhHlT7ZWiCcAAAgABgDxXExmqCK9EUseb08AAAgABgDtRR4R8VxMZqgiD1UAAAgABgB/Z71K7R6pNQduw1YAAAgABgDtRR4Rf2e9Sg9V7R4AACIABgAFAAMASTt0bbBWAAAEAAIA/o4cSwAABQADADeNngccSwAABQADAJZWF3McSwAABAACAOE0TlAAAAQAAgDXEeIiAAAFAAEA+mUBAPplAABPAAIALnyAfQAAAQBJAAgACAAGAC58UHxeHjxSRQNQCAAACAAGAC58UHxeHjxSRQNjCAAACAAGAC58UHz8BRUNXh7sMgAACAAGAC58UHz8BRUNXh7sMgAACAAGAIB9RVJQfF4evVZFAwAACAAGAIB9RVJQfF4evVZFAwAACAAGAIB9RVJQfPwFFQ1eHgAACAAGAIB9RVJQfPwFFQ1eHgAAIQABADUjAAABABwAAwAIAAYANSOsKuMz5U+2ViV5AAAIAAYANSOsKuMz5U+2ViF5AAAIAAYANSOsKuMz5U+2Vil5AAAZAAIANHIVUAAAAQATAAIACAAGADRy0XNAH980AlD+awAACAAGABVQTio0ctFzQB/fNAAA
text extension-system integration	KgABAB1cAAABACUABAAIAAYAHVzVRod34ChsAtg0AAAIAAYAHVzVRod34ChsAus0AAAIAAYAHVzVRn53bAKFJ2QBAAAIAAYAHVzVRn53bALrNIUnAABbAAIA4VZRVgAAAgBGAAsAAwABAPFcAAAEAAIAjVyCVwAAAwABAOYoAAAGAAQAS0uXVr5KMxMAAAQAAgBxXU55AAAFAAMAbw7Wd5A0AAAHAAUA6zQCcd5RJW54BwAACAAGAKUUgo0MRb8cmSK5EgAABQADAOR8fR9cHgAABwAFAAdukWz9aww1GR8AAAYABAD2HtFo6Hz8awAADgACAAUAAwDhVj5WaS8AAAYABABRVuFW3kBpLwAAGAABANgfAAABABMAAgAIAAYA2B9ditYA01GRbFseAAAIAAYA2B9ditYA01HDVpFsAAAqAAIANxdABgAAAQAkAAQABwAFADcXQAbYGCoAsFYAAAgABgA3F0AG2BjDVioAylEAAAgABgBABigXnxYqAEgCsFYAAAgABgBABsNWKBefFioAylEAABgAAQBbCAAAAQATAAIACAAGAFsIL2cJXDxz3j7ZQwAACAAGAFsIL2cJXDxz3j7ZQwAAGAABABdQAAABABMAAgAIAAYAF1CbKqF29h7RaL8HAAAIAAYAF1CbKqF29h7RaL8HAAAHAAEAkkYDAJJGjG3bAQAAGQACAOFWUVYAAAEAEwACAAgABgDhVnyChwyIHD5WaS8AAAgABgBRVuFWfIKHDN5AiBwAACsAAgBAMLNcAAABACUABAAIAAYAQDAUCKBcwHbmKBVyAAAIAAYAs1xAMBQIwHbmKBVyAAAIAAYAQDDAduYoFXIqBkkLAAAIAAYAQDDAduYoFXIqBkkLAAAKAAEA2B8GANgfXYrWAG0v01GRbAAAkAAFAB1cKSoUCJYN8xMAAAIAXgANAAcABQA0OaNQcD9THus0AAAGAAQA2EPmKMg1mXIAAAUAAwAhBtlD9WwAAAQAAgDQOXE1AAAHAAUAKSq0ZQwiiQa5BwAABwAFAJk1OBOta/kXTFcAAAUAAwClB2ccj3EAAAYABADekg0Im1uUMwAABgAEAEAw5igVcsQ1AAAGAAQAnVcMNUZRNXIAAAYABACHRQgeUmaBcwAABwAFAOFWeHn5RadyzlcAAAgABgAeEcgWkU98REwecQcAACgABQAIAAYAHVzVRod34ChsAtg0AAAIAAYAKSpQHZVxwmX1UQw1AAAFAAMAFAigXDYAAAAFAAMAlg1bAJRXAAAIAAYA8xO5T75WHHMRUTQTAAA=
text extension-fails integration	rwAFABQIlg0dXCkqKgYAAAMARwAKAAUAAwAhBtlD9WwAAAcABQCZNTgTrWv5F0xXAAAFAAMApQdnHI9xAAAEAAIA0DlxNQAABgAEANhD5ijINZlyAAAGAAQAQDDmKBVyxDUAAAcABQA0OaNQcD9THus0AAAGAAQA3pINCJtblDMAAAYABACdVww1RlE1cgAACAAGAB4RyBaRT3xETB5xBwAAJAAFAAQAAgAUCDYAAAAEAAIAlg1bAAAABwAFAB1c1UaHd+AobAIAAAgABgApKlAdlXHCZfVRDDUAAAcABQAqBikA7RMMNTVyAAA5AAcACAAGAM8YbVU6a0ZRIwKUVwAACAAGAM8YFB9tVUBtDE/4AgAACAAGALdWTCgHUPhFqFTXAQAACAAGAAxXpVwCWxpzM27MHAAABQADAAciBgeMNAAABgAEAAcinzQGB4JGAAAGAAQAzE99H+h84B4AADwCCQAdXOFWUVbYHzcXQAbzEykqlg0AAAIA3QAIACQAAAABACEABAAGAAQAHVzVRod34CgAAAcABQAdXNVGh3fgKOs0AAAHAAUAHVzVRn53hSdkAQAACAAGAB1c1UZ+d+s0hSdkAQAAPAAAAAIALAACAA0AAAABAAoAAgADAAEAfIIAAAQAAgB8goAcAAAcAAAAAQAZAAQABAACAPFcRmYAAAUAAwCNXIJXJG4AAAQAAgDmKLw1AAAHAAUAS0uXVr5KMxO8NQAADAACAAQAAgDhVmkvAAAFAAMAUVbhVmkvAAAFAAMAUVbhVmkvAAAWAAAAAQATAAIACAAGANgfXYrTUZFsWx6ccQAACAAGANgfXYrTUcNWkWxbHgAAIAAAAAEAHQAEAAUAAwA3F0AG2BgAAAYABAA3F0AG2BjDVgAABgAEAEAGKBefFkgCAAAHAAUAQAbDVigXnxZIAgAAFgAAAAEAEwACAAgABgDzE7lPvlYccxFRNBMAAAgABgDzE7lPW1e+VhxzEVEAABYAAAABABMAAgAIAAYAKSpQHZVxwmX1UQw1AAAIAAYAKSpQHZVxw1bCZfVRAAANAAAAAQAKAAIAAwABAJYNAAAEAAIAlg2nVwAAUQEOAAQAAgAHIgYHAABDAAAAAQBAAAcACAAGAMxPfR/BAppl6Hy0aAAACAAGAMxPm3h9H8ECmmXofAAACAAGAMxPHhF9H31FckSLZQAACAAGAMxPQCN9H45l7QB1NQAACAAGAMxPQCN9H45l7QB1NQAACAAGAMxPfR/rRcZUlGXXAQAACAAGAMxPfR9PButFxlSUZQAAbgACAEZRlFcBAGkADgAGAAQAHhF9RXJEeAcAAAMAAQC0aAAABAACAOtFxlQAAAcABQC5T75WEVE0E7ocAAAFAAMAJySMeMhXAAAEAAIAU1cIhAAABgAEAJFxYhcxH7ocAAAIAAYA2EP8BUd86QgVDQYHAAAHAAUA1TOLKOVmTCiFcwAAAwABAEAjAAAWAAAAAQATAAIACAAGAC0TmSm0VUlmtRxhUAAACAAGAGhQapOlNi0TmSm0VQAABAACAHEva2wAAAYABAAhiMkfHhS7HAAABQADAAhxZAglbgAATAAAAAEASQAIAAgABgDrRcZU1wHccAxP+AIAAAgABgC5T75W03ARUQxPNBMAAAgABgBTVwiEeQPncAxP+AIAAAgABgCRcWIX1HCdAAxPMR8AAAgABgDVM4so5WZMKIVzCgMAAAgABgBAI+0A1nB1NQxP+AIAAAgABgBxL2ts2gLjcAxP+AIAAAgABgAIcWQIJW7jcAxP+AIAAAgABgCZNa1r+Re5T75WEVEAAAUAAwBDaNRn8h4AAAYABADNZ9g+Aw5DVgAABwAFAL1KqTUHbpBs3zQAAAgABgAUCKVcYmv5F/9alzUAAAUAAwCZE8FlfggAAAgABgA4E9s0eU9JZlpXOWgAAAUAAwC3VneE0GcAAAUAAwACcXEHJW4AAAgABgDYQ/wFNE9HfOkIFQ0AAD4AAwCXVh1ck3gAAAEANwAGAAgABgCXVu52Q0tNbohJHBIAAAgABgAdXNVGh3fudk1u4CgAAAgABgCTeKhQL0CXVkNLSVEAAAgABgCTeB1c1UaoUC9Ah3cAAAgABgCXVkNLvUp/J4hJqTUAAAgABgAdXNVGh3eMJ+AovUoAAA==
text ide integration	wAAOAO1+6n6BfTo5EEX5XXyCvRLiZhwUe33hh31JapMAAAIAgAAOABMAAAABABAAAgAGAAQA7X6tayoTOVUAAAcABQDqfi9rKhM5VYEAAAAGAAQA7X6tayoTOVUAABYAAAABABMAAgAIAAYAgX0Vd6Z28nOrNUtuAAAIAAYAgX0Vd6Z28nOrNUtuAAAIAAYAOjn1DS5xLh/rNLdlAAAIAAYAEEWBRQgemnH1Uew0AAAHAAUA+V1+jV0IHRJYLQAACAAGAHyCLg5VV5McHHMzbgAABQADAL0SFUUMNQAABQADAOJmYBdhMwAABgAEABwUM3lpaHhtAAAGAAQAe33pV4QexU8AAAUAAwDhhyoTOVUAAAUAAwB9SSkGIx4AAAMAAQBqkwAALQAFAAgABgDYH12K01GRbFsenHEAAAcABQAdXNVGh3fgKNg0AAAIAAYAKSpQHZVxwmX1UQw1AAAIAAYAuU++VhFRNBPtE7ocAAAIAAYAkXFiFzEf7RO6HAw1AAA1AAEAYTMDAGEzWgFOFwEALQAFAAgABgApKlAdlXHCZfVRDDUAAAgABgC5T75WEVE0E+0TuhwAAAgABgDYH12K01GRbFsenHEAAAcABQAdXNVGh3fgKNg0AAAIAAYAkXFiFzEf7RO6HAw1AAAKAAEAoksGAKJLU2YxHgZuXGyZVwAAKwACAJl8ZBcAAAEAJQAEAAgABgCZfHsfZBcIB8RW8VEAAAgABgCZfHsfZBcIB8RW8VEAAAgABgBkFxt8eB8IB8RW8VEAAAgABgBkFxt8eB8IB8RW8VEAAA==
text settings-file-ignored config	eQAMANwzQTMnJF4cUhcBW+5rRFHMV6xcHh1cLQAAAQBpAAQABwAFANwznylEUUpmTVcAAE0AAgBGUZRXAQBIAAgACAAGAEEzkxKZW84+LgOlFgAABQADACckjHjIVwAABAACAF4cR2YAAAYABABSF+tFxlRBBgAACAAGAAFbFh+RbekTuhxZZgAABAACAO5rS3kAABUAAAABABIAAgAHAAUARFFoL0pmv1ZNVwAACAAGAMxXR1EleWgvSma/VgAABwAFAKxcFAgRXAtFhjMAAAgABgAeHcEimSJZLcQAOmsAAAgABgBcLR4dwSKZIu0I1nwAALQACQCWVv6ON43hNEk7tlbXEdJnEVwAAAMAFgADAAQAAgBkAdg0AAAGAAQAkyTPZ/YAilYAAAgABgCGbOs001FhM04XZAEAAEYACQAEAAIAllYXcwAADQAAAAEACgACAAMAAQD+jgAABAACADeNngcAAAMAAQDhNAAADwAAAAEADAACAAQAAgBJO3RtAAAFAAMASTvQVnRtAAAFAAMASTuzVnRtAAAEAAIAtlY0EwAAAwABANcRAAAIAAYA0mcBV4lolTP0HityAAAFAAMAEVwZRao1AABJAAgACAAGANwznylEUUpmTVfMHAAACAAGAEEzkxKZW84+LgPUeAAACAAGAF4cR2Y8BuJwRlGUVwAACAAGAAFbFh+RbekT4nC6HAAACAAGAO5rMQPlcEt5RlHMHAAACAAGAKxcFAgRXDYAC0WGMwAACAAGAB4dwSKZIlkt5BPEAAAACAAGAFwtHh3BIpki7QjWfAAAYgABADUjAAACADcABgAIAAYANSPlT7ZWzjM0E4EAAAAIAAYANSOCJ+VPtlbOM+0AAAAIAAYANSOCJ+VPtlbOM4FEAAAIAAYANSOsKuMz5U+2ViF5AAAIAAYANSOsKuMz5U+2ViF5AAAIAAYANSOsKuMz5U+2ViF5AAAlAAQACAAGACckjHjIV9Zw8wBGUQAACAAGAEEzkxKZW84+LgPUeAAACAAGAF4cR2Y8BuJwRlGUVwAACAAGANlQvFYNjVwBqDNmRwAA
text setting-unknown config	TQABAJN4BgCTeKhQL0BJURRY0IMBAEIACQADAAEA4z4AAAUAAwAzIwAejjMAAAYABABBXRBXDDU1cgAABwAFADRy0XNAH980/msAAAgABgDSZ5loAVf0HvtcEFsAAAgABgA8cg02+BdJZnU17RMAAAcABQDta+0TuhwMNTVyAAAEAAIA3UOhIwAACAAGAKcqp2ZneFcIIEpcHgAACgABANQfBgDUH8WJ1gABW+kTtVYAAG0AAQApOQYAKTlQZrUd6RO6HJJxAQBiAAUAFQAAAAEAEgACAAcABQDta+0TuhwMNTVyAAAIAAYA7WvDVu0TuhwMNTVyAAANAAAAAQAKAAIAAwABAOM+AAAEAAIA4z79HwAAFgAAAAEAEwACAAgABgA8cg02+BdJZnU17RMAAAgABgA8cul8DTb4F0lmdTUAABMAAAABABAAAgAGAAQAck8rErsHbC8AAAcABQByTysSuwdsL1tXAAARAAAAAQAOAAIABQADAEp8gQfTRgAABgAEAEp8gQfTRkV3AABuAAQASnwtE2hQ5HgAAAIAJQAEAAgABgBKfO40PVIKRXUHXDMAAAgABgAtE5kptFWaeElmtRwAAAgABgBoUGqTpTYtE5kptFUAAAgABgDkeK9cWm6MXJt431EAAEAABQAGAAQANSPlT7ZWNBMAABUAAAABABIAAgAHAAUANHLRc0Af3zT+awAACAAGABVQNHLRc0Af3zT+awAAEwAAAAEAEAACAAYABABBXRBXDDU1cgAABwAFAEFdEFfDVgw1NXIAAAgABgA8cg02+BdJZnU17RMAAAQAAgDdQ6EjAAA=
text settings-lost config	nQAGABVQ8VxBXTUjyGcTIgAAAgBAAAcACAAGABVQTio0ctFzQB/fNAAACAAGAPFcTGaoIr0RSx5vTwAACAAGAEFdEFfDVkoCylEMNQAACAAGADUjrCrjM+VPtlYheQAACAAGAMhniVVyAjoj+1yRNAAACAAGABMizghQeFQXGR2oRgAACAAGABMizghQeFQXGR27RgAAUgAHAAUAAwALH1lm/msAAAQAAgD9RYJXAAAIAAYAT1ehZsopqFeccc1zAAAEAAIAxCm1VgAABQADACKDAlspNQAACAAGAFxmfR/0HoVo6HyScQAAKAAAAAEAJQAEAAgABgBoa9p87QjTAuNwRlEAAAgABgAkHqVJH0oYDFNmSmYAAAgABgDaPttwpwGoHkZRlFcAAAgABgBjaJVs4HBlAiluEFsAAFUAAQATIgAAAgAqAAQABAACACEGcQsAAAUAAwALH1lm/msAAAYABABcZn0f9B7ofAAAFgAAAAEAEwACAAgABgAhBnELCiKyQ00AeAcAAAgABgAhBnELCiKLRS5rTQAAACUABAAIAAYAEyLOCFB4VBcZHaBUAAAIAAYAEyLOCFB4VBcZHbtGAAAIAAYAEyLOCFB4VBcZHahGAAAIAAYAEyLOCFB4VBcZHbtGAAA=
text display ui	/gAbAEEzkzvmQ+BltmiGVYt4HDP8BQ1FzWe3VuB4FAj9RXEvmG1gF9h4wYnDB00peGYhBgsfTHy+ZQAAAQDfABcABwAFAEEzkxLcPqkjCUUAAAQAAgCTO3J4AAAHAAUA5kPlV1Fn7B7ofAAABwAFAOBlUggVDbQnckQAAAcABQC2aOh4SWg4E1pXAAATAAAAAQAQAAIABgAEAIZVHhQQc3t5AAAHAAUAhlUeFN9wQAJseQAABwAFAIt4kXNrTyYRtGgAAAgABgAcM4F97jRFUoRsFQ0AAAgABgD8BbgWFQ2aeD0GXhwAAAgABgANRdwzvUpea3UHlzUAAAYABADNZ9g+Aw5DVgAABQADALdWd4TQZwAACAAGAOB4vhkRXAlFNzMmEQAACAAGABQIpVxia/kX/1qXNQAABAACAP1FglcAAC8AAgBGUZRXAQAqAAYABAACAHEva2wAAAcABQCYbQlc70OmNfkXAAAHAAUAHDOBfYRsFQ2fNQAABgAEAGAXTB6VT1RmAAAFAAMA2HjZWsoWAAAGAAQAwYnUH3RavAcAAAUAAwDDBxEN5EMAAAYABABNKUpxvzUaRQAACAAGAHhmryMBRuVX5h7ofAAABQADACEGEQ3ZQwAABQADAAsfWWb+awAABgAEAEx8njVhUMEHAAAEAAIAvmVphAAAAgELAKZxfHltUXN9WWsURbFlYVeaVpttcm0AAAIATgALAAQAAgCmcdgfAAAGAAQAfHlFc3JdzlcAAAUAAwBtUXJd6DQAAAQAAgBzfZkzAAAHAAUAWWslSrMG/20ZHwAABAACABRF3TQAAAgABgCxZR0SKgZYLekTUQgAAAcABQBhVxxzM26JLqo1AAAGAAQAmlbIS89n+1wAAAgABgCbbYhcFh/DVs9RWWYAAAcABQBybcNW2VFpVjQTAACkAA8ABwAFAEEzkxLcPqkjCUUAAAQAAgCTO3J4AAAHAAUA5kPlV1Fn7B7ofAAABwAFAOBlUggVDbQnckQAABMAAAABABAAAgAGAAQAhlUeFBBze3kAAAcABQCGVR4U33BAAmx5AAAIAAYAHDOBfe40RVKEbBUNAAAIAAYA/AW4FhUNmng9Bl4cAAAIAAYADUXcM71KXmt1B5c1AAAIAAYA4Hi+GRFcCUU3MyYRAAAIAAYAFAilXGJr+Rf/Wpc1AAApAAIARlGUVwEAJAAFAAQAAgBxL2tsAAAHAAUAmG0JXO9DpjX5FwAABwAFABwzgX2EbBUNnzUAAAYABABgF0welU9UZgAABgAEAMGJ1B90WrwHAAAFAAMAwwcRDeRDAAAGAAQATSlKcb81GkUAAAgABgB4Zq8jAUblV+Ye6HwAAAQAAgC+ZWmEAACwAAYAt1Y4E71KzWf8BV0pAAACADQABgAHAAUAt1Z3hNBnfAMCUAAACAAGADgT2zR5T0lmWlc5aAAACAAGAL1KqTUHbpBs9wHfNAAACAAGAM1n2D4DDkNWXgBIHgAACAAGAPwFuBYVDZp4PQYsAwAABgAEAF0pinclA2ZHAABxAAkAIAAAAAEAHQAEAAUAAwAyE/xFc1YAAAYABAAyE/xFc1ZbVwAABgAEADIT/0XMV3NWAAAHAAUAMhP/RTN5zFdzVgAADwAAAAEADAACAAQAAgAgJMRWAAAFAAMAICQDUsRWAAAPAAAAAQAMAAIABAACAEUzNBMAAAUAAwBFM8NWNBMAAAYABABTj+9DaQnOVwAABQADAOstJx4FcgAABgAEABwUM3lpaHhtAAAIAAYA3DSVT1wX8VEKcQw1AAAIAAYAuCgNRX0u1jPAKPEuAAAIAAYAnSkNRdwz61B1ByBKAAAqAAEAQTMAAAEAJQAEAAgABgBBM5MS3D6pIwlF8AAAAAgABgBBM5MS3D6pIwlF8AAAAAgABgBBM5MS3D6pIwlF8AAAAAgABgBBM5MS3D6pIwlF8AAAAD8AAQChIwAAAgAbAAMABwAFAKEj8ADpQ34IXGwAAAgABgChI/AA6UN+CGFs8S0AAAgABgChI/AA6UNlbIQufggAAB4ABAAIAAYAhlW8Ip8W+U68B0ACAAADAAEA1HgAAAYABAD1goouwTWOcQAACAAGALkj/Q0kHYgz42ZmRwAACgABANMcBgDTHJ8XsGudE9UC7CEAAGsAAgBgF+xmAAACACUABAAIAAYAYBdMHpVPVGaxAuAeAAAIAAYAYBdMHpVPVGbzHlpoAAAIAAYA7GZgF0welU9UZukeAAAIAAYAYBdKZkwelU9UZuUeAAA/AAkABQADABNuT26pNQAAAwABAG0OAAAHAAUA9FTEZxUNe0T7XAAACAAGALFy8BM4E9s0eU9JZgAABQADALdWd4TQZwAABgAEAM1n2D4DDkNWAAAGAAQATSlKcb81GkUAAAUAAwBDaNRn8h4AAAgABgABIqkzLHIqBoloZAgAAE8ABQBxL5htYBcNRRwzAAACABkAAwAIAAYAsXLwEzgT2zR5T0lmAAAIAAYAXSkOULdWd4TQZ3wDAAAFAAMARlEjApRXAAAsAAUABgAEAHEvFFhrbNCDAAAIAAYAmG0JXO9DpjXGjfkXAAAIAAYAYBdKZkwelU9UZuUeAAAIAAYADUXcM5UpdQe6T8wcAAAIAAYAHDOBfYRsFQ2fNW5EAABZAAEAmG0AAAIAJQAEAAgABgCYbQlc70OmNfkXWgkAAAgABgCYbQlc70OmNW0J+RcAAAgABgCYbQlc70OmNcaN+RcAAAgABgCYbQlc70OmNWiOYwkAAC4ABwAIAAYAOBPbNHlPSWZaVzloAAAFAAMAt1Z3hNBnAAAHAAUA4GVSCBUNtCdyRAAABQADABNuT26pNQAAAwABAG0OAAAHAAUA9FTEZxUNe0T7XAAAAwABAMVlAAA+AAIAgX2RRQAAAgATAAIACAAGAIF9pnarNUtuTQNsBwAACAAGAJFFgX2mdqs1S25NAwAAJAAFAAYABABNKUpxvzUaRQAAAwABAG0OAAAIAAYAASKpMyxyKgaJaGQIAAAFAAMAE25Pbqk1AAAIAAYAtmjoeEloQV04E1pXAAA=
text typing ui	OAIXAHlaFVf/XbBri0UhBnpF4z5Xcdln7kDAS6ZxFSSAB/YT3hJBXXwutzR7fbVl0mcAAAEAHQIcAAUAAwB5WooIKW4AAAYABAB5WooIKW6ScQAABwAFAHlaLW40cooI3zQAAEwAAAABAEkACAAIAAYAFVc2E/ZdFI15WmECAAAIAAYAFVc2E/ZdFI15WmECAAAIAAYAFVc2E/ZdeVqgFgWNAAAIAAYAFVc2E/ZdeVqgFgWNAAAIAAYA/10VVzYTjCdojnlaAAAIAAYA/10VVzYTjCdojnlaAAAIAAYA/10VVzYTaI55WqAWAAAIAAYA/10VVzYTaI55WqAWAAA3AAAAAQA0AAYABgAEALBrcFanE85nAAAHAAUAi0Wwa3BWpxPOZwAACAAGALBrgUVwVqcTzmcURQAACAAGALBrcFanE85nfUVyRAAACAAGACEGekVxC/1DsGtwVgAACAAGAHpF/UOAC7BrcFanEwAACAAGAOM+X43sH4MNVAjUVAAAKAAAAAEAJQAEAAgABgDjPlmN7B+sDNw0mU8AAAgABgDjPlmN7B+sDBVQ3DQAAAgABgDjPgaNrAzcNJlP9BcAAAgABgDjPgaNrAwVUNw0mU8AACQAAAABACEABAAGAAQA4z6fV3dybi8AAAcABQDjPp9Xd3L9H24vAAAHAAUA4z7bcKcBbi+UVwAACAAGAOM+23D9H6cBbi+UVwAAFgAAAAEAEwACAAgABgBXcR4Ug2hsL2tsXFcAAAgABgBXcR4Ug2h/eWwva2wAABYAAAABABMAAgAIAAYA4z7HgdlnpwFiCAZYAAAIAAYA4z7Hgdln/R+nAWIIAAAIAAYA2WfUeGIIQVo4AENoAAAIAAYA7kChEiEGcQtpWo1tAAAIAAYAwEuaVksLDVz4cPAFAAAIAAYAwEuaVg1cHVV7eQ1zAAAIAAYApnHYH1iKcUT2awEeAAAWAAAAAQATAAIACAAGAKZx2B9xRPZr5BMBHgAACAAGAKZx2B9xRPZrkCc0cgAAMQADABUkHRQjVQEAKwAGAAUAAwD9RYJXJG4AAAUAAwD9RXNX6msAAAYABAD9Rf1rc1cGHwAABwAFAP1FkGx3V980AlAAAAYABABmHCluj3FsBwAABwAFAH8HZhyCRiluj3EAACgAAAABACUABAAIAAYAFSQdFCNV/UVGeYJXAAAIAAYAFSQdFCNVFnN8RGlWAAAIAAYAFSQdFCNV/UVGeYJXAAAIAAYAFSQdFCNVFnN8RGlWAAAEAAIAgAeoRgAABQADAPYTiHNQZwAABAACAN4S7EkAAAcABQBBXRBXDDU1crBWAAAGAAQAfC68M2Vs0CQAABUAAAABABIAAgAHAAUA4z73EKcBCR+eawAACAAGAOM+IhGfawkIPxynAQAACAAGAOM+k2WnAfVRoHFcHgAAAwABALc0AAAIAAYAe31hSbI0/QGSSzlVAAASAAAAAQAPAAIABAACALVlPRkAAAgABgDSZ7VlSxk9Ga4GfScAAF8AAgAkERwUAAACABIAAgAHAAUAJBFzAFpmLB9VCAAACAAGABwUM3mHAGloeG1IVwAARgAFAA8AAAABAAwAAgAEAAIAkztyeAAABQADAJM7cnjHSwAADwAAAAEADAACAAQAAgCkS+VXAAAFAAMApEvpfOVXAAAPAAAAAQAMAAIABAACAHI/12wAAAUAAwByP9dsNzUAAA8AAAABAAwAAgAEAAIA5EO8BwAABQADAKNP5EO8BwAABAACALspbVUAAA==
text screen-element ui	BgABACcDAgAnA8p3AAAHAAEA93MDAPdzyncNAwAABwABAKMqAwCjKh8ByncAAAYAAQA2AwIANgMEegAAGAABAHoOAAABABMAAgAIAAYAeg5hAIB5GHPXc7BWAAAIAAYAeg5hAIB5w1YYc9dzAAAVAAEARTMAAAEAEAACAAYABABFM1kBNBOwVgAABwAFAEUzw1ZZAcpRNBMAAAoAAQCVbQYAlW2kW+IC5jTITxFRAAAtAAQAUnlIeQF0gAsAAAEAJQAEAAgABgBSeQF0/WwURbEIJW4AAAgABgBIeYALeWsBdLEIJW4AAAgABgABdBRFsQhGeSVuOGsAAAgABgCACwF0LmuxCE0ARnkAABgAAQDxRQAAAQATAAIACAAGAPFF9jLnF3sHplWhAAAACAAGAPFFuVX2MucXewdOKgAAFwABAMIWAAABABIAAgAHAAUAwhY1Vf0BkktsBwAACAAGAMIWfwc1Vf0BgkaSSwAAKgACAG5dilwAAAEAJAAEAAcABQBuXYpcEVfUeG8CAAAIAAYAbl2KXOd4EVcSXW8CAAAIAAYAilxVWi4D1HhvAvxWAAAIAAYAilzneFVaLgMSXW8CAAArAAIAkFyKXAAAAQAlAAQACAAGAJBcilzlVwtXbwLofAAACAAGAJBcilzlVwtXbwLofAAACAAGAIpc5VdQAm8C/FZPWgAACAAGAIpc5VdQAm8C/FZPWgAAKwACAABX4RgAAAEAJQAEAAgABgAAV+da4RjSZxRYSxkAAAgABgAAV+da4RjSZ+ODFFgAAAgABgDhGNJnFFhEWksZ/FYAAAgABgDhGNJn44MUWERaSxkAADwABABdHilSpnFBMwAAAQA0AAYABgAEAF0eFlLzASBKAAAHAAUAKVJdHkZ58wEgSgAACAAGAKZx2B9Yil0eFlLEVgAACAAGAKZx2B9YiilSXR5GeQAACAAGAEEzGT6OEr0SCUXlZgAACAAGAEEzGT6OEr0SCUXlZgAAKwACADZyNzUAAAEAJQAEAAgABgA2cuJWsUZ4ViQ1GXMAAAgABgA3NTZy4laxRhJdeFYAAAgABgA2cuJWJDUZc2RWxEMAAAgABgA3NTZy4lYSXRlzZFYAACoAAQCACwAAAQAlAAQACAAGAIALUBeBHIZsYTPbAgAACAAGAIALUBeBHIZsYwhhMwAACAAGAIALhmxNAGEzNhzbAgAACAAGAIALhmxNAGMIYTM2HAAAKwACAGZWgAsAAAEAJQAEAAgABgBmVv1DgAviVhlzUAgAAAgABgBmVv1DgAviVmMIGXMAAAgABgCAC7JD4lZNABlzZFYAAAgABgCAC7JD4lZNAGMIGXMAACsAAgB6RYALAAABACUABAAIAAYAekX9Q4ALsGtwVqcTAAAIAAYAekX9Q4ALsGtwVqcTAAAIAAYAgAuwa3BWpxOyQ85nAAAIAAYAgAuwa3BWpxOyQ85nAAAKAAEA2WcGANlnYBcGWF4cQQbfLQAACgABAPwFBgD8BRUN+HBeHN8t+QIAADMAAQBBMwAAAQAuAAUACAAGAEEzkxKZW9w+aQLKFgAACAAGAEEzkxKZW9w+MhP8RQAACAAGAEEzkxKZW9w+MhP/RQAACAAGAEEzkxKZW9w+M3K3NAAACAAGAEEzkxKZW9w+aQLtAAAACgABAIALBgCAC8lnuFUtKi5rcgIAABgAAQDpFwAAAQATAAIACAAGAOkXNzPcNJlPJhEccwAACAAGAOkXNzPcNJlPJhFbVwAACgABABwUBgAcFDN5hwBpaHhtSFcAAAoAAQCwawYAsGudE9UCS2YAHUgeAAAKAAEA4RgGAOEYIIPcNJ9PBlhzAwAAGAABADEjAAABABMAAgAIAAYAMSOxMyxyNzMmEZ1XAAAIAAYAMSOxMyxyNzMmEcNWAAAYAAEAnEsAAAEAEwACAAgABgCcS7lW/QEcc2JQyzUAAAgABgCcS1tXuVb9ARxzYlAAABQAAgD4cAMGAAABAA4AAgAFAAMA+HDwBfkCAAAGAAQAAwb4cBoO+QIAAFIABQCmcZoNbVFZawJmAAABAEkACAAIAAYApnHYH1iKMyMAHu0AAAAIAAYAmg2mcdgfWIpbANJwAAAIAAYAbVFyXeg0MyMAHu0AAAAIAAYAmg1tUXJd6DRbANJwAAAIAAYAWWszIwAe7QCOMzooAAAIAAYAmg1Za1sANhw6KPMBAAAIAAYAAmZTCDMjAB4mLe0AAAAIAAYAmg0CZlMIIi1bABwSAAAYAAEAbVEAAAEAEwACAAgABgBtUXJd6DReLyZKD3IAAAgABgBtUXJd6DReL0dVJkoAAA==
text looks-wrong ui	fgAMACUNrluVONQo/AUNRTQ1hlUMV8dtSnGGdwAAAQBuAA0ABgAEACUN4EZNaDJ5AAAHAAUAJQ3gRjJ5SmY5aAAACAAGAK5bKohZNupD/R2ScQAABgAEAJU4tQaLKD4oAAAIAAYA1CgcMxUNdUSYNEcdAAAIAAYA/AW4FhUNmng9Bl4cAAAIAAYADUXcM71KlSlea3UHAAAHAAUANDWlXBZFvRICWwAABwAFAIZVHhTfcEACbHkAAAcABQAMV6Vc0mcCW6cTAAAIAAYAx20DY612fgjiLWFsAAAIAAYASnEhEi8f4i02boFzAAAIAAYAhnfBV9dn2y8Scu9rAACOAAgA/AXUKBwzuBENRbgoND7YQwAAAgAqAAUABQADAEZRIwKUVwAACAAGAHEYLGZUCFgtMQFmRwAACAAGAIALFR5NAFJmZkdVCAAABwAFAKQ1QG0MT/gCaQEAAAgABgBUZjgADE/4AlUISB4AAFcACgAIAAYA/AW4FhUNPQZeHEdmAAAHAAUA1CgcMxUNdURHHQAABwAFABwzgX2EbBUNnzUAAAgABgC4EUpm9VHlHqBxXB4AAAcABQC4EUpmAlKBc1weAAAHAAUADUXcM5UpdQe6TwAACAAGALgoDUV9LtYzwCjxLgAACAAGADQ+QTOPEvwFFQ29EgAACAAGAPwFFQ34cHFE5RP2awAACAAGANhD/AUVDbBrcFanEwAAVwABACARAAACABkAAwAGAAQAIBHMB3MA8FEAAAgABgAgERtRxgdzAEZRlFcAAAcABQAgEXMADE/4ArgHAAA4AAgABwAFALBrcFanE85neEUAAAYABABBM44SvRIJRQAABAACAAZxBAgAAAcABQBxRPZr5BMBHrocAAAHAAUAnGylNmaTDx9ZZgAABQADALVlPRmuBgAABgAEAHlaiggpbo5xAAAFAAMAlnRpj/5aAAA3AAUADgyMeM8ihlV/eQAAAQAuAAUACAAGAA4M3DSELm0dUQCQTwAACAAGAIx4YBeVTywDpAjuHgAACAAGAM8ihlWtJLBrnRNLZgAACAAGAIZVvCKwa50T6yHVAgAACAAGAH95hmxhM6tzTwJOFwAAiwAFADwTei4dDu9DZQAAAAIAYAAHABEAAAABAA4AAgAFAAMAPBPlV+h8AAAGAAQAPBPlV+h88x4AAAUAAwB6LmEXYTMAABUAAAABABIAAgAHAAUAHQ4cFLNr+1QleQAACAAGAB0OHBSza/tUJXlZZgAAFQAAAAEAEgACAAcABQDvQ+VXUWfsHuh8AAAIAAYA70PlV20JUWfsHuh8AAAIAAYAPBNlAOVXkhZKZuUeAAAIAAYAZQBgM3ou+k4tF1wXAAAIAAYAHQ4cFLNrZQD7VJIWAAAhAAUABQADAAVyAAPeLQAABAACAAcCCk0AAAYABADtgnIDWi2cCAAABgAEAHIHlERSLTEBAAAGAAQAeFphAmQIgGgAACwAAwDmQ6lcFAgAAAEAJQAEAAgABgDmQ+VXUAJRZ+weBAgAAAgABgDmQ+VXFwhQAlFnEl0AAAgABgCpXBQI5kOkW+VXUAIAAAgABgAUCKVc5kPlVwJbUAIAAC0ABACaDcdtB2OVVQAAAQAlAAQACAAGAJoNMYgxWHEvFFguawAACAAGAMdtA2PjAnEvFFisdgAACAAGAAdjmwI9az1nWwjeQAAACAAGAJVVcS8UWPYkEHNrbAAAGAABAPuBAAABABMAAgAIAAYA+4G3VpMng1x3hNBnAAAIAAYA+4G3VpMng1x3hNBnAAAZAAIA9YINRQAAAQATAAIACAAGAPWCcgMPT4ouwTVDHAAACAAGAA1F1jP1gsAocgOKLgAAGAABACEGAAABABMAAgAIAAYAIQaOEhEN2UMbPlgAAAAIAAYAIQZbCI4SEQ3ZQxs+AAAYAAEAHhQAAAEAEwACAAgABgAeFIcATigPAdNwLB8AAAgABgAeFIcATigvaw8BPx8AAAoAAQCGSQYAhkmwaxttnRPfAtUCAAAKAAEAZhcGAGYXsZLEH9wD3DSVTwAA
text screen-look ui	IgADAJ2WHDO3kgAAAQAbAAMABwAFAJ2WanoQJV6W+QAAAAgABgAcM4F97jRFUoRsFQ0AAAgABgC3ktwDTFclZmAXTAIAABUAAQAgJAAAAQAQAAIABgAEACAkxFbzAPBRAAAHAAUAICQDUsRW8wCicwAAKQABADITAAABACQABAAHAAUAMhP8RXNWgQBIVwAACAAGADIT/EVzVltXgQBaaAAACAAGADIT/0XMV3NWIHmBAAAACAAGADIT/0UzecxXc1aBAAAAGAABAFsIAAABABMAAgAIAAYAWwgZPipnyBb9AZkAAAAIAAYAWwgqZyA+6y3IFiceAAAJAAEA6y0FAOstJx4SSgVyAAMAAAoAAQBTjwYAU4/vQ2kJyQHOV2x5AAAKAAEAuCgGALgoDUV9LtYzwCjxLgAACgABAIx4BgCMeFlnFEXsHmAXlU8AADMABQD5GGwz2TSYba4zAAABACoABQAFAAMA+RioAJZbAAAHAAUAbDP5GHoulls5AQAACAAGANk0NHJaZjUfHk+xAgAACAAGAJhtCVzvQ6Y1HhGfawAACAAGAK4zwSLsFx4Rn2uoIgAABgABAKUEAgClBH6wAAAKAAEAHhEGAB4Rn2sURXUH1QLfNAAAFwABAJhLAAABABIAAgAHAAUAmEshVr45MR7LAAAACAAGAJhL0TkhVjEeywCWNQAAGAABAFtQAAABABMAAgAIAAYAW1CzNI5JwQcMNTVyAAAIAAYAW1CzNI5Jw1bBB8pRAAAIAAEA01EEANNRyweCbDQAAAArAAIAIhHPHgAAAQAlAAQACAAGACIRn2sJCAkf/lo3HAAACAAGACIRn2sJCAkfYRf+WgAACAAGAM8eB2P7ayIRn2sJCAAACAAGAM8eB2P7ayIRn2sJCAAAFQABAHOPAAABABAAAgAGAAQAc4+WdHpcEQMAAAcABQBzj5Z0jVwRA25XAAAKAAEApxIGAKcSQTPCQSlyLW7mAgAACgABAHhmBgB4Zq8jAUblV2AzUAIAABkAAgAiEYxcAAABABMAAgAIAAYAIhFlGZ9ro08JCORDAAAIAAYAjFySaG8Ct2VcV31zAAAHAAEAjGgDAIxomHLAAgAACgABAOVmBgDlZtYzwCh0RCwd0CQAAGcAAwCcS7BrmG0AAAIAKQAFAAcABQC3VneE0Gd8AwJQAAAIAAYAtFbta7UcNBOQT9cCAAAHAAUAnFfwLU4CBXLgHgAABQADAEl09oMPAwAACAAGANgfXYrWACpPnWfuHgAANgAGAAgABgCcS7lWHHNiUMs1SFcAAAgABgCcS1tXuVYcc2JQyzUAAAcABQCwa50TS2YAHUgeAAAIAAYAsGudE1seylFLZgAdAAAIAAYAmG0JXO9DpjX5F1oJAAAIAAYAmG0JXO9DpjVtCfkXAAA=
text screen-action ui	KgACAEEzoRIAAAEAJAAEAAcABQBBM44SvRIJRX4AAAAIAAYAQTOXEnA/vRIJRX4AAAAIAAYAQTOTEs4+vRIJRX4AAAAIAAYAoRJBM70SCUXeQH4AAAAKAAEAQTMGAEEzvRIJReVm1jPAKAAAKQABAHAvAAABACQABAAHAAUAcC/lVz8B6HzgHgAACAAGAHAv5Vc/Aeh88x5aaAAACAAGAHAv5VfsZukePwHofAAACAAGAHAv5VdKZuUePwHofAAACQABAKNLBQCjS81X/QFLeeprAAAJAAEAFSQFABUkHRQjVUZ58wAAAAgAAQALDAQACwwCHZQeUQAAAEEABABxL5htHDMUCAAAAgAMAAIABQADAEZRIwKUVwAABAACAAxP+AIAACwABgAFAAMAcS8UWGtsAAAHAAUAcS8ggw9Ya2zfNAAABAACAHEva2wAAAgABgCYbQlc70OmNcaN+RcAAAcABQAcM4F9hGwVDZ81AAAGAAQAFAilXP9abBwAABgAAQAUCAAAAQATAAIACAAGABQIpVwHIv9aBgc2AAAACAAGABQIpVwHIp80/1oGBwAAcgADAJM7sGuLRQAAAgBJAAgACAAGAJM7kQFyeLRLVFoHAwAACAAGAJM7kQFyeLRLVFqwVAAACAAGAJM7kQFyeMdLEl1AawAACAAGAJM7kQFyeMdLEl1AawAACAAGALBrcFanE85n1QLEQwAACAAGALBrcFanE85n1QLEQwAACAAGAItFsGtwVqcTzmfVAgAACAAGAItFsGtwVqcTzmfVAgAAIQAFAAQAAgAac/xWAAAHAAUAlg0Xc4pWqFfXcwAABgAEAAhxZAglboBoAAAEAAIATB6QTwAABgAEAEAjgzVuaCRuAABhAAUA4z4GcRcIQTOhEgAAAgAYAAMABwAFAM8+px6nARJdAh0AAAYABAAeBl0cHBK/AAAABwAFAPkefR8+adQA6HwAAD8ACAAIAAYA4z7NZ0NW6o/9H8o+AAAIAAYA4z7NZ90+Q1bqj/0fAAAIAAYA4z7NZ0NWyj4XjTZuAAAIAAYA4z7NZ90+Q1YXjTZuAAAEAAIABnEECAAABQADABcIBnESXQAABgAEAEEzjhK9EglFAAAHAAUAoRJBM70SCUXeQAAAGAABAEEzAAABABMAAgAIAAYAQTPMdrxXFQ29EglFAAAIAAYAQTPMdrxXFQ29EglFAABSAAUAnGzDiL1KxEoCJQAAAQBJAAgACAAGAJxspTZmkw8fWWaxAgAACAAGAJxsDJSpNg8f3zQCUAAACAAGAMOIkkk9Cb1KuzTvAQAACAAGAMOIxEqSST0JpTZmkwAACAAGAL1KuEpbULs04TT3AQAACAAGAMRKpTZmk7hKW1C7NAAACAAGAAIlSHiFRotFsGv5AAAACAAGAAIlSHiwa/kAnRPVAgAA
text accessibility ui	CAABADGiBAAxougJpqFCAAAACgABABkGBgAZBoRsYxG9EQduKQAAACoAAQCwawAAAQAlAAQACAAGALBrnRNgF9UCXhxBBgAACAAGALBrnRNgF9UCXhxBBgAACAAGALBrnRNgF9UCXhxBBgAACAAGALBrnRNgF9UCXhxBBgAACAABAEBSBABAUrF8KgK2FgAACgABAFt+BgBbfoQe5Vf1VVMDOzMAAAoAAQBURQYAVEVZPiEGdwdxC44SAAAIAAEAWQgEAFkI32Y4AOoyAABUAAcAAUaJXH0uMhNyC153hncAAAEASQAIAAgABgABRr+BwWUCUgZYfXMAAAgABgCJXMFlbwLoVgJSi2UAAAgABgB9LtYzrCjBZQJSIy0AAAgABgAyE/xFc1bBZQJSi2UAAAgABgAyE/9FzFdzVsFlAlIAAAgABgByC00AkxbBZQJSfXMAAAgABgBed8UiUG4xI99RPzMAAAgABgCGd8FXR1GsKMFlAlIAACwAAwDgZRkNInkAAAEAJQAEAAgABgDgZRkNSlcyE/xFFEUAAAgABgAZDTITWAD8RRRFimUAAAgABgAieeBlGQ0yE/9FzFcAAAgABgAZDTIT/0XMV1gAFEUAAA==
text title-says-feature feature-request	gQAMAAB0zx6XIlAetxFxZm9m0meFd2EzJYPGSwAAAQBxAAsAFQAAAAEAEgACAAcABQAAdLEIJXmXIm4cAAAIAAYAzx4HY1dmAHSxCCV5AAAEAAIAlyJuHAAAEQAAAAEADgACAAMAAQBQHgAACAAGALcRuwdvTylQVC0nHgAAAwABAHFmAAADAAEAb2YAAAgABgDSZ41cC1dea29X+1wAAAgABgCFd1FuiyhNKC1uDDUAAAQAAgBhM08XAAASAAAAAQAPAAIABAACACWDnjUAAAgABgAlg2hs8S4ZRZ41qjUAAAcABQDPHgdjV2ZFdxofAAAIAAYAxkvjfMI02GflVyceAAAKAAEAzx4GAM8eB2NXZgB0sQgleQAA
text title-says-docs feature-request	TgAHAM0YFxRXbkkG8UWmdqMqAAABAEMACAAFAAMAzRgOVacAAAAIAAYAFxQjVWd4zRjxUQpxAAAGAAQAzRghVb4TpwAAAAgABgBXbtMTZ3jNGCFV8VEAAAgABgBJBoMYXhxHZhJKsQIAAAgABgDxRUYovwcdEgdQplUAAAgABgCmdohJzQcXUu8BbAcAAAcABQCjKs53HwFhM04XAAAKAAEAFxQGABcUI1VneM0Y8VEKcQAAgQADAM0YFxRJBgAAAgBEAAkABwAFAL1KqTUHbpBs3zQAAAcABQCLeHZPuRJvRGwcAAAIAAYAcHlpccoWzleScaEIAAAIAAYAOBPbNHlPSWZaVzloAAAHAAUAxkvCNNhn5Vf7XAAABgAEANh42VrKFqEIAAAHAAUAwTPkZrUS6ENZCAAABQADALdWd4TQZwAAAwABAEAGAAA1AAYABgAEAM0YIVW+E6cAAAAIAAYAFxQjVWd4zRjxUQpxAAAIAAYASQaDGF4cR2YSSrECAAAIAAYAzRghVb4TpwA4HAVyAAAIAAYAFxQjVWd4zRjxUQpxAAAIAAYASQaDGF4cR2ZGHBJKAAAKAAEAFxQGABcUI1WMeGd4zRifTwAA
text title-wishes feature-request	SwETAEAGMRcBRhkGhUnkeA1ccn38BcBLsRnPiaoMQV2GbEB4xksxA/uBAAABADQBEwARAAAAAQAOAAIABAACAEAGKBcAAAcABQAxF0AG9BffNAJQAAAUAAAAAQARAAIABgAEAAFGh0UGWHgHAAAIAAYAAUYggw9Yh0XfNHgHAAAHAAUAGQa6EWMRqB44XQAAPQADAIVJSwfKPgEANwAGAAgABgA1I6wq4zP8BbBlFQ0AAAgABgBBXRBXKk+xVgw1NXIAAAgABgD8BR0UFQ1Ua71Kk1YAAAgABgDQksRKoTb8BR0UFQ0AAAgABgAcM4RsFQ2NXAdugVcAAAgABgDYQ/wFR3zpCBUNBgcAABYAAAABABMAAgAIAAYA5HivXFpujFxcV4BoAAAIAAYA5HivXFpujFxcV9ZwAAAfAAAAAQAcAAMACAAGAA1cQAZvRG0cewgqAAAACAAGAOR4r1xaboxcDVznAgAACAAGAAFGDVyHRW9EbRx7CAAACAAGAHJ92GfpV2EzThf7XAAABwAFAPwFFQ0gT0kebkQAAAgABgDAS8I0DVx7RCceIEoAAAgABgCxGUlV63bGZwJSi3MAAAcABQDPidQfjVxzV+prAAAIAAYAhUkcM4RsFQ1LB41cAAAIAAYAqgz5BdU1lTQaRYZ0AAAIAAYAQV0QVwxPDDU1crBWAAAIAAYAhmzTUcNWYBdhMzQTAAAWAAAAAQATAAIACAAGAEB4C4TGV1FQkhY7MwAACAAGAEB4C4TGV5IWLSocAQAACAAGAMZLwjTYZ+VX1nz7XAAAFgAAAAEAEwACAAgABgAxA4JE5XAsH0t5/GsAAAgABgAxA4JE5XAsH0t5/GsAAAgABgD7gbsFawP2HJEWu08AAA==
text title-is-task feature-request	AwAAAAAAAAA=
text title-task-fails feature-request	sgAJACtPpEudEwlcxlbYHyZSLgPbeAAAAgBRAAkABgAEACtPlwdUZkkeAAAEAAIApEvlVwAABgAEAJ0TR2ZuHKEIAAAHAAUACVzZQ6AeVmYbBgAABgAEAKRL5VdTZjEeAAAHAAUAxlZBUvQe6Hw0EwAABgAEANgfXYpMHpxxAAAVAAAAAQASAAIABwAFACZSuRLNB29EaBwAAAgABgAuA7kSDU9vRGgcuAcAAAgABgDbeFxbKSqyZUEGThcAAFMACQAFAAMAByKfNAYHAAAGAAQAByJyRAYHkTQAAAgABgDNZ9g+Aw5DVl4ALmsAAAYABABZB2Uc+Q1HZgAABwAFAJkTwWV+CGFs8S0AAAUAAwAVUL8HVC0AABYAAAABABMAAgAIAAYAU1cIhHkDzxjncG1VAAAIAAYAU1cIhHkDzxjncBQfAAAIAAYA3DOfKV0BRFFKZk1XAAAGAAQA2WcZWNsvEnIAAA==
text title-is-question feature-request	GAABAAdjAAABABMAAgAIAAYAB2ObAkV3LW4MNTVyAAAIAAYAB2ObAkV3w1YtbspRAAArAAIAcS9AeAAAAQAlAAQACAAGAHEvwIEGWKcAyhg/AQAACAAGAHEvv4EgEQZYcwA/AQAACAAGAHEvBljQgT8BBwMKcwAACAAGAEB4xldxL28va2zPgQAAKwACABwz+4EAAAEAJQAEAAgABgAcM4RsFQ2NXAdugVcAAAgABgD7gbsFawM1a9FwJgAAAAgABgAcM4RsFQ2NXAdugVcAAAgABgD7gbsFawPwLeUeQGsAAA==
text wish feature-request	GAABAIVJAAABABMAAgAIAAYAhUlAeAuEzxZLB8ZXAAAIAAYAhUlAeAuEDEVLB8ZXAABJAAEAuVwAAAIALgAFAAgABgC5XBQI9l1WLUweGI0AAAgABgC5XBQI9l1WLQxbAVcAAAgABgC5XM12Pw1MbhQI9l0AAAgABgC5XIVJFAhLB/ZdVi0AAAgABgC5XHJ9FAjYZ+lX9l0AABUAAwADAAEA7FwAAAgABgDPHgdjV2ZqXUh4RXcAAAYABAB6WkpxnwgcEgAAQQAGADUjQHj8BdCSFxQcMwAAAQA3AAYACAAGADUjrCrjM/wFQHiwZQAACAAGAEB4xldBXW8vEFeSFgAACAAGAPwFQHgdFBUNVGvGVwAACAAGANCSxEqhNvwFQHgdFAAACAAGABcUQHgjVcZXZ3jNGAAACAAGABwzQHiEbBUNxleNXAAADAABAAlcCABpAZY1CVxsAuRDuk/GBxFRAAAYAAEAikkAAAEAEwACAAgABgCKSUkGfxjGVAQIw2cAAAgABgCKSZ0WxlQECMNn7wEAABkAAgAjZlQIAAABABMAAgAIAAYAI2YRF1QIUhdYLaQWAAAIAAYAVAhSF5MWWC0gZqQWAAArAAIAQHieFgAAAQAlAAQACAAGAEB4C4TGV9sySER5AwAACAAGAJ4WyDL2HLtPGQKYAAAACAAGAEB4C4TGV0hEeQOeFgAACAAGAJ4WbwN6gvYcu084HAAAUQAEAEB4XC0gEQ1cAAABAEkACAAIAAYAQHhcLTsTxlftCKcWAAAIAAYAQHg7E8ZXpxZOKEhEAAAIAAYAQHhcLTsTxlcNXO0IAAAIAAYAQHg7E8ZXDVxsAqcWAAAIAAYAXC3tCCAR1nwPT3MAAAAIAAYAIBFOKA9PcwA7HA8BAAAIAAYAXC0NXO0IIBFsAtZ8AAAIAAYADVwgEWwCTigPT29EAAAYAAEAcS8AAAEAEwACAAgABgBxL8CBBlinAMoYPwEAAAgABgBxL7+BIBEGWHMAPwEAAJkAAwBAeJIWkUYAAAIARwAIAAgABgBAeAuExleSFkhEeQMAAAgABgBAeAuExleRRn8HnlQAAAYABACSFgYMmABRAAAACAAGAJFGfweeVAYMMgCRFgAACAAGAEB4C4TGV5IWSER5AwAACAAGAEB4C4TGV5FGfweeVAAACAAGAJIWBgzUcJgAUQBqAQAACAAGAJFGfweeVAYMMgCRFgAASgALAAQAAgBRUDszAAAFAAMALSpHZm4cAAAEAAIAxSnaVgAABwAFADlbFkYCJQwe6i0AAAYABAACJS0d8GtLeQAABwAFAHNtjYKPVhMJFR8AAAcABQCUSQyUiQmTB980AAAEAAIANRPiVgAABQADAKlPVC28BwAACAAGAEp8nHb8BRUNgQfPRgAABQADAGEzZhxPFwAAPgADABFFAEayXAAAAQA3AAYACAAGABFFQHgLhGs0xlfKPgAACAAGAABGQHgLhMZX5VfWfAAACAAGALJcFAhAeAuExlfxXAAACAAGABFFazTKPpwW0QGYAAAACAAGAABG5VfWfJwW1wGYAAAACAAGALJcFAjxXEMSSWavHAAAGAABAGtJAAABABMAAgAIAAYAa0nwgWMBsjSQJ2sDAAAIAAYAa0nwgdEykCdrA/lRAABTAAYADVzkeMBLAUZyfYVJAAABAEkACAAIAAYADVxABmwCKBdvRG0cAAAIAAYA5HivXFpujFwNXGwCAAAIAAYAwEvCNA1ce0RsAmMBAAAIAAYADVxsAoZs01HDVmAXAAAIAAYAAUYNXIdFbAIGWG9EAAAIAAYAcn3YZ+lXDVxsAnICAAAIAAYAhUlLBw1cbALKPm9EAAAIAAYADVwac2wC/FZvRDNuAABHAAMAU48gEQ1cAAACACUABAAIAAYAU48gERFPxQO6V3MAAAAIAAYAU48NXIR2IBFsAhFPAAAIAAYAIBEPT3MAbwN6grgHAAAIAAYADVwgEWwCD09vRHMAAAAaAAQABAACAEAGKBcAAAUAAwBcLe0I1nwAAAQAAgBOKCwfAAAIAAYA5HivXFpujFxcV4BoAAA/AAQAzx6FdwB0txEAAAEANwAGAAgABgDPHgdjV2YAdLEIJXkAAAgABgCFd1FuiygAdE0osQgAAAgABgAAdLEIJXmXImEzTxcAAAgABgDPHgdjV2a3EbsHRXcAAAgABgCFd1Fuiyi3EbsHTSgAAAgABgC3EbsHb08pUFQtYTMAADYABAAlg9JnhXfwgQAAAQAuAAUACAAGACWDnjXbMlxsVgFzAwAACAAGANJnjVwLV3IC1DJzVwAACAAGAIV3UW6LKE0o5wLXMgAACAAGAPCB2zJrA8wH0XBWAQAACAAGAPCB2zJrA8wH0XBWAQAAPgABAEAGAwBABigXKgABADYAAgAIAAYA5HivXFpujFxcV9ZwAAArAAAAAQAoAAYABgAEAEFdEFcMNTVyAAAHAAUANHLRc0Af3zT+awAABAACAN1DoSMAAAMAAQD7gQAABwAFAJdWQ0uISTMTvAcAAAYABAB6DoB5GHPXcwAAKgABAPuBAAABACUABAAIAAYA+4FaCbNUGI1rA/AtAAAIAAYA+4EcFLFyMnmHAPxRAAAIAAYA+4FaCbNUGI1rA/AtAAAIAAYA+4EcFLFyMnmHAPxRAAAiAAIA0QcJXAAAAQAcAAMACAAGANEHB40dErsHb0+uUgAACAAGAAlcFI3RB2wC5EOuUgAACAAGAAlcFI3RB2wC5EOuUgAAPQACABwz+4EAAAEANwAGAAgABgAcM4RsFQ2NXAdugVcAAAgABgD7gRuN0QeuUloJawMAAAgABgD7gVoJuwVrAzVr0XAAAAgABgAcM4RsFQ2NXAdugVcAAAgABgD7gRuN0QeuUloJawMAAAgABgD7gVoJuwVrA/At5R4AADUAAwB5Vlwt0mcAAAEALgAFAAgABgB5VtJnjVziRgtXdXkAAAgABgBcLX198QjSZ41cC1cAAAgABgBcLX198QjSZ41cC1cAAAgABgDSZ41cC1cAdJYWsQgAAAgABgDSZ41cvwcLVx0SB1AAAAoAAQAlEQYAJRExA3MAewg3HEt5AAAKAAEAhXcGAIV3UW6LKE0o5wItbgAA
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
text assistant-sandbox config	IQABAJoNAAABABwAAwAIAAYAmg0sWJJP6xZga9MCAAAIAAYAmg0iiDFYkk/rFmBrAAAIAAYAmg3EiDVYkk/rFmBrAAA=
text assistant-permission-prompts config	TgACAJpWgQgAAAIAOwAHAAcABQCYNDJyLW54ReYCAAAGAAQAzz6nAQIdlB4AAAcABQDPPqcepwESXQIdAAAIAAYA+4GDBxtHbQnWjzIAAAAIAAYAsXL8UcNW3lElbgRxAAAIAAYAcRhWZv9a2ByZHm4cAAAHAAUAqyevBi0ACAfYNAAADAACAAYABACaVshLz2f7XAAAAwABAIEIAABRAAQAAUZhHsaNgQgAAAIAKwAGAAYABAABRodFMgB4BwAACAAGAAFGh0V+ggtYMgB4BwAABQADAGEeXBedAAAABwAFAMaNYR6zUlwXnQAAAAQAAgCBCDkAAAAGAAQAgQjOPtNsOQAAAB0ABAAFAAMAGUWqNSRuAAAGAAQAGUU3bqo1onMAAAYABAAZRdEBqjUkbgAABwAFABlFN27RAao1onMAABgAAQCyXAAAAQATAAIACAAGALJcFAhKfNhn4Vc2AAAACAAGALJcFAhKfNhn4Vd/BwAA1gABAH9nAAACABMAAgAIAAYAf2e9Su0eqTUHbpFsAAAIAAYAf2e9Su0eqTUHbsNWAAC9AAoAEwAAAAEAEAACAAYABACaVshLz2f7XAAABwAFAJpWyEvPZ0td+1wAAA8AAAABAAwAAgAEAAIAsmhBeAAABQADALJoQXiBRAAADwAAAAEADAACAAQAAgCSSzlVAAAFAAMAYReSSzlVAAAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABUAAAABABIAAgAHAAUAzx4HY1dmRXcaHwAACAAGAM8eB2NXZkV3N24aHwAAEwAAAAEAEAACAAYABADxRfYy5xd7BwAABwAFAPFFuVX2MucXewcAABUAAAABABIAAgAHAAUAelruHrAIzXOgcQAACAAGAHpar2fuHrAIzXOgcQAACAAGACUSSnGOSZ8IhC7fNAAAFgAAAAEAEwACAAgABgDhZkozNm6Fc+0TDDUAAAgABgDhZkozw1Y2boVz7RMAABEAAAABAA4AAgAFAAMAsRwhEuEtAAAGAAQAoRKxHCES4S0AAA==
text assistant-approvals config	GAABAAFGAAABABMAAgAIAAYAAUaHRX6Cd1YLWOJWAAAIAAYAAUaHRX6Cd1YLWOJWAAAqAAEADg8AAAEAJQAEAAgABgAOD2WPZQB5Wn9nvUoAAAgABgAOD2WPZQB5Wn9nvUoAAAgABgAOD2WPZQCMJ3laf2cAAAgABgAOD2WPZQCMJ3laf2cAAAoAAQByPwYAcj/XbA1tUnndAr8HAAAvAAEAby8GAG8vD3Img85XcwPENQEAJAAEAAgABgB/Z71K7R6pNQdukWwAAAgABgCyXBQISnzYZ+FX+1wAAAgABgBAI3015U+2VndnjkkAAAcABQDXbHA/gQjfNAJQAAA=
text assistant-hooks integration	FgACAOFWUVYAAAEAEAACAAYABADhVj5WaS8/AQAABwAFAFFW4VbeQGkvPwEAAA==
text assistant-overloaded overloaded	GAABAOVXAAABABMAAgAIAAYA5VdQAl9n60XGVOweAAAIAAYA5VdQAl9nUhfrRcZUAAA=
text tokens-drain usage-limit	lwAFABVzWWsRY50TORMAAAIAbgANAAgABgDHH9eHmGwNNr0RB24AAAgABgBrDf4FhklVV3dnRFEAAAcABQBbeZ14pnYpUktuAAAEAAIARTCDdwAABAACAH0u1jMAAAgABgDUH8WJzk8BW4146RMAAAYABADrNMtRYGu9BwAABQADAJpbvmUNCAAABwAFAGqK2B9TZicegXMAAAcABQCYbA02jUkHbokIAAAWAAAAAQATAAIACAAGAHVM7nYDAqlUGXPWVgAACAAGANEHiEmpVO8BGXPWVgAABAACAKBLTVcAAAYABADMdrxXFQ3fGAAAHwAFAAUAAwAVc9g+Q1YAAAUAAwBZa0d5swYAAAUAAwARY8J4lVcAAAYABACdE/oXSmbVHAAABAACADkTglcAAGwABQAVc1lrEWOdExNFAAACACsABwAFAAMAeA5hAC55AAAGAAQAPRm3ZQgHqgAAAAQAAgBuHL8AAAAHAAUAV27fUcNWNBOBAAAAAwABADEDAAAFAAMA9YFrA4oIAAAFAAMA9S0hEnoAAAA3AAcABwAFABVz2D5DVlseylEAAAYABABZa0d5OiizBgAABgAEABFjwniVV/ZwAAAHAAUAnRP6F0pm1Ry8NQAACAAGAJ0T+hdKZtUczzWicwAABgAEABNFuzS+Srw1AAAHAAUAE0W7NL5KzzWicwAAbgAGAD0ZeA5MfKAeV26hWwAAAgA8AAcABwAFABVz2D5DVgcDSB4AAAgABgAVc9g+Q1ZbHspRBwMAAAcABQBZa0d5MQM6KLMGAAAHAAUAEWObAsJ4lVf2cAAABwAFABNFuzS+StEBvDUAAAgABgATRbs0vkrPNdEBonMAAAgABgCdE/oXSmaEANUczzUAACcABgAFAAMAPRm3ZQgHAAAEAAIAeA4ueQAABgAEAEx8njVhUMEHAAAGAAQAoB4NXF4XgkQAAAYABABXbt9Rw1Y0EwAABQADAKFbazSVbQAAVQACABNFEWMAAAIAGgADAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAHAAUAEWObAsJ4lVf2cAAANAAGAAYABAARIooIKW6gcQAACAAGABEiolTlAIoIGXPWVgAACAAGAAtj7T+bApoSQTOtVAAACAAGAHVt5FYZc69U4QLWVgAACAAGABUe8VwAdI5JU2axCAAABwAFAAtjQTOTEs133D4AAA==
text anthropic-extra-usage-words usage-limit	CgABAGqKBgBqitgf1gBZa0d5MQMAAA==
text anthropic-tool-words invalid-request	GQACAINPQ0kAAAEAEwACAAgABgCDTxwUf08yeaIUs1YAAAgABgBDSeXTiVaDTxwUf08AAE4AAgBDSUBJAAACABMAAgAIAAYAQ0nl04lW4lYZc0t5AAAIAAYAQEmJVmXTVm5QeBsfAAA0AAcAAwABAFoBAAAEAAIAbzNaAQAABgAEABlVHw3tRVgAAAAHAAUAoRIZVR8N7UVYAAAACAAGAG8vD3Img85XcwPENQAACAAGAL1KqTUHbpBs9wHfNAAACAAGAL1KozUbbUpxjkmfCAAA
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
error quota-words usage-limit	YwADAMcfkYhTjwAAAgAlAAQACAAGAMcf14fWAFOPzFepFgAACAAGAJGIzB/WAFOPzFdbLQAACAAGAFOPzFceBqkWIRJdHAAACAAGAFOPzFfFAyB5ii7pcAAANgAHAAYABAARY8J4lVf2cAAABgAEAFlrR3k6KLMGAAAGAAQAE0W7NL5KvDUAAAUAAwAJXORDuAcAAAgABgABRodF8IEHWLsHb08AAAcABQCdE/oXSmbVHLw1AAAIAAYAnRP6F0pm1RzPNaJzAACJAAIAE0XHHwAAAgBLAAsABQADAFlrR3mzBgAABQADABFjwniVVwAACAAGAJFtDFuZT/QXTB7fNAAABQADAJFtDFtMHgAABgAEAJ0T+hdKZtUcAAAHAAUAB26RbP1rDDUZHwAABgAEAO0/4h39HH+CAAAFAAMApTQGB78WAAAHAAUAAS+cSwxy+FHEVgAABAACAAlc5EMAAAUAAwDMV28vPwEAADcABgAIAAYAE0W7NB4GvkohEl0cAAAIAAYAxx/Xh9YAE0W7NL5KAAAIAAYAE0W7NL5Kii7RATkBAAAIAAYAE0W7NB4GvkouayESAAAIAAYAxx/Xh9YAE0W7NL5KAAAIAAYAE0W7NL5KLmsLDFktAAAKAAEAegsGAHoLAUa7B50T5ENvTwAAbQAFAJ0TEWNZawQlegsAAAIAMwAGAAgABgBPAt9wzldAAoBVbHkAAAQAAgAyUSMCAAAIAAYAXnfFIlBuMSPfUT8zAAAIAAYAhnfBV0dRrChXHswAAAAIAAYAkYjMH9YAWy3VCFp5AAAIAAYAoEtABp0WKBf9AU1XAAAwAAYABwAFAJ0T+hdKZtUcvDUAAAgABgCdE/oXSmbVHM81onMAAAYABAARY8J4lVf2cAAABgAEAFlrR3k6KLMGAAAGAAQABCWMeKNPYhkAAAgABgB6C7sH5ENvT20HqhEAABkAAgBP0xFjAAABABMAAgAIAAYAT9NfdhFjFVJed8UiAAAIAAYAEWObAl534XDFIlBuAAAYAAEAEWMAAAEAEwACAAgABgARY8cf14ebAtYAwngAAAgABgARY5GImwLMH9YAWy0AABgAAQCqDAAAAQATAAIACAAGAKoME0WYNIFFuzS+SgAACAAGAKoME0WYNIFFuzS+SgAACgABAAtjBgALY88eV2Z/WmcJ944AACoAAQCqDAAAAQAlAAQACAAGAKoMmDSBRRNuFEVVAAAACAAGAKoMmDSBRZ80gCcURQAACAAGAKoM9FTEZxUNjCeYNAAACAAGAKoMmDSBRRRFVQCBJwAAPgADAMmJC2NMbgAAAQA3AAYACAAGAMmJ1B9MbtN2HQ7WAAAACAAGAAtjzx5XZkxu03YdDgAACAAGAExu03YdDu5msGuhEwAACAAGAMmJ1B9MbtN2HQ7WAAAACAAGAAtjzx5XZkxu03YdDgAACAAGAExu03YdDu5msGuhEwAAGQACAIrRkYgAAAEAEwACAAgABgCK0c8RkYjMH7chI3kAAAgABgCRiMwf1gAjecxXe20AAJwABQAuA5GIoB7HH5FtAAADAD4ABwAHAAUAEWObAsJ4lVf2cAAACAAGAJ0T+hdKZoQA1Ry8NQAACAAGAJ0T+hdKZoQA1RzPNQAACAAGAAFGh0XwgQdYuwdvTwAACAAGAGoOE3dhAJ8XTigsHwAACAAGAHoLuwfkQ29PTQBtBwAABwAFAFlrR3kxAzooswYAACcABgADAAEAljUAAAQAAgBVCEZmAAAEAAIA9YF2CAAABQADAIyC5R5GZgAACAAGAC5rCwxZLQAdUQB2CAAACAAGAFwt7QgLDNZ8NhwAHQAALAAFAAgABgAuA9R4pRbua0t5zBwAAAgABgCRiMwfWy3VCFp5KW4AAAgABgCgHg1cXheCRDEfknEAAAgABgDHH9eHUhevEfYc0RwAAAYABACRbQxbXB7wUQAAXAABAFOPAAACACUABAAIAAYAU4/MV8lDxQPuayB5AAAIAAYAU4/xIcxXxQPuayB5AAAIAAYAU48uA9R4zFfJQ6UWAAAIAAYAU4/xIS4D1HjMV6UWAAAxAAYABgAEABFjwniVV/ZwAAAHAAUAnRP6F0pm1Ry8NQAACAAGAJ0T+hdKZtUczzWicwAACAAGAAFGh0XwgQdYuwdvTwAABwAFAGoOE3efF04oLB8AAAYABABZa0d5OiizBgAA
error rate-words rate-limit	IgACABNFhdIAAAEAHAADAAgABgATRbs0vkoFHsJlmnEAAAgABgATRbs0vkrCZdEBrQIAAAgABgCF0r4hs3ETRbs0vkoAAAoAAQDPHgYAzx4HY1dm0QeISUV3AAAZAAIAckQURQAAAQATAAIACAAGAHJE2y/UcxJy1medcgAACAAGABRFoXLbL9RzEnLWZwAAGAABAM8eAAABABMAAgAIAAYAzx4HY1dmuErtNCpSAAAIAAYAzx4HY1dmtFZFd+1rAAAKAAEAFXMGABVz2D5DVrhK7TQqUgAACgABABNFBgATRWkIuzS+SsgWtFYAAA==
error overload-words overloaded	CgABAOVXBgDlV1ACX2dSF+tFxlQAAAoAAQAiEQYAIhFpWtU1BQgfBlYSAAAYAAEAeQ4AAAEAEwACAAgABgB5Dl959h7RaGEAimUAAAgABgB5Dl959h7RaGEALmsAAEUAAwABCRwU1B8AAAIAJQAEAAgABgABCc5/HBSxcox4MnkAAAgABgAcFLFyjHh9LtYzMnkAAAgABgDUH8WJAQnWAM5/HBQAAAgABgDUH8WJ1gAcFLFyfS4AABgAAwAFAAMA60XGVDwGAAAHAAUAWxeISSMevAeQTwAACAAGAMUijgYxI7RlNjN9cwAA
error server-words server-error	CgABAPYeBgD2HtFoKk+dZ+4ew0MAAAoAAQD7gQYA+4FyC7YnlxafH00AAAAYAAEAcX0AAAEAEwACAAgABgBxfdVo2EP8BTRPR3wAAAgABgBxfcNL1WjYQ/wFNE8AABgAAQDneAAAAQATAAIACAAGAOd4Jl0uA2ccNm6SBwAACAAGAOd4Jl0uA1dJuU9nHAAACgABAPYeBgD2HtFoSi08BpEWkGUAAA==
error too-large-words context-limit	CgABAH9aBgB/WtuOZglXCJdm6EMAABkAAgBXCM8eAAABABMAAgAIAAYAVwjVNZdm6EOGdBiNAAAIAAYAzx4HY1dmVwjVNZdmAAAYAAEAzx4AAAEAEwACAAgABgDPHgdjV2aGDU1VVwgAAAgABgDPHgdjV2aGDU1VVwgAAAoAAQC9EgYAvRJXCJdm6ENSF34AAAA=
error malformed-words invalid-request	CgABACAcBgAgHIEzzx4HY2XTV2YAACIAAgDPHkp8AAABABwAAwAIAAYAzx4HY1dmSnzuND1SAAAIAAYASnzuND1SWWsKRZ0WAAAIAAYASnyBSe40PVIKRbM0AAAPAAEA1B8LANQfxYnOTwFbjXjpEzMjAB7tAI4zSEQAAFEABACBSd5aFxRAeAAAAQBJAAgACAAGAIFJQHg7E8ZXxWezNAAACAAGAN5aQHg7E8ZXxWdkAgAACAAGABcUQHg7EyNVxldneAAACAAGAEB4OxPGV8VnvRFyAgAACAAGAIFJQHg7E8ZXxWezNAAACAAGAN5aQHg7E8ZXxWdkAgAACAAGABcUQHg7EyNVxldneAAACAAGAEB4OxPGV8VnvRFyAgAACgABAGqKBgBqitgf1gBtUXJd6DQAABgAAQCmawAAAQATAAIACAAGAKZrSnGOSestnwghEgAACAAGAKZrSnGOSestnwghEgAAPQACAIFJxx8AAAEANwAGAAgABgCBSVcIszSXZuhDYwEAAAgABgDHH9eH1gCBSbM03xwAAAgABgCBSVcI9YGzNJdm6EMAAAgABgDHH9eH1gCBSfWBszQAAAgABgCBSVcIszSXZuhDYwEAAAgABgDHH9eH1gCBSbM03xwAABgAAQDkeAAAAQATAAIACAAGAOR4r1xaboxcm3jfUQAACAAGAOR4r1xaboxceFq7ZQAA
error malformed-answer invalid-request	NQADAEk7SnynKgAAAQAuAAUACAAGAEk7mhaPAUp87jQ9UgAACAAGAEp87jQ9UqZrCkXrLQAACAAGAEp87jQ9Unhau2UKRQAACAAGAKcqSnynZu40PVJneAAACAAGAEp87jQ9UqYWgQcKRQAADAABANQfCADUH8WJzk8BW4146RNaAVwzAAA8AAEAhUwAAAEANwAGAAgABgCFTAMCWnnScAYMUQAAAAgABgCFTFwt7QgDAlp51nwAAAgABgCFTAMCSnFaeY5JnwgAAAgABgCFTAMCWnkIB8RW8VEAAAgABgCFTAMCWnkIcWQIJW4AAAgABgCFTAMCWnmAB51nrUYAAAoAAQALYwYAC2PPHldm3HczIwAeAAAKAAEA5HgGAOR4r1xKfFpujFymFgAAEAABAEp8DACma+stIRIjHtUCeklKfO40PVIKRXUHXDMAAA==
error install-words install-update	GAABAGVRAAABABMAAgAIAAYAZVEuXCQCWUk0aNAAAAAIAAYAZVEuXCQCWUnQAENoAABaAAIAQHh6VgAAAgATAAIACAAGAEB4OxPGVzwj3DTtAAAACAAGAHpWQHj5RjsTxldybQAAQAAHAAgABgCaVrVLHDMVDShyeloAAAgABgC2Q4FE7QA6I3gHkTQAAAgABgBeF3NPDFtLHkcSmR4AAAgABgABIqkzLHL3EyoGiWgAAAgABgCDT14XohQMW0semR4AAAgABgBeF3NPDFtLHkcSmR4AAAgABgA5PiEGjxJpWjooswYAAAoAAQA5PgYAOT4hBo8S14NpWuEYAAAKAAEA/UYGAP1GelZ8fYInByJybQAAGQACAL1Lbw4AAAEAEwACAAgABgC9S5pWolsHInJEBgcAAAgABgBvDtZ3YQCQNAcickQAABAAAQDjNAwA4zTcPp9QFEXRAeAeJySMeMhX1nDzAEZRAAAKAAEAPCMGADwjIBHcNO0AG1HGBwAACgABADk+BgA5PiEGjxJpWownxWcAAAoAAQCVeAYAlXheFwxb61BLHiZKAAAKAAEAOT4GADk+IQaPEmla/AUVDQAACgABAMqIBgDKiNB2zR+6DUxu1gAAAAoAAQAHIgYAByJIKHJEBgcmSj0GAAAKAAEAgUkGAIFJwxY+KCARkwcMWwAAIQABAJpWAAABABwAAwAIAAYAmla1SxwzFQ0octs0AAAIAAYAmla1Sxwz+RMVDShyAAAIAAYAmla1SxwzFQ0LUOAoAAAKAAEAEzMGABMzCEVNKRYBY2hJAwAACgABAGVRBgBlUS5c9IFrSSQCXggAAAYAAQAyUgIAMlIpAgAACgABAHpWBgB6VoNP/AX5RhUNIE8AAAoAAQBAeAYAQHg7E8ZXnDUZbDwjAAAKAAEAbw4GAG8O1ndhAJMnkDRRRAAALQABANh4AwAHIgYH5QABACUABAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAIAAYA2HjZWi4De3nWCMoWAAAtAAQAByLYeNt43IMAAAEAJQAEAAgABgAHInJEBgfrNAJx3lEAAAgABgDYeNlaLgMHInJEBgcAAAgABgDbeFxbKSouAwcismUAAAgABgDcg+EYFFgHIs9QckQAAAoAAQDkeAYA5HivXFpujFwLUOAoAAAKAAEAoRIGAKES80CxHFduvUqjNQAAGAACAN8LFYsAAAEAEgACAAcABQDfCxMzCEVNKRYBAAAIAAYAFYuUFNILEzMIRU0pAAAjAAMAOT6SJyUzAAABABwAAwAIAAYAOT4hBo8SaVqMJyUSAAAIAAYAkiclEkpxjkmfCGNoAAAIAAYAJTN6DuBmJRJKcXV5AAAKAAEA6E8GAOhPqSMJRV4XtlZzTwAACgABAAciBgAHInFEugVyRAYHY2gAAA==
error module-words install-update	CgABALoZBgC6GUlVPCNBeCAR3DQAAAoAAQC6GQYAuhlJVRZKK09BeJcHAAAKAAEAJyQGACckuhmMeElVyFdBeAAACgABAMcfBgDHH9eHZhcnJLoRjHgAAAoAAQDLIgYAyyInJB4djHgaVbUSAAAZAAIACEXyVAAAAQATAAIACAAGAAhFIjP1DWkIPmnAZQAACAAGAPJUyQwpOTwCWC1dbAAACgABAAhFBgAIRSIz9Q1pCFIX60UAAAoAAQD0jgYA9I6vSe9ujg2MeDwjAAA=
error process-words process	CgABAJdWBgCXVickQ0uMeIhJyFcAAAoAAQCXVgYAl1ZDSwciiEmWFnJEAAAKAAEAIYgGACGIyR/WACck/AUeFAAADAABACckCADaAlxsJySMeMhX1nDzAEZRAAAbAAIAJySXVgIA2gJcbAEAEwACAAgABgAnJIx4yFfWcPMARlEAAAgABgCXVickQ0uMeIhJyFcAAAoAAQBoUAYAaFBqk6U2LROZKbRVAAAKAAEAyogGAMqIzR/WAAF0sQhGeQAAEAABANB2DADQdroNTG7FZ70RE1UueQB0QR+6T6FnWmYAAIEAAgDKiC55AAACADUABgAGAAQAyojNH9YAvDUAAAgABgDKiM0f1gDncCaDcwMAAAgABgDKiM0f1gDBNZJxzBwAAAgABgDKiM0f1gCnFsE1JoMAAAgABgAueQB0QR+6T6FnWmYAAAgABgAueQB0pxZBH7pPoWcAAEUACAAFAAMAThcqEzlVAAAHAAUAAXSxCEZ5JW4KcQAACAAGAMqIzR/TcE4XKhM5VQAACAAGAMqIzR8BdLEIRnklbgAACAAGAHiTEk/hA0BRn1TvHgAACAAGAHiTEk/hAwF0sQhAUQAACAAGAMqIeJPNHxJP4QPWAAAACAAGAMqIeJPNHxJP4QPWAAAACQABAH1aBQB9Wo1tHAniAtCDAAAKAAEAJRIGACUSkDTFZ4IuoBa9EQAACgABAPwFBgD8BRUN+HBTbt53CB4AAAoAAQBoUAYAaFBqk6U22B9ditYAAAAKAAEAl1YGAJdWQ0sWSohJM3K3NAAA
error integration-words integration	GAABAB1cAAABABMAAgAIAAYAHVzVRod34ChsAtg0AAAIAAYAHVzVRod34ChsAus0AAAWAAIA4VZRVgAAAQAQAAIABgAEAOFWPlZpLz8BAAAHAAUAUVbhVt5AaS8/AQAACgABANgfBgDYH12K1gBtL9NRkWwAAAoAAQAXUAYAF1CbKqF29h7RaL8HAAAHAAEAkkYDAJJGjG3bAQAACgABAFsIBgBbCC9nCVw8c94+2UMAAAoAAQCVDgYAlQ6WHHyCc32ZM28DAAAjAAMA2B8pKrlPAAABABwAAwAIAAYA2B9ditYA01GRbGEzAAAIAAYAKSpQHZVxYTPCZVoBAAAIAAYAuU++VmEzEVFaATccAAA=
error config-words config	dgAFAEp8k3hoUKNEeFoAAAIALgAFAAgABgBKfO40PVIKRXUHXDMAAAgABgCTeKhQL0BJURRY0IMAAAgABgBoUGqTpTYtE5kptFUAAAgABgCjRHIHhklVVxZKe2cAAAgABgB4WgcickQGB2MIrFQAAD4ABwAIAAYANHLRc0Af3zQCUP5rAAAIAAYAFVBOKjRy0XNAH980AAAIAAYANSPlT7ZWzjM0E4EAAAAIAAYANSOsKuMz5U+2ViF5AAAIAAYAQV0QV0oCDDU1crBWAAAGAAQA3UOhI/AArgYAAAgABgCTJP1Rv3KOSfYA0GcAAIAABABKfKNEtmgpOQAAAgBJAAgACAAGADRy0XNAH980AlD+awAACAAGAIIn7QA0ctFzQB86IwAACAAGABVQTio0ctFzQB/fNAAACAAGABVQTioya+0ANHLRcwAACAAGADUj5U+2Vs4zNBOBAAAACAAGADUjgiflT7ZWzjPtAAAACAAGADUjrCrjM+VPtlYheQAACAAGADUjrCrjM+VPtlYheQAALgAFAAgABgBKfO40PVIKRXUHXDMAAAgABgCjRHIHhklVVxZKe2cAAAgABgC2aOh4SWg4E1pXOF0AAAgABgC2aOh4SWg4Ez1dWlcAAAgABgApOVBmtR3pE7ocknEAABAAAQDUHwwAk3ioUC9ASVEUWDMj1B/FidYAAVvpE7ocAAA=
error context-words context-limit	ZgAGAJpWbVGmccZWWWvPHgAAAgA2AAYACAAGAJpWyEvPZ3ICOF37XAAABwAFAG1Rcl3oNGx5ZAEAAAgABgCmcdgfWIrEVvVRNBMAAAgABgDGVkFSW2hma+h8NBMAAAgABgBZazoo8wElSrMG/20AAAgABgDPHgdjV2ZFdxofJG4AACUABAAIAAYAt1b4RRlzqFTXAdZWAAAIAAYAVwiXZuhDGXM6KKhUAAAIAAYAt1b4RRlzqFTXAdZWAAAIAAYAVwiXZuhDGXM6KKhUAABJAAIApnGcbAAAAgAlAAQACAAGAKZx2B9YinwqFlBPHgAACAAGAKZx2B9YiuEYIIPcNAAACAAGAKZx2B9YihNFuzS+SgAACAAGAJxspTamcdgfWIrEVgAAHQAEAAYABADHH9eHrxH2HAAABQADAB4GXRxHZgAABQADABNFuzS+SgAACAAGAHhmryMBRuVX5h7ofAAAhAACAMcfw4gAAAIASQAIAAgABgDHH9eH1gCvEfYczBwAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gCvEfYcpBYAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gDfHK8RYhkAAAgABgDDiJJJxx/Xhz0Jf0wAAAgABgDHH9eH1gDfHK8RYhkAAAgABgDDiJJJxx/Xhz0Jf0wAADQABgAIAAYApnHYH1iKxFb1UTQTAAAGAAQAFXPYPkNWSB4AAAcABQAVc9g+Q1ZbHspRAAAIAAYApnHYH1iKAUaHRX6CAAAIAAYAFXPYPkNWAUaHRX6CAAAIAAYAFXPYPkNWAUaHRX6CAAAhAAEAw4gAAAEAHAADAAgABgDDiJJJPQmmcdgff0wAAAgABgDDiJJJPQl/TMc0FXMAAAgABgDDiJJJPQlkeH9MpUkAAAoAAQB9igYAfYqK0ccf14dadoHSAAAKAAEAFXMGABVz2D4TRUNWuzS+SgAACgABAMOIBgDDiJJJPQl/TMc0fHkAAAoAAQCGdwYAhneaVrVLwVdpWllrAAAKAAEAmlYGAJpWtUtpWsAZKXl/JwAACgABAKZxBgCmcdgfWIoBRgZYxFYAAA==
error policy-words content-policy	UQACAIZc/AUAAAIAJQAEAAgABgB9fU0DCjVlVupDoQgAAAgABgB9fU0DCjVlVupDoXEAAAgABgB9fU0DCjVlVupDNHIAAAgABgCrJ68G6zQtAAgH3lEAACUABAAIAAYAhlwJRVlrR3ltVm8CAAAIAAYAhlwJRW1WbwLgcMRWAAAIAAYA/AWGXBkGuhEVDQlFAAAIAAYAhlwJRRSNWGttVkUfAAAtAAQAI9Oh0U8zoDQAAAEAJQAEAAgABgAj0152FVJPM4ZcCUUAAAgABgCh0VR2FVKgNMRWrUYAAAgABgBPM4ZcCUVtVm8C4HAAAAgABgCgNO0A1nDEVq1G9VEAACMAAwD1bgqNFVAAAAEAHAADAAgABgD1buqPWGtFH40GqiIAAAgABgAKjVhrRR+NBqoioDQAAAgABgAVUFhrRR+NBqoiF40AAAoAAQAZVQYAGVWTEs4+Hw1lAP4OAAAhAAEAtQYAAAEAHAADAAgABgC1Boso3UOhIz4o8AAAAAgABgC1Boso3UOhIz4o8AAAAAgABgC1BosoZQD+Dt1DoSMAAAoAAQDPHgYAzx4HY1dm/AUVDSBPAAA=
error assistant-malformed invalid-request	IQABAEp8AAABABwAAwAIAAYASnzuND1SCkV1B+JWAAAIAAYASnzuND1SCkVaF50WAAAIAAYASnzuND1SCkWSFhoMAAAbAAEA1B8GANQfxYnOTwFbjXjpEwEAEAACAAcABQAZVR8NjhLtRVgAAAAGAAQAzmdpVrsCbkQAACgAAwAnJMmI5HgFAFoX/QH8HZJLOVUBABwAAwAIAAYAJySMeMhX1nDzAEZRAAAIAAYAyYjNH9YAzxhtVTprAAAIAAYA5HivXFpujFznAlxXAAA=
error assistant-sandbox config	CgABAJoNBgCaDSxYkk/rFmBr0wIAAA==
error tool-server-words integration	BwABANZJAwDWSUwT8QEAAA4AAQAnJAoA4lYZc2RWBwMnJIx4yFfWcPMARlEAAAoAAQDudgYA7nZNbuJWHBLnAhlzAAA=
error anthropic-tool-blocks invalid-request	TwACAENJQEkAAAEASQAIAAgABgBDSeXTiVbiVhlzS3kAAAgABgBDSeXTiVbiVhlzS3kAAAgABgBASYlWZdNWblB4Gx8AAAgABgBASYlWZdNWblB4Gx8AAAgABgBDSeXTiVbiVhlzS3kAAAgABgBDSeXTiVbiVhlzS3kAAAgABgBASYlWZdNWblB4Gx8AAAgABgBASYlWZdNWblB4Gx8AABkAAgAZVaESAAABABMAAgAIAAYAGVXjNKNQcD8fDY4SAAAIAAYAoRIZVeM0o1BwPx8NAAAKAAEAg08GAINPHBR/TzJ5ohSzVgAACgABADXRBgA10bUhAy4VER4GzmcAAAoAAQDjNAYA4zSjUHA/iWzcM5EpAAA=
error anthropic-extra-usage usage-limit	CgABAGqKBgBqitgf1gBZa0d5MQMAAAoAAQBtEQYAbRE7ExkGE0W7NMhXAAAKAAEAegsGAHoLuwedE+RDb09NAAAACgABABNFBgATRbs0Hga+SiESXRwAAA==
error grpc-unavailable-words network	CgABANhDBgDYQ/wFNE9HfOkIFQ0AAAoAAQDYQwYA2EP8BUl5NE9HfOkIAAAKAAEA2lEGANpRwxKMXJtt/UV+AAAACgABAEcEBgBHBIqi8a7YQ/wFNE8AAA==
error grpc-deadline-words network	GQACAMcfitEAAAEAEwACAAgABgDHH9eHCh1hGEgGFEUAAAgABgCK0ccf14fbT7chYRgAAAoAAQCK0QYAitHHH9eH20+3IUl5AAA=`);function mt(e,t,a){return e instanceof RegExp?e:wt(e,`rule ${t}`,a)}s(mt,"toPattern");function C(e,t){return e.map(({pattern:a,...i})=>{let o,n=s(()=>o??=mt(a,i.name,t),"make"),c=je.get(me(i,"text"));return{...i,...c!==void 0&&{prepared:{programs:c,pattern:n}},get pattern(){return n()}}})}s(C,"readTextRules");function $(e){return e.map(({message:t,...a})=>{if(t===void 0)return a;let i=mt(t,a.name),o=je.get(me(a,"error"));return{...a,message:i,...o!==void 0&&{prepared:{programs:o,pattern:s(()=>i,"pattern")}}}})}s($,"readErrorRules");var jt=[{name:"context-words",category:"context-limit",reason:"the input is longer than the limit",source:"messages of language-model APIs and of HTTP servers",weight:4,message:r`
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
    `},{name:"policy-words",category:"content-policy",reason:"refused for what was asked",source:"usage-policy messages of language-model services",weight:4,message:r`
      (violates?|violating|against) (our |the )?(usage|content|acceptable use|safety) polic…
      content[_ ](policy|filter)…
      safety (system|filter|settings)
      blocked by content
      flagged (as|for|by)
      unable to respond to this request
    `},{name:"assistant-malformed",category:"invalid-request",reason:"the model's service refused the request as malformed",source:"validation messages of language-model APIs",weight:2.6,status:[400,499],message:r`
      invalid (tool|model|beta)
      unexpected \x60?+\x60? (block|role)
      model[: ][^.\n]{0,60}(not found|does not exist|not supported)
    `},{name:"assistant-sandbox",category:"config",reason:"the sandbox of an assistant's commands is in the way",source:"messages of coding assistants",weight:2.4,message:/\bsandbox\b/},{name:"tool-server-words",category:"integration",reason:"a tool or tool server of the assistant failed",source:"Model Context Protocol",weight:2.4,message:/\bmcp\b|\btool \S{1,80} not found\b|\bno such tool\b/}];var yt=["model","assistant","agent","llm","ai","claude","opus","sonnet","haiku","gpt(?:-[\\w.]+)?","codex","gemini","copilot"],vt=["agents\\.md","claude\\.md","gemini\\.md","copilot-instructions","cursorrules"],_r=f()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`,qr=[/\bmodels?\b(?! (?:class|table|field|file)s?\b)/,/(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,/\bprompts?\b/,/\b(?:conversations?|chats?)\b/,/\bassistants?\b/,/\bai\b/,/\b(?:gemini|copilot|opus|sonnet|haiku)\b/,/\binstructions?\b/,/\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,/\b(?:tokens?|context)\b/,/\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,/\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,/\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,/\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/];function ye(e){return e(_r)||qr.filter(e).length>=2}s(ye,"speaksOfAssistant");var E="can(no|')?t|cannot|unable to",te="fail(s|ed)? to",M="could( not|n't)";var p="issue trackers of language-model assistants",kt=`(?:${yt.join("|")})`,Pr=vt.join("|"),xt=[{name:"title-says-model",category:"model-behavior",reason:"the title calls itself a report about the model",source:"conventional title prefixes",weight:3.2,pattern:/^\W{0,3}models?\b(?: behaviou?r)?\]/,zones:["title"]},{name:"model-quality",category:"model-behavior",reason:"complains of the model's answers or choices",source:"issue trackers of language-model assistants",weight:3.2,pattern:f()`
      \bhallucinat\w+|
      \b${kt}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${kt}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${Pr}|system prompt|my rules|
        user (?:rules|instructions?|directives?|request))\b
    `},{name:"model-words",category:"model-behavior",reason:"speaks of the quality of answers, code or understanding",source:"issue trackers of language-model assistants",weight:2.2,pattern:r`
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
    `},{name:"file-tool",category:"filesystem",reason:"a tool that edits, reads or searches files goes wrong",source:"tool names shared by several assistants",weight:2.2,pattern:/\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/},{name:"saved-session",category:"filesystem",reason:"saved sessions or history are lost or cannot be opened again",source:p,weight:1.8,pattern:r`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${E}|${te}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `},{name:"compaction",category:"context-limit",reason:"shortening the conversation fails",source:"feature name shared by several assistants",weight:3.2,pattern:/(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,zones:["title","lead"]},{name:"policy-refusal",category:"content-policy",reason:"a policy or safety filter refused what was asked",source:p,weight:3.8,pattern:r`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `},{name:"context-full",category:"context-limit",reason:"the conversation or its answer is longer than the limit",source:p,weight:3.6,pattern:r`
      (prompt|input|context|conversation|request|message|file|response|output) (is |was |too |are |
        size )*(too (long|large|big)|exceed*)
      context (window|length|limit|size|low|usage|left)
      out of context
      max(imum)?[ _]((output|context)[ _])?tokens?
      token (count )?(limit|maximum) <1> exceed*…
      exceeds? (the )?(maximum )?<1> tokens?
      tokens? > \d…
    `},{name:"assistant-tools",category:"integration",reason:"speaks of an assistant's commands, agents or tool servers",source:"Model Context Protocol; common usage",weight:2.6,pattern:r`
      mcps?
      …(?<!\S)/ide
      slash commands?
      custom (commands?|agents?|tools?)
      sub-?agents?
      skills?
      agents?\b(?= (not|fail|list|load))…
    `},{name:"assistant-tools-fail",category:"integration",reason:"an assistant's command, agent or tool server does not load or connect",source:p,weight:2.4,pattern:r`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `},{name:"assistant-request-refused",category:"invalid-request",reason:"the model's service refused the request as malformed",source:p,weight:3.2,pattern:r`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `},{name:"assistant-sandbox",category:"config",reason:"speaks of the sandbox that an assistant's commands run in",source:p,weight:2.4,pattern:/\bsandbox(?:ed|ing)?\b/},{name:"assistant-permission-prompts",category:"config",reason:"speaks of an assistant's permission prompts and approvals",source:p,weight:3,pattern:r`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `},{name:"assistant-approvals",category:"config",reason:"an assistant's approvals do not do what they say",source:p,weight:2.6,pattern:r`
      allowed-?tools
      bypass(ing)? permissions?
      dangerously[- ]skip
      without <1> (permission|approval|confirmation|asking)
    `},{name:"assistant-hooks",category:"integration",reason:"speaks of hooks, which an assistant runs around its tools",source:p,weight:2.2,pattern:/\bhooks?\b/},{name:"assistant-overloaded",category:"overloaded",reason:"says that it is overloaded",source:p,weight:3,pattern:r`
      overload(ed)?\b(?! <1> (operators?|functions?|methods?|calls?|slices?|notation|constructors?|
        index*|resolution|signatures?|variants?|literals?|deref*))…
    `},{name:"tokens-drain",category:"usage-limit",reason:"tokens or usage drain faster than expected",source:p,weight:3,pattern:r`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `}];var R="errno(3), libuv error names",Et="Node.js documentation, \u201CErrors\u201D",Rt=[{name:"errno-network",category:"network",reason:"a network error code",source:R,weight:3,code:f("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `},{name:"errno-tls",category:"network",reason:"a certificate could not be verified",source:"OpenSSL verify(1)",weight:3.2,code:/^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i},{name:"errno-port",category:"network",reason:"the port or address is taken",source:R,weight:2.4,code:/^EADDR(?:INUSE|NOTAVAIL)$/i},{name:"errno-file",category:"filesystem",reason:"a file error code",source:R,weight:2.6,code:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i},{name:"errno-space",category:"filesystem",reason:"the disk or its quota is full",source:R,weight:3.4,code:/^(?:ENOSPC|EDQUOT)$/i},{name:"errno-handles",category:"filesystem",reason:"too many open files",source:R,weight:2.8,code:/^(?:EMFILE|ENFILE)$/i},{name:"errno-memory",category:"memory",reason:"no memory left",source:R,weight:3.4,code:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i},{name:"exit-137",category:"memory",reason:"killed, which usually means out of memory",source:"128 + SIGKILL, sh(1)",weight:2,code:/^(?:exit 137|SIGKILL)$/i},{name:"exit-signal",category:"crash",reason:"ended by a signal that means a crash",source:"signal(7)",weight:3,code:/^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i},{name:"exit-code",category:"process",reason:"a child process ended with an error",source:"sh(1)",weight:1.6,code:/^exit -?\d+$/i},{name:"errno-child",category:"process",reason:"a child process could not be started or fed",source:R,weight:2.2,code:/^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{name:"spawn-enoent",category:"process",reason:"the program to start was not found",source:Et,weight:4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"module-missing",category:"install-update",reason:"a module of the program is missing",source:Et,weight:2,code:/^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i},{name:"npm-code",category:"install-update",reason:"an npm error code",source:"npm documentation, \u201CCommon errors\u201D",weight:3,code:/^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i},{name:"sdk-code",category:"install-update",reason:"an error code of the package manager or SDK",source:"NuGet and .NET SDK error references",weight:2.8,code:/^(?:NETSDK\d+|NU\d{4})$/i}];var b="RFC 9110, section 15",Ar="RFC 6585",St=[{name:"http-400",category:"invalid-request",reason:"HTTP 400: the service refused the request as malformed",source:b,weight:2.2,status:[400,400]},{name:"http-401",category:"authentication",reason:"HTTP 401: not signed in",source:b,weight:3.2,status:[401,401]},{name:"http-402",category:"usage-limit",reason:"HTTP 402: payment required",source:b,weight:3.2,status:[402,402]},{name:"http-403",category:"permission",reason:"HTTP 403: signed in, but not allowed",source:b,weight:2.8,status:[403,403]},{name:"http-404",category:"invalid-request",reason:"HTTP 404: what was asked for is not there",source:b,weight:1.6,status:[404,404]},{name:"http-407",category:"network",reason:"HTTP 407: the proxy wants a sign-in",source:b,weight:3,status:[407,407]},{name:"http-408",category:"network",reason:"HTTP 408: the request took too long",source:b,weight:2.4,status:[408,408]},{name:"http-413",category:"context-limit",reason:"HTTP 413: the request was too large",source:b,weight:3,status:[413,413]},{name:"http-422",category:"invalid-request",reason:"HTTP 422: the request could not be processed",source:b,weight:2.4,status:[422,422]},{name:"http-429",category:"rate-limit",reason:"HTTP 429: too many requests",source:Ar,weight:2.6,status:[429,429]},{name:"http-451",category:"permission",reason:"HTTP 451: withheld for legal reasons",source:"RFC 7725",weight:2.6,status:[451,451]},{name:"http-5xx",category:"server-error",reason:"HTTP 5xx: the service itself failed",source:b,weight:3,status:[500,528]},{name:"http-529",category:"overloaded",reason:"HTTP 529: the service is overloaded",source:"Anthropic API errors page; Qualys",weight:3.6,status:[529,529]}];var Tt={language:"zh",when:{letters:String.raw`\p{Script=Han}`},spaced:!1,words:{crash:r`
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
    `,network:r`
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
    `,authentication:r`
      (无法|不能|没法|無法)(正常)?(登录|登錄|登入|登陆)
      (登录|登錄|登入|登陆)(失败|失敗|不了|不上|过期|报错|异常|循环)
      认证(失败|错误|过期)
      認證失敗
      授权(失败|过期|错误)
      (密码|密碼|令牌|密钥)(错误|無效|无效|过期)
      反复(要求)?登录
      验证码
    `,"install-update":r`
      (安装|安裝|升级|升級)(失败|失敗|不了|报错|错误|出错|不上)
      (无法|不能|無法)(安装|安裝|更新|升级|升級)
      更新(失败|失敗|不了|报错)
      卸载(失败|不)
      依赖(冲突|错误)
      编译失败
    `,permission:r`
      权限(不足|错误|被拒)
      權限不足
      没有权限
      沒有權限
      无权(限|访问)
      無權
      拒绝访问
      拒絕存取
      访问被拒
    `,memory:r`
      内存(泄漏|泄露|溢出|不足|占用|爆|暴涨|过高)
      記憶體(洩漏|不足|溢位|用量)
      (cpu|处理器) ?(占用|使用率|飙)
      占用(大量|过多|过高|太多)
    `,ui:r`
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
    `,"feature-request":r`
      希望(能|可以|增加|添加|支持|加)
      建议(增加|添加|支持|加)
      建議(增加|新增|支援)
      请(求)?(增加|添加|支持)
      請(新增|支援)
      能否(增加|支持|添加)
      /可以(?:增加|添加|支持).{0,20}吗/
      功能(请求|建议|需求|請求)
      /想要.{0,12}功能/
    `,"usage-limit":r`
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
    `,config:r`
      (配置|设置|設定|选项|参数)(不生效|无效|失效|没有生效|被忽略|丢失|不起作用|無效)
      /(?:不生效|忽略).{0,4}(?:配置|设置)/
    `,filesystem:r`
      文件(不存在|找不到|被覆盖|丢失|损坏|损毁|锁定|路径)
      找不到文件
      檔案(不存在|遺失|損毀)
      (无法|不能)(读取|写入|保存|打开|删除)(文件|目录)
      磁盘(已满|空间)
      中文路径
      路径(错误|不存在)
    `,"model-behavior":r`
      变笨
      降智
      胡说
      幻觉
      不听(指令|话)
      不按(指令|要求|照)
      答非所问
    `,"context-limit":r`
      上下文(过长|太长|超|长度|窗口|压缩)
      压缩(对话|上下文|失败)
    `}};var _t={language:"fr",when:{words:"de|le|les|un|une|des|du|ce|avec|mais|quand|apr\xE8s|est|aux|sans|ne|pas|erreur|je|dans|mon|ma"},spaced:!0,words:{crash:r`
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
    `,network:r`
      erreur (de )?(réseau|connexion)
      pas de connexion
      (impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (se )?(connecter|
        joindre) (au serveur|à internet|à l'api|le serveur|au réseau)
      connexion (refusée|perdue|interrompue|fermée|coupée)
      perte de connexion
      délai (d'attente )?(dépassé|expiré)
      certificat
      hors[- ]ligne
    `,authentication:r`
      (impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (lors|en)|
        échec) <1> (me |se |s'|m')?(connecter à (mon|son) compte|connecter (avec|via|depuis)|identifier|
        authentifier)
      me connecter à mon compte
      échec (de (l'|la )?)?(authentification|connexion au compte)
      authentification <1> (échou|impossible|refus)
      mot de passe <1> (incorrect|refusé|invalide)
      déconnect(e|é) (sans cesse|à chaque|automatiquement)
      session expirée
    `,"install-update":r`
      (impossible (de|d')|n'arrive pas à|erreur (lors de l'|à l')|
        échec (de (la |l')?|lors de l')) ?(installer|installation|mettre à jour|mise à jour|
        désinstaller|compiler|compilation)
      (installation|mise à jour) <2> (échou|impossible|bloqu|ne (se|s'))
      ne s'installe pas
      ne se met pas à jour
    `,permission:r`
      permission (refusée|non accordée)
      permissions insuffisantes
      accès (refusé|interdit)
      droits? insuffisant
      pas (les droits|la permission|l'autorisation)
      non autorisé
    `,memory:r`
      fuites? (de )?mémoire
      /(?:consomm|utilis|occup)\p{L}* (?:\p{L}+ ){0,3}(?:mémoire|ram~)/
      mémoire (insuffisante|vive|saturée|pleine)
      (manque|plus) de mémoire
      100 ?% (du |de )?(cpu|processeur)
    `,ui:r`
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
    `,"feature-request":r`
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
    `,"usage-limit":r`
      limite d'(utilisation|usage)
      limite <1> atteinte
      quota <1> (atteint|dépass|épuis)
      crédits? <1> (épuis|insuffisant)
      facturée? (deux fois|en double)
      abonnement
    `,config:r`
      (réglage|paramètre|configuration|option|préférence)s? <3> (ignorée?|
        pas (pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)
      (ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (la |le |les |mes |mon |
        ma )?(configuration|réglage|paramètre|option|préférence)
    `,filesystem:r`
      (fichier|dossier|répertoire)s? <3> (introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)
      (impossible d'|ne peut pas )(ouvrir|enregistrer|lire|écrire|supprimer) (le |la |un )?(fichier|dossier)
      disque plein
      espace disque
    `,"model-behavior":r`
      ignore (mes |les )?instructions
      hallucin
      réponses? <1> (fausse|inventée|pire)
    `,"context-limit":r`
      contexte <1> (trop|dépass|plein)
    `}};var qt={language:"de",when:{words:"der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|f\xFCr|bitte|ich|unter|schl\xE4gt"},spaced:!0,words:{crash:r`
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
    `,network:r`
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
    `,authentication:r`
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
    `,"install-update":r`
      (installation|update|aktualisierung|upgrade|einrichtung) <3> (fehlgeschlagen|schlägt fehl|bricht|
        nicht|hängt|abgebrochen|fehler)
      (lässt|kann|konnte) <4> nicht <1> (installier|aktualisier|updaten|deinstallier|kompilier|bauen)
      installationsfehler
      updatefehler
      installationsprogramm
    `,permission:r`
      zugriff <1> (verweigert|abgelehnt)
      (keine|fehlende|unzureichende|nicht genügend) (+)?(berechtigung|rechte|zugriffsrechte)
      nicht (berechtigt|autorisiert)
      berechtigungsfehler
    `,memory:r`
      speicherleck
      arbeitsspeicher
      speicherverbrauch
      speicherbedarf
      (zu wenig|kein|nicht genügend|zu viel|gesamten) (+)?(arbeits)?speicher
      (cpu|prozessor)-?(last|auslastung)
      ram-?(verbrauch|nutzung)
      frisst <2> (ram|speicher)
    `,ui:r`
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
    `,"feature-request":r`
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
    `,"usage-limit":r`
      (nutzungs|wochen|tages|sitzungs)-?limit
      (kontingent|guthaben|limit) <2> (aufgebraucht|erschöpft|erreicht|überschritten|leer)
      doppelt (abgebucht|berechnet)
      rechnung
      abonnement
    `,config:r`
      /(?:einstellung|konfiguration|option)\p{L}* (?:\p{L}+ ){0,3}(?:ignoriert|
        nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|
        verloren|wirkungslos)/
      ignoriert <1> (einstellung|konfiguration|option)
    `,filesystem:r`
      /(?:datei|ordner|verzeichnis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|
        geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)/
      /(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\p{L}* (?:\p{L}+ ){0,2}(?:nicht|öffnen|speichern)/
      (festplatte|datenträger) <1> voll
      umlaut* im (pfad|dateinamen|benutzernamen)
    `,"model-behavior":r`
      ignoriert <1> anweisung
      halluzin
      antworten? <1> (falsch|schlechter|erfunden)
    `,"context-limit":r`
      kontext <1> (zu lang|voll|überschritten)
    `}};var Pt={language:"ja",when:{letters:String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`},spaced:!1,words:{crash:r`
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
    `,network:r`
      ネットワーク(エラー|に接続|接続|が)
      接続(エラー|でき|に失敗|が切|が拒否|が失|タイムアウト)
      つながら
      繋がら
      タイムアウト
      通信エラー
      証明書
      プロキシ
      オフライン
    `,authentication:r`
      ログイン(でき|に失敗|エラー|が|し直|を求|ループ)
      サインイン(でき|に失敗|エラー)
      認証(エラー|に失敗|でき|が|コード)
      ログアウトされ
      パスワードが
    `,"install-update":r`
      インストール(でき|に失敗|エラー|が(失|でき|終))
      アップデート(でき|に失敗|エラー|が)
      アップグレード(でき|に失敗)
      更新(でき|に失敗|エラー|が(失敗|適用))
      ビルドに失敗
      依存関係
    `,permission:r`
      権限(が(な|あり)|エラー|不足)
      アクセス(が)?(拒否|でき(な|ま))
      許可され(て|ま)
      アクセス権
    `,memory:r`
      メモリ(リーク|不足|使用|を|が)
      メモリー(リーク|不足)
      cpu(使用率|が|を)
      重く?な(る|り)
    `,ui:r`
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
    `,"feature-request":r`
      (し|追加し|対応し|でき(る|て)?(ように)?し)て(ほしい|欲しい|いただ)
      (できるように)なると(嬉|うれ)
      追加して(ほし|くだ)
      機能(追加|要望|リクエスト)
      要望
      (あると|だと)(嬉|うれ|便利|助か)
      対応(希望|予定は)
    `,"usage-limit":r`
      利用制限
      使用制限
      使用量(が|の)
      上限に(達|到)
      クォータ
      クレジット(が|不足|消費)
      二重(請求|課金)
      請求
    `,config:r`
      設定が(反映|効|無視|保存|消|読|適用)
      設定ファイルが
      (反映|適用)され(な|ま)
    `,filesystem:r`
      ファイルが(見つ|存在|開|消え|壊|保存|上書|ロック|削除)
      保存でき
      書き込め
      読み込め
      ディスク(が|の空|容量)
      パスに(日本語|空白|スペース)
    `,"model-behavior":r`
      指示に従わ
      指示を無視
      馬鹿に
      嘘をつ
      幻覚
      ハルシネーション
    `,"context-limit":r`
      コンテキスト(が|長|上限|ウィンドウ|圧縮)
      圧縮に失敗
    `}};var At={language:"ko",when:{letters:String.raw`\p{Script=Hangul}`},spaced:!1,words:{crash:r`
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
    `,network:r`
      네트워크 ?(오류|에러|연결|문제|끊)
      연결(할 수|이 (안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)
      타임 ?아웃
      시간 ?초과
      접속(이 안|할 수|되지| ?오류)
      프록시
      인증서
    `,authentication:r`
      로그인(이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (계속|다시))
      인증(에 실패|이 안| ?오류| ?실패|되지| ?번호)
      로그아웃(됩|되)
      비밀번호(가|를)
    `,"install-update":r`
      설치(가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)
      업데이트(가 안|할 수|에 실패|되지| ?실패| ?오류)
      업그레이드(에 실패| ?실패| ?오류)
      빌드(에 실패| ?실패)
      의존성
    `,permission:r`
      권한(이 없| ?없| ?오류| ?부족|이 부족|이 거부)
      접근(이 거부| ?거부|할 수)
      액세스(가 거부| ?거부)
    `,memory:r`
      메모리(가| ?누수| ?부족| ?사용| ?를)
      cpu ?(사용|가|를|점유)
    `,ui:r`
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
    `,"feature-request":r`
      추가해 ?주
      추가(되|하)면 (좋|감사)
      기능 ?(추가|요청|제안)
      지원해 ?주
      지원(되|하)면
      있으면 좋겠
      했으면 좋겠
      건의
      제안합니다
    `,"usage-limit":r`
      사용량(이| ?제한| ?한도| ?초과)
      한도(가|를|에)
      한도 ?초과
      크레딧
      이중 ?(결제|청구)
      결제가
    `,config:r`
      설정(이 (적용|저장|무시|사라|안|초기)|을 무시|값이)
      적용되지
    `,filesystem:r`
      파일(이 (없|삭제|손상|사라|잠|덮)|을 (찾을|열|저장|읽)( 수|지))
      경로(를 찾|에 한글)
      디스크(가| ?공간| ?용량)
    `,"model-behavior":r`
      지시를 (무시|따르)
      멍청
      거짓말
      환각
    `,"context-limit":r`
      컨텍스트(가| ?길이| ?초과| ?압축)
      압축에 실패
    `}};var Ot={language:"pt",when:{words:"de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha"},spaced:!0,words:{crash:r`
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
    `,network:r`
      erro de (rede|conexão)
      sem (conexão|internet)
      não (consegue|consigo|é possível) (se )?conectar
      conexão (recusada|perdida|interrompida|fechada|cai)
      falha (na|de) conexão
      tempo (de espera|limite) (esgotad|excedid)
      certificado
      não conecta
    `,authentication:r`
      (não (consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (fazer (o )?login|entrar|
        logar|autenticar|acessar a conta|iniciar sessão)
      login <2> (falh|não|erro|inválid)
      autenticação (falh|não|erro)
      falha (de|na) autenticação
      senha (incorreta|inválida|não)
      sessão (expir|encerrad)
      desloga
    `,"install-update":r`
      (não (consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (instalar|atualizar|
        desinstalar|compilar)
      (instalação|atualização) <2> (falh|não |erro|trav)
      (falha|erro) (na|de|da) (instalação|atualização)
      não (instala|atualiza)
    `,permission:r`
      permissão negada
      sem permissão
      permiss(ão|ões) insuficiente
      acesso negado
      não (tenho|tem) permissão
      não autorizad
    `,memory:r`
      vazamento de memória
      /(?:consum|uso)\p{L}* (?:\p{L}+ ){0,2}(?:de )?memória/
      (muita|toda a|falta de|sem) memória
      memória (insuficiente|ram~)
      memória <1> (aument|cresc|estour)
      (100 ?%|muita|toda a) (da |de )?(cpu|ram~)
    `,ui:r`
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
    `,"feature-request":r`
      gostaria (de|que)
      seria <1> (bom|útil|ótimo|legal|interessante|ideal)
      por favor,? (adicion|permit|inclu)
      adicionar (uma? |a |o )?(opção|suporte|possibilidade|função|modo)
      solicitação de (recurso|funcionalidade)
      sugestão
      poderiam (adicion|inclu)
    `,"usage-limit":r`
      limite de (uso|mensagens|tokens)
      limite <1> (atingid|excedid)
      cota <1> (esgotad|excedid)
      créditos
      cobrad\p{L} (duas vezes|em dobro)
      assinatura
    `,config:r`
      /(?:configuraç|opç|preferência|parâmetro)\p{L}* (?:\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|
        aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)/
      (ignora|não respeita|não salva|não aplica|perde) (a |o |as |os |minha |minhas )?(configuraç|opç|preferência)
    `,filesystem:r`
      (arquivo|pasta|diretório|ficheiro)s? <2> (não (existe|encontrad|é salvo)|corrompid|bloquead|
        sobrescrit|apagad|sumi|desaparec)
      não (consegue|consigo|é possível) (abrir|salvar|ler|gravar|apagar) (o |a |os |um )?(arquivo|pasta|ficheiro)
      disco cheio
    `,"model-behavior":r`
      ignora (minhas |as )?instruções
      alucina
      respostas? <1> (errad|inventad|pior)
    `,"context-limit":r`
      contexto <1> (muito|cheio|excedid)
    `}};var zt={language:"ru",when:{letters:String.raw`\p{Script=Cyrillic}`},spaced:!0,words:{crash:r`
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
    `,network:r`
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
    `,authentication:r`
      не (могу|может|удается|удаётся|удалось) (войти|авториз|залогин)
      ошибк\p{L} (авториз|входа|аутентиф)
      авторизаци
      аутентификаци
      разлогин
      неверн+ (пароль|логин|токен)
      выкидывает из аккаунта
    `,"install-update":r`
      не (устанавлива|обновля|ставится|собирается)
      не (могу|удается|удаётся|удалось) (установить|обновить|собрать)
      ошибк\p{L} (установки|обновления|сборки)
      (установка|обновление) <1> (не|завис|прер|падает)
    `,permission:r`
      нет (прав|доступа|разрешени)
      отказано в доступе
      доступ (запрещ|закрыт|отказан)
      недостаточно прав
      запрещен
    `,memory:r`
      утечк\p{L} памяти
      (не хватает|нехватка|недостаточно|кончается|съедает|жр[её]т|потребля+|вся|много) <1> (оперативн|памят)
      оперативн+ памят
      (грузит|нагружа+|загру+) <1> (процессор|цп|cpu)
    `,ui:r`
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
    `,"feature-request":r`
      хотелось бы
      было бы <1> (здорово|хорошо|удобно|неплохо|полезно|классно)
      добавьте
      добавить (поддержк|возможност|функц|опци)
      прошу добав
      предлагаю
      запрос (на )?функ
      сделайте
    `,"usage-limit":r`
      лимит
      квот
      исчерпан
      /(?:списал|снял)\p{L}* (?:\p{L}+ )?(?:дважды|два раза|деньги)/
      подписк
    `,config:r`
      /(?:настройк|параметр|конфиг|опци)\p{L}* (?:\p{L}+ ){0,2}(?:не (?:примен|сохран|работа|учитыва|
        действ)|игнориру|сбрасыва|слета)/
      игнорирует (настройк|конфиг|параметр)
    `,filesystem:r`
      файл* <2> (не найден|не сохраня|поврежд|удаля|пропал|исчез|перезапис|занят)
      не (могу|удается|удаётся|удалось) (открыть|сохранить|прочитать|удалить|записать) <1> (файл|папк)
      путь не найден
      диск (заполнен|переполнен)
    `,"model-behavior":r`
      игнорирует (инструкц|указан)
      галлюцин
      (модель|нейросеть) <1> (тупит|врёт|врет|поглупел)
    `,"context-limit":r`
      контекст* <1> (превыш|переполн|слишком)
    `}};var Lt={language:"es",when:{words:"de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"},spaced:!0,words:{crash:r`
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
    `,network:r`
      error de (red~|conexión|conexion)
      sin conexión
      no (se )?(puede|puedo|logra|consigue) conectar
      fall(a|o|ó) (de |en )?(la )?conexión
      conexión (rechazada|perdida|interrumpida|cerrada)
      se pierde la conexión
      tiempo de espera
      certificado
      no se conecta
    `,authentication:r`
      (no (puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|
        problema al) (iniciar (la )?sesión|iniciar sesion|autentic|entrar|acceder)
      inicio de sesión <2> (fall|no|error)
      autenticación (fall|no|error)
      /(?:fall|error)\p{L}* (?:de|en la|la) autenticación/
      contraseña (incorrecta|inválida|no)
      cierra (la )?sesión
      sesión (caduc|expir)
    `,"install-update":r`
      (no (puedo|puede|se puede|deja|logro)|error al|fall* al|imposible|problemas? al) (instalar|
        actualizar|desinstalar|compilar)
      (instalación|actualización) <2> (fall|no |error|se queda|incompleta)
      /(?:fall|error)\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)/
      no se (instala|actualiza)
    `,permission:r`
      permiso denegado
      permisos? insuficient
      (sin|no tengo|no tiene|falta de) permisos?
      acceso denegado
      no (está |estoy )?autorizad
    `,memory:r`
      /(?:consum|uso|fuga|falta|exceso|fugas)\p{L}* (?:de |toda la |mucha |demasiada |
        excesivo de )?(?:memoria|ram~)/
      sin memoria
      memoria insuficiente
      memoria ram
      (usa|consume|uso de|al) (el )?(100 ?%|mucha|demasiada|toda la) (de )?(la )?(cpu|memoria|ram)
    `,ui:r`
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
    `,"feature-request":r`
      me gustaría
      sería <1> (bueno|útil|genial|ideal|interesante|bonito)
      estaría (bien|bueno|genial)
      por favor,? (añad|agreg|permit)
      (añadir|agregar) (una? |la |el )?(opción|soporte|posibilidad|función|modo)
      solicitud de (función|funcionalidad|característica)
      sugerencia
      propongo
      podrían (añad|agreg)
    `,"usage-limit":r`
      límite de (uso|mensajes|tokens)
      límite <1> alcanzad
      alcanc+ (el|mi) límite
      cuota <1> (agotad|excedid|superad)
      créditos
      sin saldo
      cobr+ (dos veces|doble)
      suscripción
    `,config:r`
      /(?:ajuste|configuraci|opci|preferencia|parámetro)\p{L}* (?:\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|
        aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)/
      (ignora|no respeta|no guarda|no aplica|pierde) (la |el |los |las |mi |mis )?(configuraci|ajuste|
        opci|preferencia)
    `,filesystem:r`
      (archivo|fichero|carpeta|directorio)s? <2> (no (existe|encontrad|se encuentra|se guarda)|dañad|
        corrupt|bloquead|sobrescrit|borrad|desaparec)
      no (puede|puedo|se puede) (abrir|guardar|leer|escribir|borrar) (el |la |los |un )?(archivo|fichero|carpeta)
      no encuentra (el |la )?(archivo|fichero|carpeta|ruta)
      disco lleno
    `,"model-behavior":r`
      ignora (mis |las )?instrucciones
      alucina
      respuestas? <1> (incorrect|inventad|peor)
    `,"context-limit":r`
      contexto <1> (demasiado|lleno|excedid)
      compactar
    `}};var Nt={language:"tr",when:{words:"bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",letters:"[\u011F\u015F\u0131]"},spaced:!0,words:{crash:r`
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
    `,network:r`
      (ağ|bağlantı|internet) (hatası|sorunu|kesil|kopu|yok)
      bağlan(amıyor|ılamıyor|ılamadı|mıyor|amadı)
      bağlantı <1> (kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)
      zaman aşımı
      sertifika
      vekil sunucu
      çevrimdışı
    `,authentication:r`
      giriş (yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)
      oturum (açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)
      kimlik doğrulama
      /(?:şifre|parola)\p{L}* (?:\p{L}+ )?(?:yanlış|geçersiz|kabul)/
      yetkilendirme hatası
      doğrulama kodu
    `,"install-update":r`
      /(?:kurulum|güncelleme|yükleme)\p{L}* (?:\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)/
      (kur|güncelle|yükle)(yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)
      derleme hatası
      bağımlılık
    `,permission:r`
      izin (reddedildi|hatası|yok|verilmedi)
      erişim (engellendi|reddedildi|izni|yok)
      yetki(m|niz|si)? (yok|yetersiz)
      yetkisiz
    `,memory:r`
      bellek <1> (sızıntı|yetersiz|kullanım|tüket|dol)
      (çok|fazla|aşırı) <1> (bellek|ram~|cpu~|işlemci)
      hafıza
      işlemci kullanımı
      yetersiz bellek
    `,ui:r`
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
    `,"feature-request":r`
      ekle(nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)
      olsa <1> (iyi|güzel|harika)
      olursa <1> (iyi|güzel|sevin)
      özellik (isteği|talebi|önerisi)
      öneri~
      önerim
      istiyorum ki
      destek (eklen|gelsin)
      rica ediyorum
    `,"usage-limit":r`
      kullanım (limiti|kotası|sınırı|hakkı)
      kota(m|sı|yı)? <1> (dol|aş|bit)
      limit(e|im|i)? <1> (dol|ulaş|aş)
      kredi(m|ler)
      iki kez (ücret|çekil)
      abonelik
    `,config:r`
      ayar* <2> (kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)
      yapılandırma* <2> (okunmuyor|yok say|uygulanmıyor)
    `,filesystem:r`
      /(?:dosya|klasör|dizin)\p{L}* (?:\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|
        kilitli|kaybol|açılamıyor|yok~)/
      disk <1> dol
      dosya yolu
    `,"model-behavior":r`
      talimat* <1> (uymuyor|yok say|görmezden)
      halüsinasyon
    `,"context-limit":r`
      bağlam <1> (çok|dol|aş)
    `}};var It=[Pt,At,zt,Lt,Ot,_t,qt,Nt,Tt],Or={"usage-limit":3,"feature-request":3,memory:3.2,config:2.8,"context-limit":3},zr=2.8,ve=String.raw`\p{L}`;function Lr({spaced:e}){return{letter:ve,edge:"",flags:"u",whole:s(a=>{let i=a.replaceAll("~",`(?!${ve})`);return e?`(?<!${ve})(?:${i})`:i},"whole")}}s(Lr,"styleOf");function Nr(e){return new RegExp(String.raw`(?:${e})(?!\p{L})(?<=(?<!\p{L})(?:${e}))`,"u")}s(Nr,"standingAlone");var Ir=new RegExp(`(?:^|[^a-z])(?:${It.flatMap(({when:{words:e}})=>e??[]).join("|")})(?![a-z])`);function Cr({when:{letters:e,words:t}}){let a=t===void 0?void 0:Nr(t),i=e===void 0?void 0:new RegExp(e,"u");return o=>a!==void 0&&o(Ir)&&o(a)||i!==void 0&&o(i)}s(Cr,"toWhen");function $r(e){let t=Lr(e);return P.flatMap(a=>{let i=e.words[a];if(i===void 0)return[];let o={name:`${a}-${e.language}`,category:a,reason:`words of a report in another language (${e.language})`,source:"common usage in that language",weight:Or[a]??zr,pattern:i};return C([o],t)})}s($r,"toRules");var Ct=It.map(e=>({name:"languages",scope:`reports in another language (${e.language})`,when:Cr(e),textRules:$r(e),errorRules:[]}));var $t=[{name:"uncaught-js",category:"crash",reason:"an exception of the JavaScript engine was not handled",source:"ECMAScript native errors",weight:2.9,className:/^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/},{name:"uncaught-managed",category:"crash",reason:"an exception of the language was not handled",source:"Python, Ruby, Java and .NET built-in exceptions",weight:2.9,className:f()`
      (?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|
        UnboundLocalError|RecursionError|AssertionError|ValueError|ZeroDivisionError|UnicodeDecodeError|
        UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|
        IllegalArgumentException|ConcurrentModificationException|ArithmeticException|
        IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|
        InvalidOperationException|InvalidCastException|ArgumentNullException|
        ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|
        AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|
        UninitializedPropertyAccessException)$
    `},{name:"uncaught-with-stack",category:"crash",reason:"an exception with its stack",source:"naming of exceptions in managed languages",weight:2.2,className:/\w(?:Exception|Error)$/,frames:1},{name:"unhandled",category:"crash",reason:"an exception that nobody handled",source:"Node.js, browsers, JVM, .NET, Android",weight:3.2,message:r`
      unhandled (exception|promise|rejection|error)…
      uncaught (\(in promise\) )?(exception|error|+error)…
      exception in thread
      fatal exception
      terminate called (after|without)
      terminating (app )?due to uncaught
      maximum (update depth|call stack size) exceeded
    `,unmistakable:!0},{name:"nothing-there",category:"crash",reason:"the program stumbled over a missing value",source:"JavaScript, Python, Ruby, Java, .NET, Go and Rust messages",weight:2.9,message:r`
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
    `,unmistakable:!0},{name:"panic-class",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,className:/^(?:panic|abort|fatal error)$/i},{name:"panic",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,message:r`
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
    `,unmistakable:!0},{name:"native-crash",category:"crash",reason:"the process crashed in native code",source:"signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",weight:3.4,message:r`
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
    `,unmistakable:!0},{name:"assertion",category:"crash",reason:"an assertion failed",source:"assert(3), Rust and Java assertions",weight:2.8,message:/\bassertion (?:[`'"(]|failed|failure|error)|\bassert(?:ion)? failed\b|\bcheck failed: |\bdebug_assert\b/,unmistakable:!0},{name:"not-responding",category:"crash",reason:"the system says that the program does not respond or has stopped",source:"Android, Windows, macOS and Jupyter messages",weight:3.2,message:r`
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
    `,unmistakable:!0},{name:"out-of-memory",category:"memory",reason:"memory ran out",source:"V8, JVM, Python, PHP, PostgreSQL and kernel messages",weight:4,message:r`
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
    `,unmistakable:!0},{name:"out-of-memory-class",category:"memory",reason:"memory ran out",source:"JVM, Python and .NET exceptions",weight:4,className:/OutOfMemory|^MemoryError$|bad_alloc$/}];var Mt=[{name:"network-class",category:"network",reason:"an exception of the network library",source:"Python, Java and .NET exceptions",weight:3.2,className:f()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `},{name:"file-class",category:"filesystem",reason:"an exception of the file system",source:"Python, Java and .NET exceptions",weight:2.8,className:f()`
      (?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|
        PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|
        PathTooLongException|FileSystemException|DirectoryNotEmptyException)$
    `},{name:"permission-class",category:"permission",reason:"an exception for missing rights",source:"AWS SDK, Spring Security and SQL exceptions",weight:3,className:/(?:^|[.:])(?:AccessDenied\w*|AuthorizationDeniedException|ForbiddenError|InsufficientPrivilege)$/},{name:"auth-class",category:"authentication",reason:"an exception of signing in",source:"JNDI, .NET and Python exceptions",weight:3,className:/(?:^|[.:])(?:\w*Authentication(?:Exception|Error)|UnauthorizedError|InvalidGrantError|InvalidTokenError|LoginError)$/},{name:"module-class",category:"install-update",reason:"a part of the program is missing",source:"Python import system, JVM linkage errors",weight:2.2,className:/(?:^|[.:])(?:ModuleNotFoundError|ImportError|ClassNotFoundException|NoClassDefFoundError|UnsupportedClassVersionError|DllNotFoundException)$/},{name:"network-words",category:"network",reason:"the connection failed",source:"Node, Python, Go and browser messages",weight:2.8,message:r`
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
    `,unmistakable:!0},{name:"timeout-words",category:"network",reason:"the request timed out",source:"common usage",weight:2,message:r`
      (request|connection|connect|read|socket|api|headers?|body) (has )?time(d[- ]?out|out)
      timeout of \d+ ?ms exceeded
      (context )?deadline exceeded
      gateway time-?out
      client.timeout exceeded
    `,unmistakable:!0},{name:"tls-words",category:"network",reason:"a certificate could not be verified",source:"OpenSSL and schannel messages",weight:3.2,message:r`
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
    `,unmistakable:!0},{name:"file-words",category:"filesystem",reason:"a file or directory could not be used",source:"strerror(3) and its translations in runtimes",weight:2.4,message:r`
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
    `},{name:"auth-words",category:"authentication",reason:"the sign-in was refused",source:"RFC 6749 section 5.2 and API messages",weight:3,message:r`
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
    `,unmistakable:!0},{name:"permission-words",category:"permission",reason:"the account may not do this",source:"API messages",weight:2.8,message:r`
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
    `},{name:"permission-wordings",category:"permission",reason:"a service or database says that the account may not do this",source:"AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",weight:3.2,message:r`
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
    `,unmistakable:!0},{name:"quota-words",category:"usage-limit",reason:"the plan, quota, credit or billing refuses",source:"API messages of several vendors",weight:4,message:r`
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
    `},{name:"rate-words",category:"rate-limit",reason:"too many requests in a short time",source:"RFC 6585 and API messages",weight:2.8,message:r`
      rate[- _]?limit…
      too many requests
      throttl(ed|ing)
      requests per (minute|second)
      tokens per minute
      secondary rate limit
    `},{name:"overload-words",category:"overloaded",reason:"the service is overloaded",source:"API messages",weight:3.4,message:r`
      overloaded
      at capacity
      server (is )?busy
      currently (under|experiencing) (heavy|high) (load|demand|traffic)
    `},{name:"server-words",category:"server-error",reason:"the service itself failed",source:"RFC 9110 reason phrases",weight:3,message:r`
      internal server error
      bad gateway
      service (temporarily )?unavailable
      upstream (connect )?error
      server had an error
    `},{name:"too-large-words",category:"context-limit",reason:"the request is larger than the limit",source:"RFC 9110 section 15.5.14, its older names and messages of proxies",weight:3.2,message:r`
      payload too large
      (request )?entity too large
      request body (is )?too large
      client intended to send too large
    `,unmistakable:!0},{name:"malformed-words",category:"invalid-request",reason:"the service refused the request as malformed",source:"validation messages of JSON APIs",weight:2.6,message:r`
      invalid_request…
      invalid (request|message|image)
      unexpected \x60?+\x60? field
      could not process (the )?(image|pdf|document|file)
      extra inputs are not permitted
      does not match (the )?schema
      image (was |is )?(too large|exceeds)
      unsupported (media|parameter)
    `},{name:"malformed-answer",category:"invalid-request",reason:"a 4xx answer says what is wrong with the request",source:"validation messages of JSON APIs",weight:2.6,status:[400,499],message:r`
      invalid (json|schema|parameter|argument|value)
      unexpected \x60?+\x60? id
      must (be|have|match|contain|start|alternate)
      field required
      unsupported value
      schema ..40.. invalid
    `},{name:"install-words",category:"install-update",reason:"an installation or update failed",source:"npm, pip, cargo and updater messages",weight:3,message:r`
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
    `},{name:"module-words",category:"install-update",reason:"a part of the program is missing",source:"Node.js, Python and JVM messages",weight:2.2,message:r`
      cannot find module
      no module named
      modulenotfounderror
      classnotfoundexception
      noclassdeffounderror
      shared (library|object)
      library not loaded
      undefined symbol
    `,unmistakable:!0},{name:"process-words",category:"process",reason:"a child process failed",source:"shell and runtime messages",weight:2.2,message:r`
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
    `},{name:"integration-words",category:"integration",reason:"a plugin, hook, server or extension failed",source:"extension systems in general",weight:2.4,message:r`
      plugins?
      …(?<!\b(more|fewer|react) )\bhooks?\b(?! (call|than|can only))…
      extension host
      language server
      lsp
      marketplace
      webview
      ide (extension|integration|connection)
    `},{name:"config-words",category:"config",reason:"a setting was rejected",source:"validation messages of programs",weight:2.4,message:r`
      (invalid|unknown|unrecognized|malformed|failed to parse) ..30.. (settings?|config(uration)?|
        option|flag|frontmatter)
      (settings?|config(uration)?)( file)? ..30.. (invalid|malformed|corrupt(ed)?|rejected)
      unknown field \x60+\x60, expected
    `}];var m="Anthropic API documentation, \u201CErrors\u201D",Wt=[{name:"anthropic-authentication",category:"authentication",reason:"the API says authentication_error",source:m,weight:3.4,apiType:/^authentication_error$/},{name:"anthropic-billing",category:"usage-limit",reason:"the API says billing_error",source:m,weight:3.6,apiType:/^billing_error$/},{name:"anthropic-permission",category:"permission",reason:"the API says permission_error",source:m,weight:3.4,apiType:/^permission_error$/},{name:"anthropic-not-found",category:"invalid-request",reason:"the API says not_found_error",source:m,weight:2,apiType:/^not_found_error$/},{name:"anthropic-too-large",category:"context-limit",reason:"the API says request_too_large",source:m,weight:3.4,apiType:/^request_too_large$/},{name:"anthropic-rate-limit",category:"rate-limit",reason:"the API says rate_limit_error",source:m,weight:2,apiType:/^rate_limit_error$/},{name:"anthropic-overloaded",category:"overloaded",reason:"the API says overloaded_error",source:m,weight:3.6,apiType:/^overloaded_error$/},{name:"anthropic-server",category:"server-error",reason:"the API says api_error",source:m,weight:2.6,apiType:/^api_error$/},{name:"anthropic-timeout",category:"network",reason:"the API says timeout_error",source:m,weight:2.6,apiType:/^timeout_error$/},{name:"anthropic-invalid",category:"invalid-request",reason:"the API says invalid_request_error",source:m,weight:1.4,apiType:/^invalid_request_error$/},{name:"anthropic-tool-blocks",category:"invalid-request",reason:"tool or thinking blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D and \u201CExtended thinking\u201D",weight:3,message:r`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `},{name:"anthropic-extra-usage",category:"usage-limit",reason:"the plan's extra usage is used up",source:"Claude help center, \u201CExtra usage\u201D",weight:4,message:/\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/}],Ut=[{name:"anthropic-extra-usage-words",category:"usage-limit",reason:"extra usage is said to be used up or refused",source:"Claude help center, \u201CExtra usage\u201D",weight:4,pattern:/\bextra usage\b/},{name:"anthropic-tool-words",category:"invalid-request",reason:"tool blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D",weight:3,pattern:r`
      tool[ _]use concurrency
      tool_(use|result) ..40.. (ids?|blocks?|without|missing|mismatch)…
    `}];var y="google.rpc.Code",Gt=[{name:"grpc-unauthenticated",category:"authentication",reason:"the API says UNAUTHENTICATED",source:y,weight:3.2,apiType:/^unauthenticated$/i},{name:"grpc-permission",category:"permission",reason:"the API says PERMISSION_DENIED",source:y,weight:3.2,apiType:/^permission_denied$/i},{name:"grpc-exhausted",category:"usage-limit",reason:"the API says RESOURCE_EXHAUSTED",source:y,weight:2.6,apiType:/^resource_exhausted$/i},{name:"grpc-unavailable",category:"overloaded",reason:"the API says UNAVAILABLE",source:y,weight:2,apiType:/^unavailable$/i},{name:"grpc-internal",category:"server-error",reason:"the API says INTERNAL",source:y,weight:2.6,apiType:/^internal$/i},{name:"grpc-deadline",category:"network",reason:"the API says DEADLINE_EXCEEDED",source:y,weight:2.6,apiType:/^deadline_exceeded$/i},{name:"grpc-invalid",category:"invalid-request",reason:"the API says INVALID_ARGUMENT",source:y,weight:2.6,apiType:/^(?:invalid_argument|failed_precondition|not_found)$/i},{name:"grpc-unavailable-words",category:"network",reason:"gRPC lost the connection",source:y,weight:3,message:/\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,unmistakable:!0},{name:"grpc-deadline-words",category:"network",reason:"gRPC waited too long",source:y,weight:3,message:/\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,unmistakable:!0}];var S="OpenAI API documentation, \u201CError codes\u201D",Dt=[{name:"openai-quota",category:"usage-limit",reason:"the API says insufficient_quota",source:S,weight:4,apiType:/^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/},{name:"openai-key",category:"authentication",reason:"the API says invalid_api_key",source:S,weight:3.6,apiType:/^invalid_api_key$/},{name:"openai-rate",category:"rate-limit",reason:"the API says rate_limit_exceeded",source:S,weight:3,apiType:/^(?:rate_limit_exceeded|requests|tokens)$/},{name:"openai-context",category:"context-limit",reason:"the API says context_length_exceeded",source:S,weight:4,apiType:/^context_length_exceeded$/},{name:"openai-policy",category:"content-policy",reason:"the API says content_policy_violation",source:S,weight:4,apiType:/^content_(?:policy_violation|filter)$/},{name:"openai-server",category:"server-error",reason:"the API says server_error",source:S,weight:3,apiType:/^(?:server_error|internal_error)$/},{name:"openai-model",category:"invalid-request",reason:"the API says model_not_found",source:S,weight:3,apiType:/^model_not_found$/}];var h="common usage in issue trackers",Ht=[{name:"connection-words",category:"network",reason:"a connection fails",source:h,weight:3.2,pattern:r`
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
    `},{name:"proxy-tls",category:"network",reason:"speaks of a proxy, DNS or certificates",source:h,weight:2,pattern:r`
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
    `},{name:"timeout",category:"network",reason:"a request times out",source:h,weight:2,pattern:r`
      (requests?|api|connections?|server|response|gateway|fetch|download|upload|
        websocket) ..30.. tim(e[sd]?|ing)[- ]?out…
      time-?out (error|connecting|waiting for (the )?(response|server))…
    `},{name:"file-trouble",category:"filesystem",reason:"a file or directory could not be read, written or found",source:h,weight:3,pattern:r`
      …(?<!\bexecutable )\b(file|folder|director(y|ies)|path|symlink)s? <3> (not found|
        (is|are|was|were|gets?|being) <1> (locked|deleted|corrupt*|overwritten|truncated|lost|missing)|
        does( not|n't) exist|permission|disappear*|corrupt(ed|ion))
      (${E}|fail(s|ed|ing)? to|${M}) <2> (read|write|open|save|create|delete|edit|find|
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
    `},{name:"file-words",category:"filesystem",reason:"speaks of paths, encodings, links or names of files",source:h,weight:1.4,pattern:r`
      (encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|
        renam(e|ed|ing)|case[- ]sensitiv+|unc paths?|network drive|file ?paths?|folder name|
        file ?names?|temp(orary)? (files?|director+))
    `},{name:"process-trouble",category:"process",reason:"a command, shell or child process fails",source:h,weight:2.6,pattern:r`
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
    `},{name:"background-process",category:"process",reason:"speaks of background or child processes",source:h,weight:1.8,pattern:r`
      (background|child|sub)[- ]?(process|shell|task|job)(es|s)?
      kill(s|ed|ing)? <2> (process|shell)(es)?
    `},{name:"crash-words",category:"crash",reason:"says that it crashes",source:h,weight:3.2,pattern:r`
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
    `},{name:"hang-words",category:"crash",reason:"says that it hangs",source:h,weight:3,pattern:r`
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
    `},{name:"cannot-start",category:"crash",reason:"the program does not start or run",source:h,weight:2,pattern:r`
      (won't|doesn't|does not|will not|${E}|${te}|can no longer|no longer) (start|launch|
        boot|load|open|run)(s|ing)?( up)?( (after|on|at|anymore|multiple)|[.,!]|$)…
    `},{name:"memory-words",category:"memory",reason:"speaks of memory or processor use",source:h,weight:3.6,pattern:r`
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
    `},{name:"install-words",category:"install-update",reason:"an installation or update fails",source:h,weight:3.2,pattern:r`
      (install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|
        migration) <4> (fail*|error*|broken|breaks|stuck|hangs?|not work*|loop|issue|impossible)
      (${E}|fail(s|ed|ing|ure)? to|${M}|won't|error( when)?) <2> (install|update|upgrade|
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
    `},{name:"auto-update",category:"install-update",reason:"speaks of installing or updating",source:h,weight:1.4,pattern:r`
      auto-?\s?updat+
      (re)?install(s|ed|er|ation|ing)?
      downgrad+
      homebrew
      npm
      winget
      apt(-get)?
      package manager
    `,zones:["title","lead"]},{name:"reconnect",category:"network",reason:"a connection does not come back, or the network is the difference",source:h,weight:2.4,pattern:r`
      (not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect*…
      re-?connect(s|ing)? <3> (loop|forever|never|fails?)…
      (stays?|goes|remains|appears?) offline
      (dead|stale|dropped|broken) (connections?|sockets?)
      only on (wi-?fi|mobile data|cellular|lan|vpn)
      on (mobile data|cellular)
      preflight
      cors
    `},{name:"connection-ends",category:"network",reason:"a connection is lost or closed from the other side",source:h,weight:2.8,pattern:r`
      (los(e|es|ing|t)|drop(s|ping|ped)?) ((its|the|their|my|all|every) )?connections?
      connections? (+ ){1,3}(closed|dropped|lost|terminated|interrupted|torn down)
      closed (the connection )?unexpectedly\b(?= by|[.,]| \(|$)…
      disconnects?(ed)? (every|after|randomly|constantly|from the (server|network|broker))
      broken pipe
      (websockets?|connections?) (connection )?to \S{1,80} (failed|closed|lost|refused)
      ${M} reach (the )?+…
      (unable to get|local|expired|untrusted) <1> (issuer )?certificate
    `},{name:"memory-grows",category:"memory",reason:"memory grows, or is used up",source:h,weight:3.2,pattern:r`
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
    `},{name:"process-left",category:"process",reason:"a child process outlives its parent, or is started wrongly",source:h,weight:2.4,pattern:r`
      (child(ren)?|subprocess|server|daemon|worker|process(es)?) ..40.. (keeps? running|stays? alive|
        left (running|behind)|still (running|alive)|survives?|outlives?|not (killed|terminated|stopped))
      sig(term|kill|int|hup)
      waiting (for|on) stdin
      (blocks?|reads?|hangs?) on stdin
      without a tty
      executable file not found
      exit(ed)? (status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)…
      not (found )?(in|on) (the |\$)?path
    `},{name:"task-hangs",category:"process",reason:"one command, job or worker hangs or never ends",source:h,weight:2.8,pattern:r`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|
        backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|
        stays? alive|(?:is|are|gets?) stuck)\b/
    `},{name:"task-hangs-not-all",category:"crash",reason:"it is one task that hangs, not the program",source:h,weight:-1.6,pattern:r`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|dumps?|backups?) (?:\w+ ){0,3}(?:hangs?|
        hanging|never (?:finish|exit|terminat|return|complet|end)\w*|stays? alive|
        (?:is|are|gets?) stuck)\b/
    `},{name:"crash-titles",category:"crash",reason:"says that the program dies or ends by itself",source:h,weight:2.8,pattern:r`
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
    `},{name:"install-broken",category:"install-update",reason:"a package does not install, build or fit after an update",source:h,weight:2.8,pattern:r`
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
    `},{name:"dependency-conflict",category:"install-update",reason:"dependencies do not fit together",source:"npm, pip, cargo, bundler, pub and poetry messages",weight:3.2,pattern:r`
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
    `},{name:"file-not-saved",category:"filesystem",reason:"a file is not saved, opened or written",source:h,weight:2.8,pattern:r`
      (files?|documents?|projects?|folders?|attachments?|workspaces?|
        notebooks?) <2> ((is|are|was|were|could|can|does|do)( ?not|n't| never)|cannot|can't|never) (be |
        get |gets )?(saved|written|flushed|opened|read)
      (folders?|files?|director(y|ies)|projects?) (is |are |lies? |stored )?(in|on) (icloud|onedrive|
        dropbox|google drive|a (network|samba|nfs|shared))
    `},{name:"after-upgrade",category:"install-update",reason:"began with an update",source:h,weight:.9,pattern:/\b(?:since|after) (?:the )?(?:upgrad\w+|updat\w+|migrating)\b|\bupgraded from\b/},{name:"file-content",category:"filesystem",reason:"files are overwritten, left unnoticed or not allowed",source:h,weight:2.4,pattern:r`
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
    `}];var T="common usage in issue trackers",Ft=[{name:"setting-ignored",category:"config",reason:"a setting is ignored, rejected or lost",source:T,weight:3.6,pattern:r`
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
    `},{name:"variable-ignored",category:"config",reason:"a named option has no effect",source:T,weight:2.6,pattern:r`
      …(--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b( ?[:=] ?\S{1,30})? <1> (is |are |has |
        have |does |do |was )?(ignored|not (work*|respect*|honou?r*|appl*|recogni[sz]ed)|no effect|
        overridden|makes? no difference)
      patterns? <2> (do(es)?( not|n't) match|never match*|(is|are) not match*)
    `},{name:"settings-file",category:"config",reason:"names a settings file or an environment variable",source:T,weight:1.6,pattern:r`
      …(settings|config|preferences|permissions)(.local)?.(json|ya?ml|toml|ini|cfg)
      ….\w{2,20}rc
      env(ironment)? var(iable)?s?
      configur(ed|ation|ing)
      settings?
    `},{name:"extension-system",category:"integration",reason:"speaks of plugins, hooks, servers or extensions",source:"extension systems in general",weight:2.2,pattern:r`
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
    `},{name:"extension-fails",category:"integration",reason:"a plugin, hook, server or extension does not load or connect",source:T,weight:2.4,pattern:r`
      (slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (app|bot|plugin|
        integration|action)s? <2> (does( not|n't)|no longer|stopped|fails?|never)
      (plug-?ins?|(web ?|(pre|post|git|commit)[- ](\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|
        extensions?|add-?ons?|connectors?|integrations?|bots?)\b <5> (fail*|
        never (run|runs|called|fires?|loads?)|not <1> (called|run|load*|connect*|found|work*|detect*|
        available|trigger*|fir+|recogni[sz]ed|show*|execut*|start*)|
        \w{2,8}n't (load|connect|work|detect|trigger|fire|show|start)|disconnect*|error*|broken|missing|
        disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (command|plugin)
    `},{name:"ide",category:"integration",reason:"speaks of an editor's extension or connection",source:T,weight:1.8,pattern:r`
      (vs ?code|vscode|visual studio( code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|
        neovim|xcode|emacs|zed) <1> (extension|plugin|integration|connection|detection)
      ide <1> (integration|connection|extension|plugin|detection)
      remote[- ]ssh
      dev ?containers?
    `},{name:"settings-file-ignored",category:"config",reason:"a settings file or one of its keys is not read",source:T,weight:3.2,pattern:r`
      …[\w-].(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist|config.[cm]?[jt]s|
        rc)\b <3> (ignored|not (picked up|found|read|loaded|respected|used|honou?red|applied)|
        has no effect|have no effect)
      (in|from|inside) [\w./-]{1,40}.(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist) <1> (is |
        are )?(ignored|not (picked up|read|respected|used|applied)|has no effect|have no effect)
      config(uration)?( files?)? <3> (not (found|picked up|read)|only if)
    `},{name:"setting-unknown",category:"config",reason:"a key or value of a settings file is not known",source:"messages of configuration parsers (serde, JSON Schema, argparse)",weight:2.8,pattern:r`
      unknown <1> (key|field|option|setting|property|directive|section|flag|
        argument)s?\b(?! (error|name in the (query|response|request|schema)))…
      expected one of ["'\w]…
      (sections?|keys?|directives?|anchors?|values?) (\S+ ){0,4}rejected
      (invalid|unrecogni[sz]ed|unsupported) (config*|settings?|options?|directive|flag)
    `},{name:"settings-lost",category:"config",reason:"settings fall back to their defaults",source:T,weight:3.2,pattern:r`
      (settings|preferences|options|configuration|profile|defaults?)\b <3> (reset|lost|forgotten|gone|
        wiped|reverted|not (saved|remembered|kept|persisted))
      (back|reset|revert*|falls? back) to (the )?defaults?
    `}];var _="common usage in issue trackers",Kt=[{name:"display",category:"ui",reason:"something is shown wrongly",source:_,weight:3.2,pattern:r`
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
    `},{name:"typing",category:"ui",reason:"typing, pasting, scrolling or selecting goes wrong",source:_,weight:2.8,pattern:r`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `},{name:"screen-element",category:"ui",reason:"speaks of a part of the screen",source:_,weight:1.6,pattern:r`
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
    `},{name:"looks-wrong",category:"ui",reason:"something looks wrong or is hidden",source:_,weight:2.9,pattern:r`
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
    `},{name:"screen-look",category:"ui",reason:"speaks of how something looks",source:_,weight:1.6,pattern:r`
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
    `},{name:"screen-action",category:"ui",reason:"speaks of clicking, hovering or what then is shown",source:_,weight:1.4,pattern:r`
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
    `},{name:"accessibility",category:"ui",reason:"speaks of accessibility",source:_,weight:2.4,pattern:r`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `}];var u="common usage in issue trackers",K=s(e=>V(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${e})\b(?![.,:/-]?\d)|^(?:${e})\b|\b(?:${e}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${e})$|\((?:${e})\)
  `),"statusWords"),Bt=[{name:"limit-reached",category:"usage-limit",reason:"a usage limit was reached",source:u,weight:4,pattern:r`
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
    `},{name:"out-of-credit",category:"usage-limit",reason:"credit or quota is said to be used up",source:u,weight:3.6,pattern:r`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|funds|
        budget|tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `},{name:"allowance-drains",category:"usage-limit",reason:"an allowance drains faster than expected",source:u,weight:3,pattern:r`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `},{name:"billing",category:"usage-limit",reason:"speaks of billing, charges or a plan's allowance",source:u,weight:2,pattern:r`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `},{name:"rate-limit-words",category:"rate-limit",reason:"speaks of a rate limit",source:u,weight:3.1,pattern:new RegExp(String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${K("429")}`)},{name:"overload-words",category:"overloaded",reason:"says that the service is overloaded",source:u,weight:3.4,pattern:r`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `},{name:"server-error-words",category:"server-error",reason:"speaks of an error of the server",source:u,weight:3,pattern:f()`
      \binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${K("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `},{name:"sign-in",category:"authentication",reason:"speaks of signing in",source:u,weight:3.1,pattern:r`
      (${E}|not able to|fail(s|ed|ing)? to|${M}|trouble|problem|error|won't|keeps?|failing|
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
    `},{name:"credentials",category:"authentication",reason:"speaks of keys, tokens or a keychain",source:u,weight:2,pattern:r`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `},{name:"unauthorized",category:"authentication",reason:"says 401 or unauthorized",source:"RFC 9110 reason phrases",weight:3,pattern:new RegExp(String.raw`${K("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`)},{name:"access-denied",category:"permission",reason:"the account or region is not allowed",source:u,weight:2.8,pattern:f()`
      ${K("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|
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
    `},{name:"request-refused",category:"invalid-request",reason:"the service refused the request as malformed",source:u,weight:3.2,pattern:f()`
      ${K("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `},{name:"request-too-large",category:"context-limit",reason:"the request is larger than the limit",source:u,weight:3.6,pattern:r`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `}];var W="common usage in issue trackers",Vt=[{name:"title-says-feature",category:"feature-request",reason:"the title calls itself a feature request",source:"conventional title prefixes",weight:5,pattern:r`
      …^\W{0,3}(feature( request)?|feat|enh(ancement)?|rfe|rfc|proposal|suggestion|idea|wish(list)?|
        request|improvement)s?\b\s?[\]):\-–—]…
      feature[- ]request
    `,zones:["title"]},{name:"title-says-docs",category:"feature-request",reason:"the title speaks of documentation",source:"conventional title prefixes",weight:5,pattern:r`
      …^\W{0,3}(docs?(umentation)?|readme|changelog|manual|guide)\b\s?[\]):\-–—]…
      documentation <3> (missing|unclear|outdated|incorrect|wrong|lacks?|incomplete|error|is|for|update)
      (missing|unclear|outdated|incorrect|improve|update|clarify|wrong|add) (the )?(docs|documentation|readme)
      undocumented
    `,zones:["title"]},{name:"title-wishes",category:"feature-request",reason:"the title asks for something new",source:W,weight:3.4,pattern:r`
      …^(\[[^\]]{1,20}\] ?)?([^:]{1,60}: )?(add(ing)? |allow(ing)? |accept |
        make (\S{1,30} ){1,6}(configurable|optional|customi[sz]able|possible|available)|support (for )?|
        please (add|support|allow)|provide |enable |implement |introduce |expose |make it possible|
        ability to|option to|consider |would be (nice|great)|improve |let users?|need a way)…
    `,zones:["title"]},{name:"title-is-task",category:"feature-request",reason:"the title is a piece of work to do, not a failure",source:"conventional commits and imperative ticket titles",weight:2.6,pattern:r`
      …^(\[[^\]]{1,20}\] ?)?((chore|perf|refactor|style|test|ci|build|task|epic|
        story)(\([^)]{1,30}\))?:|([^:]{1,40}: )?(refactor|standardi[sz]e|migrate|rename|move|create|
        make(?! (check|test|install|perf|clean|all|and|fails|-j|-)|['\x60])|enforce|set up|review|
        clean ?up|investigate|extend|replace|remove|convert|document|automate|simplify|unify|deprecate|
        upgrade to|bump|write tests?|test coverage)\b)…
    `,zones:["title"]},{name:"title-task-fails",category:"feature-request",reason:"what the title names is said to fail",source:"titles that begin with the name of a command",weight:-2.6,pattern:r`
      …^(\[[^\]]{1,20}\] ?)?([^:]{1,40}: )?(rename|move|create|replace|remove|convert|extend|clean ?up|
        upgrade to)\b( (?!that |which |to )\S+){0,6} (fails(?! on)|failed|is broken|breaks|crashes|
        hangs|does( not|n't) work|is ignored|throws)
    `,zones:["title"]},{name:"title-is-question",category:"feature-request",reason:"the title is a question, which the documentation should answer",source:"conventional title prefixes",weight:2.2,pattern:/^\W{0,3}questions?\b\W|^how (?:do|can|to|should) |^is (?:it|there) (?:possible|a way)/,zones:["title"]},{name:"wish",category:"feature-request",reason:"asks for something new",source:W,weight:2.8,pattern:r`
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
    `},{name:"title-says-bug",category:"feature-request",reason:"the title calls itself a bug",source:"conventional title prefixes",weight:-1.2,pattern:/^\W{0,3}bugs?\b/,zones:["title"]},{name:"only-test",category:"no-report",reason:"the text is a test or empty",source:W,weight:2.6,pattern:r`
      /^(?:\[?bug\]?:? ?)?(?:test(?:ing)?(?: ?\d{0,3}| issue| report| bug)?|asdf\w*|qwer\w*|foo|bar|
        h[ea]llo(?: world)?|hi(?: (?:team|all|there|guys))?|hey|(?:(.)\1{2,60})|x+|a+|\.+|untitled|
        place-?holder|lorem ipsum|title|bug|issue|none|n\/a|-)$/
    `,zones:["title","lead"]},{name:"title-refusal",category:"no-report",reason:"the title is the title-writer's refusal",source:"titles written by a language model that was given an empty report",weight:4.4,pattern:r`
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
    `,zones:["title"]},{name:"praise",category:"no-report",reason:"is thanks, not a report",source:W,weight:3.4,pattern:r`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,zones:["title","lead"]},{name:"spam",category:"no-report",reason:"looks like advertising",source:W,weight:4,pattern:r`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `},{name:"withdrawn",category:"no-report",reason:"the reporter takes it back",source:W,weight:3.4,pattern:r`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,zones:["title","lead"]}];var ae=[{name:"general",scope:"any program",textRules:C([...Bt,...Ht,...Ft,...Kt,...Vt]),errorRules:$([...St,...Rt,...$t,...Mt])},{name:"assistant",scope:"programs around a language model",when:ye,textRules:C(xt),errorRules:$(jt)},{name:"anthropic",scope:"users of the Anthropic API",when:ye,textRules:C(Ut),errorRules:$(Wt)},{name:"openai",scope:"users of the OpenAI API and its imitators",textRules:[],errorRules:$(Dt)},{name:"google",scope:"users of Google's APIs and of gRPC",textRules:[],errorRules:$(Gt)},...Ct],Bn=ae.flatMap(({errorRules:e})=>e),Vn=ae.flatMap(({textRules:e})=>e);function Zt(e,t){let a=t===void 0?ae:ae.filter(({name:d})=>t.has(d)),i=new Map,o=s(d=>{let l=i.get(d)??d.test(e);return i.set(d,l),l},"says"),n=[],c=[];for(let d of a)(d.when?.(o)??!0)&&n.push(...d.textRules),c.push(...d.errorRules);return{textRules:n,errorRules:c}}s(Zt,"rulesFor");var Mr=f("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`,Wr=f("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`,Ur=8,Gr=new Set("a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")),B=s((e,t,a,i)=>({rule:e,category:t,reason:a,where:"shape",weight:i}),"at");function Dr(e){let t=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return Q(e.trim())<Ur||t.every(a=>Gr.has(a))}s(Dr,"namesNothing");function Jt(e,t){let a=e.fields.map(({heading:c})=>c.trim().slice(0,100)),i=a.filter(c=>Mr.test(c)).length,o=a.filter(c=>Wr.test(c)).length,n=[];return a.some(c=>/^feature (?:description|request)\W{0,3}$/i.test(c))&&n.push(B("feature-heading","feature-request","the report's own heading is a feature request",4)),i>0&&n.push(B("wish-headings","feature-request","headings of a feature request",Math.min(3.6,1.2+.8*i))),o>1&&n.push(B("failure-headings","feature-request","headings of a bug report",-1.2)),t&&e.primaryError===null&&(n.push(B("empty","no-report","no description and no error",1.8)),Dr(e.title)&&e.code.length===0&&n.push(B("nothing-at-all","no-report","no title to speak of either",2.6))),n}s(Jt,"shapeEvidence");var Hr={title:1,lead:.8,rest:.25},Yt=["title","lead","rest"],Xt={title:1,lead:2,rest:4},Fr=7;function Kr(e){return e.reduce((t,a)=>t|Xt[a],0)}s(Kr,"bitsOf");function Qt(e,t){let a=[],i=z(Yt.map(o=>t[o]));for(let o of e){let n=o.zones??Yt,c=i(o.prepared??o.pattern,o.zones===void 0?Fr:Kr(n));if(c!==0)for(let d of n){if((c&Xt[d])===0||t[d]==="")continue;let l=d==="title"?"title":"description";a.push({rule:o.name,category:o.category,reason:o.reason,where:l,weight:o.weight*Hr[d]})}}return a}s(Qt,"textEvidence");var Br=.05,Vr=3,Zr=8,Jr=5;function Yr({errors:e,environment:t},{title:a,lead:i,rest:o}){let n=e.slice(0,Jr).flatMap(({message:c,frames:d})=>[c.slice(0,300),d[0]?.raw]);return[a,i,o,x([t.terminal,...n].join(`
`))].join(`
`)}s(Yr,"spokenOf");function ea(e,t){let a=rt(e),i=Q(a.lead)<Zr,{textRules:o,errorRules:n}=Zt(Yr(e,a),t);return[...Qt(o,a),...ot(n,e,i),...nt(n,e,a),...Jt(e,i)]}s(ea,"findEvidence");function us(e){let t=ea(e);return se(t,be(e,t)).ranking}s(us,"rankCategories");function ps(e,t){let{packs:a,custom:i,own:o=[]}=t,n=ea(e,a),c=i===void 0?[]:gt(i,ut(e)),{ranking:d,evidence:l}=se([...n,...c],[...be(e,n),...o]),g=d[0]??{category:"unknown",confidence:0},v=g.confidence>=t.floor&&t.categories.has(g.category),q=v?d.slice(1):d;return{category:v?g.category:"unknown",confidence:g.confidence,secondary:q.filter(({category:k,confidence:U})=>k!=="unknown"&&U>=Br).slice(0,Vr),evidence:l.sort((k,U)=>Math.abs(U.weight)-Math.abs(k.weight))}}s(ps,"classify");export{Ua as a,ai as b,L as c,ze as d,oi as e,Le as f,ut as g,us as h,ps as i};
