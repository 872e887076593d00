/**
 * Numbers and names in an error that carry meaning: HTTP status, errno, error and exit codes. They are read before
 * anything replaces numbers. A number is a status only where the words around it say so.
 */
import { everyMatch } from "../../text/every-match.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** Error numbers of POSIX and libuv (https://docs.libuv.org/en/v1.x/errors.html), as Node.js prints them. */
const ERRNO = new Set(
  (
    "E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME EALREADY EBADF EBUSY " +
    "ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG " +
    "EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE " +
    "ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM ENOPROTOOPT " +
    "ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTSOCK ENOTSUP ENXIO EOVERFLOW EPERM EPIPE EPROTO " +
    "EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESHUTDOWN ESOCKETTIMEDOUT ESPIPE ESRCH ETIMEDOUT ETXTBSY EXDEV " +
    "ENEEDAUTH EINTEGRITY ERESOLVE EBADENGINE ETARGET E401 E403 E404 E500 EJSONPARSE EUSAGE ENOLOCK EBADPLATFORM"
  ).split(" "),
);

const UPPER_CODE = /\bE[A-Z0-9_]{2,17}\b/g;
// Node.js (https://nodejs.org/api/errors.html#nodejs-error-codes), Chromium net errors, TLS verification names.
const NAMED_CODE =
  /\b(?:net::)?(ERR_[A-Z0-9_]{3,60})\b|\b((?:UNABLE_TO|CERT|DEPTH_ZERO|SELF_SIGNED|UND_ERR)_[A-Z_]{3,50})\b/;
// rustc, TypeScript, C#, MSVC and Windows HRESULT.
const COMPILER_CODE =
  /\b(?:error|error:|fatal error)[ [](E\d{4}|[A-Z]{1,8}\d{3,6})(?=[\]:])|\b(?:error|code|hresult|exception)\W{1,4}(0x[89c][\da-f]{7})\b/i;
/** https://www.jsonrpc.org/specification#error_object, as clients of language servers print it. */
const PROTOCOL_CODE = /\((-32\d{3})\)/;
/** A result of Windows' (HRESULT, NTSTATUS) that a window puts in brackets. */
const RESULT_CODE = /\((0x[8c][\da-f]{7})\)/i;
/** ISO 9075, as PDO prints it, also within the words of whoever called the database. */
const DATABASE_STATE = /\bSQLSTATE\[(\w{5})\]/;
const EXIT_CODE =
  /\b(?:exit(?:ed)?(?: with)?(?: an?)?(?: error)?(?: code| status)?|exit code|return code|code)[: ]{1,2}(-?\d{1,10})\b/i;
const EXIT_WORDS = /\bexit(?:ed|s)?\b|\breturn code\b/i;
const SIGNAL = /\b(SIG(?:SEGV|ABRT|BUS|ILL|KILL|TERM|TRAP|FPE|PIPE|HUP))\b/;

/** "crashed by signal: 11": signal(7) of Linux and macOS agree on these. */
const SIGNAL_NUMBER = /\b(?:crashed|caught|terminat\w{2,4}|killed|exited)\b[^\n]{0,24}\bsignal:? (4|6|8|9|11|15)\b/;
const SIGNALS = new Map([
  ["4", "SIGILL"],
  ["6", "SIGABRT"],
  ["8", "SIGFPE"],
  ["9", "SIGKILL"],
  ["11", "SIGSEGV"],
  ["15", "SIGTERM"],
]);

const STATUS_PATTERNS: readonly RegExp[] = [
  /\bstatus[ _-]?code\W{0,4}(?:is |of |was )?([1-5]\d\d)\b/i,
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?|HTTPS?[ -]error|HTTP status|response code|http code)[^\w/]{0,3}([1-5]\d\d)\b(?!\.\d)/i,
  /\b(?:API|HTTP|server|client) error:? {0,2}\(?([1-5]\d\d)\b/i,
  // The status that a process ends with is none of HTTP's.
  /(?<!\bexit )\bstatus"?'?\s{0,2}[:=]\s{0,2}"?([1-5]\d\d)\b/i,
  /\(status ([1-5]\d\d)\)|(?<!\bexit )\bstatus (?:of )?([1-5]\d\d)\b/i,
  /\breturned error: ([45]\d\d)\b/i,
  /(?<![\w.])([1-5]\d\d) status code\b/i,
  overLines("i")`
    (?<![\w.:#-])([45]\d\d),? (?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|
      Method Not Allowed|Request Timeout|Conflict|Gone|Payload Too Large|Request Entity Too Large|
      Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|
      Gateway Time-?out|Overloaded)\b
  `,
  /\berror code: ([45]\d\d)\b/i,
];
// `400 {"type":…}` and `529 Overloaded`: SDKs begin the message with the status.
const LEADING_STATUS = /^([1-5]\d\d)(?= *$|[ :]\s{0,2}["'{[A-Za-z])/;
const LEADING_NO_STATUS =
  /^\d{3} (?:ms|s|seconds?|minutes?|hours?|files?|tokens?|bytes?|[kmg]b|lines?|events?|of|items?|errors?|times?|chars|characters|tests?|warnings?)\b/i;

/** HTTP status 100 to 599 that the text names as such; null where no number is meant that way. */
export function findStatus(text: string): number | null {
  const leading = LEADING_NO_STATUS.test(text) ? undefined : LEADING_STATUS.exec(text)?.[1];
  if (leading !== undefined) return Number(leading);
  for (const pattern of STATUS_PATTERNS) {
    const match = pattern.exec(text);
    const digits = match?.[1] ?? match?.[2];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

/** The errno, error or exit code in the text, most specific first: `ERR_MODULE_NOT_FOUND`, `ENOENT`, `E0308`, `exit 137`. */
export function findCode(text: string): string | null {
  const named = NAMED_CODE.exec(text);
  const compiler = COMPILER_CODE.exec(text);
  return (
    named?.[1] ??
    named?.[2] ??
    findErrno(text) ??
    compiler?.[1]?.toUpperCase() ??
    compiler?.[2]?.toLowerCase() ??
    PROTOCOL_CODE.exec(text)?.[1] ??
    databaseState(text) ??
    RESULT_CODE.exec(text)?.[1]?.toLowerCase() ??
    findExit(text) ??
    SIGNAL.exec(text)?.[1] ??
    SIGNALS.get(SIGNAL_NUMBER.exec(text)?.[1] ?? "") ??
    null
  );
}

/** Whether a word is an errno name such as `ENOENT`. */
export function isErrno(word: string): boolean {
  return ERRNO.has(word);
}

function databaseState(text: string): string | null {
  const state = DATABASE_STATE.exec(text)?.[1];
  return state === undefined ? null : `SQLSTATE ${state}`;
}

function findErrno(text: string): string | null {
  for (const [word] of everyMatch(text, UPPER_CODE)) if (ERRNO.has(word)) return word;
  return null;
}

function findExit(text: string): string | null {
  if (!EXIT_WORDS.test(text)) return null;
  const code = EXIT_CODE.exec(text)?.[1];
  return code === undefined || Number(code) === 0 ? null : `exit ${code}`;
}
