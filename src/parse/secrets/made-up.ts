/** Whether a value is one at all: not a placeholder, not a reference to where the value stands, not a word. */

import { overLines } from "../../wording/over-lines.ts";

/** What people write in place of a value. Taken out; what is left decides. */
const FILLER = overLines("gi")`
  x{3,}|\*+|\.{2,}|…+|0{4,}|(?:0?123456?7?8?9?0?)+|abc(?:def)?(?:ghi)?(?:jkl)?|
  your|example|sample|dummy|redacted|hidden|masked|removed|omitted|censored|change-?me|replace|insert|test|
  place.?holder|my|secret|token|password|api|key|here|goes|please|real|actual|value|string|
  some|the|live|this|is|put|foo|bar|baz|qux|deadbeef|username|user
`;

/** `$NAME`, `${name}`, `%NAME%`, `{{ name }}`, `<name>`, `process.env.NAME`, `[redacted API key]`: it stands elsewhere. */
const REFERENCE =
  /^(?:\$\{?\w+\}?|\$[({].*|%\w+%|\{+.*|[<[(].*|&\w.*|\*+|@\w+@|.*\$\{\{.*|(?:process\.env|import\.meta|os\.(?:environ|getenv)|env|secrets|ENV|config|self|this)[.[(].*|\[?redacted.*)$/s;

/** True for a placeholder and for what has next to no variety. */
export function isMadeUp(value: string): boolean {
  const sample = value.slice(0, 300);
  if (REFERENCE.test(sample)) return true;
  const letters = sample.replace(/[^A-Za-z0-9]/g, "");
  const left = sample.replace(FILLER, "").replace(/[^A-Za-z0-9]/g, "");
  return new Set(left).size < 3 || left.length < letters.length * 0.34 || new Set(sample).size < 4;
}

/** Digits and letters mixed, and more than `bits` a character (Shannon), as keys have and words and versions have not. */
export function looksRandom(value: string, bits = 3): boolean {
  const sample = value.slice(0, 200);
  if (!/\d/.test(sample) || !/[A-Za-z]/.test(sample)) return false;
  if (/^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(sample)) return false;
  return entropy(sample) >= bits;
}

/** A piece of a credential that a broken line left: digits beside letters, or capitals within a word; not `base64-user-pass`. */
export function looksCut(piece: string): boolean {
  if (/^[a-z]+\d{0,2}(?:[-_.][a-z]+\d{0,2})+$/.test(piece)) return false;
  return (/\d/.test(piece) && /[A-Za-z]/.test(piece)) || /[a-z][A-Z]/.test(piece) || /[A-Z]{2}[a-z]/.test(piece);
}

/** Shannon entropy in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
