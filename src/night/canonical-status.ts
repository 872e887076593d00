/**
 * How one failure has fared: all reports of it, for the issue that stands for them. Told from the index alone: what has the
 * issue's own error by its exact fingerprint, what was closed as its duplicate, and what came in the same incident.
 */
import * as semver from "../domain/semver.ts";
import type { CanonicalStatus, Incident } from "../domain/incident.ts";
import type { Release } from "../domain/plan.ts";
import { findCluster } from "../match/clusters.ts";
import type { IndexedIssue } from "../match/document.ts";
import { findFixRelease } from "../match/fix-release.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { isFiledBefore, stateAt } from "../match/timeline.ts";
import { HOUR_MS, WEEK_MS } from "./rhythm.ts";
import { tally } from "./tally.ts";

const DAY_MS = 24 * HOUR_MS;
const WEEKS = 12;
const NEWEST = 5;
/** Fewer reports are seen at a glance. */
const LEAST_REPORTS = 3;
/** More say nothing new. */
const MOST_REPORTS = 2000;

/**
 * The status of the reports that `document` stands for at `nowMs`; null where it stands for fewer than three, or where another
 * one, older and open, stands for them. `incident` is the one that it is part of. Without `releases` it tells of none with a fix.
 * Never throws.
 */
export function findStatus(
  document: IndexedIssue,
  incident: Incident | null,
  index: IssueIndex,
  releases: readonly Release[],
  nowMs: number,
): CanonicalStatus | null {
  const reports = reportsOf(document, incident, index, nowMs);
  if (reports.length < LEAST_REPORTS || !standsFor(document, reports, nowMs)) return null;
  const since = (ms: number) => reports.filter(({ createdMs }) => createdMs > nowMs - ms).length;
  const weeks = Array.from(
    { length: WEEKS },
    (_, at) => since((WEEKS - at) * WEEK_MS) - since((WEEKS - at - 1) * WEEK_MS),
  );
  const versions = tally(reports.map(({ version }) => version));
  return {
    total: reports.length,
    reporters: new Set(reports.map(({ author, number }) => author?.toLowerCase() ?? number)).size,
    last7Days: since(7 * DAY_MS),
    last30Days: since(30 * DAY_MS),
    weeks,
    versions,
    systems: tally(reports.map(({ os }) => os)),
    newestVersion: newestOf(versions.map(({ value }) => value)),
    fix: findFix(reports, releases, nowMs),
    firstAt: new Date(reports[0]?.createdMs ?? nowMs).toISOString(),
    lastAt: new Date(reports.at(-1)?.createdMs ?? nowMs).toISOString(),
    newest: reports
      .filter(({ number }) => number !== document.number)
      .slice(-NEWEST)
      .reverse()
      .map(({ number }) => number),
    incident,
  };
}

/**
 * Whether a report that came at `createdMs` is the first one of its hour among those that `canonical` stands for, so that its
 * status is brought up to date at most once an hour, without anybody having to remember when that was done.
 */
export function isFirstOfHour(number: number, createdMs: number, others: readonly IndexedIssue[]): boolean {
  const hour = Math.floor(createdMs / HOUR_MS);
  return !others.some(
    (other) => Math.floor(other.createdMs / HOUR_MS) === hour && isFiledBefore(other, { number, createdMs }),
  );
}

/** All reports that were filed until `nowMs`, in order of time; the issue itself among them. */
export function reportsOf(
  document: IndexedIssue,
  incident: Incident | null,
  index: IssueIndex,
  nowMs: number,
): IndexedIssue[] {
  const members = findCluster(document, index, nowMs, () => true).members;
  const inIncident = (incident?.reports ?? []).flatMap((number) => index.get(number) ?? []);
  const all = [...members, ...complaining(document, index), ...inIncident, document];
  return [...new Map(all.map((issue) => [issue.number, issue])).values()]
    .filter(({ createdMs }) => createdMs <= nowMs)
    .sort((a, b) => (isFiledBefore(a, b) ? -1 : 1));
}

/** The issues with the same exact error; what has it only beside its complaint is no report of it. */
function complaining({ errors: [error], hasPrimary }: IndexedIssue, index: IssueIndex): IndexedIssue[] {
  if (error === undefined || !hasPrimary) return [];
  const issues = index.findByKey("fine", error.fine).flatMap((number) => index.get(number) ?? []);
  return issues.slice(-MOST_REPORTS).filter((issue) => issue.hasPrimary && issue.errors[0]?.fine === error.fine);
}

function findFix(
  reports: readonly IndexedIssue[],
  releases: readonly Release[],
  nowMs: number,
): CanonicalStatus["fix"] {
  const done = reports.filter((issue) => stateAt(issue, nowMs) === "closed" && issue.stateReason === "completed");
  const dated = done.flatMap(({ number, closedMs, duplicateOf }) =>
    closedMs === null || duplicateOf.length > 0 ? [] : { number, closedMs },
  );
  const [last] = dated.sort((a, b) => b.closedMs - a.closedMs);
  if (last === undefined) return null;
  const release = findFixRelease(last.closedMs, releases, nowMs) ?? null;
  return { issue: last.number, closedAt: new Date(last.closedMs).toISOString(), release };
}

/** The oldest open one stands for all; where none is open, the oldest. */
function standsFor(document: IndexedIssue, reports: readonly IndexedIssue[], nowMs: number): boolean {
  const first = reports.find((issue) => stateAt(issue, nowMs) === "open") ?? reports[0];
  return first?.number === document.number;
}

function newestOf(versions: readonly string[]): string | null {
  const read = versions.flatMap((version) => semver.parse(version) ?? []);
  return read.sort(semver.rcompare)[0]?.version ?? null;
}
