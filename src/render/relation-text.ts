/**
 * How the comment speaks of each relation between this issue and an earlier one. It deliberately holds no promise to
 * close anything, and no certainty.
 */
import type { Relation } from "../domain/match.ts";
import type { Catalogue } from "./words/catalogue.ts";

export interface RelationText {
  /** Heading above the issues of this relation. */
  readonly heading: keyof Catalogue["sentences"];
  /** What it means for the reporter; null where the heading says it all. */
  readonly note: keyof Catalogue["sentences"] | null;
  /**
   * `reference`: `#12`, which GitHub also notes on the other issue, because its readers should know. `quiet`: a link
   * that leaves no trace there.
   */
  readonly link: "reference" | "quiet";
}

/** What is said of each, by the names of the sentences. */
export const RELATION_TEXT: Readonly<Record<Relation, RelationText>> = {
  "same-report": { heading: "sameReport", note: "sameReportNote", link: "reference" },
  "known-issue": { heading: "knownIssue", note: "knownIssueNote", link: "reference" },
  incident: { heading: "incident", note: "incidentNote", link: "reference" },
  "fixed-in": { heading: "fixedIn", note: "fixedInNote", link: "reference" },
  regression: { heading: "regression", note: "regressionNote", link: "reference" },
  duplicate: { heading: "duplicate", note: null, link: "reference" },
  recurrence: { heading: "recurrence", note: "recurrenceNote", link: "quiet" },
  related: { heading: "related", note: null, link: "quiet" },
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

/**
 * From `from` on, in hundredths. A number is shown where it holds on repositories that nothing was fitted on; between .5 and
 * .9 about half are right whatever it says (`bench/DUPLICATES.md`), so there a word has to do.
 */
const LIKELIHOODS = [
  { from: 95, words: "veryLikely", isNumberTrue: true },
  { from: 90, words: "likely", isNumberTrue: true },
  { from: 50, words: "quitePossible", isNumberTrue: false },
] as const;

/** `very likely (97%)` for a probability 0..1, or `quite possible`. Never says 100%: nothing here is certain. */
export function likelihood(score: number, { sentences }: Catalogue): string {
  const percent = Math.min(99, Math.round(score * 100) || 0);
  const found = LIKELIHOODS.find(({ from }) => percent >= from);
  const words = sentences[found?.words ?? "possible"];
  return found?.isNumberTrue === true ? `${words} (${percent}%)` : words;
}
