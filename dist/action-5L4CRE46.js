import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var e=["+1","-1","laugh","hooray","confused","heart","rocket","eyes"],o=["works","easy-fix","time-saver","blocking","common","flaky","verified"];export{e as a,o as b};
