/** Failures that several issues report, and how each has grown. */
import type { IndexedIssue } from "../match/document.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { DAY_MS, isFiledBefore, stateAt } from "../match/timeline.ts";
import { reportsOf } from "../night/canonical-status.ts";
import { type Bucket, bucketOf } from "./time-buckets.ts";

/** All issues that report one failure. */
export interface DashboardCluster {
  /** The issue that stands for them: the oldest open one, else the oldest. */
  readonly issue: number;
  /** Newest first. */
  readonly numbers: readonly number[];
  /** Reports of the last 30 days, and of the 30 before. */
  readonly last30Days: number;
  readonly before: number;
  /** How many in each bucket. */
  readonly growth: readonly number[];
  readonly isOpen: boolean;
}

/** Two may be chance. */
const LEAST_REPORTS = 3;
const MONTH_MS = 30 * DAY_MS;

/** Largest first, and of the same size what was reported last. An issue is in one only. Never throws. */
export function findClusters(index: IssueIndex, buckets: readonly Bucket[], nowMs: number): DashboardCluster[] {
  const documents = [...index.numbers()]
    .flatMap((number) => index.get(number) ?? [])
    .filter(({ createdMs }) => createdMs <= nowMs)
    .sort((a, b) => (isFiledBefore(a, b) ? -1 : 1));
  const taken = new Set<number>();
  const clusters: { cluster: DashboardCluster; lastMs: number }[] = [];
  for (const document of documents) {
    if (taken.has(document.number)) continue;
    const reports = reportsOf(document, null, index, nowMs).filter(({ number }) => !taken.has(number));
    for (const { number } of reports) taken.add(number);
    if (reports.length < LEAST_REPORTS) continue;
    clusters.push({ cluster: toCluster(reports, buckets, nowMs), lastMs: reports.at(-1)?.createdMs ?? 0 });
  }
  return clusters
    .sort((a, b) => b.cluster.numbers.length - a.cluster.numbers.length || b.lastMs - a.lastMs)
    .map(({ cluster }) => cluster);
}

function toCluster(reports: readonly IndexedIssue[], buckets: readonly Bucket[], nowMs: number): DashboardCluster {
  const open = reports.find((issue) => stateAt(issue, nowMs) === "open");
  const since = (ms: number) => reports.filter(({ createdMs }) => createdMs > nowMs - ms).length;
  const growth = buckets.map(() => 0);
  for (const { createdMs } of reports) {
    const at = bucketOf(createdMs, buckets);
    if (at >= 0) growth[at] = (growth[at] ?? 0) + 1;
  }
  return {
    issue: (open ?? reports[0])?.number ?? 0,
    numbers: reports.map(({ number }) => number).reverse(),
    last30Days: since(MONTH_MS),
    before: since(2 * MONTH_MS) - since(MONTH_MS),
    growth,
    isOpen: open !== undefined,
  };
}
