import type { NewDecision } from "../../store/database/logbook.ts";
import type { TriageOutcome } from "../../event/triage-issue.ts";
import type { OutcomePlace } from "../app.ts";

/** A triage's outcome as the logbook keeps it: names of categories, relations and reasons, no text of the issue. */
export function describeOutcome(outcome: TriageOutcome, { repo, issue, delivery }: OutcomePlace): NewDecision {
  const place = { delivery, repo, issue };
  if (outcome.kind === "skipped") {
    return { ...place, category: null, relation: null, outcome: `left alone: ${outcome.skip.reason}` };
  }
  const { plan, applied } = outcome;
  const isNone = plan.comment.action === "none" && plan.comment.body === null;
  const comment = isNone ? "none" : (applied?.comment ?? "unchanged");
  const labels = (applied?.labelsAdded.length ?? 0) + (applied?.labelsRemoved.length ?? 0);
  return {
    ...place,
    category: plan.classification.category,
    relation: plan.matches[0]?.relation ?? null,
    outcome: `comment ${comment}, ${labels} ${labels === 1 ? "label" : "labels"} changed`,
  };
}
