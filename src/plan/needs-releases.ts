import type { TriagePlan } from "../domain/plan.ts";

/**
 * True where releases could tell more of a match: the same problem was closed, so the reporter's version is either older
 * than the fix or has it come back. And of a status: one of its reports was closed as done, so a release may have the fix.
 */
export function needsReleases({ report, matches, status }: TriagePlan): boolean {
  if (status !== null && status.fix !== null) return true;
  if (report.environment.version === null) return false;
  return matches.some(
    ({ relation, state, stateReason }) =>
      relation === "duplicate" && state === "closed" && stateReason !== "not_planned" && stateReason !== "duplicate",
  );
}
