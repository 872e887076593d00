/**
 * A plan as the JSON that `fingerpost triage --json` prints. The shape is a contract: keys are added, never renamed or
 * taken away while `schemaVersion` is 1. The names of people in paths are masked: JSON ends up in public logs.
 * Credentials never came this far (`parse/secrets/safe-text.ts`).
 */
import type { Incident } from "../domain/incident.ts";
import type { Match } from "../domain/match.ts";
import type { Skip, TriagePlan } from "../domain/plan.ts";
import type { ErrorEntry, NamedValue, Report } from "../domain/report.ts";
import { toSystemFamily } from "../parse/environment/read-environment.ts";
import { redactSecrets } from "../parse/secrets/safe-text.ts";
import { incidentReason } from "./render-incident.ts";
import { maskHomeDirectories } from "./mask-home.ts";
import { reasonText } from "./reason-text.ts";
import type { TriageJson } from "./triage-json.ts";

/** The same object for an issue that was left alone: nothing was read, and nothing is to be done. Never throws. */
export function renderSkippedJson(issue: TriagePlan["issue"], { what, why, reason }: Skip): TriageJson {
  return {
    schemaVersion: 1,
    issue: { repo: issue.repo, number: issue.number },
    report: null,
    fingerprint: null,
    classification: null,
    kind: null,
    matches: [],
    incident: null,
    followUps: [],
    missing: [],
    labels: { add: [], remove: [], suggest: [], create: [] },
    type: { set: null, suggest: null },
    comment: { action: "none", body: null },
    skipped: [{ what, why, reason }],
  };
}

/** The plan as one plain object, ready for `JSON.stringify`. Never throws. */
export function renderJson(plan: TriagePlan): TriageJson {
  return {
    schemaVersion: 1,
    issue: { repo: plan.issue.repo, number: plan.issue.number },
    report: toReportJson(plan.report),
    fingerprint: plan.fingerprint === null ? null : toFingerprintJson(plan.fingerprint),
    classification: toClassificationJson(plan.classification),
    kind: {
      kind: plan.kind.kind,
      confidence: plan.kind.confidence,
      signs: plan.kind.signs.map(({ reason, weight }) => ({ reason: nameless(reason), weight })),
    },
    matches: plan.matches.map(toMatchJson),
    incident: plan.incident && toIncidentJson(plan.incident),
    followUps: [...plan.followUps],
    missing: [...plan.missing],
    labels: {
      add: [...plan.labels.add],
      remove: [...plan.labels.remove],
      suggest: plan.labels.suggest.map(({ name, rationale, confidence }) => ({ name, rationale, confidence })),
      create: plan.labels.create.map(({ name, color, description }) => ({ name, color, description })),
    },
    type: { set: plan.type.set, suggest: plan.type.suggest === null ? null : { ...plan.type.suggest } },
    comment: { action: plan.comment.action, body: plan.comment.body },
    skipped: plan.skipped.map(({ what, why, reason }) => ({ what, why, reason })),
  };
}

function toIncidentJson(incident: Incident): TriageJson["incident"] {
  const { issue, chance, startedAt, endedAt, reports, reporters } = incident;
  return {
    number: issue,
    score: 1 - chance,
    reasons: [incidentReason(incident)],
    startedAt,
    endedAt,
    reports: [...reports],
    reporters,
  };
}

function toReportJson(report: Report): TriageJson["report"] {
  const { platform, os, terminal, version, versionLikely, feedbackId, setup } = report.environment;
  return {
    format: report.format,
    environment: {
      platform: masked(platform),
      os: os && toSystemFamily(os),
      system: os,
      terminal: masked(terminal),
      version: masked(version),
      ...(versionLikely === undefined ? {} : { versionLikely }),
      feedbackId: feedbackId && nameless(feedbackId),
      model: toNamedJson(setup?.model),
      plan: toNamedJson(setup?.plan),
      shell: toNamedJson(setup?.shell),
      installMethod: toNamedJson(setup?.installMethod),
      surface: toNamedJson(setup?.surface),
    },
    errors: report.errors.map(toErrorJson),
    primaryError: report.primaryError,
    mentions: [...report.mentions],
    requestIds: report.requestIds.map(nameless),
    secrets: report.secrets.map(({ what }) => ({ what })),
    problems: report.problems.map(({ kind, detail }) => ({ kind, detail: nameless(detail) })),
  };
}

function toNamedJson(value: NamedValue | undefined): { name: string | null; raw: string } | null {
  return value === undefined ? null : { name: masked(value.name), raw: nameless(value.raw) };
}

function toErrorJson(error: ErrorEntry): NonNullable<TriageJson["report"]>["errors"][number] {
  return {
    className: masked(error.className),
    message: nameless(error.message),
    status: error.status,
    apiType: masked(error.apiType),
    code: masked(error.code),
    count: error.count,
    firstSeen: error.firstSeen,
    lastSeen: error.lastSeen,
    noise: error.noise,
    noiseReason: error.noiseReason,
    source: error.source,
    sources: [...error.sources],
    ...(error.likely === undefined ? {} : { likely: error.likely }),
    frames: error.frames.map((frame) => ({
      raw: nameless(frame.raw),
      function: masked(frame.function),
      file: masked(frame.file),
      line: frame.line,
      column: frame.column,
    })),
  };
}

function toFingerprintJson(
  fingerprint: NonNullable<TriagePlan["fingerprint"]>,
): NonNullable<TriageJson["fingerprint"]> {
  const { algorithm, coarse, medium, fine } = fingerprint;
  const components = fingerprint.components.map(({ kind, value, contributes, hint }) => ({
    kind,
    value: nameless(value),
    contributes,
    hint,
  }));
  return { algorithm, coarse, medium, fine, components };
}

function toClassificationJson(classification: TriagePlan["classification"]): TriageJson["classification"] {
  return {
    category: classification.category,
    confidence: classification.confidence,
    secondary: classification.secondary.map((other) => ({ category: other.category, confidence: other.confidence })),
    evidence: classification.evidence.map(({ rule, category: of, reason, where, weight }) => ({
      rule,
      category: of,
      reason: nameless(reason),
      where,
      weight,
    })),
  };
}

function toMatchJson(match: Match): TriageJson["matches"][number] {
  return {
    number: match.number,
    relation: match.relation,
    score: match.score,
    reasons: match.reasons.map((reason) => nameless(reasonText(reason))),
    title: nameless(match.title),
    state: match.state,
    stateReason: match.stateReason,
    ...(match.known !== undefined && {
      known: {
        fixedIn: match.known.fixedIn,
        advice: match.known.advice.map(nameless),
        docs: masked(match.known.docs),
      },
    }),
  };
}

function masked(text: string | null): string | null {
  return text === null ? null : nameless(text);
}

/** A second look at what has come through the door already: stored texts may have come by another one. */
function nameless(text: string): string {
  return maskHomeDirectories(redactSecrets(text));
}
