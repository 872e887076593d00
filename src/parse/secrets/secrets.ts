/**
 * Finds credentials in public text, and takes them out. Says what kind one is, never what it is.
 *
 * Obvious dummies (`sk-xxxxxxxx`, `<token>`, `YOUR_KEY`) are no findings: a false alarm costs the reporter a key change.
 * E-mail addresses are taken out but are no credential.
 */
import type { SecretFinding } from "../../domain/report.ts";
import { createWordFinder } from "../../prefilter/word-finder.ts";
import { everyMatch } from "../text/every-match.ts";
import { SECRET_PATTERNS, type SecretPattern } from "./secret-patterns.ts";

interface Hit {
  readonly pattern: SecretPattern;
  readonly start: number;
  readonly end: number;
}

/** One finding for each kind of credential, in order of the patterns. Never throws; linear. */
export function findSecrets(text: string): SecretFinding[] {
  const kinds = new Set(hits(text).map(({ pattern }) => pattern.what));
  return [...kinds].map((what) => ({ what }));
}

/** The text with each credential as `[redacted API key]` and each e-mail as `[redacted e-mail]`. Idempotent. */
export function redactSecrets(text: string): string {
  let result = "";
  let from = 0;
  for (const { pattern, start, end } of hits(text).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    result += `${text.slice(from, start)}[redacted ${pattern.replacement}]`;
    from = end;
  }
  return redactEmails(result + text.slice(from));
}

const findHints = createWordFinder(SECRET_PATTERNS.flatMap(({ hints }) => hints));

function hits(text: string): Hit[] {
  const hints = findHints(text.toLowerCase());
  const found: Hit[] = [];
  for (const pattern of SECRET_PATTERNS) {
    if (!pattern.hints.some((hint) => hints.has(hint))) continue;
    for (const match of everyMatch(text, pattern.pattern)) {
      const value = match.groups?.["value"] ?? match[0];
      if (isDummy(value) || (pattern.needsEntropy && !looksRandom(value))) continue;
      const start = match.index + match[0].length - (value === match[0] ? match[0].length : tail(match[0], value));
      found.push({ pattern, start, end: start + value.length });
    }
  }
  return found;
}

/** Length of the match from its value on. The value stands at the end, but for what a look-ahead leaves. */
function tail(match: string, value: string): number {
  return match.length - match.lastIndexOf(value);
}

const DUMMY =
  /x{5,}|\*{3,}|\.{3}|0{6,}|1234567|abcdef(?!\d)|your|example|sample|dummy|redacted|changeme|test[_-]?(?:key|token)|place.?holder|my[_-]?(?:secret|key|token)|process\.env|<|\$\{?[A-Z]/i;

/** Made-up values: a word that says so, or next to no variety. */
function isDummy(value: string): boolean {
  const sample = value.slice(0, 200);
  return DUMMY.test(sample) || new Set(sample).size < 6;
}

/** Digits and letters mixed, and more than 3 bits a character (Shannon), as keys have and words have not. */
function looksRandom(value: string): boolean {
  const sample = value.slice(0, 200);
  if (!/\d/.test(sample) || !/[A-Za-z]/.test(sample) || /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(sample))
    return false;
  if (/^(?:https?:|\/|\.\/|~\/)|^[\w.]+\(/.test(sample)) return false;
  return entropy(sample) >= 3;
}

/** Shannon entropy in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

// One start per run of characters (look-behind), so that a long run without `@` is walked once.
const EMAIL = /(?<![\w.%+/-])[\w.%+-]{1,64}@(?!\dx\.)(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/g;

function redactEmails(text: string): string {
  return text.includes("@") ? text.replace(EMAIL, "[redacted e-mail]") : text;
}
