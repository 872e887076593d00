/** Reads what a decision needs from GitHub. Decides nothing but which question need not be asked. */
import type { Issue, IssueComment } from "./domain/issue.ts";
import type { MarkerState, OwnComment, Surroundings } from "./domain/plan.ts";
import type { Settings } from "./domain/settings.ts";
import type { GitHub } from "./github/github.ts";
import { hasMarker, readMarker } from "./render/marker.ts";

export interface GatherOptions {
  readonly settings: Settings;
  /** True while nobody can have touched our labels yet: saves one request on every new issue. */
  readonly isNew: boolean;
  readonly delivery: string | null;
}

/** @throws GitHubError where GitHub can't be asked. */
export async function gatherSurroundings(github: GitHub, issue: Issue, options: GatherOptions): Promise<Surroundings> {
  const [ownLogin, comments, repositoryLabels] = await Promise.all([
    github.getOwnLogin(),
    github.listComments(issue.number),
    github.listLabels(),
  ]);
  const ownComment = findOwnComment(comments, ownLogin);
  const mayHaveLostLabels = ownComment === null ? !options.isNew : lacksOwnLabel(issue, ownComment.state);
  return {
    repositoryLabels,
    ownComment,
    labelsRemovedByPeople: mayHaveLostLabels ? await github.listLabelsRemovedByPeople(issue.number) : [],
    delivery: options.delivery,
  };
}

/**
 * Our comment: the oldest one by our own identity that carries a marker. A marker in anybody else's comment is only
 * text.
 */
export function findOwnComment(comments: readonly IssueComment[], ownLogin: string): OwnComment | null {
  const own = comments.find(({ author, body }) => author?.login === ownLogin && hasMarker(body));
  return own === undefined ? null : { id: own.id, body: own.body, state: readMarker(own.body) };
}

function lacksOwnLabel(issue: Issue, state: MarkerState | null): boolean {
  const present = new Set(issue.labels.map((name) => name.toLowerCase()));
  return (state?.labels ?? []).some((name) => !present.has(name.toLowerCase()));
}
