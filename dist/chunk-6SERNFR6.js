import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var CorpusFileError=class extends Error{name="CorpusFileError"};export{CorpusFileError};
