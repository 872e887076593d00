import { sha256 } from "@noble/hashes/sha2.js";

/** A style or script, as a content security policy lets in exactly that one: `'sha256-…'`, base 64 of its text in UTF-8. */
export function hashSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;
}
