/** The shape of what `fingerpost triage --json` prints, as a schema. Apart from `render-json.ts`, which needs its type only. */
import { z } from "zod";
import { CATEGORIES } from "../domain/category.ts";
import { KINDS } from "../domain/kind.ts";
import { RELATIONS } from "../domain/match.ts";
import { SKIP_REASONS } from "../domain/plan.ts";
import { OPERATING_SYSTEMS, PROBLEM_KINDS, SYSTEM_FAMILIES } from "../domain/report.ts";

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
  /** Only where no form tells it, but its words alone: how probable it is that it is one, 0..1. */
  likely: z.number().min(0).max(1).optional(),
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
    /** Only where no label, sentence or tool tells the version, but what is around it: how probable it is, 0..1. */
    versionLikely: z.number().min(0).max(1).optional(),
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
