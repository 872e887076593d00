/**
 * Carries out a plan, and nothing that is not in it. Every step may be repeated: a run that was cut off anywhere is
 * completed by the next one, without a second comment.
 *
 * The order matters. Labels to remove go first, while the marker still remembers that they are ours; then the comment,
 * whose marker remembers the labels to come; then those labels. Whichever call fails, the next run finds what it needs.
 */
import type { TriagePlan } from "./domain/plan.ts";
import { GitHubError, type GitHub } from "./github/github.ts";

/** What was written, for the log. */
export interface Applied {
  readonly labelsAdded: readonly string[];
  readonly labelsRemoved: readonly string[];
  readonly comment: "created" | "updated" | "unchanged" | "deleted by somebody else";
}

/** @throws GitHubError of the first call that fails; what was done until then stays and is found by the next run. */
export async function applyPlan(plan: TriagePlan, github: GitHub): Promise<Applied> {
  const { number } = plan.issue;
  for (const name of plan.labels.remove) await github.removeLabel(number, name);
  const comment = await applyComment(plan, github);
  for (const label of plan.labels.create) await github.ensureLabel(label);
  if (plan.labels.add.length > 0) await github.addLabels(number, plan.labels.add);
  return { labelsAdded: plan.labels.add, labelsRemoved: plan.labels.remove, comment };
}

async function applyComment({ issue, comment }: TriagePlan, github: GitHub): Promise<Applied["comment"]> {
  switch (comment.action) {
    case "create":
      await github.createComment(issue.number, comment.body);
      return "created";
    case "update":
      return await github.updateComment(comment.id, comment.body).then(() => "updated" as const, unlessDeleted);
    case "none":
      return "unchanged";
  }
}

/** Deleted between our look and our edit: then somebody does not want it, and the labels still have to be put right. */
function unlessDeleted(error: unknown): "deleted by somebody else" {
  if (error instanceof GitHubError && error.code === "not-found") return "deleted by somebody else";
  throw error;
}
