import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import{visibleText}from"./chunk-YGVM24SQ.js";function toOneLine(text){return visibleText(text).replaceAll(`
`,"\u240A").replaceAll("	","\u2409")}function quote(text){return`"${cut(text,40)}"`}function cut(text,max){let characters=Array.from(text.slice(0,2*max+2));return toOneLine(characters.length<=max?text:`${characters.slice(0,max).join("")}\u2026`)}export{toOneLine,quote,cut};
