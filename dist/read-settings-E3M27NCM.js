import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a,b}from"./chunk-YOS53LVX.js";import"./chunk-MUHDIF7X.js";import"./chunk-NG24X2FZ.js";import"./chunk-JSBACRCR.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readSettings,b as warnOfConfig};
