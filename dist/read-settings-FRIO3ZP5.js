import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a,b}from"./chunk-FOWD3MAN.js";import"./chunk-XRDBYTQ7.js";import"./chunk-NG24X2FZ.js";import"./chunk-ZNAUZ45Q.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readSettings,b as warnOfConfig};
