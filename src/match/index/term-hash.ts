/**
 * Terms as 64-bit numbers: an index of hashes needs no strings. Two different terms of a million share a hash with a
 * probability of one in thirty million, and then count as one term.
 *
 * Not keyed, so that equal content gives equal snapshots on every machine. Whoever makes two terms collide has made
 * two words count as one, and nothing else: what is shown to people is compared as text.
 *
 * Source of the finishing steps: A. Appleby, MurmurHash3, `fmix32` (public domain).
 */

const START: Readonly<Uint32Array> = Uint32Array.of(0x9e3779b9, 0x7f4a7c15);

/** What a hash has become after the beginning of a text; for `hashTerm`. */
export function hashPrefix(prefix: string): Uint32Array {
  const halves = Uint32Array.from(START);
  takeIn(prefix, halves);
  return halves;
}

/**
 * Writes the hash of `text` to `out[0]` (high half) and `out[1]` (low half). `after` a prefix, of both as one text, which takes
 * longer to put together than to hash.
 */
export function hashTerm(text: string, out: Uint32Array, after = START): void {
  out[0] = after[0] ?? 0;
  out[1] = after[1] ?? 0;
  takeIn(text, out);
  let high = out[0];
  let low = out[1];
  // Each half takes the other in; both steps can be undone, so no pair of halves becomes another's.
  high += Math.imul(low, 0x2c1b3c6d);
  low ^= Math.imul(high, 0x297a2d39);
  out[0] = finish(high);
  out[1] = finish(low);
}

function takeIn(text: string, halves: Uint32Array): void {
  let high = halves[0] ?? 0;
  let low = halves[1] ?? 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 15;
  }
  halves[0] = high;
  halves[1] = low;
}

/** Folds a number into a running hash of two halves; for sequences of terms. */
export function foldHash(running: Uint32Array, high: number, low: number): void {
  running[0] = finish(Math.imul((running[0] ?? 0) ^ high, 0x85ebca6b) + low);
  running[1] = finish(Math.imul((running[1] ?? 0) ^ low, 0xc2b2ae35) + high);
}

/** Spreads every bit over all others; a bijection. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
