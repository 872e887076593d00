/** From what people did on an issue to the case that is decided about closing it. Decides nothing itself. Pure. */
import type { ActivityEvent, IssueActivity } from "../domain/activity.ts";
import type { ClosingCase, LaterEvent } from "../domain/closing.ts";
import type { Precision } from "../domain/feedback.ts";
import type { MarkerState } from "../domain/plan.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";
import { isFiledBefore } from "../match/timeline.ts";
import { wordsOf } from "../plan/plan-labels.ts";

/** What is known of the issue besides what people did. */
export interface CaseContext {
  readonly ownLogin: string;
  /** Our comment with what its marker says; null where there is none that may be believed. */
  readonly own: { readonly id: number; readonly state: MarkerState } | null;
  /** The issue that `targetOf` names, as GitHub has it now; null where it is gone. */
  readonly target: IssueActivity | null;
  /** What the marker of our comment on the target says; null where there is none. */
  readonly targetState: MarkerState | null;
  /** Name of the label that asks for information; null where there is none. */
  readonly needsInfo: string | null;
  readonly observed: Precision;
  readonly closedToday: number;
}

/** The issue that ours would be closed as a duplicate of; null where none is named so. */
export function targetOf({ relations }: MarkerState): number | null {
  return relations.find(({ relation }) => isDuplicateOrStronger(relation))?.number ?? null;
}

/** The case. Never throws. */
export function toClosingCase(activity: IssueActivity, context: CaseContext): ClosingCase {
  const { own, ownLogin, observed, closedToday } = context;
  const { number, state, locked, labels, assigned, milestone, thumbsUp } = activity;
  const comment = own === null ? undefined : activity.comments.find(({ id }) => id === own.id);
  const objections = comment?.reactions.filter(({ content, isBot }) => !isBot && OBJECTIONS.has(content)) ?? [];
  return {
    issue: { number, state, locked, labels, assigned, milestone, thumbsUp, reporters: countReporters(activity) },
    firstNoticeAt: own?.state.firstNoticeAt ?? null,
    askedAt: askedAtOf(activity, context),
    relation: relationOf(own?.state ?? null),
    target: toTarget(activity, context),
    events: laterEvents(activity, own?.id ?? null, ownLogin),
    objections: objections.length,
    observed,
    closedToday,
  };
}

const OBJECTIONS: ReadonlySet<string> = new Set(["-1", "confused"]);

/** The author, and whoever of the public wrote below: it can't be told who has the same and who only asks. */
function countReporters({ author, comments }: IssueActivity): number {
  const others = comments.filter(({ byInsider, author: by }) => !byInsider && by?.isBot === false);
  return new Set([author?.login ?? "", ...others.map((comment) => comment.author?.login ?? "")]).size;
}

/** With the probability that it had when it was first named; what a person confirmed is certain. */
function relationOf(state: MarkerState | null): ClosingCase["relation"] {
  const number = state === null ? null : targetOf(state);
  const relation = state?.relations.find((one) => one.number === number)?.relation;
  if (state === null || number === null || relation === undefined) return null;
  const isConfirmed = state.confirmed.some((link) => link.number === number);
  const noticed = state.notices.find((notice) => notice.number === number)?.score ?? 0;
  return { relation, score: isConfirmed ? 1 : noticed, number };
}

function toTarget(activity: IssueActivity, { target, targetState }: CaseContext): ClosingCase["target"] {
  if (target === null) return null;
  const { number, state, locked, stateReason, createdAt } = target;
  const filed = (one: IssueActivity) => ({ number: one.number, createdMs: Date.parse(one.createdAt) });
  const marks = target.events.filter(({ kind }) => kind === "marked-duplicate" || kind === "unmarked-duplicate");
  const isDuplicate =
    stateReason === "duplicate" ||
    marks.at(-1)?.kind === "marked-duplicate" ||
    (targetState?.confirmed.length ?? 0) > 0 ||
    (targetState !== null && targetOf(targetState) !== null);
  const isOlder = !Number.isNaN(Date.parse(createdAt)) && isFiledBefore(filed(target), filed(activity));
  return { number, state, locked, isDuplicate, isOlder };
}

/** When the label that asks was put on by us; null where it is not on, or somebody else put it on. */
function askedAtOf({ labels, events }: IssueActivity, { needsInfo, ownLogin }: CaseContext): string | null {
  if (needsInfo === null) return null;
  const isIt = (label: string) => wordsOf(label) === wordsOf(needsInfo);
  if (!labels.some(isIt)) return null;
  const last = events.findLast(
    (event) => (event.kind === "labeled" || event.kind === "unlabeled") && isIt(event.label),
  );
  return last?.kind === "labeled" && last.by?.toLowerCase() === ownLogin.toLowerCase() ? last.at : null;
}

function laterEvents(activity: IssueActivity, ownId: number | null, ownLogin: string): readonly LaterEvent[] {
  const isOurs = (login: string | null) => login?.toLowerCase() === ownLogin.toLowerCase();
  const said = activity.comments
    .filter(({ id, author }) => id !== ownId && !isOurs(author?.login ?? null))
    .map(({ author, createdAt }): LaterEvent => {
      return { kind: "commented", by: author?.login ?? null, byBot: author?.isBot ?? false, at: createdAt };
    });
  // What was not read may be anything: as if somebody had just spoken.
  const unread: readonly LaterEvent[] = activity.isWhole
    ? []
    : [{ kind: "commented", by: null, byBot: false, at: "9999-12-31T00:00:00Z" }];
  return [...said, ...activity.events.flatMap((event) => toLater(event, isOurs(event.by))), ...unread];
}

function toLater(event: ActivityEvent, isOurs: boolean): readonly LaterEvent[] {
  const who = { by: event.by, byBot: event.byBot, at: event.at };
  switch (event.kind) {
    case "labeled":
    case "unlabeled":
      return isOurs ? [] : [{ ...who, kind: event.kind }];
    case "edited":
    case "reopened":
      return [{ ...who, kind: event.kind }];
    case "closed":
      return isOurs ? [{ ...who, kind: "closed-by-us" }] : [];
    case "marked-duplicate":
    case "unmarked-duplicate":
      // A person has looked at it, and did not close it.
      return isOurs ? [] : [{ ...who, kind: "edited" }];
  }
}
