/** The two orders in which issues are listed; ties go by number, so that an order never depends on an answer's. */
import type { ObservedIssue } from "./github.ts";

/** By creation, newest first. */
export function newestFirst(a: ObservedIssue, b: ObservedIssue): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return b.number - a.number;
}

/** By their last change, longest ago first. */
export function longestUnchangedFirst(a: ObservedIssue, b: ObservedIssue): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? -1 : 1;
  return a.number - b.number;
}

/** The latest change of any of them, as GitHub writes it; null for none. */
export function latestChange(issues: readonly ObservedIssue[]): string | null {
  return issues.reduce<string | null>(
    (latest, { updatedAt }) => (latest === null || updatedAt > latest ? updatedAt : latest),
    null,
  );
}
