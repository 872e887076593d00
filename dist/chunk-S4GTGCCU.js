import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var UsageError=class extends Error{name="UsageError"};export{UsageError};
