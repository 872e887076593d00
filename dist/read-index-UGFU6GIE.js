import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-M4SF7QU4.js";import"./chunk-DREXPYTP.js";import"./chunk-QHK5JP6E.js";import"./chunk-F5NEQ57X.js";import"./chunk-FY32S3DO.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
