/**
 * The pipeline on one page: what an issue says, what failed, where that is already known, and what follows from it.
 *
 * Pure: no network, no clock, no randomness; the same arguments give the same plan. The shell gathers the arguments
 * (`gather.ts`) and carries out the plan (`apply.ts`).
 */
import { classifyHere } from "./classify/classify-here.ts";
import { classifyKindHere, ownLabels } from "./classify/own/own-weights.ts";
import { confirmMatches, pinCategory } from "./command/apply-decisions.ts";
import type { Classification } from "./domain/classification.ts";
import type { Issue } from "./domain/issue.ts";
import type { Language } from "./domain/language.ts";
import type { Match } from "./domain/match.ts";
import type { Decisions, MarkerState, Release, Skip, Surroundings, TriagePlan } from "./domain/plan.ts";
import type { Report } from "./domain/report.ts";
import type { ReportFingerprints } from "./domain/fingerprint.ts";
import type { Settings } from "./domain/settings.ts";
import { ALGORITHM } from "./fingerprint/algorithm.ts";
import { weightsOf } from "./match/adapt-ranking.ts";
import { type IssueDocument, type ReadIssue, toDocument } from "./match/document.ts";
import { findMatches, isDuplicateOrStronger, type MatchOutcome } from "./match/find-matches.ts";
import type { IssueIndex } from "./match/issue-index.ts";
import { findKnownIssues, withKnownFirst } from "./match/known-issues.ts";
import { readInCorpus } from "./match/read-in-corpus.ts";
import { followIncident } from "./night/follow-incident.ts";
import { keepPresent } from "./plan/keep-present.ts";
import { findMissingInfo } from "./plan/find-missing-info.ts";
import { nextMarkerState, planComment } from "./plan/plan-comment.ts";
import { planPin } from "./plan/plan-pin.ts";
import { type LabelPlan, type LabelSubject, planLabels } from "./plan/plan-labels.ts";
import { NO_TYPE, planType } from "./plan/plan-type.ts";
import { suggestLabels, type SuggestionSubject } from "./plan/suggest-labels.ts";
import { digestOf } from "./render/report-section.ts";
import type { Catalogue } from "./render/words/catalogue.ts";
import { ENGLISH } from "./render/words/english.ts";
import { ownTextOf } from "./render/category-text.ts";

/**
 * Everything that is to be done about an issue, decided and printable. `corpus` holds the repository's issues, in
 * whatever state of completeness; the issue itself may be among them. `now` is ISO 8601 in UTC.
 * `words` are the comment's sentences in its language (`chooseWords`).
 */
export function triage(
  issue: Issue,
  surroundings: Surroundings,
  corpus: IssueIndex,
  settings: Settings,
  now: string,
  words: Catalogue = ENGLISH,
): TriagePlan {
  const { report, fingerprints } = readHere(issue, corpus, settings, now);
  const { decisions, releases } = surroundings;
  const kind = classifyKindHere(report, settings.weights);
  const fitting = ownLabels(report, settings.weights);
  const judged = pinCategory(classifyHere(report, kind, settings), decisions, settings.categories);
  const { classification } = judged;
  const rejected = new Set([...decisions.rejected, ...surroundings.rejectedElsewhere]);
  const document = toDocument(issue, { report, fingerprints });
  const found = findEarlier({ document, report, fingerprints, rejected, releases }, corpus, settings, now);
  const confirmed = confirmMatches(found.matches, decisions, surroundings.confirmed);
  const isIgnored = decisions.ignoredBy !== null;
  const { matches: alike } = confirmed;
  const burst = followIncident({ document, matches: alike, rejected, settings, releases, isIgnored }, corpus, now);
  const { matches, skipped: notPresent } = keepPresent(burst.matches, surroundings.present);
  const missing = burst.isFollower ? [] : findMissingInfo(report, classification);
  const { incident, isFollower, stands, status, followUps } = burst;
  const subject = { issue, classification, kind, fitting, os: report.environment.os, matches, missing, stands };
  const { labels, typing } = planMarks(subject, surroundings, settings);
  const { pin, isSettled: isPinned } = planPin(status, surroundings, settings.comment);
  const decided = { language: words.language, fingerprints, classification, matches, labels, issue, isPinned };
  const remembered = toRemembered(decided, surroundings);
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
    ...{ incident, isFollower, status, words },
    settings: settings.comment,
    section: surroundings.report,
    latestVersion: surroundings.latestVersion,
    adviceFrom: settings.thresholds.advice,
    ownText: ownTextOf(settings, classification.category),
    state: nextState(remembered, matches, surroundings, now),
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
    pin,
    surplusComments: surroundings.surplusComments,
    skipped: [
      ...skipsOfErrors(report, fingerprints),
      ...judged.skipped,
      ...found.skipped,
      ...confirmed.skipped,
      ...notPresent,
      ...skipOfIgnored(decisions),
      ...labels.skipped,
      ...typing.skipped,
      ...skipped,
    ],
  };
}

/** The text as one report among the repository's, by what the repository says of its forms and of noise. */
function readHere(issue: Issue, corpus: IssueIndex, { noise, versions }: Settings, now: string): ReadIssue {
  const isDenied = (text: string): boolean => noise.deny.some((pattern) => pattern.test(text));
  return readInCorpus({ ...issue, versionField: versions.field }, corpus, Date.parse(now), isDenied).inCorpus;
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

/** Once left alone, what is remembered stays as it was, so that no edit of the issue brings an edit of the comment. */
function nextState(
  remembered: ReturnType<typeof toRemembered>,
  matches: readonly Match[],
  { decisions, ownComment }: Surroundings,
  now: string,
): MarkerState {
  const previous = ownComment?.state ?? null;
  const isLeftAlone = decisions.ignoredBy !== null && previous !== null;
  return isLeftAlone ? { ...previous, ...decisions } : nextMarkerState(remembered, matches, previous, now);
}

interface Remembered {
  readonly language: Language;
  readonly issue: Issue;
  readonly fingerprints: ReportFingerprints;
  readonly classification: Classification;
  readonly matches: readonly Match[];
  readonly labels: Pick<LabelPlan, "owned">;
  readonly isPinned: boolean;
}

/** What the marker is to tell the next run. */
function toRemembered(now: Remembered, around: Surroundings) {
  const { language, issue, fingerprints, classification, matches, labels, isPinned } = now;
  const { ownComment, report, delivery, decisions } = around;
  return {
    algorithm: ALGORITHM,
    fingerprints: fingerprints.primary && levelsOf(fingerprints.primary),
    category: classification.category,
    relations: matches.map(({ number, relation }) => ({ number, relation })),
    labels: labels.owned,
    language,
    hearsCommands: around.hearsCommands,
    delivery,
    ...(isPinned && { statusPinned: true as const }),
    report: report && { at: report.at, digest: digestOf(report) },
    // Opened again, it is no longer ours to speak of.
    closing: issue.state === "closed" ? (around.closing ?? ownComment?.state?.closing) : undefined,
    votes: around.votes ?? ownComment?.state?.votes,
    place: { repository: around.repositoryId ?? ownComment?.state?.place?.repository ?? null, issue: issue.number },
    ...decisions,
  };
}

/** Whether the repository has a use for the kind; who has none is not told of it. */
function isKindMapped({ labels }: Settings): boolean {
  return labels.kinds.size > 0 || labels.types.size > 0;
}

/** Where the issue is already known: by the repository's own word first, then by likeness. */
function findEarlier(
  { document, report, fingerprints, rejected, releases }: IssueInHand,
  corpus: IssueIndex,
  { thresholds, comment, knownIssues, ranking }: Settings,
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
    rankWeights: weightsOf(ranking.adaptation),
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
