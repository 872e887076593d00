import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{e as Ht,f as vt,g as P,h as V,i as Kt,j as Bt,k as Vt,n as bt,v as Z}from"./chunk-AVRVIEN2.js";import{a as Ft,b as O}from"./chunk-7AZXJFIR.js";import{d as w,e as B}from"./chunk-2DAFBXMP.js";import{a as A}from"./chunk-QS4E6EP7.js";import{a as s}from"./chunk-3DLMM5GM.js";function J({classes:t,lines:e}){let r=new Map;for(let c of e.split(`
`)){let l=c.lastIndexOf("	");if(l<=0)continue;let u=c.indexOf(":")+1,p=c.slice(0,u),m=r.get(p)??new Map;r.set(p,m.set(c.slice(u,l),c.slice(l+1)))}let o=new Map;return{classes:t,pairsOf:s(c=>{let l=o.get(c);if(l!==void 0)return l;let u=c.indexOf(":")+1,p=r.get(c.slice(0,u))?.get(c.slice(u));if(p===void 0)return;let m=Ur(p);return o.set(c,m),m},"pairsOf"),isKnown:s((c,l)=>r.get(c)?.has(l)??!1,"isKnown")}}s(J,"readModel");function Ur(t){return[...t.matchAll(/([a-z])(-?\d+)/g)].flatMap(([,e="",r])=>[e.charCodeAt(0)-97,Number(r)/100])}s(Ur,"readPairs");function fn(t,e,r){let o=[...e].flatMap(([a,i])=>{let c=i.flatMap((l,u)=>Math.abs(l)<r?[]:[`${String.fromCharCode(97+u)}${Math.round(l*100)}`]);return c.length===0?[]:[`${a}	${c.join("")}`]});return{classes:t,lines:o.sort().join(`
`)}}s(fn,"storeModel");function Y({classes:t,pairsOf:e},r){let o=t.map(()=>0);for(let[a,i]of r){let c=e(a)??[];for(let l=0;l<c.length;l+=2){let u=c[l]??0;o[u]=(o[u]??0)+i*(c[l+1]??0)}}return o}s(Y,"scoreFeatures");var Dr=/[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu,X=new Map,Gr=4e3;function Fr(t){let e=X.get(t);if(e!==void 0)return e;let r=Z(t.includes("'")?t.replaceAll("'",""):t);return X.size>=Gr&&X.clear(),X.set(t,r),r}s(Fr,"stemOf");function g(t,e){let r=[];for(let[o]of t.toLowerCase().matchAll(Dr)){if(r.length>=e)break;r.push(Fr(o))}return r}s(g,"wordsOf");var Hr=.45,Kr=2.4,Zt="asks how something is done",Jt="asks why something is so",Yt="calls itself a question",Br=[d("asked","the title is a whole question","start",/^(?:what|where|which|who|when|why|how|is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b.*\?$/),d("how",Zt,"title",/\bhow (?:do|can|to|does|should|would|could|is|are|about|come)\b/),d("how",Zt,"lead",/\bhow (?:do|can|does|should|would|could) (?:i|we|you|one|it)\b|\bhow to\b/),d("why",Jt,"title",/\bwhy\b/),d("why",Jt,"lead",/\bwhy (?:is|are|do|does|did|isn't|doesn't|don't|can't|not|would|should)\b/),d("what","asks what or where something is","title",/^(?:what|where|which|who|when)\b|\bwhat(?:'s| is| are| does| do| happens)\b/),d("is-there","asks whether there is something","text",/\b(?:is|are) there (?:a|an|any|some|other|no)\b[^.!\n]{0,120}\?/),d("is-it","asks whether it is meant so","text",w()`
      \b(?:is it|would it be) (?:possible|ok|okay|safe|normal|expected|intended|correct|recommended|allowed)\b|
      \bis this (?:expected|intended|normal|a bug|by design|correct|possible|intentional)\b`),d("can-i","asks whether one can","text",/\b(?:can|could) (?:i|someone|anyone|somebody|anybody)\b/),d("inverted","the title is an interrogative","start",/^(?:is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b/),d("should-i","asks what one should do","text",/\bshould (?:i|we)\b/),d("any","asks for ideas or advice","text",w()`
      \bany (?:idea|ideas|help|suggestions?|advice|pointers?|workaround|thoughts?|clues?|guidance|hints?|
      feedback|insights?)\b`),d("help","asks for help","text",w()`
      \bplease help|\bhelp me\b|\b(?:need|want|appreciate|asking for|for) (?:some |any |your |the )?help\b|
      \bhelp (?:would be|is|with|needed|please)\b|\bfigure (?:it |this )?out\b|
      \bhow (?:to|do i|can i) (?:fix|solve|resolve)\b|\bsomeone help\b|\bassist`),d("thanks","thanks in advance","text",/\bthank(?:s| you)\b|\bregards\b/),d("wonder","wonders, or does not understand","text",w()`
      \bwonder(?:ing)?\b|\bcurious\b|\bconfus(?:ed|ing)\b|\bunclear\b|
      \bnot sure (?:if|whether|how|what|why|where)\b|
      \b(?:don't|do not|can't|cannot|couldn't|didn't) (?:really )?(?:understand|know|get why|find (?:any|a|the))\b|
      \bto understand\b|\bwhat (?:am i|i'm|i am) (?:doing|missing)\b|
      \bam i (?:doing|missing|right|correct)\b|\bmy understanding\b|\bdoing (?:something )?wrong\b`),d("question",Yt,"title",/\bquestions?\b/),d("question",Yt,"lead",/\b(?:a|my|the|following|quick|few|some|these|have|ask) questions?\b|^questions?\b/),d("new","is learning it","text",/\b(?:new to|beginner|newbie|noob|tutorial|course|homework|assignment|student|learning (?:how|to)|lecture)\b/),d("trying","tells what the reporter is trying to do","text",w()`
      \b(?:i'm|i am|i was|we are|we're|i have been|i've been|i) (?:currently )?(?:trying|try|tried) to\b|
      \bi (?:want|need|wanted|wish) to\b`),d("forum","names a forum","text",/\bstack ?overflow\b|\bforum\b|\bdiscord\b|\bslack\b|\bright place\b|\bask(?:ed|ing)? (?:here|this)\b/),d("anyone","asks whether others know it","text",/\b(?:has|did|does|is|if) (?:anyone|anybody|someone|somebody)\b/),d("greeting","begins with a greeting","lead",/^(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|time))\b/),d("i","the title speaks of \u201CI\u201D or \u201Cmy\u201D","title",/\b(?:i|my|me|i'm|i've)\b/),d("mine","is about the reporter's own work","lead",/\bmy (?:code|app|application|project|program|computer|laptop|machine|script|website|file|model|component)\b/)],Vr=[d("request","asks for a feature","text",/\bfeature[ -]requests?\b|\benhancement\b|\bfeature suggestion\b|\brequest(?:ing)? (?:for )?(?:a|an|to|the)\b/),d("would-be","says that it would be nice","text",w()`
      \b(?:would|it'd|could|might|should) (?:also |really |probably )?be (?:\w+ )?(?:nice|great|good|useful|
      helpful|cool|handy|awesome|convenient|better|beneficial|lovely|ideal|interesting|possible|valuable|worth)\b`),d("imperative","the title says what to do","start",w()`
      ^(?:please )?(?:add|adding|support|allow|implement|provide|introduce|expose|enable|make|improve|extend|include|
      consider|replace|rename|use|document|clarify|expand|option|proposal|rfc|enhancement|feature|suggestion|request|
      ability|wish|publish|print|drop|switch|convert|integrate|customi[sz]e|better|create|new|want|need|offer|give|
      let|optimi[sz]e|speed|auto|move|refactor|merge|show|restore|set|port)\b`),d("should","the title says what should be","title",/\bshould (?:be|have|support|allow|also|not|show|use|provide|return|accept|work|do|include)\b/),d("ability","the title asks for a way or an option","title",w()`
      \bsupport (?:for|of|in|on)\b|\babilit(?:y|ies)\b|\boption (?:to|for)\b|\bway (?:to|for)\b|\bpossibility\b|
      \ballow(?:ing)?\b|\bproposal\b|\bsupport$`),d("propose","proposes something","text",w()`
      \b(?:i|we)(?:'d| would)? (?:like to )?(?:propose|suggest|love|request|wish)\b|
      \b(?:i|we)(?:'d| would) (?:really )?(?:like|love|prefer)\b|\bproposal\b|\bpropos(?:e|ed|ing)\b|
      \buse[ -]cases?\b|\bmotivation\b|\balternatives? (?:you|considered|would)\b`),d("lack","says what is not there yet","text",w()`
      \bno way (?:to|of)\b|\b(?:doesn't|does not|don't|do not|isn't|is not|not) (?:yet |currently |seem to )?
      (?:support(?:ed)?|allow(?:ed)?|provide|offer|implemented|available|exist)\b|\blacks?\b|\bmissing feature\b|
      \bcurrently,? (?:there|it|the|you|we|only|no)\b|\bat the moment\b`),d("can-we","asks for it to be added","text",w()`
      \b(?:can|could|would|will) (?:we|you|it|this|there) (?:please |be |also |possibly )?(?:add(?:ed)?|have|
      support(?:ed)?|provide(?:d)?|made?|implement(?:ed)?|consider(?:ed)?|include(?:d)?|a)\b|
      \bplease (?:add|support|provide|implement|consider|make|allow|enable)\b`),d("benefit","says what it would be good for","text",w()`
      \b(?:it|this|that|which) (?:would|could|will) (?:allow|help|make|enable|improve|let|save|be)\b|
      \buseful (?:for|to|when|if)\b|\bmake it easier\b|\beasier to\b|\binstead of having to\b`)],Zr=[d("fault","the title names a fault","title",w()`
      \b(?:fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|broken|breaks?|wrong(?:ly)?|incorrect(?:ly)?|errors?|exception|
      panics?|segfaults?|segmentation|hangs?|freez\w+|leaks?|regression|bugs?|missing|unexpected(?:ly)?|invalid|
      duplicated?|flaky|races?|corrupt\w*|undefined|overflow|infinite|stuck|lost|no longer|instead of|intermittent|
      abort\w*|mismatch|ignor(?:es|ed)|inconsistent|hydration)\b`),d("not","the title says what does not work","title",w()`
      \b(?:does|do|is|are|did|was|has|can|could|will|would)(?:n't| not)\b|\bcannot\b|
      \bnot (?:work|show|respond|display|updat|load|found)\w*\b|\bunable\b`),d("fix","the title speaks of a fix","start",/^(?:\w+[ :])?fix(?:ed|es|up|ing)?\b|^bug\b/),d("reproduce","tells how to reproduce it","text",/\b(?:to reproduce|repro|reproduc(?:e|es|ed|ible|tion)|minimal (?:example|repro))\b/),d("worked-before","says that it worked before","text",w()`
      \bregression\b|\b(?:used to|it) work(?:ed|s)? (?:fine |well |correctly )?(?:in|with|before|until|on)\b|
      \bsince (?:the )?(?:version|v?\d|updat|upgrad|last|latest)|\bafter (?:the )?(?:updat|upgrad)\w*|\bno longer\b|
      \bbisect\w*|\bprevious(?:ly)? (?:version|work)`),d("expected","says what was expected instead","text",w()`
      \bexpected (?:behaviou?r|result|output)\b|\bactual (?:behaviou?r|result|output)\b|\bi expect(?:ed)?\b|
      \binstead,? (?:of|it|i|the)\b`),d("breakage","names a breakage","text",w()`
      \b(?:crash(?:es|ed)?|segfault|panic(?:s|ked)?|throws?|exception|assert(?:ion)?|stack trace|traceback|backtrace|
      core dumped|sanitizer|undefined behaviou?r|race condition|deadlock)\b`)],Q=[...gt("question",Br),...gt("feature",Vr),...gt("bug",Zr)];function gt(t,e){return e.map(r=>({...r,leans:t,lean:r.name==="asked"?Kr:Hr}))}s(gt,"leaning");function d(t,e,r,o){return{name:t,reason:e,place:r,pattern:o}}s(d,"cue");var Jr=/^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;function ht(t){return t.slice(0,400).replace(Jr,"")}s(ht,"titleProper");function Xt({title:t,prose:e}){let r=tt(t.slice(0,400));return{title:r,start:tt(ht(t)),lead:tt(e.slice(0,600)),text:`${r} 
 ${tt(e.slice(0,2e3))}`}}s(Xt,"cueTexts");function tt(t){return t.toLowerCase().replace(/[’‘]/g,"'").replace(/[`*_]+/g,"").replace(/\s+/g," ").trim()}s(tt,"plain");var Yr={bug:/\b(?:bugs?|defects?|crash|regression|error|problem)\b/i,feature:/\b(?:features?|enhancements?|improvements?|proposal|suggestion|wish|idea)\b/i,question:/\b(?:questions?|support|help|discussion|usage)\b/i},Xr=w("i")`
  ^(?:(?:issue |report |ticket )?(?:type|kind)|(?:what )?type of (?:issue|report)\b.{0,30}|i['’]?m submitting an?.{0,20}|
  do you want to request a \*{0,2}feature\*{0,2} or report a \*{0,2}bug\*{0,2}\??)\s{0,3}[:?]?$`,Qr=/^[\s>*-]{0,6}(?:issue |report )?(?:type|kind)\*{0,2}\s{0,3}:\*{0,2}\s{0,3}(\S.{0,40})$/gim,to=/^\**do you want to request a \W*feature\W* or report a \W*bug\W*\s+(\S[^\n]{0,60})/im,eo=/^[ \t]*[-*+] \[[xX]\] (.{1,40})$/gm,ro=/\b(?:search|check|read|reproduc|agree|confirm|i have|i've)/i,oo=/^\s{0,3}[[(]([^\])]{1,40})[\])]|^\s{0,3}([\w /-]{3,30}):/,Qt=4e3;function te({title:t,prose:e,fields:r}){let o=r.filter(({heading:m})=>Xr.test(m.trim())).map(({text:m})=>no(m)),a=e.slice(0,Qt),i=[...a.matchAll(Qr)].map(([,m=""])=>m),c=to.exec(a)?.[1]??"",l=r.flatMap(m=>[...m.text.slice(0,Qt).matchAll(eo)].map(([,b=""])=>b)),u=oo.exec(t.slice(0,60)),p=[...o,...i,c,...l.filter(m=>!ro.test(m)),u?.[1]??u?.[2]??""];return new Set(p.flatMap(ao))}s(te,"statedKinds");function ao(t){let e=A.filter(r=>Yr[r].test(t));return e.length===1?e:[]}s(ao,"onlyKind");function no(t){return(/\S[^\n]{0,80}/.exec(t.slice(0,400))?.[0]??"").trim()}s(no,"firstLine");var so=3,io=2,co=1.5,lo=.3,ee=2500,re=8,ae={error:{reason:"quotes an error",holds:s(({errors:t})=>t.some(({noise:e})=>!e),"holds")},stack:{reason:"shows a stack",holds:s(({errors:t})=>t.some(({noise:e,frames:r})=>!e&&r.length>2),"holds")},code:{reason:"shows code",holds:s(({code:t})=>t.length>0,"holds")},"long-code":{reason:"shows much code",holds:s(({code:t})=>t.some(({text:e})=>e.length>400),"holds")},version:{reason:"names a version",holds:s(({environment:t})=>t.version!==null,"holds")},system:{reason:"names a system",holds:s(({environment:t})=>t.os!==null,"holds")},"title-asks":{reason:"the title ends in a question mark",holds:s(({title:t})=>/\?\s{0,9}$/.test(t),"holds")},asks:{reason:"has a question mark",holds:s(({prose:t})=>t.slice(0,600).includes("?"),"holds")},"asks-much":{reason:"has several question marks",holds:s(({prose:t})=>t.split("?",4).length>3,"holds")},short:{reason:"is very short",holds:s(({prose:t})=>t.length<120,"holds")},brief:{reason:"is short",holds:s(({prose:t})=>t.length<300,"holds")},long:{reason:"is long",holds:s(({prose:t})=>t.length>1500,"holds")},form:{reason:"fills in a form",holds:s(({format:t})=>t==="issue-form","holds")},steps:{reason:"has steps",holds:s(({fields:t})=>t.some(({kind:e})=>e==="steps"),"holds")},actual:{reason:"has a heading for what happens",holds:s(({fields:t})=>t.some(({kind:e})=>e==="actual"),"holds")},expected:{reason:"has a heading for what was expected",holds:s(({fields:t})=>t.some(({kind:e})=>e==="expected"),"holds")}},oe=new WeakMap;function rt(t){let e=oe.get(t);if(e!==void 0)return e;let r=new Map,o=Xt(t);for(let{name:a,place:i,pattern:c}of Q)c.test(o[i])&&r.set(qt(a,i),so);for(let a of te(t))r.set(`is:${a}`,io);return oe.set(t,r),r}s(rt,"readCues");function ot(t,e){let r=new Map([["bias",1]]),o=s((c,l)=>{e(c)&&r.set(c,(r.get(c)??0)+l)},"add");for(let[c,l]of rt(t))o(c,l);for(let[c,{holds:l}]of Object.entries(ae))l(t)&&o(`sign:${c}`,1);let a=g(t.title.slice(0,400),40);et(o,"t:",a,1),et(o,"w:",[...a,...g(t.prose.slice(0,600),150)],1),et(o,"w:",g(t.prose.slice(600,ee),400),lo);let[i]=g(ht(t.title),1);return i!==void 0&&o(`f:${i}`,co),et(o,"h:",g(t.fields.map(({heading:c})=>c).join(`
`).slice(0,ee),80),1),r}s(ot,"readKindFeatures");function kt(t){let[e,r]=uo(t);return e==="cue"?Q.find(o=>qt(o.name,o.place)===t)?.reason??r:e==="is"?`calls itself a ${r}`:e==="sign"?ae[r]?.reason??r:r===""?"":`says \u201C${r}\u201D`}s(kt,"describeFeature");var Mn=new Map(Q.map(t=>[qt(t.name,t.place),t]));function uo(t){let e=t.indexOf(":");return e<0?[t,""]:[t.slice(0,e),t.slice(e+1)]}s(uo,"splitName");function qt(t,e){return`cue:${t}@${e}`}s(qt,"cueName");function et(t,e,r,o){let a=new Set(r),i=o/Math.sqrt(Math.max(re,a.size)/re);for(let c of a)t(e+c,i)}s(et,"addWords");var ne={classes:["bug","feature","question"],lines:["bias	a65b-40c-25","cue:ability@title	a-15b12c18","cue:any@text	a4b-4c15","cue:anyone@text	a-8b-6c29","cue:asked@start	a10b5c65","cue:benefit@text	a-7b19c3","cue:breakage@text	a14b-24c25","cue:can-i@text	a-9b-13c38","cue:can-we@text	a3c12","cue:expected@text	a2b9c4","cue:fault@title	a31b-6c-10","cue:fix@start	a31b-8c-9","cue:forum@text	a-10b-11c35","cue:greeting@lead	a-16b9c22","cue:help@text	a-7b-6c28","cue:how@lead	a-1c17","cue:how@title	a-4b-6c26","cue:i@title	a8b-9c17","cue:imperative@start	a-4b50c-31","cue:inverted@start	a7b5c4","cue:is-it@text	a-14b29","cue:is-there@text	a3b13","cue:lack@text	b6c8","cue:mine@lead	a1b-9c22","cue:new@text	a-11b10c16","cue:not@title	a7b-5c14","cue:propose@text	a-11b34c-7","cue:question@lead	a-2b-4c21","cue:question@title	a-10b-11c36","cue:reproduce@text	a20b-16c11","cue:request@text	a-30b45","cue:should-i@text	b2c14","cue:should@title	a-6b37c-16","cue:thanks@text	a8b-9c16","cue:trying@text	a-20b10c25","cue:what@title	a-12b15c12","cue:why@lead	a-1b-2c18","cue:why@title	a9b-2c8","cue:wonder@text	a17b-9c7","cue:worked-before@text	a11b18c-14","cue:would-be@text	a-8b29c-5","f:a	a-2b3","f:add	a-4b8c-5","f:all	a2b-1","f:allow	a-1b-7c9","f:bug	a-2b3","f:build	a-2b5c-4","f:can	a2c-2","f:cannot	b-3c3","f:cant	a3b-3","f:claud	a3b-2c-2","f:code	a-6c6","f:consider	a5b-4c-1","f:copy	a2c-2","f:could	c1","f:crash	a2c-1","f:custom	b-3c3","f:data	a2b-1","f:debug	a1","f:document	a-1b2","f:doe	a-3b9c-5","f:dont	a7c-7","f:fail	a-4b-2c6","f:featur	a-1b3c-2","f:fix	a12b-9c-4","f:get	a-3b-9c11","f:go	a7b-5c-3","f:how	b-5c5","f:i	a3b-2","f:improv	a4b-1c-2","f:includ	a-3b-2c4","f:input	a-7b-1c8","f:internal	a2b-1","f:is	a3b-4c1","f:issu	a3b-2c-1","f:miss	a3b-2c-1","f:new	b2c-3","f:no	a2b2c-4","f:pleas	a-3b4","f:port	a7b-6","f:provid	a-1b2","f:python	a8b-1c-7","f:read	a-1b-1c3","f:run	a-2b-2c4","f:segmentation	a1c-1","f:set	a-6b10c-4","f:show	a-3c4","f:support	b2c-2","f:terminal	a4b-1c-3","f:test	a5c-5","f:the	a-3b-2c5","f:unabl	a3b-2c-2","f:undefin	a-1c2","f:updat	a5b-2c-2","f:use	a4b-2c-2","f:when	a-2b11c-9","f:why	a5c-4","f:window	c-2","f:wrong	a2b-1","h:?	b4c-4","h:a	a3b-2","h:actual	a-2b2","h:ad	a-1b-2c3","h:additional	a-5b10c-5","h:after	a3b-2","h:alternativ	a-8b10c-2","h:and	a-2b7c-4","h:any	a-2b4c-2","h:api	a-1b5c-3","h:app	a4c-3","h:are	a-2c2","h:automat	a4c-3","h:bazel	a4b-2c-2","h:behavior	a2b5c-7","h:behaviour	a-9b1c8","h:benefit	b4c-3","h:bug	a11b-4c-7","h:c	a-2b-2c4","h:call	a5b-1c-4","h:case	a-3b6c-3","h:category	a-4b7c-3","h:chang	a-1b5c-4","h:checklist	a8b10c-18","h:claud	a5b-2c-3","h:code	a6b-9c3","h:compiler	a4b-2c-2","h:component	a4c-3","h:context	a-8b11c-3","h:core	a-3c4","h:cuda	a5b-2c-3","h:cudnn	a4b-2c-2","h:current	a-8b7","h:custom	a4b-2c-2","h:defin	b2c-2","h:describ	a-9b10","h:description	a11b-5c-6","h:desir	a-1b3c-2","h:detail	a4b-1c-2","h:devic	a4b-2c-2","h:devtool	a4c-3","h:did	a-3c3","h:distribution	a4b-2c-2","h:do	a1","h:doc	a-4b-3c7","h:doe	a4c-3","h:environment	a7b-4c-3","h:error	a8b-2c-6","h:evidenc	a1","h:exampl	a-6b5","h:exist	a-3c4","h:expect	a-7b4c3","h:featur	a-9b12c-3","h:file	c-2","h:fix	a-2b-2c4","h:for	a-4b-2c6","h:gcc	a4b-2c-2","h:github	a4c-4","h:gpu	a4b-2c-2","h:happen	a7b-2c-5","h:have	a5b-2c-3","h:how	b3c-3","h:if	b-2c3","h:impact	a3c-3","h:in	a1","h:info	a-2b6c-4","h:information	a-3b5c-2","h:input	a1b-2","h:is	a-6b-2c8","h:issu	b-4c4","h:it	a-1b-2c3","h:json	a2","h:last	a3b-1c-2","h:like	a-6b8c-2","h:log	a3b-6c3","h:memory	a4b-2c-2","h:messag	a7b-2c-5","h:mobil	a4b-2c-2","h:model	a9b-5c-4","h:need	b2","h:nightly	a5b-2c-3","h:of	a-2c2","h:often	a4c-3","h:on	a-2b3","h:operat	b-2c2","h:or	a4c-3","h:os	a2b-3","h:other	b6c-5","h:output	b-3c3","h:overview	b2","h:packag	a4c-3","h:platform	a6b-4c-2","h:preflight	b4c-5","h:priority	a-3b6c-3","h:problem	a-8b4c4","h:propos	a-4b8c-3","h:pull	a2b7c-9","h:python	a4b-4","h:query	a4c-3","h:readiness	a2b7c-9","h:regression	a3b-1c-2","h:relat	b-2c3","h:relevant	b-2c2","h:repro	a4c-3","h:reproduc	a6c-7","h:reproduction	a1","h:request	a1b5c-7","h:see	b-2c2","h:set	a1","h:shell	a3b-1c-2","h:should	a3b-1c-2","h:skill	a-2b3","h:solution	a-12b19c-7","h:sourc	a4b-5","h:specification	a-3c4","h:stack	a4c-3","h:standalon	a4b-2c-2","h:stat	a-1b7c-5","h:statement	a-3b6c-3","h:step	a14b-3c-10","h:string	a4c-3","h:submission	a5c-4","h:suggest	c-1","h:suggestion	a-3b-3c5","h:summary	b2c-2","h:system	a-7b4c3","h:tensorflow	a4b-4","h:terminal	a3b-1c-2","h:test	b3c-3","h:tf	a-4c3","h:the	a-16b8c8","h:ther	a-4c4","h:this	a3b4c-7","h:to	a4b2c-6","h:tool	a-2b-2c4","h:type	a4b-1c-3","h:use	a-3b6c-3","h:using	a-3c4","h:version	a5b-9c4","h:websit	a4c-3","h:what	a-7b2c5","h:with	a5b3c-7","h:work	a1b1c-2","h:workaround	a2c-1","h:wrong	a2c-2","h:you	a3b-3","is:bug	a27b-27","is:feature	a-15b23c-8","is:question	a-16b-16c32","sign:actual	b-3c3","sign:asks	a-19b16c3","sign:asks-much	b-2c3","sign:brief	a-1b-9c10","sign:code	a5b2c-7","sign:error	a25b-15c-10","sign:expected	a3b-5c2","sign:form	a25b-8c-18","sign:long	a2b-7c5","sign:long-code	b7c-8","sign:short	a11b-13c2","sign:stack	a2b-4c2","sign:steps	a19b-5c-14","sign:system	a13b-27c14","sign:title-asks	a-3b-2c5","sign:version	a-5b-21c26","t:?	a-4b-3c7","t:a	a-7c7","t:about	a-6b-6c12","t:accept	b-7c7","t:action	b-2c3","t:ad	a1","t:add	a-3b7c-4","t:address	a2b-5c3","t:after	a6b-5c-1","t:agent	a-3b6c-3","t:all	a3b-5c2","t:allow	b-4c5","t:already	a3c-2","t:alway	a4b-2c-2","t:an	a-5b-2c7","t:analysis	a1","t:and	a3b6c-9","t:android	a-4b2c3","t:any	b-2c2","t:api	a-1c2","t:app	a1","t:appl	a-3c4","t:apply	b3c-3","t:are	a3b-2c-2","t:argument	a-2b-2c4","t:arm64	a4b-2c-2","t:array	a-1b-1c2","t:as	a-1b-6c7","t:assign	b1","t:at	a4c-5","t:attempt	a-2b4c-2","t:attribut	a1b-1","t:auto	a-2b3","t:availabl	a-2b6c-4","t:avx	a1","t:backend	a1b-1","t:backup	a2c-1","t:bar	a-1b4c-3","t:be	b-4c4","t:becom	b-1c1","t:between	a3b-2c-1","t:big	a2","t:bitcoin	b-8c7","t:block	a1b-3c2","t:body	a3b-1c-1","t:boundary	b-3c3","t:box	a1","t:break	a4b-2c-2","t:broadcast	a-3c2","t:broken	a-3c4","t:buffer	a3c-4","t:bug	a12b-3c-9","t:build	a-2b2","t:but	a2c-2","t:button	a1c-1","t:by	a4b4c-8","t:byte	a3b-2c-1","t:c	a4c-4","t:call	a5c-4","t:can	a-2b2","t:cannot	a-6b7c-2","t:cant	a2b-4c2","t:case	a1b-1","t:cast	a1b5c-6","t:caus	a2b-3c1","t:cgo	a2c-2","t:chain	a1c-2","t:chat	a3c-2","t:check	a2b-1","t:ci	a-2c3","t:clarify	a1b-1","t:class	a-1b2c-1","t:claud	a3c-3","t:clear	a1","t:cli	a2","t:click	a3b-5c2","t:cmd	a7b1c-8","t:code	a1b5c-6","t:com	a-3c4","t:command	a2b3c-5","t:comment	a3b-2c-1","t:compil	a-2b-3c5","t:compilation	b-1","t:compiler	a1","t:component	b-4c4","t:configur	a-3c3","t:connection	b-2c1","t:consider	a3b-3","t:consistency	a2b-2","t:consol	a4b-2c-2","t:contain	a-4b6c-2","t:container	b-2c3","t:content	a2c-1","t:context	b1c-1","t:control	b-1","t:conversion	c1","t:copy	a2c-1","t:core	a4b-6c1","t:correct	a2c-2","t:could	a2c-1","t:cpp	a1b4c-5","t:cpu	a2c-1","t:crash	a4c-3","t:creat	a4b-2c-3","t:ctrl	a2c-1","t:cuda	a6b-3c-3","t:currently	b-1c1","t:cursor	b5c-5","t:custom	b-2c3","t:d	b5c-5","t:darwin	a4c-3","t:data	a4b-1c-3","t:dataset	a1b1c-3","t:debug	b5c-6","t:dependency	a-1c2","t:desktop	a-1b4c-3","t:detect	b-3c3","t:detection	a-1c2","t:dev	a1","t:devtool	a6c-6","t:dialog	a3b-2c-1","t:different	a3b-1c-2","t:dim	b3c-3","t:directory	a3c-2","t:disabl	a2c-2","t:disappear	a2c-2","t:display	a-4c4","t:dist	a2b-1","t:do	a-5b-2c7","t:doc	a-2b2","t:document	b1","t:documentation	a-5b1c3","t:doe	a-1b11c-9","t:doesnt	a2b-6c5","t:dont	a5b-4","t:doubl	a-1c2","t:drop	a1","t:dur	b4c-4","t:dynamic	a2b-2","t:each	a1","t:edit	b2c-2","t:editor	a4b-2c-2","t:element	a-5b15c-11","t:empty	a4b-3c-2","t:encod	b2","t:end	a-2b4c-2","t:environment	b1","t:error	a-12b-2c14","t:escap	a2c-1","t:etc	a-1b1","t:evaluat	a1b-1","t:even	a3b-2c-1","t:event	b1","t:every	a2c-1","t:execut	a-2c2","t:execution	b-1c1","t:exist	a4b-1c-3","t:exit	a3c-2","t:expand	b2c-2","t:expect	a-3b-4c7","t:export	a-1b3c-2","t:extension	b-3c3","t:external	a5c-4","t:fail	a9b-6c-3","t:failur	a-3b-3c6","t:fallback	a-2c2","t:fals	a3b-3","t:fault	a2c-1","t:featur	a-4b7c-3","t:field	a-3b5c-2","t:file	a4b-11c7","t:filter	a1","t:find	a-2b-1c3","t:fix	a14b-10c-3","t:focus	a2c-1","t:folder	a-2b-1c3","t:for	a-11b26c-15","t:format	a2b-3","t:found	a-1b-2c4","t:framework	b2c-2","t:freebsd	a-2c3","t:freez	b4c-3","t:from	a4b-8c3","t:fully	a1","t:function	a-6b8c-2","t:gb	a-1c2","t:gc	a2c-2","t:generat	a-6b1c5","t:generation	a4b-2c-2","t:get	a2b-7c5","t:git	a2c-1","t:github	a2","t:global	a-2c2","t:go	a8b-5c-3","t:gpu	b5c-5","t:h	b-2c2","t:handl	a4b-2c-2","t:has	b-4c4","t:have	a-7b11c-4","t:heap	b1","t:height	a3b-2c-1","t:highlight	b7c-7","t:home	a2b-2","t:hook	c1","t:how	a-2c2","t:http	a4b-2c-2","t:i	b-3c2","t:icon	a1","t:id	a1c-1","t:if	a2b6c-7","t:ignor	a3b-2c-1","t:imag	a-6b4c2","t:immediately	c2","t:import	a-9b9","t:improv	a3c-2","t:in	a21b1c-22","t:includ	b-4c4","t:inconsistent	a-12b10c1","t:incorrect	a2b-1","t:index	a2c-2","t:info	a3c-2","t:information	b3c-3","t:initializer	a3b-2","t:input	b-4c5","t:install	a-1b2","t:instead	a4b-4","t:int	a-2","t:integer	a1","t:interactiv	b1","t:interfac	a-1b3c-2","t:intermittent	a4b-1c-2","t:invalid	b-2c3","t:is	a3b-3","t:issu	a4b-8c4","t:it	a-2c2","t:java	a-4b7c-3","t:json	a-8b7","t:kernel	a4c-3","t:key	a1b1c-2","t:kill	a1c-1","t:languag	a-5b3c3","t:latest	b5c-6","t:launch	c-1","t:layer	b-1c1","t:ld	a2c-2","t:leak	a1","t:lib	a3c-2","t:library	a2c-2","t:like	a-3b4","t:limit	b-1c2","t:line	b2c-2","t:link	a5b-2c-3","t:linux	b-1","t:list	b9c-8","t:load	a5b-1c-3","t:local	a-2c3","t:log	a2b3c-5","t:long	b2c-3","t:mac	a4c-3","t:map	a4b-2c-2","t:mark	a2b-1c-1","t:markdown	a-3b-3c6","t:match	a-3c2","t:max	a2b-1","t:mean	b-3c3","t:memory	b1c-1","t:merg	a2c-1","t:messag	b1c-2","t:method	b1","t:miss	a5b-2c-3","t:mobil	b1","t:mode	a-6b-3c10","t:model	a-2b8c-5","t:modul	a3c-3","t:more	a1b1c-2","t:mov	a5c-4","t:move	a-4c4","t:multipl	b-4c5","t:name	a-6b2c5","t:need	b2c-2","t:net	a4b2c-5","t:new	b-4c4","t:next	a-3c3","t:no	a3b5c-8","t:node	a3b-3","t:non	c2","t:not	a5b-8c3","t:note	b1","t:notification	a3b-1c-2","t:null	a1","t:numpy	a3b-1c-2","t:object	a-2c3","t:of	a3b-7c3","t:off	a3b-1c-2","t:on	a7c-7","t:only	a2b5c-6","t:open	a1b1c-2","t:opencv	a-4b7c-3","t:operation	a2c-1","t:ops	a2c-2","t:option	a1c-1","t:order	b2c-1","t:origin	a-1b-3c4","t:os	a3c-3","t:other	a5b-2c-2","t:out	a3b-1c-2","t:output	a4b-3","t:over	b-2c3","t:overflow	a3c-2","t:packag	a2c-3","t:panel	a1","t:parallel	c1","t:parameter	a2c-1","t:partially	b1","t:past	a3c-3","t:path	a3b-2c-1","t:per	a2c-2","t:permission	a2","t:persist	a2c-1","t:persistent	a1c-1","t:placeholder	a-1c2","t:pleas	a-2b3","t:plugin	a3c-2","t:point	b-2c3","t:port	a5b-4c-1","t:positiv	a3b-1c-2","t:possibl	b1c-1","t:pre	a-2b7c-4","t:present	a1","t:preview	a-5b4","t:print	b5c-5","t:privat	a1","t:process	a4b-3c-2","t:produc	a2c-1","t:profil	a2b-1","t:program	c1","t:project	a1","t:prompt	b2c-1","t:provid	a-1c2","t:provider	a2b-1","t:proxy	a1b-1","t:py	b-2c1","t:python	a9b-4c-5","t:question	a-3b-4c7","t:quick	a3c-2","t:race	a2b-1","t:rang	a4c-3","t:re	b1","t:react	b1","t:read	b-2c2","t:receiv	a-4b6c-2","t:recent	a2c-2","t:reduc	b3c-4","t:releas	a-2b6c-4","t:remot	a2c-1","t:remov	a-3b-4c7","t:render	b4c-4","t:repeat	a2c-1","t:report	a-4b-1c5","t:request	b2c-3","t:requir	a-4b8c-4","t:restor	a2c-2","t:result	a10b-5c-5","t:return	a-5b10c-4","t:row	a2","t:rpc	a2b-5c3","t:run	a-1b4c-2","t:runtim	a4c-4","t:save	a-4c5","t:schema	a-4b5c-2","t:scop	a-2b4c-2","t:script	a-8b12c-3","t:scroll	a4b-4","t:search	a1","t:second	a3b-1c-2","t:section	c-1","t:security	a1c-1","t:seem	a-3b-2c5","t:segfault	a2c-2","t:select	a3c-2","t:send	b1","t:server	a1","t:servic	a1c-1","t:session	b1c-1","t:shar	a-1c1","t:shell	a1","t:shift	b1","t:should	a-5b17c-13","t:show	a-3b-10c13","t:sign	a2c-1","t:sigsegv	a1","t:silently	a2","t:simpl	a6b-2c-3","t:sinc	c-1","t:singl	b1","t:size	a2c-2","t:slic	b2c-2","t:so	a4c-3","t:some	a5b-1c-4","t:sourc	a2c-1","t:spac	a3b-2c-1","t:specific	a3b-2c-2","t:sqlit	b-1c2","t:ssh	a1b1c-2","t:stack	a1","t:standard	b-5c5","t:start	a3c-3","t:startup	a2","t:stat	a-4b2c2","t:still	b8c-7","t:stop	a1b-1","t:stor	a-1c1","t:string	a3b-2","t:styl	a2c-2","t:such	a2c-2","t:suggestion	a1c-1","t:support	a-10b15c-5","t:symbol	a1b-1","t:symlink	a1","t:sync	a2","t:syntax	a-1b1","t:system	a2c-2","t:tab	a-3b-5c8","t:tabl	a-1c1","t:take	a3c-2","t:target	a2b-1","t:task	a2b-1c-1","t:tensorflow	a-5b-6c11","t:terminal	a1b4c-5","t:test	a4b5c-8","t:text	a-1b4c-3","t:tf	a1b3c-5","t:tflit	a1b3c-4","t:than	a5b-1c-4","t:that	a-3b-2c6","t:the	a-6b3c3","t:them	a-2b4c-2","t:ther	a1b2c-3","t:this	a2b-2","t:time	a2b-2","t:timeout	a2c-1","t:to	a-4b5c-1","t:token	b1","t:too	b-2c2","t:tool	a-3b6c-4","t:trac	a2b-1","t:track	a-1b1","t:tree	b-6c6","t:trigger	a-2c3","t:truncat	a3c-2","t:typ	a2c-3","t:type	a6b-1c-4","t:typeerror	a-1c2","t:ubuntu	a-4c4","t:ui	a-2b-3c5","t:unabl	a-2b-1c3","t:undefin	a1b-1","t:under	a-2b-4c5","t:unexpect	a-3b-1c4","t:unit	a-1b4c-3","t:unknown	a2c-1","t:unresponsiv	a2c-2","t:up	a-3b4","t:updat	a3b-6c3","t:usag	a4b-3","t:use	b-6c6","t:used	a-2c2","t:user	a-5b4c2","t:using	a2b-5c3","t:v	a2c-2","t:validation	a2c-2","t:valu	a2b-3c2","t:variabl	a4b-3","t:version	a-4b1c3","t:via	a-3c4","t:view	a8b-5c-2","t:virtual	a2c-2","t:vs	a3b-2","t:wait	a1","t:wallet	a2b-7c4","t:want	b1","t:warn	a6b-3c-3","t:was	a1","t:way	a-1","t:what	b-4c4","t:when	a7b4c-11","t:whil	a3b-2","t:why	a3c-2","t:will	b-2c3","t:window	a2b4c-6","t:with	a10b-13c3","t:without	a-5b5","t:work	a-4b-3c7","t:workspac	a-1c2","t:writ	b1","t:wrong	a-4b9c-5","t:x	a-6b8c-2","t:you	a-2b-2c4","w:?	a-9c9","w:a	a-2b5c-4","w:ability	b-3c2","w:able	a-4c4","w:about	a-3b-5c8","w:abov	c1","w:absent	b-1c2","w:accept	c-2","w:acceptanc	b-2c2","w:access	b1","w:accessibl	a4b-1c-2","w:accord	a-1b1","w:account	a2b-1","w:accuracy	a1","w:across	b2c-2","w:act	a-1","w:action	a1b-2","w:activ	b-2c2","w:actual	b2c-2","w:actually	a2c-1","w:ad	a2b2c-3","w:add	a-2b3","w:additional	a2b-1c-1","w:address	a5b-4c-1","w:adjust	b1","w:advanc	b-1","w:affect	b1c-2","w:after	a7b-3c-5","w:again	b-2c2","w:against	a-4b6c-2","w:agent	a-2b2","w:algorithm	b-2c2","w:alia	b1","w:alias	c-1","w:all	a-4b-2c6","w:allocat	a-2b1","w:allow	a-1b1","w:almost	a-1b2c-1","w:already	b2c-2","w:also	a4c-3","w:alt	a2c-2","w:alternativ	a-2c1","w:although	a2c-1","w:alway	b2c-1","w:am	a-5c6","w:amd	a-3c3","w:amd64	a4b-1c-3","w:amount	b-2c2","w:an	b-2c2","w:analysis	b1c-1","w:and	a-7b1c6","w:android	a-2","w:annotation	a1","w:another	a1c-1","w:answer	a1","w:ant	a-2b2","w:any	a-4b3","w:anybody	c2","w:anyon	a-1c2","w:anyth	a2c-2","w:apach	a-2b3","w:api	a-3b3","w:app	a2b-2","w:appear	a4c-4","w:appl	a-1c2","w:appli	b-1","w:application	a-1c2","w:apply	b2c-2","w:ar	a-1c1","w:architectur	b-2","w:are	b-4c5","w:area	a2c-1","w:arg	a-3c3","w:argument	c1","w:argv	a-3c4","w:arm	a-1","w:arm64	a2b-2","w:array	a-2b-2c3","w:arrow	c-1","w:articl	b-1","w:as	a3c-2","w:ask	b2c-2","w:assertion	a-3c3","w:asset	a2b1c-3","w:assignment	b2","w:assum	b-1","w:at	a10b4c-14","w:attachment	b1","w:attribut	a2b-3","w:auto	a-2c2","w:automatic	a-1b2","w:availabl	a-2b3c-2","w:avg	a-3c3","w:avoid	a1","w:await	c2","w:awesom	a-2b6c-4","w:b	a-2c2","w:back	c-1","w:backend	a2c-1","w:background	a1","w:backward	a-1b1","w:bad	a2b-1","w:bar	a-2b4c-2","w:bare	a-1b1","w:bas	a-1","w:bash	b-2","w:basically	b-1c1","w:batch	a2b2c-4","w:be	a5c-5","w:becaus	b5c-4","w:becom	b-1c1","w:been	a4b-6c2","w:befor	b-2c2","w:behav	a-2b2","w:behavior	a2c-2","w:being	b-2c2","w:believ	a1c-1","w:below	b-2c1","w:benefit	a-2b2","w:besid	b2c-1","w:best	b-2c1","w:beta	b3c-2","w:better	a1c-2","w:between	b-2c2","w:bin	b-1c2","w:binary	a-3c3","w:bind	a-2b2","w:bit	a-5b5","w:bitcoin	a-6b-4c9","w:blob	a3b2c-4","w:block	a2b-1","w:blockchain	a-1c2","w:blow	a1c-1","w:body	a2","w:bool	c2","w:boolean	a-2b2","w:boost	a-2c2","w:bootstrap	b-1c2","w:border	a1","w:both	a-3b2","w:boundary	c1","w:box	b-2c1","w:branch	a3b2c-5","w:break	a2b-1","w:broadcast	a-1","w:broken	c1","w:brow	b-1c1","w:browser	b3c-3","w:buffer	a2c-2","w:bug	a5b-2c-3","w:build	a4b-4","w:built	b-2c1","w:but	a-6b7c-1","w:by	a2b7c-9","w:byte	a2c-2","w:c	a2b2c-4","w:calculat	a-3b2c1","w:calculation	b2c-2","w:call	a2b-4c2","w:callback	b-1","w:can	a-4b1c2","w:cancel	b3c-2","w:cannot	a-2b3c-1","w:cant	a-1b-2c3","w:canvas_oop_rasterization	a-4c4","w:case	a1b-2","w:cast	a-3b3","w:caus	a3b-3","w:cc	b5c-5","w:cell	a2c-3","w:center	a1c-1","w:cgo	a2b-1c-1","w:ch	b-2c3","w:chain	a1b1c-2","w:character	a2c-1","w:chat	a1b3c-4","w:check	a5b-3c-1","w:checklist	b2c-1","w:checksum	a1","w:child	c-1","w:children	b1","w:chines	a-1c1","w:choic	b1c-2","w:chosen	a-2b4c-2","w:chrom	a-1b-5c6","w:ci	a1","w:clang	a2b-1","w:claud	a5c-6","w:clear	c-1","w:cli	a-3b4","w:click	a-7c7","w:client	a-1b1","w:clos	b2c-3","w:cmak	a1b-1","w:cmd	a3c-3","w:cn	a-1c1","w:code	a-8b5c3","w:codesandbox	b-2","w:codespac	a-2c1","w:collaps	b-2c2","w:collect2	a-2c2","w:color	a-3b2c2","w:com	a2b14c-17","w:combin	c1","w:command	a3b-2","w:comment	a7b-3c-4","w:commit	a2b-2","w:common	a2b-3","w:communication	b1","w:compar	c-2","w:compatibility	a-2b1","w:compatibl	a-2b3","w:compil	a-4c5","w:compilation	b-1c1","w:compiler	a-4b-3c7","w:complex	a-3b3","w:component	a-2b-4c6","w:computer	b2c-1","w:con	a-2c2","w:concern	b-3c3","w:condition	a-2b4c-2","w:conditional	b1","w:configur	a-3c3","w:configuration	b-1c1","w:confirm	a1","w:confirmation	b2c-1","w:confus	a2","w:connect	a2b-1","w:connection	c-1","w:consider	a2b-3","w:consistency	a2b-1c-1","w:consistently	a1","w:consol	b-2c1","w:const	a-2c3","w:constant	a2","w:construct	a1","w:contain	a-1b6c-4","w:container	b-1c1","w:content	b2c-2","w:continu	a1b-1","w:contrast	a-2b2","w:contrib	a2b-1","w:contribut	a-1c1","w:control	a1c-1","w:conversation	a2c-1","w:convert	a-6b5","w:coordinat	a-1c2","w:copy	b1c-1","w:core	a-3b-1c4","w:correct	a3b-2c-1","w:correctly	a2b-2","w:correspond	a-4b5","w:could	a2b1c-3","w:couldnt	b-2c3","w:counter	a-1b2","w:coupl	b1c-2","w:cover	b1c-1","w:coverag	b1c-1","w:cp	a-1c1","w:cpp	a-2b2","w:cpu	a2b2c-4","w:cpus	a-4c5","w:creat	a3b2c-5","w:creation	a1","w:critical	b1c-2","w:cross	a-1","w:css	a-2c2","w:ctrl	a3c-2","w:cuda	a-2c2","w:cudnn	a-6b2c5","w:current	a-1b8c-6","w:currently	a1b3c-5","w:cursor	a-2b4c-2","w:custom	a-7c7","w:cut	a-2b-2c3","w:cv	a-8b6c2","w:cv2	a-4c4","w:d	a-4b10c-6","w:d_canvas	a-4c4","w:dark	b2c-1","w:darwin	a3b-1c-1","w:data	a4b-4","w:dataset	a2c-3","w:date	a-2","w:day	a-2c3","w:de	c1","w:debian	a1c-1","w:debug	a2b3c-5","w:decid	c-1","w:declar	c1","w:default	a-4b-2c6","w:defer	a-1c2","w:definitely	c1","w:definition	b-2c1","w:delegat	b3c-2","w:demo	c1","w:demonstrat	b-1c1","w:depend	a2c-2","w:description	a-1b2c-1","w:descriptor	a2b-2","w:desir	b1","w:desktop	a-2b5c-2","w:detail	a1b4c-6","w:determin	a-3c2","w:dev	a4b-1c-3","w:devel	c1","w:developer	a-5b1c4","w:devic	a-7b2c5","w:devtool	a4c-5","w:dialog	a3b-1c-2","w:did	c2","w:didnt	a2c-2","w:diff	b1","w:differ	a-4b5c-1","w:different	a2b-2","w:differently	b1","w:dim	b2c-2","w:direct_rendering_display_compositor	a-4c5","w:directly	a1","w:directory	a1b-2","w:disabl	a-3c3","w:disabled_off	a-5c6","w:disabled_off_ok	a-4c5","w:disconnect	a1","w:discuss	b-1c2","w:discussion	c-1","w:display	a-4b-2c6","w:dist	b-2c1","w:distribut	c1","w:dnn	a-4b2c1","w:do	a-8b4c4","w:doc	a-3b2c1","w:document	b2c-2","w:documentation	a-4c3","w:doe	b4c-4","w:doesnt	b-3c2","w:doing	b-1","w:dom	a2b-1","w:done	b1","w:dont	a-1b3c-2","w:doubl	a-4b2c2","w:down	a3c-3","w:draft	a-3b3","w:driv	a-3b5c-2","w:drop	a2c-1","w:due	a2b-2","w:dur	a4c-4","w:dynamic	b-1c1","w:e	b3c-2","w:each	a4b-4","w:early	a1","w:easy	c-1","w:echo	a-2b3","w:edit	a-3b6c-3","w:editor	a7b-4c-3","w:effect	b1","w:element	a-2b4c-2","w:else	b2c-2","w:email	a1","w:emit	a-2c2","w:empty	a2b-2","w:en	a-4c3","w:enabl	a-3b-2c5","w:enabled_on	a-3c4","w:encounter	a2c-1","w:end	a-4b1c2","w:ensur	a2c-1","w:enter	b3c-3","w:entirely	b2c-2","w:equal	a-1c2","w:equivalent	b1","w:err	a1","w:error	a-8b2c6","w:es	a-1c2","w:escap	a2b-1c-1","w:especially	a1","w:establish	b1","w:etc	a-3c3","w:eu	a-3b-2c5","w:even	a2b-1c-1","w:event	b3c-2","w:every	a3b-1c-2","w:exactly	c-1","w:exampl	a-3b6c-3","w:exception	a-1c1","w:exec	a1","w:execut	a3c-2","w:execution	a1","w:exist	a4c-4","w:exit	a3b-2c-1","w:expand	a-7b1c5","w:expect	b4c-5","w:experiment	a-1c2","w:experimental	b-2c2","w:explain	a-3c3","w:explicit	b1c-1","w:explicitly	a1b-1","w:explor	a1","w:explorer	a-2b2","w:export	b2c-2","w:expression	c-1","w:extension	a-5c4","w:extention	a-1c2","w:external	a5b-3c-2","w:extra	a-2b4c-2","w:extract	a1","w:f	a1c-1","w:face	b-1c2","w:facebook	b-2","w:fail	a3b-7c4","w:fall	a1","w:fals	a4b-3","w:faq	a-1c1","w:fast	a-1","w:faster	a-2b3","w:fatal	a1","w:fault	a1","w:featur	a-6b12c-6","w:feed	a-3b4c-1","w:feedback	b2c-2","w:feel	b2c-1","w:fetch	b-2c2","w:ffmpeg	a-1c1","w:file	a-4b7c-3","w:filesystem	a-1c2","w:filter	a1","w:find	a-6b5","w:fine	b-3c3","w:finish	a-2b-2c3","w:firefox	b2","w:first	a3b-4","w:fit	b-1","w:fix	a14b-9c-5","w:float16	a-2c2","w:flow	a-2b3","w:fmt	b-1c2","w:focus	a1c-1","w:folder	a1b-1","w:follow	a-2b3c-1","w:foo	a-3b2c1","w:for	a-1b8c-7","w:forc	a-2b2","w:format	a3b-2","w:forum	a-2c2","w:forward	a2c-2","w:found	a-2b-5c7","w:fram	b-1c1","w:freebsd	c1","w:freez	b2c-2","w:fresh	a-2c2","w:from	a4b-1c-3","w:full	a-3c3","w:fully	a1","w:function	a-5b-3c8","w:functional	a-2c2","w:functionality	a1b-2","w:futur	a1c-1","w:g	a6b2c-8","w:garbag	b1","w:gather	a-2b3c-1","w:gc	c-1","w:gcc	a-5b-2c7","w:gccgo	a3b-1c-1","w:general	b2","w:generat	a-1b-3c4","w:generation	a2b-1","w:generic	b1c-1","w:get	a-5b9c-4","w:gist	a-3b-1c4","w:git	a2b-2","w:github	a4b11c-16","w:give	a2","w:given	a1b-1","w:gl	c1","w:global	a-1c1","w:go	a6b-3c-3","w:go1	a4b-2c-2","w:going	b1c-2","w:golang	a4c-5","w:good	a-2c2","w:googl	a-3b4c-1","w:goroutin	c2","w:got	a-1b-4c5","w:gpu	a-9b3c6","w:gpu_compositing	a-4c5","w:grad	a-2b-1c3","w:graph	b-1","w:green	a-1c2","w:gui	a-3b1c2","w:guid	a-2b-1c3","w:guidanc	b1","w:guy	b-1c2","w:h	a-2b1c1","w:h2	c1","w:had	b2c-2","w:half	a-5b3c2","w:hand	a1","w:handler	b3c-2","w:happen	a4b-4","w:hard	a1c-2","w:hardwar	a1","w:has	a2c-2","w:hash	b-1","w:hasnt	c1","w:hav	b2c-3","w:have	a-5b-4c9","w:havent	a2c-1","w:header	c-1","w:hello	b1","w:help	a-2b-3c4","w:helpful	a-1b2c-1","w:here	b-6c7","w:hey	b-3c4","w:hi	a-1b2","w:hierarchy	c1","w:high	a-2b5c-3","w:higher	a-1c1","w:highlight	b3c-3","w:hint	a-1c1","w:hit	a-1","w:hoc	b-2c3","w:home	a-2b-2c4","w:homebrew	a-1c2","w:host	a2c-1","w:hour	a1c-1","w:hover	a-1b5c-4","w:how	a2c-3","w:how_to_contribute	a1b3c-4","w:however	b-2c3","w:html	b-5c5","w:http	a7b11c-18","w:i	a-14b-4c18","w:icon	a1","w:id	a-3c2","w:ideally	a-1b2","w:identify	a-1c1","w:if	b1c-2","w:ignor	b2c-2","w:im	a4b-3c-1","w:imag	a-7b4c3","w:imagin	b-1c2","w:img	a-2c3","w:impact	b2c-1","w:implementation	a-1b1","w:import	a-8c7","w:improv	a2b-2","w:in	a9b-6c-3","w:incident	a-1c1","w:includ	a-2c3","w:incompatibl	a-1c2","w:inconsistent	a-6b6","w:incorrect	a3b-2","w:incorrectly	a2","w:increas	a2","w:index	a1c-1","w:infer	a1b-1","w:inferenc	a1b2c-3","w:infinit	b-1","w:info	a-8b3c5","w:initial	a-3c2","w:initializ	b-1c1","w:initializer	a2b-1","w:inlin	a2","w:input	a3c-4","w:insid	a1b-1","w:insider	a2c-1","w:install	b-3c4","w:installation	a2c-2","w:instead	a4b-6c1","w:int	a-3c4","w:integer	a2c-1","w:intel	b-2c3","w:intellij	b-1c2","w:interest	b2c-2","w:interfac	b3c-3","w:intermediat	b2c-2","w:intermittent	a3b-1c-2","w:internal	b2c-2","w:interrupt	a2","w:into	b7c-7","w:invalid	a2b-1","w:investigat	c-2","w:involv	a-1b2","w:io	a3b-4","w:is	a7b3c-10","w:isnt	a2c-2","w:issu	a-11b4c7","w:issuecomment	b3c-2","w:it	a2b1c-3","w:item	a-4c3","w:its	a4b-7c3","w:ive	a3b-2","w:jammy	a-2c3","w:jar	a-2b3","w:java	a-2b3c-1","w:job	b-1c2","w:js	a1b-2","w:json	a-2b2","w:jump	b4c-4","w:just	a3b4c-7","w:k	a2c-2","w:kb	c1","w:keep	b1c-2","w:kera	b1c-2","w:kernel	a2c-2","w:keyword	a-2c3","w:know	a-3b5c-3","w:la	a-1c1","w:label	c1","w:lack	a1","w:languag	a-3b2c2","w:larg	a3b-1c-1","w:latest	a2b2c-4","w:launch	a2c-1","w:layer	a3b-3","w:ld	a-1c2","w:lead	a1b-2","w:learn	c-1","w:least	a1b2c-3","w:leav	a-2b1","w:left	a1b-1","w:legacy	a3b-1c-2","w:length	b-1c1","w:less	a-1c2","w:level	b-3c2","w:lib	a1","w:libc	a-2c3","w:light	a1","w:like	b5c-5","w:likely	a-1b1","w:line	a7b-1c-5","w:link	a9b-6c-3","w:linker	a2c-1","w:linux	a6b-3c-3","w:list	a-2b5c-3","w:listen	a-2","w:lite	b2c-2","w:literal	a1","w:load	a-4b4","w:local	a-4b3c1","w:localhost	a-1b2","w:locally	a-2c2","w:log	a-1b-2c3","w:logic	b-1c2","w:long	b2c-2","w:longer	b1c-2","w:loss	c1","w:lower	c-1","w:lt	a-2c2","w:m	a-2b3","w:mac	a1","w:machin	a2c-2","w:maco	c1","w:made	a-2b1","w:mail	c-1","w:main	b1c-2","w:mak	b3c-3","w:make	a-6c6","w:makefil	a-3c4","w:manag	b-2c1","w:manual	c1","w:manually	a-2b2","w:many	b1","w:mark	b2c-2","w:markdown	b-2c2","w:master	a1b6c-7","w:match	a-5b4","w:matter	a-2b2","w:max	b-1","w:may	a-2b4c-2","w:mayb	a1b-2","w:mb	c-1","w:md	a-3c3","w:me	a2b1c-3","w:mean	b-2c2","w:meet	c1","w:memory	a-5b1c4","w:mention	b-2c1","w:menu	a-1c2","w:merg	a5b-3c-2","w:mess	a-1b2c-1","w:messag	a2b6c-8","w:method	a1b3c-4","w:microsoft	a5b1c-7","w:might	c-1","w:minimum	b1","w:mislead	c1","w:miss	a3b-3","w:mistak	c2","w:mitigat	b-2c2","w:mix	a-2c3","w:mo	b1","w:mobil	a-9b2c7","w:mode	a-6b-5c11","w:model	a-4b6c-2","w:modern	a1","w:modul	a3b-3","w:more	a-2b3c-1","w:most	a-1b-1c3","w:mount	b-1c2","w:mous	b2c-2","w:mov	a3b-1c-2","w:move	a-1b1","w:mozilla	a-2c1","w:ms	b2c-2","w:msg	a-2c3","w:multi	a1","w:multiple_raster_threads	a-4c5","w:must	b-1c1","w:my	a-4b-5c9","w:name	b3c-2","w:namespac	a-1c2","w:navigat	a2b-2","w:navigation	b-2c3","w:need	a-8b9c-1","w:net	a4c-4","w:netron	a-3b5c-2","w:network	b-2c2","w:new	a-2b-9c11","w:newly	a1","w:next	b3c-2","w:nice	a-1c2","w:nil	a2b-1","w:no	a-6b6","w:node	a-4b-3c7","w:non	a-2b-2c4","w:none	b-1","w:normal	b2c-1","w:not	a2b-3c1","w:note	b4c-3","w:noth	c-1","w:notic	a2b-3","w:notification	a2b-1","w:now	c-1","w:np	a-2c3","w:npm	a1","w:nt	a-1c2","w:null	c-1","w:number	a-3b3","w:numpy	b-2","w:o	a-5b-1c7","w:object	b-1","w:observ	a1c-1","w:observation	a-1c2","w:of	b-5c4","w:off	a4b-2c-2","w:offer	c1","w:often	b2c-1","w:ok	a1c-2","w:old	c-1","w:older	b-1","w:on	a7b-3c-4","w:once	a-1b-2c3","w:one	a1b-4c3","w:only	a4c-5","w:onnx	a-3b6c-3","w:open	a3b-1c-2","w:opencv	a-4c4","w:opencv_extra	a1b3c-4","w:opengl	a-4c5","w:operat	a-2b4c-3","w:operation	a2c-1","w:operator	c1","w:ops	b2c-3","w:opt	a-2c3","w:option	a2b-2","w:optional	a-1b4c-3","w:or	a2b7c-9","w:order	a-1b1","w:origin	b-1c1","w:originally	b-2c1","w:other	b5c-5","w:otherwis	b-1","w:our	a3b-2c-1","w:out	a4b-3c-1","w:outdat	b2c-2","w:output	a-2b2","w:over	c-1","w:overflow	a-2c2","w:overhead	b-1c1","w:overlap	a2c-1","w:own	a1c-1","w:p	a4b-4","w:pack	a2b-1","w:packag	a3c-3","w:page	b-2c2","w:palett	a-2b2","w:pane	b-1c2","w:panic	a1c-1","w:parallel	a-2c2","w:parameter	a1c-1","w:parent	a1b-1","w:pars	c-1","w:parser	b1","w:partially	a-1b2","w:particular	b1","w:party	c1","w:pass	b2c-1","w:past	b3c-3","w:patch	b3c-4","w:pattern	c1","w:pay	c1","w:pc	b-1c1","w:pdf	a-2","w:peer	b-1c2","w:peopl	a-2c2","w:per	a1c-2","w:perhap	a-1","w:persist	a1","w:person	c1","w:pictur	a-2b-2c4","w:pin	a1","w:pip	a2c-2","w:pkg	a2c-2","w:plac	b2c-2","w:plan	b1","w:platform	a-4b4","w:play	a2b-2","w:playground	a2c-1","w:pleas	a-4b5c-1","w:png	b1","w:point	a2b-3c2","w:policy	a-3c4","w:port	a3b-2c-1","w:portion	a-3b4","w:positiv	a3c-2","w:possibl	a-2b6c-4","w:possibly	c-1","w:post	a1","w:pr	a3b-3","w:pre	b4c-3","w:precis	a-1b2","w:prefer	a-2b3","w:present	a1","w:press	a-1b3c-2","w:pretty	b4c-5","w:prevent	a-3b2","w:preview	a-2b2","w:previous	a3c-3","w:previously	a2b-2","w:printf	b2c-2","w:priority	b1","w:problem	a2","w:problematic	b-1c1","w:process	a-2b1","w:processor	b-1c2","w:produc	a3c-2","w:profil	a2c-1","w:program	a2b-1","w:project	b-2c1","w:prompt	a1c-2","w:prop	b1","w:provid	a-1b2","w:provider	a1","w:proxy	a1","w:public	b-1c2","w:pull	a7b-1c-5","w:purpos	a-2b3","w:py	a1c-2","w:python	c1","w:quality	b-2c2","w:quantum	b-1c2","w:query	b-1c2","w:question	a-1b1","w:quick	a2c-2","w:quickly	a2c-1","w:quit	a2c-2","w:quot	a-1b2","w:r	a2b-2","w:race	a1","w:ran	a-3b-1c4","w:random	a-2c1","w:rang	a1c-1","w:rasterization	a-4c5","w:rather	a1","w:raw_draw	a-4c4","w:rd	a-1","w:re	a-2b2","w:react	a-2b-7c8","w:reactj	c2","w:read	a2c-1","w:readability	a-1b1","w:reader	a-1c1","w:readiness	a1b3c-4","w:readm	a-2c2","w:real	a2b-2","w:really	a-2","w:reason	a2b-4c2","w:recall	b1","w:receiv	a-3b3","w:record	a-2c1","w:redact	c-1","w:reduc	b1c-2","w:reduction	a-1c1","w:ref	a-1b-1c2","w:refer	b-2c2","w:referenc	a-3b2","w:regard	a-2b2","w:regardless	a1b-2","w:regular	a1c-1","w:relat	a1b5c-6","w:relationship	a-1c2","w:relatively	a-1c2","w:releas	a-7b9c-2","w:reliabl	a-1c2","w:reload	c1","w:rely	a-1b2","w:remain	b-1c2","w:remot	b1c-2","w:remov	a2b-4c1","w:render	a-4c4","w:renderer	a1b-1","w:repeat	b3c-2","w:replac	b1c-2","w:replicat	b1","w:repo	a3b-1c-2","w:report	a2b-2","w:reporter	a-2c2","w:repository	a1","w:repro	b2c-2","w:reproduc	b-1","w:reproduction	b-1","w:request	b8c-8","w:requir	a-6b11c-5","w:requirement	b-2c2","w:reset	b-2c1","w:resiz	a-1c1","w:resolv	a5b-4c-1","w:respond	b-2c2","w:respons	c-1","w:response_	a-5c5","w:result	a10b-8c-1","w:retain	b1","w:retriev	a-1b2","w:return	a-3b4c-1","w:revert	b-2c1","w:review	b2c-2","w:root	a-1b-2c3","w:round	a1b-1","w:routin	a-2c3","w:row	b-3c2","w:rpc	a-2b4c-2","w:rule	b1","w:run	a5b-2c-3","w:runner	a-3c3","w:runtim	a4c-3","w:s	a3b-3","w:safari	a-1c2","w:same	a5b-1c-4","w:sampl	a1c-1","w:sandbox	b-1c2","w:sat	b1","w:sav	a2c-2","w:save	c1","w:say	c-1","w:scan	a-1c1","w:schema	a-1b2","w:scop	b2","w:script	a-1b3c-1","w:scroll	a3b-2c-1","w:search	a2c-2","w:second	a1b-2c1","w:see	a3b2c-5","w:seed	a-2c2","w:seem	a3b-1c-1","w:seen	b-1c1","w:segfault	a2c-1","w:select	a-3b2c1","w:selection	b3c-3","w:self	a-2c2","w:send	a-3b2","w:sens	b-2c1","w:sent	b2","w:separator	a1","w:sequenc	a2","w:sequential	a1","w:serializ	a1","w:serv	b2c-1","w:server	b1c-2","w:servic	c-1","w:session	a1b1c-2","w:set	a-2b1","w:several	a1","w:sh	a-2b-1c3","w:shap	a-3b6c-2","w:shar	a-1b4c-2","w:shell	a1","w:shift	b2c-2","w:short	b-1","w:should	a7b-1c-6","w:shouldnt	b-1","w:show	a2b-4c2","w:shown	a1b-1","w:side	a1b-2","w:sign	a2c-1","w:signal	a1","w:signatur	a2c-1","w:significant	b-2c2","w:similar	b2c-1","w:simpl	a3b-2c-1","w:sinc	a4b-2c-1","w:singl	a-2b6c-4","w:site	a1","w:size	a3c-3","w:skill	b1","w:skip	a1","w:slash	a-2b2","w:slic	b2c-1","w:slow	a1b-1","w:slower	a2c-3","w:small	a2b-2","w:snap	a1","w:snippet	a-1c1","w:so	a-2b-9c11","w:socket	b1c-1","w:solution	a-4b1c3","w:solv	a-1c2","w:some	a-3b3","w:someon	a3b4c-7","w:someth	a3c-3","w:sometim	a2c-2","w:soon	b2","w:sourc	a-6b2c4","w:spac	a2b2c-3","w:spec	a-3b5c-1","w:special	a1","w:specifi	a1","w:specify	a-1","w:spend	a1c-1","w:spent	a-1b3c-1","w:split	a1b-3c2","w:sqlite3	a1","w:src	a6b-6","w:ssd	a2c-1","w:ssh	b1c-1","w:stabl	b3c-3","w:stack	a-2b-2c4","w:standard	a-2b-2c4","w:start	a3c-3","w:startup	a1c-1","w:stat	a-5c5","w:status	a-5c6","w:stay	a-2b-1c3","w:std	a-2b-1c3","w:step	a-1b-4c5","w:still	a-8b7","w:stop	a1","w:stream	a1b-1","w:strict	a-1c2","w:string	a-1b-4c5","w:struggl	b3c-2","w:stub	a2","w:studio	a1","w:styl	b2c-3","w:sub	a1","w:subject	c2","w:submission	a-2b-3c5","w:submit	b1c-2","w:successful	a1b-1","w:successfully	a-2b-1c3","w:such	b4c-4","w:sudo	a-1c2","w:sufficient	c1","w:suggest	a-1b3c-2","w:summary	b-1","w:support	a-10b3c7","w:suppos	b1","w:sure	a5c-4","w:suspect	a2c-2","w:switch	b3c-4","w:symbol	a2c-1","w:syntax	a1c-1","w:system	a-6b5c1","w:t	a4c-4","w:tab	b-2c3","w:tabl	b2c-2","w:tag	c2","w:take	b2c-3","w:tar	a-2c2","w:target	b3c-3","w:task	a6b-2c-4","w:tcp	c-1","w:team	b2c-1","w:temp	a1","w:templat	b-1","w:tensor	a-1c2","w:tensorflow	a-2b-1c3","w:term	a1","w:terminal	a3b2c-4","w:test	a18b-10c-8","w:text	a-2c2","w:tf	a6c-6","w:tflit	c-2","w:th	a1","w:than	a4b-3","w:that	a5b7c-12","w:the	a16b3c-19","w:their	a-2b3","w:them	a1b1c-2","w:then	a-2","w:ther	a4b4c-8","w:therefor	c-2","w:thes	a2c-2","w:they	a-2b2","w:thing	a-1b1","w:think	a-1b3c-1","w:third	a-1c1","w:this	a-3b14c-11","w:thos	a2b-2","w:though	a2b-2","w:thought	a-1b1","w:through	a2c-1","w:throw	a2c-2","w:time	a6b-5c-2","w:timeout	a2c-1","w:tip	a3b-2c-2","w:tls	a1","w:tmp	a-2c2","w:to	a-8b11c-4","w:today	a-2c2","w:todo	a-2b2","w:toggl	a1","w:too	a-3b1c1","w:took	c1","w:tool	a-3b2","w:toolkit	a2c-1","w:top	b-1","w:trac	a1","w:traceback	a-1c1","w:track	b2c-2","w:trail	a-1b2","w:transaction	b-2c3","w:translat	a-1b2","w:tree	a-3b7c-4","w:tri	a-3b-3c6","w:trigger	b-1c2","w:trivial	c1","w:true	a3b-3","w:try	a3b-2","w:ts	a2","w:turn	a3b-2","w:tutorial	b-1c1","w:twic	a-1b-1c3","w:two	b-2c2","w:txt	b-1c1","w:typ	a2c-2","w:type	a-9b3c7","w:typeerror	c1","w:typescript	a-1c2","w:u	a-1c2","w:ubuntu	a-5b2c3","w:ui	a-3b-2c4","w:un	a-2c2","w:unclear	a-2b2","w:undefin	a-5b-1c7","w:under	b-3c2","w:understand	a-2c3","w:unexpect	a-1c2","w:unfortunately	a2c-1","w:unit	b3c-3","w:unknown	a-2b-2c4","w:unless	b-2","w:unnecessarily	a-1b2","w:unnecessary	b3c-2","w:unspecifi	a1","w:unsupport	a2c-2","w:until	a1b-1","w:unus	a2","w:up	a1b7c-8","w:updat	a1","w:url	a1","w:usag	a3b-2","w:use	a-1c1","w:used	a-1b-1c2","w:useful	a-2b1","w:user	a-5b6c-1","w:using	a4b-2c-1","w:usp	a-4b5c-1","w:usr	b-2c2","w:util	a-2c2","w:v	a1","w:v23	a-1c2","w:v24	a2c-1","w:v4	c1","w:valid	a2c-1","w:valu	b-7c7","w:var	a-2c2","w:variabl	a2b-3","w:verifi	a-1c2","w:version	a1b-7c5","w:vertex	c1","w:very	a4b-2c-2","w:via	a-3b1c2","w:video	b-1","w:video_decode	a-4c4","w:video_encode	a-4c5","w:view	a3b7c-10","w:vim	c1","w:virtual	a1","w:visual	c-1","w:void	c1","w:volum	a1","w:vs	a3c-4","w:vscod	a2b3c-4","w:vulkan	a-5c5","w:wait	b-1c2","w:wallet	a3b-5c2","w:want	a-2c2","w:warn	b2c-2","w:was	a3c-2","w:wasnt	a-1c1","w:way	a-3c3","w:we	a-4b11c-6","w:web	b2","w:webgl	a-5c5","w:webgl2	a-4c5","w:webgpu	a-4c5","w:websit	a-2c2","w:weight	b2c-2","w:well	a3b-2","w:were	a2b-1","w:werror	a1","w:what	a3b-9c6","w:when	a4b-7c2","w:wher	b-3c3","w:whether	a1b-1","w:which	b7c-7","w:whil	a5b-5","w:who	b3c-3","w:whol	b-1","w:why	a-3b3","w:width	a-2b1","w:wiki	a2b2c-4","w:will	a4b-4","w:win32	a-1c1","w:win64	a-1c2","w:window	a1b5c-6","w:with	a11b-8c-3","w:within	b2","w:without	b2c-1","w:wont	a2c-2","w:word	a-1b2","w:work	a3b-5c3","w:workaround	b1c-1","w:workflow	b2c-1","w:would	a-1b5c-3","w:wrap	b-1c2","w:writ	b2c-2","w:written	a1c-2","w:wrong	a-2b2","w:www	a2b-1","w:x	a-7b3c4","w:x1b	a-3b3","w:x64	a-2c3","w:x86_64	c1","w:xml	a1b-1","w:y	a-3c4","w:yarn	a-1c1","w:year	b-2c1","w:yes	a-3c2","w:yet	a3b-1c-1","w:you	b-5c4","w:z	a-2c2","w:zero	b1"].join(`
`)};function mo(t,e,r,o){if(e.kind!=="question"||e.confidence<.6||!o.has("question")||r.errors.some(({noise:m})=>!m))return t;let{category:a,confidence:i,secondary:c,evidence:l}=t;if(a!=="unknown"&&i>=.6)return t;let u=e.signs.map(({reason:m,weight:b})=>({rule:"kind-question",category:"question",reason:m,where:"description",weight:b})),p=a==="unknown"?[]:[{category:a,confidence:Math.min(i,1-e.confidence)}];return{category:"question",confidence:e.confidence,secondary:[...p,...c].slice(0,3),evidence:[...u,...l]}}s(mo,"asQuestion");var po=6,se;function ie(){return se??=J(ne),se}s(ie,"shippedKindModel");function Zn(t,e=[ie()]){let r=ot(t,l=>e.some(({pairsOf:u})=>u(l)!==void 0)),o=ce(r,e),a=Math.max(...o),i=o.map(l=>Math.exp(l-a)),c=A[o.indexOf(a)]??"bug";return{kind:c,confidence:1/i.reduce((l,u)=>l+u,0),signs:vo(c,r,e)}}s(Zn,"classifyKind");function Jn(t){let e=ie();return ce(ot(t,r=>e.pairsOf(r)!==void 0),[e])}s(Jn,"kindSums");function ce(t,e){return A.map(r=>e.reduce((o,a)=>o+wo(a,r,t),0))}s(ce,"sumsOf");function wo(t,e,r){let o=t.classes.indexOf(e);return o<0?0:Y(t,r)[o]??0}s(wo,"scoreOf");function vo(t,e,r){let o=new Map;for(let[a,i]of e){let c=kt(a),l=r.reduce((u,p)=>u+i*bo(p,a,t),0);c!==""&&l!==0&&o.set(c,(o.get(c)??0)+l)}return[...o].map(([a,i])=>({kind:t,reason:a,weight:Math.round(i*1e3)/1e3})).sort((a,i)=>Math.abs(i.weight)-Math.abs(a.weight)||(a.reason<i.reason?-1:1)).slice(0,po)}s(vo,"signsOf");function bo({classes:t,pairsOf:e},r,o){let a=e(r)??[],i=0,c=0;for(let l=0;l<a.length;l+=2)t[a[l]??0]===o?i+=a[l+1]??0:c+=a[l+1]??0;return i-c/(A.length-1)}s(bo,"leadOf");var xt=8,go=60,ho=6,fo=4,at="|",jt={grams:[],oneOf:[]};function le(t){return Et(nt(t))}s(le,"requiredGrams");function Et(t){return"strings"in t?yt(t.strings):t.required}s(Et,"requirementOf");function nt(t){switch(t.kind){case"strings":return{strings:t.strings};case"boundary":return{strings:[at]};case"nothing":return{strings:[""]};case"anything":return{required:jt};case"sequence":return ko(t.parts);case"choice":return qo(t.options.map(nt));case"repeat":return yo(nt(t.of),t.least,t.most)}}s(nt,"know");function ko(t){let e=[],r=[""];for(let o of t){let a=nt(o),i="strings"in a?ue(r,a.strings):void 0;if(i!==void 0){r=i;continue}e.push(yt(r)),"strings"in a?r=a.strings:(e.push(a.required),r=[""])}return e.length===0?{strings:r}:{required:Eo([...e,yt(r)])}}s(ko,"knowSequence");function qo(t){let e=t.flatMap(r=>"strings"in r?r.strings:[]);return t.every(r=>"strings"in r)&&e.length<=xt?{strings:[...new Set(e)]}:{required:me(t.map(Et))}}s(qo,"knowChoice");function yo(t,e,r){let o=e===0?jt:Et(t);if(!("strings"in t))return{required:o};let a=[""],i=new Set(e===0?a:[]);for(let c=1;c<=r;c++){if(a=ue(a,t.strings),a===void 0||c>fo)return{required:o};let l=i.size;if(c>=e)for(let u of a)i.add(u);if(c>e&&i.size===l)break}return i.size>xt?{required:o}:{strings:[...i]}}s(yo,"knowRepeat");function ue(t,e){if(t.length*e.length>xt)return;let r=t.flatMap(o=>e.map(a=>V(o,a)));return r.some(o=>o.length>go)?void 0:[...new Set(r)]}s(ue,"joined");function yt(t){return me(t.map(e=>({grams:Kt(xo(e)).slice(0,ho),oneOf:[]})))}s(yt,"anyString");function xo(t){let e=t.replaceAll(at,""),r=t.startsWith(at)&&/^\w/.test(e)?" ":"",o=t.endsWith(at)&&/\w$/.test(e)?" ":"";return(r+e+o).replace(/ {2,}/g," ")}s(xo,"settled");function jo({grams:t,oneOf:e}){return t.length===0&&e.length===0}s(jo,"asksNothing");function me(t){let[e]=t;return e===void 0||t.some(jo)?jt:t.length===1?e:{grams:[],oneOf:[t]}}s(me,"anyOf");function Eo(t){return{grams:[...new Set(t.flatMap(({grams:e})=>e))],oneOf:t.flatMap(({oneOf:e})=>e)}}s(Eo,"allOf");function Rt(t){let e=[...t.grams.map(i=>[i]),...t.oneOf.map(i=>i.flatMap(Rt))],r=s(i=>i.reduce((c,l)=>c+Bt(l),0),"cost"),[o,...a]=e.map(i=>({cover:[...new Set(i)],cost:r(i)}));return o===void 0?[]:a.reduce((i,c)=>c.cost<i.cost?c:i,o).cover}s(Rt,"coverOf");var Ro=6e4,So=[3,0,0,0];function pe(t){let e=[];for(let r of t){let o=e.length,a=Rt(r);St(e,()=>{e.push(a.length,...a),we(e,r)}),e.length-o>Ro&&e.splice(o,1/0,...So)}return Uint16Array.from(e)}s(pe,"gramPrograms");function we(t,{grams:e,oneOf:r}){t.push(e.length,...e,r.length);for(let o of r)St(t,()=>{_o(t,o)})}s(we,"writeRequirement");function _o(t,e){t.push(e.length);for(let r of e)St(t,()=>{we(t,r)})}s(_o,"writeList");function St(t,e){let r=t.push(0);e(),t[r-1]=t.length-r}s(St,"writeWithLength");function de(t,e){return e+1+x(t,e)}s(de,"nextProgram");function ve(t,e,r,o){let a=e+2,i=a+x(t,e+1),c=a===i?-1:0;for(let l=a;l<i;l++)c|=vt(r,x(t,l));return(c&o)===0?0:be(t,i,r,c&o)}s(ve,"placesOf");function be(t,e,r,o){let a=o,i=e+1,c=i+x(t,e);for(;i<c;i++)if(a&=vt(r,x(t,i)),a===0)return 0;i=c+1;for(let l=x(t,c);a!==0&&l>0;l--)a=To(t,i,r,a),i+=1+x(t,i);return a}s(be,"meeting");function To(t,e,r,o){let a=0,i=e+2;for(let c=x(t,e+1);c>0&&a!==o;c--)a|=be(t,i+1,r,o&~a),i+=1+x(t,i);return a}s(To,"meetingOne");function x(t,e){return t[e]??0}s(x,"numberAt");var z={kind:"anything"},qe={kind:"nothing"},ye=" ",xe=5;function je(t,e){return e.includes("v")||e.includes("i")&&e.includes("u")?z:Ee({source:t,at:0})}s(je,"readPattern");function Ee(t){let e=[],r=[];for(;t.at<t.source.length&&t.source[t.at]!==")";)t.source[t.at]==="|"?(e.push({kind:"sequence",parts:r}),r=[],t.at++):Ao(r,Oo(t,zo(t)));let o={kind:"sequence",parts:r};return e.length===0?o:{kind:"choice",options:[...e,o]}}s(Ee,"readChoice");function Ao(t,e){let r=t.at(-1),o=r?.kind==="strings"&&r.strings.length===1?r.strings[0]:void 0,a=e.kind==="strings"&&e.strings.length===1?e.strings[0]:void 0;o===void 0||a===void 0?t.push(e):t[t.length-1]={kind:"strings",strings:[V(o,a)]}}s(Ao,"addPart");var ge=/\{(\d+)(?:(,)(\d*))?\}/y;function Oo(t,e){let r=Po(t);return r===void 0?e:(t.source[t.at]==="?"&&t.at++,{kind:"repeat",of:e,...r})}s(Oo,"readRepeat");function Po(t){let e=t.source[t.at];if(e==="{"){ge.lastIndex=t.at;let[r,o="0",a,i]=ge.exec(t.source)??[];return r===void 0?void 0:(t.at+=r.length,a===void 0?{least:Number(o),most:Number(o)}:{least:Number(o),most:i===""?1/0:Number(i)})}if(!(e!=="*"&&e!=="+"&&e!=="?"))return t.at++,{least:e==="+"?1:0,most:e==="?"?1:1/0}}s(Po,"readRange");function zo(t){let e=t.source[t.at]??"";return e==="("?Lo(t):e==="["?Co(t):e==="\\"?Io(t):(t.at++,e==="."?z:st(e==="^"||e==="$"?[ye]:[P(e.charCodeAt(0))]))}s(zo,"readAtom");function st(t){let e=[...new Set(t)];return e.length===0||e.length>xe?z:{kind:"strings",strings:e}}s(st,"character");var he=/\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;function Lo(t){he.lastIndex=t.at;let[e="(",r,,o]=he.exec(t.source)??[];t.at+=e.length;let a=Ee(t);return t.at++,r!==void 0?qe:o===void 0?a:z}s(Lo,"readGroup");function Re(t){let e=t.source.slice(t.at,t.at+12),r=/^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(e);if(r)return t.at+=r[0].length,[P(parseInt(r[1]??r[2]??r[3]??"",16))];let o=e[1]??"";if(t.at+=No(t),!/[dDwSpPk1-9]/.test(o))return[/[sWtnrfvc0b]/.test(o)?ye:P(o.charCodeAt(0))]}s(Re,"escapedSymbols");var fe=/\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;function No({source:t,at:e}){return fe.lastIndex=e,fe.exec(t)?.[0].length??2}s(No,"lengthOfEscape");function Io(t){let e=t.source[t.at+1];if(e==="b"||e==="B")return t.at+=2,e==="b"?{kind:"boundary"}:qe;let r=Re(t);return r===void 0?z:st(r)}s(Io,"readEscape");function Co(t){let e=t.source[++t.at]==="^";e&&t.at++;let r=new Set,o=!e;for(;t.at<t.source.length&&t.source[t.at]!=="]";){let a=t.at,i=ke(t);if(t.source[t.at]==="-"&&t.source[t.at+1]!=="]"){t.at++;let c=ke(t);o&&=Mo(t.source.slice(a,t.at),r)&&c!==void 0}else if(i===void 0)o=!1;else for(let c of i)r.add(c)}return t.at++,o?st(r):z}s(Co,"readClass");function ke(t){return t.source[t.at]==="\\"?Re(t):[P(t.source.charCodeAt(t.at++))]}s(ke,"readMember");function Mo(t,e){let r=t.charCodeAt(0),o=t.charCodeAt(2);if(!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(t)||o-r>=xe)return!1;for(let a=r;a<=o;a++)e.add(P(a));return!0}s(Mo,"isShortRange");function _t(t){let e=[],r=0,o=0;for(let{0:a,index:i}of t.matchAll($o)){if(a==="("||a==="(?<")return[t];a.startsWith("(")?o++:a===")"?o--:a==="|"&&o===0&&(e.push(t.slice(r,i)),r=i+1)}return[...e,t.slice(r)]}s(_t,"splitAlternatives");var $o=/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;function Wo({source:t,flags:e}){return pe(_t(t).map(r=>le(je(r,e))))}s(Wo,"preparePattern");function L(t){let e=2**t.length-1,r;return(o,a=e)=>{let i=t.length>Ht?void 0:Go(o);return i===void 0?_e(o instanceof RegExp?o:o.pattern(),t,a):(r??=Vt(t),Uo(i,t,r,a))}}s(L,"createSearch");function Uo(t,e,r,o){let{programs:a}=t,i=0,c=0;for(let l=0;c<a.length&&i!==o;l++){let u=ve(a,c,r,o&~i);c=de(a,c);let p=u===0?void 0:t.alternatives()[l];p!==void 0&&(p.pattern??=new RegExp(p.source,p.flags),i|=_e(p.pattern,e,u))}return i}s(Uo,"searchParts");function _e(t,e,r){let o=0;for(let a=0,i=r;i!==0;a++,i>>>=1)(i&1)!==0&&t.test(e[a]??"")&&(o|=1<<a);return o}s(_e,"matching");var Do=64,Se=new WeakMap;function Go(t){let e=Se.get(t)??{searches:0};if(e.parts!==void 0)return e.parts;if(e.searches===0&&Se.set(t,e),!(++e.searches<Do&&t instanceof RegExp))return e.parts=t instanceof RegExp?Ho(t):Fo(t),e.parts}s(Go,"partsOf");function Fo({programs:t,pattern:e}){let r;return{programs:t,alternatives:s(()=>r??=Te(e()),"alternatives")}}s(Fo,"partsOfPrepared");function Te({source:t,flags:e}){return _t(t).map(r=>({source:r,flags:e}))}s(Te,"alternativesOf");function Ho(t){let e=Te(t);return{alternatives:s(()=>e,"alternatives"),programs:Wo(t)}}s(Ho,"takeApart");var f=400,U=1600;function E(t){return t.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/[`*_]{2,}|[`*]/g,"").replace(/\u0307/g,"").replace(Ko," ").trim()}s(E,"plainText");var Ko=/\s{2,}|[^\S ]/g,Bo=w("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;function Ae(t){return t.replace(Bo," ")}s(Ae,"affirmed");function Oe(t){let e=Ae(E(t.prose.slice(0,2*(f+U)))),r=e.indexOf(" ",f),o=e.length<=f||r===-1||r>f+40?f:r;return{title:Ae(E(t.title.slice(0,400))),lead:e.slice(0,o),rest:e.slice(o,o+U)}}s(Oe,"textZones");var Vo=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;function it(t){let e=t.match(Vo)?.length??0;return t.length+2*e}s(it,"tellingLength");var Pe={title:1.1,description:1.1,"form-field":.9,"errors-block":.4},Zo=2,Jo=1.6,Yo=.2,Xo=5;function Qo(t,e,r){return t.status!==void 0&&(e.status===null||e.status<t.status[0]||e.status>t.status[1])||t.apiType!==void 0&&!t.apiType.test(e.apiType??"")||t.code!==void 0&&!t.code.test(e.code??"")||t.className!==void 0&&!t.className.test(e.className??"")||t.frames!==void 0&&e.frames.length<t.frames?!1:t.message===void 0||r(t.prepared??t.message)}s(Qo,"holds");function ta(t,e){if(e.length===0)return[];let r=L(e.map(({error:o})=>E(o.message.slice(0,1e3))));return e.flatMap(({error:o,where:a,factor:i},c)=>{let l=s(u=>r(u,1<<c)!==0,"says");return t.filter(u=>Qo(u,o,l)).map(({name:u,category:p,reason:m,weight:b})=>({rule:u,category:p,reason:m,where:a,weight:b*i}))})}s(ta,"evidenceOf");function ea(t,{title:e,prose:r}){if(t.source!=="errors-block")return Pe[t.source];let o=new Set(bt(`${e}
${r}`)),a=[...new Set(bt(t.message))].filter(i=>o.has(i));return Pe[a.length>=Zo?"form-field":"errors-block"]}s(ea,"sourceFactor");function ze(t,e,r){let o=e.primaryError===null?void 0:e.errors[e.primaryError],a=e.errors.filter(c=>c!==o&&!c.noise).slice(0,Xo),i=o===void 0?0:r?Jo:ea(o,e);return ta(t,[...o===void 0||o.noise?[]:[{error:o,where:"primary-error",factor:i}],...a.map(c=>({error:c,where:"other-error",factor:Yo}))])}s(ze,"errorEvidence");var ra=[{cause:["usage-limit","overloaded","server-error","authentication","invalid-request","context-limit","network","memory","install-update","content-policy"],symptom:"crash",reason:"a hang or crash is the symptom of a named cause"},{cause:["usage-limit","overloaded"],symptom:"rate-limit",reason:"a 429 or a limit that a plan or the load explains"},{cause:["usage-limit","context-limit","content-policy","authentication","permission"],symptom:"invalid-request",reason:"the refusal has a more precise ground"},{cause:["network","authentication","permission","filesystem"],symptom:"process",reason:"a command failed for a named cause"},{cause:["invalid-request"],symptom:"context-limit",reason:"shortening fails because the request itself is refused"},{cause:["memory"],symptom:"filesystem",reason:"memory is the cause"}],oa=2.2,aa=.5;function Le(t){return ra.flatMap(({cause:e,symptom:r,reason:o})=>{let a=t.get(r)??0,i=e.some(c=>(t.get(c)??0)>=oa);return a<=0||!i?[]:[{rule:`cause-over-${r}`,category:r,reason:o,where:"shape",weight:-aa*a}]})}s(Le,"precedenceEvidence");var na=.6,Ne=1,ct=.75;function Ie(t){return[...new Set([...O,...t.map(({category:e})=>e)])]}s(Ie,"takingPart");function sa(t,e){return e.flatMap(r=>t.filter(o=>o.category===r).sort((o,a)=>Math.abs(a.weight)-Math.abs(o.weight)).map((o,a)=>({...o,weight:o.weight*na**a})))}s(sa,"dampen");function Tt(t){let e=new Map;for(let{category:r,weight:o}of t)e.set(r,(e.get(r)??0)+o);return e}s(Tt,"sumWeights");function Ot(t){let e=Ie(t),r=sa(t,e),o=[...r,...Le(Tt(r))],a=Tt(o).set("unknown",Ne);return{support:a,ranking:Ce(e,a),evidence:o}}s(Ot,"scoreRules");function Ce(t,e){let r=t.map(c=>(e.get(c)??0)/ct),o=Math.max(...r),a=r.reduce((c,l)=>c+Math.exp(l-o),0);return t.map((c,l)=>({category:c,confidence:Math.exp((r[l]??0)-o)/a})).sort((c,l)=>l.confidence-c.confidence)}s(Ce,"rank");var Me={slope:1,shift:0};function ia(t,{slope:e,shift:r}){let o=Math.min(1-At,Math.max(At,t));return 1/(1+Math.exp(-(e*Math.log(o/(1-o))+r)))}s(ia,"calibrate");var At=1e-9,ca=.01;function Pt(t,e,r){let o=new Map;for(let{category:m,share:b}of e)o.set(m,b*(o.get(m)??1));let a=s(m=>o.get(m)??1,"shareOf"),i=Ot(t).evidence.map(m=>({...m,weight:m.weight*a(m.category)})),c=Tt(i).set("unknown",Ne*a("unknown"));for(let{category:m,total:b}of e)c.set(m,(c.get(m)??0)+ct*b);let l=la(Ce(Ie([...t,...e]),c),r),u=new Set(l.filter(({confidence:m})=>m>=ca).map(({category:m})=>m)),p=e.filter(({category:m})=>u.has(m));return{ranking:l,evidence:[...i,...p.flatMap(ma)]}}s(Pt,"scoreCategories");function la([t,...e],r){if(t===void 0)return[];let o=ia(t.confidence,r),a=(1-o)/Math.max(At,1-t.confidence);return[{...t,confidence:o},...e.map(i=>({...i,confidence:Math.min(o,i.confidence*a)}))]}s(la,"recalibrated");var ua=5,lt="learned-signs";function ma({category:t,total:e,words:r}){let o=ct*r.reduce((u,{weight:p})=>u+p,0),i=r.filter(({weight:u})=>u>0).sort((u,p)=>p.weight-u.weight).slice(0,ua).map(({word:u})=>u),c=i.length===0?"its words speak against it":`speaks of: ${i.join(", ")}`;return[{rule:"learned-words",category:t,reason:c,where:"description",weight:o},{rule:lt,category:t,reason:"what the report consists of, and what the signs above mean together",where:"shape",weight:ct*e-o}].filter(({weight:u})=>u!==0)}s(ma,"learnedEvidence");var zt={title:1,lead:.9,"short output":.95,output:.8},pa=300,wa=3,Lt=600,da=/^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;function D({code:t,fields:e}){let r=t.filter(({language:a})=>da.test(a)).map(({text:a})=>a),o=e.filter(({kind:a})=>a==="errors").map(({text:a})=>a);return[...r,...o].slice(0,wa).map(a=>a.length<=2*Lt?a:`${a.slice(0,Lt)}
${a.slice(-Lt)}`)}s(D,"quotedOutput");function $e(t,e,r){if(e.primaryError!==null)return[];let o=D(e).map(E).join(`
`),a=zt[o.length<=pa?"short output":"output"],i=[{text:r.title,where:"title",factor:zt.title,isProse:!0},{text:r.lead,where:"description",factor:zt.lead,isProse:!0},{text:o,where:"field",factor:a,isProse:!1}],c=L(i.map(({text:l})=>l));return t.flatMap(l=>{let{name:u,category:p,reason:m,weight:b,message:y,prepared:T,unmistakable:Ir}=l;if(y===void 0||!va(l))return[];let Cr=c(T??y),dt=i.find(({text:Mr,isProse:$r},Wr)=>(Cr&1<<Wr)!==0&&Mr!==""&&(Ir===!0||!$r));return dt===void 0?[]:[{rule:u,category:p,reason:m,where:dt.where,weight:b*dt.factor}]})}s($e,"wordingEvidence");function va({status:t,apiType:e,code:r,className:o,frames:a}){return(t??e??r??o??a)===void 0}s(va,"isWording");var ba={building:`
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
    spec`,code:"code snippet script program model layer tensor array matrix image component hook props state"},Nt=new Map;for(let[t,e]of Object.entries(ba))for(let r of new Set(e.trim().split(/\s+/).map(Z)))Nt.set(r,[...Nt.get(r)??[],t]);function We(t){let e=new Map;for(let r of t)for(let o of Nt.get(r)??[])e.set(o,(e.get(o)??0)+1);return e}s(We,"countTopics");var ga=new Set("the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(" ")),ha=/^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/,Ue=600,fa=2500,De=8;function G(t,e,r,o,a){let i=new Set(o.filter(l=>l==="?"||l.length>1&&!ga.has(l))),c=a/Math.sqrt(Math.max(De,i.size)/De);for(let l of i){if(!e(r,l))continue;let u=r+l;t.set(u,(t.get(u)??0)+c)}}s(G,"addWords");function ka(t,e,r,o){let a=g(e.title.slice(0,400),40);G(t,o,"t:",a,1.3);let i=g(e.prose.slice(0,Ue),150);G(t,o,"w:",[...a,...i],1.3),G(t,o,"w:",g(e.prose.slice(Ue,fa),400),.39);let[c]=g(e.title.slice(0,400).replace(ha,""),1);c!==void 0&&t.set(`f:${c}`,1.5);let l=e.primaryError===null?void 0:e.errors[e.primaryError];l!==void 0&&G(t,o,"e:",g(l.message.slice(0,300),60),.7),G(t,o,"c:",g(r.slice(0,1200),150),.5),It(t,"t",a,2),It(t,"w",i,4),c!==void 0&&It(t,"f",[c],1)}s(ka,"addTexts");var qa={t:1.3,f:1.3,w:.65};function It(t,e,r,o){for(let[a,i]of We(r))t.set(`g:${a}@${e}`,qa[e]*Math.sqrt(Math.min(o,i)))}s(It,"addTopics");var ya=.33;function xa(t,e){let r=e.primaryError===null?void 0:e.errors[e.primaryError];if(r===void 0){t.set("x:none",1);return}let{className:o,status:a,code:i,frames:c,noise:l,source:u}=r,p=["some",`from ${u}`];if(o!==null){let m=o.slice(0,100).match(/[A-Z][a-z]+/g)??[];p.push(`class ${o.slice(0,100).toLowerCase()}`,...m.map(b=>`named ${b.toLowerCase()}`))}a!==null&&p.push(`status ${Math.floor(a/100)}xx`),i!==null&&p.push("code"),c.length>0&&p.push("stack"),c.length>ja&&p.push("long stack"),l&&p.push("noise");for(let m of p)t.set(`x:${m}`,1)}s(xa,"addError");var ja=5,Ea=/!\[|<img|\.png|\.gif|\.mp4|screenshot/i,Ra=6;function Sa(t,{title:e,prose:r,code:o,environment:a},i){let c=[["code",o.length>0],["output",i!==""],["long output",i.length>500],["long text",r.length>1500],["version",a.version!==null],["system",a.os!==null],["picture",Ea.test(r.slice(0,6e3))],["question",e.includes("?")]];for(let[l,u]of c)u&&t.set(`y:${l}`,1);for(let{language:l}of o.slice(0,Ra))t.set(`y:fence ${l.slice(0,12)}`,.5)}s(Sa,"addParts");var _a=.45,Ge=6,Ta=.15,Aa=/-(?:zh|ja|ko|es|pt|fr|de|tr|ru)$/;function Oa(t,e){for(let{rule:a,weight:i}of e){let c=`r:${a.replace(Aa," in another language")}`,l=t.get(c)??0;t.set(c,Math.max(-Ge,Math.min(Ge,l+_a*i)))}let{support:r,ranking:o}=Ot(e);for(let a of O){let i=r.get(a)??0;i!==0&&a!=="unknown"&&t.set(`s:${a}`,Ta*i)}for(let{category:a,confidence:i}of o)i>.02&&t.set(`p:${a}`,i);[...r].some(([a,i])=>a!=="unknown"&&i>1)||t.set("p:none",1)}s(Oa,"addRules");function Fe(t,e,r){let o=D(t).join(`
`),a=new Map([["1",1]]);ka(a,t,o,r),xa(a,t),Sa(a,t,o),Oa(a,e);for(let[i,c]of rt(t))a.set(i,ya*c);return a}s(Fe,"readFeatures");var Ct={classes:["usage-limit","rate-limit","overloaded","server-error","authentication","permission","content-policy","invalid-request","context-limit","network","filesystem","process","crash","memory","config","integration","install-update","ui","model-behavior","feature-request","no-report","unknown"],shares:[1,1,1,1,1,1,1,1,1,1,.5,1,.5,1,.5,.5,.5,.5,.5,.5,.5,.5],lines:`1	a-9b-24c-44d-20e-12f-19g-41h-34i-41k9l-31m48n-11o15p-13q43r11s-18t78u24v91
c:?	q-4t14u-4
c:a0	v3
c:a2	r4
c:aarch64	q4
c:abort	v-7
c:about	t3v-3
c:accept	q4
c:acquisition	s4
c:action	r5
c:actual	h3q-3v5
c:ad	o3
c:add	m-4
c:additional	t3v-3
c:addr	t4
c:address	t-3
c:after	v7
c:again	h4q5
c:agent	o5
c:ai	i4r4t-5u4
c:all	l6r3v-7
c:allocat	q3
c:allocation	m4v-5
c:already	q5t3u4v-7
c:also	h3
c:amd64	m4t3
c:android	q4
c:anonymous	p5q4r-3s9t-4v-8
c:anthropic	i3m-6p5q-3r9
c:any	h5m-5q4t3u6v-9
c:api	j8r6v-6
c:app	m4t-3u6v-6
c:appdata	m3t-4
c:append	r5t-3
c:appl	v3
c:application	q9v-3
c:apply	p4
c:ar	q4
c:arg	v5
c:arg_0	m4
c:arg_1	m4
c:argument	m-3t3v3
c:arm	q3
c:arm64	q4r3t-4
c:array	m4
c:assert	m4
c:assertion	q-6v6
c:async	p7r-3s9t-6
c:attempt	h3
c:attributeerror	v4
c:availabl	l3p4r-3s-3t6v-3
c:avx2	t3
c:await	v3
c:azur	m-6o4r-4v4
c:backtrac	u4
c:bad	q-3v7
c:bar	t-3v5
c:bash	l4o7r-3u3v-6
c:bat	m4
c:becaus	m4
c:befor	j4
c:bin	k-4q7
c:binariesv615	m-4r-4u3v7
c:binary	t5
c:bit	q5
c:bitcoin	q-3v5
c:block	l5v-3
c:bool	q6
c:bound	m4
c:bridge0708	m-4v7
c:bridge0723	m-4v7
c:buf	v4
c:bug	r5s-5v-4
c:build	m12q12v-5
c:bunf	h6p5s8v-4
c:but	m-6q-5t5u-5v12
c:byte	k6m5v-3
c:c4g48928	m-4v7
c:cach	k3m-3p-4
c:call	a-3m-8v13
c:cannot	m4p4q3r4v-14
c:cant	k6v-6
c:case	o4
c:cast	q-5t7
c:cat	o4
c:cc	m7t3v-5
c:ccach	q4
c:cd	q3r3
c:chain	j5
c:chan	m3
c:chang	m-3r5
c:check	q3v-3
c:chrom	m11v-5
c:ci	q-3v9
c:clang	m-3q6
c:class	v3
c:claud	h7j-3k-6l-3o15r6s9t-5u-4v-10
c:clean	q4t3
c:cli	i4m-4q-3r8t-3
c:click	r6v-4
c:client	r4
c:cmak	q6v-5
c:cmd	v-4
c:code	h-3i3j-6o10r10s-4t8v-11
c:com	k-5o4r6u11v-11
c:command	r9v-5
c:commit	r3u4
c:compilation	q6
c:compiler	q4
c:complet	k5l3v-4
c:component	m4t5v-7
c:config	m3q5v-6
c:configur	m-3o4q5v4
c:configuration	m5
c:connect	h4r6
c:connection	j5
c:const	m6
c:constant	m-3t-5v12
c:content	t-4u3
c:context	t3u4v-6
c:convert	t3
c:core	m12q6t-4
c:correct	p4
c:cpp	k-3m-5q9t-5v10
c:cpu	q-4u4v7
c:creat	k8r3t-3u5v-9
c:critical	t3
c:crypto	v3
c:ct	v4
c:cuda	q4
c:curl	j-4l4u4
c:current	a6v-6
c:custom	q4
c:cv2	k5m-5t-3v7
c:cxx	m-3q6
c:darwin	r3
c:data	k3t-3
c:date	l3m-4
c:debug	t9v-10
c:dec	q4
c:decod	k5v-4
c:def	m-4q-3t4v8
c:default	q-4t5
c:deni	f3k3
c:dep	r5
c:depend	v4
c:dependency	v-4
c:description	u9v-7
c:descriptor	v4
c:desktop	r4
c:detect	m5u7v-6
c:detector	k6
c:dev	l5
c:dev_surveyone	m-4r-3u4v4
c:developer	m4
c:devic	k7m-5v8
c:devtool	m7
c:didnt	q3
c:diff	v4
c:diffeditorv2	p-3u6
c:dir	q5v-3
c:directory	q5
c:disabl	q6v-4
c:dist	m11v-3
c:distribut	t-3
c:div	m9v-5
c:dl	v-4
c:doe	m-5t-3v12
c:doesnt	v5
c:domain	m-4
c:done	q3
c:doubl	h4
c:download	v-4
c:drop	u4v-6
c:dsvsc012cf	l4p-4v4
c:dsvsc013	l3m-4u4
c:dsvsc014	l3m-4u4
c:dtyp	v7
c:due	l5t4
c:dump	m8v-5
c:each	t-4v4
c:edit	h3
c:email	o3
c:emit	m8s7v-4
c:en	u9v-5
c:enabl	m4v-4
c:encounter	m-6v8
c:end	m3
c:endreadablent	s7
c:ensur	v4
c:entry	m3
c:enum	m6v-4
c:env	k-4o7r4
c:environment	m3v-5
c:err	v7
c:errno	k4m4v-6
c:error	h4i-4j6k-12l-9m-6p16q16s18t6v-20
c:errorboundary_errorboundary	m9v-5
c:escap	t-3v4
c:etc	m5v-5
c:even	s6
c:event	s8v-3
c:exampl	m-4t5
c:exce	m4
c:exception	m7
c:exe	m8o4p-4v-3
c:exist	u4v-3
c:expand	r8v-5
c:expect	m-5p4q-6s3t7v4
c:export	m4q5s4v-9
c:extension	m17v-6
c:extra	v-4
c:extract	q5
c:facebook	m3
c:fail	h-4k-3l7p3q-11r-5t4u-3v12
c:failur	q-5t3v5
c:fals	o6v5
c:fatal	k-5m11r-3s3t-3v-3
c:featur	m6
c:feedback	u8v-5
c:fetch	u3
c:field	q5t5v-6
c:file	i4k-6m4o-4s3v9
c:find	o3q3v-5
c:fine	p4
c:fix	t5v-4
c:fixshowwlkth	m-4v7
c:float16	v3
c:float32	m-3q-3v12
c:float64	m4
c:fmkadmapgofadopljbjfkapdkoienihi	m11v-5
c:fmt	v5
c:fn	m26q-4t7v-17
c:folder	l3
c:follow	l5t4v-4
c:foo	t8
c:forc	t3
c:format	v5
c:forward	r5
c:found	h-3k4m-6o4q-5r4s4
c:fram	v4
c:framework	m3
c:free	m6v-4
c:from	p6q14r-4u5v-15
c:fs	q5v-4
c:func	q-5t3v9
c:function	m-5t10v-3
c:gcc	m-3q10v-5
c:generator	m5q-3
c:generic	q4
c:git	k-3
c:github	m5
c:given	q5v-3
c:gnu	v3
c:go	q3u5v4
c:googl	m-4q4u7v-5
c:gradient	v6
c:grep	k5
c:handler	m5t3
c:hang	l4
c:happen	r-3s6v5
c:has	r-4s4t4
c:have	s4
c:head	o3v5
c:header	j5r5
c:hello	p3v-4
c:help	h3v-3
c:here	t3
c:hi	t-5u8
c:home	k3m-7o7v8
c:homebrew	r4
c:hook	p3r-3v4
c:host	m3t3v-3
c:how	v4
c:however	v4
c:html	m5v6
c:http	d4m-4o3r-4u11
c:i26e3531	l3m-3u4
c:id	k8
c:ide	p3
c:identity	o3
c:if	m-9t-4u-5v11
c:imag	h4
c:img	k6
c:impl	m4q-3
c:import	k4m-5q6t-3u6
c:imshow	k5t-3
c:inc	q3
c:includ	q9
c:index	p4
c:info	j5r4
c:information	m-4q7
c:init__	m-5v10
c:initializer	q6
c:inlin	m4
c:input	m-3q-3t7
c:insid	q6
c:inspectedelementcontextcontroller	m9v-5
c:install	q17v-14
c:installation	t4
c:instead	h3
c:instruction	t4v-3
c:int	m8
c:integer	t-4v6
c:interfac	m3v-3
c:internal	m6s8u4v-15
c:into	s3
c:invalid	k4
c:io	t8
c:iostream	m4
c:ipc	m5
c:issu	l4m6q-6u5v6
c:item	j5
c:j4	v5
c:java	m4q-4t5v-5
c:job	m-5q-4v9
c:join	v3
c:js	h-3m21r4t-5v-11
c:json	m5o5r-3
c:just	u8v-5
c:k0	r4
c:kera	t5
c:kernel	q9v-8
c:key	s4t-6v4
c:kill	l4
c:know	m-3u9
c:known	j5
c:kwarg	m3v4
c:la	q4
c:label	m3
c:lambda	v4
c:lang	m3
c:languag	m5t-4u8v-7
c:larg	h5
c:last	m-11q4r5v9
c:layer	t8
c:ld	q5v-6
c:leak	t-3v4
c:left	k5r8v-6
c:length	m3
c:let	m15t3v-8
c:level	m4t-4
c:lib	k-5m6t5
c:library	q4
c:licens	q6v-3
c:limit	b-3r5
c:line	q-7s-3t4v8
c:link	k3m5v-5
c:linux	m-4q10r4t6v-5
c:list	v3
c:listen	t4
c:live	m3v-4
c:llvm	m3
c:load	k4r4
c:local	k-5m6o3q3t-3
c:localhost	j-3l4m-5u4v6
c:lock	p4s4
c:log	h5l-3m8p3q3v-9
c:look	m6v-6
c:loss	v3
c:ls	l3m-3
c:main	a-3m47p-5q-8r-4t-4v-10
c:make	k-3m4q5
c:makestatuserror	v3
c:malloc	m6v-5
c:map	m4v-4
c:mat	q3
c:match	m7v-3
c:math	v3
c:max	p-3r3
c:may	v4
c:mb	m4p-3
c:md	k3o3
c:mem	m5
c:member	q8
c:memory	m5n4v-8
c:messag	h3l-3m-6o4
c:meta	v4
c:metric	v5
c:microsoft	m8v-3
c:miss	k5q6v-4
c:mkdir	r4
c:mnt	o4q5v-3
c:modaldialogcontextcontroller	m11v-6
c:model	i-4k3m-6q-4s9v6
c:modul	m-4q5v12
c:more	m-5q6t11v-9
c:most	m-7v11
c:ms	q-4
c:msg	m5v-6
c:multi	s4
c:must	m-4v5
c:mut	t5v-4
c:mv	r5
c:name	m-8o10p-3r3s-4
c:nativ	h6r-4s8v-5
c:need	t5
c:network	m4v4
c:new	h4m-8o4t4
c:next	v-4
c:nil	v3
c:no	i-4l-5q10s12t6u-4v-11
c:node	h-3i3q-4s7t-6
c:node_modules	i3m5r3u4
c:nodej	m5
c:non	j5s3v-4
c:none	q-5r8t-5v13
c:not	j-3k-4m-12o6p4q3s4t-7v12
c:note	h6t5
c:noth	v4
c:np	t-3v14
c:npm	l7m-5s4t-4
c:null	l5o3
c:numpy	k-3m-4t-4v17
c:obj	v-3
c:object	q7
c:off	q4v-4
c:once	q6v-5
c:one	r4t3v-5
c:only	k4m-3t5
c:op	m-5v5
c:opencv	m-6q7v6
c:operat	m-3q5
c:operation	t3v-4
c:ops	m4
c:opt	q4r4
c:optimiz	t3
c:option	r6v6
c:org	v5
c:origin	t4
c:os	r3t-3v6
c:out	v4
c:overflow	m-3t-5v12
c:packag	m6q4v-5
c:page	r5u3
c:parallel	v9
c:param	t-5v8
c:parameter	l5v4
c:pars	v7
c:part	t4
c:pass	p-3r4
c:password	e3
c:path	o3q-4u7v-8
c:pattern	k5
c:pc	v5
c:pdf	h4
c:performanc	t5v-5
c:permission	f3k3o3v-5
c:pid	m9o3v-5
c:pip	q10v-4
c:pkg	m-4q4t3
c:platform	q6
c:pleas	m-3p-4v6
c:plugin	m-3p6s3
c:png	k6v-3
c:point	o4
c:pointer	m4
c:policy	t3v-3
c:port	r3
c:position	k5v-6
c:post	u4
c:pre	r4t6v-4
c:present	v4
c:previous	m-4t4
c:print	k5m-4q-3u8
c:println	v5
c:privat	r4
c:process	m5r-5s5t-6
c:processticksandrejection	p5s11t-5v-6
c:profil	o5
c:program	m11q-4u4v-9
c:project	s4
c:promis	h4r-4
c:property	p6
c:proto	q4v-3
c:protobuf	q5v-4
c:provid	l5
c:public	u4
c:push	q6v-3
c:pwd	l4
c:py	m4t-4v7
c:pynewext54	m-4v7
c:python	k-4q13s-4u7v-11
c:python3	m-4q8
c:python383cf	p-3u4v5
c:pythonfmttext	m-4v7
c:pythongtdpath	m-4u4
c:pythonidxpt	p-3u6
c:pythonnoceb	l3m-3u4
c:pythonnosmt12	m-4u3v6
c:pythonptprofiler	m-4v7
c:pythontb	m-4v7
c:pythonvs932	m-4v7
c:qt	q3
c:rais	q-4v11
c:random	m6q-3
c:rang	m3r4
c:rate	b-3r6v5
c:react	m11r4v-9
c:read	m3p4v-6
c:readabl	s7
c:real	s4
c:receiv	m-4v6
c:recent	m-7v11
c:record	m3
c:redact	s4
c:ref	v4
c:referenc	v3
c:region	j5
c:reminder	l4
c:remov	t4v-5
c:renam	k3
c:repeat	h3
c:replica	m-5v8
c:report	u17v-8
c:request	b5m-4s8t-3v-3
c:requir	m-3q7
c:research	v3
c:resourc	m4
c:result	v7
c:return	p5t3v-4
c:rf	s3
c:root	h5o3p3r-3s9v-7
c:rs	q-5t19v-8
c:run	j-3l7q3r-4t4u10v-8
c:runtim	m5v-4
c:rust	m5q-4t7v-3
c:rustc	m5q-5t11v-6
c:same	k4u-5v9
c:save	m-3v6
c:scenario	s4
c:scratch	v4
c:script	u4v3
c:search	m11v-6
c:second	l4m-7v5
c:secret	s4
c:section	t5
c:see	t8v-4
c:select	u6v-4
c:self	m10q-5v4
c:separat	q3
c:sequential	t3
c:serv	o10v-3
c:server	j-4m8r4v-4
c:servic	d4m4v-3
c:session	k6
c:set	o6q9r-4v-6
c:settingscontextcontroller	m11v-6
c:setup	p4
c:sh	k-3m-3q9u3v-3
c:shap	q-7v16
c:shar	k-3m7o3
c:shell	l7q10u-3v-8
c:should	t4
c:showindicator	l3m-4u4
c:showlangstatbar	m-4v7
c:side	r6v-4
c:sinc	m-4
c:site	m4v-4
c:size	h3m4v-4
c:skill	p4
c:skip	t4
c:slash	r10
c:snapshot	l4
c:so	q6v-4
c:someon	u8
c:sourc	t6v-5
c:sp	m6v-5
c:spac	k6
c:src	m15q-6t3
c:ssh	o3
c:stack	m9v-6
c:stage1	m4
c:start	j3k9r3v-8
c:stat	r-3
c:statement	u5v-3
c:static	m4
c:status	l4v5
c:std	q3v-4
c:stdin	m-4
c:still	l4q7v-4
c:stop	v-4
c:str	v8
c:stream	j4s7
c:string	t-4v4
c:struct	m10v-6
c:structur	t4
c:studio	m6q4
c:sub	r5
c:successfully	r4
c:such	k-6q9
c:summary	m7v-4
c:super	v5
c:support	t3
c:sure	v4
c:suspens	m9v-5
c:sys	q4
c:system	l6
c:t1	p3
c:t12	s5
c:t13	m-4r4v7
c:t15	h4
c:t21	m5v-4
c:t23	m6v-6
c:tabl	f3u4v-5
c:tag	p3v-3
c:target	q6v-5
c:task	m-6p5q-4t4v5
c:task_queues	t-3
c:tcp	j4
c:temp	u5
c:tensor	m-5q-4v10
c:tensorflow	m-4q16t-6u6
c:term	q3
c:terminal	o4p3
c:terminat	q4
c:test	a-3k-4m-6p3q-4s-5t8u9
c:text	v4
c:tf	k3m-6u6v7
c:than	m-3q5t3v-3
c:then	k-3s4
c:ther	s4t4
c:thes	l5m-4
c:thing	m3
c:thread	m5v-4
c:throw	m8v-5
c:thu	v-5
c:time	m6q-3t3v-4
c:timeout	j7
c:timestamp	h3p3q-5s6v-4
c:tip	v5
c:tmp	v4
c:token	r4v-4
c:too	b5h4u7v-9
c:tool	p4
c:total	u4
c:touch	r4
c:trac	m4r3v-4
c:traceback	m-6v11
c:track	l3
c:train	m-6v12
c:trait	m3
c:trap	m5
c:treecontextcontroller	m11v-6
c:true	m-8o4r-4t7v11
c:truncat	h6
c:try	h4m-4p-4u11v6
c:tx	v3
c:txt	m7q4
c:typ	m-3
c:type	m5p-3q6s-4u-4
c:typeerror	p4v-5
c:ubuntu	q-4r4t-4v8
c:ui	u8v-6
c:uint	m5v-4
c:unabl	q5
c:uncaught	p5
c:undefin	p4v-4
c:under	q3v-3
c:unexpect	l7
c:uniform	m3
c:unit	v6
c:unknown	p-3q-4r9
c:updat	p-4q3v3
c:url	p3u4
c:usag	r3t3v-4
c:use	s5t16u-4v-11
c:user	e5i4o10q-6r-9s7t-4
c:using	t4
c:usr	k-5q9t5v-6
c:utf	k5
c:util	q4
c:utility	m5
c:uuid	u5v-3
c:v1	r4
c:v8	r4
c:val	m4t-4
c:valu	q-5v8
c:var	l3v5
c:vector	q-3
c:verbos	p-3r4
c:version	j-4m-9q11u10v-6
c:virtual	t-3v6
c:visual	m6q4
c:vs	m4p3q-5r-3v5
c:vsaa593	l3
c:vsclangdf	m-3u3v7
c:vscod805cf	l3p-3v10
c:vshan820	m-4v7
c:vsjup518	m-4r-4u3v7
c:vsliv368	u4
c:vslsvsres303	m-4v7
c:vspor363	v6
c:vspor708	v6
c:vspor879	v6
c:vsreu685	v6
c:vstes263	l3r-4v6
c:wait	q8
c:waitkey	k5t-3
c:want	s3v3
c:warn	p4
c:wc	j-4l4
c:web	o7
c:wed	v4
c:when	m-7t9
c:wher	m-3u4
c:which	m-4v3
c:whil	m-3o3r-5s3
c:why	m-3r-4s6t5
c:will	m-4q6u7v-5
c:window	v4
c:work	k4m-8r-6s4v9
c:workaround	h3
c:worker	v4
c:workspac	m4
c:would	v5
c:wrapper	q-4t4
c:writ	v4
c:wrong	s3
c:www	o3
c:x0	m4v-3
c:x1	m6v-4
c:x7f	m4v-4
c:x86	m5q-3
c:x86_64	q4t4v3
c:xml	k5
c:xx	v3
c:xyz	u4
c:yes	q-4t4
cue:ability@title	k-4l3m-4o11q-5r-9s7t26u-9v-5
cue:any@text	q16t-4v-4
cue:anyone@text	j-4k17m6q6v-19
cue:asked@start	n12p-6q-3u-9v19
cue:benefit@text	a-3j-6k-8m-13n-5o-3q-5r22s-5t72u5v-38
cue:breakage@text	a-4h11j-10k8l-13m67n-6o-8p20q-27r-3s-4t-18u6v-7
cue:can-i@text	p12q5s-7t-13u-7v19
cue:can-we@text	k4l-3m-4n26o-4p-11q-17r-6s-6t27u5
cue:expected@text	b5d-4f-4h-13i-12j10k12l19m-21n-18o-19p4q6r-18s40t-19u5v31
cue:fault@title	b-6c-12e-11g-10h15i-5j-17k-18m41n-35o19p25q19r7s7t-58u-16v53
cue:fix@start	q15t-10u-3v17
cue:forum@text	j-4k-4m-8n-7p17q-4r-11u11v27
cue:greeting@lead	j5m17n-3p-3q14r-7t16u-10v-12
cue:help@text	k-12m-9n-10o-4p16q11r-5s10t-32u22v21
cue:how@lead	m-16o-3p29q14s-7t-12u-12v22
cue:how@title	m-4q-5t7u-5v15
cue:i@title	k-11m10n11o4p-10q13r-4t-11u10v-6
cue:imperative@start	a-4b-4d-3e-5f4h-5j-10k10m-20n14o-18p-4q-19r-23s11t118u15v-55
cue:inverted@start	e5k-6m17o-8p11r-5s-3t-21u-6v28
cue:is-it@text	r-4t32u-4v-14
cue:is-there@text	p7q-5r-12s11t5u-3v4
cue:lack@text	b-7f6h13j-4k-6l-4m-19n-9o4p-13q6r12t47u11v-28
cue:mine@lead	k23l-6m-6n-4o-7p-9q19r-4t-13u7v7
cue:new@text	k13m-4q-10r-4t-4u-6v26
cue:not@title	a-12b-6c-5f11h-15j-4l-4m25n-15o-12p12q22r30s-14t-28v19
cue:propose@text	j-3k-9m-16n-7o-9p-8q-3r-14s31t28u37v-10
cue:question@lead	m5r-6s6u-6v11
cue:question@title	p8r10t-28u-3v22
cue:reproduce@text	f-4h-4j-10l5m22n18p7q-23r20t-76u15v43
cue:request@text	k-4m-19o-7p-3q-4r-25s26t25u17v6
cue:should-i@text	q12t3v-4
cue:should@title	m-4o-4q-4r14s-7t19u-7v5
cue:thanks@text	a-3h-4k8l-4m3n9o-5p-17q4r-7s-7t-10u29v17
cue:trying@text	a13e-4h7j-5k-6l-6m14n-12o3p-3q42r5s4t-9u-33
cue:what@title	k9o-3p5q5t-6
cue:why@lead	m-5n3
cue:why@title	n15p-5t-4
cue:wonder@text	d-4h-8j-5k-17m16n9q-6r29s4t-4u-31v19
cue:worked-before@text	a-3d17e-8h-4j-8l-11m10n7o9p21q-20r3s14t-23u-4v9
cue:would-be@text	j-10k7l-5m-13n-3o16p-6q-4r-12t42u11v-15
e:?	m7v-8
e:access	m6
e:account	e3v8
e:action	p4q-4
e:add	m4r3
e:address	m-6q6t-6v11
e:after	v3
e:again	h6k-3m-5o4q6s-7v5
e:all	l4
e:allocat	q7v-4
e:already	q6u9v-12
e:api	e3o4
e:app	j4m-3q4v-4
e:argument	m5t-6v9
e:array	v3
e:assertion	m10q-11t4
e:attempt	v7
e:attribut	v3
e:authentication	o4
e:availabl	p4
e:backtrac	u9v-3
e:bad	i7q-5v10
e:becaus	j-4m7q10v-4
e:befor	d-3j4m-5v7
e:bin	q4t4v-5
e:block	l8r4v-6
e:body	t-5v9
e:both	v3
e:broken	v-4
e:bug	t6
e:but	t5
e:byte	j6k11m17q8t-5v-28
e:call	m-5p3v9
e:cannot	m7p7q11t-7u-3v-10
e:cant	k23m6q-5v-19
e:cast	m11q-7
e:cc	q-4v7
e:chang	m-5r4
e:check	m8q-9
e:claud	o3
e:code	d4h-3j-5m-7p10q-5
e:codec	k5q-5
e:com	m-6o3p4r4
e:command	b-4m-5q4r7s4
e:compil	q5
e:compilation	q-5v6
e:compiler	t6
e:complet	l4
e:component	k3o4t-3v-6
e:comput	t5
e:configuration	o4
e:connect	d-3h10i-6
e:connection	d-4j20p-5v-4
e:const	m-5q19v-9
e:constant	m-7q-5t-9v27
e:constructor	v3
e:content	r3
e:context	j4m-3u9v-7
e:core	v13
e:could	h6j-3k-10m11o5r-4v7
e:couldnt	t3
e:cpp	m5
e:crash	t5v-3
e:creat	k5o4u8v-11
e:currently	m3
e:data	m5q-14v20
e:debug	q-6t4v5
e:declar	q6
e:default	m9q-9
e:deni	f3k5o4v-4
e:detail	v4
e:dev	m4
e:development	t5v-5
e:devic	k19m6q-9v-8
e:did	m5q3v-6
e:didnt	q-3v15
e:directory	k-10m-5q15s6
e:disabl	v3
e:dnn	m8v-5
e:doe	k8m-6o4t-5v6
e:doubl	h8m-5q7s-4
e:due	l8
e:dump	m6v-4
e:dur	q-5v7
e:element	m19p-4v-10
e:empty	m10v-6
e:encounter	m-19v26
e:end	m8v-6
e:ensur	v10
e:error	d-3e-3h-3i6j18k-4m4p-5q-16r4t-5u-4v23
e:exce	v9
e:execut	m-4q6
e:exist	k6m-4o4u8v-12
e:exit	k-3l8p-4q-3v10
e:expect	m-10q-7t7v16
e:explicit	m-6t6
e:export	q8v-5
e:extension	k3p7
e:external	e3
e:fail	h-4k11l4m27o-4q-9r-4t3u-3v-19
e:failur	m-7t9
e:fatal	m5v-3
e:fault	q4v-4
e:field	m-4q10
e:file	j-7l10q15r-6s4u-5v-5
e:find	m10q10t3v-13
e:follow	l8
e:foo	m-4t7v-3
e:format	q9
e:found	h-4k3l-4m18p-4q-10s5t3u-4
e:from	e3q7v-7
e:function	m6v10
e:get	j5v-5
e:git	o5
e:given	q8v-7
e:go	k9q-4
e:got	m-8q-4v17
e:has	v7
e:have	q5
e:heap	m7v-5
e:home	k6m5q-4v-4
e:hook	p-4v10
e:http	j7k-4o3t-6
e:id	e3k6m22p-3q-7v-10
e:identifier	t10v-9
e:if	m3o4
e:implement	v3
e:import	q8
e:includ	q9
e:incompatibl	j-3v6
e:init	v4
e:initializer	q11
e:input	m3q-8s-3t3v9
e:install	q7v-7
e:instead	v3
e:int	m-4q7
e:integer	m5q-4t-8v9
e:internal	j4t5v-6
e:interpret	k3m-4q-6v10
e:into	q4
e:invalid	h-7k17m14o-4q-6r-4s3t-4
e:issu	l8
e:item	j7
e:js	m3
e:json	m3q6
e:key	k3v6
e:kill	l5
e:known	j7
e:larg	h8s-4
e:last	m-4o4r4
e:layer	m-5q-3v15
e:leak	j-4l10
e:length	m6t-3
e:lib	m-3t4
e:library	m-5q15v-8
e:limit	b-4r7v8
e:line	m5q-7
e:literal	m-5q4v10
e:live	e3m9v-9
e:load	m-7r6v8
e:local	j4m-10q6v11
e:log	m-4v4
e:long	h-4i7s8t-8
e:many	m9v-4
e:map	k4
e:match	m-6p-3q10v4
e:maximum	i5s9t-7
e:memory	q3
e:messag	k6m-3r5s-5
e:miss	q14s4t-4v-11
e:mode	k12v-7
e:modul	p6v5
e:more	m-4q7
e:multipl	v4
e:must	h7r4
e:nam	p8
e:name	q11v-5
e:no	k3l-4q38u-4v-29
e:node	k-5m30q-9t6v-9
e:non	q-3
e:none	v4
e:not	h10i-5j-9l-4m13n-3o4q11r-5t-5u-9v10
e:number	q-4v4
e:object	k-5v12
e:once	q8v-7
e:op	m-16v22
e:open	k7m10q-4
e:operation	m6o4t3v-4
e:option	b-4q4r9
e:org	j6q6
e:out	v3
e:output	m9v-7
e:overflow	m-18q-7t-8v42
e:overload	q5
e:packag	v3
e:parameter	l8m3
e:pass	e3m-3
e:path	h7l-3q5v-3
e:permission	k9v-6
e:pipe	v8
e:pleas	h6k-4o3q-3s-6v19
e:plugin	m-4p6s3
e:pointer	m10v-6
e:policy	g4
e:position	k12v-13
e:present	v4
e:process	h7m10q-7v-5
e:property	p10v-7
e:provid	l8
e:provider	e4
e:python	q16v-11
e:race	m-4v7
e:reach	m3
e:react	m3r6v-4
e:read	j6k13p11q7t-4v-20
e:record	m9v-7
e:referenc	m-6q7t-3v12
e:region	j7q5
e:register	m-3p6q-4r-4v10
e:request	h-4k-3l10q-5t-5v11
e:requir	m-6o3q30v-15
e:requirement	q3
e:result	m-19v24
e:root	o4
e:run	j-4l14v-3
e:runtim	m29t-4v-16
e:rust	t5
e:scop	v5
e:security	q5
e:segmentation	q4v-5
e:server	j4m4
e:set	o4q12v-11
e:sh	l4q8v-7
e:shap	v6
e:shar	k-4q6
e:signal	m5q-4
e:sigsegv	m4q-4
e:size	q5
e:so	m-4q12v-4
e:sourc	s4
e:src	m4
e:start	k12l9m-10q-5
e:stat	p4
e:status	d4j-5l15m-5s4v-4
e:std	q12v-9
e:stor	m13v-3
e:stream	j3m17v-16
e:string	m-9t-3v20
e:substitution	i7
e:such	j4k-14m-5p-4q19s5
e:support	e4q4
e:symbol	m-4
e:syntax	v7
e:tabl	u9v-6
e:target	q10v-7
e:task	l4q-4
e:temp	u9v-3
e:tensorflow	k-4m13v-7
e:terminat	m5q-4
e:test	m-4v9
e:than	q7v-5
e:tim	v3
e:timeout	d-4j13v-6
e:tmp	k7q-4
e:token	h-5i5s10t-4
e:too	h5i7k-4l9m4q-6s4t-7v-4
e:tool	k6m-4q-5r8v-4
e:trait	t5
e:truncat	k6m-3q4
e:try	h6k-3m-3o4s-7t4v10
e:txt	q8v-8
e:type	k-6m16q-6t-11v22
e:unabl	k4m-7q12v-5
e:undefin	p9q11t-3v-10
e:unexpect	l10m6q-6s-3t5
e:unknown	b-4m-5q-3r8v8
e:unrecogniz	v5
e:unsupport	m8
e:use	m5t-6v11
e:user	e7m-3
e:using	j-4m-4q3v11
e:v1	h-5k10
e:v2	j4
e:val	m3
e:valu	m-4q-11t4v20
e:var	v3
e:variabl	m-7v15
e:version	e3j-4m-3q10
e:vs	k3q-7v10
e:when	m-14t4v20
e:which	t-4v8
e:whil	j4t-5v4
e:without	j6
e:work	m7v-3
e:writ	j8m-4q4t-4
e:x86_64	m-4q14v-9
e:yet	m-4q-3v13
f:a	m-8t12u-6v21
f:add	j-7l4r-11s13t4u25v-13
f:adjust	r-7t15
f:all	n-6o-13q10r16t-10
f:allow	t8v-6
f:auto	i6q-5t9
f:avoid	t4
f:bad	d3r5t-5v4
f:better	t5v-4
f:bug	t5u6v-3
f:build	k-8m9q29t-16u-3v-8
f:call	m5t-10v10
f:can	m5o-8p24r-5t-6v-4
f:cannot	d8k-16l-3m17o-7p-8q23r14s-3t4u-5v-11
f:cant	k-5m5q-12t-16v33
f:cast	t14v-7
f:chang	t11v-4
f:check	m4v4
f:clarify	t8
f:claud	a-4e-8j5l-5m10o6p-11q-5r-8s67t-11u-6v-18
f:clear	t15v-9
f:code	j5o24p-5q-7r-3v-10
f:compil	q-6t7
f:compiler	m11q-4v-4
f:consider	m-6r-13t25
f:consol	r17t-6v-8
f:context	h15i3k-4l-6t-7u-4v8
f:copy	r5v6
f:core	m10v-10
f:could	e8k-3m8p-5q8v-7
f:crash	m-10v17
f:creat	t-4u15v-3
f:ctrl	r14t-8
f:custom	l-6p16r-8s-12t17
f:data	m-8v17
f:debug	o15
f:do	m5t8v-9
f:doc	t13v-10
f:document	t7u-3
f:doe	t-18v26
f:dont	m-4q24r3u-4v-15
f:doubl	l13q4r-7v-5
f:duplicat	r-3t-8u23
f:empty	t-3v5
f:enforc	t-4u18v-5
f:error	k-6m-3p-6q-4r13t-16v33
f:export	t12v-9
f:extend	o11r-3
f:fail	e4j-9k-5m-6o-4p7q10v14
f:failur	m-4q19v-12
f:fals	k-3o8q-8v16
f:featur	t-16u18
f:file	k16m9q-10r-7t-4
f:fix	q21t-37u-10v44
f:get	m-5t21u-4v4
f:github	p15q-9r-4
f:global	o5
f:go	j4l13m-15q-12r-4t-21u30v13
f:hook	l4m-4o-9p-5r4t-5v25
f:how	k-3m-6q-8u-8v34
f:http	d5j5q21t-5v-11
f:i	k-5m-6o10q-6r17t-7v8
f:ice	m41n-6q-3t-15v-12
f:imag	h21r-9t8v-13
f:improv	r-7t13
f:in	o22p6r-10s-5t6v-10
f:includ	r-5t-4u41v-20
f:infinit	a-8s16
f:inlin	t3
f:input	k-8m-3r16v6
f:internal	d7m7v-5
f:invalid	k-7m29q-4r-8s-4v5
f:investigat	t9u-4
f:is	r-4t-13v23
f:issu	m6p-4q-4r13u9v-9
f:it	g4t-4u14
f:limit	a10t14v-11
f:link	m-5q-4v16
f:lint	t9v-6
f:llvm	m10v-6
f:log	t9v-3
f:macro	m-6t9v6
f:make	t12u-3v-6
f:mark	m-7t6v3
f:memory	j4k-5r4v6
f:messag	m8
f:miss	m-3t18v-6
f:model	a5m-3o8s-9t-6v12
f:more	m4t7v-7
f:move	t-4u10
f:multi	j6k5m-4
f:multipl	m21p6q8r-7s-6v-14
f:new	m-3n30t-13v-8
f:no	e11j6m-9v7
f:not	p-4q-4u-4v24
f:optimiz	t4
f:packag	r14t9v-15
f:past	r7
f:pattern	l-3t8
f:plan	k-6l-6m9o-8p-3s36u-4v-7
f:pleas	t12u5v-8
f:port	e-5k21m-10o-4p8q-7r22t-14u-6v5
f:possibl	t14v-7
f:pre	o-5q-4r-3t11v9
f:print	o-9t13
f:privat	e-6p6
f:provid	t9v-7
f:python	m-15q17t-5u-6v20
f:race	m20o9t-3v-17
f:read	t13v-4
f:refactor	s17t-16
f:referenc	t-3v4
f:remov	m3p-4t15u-12v16
f:renam	k9q-3t4v-4
f:report	t21v-18
f:restor	t7v-4
f:rewrit	m-3t11v-3
f:run	m-5t-9v22
f:rust	m5r-5t7v-6
f:rustc	k-4m9q-5t11v-5
f:segmentation	m-10q11
f:set	m-7p-10r5t26v-4
f:show	r-11v15
f:spurious	m-4q-3t-6v15
f:stack	m8n33t-6u-13v-16
f:start	l19q-10
f:std	t5
f:stop	m-10t12
f:string	q-4t-9v20
f:support	t13u-4
f:task	p4
f:terminal	m-4q-4r17v-5
f:test	j-4k-4m14q-4r20t-15u24v-21
f:the	c9d-6j-5m-6o14p11q33r-8s8t-14u-6v-17
f:them	t5
f:ther	o12p-7r-4
f:track	q-15t28v-7
f:type	d10k4m-4q-6t-8v16
f:unabl	j11k24m5o-4p-7q-5u-4v-14
f:undefin	m5q10t-5v7
f:unexpect	m8v-7
f:unknown	p-12r15
f:unsaf	e-4k-4m-6o-6s18t-4u-11v30
f:unus	d10k4m3t18v-24
f:updat	l25m-6p-7r26t-6u-4v-21
f:use	j-4k-6r-3t38u-7
f:using	m8p4v-8
f:vs	j-9o5p9r4v-5
f:vscod	k4p-11r16s-4
f:when	k13m-4p8q-6r-4
f:why	n23p-8t-7v3
f:window	k14p5q-3r-7t5u-4v-3
f:with	p-10q11
f:writ	k3r-5t4
f:wrong	b10m-5o4p-7q13r7t-8
f:x	j-5q9
g:accounts@f	e20f4h-4m5o-4q-3r-6t-8u-4v12
g:accounts@t	d-9e29f5h-12i11j11k-16l-9m-16n-7o36p-12q10r7s12t-7u-15v-11
g:accounts@w	b-3d-4e22f8h-16k-5l-11m-6n-9o14p-8q14r-27s13t-8u7v23
g:breakdowns@f	a-8j-5k-8l-5m36o5p-3s11t9u-5v-17
g:breakdowns@t	a-11b6d-4e-5f-4h-5j-6k-13l26m70n-13p-7q-19r-9s-5t16u-3v-8
g:breakdowns@w	a-6b-3d-4e-5f-4i-5l25m57n27o-5p-25q-6r-12s-9t-7u-10v-6
g:building@f	j3k-14l-3m15o-9p-7q43r10s-4t-10u20v-29
g:building@t	a-8b-5c-6d-8e-6h-10i-4j-7k-7l6m-27n-20o11p-33q105r23s-18t45u-7v-23
g:building@w	b-7c-7d-10e-10g-6h-21i-12j-9k-31l-12m46o-6p-8q72r-3s-21t31u12
g:code@f	h18j3k-5m-4o19p-11q-8r10s-10u-5v-8
g:code@t	a-9b-5c5d-4g-4h8i-4j14k-25l-16m-23n12o18p21q-11r7s19t-5u-33v40
g:code@w	a5b-17c-8d-9h15i-8j11l5m-18n16o-15p-6r9s11t8v9
g:documentation@f	t26u-6v-9
g:documentation@t	a7e7j-9k-13o-7p-4q-4s7t62u-18v-16
g:documentation@w	a-8b-5c-5d-7f11g-4i-4j9k-19l-15m-4p-22q21r13s-10t21u27
g:files@f	k7m6n-4q-12r11s-4
g:files@t	a-12b-7c-5f-3g-6h4i-6j-18k95l-17m-9n-8o17r-22u-3v3
g:files@w	a-21b-9c-8d-9e-15f-9g-4h-11j7k75l9m-29n17o6q-45r5s40u18v-22
g:installing@f	b3j8k-7l11m-15n-4o-5p-16q37r26s-4t19u9v-47
g:installing@t	b10c-3d-6e-9f-6g-4h-9l10m-26n-13o-22q75r18s-5t5u9v-28
g:installing@w	a-11b-7c-6d-8e-15f-10g-4h-17j-9k-15l9m28n-4o17p8q62r-8s-4t-12u33v-25
g:languages@f	b6d8h16q-6t-33u-4v21
g:languages@t	a-7c-4d9e6f-5g-4h24j-9k-21l-11m31n-10o-8p-13q-22r-33s25t50u-11v8
g:languages@w	a-6b-6c-5e-4f-6h-11j14n-7o-17p-30q-18r-18s-12t74u40v10
g:networks@f	a7d11e3j6k16m-8n-4o-9q9r8s-4t-13u-9v-6
g:networks@t	b-7d23e-4f-6g-3h-8i-3j63k-7l-7m-11o16p27q-21r-7s-23t-26u-14v17
g:networks@w	a-22b-5c-7e-4g-7h-10i-6j26k14l8m7n44o-8p6q-8r-29s-45t14u-5v34
g:other programs@f	l-3m-18o-6q12r17s-5u18
g:other programs@t	a-8b-4c-3d-6e-3g-4h-19i-5j-10k-4l9m22n-11o-11p88q-7r25s-8t-12u-20v-7
g:other programs@w	a-8b-5c-4d-7f-8g-5h-15i-6m7n-16o21p52q-32r45s-9t-34u17
g:processes@f	d4l22m-10p4q5v-12
g:processes@t	a-6b-4d4e-4f-4h7i-6j-7k-26l71m-8n-10o7p5q12r10s-6t-14u8v-24
g:processes@w	a6b-5c-4e-3f-9g-5h-16i-7j-8l63m-19n-5p15q-18s24u8v-18
g:questions@f	k-4n16p-9t-12v32
g:questions@t	a-4j-11k-6l7m-10n12o-6p-8q-4r-3s-8t12u10v29
g:questions@w	b-5c-6d-7e-8f-12h14j6k-15l-22m18n31o-30q-24s21t24v25
g:settings@f	g6h13m-4p-9r3t18v-15
g:settings@t	a-8b-4d-4e-5f-5g7h4i-4j3k-25m-15n-7o84p17q-31r9s-15t37u-27v-12
g:settings@w	a4b-12c-4e-3f4h-21i-5j13k-9l8m14n-5o66p-19q-5r14t6u-26v-14
g:speed and memory@f	j4k-4m-4v8
g:speed and memory@t	a14e-4g4h-4i-9k-11l-6n64o-6p-8q-15s-10t11u-7v-8
g:speed and memory@w	a23b7d-4e-4f-3h-11j-11n53p-20q-17r-17s-11t50v-29
g:testing@f	d5j-6k-7p6q-15r14t-19u15v18
g:testing@t	a-4b-3f-4h-4j-10k-19l-4m-25n-10o-5p8q9r-8s12t27u17v26
g:testing@w	a-19b-4f-4j-12k-8l6m-9n3o-18p-5r35s6u6v30
g:the screen@f	k4l19m-10o-7q16r22s-7t40u-11v-53
g:the screen@t	a-12b-8c-5f-9g-6h-13i-7j-9k22l5m-30n-8p-11q6r151s-10t11u-17v-46
g:the screen@w	a-12b-13c-6d-8e-11f-14g-7h-12i-7k5l11m7o-20p8q-35r47s-10t13u32v36
g:tidying@f	d7k8n-4o-6p-9q-9r-6s9t40u-9
g:tidying@t	a-4b-5c-3d12e-7f-5g-3h-6i-4k9l-7m-22n15o9p-15q7s8t7u13v4
g:tidying@w	a15b-3c-4e-6f-6j-13k-3l-5m7n-3o-3q-8s17t19u19v-14
g:wishes@f	b-4e6j-7k-8m8o5p-9r-33s4t69u30v-50
g:wishes@t	a-15c5d-8f-4g-6h19i-6j-22l19n-15o-32p-13q3r-9s22t70u8v-20
g:wishes@w	a25c-10d-16e-19f-4g-9h7i-19j-6k-20m-45n-22o-4p10q-12r-13s16t119u66v-49
g:wrong results@f	a-4b8e3j-9k-12l-4m17p-4q33r-7s-6t-12v13
g:wrong results@t	b5c-6e-5f-11g-7i16j-11k13l-15m30n-15o39p8r-31s-17t-35u-12v59
g:wrong results@w	a-4b-6c-6d-4f3g-3j-15k11l4n-9o-36p-7r-21s16t29u17v29
is:bug	a9b-8c-4d-3e-10h12j8k12l9m-11n-9o7q19r16t-67u-28v47
is:feature	k-3m-7r-6s6t53v-34
is:question	j-6k-14l-4m-18n19o-5q12s-4t-35u-12v81
p:authentication	e55f-3k4m-4o-8p5q-5r-5u-5v-9
p:config	b-4d-3e-5f-5h-4k-6l-7n-4o98p-12q-5r5t-15u-8v-11
p:content-policy	g12t4v10
p:context-limit	a-4h4i13k-4l-3m4o-4r-4s7t5u-3v8
p:crash	a-7b-5c-4d-6e-7f-6g-4h-8i-5j-10m101n-7o-18q-14r-7s-15t14u-7v14
p:feature-request	a-5b-4d-3e-4f-4h-6i-4j-6k-9m-8n-4o-6p-7q-7r-15t30u43v23
p:filesystem	e-3f-3h-5j5k56l-4m-7o-7p-10q-4r-5t7u-8v3
p:install-update	a-5b-4d-4e-5f-5h-4j-6k-11l-8m-9o-6p12q86r-7s-7t-13u-3v9
p:integration	a-4b-3e-5f-4h-5i-4l-13m-9n-5o4p44s-8u-5v28
p:invalid-request	h17k8r-3s-4t3v4
p:memory	m5n33o-4r-6t6u-4
p:model-behavior	h3l-3o-6r-6s39
p:network	b-3e-4f-3j51k-6l14m-4o-8p-4r-4s-4t8u-8v-8
p:no-report	a-5b-4e-5f-5h-4j-4l-3m-6n-4o-3p-4q-5r-8s-4t7u80v-10
p:none	a-20b-27c-18d-15e-31f-31g-20h-12i-19j-37l-16m66o-45p-53q-3r33s-10t86u-32v200
p:overloaded	q7t5v10
p:permission	e-4f47o-5p-3q-3r-4u-5
p:process	h4k-7l22t7v5
p:rate-limit	b27o-4p-4r8s-3u-5v8
p:server-error	d30m-3o-4t6u-4
p:ui	a-6b-5c-3d-5e-5f-3g-4h-3i-4k-5l4m-12n3o-11q-15r80t16u-14
p:unknown	a-3b-4c-5d-3e-6f-6g-5h-5i-5j-6l-5m7o-4p-5q4s-5t17u-4v43
p:usage-limit	a49e-4f-3k-4m-5p-4q-6r-6u-6v13
r:access-denied	f47k-3q-3r-7t-5u-4v-13
r:accessibility	f11m4o4p-11q-4r9t7u-6v-6
r:allowance-drains	a7
r:anthropic-extra-usage	v11
r:anthropic-invalid	h-4i7k9m-6
r:anthropic-rate-limit	v5
r:anthropic-tool-blocks	h-7k16m-4p3v-3
r:assertion	m26q-22t12v-8
r:assistant-hooks	i-3k-6l-9o-7p57r-3s-4t-9v-9
r:assistant-permission-prompts	j6k-4l-10o19p-6q-6r-5s19u-4v-4
r:assistant-request-refused	h6
r:assistant-tools	a-5b-6e-12i-8j12k5l-25m-12p42q-11r28s6v-10
r:assistant-tools-fail	l-4o-6p39r-5s-8v-6
r:auth-words	e19m-4o-5p16q-4s7t-5v-13
r:authentication in another language	e42m-3t-6v-9
r:auto-update	a-6d-4e-5f-4h-5j-6k-6m-9o8p38q18r-6s-14t-18u19v5
r:billing	a31h4i-3m-4s-11t-6u-4v8
r:compaction	h37i9k-8l-3m-4q-6r-28s24u-5v-12
r:config in another language	a-4m-6n-3o99q-5r-6t-16u-7v-23
r:connection-ends	j20t-4v-9
r:connection-words	j-5k-7l25m10p-4t4v-14
r:context-full	a-7h-11i16l-4m6r17s-7t6v-6
r:context-words	h-11i17s10t-7v3
r:crash in another language	a-4k-3m112n-4o-5p-3q-6r-6t-21u-8v-30
r:crash-words	j-5k-16l-11m43n-12o-5p9q12r-9s-9u15v-3
r:dependency-conflict	q6
r:display	h-4j7k10l16m-10o-6p-15q-8r24s11t-11v-7
r:empty	a-4e-4f-4h-4j-4l-3m-11n-4o6p-5r-13s-5t56u24v-18
r:errno-file	k19l3p-7v-6
r:errno-network	j3
r:errno-space	k7
r:exit-code	j-5l10v-4
r:exit-signal	m14q-9v-3
r:extension-fails	j4k4m-10p22q14v-20
r:extension-system	a-5d-4e-9f-4h-10i-3j7k-4m-39n-12o23p47q-11r-11s-7t8u-8v52
r:failure-headings	a-16b5f-4h-8i4j-10l-12m22n6o-21p-23q16r-22s-8t24v46
r:feature-heading	s-5t9
r:feature-request in another language	t49u-6v-18
r:file-not-saved	k4
r:file-tool	h-6j31k19m-3o-6p-8r-5s-7v-6
r:file-words	h-5i4j-7k48l-9m-9n-4o-5p-10q3r-7s13t28u-19v-8
r:hang-words	a-19e-5h5i-6j5k-18l23m29o-19q-13r18s-6t14u-13v17
r:http-400	g3h4i10m-9p4
r:http-401	a-3s6
r:http-403	a3
r:http-404	h-4k10o5s-3v-5
r:http-429	v7
r:http-5xx	d12m-5
r:ide	h-5j-5l-4o14p15q9r-5s-5u-4v-11
r:install-broken	q21t-6
r:install-update in another language	k-4m-5n-3o-5q95r-9t-14u-6v-22
r:install-words	j-9k-5l-11m-6o-4p5q26s-4t-5u-9v29
r:integration-words	e-7i4l-5m-5p33q-5r-12v4
r:limit-reached	a14r5s-5v-9
r:malformed-answer	h4p3
r:malformed-words	h15m-4r-5s-4t3
r:memory in another language	n31t-5v-9
r:memory-grows	n5
r:memory-words	m14n30q-4r-11t4v-17
r:model-quality	a6e-3h7k9l-7m-8o-8r-12s57t-13u-7v-14
r:model-words	a-4i-3j-3l-3m-7p14q-4r-4s54t-9v-20
r:module-class	q19v-9
r:module-words	k-7m-6p11q9v-4
r:native-crash	m32n-5q-3r-5t4v-15
r:network in another language	j37t-7v-9
r:network-words	d5j28k-3l7m-5o-5p-6q5t-10u5v-11
r:not-responding	m15p7q-4r-6v-7
r:nothing-at-all	t-8u38v-13
r:nothing-there	k9m17p22q-8r-8t5v-24
r:only-test	m-4o-4q-4r-5t-14u68v-13
r:out-of-credit	a-18q-4v25
r:out-of-memory	q10v-5
r:overload-words	c12d-5q13v-5
r:panic	q-7t16
r:panic-class	k-3m6q-14t27v-6
r:permission in another language	f35t-6v-8
r:permission-wordings	f29t-6v-8
r:permission-words	k7v-3
r:policy-refusal	g22s-4v-5
r:policy-words	g13s-4
r:process-left	j-6k-7l29v-6
r:process-trouble	h11j4k-8l17m-5o7p12q5r-9s-4u-4v-18
r:process-words	j-8k-8l21m4q-15s6t5
r:proxy-tls	a5j15k-5l8m-11o-9p-6r-4t27u-6v-3
r:quota-words	m-5q-6v19
r:rate-limit-words	b48m-5o-3p-5q-4r15t-9u-5v-17
r:rate-words	b6p-4r12s-3
r:reconnect	j11k5
r:request-refused	g4h35i6k-3m-6p4r-4s11t-33u12v-14
r:request-too-large	i7t-4
r:saved-session	j-3k17l-4s-6
r:screen-element	a-4b-5c-3d-6f-5g-3h-9i-8k-17m3o-10p10q-25r-4s8t32u8v42
r:server-error-words	c9d52j-4m-4q-4u-7v-23
r:server-words	j15v-6
r:setting-ignored	e-4k5m4o25p-16r12s7t-8u-6v-7
r:setting-unknown	o8v-4
r:settings-file	h-5j3k-17l-10m-6n-4o43q-11r7t-6v14
r:settings-file-ignored	o18r-5v-4
r:sign-in	e36i-3j4k14m-6o-4p26q-8r-11t-6u-5v-27
r:spam	t-3u18v-4
r:spawn-enoent	k-9l6m8
r:task-hangs	l11m-6
r:timeout-words	d-8j16
r:title-is-task	a-3j-3l-3m-15n-5o-6p-5r-12s5t-24u70v25
r:title-says-bug	a-9b5e5f-3h-16i-3j-7k-10l-7m6n5o-14p-13q6r-18s-10t15u16v48
r:title-says-docs	j-6k-5o13q-3t12v-4
r:title-says-feature	h-4i-5k-8l9m-6o-8p-7q-10r-14s26u18v19
r:title-says-model	s9t6u-3v-3
r:tls-words	j13v-5
r:tokens-drain	i-6o4s26v-7
r:typing	a-3e-3h4j-5k-13l-4m-4n20o-8p28q-6r26s-14t39u-14v-34
r:ui in another language	a-3m-5n-4o-5r98t-19u-6v-24
r:unauthorized	e3o-3s7
r:uncaught-js	h-5j3k9m20o-3p-4q11r-6s-9t-4
r:uncaught-managed	j-3k13m-12p-6q-8r-4t-7u-4v50
r:uncaught-with-stack	h-5m-12o-3p-6q17s6t-4u-3v26
r:usage-limit in another language	a56t-9u-3v-16
r:variable-ignored	o26v-14
r:wish-headings	a-4k-7p-4r-14s-9t26u31v-5
r:withdrawn	t-6u25v-7
s:authentication	e35k3m-5o-4p7q-4r-4s5t-6u-3v-16
s:config	h-3k-6l-7m-3o73p-7q-8s6t-13u-5v-14
s:context-limit	a-3h5i8k-3r-4s9v-4
s:crash	a-6d-3e-4f-3h-4j-4k-4m71n-6o-13p7q-12r-4s-11t11u-6
s:feature-request	a-10f-3h-10j-8k-10l-4o-9p-16r-25t32u38v32
s:filesystem	h-4j4k45m-6o-5p-7r-3t6u-7v-9
s:install-update	a-4j-5k-7l-4m-8p14q63r-5s-7t-16v-4
s:integration	a-3b-3e-7h-5i-4j7l-11m-18n-5o5p56q-7u-4v6
s:invalid-request	h11k9m-5t-12u4v-6
s:memory	m4n22r-5v-11
s:model-behavior	l-4m-5o-3p3r-5s37t-6v-11
s:network	j44k-4l10m-4o-5p-6r-3v-16
s:no-report	m-6r-7t4u56v-17
s:overloaded	c4q4
s:permission	f35r-3t-5v-10
s:process	h4k-7l17r-4v-5
s:rate-limit	b19r6t-3
s:server-error	d21j4m-3v-10
s:ui	a-4b-3d-4e-3k-5m-4n5o-7p5q-14r43s-3t12u-3v-5
s:usage-limit	a29i-3m-5q-5t-4u-4v8
t:?	a-3k-4n11o-5p-11q8t29u6v-12
t:abi	t6
t:able	r-4v19
t:abort	b10m19n-8q-11v-5
t:about	m-6o9q24r-3t9v-17
t:accept	k6m-6o-7p-7q15r17s-6t-20u-4v21
t:access	j12k-5m7p-3q-4r-7s-7t-17v33
t:accessibility	r-8t7
t:across	k7t-15u19v-3
t:action	r-6t14v-4
t:ad	k6p15q11s-5t-12u-5v3
t:add	a-4j-7k-3o-6q-9r-20s16t-5u36v8
t:address	m-4t-17u13v23
t:adjust	r-6t13
t:after	a29b14d-4e-4f-3h10i-5k-13l30m13n-8o-17p4q-9r-7t-31u-17v17
t:again	c10d-5k-5p-5q-6r7u16v-5
t:against	v4
t:agent	e-4i8k-7l-5m-5o-11q9r-12s10t29
t:ai	e-3o-4s24t-33u38v-11
t:alia	o9r4v-5
t:alias	m-12v13
t:alignment	m4t-4v6
t:all	e8h14k-6l-6o-16p14q4s-10t-13u13v10
t:allocat	m3
t:allow	o14p-4t6v-7
t:already	m5o-4p-5q13r14t-5v-4
t:also	m8p-6t6v-4
t:alt	p8r-4
t:alternativ	s15t-7v-4
t:alway	e5o12p8r-6s-4t3v-4
t:amount	h9q13v-6
t:analysis	t-10v15
t:android	j-8m-10q-3t38v-7
t:annotation	t-7u8
t:another	p-7q7
t:anthropic	d7h6i6j12k-5l-4m-6o-3p-5t-4v4
t:any	d7m-3o-10p26q-4r10t-18u-3v6
t:anyth	a-7m-7s10t6u17v-10
t:api	b6d7h18i6k-3o-5p6q-9r-5t-7u-6
t:app	m13o12p16q-9r-21t-3u15v-15
t:appear	o4r8s4t12v-18
t:appl	k-6m-4q-3v23
t:apply	t20v-10
t:architectur	u9
t:archiv	t-7u13
t:argument	t5v4
t:arm	q15v-12
t:arm64	m-3q9t-10v9
t:around	r3v-4
t:array	m4r-10v14
t:ask	r5s8v-5
t:asm	k-3v12
t:assembly	u11v-4
t:assert	m5t5v-3
t:assertion	m-4v5
t:assign	t18v-12
t:assignment	t4
t:atomic	t11v-4
t:attempt	e-4k19o-3p-5q-5r-14t21
t:attribut	m19t7u-5v-10
t:auth	e9v-3
t:auto	i11k-3p6q-5r-5u-7v13
t:automatic	p4
t:automatically	o4
t:availabl	o-6p18q7r-8v-7
t:avoid	t4
t:avx	q5
t:back	p4v-4
t:backend	m-13o13q-8t-10v31
t:background	a4k-4l21m-5o-8r-7s-3v12
t:backup	k14l12m-10p-6v-5
t:bad	m4r4t-5
t:bar	p-5r10t-4
t:bare	m3t13v-16
t:bas	g3m4r-5t-5u8
t:base	o9p-7
t:bash	a-7j-8k-3l36m-18o28p-7r-20s13v-8
t:becaus	j5m22q-4v-7
t:becom	r3v3
t:befor	a-5j6o5s-5t-4v14
t:behavior	s3
t:behaviour	i-12s21v7
t:being	j12p-4r4s-7
t:bench	m-6v10
t:benchmark	v4
t:better	t11v-4
t:between	m5r30s-11v-5
t:big	r4
t:binary	e-4k21l9m-12q9r-5t3v-10
t:bind	k-6q5
t:bit	q-3v6
t:bitcoin	k4l-3m-3n24o21q4r-7t-35u-5v11
t:blank	e8m-5r10t-4
t:block	a7h15j11k-19l7n-3o-5q-19r12s-19t15u10
t:body	j15m-7p4s-4t-11v9
t:borrow	m9v-7
t:bot	a4m5
t:bound	m8t4v-9
t:boundary	t-15v28
t:box	m14q-4r14v-15
t:branch	r6
t:break	m-14n-5o11q19r-6u-5v8
t:bridg	m12
t:broadcast	t-4v10
t:broken	j5k7m8o7t-3u-4v-10
t:buffer	k14p-7q-4r6t10v-11
t:bug	a18b-14c-5d-3e-15h26i4j6k12l9m38n-16o20p13q-40r45s13t-30u-25v-56
t:build	k-10l8n-5o-8p-18q81r-13t14u-14v-17
t:builder	q-15t29v-7
t:built	p-8t3v14
t:but	a-7h-6k-3m-18o-5p20q-4r23s9t-9v7
t:button	p9q-8r11v-4
t:byte	m40q-4t-11v-14
t:cach	h16r-5t-4
t:call	k-10l-7m16o-5p7q-13s8t-11u-6v31
t:can	k9m10o-9p13q27r-8s7t-19u-8v-11
t:cannot	d6f8j-5k-13l4n-4o7p4q18r10s-4t-16u-13v5
t:cant	e-7k-11m24o7p-8q-12r-6t-21u-4v48
t:captur	t-5v10
t:cargo	m3q-3t9v-4
t:case	k10
t:cast	q-5r10t21u-4v-12
t:caus	a-4i-4k-6m9p-7q5r16s25t-6u-7v-8
t:cc	a14n-5o-9r4v3
t:cell	r12t7v-8
t:cgo	k-4q-17t-5v36
t:chain	r-5v13
t:chang	i-6j8k-5p-3r13s11t15u-7v-7
t:channel	m-4n-4t27v-12
t:character	k17m-4r13t-19u17v-12
t:chat	k10m-13p-7r35t-6v-9
t:check	m12q-4t8v-7
t:ci	m-4q15t-7v4
t:clang	q-11v13
t:clarify	t7
t:class	m11r-5
t:claud	a-6e-7j11k-13l7m12o4q20r-20s64t-11u-16v-31
t:clean	q-3u12
t:cleanup	v4
t:clear	l5m-6r13s-5t14v-11
t:cli	h-3k7m11p6r-5v-7
t:click	r31v-19
t:client	j18p4r-5v-7
t:clon	e-6m-4p7t4
t:clos	f9j19k-8l-3m38o-5p-8q11r-8s-3t-20u-13
t:closur	m19n-4v-11
t:cmd	k-9l-5m-4o-9q-26r-16t30u-16v73
t:code	a-5d4e4f-3h-15j16k-17l-11m6n-5o25r3s17t4v-17
t:collection	t8v-5
t:collector	t4v-4
t:color	r10v-4
t:com	j11k13m-10n22p23q7r-15s-4t-14u-14v-5
t:comma	v6
t:command	h8m-6o-11p-9q4r37t-6u-9
t:comment	r4t-6v11
t:commit	k-3p4r6t11v-9
t:common	m-4q15
t:communication	k11o-4p-4r-5t-4u8
t:compact	h-4i14p4r-7
t:compaction	h14i-7m-4p-4s16v-4
t:comparison	t3
t:compatibility	k10o-4q11r-3v-8
t:compatibl	p8q-9v9
t:compil	k-7n-4o-3q4r-4t17u-4v11
t:compilation	m-13q39v-16
t:compiler	m12q-16v9
t:complet	l7
t:component	m-6p-9t14v8
t:comput	v7
t:condition	m-4o7t6
t:conditional	t14v-11
t:config	m-8o6p9
t:configur	o20p-4q-6v-6
t:configuration	a-3o6p5
t:conflict	k3s-3u10v-5
t:confus	m-4t-6v16
t:connection	j16n-3p6u-4
t:consider	r-11t16
t:consistency	r-6t-12u20
t:consistent	t20v-16
t:consol	m-8o13p8r14t-12v-9
t:const	m-4q13v-5
t:constant	k8p-5q5r-7s10t5v-8
t:constructor	m4t5
t:consum	m-4n20r-3s10v-18
t:consumption	a5
t:contain	v4
t:container	m4r-7t11v3
t:content	k10s-4t-4u12v-7
t:context	a-4h7i9j9k-9l-5m-4o-4q-4r-11s7t-12u-10v35
t:continu	m8s-5
t:control	t-25u19v14
t:conversation	h14k6m-9p4r-7s5
t:conversion	m-5t-11v24
t:convert	v6
t:copy	r3t-4u18v-8
t:core	k-4l-4m7o10r-9u-4v20
t:correct	m-4o-11p-6r26t-4v5
t:correctly	r-5t-5v14
t:corrupt	k6r-4
t:corruption	m10v-6
t:could	e6j4m21p-6q5r-4t-3v-10
t:count	a-4i-4k-4m-3r4t-10u21v11
t:cpp	q5t27u-4v-16
t:cpu	m-5n21q-3t-4v-3
t:crash	k-3m-14p12v8
t:crat	m9t7v-8
t:creat	k10m8p-14q-10r-16s26u6
t:creation	m6
t:cross	k4t12v-11
t:crypto	n20p-4r-5t-4v7
t:ctrl	p7t-7
t:cuda	m-6n21q-10t-9v17
t:current	m3s4
t:currently	h21p-9q7s-4
t:cursor	p8r-14t14v-3
t:custom	l-4p10r-7s-9t18
t:darwin	q8
t:dashboard	d3t-14u15
t:data	k-8m6n-3q-12r-3t-4u9v28
t:dataset	v8
t:date	r8v4
t:de	a10n8v-11
t:dead	t18v-10
t:debug	o4p-4q22r9t14u-7v-21
t:debuginfo	t10v-8
t:dec	a4
t:declar	q7v6
t:decod	k-4m13t-5
t:default	k-5m10o66p-6q-5r-7t7u-6v-46
t:defin	k-4o11
t:definition	m6t-5
t:delet	k-4p-7q-3s14t-5u15v-4
t:dep	p-13v16
t:depend	q7v-4
t:dependency	q-11v18
t:dereferenc	m7v-4
t:descriptor	v10
t:desktop	j5l8m14p4r-13s-6v-5
t:despit	k13l-4o12r-8v-4
t:destination	t20v-16
t:destructor	m12v-7
t:detail	q-3t4v5
t:detect	p9r-19u-4v21
t:detection	m-7q13v-4
t:determin	t10v-8
t:dev	e9m-13n-4q5v12
t:devtool	a-3e-3f-4h-5j-3k-8l-7m58n-4o3p-21s-6t-8u-12v30
t:dialog	t8
t:diff	r9v-6
t:different	a-3k-5o13p-4q-13v23
t:dim	o-8p-3q-5r48t-5u-4v-10
t:directly	v5
t:directory	k10l-3m-16o6p-12q19r6s6t9u-6v-12
t:disabl	e5k-3m-9o16q-7r-8s-4t14v8
t:disappear	q-4r6v4
t:disk	j-7k6q12r-6t8u-4v6
t:display	k-4o20p-8q-7r4u14v-9
t:dist	q31u-3v-10
t:do	a-4k11l-3m-7o-5p44q6r-4s6t17u-10v-39
t:doc	r-5t29v-14
t:document	r3t4u-3v-3
t:documentation	m3o-4s10t3u-5
t:doe	f-3h-4j5k-5m-9n-5o-19p-9q-15r27t-10v56
t:doesnt	k-7m18o-9p-12q-5r16s-3t-3u9v7
t:doing	a-6m-4s11
t:dont	k-4l-4m-14n-3p-8q-6r-5s-4t-4u25v40
t:doubl	l9q16r-8v-10
t:download	j12k-5u12v-4
t:drop	f8l-4m4r10t-7u-4
t:dtor	m-3v6
t:due	k18m-3p-4q4s3v-10
t:duplicat	h28i-12k-9l-4m-4o-3p-3q-4r-5s-3t-3u19v7
t:dur	b5i-6k-5l-3m26q-3r14s-3t14u-3v-25
t:dynamic	k-6q7r-5u8
t:each	l6q-4r8v-9
t:edit	k4m-6r10t8u-3
t:editor	e-3f7m9o-12p-4r29s8v-20
t:element	m35p-7r-9t14u-5v-17
t:emac	r12t-4v-3
t:empty	a-6h4k9o-4p12s10t-6v-7
t:enabl	f6j-8l8q19r-4v-7
t:encod	m5r-4t23v-17
t:encounter	m16v-7
t:end	d25k5m8p-3q-4t8v-28
t:enforc	u13v-5
t:engin	m15v-7
t:enough	m3
t:entir	s7
t:enum	m12v-4
t:env	k-6r9
t:environment	j4o-5p5q5v-6
t:eof	k11m-8t5v-3
t:err	r-5v13
t:error	c-4d9f-3h16i-13j-11k-30l-4m24n-8o-10p37q34r-22t36u-27v-17
t:escap	r4t-13v14
t:etc	t9v-4
t:evaluat	q-5t-13v23
t:evaluation	v5
t:even	k-5l-3o14p-5q-4s8t-15v17
t:event	o-8r8t-5u9v3
t:every	d29i3m-10p-3r-8t-8u-3v17
t:exampl	a9e5j-5k-7m4q6t4u-3v-10
t:exception	m11t-4u10v-11
t:excessiv	a4i8o5v-5
t:exe	t5
t:execut	m-4o-7r-4s8u-5v23
t:execution	k-3m11o-3s8t-5u8v-7
t:exhaustiv	p-13t3v10
t:exist	k-7m-13p-3q12r14s7t-8v9
t:exit	k-3l-6m15n-3o-6r-4s12t-9u-5v17
t:expand	m3r18t-5v-7
t:expansion	m-5o7t4
t:expect	k-3m-4o9s-3t22v-9
t:explicit	m5v-5
t:export	k5o-6q16r-13t-11u-6v35
t:expos	s11v-3
t:expression	m4
t:extend	o10
t:extension	h-6k-5m-6o7p-45q26r27s-5t7u-5v12
t:extern	m8v-5
t:external	j5m-11p-7q24t-5u-3v7
t:extra	m-3r12t8u-3v-3
t:extract	m-6q21v-13
t:extremely	n6
t:factor	e6
t:fail	a-18e4i9j-6k-10m19o-16p16q32r-16t-19u15
t:failur	a4j4k9m-10o-5p-4q11t-7u-7v11
t:fallback	t5
t:fals	k-3m-3o6q-8r-4t-11u-4v36
t:fast	a6t-6v13
t:faster	t9u9v-8
t:fatal	e5k-11m-10q19s6v-6
t:fault	q9v-5
t:featur	k-7l5m12o-4p-5s12u9v-9
t:feedback	r-5t4u8
t:field	m-9o-3q-6r11s-5t-16u17v26
t:file	a-4d-3e-6f-4i-3j-4k45m-10n-5o-8q3r7u10v-7
t:fill	m-5r14s-4u13v-6
t:filter	g6m-6r13s-6t-22u23v4
t:find	e-6m15p-9q19r-4t-5v9
t:first	a3k6m-5p4r-4s5u-3
t:fix	k-4m-7q12r-4t-44u10v58
t:flag	g10o7p-9q-6r-5s-3u-4v20
t:float	q4t4
t:fmt	m14t-4v-4
t:fn	m8v-4
t:focus	p7
t:folder	k-6o10p-10q-6t12u9
t:follow	m6p-6s13v-7
t:foo	t6
t:format	p-7q17r11s7t-13u-5v6
t:forward	e-4k19m-8o11p4q-5r16t-7u-4v-12
t:found	k-5l9m31p-11q20r-8s-3t-9u-4v-8
t:fragment	t15v-8
t:framework	p-11q-4v22
t:free	m6v-3
t:freebsd	k5l-4m4p-5q21v-14
t:freez	m-20p-3r17t26v-10
t:from	a-5d16f-3h-5j3k23m7n-11o-6q21r-13u-4v-8
t:frontend	t-8u14
t:fs	q24t-4v-11
t:full	j13k8p-4q6r-5t-8v-3
t:fully	o-8p-6r28v-8
t:function	o-5p-6q-9r-4s19t-21u-8v46
t:functional	t-7v12
t:futur	t12v-8
t:garbag	t11v-6
t:gb	k-4m-4q-4t-14u12v22
t:gc	m8o-4q-7t18u-4v-4
t:gcc	m5q-4
t:gdb	t-5v5
t:generat	k-4p23q-8r-15t7u-5v11
t:generation	q-3t-15u15v15
t:generic	m14v-10
t:get	b9f6k15l8m-7n12o-12p-3q-8r-13s-3t-13u-8v24
t:git	e5k5l9o7p-6r-5t-9v11
t:github	e9n24o12p8q-11r-12s4t-5u-11v-11
t:give	m-8t8v7
t:given	o12v-12
t:glibc	m-4q16v-11
t:global	a8j4o4p-4r7s-8t4v-6
t:glue	t4
t:go	d-3k-5l4m-19n18o-5p-5q-5r7s-4t-13v38
t:goe	p-3r9
t:googl	e8r-3t5v-6
t:gpu	m-10q-13t26u-4v10
t:guard	m7t-4
t:handl	h17i-12j5q-6u-4v7
t:hang	j4l18m6r-6s-4v-4
t:hard	m-5r12
t:has	d5f4h10k11m-9n4o6q-6r25s-4t-16u-8v-12
t:hash	v8
t:hashmap	t5v-4
t:have	p-4r30t5u-5v-12
t:header	t10
t:heap	m17n-3t9v-13
t:height	m-8r6v7
t:hello	k-6m-5n-4q6u22v-6
t:helper	r6
t:here	m-4u20v-9
t:hide	r16t-13v10
t:highlight	m-5p3r27s-4v-14
t:hint	o-5p20r-4v-6
t:history	k7l15m-5p-10r-15v15
t:home	j13k3m-8o-3s4t4v-5
t:hook	k-5m-6o-14p47r-7s-5t4u-6v5
t:how	m-5q-7t16u-9v18
t:html	r11t-5
t:http	d11j5k-3m-3p10q9r-4t-13u-5v10
t:ice	m72n-9q-5t-22u-4v-23
t:icon	p11v-5
t:id	b6h8k9l-5m41q-12r-5s-3v-29
t:ide	k10m-5o-6p29q-4r-16
t:if	d5j-8k-9l-4m-6o8q-13r7s7t30u6v-13
t:ignor	d8k-4m-7n-5o18p3q-8r-7t-9u-10v23
t:imag	h20m-7q-12r-7t6v19
t:immediately	m8p-5q-9r11
t:impl	m8
t:implement	k14m10q-5t-15u13v-11
t:implementation	l14v-4
t:import	b10d8j-3n-3o4p10q6r-10t-14u-4v9
t:improv	r-6t11
t:improvement	t7v-6
t:includ	k-5l12m-7o-3q-6r-9t-36u42v25
t:incompatibl	m-7q16v-5
t:inconsistent	v4
t:incorrect	m-5o-4q-6s4u-10v33
t:incorrectly	a8m16s-7v-16
t:index	k10p-9q-4t16u-3
t:infer	d9k4t-21v18
t:inferenc	q-6t6v6
t:infinit	a-6i3m-6s11v9
t:info	k-3s7u-6v11
t:information	q-11r5s5t6
t:init	m11q6v-13
t:initializ	a14j6o-6r-4
t:initializer	m-6q21t7v-12
t:inlin	m3t4
t:input	k-9n-4o-5p-7q-7r27s8u-4v8
t:insert	p8r-11t4
t:insid	m7v-5
t:install	b4k-6l-4m-6p17q-11r-5t-3u-9v41
t:installer	q13
t:instanc	k-3m17p4q6r-15s-10v13
t:instead	k11l-9m-12o-6p-4q11r11s16t-30v21
t:instruction	p5v-4
t:int	h10m-5q12t10v-22
t:integer	m13q-4v-6
t:integration	l6m-4p17r-11
t:interactiv	t-6u7
t:interfac	m-6t11
t:intermittent	d7j-3k-5m-6p6q-5t-6v22
t:internal	d6j6k8l15m4p-10q-5r-14t15v-16
t:into	n-4s11v4
t:intrinsic	m4t6v-6
t:invalid	h11k-11m12o44q-13r-11s-4t-10u-6
t:investigat	t7u-4
t:invocation	t8v-5
t:invok	l-6m3q-5s8v6
t:io	t4
t:ios	q18v-17
t:isnt	i6q-6r8
t:issu	k3l6m7n-4o-9q-12r31t-16u25v-16
t:item	a-5b9j6
t:iterator	t5
t:itself	m43p-5q-4t-6u-7v-9
t:java	t28v-20
t:javascript	k8p6v-10
t:js	q-4v6
t:json	j-3l-6p24q7r-24s-4t21u-10v12
t:just	t-4u30v-17
t:keep	j21k-4o8r-3t-13
t:kera	m-4v9
t:kernel	n42q-8v-28
t:key	f8k6m-6p-3q-4r-14s9t-5u-6v22
t:keyboard	r-16t18
t:keyword	m3q-6v8
t:kill	k12l21m-10p-5r-7v-6
t:kind	t4v-3
t:know	p-6q-6u17
t:lang	m7p-7q13r11v-10
t:languag	o20q-6r-3t15v-19
t:larg	h19i-6k-5l-4m14q13r-6s-10t16u-6v-15
t:last	a5k6m7n-3p4t-11
t:latest	j4m-5o7p6q-12r15t-6u-4v6
t:launch	a14m13o-9r-11v4
t:layer	m-7n27q-6t-7u-4v10
t:layout	d9r-17t5v14
t:ld	q-6v14
t:leak	v7
t:left	k8m-4q-3r9v-5
t:length	m9t5v-8
t:let	t10v-10
t:level	t6
t:lib	q5v3
t:libc	m3q5v-4
t:library	k-9t3u-3v21
t:lifetim	m7t-8v5
t:like	m-4t5u6v-3
t:limit	a31b8h-5i8m-9o-9q-5r-6s-12t-9u-5v26
t:line	a-8i-5j6l-4m7p-7q-9r17s-4t7u-6v14
t:link	k27m-8o12p-4q-20r-12t6u-6v16
t:linker	t10v-4
t:lint	t11v-7
t:linux	e-4k20m8p-4q20t-7u-3v-22
t:list	k12m-5p-5q-4r4s-8t14v5
t:literal	m-3o7q7t-6
t:llvm	m19t7v-15
t:load	k4l-4m-14p23q3r-11t-10u3v17
t:local	k-6o12p-4q-8r-4t5v11
t:location	t-8u13
t:lock	k27m17r-25t19v-19
t:log	d-8j8m-3o-6p-5q11r17s7v-16
t:logic	t-8u10
t:long	m6n6q-4r7v-7
t:longer	p4t5v-4
t:lookup	j7p-4
t:loop	a-6m14s12v-8
t:lose	k-10m4s10v-4
t:loss	k12m-5p-7r-6s9u-4v6
t:lto	m-9q9
t:mac	k29l-3q12t-4v-26
t:machin	j5q-3
t:maco	j-5k9l11m-12p5v-5
t:macro	t17
t:main	m5
t:mak	q4
t:make	g3m13o5p3q-9r5s-3t13u-5v-12
t:malform	t-6u17v-4
t:manag	g3m4
t:management	t8
t:map	k7m-6p18q-8r-7t18u-4v-12
t:mark	m-11q-3r-9t-8v38
t:markdown	o-7p-7r4s9t15u-10v8
t:master	n-4q7
t:match	k6l-4m13q6r-10t13u-6v-4
t:max	t6
t:mb	n5
t:mcp	e-6k-4l-6o7p15r8t-4u7v-7
t:md	k4m-4n9o4r-7s10v-8
t:mean	q12t6
t:memory	j3m19n-11q-4t8v-10
t:mention	r3t14v-10
t:menu	r6t6v-5
t:merg	f8m-5n-5q6t10u-4
t:messag	j4k-4m-22o-9p-5q-9r15s-4t27v13
t:meta	t9
t:metadata	t4
t:method	m18t-8u25v-21
t:mid	m9s-4v4
t:mingw	m-4q5t4
t:mismatch	q5
t:miss	k-4m-13q29r17s-6t9u-4v-15
t:mobil	k-6m-3q11r-6t25v-13
t:mode	a-3k18l-7m8n-3p28q11r-18s21t-8u-14v-18
t:model	a3c8d-5f4k8n-5o17p-10q-13r6s18t-10u-9v-5
t:modul	p13q9r-6s10t-19u18v-12
t:more	l21m-6o-3p21q-7r-7t10u-9v-6
t:most	i6r-4
t:mov	m4t-6v5
t:move	m4q12r11t-11u4v-7
t:much	n22s10t-7v-15
t:multi	j5k4m-6p-3u29v-17
t:multipl	i4k-10m9q-6r-18t-9u4v41
t:mut	m5t3v-5
t:mutabl	t3v-3
t:nam	m-6o-4p15q-9t7v5
t:name	h19i-12k24o3p-10q12s-7t8u-4v-18
t:namespac	q10v-10
t:nativ	p12t5v-15
t:navigation	r-10t17v-6
t:need	m-5p-6q5r5s7t31u-5v-20
t:nest	m-6v19
t:net	j3k-11m6n18q3r-4t30u-12v-14
t:network	d9j10k-7m18p-5q-3r-3v-8
t:never	d7j7n25o5p7q-4r-10t-12u-3v-5
t:new	h14m-6n46p-13q-5r18s-8t-42u-18v25
t:next	r8t5v-8
t:nil	m9t-14v13
t:no	e6j9k16l-6m-3n-3o18p14q10r-8t-3u-7v-29
t:node	k-6m18p-5q-10r-4u-5v23
t:non	m-9n-7q-13r-5t4u4v39
t:none	m-3v8
t:not	a-21b-6c-5d-8e9f9h19i-15j-13k26m7n-14o-5p35q8r11s-6t-46u-3v16
t:note	r16t24v-27
t:notification	r-10t-10v33
t:null	r-7t-5v20
t:number	k7p-5q-6t19v-5
t:numpy	m-10q5v13
t:object	a9j-5k-7m-9q22t-21u18
t:obsolet	t8
t:occur	m4
t:off	b12m-9o-10q-4r18t-13u-4v27
t:offset	b13t-4v4
t:old	l-7q5r9t-5u-3v12
t:once	q15t-4
t:one	b13m-8o12p-5q-11u-4v8
t:only	j13k14l-5m-3o-7p-8q-11r11s5t-3u-8v9
t:open	d6e7m7n5o-6p-16q15r14t-20
t:opencv	m-14n16q23r6t-21u-4v7
t:operation	i3q-4r-3s-4u26v-11
t:operator	m8v-7
t:ops	m13v-8
t:optimiz	q-12t7v11
t:optimization	m6q-5t4
t:option	o-11q-8r8v18
t:opus	h-4k-4m-4r16s12t-8u-5v5
t:order	q-8v21
t:org	j3q9t20u-5v-14
t:origin	v5
t:os	j-9k41l18m-8q-8t6u-5v-23
t:other	p-12r7t-11u-3v35
t:out	e8m24n-7p-6q-9r-6s-4t-16u25v5
t:output	k-6l-4m-6o-5q-11r29s5t-6u-5v16
t:outsid	q-13s-5t8v17
t:over	r4
t:overflow	m17q-7t-5v8
t:overlap	q24t-4v-11
t:overload	c9d-4m10t-8
t:overrid	a-3o5t4
t:own	f10v-5
t:pack	m4t-6v4
t:packag	k-4q-4r9t5u-6v12
t:pad	m-7v12
t:page	d25m-6q-5r-7t-18u12v17
t:panel	m-4r12v-4
t:parallel	b6i9k-4
t:param	m4
t:parameter	l14m-4o-6p-3q-4t33v-17
t:parent	r3
t:pars	m-9p-8r-6s12t11v13
t:parser	t26v-22
t:part	t-13u7v8
t:pass	e9m8o-12p-6q-3r20t18u-4v-24
t:password	k-4o-3r-5s10t-11v26
t:past	m-4r18t3v-6
t:path	e-4k38l6m-11o14q-8r-11s-5u-7
t:pattern	a9j-5l-3s6t6u5v-9
t:per	n4q13u-3v-6
t:perf	u9v-4
t:performanc	m-7q-3t13u-3v15
t:permission	f4o9p-8q5r6s7u-3v-10
t:persist	h31l16m-9o15p-13q-3r-4s-11u-4v-14
t:persistent	t21v-6
t:phas	m4t-4u7
t:pipe	m7v-6
t:pipelin	m5n-3q-6u-13v22
t:plac	m4
t:placeholder	p-3r24t-5u5v-9
t:plan	a14l-5m6o-11p-3r-5s24u-4v-7
t:platform	q40t-5v-23
t:play	k-4o-3q-3r-5t59u-20v-3
t:pleas	c10d-5t9u4v-8
t:plugin	k-6m-13o-4p40q-7r-13v14
t:point	q14v-5
t:pointer	j-3t36u-6v-17
t:poor	j-3k-3m12t4v-6
t:popup	s11v-5
t:port	e-5k16m-7n-7o10p3q-7r14t-7u-7v9
t:position	m10t4v-11
t:positiv	o7q-7r-3v17
t:possibl	t10
t:post	i-12l4q-4s20
t:pre	k-3m-6o-5p9q-8r13s-5t9v4
t:precision	k8o-7p-6q-3v22
t:present	m4q-4r9t-5
t:pretty	m3
t:prevent	h16m3r-4v-9
t:preview	o-4p-4r-4u-8v29
t:previous	a4m3
t:print	m5o-8r-4t22u-5
t:printer	t-6v6
t:privat	e-5p6t3
t:problem	p-4v15
t:process	l28m-6o-3p-12q18r-8t17u-5v-18
t:processor	t-22u9v16
t:produc	m-8q-7r22t-7u12v-6
t:profil	o13r-3t-12v8
t:program	p-4r-4t-6v24
t:project	k17m-9o-4p10q14r-6s-9u-4
t:prompt	e4h-5i7k-3p-10q-4r15s-7t3u-4v8
t:proper	l-6s9t4
t:properly	j5
t:property	m8o10p8q-3v-11
t:protocol	v6
t:provid	h10m-6t8u-6v6
t:provider	e9k14p-4t-9
t:proxy	a9t3
t:py	a-17k-5m-5q-19t-6v63
t:python	k-6m14p-3q11u-7v8
t:quality	o-5s9v12
t:query	d7
t:question	p10r13t-38u-4v31
t:queu	m4
t:quick	k-8r17t-6v4
t:quit	l22m11p-7r-10v-9
t:quot	m-4s13
t:race	m11o7q11t-7v-9
t:random	m4
t:randomly	q-9r17s-6v6
t:rang	m13q-5t-5v6
t:re	t4
t:reach	m-3t-6v13
t:react	h-4k-7l-4m15o-7p20q-11r-12s-5t-12u7v37
t:read	e5h14k16p4q-7s6t-8u-5v-16
t:reason	t11v-3
t:receiv	p12t-14v8
t:receiver	t21v-17
t:recent	i6q-6r12
t:recogniz	k13p9r-6v-5
t:record	m4n-4q-4s3u10v-4
t:recursiv	m15q-4t-14v7
t:red	r3
t:redirect	o-7r9t5u-4
t:reduc	d8k3q-4t-20u21v4
t:redundant	s4
t:ref	t-7v15
t:refactor	s12t-18u9
t:referenc	o-4p9r-10s3t6v11
t:reflect	i6r-4
t:regex	m4v5
t:region	j14m4o-3v-4
t:register	m-5q15r-5v14
t:regression	k-4m-6p15r-4s12
t:relat	m4
t:releas	a5p13q24r-3t18v-43
t:remain	i4m-4p4r-4
t:remot	j11m-4p9v-8
t:remov	m10p-4q-5t16v6
t:renam	k22q-7v-5
t:render	m-9p-7r29t-6v6
t:repeat	a4k-3l16q-9s6t-8v4
t:replac	p-5u7
t:repo	j4o-4q10s4t-4
t:report	d8m-4n-9o-4q-4r-5t7u24v-15
t:repository	k13q-3r-4u8v-7
t:represent	m8q-4
t:request	b9d3h18k-5l21p-3q-11r-6s9t-46u8v13
t:requir	i9j5k-4m4o13p-5r9s-8t-6u10v-15
t:reset	p-7r7v9
t:resiz	r7
t:resolution	j4m3q-4r-5u23v-14
t:resolv	m5t7v-7
t:resourc	p4
t:respect	m3r-5s10
t:respons	m8t-6v7
t:restor	t5
t:result	a4h5i3k9l-6m-6o-5p3q-6r15t-12u-5v11
t:resum	k19l-7p-10q-8r37s-14u-3v-3
t:retriev	j13k-5p-7r-12t25v-6
t:return	a13b5h4j-5k14l-5m-7o-5q-5r-7t6u-4
t:review	t-7u13
t:rewind	h16v-10
t:rewrit	m13s3t12v-20
t:rfc	q-4t-9v17
t:rid	t7
t:right	m5
t:rng	m11q-10
t:root	m6
t:row	b10m-4r26t-14u20v-22
t:rpc	t6u-3v13
t:rs	m14q-3t11v-14
t:rt	t5
t:rule	m-11o11p13u-3
t:run	h-4j-9k-11l-9m14n-6o-8q6r-4s-5t21u-10v34
t:runtim	j-6k-5m39n17p3q-17r-3t6u-14v-7
t:rust	r-5t24v-12
t:rustc	k-7m5q-5t20v-5
t:rustdoc	t11v-7
t:rustpkg	q-4t6
t:safe	m4
t:same	a6j4m4r-3t-4v4
t:sav	k11p-3t-7u-5v14
t:save	k8q-4s-3t-9u-5v22
t:say	a35e8m-6t-14v3
t:schema	k6l13o-4p-5q-6r-13s11t-6u-4v13
t:scop	m-4p6q7s-4t16v-19
t:script	l5m-3q4v-4
t:scroll	m7r-6t5
t:sdk	q11t6v-4
t:search	d6i4j12k-4p-9r3s-5t-4u-3v11
t:second	e8k-5l9m27n-5o-3p-4q12t-14u-4v-8
t:section	o5
t:security	o4q7s-3t-13u13v-4
t:see	t-5u3v14
t:seem	m-4r28t-17
t:segfault	m15q-9
t:segmentation	m-9q9
t:select	k-3o-8r24s8t-6v-6
t:selection	m-5p4r17v-3
t:self	m17q-5v-5
t:semantic	t-15v17
t:send	m4
t:sensitiv	t4
t:separat	s12t-7
t:separator	r20t-13
t:serializ	m4
t:server	d5j-4m6o8p15q-3r5s-9t-10v-3
t:servic	d8k-3l12m-4q17t-7v-12
t:session	h-4j6k16l-9m-5p-4q-10r9s-10t19u-11v8
t:set	k-6l-5m-6n-4o13p5q-3r15s-4t9u-7
t:several	r3v12
t:shadow	t-11v16
t:shap	v4
t:shar	i9k-9m-6q7s-3u10
t:shell	k-7l36o20p-3r-9s-8t-7v-9
t:shift	m3r5v-5
t:shortcut	r-11t12
t:should	k-6l-3m-8n-5o-7p-4q3r7s6t52u-16
t:shouldnt	m3v8
t:show	h-4k-9m-5o-7p12q-8r11s-4t22u-8v13
t:side	r12v-3
t:sign	e9k-3o14p-4r-4t-7
t:signal	u9v-8
t:signatur	t-4v10
t:sigsegv	m4
t:silently	k-8m4p15t-8u-3v10
t:similar	o-3p-3v10
t:simpl	n18q4v-16
t:sinc	a5k5o9q4r3s8t-4u-4v-21
t:singl	r11
t:site	m-7n6p-12q-5r-7v33
t:size	m4q-4r-17s10t20u-6v6
t:skill	p14r-4
t:skip	t-11v17
t:slash	k6l-5o10r10t-5v-3
t:slic	t36u-3v-23
t:slow	n3
t:slower	n44t-3v-34
t:small	m5n-4r21t-8
t:smart	m-6s13
t:so	k-7m-4q14
t:solution	q4
t:some	k8m-14o-6p7q33t-7v-11
t:someth	p-6q-6t3u17v-5
t:sometim	j-8l10m5r21t-10v-10
t:sourc	m-6p22q-4v-7
t:spac	k11m-4o-3q11r6t-12u-4
t:span	t8
t:spawn	l4p10s-5
t:specifi	q3r8v-5
t:specific	a8n3r-5s-8t-15u-6v28
t:split	n25t4u-10v-10
t:spurious	m-4t-5v13
t:sqlit	q7t-4
t:src	q13t-4u-6v8
t:ssh	j10k3m-7o13p5q-5r-12u-5
t:stack	m28n24q-4r-3u-12v-24
t:standalon	m10q7r-4v-8
t:standard	m3
t:start	k-4l18m4q-19r-9s-6u14v7
t:startup	k-4o11p12r-4v-4
t:stat	k-3s-6t7u-3v20
t:statement	t6v-3
t:static	t-3u10v-4
t:statically	m3q-5v4
t:status	a-4d32i5m-6p4r7s-4t-6v-16
t:std	m-5q14t16u-4v-13
t:stdin	l11m-9
t:stdout	l-4p4
t:steal	p8r-9
t:step	l5
t:still	o20p-6q13r-7t-5v-7
t:stop	b9j11k-4m10o-3p12q-10s-7t-4u-3
t:stor	m17o-4p-6q-6r-5u37v-17
t:storag	q11v-3
t:str	t5
t:strang	m-5r25t-4v-9
t:string	j3k-5m16t-12u-7v20
t:struct	m14t-9
t:structur	u6
t:stub	m-9q-3t-7v22
t:styl	m-5r14t-12u14v-7
t:sub	i-4p-7q13r4s7v-3
t:subagent	k-6o3p13s-8
t:such	j6k-16m-17p-4q24v10
t:suggestion	v7
t:summary	i6k5r-5
t:support	b-3h19k4l4m-15o-3q-11r15t16u-10v-10
t:switch	t6
t:symbol	m-14o-3p-7q-4r61t-10u-5v-6
t:symlink	k13o5q-4r-4t-4
t:sync	b9j7k-4m-9o4r3u-4v10
t:syntax	m-5o11t30v-23
t:sys	t3
t:syscall	k15q-6r-4t3u-3v3
t:system	k16l8o3p-7r-9s30t-7u-3v-23
t:tab	k-5m-4n8r26u-5v-4
t:tabl	m9r8v-8
t:tag	k7t-6u-4v8
t:take	l22p-6q-3r-6t-4
t:target	j5m-4o5q24v-20
t:task	f9k-5l10o-12p4q-3r-9s-5t17u-5v6
t:tcp	j7p-4
t:templat	t-3v6
t:temporary	t4
t:tensorflow	k-7p-3q21r-4t-17u-10v39
t:terminal	e5h-3k8m-8o-6p4r27t-3u-5v-11
t:test	j-4k-9l-4n-7p-5q6s14t18u21v-15
t:text	k-9r20s5t-9u-4v13
t:tf	k-5m-23q4r-4t10v36
t:tflit	v9
t:than	m-3n42o-6p-3r-5s10t-9v-13
t:them	q-4r13
t:then	q-4t4
t:ther	m-4o20p4q-5r-8u-4v7
t:thread	p8r4v-3
t:through	t5
t:time	e8l20m3n4o-5q-4r-16s10t-14u-3v6
t:timeout	e8j-5m-21u-3v35
t:titl	a3r6
t:tls	m3n20q-5t-4v-11
t:toggl	r6
t:token	a5h-6i7k-7m-4q-5t20u-4
t:too	a4b9h17k6l15m-10o-3p-9q-13r3s-9t-16u20v-5
t:tool	a-4h9i-12k24l47m-27o4p21q-10s-10t-16u-5v-11
t:top	p-4r7t-3v7
t:trac	q-4r39t-19u-5
t:track	i9k-11q-14r-3s8t21u13v-13
t:trail	o13t-6
t:trait	m18t-4v-5
t:tree	m-5r-4t7v10
t:trigger	i3n-4p16q-4r6u19v-23
t:true	p7
t:truncat	k19m-7r-3t-8v8
t:try	c10d-5e9m-7p-4q4r-4s11v-10
t:tupl	m-3v8
t:turn	m-5o-8t-5v25
t:twic	a5k-4m-4o-5q19r-7t-19u-6v31
t:typ	m-16q14r10t-7v4
t:type	d7e7h7k-4m6o-6p-3q12r-4t12u-7v-9
t:typeerror	m29q-4v-17
t:ubuntu	m18p-17q19r-7v-9
t:ui	p-8s7v10
t:unabl	j11k16o-4q12u-3v-23
t:undefin	f8m10o-5p9q4t-10u-4v4
t:under	m-3p27r-11u-4
t:unexpect	k-3m19q-7t4v-7
t:unexpectedly	i9p8q-4r6v-10
t:unicod	t7v-3
t:uniqu	m5q-4t6v-5
t:unit	m-5q3s16t5v-16
t:unknown	o4p-7r11t-3
t:unnecessary	m-5q-3t27v-12
t:unreachabl	t19v-16
t:unresponsiv	j-5m11r3
t:unsaf	e-4j-3k-4m5o-6s15t12u-14v14
t:unstabl	p-13t4v12
t:unsupport	m13
t:unus	d8k3t11u-4v-4
t:up	e7k-6l5m17p-7q-11r-23s12t11u6
t:updat	i5k-5l17m10n-3o-5p-14q-6r27s11t-7u-15
t:upgrad	l-7m-6q13r16t-18u15v-4
t:upload	d26h18k-3r-5t-8v-16
t:ur	a4
t:url	m-3o-8u12v11
t:usag	a12g6i-4k-4m-4q4r8s-6t-7u-4v12
t:use	k-16l-4m10n3o-6p4q13r-9s-6t21u-8v14
t:used	d9k10p10r-3s-4t-6v-8
t:user	f8l13o-10p-5r-22s14t22u4v-15
t:using	e6h8j10k-12l-6m14n-3o-3p8q-13s-9t-15u-10v34
t:utf	k5m9r-4t4v-10
t:v1	k6s-3v3
t:v2	a14k8r4s-7v-4
t:valid	k13r-3v-4
t:validation	s10t-26u10v18
t:valu	e7f7h11k-4n-4o24p-15q-10r-6t-22u-9v35
t:variabl	h12k-5m-10q-4r-3t-3v22
t:variant	p5r-4
t:vec	m6t7v-7
t:vector	m22q-5t7u-3v-14
t:version	f15j-6m-13n-4p22q41r-18s-9t15u-12v-23
t:very	j8t3
t:via	l-3p12s-5t15u-4v-9
t:view	r39t4u-4v-27
t:vim	p23r-12t5v-6
t:virtual	m-3t-4v12
t:visual	t-17u19
t:vs	j3k-4l-5m-5o14p-18q16r-4s6t12u-3v-8
t:vscod	h-6k10l19m-8o8p36q-3r-13s-11u-5v-23
t:vulnerabl	v-3
t:wait	l13m-14q15
t:wallet	k-16m-13q15r-13t-16u-5v65
t:want	t10u-4
t:warn	k-5m-14o4q22r-5t4u-9v13
t:way	o7p-5t8v5
t:web	i4j17k-5o8p-17q-4s-4v8
t:websit	p-10q16t8u-4v-5
t:weight	d9m-12t17
t:what	q12
t:when	a-10d-4e-4f5h11i-7l-16m33n-7p-4q-16r10s13t18u-14
t:which	j-8l10t4
t:whil	k12m-6p9q9r-9t-14v6
t:why	n18p-6t-5
t:will	m4q15r-10t9u-5v-6
t:window	a-5j3k40m6n-4o5p-3q36r-32s-8u15v-40
t:within	j12t-6
t:without	a5m6o-5q-11r-4s7t15u-5v-4
t:word	v3
t:work	e-3f14h-6i4k-31l-8m-20o21p18q-17t-13u26v25
t:workaround	o7r-4
t:workspac	k-4m-10p38r-11s-5
t:world	n-4t-4v11
t:wrap	t-5u-3v11
t:wrapper	l16r-14t3v-3
t:writ	q-9r-7t10u-4v12
t:wrong	a5b8e-5j-5k16m-6p-9q4s-3t-18u28
t:x86_64	m-13q25v-10
t:zero	m-15t21
w:?	a-15b-5c-3f-6h-4i-4j-5k-13n9o-11p24q4r-6s-12t14u-4v38
w:abandon	v5
w:abi	m-4q3t4
w:ability	k-3o-4p16q-3u-3v4
w:able	a5h16j10m-10o-10p23q-17r-18s-8t10v9
w:abort	b8m23n-4q-8t3v-12
w:about	b-5d3h-4j4l-7n-7o6q-4r-8s5t6u25v-12
w:abov	k-12m-7o-6p-8q25r21s-6t-12u5v12
w:absent	t9v-7
w:abstraction	t3
w:accept	k10l5m-6o-4p-4r11u-8v8
w:acceptabl	m-4v7
w:acceptanc	t-5u8
w:access	j6m5q-5s-5
w:accessibility	p-4r9t5
w:accessibl	f7p-4r6
w:accidentally	p-3q5r3s5v-7
w:accord	a26f6m-5p4q-10s-4t-5u-7
w:account	a7f10o-6p-8q-3s-6t-13u34v-6
w:accumulat	t3
w:accuracy	m-4q-6s3v10
w:achiev	v3
w:acknowledg	s8t-4
w:across	k8l7m-6q-4r-3t3u11v-8
w:act	r-6t5v6
w:action	f6m-10o-5q-8s6t11u14
w:activ	k-3m-7n8r10s6t-18u11v-6
w:activat	o3p4
w:activation	p3v4
w:actively	j3
w:actual	k-5l3m-4o-6p9q7r11s9t-5v-19
w:actually	h5k-6l9m-5r-7s9u-4v8
w:ad	h8j-4k6p4q13s-12t-17u5
w:ada	j3m7
w:add	a-4e-6j6k-13n-4p-8q-10r-33s17t19u31v16
w:addition	t8v-5
w:additional	m12n4p-4q-3r4s-3t-4u6v-5
w:additionally	a3
w:addr	t-5v6
w:address	k13m-5p-4q-6t-17u3v24
w:adjust	r-4t6
w:admit	s15t-7v-4
w:admittedly	t3v-4
w:advanc	t-8v12
w:afaict	m5v-4
w:affect	i-6m-9n-4r7s9t-23u8v14
w:after	a19b12c-3d-6f-5g-3h14i-5j8l9m-6o-5p-14q8r14s-3t-27u-18v9
w:again	c10d-5e8h5k-13o-4p-13r19t-11v18
w:against	a4k4n9s-5u10v-16
w:agent	i7k-7l-4m-5o-5p4s4t3u18v-4
w:aggressiv	s5
w:ago	k4q-4r5s11v-7
w:ai	a5h-5j-3m10o-6p-4q6s17t-10u24v-25
w:air	j6m-4q6
w:al	m11r4v-6
w:algorithm	t8v-3
w:alia	o11v-3
w:alias	m-10q-5t3v12
w:align	r8s9v-11
w:alignment	m7
w:aliv	j11v-5
w:all	a-5d-4f3k15m-10o6p15q-16r-6s-9t-4u14v10
w:allocat	t13v-10
w:allocation	t9v-5
w:allow	k-5l-5o8p-5s10t24u-6v-19
w:almost	r3
w:along	l4m-3o-5r5t6v-3
w:alongsid	r4s11t-10
w:already	k-3l6m16n-4p-4q5r6t5u-5v-10
w:also	h-4k-5p-5t13u-12v21
w:alt	p3r5
w:alter	m8s3v-4
w:alternativ	h8s7
w:although	d5f6k15n7q-3t-15u-4
w:altogether	t-3
w:alway	e4h8l-4m-9o23p-10t-5u-10v9
w:amaz	t-10u13
w:amazon	m-4r-3v15
w:ambiguity	t9v-8
w:amd	n8v-7
w:amd64	j4k4l4n4o-4p-3q-7r-6t-14u-10v32
w:amount	h6m-4o-3p-3q5t-5u22
w:amp	m-4t-8u-3v21
w:analysis	q-4t-5u9v6
w:analyz	t4
w:anchor	k17v-9
w:android	j-5m-6r6t17v-4
w:annotation	m-6t17u3v-8
w:annoy	k6m-3p11v-5
w:another	e4j5k9m7o-4p-9q9r5t-4v-13
w:ansi	r26v-12
w:answer	b8h14k-5m3o-8q-6r7s11t-5u-5v-5
w:ant	q-5s6t6
w:anthropic	d5j8l-8m5q4s-8t-5
w:any	a-5e-3j4k-13l-7m3o11p9q-10r12s12t-18u6
w:anybody	m-4q7u14v-10
w:anymor	h4i-4k5q-5t-5v12
w:anyon	k10t-5
w:anyth	a-5i-4k-5m-6o-5q-4r5s4u9v15
w:anyway	s4v-4
w:anywher	u5
w:apach	h-3j3k11q-7t6
w:apart	u-3v10
w:api	b4d11h11i3j8k-4m-12o-4q-4r-4s7t-6u15v-22
w:apis	q4
w:app	e5j3k-8m12n16p31q-17r-13v-15
w:apparently	m8v-5
w:appdata	l4
w:appear	a6b-4k-4l-4q5r36s-4t-7u-6v-9
w:append	q7t-10u15v-4
w:appl	k-5m5v13
w:appli	o4r5t-3
w:applicabl	t4
w:application	j5m6n-3r-3s6u12v-12
w:apply	q13s3t13u11v-28
w:appreciat	q13v-7
w:approach	a8r-6u9v-5
w:appropriat	m3v-4
w:appropriately	j4p-4
w:approv	m-4o-4s6v7
w:approval	o9s6t-6u4
w:apr	t5v-4
w:ar	t5
w:arbitrary	j4m4p-4
w:arch	m4
w:architectur	m7o4p-6q3t-6u8
w:architectural	t3
w:archiv	t-3u5
w:area	u4
w:arent	o5r9v-8
w:arg	m-6v7
w:argument	k-3m5n-3p-3q-9t13u-6v16
w:argv	o8
w:aris	t4v-4
w:arm	q6t13u-3v-12
w:arm64	m-8q23t-18v11
w:around	j-6k-3m5s5t10u-3v-5
w:arr	m-11v14
w:array	q-8r-8u-3v29
w:arriv	p20q-5t-8u5v7
w:arrow	t8
w:artifact	h8m-4q8v-9
w:ascii	v3
w:ask	g8h10j7k-15m-5n-4p-13q-8r-12s47u-6v-9
w:asm	v6
w:assembler	q5v-5
w:assembly	u5
w:assert	m6v-3
w:assertion	m6q-3
w:asset	l10o-6q-5r17t-7u9v-11
w:assign	t21v-16
w:assignabl	m-3t-5v13
w:assignment	m-4t-4v13
w:assistant	k-6s6t-3v8
w:assum	s4v10
w:assumption	s4
w:ast	l10r-3t5v-7
w:atomic	t6
w:attach	h7m5n3q8r-7t6v-8
w:attachment	k12o-6r18t-4u-4v-11
w:attack	n11t-3v-5
w:attempt	b-4e-3h4l-4m-6o9p-10q-3r-3s5t12u-7v13
w:attention	v6
w:attribut	m7q-6t12u-5v4
w:au	n7t-5v7
w:audit	t3u10v-6
w:auth	p3
w:authentication	e5o5p4v-5
w:author	j-4l7m5p-5r-6t-6v21
w:authorization	o4p5t-3
w:auto	i5n4o5p9r-4u-7
w:automat	t3
w:automatic	r-5t11u7v-9
w:automatically	a6o4r3
w:aux	l4
w:availabl	a4k-5o9p14q-6r-4s-6t-4u5
w:avoid	t14u-3
w:avx	q4
w:await	r-4v8
w:awar	v5
w:awareness	t5v-3
w:away	r5t4
w:awesom	r-5t8
w:aws	e4j6
w:azur	h10m-3o5q8t-5v-8
w:b1	t-7v11
w:babel	p-4u9
w:back	h6i3k-6m-9o-7p6q-3r14s-5t13u-8
w:backend	d3m-11p-4q-7r-4t-16u18v28
w:background	k-6l19m-7o-5p5q-6s-4t-7v11
w:backtrac	m10v-5
w:backup	k5l8m-6p3
w:backward	v-3
w:bad	j-4l7m5q-4t-5v5
w:balanc	v5
w:ban	b7t-4
w:bar	p-5q-10r17t7u-6v13
w:bare	t8v-10
w:bas	h4o8q-4s-4t7u3v-15
w:base	o4p-4q7t-5
w:bash	a-6j-8l35m-10o16p-4q13r-15s16t-8u-3v-18
w:basic	l3n7r6v-13
w:basically	m4q8v-6
w:bat	k5m15q5t-6u-8
w:batch	m-3t14u-3
w:bd	l5m-4t6v-6
w:becaus	a3m10o-9p9r7t-5u15v-16
w:becom	m6q-3s-6t-11v16
w:been	e-4f5i-7j6k18n12o-5p-5q-16r9t-11v8
w:befor	a3h-3o-12q-16r4s12t-5u4v14
w:begin	o3r-5s8t-4v4
w:behav	n9t4v-10
w:behavior	l3m-10o-6p8q-6r-14s14t-6u-11v33
w:behaviour	i-5s10t13v-9
w:behind	d3j11r7t-12u10
w:being	a-4i4j14p-4q-7r-13s6t-6u32v-6
w:believ	o5q4t6u-4v-4
w:belong	u9v-5
w:below	a6k-14m-7o-4p-6q8r27s-6t-22u13v9
w:bench	m-4q7
w:benchmark	m-3n7
w:benefit	m-3u10v-5
w:best	o-4r-6u10v6
w:bet	u6
w:beta	m-3p3t11v-9
w:better	m21o4p-5q-4t9u-6v-11
w:between	o-7p5q-5r4t14v5
w:big	i-3m4
w:bigint	k5
w:bill	a6
w:bin	k10l6m-5q11r-6s-3t6v-12
w:binary	j-7k9o7q5r-6t13u-3v-12
w:bind	k-3t8
w:bit	k4m12p7q-15r-8s-4t11v3
w:bitcoin	k6m-30n5o5p-5q10r-20s-4u-14v66
w:bitcoind	l9n9o4q-10t-6
w:black	r4v4
w:blank	e6m-4p-3r14
w:blob	k4m4n14o4p-8r-6u-6
w:block	j10l6p-5q-16r3s-10t14u6
w:blockchain	v12
w:blog	t4u-7v13
w:blow	n9v-7
w:blue	r7v-3
w:board	v5
w:body	d6j6m-9p3u6
w:boilerplat	m6
w:bom	q5
w:bool	t-5v15
w:boolean	t5v4
w:boost	q8v-5
w:bootstrap	q18v-9
w:border	r8t-10u7v-3
w:borrow	m10t3v-8
w:borrowck	m6
w:bot	a7m8t5v-10
w:both	e-3m4o8p13q-5r-5t-9u4v3
w:bottom	r-6t7u-4v8
w:bound	m7t7v-7
w:boundary	t-4v12
w:box	a6k-4m8n-4o-4p-3q-7r22t7u-7v-7
w:br	p13t7v-12
w:bracket	p13r-4v-7
w:branch	q7r7t7u-8v7
w:break	m-5n-4o12q9t-10v3
w:breakag	s3
w:breakpoint	o-3p15v-5
w:bridg	m12
w:briefly	k5
w:bring	o4
w:broadcast	t8v-5
w:brok	p4q5v-5
w:broken	k6m5o-4q-8r25t-7u-5
w:brought	o4
w:brow	r-5v8
w:browser	k-3o10p8q-7r4t-14u9
w:bsd	v4
w:btw	k5
w:buffer	k5p-5r5t6v-7
w:bug	b-9c-4e-11f-3g-4h15j3k5m21n-4o8q-33r14t-35u19v8
w:bugfix	v5
w:build	k-18m10p-11q88r-11s-5t-7u-8v-19
w:buildbot	m4
w:builder	q-5t14
w:built	p-13r-5t8u-5v25
w:builtin	q-4v5
w:bulk	u9v-6
w:bump	t8
w:bunch	t4v3
w:bundl	j-4k-5l7p3t-7v9
w:burden	t5
w:but	a-10b-5c-3d-6e-4f-7g-4i-11k-4l14n-8o10p33r12s-5t20u-34v5
w:button	k5m3o-4p8q-8r-11t8u6v4
w:bypass	s3
w:byte	j6k10m18p-5q-4t-12u-9v11
w:bz2	q3v-3
w:ca	j8
w:cach	h6k7q-4r-7t-9u10v6
w:calculat	o-4p-6v21
w:calculation	u6
w:call	a-3d3e-4k-11l8n4o-8p17q-16r-8s13t-4v16
w:callback	t-4v9
w:caller	m7t-5v5
w:came	v-3
w:can	f-3h-6k-14l-8m17n-4o-5p6q16r-8s-11t45u-13v-7
w:canary	p3
w:cancel	t10v-6
w:cannot	d3f5h-8k4m-4n-4o6p16q12r12s-12v-22
w:cant	e-4h-4k-5m3n-5p-8q-4r5s-5t-9u-5v49
w:cap	t14v-10
w:capability	k5s4v-3
w:captur	u4v9
w:careful	t-5v11
w:cargo	m4q-4t10v-4
w:carry	r4
w:cascad	m-5p6
w:case	j-4m6o-3p-7q-9r7t25u-5
w:cast	m-5o-5q-6t26u-4
w:casual	s5
w:cat	t9v-6
w:catch	i4m-4t3u4
w:categoriz	t-7u8
w:category	t-13u20v-4
w:caus	a-5h-3j-6k5l11m20q15r-6s13t-23u10v-16
w:cc	a8k-3m22n-4o-10s-6t20u-5v-16
w:cd	k-8l8m-5r-8s5v16
w:cell	k7p-5q-4r12u-4
w:central	j3
w:certain	q5v-4
w:certainly	j7p-4
w:certificat	j5l7p-4t4v4
w:cfg	o4
w:cgo	q-8t-7v27
w:ch	t-3v7
w:chain	j6v6
w:chan	t5
w:chanc	v6
w:chang	a3d3f-3h-6i-5j7l-6m5n-12o-3p-8q-7r8s39t16u-16v-3
w:changelog	p-5q11t-3v6
w:channel	e4j5m-11n-3p17q-5r-5t8v4
w:character	d5k10p-5q-4r8t-16u16
w:chat	k5m-15o6q-4r26s3t-5v-10
w:chatgpt	v5
w:cheap	u6
w:cheat	s20v-11
w:check	a13j-7l9m9n5o-9p19q6r-9s-4t-10u7v-18
w:checkbox	o-3v6
w:checker	t-7v16
w:checklist	m-13q16r-5t6u-6v19
w:checkout	n10s4u-5
w:checksum	q7
w:child	l9m-4t6u-3
w:children	l5q-3t3v-7
w:chines	d6k6m-5o8v-6
w:choic	m6o-6r14v-3
w:choos	j4m-4p10r3t4v-5
w:chosen	p5
w:chrom	k-3m-5o-4q-8r23t-15u16v9
w:chromium	o5
w:chunk	m6q-4
w:ci	a-13e4t-9u-3v29
w:circumstanc	t-4v4
w:city	m-3t-11u37v-8
w:clang	q12t6v-8
w:clarification	s3u3
w:clarify	j7s3
w:class	m5q-11r-6t-8v20
w:claud	a5b-8d-4e-4h13j5k8m-13n-6o21p13q-4r16s72t-20u-12v-81
w:clean	q-4r-4s5u5
w:cleanly	k5m-5p4
w:cleanup	u11v-5
w:clear	m-3p7r7s-7t5u7v-8
w:clearly	k7v-9
w:cli	h-7j5k4m15o13p6r-9t-5u-5v-12
w:click	h-4j-7k-10l-4m-17p-12q14r12s-6t19v29
w:client	b-3h11j15k-6l7m8n4p4q-9t27u-9v-37
w:clipboard	v6
w:clock	v5
w:clon	k-10l7s5t-9v7
w:clos	d4e5f5h7j30k-4l-4n20o-5p-4q-4r-11s-3t-14u-13v-5
w:closur	m13v-10
w:cloud	f7j6m3o-4q-3r7v-5
w:clue	p4v-3
w:cmak	p-4q36t-4u-3v-15
w:cmd	k-3o-6p-5q-4r-6t21u-10v27
w:cmp	t12v-10
w:cn	o8
w:cod	e6s7t8u-4v-5
w:code	b-10c-4h-4j4k-5l-6m9n-8o8p-6q-6r16s24t-3v-4
w:codebas	m-4s7
w:codec	k-8m8q-4v6
w:codesandbox	m-7r-5t-10v33
w:codespac	t-6u20
w:col	v4
w:collaps	p3t4v-6
w:collect	m-5
w:collect2	q6
w:collection	t7v-6
w:colon	k17p-3v-9
w:color	m-4p11q-6r32t-17u3v-6
w:com	a-18b-5c-4d-7g-3h-12k13l-7m-5n12o-14p5q32r6s-20t37v-7
w:combin	r-3t-4v4
w:combination	j-3l4t3
w:come	k-3m-6n4r5u-5v19
w:comm	t4
w:command	a-4b-5j-8k10l15m-17n-4o14q4r13t19u-23v-9
w:comment	k-4m10n4o11p-8q-7t13u-7v-4
w:commit	k4l-3m-6n-4o8q-17r12s6t12u24v-20
w:common	k9m-4p-7q5t9v-6
w:communicat	n9t-7u5v-4
w:communication	k6t3u3v-5
w:community	m-3t-7u13
w:compact	i17v-7
w:compaction	h13m-3r-3s3v-4
w:compar	k4n7t7u10v-21
w:compatibility	k5q6v-4
w:compatibl	m-8p4t-3u8v8
w:compil	k-11m14o-6p-4q30r-7t10u-12v6
w:compilation	m-5q14
w:compiler	k-4m11n-4o-4p-5q9r-5t12u12v-8
w:complain	s10v3
w:complet	e-3l6p8q-5t-5u9
w:completely	j4o-3p8r5s-4v-4
w:completeness	t7v-4
w:completion	l5u5v-4
w:complex	r6t8v-6
w:complianc	o5p-4
w:component	m9p12q-4u-5
w:compress	t4
w:compression	t4
w:comput	a7m-4r-6t11
w:computer	k5
w:concatenat	k5
w:concatenation	q-3v5
w:concept	v5
w:concis	n10t-4v-4
w:concret	v5
w:concurrent	m-4q4t-4u3
w:condition	p4t-5v4
w:conditional	t7v-5
w:config	m-16o8p4q10r3t-5
w:configur	a5k-5l-8m-4o21p16q10r-7s-5u-3v-15
w:configurabl	t6
w:configuration	a-3e3j5k-10l-3m-3o15r-6t-6u8v4
w:confirm	a5l3q4r-3t-5u9v-7
w:confirmation	r-3t6
w:conflict	o-4s6u5
w:confus	k-5m-6s5v10
w:confusion	l4r-4v6
w:connect	j7n9o4p24q-3r-8v-22
w:connection	d5e-5j12n6o-3p13q-9r-9t11u-7v-9
w:conservativ	m-3
w:consider	o3p-3r-3t-11v16
w:consistency	n8r-3t-7u10v-7
w:consistent	o3p-3r-4t9u8v-15
w:consistently	s3u6v-5
w:consol	m-9o6p16q-10r10t-11v9
w:const	n4p-6q13t-10v9
w:constant	r-4s5t14v-8
w:constantly	s4
w:construct	m-4v11
w:constructor	m16t5v-9
w:consum	m-6n7r7s4t7v-10
w:consumer	t-4v10
w:contain	f7j-4l-3m-3q-4s-9v19
w:container	m8r-5t6u-3
w:content	a-5f7j6k3l-4m-4o-5q-5r-7u14v-5
w:context	a-4h4i14j8k-11l-6m-10o-11p16q-5r-13s4u5v17
w:continu	h5i7l9r-11t4u-5
w:continuation	h6s-3
w:continuously	o3
w:contrast	r9s3
w:contrib	q6v-5
w:contribut	o-4p15q-4r-7t6
w:control	m-6r5t-13u16v8
w:convenient	t6v-3
w:convention	t6
w:conversation	h20m-10o-5p5q-5s24t-11v-10
w:conversion	t-9v11
w:convert	q-6s7t7
w:coordinat	m7r3t-4v-5
w:copi	t-9u9v12
w:copy	k-4m4q-4t19u5v-8
w:copyright	q-4v8
w:core	k14m-13n21p-10q-3r-17t13u-14v28
w:corner	t-7v13
w:correct	k-3o-9q-5r23s10u-7v5
w:correction	r7v-4
w:correctly	k9l-4m-5o5p13r-6s7t-14u-4v9
w:correlat	p3
w:correspond	v4
w:corrupt	k4r-3
w:corruption	m5v-3
w:cost	p-4r6t5v-3
w:could	a4e4j7k-7l-3n-3p-7q4t16u-7
w:couldnt	r4t9
w:count	a-3h5k-5m-3p-5q-5s-5t-15u15v30
w:counter	p-4r5t6v-6
w:coupl	k4m-5p-3q-4r6v4
w:cover	r18t-9
w:coverag	t-11u14
w:cpp	m20n-5o3p-9r-9t5u-11v18
w:cpu	m-5n26q-9r-7t-4v13
w:crash	m-4p5q-3u-3v15
w:crat	m8q-5t15v-9
w:creat	h-4k8l-5m-14o4p16q-22s10u4v14
w:creation	m7t6v-7
w:credential	t9v-6
w:credit	a6
w:criteria	t-6u8
w:critical	r-3s5t3v-4
w:cross	k4q13t11v-13
w:cruft	u8v-3
w:crypto	n7r-7v12
w:cs	t-3u9
w:css	m15o6p-6r-8u-4v4
w:csv	k5t-4
w:ctrl	h5p8r7t-6
w:cuda	m-5n15u-4
w:cudnn	t11v-7
w:curious	r4
w:curl	j4l6s4
w:current	j-4l-6m-8n-3o-6p-9q16t46u5v-23
w:currently	h10k-4n-4o-3p-10q14r-9s-8t40u-4v-12
w:cursor	k-3m12q-3r-7t16v-5
w:custom	m-20o-5p8q15r-12s-10t26u-9v19
w:customer	m-6u39v-13
w:cut	s7t-4v9
w:cv	k-11m-7p-4q-3t-7u-3v47
w:cv2	m-16q-8r-4t-10u-5v53
w:cwd	k5
w:cxx	m5v-3
w:cycl	m4v-3
w:dangerous	m-4s4v5
w:dark	r13t-6
w:dart	p-3q-3u9
w:darwin	l7r-9t-6u-8v20
w:dashboard	o6t-8u8
w:data	j-3l-4o-5p-4q-17u17v30
w:databas	j-4k23m-4p-4q-5u24v-20
w:dataset	v11
w:datatyp	v5
w:date	f7l4m-4p-4t3
w:day	a27k5m5o-6p-3q6r-7s3t-5v-10
w:de	a8k-4n6o8r-5s8t-13u-4v12
w:dead	t9v-5
w:deadlock	m9v-4
w:deal	j3v3
w:debian	m14
w:debug	j-4l-7m5n-6t23
w:debugger	m5
w:debuginfo	t6v-5
w:dec	u9
w:december	a7h6k-4r-5u5
w:decid	r-3s15v-6
w:decision	r6u4v-4
w:declar	p-4v10
w:decod	m8
w:decoder	t16v-9
w:decoration	r12v-4
w:decreas	u11v-6
w:decrement	t-4u5
w:deduc	t3
w:deduplication	k4
w:def	q-3v4
w:default	j4k-11m-10n-3o46q16r8s-5t13u-16v-32
w:defensiv	j-3l4
w:defer	t-3v3
w:defin	k-4o5p6s-5t23v-16
w:definitely	p10
w:definition	m6t10v-13
w:degradation	v4
w:delay	b7t-5v18
w:delegat	j-5m-3q6v8
w:delet	k-4p-4s14t-8u20v-4
w:deletion	s4u4
w:delimiter	r7
w:demo	m-3t-8v11
w:demonstrat	r-5v8
w:dens	v3
w:deny	o5
w:dep	m6n7o5p-6v-4
w:depend	r-5t13u-4
w:dependency	p-8q-6r-4t-4v21
w:deploy	f7h11k-4q3t-6
w:deployment	o7
w:deprecat	q-4u5v3
w:depth	n11q-4v-6
w:deref	t3
w:dereferenc	m4
w:desc	j3
w:describ	m-4t12
w:description	l11m-6o-4p15q-6r-8s4t-7u20v-9
w:descriptiv	k7v-4
w:descriptor	k-5m-5r-4t-6v26
w:design	m-3t9v-7
w:desir	t3
w:desktop	e7k5m10q-4r-11s-5t-3
w:despit	k10o10p-5q-7s11t-5u3v-4
w:destination	t14v-10
w:destructor	m13v-8
w:detail	f6m-10n-3p-4s-4t-8u32v5
w:detect	m9r-11t-4u-5v11
w:detection	m-3n10o4q5t9v-17
w:determin	r4t11v-9
w:dev	e4l5n-4p-4q11r3u-4v-4
w:devel	j5l6n6u11v-18
w:develop	t6v-5
w:developer	m-13p27r-4s6u3v-10
w:development	m3r-3t3
w:devic	k28m-11o6p-5q3r-5t-4u-5v4
w:devtool	h-3k-6l-5m36p-21r9s-4t-6u-8v27
w:diagnos	u7
w:diagnostic	t-3v10
w:dialog	t6v-4
w:did	j3o-4p3q-4r10s7t-9v-5
w:didnt	a5o-3q-4r-13s14t-14v25
w:die	r13t-8v9
w:diff	t5v-5
w:differ	m6r9t-8v5
w:differenc	m-5o4s5
w:different	k-10o7p-7q-12r14s-5u3v22
w:differently	v-3
w:difficult	r6t5u6v-4
w:dim	o-8q-4r34v-7
w:dimension	v4
w:dir	k12t-4v7
w:direct	m4
w:direction	t15v-5
w:directly	k3l-4m-4p5r4s12t-9u12v-10
w:directory	k30l-3m-20o8p-5s5t5u-9v3
w:disabl	e4k-4m-16o24p7s-5u-6v12
w:disallow	t6v-7
w:disappear	m11p-3q-4r16s-3v-10
w:discard	j7t-7v3
w:disconnect	n12p3t-7
w:discover	k6
w:discovery	p3s-3
w:discuss	q6t5v-3
w:discussion	r-7s5t12
w:disk	j-3k24q5r-5t-4u-3
w:dispatch	m4p3r-5
w:display	a7b-4h7k-6l-3o-3p17q-8r27s-11t10v-26
w:disruptiv	r4
w:dist	q27r-4t-8u-3
w:distinct	k4o4v-3
w:distinguish	v4
w:distribut	t-4v7
w:distribution	v4
w:div	t4
w:divid	q-4t-6v26
w:django	m17u-3
w:dll	q-4u5v4
w:dnn	q6t-10v14
w:dns	j4
w:do	a-6e-3h-6j13k-14l-6m7n-11o-14p13q-12r-7s27t42u-10v-9
w:doc	h8j7k-6l-6m-15n4q14r-4s-9t17u20v-20
w:docker	m18u-4
w:document	k6m-6o4p4q-6s3t-3u10v-13
w:documentation	f6j4l-5p4r-12s6t14u-3
w:doe	a-6d-4f4h15i-3j11l13m-30n14o14q-20r7s-8u-8
w:does_	m-3p5t3
w:doesnt	b-5h-5i-5j-3k7m9n-4o-9p-17q11r32s-6t26u-5v-16
w:doing	a-5k4m-3p-4r-3s25t-7u10v-7
w:dom	r-5v12
w:domain	j13k-4q-4t4u11v-9
w:done	h4m3q-4r-4s4t9v-10
w:dont	a5h-3i-5j-4k-7l-4m10n5o-7p-7q12r4s-11t22u10v-9
w:dot	v4
w:doubl	h8k-6l3n9q5r4s-4v-14
w:down	b15m8p-6r14u-7v-6
w:downgrad	m4q12v-3
w:download	j12k-6l-5m-9n-3o-4q44r-6s-4t-5v-7
w:downstream	t-4u7
w:draft	p4q-7t13v-5
w:driv	k21p-6q-5t-4u4v-4
w:driver	q-4v22
w:drop	f8n12r8s7t-8u8v-19
w:dropdown	j4
w:dtor	v4
w:due	j8k7o-5p-4q5r-6t12v-10
w:dump	k3t-6v4
w:dup	v5
w:duplicat	h31i-11k-9l-4m-6p-6q-8r-8s-7t-6u17v23
w:dur	b5i-4m7o6p-7r11s8t-15u13v-16
w:duration	l5m-5v4
w:dwarf	o-3p15
w:dynamic	k-5q5t4
w:e2	r4
w:each	k-9l15n-3o12p-12q-9r-5t-22u11v35
w:eager	s5
w:earlier	a7o-4
w:early	n9r-3u-4
w:easier	t5v-3
w:easiest	v3
w:easily	t7v-3
w:easy	r3t8v-6
w:eat	a4
w:echo	l11r5t-8
w:edge	d8h5o-3t3u4v-11
w:edit	f6h5k10n6p-4q-4r-5t5u-8v-8
w:editor	f6k4o-6p-8r34t-6u-5v-10
w:effect	k-3o9r-5t4
w:effectiv	j10k-3
w:efficiency	k3
w:efficient	s4
w:effort	m-5t6
w:einval	m3
w:either	b-4h-6k8l5n4o11p-4q-3t-6u7v-12
w:electron	m11o5p-3r-6
w:element	n9p-5q-4r-13t22u-4v11
w:eliminat	q-4s4t3
w:else	m3t6
w:elsewher	p3t7
w:emac	r10
w:email	o4p-4t-10u6v8
w:emb	t-5v12
w:embed	s4
w:emit	t6
w:emoji	d5k11m-5q-6r20t-5v-10
w:empty	a-5j-4l-4m12o-4p8q-10r31s3v-24
w:emulator	k-4q-7r5t11v-3
w:en	m-5o3p5q-6t-8u-3v18
w:enabl	f5j-7k-7p11q15r-6s-6t14u-9v-7
w:encod	s7t14v-4
w:encounter	m11t4v-5
w:encourag	h8v-4
w:end	d20h10j-5k4l4m6o4r-8s-5t8u-4v-27
w:endl	v7
w:endless	a-5m-6s8v14
w:endpoint	d5h10t-9u9
w:enforc	r-5s11u5v-3
w:enforcement	u7
w:engin	a7m15r-5t-4
w:engineer	t6v-3
w:english	r3
w:enoent	l4p-3
w:ensur	m-4n8t-6u10v4
w:enter	j6k-7l-3p3q-5r14t16u3v-20
w:enterpris	f6
w:entir	j-4l4p-4s6t-3v9
w:entirely	n10r5t-5u3v-7
w:entry	k-3m6r-6t4v17
w:enum	m11
w:env	e4k-7m4o9q12s-4u-5v-11
w:environment	f7j8k4l8n8o13p-10q10r-18s8t-8u7v-33
w:eof	k6m-5t5v-5
w:eq	t4
w:equal	t-11v18
w:equality	t5
w:err	m-3r-5t6v7
w:errno	k6m10q-5v-7
w:error	a-4b-10c-4d12e-8h26i-16j-4k18l-5m37n-14o-16p15q33r-35s-13t-8u4v-9
w:es	a6e7m8o6q-5r-4t-9v5
w:esc	h8s-4
w:escap	r25t-9
w:eslint	m-8u-3v19
w:especially	q4r4t5u-4
w:essential	s4
w:essentially	l7o-5
w:est	t-6v15
w:establish	t5v-4
w:etc	m-21o4r4s3t15v7
w:eu	d20m-7p11r-6t56u-18v-30
w:eval	u8v-3
w:evaluat	m13q-4t-4v4
w:evaluation	v4
w:even	h15j-9k-7m11o9p-5q-25r-6u-16v34
w:event	m13o-6p12q-5r15t-8u3v-11
w:ever	k10l4v-9
w:every	b3d23e4k-9m-12n5o6r-17s-3t-4u-8v21
w:everyon	m5
w:everyth	o16r5s5t-8v-7
w:exa	o-3v9
w:exact	v6
w:exactly	e4m5p7v-10
w:exampl	a8d-3e3f8h-4i-4k-17m26n-4o-5p-18q-26r25u-8v22
w:exce	h5i6m4r5s-6v-4
w:excel	m-3t-4u10
w:except	v4
w:exception	m11q8r4t-4v-12
w:excessiv	i6o3v-3
w:exchang	n5t-4v11
w:exclud	p9r-4u-3v3
w:exclusiv	t-5v7
w:exe	l3m10o7u6v-12
w:exec	j-6l22t-3v5
w:execut	k-7l11m-6o12p5r-12s14
w:executabl	k-5l6q3t-4v10
w:execution	k-4m6s10t-8v5
w:exercis	t7v-4
w:exhaust	n3
w:exhaustiv	p-5v4
w:exhibit	p5r-5
w:exist	b-4k12m-19n6o6q-4r16s14t-15u28v-25
w:existent	m5s3t12v-14
w:exit	a5k19l4m7n-3o-10q11r-9s9t-10u-6v-5
w:expand	j-6k-5m-20q15r5t13v14
w:expansion	m-4o4t5
w:expect	a-5b6d-3e7f-4m10n-8o8p-10q-9r25s-11t-22v16
w:experienc	m3s6
w:experiment	k5l8m-6p-4q-7r-8t-3u27
w:experimental	t-3v7
w:explain	o3r-7t28u-4v-14
w:explanation	p-4v13
w:explicit	m8t-6u7v-9
w:explicitly	o5p-5r-5s8u8v-5
w:explor	k-5o-4s10v6
w:exploration	s5
w:explorer	m4
w:export	m13o-7q11r-14t-6u-7v34
w:expos	r-3s10t6v-6
w:expression	t11u-3v-4
w:expressiv	t5v-4
w:ext	t4
w:extend	o8r-8s5
w:extension	e4f-3h-6m-9n-6o8p11q-3r20t-5u9v-9
w:extent	t12v-9
w:extern	m4v-4
w:external	k16m-7n11q18t-8u-5v-16
w:extra	k-3r7t6u4v-4
w:extract	m-4q9r-3s8t-3
w:extremely	u4
w:f1	r8
w:fac	p3
w:face	p5t-7v7
w:facebook	m5o5p3v-7
w:fact	k-5o4r8t-5
w:factor	e5t7v-4
w:fail	a-14e8f5i7k6l11m-9n-5o-16p16q19r-33t-8u3v22
w:failur	k4l4m14o-5q23r-3t-4u-8v-20
w:fake	t-4
w:fall	p5v3
w:fallback	u5
w:fals	o8q-7r-9s-5t-12u-3v35
w:faq	m-4q6t5v-4
w:far	a4
w:fast	a3m-4t-13u9v24
w:faster	n4t6
w:fatal	b8e4k-4q11v-13
w:fault	s4v-4
w:fd	j-3k-4l7v7
w:featur	m-14n-5o4p-6r-20s12t73u8v-43
w:feed	i-3m5
w:feedback	r-8s10t-5u38v-22
w:feel	r4s5t-3
w:fetch	j11k-4m6p-5q-4r4t-8u16v-8
w:few	m4o-6q4r8t5v-8
w:fewer	b5
w:ffmpeg	o-3t4
w:fi	j4v9
w:field	h6k-6l-3m-4o5q-7r7s-6t-15u3v31
w:figur	m11
w:fil	k5n7q-3u14v-17
w:file	a-5b-4c-4d-6e-5f-7h-5j-6k65l12m-8o-8p-4q-12r-9t-8u11v7
w:filenam	v8
w:filesystem	k16t-6v-4
w:fill	m-7q5t-7u14
w:filter	g4m-5r6s-4t-17u21v4
w:final	l3o-6q-6r5t-4v19
w:find	e-3h5k-8l-5p-12q18s3t-7u-9v29
w:fine	b4d10e4f8k11m19n-4o-6q-9t-15u-6v-10
w:finish	k-3l4t8v4
w:fire	n11v-4
w:firefox	p4
w:first	k14n-3o-6q-15r6s11t-19u-7v26
w:fit	m6
w:fix	a-4h4l-7o-9q36r-6s11t-47u7v26
w:fixm	m-5q-4t38u-4v-11
w:flag	d6g7k6o4p-5q-4r-7t6u-6v8
w:flaky	m-5q-7v18
w:flat	m-5n4p7t-9u8v-4
w:flexibl	s5
w:float	m-6v8
w:float16	m-5o-4q-3v22
w:float32	q-4v12
w:float64	v5
w:flow	e-4k10q-6r-7t-10u31v-10
w:flush	k18v-7
w:flutter	p-3q-3u8
w:fmt	v14
w:fn	m8v-8
w:fno	q-4v7
w:focus	m-5p3t7u8v-11
w:folder	o3p10s-4t5v-3
w:folk	t3
w:follow	h8k10l3m4n-4o6p-4q12r-18u-8v6
w:foo	k-5m-6q-10r-7t27u-4v11
w:footer	u7v4
w:footprint	t3
w:forbidden	f14v-3
w:forc	q-7u11v-5
w:foreground	q-5v7
w:foreign	t3
w:forever	m6
w:forget	m7s6v-7
w:form	e5g6u7v-9
w:format	o-5p-6q6r7t10
w:formatter	k9t-7
w:former	t3v-5
w:formerly	u5
w:forum	m-12v21
w:forward	k9m-5o7q-4r16u-3v-12
w:found	m28n-3o-3p-23q23s11u-5v-15
w:four	t12v-12
w:fp	v9
w:fpic	v3
w:fr	o-4r6
w:fragil	t-4u6
w:fragment	p-3t8v4
w:fram	k-7m6q-7t4v10
w:framework	k-4p-4q-7v20
w:fre	m6v-3
w:free	l7n6t-6u10v-12
w:freebsd	q12v-5
w:freez	m-12r9t17v-7
w:french	r-4s-4t-4u-3v33
w:frequent	p3
w:frequently	m16n9t-4u-3v-7
w:fresh	a6m-5o-3p9v-3
w:friend	t5
w:from	b5c-5d7g-4h-8j-7k7l-8m-4n26p-3q21r-6s-7t-25u-9v18
w:front	s3v10
w:frontend	s4t-5u10
w:frontmatter	o6
w:frustrat	m6v-3
w:fs	q19t3v-15
w:full	h4j6k11m-8o-5p-4q6r-5s-3t-10u14v-4
w:fully	o-5p-7r27v-4
w:func	k-4m-10v21
w:function	n4o-8q4r-13s8v16
w:functional	m-5r5t-3v8
w:functionality	o7p-3r-5u11
w:fund	a-9o6s-4v18
w:fundamental	o3
w:further	n12t-5v-3
w:fuse	q-3v5
w:futur	q-4t14v-4
w:fuzz	m-10q6t3u-3v12
w:fuzzer	m-6q6
w:game	p-3q-3s16t-4v6
w:gap	j6r-4u16v-9
w:garbag	t8
w:gather	t8v-5
w:gave	s7
w:gb	k-6n39o-4q4r-9t-17u5v6
w:gc	m16n-3o-5p-3q-8t3u-6v18
w:gcc	q23u-4v-4
w:gccgo	m-7n-3q-8t-16u10v39
w:gdb	m5
w:gear	o-5r4v6
w:gen	v7
w:general	t5
w:generat	h3k-5m-11n-3o-6p12q3r-11s4t-41u37v23
w:generation	m-4t-5u8v6
w:generator	m8q-7
w:generic	m10o5p-3t11v-14
w:get	a-3b5d-4f10i-6k21m23n7o4p15q-22r-21s-6u-15v-5
w:gh	o-5s9v4
w:gif	t7v-4
w:gist	m21q5t-9u8v-20
w:git	e4l10m-5o5p-7q-7r-3s6u-5v9
w:github	a-5b-4d-5f-5h-9j-5k4m-4n16o-8r29s-11t10u-14v16
w:gitlab	p3
w:giv	q12v-6
w:give	i-4j8m-7n-5q-19s6t-8u-6v53
w:given	f6o18q-4r-5t9u-3v-12
w:gl	t-9v13
w:glanc	t-3v4
w:glibc	q8v-11
w:glob	k3o6t-8u8
w:global	a4k9m-4r3s-5t5v-7
w:globally	p4
w:glue	t4
w:gnu	m4
w:go	d-4f-3h-4j11l7m-15n16o-14p-10q-22r6s-9t-14u34v35
w:go1	j-4k7m-5n6p-3q16r-6t-20u-12v30
w:goe	i-4k-3m5o3v9
w:going	s6t6v-4
w:golang	j7k-4l-3m-5n4o-4p-5q-11r-6t34v8
w:golden	v3
w:gone	n4r6v-3
w:good	m-5o-3p-8q8r4t31u-4
w:googl	a6e5q-4r8t-13u16v-8
w:googleapis	q20v-5
w:got	a5k-3l-4m-10n-3o-3p-13s6t-6u-4v38
w:gpu	m-6n10q10t13u-4v-14
w:grab	n3
w:grad	t-6v13
w:graph	d7k7m-7n10r-6t-3v5
w:great	m-7o-5r-5t7u28v-11
w:greatly	q6
w:green	d22p3t-14u7v-12
w:grep	h-3k14l5r-3v-5
w:group	m4t-3v6
w:grow	r-3t12
w:gt	m-7r-4t4u-5v20
w:guarante	m4
w:guard	m5
w:guess	p-5v12
w:gui	k-5m-6p10q6r-12t-7v26
w:guid	m-4q6v6
w:guidanc	b-3j10k-5p-4r4s3t-7u9
w:guidelin	m4
w:gz	q7
w:h2	r6t-7v10
w:hack	v3
w:had	i4o5p-7q7r-3s4u3v-5
w:haiku	a3r4s-4
w:half	k-3m-4q-4r32t-9u-3
w:hamburger	r3
w:han	l11r-4
w:hand	l8m-8r11v-8
w:handl	e-4h13i-8k6m3o-3p4q-11s-3t-17u22v3
w:handler	b-3r7v4
w:handshak	j-3l7n7v-8
w:hang	j7l10m8p-4r-4v-6
w:happen	k-11l4m16n21o-4p-5q-6r23u-10v-16
w:happend	i3m5v-4
w:happy	j4
w:hard	k5m-8q-6r6s6t9v-4
w:hardcod	s6
w:harder	t5
w:hardwar	t-3v6
w:harness	t9v-7
w:has	a-3b-5c-3d4e-7f13g-4i-6j-3k32m-15n8q-36r5s19t-14v17
w:hash	k-4r7t7
w:hashmap	t4v-3
w:hasnt	q-3t4
w:hat	t-3v4
w:hav	k-7m-3p4q8r-6t16u-4
w:have	a3c-4d-5h7k-9m-15o-14p16q16r16s13t-13u-21v6
w:havent	m15t-4
w:hd	k13v-6
w:he	k7q4r-3s8t-4
w:header	m-6q8r4t5v-5
w:heap	m11t6v-10
w:hear	t8v-4
w:heavy	r3
w:height	m-5r-4s7v9
w:held	t5
w:hello	n-3o-3q18r-3t-7u12
w:help	h6i-4k-5l-4m14n-4o4p-6q4s-8t-3u22v-10
w:helper	m-4n5r3s11t-5u5v-10
w:helpful	b-3m9r7v-7
w:henc	m5
w:her	m3o11t-8u10v-9
w:here	k14l-7m17n-5p-15q8t-35u42v-4
w:hey	m14r-3v-7
w:hi	j3n7u8
w:hidden	r28t-4v-15
w:hide	m12r8t-7
w:hierarchy	t6v-5
w:high	r8t6u-6v4
w:higher	t-4u8v-5
w:highlight	m-5p14r13v-13
w:highly	t7v-3
w:hint	p10v-3
w:historical	t-6v10
w:history	h5l8m-5o-3p-11q-4r14s-4u-3v7
w:hit	b-5p-7r17s-4v-5
w:hoc	u3
w:hold	t-4u11v-4
w:hole	t7v-10
w:home	j7k8m4q-4v-6
w:homebrew	k-3q7v5
w:hook	k-4m-8o-9p23s-4t3v12
w:host	j16m-5o15r-7v-9
w:hot	m-4n22u-5v-6
w:hour	b22c8d-5m4n4p-3q-4r-7s7t-10u-5v-5
w:hover	p9r7t4v-12
w:how	h3i-7k-6l-4m-8n4o-7p12q3r13s8u-5
w:how_to_contribute	q11r-3t5u-4v6
w:however	k-10m-20n-7p6r-14s7t11v34
w:html	k6m10n4o-4p-4q9t6v-12
w:http	a-21c-5d11g-4h-13i-3j-16k-9m-14n7o-9p-9q44s-23t47u7v9
w:huge	h8v-6
w:hundr	l5m-4p4q-3
w:hurt	v3
w:hypothesis	t3u3
w:i686	q9v-6
w:ice	m61n-4q-4t-21u-3v-23
w:icon	k-3l8o-4p18q-5r-17s4t-13u5v12
w:id	b3f6h4j-3k5l-5m25n-4o-6p-7q-13r-9t-10u15
w:ide	m-7p26r-13
w:idea	m6p12r-5v-5
w:ideally	i-5r-3s9v3
w:idempotent	t-4u5
w:identical	t-9v11
w:identifi	m4
w:identifier	r4t13v-13
w:identify	v4
w:idle	j4m5
w:ids	s6t5v-9
w:ie	m-4v5
w:if	a-8b-6f-5h4j-4l-6o8p-6q-41r-12s13t34u7v25
w:ifi	t9v-8
w:ignor	d6j-3k-4m-5o25q-6r-9s16u-6v-10
w:iirc	m3
w:ill	p-5t4v5
w:illegal	k3
w:im	k4l4m9n-5q7r5s-5t13u-15v-12
w:imag	h10j9k-8l5m-4n-3q-15r-4s-3t39u-7v-12
w:imagin	t5v-4
w:img	n7t-6v7
w:immediat	h5p-4r5v-3
w:immediately	m3q-4r4s6t-5
w:impact	m-7p5r-3t10u9v-12
w:impl	m6
w:implement	k7m8q-5s3t-17u4v12
w:implementation	j7k-3l7m-4p-5q-4s6t-5u14v-3
w:implicit	m4v-3
w:implicitly	t4v-4
w:imply	m3
w:import	b7d5k-4m-16n-4p4q13r-9t-17u-5v40
w:important	l4r4
w:importantly	r6
w:impossibl	r21t8v-16
w:impression	j7v-4
w:improv	p-6r-4t8v4
w:improvement	s10t-7u8v-6
w:inaccessibl	t5v-3
w:includ	f6i-3k-9l3m-15n6o-7p-3t-34u49v19
w:incom	v6
w:incompatibl	q14v-9
w:incomplet	h-3k10v-3
w:inconsistency	u3
w:inconsistent	t-3u6
w:incorrect	l3m-7o-5p4q-5r-6t11u-7v21
w:incorrectly	m16q5r8s4t-6v-21
w:increas	r3t3v-5
w:increment	k-6m16q-4v-4
w:incremental	v5
w:inde	t6
w:indefinitely	l5p4v-4
w:indent	p13r-5t-6v10
w:indentation	t12v-10
w:independent	a3s-3u3v-5
w:independently	u5
w:index	k8q-4t9u-4
w:indicat	k3s3t4
w:indicator	o9r-4
w:individually	v5
w:inefficient	t3
w:infer	d8k4t-15v10
w:inferenc	m-7n10q-9t14
w:infinit	a-4s8t-6v10
w:info	l5m5n-6o13p-9q-15r-11t-9u16v25
w:inform	t3
w:information	b-4k-4q13r6s4t9v-25
w:infrastructur	m5
w:inherit	t-3v7
w:init	o14q4r-3v-7
w:init__	m-12v20
w:initial	m-4p13q-9t10u7v-10
w:initializ	a6k-3l9m-6q-7r-3t-5v18
w:initialization	a7l4m-6
w:initializer	m-5q17v-6
w:inject	t-6v6
w:injury	t-7u9
w:inlin	r5t-3v4
w:inner	t-6v12
w:input	a9k-7o-7p-5r-5u-8v29
w:ins	u5
w:insert	p5r-7t6
w:insid	k-4m10p16q-11r-4t-4v7
w:insider	j4k10o-4p-4
w:insist	s9
w:install	a-4f-3h-6j-3k-11o13p64q6r-16s-8t-20u5v-7
w:installation	b4k8l-6p13q-14r-9t6u-7v13
w:installer	k-3q5u7
w:instanc	j-4k21m13q6r-15s-7t8u-3v-8
w:instantly	a6l4m-6q12v-7
w:instead	b7h-5i-7l-4o-9q-8r4s22t-22u15v12
w:instruct	s8
w:instruction	m3p4s7t-10u7v-5
w:instrumentation	m13v-6
w:insufficient	a-14m5v13
w:int	h7m-12s4u-4v22
w:integer	h7m6q-5
w:integrat	s5t-9u8
w:integration	p17r-8t-9u11v-7
w:intel	t-7v11
w:intellij	m-3p13t8v-9
w:intend	r4
w:intentional	r4
w:interact	p4
w:interactiv	p-3q-3r10s4t14v-18
w:interest	e4m-5o-3r-8t7v10
w:interfac	m-4o-6r-3t21u-6v12
w:intermediat	t6
w:intermittent	d5k-4m-9p3q-4t-6v23
w:intern	f6
w:internal	d13j4k5l8m8o-4p-8r-10t17v-28
w:internally	t5
w:internet	v10
w:interpret	t3
w:interpreter	q-4v4
w:interrupt	o6s4t-4
w:interval	n7v-6
w:into	e-3h-3k-13l-4n-5p8q9s10t9
w:intrinsic	t6
w:introduc	p3
w:intuitiv	t7v-5
w:invalid	e7h8k-10l-3m4o31q-8r-6s-5t-7
w:invariably	o4p-4s3
w:invent	s11v-4
w:investigat	m-5o5r13v-5
w:invocation	m-5t7u9v-8
w:invok	b-4i-8k-4l-3m5q-5r8s11t3
w:involv	t12v-5
w:io	m-8p-9q-3t-6u-6v46
w:ios	k-5n20q13r-11t15v-18
w:ip	t5v-4
w:ipv6	t13u-4v-5
w:ir	v4
w:irc	t10v-6
w:irrelevant	p3
w:isinstanc	m5
w:isnt	b-4k-4l-4m5o4q-6r13s5t10u-5v-9
w:isolat	u5
w:issu	a-10b-4c-3d-6e-6f-6g-4h-4j-13k-9l-11m-13o4p-6q32r7s15t4u52v-17
w:issuecomment	m-5q3r9u9v-9
w:itd	t8
w:item	a-5b7e3j5r3u13v-16
w:iter	t6v-4
w:iterat	t-3v5
w:iteration	t4
w:itself	a8b8e6j-5m15o-4p-4q-5r-4t-8u-10v11
w:ive	l6m19o-4p-4q-15r-7s-3t29u-8v-10
w:jammy	m-4q7
w:jan	r3t-5
w:jar	q-5t6
w:java	q7s6t22v-25
w:javascript	k4v-5
w:job	b16l7q-8r-5t-5u8v-6
w:join	a5v3
w:js	h-5k7m15o14p-17q-9r-16s-4t-6u-3v33
w:json	h-4i-7k6l-4m-9o13p30r-19u-11v19
w:jsonl	k12m-4
w:jsx	d6k3t-6
w:jump	p4r8v-9
w:jun	j6m17t-4v-7
w:june	r5
w:jupyter	m21p-6u-5v3
w:just	a-4f-3h18i-6k-3m31o-4p-9r-13s29t19u17v-58
w:kb	m4r-4t-4v10
w:keep	f7h4j12k-7m24n5p-7q-8r-7t-13u7v-4
w:kept	q6
w:kera	k6m-4t6v7
w:kernel	n18o4p-4v-16
w:key	f11m-10q-6s7t-8u7v12
w:keybind	r-4t9
w:keyboard	r-13t13
w:keyword	q-4v6
w:kill	l27n20p-4q-6r-15v-12
w:kind	k-7m4p-4t4v5
w:know	k4m-8n7o-7p11q16s4t13u14v-45
w:knowledg	t4
w:known	s4
w:la	e6k-3q34r-4t-15u-5v7
w:label	t-5
w:lack	f7p-8r4s4t17v-18
w:lambda	t-3u4
w:land	t3
w:lang	e4m10p-7q7r6t8v-19
w:languag	l8m-6o8p7q-10r-6t24v-15
w:laptop	n11p-4v3
w:larg	h17l-4m11p-5q5r-10s-8t17v-10
w:larger	r-6s6t6v-4
w:last	a28j-5m-8n-3p23r10s-6u-8v-22
w:late	v11
w:latency	t5
w:later	c9d-5t-5v7
w:latest	e-3j9k18m-16n5o7q-11r12t-8u7v-9
w:latter	t4
w:launch	a9k-4l3p4r-7u-3
w:layer	n14r-4t-4
w:layout	d7r-4v11
w:ld	q6
w:lead	k-10q12s3t23u-4v-17
w:leak	j-3k10l7
w:learn	m5t12v-10
w:least	n10p-3r28s3t-8u-5v-11
w:leav	k-4l-7m-4o-5q26v-4
w:led	u3
w:left	a6h4k18m-5q-4r15s-4u-3v-16
w:legacy	m-3q5t-4v8
w:legal	u7v-3
w:len	k-6t12
w:length	j6m17q-3v-7
w:less	q6s4
w:let	i-6m3n-4p9q-5s13t9u-5v-8
w:letter	k5r6t-8v13
w:level	e4m-5p3r-5u8v4
w:lhs	t-8v8
w:lib	h-4m22n-3u8v-15
w:libc	q7v-4
w:libcor	m3t3v-3
w:library	k-5l-4m4n-3p12r-6t18u-9v-8
w:libstdc	q9v-7
w:lie	m6
w:lifecycl	p-3r4t-8v8
w:lifetim	m5t-6v4
w:light	q-3r17t-8u-3v13
w:lik	t3
w:like	f5h-3j-6k-19m-10n-6p-6q-14r-6s4t61u10v-3
w:likely	p-4t-3v9
w:limit	a29i5m-5o-7p-4q-5r-6s-12t8u-5v10
w:limitation	k7t3
w:line	a-8i-4m7n-4o-6p-9q-15r51s-10t-20u10v19
w:linear	t3
w:link	h-4k13l-3m16n4o11p-12q-19r6s-3t-18u8v12
w:linker	m-5t11
w:lint	p-6t7
w:linter	d6k3t-7
w:linux	k4l7m-9n5p-6q10r13s-6t-5u-7v3
w:list	a-4k11l-3m-30n-5q3s-4u11v31
w:listen	o11s4t16v-22
w:listener	n7t3v-9
w:lite	q-14v20
w:literal	q3r5t-5v10
w:littl	r-3t7
w:live	m5p-3r-3t-7v19
w:liveness	m3
w:llm	j-3l4s5t-4u3
w:llvm	m26q-6t10u-3v-17
w:load	d3l-6m-15n5p21s-5t-8u4v12
w:loader	m-6q8t-4v12
w:local	h-4k-7l3m16o15p-7q-10r-9s-10t-5u-7v36
w:localhost	e5m-3r5t7u11v-17
w:locally	q18v-10
w:locat	k4
w:location	k5q-3r-3t-4u26v-14
w:lock	k25m11p-5r-19t17v-20
w:log	a-14d-9h-4j6k-4l-5o-5p13q9t-5u7v20
w:logger	t4
w:logic	k-3m7o3p7q-3s14t-18u13v-12
w:login	e25j4o9p-7q-3r-6s-4t-5u-4v8
w:long	h-3i6m6q-4r11v-9
w:longer	e-3m8o-3p5q5r7s-3t7u-5v-9
w:look	j-5k-7n-6o-7p-11q-5r21s-6t9v33
w:lookup	j5p-3v-5
w:loop	a-5j-4k-8l5m5q-5r-4s7u-4v18
w:los	t3
w:lose	k-6r6s5t4v-4
w:loss	k5m-4o-5p-5q-3r-5s8u-5v23
w:lost	i3k23l4m-3r-5s5t-10v-7
w:lot	j3m-4p-3q6r-5s5t4u-3
w:love	r-6t8
w:low	m-6r14s-3t-6u4
w:lower	r6t-7v14
w:lowercas	o7
w:ls	k7l8m-5r-9s5t-6
w:lt	t-5u-4v16
w:lto	m-3v5
w:luck	r6
w:m32	m11v-9
w:m64	v3
w:mac	k13m5p-10q14t-3v-10
w:macbook	m-4q6
w:machin	j3k-4m6o-4p-12q25r-5t-7u-4v5
w:maco	j-4k16l10m-10n12p6q5v-23
w:macro	t13v4
w:made	j3m-6p-3q-12r6s7u-5v20
w:magic	t3
w:magical	r5
w:mail	e6n9q-10r-8t12u-7v8
w:main	h-4m7n15p5q-8r-6s-7t23u-4v-14
w:maintain	q4t-11u14
w:maintenanc	t5u4v-5
w:major	o3
w:majority	o4p-3
w:mak	l5m-7o4q18r-14t3u-8v14
w:make	h-4i-4k-7m-3o-11p15q25r-18t35u-10v-10
w:makefil	p12q7r-3v-8
w:malform	k-4t-4u9
w:manag	p-5q3s-4t4u5
w:management	u7
w:manager	k-3l5m4r-4v4
w:manner	i-5s9
w:manual	m-4o-5q-4r-4t20v7
w:manually	k-6m-5o-5q-5r-10t7v22
w:many	b30k9m10r-3s-5t4u-11v-22
w:map	m8p9q-6r-9t-5v8
w:mar	j-3l7t4
w:mark	m-11q-7s3v24
w:markdown	p-5r14t6u-7
w:marker	l7r-8v5
w:market	o6u9v-7
w:marketplac	p8
w:master	n4q16r-4u-5
w:match	k8l-3m14p6r-10u4
w:material	m4p10r-5
w:math	q4
w:matrix	f7
w:matter	h10p-4r-6t8v-5
w:maven	j3
w:max	a8o3r-10t5v4
w:maximum	i4r-6s6
w:may	k6l-5m-14q-11r8u8v17
w:mayb	m6r15u-4v-9
w:mb	k-3m-3n32q5r-11t8v-17
w:mcp	l-3m-5o3p12
w:md	l-6n4p8r-11s12t25u-10v-9
w:mean	k9m-10o4p-4q7t9u-4v3
w:meaningful	t4
w:meant	r7t4
w:mechanism	q6r-3t7
w:media	q4v-3
w:medium	t6v-7
w:meet	k-3q11v-7
w:member	j-3s4v9
w:memcpy	t3
w:memory	k-3m10n-3o5p-6q3r-6t12u-6
w:mempool	k3m-5q-9t-10u-8v39
w:mention	k-5l6o-3t9u8v-3
w:menu	t5u-3v12
w:merely	q9v-5
w:merg	f8k3m-7n-5o-4p-4q-4t6v16
w:mess	t4
w:messag	b-7h7l-3m-7n-12o-16p15q-10r5t17u5v13
w:meta	t6v-4
w:metadata	r4
w:method	k-4m12o-5p-4q-6r-5s5t9u5v3
w:metric	o6
w:microsoft	e6k7l9m-4o-4p-6q-3r32t-9u-4v-18
w:mid	m5
w:middl	d8m7r4t-5v-6
w:might	m9r-4t4u3
w:migration	m7u3v-3
w:min	n8q-7t-3v10
w:mingw	q7v-4
w:mini	t-7v9
w:minimal	m4p-3t-6v12
w:minimum	r8v-9
w:minor	p-3q-7r5t6
w:mint	o4
w:minut	b4e14l6m-5n6q-3r-5s-3t-12u6
w:misc	q5r28t-10v-12
w:mislead	k3
w:mismatch	q5
w:miss	k-9l-4m-5o-9p14q19t5u5v-4
w:mistak	s3t4u6v-6
w:misunderstand	h-3k11
w:mitigat	m-4v14
w:mix	k4o-4v14
w:mkdir	k-4s6v6
w:ml	v5
w:mo	t4
w:mobil	j-7k-4m-10q20t8u-5v14
w:mod	t3
w:modal	m13s7v-9
w:mode	a-4h-3j3k5m3n-6o-5r-6s10t-8u8v10
w:model	c9d-6f4h6j-4m-10n7o13p-14q-11r3s15t-15v3
w:modern	q-4r7
w:modifi	k6
w:modification	s9
w:modify	s3t-4
w:modul	e4h-5k13o-4p3q21r-6t-12u5v-7
w:monitor	n6o5q-5v4
w:monomorphiz	m6v-3
w:monorepo	k12p5v-10
w:month	a12m5t-4v-4
w:more	i5j-4k4l7m6o-8p10q-24r-14t38u-14v7
w:most	j5m-13o-5r-4s-4t12u21v-9
w:mostly	q8v-4
w:mount	t-8v15
w:mous	r4
w:mov	e5q-4r9t9v-9
w:move	d5k-4q12r11t-7v-3
w:mozilla	m7q-7r-3u19v-8
w:ms	l7m12n6p7r-8u-10
w:msg	v4
w:msvc	t8v-4
w:much	m-4n9q-3r8s4t-6u9
w:multi	k3m-4p-4s4t7u10v-13
w:multipl	k5m12o-9p4q-9r-13t9u9
w:multiply	t-3u3v4
w:multithread	r6v-5
w:must	h16i-12k-5l4m-6p-4q-4r10s4
w:mut	t9v-6
w:mutabl	t6
w:mutex	q4v-4
w:mutually	t-12v14
w:myself	m-3u4v6
w:nam	k-5m-11o-3p9t4u-4v7
w:name	a-3h12i-12j4k31l-4m-8n-5o3p-22q10r-11s-13t14v16
w:namespac	m-5q9t3
w:nan	v3
w:nativ	j-5k-7m6o10p-5q5r-6t4u10v-7
w:naturally	r4
w:navigat	k-4m10o8p-6q-5u9v-7
w:navigation	t9v-6
w:nd	m3
w:ndk	q8v-5
w:near	r3v-3
w:need	a-5d4e-8f-3h-6j-5k-7l-6m26o-10p-3q4r6s3t46u29v-54
w:neither	m-5n9q11t-4
w:nest	m-11p6v11
w:net	k14l-3m3n5o-4p-3q-6r-6t5u-4v10
w:netron	v4
w:network	d13j7k-3m11o-4p-4r-4t-4
w:neutral	u5
w:never	d6h7j5l-9n17p11q-3r-20s13t-4u-8v-6
w:new	e4f-3h4j-4k-11n14o16p6r17s-10t-21
w:newer	d5k16n7t-6u11v-25
w:newest	u7
w:newlin	m3t-5v8
w:newly	k-5m4s4
w:newtyp	m5
w:next	h5o-4r-16s-4t28u-6v8
w:ng	r5v-3
w:nice	j-5m-4t25v-7
w:nightly	m4
w:nikomatsakis	m3
w:nil	m4t-3v6
w:no	b-5c-3f-7g-4h5j-6k22l-4n-6o9p23q6r-5s4t-21u-17v10
w:node	d7h-3k6l-5m16n13p-14q-11r-19s-4t-5u-9v31
w:node_modules	h-3m15v-9
w:non	a4j5k-5l-3n-4p-4q-11r-18s4t35v6
w:none	k4m-3p-5q3t-4u25v-13
w:nor	m-3n9r6v-5
w:normal	m-4o-4s4v6
w:normalization	t4v-4
w:normally	a6k-4l3m-7r9s-5v3
w:not	a17b-11c-8d-15f11g-5h22i-10j13k-12l-6n-25o7p33q-17r9s-5t10v-9
w:note	j3m-11q-6r26s-3t21u8v-32
w:notebook	r10v-7
w:noth	k9l8m11n4p28q-5r9t-8u-5v-34
w:notic	a5k9m-3o-8p-7q-6r10s10t8u-3v-11
w:notification	k10o-5r-8t-7u4v19
w:notify	t-4v9
w:now	a3c8d-6i5j-8k-7l-3m11o-6p-13q25r-6s11t17u5v-28
w:np	m-4q-11v23
w:npm	b5p4u6v-7
w:nt	q-3t-7u20
w:null	l6m5n3r-8t-4v4
w:number	a-3k-6m12n-4o-4p-8r-7t11u-6v31
w:numpy	m-15q4t-4v22
w:nvidia	v4
w:nvm	k5
w:o2	v4
w:obj	t-6v14
w:object	a8j-5k-7q6t-9u4v14
w:observ	a5k-4l11m-9o-3p-8r25t4v-14
w:observation	v5
w:obsolet	t4v3
w:obtain	l10q-5t-5v4
w:obvious	r11t6v-8
w:obviously	s3v3
w:occasionally	v4
w:occur	h15j-4k4l-6m6o9q3r13s-8u-6v-24
w:odd	t-6u3v9
w:ode	p12v-6
w:off	a-5b9k-6m-7n-3o-3p-8q22r6s3t-19v23
w:offend	m-3
w:offer	t7
w:offic	j4o6t-8u18v-10
w:official	o6p8r3t11v-15
w:offlin	q-8t5u-4v14
w:offset	b11t-3v4
w:often	k3s-3t9v-9
w:ok	m6o4q-5v6
w:okay	q-4s6t-5v6
w:old	h7k21l-7o-3p-3u-5
w:older	m-5r7u-4v14
w:onboard	t-8u9
w:once	b3h5k-7o-6p-8q5r-12t-11v49
w:one	a-5b8d5f-4h-3k-16l-7m-16p5q-24r16s-14t43u4v16
w:onlin	v3
w:only	d-4f-3h-6j6k21l-9m8n-5o-22q-31t20u-8v45
w:onnx	m6n11q-3v-12
w:op	s5t6v-5
w:open	a-5f-3k15l-6m-15n9o15p7r6s-15t-15v6
w:openai	s6t-5
w:opencv	j-3k-9l-4m-28n19o-9p-8q53r-6s-4t-7u-15v38
w:opencv_extra	q11t7u-4v4
w:operat	n-3o3p-5q25r-5u14v-17
w:operation	k13p-4q-8r-6s5t4u12v-7
w:operator	m6q3v-7
w:opinion	p-5v3
w:ops	m8t6v-10
w:opt	k-4q12v-5
w:optimal	v3
w:optimisation	v13
w:optimiz	q-10t10v8
w:optimization	q-4t6
w:option	b-4j12k-5m-7o10p-11r16t16u-4v-9
w:optional	p-3t5v4
w:opus	a4k-5p-4r13s7t-9u-4v5
w:order	m6q-5r-12s6t9u4v5
w:ordinary	t6v-4
w:org	d-3e-6h-3j12k-6l-4m-15p-11r-12s-5t28u-7v42
w:organization	f6
w:origin	v4
w:original	j5m-5o5p-4q-7r-10t17u-4v10
w:originally	q-6r10t-7u10v-3
w:os	j-9k14l18m10n-3o-4p-7q-11r-11u-12v21
w:other	d4h4i-6j6k-12l-10m9o-13p7q-22s13t14u5v7
w:otherwis	m-6o-3q7u-5v17
w:ought	r3t-5v4
w:out	e4i-4j-3k-4m20n7o-10p-15q-7r-13s15t6u13
w:outdat	j-3q-5t5v6
w:output	a-7h-8k11l5n-5o-10p-4q-21r19t-13u5v38
w:outsid	j6l4m-4p-5q-5s-4t4v10
w:over	b4k9n9o-4p7q10r-4s3t6u-6v-26
w:overall	a4s-3t-6v7
w:overflow	t-9u9v16
w:overhead	s3
w:overlap	q19t-4v-8
w:overload	c9d-5m4q3t-5
w:overlook	q3
w:overrid	o3t3
w:oversight	t3
w:overwrit	k14v-8
w:overwritten	k10v-5
w:own	f6j7m-6p-4r-6t10u6v-8
w:pack	k-3l9p6q11r-4t-8u-6v-5
w:packag	p-5r-4s-5t9v17
w:packet	t14v-9
w:pad	m-7t-5v19
w:page	a25d28h5j4k-6n3o-6p5q-5r-14s-5t-17v-11
w:pager	q7v-4
w:pair	j3p13r-3
w:palett	k-5p7v5
w:pane	u3
w:panel	j-4m-3p8r4
w:panic	m12
w:para	t4
w:paragraph	t-4u6
w:parallel	b5i6k-5m-4q-4v7
w:parallelism	q5v-5
w:param	m4
w:parameter	l7p-3q-9t19
w:parent	j-3k-4l6m4r6t10v-16
w:pars	h7m-7p-9q-4r-7v23
w:parser	h-3k11m-7t8u8v-6
w:part	m5q-3u6v5
w:partial	s3
w:partially	k5m9q-4v-6
w:party	m6t3u-4v6
w:pass	e6j-7l4m14o-12p-5r11s-4t4u7v-9
w:password	e8k-4r-5s4t-12u-3v22
w:past	i3m6q-6r15s-4t6v-4
w:pat	t6v-4
w:patch	q8r-6t18u-6
w:path	e-3h-3k30l17m-7n-3o14q-9r-13s14t-5u-4v-19
w:pattern	a8j-4k3l-4o7q-3t7u12v-13
w:paus	t-6u8
w:pay	u14v-6
w:payload	t-8v10
w:pc	j7p-3t-8v14
w:pdf	h10k5m-7o-4s-7t20u-6v4
w:pe	m-6q-4t27v-9
w:peer	k15m-8n12t-6v-6
w:pem	j6v3
w:pend	p4v-3
w:peopl	t4u4v-3
w:per	b4m-9p6t22u7v-20
w:perf	t3u3
w:perfectly	j-3k-6p11r3
w:perform	f14k-4m-5r-4u-4v15
w:performanc	k-5m6n9p-4q-10r-5s5t5u8v4
w:perhap	t12
w:perl	t-4v8
w:permission	f12k8l-5m6o5p-12s9t-9u-4
w:permit	k3v-4
w:persist	h15l6m-8o7p-5r3s-6u8v-15
w:persistenc	k10m-4v-5
w:persistent	t17v-7
w:person	t-7u8
w:phas	s5u3v-3
w:phon	e5
w:photo	n21q6r-10t-5v-4
w:php	p4s3u9v-11
w:phras	k10m-3p3s-3v-6
w:pick	k-5r4v6
w:picker	m-3q-4r23v-4
w:pictur	p-5r7t-5v6
w:piec	k5t-4v4
w:pin	r7v-4
w:ping	n7q5v-5
w:pip	l4q8t-3u-3v4
w:pipe	l6t4v-4
w:pipelin	j-4l7s4t-4v7
w:pixel	r-3s7t-4v4
w:pkg	m16q4r-3t8u-3v-17
w:plac	m8n8q-5s-3t15u-4v-8
w:placeholder	p-3r16u6v-6
w:placement	r4
w:plain	t3
w:plan	a20h-3j6l-4o-5p-6q-8r-9s17t21u-6v-17
w:platform	p-5q14r-5t7u-5
w:plausibl	p3
w:play	a-3d-3j5k-3l-3o-6p-6q-14r-8s-4t43u-6v23
w:playground	m6q-4t-7v9
w:pleas	b6c9d-6h11j-3l-5m-8n7o-6q-11r-9s-8u43v-16
w:plugin	m-14o3p51q-12r-15s-3u-5
w:plus	k4t-6v6
w:png	m-4p4r5t4
w:point	m5o5q12r-3s5u-5v-4
w:pointer	j-3m10t28u-7v-17
w:policy	f8g10m-5o-4q-3t-12u4v13
w:polish	b9
w:poll	b4
w:pollut	l7q5r-6
w:poor	m5s5v-4
w:poorly	p-4q4v4
w:pop	e6q6r-6s7v-8
w:popup	r-3s7
w:port	e-3k6m-4n5o7q-5r14t-4v-7
w:portabl	o7
w:portal	m13v-6
w:position	m7t4v-8
w:positiv	q-4v13
w:posix	k9q-4v4
w:possibl	l-3m-5n12o6p-7q-16r-5s-4t35v-3
w:possibly	l4p-4q5t7
w:post	a4i-6q-6s12u6v4
w:potential	p3r-5t4u4v-5
w:potentially	g6o-4t3u3v-5
w:power	m12r-8
w:powerful	t5
w:pr	l4m-9q-5r-5s14t-6u12v3
w:practic	j-3l4
w:practical	t5
w:pre	m-4o5p7q-8r4u5v-5
w:precis	r-5t10
w:precisely	k4
w:precision	k5o-4p-3v14
w:predict	m5v-4
w:predictabl	p-4q4
w:prediction	v5
w:prefer	m-4t6u23v-12
w:prefix	q-3v7
w:prepar	q-5v6
w:present	k5o-5q-3r9
w:presentation	r4t7v-11
w:press	h7k-8m-4o-3p-6r20s-7t17v-11
w:pressur	s5
w:presumably	m10v-9
w:pretoolus	o-6p5r6v-4
w:prettier	o6p-4v4
w:pretty	r9t8
w:prevent	h7r-4t16u-4v-8
w:preview	p-8q-3r8t-7u4v17
w:previous	k-7m-4o-6p-11r14s10t-7u-7v22
w:previously	a5l-3m-7o10p4r3s5t-9
w:pric	a27m-4t-7u19v-21
w:primarily	a3s-3
w:primitiv	q4t4v-4
w:print	j7k-8n14p-7q-4r5t12u-15v5
w:println	m-9v15
w:prior	h8v-5
w:priority	m-3q-3r13t12u5v-15
w:privacy	u6
w:privat	p8q-3
w:pro	a12h5m-3o-6r-6s-3v8
w:probably	m7p-5t19u-6v-6
w:problem	a-4j-3k-9l3m-3n9o-8p-10q15r3t3u4v8
w:problematic	t7v-6
w:proc	s4v7
w:process	a4j-3l8m16o-8p-17q12r-4s-11t6u19v-11
w:processor	m7t-12v14
w:produc	k-5m4p-3q-12r15s4
w:product	t-10u11
w:production	h6m-7p-9r-6v24
w:productivity	s5
w:profil	o15r-6t-3u-3
w:profiler	t-5v7
w:program	j7k8l6m-4o-4p-9r-7s-4u7v10
w:progress	i3t4
w:progressiv	m-4r12t-3
w:project	h-5k9l-4n3o-4p13q6s10t-11u4v-11
w:promis	h-3t-5v10
w:prompt	h-4i4j12k-17l-6m7o21p-12q-7r9s5t-13u3v8
w:pron	t4
w:prop	v12
w:propagat	m3t-4
w:proper	r3u4v-3
w:properly	b-4j4l-3q-5r8u8v-9
w:property	h-5k3o7p6r-5
w:propos	r-4s4u13v-5
w:protect	k4t3
w:protocol	u3v5
w:prototyp	t7v-6
w:proven	u3
w:provid	b-4h3k6q-7r17s-4v-6
w:provider	b8e12k5m-4r6t-6v-8
w:proxy	a8j6q-4v4
w:prun	t-6v15
w:ps	l10r-3t-3u6v-8
w:pthread	v4
w:public	j6s4t-6u8
w:publish	e4f7v-4
w:pull	n7o-4q20r-8t13u-9
w:pure	t6v-6
w:purpos	p4t9v-4
w:push	j8m4q-4s3t-8u-4v11
w:put	m10r4t7v-10
w:pwd	l4s5
w:py	a-13k-4m-7q-18t-17u21v46
w:pylanc	m15p-5t-3u-4v4
w:python	h6l-4m24n6o-4p-9q4s-5t11v-12
w:python3	q5
w:quality	o-4s13v8
w:quantum	e4m-3t4u10v-6
w:que	e14p12r-4v-10
w:query	d5j4q14v-13
w:question	h4j5k-6m5o-8r6s8t-19u4v15
w:queu	t5v-3
w:quick	k-6r17s6t8v-14
w:quickly	l10q-5t-4v5
w:quit	l10m13r-9u-4v-9
w:quot	l5m-9n4q-18r-14s5t14v29
w:r2	m5v-3
w:race	m10q12t-5v-11
w:rais	m-10q-7v20
w:ram	n5
w:ran	k-4m5o4q17s5t-5u6v-20
w:random	j-3l7m10n8q-11v-5
w:randomly	q-6r7v6
w:rang	m8o7q-3
w:rapidly	l3r5
w:rarely	t6
w:rate	a3k-4m-5n4r7t-10u-3v22
w:rather	t11
w:ratio	r11t-6
w:raw	n13o6r-3v-11
w:rd	m6p19r4t-4v-9
w:re	m-4r-4v20
w:reach	a6s-5t-9v17
w:react	d4f-3h-4j-3k-3l-5m30n-4p11r-25s-6t-46u-8v78
w:read	a-7h5j7k15l3o-4p6q-23r8s8t8v-17
w:readability	t4v-4
w:readabl	r13v-8
w:reader	r-6t19v-8
w:readiness	h4m-3q11r-5u-4v8
w:readm	q12
w:readonly	k6s4
w:ready	t-3v7
w:real	r-5t-6v18
w:realiz	v3
w:reallocation	p-5v6
w:really	m4r-4s8t18u-3v-15
w:reason	m5p-5q9t21u-3v-16
w:reasonabl	t4v5
w:reboot	j4p-5r8
w:rebuild	j-3l7
w:recall	v3
w:receiv	f7h3o-9p9t-7u-3v6
w:receiver	t12v-10
w:recent	m-5p4q-5r6
w:recently	t3
w:recip	r-4s6
w:recogniz	h7k5r-5t5v-7
w:recommend	t7
w:recommendation	u4
w:reconnect	j7n9p4t-4v-10
w:record	j6k8n-7p-3q-4r7u19v-20
w:recover	m4v-3
w:recreat	v5
w:recursion	v5
w:recursiv	m12t-4
w:red	m4v3
w:redact	n10q-9r-5t17u-6v5
w:redesign	s4
w:redirect	e3l4m-4o-5r4s4t6v-4
w:reduc	d8k7m-6p-3q-5u11
w:reduction	m-11v16
w:redundant	s7
w:ref	p5r-6t8
w:refactor	s5t-4u4
w:refer	i-6q5s9t-13u9v8
w:referenc	k3n7p9r-11t-7v7
w:refin	t-11u9v4
w:refinement	t-4
w:reflect	s5t5v-5
w:reflection	m4s4v-3
w:refresh	t-8u8
w:refus	b8e5h6j-5k4l4s-6v-8
w:regard	m5r-6t16v-10
w:regardless	h5k7r21s-5v-13
w:regex	s5t-7v4
w:regexp	m5
w:region	j6m4v-3
w:register	b-4k-3m-7p13q8u-3v12
w:registry	b6u4
w:regression	o3p9r-4s6
w:regular	r9
w:reindex	m4
w:reinstall	m6o-5q11r7s-5u-5v5
w:reject	e4h7k4l7m-5o12q-6r-3t-6u6v-13
w:rejection	s5v-3
w:relat	m30n3p-9q-8t6v-8
w:relationship	p12r-7u11v-9
w:relativ	r4
w:relatively	v9
w:releas	j-3m-4n5o-4p6q12r10s-4t7u6v-27
w:relevant	r7v-3
w:reliably	p8r-4
w:reload	m4o11q-3
w:rely	p-3t4u6v-4
w:remain	i5j11m-5n8q-4r-10t-5u9v-7
w:remind	m3t4v-4
w:reminder	l9r-5s5
w:remot	l6m5o6r-3t-4u-3
w:remov	h8m3n-5o-5p-4q-12r5t12u6v4
w:renam	k20q-7v-3
w:render	p-10r6t-6v28
w:renderer	m4p-5q-3t3u-6v22
w:reopen	m-6p9r-3
w:reorder	m3p4
w:reorganization	u5
w:repair	m-4q9v-4
w:repeat	l9m-7q-6s9u-5
w:repeatedly	p3r-5s11v-3
w:repetitiv	s4
w:replac	q3r9t-15u8v8
w:replacement	v7
w:replicat	r-4t4
w:repo	e-4j4k-15m7o-9s15t-6u-4v10
w:report	d4m-5n-7q-3r-10s11v17
w:reporter	p-3r11
w:repository	b4e-4o-4q-4r-3s10u6v5
w:represent	k4m5q-3t9v-7
w:representation	m4
w:repro	r12t-9v7
w:reproduc	j-5l4m19n11q-9r12s-6t-24v4
w:reproducibl	d5
w:reproduction	k4p-3r-6v12
w:req	t-10v14
w:request	a-6b24d6f4h9j-7k-13l6m-22n-4o-7p-8r-16s10t22u12v-5
w:requir	a-4i6l-3m9p-7q-3r-8s17t41u-4v-41
w:requirement	j6q3r-4t-12u11
w:research	t4v-5
w:reserv	o5v4
w:reset	a10b-4l3p-5r-4v14
w:resiz	m5r18t-3v-9
w:resolution	j4u11v-8
w:resolv	j4k-7m-8o6p7q16r-11s17t-40u4v25
w:resourc	f8h9v-7
w:resp	v-3
w:respect	a3m5r-3t-4v3
w:respond	m11p4r-3t-8u8v-3
w:respons	k-5r-4s14t4v-6
w:response_	q7t10u-3v-7
w:responsibility	v4
w:rest	b8k14v-12
w:restart	j7l-3m-3r9s-5u-5v7
w:restor	m-4p-4q-5t4u8v6
w:restrict	u24v-8
w:restriction	s4
w:result	e-4k12l-7m-29n6o-9p5q3r4t13u-7v23
w:resum	k8l-3q-5r18s-6t4v-6
w:retriev	f7j10k-4p-5r-7t10v-4
w:retry	b8j-6k7n7q-4t-3u14v-7
w:return	a7b3f5h12j-7k7l-6n-4o-9p-13q-5r-14s-10t11u-7v36
w:reusabl	v3
w:rev	q4
w:reveal	l3v5
w:revers	v3
w:revert	k-7m-6q12r-5s4v4
w:review	n9q-10s17t-5v-4
w:rewind	h8v-5
w:rework	q4
w:rewrit	m15r-3t10v-19
w:rewritten	t-3v8
w:rf	s9
w:rfc	v7
w:rhs	t-4
w:rid	m4t8v-6
w:right	f5i-6m7p14q-6r20t5u-7v-10
w:rm	q3s11v-5
w:rn	o6
w:rng	m8q-7
w:roadmap	m4
w:roll	q-5v12
w:root	j-5k5m15q6t-6u10v-19
w:round	a-6j5m-4p-4q-6r-3t-19u-5v51
w:rout	u6
w:router	j5m-6r-3v8
w:routin	v4
w:row	b8r18t-13u7
w:rpath	m-6q11v-5
w:rpc	k-4l8m-4q-7u-4v16
w:rs	k-5m17q-7t28u-3v-20
w:rt	t10
w:rule	d6m-6o14p12r-4t-10u-6
w:run	a5b-3d-4e-3f-4h-14i5j-18k-4l24m24n5o-9p-10q13r-18s-8t13u13v-5
w:runner	k11m17o7p-8q-4r-5u-6v-6
w:runtim	j-4k-4m6n7q-12r-4t7u-10v19
w:rust	m34n-3p-3q-13r-6t39v-36
w:rust_log	m6v-4
w:rustbot	t5
w:rustc	k-5m13q-12t30v-11
w:rustdoc	t8v-4
w:rustpkg	t4
w:safari	q-3r-4s6t-8u20
w:safe	m6v-4
w:safely	q-4v17
w:said	s8t6v-7
w:sam	m-3q3t-4u7
w:same	a7d-4f4h-5i3j-3k20l-3m-16n-7o-10p6q12r-14s6t-5u20v-9
w:sampl	a8k-4q-7r-3t-9u6v24
w:sandbox	o8p3r-4t-10u9v7
w:sanitizer	m-7q6v6
w:sanity	t3
w:sat	t9v-5
w:satisfy	q6
w:sav	k24p-4q-10s-6t-4u-6v12
w:save	k4m-4o-6p-6q-5r8u-7v24
w:saw	a5j-3l5t-6v5
w:say	a26b6d18e9i-6l-4m-14n7o-10p20r-18t5u-13v-21
w:scal	r6t-8v12
w:scalar	m-8v11
w:scan	m6t-5u4
w:scatter	t6v-4
w:scen	t-12u8v18
w:scenario	t-8u11
w:schedul	b11m-4
w:scheduler	k4t4v-4
w:schema	h7k6l7p-3q-5r-6s4t-14v10
w:scop	o9t8u6v-14
w:screen	m11o-7p-3q-5r19t9u-5v-5
w:screenshot	h9p-3r18v-7
w:script	j-4l7m-3p4q4r-7u4
w:scroll	m6n21p-4t-5v-3
w:sdk	j6q4t5
w:se	m20q34t-7u-4v-20
w:search	d5h5j8m-6n6o-3p-6q-4r12s-9t4u9v-20
w:second	e6j-10k-3l22n4o-5t-20u-5v22
w:secondary	r-5v8
w:section	k-4o17v-5
w:security	q4t-3u4v-5
w:see	a-7b-4h-5j3k14m10n-8o6p5q-19r21s-15t15u8v-13
w:seed	m-12v27
w:seem	a-3e-4h-3j-5l-4m6n-5p-20q9r43t-12u-11v12
w:seemingly	m3
w:seen	l4n10r7t-8u-3
w:segfault	m15q-4v-4
w:segment	k4
w:segmentation	t7v-8
w:select	m-6o-10p8q-6r47t9u-8v-24
w:selection	m-4o-4p5r8t8v-4
w:self	m8q-4r6
w:semantic	v4
w:send	h10k-6n8o-4q-9s-3t3v4
w:sens	v10
w:sensitiv	m6t8v-8
w:sent	t7
w:sentry	m5v-4
w:sep	m4q-5v4
w:separat	s5t-7u8
w:separately	q13t-4
w:separation	r7v-3
w:separator	r13t-9v4
w:sequenc	r16v-4
w:sequential	q4t3
w:sequentially	q5u3v-6
w:serializ	r4
w:serializabl	v10
w:serv	o7r-6t9v-3
w:server	d11h6j5o-3p10q9s-9t-8u-8v-6
w:servic	d17k-4l6m-4o-3q10t-16u14v-12
w:servo	m5
w:sery	r5v-5
w:session	a13b-6f6h-5i-5j7k5m-8n-4o-4q-10r10t12u-10v5
w:set	e-4f-4h-5j-3k-6m4n-5o40p6q-6r12s-4t-34u-11v30
w:setup	o10q7t-3u-3
w:sever	l8r-7
w:several	i3o-5q6v-3
w:severity	o3
w:sh	m-4p16q19r-7t-4v-14
w:shadow	t-8v11
w:shallow	t5v-3
w:shap	q-11v14
w:shar	i6k28p5r-10s-5t-5u5v-12
w:shell	a-5j-4l22o18p-4r-9s5t-4v-7
w:shift	r11t4v-6
w:ship	j6q7v-3
w:short	r3t14u4v-16
w:shortcut	t6
w:shot	t-6u11v-5
w:should	a32c-4d-8e-7g-4h4i-9k-4l10m-38n-7o14p11q-19r3s4t49u-6v-22
w:shouldnt	l-3u6v9
w:show	a5b-5e4h3i-4k3l6m-7n13q-21r13s-7t13u9v-19
w:shown	k-4m-3q-5r25s-3t-8u5v4
w:shut	v5
w:shutdown	k4o6t-4
w:sid	m7
w:side	k-3r15v-4
w:sidebar	k5q-4r6
w:sign	e10j5k9o5p-5q-4t-9u-4
w:signal	r-3u3
w:signatur	m3q-6t-3u-3v15
w:significant	a5m-5p-4r-5s7t-4u11
w:significantly	t6v-4
w:silently	j-4k9l3m12p9r-4t-7v-8
w:similar	k4o-3p6q-5t18u-4v-7
w:simpl	m-5n8q-4r-4s4t4u-5v16
w:simpler	s5
w:simplest	t-4v8
w:simply	k4m4n-4t6
w:simultaneously	q5
w:sinc	d27h-4j-8k5m-5o-3p15q-8r-8s6t20v-26
w:singl	a3p-5t14u14v-15
w:sit	d8j3
w:site	k4p-9q-3v13
w:situation	t3
w:siz	r-4s6
w:size	h7k-11m7n9q-8r-6t7v8
w:skill	j10k-4p7r-3
w:skip	t-4v8
w:slash	b-4k5l-3o9p-9r7t7v-5
w:slic	t24v-16
w:slightly	v4
w:slow	b15m-7n13q3r-3t-9u-5v7
w:slowdown	v5
w:slower	m-6n19
w:small	h7j9k-5m7n6q-4r13s-5t-10u12v-18
w:smaller	h11t4v-6
w:smart	m-3s8
w:snap	k11l10q-6
w:snapshot	v7
w:snippet	m-5p-3q10r5u-5v10
w:so	a-5h4i-3j6k-8l6m-15n6p-11q27s11t14v-22
w:socket	j11p-3t4
w:soft	t3v3
w:softwar	o5p-4q-3v6
w:solution	h7k-4m-11o-3p-4r-6s-4t5u10v16
w:solv	m-4p3r-3t-15u-5v26
w:som	i3
w:some	k5l-7n-3o7q15r-8s-4t12u-18v17
w:somebody	r-8t9
w:somehow	q5t4v-4
w:someon	e3j-4k-4m-7n-3o4p-4q13r4v6
w:someth	d4i-4k-6m5o-4q-15r-4s3t18u14
w:sometim	j-6k-7p-3q4r19u-5v-4
w:somewhat	m7v-7
w:somewher	k6l4v-3
w:sonnet	m-5o4p-4r-6s-8t-4v30
w:soon	m5
w:sorry	q-4r-10t-4u39v-14
w:sort	r4t5
w:sound	o6v-4
w:sourc	j-6k6m-31n-5p16q28r-14s-3t31u-11
w:sp	m-6v12
w:spac	k21s3t6u6v-21
w:spam	m-8p6u6
w:span	t6
w:spawn	l6p12s-5t-4
w:spe	m-6t10v10
w:speak	v5
w:spec	t26v-16
w:special	t4
w:specializ	t5v-5
w:specially	s5
w:specifi	p-3r4
w:specific	a3o9p-5q-4r-6t10u-4v-4
w:specifically	p-8v19
w:specification	o5p-4t-8u8
w:specify	k-6m-8q-5t3v19
w:speedup	t5
w:spell	t4
w:spend	n8o4v-8
w:spent	t-4v4
w:split	n9t-5u-6v9
w:spot	n10u-4v-4
w:spurious	m-4v12
w:sql	u4v-4
w:sqlit	u-5v12
w:sqlite3	k25q-4t-6v-8
w:src	k14m13n-6p-18q-3r-9s-4t-29u16v41
w:ssd	k18v-8
w:ssh	e-4j5m5o9q-4r-7t-4u-5v7
w:st	r5
w:stabl	m-8p4q7t-4u-3v17
w:stack	k-4m11n5p4r-4t-10u19v-9
w:stackoverflow	m3r-4u9v-5
w:stag	o12r-4t-13u32v-20
w:stage0	q-4t6
w:stal	l4q7r-3
w:standalon	m5v-4
w:standard	h-8k30l7m-10p7q-8r-11t10v-12
w:start	a8b9f-4h-5i-4j9l9m-8p3q-3r24s5t-5u-12v-19
w:startup	o4p6r-7t-4u4v4
w:stat	e-4k-6m-4q14r-4t4u10
w:statement	q4t8u16v-26
w:static	m-4q-3r-4t-6u14v11
w:status	a-5d32f6h-5j-5k5l13m-10o-7r-4s-6t-14v-8
w:stay	e5j5k5q-8r-14t-9u-3v34
w:std	m-11q16r-4t21u-6v-7
w:stderr	j-3k4l5
w:stdin	l6m-4
w:stdout	j-3l5v-3
w:steal	p5r-5
w:step	j-5k-4l7m4n13p6r11s-5t-20
w:still	h12i-4j-5k-7m-12n-4o24p19q18s-12t20u-13v-24
w:stomp	t5
w:stop	a-4b7j9k5l-5o-6p22q-15r-18t-11v21
w:stor	e-4k-4m13q-3r-4u29v-19
w:storag	q19t-13u10v-6
w:story	t-10u11
w:str	t12v-5
w:strac	m8v-5
w:straight	s8
w:strang	m-4r18v-8
w:strategy	u3v-3
w:strconv	t4v-3
w:stream	i-5k13m-3s9t-4u6v-9
w:strict	t-8u7v7
w:string	d7h7m4o-6p5q-7t-25u-11v46
w:strip	l4t-10u11
w:strong	t-8v11
w:struct	m14v-11
w:structur	k-3q-5s3u6v4
w:struggl	r-3
w:stub	m-5v11
w:stuck	h4m10o-4q-4r5s-5
w:studio	p-3v9
w:stuff	t12v-8
w:stupid	t7v-7
w:styl	r15t-5u11v-11
w:sub	a4e4p-3q6
w:subagent	k-3p8s-6
w:subdirectory	k-4s5
w:subject	t5
w:submission	m-11q5t4v11
w:submit	m8o-7q-6r13v4
w:subprocess	q3t4v-4
w:subscription	a13v-4
w:subsequent	i-3v4
w:substr	m10v-9
w:subtl	m4v-3
w:subtre	v7
w:subtyp	h-4k8
w:succ	j-3l4v3
w:succeed	k-4l5m-4v4
w:success	m-5q5r-3t5
w:successfully	e-3f7k-11l-4m-7o-3p28r-9s10t-6
w:such	k-13m-7n-4p-4q11t23u-8v12
w:sudo	q6
w:sufficient	t4
w:suffix	u4v-3
w:suggest	b-4k4l9o-3q-3s4u-5
w:suggestion	s5v5
w:sum	a-6j5m-4r-3u-4v30
w:summary	h5k9l-3m-5o10p-9q-4s7t4u4v-11
w:super	k7p-6t3
w:support	a3b-4h7j-7l-4m-8n-4o-4p-7q21r11u14v-15
w:suppos	t10v-5
w:suppression	m9q-4v-4
w:sure	a5j3l4m13n-4o-5p-4r12s-3t4u3v-18
w:surely	t3
w:suspect	k4p4q-7v4
w:svg	n6v-4
w:swallow	u4
w:swap	k4t-4
w:switch	a5k3m5p-4q8r7s-5t12v-20
w:symbol	m-7p-4q-4r37u-3v-6
w:symbolic	k6
w:symlink	k7q3
w:symptom	k4
w:sync	b7k-4m-6o7p-4q4t-3v3
w:syntax	k-4l5m14o6p-4t36u-8v-32
w:sys	t4
w:syscall	k6q-5r-4t4v5
w:system	a-4h-4k5l14n-6o5p-19q21r-18s33t-16u7v-11
w:t10	o5
w:tab	d4k-5m-9n5p12q-4r6s-3t3v-5
w:tabl	r-3u10
w:tag	k8m6p-4r4t-4
w:tail	l8
w:tak	t5
w:take	k11l8n25o-3p-7q-5r-10s12t8u-9v-22
w:taken	o7t6v-5
w:talk	r3
w:tar	q10v-4
w:target	a8m-5p-4q14t-5u11v-16
w:task	a-15f12i-3k-9m11o-5q-13s7t29u-13v9
w:tcp	j10n18p-4v-20
w:teach	t5
w:team	o3p-4s5t4u5v-6
w:technically	r5t6v-5
w:techniqu	n12t-4v-5
w:telemetry	o6
w:tell	a5j7k-10l3p-7r12s15t-18u-4v5
w:temp	m-5q4s-4u11v-4
w:templat	r-3t-9u-3v25
w:temporary	k6
w:tend	t4
w:tensor	m20n4o-4q-4t-3
w:tensorflow	k-6m-5p-4q28r-6s-4t-6u11v8
w:term	t6u5v-7
w:terminal	e3l5m15o-6q5r18s-10t-10u-5v-9
w:terminat	p4r5v-8
w:termination	m-5v14
w:test	a-5b-3d-4e-6f-4g3j-6k-6m-20n7o-18p7q-5r63t-15u19v-6
w:testcas	m3
w:text	a9i-6j6l-3m4o-7p-9q-5r24s6t-14
w:tf	k5m-23p-4q-12r-5s-4t14u-4v49
w:tflit	q-5v8
w:th	s4
w:than	a-7h-4i3j-4l-4m-16n20q-3r3t-11u-11v38
w:thank	n4p-9q3s-4t-13u23v9
w:their	f5k24l-4m-3o-5q-5r-14s-3t10u-5v8
w:them	j4l4o5p6q-8s11t10u-6v-15
w:then	a7d-3h-6k-8l-12m17n13p-15q-12r14s29t-16u-19v20
w:ther	d-4e-3f-3k-8m-9n6o5p5q6r19s-9t26u-17v-9
w:therefor	t9
w:thes	k-4l3m-4p13q-9s10u-7v18
w:thestinger	m4
w:theyr	t4
w:thing	k-4p-4r-6s6t23u-9v5
w:think	h6i-5k-4l-6m-7o7p-5q-3r-5s10t38u-10v-7
w:third	a4d3u-4v9
w:thos	m-7o-4q-4r7u7
w:though	k-3m11n-3q-3r-3t7u-4
w:thought	r9s6v-3
w:thre	h6j-5n8o-6r6v-8
w:thread	k12l-3m6p6q-7t-8
w:threshold	h6o3s-3t6
w:through	i-6j7n18o10q-13s4t14v-33
w:throughout	m3
w:throw	d5h8k4m5q5s-4t-4u-5v-7
w:thru	e4
w:thu	j-3l7q-5
w:thus	t-5v6
w:ticket	d5
w:tie	t-8v13
w:tier	b-3r10t-10u9
w:tight	n3
w:tim	m4t-8v10
w:time	e3h-4i4j-5k-3l5m-8n9o4p-6q18r-5s9t-15u5v3
w:timelin	r22t-4v-10
w:timeout	e7j10m-19n8u-3v12
w:timer	a6t4
w:timestamp	s7t5v-9
w:tip	m7q-5t-8v8
w:titl	k5r3v-4
w:tls	j-3l7n9v-4
w:tmp	k6m-5q-4t9
w:today	p-4r-9u5v14
w:toggl	r11t-11u8
w:token	a5h-6k-5q-4r-10s14t7u-4
w:told	s11v-4
w:too	b24h13i7j-4l6m-3n5p-6q-13r5s-4t5u12v-38
w:tool	a-3e-4f5h18i-12l23m5n-5o-5p23q-10r10s-11t-7u-13v-11
w:toolchain	q4
w:toolkit	q4
w:toolset	u3
w:top	n5p-3r12v-3
w:topic	t5
w:total	a-6j5m-3t-8v27
w:touch	k6r-4s8v-3
w:tr	v3
w:trac	m-3r22t-12u3v-3
w:traceback	m-6v4
w:track	i6k-4l5n-3p-5q-8t15u11v-13
w:tracker	k5n7t-9u21v-14
w:traffic	n7v-6
w:trail	o10r-5t6v-4
w:train	m-11o-4q-6r-3t7u-4v27
w:trait	m12t4v-6
w:tran	m8
w:transaction	m-5o6q-3r-4t4v10
w:transcript	p7r-3t14v-10
w:transfer	j10q-3t5
w:transformation	t3
w:transient	t16v-13
w:translat	t3
w:transparent	v5
w:transport	j4t-5v5
w:traversal	t-4v14
w:treat	b8k4t4v-6
w:tree	h-4k14m-4q-4r-6v14
w:tri	a4h5k-13n-4o-6p-4q-6r-5u-9v42
w:trial	a26t-3v-14
w:trick	j-3l4
w:trigger	m7o-6p19q-5r8s5u4v-14
w:trim	t6v-4
w:trip	m6v-3
w:trivial	s5t-7v7
w:troubleshoot	q6v-4
w:true	h-5k11l10m-8q-5s-4t-5v8
w:truncat	k11l7p-5q-9r-7t-11u6v18
w:truncation	q9
w:try	a-3c9d-7h20k-6l-5m8n-4o-5p19q-4r-13s15t5u-16v-7
w:ts	j3k7m-5p3q-3u16v-12
w:tunnel	k11v-4
w:tupl	q-4v8
w:turn	l3m7p-5r-8u-3v9
w:tutorial	p8
w:twic	a3k-6o-6q14r-12s8t-19u-7v39
w:twitter	r3
w:two	a21d7e4h5k28l-5m-7n3q-13t-47u7v7
w:txt	k-4l6m4n9q4r-4t-6
w:typ	h8k-5l-6m-13o-4p5q21r29s-6t-5u-4v-14
w:type	a-5d4e9f-4h-5j-8n-11o-13p-5q4r8s-14t65v-18
w:typeck	m3
w:typeerror	m18v-11
w:typescript	p9t-3v3
w:typestat	t4
w:typical	s15t-7v-3
w:typo	t4
w:ub	v5
w:ubuntu	a7k-3p-8q50r-4u-4v-21
w:ui	m-4r3t-16u15v6
w:uint	t5
w:ultimately	t6v-4
w:un	m11
w:unabl	i4j4k11m5o-4p-9q11u-3v-14
w:unam	t-7v9
w:unavailabl	d17t-3v-7
w:unchang	u5
w:uncheck	o-3t-4u7v5
w:unclear	t6v-5
w:unconditionally	t5
w:undefin	f8h-6k3m15o5q5t-11u-4v-4
w:under	j10k5n9o-3p13q-4r-7t-7u-4v-6
w:underlin	r7v-4
w:underly	o-6r8
w:understand	s6u-4
w:undesirabl	t5
w:undo	k4t18v-16
w:unexpect	m9q-5
w:unexpectedly	i6k7p6q-4v-9
w:unfamiliar	v5
w:unfortunately	j-3k5t3
w:unicod	m10t4v-9
w:uninitializ	v5
w:uninstall	j4m4p-4
w:uniqu	h16i-10m6q-4u8v-10
w:unit	g6r-8s9t4v-7
w:unity	m4t5
w:unix	l4m-5o3v4
w:unknown	b-4j5m5o10p-8r13t-5v-3
w:unless	m-3p-4r5s8t-4u-4v7
w:unnam	t8v-7
w:unnecessarily	r3
w:unnecessary	m-6p-4q-4t25
w:unreachabl	t9v-8
w:unrelat	t-7v8
w:unresolv	m3
w:unresponsiv	k-3m6r6
w:unsaf	j-3o-4s5t15u-14v20
w:unsign	m6q-3
w:unspecifi	t-7v10
w:unstabl	v4
w:unsupport	k6m13p-3
w:until	j3k5m4p4q-4r12t-8u-4
w:unus	a6d6o-4q-6t5
w:unusabl	l9m-5p4r-9t4
w:unwant	t9v-8
w:up	e4h-4j10m14p-19s6u7v-5
w:upcall	v-3
w:updat	a-5k-9l3m4n-4p-17r34s7t10v-12
w:updater	q15v-4
w:upgrad	a6b-4l-5m-6o-4q12r13s-3t-11u7
w:upload	d22h10r-3t-9u7v-13
w:upon	v4
w:upstream	d5r17v-9
w:url	e-4f7m5o6p5q-5r-10t5u4v-6
w:us	t-4v7
w:usabl	j6
w:usag	a16g7h-6m-5o4p-6t6u-6
w:use	b-7d-4e-4h4j10k15m-20o-11p15q-22r10s-5t37u-5v-4
w:used	d5k-4l-4m-11n-4o13p-3q-8r7v16
w:useful	m-3r-3t26v-14
w:useless	t7v-5
w:user	b-5f5h-4i-4j4k18l8m-40n10o-3p-20q-19r-10s28t12u27v-6
w:usernam	e5
w:usestat	m6p-5v5
w:using	d-3f3j3k-12l-9m-12o-6p-11q-17r26s6t-7u35v11
w:usp	m6
w:usr	k7m17o-3q8t-8v-5
w:utc	b10d21t-11v-5
w:utf	m7
w:util	q7v-8
w:utility	s5
w:uuid	h-4k7s9u4v-7
w:uv	t4
w:ux	t-4u6
w:v0	r-3u-3v15
w:v1	t-4v8
w:v16	m7
w:v2	a9h4k12l4o-3p-6s-9u-4v-4
w:v22	k6
w:v24	l10q-5
w:v3	d6t-7v9
w:v4	s3t6v-5
w:v8	o5v4
w:vagu	t12v-10
w:valgrind	m4q-4t6v-4
w:valid	k9p8s-5u-3
w:validat	j6m-4
w:validation	s3t-4u8
w:valu	a-3e6f6h5j-4k-3l-4m-12n-4o50p-17q-18r-10t-30v46
w:valuabl	t5
w:vanish	k16r-6
w:var	k-5m14n6o3q-5t-6
w:variabl	h8j5k-8m5o14p-7q-7r-6s3t-8v11
w:variant	q11r-5t6v-13
w:variation	t3
w:variety	m4
w:various	m-6t6u-4v11
w:vec	m6t5v-6
w:vector	m15q-3t9u-4v-11
w:ver	t3
w:verbos	s4t6v-3
w:verbosity	t6
w:verifi	v3
w:verify	k7r-4s7v-6
w:version	b-3c-3d-4e-6g-3h-10j-5k4l26m-33n17p9q31r-27s-12t-33v55
w:vertex	r6t-5u9
w:very	k5n3p-10q-7r15s-4t13u-6
w:via	k-12l13m-14o14p8q-10v8
w:video	k-11l9m-7o-5p-6q-9r6t-7u20v16
w:view	o-5p4r29t4u-4v-18
w:viewer	o6r18t-5v-12
w:vim	p11r-5t4
w:violat	g7
w:violation	g3
w:virtual	m-4t-4v11
w:visibility	t4
w:visibl	q-3r5u4v7
w:vision	m3
w:visit	m12q-5r4t-3u10v-7
w:visual	p-4t-7u9v8
w:visually	t4
w:vm	a7r-4
w:void	v4
w:volum	k21t-5u11v-16
w:vs	k6l-5m-15p8q5r-5s4t13v-7
w:vscod	e5h-4k14l5m7n-4o14q-14r25s-9t-16u-10
w:wa	l4
w:wait	b5e8k-3l12q11r-4s-4t-7u-4v-4
w:walk	m5
w:wallet	k-14l-5m-12o9q16r-9t-18u-8v56
w:want	a16h5j-5k5m-24o-3s5t7u-6v5
w:warn	a6k-5m-3o6p6q18r-22t7
w:wasnt	r4t-6v4
w:wast	k-3q7r-6s6t5v-6
w:watch	v11
w:way	k-9l3m-3o-3q-7r5s-5t44u-8v-11
w:wc	j-5l8
w:weak	t-7v20
w:web	f7j13k-5m-6p-7q-7t5u-5v7
w:websit	m14p-10q11t-6u-6v6
w:wed	j9t-4v6
w:week	n-3q6r-4t-6v18
w:weekly	a6s-4
w:weight	d8k5m-11t11
w:weird	p-5t4v4
w:welcom	r5
w:well	n-4o-4p-3q4r13t8u-9
w:went	d5m4q5v-10
w:werror	q13t-4v-4
w:weve	m3s5
w:what	e-5i5m18n20o-8p13q-13r-12s7t-10u-18v6
w:whatever	d8j4t6v-6
w:when	a3b-7c-5d-8g-5h16i-12j-5k4l10m12n-5o-12p-11q-27r15s4t-6u15v25
w:whenever	n5q4r-5s8t-8v5
w:wher	h7k-9l-5o-3q-15r-6s14t16u6
w:whether	k14m-5n17r-5s4t-5u8v-18
w:which	a-5d4f-4h6i4j-11k4m7n-7o-13p-8q-7r-6s-14t-6u19v44
w:whil	h-3k12m10n7o7p-9q3u-7v-12
w:whit	e6p-3r23t-4v-9
w:whitelist	v9
w:who	t15v-7
w:whol	h10m13t-10u7
w:whos	m3
w:why	a4m-8n5p-10r15t-5u3v9
w:wide	t-5u12v-3
w:width	m-5r5t-4v8
w:wiki	k-5m-3q12r-4t-7u-5v24
w:wikipedia	t-4v7
w:will	a-3b-5j-3l-6n5o7p-11q-6r14t-3u4v15
w:win	m-3o12q-4r9v-9
w:win32	o8v-3
w:win64	q-3t-7u20
w:wind	m5
w:window	a-6d-3f-3h-5j9k30l-7m8o4p-18q19r-14s-7t-10u35v-27
w:wip	k7v-4
w:wise	i-5n10s9v-9
w:within	j14o-4p-3q-4t7u3v-11
w:without	a5l-5m-8p14r-16s27t-16u9v-4
w:wo	v5
w:wonder	p-5q6s5
w:wont	j6p-4q-4r4t-4v11
w:word	r4t-7v9
w:work	a-9b-4d-6e9g-4h16l-7m-18n-15p13q-13r-6s-8t19u5v30
w:workaround	k9o6q-3r-8t7u8v-13
w:workflow	k4r-3t8u4v-5
w:workspac	k-5m21p36q-8r-8s-3t-6v-20
w:world	k6q-4v6
w:wors	k-3o-5q-5s6u-4v21
w:worst	m10
w:would	a-4b5k-5l-5m-6n6p-10q-10r-12s18t55u-4v-13
w:wrap	l8r-6t-7u-5v17
w:wrapper	k5l7r-8t6
w:writ	j14k12m14n-3o-6p-11q6r-9t16u-12v-13
w:written	i-6l6m8s7
w:wrong	b6e-4j-6k4l-5m-6n-6o-8p-7q7s10t-36u24v33
w:wsl	m6
w:www	j7k-5p-3q15r-4s-3t11u-4v-7
w:x1b	r11t-6
w:x2	r3t-4
w:x3	v3
w:x5	n10v-10
w:x64	k-4o11p-5q-5r-5t-8u25
w:x86	t-5v5
w:x86_64	m-3q28v-16
w:xcod	k-3v5
w:xml	k10v-3
w:xxx	m7o7t6u3v-14
w:xyz	u10
w:yaml	o11v-5
w:yarn	o8v-6
w:year	a5t8
w:yellow	a7r-3t-7u6
w:yes	h4j-8l-4m-26p-6q13r6s-6t10u-4v37
w:yesterday	a8
w:yet	a25d21m-5n8q-7r-7s-3t-13u-4v-5
w:yield	m4v-4
w:zero	j9m-8p-7q-8u-4v26
w:zh	l11o10p-4r-5v-5
w:zip	q-4t-13u20v5
w:zone	m5v4
x:class assertionerror	m-29q-5v41
x:class axioserror	m-4s8
x:class error	a4e-9i18j9l-11m-25o9p9q23r-7t-11u-4v4
x:class panic	m4q-8t14v-4
x:class runtimeerror	k-4q-8v12
x:class typeerror	j4m4p-5q7r-6t-4v9
x:code	k12l13m-8o4p-9q-4r11s-5u-3v-6
x:from description	a-21b-7c-7d-13e5f-4g-4h-12j22k51l24m21n-19o-4q53r-40s-21t-7u-27v11
x:from errors-block	a5e-5h13i5k-7l-5m-21o-5p5q-10r13s27v-5
x:from form-field	b-7e-4f-3h5j12l-10m17o-5p11q7r9s-12t-9
x:from title	d4h-4j3l-7m29o-3p-14q-4r-6s-4t-7v22
x:long stack	h4i9k-12m-19o-5q16r12s20t-4v-13
x:named assertion	m-29q-5v41
x:named axios	m-4s8
x:named error	a4b-3d-4e-12f-4g-4h-7i7j6k44l-4m-13q19r-16s10t-14u-13v11
x:named exception	a-13m16p24q-5r-5v-3
x:named invalid	m-4p4t8v-4
x:named runtime	k-4q-8v12
x:named type	j4m4p-5q7r-6t-4v9
x:none	a8b-8c-34d-9e-7f-9g-38h-36i-40j-37k-31l-32n10o32p-16q-4r36s-8t102u54v65
x:some	a-16b-15c-9d-12e-5f-10g-3j34k40m45n-21o-17p3q47r-24s-10t-25u-29v26
x:stack	a4e-11h12i4k-11l-7m-33o-7q13s24u-6v21
x:status 4xx	g3h5i9k9l-3m-15o4q-5r4t-6v4
y:code	a-21b-8c-11d-7g-9h-18i-22k-14l18m44o4p10q31r-10s-30t-23u54v15
y:fence 	a-5c-4d-4e6f-3g-4h-13i-5k15l7m29n7p-23q6r5s-21t25u4v-21
y:fence bash	k3m-11o11t-19u16
y:fence c++	q3t-4v4
y:fence console	q4v-5
y:fence cpp	k-4m-4p-4t-14u-3v35
y:fence diff	t-5v8
y:fence go	l4m-9q-5t-6v24
y:fence javascript	k5v5
y:fence json	l5m-5p23q-4r-11s-7t8u13v-15
y:fence markdown	p9
y:fence py	m-5q-5t-4v17
y:fence python	m-7q-8t-6u5v19
y:fence rust	k4m16q-5t20v-22
y:fence sh	j-3l4m-8v12
y:fence shell	a-4b-4f4h6i-5j4k-9m-32p7q19s4u-4v20
y:fence text	m34p-4q-4r-3v-14
y:fence typescript	t-4u6
y:fence yaml	o3
y:long output	a-20b-5c-6e-7f-9h15i6j-6k-23l4m55o13q-11r-29s12t4u-6v16
y:long text	a10d-3e-11f-4g4h5i-7j7k10l5m-26n25o11p16q-27r-16s15t-30u32v-12
y:output	a-21b-9c-11d-9e-5g-6h5i-11j-7k-12l4m37n5o5q20r14s21t-23u27v-25
y:picture	h15k-10m-5o-4p4r32s-7t3u6v-25
y:question	k-3n10o-4p-9q6t19u7v-8
y:system	a-7b-20c-13d-14e-25f-9g-7h8i-6j-6k53l19m-10n20o17q92r8s18t-66u-46v-5
y:version	a16b-14c-8d-6e-19f-16h7k28m12n15p13q-42r35s31t-40u-7`,calibration:{slope:.6211,shift:.5412}};var Pa=/^[twfec]:(.+)$|^g:(.+)@[twf]$/,He;function Mt(){let{shares:t,calibration:e}=Ct;return He??={...J(Ct),shares:t,calibration:e},He}s(Mt,"shippedModel");function $t(t,e,r=Mt()){let o=Fe(t,e,r.isKnown),a=Y(r,o),i=za(o,r);return O.flatMap(c=>{let l=r.classes.indexOf(c);return l<0?[]:[{category:c,share:r.shares[l]??1,total:a[l]??0,words:La(i,l)}]})}s($t,"learnedSupport");function za(t,{pairsOf:e}){return[...t].flatMap(([r,o])=>{let[,a,i]=Pa.exec(r)??[],c=a??i,l=c===void 0?void 0:e(r);return c===void 0||l===void 0?[]:[{word:c,value:o,pairs:l}]})}s(za,"wordsOf");function La(t,e){let r=new Map;for(let{word:o,value:a,pairs:i}of t)for(let c=0;c<i.length;c+=2)i[c]===e&&r.set(o,(r.get(o)??0)+a*(i[c+1]??0));return[...r].map(([o,a])=>({word:o,weight:a}))}s(La,"wordWeights");function Ke(t,e){return[...t].flatMap(({id:r,patterns:o,where:a,weight:i})=>{let c=e.filter(({place:l})=>a.has(l)).sort((l,u)=>u.factor-l.factor);return o.flatMap((l,u)=>{let p=c.find(({text:y})=>l.test(y));if(p===void 0)return[];let m=`this repository's own pattern \u201C${l.source}\u201D`;return[{rule:`${r}-pattern-${u+1}`,category:r,reason:m,where:p.where,weight:i*p.factor}]})})}s(Ke,"customEvidence");var Na=400,Ia=1e3,Ca=5,Ma=200,$a=1200,N={title:1,lead:.9,rest:.6,primary:1,other:.25,output:.8};function Ve(t){let e=ut(t.prose.slice(0,2*(f+U))),r=t.primaryError===null?void 0:t.errors[t.primaryError],o=t.errors.filter(i=>i!==r&&!i.noise).slice(0,Ca);return[{place:"title",where:"title",text:ut(t.title.slice(0,Na)),factor:N.title},{place:"prose",where:"description",text:e.slice(0,f),factor:N.lead},{place:"prose",where:"description",text:e.slice(f-Wa,f+U),factor:N.rest},{place:"errors",where:"primary-error",text:r===void 0||r.noise?"":Be(r,Ia),factor:N.primary},{place:"errors",where:"other-error",text:o.map(i=>Be(i,Ma)).join(`
`),factor:N.other},{place:"errors",where:"field",text:ut(D(t).join(`
`).slice(0,$a)),factor:N.output}].filter(({text:i})=>i!=="")}s(Ve,"patternTexts");var Wa=60;function Be({className:t,status:e,apiType:r,code:o,message:a},i){let l=[...t===null?[]:[`${t}:`],e,r,o,a].filter(u=>u!==null&&u!=="");return ut(l.join(" ").slice(0,i))}s(Be,"errorText");function ut(t){return t.replace(/[’‘]/g,"'").replace(/[“”]/g,'"').replace(/\*{2,}|`/g,"").replace(/\s+/g," ").trim()}s(ut,"patternText");var Ua={letter:String.raw`\w`,edge:String.raw`\b`,flags:"",whole:s(t=>t,"whole")};function n(t,...e){return{text:String.raw(t,...e)}}s(n,"wordings");var I=class extends Error{static{s(this,"WordingError")}name="WordingError"};function Je({text:t},e,r=Ua){let o=Ga(t,e);if(o.length===0)throw new I(`${e} has no wording`);let a=o.map(({line:i})=>Ye(i,r));try{return new RegExp(r.whole(a.join("|")),r.flags)}catch(i){throw new I(`${e}, ${Da(o,r)}`,{cause:i})}}s(Je,"compileWordings");function Da(t,e){for(let{line:r,at:o}of t)try{new RegExp(e.whole(Ye(r,e)),e.flags)}catch{return`line ${o}: it is no wording: ${r}`}return"all lines: they do not go together"}s(Da,"faultyLine");function Ga(t,e){let r=[],o="",a=0;for(let[i,c]of t.replace(/^\s*\n/,"").split(`
`).entries())if(o===""&&(a=i+1),o=B(`${o}
${c.trim()}`),!(o===""||Ze(o)>0)){if(Ze(o)<0)throw new I(`${e}, line ${a}: a bracket is not opened: ${o}`);r.push({line:o,at:a}),o=""}if(o!=="")throw new I(`${e}, line ${a}: a bracket is not closed: ${o}`);return r}s(Ga,"toLines");function Ze(t){let e=0;for(let[r]of t.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))r==="("?e++:r===")"&&e--;return e}s(Ze,"depthOf");function Ye(t,e){if(t.length>2&&t.startsWith("/")&&t.endsWith("/"))return t.slice(1,-1);let r=t.startsWith("\u2026"),o=t.endsWith("\u2026"),a=t.slice(r?1:0,o?-1:void 0);return(r?"":e.edge)+Ha(a,e)+(o?"":e.edge)}s(Ye,"lineSource");var Fa=/(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;function Ha(t,{letter:e,edge:r}){return t.replace(Fa,(o,a,i)=>a!==void 0?a==="1"?`(?:${e}+ )?`:`(?:${e}+ ){0,${a}}`:i!==void 0?String.raw`${r}[^.\n]{0,${i}}${r}`:o==="("?"(?:":o==="*"||o==="+"?e+o:o==="."||o==="/"?`\\${o}`:o)}s(Ha,"bodySource");function Wt({name:t,category:e},r){return`${r} ${t} ${e}`}s(Wt,"preparedKey");function Ka(t){let e=t.split(`
`).filter(r=>r!=="");return new Map(e.map(r=>{let[o="",a=""]=r.split("	");return[o,Ba(a)]}))}s(Ka,"decodePrograms");function Ba(t){let e=atob(t);return Uint16Array.from({length:e.length/2},(r,o)=>e.charCodeAt(2*o)+256*e.charCodeAt(2*o+1))}s(Ba,"decode");var Ut=Ka(`text limit-reached usage-limit	NwABABNFAAACABIAAgAHAAUAE0W7NL5K0QG8NQAACAAGABNFuzS+Ss810QGicwAAHwAEAAcABQAeBiESXRziLUdmAAADAAEAii4AAAgABgDHH9eHUhevEfYc0RwAAAgABgCRiMwfWy3VCFp5KW4AAAoAAQATRQYAE0W7NB4GvkohEl0cAABZAAEAE0UAAAMAEgACAAcABQATRbs0vkrRAbw1AAAIAAYAE0W7NL5KzzXRAaJzAAAwAAYACAAGAOoXnhZcM0ZRIwKUVwAABwAFAOoXajOkGAxP+AIAAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAAAQAAgBGUZRXAAAGAAQAzE99H+h84B4AABAAAgAFAAMACx9ZZv5rAAAIAAYACwwKTwsfAB1ZZv5rAABmAAQAii4eBscfkYgAAAIAHgAEAAQAAgCKLjkBAAAGAAQAHgZdHEdmsQIAAAcABQDHH9eH1gCvEfYcAAAIAAYAkYjMH9YAWy3VCFp5AAA/AAgABQADAFlrR3mzBgAABwAFAAdukWz9aww1GR8AAAYABADtP+Id/Rx/ggAABQADAKU0Bge/FgAABwAFAAEvnEsMcvhRxFYAAAQAAgAJXORDAAAFAAMAEWPCeJVXAAAPAAAAAQAMAAIABAACAMxXby8AAAUAAwDMV28vPwEAAD4AAwARY8cfkYgAAAEANwAGAAgABgARY8cf14ebAtYAwngAAAgABgARY5GImwLMH9YAWy0AAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAAgABgDHH9eH1gCdE1IX+hcAAAgABgCRiMwf1gBbLdUIWnkAAA==
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
text file-words filesystem	XQEUAHlP13H7IcA5FEUVUFZn/o5TVzNnK08WSrhKPHKLeH5EeloeJDIew0sAAAEARQEQAAgABgB5T/QXPVVLHioT3zQAAA8AAAABAAwAAgAEAAIA13FyeQAABQADAPshcnm0cQAACAAGAMA5mEshVnkLSwcRMwAAFgAAAAEAEwACAAgABgAURZlP9BdMHt00tk8AAAgABgAVUBRFmU/0F0we3TQAAAQAAgBWZ6QTAAAVAAAAAQASAAIABwAFAP6O727jNCVLFEUAAAgABgD+ju9urVDjNCVLFEUAABYAAAABABMAAgAIAAYAU1c+ZxZBCISBc0tmAAAIAAYAU1c+ZxZBCISBc0tmAAAIAAYAM2dTV3A/YVcIhPgXAAAcAAAAAQAZAAMABgAEACtPlwdUZkkeAAAHAAUAFkorT5cHVGZJHgAACAAGALhKK0+bB1RmSR7fNAAACAAGADxyJRHTUZZsxTX4awAAFgAAAAEAEwACAAgABgCLePwQelphAmpPpAgAAAgABgCLePwQeloTcmECak8AAAgABgBTV/RmED4NNipnCIQAACgAAAABACUABAAIAAYAfkR6WpUepAg6I5E0AAAIAAYAfkR6WpUeE3KkCDojAAAIAAYAelphAqQIRBw6I5E0AAAIAAYAeloTcmECpAhEHDojAAAIAAYAHiRoVitPTUSXB2AXAAAoAAAAAQAlAAQACAAGACtPlwd8REkeOiORNAAACAAGACtPlwd8REkeOiMlSgAACAAGACtPlwcVAjojQhyRNAAACAAGACtPlwcVAjojQhwlSgAALgAAAAIAEAACAAUAAwAyHrRLm3EAAAgABgDDSzIejFxpCD5pm3EAABoAAgAPAAAAAQAMAAIABAACADojkTQAAAUAAwCBRDojkTQAAAgABgD4F/MTSWYcc3U1uhwAAA==
text process-trouble process	bwEKAJdWgQsIHoKVkVzuZtB2JRKVEqQ6AAACAL4ACQAVAAAAAQASAAIABwAFAJdWQ0uISTMTvAcAAAgABgCXVkNLiEmjTzMTvAcAAAQAAgCBC34IAAAFAAMACB7qLWFsAAADAAEAgpUAAAgABgCRXIyCCB4LWGJo6i0AABMAAAABABAAAgAGAAQA7mawa6ETODUAAAcABQDuZrBrS12hEzg1AAAWAAAAAQATAAIACAAGANB2ug1MbsVnvRETVQAACAAGANB2ug1MbsVnvRETVQAAFgAAAAEAEwACAAgABgAlEpA0xWeCLqAWvREAAAgABgAlEpA0xWeCLqAWvREAAEwAAAABAEkACAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuBCIx4AAAIAAYAlRIoPyEG4WxxC4EIAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYAlRIoPyEGcQuMeDcqAAAIAAYApDqVEig/mhYhBosBAAAIAAYApDqVEig/mhYhBosBAACiAAwABAACAAciBgcAAAQAAgC/B1QtAAAFAAMA8XbxczluAAAoAAAAAQAlAAQACAAGAMxPPCN9H541jmVhUAAACAAGAMxPLnkAdH0fQR9aZgAACAAGAMBLmlbMTw1cfR+LZQAACAAGAMxPfR9MHo1lzADofAAAIgACAEZRlFcBAB0ABAAFAAMAJySMeMhXAAAGAAQALnkAdEEfWmYAAAYABAAhiMkfHhS7HAAABwAFAJZ4FVFcUN80tGgAAAQAAgDKiM0fAAAEAAIAbj+YNAAAHwAAAAEAHAADAAgABgAzcrc0TwJDHM5XEkoAAAgABgAzcrc0TwI7a85XJUoAAAgABgAWSjNytzRPAp8WzlcAAAgABgB/Z7hK7R7ZNDJPoHEAAAYABADwZ1hXcVtULQAABAACAGUcb0QAAAUAAwBDaNRn8h4AAAoAAQDKiAYAyojNH9YA03BOFyoTAAAKAAEAyogGAMqIzR/WAKcWwTUmgwAACgABAHiTBgB4kxJP4QNAUe8ewmcAAGsABADvlPBncVsEJQAAAgAuAAUACAAGAO+U6wOpSYxWowyCMwAACAAGAPBnWFdxW1QtTAK4BwAACAAGAPBnWFdxW1Qtuk+9BwAACAAGAHFbF3NoAlQtilb/UQAACAAGAAQli3gtHVQXfk/kEwAANAAGAAgABgDFZ70RE1X+bftcGR8AAAgABgDFZ70RE1UDbv1r+1wAAAgABgDFZ70REW4TVf5t+1wAAAYABAAIHuotYWx4RQAACAAGAAgefUXqLYFEYWwGHwAABwAFAItFCB7qLWFsgkYAAAoAAQCXVgYAl1YnJENLjHiISchXAAAgAAEAfVoFAH1ajW0cCeIC0IMBABYAAwAHAAUAVx43UWhVzABcHgAABgAEANAAQ2jUZ/IeAAAFAAMAByIGB+UAAAAJAAEAfVoFAH1ajW0cCeIC0IMAAAoAAQD8BQYA/AUVDfhwU27edwgeAAA=
text crash-words crash	KQABAJkTAAABACQABAAHAAUAmRPBZX4IhABcbAAACAAGAJkTwWV+CIQAYWzxLQAACAAGAJkTwWV+COIthABhbAAACAAGAJkTZWyELsFlfgiEAAAACgABABMiBgATIksdbynOCFB48WsAAAoAAQBhKAYAYSgTIkQdzghQePFrAAAKAAEAVB0GAFQdwCqJbOEzUyrxawAAGAABAHJ4AAABABMAAgAIAAYAcni7GbRLOBOtAE1XAAAIAAYAcni7GblLAls4E60AAAAhAAIAdFpBMwAAAQAbAAMABwAFAHRaUVBhAsEHNjMAAAgABgB0WkkzUVBhAsEHvhMAAAgABgBBM5MSzj50WlFQYQIAACEAAQCGdwYAhnfJCIt4JxHAKGtPAQAWAAMACAAGAMcf14e6EUFdqB4MNQAABQADAENo1GfyHgAABQADAENo1GfyHgAAIwADAMcfKTm9SgAAAQAcAAMACAAGAMcf14fWALoRkHicTwAACAAGACk5UGa1HZB4nE9dGAAACAAGAL1Kz2eQeJxPk1agFgAACgABAL1LBgC9S5pWolsqT7NDgEQAAAcAAQA7MwMAOzNZAaoRAAAKAAEAEiIGABIiAnHlAJ0ItUPQAAAAGAABANQfAAABABMAAgAIAAYA1B/Fic5PcRiUDQFbAAAIAAYA1B/Fic5PcRiUDQFbAABKAAIAjmyxcgAAAgATAAIACAAGAI5sfETbApE0XB7wUQAACAAGALFyjmz8UXxE2wJmRwAAMAAIAAQAAgDKiM0fAAAEAAIAC2PedwAABQADAJkTwWV+CAAABAACAMMS/UUAAAgABgB/Z7hK7R7ZNDJPoHEAAAQAAgDrF4IzAAAFAAMA6xeGM8wcAAAFAAMA6xeVMwYfAAB9AAcA1B+/NLFy/g4UWP5zi3gAAAIAMQAGAAYABAALY5sC3ne8NQAABwAFAAtjmwLed881onMAAAcABQDKiM0f1gDPNaJzAAAIAAYAwxL9RX4A/WtzVwYfAAAIAAYAf2e4Su0e2TQyT6FxAAAGAAQA6xeVM6EABh8AAEAABwAIAAYA1B/Fic5PcRgBW9gcAAAIAAYAvzRHSxUeFkrnF9UcAAAIAAYAsXKObPxRfERmR5E0AAAIAAYA/g4CHpREDY32a881AAAIAAYAFFjQg1ECzzUBTztrAAAIAAYA/nPUeJVoCHFkCCVuAAAIAAYAi3jrQ3JP0AgcEgRPAAAKAAEAIQYGACEGjhJ4Zq8jAUblVwAAKwACAIhFSHgAAAEAJQAEAAgABgCIRUh4H0YiUoNcAFYAAAgABgCIRUh4H0YiUoNcAFYAAAgABgBIeCJSg1zAQ28CAFYAAAgABgBIeCJSg1zAQ28CAFYAAAoAAQAhBgYAIQZxC44SrBGxZYEcAAA=
text hang-words crash	IAADAL8HFVALUAAAAQAZAAMABgAEAL8HVC0xAQJQAAAHAAUAFVC/B04qVC0xAQAACAAGAAtQ4Ci/B1QtMQHfNAAACAABAI94BACPeEwwRQECUAAAPwAFAAwdeZMMlGqT3GcAAAEANgAGAAgABgAMHRUgZpOJJPYAS2YAAAgABgB5kwwdFSCJJPYAS2YAAAgABgAMlBkgDB2JJPYAS2YAAAgABgBqkwwdFSCJJPYAS2YAAAcABQDcZ31YZpOTJPYAAAAIAAYA3Gd0k31YkyT2AEgeAAAKAAEAmGwGAJhsDTabbYhcmngWHwAACgABAJttBgCbbYhcFh+ZT/QXtFYAAAkAAQDxdgUA8XaOEvFzOW7mAgAATgABAPF2AAABAEkACAAIAAYA8XaOEvFzFT45bmQBAAAIAAYA8XaOEvFzDT45bjoAAAAIAAYA8XaOEvFzGz45bkgCAAAIAAYA8XYSPo4S8XM5biQkAAAIAAYA8XYSPo4S8XNcZn0fAAAIAAYA8XYjPo4S8XP1gjluAAAIAAYA8XYjPo4S8XM5bvGCAAAIAAYA8XaOEhA+8XPAGSl5AAA/AAQAm20zZ0daD1cAAAEANwAGAAgABgCbbYhcGnMWH5lP9BcAAAgABgAzZ1NXcD9XWgiEGnMAAAgABgBHWhpzSCj8VjRyM24AAAgABgAPV5ttiFwacxYfmU8AAAgABgAzZ1NXcD8PVwiEGnMAAAgABgAPVxpzSCgSXTNrNHIAADwAAQCbbQAAAQA3AAYACAAGAJttiFwWH8NWz1GuVAAACAAGAJttiFwWH7RWrlQyUQAACAAGAJttiFwWH5lP9Be0VgAACAAGAJttiFwWH8NWz1HicAAACAAGAJttiFwWH7RW4nBGUQAACAAGAJttiFwWH5lP9Be0VgAAIgACABlVoRIAAAEAHAADAAgABgAZVY4S7UVnGEgGTxcAAAgABgChEhlV7UXeQGcYSAYAAAgABgAZVZMSzj7tRWcYSAYAAAoAAQDeNAYA3jTlTzwj5lb5RfxWAAAsAAMA5laVbQ1tAAABACUABAAIAAYA5lacT10Y+UWBRPxWAAAIAAYAlW2kW5xPXRjiAuY0AAAIAAYADW3mVpxPCm4QjV0YAAAIAAYADW2VbaRbnE8Kbl0YAAAKAAEAFAgGABQIpVxWLQxbhCeELgAANAACAMxPwEsAAAEALgAFAAgABgDMTzwjfR+eNY5lYVAAAAgABgDAS5pWzE8NXH0fi2UAAAgABgDMTy55AHR9H69nQR8AAAgABgDMT30fo09MHmIZjWUAAAgABgDMT5ttiFx9HxYfo08AAAoAAQAVHgYAFR48I1QXIR3cNOE0AAAKAAEA/AUGAPwFCQydeBUNVGspUgAAIgACABlVoRIAAAEAHAADAAgABgAZVY4SIT7tRS4D1HgAAAgABgChEhlV7UXeQC4D1HgAAAgABgAZVZMSzj7tRS4D1HgAAAoAAQAZVQYAGVXtRVQIWC2cFiBmAAA=
text memory-words memory	CgABAB9KBgAfSmFXoEvlITEePmkAAAcAAQDjVgMA41aKVkkCAABNAAEAH0oGAB9KYVegSzEePmnzAQEAQgAJAAQAAgBlHG9EAAAFAAMAWWtHebMGAAAIAAYAcnjIS1du31FBXcNWAAAHAAUAkYjMH1st1QhaeQAABgAEADcq2We8hBpYAAAIAAYAXG4TbvFcJXlZZhkfAAAIAAYA9VxCcyEkpFfsZupWAAAFAAMAE0W7NL5KAAAFAAMAHw3rRdZUAAAaAAMAH0q7ZWETAAABABMAAwAHAAUAH0phV6BLMR4+aQAABAACALtlkgcAAAQAAgBhE15dAABMAAcAfS6hWw2iAiWSSZGI+4EAAAIAFgADAAgABgAfSmFXoEsxHj5p8wEAAAUAAwC7ZZIHrQIAAAUAAwBhE4IAXl0AACoABwAEAAIAfS7WMwAABAACAKFblW0AAAMAAQANogAABAACAAIlSHgAAAUAAwCSSSKIOQkAAAcABQCRiMwfWy3VCFp5AAAHAAUA+4E1T4l4Dwm0aAAABwABAGETAwBhE4IAXl0AABkAAgBra3EvAAABABMAAgAIAAYAa2ttCRpzU1rWj/xWAAAIAAYAcS8ZWBpzU1prbI6EAAAKAAEAhmwGAIZsXBdhMw8f43AsHwAACgABAG4/BgBuP6sBmDTFZ6AWfUUAADUAAQAMIgAAAgAOAAIABQADAAwi5QC4BwAABgAEAAwiywflAMpRAAAhAAYAAwABALYpAAAFAAMAuyltVQYfAAAIAAYAzE8ac30f/FYzbptlAAADAAEAnAgAAAQAAgBVCEZmAAADAAEAljUAADkAAgDIJwwBAAACABkABAADAAEAyCcAAAYABADIJ1cLQAKAVQAABAACAAwByCcAAAcABQAMAcgnVwtAAoBVAAAZAAQABAACALtlkgcAAAcABQAfSmFXoEsxHj5pAAAEAAIAbWj+bQAABQADAPKBl24ECAAAQQAGAGocnGwTRWlacni2aAAAAQA3AAYACAAGAGocT1oECE8C3y3fcAAACAAGAJxspTZmk2ocU1oECAAACAAGABNFuzS+SkxaahwECAAACAAGAGlajW1qHFNa4gIbBgAACAAGAHJ4uxm0S0RaahytAAAACAAGALZo6HhJaENaQV04EwAAGAABAAFGAAABABMAAgAIAAYAAUYfSmFXoEsxHj5pAAAIAAYAAUYfSmFXoEuWeIgnAAAYAAEAeQ4AAAEAEwACAAgABgB5Dl957m7bjmEA5lYAAAgABgB5Dl95YQDmVhCN+UUAACsAAgCVbQIlAAABACUABAAIAAYAlW2kWwwi4gLlAAtPAAAIAAYAAiVIeAwi+QDlANZwAAAIAAYAlW2kWwwi4gLLB+UAAAAIAAYAAiVIeAwi+QDLB+UAAAA=
text install-words install-update	3QAHAOs0eUV9RZF42HjbeLFKAAACAIQACgAHAAUA6zQCcd5RJW54BwAACAAGAHlF6zQCcepD3lElbgAACAAGAH1F6zQCcYBE3lElbgAACAAGAJF46zQCcVxQ3lElbgAABgAEANh42VrKFqEIAAAHAAUA23hcWykqsmVBBgAABwAFANh42VrKFqBxoQgAACgAAAABACUABAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAIAAYA2HjZWi4De3nWCMoWAAAWAAAAAQATAAIACAAGANh4ylfZWnt5H3PWCAAACAAGANh42VouA3t51gjKFgAACAAGALFK4DMpKsJlDDU1cgAATQAKAAQAAgAHIgYHAAAFAAMAQ2jUZ/IeAAAGAAQAzWfYPgMOQ1YAAAYABABZB2Uc+Q1HZgAABQADAPF28XM5bgAADwAAAAEADAACAAQAAgC/B1QtAAAFAAMAFVC/B1QtAAAIAAYAU1cIhHkD53BGUZRXAAAEAAIA5lb5RQAABQADABNuT26pNQAACAAGAMI0w0scM4RsFQ2NXAAAvQAEAOs02HjbeJF4AAACAIoABwAWAAAAAQATAAMABAACACARzAcAAAYABAAgERtRxgdGUQAABQADACARDE+4BwAABgAEACARG1HGB0ZRAAAIAAYA/AUVDSBPiXhIHG5EAAAwAAAAAQAtAAUABwAFAAciBgeMNMRDBwMAAAgABgAHIp80BgeCRkBrBwMAAAgABgAHInJEBgekFpE0zBwAAAgABgAHIhRFlTQGB5An3zQAAAgABgDgRqE0ByIleQYHSBwAABYAAAABABMAAgAIAAYAQHg7E8ZXSESeFkZRAAAIAAYAQHg7E8ZXVkSkGAxPAAAFAAMABIQMT7BWAAATAAAAAQAQAAIABQADAENo1GfyHgAACAAGAPGCn2VyA+wtQ2jUZwAAKgAFAAcABQDrNAJx3lElbngHAAAGAAQA2HjZWsoWoQgAAAcABQDbeFxbKSqyZUEGAAAIAAYAkXjrNAJxXFDeUSVuAAAIAAYA6zQCcd5RJW5PZpgdAAApAAEAZVEAAAEAJAAEAAgABgBlUS5cJALrNAJxXUkAAAcABQBlUS5cJAJdSVYBAAAIAAYAZVEuXFdJJAJ7AEISAAAIAAYAZVEuXCQCWUk0aNAAAAAKAAEAplsGAKZb6zQCcWkCJDVJWgAACgABAKFmBgChZlcIJBHrNAJxtikAAAoAAQDrNAYA6zQCcRkBtineUSVuAAAZAAIA+Q3beAAAAQATAAIACAAGAPkNXWZeAOs0AnHFgQAACAAGANt4XFspKvkNLgPRgQAAGAABAI1cAAABABMAAgAIAAYAjVzrNAJxbwLeUS1uAAAIAAYAjVzrNAJxbwLeUYJXAAA+AAMAeUXYeNt4AAACABwAAwAIAAYAeUXrNAJx6kPeUSVuAAAIAAYA2HjZWi4DyhahCI5xAAAIAAYA23hcWykqLgOyZUEGAAAaAAMABgAEAENo1GfyHkhXAAAIAAYA4EahNAciJXkGB0ZmAAAIAAYA9FTEZxUNe0QiHvtcAABGAAIA5HikOAAAAQBAAAcACAAGAOR4r1xabglcjFxVVwAACAAGAOR4r1xabvkTjFwCZgAACAAGAOR4r1xaboxcC1DgKAAACAAGAOR4r1wKXlpueQKMXAAACAAGAOR4r1xaboxcm3jfUQAACAAGAKQ45HiaFn0Br1xabgAACAAGAOR4z2uvXFpuMhiMXAAATgABAOR4AAABAEkACAAIAAYA5HivXFpujFxXCJdmAAAIAAYA5HivXFpuCVyMXFVXAAAIAAYA5HivXFpu+ROMXAJmAAAIAAYA5HivXFpujFxCa2NoAAAIAAYA5HivXFpujFxXCJdmAAAIAAYA5HivXFpuCVyMXFVXAAAIAAYA5HivXFpu+ROMXAJmAAAIAAYA5HivXFpujFxCa2NoAABWAAQA8YKsDDk+UmYCACQkSFcCABgAAwAEAAIAMlEjAgAACAAGAG8OlRzWd0hm8VygNAAACAAGAG8O1ndhAPFcoDRyAgAAMwAGAAYABADxgv4c4y38HQAABwAFAPGCDx6CRv4c4y0AAAcABQCsDGkIPmkwT9k0AAAIAAYArAwwT1kI2TTjZpUzAAAIAAYAOT4hBo8SaVo6KLMGAAAIAAYAUmZvRAEebRx7COprAABrAAEAvUoAAAIASQAIAAgABgDxgrZDcgP+HOMt/B0AAAgABgDxgjJrcgMPHoJG/hwAAAgABgCsDAqNaQhVAD5pME8AAAgABgCsDFFpaQhVANaPMmsAAAgABgA5PiEGjxJpWmECOigAAAgABgA5PiEGjxJpWk0oMmsAAAgABgCBSbM0YwE6KDocJCQAAAgABgCBSbM0TSgya2MBJCQAABwAAwAIAAYAvUqpNQdukGz3Ad80AAAIAAYAvUqpNQdukGw5a/cBAAAIAAYAvUqpNQdukGz3AUEcAAA2AAIA6E95VgAAAgAcAAMACAAGAINPXhcMW0semR5MHgAACAAGAF4Xc08MW0seRxKZHgAACAAGAF4XA1uMZQQdnQDgHgAAEwACAAgABgDoT6kjCUW2Vkoz5BMAAAgABgB5VuJGdXlybRUfDDUAAAoAAQBvDgYAbw7Wd2EAkyeQNFFEAAAKAAEAIYgGACGImjPJHy9MAQKHbAAACgABABlVBgAZVWpdkxJIeNw+zRgAACAAAgCTeCckBgBUUIhJqSKtM8EH7wEBABQAAgAHAAUAk3ioUC9ASVEUWAAACgAIACQkSFcnJIx4yFfWcPMARlEAAC8AAQAjeQYAI3mTJM9nzFd7bf9lAQAkAAQABwAFAG8O1ndhAJA0SEQAAAgABgC9S5pWolszE5E0gQAAAAgABgBvDtZ3YQCQNFFE9BcAAAgABgC9S5pWolsURZU0MxMAAAoAAQCxGQYAsRn6dklVnmXGZ3ICAABGAAUAfUX+cy9M6zR5RQAAAgAqAAUACAAGAH1F6zQCcYBE3lElbgAABwAFAP5z1HhBH/5r1wIAAAUAAwAvTAECgmwAAAgABgDrNAJx3lElbngHeEUAAAgABgB5Res0AnHqQ95RJW4AABIAAgAHAAUA0ABDaNRn8h5IVwAACAAGAItlThfQACoTQ2jUZwAA
text auto-update install-update	GAABANh4AAABABMAAgAIAAYA2HjKV9lae3kfc9YIAAAIAAYA2HjZWi4De3nWCMoWAAAYAAEA6zQAAAEAEwACAAgABgDrNAJx3lElbngHZAEAAAgABgDrNAJx3lElbk9mmB0AAAoAAQDXgwYA14PhGBRQKSoUWLJlAAAKAAEAFEoGABRKkhz5DWcvXWaPVgAABwABAGVRAwBlUS5cJAIAAAoAAQAggwYAIIMHUE4oLB/fNHMDAAAVAAEAGAgAAAEAEAACAAUAAwAYCDYAOF0AAAgABgAYCE4oNgA4XddwDwEAAAoAAQA5PgYAOT4hBo8SaVolT4hJAAA=
text reconnect network	QAABAElmBgBJZrlPtRy+VhFRNBMBADUABgADAAEARlEAAAMAAQAMTwAABQADAMxPfR/ofAAAFQAAAAEAEgACAAcABQAHIgYHjDTEQwcDAAAIAAYAByKfNAYHgkZAawcDAAAIAAYA/AUVDSBPiXhIHG5EAAAGAAQAIBEbUcYHRlEAAF8ABADmVlxmzE8HIgAAAgA3AAYACAAGAElmuU+1HL5W5BMRUQAACAAGAPcTSWa5T7UcvlYRUQAACAAGAElmuU+1HL5WNHIRUQAACAAGALlPvlbkExFRNxw0EwAACAAGAPcTuU++VhFRNxw0EwAACAAGALlPvlY0chFRNxzfNAAAHwAFAAQAAgDmVvlFAAAHAAUAXGZ9H01X6HwkJAAABQADAMxPfR/ofAAABAACAAciBgcAAAUAAwAHIp80BgcAADwAAQDIIgAAAQA3AAYACAAGAMgihlWpIw9xFEUTjQAACAAGAMgihlWpI20JD3EURQAACAAGAMgihlWpI7spFEUZAQAACAAGAMgihlWpI4NJU2YURQAACAAGAMgiFAiGVaVcqSMURQAACAAGAMgiFAiGVaVcqSMURQAATQACALlPGVUAAAIAIgAEAAYABABPF14cPAadAAAABwAFAAJxcQclbm5E5gIAAAgABgAMV6Vc0mcCW0sZqgAAAAgABgDNZ9g+Aw5DVl4ASB4AACQABAAIAAYAuU++VhFRNBPtE7ocAAAIAAYAuU/DVr5WEVHKUTQTAAAHAAUAGVWTEt4+aW0sHwAACAAGABlVkxLePmltPx+icwAAQAAFABiD2VCQS41Fhn4AAAEANwAGAAgABgAYg9lQsTO8VhONLiMAAAgABgDZULxWE43KMu0ALiMAAAgABgCQS6oM2VDxVLxWyhYAAAgABgCNRdpG2VA9eLYR6EMAAAgABgDZULxW5EMTjQRPyQEAAAgABgCGflQD2VAOT7xWVFwAABkAAgCQS41FAAABABMAAgAIAAYAkEuqDPFUyhYFT/0BAAAIAAYAjUXaRj14thHoQwgeAAAKAAEADUUGAA1FqSPWM8AoJB3xXAAACAABADgTBAA4E1tXgQBaaAAA
text connection-ends network	igAEAP1F0mepXAxXAAACAEEACAAGAAQA/UVzV9cB6msAAAcABQD9Rf1rc1fXAQYfAAAIAAYA/UWQbHdX1wHfNAJQAAAGAAQA/UWCV9cBJG4AAAYABADSZ0sZ/FaqAAAABwAFANJnD1dLGRJdqgAAAAgABgCpXAxX0mekW0sZqgAAAAgABgAMV6Vc0mcCW0sZqgAAAEAABwAIAAYAuU++VhFRNBPtE7ocAAAIAAYAuU++Vi9rzzURUTQTAAAIAAYAuU++VhFRNxw0E+0TAAAIAAYAuU++VotlnB3nLRFRAAAIAAYACk0HjblPvlYRUTQTAAAIAAYAuU+zQ75WEVF4BzQTAAAIAAYAB435Hn0fuU8+ab5WAABMAAEAuU8AAAIAEwACAAgABgC5T75WEVE0E+0TuhwAAAgABgC5T8NWvlYRUcpRNBMAADMABgAHAAUAwxL9Re5rc1fMHAAACAAGAAxXpVzSZwJbSxnMHAAABQADAP1FglckbgAACAAGAH9nuErtHtk0Mk+ScQAACAAGALZo6HhJaD1d9VHsNAAACAAGAOEYFFhWV9CDHHP8TgAAGAABANQfAAABABMAAgAIAAYA1B/Fic5PcRgBW8MSAAAIAAYA1B/Fic5PcRgBW8MSAABnAAEAmTUAAAIAJQAEAAgABgCZNa1r+Re5T75W5BMAAAgABgCZNa1r+Re5T+kTvlYAAAgABgCZNa1r9xP5F7lPvlYAAAgABgCZNa1r9xP5F7lPvlYAADwABwAGAAQA+R59Hz5p6HwAAAYABACcBtUkoHHgHgAACAAGADVLllbXGJ9PvGVmRwAACAAGALFy/FHDVt5RJW4EcQAACAAGAPYe0WiTJM9nilZoSQAACAAGAFNXKmeTJAiEz2dJdAAACAAGAM1n3D4DDkNWkyTPZwAACgABAKZbBgCmW81n2D4DDkNWKTUAAHUABAAHIsMS/UUJJQAAAgBJAAgACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGABlVkxJ8gikO3j6THAAACAAGALlPvlYRUQxPNBPtEwAACAAGALlPvlb7ThFRDE80EwAACAAGALlPw1a+VhFRylFAawAACAAGALlPw1a+Vi9rEVHKUQAAIwAEAAgABgAHInJEBgflAJE0zBwAAAgABgDDEv1FfgDua3NXzBwAAAYABAD9RYJX1wEkbgAACAAGAAklLR1MZu5rS3nMHAAAKgABAEB4AAABACUABAAIAAYAQHg7E8ZXHgZdHBwSAAAIAAYAQHg7E8ZXHgZdHBwSAAAIAAYAQHg7E8ZXVkQeBl0cAAAIAAYAQHg7E8ZXVkQeBl0cAAA9AAEAMSMAAAIAJAAEAAgABgD8BRUNIE+JeE4oo1QAAAcABQDtRR4RD1XXAWwHAAAIAAYAyYnUH9YAqFtKZnU1AAAIAAYAuWiRc1p5nHgCUiwDAAATAAIACAAGADEjsTMscjczJhG8EQAACAAGADEjsTMTbixyNzMmEQAA
text memory-grows memory	kQAPAEt5/WtPeW4crwg0cgFxcD9XbvYc3xyYNItFYS8eBgAAAQB+AAsADQAAAAEACgACAAMAAQBLeQAABAACAP1rS3kAAAUAAwBPeZBs3zQAAA0AAAABAAoAAgADAAEAbhwAAAQAAgCvCG4cAAAGAAQANHJuHN80pQgAAA8AAAABAAwAAgAEAAIAAXFLBwAABQADAAFx3T5LBwAABgAEAHA/TwcBcd80AAAGAAQAV27fUcNWNBMAAA8AAAABAAwAAgAEAAIA9hy7TwAABQADAN8c9hy7TwAADwAAAAEADAACAAQAAgCYNDojAAAFAAMAi0WYNDojAAANAAAAAQAKAAIAAwABAGEvAAAEAAIAYS+5VQAABwAFAB4GIRJdHPEtR2YAAIgACAA3KrQ0zIl6C3xP8WbMT61QAAACACYABQAGAAQAahwECN8tNQEAAAgABgAfSmFXoEsxHj5p8wEAAAUAAwC7ZZIHrQIAAAUAAwBtaL8C/m0AAAgABgD1XEJzISSkV+xm6lYAAFUABwAEAAIANyrZZwAABQADALQ0E0W9EgAABgAEAMyJ1B8XXO5FAAAHAAUAeguHRflF5FZ4BwAABwAFAHxP2zSdE0dmbRwAABEAAAABAA4AAgAFAAMA8Wb9a5s1AAAGAAQA8WaQbJ813zQAAB8AAAABABwAAwAIAAYAzE99H4kkjmX2APYcAAAIAAYAzE99H1Jm7mtvRAEeAAAIAAYArVDjNMxPfR9ubNUvAAAYAAEAGl0AAAEAEwACAAgABgAaXRcILk9qHFNaa2wAAAgABgAaXRcILk9qHFNaa2wAABgAAQDygQAAAQATAAIACAAGAPKBu2WXbukCBAiSBwAACAAGAPKBH0phV6BLl24xHgAAGQACAGUcGT4AAAEAEwACAAgABgBlHB4+Rgf/Wm1oZQIAAAgABgAZPh9KZRxhV6BLRgcAABkAAgD/Sm4/AAABABMAAgAIAAYA/0qVVm4/mDTjVkkCAAAIAAYAbj9fSasBmDTjVopWAAAKAAEAbj8GAG4/X0mrAZg041Z9RQAAKwACAB4G1xgAAAEAJQAEAAgABgAeBvlwNlEhEuItYhcAAAgABgAeBvlwNlEhEuItYRcAAAgABgDXGB4G+XA2USES4i0AAAgABgDXGB4G+XA2USES4i0AAIwABACVbQ2iBVt5DgAAAwApAAYABQADALVWtk9IAgAAAwABACYAAAAGAAQAHgZdHBwSvwAAAAcABQD5Hn0fPmnUAOh8AAAIAAYADlBJKZBs2wLfNG5EAAAFAAMAMgB4B3hFAABDAAgABQADADgTTVdGZgAABgAEADgTTVdZZgYfAAAHAAUAEnJeHNEvR2Y8BgAACAAGAE8GEnJeHNEvYhlHZgAACAAGAGETXl04E3d2TVeBAAAACAAGAGETXl04E3d2TVeBAAAACAAGAGETXl0Scl4c0S+IdgAACAAGAGETXl1PBhJyXhzRLwAAFgAEAAQAAgCVbaRbAAADAAEADaIAAAYABAAFW0Udiyg+KAAABAACAHkOX3kAABgAAQCVbQAAAQATAAIACAAGAJVtpFviAus0ylE1awAACAAGAJVtpFviAoUn5jQVUQAACgABAIaiBgCGokYERK7KiM0f1gAAAIwABQBlHFkHzj5wPzk+AAACACsABQAGAAQAZRxGB29EzQEAAAcABQBZB2Uc3kBvRM0BAAAIAAYAzj5lHEsHb0TNAcwcAAAIAAYAcD9PB2Ucb0TNAd80AAAIAAYAOT5HB2Ucb0Q6KM0BAABXAAUABgAEAB9KYVegSzEeAAATAAAAAQAQAAIABgAEAPJUyQwpObocAAAHAAUA8lTJDCk59xO6HAAAEwAAAAEAEAACAAYABACcT10YVC28BwAABwAFAJxPXRiBRFQtvAcAAA8AAAABAAwAAgAEAAIANlE5VQAABQADADZRYRc5VQAAFgAAAAEAEwACAAgABgAZRchPKW6ccU0eqjUAAAgABgAZRchPKW6ccU0eqjUAAA==
text process-left process	/gAIAM8+HEV0RJg0hH1uP39nDFcAAAIASAAIAAcABQAlEpA0gi56AEhEAAAIAAYAWkQlEpA0gi5BGXoAAAAIAAYA0Ha6DUxuxWe9ERNVAAAIAAYA9h7RaOh8/GvgHtcCAAAIAAYAnEsxHm8GuxaZALBWAAAIAAYAU1cvZ9w+CIR5A+AeAAAIAAYAxWe9EXICE1X+bftcAAAIAAYAxWe9EXICE1UDbv1rAACpAAcAFgAAAAEAEwACAAgABgDPPpZ4UloVUVxQAh0AAAgABgDPPpZ4px4SXRVRXFAAABYAAAABABMAAgAIAAYAHEUNNg9xdQdaCQWNAAAIAAYAHEUNNm0JD3F1B9aPAAAWAAAAAQATAAIACAAGAHRElngsHRVRXFDBAgAACAAGAHREDgzcNCwdhC7ScAAAFgAAAAEAEwACAAgABgCYNJZ4MnIVUVxQwQIAAAgABgAcRQ02mDR1BzJyLW4AABUAAAABABIAAgAHAAUAhH02edVoDTZcbgAACAAGAIR9NnnVaOl8DTZcbgAAFQAAAAEAEgACAAcABQAcRQ02eHmhcs5XAAAIAAYAHEXpfA02eHmhcs5XAAAfAAAAAQAcAAMACAAGAG4/qwGYNNtwfUVyRAAACAAGAH9nuErtHtk0Mk/kcAAACAAGAAxXpVwCWxpzM27jcAAALAADAIls2TPBKAAAAQAlAAQACAAGAIls4jPtHnkqdmfbAgAACAAGANkzJyluP4lsmDTbAgAACAAGAIls4CjXM9sC7DTwUQAACAAGAMEoTjDWM4ls1HjbAgAAGQACAIIn64EAAAEAEwACAAgABgCCJ+uB9BcobnFxawMAAAgABgDrgfQXKG5xcYsnawMAAEAABQAZVaES9Be/BxVQAAABADcABgAIAAYAGVUfDY4S7UUbPlgAAAAIAAYAoRIZVR8N7UXeQFgAAAAIAAYA9BcobnFxXhxHZp8WAAAIAAYA9BdPBihucXFeHGIZAAAIAAYAvwf0FyhucXGLJ1QtAAAIAAYAFVC/B/QXKG5xcU4qAAAKAAEAby8GAG8v4XOGdA9y0XC4BQAACgABACGIBgAhiMkf1gAnJPwFHhQAACoAAQDKiAAAAQAlAAQACAAGAMqIzR/WAAF0sQhGeQAACAAGAMqIzR/WANNwThcqEwAACAAGAMqIzR/WAAF0sQhGeQAACAAGAMqIzR/WAJMWwTVOFwAAQgABAHpaAAACACUABAAIAAYA2XBGUWQB2DQjApRXAAAIAAYA33BGUSMCSAKwVpRXAAAIAAYAJySMeMhX1nCZFvMAAAAIAAYAJySMeMhX1nCfFvMAAAAXAAMABQADAHpapAgAcgAACAAGAHpaYQKkCEQcBXIAcgAABgAEAHpaYQKkCAByAAA=
text task-hangs process	ugEIAL8HFVALUMxPyojASxxF8XYAAAIAGQEMAA0AAAABAAoAAgADAAEApDoAAAQAAgCkOvtUAAAPAAAAAQAMAAIABAACAJ5xKW4AAAUAAwCnHp5xKW4AAA8AAAABAAwAAgAEAAIAgQgJcQAABQADAOFsgQgJcQAAOAAAAAEANQAGAAYABABTVy9n3D4IhAAACAAGAFNXL2fcPgiEewfrRQAACAAGAFNXL2fcPgiE60XGVAAACAAGAFNXL2fcPgiEpxYScgAACAAGAG8OU1cvZ9w+1ncIhAAACAAGAFNXL2fcPgiEeQPncAAAFgAAAAEAEwACAAgABgDQdroNTG7FZ70RE1UAAAgABgDQdroNTG7FZ70RE1UAABMAAAABABAAAgAFAAMAJRKQNIIuAAAIAAYAWkQlEpA0gi5BGVRmAAAWAAAAAQATAAIACAAGAKZbClspNRRFBR7dNAAACAAGAKZbClspNRRFBR7JTwAAKAAAAAEAJQAEAAgABgDBAqFx4nC0aBofJG4AAAgABgCbeMECoXHicLRoGh8AAAgABgBTbt535wKhccE143AAAAgABgBTbt535wKhccE143AAAA8AAAABAAwAAgAEAAIA4VZpLwAABQADAFFW4VZpLwAAEQAAAAEADgACAAUAAwBvDtZ3kDQAAAYABABvDtZ3W0SQNAAADwAAAAEADAACAAQAAgByeLsZAAAFAAMAcni7GcdLAAATAAAAAQAQAAIABgAEADpBoxIhBnELAAAHAAUAOkGjEiEGcQvneAAAlAAFAA8AAAABAAwAAgAEAAIAvwdULQAABQADABVQvwdULQAABwAFAAtQ4Ci/B1Qt3zQAADoAAAABADcABgAIAAYAzE88I30fnjWOZWFQAAAIAAYAyojNH9YAzE99H41lAAAIAAYAzE9/Z7hKfR/tHtk0AAAIAAYAzE8ueQB0fR9BH1pmAAAIAAYAwEuaVsxPDVx9H4tlAAAIAAYAzE99H0wejWXMAOh8AAAWAAAAAQATAAIACAAGABxFDTYPcXUHWgkFjQAACAAGABxFDTZtCQ9xdQfWjwAAKAAAAAEAJQAEAAgABgDxdvFzOW4/a5Y15gIAAAgABgDxdvFzOW5HHFUI5gIAAAgABgDxdvFzOW5OKONwLB8AAAgABgDxdvFzOW5OKD8fP2sAAA==
text install-broken install-update	iAAIAHsAQAZOKBxz23gLY9h4G48AAAIAPQAIAAQAAgB7AEISAAAFAAMAQAYoFyoAAAAFAAMATigPASwfAAAIAAYAHHMzbk1XWWYaH7ECAAAIAAYA23hcWykqLgOyZUEGAAAIAAYAC2PPHldm3Hd1NbECAAAIAAYA2HjZWi4DyhahCI5xAAAGAAQAG4/wbusCak8AAD4ABwAEAAIAByIGBwAABQADAENo1GfyHgAAEQAAAAEADgACAAYABAAgERtRxgdGUQAABQADACARDE+4BwAACAAGAEB4OxPGV0hEnhZGUQAABgAEAM1n2D4DDkNWAAAIAAYA6E+pIwlFtlZKMzQTAAAGAAQAWQdlHPkNR2YAABkAAgDrNBxzAAABABMAAgAIAAYA6zQCcd5RJW54B3hFAAAIAAYAHHMzbk1XWWYaH7ECAAAqAAEAbw4AAAEAJQAEAAgABgBvDtZ3YQCTJ5A0UUQAAAgABgBvDtZ3YQCQNFFE8YIAAAgABgBvDtZ3YQCQNPGCpxYAAAgABgBvDtZ3YQCQNPGCcgMAAAoAAQA1IwYANSOsKuMzcgflT7ZWAABJAAIA3IOBRQAAAgATAAIACAAGANyD4RgUWM9QUhfrRQAACAAGAIFFFEXrNAJx3lGQJwAALwAJAAMAAQCFGAAAAwABAC9MAAADAAEAyR8AAAgABgCpXBQIo1uBSbM0swYAAAMAAQBQFwAAAwABAPVnAAADAAEA6VsAAAMAAQAPCAAACAAGAH1F6zQCcYBE3lElbgAArAAFAOs0fUVvDr1L4zQAAAMANgAGAAgABgBAeDsTxldIRJ4WRlEAAAgABgBAeDsTxlfScEhEBgwAAAgABgAgERtRxgdzAEZRlFcAAAgABgAgEdJwG1HGBwYMcwAAAAcABQAgEXMADE/4ArgHAAAIAAYAIBHScAYMcwAMT/gCAABDAAgACAAGAOs0AnHeUSVueAd4RQAACAAGAH1FckTrNAJx3lElbgAABgAEAG8O1neQNEhEAAAIAAYAbw7Wd5A0TURSF8wcAAAIAAYAvUuaVqJbMxORNG5EAAAIAAYAvUuaVqJbc0T2HDMTAAAFAAMA4zSaUBRFAAAHAAUA4zTOPp9QFEXMHAAAKAAGAAYABADxgv4c4y38HQAACAAGADk+IQaPEmlaOiizBgAAAwABALBWAAAFAAMAJoPENQByAAAFAAMAkyTPZ4pWAAAGAAQAjHhgF5VP4B4AACoAAQCaVgAAAQAlAAQACAAGAJpWtUscMxUNKHLbNAAACAAGAJpWtUscMxUNKHLbNAAACAAGAJpWtUscMxUNKHJ6WgAACAAGAJpWtUscMxUNKHJ6WgAAGAABADk+AAABABMAAgAIAAYAOT4hBo8S14NpWuEYAAAIAAYAOT4hBo8SaVroT6kjAABPAAIAlBIZVQAAAQBJAAgACAAGAJQS+T4ZVX5J7UXvAQAACAAGAJQS+T4ZVehPqSMJRQAACAAGAJQS+T4ZVe1FvUqjNQAACAAGAJQS+T4ZVe1FTwLXAQAACAAGABlVEj6OEn5J7UXtAAAACAAGABlVEj6OEuhPqSMJRQAACAAGABlVEj6OEu1FvUqjNQAACAAGABlVEj6OEu1F7QBPAgAAGQACAPFm+GYAAAEAEwACAAgABgDxZlkICHGVV0ZRIwIAAAgABgD4ZlkICHGVV0ZRIwIAAAoAAQCZcQYAmXHbHc8+ticCHZkeAABHAAEArFwAAAIAJQAEAAgABgDYeNlazE8uA30fyhYAAAgABgDYeNlaLgPKFkIcRlEAAAgABgDYeNlazE8uA30fyhYAAAgABgDYeNlaLgPKFjprPRwAABwAAwAIAAYArFwUCBFcC0WGM8wcAAAIAAYArFwUCBFcTig2AAtFAAAIAAYArFwUCBFcTig2AAtFAAAKAAEArFwGAKxcFAgRXMxPfR9OKAAACgABANh4BgDYeBQI2VqgXFVaLgMAACkAAQDYeAAAAgATAAIACAAGANh42VouA8oWoHGhCAAACAAGANh42VouA8oWoQiOcQAAEAACAAYABADmVvlF/FbXAQAABwAFAA9X5lb5RRJd1wEAAA==
text dependency-conflict install-update	GQACAINP6E8AAAEAEwACAAgABgCDT+hPqSMJRV4XtlYAAAgABgDoT6kjCUVeF7ZWc08AAAoAAQB6VgYAelb5RnJt1nwVH+UeAACKAAEAelYAAAIALgAFAAgABgB6VkB4+UY7E8ZXcm0AAAgABgB6VvlGIBFybdZ8G1EAAAgABgB6VvlGIBFybdZ8cwAAAAgABgB6VvwF+UYVDSBPiXgAAAgABgB6VvlGByJybXJEBgcAAFYABQAIAAYAXhcMW0semR5MHpVPAAAVAAAAAQASAAIABwAFADk+IQaPEmlaswYAAAgABgA5PiEGjxJpWk0oswYAABUAAAABABIAAgAHAAUAY2iRbOh8DDXzHgAACAAGAGNow1aRbOh8DDXzHgAAFgAAAAEAEwACAAgABgALY88eV2bcd1NmJx4AAAgABgALY88eV2bcd1NmA1IAAAgABgARc6tVTijwLTQfBXIAABgAAQCVeAAAAQATAAIACAAGAJV4XhcMW+tQSx4mSgAACAAGAJV4XhcMW+tQSx4mSgAAGQACAINPXhcAAAEAEwACAAgABgCDT14XohQMW0seA1sAAAgABgBeF3NPDFtLHkcSA1sAAAoAAQD9RgYA/UZ6Vnx9gicHInJtAAAZAAIAkiclMwAAAQATAAIACAAGAJInJRJKcY5JnwhjaAAACAAGACUzeg7gZiUSSnF1eQAACgABAAciBgAHInFEugVyRAYHY2gAABgAAQDoTwAAAQATAAIACAAGAOhPqSMJRbZWSjNjaAAACAAGAOhPqSMJRbZW9xNKMwAARwADAKZbelZ0DgAAAQBAAAcACAAGAKZbelb5RkNaIBFybQAACAAGAHpWZVH5Ri5cV0kgEQAACAAGAHpW+UaVcweNIBF/XAAACAAGAHQOelb5Rox4YQCcTwAACAAGAHpW+UahZlcIJBEgEQAACAAGAHpW+UYgEXJttFaRTwAACAAGAHpW+UY0A7h5G3wgEQAA
text file-not-saved filesystem	9wAFAGhrcYS1IwxbXhwAAAMAlwAHAA8AAAABAAwAAgAEAAIAOiORNAAABQADAIFEOiORNAAAFgAAAAEAEwACAAgABgAXFCNVZ3jNGCBKXB4AAAgABgAXFCNVZ3jNGANSIEoAABUAAAABABIAAgAHAAUAKTnMZx1W+1y6HAAACAAGACk5zGcdVvcT+1y6HAAAEwAAAAEAEAACAAYABAAeJGhWTURgFwAABwAFAB4kaFZNRGAX8x4AABYAAAABABMAAgAIAAYAKRIeBhMv+XCwCMlzAAAIAAYAKRIeBhMv+XADUrAIAAAWAAAAAQATAAIACAAGAO5APWdTV2lajW0IhAAACAAGAO5APWdTV2lajW0IhAAAFgAAAAEAEwACAAgABgDhVpENjxyQcZlXRlEAAAgABgBRVuFWkQ2PHJBxmVcAAC0ABAAYAAAAAQAVAAQAAwABAEZRAAAEAAIARlEjAgAAAwABAAxPAAAGAAQAzE99HxkC6HwAAAYABAAgERtRxgdGUQAABQADACARDE+4BwAABQADAMxPfR/ofAAAKAAFAAYABABoa9p87QjMHAAACAAGAHGE8mbQNZxxzXNIHgAACAAGALUj4UZOeeItYWzMHAAABwAFAAxbAVe6T00ezBwAAAUAAwBeHEdmPAYAAKIABwBCM/Rmmg1TV5QH709YLQAAAwBGAAgACAAGAB4kaFZNRGAX8wDgHgAACAAGAB4kaFZNRGAX8wDzHgAABgAEAO0AOiORNG5EAAAHAAUAgUTtADojkTQGHwAACAAGAGFX+BfzE0lmPmkccwAACAAGAPgX8xNJZlFXHHN1NQAACAAGACk5zGcdVnIC5BP7XAAACAAGACk5zGcdVvcTcgL7XAAACQACAAMAAQDYNAAAAwABALBWAABGAAgABwAFAEIzwxL/Rb5XDHcAAAgABgD0Zg02RRnWfN4cuk8AAAgABgCaDSxY/labWtJnSxkAAAgABgD0ZrJVDTZJKcUp3VYAAAgABgBTVypnCIRJdEMfyk8AAAgABgCUB6FJX2tuC7cF0wIAAAYABADvT6okGgKyBQAACAAGAFgtXWxKZtoCtwVVCAAA
text setting-ignored config	qgIUADRyFVBBXfFc3UMufIB9AUZhHoEI3ofcM39nsmjJEhSN7EV6WnhaNSMAAAIAbQECAEUBAAABAEIBCgAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABMAAAABABAAAgAGAAQAQV0QVww1NXIAAAcABQBBXRBXw1YMNTVyAAAWAAAAAQATAAIACAAGAPFcTGaoIkseb08dHQAACAAGAPFcTGaoIr0RSx5vTwAADwAAAAEADAACAAQAAgDdQ6EjAAAFAAMA3UOhI8EGAABLAAAAAQBIAAgABwAFAC58UHxeHjxSRQMAAAgABgAufFB8Xh48UkUDYwgAAAgABgAufFB8/AUVDV4e7DIAAAgABgAufFB8/AUVDV4e7DIAAAgABgCAfUVSUHxeHr1WRQMAAAgABgCAfUVSUHxeHr1WRQMAAAgABgCAfUVSUHz8BRUNXh4AAAgABgCAfUVSUHz8BRUNXh4AACIAAAABAB8ABQAFAAMAAUaHRXgHAAAEAAIAYR5cFwAAAwABAIEIAAAHAAUA3ofHH8kS0kYRdwAABgAEANwznylEUU1XAAAWAAAAAQATAAIACAAGAH9nvUrtHqk1B26RbAAACAAGAH9nvUrtHqk1B27DVgAABQADALJoQXiBRAAATAAAAAEASQAIAAgABgB/Z71KelrtHqk1B24AAAgABgDcM58pelpEUWEC7h4AAAgABgDeh8cfyRLSRnpaEXcAAAgABgDJEtJGdk/bNHpaEXcAAAgABgABRsyBh0V6WmECBlgAAAgABgAUjXpaYR6uUmECXBcAAAgABgDsRVMpWAt6WuhUYQIAAAgABgB6WmEC7h5EHLAIzXMAABYAAAABABMAAgAIAAYAeFq7ZZcHJkpRCDEfAAAIAAYAeFq7ZZcHJkpRCDEfAAAlAAAAAQAiAAQABgAEADUj5U+2VjQTAAAHAAUANSPhM+VPtlY0EwAACAAGADUjrCrjM+VPtlYheQAACAAGADUjrCrjM+VPtlYheQAAJAEMAAUAAwDcM58pRFEAAH0AAgBGUZRXAQB4AA0ABwAFAAFbFh+RbbocWWYAABEAAAABAA4AAgAFAAMARFFoL79WAAAGAAQAzFdHUWgvv1YAAAQAAgCsXBQIAAAEAAIAU1cIhAAABgAEAOtPS1dOHiQkAAAPAAAAAQAMAAIABAACAGhr7QgAAAUAAwBoa9p87QgAAAcABQBjaJVsEFuqNfMeAAAEAAIA60XGVAAAFgAAAAEAEwACAAgABgAtE5kptFVJZrUcYVAAAAgABgBoUGqTpTYtE5kptFUAAAQAAgBeHEdmAAAEAAIA7mtLeQAACAAGAG1a0mf9Vq8Gtif7XAAABAACAHlaiQgAAEwAAAABAEkACAAIAAYAAVsWH5Ft4nAMT/gCAAAIAAYARFFoL79WPwHYcAxPAAAIAAYAzFdHUWgvv1Y/AdhwAAAIAAYArFwhXBQINgAMT9FwAAAIAAYAU1cIhHkD53AMT/gCAAAIAAYAY2iVbOBwZQIMT/gCAAAIAAYAaGvtCNMC43AMT/gCAAAIAAYA60XGVNcB3HAMT/gCAAAFAAMACx9ZZv5rAAAHAAUA5VfiZj1o6HzyHgAABgAEAFxmfR/0Huh8AAAEAAIA/UWCVwAACAAGACk5UGa1HekTuhyScQAABwAFAEp87jQ9UgpFdQcAAAgABgAeHcEimSLEADJRoVQAAAYABAAOD2WPeVqJCAAAFgAAAAEAEwACAAgABgCaVshLz2eYNMBDMnIAAAgABgCBCJg0MnItbrFDOQAAAKEBCADcMwFbRFHMV6xcY2jlVw4PAAACAMsABQAdAAAAAQAaAAMABwAFANwznylEUU1XWWYAAAcABQDcM58pRFFKZk1XAAAIAAYA3DOfKexmRFFRV980AAAoAAAAAQAlAAQACAAGAAFbFh+RbeJwuhxGUQAACAAGAERRaC+/Vj8B2HBGUQAACAAGAMxXR1FoL79WPwHYcAAACAAGAKxcIVwUCDYA0XBGUQAAOwAAAAIAEwACAAgABgDPGG1VOmtGUSMClFcAAAgABgDPGBQfbVVAbQxP+AIAACQABQAHAAUAAVsWH5FtuhxZZgAABQADAERRaC+/VgAABgAEAMxXR1FoL79WAAAFAAMArFwhXBQIAAAHAAUAY2iVbBBbqjXzHgAAHwAAAAEAHAADAAgABgDlV+JmPWhhF2Ez6HwAAAgABgDlV2Az4mYtFz1oXBcAAAgABgDlV+Jm9BdlMz1o6HwAACYAAAABACMABAAGAAQADg9lj3laiQgAAAgABgAOD2WPeVqJCANu/WsAAAgABgAOD2WPeVqJCO5rA24AAAgABgAOD2WPeVoHbpBsiQgAAMkACQAVAAAAAQASAAIABwAFADRy0XNAH980/msAAAgABgAVUDRy0XNAH980/msAABQAAAABABEAAgAGAAQANSPlT7ZWNBMAAAgABgA1I6wq4zPlT7ZWIXkAABMAAAABABAAAgAGAAQAQV0QVww1NXIAAAcABQBBXRBXw1YMNTVyAAAWAAAAAQATAAIACAAGAPFcTGaoIkseb08dHQAACAAGAPFcTGaoIr0RSx5vTwAAFgAAAAEAEwACAAgABgB/Z71K7R6pNQdukWwAAAgABgB/Z71K7R6pNQduw1YAAA8AAAABAAwAAgAEAAIAsmhBeAAABQADALJoQXiBRAAAKAAAAAEAJQAEAAgABgC6UtWOYR4ZRVwXqjUAAAgABgBhHhCNGUWuUlwX0QEAAAgABgCNgwFGEliHRRlFeAcAAAgABgABRodFGUXIgQZY0QEAABEAAAABAA4AAgADAAEAXh4AAAgABgCAfUVSXh69VutQ0GcAAA8AAAABAAwAAgAEAAIA3UOhIwAABQADAN1DoSPBBgAA
text variable-ignored config	gwALANwzU1cBW0RRzFesXC0TaFAeHeVXhUkAAAEAdAAFAAcABQDcM58pRFFKZk1XAABBAAIARlGUVwEAPAAFAAQAAgBTVwiEAAAHAAUAAVsWH5FtuhxZZgAAEQAAAAEADgACAAUAAwBEUWgvv1YAAAYABADMV0dRaC+/VgAABAACAKxcFAgAABYAAAABABMAAgAIAAYALROZKbRVSWa1HGFQAAAIAAYAaFBqk6U2LROZKbRVAAAIAAYAHh3BIpkixAAyUaFUAAAIAAYA5VdgM+JmLRc9aFwXAAAWAAAAAQATAAIACAAGAIVJrjPBIuwXSweoIgAACAAGAIVJrjPdPsEi7BdLBwAAYwABAHpaAAACABMAAgAIAAYAelphAu4esAicZ81zAAAIAAYAelqvZ2EC7h6wCMpRAABKAAMAKAAAAAEAJQAEAAgABgBKcY5JnwjvAd1wyhgAAAgABgBKcY5JnwjYGO8B3XAAAAgABgBKcY5JnwjPGO8B3XAAAAgABgBKcY5JnwjPGO8B3XAAAAgABgDMT0pxfR+OSZ8IlWUAABYAAAABABMAAgAIAAYASnGOSZ8I7wHdcDprAAAIAAYASnGOSZ8I7wHdcEIcAAA=
text settings-file config	dQAGAEk7/o43jZZW4TTXEQAAAgBIAAgACAAGABVQTio0ctFzQB/fNAAACAAGABVQ7UUeEQ9VTio0cgAABwAFADUj5U+2Vs4zNBMAAAgABgA1I+1FHhHlT7ZWiCcAAAgABgDxXExmqCK9EUseb08AAAgABgDtRR4R8VxMZqgiD1UAAAgABgB/Z71K7R6pNQduw1YAAAgABgDtRR4Rf2e9Sg9V7R4AACIABgAFAAMASTt0bbBWAAAEAAIA/o4cSwAABQADADeNngccSwAABQADAJZWF3McSwAABAACAOE0TlAAAAQAAgDXEeIiAAAFAAEA+mUBAPplAABPAAIALnyAfQAAAQBJAAgACAAGAC58UHxeHjxSRQNQCAAACAAGAC58UHxeHjxSRQNjCAAACAAGAC58UHz8BRUNXh7sMgAACAAGAC58UHz8BRUNXh7sMgAACAAGAIB9RVJQfF4evVZFAwAACAAGAIB9RVJQfF4evVZFAwAACAAGAIB9RVJQfPwFFQ1eHgAACAAGAIB9RVJQfPwFFQ1eHgAAIQABADUjAAABABwAAwAIAAYANSOsKuMz5U+2ViV5AAAIAAYANSOsKuMz5U+2ViF5AAAIAAYANSOsKuMz5U+2Vil5AAAZAAIANHIVUAAAAQATAAIACAAGADRy0XNAH980AlD+awAACAAGABVQTio0ctFzQB/fNAAA
text extension-system integration	KgABAB1cAAABACUABAAIAAYAHVzVRod34ChsAtg0AAAIAAYAHVzVRod34ChsAus0AAAIAAYAHVzVRn53bAKFJ2QBAAAIAAYAHVzVRn53bALrNIUnAABbAAIA4VZRVgAAAgBGAAsAAwABAPFcAAAEAAIAjVyCVwAAAwABAOYoAAAGAAQAS0uXVr5KMxMAAAQAAgBxXU55AAAFAAMAbw7Wd5A0AAAHAAUA6zQCcd5RJW54BwAACAAGAKUUgo0MRb8cmSK5EgAABQADAOR8fR9cHgAABwAFAAdukWz9aww1GR8AAAYABAD2HtFo6Hz8awAADgACAAUAAwDhVj5WaS8AAAYABABRVuFW3kBpLwAAGAABANgfAAABABMAAgAIAAYA2B9ditYA01GRbFseAAAIAAYA2B9ditYA01HDVpFsAAAqAAIANxdABgAAAQAkAAQABwAFADcXQAbYGCoAsFYAAAgABgA3F0AG2BjDVioAylEAAAgABgBABigXnxYqAEgCsFYAAAgABgBABsNWKBefFioAylEAABgAAQBbCAAAAQATAAIACAAGAFsIL2cJXDxz3j7ZQwAACAAGAFsIL2cJXDxz3j7ZQwAAGAABABdQAAABABMAAgAIAAYAF1CbKqF29h7RaL8HAAAIAAYAF1CbKqF29h7RaL8HAAAHAAEAkkYDAJJGjG3bAQAAGQACAOFWUVYAAAEAEwACAAgABgDhVnyChwyIHD5WaS8AAAgABgBRVuFWfIKHDN5AiBwAACsAAgBAMLNcAAABACUABAAIAAYAQDAUCKBcwHbmKBVyAAAIAAYAs1xAMBQIwHbmKBVyAAAIAAYAQDDAduYoFXIqBkkLAAAIAAYAQDDAduYoFXIqBkkLAAAKAAEA2B8GANgfXYrWAG0v01GRbAAAkAAFAB1cKSoUCJYN8xMAAAIAXgANAAcABQA0OaNQcD9THus0AAAGAAQA2EPmKMg1mXIAAAUAAwAhBtlD9WwAAAQAAgDQOXE1AAAHAAUAKSq0ZQwiiQa5BwAABwAFAJk1OBOta/kXTFcAAAUAAwClB2ccj3EAAAYABADekg0Im1uUMwAABgAEAEAw5igVcsQ1AAAGAAQAnVcMNUZRNXIAAAYABACHRQgeUmaBcwAABwAFAOFWeHn5RadyzlcAAAgABgAeEcgWkU98REwecQcAACgABQAIAAYAHVzVRod34ChsAtg0AAAIAAYAKSpQHZVxwmX1UQw1AAAFAAMAFAigXDYAAAAFAAMAlg1bAJRXAAAIAAYA8xO5T75WHHMRUTQTAAA=
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
text anthropic-extra-usage-words usage-limit	CgABAGqKBgBqitgf1gBZa0d5MQMAAA==
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
error anthropic-tool-blocks invalid-request	TwACAENJQEkAAAEASQAIAAgABgBDSeXTiVbiVhlzS3kAAAgABgBDSeXTiVbiVhlzS3kAAAgABgBASYlWZdNWblB4Gx8AAAgABgBASYlWZdNWblB4Gx8AAAgABgBDSeXTiVbiVhlzS3kAAAgABgBDSeXTiVbiVhlzS3kAAAgABgBASYlWZdNWblB4Gx8AAAgABgBASYlWZdNWblB4Gx8AABkAAgAZVaESAAABABMAAgAIAAYAGVXjNKNQcD8fDY4SAAAIAAYAoRIZVeM0o1BwPx8NAAAKAAEAg08GAINPHBR/TzJ5ohSzVgAACgABADXRBgA10bUhAy4VER4GzmcAAAoAAQDjNAYA4zSjUHA/iWzcM5EpAAA=
error anthropic-extra-usage usage-limit	CgABAGqKBgBqitgf1gBZa0d5MQMAAAoAAQBtEQYAbRE7ExkGE0W7NMhXAAAKAAEAegsGAHoLuwedE+RDb09NAAAACgABABNFBgATRbs0Hga+SiESXRwAAA==
error grpc-unavailable-words network	CgABANhDBgDYQ/wFNE9HfOkIFQ0AAAoAAQDYQwYA2EP8BUl5NE9HfOkIAAAKAAEA2lEGANpRwxKMXJtt/UV+AAAACgABAEcEBgBHBIqi8a7YQ/wFNE8AAA==
error grpc-deadline-words network	GQACAMcfitEAAAEAEwACAAgABgDHH9eHCh1hGEgGFEUAAAgABgCK0ccf14fbT7chYRgAAAoAAQCK0QYAitHHH9eH20+3IUl5AAA=`);function Xe(t,e,r){return t instanceof RegExp?t:Je(t,`rule ${e}`,r)}s(Xe,"toPattern");function C(t,e){return t.map(({pattern:r,...o})=>{let a,i=s(()=>a??=Xe(r,o.name,e),"make"),c=Ut.get(Wt(o,"text"));return{...o,...c!==void 0&&{prepared:{programs:c,pattern:i}},get pattern(){return i()}}})}s(C,"readTextRules");function M(t){return t.map(({message:e,...r})=>{if(e===void 0)return r;let o=Xe(e,r.name),a=Ut.get(Wt(r,"error"));return{...r,message:o,...a!==void 0&&{prepared:{programs:a,pattern:s(()=>o,"pattern")}}}})}s(M,"readErrorRules");var Qe=[{name:"context-words",category:"context-limit",reason:"the input is longer than the limit",source:"messages of language-model APIs and of HTTP servers",weight:4,message:n`
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
    `},{name:"policy-words",category:"content-policy",reason:"refused for what was asked",source:"usage-policy messages of language-model services",weight:4,message:n`
      (violates?|violating|against) (our |the )?(usage|content|acceptable use|safety) polic…
      content[_ ](policy|filter)…
      safety (system|filter|settings)
      blocked by content
      flagged (as|for|by)
      unable to respond to this request
    `},{name:"assistant-malformed",category:"invalid-request",reason:"the model's service refused the request as malformed",source:"validation messages of language-model APIs",weight:2.6,status:[400,499],message:n`
      invalid (tool|model|beta)
      unexpected \x60?+\x60? (block|role)
      model[: ][^.\n]{0,60}(not found|does not exist|not supported)
    `}];var tr=["model","assistant","agent","llm","ai","claude","opus","sonnet","haiku","gpt(?:-[\\w.]+)?","codex","gemini","copilot"],er=["agents\\.md","claude\\.md","gemini\\.md","copilot-instructions","cursorrules"],Va=w()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`,Za=[/\bmodels?\b(?! (?:class|table|field|file)s?\b)/,/(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,/\bprompts?\b/,/\b(?:conversations?|chats?)\b/,/\bassistants?\b/,/\bai\b/,/\b(?:gemini|copilot|opus|sonnet|haiku)\b/,/\binstructions?\b/,/\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,/\b(?:tokens?|context)\b/,/\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,/\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,/\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,/\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/];function Dt(t){return t(Va)||Za.filter(t).length>=2}s(Dt,"speaksOfAssistant");var $="can(no|')?t|cannot|unable to",rr="fail(s|ed)? to",F="could( not|n't)";var R="issue trackers of language-model assistants",or=`(?:${tr.join("|")})`,Ja=er.join("|"),ar=[{name:"title-says-model",category:"model-behavior",reason:"the title calls itself a report about the model",source:"conventional title prefixes",weight:3.2,pattern:/^\W{0,3}models?\b(?: behaviou?r)?\]/,zones:["title"]},{name:"model-quality",category:"model-behavior",reason:"complains of the model's answers or choices",source:"issue trackers of language-model assistants",weight:3.2,pattern:w()`
      \bhallucinat\w+|
      \b${or}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${or}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${Ja}|system prompt|my rules|
        user (?:rules|instructions?|directives?|request))\b
    `},{name:"model-words",category:"model-behavior",reason:"speaks of the quality of answers, code or understanding",source:"issue trackers of language-model assistants",weight:2.2,pattern:n`
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
    `},{name:"file-tool",category:"filesystem",reason:"a tool that edits, reads or searches files goes wrong",source:"tool names shared by several assistants",weight:2.2,pattern:/\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/},{name:"saved-session",category:"filesystem",reason:"saved sessions or history are lost or cannot be opened again",source:R,weight:1.8,pattern:n`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${$}|${rr}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `},{name:"compaction",category:"context-limit",reason:"shortening the conversation fails",source:"feature name shared by several assistants",weight:3.2,pattern:/(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,zones:["title","lead"]},{name:"policy-refusal",category:"content-policy",reason:"a policy or safety filter refused what was asked",source:R,weight:3.8,pattern:n`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `},{name:"context-full",category:"context-limit",reason:"the conversation or its answer is longer than the limit",source:R,weight:3.6,pattern:n`
      (prompt|input|context|conversation|request|message|file|response|output) (is |was |too |are |
        size )*(too (long|large|big)|exceed*)
      context (window|length|limit|size|low|usage|left)
      out of context
      max(imum)?[ _]((output|context)[ _])?tokens?
      token (count )?(limit|maximum) <1> exceed*…
      exceeds? (the )?(maximum )?<1> tokens?
      tokens? > \d…
    `},{name:"assistant-tools",category:"integration",reason:"speaks of an assistant's commands, agents or tool servers",source:"Model Context Protocol; common usage",weight:2.6,pattern:n`
      mcps?
      …(?<!\S)/ide
      slash commands?
      custom (commands?|agents?|tools?)
      sub-?agents?
      skills?
      agents?\b(?= (not|fail|list|load))…
    `},{name:"assistant-tools-fail",category:"integration",reason:"an assistant's command, agent or tool server does not load or connect",source:R,weight:2.4,pattern:n`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `},{name:"assistant-request-refused",category:"invalid-request",reason:"the model's service refused the request as malformed",source:R,weight:3.2,pattern:n`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `},{name:"assistant-permission-prompts",category:"config",reason:"speaks of an assistant's permission prompts and approvals",source:R,weight:3,pattern:n`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `},{name:"assistant-hooks",category:"integration",reason:"speaks of hooks, which an assistant runs around its tools",source:R,weight:2.2,pattern:/\bhooks?\b/},{name:"tokens-drain",category:"usage-limit",reason:"tokens or usage drain faster than expected",source:R,weight:3,pattern:n`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `}];var S="errno(3), libuv error names",nr="Node.js documentation, \u201CErrors\u201D",sr=[{name:"errno-network",category:"network",reason:"a network error code",source:S,weight:3,code:w("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `},{name:"errno-tls",category:"network",reason:"a certificate could not be verified",source:"OpenSSL verify(1)",weight:3.2,code:/^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i},{name:"errno-port",category:"network",reason:"the port or address is taken",source:S,weight:2.4,code:/^EADDR(?:INUSE|NOTAVAIL)$/i},{name:"errno-file",category:"filesystem",reason:"a file error code",source:S,weight:2.6,code:/^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i},{name:"errno-space",category:"filesystem",reason:"the disk or its quota is full",source:S,weight:3.4,code:/^(?:ENOSPC|EDQUOT)$/i},{name:"errno-handles",category:"filesystem",reason:"too many open files",source:S,weight:2.8,code:/^(?:EMFILE|ENFILE)$/i},{name:"errno-memory",category:"memory",reason:"no memory left",source:S,weight:3.4,code:/^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i},{name:"exit-137",category:"memory",reason:"killed, which usually means out of memory",source:"128 + SIGKILL, sh(1)",weight:2,code:/^(?:exit 137|SIGKILL)$/i},{name:"exit-signal",category:"crash",reason:"ended by a signal that means a crash",source:"signal(7)",weight:3,code:/^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i},{name:"exit-code",category:"process",reason:"a child process ended with an error",source:"sh(1)",weight:1.6,code:/^exit -?\d+$/i},{name:"errno-child",category:"process",reason:"a child process could not be started or fed",source:S,weight:2.2,code:/^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i},{name:"spawn-enoent",category:"process",reason:"the program to start was not found",source:nr,weight:4,code:/^ENOENT$/i,message:/\bspawn\b|posix_spawn/},{name:"module-missing",category:"install-update",reason:"a module of the program is missing",source:nr,weight:2,code:/^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i},{name:"npm-code",category:"install-update",reason:"an npm error code",source:"npm documentation, \u201CCommon errors\u201D",weight:3,code:/^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i},{name:"sdk-code",category:"install-update",reason:"an error code of the package manager or SDK",source:"NuGet and .NET SDK error references",weight:2.8,code:/^(?:NETSDK\d+|NU\d{4})$/i}];var k="RFC 9110, section 15",Ya="RFC 6585",ir=[{name:"http-400",category:"invalid-request",reason:"HTTP 400: the service refused the request as malformed",source:k,weight:2.2,status:[400,400]},{name:"http-401",category:"authentication",reason:"HTTP 401: not signed in",source:k,weight:3.2,status:[401,401]},{name:"http-402",category:"usage-limit",reason:"HTTP 402: payment required",source:k,weight:3.2,status:[402,402]},{name:"http-403",category:"permission",reason:"HTTP 403: signed in, but not allowed",source:k,weight:2.8,status:[403,403]},{name:"http-404",category:"invalid-request",reason:"HTTP 404: what was asked for is not there",source:k,weight:1.6,status:[404,404]},{name:"http-407",category:"network",reason:"HTTP 407: the proxy wants a sign-in",source:k,weight:3,status:[407,407]},{name:"http-408",category:"network",reason:"HTTP 408: the request took too long",source:k,weight:2.4,status:[408,408]},{name:"http-413",category:"context-limit",reason:"HTTP 413: the request was too large",source:k,weight:3,status:[413,413]},{name:"http-422",category:"invalid-request",reason:"HTTP 422: the request could not be processed",source:k,weight:2.4,status:[422,422]},{name:"http-429",category:"rate-limit",reason:"HTTP 429: too many requests",source:Ya,weight:2.6,status:[429,429]},{name:"http-451",category:"permission",reason:"HTTP 451: withheld for legal reasons",source:"RFC 7725",weight:2.6,status:[451,451]},{name:"http-5xx",category:"server-error",reason:"HTTP 5xx: the service itself failed",source:k,weight:3,status:[500,528]},{name:"http-529",category:"overloaded",reason:"HTTP 529: the service is overloaded",source:"Anthropic API errors page; Qualys",weight:3.6,status:[529,529]}];var cr={language:"zh",when:{letters:String.raw`\p{Script=Han}`},spaced:!1,words:{crash:n`
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
    `,network:n`
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
    `,authentication:n`
      (无法|不能|没法|無法)(正常)?(登录|登錄|登入|登陆)
      (登录|登錄|登入|登陆)(失败|失敗|不了|不上|过期|报错|异常|循环)
      认证(失败|错误|过期)
      認證失敗
      授权(失败|过期|错误)
      (密码|密碼|令牌|密钥)(错误|無效|无效|过期)
      反复(要求)?登录
      验证码
    `,"install-update":n`
      (安装|安裝|升级|升級)(失败|失敗|不了|报错|错误|出错|不上)
      (无法|不能|無法)(安装|安裝|更新|升级|升級)
      更新(失败|失敗|不了|报错)
      卸载(失败|不)
      依赖(冲突|错误)
      编译失败
    `,permission:n`
      权限(不足|错误|被拒)
      權限不足
      没有权限
      沒有權限
      无权(限|访问)
      無權
      拒绝访问
      拒絕存取
      访问被拒
    `,memory:n`
      内存(泄漏|泄露|溢出|不足|占用|爆|暴涨|过高)
      記憶體(洩漏|不足|溢位|用量)
      (cpu|处理器) ?(占用|使用率|飙)
      占用(大量|过多|过高|太多)
    `,ui:n`
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
    `,"feature-request":n`
      希望(能|可以|增加|添加|支持|加)
      建议(增加|添加|支持|加)
      建議(增加|新增|支援)
      请(求)?(增加|添加|支持)
      請(新增|支援)
      能否(增加|支持|添加)
      /可以(?:增加|添加|支持).{0,20}吗/
      功能(请求|建议|需求|請求)
      /想要.{0,12}功能/
    `,"usage-limit":n`
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
    `,config:n`
      (配置|设置|設定|选项|参数)(不生效|无效|失效|没有生效|被忽略|丢失|不起作用|無效)
      /(?:不生效|忽略).{0,4}(?:配置|设置)/
    `,filesystem:n`
      文件(不存在|找不到|被覆盖|丢失|损坏|损毁|锁定|路径)
      找不到文件
      檔案(不存在|遺失|損毀)
      (无法|不能)(读取|写入|保存|打开|删除)(文件|目录)
      磁盘(已满|空间)
      中文路径
      路径(错误|不存在)
    `,"model-behavior":n`
      变笨
      降智
      胡说
      幻觉
      不听(指令|话)
      不按(指令|要求|照)
      答非所问
    `,"context-limit":n`
      上下文(过长|太长|超|长度|窗口|压缩)
      压缩(对话|上下文|失败)
    `}};var lr={language:"fr",when:{words:"de|le|les|un|une|des|du|ce|avec|mais|quand|apr\xE8s|est|aux|sans|ne|pas|erreur|je|dans|mon|ma"},spaced:!0,words:{crash:n`
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
    `,network:n`
      erreur (de )?(réseau|connexion)
      pas de connexion
      (impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (se )?(connecter|
        joindre) (au serveur|à internet|à l'api|le serveur|au réseau)
      connexion (refusée|perdue|interrompue|fermée|coupée)
      perte de connexion
      délai (d'attente )?(dépassé|expiré)
      certificat
      hors[- ]ligne
    `,authentication:n`
      (impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (lors|en)|
        échec) <1> (me |se |s'|m')?(connecter à (mon|son) compte|connecter (avec|via|depuis)|identifier|
        authentifier)
      me connecter à mon compte
      échec (de (l'|la )?)?(authentification|connexion au compte)
      authentification <1> (échou|impossible|refus)
      mot de passe <1> (incorrect|refusé|invalide)
      déconnect(e|é) (sans cesse|à chaque|automatiquement)
      session expirée
    `,"install-update":n`
      (impossible (de|d')|n'arrive pas à|erreur (lors de l'|à l')|
        échec (de (la |l')?|lors de l')) ?(installer|installation|mettre à jour|mise à jour|
        désinstaller|compiler|compilation)
      (installation|mise à jour) <2> (échou|impossible|bloqu|ne (se|s'))
      ne s'installe pas
      ne se met pas à jour
    `,permission:n`
      permission (refusée|non accordée)
      permissions insuffisantes
      accès (refusé|interdit)
      droits? insuffisant
      pas (les droits|la permission|l'autorisation)
      non autorisé
    `,memory:n`
      fuites? (de )?mémoire
      /(?:consomm|utilis|occup)\p{L}* (?:\p{L}+ ){0,3}(?:mémoire|ram~)/
      mémoire (insuffisante|vive|saturée|pleine)
      (manque|plus) de mémoire
      100 ?% (du |de )?(cpu|processeur)
    `,ui:n`
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
    `,"feature-request":n`
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
    `,"usage-limit":n`
      limite d'(utilisation|usage)
      limite <1> atteinte
      quota <1> (atteint|dépass|épuis)
      crédits? <1> (épuis|insuffisant)
      facturée? (deux fois|en double)
      abonnement
    `,config:n`
      (réglage|paramètre|configuration|option|préférence)s? <3> (ignorée?|
        pas (pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)
      (ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (la |le |les |mes |mon |
        ma )?(configuration|réglage|paramètre|option|préférence)
    `,filesystem:n`
      (fichier|dossier|répertoire)s? <3> (introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)
      (impossible d'|ne peut pas )(ouvrir|enregistrer|lire|écrire|supprimer) (le |la |un )?(fichier|dossier)
      disque plein
      espace disque
    `,"model-behavior":n`
      ignore (mes |les )?instructions
      hallucin
      réponses? <1> (fausse|inventée|pire)
    `,"context-limit":n`
      contexte <1> (trop|dépass|plein)
    `}};var ur={language:"de",when:{words:"der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|f\xFCr|bitte|ich|unter|schl\xE4gt"},spaced:!0,words:{crash:n`
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
    `,network:n`
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
    `,authentication:n`
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
    `,"install-update":n`
      (installation|update|aktualisierung|upgrade|einrichtung) <3> (fehlgeschlagen|schlägt fehl|bricht|
        nicht|hängt|abgebrochen|fehler)
      (lässt|kann|konnte) <4> nicht <1> (installier|aktualisier|updaten|deinstallier|kompilier|bauen)
      installationsfehler
      updatefehler
      installationsprogramm
    `,permission:n`
      zugriff <1> (verweigert|abgelehnt)
      (keine|fehlende|unzureichende|nicht genügend) (+)?(berechtigung|rechte|zugriffsrechte)
      nicht (berechtigt|autorisiert)
      berechtigungsfehler
    `,memory:n`
      speicherleck
      arbeitsspeicher
      speicherverbrauch
      speicherbedarf
      (zu wenig|kein|nicht genügend|zu viel|gesamten) (+)?(arbeits)?speicher
      (cpu|prozessor)-?(last|auslastung)
      ram-?(verbrauch|nutzung)
      frisst <2> (ram|speicher)
    `,ui:n`
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
    `,"feature-request":n`
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
    `,"usage-limit":n`
      (nutzungs|wochen|tages|sitzungs)-?limit
      (kontingent|guthaben|limit) <2> (aufgebraucht|erschöpft|erreicht|überschritten|leer)
      doppelt (abgebucht|berechnet)
      rechnung
      abonnement
    `,config:n`
      /(?:einstellung|konfiguration|option)\p{L}* (?:\p{L}+ ){0,3}(?:ignoriert|
        nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|
        verloren|wirkungslos)/
      ignoriert <1> (einstellung|konfiguration|option)
    `,filesystem:n`
      /(?:datei|ordner|verzeichnis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|
        geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)/
      /(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\p{L}* (?:\p{L}+ ){0,2}(?:nicht|öffnen|speichern)/
      (festplatte|datenträger) <1> voll
      umlaut* im (pfad|dateinamen|benutzernamen)
    `,"model-behavior":n`
      ignoriert <1> anweisung
      halluzin
      antworten? <1> (falsch|schlechter|erfunden)
    `,"context-limit":n`
      kontext <1> (zu lang|voll|überschritten)
    `}};var mr={language:"ja",when:{letters:String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`},spaced:!1,words:{crash:n`
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
    `,network:n`
      ネットワーク(エラー|に接続|接続|が)
      接続(エラー|でき|に失敗|が切|が拒否|が失|タイムアウト)
      つながら
      繋がら
      タイムアウト
      通信エラー
      証明書
      プロキシ
      オフライン
    `,authentication:n`
      ログイン(でき|に失敗|エラー|が|し直|を求|ループ)
      サインイン(でき|に失敗|エラー)
      認証(エラー|に失敗|でき|が|コード)
      ログアウトされ
      パスワードが
    `,"install-update":n`
      インストール(でき|に失敗|エラー|が(失|でき|終))
      アップデート(でき|に失敗|エラー|が)
      アップグレード(でき|に失敗)
      更新(でき|に失敗|エラー|が(失敗|適用))
      ビルドに失敗
      依存関係
    `,permission:n`
      権限(が(な|あり)|エラー|不足)
      アクセス(が)?(拒否|でき(な|ま))
      許可され(て|ま)
      アクセス権
    `,memory:n`
      メモリ(リーク|不足|使用|を|が)
      メモリー(リーク|不足)
      cpu(使用率|が|を)
      重く?な(る|り)
    `,ui:n`
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
    `,"feature-request":n`
      (し|追加し|対応し|でき(る|て)?(ように)?し)て(ほしい|欲しい|いただ)
      (できるように)なると(嬉|うれ)
      追加して(ほし|くだ)
      機能(追加|要望|リクエスト)
      要望
      (あると|だと)(嬉|うれ|便利|助か)
      対応(希望|予定は)
    `,"usage-limit":n`
      利用制限
      使用制限
      使用量(が|の)
      上限に(達|到)
      クォータ
      クレジット(が|不足|消費)
      二重(請求|課金)
      請求
    `,config:n`
      設定が(反映|効|無視|保存|消|読|適用)
      設定ファイルが
      (反映|適用)され(な|ま)
    `,filesystem:n`
      ファイルが(見つ|存在|開|消え|壊|保存|上書|ロック|削除)
      保存でき
      書き込め
      読み込め
      ディスク(が|の空|容量)
      パスに(日本語|空白|スペース)
    `,"model-behavior":n`
      指示に従わ
      指示を無視
      馬鹿に
      嘘をつ
      幻覚
      ハルシネーション
    `,"context-limit":n`
      コンテキスト(が|長|上限|ウィンドウ|圧縮)
      圧縮に失敗
    `}};var pr={language:"ko",when:{letters:String.raw`\p{Script=Hangul}`},spaced:!1,words:{crash:n`
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
    `,network:n`
      네트워크 ?(오류|에러|연결|문제|끊)
      연결(할 수|이 (안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)
      타임 ?아웃
      시간 ?초과
      접속(이 안|할 수|되지| ?오류)
      프록시
      인증서
    `,authentication:n`
      로그인(이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (계속|다시))
      인증(에 실패|이 안| ?오류| ?실패|되지| ?번호)
      로그아웃(됩|되)
      비밀번호(가|를)
    `,"install-update":n`
      설치(가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)
      업데이트(가 안|할 수|에 실패|되지| ?실패| ?오류)
      업그레이드(에 실패| ?실패| ?오류)
      빌드(에 실패| ?실패)
      의존성
    `,permission:n`
      권한(이 없| ?없| ?오류| ?부족|이 부족|이 거부)
      접근(이 거부| ?거부|할 수)
      액세스(가 거부| ?거부)
    `,memory:n`
      메모리(가| ?누수| ?부족| ?사용| ?를)
      cpu ?(사용|가|를|점유)
    `,ui:n`
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
    `,"feature-request":n`
      추가해 ?주
      추가(되|하)면 (좋|감사)
      기능 ?(추가|요청|제안)
      지원해 ?주
      지원(되|하)면
      있으면 좋겠
      했으면 좋겠
      건의
      제안합니다
    `,"usage-limit":n`
      사용량(이| ?제한| ?한도| ?초과)
      한도(가|를|에)
      한도 ?초과
      크레딧
      이중 ?(결제|청구)
      결제가
    `,config:n`
      설정(이 (적용|저장|무시|사라|안|초기)|을 무시|값이)
      적용되지
    `,filesystem:n`
      파일(이 (없|삭제|손상|사라|잠|덮)|을 (찾을|열|저장|읽)( 수|지))
      경로(를 찾|에 한글)
      디스크(가| ?공간| ?용량)
    `,"model-behavior":n`
      지시를 (무시|따르)
      멍청
      거짓말
      환각
    `,"context-limit":n`
      컨텍스트(가| ?길이| ?초과| ?압축)
      압축에 실패
    `}};var wr={language:"pt",when:{words:"de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha"},spaced:!0,words:{crash:n`
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
    `,network:n`
      erro de (rede|conexão)
      sem (conexão|internet)
      não (consegue|consigo|é possível) (se )?conectar
      conexão (recusada|perdida|interrompida|fechada|cai)
      falha (na|de) conexão
      tempo (de espera|limite) (esgotad|excedid)
      certificado
      não conecta
    `,authentication:n`
      (não (consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (fazer (o )?login|entrar|
        logar|autenticar|acessar a conta|iniciar sessão)
      login <2> (falh|não|erro|inválid)
      autenticação (falh|não|erro)
      falha (de|na) autenticação
      senha (incorreta|inválida|não)
      sessão (expir|encerrad)
      desloga
    `,"install-update":n`
      (não (consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (instalar|atualizar|
        desinstalar|compilar)
      (instalação|atualização) <2> (falh|não |erro|trav)
      (falha|erro) (na|de|da) (instalação|atualização)
      não (instala|atualiza)
    `,permission:n`
      permissão negada
      sem permissão
      permiss(ão|ões) insuficiente
      acesso negado
      não (tenho|tem) permissão
      não autorizad
    `,memory:n`
      vazamento de memória
      /(?:consum|uso)\p{L}* (?:\p{L}+ ){0,2}(?:de )?memória/
      (muita|toda a|falta de|sem) memória
      memória (insuficiente|ram~)
      memória <1> (aument|cresc|estour)
      (100 ?%|muita|toda a) (da |de )?(cpu|ram~)
    `,ui:n`
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
    `,"feature-request":n`
      gostaria (de|que)
      seria <1> (bom|útil|ótimo|legal|interessante|ideal)
      por favor,? (adicion|permit|inclu)
      adicionar (uma? |a |o )?(opção|suporte|possibilidade|função|modo)
      solicitação de (recurso|funcionalidade)
      sugestão
      poderiam (adicion|inclu)
    `,"usage-limit":n`
      limite de (uso|mensagens|tokens)
      limite <1> (atingid|excedid)
      cota <1> (esgotad|excedid)
      créditos
      cobrad\p{L} (duas vezes|em dobro)
      assinatura
    `,config:n`
      /(?:configuraç|opç|preferência|parâmetro)\p{L}* (?:\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|
        aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)/
      (ignora|não respeita|não salva|não aplica|perde) (a |o |as |os |minha |minhas )?(configuraç|opç|preferência)
    `,filesystem:n`
      (arquivo|pasta|diretório|ficheiro)s? <2> (não (existe|encontrad|é salvo)|corrompid|bloquead|
        sobrescrit|apagad|sumi|desaparec)
      não (consegue|consigo|é possível) (abrir|salvar|ler|gravar|apagar) (o |a |os |um )?(arquivo|pasta|ficheiro)
      disco cheio
    `,"model-behavior":n`
      ignora (minhas |as )?instruções
      alucina
      respostas? <1> (errad|inventad|pior)
    `,"context-limit":n`
      contexto <1> (muito|cheio|excedid)
    `}};var dr={language:"ru",when:{letters:String.raw`\p{Script=Cyrillic}`},spaced:!0,words:{crash:n`
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
    `,network:n`
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
    `,authentication:n`
      не (могу|может|удается|удаётся|удалось) (войти|авториз|залогин)
      ошибк\p{L} (авториз|входа|аутентиф)
      авторизаци
      аутентификаци
      разлогин
      неверн+ (пароль|логин|токен)
      выкидывает из аккаунта
    `,"install-update":n`
      не (устанавлива|обновля|ставится|собирается)
      не (могу|удается|удаётся|удалось) (установить|обновить|собрать)
      ошибк\p{L} (установки|обновления|сборки)
      (установка|обновление) <1> (не|завис|прер|падает)
    `,permission:n`
      нет (прав|доступа|разрешени)
      отказано в доступе
      доступ (запрещ|закрыт|отказан)
      недостаточно прав
      запрещен
    `,memory:n`
      утечк\p{L} памяти
      (не хватает|нехватка|недостаточно|кончается|съедает|жр[её]т|потребля+|вся|много) <1> (оперативн|памят)
      оперативн+ памят
      (грузит|нагружа+|загру+) <1> (процессор|цп|cpu)
    `,ui:n`
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
    `,"feature-request":n`
      хотелось бы
      было бы <1> (здорово|хорошо|удобно|неплохо|полезно|классно)
      добавьте
      добавить (поддержк|возможност|функц|опци)
      прошу добав
      предлагаю
      запрос (на )?функ
      сделайте
    `,"usage-limit":n`
      лимит
      квот
      исчерпан
      /(?:списал|снял)\p{L}* (?:\p{L}+ )?(?:дважды|два раза|деньги)/
      подписк
    `,config:n`
      /(?:настройк|параметр|конфиг|опци)\p{L}* (?:\p{L}+ ){0,2}(?:не (?:примен|сохран|работа|учитыва|
        действ)|игнориру|сбрасыва|слета)/
      игнорирует (настройк|конфиг|параметр)
    `,filesystem:n`
      файл* <2> (не найден|не сохраня|поврежд|удаля|пропал|исчез|перезапис|занят)
      не (могу|удается|удаётся|удалось) (открыть|сохранить|прочитать|удалить|записать) <1> (файл|папк)
      путь не найден
      диск (заполнен|переполнен)
    `,"model-behavior":n`
      игнорирует (инструкц|указан)
      галлюцин
      (модель|нейросеть) <1> (тупит|врёт|врет|поглупел)
    `,"context-limit":n`
      контекст* <1> (превыш|переполн|слишком)
    `}};var vr={language:"es",when:{words:"de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"},spaced:!0,words:{crash:n`
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
    `,network:n`
      error de (red~|conexión|conexion)
      sin conexión
      no (se )?(puede|puedo|logra|consigue) conectar
      fall(a|o|ó) (de |en )?(la )?conexión
      conexión (rechazada|perdida|interrumpida|cerrada)
      se pierde la conexión
      tiempo de espera
      certificado
      no se conecta
    `,authentication:n`
      (no (puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|
        problema al) (iniciar (la )?sesión|iniciar sesion|autentic|entrar|acceder)
      inicio de sesión <2> (fall|no|error)
      autenticación (fall|no|error)
      /(?:fall|error)\p{L}* (?:de|en la|la) autenticación/
      contraseña (incorrecta|inválida|no)
      cierra (la )?sesión
      sesión (caduc|expir)
    `,"install-update":n`
      (no (puedo|puede|se puede|deja|logro)|error al|fall* al|imposible|problemas? al) (instalar|
        actualizar|desinstalar|compilar)
      (instalación|actualización) <2> (fall|no |error|se queda|incompleta)
      /(?:fall|error)\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)/
      no se (instala|actualiza)
    `,permission:n`
      permiso denegado
      permisos? insuficient
      (sin|no tengo|no tiene|falta de) permisos?
      acceso denegado
      no (está |estoy )?autorizad
    `,memory:n`
      /(?:consum|uso|fuga|falta|exceso|fugas)\p{L}* (?:de |toda la |mucha |demasiada |
        excesivo de )?(?:memoria|ram~)/
      sin memoria
      memoria insuficiente
      memoria ram
      (usa|consume|uso de|al) (el )?(100 ?%|mucha|demasiada|toda la) (de )?(la )?(cpu|memoria|ram)
    `,ui:n`
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
    `,"feature-request":n`
      me gustaría
      sería <1> (bueno|útil|genial|ideal|interesante|bonito)
      estaría (bien|bueno|genial)
      por favor,? (añad|agreg|permit)
      (añadir|agregar) (una? |la |el )?(opción|soporte|posibilidad|función|modo)
      solicitud de (función|funcionalidad|característica)
      sugerencia
      propongo
      podrían (añad|agreg)
    `,"usage-limit":n`
      límite de (uso|mensajes|tokens)
      límite <1> alcanzad
      alcanc+ (el|mi) límite
      cuota <1> (agotad|excedid|superad)
      créditos
      sin saldo
      cobr+ (dos veces|doble)
      suscripción
    `,config:n`
      /(?:ajuste|configuraci|opci|preferencia|parámetro)\p{L}* (?:\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|
        aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)/
      (ignora|no respeta|no guarda|no aplica|pierde) (la |el |los |las |mi |mis )?(configuraci|ajuste|
        opci|preferencia)
    `,filesystem:n`
      (archivo|fichero|carpeta|directorio)s? <2> (no (existe|encontrad|se encuentra|se guarda)|dañad|
        corrupt|bloquead|sobrescrit|borrad|desaparec)
      no (puede|puedo|se puede) (abrir|guardar|leer|escribir|borrar) (el |la |los |un )?(archivo|fichero|carpeta)
      no encuentra (el |la )?(archivo|fichero|carpeta|ruta)
      disco lleno
    `,"model-behavior":n`
      ignora (mis |las )?instrucciones
      alucina
      respuestas? <1> (incorrect|inventad|peor)
    `,"context-limit":n`
      contexto <1> (demasiado|lleno|excedid)
      compactar
    `}};var br={language:"tr",when:{words:"bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",letters:"[\u011F\u015F\u0131]"},spaced:!0,words:{crash:n`
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
    `,network:n`
      (ağ|bağlantı|internet) (hatası|sorunu|kesil|kopu|yok)
      bağlan(amıyor|ılamıyor|ılamadı|mıyor|amadı)
      bağlantı <1> (kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)
      zaman aşımı
      sertifika
      vekil sunucu
      çevrimdışı
    `,authentication:n`
      giriş (yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)
      oturum (açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)
      kimlik doğrulama
      /(?:şifre|parola)\p{L}* (?:\p{L}+ )?(?:yanlış|geçersiz|kabul)/
      yetkilendirme hatası
      doğrulama kodu
    `,"install-update":n`
      /(?:kurulum|güncelleme|yükleme)\p{L}* (?:\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)/
      (kur|güncelle|yükle)(yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)
      derleme hatası
      bağımlılık
    `,permission:n`
      izin (reddedildi|hatası|yok|verilmedi)
      erişim (engellendi|reddedildi|izni|yok)
      yetki(m|niz|si)? (yok|yetersiz)
      yetkisiz
    `,memory:n`
      bellek <1> (sızıntı|yetersiz|kullanım|tüket|dol)
      (çok|fazla|aşırı) <1> (bellek|ram~|cpu~|işlemci)
      hafıza
      işlemci kullanımı
      yetersiz bellek
    `,ui:n`
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
    `,"feature-request":n`
      ekle(nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)
      olsa <1> (iyi|güzel|harika)
      olursa <1> (iyi|güzel|sevin)
      özellik (isteği|talebi|önerisi)
      öneri~
      önerim
      istiyorum ki
      destek (eklen|gelsin)
      rica ediyorum
    `,"usage-limit":n`
      kullanım (limiti|kotası|sınırı|hakkı)
      kota(m|sı|yı)? <1> (dol|aş|bit)
      limit(e|im|i)? <1> (dol|ulaş|aş)
      kredi(m|ler)
      iki kez (ücret|çekil)
      abonelik
    `,config:n`
      ayar* <2> (kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)
      yapılandırma* <2> (okunmuyor|yok say|uygulanmıyor)
    `,filesystem:n`
      /(?:dosya|klasör|dizin)\p{L}* (?:\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|
        kilitli|kaybol|açılamıyor|yok~)/
      disk <1> dol
      dosya yolu
    `,"model-behavior":n`
      talimat* <1> (uymuyor|yok say|görmezden)
      halüsinasyon
    `,"context-limit":n`
      bağlam <1> (çok|dol|aş)
    `}};var gr=[mr,pr,dr,vr,wr,lr,ur,br,cr],Xa={"usage-limit":3,"feature-request":3,memory:3.2,config:2.8,"context-limit":3},Qa=2.8,Gt=String.raw`\p{L}`;function tn({spaced:t}){return{letter:Gt,edge:"",flags:"u",whole:s(r=>{let o=r.replaceAll("~",`(?!${Gt})`);return t?`(?<!${Gt})(?:${o})`:o},"whole")}}s(tn,"styleOf");function en(t){return new RegExp(String.raw`(?:${t})(?!\p{L})(?<=(?<!\p{L})(?:${t}))`,"u")}s(en,"standingAlone");var rn=new RegExp(`(?:^|[^a-z])(?:${gr.flatMap(({when:{words:t}})=>t??[]).join("|")})(?![a-z])`);function on({when:{letters:t,words:e}}){let r=e===void 0?void 0:en(e),o=t===void 0?void 0:new RegExp(t,"u");return a=>r!==void 0&&a(rn)&&a(r)||o!==void 0&&a(o)}s(on,"toWhen");function an(t){let e=tn(t);return Ft.flatMap(r=>{let o=t.words[r];if(o===void 0)return[];let a={name:`${r}-${t.language}`,category:r,reason:`words of a report in another language (${t.language})`,source:"common usage in that language",weight:Xa[r]??Qa,pattern:o};return C([a],e)})}s(an,"toRules");var hr=gr.map(t=>({name:"languages",scope:`reports in another language (${t.language})`,when:on(t),textRules:an(t),errorRules:[]}));var fr=[{name:"uncaught-js",category:"crash",reason:"an exception of the JavaScript engine was not handled",source:"ECMAScript native errors",weight:2.9,className:/^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/},{name:"uncaught-managed",category:"crash",reason:"an exception of the language was not handled",source:"Python, Ruby, Java and .NET built-in exceptions",weight:2.9,className:w()`
      (?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|
        UnboundLocalError|RecursionError|AssertionError|ValueError|ZeroDivisionError|UnicodeDecodeError|
        UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|
        IllegalArgumentException|ConcurrentModificationException|ArithmeticException|
        IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|
        InvalidOperationException|InvalidCastException|ArgumentNullException|
        ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|
        AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|
        UninitializedPropertyAccessException)$
    `},{name:"uncaught-with-stack",category:"crash",reason:"an exception with its stack",source:"naming of exceptions in managed languages",weight:2.2,className:/\w(?:Exception|Error)$/,frames:1},{name:"unhandled",category:"crash",reason:"an exception that nobody handled",source:"Node.js, browsers, JVM, .NET, Android",weight:3.2,message:n`
      unhandled (exception|promise|rejection|error)…
      uncaught (\(in promise\) )?(exception|error|+error)…
      exception in thread
      fatal exception
      terminate called (after|without)
      terminating (app )?due to uncaught
      maximum (update depth|call stack size) exceeded
    `,unmistakable:!0},{name:"nothing-there",category:"crash",reason:"the program stumbled over a missing value",source:"JavaScript, Python, Ruby, Java, .NET, Go and Rust messages",weight:2.9,message:n`
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
    `,unmistakable:!0},{name:"panic-class",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,className:/^(?:panic|abort|fatal error)$/i},{name:"panic",category:"crash",reason:"the program panicked",source:"Rust std::panic, Go runtime",weight:3.4,message:n`
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
    `,unmistakable:!0},{name:"native-crash",category:"crash",reason:"the process crashed in native code",source:"signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",weight:3.4,message:n`
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
    `,unmistakable:!0},{name:"assertion",category:"crash",reason:"an assertion failed",source:"assert(3), Rust and Java assertions",weight:2.8,message:/\bassertion (?:[`'"(]|failed|failure|error)|\bassert(?:ion)? failed\b|\bcheck failed: |\bdebug_assert\b/,unmistakable:!0},{name:"not-responding",category:"crash",reason:"the system says that the program does not respond or has stopped",source:"Android, Windows, macOS and Jupyter messages",weight:3.2,message:n`
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
    `,unmistakable:!0},{name:"out-of-memory",category:"memory",reason:"memory ran out",source:"V8, JVM, Python, PHP, PostgreSQL and kernel messages",weight:4,message:n`
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
    `,unmistakable:!0},{name:"out-of-memory-class",category:"memory",reason:"memory ran out",source:"JVM, Python and .NET exceptions",weight:4,className:/OutOfMemory|^MemoryError$|bad_alloc$/}];var kr=[{name:"network-class",category:"network",reason:"an exception of the network library",source:"Python, Java and .NET exceptions",weight:3.2,className:w()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `},{name:"file-class",category:"filesystem",reason:"an exception of the file system",source:"Python, Java and .NET exceptions",weight:2.8,className:w()`
      (?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|
        PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|
        PathTooLongException|FileSystemException|DirectoryNotEmptyException)$
    `},{name:"permission-class",category:"permission",reason:"an exception for missing rights",source:"AWS SDK, Spring Security and SQL exceptions",weight:3,className:/(?:^|[.:])(?:AccessDenied\w*|AuthorizationDeniedException|ForbiddenError|InsufficientPrivilege)$/},{name:"auth-class",category:"authentication",reason:"an exception of signing in",source:"JNDI, .NET and Python exceptions",weight:3,className:/(?:^|[.:])(?:\w*Authentication(?:Exception|Error)|UnauthorizedError|InvalidGrantError|InvalidTokenError|LoginError)$/},{name:"module-class",category:"install-update",reason:"a part of the program is missing",source:"Python import system, JVM linkage errors",weight:2.2,className:/(?:^|[.:])(?:ModuleNotFoundError|ImportError|ClassNotFoundException|NoClassDefFoundError|UnsupportedClassVersionError|DllNotFoundException)$/},{name:"network-words",category:"network",reason:"the connection failed",source:"Node, Python, Go and browser messages",weight:2.8,message:n`
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
    `,unmistakable:!0},{name:"timeout-words",category:"network",reason:"the request timed out",source:"common usage",weight:2,message:n`
      (request|connection|connect|read|socket|api|headers?|body) (has )?time(d[- ]?out|out)
      timeout of \d+ ?ms exceeded
      (context )?deadline exceeded
      gateway time-?out
      client.timeout exceeded
    `,unmistakable:!0},{name:"tls-words",category:"network",reason:"a certificate could not be verified",source:"OpenSSL and schannel messages",weight:3.2,message:n`
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
    `,unmistakable:!0},{name:"file-words",category:"filesystem",reason:"a file or directory could not be used",source:"strerror(3) and its translations in runtimes",weight:2.4,message:n`
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
    `},{name:"auth-words",category:"authentication",reason:"the sign-in was refused",source:"RFC 6749 section 5.2 and API messages",weight:3,message:n`
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
    `,unmistakable:!0},{name:"permission-words",category:"permission",reason:"the account may not do this",source:"API messages",weight:2.8,message:n`
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
    `},{name:"permission-wordings",category:"permission",reason:"a service or database says that the account may not do this",source:"AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",weight:3.2,message:n`
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
    `,unmistakable:!0},{name:"quota-words",category:"usage-limit",reason:"the plan, quota, credit or billing refuses",source:"API messages of several vendors",weight:4,message:n`
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
    `},{name:"rate-words",category:"rate-limit",reason:"too many requests in a short time",source:"RFC 6585 and API messages",weight:2.8,message:n`
      rate[- _]?limit…
      too many requests
      throttl(ed|ing)
      requests per (minute|second)
      tokens per minute
      secondary rate limit
    `},{name:"overload-words",category:"overloaded",reason:"the service is overloaded",source:"API messages",weight:3.4,message:n`
      overloaded
      at capacity
      server (is )?busy
      currently (under|experiencing) (heavy|high) (load|demand|traffic)
    `},{name:"server-words",category:"server-error",reason:"the service itself failed",source:"RFC 9110 reason phrases",weight:3,message:n`
      internal server error
      bad gateway
      service (temporarily )?unavailable
      upstream (connect )?error
      server had an error
    `},{name:"too-large-words",category:"context-limit",reason:"the request is larger than the limit",source:"RFC 9110 section 15.5.14, its older names and messages of proxies",weight:3.2,message:n`
      payload too large
      (request )?entity too large
      request body (is )?too large
      client intended to send too large
    `,unmistakable:!0},{name:"malformed-words",category:"invalid-request",reason:"the service refused the request as malformed",source:"validation messages of JSON APIs",weight:2.6,message:n`
      invalid_request…
      invalid (request|message|image)
      unexpected \x60?+\x60? field
      could not process (the )?(image|pdf|document|file)
      extra inputs are not permitted
      does not match (the )?schema
      image (was |is )?(too large|exceeds)
      unsupported (media|parameter)
    `},{name:"malformed-answer",category:"invalid-request",reason:"a 4xx answer says what is wrong with the request",source:"validation messages of JSON APIs",weight:2.6,status:[400,499],message:n`
      invalid (json|schema|parameter|argument|value)
      unexpected \x60?+\x60? id
      must (be|have|match|contain|start|alternate)
      field required
      unsupported value
      schema ..40.. invalid
    `},{name:"install-words",category:"install-update",reason:"an installation or update failed",source:"npm, pip, cargo and updater messages",weight:3,message:n`
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
    `},{name:"module-words",category:"install-update",reason:"a part of the program is missing",source:"Node.js, Python and JVM messages",weight:2.2,message:n`
      cannot find module
      no module named
      modulenotfounderror
      classnotfoundexception
      noclassdeffounderror
      shared (library|object)
      library not loaded
      undefined symbol
    `,unmistakable:!0},{name:"process-words",category:"process",reason:"a child process failed",source:"shell and runtime messages",weight:2.2,message:n`
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
    `},{name:"integration-words",category:"integration",reason:"a plugin, hook, server or extension failed",source:"extension systems in general",weight:2.4,message:n`
      plugins?
      …(?<!\b(more|fewer|react) )\bhooks?\b(?! (call|than|can only))…
      extension host
      language server
      lsp
      marketplace
      webview
      ide (extension|integration|connection)
    `},{name:"config-words",category:"config",reason:"a setting was rejected",source:"validation messages of programs",weight:2.4,message:n`
      (invalid|unknown|unrecognized|malformed|failed to parse) ..30.. (settings?|config(uration)?|
        option|flag|frontmatter)
      (settings?|config(uration)?)( file)? ..30.. (invalid|malformed|corrupt(ed)?|rejected)
      unknown field \x60+\x60, expected
    `}];var q="Anthropic API documentation, \u201CErrors\u201D",qr=[{name:"anthropic-authentication",category:"authentication",reason:"the API says authentication_error",source:q,weight:3.4,apiType:/^authentication_error$/},{name:"anthropic-billing",category:"usage-limit",reason:"the API says billing_error",source:q,weight:3.6,apiType:/^billing_error$/},{name:"anthropic-permission",category:"permission",reason:"the API says permission_error",source:q,weight:3.4,apiType:/^permission_error$/},{name:"anthropic-not-found",category:"invalid-request",reason:"the API says not_found_error",source:q,weight:2,apiType:/^not_found_error$/},{name:"anthropic-too-large",category:"context-limit",reason:"the API says request_too_large",source:q,weight:3.4,apiType:/^request_too_large$/},{name:"anthropic-rate-limit",category:"rate-limit",reason:"the API says rate_limit_error",source:q,weight:2,apiType:/^rate_limit_error$/},{name:"anthropic-overloaded",category:"overloaded",reason:"the API says overloaded_error",source:q,weight:3.6,apiType:/^overloaded_error$/},{name:"anthropic-server",category:"server-error",reason:"the API says api_error",source:q,weight:2.6,apiType:/^api_error$/},{name:"anthropic-timeout",category:"network",reason:"the API says timeout_error",source:q,weight:2.6,apiType:/^timeout_error$/},{name:"anthropic-invalid",category:"invalid-request",reason:"the API says invalid_request_error",source:q,weight:1.4,apiType:/^invalid_request_error$/},{name:"anthropic-tool-blocks",category:"invalid-request",reason:"tool or thinking blocks in the conversation do not fit together",source:"Anthropic API documentation, \u201CTool use\u201D and \u201CExtended thinking\u201D",weight:3,message:n`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `},{name:"anthropic-extra-usage",category:"usage-limit",reason:"the plan's extra usage is used up",source:"Claude help center, \u201CExtra usage\u201D",weight:4,message:/\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/}],yr=[{name:"anthropic-extra-usage-words",category:"usage-limit",reason:"extra usage is said to be used up or refused",source:"Claude help center, \u201CExtra usage\u201D",weight:4,pattern:/\bextra usage\b/}];var j="google.rpc.Code",xr=[{name:"grpc-unauthenticated",category:"authentication",reason:"the API says UNAUTHENTICATED",source:j,weight:3.2,apiType:/^unauthenticated$/i},{name:"grpc-permission",category:"permission",reason:"the API says PERMISSION_DENIED",source:j,weight:3.2,apiType:/^permission_denied$/i},{name:"grpc-exhausted",category:"usage-limit",reason:"the API says RESOURCE_EXHAUSTED",source:j,weight:2.6,apiType:/^resource_exhausted$/i},{name:"grpc-unavailable",category:"overloaded",reason:"the API says UNAVAILABLE",source:j,weight:2,apiType:/^unavailable$/i},{name:"grpc-internal",category:"server-error",reason:"the API says INTERNAL",source:j,weight:2.6,apiType:/^internal$/i},{name:"grpc-deadline",category:"network",reason:"the API says DEADLINE_EXCEEDED",source:j,weight:2.6,apiType:/^deadline_exceeded$/i},{name:"grpc-invalid",category:"invalid-request",reason:"the API says INVALID_ARGUMENT",source:j,weight:2.6,apiType:/^(?:invalid_argument|failed_precondition|not_found)$/i},{name:"grpc-unavailable-words",category:"network",reason:"gRPC lost the connection",source:j,weight:3,message:/\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,unmistakable:!0},{name:"grpc-deadline-words",category:"network",reason:"gRPC waited too long",source:j,weight:3,message:/\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,unmistakable:!0}];var _="OpenAI API documentation, \u201CError codes\u201D",jr=[{name:"openai-quota",category:"usage-limit",reason:"the API says insufficient_quota",source:_,weight:4,apiType:/^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/},{name:"openai-key",category:"authentication",reason:"the API says invalid_api_key",source:_,weight:3.6,apiType:/^invalid_api_key$/},{name:"openai-rate",category:"rate-limit",reason:"the API says rate_limit_exceeded",source:_,weight:3,apiType:/^(?:rate_limit_exceeded|requests|tokens)$/},{name:"openai-context",category:"context-limit",reason:"the API says context_length_exceeded",source:_,weight:4,apiType:/^context_length_exceeded$/},{name:"openai-policy",category:"content-policy",reason:"the API says content_policy_violation",source:_,weight:4,apiType:/^content_(?:policy_violation|filter)$/},{name:"openai-server",category:"server-error",reason:"the API says server_error",source:_,weight:3,apiType:/^(?:server_error|internal_error)$/},{name:"openai-model",category:"invalid-request",reason:"the API says model_not_found",source:_,weight:3,apiType:/^model_not_found$/}];var v="common usage in issue trackers",Er=[{name:"connection-words",category:"network",reason:"a connection fails",source:v,weight:3.2,pattern:n`
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
    `},{name:"proxy-tls",category:"network",reason:"speaks of a proxy, DNS or certificates",source:v,weight:2,pattern:n`
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
    `},{name:"timeout",category:"network",reason:"a request times out",source:v,weight:2,pattern:n`
      (requests?|api|connections?|server|response|gateway|fetch|download|upload|
        websocket) ..30.. tim(e[sd]?|ing)[- ]?out…
      time-?out (error|connecting|waiting for (the )?(response|server))…
    `},{name:"file-words",category:"filesystem",reason:"speaks of paths, encodings, links or names of files",source:v,weight:1.4,pattern:n`
      (encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|
        renam(e|ed|ing)|case[- ]sensitiv+|unc paths?|network drive|file ?paths?|folder name|
        file ?names?|temp(orary)? (files?|director+))
    `},{name:"process-trouble",category:"process",reason:"a command, shell or child process fails",source:v,weight:2.6,pattern:n`
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
    `},{name:"crash-words",category:"crash",reason:"says that it crashes",source:v,weight:3.2,pattern:n`
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
    `},{name:"hang-words",category:"crash",reason:"says that it hangs",source:v,weight:3,pattern:n`
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
    `},{name:"memory-words",category:"memory",reason:"speaks of memory or processor use",source:v,weight:3.6,pattern:n`
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
    `},{name:"install-words",category:"install-update",reason:"an installation or update fails",source:v,weight:3.2,pattern:n`
      (install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|
        migration) <4> (fail*|error*|broken|breaks|stuck|hangs?|not work*|loop|issue|impossible)
      (${$}|fail(s|ed|ing|ure)? to|${F}|won't|error( when)?) <2> (install|update|upgrade|
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
    `},{name:"auto-update",category:"install-update",reason:"speaks of installing or updating",source:v,weight:1.4,pattern:n`
      auto-?\s?updat+
      (re)?install(s|ed|er|ation|ing)?
      downgrad+
      homebrew
      npm
      winget
      apt(-get)?
      package manager
    `,zones:["title","lead"]},{name:"reconnect",category:"network",reason:"a connection does not come back, or the network is the difference",source:v,weight:2.4,pattern:n`
      (not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect*…
      re-?connect(s|ing)? <3> (loop|forever|never|fails?)…
      (stays?|goes|remains|appears?) offline
      (dead|stale|dropped|broken) (connections?|sockets?)
      only on (wi-?fi|mobile data|cellular|lan|vpn)
      on (mobile data|cellular)
      preflight
      cors
    `},{name:"connection-ends",category:"network",reason:"a connection is lost or closed from the other side",source:v,weight:2.8,pattern:n`
      (los(e|es|ing|t)|drop(s|ping|ped)?) ((its|the|their|my|all|every) )?connections?
      connections? (+ ){1,3}(closed|dropped|lost|terminated|interrupted|torn down)
      closed (the connection )?unexpectedly\b(?= by|[.,]| \(|$)…
      disconnects?(ed)? (every|after|randomly|constantly|from the (server|network|broker))
      broken pipe
      (websockets?|connections?) (connection )?to \S{1,80} (failed|closed|lost|refused)
      ${F} reach (the )?+…
      (unable to get|local|expired|untrusted) <1> (issuer )?certificate
    `},{name:"memory-grows",category:"memory",reason:"memory grows, or is used up",source:v,weight:3.2,pattern:n`
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
    `},{name:"process-left",category:"process",reason:"a child process outlives its parent, or is started wrongly",source:v,weight:2.4,pattern:n`
      (child(ren)?|subprocess|server|daemon|worker|process(es)?) ..40.. (keeps? running|stays? alive|
        left (running|behind)|still (running|alive)|survives?|outlives?|not (killed|terminated|stopped))
      sig(term|kill|int|hup)
      waiting (for|on) stdin
      (blocks?|reads?|hangs?) on stdin
      without a tty
      executable file not found
      exit(ed)? (status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)…
      not (found )?(in|on) (the |\$)?path
    `},{name:"task-hangs",category:"process",reason:"one command, job or worker hangs or never ends",source:v,weight:2.8,pattern:n`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|
        backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|
        stays? alive|(?:is|are|gets?) stuck)\b/
    `},{name:"install-broken",category:"install-update",reason:"a package does not install, build or fit after an update",source:v,weight:2.8,pattern:n`
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
    `},{name:"dependency-conflict",category:"install-update",reason:"dependencies do not fit together",source:"npm, pip, cargo, bundler, pub and poetry messages",weight:3.2,pattern:n`
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
    `},{name:"file-not-saved",category:"filesystem",reason:"a file is not saved, opened or written",source:v,weight:2.8,pattern:n`
      (files?|documents?|projects?|folders?|attachments?|workspaces?|
        notebooks?) <2> ((is|are|was|were|could|can|does|do)( ?not|n't| never)|cannot|can't|never) (be |
        get |gets )?(saved|written|flushed|opened|read)
      (folders?|files?|director(y|ies)|projects?) (is |are |lies? |stored )?(in|on) (icloud|onedrive|
        dropbox|google drive|a (network|samba|nfs|shared))
    `}];var W="common usage in issue trackers",Rr=[{name:"setting-ignored",category:"config",reason:"a setting is ignored, rejected or lost",source:W,weight:3.6,pattern:n`
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
    `},{name:"variable-ignored",category:"config",reason:"a named option has no effect",source:W,weight:2.6,pattern:n`
      …(--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b( ?[:=] ?\S{1,30})? <1> (is |are |has |
        have |does |do |was )?(ignored|not (work*|respect*|honou?r*|appl*|recogni[sz]ed)|no effect|
        overridden|makes? no difference)
      patterns? <2> (do(es)?( not|n't) match|never match*|(is|are) not match*)
    `},{name:"settings-file",category:"config",reason:"names a settings file or an environment variable",source:W,weight:1.6,pattern:n`
      …(settings|config|preferences|permissions)(.local)?.(json|ya?ml|toml|ini|cfg)
      ….\w{2,20}rc
      env(ironment)? var(iable)?s?
      configur(ed|ation|ing)
      settings?
    `},{name:"extension-system",category:"integration",reason:"speaks of plugins, hooks, servers or extensions",source:"extension systems in general",weight:2.2,pattern:n`
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
    `},{name:"extension-fails",category:"integration",reason:"a plugin, hook, server or extension does not load or connect",source:W,weight:2.4,pattern:n`
      (slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (app|bot|plugin|
        integration|action)s? <2> (does( not|n't)|no longer|stopped|fails?|never)
      (plug-?ins?|(web ?|(pre|post|git|commit)[- ](\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|
        extensions?|add-?ons?|connectors?|integrations?|bots?)\b <5> (fail*|
        never (run|runs|called|fires?|loads?)|not <1> (called|run|load*|connect*|found|work*|detect*|
        available|trigger*|fir+|recogni[sz]ed|show*|execut*|start*)|
        \w{2,8}n't (load|connect|work|detect|trigger|fire|show|start)|disconnect*|error*|broken|missing|
        disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (command|plugin)
    `},{name:"ide",category:"integration",reason:"speaks of an editor's extension or connection",source:W,weight:1.8,pattern:n`
      (vs ?code|vscode|visual studio( code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|
        neovim|xcode|emacs|zed) <1> (extension|plugin|integration|connection|detection)
      ide <1> (integration|connection|extension|plugin|detection)
      remote[- ]ssh
      dev ?containers?
    `},{name:"settings-file-ignored",category:"config",reason:"a settings file or one of its keys is not read",source:W,weight:3.2,pattern:n`
      …[\w-].(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist|config.[cm]?[jt]s|
        rc)\b <3> (ignored|not (picked up|found|read|loaded|respected|used|honou?red|applied)|
        has no effect|have no effect)
      (in|from|inside) [\w./-]{1,40}.(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist) <1> (is |
        are )?(ignored|not (picked up|read|respected|used|applied)|has no effect|have no effect)
      config(uration)?( files?)? <3> (not (found|picked up|read)|only if)
    `},{name:"setting-unknown",category:"config",reason:"a key or value of a settings file is not known",source:"messages of configuration parsers (serde, JSON Schema, argparse)",weight:2.8,pattern:n`
      unknown <1> (key|field|option|setting|property|directive|section|flag|
        argument)s?\b(?! (error|name in the (query|response|request|schema)))…
      expected one of ["'\w]…
      (sections?|keys?|directives?|anchors?|values?) (\S+ ){0,4}rejected
      (invalid|unrecogni[sz]ed|unsupported) (config*|settings?|options?|directive|flag)
    `}];var mt="common usage in issue trackers",Sr=[{name:"display",category:"ui",reason:"something is shown wrongly",source:mt,weight:3.2,pattern:n`
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
    `},{name:"typing",category:"ui",reason:"typing, pasting, scrolling or selecting goes wrong",source:mt,weight:2.8,pattern:n`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `},{name:"screen-element",category:"ui",reason:"speaks of a part of the screen",source:mt,weight:1.6,pattern:n`
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
    `},{name:"accessibility",category:"ui",reason:"speaks of accessibility",source:mt,weight:2.4,pattern:n`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `}];var h="common usage in issue trackers",H=s(t=>B(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${t})\b(?![.,:/-]?\d)|^(?:${t})\b|\b(?:${t}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${t})$|\((?:${t})\)
  `),"statusWords"),_r=[{name:"limit-reached",category:"usage-limit",reason:"a usage limit was reached",source:h,weight:4,pattern:n`
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
    `},{name:"out-of-credit",category:"usage-limit",reason:"credit or quota is said to be used up",source:h,weight:3.6,pattern:n`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|funds|
        budget|tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `},{name:"allowance-drains",category:"usage-limit",reason:"an allowance drains faster than expected",source:h,weight:3,pattern:n`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `},{name:"billing",category:"usage-limit",reason:"speaks of billing, charges or a plan's allowance",source:h,weight:2,pattern:n`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `},{name:"rate-limit-words",category:"rate-limit",reason:"speaks of a rate limit",source:h,weight:3.1,pattern:new RegExp(String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${H("429")}`)},{name:"overload-words",category:"overloaded",reason:"says that the service is overloaded",source:h,weight:3.4,pattern:n`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `},{name:"server-error-words",category:"server-error",reason:"speaks of an error of the server",source:h,weight:3,pattern:w()`
      \binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${H("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `},{name:"sign-in",category:"authentication",reason:"speaks of signing in",source:h,weight:3.1,pattern:n`
      (${$}|not able to|fail(s|ed|ing)? to|${F}|trouble|problem|error|won't|keeps?|failing|
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
    `},{name:"credentials",category:"authentication",reason:"speaks of keys, tokens or a keychain",source:h,weight:2,pattern:n`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `},{name:"unauthorized",category:"authentication",reason:"says 401 or unauthorized",source:"RFC 9110 reason phrases",weight:3,pattern:new RegExp(String.raw`${H("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`)},{name:"access-denied",category:"permission",reason:"the account or region is not allowed",source:h,weight:2.8,pattern:w()`
      ${H("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|
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
    `},{name:"request-refused",category:"invalid-request",reason:"the service refused the request as malformed",source:h,weight:3.2,pattern:w()`
      ${H("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `},{name:"request-too-large",category:"context-limit",reason:"the request is larger than the limit",source:h,weight:3.6,pattern:n`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `}];var pt="common usage in issue trackers",Tr=[{name:"title-says-feature",category:"feature-request",reason:"the title calls itself a feature request",source:"conventional title prefixes",weight:5,pattern:n`
      …^\W{0,3}(feature( request)?|feat|enh(ancement)?|rfe|rfc|proposal|suggestion|idea|wish(list)?|
        request|improvement)s?\b\s?[\]):\-–—]…
      feature[- ]request
    `,zones:["title"]},{name:"title-says-docs",category:"feature-request",reason:"the title speaks of documentation",source:"conventional title prefixes",weight:5,pattern:n`
      …^\W{0,3}(docs?(umentation)?|readme|changelog|manual|guide)\b\s?[\]):\-–—]…
      documentation <3> (missing|unclear|outdated|incorrect|wrong|lacks?|incomplete|error|is|for|update)
      (missing|unclear|outdated|incorrect|improve|update|clarify|wrong|add) (the )?(docs|documentation|readme)
      undocumented
    `,zones:["title"]},{name:"title-is-task",category:"feature-request",reason:"the title is a piece of work to do, not a failure",source:"conventional commits and imperative ticket titles",weight:2.6,pattern:n`
      …^(\[[^\]]{1,20}\] ?)?((chore|perf|refactor|style|test|ci|build|task|epic|
        story)(\([^)]{1,30}\))?:|([^:]{1,40}: )?(refactor|standardi[sz]e|migrate|rename|move|create|
        make(?! (check|test|install|perf|clean|all|and|fails|-j|-)|['\x60])|enforce|set up|review|
        clean ?up|investigate|extend|replace|remove|convert|document|automate|simplify|unify|deprecate|
        upgrade to|bump|write tests?|test coverage)\b)…
    `,zones:["title"]},{name:"title-says-bug",category:"feature-request",reason:"the title calls itself a bug",source:"conventional title prefixes",weight:-1.2,pattern:/^\W{0,3}bugs?\b/,zones:["title"]},{name:"only-test",category:"no-report",reason:"the text is a test or empty",source:pt,weight:2.6,pattern:n`
      /^(?:\[?bug\]?:? ?)?(?:test(?:ing)?(?: ?\d{0,3}| issue| report| bug)?|asdf\w*|qwer\w*|foo|bar|
        h[ea]llo(?: world)?|hi(?: (?:team|all|there|guys))?|hey|(?:(.)\1{2,60})|x+|a+|\.+|untitled|
        place-?holder|lorem ipsum|title|bug|issue|none|n\/a|-)$/
    `,zones:["title","lead"]},{name:"title-refusal",category:"no-report",reason:"the title is the title-writer's refusal",source:"titles written by a language model that was given an empty report",weight:4.4,pattern:n`
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
    `,zones:["title"]},{name:"praise",category:"no-report",reason:"is thanks, not a report",source:pt,weight:3.4,pattern:n`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,zones:["title","lead"]},{name:"spam",category:"no-report",reason:"looks like advertising",source:pt,weight:4,pattern:n`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `},{name:"withdrawn",category:"no-report",reason:"the reporter takes it back",source:pt,weight:3.4,pattern:n`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,zones:["title","lead"]}];var wt=[{name:"general",scope:"any program",textRules:C([..._r,...Er,...Rr,...Sr,...Tr]),errorRules:M([...ir,...sr,...fr,...kr])},{name:"assistant",scope:"programs around a language model",when:Dt,textRules:C(ar),errorRules:M(Qe)},{name:"anthropic",scope:"users of the Anthropic API",when:Dt,textRules:C(yr),errorRules:M(qr)},{name:"openai",scope:"users of the OpenAI API and its imitators",textRules:[],errorRules:M(jr)},{name:"google",scope:"users of Google's APIs and of gRPC",textRules:[],errorRules:M(xr)},...hr],Zc=wt.flatMap(({errorRules:t})=>t),Jc=wt.flatMap(({textRules:t})=>t);function Ar(t,e){let r=e===void 0?wt:wt.filter(({name:l})=>e.has(l)),o=new Map,a=s(l=>{let u=o.get(l)??l.test(t);return o.set(l,u),u},"says"),i=[],c=[];for(let l of r)(l.when?.(a)??!0)&&i.push(...l.textRules),c.push(...l.errorRules);return{textRules:i,errorRules:c}}s(Ar,"rulesFor");var nn=w("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`,sn=w("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`,cn=8,ln=new Set("a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")),K=s((t,e,r,o)=>({rule:t,category:e,reason:r,where:"shape",weight:o}),"at");function un(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return it(t.trim())<cn||e.every(r=>ln.has(r))}s(un,"namesNothing");function Or(t,e){let r=t.fields.map(({heading:c})=>c.trim().slice(0,100)),o=r.filter(c=>nn.test(c)).length,a=r.filter(c=>sn.test(c)).length,i=[];return r.some(c=>/^feature (?:description|request)\W{0,3}$/i.test(c))&&i.push(K("feature-heading","feature-request","the report's own heading is a feature request",4)),o>0&&i.push(K("wish-headings","feature-request","headings of a feature request",Math.min(3.6,1.2+.8*o))),a>1&&i.push(K("failure-headings","feature-request","headings of a bug report",-1.2)),e&&t.primaryError===null&&(i.push(K("empty","no-report","no description and no error",1.8)),un(t.title)&&t.code.length===0&&i.push(K("nothing-at-all","no-report","no title to speak of either",2.6))),i}s(Or,"shapeEvidence");var mn={title:1,lead:.8,rest:.25},Pr=["title","lead","rest"],zr={title:1,lead:2,rest:4},pn=7;function wn(t){return t.reduce((e,r)=>e|zr[r],0)}s(wn,"bitsOf");function Lr(t,e){let r=[],o=L(Pr.map(a=>e[a]));for(let a of t){let i=a.zones??Pr,c=o(a.prepared??a.pattern,a.zones===void 0?pn:wn(i));if(c!==0)for(let l of i){if((c&zr[l])===0||e[l]==="")continue;let u=l==="title"?"title":"description";r.push({rule:a.name,category:a.category,reason:a.reason,where:u,weight:a.weight*mn[l]})}}return r}s(Lr,"textEvidence");var dn=.05,vn=3,bn=8,gn=5;function hn({errors:t,environment:e},{title:r,lead:o,rest:a}){let i=t.slice(0,gn).flatMap(({message:c,frames:l})=>[c.slice(0,300),l[0]?.raw]);return[r,o,a,E([e.terminal,...i].join(`
`))].join(`
`)}s(hn,"spokenOf");function Nr(t,e){let r=Oe(t),o=it(r.lead)<bn,{textRules:a,errorRules:i}=Ar(hn(t,r),e);return[...Lr(a,r),...ze(i,t,o),...$e(i,t,r),...Or(t,o)]}s(Nr,"findEvidence");function b1(t){let e=Nr(t);return Pt(e,$t(t,e),Me).ranking}s(b1,"rankCategories");function g1(t,e){let{packs:r,custom:o,own:a=[]}=e,i=Nr(t,r),c=o===void 0?[]:Ke(o,Ve(t)),{ranking:l,evidence:u}=Pt([...i,...c],[...$t(t,i),...a],Mt().calibration),p=l[0]??{category:"unknown",confidence:0},m=p.confidence>=e.floor&&e.categories.has(p.category),b=m?l.slice(1):l;return{category:m?p.category:"unknown",confidence:p.confidence,secondary:b.filter(({category:y,confidence:T})=>y!=="unknown"&&T>=dn).slice(0,vn),evidence:u.sort((y,T)=>+(y.rule===lt)-+(T.rule===lt)||Math.abs(T.weight)-Math.abs(y.weight))}}s(g1,"classify");export{Do as a,J as b,fn as c,Y as d,ot as e,kt as f,mo as g,ie as h,Zn as i,Jn as j,Ve as k,b1 as l,g1 as m};
