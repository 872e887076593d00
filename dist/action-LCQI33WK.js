import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{d as r,e as t}from"./action-JWXHIJOT.js";import"./action-5BMKTMLH.js";import"./action-QM52JSTG.js";import"./action-BOQD3GT7.js";import{a as e}from"./action-QUJR3II7.js";async function R(o,p){let{report:n}=await t(o);return r(n,{maxLength:p,deeper:2})}e(R,"writeReport");export{R as writeReport};
