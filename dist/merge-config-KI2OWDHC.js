import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-S4UOP7AR.js";import"./chunk-BXLVW2JO.js";import"./chunk-U2NTSVLF.js";import"./chunk-MDSZEPT5.js";import"./chunk-MA7VYWRK.js";import"./chunk-QS4E6EP7.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as mergeConfig};
