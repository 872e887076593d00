/** What kind of failure a report complains of. The list is closed: a repository names labels for these ids. */
export const CATEGORIES = [
  "usage-limit",
  "rate-limit",
  "overloaded",
  "server-error",
  "authentication",
  "permission",
  "content-policy",
  "invalid-request",
  "context-limit",
  "network",
  "filesystem",
  "process",
  "crash",
  "memory",
  "config",
  "integration",
  "install-update",
  "ui",
  "model-behavior",
  "feature-request",
  "no-report",
  "unknown",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Categories that carry no label unless a repository names one: there is nothing to repair, or nothing is known. */
export const UNLABELLED_CATEGORIES = ["model-behavior", "feature-request", "no-report", "unknown"] as const;

/**
 * Failures of a service that come and go. Two outages with the same text half a year apart are two incidents, so these
 * match an earlier issue only within days.
 */
export const TRANSIENT_CATEGORIES = ["rate-limit", "overloaded", "server-error", "network"] as const;
