import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a,b}from"./chunk-T6IBAYLM.js";import"./chunk-IJC6D6O5.js";import"./chunk-NG24X2FZ.js";import"./chunk-VK5ODA6U.js";import"./chunk-Z2NDN22X.js";import"./chunk-62N5QYM6.js";export{a as readSettings,b as warnOfConfig};
