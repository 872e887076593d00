/** How far what we would have said of an issue agrees with what people did about it, where that can be told at all. */
import { readLabelMeaning } from "../adopt/label-meaning.ts";
import { type CategoryId, UNLABELLED_CATEGORIES } from "../domain/category.ts";
import type { IssueState, StateReason } from "../domain/issue.ts";
import type { Match } from "../domain/match.ts";
import type { OperatingSystem } from "../domain/report.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";

/** What people did about an issue. */
export interface Theirs {
  readonly labels: readonly string[];
  readonly state: IssueState;
  readonly stateReason: StateReason;
  readonly closedAt: string | null;
  /** Of which issues they called it a duplicate, as far as GitHub or a comment tells. */
  readonly duplicateOf: readonly number[];
}

/**
 * `agree` and `differ`: both spoke. `silent`: they spoke, we would not have. `alone`: we would have spoken, they did not.
 * `untold`: neither, or nothing that can be compared.
 */
export type Verdict = "agree" | "differ" | "silent" | "alone" | "untold";

/** By what was said. */
export interface Agreement {
  /** The kind of failure, or at least whether it is a bug or a wish. */
  readonly category: Verdict;
  readonly platform: Verdict;
  readonly duplicate: Verdict;
}

/** What we would have said. */
export interface Said {
  readonly category: CategoryId;
  readonly os: OperatingSystem | null;
  readonly matches: readonly Match[];
}

/** Compares. Labels are compared by what their names mean. Pure. */
export function agreementOf(ours: Said, theirs: Theirs): Agreement {
  const meanings = theirs.labels.flatMap((name) => readLabelMeaning(name) ?? []);
  const categories = meanings.flatMap((meaning) => (meaning.kind === "category" ? meaning.id : []));
  const types = meanings.flatMap((meaning) => (meaning.kind === "type" ? meaning.type : []));
  const systems = meanings.flatMap((meaning) => (meaning.kind === "platform" ? meaning.os : []));
  return {
    // An area beside a wish tells what the wish is about, and no failure.
    category:
      categories.length > 0 && !types.includes("feature")
        ? compare(toSaid(ours.category), categories)
        : compareType(ours.category, types),
    platform: compare(ours.os, systems),
    duplicate: compareDuplicates(ours, theirs),
  };
}

function compare<T>(ours: T | null, theirs: readonly T[]): Verdict {
  if (theirs.length === 0) return ours === null ? "untold" : "alone";
  if (ours === null) return "silent";
  return theirs.includes(ours) ? "agree" : "differ";
}

function toSaid(category: CategoryId): CategoryId | null {
  return category === "unknown" ? null : category;
}

const NO_FAILURES: ReadonlySet<CategoryId> = new Set(UNLABELLED_CATEGORIES);

/** Of a repository that sorts by bug, wish and question only. */
function compareType(category: CategoryId, types: readonly string[]): Verdict {
  if (category === "unknown") return types.length === 0 ? "untold" : "silent";
  const ours = category === "feature-request" ? "feature" : NO_FAILURES.has(category) ? null : "bug";
  // A question about a failure is told by nothing that we say.
  if (ours === null || types.includes("question")) return "untold";
  return compare(ours, types);
}

function compareDuplicates({ matches }: Said, { duplicateOf, stateReason }: Theirs): Verdict {
  const named = matches.filter(({ relation }) => isDuplicateOrStronger(relation)).map(({ number }) => number);
  const isTheirs = duplicateOf.length > 0 || stateReason === "duplicate";
  if (!isTheirs) return named.length === 0 ? "untold" : "alone";
  if (named.length === 0) return "silent";
  // Closed as a duplicate without a word of which: that we named one is as much as can be compared.
  return duplicateOf.length === 0 || named.some((number) => duplicateOf.includes(number)) ? "agree" : "differ";
}
