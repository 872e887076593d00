/** An issue of a corpus as it was judged when it was opened, or would have been: before anybody had answered it. */
import * as semver from "../domain/semver.ts";
import type { Issue, Label } from "../domain/issue.ts";
import { NOTHING_AROUND, type Release, type Skip, type TriagePlan } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";
import type { CorpusIssue } from "../match/document.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { findExclusion } from "../plan/find-exclusion.ts";
import type { Catalogue } from "../render/words/catalogue.ts";
import { triage } from "../triage.ts";

/** What the repository brings to each of its issues. */
export interface RepositoryAround {
  readonly settings: Settings;
  /** null where unknown. */
  readonly repositoryLabels: readonly Label[] | null;
  /** Of all times; each issue sees those that were out by then. */
  readonly releases: readonly Release[];
}

/** What would have been decided. */
export interface AsOpened {
  readonly plan: TriagePlan;
  /** Why it would have been left alone; null where it would not. Then nothing of the plan is carried out. */
  readonly skip: Skip | null;
}

/**
 * Decides as of the issue's own opening; `corpus` holds what was filed before, `words` are those of the comment, English by
 * default. The text is that of today. Never throws.
 */
export function triageAsOpened(
  issue: CorpusIssue,
  corpus: IssueIndex,
  { settings, repositoryLabels, releases }: RepositoryAround,
  words?: Catalogue,
): AsOpened {
  const now = issue.createdAt;
  const asOpened: Issue = {
    ...issue,
    labels: [],
    state: "open",
    stateReason: null,
    closedAt: null,
    locked: false,
    isPullRequest: false,
  };
  const published = releases.filter(({ publishedAt }) => publishedAt <= now);
  const surroundings = {
    ...NOTHING_AROUND,
    repositoryLabels,
    releases: published,
    latestVersion: newestOf(published),
  };
  const plan = triage(asOpened, surroundings, corpus, settings, now, words);
  return { plan, skip: findExclusion(asOpened, settings.ignore) ?? null };
}

function newestOf(releases: readonly Release[]): string | null {
  const full = releases.map(({ version }) => version).filter((version) => semver.prerelease(version) === null);
  return full.sort(semver.rcompare)[0] ?? null;
}
