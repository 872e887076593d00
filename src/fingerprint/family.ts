import type { ErrorEntry } from "../domain/report.ts";
import { overLines } from "../wording/over-lines.ts";

/** Which family of failures a code or an API type belongs to. */
interface FamilyRule {
  readonly family: string;
  readonly pattern: RegExp;
}

/** Sources: errno names of POSIX and libuv, Node's `ERR_…` codes, OpenSSL's verify codes, gRPC and shell conventions. */
export const CODE_FAMILIES: readonly FamilyRule[] = [
  { family: "memory", pattern: /^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY|OutOfMemory\w*|exit 137)$/i },
  {
    family: "network",
    pattern: overLines("i")`
        ^(?:ECONN\w*|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOST\w*|ENET\w*|EPROTO|EADDR\w*|
          UND_ERR_\w+|ERR_(?:SSL|TLS|SOCKET|HTTP2?|NETWORK|INTERNET|CONNECTION|NAME)_?\w*|\w*CERT\w*|
          UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$
      `,
  },
  {
    family: "filesystem",
    pattern:
      /^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|ENOSPC|EMFILE|ENFILE|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|EIO|EDQUOT|ESTALE|ERR_FS_\w+)$/i,
  },
  {
    family: "process",
    pattern: /^(?:exit -?\d+|SIG[A-Z]+|EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i,
  },
  {
    family: "module",
    pattern: /^(?:ERR_)?(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|PACKAGE_\w+|REQUIRE_ESM|UNKNOWN_FILE_EXTENSION)$/i,
  },
];

export const TYPE_FAMILIES: readonly FamilyRule[] = [
  { family: "authentication", pattern: /authenticat|unauthori[sz]ed|invalid_api_key|invalid_grant|oauth/i },
  { family: "permission", pattern: /permission|forbidden|access_denied/i },
  { family: "quota", pattern: /billing|quota|credit|insufficient_funds|usage_limit/i },
  { family: "rate", pattern: /rate_?limit|throttl|too_many_requests/i },
  { family: "overloaded", pattern: /overload|unavailable|capacity/i },
  { family: "server", pattern: /^(?:api|server|internal)_?(?:server_?)?error$/i },
  { family: "request", pattern: /invalid|not_found|too_large|bad_request|unsupported|validation/i },
];

export const CLASS_FAMILIES: readonly FamilyRule[] = [
  { family: "memory", pattern: /^(?:OutOfMemory|MemoryError|HeapError)/ },
  // No class has a longer name; without a bound a run of `File` is walked once for each of them.
  {
    family: "network",
    pattern: /(?:Connection|Network|Socket|Timeout|Fetch|SSL|TLS|DNS)\w{0,150}(?:Error|Exception)$/,
  },
  { family: "filesystem", pattern: /(?:File|Directory|Path|Lock)\w{0,150}(?:Error|Exception)$/ },
  {
    family: "runtime",
    pattern:
      /^(?:Type|Reference|Range|Syntax|Attribute|Name|Key|Index|Assertion|Value|NullPointer|ClassCast|IndexOutOfBounds)(?:Error|Exception)$/,
  },
];

const first = (rules: readonly FamilyRule[], text: string | null): string | null =>
  text === null ? null : (rules.find(({ pattern }) => pattern.test(text))?.family ?? null);

function statusFamily(status: number | null): string | null {
  if (status === null || status < 400) return null;
  if (status === 401) return "authentication";
  if (status === 402) return "quota";
  if (status === 403) return "permission";
  if (status === 407 || status === 408) return "network";
  if (status === 429) return "rate";
  if (status === 529) return "overloaded";
  return status < 500 ? "request" : "server";
}

/**
 * The family of an error for the coarse fingerprint: the HTTP status decides (RFC 9110; 529 is Anthropic's and
 * Qualys's "overloaded"), then errno and exit codes, then the API's own type, then the class; `other` where none
 * speaks. `className` has been cleaned. Never throws.
 */
export function familyOf(error: Pick<ErrorEntry, "status" | "apiType" | "code">, className: string | null): string {
  return (
    statusFamily(error.status) ??
    first(CODE_FAMILIES, error.code) ??
    first(TYPE_FAMILIES, error.apiType) ??
    first(CLASS_FAMILIES, className) ??
    "other"
  );
}
