import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var e=["waiting","running","done","dead"];export{e as a};
