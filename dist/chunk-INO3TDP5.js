import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as m,b as a}from"./chunk-4WW7RTWN.js";import{b as i}from"./chunk-GWUCJ5AK.js";import{A as t,x as s}from"./chunk-M3FRDXFO.js";import{a as n}from"./chunk-62N5QYM6.js";async function I(r,d){if(await m(r))return(await a(r)).index;let{rows:f,problems:p}=await i(r);for(let{line:o,message:c}of p)d.err(`${r}:${o}: ${c}; skipped
`);let e=new t;for(let o of f)e.add(s(o));return e}n(I,"readIndex");export{I as a};
