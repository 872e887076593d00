/**
 * What kind of failure a report complains of. This list is closed, so that whatever speaks of a built-in category has to
 * speak of all; a repository's own categories stand beside it (`CategoryId`).
 */
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
  "question",
  "unknown",
] as const;

/**
 * The built-in categories that evidence is weighed among. `question` is none of them: nothing has failed, and the kind of the
 * issue tells it (`src/classify/kind/`).
 */
export const WEIGHED_CATEGORIES = CATEGORIES.filter((id) => id !== "question");

/** A built-in category's id; `CategoryId` has those of a repository's own besides. */
export type Category = (typeof CATEGORIES)[number];

declare const CUSTOM: unique symbol;

/** Id of a category that a repository defines for itself, never one of `CATEGORIES`: `lantern-sync`. */
export type CustomCategoryId = string & { readonly [CUSTOM]: true };

/** Id of any category, built-in or a repository's own. */
export type CategoryId = Category | CustomCategoryId;

const BUILT_IN: ReadonlySet<string> = new Set(CATEGORIES);

/** Tells the closed list from a repository's own. */
export function isBuiltIn(id: CategoryId): id is Category {
  return BUILT_IN.has(id);
}

/** Categories that carry no label unless a repository names one: there is nothing to repair, or nothing is known. */
export const UNLABELLED_CATEGORIES = ["model-behavior", "feature-request", "no-report", "question", "unknown"] as const;

/**
 * Failures of a service that come and go. Two outages with the same text half a year apart are two incidents, so these
 * match an earlier issue only within days.
 */
export const TRANSIENT_CATEGORIES = ["rate-limit", "overloaded", "server-error", "network"] as const;
