import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-4VVTLS6W.js";import"./chunk-ND4SU47E.js";import"./chunk-PRR2LHXT.js";import"./chunk-QS4E6EP7.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as mergeConfig};
