/**
 * How a repository's issues have fared, as a value that a page is drawn of: what failed when, which failures many report, when
 * there were bursts, how often notices were right, which versions fail, what nobody has labelled, who answers when asked.
 *
 * Everything leads back to issues by their numbers. What is not known stays null and is said to be so; nothing is guessed.
 */
import * as semver from "../domain/semver.ts";
import { type CategoryId, UNLABELLED_CATEGORIES } from "../domain/category.ts";
import type { Precision } from "../domain/feedback.ts";
import type { Incident } from "../domain/incident.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { DAY_MS } from "../match/timeline.ts";
import { listIncidents } from "../night/list-incidents.ts";
import { toPrecision } from "../night/observed-precision.ts";
import { type DashboardCluster, findClusters } from "./find-clusters.ts";
import { bucketOf, type Bucket, bucketsUntil } from "./time-buckets.ts";

/** An issue as a dashboard counts it. */
export interface DashboardIssue {
  readonly number: number;
  /** As filed, redacted. */
  readonly title: string;
  /** Milliseconds since 1970, UTC, like all that end in `Ms`. */
  readonly createdMs: number;
  readonly isOpen: boolean;
  /** null where nobody has judged it. */
  readonly category: CategoryId | null;
  /** Whether something failed; of an issue that nobody has judged, whether its report holds an error. */
  readonly isFailure: boolean;
  /** As the report tells it. */
  readonly version: string | null;
  /** null where labels are not known. */
  readonly isLabelled: boolean | null;
  /** Whether something was missing in it, and when its author wrote again; null where nothing was, or comments are not known. */
  readonly asked: { readonly answeredMs: number | null } | null;
}

/** How often people found right what was said of one relation or category. */
export interface ObservedRow {
  /** `duplicate`, `network`. */
  readonly name: string;
  readonly kind: "relation" | "category";
  readonly judged: number;
  readonly right: number;
  /** The issues that were judged; absent where it is not known which. */
  readonly issues?: readonly number[];
}

/** All that a dashboard is built of. */
export interface DashboardRequest {
  readonly repo: string;
  readonly issues: readonly DashboardIssue[];
  /** The same issues. */
  readonly index: IssueIndex;
  readonly nowMs: number;
  /** null where nothing is known of it. */
  readonly observed: readonly ObservedRow[] | null;
  /** Whether the comments are known, without which nobody can tell who has answered. */
  readonly hasComments: boolean;
}

/** Numbers of issues in each bucket of `buckets`, in the same order. */
export type Series = readonly (readonly number[])[];

/** How a repository's issues have fared. */
export interface Dashboard {
  /** `owner/name`. */
  readonly repo: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly total: number;
  readonly open: number;
  /** Stretches of time, oldest first, up to the present. */
  readonly buckets: readonly Bucket[];
  /** The most frequent categories, and all others as `other`; those that nobody has judged as `unknown`. */
  readonly categories: readonly { readonly category: string; readonly numbers: Series }[];
  /** Failures that three or more report, largest first. */
  readonly clusters: readonly DashboardCluster[];
  /** Those that began within the buckets, oldest first, with the error that they are about. */
  readonly incidents: readonly (Incident & { readonly error: string })[];
  readonly precision: readonly (ObservedRow & Precision)[] | null;
  /** Issues of the buckets in which something failed, by version, most first. */
  readonly versions: readonly { readonly version: string; readonly numbers: readonly number[] }[];
  /** Open issues without a label, newest first; null where labels are not known. */
  readonly unlabelled: readonly number[] | null;
  /** Issues of the buckets in which something was missing; null where it is not known who has answered. */
  readonly needsInfo: NeedsInfo | null;
  readonly titles: ReadonlyMap<number, string>;
}

/** What became of issues in which something was missing; numbers, newest first. */
export interface NeedsInfo {
  readonly answered: readonly number[];
  readonly closed: readonly number[];
  readonly waiting: readonly number[];
  /** Of those answered, the middle one's time, in days. */
  readonly middleDays: number | null;
}

const CATEGORIES = 6;
const VERSIONS = 10;

/** Never throws; a look at each issue. */
export function buildDashboard(request: DashboardRequest): Dashboard {
  const { repo, index, nowMs, observed } = request;
  const issues = request.issues.filter(({ createdMs }) => createdMs <= nowMs).sort((a, b) => a.number - b.number);
  const buckets = bucketsUntil(nowMs, Math.min(nowMs, ...issues.map(({ createdMs }) => createdMs)));
  const fromMs = buckets[0]?.fromMs ?? nowMs;
  const recent = issues.filter(({ createdMs }) => createdMs >= fromMs);
  const isRecent = ({ startedAt }: Incident) => Date.parse(startedAt) >= fromMs;
  return {
    repo,
    at: new Date(nowMs).toISOString(),
    total: issues.length,
    open: issues.filter(({ isOpen }) => isOpen).length,
    buckets,
    categories: byCategory(recent, buckets),
    clusters: findClusters(index, buckets, nowMs),
    incidents: listIncidents(index, nowMs)
      .filter(isRecent)
      .map((each) => ({ ...each, error: index.get(each.openedBy)?.errors[0]?.label ?? "" })),
    precision: observed?.map((each) => ({ ...each, ...toPrecision(each.judged, each.right) })) ?? null,
    versions: byVersion(recent).slice(0, VERSIONS),
    unlabelled: issues.every(({ isLabelled }) => isLabelled === null)
      ? null
      : newestFirst(issues.filter(({ isOpen, isLabelled }) => isOpen && isLabelled === false)),
    needsInfo: request.hasComments ? toNeedsInfo(recent) : null,
    titles: new Map(issues.map(({ number, title }) => [number, title])),
  };
}

/** Whether an issue of that category tells of something that failed. */
export function isFailureCategory(category: CategoryId): boolean {
  return category !== "unknown" && !NO_FAILURES.has(category);
}

const NO_FAILURES: ReadonlySet<CategoryId> = new Set(UNLABELLED_CATEGORIES);

function byCategory(issues: readonly DashboardIssue[], buckets: readonly Bucket[]): Dashboard["categories"] {
  const counts = new Map<string, number>();
  for (const issue of issues) counts.set(categoryOf(issue), (counts.get(categoryOf(issue)) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const named = ranked.filter((name) => name !== "unknown").slice(0, CATEGORIES);
  const nameOf = (issue: DashboardIssue) => {
    const category = categoryOf(issue);
    return named.includes(category) || category === "unknown" ? category : "other";
  };
  const names = [...named, "other", "unknown"].filter((name) => issues.some((issue) => nameOf(issue) === name));
  return names.map((category) => ({
    category,
    numbers: toSeries(
      issues.filter((issue) => nameOf(issue) === category),
      buckets,
    ),
  }));
}

function categoryOf({ category }: DashboardIssue): string {
  return category ?? "unknown";
}

function toSeries(issues: readonly DashboardIssue[], buckets: readonly Bucket[]): number[][] {
  const series = buckets.map((): number[] => []);
  for (const { number, createdMs } of issues) series[bucketOf(createdMs, buckets)]?.push(number);
  return series;
}

function byVersion(issues: readonly DashboardIssue[]): Dashboard["versions"] {
  const numbers = new Map<string, number[]>();
  for (const { version, isFailure, number } of issues) {
    if (version === null || !isFailure) continue;
    const name = semver.clean(version) ?? version;
    numbers.set(name, [...(numbers.get(name) ?? []), number]);
  }
  return [...numbers]
    .map(([version, found]) => ({ version, numbers: found.reverse() }))
    .sort((a, b) => b.numbers.length - a.numbers.length || (a.version < b.version ? 1 : -1));
}

function toNeedsInfo(issues: readonly DashboardIssue[]): NeedsInfo {
  const asked = issues.filter((issue) => issue.asked !== null);
  const answered = asked.flatMap(({ number, createdMs, asked }) => {
    const answeredMs = asked?.answeredMs ?? null;
    return answeredMs === null ? [] : [{ number, days: Math.max(0, answeredMs - createdMs) / DAY_MS }];
  });
  const silent = asked.filter((issue) => !answered.some(({ number }) => number === issue.number));
  const days = answered.map((each) => each.days).sort((a, b) => a - b);
  return {
    answered: newestFirst(answered),
    closed: newestFirst(silent.filter(({ isOpen }) => !isOpen)),
    waiting: newestFirst(silent.filter(({ isOpen }) => isOpen)),
    middleDays: days[Math.floor(days.length / 2)] ?? null,
  };
}

function newestFirst(issues: readonly Pick<DashboardIssue, "number">[]): number[] {
  return issues.map(({ number }) => number).sort((a, b) => b - a);
}
