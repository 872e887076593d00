import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{WEIGHTS_BYTES_MAX,readWeights,writeWeights}from"./chunk-CME2KEJR.js";import"./chunk-JHAJFKJF.js";import"./chunk-YGVM24SQ.js";import"./chunk-G3AEY5VY.js";import"./chunk-HU5SOBH3.js";export{WEIGHTS_BYTES_MAX,readWeights,writeWeights};
