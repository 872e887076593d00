import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-2NNJQSC2.js";import"./chunk-3WBYUJPL.js";import"./chunk-QHK5JP6E.js";import"./chunk-ICR5DWSG.js";import"./chunk-QTVTB6FY.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
