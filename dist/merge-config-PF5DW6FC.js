import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-AVO3QASD.js";import"./chunk-QZN3LFWU.js";import"./chunk-H5N3UW3V.js";import"./chunk-SZAMAUDP.js";import"./chunk-MA7VYWRK.js";import"./chunk-QS4E6EP7.js";import"./chunk-4GOJD5EA.js";import"./chunk-DMUFM7HA.js";export{a as mergeConfig};
