import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{WEIGHTS_BYTES_MAX,readWeights,writeWeights}from"./chunk-H6UNAX7F.js";import"./chunk-COSRDCPZ.js";import"./chunk-KOBVCANZ.js";import"./chunk-G3AEY5VY.js";import"./chunk-HU5SOBH3.js";export{WEIGHTS_BYTES_MAX,readWeights,writeWeights};
