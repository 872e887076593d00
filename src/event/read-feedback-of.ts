/** From what GitHub tells of issues to what people said of us there: finds our comment and our labels in it. */
import type { IssueActivity } from "../domain/activity.ts";
import type { Settings } from "../domain/settings.ts";
import { type GitHub, GitHubError } from "../github/github.ts";
import { findCluster } from "../match/clusters.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { addFeedback, type NightMemory } from "../night/night-state.ts";
import { type Feedback, readFeedback } from "../night/read-feedback.ts";
import { wordsOf } from "../plan/plan-labels.ts";
import { findOwnComments, placeOf } from "./gather.ts";
import type { OwnComment } from "../domain/plan.ts";

/** By what the feedback of issues is read. */
export interface FeedbackMeans {
  readonly github: GitHub;
  readonly settings: Settings;
  readonly corpus: IssueIndex;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/**
 * What people said of us on these issues. Where labels are only proposed, one request more for each issue that has our comment
 * tells which were dismissed. @throws GitHubError
 */
export async function readFeedbackOf(
  activities: readonly IssueActivity[],
  { github, settings, corpus, now }: FeedbackMeans,
): Promise<readonly Feedback[]> {
  const ownLogin = await github.getOwnLogin();
  const categories = [...settings.labels.categories].map(([id, { name }]) => [wordsOf(name), id] as const);
  const found: Feedback[] = [];
  for (const activity of activities) {
    const { number } = activity;
    const { id, state = null } = ownCommentOf(activity, ownLogin, github) ?? {};
    const own = id === undefined || state === null ? null : { id, state };
    const asksForLabels = settings.labels.mode === "suggest" && own !== null;
    const dismissed = asksForLabels ? await github.listDismissed(number).catch(unlessRefused) : [];
    const isSame = (one: number, other: number) => isOneCluster(one, other, number, corpus, Date.parse(now));
    found.push(
      readFeedback(activity, {
        ownLogin,
        own,
        categoryOf: new Map(categories),
        dismissed,
        isSame,
        votes: settings.votes,
      }),
    );
  }
  return found;
}

/** The comment of ours among an issue's; undefined where there is none. */
export function ownCommentOf(activity: IssueActivity, ownLogin: string, github: GitHub): OwnComment | undefined {
  return findOwnComments(activity.comments, ownLogin, placeOf(github, activity.number))[0];
}

/**
 * Takes in at once what people said on one issue: by one request. A fault is no error, for the night reads it again.
 * @throws what is no GitHubError
 */
export async function learnFrom(number: number, memory: NightMemory, means: FeedbackMeans): Promise<void> {
  try {
    const activities = [...(await means.github.readActivity([number])).values()];
    const feedback = await readFeedbackOf(activities, means);
    if (
      feedback.some(({ judgements, pairs }) => judgements.length + pairs.confirmed.length + pairs.rejected.length > 0)
    )
      await memory.update((state) => addFeedback(state, feedback));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

/** By others' word: what this issue itself was closed for is the very question. */
function isOneCluster(one: number, other: number, asking: number, corpus: IssueIndex, nowMs: number): boolean {
  const document = corpus.get(one);
  if (document === undefined) return false;
  const { members } = findCluster(document, corpus, nowMs, (member) => member.number !== asking);
  return members.some((member) => member.number === other);
}

function unlessRefused(error: unknown): readonly string[] {
  if (error instanceof GitHubError && error.code !== "rate-limited" && error.code !== "unauthorized") return [];
  throw error;
}
