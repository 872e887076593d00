import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var VERSION="1.0.0-rc.0",SCHEMA_URL="https://raw.githubusercontent.com/fingerpost/fingerpost/v1/config.schema.json";export{VERSION,SCHEMA_URL};
