import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var DELIVERY_STATES=["waiting","running","done","dead"];export{DELIVERY_STATES};
