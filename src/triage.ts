/**
 * The pipeline on one page: what an issue says, what failed, where that is already known, and what follows from it.
 *
 * Pure: no network, no clock, no randomness; the same arguments give the same plan. The shell gathers the arguments
 * (`gather.ts`) and carries out the plan (`apply.ts`).
 */
import { classify } from "./classify/classify.ts";
import { asQuestion } from "./classify/kind/classify-kind.ts";
import { classifyKindHere, ownLabels, ownSupport } from "./classify/own/own-weights.ts";
import { confirmMatches, pinCategory } from "./command/apply-decisions.ts";
import type { Classification } from "./domain/classification.ts";
import type { Issue } from "./domain/issue.ts";
import type { KindVerdict } from "./domain/kind.ts";
import type { Match } from "./domain/match.ts";
import type { Decisions, Release, Skip, Surroundings, TriagePlan } from "./domain/plan.ts";
import type { Report } from "./domain/report.ts";
import type { ReportFingerprints } from "./domain/fingerprint.ts";
import type { Settings } from "./domain/settings.ts";
import { ALGORITHM } from "./fingerprint/algorithm.ts";
import { type IssueDocument, toDocument } from "./match/document.ts";
import { findMatches, isDuplicateOrStronger, type MatchOutcome } from "./match/find-matches.ts";
import type { IssueIndex } from "./match/issue-index.ts";
import { findKnownIssues, withKnownFirst } from "./match/known-issues.ts";
import { readInCorpus } from "./match/read-in-corpus.ts";
import { followIncident } from "./night/follow-incident.ts";
import { keepPresent } from "./plan/keep-present.ts";
import { findMissingInfo } from "./plan/find-missing-info.ts";
import { nextMarkerState, planComment } from "./plan/plan-comment.ts";
import { type LabelPlan, type LabelSubject, planLabels } from "./plan/plan-labels.ts";
import { NO_TYPE, planType } from "./plan/plan-type.ts";
import { suggestLabels, type SuggestionSubject } from "./plan/suggest-labels.ts";
import { digestOf } from "./render/report-section.ts";
import { ownTextOf } from "./render/category-text.ts";

/**
 * Everything that is to be done about an issue, decided and printable. `corpus` holds the repository's issues, in
 * whatever state of completeness; the issue itself may be among them. `now` is ISO 8601 in UTC.
 */
export function triage(
  issue: Issue,
  surroundings: Surroundings,
  corpus: IssueIndex,
  settings: Settings,
  now: string,
): TriagePlan {
  const isDenied = (text: string): boolean => settings.noise.deny.some((pattern) => pattern.test(text));
  const { report, fingerprints } = readInCorpus(issue, corpus, Date.parse(now), isDenied).inCorpus;
  const { decisions, releases } = surroundings;
  const kind = classifyKindHere(report, settings.weights);
  const fitting = ownLabels(report, settings.weights);
  const pin = pinCategory(classifyHere(report, kind, settings), decisions, settings.categories);
  const { classification } = pin;
  const previous = surroundings.ownComment?.state ?? null;
  const rejected = new Set([...decisions.rejected, ...surroundings.rejectedElsewhere]);
  const document = toDocument(issue, { report, fingerprints });
  const found = findEarlier({ document, report, fingerprints, rejected, releases }, corpus, settings, now);
  const confirmed = confirmMatches(found.matches, decisions, surroundings.confirmed);
  const isIgnored = decisions.ignoredBy !== null;
  const burst = followIncident({ document, matches: confirmed.matches, rejected, settings, isIgnored }, corpus, now);
  const shown = keepPresent(burst.matches, surroundings.present);
  const { matches } = shown;
  const missing = burst.isFollower ? [] : findMissingInfo(report, classification);
  const { os } = report.environment;
  const { stands, isFollower, incident, status, followUps } = burst;
  const subject = { issue, classification, kind, fitting, os, matches, missing, stands };
  const { labels, typing } = planMarks(subject, surroundings, settings);
  const shownBefore = { fingerprints, classification, matches, labels: labels.owned, issue };
  const remembered = toRemembered(shownBefore, surroundings);
  const view = {
    repo: issue.repo,
    serverUrl: surroundings.serverUrl,
    number: issue.number,
    report,
    fingerprint: fingerprints.primary,
    classification,
    kind: isKindMapped(settings) ? kind : null,
    matches,
    missing,
    ...{ incident, isFollower, status },
    settings: settings.comment,
    section: surroundings.report,
    latestVersion: surroundings.latestVersion,
    adviceFrom: settings.thresholds.advice,
    ownText: ownTextOf(settings, classification.category),
    // Once left alone, what is remembered stays as it was, so that no edit of the issue brings an edit of the comment.
    state:
      isIgnored && previous !== null
        ? { ...previous, ...decisions }
        : nextMarkerState(remembered, matches, previous, now),
  };
  const { comment, skipped } = planComment(view, issue, surroundings, settings.comment, now);

  return {
    issue: { repo: issue.repo, number: issue.number },
    report,
    fingerprint: fingerprints.primary,
    classification,
    kind,
    matches,
    missing,
    ...{ incident, status, followUps },
    type: typing.type,
    labels: withMode(labels, { classification, kind, fitting, environment: report.environment, matches }, settings),
    comment,
    surplusComments: surroundings.surplusComments,
    skipped: [
      ...skipsOfErrors(report, fingerprints),
      ...pin.skipped,
      ...found.skipped,
      ...confirmed.skipped,
      ...shown.skipped,
      ...skipOfIgnored(decisions),
      ...labels.skipped,
      ...typing.skipped,
      ...skipped,
    ],
  };
}

/** Labels and type; on an issue that is left alone ours stay as they are. */
function planMarks(subject: LabelSubject, surroundings: Surroundings, settings: Settings) {
  if (surroundings.decisions.ignoredBy !== null) {
    const labels = { ...NO_LABELS, owned: surroundings.ownComment?.state?.labels ?? [] };
    return { labels, typing: { type: NO_TYPE, skipped: [] } };
  }
  const typing = planType(subject.issue, subject.kind, surroundings.history, settings);
  return { labels: planLabels(subject, surroundings, settings), typing };
}

interface Remembered {
  readonly issue: Issue;
  readonly fingerprints: ReportFingerprints;
  readonly classification: Classification;
  readonly matches: readonly Match[];
  readonly labels: readonly string[];
}

/** What the marker is to tell the next run. */
function toRemembered({ issue, fingerprints, classification, matches, labels }: Remembered, around: Surroundings) {
  const { ownComment, report, delivery, decisions } = around;
  return {
    algorithm: ALGORITHM,
    fingerprints: fingerprints.primary && levelsOf(fingerprints.primary),
    category: classification.category,
    relations: matches.map(({ number, relation }) => ({ number, relation })),
    labels,
    delivery,
    report: report && { at: report.at, digest: digestOf(report) },
    // Opened again, it is no longer ours to speak of.
    closing: issue.state === "closed" ? (around.closing ?? ownComment?.state?.closing) : undefined,
    votes: around.votes ?? ownComment?.state?.votes,
    place: { repository: around.repositoryId ?? ownComment?.state?.place?.repository ?? null, issue: issue.number },
    ...decisions,
  };
}

/** The category by this repository's rules; `question` where nothing has failed. */
function classifyHere(
  report: Report,
  kind: KindVerdict,
  { categories, thresholds, packs, customCategories, weights }: Settings,
): Classification {
  const own = ownSupport(report, weights);
  const options = { categories, floor: thresholds.category, packs, custom: customCategories.values(), own };
  return asQuestion(classify(report, options), kind, report, categories);
}

/** Whether the repository has a use for the kind; who has none is not told of it. */
function isKindMapped({ labels }: Settings): boolean {
  return labels.kinds.size > 0 || labels.types.size > 0;
}

/** Where the issue is already known: by the repository's own word first, then by likeness. */
function findEarlier(
  { document, report, fingerprints, rejected, releases }: IssueInHand,
  corpus: IssueIndex,
  { thresholds, comment, knownIssues }: Settings,
  now: string,
): MatchOutcome {
  const { maxDuplicates, maxRelated } = comment;
  const query = { report, fingerprint: fingerprints.primary, number: document.number, rejected };
  const known = findKnownIssues(query, knownIssues, corpus);
  const alike = findMatches(document, corpus, {
    thresholds,
    maxDuplicates,
    maxRelated,
    rejected,
    releases,
    now,
  });
  return withKnownFirst(known, alike, ({ relation }) => isDuplicateOrStronger(relation), maxDuplicates);
}

interface IssueInHand {
  readonly document: IssueDocument;
  readonly report: Report;
  readonly fingerprints: ReportFingerprints;
  readonly rejected: ReadonlySet<number>;
  readonly releases: readonly Release[];
}

/** Labels to add, or where the repository wants it so, to suggest. */
function withMode(
  { add, remove, create }: Omit<LabelPlan, "owned" | "skipped">,
  subject: SuggestionSubject,
  { labels }: Settings,
): TriagePlan["labels"] {
  if (labels.mode === "apply") return { add, remove, suggest: [], create };
  return { add: [], remove, suggest: suggestLabels(add, subject, labels), create };
}

const NO_LABELS = { add: [], remove: [], create: [], skipped: [] };

function skipOfIgnored({ ignoredBy }: Decisions): Skip[] {
  if (ignoredBy === null) return [];
  return [{ what: "issue", reason: "ignored-by-command", why: `${ignoredBy} asked to leave this issue alone` }];
}

function levelsOf({ coarse, medium, fine }: { coarse: string; medium: string; fine: string }) {
  return { coarse, medium, fine };
}

/** Why there is no fingerprint to compare by; nothing where there is one. */
function skipsOfErrors(report: Report, fingerprints: ReportFingerprints): Skip[] {
  if (report.primaryError === null) {
    return [
      { what: "fingerprint", reason: "no-primary-error", why: "the report holds no error, or only background noise" },
    ];
  }
  const result = fingerprints.errors[report.primaryError];
  return result?.kind === "unfingerprintable"
    ? [{ what: "fingerprint", reason: "unfingerprintable", why: result.reason }]
    : [];
}
