import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{WEIGHTS_BYTES_MAX,readWeights,writeWeights}from"./chunk-4VH3EIIH.js";import"./chunk-ZDQXIA7J.js";import"./chunk-NTK4VV4D.js";import"./chunk-2V3TQKWP.js";import"./chunk-4S5MY2MT.js";export{WEIGHTS_BYTES_MAX,readWeights,writeWeights};
