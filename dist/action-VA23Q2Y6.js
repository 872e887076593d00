import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{v as r}from"./action-Q5DHQ6TJ.js";import{a as n}from"./action-QUJR3II7.js";var t=300;function c(l){let e=r(l).replace(/\s+/gu," ").trim().replaceAll("##[","## [").replace(/^:+/u,"");return e.length>t?`${e.slice(0,t-1)}\u2026`:e}n(c,"logLine");export{c as a};
