/**
 * Carries out a plan, and nothing that is not in it. Every step may be repeated: a run that was cut off anywhere is
 * completed by the next one, without a second comment.
 *
 * The order matters. Labels to remove go first, while the marker still remembers that they are ours; then the comment,
 * whose marker remembers the labels to come; then those labels. Whichever call fails, the next run finds what it needs.
 */
import type { TriagePlan } from "./domain/plan.ts";
import type { GitHub } from "./github/github.ts";

/** What was written, for the log. */
export interface Applied {
  readonly labelsAdded: readonly string[];
  readonly labelsRemoved: readonly string[];
  readonly comment: "created" | "updated" | "unchanged";
  readonly commentId: number | null;
}

/** @throws GitHubError of the first call that fails; what was done until then stays and is found by the next run. */
export async function applyPlan(plan: TriagePlan, github: GitHub): Promise<Applied> {
  const { number } = plan.issue;
  for (const name of plan.labels.remove) await github.removeLabel(number, name);
  const comment = await applyComment(plan, github);
  for (const label of plan.labels.create) await github.ensureLabel(label);
  if (plan.labels.add.length > 0) await github.addLabels(number, plan.labels.add);
  return { labelsAdded: plan.labels.add, labelsRemoved: plan.labels.remove, ...comment };
}

async function applyComment(plan: TriagePlan, github: GitHub): Promise<Pick<Applied, "comment" | "commentId">> {
  const { comment } = plan;
  switch (comment.action) {
    case "create":
      return { comment: "created", commentId: (await github.createComment(plan.issue.number, comment.body)).id };
    case "update":
      return { comment: "updated", commentId: (await github.updateComment(comment.id, comment.body)).id };
    case "none":
      return { comment: "unchanged", commentId: null };
  }
}
