/**
 * A repository lived through again, day by day: what would have been done about each issue when it was opened, which incidents
 * would have begun and ended, and which issues each night would have found fit to be closed. Everything is decided by the functions
 * that decide it in earnest, from what was there at the time; only people's answers to notices that nobody gave are missing.
 *
 * A corpus knows texts and labels of today, no reactions, assignees or milestones, and of people's doings only their comments and
 * the closing. So the list of closings is longer than it would be.
 */
import type { ClosingCase, ClosingSettings, KeepOpenReason } from "../domain/closing.ts";
import type { Incident, Tally } from "../domain/incident.ts";
import type { StateReason } from "../domain/issue.ts";
import type { Match, Relation } from "../domain/match.ts";
import { type CorpusIssue, toDocument } from "../match/document.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";
import { IssueIndex } from "../match/issue-index.ts";
import { isKnownDuplicate } from "../match/clusters.ts";
import { DAY_MS, inTimeOrder, isFiledBefore, stateAt } from "../match/timeline.ts";
import { type AsOpened, type RepositoryAround, triageAsOpened } from "../preview/triage-as-opened.ts";
import { decideClosing } from "./decide-closing.ts";
import { findIncident, isRunning } from "./incident-in-corpus.ts";
import { tally } from "./tally.ts";

/** Everything that a replay is made of. */
export interface ReplayRequest extends RepositoryAround {
  /** Of one repository, in any order. Those before `fromMs` are known and not judged. */
  readonly issues: readonly CorpusIssue[];
  /** Milliseconds since 1970, UTC; rounded down to the beginning of its day. */
  readonly fromMs: number;
  /** Up to the end of this instant's day; Infinity: the day of the last issue. */
  readonly toMs: number;
  readonly closing: ClosingSettings;
  /** What people's judgement of notices is supposed to be; none judged: closings are only listed. */
  readonly observed: ClosingCase["observed"];
  readonly onProgress?: (done: number, total: number) => void;
}

/** An earlier issue that would have been named. */
export interface ReplayNotice {
  readonly number: number;
  readonly relation: Relation;
  readonly target: number;
  /** 0..1 */
  readonly score: number;
}

/** An incident as it was seen on that day, with the error that it is about. */
export interface ReplayIncident extends Incident {
  /** `503 overloaded “…”`, redacted. */
  readonly error: string;
}

/** An issue that a night would have closed, and what became of it. */
export interface ReplayClosing {
  readonly number: number;
  readonly as: "duplicate" | "needs-info";
  readonly target: number | null;
  /** False where too few notices were judged for more than listing it. */
  readonly isCarriedOut: boolean;
  /** How people closed it in the end; `open` where they have not. */
  readonly people: "open" | "same-duplicate" | "other-duplicate" | Exclude<StateReason, "duplicate" | null> | "closed";
}

/** What one day would have brought. */
export interface ReplayDay {
  /** `2026-04-03`, UTC. */
  readonly day: string;
  readonly issues: number;
  /** Of them, left alone by the configuration. */
  readonly leftAlone: number;
  readonly comments: number;
  /** Most frequent first. */
  readonly labels: readonly Tally<string>[];
  readonly notices: readonly ReplayNotice[];
  /** Numbers of the issues whose author would have been asked for something. */
  readonly asked: readonly number[];
  readonly opened: readonly ReplayIncident[];
  /** Those that were seen to be over on this day. */
  readonly ended: readonly ReplayIncident[];
  /** Numbers of the reports that would have got the one calm line. */
  readonly followers: readonly number[];
  /** Numbers of the issues whose status would have been brought up to date. */
  readonly statuses: readonly number[];
  readonly closings: readonly ReplayClosing[];
}

/** A replay. */
export interface ReplayedDays {
  /** `owner/name`; "" for a corpus without an issue. */
  readonly repo: string;
  /** Every day from the first to the last, those on which nothing came among them. */
  readonly days: readonly ReplayDay[];
  /** Why issues with a notice, or that were asked for something, would have been left open; most frequent first. */
  readonly keptOpen: readonly Tally<KeepOpenReason>[];
}

/** Lives through the days. Never throws; as long as a triage of each issue takes. */
export function replayDays(request: ReplayRequest): ReplayedDays {
  const { fromMs, toMs, onProgress } = request;
  const ordered = inTimeOrder(request.issues);
  const lastMs = Date.parse(ordered.at(-1)?.createdAt ?? "");
  const beginMs = startOfDay(fromMs);
  const endMs = startOfDay(Math.min(toMs, Number.isNaN(lastMs) ? beginMs : lastMs)) + DAY_MS;
  const run = new Run(request);
  const days: ReplayDay[] = [];
  let at = 0;
  for (let dayMs = beginMs; dayMs < endMs; dayMs += DAY_MS) {
    const draft = emptyDay(dayMs);
    for (let issue = ordered[at]; issue !== undefined && isBefore(issue, dayMs + DAY_MS); issue = ordered[++at]) {
      if (isBefore(issue, dayMs)) run.know(issue);
      else run.open(issue, draft);
      onProgress?.(at + 1, ordered.length);
    }
    run.endDay(dayMs + DAY_MS, draft);
    days.push({ ...draft, labels: tally(draft.labels) });
  }
  return { repo: ordered[0]?.repo ?? "", days, keptOpen: tally(run.keptOpen) };
}

/** A day under way. */
interface DayDraft extends Omit<Mutable<ReplayDay>, "labels"> {
  readonly labels: string[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** An issue that a night may close. */
interface Waiting {
  readonly issue: CorpusIssue;
  readonly best: Match | null;
  readonly wasNoticed: boolean;
  readonly wasAsked: boolean;
}

class Run {
  readonly #index = new IssueIndex();
  readonly #request: ReplayRequest;
  readonly #incidentOf = new Map<number, { last: number }>();
  readonly #running = new Set<{ last: number }>();
  #waiting: Waiting[] = [];
  readonly keptOpen: KeepOpenReason[] = [];

  constructor(request: ReplayRequest) {
    this.#request = request;
  }

  /** Was there before the replay begins. */
  know(issue: CorpusIssue): void {
    this.#index.add(toDocument(issue));
  }

  open(issue: CorpusIssue, day: DayDraft): void {
    this.#index.learnLatentIfDue();
    const seen = triageAsOpened(issue, this.#index, this.#request);
    this.#index.add(toDocument(issue));
    day.issues += 1;
    if (seen.skip !== null) {
      day.leftAlone += 1;
      return;
    }
    const { plan } = seen;
    const hasComment = plan.comment.action === "create";
    if (hasComment) day.comments += 1;
    day.labels.push(...plan.labels.add, ...plan.labels.suggest.map(({ name }) => name));
    const { duplicatesAfterMs, needsInfoAfterMs } = this.#request.closing;
    const isAsked = hasComment && plan.missing.length > 0;
    const shown = hasComment ? plan.matches.filter(isNotice) : [];
    for (const { relation, number: target, score } of shown) {
      day.notices.push({ number: issue.number, relation, target, score });
    }
    if (isAsked) day.asked.push(issue.number);
    this.#followIncident(issue, seen, day);
    this.#addStatuses(issue, seen, day);
    const wasNoticed = shown.length > 0 && duplicatesAfterMs !== null;
    const wasAsked = isAsked && needsInfoAfterMs !== null;
    if (wasNoticed || wasAsked) this.#waiting.push({ issue, best: shown[0] ?? null, wasNoticed, wasAsked });
  }

  /** The night after the day: what is over, and what may be closed. */
  endDay(nowMs: number, day: DayDraft): void {
    for (const running of [...this.#running]) {
      const found = this.#look(running.last, nowMs);
      if (found !== null && isRunning(found)) continue;
      this.#running.delete(running);
      if (found !== null) day.ended.push(found);
    }
    const now = new Date(nowMs).toISOString();
    let closedToday = 0;
    this.#waiting = this.#waiting.filter((each) => {
      const { number } = each.issue;
      const { closing } = this.#request;
      // What was only asked for something is left open for reasons of that, not for want of a notice.
      const settings = each.wasNoticed ? closing : { ...closing, duplicatesAfterMs: null };
      const decision = decideClosing(this.#toCase(each, nowMs, closedToday), settings, now);
      if (decision.action === "keep") {
        if (decision.reason === "enough-today" || !this.#isDue(each, nowMs)) return true;
        this.keptOpen.push(decision.reason);
        return false;
      }
      const { action, as, target } = decision;
      const isCarriedOut = action === "close";
      if (isCarriedOut) closedToday += 1;
      day.closings.push({ number, as, target, isCarriedOut, people: judgeOf(each.issue, target) });
      return false;
    });
  }

  #followIncident(issue: CorpusIssue, { plan: { incident } }: AsOpened, day: DayDraft): void {
    if (incident === null || !isRunning(incident)) return;
    // Seen by its exact error or by its kind, now from here and now from there: a report is in one incident only.
    const known = incident.reports.flatMap((number) => this.#incidentOf.get(number) ?? [])[0];
    const record = known ?? { last: issue.number };
    record.last = issue.number;
    for (const number of incident.reports) this.#incidentOf.set(number, record);
    if (known === undefined || !this.#running.has(record))
      day.opened.push({ ...incident, error: this.#errorOf(issue) });
    this.#running.add(record);
    if (incident.issue !== issue.number) day.followers.push(issue.number);
  }

  #addStatuses(issue: CorpusIssue, { plan }: AsOpened, day: DayDraft): void {
    const numbers = plan.status === null ? plan.followUps : [issue.number, ...plan.followUps];
    day.statuses.push(...numbers.filter((number) => !day.statuses.includes(number)));
  }

  #look(number: number, nowMs: number): ReplayIncident | null {
    const document = this.#index.get(number);
    const found = document === undefined ? null : findIncident(document, this.#index, nowMs);
    return found === null ? null : { ...found, error: document?.errors[0]?.label ?? "" };
  }

  #errorOf({ number }: CorpusIssue): string {
    return this.#index.get(number)?.errors[0]?.label ?? "";
  }

  /** Whether more time would change nothing. */
  #isDue({ issue, wasNoticed, wasAsked }: Waiting, nowMs: number): boolean {
    const { duplicatesAfterMs, needsInfoAfterMs } = this.#request.closing;
    const waits = [wasNoticed ? (duplicatesAfterMs ?? 0) : 0, wasAsked ? (needsInfoAfterMs ?? 0) : 0];
    return nowMs >= Date.parse(issue.createdAt) + Math.max(...waits);
  }

  #toCase({ issue, best, wasNoticed, wasAsked }: Waiting, nowMs: number, closedToday: number): ClosingCase {
    const { number, createdAt } = issue;
    const document = this.#index.get(number);
    const target = best === null ? undefined : this.#index.get(best.number);
    const isOlder = document !== undefined && target !== undefined && isFiledBefore(target, document);
    return {
      issue: {
        number,
        state: document === undefined ? "closed" : stateAt(document, nowMs),
        locked: false,
        labels: issue.labels,
        assigned: false,
        milestone: false,
        thumbsUp: 0,
        reporters: 1,
      },
      firstNoticeAt: wasNoticed ? createdAt : null,
      askedAt: wasAsked ? createdAt : null,
      relation: best === null ? null : { relation: best.relation, score: best.score, number: best.number },
      target:
        target === undefined
          ? null
          : {
              number: target.number,
              state: stateAt(target, nowMs),
              locked: false,
              isDuplicate: isKnownDuplicate(target, nowMs),
              isOlder,
            },
      events: (issue.comments ?? [])
        .filter(({ createdAt }) => Date.parse(createdAt) < nowMs)
        .map(({ author, createdAt: at }) => ({
          kind: "commented" as const,
          by: author?.login ?? null,
          byBot: author?.isBot === true,
          at,
        })),
      objections: 0,
      observed: this.#request.observed,
      closedToday,
    };
  }
}

/** What an incident's report is told is no claim that it is the same as another. */
function isNotice({ relation }: Match): boolean {
  return isDuplicateOrStronger(relation) && relation !== "incident";
}

/** What people did about it, whenever they did. */
function judgeOf(issue: CorpusIssue, target: number | null): ReplayClosing["people"] {
  const { state, stateReason, duplicateOf = [] } = issue;
  if (state === "open") return "open";
  if (target !== null && duplicateOf.includes(target)) return "same-duplicate";
  if (duplicateOf.length > 0 || stateReason === "duplicate") return "other-duplicate";
  return stateReason ?? "closed";
}

function emptyDay(dayMs: number): DayDraft {
  return {
    day: new Date(dayMs).toISOString().slice(0, 10),
    ...{ issues: 0, leftAlone: 0, comments: 0 },
    ...{ labels: [], notices: [], asked: [], opened: [], ended: [], followers: [], statuses: [], closings: [] },
  };
}

function startOfDay(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS;
}

function isBefore({ createdAt }: CorpusIssue, ms: number): boolean {
  return Date.parse(createdAt) < ms;
}
