/**
 * From what is around an issue to the plan, asking GitHub on the way for what only the plan can tell is needed: releases, and
 * whether the earlier issues that are to be named are still there.
 */
import type { Issue, PresentIssue } from "../domain/issue.ts";
import type { Surroundings, TriagePlan } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";
import type { GitHub } from "../github/github.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { toBeAsked, toGoneSkip } from "../plan/keep-present.ts";
import { needsReleases } from "../plan/needs-releases.ts";
import type { VersionSource } from "../registry/version-source.ts";
import { chooseWords } from "../render/words/choose-words.ts";
import { triage } from "../triage.ts";

/** Leaves issues out of a repository's corpus for good. */
export type Forget = (numbers: readonly number[]) => Promise<void> | void;

/** By what an issue is decided on. */
export interface DecideContext {
  readonly github: GitHub;
  readonly corpus: IssueIndex;
  readonly settings: Settings;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly forget: Forget;
  readonly versions: VersionSource;
}

/** Where one earlier issue is gone, the next best is named in its place, and is asked for in its turn; one request a round. */
const MAX_LOOKS = 3;

/**
 * The plan, with no earlier issue in it that GitHub was not asked for. One that is gone leaves the corpus.
 * @throws GitHubError where GitHub can't be asked: then nothing is decided, and nothing shown that may be gone
 */
export async function decide(issue: Issue, given: Surroundings, context: DecideContext): Promise<TriagePlan> {
  const { github, corpus, settings, now, versions } = context;
  const words = await chooseWords(settings, issue);
  // What a maintainer confirmed was read one by one.
  const present = new Map<number, PresentIssue | null>(given.confirmed.map((one) => [one.number, one]));
  let surroundings: Surroundings = { ...given, present };
  let plan = triage(issue, surroundings, corpus, settings, now, words);
  // Releases matter for few issues only, so they are asked for once it is known that they do.
  if (needsReleases(plan)) {
    surroundings = { ...surroundings, releases: await versions.listReleases(github, now) };
    plan = triage(issue, surroundings, corpus, settings, now, words);
  }
  for (let look = 1; ; look++) {
    const numbers = toBeAsked(plan.matches, present);
    if (numbers.length === 0) return withGone(plan, present);
    if (look > MAX_LOOKS) for (const number of numbers) present.set(number, null);
    else await lookUp(numbers, present, context);
    plan = triage(issue, surroundings, corpus, settings, now, words);
  }
}

async function lookUp(
  numbers: readonly number[],
  present: Map<number, PresentIssue | null>,
  { github, corpus, forget }: DecideContext,
): Promise<void> {
  const found = await github.findPresent(numbers);
  for (const number of numbers) present.set(number, found.get(number) ?? null);
  const gone = numbers.filter((number) => !found.has(number));
  for (const number of gone) corpus.remove(number);
  if (gone.length > 0) await forget(gone);
}

/** What left the corpus on the way is no longer found, and still has to be told. */
function withGone(plan: TriagePlan, present: ReadonlyMap<number, PresentIssue | null>): TriagePlan {
  const told = new Set(plan.skipped.map(({ what }) => what));
  const gone = [...present].flatMap(([number, issue]) => (issue === null ? [toGoneSkip(number)] : []));
  return { ...plan, skipped: [...plan.skipped, ...gone.filter(({ what }) => !told.has(what))] };
}
