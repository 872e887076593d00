import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-NSSCENNK.js";import"./chunk-XLFNENUN.js";import"./chunk-GWUCJ5AK.js";import"./chunk-UZUT6C5G.js";import"./chunk-74VZH3JP.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
