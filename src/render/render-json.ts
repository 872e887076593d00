/**
 * A plan as the JSON that `fingerpost triage --json` prints. The shape is a contract: keys are added, never renamed or
 * taken away while `schemaVersion` is 1. The names of people in paths are masked: JSON ends up in public logs.
 * Credentials never came this far (`parse/secrets/safe-text.ts`).
 */
import { z } from "zod";
import { CATEGORIES } from "../domain/category.ts";
import type { Incident } from "../domain/incident.ts";
import { KINDS } from "../domain/kind.ts";
import { RELATIONS } from "../domain/match.ts";
import type { Match } from "../domain/match.ts";
import { type Skip, SKIP_REASONS, type TriagePlan } from "../domain/plan.ts";
import { OPERATING_SYSTEMS, PROBLEM_KINDS, SYSTEM_FAMILIES } from "../domain/report.ts";
import type { ErrorEntry, NamedValue, Report } from "../domain/report.ts";
import { toSystemFamily } from "../parse/environment/read-environment.ts";
import { redactSecrets } from "../parse/secrets/safe-text.ts";
import { incidentReason } from "./render-incident.ts";
import { maskHomeDirectories } from "./mask-home.ts";
import { reasonText } from "./reason-text.ts";

/** A built-in category, or the id of the repository's own. */
const category = z.union([z.enum(CATEGORIES), z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)]);
const probability = z.number().min(0).max(1);
const nullableText = z.string().nullable();
const errorSource = z.enum(["errors-block", "description", "form-field", "title"]);

/** What is known of a part of the set-up: the one word for all its spellings, and the spelling. */
const namedValue = z.strictObject({ name: nullableText, raw: z.string() }).nullable();

const frameSchema = z.strictObject({
  raw: z.string(),
  function: nullableText,
  file: nullableText,
  line: z.number().nullable(),
  column: z.number().nullable(),
});

const errorSchema = z.strictObject({
  className: nullableText,
  message: z.string(),
  status: z.number().nullable(),
  apiType: nullableText,
  code: nullableText,
  count: z.int().min(1),
  firstSeen: nullableText,
  lastSeen: nullableText,
  noise: z.boolean(),
  noiseReason: nullableText,
  source: errorSource,
  sources: z.array(errorSource),
  frames: z.array(frameSchema),
});

const reportSchema = z.strictObject({
  format: z.enum(["bug-command", "issue-form", "free-text"]),
  environment: z.strictObject({
    platform: nullableText,
    os: z.enum(SYSTEM_FAMILIES).nullable(),
    /** As exact as it is known: `freebsd` where `os` is `other`. */
    system: z.enum(OPERATING_SYSTEMS).nullable(),
    terminal: nullableText,
    version: nullableText,
    feedbackId: nullableText,
    model: namedValue,
    plan: namedValue,
    shell: namedValue,
    installMethod: namedValue,
    surface: namedValue,
  }),
  errors: z.array(errorSchema),
  primaryError: z.int().min(0).nullable(),
  mentions: z.array(z.int()),
  requestIds: z.array(z.string()),
  secrets: z.array(z.strictObject({ what: z.string() })),
  problems: z.array(z.strictObject({ kind: z.enum(PROBLEM_KINDS), detail: z.string() })),
});

const fingerprintSchema = z.strictObject({
  algorithm: z.string(),
  coarse: z.string(),
  medium: z.string(),
  fine: z.string(),
  components: z.array(
    z.strictObject({
      kind: z.enum(["class", "status", "api-type", "code", "message", "frames"]),
      value: z.string(),
      contributes: z.boolean(),
      hint: nullableText,
    }),
  ),
});

const classificationSchema = z.strictObject({
  category,
  confidence: probability,
  secondary: z.array(z.strictObject({ category, confidence: probability })),
  evidence: z.array(
    z.strictObject({
      rule: z.string(),
      category,
      reason: z.string(),
      where: z.enum(["primary-error", "other-error", "title", "description", "field", "shape", "command"]),
      weight: z.number(),
    }),
  ),
});

const kindSchema = z.strictObject({
  kind: z.enum(KINDS),
  confidence: probability,
  signs: z.array(z.strictObject({ reason: z.string(), weight: z.number() })),
});

const suggestionSchema = z.strictObject({
  name: z.string(),
  rationale: z.string(),
  confidence: z.enum(["low", "medium", "high"]),
});

const matchSchema = z.strictObject({
  number: z.int(),
  relation: z.enum(RELATIONS),
  score: probability,
  reasons: z.array(z.string()),
  title: z.string(),
  state: z.enum(["open", "closed"]),
  stateReason: z.enum(["completed", "not_planned", "duplicate", "reopened"]).nullable(),
  /** Where the repository's configuration names the issue as known. */
  known: z.strictObject({ fixedIn: nullableText, advice: z.array(z.string()), docs: nullableText }).optional(),
});

/** What `triage --json` prints, strictly: an unknown key is an error here, so that the contract is changed on purpose. */
export const TriageJson = z.strictObject({
  schemaVersion: z.literal(1),
  issue: z.strictObject({ repo: z.string(), number: z.int() }),
  /** null, like the classification, for an issue that was left alone. */
  report: reportSchema.nullable(),
  fingerprint: fingerprintSchema.nullable(),
  classification: classificationSchema.nullable(),
  kind: kindSchema.nullable(),
  matches: z.array(matchSchema),
  /** The issue that stands for a burst of reports going on now. */
  incident: z
    .strictObject({
      number: z.int(),
      score: probability,
      reasons: z.array(z.string()),
      startedAt: z.string(),
      endedAt: nullableText,
      reports: z.array(z.int()),
      reporters: z.int(),
    })
    .nullable(),
  /** Issues whose status follows from this one. */
  followUps: z.array(z.int()),
  missing: z.array(z.enum(["description", "version", "platform", "error-text", "steps"])),
  labels: z.strictObject({
    add: z.array(z.string()),
    remove: z.array(z.string()),
    suggest: z.array(suggestionSchema),
    create: z.array(z.strictObject({ name: z.string(), color: z.string(), description: z.string() })),
  }),
  /** GitHub's issue type. */
  type: z.strictObject({ set: nullableText, suggest: suggestionSchema.nullable() }),
  comment: z.strictObject({ action: z.enum(["create", "update", "none"]), body: nullableText }),
  skipped: z.array(z.strictObject({ what: z.string(), why: z.string(), reason: z.enum(SKIP_REASONS) })),
});
export type TriageJson = z.infer<typeof TriageJson>;

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
  const { platform, os, terminal, version, feedbackId, setup } = report.environment;
  return {
    format: report.format,
    environment: {
      platform: masked(platform),
      os: os && toSystemFamily(os),
      system: os,
      terminal: masked(terminal),
      version: masked(version),
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
