import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var RELATIONS=["same-report","known-issue","duplicate","fixed-in","regression","recurrence","incident","related"];export{RELATIONS};
