import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var KINDS=["bug","feature","question"];export{KINDS};
