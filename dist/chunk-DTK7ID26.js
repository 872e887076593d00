import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import{a as s}from"./chunk-DMUFM7HA.js";var r=class extends Error{static{s(this,"GitHubError")}name="GitHubError";code;status;retryAfterSeconds;constructor(n,e){super(n,{cause:e.cause}),this.code=e.code,this.status=e.status,this.retryAfterSeconds=e.retryAfterSeconds??null}};export{r as a};
