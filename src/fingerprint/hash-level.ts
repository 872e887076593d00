import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { ALGORITHM } from "./algorithm.ts";

/** Hex digits of a level; 64 bits: among a million different errors a chance collision is about 1 in 37 million. */
const DIGITS = 16;

/**
 * The first 16 hex digits of SHA-256 over the parts, salted with the algorithm's id and the level's name, so that no
 * level and no version can be taken for another. Lone surrogates count as U+FFFD. Never throws.
 */
export function hashLevel(level: "coarse" | "medium" | "fine", parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes([ALGORITHM, level, ...parts].join("\n")))).slice(0, DIGITS);
}
