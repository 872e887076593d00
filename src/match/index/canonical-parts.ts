/**
 * An index as plain arrays in one fixed order, issues by number and terms by hash: equal content gives equal arrays,
 * whatever happened on the way. This is what a snapshot holds, and what an index is compacted through.
 */
import { ByteWriter } from "./byte-writer.ts";
import type { IndexParts } from "./index-parts.ts";
import type { IssueStore } from "./issue-store.ts";
import { NO_LATENT_PARTS } from "./latent-terms.ts";
import { writeCoded } from "./code-bytes.ts";
import { joinRecord } from "./issue-record.ts";
import { NO_POSTING } from "./packed-lists.ts";
import { startOf } from "./posting-lists.ts";

/** The parts of a store, in canonical order; `fromCanonicalParts` gives a store that searches alike. */
export function toCanonicalParts(store: IssueStore): IndexParts {
  const { columns } = store;
  const numbers = Float64Array.from(store.slots.keys()).sort();
  const slots = Uint32Array.from(numbers, (number) => store.slots.get(number) ?? 0);
  const terms = sortTerms(store, findTerms(store, slots));
  const ranks = new Uint32Array(store.dictionary.size);
  for (let rank = 0; rank < terms.length; rank++) ranks[terms[rank] ?? 0] = rank;
  const hashes = new Uint32Array(terms.length * 2);
  for (let at = 0; at < terms.length; at++) {
    hashes[2 * at] = store.dictionary.highOf(terms[at] ?? 0);
    hashes[2 * at + 1] = store.dictionary.lowOf(terms[at] ?? 0);
  }
  return {
    hashes,
    ...writePostings(store, terms, slots),
    numbers,
    created: Float64Array.from(slots, (slot) => columns.created[slot] ?? 0),
    closed: Float64Array.from(slots, (slot) => columns.closed[slot] ?? NaN),
    flags: Uint8Array.from(slots, (slot) => columns.flags[slot] ?? 0),
    lengths: slots.map((slot) => columns.lengths[slot] ?? 0),
    textHigh: slots.map((slot) => columns.textHigh[slot] ?? 0),
    textLow: slots.map((slot) => columns.textLow[slot] ?? 0),
    ...writeRecords(store, ranks, slots),
    ...writeTexts(store, ranks, slots),
    ...(store.latent?.parts ?? NO_LATENT_PARTS),
  };
}

/** Terms that some issue holds, be it in a comment only. */
function findTerms(store: IssueStore, slots: Uint32Array): Uint32Array {
  const used = new Uint8Array(store.dictionary.size);
  for (let id = 0; id < used.length; id++) if (store.lists.liveOf(id) > 0) used[id] = 1;
  for (const slot of slots) {
    for (const { terms } of store.recordAt(slot).readTerms().comments) for (const id of terms) used[id] = 1;
  }
  return Uint32Array.from(used.keys()).filter((id) => used[id] === 1);
}

function sortTerms({ dictionary }: IssueStore, ids: Uint32Array): Uint32Array {
  return ids.sort((a, b) => dictionary.highOf(a) - dictionary.highOf(b) || dictionary.lowOf(a) - dictionary.lowOf(b));
}

function writePostings(store: IssueStore, terms: Uint32Array, slots: Uint32Array) {
  const ranks = new Uint32Array(store.columns.length);
  for (let rank = 0; rank < slots.length; rank++) ranks[slots[rank] ?? 0] = rank;
  const writer = new ByteWriter();
  const frequencies = new Uint32Array(terms.length);
  const postingEnds = terms.map((id, at) => {
    const postings = readList(store, id, ranks);
    writeCoded(postings, writer);
    frequencies[at] = postings.length;
    return writer.length;
  });
  return { frequencies, postingEnds, postings: writer.view() };
}

/** The postings of a term, as ranks with codes, ascending. */
function readList({ lists, columns }: IssueStore, id: number, ranks: Uint32Array): Float64Array {
  const postings = new Float64Array(lists.liveOf(id));
  let size = 0;
  for (let block = lists.firstOf(id); block !== 0; block = lists.nextOf(block)) {
    const page = lists.pageOf(block);
    const end = lists.endOf(id, block);
    for (let at = startOf(block); at < end; at++) {
      const posting = page[at] ?? NO_POSTING;
      if (posting === NO_POSTING || !columns.isAlive(posting >>> 8)) continue;
      postings[size++] = (ranks[posting >>> 8] ?? 0) * 256 + (posting & 255);
    }
  }
  return postings.subarray(0, Math.min(size, postings.length)).sort();
}

/** The terms of all texts, by their ranks. */
function writeTexts(store: IssueStore, ranks: Uint32Array, slots: Uint32Array) {
  const writer = new ByteWriter();
  const termEnds = slots.map((slot) => {
    const coded: number[] = [];
    store.forEachTerm(slot, (id, code) => coded.push((ranks[id] ?? 0) * 256 + code));
    writer.number(coded.length);
    writeCoded(Float64Array.from(coded).sort(), writer);
    return writer.length;
  });
  return { termEnds, terms: writer.view() };
}

/** The records with the new ids of their terms. */
function writeRecords(store: IssueStore, ranks: Uint32Array, slots: Uint32Array) {
  const all = new ByteWriter();
  const one = new ByteWriter();
  const recordEnds = slots.map((slot) => {
    const record = store.recordAt(slot);
    const { title, comments } = record.readTerms();
    const renamed = {
      title: title.map((id) => ranks[id] ?? 0),
      comments: comments.map((comment) => ({
        createdMs: comment.createdMs,
        terms: comment.terms.map((id) => ranks[id] ?? 0).sort(),
      })),
    };
    all.bytes(joinRecord(record.factBytes, renamed, one));
    return all.length;
  });
  return { recordEnds, records: all.view() };
}
