import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{Ka as a}from"./chunk-T7AFFN45.js";import"./chunk-OC6IXQMV.js";import"./chunk-PRR2LHXT.js";import"./chunk-QS4E6EP7.js";import"./chunk-JHYBQBT7.js";import"./chunk-YJYH23XP.js";import"./chunk-DMUFM7HA.js";export{a as triageCommand};
