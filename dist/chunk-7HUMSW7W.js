import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var t="1.0.0-rc.0",o="https://raw.githubusercontent.com/fingerpost/fingerpost/v1/config.schema.json";export{t as a,o as b};
