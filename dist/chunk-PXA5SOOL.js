import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var t="terms-2026-11-27.4";export{t as a};
