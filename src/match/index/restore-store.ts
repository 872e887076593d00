/**
 * Canonical parts → an index. The parts may come from a file that somebody else wrote: every length is checked before it
 * is believed, and nothing is allocated that the parts' own size does not pay for. Records, texts and lists are read when
 * they are asked for, by readers to which no bytes are wrong.
 */
import { ByteArena } from "./byte-arena.ts";
import type { IndexParts } from "./index-parts.ts";
import { MAX_SLOTS } from "./issue-columns.ts";
import { IssueStore } from "./issue-store.ts";
import type { LatentParts } from "./latent-terms.ts";
import { LATENT_DIMENSIONS } from "./latent-vectors.ts";
import { PackedLists } from "./packed-lists.ts";
import { PostingLists } from "./posting-lists.ts";
import { TermDictionary } from "./term-dictionary.ts";

/** The index, or in a few words what is wrong with the parts. Copies what it keeps. */
export function restoreStore(parts: IndexParts): IssueStore | string {
  const fault =
    findFault(parts) ??
    (areLists(parts) ? undefined : "its lists of issues are broken") ??
    (areVectors(parts) ? undefined : "its vectors are broken");
  if (fault !== undefined) return fault;
  const dictionary = TermDictionary.of(parts.hashes);
  if (dictionary === undefined) return "its terms are no hashes";
  // Copies; the `slice` of a Buffer would be none.
  const [records, terms] = [new ByteArena(new Uint8Array(parts.records)), new ByteArena(new Uint8Array(parts.terms))];
  const counts = new Uint32Array(parts.frequencies);
  const ends = new Uint32Array(parts.postingEnds);
  const packed = new PackedLists(new Uint8Array(parts.postings), ends, counts, parts.numbers.length);
  const store = new IssueStore(dictionary, new PostingLists(packed), records, terms);
  if (!store.takeLatent(copyLatent(parts))) return "its vectors are of no terms";
  store.columns.fill(parts);
  for (let slot = 0; slot < parts.numbers.length; slot++) store.slots.set(parts.numbers[slot] ?? 0, slot);
  return store;
}

function copyLatent({ latentHashes, latentScales, latentRows, latentIssues }: IndexParts): LatentParts {
  return {
    latentHashes: new Uint32Array(latentHashes),
    latentScales: new Uint16Array(latentScales),
    latentRows: new Int8Array(latentRows),
    latentIssues: new Uint32Array(latentIssues),
  };
}

/** True where each of the terms, in order, has its vector, and how many issues they are of is told. */
function areVectors({ latentHashes, latentScales, latentRows, latentIssues }: IndexParts): boolean {
  const terms = latentScales.length;
  const isFitting = latentHashes.length === 2 * terms && latentRows.length === terms * LATENT_DIMENSIONS;
  const isCounted = latentIssues.length === 1 || (latentIssues.length === 0 && terms === 0);
  return isFitting && isCounted && hashesAscend(latentHashes);
}

function findFault({ hashes, frequencies, postingEnds, numbers, ...columns }: IndexParts): string | undefined {
  const rows = numbers.length;
  if (rows > MAX_SLOTS) return "it has too many issues";
  const { created, closed, flags, lengths, textHigh, textLow, recordEnds, termEnds, records, terms } = columns;
  const all = [created, closed, flags, lengths, textHigh, textLow, recordEnds, termEnds];
  if (all.some(({ length }) => length !== rows)) return "its columns differ in length";
  if (hashes.length !== frequencies.length * 2 || postingEnds.length !== frequencies.length)
    return "its terms and their counts differ in number";
  if (!isAscending(numbers) || (numbers[0] ?? 0) < 0) return "its issues are not in order";
  if (!hashesAscend(hashes)) return "its terms are not in order";
  if (!isCutInto(records, recordEnds) || !isCutInto(terms, termEnds)) return "its records overlap or are cut";
  const isUnknown = (flag: number) => (flag & 128) === 0 || (flag & 7) > 4;
  return flags.some(isUnknown) ? "its issues are in no known state" : undefined;
}

/** True where the ends ascend and the last one is the bytes' own. */
function isCutInto(bytes: Uint8Array, ends: Uint32Array): boolean {
  let before = 0;
  for (const end of ends) {
    if (end <= before) return false;
    before = end;
  }
  return before === bytes.length;
}

function isAscending(numbers: Float64Array): boolean {
  return numbers.every((number, at) => Number.isSafeInteger(number) && (at === 0 || number > (numbers[at - 1] ?? 0)));
}

function hashesAscend(hashes: Uint32Array): boolean {
  for (let at = 2; at < hashes.length; at += 2) {
    const high = hashes[at] ?? 0;
    const before = hashes[at - 2] ?? 0;
    if (high < before || (high === before && (hashes[at + 1] ?? 0) <= (hashes[at - 1] ?? 0))) return false;
  }
  return true;
}

/** True where each list has room for what it promises, of which no term holds more than there are issues. */
function areLists({ postings, postingEnds, frequencies, numbers }: IndexParts): boolean {
  let before = 0;
  for (let id = 0; id < frequencies.length; id++) {
    const end = postingEnds[id] ?? 0;
    const frequency = frequencies[id] ?? 0;
    // A posting takes at least a byte.
    if (end < before || frequency > end - before || frequency > numbers.length) return false;
    before = end;
  }
  return before === postings.length;
}
