/** What speaks against two reports being the same, in spite of whatever they share. */
import type { DocumentError, IssueDocument } from "./document.ts";
import type { SharedError } from "./shared-error.ts";
import { daysBetween } from "./timeline.ts";

export interface Conflict {
  readonly kind: "platform" | "error" | "series" | "thin";
  /** Log-odds, negative. */
  readonly weight: number;
  /** For a person: "different platform: Windows there". */
  readonly reason: string;
}

/**
 * Log-odds, set by hand: of real duplicates a good part differs in platform, far fewer in the error complained of. What
 * one person files in a row looks alike and is mostly a series ("part 2"), unless the title is word for word the same.
 */
const WEIGHTS = { platform: -0.7, error: -2, series: -2, thin: -5 } as const;
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
): Conflict[] {
  const conflicts: Conflict[] = [];
  const mine = primaryOf(query);
  const theirs = primaryOf(candidate);
  if (shared === undefined && mine !== undefined && theirs !== undefined && mine.medium !== theirs.medium) {
    conflicts.push({ kind: "error", weight: WEIGHTS.error, reason: `different error: ${theirs.label} there` });
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
  if (shared?.role !== "both-primary" && (isThin(query) || isThin(candidate))) {
    conflicts.push({ kind: "thin", weight: WEIGHTS.thin, reason: "a title of one word says little" });
  }
  return conflicts;
}

/** "Test" and "Crash" are alike and mean nothing. */
function isThin(document: IssueDocument): boolean {
  return new Set(document.terms.title).size < 2;
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
