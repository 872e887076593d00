/** From a report to its page: the eight parts in their order, then the sources. */
import { REACTION_KINDS } from "../../domain/reaction.ts";
import { type VoteCounts, votesText, REACTION_EMOJI } from "../../votes/signals.ts";
import { dayOf, minuteOf } from "../dates.ts";
import type { Attempt, IssueReport, Section } from "../report-value.ts";
import { timeSpan } from "../../render/time-span.ts";
import { linkBlocks, threadInline } from "./link-rows.ts";
import { type Block, heading, type Inline, type Line, text } from "./page.ts";

/** How much of the longer lists is shown; what is beyond is counted. */
export interface PageBounds {
  readonly rows: number;
  readonly graph: boolean;
  /** Lines of code. */
  readonly codeLines: number;
}

/** The page. Never throws. */
export function buildPage(report: IssueReport, bounds: PageBounds): Block[] {
  return [
    ...top(report),
    heading(2, "Facts", "facts"),
    { kind: "table", head: ["", ""], rows: factRows(report) },
    ...failure(report, bounds),
    heading(2, "Linked issues and pull requests", "links"),
    ...linkBlocks(report, bounds.rows),
    ...(bounds.graph && report.nodes.length > 0 ? [heading(2, "Graph", "graph"), { kind: "graph" } as const] : []),
    heading(2, "What was tried", "tried"),
    ...tried(report, bounds),
    ...analysis(report, bounds),
    ...votes(report.votes),
    ...coverage(report, bounds),
    heading(2, "Sources", "sources"),
    {
      kind: "sources",
      items: report.sources.map(({ label, url }) => [url === null ? text(label) : { kind: "link", label, url }]),
    },
  ];
}

function top({ subject, state, coverage: { partial, cuts }, secrets }: IssueReport): Block[] {
  const warnings: Line[] = [
    ...(partial
      ? [[{ kind: "strong", text: "This report is partial." } as const, text(` ${firstCut(cuts)} See “Coverage”.`)]]
      : []),
    ...(secrets.length > 0
      ? [
          [
            { kind: "strong", text: "The issue seems to show a credential." } as const,
            text(` ${secrets.join(", ")}: revoke it, then edit the issue.`),
          ],
        ]
      : []),
  ];
  return [
    heading(1, `Report on ${subject.repo}#${subject.number}: ${subject.title}`, "top"),
    ...warnings.map((line) => ({ kind: "warning" as const, line })),
    { kind: "paragraph", line: [threadInline(subject, subject.repo), text(` · ${state}`)] },
  ];
}

function firstCut(cuts: IssueReport["coverage"]["cuts"]): string {
  const cut = cuts.find(({ why }) => ["rate-limit", "request-limit", "failed", "pages", "no-token"].includes(why));
  return cut === undefined ? "" : `${cut.detail}.`;
}

function factRows({ facts, subject, nodes }: IssueReport): Line[][] {
  const { author, authorRole: role } = facts;
  const names = (list: readonly string[]): Line =>
    list.flatMap((name, at) => [...(at === 0 ? [] : [text(", ")]), { kind: "said", text: name } as const]);
  const threads = (keys: readonly string[]): Line =>
    keys.slice(0, 10).flatMap((key, at) => [...(at === 0 ? [] : [text(", ")]), byKey(key, nodes, subject.repo)]);
  const rows: [string, Line][] = [
    ["State", [text(stateText(facts))]],
    [
      "Author",
      author === null
        ? [text("a deleted account")]
        : [
            { kind: "said", text: author },
            text(role === null || role === "author" || role === "reader" ? "" : ` (${role})`),
          ],
    ],
    ["Opened", [text(minuteOf(facts.openedAt))]],
    ["Closed", facts.closedAt === null ? [] : [text(minuteOf(facts.closedAt))]],
    ["Last activity", [text(minuteOf(facts.lastActivityAt))]],
    [
      "Comments",
      [
        text(
          `${facts.comments}${facts.participants === null ? "" : ` by ${facts.participants} ${facts.participants === 1 ? "participant" : "participants"}`}`,
        ),
      ],
    ],
    [
      "Reactions",
      [
        text(
          REACTION_KINDS.flatMap((kind) =>
            facts.reactions[kind] === undefined ? [] : [`${REACTION_EMOJI[kind]} ${facts.reactions[kind]}`],
          ).join("  "),
        ),
      ],
    ],
    [
      "Timeline",
      [
        text(
          Object.entries(facts.timeline)
            .sort(([a], [b]) => a.localeCompare(b))
            .map(([name, count]) => `${name} ×${count}`)
            .join(", "),
        ),
      ],
    ],
    ["Type", facts.type === null ? [] : names([facts.type])],
    ["Labels", names(facts.labels)],
    ["Assignees", names(facts.assignees)],
    ["Milestone", facts.milestone === null ? [] : names([facts.milestone])],
    ["Parent", facts.parent === null ? [] : threads([facts.parent])],
    ["Sub-issues", threads(facts.subIssues)],
    ["Linked branches", names(facts.branches)],
    ["Moved from", names(facts.transferredFrom)],
  ];
  return rows
    .filter(([, line]) => line.some((part) => !("text" in part) || part.text !== ""))
    .map(([name, line]) => [[text(name)], line]);
}

function stateText({ state, stateReason, locked }: IssueReport["facts"]): string {
  const reason = stateReason === null ? "" : `, ${stateReason.replace("_", " ")}`;
  return `${state}${reason}${locked ? ", locked" : ""}`;
}

function byKey(key: string, nodes: IssueReport["nodes"], repo: string): Inline {
  const node = nodes.find((one) => one.key === key);
  return node === undefined
    ? text(key.startsWith(`${repo.toLowerCase()}#`) ? key.slice(repo.length) : key)
    : threadInline(node, repo);
}

/** Error, code and environment, each where the report has one. */
function failure({ error, noise, code, environment }: IssueReport, { rows, codeLines }: PageBounds): Block[] {
  const noisy = noise
    .slice(0, rows)
    .map(({ message, count, reason }): Line => [
      { kind: "code", text: clip(message, 160) },
      text(`${count > 1 ? ` ×${count}` : ""}: ${reason}`),
    ]);
  return [
    heading(2, "Error message", "error"),
    ...(error === null
      ? [paragraph(text("The report has no error that is more than background noise."))]
      : errorBlocks(error, codeLines)),
    ...(noisy.length === 0
      ? []
      : [
          {
            kind: "fold",
            summary: `Noise beside it (${noise.length})`,
            blocks: [{ kind: "list", items: noisy }],
          } as const,
        ]),
    heading(2, "Code example", "code"),
    code === null ? paragraph(text("The report has none.")) : codeBlock(code, codeLines),
    heading(2, "Environment", "environment"),
    environment.length === 0
      ? paragraph(text("The report says nothing of it."))
      : {
          kind: "table",
          head: ["", ""],
          rows: environment.map(({ name, value }): Line[] => [[text(name)], [{ kind: "said", text: value }]]),
        },
  ];
}

function errorBlocks(
  { kind, message, count, firstSeen, lastSeen, frames }: NonNullable<IssueReport["error"]>,
  codeLines: number,
): Block[] {
  const span = timeSpan(firstSeen, lastSeen);
  const often = count > 1 ? `${count} times${span === "" ? "" : ` within ${span}`}` : "";
  const head: Inline[] = [
    ...(kind === "" ? [] : [{ kind: "strong", text: kind } as const]),
    ...(often === "" ? [] : [text(`${kind === "" ? "" : " · "}${often}`)]),
  ];
  const lines = [message, ...frames.map((frame) => `    ${frame.trim()}`)].join("\n");
  return [
    ...(head.length === 0 ? [] : [{ kind: "paragraph", line: head } as const]),
    codeBlock({ language: "", text: lines }, codeLines),
  ];
}

function tried({ tried: attempts, subject, nodes }: IssueReport, { rows, codeLines }: PageBounds): Block[] {
  if (attempts.length === 0)
    return [paragraph(text("No work-around or answer was found in the comments that were read."))];
  return attempts.slice(0, rows).flatMap((attempt): Block[] => {
    const elsewhere = attempt.on === subject.key ? [] : [text(" on "), byKey(attempt.on, nodes, subject.repo)];
    const line: Line = [
      ...(attempt.accepted ? [{ kind: "strong", text: "Accepted:" } as const, text(" ")] : []),
      { kind: "said", text: attempt.by ?? "a deleted account" },
      text(roleText(attempt)),
      ...elsewhere,
      text(`, ${dayOf(attempt.at)}: ${support(attempt)} `),
      { kind: "cites", numbers: [attempt.source] },
    ];
    const quotes = attempt.quote.map((quote): Line => [text("“"), { kind: "said", text: quote }, text("”")]);
    return [
      { kind: "paragraph", line },
      { kind: "list", items: quotes },
      ...(attempt.code === null ? [] : [codeBlock(attempt.code, Math.min(codeLines, 8))]),
    ];
  });
}

function roleText({ role }: Attempt): string {
  return role === null || role === "reader" ? "" : ` (${role})`;
}

function support({ votesFor, votesAgainst, confirmedBy, contradictedBy }: Attempt): string {
  const confirmed = confirmedBy.map(({ login, role }) => (role === "reader" ? login : `${login} (${role})`));
  const parts = [
    votesFor > 0 ? `${votesFor} for` : "",
    votesAgainst > 0 ? `${votesAgainst} against` : "",
    confirmed.length > 0
      ? `confirmed by ${confirmed.slice(0, 4).join(", ")}${confirmed.length > 4 ? ` and ${confirmed.length - 4} more` : ""}`
      : "",
    contradictedBy.length > 0 ? `did not work for ${contradictedBy.length}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nobody has said whether it helps" : parts.join(", ");
}

const PARTS = [
  ["tldr", "TL;DR"],
  ["guidance", "Guidance"],
  ["example", "Example"],
  ["notes", "Notes"],
  ["recommendation", "Recommendation"],
] as const;

function analysis({ analysis: parts }: IssueReport, { codeLines }: PageBounds): Block[] {
  const { code } = parts.example;
  return [
    heading(2, "Analysis", "analysis"),
    ...PARTS.flatMap(([key, title]): Block[] => [
      heading(3, title, key),
      ...sectionBlocks(parts[key]),
      ...(key === "example" && code !== null ? [codeBlock(code, codeLines)] : []),
    ]),
  ];
}

function sectionBlocks({ sentences, thin }: Section): Block[] {
  const items = sentences.map(({ text: said, refs }): Line => [
    { kind: "said", text: said },
    text(" "),
    { kind: "cites", numbers: refs },
  ]);
  return [
    ...(items.length === 0 ? [] : [{ kind: "list", items } as const]),
    ...(thin === null ? [] : [paragraph(text(thin))]),
  ];
}

function votes(counts: VoteCounts): Block[] {
  const line = votesText(counts);
  return line === "" ? [] : [heading(2, "Votes", "votes"), paragraph(text(line))];
}

function coverage({ coverage: found, nodes }: IssueReport, { rows }: PageBounds): Block[] {
  const {
    via,
    requests,
    limits,
    threadsRead,
    commentsRead,
    commentsMinimised,
    botComments,
    releasesRead,
    issuesCompared,
    cuts,
  } = found;
  const left = [
    commentsMinimised > 0 ? `${commentsMinimised} minimised left out` : "",
    botComments > 0 ? `${botComments} by bots` : "",
  ]
    .filter(Boolean)
    .join(", ");
  const read: string[] = [
    `${threadsRead} ${threadsRead === 1 ? "thread" : "threads"} up to ${limits.depth} ${limits.depth === 1 ? "step" : "steps"} away, of at most ${limits.maxNodes}; ${nodes.length} linked in all`,
    `${commentsRead} comments of the issue${left === "" ? "" : ` (${left})`}`,
    releasesRead === null ? "releases were not read" : `${releasesRead} ${releasesRead === 1 ? "release" : "releases"}`,
    issuesCompared === null
      ? "no other reports were compared by their errors"
      : `${issuesCompared} other reports compared by their errors`,
    `${requests} requests by ${via === "rest" ? "REST, without a token: links that only GraphQL tells (connected, marked as duplicate, closed by) are missing" : "GraphQL and REST"}`,
    `as GitHub had it at ${minuteOf(found.readAt)}`,
  ];
  const left_ = cuts
    .slice(0, rows)
    .map(({ why, detail }): Line => [{ kind: "code", text: why }, text(" "), { kind: "said", text: `${detail}.` }]);
  const more = cuts.length > rows ? [[text(`and ${cuts.length - rows} more`)]] : [];
  return [
    heading(2, "Coverage", "coverage"),
    { kind: "list", items: read.map((line) => [text(line)]) },
    ...(left_.length === 0
      ? []
      : [paragraph(text("Left out:")), { kind: "list", items: [...left_, ...more] } as const]),
  ];
}

function codeBlock(
  { language, text: whole }: { readonly language: string; readonly text: string },
  maxLines: number,
): Block {
  const lines = whole.split("\n");
  const kept =
    lines.length > maxLines ? [...lines.slice(0, maxLines), `… ${lines.length - maxLines} more lines`] : lines;
  return { kind: "code", language: /^[a-z0-9+#-]{1,20}$/u.test(language) ? language : "", text: kept.join("\n") };
}

function paragraph(...line: Line): Block {
  return { kind: "paragraph", line };
}

function clip(value: string, max: number): string {
  const flat = value.replace(/\s+/gu, " ").trim();
  return flat.length > max ? `${flat.slice(0, max - 1)}…` : flat;
}
