import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as e}from"./chunk-62N5QYM6.js";var r=class extends Error{static{e(this,"UsageError")}name="UsageError"};export{r as a};
