import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{a as i}from"./action-TEG7XQ4L.js";function o(r=""){return(n,...t)=>new RegExp(g(String.raw(n,...t)),r)}i(o,"overLines");function g(r){return r.includes(`
`)?r.replace(/ *\r?\n */g,""):r}i(g,"withoutBreaks");var a=/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,u=o("u")`[
    \p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}
    \p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}
    \p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}
    \p{Script=Sinhala}\p{Script=Khmer}
  ]`,s=/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u,f=/[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]/u,S=/^[\n\t -~]*$/,d=new RegExp("(\\p{M}{4})\\p{M}+","gu");function _(r){return S.test(r)?r:r.replace(/\r\n?/g,`
`).replace(d,"$1").replace(a,(n,t,e)=>l(n,t,e)?n:E(n))}i(_,"visibleText");function l(r,n,t){if(r===`
`||r==="	")return!0;if(r==="\uFE0F"||r==="\uFE0E")return f.test(c(t,n));if(r!=="\u200C"&&r!=="\u200D")return!1;let e=c(t,n),p=String.fromCodePoint(t.codePointAt(n+1)??0);return u.test(e)&&u.test(p)?!0:r==="\u200D"&&s.test(e)&&s.test(p)}i(l,"isSpelling");function c(r,n){let t=r.charCodeAt(n-1),e=t>=56320&&t<=57343&&n>=2;return r.slice(Math.max(0,n-(e?2:1)),n)}i(c,"codePointBefore");function E(r){let n=r.codePointAt(0)??0;if(n<32)return String.fromCodePoint(9216+n);if(n===127)return"\u2421";if(n>=55296&&n<=57343)return"\uFFFD";let t=n.toString(16).toUpperCase();return n>65535?`\\u{${t}}`:`\\u${t.padStart(4,"0")}`}i(E,"escapeOf");export{o as a,g as b,_ as c};
