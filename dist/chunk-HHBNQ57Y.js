import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var UsageError=class extends Error{name="UsageError"};export{UsageError};
