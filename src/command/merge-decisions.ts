import { type Decisions, NO_DECISIONS } from "../domain/plan.ts";

/**
 * What was decided, over all comments of ours on one issue, the oldest first: two runs at once may each have written
 * one, and neither's decision is lost. Of two that contradict, the older comment's counts.
 */
export function mergeDecisions(all: readonly Decisions[]): Decisions {
  return all.reduce((known, other) => {
    const rejected = other.rejected.filter((number) => !known.confirmed.some((link) => link.number === number));
    const confirmed = other.confirmed.filter(({ number }) => !known.rejected.includes(number));
    return {
      rejected: unique([...known.rejected, ...rejected]),
      confirmed: [...known.confirmed, ...confirmed.filter(({ number }) => !isNamed(known.confirmed, number))],
      pinned: known.pinned ?? other.pinned,
      ignoredBy: known.ignoredBy ?? other.ignoredBy,
      commands: unique([...known.commands, ...other.commands]),
    };
  }, NO_DECISIONS);
}

function isNamed(links: Decisions["confirmed"], number: number): boolean {
  return links.some((link) => link.number === number);
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}
