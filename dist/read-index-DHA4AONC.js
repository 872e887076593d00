import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-INO3TDP5.js";import"./chunk-4WW7RTWN.js";import"./chunk-GWUCJ5AK.js";import"./chunk-3ZIWJH3D.js";import"./chunk-M3FRDXFO.js";import"./chunk-YVCLQRCK.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
