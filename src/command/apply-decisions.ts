/** What people decided by command, applied to what the rules found. A person outranks every rule. */
import type { Reason } from "../domain/reason.ts";
import type { Classification } from "../domain/classification.ts";
import type { Issue } from "../domain/issue.ts";
import type { Match } from "../domain/match.ts";
import type { Decisions, Skip } from "../domain/plan.ts";

/**
 * The classification with the pinned category in front, certain, and the reason that it was set. A category that the
 * repository no longer has is not used, and said so.
 */
export function pinCategory(
  found: Classification,
  { pinned }: Decisions,
  categories: ReadonlySet<Classification["category"]>,
): { readonly classification: Classification; readonly skipped: readonly Skip[] } {
  if (pinned === null) return { classification: found, skipped: [] };
  const category = [...categories].find((id) => id === pinned.category);
  if (category === undefined) {
    const why = `the category that was set by command, ${pinned.category}, is not among this repository's`;
    return { classification: found, skipped: [{ what: "category", reason: "pin-unknown", why }] };
  }
  const reason = `set by ${pinned.by} with /triage category`;
  const said = { rule: "command", category, reason, where: "command", weight: 100 } as const;
  const evidence = [said, ...found.evidence.filter((item) => item.category === category)];
  return { classification: { category, confidence: 1, secondary: [], evidence }, skipped: [] };
}

/**
 * The matches with the confirmed ones in front, as duplicates with probability 1. `issues` are the confirmed ones that
 * exist, as they are now; a link to one that is gone is left out, and said so.
 */
export function confirmMatches(
  found: readonly Match[],
  { confirmed }: Decisions,
  issues: readonly Issue[],
): { readonly matches: readonly Match[]; readonly skipped: readonly Skip[] } {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const matches: Match[] = [];
  const skipped: Skip[] = [];
  for (const { number, by } of confirmed) {
    const issue = byNumber.get(number);
    if (issue === undefined) {
      skipped.push({ what: `match:#${number}`, reason: "confirmed-gone", why: `#${number} can no longer be read` });
      continue;
    }
    const { title, state, stateReason } = issue;
    const same = found.find((match) => match.number === number);
    const reasons: Reason[] = [{ kind: "confirmedBy", values: { login: by } }, ...(same?.reasons ?? [])];
    // What the repository itself says of a known issue (fixed in a version, what to do) stays said.
    const relation = same?.known === undefined ? "duplicate" : same.relation;
    const known = same?.known === undefined ? {} : { known: same.known };
    matches.push({ number, relation, score: 1, reasons, title, state, stateReason, ...known });
  }
  const others = found.filter(({ number }) => !confirmed.some((link) => link.number === number));
  return { matches: [...matches, ...others], skipped };
}
