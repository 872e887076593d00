/**
 * Which issues are known to be the same, and which one of them to point to. Links come from issues that were closed as
 * duplicates; their direction is not trusted, because pairs and circles of closings do occur: a cluster is everything
 * that is connected, and its canonical is chosen by a full order. What people said of two issues (`IssueIndex.learn`) counts
 * before that: confirmed pairs are links, and what was rejected is neither linked nor in one cluster with who asks. Therefore no chain of canonicals can be a circle.
 */
import type { IndexedIssue } from "./document.ts";
import type { IssueIndex } from "./issue-index.ts";
import { isFiledBefore, knownTargets, stateAt } from "./timeline.ts";

/** A cluster beyond this size is cut: somebody has closed everything against one issue, and no rank depends on it. */
const MAX_CLUSTER = 500;

export interface Cluster {
  /** Earlier issues of the index, oldest first; at least the one that was asked for. */
  readonly members: readonly IndexedIssue[];
  /** The oldest open one; where all are closed, the oldest that is no duplicate; else the oldest. */
  readonly canonical: IndexedIssue;
}

/** The cluster of `document` as known at `nowMs`, of the issues that `accepts` lets through. */
export function findCluster(
  document: IndexedIssue,
  index: IssueIndex,
  nowMs: number,
  accepts: (member: IndexedIssue) => boolean,
): Cluster {
  // Most issues stand alone, and this is asked of dozens a query.
  if (neighboursOf(document, index, nowMs).length === 0) return { members: [document], canonical: document };
  const members = new Map([[document.number, document]]);
  for (const member of members.values()) {
    for (const number of neighboursOf(member, index, nowMs)) {
      const neighbour = index.get(number);
      if (index.isRejected(member.number, number) || index.isRejected(document.number, number)) continue;
      if (members.size < MAX_CLUSTER && neighbour !== undefined && accepts(neighbour)) members.set(number, neighbour);
    }
  }
  const sorted = [...members.values()].sort((a, b) => (isFiledBefore(a, b) ? -1 : 1));
  const isOriginal = (member: IndexedIssue) => !isKnownDuplicate(member, nowMs);
  const canonical =
    sorted.find((member) => stateAt(member, nowMs) === "open") ?? sorted.find(isOriginal) ?? sorted[0] ?? document;
  return { members: sorted, canonical };
}

/** True where the issue was closed as a duplicate, whether or not it is known of which. */
export function isKnownDuplicate(document: IndexedIssue, nowMs: number): boolean {
  if (stateAt(document, nowMs) === "open") return false;
  return document.duplicateOf.length > 0 || document.stateReason === "duplicate";
}

/** How many issues were known at `nowMs` to duplicate this one. */
export function countKnownDuplicates(document: IndexedIssue, index: IssueIndex, nowMs: number): number {
  return duplicatesOf(document.number, index, nowMs).length;
}

function neighboursOf(document: IndexedIssue, index: IssueIndex, nowMs: number): number[] {
  const said = index.confirmedWith(document.number);
  return [...knownTargets(document, nowMs), ...duplicatesOf(document.number, index, nowMs), ...said];
}

function duplicatesOf(number: number, index: IssueIndex, nowMs: number): number[] {
  if (index.duplicatesOf(number) === 0) return [];
  return index.findByKey("duplicateOf", String(number)).filter((from) => {
    const source = index.get(from);
    return source !== undefined && knownTargets(source, nowMs).includes(number);
  });
}
