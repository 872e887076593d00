/**
 * What people did on an issue, as judgements of what we said there: whether the earlier issues that we named were the right
 * ones, and whether the category was. One judgement for each, by the strongest word, and of equally strong ones by the latest.
 *
 * Nobody is asked who may close or label: GitHub lets nobody but the author and those with triage rights close, and only the
 * latter label and mark duplicates. What bots do is no word of anybody's. Pure.
 */
import { parseCommand } from "../command/parse-command.ts";
import type { ActivityComment, ActivityEvent, IssueActivity } from "../domain/activity.ts";
import type { CategoryId } from "../domain/category.ts";
import { JUDGED_BY, type JudgedBy, type Judgement, type Pair, type Pairs } from "../domain/feedback.ts";
import type { MarkerState, Notice } from "../domain/plan.ts";
import { wordsOf } from "../plan/plan-labels.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";
import type { VoteTable } from "../domain/reaction.ts";

/** What is known of an issue besides what people did. */
export interface FeedbackContext {
  /** Our login. */
  readonly ownLogin: string;
  /** Our comment with what its marker says; null where there is none that may be believed. */
  readonly own: { readonly id: number; readonly state: MarkerState } | null;
  /** The category of each label that stands for one, by its name as `wordsOf` gives it. */
  readonly categoryOf: ReadonlyMap<string, CategoryId>;
  /** Labels that we proposed and a maintainer dismissed. */
  readonly dismissed: readonly string[];
  /** Whether two issues are known to be the same by others' word. */
  readonly isSame: (one: number, other: number) => boolean;
  /** What each reaction to our comment says. */
  readonly votes: VoteTable;
}

/** What one issue tells. */
export interface Feedback {
  readonly issue: number;
  readonly judgements: readonly Judgement[];
  readonly pairs: Pairs;
  /** All that people said was read, so that what they took back is gone. */
  readonly isWhole: boolean;
}

/** A word of somebody's about one thing that we said. */
interface Word {
  readonly right: boolean;
  readonly by: JudgedBy;
  readonly at: string;
}

/** The judgements and pairs of one issue; none where people did nothing that tells. Never throws. */
export function readFeedback(activity: IssueActivity, context: FeedbackContext): Feedback {
  const { own } = context;
  const notices = own?.state.notices ?? [];
  const best = notices.find(({ relation }) => isDuplicateOrStronger(relation)) ?? notices[0] ?? null;
  const judged = notices.flatMap((notice) => {
    const word = strongest(wordsOnNotice(notice, notice === best, activity, context));
    return word === null ? [] : [toNotice(activity.number, notice, word)];
  });
  const category = firstCategory(activity, context);
  const word = category === null ? null : strongest(wordsOnCategory(category, best === null, activity, context));
  const { number: issue } = activity;
  return {
    issue,
    judgements:
      category === null || word === null ? judged : [...judged, { kind: "category", issue, category, ...word }],
    pairs: readPairs(activity, context),
    isWhole: activity.isWhole && own !== null,
  };
}

function toNotice(issue: number, { number: target, relation, score }: Notice, word: Word): Judgement {
  return { kind: "notice", issue, target, relation, score, ...word };
}

/** A stronger word outweighs all weaker ones; of equal ones the last counts. */
function strongest(words: readonly Word[]): Word | null {
  const weight = ({ by }: Word) => JUDGED_BY.indexOf(by);
  const sorted = [...words].sort((a, b) => weight(a) - weight(b) || Date.parse(a.at) - Date.parse(b.at));
  return sorted.at(-1) ?? null;
}

function wordsOnNotice(notice: Notice, isBest: boolean, activity: IssueActivity, context: FeedbackContext): Word[] {
  const { number } = notice;
  const { rejected = [], confirmed = [] } = context.own?.state ?? {};
  const at = lastCommandAt(activity, context) ?? notice.at;
  const isThis = (target: number) => target === number || context.isSame(target, number);
  // To name another original says that the best of ours was none; the others were shown as less likely anyway.
  const pointed = (target: number, by: JudgedBy, when: string): Word[] =>
    isThis(target) ? [{ right: true, by, at: when }] : isBest ? [{ right: false, by, at: when }] : [];
  return [
    ...(rejected.includes(number) ? [{ right: false, by: "command", at } as const] : []),
    ...confirmed.flatMap((link) => pointed(link.number, "command", at)),
    ...marksOf(activity, context).flatMap(({ target, when }) => pointed(target, "closing", when)),
    ...(isBest ? closingWords(notice, activity, context) : []),
    ...(isBest ? reactionWords(activity, context) : []),
  ];
}

interface Mark {
  readonly target: number;
  readonly when: string;
}

/** What people marked this issue as a duplicate of and did not take back, by an event or in GitHub's words. */
function marksOf({ comments, events }: IssueActivity, context: FeedbackContext): readonly Mark[] {
  const marks = new Map<number, string>();
  for (const { duplicateOf, author, createdAt } of comments) {
    if (duplicateOf !== null && author?.isBot === false) marks.set(duplicateOf, createdAt);
  }
  for (const event of events) {
    if (!isPersons(event, context)) continue;
    if (event.kind === "marked-duplicate") marks.set(event.target, event.at);
    if (event.kind === "unmarked-duplicate") marks.delete(event.target);
  }
  return [...marks].map(([target, when]) => ({ target, when }));
}

/** What closing and opening again say of the best of our notices. */
function closingWords(notice: Notice, activity: IssueActivity, context: FeedbackContext): Word[] {
  const words: Word[] = [];
  let closedAsDuplicate = false;
  for (const event of activity.events) {
    if (event.kind === "closed") {
      closedAsDuplicate = event.reason === "duplicate";
      if (event.pullRequest !== null) {
        // One change that mends both says that they are one; one that mends this alone lets guess the contrary.
        const right = event.pullRequest.closes.includes(notice.number);
        words.push({ right, by: right ? "closing" : "hint", at: event.at });
      } else if (closedAsDuplicate && isPersons(event, context) && marksOf(activity, context).length === 0) {
        words.push({ right: true, by: "hint", at: event.at });
      }
    }
    if (event.kind === "reopened" && closedAsDuplicate && isPersons(event, context))
      words.push({ right: false, by: "closing", at: event.at });
  }
  return words;
}

/** A reaction to our comment is about what stands first in it. The reporter's own is a hint. */
function reactionWords(activity: IssueActivity, context: FeedbackContext): Word[] {
  const { own, votes } = context;
  const comment = own === null ? undefined : activity.comments.find(({ id }) => id === own.id);
  const author = activity.author?.login.toLowerCase() ?? null;
  return (comment?.reactions ?? []).flatMap(({ content, login, isBot }): Word[] => {
    const vote = votes[content];
    const isJudging = vote === "works" || vote === "verified" || vote === "wrong";
    if (!isJudging || login === null || isBot || isOwn(login, context)) return [];
    const by = login.toLowerCase() === author ? "hint" : "reaction";
    return [{ right: vote !== "wrong", by, at: comment?.createdAt ?? activity.createdAt }];
  });
}

/** The category that we gave first: whatever came after it came by somebody's word. Of the label, since the marker has the last. */
function firstCategory(activity: IssueActivity, context: FeedbackContext): CategoryId | null {
  const { ownLogin, own, categoryOf, dismissed } = context;
  const ours = activity.events.find(
    (event) => event.kind === "labeled" && isLogin(event.by, ownLogin) && categoryOf.has(wordsOf(event.label)),
  );
  const proposed = [...dismissed, ...(own?.state.labels ?? [])].find((name) => categoryOf.has(wordsOf(name)));
  const label = ours?.kind === "labeled" ? ours.label : proposed;
  return label === undefined ? null : (categoryOf.get(wordsOf(label)) ?? null);
}

function wordsOnCategory(
  category: CategoryId,
  isAlone: boolean,
  activity: IssueActivity,
  context: FeedbackContext,
): Word[] {
  const { own, categoryOf, dismissed } = context;
  const isIts = (label: string) => categoryOf.get(wordsOf(label)) === category;
  const words: Word[] = [];
  const pinned = own?.state.pinned ?? null;
  if (pinned !== null) {
    const at = lastCommandAt(activity, context) ?? activity.createdAt;
    words.push({ right: pinned.category === category, by: "command", at });
  }
  let isOn = false;
  for (const event of activity.events) {
    if ((event.kind === "labeled" || event.kind === "unlabeled") && isIts(event.label)) {
      isOn = event.kind === "labeled";
      if (isPersons(event, context)) words.push({ right: isOn, by: "label", at: event.at });
    }
    // Whoever closed it had it before their eyes and let it stand.
    const isByAnother = event.by !== null && !isLogin(event.by, activity.author?.login ?? "");
    if (event.kind === "closed" && isOn && isByAnother && isPersons(event, context))
      words.push({ right: true, by: "label", at: event.at });
  }
  if (dismissed.some(isIts)) words.push({ right: false, by: "label", at: activity.createdAt });
  return isAlone ? [...words, ...reactionWords(activity, context)] : words;
}

/** What people said of two issues here, whether or not we had named the other one. */
function readPairs(activity: IssueActivity, context: FeedbackContext): Pairs {
  const { number, events } = activity;
  const { rejected = [], confirmed = [], closing } = context.own?.state ?? {};
  const marks = marksOf(activity, context).map(({ target }) => target);
  const unmarked = events.flatMap((event) =>
    event.kind === "unmarked-duplicate" && isPersons(event, context) ? [event.target] : [],
  );
  // What we closed and a person opened again was none.
  const closedAt = events.findLast(({ kind, by }) => kind === "closed" && isLogin(by, context.ownLogin))?.at ?? null;
  const isOpenedAgain = closedAt !== null && events.some((event) => event.kind === "reopened" && event.at >= closedAt);
  const notOurs = isOpenedAgain && closing !== undefined && closing.of !== null ? [closing.of] : [];
  const no = new Set([...rejected, ...unmarked.filter((target) => !marks.includes(target)), ...notOurs]);
  const yes = new Set([...confirmed.map((link) => link.number), ...marks].filter((target) => !no.has(target)));
  return { confirmed: pairsWith(number, yes), rejected: pairsWith(number, no) };
}

function pairsWith(number: number, others: ReadonlySet<number>): readonly Pair[] {
  return [...others].filter((other) => other !== number).map((other) => toPair(number, other));
}

/** The pair of two issues, the lower number first. */
export function toPair(one: number, other: number): Pair {
  return one < other ? [one, other] : [other, one];
}

/** When the last command that was carried out was given. */
function lastCommandAt({ comments }: IssueActivity, { own }: FeedbackContext): string | null {
  const carriedOut = new Set(own?.state.commands ?? []);
  const isOrder = ({ id, body }: ActivityComment) => carriedOut.has(id) && parseCommand(body).kind === "command";
  return comments.findLast(isOrder)?.createdAt ?? null;
}

/** Done by a person, and not by us or another bot; a deleted account was somebody. */
function isPersons({ by, byBot }: Pick<ActivityEvent, "by" | "byBot">, context: FeedbackContext): boolean {
  return !byBot && !isLogin(by, context.ownLogin);
}

function isOwn(login: string, { ownLogin }: FeedbackContext): boolean {
  return isLogin(login, ownLogin);
}

function isLogin(login: string | null, other: string): boolean {
  return login?.toLowerCase() === other.toLowerCase();
}
