import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-WTKS2SJ6.js";import"./chunk-OZ5RGPB7.js";import"./chunk-V42JQWKT.js";import"./chunk-L2YQDVFD.js";import"./chunk-F7Z7ZTDS.js";import"./chunk-Z2NDN22X.js";import"./chunk-62N5QYM6.js";export{a as readIndex};
