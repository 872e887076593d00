import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{readCorpus}from"./chunk-UND4T5Q7.js";import{UsageError}from"./chunk-HHBNQ57Y.js";var SHOWN=20;async function readRows(path,terminal){let{rows,problems}=await readCorpus(path);for(let{line,message}of problems.slice(0,SHOWN))terminal.err(`${path}:${line}: ${message}; skipped
`);if(problems.length>SHOWN&&terminal.err(`${path}: and ${problems.length-SHOWN} more, skipped
`),rows.length===0)throw new UsageError(`${path} holds no readable issue; one JSON object a line is expected (docs/CORPUS.md)`);return{rows,problems}}export{readRows};
