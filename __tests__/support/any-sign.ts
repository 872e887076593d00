/**
 * Any character at all, for `fc.string({ unit: anySign })`; ASCII and the lower plane as often as the rest. fast-check's own
 * `unit: "binary"` says the same, and takes a second and a half of each suite to be made.
 */
import fc from "fast-check";

const LAST = 0x10_ffff;
const HALVES = { from: 0xd800, to: 0xdfff };

const codePoint = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0, max: LAST }),
);

/** One code point, never half of a surrogate pair. */
export const anySign = codePoint.map((code) =>
  String.fromCodePoint(code >= HALVES.from && code <= HALVES.to ? code - HALVES.from : code),
);
