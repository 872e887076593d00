/** Reads what a decision needs from GitHub. Decides nothing but which question need not be asked. */
import type { Issue, IssueComment } from "../domain/issue.ts";
import { mergeDecisions } from "../command/merge-decisions.ts";
import {
  type Decisions,
  type Identity,
  type IssueHistory,
  NO_HISTORY,
  type OwnClosing,
  type OwnComment,
  type Posting,
  type Surroundings,
} from "../domain/plan.ts";
import { isBotLogin } from "../github/bot-login.ts";
import { GitHubError, type GitHub, type ObservedIssue } from "../github/github.ts";
import { hasMarker } from "../render/marker.ts";
import { readReportSection, type ReportSection } from "../render/report-section.ts";
import { type CommentPlace, readOwnComment } from "../render/own-comment.ts";

/** Within this time of its opening nobody has taken a label off an issue that has none, in milliseconds. */
const FRESH_MS = 60_000;

/** Every workflow of a repository writes under this login, whichever Action it runs. */
const WORKFLOWS_LOGIN = "github-actions[bot]";

/** What somebody who asked for this run wants it to do otherwise. */
export interface Wish {
  /** From what was decided before to what is decided now; applied again to its own result, it changes nothing. */
  readonly change: (before: Decisions) => Decisions;
  readonly posting: Posting;
  /** Labels that are put on again although somebody took them off. */
  readonly restores: readonly string[];
  /** A report that was asked for; without one, that of the comment stays. */
  readonly report?: ReportSection;
  /** What was opened before (ISO 8601 UTC), and never touched by us, is left as it is; null for nothing. */
  readonly backlogBefore: string | null;
  /** We closed the issue just now, and the comment is to say so. */
  readonly closing?: OwnClosing;
}

/** What no command asked for. */
export const NO_WISH: Wish = { change: (before) => before, posting: "usual", restores: [], backlogBefore: null };

/** What a walk over the repository wants of each issue; `backlogBefore` as in `Wish`. */
export function rescanWish(backlogBefore: string | null): Wish {
  return { ...NO_WISH, posting: "new-only", backlogBefore };
}

/** What is known of the run before anything is asked. */
export interface GatherContext {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly delivery: string | null;
  readonly wish: Wish;
  /** Whether commands are heard; null where it is not known, and then one that was heard on the issue tells. */
  readonly hearsCommands: boolean | null;
  /** Labels that this very run has put on already. */
  readonly labelsAdded: readonly string[];
  /** The comment that this very run has written; null where it has not. */
  readonly commentId: number | null;
  /** Issues that people said are not the same as this one. */
  readonly rejectedElsewhere: ReadonlySet<number>;
  /** The newest released version, as semver; null where unknown. */
  readonly findLatestVersion: () => Promise<string | null>;
}

/** @throws GitHubError where GitHub can't be asked. */
export async function gatherSurroundings(
  github: GitHub,
  issue: ObservedIssue,
  { now, delivery, wish, hearsCommands, labelsAdded, commentId, rejectedElsewhere, findLatestVersion }: GatherContext,
): Promise<Surroundings> {
  const isUntouched = issue.labels.length === 0 && Date.parse(now) - Date.parse(issue.createdAt) < FRESH_MS;
  const [comments, repositoryLabels, latestVersion, history] = await Promise.all([
    listComments(github, issue, commentId),
    github.listLabels(),
    findLatestVersion(),
    isUntouched ? NO_HISTORY : github.readHistory(issue.number),
  ]);
  // Who we are is only asked where something may be ours.
  const isOurs = !isUntouched || comments.some(({ body }) => hasMarker(body));
  const ownLogin = isOurs ? await github.getOwnLogin() : null;
  const [ownComment = null, ...surplus] =
    ownLogin === null ? [] : findOwnComments(comments, ownLogin, placeOf(github, issue.number));
  const remembered = [ownComment, ...surplus].flatMap((own) => own?.state ?? []);
  const decisions = wish.change(mergeDecisions(remembered));
  return {
    repositoryId: github.repositoryId,
    serverUrl: github.serverUrl,
    repositoryLabels,
    ownComment,
    ...(comments.some(({ id, isPinned }) => isPinned === true && id !== ownComment?.id) && { isPinTaken: true }),
    surplusComments: surplus.map(({ id }) => id),
    otherOwnLabels: [...labelsAdded, ...surplus.flatMap(({ state }) => state?.labels ?? [])],
    decisions,
    rejectedElsewhere,
    ...(wish.closing !== undefined && { closing: wish.closing }),
    confirmed: await findConfirmed(github, decisions),
    report: wish.report ?? (ownComment && readReportSection(ownComment.body, ownComment.state?.report)) ?? undefined,
    hearsCommands: hearsCommands ?? remembered.some((state) => state.hearsCommands || state.commands.length > 0),
    posting: wish.posting,
    history: withRestored(history, wish.restores),
    identity: ownLogin === null ? "person" : identityOf(ownLogin),
    latestVersion,
    releases: [],
    present: new Map(),
    delivery,
  };
}

/** All comments; the one that we have just written is among them even where GitHub's listing lags behind. */
async function listComments(
  github: GitHub,
  { number, commentCount }: ObservedIssue,
  ownId: number | null,
): Promise<readonly IssueComment[]> {
  const listed = commentCount === 0 ? [] : await github.listComments(number);
  if (ownId === null || listed.some(({ id }) => id === ownId)) return listed;
  const own = await github.getComment(ownId).catch((error: unknown) => {
    if (error instanceof GitHubError && error.code === "not-found") return null;
    throw error;
  });
  return own === null ? listed : [...listed, own];
}

function withRestored(history: IssueHistory, restores: readonly string[]): IssueHistory {
  const names = new Set(restores.map((name) => name.toLowerCase()));
  const labelsRemovedByOthers = history.labelsRemovedByOthers.filter((name) => !names.has(name.toLowerCase()));
  return { ...history, labelsRemovedByOthers };
}

/** The issues that a maintainer linked; one that is gone meanwhile is left out. */
async function findConfirmed(github: GitHub, { confirmed }: Decisions): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const { number } of confirmed) {
    const issue = await findIssue(github, number);
    if (issue !== undefined && !issue.isPullRequest) issues.push(issue);
  }
  return issues;
}

/** Undefined where it never was, was deleted, or was moved to another repository. @throws GitHubError otherwise. */
export async function findIssue(github: GitHub, number: number): Promise<ObservedIssue | undefined> {
  try {
    return await github.getIssue(number);
  } catch (error) {
    if (error instanceof GitHubError && ["gone", "not-found"].includes(error.code)) return undefined;
    throw error;
  }
}

/** Undefined where it was deleted or moved meanwhile, as spam is within seconds; a plain 404 may be a lack of rights. @throws GitHubError */
export async function findPresentIssue(github: GitHub, number: number): Promise<ObservedIssue | undefined> {
  try {
    return await github.getIssue(number);
  } catch (error) {
    if (error instanceof GitHubError && (error.code === "gone" || error.status === 410)) return undefined;
    throw error;
  }
}

function identityOf(login: string): Identity {
  if (login === WORKFLOWS_LOGIN) return "workflow";
  return isBotLogin(login) ? "app" : "person";
}

/** An issue of the repository, as our comments on it name it. */
export function placeOf({ repositoryId: repository }: Pick<GitHub, "repositoryId">, issue: number): CommentPlace {
  return { repository, issue };
}

/**
 * Our comments, the oldest first: by our own identity, and such as our renderer writes. A marker in anybody else's comment
 * is only text, and so is one that another workflow under the same login repeats. The first is the comment; two runs at
 * once may leave more.
 */
export function findOwnComments(
  comments: readonly IssueComment[],
  ownLogin: string,
  place: CommentPlace,
): readonly OwnComment[] {
  return comments
    .filter(({ author }) => author?.login === ownLogin)
    .sort((a, b) => a.id - b.id)
    .flatMap((comment) => {
      const own = readOwnComment(comment, place);
      return own === null ? [] : { ...own, ...(comment.isPinned === true && { isPinned: true as const }) };
    });
}
