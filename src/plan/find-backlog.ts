/** The backlog: what was there before Fingerpost came, and is left as it is unless somebody asks. */
import type { Issue } from "../domain/issue.ts";
import type { Skip, Surroundings } from "../domain/plan.ts";

/** Why an issue that was opened before `notBefore` (ISO 8601 UTC; null for no bound) is left alone; undefined where it is not. */
export function findTooOld({ createdAt }: Issue, notBefore: string | null): Skip | undefined {
  if (notBefore === null || Date.parse(createdAt) >= Date.parse(notBefore)) return undefined;
  return { what: "issue", reason: "backlog", why: `it was opened before ${toDay(notBefore)} ("not-before")` };
}

/**
 * Why a walk leaves an issue alone that was opened before it began (`before`, ISO 8601 UTC) and that we never touched;
 * undefined where it does not. Under a login that others share, only a comment of ours tells that we did.
 */
export function findBacklog(
  { createdAt }: Issue,
  { ownComment, history, identity }: Pick<Surroundings, "ownComment" | "history" | "identity">,
  before: string | null,
): Skip | undefined {
  if (before === null || Date.parse(createdAt) >= Date.parse(before)) return undefined;
  const isTouched = ownComment !== null || (identity === "app" && history.labelsAddedByUs.length > 0);
  if (isTouched) return undefined;
  const why = `it was there before ${toDay(before)}, when the re-scan began; "rescan.since" or a re-scan of all asks for it`;
  return { what: "issue", reason: "backlog", why };
}

function toDay(instant: string): string {
  return instant.slice(0, 10);
}
