import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{triageCommand}from"./chunk-XGWCLEN2.js";import"./chunk-NTK4VV4D.js";import"./chunk-GKOKEY27.js";import"./chunk-323RF754.js";import"./chunk-3GSHH75V.js";import"./chunk-S4GTGCCU.js";import"./chunk-4S5MY2MT.js";export{triageCommand};
