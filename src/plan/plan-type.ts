/**
 * Whether an issue gets one of GitHub's issue types. A type is given once, to an issue that has none and never had one: whoever
 * chose another, or took one off, is not overruled.
 */
import type { Issue } from "../domain/issue.ts";
import type { KindVerdict } from "../domain/kind.ts";
import type { IssueHistory, Skip, TriagePlan } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";
import { suggestKind } from "./suggest-labels.ts";

export interface TypePlan {
  readonly type: TriagePlan["type"];
  readonly skipped: readonly Skip[];
}

/** The type to set or to propose, or why neither. Silent where the repository names no types. */
export function planType(
  { type = null }: Pick<Issue, "type">,
  kind: KindVerdict,
  { typeTouched }: IssueHistory,
  { labels, thresholds }: Settings,
): TypePlan {
  if (labels.types.size === 0) return { type: NO_TYPE, skipped: [] };
  const name = labels.types.get(kind.kind);
  if (name === undefined) return left("label-not-configured", `no type is configured for ${kind.kind}`);
  if (type !== null) return left("kind-told", "the issue has a type already");
  if (typeTouched) return left("kind-told", "somebody took the issue's type off");
  if (kind.confidence < thresholds.kind) return left("kind-unsure", `not sure enough that it is a ${kind.kind}`);
  const given =
    labels.mode === "suggest" ? { set: null, suggest: suggestKind(name, kind) } : { set: name, suggest: null };
  return { type: given, skipped: [] };
}

/** Nothing to do about the type. */
export const NO_TYPE: TriagePlan["type"] = { set: null, suggest: null };

function left(reason: Skip["reason"], why: string): TypePlan {
  return { type: NO_TYPE, skipped: [{ what: "type", reason, why }] };
}
