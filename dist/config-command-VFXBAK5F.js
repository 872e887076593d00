import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{b as i,c as f,d as s}from"./chunk-MUHDIF7X.js";import{a as t}from"./chunk-NG24X2FZ.js";import"./chunk-JSBACRCR.js";import"./chunk-YVCLQRCK.js";import{a as n}from"./chunk-62N5QYM6.js";import{readFile as u}from"node:fs/promises";async function p(a,e){let r=a??i,m=await u(r,"utf8").catch(()=>{throw new t(`no such file: ${r}; without one, the defaults are used`)}),{errors:o}=f(m,r);for(let c of o)e.err(`${s(c)}
`);return o.length===0&&e.out(`${r} is in order
`),o.length===0}n(p,"checkConfigCommand");export{p as checkConfigCommand};
