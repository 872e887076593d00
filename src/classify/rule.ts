import type { Category } from "../domain/category.ts";
import type { PackName } from "../domain/rule-pack.ts";
import type { SearchPattern } from "../prefilter/search.ts";
import type { Wordings } from "../wording/wordings.ts";

/**
 * The two kinds of rules. They are data: a name, what they speak for, why, after what source, and how much.
 *
 * A weight is in log-odds (natural logarithm): 1 makes the category about 2.7 times as likely against the others, 2
 * about 7 times, 4 about 55 times. Guide: 4 names the failure beyond doubt; 3 names it; 2 speaks of it; 1 hints at it;
 * a negative weight speaks against.
 */
interface RuleBase {
  readonly name: string;
  readonly category: Category;
  /** For a person, as the end of "because …": "the words “out of memory”". */
  readonly reason: string;
  /** Where the wording comes from: a standard, a product's documentation, common usage. */
  readonly source: string;
  readonly weight: number;
}

/** The parts of a report's text, most telling first. */
export type Zone = "title" | "lead" | "rest";

/** Looks for words in what the reporter wrote. The pattern sees lower case, straight quotes and single blanks. */
export interface TextRule extends RuleBase {
  readonly pattern: SearchPattern;
  /** Absent: everywhere. */
  readonly zones?: readonly Zone[];
}

/** Looks at one error. Every part that is given must match. */
export interface ErrorRule extends RuleBase {
  /** First and last HTTP status. */
  readonly status?: readonly [number, number];
  readonly apiType?: RegExp;
  readonly code?: RegExp;
  readonly className?: RegExp;
  /** At least so many stack frames must stand below it. */
  readonly frames?: number;
  /** Sees lower case, straight quotes and single blanks. Where no error could be parsed it also reads quoted output. */
  readonly message?: SearchPattern;
  /** The message is so particular that it counts in a title or sentence, too. Only for rules of nothing but a message. */
  readonly unmistakable?: true;
}

/** A text rule as it is written down: its pattern may be a list of wordings. */
export interface WordedTextRule extends Omit<TextRule, "pattern"> {
  readonly pattern: RegExp | Wordings;
}

/** An error rule as it is written down: its message may be a list of wordings. */
export interface WordedErrorRule extends Omit<ErrorRule, "message"> {
  readonly message?: RegExp | Wordings;
}

/** Rules that belong together, and that a repository can do without. */
export interface RulePack {
  readonly name: PackName;
  /** For whom it is, for a person. */
  readonly scope: string;
  /**
   * Whether the pack's words count in a report that `says` (matches, plain as for `TextRule`) some patterns; absent:
   * always. Errors speak for themselves, so the pack's error rules are not bound to it.
   */
  readonly when?: (says: (pattern: RegExp) => boolean) => boolean;
  readonly textRules: readonly TextRule[];
  readonly errorRules: readonly ErrorRule[];
}
