import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a,b,c}from"./chunk-4PDJPISP.js";import"./chunk-KP6Z7VEH.js";import"./chunk-GL2OP6AA.js";import"./chunk-GRDFHESC.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as WEIGHTS_BYTES_MAX,b as readWeights,c as writeWeights};
