import type { WordedErrorRule } from "../rule.ts";
import { overLines } from "../../wording/over-lines.ts";

const POSIX = "errno(3), libuv error names";
const NODE = "Node.js documentation, “Errors”";

/** What an errno, an error code or an exit code says. */
export const ERRNO_RULES: readonly WordedErrorRule[] = [
  {
    name: "errno-network",
    category: "network",
    reason: "a network error code",
    source: POSIX,
    weight: 3,
    code: overLines("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `,
  },
  {
    name: "errno-tls",
    category: "network",
    reason: "a certificate could not be verified",
    source: "OpenSSL verify(1)",
    weight: 3.2,
    code: /^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i,
  },
  {
    name: "errno-port",
    category: "network",
    reason: "the port or address is taken",
    source: POSIX,
    weight: 2.4,
    code: /^EADDR(?:INUSE|NOTAVAIL)$/i,
  },
  {
    name: "errno-file",
    category: "filesystem",
    reason: "a file error code",
    source: POSIX,
    weight: 2.6,
    code: /^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i,
  },
  {
    name: "errno-space",
    category: "filesystem",
    reason: "the disk or its quota is full",
    source: POSIX,
    weight: 3.4,
    code: /^(?:ENOSPC|EDQUOT)$/i,
  },
  {
    name: "errno-handles",
    category: "filesystem",
    reason: "too many open files",
    source: POSIX,
    weight: 2.8,
    code: /^(?:EMFILE|ENFILE)$/i,
  },
  {
    name: "errno-memory",
    category: "memory",
    reason: "no memory left",
    source: POSIX,
    weight: 3.4,
    code: /^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i,
  },
  {
    name: "exit-137",
    category: "memory",
    reason: "killed, which usually means out of memory",
    source: "128 + SIGKILL, sh(1)",
    weight: 2,
    code: /^(?:exit 137|SIGKILL)$/i,
  },
  {
    name: "exit-signal",
    category: "crash",
    reason: "ended by a signal that means a crash",
    source: "signal(7)",
    weight: 3,
    code: /^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i,
  },
  {
    name: "exit-code",
    category: "process",
    reason: "a child process ended with an error",
    source: "sh(1)",
    weight: 1.6,
    code: /^exit -?\d+$/i,
  },
  {
    name: "errno-child",
    category: "process",
    reason: "a child process could not be started or fed",
    source: POSIX,
    weight: 2.2,
    code: /^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i,
  },
  {
    name: "spawn-enoent",
    category: "process",
    reason: "the program to start was not found",
    source: NODE,
    weight: 4,
    code: /^ENOENT$/i,
    message: /\bspawn\b|posix_spawn/,
  },
  {
    name: "spawn-no-file",
    category: "filesystem",
    reason: "the file that is missing is the program to start",
    source: NODE,
    weight: -4,
    code: /^ENOENT$/i,
    message: /\bspawn\b|posix_spawn/,
  },
  {
    name: "module-missing",
    category: "install-update",
    reason: "a module of the program is missing",
    source: NODE,
    weight: 2,
    code: /^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i,
  },
  {
    name: "npm-code",
    category: "install-update",
    reason: "an npm error code",
    source: "npm documentation, “Common errors”",
    weight: 3,
    code: /^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i,
  },
  {
    name: "sdk-code",
    category: "install-update",
    reason: "an error code of the package manager or SDK",
    source: "NuGet and .NET SDK error references",
    weight: 2.8,
    code: /^(?:NETSDK\d+|NU\d{4})$/i,
  },
];
