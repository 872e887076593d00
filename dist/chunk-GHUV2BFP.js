import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{E,G as O,H as C,c as m,f as a,g as c,h as p,m as f,t as g}from"./chunk-5EZEIP5X.js";import{a as s}from"./chunk-3DLMM5GM.js";var T=new Map(Object.entries(f));function A({id:n,body:r},e){let o=r.replace(/\r\n?/g,`
`).trimEnd().split(`

`),[i=""]=(o[0]??"").split(`
`),l=o.at(-1)??"",u=o.at(-2)??"";if(o.length<3||a(r)!==l||l.includes(`
`))return null;let t=m(r);return t===null?y(i,u)?{id:n,body:r,state:t}:null:I(t,i,u)?t.place===null?{id:n,body:r,state:t}:e.repository!==null&&t.place.repository!==null&&t.place.repository!==e.repository?{id:n,body:r,state:null}:t.place.issue===e.issue?{id:n,body:r,state:t}:null:null}s(A,"readOwnComment");function y(n,r){let e=r.startsWith("<sub>")&&r.endsWith(E)&&!r.includes(`
`);return n.startsWith("### ")&&e}s(y,"hasForm");function I(n,r,e){if(n.ignoredBy!==null)return r===c&&e===p(n.ignoredBy);if(!O(e,n.relations))return!1;if(r===C)return n.relations.some(({relation:i})=>i==="incident");if(n.category==="unknown")return g.includes(r.slice(4));let o=T.get(n.category);return o===void 0?r.startsWith("### "):r===`### ${o.title}`}s(I,"isRenderedFor");export{A as a};
