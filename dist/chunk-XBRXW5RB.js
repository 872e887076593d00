import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as u}from"./chunk-2SFOI4R2.js";import{E as y,F as d,c as m,f as c,g as p,h as f,s as g}from"./chunk-YNF33GXX.js";import{a as s}from"./chunk-DMUFM7HA.js";async function W({id:n,body:e},o){let r=e.replace(/\r\n?/g,`
`).trimEnd().split(`

`),[i=""]=(r[0]??"").split(`
`),l=r.at(-1)??"",a=r.at(-2)??"";if(r.length<3||c(e)!==l||l.includes(`
`))return null;let t=m(e);return t===null?C(i,a)?{id:n,body:e,state:t}:null:k(t,i,a,await u(t.language))?t.place===null?{id:n,body:e,state:t}:o.repository!==null&&t.place.repository!==null&&t.place.repository!==o.repository?{id:n,body:e,state:null}:t.place.issue===o.issue?{id:n,body:e,state:t}:null:null}s(W,"readOwnComment");function C(n,e){return n.startsWith("### ")&&/^<sub>[^\n]*Fingerpost[^\n<]*<\/sub>$/u.test(e)}s(C,"hasForm");function k(n,e,o,r){if(n.ignoredBy!==null)return e===p(r)&&o===f(n.ignoredBy,r);if(!y(o,n.relations,r))return!1;if(e===d(r))return n.relations.some(({relation:l})=>l==="incident");if(n.category==="unknown")return g(r).includes(e.slice(4));let i=new Map(Object.entries(r.categories)).get(n.category);return i===void 0?e.startsWith("### "):e===`### ${i.title}`}s(k,"isRenderedFor");export{W as a};
