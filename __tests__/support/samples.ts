/** Small, valid values of the domain for tests to vary: `sampleIssue({ labels: ["bug"] })`. */
import type { Classification } from "../../src/domain/classification.ts";
import type { Issue, Label } from "../../src/domain/issue.ts";
import type { KindVerdict } from "../../src/domain/kind.ts";
import type { Match } from "../../src/domain/match.ts";
import { type MarkerState, NO_DECISIONS, NO_HISTORY, type Surroundings } from "../../src/domain/plan.ts";
import type { ErrorEntry, Report } from "../../src/domain/report.ts";

export function sampleIssue(change: Partial<Issue> = {}): Issue {
  return {
    repo: "acme/tool",
    number: 7,
    title: "It stops",
    body: "",
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: "2026-11-18T10:00:00Z",
    closedAt: null,
    author: { login: "ada", isBot: false },
    locked: false,
    isPullRequest: false,
    ...change,
  };
}

export function sampleKind(change: Partial<KindVerdict> = {}): KindVerdict {
  const signs = [{ kind: "bug", reason: "quotes an error", weight: 2 }] as const;
  return { kind: "bug", confidence: 0.9, signs, ...change };
}

export function sampleReport(change: Partial<Report> = {}): Report {
  return {
    format: "free-text",
    title: "It stops",
    environment: { platform: null, os: null, terminal: null, version: null, feedbackId: null },
    fields: [],
    prose: "",
    code: [],
    errors: [],
    primaryError: null,
    mentions: [],
    requestIds: [],
    secrets: [],
    problems: [],
    ...change,
  };
}

export function sampleError(change: Partial<ErrorEntry> = {}): ErrorEntry {
  return {
    className: "Error",
    message: "the spindle is jammed",
    status: null,
    apiType: null,
    code: null,
    count: 1,
    firstSeen: null,
    lastSeen: null,
    noise: false,
    noiseReason: null,
    source: "errors-block",
    sources: ["errors-block"],
    frames: [],
    ...change,
  };
}

export function sampleClassification(change: Partial<Classification> = {}): Classification {
  return { category: "network", confidence: 0.9, secondary: [], evidence: [], ...change };
}

export function sampleMatch(change: Partial<Match> = {}): Match {
  return {
    number: 3,
    relation: "duplicate",
    score: 0.96,
    reasons: [{ kind: "sameFeedbackId", values: {} }],
    title: "It stopped before",
    state: "open",
    stateReason: null,
    ...change,
  };
}

export function sampleState(change: Partial<MarkerState> = {}): MarkerState {
  return {
    version: 1,
    algorithm: "fp-2026-11-20",
    fingerprints: null,
    category: "network",
    relations: [],
    notices: [],
    firstNoticeAt: null,
    labels: [],
    ...NO_DECISIONS,
    language: "en",
    hearsCommands: true,
    delivery: null,
    place: null,
    ...change,
  };
}

export function sampleSurroundings(change: Partial<Surroundings> = {}): Surroundings {
  return {
    hearsCommands: true,
    repositoryId: 1,
    serverUrl: "https://github.com",
    repositoryLabels: [],
    ownComment: null,
    surplusComments: [],
    otherOwnLabels: [],
    decisions: NO_DECISIONS,
    rejectedElsewhere: new Set(),
    confirmed: [],
    posting: "usual",
    history: NO_HISTORY,
    identity: "app",
    latestVersion: null,
    releases: [],
    present: null,
    delivery: null,
    ...change,
  };
}

export function label(name: string): Label {
  return { name, color: "ededed", description: "" };
}
