/**
 * The report on one issue, from what was gathered: the door of this room, and its page.
 *
 *     Gathered ─▶ edges ─▶ readings ─▶ fates, clusters, attempts ─▶ analysis ─▶ IssueReport
 *
 * Pure: no network, no clock; the same threads give the same report. It says nothing that it cannot show the source of.
 * Text of issues is in it as it was written (without credentials); renderers escape it.
 */
import { classify } from "../classify/classify.ts";
import type { NamedValue } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";
import { maskHomeDirectories } from "../render/mask-home.ts";
import { tidyValue } from "../render/tidy-value.ts";
import type { VoteCounts } from "../domain/reaction.ts";
import { countReactions } from "../votes/signals.ts";
import { attemptSource, type Scene } from "./analysis/composer.ts";
import { composeExample, composeGuidance } from "./analysis/guidance.ts";
import { composeNotes } from "./analysis/notes.ts";
import { composeRecommendation } from "./analysis/recommendation.ts";
import { composeTldr } from "./analysis/tldr.ts";
import { findAttempts } from "./attempts.ts";
import { findClusters } from "./clusters.ts";
import { dayOf } from "./dates.ts";
import { type Edge, rankOf } from "./edge.ts";
import { findFates } from "./fates.ts";
import { type Cut, CUT_REASONS } from "./frontier.ts";
import type { Gathered } from "./gathered.ts";
import { errorKind, type Reading, readThreadTexts } from "./reading.ts";
import type { Analysis, Cluster, Coverage, Facts, IssueReport } from "./report-value.ts";
import { listNodes } from "./report-nodes.ts";
import { sameErrorEdges } from "./same-error.ts";
import { createSourceList } from "./sources.ts";
import { edgesOf } from "./thread-edges.ts";
import { keyOf, type Thread, type ThreadKey } from "./thread.ts";

/** What the repository's settings say of categories. */
export type ReportSettings = Pick<Settings, "categories" | "thresholds" | "packs" | "customCategories">;

/** The report. Never throws. */
export function buildReport(gathered: Gathered, settings: ReportSettings): IssueReport {
  const threads = gathered.read.map(({ thread }) => thread);
  const root = gathered.read[0].thread;
  const readings = readThreadTexts(threads);
  const edges = listEdges(gathered, threads, readings);
  const fates = findFates(gathered, edges);
  const clusters = findClusters(threads, edges, readings);
  const sources = createSourceList();
  const cluster = clusters.find(({ members }) => members.includes(keyOf(root))) ?? null;
  const reading = readings.get(keyOf(root)) ?? null;
  const scene: Scene = {
    gathered,
    root,
    threads: new Map(threads.map((thread) => [keyOf(thread), thread])),
    readings,
    edges,
    fates,
    cluster,
    tried: findAttempts(placesOfAnswers(threads, root, cluster)),
    classification: reading === null ? null : classifyHere(reading, settings),
    sources,
  };
  const analysis = composeAnalysis(scene);
  const nodes = listNodes(scene, clusters);
  const listed = new Set([keyOf(root), ...nodes.map(({ key }) => key)]);
  // What the analysis cites is numbered first.
  const tried = scene.tried.map((attempt) => ({ ...attempt, source: sources.cite(attemptSource(attempt)) }));
  return {
    schemaVersion: 1,
    subject: {
      key: keyOf(root),
      repo: root.repo,
      number: root.number,
      kind: root.kind,
      title: oneLine(root.title),
      url: root.url,
    },
    state: stateLine(scene),
    facts: factsOf(root),
    secrets: root.secrets.map(({ what }) => what),
    ...readingOf(reading),
    nodes,
    commits: commitsOf(root),
    // Of a hub's hundreds of links those between threads that are listed; the coverage says how many there are.
    edges: edges.filter(({ from, to }) => listed.has(from) && listed.has(to)),
    clusters,
    tried,
    analysis,
    votes: votesOf(gathered),
    coverage: coverageOf(gathered),
    sources: sources.list(),
  };
}

function composeAnalysis(scene: Scene): Analysis {
  return {
    tldr: composeTldr(scene),
    guidance: composeGuidance(scene),
    example: composeExample(scene),
    notes: composeNotes(scene),
    recommendation: composeRecommendation(scene),
  };
}

/** Where answers are looked for: on the issue, on those of the same failure, and in linked discussions. */
function placesOfAnswers(threads: readonly Thread[], root: Thread, cluster: Cluster | null): Thread[] {
  const members = new Set(cluster?.members ?? []);
  return threads.filter((thread) => thread === root || members.has(keyOf(thread)) || thread.kind === "discussion");
}

function classifyHere({ report }: Reading, { categories, thresholds, packs, customCategories }: ReportSettings) {
  return classify(report, { categories, floor: thresholds.category, packs, custom: customCategories.values() });
}

/** All links, the most telling first; what two threads tell of one link stands there twice, with both as evidence. */
function listEdges(gathered: Gathered, threads: readonly Thread[], readings: ReadonlyMap<ThreadKey, Reading>): Edge[] {
  const told = [...threads.flatMap(edgesOf), ...gathered.extra].map(({ from, to, kind, evidence }) => ({
    from,
    to,
    kind,
    evidence,
  }));
  const edges = [...told, ...sameErrorEdges(threads, readings, told)];
  const distinct = new Map(
    edges.map((edge) => [
      `${edge.from} ${edge.to} ${edge.kind} ${edge.evidence.where} ${edge.evidence.url} ${edge.evidence.at ?? ""}`,
      edge,
    ]),
  );
  return [...distinct.values()].sort(
    (a, b) => rankOf(a.kind) - rankOf(b.kind) || (a.evidence.at ?? "").localeCompare(b.evidence.at ?? ""),
  );
}

function stateLine({ root, fates, gathered }: Scene): string {
  const { fate, notes = [] } = fates.get(keyOf(root)) ?? { fate: { text: root.state } };
  const text = [fate.text, ...notes].join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}; last activity on ${dayOf(root.updatedAt)}, read on ${dayOf(gathered.at)}`;
}

function factsOf(root: Thread): Facts {
  return {
    state: root.state,
    stateReason: root.stateReason,
    author: root.author?.login ?? null,
    authorRole: root.author?.role ?? null,
    openedAt: root.createdAt,
    closedAt: root.closedAt,
    lastActivityAt: root.updatedAt,
    comments: root.commentCount,
    participants: root.participants,
    reactions: root.reactions,
    timeline: root.timeline,
    labels: root.labels,
    assignees: root.assignees,
    milestone: root.milestone,
    type: root.type,
    parent: root.parent === null ? null : keyOf(root.parent),
    subIssues: root.subIssues.map(keyOf),
    branches: root.branches,
    locked: root.isLocked,
    transferredFrom: root.happenings.flatMap((happening) => (happening.kind === "transferred" ? [happening.from] : [])),
  };
}

const MAX_FRAMES = 5;

function readingOf(reading: Reading | null): Pick<IssueReport, "error" | "noise" | "code" | "environment"> {
  if (reading === null) return { error: null, noise: [], code: null, environment: [] };
  const { report, error } = reading;
  const code = report.code.find(({ text }) => text.trim() !== "");
  return {
    error: error && {
      kind: errorKind(error),
      message: mask(error.message),
      count: error.count,
      firstSeen: error.firstSeen,
      lastSeen: error.lastSeen,
      frames: error.frames
        .filter((frame) => frame.function !== null)
        .slice(0, MAX_FRAMES)
        .map(({ raw }) => mask(raw)),
    },
    noise: report.errors.flatMap(({ noise, message, count, noiseReason }) => {
      return noise ? [{ message: mask(message), count, reason: noiseReason ?? "known background noise" }] : [];
    }),
    code: code === undefined ? null : { language: code.language, text: mask(code.text) },
    environment: environmentOf(report.environment),
  };
}

function environmentOf({
  version,
  platform,
  terminal,
  setup,
}: Reading["report"]["environment"]): IssueReport["environment"] {
  const values: readonly [string, string | null | undefined][] = [
    ["Version", version],
    ["Platform", platform],
    ["Terminal", terminal],
    ["Shell", wordOf(setup?.shell)],
    ["Surface", wordOf(setup?.surface)],
    ["Installed by", wordOf(setup?.installMethod)],
    ["Model", wordOf(setup?.model)],
    ["Plan", wordOf(setup?.plan)],
  ];
  return values.flatMap(([name, value]) => {
    const tidy = value === null || value === undefined ? "" : tidyValue(value);
    return tidy === "" ? [] : [{ name, value: mask(tidy) }];
  });
}

/** The one word for all spellings where there is one, else as it is written. */
function wordOf(value: NamedValue | undefined): string | undefined {
  return value?.name ?? value?.raw;
}

function mask(text: string): string {
  return maskHomeDirectories(text);
}

function commitsOf(root: Thread): IssueReport["commits"] {
  const commits = root.happenings.flatMap((happening) => {
    const { actor: by, at } = happening;
    if (happening.kind === "referenced") return [{ ...happening.commit, by, at, what: "names it" }];
    if (happening.kind !== "closed" || happening.closer === null || "number" in happening.closer) return [];
    return [{ ...happening.closer, by, at, what: "closed it" }];
  });
  return commits.map(({ url, sha, headline, by, at, what }) => ({
    url,
    sha,
    headline: oneLine(headline),
    by,
    at,
    what,
  }));
}

/** One person counts once, on however many comments of ours. */
function votesOf({ notices }: Gathered): VoteCounts {
  const [first] = notices;
  return first === undefined
    ? {}
    : countReactions(
        notices.flatMap(({ reactions }) => reactions ?? []),
        first.by,
      );
}

/** What is not within the bounds that were asked for makes a report partial; the bounds themselves do not. */
const PARTIAL: ReadonlySet<Cut["why"]> = new Set(
  CUT_REASONS.filter((why) => !["node-limit", "hub", "cross-repository", "not-found", "forbidden"].includes(why)),
);

function coverageOf(gathered: Gathered): Coverage {
  const { read, cuts, requests, limits, via, releases, indexed, at } = gathered;
  const root = read[0].thread;
  return {
    partial: cuts.some(({ why }) => PARTIAL.has(why)),
    via,
    requests,
    limits,
    threadsRead: read.length,
    commentsRead: root.comments.length,
    commentsMinimised: root.minimised,
    botComments: root.comments.filter(({ author }) => author?.role === "bot").length,
    releasesRead: releases?.length ?? null,
    issuesCompared: indexed,
    cuts,
    readAt: at,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
