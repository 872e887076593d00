import type { Relation } from "./match.ts";

/** What a repository allows to be closed; nothing by default. */
export interface ClosingSettings {
  /** Close duplicates this long after the first notice, in milliseconds; null: never. */
  readonly duplicatesAfterMs: number | null;
  /** Close issues that wait for information this long after they were asked, in milliseconds; null: never. */
  readonly needsInfoAfterMs: number | null;
  /** Labels (lower case) that keep an issue open. */
  readonly exemptLabels: ReadonlySet<string>;
  /** At most so many a day. */
  readonly perDay: number;
}

/** What somebody did on an issue after our notice. */
export interface LaterEvent {
  /** `edited`: title or body; `labeled` and `unlabeled`: by anybody but us. */
  readonly kind: "commented" | "edited" | "labeled" | "unlabeled" | "reopened" | "closed-by-us";
  /** Login; null for a deleted account. */
  readonly by: string | null;
  readonly byBot: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** All that the decision about closing one issue rests on. */
export interface ClosingCase {
  readonly issue: {
    readonly number: number;
    readonly state: "open" | "closed";
    readonly locked: boolean;
    readonly labels: readonly string[];
    readonly assigned: boolean;
    readonly milestone: boolean;
    /** 👍 on the issue itself. */
    readonly thumbsUp: number;
    /** Different people who report it here: its author, and whoever wrote that they have it too. */
    readonly reporters: number;
  };
  /** When the first notice was given, ISO 8601 in UTC; null where none was. */
  readonly firstNoticeAt: string | null;
  /** When information was first asked for; null where it was not. */
  readonly askedAt: string | null;
  /** The best relation that is shown; null where none is. */
  readonly relation: { readonly relation: Relation; readonly score: number; readonly number: number } | null;
  /** The issue that it points to, as it is now; null where it is gone, moved or elsewhere. */
  readonly target: {
    readonly number: number;
    readonly state: "open" | "closed";
    readonly locked: boolean;
    readonly isDuplicate: boolean;
    readonly isOlder: boolean;
  } | null;
  /** What happened on the issue, in any order, notices of ours left out. */
  readonly events: readonly LaterEvent[];
  /** 👎 or 😕 by anybody on our comment. */
  readonly objections: number;
  /** What people's judgement of our notices here says. */
  readonly observed: { readonly judged: number; readonly right: number };
  /** How many were closed today. */
  readonly closedToday: number;
}

/** Every reason to leave an issue open; a closed list, so that each can be shown and counted. */
export const KEEP_OPEN_REASONS = [
  "not-switched-on",
  "not-open",
  "locked",
  "closed-before",
  "no-notice",
  "too-early",
  "not-sure-enough",
  "target-gone",
  "target-closed",
  "target-locked",
  "target-duplicate",
  "target-newer",
  "somebody-answered",
  "somebody-changed-it",
  "somebody-objected",
  "assigned",
  "milestone",
  "exempt-label",
  "many-thumbs-up",
  "several-reporters",
  "enough-today",
] as const;
/** One of `KEEP_OPEN_REASONS`. */
export type KeepOpenReason = (typeof KEEP_OPEN_REASONS)[number];

/** What is to be done about one issue. */
export type ClosingDecision =
  | { readonly action: "keep"; readonly reason: KeepOpenReason }
  /** It would be closed if more notices here had been judged, and judged right. */
  | { readonly action: "would-close"; readonly as: "duplicate" | "needs-info"; readonly target: number | null }
  | { readonly action: "close"; readonly as: "duplicate" | "needs-info"; readonly target: number | null };
