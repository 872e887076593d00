import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{readCorpus}from"./chunk-OJCL4R2U.js";import{UsageError}from"./chunk-S4GTGCCU.js";var SHOWN=20;async function readRows(path,terminal){let{rows,problems}=await readCorpus(path);for(let{line,message}of problems.slice(0,SHOWN))terminal.err(`${path}:${line}: ${message}; skipped
`);if(problems.length>SHOWN&&terminal.err(`${path}: and ${problems.length-SHOWN} more, skipped
`),rows.length===0)throw new UsageError(`${path} holds no readable issue; one JSON object a line is expected (docs/CORPUS.md)`);return{rows,problems}}export{readRows};
