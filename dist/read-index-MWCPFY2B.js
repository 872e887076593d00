import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-JW2MRIYY.js";import"./chunk-OLHICCJX.js";import"./chunk-GWUCJ5AK.js";import"./chunk-3MOTBWJA.js";import"./chunk-WIKPWVYL.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
