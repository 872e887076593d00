import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{mergeConfig}from"./chunk-EIPGMS6A.js";import"./chunk-BMJF7CVH.js";import"./chunk-FG7FQWC4.js";import"./chunk-OZXRCXXA.js";import"./chunk-G3AEY5VY.js";import"./chunk-HU5SOBH3.js";export{mergeConfig};
