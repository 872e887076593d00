import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{a as i}from"./action-TEG7XQ4L.js";function o(r=""){return(t,...n)=>new RegExp(g(String.raw(t,...n)),r)}i(o,"overLines");function g(r){return r.replace(/ *\r?\n */g,"")}i(g,"withoutBreaks");var a=/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,u=o("u")`[
    \p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}
    \p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}
    \p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}
    \p{Script=Sinhala}\p{Script=Khmer}
  ]`,s=/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u,f=/[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]/u,S=/^[\n\t -~]*$/,d=new RegExp("(\\p{M}{4})\\p{M}+","gu");function _(r){return S.test(r)?r:r.replace(/\r\n?/g,`
`).replace(d,"$1").replace(a,(t,n,e)=>l(t,n,e)?t:E(t))}i(_,"visibleText");function l(r,t,n){if(r===`
`||r==="	")return!0;if(r==="\uFE0F"||r==="\uFE0E")return f.test(c(n,t));if(r!=="\u200C"&&r!=="\u200D")return!1;let e=c(n,t),p=String.fromCodePoint(n.codePointAt(t+1)??0);return u.test(e)&&u.test(p)?!0:r==="\u200D"&&s.test(e)&&s.test(p)}i(l,"isSpelling");function c(r,t){let n=r.charCodeAt(t-1),e=n>=56320&&n<=57343&&t>=2;return r.slice(Math.max(0,t-(e?2:1)),t)}i(c,"codePointBefore");function E(r){let t=r.codePointAt(0)??0;if(t<32)return String.fromCodePoint(9216+t);if(t===127)return"\u2421";if(t>=55296&&t<=57343)return"\uFFFD";let n=t.toString(16).toUpperCase();return t>65535?`\\u{${n}}`:`\\u${n.padStart(4,"0")}`}i(E,"escapeOf");export{o as a,g as b,_ as c};
