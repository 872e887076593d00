import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as e}from"./chunk-DMUFM7HA.js";function g(r=""){return(n,...t)=>new RegExp(i(String.raw(n,...t)),r)}e(g,"overLines");function i(r){return r.replace(/ *\r?\n */g,"")}e(i,"withoutBreaks");export{g as a,i as b};
