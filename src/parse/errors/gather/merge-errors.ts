/**
 * Counts equal errors instead of repeating them.
 *
 * Equal here means "the same line of the program": class (unless a bundler made it up), status, type, code and the
 * message with numbers and ids removed. What identifies an error *between* reports is the fingerprint's to say.
 */
import type { ErrorEntry, ErrorSource } from "../../../domain/report.ts";
import type { ErrorDraft } from "./error-draft.ts";
import { isMinifiedClass } from "../error-text/read-error-text.ts";

/** A distinct error before it is judged. */
export interface MergedError {
  readonly error: Omit<ErrorEntry, "noise" | "noiseReason">;
  /** Whether the reporter quotes it; see `ErrorDraft`. */
  readonly quoted: boolean;
  /** Index of the merged error that counts in its stead (its cause, or what it sums up); null for none. */
  readonly root: number | null;
}

interface Group {
  /** The first of them, with the names that only a later one gives. */
  first: ErrorDraft;
  /** Message of `first` without what changes from time to time. */
  readonly message: string;
  readonly counts: Map<ErrorSource, number>;
  readonly times: string[];
  frames: ErrorDraft["frames"];
  quoted: boolean;
  /** What counts in their stead: of each that has something. */
  readonly roots: object[];
}

/** A part of a message is taken for the whole if it is at least this long, in characters. */
const MIN_PART = 12;

/**
 * One entry per distinct error, in order of first appearance. The count is that of the place that shows it most often:
 * a quote in the description repeats an occurrence of the block, it adds none.
 */
export function mergeErrors(drafts: readonly ErrorDraft[]): MergedError[] {
  const groups = new Map<string, Group>();
  const places = new Map<object, Group>();
  for (const draft of drafts) if (!mayBePart(draft)) addTo(groups, identity(draft), draft, places);
  for (const draft of drafts)
    if (mayBePart(draft)) addTo(groups, findWhole(draft, groups) ?? identity(draft), draft, places);
  const all = [...groups.values()];
  return all.map((group) => toEntry(group, rootOf(group, all, places)));
}

/** Where a wrapper repeats the words of what it wraps, both are one group: what counts is what that one wraps. */
function rootOf(own: Group, all: readonly Group[], places: ReadonlyMap<object, Group>): number | null {
  const group = own.roots.map((root) => places.get(root)).find((each) => each !== undefined && each !== own);
  return group === undefined ? null : all.indexOf(group);
}

/** Cut entries, and what people copy: a piece of the message, or more than the message. */
function mayBePart(draft: ErrorDraft): boolean {
  return draft.cut || draft.source !== "errors-block";
}

function addTo(groups: Map<string, Group>, key: string, draft: ErrorDraft, places: Map<object, Group>): void {
  const group: Group = groups.get(key) ?? {
    first: draft,
    message: withoutValues(draft.message),
    counts: new Map(),
    times: [],
    frames: draft.frames,
    quoted: false,
    roots: [],
  };
  group.counts.set(draft.source, (group.counts.get(draft.source) ?? 0) + 1);
  if (draft.at !== null) group.times.push(draft.at);
  // A debugger shows where it stopped, and the whole stack when asked.
  if (group.frames.length < 2 && draft.frames.length > group.frames.length) group.frames = draft.frames;
  group.first = withNames(group.first, draft);
  group.quoted ||= draft.quoted;
  if (draft.found?.root) group.roots.push(draft.found.root);
  if (draft.found) places.set(draft.found.self, group);
  groups.set(key, group);
}

/** A logger prints the message alone, and the exception's own text below it names class and code. */
function withNames(first: ErrorDraft, { className, code, message }: ErrorDraft): ErrorDraft {
  if (message !== first.message || (telling(first.className) !== null && first.code !== null)) return first;
  return {
    ...first,
    className: telling(first.className) === null ? (className ?? first.className) : first.className,
    code: first.code ?? code,
  };
}

/** The group that a draft is a part of, or that is a part of it. */
function findWhole(draft: ErrorDraft, groups: ReadonlyMap<string, Group>): string | undefined {
  const own = identity(draft);
  if (groups.has(own)) return own;
  const message = withoutValues(draft.message);
  for (const [key, group] of groups) {
    // What counts in a wrapper's stead is no part of it.
    if (!agrees(draft, group.first) || (draft.found && group.roots.includes(draft.found.self))) continue;
    if (isPart(message, group.message, draft.status !== null)) return key;
    if (draft.source === "title" && beginsAlike(message, group.message)) return key;
  }
  return undefined;
}

/** What both say of kind must be the same; what one leaves out may be anything. */
function agrees(part: ErrorDraft, whole: ErrorDraft): boolean {
  const fits = (a: string | number | null, b: string | number | null): boolean => a === null || b === null || a === b;
  const names = fits(telling(part.className), telling(whole.className));
  if (part.status !== null && whole.status !== part.status) return false;
  return names && fits(part.status, whole.status) && fits(part.apiType, whole.apiType) && fits(part.code, whole.code);
}

function isPart(message: string, whole: string, hasStatus: boolean): boolean {
  if (message === "") return hasStatus;
  if (message === whole) return true;
  if (message.length >= MIN_PART && whole.includes(message)) return true;
  return whole.length >= MIN_PART && message.startsWith(whole);
}

/** A title begins with the message and goes on in words of its own. */
function beginsAlike(title: string, whole: string): boolean {
  let common = 0;
  while (common < whole.length && title[common] === whole[common]) common++;
  return common >= LEAST_BEGINNING && common >= 0.6 * Math.min(title.length, whole.length);
}

const LEAST_BEGINNING = 24;

function identity(draft: ErrorDraft): string {
  return `${kindOf(draft)}\n${withoutValues(draft.message)}`;
}

/** The class without its package, which only some places print; null for one that tells nothing. */
function telling(className: string | null): string | null {
  if (className === null || className === "Error" || isMinifiedClass(className)) return null;
  return /[^.:\\]*$/.exec(className)?.[0] ?? className;
}

function kindOf({ className, status, apiType, code }: ErrorDraft): string {
  return [telling(className) ?? "", status ?? "", apiType ?? "", code ?? ""].join("\n");
}

/** The message without what changes from one time to the next: ids, hashes, quoted paths and numbers. */
function withoutValues(message: string): string {
  return message
    .slice(0, 500)
    .toLowerCase()
    .replace(/(?<![a-z])(?=[a-z_-]{0,40}\d)[\w-]{8,200}/g, "#")
    .replace(/\d+/g, "#")
    .replace(/[\s.…]+$/, "");
}

function toEntry({ first, counts, times, frames, quoted }: Group, root: number | null): MergedError {
  const sorted = [...times].sort();
  const { className, message, status, apiType, code, source, likely } = first;
  const error = {
    className,
    message,
    status,
    apiType,
    code,
    count: Math.max(...counts.values()),
    firstSeen: sorted[0] ?? null,
    lastSeen: sorted.at(-1) ?? null,
    source,
    sources: [...counts.keys()],
    frames,
    ...(likely === undefined ? {} : { likely }),
  };
  return { error, quoted, root };
}
