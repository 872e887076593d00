/**
 * An issue as the matcher sees it: terms per field, the identity of its errors, and who, when and where. Plain data
 * that can be stored as JSON. It deliberately keeps no body: what is quoted to people is redacted here, once.
 */
import type { FingerprintResult, ReportFingerprints } from "../domain/fingerprint.ts";
import type { Issue, IssueState, StateReason } from "../domain/issue.ts";
import type { ErrorEntry, OperatingSystem, Report } from "../domain/report.ts";
import { namesOnlyFamily } from "../fingerprint/family-only.ts";
import { fingerprintReport } from "../fingerprint/fingerprint-report.ts";
import { isBundleFrame, readableFrames } from "../fingerprint/frames.ts";
import { parseReport } from "../parse/parse-report.ts";
import { isSpokenOf } from "../parse/errors/read-errors.ts";
import { redactSecrets } from "../parse/secrets/safe-text.ts";
import { type CommentTerms, type CorpusComment, toCommentTerms } from "./comment-terms.ts";
import { isRefusal, isTransient } from "./error-nature.ts";
import { findMentions, type Mention } from "./mention.ts";
import { tokenize } from "./tokenize.ts";

/** An issue with what a corpus may know besides. A pull request is never one; the caller leaves those out. */
export interface CorpusIssue extends Omit<Issue, "locked" | "isPullRequest"> {
  readonly comments?: readonly CorpusComment[];
  /** Issues that this one was closed as a duplicate of. They count only from the moment it was closed. */
  readonly duplicateOf?: readonly number[];
}

/** Where a term stands. `code` is fenced code and logs; `errors` are the messages of errors that are not noise. */
export const TEXT_FIELDS = ["title", "prose", "code", "errors"] as const;
/** One of `TEXT_FIELDS`. */
export type TextField = (typeof TEXT_FIELDS)[number];

/** At most this many terms of each field: a log of 65,536 characters must not cost more than it tells. */
const FIELD_LIMITS: Readonly<Record<TextField, number>> = { title: 100, prose: 4000, code: 4000, errors: 1000 };
const FRAMES = 50;

/** An error with an identity. Noise and unfingerprintable errors have none and are no evidence. */
export interface DocumentError {
  readonly fine: string;
  readonly medium: string;
  /** For a person: `400 invalid_request_error “…”`, redacted, at most 70 characters. */
  readonly label: string;
  /** A failure that passes by itself; see `error-nature.ts`. */
  readonly transient: boolean;
  /** A refusal for what was asked. */
  readonly refusal: boolean;
  /** Its text names a family of failures and no failure of its own; see `family-only.ts`. */
  readonly generic: boolean;
  /** A service answered with a status: then the reporter's platform says little. */
  readonly service: boolean;
  /** 0..1: how far the reporter speaks of it: 1 where it is quoted, else the share of its words in title and prose. */
  readonly stated: number;
  /** Whether the reporter speaks of it at all, in whatever words. */
  readonly spokenOf: boolean;
  /** True where the medium level has more than a class: a status, type or code. */
  readonly specific: boolean;
  /** In-app frames that a person can read, innermost first. */
  readonly frames: readonly string[];
  /** True where they come from sources as written: then another path is another failure. A bundle's differ by build. */
  readonly hasWrittenFrames: boolean;
}

/** An issue as it is compared with others: redacted, read and counted once. */
export interface IssueDocument {
  readonly repo: string;
  readonly number: number;
  /** As filed, redacted. */
  readonly title: string;
  /** ISO 8601 in UTC, and the same in milliseconds. */
  readonly createdAt: string;
  readonly createdMs: number;
  readonly state: IssueState;
  readonly stateReason: StateReason;
  /** Milliseconds; null while open, or where a closed issue's date is unknown. */
  readonly closedMs: number | null;
  readonly author: string | null;
  readonly duplicateOf: readonly number[];
  readonly terms: Readonly<Record<TextField, readonly string[]>>;
  /** Of all errors that are evidence, the primary first. */
  readonly errors: readonly DocumentError[];
  /** True where `errors[0]` is what the reporter complains of. */
  readonly hasPrimary: boolean;
  /** True where the report holds any error, background noise included. */
  readonly hasErrors: boolean;
  readonly feedbackId: string | null;
  readonly requestIds: readonly string[];
  readonly mentions: readonly Mention[];
  readonly os: OperatingSystem | null;
  readonly version: string | null;
  /** The first words of people's comments, oldest first, each with the terms that no earlier one has. */
  readonly comments: readonly CommentTerms[];
}

/** An issue of the index: all of the document but its terms, which only searches and look-ups tell of. */
export interface IndexedIssue extends Omit<IssueDocument, "terms" | "comments"> {
  readonly comments: readonly { readonly createdMs: number }[];
}

/** What the earlier stations found out about the same issue, where they have run already. */
export interface ReadIssue {
  readonly report: Report;
  readonly fingerprints: ReportFingerprints;
}

/** The issue as a document; parses and fingerprints it unless that is handed in. Never throws. */
export function toDocument(issue: CorpusIssue, read: ReadIssue = readIssue(issue)): IssueDocument {
  const { report, fingerprints } = read;
  const errors = toDocumentErrors(report, fingerprints);
  return {
    repo: issue.repo,
    number: issue.number,
    title: redactSecrets(issue.title),
    createdAt: issue.createdAt,
    createdMs: toMs(issue.createdAt),
    state: issue.state,
    stateReason: issue.stateReason,
    closedMs: issue.closedAt === null ? null : toMs(issue.closedAt),
    author: issue.author?.login ?? null,
    duplicateOf: issue.duplicateOf ?? [],
    terms: toTerms(report),
    errors: errors.list,
    hasPrimary: errors.hasPrimary,
    hasErrors: report.errors.length > 0,
    feedbackId: report.environment.feedbackId,
    requestIds: report.requestIds,
    mentions: findMentions(report, issue.number),
    os: report.environment.os,
    version: report.environment.version,
    comments: toCommentTerms(issue.comments ?? []),
  };
}

function readIssue(issue: CorpusIssue): ReadIssue {
  const report = parseReport(issue);
  return { report, fingerprints: fingerprintReport(report) };
}

/** A date that cannot be read counts as the beginning of time, so that the issue is still a candidate. */
function toMs(date: string): number {
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? 0 : ms;
}

function toTerms(report: Report): Record<TextField, string[]> {
  const errors = report.errors.filter((error) => !error.noise);
  return {
    title: tokenize(report.title, FIELD_LIMITS.title),
    prose: tokenize(report.prose, FIELD_LIMITS.prose),
    code: tokenize(report.code.map(({ text }) => text).join("\n"), FIELD_LIMITS.code),
    errors: [...tokenize(errors.map(textOf).join("\n"), FIELD_LIMITS.errors), ...errors.flatMap(frameTermsOf)],
  };
}

/** A frame as one term, beside its words: how rare it is tells what it is worth. */
export function frameTerm(frame: string): string {
  return `frame ${frame}`;
}

function frameTermsOf({ frames }: ErrorEntry): string[] {
  return readableFrames(frames).slice(0, FRAMES).map(frameTerm);
}

function textOf(error: ErrorEntry): string {
  const frames = readableFrames(error.frames);
  return [error.className, error.apiType, error.code, error.message, ...frames]
    .filter((part) => part !== null)
    .join(" ");
}

function toDocumentErrors(report: Report, fingerprints: ReportFingerprints) {
  const list: DocumentError[] = [];
  const spoken = new Set(tokenize(`${report.title}\n${report.prose}`, FIELD_LIMITS.prose));
  const primary = report.primaryError;
  let hasPrimary = false;
  for (const [at, error] of report.errors.entries()) {
    const found = toDocumentError(error, fingerprints.errors[at], spoken, report);
    if (found === undefined) continue;
    if (at === primary) {
      list.unshift(found);
      hasPrimary = true;
    } else if (!list.some(({ fine }) => fine === found.fine)) list.push(found);
  }
  return { list, hasPrimary };
}

function toDocumentError(
  error: ErrorEntry,
  result: FingerprintResult | undefined,
  spoken: ReadonlySet<string>,
  report: Report,
): DocumentError | undefined {
  if (error.noise || result?.kind !== "fingerprint") return undefined;
  const { fine, medium, components } = result.fingerprint;
  return {
    fine,
    medium,
    label: labelOf(
      error,
      components.some(({ kind, contributes }) => kind === "class" && contributes),
    ),
    transient: isTransient(error),
    refusal: isRefusal(error),
    generic: namesOnlyFamily(components),
    service: error.status !== null,
    stated: statedShare(error, spoken),
    spokenOf: isSpokenOf(error, report),
    specific: components.some(({ kind, contributes }) => contributes && MEDIUM_KINDS.has(kind)),
    frames: readableFrames(error.frames),
    hasWrittenFrames: !error.frames.some(isBundleFrame),
  };
}

function statedShare(error: ErrorEntry, spoken: ReadonlySet<string>): number {
  if (error.sources.some((source) => source !== "errors-block")) return 1;
  const words = new Set(tokenize(error.message, 50));
  return words.size === 0 ? 0 : [...words].filter((word) => spoken.has(word)).length / words.size;
}

const MEDIUM_KINDS: ReadonlySet<string> = new Set(["status", "api-type", "code"]);
const LABEL_LENGTH = 70;

/** A class that no fingerprint counts (a bare `Error`, a minified name) tells a person nothing either. */
function labelOf({ className, status, apiType, code, message }: ErrorEntry, hasClass: boolean): string {
  const head = [status ?? (hasClass ? className : null), apiType, code].filter((part) => part !== null).join(" ");
  const text = redactSecrets(message).replaceAll(/\s+/g, " ").trim();
  const room = Math.max(20, LABEL_LENGTH - head.length - 3);
  return `${head} “${shorten(text, room)}”`.trim();
}

/** At most `length` characters, cut between code points. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
