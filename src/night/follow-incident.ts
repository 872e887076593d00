/** What a burst changes for one issue: whether it follows another, stands for others, and whose status is to be brought up to date. */
import type { CanonicalStatus, Incident } from "../domain/incident.ts";
import type { Match } from "../domain/match.ts";
import type { Release } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";
import type { IssueDocument } from "../match/document.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";
import { findStatus, isFirstOfHour, reportsOf } from "./canonical-status.ts";
import { findIncident, isRunning } from "./incident-in-corpus.ts";
import { HOUR_MS } from "./rhythm.ts";

/** What is known of the issue already. */
export interface BurstSubject {
  readonly document: IssueDocument;
  /** The earlier issues found, best first. */
  readonly matches: readonly Match[];
  /** Issues that somebody said are not the same. */
  readonly rejected: ReadonlySet<number>;
  readonly settings: Pick<Settings, "incidents" | "comment">;
  /** [] where they are not known. */
  readonly releases: readonly Release[];
  /** A maintainer asked to leave the issue alone. */
  readonly isIgnored: boolean;
}

/** What follows for the issue. */
export interface BurstPlan {
  readonly incident: Incident | null;
  /** A running incident that another issue stands for. */
  readonly isFollower: boolean;
  /** A running incident that this issue stands for. */
  readonly stands: boolean;
  readonly status: CanonicalStatus | null;
  /** What is to be shown: of a follower only that issue and what people confirmed. */
  readonly matches: readonly Match[];
  readonly followUps: readonly number[];
}

/** Older issues change no other one's status when somebody edits them; the nightly walk keeps the figures true. */
const FRESH_MS = 24 * HOUR_MS;

/** Decides it from the corpus as it is; `now` is ISO 8601 in UTC. Never throws. */
export function followIncident(subject: BurstSubject, corpus: IssueIndex, now: string): BurstPlan {
  const { document, matches, rejected, settings, releases, isIgnored } = subject;
  if (isIgnored) {
    return { incident: null, isFollower: false, stands: false, status: null, matches: [], followUps: [] };
  }
  const nowMs = Number.isNaN(Date.parse(now)) ? document.createdMs : Date.parse(now);
  const found = settings.incidents ? findIncident(document, corpus, nowMs) : null;
  const incident = found !== null && rejected.has(found.issue) ? null : found;
  const isOn = incident !== null && isRunning(incident);
  const isFollower = isOn && incident.issue !== document.number;
  const shown = isFollower ? [toMatch(incident, corpus), ...matches.filter(({ score }) => score === 1)] : matches;
  return {
    incident,
    isFollower,
    stands: isOn && !isFollower,
    status: settings.comment.status ? findStatus(document, incident, corpus, releases, nowMs) : null,
    matches: shown.filter((match, at) => shown.findIndex(({ number }) => number === match.number) === at),
    followUps: settings.comment.status ? findFollowUps(subject, incident, corpus, nowMs) : [],
  };
}

function toMatch(incident: Incident, corpus: IssueIndex): Match {
  const { issue: number, reports, reporters, chance } = incident;
  const target = corpus.get(number);
  return {
    number,
    relation: "incident",
    score: 1 - chance,
    reasons: [{ kind: "oneOfReports", values: { count: reports.length, people: reporters } }],
    title: target?.title ?? "",
    state: target?.state ?? "open",
    stateReason: target?.stateReason ?? null,
  };
}

function findFollowUps(
  { document, matches }: BurstSubject,
  incident: Incident | null,
  corpus: IssueIndex,
  nowMs: number,
): number[] {
  if (nowMs - document.createdMs > FRESH_MS) return [];
  const [best] = matches.filter(({ relation }) => isDuplicateOrStronger(relation));
  const targets = incident === null ? (best === undefined ? [] : [best.number]) : [incident.issue];
  return targets.filter((number) => {
    const target = corpus.get(number);
    if (target === undefined || number === document.number) return false;
    if (incident?.openedBy === document.number) return true;
    const others = reportsOf(target, incident, corpus, nowMs).filter((other) => other.number !== number);
    return isFirstOfHour(document.number, document.createdMs, others);
  });
}
