import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-UFQYFTKK.js";import"./chunk-53AY4B73.js";import"./chunk-V42JQWKT.js";import"./chunk-JMNZ3OWK.js";import"./chunk-OSAXQHOD.js";import"./chunk-Z2NDN22X.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
