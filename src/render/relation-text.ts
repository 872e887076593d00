/**
 * How the comment speaks of each relation between this issue and an earlier one. It deliberately holds no promise to
 * close anything, and no certainty.
 */
import type { Relation } from "../domain/match.ts";

export interface RelationText {
  /** Heading above the issues of this relation. */
  readonly heading: string;
  /** What it means for the reporter; "" where the heading says it all. */
  readonly note: string;
  /**
   * `reference`: `#12`, which GitHub also notes on the other issue, because its readers should know. `quiet`: a link
   * that leaves no trace there.
   */
  readonly link: "reference" | "quiet";
}

/** In the order in which the comment shows them: what helps the reporter most comes first. */
export const RELATION_TEXT: Readonly<Record<Relation, RelationText>> = {
  "same-report": {
    heading: "Looks like the same report",
    note: "It seems to have been sent twice.",
    link: "reference",
  },
  "known-issue": {
    heading: "Known issue",
    note: "The maintainers know of this one.",
    link: "reference",
  },
  incident: {
    heading: "Others report this right now",
    note: "Several reports came in a short time, so the cause may not be on your side.",
    link: "reference",
  },
  "fixed-in": {
    heading: "Seems fixed in a newer version",
    note: "An update should help.",
    link: "reference",
  },
  regression: {
    heading: "Fixed before, and perhaps back",
    note: "Your version should already have the fix.",
    link: "reference",
  },
  duplicate: { heading: "Likely the same issue", note: "", link: "reference" },
  recurrence: {
    heading: "Seen before",
    note: "The same kind of passing failure, not necessarily with the same cause.",
    link: "quiet",
  },
  related: { heading: "Perhaps related", note: "", link: "quiet" },
};

/** The relations in the order in which the comment shows them. */
export const RELATION_ORDER: readonly Relation[] = [
  "same-report",
  "known-issue",
  "incident",
  "fixed-in",
  "regression",
  "duplicate",
  "recurrence",
  "related",
];

const LIKELIHOODS = [
  { from: 0.95, words: "very likely" },
  { from: 0.8, words: "likely" },
  { from: 0.5, words: "quite possible" },
  { from: 0, words: "possible" },
] as const;

/** `very likely (97%)` for a probability 0..1. Never says 100% or 0%: nothing here is certain. */
export function likelihood(score: number): string {
  const percent = Math.min(99, Math.max(1, Math.round(score * 100) || 0));
  const found = LIKELIHOODS.find(({ from }) => percent >= from * 100) ?? { words: "possible" };
  return `${found.words} (${percent}%)`;
}
