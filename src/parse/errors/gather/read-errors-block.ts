/**
 * Reads the Errors block of a bug command: a JSON array of `{error, timestamp}`, in whatever state it arrived.
 * Every complete entry is kept, and what is left of the one that was cut.
 *
 * Does not find the block (`collect-errors.ts`) and does not read logs (`find-errors.ts`).
 */
import type { Problem } from "../../../domain/report.ts";
import type { ErrorDraft } from "./error-draft.ts";
import { readErrorText } from "../error-text/read-error-text.ts";
import { isJsonObject, member, readJson, type JsonRead, type JsonValue } from "../../text/tolerant-json.ts";

/** The entries of one block, in its order. */
export interface ErrorsBlock {
  readonly drafts: readonly ErrorDraft[];
  readonly problems: readonly Problem[];
}

/** Entries read at most; a block has to fit into an issue. */
const MAX_ENTRIES = 2_000;
const NEXT_ENTRY = /\{\s{0,20}"(?:error|timestamp)"\s{0,20}:/g;
/** A cut entry with fewer characters says nothing: `E` may become anything. */
const MIN_CUT_MESSAGE = 4;

/** Whether a text looks like such an array: `[]`, `[{"error":…`, also with its quotes escaped once more. */
export function isErrorsArray(text: string): boolean {
  if (
    /^\s{0,20}\{\s{0,20}"timestamp"\s{0,5}:\s{0,5}(?:"[^"\n]{0,60}"|\d{1,20})\s{0,5},\s{0,12}"(?!error")/.test(
      text.slice(0, 200),
    )
  )
    return false;
  if (/^\s{0,20}\{\s{0,20}"error"\s{0,5}:\s{0,5}[{[]/.test(text.slice(0, 200))) return false;
  return /^\s{0,20}(?=[[{])\[?\s{0,20}(?:\]\s{0,20}$|\{\s{0,20}\\?"(?:error|timestamp)\\?"\s{0,5}:)/.test(
    text.slice(0, 200),
  );
}

/** The entries of the block, and what was wrong with it. `cutNote` says that the sender itself noted a cut. */
export function readErrorsBlock(text: string, cutNote: boolean): ErrorsBlock {
  const json = asArray(unescapeWhole(text));
  const { items, state, lost } = readEntries(json);
  const drafts = items.flatMap((item, index) => readEntry(item, state === "cut" && index === items.length - 1));
  const unreadable = lost + items.filter((item) => entryText(item) === undefined).length;
  return { drafts, problems: blockProblems(state === "cut" || cutNote, unreadable) };
}

function blockProblems(cut: boolean, unreadable: number): Problem[] {
  const problems: Problem[] = [];
  if (cut) problems.push({ kind: "errors-truncated", detail: "The Errors block was cut off before its end." });
  if (unreadable > 0) {
    const detail = `${unreadable} ${unreadable === 1 ? "entry" : "entries"} of the Errors block could not be read.`;
    problems.push({ kind: "errors-unreadable-entry", detail });
  }
  return problems;
}

/** The whole block may have been serialised twice: `[{\"error\":\"…\"}]`. */
function unescapeWhole(text: string): string {
  if (!/^\s{0,20}\[\s{0,20}\{\s{0,20}\\"/.test(text.slice(0, 100))) return text;
  return text.replace(/\\(["\\])/g, "$1");
}

/** Entries without the brackets around them, one after another or one a line. */
function asArray(text: string): string {
  return text.trimStart().startsWith("{") ? `[${text}]` : text;
}

interface Entries {
  readonly items: readonly JsonValue[];
  readonly state: JsonRead["state"];
  /** Places where reading had to be taken up again. */
  readonly lost: number;
}

/** The array's items. After damage in the middle, reading goes on at the next thing that looks like an entry. */
function readEntries(text: string): Entries {
  let read = readJson(text, Math.max(0, text.indexOf("[")));
  const items = Array.isArray(read.value) ? readonlyItems(read.value).slice(0, MAX_ENTRIES) : [];
  let lost = 0;
  while (read.state === "broken" && items.length < MAX_ENTRIES) {
    lost++;
    NEXT_ENTRY.lastIndex = read.end;
    for (let next = NEXT_ENTRY.exec(text); next; next = NEXT_ENTRY.exec(text)) {
      read = readJson(text, next.index);
      if (read.value !== undefined) items.push(read.value);
      if (read.state !== "complete" || items.length >= MAX_ENTRIES) break;
      NEXT_ENTRY.lastIndex = read.end;
    }
    if (NEXT_ENTRY.lastIndex === 0) break;
  }
  return { items, state: read.state, lost };
}

/** `Array.isArray` loses the element's type of a readonly array. */
function readonlyItems(value: readonly JsonValue[]): JsonValue[] {
  return [...value];
}

function readEntry(item: JsonValue, last: boolean): ErrorDraft[] {
  const text = entryText(item);
  if (text === undefined) return [];
  const at = readTime(member(item, "timestamp"));
  const cut = last && !(isJsonObject(item) && [...item.keys()].at(-1) === "timestamp");
  const parts = readErrorText(text);
  if (cut && parts.message.length < MIN_CUT_MESSAGE && parts.frames.length === 0) return [];
  return [{ ...parts, source: "errors-block", at, quoted: false, cut }];
}

/** The error's text: a string as such, an object as the JSON body that it is. */
function entryText(item: JsonValue): string | undefined {
  if (typeof item === "string") return item;
  const error = member(item, "error") ?? member(item, "message") ?? member(item, "stack");
  if (typeof error === "string") return error;
  if (!isJsonObject(error)) return undefined;
  const stack = error.get("stack") ?? error.get("message");
  return typeof stack === "string" ? stack : undefined;
}

/** ISO 8601 in UTC of a timestamp in text or epoch milliseconds; null for anything else. */
function readTime(value: JsonValue | undefined): string | null {
  const date =
    typeof value === "number" || (typeof value === "string" && /^\d{4}-\d\d-\d\d[T ]/.test(value))
      ? new Date(value)
      : null;
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
