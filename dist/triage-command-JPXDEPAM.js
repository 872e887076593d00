import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{triageCommand}from"./chunk-GKKRK2B7.js";import"./chunk-YGVM24SQ.js";import"./chunk-IKTY62Y3.js";import"./chunk-OZXRCXXA.js";import"./chunk-WV7CX3N5.js";import"./chunk-HHBNQ57Y.js";import"./chunk-HU5SOBH3.js";export{triageCommand};
