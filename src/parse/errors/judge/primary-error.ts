/**
 * Picks the error that the reporter complains of. The first error of a block is often not the culprit: what the title
 * and the description speak of counts first, then how grave it is, then how often and how early it came.
 */
import type { ErrorEntry } from "../../../domain/report.ts";
import { isBareStatus, type MergedError } from "../gather/gather-errors.ts";
import { overLines } from "../../../wording/over-lines.ts";
import { tellingWords } from "./telling-words.ts";

/** What the reporter says in words. */
export interface Complaint {
  readonly title: string;
  readonly prose: string;
}

/** A smaller share of common words is chance: it would rank the errors of one compiler run anew. */
const LEAST_SHARE = 0.34;

/** A title sets another error apart: "(not the lock of last year)". */
const NOT_THAT = /\((?:this is )?not (?:the|that|an?|about|related to)\b[^()]{1,80}\)/i;

/** Share of an error's words that have to stand in the complaint for it to be the one complained of. */
const COMPLAINT_SHARE = 0.6;

/** Share of a title's words that have to stand in a message for the title to restate it. */
const RESTATED_SHARE = 0.6;

/**
 * Index of the primary error; null where there is nothing but noise. What wraps a cause or sums up leads to what it is
 * about.
 */
export function findPrimaryError(errors: readonly ErrorEntry[], complaint: Complaint): number | null {
  if (errors.length === 0) return null;
  const title = wordSet(complaint.title.replace(NOT_THAT, " "));
  const prose = wordSet(complaint.prose);
  const ranked = errors
    .map((error, index) => ({ index, error, agreement: agreement(error, complaint, title, prose) }))
    .filter(({ error }) => !error.noise)
    .sort(
      (a, b) =>
        b.agreement - a.agreement ||
        severity(b.error) - severity(a.error) ||
        showsMore(b.error, a.error) ||
        b.error.count - a.error.count ||
        (a.error.firstSeen ?? "9").localeCompare(b.error.firstSeen ?? "9") ||
        a.index - b.index,
    );
  return followRoots(
    printedInFull(
      ranked.map(({ index }) => index),
      errors,
    ),
    errors,
  );
}

/**
 * A title shortens or rephrases what a program printed: the error of the same code or class in the text is the one, or the one that has most of
 * its words.
 */
function printedInFull(ranked: readonly number[], errors: readonly ErrorEntry[]): number | null {
  const [first = null, ...others] = ranked;
  const told = first === null ? undefined : errors[first];
  if (told === undefined) return first;
  const { code, className, message } = told;
  // A code alone is what the reporter calls it.
  if (message !== code && told.sources.some((source) => source !== "title")) return first;
  const own = tellingWords(message);
  const said = message.toLowerCase();
  const isSame = (other: ErrorEntry): boolean =>
    (code !== null && (other.code === code || other.message.includes(`${code}: `))) ||
    (className !== null && className !== "Error" && other.className === className) ||
    (className === null && said.includes(ENDED_BY.exec(other.message)?.[0].toLowerCase() ?? "\n")) ||
    (own.length > 1 && share(own, wordSet(other.message)) >= RESTATED_SHARE);
  return others.find((index) => errors[index] !== undefined && isSame(errors[index])) ?? first;
}

/** What a shell says of how a program ended. */
const ENDED_BY =
  /^(?:bus error|segmentation fault|abort trap|illegal (?:hardware )?instruction|floating point exception)(?=$|[: (])/i;

/** The end of the chain. Equal errors are one entry, so a chain may lead back to itself: each is visited once. */
function followRoots(first: number | null, errors: readonly ErrorEntry[]): number | null {
  const seen = new Set<number>();
  let index = first;
  while (index !== null && !seen.has(index)) {
    seen.add(index);
    const next = errors[index]?.root;
    if (next === undefined || errors[next]?.noise !== false) break;
    index = next;
  }
  return index;
}

/** Whether title or description are about this very error: quoted there, or most of its words stand in the title. */
export function isComplainedOf(merged: MergedError, complaint: Complaint): boolean {
  if (merged.quoted) return true;
  return share(tellingWords(merged.error.message), wordSet(complaint.title)) >= COMPLAINT_SHARE;
}

/**
 * Whether the reporter speaks of the error at all: quotes it, names its class, status or code, or uses most of its words.
 * Wider than `isComplainedOf`: what no rule knows as noise needs little to be a complaint.
 */
export function isSpokenOf(error: ErrorEntry, complaint: Complaint): boolean {
  if (error.quoted === true || error.sources.includes("title")) return true;
  const title = wordSet(complaint.title);
  const prose = wordSet(complaint.prose);
  const own = tellingWords(error.message);
  if (share(own, title) >= COMPLAINT_SHARE || share(own, prose) >= COMPLAINT_SHARE) return true;
  const names = [error.code, error.status, error.className === "Error" ? null : error.className];
  return names.some((name) => name !== null && named(String(name).toLowerCase(), title, prose) > 0);
}

/** 0 for none; grows with quotes, status, type, class, code and shared words. In steps, so that chance decides little. */
function agreement(
  error: ErrorEntry,
  complaint: Complaint,
  title: ReadonlySet<string>,
  prose: ReadonlySet<string>,
): number {
  // The head of a panic whose message stands elsewhere: the place alone is nobody's complaint.
  if (error.message === "" || saysNothing(error)) return 0;
  // What a logger writes behind the message as pairs are values: a request's path, a method.
  const own = tellingWords(error.message.replace(PAIR, ""));
  let points = 0;
  if (error.sources.includes("title")) points += 4;
  if (error.sources.includes("description")) points += 3;
  if (error.sources.includes("form-field")) points += 2;
  points += 3 * telling(share(own, title)) + 2 * telling(share(own, prose));
  if (error.status !== null) points += named(String(error.status), title, prose);
  if (error.code !== null) points += named(error.code.toLowerCase(), title, prose);
  if (error.className !== null && error.className !== "Error")
    points += named(error.className.toLowerCase(), title, prose);
  if (error.apiType !== null) points += share(tellingWords(error.apiType.replaceAll("_", " ")), title);
  return Math.round(points * 2) / 2;
}

/**
 * What a window says of any failure ("The editor met an unexpected error."), or a tool of what it ran ("Command failed with exit
 * code 1."): the reporter quotes it, and means the error that the program printed, if it printed one.
 */
function saysNothing(error: ErrorEntry): boolean {
  const { className, status, code, message } = error;
  if (isBareStatus(error) || PAGE.test(message)) return true;
  if (
    className === null &&
    code === null &&
    error.frames.length === 0 &&
    (ANSWERED.test(message) || BODY.test(message))
  )
    return true;
  if ((className !== null && className !== "Error") || status !== null || message.length >= 120) return false;
  return BARE_EXIT.test(message) || (code === null && ANY_FAILURE.test(message));
}

/** What a server's page says of whatever went wrong. Sources: Spring, Apache, Nextcloud. */
const PAGE =
  /^There was an unexpected error \(type=|^(?:Internal Server Error\b[ .:-]{0,4})?The server (?:was unable to complete|encountered an internal error)/i;
/** What a client says of an answer that only gives a server's status. */
const ANSWERED = overLines("i")`
  ^[^\n]{0,60}\b50[0234]\b(?: \(?(?:internal server error|bad gateway|service unavailable|gateway time-?out)\)?)?[)\]"'.]{0,3}$
`;
/** An answer in which no words were found: its members only say what it is about. */
const BODY = /^\{"\w/;
const BARE_EXIT = /^(?:(?:compilation|build) (?:error|failed): )?exit (?:status|code) -?\d{1,5}\.?$/i;
const ANY_FAILURE = overLines("i")`
    ^failed building wheel for |^(?:cabal: )?failed to build (?:on )?\S+\.?$|^failed to compile \S|
    ^failed to install \S+$|^some packages failed to install:?$|^could not (?:build wheels for|compile) |^command errored out with exit status |^bad return status for module build\b|
    ^\S+\.service: (?:start request repeated too quickly|main process exited|failed with result)\b|^failed to start \S+\.(?:service|socket|mount|target)\b|
    ^(?:\S+ ){0,4}failed to build\.?$|^build (?:failed|failure|error)\b[^:]{0,40}$|
    ^(?:the )?(?:command|process|script|build|task|job|subprocess)(?: \S+){0,6} (?:failed|exited|completed|returned|finished)(?: with| non-zero)?
      (?: (?:non-zero )?(?:an? )?(?:exit|return)?[ -]?(?:code|status|error)s?)?(?: of)?:? ?-?\d{0,5}\.?$|
    \b(?:an?|some) (?:(?:unexpected|unknown|internal|unhandled|fatal|critical|generic|javascript) )*(?:server |application )?(?:error|exception|problem)\b
      (?: has| was)? ?(?:occurred|happened|encountered|while|during|in this|[.!]?$)|
    \bencountered an? (?:(?:unexpected|unknown|internal|fatal) )*(?:error|problem)\b|\bsomething (?:went|has gone) wrong\b
  `;

/** Of two lines that tell how a process ended, the one with a stack. Positive where it is the first. */
function showsMore(a: ErrorEntry, b: ErrorEntry): number {
  if (!ENDING.test(a.message) || !ENDING.test(b.message)) return 0;
  return Number(a.frames.length > 0) - Number(b.frames.length > 0);
}

const ENDING = /segmentation fault|\bsignal\b|\bSIG[A-Z]{2,6}\b|\bEXC_|core dumped/i;

const PAIR = /(?<=\S )\b[a-z_.]{2,40}=\S{1,200}/g;

function telling(shared: number): number {
  return shared < LEAST_SHARE ? 0 : shared;
}

function named(word: string, title: ReadonlySet<string>, prose: ReadonlySet<string>): number {
  if (title.has(word)) return 2;
  return prose.has(word) ? 1 : 0;
}

/** What a line's own level says of it. */
const WARNED = /^[[(<]?(?:WARN(?:ING)?|warn(?:ing)?|W)[\])>]?(?::| )[ \t]{0,8}(?=\S)/;

/** 0 to 4: what ends the program, what a service refuses, what has a name, anything else. */
function severity(error: ErrorEntry): number {
  // What Rust prints when a program, often the compiler itself, gives up on purpose after the error that counts.
  if (/^explicit (?:failure|panic)$/.test(error.message)) return 1;
  if ((error.className !== null && error.className.endsWith("Warning")) || WARNED.test(error.message)) return 0;
  if (saysNothing(error)) return 0;
  const text = `${error.className ?? ""} ${error.message} ${error.code ?? ""}`;
  if (
    /\bpanic|segmentation fault|out of memory|heap limit|SIGSEGV|SIGABRT|internal compiler error|Assertion|\bcheck failed/i.test(
      text,
    )
  )
    return 4;
  if (error.status !== null) return 3;
  if (error.className !== null && /^(?:Type|Reference|Range|Syntax)Error$|Exception$/.test(error.className)) return 2;
  if (error.code !== null || (error.className !== null && error.className !== "Error")) return 2;
  return error.message === "" ? 0 : 1;
}

function share(telling: readonly string[], others: ReadonlySet<string>): number {
  if (telling.length === 0) return 0;
  return telling.filter((word) => others.has(word)).length / telling.length;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu));
}
