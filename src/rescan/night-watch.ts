/**
 * What a night does besides the walk: it reads what people did on issues that changed or are watched, learns from it, and says
 * which issues may be closed. Twenty issues a request; bounded, resumable, and without a write to GitHub.
 */
import { loadConfig } from "../config/load-config.ts";
import type { IssueActivity } from "../domain/activity.ts";
import type { ClosingDecision } from "../domain/closing.ts";
import type { ObservedPrecision } from "../domain/feedback.ts";
import type { Settings } from "../domain/settings.ts";
import { ownCommentOf, readFeedbackOf } from "../event/read-feedback-of.ts";
import { type GitHub, GitHubError } from "../github/github.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { decideClosing } from "../night/decide-closing.ts";
import { addFeedback, type NightMemory, type NightState } from "../night/night-state.ts";
import { nextRaises, observe } from "../night/observed-precision.ts";
import type { Feedback } from "../night/read-feedback.ts";
import { targetOf, toClosingCase } from "../night/to-closing-case.ts";

/** What the night is given. */
export interface NightRequest {
  readonly github: GitHub;
  readonly memory: NightMemory;
  /** Asked for only where there is something to read. */
  readonly corpus: () => Promise<IssueIndex>;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** At most about so many. */
  readonly maxRequests: number;
  /** False for a dry run: nothing is kept. */
  readonly apply: boolean;
}

/** An issue that was considered for closing, and what was decided; those without a notice or question of ours are left out. */
export interface ClosingRow {
  readonly number: number;
  readonly decision: ClosingDecision;
}

/** What a night came to. */
export interface NightResult {
  /** Issues whose activity was read. */
  readonly read: number;
  /** Judgements that were new or changed. */
  readonly judged: number;
  readonly observed: ObservedPrecision;
  /** [] where nothing may be closed here. */
  readonly closings: readonly ClosingRow[];
  /** Closed by us, and our comment does not say so yet. */
  readonly untold: readonly number[];
  /** Why GitHub gave no more, for a person; null where nothing went wrong. */
  readonly fault: string | null;
  readonly requests: number;
}

/** Issues a request of `readActivity`; the bound is `octokit-activity.ts`'s. */
const AT_ONCE = 20;
/** Of 100 issues that changed. */
const LIST_PAGES = 5;
/** A first night looks back so far. */
const FIRST_MS = 30 * 86_400_000;
/** For clocks that differ and listings that lag behind events. */
const OVERLAP_MS = 60_000;
/** Nobody reacts to a notice, or answers a question, that is older. */
const WATCHED_MS = 60 * 86_400_000;

/** Reads, learns and decides. A fault of GitHub's ends the reading and is no error: the next night goes on. @throws what is no GitHubError */
export async function watchNight(request: NightRequest): Promise<NightResult> {
  const { github, memory, now, apply } = request;
  const before = github.countRequests();
  const requests = () => github.countRequests() - before;
  const state = await memory.load();
  const { settings } = await loadConfig(github);
  try {
    const { numbers, readUntil } = await findNumbers(request, state);
    const activities = [...(await github.readActivity(numbers)).values()];
    const feedback = activities.length === 0 ? [] : await readAll(activities, request, state, settings);
    const ownLogin = await github.getOwnLogin();
    const learn = (known: NightState) =>
      learned(known, feedback, activities, { github, ownLogin, settings, now, readUntil });
    const after = apply ? await memory.update(learn) : learn(state);
    const closings = await decideClosings(activities, after, { github, ownLogin, settings, now });
    const closedByUs = new Set(activities.filter((one) => isClosedBy(one, ownLogin)).map(({ number }) => number));
    return {
      read: activities.length,
      judged: countNew(state, after),
      observed: observe(after.judgements, after.raises),
      closings,
      untold: after.closings.flatMap(({ issue, told }) => (!told && closedByUs.has(issue) ? [issue] : [])),
      fault: null,
      requests: requests(),
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const observed = observe(state.judgements, state.raises);
    return { read: 0, judged: 0, observed, closings: [], untold: [], fault: error.message, requests: requests() };
  }
}

async function readAll(
  activities: readonly IssueActivity[],
  { github, corpus: getCorpus, now }: NightRequest,
  state: NightState,
  settings: Settings,
): Promise<readonly Feedback[]> {
  const corpus = await getCorpus();
  corpus.learn(state);
  return await readFeedbackOf(activities, { github, settings, corpus, now });
}

/** Those that are watched, then those that changed and may hold something of ours; as many as the requests allow. */
async function findNumbers({ github, now, maxRequests }: NightRequest, { readUntil, watched, closings }: NightState) {
  const since = readUntil ?? new Date(Date.parse(now) - FIRST_MS).toISOString();
  const { issues, complete, until } = await github.listIssues({
    since,
    order: "longest-unchanged",
    maxPages: Math.max(1, Math.min(LIST_PAGES, Math.floor(maxRequests / 4))),
  });
  const places = Math.max(1, maxRequests - LIST_PAGES) * AT_ONCE;
  const untold = closings.flatMap(({ issue, told }) => (told ? [] : [issue]));
  const always = [...new Set([...untold, ...watched.map(({ issue }) => issue)])].slice(0, Math.ceil(places / 2));
  const changed = issues.filter(({ labels, commentCount }) => labels.length + commentCount > 0);
  const chosen = changed.slice(0, Math.max(0, places - always.length));
  const isAll = complete && chosen.length === changed.length;
  const reached = chosen.length === changed.length ? until : (chosen.at(-1)?.updatedAt ?? null);
  return {
    numbers: [...new Set([...always, ...chosen.map(({ number }) => number)])],
    readUntil: isAll ? new Date(Date.parse(now) - OVERLAP_MS).toISOString() : afterInstant(since, reached),
  };
}

/** The last change that was seen, at which others may have changed too; a second later where that would be no progress. */
function afterInstant(since: string, reached: string | null): string {
  if (reached !== null && Date.parse(reached) > Date.parse(since)) return new Date(reached).toISOString();
  return new Date(Date.parse(since) + 1000).toISOString();
}

interface Means {
  readonly github: GitHub;
  readonly ownLogin: string;
  readonly settings: Settings;
  readonly now: string;
}

/** The state after the night's reading. */
function learned(
  known: NightState,
  feedback: readonly Feedback[],
  activities: readonly IssueActivity[],
  means: Means & { readonly readUntil: string },
): NightState {
  const state = addFeedback(known, feedback);
  const { now, settings, readUntil } = means;
  const seen = new Set(activities.map(({ number }) => number));
  const rest = state.watched.filter(
    ({ issue, since }) => !seen.has(issue) && Date.parse(now) - Date.parse(since) < WATCHED_MS,
  );
  const since = new Map(state.watched.map((one) => [one.issue, one.since]));
  const watched = activities
    .filter((activity) => isWorthWatching(activity, means))
    .map(({ number }) => ({ issue: number, since: since.get(number) ?? now }))
    .filter((one) => Date.parse(now) - Date.parse(one.since) < WATCHED_MS);
  const raises = nextRaises(state.judgements, state.raises, settings.thresholds, now);
  return { ...state, raises, watched: [...rest, ...watched], readUntil };
}

/** An open issue with a comment of ours: people may react to it, which changes no issue, or leave a question unanswered. */
function isWorthWatching(activity: IssueActivity, { github, ownLogin }: Means): boolean {
  return activity.state === "open" && ownCommentOf(activity, ownLogin, github) !== undefined;
}

function isClosedBy({ state, events }: IssueActivity, ownLogin: string): boolean {
  const last = events.findLast(({ kind }) => kind === "closed");
  return state === "closed" && last?.by?.toLowerCase() === ownLogin.toLowerCase();
}

function countNew(before: NightState, after: NightState): number {
  const known = new Set(before.judgements.map((one) => JSON.stringify(one)));
  return after.judgements.filter((one) => !known.has(JSON.stringify(one))).length;
}

/**
 * What is decided about closing each of these issues: all that our comment stands on, where closing is switched on. One request
 * for twenty earlier issues that they point to. @throws GitHubError
 */
export async function decideClosings(
  activities: readonly IssueActivity[],
  state: NightState,
  { github, ownLogin, settings, now }: Means,
): Promise<readonly ClosingRow[]> {
  const { close, labels } = settings;
  if (close.duplicatesAfterMs === null && close.needsInfoAfterMs === null) return [];
  const ownOf = (activity: IssueActivity) => {
    const { id, state: marker = null } = ownCommentOf(activity, ownLogin, github) ?? {};
    return id === undefined || marker === null ? null : { id, state: marker };
  };
  const open = activities.filter((one) => one.state === "open");
  const subjects = open.flatMap((activity) => {
    const own = ownOf(activity);
    return own === null ? [] : [{ activity, own, target: targetOf(own.state) }];
  });
  const targets = await github.readActivity([...new Set(subjects.flatMap(({ target }) => target ?? []))]);
  const observed = observe(state.judgements, state.raises).notices;
  let closedToday = state.closings.filter(({ at }) => at.slice(0, 10) === now.slice(0, 10)).length;
  return subjects.map(({ activity, own, target: number }) => {
    const target = number === null ? null : (targets.get(number) ?? null);
    const targetState = target === null ? null : (ownOf(target)?.state ?? null);
    const needsInfo = labels.needsInfo?.name ?? null;
    const context = { ownLogin, own, target, targetState, needsInfo, observed, closedToday };
    const decision = decideClosing(toClosingCase(activity, context), close, now);
    if (decision.action === "close") closedToday += 1;
    return { number: activity.number, decision };
  });
}
