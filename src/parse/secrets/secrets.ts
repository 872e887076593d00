/**
 * Finds credentials in public text, and takes them out. Says what kind one is, never what it is.
 *
 *     raw ──unescaped──▶ named and carried values, shapes, e-mail addresses ─┐
 *            └─joinedLines─▶ shapes that a line's end cut in two ────────────┴──▶ places in the raw text
 *
 * Obvious dummies (`sk-xxxxxxxx`, `<token>`, `YOUR_KEY`) are no findings: a false alarm costs the reporter a key change.
 * E-mail addresses are taken out but are no credential.
 */
import type { SecretFinding } from "../../domain/report.ts";
import { createWordFinder } from "../../prefilter/word-finder.ts";
import { everyMatch } from "../text/every-match.ts";
import { CARRIER_HINTS, carriedValues } from "./carried-values.ts";
import { emailAddresses } from "./email-addresses.ts";
import { type FoldedText, joinedLines, unescaped } from "./fold-text.ts";
import type { Hit } from "./hit.ts";
import { isMadeUp, looksCut, looksRandom } from "./made-up.ts";
import { NAME_HINTS, namedValues } from "./named-values.ts";
import { SECRET_PATTERNS, type SecretPattern } from "./secret-patterns.ts";

/** A text without credentials, and the kinds that it held. */
export interface Redacted {
  /** Each credential as `[redacted API key]`, each e-mail as `[redacted e-mail]`. */
  readonly text: string;
  /** One for each kind, in the order of their places. */
  readonly secrets: readonly SecretFinding[];
}

/** Both at once. Idempotent. Never throws; linear. */
export function takeOutSecrets(text: string): Redacted {
  const hits = merged(findHits(text));
  if (hits.length === 0) return { text, secrets: [] };
  let result = "";
  let from = 0;
  for (const { start, end, replacement } of hits) {
    result += `${text.slice(from, start)}[redacted ${replacement}]`;
    from = end;
  }
  const kinds = new Set(hits.flatMap(({ what }) => what ?? []));
  return { text: result + text.slice(from), secrets: [...kinds].map((what) => ({ what })) };
}

/** One finding for each kind of credential. Never throws; linear. */
export function findSecrets(text: string): readonly SecretFinding[] {
  return takeOutSecrets(text).secrets;
}

/** The text with each credential as `[redacted API key]` and each e-mail as `[redacted e-mail]`. Idempotent. */
export function redactSecrets(text: string): string {
  return takeOutSecrets(text).text;
}

const findHints = createWordFinder([...SECRET_PATTERNS.flatMap(({ hints }) => hints), ...NAME_HINTS, ...CARRIER_HINTS]);

/** The places of patterns in `SECRET_PATTERNS`: of those without a hint, and by hint. */
const UNHINTED: number[] = [];
const BY_HINT = new Map<string, number[]>();
for (const [at, { hints }] of SECRET_PATTERNS.entries()) {
  if (hints.length === 0) UNHINTED.push(at);
  for (const hint of hints) BY_HINT.set(hint, [...(BY_HINT.get(hint) ?? []), at]);
}

/** Those worth running, in their order. */
function hinted(hints: ReadonlySet<string>): SecretPattern[] {
  const places = new Set(UNHINTED);
  for (const hint of hints) for (const at of BY_HINT.get(hint) ?? []) places.add(at);
  return [...places].sort((a, b) => a - b).flatMap((at) => SECRET_PATTERNS[at] ?? []);
}

function findHits(source: string): Hit[] {
  const plain = unescaped(source);
  const joined = joinedLines(plain.text);
  const hints = findHints(joined.text.toLowerCase());
  const isHinted = (words: readonly string[]): boolean => words.some((word) => hints.has(word));
  const hits = hinted(hints).flatMap((pattern) => [
    ...shapesIn(plain.text, pattern),
    ...(joined.text === plain.text ? [] : cutShapesIn(joined, plain.text, pattern)),
  ]);
  if (isHinted(CARRIER_HINTS))
    hits.push(...carriedValues(plain.text), ...cutValuesIn(joined, plain.text, carriedValues));
  if (isHinted(NAME_HINTS)) hits.push(...namedValues(plain.text), ...cutValuesIn(joined, plain.text, namedValues));
  hits.push(...emailAddresses(plain.text));
  return hits.map((hit) => ({ ...hit, start: plain.startOf(hit.start), end: plain.endOf(hit.end) }));
}

/** By place; what overlaps is one, of the kind that begins first, or of two that begin together the first. */
function merged(hits: readonly Hit[]): Hit[] {
  const result: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || hit.start >= last.end) result.push(hit);
    else if (hit.end > last.end) result[result.length - 1] = { ...last, end: hit.end };
  }
  return result;
}

function shapesIn(text: string, pattern: SecretPattern): Hit[] {
  const hits: Hit[] = [];
  for (const { start, end } of places(text, pattern)) {
    if (pattern.isWord && /\w/.test(text.charAt(start - 1))) continue;
    if (isOne(text.slice(start, end), pattern)) hits.push(toHit(pattern, start, end));
  }
  return hits;
}

/** What a line's end cut in two, in places of the text with its lines. */
function cutShapesIn(joined: FoldedText, lines: string, pattern: SecretPattern): Hit[] {
  const hits: Hit[] = [];
  for (const place of places(joined.text, pattern)) {
    const start = joined.startOf(place.start);
    if (pattern.isWord && /\w/.test(lines.charAt(start - 1))) continue;
    const whole = joined.endOf(place.end);
    const end = withoutNextWords(lines, start, whole, pattern.length);
    const isCut = lines.slice(start, end).includes("\n");
    if (isCut && isOne(joined.text.slice(place.start, place.end), pattern)) hits.push(toHit(pattern, start, end));
  }
  return hits;
}

/** The same for values without a shape: what begins like one goes on in the next line if that looks like a piece of one. */
function cutValuesIn(joined: FoldedText, lines: string, find: (text: string) => Hit[]): Hit[] {
  if (joined.text === lines) return [];
  return find(joined.text).flatMap((hit) => {
    const start = joined.startOf(hit.start);
    const end = withoutNextWords(lines, start, joined.endOf(hit.end), 0);
    const [first = "", ...others] = lines.slice(start, end).split("\n");
    return others.length > 0 && first.length >= 8 && looksCut(first) ? [{ ...hit, start, end }] : [];
  });
}

/** Where the credential ends: a next line belongs to it if it is too short without, or if that looks like a piece of one. */
function withoutNextWords(lines: string, start: number, end: number, length: number): number {
  let kept = start;
  let characters = 0;
  for (const { index, 0: piece } of lines.slice(start, end).matchAll(/[^\s>|│⎿]+/g)) {
    if (characters > 0 && characters >= length && !looksCut(piece)) break;
    characters += piece.length;
    kept = start + index + piece.length;
  }
  return kept;
}

function places(text: string, { pattern }: SecretPattern): { readonly start: number; readonly end: number }[] {
  return Array.from(everyMatch(text, pattern), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.["value"] ?? match[0]).length, end };
  });
}

function isOne(value: string, { needsEntropy }: SecretPattern): boolean {
  return !isMadeUp(value) && (needsEntropy !== true || looksRandom(value));
}

function toHit({ what, replacement }: SecretPattern, start: number, end: number): Hit {
  return { start, end, what, replacement };
}
