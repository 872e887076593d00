/** The table of links: one row for each thread, or for each group of same reports, with every link's evidence. */
import { dayOf } from "../dates.ts";
import { type Edge, EDGE_TEXT, rankOf } from "../edge.ts";
import type { Cluster, IssueReport, ReportNode } from "../report-value.ts";
import type { ThreadKey } from "../thread.ts";
import { type Block, type Inline, type Line, text } from "./page.ts";
import { platformsText, versionsText } from "../analysis/burst.ts";

/** A thread as a link: `#12`, with its repository where it is another one's. */
export function threadInline({ repo, number, url }: Pick<ReportNode, "repo" | "number" | "url">, home: string): Inline {
  const label = repo.toLowerCase() === home.toLowerCase() ? `#${number}` : `${repo}#${number}`;
  return { kind: "thread", label, url };
}

/** Nearest first; what the bound leaves out is counted. */
export function linkBlocks(report: IssueReport, maxRows: number): Block[] {
  const { nodes, clusters } = report;
  if (nodes.length === 0) return [{ kind: "paragraph", line: [text("Nothing is linked.")] }];
  const rows: (readonly Line[])[] = [];
  const folded: Block[] = [];
  const done = new Set<number>();
  for (const node of nodes) {
    const cluster = node.cluster === null ? undefined : clusters[node.cluster];
    if (cluster === undefined || cluster.members.length < 3) {
      rows.push(nodeRow(node, report));
      continue;
    }
    if (node.cluster === null || done.has(node.cluster)) continue;
    done.add(node.cluster);
    rows.push(clusterRow(cluster, report));
    folded.push(clusterFold(cluster, report));
  }
  const commits = commitRows(report).slice(0, Math.max(5, maxRows - rows.length));
  const shown = [...rows.slice(0, Math.min(maxRows, AT_ONCE)), ...commits];
  const more = rows.slice(AT_ONCE, maxRows);
  const left = rows.length - Math.min(rows.length, maxRows);
  return [
    toTable(shown),
    ...(more.length === 0 ? [] : [{ kind: "fold", summary: `${more.length} more`, blocks: [toTable(more)] } as const]),
    ...(left > 0 ? [{ kind: "paragraph", line: [text(`and ${left} more, in the JSON of this report`)] } as const] : []),
    ...folded,
  ];
}

/** Rows that are seen without unfolding. */
const AT_ONCE = 20;

function toTable(rows: readonly (readonly Line[])[]): Block {
  return { kind: "table", head: ["Thread", "Link and evidence", "What became of it"], rows };
}

function nodeRow(node: ReportNode, report: IssueReport): Line[] {
  const { subject } = report;
  return [
    [threadInline(node, subject.repo), text(KIND_TEXT[node.kind]), { kind: "said", text: clip(node.title) }],
    evidenceLine(node.key, report),
    [text([node.fate.text, ...node.notes].join(", "))],
  ];
}

const KIND_TEXT: Readonly<Record<ReportNode["kind"], string>> = {
  issue: " ",
  "pull-request": " PR ",
  discussion: " discussion ",
};

function clusterRow(cluster: Cluster, report: IssueReport): Line[] {
  const { nodes, subject } = report;
  const others = cluster.members.filter((key) => key !== subject.key);
  const open = others.filter((key) => nodes.find((node) => node.key === key)?.fate.kind === "open").length;
  const where = [versionsText(cluster), platformsText(cluster)].filter(Boolean).join("; ");
  const includes = cluster.members.includes(subject.key) ? ", this one among them" : "";
  return [
    [
      { kind: "strong", text: `${cluster.members.length} reports of one failure` },
      text(`${includes}; oldest open: `),
      byKey(cluster.canonical, report),
    ],
    [
      text(
        `${BY_TEXT(cluster)}, ${dayOf(cluster.firstAt)} to ${dayOf(cluster.lastAt)}, by ${cluster.reporters}${where === "" ? "" : ` (${where})`}`,
      ),
    ],
    [text(`${open} of ${others.length} others open`)],
  ];
}

function BY_TEXT({ by }: Cluster): string {
  const words = { duplicate: "declared duplicates", "same-error": "same error", "same-report": "same report" } as const;
  return by.map((kind) => words[kind]).join(", ");
}

function clusterFold(cluster: Cluster, report: IssueReport): Block {
  const members = report.nodes.filter(({ key }) => cluster.members.includes(key));
  const rows = members.slice(0, 40).map((node) => nodeRow(node, report));
  return {
    kind: "fold",
    summary: `The ${members.length} other reports`,
    blocks: [toTable(rows)],
  };
}

/** Links of a thread, its links to the issue first; each kind once for each neighbour, with who and when. */
function evidenceLine(key: ThreadKey, report: IssueReport): Line {
  const { edges, subject } = report;
  const own = edges.filter(({ from, to }) => from === key || to === key);
  const direct = own.filter(({ from, to }) => from === subject.key || to === subject.key);
  const chosen = bestOf(direct.length > 0 ? direct : own).slice(0, 3);
  return chosen.flatMap((edge, at): Inline[] => {
    const isFrom = edge.from === key;
    const other = isFrom ? edge.to : edge.from;
    const words = isFrom ? EDGE_TEXT[edge.kind].from : EDGE_TEXT[edge.kind].to;
    const target: Inline[] = other === subject.key ? [text("this")] : [byKey(other, report)];
    const { by, at: when, words: how, url } = edge.evidence;
    const who = [by ?? "", when === null ? "" : dayOf(when)].filter(Boolean).join(", ");
    return [
      ...(at === 0 ? [] : [text("; ")]),
      text(`${words} `),
      ...target,
      text(" ("),
      { kind: "link", label: how, url },
      ...(who === "" ? [] : [text(": "), { kind: "said", text: who } as const]),
      text(")"),
    ];
  });
}

/** Of each other thread the most telling kind, and of that the earliest; a mere echo of it is left to the JSON. */
function bestOf(edges: readonly Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of [...edges].sort(
    (a, b) => rankOf(a.kind) - rankOf(b.kind) || (a.evidence.at ?? "9").localeCompare(b.evidence.at ?? "9"),
  )) {
    const pair = [edge.from, edge.to].sort().join(" ");
    const isEcho = edge.kind === "cross-references" && best.get(`${pair} mentions`) !== undefined;
    const slot =
      edge.kind === "mentions" || edge.kind === "cross-references" ? `${pair} mentions` : `${pair} ${edge.kind}`;
    if (!isEcho && !best.has(slot)) best.set(slot, edge);
  }
  return [...best.values()];
}

function commitRows({ commits }: IssueReport): Line[][] {
  return commits.map(({ sha, url, headline, by, at, what }) => [
    [{ kind: "link", label: `commit ${sha.slice(0, 7)}`, url }, text(" "), { kind: "said", text: clip(headline) }],
    [text(what), text(" ("), { kind: "said", text: [by ?? "", dayOf(at)].filter(Boolean).join(", ") }, text(")")],
    [text("–")],
  ]);
}

function byKey(key: ThreadKey, { nodes, subject }: IssueReport): Inline {
  if (key === subject.key) return threadInline(subject, subject.repo);
  const node = nodes.find((one) => one.key === key);
  if (node !== undefined) return threadInline(node, subject.repo);
  return {
    kind: "code",
    text: key.startsWith(`${subject.repo.toLowerCase()}#`) ? key.slice(subject.repo.length) : key,
  };
}

function clip(title: string): string {
  return title.length > 90 ? `${title.slice(0, 89)}…` : title;
}
