import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var e=["same-report","known-issue","duplicate","fixed-in","regression","recurrence","incident","related"];export{e as a};
