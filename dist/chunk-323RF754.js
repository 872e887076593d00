import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var KINDS=["bug","feature","question"];export{KINDS};
