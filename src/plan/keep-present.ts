/** What is gone stays gone: of the earlier issues only those are shown that GitHub shows at this moment. */
import type { Match } from "../domain/match.ts";
import type { Skip, Surroundings } from "../domain/plan.ts";
import { redactSecrets } from "../parse/secrets/safe-text.ts";

/**
 * The matches that may be shown, with title and state as they are now, and those left out with the reason. One that nobody
 * asked for yet stays as the corpus has it; `toBeAsked` names it.
 */
export function keepPresent(
  found: readonly Match[],
  present: Surroundings["present"],
): { readonly matches: readonly Match[]; readonly skipped: readonly Skip[] } {
  const matches: Match[] = [];
  const skipped: Skip[] = [];
  for (const match of found) {
    const issue = present?.get(match.number);
    if (issue === null) skipped.push(toGoneSkip(match.number));
    else if (issue === undefined) matches.push(match);
    else {
      const { title, state, stateReason } = issue;
      matches.push({ ...match, title: redactSecrets(title), state, stateReason });
    }
  }
  return { matches, skipped };
}

/** Numbers of matches that GitHub has to be asked for before they are shown. */
export function toBeAsked(matches: readonly Match[], present: Surroundings["present"]): readonly number[] {
  return matches.map(({ number }) => number).filter((number) => present?.has(number) !== true);
}

/** Why an earlier issue is not named. */
export function toGoneSkip(number: number): Skip {
  const why = `#${number} is no longer shown by GitHub: it was deleted, moved or made a discussion`;
  return { what: `match:#${number}`, reason: "match-gone", why };
}
