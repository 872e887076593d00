import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as i}from"./chunk-DMUFM7HA.js";function o(r=""){return(t,...n)=>new RegExp(a(String.raw(t,...n)),r)}i(o,"overLines");function a(r){return r.replace(/ *\r?\n */g,"")}i(a,"withoutBreaks");var f=/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,u=o("u")`[
    \p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}
    \p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}
    \p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}
    \p{Script=Sinhala}\p{Script=Khmer}
  ]`,s=/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u,l=/[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]/u,S=new RegExp("(\\p{M}{4})\\p{M}+","gu");function g(r){return r.replace(/\r\n?/g,`
`).replace(S,"$1").replace(f,(t,n,e)=>d(t,n,e)?t:x(t))}i(g,"visibleText");function d(r,t,n){if(r===`
`||r==="	")return!0;if(r==="\uFE0F"||r==="\uFE0E")return l.test(c(n,t));if(r!=="\u200C"&&r!=="\u200D")return!1;let e=c(n,t),p=String.fromCodePoint(n.codePointAt(t+1)??0);return u.test(e)&&u.test(p)?!0:r==="\u200D"&&s.test(e)&&s.test(p)}i(d,"isSpelling");function c(r,t){let n=r.charCodeAt(t-1),e=n>=56320&&n<=57343&&t>=2;return r.slice(Math.max(0,t-(e?2:1)),t)}i(c,"codePointBefore");function x(r){let t=r.codePointAt(0)??0;if(t<32)return String.fromCodePoint(9216+t);if(t===127)return"\u2421";if(t>=55296&&t<=57343)return"\uFFFD";let n=t.toString(16).toUpperCase();return t>65535?`\\u{${n}}`:`\\u${n.padStart(4,"0")}`}i(x,"escapeOf");function m(r){return g(r).replaceAll(`
`,"\u240A").replaceAll("	","\u2409")}i(m,"toOneLine");function O(r){return`"${E(r,40)}"`}i(O,"quote");function E(r,t){let n=Array.from(r.slice(0,2*t+2));return m(n.length<=t?r:`${n.slice(0,t).join("")}\u2026`)}i(E,"cut");export{o as a,a as b,g as c,m as d,O as e,E as f};
