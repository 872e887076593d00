/**
 * Carries out a plan, and nothing that is not in it. Every step may be repeated: a run that was cut off anywhere is
 * completed by the next one, without a second comment.
 *
 * The order matters. Labels to remove go first, while the marker still remembers that they are ours; then the comment,
 * whose marker remembers the labels to come; then those labels. Whichever call fails, the next run finds what it needs. A pin is
 * put on before the edit that remembers it: the next run sees it where that edit failed.
 */
import type { IssueComment } from "../domain/issue.ts";
import type { OwnComment, TriagePlan } from "../domain/plan.ts";
import { GitHubError, type GitHub, type ObservedIssue } from "../github/github.ts";

/** What was written, for the log. */
export interface Applied {
  readonly labelsAdded: readonly string[];
  readonly labelsRemoved: readonly string[];
  /** Proposed for a maintainer to accept, by this run or an earlier one. */
  readonly labelsSuggested: readonly string[];
  /** The issue type that was given; null where none was. */
  readonly typeSet: string | null;
  /** The one that was proposed, by this run or an earlier one. */
  readonly typeSuggested: string | null;
  readonly comment: "created" | "updated" | "unchanged" | "deleted by somebody else" | "changed by somebody else";
  /** Id of the comment that was created; null where none was. */
  readonly commentId: number | null;
  /** Comments of ours that were taken away because an older one stays. */
  readonly surplusRemoved: number;
}

/**
 * @param own  the comment that the plan was made from.
 * @throws GitHubError of the first call that fails; what was done until then stays and is found by the next run.
 */
export async function applyPlan(plan: TriagePlan, own: OwnComment | null, github: GitHub): Promise<Applied> {
  const { number } = plan.issue;
  for (const name of plan.labels.remove) await github.removeLabel(number, name);
  if (plan.pin !== null) await github.pinComment(plan.pin);
  const created = await createComment(plan, github);
  const comment = created === null ? await applyUpdate(plan, own, github) : "created";
  for (const id of plan.surplusComments) await github.deleteOwnComment(id);
  for (const label of plan.labels.create) await github.ensureLabel(label);
  const { add, remove: labelsRemoved, suggest } = plan.labels;
  const names = suggest.map(({ name }) => name);
  const isSuggested = suggest.length > 0 && (await github.suggestLabels(number, suggest));
  const labelsAdded = isSuggested ? add : [...add, ...names];
  if (labelsAdded.length > 0) await github.addLabels(number, labelsAdded);
  const typing = await applyType(plan, github);
  return {
    labelsAdded,
    labelsRemoved,
    labelsSuggested: isSuggested ? names : [],
    ...typing,
    comment,
    commentId: created?.id ?? null,
    surplusRemoved: plan.surplusComments.length,
  };
}

/** Last, since a name that the organisation does not know is refused, and all else should be done by then. */
async function applyType(
  { issue: { number }, type }: TriagePlan,
  github: GitHub,
): Promise<Pick<Applied, "typeSet" | "typeSuggested">> {
  if (type.suggest !== null && (await github.suggestType(number, type.suggest))) {
    return { typeSet: null, typeSuggested: type.suggest.name };
  }
  const name = type.set ?? type.suggest?.name ?? null;
  if (name !== null) await github.setType(number, name);
  return { typeSet: name, typeSuggested: null };
}

async function createComment({ issue, comment }: TriagePlan, github: GitHub): Promise<IssueComment | null> {
  return comment.action === "create" ? await github.createComment(issue.number, comment.body) : null;
}

async function applyUpdate(
  { comment }: TriagePlan,
  own: OwnComment | null,
  github: GitHub,
): Promise<Applied["comment"]> {
  return comment.action === "update" ? await updateComment(comment, own, github).catch(unlessDeleted) : "unchanged";
}

/**
 * GitHub has no edit that fails where somebody was faster. So it is looked at again just before: what another run has
 * written there meanwhile, perhaps a decision, is read and not overwritten.
 */
async function updateComment(
  { id, body }: { readonly id: number; readonly body: string },
  own: OwnComment | null,
  github: GitHub,
): Promise<Applied["comment"]> {
  const now = await github.getComment(id);
  if (own !== null && now.body !== own.body) return "changed by somebody else";
  await github.updateComment(id, body);
  return "updated";
}

/** Deleted between our look and our edit: then somebody does not want it, and the labels still have to be put right. */
function unlessDeleted(error: unknown): "deleted by somebody else" {
  if (error instanceof GitHubError && error.code === "not-found") return "deleted by somebody else";
  throw error;
}

/** Whether anything was written, or would have been but for another run. */
export function isChange({ labelsAdded, labelsRemoved, typeSet, comment, surplusRemoved }: Applied): boolean {
  const changes = labelsAdded.length + labelsRemoved.length + surplusRemoved;
  return changes > 0 || typeSet !== null || comment !== "unchanged";
}

/**
 * Reads back: whether the issue is as the plan left it, and its text still the one that the plan was made from. One
 * request. An overlapping run shows as a text, a label or a number of comments that is not what it should be.
 */
export async function isSettled(
  plan: TriagePlan,
  before: ObservedIssue,
  applied: Applied,
  github: GitHub,
): Promise<boolean> {
  if (applied.comment.endsWith("by somebody else")) return false;
  const now = await github.getIssue(plan.issue.number);
  const labels = new Set(now.labels.map((name) => name.toLowerCase()));
  const comments = before.commentCount + (applied.comment === "created" ? 1 : 0) - applied.surplusRemoved;
  return (
    now.title === before.title &&
    now.body === before.body &&
    now.state === before.state &&
    now.commentCount === comments &&
    applied.labelsAdded.every((name) => labels.has(name.toLowerCase())) &&
    !plan.labels.remove.some((name) => labels.has(name.toLowerCase()))
  );
}
