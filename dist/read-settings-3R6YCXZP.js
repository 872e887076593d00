import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a,b,c}from"./chunk-377CZ5WM.js";import"./chunk-LUKBP2ZG.js";import"./chunk-TGLDXO5J.js";import"./chunk-QNKHIF2G.js";import"./chunk-2DAFBXMP.js";import"./chunk-QS4E6EP7.js";import"./chunk-QJWRWRCA.js";import"./chunk-3DLMM5GM.js";export{a as readSettings,b as readText,c as warnOfConfig};
