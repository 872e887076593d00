import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var DELIVERY_STATES=["waiting","running","done","dead"];export{DELIVERY_STATES};
