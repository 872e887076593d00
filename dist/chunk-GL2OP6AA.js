import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as o}from"./chunk-GRDFHESC.js";import{a as p}from"./chunk-DMUFM7HA.js";var g=/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,u=o("u")`[
    \p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}
    \p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}
    \p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}
    \p{Script=Sinhala}\p{Script=Khmer}
  ]`,c=/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u,f=/[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]/u,S=new RegExp("(\\p{M}{4})\\p{M}+","gu");function m(i){return i.replace(/\r\n?/g,`
`).replace(S,"$1").replace(g,(t,n,r)=>a(t,n,r)?t:d(t))}p(m,"visibleText");function a(i,t,n){if(i===`
`||i==="	")return!0;if(i==="\uFE0F"||i==="\uFE0E")return f.test(s(n,t));if(i!=="\u200C"&&i!=="\u200D")return!1;let r=s(n,t),e=String.fromCodePoint(n.codePointAt(t+1)??0);return u.test(r)&&u.test(e)?!0:i==="\u200D"&&c.test(r)&&c.test(e)}p(a,"isSpelling");function s(i,t){let n=i.charCodeAt(t-1),r=n>=56320&&n<=57343&&t>=2;return i.slice(Math.max(0,t-(r?2:1)),t)}p(s,"codePointBefore");function d(i){let t=i.codePointAt(0)??0;if(t<32)return String.fromCodePoint(9216+t);if(t===127)return"\u2421";if(t>=55296&&t<=57343)return"\uFFFD";let n=t.toString(16).toUpperCase();return t>65535?`\\u{${n}}`:`\\u${n.padStart(4,"0")}`}p(d,"escapeOf");export{m as a};
