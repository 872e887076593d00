/**
 * Whether to write our one comment, and what it will say. An edit that would change nothing is not sent, and a comment
 * that once stood is brought up to date rather than left to say what is no longer so.
 */
import type { Issue } from "../domain/issue.ts";
import type { Match } from "../domain/match.ts";
import type { Decisions, MarkerState, Notice, Skip, Surroundings, TriagePlan } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";
import { comparable } from "../render/marker.ts";
import { renderIgnored } from "../render/render-ignored.ts";
import { type CommentView, isWorthPosting, renderComment } from "../render/render-comment.ts";

export interface CommentPlan {
  readonly comment: TriagePlan["comment"];
  readonly skipped: readonly Skip[];
}

/** An event that was missed is made up for within this time of the opening, in milliseconds. */
const NEW_MS = 7 * 24 * 3600 * 1000;

/** Creates, updates, or leaves the comment alone; the body is rendered in any case, so that a dry run can show it. */
export function planComment(
  view: CommentView,
  { state, createdAt }: Pick<Issue, "state" | "createdAt">,
  { ownComment: own, history, posting }: Surroundings,
  settings: Settings["comment"],
  now: string,
): CommentPlan {
  const isIgnored = view.state.ignoredBy !== null;
  const body = isIgnored ? renderIgnored(view.state) : renderComment(view);
  if (!settings.enabled) return none(body, "comment-disabled", "comments are switched off in the configuration");
  if (own !== null) {
    return comparable(own.body) === comparable(body)
      ? none(body, "comment-unchanged", "the comment already says this")
      : { comment: { action: "update", id: own.id, body }, skipped: [] };
  }
  // Who asks for it by command sees an answer, whatever would keep us quiet otherwise.
  if (posting === "wanted") return { comment: { action: "create", body }, skipped: [] };
  if (posting === "new-only" && Date.parse(now) - Date.parse(createdAt) >= NEW_MS) {
    return none(null, "issue-old", "the issue is not new, and nobody asked");
  }
  // An edit of an old, closed issue must not wake everybody who once followed it.
  if (state === "closed") return none(null, "issue-closed", "the issue is closed");
  // GitHub does not say whose it was; to stay silent is the smaller mistake.
  if (history.commentDeleted) return none(null, "comment-deleted", "somebody deleted a comment on this issue");
  if (!isWorthPosting(view)) {
    const why =
      settings.when === "link"
        ? "no earlier issue"
        : "no earlier issue, nothing missing, no advice that is sure enough";
    return none(null, "nothing-to-say", why);
  }
  return { comment: { action: "create", body }, skipped: [] };
}

function none(body: string | null, reason: Skip["reason"], why: string): CommentPlan {
  return { comment: { action: "none", body }, skipped: [{ what: "comment", reason, why }] };
}

/**
 * The state that the next run will find: what is shown now, when a notice was first given, and what must never be
 * forgotten (labels that are ours, what people decided).
 */
export function nextMarkerState(
  now: Omit<MarkerState, "version" | "firstNoticeAt" | "notices">,
  matches: readonly Match[],
  previous: MarkerState | null,
  at: string,
): MarkerState {
  return {
    version: 1,
    ...now,
    notices: nextNotices(matches, now, previous?.notices ?? [], at),
    firstNoticeAt: previous?.firstNoticeAt ?? (now.relations.length > 0 ? at : null),
  };
}

/** What a person brought in is no notice of ours: nobody can find us right or wrong by it. */
function nextNotices(
  matches: readonly Match[],
  { confirmed }: Pick<Decisions, "confirmed">,
  known: readonly Notice[],
  at: string,
): readonly Notice[] {
  const told = new Set([...known, ...confirmed].map(({ number }) => number));
  const first = matches.filter(({ number }) => !told.has(number));
  return [
    ...known,
    ...first.map(({ number, relation, score }) => ({ number, relation, score: Math.round(score * 100) / 100, at })),
  ];
}
