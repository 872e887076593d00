/**
 * What a night does besides the walk: it reads what people did on issues that changed or are watched, learns from it, fits the
 * order in which earlier issues are shown where that is due (`adapt-night.ts`), and says which issues may be closed. Twenty issues a request; bounded, resumable, and without a write to GitHub.
 */
import { loadConfig } from "../config/load-config.ts";
import type { IssueActivity } from "../domain/activity.ts";
import type { ClosingDecision } from "../domain/closing.ts";
import type { ObservedPrecision } from "../domain/feedback.ts";
import type { MarkerState, OwnComment } from "../domain/plan.ts";
import type { RankAdaptation } from "../domain/ranking.ts";
import type { VoteCounts } from "../domain/reaction.ts";
import type { Settings } from "../domain/settings.ts";
import { askedOnce } from "../event/asked-once.ts";
import { ownCommentsOf, readFeedbackOf } from "../event/read-feedback-of.ts";
import { type GitHub, GitHubError } from "../github/github.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { decideClosing } from "../night/decide-closing.ts";
import { addFeedback, type NightMemory, type NightState } from "../night/night-state.ts";
import { nextRaises, observe } from "../night/observed-precision.ts";
import type { Feedback } from "../night/read-feedback.ts";
import { countVotes } from "../votes/count-votes.ts";
import { votesText } from "../votes/signals.ts";
import { targetOf, toClosingCase } from "../night/to-closing-case.ts";
import { adaptIfDue } from "./adapt-night.ts";

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
  /** Where more or fewer people voted than our comment says; at most `MAX_VOTED`. */
  readonly voted: readonly { readonly number: number; readonly votes: VoteCounts }[];
  /** Closed by us, and our comment does not say so yet. */
  readonly untold: readonly number[];
  /** What the repository's known duplicates told of the ranking, this night or an earlier one; null: never, or it may not count. */
  readonly ranking: RankAdaptation | null;
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
export async function watchNight(given: NightRequest): Promise<NightResult> {
  const request = { ...given, corpus: askedOnce(given.corpus) };
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
    const ownComments = await ownCommentsOf(activities, ownLogin, github);
    const means = { github, ownLogin, ownComments, settings, now };
    const learn = (known: NightState) => learned(known, feedback, activities, { ...means, readUntil });
    const heard = apply ? await memory.update(learn) : learn(state);
    const { state: after, fault } = await fitRanking(heard, request, settings, requests());
    const closings = await decideClosings(activities, after, means);
    const closedByUs = new Set(activities.filter((one) => isClosedBy(one, ownLogin)).map(({ number }) => number));
    return {
      read: activities.length,
      judged: countNew(state, after),
      observed: observe(after.judgements, after.raises),
      closings,
      voted: findVoted(activities, means),
      untold: after.closings.flatMap(({ issue, told }) => (!told && closedByUs.has(issue) ? [issue] : [])),
      ranking: rankingOf(after, settings),
      fault,
      requests: requests(),
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const observed = observe(state.judgements, state.raises);
    return {
      read: 0,
      judged: 0,
      observed,
      closings: [],
      voted: [],
      untold: [],
      ranking: rankingOf(state, settings),
      fault: error.message,
      requests: requests(),
    };
  }
}

function rankingOf({ ranking }: NightState, settings: Settings): RankAdaptation | null {
  return settings.ranking.adapt ? ranking : null;
}

/** The state with a ranking of the repository's own, where one is due; a fault of GitHub's leaves it to the next night. */
async function fitRanking(
  state: NightState,
  { github, memory, corpus, now, maxRequests, apply }: NightRequest,
  settings: Settings,
  spent: number,
): Promise<{ readonly state: NightState; readonly fault: string | null }> {
  if (!settings.ranking.adapt) return { state, fault: null };
  try {
    const given = { github, corpus, last: state.ranking, now, maxRequests: maxRequests - spent };
    const ranking = await adaptIfDue(given);
    if (ranking === null) return { state, fault: null };
    const change = (known: NightState): NightState => ({ ...known, ranking });
    return { state: apply ? await memory.update(change) : change(state), fault: null };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { state, fault: `The order of earlier issues is left as it is: ${error.message}` };
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
  /** Ours on the issues that were read, by number. */
  readonly ownComments: ReadonlyMap<number, OwnComment>;
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
function isWorthWatching(activity: IssueActivity, { ownComments }: Means): boolean {
  return activity.state === "open" && ownComments.has(activity.number);
}

/** Comments that are edited for a count in one night; an edit notifies nobody, and costs some requests. */
const MAX_VOTED = 20;

function findVoted(
  activities: readonly IssueActivity[],
  { ownLogin, ownComments, settings }: Means,
): NightResult["voted"] {
  const voted = activities.flatMap((activity) => {
    const { id, state = null } = ownComments.get(activity.number) ?? {};
    if (id === undefined || state === null || activity.locked) return [];
    const votes = countVotes(activity, id, ownLogin, settings.votes);
    return votesText(votes) === votesText(state.votes ?? {}) ? [] : [{ number: activity.number, votes }];
  });
  return voted.slice(0, MAX_VOTED);
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
  { github, ownLogin, ownComments, settings, now }: Means,
): Promise<readonly ClosingRow[]> {
  const { close, labels } = settings;
  if (close.duplicatesAfterMs === null && close.needsInfoAfterMs === null) return [];
  const open = activities.filter((one) => one.state === "open");
  const subjects = open.flatMap((activity) => {
    const own = withState(ownComments.get(activity.number));
    return own === null ? [] : [{ activity, own, target: targetOf(own.state) }];
  });
  const targets = await github.readActivity([...new Set(subjects.flatMap(({ target }) => target ?? []))]);
  const targetComments = await ownCommentsOf([...targets.values()], ownLogin, github);
  const observed = observe(state.judgements, state.raises).notices;
  let closedToday = state.closings.filter(({ at }) => at.slice(0, 10) === now.slice(0, 10)).length;
  return subjects.map(({ activity, own, target: number }) => {
    const target = number === null ? null : (targets.get(number) ?? null);
    const targetState = target === null ? null : (targetComments.get(target.number)?.state ?? null);
    const needsInfo = labels.needsInfo?.name ?? null;
    const context = { ownLogin, own, target, targetState, needsInfo, observed, closedToday };
    const decision = decideClosing(toClosingCase(activity, context), close, now);
    if (decision.action === "close") closedToday += 1;
    return { number: activity.number, decision };
  });
}

function withState(own: OwnComment | undefined): { readonly id: number; readonly state: MarkerState } | null {
  const { id, state = null } = own ?? {};
  return id === undefined || state === null ? null : { id, state };
}
