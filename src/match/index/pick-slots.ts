/** The best few of very many scored slots, by one pass that counts scores in ranges and one that takes the upper ones. */

/** Scores are whole numbers of 0 or above, below this. */
export const SCORE_BITS = 30;
const RANGE_BITS = 11;
const SHIFT = SCORE_BITS - RANGE_BITS;
export const RANGES = 2 ** RANGE_BITS;

/** What was added up, and room to pick from it. */
export interface ScoredSlots {
  /** By slot; 0 for those that are not in `touched`. */
  readonly scores: Int32Array;
  /** The slots that have a score, each once, up to `count`. */
  readonly touched: Uint32Array;
  /** Room for the scores of `touched`, in its order: going to and fro between slots costs more than all else here. */
  readonly found: Int32Array;
  /** Room for `RANGES` numbers. */
  readonly counts: Uint32Array;
}

/**
 * Of the first `count` of `touched` the best `limit` that `mayPick` lets through, and all that are better than the worst of
 * these less `slack`, and some more; in no order. It is asked of few that are not picked, where it accepts most. The scores
 * are 0 afterwards.
 */
export function pickSlots(
  { scores, touched, found, counts }: ScoredSlots,
  count: number,
  limit: number,
  slack: number,
  mayPick: (slot: number) => boolean,
): number[] {
  takeOut(scores, touched, found, counts, count);
  let range = RANGES;
  let picked: number[] = [];
  for (let wanted = limit; picked.length < limit && range > 0; wanted *= 4) {
    for (let above = 0; above < wanted && range > 0; range--) above += counts[range - 1] ?? 0;
    picked = takeFrom(found, touched, count, Math.max(1, range * 2 ** SHIFT - slack)).filter(mayPick);
  }
  return picked;
}

/** Moves the scores to `found`, and counts how many there are in each range; 0 is in none. */
function takeOut(
  scores: Int32Array,
  touched: Uint32Array,
  found: Int32Array,
  counts: Uint32Array,
  count: number,
): void {
  counts.fill(0);
  for (let at = 0; at < count; at++) {
    const slot = touched[at] ?? 0;
    const score = scores[slot] ?? 0;
    found[at] = score;
    scores[slot] = 0;
    if (score > 0) counts[score >>> SHIFT] = (counts[score >>> SHIFT] ?? 0) + 1;
  }
}

/** Calls nothing: a call of a closure that is new in each search keeps this loop from being compiled. */
function takeFrom(found: Int32Array, touched: Uint32Array, count: number, least: number): number[] {
  const taken: number[] = [];
  for (let at = 0; at < count; at++) if ((found[at] ?? 0) >= least) taken.push(touched[at] ?? 0);
  return taken;
}
