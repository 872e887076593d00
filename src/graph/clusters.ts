/** Groups of issues that report one thing, folded into one row each. */
import type { Edge } from "./edge.ts";
import type { Reading } from "./reading.ts";
import type { Cluster } from "./report-value.ts";
import { keyOf, type Thread, type ThreadKey } from "./thread.ts";

/** What makes two issues one; what is only said to be possible does not. */
const JOINS: Readonly<Partial<Record<Edge["kind"], Cluster["by"][number]>>> = {
  "duplicate-of": "duplicate",
  "same-report": "same-report",
  "same-error": "same-error",
};

/** Groups of two and more of the issues that were read, the one of the first issue first. Never throws. */
export function findClusters(
  threads: readonly Thread[],
  edges: readonly Edge[],
  readings: ReadonlyMap<ThreadKey, Reading>,
): Cluster[] {
  const issues = new Map(threads.filter(({ kind }) => kind === "issue").map((thread) => [keyOf(thread), thread]));
  const parents = new Map<ThreadKey, ThreadKey>([...issues.keys()].map((key) => [key, key]));
  const rootOf = (key: ThreadKey): ThreadKey => {
    const parent = parents.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  for (const { kind, from, to } of edges) {
    if (JOINS[kind] !== undefined && issues.has(from) && issues.has(to)) parents.set(rootOf(from), rootOf(to));
  }
  const groups = new Map<ThreadKey, Thread[]>();
  for (const [key, thread] of issues) groups.set(rootOf(key), [...(groups.get(rootOf(key)) ?? []), thread]);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => toCluster(group, edges, readings));
}

function toCluster(
  group: readonly Thread[],
  edges: readonly Edge[],
  readings: ReadonlyMap<ThreadKey, Reading>,
): Cluster {
  const members = [...group].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.number - b.number);
  const keys = members.map(keyOf);
  const inside = new Set(keys);
  const canonical = members.find(({ state }) => state === "open") ?? members[0];
  const environments = keys.flatMap((key) => readings.get(key)?.report.environment ?? []);
  return {
    canonical: canonical === undefined ? "" : keyOf(canonical),
    members: keys,
    reporters: new Set(members.map(({ author, number }) => author?.login ?? `#${number}`)).size,
    versions: distinct(environments.map(({ version }) => version)).sort(byVersion),
    platforms: distinct(environments.map(({ os, platform }) => os ?? platform)).sort(),
    firstAt: members[0]?.createdAt ?? "",
    lastAt: members.at(-1)?.createdAt ?? "",
    by: distinct(
      edges.map(({ kind, from, to }) => (inside.has(from) && inside.has(to) ? (JOINS[kind] ?? null) : null)),
    ),
  };
}

function distinct<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values.flatMap((value) => (value === null ? [] : [value])))];
}

/** `2.0.9` before `2.0.32`. */
function byVersion(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
