/** The best few of very many scored slots, by one pass that counts scores in ranges and one that takes the upper ones. */

/** Scores are whole numbers of 0 or above, below this. */
export const SCORE_BITS = 30;
const RANGE_BITS = 11;
const SHIFT = SCORE_BITS - RANGE_BITS;
export const RANGES = 2 ** RANGE_BITS;

/**
 * Slots of `touched` with a score above 0, in no order: the best `limit` that `mayPick` lets through, and all that are
 * better than the worst of these less `slack`, and some more. It is asked of few that are not picked, where it accepts
 * most. `counts` is room for `RANGES` numbers.
 */
export function pickSlots(
  scores: Int32Array,
  touched: Uint32Array,
  counts: Uint32Array,
  limit: number,
  slack: number,
  mayPick: (slot: number) => boolean,
): number[] {
  countRanges(scores, touched, counts);
  let range = RANGES;
  let picked: number[] = [];
  for (let wanted = limit; picked.length < limit && range > 0; wanted *= 4) {
    for (let found = 0; found < wanted && range > 0; range--) found += counts[range - 1] ?? 0;
    picked = takeFrom(scores, touched, Math.max(1, range * 2 ** SHIFT - slack)).filter(mayPick);
  }
  return picked;
}

/** How many slots have a score in each range; those without any are in none. */
function countRanges(scores: Int32Array, touched: Uint32Array, counts: Uint32Array): void {
  counts.fill(0);
  for (let at = 0; at < touched.length; at++) {
    const score = scores[touched[at] ?? 0] ?? 0;
    if (score > 0) counts[score >>> SHIFT] = (counts[score >>> SHIFT] ?? 0) + 1;
  }
}

/** Calls nothing: a call of a closure that is new in each search keeps this loop from being compiled. */
function takeFrom(scores: Int32Array, touched: Uint32Array, least: number): number[] {
  const taken: number[] = [];
  for (let at = 0; at < touched.length; at++) {
    const slot = touched[at] ?? 0;
    if ((scores[slot] ?? 0) >= least) taken.push(slot);
  }
  return taken;
}
