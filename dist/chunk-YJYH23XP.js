import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as r}from"./chunk-DMUFM7HA.js";var e=class extends Error{static{r(this,"UsageError")}name="UsageError"};export{e as a};
