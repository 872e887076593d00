import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{c as i,d as f}from"./chunk-MUHDIF7X.js";import{a as e}from"./chunk-NG24X2FZ.js";import{a as n}from"./chunk-62N5QYM6.js";import{readFile as g}from"node:fs/promises";async function l(r,o){let t=await g(r,"utf8").catch(()=>{throw new e(`no such configuration file: ${r}`)}),{settings:s,errors:a}=i(t,r);return m(a,o),s}n(l,"readSettings");function m(r,o){for(let t of r)o.err(`${f(t)}
`);r.length>0&&o.err(`the defaults are used until the configuration is mended
`)}n(m,"warnOfConfig");export{l as a,m as b};
