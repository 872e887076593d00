import type { Judgement } from "../domain/feedback.ts";
import type { ObservedRow } from "./dashboard.ts";

/**
 * What people's judgements say of each relation and category, most judged first, with the issues that were judged; null where nobody
 * has judged anything. Hints are left out. Never throws.
 */
export function observedRows(judgements: readonly Judgement[]): readonly ObservedRow[] | null {
  const rows = new Map<string, ObservedRow>();
  for (const judgement of judgements.filter(({ by }) => by !== "hint")) {
    const [kind, name] =
      judgement.kind === "notice"
        ? (["relation", judgement.relation] as const)
        : (["category", judgement.category] as const);
    const known = rows.get(`${kind} ${name}`) ?? { name, kind, judged: 0, right: 0, issues: [] };
    rows.set(`${kind} ${name}`, {
      ...known,
      judged: known.judged + 1,
      right: known.right + (judgement.right ? 1 : 0),
      issues: [...(known.issues ?? []), judgement.issue],
    });
  }
  return rows.size === 0 ? null : [...rows.values()].sort((a, b) => b.judged - a.judged);
}
