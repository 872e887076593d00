/**
 * What is the same for all issues of a repository (labels, configuration, corpus), asked once in some minutes: of a night's
 * hundreds of issues each would ask for it again. For work that nobody waits for; a change is seen that much later.
 */
import { askedOnce } from "../../event/asked-once.ts";
import type { GitHub } from "../../github/github.ts";
import { rememberAnswers } from "../../github/remember-answers.ts";
import type { IssueIndex } from "../../match/issue-index.ts";
import type { KnownRepository } from "../../store/database/logbook.ts";

export interface RepositoryView {
  readonly github: GitHub;
  readonly corpus: () => Promise<IssueIndex>;
}

export interface RepositoryViewsOptions {
  /** As the installation. */
  readonly open: (repository: KnownRepository) => Promise<GitHub>;
  /** @throws GitHubError */
  readonly getIndex: (github: GitHub, now: string) => Promise<IssueIndex>;
  readonly now: () => Date;
}

const KEPT_MS = 5 * 60_000;

/** The view of a repository under its present name and installation. */
export function createRepositoryViews({ open, getIndex, now }: RepositoryViewsOptions) {
  const views = new Map<string, { readonly until: number; readonly view: () => Promise<RepositoryView> }>();
  return (repository: KnownRepository): Promise<RepositoryView> => {
    const nowMs = now().getTime();
    for (const [key, { until }] of views) if (until < nowMs) views.delete(key);
    const key = `${repository.id}:${repository.installation}:${repository.fullName}`;
    const kept = views.get(key) ?? {
      until: nowMs + KEPT_MS,
      view: askedOnce(async () => {
        const github = rememberAnswers(await open(repository));
        return { github, corpus: askedOnce(() => getIndex(github, new Date(nowMs).toISOString())) };
      }),
    };
    views.set(key, kept);
    return kept.view();
  };
}
