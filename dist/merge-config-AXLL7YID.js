import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-EHXB6N6Q.js";import"./chunk-43YJHQH4.js";import"./chunk-OUJJLJZ7.js";import"./chunk-QS4E6EP7.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as mergeConfig};
