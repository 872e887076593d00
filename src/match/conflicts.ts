/** What speaks against two reports being the same, in spite of whatever they share. */
import type { Reason } from "../domain/reason.ts";
import type { Doubt } from "./decision-features.ts";
import type { DocumentError, IndexedIssue, IssueDocument } from "./document.ts";
import type { Stance } from "./mention.ts";
import type { SharedError } from "./shared-error.ts";
import { daysBetween } from "./timeline.ts";
import type { IssueIndex } from "./issue-index.ts";
import { findOtherNumber, titleNumbers } from "./title-numbers.ts";
import { findOtherPrefix, titlePrefix } from "./title-prefix.ts";
import { tokenize } from "./tokenize.ts";

export interface Conflict {
  readonly kind: Exclude<Doubt, "saidDifferent">;
  /** "different platform: Windows there". */
  readonly reason: Reason;
}

/** What of a query is compared with every candidate, read once. */
export interface AskedIssue {
  readonly query: IssueDocument;
  /** Of its title. */
  readonly numbers: readonly string[];
  readonly prefix: string | undefined;
  /** The title's different words, numbers aside; and without those of its prefix. */
  readonly words: ReadonlySet<string>;
  readonly wordsBehindPrefix: ReadonlySet<string>;
  /** Whether it gives anything to compare at all. */
  readonly isThin: boolean;
}

export function toAskedIssue(query: IssueDocument, index: IssueIndex): AskedIssue {
  const prefix = titlePrefix(query.title);
  return {
    query,
    numbers: titleNumbers(query.title),
    prefix,
    words: wordsOf(query.terms.title),
    wordsBehindPrefix: wordsOf(query.terms.title, prefix),
    isThin: isThin(query, index),
  };
}

/** What is known of the pair besides. */
export interface ConflictContext {
  readonly stance: Stance | undefined;
  /** Whether the two agree in more than the words of their errors. */
  readonly isAlike: boolean;
}

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
  other: "another system",
  ios: "iOS",
  android: "Android",
  freebsd: "FreeBSD",
  openbsd: "OpenBSD",
  netbsd: "NetBSD",
  solaris: "Solaris",
  chromeos: "ChromeOS",
} as const;

/**
 * Everything that contradicts, in words; what each weighs, the decision knows. Of real duplicates a good part differs in
 * platform, and in the error that is read as the one complained of. What one person files in a row looks alike and is
 * mostly a series ("part 2"), unless the title is word for word the same; and of titles that differ in one word or number
 * that is the point. One kind of error by two paths ("cannot read properties of null") is two bugs, however alike the
 * titles are.
 */
export function findConflicts(
  asked: AskedIssue,
  candidate: IndexedIssue,
  shared: SharedError | undefined,
  { stance, isAlike }: ConflictContext,
): Conflict[] {
  const { query } = asked;
  const conflicts: Conflict[] = [];
  const theirTitle = tokenize(candidate.title, TITLE_TERMS);
  // An error that only tells the family of a failure answers none of the doubts that another one would.
  const isSameError = shared?.role === "both-primary" && !shared.isFamily;
  const mine = primaryOf(query);
  const theirs = primaryOf(candidate);
  if (shared === undefined && mine !== undefined && theirs !== undefined && mine.medium !== theirs.medium) {
    conflicts.push({ kind: "error", reason: { kind: "otherError", values: { error: theirs.label } } });
    const test = findSameTest(query.title, candidate.title);
    if (test !== undefined) {
      conflicts.push({ kind: "family", reason: { kind: "otherFailureOfTest", values: { test } } });
    }
  }
  if (mine !== undefined && theirs !== undefined && mine.medium === theirs.medium && isByOtherPath(mine, theirs)) {
    const frames = theirs.frames.slice(0, 2).join(" ← ");
    conflicts.push({ kind: "stack", reason: { kind: "otherStack", values: { frames } } });
  }
  // A service refuses people on every platform alike, where that is what both speak of.
  const isOfService = shared !== undefined && shared.error.service && shared.quoted > 0;
  if (!isOfService && query.os !== null && candidate.os !== null && !isSameSystem(query.os, candidate.os)) {
    conflicts.push({ kind: "platform", reason: otherPlatform(candidate.os) });
  }
  if (!isSameError && isSeries(query, candidate, theirTitle)) {
    conflicts.push({ kind: "series", reason: { kind: "sameSeries", values: {} } });
  }
  const numbers =
    asked.numbers.length === 0 ? undefined : findOtherNumber(asked.numbers, titleNumbers(candidate.title));
  if (!isSameError && numbers !== undefined && isSameTitle(asked.words, wordsOf(theirTitle))) {
    conflicts.push({ kind: "numbers", reason: { kind: "otherNumbers", values: numbers } });
  }
  // One error in two parts is two tasks: a service or a library that both use fails in each.
  const prefix = asked.prefix === undefined ? undefined : findOtherPrefix(asked.prefix, titlePrefix(candidate.title));
  if (prefix !== undefined && isSameTitle(asked.wordsBehindPrefix, wordsOf(theirTitle, prefix.theirs))) {
    const { mine: part, theirs: otherPart } = prefix;
    conflicts.push({ kind: "component", reason: { kind: "otherParts", values: { mine: part, theirs: otherPart } } });
  }
  const swapped = findSwappedWord(query.terms.title, theirTitle);
  if (!isSameError && swapped !== undefined) {
    conflicts.push({ kind: "template", reason: { kind: "otherWord", values: swapped } });
  }
  const isSaid = shared?.role === "both-primary" && (isAlike || !shared.isFamily);
  if (!isSaid && stance !== "same" && (asked.isThin || hasThinTitle(theirTitle))) {
    conflicts.push({ kind: "thin", reason: { kind: "fewWords", values: {} } });
  }
  if (shared !== undefined && isOnlyFamily(shared) && !isAlike) {
    conflicts.push({ kind: "family", reason: { kind: "manyCauses", values: {} } });
  }
  return conflicts;
}

/** A test as its framework names it: Go's and JUnit's `TestLid`, `testLid`, Python's and Rust's `test_lid`. */
const TEST_NAME = /\b[Tt]est(?:[A-Z]|_[a-z])\w{1,80}/;

/** The test that both titles name: that it fails is what its name says, and not why. */
function findSameTest(mine: string, theirs: string): string | undefined {
  const [test] = TEST_NAME.exec(mine) ?? [];
  return test !== undefined && test === TEST_NAME.exec(theirs)?.[0] ? test : undefined;
}

/** Both complain of an error that has many causes, and their stacks do not make it one. */
function isOnlyFamily({ role, isFamily, sharedFrames }: SharedError): boolean {
  return isFamily && role === "both-primary" && sharedFrames < LEAST_FRAMES;
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

/**
 * Nor does "please fix #10" give anything to compare, nor a form that nobody has filled in: a short title over words that
 * stand in very many issues. An earlier issue that is as short may still be the right one.
 */
function isThin(query: IssueDocument, index: IssueIndex): boolean {
  const title = new Set(query.terms.title).size;
  if (title < THIN_TITLE || !hasWords(query, THIN_TEXT)) return true;
  return title < SHORT_TITLE && !hasTellingWords(query, index);
}

/** Titles of fewer words do not stand by themselves. */
const SHORT_TITLE = 5;
/** So many words that at most this many issues hold (and this share of all) are something that was said. */
const TELLING_WORDS = 2;
const TELLING_HOLDERS = 20;
const TELLING_SHARE = 0.002;

function hasTellingWords({ terms }: IssueDocument, index: IssueIndex): boolean {
  const most = Math.max(TELLING_HOLDERS, TELLING_SHARE * index.size);
  const seen = new Set<string>();
  for (const words of Object.values(terms)) {
    for (const word of words) {
      if (!seen.has(word) && index.documentFrequency(word) <= most) seen.add(word);
      if (seen.size >= TELLING_WORDS) return true;
    }
  }
  return false;
}

/** Share of the different words of either title, numbers (or prefixes) aside, that the other has. */
const SAME_BUT_NUMBERS = 0.7;

function isSameTitle(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of mine) if (theirs.has(word)) common += 1;
  return common >= SAME_BUT_NUMBERS * Math.max(mine.size, theirs.size);
}

/** The different words of a title, numbers aside, without those of its prefix where that is given. */
function wordsOf(title: readonly string[], prefix = ""): Set<string> {
  const out = prefix === "" ? NONE : tokenize(prefix, TITLE_TERMS);
  const words = new Set<string>();
  for (const term of title) if (!/^\d/.test(term) && !out.includes(term)) words.add(term);
  return words;
}

const NONE: readonly string[] = [];

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

function isSeries(query: IssueDocument, candidate: IndexedIssue, theirTitle: readonly string[]): boolean {
  if (query.author === null || query.author !== candidate.author) return false;
  if (daysBetween(query.createdMs, candidate.createdMs) > SERIES_DAYS) return false;
  return query.terms.title.join(" ") !== theirTitle.join(" ");
}

function otherPlatform(os: NonNullable<IssueDocument["os"]>): Reason {
  if (os === "web") return { kind: "otherPlatformWeb", values: {} };
  return { kind: "otherPlatform", values: { system: systemName(os) } };
}

/** A person's name of an operating system; the web has reasons of its own. */
export function systemName(os: Exclude<IssueDocument["os"], null | "web">): string {
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
