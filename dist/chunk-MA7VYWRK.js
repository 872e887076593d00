import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var e=["macos","windows","linux","wsl","web","other","ios","android","freebsd","openbsd","netbsd","solaris","chromeos"],r=["macos","windows","linux","wsl","web","other"];export{e as a,r as b};
