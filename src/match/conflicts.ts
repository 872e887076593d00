/** What speaks against two reports being the same, in spite of whatever they share. */
import type { DocumentError, IssueDocument } from "./document.ts";
import type { Stance } from "./mention.ts";
import type { SharedError } from "./shared-error.ts";
import { daysBetween } from "./timeline.ts";

export interface Conflict {
  readonly kind: "platform" | "error" | "stack" | "series" | "thin";
  /** Log-odds, negative. */
  readonly weight: number;
  /** For a person: "different platform: Windows there". */
  readonly reason: string;
}

/**
 * Log-odds, set by hand: of real duplicates a good part differs in platform, and in the error that is read as the one
 * complained of. What one person files in a row looks alike and is mostly a series ("part 2"), unless the title is word
 * for word the same. One kind of error by two paths ("cannot read properties of null") is two bugs, however alike the
 * titles are.
 */
const WEIGHTS = { platform: -0.7, error: -0.5, stack: -5, series: -2, thin: -5 } as const;
/** Fewer different words than these in the title, or in all of it, say nothing that could be compared. */
const THIN_TITLE = 2;
const THIN_TEXT = 4;
/** Fewer readable frames on either side are no path. */
const LEAST_FRAMES = 2;
const SERIES_DAYS = 1;

const SYSTEM_NAMES = {
  macos: "macOS",
  windows: "Windows",
  linux: "Linux",
  wsl: "WSL",
  web: "the web",
  other: "another system",
} as const;

/** Everything that contradicts, in words. */
export function findConflicts(
  query: IssueDocument,
  candidate: IssueDocument,
  shared: SharedError | undefined,
  stance: Stance | undefined,
): Conflict[] {
  const conflicts: Conflict[] = [];
  const mine = primaryOf(query);
  const theirs = primaryOf(candidate);
  if (shared === undefined && mine !== undefined && theirs !== undefined && mine.medium !== theirs.medium) {
    conflicts.push({ kind: "error", weight: WEIGHTS.error, reason: `different error: ${theirs.label} there` });
  }
  if (mine !== undefined && theirs !== undefined && mine.medium === theirs.medium && isByOtherPath(mine, theirs)) {
    const reason = `different stack: ${theirs.frames.slice(0, 2).join(" ← ")} there`;
    conflicts.push({ kind: "stack", weight: WEIGHTS.stack, reason });
  }
  // A service refuses people on every platform alike.
  const isOfService = shared !== undefined && shared.error.service;
  if (!isOfService && query.os !== null && candidate.os !== null && !isSameSystem(query.os, candidate.os)) {
    const reason = `different platform: ${systemName(candidate.os)} there`;
    conflicts.push({ kind: "platform", weight: WEIGHTS.platform, reason });
  }
  if (isSeries(query, candidate, shared)) {
    conflicts.push({ kind: "series", weight: WEIGHTS.series, reason: "filed by the same person on the same day" });
  }
  if (shared?.role !== "both-primary" && stance !== "same" && (isThin(query) || hasThinTitle(candidate))) {
    conflicts.push({ kind: "thin", weight: WEIGHTS.thin, reason: "a few words say little" });
  }
  return conflicts;
}

/** Both came by a path that can be read, and the two have nothing in common. */
function isByOtherPath(mine: DocumentError, theirs: DocumentError): boolean {
  const isReadable = ({ frames, hasWrittenFrames, service }: DocumentError) =>
    hasWrittenFrames && !service && frames.length >= LEAST_FRAMES;
  return isReadable(mine) && isReadable(theirs) && !mine.frames.some((frame) => theirs.frames.includes(frame));
}

/** "Test" and "Crash" are alike and mean nothing. */
function hasThinTitle({ terms }: IssueDocument): boolean {
  return new Set(terms.title).size < THIN_TITLE;
}

/** Nor does "please fix #10" give anything to compare; an earlier issue that is as short may still be the right one. */
function isThin(query: IssueDocument): boolean {
  return hasThinTitle(query) || !hasWords(query, THIN_TEXT);
}

/** Stops at the first few words: it is asked for every candidate. */
function hasWords({ terms }: IssueDocument, least: number): boolean {
  const seen = new Set<string>();
  for (const words of Object.values(terms)) {
    for (const word of words) {
      if (!/^\d+$/.test(word)) seen.add(word);
      if (seen.size >= least) return true;
    }
  }
  return false;
}

function isSeries(query: IssueDocument, candidate: IssueDocument, shared: SharedError | undefined): boolean {
  if (query.author === null || query.author !== candidate.author || shared?.role === "both-primary") return false;
  if (daysBetween(query.createdMs, candidate.createdMs) > SERIES_DAYS) return false;
  return query.terms.title.join(" ") !== candidate.terms.title.join(" ");
}

/** A person's name of an operating system. */
export function systemName(os: NonNullable<IssueDocument["os"]>): string {
  return SYSTEM_NAMES[os];
}

/** WSL is a Linux on a Windows: it contradicts neither. "other" contradicts nothing. */
function isSameSystem(a: NonNullable<IssueDocument["os"]>, b: NonNullable<IssueDocument["os"]>): boolean {
  if (a === b || a === "other" || b === "other") return true;
  const pair = new Set([a, b]);
  return pair.has("wsl") && (pair.has("linux") || pair.has("windows"));
}

function primaryOf(document: IssueDocument): DocumentError | undefined {
  return document.hasPrimary ? document.errors[0] : undefined;
}
