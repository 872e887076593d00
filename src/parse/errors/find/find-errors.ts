/**
 * Finds errors in text that a person wrote or pasted: in sentences, in logs, in source code, in a title.
 *
 * Prefers to miss an error to taking a sentence for one: what a sentence calls an error is the complaint, not evidence.
 * Which words begin an error is data (`error-openers.ts`); here it is decided where its text ends.
 */
import { findErrorExtent, type ErrorExtent, type Opening } from "./error-extent.ts";
import type { ErrorOpener, Surroundings } from "../openers/error-openers.ts";
import { ERROR_OPENERS, knownMessage, knownWords } from "../openers/error-openers.ts";
import { createWordFinder, type WordFinder } from "../../../prefilter/word-finder.ts";
import { everyMatch } from "../../text/every-match.ts";
import { once } from "../../text/once.ts";
import { isError } from "./is-error.ts";
import { linkCauses } from "./link-causes.ts";
import { plainText } from "./plain-text.ts";
import { readErrorText, readFrameAt, type ErrorParts } from "../error-text/read-error-text.ts";

export { isCheckList } from "./is-error.ts";
export { withoutLogPrefixes } from "./without-log-prefixes.ts";

/** One error within a text. */
export interface FoundError {
  readonly parts: ErrorParts;
  /** True where the text ends before the error does. */
  readonly cut: boolean;
  /** Index of the found error that counts in its stead (its cause, or what it sums up); null for none. */
  readonly root: number | null;
}

/** Characters. */
const SHORT_TEXT = 1_000;
/** Errors per text; a log of thousands says no more than its first hundred. */
const MAX_FOUND = 100;
/** No error is told in fewer characters; a body may hold thousands of fences with less. */
const SHORTEST = 8;

/** The errors that a text quotes, in order, each as often as it occurs. Never throws. */
export function findErrors(raw: string, around: Surroundings): FoundError[] {
  return findBy(FIRST, raw, around);
}

/** What `findErrors` leaves out: messages that are known word for word and need no form of an error. Never throws. */
export function findKnownMessages(raw: string, around: Surroundings): FoundError[] {
  return findBy(last(), raw, around);
}

function findBy(openers: Openers, raw: string, around: Surroundings): FoundError[] {
  if (raw.length < SHORTEST) return [];
  const text = plainText(raw, around);
  return findWith(text, around, openersIn(text, openers, around));
}

function findWith(text: string, around: Surroundings, openers: ReadonlySet<ErrorOpener>): FoundError[] {
  if (openers.size === 0) return [];
  const found: PlacedFind[] = [];
  const all = openings(text, openers).filter((opening) => !isFrame(text, opening));
  let done = 0;
  for (const [index, opening] of all.entries()) {
    if (opening.start < done) continue;
    const extent = findErrorExtent(text, opening, nextStart(text, all, index), around);
    const error = readFound(text, opening, extent, around);
    if (error === undefined) {
      // A run that says nothing would be read again from each of its lines.
      if (opening.opener.extent === "run") done = extent.messageEnd;
      continue;
    }
    found.push({ ...error, opening, end: extent.stackEnd });
    done = extent.stackEnd;
    if (found.length >= MAX_FOUND) break;
  }
  return withRoots(text, found);
}

/** Some print the lines of a stack with the mark of an error: `ORA-06512: at "LID", line 3`. */
function isFrame(text: string, { start, opener }: Opening): boolean {
  if (opener.name === "python-traceback") return false;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const end = text.indexOf("\n", start);
  // A debugger shows the arguments of each call, which may be a message.
  const isNear = start - from < 20 || (text[from] === "#" && /^#\d/.test(text.slice(from, from + 2)));
  return isNear && readFrameAt([text.slice(from, end < 0 ? text.length : end)], 0) !== undefined;
}

interface PlacedFind extends Omit<FoundError, "root"> {
  readonly opening: Opening;
  readonly end: number;
}

function withRoots(text: string, found: readonly PlacedFind[]): FoundError[] {
  const placed = found.map(({ parts, opening, end }) => {
    return { start: opening.start, end, opener: opening.opener.name, message: parts.message };
  });
  const roots = found.length > 1 ? linkCauses(text, placed) : [];
  const stacks = new Map(
    found.flatMap(({ parts, opening }, index) => {
      const root = roots[index];
      return typeof root === "number" && root < index && ENDINGS.has(opening.opener.name) ? [[root, parts.frames]] : [];
    }),
  );
  return found.map(({ parts, cut }, index) => {
    const frames = parts.frames.length > 0 ? parts.frames : (stacks.get(index) ?? parts.frames);
    return { parts: { ...parts, frames }, cut, root: roots[index] ?? null };
  });
}

/** How a program ended that had said why: the stack below is that of what it said. */
const ENDINGS: ReadonlySet<string> = new Set(["signal", "signal-line"]);

/**
 * Where the next error begins on its own. One right behind a colon is the cause within this one, unless its label says
 * that it stands for itself; and what often ends another error's line is a part of it.
 */
function nextStart(text: string, all: readonly Opening[], index: number): number {
  const after = all[index]?.after ?? 0;
  let within = after + 12;
  for (const next of all.slice(index + 1, index + 20)) {
    if (next.start <= after || (next.start <= within && !text.slice(after, next.start).includes("\n"))) continue;
    if (!isWithin(text, all[index]?.opener, next, after)) return next.start;
    within = Math.max(within, next.after);
  }
  return text.length;
}

function isWithin(text: string, first: ErrorOpener | undefined, { start, opener }: Opening, after: number): boolean {
  if (first?.name === "crash-report" && OF_CRASH_REPORT.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start)))
    return true;
  if (/(?:\(in promise\)|\bInternal Server) $/.test(text.slice(Math.max(0, start - 17), start))) return true;
  // gRPC quotes behind its code what the other side said.
  if (
    /(?:[:(] ?|\bdesc = )$/.test(text.slice(Math.max(0, start - 8), start)) &&
    !text.slice(after, start).includes("\n")
  )
    return !text.slice(Math.max(0, start - 9), start).endsWith("[cause]: ");
  if (OF_OPERATION.test(text.slice(Math.max(0, start - MAX_OPERATION), start))) return true;
  if (first?.name === "log-mark" && QUOTED.has(opener) && !text.slice(after, start).includes("\n")) return true;
  const isOther = first !== opener || opener.name === "lower-error";
  return opener.inline === true && isOther && !text.slice(after, start).includes("\n");
}

/** A client of a cloud's names operation, status and request before the class and words of the service. Source: the AWS SDK for Go. */
const OF_OPERATION =
  /\boperation error [^\n]{3,400}(?:RequestID: [\w-]{0,80}, (?:HostID: [^\s,]{0,120}, )?|api error )$/;
const MAX_OPERATION = 600;

/** A logger quotes within its own line. */
const QUOTED: ReadonlySet<ErrorOpener> = new Set(ERROR_OPENERS.filter(({ name }) => name.startsWith("quoted-")));

/** What a crash report says further of its exception. */
const OF_CRASH_REPORT = /^Termination (?:Reason|Signal): /;

/** Openers, which are looked for only where one of their words stands. */
interface Openers {
  readonly findWords: WordFinder;
  readonly behind: (word: string) => readonly ErrorOpener[];
}

function grouped<T>(items: Iterable<readonly [word: string, item: T]>): ReadonlyMap<string, readonly T[]> {
  const byWord = new Map<string, T[]>();
  for (const [word, item] of items) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [item]);
    else known.push(item);
  }
  return byWord;
}

/** Tables for thousands of words take longer to make than a short text takes to be asked for each. */
function lazyFinder(words: readonly string[]): WordFinder {
  let finder: WordFinder | undefined;
  return (text) => {
    if (finder === undefined && text.length < SHORT_TEXT) return new Set(words.filter((word) => text.includes(word)));
    return (finder ??= createWordFinder(words))(text);
  };
}

const BY_WORD = grouped(ERROR_OPENERS.flatMap((opener) => opener.words.map((word) => [word, opener] as const)));
const FIRST: Openers = {
  findWords: lazyFinder([...BY_WORD.keys()]),
  behind: (word) => BY_WORD.get(word) ?? [],
};

/** Made where they are needed first: a report with an error of any other form never needs them. */
const last = once((): Openers => {
  const places = grouped(knownWords().map((word, at) => [word, at] as const));
  return {
    findWords: lazyFinder([...places.keys()]),
    behind: (word) => (places.get(word) ?? []).flatMap((at) => knownMessage(at) ?? []),
  };
});

/** The openers that a text may have. Texts have few of their words, and there are many openers. */
function openersIn(text: string, { findWords, behind }: Openers, around: Surroundings): Set<ErrorOpener> {
  const found = new Set<ErrorOpener>();
  for (const word of findWords(text))
    for (const opener of behind(word))
      if (opener.where.has(around) && opener.besides?.every((each) => text.includes(each)) !== false) found.add(opener);
  return found;
}

function matchesOf(text: string, opener: ErrorOpener): Iterable<RegExpExecArray> {
  const sticky = STICKY.get(opener);
  return sticky === undefined ? everyMatch(text, opener.pattern) : matchesBehind(text, opener.behind ?? [], sticky);
}

/** Of openers that begin behind a fixed mark, the patterns for that one place. */
const STICKY = new Map(
  ERROR_OPENERS.filter(({ behind }) => behind !== undefined).map((opener): [ErrorOpener, RegExp] => {
    const { source, flags } = opener.pattern;
    return [opener, new RegExp(source, flags.replace("g", "y"))];
  }),
);

/** As `everyMatch`, for a pattern that matches no characters and only right behind one of the marks. */
function matchesBehind(text: string, marks: readonly string[], sticky: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at >= 0 && found.length < MAX_FOUND; at = text.indexOf(mark, at + mark.length)) {
      sticky.lastIndex = at + mark.length;
      const match = sticky.exec(text);
      if (match !== null) found.push(match);
    }
  }
  return found;
}

function openings(text: string, openers: ReadonlySet<ErrorOpener>): Opening[] {
  const found: Opening[] = [];
  for (const opener of openers) {
    for (const match of matchesOf(text, opener)) {
      const start = openingStart(text, opener, match.index);
      found.push({ opener, start, after: match.index + match[0].length });
      if (found.length > 20 * MAX_FOUND) break;
    }
  }
  // None gives way to itself.
  if (found.length < 2) return found;
  return strongest(
    text,
    found.sort((a, b) => a.start - b.start || rank(a) - rank(b)),
  );
}

/** Without the weak ones on whose line another begins. */
function strongest(text: string, found: readonly Opening[]): Opening[] {
  let next = text.length;
  const kept: Opening[] = [];
  for (const opening of [...found].reverse()) {
    const end = opening.opener.weak === true ? text.indexOf("\n", opening.start) : -1;
    if (opening.opener.weak !== true) next = opening.start;
    else if (next < (end < 0 ? text.length : end)) continue;
    kept.push(opening);
  }
  return kept.reverse();
}

const RANKS = new Map(ERROR_OPENERS.map((opener, at) => [opener, at]));

function rank({ opener }: Opening): number {
  return RANKS.get(opener) ?? 0;
}

function openingStart(text: string, { classBefore, kindBefore }: ErrorOpener, at: number): number {
  if (classBefore === true) return classStart(text, at);
  return kindBefore === true && text[at - 1] === " " ? kindStart(text, at) : at;
}

/** Where the kind of an error begins that stands in small letters before it, with the name before that. */
function kindStart(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 48), end);
  const kind = KIND_BEFORE.exec(before)?.[0];
  return kind === undefined ? end : end - kind.length;
}

const KIND_BEFORE = new RegExp(
  String.raw`(?<=(?:^|\n)[ \t]{0,8})(?:[a-z][\w./-]{1,24}: )?(?:syntax|parse|parsing|type|runtime|format|protocol|connection|encoding|decoding|checksum` +
    String.raw`|validation|internal|network|database|link|build|compile|config|configuration) $`,
  "",
);

/** Where the dotted name begins whose last word ends at `end`: `java.io.IO|Exception`. */
function classStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 100) {
    // Ruby and C++ put two colons between the names; one alone ends what stands before.
    if (/[\w$.\\]/.test(text[start - 1] ?? "")) start--;
    else if (/\w::/.test(text.slice(Math.max(0, start - 3), start))) start -= 2;
    else break;
  }
  return start;
}

function readFound(
  text: string,
  opening: Opening,
  extent: ErrorExtent,
  around: Surroundings,
): Pick<FoundError, "parts" | "cut"> | undefined {
  const message = text.slice(opening.start, extent.messageEnd);
  const { stackStart, stackEnd } = extent;
  const stack = stackEnd > stackStart ? `\n${text.slice(stackStart, stackEnd)}` : "";
  const parts = readErrorText(plainLines(message) + stack);
  return isError(parts, opening, text, around) ? { parts, cut: extent.cut } : undefined;
}

/** Marks that terminals draw at the edge of a box are no part of a message. */
function plainLines(message: string): string {
  const lines = message.replace(/\n[ \t]{0,40}[│┃⎿|][ \t]{0,4}/g, "\n");
  return (lines.split("`").length % 2 === 0 ? lines.replace(/`$/, "") : lines).replace(/ ?_?\*{2,3}$/, "");
}
