import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a,b,c}from"./chunk-KZ44IO4U.js";import"./chunk-WCWTH4UT.js";import"./chunk-OC6IXQMV.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as WEIGHTS_BYTES_MAX,b as readWeights,c as writeWeights};
