/** Which incident an issue is part of, told from the repository's issues as the index holds them. */
import type { FailureKind, Incident } from "../domain/incident.ts";
import type { IndexedIssue } from "../match/document.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { stateAt } from "../match/timeline.ts";
import {
  type Burst,
  countReporters,
  type FailureReport,
  findBursts,
  LEAST_REPORTERS,
  type Traffic,
} from "./find-incidents.ts";
import { findRhythm, HOUR_MS, WEEK_MS } from "./rhythm.ts";

/** The rhythm and the usual number of issues are those of so long a time. */
const TRAFFIC_MS = 8 * WEEK_MS;
const DAY_MS = 24 * HOUR_MS;
/** Failures of a service are not in a list by themselves: of so many issues at most it is asked. */
const MOST_READ = 3000;

/**
 * The incident that the issue is part of at `nowMs`, over or not; null where it is in none. `document` itself may be in the index.
 * An issue whose error is not what it complains of is in none. Never throws; some milliseconds where many reports came, else
 * microseconds.
 */
export function findIncident(document: IndexedIssue, index: IssueIndex, nowMs: number): Incident | null {
  const [error] = document.errors;
  if (error === undefined || !document.hasPrimary || error.refusal) return null;
  const kinds: [FailureKind, string][] = [["fine", error.fine]];
  if (error.specific) kinds.push(["medium", error.medium]);
  if (error.transient && error.service) kinds.push(["service", ""]);
  for (const [kind, key] of kinds) {
    const near = reportsOf(kind, key, index, document, [document.createdMs - DAY_MS, document.createdMs + DAY_MS]);
    if (countReporters(near) < LEAST_REPORTERS) continue;
    const reports = reportsOf(kind, key, index, document, [-Infinity, nowMs + 1]);
    const bursts = findBursts(reports, trafficIn(index, document.createdMs, near.length), nowMs);
    const at = bursts.findIndex((burst) => burst.reports.some(({ number }) => number === document.number));
    const burst = bursts[at];
    if (burst !== undefined) return toIncident(burst, bursts[at - 1], { kind, key }, index, nowMs);
  }
  return null;
}

/** Whether it still goes on: reports come faster than usual, or did within the last six hours. */
export function isRunning({ endedAt }: Pick<Incident, "endedAt">): boolean {
  return endedAt === null;
}

function toIncident(
  burst: Burst,
  before: Burst | undefined,
  failure: Pick<Incident, "kind" | "key">,
  index: IssueIndex,
  nowMs: number,
): Incident {
  const { reports, startedMs, endedMs, openedBy, chance } = burst;
  return {
    ...failure,
    issue: standingFor(burst, index, nowMs),
    reports: reports.map(({ number }) => number),
    reporters: countReporters(reports),
    startedAt: toIso(startedMs),
    endedAt: endedMs === null ? null : toIso(endedMs),
    openedBy,
    chance,
    previous: before === undefined ? null : toPrevious(before, index, nowMs),
  };
}

function toPrevious(burst: Burst, index: IssueIndex, nowMs: number): Incident["previous"] {
  const { startedMs, endedMs } = burst;
  if (endedMs === null) return null;
  return { issue: standingFor(burst, index, nowMs), startedAt: toIso(startedMs), endedAt: toIso(endedMs) };
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}

function standingFor({ reports }: Burst, index: IssueIndex, nowMs: number): number {
  const isOpen = ({ number }: FailureReport) => {
    const issue = index.get(number);
    return issue !== undefined && stateAt(issue, nowMs) === "open";
  };
  return (reports.find(isOpen) ?? reports[0])?.number ?? 0;
}

/** The issues that complain of the failure, the given one among them, filed in `[from, until)`. */
function reportsOf(
  kind: FailureKind,
  key: string,
  index: IssueIndex,
  document: IndexedIssue,
  [fromMs, untilMs]: readonly [number, number],
): FailureReport[] {
  const numbers =
    kind === "service" ? index.filedBetween(fromMs, untilMs).slice(-MOST_READ) : index.findByKey(kind, key);
  const reports = numbers.flatMap((number) => {
    const issue = number === document.number ? undefined : index.get(number);
    const isOne =
      issue !== undefined && issue.createdMs >= fromMs && issue.createdMs < untilMs && complainsOf(issue, kind, key);
    return isOne ? [toReport(issue)] : [];
  });
  return [...reports, toReport(document)];
}

function complainsOf({ errors: [error], hasPrimary }: IndexedIssue, kind: FailureKind, key: string): boolean {
  if (error === undefined || !hasPrimary) return false;
  return kind === "service" ? error.transient && error.service : error[kind] === key;
}

function toReport({ number, createdMs, author }: IndexedIssue): FailureReport {
  return { number, createdMs, author };
}

/** What is usual at that time; `apart` of the issues are those whose burst is in question. */
function trafficIn(index: IssueIndex, atMs: number, apart: number): Traffic {
  const numbers = index.filedBetween(atMs - TRAFFIC_MS, atMs);
  const times = numbers.map((number) => index.get(number)?.createdMs ?? atMs);
  const knownSinceMs = index.firstFiledMs ?? atMs;
  const days = Math.max(1, Math.min(TRAFFIC_MS, atMs - knownSinceMs) / DAY_MS);
  return { rhythm: findRhythm(times), issuesPerDay: Math.max(1, (times.length - apart) / days), knownSinceMs };
}
