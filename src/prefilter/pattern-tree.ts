/**
 * Reads the source of a regular expression into a tree that says which folded characters (`grams.ts`) a match holds.
 *
 * It is no validator: the source has been compiled already. It keeps only what every match must hold, and says `anything`
 * where that is nothing, too much to list, or beyond what it knows. Look-around is left out: what it asks for may lie
 * outside of the match.
 */
import { foldUnit, joinFolded } from "./grams.ts";

/** What a part of a pattern matches, in folded characters. */
export type PatternTree =
  /** Any of these, and nothing else; a run of blanks counts as one. */
  | { readonly kind: "strings"; readonly strings: readonly string[] }
  /** `\b`. */
  | { readonly kind: "boundary" }
  /** No character at all. */
  | { readonly kind: "nothing" }
  /** Any characters, also none. */
  | { readonly kind: "anything" }
  | { readonly kind: "sequence"; readonly parts: readonly PatternTree[] }
  | { readonly kind: "choice"; readonly options: readonly PatternTree[] }
  | { readonly kind: "repeat"; readonly of: PatternTree; readonly least: number; readonly most: number };

interface Cursor {
  readonly source: string;
  at: number;
}

const ANYTHING: PatternTree = { kind: "anything" };
const NOTHING: PatternTree = { kind: "nothing" };
const BLANK = " ";
/** A class of more characters than these tells too little to be listed. */
const MAX_SYMBOLS = 5;

/** The tree of a pattern's source, given its flags. Never throws. */
export function readPattern(source: string, flags: string): PatternTree {
  // With both flags "K" is also the sign of Kelvin and "s" the long s; sets of the flag `v` have a grammar of their own.
  if (flags.includes("v") || (flags.includes("i") && flags.includes("u"))) return ANYTHING;
  return readChoice({ source, at: 0 });
}

/** Alternatives up to a closing bracket or the end. */
function readChoice(cursor: Cursor): PatternTree {
  const options: PatternTree[] = [];
  let parts: PatternTree[] = [];
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ")") {
    if (cursor.source[cursor.at] === "|") {
      options.push({ kind: "sequence", parts });
      parts = [];
      cursor.at++;
    } else addPart(parts, readRepeat(cursor, readAtom(cursor)));
  }
  const last: PatternTree = { kind: "sequence", parts };
  return options.length === 0 ? last : { kind: "choice", options: [...options, last] };
}

/** Plain characters in a row become one string. */
function addPart(parts: PatternTree[], part: PatternTree): void {
  const last = parts.at(-1);
  const head = last?.kind === "strings" && last.strings.length === 1 ? last.strings[0] : undefined;
  const tail = part.kind === "strings" && part.strings.length === 1 ? part.strings[0] : undefined;
  if (head === undefined || tail === undefined) parts.push(part);
  else parts[parts.length - 1] = { kind: "strings", strings: [joinFolded(head, tail)] };
}

const BRACES = /\{(\d+)(?:(,)(\d*))?\}/y;

function readRepeat(cursor: Cursor, of: PatternTree): PatternTree {
  const range = readRange(cursor);
  if (range === undefined) return of;
  if (cursor.source[cursor.at] === "?") cursor.at++;
  return { kind: "repeat", of, ...range };
}

function readRange(cursor: Cursor): { least: number; most: number } | undefined {
  const mark = cursor.source[cursor.at];
  if (mark === "{") {
    BRACES.lastIndex = cursor.at;
    const [whole, least = "0", comma, most] = BRACES.exec(cursor.source) ?? [];
    if (whole === undefined) return undefined;
    cursor.at += whole.length;
    if (comma === undefined) return { least: Number(least), most: Number(least) };
    return { least: Number(least), most: most === "" ? Infinity : Number(most) };
  }
  if (mark !== "*" && mark !== "+" && mark !== "?") return undefined;
  cursor.at++;
  return { least: mark === "+" ? 1 : 0, most: mark === "?" ? 1 : Infinity };
}

function readAtom(cursor: Cursor): PatternTree {
  const mark = cursor.source[cursor.at] ?? "";
  if (mark === "(") return readGroup(cursor);
  if (mark === "[") return readClass(cursor);
  if (mark === "\\") return readEscape(cursor);
  cursor.at++;
  if (mark === ".") return ANYTHING;
  // Beside a line's end stands a line feed or nothing: a blank in either case.
  if (mark === "^" || mark === "$") return character([BLANK]);
  return character([foldUnit(mark.charCodeAt(0))]);
}

function character(symbols: Iterable<string>): PatternTree {
  const distinct = [...new Set(symbols)];
  return distinct.length === 0 || distinct.length > MAX_SYMBOLS ? ANYTHING : { kind: "strings", strings: distinct };
}

const GROUP_HEAD = /\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;

function readGroup(cursor: Cursor): PatternTree {
  GROUP_HEAD.lastIndex = cursor.at;
  const [head = "(", around, , modifiers] = GROUP_HEAD.exec(cursor.source) ?? [];
  cursor.at += head.length;
  const inner = readChoice(cursor);
  cursor.at++;
  if (around !== undefined) return NOTHING;
  return modifiers === undefined ? inner : ANYTHING;
}

/** What an escape stands for, as symbols; undefined for too many to list. */
function escapedSymbols(cursor: Cursor): string[] | undefined {
  const rest = cursor.source.slice(cursor.at, cursor.at + 12);
  const coded = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(rest);
  if (coded) {
    cursor.at += coded[0].length;
    return [foldUnit(parseInt(coded[1] ?? coded[2] ?? coded[3] ?? "", 16))];
  }
  const letter = rest[1] ?? "";
  cursor.at += lengthOfEscape(cursor);
  if (/[dDwSpPk1-9]/.test(letter)) return undefined;
  return [/[sWtnrfvc0b]/.test(letter) ? BLANK : foldUnit(letter.charCodeAt(0))];
}

/** Escapes of more than two characters: a property, a named or numbered group, a control character. */
const LONG_ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;

function lengthOfEscape({ source, at }: Cursor): number {
  LONG_ESCAPE.lastIndex = at;
  return LONG_ESCAPE.exec(source)?.[0].length ?? 2;
}

function readEscape(cursor: Cursor): PatternTree {
  const letter = cursor.source[cursor.at + 1];
  if (letter === "b" || letter === "B") {
    cursor.at += 2;
    return letter === "b" ? { kind: "boundary" } : NOTHING;
  }
  const symbols = escapedSymbols(cursor);
  return symbols === undefined ? ANYTHING : character(symbols);
}

function readClass(cursor: Cursor): PatternTree {
  const negated = cursor.source[++cursor.at] === "^";
  if (negated) cursor.at++;
  const symbols = new Set<string>();
  let known = !negated;
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== "]") {
    const from = cursor.at;
    const member = readMember(cursor);
    if (cursor.source[cursor.at] === "-" && cursor.source[cursor.at + 1] !== "]") {
      cursor.at++;
      const end = readMember(cursor);
      known &&= isShortRange(cursor.source.slice(from, cursor.at), symbols) && end !== undefined;
    } else if (member === undefined) known = false;
    else for (const symbol of member) symbols.add(symbol);
  }
  cursor.at++;
  return known ? character(symbols) : ANYTHING;
}

function readMember(cursor: Cursor): string[] | undefined {
  if (cursor.source[cursor.at] === "\\") return escapedSymbols(cursor);
  return [foldUnit(cursor.source.charCodeAt(cursor.at++))];
}

/** Adds the characters of a range such as `1-3`, `a-c`; false for one that is long or not written with plain characters. */
function isShortRange(range: string, symbols: Set<string>): boolean {
  const from = range.charCodeAt(0);
  const to = range.charCodeAt(2);
  if (!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(range) || to - from >= MAX_SYMBOLS) return false;
  for (let unit = from; unit <= to; unit++) symbols.add(foldUnit(unit));
  return true;
}
