/** What speaks against two reports being the same, in spite of whatever they share. */
import type { DocumentError, IndexedIssue, IssueDocument } from "./document.ts";
import type { Stance } from "./mention.ts";
import type { SharedError } from "./shared-error.ts";
import { daysBetween } from "./timeline.ts";
import { tokenize } from "./tokenize.ts";

export interface Conflict {
  readonly kind: "platform" | "error" | "stack" | "series" | "template" | "thin";
  /** Log-odds, negative. */
  readonly weight: number;
  /** For a person: "different platform: Windows there". */
  readonly reason: string;
}

/**
 * Log-odds, set by hand: of real duplicates a good part differs in platform, and in the error that is read as the one
 * complained of. What one person files in a row looks alike and is mostly a series ("part 2"), unless the title is word
 * for word the same; and of titles that differ in one word that word is the point. One kind of
 * error by two paths ("cannot read properties of null") is two bugs, however alike the titles are.
 */
const WEIGHTS = { platform: -0.7, error: -0.5, stack: -8, series: -2, template: -2, thin: -7 } as const;
/** Fewer different words than these in the title, or in all of it, say nothing that could be compared. */
const THIN_TITLE = 2;
const THIN_TEXT = 4;
/** Fewer readable frames on either side are no path. */
const LEAST_FRAMES = 2;
const SERIES_DAYS = 1;
const TITLE_TERMS = 100;

const SYSTEM_NAMES = {
  macos: "macOS",
  windows: "Windows",
  linux: "Linux",
  wsl: "WSL",
  web: "the web",
  other: "another system",
  ios: "iOS",
  android: "Android",
  freebsd: "FreeBSD",
  openbsd: "OpenBSD",
  netbsd: "NetBSD",
  solaris: "Solaris",
  chromeos: "ChromeOS",
} as const;

/** Everything that contradicts, in words. */
export function findConflicts(
  query: IssueDocument,
  candidate: IndexedIssue,
  shared: SharedError | undefined,
  stance: Stance | undefined,
): Conflict[] {
  const conflicts: Conflict[] = [];
  const theirTitle = tokenize(candidate.title, TITLE_TERMS);
  const mine = primaryOf(query);
  const theirs = primaryOf(candidate);
  if (shared === undefined && mine !== undefined && theirs !== undefined && mine.medium !== theirs.medium) {
    conflicts.push({ kind: "error", weight: WEIGHTS.error, reason: `different error: ${theirs.label} there` });
  }
  if (mine !== undefined && theirs !== undefined && mine.medium === theirs.medium && isByOtherPath(mine, theirs)) {
    const reason = `different stack: ${theirs.frames.slice(0, 2).join(" ← ")} there`;
    conflicts.push({ kind: "stack", weight: WEIGHTS.stack, reason });
  }
  // A service refuses people on every platform alike, where that is what both speak of.
  const isOfService = shared !== undefined && shared.error.service && shared.quoted > 0;
  if (!isOfService && query.os !== null && candidate.os !== null && !isSameSystem(query.os, candidate.os)) {
    const reason = `different platform: ${systemName(candidate.os)} there`;
    conflicts.push({ kind: "platform", weight: WEIGHTS.platform, reason });
  }
  if (isSeries(query, candidate, theirTitle, shared)) {
    conflicts.push({ kind: "series", weight: WEIGHTS.series, reason: "filed by the same person on the same day" });
  }
  const swapped = findSwappedWord(query.terms.title, theirTitle);
  if (shared?.role !== "both-primary" && swapped !== undefined) {
    const reason = `one word of the title differs: “${swapped.mine}” here, “${swapped.theirs}” there`;
    conflicts.push({ kind: "template", weight: WEIGHTS.template, reason });
  }
  if (shared?.role !== "both-primary" && stance !== "same" && (isThin(query) || hasThinTitle(theirTitle))) {
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

/**
 * The one word in which two titles differ, where all others are the same in the same places: "document the lamp module"
 * and "document the wick module" are two tasks of one template, and the odd word is what each is about.
 */
function findSwappedWord(mine: readonly string[], theirs: readonly string[]) {
  if (mine.length !== theirs.length || mine.length <= LEAST_TEMPLATE) return undefined;
  const odd = mine.flatMap((term, at) => (term === theirs[at] ? [] : [{ mine: term, theirs: theirs[at] ?? "" }]));
  return odd.length === 1 ? odd[0] : undefined;
}

/** Words that a template has at least, the odd one aside. */
const LEAST_TEMPLATE = 3;

/** "Test" and "Crash" are alike and mean nothing. */
function hasThinTitle(title: readonly string[]): boolean {
  return new Set(title).size < THIN_TITLE;
}

/** Nor does "please fix #10" give anything to compare; an earlier issue that is as short may still be the right one. */
function isThin(query: IssueDocument): boolean {
  return hasThinTitle(query.terms.title) || !hasWords(query, THIN_TEXT);
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

function isSeries(
  query: IssueDocument,
  candidate: IndexedIssue,
  theirTitle: readonly string[],
  shared: SharedError | undefined,
): boolean {
  if (query.author === null || query.author !== candidate.author || shared?.role === "both-primary") return false;
  if (daysBetween(query.createdMs, candidate.createdMs) > SERIES_DAYS) return false;
  return query.terms.title.join(" ") !== theirTitle.join(" ");
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

function primaryOf(document: IndexedIssue): DocumentError | undefined {
  return document.hasPrimary ? document.errors[0] : undefined;
}
