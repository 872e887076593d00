import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var GitHubError=class extends Error{name="GitHubError";code;status;retryAfterSeconds;constructor(message,details){super(message,{cause:details.cause}),this.code=details.code,this.status=details.status,this.retryAfterSeconds=details.retryAfterSeconds??null}};export{GitHubError};
