import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var RELATIONS=["same-report","known-issue","duplicate","fixed-in","regression","recurrence","incident","related"];export{RELATIONS};
