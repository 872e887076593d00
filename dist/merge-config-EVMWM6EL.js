import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{mergeConfig}from"./chunk-NMZS3VQN.js";import"./chunk-45IZ2FO6.js";import"./chunk-GKOKEY27.js";import"./chunk-323RF754.js";import"./chunk-2V3TQKWP.js";import"./chunk-4S5MY2MT.js";export{mergeConfig};
