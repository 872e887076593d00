/** Which issue somebody closed this one as a duplicate of, where only the comments tell. */

/** What people write as they close: "Duplicate of #12", "dup of #12", "closing in favour of #12". */
const SAID =
  /\b(?:(?:dup|dupe|duplicates?|duplicated)\b(?: of| by)?(?: the)?(?: issue)?|in favou?r of)[ \t:]{0,3}(?:#|https?:\/\/[^\s/]{1,100}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/)(\d{1,9})\b/giu;

export interface ClosedIssue {
  readonly repo: string;
  readonly number: number;
  readonly state: "open" | "closed";
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  /** As GitHub tells it. */
  readonly duplicateOf: readonly number[];
}

/**
 * What GitHub says an issue is a duplicate of, else what its comments say, where it was closed as one (by GitHub's reason or
 * by a label). Lines that ask ("is this a duplicate of #3?") and quotations do not count. Never throws.
 */
export function readDuplicatesSaid(issue: ClosedIssue, comments: readonly string[]): readonly number[] {
  const isDuplicate = issue.stateReason === "duplicate" || issue.labels.some((name) => /duplicate/iu.test(name));
  if (!isDuplicate || issue.state === "open" || issue.duplicateOf.length > 0) return issue.duplicateOf;
  const said = comments
    .flatMap((body) => body.split(/\r?\n/u))
    .filter((line) => !line.trimEnd().endsWith("?") && !line.startsWith(">"))
    .flatMap((line) => [...line.matchAll(SAID)])
    .filter(([, repo]) => repo === undefined || repo.toLowerCase() === issue.repo.toLowerCase())
    .map(([, , digits]) => Number(digits))
    .filter((number) => number !== issue.number && number > 0);
  return [...new Set(said)];
}
