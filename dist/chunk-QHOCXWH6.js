import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{I as E,J as C,K as O,d as m,g as a,h as c,i as p,q as f,x as g}from"./chunk-52B6A4Z5.js";import{a as s}from"./chunk-3DLMM5GM.js";var T=new Map(Object.entries(f));function A({id:n,body:r},t){let o=r.replace(/\r\n?/g,`
`).trimEnd().split(`

`),[i=""]=(o[0]??"").split(`
`),l=o.at(-1)??"",u=o.at(-2)??"";if(o.length<3||a(r)!==l||l.includes(`
`))return null;let e=m(r);return e===null?y(i,u)?{id:n,body:r,state:e}:null:I(e,i,u)?e.place===null?{id:n,body:r,state:e}:t.repository!==null&&e.place.repository!==null&&e.place.repository!==t.repository?{id:n,body:r,state:null}:e.place.issue===t.issue?{id:n,body:r,state:e}:null:null}s(A,"readOwnComment");function y(n,r){let t=r.startsWith("<sub>")&&r.endsWith(E)&&!r.includes(`
`);return n.startsWith("### ")&&t}s(y,"hasForm");function I(n,r,t){if(n.ignoredBy!==null)return r===c&&t===p(n.ignoredBy);if(t!==C(n.relations))return!1;if(r===O)return n.relations.some(({relation:i})=>i==="incident");if(n.category==="unknown")return g.includes(r.slice(4));let o=T.get(n.category);return o===void 0?r.startsWith("### "):r===`### ${o.title}`}s(I,"isRenderedFor");export{A as a};
