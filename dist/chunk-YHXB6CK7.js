import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
var CorpusFileError=class extends Error{name="CorpusFileError"};export{CorpusFileError};
