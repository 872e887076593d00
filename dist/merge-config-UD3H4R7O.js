import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-ED7HHGDI.js";import"./chunk-ENUM5NNU.js";import"./chunk-OUJJLJZ7.js";import"./chunk-QS4E6EP7.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as mergeConfig};
