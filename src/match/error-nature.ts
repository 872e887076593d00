/**
 * Errors that say less than their words. Failures of a service or of the way to it come and go: the same text half a
 * year later is another outage. A refusal belongs to what one person asked for.
 * Rules are data; they read the parsed error, never a product's name.
 */
import type { ErrorEntry } from "../domain/report.ts";
import { overLines } from "../wording/over-lines.ts";

interface TransientRule {
  readonly name: string;
  readonly reason: string;
  readonly applies: (error: ErrorEntry) => boolean;
}

/** Sources: Node.js "Common system errors" and "dns" error codes; undici's error codes; OpenSSL is left to code bugs. */
const NETWORK_CODE =
  /^(?:ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|EPIPE|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_[A-Z_]+)$/;
const NETWORK_MESSAGE = overLines("i")`
    \b(?:connection (?:error|reset|refused|closed|lost|timed out)|network (?:error|timeout)|
      request timed out|fetch failed|socket hang up|gateway time-?out|bad gateway|service unavailable|
      overloaded|internal server error)\b
  `;
/** A plan that is used up stays used up: such a 429 is no passing limit. */
const PLAN_MESSAGE = /\b(?:usage limit|quota|credits?|billing|plan|subscription|weekly limit|spend(?:ing)? limit)\b/i;

const RULES: readonly TransientRule[] = [
  {
    name: "server-error",
    reason: "HTTP 5xx: the service failed, not the request (RFC 9110, section 15.6); 529 is a common “overloaded”",
    applies: ({ status }) => status !== null && status >= 500,
  },
  {
    name: "rate-limit",
    reason: "HTTP 429 passes by itself (RFC 6585, section 4), unless it speaks of a plan",
    applies: ({ status, message }) => status === 429 && !PLAN_MESSAGE.test(message),
  },
  {
    name: "network-code",
    reason: "the connection failed on its way",
    applies: ({ code }) => code !== null && NETWORK_CODE.test(code),
  },
  {
    name: "network-message",
    reason: "words for a failed connection or service, where no status contradicts them",
    applies: ({ status, message }) => status === null && NETWORK_MESSAGE.test(message),
  },
];

/**
 * A refusal for what was asked: the words are always the same, the question never is, and each may be right or wrong by
 * itself.
 */
const REFUSAL =
  /\b(?:content filter(?:ing)?|usage polic(?:y|ies)|content polic(?:y|ies)|safety polic(?:y|ies)|responsible ai)\b/i;

/** True where a service refused what was asked for; the same refusal is no sign of the same cause. Never throws. */
export function isRefusal(error: ErrorEntry): boolean {
  return REFUSAL.test(error.message);
}

/** True where the error is of a kind that passes without anybody changing code. Never throws. */
export function isTransient(error: ErrorEntry): boolean {
  return RULES.some((rule) => rule.applies(error));
}
