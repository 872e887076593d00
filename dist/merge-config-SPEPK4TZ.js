import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-FVW3DQT3.js";import"./chunk-SWJTKOUP.js";import"./chunk-XNLWV57X.js";import"./chunk-QS4E6EP7.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as mergeConfig};
