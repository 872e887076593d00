import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{c as i}from"./action-UXQUF3LA.js";import{a as n}from"./action-TEG7XQ4L.js";function o(r){return i(r).replaceAll(`
`,"\u240A").replaceAll("	","\u2409")}n(o,"toOneLine");function l(r){return`"${c(r,40)}"`}n(l,"quote");function c(r,t){let e=Array.from(r.slice(0,2*t+2));return o(e.length<=t?r:`${e.slice(0,t).join("")}\u2026`)}n(c,"cut");export{o as a,l as b,c};
