/** The linked threads as the report lists them: those that were read with their fate, those that were not with why. */
import type { Scene } from "./analysis/composer.ts";
import { rankOf } from "./edge.ts";
import type { Cluster, ReportNode } from "./report-value.ts";
import { edgesOf, type Named } from "./thread-edges.ts";
import { keyOf, type ThreadKey } from "./thread.ts";

/** Unread threads that are listed; a hub has hundreds, which are counted in the coverage. */
const MAX_UNREAD = 40;

/** Without the issue itself; nearest first, then by the most telling link, then the newest. */
export function listNodes(scene: Scene, clusters: readonly Cluster[]): ReportNode[] {
  const { gathered, root, edges, fates } = scene;
  const rootKey = keyOf(root);
  const ranks = new Map<ThreadKey, number>();
  for (const { from, to, kind } of edges) {
    for (const key of [from, to]) ranks.set(key, Math.min(ranks.get(key) ?? Infinity, rankOf(kind)));
  }
  const clusterOf = (key: ThreadKey): number | null => {
    const at = clusters.findIndex(({ members }) => members.includes(key));
    return at === -1 ? null : at;
  };
  const read = gathered.read.slice(1).map(({ thread, depth }): ReportNode => {
    const key = keyOf(thread);
    const judged = fates.get(key);
    return {
      key,
      repo: thread.repo,
      number: thread.number,
      kind: thread.kind,
      title: thread.title.replace(/\s+/gu, " ").trim(),
      url: thread.url,
      depth,
      fate: judged?.fate ?? { kind: "unread", text: "not read", release: null },
      notes: judged?.notes ?? [],
      cluster: clusterOf(key),
      author: thread.author?.login ?? null,
      createdAt: thread.createdAt,
    };
  });
  const known = new Set([rootKey, ...read.map(({ key }) => key)]);
  return [...read, ...unreadNodes(scene, known)].sort(
    (a, b) =>
      (a.depth ?? Infinity) - (b.depth ?? Infinity) ||
      (ranks.get(a.key) ?? 99) - (ranks.get(b.key) ?? 99) ||
      (b.createdAt ?? "").localeCompare(a.createdAt ?? "") ||
      a.key.localeCompare(b.key),
  );
}

/** What the issue itself names and was not read. */
function unreadNodes({ gathered, root }: Scene, known: ReadonlySet<ThreadKey>): ReportNode[] {
  const named = new Map<ThreadKey, Named>();
  for (const { other } of [...edgesOf(root), ...gathered.extra]) {
    if (!known.has(keyOf(other))) named.set(keyOf(other), { ...other, ...named.get(keyOf(other)) });
  }
  return [...named].slice(0, MAX_UNREAD).map(([key, { repo, number, kind = "issue", title = "" }]) => {
    const cut = gathered.cuts.find(({ what }) => what === key);
    return {
      key,
      repo,
      number,
      kind,
      title: title.replace(/\s+/gu, " ").trim(),
      url: `${new URL(root.url).origin}/${repo}/${PATHS[kind]}/${number}`,
      depth: null,
      fate: {
        kind: "unread",
        text: cut === undefined ? "not read" : `not read (${cut.why.replace("-", " ")})`,
        release: null,
      },
      notes: [],
      cluster: null,
      author: null,
      createdAt: null,
    };
  });
}

const PATHS = { issue: "issues", "pull-request": "pull", discussion: "discussions" } as const;
