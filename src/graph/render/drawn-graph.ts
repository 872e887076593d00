/** What is drawn of a report: its threads, and of the links between two threads the most telling one. */
import { EDGE_TEXT, type EdgeKind, rankOf } from "../edge.ts";
import type { IssueReport, ReportNode } from "../report-value.ts";
import type { ThreadKey } from "../thread.ts";

/** How a thread looks; told by its shape and words too, not by colour alone. */
export type Look = "subject" | "open" | "closed" | "done" | "proposed" | "given-up" | "unread";

export interface DrawnNode {
  readonly key: ThreadKey;
  /** `#12`, `acme/tool#12`. */
  readonly name: string;
  readonly title: string;
  readonly fate: string;
  readonly url: string;
  readonly kind: ReportNode["kind"];
  readonly look: Look;
}

export interface DrawnEdge {
  readonly from: ThreadKey;
  readonly to: ThreadKey;
  readonly kind: EdgeKind;
  readonly label: string;
}

export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Threads that were left out. */
  readonly left: number;
}

/** The issue and at most `max - 1` others, in the report's order. Only what is connected to something drawn is. Never throws. */
export function toDrawnGraph(report: IssueReport, max: number): DrawnGraph {
  const { subject, nodes, edges, facts } = report;
  const shown = nodes.slice(0, max - 1);
  const keys = new Set([subject.key, ...shown.map(({ key }) => key)]);
  const best = new Map<string, DrawnEdge>();
  for (const { from, to, kind } of edges) {
    if (!keys.has(from) || !keys.has(to)) continue;
    const pair = [from, to].sort().join(" ");
    const known = best.get(pair);
    if (known === undefined || rankOf(kind) < rankOf(known.kind))
      best.set(pair, { from, to, kind, label: EDGE_TEXT[kind].from });
  }
  const root: DrawnNode = {
    key: subject.key,
    name: `#${subject.number}`,
    title: subject.title,
    fate: facts.state,
    url: subject.url,
    kind: subject.kind,
    look: "subject",
  };
  return {
    nodes: [root, ...shown.map((node) => toDrawn(node, subject.repo))],
    edges: [...best.values()],
    left: nodes.length - shown.length,
  };
}

function toDrawn({ key, repo, number, title, fate, url, kind }: ReportNode, home: string): DrawnNode {
  const name = repo.toLowerCase() === home.toLowerCase() ? `#${number}` : `${repo}#${number}`;
  return { key, name, title, fate: SHORT_FATE[fate.kind] ?? fate.kind, url, kind, look: lookOf(fate.kind) };
}

const SHORT_FATE: Readonly<Partial<Record<ReportNode["fate"]["kind"], string>>> = {
  proposed: "open",
  "not-planned": "not planned",
  unmerged: "closed",
};

function lookOf(kind: ReportNode["fate"]["kind"]): Look {
  switch (kind) {
    case "open":
    case "unanswered":
      return "open";
    case "completed":
    case "merged":
    case "released":
    case "answered":
      return "done";
    case "proposed":
    case "draft":
      return "proposed";
    case "not-planned":
    case "duplicate":
    case "closed":
      return "closed";
    case "unmerged":
    case "superseded":
      return "given-up";
    case "unread":
      return "unread";
  }
}
