/**
 * What is known of an issue besides its text and its dates, as bytes: what ranking asks of every candidate first, what
 * is only shown to people last. Never the body. Reading is total: see `ByteReader`.
 *
 * A change of this order, or of what is written, takes a new `SNAPSHOT_FORMAT` in `../snapshot.ts`.
 */
import { OPERATING_SYSTEMS } from "../../domain/report.ts";
import type { DocumentError, IndexedIssue } from "../document.ts";
import type { Mention, Stance } from "../mention.ts";
import type { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";

/** What of an issue the record holds; the rest stands in columns. */
export type IssueFacts = Pick<
  IndexedIssue,
  | "author"
  | "version"
  | "os"
  | "feedbackId"
  | "requestIds"
  | "mentions"
  | "duplicateOf"
  | "errors"
  | "hasPrimary"
  | "hasErrors"
>;

/** What is shown, never compared. */
export type IssueFace = Pick<IndexedIssue, "repo" | "createdAt" | "title">;

const STANCES = ["same", "different", "plain"] as const satisfies readonly Stance[];

const HAS_AUTHOR = 1;
const HAS_VERSION = 2;
const HAS_FEEDBACK_ID = 4;
const HAS_REQUEST_IDS = 8;
const HAS_MENTIONS = 16;
const HAS_DUPLICATES = 32;
const HAS_ERRORS = 64;
const HAS_PRIMARY = 128;
/** Beside the operating system: the report holds errors, if only background noise. */
const NOISY = 128;

export function writeFacts(document: IssueFacts & IssueFace, to: ByteWriter): void {
  to.byte(flagsOf(document));
  to.byte((document.os === null ? 0 : OPERATING_SYSTEMS.indexOf(document.os) + 1) | (document.hasErrors ? NOISY : 0));
  if (document.author !== null) to.text(document.author);
  if (document.version !== null) to.text(document.version);
  if (document.feedbackId !== null) to.text(document.feedbackId);
  const text = (value: string) => {
    to.text(value);
  };
  if (document.requestIds.length > 0) to.list(document.requestIds, text);
  if (document.mentions.length > 0) {
    to.list(document.mentions, ({ number, stance }) => {
      to.number(number);
      to.byte(STANCES.indexOf(stance));
    });
  }
  if (document.duplicateOf.length > 0) {
    to.list(document.duplicateOf, (number) => {
      to.number(number);
    });
  }
  if (document.errors.length > 0) {
    to.list(document.errors, (error) => {
      writeError(error, to);
    });
  }
  for (const shown of [document.repo, document.createdAt, document.title]) to.text(shown);
}

/** What the first byte of an issue's facts tells: most issues have nothing of it, and need no reading then. */
export const holdsTargets = (firstByte: number): boolean => (firstByte & HAS_DUPLICATES) !== 0;
export const holdsErrors = (firstByte: number): boolean => (firstByte & HAS_ERRORS) !== 0;
export const holdsPrimary = (firstByte: number): boolean => (firstByte & HAS_PRIMARY) !== 0;

/** The operating system, which the second byte tells. */
export function readSystem(secondByte: number): IssueFacts["os"] {
  return OPERATING_SYSTEMS[(secondByte & ~NOISY) - 1] ?? null;
}

/** The author alone, who stands at the beginning. */
export function readAuthor(from: ByteReader): string | null {
  const flags = from.byte();
  from.byte();
  return (flags & HAS_AUTHOR) === 0 ? null : from.text();
}

/** Whether the author is the one whose name these bytes are, in UTF-8. */
export function isByAuthor(from: ByteReader, name: Uint8Array): boolean {
  const flags = from.byte();
  from.byte();
  return (flags & HAS_AUTHOR) !== 0 && from.isText(name);
}

/** The reader then stands before the face. */
export function readFacts(from: ByteReader): IssueFacts {
  const flags = from.byte();
  const has = (flag: number) => (flags & flag) !== 0;
  const system = from.byte();
  const text = () => from.text();
  return {
    os: readSystem(system),
    author: has(HAS_AUTHOR) ? from.text() : null,
    version: has(HAS_VERSION) ? from.text() : null,
    feedbackId: has(HAS_FEEDBACK_ID) ? from.text() : null,
    requestIds: has(HAS_REQUEST_IDS) ? from.list(text) : NONE,
    mentions: has(HAS_MENTIONS) ? from.list(() => readMention(from)) : NONE,
    duplicateOf: has(HAS_DUPLICATES) ? from.list(() => from.number()) : NONE,
    errors: has(HAS_ERRORS) ? from.list(() => readError(from)) : NONE,
    hasPrimary: has(HAS_PRIMARY),
    hasErrors: (system & NOISY) !== 0,
  };
}

/** Skips the facts. */
export function readFace(from: ByteReader): IssueFace {
  skipFacts(from);
  return { repo: from.text(), createdAt: from.text(), title: from.text() };
}

/** The title alone, which is asked for much oftener. */
export function readTitle(from: ByteReader): string {
  skipFacts(from);
  from.skipText();
  from.skipText();
  return from.text();
}

/** Goes by what `readFacts` reads, and makes nothing of it. */
function skipFacts(from: ByteReader): void {
  const flags = from.byte();
  const has = (flag: number) => (flags & flag) !== 0;
  from.byte();
  const skipText = () => {
    from.skipText();
  };
  for (const flag of [HAS_AUTHOR, HAS_VERSION, HAS_FEEDBACK_ID]) if (has(flag)) skipText();
  if (has(HAS_REQUEST_IDS)) from.skipList(skipText);
  if (has(HAS_MENTIONS)) from.skipList(() => readMention(from));
  if (has(HAS_DUPLICATES)) from.skipList(() => from.number());
  if (!has(HAS_ERRORS)) return;
  from.skipList(() => {
    for (let texts = 3; texts > 0; texts--) from.skipText();
    from.byte();
    from.float();
    from.skipList(skipText);
  });
}

const NONE: readonly never[] = [];

function flagsOf(document: IssueFacts): number {
  return (
    (document.author === null ? 0 : HAS_AUTHOR) |
    (document.version === null ? 0 : HAS_VERSION) |
    (document.feedbackId === null ? 0 : HAS_FEEDBACK_ID) |
    (document.requestIds.length === 0 ? 0 : HAS_REQUEST_IDS) |
    (document.mentions.length === 0 ? 0 : HAS_MENTIONS) |
    (document.duplicateOf.length === 0 ? 0 : HAS_DUPLICATES) |
    (document.errors.length === 0 ? 0 : HAS_ERRORS) |
    (document.hasPrimary ? HAS_PRIMARY : 0)
  );
}

function readMention(from: ByteReader): Mention {
  const number = from.number();
  return { number, stance: STANCES[from.byte()] ?? "plain" };
}

function writeError(error: DocumentError, to: ByteWriter): void {
  for (const text of [error.fine, error.medium, error.label]) to.text(text);
  const { transient, refusal, service, specific, hasWrittenFrames, spokenOf, generic } = error;
  const bits = [transient, refusal, service, specific, hasWrittenFrames, spokenOf, generic];
  to.byte(bits.reduce((sum, bit, at) => sum + (bit ? 2 ** at : 0), 0));
  to.float(error.stated);
  to.list(error.frames, (frame) => {
    to.text(frame);
  });
}

function readError(from: ByteReader): DocumentError {
  const [fine, medium, label] = [from.text(), from.text(), from.text()];
  const bits = from.byte();
  const stated = from.float();
  return {
    fine,
    medium,
    label,
    transient: (bits & 1) !== 0,
    refusal: (bits & 2) !== 0,
    service: (bits & 4) !== 0,
    specific: (bits & 8) !== 0,
    hasWrittenFrames: (bits & 16) !== 0,
    spokenOf: (bits & 32) !== 0,
    generic: (bits & 64) !== 0,
    stated: Number.isNaN(stated) ? 0 : stated,
    frames: from.list(() => from.text()),
  };
}
