import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{d as r,e as t}from"./action-7YL3WCPC.js";import"./action-KWJ6KS2D.js";import"./action-SAAA26JO.js";import"./action-BOQD3GT7.js";import{a as e}from"./action-QUJR3II7.js";async function R(o,p){let{report:n}=await t(o);return r(n,{maxLength:p,deeper:2})}e(R,"writeReport");export{R as writeReport};
