/**
 * The pipeline on one page: what an issue says, what failed, where that is already known, and what follows from it.
 *
 * Pure: no network, no clock, no randomness; the same arguments give the same plan. The shell gathers the arguments
 * (`gather.ts`) and carries out the plan (`apply.ts`).
 */
import { classify } from "./classify/classify.ts";
import type { Issue } from "./domain/issue.ts";
import type { Skip, Surroundings, TriagePlan } from "./domain/plan.ts";
import type { Report } from "./domain/report.ts";
import type { ReportFingerprints } from "./domain/fingerprint.ts";
import type { Settings } from "./domain/settings.ts";
import { ALGORITHM } from "./fingerprint/algorithm.ts";
import { fingerprintReport } from "./fingerprint/fingerprint-report.ts";
import { toDocument } from "./match/document.ts";
import { findMatches } from "./match/find-matches.ts";
import type { IssueIndex } from "./match/issue-index.ts";
import { parseReport } from "./parse/parse-report.ts";
import { findMissingInfo } from "./plan/find-missing-info.ts";
import { nextMarkerState, planComment } from "./plan/plan-comment.ts";
import { planLabels } from "./plan/plan-labels.ts";

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
  const report = parseReport(issue);
  const fingerprints = fingerprintReport(report);
  const classification = classify(report, { categories: settings.categories, floor: settings.thresholds.category });
  const previous = surroundings.ownComment?.state ?? null;
  const found = findMatches(toDocument(issue, { report, fingerprints }), corpus, {
    thresholds: settings.thresholds,
    maxDuplicates: settings.comment.maxDuplicates,
    maxRelated: settings.comment.maxRelated,
    rejected: new Set(previous?.rejected),
    now,
  });
  const { matches } = found;
  const missing = findMissingInfo(report, classification);
  const { os } = report.environment;
  const labels = planLabels({ issue, classification, os, matches, missing }, surroundings, settings);

  const shown = {
    algorithm: ALGORITHM,
    fingerprints: fingerprints.primary && levelsOf(fingerprints.primary),
    category: classification.category,
    relations: matches.map(({ number, relation }) => ({ number, relation })),
    labels: labels.owned,
    delivery: surroundings.delivery,
  };
  const view = {
    repo: issue.repo,
    number: issue.number,
    report,
    fingerprint: fingerprints.primary,
    classification,
    matches,
    missing,
    settings: settings.comment,
    latestVersion: surroundings.latestVersion,
    state: nextMarkerState(shown, previous, now),
  };
  const { comment, skipped } = planComment(view, issue.state, surroundings, settings.comment);

  return {
    issue: { repo: issue.repo, number: issue.number },
    report,
    fingerprint: fingerprints.primary,
    classification,
    matches,
    missing,
    labels: { add: labels.add, remove: labels.remove, create: labels.create },
    comment,
    skipped: [...skipsOfErrors(report, fingerprints), ...found.skipped, ...labels.skipped, ...skipped],
  };
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
