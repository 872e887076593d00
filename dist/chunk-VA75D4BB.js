import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as s}from"./chunk-DMUFM7HA.js";var o="https://github.com",c=/^https?:\/\/[a-z0-9][a-z0-9.-]{0,250}(?::\d{1,5})?$/i;function e(t,i,n){return`${t!==o&&c.test(t)?t:"https://redirect.github.com"}/${i}/issues/${n}`}s(e,"quietAddress");export{o as a,e as b};
