/**
 * The loop that sees every posting of a query's terms. It allocates nothing, and takes what counts and lengths are worth
 * from tables that fit the processor's first cache.
 */
import { type PostingLists, startOf } from "./posting-lists.ts";
import { type ScoreTables, shareOf } from "./score-tables.ts";

/**
 * Adds a term's share, at most `factor`, as a whole number to the score of every issue that holds it. Slots that had no
 * score before are put into `touched` from `count` on; the new count comes back.
 */
export function scoreTerm(
  lists: PostingLists,
  id: number,
  factor: number,
  tables: ScoreTables,
  lengths: Uint32Array,
  scores: Int32Array,
  touched: Uint32Array,
  count: number,
): number {
  const { isSeen } = tables;
  let seen = count;
  for (let block = lists.firstOf(id); block !== 0; block = lists.nextOf(block)) {
    const page = lists.pageOf(block);
    const end = lists.endOf(id, block);
    for (let at = startOf(block); at < end; at++) {
      const posting = page[at] ?? 0;
      if (isSeen[posting & 255] === 0) continue;
      const slot = posting >>> 8;
      const added = (factor * shareOf(posting & 255, lengths[slot] ?? 0, tables)) | 0;
      const before = scores[slot] ?? 0;
      // Written in any case, and overwritten by the next where it is there already or gets nothing: no processor foresees
      // which it is, so it counts by the sign of `before - 1` where that of `added - 1` is not set, without a branch.
      touched[seen] = slot;
      seen += ((before - 1) & ~(added - 1)) >>> 31;
      scores[slot] = before + added;
    }
  }
  return seen;
}
