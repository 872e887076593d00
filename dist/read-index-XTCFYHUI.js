import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-B6G4ASXB.js";import"./chunk-JT227A6X.js";import"./chunk-GWUCJ5AK.js";import"./chunk-PAJYCCL6.js";import"./chunk-Y5JLIVMA.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
