/**
 * Errors that programs log although nothing is wrong for their user, as data. Such an error is never evidence: most
 * Errors blocks hold some, and many hold nothing else.
 *
 * A rule says what is *usually* harmless. Where the complaint itself quotes the error, it is the complaint and no noise:
 * `markNoise` asks for that, the rules do not know it.
 */
import type { ErrorEntry } from "../../../domain/report.ts";
import type { MergedError } from "../gather/gather-errors.ts";

/** One kind of error that means nothing to the user. */
export interface NoiseRule {
  readonly name: string;
  /** For a person, without a full stop. */
  readonly reason: string;
  readonly source: string;
  /** On `Class: message`, the class left out where there is none. */
  readonly pattern: RegExp;
  /** True where not even a quote makes it a complaint: it says nothing of its own. */
  readonly always?: boolean;
}

/** All rules, the first that fits counts. */
export const NOISE_RULES: readonly NoiseRule[] = [
  {
    name: "lock-acquisition",
    reason: "a lock that another process holds; expected where several run",
    source: "the message says so itself (“NON-FATAL”, “expected in multi-process scenarios”)",
    pattern: /\bNON-FATAL\b|\block acquisition failed\b/i,
  },
  {
    name: "aborted-request",
    reason: "a request that was aborted, mostly by the user or by a newer one",
    source: "https://developer.mozilla.org/docs/Web/API/AbortController",
    pattern:
      /^(?:\w+: )?(?:API Error: )?Request was aborted\.?$|^AbortError\b|^(?:\w+: )?(?:The|This) (?:operation|user|request) (?:was )?aborted\b/i,
  },
  {
    name: "directory-read",
    reason: "a directory was read as a file; tools probe paths that way",
    source: "https://nodejs.org/api/errors.html (EISDIR)",
    pattern: /\bEISDIR: illegal operation on a directory, read\b/,
  },
  {
    name: "telemetry",
    reason: "usage statistics could not be sent; nothing else is affected",
    source: "exporters of OpenTelemetry and of products' own event logs",
    pattern:
      /\bevent logging: \d{1,9} events? failed to export\b|\bFailed to export \d{1,9} (?:events?|spans?|metrics?|logs?|batch)/i,
  },
  {
    name: "telemetry-host",
    reason: "the host for usage statistics could not be reached; often blocked on purpose",
    source: "intake hosts of Datadog, Sentry, Segment, Statsig",
    pattern:
      /\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN)\b.{0,80}\b(?:datadoghq\.|ingest\.sentry\.|sentry\.io|api\.segment\.|statsig)/i,
  },
  {
    name: "highlight-language",
    reason: "no syntax colours for a language; the text is shown plainly",
    source: "highlight.js and cli-highlight",
    pattern: /\bLanguage not supported while highlighting code\b|\bUnknown language: "[^"]{0,40}"/i,
  },
  {
    name: "keychain",
    reason: "a look-up in the system's key store failed; a file is used instead",
    source: "security(1) of macOS; libsecret",
    pattern:
      /\bFailed to (?:delete|read|find|get|write|save) (?:\w+ )?keychain (?:entry|item)\b|\bsecurity (?:find|delete|add)-generic-password\b|\bSecKeychainSearchCopyNext\b/i,
  },
  {
    name: "compiler-summary",
    reason: "a summary of the errors before it",
    source: "rustc, cargo, make, npm",
    pattern:
      /^aborting due to (?:\d{1,6} )?previous errors?|^could not compile `|^ld returned \d+ exit status|^(?:A complete log of this run|Found \d+ errors?\b)/,
    always: true,
  },
  {
    name: "report-of-module",
    reason: "a failed build of a module could not be reported to the system's vendor",
    source: "DKMS' hook for apport",
    pattern: /^\(dkms apport\): binary package for \S+ \S+ not found/,
    always: true,
  },
  {
    name: "sample",
    reason: "a message that only shows what one of its level looks like",
    source: "examples and tests of loggers",
    pattern:
      /^(?:Error: )?this is (?:an? )?(?:fatal|error|critical|panic|severe|alert|emergency)(?: (?:message|log|error|line))?[.!]?$/i,
    always: true,
  },
  {
    name: "bare-error",
    reason: "an error without any message",
    source: "a thrown `new Error()`",
    pattern: /^(?:Error|Error: Error|\[object Object\]|undefined|null)?$/,
    always: true,
  },
];

/** The rule that an error falls under, or undefined. */
export function findNoiseRule(error: Pick<ErrorEntry, "className" | "message">): NoiseRule | undefined {
  const text = [error.className, error.message].filter((part) => part !== null && part !== "").join(": ");
  return NOISE_RULES.find((rule) => rule.pattern.test(text.slice(0, 600)));
}

/** The entries with their verdict. `isComplaint` says whether the reporter complains of exactly this error. */
export function markNoise(errors: readonly MergedError[], isComplaint: (error: MergedError) => boolean): ErrorEntry[] {
  return errors.map((merged) => {
    const rule = findNoiseRule(merged.error);
    const noise = rule !== undefined && (rule.always === true || !isComplaint(merged));
    return {
      ...merged.error,
      noise,
      noiseReason: noise ? rule.reason : null,
      ...(merged.quoted && { quoted: true }),
      ...(merged.root !== null && { root: merged.root }),
    };
  });
}
