import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var n=["bug","feature","question"];export{n as a};
