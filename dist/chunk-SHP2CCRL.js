import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as p}from"./chunk-AVV5GVAM.js";import{a as t}from"./chunk-YJYH23XP.js";import{a as i}from"./chunk-DMUFM7HA.js";var o=20;async function c(e,s){let{rows:n,problems:r}=await p(e);for(let{line:d,message:l}of r.slice(0,o))s.err(`${e}:${d}: ${l}; skipped
`);if(r.length>o&&s.err(`${e}: and ${r.length-o} more, skipped
`),n.length===0)throw new t(`${e} holds no readable issue; one JSON object a line is expected (docs/CORPUS.md)`);return{rows:n,problems:r}}i(c,"readRows");export{c as a};
