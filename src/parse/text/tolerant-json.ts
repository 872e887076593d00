/**
 * Reads JSON as people and terminals leave it: cut off anywhere, wrapped over lines, with trailing commas, raw line
 * breaks in strings, single quotes or bare keys. Keeps whatever came before the damage.
 *
 * Deliberately no validator: it never says *what* is wrong, only whether the text ended early (`cut`) or went on with
 * something that is no JSON (`broken`). Linear: every character is looked at once. Nesting beyond 100 counts as broken.
 */

/** An object of JSON; a map, so that no key can reach a prototype. */
export type JsonObject = ReadonlyMap<string, JsonValue>;
/** Any value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** What was read, and how it ended. */
export interface JsonRead {
  /** What could be read; undefined where not even a first value stands there. */
  readonly value: JsonValue | undefined;
  /** Offset behind what was read. */
  readonly end: number;
  readonly state: "complete" | "cut" | "broken";
}

interface Cursor {
  readonly text: string;
  readonly limit: number;
  at: number;
  state: "complete" | "cut" | "broken";
}

const MAX_DEPTH = 100;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]{0,100}/y;
const WORDS = new Map<string, JsonValue>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", null],
  ["None", null],
  ["True", true],
  ["False", false],
]);
const ESCAPES = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);

/** The value that starts at `start` (white space allowed before it), read up to `limit`. Never throws. */
export function readJson(text: string, start = 0, limit = text.length): JsonRead {
  const cursor: Cursor = { text, limit, at: start, state: "complete" };
  const value = readValue(cursor, 0);
  return { value, end: cursor.at, state: cursor.state };
}

/** The member of an object, or undefined for any other value. */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) ? value.get(key) : undefined;
}

/** Whether a value is an object of JSON. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}

function readValue(cursor: Cursor, depth: number): JsonValue | undefined {
  const char = peek(cursor);
  if (depth > MAX_DEPTH) return stop(cursor);
  if (char === "{") return readObject(cursor, depth);
  if (char === "[") return readArray(cursor, depth);
  if (char === '"' || char === "'") return readString(cursor, char);
  return readPlain(cursor);
}

function readObject(cursor: Cursor, depth: number): JsonObject {
  const members = new Map<string, JsonValue>();
  cursor.at++;
  while (cursor.state === "complete") {
    const char = peek(cursor);
    if (char === "}") {
      cursor.at++;
      break;
    }
    if (char === ",") {
      cursor.at++;
      continue;
    }
    const key = readKey(cursor, char);
    if (key === undefined || peek(cursor) !== ":") {
      stop(cursor);
      break;
    }
    cursor.at++;
    const value = readValue(cursor, depth + 1);
    if (value !== undefined) members.set(key, value);
  }
  return members;
}

function readArray(cursor: Cursor, depth: number): JsonValue[] {
  const items: JsonValue[] = [];
  cursor.at++;
  while (cursor.state === "complete") {
    const char = peek(cursor);
    if (char === "]") {
      cursor.at++;
      break;
    }
    if (char === ",") {
      cursor.at++;
      continue;
    }
    const item = readValue(cursor, depth + 1);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** A key never holds a line break of its own: what a terminal put into it goes, with the indentation behind it. */
function readKey(cursor: Cursor, char: string): string | undefined {
  if (char === '"' || char === "'") {
    const key = unwrapped(readString(cursor, char));
    return cursor.state === "complete" ? key : undefined;
  }
  return readWord(cursor);
}

function unwrapped(key: string): string {
  if (!key.includes("\n")) return key;
  return key
    .split("\n")
    .map((part) => part.trim())
    .join("");
}

function readWord(cursor: Cursor): string | undefined {
  WORD.lastIndex = cursor.at;
  const word = WORD.exec(cursor.text)?.[0];
  if (word !== undefined) cursor.at += word.length;
  return word;
}

function readPlain(cursor: Cursor): JsonValue | undefined {
  NUMBER.lastIndex = cursor.at;
  const digits = NUMBER.exec(cursor.text)?.[0];
  if (digits !== undefined) {
    cursor.at += digits.length;
    return Number(digits);
  }
  const start = cursor.at;
  const word = readWord(cursor);
  if (word === undefined) return stop(cursor);
  const value = WORDS.get(word);
  if (value !== undefined) return value;
  cursor.at = start;
  return stop(cursor);
}

/** The string's content; up to the end of the text where its closing quote is missing. */
function readString(cursor: Cursor, quote: string): string {
  const { text, limit } = cursor;
  let result = "";
  let from = ++cursor.at;
  for (;;) {
    const char = cursor.at < limit ? text[cursor.at] : undefined;
    if (char === undefined) {
      cursor.state = "cut";
      return result + text.slice(from, cursor.at);
    }
    if (char === "\\") {
      result += text.slice(from, cursor.at) + readEscape(cursor);
      from = cursor.at;
    } else if (char === quote) {
      return result + text.slice(from, cursor.at++);
    } else cursor.at++;
  }
}

/** An escape that was cut off gives nothing; of an unknown one before a letter the stroke was not escaped itself, as in a namespace or a path. */
function readEscape(cursor: Cursor): string {
  const { text, limit } = cursor;
  const char = text[cursor.at + 1];
  if (char === undefined || cursor.at + 1 >= limit) {
    cursor.at = limit;
    return "";
  }
  if (char === "u") {
    const hex = text.slice(cursor.at + 2, Math.min(cursor.at + 6, limit));
    if (/^[\da-f]{4}$/i.test(hex)) {
      cursor.at += 6;
      return String.fromCharCode(parseInt(hex, 16));
    }
    if (cursor.at + 2 + hex.length >= limit) {
      cursor.at = limit;
      return "";
    }
  }
  cursor.at += 2;
  return ESCAPES.get(char) ?? (/[A-Z]/.test(char) ? `\\${char}` : char);
}

function peek(cursor: Cursor): string {
  while (cursor.at < cursor.limit && isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at++;
  return cursor.at < cursor.limit ? (cursor.text[cursor.at] ?? "") : "";
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

/** Nothing that can be read stands here: the text has ended, or it is no JSON from here on. */
function stop(cursor: Cursor): JsonValue | undefined {
  if (cursor.state === "complete") cursor.state = isLastWord(cursor) ? "cut" : "broken";
  return undefined;
}

/** Nothing is left, or only the beginning of a number or of `true`. */
function isLastWord({ text, at, limit }: Cursor): boolean {
  return limit - at <= 4 && /^[-+.\w]*$/.test(text.slice(at, limit));
}

/** Editors turn quotes typographic. One character for one, so that offsets stay. */
export function straightQuotes(text: string): string {
  return /^[{[]\s{0,12}[“”„]/.test(text) ? text.replace(/[“”„]/g, '"') : text;
}
