import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as e}from"./chunk-DMUFM7HA.js";var r=class extends Error{static{e(this,"CorpusFileError")}name="CorpusFileError"};export{r as a};
