import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{mergeConfig}from"./chunk-5Z2TAXVB.js";import"./chunk-ZRIAF7AZ.js";import"./chunk-IKTY62Y3.js";import"./chunk-OZXRCXXA.js";import"./chunk-G3AEY5VY.js";import"./chunk-HU5SOBH3.js";export{mergeConfig};
